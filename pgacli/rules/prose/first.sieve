3822 3582 2828

(put~|puts|putting|place~|leave|leaves|left|leaving|land~) (<self>|<other>) ... (at|in|into|to|within|open to) ... <risk>
(put~|puts|putting|place~|find~|found) <self> (in|into) ... (vulnerable|compromising|difficult|dodgy|position+|situation+|company|scenario+) [position+|situation+]
<owner> (behaviour|actions|choices|lifestyle|decisions|conduct|friendships|choice of friends) (put|puts|place|places|placed|is putting|are putting|has put|have put|has placed|have placed|leaves|leave|left|exposes|expose|exposed) (him|her|them|himself|herself|themselves|each other|others) (at|in|to|open)
(expose~|endanger~|jeopardise~|jeopardize~|compromise~) (<self>|<other>|<their> own (safety|welfare|wellbeing))
(put~|puts|putting|place~) <their> [own] (safety|lives|life|welfare) (at|in) (risk|danger|jeopardy)
(<their>|<owner>) own (actions|behaviour|choices|conduct|drinking|drug use|smoking|carelessness|curiosity) (led|has led|have led|put|puts|place|places|placed|expose|exposes|exposed|caused|cause|resulted|contributed|mean|means|brought|lead)
at risk (through|because of|by|due to|owing to|from) <their> own _
<their> [own] (behaviour|actions|clothes|dress|posts|conduct|lifestyle|way of dressing) (draw|draws|drew|attract~|invite~|bring|brings|brought|encourage~|entice~|tempt~|provoke~) [the|older|these|unwanted|adult|this] (men|man|adults|attention|trouble|strangers|dealer+|exploiter+|males|harm|it) [to|on|upon]
(should|must|need to|needs to|ought to|could) [really|also|all|just|now] be [a bit|a lot|much|far] (more careful|more sensible|more cautious|more wary|more responsible) [about|of|with|in|when|online|who|whom|where|what]
(should|must|need to|needs to|ought to) [really|also|all|just|now] be (careful|wary) [about] (who|whom|where) (they|he|she)
(substance misuse|drug use|drinking|drug taking|cannabis use|alcohol use|substance use) [by|of|among] [the|this|these] ... (expose~|puts|put|place~|leave~|makes) (them|him|her) (to|at|in|open|vulnerable|more|easy) ...
<their> own (decision+|lifestyle|friendships|posts|clothes) (led|put|puts|placed|place|expose|exposed|leave|left|caused|cause|mean|means|brought|bring)
(prolong~|perpetuat~|perpetuates|perpetuating|enable~|facilitate~|invite~|assist in|complicit in) <their> own (abuse|exploitation|harm|grooming|victimisation)
(make|makes|making|made|render~|leave|leaves|left|leaving) <self> [more|so|very|easily|particularly|an|extremely|even more|wide|wide open to being] (vulnerable|available|unsafe|a target|targets|easy (target+|prey)|open to)
(allow~|let|lets|letting|permit~) <self> [to] [be|get|become] [be|get|become] [easily|repeatedly] (exploited|used|groomed|abused|hurt|controlled|drawn|led|involved|recruited|touched|taken advantage|caught|filmed|photographed|robbed|manipulated|influenced|coerced|targeted|dragged|pulled|sucked|persuaded|bullied)
(throw~|threw|thrown|fling|flings|flinging|flung) <self> at [the|any|these|older|grown|adult|any of the] (men|man|boys|lads|dealers|males|drivers|doormen|strangers|people|him|them|anyone|anybody)
(get|gets|got|getting) <self> (into [a|an|some|these|such|more|all sorts of] [very|really] [of] [dangerous|risky|difficult|bad|vulnerable|compromising|unsafe|serious|dodgy] (trouble|situation+|danger|debt|difficulty|bother|fights|position+|mess|scrapes|it|this)|arrested|excluded|hurt|robbed|stabbed|beaten up|attacked|caught|noticed|exploited|groomed|involved)
(do|does|did|doing|done) (nothing|little|next to nothing) to (protect|help|safeguard|look after) <self>
(do|does|did) (nothing|little|next to nothing) to keep <self> safe
facilitat~ the (exploitation|abuse|grooming|recruitment|offending)
risk (taking|taker+) [behaviour+]
high risk (behaviour+|activity|activities|lifestyle+)
(get|gets|got|getting) a (kick|buzz|thrill) (out of|from) [the|_] (danger|risk+|trouble|attention|fighting|crime|stealing|dealing|the chase)
(get|gets|got|getting) (a kick|a buzz|a thrill|a laugh|off) (out of|from|on) (winding|baiting|scaring|frightening|provoking|upsetting|causing|breaking|shoplifting|stealing|hurting|bullying|intimidating)
(take|takes|took|taken|taking) [unnecessary|needless|big|huge|serious|such|more|silly|stupid|a lot of|lots of|too many|unacceptable|these|many|increasing|greater|all sorts of|great|terrible|foolish|enormous] risks
(take|takes|took|taken|taking) [an|a] (unnecessary|needless|big|huge|serious|silly|stupid|foolish|terrible) risk
(risky|riskier|reckless|self destructive|irresponsible|promiscuous|unsafe|foolish|foolhardy) (sex|behaviour+|behavior+|choice+|lifestyle+|conduct|activity|activities|decision+|habit+|way+|action+|attitude+|relationship+|stunt+)
(harmful|dangerous) (behaviour+|choice+|lifestyle+|habit+|decision+)
(give~|gave|giving|pay|pays|paid|take|takes|took) (little|no|scant|hardly any|not much|not enough) (thought|heed|regard|care) (to|of|for|with) (<their> [own] (safety|welfare|wellbeing)|[the|any] (danger+|risk+|consequences))
how little (thought|regard|care|heed) ... ... (to|for|of) <their> [own] (safety|welfare|wellbeing)
(recklessly|irresponsibly)
(disregard|lack of regard|(no|little|scant|without) (regard|thought|concern)) (for|to|about|of) (<their> [own] (safety|welfare|lives|wellbeing)|[the|any] (consequences|danger+|risk+))
(heedless|careless|oblivious) (of|to|about) (<their> [own] safety|[the|any] (danger+|risk+|consequences))
disregard~ <their> [own] (safety|welfare|lives|wellbeing)
(foolish|naive|stupid|silly|unwise|daft|careless|rash|reckless|irresponsible) of (them|him|her|the (girls|boys|young people|lads|friends|group|children|cast))
lifestyle+ [choice+]
(is|was|been) [entirely|very much|clearly|ultimately|all] <their> [own] (decision|choice) to (get in|get into|go back|go to|go with|go off|stay out|run|sell|carry|hold|send|drink|take|smoke|meet (him|them|the men|a man|older|men|this)|return|be (filmed|photographed|there))
(at some point|in the end|ultimately|at the end of the day|when all is said and done) ... ... (is|was|has been|be) [all|very much] <their> [own] (decision+|choice+)
(make|makes|making|made|take|takes|took|taken) [a|an|the|their own] (conscious|deliberate|free|informed|active|calculated) (decision|choice) (to|not to) (deal|sell|carry|run|go|stay|meet|associate|commit|offend|steal|return|drink|use|get|ignore|miss|skip|truant|be|send|work|remain|report|engage|attend|come|hang)
(make|makes|making|made) [some|such|very|really|more|increasingly|<their>|these|a|an|consistently|repeatedly] (poor|bad|better|wrong|unwise|unsafe|safer|risky|riskier|dangerous|unhealthy|healthier|positive|negative|smarter|sensible|foolish|stupid|questionable|wiser|terrible|silly|reckless|harmful|irresponsible|good|right|the wrong|the right) [life|lifestyle] (choice+|decision+)
(poor|bad|unwise|wrong|unsafe|questionable|terrible|stupid|unhealthy|maladaptive|misguided|ill judged|ill advised|self defeating) [life|lifestyle|relationship|friendship] (choice+|decision+|decision making)
life choice+
choice of (peers|peer group|friends|friendship group+|associates|company|companion+)
(chosen|chose|choose|chooses|choosing|opted|elected|decided) not to (use|take up|accept|engage with|attend|access) (it|them|this|that|any|what|support|help|the (support|help|offer+|session+|appointment+))
(decision making|decisions|judgement|judgment) [_ly] (is|was|are|were|can be|has been|have been|remains) [<very>] [<very>] (poor|bad|questionable|reckless|impulsive|unwise|terrible|impaired|appalling|erratic)
(choices|decisions) (they|he|she) (make|makes|made|are making|is making|were making)
(get|gets|got|getting) (what was coming|what they deserve~|what he deserve~|what she deserve~|<their> just deserts)
(not|do not|does not|did not|never|rarely|seldom|cannot|unable to|struggle~ to|fail~ to|incapable of) [always|often|yet|ever|seem to|appear to|been|able to|capable of] (make|making|made) [a|any|very|the|<their> own] (good|sensible|safe|positive|wise|right|healthy|better|safer|appropriate) [life|lifestyle|friendship] (choice+|decision+)
(session+|work|workshop+|programme+|lesson+|learning|talk+|support|mentoring) ... ... ... (on|about|around|in|to) (making|make|help them make) [more] (better|positive|good|safer|healthier|healthy|right|sensible|wiser|smarter|informed) [life] (choices|decisions)
(session+|work|workshop+|programme+|lesson+) ... ... (on|about|around) [the] [<their>] (consequences|decision making)
consequences of <their> [own] (actions|behaviour|choices)
understand ... (risks|dangers) they (are taking|take|run)
(teach~|taught|help~|support~|encourage~|educate~) (<them>|the (boys|girls|young people|children|friends|lads)|young people|each of them|members|pupils) [to|how to|about how to] make [more] (better|safer|healthier|wiser|smarter|sensible|good|positive|right) choices
(learn|understand|realise|know|accept|see|taught|shown|told) that [<their>] (actions|behaviour|choices) (have|has) consequences
(despite|in spite of) [the|<their>|our|all|repeated|numerous|several|many|constant|clear|safety] (warning+|advice|safety plan+|safety planning|reminders) [[given] (from|by) [the] (police|staff|school|professionals|adults|parents|workers|services|social worker+|youth worker+)]
(despite|in spite of) [having] (being|been) [repeatedly|constantly|clearly|often|regularly] (warned|advised|told|reminded|spoken to) [repeatedly|many times|several times] [about|of] [the] [risks|dangers] [by [the] (police|staff|school|professionals|adults|parents|workers|services)]
(been|were|was) [repeatedly|often|regularly] (warned|advised) ... ... (but|yet|and|and yet) [still] (continue~|still|keep~|carry on|carried on|go|went|choose|chose|persist~)
(been|were|was) [repeatedly|often|regularly|already|also] (warned|told|advised|spoken to|reminded) (often enough|enough times|quite enough)
(been|were|was) [repeatedly|already|also] (warned|advised) (many times|countless times|time and again|again and again|more than once|plenty of times)
(warned|advised|told not to) ... (but|yet|and) ... (regardless|anyway|all the same|nonetheless|nevertheless|even so|just the same)
(told|warned|advised|reminded|asked) ... ... not to ... ... ... (but|yet|and) [_] (went|go|goes|did|do|met|meet|meets|carried on|carry on|continued|kept|returned|came|rang|replied|stayed) [_|_ _] (regardless|anyway|all the same|nonetheless|nevertheless|even so|just the same)
(been|were|was|are|is) [repeatedly|often|clearly|expressly|already|all] (told|warned|advised|asked) [_ly|by _|by their _] not to ... ... (but|yet|and) (they|he|she|still|promptly) (went|did|do|go|still|continued|carried|met)
persist~ in (going|returning|meeting|seeing|visiting|hanging|staying|spending|walking|using|carrying|messaging|replying|being)
(although|though|even though|despite knowing) [<they>] [know|knew|knows] [full well|very well|perfectly well] what (may|might|could|can|will|would) happen
knowing (full|perfectly|very|quite) well (what|that|who|how)
(despite|in spite of) [all] [the|our|much|extensive|previous|repeated|significant|intensive] (work|support|sessions|education|input|intervention+|efforts) (done|given|offered|on|around|with|from|put|undertaken|completed|provided|by)
had [more than] (plenty of (warning+|chances)|(enough|many|several|numerous|countless|ample|repeated) [clear] warning+)
(despite|in spite of) (everything|all) [that] <they> (had been|have been|were) (told|taught|warned)
(know|knows|knew|known) (full|perfectly|very|only too) well (what|where) (it|this|that|these|those) [all] (lead~|leads|led|mean~|meant|end~|ends|will|would|could|might)
(know|knows|knew) [that] (they|he|she|it|this|that) (will|would|could|can|may|might|are going to|is going to) ... ... (trouble|danger|hurt|excluded|arrested|harm) ... (but|yet|and) [they|still|he|she] (carry on|carries on|carried on|do it|does it|did it|still (do|go|went|did)|keep (doing|going)|keeps (doing|going)|kept (doing|going)|persist~|continue~)
(allow~|let|lets|letting|permit~) [the|some|these|those|an|a] [older|unknown|adult|other] (men|man|males|dealer+|exploiter+|strangers|older (peer+|boys|males|men|people|ones|lads)) (to|use|in|into|inside|stay|store|hide|drive|touch|film|buy|give|pay|pick|kiss)
(lead|leads|led|leading) (them|him|men|the men|the man|older men|these men|adults|the adults) on
(encourage~|entice~|lure~|tempt~|seduce~|egg~ on) [the|some|older|adult|these|those|two|several|local] [older|adult|unknown|young] (men|man|males|stranger+|dealer+|exploiter+)
(string|strings|strung|stringing) [the|these|older] (men|man|him|them) along
(egg~|egging) [the|these|older] (men|man|him) on
(give|gives|gave|giving) [the|these|older] (men|man|males|adults|him|drivers|strangers) (the wrong (idea|impression|signals|signal)|ideas|mixed (messages|signals)|the come on)
(give|gives|gave|giving|hand~) out <their> [phone|home|snapchat] (number+|address|addresses|snapchat|details|location) to (strangers|men|older _|anyone|adults|people they)
(happy|glad|willing|keen|eager|content) to be (photographed|filmed|touched|kissed|picked up|driven) by [the|an|these|older|some|a|any] [older] (men|man|males|adult+|driver+|stranger+|dealer+)
(encourage~|entice~|tempt~) [the|these|bus|taxi|some] [bus|taxi] (driver+|guard+|steward+|customer+|older boys|lorry drivers) by _
seduce~ (the|a|their|that|this|one) [_] (coach|teacher+|worker+|driver+|man|men|steward+|shopkeeper+|tutor+|boss)
(happy|glad|willing|keen|content|eager|only too happy|quick|pleased) to (take|accept|receive|have) [the|<their>|any|all|these] (lift+|gift+|money|drink+|drugs|vape+|weed|cash|presents|alcohol|cigarettes|trainers) ...
all over (the|those|these|any|older|some) [older] (men|man|lads|males|boys)
(invite~|attract~|encourage~|draw|draws|drew) [the|unwanted] (contact|attention|interest|approaches|messages|advances) (from|of) [older|adult|unknown|strange] (adult+|men|males|strangers|dealer+|exploiter+|older _)
pursue~ [the|these|some] (older|adult) (men|man|males|people|boys|lads)
(know|knows|knew|knowing|understand|understood) what is (expected|wanted|asked) [of them] in return
(seek|seeks|sought|seeking) [out] (contact|relationship+|attention|sex|company) (with|from|of) [the|these|those|some] [older|adult|unknown] (men|man|adults|males|strangers|exploiters|dealers)
had [many|several|every|ample|plenty of|numerous|enough|the|an|a] (opportunit~|opportunity|opportunities|chance+) to (leave|get (out|away|off)|walk away|stop|escape)
accept~ [the|these|free|more] (lift+|gift+|money|drink+|drugs|vape+|weed|cash|presents|alcohol|cigarettes|trainers) from (strangers|men|older _|adult men|adult males|the men|these men|unknown _|dealer+|people they do not know)
(through|by|of|from|out of|as a result of|because of|due to|down to|a matter of|<is>) [entirely|very much|largely|all|partly|mostly|mainly] <their> own (choice+|doing|making|choosing|free will|actions|behaviour)
(into|back|there|away|missing|along|out|off|inside|drugs|men|man|money|car+|knives|pictures|photos|it|them) [_] (of|by) <their> own (volition|accord)
<their> own (fault|doing|stupid fault)
<their> choice to [go|stay|associate|carry|run|continue|put|return|ignore|hang|spend|be|use|remain]
(through|out of|by) choice
(is|was|are|were|seems|remains) (a|<their>) [own|conscious|deliberate|personal] choice
<owner> [own|persistent|repeated|continued] (failure|inability|unwillingness|refusal|reluctance) to (protect|safeguard|look after|recognise|see|report|leave|disclose|heed|listen|engage|learn|accept|say no|resist|walk away|stay away|keep <self>|name|speak|talk|tell|give|say|help|cooperate|make a statement|identify|answer|support)
(degree|element|measure|amount) of ((rational|free|personal|active|informed|conscious) (choice|agreement)|[_] (consent|complicity|willingness))
because of <their> (own|bad|poor|risky|silly|reckless|careless|loose) (behaviour|conduct|attitude|actions)
(through|because of|due to|owing to|down to|thanks to) <their> [own] (naivety|carelessness|recklessness|stupidity|immaturity|greed|silliness|foolishness)
(go|goes|going|went|come|comes|came|coming) back for more
(took|take|takes|taking) part in <their> own (exploitation|abuse|grooming|trafficking)
(choose|chooses|choosing|chose|chosen|opt~|elect~) [instead|rather|still|freely|actively|deliberately|repeatedly|not] to [continue to|keep|carry on|still] (associate|mix|hang|spend time|spend their|stay out|stay with|go missing|go back|go with|go along|go to (the|a|his|her|older|adult|men|parties)|run|sell|carry|miss|truant|ignore|remain|return|live|drink|smoke|use|engage|disengage|disregard|keep company|put|place|break|commit|steal|deal|work for|be with|be out|be around|meet men|meet adult|meet older|attend|listen|accept|take up|comply|tell|disclose|see|sleep|share|send|follow|have sex|behave|sit with men|spend|stay away|leave|get|take|join|fight|offend)
(choose|chooses|choosing|chose|chosen|opt~|opting|prefer~) [for] [a|the|this|that|such] [a life of|life of|criminal|dangerous|risky|wrong|such a|unsafe] (life|lifestyle|crime|criminality|street+|drugs|wrong path|wrong road|wrong friends|men|gang life|gang+|danger|older boys|older men|bad company) [of]
(make|makes|made|making|took|take) (the|a|an|<their> own) [conscious|deliberate|bad|poor] (decision|choice) to (go|carry|stay|run|miss|leave|associate|hang|meet|return|sell|join|drink|smoke|use|ignore|keep|be (out|there|with)|put|fight|offend)
(<owner>|the) (decision+|choice+) to (go|carry|stay|run|miss|leave|associate|hang|meet|return|sell|drink|smoke|ignore|keep|be out|fight|offend|travel|get)
own (decision|choice) to (go|carry|stay (out|in the|with)|run|miss|leave|associate|hang|return|sell|drink|smoke|ignore|fight|offend|travel|get (into|in|involved))
could [just|all|easily|simply] (stop|leave|walk away|end|get out|say no|come away|put a stop to) [_ _|_] if <they> (wanted|chose|tried|really|made|put|would)
(happy|willing|content|prepared|keen) to (carry|run|hold|sell|deal|store|deliver|shift|move|hide) (for|drugs|packages|parcels|weed|stuff|things for|knives|weapons|a (knife|weapon))
could have (come|gone) (home|in) [at _|earlier|sooner|straight away] (like|as|when) <they> (were|had been|was) (told|asked|meant|supposed)
(change|changes|changed|mend|mends|mended) <their> ways
put~ (drugs|money|mates|friends|boys|men|partying|<self>) (before|ahead of|above|first and) <their> (family|families|safety|education|mum+|children|school)
could have (walked away|left|said no|gone home|stayed (in|home|at home|away)|told (someone|somebody|an adult|us|staff))
insist~ on (meeting|carrying|wearing|posting|replying|getting into|going|staying|seeing|hanging|returning|walking|keeping|being out|drinking|travelling|going back|visiting|spending)
(gave|give|gives|giving) in to temptation
prefer~ to (be with|stay out|hang|spend (time|<their>)|roam|go missing|truant|associate|live|sleep|be out) [out|around|with|on|the] ... [men|older|street+|night|crime]
(choose|chooses|choosing|chose|chosen) to go (there|off|out) with [the|some|these|an|a] (men|man|older _|adult+|strangers|dealer+)
(make|makes|making|made) <their> own (choices|decisions) (and|so) [_] (have|has|must|will|should|can|need) [to] (live|face|accept|bear|take|put up|deal) ...
self (place|places|placed|placing|placement+)
(vote~|voting) with (<their>|its) feet
takes two to tango
no smoke without fire
as bad as (each other|one another)
(made|make) (<their>) [own] bed+
the (ball|onus) is [now|very much|firmly] (in their court|on (them|the (young people|group|boys|girls|children)))
(it is|is) [now|entirely] (up to|down to) (them|the (young people|group|boys|girls|children)) [now] to (engage|change|accept|keep <self>|stay|stop|make the|make better|take (up|responsibility|the)|listen|behave|help)
(involved|involvement|engaged|engages|engaging|engagement|participate~|participation|complicit|implicated|dabble~|partake|partaking|mixed up|active) (in|with) ... <crime>
(involved|mixed up|embroiled|entangled) (in|with) [the|a|an|some|these|much] (wrong|bad|older|criminal|gang+|drugs|trouble|men|adult men|adult males|dealer+|elders|olders|exploiter+)
(engage~|indulge~|partake~) in [more|some|such|frequent|regular|increasingly|any|very|ever more] (risky|unsafe|dangerous|harmful|sexual|sexualised|criminal|offending|antisocial|anti social|inappropriate|reckless|unlawful|illegal|problematic|self destructive) _
(go|goes|going|went|gone|return~|drift~|back) [back] (to|into) (dealing|selling|the street+|offending|the line|shoplifting|running drugs)
(turn~|drift~|descend~|fall|falls|fell|fallen|falling|resort~|go|gone|went) (to|into|towards) [a life of] (crime|criminality|drug dealing|drugs|offending|prostitution|theft|shoplifting|violence|gang+)
(set|embarked|heading|headed|bound|destined) (on|for|down) [a|the] (path|life|road|career|route) (of|to|into|towards) (crime|criminality|offending|prison|custody|violence)
complicit in (the|this|their|its|what|everything) ...
recruit~ [by|into|to] [the|a|an|some|these] (gang+|dealer+|line|lines|county lines|men|older|drug+|criminal+|crime|adult+|network+)
recruit~ <their> [own|younger] (friends|mates|peers|siblings|brother+|sister+|cousin+|classmates)
recruit~ [in|other|some|more|new|younger] (children|boys|girls|pupils|youngsters|kids|classmates|younger|others)
(was|were|been|being) recruited (from|outside|at|on|online|over|last|in the) [the] (school|shop|station|park|street|estate|arcade|home+|chicken|bus|takeaway)
(was|were|been|being) recruited in (spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|school|the (spring|summer|autumn|winter))
(work|works|worked|working) for (a|an|the|some|older|adult+|grown|several|these|those|two|various|local|known) [known|local|older|much|group of] (man|men|dealer+|gang+|older|elder+|olders|adult+|network|line|lines|county line+|exploiter+|males|drug _|criminal+|boys|lads)
(work|works|worked|working) (for (dealer+|olders|elders|older _)|county lines|the line|the lines|a line|as [a] [drug] runner+)
(is|are|was|were|be|been|started|began|caught|seen) [still|also|now|actively] drug (running|dealing|pushing|trafficking)
(run|runs|ran|running|deal|deals|dealt|dealing|sell|sells|sold|selling|shotting|traffic~|trafficking|supply~|push~) (drugs|weed|cannabis|crack|heroin|cocaine|class a|county lines|a line|pills|packages|parcels|wraps)
(earn|earns|earned|earning|make|makes|made|making) (money|cash|good money|easy money) (from|by|through|out of|for|running|selling|carrying) [running|selling|carrying|dealing|drug|the] (drugs|county lines|dealing|line|lines|packages|weed|dealer+)
(shotting|shotted|trapping) (for|in|out|up|down)
(go|goes|going|went|gone) (country|cunch|ot)
(keep|keeps|kept|keeping|continue~) [on] (returning|going back|to go back|to return) to [the|that|his|a|this|her|an] [same|older] (flat|house|address|hotel|property|man|man's|men|men's|party|parties|car|car park|retail park)
(return~|go back|goes back|went back) to [the|that|his|a|this|her] (flat|house|address|hotel|property|man|men) ... (despite|in spite of|even though|although|against)
(go|goes|going|went|gone|return~|run|runs|ran|running|drift~) [straight|always|willingly|right|freely|repeatedly] [back] to [the|his|her|their|this|that|those|these|an|a] [same|known] (exploiter+|abuser+|perpetrator+|groomer+|dealer+|older (man|men|boys|boyfriend|lads|males)|men|adults|man|gang|people) [who _ <them>]
(keep|keeps|kept|keeping|continue~) [on] (returning|going back|to go back|to return) to (him|us|them|[the|these|those] [older|same] (men|man|dealer+|exploiter+|adults))
(keep|keeps|kept|keeping|continue~) [on] (going missing|to go missing|absconding|to abscond|running away|to run away|running off|disappearing|to disappear|going absent|going off)
(repeatedly|persistently|constantly|habitually|frequently|continually|regularly|deliberately|wilfully|always|often) (go|goes|going|went|gone|running|run|runs) (missing|away)
(persistent|habitual|serial|frequent|prolific|repeat|regular) (missing|absconder+|missing person|misper+|missing episodes)
(abscond~|absconder+|absconsion+)
(take|takes|took|taking) <self> off
(go|goes|going|went|run|runs|running|ran|leave|leaves|leaving|abscond~|disappear~) ... ... (whenever|when|as and when) (it|they|he|she) (feels|feel|felt|likes|like|wants|want|pleases|please) [like it]
(truanting|truanted|truancy|skive~)
(bunk|bunks|bunked|bunking) off
(wag|wagging|wags) [off] (school|lessons)
(snapchat|instagram|tiktok|whatsapp|facebook|app+|online|internet|social media|phone+) ... (to|and) [arrange~] [to] (meet|contact|message|talk to|speak to|chat to|chat with|befriend) [older|adult|unknown|strange] (men|males|adults|strangers)
(contact~|message~|meet|meets|met|meeting|talk~|chat~|communicate~|speak|speaks|spoke|speaking|text~|flirt~|befriend~) [up] [to|with] [unknown|older|adult|various|several|strange|random|unsuitable|inappropriate|many|much older] (adult+|men|males|strangers|people they do not know|older people) ... (online|internet|phone+|app|apps|snapchat|instagram|social media|tiktok|gaming)
(send|sends|sent|sending|share~|post|posts|posted|posting) [out|over] (explicit|nude|indecent|naked|intimate|sexual|sexualised|topless|inappropriate) (picture+|image+|photo+|video+|selfie+|messages) [of <self>]
(contact~|message~|seek|seeks|sought|seeking) [out] (adult men|older men|older males|adult males|unknown adults|strange men|older boys)
(sext|sexts|sexted)
(<is>) [_ly|still|also|all] sexting
(produce~|producing|make|makes|made|making|create~|creating|take|takes|took|taking) [<their> own|their|some] (explicit|nude|indecent|naked|sexual|sexualised|topless) (picture+|image+|photo+|video+|selfie+)
(send|sends|sent|sending|share~|sharing|post|posts|posted|posting|swap~) [out|over|their|more|some] (nudes|nude selfies)
sexual (activity|activities|relations|relationship+|intercourse|encounter+|liaison+)
(have|has|had|having) sex (with|for)
(sleep|sleeps|slept|sleeping) around
(sleep|sleeps|slept|sleeping) with ... (man|men|boys|males|older|adult+|dealer+)
(underage|under age) sex
(do|does|did|doing|have|had|having) sexual (things|stuff|acts) (with|for)
sexually (active|experienced|available|precocious|provocative|promiscuous|advanced)
(promiscuous|promiscuity|promiscuously)
(provocative|provocatively|flirtatious|flirty) [behaviour|manner|way|way+|with]
flirt~ with [the|these|those|a|some|their] [bus|taxi|local|_] (man|men|males|older|staff|adult+|officers|driver+|guard+|steward+|customer+|coach|coaches|teacher+|shopkeeper+|doorman|doormen)
(hypersexualised|hyper sexualised|over sexualised|oversexualised|hypersexual)
(multiple|several|many|various|numerous|different|number of) sexual partner+
child (prostitute+|prostitution|porn|pornography|sex worker+)
(prostitute~|prostituting|pimp~) <self>
(sell|sells|sold|selling|offer~|hawk~|trade~) (<self>|<their> (body|bodies)) [to|for]
(teenage|young|underage) prostitute+
(sex|sexual favour+|sexual favor+|sexual act+|sexual activity|oral sex|sexual images|nudes|images of themselves) (in (return|exchange) for|for|in return) (money|drugs|gift+|cash|lift+|food|alcohol|vapes|cigarettes|phone+|clothes|a place|somewhere|weed|cannabis|credit|trainers|accommodation|shelter|a bed|them|attention|affection)
(in (return|exchange) for|exchang~|trade~|swap~|exchange~) [drugs|money|them|alcohol|gifts|food] [for] [nude|naked|intimate|indecent|sexual] (sex|sexual favour+|sexual act+|sexual activity|favour+|nudes|pictures|images|photos)
sexual favour+
<their> favours
(swap~|trade~|exchang~|exchange~|barter~) [their|some|more|the|intimate|nude|revealing|private] (photograph+|photo+|picture+|image+|selfie+|video+|clip+) [of <self>] for [more|some|a|an|the|free|phone|shopping|gift] (voucher+|money|cash|gift+|vape+|lift+|cigarettes|alcohol|drink+|weed|cannabis|credit|trainers|phone+|drugs|food|attention|presents|skins|top up+|game credit)
(picture+|photo+|photograph+|image+|video+|selfie+|clip+) [of <self>] in (return|exchange) for (vape+|lift+|gift+|cash|money|drugs|weed|alcohol|cigarettes|voucher+|credit|trainers|attention|presents)
(sex|sexual (things|favour+|act+|stuff)|nudes) ... ... in (change for|change of|exchange of|return of) _
(transactional|survival) sex
older (boyfriend+|girlfriend+|partner+|lover+)
(adult|online|internet|grown up) (boyfriend+|girlfriend+|partner+)
boyfriend+ [who (is|are|was|were)] [much|years|a lot] (older|in (his|their) _|aged _|twice <their> age)
boyfriend+ who (is|are|was|were) (eighteen|nineteen|twenty _|twenty|thirty|18|19|20|21|22|23|24|25|26|27|28|29|30)
(partner+|boyfriend+|girlfriend+) (is|are|was|were|aged) [now|only|about|around|already|at least|in (his|her|their) [early|mid|late]] (18|19|20|21|22|23|24|25|26|27|28|29|30|eighteen|nineteen|twenty|thirty|twenties|thirties)
sugar (daddy|daddies)
(in|having|has|have|had|began|begun|started|start~|form~|into|pursu~|pursuing|a|an) [a|an] [sexual|romantic|intimate|consensual|serious|boyfriend] relationship+ with [a|an|the|some|several|much|his|her|their|two|these] [much] (older|adult+|grown|_ year old|man|men|male+|dealer+|exploiter+|perpetrator+|someone (older|much older|twice))
(dating|seeing|going out with|courting) [a|an|some|this|much] [much] (man|men|adult|older) [boy+|man|men|male+|lad+|person|guy]
(consensual|consenting) [relationship|sex]
(consented|consenting|consents|consent) to (sex|it|the sex|sexual _|the relationship|a relationship|being (touched|kissed|photographed naked))
that (he|she) consented
consented to (go|going|meet|meeting|travel|travelling|get|getting|stay|staying)
(besotted|infatuated|smitten|obsessed) (with|by) (him|the (man|men)|this man|an older|these men|older _|her (abuser|exploiter|groomer))
(love|loves|adore~|worship~|idolise~) (these men|older men|this man|an older (man|boy)|<their> (abuser+|exploiter+|groomer+))
in love with (him|these men|the (man|men)|older (men|man)|<their> (abuser+|exploiter+|groomer+)|an (adult|older _))
(18|19|20|21|22|23|24|25|26|27|28|29|30|eighteen|nineteen|twenty|twenty _|thirty) year old (partner+|boyfriend+|girlfriend+|lover+)
willing (participant+|partner+|accomplice+)
(boyfriend+|girlfriend+|partner+) (of|who is) [about|around|at least|nearly|over] (18|19|20|21|22|23|24|25|26|27|28|29|30|eighteen|nineteen|twenty|thirty)
(go|goes|went|gone|going|come|came|get|got) (willingly|freely|voluntarily|knowingly)
(go|goes|going|went|gone|get|gets|got|took|take|takes|send|sends|sent|sending|carrying|going|taking|getting|do|does|did|enter~|travel~|follow~|carry|carries|carried|take part|took part) ... (willingly|knowingly|freely|voluntarily|of (<their>) own (accord|volition|free will))
(willingly|knowingly|freely) (go|goes|went|gone|got|get|gets|carry|carries|carried|sell|sold|take part|took|enter~|engage~|meet|met|send|sent|provide~|put|put~|travel~|allow~|exchange~)
(happy|willing|content|prepared|pleased) to be (exploited|used|groomed|abused|controlled|passed around)
consented to [the|these|those|all|both] (lift+|gift+|arrangement+|trip+|drive+|party|parties|touching|kissing|exchange+)
(go|goes|going|went|gone) along with (it|what (he|the men|was)|[the|these] [older] (men|man|dealer+))
agreed to [the|these|all] lift+
(as|is|are|was|were|been|all|both|equally|fully|just as|partly) complicit
knowingly
(return~|went back|go back|goes back|going back|got in|get in|gets in|got into|get into) ... ... voluntarily
if <they> (did not|stopped|would stop|would only|would just|just|only) [not] (hang|go|going|hanging|meet|meeting|stay|staying|associate|associating|mix|mixing|carry|carrying|behave|behaved|drink|drinking|dress|dressed|wear|wore|listen|listened|spend|spending|walk about)
if <they> had [only|just|not|never] (stay~|listen~|done|gone (home|straight|to|out|there|in)|come (home|straight|in)|behav~|behaved|followed|engaged|attended|said no|said something|spoken|told (someone|somebody|an adult|us|the|their|staff|her|his|a)|reported|chosen|thought|avoided|left|been (sensible|home|more|out|there|careful|in)|kept|walked away|answered|accepted|heeded|made|bothered|worn|dressed|drunk|let|got|gone|taken)
had <they> [only|just|not|never] (listened|stayed|gone (home|straight)|come (home|straight)|behaved|followed|engaged|attended|said no|told (someone|us|an adult|the)|reported|chosen|avoided|left|been (sensible|home|more|out|there|careful|in|drinking)|kept|walked away|accepted|heeded|bothered|used)
(should not|should never|ought not to) have (been (out|there|with|drinking|in)|gone|got|let|accepted|stayed|talked|trusted|met|sent|worn|put)
(none of this|this|it|nothing) would [not|never] have happened ... if (they|he|she)
otherwise <they> would not (keep|go|stay|do|return|be|have)
<they> would not (keep (going|doing|returning|coming)|go back|be there|do it|stay) (back|if|unless|otherwise)
had <they> (not|never) (replied|answered|gone (there|out|in|along|with|back|to)|got (in|into)|sent|met|accepted|talked to|trusted|agreed|let|posted|drunk|smoked|worn|opened|followed|carried|hung|ventured|strayed|lingered|been (there|out|alone|drinking))
(none of this|this|it|nothing|that) would [not|never] have happened (if|had) <they>
(trade~|play~|bank~) on <their> (looks|bodies|charms)
use~ <their> (looks|charms|sexuality) to
use~ (sex|<their> (body|bodies)) to (get|gain|obtain|pay|secure|earn)
if <they> [only|just|all] (stayed|kept|stuck|went|came|listened|behaved) [to|the|at|straight] (home|in|indoors|away|out of|together|inside|sooner|earlier|advice|staff|us)
if <they> [only|just|all] (did not|stopped|would not|avoided|left) [the|these|those] (go|going|meet|meeting|talk|talking|reply|replying|hang|hanging|men|underpass|park|flat)
(bring|brings|brought|bringing) [a lot of|much of|most of|all of|some of|a great deal of] (this|it|that|things|these|trouble) [down|back] (on|upon) <self>
(bring|brings|brought|bringing) ... (on|upon) (<self>|<their> own (head+|door))
(bring|brings|brought|bringing) (trouble|harm|danger|violence) to (<self>|<their> own (head+|door))
(<is>|just|simply|only|almost|practically) asking for (it|trouble)
(ask|asks|asked|asking) for trouble
(look|looks|looked|looking) for (trouble|a fight|bother|aggro|a scrap)
(out|only|always|clearly) looking for it
(court|courts|courted|courting|invite~|attract~) (trouble|danger|harm|violence|unwanted attention|exploitation|the attention of)
(tempt~|tempts) (fate|providence)
(push~|ride~|rode) <their> luck
(can|could) [only|hardly|scarcely|not] expect (to be (hurt|robbed|attacked|stabbed|left alone|stopped|arrested)|trouble|sympathy|the worst|nothing else|no sympathy)
(play|plays|playing|played) with fire
(flirt~|dice|dicing) with (danger|risk|death)
(only have|only has|only had|have only|has only|had only) [got] <self> to (blame|thank)
(have|has|had) [got] (only <self>|<self>|only them|no one but <self>|nobody but <self>) to blame
(<is>) [partly|largely|entirely|solely|themselves|as much|mostly|at least partly|in part] (to blame|at fault)
(no one|nobody) to blame but <self>
<their> [own] fault
(deserve~) (it|what|everything|all|no sympathy|to be (hurt|punished|excluded|blamed|moved|attacked|locked|taught))
serves (<them>|them) right
got what (they|he|she) (deserved|asked for|wanted)
<their> own worst (enemy|enemies)
self inflicted
victims of their own _
(authors|architects) of their own _
(contribute~|contributing|collude~|complicity|play|plays|played|playing) [to|in|with|a part in|their part in|a role in] <their> own (exploitation|abuse|harm|victimisation|difficulties|problems|grooming|downfall|vulnerability)
(complicit|participant+|participate~|participating|active|collude~|colluding) in <their> own (exploitation|abuse|harm|victimisation|grooming)
(invite~|encourage~|welcome~|solicit~|lap~ up) [the|male|adult|sexual|unwanted|men's|this|such] [male|adult|sexual|unwanted|online] attention
(draw|draws|drew|drawing) [unwanted|unnecessary|bad|such|too much|so much] attention to <self>
<their> own (carelessness|recklessness|naivety|stupidity|foolishness|folly|greed|silliness)
<their> (silence|inaction|secrecy|lies|carelessness) (allow~|let|lets|enable~) (the|this|it|him|them|abuse|harm|exploitation)
(thrive~|thriving|feed|feeds|fed) on (drama|conflict|chaos|attention|trouble|confrontation|notoriety)
(create~|cause~|make~|making|creating|causing) (<their>|its) own (problems|difficulties|trouble|misfortune)
(play|plays|played|playing|game|games|gaming|work|works|worked|working) the system
guilty (of|for) (<their>|its) [own] (situation|exploitation|abuse|exclusion|harm|misfortune|problems)
(nobody|no one|no one else|nobody else) but <self> to (blame|thank)
what (follows|follow|happens next|comes next|happened next|came next) (is|was|will be) [all] (on|down to) (them|<self>)
in the end [it|this|that] (was|is) [all|entirely|really] (down to|on) (them|<self>)
(half|part|much|most|some|all|a lot) of (it|this|that|what happened|the (trouble|harm|risk)) (is|was|comes) [all|entirely] (down to|on) (them|<self>)
<their> [own] (drinking|behaviour|dress|clothes|flirting|drug use|naivety|attitude|mouth|image|posts|profiles|smoking) (make|makes|made) (them|him|her) [a|an|such] (easy|obvious|soft|ready|natural|sitting|prime) _
(carry|carries|carried|keep|keeps|kept) on (regardless|all the same)
(they have|they had|who have|who had) [got] (only <self>|no one but <self>|nobody but <self>) to (blame|thank)
(make~|making) (it|things|matters|life|everything) [so much|much|even] (worse|harder) for <self>
fault but (theirs|<their> own|his|hers)
(minimise~|minimising|downplay~) <their> (involvement|role|part|behaviour|offending|responsibility)
(minimise~|minimising|downplay~|normalise~|normalising) (what|how) ...
blame~ (everyone|everybody) else
blame~ (others|other people|anyone|anybody|everyone|everybody) [else] (but <self>|for (<their>|everything|what (happens|happened|goes)))
(unclear|clear|understand|understands|understood|see|question|puzzling|baffling|mystery|strange|odd|surprising) [is|remains|to us] why <they> [_] (did not|do not|does not|would not|have not|could not) [just|simply|ever|even] (leave|walk away|get away|get out|go home|come home|say no|run|tell (anyone|anybody|somebody|someone|an adult|us|the|<their>)|report|block|stop|ask for help|ring)
(should|ought to) [have] (know|known) better
must have known
(foolish|naive|stupid|silly|unwise|irresponsible|careless) (to|enough to)
why (did|do|would) (<they>) [not] [just|simply|even] (leave|say|tell|report|stay|keep|go back|walk)
why did not (they|he|she)
<their> (vulnerability|vulnerabilities|naivety|behaviour|choices|immaturity) (led|has led|have led|made|makes|make|leaves|left|mean|means) (to|them|him|her)
<their> [own] (naivety|carelessness|recklessness|immaturity|greed|stupidity|silliness|curiosity|impulsivity) (is|was) (what|why|how)
(know|knows|knew) better than (to|that)
(who|<they>) (know|knows|knew) better [by now]
(will|do|does|did|never|not) [not|never] learn from (<their>|past|experience)
(should|ought to|must) [have] [surely] (know|known|learn|learned|learnt|realise|realised) by now
(lie|lies|lied|lying) (about (where|what|who|how|why|when|whom|<their>)|to (us|adults|staff|workers|parents|teachers|police|professionals|everyone|<their> (parents|worker+|mum+|teacher+)|the (police|school|worker+|staff|teachers)))
(not|less than|never) [being|always|entirely|wholly] (truthful|honest) (about|with)
(withhold|withholds|withheld|withholding|conceal~) (information|evidence|the truth|things|facts) from (the|us|police|staff|adults|<their>)
(should|ought to) have (said no|walked away|left him|gone home|stayed (in|home|at home|away)|told (someone|somebody|an adult)|run away|screamed|fought back|refused)
(made|make|makes|making) no (attempt|effort) to (leave|resist|escape|get away|say no|stop (him|them|it)|call|tell)
did not (fight back|put up a fight)
did not resist [him|them|the men]
(should|ought to) have thought (of|about|twice|ahead|first|it through|harder|before)
(daft|reckless|rash|gullible) (to|enough to) _
(show|shows|showed|shown|exercise~|display~|use|used) [very|such|some] (poor|bad|terrible|faulty|questionable|little|no) (judgement|judgment)
(should|ought to) have (known|realised|seen|guessed) (what|that|how|who|where|it was|they were|he was)
what (did|do|does) <they> expect
why <they> (did not|do not|would not|never) (just|simply) (leave|say|tell|report|block|stop|walk|go|ask|shut|come)
willing to do (whatever|anything|what it takes|what it took)
protect~ <their> (abuser+|exploiter+|groomer+|perpetrator+|dealer+)
(not|never|no) [yet] (keep|keeping) <self> safe
(responsible|responsibility|accountable|accountability) for (<their>|its) [own] (safety|exploitation|abuse|harm|behaviour|actions|choices|situation|wellbeing|risk+|decisions|conduct|part)
own up to <their> [own] (behaviour|actions|choices|part|offending)
(keep|keeping) <self> safe [is] (up to|down to) (<them>|them)
(take|takes|took|taking|taken|accept~|show|shows|showed|showing|assume~) (no|little|any|some|more|greater|full|enough) [personal|real] (responsibility|ownership|accountability) for [<their> own|keeping] [<self>] (safety|actions|behaviour|choices|decisions|conduct|situation|part|welfare|safe)
(not|never|do not|does not|did not|must|should|need to|needs to|ought to|refuse~ to|fail~ to|failed to|unwilling to|reluctant to) [yet|ever|also|really|want to] (take|taken|accept|accepted|show|shown) [personal|real|full|any] (responsibility|ownership|accountability) for (<self>|<their> [own] (safety|actions|behaviour|choices|decisions|conduct|situation|part|welfare)|(keeping|putting|placing) (<self>|each other))
(fail|fails|failed|failing|refuse~|unwilling|reluctant|unable|not|will not|never|do not|did not|does not|are not|is not) [to|willing to|prepared to|ready to|inclined to] [even|properly|always|really] (keep <self> safe|keeping <self> safe|protect <self>|protecting <self>|help <self>|helping <self>|safeguard <self>|look after <self>|be helped)
(do not|does not|did not|never|neither) [really|actually|seem to|even] want to (be (helped|saved|reached|safe)|help <self>|change)
(should|must|need to|needs to|ought to|have to) [really|also] (take|accept|bear|share) [some|more|the|their share of|full] (responsibility|blame|ownership) for what (happens|happened|has happened|had happened|is happening) [to <them>]
(need to|needs to|have to|has to|learn to|time to|time for _ _ to|time for them to) [really|also|now|all|start to|begin to|learn to] (take|show|accept) [some|more|greater|full|personal] (responsibility|ownership)
(must|should|ought to) [really|also|now|all|start to|begin to|learn to] (take|show|accept) (some|more|greater|full|personal) (responsibility|ownership)
(fail|fails|failed|failing|failure) [repeatedly|consistently|persistently|again|time and again] to (attend|engage|keep|protect|comply|cooperate|co operate|take|accept|respond|turn up|show|appreciate|understand|recognise|learn|heed|listen|follow|use|make|disclose|report|tell|return|abide|respect|control|work|stick|think|consider|arrive|answer|benefit|grasp|come|grasp|say|go|avoid)
(fail~|failed|failing|poor|patchy) (attendance|attender+|timekeeping)
did not (attend|turn up|show up) despite
(waste|wastes|wasted|wasting) (the|our|every|staff|people's|workers'|everyone's|an|this|that|their) (time|opportunit~|opportunity|chance+)
(throw|throws|threw|thrown|throwing) [it|them] (away|back) (chance+|every|help|the|in|at|offer+)
(sabotage~|squander~|undermine~|wreck~) [every|any|all|the|our|each|these|this|those|good|their own|such|many] (offer+|chance+|opportunit~|opportunities|opportunity|help|support|placement+|plan+|efforts|progress|work|session+|attempt+)
(turn|turns|turned|turning) <their> back+ on [the|our|any|all|every|offers of] (help|offer+|support|school|staff|services|adults|us|worker+|education)
(make~|making|made) it (hard|difficult|impossible) (to|for) (help|keep|protect|safeguard|us|staff|services|support|work|adults|anyone)
(do not|does not|did not) make it easy (to|for)
(spurn~|rebuff~|snub~|scorn~) [the|any|all|every|our|this|offers of] (help|offer+|support|advice|worker+|staff|services)
(do not|does not|did not|fail to|fails to|failed to|failing to|unable to|refuse~ to|unwilling to|cannot|will not) [really|seem to|appear to|fully|even|always|yet|ever] (recognise|understand|appreciate|see|grasp|accept|acknowledge|care about|realise|perceive|take) [how|that|what|the|any|their|own|full|seriously|it is|they are|of] ... (risk+|danger+|dangerous|consequences|exploited|groomed|victims|vulnerability|harm|seriousness)
(lack|lacks|lacked|lacking|little|no|poor|limited) [of|any|all|much|real|apparent|basic] (insight|self respect|self control|self worth|motivation|common sense|remorse|moral compass|sense of (danger|right|responsibility)|concern for <their>|discipline|impulse control|victim empathy|empathy|respect for|awareness of (risk|danger|<their>))
(minimise~|downplay~|dismiss~|laugh~ off|shrug~ off|play~ down) (the|any|all|<their>) [own|serious|real|level of] (risk+|danger+|concerns|harm|exploitation|behaviour|seriousness|worries)
in denial
(do not|does not|did not|will not|never) [ever|even|always|want to|wants to] (take|follow|heed|listen to|act on|accept|listen) [to] [the|our|any|good|this|that|staff|police|sensible|repeated|an] [_] (advice|warning+|guidance)
(nobody|no one) (made|forced|makes|forces) (<them>|them|these _|the _) (go|do|stay|sell|carry|take|meet|send|drink|get|smoke|reply|follow|to (go|do|stay|sell|carry|take|meet|send|get))
(nobody|no one) [is|was|has been|has|were|are] [ever|actually] (forcing|forced) (<them>|them|these _|the _)
(nobody|no one) ... ... (gun|knife) to <their> head+
(nobody|no one) [is|was|has been] [ever] making (<them>|them|these _|the _) (do|go|stay|sell|carry|take|meet|send|get)
(none|not one|neither|no one|nobody) of (them|the (girls|boys|young people|group|children|friends|lads|five|four|three)) (is|was|were|has been) [ever|actually|really] (forced|coerced)
(were|was|are) never [actually|really] (forced|coerced|made to) ...
(were|was|are) not [actually|really] forced ...
(<is>) not [really|your|the|a|exactly|just] [a] [typical|usual|obvious|ideal|perfect|classic|innocent] victim+
none of (them|[the|this|these] (group|boys|girls|lads|friends|young people|children|members)) [has|have] [ever] (show|shows|showed|shown|express|expresses|expressed|feel|feels|felt) [any] (remorse|empathy|regret|insight)
(enjoy~|like~|love~|relish~|crave~) [all] the (attention|buzz|thrill|status|notoriety|excitement|danger|kudos|chase|drama|money and|lifestyle)
(like~|enjoy~|love~|relish~) (being|getting|be) (in|into) (trouble|fights|bother|danger)
(like~|enjoy~|love~|relish~) [causing|making|starting|the|all the|a bit of] (trouble|mischief|chaos|mayhem|bother|a fight)
(seduced|tempted|attracted|dazzled|motivated|drawn in|driven) by [the] [easy|quick|promise of|lure of|idea of] (money|gifts|cash|status|glamour|lifestyle|designer|greed)
(thrill|sensation|danger|excitement|status) (seeking|seeker+)
(seek|seeks|sought|seeking|hunt~|go looking|goes looking|went looking) [out|for] [for|out] [the|these|those] (danger|risk+|trouble|thrills|confrontation+|conflict|fights|victims|excitement|older men|older boys|older males|older lads|adult attention|conflict|male attention|excitement)
(gravitate~|drawn|attracted) (to|towards) (older men|older criminals|older dealers|older lads|older peers|older teenagers|older adults|criminals|dealers|known _|men|older boys|older males|danger|trouble|crime|the wrong|gang+|risk|drugs|offending|adults who)
(drawn|attracted|pulled) [in] (to|towards|by) the (thrill|excitement|danger|buzz|glamour|lifestyle|drama|money|status|risk|chaos)
easily (bought off|bribed|tempted|swayed|lured|impressed|flattered)
(easy|fast|quick) money
(seek|seeks|sought|seeking) [the|these|those] (men|man|males|dealer+|exploiter+|strangers) out
(seek|seeks|sought|seeking) out [the|these|those|some|any|a] (men|man|males|dealer+|exploiter+|strangers)
(go|goes|went|going|gone) looking for [the|these|those|older|adult] (men|man|males|dealer+|strangers)
(seek|seeks|sought|seeking) [out] (risky|dangerous|unsafe) (situation+|place+|people|company|encounter+|experience+)
(attracted|drawn) (to|towards) [the] [easy|quick|fast] (money|cash|status|glamour|gifts|trainers|bling)
(carry|carries|carried|carrying) [a|the|their] (knife|knives|weapon+|blade+) ... (bravado|kudos|clout|look (hard|big|tough)|(for|as) (status|show|a status))
(associates|associate|associating|consort~|fraternise~|fraternising) with
(associated|mix|mixes|mixing|mixed|keep company|keeps company|hang|hangs|hanging|hung|knock~|run|runs|running|roll|rolling|link|linking) [up|around|about|out|round|in] with [the|a|an|some|known|other|these|those|much|local] (older|elder+|men|man|adult+|males|criminal+|dealer+|offender+|exploiter+|known|wrong|bad|undesirable+|unsavoury|dodgy|negative|drug|peers who|people who|individuals)
(association|associations|affiliation|links|friendship+) with [a|the] (known|older|negative|criminal|adult+|gang+|unsuitable|those|people|males|men|peers who|exploiter+|dealer+|individuals)
(known|criminal|negative|inappropriate|unsuitable|undesirable|antisocial|anti social|risky) (associate+|association+|peer association+)
(spend~|spent|spending) [a lot of|all <their>|more and more|most of <their>|too much] time with [the|an|some|known|these|a] (older (men|males|boys|lads|males)|elders|olders|dealers|criminals|exploiters|adult males|men|offenders)
(wrong|bad|rough) (crowd|company|sort|sorts)
(go|goes|going|went|gone) [off|away|out] with [the|some|these] (older|adult|grown) (men|males|lads|boys|people) for [the|free|a|some] (drink|alcohol|money|drugs|cigarettes|vape+|lift+|weed|cash|gift+|presents)
(get|gets|got|getting|hop|hops|hopped|jump|jumps|jumped|climb~) (in|into) (any|anyone's|anybody's|strangers'|a stranger's|older men's) car+
(go|goes|going|went|hang~|hanging|hung|run|runs|running|mix~|get|getting|knock~) [round|around|about|in|out|up] with that (crowd|lot|sort|bunch|kind of _)
(fall|falls|fell|fallen|falling|got|get|gets|getting) in with
(intimidate~|intimidating|terrorise~|menace~|harass~|torment~) (younger|smaller|weaker|other) (children|pupils|young people|boys|girls|kids|teenagers)
(intimidate~|terrorise~|menace~|harass~|plague~|torment~) [local|other|the|elderly|older] (residents|people|neighbours|shoppers|staff|pupils|passers by|passengers|community|public|customers|children|shopkeepers|area|estate)
(provoke~|antagonise~|goad~|taunt~|bait~) (the|other|local|police|staff|residents|teachers|officers|wardens|adults|people|security|shopkeepers|neighbours|rivals)
(wind|winds|winding|wound) (up) (the|police|staff|residents|teachers|officers|wardens|adults|people|security|shopkeepers)
(wind|winds|winding|wound) (staff|people|teachers|officers|residents|them|adults) up
(make~|making|made) ... ... (life|lives) [a|an|complete|total|utter] (misery|hell|miserable|unbearable)
(disregard~|flout~|defy|defies|defied|defying|ignore~|disobey~|reject~|break|breaks|breaking|broke) [all|any|the|every|repeated|<their>|our|the police's|good|adult+|staff|sensible] (advice|warning+|rules|boundaries|curfew+|guidance|instructions|authority|bail conditions|every rule)
revel~ in [the] (violence|chaos|crime|trouble|mayhem)
(put|puts|putting) out for (gifts|money|drugs|vapes|attention|drink)
(young person|child|boy|girl|pupil|<they>|yp _|yp1|yp2|yp3|yp4|yp5|yp6) [has|have|had|also|now|later] (alleges|alleged|allege)
(<they>) (claims|claimed|claim) (that|to have|to be|he|she|they)
(malicious|false|unfounded|unsubstantiated) (allegation+|complaint+|accusation+)
(made|makes|make|making) [an|a|several|such|more|further|some|this] allegation+
alleged (abuse|assault+|rape|exploitation|grooming) [of|by|against]
allegedly
(lack|lacks|lacked|lacking) credibility
(<is>) (not|hardly|less than) [a|very|particularly] [very|particularly] credible
unreliable witness+
(this|that|it) is not reflected in <their> (behaviour|actions|presentation|conduct)
(allegation+|complaint+|disclosure+|account+) ... ... (thought|believed|felt|considered|found|deemed|likely) to be (malicious|false|fabricated|untrue|made up)
(disguised|superficial|false|feigned|tokenistic|surface) compliance
(pay|pays|paying|paid) lip service
(say|says|saying|tell|tells|telling) [us|people|adults|workers|professionals|staff] what (we|they|people|adults|workers|professionals) want to hear
gang+ (member+|membership|associate+|association+|affiliate+|affiliation+|involvement|activity|activities|nominal+|culture|life|lifestyle|behaviour|mentality|leader+|leadership|banger+|banging|related|associated|affiliated|involved|linked|connected|style|like|violence|crime|issues|issue|rivalry|conflict|ties|links|elder+)
gang+
(associated|affiliated|linked|connected|involved|associating|associate|associates|affiliation|links|ties|involvement) (with|to|in) [a|the|an] [local|known|street|rival] gang+
(wannabe|aspiring|would be|little|mini|plastic) (gangster+|gangsta+|roadman|roadmen)
(gangster+|gangsta+|roadman|roadmen)
(thug+|thuggish|thuggery|yob+|yobbo+|yobbish|hooligan+|hooliganism|lout+|loutish|chav+|scally|scallies|ruffian+|delinquent+|delinquency|tearaway+|vandal+|scum|scumbag+|toe rag+|layabout+|waster+|urchin+|street (kid+|child|children|rat+)|rabble|hoodlum+|bad boy+|wannabe+|riff raff|rascal+|brat+|hoodrat+|degenerate+|low life+|lowlife+|reprobate+|miscreant+|bandit+)
(a|the|this|that|angry|unruly|wild|whole) (mob|rabble|pack)
(mob|pack) mentality
(pack|mob|rabble|horde) of (kids|youths|boys|girls|children|teenagers|lads|teens|young people)
(trouble maker+|troublemaker+|trouble making|troublemaking|trouble causer+|ring leader+|ringleader+|mischief maker+|instigator+|rabble rouser+|agitator+|usual suspects)
(bad|lost|rotten|evil|nasty|wicked|rough|wild|naughty) (kid+|lad+|boy+|girl+|apple+|egg+|lot|seed+|child|children|bunch|teenager+|crowd|pupil+|student+|group)
(bad|negative|toxic|corrupting|poor|malign|unhealthy|harmful|disruptive) (influence+|peer+|peer group+|friendship+|association+|peer influence+|friend+|crowd|element+|friendship group+)
(<is>) (bad|terrible) news
not good kids
(the|those|these) (naughty|bad|difficult|disruptive|troublesome|challenging|rough) ones
(toerag+|scrote+|scallywag+)
(toxic|unhealthy|destructive|negative|volatile) [group|peer|friendship] dynamic+
(young|youth|juvenile|teenage|child|prolific|persistent|repeat|serial|known|habitual|hardened|serious|adolescent|violent|first time|re) offender+
offender+
reoffender+
offending (behaviour|history|profile|career|peers|lifestyle)
criminal (behaviour|mindset|mentality|tendencies|lifestyle|career|youth+|element+|fraternity)
criminogenic
(child|young|youth|juvenile|teenage|adolescent|peer|under age) [on _] (perpetrator+|abuser+|aggressor+|exploiter+|recruiter+|groomer+|predator+)
(<is>|as|both|these|main|known|likely|identified as|victims and|victim and|become|becoming|considered|also) [the|both|all|also|often|now|main|known|likely|sometimes|as well as|a|an|potential|alleged|possible|sexual] [the|sexual|main] (perpetrator+|aggressor+|culprit+|predator+|bully|bullies)
(<is>|as) [both|also|all] [the|a|an] [sexual|main|real] (abuser+|groomer+|exploiter+|recruiter+)
(groomer+|abuser+|predator+|exploiter+|dealer+|criminal+|offender+|gangster+) in the making
(lead|leads|led|leading) (them|others|each other|the others|(younger|other|weaker) _) astray
follow~ like sheep
(boy|girl|pupil|student|schoolboy) perpetrator+
perpetrator+ [who] (is|are|was|were|has been|have been|had been|being) [all|both|also|still|then|each] (dealt with|punished|sanctioned|disciplined|spoken to|excluded|suspended|isolated) (by|in|at|from) [the|both|their|each|two] school+
(deal|deals|dealt|dealing) with [the|both|these|all|three|two] perpetrator+ (by|through|under|in) [_] [_] (isolation|detention+|exclusion+|suspension+|behaviour|school)
perpetrator+ ... ... (isolation|detention+|excluded|suspended|exclusion+|suspension+)
perpetrator+ ... [_] (same|her|their) (form|class|year|school|tutor group|lessons|maths set)
perpetrator+ [who|all|both|each] ... (in year (7|8|9|10|11|seven|eight|nine|ten|eleven)|pupils|classmates|schoolmates)
perpetrator+ (in|within|among|amongst) [the|this|our|their] [_] (group|cohort|year+|class|friends|pupils|members)
(perpetrator+ (and|or) victim+|victim+ (and|or) perpetrator+) (in|within|among|amongst)
(<is>|considered|regarded as|seen as|viewed as|described as|perceived as|identified as|thought to be|found to be|present as|presents as|come across as|comes across as|rated|rated as|assessed as|proving) [to be] [both|all|also|clearly|becoming] a (danger|risk|threat|menace) to [themselves and|themselves and to|himself and|himself and to|herself and|herself and to] (others|[the] wider (community|public)|other _|younger _|the (public|community|village|estate|younger _|other _|staff|school)|children|residents|staff|pupils|women|girls|society|everyone)
(pose~|present~) [a|an|the] [very] [high|higher|serious|significant|considerable|real|direct|potential|medium] (risk|danger|threat) [of [serious|significant] [harm|violence|offending]] to (others|other _|younger _|the (public|community|village|estate|younger _|other _|staff|school)|children|residents|staff|pupils|women|girls|society|everyone)
(<is>) [<very>] [all|just|simply|basically|certainly|clearly|definitely|really|nothing but|now|no more than|known|proper|seen as|regarded as|mostly|a bit of|something of|nothing more than|no better than] [a|an|the] [bunch of|group of|lot of] [known|little|right|proper|young|petty|common|habitual|prolific|public|real|compulsive|born|budding|career|total|complete|absolute|violent|well known|local|pathological|dangerous|seasoned|fledgling] (criminal+|thief|thieves|crook+|mugger+|robber+|shoplifter+|burglar+|vandal+|arsonist+|dealer+|drug dealer+|liar+|cheat+|truant+|runaway+|runner+|addict+|stoner+|pothead+|alcoholic+|drug user+|drug abuser+|drug taker+|dropout+|drop out+|loser+|no hoper+|nuisance+|pest+|misfit+|savage+|animal+|monster+|psycho+|psychopath+|nutter+|slag+|slut+|tart+|scrounger+|menace+|failure+|bully|bullies|lost cause+|hopeless case+|sheep|snakes|alpha|narcissist+|sociopath+|problem+|handful|manipulator+|fantasist+|schemer+|hothead+|sneak+|attention seeker+|timewaster+|time waster+|first time entrant+|absentee+|persistent absentee+|substance (misuser+|abuser+)|drug misuser+|misuser+|(cannabis|weed|crack) (user+|smoker+)|service user+|low achiever+|underachiever+)
(young|child|teenage|juvenile|little|career|petty|known|prolific|persistent|habitual|serial|would be|these|those|compulsive|pathological|bunch of|group of) (criminal+|thief|thieves|dealer+|drug dealer+|mugger+|robber+|vandal+|shoplifter+|addict+|drug user+|truant+|runaway+|bully|bullies|burglar+|liar+|savage+|animals|dropouts|loser+|misfit+|no hoper+)
(drug|county lines|drugs) (runner+|mule+|courier+)
(nightmare|liability|handful|pain|law unto himself|law unto herself) [to|for] (work with|manage|teach|deal with|staff|teachers|everyone|the school|his|her|their)
(drama queen+|queen bee+|alpha (male+|female+)|kingpin+|hanger+ on|hangers on)
(time bomb+|ticking bomb+|loose cannon+|(accident+|disaster+) waiting to happen)
frequent (flyer+|flier+|attender+|caller+|misper+)
(runner+|courier+|lookout+) for (a|the|this|that|their) [drug+|drugs|county|deal|local] (line+|dealer+|gang+|elders|olders|supplier+)
(lack|lacks|lacked|lacking) [any|all|basic] respect
(no|little|without) [any|all|basic] respect (for|towards)
(self harmer+|junkie+|druggie+|druggy|trap boy+|shotter+|lost cause+|hopeless case+|no hoper+|problem case+|write off|write offs|addict+|non attender+|non school attender+|school refuser+|refuser+|non engager+)
a (nuisance|menace|public nuisance|drain on _|burden on _|law unto themselves)
(up to no good|out (at|till|until) all hours|no angels|law unto <self>|beyond help|beyond (control|parental control)|out of parental control|running wild|run wild|ran wild|running riot|run riot|ran riot|wreaking havoc|wreak havoc|wreaked havoc|blight on)
of (bad|poor|weak|low|doubtful) character
(behave~|act|acts|acted|acting|carry on|carries on|run|runs|ran|running|live|lives) [around|about|round|just] like [wild|a pack of|a bunch of|caged|little] (animals|savages|thugs|hooligans|yobs|dogs|louts|wolves)
loudmouth+
nuisances
(main|chief|prime|principal|key) (antagonist+|aggressor+|culprit+)
hardcore (member+|group|element+|of|nucleus|few)
(groomer+|exploiter+|abuser+|dealer+|criminal+|predator+|offender+) in <their> own right
hard core of (two|three|four|five|six|seven|[_] (boys|girls|lads|young people|pupils|members))
(well known|known|notorious|infamous) for [<their>] (anti social _|antisocial _|asb|crime|fighting|trouble|violence|theft|thieving|stealing|shoplifting|drugs|dealing|bad _|poor _|lying|kicking off|disrupt~|disruption|aggression|bullying|nuisance _|causing _)
(small time|petty|little|young) crook+
(go|goes|going|went|gone) off the rails
entrenched (behaviour+|attitude+|offending|criminality|lifestyle+)
(cause~|causing|create~|creating) (trouble (for|on|in|at|around|outside)|problems (for|on|in) [the|local|our] (residents|neighbours|shops|shopkeepers|shoppers|staff|public|community|school|estate|town|centre|passengers|drivers|traders|area)|mayhem|chaos|havoc)
(total|complete|utter|blatant|scant|little|no|flagrant) (disregard|regard) for (<their>|others|anyone|other people|the (community|estate|public|law|rules|neighbours|residents|feelings))
loner+
blighted the (community|estate|area|town|neighbourhood|lives)
(manipulate~|manipulating) (staff|workers|adults|carers|teachers|professionals|parents|the (system|staff|adults|workers))
prolific (young people|young person|children|boys|girls|lads|teenagers|members|group+|individual+)
(cause~|causing|create~|creating) [a|some|much|public|considerable] nuisance
(feed|feeds|fed|feeding) off (each other|one another)
(stronger|dominant) (characters|personalities) (in|within|among|dictate|lead|run|control|tell|push)
sense of entitlement
(think|thinks|believe~|act as if|acts as if|behave as if|feel|feels) [that] [the] rules do not apply
no fear of (the police|authority|consequences|anyone|being caught|getting caught)
(think|thinks|thought|believe~|act as if|acts as if|feel|feels) [that] (they|he|she) (is|are|were|was) (untouchable|above the law|beyond the law|bulletproof)
(exhaust~|exhausted|test~|tested|tries|tried|try) the (goodwill|patience) of
capable of (extreme|serious|great|real|considerable) (violence|harm)
(parents|carers|mothers|mother|father|mum|mums|staff|families) (are|is|were|was) unable to (control|contain|manage) (them|him|her|the (boys|girls|group|children|young people))
(give~|gave|giving|lead|leads|led) (workers|staff|us|professionals|services|everyone|adults) (the run around|the runaround|a merry dance)
(make|makes|made|making) [up] excuses (not to|to avoid|to get out|for not)
(money|drug|drugs|cash|crime) mule+
mule account+
(as|become|became|been|being|used for|acting|are|is|were|was|using them|forced to be) [a|an|the|unwitting] mule+
modern [day] slave+
(slave+|slave labour)
(plugging|plug|plugged|plugs) (drugs|packages|class a|wraps|them|it|the (drugs|wraps|package+))
(forced into|made to|caught|found|involved in|was|were|been|been found) plugging
(hard|difficult|impossible|tough|tricky|hardest|harder) to (reach|engage|place|manage|help|like|love|control|handle|teach|contain|parent|work with|pin down|get hold of|get through to|deal with|read|trust|support)
(disengage~|disengagement|unengaged|non engaging|non engagement|nonengagement|non attendance|non compliant|noncompliant|non compliance|noncompliance|uncooperative|unco operative|unreachable|unresponsive)
(poor|low|limited|little|lack of|minimal|sporadic|no|patchy|inconsistent|superficial|lacks|lacked) (engagement|cooperation|co operation)
(do|does|did|is|are|was|were|has|have|had) not [yet|fully|really|been|currently|properly|meaningfully|always|well] (engage|engaging|engaged|engage well|cooperate|cooperating|cooperated)
(do not|does not|did not|is not|are not|not|never) [fully|really|been|properly|meaningfully] (engaging|engage|engaged) [with|in|well]
(struggle~|reluctant|slow|unwilling|unable|refusal|reluctance|unwillingness|resistance|resistant|hostile|averse) to (engage|engaging|engagement|support|help|change|services|intervention+|professionals|authority|being helped|work with|working with|advice|accept|accepting|adult support)
(decline|declines|declined|declining) to (engage|work with|take part|attend|accept|cooperate)
not [at all|sufficiently|really|yet|fully] motivated to (change|engage|attend|learn|work|stop|accept|cooperate)
engagement ... ... (is|was|has been|have been|had been|remains|remained) [very|_ly|both|only] (poor|sporadic|low|limited|minimal|patchy|inconsistent|superficial|erratic|variable|non existent|weak|mixed)
(poor|low|limited|little|minimal|sporadic|patchy|inconsistent|erratic|weak|no) [and _|or no|or _] engagement [_] (from|by|of|among|amongst|with)
(behaviour|behavior|conduct) ... ... (is|was|are|can be|could be|may be|gets|has been|remains|has become|is becoming|has been getting|is getting|became|becoming) [<very>] [more|worse and|more and more] (problematic|vile|horrendous|outrageous|disgraceful|horrible|out of control|challenging|unacceptable|concerning|worrying|aggressive|disruptive|antisocial|anti social|unmanageable|difficult|poor|bad|appalling|volatile|violent|sexualised|unpredictable)
attitude+ (to|towards) ... (is|was|are|remains|has been) [<very>] (hostile|avoidant|negative|poor|bad|aggressive|dismissive|defiant|confrontational|disrespectful|rude|cynical)
(criminal|gang|street|drug|delinquent) subculture+
(high|medium|low|higher|lower|highest|significant|very high) risk (<child>|case+|missing person+|people|person|victim+|females|category child)
at risk (youth+|teen+|teenager+|kids|young people|young person|boys|girls|children|child|group+|pupils)
(<is>|assessed as|graded|graded as|considered|deemed|rated|rated as|classed as|regarded as|seen as|viewed as|described as|thought to be|found to be|present as|presents as|identified as|judged|judged to be|all|five|members as|them as) [to be] [all|both|now|still|being|at|very|a] (high|medium|low) risk
(problem|problematic|troubled|damaged|broken|difficult|naughty|unruly|feral|disturbed|dysfunctional|chaotic|deprived|hopeless|needy|screwed up|messed up|out of control|uncontrollable|disaffected|delinquent|wayward|antisocial|anti social|deviant|undesirable|unsavoury|unlovable|unmanageable|disruptive|unteachable|lawless|maladjusted|attention seeking|challenging|badly behaved|risky|disobedient) [young|little|teenage|friendship|peer|and _|_] <child>
beyond (parental|all|adult) control
(<is>) [<very>] [<very>] (damaged|feral|wild|delinquent|disruptive|deviant|dysfunctional|chaotic|disturbed|messed up|lawless|disaffected|wayward|rotten|not normal|crazy|insane|mental|nuts|psychotic|antisocial|anti social|trouble|evil|unmanageable|hard work|a handful|a problem)
(beyond|outside|out of) [<their>|the] (parents'|parents|parent's|mother's|mothers'|mothers|father's|mum's|mums'|carers'|carer's|families'|family's) control
chaotic (life|lives|lifestyle+|home life|home|homes|household+|background+|upbringing+|families|existence)
low ability <child>
from [a|an] (broken|criminal|bad|rough|problem) (home+|family|families)
(<is>) [<very>] [<very>] broken
(complex|chaotic|challenging|hopeless|problem|difficult|worrying) case+
this case [is|was|has]
(challenging|worst|dreadful|terrible|shocking|problem|problematic|bad|poor|difficult|disruptive|naughty|unacceptable|aggressive|violent|threatening|attention seeking|avoidant|controlling|manipulative|delinquent|deviant|hostile|intimidating|unruly|abusive|inappropriate|defiant|oppositional|sexualised|acting out|yobbish|outrageous|appalling|disgraceful|non compliant|rowdy|nuisance|out of control|worrying|concerning|unpredictable|erratic|volatile) behaviour+
(behaviour|behavioural|anger|attitude|conduct|anger management) (problem+|issue+|disorder+|difficult(y|ies)|difficulties)
(act|acts|acted|acting|kick|kicks|kicked|kicking) (out|off|up)
<owner> (antisocial|anti social|criminal|offending) behaviour+
<owner> (aggression|aggressiveness|hostility|temper|tempers|outbursts|tantrum+)
(aggression|violence|hostility) (from|by|among|amongst|in|within) (the|this) (group|boys|girls|young people|lads)
(misbehave~|misbehaviour|behave~ badly|behaved badly|behaving badly)
(<is>|can be|could be|find them|finds them|found them|find <them>|found <them>) [<very>] [<very>] (challenging|demanding|tricky|awkward|obstructive|argumentative|confrontational|difficult|problematic)
(challenging|difficult) (with|towards|in|for) (one another|each other|staff|adults|teachers|class|lessons|workers|authority|professionals|school|sessions)
(difficult|challenging) to (manage|engage|work with)
(aggressive|aggressively|hostile|violent|confrontational|intimidating|threatening|menacing|abusive|volatile|explosive|hot headed|short tempered|bad tempered|combative|belligerent|vicious|vindictive|menace|verbally abusive|argumentative|thuggish|ferocious|unpredictable)
dangerous
attention (seeking|seeker+)
(just|only|purely|simply|all|it|this|missing|out|off|home|away|late|up|themselves|herself|himself|drink|drugs|stories) for [the] attention
(go|goes|going|went|run|runs|ran|do|does|did|drink|drinks|shout|shouts|steal|steals) ... (to (get|gain|attract|win) [more|the|some|adult|any|their [_]] attention|for a reaction|to get a reaction)
(seeking|seek|seeks) attention
(seek|seeks|sought|crave~) [constant|negative|the|adult|male|any|for] attention
(cry|cries|crying) for attention
(avoidant|bitchy|spiteful|catty|vindictive|malicious|two faced|manipulative|manipulating|deceitful|devious|sly|dishonest|cunning|scheming|calculating|secretive|evasive|untrustworthy|unreliable|lazy|idle|feckless|greedy|materialistic|shallow|vain|jealous|workshy|work shy|unmotivated|demotivated|apathetic|selfish|ungrateful|spoilt|spoiled|rude|disrespectful|insolent|cheeky|surly|sullen|moody|stroppy|cocky|arrogant|gobby|mouthy|loud mouthed|foul mouthed|immature|childish|silly|stupid|thick|dim|naive|gullible|impressionable|easily led|weak willed|weak minded|impulsive|clingy|needy|stubborn|resistant|obstructive|defiant|oppositional|disobedient|unruly|naughty|unpleasant|nasty|cruel|callous|heartless|remorseless|unrepentant|entitled|unlikeable|hopeless|worthless|useless|troublesome|loutish|rowdy|boisterous|badly behaved|ill mannered|bad mannered|ill disciplined|undisciplined|bone idle|disorderly|dysregulated|hyper|paranoid|hysterical|over sensitive|meloterritorial|toxic|difficult|challenging|wild|disruptive|chaotic|obnoxious|sociopathic|psychopathic|narcissistic|antagonistic|hardcore|offensive|ignorant|gormless|dopey|feckless|predatory|criminal|criminally minded|lawless|anti authority|anti police|uncaring|emotionally unstable|unstable|mentally unstable|disturbed|street hardened|attention hungry|reckless|two faced|bossy|controlling|uninterested|disinterested|unambitious|feral|uncontrollable|out of control|ungovernable|unmanageable|unplaceable|unadoptable)
(poor|bad|negative|terrible|appalling) attitude+
(have|has|had|got|with) (an attitude|attitude|a chip on)
chip on (<their>) shoulder+
(victim|gang|street|criminal) mentality
(poor|little|weak|limited) (emotional regulation|self regulation|impulse control|self control)
(low|no|little|lack of|lacks|poor) (aspirations|ambition|expectations of <self>|motivation|morals|values)
lac
lac (child|children|kids|young _|review+|status)
looked after kids
(birth|biological) (parent+|mother+|father+|mum+|dad+|family|families|sibling+|brother+|sister+)
(foster|care|residential|out of area|children's home|foster care) placement+
placement+ (breakdown+|broke down|break down|has broken down)
in placement
(supervised|unsupervised|family|sibling|parental) contact [session+|visit+|time|centre+]
contact (session+|visit+) with <their>
contact with (<their>) (mum|dad|mother|father|parents|siblings|brothers|sisters|birth)
(have|has|had|having|with|earned|gained|got) [a|an|quite a|something of a] [_] reputation (for|as) [being|causing|_ing] (trouble|troublemakers|violence|violent|fight+|fighting|crime|theft|stealing|drugs|dealing|disorder|nuisance|intimidating|difficult|aggressive|hard|rude|disruption|disruptive|bullying|antisocial|anti social)
(well known|notorious|infamous|known) (to|among|amongst|with) [the|all|local|most] (police|authorities|youth justice|courts|wardens|magistrates)
well known to [all|the|local] services
(notorious|infamous) (for|group|in|bunch|family|families|across|around|on)
(notorious|infamous)
known [local] (nuisance+|suspect+|individual+|criminal+)
neets
neet
(group|bunch|gang|mob|crowd|lot|pack|couple) of (hoodies|hoods)
(the|these|those|local) (hoodies|hoods) (are|were|have|hang~|gather~|who|congregate~)
(savvier|more savvy|sharper|wiser) than (most|many|some|any|the) (adult+|grown _|of us|staff|teachers|men)
(streetwise|street wise|street smart|streetsmart|street smarts|street savvy|world weary|world wise|worldly wise|worldly|road smart)
(very|rather|quite|too|overly) knowing [for|child|girl|boy|children]
wise to (the|how|what|older|that|it)
wise in the ways
savvy [about _|on _|enough _]
(know|knows|knew) [exactly|perfectly well|full well|very well|well|precisely|quite well] what (he|she|they) (is|are|was|were|want|wants) [doing|getting|into|up to|letting]
(know|knows|knew) the (score|ropes|game|drill)
(know|knows) <their> own mind
(know|knows) <their> way (around|round|about)
(fully|well|perfectly|completely|quite|only too|all too) aware of (what|the (risk+|consequences|danger+)|<their>)
(seen|heard|done) it all [before]
with <their> eyes [wide] open
(know|knows|knew) how to (play|work|handle|manipulate|charm|get round|get around) [the|older|grown] (men|adults|system|staff|boys|police|workers)
(by|of) <their> own choice
(consenting|consensual) (relationship+|sex|partner+|encounter+|arrangement+|activity)
(consent|consents|consented|agree|agrees|agreed) to (sex|sexual|the sex|being photographed|the relationship)
(sexually active|sexually experienced|promiscuous|precocious|provocative|provocatively|flirtatious|sexualised)
(need|needs|needing) no (protecting|protection|looking after|supervision|supervising|help from adults)
(can|could|able to|well able to|quite able to|perfectly able to) (look after|handle|take care of|fend for|fight for|defend|stand up for|cope for) <self>
old (hands|hand) at (this|it|that|_ing|the game|drugs|county lines)
old (heads|head) on _ shoulders
hard as nails
give as good as (they|he|she) (get|gets)
(can|could|able to|know how to|knows how to) hold <their> own
(hold|holds|held|holding) <their> own (with|against|among|alongside) [the|older|grown] (adult+|men|man|older|others|anyone)
been around the block
wiser than (their|most|many)
wise heads
(run|runs|running|ran) rings (round|around) [any|the|most|all|grown] (adult+|men|man|us|staff|teachers|workers|officers|grown _)
ugly enough
(knowledge|experience|sense|outlook|confidence|wisdom|nous|skills) of (adults|someone|people|somebody|a person|an adult) twice <their> age
(can|could|able to|knows how to|know how to) [well|easily] (handle|deal with|cope with|manage) [the|any|all the] (male|men's|older|adult|sexual|unwanted) (attention|advances|interest|approaches)
(can|could) (more than|easily|always|well) hold <their> own
(mature|maturity|old|older|wise|wiser|experienced|knowing|sophisticated|adult|advanced|worldly|knowledgeable|developed|grown up) ... (for|beyond|than|past|belies|ahead of) <their> [tender|young|actual|real] (age+|years)
beyond <their> [tender|young] years
(look|looks|looked|seem|seems|seemed|act|acts|acted|acting|appear|appears|appeared|behave~|come across|comes across|came across|come over|comes over|came over|present~|sound|sounds|pass|passes) [as|for|like|to be] [much|far|a lot|so much|significantly|considerably|a good deal|rather|years|a little|well|more] (older|grown up|adult|adults|sixteen|eighteen|nineteen|twenty|(eighteen|nineteen|twenty|thirty|18|19|20|21|25|30) year old+|an adult|grown _|young adults|a man|men|women|adults do) [than <their> (age+|years)|than they are]
(act|acts|acted|acting|behave~|carry <self>|carries <self>|carry on|carries on|talk|talks|live|lives|living|operate~|conduct|cope~|manage~|think|thinks|dress|dresses|speak|speaks|function~) [just|more|very much|almost|<self>|much|and _] (like|as) [little|small|young|any|a|an|grown|other] (grown men|grown man|grown women|grown ups|adults|adult|grownups|men|women|man|woman|(eighteen|nineteen|twenty|thirty|18|19|20|21|25|30) year old+)
more (woman|man|adult|men|women|adults) than (girl+|boy+|child|children|kid+)
(grow|grows|grew|grown|growing) up [so|much|a lot|far] (faster|quicker|sooner|earlier|more quickly)
more (like|of) (a man|a woman|an adult|men|women|adults) than (a|an) _
level of maturity
old before (their|his|her) time
like a [fully|full] grown (woman|man)
(mothers|mothering|parents|parenting) (the (rest|others|group|younger ones|little ones)|them all|everyone else)
well versed in [the] (ways|life|world|rules|art)
(very|so|quite|remarkably|surprisingly|strikingly|unusually|extremely) adult
more (like|as) [little|young|a|an|grown] (grown men|grown women|adults|adult|grown ups|men|women|twenty year olds)
(can|should|may|could|must|need to|are best) be [seen|regarded|viewed|treated|spoken to] (like|as) [young] (adults|adult|grown ups|any adult)
(sixteen|twelve|thirteen|fourteen|fifteen|eleven|ten|16|12|13|14|15) going on (eighteen|twenty|thirty|twenty five|twenty one|forty|_)
(act|acts|acted|acting|carry <self>|carries <self>|behave~|live|lives|talk|talks|speak|speaks|dress|dresses) like (they are|they were|she is|he is) [at least|about|well over] (eighteen|nineteen|twenty|thirty|18|19|20|21|25|30|adults|grown _|grown up)
(act|acts|acted|acting|carry <self>|carries <self>|behave~|talk|talks|dress|dresses) like [a|an] (eighteen|nineteen|twenty|thirty|18|19|20|21|25|30) [year old+]
(<is>) like [little|small|young|grown|mini] (women|men|adults)
(more|greater) [life|worldly|world|lived] (experience|wisdom|nous) than (most|many|some|an|the|their|his|her) [_] (adult+|teacher+|worker+|parent+|grown up+|staff)
not children (who|that) (need|want|require|would)
(<is>|almost|practically|virtually|effectively|basically|already|all but) [<very>] [almost|practically|virtually|effectively|basically|already|all but|quite|very|now|young|in effect] (grown up|adults|an adult|grown men|grown women|a grown man|a grown woman|grown ups|mini adults|little adults|small adults)
(fully|full) grown (man|men|woman|women|adult+)
(girls|boys|lads|children|kids) [round here|round there|like this|like that|like these|here|of this age] are [already|really] (men|women|adults)
(size|build|strength) of [a] (grown|fully grown) (men|man|women|woman)
as (an adult|adults|a man|men|a woman|women) in all but (name|years|age)
(know~|knows|knew) (right from wrong|the difference between right and wrong)
(as|like) any [other] (adult|grown up|man|woman) would
(have|has|had|they have) [both|all] lived a (bit|little|lot|life)
more like (flatmates|housemates|sisters|friends|equals|lodgers|partners|colleagues) than (children|a child|daughter+|son+|kids|mother and)
(practically|almost|nearly|basically|effectively|virtually|already|more or less|as good as) (a man|a woman|men|women|adult|grown)
grown up [too|very|so|rather] (fast|quickly|before|early|too)
(mini|little|miniature|small) adults
(no longer|hardly|scarcely|not really|barely|far from being|are not|is not|not) [exactly|a|mere|little|just|simply|really] (child|children|kids|babies|innocents|little kids) [anymore|any more|any longer|now]
(no longer|hardly|scarcely|not|far from|none of them) [exactly|really|so|is|are] innocent
not as innocent as
(take|takes|taking|make|makes|making|made) adult (decision+|choice+|responsibilit(y|ies)|responsibilities)
adult (decision+|choice+)
(man|woman|lady) of the (house|family|household)
(run|runs|running|manage~|living|live) <their> own (life|lives|affairs)
(quite|already|every inch|very much) (a|the) [young] (man|woman|lady|gentleman)
grown up (lives|life|problems|ways|outlook|tastes|decisions|matters|things)
(mind|head|outlook|attitude|body|confidence) of (an adult|a grown|a woman|a man|someone (older|twice|much older))
cotton wool
consenting adult+
young (adults|adult)
(men|women|man|woman|adults|adult|grown ups) in (all but|everything but|everything except) (name|years|age)
(is|are|was|were|act as|acts as) [very much] the (adult|adults|parent|parents|grown up|grown ups) in (the|their|that|this|his|her)
(live|lives|lived|lead|leads|living|leading) (an adult|adult|an independent|independent|a grown up|grown up) (life|lives|lifestyle+)
(answer|answers|answered) to (nobody|no one|no body|none)
equal (partner+|party|parties|participant+)
(father|mother|parent) figure (in|of|to|for) (the|their|his|her) (house|household|home|family|siblings)
(not|hardly|far from|anything but|no longer) [so|very|at all|exactly] (naive|gullible|green|childlike|wet behind)
(almost|nearly|practically|virtually|already) (a man|a woman|men|women)
(old|wise|experienced) heads [on]
(men|women|man|ladies) of the (house|family|household)
(big|grown) (boys|girls|lads) now
(strong|tough|big|clever) (girls|boys|lads) ... (not|do not|does not|no) need ... ... (protect~|protection|help|us|adults)
(nothing|little|not much|not a lot) [very|remotely|particularly|at all] (childlike|child like|childish|innocent|naive|vulnerable) about
(ladies|gentlemen|gents) (of|in|within) (the|this|our) [_] (group|cohort|class|crew|year+)
(not|hardly|scarcely) [really|exactly] (dealing with|talking about|looking at|working with) [innocent|naive|little|sweet|small|vulnerable] (children|child|kids|babies|angels|innocents)
(would not|do not|need not|no need to|no reason to|not someone _ would|not ones to|not going to) [need to|have to] (worry|lose sleep|be worried|be concerned) (about|over) (them|him|her|this (group|pair|one|lot)|these _)
the (maturity|capacity) to (choose|decide|make|manage|cope|keep|see|handle|consent|judge)
(little|nothing|not much) (frightens|scares|fazes|worries|bothers) (them|him|her|these _)
(can|able to|capable of|could|will|know how to|knows how to|used to|good at|manage to|learned to|learnt to|well able to|more than capable of|how to) [easily|well|clearly|certainly|now|more than|already|quite|perfectly|probably|always] (look|looking|fend|fending|handle|handling|take care|taking care|care for|stand up|standing up|defend|defending|protect|protecting|manage|managing|cope|coping|keep|keeping|raise|raising) [after|for|of] (<self>|[on] <their> own|alone|without (help|adults|us)|perfectly well|well enough|just fine)
(look~|fend~) (after|for) <self>
handle~ <self>
(sufficient|enough|adequate|good) (understanding|knowledge|sense|awareness|insight|skills) to (keep <self> safe|protect <self>|look after <self>|manage)
(parent~|raise~|raising|mother~) <self>
(bring|brings|bringing|brought) <self> up
self (sufficient|reliant)
(can|able to|could|will) cope with (more|anything|most|a lot|it all|whatever|things)
(look~|take care) (after|of) number one
(can|could|should|will) [now] (decide|choose|judge|speak|think|answer) for <self>
(rarely|seldom|hardly ever|scarcely|barely) (need|needs|needed|want|wants) [an|any|the|much] (adult+|help|support|looking after|supervision|anyone|grown ups)
(cope~|coped|survived|survive~|come through|been through) [with] (worse|more|a lot|much more)
(handle~|handled|manage~|managed) [the|these|those] (older|adult|grown) (men|man|boys|males|women|people)
(very|fiercely|highly|fully|completely|entirely|quite) independent
(well|quite|perfectly|fully|more than|easily) able to (cope|manage|handle|deal|decide|choose|survive|get by)
(not|hardly|scarcely) need (a|any) (safe|adult|trusted) (place|adult+|space|person)
(perfectly|quite|fully|well|more than) capable of (deciding|choosing|making|managing|looking|coping|taking)
(will|can) (be fine|cope|manage|survive) (without|on their own|by themselves|whatever|regardless|anyway|as they)
(capable of|able to) (making|make) [<their> own] [own|informed|adult|mature|rational|sensible] (decision+|choice+) about (sex|risk+|relationship+|danger+|drugs|men|contraception)
(manage~|cope~|get by|gets by|got by|getting by|do|does|doing|get on|gets on|survive~) [perfectly|quite|very|just|absolutely] (well|fine|happily|okay) (without|on <their> own|alone)
independent (since|from) [they|he|she|the age|a [very] (young|early)|an early]
(can|could|able to|capable of|trusted to|should) [now|safely|easily|well|perfectly well|already] (manage|managing|assess|assessing|judge|judging|handle|weigh up) <their> own (risk+|safety|lives|affairs|protection|welfare)
(do not|does not|did not) [ever|really|at all] (present|come across|come over|appear|seem|strike _) [as|to be|as being] [a|any|particularly|especially|obviously|typical|the] (victim+|vulnerable|at risk|exploited|in need|afraid|frightened|scared)
(<is>|appear|appears|seemed) [to be] [very much|fully|well|completely] in control of (the situation|what|things|it)
(do not|does not|did not) [really] (need|require|warrant) the same (level|levels|amount|degree|kind|sort|protection|care|supervision|supervising|support|safeguarding)
(do not|does not|did not) [really|actually|much|seem to|appear to|any longer|now|always] (need|require) [any|much|our|more|a lot of|the|to be|adult|further|a lot|very much|anything|any more|as much|special|such|that] (protect~|protecting|protection|looking after|looked after|from us|babysitting|nannying|mollycoddling|coddling|supervision|supervising|safeguarding|adults|care|shielding|guidance|support|hand holding|mothering|parenting|help|anyone)
(do not|does not|did not) [really] want [any|much|our|to be] (protecting|protection|protected|looking after|looked after|mothering|hand holding|shielding)
(do not|does not|did not) [really] need [any|much|our|to be|adult|the|our] (protecting|protection|protected|looking after|looked after|supervision|supervising|safeguarding|shielding|adults|help|support)
(will not|would not|should not|do not|does not) need [as much|much|so much|anything like as much|our|the same amount of|a lot of] (from (us|services|adults)|help from (us|adults))
not (faze|unnerve|daunt) (them|him|her)
(need|needs|needed|require~) (no|little) [adult|further|extra|special|such|real|or no] (protection|shielding|supervision|supervising|looking after|safeguarding|help|support|parenting|guidance|care|reassurance|protecting)
(no longer|hardly|scarcely|barely) (need|needs|require~) [the|any|our|much|adult|such|to be] (protection|protecting|protected|looking after|looked after|supervision|supervising|safeguarding|care|shielding|help|adults|support|guidance)
(without|with no|in no|have no|has no) need (of|for) [adult|our|any] (protection|help|care|supervision|supervising|protecting|adults)
(too old|too grown up|too mature) (for|to need|to be)
(can|could) give consent
(not|hardly|far from|anything but|no longer|less|scarcely|never) [your|the|a|really|particularly|especially|obviously|very|as|so|like] [typical|usual|typically] vulnerable
(do not|does not|did not) (scare|frighten) [easily]
(scared|afraid|frightened) of (nothing|nobody|no one)
(fear|fears|feared) (nothing|nobody|no one)
(give|gives|gave|given|giving) [their|full|free|verbal] consent (to|for) [the|these|those|being|having|any|all] [sexual|intimate] (photograph+|photographed|photo+|picture+|image+|video+|filmed|sex|sexual _|relationship+|lift+|arrangement+|touched)
(tougher|hardier|more (resilient|mature|worldly|streetwise|grown up|hardened|adult|independent)) than (the (others|rest|white|other)|<their> (peers|classmates|friends)|other (children|girls|boys|young people|pupils|kids)|most (children|girls|boys|kids|young people|pupils|of <their>))
(more|very|too) sexually (aware|knowing|mature|experienced|knowledgeable)
less (innocent|childlike|naive|vulnerable|in need) than (others|other _|most|<their> (peers|classmates|friends)|<they> (look|looks|seem|seems|appear|appears)|many)
(these|those|this group of|the group's|they are|these are|they were|all) young (adults|adult)
(old|big|grown up|mature|strong|tough|wise|sensible|experienced|resilient|savvy|responsible|independent|streetwise) enough (to|for) (know|decide|cope|make|understand|look|take|handle|manage|be|consent|choose|face|stand|deal|see|walk|stay|have|live|sort|realise|say|themselves|it|this)
old enough
(of|at|reached|reaching) an age (to (take responsibility|know|decide|understand|choose|be (responsible|held))|(when|where|at which) <they> (should|can|could|ought|must|know|need to take))
(resilient|resilience)
(mature|maturity|sophisticated|hardened|battle hardened|hard bitten|thick skinned|tough|adult like|grown up|unshockable|fearless|invincible|seasoned|self assured|physically mature|sexually mature|emotionally mature|unfazed|fiercely independent)
(act|acts|acted|acting|behave~|carry on|carries on) [as] (as if|as though|like) (they|he|she) (is|are|was|were) [already|much|about] (eighteen|nineteen|twenty|twenty _|thirty|18|19|20|21|22|23|25|30|an adult|adults|grown up)
(<is>) [<very>] independent and (make~|making|need|needs|do|does|can|could|decide~) ...
(males|females)
(a|an|the|this|that|these|another|one|each|young|black|white|asian|mixed race|year old|ic _|teenage|adolescent|same|second|third|other|local|lone|youth) (male|female) (was|is|who|and|in|at|on|aged|from|with|of|youth+|teenager+|adolescent+|peer+|friend+|had|has|child|children|young|subject+|suspect+|individual+)
(young|black|white|asian|mixed race|year old|teenage|adolescent|lone) (male|female)
(youths|juvenile+)
(a|an|one|another|each|this|that|same|other|black|white|asian|local|street|disaffected|unruly|troubled|angry|alienated|estate|inner city|vulnerable|male|female|marginalised|year old|hooded|teenage|wayward) youth
(youth+) (who|were|was|are|is|had|has|have|gather~|congregate~|hang~|loiter~) [been|gathered|seen|in|at|on]
(ic1|ic2|ic3|ic4|ic5|ic6|ic7|ic8|ic9|ic0)
ic (1|2|3|4|5|6|7|8|9|code+)
(slim|slight|stocky|heavy|heavier|medium|large|small|thin|athletic|muscular|big|wiry|lean|average|solid|sturdy|skinny|powerful|burly|short|tall|broad|muscly|bulky|chunky|larger|slender|light|strong|petite|stout|thickset|thick set|similar|imposing|delicate|skeletal|medium to large|slightly built) [to _|muscular|and _|_] (build|builds|frame|frames|physique+|stature|height)
(4ft|5ft|6ft|5'1|5'2|5'3|5'4|5'5|5'6|5'7|5'8|5'9|5'10|5'11|6'0|6'1|6'2|6'3|6'4|built like)
on the (heavy|large|skinny|chubby|thin|short|tall|plump|slim|small|stocky) side
(well|heavily|slightly|powerfully|solidly|slimly|strongly|stockily) built
(heavy set|heavyset|thick set|thickset|physique+)
(feet|foot|ft) _ [inches] tall
(five|six|5|6) (feet|foot) tall
(<is>|at|over|nearly|about|almost|stand|stands|already) [over|nearly|about|almost|well over|at least] (five|six|5|6) (feet|foot|ft) [and|one|two|three|four|five|six|tall|plus]
(stocky|skinny|lanky|gangly|gangling|overweight|obese|chubby|plump|podgy|muscular|muscly|burly|petite|scrawny|underweight|hulking|strapping|broad shouldered|barrel chested|big boned|fat|thin|slim|slender|slight|tubby|stout|portly|scruffy|unkempt|dishevelled|grubby|smelly|malodorous|unwashed|dirty|filthy|ugly|attractive|pretty|good looking|handsome|gorgeous|plain looking|spotty|pimply|acned|freckled|freckly|pale|pasty|sallow|swarthy|tanned|bald|shaven headed|shaven haired|ginger|blonde|blond|brunette|redheaded|bespectacled|bearded|tattooed|pierced|scantily clad|provocatively dressed|underdressed|overdressed|short|tall|large|gaunt|well groomed|well turned out|shabby|hooded|shabbily dressed|athletic|imposing|tall for <their> age|small for <their> age|big for <their> age|hairy|topless|shirtless|bare chested|malnourished looking|thin looking)
(dark|light|fair|pale|brown|black|olive|white|lighter|darker) skinned
(fair|dark|long|short|curly|red|brown|black|blonde|blond|spiky|greasy|frizzy|floppy|ginger|bleach|bleached|sandy|straight|wild|shaggy|light) haired
(blue|brown|green|hazel|dark) eyed
(rough|mean|tough|foreign|older|tidy|odd|shifty|menacing|mixed race|asian|african|arab|mediterranean|european|sporty|thin|pale|scruffy|intimidating|hard|striking|unusual|ordinary|plain) looking
(smartly|well|poorly|badly|shabbily|scantily|provocatively|inappropriately|scruffily|fashionably|casually|immaculately|expensively|neatly|identically) (dressed|clad|turned out)
big (lad+|boy+|girl+)
heavily made up
(black|white|asian|african|arab|european|mediterranean|mixed race|foreign|eastern european|caribbean|oriental|older|scruffy|male|female|somali|polish|romanian|albanian|pakistani|indian|bangladeshi|turkish|kurdish|chinese|vietnamese|jamaican|nigerian|roma|traveller|irish|middle eastern|unkempt|untidy|similar|neat) in appearance
of [_] (asian|african|arab|european|mediterranean|mixed race|foreign|oriental|scruffy|black|white) appearance
of [_] (somali|polish|romanian|albanian|pakistani|indian|bangladeshi|turkish|kurdish|chinese|vietnamese|jamaican|nigerian|roma|traveller|irish|mediterranean|middle eastern|eastern european|east african|west african|south asian|dual|similar|untidy|unkempt|neat|smart) appearance
(grow|grows|growing|grew|grown) [a|an|<their>|his] (beard+|moustache+|facial hair)
(dark|light|pale|fair|brown|black|white|olive|bad|clear|oily|dry|greasy|spotty|lighter|darker|mixed|tanned|poor|freckled) [brown|and _] (skin|complexion+|skin tone+)
(complexion+|lip filler+|skin (tone+|colour+)|acne|facial hair|freckles|birthmark+|body odour|cornrows|dreadlock+|gold (tooth|teeth)|stubble|moustache+|hair extensions|mullet+|mohawk+|buzz cut+|skin fade+|fake tan|spray tan|false (nails|lashes|eyelashes)|shaved heads|shaven heads|shaved head)
(short|long|thick|neat|little|tight|blonde|box) (dreads|locs|braid+|beard+|afro+|plaits|twists)
(dark|light|fair|blonde|blond|brown|black|red|ginger|long|short|curly|straight|bleached|dyed|dreadlocked|greasy|spiky|frizzy|afro|shaved|shaven|messy|unwashed|purple|pink|blue|green|braided|bright|wavy|wild|cropped|auburn|coloured|untidy|slicked back|shoulder length|lank|matted|big|grey|dirty|mousy|tightly curled|neat|scruffy) [and _|_] (hair|hairstyle+|ponytail+|haircut+)
(with|have|has|had|having|sport~|wear|wears|wearing|wore|got) [a|an|the|both|several|many|large|visible|small|some|<their>|matching|long|short|bad|neck|facial|nose|lip|lots of|heavy|thick|too much|a lot of|full|quite|multiple] [a|an|visible|large|small|matching|neck|face|facial|nose|lip|black|dark|long|fake] (tattoo+|piercing+|beard+|afro+|dreads|locs|braid+|braces|scar+|lashes|eyelashes|nails|make up|makeup|lipstick|extensions|highlights|quiff+|ponytail+|fade)
(hair|haircut+|hairstyle+|nails) (is|are|was|were|in|tied|cut|dyed|worn|down|shaved|scraped|braided|plaited|bleached|slicked) [in|long|short|tied|dyed|shaved|braided|scraped|often|usually|greasy|unwashed|dirty|bleached] _
(scar+|tattoo+|piercing+) (on|over|through|across|above|under|down|and|in) [<their>|the|one|both|an|his|her|each] (face+|hand+|arm+|eye+|eyebrow+|cheek+|neck+|forehead|lip+|chin|knuckle+|leg+|nose|piercing+|tattoo+|ear+)
(tattoo+|piercing+) (of|is|are|visible)
eyes (are|were) [a|an] [_] [very] (blue|green|brown|hazel|grey|dark|black)
(shortest|tallest|thinnest|fattest|biggest|skinniest|palest|darkest|prettiest|heaviest) (of (them|the (group|boys|girls|lads|friends|pair))|boy|girl|lad)
(mohican+|baby face+|baby faced|doe eyed)
(long|false|fake|thick) (lashes|eyelashes)
(lost|losing|keeps) <their> looks
(heavy|thick|full|much|caked in|plastered in|lots of) (make up|makeup|foundation|lipstick)
the (blonde|blond|ginger|skinny|chubby|spotty|brunette|redheaded|plump|lanky|bald) one+
(vitiligo|psoriasis|squint+|lazy eye|alopecia)
(look|looks|looked|appear|appears|appeared) [to be] [very|rather] (eastern european|asian|african|foreign|somali|romanian|polish|mediterranean|arab|chinese|turkish|albanian|mixed race|middle eastern)
<their> skin (is|was|looks) [very|rather] (bad|poor|spotty|pale|dark|greasy|dry|light|grey)
(have|has|had|with|got) [bad|lots of|many|greasy] (spots|zits|pimples|acne|blackheads|braces|crooked teeth|bad teeth|buck teeth|bad breath)
(shaved|shaven|slit|drawn on|pencilled|plucked) eyebrow+
(one|two|three|four|five|six|several|some|most) (<is>|of them|of them are) (black|white|asian|mixed race|mixed heritage) and (one|two|three|four|five|six|the rest|the others|others) [are|is|were] (black|white|asian|mixed race|mixed heritage)
(one|two|three|four|five|six|several) (black|white|asian|mixed race|mixed heritage) and (one|two|three|four|five|six) (black|white|asian|mixed race|mixed heritage)
(dark|black|deep) (rings|circles|bags|shadows) (round|under|around|beneath) <their> eyes
(wear|wears|wearing|wore) the same (brand|brands|make|kind|style|sort) of _
in [a|an|his|her|their] [_] (parka+|anorak+|gilet+|bomber jacket+)
(carry|carries|carried|carrying) [a|an|the same] (man bag+|manbag+|designer bag+)
<their> (clothes|clothing|uniform+|shoes|coats|trainers|nails) (is|are|was|were) [always|often|usually|very|mostly|_] (dirty|filthy|scruffy|torn|unwashed|stained|smelly|ragged|inappropriate|expensive|too (big|small|tight|short)|revealing|grubby)
(dirty|unwashed|scruffy|stained|torn|ripped|grubby|shabby|incorrect|ill fitting|unironed) (school uniform+|uniform+)
(dressed|clad|kitted out|decked out) [all|entirely|mostly|usually|often] (in|like|from|the same|alike|smartly|scruffily|head to toe|provocatively|inappropriately|identically|casually|badly|well|older|as (men|women|adults))
(wear|wears|wearing|wore|sport|sports|sporting|sported|favour~) ... (hood+|hoodie+|tracksuit+|trackie+|trackies|trainer+|coat+|jacket+|puffer+|cap+|mask+|balaclava+|bandana+|scarf|scarves|headscarf|headscarves|hijab+|jeans|shorts|skirt+|dress|dresses|top|tops|crop top+|shirt+|clothes|clothing|uniform+|shoes|boots|sliders|glasses|chain+|jewellery|ring+|earring+|watch|watches|black|grey|white|red|blue|dark|designer|colours|gloves|bags|manbag+|man bag+|leggings|make up|makeup|nikes|nike|adidas|gucci|fleece+|joggers|sweatshirt+|t shirt+|hat+|beanie+|snood+|face covering+|heels|lashes|gold|brands|labels|logo+|camouflage|lycra|vest+|next to nothing|hardly anything|barely anything|very little|pyjama+|onesie+|slippers|dressing gown+|tights|fishnets|bomber+)
(dress|dresses|dressing) (in|like|alike|the same|provocatively|inappropriately|scruffily|identically|smartly|older)
the way (he|she|they|the _) (dress|dresses|dressed|is dressed|are dressed|was dressed)
<their> (dress sense|outfit+|clothing|designer _|hoodie+|tracksuit+|hoods)
(hood+|cap+) (up|pulled|raised|down over|low)
(tiny|cropped|strappy|micro|hooded|black|grey|designer|matching|baggy|skinny|tight|ripped|torn|dirty|expensive|branded|white|scruffy|revealing|skimpy|inappropriate|short|low cut|puffer|padded|dark|trendy|flashy|shabby|ill fitting|identical|stained|oversized|nike|north face|gaudy|grubby|threadbare|smart) [black|designer|grey|white|red|blue|green|and _|branded|new|padded|north face] (hoodie+|hoody|tracksuit+|trackies|joggers|trainers|coat+|jacket+|clothes|clothing|cap+|jeans|skirt+|dress|dresses|top|tops|shorts|leggings|outfit+|gear|jewellery|watch|watches|gilet+|crop top+|shoes|sliders|mini skirt+|t shirt+|jumper+|sweatshirt+|tops)
in [all|exactly|mostly] (the same|matching|identical|expensive|designer) [_] (trainers|coats|jackets|clothes|tracksuits|hoodies|puffers|shoes|caps|gear|outfits|joggers)
(canada goose|trapstar|moncler|stone island|hoodrich|nike tech|tech fleece+)
(balaclava+|ski mask+|bandana+|crop top+|mini skirt+|miniskirt+|puffer (jacket+|coat+)|baseball cap+|snood+|manbag+|tracksuit+|hoodie+|designer (label+|gear|brand+))
in [all] (black|white|grey|red|dark|designer _|_) from head to (toe|foot)
head to toe in _
(go|goes|going|went|walk~|walk|come|comes|came|turn up|turned up) [about|around|round|in|out] in (black|dark clothes|hoods|masks|pyjamas|hoodies|tracksuits|trainers)
(have|has|had|having|with|share~|got) [all|both|got] the same [nose|ear|lip|eyebrow|gold|silver|hoop] (ring+|stud+|fringe+|trainers|haircut+|hair|hairstyle+|hoodie+|jacket+|coat+|tracksuit+|nails|braids|tattoo+|cap+|shoes|clothes)
(cover~|mask~|conceal~) <their> face+
(sit|sits|sat|stand|stands|stood|hang|hangs|hung|stroll|strolls|lounge|lounges) [about|around|round|out] in (hoods|masks|pyjamas|hoodies|tracksuits|pyjama bottoms|slippers|dressing gowns)
(hide|hides|hid|hidden|hiding) <their> face+ (under|behind|in|beneath) [the|a|<their>|big|black] (hood+|scarf|scarves|mask+|cap+|balaclava+|snood+)
(go|goes|going|went|walk~|walk|come|comes|came|turn up|turned up|hang|hangs|sit|sits) [about|around|round|in|out] in [short|ripped|tight|baggy|skinny|_] (sliders|heels|jeans|skirts|crop tops|caps|balaclavas|puffers|vests|shorts|leggings|hoods|joggers)
(trousers|jeans|joggers|bottoms|trackies) (hanging|halfway|half way|hung|round|around|falling) [down|off|<their>]
(all|are|were|was|is|mostly|always|usually|dressed) in (black|dark (clothing|clothes|colours)|hoods|balaclavas|joggers|sliders|tracksuits|hoodies|crop tops|puffers|trackies|(short|mini|tight|ripped|skinny) (skirts|shorts|jeans|tops|leggings))
face+ (covered|hidden|masked|concealed)
(comment~|remark~|notice~|note~|complain~) ... the way (they|the (boys|girls|young people|group|lads)) (dress|dresses|dressed|are dressed)
(comment~|remark~) on <their> [revealing|tight|short|baggy|scruffy|expensive|designer|_] (clothes|clothing|outfits|dress|skirts|hair|looks|appearance|make up|makeup)
(dressed|done|dolled) up to the nines
(dolled|tarted|dressed) up (for the (men|drivers|lads|boys)|like (women|adults))
(dolled|tarted) up
always
never
(refuse~|refusing) [outright|point blank|flatly|repeatedly|consistently|steadfastly|absolutely|even|still|simply|completely] (to|all|any|every|each|help|support|offers|our|services|contact|point blank|outright|engagement|advice|intervention+|everything|anything)
refusal+ to (engage|attend|talk|work|accept|listen|speak|cooperate|co operate|take|change|follow|meet|participate|comply|go|accept|see)
(reject~|decline~|spurn~|rebuff~|ignore~) (all|any|every|everything|each)
(turn|turns|turned|turning) down (every|all|any|each|everything)
(turn|turns|turned|turning) (every|all|any|each|everything) [offer+|worker+|of it|of them] down
(unwilling|unprepared|not willing|not prepared|never willing) to
(want|wants|wanted) nothing to do with
(are not|is not|were not|was not|never) (willing|prepared) to
whatever ... (offered|offer|suggested|suggest|tried|try) ... ((turn|turns|turned) [it|them|this] down|refuse~|reject~|decline~|say no|says no)
(all|every|any|most|each) [single] (offer+|referral+|attempt+|invitation+|appointment+) ... (has been|have been|had been|were|was|is|are) [all|also|repeatedly] (refused|declined|rejected|turned down|ignored|rebuffed|thrown (back|in)|spurned|snubbed|knocked back|batted away)
(support|help|engagement|offers|services|interventions) (is|has been|was|are|were|have been|had been) [always|consistently|repeatedly|all|continually|routinely|persistently] (refused|declined|rejected|turned down|rebuffed)
(complete|total|absolute|flat|blanket|outright|utter|consistent|persistent|continued|general) refusal+ (to|of|by|from|on)
will do anything (for|to)
would not dream of (telling|asking|coming|going|talking|speaking|attending|accepting|trusting|working|saying|ringing|listening|reporting)
(will|shall) not [ever|simply|just|readily|willingly|even|freely|under any circumstances|at all|now|always] <engage>
will never <engage>
(will not|wont) [ever|simply|just|readily|willingly|even] <engage>
(would not) [ever|simply|even] (engage|talk to|work with|listen|attend|accept|cooperate|change|comply|be (helped|told|reached|persuaded))
(not|never|are not|is not) [ever] (going|about) to <engage>
will (always|never) (be|have|end|do|get|go|return|turn|find|lie|steal|choose|put|fight|remain)
(guaranteed|doomed|destined) to _
(bound|certain|sure|guaranteed|doomed|destined) to (end|react|kick|cause|reoffend|fail|go|get|become|be|come|do|continue|turn|repeat|cause)
(bound|certain|sure|guaranteed|doomed|destined|set) to (fall|fight|leave|lose|drop|drift|be|re offend|offend|commit|run|break|miss|relapse|escalate|return|hurt|carry|join)
(going to|will|would) [all|surely|only|just|simply|soon] (end up|wind up|finish up)
(it is) [only|just|merely] a matter of time
(only|just|merely) a matter of time
back (to|at|into) <their> old (ways|habits|tricks|haunts)
(there is|there can be|without|without a|have|has) [absolutely] no doubt _
will [soon|simply|just|only] (reoffend|re offend|offend again|do it again|relapse|be back|go missing again|run away again|run off again)
(it is|is) [only|quite|almost] inevitable [that] (somebody|someone|one of them|one of these|a boy|a girl|a child|there) will
only ever _
no matter (what|how|who) ... (offer~|offered|tried|try|done|do|said|says|asks|asked)
(simply|just|plainly|clearly|really) (do not|does not|will not|cannot) (care|listen|learn|bother|trust|want|understand)
(no way|no chance|no prospect|no hope|no possibility) [at all] (that|of) <they>
everything ... (ends|end|turns|becomes|is) ... (fight|trouble|argument|row|drama) ... (<they>|this group|these)
it goes without saying _
(impossible|hopeless) to (help|reach|teach|trust|manage|work with|please|control|engage)
(it is|is) [almost|all but|quite|absolutely] (certain|inevitable|obvious|clear|definite|a certainty|a given|beyond doubt) [that] <they> (will|cannot|do not|are not|have no)
all (they|he|she|this group|the group|these young people) [ever] (do|does|want|wants|care|cares)
no chance of (them|him|her|getting|this|the) _
nothing ... (makes|make|made|will make|has made) [any|a|the slightest] difference
nothing (anyone|anybody|anything|we|staff|adults|workers|professionals|teachers|parents) ... (to|for|with) [the] (them|him|her|group|boys|girls|lads|friends|young people) (makes|make|made|will make|has made) [any|a|the slightest|the least] difference
whatever (anyone|anybody|we|staff|adults|workers|professionals|teachers|parents) ... (to|for|with) [the] (them|him|her|group|boys|girls|lads|friends|young people) (has|have|had|makes|make|made) (no|little) (effect|difference|impact)
(will|would|could|can) ever
(none|not one|neither) of (them|[the|these|those] [_] (boys|girls|young people|children|friends|lads|group|cast|pupils|skaters|dancers|performers|members|five|six|four|three)) [_] ever
(nothing|no one|nobody) ... ... ... (will|would|can|could) [ever] (work|help|reach|change|stop|make|get through|be taken|touch|persuade|convince|engage|interest|satisfy|please|matter) [with|to|for|them|him|her]
(nobody|no one|none|not one|neither|no member) (in|of|among|from) (them|(the|this|that) [_] (group|cast|boys|girls|lads|friends|young people|children|skaters|performers|dancers|six|five|four|three)) ever (listen|listens|turn|turns|come|comes|answer|answers|engage|engages|attend|attends|learn|learns|tell|tells|talk|talks|speak|speaks|want|wants|behave|behaves|try|tries)
(none|not one|no one|nobody) of (them|the (boys|girls|young people|group|children|friends|lads|cast|pupils|skaters|performers|five|six)) will <engage>
(nobody|no one|none|not one|neither|no member) (in|of|among|from) (them|(the|this|that|our) [_] (group|cast|boys|girls|lads|friends|young people|children|six|five|four|three)) (has|have|had) [ever|once|yet] (told|listened|turned up|come|answered|engaged|attended|learned|learnt|behaved|tried|kept|stuck|finished|completed|shown|accepted|apologised|shown|taken|owned|admitted|said sorry)
(guarantee|bet|be sure|count on it|be certain) [that] <they> (will|would|are going to|are behind|are involved|were behind|were involved)
(will|would|can|could) never (get|persuade|convince|reach|change|make|talk|win) (them|these|this|the (group|boys|girls|lads|young people|children)|him|her) [_] (to|round|over|see|do|listen|change|into|from|boys|girls|kids|lads|young people|children|group)
(nobody|no one|none|not one|neither|no member) (in|of) (them|(the|this|our) [_] (group|boys|girls|lads|friends|young people|children)) (listens|engages|behaves|learns|tries|attends|turns up|cooperates|complies)
no (intervention|service|worker|programme|approach|professional|agency|adult|offer|support|strategy) (has|have|had) ever (made|worked|helped|reached|changed|got through|succeeded|engaged)
no (intervention|service|worker|programme|approach|professional|agency|adult|offer|support|strategy) (will|can|could) ever (make|work|help|reach|change|get through|engage)
not a single (one|member|boy|girl) of (them|the (group|cast|boys|girls)) (listen|listens|turn|turns|come|comes|answer|answers|engage|engages|attend|attends|learn|learns|tell|tells|talk|talks|speak|speaks|want|wants|behave|behaves|try|tries|will)
nothing (we|staff|workers|anyone|anybody) (do|does|offer|offers|try|tries|say|says) [to|with|for] [them] (makes|make|made|will make|works|will work) [any|a|the slightest] [difference]
(cannot|can not|could not|could never|can never) [ever|simply|just|possibly] be (trusted|helped|reached|engaged|reasoned|controlled|persuaded|told|relied|changed|taught|believed|worked|saved|managed|stopped)
(incapable|not capable) of
(no|zero|absolutely no|not the slightest|without any|shows no|show no|little or no) (intention+|interest|desire|wish|willingness|inclination) [whatsoever|at all|of any kind|whatever] (of|in|to) _
(not|never) [at all|remotely|the least bit] interested in _
uninterested in _
(impossible|no use|no point|pointless|useless|futile|no good) [to|in] [even|ever] (engage|engaging|reach|reaching|help|helping|talk|talking|work|working|reason|reasoning|try|trying|offer|offering|get|getting|control|trust|change|changing|stop|teach|contain|speak|ask|asking|sending|inviting) [to|with|through|them|the]
no (getting through to|talking to|reasoning with|reaching|helping|pleasing|trusting|changing) (them|these|this|the|him|her)
nothing (works|will work|worked|helps|will help|gets through|can be done|will change|reaches|we do|we try|we offer) [with|for|to|them]
(beyond|past) (saving|reach|redemption|caring|hope)
set in their ways
(invariably|inevitably|undoubtedly|unquestionably|indisputably|incessantly|perpetually|eternally|relentlessly|without exception|without fail)
(every single|each and every|every last) (time|day|night|week|weekend|evening|morning|month|occasion|one|session|offer|appointment|lesson)
(all|none|every one|each|every one) of (them|the (boys|girls|young people|group|children|friends|lads|pupils)) (lie|lies|lied|steal|steals|refuse~|fight|fights|truant|carry knives|carries a knife|offend|offends)
(do|does|did) nothing but _
(totally|completely|utterly|absolutely|wholly|entirely) (unwilling|resistant|closed|opposed|against) [to]
(forever|for ever|constantly|continually|continuously|permanently|endlessly|consistently|perpetually) (in (trouble|fights|conflict|detention|isolation|bother)|on the (lookout|hunt|prowl|make)|up to (something|mischief)|at (loggerheads|it|each other's throats)|getting|fighting|causing|arguing|lying|late|breaking|running|disrupting|making|out|lost|complaining|lie|lies|fight|fights|argue~|miss~|miss|misses|fail~|swear|swears|swearing|break|breaks|run|runs|refuse~|refusing|challenge~|angry|high|stoned|drunk|absent|test|testing|reject~|ignore~|ignoring|rude|disobey~|offend~|smoking|smoke~|late|let|lets|letting|on the move|looking for|seek|seeking|put|putting|puts|go|goes|going|on <their> (phone+|screens))
(every time|all the time|at all times|24 7|day in day out)
(completely|totally|utterly|entirely|absolutely|wholly|thoroughly) (refuse~|unwilling|unable|disengaged|disinterested|uninterested|resistant|unreachable|uncontrollable|untrustworthy|unreliable|opposed|indifferent|incapable|closed)
(definitely|clearly|obviously|certainly|surely|undoubtedly|of course) (do|does|will|are|is|have|has|would|want|wants|did|were|was) (not|never|no|nothing)
(not once|not ever|on no occasion|at no time|at no point|under no circumstances) (have|has|did|do|does|will|would|had)
(clearly|obviously|plainly|evidently|of course|surely|certainly|definitely) (knew|know|knows|wanted|enjoy|enjoys|enjoyed|chose|choose|chooses|meant|lied|lies|planned|understood|did this|did it)
(will|would) (certainly|surely|definitely|undoubtedly|no doubt|of course|inevitably) _
(everything|anything) (they|he|she|the group|these (boys|girls|young people)) (say|says|said|tell|tells|told|do|does) ... (is|was|are) (a lie|lies|untrue|false|made up|an act|for show)
(have|has|had) not once
(do not|does not|did not) ever
(do not|does not|did not|will not) ever
(have|has|had) not (kept|attended|come to|turned up (to|for)|answered|managed|finished|completed) (a single|one single|one) (appointment+|session+|meeting+|lesson+|call+|visit+|course+|day+|week+|offer+)
(glued to|live on|lives on|lived on) <their> (phone+|screens)
(do|does|will|would|can|could) not _ ... [_] under any circumstances
(fail|fails|failed|failing) [again|repeatedly|consistently|completely|utterly|once more|yet again|totally|even|persistently|routinely|signally|dismally|miserably|collectively|time and again|so badly] to
(fail|fails|failed|failing) [completely|utterly|badly] in (its|their|his|her|the) (duty|duties|responsibilities|responsibility|care|job|task)
(fail|fails|failed|failing) (them|these|this|young people|children|our|every|each|those|all of|both|the (group|young people|boys|girls|children|friends|lads|pupils)) [young people|children|group|boys|girls|friends|members|of them|young person|child]
(failure+|failing+|shortcoming+|omission+) (of|by|on|to|from|at|across|in)
(system|systemic|systems|service|agency|multi agency|collective|serious|repeated|total|complete|management|safeguarding|professional|institutional|abject|gross|clear|basic|council|school|police|leadership|communication|corporate) (failure+|failing+|failings)
(failings|shortcomings)
(its|their|these|such|other|catalogue of|series of|string of) (failing+|failings|failures|shortcomings)
(was|were|is|are|been|being) [badly|repeatedly|utterly|again|completely] failed by
(was|were|is|are|been|being) (badly|repeatedly|utterly|completely) failed
(should|ought to|needed to) [not|never|also|at least|really|surely|clearly|certainly|long ago|by now|simply] have [not|never|all|also|already|at least|long since|simply|long ago|really|clearly|done more|more|better] <done>
(should not|ought not to) have <done>
(should|ought to) [also|really] have (done more|known better|acted sooner|thought|cared|listened|bothered)
(could|might) (easily|and should|at least|surely|clearly|so easily|simply|very easily) have <done>
could have (done more|been bothered|acted sooner|tried harder|made an effort|prevented|avoided|tried|and should have)
had (they|it|he|she|the <service>|social workers|anyone|anybody|somebody|someone) [only|just|even|ever] (bothered|listened|acted|done their|done its|looked|asked|cared|troubled|thought|paid attention)
if only (the|they|it|someone|somebody|anyone|services|social|police|staff|he|she)
had (the|either|any|each|both) [_] [_] (<service>) [only|just|even|ever] (bothered|listened|acted|done (its|their)|looked|asked|cared|troubled|thought|paid attention|replied|answered|responded)
(did not|do not|does not|have not|has not|had not) [even|always] (follow|followed|keep to|kept to|stick to|stuck to|apply|applied|read|kept) (its|their) own (policy|policies|procedure+|rule+|guidance|process+|protocol+|promise+|standards|advice)
(no one|nobody) (thought|think|thinks|troubled) (to|of) _
(not one|not a single|no single) (professional|person|worker|officer|teacher|adult|agency|service|member of staff|manager) ... (thought|think|bothered|troubled|stopped|asked|cared|lifted) ...
(no one|nobody|not one professional) (had|has|have) [ever|even] (thought|stopped|troubled|bothered) (to|of) _
(still (has|have) not|still has not|still have not|(has|have) still not) (replied|responded|answered|acted|come back|got back|done|acknowledged|apologised)
(did not|does not|do not|have not|has not|had not|never|hardly|not) [even|once|ever|really|so much as|seem to|appear to|simply|have] (bother~|bothered to|care|cared|trouble to|troubled to|lift a finger|lifted a finger|try|tried|make (any|an|the) (effort|attempt)|made (any|an|the) (effort|attempt)|took the trouble|taken the trouble|take the trouble|give a damn|have the (courtesy|decency)|had the (courtesy|decency)|raised a finger|raise a finger|want to know|wanted to know|take (it|this|them|the concern+|concern+) seriously|took (it|this|them|the concern+|concern+) seriously)
(could not|can not|cannot) be bothered
(no one|nobody|none|not one|neither) ... (could|can|would|was|were|has|had) be bothered
(no one|nobody|none|not one|neither) ... ... (bothered|cared|lifted a finger|took [any|the] (notice|responsibility|action|ownership|charge|lead|heed|interest)|listened|troubled to)
(no one|nobody) [there|at the _|in the _|in any _] [seemed|seems|appeared|appears|could] [to] (care|cared|bother|bothered|be bothered|listen|listened)
(could not) care less
(no one|nobody) (did|does|was doing|is doing|has done) (their|its|his) job
not (bothered|interested) [enough] (to|in|about)
(nobody|no one|none|not one|neither) ... (took|takes|take|has taken|had taken|have taken) ... seriously
(did not|does not|do not|never|not|have not|has not|had not) [even|once|ever] (take|took|taken|taking) (the|these|their|any|what) ... seriously
(neither|no|none) ... (did|does|was doing|is doing|has done|have done|had done) (their|its|his) [own] job+
(did not|does not|do not|not|never) (do|doing|done|did) (its|their|his) [own] job+
(no one|nobody) (did|does|has done|have done|had done) (anything|a thing)
(no one|nobody|none|not one|neither) ... ... (did|has done|had done|have done) (a thing|anything about|one thing|a single thing)
(knew|known|saw|seen|heard) ... ... (and|but|yet) [still|then] (said|did|told|shared) (nothing|nobody|no one)
(none of this|none of it|nothing) would [ever] have happened
(it is|it was) (wrong|careless|foolish|unfair|unreasonable|short sighted|thoughtless|unkind|cruel|naive) (of|for) (the|our|this|that|social|children's) _
(no one|nobody|none|not one|neither) ... ... had the (decency|courtesy|sense|wit|common sense)
(put~|puts|putting) (its|their) own [_] first
(bury|buried|burying) (bad news|the (report+|news|evidence|complaint+))
(hope~|hoping) (it|this|that|they|the problem) would [just|all] go away
(has|have) form (for|in|on)
(decision+|response+|treatment|approach|handling|actions) [_ _|_] (was|were|is|are) [_] (cruel|wrong|unjust|unfair|heartless|shameful|thoughtless|punitive|cynical|vindictive|spiteful)
(track record|history|habit|pattern) of (rejecting|refusing|ignoring|excluding|closing|turning|failing|losing|blaming|passing|dismissing|delaying|not)
(no one|nobody|none) ... ... (thought|think) to _
why (did|has|had) (nobody|no one|none of)
(response+|help|support|action|effort+) ... (was|is|were|has been|have been) [far|much] too (little|late)
no thanks to (the|our|its|this|that) _
(cannot|could not) be trusted
(give|gives|gave|giving) (a|two) (hoot+|damn|toss|monkey's)
no (proper|real|serious|meaningful|adequate|decent) _ (was|were|has been|have been|had been) [ever] (done|made|carried out|undertaken|held|given|offered|completed|attempted)
(seem~|appear~) not to (care|bother|mind|want|notice|be (bothered|interested))
as (it|they|this|that|she|he|we|you|one) (should|ought to) have
(just|only|simply|merely) wanted (them|him|her|it|the (group|boys|girls|young people|children|friends)|these (boys|girls|young people|children)|young people|children) (off|out|gone|moved|elsewhere|removed|somewhere else|away)
(made|make|makes|making|showed|shown|shows|took|take|takes|taken|paid|gave|given|gives|showing|taking|pays|pay) (no|little|not the slightest|not the least|scant|minimal|hardly any|barely any|zero|so little|precious little) [real|serious|proper] (effort|attempt|interest|notice|action|attention|heed|regard|care|thought|concern|respect|account|responsibility|leadership|curiosity)
with (little|no|scant) (effort|regard|thought|care|concern|respect)
without [even|so much as|ever] (trying|bothering|asking|looking|listening|thinking|a thought|a second thought|reading|meeting|speaking|picking)
no [real|serious|proper|meaningful|genuine|visible|such|discernible] (effort|attempt|thought|care|regard|interest) (was|has been|had been|were|is being|whatsoever|at all)
(did|done|doing|does|do) (nothing|next to nothing|little or nothing|absolutely nothing|the bare minimum|as little as|precious little|sod all)
nothing (was|has been|had been) done
refusal+ to (engage|help|act|listen|share|meet|attend|take|accept|reply|respond|answer|cooperate|work|look|change|acknowledge|see|offer|fund|intervene|investigate|admit|speak|consider|believe)
(leave|leaves|left|leaving) (them|these|this|the (group|young people|boys|girls|friends|children)|young people|children|families) [young people|children|boys|girls|group] (to fend|to cope|to manage|to it|to rot|in the lurch|high and dry|out in the cold|without (help|support|protection))
if (the|any|only the|social|someone|anyone|services|staff|police|officers|teachers|agencies|workers) [_] [_] had [only|ever|just|not] (listened|acted|bothered|done|asked|looked|shared|told|responded|rung|called|visited|checked|kept|met|read|followed|taken|been|spoken|intervened)
(sat|sit|sitting|sits) on (its|their|his|her) hands
(sat|sitting|sits) on (it|this|that|them|the (information|referral+|report+|letter+|e mail+|concern+|complaint+|file+|intelligence|evidence|request))
(stood|stand|standing|sat|stands) (idly by|back and (watched|let|did)|by and (watched|let|did)|by while|by as)
(stood|stand|standing) idly
(walk|walks|walked|walking) away from (the|these|its|their|this) (group|young people|responsib~|responsibility|responsibilities|duty|problem)
(negligent|prematurely|negligently|negligence|neglectful|dereliction|incompetent|incompetence|incompetently|ineptitude|inept|lazy|laziness|lazily|carelessness|carelessly|careless|complacent|complacency|uncaring|heartless|callous|callousness|apathetic|apathy|unprofessional|unprofessionally|irresponsible|irresponsibly|inexcusable|inexcusably|unforgivable|unforgivably|unacceptable|unacceptably|disgrace|disgraceful|disgracefully|shameful|shamefully|scandalous|scandal|appalling|appallingly|woeful|woefully|dismal|dismally|pathetic|pathetically|lamentable|deplorable|abysmal|abysmally|atrocious|shambles|shambolic|hopeless|hopelessly|useless|clueless|ignorant|ignorance|arrogant|arrogance|obstructive|wilful|wilfully|cowardly|spineless|lackadaisical|slapdash|sloppy|slipshod|inadequate|inadequately|inadequacy|ineffective|ineffectual|dismissive|dismissively|indifferent|indifference|shoddy|uncooperative|unco operative|unhelpful|tick box|box ticking|jobsworth+|a farce|farcical|tokenistic|half hearted|perfunctory|dishonest|hypocritical|untrustworthy|blameworthy|culpable|bloody minded|pig headed|high handed|heavy handed|uninterested|disinterested|selfish|cavalier|short sighted|blinkered|stubborn|stubbornly|unreliable|chaotic|dysfunctional|woolly|out of touch|self serving|defensive|defensiveness)
(says|speaks|said) (everything|it all|volumes) about
culture of (blame|blaming|denial|indifference|complacency|neglect|cover up|silence|defensiveness|secrecy)
(have|has|had) no idea what (they|it|he|she) (is|are|was|were) doing
(do not|does not|did not) know what (they|it|he|she) (is|are|was|were) doing
found [the] ... at fault
(is|are|was|were) [all|just] (bullies|cowards|idiots|fools|liars|racists|thugs)
(did|done) (was|is) (wrong|indefensible|cruel|unfair|disgraceful)
(not|far from|hardly|nowhere near) (fit for purpose|good enough|up to (the job|scratch|standard))
(unfit for purpose|to (its|their) shame|asleep at the wheel|asleep on the job|shame on|(should|ought to) be ashamed|nowhere to be (seen|found)|found wanting|remiss|dire|hostile|patronising|condescending|contemptuous|ham fisted|toothless|rubber stamp~|anything but _|beyond (me|belief|comprehension|understanding)|ashamed of (itself|themselves)|no excuse|without excuse|no justification|inexcusable|a lot to answer for|much to answer for|heads should roll|true to form|a joke|not up to the job|out of (its|their) depth)
(poor|weak|bad|terrible|slow|appalling|dreadful|lazy|sloppy|lax|substandard|shocking|disappointing) (practice|response+|service|communication|management|judgement|judgment|leadership|decision making|work|handling|planning|record keeping|recording|performance|standard+|supervision|oversight|job|attitude|information sharing|follow up)
(let|lets|letting) (them|him|her|young people|the young people|the group|these young people|this group|these children|children|the children|the boys|the girls|the friends|everyone|everybody|families|the family|the families|these families|the parents|the mothers|the village|the estate|(its|their) (young people|tenants|pupils|players|residents|own)|us|parents|our young people|each of them|all of them|the lads|members|these boys|these girls|the five|the whole group|every one of them|a whole group) [all|badly] down
let down by
(badly|repeatedly|bitterly|constantly|utterly|seriously|again|sorely) let down
(been|being|was|were) [badly|repeatedly] let down
(ignored|overlooked|neglected|abandoned|forgotten|written off|betrayed|fobbed off|dismissed|brushed aside|sidelined|disregarded|deserted|passed around|passed from pillar to post) by
(turn|turns|turned|turning) (its|their|his|her) back+ on
(gave|given|giving|give|gives) up on (them|young people|the young people|the group|these|this|him|her|the (boys|girls|children|friends|lads))
(turn|turns|turned|turning) (a blind eye|a deaf ear|deaf ears)
(fell|fallen|fall|falls) on deaf ears
(look|looks|looked|looking) the other way
(pillar to post)
(neglects|neglected|neglecting) (the|this|that|our) _
(neglect|neglects|neglected|neglecting) (to|its|their|these|this|them|young people|children|(the|a) (duty|young people|group|needs|friends|boys|girls|children|responsib~))
(abandon|abandons|abandoned|abandoning|betray~|desert~|write off|wrote off|written off|writing off|fob~ off|palm~ off) (them|these|this|the (group|young people|boys|girls|friends|children)|young people|children|him|her)
(palm~|fob~) ... off
dump~ (them|these|the (group|young people|boys|girls|children)|young people|children|families)
(make|makes|made|making) (things|it|matters|everything|the (situation|harm|risk|danger)) [much|far|even|a lot|only] worse
(get|gets|got|getting) a grip
without (so much as|even) (a (phone call|call|letter|word|reply|visit|text|backward glance|thought)|an (apology|e mail|email|answer|explanation))
(despite|in spite of|after) (numerous|repeated|several|many|countless|endless|constant|multiple) (request+|reminder+|call+|e mail+|email+|letter+|chaser+|chasing|approaches|attempts)
(it is|it was) [very|deeply|most|extremely|really|hugely] (disappointing|regrettable|frustrating|shocking|inexcusable|a shame|a pity|astonishing) that
(disappointingly|regrettably|shockingly|inexplicably)
(opportunit~|opportunities|opportunity|chance+|sign+|warning+|cues) ... ... (was|were|have been|had been|has been|being) [again|repeatedly|all] missed
(used|applied|turned to|resorted to|resorts to|excluded|dismissed|closed) [far|much|all] too (readily|quickly|often|easily|freely|soon)
simply (closed|close|closes|ignored|refused|left|moved on|stopped|shut|sent|passed|walked|turned|gave up|waited)
could [easily|well] have _ ... ... but (chose|decided|opted|preferred|elected|did) not
wash~ (its|their|his|her) hands of
(pass~|passing) the buck
buck passing
(drag~|dragging) (its|their|his|her) (feet|heels)
(drop~|dropped) the ball
(bury|buried|burying) (its|their|his|her) head+ in
head+ in the sand
(hide~|hid|hiding) behind (policy|policies|procedure+|rules|thresholds|data|gdpr|process|paperwork|confidentiality|the|its|their)
cover~ up (its|their|the|what|for)
(swept|sweep|sweeping|sweeps|brush~|brushing) ... under the (carpet|rug)
miss~ (the|every|all|several|repeated|many|numerous|obvious|clear|a|two|three|vital|key|its|their|countless|an|so many) [clear|obvious|early|golden|vital|real|key|good|warning|the] (opportunit~|opportunity|opportunities|chance+|sign+|signs|warning+|obvious)
missed (opportunity|opportunities|chance+|sign+)
(fell|falls|falling|fall|fallen) [well|far|woefully|badly|seriously] short
(shirk~|duck~|dodge~|abdicate~|evade~|shed|shedding) (its|their|his|her|all|any|the) (responsib~|responsibility|responsibilities|duty|duties|role)
(broke|broken|breaks|breaking) ([its|their|every|so many|repeated|several|more] promise+|(its|their) word)
(pay|pays|paid|paying) lip service
went through the motions
kick~ ... into the long grass
(ignore|ignores|ignored|ignoring) ... (concern+|warning+|call+|letter+|referral+|request+|complaint+|sign+|evidence|report+|plea+|e mail+|email+|advice|worry|worries|voice+|view+|wishes|young people|group|parents|children|boys|girls|families|friends|pupils|message+)
(more|only) (interested in|concerned with|concerned about|worried about|bothered about) (its|their|his|her|targets|results|figures|budgets|money|saving|reputation|exam|attendance figures|numbers|paperwork)
responsible for (this|the|these|its) (failure+|delay+|harm|gap+|breakdown|mess|neglect|situation|loss|damage|state)
(handling|response|responses|communication|management|practice|planning|recording|supervision|oversight|information sharing|leadership|support|help|attitude) ... (was|were|is|are|has been|have been|had been) [very|extremely|so|too|often|quite|rather|shockingly|consistently] (poor|weak|bad|terrible|dreadful|slow|lacking|lax|substandard|shocking|haphazard|patchy|non existent|nonexistent)
made a mess of
(ignore|ignores|ignored|ignoring|disregard~|dismiss~|brush~ (off|aside)|shrug~ off|overlook~) (them|these|this|their|the|all|every|repeated|several|our|concerns|warning+|young people|parents|what|e mails|emails|calls|letters|referrals|requests|complaints|evidence|signs|pleas|it)
(blame|fault|guilt|responsibility for this) [squarely] (lies|rests|must|falls|belongs|lie|rest)
blame for
(is|are|was|were|be|been|squarely|entirely|largely|partly|clearly|solely) [entirely|largely|partly|clearly|solely|squarely] (to blame|at fault|culpable)
(its|their|council's|school's|police's|service's|agency's|team's|department's|trust's) [own] fault
fault of (the|its) <service>
(bear|bears|must bear|carry|carries|shoulder~) [much of|most of|some of|a heavy|all|full|sole|a share of|great] [the] (blame|guilt)
(only <self>|only itself) to blame
(i|we|must|can only|rightly|report) (blame|blames) (the|its|every|each|our|local) _
(hold|holds|held) (the|its) _ responsible
(far|much|way|all|altogether|simply) too (slow|late|little|slowly|long|busy|rigid|remote|ready|quick)
too (slow|late|busy|lazy|proud|rigid|quick|ready|arrogant|complacent|mean|timid|weak|lax|stubborn|tight fisted) to
(slow|quick|reluctant|unwilling) to (act|respond|react|reply|answer|listen|blame|judge|move|repair|mend|share|intervene|engage|exclude|dismiss|punish|learn|admit|take)
(refuse~|refusing) [flatly|repeatedly|point blank|simply|even|outright] to
(chose|chooses|choosing|preferred) [instead|deliberately|simply] to (ignore|look|do nothing|turn|blame|exclude|walk|close|sit)
(chose|chooses|choosing|preferred|decided) not to (help|act|listen|share|engage|attend|take|reply|respond|answer|intervene|investigate|believe|get involved|see|look|record|tell|follow|pass)
(deliberately|conveniently|wilfully) (ignore~|ignoring|kept|withheld|left|excluded|forgot|forgotten|lost|misled|delayed|overlooked|failed|chose|avoided|blind|obstructed)
(as usual|yet again|once again|as ever) [the] _ (fail~|ignored|did|lost|missed|failed|arrived late)
(lost interest|lost patience) (in|with) (them|the group|the young people|these)
(treat~|treated) ... ... (like|as) [common|little|a] (criminal+|suspect+|animals|dirt|nuisance|problem|second class|thugs|vermin|afterthought)
(punish~|criminalise~|demonise~|victimise~) (them|these|young people|the group|the young people|children) (for|instead|rather)
(poor|no|zero|little|lack of|complete lack of|total lack of|utter lack of) (leadership|grip|accountability|ownership|urgency|professional curiosity|professionalism|common sense|care|interest) [from|by|on|in|at|shown|whatsoever|was]
fault of (the|its|this|that|these|both|our) [_] [_] <service>
(get|gets|got|getting) (it|this|that|things|everything|so much) [all|badly|very|so|completely|seriously|spectacularly|quite|terribly] wrong
(let|lets|letting|left|leave|leaves|leaving) ... [to] [go] (unanswered|unheeded|unread|unopened|gather dust|go cold|slide|drift)
(waste~|squander~|fritter~) [another|over|almost|nearly|more than|at least|up to|precious|the best part of|all|so much|valuable|half|many] [_|a _] (month+|week+|year+|day+|time|hours|money|funding)
(poor|bad|dismal|woeful|terrible|patchy|weak|appalling) [track] record (of|on|for|in|at|when)
could [easily|well] have _ ... ... ... (and|but|yet|and yet) (chose|decided|opted|preferred|elected) not
the (blame|fault) (is|was|lies)
through [its|their|sheer|simple] (inaction|inattention|indifference|neglect|sloth)
could [easily] have <done> ... (and|but|yet) (did not)
(put|puts|putting|placed|places|placing) [its|their] [own] [exam|_] (results|budget+|reputation|targets|image|figures|convenience|profits|good name|comfort) (before|above|ahead of|over)
asleep on (its|their) feet
(beggars|defies) belief
(shut|shuts|shutting|close|closed|closes) (its|their) eyes
(was|were) [quite|simply|plainly|clearly|very] wrong to _
thanks to the [long|council's|school's] (delay+|failure+|inaction|neglect|indifference)
(dither~|bungle~|botch~|bodge~|fumble~|mishandle~|mismanage~)
(did|does|done|doing) [far|much] too little
(council's|school's|police's|its|team's|service's|agency's|department's|trust's|company's) [own] (inaction|neglect|negligence|indifference|dithering)
(academy's|home's|club's|panel's|landlord's|operator's|college's|worker's|social worker's|officer's|office's|authority's|provider's|hospital's|clinic's|school's|head's|youth service's|social care's) [own] fault
(care|cares|cared) more (about|for) (its|their|his|her|results|targets|money|reputation|league tables|figures|numbers|exam|attendance|the (budget|figures|numbers|building))
(let|lets|letting) (everything|it|things|this|that|the (situation|matter|problem|case)) (rot|fester|drag on|run on)
had (the|either|any|each|both|this|that) [_] [_] (<service>) (done (what|as) (it|they)|been doing)
never once (turned up|came|rang|replied|answered|asked|visited|attended|listened|checked|called|thought|tried|bothered|looked)
(the|its|their|council's|school's|police's|service's|agency's|team's|department's|trust's|company's|club's|home's|academy's) [usual|only|latest|lame|poor|standard|stock] excuse+ (was|is|for|that|were|are)
(talk|talks|talked) and (talk|talks|talked)
to (hit|massage|protect|flatter|keep down) (its|their) [own] (targets|figures|numbers|statistics|budget|ratings|results)
more (interested in|concerned with|concerned about|bothered about|worried about|keen on) ... ... ... than (in|with|about|on|the)
(protect~|favour~|put~|puts|putting) (its|their) [own] _ (over|before|above|ahead of|rather than) (its|their|the)
(in silos|silo working|siloed|silo mentality)
blam~ (each other|one another)
(obsessed with|fixated on|blind to|deaf to) _
(?:gather|collect|feed|obtain|seek|glean|extract|provide|supply|develop)(?:s|ed|ing)? (?:further |more |any |useful |back )?information (?:\w+ ){0,3}?(?:on|about|from them about|regarding) (?:\w+ ){0,2}?(?:drugs?|dealing|offend\w*|crimes?|criminal\w*|weapons?|knives|members|who|supply|robberies|burglaries|their (?:activit\w+|movements|associat\w+))
(?:should|to|must|will|can|asked to|and) (?:tell|inform|let|keep|alert|notify|brief) (?:the )?(?:police|officers) (?:know |informed |updated )?(?:of |about )?(?:what|who|whom|where|which|when(?:ever)?|how) (?:the group|they|members|each|the members|the friends|any of)
(?:circulat|issu|distribut)(?:e|es|ed|ing) (?:the )?(?:stills|descriptions) (?:of|showing)
(?:guards?|security|shops?|shopkeepers|retailers|officers?|police|pcsos?|wardens?|stores?|stations?|patrols?|control room|sergeant|inspector|detectives?) (?:\w+ ){0,3}?(?:circulat|shar|display|issu|distribut)(?:e|es|ed|ing) (?:the )?(?:photographs?|images?|photos?|pictures?|descriptions)\s+(?:of|showing)
(?:circulat|shar|display|issu|distribut)(?:e|es|ed|ing) (?:the )?(?:photographs?|images?|photos?|pictures?) (?:of|showing) (?:\w+ ){1,4}?(?:to|with|among|in|at|behind) (?:\w+ ){0,3}?(?:guards?|security|shops?|shopkeepers|retailers|officers|police|wardens?|drivers|stores?|stations?|traders|patrols?|control room|businesses)
(?:photographs?|images?|photos?|pictures?) of (?:the )?(?:group|members|them|young people|five|boys|girls|yp\d+) (?:\w+ ){0,2}?(?:to|will|should|must|can) be (?:circulated|issued|distributed)
(?:shar(?:e|es|ed|ing)|pass(?:es|ed|ing)?|send|sent) (?:\w+ ){1,4}(?:with|to) (?:the )?(?:gangs? (?:unit|team|desk)|robbery (?:team|squad|unit)|response team|intelligence \w+|crime (?:team|squad|unit)|detectives|cid)
(?:report|send|sent|submit|forward|copied|fed|feed|give|gave|supplie|supply)\w* (?!no |nothing\s+|none )(?:\w+ ){0,4}?to (?:the )?(?:\w+ )?intelligence (?:units?|desk|bureau|team|officers?|analysts?|hub|cell)
eyes and ears
(?:criminal|police|gang|crime|live|actionable|sensitive|force|local|current|further|new|community|street|partner|multi-agency|operational|historic|recent|corroborated|uncorroborated|single-source|little|no further|reliable) intelligence(?! (?:officers?|analysts?|units?|bureaux?|team|hub|desk|tests?))
intelligence (?:suggests?|returns?|indicates?|shows?|picture|gathering|reports?|forms?|logs?|led|on|about|around|regarding|relating|that|gaps?|product|package|profile|development|sharing|received|held|submi\w+|checks?|requirements?|assessment|briefing|database|sources?|purposes?|opportunit\w+|from|to|for|collection|value|systems?|and (?:evidence|enforcement|information)|which)
intelligence(?= (?:has|is|was))
(?:gather\w*|collect\w*|develop\w*|build\w*|submit\w*|share|shares|sharing|obtain\w*|provid\w+|feed\w*|for|as|of|useful|valuable|more|any|on|through|into|generate\w*|yield\w*|enrich\w*|source of) (?:the |an? |police |good |better |further\s+|more )?intelligence(?! (?:officers?|analysts?|units?|bureaux?|team|hub|desk|tests?|and (?:humour|wit|warmth|kindness|care)))
intel
5x5x5
3x5x2
(?:is |are |was |been )?graded? [a-e]\d
sources? (?:has |have )?(?:indicat\w+|suggest\w*|stat(?:es?|ed)|report(?:s|ed)?|advis\w+) (?:\w+ ){0,8}?(?:drugs?|stock|stolen|knives|weapons?|dealing|supplying|storing|stash\w*|robber\w+|burglar\w+|thefts?|offen\w+|crimes?|criminal\w*|gang|responsible)
(?:confidential|covert|graded|anonymous|intelligence) sources?
source (?:report|handl)\w*
informants?
chis
(?:close to|willing to|ready to|persuaded? to|prepared to|likely to) talk(?:ing)?(?=[.;,]|$| to (?:police|officers|detectives|us about (?:who|names)))
(?:is|are) believed to hold information
encourag\w+ (?:them|her|him|one|the girls|the boys|members|yp\d+) to (?:inform|name|give (?:names|evidence|statements?|information))
(?:pass|passes|passing|give|gives|hand|send|supply|feed|provide|report|relay)(?:ed|ing|s)? (?:on )?(?:the |their |any |all |us )?(?:full )?(?:names|details|identities|addresses|registrations|descriptions|photographs|nicknames)(?: of (?:the |all |any\s+|each )?(?:members|those|anyone|associates|young people|group))?(?: \w+){0,3}? (?:on\s+|over )?(?:to|with) (?:the )?(?:police|officers|force|detectives?|gangs?|crime|neighbourhood policing|robbery|response|\w+ (?:squad|desk))
(?:for the (?:information|attention|use|benefit)|of (?:use|interest|value|benefit)) (?:of|to) (?:the )?(?:\w+ )?(?:officers|police|force|squad|detectives|(?:serious )?violence (?:team|unit)|(?:robbery|gangs?|crime|drugs?|burglary) (?:team|unit|desk))
(?:officers|police|detectives|the force|the squad) (?:would|will|could|may|might) (?:benefit from|find it (?:useful|helpful) to|like to know|want to know|need to know|be (?:helped|assisted) by) (?:\w+ )?(?:who|what|which|where|when|knowing|having)
(?:share|shares|shared|sharing|pass|passes|passed|send|sends|sent|report|reported|feed|fed|copy|copied|forward|forwarded|hand|handed|refer|referred|go|goes|given)(?: \w+){0,4}? (?:with|to) (?:the )?(?:robbery|burglary|gangs?|crime|murder|drugs?|proactive|knife crime|organised crime) (?:squad|task ?force|team|unit|desk)
(?:well placed|asked|encouraged|in a position|used|instructed|expected) to (?:find out|report|listen out for|discover|learn|establish) (?:back )?(?:what|who|where|which|when) (?:is|they|the group|members|he|she)
(?:might|may|could|would|will|to) (?:give|provide|make) (?:witness )?statements?(?! (?:about|against) (?:the )?(?:adults?|men|man))
weak links?
(?:drugs?|dealing|knives|weapons|stock) (?:is|are) (?:\w+ )?(?:kept|held|stored|hidden|stashed)
street names
aliases
alibis?
(?:the )?identity of the (?:person|male|female|youth|man|boy|girl) (?:known as|who)
(?:let|tell|inform|alert|notify|update|brief)(?:s|ing)? (?:the )?(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:know |informed )?(?:of\s+|about |as to )?(?:who|whom|where|which|what) (?:is|are|was|were|the group|members|they|each|any|has|have|comes?|goes|attends?)
(?:let|tell|inform|alert|notify|ring|call)(?:s|ing)? (?:the )?(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:know )?when(?:ever)? (?:the group|members|the friends|any of (?:the group|them)) (?:gathers?|meets?|arrives?|is|are|comes?|enters?|leaves?)
(?:allow|help|enabl|assist|lets?)\w* (?:the )?(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:to |in )?(?:act (?:quickly|early|on|against)|decid\w+ (?:who|whom|which)|identify|identifying|stop (?:them|members|the group|whom)|search|arrest\w*|target\w*|trac(?:e|ing)|move in|catch\w*|prioritis\w+|link|match|know (?:who|whom|where|which))
so that (?:the )?(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:can |may |will |are able to )?(?:act (?:quickly|early|against)|decide (?:who|whom|which)|identify|stop (?:them|members|the group|whom)|search|arrest|target|trace|move in|catch|link|match|know (?:who|whom|where|which)|build)
(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:\w+ )?(?:hold|holds|held|keep|keeps|kept|have|has|compile|compiles|compiled|maintain\w*) (?:\w+ )?(?:photographs|images|pictures|files?|a list|lists|records|a database|details|names) (?:of|on) (?:each|every|all|the (?:group|members|five|young people|boys|girls)|members|them)
(?:guards?|security|shops?|shopkeepers|retailers|officers?|police|pcsos?|wardens?|drivers|stores?|traders|patrols?|control room|operators?|staff|sergeant|we) (?:\w+ ){0,3}?(?:given|sent|shown|issued(?: with)?|supplied(?: with)?|provided with|has|have|hold) (?:the )?(?:pictures|photographs|photos|images|descriptions|names|details) of (?:the )?(?:group|members|five|young people|boys|girls|them|each)
list of (?:the )?(?:names|members|associates|addresses|nicknames)(?! (?:who|that) (?:agreed|asked|wished))
wanted by (?:the )?(?:\w+ )?(?:intelligence|police|force|detectives|squad|desk)
(?:officers|police|detectives|the force|the squad) (?:would |will |could )?(?:like|want|need|require|seek|request|ask for|asked for|are seeking) (?:\w+ )?(?:the )?names
who (?:is|are|was|were|has been|have been) (?:seen |found |out |going )?(?:about )?with whom
on the (?:police|officers['’]) radar
on the radar of (?:the )?(?:(?:proactive|robbery|gangs?|crime|tasking|response) (?:team|unit|squad)|police|officers|neighbourhood (?:team|officers?)|community safety|enforcement)
(?:report|reports|reporting|record|records|recording|note|noting|log|logging) (?:on )?who (?:the group|they|members|each member|yp\d+) (?:meets?|associates?|talks?|is|are|visits?|see|sees)
surveillance(?! cameras?(?: (?:at|on|in|outside|over|do|does|are|is|were|have|has|that|which)|[.,;]))
(?:keep|keeps|keeping|kept) (?:close )?(?:tabs|track|watch|a (?:close )?watch|a log|a register) (?:on|of|over) (?:the|their|them|who|members|all|each|these|this|its|which (?:of|boys?|girls?|young|members?|friends|children|pupils)|where)(?! (?:\w+ )?(?:cars?|vans?|vehicles?|taxis?|men|drivers?|adults?|lamps?|lights?|doors?|temperature|weather|bus(?:es)?)\b)
covert(?:ly)?
undercover
plain[ -]clothes?
(?:carry|carries|carried|conduct\w*|undertake\w*|make|mount\w*) (?:out )?(?:\w+ )?observations? (?:at|on|of|from|near|around)(?! (?:the )?(?:lesson|session|place|play))
observation (?:posts?|points?|vans?)
(?:track|tracks|tracked|tracking|monitor\w*|log|logs|logged|logging|follow|following|plot\w*|chart\w*|trace\w*) (?:\w+ ){0,2}?(?:movements|associations|associates|contacts|whereabouts|social media|phones?|online activity|accounts)
(?:on|about|of) (?:the group['’]s|their|members['’]|the members['’]|his|her) (?:movements|whereabouts|associations|associates)(?! (?:through|around) the (?:day|school))
(?:the group['’]s|their|members['’]) movements (?:between|on the|were|after|are (?:logged|known|tracked|unknown))
tracked on
(?:report|reports|reporting|record|records|recording|note|noting|log|logging) (?:on )?who (?:meets|is with|visits|comes|attends|associates|goes|enters|they meet|talks)
predict\w* (?:where|when|who|their|the group|offend\w+|crime|which)
strike next
predictive policing
(?:automatic )?number[ -]plates? (?:recognition|data|readers?|cameras?|checks?)
anpr
cell[ -]site
facial recognition(?! cameras? (?:has|have|had) (?:barred|banned|stopped|mistaken))
(?:phone|handset|device|mobile|vehicle|telephone) (?:downloads?|seizures?|examinations?|extractions?|checks?|data|records|traffic|analysis)(?! (?:plan|contract|allowance|protection))
(?:phones?|handsets?|devices?|telephones?|mobiles?) (?:\w+ ){0,2}(?:be |were |are |was\s+|been )?(?:seized|downloaded|examined|interrogated|confiscated by (?:police|officers))
seiz(?:e|ed|es|ing|ure of) (?:\w+ )?(?:phones?|handsets?|devices?|telephones?|mobiles?)
(?:pnc|pnd|police national (?:computer|database))
(?:warning|police|gang|flag) markers?
(?:put|puts|place[sd]?|placing|add|adds|added|set) (?:\w+ )?markers? (?:on|against|at) (?:\w+ ){0,5}?(?:address|addresses|homes?|names?|houses?)
(?:flagged|recorded|logged|marked|entered|held|shown|listed|added) (?:up )?(?:on|in|onto|to)\s+(?:niche|athena|holmes|crimint)
flag(?:ged|s)? on (?:the )?(?:police|force|gang|intelligence)(?: \w+)?
watch[ -]?lists?
identified (?:on|from|through|by) (?:the )?(?:cctv|cameras?|footage|body-worn)
(?:trawl\w*|review\w*) (?:the )?(?:cctv|footage|cameras?) (?:to|for) (?:identify|find|catch|see who|trace)
footage (?:\w+ ){0,2}(?:retained|seized|secured|requested|obtained|exhibited)
(?:retain|seize|secure|exhibit)(?:s|ed|ing)? (?:the )?(?:cctv|footage)
(?:body[ -]worn) (?:video|footage|cameras?)(?! (?:(?:shows?|showed) (?:that )?(?:\w+ ){1,4}(?:did|were|was|calm|polite|helping|doing)|(?:was|were|is) (?:switched )?(?:off|on))\b)
cctv (?:to|will|should|used to) (?:identify|track|monitor|watch|catch|gather)
(?:drone |cctv |camera )?footage (?:shows?|showed|places|puts|captured) (?:the group|them|members|yp\d+|two|three|several)
(?:feel|know|aware|understand|reminded) (?:that )?they are (?:being )?watched
under observation
sightings? of (?:the )?(?:group|members|them|yp\d+|any)
(?:vehicle|car) registrations
registrations of
posing as
test purchas\w+ (?:of|for) (?:\w+ )?(?:drugs|cannabis|weed|crack|heroin)
test purchas\w+ (?:\w+ ){0,4}?(?:from|off|against) (?:the |this |any |these )?(?:group|members?|young people|boys|girls|lads|five|them|yp\d+)
one step ahead
(?:to|will|should|must|can|may|police|officers?|guards?|security|wardens?|patrols?|pcsos?|sergeant|cameras?|by) photograph(?:s|ed|ing)? (?:the )?(?:group|members|them|each|yp\d+|young people|boys|girls)
(?:film|follow|trail|shadow|watch|tail)(?:s|ed|ing)? (?:of )?(?:the (?:group|members|young people|boys|girls|five)|members|yp\d+) (?:home|from|on|each|every|as|when|whenever|until|for|outside(?= the (?:shops?|kebab|takeaway|flats?|station)))
checks on (?:the )?(?:group|members|addresses|vehicles|names|yp\d+)
(?:group['’]s|members['’]|their) (?:home )?addresses
(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:\w+ ){0,5}?(?:identify|identifies|profile|profiles|photograph|photographs|monitor|monitors|track|tracks|target|targets|catch|trace|traces|log|logs|film|films) (?:each|every|all|the (?:group|members|five|young people|boys|girls)|members|them|who|any|yp\d+|sightings?)
(?:group|members|they|young people|friends|five|each|boys|girls|them|yp\d+) (?:\w+ ){0,2}?(?:is|are|was|were|be|been) (?:closely |being |to be |now |also\s+|regularly )*(?:monitored|profiled|tracked|logged(?! (?:out|off|in)\b)|flagged(?! down)|scored|graded|surveilled)(?! (?:by|on|through|via|with) (?:\w+ ){0,3}?(?:adults?|men|man|older|apps?|boyfriends?|parents?|mothers?|dealers?)|(?: \w+){0,3}? (?:out of (?:ten|five)|chat|for (?:their|looks|how))\b)
(?:group|members|they|young people|friends|five|each|boys|girls|them|yp\d+) (?:\w+ ){0,2}?(?:will|should|must|(?:are|is|were|was|going|need|have) to|can|may|could) be (?:filmed|photographed)(?! (?:for|at) (?:a |the\s+|their )?(?:film|poster|show|exhibition|play|concert|website))
(?:filmed|photographed) (?:\w+ ){0,2}?by (?:the |our |two |plain-clothes )?(?:police|officers?|pcsos?|cctv|cameras?|control room|wardens?|security|guards?|analysts?|detectives?)
(?:filmed|photographed) (?:entering|leaving|meeting|handing|passing|dealing|selling|exchanging)
(?:every|each|all|any) sightings?
(?:asked|told|instructed|tasked|briefed) to (?:follow|watch|track|film|photograph|log|monitor) (?:them|the|members|each|any)
(?:who|which (?:of them|members)) (?:was|were) (?:absent|missing|out|there|present|nearby) (?:at the time|on the (?:night|day)|when)
(?:phones?|telephones?|messages|accounts?|social media|calls|devices)(?: (?:is|are|was|were|be|being|to be)){0,4} (?:monitored|intercepted|tracked|read|watched|checked by (?:police|officers))
monitoring of (?:\w+ )?(?:messages|phones?|social media|accounts|calls|movements|the group)
cctv trawl
matching the (?:description|descriptions) (?:of|given)
(?:likely|going|expected|predicted) to (?:re-?)?offend
offend next
where (?:the group|they|members|he|she) (?:keeps?|hides?|stores?|stash\w*|gets?|buys?) (?:its\s+|their |his |her |the )?(?:\w+ )?(?:weapons?|knives|drugs|money|stock|supply|stolen)
(?:harm|risk|gang|threat) scor\w+
(?:the|a|two|three|four|five|all|main|prime|key|these|those|possible|likely|known|several|any|outstanding|named|of|other|male|female|teenage|youth|potential|our|both|further|identified|priority|top|murder|robbery|burglary|young|more|no) suspects?(?! (?:that|package|vehicle|device|item|bag|the|it|it's|a|they|he|she|we))
(?:arrest|identif|interview|list|record|consider|circulat|want|flagg|known|came in|broughtin)(?:\w*) (?:\w+ ){0,2}?as suspects
(?:should|will|must|to) treat (?:\w+ ){1,3}?as suspects
(?<!adult\s)(?<!as\s)suspects (?:in|were|was|are|is|seen|identified|have|had|fled|ran|made|include|for|left|and)
suspected (?:of (?:\w+ing|robber\w*|theft|burglar\w*|drug|offen\w+|supply|criminal|gang|involvement|having)|gang|drug|offenders?|involvement|members?|criminals?|dealers?(?= (?:in|among|within|of) the group)|robbers?)
(?:persons?|people|individuals?|subjects?|males?|females?|youths?|address(?:es)?|vehicles?) of interest
(?:priority |key |known |gang |main |high[ -]harm |active |a |the |each |this |every\s+|another )nominal(?! (?:fee|charge|sum|cost|amount|role|value|lead|rent|contribution|head|owner|price|membership|subscription|payment|rate|group|budget|fine|wage|allowance|deposit|donation|limit|prize|share|pot|number|interest|term|£|pounds?|pence|(?:one|two|three|five|ten|twenty|fifty|\d+) (?:pounds?|pence|quid|p\b)))
(?:known|criminal|gang|police|identified|wider|close|suspected|offending|their|his|her|the group['’]s|drug) associates
associat(?:es|ing|ion) with (?:known|criminal|gang|nominals?|offenders?|suspects?|other offenders?|prolific)
associates of (?:the|known|a|yp\d+)
(?:known|prolific|persistent|repeat|serial|habitual|priority|main|top|worst|active|career|high[ -]harm|most harmful|key|violent|drug|identified) (?:\w+ )?offenders?
ring-?leaders?
(?:key|main|major|biggest|top|principal) (?:players?|protagonists?|instigators?|culprits?|perpetrators?)
(?:identify|identifies|identifying|identified|establish\w*|find out|work out|determine|prove|show|name|naming|shows|showing|learn|discover) (?:the )?(?:culprits?|offenders?|perpetrators?(?! of (?:the |sexual |child )?(?:abuse|exploitation|grooming|harm))|those (?:responsible|behind|involved in (?:the )?(?:robber|burglar|offen|crime|thef))|who (?:is|are|was|were) (?:\w+ )?(?:responsible|behind|holding|dealing|supplying|carrying|selling|storing|committing|stealing|offending|running|in charge|involved in))
(?:evidence|proof) (?:of|as to|about|on|for|that shows|to show) (?:who|which of|their (?:involvement|offending|guilt|criminal)|offending|criminal\w*|supply|the group['’]s (?:involvement|offending|criminal)|guilt|drug)
evidence against
evidential\w*
(?:gather\w*|collect\w*|secur\w+|obtain\w*|build\w*|captur\w+|preserv\w+) (?:\w+ )?evidence(?! (?:from the young people|of (?:what (?:works|helps)|strengths?|change|impact|need)|about (?:lighting|the lights|the bus|the park)))
case against
(?:observed|sighted|spotted) (?:\w+ ){0,6}?(?:\d{2}[.:]\d{2}|\d{4}) ?(?:hours|hrs)\b
(?:group|subjects?|males?|youths?|lads|boys|members|yp\d+) seen (?:\w+ ){0,5}?(?:\d{2}[.:]\d{2}|\d{4})\s?(?:hours|hrs)\b
(?:search|stop|checks?|enquiries) (?:of \w+ \w+ )?(?:proved?|was|were) negative
proved negative
made off (?:on|in|towards|from|with|down)
decamped
lost to view
lines? of (?:enquiry|inquiry)
criminality
(?:the group['’]s|their|group|members['’]|this group['’]s|the cohort['’]s) (?:offending|criminal\w*|crimes?|modus operandi)(?! (?:is something (?:that )?adults|records? worr))
offending (?:by|of|within|among) (?:the|this|these) (?:group|cohort|network|members|boys|girls|lads|young people|friends)
joint enterprise
modus operandi
crime (?:series|groups?|pattern)
(?:burglary|robbery|theft|crime|offence) series
(?:thought|believed|suspected|known|understood|alleged|reported|assessed|said) to (?:be )?(?:\w+ ){0,6}?(?:stock|drugs|weapons?|knives|dealing|supplying|supply|selling|storing|holding|behind|offending|robberies|burglar\w+|stolen|ringleader|criminally)
(?:is|are|was|were|been|being) (?:linked|connected|attributed|tied) to (?:\w+ )?(?:\w+ )?(?:crimes?|offen[cs]es?|robberies|burglaries|thefts|stabbings|shootings)
(?:group|cohort|members|friends|they|gang) (?:is|are|was|were) (?:\w+ )?responsible for (?:\w+ ){0,5}?(?:crimes?|offen[cs]es?|thefts?|robberies|damage|disorder|anti-?social)
lookouts?(?! (?:for|to))
(?:harder|difficult|impossible|less easy) for YOUNG to (?:re-?)?(?:offend|deal|steal|supply|rob|commit)
arrests (?:can|could|may|might|should|must) (?:then )?be made
number of (?:arrests|charges|convictions) (?:of|made|among|against|involving|in) YOUNG(?! (?:\w+ ){0,3}?(?:fall|fell|drop|halve|go(?:es)? down|reduc|decreas))
chain of command
who (?:holds?|carries|keeps|stores|has) the (?:weapons?|knives|drugs|stock|line)
(?:hold|holds|holding|store|stores|storing|stash\w*|hid(?:e|es|ing)) the (?:weapons?|drugs|stash|stock|knives|stolen)
(?:prov(?:e|es|ing)|show|shows|showing|demonstrat\w+) (?:association|gang membership|membership of|involvement in|guilt)
criminally active
(?:added|put|entered|recorded|placed) (?:to|on|in) (?:the |a |their )?(?:\w+ )?(?:police|crime|custody|intelligence|offender|gang) (?:records?|systems?|reports?|database)
offender (?:list|management|manager|scheme|register)
integrated offender
nominals(?! (?:fee|charge)s?)
nominal (?:number|record|index) (?:on|in) (?:the |a )?(?:system|database|police)
(?:added|put|entered|recorded|placed) (?:to|on|in) (?:\w+ )?(?:the group['’]s|their|his|her) (?:police|crime|custody|offender) (?:records?|systems?|reports?)
suspected of (?:the |a |an |two |several )?(?:robber\w+|burglar\w+|thefts?|stabbing|assault|arson|shooting|offen\w+|supply\w*|deal\w+|handling|criminal)
evidence (?:of|for|that shows|that) (?:the |their |a )?(?:\w+ )?(?:gang|criminal|drug|offen\w+|membership|supply|association|involvement|crime)
(?:robber(?:y|ies)|burglar(?:y|ies)|thefts?|offen[cs]es?|crimes?|shoplifting|anti-?social behaviour|damage|disorder) (?:committed |caused |carried out )?(?:by|involving) (?:the group|this group|members|them\b|these|the young people|the five|the friends)
gang (?:lines|hierarchy|leader|elders?|runners?|activity|identity|affiliat\w+|rivalr\w+ intelligence)
elders and (?:runners|youngers|foot)
made an example of
suspect yp\d+
who suppl(?:y|ies) whom
(?:males?|females?|ic\d(?: (?:fe)?males?)?) (?:matching|(?:(?:were|was) )?(?:seen|observed|stopped|identified|sighted|reported|arrested|detained)|in (?:dark|black|hooded|grey|a hood|a dark|a black|tracksuits|hoods|balaclavas))
interviewed (?:by|about) (?:the )?(?:police|officers|stabbing|robbery|burglary|assault|theft|fire|offence)(?! (?:about|because) (?:being|the attack))
(?:a|the|top) priority for (?:the )?(?:\w+ ){0,3}(?:unit|squad|force|police|team)(?= |[.,;]|$)
know who the (?:leaders?|ringleaders?|main|dealers|suppliers) (?:is|are)
(?:young people|group|members|they|boys|girls|friends|five) (?:are|is|were) (?:\w+ )?(?:criminals|thugs)
(?:polic(?:e|ed|ing)) (?:more |very )?robustly
(?:should|must|will) (?:each |all |both )?be treated as (?:an? )?(?:suspects?|offenders?|criminals?|nominals?)
(?:group|they|members|boys|girls|lads|friends|yp\d+) (?:is|are|was|were) (?:\w+ )?known for (?:robber\w+|burglar\w+|thefts?|dealing|shoplifting|violence|offending)
gangs? (?:matrix|matrices|nominals?|map(?:ping|s)?|database|profiles?|structures?|hierarch\w+|members? (?:list|map|chart)|affiliations?|intelligence|index|tension map|picture|activity map)
(?:the|police|violence|harm|risk|gangs) matrix
map(?:s|ped|ping)? (?:out )?(?:of )?(?:the |this |a |its |their\s+|any )?(?:\w+ )?(?:gangs?(?! unit)|hierarchy|offend\w+|associat(?:es|ions)|affiliat\w+|criminal \w+|nominals?|suspects?|chain of (?:command|supply)|crime|drugs? \w+)
map(?:s|ped|ping)? (?:out )?(?:of )?(?:the |this |its\s+|their )(?:\w+ )?network(?! of (?:support|adults|trusted|safe|friends|people they))
(?:network|link|association|social network) (?:analysis|charts?|diagrams?)
(?:chart|diagram|map) of (?:associates|the gang|the hierarchy|nominals|suspects|offenders)
hierarchy(?=:| (?:of the (?:gang|network)|within the (?:gang|network)|and who))
map\w* (?:out )?the (?:group|network|gang)['’]s (?:hierarchy|leaders|elders|structure)
(?:subject|problem|offender|target|nominal|gang|suspect|criminal) profiles?
profil(?:e|es|ing) (?:of )?(?:the )?(?:members|offenders|suspects|gang)
(?:is|are|was|were|operat\w+ as|function\w* as|forms?|constitut\w+|becom\w+|acts? as|part of|members? of|membership of|belongs? to|considered|assessed (?:as|to be)|recorded as|designated|treated as|flagged as|classed as|affiliat\w+ (?:to|with)|linked to|known as|as) (?:an? |the )?(?:\w+ ){0,3}(?:criminal networks?|organised crime groups?|ocgs?|criminal gangs?|urban street gangs?|street gangs?|organised criminal groups?|criminal enterprise|crime groups?|drugs? networks?|crime gangs?)
(?:whom|who|which of them|which members) to (?:arrest|stop|search|target|watch|charge|visit)
(?:to|and|then|can|will|should) (?:arrest|charge|prosecute|round up|lock up|stop|search) (?:them|members|the group|the members|the young people|the five|those|each of them|yp\d+)(?! (?:from )?\w+ing\b)
build\w* (?:a|the) (?:\w+ )?case (?:for|against|on)
(?:assist|help|aid|support|inform|progress|further|advance|benefit)(?:s|ed|ing)? (?:with\s+|in )?(?:the |an? |any |police |ongoing |current |live |criminal |murder |robbery\s+|their )+(?:investigations?|enquir(?:y|ies))
(?:execut\w+|obtain\w*|seek|apply for) (?:a |search |further )*warrants?
(?:dawn |police )raids?
disrupt(?:ing|s)? (?:and (?:\w+) )?(?:the |this |their |its |any |all\s+|the group['’]s )?(?:\w+ )?(?:group(?!['’]s (?:evenings?|routines?|meal|friendship|school|sleep|use))|network|gang|members|activit(?:y|ies)|offending|criminal\w*|crime|supply|operations?|movements|hierarchy|drug\w*|associations?|business)
disruption (?:of (?:the |this |their |its )?(?:\w+ )?(?:group(?!['’]s (?:evenings?|routines?|meal|friendship|school|sleep|use))|network|gang|members|activit\w+|offending|criminal\w*|supply|associat\w+)|tactics?|plans?|activit\w+|opportunit\w+|options?|strateg\w+|powers?|visits?|toolkit|work|measures?|and enforcement|techniques?|phase|panel)
(?:for|through|by|of|and|towards|enable|support\w*) disruption(?! (?:to|in|at) (?:the )?(?:bus|lesson|school|class|service|sleep))
(?:group|gang|network|they|members|young people|friends) (?:is|are|be|to be|being|has been|have been) (?:\w+ )?disrupted(?! (?:by|when|whenever|each|every|if|while))
dismantl\w+
degrad(?:e|es|ed|ing) (?:the |their |its )(?:\w+(?:['’]s)? )?(?:capabilit\w+|group|network|capacity|gang|influence)
capability(?=:| (?:and intent|to offend|for violence))
clamp(?:s|ed|ing)? down
crack(?:s|ed|ing)?[ -]?down
zero[ -]tolerance
(?:the group|they|the gang|the boys|the network) (?:\w+ ){0,8}?ha(?:s|ve) a (?:clear |known )?(?:leadership|command) structure
(?:the group|they|the boys|the young people|the gang|members) (?:must|should|need to|will) be held\s(?:accountable|to account|responsible)
target[ -]harden\w*
enforc\w+ (?:the |a |their )?curfews?
(?:anti-?social behaviour|asb|crime|offending|disorder|(?:their|this|such) behaviour) (?:is not|will not be|is unacceptable and will not be|is not acceptable and will not be) tolerated
rid(?:ding)? the (?:estate|area|town|town centre|streets?|neighbourhood|park) of (?:the (?:group|gang|boys|youths|teenagers)|this (?:group|gang|problem)|these \w+|them|youths|gangs)\b
build(?:ing|s)? (?:up )?a pattern of (?:events|behaviour|offending|incidents)
(?:assist|help|aid)(?:s|ed|ing)? (?:the )?police (?:immensely|greatly|no end|enormously)
(?:could|may|will|can) face (?:criminal )?prosecution
half of (?:all )?(?:the )?(?:reported|recorded) crime
(?:%|per ?cent) of (?:all )?(?:the )?(?:reported|recorded) crime
(?:swift|robust|positive|firm|tough|decisive|strong)(?: and \w+)? action (?:against|with|on) (?:those|anyone|anybody|YOUNG|repeat|persistent|perpetrators|offenders)
(?:repeat|persistent|prolific|youth|young|known) perpetrators of (?:the )?(?:asb|crime|disorder|nuisance|anti-?social behaviour)
(?:tools?|powers)(?: and (?:tools?|powers))? (?:available )?(?:\w+ ){0,3}?(?:against|on) (?:perpetrators|offenders|YOUNG|those (?:causing|who|responsible))
tough(?:er)? (?:stance|line|approach|action)
(?:robust|targeted|joint|proactive|police|further|increased|more|swift|stepped-up|intensive|for|through|by|with|and|support\w*|inform\w*|lead to|leads to|escalat\w+ to|coordinated|co-ordinated|strong|tougher|stronger|step up|effective|civil|criminal|direct) enforcement(?! (?:officers?|teams?|letters?|agenc\w+|unit|action is|without))
enforcement (?:action|activity|opportunit\w+|options?|powers|phase|plan|strategy|against|response|visits?|days?|operations?|measures|approach|tactics|priorit\w+|lead)
(?:targeted?|targets?|targeting|identif\w+|priorit\w+|selected|earmarked|lined up|next|considered) for (?:\w+ )?(?:enforcement|arrest|disruption|surveillance|prosecution|stop|search|a warrant)
(?:priority|operational|police|high[ -]value|enforcement|disruption|arrest) targets?
YOUNG (?:\w+ ){0,2}?(?:targeted|managed|dealt with|monitored|investigated|looked at|worked) (?:under|as part of|through|by) operation (?!encompass|safeguard)[a-z]+
operation [a-z]+ (?:targets|is targeting|targeted|will target|focus(?:es|ed)? on|is aimedat|aims at|concerns) YOUNG
(?:police|officers?|patrols?|operation|wardens|we|teams?) (?:will |to |should |can |must\s+|are to |now )?target(?:s|ed|ing)? (?:the (?:group|members|young people|friends|ringleaders|five|cohort|core)|members|them\b|yp\d+|those (?:who|most)|individuals|each|individual members)
(?:tasking(?! and co)|tasked (?:officers|police|patrols|units|by (?:police|the (?:force|sergeant|inspector)))|(?:officers?|police|patrols?|units?|teams?|wardens) (?:\w+ ){0,2}?tasked (?:to|with))
(?:increas\w+|use|using|more|targeted|conduct\w*|carry out|carrying out|intensify\w*|step up|intelligence-led|further|continue|regular|extra|will|should|to|through|by) (?:of )?(?:the )?stop(?:s|ping)?[ -]and[ -]search(?:es|ing)?(?! (?:is|was|has|feels|made|left|happens|means|less|training|scrutiny|panel|leaflet|rights|works))
stop[ -]and[ -]search(?:es)? (?:of |on |the |to be |will |should |members|them|operations?|activity|patrols|each|all)(?! (?:be )?(?:explained|reviewed|discussed|feels?|affects?))
(?:use|uses|using|apply|authoris\w+|request\w*|seek|seeking|another|further|impos\w+|extend\w*) (?:of )?(?:a |the )?section 60(?! of)
on sight
(?:arrest|charging|prosecution) (?:opportunit\w+|strateg\w+|plans?|phase|day|targets?|attempts?)
opportunit(?:y|ies) (?:to|for) (?:arrest|prosecut\w+|enforce\w*|charge|disrupt\w*|intervene by arrest)
(?:grounds|reasons?|pretext) (?:for|to) (?:an? )?(?:arrest|search|prosecut\w+)
(?:support|supports|supporting|secure|secures|securing|build|building|strengthen\w*|inform|informs|assist|assists|aid|aids|help|helps|lead to|leads? to|result in|towards?|for|bring|pursue|pursuing|achieve|achieving|enable|seek) (?:with )?(?:a |an |any |the |future\s+|successful |more |further |possible |criminal |related )*(?:prosecutions?|convictions?|charges(?! for)|charging decisions?|detections?|criminal (?:case|proceedings|investigations?)|guilty pleas?)
prosecut(?:e|es|ing) (?:the )?(?:members|group|young people|those|any|all|them|each|yp\d+|offenders|individuals)
(?:positive )?(?:outcomes? at court|court outcomes?|criminal justice outcomes?|sanction detections?|positive (?:charges?|disposals?))
detections? (?:for|rates?|of|rose|fell|have|are)
(?:detect|detects|detecting|detection of|solve|solves|solving|clear up|investigat\w+) (?:\w+ )?(?:crimes?|offen[cs]es?|offending|robberies|burglaries)(?! against)
clear-up rates?
(?:off|(?:tak|get|gett|remov|clear|driv|sweep|keep)(?:e|es|en|s|ing|ed)? (?:[\w’'-]+ ){1,4}?from)\s+the streets?(?= (?:for good|before|until|by|so|and into|$)|[.,;])
(?:operation|campaign|initiative|drive|push|fight) (?:against (?!racism|bullying|closure|poverty|the clos)|targeting|to (?:tackle|target|disrupt|detect|arrest|catch|round up|reduce crime))
(?:force['’]s|police|policing|force) (?:priorit\w+|objectives?|operations?|control strategy|targets?|performance)(?! (?:meeting|include|are explained)|(?: \w+){0,6}? (?:come|came|w[ao]ke|woken|frighten\w*|scare[sd]?|upset|left|mean|meant)\b)
control strategy
(?:assist|help|aid|support|enable|allow)(?:s|ed|ing)? (?:the )?(?:police|officers|force|detectives) (?:to |in |with )?(?:\w+ )?(?:arrest\w*|identify\w*|target\w*|catch\w*|track\w*|disrupt\w*|detect\w*|prosecut\w*|charg\w+|locat\w+|investigat\w+|enforc\w+|their (?:operation|investigation|enquiries))
deter(?:s|red|ring)? (?:the group|members|the young people|them|these young people|the friends|further|offend\w+|crime|criminal\w*)
(?:bring|brings|bringing|press|prefer|lay) charges
charges (?:against|brought|to be brought|can be|will be)
knock on the door
hostile to the group
(?:poses?|present|presents) (?:a |the )?(?:\w+ )?(?:threat|danger|risk) to (?:the )?(?:public|community|residents|shoppers|businesses|others|shop staff|shopkeepers|passengers|customers)
threat (?:that |which )?(?:the group|they|members) (?:poses?|presents?)
stop[ -]checks?
(?:stops|searches|stop checks) (?:of|on) (?:the )?(?:group|members) (?:have been|were|are) (?:productive|positive|fruitful|successful)
arrests? (?:are|is|were|will be|to be|have been) (?:planned|expected|anticipated|imminent|prepared|timed)
planned arrests?
(?:alert|tip|tips|tipping|tipped|warn) (?:off )?(?:the )?(?:group|young people|members|them|friends)(?: off)?(?= (?:before|until|so|to the (?:operation|arrest|search|warrant))|[.,;]|$)
(?:from|out of) circulation
tak(?:e|es|ing) out (?:the |its |their )(?:leaders?|ringleaders?|top|main|key|head)
search(?:es|ed|ing)? (?:of )?(?:the )?(?:members|group|young people|each (?:member|of them)|them) (?:whenever|every time|each time|on entry|as they|if they)
catch(?:es|ing)? (?:the group|them|members|yp\d+) (?:in the act|red-handed|with|at it|out)
red-handed
in the act
rewards? (?:has been|is|was|be) offered
(?:until|unless) (?:the |their )?offending (?:stops|ceases|ends)
identif(?:y|ies|ying) (?:\w+ )?(?:subjects|candidates|individuals|members|those) for (?:the\s+|an? |any )?(?:\w+ )*(?:orders?|injunctions?|disruption|arrest)
knife crime prevention orders?
acceptable behaviour (?:contracts?|agreements?)
community protection (?:warnings?|notices?) (?:to|on|for|against) (?:the |each |all |any )?(?:young|group|members?|boys?|girls|friends|five|them)
civil injunctions?(?= (?:against|on|for) (?:the|members|each|yp))
recorded crime
target(?:s|ed|ing)? (?:the )?enforcement
enforcement (?:on|at|of) (?:the|members|each|all|those|any)
for (?:the )?(?:purposes? of )?(?:crime prevention|prevent(?:ion|ing) (?:of )?(?:crime|offending)|crime reduction)
prevention (?:and detection )?of crime
(?:will|to|should|must|can) stop(?: and search)? (?:members|the group|each of them|them) (?:of the group )?(?:whenever|when|on|if|every|each|wherever)
(?:reduc\w+|cut|cuts|cutting|bring down|bringing down|lower\w*|driv\w+ down|fall|drop|decrease\w*|tackl\w+|combat\w*|fight\w*|control\w*|suppress\w*|stamp\w* out|curb\w*|prevent\w*|fewer|less|decline|number|rate|volume|level) (?:in |of |the |recorded\s+|reported |repeat |further |future |all |local |any |acquisitive |violent |serious\s+|youth\s+|knife |street |vehicle |detected |number |rate |rates |level |levels |volume\s+|group |gang\s+|amount )*(?:crimes?(?! they| against| by adults| on them)|offen[cs]es?|offending|re-?offending|anti-?social behaviour|asb|criminality|disorder|calls for service|demand on (?:the )?police)(?! (?:against|on|towards|experienced|suffered) (?:the|them|young|children|members|by the group))
(?<!involved\sin\s)crime (?:control|and disorder|reduction|fighting|prevention (?:aims?|purpose|objectives?))
(?:linked|attribut\w+|due|down) to (?:the|this) (?:cohort|gang)
(?:risk|likelihood|chance) of (?:re-?)?offending
protect(?:s|ing)? (?:the )?(?:public|community|residents|shopkeepers|businesses|shoppers|town centre|retailers) from (?:the|this|them|these|such)
(?:aims?|purpose|goal|objective|important|necessary|needed|required|helps?|assists?|supports?|contributes?|useful|essential|intended|designed|means) (?:\w+ ){0,9}?(?:crime|(?:re-?)?offending|robberies|burglaries|thefts|shoplifting|anti-?social behaviour|drug dealing)(?! (?:against|on|suffered|experienced|by adults|that (?:adults|older)))
(?:report|log|record|pass on)(?:s|ing)? (?:any |all )?(?:criminal|gang|drug|suspicious) (?:activity|behaviour)\s+(?:by|of|in|among) YOUNG
case (?:to be |can be |could be |is |being |will be )?(?:built|made|prepared) against YOUNG
(?:intelligence|robbery|gangs?|crime) (?:desk|cell|hub)
names? to (?:the |these |their )?faces (?:on|in|from) (?:the )?(?:footage|cctv|images|stills|video|clip)
(?:anticipat|forecast|foresee)\w* (?:where|when|who) YOUNG (?:\w+ )?(?:offends?|strikes?|steals?|deals?|robs?|commits?)
(?:see|find out|establish|know|learn|check) who YOUNG (?:is|are|was|were|has been|have been)\s+(?:messaging|ringing|calling|texting|contacting|in contact with|linked to|working for|sellingfor)
returns? of sightings
sightings (?:from|by|reported|logged|submitted|passed)
(?:easier|simpler|able|ready|possible) to (?:catch|arrest|apprehend|detain|police|track down)
(?:police|officers?|patrols?|wardens?|guards?|security) (?:\w+ ){0,8}?to catch YOUNG
names (?:and \w+ )?of (?:everyone|everybody|anyone|anybody|all|those|each|whoever)(?: [\w’']+){0,7}? to\s+(?:POLICE|the (?:anti-?social behaviour|asb|community safety|enforcement) (?:team|unit|officer))
(?:officers?|police|detectives?|analysts?) (?:can |could |may |to |will )?(?:check|compare|match|cross-?check)\s+(?:(?:it|them|these|names|those) )?(?:against|with) (?:their|the|a) (?:\w+ )?(?:list|database|records?|files?|system)
evidence[ -](?:gathering|led operations?|building|capture)
(?:police|officers['’]|law enforcement) attention
(?:drones?|helicopter) (?:\w+ ){0,6}?(?:monitor|watch|track|film|follow|observe|spot|locate)
(?:facial|face|cctv|custody|still) (?:images?|photographs?|shots?|stills) of YOUNG
(?:police|officers?|patrols?) (?:\w+ ){0,3}?(?:target|patrol|saturate|flood|focus on)(?:s|ing)? (?:\w+ ){0,3}?hot ?spots?
(?:closure|gang|exclusion|banning) orders? (?:\w+ ){0,12}?(?:deny|deprive) YOUNG
deny(?:ing)? YOUNG (?:a|their|any|the) (?:\w+ )?(?:base|territory|turf|space to operate)
(?:know|find out|establish|identify|learn|discover|determine|understand|clear) (?:who|which of (?:them|the \w+)) (?:gives|is giving|issues) the orders
crime (?:wave|spree)
(?:increase|step up|expand|grow|boost)(?:s|ing)? (?:the )?(?:police|policing|officer) (?:footprint|presence|visibility|patrols?)(?= (?:around|on|against|over|near) YOUNG)
flag(?:s|ged|ging)? YOUNG (?:\w+ )?(?:on|to|with|for) (?:the )?(?:police|force|intelligence)
(?:stop|search|arrest)(?:s|ped)? YOUNG on sight
(?:proactive|targeted|covert|police|overt|plain-clothes) operations?(?! (?:against|on|to (?:protect|find|catch)) (?:the )?(?:adults?|men|dealers|exploit\w+))(?!(?: \w+){0,6}? (?:come|came|w[ao]ke|woken|frighten\w*|scare[sd]?|upset|left|mean|meant|began at)\b)(?= (?:since|on|against|in|at|around|targeting|every|each|to)|[.,;]|$)
c(?:a|o)me to (?:the )?(?:police )?(?:notice|attention)(?: of (?:the )?police)? (?:for|through|following|after|because of|via|due to)
take out (?:those|the (?:leaders?|ringleaders?|key|main|top|core))
search(?:es|ing)? (?:of )?(?:the )?(?:young people['’]s|group['’]s|members['’]|their|YOUNG['’]s?)\s+(?:mobile )?(?:phones?|devices?|handsets?|social media|accounts?|messages)
(?:group|members|they|cohort|boys|girls|lads|friends) (?:is|are) (?:\w+ )?(?:charged|convicted|prosecuted|remanded|put before the courts?|brought to justice|locked up)(?! (?:more|for (?:a|the)|£|full))
brought to justice
profiles? (?:of|for|on) (?:each|every|all) (?:subject|member|nominal|young person|individual|one|of them)
known addresses
(?:see|find out|know|watch|check|record|establish|monitor) (?:\w+ )?what YOUNG (?:is|are|get|gets)\s+(?:up to|planning|plotting)
(?:pass|share|send|give|hand|forward|supply)(?:s|es|ing)? (?:\w+ ){0,3}?(?:footage|images|recordings?|photographs?|screenshots?) (?:\w+ ){0,2}?(?:to|with) POLICE
POLICE (?:\w+ ){0,2}?(?:want|need|would like|wish|hope|seek|aim|are (?:keen|trying|hoping|looking))s? (?:\w+ )?(?:know|learn|find out|establish|identify|hear|discover|work out|understand) (?:who|whom|what|where|which|how) (?:YOUNG|(?:is|are|runs?|leads?|sells|deals|holds|carries|stores|keeps))(?! (?:feels?|likes?|needs?|wants?|safe|would))
(?:names|nicknames|details|movements|whereabouts|addresses|photographs|photos|images|phone numbers|registrations|what is known|list)(?: \w+){0,12}? (?:passed|shared|sent|given|go|goes|forwarded|supplied|fed|handed|reported|copied) (?:on |over )?(?:to|with) POLICE
(?:pass|share|send|feed|report|forward|supply|supplie|hand)(?:s|d|es|ed|ing)?\s+(?:\w+ ){0,3}?(?:names|nicknames|details|movements|whereabouts|addresses|photographs|photos|images|what (?:is|they) knowns?)(?: [\w’']+){0,6}? (?:to|with) POLICE
(?:log(?:ging)?|not(?:e|ing)|record(?:ing)?|list(?:ing)?|writ(?:e|ing) down|report(?:ing)?)(?:s|ed)? (?:\w+ )?(?:who|whom|which (?:\w+ ){1,3})(?: )?YOUNG (?:\w+ )?(?:speak|talk|meet|sit|go|visit|arrive|come|leave|are with|see|travel|message|ring)s?
(?:use|used|useful|relied on|support|supports|help|inform|informs|evidence|basis|apply|application|seek|seeking|obtain|bid|towards)(?: \w+){0,6}? (?:criminal behaviour orders?|cbos?|injunctions?|asbos?|knife crime prevention orders?|dispersal orders?)
(?:should|will|must|can|may|could|shall|need to|needs to|ought to|are to|is to) be(?: )?(?:\w+ )?(?:arrested|charged(?! (?:for|a|less|more|£))|prosecuted|detained|fingerprinted|searched|caught|locked up|taken (?:to court|into custody|off the streets?)|dealt with(?: by|[.,;]|$)|summonsed|stopped(?: and searched| on sight| on every| every time| by POLICE| when))
(?:is|are|was|were|be|been) (?!(?:often|always|routinely|wrongly|unfairly|repeatedly|first) )(?:\w+)?suspected (?:of|to be|to have)(?! (?:(?:things?|something|anything|what) |(?:being|be|been) )?(?:exploited|groomed|harmed|hurt|coerced|used|forced|trafficked|abused|robbed|victim|a victim|victims|owed|adhd|autis|having adhd|\w+ ?exploitation))
(?:believed|thought|known|understood|alleged|reported|assessed) to be (?:\w+ )?(?:responsible|behind|involved in (?!positive|sport|music|drama|the club)|running (?:drugs|lines?|a|the)|carrying(?! bags)|dealing|linked (?:to|with)|connected (?:to|with)|concerned in|(?:part|members?|active members?) of (?:a|the) (?:\w+ )?(?:gang|network|ocg|organised)|active|committing)
YOUNG (?:is|are|was|were|has been|have been) (?:\w+ )?(?:linked|connected|tied) (?:to|with)(?: )?(?:\w+ ){0,4}?(?:supply|dealing|robber\w+|burglar\w+|thefts?|offen\w+|crimes?|criminal\w*|gangs?|shootings?|stabbings?|county lines|disorder|arson|damage)
(?:believes?|suspects?|thinks?|assum(?:e|es)|allege[sd]?|suspected) (?:that )?YOUNG (?:to be|ofbeing|are|is|were) (?:\w+ )?(?:responsible for|behind|committing|causing|linked to|involved in) (?:\w+ ){0,5}?(?:supply|dealing|robber\w+|burglar\w+|thefts?|offen\w+|crimes?|shoplifting|assaults?|disorder|arson|damage|shootings?|stabbings?)
YOUNG (?:is|are|was|were|has been|have been) (?:\w+ )?(?:responsible for|behind|committing|causing|driving|carrying out) (?:\w+ ){0,5}?(?:supply|dealing|robber\w+|burglar\w+|thefts?|offen\w+|crimes?|shoplifting|assaults?|disorder|anti-?social|arson|damage|shootings?|stabbings?)
(?:cctv|cameras?|drones?|patrols?|officers?|wardens?|footage|guards) (?:\w+ ){0,5}?(?:track|monitor|watch|follow|film|observe|record)(?:s|ed|ing)? (?:\w+ ){0,2}?(?:who|whom|which of|their (?:\w+ )?(?:movements|routes?|journeys?|meetings?)|YOUNG)(?! (?:because of (?:the|their)|round (?:the )?(?:shops?|stores?|aisles?|supermarket)|around (?:the )?(?:shops?|stores?|aisles?|supermarket)|(?:in|into|through) (?:every |the |most )?shops?))
(?:to|will|should|be|and) (?:track|monitor|film|observe|log|chart)(?:ed)? (?:who|whom|where) YOUNG
(?:tasked|flagged|passed|circulated|allocated|escalated) (?:on )?(?:to|with|for)\s+(?:action by )?(?:the\s+)?(?:\w+ )?(?:neighbourhood|response|gangs?|proactive|crime|robbery|tactical|tasking|policing|violence) (?:\w+ )?(?:team|unit|squad|officers?|sergeant|desk|meeting|group)
tactical (?:tasking|options|advis\w+|plan)
priority nominal
(?:police|gang|named|of) nominal (?:group|cohort|list)s?
POLICE (?:\w+ ){0,3}?(?:gather|collect|obtain|seek|develop)(?:s|ed|ing)?\s+(?:\w+ ){0,2}?(?:information|details|material|footage) (?:on|about|around) (?:YOUNG|who|whom|where)
(?:build|develop|piece|form|complete|create)(?:s|ed|ing)? (?:up |together )?(?:a|an|the)\s+(?:\w+\s+){0,2}?(?:picture|timeline|profile|chart) (?:of|around|about|on) (?:who (?:is|are|they|runs|leads|supplies|does|meets|holds)|their (?:movements|associa\w+|criminal\w*|offending|contacts|hierarchy|roles)|offending|criminal\w*|drugs? (?:supply|dealing)|the (?:supply|hierarchy|gang|offending|network))
(?:mov|driv|push|clear|remov|get|keep|tak)(?:e|es|s|ing|ting)? YOUNG (?:right |well\s+|away )?(?:off|out of|from|away from) (?:the|our|this) (?:\w+ )?(?:streets?(?! (?:on|in the|after|and in|and into|until|between))|town centre|high street|precinct|shopping centre|estate|shops?|parade|retail park|market)(?! (?:when|where|who|in time|at night))
YOUNG (?:\w+ ){0,2}?(?:need|needs|have|has|ought|are|is) to be (?:brought to (?:justice|book)|taught a lesson|held (?:to account|accountable|responsible)|caught|deterred|disrupted|dealt with|cracked down on|removed from)
known to (?:the )?police for
(?:crime|asb|robbery|offending|drugs?|theft|shoplifting) hot ?spots?(?= (?:patrol|polic|for the|where YOUNG (?:operate|offend|deal)))
hotspot (?:patrol|polic)\w*
weapons? sweeps?
(?:check|trawl|review|scan|search|scour|monitor|examin)(?:s|ed|es|ing)? (?:\w+ ){0,5}?for\s+(?:\w+\s+){0,2}?(?:evidence|weapons?|drugs|drill|gang signs|signs of (?:gang|crime|drug|offend)\w*)
(?:attention|notice) of (?:the )?(?:police|officers) for (?:\w+ ){0,4}?(?:crime|offen\w+|thefts?|robber\w+|disorder|anti-?social|shoplifting|damage)
(?:arrest|prosecute|convict|apprehend|detain)(?:ing)? (?:the )?(?:YOUNG|ringleaders?|offenders?|culprits?)(?! (?:is|are|was|were|has|feels|felt|who harm))
(?:find out|found out|establish|identify|know|see|shows?|learn|work out|tell us|say) (?:who|which of(?: )?(?:them|the \w+)) (?:is |are |was |has |have |in the \w+ )?(?:\w+ )?(?:with whom|suppl\w+|sits with|mixes with|deals|dealing|carrying|carries|leads|leading|in charge|runs|running|holding|holds|behind|selling|sells|recruit\w+|organis\w+|stealing|steals|associat\w+|responsible|calls the shots|at the top)
(?:on|against|to|onto|from|into) (?:the|a|our|any) (?:\w+ ){0,2}?(?:violence|harm|gangs?|offender|knife|robbery|police|priority|tasking|habitual|nominals?) (?:\w+ )?(?:list|matrix|register|index|board)
briefing (?:room|board|sheet|slide)s?
(?:daily|morning|shift|evening) (?:police )?briefing
(?:photo|photograph|mugshot) (?:album|board|wall|gallery) of
mugshots?
(?:names|sightings?|associates|associations|YOUNG) (?:\w+ ){0,3}?(?:noted|logged|recorded|entered|added|submitted|put) (?:\w+ ){0,5}?(?:for|on|onto|into) (?:the )?system
(?:noted|logged|recorded|entered|added|submitted|put) (?:\w+ ){0,5}?(?:for|on|onto|into)\s+(?:the )?(?:police|force|intelligence) system
POLICE (?:\w+ ){0,2}?(?:something|anything) (?:\w+ )?to (?:act on|work with|go on|use)
(?:know|knows|aware|understand|understands|reminded|told) (?:that )?(?:it|YOUNG) (?:is|are)\s+(?:being\s+)?watched
(?:strict|strong|firm|hard|robust|highly visible|tough|tougher|rigorous|heavy|intensive|assertive)(?: )(?:and \w+ )?(?:enforcement|policing)(?! (?:officers?|teams?))
(?:send|sends|sending) (?:a |out a )(?:(?!wrong|mixed|kind|warm|friendly|bad)\w+ )?message to YOUNG
POLICE (?:has |have )?(?:asked for|ask for|requested|request|want|wanted|seek|sought|need)\s+(?:\w+[’']?s?\s+){0,3}?(?:seating plans?|registers?|records|list|names|footage|timetables?|photographs?|photos|data|addresses|phones?|passwords|usernames)(?! (?:of|from) (?:the )?(?:men|adults?))
(?:on top of|a grip on|to grips with|control of|a handle on) (?:the |this |their )?(?:group|offending|crime|disorder|young people|boys|gang)(?:['’]s (?:\w+ )?(?:behaviour|offending|activit\w+))?
subjects? \d+
(?:to|will|should|must) (?:hold|conduct|carry out|introduce|run|begin) (?:\w+ )?bag search(?:es)?
(?:drugs|knives|weapons|cash|stolen goods) (?:\w+ )?(?:seized|recovered|confiscated) (?:from|off) YOUNG
(?:go|going|press|pressing|push|pushing|bid) for (?:an? |the )?(?:injunctions?|cbos?|criminal behaviour orders?|asbos?|dispersal order)
(?:for )?use in (?:court|evidence|proceedings)(?= (?:against|later)|[.,;]|$)
who (?:is running|runs|is directing|directs|controls|is controlling|bosses) (?:whom|who\b)
(?:good|full|better|poor|patchy) coverage (?:of|on) YOUNG(?! in the (?:press|paper|news))
address checks?
cads?
(?:run|runs|running|check|checks|checking)(?: \w+){1,6}? against (?:live|open|unsolved|outstanding|current)\s+(?:jobs?|cases?|crimes?|enquiries|investigations?)
(?:no longer|not|never|less) (?:\w+ ){0,4}?(?:able|capab\w+|opportunit\w+|free|in a position|inclined) to (?:re-?)?(?:offend|commit|deal|steal|rob)
identif(?:y|ies|ying) (?:those|who is|who are|the ones|the people) (?:\w+ )?(?:at the top|higher up|above them|pulling the strings|calling the shots)
warrants? (?:to be|will be|are to be|being|is to be) (?:executed|sought|obtained|served|applied for)
(?:report|feed|relay|pass)(?:s|ing)? (?:back |on )?(?:what|anything|everything|whatever) (?:s?he|they|the \w+) (?:\w+ )?(?:learns?|hears?|finds? out|picks? up|overhears?|discovers?) (?:[\w’']+ ){0,6}?to (?:the )?(?:dc|ds|di|dci|pc|ps|sgt|police|officers?|detectives?|sergeant|inspector|squad|force)
(?:asb|anti-?social behaviour|crimes?|offen[cs]es?|thefts?|robberies|shoplifting|damage) (?:\w+ )?(?:attributed|attributable|traced|linked|put down) to YOUNG
(?:to|can|could|will|might) flip (?:one of (?:them|the)|him|her|yp\d+)
(?:serv|issu)(?:e|es|ed|ing) (?:\w+ ){0,2}?(?:cpns?|cpws?|abcs?|asbos?|cbos?|injunctions?) (?:on|to|against) YOUNG
arrest (?:on|for|upon|at) (?:any |the first )?breach
(?:ought to|should|must|will|to) be (?:managed|handled|dealt with|policed|treated) (?:\w+ ){0,3}?by POLICE
enforcement (?:has|have|had) (?:\w+ ){0,3}?(?:success|effect|results|worked)
appetite for (?:\w+ ){0,3}?(?:operation|enforcement|crackdown|arrests)
(?:matched|compared|cross-?checked|cross-?referenced|correlated|overlaid) (?:with|against|to) (?:\w+ ){0,3}?(?:robber\w+|burglar\w+|thefts?|offen\w+|crimes?|crime \w+)
(?:tenanc(?:y|ies)|homes?|housing|benefits) (?:\w+ ){0,4}?(?:at risk|in jeopardy|lost|withdrawn|reviewed) (?:unless|if (?:their|the)\s+(?:sons?|daughters?|child\w*|boys|girls|behaviour))
YOUNG (?:\w+ ){0,2}?(?:get|gets|getting|got) away with (?:it|this|things|everything|crimes?|murder)
(?:courts?|bench|magistrates|judges?|sentences?|arrests?) (?:\w+ ){0,3}?sends? (?:the right|a clear|a strong|a firm|a) (?:\w+ )?(?:signal|message)
(?:firm|hard|robust|strong)(?:er)? (?:line|stance|action) (?:from|by|with) (?:the )?(?:courts?|police|magistrates|officers|group|bench)
enforcers?(?=[.,;:)]|$| for| of| in)
check who is (?:\w+ )?(?:at home|in\b|indoors|there|present)
(?:somebody|someone|one of them|they|one or two) (?:gets?|is|are|were) (?:\w+ )?locked up
stops? (?:\w+ ){0,2}?(?:resulting|ending|that (?:result|end)|leading) (?:in|to|with) (?:an? )?(?:positive|arrest|find|seizure|charge)
threat (?:assessments?|levels?|scores?)(?=:| (?:is|of|for|in))
(?:bulk|most|much|all|half|majority|lot|share) of (?:it|them|this|which) (?:\w+ ){0,2}?(?:down|due|attribut\w+|traced) to YOUNG
(?:robust|tough|firm|hard)(?:,? (?:and )?\w+)? (?:police|policing|enforcement) response
(?:email|tell|send|update|inform|report to|ring|brief|copy in)(?:s|ing)? (?:the\s+|our )?(?:police )?(?:analysts?|intelligence \w+|gangs? unit)
who (?:was|were|is|has been) seen(?=[,;]| where| with\b| by (?:officers|police|patrols))
(?:prioritis\w+|target\w*|tackl\w+|remov\w+|arrest\w*|identify\w*|pursu\w+|know) (?:those|the ones|the people|who is|whoever is) at the top
bring(?:s|ing)? (?:the others|YOUNG) (?:into line|to heel|to book)
who (?:commands|supplies(?=[.,;]| (?:whom|them|it)\b)|gives the orders|calls the shots|is expendable)
(?:group|gang|network) (?:is |are |to be )?disrupted(?=[.,;]|$)
(?:re-?)?offending (?:is |are |goes |comes |to be )?(?:down(?! to)|cut|reduced|halved|falls?|drops?)(?=[.,;]|$| by| to| in| from)
(?:identif\w+|find|trace) (?:the )?(?:line holders?|suppliers?|upstream \w+)
map(?:s|ped|ping)? (?:out )?(?:the |their )?supply (?:chains?|lines?|networks?|routes?)
(?:to|and|will|can|help\w*) evidence (?:the |their |any )?(?:asb|anti-?social|offending|breach\w*|crimes?|criminal\w*|association)
pre-?emptive (?:\w+ )?(?:action|arrests?|strikes?|policing|searches|disruption)(?! by the (?:school|council|club))
(?:successful|increase in|rise in) (?:prosecutions|convictions|detections|charges)
(?:share|pass|send|report|forward)(?:s|d|ed|ing)? (?:it |them |this |these |everything )?(?:on )?(?:with|to) POLICE (?:weekly|daily|each week|every (?:day|week)|after each|in real time)
sanctions? (?:to date|applied so far|imposed so far)
(?:aims?|purpose|goal|object|objective|point|intention|task|remit)(?: of(?: \w+){1,4}?)? (?:is|was|must be|should be) (?:\w+ )?to (?:break|split|disperse|separate|divide|dismantle|disband|fragment|scatter) (?:up )?YOUNG
(?:movements|whereabouts|associations|contacts|comings and goings) (?:can|could|may|might|will|should|must|are to|to|need to) (?:\w+ )?be (?:\w+ )?(?:tracked|monitored|followed|logged|plotted|recorded|watched|mapped|traced|noted)
(?:report|note|log|record|list|write down|keep track of|track|monitor)(?:s|ed|ing)?\s+(?:\w+ ){0,3}?(?:who|which of (?:them|the \w+)) (?:sits?|walks?|eats?|talks?|hangs? (?:about\s+|around |out )?|goes|gets? on|travels?|stands?|mixes|arrives?|leaves?|is seen|spends time) (?:with|together)
know who the (?:key|main|core|leading|principal|central|influential|problem) (?:individuals?|figures?|people|players?|members?|ones?|boys?|girls?|young people|names?) (?:is|are)
(?:they|the (?:group|members|boys|girls|lads|individuals|friends|five|six|seven)|these individuals|each of them) (?:can|could|may|might|will|should|must|are to|need to) be (?:\w+ly)?(?:targeted|tackled|policed|surveilled|tailed|clamped down on|made an example of)(?! (?:by|for\s+(?:help|work|support|free|a)|online|at home|again by|with (?:help|support|messages|adverts)))
(?:photographs?|photos?|images?|pictures?|stills|posters?|descriptions?) of (?:all |each of )?YOUNG\s+(?:(?:were|are|have been|has been|will be|is|was|to be) )?(?:circulated|shared|passed|issued|sent|put up|displayed|pinned|distributed|given|shown|handed|emailed) (?:out |round )?(?:to|with|by|in|at|among|behind|on) (?:\w+ ){0,3}?(?:guards?|security|shops?|shopkeepers|retailers|staff|officers|police|wardens?|drivers|stores?|stations?|offices?|traders|managers?|patrols?|control room|businesses)(?! (?:\w+ ){0,4}?(?:exhibition|show|display|opening|gallery|concert|party))
(?:banning|public spaces? protection|civil|behaviour) (?:orders?|injunctions?) (?:for|against|on|over|covering|naming) YOUNG (?:is|are|will be|should be|could be|has been|have been|may be)\s+(?:\w+ )?(?:considered|sought|requested|prepared|drafted|recommended|proposed|pursued|wanted|looked at|applied for|needed)
(?:consider|seek|sought|apply|applies|applied|ask|want|request|recommend|propos|prepar|pursu|draft)\w*(?: \w+){0,4}? (?:banning|public spaces? protection) orders? (?:for|against|on|over|covering|naming) YOUNG
crime (?:generators?|attractors?|magnets?|nuisances?)
(?:generators?|magnets?|drivers?|source) (?:of|for) (?:\w+ )?(?:crime|disorder|offending|nuisance)(?= in| for| at| around|[.,;]|$)
(?:officers?|patrols?|guards?|wardens?|security|pcsos?|police|staff|rangers?)(?: \w+){0,3}? (?:told|asked|instructed|briefed|directed|ordered|tasked|reminded|authorised) to\s+(?:challenge|stop|confront|question|turn away|search|photograph|film|watch for|look out for|deal with|eject|keep moving) YOUNG (?:whenever|when|wherever|every time|each time|as soon as|if|at every|on every)
(?:officers?|patrols?|guards?|wardens?|security|pcsos?|police) (?:will|should|must|are to|to)\s+(?:challenge|confront|eject|turn away) YOUNG (?:whenever|when|wherever|every time|each time|as soon as|if|at every|on every)
(?:break|splitt?|dispers|separat|divid|dismantl|scatter)ing YOUNG (?:up )?(?:is|was|remains) the\s+(?:\w+ )?(?:aim|purpose|goal|objective|object|point|priority|answer)
POLICE (?:\w+ ){0,4}?(?:given|sent|handed|shown|passed|supplied with) (?:a |the )?(?:\w+ )?lists? of
YOUNG (?:must|should|will|can|could|needs? to|have to|has to|are to|is to|ought to) (?:\w+ )?be\s+(?:managed|moved|driven|pushed|cleared|removed|kept|policed|designed) (?:off|out of|away from)\s+(?:the|our|this) (?:\w+ )?(?:streets?|town centre|high street|precinct|centre|estate|shops?|parade|retail park|market|station|square|park)
YOUNG (?:\w+ ){0,8}?responsible for (?:most|much|all|a lot|the bulk|half) of the (?:\w+ )?(?:damage|crime|disorder|thefts?|shoplifting|nuisance|trouble|graffiti|incidents|offending)
(?:shopkeepers|guards?|security|officers?|police|shops|wardens?|patrols?|retailers|traders|drivers)\s+(?:\w+ ){0,3}?(?:sent|given|shown|issued with|handed|emailed) (?:their|the (?:boys|girls|friends|group|seven)['’]s?) (?:pictures?|photographs?|photos|images|names|descriptions|details)
(?:wardens?|guards?|officers?|patrols?|security|police|pcsos?) (?:\w+ ){0,3}?(?:asked to|told to|should|must|will|are to|instructed to) (?:get|take|collect|obtain|demand) (?:their|YOUNG['’]s?) (?:names|details)
(?:catch|find) the ones (?:who|that)
dossiers?
(?:photographs?|photos?|images?|pictures?) of (?:all )?YOUNG (?:have |has |will |to\s+|should )?(?:gone|go|goes)\s+to (?:\w+ ){0,3}?(?:guards?|security|shops?|shopkeepers|retailers|police|officers|wardens?|drivers|stores?|traders|patrols?)
(?:sergeant|officers?|police|inspector|detectives?) (?:wants?|would like) (?:[\w’']+ ){1,3}?(?:chat|messages|names|photographs?|photos?|list|posts|accounts?|details) (?:copied|sent|forwarded|passed|read)
(?:lets?|allows?|helps?|enables?) (?:the )?(?:police|officers?|sergeant|detectives?|wardens?) (?:to )?see\s+(?:who|whom|where|which|when) (?:YOUNG|each|everyone)
(?:phones?|devices?|accounts?|messages|chats?) (?:\w+ )?(?:hold|holds|contain|contains) (?:\w+ )?evidence(?! (?:of (?:what|the harm|the abuse)|that they))
(?:for|to) (?:our |the )?(?:colleagues|partners) in the (?:force|police)
(?<!older\s)(?<!other\s)(?<!bigger\s)(?:group|gang|cohort|lads|boys) (?:that|who) (?:deals?|steals?|robs?|offends?)(?! (?:\w+ ){0,3}(?:for|because|to pay))
(?:recommend|request|suggest|propos)\w* (?:that )?(?:their|(?:the )?(?:boys|girls|group|lads)['’]s?) (?:homes?|houses?|bedrooms|lockers|bags|phones?) (?:are|be|should be) (?:searched|raided|checked)
(?:police|officers?|pcsos?|sergeant) (?:\w+ ){0,8}?(?:note|record|log|list)s? who (?:is|was|comes|attends)
(?:stop|prevent|deter)(?:s|ping|ting|ring)? YOUNG from (?:committing|offending|stealing|dealing|robbing|supplying)
(?:crime|asb|anti-?social behaviour) reports? (?:that |which )?(?:name|names|naming|about|involving|against) YOUNG
us(?:e|es|ing) (?:\w+ ){1,4}?as (?:a )?(?:human |covert )?sources? (?:within|in|inside|close to|on) YOUNG
put forward for (?:\w+ )?(?:orders?|injunctions?|enforcement|arrest)
(?:of use|useful|of help|of interest|of value|relevant) (?:to|for|in) (?:the|an|any|their) (?:\w+ )?(?:investigation|enquiry|prosecution|case against)
POLICE (?:\w+ ){0,5}?(?:foothold|way in|a way into|eyes) (?:in|into|inside|on|to|with) YOUNG
(?:believed|suspected|thought|alleged|understood|clear) that YOUNG (?:is|are|was|were) (?:\w+ )?(?:supplying|selling|dealing|stealing|robbing|offending|storing)
evidence (?:is|was|will be|has been) (?:being )?(?:gathered|collected|built|secured)
(?:time|day|place|chance|opportunity|moment) for (?:an? |the )?(?:warrant|raid|arrests?|house search)
(?:wardens?|guards?|officers?|patrols?|security|police|pcsos?) (?:\w+ ){0,3}?take (?:\w+ )?(?:photographs?|photos?|pictures?|images?) of YOUNG
map(?:s|ped|ping)? (?:out )?who (?:sells|holds|collects|runs|deals|leads|supplies|carries|stores)
(?:their|(?:group|boys|girls|lads|members|friends)['’]s?) criminal (?:network|enterprise|activit\w+|careers?|associat\w+)
YOUNG (?:\w+ ){0,3}?account(?:s|ed)? for (?:most|much|half|the bulk|all) of the (?:\w+ )?(?:crime|disorder|anti-?social|damage|thefts?|nuisance|trouble|offending)
(?:ring|call|phone)(?:s|ing)? (?:101|999|the police|police|the sergeant) (?:whenever|when|if|as soon as) (?:\w+ ){0,4}?(?:YOUNG) (?:\w+ ){0,2}?(?:arrives?|gathers?|meets?|comes?|appears?|seen|turns? up|sits?|stands?)
reclaim(?:ed|s|ing)? (?:\w+ ){0,3}?from YOUNG
nam(?:e|es|ed|ing)[ -]and[ -]sham\w+
target[- ]harden\w+
(?:visible|strong|clear|effective|real) deterrents?
make life (?:\w+ )?(?:difficult|hard|uncomfortable|unpleasant|awkward) for YOUNG
^intelligence
^disrupt(?:ion|ing|s)?(?! (?:to|in|from|by|at|during|around|round)\b)
^(?:search|photograph|film|stop|arrest|follow|watch|trail|shadow|question|detain|fingerprint)(?: the| each| all)? (?:members?|group|them|yp\d+|young people|friends|of them|boys|girls)(?! (?:and yp\d+ )?from (?:\w+ing|having)\b)
drones?
closure orders?
hot ?spots?
street robber\w*
criminal(?! (?:damage|justice|court|law|records?|exploit))\w*
offend\w+
gangs?(?!(?:['’]s?)? (?:unit|team|desk|officers?|workers?|sergeant|lead|charity|project))
suspects?(?! that)
investigat\w+
forensic\w*
prosecut\w+
arrests
arresting
(?:to|and|or|will|can) arrest
arrest(?= (?:them|the group|members)|[.;]|$)
(?<!with\s)convictions?
enforce(?:s|ment)?(?! (?:officers?|teams?|agenc|notices?))
suppress(?:ion|ing)?
disrupt(?:ion)?
intelligence(?! (?:officers?|analysts?|units?|bureau|team|desk))
surveillance
held to account
hold (?:them|the group|members) to account
(?:refus\w+|decline[sd]?|fail\w*) to (?:co-?operate|assist|engage with (?:the )?(?:police|officers))
weapons
county lines
class [abc]
perpetrators?(?! of (?:the |sexual |child )?(?:abuse|exploitation|grooming|harm))
culprits?
warrants?
detections?
charges? (?:of|for|against|with)
matching the description
trawl
stolen goods
handling
tip-?offs?
deterren(?:t|ce)
dealers? (?:in|among|within) the group
accomplices?
affiliat(?!ed)\w+
escalat\w+ (?:of|in) (?:violence|offen\w+|crime)
high[ -]harm
intercept\w*
policed
crimes? (?:that |which )?(?:the group|they|members) (?:commits?|committed|ha(?:s|ve) committed)
under control
line holders?
supply chains?
drugs? markets?
street to source
multiple sclerosis
(?:has|had|got|with) ms(?=[.,;]|$| and\b| which\b)
self-?\s?medicat\w+
(?:born with|has|had) an? (?:\w+ ){0,2}(?:heart defect|condition|disorder|illness|disease|syndrome|infection|impairment|injury|stroke|rash|tumour)
arthritis
migraines?
(?:makes?|making|made) (?:him|her|them)sel(?:f|ves) (?:sick|vomit)
(?:kill(?:ed|ing|s)?|poison(?:ed|ing)?|hang(?:ed|ing)?|starv(?:e|es|ed|ing)) (?:him|her|them)sel(?:f|ves)
thoughts of (?:suicide|ending|dying|death|not being)
(?:wants|wanted|wish(?:es|ed)|does not want|did not want) to (?:die|be dead|be alive|live)
hallucinat\w+
(?:drinks|drank|drinking|drunk) (?:heavily|every (?:day|night|weekend)|alone|vodka|spirits|to (?:sleep|cope|forget)|most (?:days|nights))
blackouts?
(?:has|had|having|suffers|gets) (?:fits|seizures)
(?:his|her|their) (?:gp|doctor|dose|consultant|paediatrician|dentist|psychologist|therapist|counsellor|health visitor|tablets|medicine|inhaler|condition|disability|weight|diagnosis|moods?|illness|eating|injur(?:y|ies)|periods?)
waiting list for (?:an? )?(?:\w+ )?(?:assessment|diagnosis|therapy|counselling|treatment)
crisis team
eats? (?:almost |next to )?nothing
(?:was|been) (?:treated|operated) (?:for|on)
treated (?:him|her)
adhd
attention deficit
add diagnosis
autis(?:m|tic)
asperger(?:['’]?s)?
a[sc]d
dyslexi[ac]
dyspraxi[ac]
dyscalculia
ptsd
post-traumatic
ocd
obsessive[ -]compulsive
tourette(?:['’]?s)?
epilep(?:sy|tic)
seizures?
asthma(?:tic)?
inhalers?
diabet(?:es|ic)
insulin
blood sugars?
takes? (?:\w+ )?(?:tablets|pills|capsules) (?:for|to|every|each|twice)
eczema
anaemia
sickle cell
crohn['’]?s
allerg(?:y|ies|ic)
anaphyla\w+
eating disorder
anorexi[ac]
bulimi[ac]
(?:generalised |social |separation |severe )?anxiety(?! (?:about the (?:underpass|park|walk)|is shared))
panic (?:attacks?|disorder)
(?:is|was|been|being|feels|felt|feeling|clinically|severely|becom\w+) depressed
depression
depressive
bipolar
psycho(?:sis|tic)
schizophreni[ac]
hears? voices
hearing voices
heard voices
low mood
suicid(?:e|al)
(?:end|ending|take|taking|took) (?:his|her|their) (?:own )?life
self-?\s?harm(?:s|ed|ing)?
(?:harm|hurt|cut)(?:s|ing|ed)? (?:him|her|them)sel(?:f|ves)
cut(?:s|ting)? (?:his|her|their) (?:arms?|wrists?|legs?|thighs?)
(?:took|taken|taking|takes) an? (?:\w+ )?overdose
overdosed?
sectioned
(?:hearing|visual|sight|physical|learning) (?:impairment|disabilit(?:y|ies)|loss|aids?)
(?:is|are|was) (?:partially |profoundly )?deaf
learning (?:difficult(?:y|ies)|needs?)
wheelchair
disab(?:led|ility)
(?:has|had|with) a (?:bad |severe )?(?:stammer|stutter|lisp|heart (?:condition|murmur|problem)|chronic \w+|long-term condition|medical condition|health condition|skin condition)
heart (?:condition|murmur|attack)
(?:medical|health|mental health|physical health|psychiatric) (?:condition|problems?|needs?|difficult(?:y|ies)|crisis|history|diagnosis|issues?|records?|appointments?)
(?:his|her|their) (?:mental |physical |sexual |emotional )?health
poor mental health
mental health (?:team|service|nurse|worker|assessment|act|referral|ward|unit|practitioner|has|is|got|declin\w+|deteriorat\w+)
medicat(?:ion|ed)
(?:is|was|been|on) prescribed
prescri(?:bed|ptions?)
(?:sleeping |his |her )tablets
anti-?depressants?
antipsychotics?
ritalin
methylphenidate
concerta
sertraline
fluoxetine
citalopram
melatonin
diazepam
camhs
cahms
psychiatri(?:c|sts?)
(?:educational |clinical )?psychologists?
(?:sees|saw|seeing|see|seen by|under|has) an? (?:\w+ )?(?:therapist|counsellor|psychologist|psychiatrist|psychotherapist|nurse|consultant|paediatrician|specialist|dietician)
psychotherap\w+
(?:has|had|having|gets|receiv\w+|attend\w+|goes to|started|starts|starting|in|begun|offered|needs|waiting for|referred (?:for|to)) (?:\w+ )?(?:therapy|counselling|cbt)
(?:play|art|drama|family|talking) therapy
speech and language (?:therap\w+|difficult\w+|needs?|delay|assessment|disorder)
understands? at the level of
(?:admitted|taken|rushed|went|goes) to (?:hospital|a ?& ?e|a and e|accident and emergency|casualty)
hospitali[sz]ed
in-patient
inpatient
(?:was|been) admitted
under the (?:hospital|consultant|paediatrician|mental health|crisis team)
(?:hospital|gp|doctor['’]?s|clinic|dental|paediatric|optician['’]?s) appointments?
(?:is|was|got|became|fell|been) (?:[\w-]+ ){0,3}?pregnant
pregnanc(?:y|ies)
miscarr(?:iage|ied)
abortion
(?:had|having|has had|for|after|considering|considered) (?:a|her) termination
terminat\w+ (?:of )?(?:a |her |the )?pregnancy
contracepti(?:on|ve)
sexual health (?:clinic|services?|nurse|screening|check|test)
sexually transmitted
chlamydia
sti(?:s| test| clinic)?
hiv
hepatitis
diagnos(?:is|es|ed)
(?:assess\w+|referr\w+|waiting|tested|screened|pathway) (?:\w+ ){0,3}for (?:a |an\s+|possible )?(?:autism|adhd|asd|attention|dyslexia)
neuro(?:diver\w+|develop\w+)
foetal alcohol
insomnia
sleep (?:disorder|apnoea|clinic)
night terrors
nightmares
wets? (?:the|his|her) bed
bed-?wetting
(?:smok\w+|us(?:es|ed|ing)) (?:cannabis|weed|skunk|spice|ketamine|cocaine|heroin|drugs)(?: (?:daily|every day|each day|heavily|regularly|most days|every night|to (?:sleep|cope)))
(?:addict(?:ed|ion)|dependen(?:t|cy|ce)) (?:on|to) (?:cannabis|alcohol|drugs|weed|ketamine|painkillers|codeine|vapes?|nicotine|gambling)
(?:alcohol|drug|cannabis|substance|ketamine) (?:dependen\w+|addiction|misuse (?:worker|service|treatment|team|problem)|problem|habit|treatment|use disorder|and alcohol (?:nurse|service|worker|team))
tested positive
blood tests?
underwent
(?:had|has had|needs|awaiting|waiting for) (?:an? )?(?:surgery|operation|scan|mri|biopsy)
(?:is|was|very|clinically) (?:under|over)weight
obes(?:e|ity)
(?:lost|losing) (?:\w+ ){0,2}weight
sensory (?:assessment|needs|processing|difficult\w+)
attachment (?:disorder|difficulties)
(?:conduct|oppositional|personality|tic|mood|bipolar|panic|attachment|developmental|stress) disorder
trauma (?:therapy|symptoms|counselling)
flashbacks?
cancer
leukaemia
(?:concuss\w+|brain injury|head injury)
(?:suffer(?:s|ed|ing)?|recover(?:s|ed|ing)?) from (?!the (?:loss|noise|cold)|loneliness|racism|lack)
immunis\w+
vaccinat\w+
dietary
iq
cognitive (?:assessment|delay|ability|function\w+)
(?:not|hardly|barely|stopped) (?:been )?eat(?:en|ing|s)?
weighed
(?:the|a higher|a lower) dose
eating disorders? (?:clinic|service|team|unit)
gave birth
(?:taking|took|swallow\w+) (?:some |the |her mother's |his mother's |\w+ )?(?:tablets|pills|paracetamol)
unconscious
(?:a plate|pins|a pacemaker|a shunt) in (?:his|her)
(?:cannot|not allowed to|unable to) (?:play|do) (?:contact )?(?:sport|pe)
(?:early intervention in )?psychosis
(?:seen|treated|been|admitted) (?:at|in|to) (?:a ?& ?e|hospital|the hospital|the clinic|casualty)
(?:concerns?|worr\w+) about (?:his|her|their|yp\d+['’]s) (?:weight|eating|diet|health|sleep|mood|hygiene|drinking|drug use|mental|wellbeing)
(?:his|her|yp\d+['’]s) (?:weight|hygiene|diet|eyesight|hearing|mental|medication|appetite|pregnancy|addiction|drinking|drug use|self-harm|panic|fits|allerg\w+|autism|adhd|asthma|epilepsy|diabetes|depression|anxiety|stammer|disability|medical)
(?:has|have|had|with|from) (?:an? )?(?:\w+ ){0,2}(?:disorder|syndrome|disability|impairment|diagnosis|disease|illness|infection|phobia|addiction|allergy|deficit)
cerebral palsy
weigh(?:s|ed) (?:\d+|under|only|less than|barely)
(?:lost|losing|gained|put on) (?:\w+ ){0,2}(?:stone|kilos?|kg)
dieti[ct]ians?
(?:hearing|visually|sight|partially)[ -](?:impaired|sighted)
registered blind
(?:is|was|going|gone|born) (?:\w+ly )?blind(?! (?:to|drunk|spot))
cleft (?:palate|lip)
(?:had|needs|need|awaiting|waiting for) (?:\w+ ){1,2}(?:surgery|operations?|scans?|transplant)(?! to)
stomach pumped
faint(?:s|ed|ing)(?= )
(?:had|having|heading for) a (?:nervous |mental |\w+ )?breakdown
(?:com(?:e|es|ing)|came|weaned|get(?:s|ting)?) off (?:the )?(?:ketamine|spice|heroin|cannabis|weed|drugs|drink|crack|cocaine|tablets|medication|pills)
(?:takes?|taking|took|on|given|hooked on) (?:\w+ |\w+ \w+['’]s ){0,2}?(?:codeine|tramadol|xanax|pregabalin|valium|morphine|propranolol|steroids|beta[ -]blockers)
(?:is|being) (?:being )?treated for
signed (?:yp\d+|him|her) off
signed off (?:sick|school|by)
(?:has|had|needs|given|gets) (?:his|her|an?) injections?
scabies
(?:has|had|having) (?:a|another) (?:\w+ )?(?:fit|seizure|stroke)(?! of)
vomit(?:s|ed|ing) (?:after|in|when|blood|at|every)
ringworm
impetigo
tuberculosis
meningitis
pneumonia
bronchitis
appendicitis
gum disease
(?:his|her|yp\d+['’]s) (?:baby|period|bump) (?:is|was) (?:due|late|born|overdue|showing)
(?:has|had) a (?:child|baby|son|daughter|toddler) (?:of (?:his|her|their) own|aged)
(?:not|barely|hardly) slept for
processing (?:difficult\w+|disorder|needs?)
selective(?:ly)? mut(?:e|ism)
bruis(?:e|es|ed|ing)
(?:hospital|psychiatric|emergency|two|three|four|several|repeated|his|her) admissions?
colostomy
stoma
catheter
scoliosis
(?:complex|developmental|childhood) trauma
(?:gets|receives|claims|has|on) (?:dla|pip|disability living)
care package
(?:his|her|their) (?:second|third|fourth|fifth|sixth|\d+th) (?:\w+ )?(?:school|college)
chang(?:ed|ing) schools?
no school place
access arrangements
(?:bottom|lowest) set
(?:has|had|gets|needs|given) (?:a )?one-to-one(?: support| worker| teaching)?
learning mentor
ehcps?
ehc (?:plan|needs|assessment)s?
education,? health(?:,)? and care (?:plan|needs|assessment)?
(?:individual |personal |own )?(?:education|learning|behaviour|pastoral) (?:support )?plans?(?! are reviewed)
individual (?:education|behaviour|healthcare|support) plan
ieps?
peps?
sen(?:d)?(?: (?:support|register|needs|statement|provision|status|plan))
(?:has|have|had|with|for|of) send?
special educational needs?
semh
statement of (?:special|sen)
(?:pupil referral unit|pru)
alternative provision
(?:was|were|been|is|being|got|gets|he|she|temporarily|permanently|twice|internally|formally) excluded(?! from (?!(?:\w+ )?schools?\b|lessons|class|college|the academy|mainstream|his|her|the (?:school|college)))
excluded (?:him|her|yp\d+|them)(?! from (?!school|lessons|class|college))
(?:permanent(?:ly)?|fixed[ -]term|fixed[ -]period|school|internal|temporary|three|two|several|his|her|repeated|previous|\d+) exclusions?
exclusion from (?:school|college|lessons|the academy)
(?:was|been|is|being|got|gets) suspended(?! from (?:the (?:park|centre|club|hall)))
suspen(?:ded|sion)s? (?:from|by|for) (?:school|college|the (?:school|college|academy)|fighting|swearing|\w+ days)
(?:two|three|several|his|her|\d+) suspensions?
(?:was|been|is|being|got) expelled
expelled from
(?:school |college |overall |current )?attendance (?:is|was|stands|has|fell|dropped|of|at|this (?:term|year)|over|since)[^.;]{0,40}?(?:\d+ ?%|\d+ per ?cent|per ?cent|fallen|dropped|below|down to|poor|very low)
(?:\d+ ?%|\d+ per ?cent) (?:school )?attend\w+
(?:his|her|yp\d+['’]s|school) (?:school )?attendance(?! at the (?:club|centre|hall|session|youth))
(?:has )?(?:not|never|barely|hardly|rarely) (?:been |gone |attended |been to |gone to\s+|attending |attend |in )(?:to )?(?:school|lessons|college)
(?:miss(?:ed|es|ing)?) (?:\w+ ){0,4}(?:of |from )?(?:school|lessons|schooling|education|college|gcses?)
(?:persistent|persistently|severely|unauthorised) absen\w+
school refus\w+
refus\w+ (?:to (?:go to|attend) )?school
truant\w*
(?:out of|off|without a) (?:school(?! hours)|education|school place|a school place)
(?:reduced|part-time|bespoke|personalised) time-?table
managed (?:move|transfer)
off-?rolled
home[ -](?:educat\w+|school\w+)
electively home
(?:reading|spelling|developmental) age
(?:predicted|target|gcse|exam|mock|school) (?:grades?|results?|report|marks)
(?:fail\w*|passed|retak\w+|resit\w*) (?:\w+ ){0,2}(?:gcses?|exams?|mocks|maths|english)
gcse (?:grades?|results?|english|maths)
(?:below|behind) (?:age[ -]related|expected|the expected|his peers|her peers|national|where (?:he|she) should)
working (?:below|towards|at the level)
(?:one-to-one|1:1|1-1|ta|teaching assistant) (?:support|hours|help) (?:in|at|for)
(?:hours|support) (?:a week )?(?:of|from) (?:a |his |her )?(?:teaching assistant|ta|learning support|one-to-one)
(?:pastoral|behaviour) support (?:plan|programme)
(?:in|on) (?:internal )?isolation (?:at|in) school
detentions?
kept down a year
cannot read
(?:struggles|difficulty|difficulties|problems) (?:to |with |in )?(?:read\w*|writ\w+|spell\w*)
(?:can(?:not|['’]t)|could not|unable to) (?:read|write)
statemented
special school
gcse predictions
predictions? (?:are|is)
(?:on|given) (?:a )?(?:final|written|last) warning (?:at|from|by) (?:the )?(?:school|college)
(?:lose|losing|lost|loses) (?:his|her|their) (?:school )?place (?:at|in) (?:school|college|the (?:school|college|academy|unit))
at the level of (?:a )?(?:year|child|\w+-year-old)
(?:concerns?|worr\w+) about (?:his|her|their|yp\d+['’]s) (?:attendance|school\w*|behaviour in class|reading|grades)
(?:his|her|yp\d+['’]s) (?:grades|gcses|exam results|school (?:report|place)|reading|spelling|behaviour at school|timetable|exclusion|suspension|detentions?)
not in education,? employment
school moves
(?:one|two|three|four|five|\d+) hours? (?:of (?:teaching|tuition|lessons)|(?:a|each) day (?:in|at) school)
off[- ]roll(?:ed)?
(?:not|never|hardly|rarely) (?:\w+ ){0,2}a full (?:day|week|term|timetable) (?:in|at|of) (?:school|college|lessons)
(?:fine[sd]?|prosecut\w+|penalty notices?) (?:\w+ ){0,5}?for (?:his|her|non-?attendance|absence|yp\d+['’]s absence)
(?:brother|sister|father|mother|dad|mum|uncle|cousin|stepfather|stepdad|parent) (?:is\s+|was\s+|who is |are )?(?:in|out of|serving in) (?:prison|custody|jail|care)
(?:his|her|yp\d+['’]s) (?:mother|mum|father|dad)['’]s (?:\w+ )?(?:boyfriend|girlfriend|partner|husband|wife)
(?:his|her|yp\d+['’]s) (?:mother|mum|father|dad|parents?|carer|grandmother|nan) (?:both )?(?:works? (?:nights?|away|late|shifts)|is (?:rarely|never|not|often) (?:in|home|at home|there)|(?:are|is) away)
(?:puts|gets|put|got|feeds|fed) (?:him|her)self (?:to bed|to school|up|ready)
(?:(?:left|is|was|are|been|stays?|often|be) home alone|alone (?:at home|in the (?:flat|house)))
(?:tension|rows|shouting|fighting|arguments|violence|difficulties|trouble|problems|drinking|drugs) (?:at|in the|in (?:his|her|yp\d+['’]s|the family)) home
(?:liv(?:es|ed|ing)|stay(?:s|ed|ing)?|sleep(?:s|ing)?|moved|is|placed) (?:\w+ ){0,2}(?:with|at) (?:\w+ ){0,2}?(?:mother|mum|father|dad|aunt|auntie|uncle|nan|nana|gran\w*|grandparents?|grandmother|grandfather|step\w+|sister|brother|cousin|foster \w+|relatives?|older sibling|family friend)(?:['’]s)?
(?:liv(?:es|ed|ing)|stay(?:s|ing)) (?:alone|on (?:his|her|their) own|independently|between (?:two|his|her)|in (?:a |an )?(?:\w+ )?(?:hostel|children['’]s home|residential|care home|refuge|temporary|b ?& ?b|bed and breakfast|semi-independent|supported (?:accommodation|lodgings)|caravan|one-bed\w*|overcrowded|two-bed\w*|damp))
lives in a
foster(?:ed)?(?: (?:care|carers?|placement|home|family|parents?))?(?! (?:trust|links|good|better|a sense|relationships|understanding|friendships|the))
(?:in|into|taken into|came into|come into|leaving|left|leaves|been in|local authority) care(?! (?:home|of|about|for|with|and|that|to))
(?:kinship|residential|respite|local authority) care(?:rs?)?
care leaver
care (?:order|proceedings|placement|plan)
looked[ -]after(?: child| by the local authority)?
child looked after
(?:residential|children['’]s|care|secure) (?:home|placement|unit)
(?:placement|placed) (?:in|with|broke|breakdown|has broken|moves?|out of (?:area|borough|county))
special guardian\w*
child protection (?:plan|conference|enquir\w+|investigation)
child[ -]in[ -]need(?: plan)?
section (?:17|20|31|47)
s\.? ?(?:20|47|17)
evict(?:ed|ion|s)
homeless(?:ness)?
temporary (?:accommodation|housing)
(?:in|to) a (?:hostel|refuge|bed and breakfast|b&b)
sofa[ -]?surf\w*
(?:overcrowd\w+|rent arrears)
(?:shares?|sharing) (?:a |the |one )?(?:bed|bedroom|room|mattress) (?:with|at home)
(?:his|her|their|yp\d+['’]s|the (?:boy|girl|child|young person)['’]s) (?:\w+ )?(?:mother|mum|father|dad|parents?|family|step-?(?:father|dad|mother|mum)|foster (?:carer|mother|father)|nan|gran|grandmother|grandfather|aunt|uncle|brother|sister|home|house|flat|household|home life) (?:\w+ly |has |have |had |is |are |was |were |both |often |still\s+|also |who\s+|never |sometimes |then |now |been |not |does |do |did |just\s+|to be ){0,4}(?:drink(?:s|ing)?|drank|drunk|us(?:es|ing) (?:drugs|heroin|crack|cannabis|alcohol)|smokes? (?:cannabis|crack|in the)|hit(?:s|ting)?|beat(?:s|ing|en)?|slap\w*|lock(?:s|ed|ing)? (?:him|her|them)|shout(?:s|ed|ing)?|left(?! (?:a message|word))|leaves? (?:him|her|them)|leaving|died|dead|die|dying|passed away|killed|in prison|in jail|in custody|jailed|imprisoned|deported|detained|separated|split|splitting|divorc\w+|argu\w+|fight(?:s|ing)?|fought|row(?:s|ed|ing)|lost (?:his|her|their) (?:job|home|flat|tenancy)|unemployed|out of work|unwell|ill|sick|poorly|depressed|bipolar|terminally|disabled|evicted|homeless|threw|throws?|thrown|kick(?:s|ed)?|neglect\w*|struggl\w+|suffer\w*|violent|abus\w+|cannot afford|can(?:not|['’]t) (?:cope|feed|keep|manage)|not cope|coping|absent|not (?:speak|live|see|seen|spoken)|remarried|pregnant|on benefits|in debt|debts|an alcoholic|alcoholic|addict\w*|asylum|refugees?|overcrowded|damp|cold|chaotic|dirty|unsafe|unsettled|moved|seeking asylum|known to|mental(?:ly)?|schizophreni\w+|relaps\w+|using|sectioned|hospital\w*|no recourse|no (?:food|heating|electricity|money)|cancer|diagnos\w+|stabbed|shot|murdered|attacked|arrested|convicted|charged|sentenced|wanted|raided|registered|dementia|a (?:drink|drug|gambling) problem|gone abroad|in re(?:covery|hab)|on (?:bail|licence|tag|the sex)|an? (?:\w+ ){0,2}?offender)
(?:his|her|their|yp\d+['’]s) (?:parents?['’]|mother['’]s|mum['’]s|father['’]s|dad['’]s|family['’]s|stepfather['’]s|stepdad['’]s|brother['’]s|parents) (?:\w+ )?(?:separation|divorce|drinking|drug use|alcohol\w*|mental health|depression|illness|death|violence|debts?|temper|arrest|imprisonment|sentence|new partner|boyfriend|girlfriend|eviction|relationship|marriage|break-?up|split|addiction|unemployment|immigration status|job|income|housing|behaviour|health|absence)
(?:lost|death of|bereaved of|misses) (?:his|her|their) (?:mother|mum|father|dad|brother|sister|nan\w*|gran\w*|grandmother|grandfather|aunt|uncle|cousin|parents?|baby)
bereave(?:d|ment)
(?:since|after|when|that|because) (?:his|her) (?:mother|mum|father|dad|parents?|nan|gran\w*|brother|sister)['’]?s? (?:\w+ ){0,2}(?:died|left|separat\w+|death|divorc\w+|split|went to prison|was jailed|moved out|was arrested|was deported|illness|new partner|lost)
(?:parents?|mother|father|mum|dad) (?:\w+ )?(?:separated|split up|divorced|are divorcing|separating|died|went to prison|is in prison|was sent to prison|moved out)
(?:stepfather|stepdad|stepmother|stepmum|mother|mum|father|dad|partner|boyfriend|brother|parents?)\s+(?:was|is being|has been|had been) (?:asked|told|made|ordered|required) to (?:move out|leave home|leave the (?:family )?(?:home|house|flat))
parents['’]? (?:separation|divorce|break-?up|arguments|fighting)
(?:mum|mother|dad|father|nan|gran\w*|mam)['’]s (?:\w+ )?(?:partner|boyfriend|girlfriend|husband|ex)\s+(?:has |had |often |sometimes |still |who )?(?:hits?|hitting|beats?|beating|slap\w*|shout\w*|threaten\w*|hurts?|drinks?|strangled|assault\w*|punch\w*|controls?|moved (?:in|out))
(?:mum|mother|dad|father|mam) (?:\w+ )?(?:left|walked out|moved (?:out|away|abroad))(?= in (?:19|20)\d\d| when (?:he|she|yp\d+)| and has(?: not|n['’]t))
domestic (?:abuse|violence)
violence (?:at home|in the home|between (?:his|her) parents)
(?:hit|hurt|beaten|abused|neglected|shouted at|locked out|thrown out|kicked out|smacked|assaulted) (?:\w+ )?(?:at home|by (?:his|her|their) (?:mother|mum|father|dad|step\w+|uncle|brother|parents?|family|carer|foster carer))
(?:was|been|being|is|severely|emotionally) neglect(?:ed)?
(?:thrown|kicked|locked) out(?: of (?:home|the house|his|her|the flat))?
(?:ran|runs|run|running) away from (?:home|his|her|the (?:placement|children['’]s home))
young carer
(?:cares|caring|carer) for (?:his|her|their) (?:\w+ )?(?:mother|mum|father|dad|nan|gran\w*|parents?|brothers?|sisters?|siblings?)
looks? after (?:his|her|their) (?:\w+ )?(?:mother|mum|father|dad|nan|gran\w*|parents?|brothers?|sisters?|siblings?)
looking after the younger children
free school meals
(?:no|not enough|without|little) (?:food|heating|electricity|hot water|bed) (?:at home|in the (?:house|flat|home)|of (?:his|her) own)
(?:goes|go|going|went|sent|comes) (?:to (?:school|bed) )?hungry
(?:no recourse to public funds|immigration status|asylum(?: seeker| claim|-seeking)?|leave to remain|unaccompanied)
(?:was|were|been|is) adopted
adopti(?:on|ve) (?:breakdown|parents?|family|placement|at)
home (?:life|conditions|circumstances|situation|address)
his home(?! (?:town|team|ground|game|time|area|match|city|country))
(?:his|her) (?:tenancy|bedroom)
(?<!walk\s)(?<!walks\s)(?<!walked\s)(?<!walking\s)(?<!drive\s)(?<!drives\s)(?<!drove\s)(?<!driving\s)(?<!take\s)(?<!takes\s)(?<!took\s)(?<!taking\s)(?<!see\s)(?<!sees\s)(?<!saw\s)(?<!bring\s)(?<!brings\s)(?<!brought\s)(?<!send\s)(?<!sent\s)(?<!get\s)(?<!gets\s)(?<!got\s)(?<!carry\s)(?<!carried\s)(?<!follow\s)(?<!followed\s)(?<!help\s)(?<!helped\s)(?<!guide\s)(?<!led\s)her home(?! (?:town|team|ground|game|time|area|match|city|country))
(?:problems|trouble|arguments|difficulties|things|conditions|rows|conflict|situation) at home
(?:sees|saw|contact with|visits|no contact with|speak\w* to|not seen|never met|relationship with) (?:his|her) (?:real |birth |biological |step-?|absent )?(?:father|dad|mother|mum|parents?|stepfather|stepdad|siblings)
family (?:court|breakdown|history|therapy|debts?|income)
slept? (?:rough|in (?:a )?(?:car|park|stairwell|shed)|at (?:a )?(?:neighbour|friend)['’]?s?|on (?:a )?(?:friend|sofa)\w*)
custody of (?:him|her|yp\d+)
serving (?:\w+|\d+) (?:years?|months?|weeks?)
(?:mother|mum|father|dad|parent)s? (?:has|have|had|found) a new (?:\w+ )?(?:partner|boyfriend|girlfriend|baby|family|husband|wife)
(?:uses?|using|relies on|relying on|depends on|visits?|fed by|food from|goes to) (?:a\s+|the )?food ?bank
(?:lived|stayed|been|slept) in (?:two|three|four|five|six|seven|\d+) (?:\w+ )?(?:places|homes|placements|houses|flats|schools)
sleep(?:s|ing)? on (?:the|a|his|her) (?:\w+ )?(?:sofa|floor|couch)
(?:lose|losing|lost) (?:its|their|his|her) (?:home|tenancy|house|flat|accommodation)
(?:victim of|experienced|suffered|suffers|experiencing) (?:\w+ )?(?:neglect|abuse|incest|domestic)
(?:experienced|suffered|suffers|experiencing|history of|survived) (?:\w+ ){0,2}?(?:trauma|bereavement|abuse|neglect)
disclos(?:e|es|ed|ing|ures?)(?: of)? (?:\w+ ){0,2}?(?:abuse|rape|neglect|assault|self-harm|harm at home)
(?:seen|seeing|watch(?:ed|ing)?|heard|hearing) (?:his|her|yp\d+['’]s) (?:step-?)?(?:mother|father|mum|dad|parents?|brother|sister) (?:\w+ )?(?:assault|hit|hurt|attack|beat|abus|punch|stab)\w*
(?:sexually|physically|emotionally) abused
(?:was|been|were) (?:raped|sexually \w+)
abused (?:him|her|by)
neglect(?:ed)? (?:at home|by)
(?:because of|due to|owing to|on (?:the )?grounds of|history of|category of|on account of) (?:\w+ )?neglect
social worker (?:because of|due to|owing to|on account of|since (?:his|her|the)|after (?:his|her|the)\s+(?:\w+[’']?s? ){0,2}?(?:arrest|death|assault|divorce|eviction|drinking|violence|removal)|for neglect)
no room (?:for (?:him|her) )?at home
(?:cp|cin) plan
the baby is (?:due|coming|expected)
(?:mother|mum|father|dad|parents?|nan|gran\w*|brother|sister) of (?:yp\d+|the (?:boy|girl|child)) (?:\w+ ){0,3}?(?:drinks?|drinking|hospital|prison|sectioned|died|dead|ill|unwell|evicted|homeless|alcoholic|addict\w*|depressed|violent|hits?|beats?|arrested|custody|rehab)
(?:house|home|flat|room) of yp\d+ (?:\w+ ){0,3}?(?:no|damp|mould|cold|dirty|overcrowded|unsafe|raided)
(?:rats|mice|mould|damp|fleas|bed ?bugs) (?:at|in) (?:yp\d+['’]s|his|her)
(?:the|a) care system
(?:has|have|had) had (?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:homes|placements|foster)
(?:stay|liv|lodg|sleep)(?:s|es|ing|ed) with an? (?:\w+ )?(?:man|woman|stranger|family|couple)
child protection register
at[ -]risk register
(?:concerns?|worr\w+) about (?:his|her|their|yp\d+['’]s) (?:home|mother|father|mum|dad|family|parents|stepfather|step-?mother|care|living)
(?:his|her|yp\d+['’]s) (?:living (?:conditions|arrangements|situation)|home life|placement|foster \w+|care (?:order|status|plan))
(?:(?:and|but|because|since|that|when|while|as|so) |^)(?:mum|mam|dad|nan|gran|grandad) (?:has|had|is|was|suffers from|lives with) (?:\w+ ){0,2}?(?:ms|multiple sclerosis|cancer|depression|epilepsy|dementia|lupus|a stroke|in (?:hospital|prison|custody|jail|rehab|a wheelchair)|ill|unwell|dying|disabled|an alcoholic|sectioned|deported|evicted|bipolar)
parental responsibility
parents (?:are|were) (?:both )?(?:\w+ )?(?:users|addicts|alcoholics|drinkers|dead|in prison|in recovery)
no (?:bed|room|place|space) for (?:him|her|yp\d+) (?:at|in)
(?:mum|mother|dad|father|nan|gran\w*|mam)['’]s (?:\w+ )?(?:partner|boyfriend|girlfriend|husband|wife) (?:will not|won['’]t|does not|doesn['’]t|refuses to|did not|didn['’]t) (?:have|let|want|allow)
sleeps? in (?:the|a) (?:living room|lounge|front room|kitchen|hall|hallway|bath|box room)
(?:moved|sent|gone|went) to (?:live (?:at|with) |stay (?:at|with) )?(?:his|her|yp\d+['’]s) (?:nan|gran\w*|dad|mum|aunt\w*|uncle|father|mother)['’]s(?! for (?:tea|dinner|the))
(?:his|her|yp\d+['’]s) (?:\w+ )?(?:parents?|mum|dad|mother|father|family) (?:is|are|was|were) (?:\w+ )?(?:going through|in the (?:middle|process) of|facing) (?:a\s+|an )?(?:\w+ )?(?:divorce|separation|break-?up|eviction|deportation|custody)
no fixed (?:abode|address)
registered sex offender
set(?:ting)? (?:a |the )?(?:\w+ )?(?:fire to|on fire|alight)
(?:is|was|been|being) (?:linked to|involved in|suspected of|responsible for|wanted (?:for|in connection with)|blamed for|identified in|implicated in) (?:an? |the |two |three\s+|several )?(?:\w+ )?(?:robber(?:y|ies)|stabbings?|burglar(?:y|ies)|thefts?|assaults?|arson|shoplifting|offen[cs]es?|criminal damage)
(?:intensive supervision|iss programme)
(?:awaiting|stood|stands|standing|faces|facing) (?:\w+ )?(?:trial|charges?|sentence|court)
arrest(?:s|ed)?(?! (?:the|an?|more|people|warrant|powers|opportunit|rate|of (?:an?|the) (?:adult|man|men|older)))
(?:was|is|been|being|were|got) (?:re-?)?arrested
convict(?:ed|ions?)(?: (?:of|for))(?: \w+){1,2}
(?:was|is|been|being) convicted
(?:previous|unspent|spent|criminal|prior|several|two|three|four|\d+|no|his|her) convictions?
(?:was|is|been|being|youth|conditional|simple|formal|final|two|three|first|a|his|her|police|youth conditional) caution(?:ed|s)?(?: for(?: \w+){1,2})?
cautioned for
(?:interviewed|questioned) (?:under caution|by (?:the )?police|at the police station|about (?:a|the) (?:robbery|stabbing|burglary|theft|assault))
reprimand(?:ed|s)?
final warning
charged (?:with|for)(?: [\w-]+){1,2}
(?:was|is|been|being|were) charged(?! (?:a |the |for (?:a |the )?(?:ticket|bus|entry|food)|\d|£|up\b|double))
(?:on|police|court|breach\w*|breached (?:his|her)|conditional|under|his|her|released on|granted|refused) (?:conditional |police |unconditional |court )?bail(?:ed)?
bailed
bail conditions?
(?:on |in )?remand(?:ed)?
released under investigation
rui
under investigation(?: for)?
sentenc(?:e|ed|ing)(?: (?:to|for|of|at|in))
(?:custodial|suspended|community|prison|his|her) sentence
(?:youth|magistrates['’]?|crown|youth justice|criminal) court
(?:appear(?:s|ed|ing)?|due|attend(?:s|ed)?|went|going|goes|up) (?:back )?(?:in|at|to|before) (?:the )?(?:\w+ )?court
court (?:appearance|date|hearing|order|case)s?
referral order
(?:youth )?rehabilitation order
(?:assessed|supervised|supported|seen|worked with|interviewed|dealt with) by (?:the )?(?:youth\s+(?:justice|offending)|yjs|yot|yos)
yro
youth justice (?:order|supervision|intervention|plan|worker|case)
(?:yjs|yot|yos) (?:order|worker|intervention|supervision|case|programme)
(?:supervision|reparation|detention(?: and training)?|community|parenting|curfew|hospital|criminal behaviour|knife crime prevention|sexual harm prevention) order
dto
(?:young offender|youth offender|yoi)
(?:in|into|from|spent|time in|served|released from|leaves|left) (?:youth |police\s+|secure )?(?:custody|prison|jail|the cells|a secure (?:unit|home|children['’]s home)|secure accommodation)
(?:electronic(?:ally)?|gps|on a|wears? a|wearing a|has a|(?:got|given|fitted with|puts?) a|ankle|been|court-ordered) (?:ankle )?tag(?:ged|ging)?(?! (?:on|in) (?:a |the |his |her )?(?:photo|post|video|picture|jacket|coat))
tagged (?:by the court|until|and|since|for|from|at|with an electronic)
(?:court|court-imposed|police|bail|night-time|electronic|7pm|home|his|her|\d+(?:am|pm)) curfew
on (?:a )?curfew
out-of-court (?:disposal|resolution)
community resolution
(?:criminal|offending|police|arrest) (?:record|history|background|behaviour)
(?:is|are|on|to) (?:his|her) record
(?:re-?)?offend(?:ed|s|ing)(?! (?:team|service|panel|by|people|them|him|her|anyone))
(?:first|previous|further|latest|index|knife|drugs?|violent|sexual|theft|driving|serious|two|three|four|\d+|similar|an|this|his|her|public order|possession) offen[cs]es?
(?:guilty plea|pleaded (?:not )?guilty|found guilty|pleads guilty)
(?:for|of|with) (?:\w+ )?(?:robbery|burglary|theft|shoplifting|criminal damage|common assault|affray|arson|actual bodily harm|grievous bodily harm|gbh|abh|possession(?: of)?|possession with intent|drug(?:s)? supply|supplying|dealing|twoc|vehicle theft|handling stolen|public order|carrying (?:a|an) (?:knife|blade|bladed|weapon|machete|offensive))
possession (?:of|with intent)(?: (?:a |an )?[\w-]+){1,3}
(?:caught|found|stopped|searched and found) (?:\w+ )?(?:with|carrying|in possession of|holding) (?:a |an |some )?(?:\w+ )?(?:knife|blade|machete|weapon|cannabis|drugs?|wraps?|cocaine|crack|heroin|class [abc]|stolen \w+|firearm|gun)
(?:committ(?:ed|ing|s)) (?:an? |two |three |the |several )?(?:\w+ )?(?:offen[cs]es?|robber(?:y|ies)|burglar(?:y|ies)|theft|assault|crime|arson|criminal damage)
(?:stole|has stolen|had stolen|steals|stealing|shoplift\w*|burgled)
(?:robbed|mugged|stabbed|assaulted) (?:a|an|another|two|the) (?:\w+ )?(?:boy|girl|man|woman|pupil|student|teacher|shopkeeper|officer|young|child|member of staff|person)
(?:known|wanted) (?:to|by|for) (?:the )?(?:police|officers)(?: for)?
(?:asbo|cbo|abc contract|acceptable behaviour contract)
breach(?:ed|es)? (?:of )?(?:his|her|the|bail|an?) (?:\w+ )?(?:order|conditions?|bail|licence|curfew|injunction|tag)
on licence
on tag(?! team)
unpaid work (?:order|for|on|hours)
community payback
(?:court|judge|magistrates?|bench) (?:gave|sentenced|sent|fined|remanded|jailed) (?:yp\d+|him|her)
caught (?:selling|dealing|supplying|stealing)(?! (?:cakes|tickets|badges))
probation
(?:deals|dealing|sells|selling|sold|supplies|supplying) (?:drugs|cannabis|weed|crack|cocaine|heroin|class a)
secure training centre
(?:his|her|yp\d+['’]s) (?:tag|curfew|order|licence|bail|conviction|offence|sentence|arrest|charge|caution)s?(?! of coffee)
deferred (?:prosecution|caution|sentence)
\d ?x (?:class [abc]|twoc|thefts?|robber(?:y|ies)|burglar(?:y|ies)|possession|assaults?|affray|abh|gbh|criminal)
in connection with (?:an? |the |several |\w+ )?(?:\w+ ){0,3}?(?:robber(?:y|ies)|stabbings?|burglar(?:y|ies)|thefts?|assaults?|arson|offen[cs]es?)

0 0 1 2 2 2 2 2 2 2 3 4 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 10 10 10 10 10 10 11 12 12 12 13 13 13 13 14 14 15 16 16 16 17 17 18 18 19 21 22 22 23 23 23 23 23 25 26 28 28 28 28 29 31 31 31 32 32 33 34 34 36 36 36 36 36 36 36 36 36 36 37 37 37 37 37 38 38 39 39 39 40 40 40 42 42 42 43 43 43 44 44 44 44 45 45 45 45 46 46 46 46 46 47 47 47 47 47 47 47 47 48 48 49 49 50 51 51 52 52 52 52 52 53 54 54 54 55 55 56 56 56 57 57 57 58 58 58 58 58 58 59 59 59 59 60 60 60 60 61 62 63 63 63 64 65 65 66 66 67 67 67 68 68 69 69 69 69 69 69 69 69 69 69 69 70 70 71 71 71 71 71 71 72 73 74 75 75 75 75 76 76 76 77 77 78 78 78 79 80 80 81 82 82 83 84 85 86 86 86 87 87 87 87 87 87 87 87 88 88 88 88 88 88 88 88 89 90 90 91 92 93 93 94 94 94 94 94 94 94 95 95 96 97 97 97 97 97 97 98 99 100 100 100 100 100 100 100 100 100 100 100 100 100 100 100 100 100 100 100 100 100 100 101 101 101 101 101 101 101 102 102 103 103 104 104 104 105 105 105 105 105 105 106 106 106 107 107 108 109 109 109 110 110 110 110 110 110 111 111 111 111 112 113 113 113 113 113 113 114 114 115 115 117 117 118 119 120 120 121 122 122 123 123 123 123 123 124 124 124 124 125 125 125 126 126 126 127 127 127 127 128 128 129 130 131 132 134 134 135 135 136 136 136 137 137 137 137 137 137 138 139 139 139 140 140 140 143 143 143 143 144 144 144 144 145 145 146 146 146 146 147 147 147 147 147 147 147 147 147 148 149 149 151 152 152 156 156 156 156 156 157 157 157 158 159 159 159 159 159 159 159 162 163 165 167 168 169 173 175 175 176 178 180 180 180 180 180 180 180 180 181 181 181 181 184 184 184 185 186 186 186 186 189 190 190 191 191 192 194 194 194 195 197 197 197 197 197 197 198 199 200 200 200 200 200 200 200 201 201 201 201 201 202 202 202 202 202 202 203 203 205 205 207 207 208 209 209 210 211 211 211 212 213 215 215 215 215 215 215 215 215 215 216 216 216 216 216 217 217 217 217 217 217 217 217 218 218 218 218 218 218 218 219 219 219 220 220 221 221 222 222 222 222 222 223 223 223 223 223 224 224 225 226 227 227 228 228 229 229 229 230 231 231 232 232 233 233 234 235 235 235 236 237 237 239 240 240 240 240 240 241 242 243 243 243 243 243 243 244 244 244 244 244 245 245 246 246 248 248 249 249 250 250 251 253 254 255 256 257 258 259 260 261 262 262 263 264 264 265 265 265 265 266 266 266 266 266 267 267 268 268 268 269 269 270 270 271 271 271 271 272 273 273 274 276 277 277 278 278 278 278 278 278 278 278 278 279 279 280 281 282 283 284 284 284 285 286 287 287 288 288 289 289 290 290 291 291 292 292 293 293 293 293 293 293 293 293 293 294 294 294 294 295 295 296 297 297 298 299 300 300 300 300 301 301 302 302 302 302 303 303 303 304 305 306 306 307 308 308 309 310 310 310 310 310 310 310 310 310 310 310 310 311 311 311 311 311 311 311 311 311 312 312 312 312 313 313 313 313 313 314 314 314 314 314 314 314 314 315 315 316 316 316 318 318 318 319 320 322 323 324 324 324 326 326 326 326 326 326 326 326 326 326 326 326 327 327 327 327 327 327 327 327 327 327 327 328 328 328 328 330 330 330 330 330 331 331 331 331 332 332 332 332 333 333 334 334 334 334 335 335 335 336 336 337 338 339 339 340 340 341 342 343 343 345 345 345 345 345 345 345 346 346 346 346 346 346 346 346 346 346 346 346 346 347 348 350 351 352 353 354 355 355 355 357 357 357 358 358 359 360 360 360 362 363 363 363 364 364 365 366 366 367 369 370 371 372 372 373 374 375 375 376 376 376 382 384 385 385 387 388 391 392 397 397 400 400 400 401 402 403 406 412 413 413 413 415 416 416 416 416 417 419 419 419 419 420 422 422 422 423 424 425 425 426 426 426 426 426 426 426 426 426 426 426 426 426 426 426 426 427 427 427 427 428 428 428 428 428 428 428 428 428 428 428 428 428 428 428 428 428 429 429 429 430 431 431 431 431 433 435 437 438 439 439 439 439 440 440 440 440 441 442 442 442 447 448 448 449 449 449 449 449 449 449 449 450 451 453 453 454 454 454 454 456 457 458 458 460 460 461 462 463 463 463 463 464 464 464 464 465 465 465 466 467 468 468 469 469 469 470 470 470 470 473 473 473 476 476 477 477 477 477 478 478 478 478 478 478 480 481 481 482 482 482 482 482 483 483 483 483 483 484 484 484 485 486 486 486 486 487 488 488 488 488 488 488 488 488 488 489 489 491 491 491 491 492 492 492 493 493 493 493 493 493 493 493 493 493 493 493 493 493 493 493 493 493 494 494 494 494 494 494 495 496 496 496 496 496 496 497 497 498 499 499 499 499 500 504 504 504 504 505 507 507 507 508 508 509 509 511 511 511 511 511 511 511 512 512 512 513 513 517 518 518 518 521 522 524 524 525 527 527 527 527 528 531 533 533 533 534 534 534 537 538 539 539 540 540 541 547 548 549 549 549 552 553 555 556 557 558 559 559 559 560 561 562 562 562 563 565 565 565 565 567 567 567 568 568 568 568 568 568 568 569 569 569 569 570 571 572 573 573 573 573 574 575 576 578 578 580 580 580 581 581 581 581 582 582 583 583 584 585 585 585 585 585 585 586 586 586 586 586 586 587 588 588 589 589 589 589 590 591 592 593 593 593 594 596 596 596 596 596 597 597 597 598 598 598 598 599 599 599 599 600 600 600 601 602 602 603 604 604 604 604 604 604 604 604 604 604 604 605 606 607 607 608 608 608 608 609 609 610 610 611 611 612 612 612 613 613 614 616 616 616 616 616 617 617 617 618 619 619 621 622 623 623 623 624 625 625 625 625 625 629 629 629 630 630 630 631 631 631 631 631 632 632 632 634 635 635 635 636 636 638 639 640 640 640 641 641 641 642 643 643 643 643 644 644 644 644 644 644 644 644 645 646 646 647 647 647 647 647 647 647 647 647 647 647 647 647 648 650 650 650 650 652 654 654 654 655 655 656 657 657 657 658 658 659 661 661 662 663 663 664 664 664 664 665 665 666 666 666 666 666 666 666 668 668 668 668 669 669 669 670 670 671 671 671 672 672 672 672 672 673 673 673 674 674 674 675 675 675 675 675 676 677 677 678 678 678 679 679 679 679 679 680 680 680 681 682 682 682 683 683 683 684 684 685 686 686 687 687 687 687 688 689 689 689 689 690 690 690 690 690 690 691 691 693 693 696 696 696 696 697 699 699 699 699 700 700 702 702 706 706 706 708 712 713 713 714 714 714 714 718 719 721 722 722 722 722 723 723 724 724 724 724 724 724 725 726 729 729 729 730 732 734 735 738 739 739 739 740 742 742 742 743 744 744 744 744 745 746 746 746 747 747 747 748 749 750 751 751 752 752 753 754 754 754 755 755 755 755 755 755 755 755 755 755 756 757 757 757 757 758 759 760 760 760 761 761 764 764 764 765 766 766 766 767 768 769 769 769 770 771 771 771 772 773 773 773 773 775 775 776 776 777 778 778 782 783 783 785 786 787 787 787 788 789 789 789 789 789 790 790 790 790 791 791 791 791 791 792 792 792 792 793 794 795 796 796 796 796 796 796 797 797 797 797 797 797 798 798 798 798 798 799 799 799 800 800 800 800 800 800 801 803 804 804 805 805 805 806 807 808 809 809 809 809 810 810 810 810 810 810 810 811 811 811 811 811 811 813 814 814 814 814 815 815 815 815 815 816 816 816 817 818 818 819 819 819 819 820 820 820 820 821 822 822 822 823 823 823 824 824 826 826 827 827 827 828 828 828 828 829 829 829 829 829 829 830 830 830 830 831 831 831 831 831 831 832 832 833 833 833 833 834 834 835 835 836 836 837 837 837 838 838 838 838 838 839 840 840 840 840 840 840 840 841 843 843 843 844 844 844 844 845 845 845 845 845 845 845 845 847 849 849 849 850 850 850 851 853 853 853 853 853 853 853 853 854 854 854 856 856 857 857 857 857 857 857 858 858 858 859 859 860 860 860 860 860 861 862 862 862 863 863 863 863 864 864 864 865 865 865 865 866 868 869 869 869 871 873 873 873 874 875 876 876 877 877 878 878 878 878 879 879 879 879 879 880 880 880 880 880 880 880 881 881 881 881 882 883 883 883 884 884 884 884 884 884 885 885 886 886 886 887 887 887 888 888 888 888 889 889 889 889 889 889 889 889 889 889 889 889 889 889 889 889 889 889 889 890 890 890 891 891 891 892 892 892 892 893 894 895 895 895 895 896 897 897 897 897 898 898 898 898 898 898 898 899 899 899 899 899 899 900 900 900 900 901 901 901 901 902 902 902 902 903 903 904 904 904 905 905 906 906 906 907 908 908 909 909 910 911 912 912 913 913 914 914 914 915 915 915 916 917 917 918 919 919 919 919 920 920 921 921 922 922 922 922 923 923 923 923 923 923 923 924 925 925 926 926 926 926 926 927 927 927 927 927 927 927 928 928 928 929 930 930 930 930 930 930 930 930 930 931 931 932 933 933 934 934 934 934 934 936 936 937 938 938 939 939 940 941 941 941 942 944 945 945 945 946 946 946 946 946 946 946 946 946 946 946 946 946 947 947 947 947 948 948 948 948 948 948 948 948 948 948 948 948 948 948 948 948 948 948 948 948 948 948 948 948 948 948 948 948 948 949 950 951 952 952 952 952 952 953 954 954 954 954 954 955 955 955 956 957 958 960 960 961 961 961 961 961 961 963 963 964 964 965 966 966 967 967 968 968 970 970 970 970 971 971 971 971 972 972 973 974 975 977 978 979 980 981 982 983 984 984 987 988 989 990 991 992 992 993 993 993 993 993 994 995 995 995 995 996 997 997 998 1000 1000 1002 1003 1004 1004 1005 1005 1006 1007 1008 1008 1009 1011 1011 1012 1012 1014 1014 1014 1014 1015 1015 1016 1016 1017 1017 1017 1017 1018 1018 1018 1018 1019 1020 1020 1021 1021 1023 1024 1024 1025 1027 1027 1028 1028 1029 1031 1032 1033 1035 1037 1037 1037 1038 1038 1038 1039 1039 1039 1040 1040 1041 1041 1042 1044 1044 1045 1045 1045 1045 1045 1045 1046 1046 1046 1048 1048 1050 1051 1052 1053 1054 1055 1056 1057 1058 1059 1067 1072 1073 1074 1075 1076 1077 1078 1079 1080 1082 1086 1087 1088 1089 1090 1091 1092 1093 1094 1095 1096 1097 1098 1099 1101 1105 1107 1108 1109 1111 1115 1120 1121 1124 1125 1126 1128 1129 1132 1133 1134 1135 1137 1141 1142 1143 1144 1145 1146 1148 1149 1150 1151 1154 1155 1156 1157 1159 1160 1162 1165 1166 1169 1171 1172 1177 1178 1185 1187 1189 1190 1193 1198 1199 1200 1202 1203 1204 1205 1206 1207 1208 1210 1214 1215 1216 1217 1218 1220 1221 1223 1225 1226 1227 1228 1230 1231 1235 1237 1239 1242 1243 1244 1245 1246 1252 1254 1259 1260 1263 1264 1265 1266 1267 1268 1269 1270 1271 1272 1276 1278 1279 1280 1282 1283 1284 1287 1288 1289 1294 1295 1297 1299 1302 1303 1304 1305 1306 1308 1309 1311 1312 1313 1314 1315 1317 1318 1319 1320 1321 1322 1323 1327 1328 1329 1330 1331 1332 1333 1334 1335 1336 1337 1338 1340 1341 1342 1343 1345 1346 1347 1348 1349 1352 1353 1354 1355 1356 1358 1359 1360 1361 1362 1363 1364 1365 1366 1367 1369 1370 1371 1372 1373 1374 1375 1376 1378 1379 1380 1381 1382 1383 1384 1387 1388 1389 1390 1391 1392 1393 1396 1397 1399 1400 1403 1405 1406 1407 1408 1409 1410 1411 1412 1414 1415 1416 1417 1419 1422 1423 1424 1425 1426 1427 1428 1429 1430 1431 1432 1433 1434 1435 1436 1437 1438 1440 1441 1442 1444 1445 1446 1447 1448 1449 1450 1454 1455 1456 1457 1458 1459 1460 1461 1462 1463 1464 1465 1466 1467 1469 1470 1471 1472 1473 1474 1475 1476 1477 1478 1480 1481 1482 1483 1484 1485 1486 1487 1488 1489 1490 1491 1492 1493 1494 1495 1496 1497 1498 1499 1500 1501 1502 1503 1506 1509 1531 1532 1533 1542 1548 1551 1555 1560 1564 1567 1569 1570 1572 1575 1576 1579 1602 1625 1628 1629 1637 1641 1642 1661 1665 1666 1667 1672 1673 1678 1681 1688 1695 1697 1698 1703 1724 1728 1729 1731 1732 1733 1737 1743 1746 1747 1748 1749 1750 1751 1752 1754 1764 1765 1766 1776 1780 1783 1787 1789 1794 1796 1802 1804 1810 1811 1817 1818 1827 1829 1830 1831 1832 1834 1837 1842 1843 1844 1845 1846 1847 1849 1851 1852 1853 1854 1855 1856 1858 1859 1861 1863 1864 1867 1868 1869 1872 1873 1879 1882 1883 1884 1885 1887 1888 1889 1890 1891 1892 1895 1897 1898 1900 1901 1902 1903 1904 1913 1914 1917 1919 1920 1921 1922 1923 1924 1925 1926 1927 1932 1933 1934 1936 1937 1938 1939 1940 1942 1943 1944 1945 1946 1947 1949 1950 1951 1952 1953 1954 1955 1956 1957 1958 1968 1977 1979 1983 1987 1989 1991 1994 1995 1999 2002 2006 2008 2009 2011 2012 2014 2017 2019 2022 2023 2024 2027 3 3 20 24 26 27 40 41 72 92 101 116 131 133 139 141 142 147 149 154 155 161 163 164 166 168 170 174 174 176 177 178 179 182 183 187 188 189 190 190 193 195 204 206 207 208 213 215 237 238 247 248 252 257 275 281 298 317 321 325 327 329 342 344 348 349 356 359 361 367 368 372 375 375 377 378 379 381 383 386 389 392 394 394 394 394 394 395 396 398 398 398 398 398 398 398 399 400 405 406 409 410 412 413 413 414 414 418 421 423 428 429 430 432 432 432 432 432 433 433 433 434 436 438 438 438 438 438 438 438 438 438 438 438 439 440 440 440 440 440 440 440 440 440 440 440 440 440 445 446 450 452 453 457 458 459 471 472 473 474 475 476 477 479 479 479 479 479 479 480 482 490 494 496 498 501 502 503 504 505 506 508 510 510 510 511 514 514 514 514 516 519 520 522 522 522 522 522 522 522 522 522 522 522 522 522 522 522 522 522 522 522 522 522 523 524 526 528 530 530 532 533 534 535 536 542 544 550 550 550 550 550 550 550 550 551 564 566 566 577 579 585 585 595 613 615 616 617 620 626 627 628 633 635 636 637 649 651 653 658 660 667 682 685 692 695 695 695 695 695 695 695 695 695 695 700 702 703 705 706 707 709 710 710 711 714 714 714 714 714 714 714 714 714 714 714 714 714 714 715 716 717 718 719 720 725 726 727 727 727 727 727 727 727 727 727 727 727 727 727 727 728 729 730 731 733 735 736 736 736 737 739 741 742 744 745 750 751 753 754 755 756 758 758 759 760 762 762 762 762 763 763 763 763 763 763 772 774 779 782 784 787 798 799 802 810 812 825 839 842 843 845 846 848 848 852 854 854 855 859 867 869 870 871 873 876 889 893 925 927 935 937 937 937 937 937 937 937 937 937 937 937 943 946 946 946 946 946 946 946 946 946 946 947 952 959 960 961 962 963 972 976 985 986 988 992 997 998 999 1000 1001 1003 1010 1013 1018 1021 1022 1026 1030 1036 1037 1043 1047 1047 1047 1049 1049 1049 1049 1060 1062 1068 1069 1081 1083 1104 1106 1110 1112 1113 1114 1117 1118 1119 1122 1123 1127 1130 1131 1136 1138 1139 1140 1147 1152 1153 1158 1161 1163 1164 1167 1168 1170 1173 1174 1175 1176 1179 1181 1182 1184 1186 1192 1194 1195 1196 1197 1209 1211 1212 1219 1222 1224 1229 1232 1233 1234 1236 1240 1241 1247 1248 1249 1250 1251 1256 1257 1258 1261 1262 1273 1274 1275 1277 1281 1285 1286 1290 1291 1292 1293 1296 1298 1300 1301 1307 1310 1316 1324 1325 1326 1339 1344 1350 1351 1357 1368 1377 1385 1386 1394 1395 1398 1401 1402 1418 1420 1443 1451 1452 1453 1468 1504 1505 1511 1512 1513 1523 1535 1536 1541 1544 1546 1552 1556 1557 1558 1559 1561 1562 1563 1568 1574 1577 1578 1580 1582 1583 1585 1591 1593 1594 1601 1605 1606 1609 1613 1614 1620 1621 1622 1623 1626 1627 1632 1633 1634 1638 1639 1640 1644 1646 1647 1663 1664 1669 1671 1674 1679 1682 1684 1690 1692 1693 1696 1699 1700 1701 1704 1706 1707 1708 1709 1710 1715 1720 1721 1723 1725 1726 1734 1735 1739 1740 1741 1742 1744 1755 1763 1767 1768 1770 1775 1777 1778 1779 1781 1782 1784 1786 1788 1792 1793 1797 1798 1799 1800 1803 1806 1807 1812 1813 1814 1815 1819 1820 1821 1822 1823 1824 1825 1826 1828 1835 1836 1839 1840 1841 1848 1850 1857 1860 1862 1865 1866 1870 1871 1874 1878 1880 1893 1894 1896 1899 1905 1906 1907 1908 1909 1910 1911 1912 1915 1916 1918 1928 1929 1930 1931 1935 1941 1948 1959 1960 1962 1963 1964 1966 1967 1970 1971 1972 1973 1975 1980 1981 1982 1984 1985 1986 1990 1996 1998 2000 2001 2005 2007 2013 2015 2016 2018 2020 2025 2026 30 35 150 153 160 171 172 174 196 214 380 390 393 394 398 404 407 408 411 432 438 443 444 455 475 479 510 514 515 522 529 543 545 546 550 554 566 694 695 698 701 704 707 710 714 727 736 741 762 763 780 781 848 872 937 946 969 1034 1047 1061 1063 1064 1065 1066 1070 1071 1084 1085 1100 1102 1103 1116 1180 1183 1188 1191 1201 1213 1238 1253 1255 1404 1413 1421 1439 1479 1507 1508 1510 1514 1515 1516 1517 1518 1519 1520 1521 1522 1524 1525 1526 1527 1528 1529 1530 1534 1537 1538 1539 1540 1543 1545 1547 1549 1550 1553 1554 1565 1566 1571 1573 1581 1584 1586 1587 1588 1589 1590 1592 1595 1596 1597 1598 1599 1600 1603 1604 1607 1608 1610 1611 1612 1615 1616 1617 1618 1619 1624 1630 1631 1635 1636 1643 1645 1648 1649 1650 1651 1652 1653 1654 1655 1656 1657 1658 1659 1660 1662 1668 1670 1675 1676 1677 1680 1683 1685 1686 1687 1689 1691 1694 1702 1705 1711 1712 1713 1714 1716 1717 1718 1719 1722 1727 1730 1736 1738 1745 1753 1756 1757 1758 1759 1760 1761 1762 1769 1771 1772 1773 1774 1785 1790 1791 1795 1801 1805 1808 1809 1816 1833 1838 1875 1876 1877 1881 1886 1961 1965 1969 1974 1976 1978 1988 1992 1993 1997 2003 2004 2010 2021

12 14 8 9 10 10 10 10 10 10 4 6 6 7 6 7 7 7 7 9 9 9 9 9 9 7 8 8 8 12 13 13 13 13 13 13 4 4 5 5 7 8 8 8 7 8 7 3 10 4 6 8 6 8 3 3 7 8 5 6 6 6 6 4 3 7 8 8 8 13 5 7 6 5 4 4 3 5 8 9 9 9 9 9 9 9 10 9 14 16 16 19 19 7 8 5 6 6 5 5 5 3 4 4 6 7 7 11 12 12 12 3 4 4 4 4 4 4 4 4 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 6 10 11 11 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 25 27 26 27 17 3 10 11 11 4 5 7 6 6 10 11 11 7 8 19 20 20 20 20 20 20 20 20 20 20 5 6 3 4 4 4 4 4 5 4 4 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 5 6 7 4 8 7 6 7 7 5 6 6 6 6 6 6 9 7 8 10 8 8 8 9 7 6 3 4 4 3 4 4 6 7 7 7 7 7 8 4 4 5 4 5 5 5 5 5 4 6 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 4 6 5 10 11 11 11 11 13 4 5 5 11 13 3 5 6 6 3 4 4 4 5 5 3 4 4 4 4 8 9 9 9 9 9 7 8 12 13 4 4 4 4 5 5 4 8 9 11 12 12 12 12 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 6 5 4 5 6 4 5 6 7 7 4 3 3 3 3 5 4 3 3 3 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 5 4 3 6 3 4 5 3 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 6 8 10 10 7 3 4 4 4 4 5 3 3 3 4 4 4 4 4 4 3 3 3 4 3 4 5 5 5 5 6 4 5 5 6 10 10 3 4 5 4 4 6 6 4 3 9 9 9 9 9 9 9 9 9 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 8 7 7 5 5 6 10 12 5 7 7 8 8 8 8 6 7 7 7 7 9 11 4 4 4 5 7 9 8 9 9 9 6 8 4 6 4 4 3 3 4 4 4 3 4 3 4 7 5 5 5 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 9 10 10 8 9 3 5 9 9 9 9 7 3 4 3 3 6 7 12 13 13 13 13 13 13 14 14 4 5 3 3 9 4 4 5 5 5 4 5 7 5 5 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 7 8 8 8 14 15 15 15 15 7 7 7 7 7 7 10 9 6 7 6 7 7 4 5 5 3 4 7 5 6 6 6 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 6 7 7 7 7 8 8 8 11 12 8 9 9 9 9 10 10 7 8 7 6 8 10 4 5 4 6 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 5 3 4 4 5 4 5 7 8 9 6 7 7 4 5 4 8 9 9 9 4 5 5 5 7 3 3 4 4 3 3 10 5 5 4 4 4 5 5 6 6 6 7 11 12 3 7 5 3 3 4 3 3 3 3 3 3 3 5 7 7 7 4 3 4 4 4 3 9 10 10 10 8 7 8 8 8 5 4 4 13 13 14 14 14 14 14 14 15 15 14 14 15 15 14 14 10 11 11 12 14 14 14 14 14 14 14 14 14 14 15 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 5 4 3 3 4 4 4 4 4 3 4 3 7 8 8 5 4 6 5 7 6 6 6 6 6 6 3 4 3 5 4 4 5 5 3 3 3 3 4 4 3 3 7 9 9 9 4 5 5 5 7 9 9 4 4 6 8 5 4 5 5 5 6 5 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 3 4 4 6 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 6 6 7 7 7 7 7 7 7 7 8 8 7 7 7 8 7 7 6 6 7 6 6 6 3 9 9 9 9 9 9 4 5 3 3 4 4 4 4 3 3 3 4 4 4 5 5 3 3 4 5 9 9 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 3 3 3 3 5 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 5 6 6 3 4 8 3 4 4 5 6 6 4 5 6 7 7 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 6 6 4 3 5 6 6 7 7 8 9 10 10 5 6 9 10 4 12 13 12 12 12 12 7 8 8 8 8 9 4 5 6 6 7 7 7 3 4 5 4 3 3 5 4 5 5 5 6 8 9 9 4 5 5 4 9 9 9 9 6 7 7 4 7 8 4 8 9 9 9 9 10 10 9 9 9 9 3 7 5 6 6 7 7 7 4 7 5 6 5 6 5 6 6 5 5 4 7 7 8 7 7 4 4 5 4 3 4 4 4 4 5 5 3 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 3 3 4 3 14 15 15 6 7 8 5 6 6 6 6 9 9 9 10 10 11 10 10 4 4 5 9 10 10 11 11 10 10 10 10 10 11 12 10 3 4 6 5 6 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 9 9 6 7 7 7 7 7 7 8 9 9 9 11 11 11 10 10 7 7 7 9 10 10 10 10 8 8 8 8 8 8 10 10 10 10 10 3 5 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 6 6 7 7 3 5 6 6 8 3 5 4 4 4 4 4 5 6 11 9 10 10 10 10 3 4 4 4 3 3 3 3 5 6 5 4 3 6 6 3 4 4 4 3 3 3 3 4 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 6 4 3 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 5 6 5 5 5 5 6 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 5 6 7 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 3 4 4 4 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 10 11 11 11 11 5 6 6 6 3 4 5 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 7 5 5 5 6 7 6 4 4 5 4 5 5 5 7 9 9 8 8 8 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 10 11 11 11 8 10 9 9 9 9 7 9 8 9 9 9 5 6 5 6 7 8 9 10 10 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 3 4 3 8 9 9 4 3 4 5 5 6 5 4 5 3 3 4 3 4 3 3 4 4 4 4 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 3 3 3 6 7 8 4 4 4 4 10 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 3 4 4 7 8 8 9 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 12 12 12 13 11 12 5 7 7 7 7 11 12 12 5 3 3 6 7 3 6 3 4 10 11 3 4 4 8 9 9 5 3 4 3 7 8 8 8 4 5 4 5 5 7 7 6 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 3 4 3 4 7 7 7 7 7 3 5 4 6 3 3 4 4 4 4 3 5 4 3 3 5 4 3 3 3 3 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 4 3 5 6 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 4 7 4 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 10 11 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 13 10 4 9 14 10 9 10 3 3 12 3 5 6 17 9 9 11 11 4 4 7 10 11 8 11 11 13 4 5 8 7 4 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 4 5 10 3 5 6 4 11 0 8 7 4 8 13 5 4 3 7 6 7 3 3 4 8 6 6 3 3 3 5 10 6 11 0 5 0 3 4 3 3 6 5 7 4 6 8 3 4 3 4 8 5 5 7 6 6 4 5 10 5 6 5 0 6 4 15 9 10 7 6 5 4 6 7 0 6 0 6 0 0 7 7 6 5 5 4 0 2 8 3 7 4 4 4 8 5 8 4 6 3 4 8 6 3 4 4 0 4 3 6 3 7 5 11 0 3 4 3 6 12 0 0 7 0 0 3 4 0 18 8 3 0 11 0 0 10 5 0 0 2 10 4 0 7 3 5 0 13 0 23 19 0 12 11 10 0 0 0 0 0 10 3 0 9 0 0 5 3 12 10 13 7 3 0 10 12 0 5 0 13 8 6 0 6 4 0 10 11 7 6 17 0 5 0 5 14 6 6 7 10 0 9 5 6 7 8 0 5 6 4 6 0 4 5 4 3 3 12 4 0 9 14 7 10 0 0 0 4 0 0 0 15 0 0 9 0 4 0 8 0 5 6 3 8 12 0 0 0 5 7 0 0 5 5 0 4 3 0 0 0 3 0 4 3 5 6 3 4 3 6 3 7 3 4 6 3 3 6 3 4 4 3 4 5 3 3 5 4 5 5 4 2 4 3 7 3 4 3 4 3 4 6 5 5 3 5 5 5 4 8 4 3 3 3 4 4 6 3 3 3 4 5 3 3 3 4 4 3 6 5 2 4 4 7 3 5 4 3 7 7 6 6 4 4 6 8 10 6 4 7 4 5 8 3 3 3 6 3 2 3 4 5 5 18 5 4 8 6 9 2 6 4 7 5 6 5 5 5 3 7 3 6 3 6 5 5 5 3 4 5 7 5 6 7 6 4 8 7 4 3 5 3 3 4 3 9 6 5 6 5 6 12 3 3 5 9 5 3 3 6 6 3 4 7 5 2 3 5 11 5 6 5 5 3 3 3 3 2 8 2 4 3 5 2 2 4 2 4 2 8 2 4 3 2 2 2 3 2 2 3 3 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 6 7 2 5 2 2 9 2 2 8 2 2 3 2 2 4 5 2 3 2 4 4 3 2 5 2 2 2 2 3 2 3 2 4 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 4 6 6 5 5 2 8 6 13 3 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 5 8 2 8 2 3 2 3 2 2 2 2 2 8 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 11 12 2 3 2 6 3 2 2 2 2 2 5 2 3 2 2 2 4 2 5 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 2 2 2 2 2 3 2 5 4 2 4 4 3 4 5 2 2 3 2 5 2 2 2 2 2 2 2 2 2 2 3 2 2 4 2 2 4 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 5 4 2 2 2 7 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 3 2 2 2 2 2 2 2 3 2 4 5 2 2 2 2 3 4 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 3 4 2 2 2 2 2 2 2 3 2 2 2 2 2 3 2 2 4 3 2 2 2 2 3 2 2 2 2 2 2 2 3 3 3 4 1 2 2 3 2 9 2 4 2 2 2 2 2 2 2 3 2 5 3 3 2 8 3 2 4 0 2 7 5 2 2 2 2 2 3 2 3 2 3 5 2 2 4 4 2 4 4 2 4 2 2 2 1 2 2 3 2 2 3 8 2 2 4 2 2 2 2 0 2 3 4 2 2 4 4 4 2 2 2 2 2 2 2 2 2 2 2 1 2 2 2 2 2 2 2 2 2 2 2 4 2 2 2 1 1 2 1 2 2 1 2 2 2 2 2 2 2 2 2 2 3 2 2 3 3 2 2 1 4 2 1 2 5 4 2 2 2 2 2 1 4 2 2 2 4 2 2 2 2 3 2 3 3 2 4 5 2 2 2 3 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 4 2 2 3 2 2 2 2 2 2 7 2 2 5 2 1 2 2 2 2 4 2 4 2 3 2 2 2 2 2 4 7 2 2 2 4 2 2 2 2 2 4 2 2 4 5 2 2 2 2 2 2 2 4 3 2 3 2 3 2 4 2 2 3 2 4 2 6 2 2 4 2 4 2 2 2 3 2 2 3 2 4 3 2 2 3 9 3 2 2 2 2 2 4 1 2 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 9 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 4 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 2 46 5 1 1 1 2 1 1 2 1 1 2 1 1 2 1 1 1 2 2 1 3 2 1

1$	2721 6543 6928
10$	8352
101$	6469
11$	8352
12$	1304 1305 1306 1307
13$	1304 1305 1306 1307
14$	1304 1305 1306 1307
15$	1304 1305 1306 1307
16$	1304 1305 1306 1307
17$	7347 3803
18$	7877 7879 506 7912 7913 1271 5103 8712 8713 8714 8715 8716 8717 8718 8942
19$	7877 7879 506 7912 7913 1271 5103 8712 8713 8714 8715 8716 8717 8718 8942
2$	6928
20$	7877 7879 506 7912 7913 1271 5103 8712 8713 8714 8715 8716 8717 8718 8942 7347 3803
21$	7877 7879 506 7912 7913 1271 5103 8712 8713 8714 8715 8716 8717 8718 8942
22$	7877 7879 506 7912 7913 8942
23$	7877 7879 506 7912 7913 8942
24$	7877 7879 506 7912 7913 3205
25$	7877 7879 506 7912 7913 1271 5103 8712 8713 8714 8715 8716 8717 8718 8942
26$	7877 7879 506 7912 7913
27$	7877 7879 506 7912 7913
28$	7877 7879 506 7912 7913
29$	7877 7879 506 7912 7913
3$	6928
30$	7877 7879 506 7912 7913 1271 5103 8712 8713 8714 8715 8716 8717 8718 8942
31$	7347
3x5x2$	3644
4$	6928
47$	7347 3803
4ft$	3624
5$	1555 5378 5379 6928 3624
5ft$	3624
5x5x5$	3643
6$	1555 5378 5379 6928 3624
60$	9876
6ft$	3624
7$	8352 6928 7027
8$	8352 6928
9$	8352 6928
999$	6469
a$	4037 4070 4207 7792 4212 4671 1001 1002 1003 8469 4968 4969 1187 5096 1324 1325 5185 5212 5213 1543 5878 5899 6019 6030 6057 6273 6493 6494 6503 6524 6525 6540 10146 2750 2788 6635 6643 10228 2915 2962 3104 3222 3240 3307 3310 7219 3555 7403
abandon$	3245
abandoned$	3242 3245
abandoning$	3245
abandons$	3245
abc$	6404 3575
abcs$	6404
abdicate$	2237
abdicated$	2237
abdicates$	2237
abdicating$	2237
abh	6638 3581
abh$	10220 7403
abide$	8182
abilit	7285
ability$	4973 4974 4975 4976
abject$	3211
able	6398
able$	1235 1238 1239 1241 1250 1262 1417 5248 5269 5270 1457 1466 2515
abode$	10205
abortion$	3754
about	6235 7099
about$	3892 3896 3952 4513 8097 8622 8801 8802 8803 5224 8809 8810 8811 8815 8816 1556 5539 1718 1719 1720 1721 5544 9400 9427 9521 9522 9650 9651 9652 6149 6150 6151 2374 6260 6552 6614
above$	7720 8452 8453 8454 5405 9706 9735 6399
abroad$	10164
abscond$	7814 421 422 3584
abscondded$	421 422 3584
abscondding$	421 422 3584
absconded$	421 422 3584
absconder$	6668 3584
absconders$	6668 3584
absconding$	421 422 6667 3584
absconds$	421 422 3584
absconsion$	3584
absconsions$	3584
absen	7321
absenc	6557 10157
absence$	10139
absent$	7819 9264 6223
absentee$	8387 6760
absentees$	8387 6760
absolute$	1694
absolutely$	1830 5908 3203 3206
abus	10184
abuse	6601
abuse$	7404 7405 7441 7442 7443 7458 7671 7758 8028 8029 8038 8039 8136 8137 10181 10182 10183 6726 7350
abused	2761
abused$	7448 7917 6583 7365 3545
abuser$	7806 7898 7903 7908 8134 8334 934 8378 8388 1013 6752 6755 6756
abusers$	7806 7903 7908 8134 8334 934 8378 8388 1013 6752 6755 6756
abusive$	3006 6839 3609
abysmal$	3636
abysmally$	3636
academy$	5757 5762 5763 9664 9695 6140 2322 10118 10119 10132 3268
accept$	7508 140 4038 227 228 229 230 231 232 233 234 7654 7672 7742 7753 737 738 767 4590 4591 4592 4593 4594 4595 4596 4597 4598 4599 8182 4613 4614 4615 4616 4617 4618 4619 4620 4621 4622 4623 4624 4640 4641 4642 4643 4644 8489 8494 8497 9072 9101 9107 9121 9498 7012 7013
acceptable$	6278 2497 3575
accepted$	227 228 229 230 231 232 233 234 7939 7947 7954 7955 7956 7966 737 738 9202 9203 9204 9205
accepting$	227 228 229 230 231 232 233 234 737 8489 9100
accepts$	227 228 229 230 231 232 233 234 737
acceptted$	227 228 229 230 231 232 233 234 737
acceptting$	227 228 229 230 231 232 233 234 737
access$	7508 3484
accident$	997
accidents$	997
accommodation$	7854 7855 7856 7857 7858 7859 7860 7861 10180 10216 7348
accomplice$	6692 3695
accomplices$	6692 3695
accord$	7647 7914 7915 6694
accoun	6195 2402 6225 6353
account$	915 916 9473 9474 9475 9476 9477 9478 9479 9859 9935 6449 2629 2646 10056 10057 2781 10186 6807
accountability$	732 733 4559 4560 4561 4562 4563 4564 4565 4566 4567 4568 4569 4570 4571 9691 9692 9693 9694 7084
accountable$	732 733 9859
accounted$	2646
accounts$	915 916 9777 9807 9935 6449 2629 2646 6807
accusation$	6724
accusations$	6724
acd$	3705
achiev	2475
achiever$	8392
achievers$	8392
acknowledge$	4613 4614 4615 4616 4617 4618 4619 4620 4621 4622 4623 4624 9498
acknowledged$	9361 9362 9363 9364
acne$	6984 3627
acned$	3626
across$	4786 4787 5291 5292 5293 5405 6875 7032
act	2447 9895 10078
act$	4275 7864 4640 4641 4642 4643 4644 1010 1041 1049 1270 1272 1273 1274 1275 1276 1277 1278 1279 1280 1281 1308 1309 1310 1311 1312 1376 1538 1539 1540 1541 9291 9498 9674 9677 9765 9896 3008 3069 3070
acted$	1010 1270 1272 1273 1274 1275 1276 1277 1278 1279 1280 1281 1308 1309 1310 1311 1312 1538 1539 1540 1541 5744 5753 9339 9344 9361 9362 9363 9364 9508 3008 3069 3070
acting$	1010 1157 1270 1272 1273 1274 1275 1276 1277 1278 1279 1280 1281 1308 1309 1310 1311 1312 1538 1539 1540 1541 2986 3008 3069 3070
action	2345 7172
action$	7468 9392 2050 2051 2052 9473 9474 9475 9476 9477 9478 9479 6285 6413 10008 6654 7170
actionable$	6167
actions$	3 4 5 6 7 8 9 3834 3835 3840 7468 7536 3962 7639 7640 7641 7642 7643 7644 7645 7646 7663 8136 8137 8138 8141 8142 8143 8144 8145 8146 8147 8148 8149 8150 8151 8152 8153 8318 2042 6654
active	9947
active$	3915 94 4079 354 355 356 357 625 6676 6887 3310 3312 7147
activi	9740 10049 7150 7162 7163 7172
activities$	7459 7468 6654 6673 6730
activity$	7459 7468 4276 7865 9777 9913 6654 6673 6730 6886 7154
acts$	7848 4275 7864 1010 1042 1050 1270 1272 1273 1274 1275 1276 1277 1278 1279 1280 1281 1308 1309 1310 1311 1312 1377 1538 1539 1540 1541 3008 3069 3070
actual$	6638
add$	2380 3415
added$	2380 2381 2429 2431 2562 2563
addict	10097 10157 10189 7275
addict$	8393 8394 8395 6760 6761 3602
addicted$	2686
addiction$	2686 7290
addicts$	8393 8394 8395 10199 6760 6761 3602
addres	2350 9799 2538 6360 6361 6390
address$	4029 4030 4031 7798 7799 7800 7801 4220 4221 4222 4223 9784 2409 10205 3384 7358
addresses$	4029 4030 4031 9768 9784 2409 9972 7123 7196
adds$	2380
adequate$	1430 1433 5879 5880 5881 5882
adhd	10097
adhd$	10087 3703
adidas$	6990
admission$	7301
admissions$	7301
admit$	9101 9107 9121 9498 9674 7012
admitted$	9202 9203 9204 9205 2678 2691 7266
adolescent$	8515 8539 8540 8541 8542 8543 8544 8555 1543 8947 8950 2927 2930 6822 3103
adolescents$	8515 8539 8540 8541 8542 8543 8544 8555 8947 8950 6822
adopted$	7356
adoption$	3535
adoptive$	3535
adore$	495 496 497 498 499
adored$	495 496 497 498 499
adores$	495 496 497 498 499
adoring$	495 496 497 498 499
adult$	7614 7615 7623 4043 7688 7728 7740 4181 4182 7782 4250 4254 4257 7846 7849 7880 7883 7909 8107 4679 8286 8287 8288 8289 891 4911 4963 8614 8657 5083 5086 1267 8676 8680 1282 5110 8700 8705 8706 8707 8725 8734 1335 5162 8751 8752 5181 1360 8771 1372 1373 5197 8780 8781 5200 5201 5268 5271 8853 1519 1520 1521 1522 8932 8933 8934 8935 8936 8937 8944 5773 5774 6662 2865 6691 6891 6893 6894 3076 6900 6901 3096
adults$	4016 4021 4025 4028 7611 7614 7615 7623 7627 7740 7782 7806 7808 7811 4250 7840 7846 7849 7880 8096 8190 8191 8270 4693 8286 8287 8288 8289 8305 4724 8437 4878 8579 8614 8628 8629 8630 8638 8657 8677 5097 8680 1282 5107 8700 8705 8706 8707 8712 8713 8714 8715 8719 8723 8731 8732 8733 8734 8735 1334 1372 1373 5197 8780 8781 8853 8881 8889 8890 8891 8892 8893 8894 8895 8896 8903 8904 8905 8906 8907 8932 8933 8934 8935 8936 8937 8942 9020 9070 5600 5601 5603 5604 6662 6720 6803 6891 6895 6900 6901
advance$	2451
advanced$	1267 6676
advanceed$	2451
advanceing$	2451
advances$	4041 4042 8665 8666 8667 8668 2451
advantage$	7449
advice$	7545 8222 8223 8224 8225 8226 8489 9347 9348 9349 9350 9351 9352 6709 6721 7009 7075
advis	6168 7198
advised$	3921 7548 7549 3968 147 148 149 150 151 152 153 154 3977 156 157 158 159 160 161 162 163 164 165 166
affairs$	8766 8869 8870 8871 8872
affection$	7854 7855 7856 7857 7858 7859 7860 7861
affili	2447 7150 7154 7156 3696
affiliate$	6730
affiliated$	919 6730
affiliates$	6730
affiliation$	885 886 919 6730
affiliations$	6730
affray	6638 3581
affray$	10220 7403
afraid$	8873 8874 8875 1514 1515
african$	1565 5391 5396 5397 3130 6983
afro$	6971 3150 6973
afros$	6971 6973
after	9779 6567
after$	7655 4579 5016 8637 5058 5251 8882 8883 8899 2211 2681 10149 10150 6587 7297
afterthought$	9685
again$	7558 7559 9142 9143 9145 9146 9147 2177 6098 6099
agains	6302 7172
against$	7802 7803 7804 7805 9854 9867 6287 9884 9914 2560 10042 7025 7137 7139 7181 7220
age$	4265 7876 4752 8662 8663 8664 8671 8672 8738 8739 8740 8741 8776 8777 8778 5358 5359 8963 8964 8965 6542 7328
aged$	4297 8947 8950 10109 6689
agencies$	5757 5762 5763 9664 9695 6140
agency$	5731 5757 5762 5763 5773 5774 9664 9695 6140 2322 6167 3211 3258 3267
ages$	8671 8672
aggression$	8420 8568 8569 1166 1167 6831
aggressive$	8503 8504 8505 8506 8507 8508 8509 8510 8511 8512 8513 8607 3006 3609
aggressively$	3609
aggressiveness$	8568 8569 6831
aggressor$	8334 8335 8336 8337 6752 6753 6754 6798
aggressors$	8334 8335 8336 8337 6752 6753 6754 6798
aggro$	7990
agitator$	3596
agitators$	3596
agree$	1228 1229 1230 1231
agreed$	519 7966 1228 1229 1230 1231
agreement$	7661 9901
agreements$	9901
agrees$	1228 1229 1230 1231
ahead$	7721 9706 9736 9796
aid	2475
aid$	2451 2459 2479 7254
aided$	2451 2459 2479
aiding$	2451 2459 2479
aids	2475
aids$	2451 2459 2479 7254
aim	2608
aim$	9908 2508 9941 10023
aimeda	6290
aimedat$	9872
aims$	6290 9908 2508 9941
albanian$	1565 5393 6983
album$	6383
alcoho	10157 10189 6616
alcohol$	34 7620 7621 4049 4050 4051 4052 4053 4055 4056 7854 7855 7856 7857 7858 7859 7860 7861 7866 7869 8295 10090 7271 3453 7275
alcoholic$	10198 6760
alcoholics$	10199 6760
alert$	2337 2358 2359 2487
alerting$	2358 2359
alerts$	2358 2359
aliases$	3648
alibi$	3649
alibis$	3649
alienated$	3104
alight	6625
alight$	10207
alike$	6989 6991
alive$	10067
all	7177
all$	3981 3985 218 647 4475 4636 4828 1117 4963 1180 1221 8626 8697 1319 8841 1528 1656 9074 5493 1685 1687 1770 1771 1772 1856 1868 5691 5729 9487 9494 5940 6057 6059 9659 9660 2267 9903 6356 2595 6444 6473 2874 6701 7009 7010 7076 3303 3307
allegation$	915 916 6724 6725
allegations$	915 916 6724 6725
allege$	8312 8313 2545 6722 6723
alleged$	8312 8313 2419 2543 2545 2640 6722 6723 2904
allegedly$	3592
alleges$	8312 8313 2545 6722 6723
allerg	10097
allergic$	3719
allergies$	3719
allergy$	7290 3719
allocated$	2549
allow	2360
allow$	44 45 192 193 8033 9101 9107 9121 2479 2628 6695 7012
allowed$	44 45 192 193 8033 2479 2690 6695
allowing$	44 45 192 193 8033 2479 6695
allows$	44 45 192 193 8033 2479 2628 6695
almost$	583 1319 5141 1320 1321 1322 1323 1326 1327 1328 1329 1390 1391 1556 3072 3082
alone	6486 3518 7341
alone$	7970 7998 8820 8821 8822 8823 8824 8825 8826 8827 8828 8829 8830 8831 8832 8862 8863 8864 8865 8866 8867 8868 10068 3518 7340
along$	7605 7680 4338 4339 4340
alopecia$	3629
alpha$	6760 2943
already$	1319 5141 1320 1321 1322 1323 1326 1327 1328 1329 1363 1390 1391 1556 3072 3082
also$	2931
alternative$	3492
although$	168 7802 7803 7804 7805
altogether$	2267
always$	417 589 1265 1656 5545 3632
ambition$	8597 6867
among$	4771 8354 8355 8442 8502 4988 5027 6478
amongst$	4771 8354 8355 8502 4988 5027
amount$	257 258 8878 8879 8880
ample$	3997
an$	4313 4327 4606 5008 5094 5143 5189 1536 1537 1543 5709 6057 6258 6273 6493 6524 6643 3104
anaemia$	3718
analys	6180 6181 6182 2361 2362 2396 6221 10001
analysis$	7113 7157
analyst$	9747 9762 9763 9764 6183 6184 6218 9803 2518
analysts$	9747 9762 9763 9764 6183 6184 6218 9803 2518
anaphy	3720
and	2603 3342 3349
and$	3980 8251 4754 4755 5364 8947 8950 5405 5425 6166 6257 6292 6293 6471 7091 7130 3395 7391
angels$	8805 8806 8807 8808 6785
anger$	1160 3007
angry$	9264 2915 3104
animal$	6760
animals$	8393 8394 8395 8414 8415 8416 9685 6760 6761
ankle	2813
ankle$	6635
anonymous$	3279
anorak$	6986
anoraks$	6986
anorexia$	3721
anorexic$	3721
anothe	2472
another$	3823 7749 8441 8580 1543 9739 6525 6651 3104 3310
anpr$	3653
answer$	7654 8182 1383 1384 1385 5262 9101 9107 9121 9192 9498 5959 5960 9614 9674 9677 10023 7012
answered$	7939 7966 1383 1384 1385 9202 9203 9204 9205 1897 9344 9361 9362 9363 9364 9724
answers$	1383 1384 1385 9192
antagonise$	2898
antagonised$	2898
antagonises$	2898
antagonising$	2898
antagonist$	6798
antagonistic$	3611
antagonists$	6798
anti	6243 2434 6286 6325 6330 9950 9962 2580 10007 2635 6468 3440
anti$	4178 4184 887 4839 8503 8504 8505 8506 8507 8508 8509 8510 8511 1138 4966 4983 4984 4985 5026 3035 3036
antici	2512
anticipated$	9890
antidepressant$	7262
antidepressants$	7262
antipsychotic$	3736
antipsychotics$	3736
antisocial$	7758 7765 8422 8503 8504 8505 8506 8507 8508 8509 8510 8511 4983 4984 4985 8607 9825 10050 2895 3000 6823
anxiet	10097
anxiety$	3723
any	9793 3278 7177
any$	4636 4714 1340 1341 9074 5493 1685 1687 5654 5726 5894 5895 6059 9741 6273 9869 9903 6348 2544 9951 9952 9978 9986 6422 10052 7009 7010 3303 3307 7202
anybody$	4485 4486 4714 5600 5601 5603 5604 5642 5643 5644 5757
anyone$	7611 4485 4486 8191 4714 8432 8448 8657 8881 5600 5601 5603 5604 5642 5643 5644 5757 9343
anything$	8131 1388 8839 1509 9027 9028 9099 9105 9111 9116 9125 5600 5601 9200 1884 1885 1886 1887 1888 9422 9423 9424 9425 5845 9968 7009 3235
anyway$	7562 7566 8856
apathetic$	3611 3636
apathy$	3636
apnoea$	7272
apologised$	9202 9203 9204 9205 9361 9362 9363 9364
apology$	9614
app$	423 4245 424 4246 425 4247 426 4248 427 4249 7832 7833 7834
appalling$	7511 7512 7513 7514 8503 8504 8505 8506 8507 8508 8509 8510 8511 2143 2144 2145 2146 2296 3006 3042 3241 3636
appallingly$	3636
appear	10051
appear$	611 612 843 913 926 972 973 974 975 976 977 978 979 980 981 983 984 985 986 987 988 1118 1142 1143 1144 1145 1146 1147 1270 1272 1273 1274 1275 1315 1319 5141 1320 1321 1322 1323 1326 1327 1328 1329 5291 5292 5293 1472 1557 1591 1592 1593 2061 2062 2808 2849 2932 2934 2938 3001 3003 3013 3069 3070 3161
appearance$	8969 8970 8971 8972 8973 8974 8975 8976 8977 8978 8979 8980 9066 7387
appearances$	7387
appeared$	1270 1272 1273 1274 1275 1591 1592 1593 2061 2062 2808 3069 3070 3161
appearing$	2061 2062 2808
appearred$	2061 2062
appearring$	2061 2062
appears$	611 612 843 913 926 972 973 974 975 976 977 978 979 980 981 983 984 985 986 987 988 1118 1142 1143 1144 1145 1146 1147 1270 1272 1273 1274 1275 1315 1319 5141 1320 1321 1322 1323 1326 1327 1328 1329 1472 1557 1591 1592 1593 2061 2062 2808 2849 2932 2934 2938 3001 3003 3013 3069 3070 3161
appendicitis$	3786
appeti	10097
appetite$	2586
apple$	6746
apples$	6746
applic	2541
applied$	1946 1947 1948 2219 9982 6429
apply	2472 2541
apply$	8444 8445 8446 8447 1946 1947 1948 3338
appointment$	5507 1686 5509 1688 1689 9257 9258 9259 9301 9302 9303 10084 7258
appointments$	5507 1686 5509 1688 1689 9301 9302 9303 10084 7258
appreciate$	8182 4613 4614 4615 4616 4617 4618 4619 4620 4621 4622 4623 4624
appreh	6337
apprehend$	9919 3380
apprehending$	3380
approa	7172
approach$	2042 7170
approaches$	4041 4042 8665 8666 8667 8668 9615 9616
appropriate$	3942
apps$	423 4245 424 4246 425 4247 426 4248 427 4249 7832 7833 7834
april$	7780
arab$	1565 5391 3130 6983
arcade$	7778 7779
architects$	623
are	2447
are$	3827 3929 3934 248 249 387 4297 611 612 840 841 842 843 913 926 972 973 974 975 976 977 978 979 980 981 983 984 985 986 987 988 1078 1084 4921 1118 1142 1143 1144 1145 1146 1147 8613 1315 1319 5141 1320 1321 1322 1323 1326 1327 1328 1329 5153 1353 1531 1557 5406 5452 1656 1677 5512 5693 1913 1914 5864 6072 2258 2259 9726 6178 6210 6219 6308 6387 6617 2815 2849 2874 2932 2934 2938 2986 3001 3003 3013 6927 6974 6975 3230 3257 7130 7179 3375 3433 7337
area	6279
area$	8431 8436 5017 9861 6719 7345
argue$	9264
argued$	9264
argues$	9264
arguing$	9264
argume	6580
argument$	5582 9165 5584
argumentative$	8572 8573 8574 8575 8576 8577 8578 6835 3609
arguments$	2740 10162 2769
arm$	8987 10074
arms$	8987 10074
around	7099
around$	3952 7576 7686 7918 8430 8459 8622 5048 5076 8660 6004 9776 6674 6875 7006
arrangement$	7919 8921 6886
arrangements$	7919 8921 6886 7306
arrest	9765 2407 2449 9877 9878 9883 6337 9946 2599 6464 2651 10157 10159 10186 10189 7181
arrest$	9852 6271 9870 2486 9899 9919 2527 2583 2590 9998 10008 10041 10046 6473 10230 3351 3354 7186 3380 7217 3572 3680 3808
arrested$	7451 4003 4004 4005 4006 4007 4008 4009 4010 189 190 191 7998 7152 7374 3808
arresting$	3380 3679
arrestped$	2527
arrests$	2423 9828 2486 2527 9990 2590 10008 10046 10230 7186 3678 3808
arrive	10014 10051
arrive$	8182
arrived$	9679 9680 9681 9682
arrogance$	3636
arrogant$	6090 3611 3636
arson	9836 9948 9949 9950 6626 6638 6640
arson$	10208 10220 10222 10231
arsonist$	6760
arsonists$	6760
art$	8699 3442
arthritis$	3699
as	2447 3278
as$	4208 4342 4753 5025 5069 5098 5118 1348 5180 5198 5199 8859 5438 2063 2064 5910 9517 2275 2278 6103 9798 6229 6230 6235 6458 2874 2931 2933 2986 7122
asb	6286 6325 2580 10007 2635
asb$	7758 8420 2456 9868 9907 2556 6402 6457
asbo	6363 6394 3575
asbo$	9945 9976 6404 7397
asbos$	9945 9976 6404
asd$	10087 3705
ashamed$	9538 2136
asian$	1543 1565 5391 5398 5422 5423 5424 1603 3103 3104 3130 6983
aside$	6003 6077
ask$	585 4495 9241 9242 9243 6188 7020
asked$	162 163 164 165 166 4044 7717 7718 585 8024 9154 9339 9344 9355 9356 9357 9508 9724 2354 6188 2400 6439 6579
asking$	4405 584 585 9100 9241 9242 9243 7020 7038
asks$	585 9154
asleep$	2132 2133 2304
asperg	3416
asperger$	7238
aspergers$	7238
aspirations$	8597 6867
aspiring$	2909
assaul	9836 9949 9950 2761 6601 10184 10186 6626 6627 6640 3581
assault$	9842 10183 10208 10209 10220 10222 10231 6726 7403
assaulted$	6583 2819
assaults$	10208 10231 6726 7403
assert	2566
assertive$	6388
assess	10078 10080 2683 2809 7099 7280 7285
assess$	1465 5288 5289 5290
assessed$	967 1119 2419 2447 2543
assessing$	1465 5288 5289 5290
assessment$	10070 7207 7309
assessments$	7207 7309
assist	2360 2475 6476
assist$	38 2451 2459 2479 2508 10058
assistant$	6543 10126
assisted$	9756 2451 2459 2479
assisting$	2451 2459 2479
assists$	2451 2459 2479 2508
associ	9740 6195 6250 9837 9956 9963 10007 2609 10049 7156 7162 7163
associate$	7672 7701 7703 7704 7705 7734 7934 7935 7936 7937 7938 8291 919 2894 6717 6730
associated$	882 919 6730
associates$	7505 8291 919 9768 9777 9778 9780 9814 2411 9849 2894 6717 6730 3311
associating$	7934 7935 7936 7937 7938 919 2411 2894
association$	885 886 8291 5757 5762 5763 9664 9695 6140 2411 9832 6717 6730 6747 3335
associations$	885 886 8291 9777 9778 6431 6717 6730 6747
assume$	737 2545
assumed$	737
assumes$	737 2545
assuming$	737
assured$	6920
asthma	10097
asthma$	3713
asthmatic$	3713
astonishing$	6035 9618
astray$	8339 8340 8341 8342
asylum	3533
asylum$	7355
at	6562
at$	14 7450 4434 8189 8430 1114 8646 8647 8947 8950 1556 5686 1869 1876 1877 5947 5954 6081 9700 9776 9872 9895 6321 6405 6499 6513 6546 6563 6583 6591 2791 6630 7032 7297 7357 7384 7391
athena$	9785
athletic$	3107 3626
atrocious$	3636
attachment$	3459 3460
attack	10184
attack$	7246 7257
attacked$	7451 7998 8020
attacks$	7246
attemp	7176
attempt$	8110 707 4530 4531 5507 1686 5509 1688 1689 9370 9371 9473 9474 9475 9476 9477 9478 9479 5901 5902 5903 5904 5905 6708
attempted$	9461 9462 9463 9464
attempts$	5507 1686 5509 1688 1689 9615 9616 6708
attend	10134 3441 3799
attend$	7508 7672 8182 4603 8494 8497 9072 9101 9107 9121 9192 9498 9677 6539 2808 7012 7013
attendance$	9648 9716 10120 10139 6707 6815 3798
attended$	7939 7947 9202 9203 9204 9205 1897 9724 6539 2808
attender$	8404 6707 6771 6781
attenders$	8404 6707 6771 6781
attending$	9100 6539
attends$	9192 9214 9215 9216 9217 9780 2808
attent	6351
attention$	7460 7461 4041 4042 4045 7854 7855 7856 7857 7858 7859 7860 7861 7866 7869 7994 4413 8030 4449 8034 8250 8261 8262 8311 4802 1139 1156 8584 8585 8588 8665 8666 8667 8668 9342 9346 9473 9474 9475 9476 9477 9478 9479 2351 9933 2558 10087 6703 3018 6841 6842 3040 7193 3414
attitude$	7468 7663 650 1108 1109 8590 1367 1368 1369 1370 1371 2250 2251 2252 2253 6654 6801 3007 6864 6865 7063
attitudes$	7468 1108 1109 6654 6801 6864
attract$	7422 7423 219 220 590 591 5003 2876
attracted$	7422 7423 219 220 590 591 850 859 860 861 862 863 864 865 866 867 868 869 870 871 872 878 2876
attracting$	7422 7423 219 220 590 591 2876
attractive$	3626
attractor$	7211
attractors$	7211
attracts$	7422 7423 219 220 590 591 2876
attractted$	7422 7423 219 220 590 591 2876
attractting$	7422 7423 219 220 590 591 2876
attrib	2505 9999
attributable$	9984
attributed$	2420 9984
auburn$	3150
august$	7780
aunt	10145 6574 10158 6621
aunt$	10156
auntie	10145
author	2472
authorised$	6439
authorities$	8609 8610 5757 5762 5763 9664 9695 6140
authority$	8448 8489 8579 5757 5762 5763 9664 9695 6140 6565 6566 10149 6721 6857 3268
authors$	623
autism	10097
autism$	10087 3704
autistic$	3704
autumn$	7780 7781
available$	7444 6676
average$	3107
averse$	1085 1086 1087 1088 1089
avoid$	8182 8463
avoidant$	8512 8513 3006 3611
avoided$	7939 7947 4397 9332 7083
awaiti	2687 2695
awaiting$	6509 6517 3551
aware$	5041 8624 8625 8927 2388 2565
awareness$	4635 5252 1431 1432 5255
away$	7629 7630 7657 7658 7693 7709 7712 7724 7815 7816 7821 7946 7953 8070 8071 8103 8108 8111 4607 1180 9093 5564 9443 9444 9469 9470 5936 5937 6411 10022 6443 10164 6585
awkward$	8572 8573 8574 8575 8576 8577 8578 10054 6835
b$	6572 10154 7219 7403
babies$	8754 8755 8756 8757 8758 8805 8806 8807 8808 6896
baby	10158
baby$	6526 6527 10176 2784 3155 3156
babysitting$	8881
back$	7485 4088 7678 7732 364 365 366 367 4217 4218 7809 7810 4343 4344 4345 4346 7961 7963 7964 7965 8109 8114 4607 4608 5401 9092 1732 9144 5932 6006
background$	6824 7394
backgrounds$	6824
backs$	4608 6006
backward$	9613
bad$	3917 7511 7512 7513 7514 4081 4118 344 345 7762 4538 8286 8287 8288 923 924 925 4748 4750 4831 8423 8503 8504 8505 8506 8507 8508 8509 8510 8511 8512 8513 4977 1578 8998 5418 5420 5859 2143 2144 2145 2146 9654 9655 9656 9657 2296 2834 2896 2912 2924 2925 3006 3016 3030 3042 3134 3241
badly$	1140 1563 5736 2177 6832 6833 6834 3028 3131 6989
baffling$	665 668 671 672
bag$	9013 9014 9022 6392
baggy$	3173
bags$	5428 9013 9014 9022 6454 6990
bail$	4726 6643 10225 10230 7382 3561
bailed$	7382 3811
bails$	10230
bait$	2898
baited$	2898
baiting$	7462 7463 7464 7465 7466 2898
baits$	2898
baitted$	2898
baitting$	2898
balaclava$	9055 6990 3631
balaclavas$	9055 9056 9057 9058 9060 6990 7152 3631
bald$	5412 3626
ball$	347 348 9633
bandana$	6990 3631
bandanas$	6990 3631
bandit$	3595
bandits$	3595
banger$	6730
bangers$	6730
banging$	6730
bangladeshi$	1565 5393
bank$	569 10177
banked$	569
banking$	569
bankked$	569
bankking$	569
banks$	569
bannin	2614 2615
banning$	2522 6436 6437
bare$	5909 3124
barely$	1441 5263 1442 5264 1443 1496 5318 1497 1498 5446 2073 2706 2717 3074 3464
barrel$	3114
barter$	462 463
bartered$	462 463
bartering$	462 463
barterred$	462 463
barterring$	462 463
barters$	462 463
base	6345
base$	9927
baseball$	3182
basic$	3211
basically$	1319 5141 1320 1321 1322 1323 1326 1327 1328 1329 3072
basis	2541
bath	6620
bath$	10202
batted$	5511
battle$	3093
be	6364
be$	3909 4102 4103 4104 7701 4153 4157 387 4335 611 612 4438 4580 843 4670 8316 913 4742 926 972 973 974 975 976 977 978 979 980 981 983 984 985 986 987 988 4811 4886 1118 1142 1143 1144 1145 1146 1147 4990 4991 5123 5124 5125 1315 1319 5141 1320 1321 1322 1323 1326 1327 1328 1329 8908 8910 1557 5535 5538 9127 9128 9129 5562 5609 5619 1802 1803 1804 1805 5645 5802 5805 5876 5956 5957 2258 2259 6219 6220 6245 9884 6308 6315 6365 6376 6400 10016 2849 2932 2934 2938 3001 3003 3013 3257 3375 7197
beanie$	6990
beanies$	6990
bear$	7742 767 6083 3259
beard$	6955 6971 6973
bearded$	3626
beards$	6955 6971 6973
bearre	9946
bears$	3259
beat	10184 10189
beaten	2761
beaten$	3871 6583
became$	611 612 843 913 926 972 973 974 975 976 977 978 979 980 981 983 984 985 986 987 988 4921 1118 1142 1143 1144 1145 1146 1147 1315 1319 5141 1320 1321 1322 1323 1326 1327 1328 1329 1557 2849 2932 2934 2938 2986 3001 3003 3013 3445
becaug	9946
because$	3837 238 259 261 2781 10186
bechar	9946
becom	2447 3425
become$	611 612 843 913 926 972 973 974 975 976 977 978 979 980 981 983 984 985 986 987 988 4926 1118 1142 1143 1144 1145 1146 1147 1315 1319 5141 1320 1321 1322 1323 1326 1327 1328 1329 1557 9128 2849 2931 2932 2934 2938 2986 3001 3003 3013
becomes$	611 612 843 913 926 972 973 974 975 976 977 978 979 980 981 983 984 985 986 987 988 1118 1142 1143 1144 1145 1146 1147 1315 1319 5141 1320 1321 1322 1323 1326 1327 1328 1329 1557 5583 2849 2932 2934 2938 3001 3003 3013
becoming$	4921 4927 2931
bed	2768 2787 3452
bed$	7750 7854 7855 7856 7857 7858 7859 7860 7861 10088 10143 6572 6573 6590 6618
bedbugs$	6609
bedealt$	9946
bedeta	9946
bedroom$	6573 7360
bedrooms$	6454
beds$	7750
bedwetting$	7274
bee$	6764
been	6463 2813 3425
been$	3931 3932 3966 3967 146 155 3999 4000 374 387 7945 7952 7954 7955 7956 4388 611 612 843 913 926 972 973 974 975 976 977 978 979 980 981 983 984 985 986 987 988 1070 4917 4918 4919 4925 4931 1118 1142 1143 1144 1145 1146 1147 1254 1315 1319 5141 1320 1321 1322 1323 1326 1327 1328 1329 1445 1557 5513 5514 5515 1913 1914 5752 9484 9485 5914 5915 9508 2178 6038 6039 6040 6073 6074 6075 2258 2259 6141 6219 6308 6315 6420 2667 2691 6539 2743 2774 6635 2849 2874 2932 2934 2938 2986 2990 3001 3003 3013 3257 3375 3438 3444 3445 3493 3495 3496 3530 3534 3544 3552 3554 3555 3559
bees$	6764
befing	9946
before$	7720 5112 8753 9706 9735 6630
befriend$	7827 428 429 430
befriendded$	428 429 430
befriendding$	428 429 430
befriended$	428 429 430
befriending$	428 429 430
befriends$	428 429 430
began$	387
beggars$	3266
begin	2570
begun	3441
behav$	7939
behave$	7672 7753 7934 7935 7936 7937 7938 1010 1043 1270 1272 1273 1274 1275 1276 1277 1278 1279 1280 1281 1308 1309 1310 1311 1312 1538 1539 1540 1541 9101 9107 9121 9192 3010 3069 3070 7012
behaved$	7934 7935 7936 7937 7938 7939 7947 7977 7978 1010 4962 1270 1272 1273 1274 1275 1276 1277 1278 1279 1280 1281 1308 1309 1310 1311 1312 1538 1539 1540 1541 9202 9203 9204 9205 3010 3011 6850 3069 3070
behaves$	1010 1270 1272 1273 1274 1275 1276 1277 1278 1279 1280 1281 1308 1309 1310 1311 1312 1538 1539 1540 1541 9192 9214 9215 9216 9217 3010 3069 3070
behavi	9992 2614 10157
behaving$	7939 1010 1270 1272 1273 1274 1275 1276 1277 1278 1279 1280 1281 1308 1309 1310 1311 1312 1538 1539 1540 1541 3010 3012 3069 3070
behavior$	7468 1099 1100 1101 1102 1103 1104 1105 1106 1107 6654
behaviors$	7468 6654
behaviour$	3 4 5 6 7 8 9 3834 3835 3840 7459 7468 7536 3962 7639 7640 7641 7642 7643 7644 7645 7646 7663 650 8065 4502 681 682 8136 8137 8138 8141 8142 8143 8144 8145 8146 8147 8148 8149 8150 8151 8152 8153 8218 8219 8220 8221 8318 8348 1099 1100 1101 1102 1103 1104 1105 1106 1107 8560 8561 8562 8563 8565 8566 8567 6256 2456 9862 9868 6319 9907 9912 9913 6363 6394 6402 6436 6457 6533 2723 10134 6553 6633 6654 6655 6730 6750 6751 6801 6828 3007 3488 7394
behavioural$	3007
behaviours$	7459 7468 8560 8561 8562 8563 8565 8566 8567 6654 6655 6801 6828
behavs$	7939
behavved$	7939
behavving$	7939
behind	6234 9823 9947 6367 2546 9963
behind$	8791 8792 8793 9208 9210 6054 9816 6368 2720 6903
being	3425
being$	3966 3967 7571 4149 374 4307 611 612 843 4670 913 926 972 973 974 975 976 977 978 979 980 981 983 984 985 986 987 988 4868 4908 1118 1142 1143 1144 1145 1146 1147 5052 1315 1319 5141 1320 1321 1322 1323 1326 1327 1328 1329 5174 1557 1913 1914 9486 2178 6037 6400 10066 2699 2849 2932 2934 2938 2986 3001 3003 3013 3493 3495 3496 3530 3552 3554 3555 3559
belief$	7058 7088
believe$	1040 1048 9498 9677 2545
believed$	4737 4738 1040 1048 9227 9228 9229 9230 9231 2348 2419 2543 2640
believes$	1040 1048 2545
believing$	1040 1048
belligerent$	3609
belocked$	9946
belong	2447
belongs$	9661 7077
below$	2720 7332
bench$	2590 9995 2823
benefit$	8182 2351 9756 2451
benefited$	2451
benefiting$	2451
benefits$	2451 2588
bepros	9946
bereaved$	2754 3807
bereavement$	10182 3807
besear	9946
besotted$	488 489 490 491 492 493 494
bespectacled$	3626
bespok	2719
best$	1303
bestopped$	9946
besumm	9946
bet$	1802 5624 1803 5625 1804 5626 1805 5627 1806 1807
beta$	6520
betray$	3245
betrayed$	3242 3245
betraying$	3245
betrays$	3245
better$	3917 3942 7756 8078 8079 4506 8089 8090 9325 2574
betwee	9779
between$	5161 7341
beyond$	8452 8453 8454 1141 1148 1269 1769 2964 2965 3200 3236
bid	2541
bid$	2572
big$	3885 8284 1393 1394 1395 1396 1534 1561 9016 3107 3115 3132 3150
biggest$	1585 3154 3314
biological$	3048
biopsy$	10091
bipola	6616
bipolar$	10198 3460 3726
birth$	8606 3048 7288
birthmark$	3627
birthmarks$	3627
bit$	8746 8747
bitchy$	3611
bitten$	6916
bitterly$	2177
black$	1543 1565 5391 1578 8988 5422 5423 5424 1603 1606 1639 9047 9048 9049 9060 3103 3104 3127 3128 3134 3150 6990 3173 7152
blackheads$	6984
blackout$	3702
blackouts$	3702
blade	10221
blade$	4701 4702 4703 10220
bladed$	10220
blades$	4701 4702 4703
blam$	2334 2335
blame$	8004 8005 8006 8007 8008 8009 8010 8011 8012 8013 8014 8015 4435 4436 8040 8041 8042 8043 8058 8059 8060 8061 662 663 664 4585 4586 4587 4588 4589 9523 9662 9665 9666 9667 6086 9669 9674 9675 6121 3255 3256 7081
blamed$	8020 662 663 664 2334 2335 2804
blames$	662 663 664 6086 9669
blameworthy$	3636
blaming$	662 663 664 9447 9448 9523 2334 2335
blammed$	2334 2335
blamming$	2334 2335
blams$	2334 2335
blank$	9071
blanket$	1694
blatant$	1028 1029 1031
bleach$	3128
bleached$	3128 3150 6974
blight$	2975
blighted$	1032
blind$	6012 7083 3275 7293 7294
bling$	8282
blinkered$	3636
block$	8069 8658
blockers$	10102
blond$	5412 3128 3150 3626
blonde$	5412 3128 3149 3150 3626
blood$	3420 3455 7297
bloody$	3224
blue$	8988 3129 3150 6990
board$	5757 5762 5763 9664 9695 6140 9964 6383 7203
boards$	7203
bodge$	3639
bodged$	3639
bodges$	3639
bodging$	3639
bodies$	7853 7973 4394
bodily$	6638
body$	7853 4394 1367 1368 1369 1370 1371 8789 6205 2385 3138
boisterous$	3611
bomb$	6768 6769
bomber$	5430 6990
bombers$	6990
bombs$	6768 6769
bone$	3032
boned$	6937
book$	10004
boost	2525
boots$	6990
born$	2660 10108 3472
borough$	7345
boss$	7619
bosses$	7205
bossy$	3611
botch$	3639
botched$	3639
botches$	3639
botching$	3639
both$	2874 2931 7031 3307
bother$	7990 8252 9155 9156 9157 9158 9265 9394 9465 6712 7036 7037
bothered$	7939 7947 9323 9334 9339 9344 9355 9356 9357 9358 9359 9360 5783 9384 9385 9386 9387 9388 9389 9390 9394 5818 9466 9508 6070 9724 2328 7036 7037
bothering$	7036 7038
botherred$	7036
botherring$	7036
bothers$	5236 8819 7036
bottom$	3485
bottoms$	9053 1655 3184
bought$	4695
bound$	370 1724 1725 1726
boundaries$	6721
box$	6620 3149 7042 3221
boy	9869 6348 2544 9951 9952 9978 9986 6422 10052 6607 6641 7202
boy$	250 300 7902 8515 8539 8540 8541 8542 8543 8544 8555 1161 8686 5569 5640 5641 6179 10223 2900 6734 6746 2935 6774 6822 3009 6954 6976
boyfri	10157
boyfriend$	7807 7874 471 472 473 474 475 7910 7911 508 509 10141 2757 10163 10176 10201 6686 6687 2866 2867
boyfriends$	7874 471 472 473 474 475 7910 7911 508 509 6686 6687 2866 2867
boys	6163 6171 9795 9797 6216 2397 2398 6240 2441 6391 9973 9992 2612 10055 3318
boys$	7481 7597 7617 7622 7625 250 7698 300 4138 4139 4140 7752 4171 4173 4175 7782 7807 7842 7846 4365 4369 4370 4378 4396 686 4544 4659 8258 8272 8293 4713 8302 4731 910 911 912 8325 8419 8515 8518 8539 8540 8541 8542 8543 8544 8555 1161 8570 8628 8629 8630 8686 1331 5215 5216 5217 5218 8850 8989 9069 9159 9160 9161 9162 9163 5588 5589 5590 5605 5614 5620 9213 5632 9223 5678 9312 9471 5917 5918 5919 5920 5921 5922 5977 9574 9593 9601 9602 9603 9604 9605 9606 9607 9608 9822 6263 2532 6434 2631 2645 6663 6734 6746 6774 6804 6822 3009 6954 7067 7075
braces$	6973 6984
braid$	6971 6973
braided$	3150 6974
braids$	9050 6971 6973
brain$	3768
brand$	9011 7005
branded$	3173
brands$	9011 6990 7005
brat$	3595
brats$	3595
bravado$	8283
breach	10007 3560
breach$	9987 2821
breached$	2821 3560
breaches$	2821
break	10157 6580 10204
break$	7672 904 905 5021 9129 9264 10012 2899
breakdown$	9653 10100 6872 7345 7357 7362
breakdowns$	6872
breakfast$	10154
breaking$	7462 7463 7464 7465 7466 904 905 9264 2238 2619 2899 3252
breaks$	904 905 9264 2238 2899 3252
breakup$	10162
breath$	9002
bribed$	6714
brief	2597
brief$	2337 2358 6419
briefed$	2400 6439
briefi	7099
briefing$	2358 6419 3381 7204
briefs$	2358 6419
bright$	3150
bring	2475
bring$	7422 7423 7440 578 579 580 581 582 1434 2503 2600 3362
bringing$	578 579 580 581 582 1434 2503 2600 3362
brings$	7422 7423 578 579 580 581 582 1434 2600 3362
broad$	3107 3113
broke$	904 905 5020 2238 2899 3252 7345
broken$	4977 5022 2238 3000 6825 3252 7345
bronchitis$	3785
brothe	10145 6574 10158 6577 10165 10168 10169 2785
brother$	7777 2736 10156 6575 2757 6602 6870
brothers$	7777 8606 6870
brough	2407 6302
brought$	7416 7417 7422 7423 7440 578 579 580 581 582 1434 9884 6354 2533 9958
brown$	1578 8988 3127 3128 3129 3134 3150
bruise$	3787
bruised$	3787
bruises$	3787
bruising$	3787
brunette$	5412 3626
brush$	2234 2255
brushed$	2181 2234 2255
brushes$	2234 2255
brushing$	2234 2255
buck$	5419 9631 3249
budget$	6124 9718 9727 9728
budgets$	9648 6124
bugs$	6609
build	9765 2450 2475 3278 3316
build$	1332 1333 8955 8956 8957 2458 2552 6929
builded$	2552
buildi	2475 6341
building$	9718 2458 9923 2552
builds$	8955 8956 8957 2458 2552 6929
built$	5375 6332 10045 3108 6931
bulimia$	3722
bulimic$	3722
bulk$	2595 6444
bulky$	3107
bulletproof$	8452 8453 8454
bullied$	7448
bullies$	8335 8336 8337 8393 8394 8395 6753 6754 6760 6761 7052
bully$	8335 8336 8337 8393 8394 8395 6753 6754 6760 6761
bullying$	7462 7463 7464 7465 7466 8420 8607
bump$	6526
bunch$	8299 990 8515 8539 8540 8541 8542 8543 8544 8555 1208 6746 6822 6875
bungle$	3639
bungled$	3639
bungles$	3639
bungling$	3639
bunk$	2847
bunked$	2847
bunking$	2847
bunks$	2847
burden$	4825
bureau$	9747
burgla	9740 9750 9823 9836 2434 9847 6330 9948 9949 9950 9991 6626 6627 6638 6640 3581
burglar$	8393 8394 8395 9816 6760 6761
burglaries$	9824 6256 9912 10208 10222 10231 7180 7403
burglars$	8393 8394 8395 6760 6761
burglary$	2353 6256 9842 10208 10209 10220 10222 10231 3307 3324 7403
burgle	3820
buried$	2037 2038 2230
burly$	3107 3626
bury$	2037 2038 2230
burying$	2037 2038 2230
bus$	7778 7779
busine	6329 6435 7162
businesses$	9744 9887 9911 10017
busy$	9671 6090
but$	3980 4481 4482 5141 1320 1321 1322 1323 1326 1327 1328 1329 5156 5157 5158 5159 5194 5210 5331 9263 6047 7057
buy	6228
buy$	7596
buzz$	3878 57 3882 8250 8276 3141
by	6289 3342 3349
by$	7576 7616 4310 4311 4315 4672 4673 4694 8304 8502 4988 5276 9098 9317 9513 5933 5934 5935 9580 9583 9584 9585 9586 6187 2393 9838 6260 6497 10105 6537 2837 7032 7064 7192 7367 7368
c$	7219 7403
cad$	3665
cads$	3665
cahms$	3746
caked$	1587
calculated$	3915 94
calculating$	3611
call$	9301 9302 9303 9613 9615 9616 2359 2647 7075
called$	9508 9724
caller$	6771
callers$	6771
callin	9917
calling$	2359 6399 2647
callous$	3611 3636
callousness$	3636
calls	2402 6225
calls$	9301 9302 9303 9615 9616 9659 9660 2359 9807 6325 9963 6423 2647 7075 7076
came$	266 7977 7978 644 1270 1272 1273 1274 1275 1643 1652 9724 2407 2529 2697 2743 2871 3069 3070
camera	6205 6221
camera$	9781 9787 6206 9789 2393 9803 2547
cameras$	9781 9787 6206 9789 2393 9803 2547
camhs$	3745
camouflage$	6990
campaign$	3359
can	2603
can$	3930 593 594 595 4922 1168 1235 1238 1239 1241 1249 1301 1416 1440 1452 1455 1507 8946 5607 1808 1824 1827 5669 1982 2265 2393 2460 6302 2542 2581 2726 3195 3395
canada$	3174
cancer	6616
cancer$	10198 3766
candidates$	6317
cannab	10221 6646
cannabis$	33 7854 7855 7856 7857 7858 7859 7860 7861 7866 4808 9794 6507 10090 10101 10228 6664 3453
cannon$	6770
cannons$	6770
cannot	2690 2726
cannot$	791 5573 9170 9171 9172 9173 1823 1980 2054 6548 3511
cap$	1633 9038 9039 9040 9050 9055 6990 3172 6995 7004
capab	6398
capabi	9857
capability$	3662
capable$	1052 1418 5249 5272 5273 1456 1467 5650
capaci	9857
capacity$	1413
caps$	1633 9038 9039 9040 9041 9042 9050 9055 9056 9057 9058 6990 3172 6995 7004
capsules$	6490
captur	6341 3316
capture$	9923
captured$	6209
car	7363
car$	7798 7799 7800 7801 8296 8297 8298 3298
care	2747
care$	3887 3888 3889 3890 3891 4613 4614 4615 4616 4617 4618 4619 4620 4621 4622 4623 4624 5019 5059 5238 5239 5240 5243 5244 5246 5247 5250 5261 8878 8879 8880 8881 8898 8903 8904 8905 8906 8907 9155 9156 9157 9158 9174 9175 9176 9309 9394 5813 9465 9473 9474 9475 9476 9477 9478 9479 9480 5901 5902 5903 5904 5905 9691 9692 9693 9694 6133 2312 2313 2314 10114 10140 10147 10148 6569 6610 10196 10197 3049 7036 7037 7084 3481 7342 3521 3522
cared$	9323 9339 9344 9355 9356 9357 9390 9394 2312 2313 2314 7036 7037
career	10049
career$	4192 6750 6751 2939 3312
careful$	7424 3847 3848 3849 3850
careless$	73 74 76 77 4081 677 9435 9436 2883 3636
carelessly$	3636
carelessness$	3834 3835 7664 7665 7666 7667 7668 7669 8032 4451 4505 3636
carer	10165
carer$	4970 4971 10142 10148 10156 2764 7342 7353
carers$	1053 1054 4970 4971 10148 6803 7342
cares$	9174 9175 9176 2312 2313 2314 2764
caribbean$	1565
caring$	2764 7022
carpet$	9638
carrie	2372 9963
carried$	3970 7570 7588 7966 652 653 879 880 881 1609 1610 9461 9462 9463 9464 2872 6695 3165
carries$	7587 652 653 879 880 881 1012 1276 1277 1278 1279 1280 1281 1308 1309 1310 1311 1314 1538 1539 1540 1541 1609 1610 9260 9261 9262 6248 10048 2872 6695 3165 3259
carry	2372
carry$	7482 3969 7586 7672 7701 7703 7704 7705 4132 4133 4134 7934 7935 7936 7937 7938 652 653 8228 8230 8238 8240 879 880 881 1011 1276 1277 1278 1279 1280 1281 1308 1309 1310 1311 1313 1538 1539 1540 1541 1609 1610 9129 9260 9261 9262 2570 2872 6695 3165 3259
carryi	6234 9947 9963 6639
carrying$	7571 7729 7934 7935 7936 7937 7938 879 880 881 1609 1610 9816 2546 6638 2872 3165
cars$	8296 8297 8298
case$	8383 8514 6137 6272 9879 2510 9979 6460 10214 6776 6778 6826 6827 3317 7387 7390
cases$	8383 8514 9979 6776 6778 6826 7387
cash	2571
cash$	7620 7621 4049 4050 4051 4052 4053 4055 4056 4213 7854 7855 7856 7857 7858 7859 7860 7861 7866 7869 8254 8255 8282 8295 6393 2984
cast$	7481 5605 5614 5620 9223
casually$	1563 3131 6989
casualty$	10082 10095
catalogue$	1910
catch	9765 9788 9883 6337 7181
catch$	9790 9800 2491 9919 9920 2625
catches$	2491
catching$	2491
category$	4935 2781
catheter$	3790
catty$	3611
caught	9946 9958
caught$	7448 7451 387 8450 8451 2817 2990 3579
cause$	7416 7417 7440 632 8382 1026 1027 9128 6775 2980 2983
caused$	7416 7417 7440 632 1026 1027 2980 2983
causer$	6741
causers$	6741
causes$	632 8382 1026 1027 6775 2980 2983
causin	6367 2546
causing$	7462 7463 7464 7465 7466 632 8427 1026 1027 9264 6368 2980 2983
cautio	6627 7377
caution$	10209 10230 7402
cautioned$	3556
cautions$	10230
cautious$	7426
cavalier$	3636
cbo	6363 6394 3575
cbo$	9945 9976 6404 7397
cbos$	9945 9976 6404
cbt$	7263
cce$	7758
cctv	6205 6221
cctv$	6180 6181 6182 2361 2362 9787 6206 2386 2396 9803 9915 2520 2547 7118 3304
ceases$	9898
cell$	9747 3289 7191 7243
cells	6634
cells$	10216
central$	10015
centre$	8431 9861 9911 9957 10025 10229
cerebral$	3469
certain$	1724 1725 1726 1766 5624 5625 5626 5627 1806 1807
certainly$	1871 1879 5701 1880 1881 7029
certainty$	1767
chain$	2425 10006 6990 7156 7226
chains$	10006 6990 7226
challe	10021 6440
challenge$	9264 10022
challenged$	9264
challenges$	9264
challenging$	4750 8503 8504 8505 8506 8507 8508 8509 8510 8511 8572 8573 8574 8575 8576 8577 8578 1175 1176 1177 1178 1179 9264 3000 3004 3006 6835 3611
chance$	4046 225 226 8188 8189 5578 5596 2215 2216 2217 2218 9639 9640 2506 2642 6708 7072
chances$	7578 4046 225 226 8188 8189 2215 2216 2217 2218 9639 9640 6708 7072
change$	315 7753 4288 7871 8163 8164 8165 8166 8489 8497 9072 9101 9107 9121 9189 9212 5631 9220 9241 9242 9243 9252 9498 7012 7013 7020
changed$	315 9218 9227 9228 9229 9230 9231 3483
changes$	315
changing$	9241 9242 9243 5662 7020 3483
chaos$	8034 8276 8310 6712 6802
chaotic$	1150 3000 6823 3002 3004 3611 3636
character$	8413
characters$	4860
charg	9883
charge	6234 2449 9877 6297 6354 9946 9963
charge$	9392 9816 9852 6271 9998 10230 7178 3398 7373
charged$	9936 3558 7381
charges$	9828 9879 2480 10009 10230 7178 7184 3398 7373
charging$	6297 3354
charity$	5757 5762 5763 9664 9695 6140
charm$	5046
charms$	7973 7974
chart	2373
chart$	2445 2548 6374 7157
charted$	2548
charts$	7157
chase$	7460 7461 8250
chaser$	9615 9616
chasers$	9615 9616
chasing$	9615 9616
chat$	7830 7831 428 429 430 6449 2629
chated$	428 429 430
chating$	428 429 430
chats$	428 429 430 2629
chatted$	428 429 430
chatting$	428 429 430
chav$	3595
chavs$	3595
cheat$	6760
cheats$	6760
check	7099
check$	9781 2414 2513 6340 2535 2557 2575 2592 10086 7113 7185 7206
checked$	9508 9724 6224 2557 6409 10036
checkes$	2557
checking$	2557 2575
checks$	9781 2395 2414 6307 2557 2575 7113 7185 7206
cheek$	8987
cheeks$	8987
cheeky$	3611
chested$	6936 6946
chicken$	7778 7779
chief$	2976
child	9992 6551 6607 6641
child$	250 300 448 8515 8517 8518 8539 8540 8541 8542 8543 8544 8555 1161 8686 8749 8754 8755 8756 8757 8758 8805 8806 8807 8808 8947 8950 5571 6527 10133 10149 2746 2748 2749 2790 10223 2857 2900 6733 6746 2927 2930 2939 6822 3009 6868 6896
childhood$	3480
childish$	5219 5220 5221 3611
childlike$	8791 8792 8793 5219 5220 5221 5346 5347 5348 5349 6903
children$	7481 250 300 7752 4171 4173 4175 4365 4369 4370 4378 4396 686 4544 4659 8302 4731 910 911 912 8325 8356 8357 8358 8359 8360 8361 8362 8363 8364 8365 8366 8367 8370 8371 8372 8515 8518 8539 8540 8541 8542 8543 8544 8555 1161 1196 8686 5140 1331 8748 8754 8755 8756 8757 8758 8805 8806 8807 8808 8947 8950 9159 9160 9161 9162 9163 5588 5589 5590 5605 5614 5620 9213 5632 5678 9312 9471 5917 5918 5919 5920 5921 5922 5969 5976 9593 9601 9602 9603 9604 9605 9606 9607 9608 6105 2747 10170 6663 6719 6733 6746 6804 6822 3009 6868 6896 7031 7066 7067 7069 7075
chin$	8987
chinese$	1565 5393 6983
chip$	5009 1188
chis$	3647
chlamydia$	3756
choice$	3 4 5 6 7 8 9 7468 3900 3901 80 81 3904 83 84 85 3908 87 7492 7493 7494 7495 7496 7497 3916 7499 7500 7501 7502 7503 7504 101 102 103 7524 7525 7526 7527 7528 7529 7530 7531 7639 7640 7641 7642 7643 7644 7645 7646 4068 7651 7652 7653 7661 4119 7702 299 4122 4123 4124 4125 8631 8763 5278 5279 6654 6655 6656 6657 6659 6898
choices$	3 4 5 6 7 8 9 3834 3835 7468 7492 7493 7494 7495 7496 7499 7500 7501 7502 7503 7504 111 112 113 114 7524 7525 7526 7527 7528 7529 7530 7531 7532 7533 7536 7539 7540 7541 7542 7543 3962 7639 7640 7641 7642 7643 7644 7645 7646 299 4122 4160 4161 4502 681 682 8136 8137 8138 8141 8142 8143 8144 8145 8146 8147 8148 8149 8150 8151 8152 8153 8763 5278 5279 6654 6655 6656 6657 6898
choose$	104 105 106 7550 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 336 337 8817 5262 8851 8852 8940 9127 9283 2838
chooses$	104 105 106 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 336 337 9283 2271 2272 2273 2274 2838
choosing$	104 105 106 7639 7640 7641 7642 7643 7644 7645 7646 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 336 337 8854 8855 2271 2272 2273 2274 2838
chose$	104 105 106 7550 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 336 337 9283 9629 2271 2272 2273 2274 6119 9702 2838 7083
chosen$	104 105 106 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 336 337 7939 7947 2838
chronic$	10076
chubby$	5376 5412 3626
chunky$	3107
cid	9746
cigarettes$	7620 7621 4049 4050 4051 4052 4053 4055 4056 7854 7855 7856 7857 7858 7859 7860 7861 7866 7869 8295
cin$	3547
circles$	5428
circul	2407
circulate$	2338 6161 2340
circulated$	2338 6161 2340 9745 2549
circulates$	2338 6161 2340
circulating$	2338 6161 2340
circulation$	9892
circumstances$	9282 9308 7358
citalopram$	3742
city$	5371
civil	2614 3349
civil$	6436 3366
clad$	1614 1615 1616 6942 6953 3167
claim$	4732 4733 4734 7355
claimed$	4732 4733 4734
claims$	4732 4733 4734 2707
clamp$	3343
clamped$	3343
clamping$	3343
clamps$	3343
class$	4210 8349 8353 4887 8579 8804 9686 10221 6646 3397 3581
classed$	1122 2447
classmates$	7777 8924 8930 6663 6759
clear	2524 2553
clear$	665 668 671 672 1578 1766 6057 2476 2640 3134 3211 3358 3391
cleared$	2621
clearly$	589 1751 1752 1753 1754 1871 1879 5701 1880 1881 5745 2258 2259 3257
cleft$	3473
clever$	1394 1395 1396
climb$	892 893
climbbed$	892 893
climbbing$	892 893
climbed$	892 893
climbing$	892 893
climbs$	892 893
clingy$	3611
clinic	2680 3425
clinic$	6502 10086 10092 10095 3268 7270 7272
clinically$	3456
clip$	4284 4285 464 465 9915
clips$	4284 4285 464 465
close	2410
close$	9675 2305 2347 6232 7070
closed$	2219 2305 7025 7028 7070
closes$	2305 7070
closing$	9447 9448
closure$	2522 3392
clothe$	7105
clothes$	3840 3858 7854 7855 7856 7857 7858 7859 7860 7861 650 5433 1612 9038 9039 9040 9041 9042 9047 9048 9049 9050 9061 9066 6350 6990 6995 7105
clothing$	5433 1612 9038 9039 9040 9061 9066 6990 6992 6995
clout$	8283
club$	2322 3268
clueless$	3636
co$	4601 8481 5491 5520 5526 5531 5540 5615 6819 3349
coach$	7619 7849
coaches$	7849
coat$	9038 9039 9040 9050 6990 6995 7003
coats$	5433 1612 9038 9039 9040 9041 9042 9050 6990 6995 7003
cocain	10221 6646
cocaine$	6507 10101 10228 6664
cocky$	3611
coddling$	8881
code$	6928
codein	6520
codeine$	10090 10102
codes$	6928
coerced$	7448 8241 8242 8243 8244
cognitive$	3463
cohort	6240 9869 9873 6348 2544 9951 9952 9978 9986 6422 10052 7202
cohort$	8353 8515 8539 8540 8541 8542 8543 8544 8555 8804 9822 9909 2532 9954 2631 6822 3320
cohorts$	9954
cold$	9506 9699 10190
colleagues$	5166 5167 5168 2630
collec	7099 3278 3316
collect$	2336 6373 6446
collected$	2336 6373 10045
collecting$	2336 6373
collective$	3211
collects$	2336 6373 10048
college$	5757 5762 5763 9664 9695 6140 10118 10119 10121 10131 10132 10138 3268 7304 7320
collude$	624 625
colluded$	624 625
colludes$	624 625
colluding$	624 625
colostomy$	3788
colour$	6958
coloured$	3150
colours$	9061 6958 6990
combat	2503
combative$	3609
come	10051
come$	7610 266 4130 4135 4136 7941 4367 4492 8182 964 1270 1272 1273 1274 1275 1444 5291 5292 5293 1643 1652 9101 9107 9121 9128 9192 9202 9203 9204 9205 1898 9361 9362 9363 9364 2529 2697 2743 2871 3069 3070 7012
comes$	266 642 965 1270 1272 1273 1274 1275 1643 1652 9192 9780 2697 3069 3070 3532
comfort$	6124
coming$	7519 266 7962 9100 2697 10188
comings$	2609
comman	6423
command$	9829 6276
commands$	10005
comment$	1660 1661 1662 1663
commented$	1660 1661 1662 1663
commenting$	1660 1661 1662 1663
comments$	1660 1661 1662 1663
commentted$	1660 1661 1662 1663
commentting$	1660 1661 1662 1663
commit	6234 9947 6367 2546
commit$	7672 9101 9107 9121 9129 9826 9916 9980 10062 7012
commits$	9916 10062
committed$	10062 2818
committing$	9816 6368 10038 2818
committs$	2818
common$	4628 9437 9438 9439 9691 9692 9693 9694 6638 7084
commun	2345 6329 2811
communicate$	428 429 430
communicated$	428 429 430
communicates$	428 429 430
communicating$	428 429 430
communication$	2250 2251 2252 2253 3211 7063
community$	8356 8357 8358 8359 8360 8361 8362 8363 8364 8365 8366 8367 8370 8371 8375 8431 8435 8436 6167 6191 9887 2498 9911 6633 6719 3563 3571 3578
companion$	7505
companions$	7505
company$	7406 7505 4045 7682 7700 8281 4705 4706 5757 5762 5763 9664 9695 6140 2322 6718 3267
compar	2587
compare$	6340
compared$	6409
compass$	8211
complacency$	9523 3636
complacent$	6090 3636
complain$	1660 1661
complained$	1660 1661
complaining$	1660 1661 9264
complainned$	1660 1661
complainning$	1660 1661
complains$	1660 1661
complaint$	915 916 9442 9512 6724 7075
complaints$	915 916 9442 9512 9659 9660 6724 7075 7076
complete$	1028 1029 1031 1694 2288 2552 3211
completed$	7576 9202 9203 9204 9205 1897 9461 9462 9463 9464
completeed$	2552
completeing$	2552
completely$	1219 5736 3088 3203 3206
completes$	2552
complex$	3004 3480
complexion$	6956 3627
complexions$	6956 3627
compliance$	6729 6817
compliant$	4980 6816
complicit$	39 354 355 356 357 371 7924 625 6696
complicity$	7662 624
complies$	9214 9215 9216 9217
comply$	7672 8182 9072 9101 9107 9121 7012 7013
comprehension$	7058
compromise$	10 2828 2829
compromised$	10 2828 2829
compromises$	10 2828 2829
compromising$	7406 10 2828 2829
compulsive$	2939 7240
computer$	7114
conceal$	695 696 1647
concealed$	695 696 1647 7007
concealing$	695 696 1647
concealled$	695 696 1647
concealling$	695 696 1647
conceals$	695 696 1647
concer	6290 2692 2730 2792
concern$	3894 4631 5800 5801 9473 9474 9475 9476 9477 9478 9479 9480 9512 7075
concerned$	5227 5228 5229 8812 8813 8814 5233 5234 6067 6068 6148 2327 9947
concerning$	8503 8504 8505 8506 8507 8508 8509 8510 8511 3006
concerns$	8218 8219 8220 8221 5800 5801 9512 9659 9660 9872 7075 7076
concerta$	3739
concus	3768
condescending$	3637
condit	6482 6487 3560
condition$	10064 10069 10225 7257 7258 7383
conditional$	3555
conditions$	8308 2769 10225 7358 7383
conduc	2372 2570
conduct$	3 4 5 6 7 8 9 3834 3835 3840 7468 7663 8136 8137 8141 8142 8143 8144 8145 8146 8147 8148 8149 8150 8151 8152 8153 8318 1099 1100 1101 1102 1103 1104 1105 1106 1107 1276 1277 1278 1279 1280 1281 6654 3007 3460
confer	10152
confidence$	1258 1260 1367 1368 1369 1370 1371
confidential$	3279
confidentiality$	9636
confiscated$	6200 9975
conflict$	8034 8256 9265 2769 6730
confro	10021 6440
confront$	10022
confrontation$	8034 8256
confrontational$	8512 8513 8572 8573 8574 8575 8576 8577 8578 6835 3609
confrontations$	8256
congregate$	8613 6927
congregated$	8613 6927
congregates$	8613 6927
congregating$	8613 6927
connected$	919 2420 9947 6366 6730
connection$	2827
conscious$	3915 94 4079
consensual$	3064 3590
consent$	7662 480 481 482 483 484 485 1228 1229 1230 1231 8817 8911 5339 5340
consented$	480 481 482 483 484 485 7890 487 515 1228 1229 1230 1231
consenting$	480 481 482 483 484 485 3064 3078 3590
consents$	480 481 482 483 484 485 1228 1229 1230 1231
consequences$	7469 7470 7471 7472 7474 7475 7476 7478 7534 132 7544 8195 8196 8197 8198 8199 8200 8201 8202 8203 8204 8205 8206 8448 8623
consid	2407 2447 2466
consider$	8182 9101 9107 9121 9498 7012
considerable$	4874
considered$	4737 4738 952 1117 2681 2931
considering$	2681
consistent$	1694
consistently$	1860 5682 1861 5683 1862 1863 1864 1865 1866 1867
consort$	2894
consorted$	2894
consorting$	2894
consorts$	2894
consortted$	2894
consortting$	2894
consta	6180 6181 6182 2361 2362 2396
constable$	9762 9763 9764 6183 6184 6218
constables$	9762 9763 9764 6183 6184 6218
constant$	6033 6034
constantly$	417 1860 5682 1861 5683 1862 1863 1864 1865 1866 1867 2177
consti	2447
consul	6487 6501
consultant$	10069 10079 10083
contac	6195 9917 9956 2609
contact$	4041 4042 4045 7827 428 429 430 432 433 434 435 436 437 438 1201 1202 9917 2770 6874 7009
contacted$	428 429 430 432 433 434 435 436 437 438
contacting$	428 429 430 432 433 434 435 436 437 438
contacts$	428 429 430 432 433 434 435 436 437 438 9777 6431
contactted$	428 429 430 432 433 434 435 436 437 438
contactting$	428 429 430 432 433 434 435 436 437 438
contain$	8457 8458 8475 9241 9242 9243 6451 7020
contains$	6451
contemptuous$	3637
content$	210 211 216 310 311 312 513 514
continually$	417 1860 5682 1861 5683 1862 1863 1864 1865 1866 1867
continue$	7550 7585 394 397 404 405 406 407 408 409 410 411 412 413 414 415 416 9128 2845
continued$	7550 7570 7585 394 397 404 405 406 407 408 409 410 411 412 413 414 415 416 1694 2845
continues$	7550 7585 394 397 404 405 406 407 408 409 410 411 412 413 414 415 416 2845
continuing$	7550 7585 394 397 404 405 406 407 408 409 410 411 412 413 414 415 416 2845
continuously$	1860 5682 1861 5683 1862 1863 1864 1865 1866 1867
contraception$	8860 8861 3755
contraceptive$	3755
contract$	9901 7397
contracts$	9901
contribute$	624 2508
contributed$	7416 7417 624
contributes$	624 2508
contributing$	624
contro	2503 6326
control$	8182 8208 8214 8412 8442 8457 8458 8475 8503 8504 8505 8506 8507 8508 8509 8510 8511 4959 8545 8552 8553 4981 8589 8595 8596 5294 5295 9168 9241 9242 9243 6180 6181 6182 2361 2362 2363 2396 6221 9882 9908 2569 6435 6787 7020 3360 7224
controlled$	7448 7917 9106 9112 9117 9126 9201 9227 9228 9229 9230 9231
controlling$	3006 7205 3611
controls$	7205
convenience$	6124
conveniently$	3261
convic	6297 6354
convict$	3380
convicted$	9936 3553 7376
convicting$	3380
conviction$	9879 10230 3553 3681 3809
convictions$	9828 9879 10009 10230 3553 3681 3809
convince$	9189 9212 5631
cooper	6476
cooperate$	7654 8182 8482 8494 8497 9072 9101 9107 9121 9498 10058 7012 7013
cooperated$	8482
cooperates$	9214 9215 9216 9217
cooperating$	8482
cooperation$	8481 6819
coordi	3349
cope	6486
cope$	5063 1261 5084 5085 1264 1276 1277 1278 1279 1280 1281 8817 5238 5239 5240 5243 5244 5246 5247 5250 1435 1436 1437 8851 8852 5274 1453 1454 5277 1458 9500 10068 10089 3087
coped$	1276 1277 1278 1279 1280 1281 1458 3087
copes$	1276 1277 1278 1279 1280 1281 1458 3087
copied	2343
copied$	10031
coping$	1276 1277 1278 1279 1280 1281 5238 5239 5240 5243 5244 5246 5247 5250 8854 8855 1458 3087
copy$	2597
core	9873
core$	4836 4837 9934 10015
cornrows$	3627
corporate$	3211
correl	2587
correlated$	6409
corrob	2345
corroborated$	6167
corrupting$	923 924 925 2925
cotton$	3077
couch$	10179
could$	20 21 22 23 24 304 305 306 307 308 309 313 314 319 320 321 322 323 324 593 594 595 4923 1169 1235 1238 1239 1241 1249 1301 1416 1440 1507 8946 5607 1808 1825 1826 1923 1924 1925 1926 1927 1928 1929 1930 1931 1932 1933 1934 1981 1991 2055 2225 2297 2298 2300 2301 6174 2355 2460 2542 2581 2726 3195
council$	5757 5762 5763 9664 9695 6140 2322 3211 3258 3267
counse	6487
counselling$	10070 7263 7283
counsellor$	10069 10079
count$	1802 5624 1803 5625 1804 5626 1805 5627 1806 1807
countless$	3975 3997 6033 6034 6057
country$	6666
county$	4177 4194 4201 4204 4211 7795 7796 7797 992 5067 3396 7345
couple$	1208 10193
courier$	8396 998 6762
couriers$	8396 998 6762
course$	5694 5701 1880 1881 9287 9301 9302 9303
courses$	9301 9302 9303
court	6354 9946 3356 3560
court$	7751 590 591 9936 9977 2590 9995 10212 2813 6636 2823 2876 3356 7178 7362 7373 7386 3565 7391
courted$	590 591 2876
courtesy$	9376 9377 9437 9438 9439
courting$	590 591 2869 2876
courts$	590 591 8609 8610 9936 2590 9995 2876
cousin	10145 10158
cousin$	7777 2736
cousins$	7777
cover$	1647 5942 2233
coverage$	6396
covered$	1647 2233 7007
covering$	9025 1647 2233
coverings$	9025
coverred$	1647 2233
coverring$	1647 2233
covers$	1647 2233
covert	2528
covert$	6350 3279 3651
covertly$	3651
cowardly$	3636
cowards$	7052
cp$	3547
cpn$	6404
cpns$	6404
cpw$	6404
cpws$	6404
crack	10221 6646 3344
crack$	4808 9794 10101 10228 6664
crackdown$	9990 7166
cracked$	9958
crackeddown$	7166
crackingdown$	7166
cracksdown$	7166
crave$	846 847 3020
craved$	846 847 3020
craves$	846 847 3020
craving$	846 847 3020
crazy$	6823
create$	439 632 1026 1027 2552 2980 2983
created$	439 632 1026 1027 2980 2983
createed$	2552
createing$	2552
creates$	439 632 1026 1027 2552 2980 2983
creating$	439 632 1026 1027 2980 2983
credibility$	6727
credible$	8317
credit$	7854 7855 7856 7857 7858 7859 7860 7861 7866 7868 7869
crew$	8804
cries$	1184
crime	9740 2345 9750 6172 6243 9837 2434 6286 6325 6330 9948 9949 9950 9962 6391 9973 2580 9991 10007 2635 6468 10061 6640 7108 7142 7156 7162 7183
crime$	7460 7461 7758 7772 7774 8263 8310 8420 8607 9746 6167 9754 2353 9816 9824 9825 6251 6253 6256 6269 2456 9865 9866 9868 6318 6322 9904 9905 9907 2504 9912 6339 6358 2537 9942 9943 6363 6371 2551 2556 2564 2568 9979 6402 6406 9991 6428 10020 2620 10026 6457 2639 10050 2658 2811 10222 6660 6662 6730 2984 3323 3324 7180 7189 3369 3373 3389
crimes$	7758 9824 9825 6256 9907 9979 6402 2658 7180
crimin	9740 2345 9750 2410 9817 9823 9836 9837 6325 9948 9956 10007 7131 7142 7162 7163 3349 7183 3564 3581 3671
criminal$	7758 7762 7765 7782 8286 8287 8288 8289 934 8393 8394 8395 1013 4977 4983 4984 4985 9685 6167 6232 9815 9846 6269 6273 6297 6331 6467 6626 2811 6638 6640 6662 2895 2929 6760 6761 2999 3044 6876 7156 3336 3356 3572 7403 3611
criminalise$	2283 2284 2285 2286
criminalised$	2283 2284 2285 2286
criminalises$	2283 2284 2285 2286
criminalising$	2283 2284 2285 2286
criminality$	7758 7772 7774 9907 6660 6801 3657
criminally$	3034 3325
criminals$	7782 8263 8265 8286 8287 8288 8292 934 8393 8394 8395 1013 9685 9845 9846 6662 6760 6761 6876
criminogenic$	3600
crimint$	9785
crisis$	6501 3411 7258
crohn	3422
crohns$	7244
crook$	8428 6760 6800
crooked$	5417
crooks$	8428 6760 6800
crop$	5439 9038 9039 9040 9056 9057 9058 5480 6995 3179
cropped$	3150 3173
cross	2587
crosscheck$	6340
crosschecked$	6409
crossreferenced$	6409
crowd$	8299 1208 6718 6746 6747
crown	3564
cruel$	9435 9436 9446 9530 3611
cry$	1184
crying$	1184
cse$	7758
cues$	2215 2216 2217 2218
culpable$	7079 3636
culpri	6234 7202
culprit$	8335 8336 8337 9816 6753 6754 6798 7136 3689
culprits$	8335 8336 8337 9816 6753 6754 6798 7136 3689
culture$	2119 2120 6730
cunch$	6666
cunning$	3611
curb	2503
curfew	2811
curfew$	6633 10225 10230 6721 7169 7392 3817
curfews$	10230 6721 7169
curiosity$	3834 3835 4505 9473 9474 9475 9476 9477 9478 9479 9691 9692 9693 9694 7084
curled$	5403
curly$	3128 3150
curren	2345
current$	6167 6273 6397
custod	9946 10189 6616 10204 6634
custodial$	3563
custody$	7774 6251 6253 2520 10140 2771 10198 10216
customer$	4034 7849
customers$	4034 7849 9887 6719
cut	2503
cut$	5456 2670 6963 6974 7209 3431
cuted$	3431
cuting$	3431
cuts	2503
cuts$	2670 6963 3431
cuttin	2503
cutting$	2670
cynical$	8512 8513 9446
dabble$	354 355 356 357
dabbled$	354 355 356 357
dabbles$	354 355 356 357
dabbling$	354 355 356 357
dad	10145 6574 10158 6577 2759 10165 10168 10169 2785 2797 6621
dad$	8606 2736 2737 10142 10156 6575 2756 2757 2760 10174 2772 6602 10196 2794 2800 6870
daddies$	6690
daddy$	6690
dads$	2772 6870
daft$	76 77 715 2884
daily$	10089 3382
damage	6243 2434 9948 9949 9950 9962 2580 6468
damage$	9653 9825 6256 6402 10026 10050 10208 10220 10222
damaged$	3000 6823
damn$	9375 9460
damp	2787
damp$	10190 6609
dance$	8461
dancers$	5605
danger$	7404 7405 7415 7460 7461 7469 7470 7471 7472 7474 7475 7476 7478 4003 4004 4005 4006 4007 4008 4009 4010 189 190 191 4403 4404 8003 8195 8196 8197 8198 8199 8200 8201 8202 8203 8204 8205 8206 8212 8217 8218 8219 8220 8221 8250 8252 8256 8263 8276 4774 953 4776 4777 4778 4779 4780 4781 4782 4783 4784 4785 8368 8369 4788 4789 4790 4791 4792 4793 8623 8860 8861 6029 6305 6660 6698 2891
dangerous$	7404 7405 3917 7765 8195 8196 8197 8198 8199 8200 8201 8202 8203 8204 8205 8206 4699 2833 3610
dangers$	7404 7405 7469 7470 7471 7472 7474 7475 7476 7478 3955 3956 8195 8196 8197 8198 8199 8200 8201 8202 8203 8204 8205 8206 8218 8219 8220 8221 8623 8860 8861
dark$	1578 8988 8998 1606 1639 5479 3127 3128 3129 3134 3150 6990 3173 7152
darker$	1578 3127 3134
darkest$	1585 3154
data	6390
data$	9636 9781 9972 7113
databa	7099 7154
database$	9766 9833 9834 9922 7114
date	6429
date$	10011 7387
dates$	7387
dating$	2869
daught	9992
daughter$	8748 6527
daughters$	8748
daunt$	5315
dawn$	3339
day	7172 7176
day$	3913 9257 9258 9259 1870 9301 9302 9303 9805 2642 10068 10089 6555 6556 7086
days	6486
days$	9301 9302 9303 10068 10089 10119 7086
dazzled$	850
dc$	9983
dci$	9983
dead	10189
dead$	10067 10199
deaf$	6013 6014 6015 3276 7255
deal	9836
deal$	7672 4132 4133 4134 7742 388 389 390 944 8399 4898 1261 5084 5085 1264 8851 8852 9826 9916 9980 10021 10035 2842
dealer	7131
dealer$	4014 7604 7614 7615 7623 7631 7740 7762 7782 7785 7795 7796 7797 7806 7808 7811 7846 7880 7922 8134 4696 8279 8280 8286 8287 8288 8289 934 8376 8393 8394 8395 8402 1013 2656 6658 6662 6760 6761
dealers$	4014 7604 7614 7615 7623 7627 7631 7740 7762 7782 7785 7795 7796 7797 7806 7808 7811 7846 7880 7922 8134 8263 8266 4696 8279 8280 8286 8287 8288 8289 8292 934 8376 8393 8394 8395 8402 1013 9844 2656 6658 6662 6760 6761
dealin	9740 9750 6234 9823 9847 9947 9948 9949 9950 9963 6638
dealing$	7460 7461 7758 7768 7773 7791 388 389 390 7795 7796 7797 944 8420 8607 5223 2356 9816 9912 10038 10044 10220 2824 2842 7124 7401
deals	9963
deals$	388 389 390 944 9916 10035 10048 2824 2842
dealt$	388 389 390 4762 4763 4764 4765 944 2467 9946 9958 2584 2809 2842
death	10157 10159 10186
death$	8003 10066 2754
debt	10157
debt$	7362
debts$	7362
decamped$	3656
deceitful$	3611
december$	7780
decency$	9376 9377 9437 9438 9439
decent$	5879 5880 5881 5882
decide$	8817 5262 8851 8852 8940 8946 9765
decided$	104 105 106 8946 9629 2273 2274 6119 9702
decides$	8946
deciding$	8854 8855 8946
decisi	2463
decision$	3858 7468 3900 3901 80 81 3904 83 84 85 3908 87 7492 7493 7494 7495 7496 7497 3916 7499 7500 7501 7502 7503 7504 107 108 109 110 7524 7525 7526 7527 7528 7529 7530 7531 3953 4119 7702 299 4122 4123 4124 4125 8763 5278 5279 2042 5965 9879 6654 6655 6656 6898
decisions$	3 4 5 6 7 8 9 3858 7468 7492 7493 7494 7495 7496 7499 7500 7501 7502 7503 7504 107 108 109 110 111 112 113 114 7524 7525 7526 7527 7528 7529 7530 7531 7532 7533 299 4122 4160 4161 8136 8137 8141 8142 8143 8144 8145 8146 8147 8148 8149 8150 8151 8152 8153 8763 8770 5278 5279 2042 9879 6654 6655 6656 6898
decked$	1614 1615 1616 3167
declin	2503 2654 10078
decline$	1090 1091 1092 9085 3188
declined$	1090 1091 1092 9085 9089 9094 9095 9096 9097 3188
declines$	1090 1091 1092 9085 3188
declining$	1090 1091 1092 9085 3188
decrea	2503
deemed$	4737 4738 1117
deep$	1606
defeating$	3922
defect$	10064
defend$	5057 5238 5239 5240 5243 5244 5246 5247 5250
defending$	5238 5239 5240 5243 5244 5246 5247 5250
defensive$	3636
defensiveness$	9523 3636
deferred$	3580
defiant$	8512 8513 3006 3611
deficit$	7236 7290
defied$	904 905 2899
defies$	904 905 2899 3266
definite$	1766
definitely$	1871 1879 5701 1880 1881 7029
defy$	904 905 2899
defying$	904 905 2899
degenerate$	3595
degenerates$	3595
degrade$	2453
degraded$	2453
degrades$	2453
degrading$	2453
degree$	257 258 8878 8879 8880
delay	10080 7285
delay$	9653 9711
delayed$	7083
delaying$	9447 9448
delays$	9653 9711
deliberate$	3915 94
deliberately$	417 3261
delicate$	3107
delinquency$	3595
delinquent$	2999 3000 6823 3006 3595
delinquents$	3595
deliver$	4132 4133 4134
demand$	6325 6446
demanding$	8572 8573 8574 8575 8576 8577 8578 6835
dement	6616
dementia$	10198
demonise$	2283 2284 2285 2286
demonised$	2283 2284 2285 2286
demonises$	2283 2284 2285 2286
demonising$	2283 2284 2285 2286
demons	2428
demotivated$	3611
denial$	9523 6711
dental	2680
dental$	6502
dentis	6487
dentist$	10069
deny$	9926 2523
denying$	2523
department$	5757 5762 5763 9664 9695 6140 2322 3258 3267
depend	7275
dependence$	2686
dependency$	2686
dependent$	2686
depends$	2773
deplorable$	3636
deport	10159 6616 10204
deported$	10198
depres	10097 10157 10189 6616
depressant$	7262
depressants$	7262
depressed$	7247
depression$	10198 3724
depressive$	3725
deprive$	9926
deprived$	3000
depth$	9546
dereliction$	3636
descend$	368 369
descendded$	368 369
descendding$	368 369
descended$	368 369
descending$	368 369
descends$	368 369
descri	2350
described$	957 1126
description$	6226 2613 10059
descriptions$	6160 9743 9767 6226 2613 10027
desert$	3245
deserted$	3242 3245
deserting$	3245
deserts$	7523 3245
desertted$	3245
desertting$	3245
deserve$	7520 7521 7522 615 616 2879
deserved$	7520 7521 7522 615 616 8023 2879
deserves$	7520 7521 7522 615 616 2879
deserving$	7520 7521 7522 615 616 2879
design	2447
designed$	2508 2621
designer$	8254 8255 5432 5459 1640 6990 6993 3173 3183
desire$	5651 9234 9235 9236 9237 9238 9239
desk	6172 6175
desk$	9747 9754 9755 9757 9769 9921 9940 6359 9953 6386 9988 10010 6461 7191
despite$	141 3963 142 143 144 170 172 176 177 178 7802 7803 7804 7805 8185 8186 8187 2211
destined$	370 1724 1725 1726 3192
destructive$	3886 7767 2926
detail	2350 2538 6360 6361
details$	4029 4030 4031 9766 9767 9955 10027 10028 6449
detain	6337 9946 2651
detain$	9919 6473 3380
detained$	7152
detaining$	3380
detect	9746 6172 6180 6181 6182 2361 2362 2396 6221 6297 9883 6339 6358 2537 9942 9943 2551 2564 2568 6406 6428 2620 2639 3358 7181
detection$	9879 7178 3357 3358 3691
detections$	9879 10009 7178 3357 3691
detective$	2339 9754 9762 9763 9764 6183 6184 6218 9803 9921 2518 9940 6359 6386 9983 9988 10010 2627 6450 6461
detectives$	2339 9754 9755 2352 9762 9763 9764 6183 6184 9769 2366 6218 9803 6301 9921 2518 9940 6359 6386 9983 9988 10010 2627 6450 6461
detent	6553 2811
detention$	8348 9265 10135 6633 6758 3801
detentions$	8348 10135 6758 3801
deter$	2634 3361
deteri	10078
determ	2412 2524
deterping$	2634
deterr	9958
deterred$	3361
deterrence$	3694
deterrent$	7213 3694
deterrents$	7213
deterring$	2634 3361
deters$	2634 3361
deterting$	2634
develo	7099 3278
develop$	2336 6373 2552
developed$	1267 2336 6373 2552
developing$	2336 6373 2552
developmental$	3460 3480 3506
develops$	2336 6373 2552
deviant$	3000 6823 3006
device	2402 6353
device$	2378 9783 9935 2629 3291
devices$	2378 9783 9935 2629
devious$	3611
di$	9983
diabet	10097
diabetes$	3715
diabetic$	3715
diagno	6487
diagnosed$	3759
diagnoses$	3759
diagnosis$	10069 10070 7237 7258 7290 3759
diagram$	2445 7157
diagrams$	7157
diazepam$	3744
dice$	599
dicing$	599
dictate$	8442
did$	123 7570 7591 444 4353 4398 4500 4501 710 711 712 4543 4546 741 752 753 754 755 756 758 762 781 782 783 790 794 821 1078 1082 1181 1182 1183 1471 1477 1484 1487 1513 1859 5693 9277 9278 5702 5703 1892 1895 1943 1961 1962 1963 1964 1965 1966 1967 1968 1969 1970 1971 1972 1974 1975 5814 2002 5830 5836 2015 5838 5840 5844 2023 2024 2025 5848 5849 5869 5871 2084 2086 2087 2088 2089 2090 9514 9515 2124 2126 9629 9679 9680 9681 9682 9704 9705 2308 2872 3214 3217
die$	10067
died	10159 6578 10189
died$	10160
diet	6514 10097
diet$	10096
dietary$	3771
dietician$	10079 3777
dieticians$	3777
dietitian$	3777
dietitians$	3777
difference$	1339 9179 9180 9181 9182 9183 9184 9185 9186
different$	446
diffic	2422 10080 7280 7299
difficult$	7406 4609 4750 1071 1072 1073 1074 1075 1076 8503 8504 8505 8506 8507 8508 8509 8510 8511 8564 8572 8573 8574 8575 8576 8577 8578 1175 1176 1177 1178 1179 8607 6244 10054 3000 3004 3006 6829 6835 3611
difficulties$	8028 8035 8036 8564 2740 2769 6829 7256 7258 7281 3512
difficulty$	7256 7258 3512
dim$	3611
dire$	3637
direct	3349
directed$	6439
directing$	7205
directs$	7205
dirt$	9685
dirty$	9015 10190 3150 3166 3173 3626
disabi	6487 10097
disabilities$	7254
disability$	10069 6529 7254 7290 3733
disabl	6616
disabled$	10198 3733
disaffected$	3000 6823 3104
disappear$	7818 421 422
disappeared$	421 422
disappearing$	421 422 6667
disappearred$	421 422
disappearring$	421 422
disappears$	421 422
disappointing$	2143 2144 2145 2146 6035 9618 3241
disappointingly$	3638
disaster$	997
disasters$	997
disband$	10012
discipline$	6710
disciplined$	4762 4763 4764 4765 6853
disclo	2779
disclose$	7654 7672 8182 9101 9107 9121 7012
disclosure$	915 916
disclosures$	915 916
discov	6176 2412 2524 6401
discover$	9758
discuss$	9101 9107 9121 7012
diseas	6482
disease$	10064 7290 7298
disengage$	7672 3607
disengaged$	7028 3607
disengagement$	3607
disengages$	3607
disengaging$	3607
disgrace$	3636
disgraceful$	8503 8504 8505 8506 8507 8508 8509 8510 8511 9530 3006 3636
disgracefully$	3636
disguised$	2907
dishevelled$	3626
dishonest$	3611 3636
disinterested$	7028 3611 3636
dismal$	2296 3636
dismally$	3636
disman	3661
dismantle$	10012
dismantling$	2619
dismiss$	814 9674 3254
dismissed$	814 2219 3242 3254
dismisses$	814 3254
dismissing$	814 9447 9448 3254
dismissive$	8512 8513 3636
dismissively$	3636
disobedient$	3000 3611
disobey$	904 905 9264 2899
disobeyed$	904 905 9264 2899
disobeying$	904 905 9264 2899
disobeys$	904 905 9264 2899
disord	6243 2434 6286 6325 6326 9948 9949 9950 9962 6391 9973 6468 6482 10080 7275 7299
disorder$	8564 8607 9825 6256 2456 9868 9907 9908 10020 10026 10050 10064 6510 6829 7245 7246 7272 7281 7282 7290
disorderly$	3611
disorders$	8564 6510 6829
dispersal$	6363 6394
disperse$	10012
dispersing$	2619
display$	716
displaye$	6161 2340
displayed$	716 6161 2340
displayes$	6161 2340
displaying$	716 6161 2340
displays$	716
disposal$	10218 7178
disposals$	7178
disregard$	70 75 7672 904 905 4850 4851 1030 4853 2899 3254
disregardded$	75 904 905 2899 3254
disregardding$	75 904 905 2899 3254
disregarded$	75 904 905 2899 3242 3254
disregarding$	75 904 905 2899 3254
disregards$	75 904 905 2899 3254
disrespectful$	8512 8513 3611
disrup	9877 9883 9958 7181
disrupt$	8420 3340 3669 3684
disrupted$	8420 9856 7208
disrupting$	8420 9264 3340 3669
disruption$	8420 8607 9870 9899 10008 3341 7164 3351 3669 3684
disruptive$	923 924 925 4750 8503 8504 8505 8506 8507 8508 8509 8510 8511 8607 2925 3000 6823 3006 3611
disrupts$	8420 3340 3669
disruptted$	8420
disruptting$	8420
distribute$	2338 6161 2340
distributed$	2338 6161 2340 9745
distributes$	2338 6161 2340
distributing$	2338 6161 2340
disturbed$	3000 6823 3611
dither$	3639
dithered$	3639
dithering$	7089 3639
ditherred$	3639
ditherring$	3639
dithers$	3639
divide$	10012
dividing$	2619
divorc	10157 10159 6578 6580 10186 10204
divorce$	10162
divorced$	10160
divorcing$	10160
dla	6529
dla$	10111
do$	121 7570 7589 444 4383 4500 4543 4547 4549 4550 4551 739 752 753 754 755 756 758 760 788 792 819 8228 8230 8238 8240 1078 1080 1181 1182 1183 8679 1406 1458 1469 1477 1482 1485 1491 1511 8946 9079 5517 9101 9107 9121 9127 9128 5561 9154 5574 9170 9171 9172 9173 9174 9175 9176 9253 1859 5693 9277 9278 5706 5707 5710 1890 1893 1944 1961 1962 1963 1964 1965 1966 1967 1968 1969 1970 1971 1972 1974 1975 2004 5836 5838 2017 2084 2086 2087 2088 2089 2090 2122 6094 6512 2872 7012 3214 3217
doctor	6487 2680
doctor$	10069
doctors$	6502
dodge$	2237
dodged$	2237
dodges$	2237
dodging$	2237
dodgy$	7406 8286 8287 8288
doe$	3157
does$	122 7590 444 4543 740 752 753 754 755 756 758 761 789 793 820 1078 1081 1181 1182 1183 1458 1470 1477 1483 1486 1492 1512 8946 5575 9174 9175 9176 1859 5693 9277 9278 5706 5707 5710 1891 1894 1945 1961 1962 1963 1964 1965 1966 1967 1968 1969 1970 1971 1972 1974 1975 5814 2003 5830 2016 5840 2084 2086 2087 2088 2089 2090 2123 2308 2872 3214 3217
dogs$	8414 8415 8416
doing$	7593 7594 7595 7639 7640 7641 7642 7643 7644 7645 7646 7648 444 7962 1458 5815 5816 5831 5832 5836 5838 2084 2086 2087 2088 2089 2090 9525 9526 9527 9528 2308 9723 3217
dolled$	1664 1665 1666 3186
domestic$	10181 3528
dominant$	1038
done$	3914 7576 7939 1222 1664 9154 9251 5742 5751 5758 5759 9345 9361 9362 9363 9364 5817 5833 5834 5835 5836 5838 5841 5842 5843 5844 2023 2024 2025 9461 9462 9463 9464 2084 2086 2087 2088 2089 2090 9495 9496 9497 9508 2126 2308 9722 3217
doomed$	1724 1725 1726 3192
door$	7984 7986 9885
doorman$	7849
doormen$	7849
dopey$	3611
dose	6487
dose$	10069 7287
dossier$	3667
dossiers$	3667
doubt$	9137 9138 9139 9140 5591 9286
doubtful$	4831
down	2505 9999
down$	240 264 349 350 351 352 353 4468 4469 4471 8140 4639 8477 8602 8603 8604 5405 5455 5492 9075 9086 9090 9551 9552 9553 9554 9555 9556 9557 9558 9559 9560 9561 9562 9563 9565 9566 9567 9568 9569 9570 9571 9572 9573 9576 9577 9578 9579 5998 9581 9582 6146 9819 9919 6362 9984 6547 6665 6974 7165 7166 7209
downed$	6362
downfall$	8028
downlo	6200
download$	7113
downloaded$	9782
downloads$	7113
downplay$	661 814 2882
downplayed$	661 814 2882
downplaying$	661 814 2882
downplays$	661 814 2882
downs$	6362
drag$	2228 6138
draged$	2228
dragged$	7448 2228
dragging$	2228
draging$	2228
drags$	2228
drain$	4824
drama$	8034 8250 8276 5582 9165 5584 2941 3442
drank$	2664
draw$	7422 7423 219 220 627
drawing$	627
drawn$	7448 851 859 860 861 862 863 864 865 866 867 868 869 870 871 872 878 1599 9106 9112 9117 9126 9201
draws$	7422 7423 219 220 627
dreadful$	2143 2144 2145 2146 9654 9655 9656 9657 3006 3241
dreadlock$	3627
dreadlocked$	3150
dreadlocks$	3627
dreads$	6971 6973
dream$	5518
dress$	3840 7934 7935 7936 7937 7938 650 1276 1277 1278 1279 1280 1281 1308 1309 1310 1311 1312 1627 9032 5454 9038 9039 9040 9064 9065 9066 6990 3169 6995
dressed$	7934 7935 7936 7937 7938 7939 1614 1615 1616 9032 9033 9034 9035 1656 9064 9065 1664 1665 1666 6943 6945 6953 3167
dresses$	1276 1277 1278 1279 1280 1281 1308 1309 1310 1311 1312 1627 9032 9038 9039 9040 9064 9065 6990 3169 6995
dressing$	3841 5448 1627 5472 3169
drew$	7422 7423 219 220 627
drift$	364 365 366 367 368 369 402 403 9129 7085
drifted$	364 365 366 367 368 369 402 403
drifting$	364 365 366 367 368 369 402 403
drifts$	364 365 366 367 368 369 402 403
driftted$	364 365 366 367 368 369 402 403
driftting$	364 365 366 367 368 369 402 403
drill	9961
drill$	8620
drink	10189
drink$	7482 7620 7621 4049 4050 4051 4052 4053 4055 4056 7672 7701 7703 7704 7705 7866 7934 7935 7936 7937 7938 8228 8230 8295 8311 1180 1181 1182 1183 10101
drinkers$	10199
drinki	6514 10097 10157 10186 10189
drinking$	3834 3835 29 7729 7934 7935 7936 7937 7938 7970 650 2664 10096 2740
drinks$	7620 7621 4049 4050 4051 4052 4053 4055 4056 7866 1181 1182 1183 2664
driv	2503 2553
drive$	7596 7919 3359
driven$	4032 850 2621
driver	2363 6435
driver$	7614 7615 4034 7619 7849 2616
drivers$	4025 4028 7614 7615 4034 7618 7619 7849 8431 9069 9744 6185 10017 2616 2623 10030
drives$	7919
drivin	2546
driving$	6368
drone$	2547 3372 3670
drones$	2547 3372 3670
drop	2503
drop$	4798 9129 2229 7209
droped$	2229
droping$	2229
dropout$	6760
dropouts$	8393 8394 8395 6760 6761
dropped$	2229
dropping$	2229
drops$	2229 7209
drug	9740 9750 2410 9817 9837 6269 9956 6638 10221 7131 7156 7162
drug$	3834 3835 31 32 7758 4191 7784 4209 651 8286 8287 8288 4794 4795 4796 4797 4807 8393 8394 8395 2353 2356 6232 6330 6331 2556 6514 10097 10157 6662 6761 2940 2984 2999 3312 3405 3453
druggie$	3602
druggies$	3602
druggy$	3602
drugs	9823 9961 2571 6646
drugs$	7620 7621 4049 4050 4051 4052 4053 4055 4056 7714 4138 4139 4140 7758 7762 7771 7772 7795 7796 7797 7854 7855 7856 7857 7858 7859 7860 7861 7866 7869 8263 8295 8311 8420 8470 1180 8607 8860 8861 2353 2356 9794 9810 9830 9831 2556 6393 6507 10090 10101 2740 10228 6660 6662 6664 2940 2984 6811 3405
drunk$	7939 7966 9264 2664
dry$	1578 8998 9505 3134
ds$	9983
dto$	3815
dual$	5393
duck$	2237
ducked$	2237
ducking$	2237
duckked$	2237
duckking$	2237
ducks$	2237
due	2505 9999
due$	3838 239 262 10108 2781 10186 10188 2808
dump$	2204 2205 3247
dumped$	2204 2205 3247
dumping$	2204 2205 3247
dumpped$	2204 2205 3247
dumpping$	2204 2205 3247
dumps$	2204 2205 3247
dust$	9698
duties$	9309 9641
duty$	9309 9518 9601 9641
dyed$	3150 6974
dying	6616
dying$	10066 10198
dynamic$	6748
dynamics$	6748
dyscalculia$	3708
dysfunctional$	3000 6823 3636
dyslexia$	10087 3706
dyslexic$	3706
dyspraxia$	3707
dyspraxic$	3707
dysregulated$	3611
e$	9512 9614 9615 9616 6064 9659 9660 10082 10095 7076
each	9741 9797 2397 2398 9873 7177
each$	139 4166 4999 1543 9074 5493 1685 1687 1854 1856 5989 9668 6156 9798 9853 9869 6312 9903 6348 6356 2544 9951 9952 9978 9986 6422 2612 10052 6473 10072 3104 7009 7010 7031 3303 3310 7202
eager$	210 211 216
ear$	8987 9595
earlier$	8687
early$	8753
earmar	2466
earn$	391 7975 7976
earned$	391
earning$	391
earns$	391
earring$	6990
earrings$	6990
ears$	8987 9596 9597 9748
easier$	2515
easily$	873 1265 1447 5745 9330 9331 9623 9624 9625 9626 2892 3025
east$	1574
eastern$	1567 5390 5394 1573 5413 8997
easy$	3864 393 8054 8055 8192 8193 8194 6244 2893
eat	10014
eat$	3412 7286
eaten$	7286
eating	6487 6514
eating$	10069 2688 10096 3423 7286
eats$	3412 7286
eczema$	3717
educat	2710 6554 7326
educate$	136 137
educated$	136 137
educates$	136 137
educating$	136 137
education$	3994 7577 8190 6533 10122 3488 7320
educational$	6534
effect	3349
effect$	9185 9186 9989
effective$	3391
effectively$	1319 5141 1320 1321 1322 1323 1326 1327 1328 1329 3072
effort$	8110 707 4530 4531 9337 9370 9371 2050 2051 2052 9473 9474 9475 9476 9477 9478 9479 9480 5901 5902 5903 5904 5905
efforts$	3994 7577 2050 2051 2052 6708
egg$	200 202 6746
egged$	200 202
eggged$	200 202
eggging$	200 202
egging$	200 202
eggs$	200 202 6746
ehc$	3487
ehcp$	3792
ehcps$	3792
eight	9869 6348 2544 9951 9952 9978 9986 6422 10052 7202
eight$	8352
eighteen$	7877 7879 506 7912 7913 1271 5103 8708 8712 8713 8714 8715 8716 8717 8718 8942 6891
eject	10021 6440
eject$	10022
elder	7150
elder$	7782 8286 8287 8288 6730
elders$	7762 7782 7785 8286 8287 8288 8292 8402 2435 9850 6730
elect$	268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289
elected$	104 105 106 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 9629 6119 9702
electing$	268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289
electively$	3505
electr	2768 2813
electricity$	6590
electronic$	6635 7391
electronically$	6635
elects$	268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289
electted$	268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289
electting$	268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289
element$	257 258 6747 6751 6799
elements$	6747 6751 6799
eleven$	8352 1304 1305 1306 1307
else$	8000 638 639 8066 8698 9469 9470
elsewhere$	9469 9470
email	2597
email$	9614 9615 9616 6419 7075
emaile	6445
emailing$	6419
emails$	9615 9616 9659 9660 6419 7075 7076
embarked$	370
embroiled$	358 359 360
emergency$	10082 3479
emotional$	5011
emotionally$	3037 3101 3530 3543
empathy$	8215 8248 8249 6710
employment$	10136
emptive$	6426
enabl	2360
enable	2475 3342
enable$	37 8033 2479 2628
enabled$	37 8033
enableed$	2479
enableing$	2479
enables$	37 8033 2479 2628
enabling$	37 8033
encounter$	8281 6673 6886
encounters$	8281 6673 6886
encour	2349
encourage$	7422 7423 136 137 212 213 214 219 220 2836 2881
encouraged$	7422 7423 136 137 212 213 214 219 220 2354 2836 2881
encourages$	7422 7423 136 137 212 213 214 219 220 2836 2881
encouraging$	7422 7423 136 137 212 213 214 219 220 2836 2881
end$	90 91 4126 645 646 9127 9128 5549 5583 9863 6416 2669
endanger$	10 2828 2829
endangered$	10 2828 2829
endangering$	10 2828 2829
endangerred$	10 2828 2829
endangerring$	10 2828 2829
endangers$	10 2828 2829
ending$	6416 10066 2669
endless$	6033 6034
endlessly$	1860 5682 1861 5683 1862 1863 1864 1865 1866 1867
ends$	5583 9898
enemies$	8025
enemy$	8025
enforc	6191 9877 9883 7099 7163 3347
enforce$	3682
enforcement$	9773 9870 2499 9970 2585 9990 6418 10041 7171 3350 3351 7190 3682
enforcer$	3666
enforcers$	3666
enforces$	3682
engage$	7510 7654 7672 7753 361 362 363 8182 8475 8482 4901 8484 8485 8486 8487 8488 8489 8494 8497 8582 9072 9101 9107 9121 9168 9189 9192 9220 9241 9242 9243 9498 9674 9677 6476 6695 6820 7012 7013 7020
engaged$	354 355 356 357 361 362 363 7939 7947 8482 8484 8485 8486 8487 8488 9106 9112 9117 9126 9201 9202 9203 9204 9205 9218 9227 9228 9229 9230 9231 6695 6820
engagement$	354 355 356 357 8481 8489 1094 1095 1096 1097 4920 1690 1691 1692 1693 6814 6819 7009
engager$	6783
engagers$	6783
engages$	354 355 356 357 361 362 363 9192 9214 9215 9216 9217 6695
engaging$	354 355 356 357 361 362 363 8482 8484 8485 8486 8487 8488 8489 9241 9242 9243 6695 6813 6820 7020
english$	7330 7331
enjoy$	846 847 848 849 9283 2890
enjoyed$	846 847 848 849 9283 2890
enjoying$	846 847 848 849 2890
enjoys$	846 847 848 849 9283 2890
enormously$	9863
enough$	68 7553 3972 7555 3997 4499 4537 8820 8821 8822 8823 8824 8825 8826 8827 8828 8829 8830 8831 8832 1430 1433 5356 8939 9532 6890 6914
enquir	9883 6460 10152
enquiries$	2414 9855 9979
enquiry$	9821 9855 10042
enrich	3278
entangled$	358 359 360
enter$	2872 6695
entered$	2381 2429 2431 2562 2563 2872 6695
entering$	2872 6695 7124
enterp	10049
enterprise$	9851 7143
enterred$	2872 6695
enterring$	2872 6695
enters$	9780 2872 6695
entice$	7422 7423 212 213 214 2836
enticed$	7422 7423 212 213 214 2836
entices$	7422 7423 212 213 214 2836
enticing$	7422 7423 212 213 214 2836
entirely$	2258 2259 3088 3203 3206 3257
entitled$	3611
entitlement$	8443
entrant$	8386
entrants$	8386
entrenched$	2979
epilep	10097 6616
epilepsy$	10198 3711
epileptic$	3711
episodes$	7823
equal$	3080
equally$	2874
equals$	5166 5167 5168
erratic$	7511 7512 7513 7514 8498 8499 8500 8501 1098 3006
escala	2657 3349
escalate$	9129
escalated$	2549
escape$	7628
essential$	2508
establ	6176 2412 2524
establish$	9758 2513 2535 2559
estate	6279 6375
estate$	7778 7779 8356 8357 8358 8359 8360 8361 8362 8363 8364 8365 8366 8367 8370 8371 8375 8431 8435 8436 5986 9861 9957 10025 6719 3104
eternally$	3634
european$	1565 5389 5391 5395 8995 3130
evade$	2237
evaded$	2237
evades$	2237
evading$	2237
evasive$	3611
even$	3982 3986 169 6031 6032
evening$	9257 9258 9259 3382
events$	9862
ever$	5263 5264 1443 9187 9188 5610 9193 9194 9195 5636 1815 5638 1817 5682 5683 1862 1863 1864 1865 1866 1867 5696 9294 9295 9296 9297 9298 9299 9300 6100 7016 7017
every$	4606 8189 4727 1364 9074 5493 1685 1687 1853 5676 1855 1857 1858 5996 6057 9659 9660 9668 9798 6356 6486 10072 7009 7010 3204 7031 7076 3303 3310 7297
everybody$	4484 4485 4486 5969
everyone$	4484 4485 4486 8096 4606 8356 8357 8358 8359 8360 8361 8362 8363 8364 8365 8366 8367 8370 8371 8372 8397 4878 5116 5969
everything$	7775 8068 5195 1374 9074 5493 1760 1761 1762 1884 1885 1886 1887 1888 5939 6028 6114 6137 6701 7009 7010
evicte	10189 6616
evicted$	10198 3804
evicti	10157 10186 10204
eviction$	3804
evicts$	3804
eviden	2541 9961 7099 3654
evidence$	4517 9442 9512 9659 9660 9753 2413 2433 2519 9977 6425 10033 2641 7075 7076 3315 7138
evidently$	1879 5701 1880 1881
evil$	2924 6823
ex$	10163
exam$	9648 9716 6553 3507 7330
examin	6200
examin$	2557
examination$	7113
examinations$	7113
examined$	9782 2557
examines$	2557
examining$	2557
examins$	2557
example$	9840
exams$	7330
except$	5196
exception$	7023
exchang$	458 4280 459 460 461 462 463
exchange$	4272 458 4280 459 460 461 462 463 4287 7872 7919 6695
exchanged$	458 4280 459 460 461 462 463 6695
exchanges$	458 4280 459 460 461 462 463 7919 6695
exchangged$	458 4280 459 460 461 462 463
exchangging$	458 4280 459 460 461 462 463
exchanging$	458 4280 459 460 461 462 463 6695 7124
exchangs$	458 4280 459 460 461 462 463
excitement$	8250 8256 8276 2891
exclude$	9674 9675
excluded$	7451 4003 4004 4005 4006 4007 4008 4009 4010 189 190 191 8020 4762 4763 4764 4765 2219 6758 7083 7315 3494
excluding$	9447 9448
exclus	6553
exclusion$	8038 8039 8348 2522 2714 10135 6758 3796
exclusions$	8348 6758 3796
excuse$	6144 7059 7060
excuses$	4880 4881 1060 4883 6144
execut	9982 3338
exercise$	716
exercised$	716
exercises$	716
exercising$	716
exhaust$	1051
exhausted$	1051
exhausting$	1051
exhausts$	1051
exhaustted$	1051
exhaustting$	1051
exhibit$	3296
exhibited$	7117 3296
exhibiting$	3296
exhibits$	3296
existence$	6824
existent$	8498 8499 8500 8501 9654 9655 9656 9657
expand	2525
expect	6542
expect$	4415 4416 4417 596 597 8125 8126
expectations$	8597 6867
expected$	4044 2354 2405 9890 10124 10188
expelled$	7318 3497
expend	6423
expendable$	10005
expensive$	9015 5459 3173
expensively$	1563 3131
experi	2777 2778
experience$	8091 8281 1258 1260 5138 1317
experienced$	1267 8927 1534 6599 6600 6676 6888 3083
experiences$	8281
experiencing$	6599 6600
explanation$	9614
explicit$	4253 4261
exploitation$	7404 7405 7441 7442 7443 7458 7671 7758 8028 8029 8038 8039 8136 8137 8218 8219 8220 8221 6339 6358 2537 9942 9943 2551 2564 2568 6406 6428 2620 2639 6698 6726
exploited$	7448 7451 7917 8195 8196 8197 8198 8199 8200 8201 8202 8203 8204 8205 8206 8873 8874 8875
exploiter$	4014 7604 7623 7762 7782 7806 7808 7811 7880 7898 7903 7908 8134 4696 8279 8286 8287 8288 8289 8334 934 1013 6658 6752 6755 6756
exploiters$	4014 7604 7623 7627 7762 7782 7806 7808 7811 7880 7903 7908 8134 4696 8279 8286 8287 8288 8289 8292 8334 934 1013 6658 6752 6755 6756
explosive$	3609
expose$	3825 10 7416 7417 3851 7434 7435 7436 7437 7438 7439 7440 2828 2829
exposed$	3825 10 7416 7417 3851 7434 7435 7436 7437 7438 7439 7440 2828 2829
exposes$	3825 10 7416 7417 3851 7434 7435 7436 7437 7438 7439 2828 2829
exposing$	10 3851 7434 7435 7436 7437 7438 7439 2828 2829
express$	4666 4667
expressed$	4666 4667
expresses$	4666 4667
extend	2472
extensions$	6962 6973
extract$	2336
extracted$	2336
extracting$	2336
extraction$	7113
extractions$	7113
extracts$	2336
extreme$	4874
extremely$	3071
eye$	8987 9594 6982
eyebrow$	8987 9003 6985
eyebrows$	8987 9003 6985
eyed$	6951 6979
eyelashes$	6967 6973 6980
eyes	10043
eyes$	5045 8987 1584 9010 9709 2344
eyesig	10097
fabricated$	8319
face$	7742 8987 5443 5458 9051 5473 6282 2520 6977 3185
facebook$	423 4245 424 4246 425 4247 426 4248 427 4249
faced$	6843 6863 6978
faces$	8987 9051 5473 6333 6977 3185 3551
facial$	5399 2520 3137 3290
facilitat$	54
facilitate$	37
facilitated$	37 54
facilitates$	37
facilitating$	37 54
facilitats$	54
facilitatted$	54
facilitatting$	54
facing	6622
facing$	3551
facts$	4517
fade$	6964 6973
fades$	6964
fail	2654 3508
fail$	126 746 752 753 754 755 756 758 778 779 780 795 9128 9264 1905 1906 1907 1908 9679 9680 9681 9682 2885 7024 3208 3209
failed$	126 746 747 752 753 754 755 756 758 778 779 780 797 9264 1905 1906 1907 1908 5735 9318 9679 9680 9681 9682 2885 3208 3209 7083
failing$	126 746 752 753 754 755 756 758 778 779 780 798 9264 1905 1906 1907 1908 9313 9314 9315 9316 9447 9448 9679 9680 9681 9682 2885 3208 3209 3210 7033 7034
failings$	9313 9314 9315 9316 3210 7033 7034 3635
failled$	126 746 9264 9679 9680 9681 9682 2885
failling$	126 746 9264 9679 9680 9681 9682 2885
fails$	126 746 752 753 754 755 756 758 778 779 780 796 9264 1905 1906 1907 1908 9679 9680 9681 9682 2885 3208 3209
failure$	4072 251 252 253 254 255 256 778 779 780 9313 9653 9711 6760 3210 7033
failures$	9313 9314 9315 9316 9653 9711 6760 3210 7033 7034
fainted$	3778
fainting$	3778
faints$	3778
fair$	1578 3127 3128 3134 3150
fake$	3143 3158
fall	2503
fall$	368 369 897 9129 2193 3251 7209
fallen$	368 369 897 2193 3251
falling$	368 369 897 7006 3251
falls$	368 369 897 2193 9661 3251 7077 7209
false$	8319 9288 2902 2907 3145 3158
families$	1053 1054 8515 8539 8540 8541 8542 8543 8544 4970 4971 8555 8559 5917 5918 5919 5920 5921 5922 5969 5981 9564 6822 6824 6870 6875 7069 7075
family	6562 6574 10165
family$	8515 8539 8540 8541 8542 8543 8544 4970 4971 8555 8559 8765 8790 8796 5980 10145 10156 6575 10176 10193 10196 2800 6822 6870 3052 6875 3442 7342 7357 3540
fantasist$	6760
fantasists$	6760
far$	1352 1356 1387 1508 2127 2128 2129 2267 10011
farce$	7044
farcical$	3636
fashionably$	1563 3131
fast$	8753 2893
faster$	8687
fat$	3626
fate$	6699
father	10145 6574 10158 6577 2759 10165 10168 10169 2785 2797 6621
father$	1053 1054 4970 4971 8606 1386 2736 2737 10142 10156 6575 2756 2757 2760 10174 2772 6602 10196 2800 6870
fathers$	2772 6870
fattest$	1585 3154
fault$	7648 7649 8016 659 660 9529 9663 2260 2291 6121 9713 9714 9715 6700 3255 7080 7090
faulty$	4538
favor$	4274
favors$	4274
favour$	4273 7862 7863 1617 1618 1619 1620 1621 1622 1623 1624 1625 1626 2331 2332 2333 6683 3168
favoured$	1617 1618 1619 1620 1621 1622 1623 1624 1625 1626 2331 2332 2333 3168
favouring$	1617 1618 1619 1620 1621 1622 1623 1624 1625 1626 2331 2332 2333 3168
favourred$	1617 1618 1619 1620 1621 1622 1623 1624 1625 1626 2331 2332 2333 3168
favourring$	1617 1618 1619 1620 1621 1622 1623 1624 1625 1626 2331 2332 2333 3168
favours$	4273 7862 7863 1617 1618 1619 1620 1621 1622 1623 1624 1625 1626 2331 2332 2333 6683 6684 3168
faze$	5315
fazes$	5236 8819
fear$	4866 4867 1046 1047 1516 3091
feared$	1516 3091
fearless$	3620
fears$	1516 3091
february$	7780
feckless$	3611
fed	2343
fed$	630 1036 1037 2739 2773
feed	2343 2539 3278
feed$	630 1036 1037 2336 2579
feeded$	2336
feeding$	1036 1037 2336 2579
feeds$	630 1036 1037 2336 2579 2739
feel$	7825 7826 4666 4667 1040 1048 2388
feelin	3425
feelings$	8435
feels	3425
feels$	7825 7826 4666 4667 1040 1048
feet$	7744 7745 5377 8960 8961 9632 9708 3112
feigned$	2907
fell$	368 369 897 2193 3251 7179 3445
felt	3425
felt$	7825 7826 4666 4667 4737 4738
female	3330
female$	5365 8948 8949 5368 8951 8952 1565 6179 2409 6765 6925 3104 3307
females$	8514 2409 6765 3621
fend$	5060 5238 5239 5240 5243 5244 5246 5247 5250 1429 9499
fendded$	1429
fendding$	1429
fended$	1429
fending$	5238 5239 5240 5243 5244 5246 5247 5250 1429
fends$	1429
feral$	3000 6823 3611
ferocious$	3609
fester$	9719
few$	6799
fewer	2503
fiercely$	3088 3102
fifteen$	1304 1305 1306 1307
fight	2503
fight$	7672 7701 7703 7704 7705 7991 4532 8115 8253 8607 5061 9127 9129 5582 9165 5584 9260 9261 9262 9264 3359
fighti	6326 6580
fighting$	7460 7461 8420 8607 9264 9908 10119 2740 10162
fights$	8252 8256 8607 9260 9261 9262 9264 9265
figure$	5208
figures$	9648 6124 9716 9718 9727 9728
file$	9512 9766 9922
files$	9512 9766 9922
filler$	6957
fillers$	6957
film	10021 2651
film$	7596 2394 9800 9804 6369 2548 6473 7194
filmed$	7448 7491 4032 8921 2394 9802 2399 6369 2548 3302
filming$	2394 6369
films$	2394 9800 6369
filthy$	9015 3626
final$	2727 3555 3557
find	9788 3388
find$	2 1170 1173 9127 6176 2412 2524 6401 9998 2625
findded$	2
findding$	2
finded$	2
finding$	2
finds$	2 1171 6401
fine	2735
fine$	8820 8821 8822 8823 8824 8825 8826 8827 8828 8829 8830 8831 8832 5274 1453 1454 5277 5280 5281 5282 5283 5284 5285 5286
fined$	6645
finger	9946 2651
finger$	9368 9369 9378 9379 9391
fingerprint$	6473
finish$	5551
finished$	9202 9203 9204 9205 1897
fire	6625
fire$	7747 8002 9842 6625 10207
firear	10221
firm	2463 2566 2596
firm$	6388 2591
firmer$	2591
first$	7722 929 982 9440 3555
fishnets$	6990
fisted$	9673 7055
fit$	5949 10107
fits	10097
fits$	7232
fitted$	2813
fitting$	5435 5457
five	6163 9795 6216 2397 2398 2441 9853 9869 9873 6348 2544 9951 9952 9978 9986 6422 2612 10052 7202
five$	4659 8418 1117 8709 1555 5378 5379 1600 9004 9005 9006 9007 9008 9009 5605 5614 5620 5994 6263 6434 3307
fixated$	3274
fixed$	6623
flag$	2382 2526 3293
flagg	2407
flagged$	2381 2382 9801 2447 2526 2549
flagging$	2526
flagrant$	1028 1029 1031
flags$	2382 2526
flashback$	3765
flashbacks$	3765
flashy$	3173
flat	6574 10161
flat$	7798 7799 7800 7801 4220 4221 4222 4223 7979 7980 7981 1694 10156 10166 10172 10180 2786 7340
flatmates$	5166 5167 5168
flats$	10178
flatter$	2323
flattered$	6714
fleas	2787
fleas$	6609
fled$	7130
fleece$	6990 6999
fleeces$	6990 6999
flier$	6771
fliers$	6771
fling$	46
flinging$	46
flings$	46
flip$	6403
flirt$	428 429 430 445 599
flirtatious$	3588 3618
flirted$	428 429 430 445 599
flirting$	428 429 430 445 599 650
flirts$	428 429 430 445 599
flirtted$	428 429 430 445 599
flirtting$	428 429 430 445 599
flirty$	3588
floor$	10179
floppy$	3128
flout$	904 905 2899
flouted$	904 905 2899
flouting$	904 905 2899
flouts$	904 905 2899
floutted$	904 905 2899
floutting$	904 905 2899
flung$	46
fluoxetine$	3741
flyer$	6771
flyers$	6771
fob$	2202 3246
fobbed$	2180 2202 3246
fobbing$	2202 3246
fobed$	2202 3246
fobing$	2202 3246
fobs$	2202 3246
focus	6290
foetal$	3449
follow	2373 2651
follow$	7672 4462 8182 4640 4641 4642 4643 4644 8228 8230 939 9072 9101 9107 9121 1946 1947 1948 5968 9677 2394 9804 6369 6473 2872 7012 7194
followed$	7939 7947 7966 939 1946 1947 1948 9508 2394 6369 10013 2872
following$	939 2394 6369 2872
follows$	4462 939 2394 6369 2872
folly$	8032
food	2768 6595
food$	7854 7855 7856 7857 7858 7859 7860 7861 7866 6590 2773
foodbank$	10177
foolhardy$	2832
foolish$	3885 76 77 3917 677 9435 9436 2832 2883
foolishness$	7664 7665 7666 7667 7668 7669 8032
fools$	7052
foot$	5377 8960 8961 9043 9044 9045 9839 3112
footag	6205 6390
footage$	9787 6206 9789 2387 9915 2536 2547 9955 9972 3295 7118
footho	10043
footprint$	9929
for	6235 2475 7099 3278 3342 3349
for$	3892 7683 7714 4200 4202 4203 7845 4272 7870 4406 4407 4408 4409 4410 8216 4820 8403 4838 4840 4841 4842 4844 4845 8430 4884 4997 5002 5004 5006 5025 5251 8908 8910 8938 1860 1861 9270 9445 5952 9541 9542 9637 6071 9687 9689 9700 9726 9758 9798 6255 6261 6265 9854 6288 6295 6296 2500 6368 9959 6379 6384 6405 6408 6438 10071 10072 2681 6505 6509 6517 6518 10103 10110 6537 10211 2816 10224 10226 6665 6875 7078 7130 7179 7220 3490 7375 7378 7380 7384 7391
force	2345 6172 6180 6181 6182 2361 2362 9786 2396 2478 6339 6358 2537 9942 9943 2551 2564 2568 6406 6428 2620 2639
force$	5757 5762 5763 9664 9695 6140 6167 9754 9755 2352 9757 9762 9763 9764 6183 6184 9769 2366 6218 9843 2478 6300 6301 9921 9930 9940 6359 6385 6386 9983 9988 10010 10034 6461 7174
forced$	4645 4646 4647 4648 4649 4650 4651 4652 8241 8242 8243 8244 8246 1064 1067
forces$	4645 4646 4647 4648
forcing$	4649 4650 4651 4652
foreca	2512
forehead$	8987
foreign$	1565 5391 3130 6983
forens	3676
forese	2512
forever$	1860 5682 1861 5683 1862 1863 1864 1865 1866 1867
forget	6486
forget$	10068
forgot$	7083
forgotten$	3242 7083
form	2447 7099
form$	8349 5863 9544 2552
formal$	3555
formally$	3493
formed$	2552
forming$	2552
forms$	2552
forty$	8708
forwar	2343 2539
forward$	2606 6459
forwardd$	2606
forwarded$	2606 10031
forwarding$	2606
forwards$	2606
foster	3520
foster$	1197 10145 6574 10165 10197 3049 7342 7370
fostered$	7342
fought$	4527
foul$	3024
found$	2 4737 4738 961 4892 1128 1172 1174 2125 9539 2817 2990 3232
foundation$	8991 8992 8993 6981
four	9869 6348 2544 9951 9952 9978 9986 6422 10052 7202
four$	4659 8418 1600 9004 9005 9006 9007 9008 9009 5605 5620 3307 3479
fourteen$	1304 1305 1306 1307
fragment$	10012
frame$	8955 8956 8957 6929
frames$	8955 8956 8957 6929
fraternise$	2894
fraternised$	2894
fraternises$	2894
fraternising$	2894
fraternity$	6751
freckled$	1578 3134 3626
freckles$	3627
freckly$	3626
free	6398
free$	3915 94 7639 7640 7641 7642 7643 7644 7645 7646 4079 7914 7915 2767 6694
freely$	7914 7915 512 9623 9624 9625 9626 6693 6694 2873
frequent$	418 419 2846 2949
frequently$	417
friend	9741 2397 2398 6240 2441 2452 9869 9873 6309 9891 6348 2544 9951 9952 9978 9986 6422 2612 10052 10055 7183 7202 7363
friend$	8515 8539 8540 8541 8542 8543 8544 8555 8947 8950 6747 6822
friends$	3823 7481 7505 250 7696 300 4138 4139 4140 7777 4365 4369 4370 4378 4396 686 4544 4659 4731 910 911 912 8353 8515 8539 8540 8541 8542 8543 8544 8555 1161 5166 5167 5168 8924 8930 8947 8950 8989 9159 9160 9161 9162 9163 5588 5589 5590 5605 5614 5620 5632 5678 9312 5917 5918 5919 5920 5921 5922 5979 9593 9601 9602 9603 9604 9605 9606 9607 9822 6263 6274 2532 6434 2645 6651 6747 6822 3009 7067 7075
friendship$	3925 885 886 4747 6747
friendships$	3 4 5 6 7 8 9 3858 885 886 6747
frighten$	8915 8916 8917
frightened$	8873 8874 8875 1514 1515
frightening$	7462 7463 7464 7465 7466
frightens$	5236 8819
fringe$	9050
fringes$	9050
fritter$	3264
frittered$	3264
frittering$	3264
fritterred$	3264
fritterring$	3264
fritters$	3264
frizzy$	3128 3150
from	2488 7099
from$	7576 4509 4510 8099 8100 8502 1155 4988 5178 5209 5302 5330 8947 8950 1641 9098 9776 9798 9819 2477 6310 2560 6456 6470 6536 6537 10167 2812 6911 6989 7032 7192 7284 3468 7319 7391
front$	6620
fruitful$	9889
frustrating$	6035 9618
ft$	8960 8961 3112
full$	3993 4001 1330 2574 2734 3159
fully$	1219 1330 5155 1447 1450 2874 3088
fumble$	3639
fumbled$	3639
fumbles$	3639
fumbling$	3639
functi	2447 7285
function$	1276 1277 1278 1279 1280 1281
functioned$	1276 1277 1278 1279 1280 1281
functioning$	1276 1277 1278 1279 1280 1281
functionned$	1276 1277 1278 1279 1280 1281
functionning$	1276 1277 1278 1279 1280 1281
functions$	1276 1277 1278 1279 1280 1281
fund$	9498
funding$	7086
funds$	7355
furthe	2345 2472 3349 7183
further$	6167 2451 3307
furthered$	2451
furthering$	2451
furthers$	2451
futile$	3198
gain$	7975 7976 5003
gained	2694
gained$	6516
gallery$	6383
gambling$	10090
game$	4286 633 8620 8648
games$	633
gaming$	7832 7833 7834 633
gang	9746 2345 9750 6172 6180 6181 6182 2361 2362 9786 2396 2410 9837 2452 9857 6339 6358 2537 9942 9943 9948 2551 9956 2564 2568 6391 9973 6406 10001 6428 2620 2639 7131 7156 7162 7163
gang$	4115 7758 7762 7772 7782 7806 8263 8289 8323 8402 1208 6167 9754 2353 6232 9815 6250 6251 9849 9851 6274 9909 6331 2522 6371 2550 9961 6382 2631 6660 6662 2908 2999 3044 3293 3306 3310 3328 3332 3336 7159 3369 3386 3593 3673
gangling$	3626
gangly$	3626
gangs$	7758 7762 7772 7782 8263 8289 8323 8402 9754 2353 9851 6371 6382 6660 6662 2908 3332 3333 3369 3593 3673
gangsta$	8324 6731 3594
gangstas$	8324 6731 3594
gangster$	8324 934 6731 3594
gangsters$	8324 934 6731 3594
gap	7099
gap$	9653
gaps$	9653
gather	6341 10051 7099 3278 3316
gather$	8613 6116 2336 9790 6373 6927
gathered$	8613 2336 6373 10045 6927
gathering$	8613 2336 9923 6373 6927
gatherred$	8613 6927
gatherring$	8613 6927
gathers$	8613 2336 6373 6927
gaudy$	3173
gaunt$	3626
gave	2343
gave$	203 204 205 206 207 208 209 329 1055 1056 1057 1517 1518 2056 2069 2185 2186 2187 2188 2189 6046 6645 3466
gbh	6638 3581
gbh$	10220 7403
gcse$	7320 3507 7330 3509 3514
gcses	6553
gcses$	10135 7320 7330
gdpr$	9636
gear$	9038 9039 9040 9041 9042 6995 7005
genera	3278
general$	1694
generator$	2616 7211
generators$	2616 7211
gentleman$	8767 8768 8769
gentlemen$	1400
gents$	1400
get	6228 2553
get$	47 48 56 58 59 60 61 62 7483 3902 115 116 117 118 119 4047 7672 7703 7704 7707 4128 7891 526 529 7975 7976 611 612 4489 8072 4529 8228 8230 8238 8240 843 892 893 895 896 897 913 926 972 973 974 975 976 977 978 979 980 981 983 984 985 986 987 988 4882 4896 4897 1118 1142 1143 1144 1145 1146 1147 5003 5005 8652 1315 1319 5141 1320 1321 1322 1323 1326 1327 1328 1329 8851 8852 1459 1463 1557 9127 9128 5608 9212 5631 5639 9241 9242 9243 2208 6096 2292 2293 2589 10014 6446 2697 2849 2871 2872 6695 2932 2934 2938 3001 3003 3013 7020
gets	3441
gets$	47 48 56 58 59 60 61 62 115 116 117 118 119 527 611 612 843 892 893 897 913 926 972 973 974 975 976 977 978 979 980 981 983 984 985 986 987 988 4921 1118 1142 1143 1144 1145 1146 1147 8652 1315 1319 5141 1320 1321 1322 1323 1326 1327 1328 1329 1460 1464 1557 5668 2208 2292 2293 2589 10014 2697 2702 2707 2709 2739 2849 2872 6695 2932 2934 2938 3001 3003 3013 3410 3493 3495
getting$	47 48 56 58 59 60 61 62 115 116 117 118 119 4148 7891 4670 892 893 895 896 897 4869 4928 4929 1462 9241 9242 9243 5663 9264 2208 2292 2293 2589 2697 2872 7020
gift$	7620 7621 4049 4050 4051 4052 4053 4055 4056 7854 7855 7856 7857 7858 7859 7860 7861 7866 7869 7919 8295
gifts$	7620 7621 4049 4050 4051 4052 4053 4055 4056 7854 7855 7856 7857 7858 7859 7860 7861 7866 7869 7919 8254 8255 8282 8295 8311
gilet$	9038 9039 9040 6986 6995
gilets$	9038 9039 9040 6986 6995
ginger$	5412 3128 3150 3626
girl	9869 6348 2544 9951 9952 9978 9986 6422 10052 6607 6641 7202
girl$	250 300 8515 8539 8540 8541 8542 8543 8544 8555 1161 8686 5570 5640 5641 6179 10223 2900 6746 2935 6822 3009 6954 6976
girlfr	10157
girlfriend$	7874 475 7910 7911 508 509 10141 10163 10176 10201 6686 6687
girlfriends$	7874 475 7910 7911 508 509 6686 6687
girls	6163 6171 9795 9797 6216 2397 2398 6240 2441 9992 2612 10055
girls$	7481 250 300 7752 4171 4173 4175 4365 4369 4370 4378 4396 686 4544 4659 8302 4731 910 911 912 8325 8356 8357 8358 8359 8360 8361 8362 8363 8364 8365 8366 8367 8370 8371 8372 8419 8515 8518 8539 8540 8541 8542 8543 8544 8555 1161 8570 8686 1331 5215 5216 5217 5218 8989 9159 9160 9161 9162 9163 5588 5589 5590 5605 5614 5620 9213 5632 9223 5678 9312 9471 5917 5918 5919 5920 5921 5922 5978 9575 9593 9601 9602 9603 9604 9605 9606 9607 9608 9822 6263 2532 6434 2645 6663 6746 6804 6822 3009 6954 7067 7075
give	2343
give$	7596 203 204 205 206 207 208 209 7654 329 1055 1056 1057 1248 5329 1517 1518 9101 9107 9121 5793 2056 2185 2186 2187 2188 2189 6177 7012
gived$	1055 1056 1057
given	6442 6445 2813
given$	7576 1517 1518 1768 9461 9462 9463 9464 2069 2185 2186 2187 2188 2189 9808 2698 2702 2709
gives$	203 204 205 206 207 208 209 329 1055 1056 1057 1517 1518 2056 2069 2185 2186 2187 2188 2189 6346 6423
giving$	203 204 205 206 207 208 209 329 1055 1056 1057 1517 1518 2056 2185 2186 2187 2188 2189 6346
glad$	210 211 216
glamour$	8254 8255 8276 8282
glasses$	6990
glean$	2336
gleaned$	2336
gleaning$	2336
gleans$	2336
gloves$	6990
glued$	1900
go$	3903 7486 3905 3906 7550 7570 266 4095 4096 4097 4098 7681 7701 7703 7704 7705 4156 4158 4159 364 365 366 367 368 369 396 399 402 403 4228 4231 4239 421 422 7891 516 517 518 522 7934 7935 7936 7937 7938 4381 7979 7980 7981 4491 8082 8182 8228 8230 8238 8240 852 876 895 896 1025 1181 1182 1183 1643 1652 9072 9101 9107 9121 9127 9128 1741 9264 5861 6117 2572 6448 2844 2871 2872 6695 7012 3532
goad$	2898
goadded$	2898
goadding$	2898
goaded$	2898
goading$	2898
goads$	2898
goal	2608
goal$	2508 10023
gobby$	3611
goes	10014
goes$	266 364 365 366 367 400 402 403 4239 421 422 516 517 518 523 8068 852 876 895 896 1025 1181 1182 1183 1643 1652 1763 9264 9780 6448 2678 2773 2808 2844 2871 2872 6695 3441 3532
going$	7571 7593 7594 7595 266 7729 4150 364 365 366 367 395 402 403 4227 4230 4237 4238 4239 421 422 479 7891 516 517 518 524 7934 7935 7936 7937 7938 7962 7979 7980 7981 876 895 896 1025 1181 1182 1183 5126 5128 5129 1412 1643 1652 9100 5539 1718 1719 1720 1721 5544 1727 1728 1729 9207 9264 2405 2572 2808 2844 2871 2872 3472 3532
goings$	6431
gold$	3139 6990
gone$	4135 4136 4144 364 365 366 367 368 369 402 403 4239 516 517 518 7939 7940 4366 7954 7955 7956 7967 4523 876 1025 9469 9470 6448 6539 2799 2844 2871 2872 6695 3472
good$	3917 3942 392 4749 8409 5070 5170 1422 1430 1433 5661 5950 6125 2574 3116
goods$	6393 7221
goodwill$	4873
goose$	6996
gorgeous$	3626
gormless$	3611
got	10078 2813
got$	47 48 56 58 59 60 61 62 115 116 117 118 119 525 528 7939 7954 7955 7956 7968 619 620 892 893 897 1186 1461 1582 1595 1596 1597 1598 1646 5637 9361 9362 9363 9364 2208 2292 2293 2589 2739 2871 2872 6695 3043 3151 3162 3407 3445 3493 3495 3496 3552
gown$	9030
gowns$	9030 9054
gp	6487 2680
gp$	10069 6502
gps	2813
gps$	6635
grade$	7329 7331 3645
graded$	1117 1120 9801 3279 3645
grades	10134 6553
grades$	10135 7329 7331
graffiti$	10026
gran	10145 6574 10158 6577 2759 10168 10169 2785 2797 6621
gran$	10156 2794
grandad$	2794
grandf	10145 6574 10158
grandfather$	10156
grandm	10145 6574 10158
grandmother$	10142 10156
grandp	10145
grante	3560
grasp$	8182 4613 4614 4615 4616 4617 4618 4619 4620 4621 4622 4623 4624
grass$	9645
gravitate$	859 860 861 862 863 864 865 866 867 868 869 870 871
gravitated$	859 860 861 862 863 864 865 866 867 868 869 870 871
gravitates$	859 860 861 862 863 864 865 866 867 868 869 870 871
gravitating$	859 860 861 862 863 864 865 866 867 868 869 870 871
greasy$	1578 8998 3128 3134 3150
great$	4874
greater$	1316
greatly$	9863
greed$	7664 7665 7666 7667 7668 7669 8032 4505 8254 8255
greedy$	3611
green$	8791 8792 8793 8988 6903 3129 3150
grew$	1283 1284 1577 3133
grey$	8988 8998 1639 3150 6990 3173 7152
grip$	9612 9691 9692 9693 9694 2569 7084
grips$	2569
groomed$	7448 7451 7917 8195 8196 8197 8198 8199 8200 8201 8202 8203 8204 8205 8206 6944
groomer$	7806 7898 7903 7908 8134 8334 934 1013 6752 6755 6756
groomers$	7806 7903 7908 8134 8334 934 1013 6752 6755 6756
grooming$	7441 7442 7443 7458 7671 8028 8029 6726
gross$	3211
grounds$	2474 2781
group	9741 6163 9774 9791 9793 9795 9797 6216 9799 2397 2398 6225 6240 2441 9853 2452 9857 9869 9873 6309 9891 6312 6313 6348 2544 9951 9952 6391 9973 9978 9986 6422 2612 10052 10055 7108 3318 3320 7162 7163 7177 7183 7202
group$	7481 7506 7507 250 300 7752 4171 4173 4175 4365 4369 4370 4378 4396 4440 686 4544 8232 4659 4731 910 911 912 8327 8329 8350 8353 991 8515 8518 8539 8540 8541 8542 8543 8544 8555 1161 8570 4995 4996 1208 8696 8804 1529 1530 8989 9159 9160 9161 9162 9163 9166 5588 5589 5590 5593 5594 5605 5614 5620 9213 5632 9223 5678 9312 5917 5918 5919 5920 5921 5922 9518 5972 5974 9592 9601 9602 9603 9604 9605 9606 9607 9608 9683 9684 6107 6196 2375 9807 2410 9822 6263 9851 6274 9886 6306 9894 9906 9921 2532 9940 6359 9953 9954 6386 9988 9995 10010 6434 2631 6461 2645 6475 10060 6480 6746 6799 6804 6822 3009 6875 7067 7075 3301 3320 7145 3386
groups$	7507 8327 8329 8515 8518 8539 8540 8541 8542 8543 8544 8555 9851 9954 6804 6822 7145
grow	2525
grow$	1283 1284 1577 3133
growing$	1283 1284 1577 3133
grown$	470 7880 891 8615 8661 1268 5092 5099 5100 5101 5102 1283 1284 5113 5119 5120 5121 8705 8706 8707 8712 8713 8714 8715 8721 5142 5144 5145 5146 5147 5148 5152 5154 8737 5163 8751 8752 1349 1366 8772 1372 1373 5197 8780 8781 5203 5204 1393 5265 5268 5327 1519 1520 1521 1522 1535 5363 1577 6892 6894 3097 3133
grownups$	8680
grows$	1283 1284 1577 3133
grubby$	9015 3166 3173 3626
guarantee$	1802 5624 1803 5625 1804 5626 1805 5627 1806 1807
guaranteed$	1724 1725 1726 3192
guard	2363 6221 6435 2617
guard$	4034 7849 2339 9744 6185 2393 9803 2516 10017 2618 2623 2624 10030 2643
guardi	7346
guards$	4034 7849 2339 9744 6185 2393 9803 2516 2547 10017 2618 2623 2624 10030 2643
gucci$	6990
guessed$	8121 8122 4541 4542
guidance$	8222 8223 8224 8225 8226 8881 8898 9347 9348 9349 9350 9351 9352 6721
guilt	9817 6250
guilt$	9665 9832 3255 7081
guilty	3573
guilty$	634 635 6297 3573 7395
gullible$	715 8791 8792 8793 2884 6903 3611
gum$	3476
gun	10221
gun$	4653 4654
habit	7275
habit$	7468 2043 6654 6655
habits$	7468 9136 6654 6655
habitual$	418 419 6382 2846 2927 2939 3312
habitually$	417
had	2660 2687 2695 2696 3441
had$	174 175 224 441 444 4357 4358 4359 4362 4363 543 544 545 546 547 548 549 562 563 564 565 566 607 655 657 1078 1186 1342 8947 8950 1582 1595 1596 1597 1598 1646 9277 9278 1889 1935 1936 1937 1938 1940 1941 1942 5776 1961 1962 1963 1964 1965 1966 1967 1968 1969 1970 1971 1972 1973 1974 1975 1999 2007 5855 5856 5857 5869 5871 5926 9509 2318 2319 6407 2672 2681 6509 6517 6518 2702 2703 2705 2709 3043 6927 3151 3162 3214 7130 3407 3410 3468 3490 3548
hair$	8981 8983 8984 8985 9050 9066 6959 3140 6972 3152
haircut$	8983 8984 8985 9050 6972 3152
haircuts$	8983 8984 8985 9050 6972 3152
haired$	6941 6950
hairstyle$	8983 8984 8985 9050 6972 3152
hairstyles$	8983 8984 8985 9050 6972 3152
hairy$	3626
half$	647 5477 2461 2595 6444 3223
halfway$	7006
hall	6620
hall$	10202
halluc	3701
hallwa	6620
hallway$	10202
halved$	7209
ham$	3233
hand	2539
hand$	207 208 209 5064 5065 5066 1245 5303 8886 8887 8888 8987
handded$	207 208 209
handding$	207 208 209
handed	6442 6445
handed$	207 208 209 7048 7049 7187
handful$	993 4815 994 4816 995 4817 996 4818 8550 6760
handing$	207 208 209 7124
handl	7102
handle	2584
handle$	8475 5046 5057 1261 5084 5085 1264 8817 5238 5239 5240 5243 5244 5246 5247 5250 1446 8851 8852 1465 5288 5289 5290 2569 3084
handled$	1446 3084
handles$	1446 3084
handli	9836
handling$	5238 5239 5240 5243 5244 5246 5247 5250 1446 2042 2250 2251 2252 2253 6638 3084 7063 3693
hands$	207 208 209 5064 5065 5066 1245 8987 9510 9630
handse	6353
handset$	2378 9783 9935 3291
handsets$	2378 9783 9935
handsome$	3626
hang	10014
hang$	7672 7701 7703 7704 7705 7734 7934 7935 7936 7937 7938 7979 7980 7981 882 895 896 8613 1648 1649 1650 1652 6927 3409
hanged$	895 896 8613 6927 3409
hanger$	2944
hangers$	2944 2945
hangged$	895 896 8613 6927
hangging$	895 896 8613 6927
hanging$	7571 7729 7934 7935 7936 7937 7938 7979 7980 7981 882 895 896 8613 6927 7006 3409
hangs$	882 895 896 8613 1648 1649 1650 1652 6927
haphazard$	9654 9655 9656 9657
happen$	7572 7573 7574 8401
happened$	4375 4376 7971 7972 643 4470 8068 8167 8168 8169 8170 8171 9432 9433 9434
happening$	8167 8168 8169 8170 8171
happens$	641 8068 8167 8168 8169 8170 8171
happily$	5280 5281 5282 5283 5284 5285 5286
happy$	210 211 216 4039 310 311 312 513 514
harass$	898 899 900 2897
harassed$	898 899 900 2897
harasses$	898 899 900 2897
harassing$	898 899 900 2897
hard	2566 2596
hard$	4609 8284 1014 1015 1071 1072 1073 1074 1075 1076 4967 8607 1247 6388 2591 10054 3094 3130
hardcore$	2977 3611
harden	7168 7212
hardened$	1519 1520 1521 1522 2927 6861 6915 3620
harder	2422
harder$	4480 1071 1072 1073 1074 1075 1076 9336 6244 2591
hardest$	1071 1072 1073 1074 1075 1076
hardier$	1519 1520 1521 1522
hardly$	66 4735 1401 1403 1404 1441 1442 1496 5318 1497 1498 5445 1961 1962 1963 1964 1965 1966 1967 1968 1969 1970 1971 1972 1974 1975 2072 2127 2128 2129 2706 2717 3074 3075 3081 3090 3214 3464
harm$	7404 7405 7441 7442 7443 4003 4004 4005 4006 4007 4008 4009 4010 189 190 191 4403 4404 8028 8029 8038 8039 649 8136 8137 8195 8196 8197 8198 8199 8200 8201 8202 8203 8204 8205 8206 8218 8219 8220 8221 8456 6029 9653 6382 6601 10183 2811 10220 6698 3306 3310 3312 3333 7223 7252 3431
harmed$	7252 3431
harmer$	6773
harmers$	6773
harmful$	3917 7765 923 924 925 2833 2925 3312
harming$	7252 3431
harms$	7404 7405 7252 3431
has	2660 10078 2675 3441
has$	3828 3830 441 607 4503 771 1078 1186 1342 8947 8950 1582 1595 1596 1597 1598 1646 1733 5693 9277 9278 1889 5776 5780 1961 1962 1963 1964 1965 1966 1967 1968 1969 1970 1971 1972 1974 1975 1998 2006 2041 5869 5871 6248 2454 6407 2672 6497 2702 2703 2705 2707 2709 2813 3043 6927 3151 3162 3214 3407 3410 3468 3490
hat$	6990
hats$	6990
haunts$	9136
have$	3829 3831 4038 4109 4141 4145 441 444 4389 607 654 4498 4504 4519 4524 4535 4536 4539 4540 770 8315 1078 1186 8613 1342 1343 1582 1595 1596 1597 1598 1646 5534 5543 9127 1733 5618 5693 9277 9278 1889 9319 9320 9321 9322 5741 9327 9328 9329 5750 5756 5776 5794 2000 2041 9467 9468 6122 6123 2454 6407 3043 6927 3151 3162 7035 7130 7179 7197 3468 3490
having	2696 3441
having$	441 444 1582 1646 2681 6518 2703 3151 3410
havoc$	6794 6795 6796 6802
hawk$	449 2859
hawked$	449 2859
hawking$	449 2859
hawkked$	449 2859
hawkking$	449 2859
hawks$	449 2859
hazel$	8988 3129
he$	3933 3939 4308 4365 4369 4370 4395 686 8124 909 4731 910 8314 911 912 4870 8619 9159 9160 9161 9162 9163 5588 5589 5590 5592 5757 9343 3493
head$	7984 7986 8235 8236 5068 1367 1368 1369 1370 1371 5437 5461 5462 5463 1642 9634 2231 9893 6970 3268 3768
headed$	370 6836 6940 7047
heading$	370 2696
heads$	7984 7986 8235 8236 5068 2139 9634 2231 6889 6905 6968 6969
headscarf$	6990
headscarves$	6990
health	6514 6532 10157
health$	6487 10076 10077 6496 10083 6504 10096 3436 7259
healthcare$	6533
healthier$	3917
healthy$	3942
hear	6401
hear$	8322 3426
heard$	1222 2026 2027 2780 3428
hearin	10097
hearing$	2780 3427 3432 3470 7387
hearings$	7387
hears$	3426
heart$	6482 10076 3435
hearted$	7045
heartless$	9446 3611 3636
heatin	2768
heating$	6590
heavier$	3107
heaviest$	1585 3154
heavil	6486
heavily$	1564 10068 10089 3109
heavy	2566
heavy$	5376 6388 3107 3110 3159 3227
heavyset$	3625
heed$	3887 3888 3889 3890 3891 7654 8182 4640 4641 4642 4643 4644 9392 9473 9474 9475 9476 9477 9478 9479
heeded$	7939 7947
heedless$	73 74
heel$	10004
heels$	9056 9057 9058 9632 6990
height$	8955 8956 8957 6929
held	7099
held$	1253 8940 9461 9462 9463 9464 2266 9760 2381 6277 9958 2652
helicopter$	3372
hell$	8307
help	2360 2475 2541 2603
help$	3872 129 136 137 7654 7753 8077 4576 8189 8190 8191 8475 8489 5056 8881 8889 8890 8891 8892 8893 8894 8895 8896 8898 8903 8904 8905 8906 8907 1690 1691 1692 1693 9101 9107 9121 9168 9189 9220 9241 9242 9243 9249 2050 2051 2052 9498 9507 2250 2251 2252 2253 9677 2451 2459 2479 2508 2628 2638 10125 6708 6709 6786 7009 7012 7020
helped$	136 137 8162 8163 8164 8165 8166 8490 9106 9112 9117 9120 9126 9201 9218 9227 9228 9229 9230 9231 9756 2451 2459 2479
helpful$	9756
helping$	136 137 4577 9241 9242 9243 5662 2451 2459 2479 7020
helpped$	136 137
helpping$	136 137
helps	2475
helps$	136 137 2451 2459 2479 2508 2628 7021
hepatitis$	3758
her	6171 6196 2410 9985 2693 6522 2716 6557 2738 6562 10175 2793 10200 10227 2826 7316 3560
her$	7407 7408 18 7433 3895 3897 7480 78 79 82 86 3910 3912 3954 235 242 243 244 246 4071 250 4082 4083 4084 4085 4086 4087 300 4137 7737 4168 4195 4271 4316 4321 4392 4414 4440 628 629 4457 4483 8068 680 683 8092 8095 4552 4555 8213 8217 4636 8232 4767 8397 8433 1161 4995 4996 8623 1227 5089 5091 8818 8897 5381 5382 5383 5408 1594 1611 1632 5469 9244 5722 5969 9602 9603 9604 9605 9606 9607 6048 6050 6052 6059 9648 9716 6232 2665 6491 6492 6503 6506 10093 6515 6524 2704 6538 2731 10139 6560 2752 2753 6576 2755 10166 6586 6592 6598 10191 6615 6637 6643 6648 2862 2878 3009 3170 3171 7067 7235 3437 3439 3479 3482 3538 3539 7367 3555 3563
heritage$	5422 5423 5424 5427
heroin	10221 6646
heroin$	9794 6507 10101 10228 6664
hers$	8063
herself$	3822 3824 7407 7408 3862 3863 42 3865 3866 3867 3868 3869 3870 49 7454 7455 3874 3875 7659 4138 4139 4140 7754 4242 7982 7983 7985 4422 4423 4424 4425 4426 4427 4428 4429 4431 4432 8017 8018 8031 4458 4459 4460 4461 8044 8045 8046 8047 8048 8049 8050 8051 8052 8053 4476 4477 4478 4479 8062 8067 4553 4557 736 8142 8143 8144 8145 8146 8147 8148 8149 8150 8151 8152 8153 4572 4573 8156 8157 8158 8159 8160 8161 8163 8164 8165 8166 4815 4816 4817 4818 8411 1180 8639 8640 8641 8642 8643 8644 8645 8820 8821 8822 8823 8824 8825 8826 8827 8828 8829 8830 8831 8832 8833 5253 8836 8837 5256 8844 6084 6483 6561 6650 6680 6681 6906 6907 7231 7253
herselves$	6483 7231 7253
hid$	1651 2232
hidden$	1651 9760 7007
hide	6228 2427
hide$	7596 4132 4133 4134 1651 2232
hided$	2232
hides	2427
hides$	1651 2232
hiding	2427
hiding$	1651 2232
hierar	9956 7150 7154 7156 7162
hierarchy$	9849 9850 3660
high$	55 1110 1111 4939 4940 4941 4942 4943 4944 4945 4946 4947 4948 4949 4950 4951 4952 4953 4954 4955 4956 9264 5923 3226 3401
higher$	1110 1111 6399 3465
highest$	1110 1111
highlights$	6973
highly$	2566 3088
hijab$	6990
hijabs$	6990
him	6171 9985 6522 10175 10200 10227 7316
him$	7407 7408 7433 7480 4016 4023 4024 4025 4028 7808 7811 7892 7904 4440 8104 8232 4995 4996 8818 8897 9244 5969 9602 9603 9604 9605 9606 9607 7067 7235 7367
himself$	3822 3824 7407 7408 3862 3863 42 3865 3866 3867 3868 3869 3870 49 7454 7455 3874 3875 7659 4138 4139 4140 7754 4242 7982 7983 7985 4422 4423 4424 4425 4426 4427 4428 4429 4431 4432 8017 8018 8031 4458 4459 4460 4461 8044 8045 8046 8047 8048 8049 8050 8051 8052 8053 4476 4477 4478 4479 8062 8067 4553 4557 736 8142 8143 8144 8145 8146 8147 8148 8149 8150 8151 8152 8153 4572 4573 8156 8157 8158 8159 8160 8161 8163 8164 8165 8166 4815 4816 4817 4818 8411 1180 8639 8640 8641 8642 8643 8644 8645 8820 8821 8822 8823 8824 8825 8826 8827 8828 8829 8830 8831 8832 8833 5253 8836 8837 5256 8844 6084 6483 6561 6650 6680 6681 6906 6907 7231 7253
himselves$	6483 7231 7253
his	6196 2410 2693 2716 6557 2738 6562 2793 2826 3560
his$	18 3895 3897 78 79 82 86 3910 3912 3954 235 242 243 244 246 4071 250 4082 4083 4084 4085 4086 4087 300 4137 7737 4168 4195 4271 7875 4321 4392 4414 628 629 4457 8063 4483 8068 680 683 8092 8095 4552 4555 8213 8217 4636 8397 8433 1161 8623 1227 5089 5091 5381 5382 5383 5408 1594 1611 1632 5469 5722 6048 6050 6052 6059 9648 9716 6232 2665 6491 6492 6506 10093 6515 6524 2704 6538 2731 10139 6560 2752 2753 6576 2755 10166 6586 6592 6598 10191 6615 6637 6643 6648 2862 2878 3009 3170 3171 3437 3439 3479 3482 3537 3538 3555 3563
hisself$	3822 3824 3862 3863 42 3865 3866 3867 3868 3869 3870 49 7454 7455 3874 3875 7659 4138 4139 4140 7754 4242 7982 7983 7985 4422 4423 4424 4425 4426 4427 4428 4429 4431 4432 8017 8018 8031 4458 4459 4460 4461 8044 8045 8046 8047 8048 8049 8050 8051 8052 8053 4476 4477 4478 4479 8062 8067 4553 4557 736 8142 8143 8144 8145 8146 8147 8148 8149 8150 8151 8152 8153 4572 4573 8156 8157 8158 8159 8160 8161 8163 8164 8165 8166 8411 8639 8640 8641 8642 8643 8644 8645 8820 8821 8822 8823 8824 8825 8826 8827 8828 8829 8830 8831 8832 8833 5253 8836 8837 5256 8844 6084 6650 6680 6681 6906 6907
histor	2345
historic$	6167
history$	2043 2778 2781 6750 7258 7362 7394
hit	2761 10184 10189
hit$	2323 6583
hiv$	3757
hold	2427 2570
hold$	7482 4132 4133 4134 8478 5071 5072 5073 5074 1253 5087 5088 2266 6170 6248 6451 2653
holder$	7225
holders$	7225
holdin	6234 9823 2427 9963 6639
holding$	1253 8885 9816
holds	2427 9963
holds$	1253 2266 6248 6451 10048
holmes$	9785
home	6574 10161 10165
home$	7726 7778 7779 7948 7949 8073 8074 8105 4972 8559 1180 5018 8790 2322 9784 9798 2588 6454 10144 10151 10155 10156 10166 10172 10173 10180 10183 10187 2786 10196 10216 6824 3268 3504 7327 7340 7342 7351 3536 7359 7361 7368
homele	10189
homeless$	3805
homelessness$	3805
homes$	7778 7779 8559 9784 2588 6454 10178 6824 7370
honest$	4515 8098 9106 9112 9117 9126 9201
hood$	1633 9055 6990 3172 7152
hooded$	3104 3173 7152 3626
hoodie$	9038 9039 9040 9050 6990 6992 6995 3631
hoodies$	8612 5031 9038 9039 9040 9041 9042 9047 9048 9049 9050 9052 9060 6990 6992 6995 3631
hoodlum$	3595
hoodlums$	3595
hoodrat$	3595
hoodrats$	3595
hoodrich$	3630
hoods$	8612 5031 1633 9047 9048 9049 9052 9055 9056 9057 9058 9060 6990 6992 3172 7152
hoody$	9038 9039 9040 6995
hooligan$	3595
hooliganism$	3595
hooligans$	8414 8415 8416 3595
hoot$	9460
hoots$	9460
hop$	892 893
hope$	5580 2039 2040 9941 7022
hoped$	2039 2040
hopeless$	4801 1764 1765 2954 3000 3004 3611 3636
hopelessly$	3636
hoper$	8381 8393 8394 8395 6761 6777
hopers$	8381 8393 8394 8395 6761 6777
hopes$	2039 2040 9941
hoping$	2039 2040 9941
hopings$	9941
hopped$	892 893
hops$	892 893
horde$	921 922
horrendous$	8503 8504 8505 8506 8507 8508 8509 8510 8511
horrible$	8503 8504 8505 8506 8507 8508 8509 8510 8511
hospit	6501 2680 10189 6616 2811
hospital$	10082 10083 6502 10095 10198 6633 3268 3479
hospitalised$	3750
hospitalized$	3750
hostel	6572
hostel$	10154
hostile$	1085 1086 1087 1088 1089 8512 8513 2482 3006 3609 3637
hostility$	8568 8569 1166 1167 6831
hot	6343 6378 3393
hot$	2768 3014
hotel$	7798 7799 7800 7801 4220 4221 4222 4223
hothead$	6760
hotheads$	6760
hotspot$	9925 9960 3378 7215
hotspots$	9925 9960 7215
hour$	2733
hours$	8410 10125 2722 2733 10226 7086
house	6574 10161
house$	7798 7799 7800 7801 4220 4221 4222 4223 8765 8790 8796 9784 6454 6464 10156 10166 10172 10180 2786 7340
househ	6574
household$	8765 8790 8796 10156 6824
households$	6824
housemates$	5166 5167 5168
houses$	9784 6454 10178
housin	10157
housing$	2588 7348
how$	8087 8095 8617 5241 5242 1428 6704
hub$	9747 9921 9940 6359 6386 9988 10010 6461 7191
huge$	3885
hulking$	3626
hung$	7966 882 895 896 1648 1649 1650 7006
hungry$	6862 7354
hunt$	852 4674 853 854 855 856 857 858 9266
hunted$	852 4674 853 854 855 856 857 858
hunting$	852 4674 853 854 855 856 857 858
hunts$	852 4674 853 854 855 856 857 858
huntted$	852 4674 853 854 855 856 857 858
huntting$	852 4674 853 854 855 856 857 858
hurt	2761 10184
hurt$	7448 7451 4003 4004 4005 4006 4007 4008 4009 4010 189 190 191 7998 8020 9129 6583 3431
hurted$	3431
hurting$	7462 7463 7464 7465 7466 3431
hurts$	3431
husband$	10141 10163 10176 10201
hygien	6514 10097
hygiene$	10096
hyper$	2855 3611
hypersexual$	3589
hypersexualised$	3589
hypocritical$	3636
hysterical$	3611
i$	2264
ic	3330
ic$	1546 3106
ic0$	3623
ic1$	3623
ic2$	3623
ic3$	3623
ic4$	3623
ic5$	3623
ic6$	3623
ic7$	3623
ic8$	3623
ic9$	3623
idea$	7608 5943
ideas$	7607
identi	2350 9765 9788 2407 2410 2412 2466 9883 2524 2599 7150 3388
identical$	5459 3173
identically$	1563 3131 6989 6991
identified$	931 959 1131 2383 6232 2804 3307 7130 3312 7152
identifies$	9800 2495 2577
identify$	7654 9790 9800 2495 2559 2577
identifying$	2495 2577
identity$	2357
idiots$	7052
idle$	6854 3611
idly$	5931 7040
idolise$	495 496 497 498 499
idolised$	495 496 497 498 499
idolises$	495 496 497 498 499
idolising$	495 496 497 498 499
iep$	3793
ieps$	3793
ies$	8764
if$	7708 530 531 532 533 534 535 536 537 538 539 540 541 542 7957 7958 7961 7964 7965 573 574 575 576 577 4871 4872 5360 5361 5362 1939 2104 2105
ignorance$	3636
ignorant$	3611 3636
ignore$	7672 7701 7703 7704 7705 904 905 9264 2242 2243 9675 2899 3188 3253 3254 7083
ignored$	904 905 9089 9264 2242 2243 9679 9680 9681 9682 2899 3188 3242 7070 3253 3254 7083
ignores$	904 905 9264 2242 2243 2899 3188 3253 3254 7083
ignoring$	904 905 9264 9447 9448 2242 2243 2899 3188 3253 3254 7083
ill	10189 6616
ill$	98 99 1613 1635 10198 3029 3031
illegal$	7765
illnes	6482 6487 10157 10159
illness$	10064 10069 7290
image$	7835 7843 4284 4285 464 465 650 8921 6124 9743 6162 2341 6342 2613 2626 10047
images	2538 6360 6361
images$	7835 7843 4278 457 7862 4284 4285 464 465 8921 9743 6162 2341 9766 9767 9915 6342 2536 2613 10027 2626 10047
immaculately$	1563 3131
immature$	3611
immaturity$	7664 7665 7666 7667 7668 7669 4502 681 682 4505
immensely$	9863
immigration$	10157 3533
imminent$	9890
immuni	3769
impact$	9185 9186
impair	6482
impaired$	7511 7512 7513 7514 7292
impairment$	10064 7254 7290
impetigo$	3781
implicated$	354 355 356 357 2804
important$	2508
impos	2472
imposed$	6429
imposing$	3107 3626
imposs	2422
impossible$	4609 1071 1072 1073 1074 1075 1076 1764 1765 6244 3198
impressed$	6714
impression$	7608
impressionable$	3611
impris	10157
impulse$	4632 5013
impulsive$	7511 7512 7513 7514 3611
impulsivity$	4505
in	6558 2743 3441
in$	141 3989 173 7596 4151 4176 4180 4183 4193 4197 4198 4199 458 4289 4290 4291 4293 4347 4348 4349 8189 4719 4728 4741 4756 4771 8354 8355 8430 8442 4891 4988 4997 5036 8779 5222 1473 8947 8950 5387 5405 5409 5410 1608 1637 1638 9046 5465 5470 5474 5478 1657 1658 1659 9233 9240 5692 5727 9400 9445 6053 9700 6203 9816 9819 9832 2492 6395 6419 6427 6452 6478 6479 6511 6513 6539 6546 6562 6564 6565 6596 6630 2812 6665 2889 3051 6875 6974 3164 6989 6991 7019 7032 3270 7130 3443 7297 7341 7345 7384
inability$	4072 251 252 253 254 255 256
inaction$	4451 9711 7087 7089
inadequacy$	3636
inadequate$	3636
inadequately$	3636
inappropriate$	7765 4253 9015 2895 3006 3173
inappropriately$	1563 3131 6989 6991
inattention$	7087
incapable$	127 3196 7028
incessantly$	3634
incest$	10181
inch$	5186
incidents$	9862 10026
inclin	6398
inclination$	5651 9234 9235 9236 9237 9238 9239
include$	7130
income	10157
income$	7362
incompetence$	3636
incompetent$	3636
incompetently$	3636
inconsistent$	8498 8499 8500 8501 1098 2997
incorrect$	3166
increa	2525 3349
increase$	2605
indecent$	4253 4261
indefensible$	9530
indepe	7341
independent$	5200 5202 1519 1520 1521 1522 1534 1542 6910 3089 6924
index	7154
index$	6252 9964
indian$	1565 5393
indica	6168 7099
indifference$	9523 9711 7087 7089 3636
indifferent$	7028 3636
indisputably$	3634
indivi	9873 2612 7177
individual$	8515 8539 8540 8541 8542 8543 8544 8555 8947 8950 2409 9873 9938 2711 6804 6822 6876
individuals$	8286 8287 8288 8289 8515 8539 8540 8541 8542 8543 8544 8555 8947 8950 2409 6317 6434 6804 6822 6876
indulge$	361 362 363
indulged$	361 362 363
indulges$	361 362 363
indulging$	361 362 363
ineffective$	3636
ineffectual$	3636
inept$	3636
ineptitude$	3636
inevitable$	1744 1745 1746 1747 1748 1749 1766
inevitably$	7029 3634
inexcusable$	6035 9618 3636 3637
inexcusably$	3636
inexplicably$	3638
infamous$	1016 1017 1018 1019 1020 1021 1022 1023 1205 3053 3613
infatuated$	488 489 490 491 492 493 494
infect	6482
infection$	10064 7290
inflicted$	6702
influe	9857
influence$	8328 6747
influenced$	7448
influences$	8328 6747
influential$	10015
inform	2475 2541 2597 7099 3349
inform$	2337 9753 2358 2359 2451 6419
informant$	3646
informants$	3646
information$	4517 9512 5967 2250 2251 2252 2253 6158 9752 9753 2351 9955
informed$	3915 94 4079 2451
informing$	2358 2359 2451 6419
informs$	2358 2359 2451 6419
inhale	6487
inhaler$	10069 3714
inhalers$	3714
ining$	6419
initiative$	3359
injection$	10106
injections$	10106
injunc	6363 6394
injunction$	9899 9945 9976 6404 10018 10041 10225 7188
injunctions$	9899 9945 9976 6404 10018 10041 7188
injuri	6487
injuries$	10069
injury	6482 6487
injury$	10064 10069
inner$	1549
innocent$	8759 8760 8761 8762 5219 5220 5221 5346 5347 5348 5349 6897
innocents$	8754 8755 8756 8757 8758 8805 8806 8807 8808 6896
inpatient$	3751
input$	3994 7577
inquiry$	9821
ins$	6419
insane$	6823
inside$	7596
insight$	8248 8249 5252 1431 1432 5255 6710
insist$	325 326 327 328
insisted$	325 326 327 328
insisting$	325 326 327 328
insists$	325 326 327 328
insistted$	325 326 327 328
insistting$	325 326 327 328
insolent$	3611
insomnia$	3761
inspec	6180 6181 6182 2361 2362 2396
inspector$	2339 9762 9763 9764 6183 6184 6218 9983 2627 7174
instagram$	423 4245 424 4246 425 4247 426 4248 427 4249 7832 7833 7834
instead$	9687 9689
instigator$	7136 3596
instigators$	7136 3596
institutional$	3211
instructed$	2354 2400 6439
instructions$	6721
insulin$	3716
integrated$	3327
intel$	3642
intell	9786 7150 7154
intelligence$	9512 9746 6165 9749 9769 6251 9930 6385 10001 3277 7100 3279 3369 3641 3668 3685
intended$	2508
intens	2566 3349
intensive$	6388 3550
intent	2608
intent$	10220 7396
intention$	5651 9234 9235 9236 9237 9238 9239
intentions$	5651 9234 9235 9236 9237 9238 9239
interc	6224 3697
intercepted$	9806
intercourse$	6673
interest$	4041 4042 8665 8666 8667 8668 9189 5651 9234 9235 9236 9237 9238 9239 9392 9473 9474 9475 9476 9477 9478 9479 5901 5902 5903 5904 5905 6101 9691 9692 9693 9694 2351 9813 2638 7084
interested$	5658 5818 9466 6066 6147
internally$	3493
internet$	423 4245 424 4246 425 4247 426 4248 427 4249 7832 7833 7834 2865
interr	6200
interrogated$	9782
interv	2407 2809
intervene$	9498 9674 9677 9877
intervened$	9508
intervention$	3994 7577 8489 10214 7009 7390
interventions$	3994 7577 8489 1690 1691 1692 1693 7009
interviewed$	2438 2805
intimate$	4253
intimidate$	898 899 900 2897
intimidated$	898 899 900 2897
intimidates$	898 899 900 2897
intimidating$	7462 7463 7464 7465 7466 898 899 900 8607 2897 3006 3130 3609
into	2743 3278
into$	7452 7484 7596 7730 4186 4187 4188 4190 4350 4351 4889 2560 6384 6565 2812
introd	2570
invariably$	3634
invest	2467 9883 6460 10152 6629 3358 3675
investigate$	9498 9677
investigation$	9855 9879 9979 10042 10210 10211
investigations$	9855 9879 9979
invincible$	3620
invitation$	5507 1686 5509 1688 1689
invitations$	5507 1686 5509 1688 1689
invite$	7422 7423 37 219 220 590 591 2876 2881
invited$	7422 7423 37 219 220 590 591 2876 2881
invites$	7422 7423 37 219 220 590 591 2876 2881
inviting$	7422 7423 37 219 220 590 591 9241 9242 9243 2876 2881 7020
involv	9817 9837 7131
involved$	7448 7451 354 355 356 357 358 359 360 919 1069 9209 9211 9678 6234 9947 6367 2804 6730
involvement$	354 355 356 357 8065 919 6250 6730
involving$	9838
iq$	3772
irish$	1565 5393
irresponsible$	76 77 3917 677 2832 2883 3636
irresponsibly$	3582 3636
is	2447 6463 10078 3425
is$	3929 3935 248 249 387 4297 611 612 843 913 926 972 973 974 975 976 977 978 979 980 981 983 984 985 986 987 988 1078 1083 4916 4921 1118 1142 1143 1144 1145 1146 1147 1315 1319 5141 1320 1321 1322 1323 1326 1327 1328 1329 1354 8947 8950 1557 5451 1656 1678 5512 5583 5693 1913 1914 5853 5864 5948 6072 2258 2259 9703 9726 6178 6219 6308 6315 6387 9996 6420 6441 2699 2741 6606 2815 2849 2874 2932 2934 2938 2986 3001 3003 3013 6927 6974 6975 3230 3257 7130 3375 3433 3438 3445 3456 3472 3493 3495 3496 7337 3530 3534 3552 3554 3555 3559
island$	6997
isolated$	4762 4763 4764 4765
isolation$	8348 9265 2724 6758
iss$	3550
issue$	8564 2338 6161 2340 2582 6730 6829 7258
issued$	2338 6161 2340 9745 2582 6445
issues$	8564 2338 6161 2340 6346 2582 6730 6829 7258
issuing$	2338 6161 2340 2582
it$	7884 7987 7988 7993 1180 8617 5044 8876 8877 1730 9268 9285 5757 9343 5800 5801 2031 2032 9502 9511 6028 2213 2214 9659 9660 6114 6137 6701 6811 7076
its$	4162 7775 631 4456 4554 9341 5953 5964 6048 6050 6052 9636 9637 6057 6059 6060 9648 9668 6088 6126 6127 9716 2322 6145 6153 6154 6266 6275 6598 3212 7066 3258 3267
itself$	3822 3824 3862 3863 42 3865 3866 3867 3868 3869 3870 49 7454 7455 3874 3875 7659 4138 4139 4140 7754 4242 7982 7983 7985 4422 4423 4424 4425 4426 4427 4428 4429 4431 4432 8017 8018 8031 4458 4459 4460 4461 8044 8045 8046 8047 8048 8049 8050 8051 8052 8053 4476 4477 4478 4479 8062 8067 4553 4557 736 8142 8143 8144 8145 8146 8147 8148 8149 8150 8151 8152 8153 4572 4573 8156 8157 8158 8159 8160 8161 8163 8164 8165 8166 8411 8639 8640 8641 8642 8643 8644 8645 8820 8821 8822 8823 8824 8825 8826 8827 8828 8829 8830 8831 8832 8833 5253 8836 8837 5256 8844 9540 6084 6085 6650 6680 6681 6906 6907
jacket$	9012 9038 9039 9040 9050 6990 6995 7003
jackets$	9012 9038 9039 9040 9041 9042 9050 6990 6995 7003
jail	6616 6634
jail$	10140 10198 10216
jailed	10159
jailed$	6645
jamaican$	1565 5393
january$	7780
jealous$	3611
jeans$	9038 9039 9040 9056 9057 9058 1655 9063 6990 6995 3184
jeopardise$	10 2828 2829
jeopardised$	10 2828 2829
jeopardises$	10 2828 2829
jeopardising$	10 2828 2829
jeopardize$	10 2828 2829
jeopardized$	10 2828 2829
jeopardizes$	10 2828 2829
jeopardizing$	10 2828 2829
jeopardy$	7404 7405 7415 6410
jewellery$	9038 9039 9040 6990 6995
job	10157
job$	9309 9396 9397 9398 9399 9412 9413 9414 9415 9416 9417 9418 9419 9420 9421 9533 9537 9545 9979 7063
jobs$	9412 9413 9414 9415 9416 9417 9418 9419 9420 9421 9979
jobsworth$	3636
jobsworths$	3636
joggers$	9038 9039 9040 9041 9042 9056 9057 9058 1655 9060 6990 6995 3184
join$	7672 7701 9129
joint	3349
joint$	3321
joke$	7062
journe	9951
judge$	8817 5262 1465 5288 5289 5290 9674 2590 2823
judged$	3920 1117 1132
judgement$	107 108 109 110 8120 7063
judges$	2590
judging$	1465 5288 5289 5290
judgment$	107 108 109 110 8120 7063
july$	7780
jump$	892 893
jumped$	892 893
jumper$	9038 9039 9040 6995
jumpers$	9038 9039 9040 6995
jumps$	892 893
june$	7780
junkie$	3602
junkies$	3602
just$	3941 3983 3987 520 4352 4356 583 8127 8128 8129 8130 1180 1731 1751 1752 1753 1754 2065 2066
justice$	8609 8610 9936 9937 10213 6632
justification$	7061
juvenile$	2927 2930 2939 3622
juveniles$	3622
keen$	210 211 216 310 311 312 6152 9941
keens$	9941
keep	6228 2553
keep$	52 7550 4011 4077 4100 7701 7703 7704 4172 394 397 404 405 406 407 408 409 410 411 412 413 414 415 416 4380 652 653 8082 731 735 750 8182 8191 883 8817 5238 5239 5240 5243 5244 5246 5247 5250 9101 9107 9121 1946 1947 1948 2324 2337 2371 2845 7012
keeped$	7550
keeping$	7550 7729 394 397 404 405 406 407 408 409 410 411 412 413 414 415 416 731 735 8142 8143 8144 8145 8146 8147 8148 8149 8150 8151 8152 8153 751 5238 5239 5240 5243 5244 5246 5247 5250 9548 2371 2845
keepped$	7550
keepping$	7550
keeps$	7550 4012 394 397 404 405 406 407 408 409 410 411 412 413 414 415 416 652 653 884 1586 2371 6248 2845
kept$	4013 394 397 404 405 406 407 408 409 410 411 412 413 414 415 416 7939 7947 7977 7978 652 653 9202 9203 9204 9205 1897 1946 1947 1948 9508 9760 2371 2621 2725 2845 7083
ketamine$	6507 10090 10101 3453
key$	6057 9893 9934 10015 2976 3307 3310 3312 3314
kg$	10098
kick$	3878 57 3881 9128 2241 3008
kicked$	2241 2761 2762 3008
kicking$	4843 2241 3008
kickked$	2241
kickking$	2241
kicks$	2241 3008
kid$	8515 8539 8540 8541 8542 8543 8544 8555 8686 6733 6746 6822
kids$	8302 8325 8331 8515 8518 8539 8540 8541 8542 8543 8544 8555 8598 8686 1331 8748 8754 8755 8756 8757 8758 8805 8806 8807 8808 6663 6733 6746 6822 6868 6896
kill$	3409
killed$	3409
killing$	3409
kills$	3409
kilo$	10098
kilos$	10098
kind$	8300 8878 8879 8880 9011
kingpin$	3601
kingpins$	3601
kinshi	2744
kinship$	6566
kiss$	7596
kissed$	4032 7889
kissing$	7919
kitche	6620
kitchen$	10202
kitted$	1614 1615 1616 3167
knew$	179 181 182 183 184 185 186 187 188 222 684 4507 4508 1215 1216 1224 1225 1226 1338 9283 2026 2027
knife	10221
knife$	7716 7758 4653 4654 4701 4702 4703 2496 6382 10220
knives	9740 9750 9823 2571
knives$	7714 4701 4702 4703 2356 9810 9830 9831 6393
knock$	882 895 896 2481
knocked$	882 895 896 5510
knocking$	882 895 896
knockked$	882 895 896
knockking$	882 895 896
knocks$	882 895 896
know	2524 2599
know$	140 179 181 182 183 184 185 186 187 188 222 7638 4251 4496 4497 684 4507 4508 4511 4512 1215 1216 1217 1218 1224 1225 1226 1251 1338 1419 8940 9283 9380 9381 5944 5945 5946 9765 2388 2440 2513 2535 2559 2565 2611
knowed$	1338
knowing$	3992 171 222 1267 1338 8927 6885
knowingly$	7914 7915 512 6693 6694 2873 3591
knowledge$	1258 1260 5252 1431 1432 5255
knowledgeable$	1267 8927
known	9779 2407 2410 2538 6360 6361
known$	179 4496 4497 8080 4511 4512 8121 8122 4541 4542 8271 8286 8287 8288 8289 1016 1017 1018 1019 1020 1021 1022 1023 1205 5028 5029 5743 2026 2027 9761 6232 9815 2419 2443 2447 2543 2555 2820 2895 2927 2931 2939 3054 3307 3310 3312 3374
knows$	179 181 182 183 184 185 186 187 188 222 684 4507 4508 1215 1216 1217 1218 1224 1225 1226 1252 1263 1338 1420 9283 2565
knuckle$	8987
knuckles$	8987
kudos$	8250 8283
kurdish$	1565 5393
label$	7005
labels$	6990 7005
labour$	6810
lac$	3046 3047 3612
lack$	71 803 804 805 806 807 808 809 810 811 812 813 1077 1193 2287 6110 6111 6112 2888 2905 2950
lackadaisical$	3636
lacked$	803 804 805 806 807 808 809 810 811 812 813 2888 2905 2950 2997
lacking$	803 804 805 806 807 808 809 810 811 812 813 9654 9655 9656 9657 2888 2905 2950
lacks$	803 804 805 806 807 808 809 810 811 812 813 2888 2905 2950 2997 3045
lad$	8515 8539 8540 8541 8542 8543 8544 8555 6746 6822 6954 6976
ladies$	1392 1400
lads	9795 6240 9869 6348 2544 9951 9952 9978 9986 6422 2612 10052 3318 7202
lads$	7481 7597 7622 7625 250 300 7782 7807 4365 4369 4370 4378 4396 686 4544 4659 8260 8267 8293 4713 4731 910 911 912 8325 8419 8515 8539 8540 8541 8542 8543 8544 8555 1161 8570 1331 5215 5216 5217 5218 8989 9069 9159 9160 9161 9162 9163 5588 5589 5590 5605 5614 5620 9213 5632 5678 9312 5991 9593 9822 2532 6434 2631 2645 6746 6804 6822 3009 6954
lady$	1361 8767 8768 8769
lamentable$	3636
land$	0 1
landded$	0 1
landding$	0 1
landed$	0 1
landing$	0 1
landlord$	5757 5762 5763 9664 9695 6140 3268
lands$	0 1
language$	6498
lank$	3150
lanky$	5412 3626
lap$	626
laped$	626
laping$	626
lapped$	626
lapping$	626
laps$	626
large$	5374 5376 3107 3626
largely$	2258 2259 3257
larger$	3107
lashes$	6967 6973 6980 6990
last$	5677 2727
late$	1180 9264 9454 9455 9456 9671 6090 10108
laugh$	3884 815
laughed$	815
laughhed$	815
laughhing$	815
laughing$	815
laughs$	815
law$	993 994 995 996 1004 1007 8435 3371
lawless$	3000 6823 3611
lax$	2143 2144 2145 2146 9654 9655 9656 9657 6090 3241
lay$	3362
layabout$	3595
layabouts$	3595
lazily$	3636
laziness$	3636
lazy$	2143 2144 2145 2146 6090 3160 3241 3611 3636
lead	2475 7172
lead$	7416 7417 194 195 196 197 198 199 935 936 937 938 8442 1055 1056 1057 1378 1379 1380 1381 1382 9392 2475 3349
leader	7150
leader$	9844 9893 9934 6730 6742 7135
leaders$	9844 9850 9893 9934 6730 6742 7135
leadership$	9473 9474 9475 9476 9477 9478 9479 2250 2251 2252 2253 9691 9692 9693 9694 6276 6730 3211 7063 7084
leadin	9963
leading$	194 195 196 197 198 199 935 936 937 938 1378 1379 1380 1381 1382 6416 10015
leads	9963
leads$	194 195 196 197 198 199 935 936 937 938 1055 1056 1057 1378 1379 1380 1381 1382 10048 3349
league$	6135
lean$	3107
learn	6176 2412 2524 6401
learn$	140 7654 687 688 4511 4512 772 8182 8497 9101 9107 9121 9155 9156 9157 9158 9192 9674 9758 2513 2559 7012
learned$	4511 4512 1424 9202 9203 9204 9205
learning$	128 6544 3432 3434 3486 3488
learns$	9192 9214 9215 9216 9217
learnt$	4511 4512 1425 9202 9203 9204 9205
least$	5747 5893
leave	10014
leave$	0 1 3825 3851 7434 7435 7436 7437 7438 7439 7440 40 41 43 7628 7654 7672 7701 7703 7704 7705 4126 421 422 8069 8082 9101 9107 9121 9129 2095 2096 2097 2098 2099 2100 2101 2102 2103 2294 2295 7012 3263
leaved$	3851 7434 7435 7436 7437 7438 7439
leaver$	7343
leaves	2743
leaves$	0 1 3825 3851 7434 7435 7436 7437 7438 7439 40 41 43 421 422 8084 2095 2096 2097 2098 2099 2100 2101 2102 2103 2294 2295 6565 2812 3263
leavin	2743
leaving$	0 1 3851 7434 7435 7436 7437 7438 7439 40 41 43 421 422 2095 2096 2097 2098 2099 2100 2101 2102 2103 2294 2295 6565 3263 7124
led	7099
led$	7416 7417 7440 7448 194 195 196 197 198 199 8084 8085 8086 935 936 937 938 1055 1056 1057 6341 6847
left	2743 10159 6582
left$	0 1 3825 7440 40 41 43 7723 7939 7947 4397 8084 4522 2095 2096 2097 2098 2099 2100 2101 2102 2103 2294 2295 6565 10164 2812 7070 7083 3263 7130
leg$	8987 10074
leggings$	9038 9039 9040 9056 9057 9058 9063 6990 6995
legs$	8987 10074
length$	5402
less	2503
less$	694 4735 5169 1524 1525 1526 1527 9395 2422 2576 3090
lesson	6555
lesson$	128 130 131 9257 9258 9259 9301 9302 9303
lessons$	128 130 131 8349 8579 9301 9302 9303 10118 10121 10137 10138 6670 7320
let	2360
let$	44 45 192 193 7939 7954 7955 7956 7966 8033 9101 9107 9121 9264 9514 9515 2147 2148 2149 2150 2151 2152 2153 2154 2155 2156 2157 2158 2159 2160 2161 2162 2163 2164 2165 2166 2167 2168 2169 2170 2171 2172 2173 2174 2175 2176 5999 6000 2294 2295 2315 2316 2317 2337 2358 2359 2628 7012 3263
leting$	2358 2359
lets$	44 45 192 193 8033 9264 2147 2148 2149 2150 2151 2152 2153 2154 2155 2156 2157 2158 2159 2160 2161 2162 2163 2164 2165 2166 2167 2168 2169 2170 2171 2172 2173 2174 2175 2294 2295 2315 2316 2317 2358 2359 2628 3263
letter$	9512 9613 9615 9616 7075
letters$	9512 9615 9616 9659 9660 7075 7076
letting$	44 45 192 193 9264 2147 2148 2149 2150 2151 2152 2153 2154 2155 2156 2157 2158 2159 2160 2161 2162 2163 2164 2165 2166 2167 2168 2169 2170 2171 2172 2173 2174 2175 2294 2295 2315 2316 2317 3263
leukaemia$	3767
level	2503
level$	1289 8878 8879 8880 10081 2729 7207 7332
levels$	8878 8879 8880 7207
liability$	993 4815 994 4816 995 4817 996 4818
liaison$	6673
liaisons$	6673
liar$	8393 8394 8395 6760 6761
liars$	8393 8394 8395 6760 6761 7052
library$	5757 5762 5763 9664 9695 6140
licence$	10225 10230 7398
licences$	10230
lie$	691 692 9127 9260 9261 9262 9264 9289 9661 7077
lied$	691 692 9260 9261 9262 9283
lies$	4451 691 692 9260 9261 9262 9264 9283 9288 9661 9703 7077
life	6574 10197
life$	3833 7697 4192 4725 8554 8699 8746 8747 8766 8770 8782 8783 8784 8785 8786 6472 10073 10156 2835 6660 6730 6736 6824 7358
lifes$	6736
lifestyle$	3 4 5 6 7 8 9 3840 3858 7459 7468 8250 8254 8255 8276 8782 8783 8784 8785 8786 6654 6655 6660 6730 6750 6751 6801 6824 3583
lifestyles$	7459 7468 8782 8783 8784 8785 8786 6654 6655 6801 6824 3583
lift$	7620 7621 4049 4050 4051 4052 4053 4055 4056 7854 7855 7856 7857 7858 7859 7860 7861 7866 7869 7919 7923 8295 8921 5786
lifted$	9355 9356 9357 5787 5809
lifts$	7620 7621 4049 4050 4051 4052 4053 4055 4056 7854 7855 7856 7857 7858 7859 7860 7861 7866 7869 7919 7923 8295 8921
light$	1578 8998 3107 3127 3128 3134 3150
lighter$	1578 3127 3134
like	6188
like$	7825 7826 846 847 848 849 4761 4832 4833 4834 8475 5098 1291 5118 5130 5131 5132 5133 5134 5135 5136 5137 1344 1345 1346 5219 5220 5221 5360 5361 5362 5488 6103 9756 9941 2890 6730 6918 6930 6989 6991
liked$	846 847 848 849 2890
likelihood$	2506
likely$	4737 4738 2347 2405 2931 3307
likes$	7825 7826 846 847 848 849 9941 2890
liking$	846 847 848 849 2890
limited$	803 804 805 806 807 808 809 810 811 812 813 8498 8499 8500 8501 1098 1189 1190 1191 1192 2888 2997
line$	7770 7782 7783 7787 7789 7794 7795 7796 7797 8402 2417 9830 6413 10004 10006 6662 7170 7210 3403
lined$	2466
lines	9948 7150
lines$	7759 7776 7782 7783 7786 7788 7793 7795 7796 7797 4814 8402 8649 2417 10006 6662 7218
lingered$	7966
link	9765
link$	882 7103 3335
linked	2505
linked$	919 2420 2447 9917 9947 6366 6367 9984 2804 6730
linking$	882
links$	885 886 919 6730 7103
lip$	4739 8987 6061 3135 7295
lips$	8987
lipstick$	8991 8992 8993 6973 6981
lisp	10076
list	2407 2538 6360 2540 6390 2610
list$	9766 2364 9922 6362 9954 9964 9972 10024 6449 6455 6488 7116 7148
listed$	2381 6362
listen$	7654 7672 7753 7934 7935 7936 7937 7938 7939 8182 4640 4641 4642 4643 4644 9072 9101 9107 9121 9155 9156 9157 9158 9192 9394 9498 9674 9677 6176 7012 7013 7037
listened$	7934 7935 7936 7937 7938 7939 7947 7977 7978 9202 9203 9204 9205 9323 9339 9344 9390 9394 9508 9724 7037
listening$	7939 9100 7038
listenned$	7939
listenning$	7939
listens$	7939 9192 9214 9215 9216 9217
listing$	6362
listinged$	6362
listings$	6362
lists$	9766 6362 9954 10024 6455 7116
little	2345
little$	50 65 69 72 4538 803 804 805 806 807 808 809 810 811 812 813 999 1028 1029 1031 1098 1189 1190 1191 1192 5150 8746 8747 1397 1414 5316 9029 1835 9454 9455 9456 5891 5896 5897 5898 2085 9492 9493 9671 9712 6167 2888 2909 2939 2978 2997 3045 3073 3149 3262
live	2345
live$	7672 7734 7742 1010 1276 1277 1278 1279 1280 1281 1308 1309 1310 1311 1362 1378 1379 1380 1381 1382 1901 6167 6273 6397 10067
lived$	5164 5165 1378 1379 1380 1381 1382 1903 2741 2774 2789 3519
lives$	3833 7474 7475 7476 7479 4725 1010 8436 1276 1277 1278 1279 1280 1281 1308 1309 1310 1311 8766 8770 1378 8782 1379 8783 1380 8784 1381 8785 1382 8786 8869 8870 8871 8872 1902 2741 2742 2789 6824 3519
living$	1276 1277 1278 1279 1280 1281 1362 1378 1379 1380 1381 1382 10111 2741 2789 10196 10197 6620 3519
livs$	2789
local	2345
local$	1209 1543 9668 6167 2743 2744 6720 3104
locat	9883
locate$	7194
location$	4029 4030 4031
lock$	2449
locked$	8020 6354 9946 6415 2761 2762
lockers$	6454
locs$	6971 6973
lodged$	2789
lodgers$	5166 5167 5168
lodges$	2789
lodging$	2789
lodgs$	2789
log	2373 2509 2540 2610 7099
log$	2370 6193 2376 9800 9804 6362 2548 6455
loged$	6362 2548
logged	2373 9779
logged$	2381 9801 2562 2563 10013 7192
loggerheads$	9268
loggin	2373
logging$	2370 2376 6362
logginged$	6362
loggings$	6362
logo$	6990
logos$	6990
logs	2373
logs$	9800 6362 6455
loiter$	6927
loitered$	6927
loitering$	6927
loiterred$	6927
loiterring$	6927
loiters$	6927
lone$	1543 3103
loner$	3605
loners$	3605
long$	6063 9671 3128 3149 3150 3158
longer$	5172 5177 5211 5318 1497 1498 5332 2576
look$	3872 4073 586 587 588 757 1236 1270 1272 1273 1274 1275 5238 5239 5240 5243 5244 5246 5247 5250 1429 1438 1591 1592 1593 9498 2194 9675 9677 10021 2765 3069 3070 3161
looked$	586 587 588 1194 1270 1272 1273 1274 1275 1429 1438 5301 8886 8887 8888 8889 8890 8891 8902 1591 1592 1593 9339 9344 9508 2194 9724 2467 2745 6568 3069 3070 3161
looking$	586 587 588 4411 4674 853 854 855 856 857 858 4698 5055 5225 5238 5239 5240 5243 5244 5246 5247 5250 1429 1438 8846 8854 8855 5300 8886 8887 8888 8889 8890 8891 5317 8901 8966 5688 2194 9941 2766 6938 6939 6947 6948 6952 7038
lookings$	9941
lookked$	1429 1438
lookking$	1429 1438
lookout$	998 9266 3658
lookouts$	998 3658
looks$	7973 7974 586 587 588 1270 1272 1273 1274 1275 1429 1438 8990 1591 1592 1593 9066 2194 2765 3069 3070 3161
loose$	4081 2948
lorry$	4036
lose$	5227 5228 5229 8812 8813 8814 5233 5234 9129 2728 2776
loser$	8393 8394 8395 6760 6761
losers$	8393 8394 8395 6760 6761
loses$	2728
losing	2694
losing$	1586 9447 9448 6516 2728 2776 3457
loss$	9653 7254
lost	2694 2754 10159
lost$	4800 1586 9264 9679 9680 9681 9682 2279 2280 2416 6410 6516 2728 2776 2924 2953 7083 3457
lot$	647 8299 1208 8746 8747 1399 8840 8848 8849 2137 2595 6444 6746 6909
lots$	1589
loud$	3023
loudmouth$	3603
loudmouths$	3603
lounge	6620
lounge$	1648 1649 1650 10202
lounges$	1648 1649 1650
lout$	3595
loutish$	3595 3611
louts$	8414 8415 8416 3595
love$	495 496 497 498 499 500 501 502 503 504 505 846 847 848 849 8475 2890
loved$	846 847 848 849 2890
lover$	7910 7911 6686
lovers$	7910 7911 6686
loves$	495 496 497 498 499 846 847 848 849 2890
loving$	846 847 848 849 2890
low$	4810 4831 8498 8499 8500 8501 1098 1110 1111 4939 4940 4941 4942 4943 4944 4945 4946 4947 4948 4949 4950 4951 4952 4953 4954 4955 4956 1151 1152 1153 1154 1634 2914 2997 3045 6994 3429
lower	2503
lower$	1110 1111 3465
lowest$	3485
lowlife$	3595
lowlifes$	3595
luck$	7996
lupus	6616
lupus$	10198
lurch$	9504
lure$	2836
lured$	2836 6714
lures$	2836
luring$	2836
lycra$	6990
lying$	691 692 8420 9264
machet	10221
machete$	10220
made$	40 41 43 93 95 96 97 7515 120 3943 3944 3945 3946 3947 3948 3949 297 298 346 391 439 7939 4472 8084 706 787 4645 4646 4647 4648 8245 903 8320 1058 1059 1061 1068 1359 5386 5597 5599 5602 9218 9224 5708 5755 5789 9461 9462 9463 9464 2069 2206 2207 2254 2415 9827 2436 6332 2661 6579 2903 7130
magist	3564
magistrate$	2823
magistrates$	8609 8610 2590 9995 2823
magnet$	2616 7211
magnets$	2616 7211
mail$	9646
mails$	9646
main$	9844 9893 9934 10015 2931 2976 3307 3310 3312 3314
major$	3314
majority$	2595
make	2372
make$	40 41 43 93 95 96 97 7515 120 3943 3944 3945 3946 3947 3948 3949 3950 3951 3957 3958 3959 3960 3961 4078 297 298 346 7755 4174 391 439 632 4472 658 8084 706 8182 787 4610 4611 4612 903 1058 1059 1061 1359 8817 8946 5404 8991 8992 8993 9011 5441 5485 5597 5598 9189 9212 5631 9220 9224 9225 9266 5788 2069 2206 2207 6177 2650 2661 2903 6981
maked$	632 658 787 903 8946
maker$	6739 6743
makers$	6739 6743
makes$	3851 7434 7435 7436 7437 7438 7439 40 41 43 93 95 96 97 7515 297 298 391 439 632 4472 658 8084 706 787 4645 4646 4647 4648 903 1058 1059 1061 1359 8946 5597 9224 2069 2206 2207 2661 2903
makeup$	8991 8992 8993 9066 6973 6981 6990
making$	40 41 43 93 95 96 97 7516 7517 7518 120 3943 3944 3945 3946 3947 3948 3949 3950 7535 7639 7640 7641 7642 7643 7644 7645 7646 297 298 391 439 632 658 706 787 4655 4656 4657 4658 903 8338 1058 1059 1061 1359 8854 8855 8946 9264 2069 9547 2206 2207 2661 2903 6740
maladaptive$	2834
maladjusted$	3000
male	3318 3330
male$	7880 4680 5083 5086 5365 8948 8949 5368 8951 8952 1565 6179 2409 6765 6925 3104 3307
males$	4014 7597 7604 4025 4028 7614 7615 7622 7623 7625 7627 7634 7764 7782 7807 4250 7838 7839 7846 7849 7880 8259 8273 4696 8279 8280 8286 8287 8288 8289 8293 8294 4713 8515 8539 8540 8541 8542 8543 8544 8555 8850 2409 6658 6765 6822 3621
malicious$	8319 2902 3611
malign$	923 924 925 2925
malnourished$	3125
malodorous$	3626
mam	2759 2797
mam$	2760 2794
man	6641
man$	4014 4018 7604 4023 4024 4025 4028 7614 7615 7619 7622 7625 7627 7740 7782 7798 7799 7800 7801 4220 4221 4222 4223 7806 7807 7808 7811 7846 7849 7880 7883 7893 7894 7901 7902 7906 7907 7922 4696 8279 8280 8286 8287 8288 8657 8678 8680 8682 1282 5108 8695 8728 8734 8736 1336 5162 8751 8752 1361 8767 8768 8769 8774 1372 1373 8794 1392 8850 5431 5440 6179 10193 10223 6658 6691 6894
manage	2467 2584 6435
manage$	8397 8457 8458 8475 8582 1261 5084 5085 1264 1276 1277 1278 1279 1280 1281 1362 8817 5238 5239 5240 5243 5244 1423 5246 5247 5250 8834 1446 8851 8852 5274 1453 1454 5277 1458 1465 5288 5289 5290 9168 9501
managed$	1276 1277 1278 1279 1280 1281 1362 1446 1458 9227 9228 9229 9230 9231 1897 2621 3502
management$	4982 2250 2251 2252 2253 3211 7063 7148
manager$	5757 5762 5763 5773 5774 9664 9695 6140 10017 7148
managers$	5757 5762 5763 9664 9695 6140 10017
manages$	1276 1277 1278 1279 1280 1281 1362 1446 1458
managing$	1276 1277 1278 1279 1280 1281 1362 5238 5239 5240 5243 5244 5246 5247 5250 1446 8854 8855 1458 1465 5288 5289 5290
manbag$	6987 6990 3631
manbags$	6987 6990 3631
manipulate$	1033 5046 2981
manipulated$	7448 1033 2981
manipulates$	1033 2981
manipulating$	1033 2981 3611
manipulative$	3006 3611
manipulator$	6760
manipulators$	6760
mannered$	6851 6852
many$	3974 3997 446 8659 8928 6033 6034 6057 6058
map	2446 7154
map$	2444 2445 2602 2644 3334
mapped$	2444 2602 10013 2644 3334
mapping$	2444 2602 2644 3334
maps$	2444 2602 2644 3334
march$	7780
marginalised$	3104
marked$	2381
marker$	6202 7115
markers$	6202 7115
market	6375
market$	9957 10025 7227
markets$	7227
marks$	7329
marria	10157
mask$	1647 9055 6990 7000
masked$	1647 7007
masking$	1647
maskked$	1647
maskking$	1647
masks$	9047 9048 9049 1647 9052 9055 6990 7000
massage$	2323
match	9765
match$	6340
matche	2587
matched$	6409
matching$	5459 2404 2655 3173 7152
material$	9955
materialistic$	3611
mates$	4138 4139 4140 7777
maths$	4769 7330 7331
matric	7154
matrix	7154
matrix$	9964 7155
matted$	3150
matter$	241 5552 5553 5572 9189 6137
matters$	8770 6028
mattress$	6573
mature$	1267 5328 1519 1520 1521 1522 8927 1534 6921 6922 6923 3620
maturity$	1267 8693 1413 3620
may$	7780 4924 1301 6174 2355 2393 2460 2542
mayhem$	8310 6712 6802
me$	7058
meals$	10171
mean$	7416 7417 7440 8084 6090 3130
meaningful$	5879 5880 5881 5882
means$	7416 7417 7440 8084 2508
meant$	7717 7718 9283
measur	7163 7172
measure$	257 258
media$	4245 4246 4247 4248 4249 7832 7833 7834 9777 9807 9935
medica	10097 7230
medical$	10076 3436
medicated$	3734
medication$	10101 3734
medici	6487
medicine$	10069
mediterranean$	1565 5391 5393 3130 6983
medium$	1110 1111 4939 4940 4941 4942 4943 4944 4945 4946 4947 4948 4949 4950 4951 4952 4953 4954 4955 4956 1552 3107
meet	10051
meet$	7490 4105 4106 4107 7701 7703 7704 7827 428 429 430 7891 7934 7935 7936 7937 7938 7979 7980 7981 8228 8230 8238 8240 9072 9101 9107 9121 9498 9780 6695 7012
meetin	9951
meeting$	7571 7729 428 429 430 7891 7934 7935 7936 7937 7938 7979 7980 7981 9301 9302 9303 9953 7038 7124
meetings$	9301 9302 9303
meets$	428 429 430 9780
melatonin$	3743
meloterritorial$	3611
member	9740 9741 6163 6171 9774 9791 9793 9795 9797 6216 9799 2397 2398 6240 9837 2441 2447 9853 2452 9869 9873 6309 9891 6312 6313 6348 2544 9951 9952 9978 9986 6422 2612 10052 10055 7131 3318 7154 7162 7163 7177 7183 7202
member$	8515 8539 8540 8541 8542 8543 8544 8555 5613 5623 5635 5640 5641 5773 5774 9894 9938 9947 6641 6730 6799 6822
members$	135 250 300 8353 8419 8515 1133 8539 8540 8541 8542 8543 8544 8555 1161 5605 5969 9768 6196 2375 2401 9822 6263 2448 6274 6306 9894 6317 9903 9906 2532 9947 6434 2645 6475 6480 6730 6799 6804 6822 3009 3301 3320 7159
membership$	6250 9832 2447 6730
men$	4014 7597 4016 4017 7601 7602 7604 4023 4024 4025 4028 7611 7614 7615 7619 7622 7623 7625 7627 7631 7633 7635 7636 7687 7692 7699 4138 4139 4140 7740 7762 7763 7782 7798 7799 7800 7801 4220 4221 4222 4223 7806 7807 7808 7811 4250 7836 7837 7841 7846 7849 7880 7883 7893 7896 7899 7900 7905 7906 7907 7922 7979 7980 7981 8257 8263 8264 4696 8279 8280 8286 8287 8288 8289 8292 8293 4713 4716 8614 8628 8629 8630 8657 5083 5086 8680 8681 1282 5107 8700 8701 8719 8726 8734 8735 8736 1334 8751 8752 1372 1373 1392 8850 8860 8861 9020 9069 6658 6660 6662 6691 6891 6894 6904
menace$	898 899 900 4774 953 4776 4777 4778 4779 4780 4781 4782 4783 4784 4785 8368 8369 4788 4789 2897 6760 6784 3609
menaced$	898 899 900 2897
menaces$	898 899 900 2897 6760
menacing$	898 899 900 2897 3130 3609
mend$	315 9674
mended$	315
mends$	315
meningitis$	3783
mental	6514 10097
mental$	6495 2674 6501 10096 10157 6823
mentality$	6730 6738 6751 6866 7094
mentally$	3038
mentor$	7308
mentoring$	128
merely$	1731 2065 2066
merry$	4879
mess$	9653 6076
messag	2402 6225 9917 6353
message$	7827 428 429 430 432 433 434 435 436 437 438 6389 9994 7075
messaged$	428 429 430 432 433 434 435 436 437 438
messages$	7609 4041 4042 428 429 430 7835 432 433 434 435 436 437 438 9807 9935 6449 2629 7075
messaging$	7571 428 429 430 432 433 434 435 436 437 438
messed$	1136 4964
messy$	3150
met	2770
met$	7570 428 429 430 7954 7955 7956 7966 9508 6695
methylphenidate$	3738
mice	2787
mice$	6609
micro$	3173
middle$	1568 1572 5415 6622
might$	1923 1924 1925 1926 1927 6174 2355 2581
migraine$	3700
migraines$	3700
mind$	8621 1367 1368 1369 1370 1371 9465
minded$	6849 6856 7046
mindset$	6751
mini$	5149 9038 9039 9040 5481 2909 3073 6995 3180
miniature$	3073
minimal$	8498 8499 8500 8501 1098 5891 2997
minimise$	661 814 2882
minimised$	661 814 2882
minimises$	661 814 2882
minimising$	661 814 2882
minimum$	9491
miniskirt$	3631
miniskirts$	3631
misbehave$	3608
misbehaved$	3608
misbehaves$	3608
misbehaving$	3608
misbehaviour$	3608
miscarriage$	3753
miscarried$	3753
mischief$	9267 6712 2921
miscreant$	3595
miscreants$	3595
miserable$	8307
misery$	8307
misfit$	8393 8394 8395 6760 6761
misfits$	8393 8394 8395 6760 6761
misfortune$	8035 8036 8038 8039
misguided$	2834
mishandle$	3639
mishandled$	3639
mishandles$	3639
mishandling$	3639
misled$	7083
mismanage$	3639
mismanaged$	3639
mismanages$	3639
mismanaging$	3639
misper$	6668 6771
mispers$	6668 6771
miss$	7672 7701 7703 7704 7705 9129 9264 2235 2236 3498
missed$	9264 9619 9620 9621 9622 2235 2236 9679 9680 9681 9682 3250 3498
misses	2754
misses$	9264 2235 2236 3498
missing$	7677 7738 7812 7813 7821 4240 4241 4934 1180 5563 9264 2235 2236 6223 6668 3498
misuse$	3852 7275
misuser$	8388 8389 6760
misusers$	8388 8389 6760
mix$	7672 7934 7935 7936 7937 7938 882 895 896
mixed$	4027 354 355 356 357 358 359 360 882 895 896 8498 8499 8500 8501 1544 1547 1562 1566 1570 1578 5414 5422 5423 5424 1604 1605 3134
mixes	10014
mixes$	882 895 896 9963
mixing$	7934 7935 7936 7937 7938 882 895 896
mob$	921 922 1208 6737 2916
mobile$	2378 9783 3291
mobiles$	2378 9783
mock$	3507
mocks$	7330
modern$	2987
modus$	7142 3322
mohawk$	3627
mohawks$	3627
mohican$	3628
mohicans$	3628
mollycoddling$	8881
moment$	2642
moncler$	3630
money$	7620 7621 4049 4050 4051 4052 4053 4055 4056 4138 4139 4140 4213 4214 4215 7854 7855 7856 7857 7858 7859 7860 7861 7866 7869 4669 8254 8255 8276 8282 8295 8311 9648 9716 9810 6715 2984 7086
monito	2373 6224 2467 2610
monitor$	9790 9800 9804 2535 6369 2548 2557 7194
monitored$	9801 9806 6369 2548 2557 10013
monitores$	2557
monitoring$	2403 6369 2557
monitors$	9800 6369 2557
monkey$	9460
monster$	6760
monsters$	6760
month$	9257 9258 9259 7086 7364
months$	7086 7364
mood	6487 6514
mood$	10069 10096 7251 3460
moods$	10069
moody$	3611
moral$	4629
morals$	8597 6867
more	3278 3349
more$	3842 3843 3844 3845 3846 7670 1285 1286 1287 1288 1296 1297 1298 1299 1316 1347 8839 8848 8849 1523 9324 9333 2244 2245 2246 2247 2248 6134 6136 2325 2326 2330 6909 3307
morning$	9257 9258 9259 3382
morphi	6520
morphine$	10102
most$	647 8659 8839 8926 8928 1600 1685 1687 2595 6444
mostly$	1656
mother	10145 6574 10158 6577 2759 10165 10168 10169 2785 2797 6621
mother$	1053 1054 4970 4971 8606 8750 1386 2736 2737 10142 10156 6575 2756 2757 2760 10174 2772 6602 10196 2800 6870 3085
mothered$	3085
mothering$	1292 1293 1294 8881 8886 8887 8888 3085
motherred$	3085
motherring$	3085
mothers$	1053 1054 4970 4971 1292 1293 1294 5984 2772 6870 3085
motions$	9644
motivated$	850 4915
motivation$	8597 6710 6867
mould	2787
mould$	10190 6609
mount	2372
moustache$	6955 3627
moustaches$	6955 3627
mousy$	3150
mouth$	650
mouthed$	6845 6846
mouthy$	3611
mov	2553
move$	4132 4133 4134 9101 9107 9121 9269 9674 9765 10161 7012 7324 7345
moved$	8020 9106 9112 9117 9126 9201 9469 9470 6045 2621 2741 10159 6578 6582 2799
moveme	9740 6195 6225 2538 6360 6361 9951 9956 2609 7162
movements$	9777 9778 6197 9807 6431
moves$	7338 7345
moving	10021
mri$	10091
ms	6616
ms$	10198 7229
much$	67 647 5187 1398 5237 8848 8849 2138 6031 6032 2267 6115 2595 6444 6909 3159
mugged$	2819
mugger$	8393 8394 8395 6760 6761
muggers$	8393 8394 8395 6760 6761
mugshot$	2561 3663
mugshots$	3663
mule$	8396 8466 8467 8468 6762 6806 2985 6808
mules$	8396 8466 8467 8468 6762 6806 6808
mullet$	3627
mullets$	3627
multi$	1909 2345
multiple$	446 6033 6034 6616 3406
mum	10145 6574 10158 6577 2759 10165 10168 10169 2785 2797 6621
mum$	8096 1053 1054 4970 4971 8606 2736 2737 10142 10156 6575 2756 2757 2760 10174 2772 6602 10196 2794 2800 6870
mums$	8096 1053 1054 4970 4971 2772 6870
murder$	2353 6273 3307
murmur$	7257
muscly$	3107 3626
muscular$	3107 3626
must	2455
must$	20 21 22 23 24 25 676 689 763 776 1301 9661 2261 2264 2393 2442 2542 7077
mute$	7300
mutism$	7300
mystery$	665 668 671 672
nails$	8651 5433 1612 9050 6967 6973 3152
naive$	76 77 677 8791 8792 8793 5219 5220 5221 5346 5347 5348 5349 9435 9436 2883 6903 3611
naivety$	7664 7665 7666 7667 7668 7669 8032 650 4502 681 682 4505
naked$	4253 4261 7889
name	2412
name$	7654 8738 8739 8740 8741 8776 8777 8778 9707 9753 9784 2511 2649
named$	2550 2649 3307
names	2350 9799 2538 6360 6361 6390
names$	9753 9766 9767 9768 9770 9784 2511 2517 9972 10027 10028 6449 2649 7104
naming	2412
naming$	2649
nan	10145 6574 10158 6577 2759 10168 10169 2785 2797 6621
nan$	10142 10156 2794
nana	10145
nannying$	8881
narcissist$	6760
narcissistic$	3611
narcissists$	6760
nasty$	2924 3611
nation	6542
national$	10124 3292
natural$	8054 8055
naughty$	4750 2924 3000 3006 3611
near$	2127 2128 2129 9776
nearby$	6223
nearly$	1390 1391 1556 3072 3082
neat$	1565 5393 3149 3150
neatly$	1563 3131
necessary$	2508
neck$	8987
necks$	8987
need	6188 10080 2695 6571 7299
need$	20 21 22 23 24 26 742 764 768 1232 1233 1234 1302 8722 8798 8799 8800 1407 5230 8845 1449 8873 8874 8875 1474 1475 1476 5299 1478 1479 1480 1481 5307 5308 5309 5310 5311 5312 5313 5314 1494 1495 8900 5319 5320 5321 5322 5323 5324 5325 8908 8910 5346 5347 5348 5349 8946 9756 2455 9941 6517 10116 10153 7256 7258
needed$	8845 1494 1495 1916 2508
needing$	1232 1233 1234
needless$	3885
needs	2687 2695 3441 7280
needs$	20 21 22 23 24 27 743 765 769 1232 1233 1234 8845 1494 1495 8900 5319 5320 8946 9601 9941 6509 6517 2702 2709 10116 7256 7258 7309 7311
needss$	7309
needy$	3000 3611
neet$	3615
neets$	3614
negative$	3917 8286 8287 8288 8289 923 924 925 8512 8513 9818 2895 2925 2926 3042 7141
neglec	2761 6601 10186
neglect$	9523 2196 2197 9653 9711 10181 10182 10183 10185 3244 7087 7089 7352 3546
neglected$	2196 2197 6583 3242 3243 3244 7352 3546
neglectful$	3636
neglecting$	2196 2197 3243 3244
neglects$	2196 2197 3243 3244
negligence$	7089 3636
negligent$	3636
negligently$	3636
neighb	6279 7363
neighbourhood$	8436 6172 6180 6181 6182 2361 2362 6191 2396 9861 6339 6358 2537 9942 9943 6371 2551 2564 2568 6406 6428 2620 2639
neighbours$	8431 8435 6719 6720
neither$	759 837 1783 1788 1798 1810 1983 1986 5808 1987 1988 1989 5811 1997 2008 2009 2010 2011 2012 2013 2022 2033
networ	6240 2452 9857 9956 10049 7162 7163
network$	7782 9822 9848 9851 6274 10006 6662 3335 3386
networks$	9851 10006 6662
neurod	3760
never$	4373 4384 4385 4386 4387 693 4545 752 753 754 755 756 758 759 818 4662 4663 1674 1676 5525 1704 1705 1706 5529 5530 1717 1722 5545 5630 1809 5648 5649 1836 9275 9276 1961 1962 1963 1964 1965 1966 1967 1968 1969 1970 1971 1972 1974 1975 2001 2014 2320 2321 2576 2717 2998 3090 3214 3633
nevertheless$	7562 7566
new	2345
new$	6167 6594
news$	8330 9441 9442
next	2466
next$	51 4463 4464 4465 4466 5444 5906 7109 7127
niche$	9785
nickna	2350 2538 6360 6361
nicknames$	9768
nicotine$	10090
nigerian$	1565 5393
night$	9257 9258 9259 9805 10068 10089 3451
nightmare$	993 4815 994 4816 995 4817 996 4818
nightmares$	3762
nights	6486
nights$	10068
nike$	6990 3173 3176
nikes$	6990
nine$	8352
nines$	9068
nineteen$	7877 7879 506 7912 7913 1271 5103 8712 8713 8714 8715 8716 8717 8718 8942 6891
no$	65 72 7656 7711 7725 7942 7950 4419 609 614 4437 637 8102 4528 708 709 4538 803 804 805 806 807 808 809 810 811 812 813 823 824 825 826 827 828 829 830 832 833 834 835 836 839 4799 999 4827 1028 1029 1031 1044 1045 1098 5054 1350 1355 5206 5207 1389 1408 1409 5316 1496 1500 1501 1502 1503 1510 5337 5338 5555 5556 5557 5558 1750 1755 1756 1757 1758 1759 9170 9171 9172 9173 1774 1785 1786 1787 1789 1791 1792 1799 1801 1811 1813 1814 1816 1829 5652 5655 5656 5657 1837 1838 1839 1840 1841 1842 1843 9275 9276 5697 5698 5699 5700 5704 1950 1953 1955 1984 1986 5808 1987 1988 1989 5811 1990 1992 1993 1994 1995 1997 2008 2009 2010 2011 2012 2013 2018 2019 2020 2021 2022 9431 2034 2046 5870 2053 2057 2058 2059 2060 5891 5898 2079 2080 2081 2082 2083 2121 2708 2783 10190 2796 2801 2888 2955 2963 2997 3045 3237 3239 3262 3307
nobody$	610 613 636 823 824 825 826 827 828 829 830 831 833 834 835 836 837 8787 8918 1785 1786 1787 1788 1792 1798 1810 1949 1954 1983 1986 5808 1987 1988 1989 5811 1992 1993 1994 1995 1997 2018 2019 2020 2021 2022 9430 2033 2045 9451 6913 3215
nomina	7154 7156
nominal$	9815 2430 9846 9938 6372 6382 6730 7132 3336 7199
nominals$	9815 9846 9849 6382 6730 3659
non	6557
non$	1000 1158 2959 2961 2991 2992 2993 2994 2995
nonattendance$	10139
noncompliance$	3607
noncompliant$	3607
none$	554 568 837 844 845 1357 8787 1783 1788 1792 1798 1810 1856 1983 1986 5808 1987 1988 1989 5811 1997 2008 2009 2010 2011 2012 2013 2022 2029 2030 2033 2045 9453
nonengagement$	3607
nonetheless$	7562 7566
nonexistent$	9654 9655 9656 9657
normal$	8547
normalise$	2882
normalised$	2882
normalises$	2882
normalising$	2882
north$	1636
nose$	8987
not	6278
not$	7498 3926 3928 3984 3988 4372 4374 7959 4384 4385 4386 4387 8083 693 4534 752 753 754 755 756 758 838 4664 4665 4735 914 927 8462 8465 4900 1079 4902 4903 4904 4905 4906 1093 4965 1318 1351 5175 5176 1358 1401 1403 1404 1415 1493 5333 5334 5335 1672 1673 5499 5500 5501 5502 5519 5523 5524 1717 1722 9170 9171 9172 9173 1784 1790 1800 1812 5646 5647 1828 1831 1836 9275 9276 1873 1874 5711 5712 5713 5714 5715 5716 5717 5718 5739 5740 5779 5781 5782 1961 1962 1963 1964 1965 1966 1967 1968 1969 1970 1971 1972 1974 1975 5803 5804 1985 1986 1989 1996 2001 2005 2014 5837 5839 9447 9448 5877 5883 5884 2070 2071 2127 2128 2129 2141 6095 9701 2576 2706 2717 6548 2732 2998 3074 3075 3081 3090 3214 3464
note	2540 2610
note$	1660 1661 2370 2376 6362 6455
noted$	1660 1661 2562 2563 10013
noteed$	6362
notes$	1660 1661 6362 6455
nothing$	50 3873 53 4418 1397 1414 8918 9026 5497 1775 1776 1777 1778 1779 1780 1785 1786 1787 1820 1821 1822 1844 1845 1846 1847 1848 1849 1850 1851 5681 9275 9276 9430 2028 9488 9489 9490 2091 2092 2093 9676 6913 3199 7039 7234
notice	6351
notice$	1660 1661 9392 9465 9473 9474 9475 9476 9477 9478 9479 9902 9933 2558
noticed$	7451 1660 1661
notices$	1660 1661 9902
noticing$	1660 1661
notify$	2337 2358 2359
notifying$	2358 2359
notifys$	2358 2359
noting	2540
noting$	1660 1661 2370 2376 6362
notinged$	6362
notings$	6362
notoriety$	8034 8250
notorious$	1016 1017 1018 1019 1020 1021 1022 1023 1205 3053 3613
nous$	1258 1260 5138 1317
november$	7780
now$	8093 8094 8797
nowhere$	2135
nucleus$	6799
nude$	4253 4261 4262
nudes$	450 7862 466 467 468 469 6672
nuisan	6286 6468
nuisance$	8405 8426 8607 9685 9868 10020 10026 10050 6760 6784 6805 3006 6876 7211
nuisances$	6760 6876 7211 3604
number	2503 6360
number$	4029 4030 4031 447 5260 8843 2377 2424 6252
numbers$	4029 4030 4031 9648 9716 9718 9727 9728
numerous$	3997 446 6033 6034 6057
nurse	10078
nurse$	10079 10086
nuts$	6823
nutter$	6760
nutters$	6760
obese$	3626 3764
obesity$	3764
obey$	9101 9107 9121 7012
object	9882 2608
object$	10023
objective$	9908 2508 10023
objectives$	9908
oblivious$	73 74
obnoxious$	3611
observation$	6194 3284 7119
observations$	6194
observe$	6369 2548 7194
observed$	7152 3655
observeed$	6369 2548
observeing$	6369
observes$	6369
obsessed$	488 489 490 491 492 493 494 3273
obsessive$	3418
obstructed$	7083
obstructive$	8572 8573 8574 8575 8576 8577 8578 6835 3611 3636
obtain	2541 9982 3278 3316 3338
obtain$	7975 7976 2336 6373 6446
obtained$	2336 6373 7117
obtaining$	2336 6373
obtains$	2336 6373
obvious$	8054 8055 1766 6057 9639 9640
obviously$	1871 1879 5701 1880 1881
occasion$	9257 9258 9259 9279
ocd$	3710
ocg	6269
ocg$	9851
ocgs$	9851
october$	7780
odd$	665 668 671 672 3130
odour$	6960
of	6235 3278 3342
of$	3892 3896 3898 3899 3923 4069 4080 4330 7995 4743 4812 4813 1009 4861 8455 4899 8502 5007 5015 5030 5111 5183 5190 5191 5192 5214 5222 5336 8947 8950 1569 1571 5407 5411 9098 9178 9232 9233 1872 1879 5705 9311 5732 5733 5734 9353 5865 5938 5941 5958 9658 6082 6109 6113 9700 9742 6173 6186 9775 9776 2374 6201 6211 9808 6231 6239 6246 6247 9832 6254 6255 6267 2462 6310 6321 6323 6328 6336 9924 2550 9965 6417 6438 6479 6484 6535 6540 6593 6599 6600 6603 2816 10220 6799 6975 7018 7032 7121 3307 7131 7133 7179 7197 7220 3490 7375 7384 7396
off	6443 2718 3503
off$	3880 7488 7629 7817 7820 7824 4637 4638 8277 8425 4847 4858 4859 1180 5565 9469 9470 6001 6002 6020 6021 6022 6023 6024 6025 6077 6078 6237 2477 6519 10104 6523 6540 6669 6779 6830 7068 7222 3517
offen	9750 9836 9837 9948 9949 9950 9962 9991 10061
offen$	9816
offenc	6243 2434 6325 2580 6626 6640
offence$	9824 9825 6256 9842 9907 6402 10208 10222 10230 10231 3324 7180 3819
offences$	9824 9825 6256 9907 6402 10208 10222 10230 10231 7180 3819
offend	9740 2410 6234 9817 9823 9847 9869 6325 6330 9956 6391 9973 10007 6468 7108 7131 7142 7156 7162 7163 7177 7183 7202 3672
offend$	7672 7701 7703 7704 7705 9129 9130 9141 5560 9260 9261 9262 9264 9809 9826 9916 9980 10035 3305
offendded$	9264
offendding$	9264
offended$	9264 3818
offender$	8286 8287 8288 8333 934 1013 9815 9816 6251 6253 9846 6382 10206 6749 7134 3326 7149 3336 3598 3816
offenders$	8286 8287 8288 8292 8333 934 1013 9815 9816 9846 9849 6749 7134 7159 3598
offending$	7458 7758 7765 7768 7772 7774 8065 8138 8263 4983 4984 4985 9264 6232 9816 2418 2456 9862 6316 9904 9907 9910 9912 2556 10020 10026 10038 10044 10050 10213 2928 6801 7180 3387 3572 3818
offends$	9260 9261 9262 9264 9916 10035 3818
offens	6243 2434 6325 2580 6626 6640
offense$	9824 9825 6256 9907 6402 10208 10222 10231 7180 3819
offenses$	9824 9825 6256 9907 6402 10208 10222 10231 7180 3819
offensive$	10220 3611
offer$	449 8189 8190 5503 5505 5506 5507 1686 5509 1688 1689 9154 9241 9242 9243 9255 9257 9258 9259 9301 9302 9303 9498 2859 6708 6709 7020
offere	3441
offered$	7576 449 5503 5505 5506 9154 9461 9462 9463 9464 9897 2859
offering$	449 9154 9241 9242 9243 2859 7020
offerred$	449 9154 2859
offerring$	449 9154 2859
offers$	449 8189 8190 5507 1686 5509 1688 1689 1690 1691 1692 1693 9154 9301 9302 9303 2859 6708 6709 7009
office	6172 6180 6181 6182 2361 2362 2363 6191 2396 6221 6339 6358 2537 9942 9943 2551 2564 2568 6406 6428 6435 2617 2620 2639 6641 6642
office$	5757 5762 5763 9664 9695 6140 10017 3268
officer$	5773 5774 2339 9747 9762 9763 9764 6183 6184 6185 9773 2393 6218 9803 2469 2516 9921 2518 2521 6347 9940 6359 2547 9953 6386 9983 9988 10010 2618 2623 2624 2627 6450 2633 6461 2643 10223 3268
officers$	7849 8305 4724 6159 2339 9744 9747 9754 9755 2352 9762 9763 9764 6183 6184 6185 2366 6190 9773 9782 2393 6218 9803 9806 9842 2469 6301 2516 9921 2518 2521 9940 6359 2547 9953 6380 6386 9983 9988 9995 10010 10017 2618 2623 2624 10030 2627 6450 2633 6461 2643 10058 10224 6720 7174 3371
offices$	10017
offrolled$	7325
offs$	6780 7222
often$	3971 417 9623 9624 9625 9626
oily$	1578 3134
okay$	5280 5281 5282 5283 5284 5285 5286
old$	7881 1242 1243 1244 1246 1267 8675 1290 5326 1534 5367 5370 5372 5554 10133 3083 3092
older$	4015 4019 7612 4035 7624 4043 7632 7689 4116 4117 7741 7762 7782 7785 4225 4252 4255 4256 4260 7846 7849 7880 7882 7883 7895 7897 4318 4320 4325 7909 4675 4676 4677 4678 4682 4683 4684 4685 4686 4687 4688 4690 4691 8286 8287 8288 8289 4711 891 894 8617 8657 5083 5086 1267 8775 5268 1565 10145 6662 2864 6688 6691 6891 3130 6989 6991
olders$	7762 7782 7785 8292 8402
olds$	8675 8704
olive$	1578 3127 3134
omission$	3210
omissions$	3210
on	6235 7099 3278 3560
on$	3952 7551 7552 7576 7598 7599 7600 7603 4022 7606 4147 4170 4391 4400 4401 4452 4467 4469 4471 4474 8406 8407 8430 8591 5010 8711 8947 8950 1554 5405 5421 5484 9098 5684 5687 5689 1875 5723 5724 5725 9445 5928 5929 5930 5955 9588 9589 9627 9700 9720 9721 2368 9775 9776 2374 9779 6203 6204 9798 6217 9819 9854 9867 6287 9872 6303 6321 6349 2560 6384 6405 10071 6508 6516 2698 2707 6597 2813 2815 10226 6766 6767 6797 6875 7032 7053 7096 7107 3353 3438 3570 3576 3577
once$	7560 5695 9293 2277 6142 6143
one	6171
one$	4037 4167 4660 4661 4998 8788 8842 8919 8920 1543 8994 1600 9004 9005 9006 9007 9008 9009 5606 5611 5612 1792 5621 5622 5633 5634 5640 5641 9257 9258 9259 5679 5680 5719 5720 5772 1951 5777 1956 5806 5807 5808 1987 1988 5811 5812 1997 2022 5846 2035 5868 9452 6157 2392 9938 9985 6531 2721 6543 6544 10126 3104
ones	6421
ones$	7597 8332 8696 1411 8994 6447
onesie$	6990
onesies$	6990
ongoing$	6273
online$	423 4245 424 4246 425 4247 426 4248 427 4249 7832 7833 7834 6195 2865
only$	180 4352 4355 583 589 600 601 602 603 604 605 606 608 1180 1220 1731 5761 2065 2066 5927 2244 2245 2246 2247 2248 2262 2263 6087 3194
onto$	6203 2560 6384
onus$	347 348
open$	7447 8627 9101 5521 9107 5527 5532 9121 5541 5616 6397 7012
opened$	7966
operandi$	7144
operat	2345 2363 2447 9882 9883 6476 7162 7172
operate$	8183 1276 1277 1278 1279 1280 1281 9073 9102 9108 9113 9122 9197 9927 10058
operated$	1276 1277 1278 1279 1280 1281 6489
operates$	1276 1277 1278 1279 1280 1281
operating$	1276 1277 1278 1279 1280 1281
operation$	9871 2468 2469 9923 9932 9990 10091 10099 3359
operational$	6167 3351
operations$	9923 9932 10099
operative$	6818 7041
operator$	9762 9763 9764 6183 6184 6185 6218 3268
operators$	9762 9763 9764 6183 6184 6185 6218
opport	6398 7099 7163 7172 7176
opportunit$	4046 225 226 8188 2215 2216 2217 2218 9639 9640 6708
opportunited$	4046 225 226 8188 2215 2216 2217 2218 9639 9640 6708
opportunities$	4046 225 226 2215 2216 2217 2218 9639 9640 2473 6708 7072
opportuniting$	4046 225 226 8188 2215 2216 2217 2218 9639 9640 6708
opportunits$	4046 225 226 8188 2215 2216 2217 2218 9639 9640 6708
opportunitted$	4046 225 226 8188 2215 2216 2217 2218 9639 9640 6708
opportunitting$	4046 225 226 8188 2215 2216 2217 2218 9639 9640 6708
opportunity$	4046 225 226 8188 2215 2216 2217 2218 9639 9640 2473 2642 6708 7072
opposed$	7025 7028
oppositional$	3006 3460 3611
opt$	268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 2838
opted$	104 105 106 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 9629 6119 9702 2838
optici	2680
opticians$	6502
opting$	268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 2838
option	7163 7172 7198
opts$	268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 2838
optted$	268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 2838
optting$	268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 2838
or$	5907 3395
oral$	455
order$	9899 6344 9945 9976 10018 10019 10041 10214 10215 10220 10225 10226 10230 7214 7344 7387 7388 7389 7390
ordered$	6439 6579 6635
orders$	9899 6344 9928 9945 9976 10005 10018 10019 10041 10230 7214 7387
ordinary$	3130
organi	9963
oriental$	1565 5391
ot$	6666
other$	3823 7407 7408 7748 4485 4486 4720 4721 4758 4760 8356 8357 8358 8359 8360 8361 8362 8363 8364 8365 8366 8367 8370 8371 8373 8375 4852 8440 8581 8923 8925 8929 1543 6016 9738 6651 6720 3104 3212 3307
others	6422
others$	3823 7407 7408 4365 4369 4370 4378 4396 4485 4486 686 4544 4731 910 911 912 4757 4759 8356 8357 8358 8359 8360 8361 8362 8363 8364 8365 8366 8367 8370 8371 8372 8432 8657 8696 8923 8928 9004 9005 9006 9159 9160 9161 9162 9163 5588 5589 5590 9887 6651 6663
otherwise$	555 556 7961 7964 7965
ought$	20 21 22 23 24 28 552 675 690 697 698 699 700 701 702 703 704 705 714 717 718 719 720 744 766 777 1915 1918 1919 1920 1921 1922 5886 2134
our$	4606 9659 9660 9668 7009 7031 7065 7076 3307
out	9895 6584
out$	3879 7489 7629 236 247 7675 7685 7703 7704 7710 7731 7736 7739 4301 7970 589 8278 4697 4729 8380 1006 1008 8464 1137 1149 4979 1159 1180 1185 1195 8962 8967 9264 9274 9469 9470 5924 2116 2142 9758 6223 2488 6311 2513 6352 2535 6368 2559 6443 2718 6558 10160 10164 6583 10166 2814 6665 6830
outbursts$	8568 8569 6831
outcome$	7178
outcomes$	7178
outfit$	9038 9039 9040 6992 6995
outfits$	9038 9039 9040 9041 9042 9066 6992 6995
outlook$	1258 1260 8770 1367 1368 1369 1370 1371
outrageous$	8503 8504 8505 8506 8507 8508 8509 8510 8511 3006
outright$	1694 7009
outs$	8380
outside$	8430 1148 9798
outstanding$	6397 3307
over$	4040 8809 8810 8811 8815 8816 1556 5405 9037 9706 9735 9775 2856 3033
overcr	3806
overcrowded$	10190
overdose$	10075 3730
overdosed$	3730
overdressed$	3626
overdue$	10108
overhe	6401
overla	2587
overlaid$	6409
overlook$	3254
overlooked$	3242 3254 7083
overlooking$	3254
overlookked$	3254
overlookking$	3254
overlooks$	3254
overly$	3063
oversexualised$	3589
oversight$	2250 2251 2252 2253 7063
oversized$	3173
overt	2528
overt$	6350
overweight$	7278 3626
owing$	3839 263 2781 10186
own	7341
own$	3832 12 13 7418 7419 7420 7421 36 3859 3860 3861 4057 4058 4059 4060 4061 4062 4063 4064 4065 4066 245 4081 4089 4120 301 302 303 338 339 4402 621 8026 8027 4446 4447 4450 4453 4454 8064 734 4835 5039 5049 8653 8654 8655 8656 5075 8669 8670 5184 8820 8821 8822 8823 8824 8825 8826 8827 8828 8829 8830 8831 8832 8857 8862 8863 8864 8865 8866 8867 8868 5287 5765 5766 5767 5768 5769 5770 5858 5987 10109 10172
owned$	9202 9203 9204 9205
ownership$	4559 4560 4561 4562 4563 4564 4565 4566 4567 4568 4569 4570 4571 4585 4586 4587 4588 4589 8172 8173 8174 8175 8176 8177 8178 8179 8180 8181 9392 9691 9692 9693 9694 7084
pacemaker$	2689
pack$	921 922 1208 6737 2916
packag	7099
package$	8470 7303
packages$	7714 7795 7796 7797 8470 6664 6811
padded$	3173
paedia	6487 6501 2680
paediatric$	6502
paediatrician$	10069 10079 10083
paid$	917 5760 5764 2069 2239
pain$	993 4815 994 4816 995 4817 996 4818
painkillers$	10090
pair$	8989
pakistani$	1565 5393
palate$	7295
pale$	1578 8998 3127 3130 3134 3626
palest$	1585 3154
palm$	2203 3246
palmed$	2203 3246
palming$	2203 3246
palmmed$	2203 3246
palmming$	2203 3246
palms$	2203 3246
palsy$	7291
panel	7163
panel$	5757 5762 5763 9664 9695 6140 3268
panic	10097
panic$	3424 3460
paperwork$	9636 9648
paracetamol$	7289
parade	6375
parade$	9957 10025
paranoid$	3611
parcels$	7714 6664
parent	6574 6575 10158 6577 2758 10165 10168 10169 2785 2811
parent$	8475 4970 4971 5197 8780 8781 1386 2736 10142 10156 2756 2757 10174 2772 6602 2800 6870 3085 7342 7357
parental$	4830 4963 3052 3549
parented$	3085
parenting$	1292 1293 1294 8881 8898 6633 3085
parents$	8096 1053 1054 4970 4971 8606 1292 1293 1294 5197 8780 8781 5600 5601 5603 5604 5969 5983 9659 9660 10142 10156 2756 2757 10174 2772 6602 10196 2795 2800 6803 6870 3085 7075 7076 7342 7351 7357
parentted$	3085
parentting$	3085
park	6279 7363
park$	7778 7779 7798 7799 7800 7801 7979 7980 7981 9861 9957 10025
parka$	6986
parkas$	6986
part$	267 4332 4333 7916 647 8065 8136 8137 8138 8141 8142 8143 8144 8145 8146 8147 8148 8149 8150 8151 8152 8153 8496 2447 6289 9947 2719
partake$	354 355 356 357 361 362 363
partaked$	361 362 363
partakes$	361 362 363
partaking$	354 355 356 357 361 362 363
partially$	3470
participant$	625 6692 6902
participants$	625 6692 6902
participate$	354 355 356 357 625 9072 9101 9107 9121 7012
participated$	354 355 356 357 625
participates$	354 355 356 357 625
participating$	354 355 356 357 625
participation$	354 355 356 357
parties$	7798 7799 7800 7801 7919 6902
partly$	2258 2259 2874 3257
partne	2345 10157 10159
partner$	7850 7851 7874 475 7910 7911 508 509 6167 10141 2757 10163 10176 10201 6686 6687 6692 6886 6902
partners$	7850 7851 7874 475 7910 7911 508 509 5166 5167 5168 2630 6686 6687 6692 6886 6902
party$	7798 7799 7800 7801 7919 6902
partying$	4138 4139 4140
pass	2539
pass$	1270 1272 1273 1274 1275 2227 9677 2342 2509 2579 2606 3069 3070
passd$	2606
passed	6442 3508
passed$	4336 2182 2183 2227 2342 2549 2606 10031 7070 7192
passengers$	8431 9887 6719
passers$	4722
passes$	1270 1272 1273 1274 1275 2227 2342 3069 3070
passing$	9447 9448 2227 2342 2579 2606 7071 7124
passs$	2579 2606
passwo	6390
passwords$	9972
past$	8091 3200
pastoral$	2723 3488
pasty$	3626
patchy$	8498 8499 8500 8501 1098 9654 9655 9656 9657 2296 2574 2885 2997
path$	7694 4192
pathetic$	3636
pathetically$	3636
pathological$	2939
pathwa	2683
patience$	4873 6102
patient$	7265
patrol	2363 6435 2617 7200
patrol$	2339 9744 6185 2393 2469 2516 2521 9929 2547 10017 2618 2623 2624 10030 2643
patrols$	2339 9744 6185 2393 2469 2516 2521 9929 2547 10017 2618 2623 2624 10030 2643 7174
patronising$	3637
pattern$	2043 6280 7145
pay$	7596 7975 7976 917 2069 2239
payback$	7400
paying$	917 2239
pays$	917 2069 2239
pc$	9983
pcso	2363 6221 6339 6358 2537 9942 9943 2551 2564 2568 6406 6428 2617 2620 2639
pcso$	2339 6185 2393 9803 9921 9940 6359 6386 9988 10010 2618 2624 2633 6461 2643
pcsos$	2339 6185 2393 9803 9921 9940 6359 6386 9988 10010 2618 2624 2633 6461 2643
pe$	10094
peer$	3924 7597 8291 4745 4746 8515 8539 8540 8541 8542 8543 8544 8555 8947 8950 6717 6747 2930 6822
peers	6542
peers$	3823 7505 7597 7777 8268 8286 8287 8288 4708 8515 8539 8540 8541 8542 8543 8544 8555 8924 8930 8947 8950 10124 6651 6747 6750 6822
penalty$	2735
pencilled$	3163
people	9891 9973 6421
people$	7481 138 7597 7613 7625 7752 4171 4173 4175 7806 4365 4369 4370 4378 4396 686 4544 4606 4659 8281 8286 8287 8288 8289 4713 8303 8305 4724 4731 910 911 912 8326 8419 8434 8438 8514 8515 8519 8539 8540 8541 8542 8543 8544 8557 1162 4986 8571 8850 9159 9160 9161 9162 9163 5588 5589 5590 9177 5605 5614 5620 9213 5632 5678 9310 9312 9471 9472 5917 5918 5919 5920 5921 5922 9519 5970 5971 5987 5988 9590 9591 9600 9601 9602 9603 9604 9605 9606 9607 9608 9609 9647 9659 9660 9683 9684 9688 9690 2409 9822 6263 6274 9894 6719 6720 6822 7067 7076
pep$	3794
peps$	3794
perceive$	4613 4614 4615 4616 4617 4618 4619 4620 4621 4622 4623 4624
perceived$	958
perfectly$	3993 4001 1219 8820 8821 8822 8823 8824 8825 8826 8827 8828 8829 8830 8831 8832 1447 1450
perfor	9882
performance$	7063
performers$	5605 5614
perfunctory$	3636
peril$	7404 7405
period	6487
period$	10069 6526
periods$	10069
permanently$	1860 5682 1861 5683 1862 1863 1864 1865 1866 1867 3493
permit$	44 45 192 193
permited$	44 45 192 193
permiting$	44 45 192 193
permits$	44 45 192 193
permitted$	44 45 192 193
permitting$	44 45 192 193
perpet	6234 9869
perpetrator$	7806 7880 8134 8334 8335 8336 8337 940 941 942 943 4766 945 946 947 948 949 950 4773 9816 6752 6753 6754 6757 2936 2937 7136 3688
perpetrators$	7806 7880 8134 8334 8335 8336 8337 940 941 942 943 4766 945 946 947 948 949 950 4773 9816 2464 6752 6753 6754 6757 2936 2937 7136 3688
perpetually$	1860 5682 1861 5683 1862 1863 1864 1865 1866 1867 3634
perpetuat$	37
perpetuated$	37
perpetuates$	37
perpetuating$	37
perpetuats$	37
perpetuatted$	37
perpetuatting$	37
persist$	7550 167 7585
persisted$	7550 167 7585
persistent$	418 419 4805 1694 2846 2927 2939 3312 3499
persistently$	417 3499
persisting$	7550 167 7585
persists$	7550 167 7585
persistted$	7550 167 7585
persistting$	7550 167 7585
person	9869 6348 2544 9951 9952 9978 9986 6422 10052 2719 6641 7202
person$	7822 4730 8439 8514 8515 8516 8520 8539 8540 8541 8542 8543 8544 8556 1163 4987 1259 8853 5773 5774 6179 2409 9938 10223 6822
personal$	4079
personalities$	4860
personality$	3460
persons$	8516 2409
persua	2347
persuade$	9189 9212 5631
persuaded$	7448 9106 9112 9117 9120 9126 9201 9227 9228 9229 9230 9231
pest$	6760
pests$	6760
petite$	3107 3626
petty$	2939 2978
phase	7163 7172 7176
phobia$	7290
phone	6195 2402 6225 6353 6390
phone$	423 4245 424 4246 425 4247 426 4248 427 4249 7832 7833 7834 7854 7855 7856 7857 7858 7859 7860 7861 7866 9271 9304 9305 9306 9307 9613 9777 2378 9783 9807 9935 2538 9972 2629 6454 2647 3291
phoneing$	2647
phones$	423 4245 424 4246 425 4247 426 4248 427 4249 7832 7833 7834 7854 7855 7856 7857 7858 7859 7860 7861 7866 9271 9304 9305 9306 9307 9777 2378 9783 9807 9935 9972 2629 6454 2647
photo$	7835 7843 4284 4285 464 465 8921 9743 6162 2341 2561 2613 2626 6449 10047
photog	2350 2538 6360 6361 6390 10021 2651
photograph$	4284 4285 464 465 8921 9743 6162 2341 6215 9800 9804 6342 2536 2561 9972 2613 10027 2626 6449 10047 6473
photographed$	7448 7491 4032 8634 8921 6215 9802 2399 3302
photographing$	6215
photographs$	4284 4285 464 465 8921 9743 6162 2341 9766 9767 6215 9800 6342 2536 9972 2613 10027 2626 6449 10047
photos	2538 6360 6361 6390
photos$	7835 7843 7862 4284 4285 464 465 8921 9743 6162 2341 9767 9972 2613 10027 2626 6449 10047
physical$	3432
physically$	3099 3543
physique$	8955 8956 8957 6929 3625
physiques$	8955 8956 8957 6929 3625
pick	6401
pick$	7596
picked$	4033
picking$	7038
pictur	7099 7154
picture$	7835 7843 4284 4285 464 465 8921 9743 6162 2341 6374 2613 10027 2626 10047
pictures$	7835 7843 7862 4284 4285 464 465 8921 9743 6162 2341 9766 9767 2613 10027 2626 10047
piece$	2552
pieceed$	2552
pieceing$	2552
pieces$	2552
pierced$	3626
piercing$	1583 8987 6973 3153
piercings$	1583 8987 6973 3153
pig$	3225
pillar$	6005 2195
pills$	6490 10101 6664 7289
pimp$	2858
pimped$	2858
pimping$	2858
pimples$	6984
pimply$	3626
pimpped$	2858
pimpping$	2858
pimps$	2858
pin$	4895
pink$	3150
pins$	2689
pip	6529
pip$	10111
pity$	6035 9618
place	6553
place$	0 1 2 3825 11 7416 7417 3851 7434 7435 7436 7437 7438 7439 7440 7672 7854 7855 7856 7857 7858 7859 7860 7861 8281 8475 8853 2380 2642 10112 10122 6550 10135 6618 6661
placed$	0 1 2 3825 7412 7413 11 7416 7417 3851 7434 7435 7436 7437 7438 7439 7440 2302 2303 2354 2380 2429 2431 2741 6661 3523
placem	10197
placement$	8599 8600 8601 1198 1199 1200 10151 6661 6708 6871 3050 6873 7342 7344 3523 7357
placements$	8599 8600 8601 1198 1199 1200 10178 6661 6708 6871 3050 7370
places$	0 1 2 3825 11 7416 7417 3851 7434 7435 7436 7437 7438 7439 8281 2302 2303 2380 6209 10178 6661
placing$	0 1 2 11 3851 7434 7435 7436 7437 7438 7439 8142 8143 8144 8145 8146 8147 8148 8149 8150 8151 8152 8153 2302 2303 2380 6661
plague$	900 2897
plagued$	900 2897
plagues$	900 2897
plaguing$	900 2897
plain$	2528 3117 3130 3283
plainly$	1751 1752 1753 1754 1879 5701 1880 1881
plaited$	6974
plaits$	6971
plan	10152 7163 7172 7176 7198
plan$	7546 9972 10115 10127 10153 10214 6708 7309 7310 7311 7344 7369
planned$	9283 9890 3364
planni	9939
planning$	7547 2250 2251 2252 2253 7063
plans$	7546 9972 6708 7309 7310
plastered$	1588
plastic$	2909
plate$	6199 2689
plates$	6199
play$	569 598 624 633 817 5046 6512 3442
played$	569 598 624 633 817
player$	7136
players$	5987 7136
playing$	569 598 624 633 817
plays$	569 598 624 633 817
plea$	9879 7075 7395
pleaded$	3573
pleads$	3573
pleas$	9659 9660 9879 7075 7076
please$	7825 7826 9168 9189
pleased$	216 513 514
pleases$	7825 7826
pleasing$	5662
plenty$	3979 3996
plot	2373
plotted$	10013
plotti	9939
plucked$	3163
plug$	1065 1066 2989
plugged$	1065 1066 2989
plugging$	1065 1066 8471 8472 8473 8474 2989 6812
plugs$	1065 1066 2989
plump$	5376 5412 3626
pnc	3292
pnc$	7114
pnd	3292
pnd$	7114
pneumonia$	3784
podgy$	3626
point	2608
point$	3911 5489 5660 9281 10023 7106
pointless$	3198
points$	7106
poison$	3409
poisoned$	3409
poisoning$	3409
polic	7200
police	2345 6172 6180 6181 6182 2361 2362 2363 6190 6191 9786 2396 6221 2410 2478 6337 6339 2528 6358 2537 9942 9943 2551 2564 2568 2584 6406 6428 6435 2617 2620 2639 6627 6642 3349 3371 3560
police$	8096 8305 8449 8609 8610 8628 8629 8630 5757 9343 5762 5763 9664 9695 6140 2322 6159 2339 9744 6167 9754 9755 2352 9762 9763 9764 6183 6184 6185 9769 2366 9773 9782 2393 6218 9803 9806 6232 6251 9834 6253 9842 9843 6273 6281 2469 6300 6301 9907 9919 2516 9921 2518 2521 6347 9930 6350 9933 9940 6359 2550 6377 6380 6382 6385 6386 9983 9988 9995 6418 10010 10017 2618 2623 2624 10030 2627 6450 10034 2633 6461 2643 6469 10058 6627 10209 10224 6720 6858 3211 3258 3267 3293 3331 3333 3339 3351 7174 3555 3572
policed$	2621 3331 3698
polici	2478 6339 6358 2537 9942 9943 2551 2564 2568 6406 6428 2620 2639
policies$	9347 9348 9349 9350 9351 9352 9636
policing$	9754 6300 9921 6347 9940 6359 6371 6386 9970 9988 6418 10008 10010 6461 7110 3331
policy$	9347 9348 9349 9350 9351 9352 9636
polish$	1565 5393 6983
ponytail$	8983 8984 8985 6972 6973
ponytails$	8983 8984 8985 6972 6973
poor$	3917 7511 7512 7513 7514 4081 4538 803 804 805 806 807 808 809 810 811 812 813 923 924 925 4831 8424 8498 8499 8500 8501 1098 8503 8504 8505 8506 8507 8508 8509 8510 8511 8512 8513 1189 1190 1191 1192 1578 8998 2143 2144 2145 2146 9654 9655 9656 9657 2296 2574 2673 2834 2885 2888 2925 2997 3006 3042 3045 3134 3241 3262
poorly$	1563 3131
porn$	6679
pornography$	6679
portly$	3626
pose$	968 969 970 971 2483 9888
posed$	968 969 970 971
poses$	968 969 970 971 2483 9888
posing$	968 969 970 971 3300
positi	2463 6398
position$	7406 2354
positions$	7406
positive$	3917 3942 9889 9998 3356 7276
posses	6638 3581
possession$	6638 10220 6639 3574 7403
possibility$	5581
possible$	2515 3307
post$	431 440 9587 9599 2850 7106 3417
posted$	431 440 7966 2850
poster$	2613
posters$	2613
posting$	7729 431 440 2850
posts$	3840 3858 431 440 650 6449 2850 7106
potential$	3307
pothead$	6760
potheads$	6760
power	7163
powerful$	3107
powerfully$	3109
powers	7172
powers$	2465
practi	10078
practically$	583 1319 5141 1320 1321 1322 1323 1326 1327 1328 1329 1390 1391 3072 3082
practice$	2250 2251 2252 2253 7063
pre	2604
precin	6375
precinct$	9957 10025
precious$	2075 5911
precocious$	6676 3618
predator$	8334 8335 8336 8337 934 1013 6752 6753 6754
predators$	8334 8335 8336 8337 934 1013 6752 6753 6754
predatory$	3611
predic	3286
predicted$	2405 3507
prediction$	3515
predictions$	7336 3515
predictive$	3288
preemptive$	6426
prefer$	290 291 292 293 294 295 296 330 331 332 333 334 335 2838 3362
prefered$	290 291 292 293 294 295 296 330 331 332 333 334 335 2838
prefering$	290 291 292 293 294 295 296 330 331 332 333 334 335 2838
preferred$	290 291 292 293 294 295 296 330 331 332 333 334 335 9629 2271 2272 2273 2274 6119 9702 2838
preferring$	290 291 292 293 294 295 296 330 331 332 333 334 335 2838
prefers$	290 291 292 293 294 295 296 330 331 332 333 334 335 2838
pregab	6520
pregabalin$	10102
pregna	10097
pregnancies$	3752
pregnancy$	7268 3752
pregnant$	7267
prematurely$	3636
prepared$	310 311 312 513 514 5495 5498 9081 9082 9083 9084 2347 9890 6332
prescribed$	7260 3735
prescription$	3735
prescriptions$	3735
presence$	9929
present$	962 968 969 970 971 1129 1270 1272 1273 1274 1275 5291 5292 5293 6223 2483 9888 3069 3070
presentation$	8318
presented$	968 969 970 971 1270 1272 1273 1274 1275 3069 3070
presenting$	968 969 970 971 1270 1272 1273 1274 1275 3069 3070
presents$	7620 7621 4049 4050 4051 4052 4053 4055 4056 7866 7869 8295 963 968 969 970 971 1130 1270 1272 1273 1274 1275 2483 9888 3069 3070
presentted$	968 969 970 971 1270 1272 1273 1274 1275 3069 3070
presentting$	968 969 970 971 1270 1272 1273 1274 1275 3069 3070
preser	3316
press$	2572 3362
pressing$	2572
pretext$	2474
prettiest$	1585 3154
pretty$	3626
preven	6322 2503
prevent$	2634
prevented$	9332
prevention$	9900 9904 2501 6326 6633
preventping$	2634
preventring$	2634
prevents$	2634
preventting$	2634
prey$	7446
prime$	8054 8055 2976 3307
principal$	10015 2976 3314
priori	2466 9882 2599 7172
priority$	2439 6382 10023 3307 3310 3312 3351 3377
prison	10159 6578 10189 6616 6634
prison$	7774 10140 10160 10198 10199 10216 3563
proact	2528 3349
proactive$	2353 6339 6350 6358 2537 9942 9943 6371 2551 2564 2568 6406 6428 2620 2639
probation$	3821
proble	7275
problem$	8551 4977 8564 5862 9518 9685 6137 10015 6760 2956 3000 3004 3006 6829 3336 7258
problematic$	7765 8503 8504 8505 8506 8507 8508 8509 8510 8511 8572 8573 8574 8575 8576 8577 8578 3000 3006 6835
problems$	8028 8035 8036 8038 8039 4849 8564 8770 2740 2769 6760 6829 7258 3512
procedure$	9347 9348 9349 9350 9351 9352 9636
procedures$	9347 9348 9349 9350 9351 9352 9636
proceedings$	9879 9977 7344
proces	7280
process$	9347 9348 9349 9350 9351 9352 9636 6622
processes$	9347 9348 9349 9350 9351 9352
processing$	3477
produc	7099
produce$	439
produced$	439
produces$	439
producing$	439
productive$	9889
professional$	5773 5774 5778 3211
professionalism$	9691 9692 9693 9694 7084
professionals$	8096 4878 8489 8579 5600 5601 5603 5604 6803
profil	7099 7154
profile$	9800 2534 6374 6750 7158 3337
profiled$	9801
profiles$	650 9800 2534 7158 3337
profiling$	3337
profits$	6124
programme$	128 130 131 10127 7372 7390
programmes$	128 130 131
progress$	2451 6708
progressed$	2451
progressing$	2451
progresss$	2451
prolific$	418 419 1034 1035 9815 2846 2927 2939 2982 3312
prolong$	37
prolonged$	37
prolongged$	37
prolongging$	37
prolonging$	37
prolongs$	37
promiscuity$	3587
promiscuous$	2832 6676 3587 3618
promiscuously$	3587
promise$	9347 9348 9349 9350 9351 9352 7074
promises$	9347 9348 9349 9350 9351 9352 7074
proof$	2413
proper$	5879 5880 5881 5882
property$	7798 7799 7800 7801 4220 4221 4222 4223
propos	2632
propra	6520
propranolol$	10102
prosec	2449 9877 9878 6297 9883 6354 9946 6460 2735 3677
prosecute$	6271 3355 3380
prosecuted$	9936
prosecuteing$	3380
prosecutes$	3355
prosecuting$	3355
prosecution$	9864 9870 9879 10042 3354 7402
prosecutions$	9879 10009
prospect$	5579
prostitute$	6679 2858 6682
prostituted$	2858
prostitutes$	6679 2858 6682
prostituting$	2858
prostitution$	7758 7772 6679
protagonist$	7136
protagonists$	7136
protect$	3872 7654 730 4574 8182 8191 5238 5239 5240 5243 5244 5246 5247 5250 5254 8881 2323 2331 2332 2333 2507
protected$	730 8881 8886 8887 8888 8889 8890 8891 2331 2332 2333
protecting$	730 4575 8636 5238 5239 5240 5243 5244 5246 5247 5250 8881 8886 8887 8888 8889 8890 8891 8898 8903 8904 8905 8906 8907 2331 2332 2333 2507
protection$	8636 8869 8870 8871 8872 8878 8879 8880 8881 8886 8887 8888 8889 8890 8891 8898 8903 8904 8905 8906 8907 9507 6320 6436 6437 6570 6612
protects$	730 8881 2331 2332 2333 2507
protectted$	730 8881 2331 2332 2333
protectting$	730 8881 2331 2332 2333
protocol$	9347 9348 9349 9350 9351 9352
protocols$	9347 9348 9349 9350 9351 9352
proud$	6090
prove	2412 2428
prove$	6236
proved$	6236 3319
proves	2428
provid	3278
provide$	2336 6177 6695
provided$	7576 6695
provideed$	2336
provideing$	2336
providence$	6699
provider$	5757 5762 5763 9664 9695 6140 3268
providers$	5757 5762 5763 9664 9695 6140
provides$	2336 6695
providing$	6695
provin	2428
proving$	952
provision$	7311 7314
provocative$	6676 3588 3618
provocatively$	1563 3121 3131 6989 6991 3588 3618
provoke$	7422 7423 2898
provoked$	7422 7423 2898
provokes$	7422 7423 2898
provoking$	7422 7423 7462 7463 7464 7465 7466 2898
prowl$	9266
pru	3491
pru$	7313
ps$	9983
psoriasis$	3629
psychiatric$	3436 3479 3747
psychiatrist$	10079 3747
psychiatrists$	3747
psycho	6487 3749
psycho$	6760
psychologist$	10069 10079 3748
psychologists$	3748
psychopath$	6760
psychopathic$	3611
psychopaths$	6760
psychos$	6760
psychosis$	3727 3775
psychotherapist$	10079
psychotic$	6823 3727
ptsd$	3709
public	6329
public$	8356 8357 8358 8359 8360 8361 8362 8363 8364 8365 8366 8367 8370 8371 8375 4823 8431 8435 9887 9911 2614 2615 6638 6719 3533
puffer$	6990 3173 3181
puffers$	9041 9042 9056 9057 9058 9060 6990
pulled$	7448 872 6994
pulling$	6399
pumped$	7296
punch	10184
punish$	9674 2283 2284 2285 2286
punished$	8020 4762 4763 4764 4765 2283 2284 2285 2286
punishes$	2283 2284 2285 2286
punishing$	2283 2284 2285 2286
punitive$	9446
pupil	6641
pupil$	8515 8539 8540 8541 8542 8543 8544 8555 10223 2900 6746 2935 6822 3491
pupils	9869 6348 2544 9951 9952 9978 9986 6422 10052 7202
pupils$	135 250 300 4365 4369 4370 4378 4396 686 4544 8302 4731 910 911 912 8353 8356 8357 8358 8359 8360 8361 8362 8363 8364 8365 8366 8367 8370 8371 8372 8419 8515 8518 8539 8540 8541 8542 8543 8544 8555 1161 9159 9160 9161 9162 9163 5588 5589 5590 5605 5614 5678 9312 5987 6663 6719 6746 6759 6822 3009 7075
purcha	6212 6213
purely$	1180
purple$	3150
purpos	2608 7099
purpose$	9531 9534 9908 2508 10023
pursu	2599
pursue	2475
pursue$	221
pursued$	221
pursues$	221
pursui	2475
pursuing$	221
push	2553
push$	388 389 390 592 8442 2572 2842 3359
pushed$	388 389 390 592 2621 2842
pushes$	388 389 390 592 2842
pushing$	7791 388 389 390 592 2572 2842
put	2813
put$	0 1 2 3825 7410 7411 11 7416 7417 3851 7434 7435 7436 7437 7438 7439 7440 7576 7672 7701 4131 316 317 318 7743 7954 7955 7956 4533 907 9127 9264 2036 2302 2303 2331 2332 2333 2380 2429 2431 2562 2563 2637 2694 2739 6695
puted$	0 1 2 11 316 317 318 2036 2331 2332 2333 6695
puting$	0 1 2 11 316 317 318 2036 2331 2332 2333 6695
puts$	0 1 2 3825 11 7416 7417 3851 7434 7435 7436 7437 7438 7439 7440 316 317 318 907 9264 2036 2302 2303 2331 2332 2333 2380 6209 2739 6695
putted$	0 1 2 11 316 317 318 2036 2331 2332 2333 6695
putting$	0 1 2 3826 7409 11 316 317 318 8142 8143 8144 8145 8146 8147 8148 8149 8150 8151 8152 8153 907 9264 2036 2302 2303 2331 2332 2333 6695
puzzling$	665 668 671 672
pyjama$	5471 6990
pyjamas$	9047 9048 9049 9052 6990
queen$	6763 2942
queens$	6763
questi	10021 2651
question$	665 668 671 672 6473
questionable$	3917 7511 7512 7513 7514 4538 2834
questioned$	2805
quick$	216 9671 6090 2270 2893
quicker$	8687
quickly$	8688 8753 9623 9624 9625 9626
quiff$	6973
quiffs$	6973
quite$	3973 3993 1219 1363 1447 1450 3063 3071 3088
rabble$	921 922 6737 2922 3595
race$	5366 5369 5384 5388 5392 8996 5426
racists$	7052
radar$	9772 2369
raff$	6735
rag$	6732
ragged$	9015
rags$	6732
raid	6464
raid$	10046 7161
raided$	10036 10190
raids$	7161
rails$	8429
raise$	5238 5239 5240 5243 5244 5246 5247 5250 5797 3085
raised$	5796 3085 6994
raises$	3085
raising$	5238 5239 5240 5243 5244 5246 5247 5250 3085
ran$	388 389 390 402 403 421 422 1010 1181 1182 1183 1256 1257 2763 2842 2968 2971 7130
rang$	9724
ranger	2617
rape	6601
rape$	10183 6726
raped	7366
rarely$	1441 5263 1442 5264 1443 2717
rascal$	3595
rascals$	3595
rash	6482
rash$	76 77 715 10064 2884
rat$	6733
rate	2503
rate$	9880 7179
rated$	952 966 1117 1121
rates$	9880 7179
rather$	9687 9689 6155 3063
ratings$	9727 9728
rational$	4079
rats	2787
rats$	6609 6733
re	6325
re$	5548 5559 2927
reach$	8475 9168 9189 9212 5631 9220 9241 9242 9243 7020 7022
reached$	8163 8164 8165 8166 9106 9112 9117 9120 9126 9201 9218 9227 9228 9229 9230 9231
reaches$	7021
reaching$	9241 9242 9243 5662 7020
react$	9128 9674
reaction$	8586 8587
read	6224 7334
read$	8475 1946 1947 1948 9508 9806 10031 10130 7333
reader$	9781
readers$	9781
readily$	9623 9624 9625 9626
readin	10134 6553
reading$	10135 7038 3506
ready$	8054 8055 9671 6090 2347 2515 10143
real$	4874 5879 5880 5881 5882 3391
realise$	140 4511 4512 4613 4614 4615 4616 4617 4618 4619 4620 4621 4622 4623 4624
realised$	4511 4512 8121 8122 4541 4542
really$	5173 1751 1752 1753 1754
rearrested$	7374
reason$	5231 9241 9242 9243 2474 7020
reasoned$	9106 9112 9117 9126 9201 9227 9228 9229 9230 9231
reasoning$	9241 9242 9243 5665 7020
reasons$	2474
reassurance$	8898
rebuff$	2887 3188
rebuffed$	9089 9094 9095 9096 9097 2887 3188
rebufffed$	2887 3188
rebufffing$	2887 3188
rebuffing$	2887 3188
rebuffs$	2887 3188
receiv	7099 3441
receive$	4038
receives$	2707
recent	2345
recent$	6167
reckless$	76 77 3917 7511 7512 7513 7514 4081 7765 715 2832 2884 3611
recklessly$	3582
recklessness$	7664 7665 7666 7667 7668 7669 8032 4505
reclaim$	2648
reclaimed$	2648
reclaiming$	2648
reclaims$	2648
recognise$	7654 8182 4613 4614 4615 4616 4617 4618 4619 4620 4621 4622 4623 4624
recognition$	9781 7112
recomm	2632
recommit$	9826 9980
record	2407 2509 2540 6390 2610
record$	5866 5966 9677 6118 2370 2376 9833 6252 9835 9922 2535 6362 6369 6455 10219 7258 7394
recorded$	2381 2429 2431 2447 6283 6284 6362 6369 2562 2563 10013 3367
recording$	2250 2251 2252 2253 2370 2376 2536 6362 6369 7063
recordinged$	6362
recordings$	2536 6362
records$	9766 2370 2376 9833 9835 9922 6362 6369 9972 6455 7113 7258
recover$	3462
recovered$	9975 3462
recovering$	3462
recovers$	3462
recovery$	10199
recrui	9963
recruit$	372 373 2840 2841
recruited$	7448 372 373 4196 375 376 377 2840 2841
recruiter$	8334 6752 6755 6756
recruiters$	8334 6752 6755 6756
recruiting$	372 373 2840 2841
recruitment$	7458
recruits$	372 373 2840 2841
recruitted$	372 373 2840 2841
recruitting$	372 373 2840 2841
red$	1639 9895 3128 3150 6990 3365
redeal$	9826 9980
redemption$	7022
redheaded$	5412 3626
reduc	2503
reduce	2719
reduce$	7181
reduced$	7209
reduct	6326
reduction$	9904 9908
referenced$	6409
referr	10078 2683
referral$	5507 1686 5509 1688 1689 9512 7075 3566
referrals$	5507 1686 5509 1688 1689 9512 9659 9660 7075 7076
referred$	3441
reflected$	4736
refuge	6572
refuge$	10154
refus	2654 7322 3501
refusal$	4072 251 252 253 254 255 256 1085 1086 1087 1088 1089 1668 1669 5516 2094
refusals$	1668 1669 5516 2094
refuse	3560
refuse$	745 752 753 754 755 756 758 800 1667 9085 9260 9261 9262 9264 3187 7028 3260
refused$	8101 745 752 753 754 755 756 758 800 1667 9085 9089 9094 9095 9096 9097 9260 9261 9262 9264 3187 7028 7070 3260
refuser$	6782 3602
refusers$	6782 3602
refuses$	745 752 753 754 755 756 758 800 1667 9085 9260 9261 9262 9264 3187 7028 3260
refusing$	745 752 753 754 755 756 758 800 1667 9085 9260 9261 9262 9264 9447 9448 3187 7028 3260
regard	7099
regard$	3887 3888 3889 3890 3891 3893 3894 4850 4851 1030 4853 9473 9474 9475 9476 9477 9478 9479 9480 5901 5902 5903 5904 5905
regarded$	954 1123
regardless$	7562 7566 8056 8856
regist	2350 2538 6360 6390
register$	6193 9964 9972 10194 10195 7148 7311
registered$	2802 3471
registers$	9972
registrations$	7120 3299
regret$	8248 8249
regrettable$	6035 9618
regrettably$	3638
regular$	418 419 2846
regularly$	417 10089
regulation$	8593 8594
rehab	10189 6616
rehab$	10198
rehabilitation$	3567
reject$	904 905 9085 9264 2899 3188
rejected$	904 905 9085 9089 9094 9095 9096 9097 9264 2899 3188
rejecting$	904 905 9085 9264 9447 9448 2899 3188
rejects$	904 905 9085 9264 2899 3188
rejectted$	904 905 9085 9264 2899 3188
rejectting$	904 905 9085 9264 2899 3188
relapse$	9129 7015
related$	10124 6730
relati	10145 10157 7099
relations$	6673
relationship$	7468 4045 476 477 478 7887 7888 8635 8860 8861 8921 2770 6654 6673 6886
relationships$	7468 4045 476 477 478 8860 8861 8921 6654 6673 6886
relay$	2579
relaying$	2579
relays$	2579
released$	2806 3560
relentlessly$	3634
relevant$	2638
reliab	2345
reliable$	6167
reliant$	6908
relied$	9227 9228 9229 9230 9231 2541
relies$	2773
relish$	846 847 848 849 2890
relished$	846 847 848 849 2890
relishes$	846 847 848 849 2890
relishing$	846 847 848 849 2890
reluctance$	4072 251 252 253 254 255 256 1085 1086 1087 1088 1089
reluctant$	749 752 753 754 755 756 758 1085 1086 1087 1088 1089 2270
relying$	2773
remain	3533
remain$	7672 611 612 843 913 926 972 973 974 975 976 977 978 979 980 981 983 984 985 986 987 988 1118 1142 1143 1144 1145 1146 1147 1315 1319 5141 1320 1321 1322 1323 1326 1327 1328 1329 1557 9127 2849 2932 2934 2938 3001 3003 3013 7355
remained$	4916
remains$	3929 248 249 611 612 843 913 926 972 973 974 975 976 977 978 979 980 981 983 984 985 986 987 988 4916 4921 1118 1142 1143 1144 1145 1146 1147 1315 1319 5141 1320 1321 1322 1323 1326 1327 1328 1329 1557 6441 2849 2932 2934 2938 3001 3003 3013
remand	6354
remand$	3812
remanded$	9936 6645 3812
remark$	1660 1661 1662 1663
remarkably$	3071
remarked$	1660 1661 1662 1663
remarking$	1660 1661 1662 1663
remarkked$	1660 1661 1662 1663
remarkking$	1660 1661 1662 1663
remarks$	1660 1661 1662 1663
reminded$	7548 7549 149 150 151 162 163 164 165 2388 2565 6439
reminder$	9615 9616
reminders$	7545 9615 9616
remiss$	3637
remit	2608
remorse$	8248 8249 6710
remorseless$	3611
remote$	9671
remov	2553 2599
remova	10186
removed$	9469 9470 9958 2621
render$	40 41 43
rendered$	40 41 43
rendering$	40 41 43
renderred$	40 41 43
renderring$	40 41 43
renders$	40 41 43
rent$	3806
reoffe	6330
reoffend$	9128 9809 9826 9980 7015
reoffended$	3818
reoffender$	3599
reoffenders$	3599
reoffending$	9907 9910 9912 3387 3818
reoffends$	3818
repair$	9674
repara	2811
reparation$	6633
repeat$	418 419 9128 2846 2927 3312
repeated$	3997 6033 6034 6057 9659 9660 3211 7076 3479
repeatedly$	417 5736 2177
replied$	7966 9344 9361 9362 9363 9364 9724
reply$	7979 7980 7981 8228 8230 9101 9107 9121 9498 9613 9674 9677 7012
replying$	7571 7729 7979 7980 7981
report	2343 6168 6176 2509 2539 2540 2610 6553 7099 7102
report$	7654 8069 8082 8182 9442 9512 2264 9758 2370 2376 9833 9835 6362 2579 2597 2606 10039 10135 7075 7329
reportd$	2606
reported$	7939 7947 2419 6283 6284 6362 2543 2606 7152 7192
reporting$	9100 2370 2376 6362 2579 2606
reportinged$	6362
reportings$	6362
reports$	9442 9512 2370 2376 9833 9835 6362 2579 2606 10039 7075
reprimand$	3810
reprimanded$	3810
reprimands$	3810
reprobate$	3595
reprobates$	3595
reputation$	1203 1204 9648 6124 9716
reques	6188 2472 2632
request$	9512 9615 9616 7075
requested$	7117
requests$	9615 9616 9659 9660 7075 7076
requir	6188 7099
require$	8722 1474 1475 1476 5299 1478 1479 1480 1481 1494 1495 8900 5319 5320
required$	1494 1495 8900 5319 5320 2508 6579
requires$	1494 1495 8900 5319 5320
requiring$	1494 1495 8900 5319 5320
rerob$	9826 9980
reside	6329 2744 2747
residential$	6566 6569 3049
residents$	8305 4724 8356 8357 8358 8359 8360 8361 8362 8363 8364 8365 8366 8367 8370 8371 8372 8431 8435 5987 9887 9911 6719 6720
resilience$	3619
resilient$	1519 1520 1521 1522 1534 3619
resist$	7654 8116
resistance$	1085 1086 1087 1088 1089
resistant$	1085 1086 1087 1088 1089 7025 7028 3611
resit	3508
resolution$	10218 7393
resort$	368 369
resorted$	368 369 2221
resorting$	368 369
resorts$	368 369 2222
resortted$	368 369
resortting$	368 369
respect$	8182 8207 4634 4821 9101 9107 9121 9473 9474 9475 9476 9477 9478 9479 9480 6772 7012
respit	2744
respite$	6566
respon	9750 6172 6234 9947 9963 7172
respond$	8182 9101 9107 9121 9498 9674 9677 7012
responded$	9344 9361 9362 9363 9364 9508
response$	2042 2050 2051 2052 2250 2251 2252 2253 9746 9754 6339 6358 2537 9942 9943 6371 2551 2564 2568 6406 10000 6428 2620 2639 7063
responses$	2042 2050 2051 2052 2250 2251 2252 2253 7063
responsib$	9518 9601 9641
responsibbed$	9518 9601 9641
responsibbing$	9518 9601 9641
responsibed$	9518 9601 9641
responsibilit$	5182
responsibilities$	8763 9309 9518 9641
responsibility$	8065 732 733 4559 4560 4561 4562 4563 4564 4565 4566 4567 4568 4569 4570 4571 4585 4586 4587 4588 4589 8172 8173 8174 8175 8176 8177 8178 8179 8180 8181 8212 8940 9309 9392 9473 9474 9475 9476 9477 9478 9479 9518 9641 2257 7371
responsibing$	9518 9601 9641
responsible$	7428 732 733 1534 8940 2249 9670 9816 2421 9859 6367 2546 2622 2804
responsibs$	9518 9601 9641
rest$	8696 8923 9004 9005 9006 9661 7077
resteal$	9826 9980
rests$	9661 7077
result$	237 2475 6416 7329 7331
resulted$	7416 7417
resulting$	6416
results$	9648 6124 9716 9727 9728 9989 10135 7329 7331
resupply$	9826
retail	2363 6329 6435
retail$	6375
retailers$	2339 9744 6185 9911 10017 2623 10030
retain$	3296
retained$	7117 3296
retaining$	3296
retains$	3296
retak	3508
return	7099
return$	7482 7626 7672 7701 7703 7704 7705 364 365 366 367 4219 398 402 403 4229 4272 4280 459 460 461 4287 7873 8182 9101 9107 9121 9127 9129 2514 2875 7012
returned$	364 365 366 367 398 402 403 2875
returning$	7571 7729 364 365 366 367 4216 398 402 403 4226 7962 2875
returnned$	364 365 366 367 398 402 403 2875
returnning$	364 365 366 367 398 402 403 2875
returns$	364 365 366 367 398 402 403 2514 2875
revealing$	9015 3173
revel$	906
reveled$	906
reveling$	906
revelled$	906
revelling$	906
revels$	906
review	2384
review$	2557 6868
reviewed$	2557 6410
reviewes$	2557
reviewing$	2557
reviews$	2557 6868
reward$	2493
rewards$	2493
rid$	2457
ridding$	2457
ride$	592
rided$	592
rides$	592
riding$	592
riff$	2913
right$	3917 3919 3942 8021 8022 8212 8417 5160
rightly$	2264
rigid$	9671 6090
rigoro	2566
rigorous$	6388
ring	2597 3313
ring$	8069 9050 2359 6419 2647 2920 6990
ringin	9917
ringing$	9100 2359 6419 2647
ringle	9823 9873 7202
ringleader$	9844 9893 9934 7135 3596
ringleaders$	9844 9893 9934 7135 3596
rings$	5078 5079 5428 9050 2359 6419 2647 6990
ringworm$	3780
riot$	6791 6792 6793
ripped$	5481 3166 3173
rise$	2605
risk$	7404 7405 7415 3836 15 16 17 3877 7460 7461 7467 7469 7470 7471 7472 7474 7475 7476 7478 8003 649 8136 8137 8195 8196 8197 8198 8199 8200 8201 8202 8203 8204 8205 8206 8217 8218 8219 8220 8221 8256 8263 8276 4774 953 4776 4777 4778 4779 4780 4781 4782 4783 4784 4785 8368 8369 4788 4789 4790 4791 4792 4793 4932 4933 1112 1113 4936 1115 1116 8521 8522 8523 8524 8525 8526 8527 8528 8529 8530 8531 8532 8533 8534 8535 8536 8537 8538 8623 8860 8861 8869 8870 8871 8872 8873 8874 8875 6029 6305 2506 6410 6613 2830 3306 3333
riskier$	3917 2832
risks$	7404 7405 7460 7461 7469 7470 7471 7472 7474 7475 7476 7478 3955 3956 8136 8137 8195 8196 8197 8198 8199 8200 8201 8202 8203 8204 8205 8206 8218 8219 8220 8221 8256 8623 8860 8861 8869 8870 8871 8872 6653
risky$	7404 7405 3917 4081 7765 4699 2832 2895 3000
ritalin$	3737
rivalry$	6730
rivals$	6720
road$	7695 4192 3062
roadman$	8324 6731 3594
roadmen$	8324 6731 3594
roam$	7734
rob$	9826 9916 9980 10035
robbed$	7448 7451 7998 2819
robber	9740 9750 6172 9823 6243 9836 2434 9847 6330 9948 9949 9950 9962 2580 9991 6626 6627 6638 6640 7131 7216 3581
robber$	8393 8394 8395 9816 6760 6761
robberies$	9824 9825 6256 9912 6402 10208 10222 10231 7180 7403
robbers$	8393 8394 8395 6760 6761
robbery$	7758 9746 9754 2353 6180 6181 6182 2361 2362 2396 6256 9842 6273 6339 6358 2537 9942 9943 6371 2551 2556 6382 2564 2568 6406 6428 2620 2639 10208 10209 10220 10222 10231 3307 3324 3369 7403
robbing$	10038 10044
robs$	9916 10035
robust	2463 2566 2596 3349
robust$	6388 2591
robuster$	2591
robustly$	7153
rode$	592
role$	8065 9641
roles	9956
roll$	882 9543 7339
rolled$	7325 7339
rolling$	882
roma$	1565 5393
romanian$	1565 5393 6983
room$	2339 9744 9762 9763 9764 6183 6184 6185 6218 9803 10017 6573 6605 2786 6618 10202 7203
rooms$	7203
ropes$	8620
rose$	7179
rot$	9503 9719
rotten$	2924 6823
rough	7363
rough$	4750 4977 2896 2924 3130
round$	8622 5047 8660 2449 7006 7181
rouser$	6744
rousers$	6744
route	9951
route$	4192 10006
routes$	10006
row$	5582 9165 5584
rowdy$	3006 3611
rows$	2740 2769
rubber$	3234
rude$	8512 8513 8607 9264 3611
ruffian$	3595
ruffians$	3595
rug$	9638
rui$	3813
rule$	8309 9347 9348 9349 9350 9351 9352
rules$	8435 4862 4863 4864 4865 8699 9347 9348 9349 9350 9351 9352 9636 6721
run	2570
run$	7482 7537 7672 7701 7703 7704 7705 4132 4133 4134 388 389 390 402 403 4234 4239 421 422 8069 4526 882 895 896 1010 8442 4877 1181 1182 1183 1256 1257 1362 9129 1742 1743 9264 6139 2575 2763 2842 2967 2970
runaround$	8460
runaway$	8393 8394 8395 6760 6761
runaways$	8393 8394 8395 6760 6761
rung$	9508
runner	7150
runner$	7790 8396 998 6760 6762
runners$	7790 8396 998 9839 6760 6762
runnin	6234 9963
running$	4189 7791 388 389 390 402 403 4233 4235 4239 421 422 882 895 896 1010 1256 1257 1362 9264 9816 9947 2575 2763 2842 2966 2969 7205
runs	9963
runs$	388 389 390 402 403 4239 421 422 882 895 896 1010 1181 1182 1183 1256 1257 1362 9264 2575 10048 2763 2842 7205
rushed$	2678
s$	6232 9817 6268 6300 6502 6515 2704 6538 2731 6557 6559 6560 6569 2752 2753 6581 10191 6615 6619 10203 6648 7238 7241 7244
s17$	3803
s20$	3803
s47$	3803
sabotage$	2886
sabotaged$	2886
sabotages$	2886
sabotaging$	2886
safe$	7456 7457 3942 8135 8139 4558 8141 8154 8155 8163 8164 8165 8166 8835 5271
safeguard$	3872 7654 4578 8191
safeguarding$	8878 8879 8880 8881 8889 8890 8891 8898 3211
safer$	3917 3942
safety$	7414 3833 7469 7470 7471 7472 7473 7474 7475 7476 7477 7479 3964 3965 8136 8137 8141 8142 8143 8144 8145 8146 8147 8148 8149 8150 8151 8152 8153 8869 8870 8871 8872 9773
said$	92 4143 4360 4361 4368 4520 9154 5706 5707 5710 5848 5849 2117 2118 2419
sallow$	3626
same$	7563 7565 7567 7569 8057 4767 5296 5297 5298 1543 5429 9018 9031 5460 5468 3104
sanction$	2607 3356
sanctioned$	4762 4763 4764 4765
sanctions$	2607
sand$	9635
sandy$	3128
sat$	1648 1649 1650 2106 2107 2108 2109 2110 2111 2112 2113
satisfy$	9189
savage$	8393 8394 8395 6760 6761
savages$	8393 8394 8395 8414 8415 8416 6760 6761
saved$	8163 8164 8165 8166 9227 9228 9229 9230 9231
saving$	9648 7022
savvier$	1210 1211 1212
savvy$	1210 1211 1212 1534 6880 3617
saw	2675 2770
saw$	2026 2027 6497
say$	7654 4074 4129 8075 8082 8112 8182 918 9087 9101 9107 9121 5706 5707 5710 2559 7012
saying$	918 9100 9167
says$	918 9088 9154 5706 5707 5710 2117 2118
scabies$	3779
scallies$	3595
scally$	3595
scallywag$	3597
scallywags$	3597
scan$	2557 10091 10099
scandal$	3636
scandalous$	3636
scaned$	2557
scanes$	2557
scaning$	2557
scans$	2557 10099
scant$	65 72 1028 1029 1031 5891 5898
scantily$	1563 3120 3131
scar$	1583 6973
scarcely$	1401 1403 1404 1441 5263 1442 5264 1443 1496 5318 1497 1498 3074 3075 3090
scare$	8915 8916 8917
scared$	8873 8874 8875 1514 1515
scares$	5236 8819
scarf$	9055 6990
scaring$	7462 7463 7464 7465 7466
scars$	1583 6973
scarves$	9055 6990
scatter$	10012
scattering$	2619
scenario$	7406
scenarios$	7406
scheme$	7148
schemer$	6760
schemers$	6760
scheming$	3611
schizophrenia$	3728
schizophrenic$	3728
school	2716 10134 7326
school$	7778 7779 7780 8096 8190 8344 8345 8346 8347 8348 8349 8356 8357 8358 8359 8360 8361 8362 8363 8364 8365 8366 8367 8370 8371 8375 8400 4822 8431 8579 5757 5762 5763 9664 9695 6140 2322 10105 6530 10118 10119 6538 10121 10122 10128 10131 10132 10135 10137 10138 10143 6589 6670 2960 3211 3258 3267 3268 7304 7305 7320 3500 7323 3507 7335 3516
schoolboy$	2935
schooling$	7320
schoolmates$	6759
schools$	8344 8345 8346 8347 10178 7305
sclerosis$	10198 7228
scoliosis$	3791
scor	7128
score$	8620 7207
scored$	9801
scores$	7207
scorn$	2887
scorned$	2887
scorning$	2887
scornned$	2887
scornning$	2887
scorns$	2887
scour$	2557
scoured$	2557
scoures$	2557
scouring$	2557
scours$	2557
scrap$	7992
scraped$	6974
scratch$	9533
scrawny$	3626
screamed$	8101
screen	2683
screening$	10086
screens$	9271 9304 9305 9306 9307
screenshot$	2536
screenshots$	2536
screwed$	1135
scrote$	3597
scrotes$	3597
scrounger$	6760
scroungers$	6760
scruffily$	1563 3131 6989 6991
scruffy$	1565 5391 9015 3130 3150 3166 3173 3626
scum$	3595
scumbag$	3595
scumbags$	3595
search	9765 2449 9878 2485 9946 10021 2651
search$	2414 9852 6271 9870 9874 9875 2490 6324 2527 2531 2557 9974 10046 6473
searched$	2490 2557 10036
searches$	9874 9875 6307 2490 2531 2557 9974 10008
searching$	9874 2490 2531 2557
searchped$	2527
searchs$	2527 2557
seasoned$	3620
seating$	6390
second$	1543 5900 6104
secrecy$	4451 9523
secretive$	3611
sectio	10189 6616
section$	6294 3525
sectioned$	10198 3731
secur	3316
secure	2475 2747
secure$	7975 7976 6569 6634 2825 3296
secured$	10045 7117
secureed$	3296
secureing$	3296
secures$	3296
securi	2363 6221 2475 6435 2617
security$	8305 2339 9744 6185 2393 9803 2516 10017 2618 2623 2624 10030 2643 6720
seduce$	215 2836
seduced$	215 850 2836
seduces$	215 2836
seducing$	215 2836
see	2675
see$	140 7654 7672 665 668 671 672 4613 4614 4615 4616 4617 4618 4619 4620 4621 4622 4623 4624 8817 9072 9498 9677 9788 2513 2535 2559 10032 6497
seed$	6746
seeds$	6746
seeing	2675
seeing$	7571 7729 6497 2780 2869
seek	6188 2472 2475 2541 3338
seek$	223 432 433 434 435 436 437 438 852 4674 853 854 855 856 857 858 874 875 877 9264 2336 9941 6373 3019 3020
seeked$	2336 6373
seeker$	8384 6713 6840 7355
seekers$	8384 6713 6840
seekin	6188 2472 2541
seeking$	223 432 433 434 435 436 437 438 852 4674 853 854 855 856 857 858 874 875 877 4961 4978 9264 2336 6373 6713 6840 3019 7355
seeks$	223 432 433 434 435 436 437 438 852 4674 853 854 855 856 857 858 874 875 877 2336 9941 6373 3019 3020
seem$	611 612 843 913 926 972 973 974 975 976 977 978 979 980 981 983 984 985 986 987 988 1118 1142 1143 1144 1145 1146 1147 1270 1272 1273 1274 1275 1315 1319 5141 1320 1321 1322 1323 1326 1327 1328 1329 5291 5292 5293 1557 2061 2062 2849 2932 2934 2938 3001 3003 3013 3069 3070
seemed$	611 612 843 913 926 972 973 974 975 976 977 978 979 980 981 983 984 985 986 987 988 1118 1142 1143 1144 1145 1146 1147 1270 1272 1273 1274 1275 1315 1319 5141 1320 1321 1322 1323 1326 1327 1328 1329 1472 1557 2061 2062 2849 2932 2934 2938 3001 3003 3013 3069 3070
seeming$	2061 2062
seemmed$	2061 2062
seemming$	2061 2062
seems$	248 249 611 612 843 913 926 972 973 974 975 976 977 978 979 980 981 983 984 985 986 987 988 1118 1142 1143 1144 1145 1146 1147 1270 1272 1273 1274 1275 1315 1319 5141 1320 1321 1322 1323 1326 1327 1328 1329 1557 2061 2062 2849 2932 2934 2938 3001 3003 3013 3069 3070
seen	10014 10051 2770 2809
seen$	387 8121 8122 4541 4542 955 1124 1222 9106 9112 9117 9126 9201 2026 2027 9539 10002 2675 2691 2780 7130 7140 7152
sees	2675 2770
sees$	6497
seize	2379
seize$	6201 3296
seized	6200 2379
seized$	9782 6201 9975 7117
seizeed$	3296
seizeing$	3296
seizes	2379
seizes$	6201 3296
seizin	2379
seizing$	6201
seizure$	2379 9998 10107 7113 3712
seizures$	7113 7232 3712
seldom$	1441 5263 1442 5264 1443
select	2466
selective$	3478
selectively$	3478
self	3408 3430
self$	3822 3824 3862 3863 42 3865 3866 3867 3868 3869 3870 49 7454 7455 3874 3875 64 100 7659 4138 4139 4140 7754 4185 4242 7982 7983 7985 4422 4423 4424 4425 4426 4427 4428 4429 4431 4432 8017 8018 8031 4458 4459 4460 4461 8044 8045 8046 8047 8048 8049 8050 8051 8052 8053 4476 4477 4478 4479 8062 8067 4553 4557 736 8142 8143 8144 8145 8146 8147 8148 8149 8150 8151 8152 8153 4572 4573 8156 8157 8158 8159 8160 8161 8163 8164 8165 8166 4625 4626 4627 8411 5012 5014 8639 8640 8641 8642 8643 8644 8645 8820 8821 8822 8823 8824 8825 8826 8827 8828 8829 8830 8831 8832 8833 5253 8836 8837 5256 8844 6084 10097 6601 6650 2839 6680 6681 2880 2951 6906 6907 3086 3098 3229
selfharm$	7252
selfharmed$	7252
selfharming$	7252
selfharms$	7252
selfie$	7835 7843 4284 4285 464 465
selfies$	7835 7843 7844 4284 4285 464 465
selfish$	3611 3636
selfme	7230
sell$	7482 7672 7701 7703 7704 7705 4132 4133 4134 388 389 390 449 8228 8230 8238 8240 2842 2859 6695
sellin	6234 9823 9917 9963
selling$	7768 388 389 390 449 9816 10044 2824 2842 2859 7124 7401
sells	9963
sells$	388 389 390 449 10048 2824 2842 2859
selves$	3822 3824 3862 3863 42 3865 3866 3867 3868 3869 3870 49 7454 7455 3874 3875 7659 4138 4139 4140 7754 4242 7982 7983 7985 4422 4423 4424 4425 4426 4427 4428 4429 4431 4432 8017 8018 8031 4458 4459 4460 4461 8044 8045 8046 8047 8048 8049 8050 8051 8052 8053 4476 4477 4478 4479 8062 8067 4553 4557 736 8142 8143 8144 8145 8146 8147 8148 8149 8150 8151 8152 8153 4572 4573 8156 8157 8158 8159 8160 8161 8163 8164 8165 8166 8411 8639 8640 8641 8642 8643 8644 8645 8820 8821 8822 8823 8824 8825 8826 8827 8828 8829 8830 8831 8832 8833 5253 8836 8837 5256 8844 6084 6650 6680 6681 6906 6907
semh$	3795
sen$	10117 3489 7312
send	2343 2539 2597
send$	7482 7672 431 440 8228 8230 8238 8240 2342 2567 6412 6419 2606 2850 2872 6695 3489 7312
sendd$	2606
sended$	2606
sending$	431 440 9241 9242 9243 2567 6419 2606 2850 2872 7020
sends$	431 440 2567 6412 6419 2606 2850 2872
sensation$	2891
sense$	8210 4630 1039 1258 1260 5252 1431 1432 5255 9036 9437 9438 9439
sensible$	7425 3917 3942 1534
sensit	2345
sensitive$	6167 6855
sensory$	3458
sent	2343 6442 6445
sent$	431 440 7954 7955 7956 7966 2342 10031 6578 2799 6645 2850 2872 6695 7070 3532
senten	10157
sentence$	2590 10230 7373 3562 7385 7402
sentenced$	6645 3562
sentences$	2590 10230
sentencing$	3562
separa	10157 10159 6578 6580 10204
separate$	10012
separated$	10160
separating$	2619 10160
separation$	10162
september$	7780
sergea	6180 6181 6182 2361 2362 2363 2396 6339 6358 2537 9942 9943 2551 2564 2568 6406 6428 2620 2639
sergeant$	2339 9762 9763 9764 6183 6184 6185 2393 6218 9921 9940 6359 9953 6386 9983 9988 10010 2627 6450 2633 6461 6469 7174
serial$	418 419 2846 2927 2939 3312
series$	1911 7145 7146
serious$	3885 4874 5879 5880 5881 5882 2927 3211
seriously$	9382 9383 9401 9402 9403 9404 9405 9406 9407 9408 9409 9410 9411 2177
seriousness$	8195 8196 8197 8198 8199 8200 8201 8202 8203 8204 8205 8206 8218 8219 8220 8221
sertraline$	3740
serve$	2582
served	9982
served$	2582 2812
serves$	617 618 2582
servic	10078
service$	8321 4809 5757 5762 5763 5773 5774 9643 9664 9695 6132 6140 2322 9907 10086 10092 3211 7063 3258 3267
services$	8190 8191 4878 8489 8611 8892 8893 8894 8895 8896 1690 1691 1692 1693 5757 9343 5762 5763 9664 9695 6140 10086 6709 7009
serving$	2582 6558 7051 3542
session$	128 130 131 5023 9257 9258 9259 9301 9302 9303 6708
sessions$	128 130 131 3994 7577 8579 5023 9301 9302 9303 6708
set$	370 8351 5373 1725 1726 1852 2380 2803 6932 6933 7307
setting$	2803
settle$	9101 9107 9121 7012
seven	9869 6348 2544 9951 9952 9978 9986 6422 2612 10052 7202
seven$	8352 8418 6434
severa	9791
several$	3997 446 1600 6033 6034 6057 9659 9660 7076 3307 3479
severe	3425
severely$	3499 3530
sex$	7468 4045 7691 4179 4263 7847 4270 450 4277 7862 466 467 468 469 7884 7885 4393 8632 8633 8860 8861 8921 6624 6654 6675 6685 6886
sext$	3586
sexted$	3586
sexting$	6671
sexts$	3586
sexual$	7765 4253 4261 4266 4268 4269 451 452 453 454 456 4281 4282 4283 466 467 468 469 7886 8632 5083 5086 8922 2682 2851 2861
sexualised$	7765 4253 4261 8503 8504 8505 8506 8507 8508 8509 8510 8511 6677 6678 3006 3618
sexuality$	7974
sexually$	5345 2854 3065 3066 3100 3447 3543 7366
sgt$	9983
shabbily$	1563 3123 3131
shabby$	3166 3173 3626
shadow	2651
shadow$	2394 6473
shadowed$	2394
shadowing$	2394
shadows$	5428 2394
shaggy$	3128
shall$	1697 1698 1699 1700 1701 1702 2542
shallow$	3611
sham	10053
shambles$	3636
shambolic$	3636
shame$	9535 6035 9618 3231
shameful$	9446 3636
shamefully$	3636
share	2539 3278
share$	7672 431 440 767 1646 9101 9107 9121 9498 9674 9677 6161 2340 2342 2595 2606 2751 2850 7012
shared$	431 440 1646 5848 5849 9508 6161 2340 2342 2606 2850
shareed$	2606
shareing$	2606
shares	3278
shares$	431 440 1646 6161 2340 2342 2606 2751 2850
sharin	7099 3278
sharing$	431 440 1646 9549 6161 2340 2342 2751 2850
sharper$	1210 1211 1212
shaved$	3146 3148 3150 6974 3163
shaven$	3118 3119 3147 3150 3163
she$	3933 3940 4308 4365 4369 4370 4395 686 909 4731 910 8314 911 912 4870 8619 9159 9160 9161 9162 9163 5588 5589 5590 5592 5757 9343 3493
shed	7363
shed$	2237
shedding$	2237
sheep$	8343 6760
sheet$	7203
sheets$	7203
shelter$	7854 7855 7856 7857 7858 7859 7860 7861
shielding$	8881 8886 8887 8888 8889 8890 8891 8898
shift$	4132 4133 4134 3382
shifty$	3130
shirk$	2237
shirked$	2237
shirking$	2237
shirkked$	2237
shirkking$	2237
shirks$	2237
shirt$	9024 6990
shirtless$	3626
shirts$	9024 6990
shocking$	2143 2144 2145 2146 6035 9618 9654 9655 9656 9657 3006 3241
shockingly$	3638
shoddy$	3636
shoes$	5433 1612 9038 9039 9040 9041 9042 9050 6990 6995
shooti	9836 9948 9949 9950
shootings$	9824
shop	2363 6375 6435
shop$	7778 7779 2339 9744 6185 9957 10017 10025 10030
shopke	2363 6329 6435 6641
shopkeeper$	7619 7849 10223
shopkeepers$	7619 7849 8305 8431 2339 9744 6185 9887 9911 10017 2623 10030 6719 6720
shopli	2434 9847 6330 9949 9950 9962 2580 6626 6638 3820
shoplifter$	8393 8394 8395 6760 6761
shoplifters$	8393 8394 8395 6760 6761
shoplifting$	7462 7463 7464 7465 7466 7758 7768 7772 8420 6256 9912 2556 6402 10026 10208 10220
shoppe	6329
shoppers$	8431 9887 9911 6719
shopping$	6375
shops$	8431 2339 9744 6185 9957 10017 10025 2623 10030
short$	5376 9016 5481 9435 9436 3015 3107 3128 3149 3150 3173 3228 7073 3626
shortcoming$	3210
shortcomings$	9314 9315 9316 3210 7034 3635
shortest$	1585 3154
shorts$	9038 9039 9040 9056 9057 9058 9063 6990 6995
shot$	6342
shots$	6342 9981 10005
shotted$	2843
shotter$	3602
shotters$	3602
shotting$	388 389 390 2842 2843
should	2455 6542
should$	20 21 22 23 24 25 550 551 674 689 697 698 699 700 701 702 703 704 705 713 717 718 719 720 763 776 1301 1440 1490 1917 1919 1920 1921 1922 5746 9338 5885 2134 5961 6208 2393 2442 2542 10124 3213
shoulder$	8592 1580 3259
shouldered$	6935 3259
shouldering$	3259
shoulderred$	3259
shoulderring$	3259
shoulders$	8592 8650 3259
shout$	1181 1182 1183
shouted$	2761
shouting$	2740
shouts$	1181 1182 1183
show	2412 6235 2428 7099
show$	716 737 738 4590 4591 4592 4593 4594 4595 4596 4597 4598 4599 8182 4605 4666 4667 8285 9101 9107 9121 1834 9292 6209 2559 7012
showed$	716 737 4666 4667 2069 6209
showin	2412 2428
showing$	737 2069 9742 10108
shown	6442 6445
shown$	140 716 738 4666 4667 9202 9203 9204 9205 2069 2381
shows	2412 6235 2428
shows$	716 737 4666 4667 1833 2069 6209 6255 2559
shrug$	816 2256
shruged$	816 2256
shrugged$	816 2256
shrugging$	816 2256
shruging$	816 2256
shrugs$	816 2256
shunt$	2689
shut$	2305 7070
shuts$	2305
shutting$	2305
shy$	6844
siblin	10168 10169
sibling$	6870 3052
siblings$	3823 7777 8606 8790 10174 6651 6870
sick$	10065 10105
sickle$	3421
side$	8958
sidelined$	3242
sight$	9931 7175 3432 3470
sighted$	7050 7152 7292 3655
sighting$	2389 7125
sightings$	2389 9918 7125 3370
sign$	2215 2216 2217 2218 9639 9640 7072 7075
signal$	7608 9994
signals$	7608 7609
signed$	2700 2701
significant$	1110 1111
signs$	2215 2216 2217 2218 9639 9640 9659 9660 9961 7072 7075 7076
silence$	4451 9523
silliness$	7664 7665 7666 7667 7668 7669 8032 4505
silly$	3885 76 77 3917 4081 677 2883 3611
silo$	3271 3272
siloed$	3640
silos$	7092
similar$	1565 5393 3107
simple$	3555
simpler$	2515
simply$	583 8127 8128 8129 8130 1180 1751 1752 1753 1754 5745 2065 2066 2223 2224 2267 3248
since$	10186 6911 7391
single$	1818 1819 5675 5719 5720 1952 5775 5847 2345
sister	10145 6574 10158 6577 10168 10169 2785
sister$	7777 2736 10156 6602 6870
sisters$	7777 8606 5166 5167 5168 6870
sit	10014 10051
sit$	4110 1648 1649 1650 1652 9101 9107 9121 2106 9675 7012
site$	7111
sits$	1648 1649 1650 1652 2106 2107 2108 9963
sitting$	8054 8055 2106 2107 2108
situation$	7406 8038 8039 8136 8137 8141 8142 8143 8144 8145 8146 8147 8148 8149 8150 8151 8152 8153 8281 8876 8877 6029 9653 6137 2769 7358
situations$	7406 8281
six	9869 6348 2544 9951 9952 9978 9986 6422 2612 10052 7202
six$	8418 1555 5378 5379 1600 9004 9005 9006 9007 9008 9009 5605 5614 5620 6434
sixteen$	1304 1305 1306 1307 6891
size$	1332 1333
skaters$	5605 5614
skeletal$	3107
ski$	3178
skills$	1258 1260 5252 1431 1432 5255
skimpy$	3173
skin$	5400 5416 10076 6956 3136 3142
skinned$	6917 6949
skinniest$	1585 3154
skinny$	5376 5412 5481 3107 3173 3626
skins$	7866
skirt$	9038 9039 9040 6990 6995 7002
skirts$	9038 9039 9040 9056 9057 9058 9063 9066 6990 6995 7002
skive$	3585
skived$	3585
skives$	3585
skiving$	3585
skunk$	6507
slag$	6760
slags$	6760
slapdash$	3636
slave$	6809 2988 3606
slaves$	6809 3606
sleep	6486 6514
sleep$	7672 7734 442 10068 10089 10096 2741 2775 2798 2852 3450
sleeped$	2789
sleepes$	2789
sleeping$	442 2741 2775 2789 2852 3439
sleeps$	442 2741 2775 2789 2798 2852
slender$	3107 3626
slep$	3541
slept$	442 6528 2774 2852 3541
slicked$	1579 6974
slide$	7085 7203
sliders$	9038 9039 9040 9056 9057 9058 9060 6990 6995
slides$	7203
slight$	3107 3626
slightest$	5653 5892
slightly$	1553 3109
slim$	5376 3107 3626
slimly$	3109
slippers$	9052 6990
slipshod$	3636
slit$	3163
sloppy$	2143 2144 2145 2146 3241 3636
sloth$	7087
slow$	1085 1086 1087 1088 1089 2143 2144 2145 2146 9654 9655 9656 9657 9671 6090 2270 3241
slowly$	9671
slut$	6760
sluts$	6760
sly$	3611
smacke	2761
smacked$	6583
small$	1024 5151 5376 1560 9016 3073 3107
smaller$	4720 4721
smart$	5393 6878 6884 3173
smarter$	3917
smartly$	1563 3131 6989 6991
smarts$	6879
smelly$	9015 3626
smitten$	488 489 490 491 492 493 494
smok	2685
smoke$	7482 7672 7701 7703 7704 7705 343 8228 8230 9264
smoked$	7966 9264
smoker$	8390
smokers$	8390
smokes$	9264
smoking$	3834 3835 650 9264
snakes$	6760
snapchat$	4029 4030 4031 423 4245 424 4246 425 4247 426 4248 427 4249 7832 7833 7834
sneak$	6760
sneaks$	6760
snood$	9055 6990 3631
snoods$	9055 6990 3631
snub$	2887
snubbed$	9089 2887
snubbing$	2887
snubed$	2887
snubing$	2887
snubs$	2887
so$	7564 7568 5748 2074 3071
social$	7760 7766 423 424 425 426 427 4709 8421 4960 8548 8608 5757 9343 2309 2311 6195 2402 6225 9825 6353 10050 2782
society$	8356 8357 8358 8359 8360 8361 8362 8363 8364 8365 8366 8367 8370 8371 8372
sociopath$	6760
sociopathic$	3611
sociopaths$	6760
sod$	5912
sofa	3527 7363
sofa$	10179
sofasu	7349
soft$	8054 8055
sold$	388 389 390 449 2824 2842 2859 6695
solely$	2258 2259 3257
solicit$	2881
solicited$	2881
soliciting$	2881
solicits$	2881
solicitted$	2881
solicitting$	2881
solid$	3107
solidly$	3109
solve	3358
solves	3358
solvin	3358
somali$	1565 5393 6983
some$	89 647 1600
somebody$	7728 8107 5566 5757 9343 2593
someone$	7728 4300 8107 5193 1410 5566 5757 9343 2593
something$	7943 9267 9968
somewhere$	7854 7855 7856 7857 7858 7859 7860 7861
son	9992
son$	8748 6527
sons$	8748
soon$	9623 9624 9625 9626
sooner$	8687 9326 9335
sophisticated$	1267 3620
sorely$	2177
sorry$	9202 9203 9204 9205
sort$	8299 8878 8879 8880 9011 6718
sorts$	6718
sought	9982
sought$	223 432 433 434 435 436 437 438 852 4674 853 854 855 856 857 858 874 875 877 3020
sound$	1270 1272 1273 1274 1275 3069 3070
sounds$	1270 1272 1273 1274 1275 3069 3070
source	7099
source$	6167 2346 2616 10040 10063 3278 7101 3280
sources$	2346 10040 7101
south$	1576
space$	8853 6345 6618
speak	2770
speak$	7654 7829 428 429 430 1276 1277 1278 1279 1280 1281 1308 1309 1310 1311 5262 9072 9101 9107 9121 9192 9241 9242 9243 9498 7012 7020
speaking$	428 429 430 9100 7038
speaks$	428 429 430 1276 1277 1278 1279 1280 1281 1308 1309 1310 1311 9192 2117 2118
special$	2712 10117 3513 3524
specialist$	10079
speech$	2676
spell	7334
spelli	6553
spelling$	10135 3506
spend$	7672 4091 4092 4155 7934 7935 7936 7937 7938 888 889 890
spendded$	888 889 890
spendding$	888 889 890
spended$	888 889 890
spending$	7571 7729 7934 7935 7936 7937 7938 888 889 890
spends$	888 889 890 10014
spent$	888 889 890 2812
spice$	6507 10101
spiky$	3128 3150
spineless$	3636
spirit	6486
spirits$	10068
spite$	3963 142 143 145 3995 176 177 178 7802 7803 7804 7805 2212
spiteful$	9446 3611
split	10157 10159
split$	10012 6578
spliting$	2619
splitting$	2619
spoiled$	3611
spoilt$	3611
spoke$	428 429 430
spoken$	7548 7549 149 150 151 7939 4762 4763 4764 4765 9106 9112 9117 9126 9201 9508
sporadic$	8498 8499 8500 8501 1098 2997
sport$	1582 1617 1618 1619 1620 1621 1622 1623 1624 1625 1626 10094 3151 3168
sported$	1582 1617 1618 1619 1620 1621 1622 1623 1624 1625 1626 3151 3168
sporting$	1582 1617 1618 1619 1620 1621 1622 1623 1624 1625 1626 3151 3168
sports$	1582 1617 1618 1619 1620 1621 1622 1623 1624 1625 1626 3151 3168
sportted$	1582 3151
sportting$	1582 3151
sporty$	3130
spot$	9925 9960 7194 7215
spots$	9925 9960 6984 7215
spotted$	3655
spotty$	1578 5412 8998 3134 3626
spray$	3144
spree$	7195
spring$	7780 7781
spurn$	2887 3188
spurned$	9089 2887 3188
spurning$	2887 3188
spurnned$	2887 3188
spurnning$	2887 3188
spurns$	2887 3188
squad	6172 6175 6180 6181 6182 2361 2362 6191 2396 6339 6358 2537 9942 9943 2551 2564 2568 6406 6428 2620 2639
squad$	9754 9755 2352 9757 9762 9763 9764 6183 6184 9769 2366 9773 6218 9843 9921 9940 6359 9953 6386 9983 9988 10010 6461
squander$	2886 3264
squandered$	2886 3264
squandering$	2886 3264
squanderred$	2886 3264
squanderring$	2886 3264
squanders$	2886 3264
square$	10025
squarely$	2258 2259 3257
squint$	3629
squints$	3629
stab	10184
stabbed$	7451 7998 2819
stabbi	9836 9948 9949 9950 6626 6627
stabbing$	9842 10208 10209 10231
stabbings$	9824 10208 10231
staff	2363 6435 2617
staff$	7728 7849 8096 4606 8190 8191 8305 4724 8356 8357 8358 8359 8360 8361 8362 8363 8364 8365 8366 8367 8370 8371 8372 8375 8397 8431 8437 1053 1054 4878 8579 8614 8628 8629 8630 5600 5601 5603 5604 5642 5643 5644 5757 9343 5762 5763 9664 9695 6140 6185 9887 10017 10223 6709 6719 6720 6803
stained$	9015 3166 3173
stairw	7363
stamme	10076 10097
stamp	2503
stamp$	7056
stamped$	7056
stamping$	7056
stampped$	7056
stampping$	7056
stamps$	7056
stance$	6413 7170
stand	10014 10051
stand$	1240 5238 5239 5240 5243 5244 5246 5247 5250 1556 1648 1649 1650 2109 2110 2111 2112 2113 3218
standard$	9533 7063
standards$	9347 9348 9349 9350 9351 9352 7063
standing$	5238 5239 5240 5243 5244 5246 5247 5250 2109 2110 2111 2112 2113 3218 3551
stands$	1556 1648 1649 1650 2109 2110 2111 2112 2113 3551
starte	3441
started$	387
starti	3441
starts	3441
starve$	3409
starved$	3409
starves$	3409
starving$	3409
stash	9750 6228 2427
stash$	9831
stashed$	9760
state	6168
state$	9653
stated	6168
statement$	7660 9753 9759 2713 7311
statemented$	3802
statements$	9753 9759
statio	6435
station$	7778 7779 2339 9744 10017 10025 10209
stations$	2339 9744 10017
statistics$	9727 9728
stature$	8955 8956 8957 6929
status$	8250 8254 8255 8276 8282 8285 2891 6868 7311 7355
stay$	3907 7596 4076 4093 4094 4111 7701 7703 7704 7706 4154 7753 7891 7934 7935 7936 7937 7938 7939 4379 8082 8228 8230 8238 8240 9101 9107 9121 2741 7012
stayed$	7727 7939 7947 7954 7955 7956 7977 7978 8106 2741 2774 2789
stayes$	2789
staying$	7571 7729 7891 7934 7935 7936 7937 7938 7939 2741 2789 3519
stays$	7939 2741 2789 3519
steal$	7672 1181 1182 1183 9127 9260 9261 9262 9826 9916 9980 10035
steali	6234 9963 3820
stealing$	7460 7461 7462 7463 7464 7465 7466 8420 8607 9816 10038 10044 7401
steals	9963 3820
steals$	1181 1182 1183 9260 9261 9262 9916 10035
step	10145 6574 10165
step$	6214 2525 3349
stepbrother$	6602
stepdad$	2736 10156 6575 2757 10174 6602
stepfather$	2736 10156 6575 2757 10174 6602 10196
stepmother$	10156 2757 10174 6602 10196
stepmum$	10156 2757 10174 6602
stepparent$	10174 6602
stepparents$	10174 6602
stepped$	3349
stepsiblings$	10174
stepsister$	6602
stepstepdad$	10174
stepstepfather$	10174
steroi	6520
steroids$	10102
steward$	4034 7619 7849
stewards$	4034 7619 7849
sti	3448
sti$	7270
stick$	8182 9101 9107 9121 1946 1947 1948 7012
still$	7550 7570 7592 1957 1958 1959 1960 2520
stills$	6160 9915 6342 2613
stis$	7270
stock	9750 9823
stock$	2356 9810 9830 9831
stockily$	3109
stocky$	5376 3107 3626
stole	3820
stolen	9750 9823 3820
stolen$	9810 9831 2571 10220 10221 3399
stoma$	3789
stomach$	3474
stone$	10098 3175
stoned$	9264
stoner$	6760
stoners$	6760
stood$	1648 1649 1650 2109 2110 2111 2112 2113 3218 3551
stop	2449 2502 10021 2651
stop$	7628 4126 7713 7753 4354 8069 8113 8497 9101 9107 9121 9189 9241 9242 9243 9765 2414 9852 6271 9870 2470 2471 2485 6324 2527 2594 2634 6473 7012 7020 3363
stopped$	4352 4397 7998 9227 9228 9229 9230 9231 9355 9356 9357 9358 9359 9360 2527 9946 2817 7070 7152 3464
stopping$	2470 2634
stopring$	2634
stops	2485
stops$	2470 6307 9898 2527 2594 2634
stopting$	2634
store	2363 6228 2427 6435
store$	7596 4132 4133 4134 2339 9744 6185 10017 10030
stored$	9760
stores	2427
stores$	2339 9744 6185 6248 10017 10030 10048
stories$	1180
storin	9750 6234 9823 2427
storing$	9816 10044
stout$	3107 3626
straight$	7948 7949 3128 3150
strange$	4259 665 668 671 672
stranger$	7604 7614 7615 4715 10193 6658
strangers$	4014 7604 4025 4028 7611 7614 7615 7623 7627 7631 7740 4250 4696 8279 8280 4714 6658
strapping$	3626
strappy$	3173
strate	7163 7172 7176
strategy$	7182
strayed$	7966
street	2345 6279 9946 6375
street$	7769 7778 7779 6167 6269 9861 9881 9957 10025 2659 6660 2911 2999 3039 3044 3055 3056 3057 3058 3104 3282 3394
streets$	7769 9861 9881 9957 10025 6660
streetsmart$	3616
streetwise$	1519 1520 1521 1522 1534 3616
streng	2475
strength$	1332 1333
stress$	3460
strict	2566
strict$	6388
strike$	5291 5292 5293 9916 10008 3287
strikes$	9916 10008
striking$	3130
strikingly$	3071
string$	201 1912
stringing$	201
strings$	201 9981
stroke	6482 6616
stroke$	10064 10107 10198
stroll$	1648 1649 1650
strolls$	1648 1649 1650
strong	2463 2566 3349
strong$	1394 1395 1396 1534 6388 2591 3107 3391
stronger$	1038 2591
strongly$	3109
stroppy$	3611
struct	7154
structure$	9850 9858
struggle$	125 1085 1086 1087 1088 1089
struggled$	125 1085 1086 1087 1088 1089
struggles$	125 1085 1086 1087 1088 1089 3512
struggling$	125 1085 1086 1087 1088 1089
strung$	201
stubble$	3627
stubborn$	6090 3611 3636
stubbornly$	3636
stuck$	7977 7978 9202 9203 9204 9205 1946 1947 1948
stud$	9050
studen	6641
student$	8515 8539 8540 8541 8542 8543 8544 8555 10223 6746 2935 6822
students$	8515 8539 8540 8541 8542 8543 8544 8555 6746 6822
studs$	9050
stuff$	7714 7848
stunt$	7468 6654
stunts$	7468 6654
stupid$	3885 76 77 3917 4067 677 2834 2883 3611
stupidity$	7664 7665 7666 7667 7668 7669 8032 4505
sturdy$	3107
stutte	10076
style$	9011 6730
subculture$	6821
subcultures$	6821
subjec	3318
subject$	8947 8950 2409 9938 3336 3664
subjects$	8947 8950 2409 6317 3664
submi	7099
submit	2343 3278
submitted$	2562 2563 7192
substance$	30 35 4806 3453
substandard$	2143 2144 2145 2146 9654 9655 9656 9657 3241
succeeded$	9218
succes	2605
success$	9989
successful$	9889 6427
such$	3212
sucked$	7448
suffer	2777 2778
suffer$	3462
suffered$	6599 6600 3462
suffering$	3462
suffers$	6599 6600 3410 3462
sufficient$	1430 1433 6908
sugar$	2868 7242
sugars$	7242
sugges	6168 2632 7099
suggest$	5503 5505 5506
suggested$	5503 5505 5506
suicidal$	3729
suicide$	10066 3729
sullen$	3611
summer$	7780 7781
summon	9946
superficial$	8498 8499 8500 8501 2907 2997
superv	2809 2811
supervised$	3052
supervising$	8636 8878 8879 8880 8881 8889 8890 8891 8898 8903 8904 8905 8906 8907
supervision$	8636 8878 8879 8880 8881 8889 8890 8891 8898 8903 8904 8905 8906 8907 2250 2251 2252 2253 10214 6633 7063 7372 7390
suppl	9963
suppli	2343 2539 6423 7210
supplied$	388 389 390 6442 2842
supplier$	8402
suppliers$	8402 9844
supplies$	388 389 390 6259 10005 10048 2824 2842
supply	9740 2343 9750 6234 9817 9823 9836 9837 2539 9948 9949 9950 9956 6638 7162 7163
supply$	388 389 390 2336 9810 9826 6259 6424 10220 2842 3404
supplyed$	2336
supplying$	388 389 390 2336 9816 10038 10044 10220 2824 2842 7401
supplys$	2336
suppor	2475 2541 2809 3342 3349
support$	128 136 137 3994 7577 7654 8190 8191 8475 8489 8493 8878 8879 8880 8881 8889 8890 8891 8898 1690 1691 1692 1693 2050 2051 2052 9507 2250 2251 2252 2253 2451 2479 2508 6533 10125 2722 10126 6545 6708 6709 7009 7311
supported$	136 137 2451 2479
supporting$	136 137 2451 2479
supports$	136 137 2451 2479 2508
supportted$	136 137
supportting$	136 137
supposed$	7717 7718
suppre	2503
suppress$	3683
suppressing$	3683
suppression$	3683
sure$	1724 1725 1726 5624 5625 5626 5627 1806 1807
surely$	1871 1879 5701 1880 1881 5745 7029
surf	7349
surface$	2907
surgery$	10091 10099
surly$	3611
surprising$	665 668 671 672
surprisingly$	3071
surveillance$	9870 3650 3686
surveilled$	9801
surviv	2778
survival$	2863
survive$	8851 8852 5274 1453 1454 5277 1458 3087
survived$	1458 6600 3087
survives$	1458 3087
surviving$	1458 3087
suspec	2410 7156
suspect$	8947 8950 9685 9815 9846 2545 6876 7129 3329 3336 3674
suspected$	6232 2419 2432 2545 2640 2804 3309
suspects$	8947 8950 9685 9811 9812 9815 9846 9849 2545 6745 6876 7129 3308 7159 3674
suspen	6553
suspended$	4762 4763 4764 4765 2715 6758 7317 3563
suspendeds$	2715
suspension$	8348 2715 10135 6758 3797
suspensions$	8348 2715 6758 3797
suspicious$	6331
swallo	3467
swap$	440 458 4280 459 460 461 462 463 2850
swaped$	440 458 4280 459 460 461 462 463 2850
swaping$	440 458 4280 459 460 461 462 463 2850
swapped$	440 458 4280 459 460 461 462 463 2850
swapping$	440 458 4280 459 460 461 462 463 2850
swaps$	440 458 4280 459 460 461 462 463 2850
swarthy$	3626
swayed$	6714
swear$	9264
swearing$	9264 10119
swears$	9264
sweatshirt$	9038 9039 9040 6990 6995
sweatshirts$	9038 9039 9040 6990 6995
sweep$	2234 7201
sweeping$	2234
sweeps$	2234 7201
swept$	2234
swift	2463 3349
sympathy$	7997 8001 8019
symptoms$	7283
syndro	6482
syndrome$	10064 7290
system	7099
system$	8037 8437 8628 8629 8630 9833 9834 9835 9922 9966 9967 10192 3211
systemic$	3211
systems$	9833 9835 3211
t$	5442 9038 9039 9040 6548 6995
ta	2721 6544
ta$	6543 10126
table$	10123
tables$	9717
tablet	6487
tablets$	10069 6490 10101 7261 7289
tabs$	6193
tackl	2503 2599
tackle	7181
tactic	7163 7172
tactical$	6371 3376
tag$	10217 10225 10230 7399
tagged$	10217 3569
tagging$	10217
tags$	10230
tail$	2394
tailed$	2394
tailing$	2394
tails$	2394
tak	2553
take$	63 7482 93 3927 7537 4038 7672 4108 297 298 7742 7757 420 439 510 4334 737 738 767 4590 4591 4592 4593 4594 4595 4596 4597 4598 4599 8182 4613 4614 4615 4616 4617 4618 4619 4620 4621 4622 4623 4624 4640 4641 4642 4643 4644 8228 8230 8238 8240 4914 1237 1359 1439 9072 9101 9107 9121 5792 1978 5819 5823 5824 5825 5826 5827 5828 5829 2069 9498 9674 9677 2489 2530 6446 6465 2668 2669 2698 2831 2872 7012
takeaway$	7778 7779
taken$	63 93 7939 737 738 9191 9202 9203 9204 9205 5791 5820 5821 5822 5823 5824 5825 5826 5827 5828 5829 2069 9508 2671 2678 2743 2831
taker$	8379 6652
takers$	8379 6652
takes$	63 93 342 420 439 8132 737 1359 5819 2069 2489 2668 2671 2698 2831 2872
taking	3467
taking$	3854 63 7538 420 439 737 1359 8854 8855 5823 5824 5825 5826 5827 5828 5829 2069 2489 2669 2671 2698 6652 2831 2872
talk	10014
talk$	128 7654 7828 428 429 430 7979 7980 7981 1276 1277 1278 1279 1280 1281 1308 1309 1310 1311 1312 9072 9101 9107 5536 9121 9192 9212 5631 9241 9242 9243 9751 7012 7020 3269
talked$	428 429 430 7954 7955 7956 7969 3269
talking$	428 429 430 7979 7980 7981 1402 9100 9241 9242 9243 5664 9751 7020 3442
talkked$	428 429 430
talkking$	428 429 430
talks$	128 428 429 430 1276 1277 1278 1279 1280 1281 1308 1309 1310 1311 1312 9192 9780 3269
tall$	5376 8959 1559 3107 6934 3626
tallest$	1585 3154
tan$	6965 6966
tango$	7746
tanned$	1578 3134 3626
tantrum$	8568 8569 6831
tantrums$	8568 8569 6831
target	9765 2466 2467 6290 9882 9883 2528 2599 3349 7176 7181
target$	7445 7446 9800 9852 9872 6291 3336 3346 7173 3368 3390 3507
targeted$	7448 9872 6291 6350 3368
targeting$	9872 6291 3368
targets$	7444 7446 9648 6124 9716 9727 9728 9800 9872 6291 7173 3368
tart$	6760
tarted$	1665 1666 3186
tarts$	6760
task	6175 2608
task$	9309
tasked$	2400 2549 6439 3352
taskforce$	9757
taskin	3352 7198
tasking$	6339 6358 2537 9942 9943 6371 2551 6382 2564 2568 6406 6428 2620 2639 7174
tastes$	8770
tattoo$	1583 8987 9050 6973 3153
tattooed$	3626
tattoos$	1583 8987 9050 6973 3153
taught$	136 137 140 7580 7581 7582 8020 9106 9112 9117 9126 9201 9227 9228 9229 9230 9231 9958
taunt$	2898
taunted$	2898
taunting$	2898
taunts$	2898
tauntted$	2898
tauntting$	2898
teach$	136 137 8397 8475 9168 9241 9242 9243 7020
teache	6641
teached$	136 137
teacher$	7619 7849 8096 5773 5774 10223
teachers$	7619 7849 8096 8305 4724 8397 8579 8614 5600 5601 5603 5604 6720 6803
teaches$	136 137
teachi	6555
teaching$	136 137 2721 6544 10137
team	6175 6191 6339 10078
team$	5757 5762 5763 9664 9695 6140 2322 9747 9755 9757 9762 9763 9764 6183 6184 9773 6218 9843 2469 9921 9940 6359 9953 6386 9988 10010 6461 10083 10092 3258 3267 7233
teams$	2469
tearaway$	3595
tearaways$	3595
tech$	6998 3177
techni	7163
teen$	8515 8518 8539 8540 8541 8542 8543 8544 8555 6822
teenage$	1543 2860 2927 2930 2939 3103 3104 3307
teenager$	8515 8518 8539 8540 8541 8542 8543 8544 8555 8947 8950 6746 6822
teenagers$	8269 8302 8325 8515 8518 8539 8540 8541 8542 8543 8544 8555 8947 8950 6746 6804 6822
teens$	8325 8515 8518 8539 8540 8541 8542 8543 8544 8555 6822
teeth$	8999 9000 9001 6961
teleph	2402
telephone$	2378 9783 3291
telephones$	2378 9783
tell	2597
tell$	7654 7672 8076 8082 8182 918 8442 9101 9107 9121 9192 5706 5707 5710 9677 2337 2358 2359 6419 7012
telling$	918 9100 2358 2359 6419
tells$	918 9192 5706 5707 5710 2358 2359 6419
temper	10157
temper$	8568 8569 6831
tempered$	6837 6838
tempers$	8568 8569 6831
temporarily$	3493
temporary$	3526
tempt$	7422 7423 212 213 214 2836 2877
temptation$	7733
tempted$	7422 7423 212 213 214 850 2836 2877 6714
tempting$	7422 7423 212 213 214 2836 2877
tempts$	7422 7423 212 213 214 2836 2877
temptted$	7422 7423 212 213 214 2836 2877
temptting$	7422 7423 212 213 214 2836 2877
ten$	8352 1304 1305 1306 1307
tenancies$	2588
tenancy$	2588 10180 7360
tenants$	5987
tendencies$	6751
tension$	2740 7154
term$	10076 6556
termin	3446
termination$	10085
terrible$	3885 3917 7511 7512 7513 7514 4538 4748 2143 2144 2145 2146 9654 9655 9656 9657 2296 2834 3006 3042 3241
territ	6345
territory$	9927
terrorise$	898 899 900 2897
terrorised$	898 899 900 2897
terrorises$	898 899 900 2897
terrorising$	898 899 900 2897
terrors$	7273
test$	1051 9264 2390 2391 10086 7270 7277
tested	2683
tested$	1051 3454
testing$	1051 9264
tests$	1051 7277
testted$	1051
testting$	1051
text$	428 429 430 9613
texted$	428 429 430
textin	9917
texting$	428 429 430
texts$	428 429 430
textted$	428 429 430
textting$	428 429 430
than$	3978 8088 4516 5032 5033 5034 5077 1266 5104 8689 8690 8691 8692 8720 5139 1427 1448 1451 5341 5342 5343 5344 8931 9729 9730 9731 9732 9733 9734 9737
thank$	8004 8005 8006 8007 8008 8009 8040 8041 8042 8043 8058 8059 8060 8061
thanks$	265 5875 2307
that	7099
that$	4037 486 4606 8314 8617 1543 9511 9617 6114 6137 9726 6255 10029 6453 6462 2915 3104 7065
the$	3876 4037 7775 4205 4206 4455 4606 8189 4636 8234 4668 8305 909 928 4854 4855 4888 1209 8617 5038 5114 5185 1375 1543 1590 5436 5449 1628 9244 5690 5730 9343 5795 5860 6019 6026 6049 6051 9636 9637 6057 6059 9659 9660 9668 6088 2299 2322 6249 6266 6273 6275 6299 6314 9903 6473 6477 6506 2788 6643 6720 2915 7065 7076 3307 3310 3333 3465
thef$	9816
theft	9750 6243 9836 2434 9847 9948 9949 9950 9962 2580 9991 6468 6626 6627 6638 6640 3581
theft$	7758 7772 8420 8607 9825 6256 9842 2556 6402 10026 10050 10208 10209 10220 10222 10231 3324 7403
thefts	6330
thefts$	9824 9825 6256 9912 6402 10026 10050 10208 10231 7403
their	6196 2375 2410 2645 7108 3301 3320
their$	18 3895 3897 78 79 82 86 3910 3912 3954 4037 235 242 243 244 246 4071 250 4082 4083 4084 4085 4086 4087 7674 300 4137 7737 4168 4169 7775 4195 4271 7875 4321 4392 4414 4444 4445 628 629 4457 4483 8068 680 683 8092 8095 4552 4555 4606 8213 8217 4636 4767 8397 8433 1161 8623 1227 8659 5089 5091 5275 5381 5382 5383 5408 1594 1611 1632 5469 5674 5722 9340 5953 5964 6048 6050 6052 9636 9637 6057 6059 6060 9648 9659 9660 6126 6127 9716 2322 6145 6153 6154 6232 6266 6273 6275 2665 6491 6492 2752 2753 6576 6586 6598 2862 2878 3009 3170 3171 3212 7066 7076 3258 3437 3482
theirs$	8063
theirself$	3822 3824 3862 3863 42 3865 3866 3867 3868 3869 3870 49 7454 7455 3874 3875 7659 4138 4139 4140 7754 4242 7982 7983 7985 4422 4423 4424 4425 4426 4427 4428 4429 4431 4432 8017 8018 8031 4458 4459 4460 4461 8044 8045 8046 8047 8048 8049 8050 8051 8052 8053 4476 4477 4478 4479 8062 8067 4553 4557 736 8142 8143 8144 8145 8146 8147 8148 8149 8150 8151 8152 8153 4572 4573 8156 8157 8158 8159 8160 8161 8163 8164 8165 8166 8411 8639 8640 8641 8642 8643 8644 8645 8820 8821 8822 8823 8824 8825 8826 8827 8828 8829 8830 8831 8832 8833 5253 8836 8837 5256 8844 6084 6650 6680 6681 6906 6907
theirselves$	3822 3824 3862 3863 42 3865 3866 3867 3868 3869 3870 49 7454 7455 3874 3875 7659 4138 4139 4140 7754 4242 7982 7983 7985 4422 4423 4424 4425 4426 4427 4428 4429 4431 4432 8017 8018 8031 4458 4459 4460 4461 8044 8045 8046 8047 8048 8049 8050 8051 8052 8053 4476 4477 4478 4479 8062 8067 4553 4557 736 8142 8143 8144 8145 8146 8147 8148 8149 8150 8151 8152 8153 4572 4573 8156 8157 8158 8159 8160 8161 8163 8164 8165 8166 8411 8639 8640 8641 8642 8643 8644 8645 8820 8821 8822 8823 8824 8825 8826 8827 8828 8829 8830 8831 8832 8833 5253 8836 8837 5256 8844 6084 6650 6680 6681 6906 6907
them	6163 6171 9791 9793 9795 9797 2397 2398 9853 9869 9873 6309 9891 6312 6313 6348 2544 9951 9952 9978 9986 6422 10052 10055 7177 7183 7202 7316
them$	7407 7408 7433 7480 4016 4023 7752 4171 4173 4175 7808 7811 7854 7855 7856 7857 7858 7859 7860 7861 4430 4439 4440 8044 8045 8046 8047 8048 8049 8050 8051 8052 8053 8227 8231 8232 8237 4659 4724 4757 4885 1134 4992 4993 4994 4995 4996 5115 5179 8818 8897 8989 1601 1602 5567 5605 5614 5620 5632 9222 9244 5678 5800 5801 5917 5918 5919 5920 5921 5922 9511 5969 5990 9602 9603 9604 9605 9606 9607 9659 9660 9683 9684 6105 2401 2448 9894 9906 9938 9981 2593 6434 6475 6811 7031 7066 7067 7069 7076
themself$	3822 3824 3862 3863 42 3865 3866 3867 3868 3869 3870 49 7454 7455 3874 3875 7659 4138 4139 4140 7754 4242 7982 7983 7985 4422 4423 4424 4425 4426 4427 4428 4429 4431 4432 8017 8018 8031 4458 4459 4460 4461 8044 8045 8046 8047 8048 8049 8050 8051 8052 8053 4476 4477 4478 4479 8062 8067 4553 4557 736 8142 8143 8144 8145 8146 8147 8148 8149 8150 8151 8152 8153 4572 4573 8156 8157 8158 8159 8160 8161 8163 8164 8165 8166 8411 8639 8640 8641 8642 8643 8644 8645 8820 8821 8822 8823 8824 8825 8826 8827 8828 8829 8830 8831 8832 8833 5253 8836 8837 5256 8844 6084 6483 6650 6680 6681 6906 6907 7231 7253
themselves$	3822 3824 7407 7408 3862 3863 42 3865 3866 3867 3868 3869 3870 49 7454 7455 3874 3875 7659 4138 4139 4140 7754 4242 4279 7982 7983 7985 4422 4423 4424 4425 4426 4427 4428 4429 4431 4432 8017 8018 8031 4458 4459 4460 4461 8044 8045 8046 8047 8048 8049 8050 8051 8052 8053 4476 4477 4478 4479 8062 8067 4553 4557 736 8142 8143 8144 8145 8146 8147 8148 8149 8150 8151 8152 8153 4572 4573 8156 8157 8158 8159 8160 8161 8163 8164 8165 8166 8408 8411 1180 8639 8640 8641 8642 8643 8644 8645 8820 8821 8822 8823 8824 8825 8826 8827 8828 8829 8830 8831 8832 8833 5253 8836 8837 5256 8844 8858 9540 6084 6483 6650 6680 6681 6906 6907 7231 7253
therap	6487 10080
therapist$	10069 10079
therapy$	10070 7263 7264 7283 7362
there$	7491 4382 7970 1734 1735 5566 6223
these$	4020 4054 4314 4317 4323 8229 8233 8239 928 1209 8818 1528 1532 1543 5568 9164 1773 9244 5889 5917 5918 5919 5920 5921 5922 5973 5975 5982 5992 5993 9602 9603 9604 9605 9606 9607 9659 9660 9683 9684 6105 2612 2931 2939 7031 3212 7066 7067 7069 7076 3307 7183
they	9741 9774 2397 2398 2441 2452 9869 6348 2544 9951 9952 9978 9986 6422 2612 10052 7202
they$	3933 4365 4369 4370 4395 686 909 4731 910 8314 911 912 4870 8619 9159 9160 9161 9162 9163 5588 5589 5590 5592 5757 9343 6263 6274 6306 2532 2593 6434 6480
thick$	1551 3095 3111 3149 3158 3159 3611
thickset$	3107 3625
thief$	8393 8394 8395 6760 6761
thieves$	8393 8394 8395 6760 6761
thieving$	8420
thigh$	10074
thighs$	10074
thin$	5376 3107 3126 3130 3626
thing$	9422 9423 9424 9425 9426 9428 9429
things$	7715 7848 4517 8770 8839 8876 8877 6028 6114 6137 2769
think$	8182 1040 1048 1276 1277 1278 1279 1280 1281 5262 5771 9354 9355 9356 9357 5867 9450 2545
thinking$	7038
thinks$	1040 1048 1276 1277 1278 1279 1280 1281 5771 9354 2545
thinnest$	1585 3154
third$	1543
thirteen$	1304 1305 1306 1307
thirties$	7879
thirty$	7877 7879 506 7912 7913 1271 5103 8708 8712 8713 8714 8715 8716 8717 8718 8942
this$	4037 7775 4312 4319 4606 1180 1543 9244 9284 5800 5801 5917 5918 5919 5920 5921 5922 9511 9602 9603 9604 9605 9606 9607 9659 9660 6079 6114 6137 6266 2915 3005 3104 7031 7065 7066 7067 7076 3310
thoroughly$	3206
those	9853 6421 7177
those$	8289 928 1209 1528 6234 9869 9873 6317 9903 9934 2939 7031 3307
though$	168 3991 7802 7803 7804 7805 5360 5361 5362
thought$	3887 3888 3889 3890 3891 3894 7939 8117 8118 4737 4738 960 1048 1127 9323 9339 9344 5771 9354 9355 9356 9357 9358 9359 9360 5867 9450 9473 9474 9475 9476 9477 9478 9479 9480 9481 9482 5901 5902 5903 5904 5905 9613 9724 2419 2543 2640
thoughtless$	9435 9436 9446
thoughts$	2662
threadbare$	3173
threat$	4774 953 4776 4777 4778 4779 4780 4781 4782 4783 4784 4785 8368 8369 4788 4789 4790 4791 4792 4793 6305 2484 3306 3385
threatening$	3006 3609
three	9791 9869 6348 2544 9951 9952 9978 9986 6422 10052 7202
three$	4659 8418 1600 9004 9005 9006 9007 9008 9009 5605 5620 6057 3307 3479 3555
thresholds$	9636
threw$	46 785
thrill$	3878 57 3883 8250 8276 2891
thrills$	8256
thrive$	630
thrived$	630
thrives$	630
thriving$	630
throats$	9268
throug	6289 6622 3278 3342 3349
through$	260 8479 5266 5267 5405 9190 9219 9221 9245 9250 6062 2837 3265
throw$	46 785
throwed$	46
throwing$	46 785
thrown$	46 785 9091 2761 2762
throws$	46 785
thug$	3595
thuggery$	3595
thuggish$	3595 3609
thugs$	8414 8415 8416 9685 9845 7052 3595
tic$	3460
tick$	3220
ticking$	2947 7043
tidy$	3130
tied$	2420 6366 6974
ties$	919 6730
tight$	9016 5481 6091 3149 3173
tightly$	1581
tights$	6990
tiktok$	423 4245 424 4246 425 4247 426 4248 427 4249 7832 7833 7834
time	6541
time$	3976 7673 7737 773 774 775 8188 4710 4712 4751 4803 4804 4846 8694 9134 9135 9257 9258 9259 9272 9280 9805 2642 2946 7026 7086
timed$	9890
timekeeping$	6707
timeline$	6374
times$	7554 7556 7557 7561 9273
timeta	6390 6553
timetable$	9972 10123 10135 6556
timetables$	9972
timewaster$	6760
timewasters$	6760
timid$	6090
tiny$	3173
tip	3400
tip$	2487
tipoff$	7222
tipoffs$	7222
tipped$	2487
tipping$	2487
tips$	2487
to	2603 7099
to$	3892 3896 7596 7650 4090 4099 4121 4152 4186 4187 4188 4190 4224 4232 4236 4302 4303 4304 4305 4306 4309 4337 4341 4433 8081 4514 8119 4600 4681 4689 4692 4694 4700 4741 4775 4890 4893 4907 4912 4930 5000 5027 5035 5050 5051 5053 5205 5235 5245 8938 5490 9076 9077 9078 9080 9098 9118 5546 5547 5586 9233 9246 5737 5738 9353 9365 9366 9367 5798 5799 9400 9449 9457 5916 2131 5962 6017 6080 9672 6092 6093 9710 6129 6164 6169 6173 2355 6203 6208 2393 6222 6227 6238 6241 6242 6270 6295 6296 6304 6327 6338 6355 2542 2554 2560 9971 2581 6419 6430 6474 6481 6485 10072 6500 6508 6513 10113 6548 6603 10207 6630 2815 6705 6706 7009 7011 7014 7030 7032 7066 7082 7097 7098 7174 3395 7384
toarso	9948
toburg	9948
tocrim	9948
todama	9948
toddler$	6527
todeal	9948
todiso	9948
toe$	9019 9043 9044 9045 5464 2910
toerag$	3597
toerags$	3597
togang	9948
toing$	6419
tokenistic$	2907 3636
told$	140 7548 7549 149 150 151 158 159 160 161 162 163 164 165 166 7580 7581 7582 7717 7718 4146 7944 7951 4525 9106 9112 9117 9120 9126 9201 9202 9203 9204 9205 9227 9228 9229 9230 9231 5706 5707 5710 5848 5849 9508 2400 2565 6439 6579
tolerance$	7167
tolerated$	9860
tone$	8982 6958
tones$	8982 6958
too$	4002 217 5042 5043 8753 1504 1505 1506 1523 5434 5872 5873 5874 6041 6042 6043 6044 6089 2268 2269 6130 3063
tooffe	9948
took	3467
took$	63 93 297 298 420 439 511 8133 737 5790 1979 5810 5819 5823 5824 5825 5826 5827 5828 5829 2069 2669 2671 2698 2831 2872 6695
tool$	2465
toolki	7163
tools$	2465
tooth$	6961
toothless$	3637
top	9963 6399
top$	7867 9021 9038 9039 9040 9893 9934 2569 9981 10003 6990 6995 7001 3307 3312 3314
topless$	4253 4261 3626
tops$	9021 9038 9039 9040 9062 9063 6990 6995 7001
torment$	898 899 900 2897
tormented$	898 899 900 2897
tormenting$	898 899 900 2897
torments$	898 899 900 2897
tormentted$	898 899 900 2897
tormentting$	898 899 900 2897
torn$	9015 3166 3173
torobb	9948
tos$	6419
toshoo	9948
toss$	9460
tostab	9948
tosupp	9948
total$	1028 1029 1031 1694 2289 3211
totally$	3203 3206
tothef	9948
touch$	7596 9189 9520
touched$	7448 4032 7889 8921
touching$	7919
tough	2463 2566 2596
tough$	8284 1071 1072 1073 1074 1075 1076 1394 1395 1396 1534 6388 3130 3348 3620
toughe	2566 3349
tougher$	1519 1520 1521 1522 6388 3348
touret	3419
tourette$	7241
tourettes$	7241
toward	2475 2541 3342
towards$	4190 4681 4689 4692 4694 4700 8403 4930 4997 9819 7332
town	6279
town$	8431 8436 6279 9861 6329 6375
toxic$	923 924 925 2925 2926 3611
trace	9765 2373 9788 3388
trace$	9800
traced	9999
traced$	9984 10013
traces$	9800
track	2373 9883 2610
track$	2044 6193 9790 9800 9804 6337 6369 2548 2610 7194
tracke	2373 9779 6224
tracked$	9801 9806 6369 2548 10013 3285
tracki	2373
trackie$	6990
trackies$	9038 9039 9040 1655 9060 6990 6995 3184
tracking$	6369
tracks	2373
tracks$	9800 6369
tracksuit$	9038 9039 9040 9050 6990 6992 6995 3631
tracksuits$	9038 9039 9040 9041 9042 9047 9048 9049 9050 9052 9060 6990 6992 6995 7152 3631
trade$	449 458 4280 459 460 461 462 463 569 2859
traded$	449 458 4280 459 460 461 462 463 569 2859
trader	2363 6435
traders$	8431 9744 6185 10017 2623 10030
trades$	449 458 4280 459 460 461 462 463 569 2859
trading$	449 458 4280 459 460 461 462 463 569 2859
traffic$	388 389 390 2842 7113
trafficced$	388 389 390 2842
trafficcing$	388 389 390 2842
trafficed$	388 389 390 2842
trafficing$	388 389 390 2842
trafficking$	7671 7791 388 389 390 2842
traffics$	388 389 390 2842
trail	2651
trail$	2394 6473
trailed$	2394
trailing$	2394
trails$	2394
trainer$	6990
trainers$	7620 7621 4049 4050 4051 4052 4053 4055 4056 7854 7855 7856 7857 7858 7859 7860 7861 7866 7869 8282 5433 1612 9038 9039 9040 9041 9042 9047 9048 9049 9050 6990 6995
training$	6633 6647
tramad	6520
tramadol$	10102
transactional$	2863
transfer$	7324
transmitted$	7269
transplant$	10099
trap$	2952
trapping$	2843
trapstar$	3630
trauma$	10182 3461 7302
traumatic$	7239
travel	10014
travel$	7703 7704 7705 7891 2872 6695
traveled$	2872 6695
traveling$	2872 6695
travelled$	2872 6695
traveller$	1565 5393
travelling$	7729 7891 2872 6695
travels$	2872 6695
trawl	2384
trawl$	2557 7126 3692
trawled$	2557
trawles$	2557
trawling$	2557
trawls$	2557
treat$	2281 2282 2408
treate	2584
treated$	2281 2282 6264 2447 6489 2691 6521 3413
treating$	2281 2282
treatm	7275
treatment$	2042 10070
treats$	2281 2282
treatted$	2281 2282
treatting$	2281 2282
trendy$	3173
trial$	7373
tricks$	9136
tricky$	1071 1072 1073 1074 1075 1076 8572 8573 8574 8575 8576 8577 8578 6835
tried$	1051 5503 5505 5506 9154 9202 9203 9204 9205 9332 5754 9724 7036
tries$	1051 9192 9214 9215 9216 9217
trip$	7919
trips$	7919
troubl	6468
trouble$	7460 7461 4003 4004 4005 4006 4007 4008 4009 4010 189 190 191 7762 4403 4404 7987 7988 7989 7990 7997 8034 8035 8036 649 8252 8256 8263 8310 8420 4848 8607 5582 9165 5584 9265 5784 9372 9373 9374 10026 10050 2740 2769 6698 6712 2917 2918 2919 6823
troubled$	9339 9344 5771 9354 9355 9356 9357 9358 9359 9360 5785 9393 3000 3104
troublemaker$	3596
troublemakers$	8607 3596
troublemaking$	3596
troublesome$	4750 3611
trousers$	1655 3184
truancy$	3585
truant	3800
truant$	7672 7734 8393 8394 8395 9260 9261 9262 6760 6761
truanted$	3585
truanting$	3585
truants$	8393 8394 8395 6760 6761
true$	2140
trust$	8475 9101 9107 9121 9155 9156 9157 9158 9168 9241 9242 9243 5757 5762 5763 9664 9695 6140 2322 7012 7020 3258 3267
trusted$	7954 7955 7956 7966 5271 1468 9227 9228 9229 9230 9231 9458 9459
trusting$	9100 5662
truth$	4518
truthful$	4515 8098
try$	1051 5503 5505 5506 9101 9107 9121 9154 9192 9241 9242 9243 9254 7012 7020 7036
trying$	9241 9242 9243 9941 7020 7038
tryings$	9941
tubby$	3626
tuberculosis$	3782
tuitio	6555
tuition$	10137
tumour	6482
tumour$	10064
turf	6345
turf$	9927
turkish$	1565 5393 6983
turn	10051
turn$	368 369 4602 4604 786 1644 1653 1670 1671 5504 5522 5528 5533 5542 9127 9128 9192 5617 2184 2190 2191 2192 9675 10021 6440
turned$	368 369 786 5380 5385 1645 1654 1670 1671 5504 5508 9094 9095 9096 9097 9202 9203 9204 9205 1899 2184 2190 2191 2192 2220 9725 7070
turning$	368 369 786 1670 1671 9447 9448 2184 2190 2191 2192
turnned$	368 369
turnning$	368 369
turns$	368 369 786 1670 1671 5504 5583 9192 9214 9215 9216 9217 2184 2190 2191 2192
tutor$	7619 4768
tutors$	7619
twelve$	1304 1305 1306 1307
twenties$	7879
twenty$	7877 7878 7879 506 507 7912 7913 1271 5103 1300 8708 5127 8710 8712 8713 8714 8715 8716 8717 8718 8942 8943 6891
twice$	4294 7882 5080 5081 5082 8775 10072 3493
twists$	6971
two	9791 9869 6348 2544 9951 9952 9978 9986 6422 10052 7202
two$	4164 8418 1600 9004 9005 9006 9007 9008 9009 5878 6057 2593 3021 3041 3307 3479 3555
twoc	6638 3581
twoc$	10220 7403
ugly$	3068 3626
ultimately$	88
unable$	124 752 753 754 755 756 758 799 4875 4876 1085 1086 1087 1088 1089 2690 2726 7028
unacceptable$	8503 8504 8505 8506 8507 8508 8509 8510 8511 6278 3006 3636
unacceptably$	3636
unacco	3533
unaccompanied$	7355
unadoptable$	3611
unambitious$	3611
unanswered$	7085
unauthorised$	3499
unbearable$	8307
uncaring$	3611 3636
uncle	10145 6574 10158 10165 6621
uncle$	2736 10156
unclear$	665 668 671 672
unco$	2996 3219
uncomfortable$	10054
unconscious$	3774
uncontrollable$	3000 7028 3611
uncooperative$	3607 3636
uncorr	2345
uncorroborated$	6167
under	6289 2675 3560
under$	443 930 5405 1878 1904 6056 6497 2679 6628 2807 3297 3402
underachiever$	6760
underachievers$	6760
underage$	2853 2860
undercover$	3652
underdressed$	3626
undermine$	2886
undermined$	2886
undermines$	2886
undermining$	2886
underpass$	7979 7980 7981
unders	2524
understand$	133 134 140 222 665 668 671 672 8182 4613 4614 4615 4616 4617 4618 4619 4620 4621 4622 4623 4624 8940 9155 9156 9157 9158 2388 2565 2677
understanding$	5252 1431 1432 5255 7058
understands$	665 668 671 672 2565 2677
understood$	222 665 668 671 672 9283 2419 2543 2640
undert	2372
undertaken$	7576 9461 9462 9463 9464
underweight$	7278 3626
underwent$	3763
undesirable$	8286 8287 8288 2895 3000
undesirables$	8286 8287 8288
undisciplined$	3611
undoubtedly$	1871 7029 3634
unempl	10157
unengaged$	3607
unfair$	9435 9436 9446 9530
unfazed$	3620
unfit$	2130
unforgivable$	3636
unforgivably$	3636
unfounded$	2902
ungovernable$	3611
ungrateful$	3611
unhealthy$	3917 923 924 925 2834 2925 2926
unheeded$	7085
unhelpful$	3636
uniform$	5433 1612 9017 6988 6990
uniforms$	5433 1612 9017 6988 6990
uninterested$	3197 7028 3611 3636
unironed$	3166
unit	6175 6191 6339 10078
unit$	5757 5762 5763 9664 9695 6140 9747 9755 9757 9762 9763 9764 6183 6184 9773 6218 9843 9921 9940 6359 9953 6386 9988 10010 6461 10092 10132 10151 10216 7313
units$	9747 7174
unjust$	9446
unkempt$	1565 5393 3626
unkind$	9435 9436
unknow	9779
unknown$	7637 4258
unlawful$	7765
unless	9992
unless$	7961 7964 7965 2494
unlikeable$	3611
unlovable$	3000
unmanageable$	8503 8504 8505 8506 8507 8508 8509 8510 8511 3000 6823 3611
unmotivated$	3611
unnecessary$	3885
unnerve$	5315
unopened$	7085
unpaid$	2822
unplaceable$	3611
unpleasant$	10054 3611
unpredictable$	8503 8504 8505 8506 8507 8508 8509 8510 8511 3006 3609
unprepared$	3189
unprofessional$	3636
unprofessionally$	3636
unquestionably$	3634
unreachable$	7028 3607
unread$	7085
unreasonable$	9435 9436
unreliable$	2906 7028 3611 3636
unrepentant$	3611
unresponsive$	3607
unruly$	2915 3000 3006 3104 3611
unsafe$	7404 7405 7444 3917 7765 4699 10190 2832 2834
unsavoury$	8286 8287 8288 3000
unshockable$	3620
unsolved$	6397
unstable$	6859 6860 3611
unsubstantiated$	2902
unsuitable$	8289 2895
unsupervised$	3052
unteachable$	3000
untidy$	1565 5393 3150
until$	9798 2494 7391
unto$	4826 4829
untouchable$	8452 8453 8454
untrue$	8319 9288
untrustworthy$	7028 3611 3636
unusual$	3130
unusually$	3071
unwanted$	4412 5083 5086
unwashed$	9015 3150 3166 3626
unwell	10189 6616
unwell$	10198
unwilling$	748 752 753 754 755 756 758 801 1085 1086 1087 1088 1089 2270 3189 7025 7028
unwillingness$	4072 251 252 253 254 255 256 1085 1086 1087 1088 1089
unwise$	76 77 3917 7511 7512 7513 7514 677 2834 2883
up$	7453 7509 7690 349 350 351 352 353 4292 4448 4556 8184 4723 8306 1005 4957 4958 8546 1180 5062 5090 8674 5105 5106 8724 8745 5171 5188 8838 8909 5357 8945 8968 8986 9023 5466 5467 5475 5476 9067 5486 5487 9103 9104 9109 9110 9114 9115 9123 9124 9131 9132 9133 9198 9199 5685 9290 5721 9524 5951 5963 9550 6007 6010 6011 9628 6055 6271 6298 9936 9939 9981 9997 10143 10160 10162 2808 6665 6830 6919 6994 7008
upbringing$	6824
upbringings$	6824
update	2597
update$	2358 6419
updateing$	2358 6419
updates$	2358 6419
upon$	4400 4401 6405
ups$	8684 8703 8730 8847
upsetting$	7462 7463 7464 7465 7466
upstream$	7210
urchin$	3595
urchins$	3595
urgency$	9691 9692 9693 9694 7084
us$	7728 7808 7811 8096 8190 8191 4878 8616 8884 8892 8893 8894 8895 8896 5969 2559
use	2472 2541 2773
use$	3853 3855 3856 3857 7508 7596 7672 7701 570 571 572 4473 716 8182 9101 9107 9121 5659 2351 2573 2636 2638 10096 7012
used	2541 2685
used$	7448 7917 7947 570 571 572 716 1062 1421 2219 2354
useful	2541 3278
useful$	9756 2508 2638
useless$	3198 3611 3636
user$	8377 8390 8391
userna	6390
usernames$	9972
users$	8377 8390 8391 10199
uses	2472 2685
uses$	570 571 572 2636
using	2472 2685 2773
using$	7571 570 571 572 1063 2636
usual$	6097 2923
usually$	1656
utter$	1028 1029 1031 1694 2290
utterly$	5736 2177 3203 3206
vaccin	3770
vain$	3611
valium	6520
valium$	10102
valuab	3278
value	7099
value$	2351 2638 3351
values$	8597 6867
van$	7106
vandal$	8393 8394 8395 6760 6761 3595
vandals$	8393 8394 8395 6760 6761 3595
vans$	7106
vape$	7620 7621 4049 4050 4051 4052 4053 4055 4056 7866 7869 8295 10090
vapes$	7620 7621 4049 4050 4051 4052 4053 4055 4056 7854 7855 7856 7857 7858 7859 7860 7861 7866 7869 8295 8311 10090
variable$	8498 8499 8500 8501
various$	446
vehicl	9799
vehicle$	2409 6638 3291 3298
vehicles$	2409
ventured$	7966
verbally$	3017
vermin$	9685
versed$	5117
very$	3993 4001 1365 1523 5447 5749 3063 3071 3088 3456
vest$	6990
vests$	9056 9057 9058 6990
vicious$	3609
victim$	4633 8247 933 4772 951 8514 8873 8874 8875 2777 3044
victimisation$	7441 7442 7443 8028 8029
victimise$	2283 2284 2285 2286
victimised$	2283 2284 2285 2286
victimises$	2283 2284 2285 2286
victimising$	2283 2284 2285 2286
victims$	622 8195 8196 8197 8198 8199 8200 8201 8202 8203 8204 8205 8206 8247 8256 932 4772 951 8514 8873 8874 8875
video$	7835 7843 4284 4285 464 465 8921 9789 9915
videos$	7835 7843 4284 4285 464 465 8921
vietnamese$	1565 5393
view$	9820 7075
viewed$	956 1125
views$	7075
vile$	8503 8504 8505 8506 8507 8508 8509 8510 8511
village$	8356 8357 8358 8359 8360 8361 8362 8363 8364 8365 8366 8367 8370 8371 8375 5985
vindictive$	9446 3609 3611
violen	9847 10061 10157 10186 10189
violence$	7758 7772 7774 4403 4404 8310 8420 8456 1166 1167 8607 6339 6358 2537 9942 9943 6371 2551 6382 2564 2568 6406 6428 2620 2639 2740 6698 6730 3333 7350 3529
violent$	8503 8504 8505 8506 8507 8508 8509 8510 8511 8607 2927 3006 3312 3609
virtually$	1319 5141 1320 1321 1322 1323 1326 1327 1328 1329 1390 1391 3072 3082
visibility$	9929
visible$	6388 6975 3391
visit	2773 7163 7172
visit$	5023 9301 9302 9303 9613 9852
visited$	9508 9724
visiting$	7571 7729
visitor$	10069
visits	2770
visits$	5023 9301 9302 9303 9780
visual$	3432
visually$	3470
vital$	6057
vitiligo$	3629
vodka	6486
vodka$	10068
voice$	7075
voices$	7075 7248 7249 7250
volatile$	8503 8504 8505 8506 8507 8508 8509 8510 8511 2926 3006 3609
volition$	7647 7914 7915 6694
volume	2503
volumes$	5939
voluntarily$	7914 7915 7925 7926 7927 7928 7929 7930 7931 7932 7933 6693 6694 6697
vomit$	10065
vomited$	3475
vomiting$	3475
vomits$	3475
vote$	340 341
voted$	340 341
votes$	340 341
voting$	340 341
voucher$	7866 7869
vouchers$	7866 7869
vulnerabilities$	4502 681 682
vulnerability$	8028 4502 681 682 8195 8196 8197 8198 8199 8200 8201 8202 8203 8204 8205 8206
vulnerable$	7406 7444 5219 5220 5221 8873 8874 8875 8912 8913 8914 5346 5347 5348 5349 6912 3104
wag$	2848
wagging$	2848
wags$	2848
waited$	7070
waitin	2683
waiting$	4819 2666 2687 2695 3441
walk	10014
walk$	4048 4075 4127 7934 7935 7936 7937 7938 4488 8082 1643 1652 2114 2115 9675
walked$	4142 4364 4371 4521 1643 1652 2114 2115 6582 7070
walking$	7571 7729 1643 1652 2114 2115
walkked$	1643 1652
walkking$	1643 1652
walks$	1643 1652 2114 2115
wall$	6383
wannabe$	2909 3595
wannabes$	3595
want	6188 2407
want$	7825 7826 4581 4582 4583 4584 4740 8722 8845 5304 5305 5306 1675 9155 9156 9157 9158 9174 9175 9176 9192 5693 1976 9465 9756 9941 2663
wanted$	4044 8023 1675 9283 1977 5887 5888 2067 2068 2365 2663 2804 2820
wanting$	7054
wants$	7825 7826 8845 1675 9174 9175 9176 9192 5693 9941 2663
ward	10078
warden	6180 6181 6182 2361 2362 2363 2396 6221 6435 2617
warden$	2339 9744 9762 9763 9764 6183 6184 6185 2393 6218 9803 2516 2547 10017 2618 2623 2624 10030 6450 2643
wardens$	8305 8609 8610 2339 9744 9762 9763 9764 6183 6184 6185 2393 6218 9803 2469 2516 2547 10017 2618 2623 2624 10030 6450 2643 6720
warn$	2487
warned$	7548 7549 3968 147 148 149 150 151 152 153 154 3977 156 157 158 159 160 161 162 163 164 165 166 7580 7581 7582
warning$	7545 7578 7579 8222 8223 8224 8225 8226 2215 2216 2217 2218 9639 9640 9659 9660 9902 6549 6721 7075 7076 3293 7379
warnings$	7545 7578 7579 8222 8223 8224 8225 8226 2215 2216 2217 2218 9639 9640 9659 9660 9902 6721 7075 7076
warran	6464
warrant$	1474 1475 1476 9870 2578 10046 7160 3690
warrants$	2578 7160 3690
wary$	7427 3847 3848 3849 3850
was	2447 6463 3425
was$	3929 146 155 248 249 374 387 4297 611 612 840 841 842 843 913 926 972 973 974 975 976 977 978 979 980 981 983 984 985 986 987 988 1078 4916 4921 1118 1142 1143 1144 1145 1146 1147 1315 1319 5141 1320 1321 1322 1323 1326 1327 1328 1329 8947 8950 1557 5453 1656 1680 5512 5693 1913 1914 5854 5864 9483 5913 5948 2178 6036 6037 6072 2258 2259 9703 2306 9726 6219 6236 6315 6420 6441 2667 2849 2874 2932 2934 2938 2986 2990 3001 3003 3013 6927 6974 3230 3257 7130 3375 3433 3438 3444 3445 3456 3472 3493 3495 3496 3530 3534 3544 3552 3554 3555 3559
wash$	2226
washed$	2226
washes$	2226
washing$	2226
waste$	784 3264
wasted$	784 3264
waster$	8385 3595
wasters$	8385 3595
wastes$	784 3264
wasting$	784 3264
watch	2651 3294
watch$	9038 9039 9040 6193 9790 2394 9804 9852 2535 6369 10021 6473 2780 6990 6995 7194
watche	6224
watched$	9514 9515 9792 2394 9806 6369 9969 10013 2780
watches$	9038 9039 9040 6990 6995
watching$	2394 6369 2780
watchlist$	7116
watchlists$	7116
watchs$	2394 6369
water$	6590
wave$	7195
wavy$	3150
way$	19 7468 5040 5450 1629 1630 1631 9059 5482 5483 5577 9598 2267 10043 6654
ways$	7468 7719 8618 8699 8770 9136 9256 6654
wayward$	3000 6823 3104
we	2363
we$	5600 5601 5603 5604 5642 5643 5644 5671 5672 5673 2264 6185 2469
weak$	4831 8498 8499 8500 8501 1098 1189 1190 1191 1192 2143 2144 2145 2146 9654 9655 9656 9657 6090 2296 3026 3027 3241 3281
weaker$	4720 4721 4760
weaned$	2697
weapon	9740 9750 9823 9961 2571 10221
weapon$	7716 4701 4702 4703 9810 9830 9831 10220 3379
weapons$	7714 7758 4701 4702 4703 2356 9810 9830 9831 6393 3379 3687
wear	2813
wear$	7934 7935 7936 7937 7938 1582 1607 1617 1618 1619 1620 1621 1622 1623 1624 1625 1626 3151 3168
wearing$	7729 1582 1607 1617 1618 1619 1620 1621 1622 1623 1624 1625 1626 2813 3151 3168
wears$	1582 1607 1617 1618 1619 1620 1621 1622 1623 1624 1625 1626 3151 3168
weary$	6881
weed	6646
weed$	7620 7621 4049 4050 4051 4052 4053 4055 4056 7714 7795 7796 7797 7854 7855 7856 7857 7858 7859 7860 7861 7866 7869 8295 4808 9794 6507 10090 10101 10228 6664
week$	9257 9258 9259 9301 9302 9303 6556 7086 7364
weekend$	9257 9258 9259 10068
weeks$	9301 9302 9303 7086 7364
weigh$	1465 5288 5289 5290
weighed$	3773 3776
weighs$	3776
weight	6487 6514 10097
weight$	10069 10096 7279
welcome$	2881
welcomed$	2881
welcomes$	2881
welcoming$	2881
welfare$	7414 3833 7469 7470 7471 7472 7473 7474 7475 7476 7479 8141 8142 8143 8144 8145 8146 8147 8148 8149 8150 8151 8152 8153 8869 8870 8871 8872
well$	7575 7583 7584 8483 1206 1207 1219 1265 1295 1426 1447 1450 5280 5281 5282 5283 5284 5285 5286 1558 1563 3109 3122 3131 6989
wellbe	6514
wellbeing$	7414 7469 7470 7471 7472 7473 7474 7475 7476 7479 8136 8137 10096
went$	7550 7570 266 364 365 366 367 368 369 401 402 403 4239 421 422 516 517 518 521 7977 7978 852 876 895 896 1025 1181 1182 1183 1643 1652 2240 2678 2799 2808 2844 2871 2872 6695 3532
were	9779 2447
were$	3929 3936 146 155 3998 248 249 374 387 4297 611 612 8123 840 841 842 843 913 926 972 973 974 975 976 977 978 979 980 981 983 984 985 986 987 988 1078 1118 1142 1143 1144 1145 1146 1147 8613 1315 1319 5141 1320 1321 1322 1323 1326 1327 1328 1329 1533 1557 5406 1656 1679 5512 5628 5629 5693 1913 1914 5864 9483 2178 6037 6072 2258 2259 2306 9726 6219 6236 6308 6420 6617 2849 2874 2932 2934 2938 2986 2990 3001 3003 3013 6927 6974 3230 3257 7130 3375 3493 3534 3544 3552 3559
west$	1575
wet$	2684
wets$	2684
wetting$	7274
what$	3937 3938 3990 7775 7921 4441 4442 640 648 8087 8095 721 722 8617 5037 8623 8876 8877 9637 9659 9660 6357 6701 6704 7076
whatever$	8131 8839 8856 1681 1682 1683 1684 1781 1782
whatsapp$	423 4245 424 4246 425 4247 426 4248 427 4249
whatsoever$	9483
wheel$	9536
wheelc	6616
wheelchair$	10198 3732
when	7108
when$	4243 4244 8095 8941 9700 9798 9805 6334 7297
whenever$	4243 9798
where	7108
where$	7429 7430 7431 7432 8095 8941 2406 6334 6370
wherea	6195 2538 6360 6361 2609
whereabouts$	9777 9778 6431
which	7099 7108
which$	8941 9817 9944 9951 6381 6432
while$	9516
white$	8923 1543 1565 5391 1578 5422 5423 5424 1603 1639 3103 3104 3127 3134 6990 3173
who	9740 9761 9817 9944 9951 6381 6432 7108
who$	7429 7430 7431 7432 4295 4296 4331 656 685 8095 8275 8290 8613 8947 8950 2367 6192 6198 2401 2426 2437 6262 2448 6334 6335 6370 9956 6414 2598 6421 2601 6433 10029 6453 10037 6466 6927 3383
whoever$	6421
whole$	5995 5997 2915
wholly$	3203 3206
whom	9944 9951 9963
whom$	7429 7430 7431 7432 8095 9771 9841 2448 6370
why$	4487 666 667 4490 669 670 4493 4494 673 678 679 8087 8095 723 724 725 726 2047 2048 2049
wicked$	2924
wider	2410
wider$	8356 8357 8358 8359 8360 8361 8362 8363 8364 8365 8366 8367 8370 8371 6232
wife$	10141 10176 10201
wild$	2915 2924 6788 6789 6790 6823 3128 3150 3611
wilful$	3636
wilfully$	417 3261 3636
will	2455 2603
will$	752 753 754 755 756 758 802 822 1416 1440 1452 1455 1488 1695 1697 1698 1699 1700 1701 1702 1703 1707 1708 1709 1710 1711 1712 1713 1723 1727 1728 1729 1737 1738 1739 1740 9148 9149 9150 9151 9152 9153 5576 9170 9171 9172 9173 5607 9196 1793 1794 1795 1796 1797 9206 1808 5666 5667 5670 5693 9277 9278 1882 1883 1896 6174 2355 6208 2393 2442 6278 2460 6302 2542 2581 6463 3190 3193 3195 3207 3395
willed$	6848
willing$	210 211 216 310 311 312 513 514 727 728 729 5494 5496 5498 9081 9082 9083 9084 2347 2870
willingly$	7914 7915 512 6693 6694 2873
willingness$	7662 5651 9234 9235 9236 9237 9238 9239
win$	5003 9212 5631
wind$	901 902 5550
winding$	7462 7463 7464 7465 7466 901 902
winds$	901 902
winter$	7780 7781
wiry$	3107
wisdom$	1258 1260 5138 1317
wise$	3942 1213 1214 1267 1534 6877 6882 6883 3067 3083
wiser$	3917 1210 1211 1212 1255 1267
wish$	5651 9234 9235 9236 9237 9238 9239 9941
wished$	2663
wishes$	2663 7075
wishs$	9941
wit$	9437 9438 9439
with	9895 6639 3349
with$	7487 7576 7676 7679 7684 7735 4163 4176 4180 7845 4264 4267 4298 4310 4311 4315 4322 4324 4326 7920 4420 4421 8097 4704 4707 4717 4718 8301 4741 8476 8480 8491 8492 8495 8502 4997 8583 1186 8605 5024 5027 1223 5257 5258 5259 8947 8950 1582 1595 1596 1597 1598 1646 9119 9169 9247 2076 9649 6164 6189 9780 6233 9819 9867 9993 2672 6563 10155 6611 2816 6649 6716 3043 3151 3162 7095 7174 7220 3407 3468 3490 7345 7380
withar	9948
withbu	9948
withcr	9948
withda	9948
withde	9948
withdi	9948
withdrawn$	6410
withga	9948
withheld$	695 696 7083
withhold$	695 696
withholding$	695 696
withholds$	695 696
within$	4771 8354 8355 8442 4988 5222 6478
withof	9948
without$	72 4165 999 8820 8821 8822 8823 8824 8825 8826 8827 8828 8829 8830 8831 8832 8856 8862 8863 8864 8865 8866 8867 8868 1499 1733 1736 5585 1832 2077 2078 5925 2209 2210 2718 3201 3202 3216 3238
withro	9948
withsh	9948
withst	9948
withsu	9948
withth	9948
witness$	6728
witnesses$	6728
woeful$	2296 3636
woefully$	3636
wolves$	8414 8415 8416
woman	6641
woman$	8680 1282 5109 8695 8729 8734 8736 1337 5162 8751 8752 1361 8767 8768 8769 8773 1372 1373 8795 10193 10223 6894
women$	8356 8357 8358 8359 8360 8361 8362 8363 8364 8365 8366 8367 8370 8371 8372 8680 8683 1282 5107 8700 8702 8719 8727 8734 8735 8736 1334 8751 8752 1372 1373 1392 8850 9020 9070 6891 6894 6904
wont$	1709 1710 1711 1712 1713 3190
wool$	6899
woolly$	3636
word$	9613 9642
wore$	7934 7935 7936 7937 7938 1582 1607 1617 1618 1619 1620 1621 1622 1623 1624 1625 1626 3151 3168
work	7163
work$	128 130 131 3994 7577 4101 7761 378 379 380 381 382 383 384 385 386 633 8182 8191 8398 4894 4909 4913 8497 8549 5001 5046 9072 9101 9107 5537 9121 5587 9189 9220 9226 9241 9242 9243 9248 9498 2412 6644 6708 3022 7012 7020 7063
worked	2467
worked$	378 379 380 381 382 383 384 385 386 633 9218 9227 9228 9229 9230 9231 9989 2809 7021
worker	10078
worker$	7619 7852 8096 8190 5757 5762 5763 5773 5774 9664 9695 6131 6140 6604 10214 6709 3268 7390
workers$	7619 7852 8096 4606 8190 8437 4878 8579 8628 8629 8630 5600 5601 5603 5604 5642 5643 5644 5757 5762 5763 9664 9695 6140 6709 6803
working$	378 379 380 381 382 383 384 385 386 633 4910 5226 9100 9241 9242 9243 9917 7020 7093 3510
works$	378 379 380 381 382 383 384 385 386 633 9224 7021
workshop$	128 130 131
workshops$	128 130 131
workshy$	3611
world$	8699 3059 3060
worldly$	1267 1519 1520 1521 1522 3061 3616
worn$	7939 7954 7955 7956 7966 9787 6207 6974
worr	2692 2730 2792
worried$	5227 5228 5229 8812 8813 8814 5233 5234 6069 2329
worries$	8218 8219 8220 8221 5236 8819 7075
worry$	5227 5228 5229 8812 8813 8814 5233 5234 7075
worrying$	8503 8504 8505 8506 8507 8508 8509 8510 8511 3004 3006
worse$	4480 8848 8849 9610 9611 6909
worship$	495 496 497 498 499
worshiped$	495 496 497 498 499
worshiping$	495 496 497 498 499
worshipped$	495 496 497 498 499
worshipping$	495 496 497 498 499
worships$	495 496 497 498 499
worst$	7999 4443 3006 3312
worth$	8209
worthless$	3611
would$	553 4377 7960 557 558 559 560 561 567 4390 4399 4500 4548 920 989 8722 8744 1405 5232 1489 1696 1714 1715 1716 1727 1728 1729 5607 9206 1808 5693 9277 9278 1882 1883 5850 5851 5852 6174 2355 3191 3195 3207
wound$	901 902
wrap	10221
wraps$	8470 6664 6811
wreak$	2973
wreaked$	2974
wreaking$	2972
wreck$	2886
wrecked$	2886
wrecking$	2886
wreckked$	2886
wreckking$	2886
wrecks$	2886
wrist$	10074
wrists$	10074
writ	7334
write$	2198 2540 2610 10130 2957 2958
writing$	2201 2540
written$	2179 2200 2727
wrong$	3917 3918 4026 4112 4113 4114 7762 8274 8286 8287 8288 8742 8743 9435 9436 9446 9530 9696 9697 6128 2834 2896
wrote$	2199
xanax	6520
xanax$	10102
y$	8764
year	6551
year$	4299 4328 4329 8349 4770 8353 5093 8685 5122 8804 1545 1548 1550 10129 6551 10133 7086 7364
years$	8353 8671 8672 8673 8738 8739 8740 8741 8776 8777 8778 8804 7086 7364
yet$	3980 2276 6120
yield	3278
yjs	6631
yjs$	10213 3568
yob$	3595
yobbish$	3006 3595
yobbo$	3595
yobbos$	3595
yobs$	8414 8415 8416 3595
yoi$	3816
yos	6631
yos$	10213 3568
yot	6631
yot$	10213 3568
young	6641
young$	250 300 908 4744 4856 4857 8515 4937 4938 8539 8540 8541 8542 8543 8544 8558 1164 1165 4989 5095 5350 5351 5352 5353 5354 5355 1543 8947 8950 5595 5728 5890 6008 6009 6018 6027 6065 6106 6108 6163 9795 9797 6216 2397 2398 6240 2441 9853 2452 9869 9873 6309 6312 6348 2544 9951 9952 6391 9978 9986 6422 10052 10055 10223 2860 2927 2930 2939 2978 6822 6869 3079 3103 3307 7177 7183 7202 3531
younger$	4720 4721 4760 8356 8357 8358 8359 8360 8361 8362 8363 8364 8365 8366 8367 8370 8371 8374 8375 6588 6663
youngers$	9839
youngster$	8515 8539 8540 8541 8542 8543 8544 8555 6822
youngsters$	8515 8539 8540 8541 8542 8543 8544 8555 6663 6822
youth	3318 3564
youth$	8515 8518 8539 8540 8541 8542 8543 8544 8555 1543 8947 8950 8953 8954 2310 6179 2409 6631 2810 2927 6751 2930 6822 6926 3105 3307 3555 3564
youths$	8325 8515 8518 8539 8540 8541 8542 8543 8544 8555 8947 8950 2409 6751 6822 3105 3622
yp	6163 6171 9774 9791 9793 9795 9797 6216 9799 2397 2398 9853 9869 9873 6313 6348 2544 9951 9952 9978 9985 9986 6422 10052 10055 2693 6522 2716 2738 6562 10175 6607 6608 2793 10200 10227 2826 3318 7151 7177 7202 7316
yp$	2901
yp1$	2900
yp2$	2900
yp3$	2900
yp4$	2900
yp5$	2900
yp6$	2900
yro$	3814
zero$	1829 5891 3262 3345
zits$	6984
