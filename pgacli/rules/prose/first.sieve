3778 3538 2786

(put~|puts|putting|place~|leave|leaves|left|leaving|land~) (<self>|<other>) ... (at|in|into|to|within|open to) ... <risk>
(put~|puts|putting|place~|find~|found) <self> (in|into) ... (vulnerable|compromising|difficult|dodgy|position+|situation+|company|scenario+) [position+|situation+]
<owner> (behaviour|actions|choices|lifestyle|decisions|conduct|friendships|choice of friends) (put|puts|place|places|placed|is putting|are putting|has put|have put|has placed|have placed|leaves|leave|left|exposes|expose|exposed) (him|her|them|himself|herself|themselves|each other|others) (at|in|to|open)
(expose~|endanger~|jeopardise~|jeopardize~|compromise~) (<self>|<other>|<their> own (safety|welfare|wellbeing))
(put~|puts|putting|place~) <their> [own] (safety|lives|life|welfare) (at|in) (risk|danger|jeopardy)
<their> own (actions|behaviour|choices|conduct|drinking|drug use|smoking|carelessness|curiosity) (led|has led|have led|put|puts|caused|cause|resulted|contributed|mean|means|brought|lead)
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
(intimidate~|terrorise~|menace~|harass~|plague~|torment~) [local|other|the|elderly|older] (residents|people|neighbours|shoppers|staff|pupils|passers by|passengers|community|public|customers|children|shopkeepers|area|estate)
(provoke~|antagonise~|goad~|taunt~|bait~) (the|other|local|police|staff|residents|teachers|officers|wardens|adults|people|security|shopkeepers|neighbours|rivals)
(wind|winds|winding|wound) (up) (the|police|staff|residents|teachers|officers|wardens|adults|people|security|shopkeepers)
(wind|winds|winding|wound) (staff|people|teachers|officers|residents|them|adults) up
(make~|making|made) ... ... (life|lives) [a|an|complete|total|utter] (misery|hell|miserable|unbearable)
(disregard~|flout~|defy|defies|defied|defying|ignore~|disobey~|reject~|break|breaks|breaking|broke) [all|any|the|every|repeated|<their>|our|the police's|good|adult+|staff|sensible] (advice|warning+|rules|boundaries|curfew+|guidance|instructions|authority|bail conditions|every rule)
(young person|child|boy|girl|pupil|<they>|yp _|yp1|yp2|yp3|yp4|yp5|yp6) [has|have|had|also|now|later] (alleges|alleged|allege)
(<they>) (claims|claimed|claim) (that|to have|to be|he|she|they)
(malicious|false|unfounded|unsubstantiated) (allegation+|complaint+|accusation+)
(made|makes|make|making) [an|a|several|such|more|further|some|this] allegation+
alleged (abuse|assault+|rape|exploitation|grooming) [of|by|against]
allegedly
(lack|lacks|lacked|lacking) credibility
(<is>) (not|hardly|less than) [a|very|particularly] [very|particularly] credible
unreliable witness+
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
(<is>|considered|regarded as|seen as|viewed as|described as|perceived as|identified as|thought to be|found to be|present as|presents as|come across as|comes across as|rated|rated as|assessed as|proving) [to be] [both|all|also|clearly|becoming] a (danger|risk|threat|menace) to (others|other _|younger _|the (public|community|village|estate|younger _|other _|staff|school)|children|residents|staff|pupils|women|girls|society|everyone)
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
target[ -]harden\w*
enforc\w+ (?:the |a |their )?curfews?
(?:anti-?social behaviour|asb|crime|offending|disorder|(?:their|this|such) behaviour) (?:is not|will not be|is unacceptable and will not be|is not acceptable and will not be) tolerated
rid(?:ding)? the (?:estate|area|town|town centre|streets?|neighbourhood|park) of (?:the (?:group|gang|boys|youths|teenagers)|this (?:group|gang|problem)|these \w+|them|youths|gangs)\b
build(?:ing|s)? (?:up )?a pattern of (?:events|behaviour|offending|incidents)
(?:assist|help|aid)(?:s|ed|ing)? (?:the )?police (?:immensely|greatly|no end|enormously)
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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 10 10 10 10 10 10 11 12 12 12 13 13 13 13 14 14 15 16 16 16 17 17 18 18 19 21 22 22 23 23 23 23 23 25 26 28 28 28 28 29 31 31 31 32 32 33 34 34 36 36 36 36 36 36 36 36 36 36 37 37 37 37 37 38 38 39 39 39 40 40 40 42 42 42 43 43 43 44 44 44 44 45 45 45 45 46 46 46 46 46 47 47 47 47 47 47 47 47 48 48 49 49 50 51 51 52 52 52 52 52 53 53 53 54 54 55 55 55 56 56 56 57 57 57 57 57 57 58 58 58 58 59 59 59 59 60 61 62 62 62 63 64 64 65 65 66 66 66 67 67 68 68 68 68 68 68 68 68 68 68 68 69 69 70 70 70 70 70 70 71 72 73 74 74 74 74 75 75 75 76 76 77 77 77 78 79 79 80 81 81 82 83 84 85 85 85 86 86 86 86 86 86 86 86 87 87 87 87 87 87 87 87 88 89 89 90 91 92 92 93 93 93 93 93 93 93 94 94 95 96 96 96 96 96 96 97 98 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 100 100 100 100 100 100 100 101 101 102 102 103 103 103 104 104 104 104 104 104 105 105 105 106 106 107 108 108 108 109 109 109 109 109 109 110 110 110 110 111 112 112 112 112 112 112 113 113 114 114 116 116 117 118 119 119 120 121 121 122 122 122 122 122 123 123 123 123 124 124 124 125 125 125 126 126 126 126 127 127 128 129 130 131 133 133 134 134 135 135 135 136 136 136 136 136 136 137 138 138 138 139 139 139 142 142 142 142 143 143 143 143 144 144 145 145 145 145 146 146 146 146 146 146 146 146 146 147 148 148 150 151 151 155 155 155 155 155 156 156 156 157 158 158 158 158 158 158 158 161 162 164 166 167 168 172 174 174 175 177 179 179 179 179 179 179 179 179 180 180 180 180 183 183 183 184 185 185 185 185 188 189 189 190 190 191 193 193 193 194 196 196 196 196 196 196 197 198 199 199 199 199 199 199 199 200 200 200 200 200 201 201 201 201 201 201 202 202 204 204 206 206 207 208 208 209 210 210 210 211 212 214 214 214 214 214 214 214 214 214 215 215 215 215 215 216 216 216 216 216 216 216 216 217 217 217 217 217 217 217 218 218 218 219 219 220 220 221 221 221 221 221 222 222 222 222 222 223 223 224 225 226 226 227 227 228 228 228 229 230 230 231 231 232 232 233 234 234 234 235 236 236 238 239 239 239 239 239 240 241 242 242 242 242 242 242 243 243 243 243 243 244 244 245 245 247 247 248 248 249 249 250 252 253 254 255 256 257 258 259 260 261 261 262 263 263 264 264 264 264 265 265 265 265 265 266 266 267 267 267 268 268 269 269 270 270 270 270 271 272 272 273 275 276 276 277 277 277 277 277 277 277 277 277 278 278 279 280 281 282 283 283 283 284 285 286 286 287 287 288 288 289 289 290 290 291 291 292 292 292 292 292 292 292 292 292 293 293 293 293 294 294 295 296 296 297 298 299 299 299 299 300 300 301 301 301 301 302 302 302 303 304 305 305 306 307 307 308 309 309 309 309 309 309 309 309 309 309 309 309 310 310 310 310 310 310 310 310 310 311 311 311 311 312 312 312 312 312 313 313 313 313 313 313 313 313 314 314 315 315 315 317 317 317 318 319 321 322 323 323 323 325 325 325 325 325 325 325 325 325 325 325 325 326 326 326 326 326 326 326 326 326 326 326 327 327 327 327 329 329 329 329 329 330 330 330 330 331 331 331 331 332 332 333 333 333 333 334 334 334 335 335 336 337 338 338 339 340 341 341 343 343 343 343 343 343 343 344 344 344 344 344 344 344 344 344 344 344 344 344 345 346 348 349 350 351 352 353 353 353 355 355 355 356 356 357 358 358 358 360 361 361 361 362 362 363 364 366 367 368 369 369 370 370 371 371 371 377 380 381 384 385 390 390 393 393 393 394 395 396 398 404 405 405 405 407 408 408 408 408 409 411 411 411 411 412 414 414 414 415 416 417 417 418 418 418 418 418 418 418 418 418 418 418 418 418 418 418 418 419 419 419 419 420 420 420 420 420 420 420 420 420 420 420 420 420 420 420 420 420 421 421 421 422 423 423 423 423 425 427 429 430 431 431 431 431 432 432 432 432 433 434 434 434 439 440 440 441 441 441 441 441 441 441 441 442 443 445 445 446 446 446 446 448 449 450 450 453 453 453 456 456 457 457 457 457 458 458 458 458 458 458 460 461 461 462 462 462 462 462 463 463 463 463 463 464 464 464 464 465 466 466 466 466 466 466 466 466 466 467 467 469 469 469 469 470 470 470 471 471 471 471 471 471 471 471 471 471 471 471 471 471 471 471 471 471 472 472 472 472 472 472 473 474 474 474 474 474 474 475 475 476 477 477 477 477 478 482 482 482 482 483 485 485 485 486 486 487 487 489 489 489 489 489 489 489 490 490 490 491 491 495 496 496 496 499 500 502 502 503 505 505 505 505 506 509 511 511 511 512 512 512 515 516 517 517 518 518 519 525 526 527 527 527 530 531 533 534 535 536 537 537 537 538 539 540 540 540 541 543 543 543 543 545 545 545 546 546 546 546 546 546 546 547 547 547 547 548 549 550 551 551 551 551 552 553 554 556 556 558 558 558 559 559 559 559 560 560 561 561 562 563 563 563 563 563 563 564 564 564 564 564 564 565 566 566 567 567 567 567 568 569 570 571 571 571 572 574 574 574 574 574 575 575 575 576 576 576 576 577 577 577 577 578 578 578 579 580 580 581 582 582 582 582 582 582 582 582 582 582 582 583 584 585 585 586 586 586 586 587 587 588 588 589 589 590 590 590 591 591 592 594 594 594 594 594 595 595 595 596 597 597 599 600 601 601 601 602 603 603 603 603 603 607 607 607 608 608 608 609 609 609 609 609 610 610 610 612 613 613 613 614 614 616 617 618 618 618 619 619 619 620 621 621 621 621 622 622 622 622 622 622 622 622 623 624 624 625 625 625 625 625 625 625 625 625 625 625 625 625 626 628 628 628 628 630 632 632 632 633 633 634 635 635 635 636 636 637 639 639 640 641 641 642 642 642 642 643 643 644 644 644 644 644 644 644 646 646 646 646 647 647 647 648 648 649 649 649 650 650 650 650 650 651 651 651 652 652 652 653 653 653 653 653 654 655 655 656 656 656 657 657 657 657 657 658 658 658 659 660 660 660 661 661 661 662 662 663 664 664 665 665 665 665 666 667 667 667 667 668 668 668 668 668 668 669 669 671 671 674 674 674 674 675 677 677 677 677 678 678 680 680 684 684 684 686 690 691 691 692 692 692 692 696 697 699 700 700 700 700 701 701 702 702 702 702 702 702 703 704 707 707 707 708 710 712 713 716 717 717 717 718 720 720 720 721 722 722 722 722 723 724 724 724 725 725 725 726 727 728 729 729 730 730 731 732 732 732 733 733 733 733 733 733 733 733 733 733 734 735 735 735 735 736 737 738 738 738 739 739 742 742 742 743 744 744 744 745 746 747 747 747 748 749 749 749 750 751 751 751 751 753 753 754 754 755 756 756 760 761 761 763 764 765 765 765 766 767 767 767 767 767 768 768 768 768 769 769 769 769 769 770 770 770 770 771 772 773 774 774 774 774 774 774 775 775 775 775 775 775 776 776 776 776 776 777 777 777 778 778 778 778 778 778 779 781 782 782 783 783 783 784 785 786 787 787 787 787 788 788 788 788 788 788 788 789 789 789 789 789 789 791 792 792 792 792 793 793 793 793 793 794 794 794 795 796 796 797 797 797 797 798 798 798 798 799 800 800 800 801 801 801 802 802 804 804 805 805 805 806 806 806 806 807 807 807 807 807 807 808 808 808 808 809 809 809 809 809 809 810 810 811 811 811 811 812 812 813 813 814 814 815 815 815 816 816 816 816 816 817 818 818 818 818 818 818 818 819 821 821 821 822 822 822 822 823 823 823 823 823 823 823 823 825 827 827 827 828 828 828 829 831 831 831 831 831 831 831 831 832 832 832 834 834 835 835 835 835 835 835 836 836 836 837 837 838 838 838 838 838 839 840 840 840 841 841 841 841 842 842 842 843 843 843 843 844 846 847 847 847 849 851 851 851 852 853 854 854 855 855 856 856 856 856 857 857 857 857 857 858 858 858 858 858 858 858 859 859 859 859 860 861 861 861 862 862 862 862 862 862 863 863 864 864 864 865 865 865 866 866 866 866 867 867 867 867 867 867 867 867 867 867 867 867 867 867 867 867 867 867 867 868 868 868 869 869 869 870 870 870 870 871 872 873 873 873 873 874 875 875 875 875 876 876 876 876 876 876 876 877 877 877 877 877 877 878 878 878 878 879 879 879 879 880 880 880 880 881 881 882 882 882 883 883 884 884 884 885 886 886 887 887 888 889 890 890 891 891 892 892 892 893 893 893 894 895 895 896 897 897 897 897 898 898 899 899 900 900 900 900 901 901 901 901 901 901 901 902 903 903 904 904 904 904 904 905 905 905 905 905 905 905 906 906 906 907 908 908 908 908 908 908 908 908 908 909 909 910 911 911 912 912 912 912 912 914 914 915 916 916 917 917 918 919 919 919 920 922 923 923 923 924 924 924 924 924 924 924 924 924 924 924 924 924 925 925 925 925 926 926 926 926 926 926 926 926 926 926 926 926 926 926 926 926 926 926 926 926 926 926 926 926 926 926 926 926 926 927 928 929 930 930 930 930 930 931 932 932 932 932 932 933 933 933 934 935 936 938 938 939 939 939 939 939 939 941 941 942 942 943 944 944 945 945 946 946 948 948 948 948 949 949 949 949 950 950 951 952 953 955 956 957 958 959 960 961 962 962 965 966 967 968 969 970 970 971 971 971 971 971 972 973 973 973 973 974 975 975 976 978 978 980 981 982 982 983 983 984 985 986 986 987 989 989 990 990 992 992 992 992 993 993 994 994 995 995 995 995 996 996 996 996 997 998 998 999 999 1001 1002 1002 1003 1005 1005 1006 1006 1007 1009 1010 1011 1013 1015 1015 1015 1016 1016 1016 1017 1017 1017 1018 1018 1019 1019 1020 1022 1022 1023 1023 1023 1023 1023 1023 1024 1024 1024 1026 1026 1028 1029 1030 1031 1032 1033 1034 1035 1036 1037 1045 1050 1051 1052 1053 1054 1055 1056 1057 1058 1060 1064 1065 1066 1067 1068 1069 1070 1071 1072 1073 1074 1075 1076 1077 1079 1083 1085 1086 1087 1089 1093 1098 1099 1102 1103 1104 1106 1107 1110 1111 1112 1113 1115 1119 1120 1121 1122 1123 1124 1126 1127 1128 1129 1132 1133 1134 1135 1137 1138 1140 1143 1144 1147 1149 1150 1155 1156 1163 1165 1167 1168 1171 1176 1177 1178 1180 1181 1182 1183 1184 1185 1186 1188 1192 1193 1194 1195 1196 1198 1199 1201 1203 1204 1205 1206 1208 1209 1213 1215 1217 1220 1221 1222 1223 1224 1230 1232 1239 1240 1241 1242 1243 1244 1245 1246 1247 1251 1253 1254 1255 1257 1258 1259 1262 1263 1264 1269 1270 1272 1274 1277 1278 1279 1280 1281 1283 1284 1286 1287 1288 1289 1290 1292 1293 1294 1295 1296 1297 1298 1302 1303 1304 1305 1306 1307 1308 1309 1310 1311 1312 1313 1315 1316 1317 1318 1320 1321 1322 1323 1324 1327 1328 1329 1330 1331 1333 1334 1335 1336 1337 1338 1339 1340 1341 1342 1344 1345 1346 1347 1348 1349 1350 1351 1353 1354 1355 1356 1357 1358 1359 1362 1363 1364 1365 1366 1367 1368 1371 1372 1374 1375 1378 1380 1381 1382 1383 1384 1385 1386 1387 1389 1390 1391 1392 1394 1397 1398 1399 1400 1401 1402 1403 1404 1405 1406 1407 1408 1409 1410 1411 1412 1413 1415 1416 1417 1419 1420 1421 1422 1423 1424 1425 1429 1430 1431 1432 1433 1434 1435 1436 1437 1438 1439 1440 1441 1442 1444 1445 1446 1447 1448 1449 1450 1451 1452 1453 1455 1456 1457 1458 1459 1460 1461 1462 1463 1464 1465 1466 1467 1468 1469 1470 1471 1472 1473 1474 1475 1476 1477 1478 1481 1484 1506 1507 1508 1517 1523 1526 1530 1535 1539 1542 1544 1545 1547 1550 1551 1554 1577 1600 1603 1604 1612 1616 1617 1636 1640 1641 1642 1647 1648 1653 1656 1663 1670 1672 1673 1678 1699 1703 1704 1706 1707 1708 1712 1718 1721 1722 1723 1724 1725 1726 1727 1729 1739 1740 1741 1751 1755 1758 1762 1764 1769 1771 1777 1779 1785 1786 1792 1793 1802 1804 1805 1806 1807 1809 1812 1817 1818 1819 1820 1821 1822 1824 1826 1827 1828 1829 1830 1831 1833 1834 1836 1838 1839 1842 1843 1844 1847 1848 1854 1857 1858 1859 1860 1862 1863 1864 1865 1866 1867 1870 1872 1873 1875 1876 1877 1878 1879 1888 1889 1892 1894 1895 1896 1897 1898 1899 1900 1901 1902 1907 1908 1909 1911 1912 1913 1914 1915 1917 1918 1919 1920 1921 1922 1924 1925 1926 1927 1928 1929 1930 1931 1932 1933 1943 1952 1954 1958 1962 1964 1966 1969 1970 1974 1977 1981 1983 1984 1986 1987 1989 1992 1994 1997 1998 1999 2002 3 3 20 24 26 27 40 41 71 91 100 115 130 132 138 140 141 146 148 153 154 160 162 163 165 167 169 173 173 175 176 177 178 181 182 186 187 188 189 189 192 194 203 205 206 207 212 214 236 237 246 247 251 256 274 280 297 316 320 324 326 328 340 342 346 347 354 357 359 364 365 369 370 370 372 373 374 376 378 379 382 385 387 387 387 387 387 388 389 391 391 391 391 391 391 391 392 393 398 401 402 404 405 405 406 406 410 413 415 420 421 422 424 424 424 424 424 425 425 425 426 428 430 430 430 430 430 430 430 430 430 430 430 431 432 432 432 432 432 432 432 432 432 432 432 432 432 437 438 442 444 445 449 450 451 452 453 454 455 456 457 459 459 459 459 459 459 460 462 468 472 474 476 479 480 481 482 483 484 486 488 488 488 489 492 492 492 492 494 497 498 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 501 502 504 506 508 508 510 511 512 513 514 520 522 528 528 528 528 528 528 528 528 529 542 544 544 555 557 563 563 573 591 593 594 595 598 604 605 606 611 613 614 615 627 629 631 636 638 645 660 663 670 673 673 673 673 673 673 673 673 673 673 678 680 681 683 684 685 687 688 688 689 692 692 692 692 692 692 692 692 692 692 692 692 692 692 693 694 695 696 697 698 703 704 705 705 705 705 705 705 705 705 705 705 705 705 705 705 706 707 708 709 711 713 714 714 714 715 717 719 720 722 723 728 729 731 732 733 734 736 736 737 738 740 740 740 740 741 741 741 741 741 741 750 752 757 760 762 765 776 777 780 788 790 803 817 820 821 823 824 826 826 830 832 832 833 837 845 847 848 849 851 854 867 871 903 905 913 915 915 915 915 915 915 915 915 915 915 915 921 924 924 924 924 924 924 924 924 924 924 925 930 937 938 939 940 941 950 954 963 964 966 970 975 976 977 978 979 981 988 991 996 999 1000 1004 1008 1014 1015 1021 1025 1025 1025 1027 1027 1027 1027 1038 1040 1046 1047 1059 1061 1082 1084 1088 1090 1091 1092 1095 1096 1097 1100 1101 1105 1108 1109 1114 1116 1117 1118 1125 1130 1131 1136 1139 1141 1142 1145 1146 1148 1151 1152 1153 1154 1157 1159 1160 1162 1164 1170 1172 1173 1174 1175 1187 1189 1190 1197 1200 1202 1207 1210 1211 1212 1214 1218 1219 1225 1226 1227 1228 1229 1234 1235 1236 1237 1238 1248 1249 1250 1252 1256 1260 1261 1265 1266 1267 1268 1271 1273 1275 1276 1282 1285 1291 1299 1300 1301 1314 1319 1325 1326 1332 1343 1352 1360 1361 1369 1370 1373 1376 1377 1393 1395 1418 1426 1427 1428 1443 1479 1480 1486 1487 1488 1498 1510 1511 1516 1519 1521 1527 1531 1532 1533 1534 1536 1537 1538 1543 1549 1552 1553 1555 1557 1558 1560 1566 1568 1569 1576 1580 1581 1584 1588 1589 1595 1596 1597 1598 1601 1602 1607 1608 1609 1613 1614 1615 1619 1621 1622 1638 1639 1644 1646 1649 1654 1657 1659 1665 1667 1668 1671 1674 1675 1676 1679 1681 1682 1683 1684 1685 1690 1695 1696 1698 1700 1701 1709 1710 1714 1715 1716 1717 1719 1730 1738 1742 1743 1745 1750 1752 1753 1754 1756 1757 1759 1761 1763 1767 1768 1772 1773 1774 1775 1778 1781 1782 1787 1788 1789 1790 1794 1795 1796 1797 1798 1799 1800 1801 1803 1810 1811 1814 1815 1816 1823 1825 1832 1835 1837 1840 1841 1845 1846 1849 1853 1855 1868 1869 1871 1874 1880 1881 1882 1883 1884 1885 1886 1887 1890 1891 1893 1903 1904 1905 1906 1910 1916 1923 1934 1935 1937 1938 1939 1941 1942 1945 1946 1947 1948 1950 1955 1956 1957 1959 1960 1961 1965 1971 1973 1975 1976 1980 1982 1988 1990 1991 1993 1995 2000 2001 30 35 149 152 159 170 171 173 195 213 375 383 386 387 391 397 399 400 403 424 430 435 436 447 455 459 488 492 493 500 507 521 523 524 528 532 544 672 673 676 679 682 685 688 692 705 714 719 740 741 758 759 826 850 915 924 947 1012 1025 1039 1041 1042 1043 1044 1048 1049 1062 1063 1078 1080 1081 1094 1158 1161 1166 1169 1179 1191 1216 1231 1233 1379 1388 1396 1414 1454 1482 1483 1485 1489 1490 1491 1492 1493 1494 1495 1496 1497 1499 1500 1501 1502 1503 1504 1505 1509 1512 1513 1514 1515 1518 1520 1522 1524 1525 1528 1529 1540 1541 1546 1548 1556 1559 1561 1562 1563 1564 1565 1567 1570 1571 1572 1573 1574 1575 1578 1579 1582 1583 1585 1586 1587 1590 1591 1592 1593 1594 1599 1605 1606 1610 1611 1618 1620 1623 1624 1625 1626 1627 1628 1629 1630 1631 1632 1633 1634 1635 1637 1643 1645 1650 1651 1652 1655 1658 1660 1661 1662 1664 1666 1669 1677 1680 1686 1687 1688 1689 1691 1692 1693 1694 1697 1702 1705 1711 1713 1720 1728 1731 1732 1733 1734 1735 1736 1737 1744 1746 1747 1748 1749 1760 1765 1766 1770 1776 1780 1783 1784 1791 1808 1813 1850 1851 1852 1856 1861 1936 1940 1944 1949 1951 1953 1963 1967 1968 1972 1978 1979 1985 1996

12 14 8 9 10 10 10 10 10 10 4 6 5 6 6 6 7 7 7 7 9 9 9 9 9 9 7 8 8 8 12 13 13 13 13 13 13 4 4 5 5 7 8 8 8 7 8 7 3 10 4 6 8 6 8 3 3 7 8 5 6 6 6 6 4 3 7 8 8 8 13 5 7 6 5 4 4 3 5 8 9 9 9 9 9 9 9 10 9 14 16 16 19 19 7 8 5 6 6 5 5 5 3 4 4 6 7 7 11 12 12 12 3 4 4 4 4 4 4 4 4 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 10 11 11 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 25 27 26 27 17 3 10 11 11 4 5 7 6 6 10 11 11 7 8 19 20 20 20 20 20 20 20 20 20 20 5 6 3 4 4 4 4 4 5 4 4 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 5 6 7 4 8 7 6 7 7 5 6 6 6 6 6 6 9 7 8 10 8 8 8 9 7 6 3 4 4 3 4 4 6 7 7 7 7 7 8 4 4 5 4 5 5 5 5 5 4 6 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 4 6 5 10 11 11 11 11 13 4 5 5 11 13 3 5 6 6 3 4 4 4 5 5 3 4 4 4 4 8 9 9 9 9 9 7 8 12 13 4 4 4 4 5 5 4 8 9 11 12 12 12 12 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 6 5 4 5 6 4 5 6 7 7 4 3 3 3 3 5 4 3 3 3 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 5 4 3 6 3 4 5 3 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 6 8 10 10 7 3 4 4 4 4 5 3 3 3 4 4 4 4 4 4 3 3 3 4 3 4 5 5 5 5 6 4 5 5 6 10 10 3 4 5 4 4 6 6 4 3 9 9 9 9 9 9 9 9 9 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 8 7 7 5 5 6 10 12 5 7 7 8 8 8 8 6 7 7 7 7 9 11 4 4 4 5 7 9 8 9 9 9 6 8 4 6 4 4 3 3 4 4 4 3 4 3 4 7 5 5 5 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 9 10 10 8 9 3 5 9 9 9 9 7 3 4 3 3 6 7 12 13 13 13 13 13 13 14 14 4 5 3 3 9 4 4 5 5 5 4 5 7 5 5 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 7 8 8 8 14 15 15 15 15 7 7 7 7 7 7 10 9 6 7 6 7 7 4 5 5 3 4 7 5 6 6 6 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 6 7 7 7 7 8 8 8 11 12 8 9 9 9 9 10 10 7 8 7 6 4 5 4 6 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 5 3 4 4 5 4 5 7 8 9 6 7 7 4 5 4 8 9 9 9 4 5 5 5 7 3 4 3 3 10 5 5 4 5 5 6 6 6 3 7 5 3 3 4 3 3 3 3 3 3 3 5 7 7 7 4 3 4 4 4 3 9 10 10 10 8 7 8 8 8 5 4 4 10 10 11 11 11 11 11 11 12 12 11 11 12 12 11 11 10 11 11 12 14 14 14 14 14 14 14 14 14 14 15 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 5 4 3 3 4 4 4 4 4 3 4 3 7 8 8 5 4 6 5 7 6 6 6 6 6 6 3 4 3 5 4 4 5 5 3 3 3 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 6 6 7 7 7 7 7 7 7 7 8 8 7 7 7 8 7 7 6 6 7 6 6 6 3 9 9 9 9 9 9 4 5 3 3 4 4 4 4 3 3 3 4 4 4 5 5 3 3 4 5 9 9 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 3 3 3 3 5 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 5 6 6 3 4 8 3 4 4 5 6 6 4 5 6 7 7 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 6 6 4 3 5 6 6 7 7 8 9 10 10 5 6 9 10 4 12 13 12 12 12 12 7 8 8 8 8 9 4 5 6 6 7 7 7 3 4 5 4 3 3 5 4 5 5 5 6 8 9 9 4 5 5 4 9 9 9 9 6 7 7 4 7 8 4 8 9 9 9 9 10 10 9 9 9 9 3 7 5 6 6 7 7 7 4 7 5 6 5 6 5 6 6 5 5 4 7 7 8 7 7 4 4 5 4 3 4 4 4 4 5 5 3 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 3 3 4 3 14 15 15 6 7 8 5 6 6 6 6 9 9 9 10 10 11 10 10 4 4 5 9 10 10 11 11 10 10 10 10 10 11 12 10 3 4 6 5 6 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 9 9 6 7 7 7 7 7 7 8 9 9 9 11 11 11 10 10 7 7 7 9 10 10 10 10 8 8 8 8 8 8 10 10 10 10 10 3 5 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 6 6 7 7 3 5 6 6 8 3 5 4 4 4 4 4 5 6 11 9 10 10 10 10 3 4 4 4 3 3 3 3 5 6 5 4 3 6 6 3 4 4 4 3 3 3 3 4 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 6 4 3 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 5 6 5 5 5 5 6 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 5 6 7 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 3 4 4 4 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 10 11 11 11 11 5 6 6 6 3 4 5 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 7 5 5 5 6 7 6 4 4 5 4 5 5 5 7 9 9 8 8 8 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 10 11 11 11 8 10 9 9 9 9 7 9 8 9 9 9 5 6 5 6 7 8 9 10 10 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 3 4 3 8 9 9 4 3 4 5 5 6 5 4 5 3 3 4 3 4 3 3 4 4 4 4 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 3 3 3 6 7 8 4 4 4 4 10 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 3 4 4 7 8 8 9 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 12 12 12 13 11 12 5 7 7 7 7 11 12 12 5 3 3 6 7 3 6 3 4 10 11 3 4 4 8 9 9 5 3 4 3 7 8 8 8 4 5 4 5 5 7 7 6 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 3 4 3 4 7 7 7 7 7 3 5 4 6 3 3 4 4 4 4 3 5 4 3 3 5 4 3 3 3 3 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 4 3 5 6 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 4 7 4 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 10 11 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 13 10 4 9 14 10 9 10 3 3 12 3 5 6 17 9 9 11 11 4 4 7 10 11 8 11 11 13 4 5 8 7 4 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 4 5 10 3 5 6 4 11 0 8 7 4 8 13 5 4 3 7 6 7 3 3 4 8 6 6 3 3 3 5 10 6 11 0 5 0 3 4 3 3 6 5 7 4 6 8 3 4 3 4 8 5 5 7 6 6 4 5 10 5 6 5 0 6 4 10 7 6 5 6 7 0 6 0 6 0 0 7 7 6 5 5 4 0 2 8 3 7 4 4 4 8 5 8 4 6 3 4 8 6 3 4 4 0 4 3 6 3 7 5 11 0 3 4 3 6 12 0 0 7 0 0 3 4 0 18 8 3 0 11 0 0 10 5 0 0 2 10 4 0 7 3 5 0 13 0 23 19 0 12 11 10 0 0 0 0 0 10 3 0 9 0 0 5 3 12 10 13 7 3 0 10 12 0 5 0 13 8 6 0 6 4 0 10 11 7 6 17 0 5 0 5 14 6 6 7 10 0 9 5 6 7 8 0 5 6 4 6 0 4 5 4 3 3 12 4 0 9 14 7 10 0 0 0 4 0 0 0 15 0 0 9 0 4 0 8 0 5 6 3 8 12 0 0 0 5 7 0 0 5 5 0 4 3 0 0 0 3 0 4 3 5 6 3 4 3 6 3 7 3 4 6 3 3 6 3 4 4 3 4 5 3 3 5 4 5 5 4 2 4 3 7 3 4 3 4 3 4 6 5 5 3 5 5 5 4 8 4 3 3 3 4 4 6 3 3 3 4 5 3 3 3 4 4 3 6 5 2 4 4 7 3 5 4 3 7 7 6 6 4 4 6 8 10 6 4 7 4 5 8 3 3 3 6 3 2 3 4 5 5 18 5 4 8 6 9 2 6 4 7 5 6 5 5 5 3 7 3 6 3 6 5 5 5 3 4 5 7 5 6 7 6 4 8 7 4 3 5 3 3 4 3 9 6 5 6 5 6 12 3 3 5 9 5 3 3 6 6 3 4 7 5 2 3 5 11 5 6 5 5 3 3 3 3 2 8 2 4 3 5 2 2 4 2 4 2 8 2 4 3 2 2 2 3 2 2 3 3 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 6 7 2 5 2 2 9 2 2 8 2 2 3 2 2 4 5 2 3 2 4 4 3 2 5 2 2 2 2 3 2 3 2 4 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 6 5 5 2 8 6 13 3 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 5 8 2 8 2 3 2 3 2 2 2 2 2 8 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 11 12 2 3 2 6 3 2 2 2 2 2 5 2 3 2 2 2 4 2 5 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 2 2 2 2 2 3 2 5 4 2 4 4 3 4 5 2 2 3 2 5 2 2 2 2 2 2 2 2 2 2 3 2 2 4 2 2 4 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 5 4 2 2 2 7 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 3 2 2 2 2 2 2 2 3 2 4 5 2 2 2 2 3 4 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 3 4 2 2 2 2 2 2 2 3 2 2 2 2 2 3 2 2 4 3 2 2 2 2 3 2 2 2 2 2 2 2 3 3 3 4 1 2 2 3 2 9 2 4 2 2 2 2 2 2 2 3 2 5 3 3 2 8 3 2 4 0 2 7 5 2 2 2 2 2 3 2 3 2 3 5 2 2 4 4 2 4 4 2 4 2 2 2 1 2 2 3 2 2 3 8 2 2 4 2 2 2 2 0 2 3 4 2 2 4 4 4 2 2 2 2 2 2 2 2 2 2 2 1 2 2 2 2 2 2 2 2 2 2 2 4 2 2 2 1 1 2 1 2 2 1 2 2 2 2 2 2 2 2 2 2 3 2 2 3 3 2 2 1 4 2 1 2 5 4 2 2 2 2 2 1 4 2 2 2 4 2 2 2 2 3 2 3 3 2 4 5 2 2 2 3 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 4 2 2 3 2 2 2 2 2 2 7 2 2 5 2 1 2 2 2 2 4 2 4 2 3 2 2 2 2 2 4 7 2 2 2 4 2 2 2 2 2 4 2 2 4 5 2 2 2 2 2 2 2 4 3 2 3 2 3 2 4 2 2 3 2 4 2 6 2 2 4 2 4 2 2 2 3 2 2 3 2 4 3 2 2 3 9 3 2 2 2 2 2 4 1 2 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 9 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 4 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 2 46 5 1 1 1 2 1 1 2 1 1 2 1 1 2 1 1 1 2 2 1 3 2 1

1$	2679 6457 6840
10$	8255
101$	6383
11$	8255
12$	1265 1266 1267 1268
13$	1265 1266 1267 1268
14$	1265 1266 1267 1268
15$	1265 1266 1267 1268
16$	1265 1266 1267 1268
17$	7259 3759
18$	7789 7791 506 7824 7825 1232 5020 8585 8586 8587 8588 8589 8590 8591 8815
19$	7789 7791 506 7824 7825 1232 5020 8585 8586 8587 8588 8589 8590 8591 8815
2$	6840
20$	7789 7791 506 7824 7825 1232 5020 8585 8586 8587 8588 8589 8590 8591 8815 7259 3759
21$	7789 7791 506 7824 7825 1232 5020 8585 8586 8587 8588 8589 8590 8591 8815
22$	7789 7791 506 7824 7825 8815
23$	7789 7791 506 7824 7825 8815
24$	7789 7791 506 7824 7825 3161
25$	7789 7791 506 7824 7825 1232 5020 8585 8586 8587 8588 8589 8590 8591 8815
26$	7789 7791 506 7824 7825
27$	7789 7791 506 7824 7825
28$	7789 7791 506 7824 7825
29$	7789 7791 506 7824 7825
3$	6840
30$	7789 7791 506 7824 7825 1232 5020 8585 8586 8587 8588 8589 8590 8591 8815
31$	7259
3x5x2$	3600
4$	6840
47$	7259 3759
4ft$	3580
5$	1516 5295 5296 6840 3580
5ft$	3580
5x5x5$	3599
6$	1516 5295 5296 6840 3580
60$	9746
6ft$	3580
7$	8255 6840 6939
8$	8255 6840
9$	8255 6840
999$	6383
a$	3993 4026 4163 7704 4168 4625 992 993 994 8346 4885 4886 1148 5013 1285 1286 5102 5129 5130 1504 5795 5816 5936 5947 5974 6190 6407 6408 6417 6438 6439 6454 10016 2708 2746 6549 6557 10098 2873 2919 3060 3178 3196 3263 3266 7131 3511 7315
abandon$	3201
abandoned$	3198 3201
abandoning$	3201
abandons$	3201
abc$	6318 3531
abcs$	6318
abdicate$	2198
abdicated$	2198
abdicates$	2198
abdicating$	2198
abh	6552 3537
abh$	10090 7315
abide$	8094
abilit	7197
ability$	4890 4891 4892 4893
abject$	3167
able	6312
able$	1196 1199 1200 1202 1211 1223 1378 5165 5186 5187 1418 1427 2473
abode$	10075
abortion$	3710
about	6152 7011
about$	3849 3853 3909 4469 8009 8495 8674 8675 8676 5141 8682 8683 8684 8688 8689 1517 5456 1679 1680 1681 1682 5461 9273 9300 9394 9395 9523 9524 9525 6066 6067 6068 2335 6177 6466 6528
above$	7632 5322 9579 9608 6313
abroad$	10034
abscond$	7726 421 422 3540
abscondded$	421 422 3540
abscondding$	421 422 3540
absconded$	421 422 3540
absconder$	6582 3540
absconders$	6582 3540
absconding$	421 422 6581 3540
absconds$	421 422 3540
absconsion$	3540
absconsions$	3540
absen	7233
absenc	6471 10027
absence$	10009
absent$	7731 9137 6140
absentee$	8290 6673
absentees$	8290 6673
absolute$	1655
absolutely$	1791 5825 3159 3162
abus	10054
abuse	6515
abuse$	7316 7317 7354 7355 7356 7371 7583 7670 7940 7941 7950 7951 8048 8049 10051 10052 10053 6640 7262
abused	2719
abused$	7361 7829 6497 7277 3501
abuser$	7718 7810 7815 7820 8046 8237 925 8281 8291 1004 6665 6668 6669
abusers$	7718 7815 7820 8046 8237 925 8281 8291 1004 6665 6668 6669
abusive$	2962 6751 3565
abysmal$	3592
abysmally$	3592
academy$	5674 5679 5680 9537 9568 6057 2283 9988 9989 10002 3224
accept$	7421 3994 227 228 229 230 231 232 233 234 7566 7584 7654 7665 737 738 767 4546 4547 4548 4549 4550 4551 4552 4553 4554 4555 8094 4569 4570 4571 4572 4573 4574 4575 4576 4577 4578 4579 4580 4596 4597 4598 4599 4600 8366 8945 8974 8980 8994 9371 6924 6925
acceptable$	6193 2455 3531
accepted$	227 228 229 230 231 232 233 234 7851 7859 7866 7867 7868 7878 737 738 9075 9076 9077 9078
accepting$	227 228 229 230 231 232 233 234 737 8366 8973
accepts$	227 228 229 230 231 232 233 234 737
acceptted$	227 228 229 230 231 232 233 234 737
acceptting$	227 228 229 230 231 232 233 234 737
access$	7421 3440
accident$	988
accidents$	988
accommodation$	7766 7767 7768 7769 7770 7771 7772 7773 10050 10086 7260
accomplice$	6606 3651
accomplices$	6606 3651
accord$	7559 7826 7827 6608
accoun	6112 2363 6142 6267
account$	9346 9347 9348 9349 9350 9351 9352 9805 6363 2587 2604 9926 9927 2739 10056 6719
accountability$	732 733 4515 4516 4517 4518 4519 4520 4521 4522 4523 4524 4525 4526 4527 9564 9565 9566 9567 6996
accountable$	732 733
accounted$	2604
accounts$	9650 9680 9805 6363 2587 2604 6719
accusation$	6638
accusations$	6638
acd$	3661
achiev	2433
achiever$	8295
achievers$	8295
acknowledge$	4569 4570 4571 4572 4573 4574 4575 4576 4577 4578 4579 4580 9371
acknowledged$	9234 9235 9236 9237
acne$	6896 3583
acned$	3582
across$	4733 4734 5208 5209 5210 5322 6787 6944
act	2408 9765 9948
act$	4231 7776 4596 4597 4598 4599 4600 1001 1231 1233 1234 1235 1236 1237 1238 1239 1240 1241 1242 1269 1270 1271 1272 1273 1337 1499 1500 1501 1502 9164 9371 9547 9550 9638 9766 2964 3025 3026
acted$	1001 1231 1233 1234 1235 1236 1237 1238 1239 1240 1241 1242 1269 1270 1271 1272 1273 1499 1500 1501 1502 5661 5670 9212 9217 9234 9235 9236 9237 9381 2964 3025 3026
acting$	1001 1118 1231 1233 1234 1235 1236 1237 1238 1239 1240 1241 1242 1269 1270 1271 1272 1273 1499 1500 1501 1502 2942 2964 3025 3026
action	2306 7084
action$	7381 9265 2011 2012 2013 9346 9347 9348 9349 9350 9351 9352 6199 6327 9878 6568 7082
actionable$	6084
actions$	3 4 5 6 7 8 9 3790 3791 3792 3797 7381 7449 7551 7552 7553 7554 7555 7556 7557 7558 7575 8048 8049 8050 8053 8054 8055 8056 8057 8058 8059 8060 8061 8062 8063 8064 8065 2003 6568
active	9817
active$	3872 95 4035 354 355 356 357 625 6590 6799 3266 3268 7059
activi	9613 9919 7062 7074 7075 7084
activities$	7372 7381 6568 6587 6644
activity$	7372 7381 4232 7777 9650 9783 6568 6587 6644 6798 7066
acts$	7760 4231 7776 1001 1231 1233 1234 1235 1236 1237 1238 1239 1240 1241 1242 1269 1270 1271 1272 1273 1338 1499 1500 1501 1502 2964 3025 3026
actual$	6552
add$	2341 3371
added$	2341 2342 2390 2392 2520 2521
addict	9967 10027 10059 7187
addict$	8296 8297 8298 6673 6674 3558
addicted$	2644
addiction$	2644 7202
addicts$	8296 8297 8298 10069 6673 6674 3558
addres	2311 9672 2496 6274 6275 6304
address$	3985 3986 3987 7710 7711 7712 7713 4176 4177 4178 4179 9657 2370 10075 3340 7270
addresses$	3985 3986 3987 9641 9657 2370 9842 7035 7108
adds$	2341
adequate$	1391 1394 5796 5797 5798 5799
adhd	9967
adhd$	9957 3659
adidas$	6902
admission$	7213
admissions$	7213
admit$	8974 8980 8994 9371 9547 6924
admitted$	9075 9076 9077 9078 2636 2649 7178
adolescent$	8388 8412 8413 8414 8415 8416 8417 8428 1504 8820 8823 2884 2887 6734 3059
adolescents$	8388 8412 8413 8414 8415 8416 8417 8428 8820 8823 6734
adopted$	7268
adoption$	3491
adoptive$	3491
adore$	495 496 497 498 499
adored$	495 496 497 498 499
adores$	495 496 497 498 499
adoring$	495 496 497 498 499
adult$	7526 7527 7535 3999 7600 7640 7652 4137 4138 7694 4206 4210 4213 7758 7761 7792 7795 7821 8019 4633 8196 8197 8198 8199 889 4832 4880 8487 8530 5000 5003 1228 8549 8553 1243 5027 8573 8578 8579 8580 8598 8607 1296 5079 8624 8625 5098 1321 8644 1333 1334 5114 8653 8654 5117 5118 5185 5188 8726 1480 1481 1482 1483 8805 8806 8807 8808 8809 8810 8817 5690 5691 6576 2823 6605 6803 6805 6806 3032 6812 6813 3052
adults$	3972 3977 3981 3984 7523 7526 7527 7535 7539 7652 7694 7718 7720 7723 4206 7752 7758 7761 7792 8008 8102 8103 8180 4647 8196 8197 8198 8199 8213 4676 8340 8452 8487 8501 8502 8503 8511 8530 8550 5014 8553 1243 5024 8573 8578 8579 8580 8585 8586 8587 8588 8592 8596 8604 8605 8606 8607 8608 1295 1333 1334 5114 8653 8654 8726 8754 8762 8763 8764 8765 8766 8767 8768 8769 8776 8777 8778 8779 8780 8805 8806 8807 8808 8809 8810 8815 8893 8943 5517 5518 5520 5521 6576 6634 6716 6803 6807 6812 6813
advance$	2412
advanced$	1228 6590
advanceed$	2412
advanceing$	2412
advances$	3997 3998 8538 8539 8540 8541 2412
advantage$	7362
advice$	7457 8134 8135 8136 8137 8138 8366 9220 9221 9222 9223 9224 9225 6623 6635 6921 6987
advis	6085 7110
advised$	3878 7460 7461 3924 147 148 149 150 151 152 153 154 3933 156 157 158 159 160 161 162 163 164 165 166
affairs$	8639 8742 8743 8744 8745
affection$	7766 7767 7768 7769 7770 7771 7772 7773
affili	2408 7062 7066 7068 3652
affiliate$	6644
affiliated$	910 6644
affiliates$	6644
affiliation$	883 884 910 6644
affiliations$	6644
affray	6552 3537
affray$	10090 7315
afraid$	8746 8747 8748 1475 1476
african$	1526 5308 5313 5314 3086 6895
afro$	6883 3106 6885
afros$	6883 6885
after	9652 6481
after$	7567 4535 4933 8510 4975 5168 8755 8756 8772 2172 2639 10019 10020 6501 7209
afterthought$	9558
again$	7470 7471 9015 9016 9018 9019 9020 2138 6015 6016
agains	6216 7084
against$	7714 7715 7716 7717 9727 9737 6201 9754 9784 2518 9912 6937 7049 7051 7093 7132
age$	4221 7788 4699 8535 8536 8537 8544 8545 8611 8612 8613 8614 8649 8650 8651 5275 5276 8836 8837 8838 6456 7240
aged$	4253 8820 8823 9979 6603
agencies$	5674 5679 5680 9537 9568 6057
agency$	5648 5674 5679 5680 5690 5691 9537 9568 6057 2283 6084 3167 3214 3223
ages$	8544 8545
aggression$	8323 8441 8442 1127 1128 6743
aggressive$	8376 8377 8378 8379 8380 8381 8382 8383 8384 8385 8386 8480 2962 3565
aggressively$	3565
aggressiveness$	8441 8442 6743
aggressor$	8237 8238 8239 8240 6665 6666 6667 6711
aggressors$	8237 8238 8239 8240 6665 6666 6667 6711
aggro$	7902
agitator$	3552
agitators$	3552
agree$	1189 1190 1191 1192
agreed$	519 7878 1189 1190 1191 1192
agreement$	7573 9771
agreements$	9771
agrees$	1189 1190 1191 1192
ahead$	7633 9579 9609 9669
aid	2433
aid$	2412 2418 2437 7166
aided$	2412 2418 2437
aiding$	2412 2418 2437
aids	2433
aids$	2412 2418 2437 7166
aim	2566
aim$	9778 2466 9811 9893
aimeda	6204
aimedat$	9742
aims$	6204 9778 2466 9811
albanian$	1526 5310 6895
album$	6297
alcoho	10027 10059 6530
alcohol$	35 7532 7533 4005 4006 4007 4008 4009 4011 4012 7766 7767 7768 7769 7770 7771 7772 7773 7778 7781 8205 9960 7183 3409 7187
alcoholic$	10068 6673
alcoholics$	10069 6673
alert$	2298 2319 2320 2445
alerting$	2319 2320
alerts$	2319 2320
aliases$	3604
alibi$	3605
alibis$	3605
alienated$	3060
alight	6539
alight$	10077
alike$	6901 6903
alive$	9937
all	7089
all$	3937 3941 218 647 4431 4592 4775 1078 4880 1141 1182 8499 8570 1280 8714 1489 1617 8947 5410 1646 1648 1731 1732 1733 1817 1829 5608 5646 9360 9367 5857 5974 5976 9532 9533 2228 9773 6270 2553 6358 6387 2832 6615 6921 6922 6988 3259 3263
allegation$	6638 6639
allegations$	6638 6639
allege$	8218 8219 2503 6636 6637
alleged$	8218 8219 2380 2501 2503 2598 6636 6637 2862
allegedly$	3548
alleges$	8218 8219 2503 6636 6637
allerg	9967
allergic$	3675
allergies$	3675
allergy$	7202 3675
allocated$	2507
allow	2321
allow$	45 46 192 193 7945 8974 8980 8994 2437 2586 6609 6924
allowed$	45 46 192 193 7945 2437 2648 6609
allowing$	45 46 192 193 7945 2437 6609
allows$	45 46 192 193 7945 2437 2586 6609
almost$	583 1280 5058 1281 1282 1283 1284 1287 1288 1289 1290 1351 1352 1517 3028 3038
alone	6400 3474 7253
alone$	7882 7910 8693 8694 8695 8696 8697 8698 8699 8700 8701 8702 8703 8704 8705 8735 8736 8737 8738 8739 8740 8741 9938 3474 7252
along$	7517 7592 4294 4295 4296
alopecia$	3585
alpha$	6673 2900
already$	1280 5058 1281 1282 1283 1284 1287 1288 1289 1290 1324 1351 1352 1517 3028 3038
also$	2888
alternative$	3448
although$	168 7714 7715 7716 7717
altogether$	2228
always$	417 589 1226 1617 5462 3588
ambition$	8470 6779
among$	4718 8257 8258 8375 4905 4944 6392
amongst$	4718 8257 8258 8375 4905 4944
amount$	257 258 8751 8752 8753
ample$	3953
an$	4269 4283 4562 4925 5011 5060 5106 1497 1498 1504 5626 5974 6175 6190 6407 6438 6557 3060
anaemia$	3674
analys	6097 6098 6099 2322 2323 2357 6138 9871
analysis$	7025 7069
analyst$	9620 9635 9636 9637 6100 6101 6135 9676 2476
analysts$	9620 9635 9636 9637 6100 6101 6135 9676 2476
anaphy	3676
and	2561 3298 3305
and$	3936 8161 4701 4702 5281 8820 8823 5322 5342 6083 6174 6206 6207 6385 7003 7042 3351 7303
angels$	8678 8679 8680 8681 6698
anger$	1121 2963
angry$	9137 2873 3060
animal$	6673
animals$	8296 8297 8298 8317 8318 8319 9558 6673 6674
ankle	2771
ankle$	6549
anonymous$	3235
anorak$	6898
anoraks$	6898
anorexia$	3677
anorexic$	3677
anothe	2430
another$	3779 7661 8453 1504 9612 6439 6565 3060 3266
anpr$	3609
answer$	7566 8094 1344 1345 1346 5179 8974 8980 8994 9065 9371 5876 5877 9487 9547 9550 9893 6924
answered$	7851 7878 1344 1345 1346 9075 9076 9077 9078 1858 9217 9234 9235 9236 9237 9597
answers$	1344 1345 1346 9065
antagonise$	2856
antagonised$	2856
antagonises$	2856
antagonising$	2856
antagonist$	6711
antagonistic$	3567
antagonists$	6711
anti	6160 2395 6200 6239 6244 9820 9832 2538 9877 2593 6382 3396
anti$	4134 4140 885 4786 8376 8377 8378 8379 8380 8381 8382 8383 8384 1099 4883 4900 4901 4902 4943 2991 2992
antici	2470
anticipated$	9760
antidepressant$	7174
antidepressants$	7174
antipsychotic$	3692
antipsychotics$	3692
antisocial$	7670 7677 8325 8376 8377 8378 8379 8380 8381 8382 8383 8384 4900 4901 4902 8480 9698 9920 2853 2956 6735
anxiet	9967
anxiety$	3679
any	9666 3234 7089
any$	4592 4668 1301 1302 8947 5410 1646 1648 5571 5643 5811 5812 5976 9614 6190 9739 9773 6262 2502 9821 9822 9848 9856 6336 9922 6921 6922 3259 3263 7114
anybody$	4441 4442 4668 5517 5518 5520 5521 5559 5560 5561 5674
anyone$	7523 4441 4442 8103 4668 8335 8530 8754 5517 5518 5520 5521 5559 5560 5561 5674 9216
anything$	8043 1349 8712 1470 8900 8901 8972 8978 8984 8989 8998 5517 5518 9073 1845 1846 1847 1848 1849 9295 9296 9297 9298 5762 9838 6921 3191
anyway$	7474 7478 8729
apathetic$	3567 3592
apathy$	3592
apnoea$	7184
apologised$	9075 9076 9077 9078 9234 9235 9236 9237
apology$	9487
app$	423 4201 424 4202 425 4203 426 4204 427 4205 7744 7745 7746
appalling$	7424 7425 7426 7427 8376 8377 8378 8379 8380 8381 8382 8383 8384 2104 2105 2106 2107 2257 2962 2998 3197 3592
appallingly$	3592
appear	9921
appear$	611 612 843 907 917 963 964 965 966 967 968 969 970 971 972 974 975 976 977 978 979 1079 1103 1104 1105 1106 1107 1108 1231 1233 1234 1235 1236 1276 1280 5058 1281 1282 1283 1284 1287 1288 1289 1290 5208 5209 5210 1433 1518 1552 1553 1554 2022 2023 2766 2807 2889 2891 2895 2957 2959 2969 3025 3026 3117
appearance$	8842 8843 8844 8845 8846 8847 8848 8849 8850 8851 8852 8853 8939 7299
appearances$	7299
appeared$	1231 1233 1234 1235 1236 1552 1553 1554 2022 2023 2766 3025 3026 3117
appearing$	2022 2023 2766
appearred$	2022 2023
appearring$	2022 2023
appears$	611 612 843 907 917 963 964 965 966 967 968 969 970 971 972 974 975 976 977 978 979 1079 1103 1104 1105 1106 1107 1108 1231 1233 1234 1235 1236 1276 1280 5058 1281 1282 1283 1284 1287 1288 1289 1290 1433 1518 1552 1553 1554 2022 2023 2766 2807 2889 2891 2895 2957 2959 2969 3025 3026 3117
appendicitis$	3742
appeti	9967
appetite$	2544
apple$	6660
apples$	6660
applic	2499
applied$	1907 1908 1909 2180 9852 6343
apply	2430 2499
apply$	1907 1908 1909 3294
appointment$	5424 1647 5426 1649 1650 9130 9131 9132 9174 9175 9176 9954 7170
appointments$	5424 1647 5426 1649 1650 9174 9175 9176 9954 7170
appreciate$	8094 4569 4570 4571 4572 4573 4574 4575 4576 4577 4578 4579 4580
appreh	6251
apprehend$	9789 3336
apprehending$	3336
approa	7084
approach$	2003 7082
approaches$	3997 3998 8538 8539 8540 8541 9488 9489
appropriate$	3899
apps$	423 4201 424 4202 425 4203 426 4204 427 4205 7744 7745 7746
april$	7692
arab$	1526 5308 3086 6895
arcade$	7690 7691
architects$	623
are	2408
are$	3783 3886 3891 248 249 387 4253 611 612 840 841 842 843 907 917 963 964 965 966 967 968 969 970 971 972 974 975 976 977 978 979 1043 1049 4838 1079 1103 1104 1105 1106 1107 1108 8486 1276 1280 5058 1281 1282 1283 1284 1287 1288 1289 1290 5070 1314 1492 1518 5323 5369 1617 1638 5429 5610 1874 1875 5781 5989 2219 2220 9599 6095 6127 6136 6222 6301 6531 2773 2807 2832 2889 2891 2895 2942 2957 2959 2969 6839 6886 6887 3186 3213 7042 7091 3331 3389 7249
area	6194
area$	8334 8339 4934 9732 6633 7257
argue$	9137
argued$	9137
argues$	9137
arguing$	9137
argume	6494
argument$	5499 9038 5501
argumentative$	8445 8446 8447 8448 8449 8450 8451 6747 3565
arguments$	2698 10032 2727
arm$	8860 9944
arms$	8860 9944
around	7011
around$	3909 7488 7598 7830 8333 8495 4965 4993 8533 5921 9649 6588 6787 6918
arrangement$	7831 8794 6798
arrangements$	7831 8794 6798 7218
arrest	9638 2368 2410 9747 9748 9753 6251 9816 2557 6378 2609 10027 10029 10056 10059 7093
arrest$	9725 6188 9740 2444 9769 9789 2485 2541 2548 9868 9878 9911 9916 6387 10100 3307 3310 7098 3336 7129 3528 3636 3764
arrested$	7364 3959 3960 3961 3962 3963 3964 3965 3966 189 190 191 7910 7064 7286 3764
arresting$	3336 3635
arrestped$	2485
arrests$	2384 9701 2444 2485 9860 2548 9878 9916 10100 7098 3634 3764
arrive	9884 9921
arrive$	8094
arrived$	9552 9553 9554 9555
arrogance$	3592
arrogant$	6007 3567 3592
arson	9709 9818 9819 9820 6540 6552 6554
arson$	10078 10090 10092 10101
arsonist$	6673
arsonists$	6673
art$	8572 3398
arthritis$	3655
as	2408 3234
as$	4164 4298 4700 4942 4986 5015 5035 1309 5097 5115 5116 8732 5355 2024 2025 5827 9390 2236 2239 6020 9671 6146 6147 6152 6372 2832 2888 2890 2942 7034
asb	6200 6239 2538 9877 2593
asb$	7670 8323 2415 9738 9777 2514 6316 6371
asbo	6277 6308 3531
asbo$	9815 9846 6318 7309
asbos$	9815 9846 6318
asd$	9957 3661
ashamed$	9411 2097
asian$	1504 1526 5308 5315 5339 5340 5341 1564 3059 3060 3086 6895
aside$	5920 5994
ask$	585 4451 9114 9115 9116 6105 6932
asked$	162 163 164 165 166 4000 7629 7630 585 7936 9027 9212 9217 9228 9229 9230 9381 9597 2315 6105 2361 6353 6493
asking$	4361 584 585 8973 9114 9115 9116 6932 6950
asks$	585 9027
asleep$	2093 2094 2265
asperg	3372
asperger$	7150
aspergers$	7150
aspirations$	8470 6779
aspiring$	2867
assaul	9709 9819 9820 2719 6515 10054 10056 6540 6541 6554 3537
assault$	9715 10053 10078 10079 10090 10092 10101 6640 7315
assaulted$	6497 2777
assaults$	10078 10101 6640 7315
assert	2524
assertive$	6302
assess	9948 9950 2641 2767 7011 7192 7197
assess$	1426 5205 5206 5207
assessed$	958 1080 2380 2408 2501
assessing$	1426 5205 5206 5207
assessment$	9940 7119 7221
assessments$	7119 7221
assist	2321 2433 6390
assist$	39 2412 2418 2437 2466 9928
assistant$	6457 9996
assisted$	9629 2412 2418 2437
assisting$	2412 2418 2437
assists$	2412 2418 2437 2466
associ	9613 6112 6167 9710 9826 9833 9877 2567 9919 7068 7074 7075
associate$	7584 7613 7615 7616 7617 7646 7846 7847 7848 7849 7850 8201 910 2852 6631 6644
associated$	880 910 6644
associates$	7418 8201 910 9641 9650 9651 9653 9687 2372 9722 2852 6631 6644 3267
associating$	7846 7847 7848 7849 7850 910 2372 2852
association$	883 884 8201 5674 5679 5680 9537 9568 6057 2372 9705 6631 6644 6661 3291
associations$	883 884 8201 9650 9651 6345 6631 6644 6661
assume$	737 2503
assumed$	737
assumes$	737 2503
assuming$	737
assured$	6832
asthma	9967
asthma$	3669
asthmatic$	3669
astonishing$	5952 9491
astray$	8242 8243 8244 8245
asylum	3489
asylum$	7267
at	6476
at$	15 7363 4390 8101 8333 1075 8519 8520 8820 8823 1517 5603 1830 1837 1838 5864 5871 5998 9573 9649 9742 9765 6235 6319 6413 6427 6460 6477 6497 6505 2749 6544 6944 7209 7269 7296 7303
athena$	9658
athletic$	3063 3582
atrocious$	3592
attachment$	3415 3416
attack	10054
attack$	7158 7169
attacked$	7364 7910 7932
attacks$	7158
attemp	7088
attempt$	8022 707 4486 4487 5424 1647 5426 1649 1650 9243 9244 9346 9347 9348 9349 9350 9351 9352 5818 5819 5820 5821 5822 6622
attempted$	9334 9335 9336 9337
attempts$	5424 1647 5426 1649 1650 9488 9489 6622
attend	10004 3397 3755
attend$	7421 7584 8094 4559 8945 8974 8980 8994 9065 9371 9550 6453 2766 6924 6925
attendance$	9521 9589 9990 10009 6621 6727 3754
attended$	7851 7859 9075 9076 9077 9078 1858 9597 6453 2766
attender$	8307 6621 6684 6694
attenders$	8307 6621 6684 6694
attending$	8973 6453
attends$	9065 9087 9088 9089 9090 9653 2766
attent	6265
attention$	7373 7374 3997 3998 4001 7766 7767 7768 7769 7770 7771 7772 7773 7778 7781 7906 4369 7942 4405 7946 8160 8171 8172 4749 1100 1117 8457 8458 8461 8538 8539 8540 8541 9215 9219 9346 9347 9348 9349 9350 9351 9352 2312 9803 2516 9957 6617 2974 6753 6754 2996 7105 3370
attitude$	7381 7575 650 1069 1070 8463 1328 1329 1330 1331 1332 2211 2212 2213 2214 6568 6714 2963 6776 6777 6975
attitudes$	7381 1069 1070 6568 6714 6776
attract$	7335 7336 219 220 590 591 4920 2834
attracted$	7335 7336 219 220 590 591 848 857 858 859 860 861 862 863 864 865 866 867 868 869 870 876 2834
attracting$	7335 7336 219 220 590 591 2834
attractive$	3582
attractor$	7123
attractors$	7123
attracts$	7335 7336 219 220 590 591 2834
attractted$	7335 7336 219 220 590 591 2834
attractting$	7335 7336 219 220 590 591 2834
attrib	2463 9869
attributable$	9854
attributed$	2381 9854
auburn$	3106
august$	7692
aunt	10015 6488 10028 6535
aunt$	10026
auntie	10015
author	2430
authorised$	6353
authorities$	8482 8483 5674 5679 5680 9537 9568 6057
authority$	8366 8452 5674 5679 5680 9537 9568 6057 6479 6480 10019 6635 6769 3224
authors$	623
autism	9967
autism$	9957 3660
autistic$	3660
autumn$	7692 7693
available$	7357 6590
average$	3063
averse$	1050 1051 1052 1053 1054
avoid$	8094
avoidant$	8385 8386 2962 3567
avoided$	7851 7859 4353 9205 6995
awaiti	2645 2653
awaiting$	6423 6431 3507
aware$	4958 8497 8498 8800 2349 2523
awareness$	4591 5169 1392 1393 5172
away$	7541 7542 7569 7570 7605 7621 7624 7636 7727 7728 7733 7858 7865 7982 7983 8015 8020 8023 4563 1141 8966 5481 9316 9317 9342 9343 5853 5854 6325 9892 6357 10034 6499
awkward$	8445 8446 8447 8448 8449 8450 8451 9924 6747
b$	6486 10024 7131 7315
babies$	8627 8628 8629 8630 8631 8678 8679 8680 8681 6808
baby	10028
baby$	6440 6441 10046 2742 3111 3112
babysitting$	8754
back$	7398 4044 7590 7644 364 365 366 367 4173 4174 7721 7722 4299 4300 4301 4302 7873 7875 7876 7877 8021 8026 4563 4564 5318 8965 1693 9017 5849 5923
background$	6736 7306
backgrounds$	6736
backs$	4564 5923
backward$	9486
bad$	3874 7424 7425 7426 7427 4037 4074 344 345 7674 4494 8196 8197 8198 914 915 916 4695 4697 4778 8326 8376 8377 8378 8379 8380 8381 8382 8383 8384 8385 8386 4894 1539 8871 5335 5337 5776 2104 2105 2106 2107 9527 9528 9529 9530 2257 2792 2854 2870 2882 2883 2962 2972 2986 2998 3090 3197
badly$	1101 1524 5653 2138 6744 6745 6746 2984 3087 6901
baffling$	665 668 671 672
bag$	8886 8887 8895 6306
baggy$	3129
bags$	5345 8886 8887 8895 6368 6902
bail$	4678 6557 10095 10100 7294 3517
bailed$	7294 3767
bails$	10100
bait$	2856
baited$	2856
baiting$	7375 7376 7377 7378 7379 2856
baits$	2856
baitted$	2856
baitting$	2856
balaclava$	8928 6902 3587
balaclavas$	8928 8929 8930 8931 8933 6902 7064 3587
bald$	5329 3582
ball$	347 348 9506
bandana$	6902 3587
bandanas$	6902 3587
bandit$	3551
bandits$	3551
banger$	6644
bangers$	6644
banging$	6644
bangladeshi$	1526 5310
bank$	569 10047
banked$	569
banking$	569
bankked$	569
bankking$	569
banks$	569
bannin	2572 2573
banning$	2480 6350 6351
bare$	5826 3080
barely$	1402 5180 1403 5181 1404 1457 5235 1458 1459 5363 2034 2664 2675 3030 3420
barrel$	3070
barter$	462 463
bartered$	462 463
bartering$	462 463
barterred$	462 463
barterring$	462 463
barters$	462 463
base	6259
base$	9797
baseball$	3138
basic$	3167
basically$	1280 5058 1281 1282 1283 1284 1287 1288 1289 1290 3028
basis	2499
bath	6534
bath$	10072
batted$	5428
battle$	3049
be	6278
be$	3866 4058 4059 4060 7613 4109 4113 387 4291 611 612 4394 4536 843 4624 8222 907 4689 917 963 964 965 966 967 968 969 970 971 972 974 975 976 977 978 979 4758 4807 1079 1103 1104 1105 1106 1107 1108 4907 4908 5040 5041 5042 1276 1280 5058 1281 1282 1283 1284 1287 1288 1289 1290 8781 8783 1518 5452 5455 9000 9001 9002 5479 5526 5536 1763 1764 1765 1766 5562 5719 5722 5793 5873 5874 2219 2220 6136 6137 6162 9754 6222 6229 6279 6290 6314 9886 2807 2889 2891 2895 2957 2959 2969 3213 3331 7109
beanie$	6902
beanies$	6902
bear$	7654 767 6000 3215
beard$	6867 6883 6885
bearded$	3582
beards$	6867 6883 6885
bearre	9816
bears$	3215
beat	10054 10059
beaten	2719
beaten$	3828 6497
became$	611 612 843 907 917 963 964 965 966 967 968 969 970 971 972 974 975 976 977 978 979 4838 1079 1103 1104 1105 1106 1107 1108 1276 1280 5058 1281 1282 1283 1284 1287 1288 1289 1290 1518 2807 2889 2891 2895 2942 2957 2959 2969 3401
becaug	9816
because$	3794 238 259 261 2739 10056
bechar	9816
becom	2408 3381
become$	611 612 843 907 917 963 964 965 966 967 968 969 970 971 972 974 975 976 977 978 979 4843 1079 1103 1104 1105 1106 1107 1108 1276 1280 5058 1281 1282 1283 1284 1287 1288 1289 1290 1518 9001 2807 2888 2889 2891 2895 2942 2957 2959 2969
becomes$	611 612 843 907 917 963 964 965 966 967 968 969 970 971 972 974 975 976 977 978 979 1079 1103 1104 1105 1106 1107 1108 1276 1280 5058 1281 1282 1283 1284 1287 1288 1289 1290 1518 5500 2807 2889 2891 2895 2957 2959 2969
becoming$	4838 4844 2888
bed	2726 2745 3408
bed$	7662 7766 7767 7768 7769 7770 7771 7772 7773 9958 10013 6486 6487 6504 6532
bedbugs$	6523
bedealt$	9816
bedeta	9816
bedroom$	6487 7272
bedrooms$	6368
beds$	7662
bedwetting$	7186
bee$	6677
been	6377 2771 3381
been$	3888 3889 3922 3923 146 155 3955 3956 374 387 7857 7864 7866 7867 7868 4344 611 612 843 907 917 963 964 965 966 967 968 969 970 971 972 974 975 976 977 978 979 1035 4834 4835 4836 4842 4848 1079 1103 1104 1105 1106 1107 1108 1215 1276 1280 5058 1281 1282 1283 1284 1287 1288 1289 1290 1406 1518 5430 5431 5432 1874 1875 5669 9357 9358 5831 5832 9381 2139 5955 5956 5957 5990 5991 5992 2219 2220 6058 6136 6222 6229 6334 2625 2649 6453 2701 2732 6549 2807 2832 2889 2891 2895 2942 2946 2957 2959 2969 3213 3331 3394 3400 3401 3449 3451 3452 3486 3490 3500 3508 3510 3511 3515
bees$	6677
befing	9816
before$	7632 5029 8626 9579 9608 6544
befriend$	7739 428 429 430
befriendded$	428 429 430
befriendding$	428 429 430
befriended$	428 429 430
befriending$	428 429 430
befriends$	428 429 430
began$	387
beggars$	3222
begin	2528
begun	3397
behav$	7851
behave$	7584 7665 7846 7847 7848 7849 7850 1001 1231 1233 1234 1235 1236 1237 1238 1239 1240 1241 1242 1269 1270 1271 1272 1273 1499 1500 1501 1502 8974 8980 8994 9065 2966 3025 3026 6924
behaved$	7846 7847 7848 7849 7850 7851 7859 7889 7890 1001 4879 1231 1233 1234 1235 1236 1237 1238 1239 1240 1241 1242 1269 1270 1271 1272 1273 1499 1500 1501 1502 9075 9076 9077 9078 2966 2967 6762 3025 3026
behaves$	1001 1231 1233 1234 1235 1236 1237 1238 1239 1240 1241 1242 1269 1270 1271 1272 1273 1499 1500 1501 1502 9065 9087 9088 9089 9090 2966 3025 3026
behavi	9862 2572 10027
behaving$	7851 1001 1231 1233 1234 1235 1236 1237 1238 1239 1240 1241 1242 1269 1270 1271 1272 1273 1499 1500 1501 1502 2966 2968 3025 3026
behavior$	7381 1060 1061 1062 1063 1064 1065 1066 1067 1068 6568
behaviors$	7381 6568
behaviour$	3 4 5 6 7 8 9 3790 3791 3792 3797 7372 7381 7449 7551 7552 7553 7554 7555 7556 7557 7558 7575 650 7977 4458 681 682 8048 8049 8050 8053 8054 8055 8056 8057 8058 8059 8060 8061 8062 8063 8064 8065 8130 8131 8132 8133 8251 1060 1061 1062 1063 1064 1065 1066 1067 1068 8433 8434 8435 8436 8438 8439 8440 6173 2415 9733 9738 6233 9777 9782 9783 6277 6308 6316 6350 6371 6447 2681 10004 6467 6547 6568 6569 6644 6663 6664 6714 6740 2963 3444 7306
behavioural$	2963
behaviours$	7372 7381 8433 8434 8435 8436 8438 8439 8440 6568 6569 6714 6740
behavs$	7851
behavved$	7851
behavving$	7851
behind	6151 9696 9817 6281 2504 9833
behind$	8664 8665 8666 9081 9083 5971 9689 6282 2678 6815
being	3381
being$	3922 3923 7483 4105 374 4263 611 612 843 4624 907 917 963 964 965 966 967 968 969 970 971 972 974 975 976 977 978 979 4829 1079 1103 1104 1105 1106 1107 1108 4969 1276 1280 5058 1281 1282 1283 1284 1287 1288 1289 1290 5091 1518 1874 1875 9359 2139 5954 6314 9936 2657 2807 2889 2891 2895 2942 2957 2959 2969 3449 3451 3452 3486 3508 3510 3511 3515
belief$	6970 7000
believe$	9371 9550 2503
believed$	9100 9101 9102 9103 9104 2309 2380 2501 2598
believes$	2503
belligerent$	3565
belocked$	9816
belong	2408
belongs$	9534 6989
below$	2678 7244
bench$	2548 9865 2781
benefit$	8094 2312 9629 2412
benefited$	2412
benefiting$	2412
benefits$	2412 2546
bepros	9816
bereaved$	2712 3763
bereavement$	10052 3763
besear	9816
besotted$	488 489 490 491 492 493 494
bespectacled$	3582
bespok	2677
best$	1264
bestopped$	9816
besumm	9816
bet$	1763 5541 1764 5542 1765 5543 1766 5544 1767 1768
beta$	6434
betray$	3201
betrayed$	3198 3201
betraying$	3201
betrays$	3201
better$	3874 3899 7668 7990 7991 4462 8001 8002 9198 2532
betwee	9652
between$	5078 7253
beyond$	1102 1109 1230 1730 2921 2922 3156 3192
bid	2499
bid$	2530
big$	3842 8194 1354 1355 1356 1357 1495 1522 8889 3063 3071 3088 3106
biggest$	1546 3110 3270
biological$	3004
biopsy$	9961
bipola	6530
bipolar$	10068 3416 3682
birth$	8479 3004 7200
birthmark$	3583
birthmarks$	3583
bit$	8619 8620
bitchy$	3567
bitten$	6828
bitterly$	2138
black$	1504 1526 5308 1539 8861 5339 5340 5341 1564 1567 1600 8920 8921 8922 8933 3059 3060 3083 3084 3090 3106 6902 3129 7064
blackheads$	6896
blackout$	3658
blackouts$	3658
blade	10091
blade$	4655 4656 4657 10090
bladed$	10090
blades$	4655 4656 4657
blam$	2295 2296
blame$	7916 7917 7918 7919 7920 7921 7922 7923 7924 7925 7926 7927 4391 4392 7952 7953 7954 7955 7970 7971 7972 7973 662 663 664 4541 4542 4543 4544 4545 9396 9535 9538 9539 9540 6003 9542 9547 9548 6038 3211 3212 6993
blamed$	7932 662 663 664 2295 2296 2762
blames$	662 663 664 6003 9542
blameworthy$	3592
blaming$	662 663 664 9320 9321 9396 2295 2296
blammed$	2295 2296
blamming$	2295 2296
blams$	2295 2296
blank$	8944
blanket$	1655
blatant$	1019 1020 1022
bleach$	3084
bleached$	3084 3106 6886
blight$	2932
blighted$	1023
blind$	5929 6995 3231 7205 7206
bling$	8192
blinkered$	3592
block$	7981 8531
blockers$	9972
blond$	5329 3084 3106 3582
blonde$	5329 3084 3105 3106 3582
blood$	3376 3411 7209
bloody$	3180
blue$	8861 3085 3106 6902
board$	5674 5679 5680 9537 9568 6057 9834 6297 7115
boards$	7115
bodge$	3595
bodged$	3595
bodges$	3595
bodging$	3595
bodies$	7765 7885 4350
bodily$	6552
body$	7765 4350 1328 1329 1330 1331 1332 8662 6122 2346 3094
boisterous$	3567
bomb$	6681 6682
bomber$	5347 6902
bombers$	6902
bombs$	6681 6682
bone$	2988
boned$	6849
book$	9874
boost	2483
boots$	6902
born$	2618 9978 3428
borough$	7257
boss$	7531
bosses$	7117
bossy$	3567
botch$	3595
botched$	3595
botches$	3595
botching$	3595
both$	2832 2888 6943 3263
bother$	7902 8162 9028 9029 9030 9031 9138 9267 9338 6626 6948 6949
bothered$	7851 7859 9196 9207 9212 9217 9228 9229 9230 9231 9232 9233 5700 9257 9258 9259 9260 9261 9262 9263 9267 5735 9339 9381 5987 9597 2289 6948 6949
bothering$	6948 6950
botherred$	6948
botherring$	6948
bothers$	5153 8692 6948
bottom$	3441
bottoms$	8926 1616 3140
bought$	4649
bound$	370 1685 1686 1687
boundaries$	6635
box$	6534 3105 6954 3177
boy	9739 6262 2502 9821 9822 9848 9856 6336 9922 6521 6555 7114
boy$	250 300 7814 8388 8412 8413 8414 8415 8416 8417 8428 1122 8559 5486 5557 5558 6096 10093 2858 6648 6660 2892 6687 6734 2965 6866 6888
boyfri	10027
boyfriend$	7719 7786 471 472 473 474 475 7822 7823 508 509 10011 2715 10033 10046 10071 6600 6601 2824 2825
boyfriends$	7786 471 472 473 474 475 7822 7823 508 509 6600 6601 2824 2825
boys	6080 6088 9668 9670 6133 2358 2359 6157 2402 6305 9843 9862 2570 9925 3274
boys$	7394 7509 7529 7534 7537 250 7610 300 4094 4095 4096 7664 4127 4129 4131 7694 7719 7754 7758 4321 4325 4326 4334 4352 686 4500 4615 8168 8182 8203 4667 4681 904 905 906 8228 8322 8388 8391 8412 8413 8414 8415 8416 8417 8428 1122 8443 8501 8502 8503 8559 1292 5132 5133 5134 5135 8723 8862 8942 9032 9033 9034 9035 9036 5505 5506 5507 5522 5531 5537 9086 5549 9096 5595 9185 9344 5834 5835 5836 5837 5838 5839 5894 9447 9466 9474 9475 9476 9477 9478 9479 9480 9481 9695 6180 2490 6348 2589 2603 6577 6648 6660 6687 6717 6734 2965 6866 6979 6987
braces$	6885 6896
braid$	6883 6885
braided$	3106 6886
braids$	8923 6883 6885
brain$	3724
brand$	8884 6917
branded$	3129
brands$	8884 6902 6917
brat$	3551
brats$	3551
bravado$	8193
breach	9877 3516
breach$	9857 2779
breached$	2779 3516
breaches$	2779
break	10027 6494 10074
break$	7584 900 901 4938 9002 9137 9882 2857
breakdown$	9526 9970 6784 7257 7269 7274
breakdowns$	6784
breakfast$	10024
breaking$	7375 7376 7377 7378 7379 900 901 9137 2199 2577 2857 3208
breaks$	900 901 9137 2199 2857 3208
breakup$	10032
breath$	8875
bribed$	6628
brief	2555
brief$	2298 2319 6333
briefed$	2361 6353
briefi	7011
briefing$	2319 6333 3337 7116
briefs$	2319 6333
bright$	3106
bring	2433
bring$	7335 7336 7353 578 579 580 581 582 1395 2461 2558 3318
bringing$	578 579 580 581 582 1395 2461 2558 3318
brings$	7335 7336 578 579 580 581 582 1395 2558 3318
broad$	3063 3069
broke$	900 901 4937 2199 2857 3208 7257
broken$	4894 4939 2199 2956 6737 3208 7257
bronchitis$	3741
brothe	10015 6488 10028 6491 10035 10038 10039 2743
brother$	7689 2694 10026 6489 2715 6516 6782
brothers$	7689 8479 6782
brough	2368 6216
brought$	7328 7335 7336 7353 578 579 580 581 582 1395 9754 6268 2491 9828
brown$	1539 8861 3083 3084 3085 3090 3106
bruise$	3743
bruised$	3743
bruises$	3743
bruising$	3743
brunette$	5329 3582
brush$	2195 2216
brushed$	2142 2195 2216
brushes$	2195 2216
brushing$	2195 2216
buck$	5336 9504 3205
budget$	6041 9591 9600 9601
budgets$	9521 6041
bugs$	6523
build	9638 2411 2433 3234 3272
build$	1293 1294 8828 8829 8830 2417 2510 6841
builded$	2510
buildi	2433 6255
building$	9591 2417 9793 2510
builds$	8828 8829 8830 2417 2510 6841
built$	5292 6246 9915 3064 6843
bulimia$	3678
bulimic$	3678
bulk$	2553 6358
bulky$	3063
bullied$	7361
bullies$	8238 8239 8240 8296 8297 8298 6666 6667 6673 6674 6964
bully$	8238 8239 8240 8296 8297 8298 6666 6667 6673 6674
bullying$	7375 7376 7377 7378 7379 8323 8480
bump$	6440
bunch$	8209 981 8388 8412 8413 8414 8415 8416 8417 8428 1169 6660 6734 6787
bungle$	3595
bungled$	3595
bungles$	3595
bungling$	3595
bunk$	2805
bunked$	2805
bunking$	2805
bunks$	2805
burden$	4772
bureau$	9620
burgla	9613 9623 9696 9709 2395 9720 6244 9818 9819 9820 9861 6540 6541 6552 6554 3537
burglar$	8296 8297 8298 9689 6673 6674
burglaries$	9697 6173 9782 10078 10092 10101 7092 7315
burglars$	8296 8297 8298 6673 6674
burglary$	2314 6173 9715 10078 10079 10090 10092 10101 3263 3280 7315
burgle	3776
buried$	1998 1999 2191
burly$	3063 3582
bury$	1998 1999 2191
burying$	1998 1999 2191
bus$	7690 7691
busine	6243 6349 7074
businesses$	9617 9757 9781 9887
busy$	9544 6007
but$	3936 4437 4438 5058 1281 1282 1283 1284 1287 1288 1289 1290 5073 5074 5075 5076 5111 5127 5248 9136 5964 6969
buy	6145
buy$	7508
buzz$	3835 58 3839 8160 8186 3097
by	6203 3298 3305
by$	7488 7528 4266 4267 4271 4626 4627 4648 8212 8375 4905 5193 8971 9190 9386 5850 5851 5852 9453 9456 9457 9458 9459 6104 2354 9711 6177 6411 9975 6451 2795 6944 6976 7104 7279 7280
c$	7131 7315
cad$	3621
cads$	3621
cahms$	3702
caked$	1548
calculated$	3872 95
calculating$	3567
call$	9174 9175 9176 9486 9488 9489 2320 2605 6987
called$	9381 9597
caller$	6684
callers$	6684
callin	9787
calling$	2320 6313 2605
callous$	3567 3592
callousness$	3592
calls	2363 6142
calls$	9174 9175 9176 9488 9489 9532 9533 2320 9680 6239 9833 6337 2605 6987 6988
came$	266 7889 7890 644 1231 1233 1234 1235 1236 1604 1613 9597 2368 2487 2655 2701 2829 3025 3026
camera	6122 6138
camera$	9654 9660 6123 9662 2354 9676 2505
cameras$	9654 9660 6123 9662 2354 9676 2505
camhs$	3701
camouflage$	6902
campaign$	3315
can	2561
can$	3887 593 594 595 4839 1129 1196 1199 1200 1202 1210 1262 1377 1401 1413 1416 1468 8819 5524 1769 1785 1788 5586 1943 2226 2354 6216 2500 2539 2684 3151 3351
canada$	3130
cancer	6530
cancer$	10068 3722
candidates$	6231
cannab	10091 6560
cannabis$	34 7766 7767 7768 7769 7770 7771 7772 7773 7778 4755 9667 6421 9960 9971 10098 6578 3409
cannon$	6683
cannons$	6683
cannot	2648 2684
cannot$	791 5490 9043 9044 9045 9046 1784 1941 2015 6462 3467
cap$	1594 8911 8912 8913 8923 8928 6902 3128 6907 6916
capab	6312
capabi	9730
capability$	3618
capable$	1379 5166 5189 5190 1417 1428 5567
capaci	9730
capacity$	1374
caps$	1594 8911 8912 8913 8914 8915 8923 8928 8929 8930 8931 6902 3128 6907 6916
capsules$	6404
captur	6255 3272
capture$	9793
captured$	6126
car	7275
car$	7710 7711 7712 7713 8206 8207 8208 3254
care	2705
care$	3844 3845 3846 3847 3848 4569 4570 4571 4572 4573 4574 4575 4576 4577 4578 4579 4580 4936 4976 5155 5156 5157 5160 5161 5163 5164 5167 5178 8751 8752 8753 8754 8771 8776 8777 8778 8779 8780 9028 9029 9030 9031 9047 9048 9049 9182 9267 5730 9338 9346 9347 9348 9349 9350 9351 9352 9353 5818 5819 5820 5821 5822 9564 9565 9566 9567 6050 2273 2274 2275 9984 10010 10017 10018 6483 6524 10066 10067 3005 6948 6949 6996 3437 7254 3477 3478
cared$	9196 9212 9217 9228 9229 9230 9263 9267 2273 2274 2275 6948 6949
career	9919
career$	4148 6663 6664 2896 3268
careful$	7337 3804 3805 3806 3807
careless$	74 75 77 78 4037 677 9308 9309 2841 3592
carelessly$	3592
carelessness$	3790 3791 3792 7576 7577 7578 7579 7580 7581 7944 4407 4461 3592
carer	10035
carer$	4887 4888 10012 10018 10026 2722 7254 7265
carers$	4887 4888 10018 6716 7254
cares$	9047 9048 9049 2273 2274 2275 2722
caribbean$	1526
caring$	2722 6934
carpet$	9511
carrie	2333 9833
carried$	3926 7482 7500 7878 652 653 877 878 879 1570 1571 9334 9335 9336 9337 2830 6609 3121
carries$	7499 652 653 877 878 879 1003 1237 1238 1239 1240 1241 1242 1269 1270 1271 1272 1275 1499 1500 1501 1502 1570 1571 9133 9134 9135 6165 9918 2830 6609 3121 3215
carry	2333
carry$	7395 3925 7498 7584 7613 7615 7616 7617 4088 4089 4090 7846 7847 7848 7849 7850 652 653 8140 8142 8150 8152 877 878 879 1002 1237 1238 1239 1240 1241 1242 1269 1270 1271 1272 1274 1499 1500 1501 1502 1570 1571 9002 9133 9134 9135 2528 2830 6609 3121 3215
carryi	6151 9817 9833 6553
carrying$	7483 7641 7846 7847 7848 7849 7850 877 878 879 1570 1571 9689 2504 6552 2830 3121
cars$	8206 8207 8208
case$	8286 8387 6054 6189 9749 2468 9849 6374 10084 6689 6691 6738 6739 3273 7299 7302
cases$	8286 8387 9849 6689 6691 6738 7299
cash	2529
cash$	7532 7533 4005 4006 4007 4008 4009 4011 4012 4169 7766 7767 7768 7769 7770 7771 7772 7773 7778 7781 8164 8165 8192 8205 6307 2940
cast$	7394 5522 5531 5537 9096
casually$	1524 3087 6901
casualty$	9952 9965
catalogue$	1871
catch	9638 9661 9753 6251 7093
catch$	9663 9673 2449 9789 9790 2583
catches$	2449
catching$	2449
category$	4852 2739
catheter$	3746
catty$	3567
caught	9816 9828
caught$	7361 7364 387 2775 2946 3535
cause$	7328 7353 632 8285 1017 1018 9001 6688 2937
caused$	7328 7353 632 1017 1018 2937
causer$	6655
causers$	6655
causes$	632 8285 1017 1018 6688 2937
causin	6281 2504
causing$	7375 7376 7377 7378 7379 632 8330 1017 1018 9137 6282 2937
cautio	6541 7289
caution$	10079 10100 7314
cautioned$	3512
cautions$	10100
cautious$	7339
cavalier$	3592
cbo	6277 6308 3531
cbo$	9815 9846 6318 7309
cbos$	9815 9846 6318
cbt$	7175
cce$	7670
cctv	6122 6138
cctv$	6097 6098 6099 2322 2323 9660 6123 2347 2357 9676 9785 2478 2505 7030 3260
ceases$	9768
cell$	9620 3245 7103 7155
cells	6548
cells$	10086
central$	9885
centre$	8334 9732 9781 9827 9895 10099
cerebral$	3425
certain$	1685 1686 1687 1727 5541 5542 5543 5544 1767 1768
certainly$	1832 1840 5618 1841 1842 6941
certainty$	1728
chain$	2386 9876 6902 7068 7138
chains$	9876 6902 7138
challe	9891 6354
challenge$	9137 9892
challenged$	9137
challenges$	9137
challenging$	4697 8376 8377 8378 8379 8380 8381 8382 8383 8384 8445 8446 8447 8448 8449 8450 8451 1136 1137 1138 1139 1140 9137 2956 2960 2962 6747 3567
chance$	4002 225 226 8100 8101 5495 5513 2176 2177 2178 2179 9512 9513 2464 2600 6622 6984
chances$	7490 4002 225 226 8100 8101 2176 2177 2178 2179 9512 9513 6622 6984
change$	315 7665 4244 7783 8075 8076 8077 8078 8366 8945 8974 8980 8994 9062 9085 5548 9093 9114 9115 9116 9125 9371 6924 6925 6932
changed$	315 9091 9100 9101 9102 9103 9104 3439
changes$	315
changing$	9114 9115 9116 5579 6932 3439
chaos$	7946 8186 6626 6715
chaotic$	1111 2956 6735 2958 2960 3567 3592
character$	8316
charg	9753
charge	6151 2410 9747 6211 6268 9816 9833
charge$	9265 9689 9725 6188 9868 10100 7090 3354 7285
charged$	9806 3514 7293
charges$	9701 9749 2438 9879 10100 7090 7096 3354 7285
charging$	6211 3310
charity$	5674 5679 5680 9537 9568 6057
charm$	4963
charms$	7885 7886
chart	2334
chart$	2406 2506 6288 7069
charted$	2506
charts$	7069
chase$	7373 7374 8160
chaser$	9488 9489
chasers$	9488 9489
chasing$	9488 9489
chat$	7742 7743 428 429 430 6363 2587
chated$	428 429 430
chating$	428 429 430
chats$	428 429 430 2587
chatted$	428 429 430
chatting$	428 429 430
chav$	3551
chavs$	3551
cheat$	6673
cheats$	6673
check	7011
check$	9654 2375 2471 6254 2493 2515 2533 2550 9956 7025 7097 7118
checked$	9381 9597 6141 2515 6323 9906
checkes$	2515
checking$	2515 2533
checks$	9654 2356 2375 6221 2515 2533 7025 7097 7118
cheek$	8860
cheeks$	8860
cheeky$	3567
chested$	6848 6858
chicken$	7690 7691
chief$	2933
child	9862 6465 6521 6555
child$	250 300 448 8388 8390 8391 8412 8413 8414 8415 8416 8417 8428 1122 8559 8622 8627 8628 8629 8630 8631 8678 8679 8680 8681 8820 8823 5488 6441 10003 10019 2704 2706 2707 2748 10093 2815 2858 6647 6660 2884 2887 2896 6734 2965 6780 6808
childhood$	3436
childish$	5136 5137 5138 3567
childlike$	8664 8665 8666 5136 5137 5138 5263 5264 5265 5266 6815
children$	7394 250 300 7664 4127 4129 4131 4321 4325 4326 4334 4352 686 4500 4615 4681 904 905 906 8228 8259 8260 8261 8262 8263 8264 8265 8266 8267 8268 8269 8270 8273 8274 8275 8388 8391 8412 8413 8414 8415 8416 8417 8428 1122 1157 8559 5057 1292 8621 8627 8628 8629 8630 8631 8678 8679 8680 8681 8820 8823 9032 9033 9034 9035 9036 5505 5506 5507 5522 5531 5537 9086 5549 5595 9185 9344 5834 5835 5836 5837 5838 5839 5886 5893 9466 9474 9475 9476 9477 9478 9479 9480 9481 6022 2705 10040 6577 6633 6647 6660 6717 6734 2965 6780 6808 6943 6978 6979 6981 6987
chin$	8860
chinese$	1526 5310 6895
chip$	4926 1149
chis$	3603
chlamydia$	3712
choice$	3 4 5 6 7 8 9 7381 3857 3858 81 82 3861 84 85 86 3865 88 7405 7406 7407 7408 7409 7410 3873 7412 7413 7414 7415 7416 7417 102 103 104 7437 7438 7439 7440 7441 7442 7443 7444 7551 7552 7553 7554 7555 7556 7557 7558 4024 7563 7564 7565 7573 4075 7614 299 4078 4079 4080 4081 8504 8636 5195 5196 6568 6569 6570 6571 6573 6810
choices$	3 4 5 6 7 8 9 3790 3791 3792 7381 7405 7406 7407 7408 7409 7412 7413 7414 7415 7416 7417 112 113 114 115 7437 7438 7439 7440 7441 7442 7443 7444 7445 7446 7449 7452 7453 7454 7455 7456 7551 7552 7553 7554 7555 7556 7557 7558 299 4078 4116 4117 4458 681 682 8048 8049 8050 8053 8054 8055 8056 8057 8058 8059 8060 8061 8062 8063 8064 8065 8636 5195 5196 6568 6569 6570 6571 6810
choose$	105 106 107 7462 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 336 337 8690 5179 8724 8725 8813 9000 9156 2796
chooses$	105 106 107 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 336 337 9156 2232 2233 2234 2235 2796
choosing$	105 106 107 7551 7552 7553 7554 7555 7556 7557 7558 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 336 337 8727 8728 2232 2233 2234 2235 2796
chose$	105 106 107 7462 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 336 337 9156 9502 2232 2233 2234 2235 6036 9575 2796 6995
chosen$	105 106 107 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 336 337 7851 7859 2796
chronic$	9946
chubby$	5293 5329 3582
chunky$	3063
cid	9619
cigarettes$	7532 7533 4005 4006 4007 4008 4009 4011 4012 7766 7767 7768 7769 7770 7771 7772 7773 7778 7781 8205
cin$	3503
circles$	5345
circul	2368
circulate$	2299 6078 2301
circulated$	2299 6078 2301 9618 2507
circulates$	2299 6078 2301
circulating$	2299 6078 2301
circulation$	9762
circumstances$	9155 9181 7270
citalopram$	3698
city$	5288
civil	2572 3305
civil$	6350 3322
clad$	1575 1576 1577 6854 6865 3123
claim$	4682 4683 4684 7267
claimed$	4682 4683 4684
claims$	4682 4683 4684 2665
clamp$	3299
clamped$	3299
clamping$	3299
clamps$	3299
class$	4166 8252 8256 4808 8452 8677 9559 10091 6560 3353 3537
classed$	1083 2408
classmates$	7689 8797 8803 6577 6672
clear	2482 2511
clear$	665 668 671 672 1539 1727 5974 2434 2598 3090 3167 3314 3347
cleared$	2579
clearly$	589 1712 1713 1714 1715 1832 1840 5618 1841 1842 5662 2219 2220 3213
cleft$	3429
clever$	1355 1356 1357
climb$	890 891
climbbed$	890 891
climbbing$	890 891
climbed$	890 891
climbing$	890 891
climbs$	890 891
clingy$	3567
clinic	2638 3381
clinic$	6416 9956 9962 9965 3224 7182 7184
clinically$	3412
clip$	4240 4241 464 465 9785
clips$	4240 4241 464 465
close	2371
close$	9548 2266 2308 6149 6982
closed$	2180 2266 6937 6940 6982
closes$	2266 6982
closing$	9320 9321
closure$	2480 3348
clothe$	7017
clothes$	3797 3815 7766 7767 7768 7769 7770 7771 7772 7773 650 5350 1573 8911 8912 8913 8914 8915 8920 8921 8922 8923 8934 8939 6264 6902 6907 7017
clothing$	5350 1573 8911 8912 8913 8934 8939 6902 6904 6907
clout$	8193
club$	2283 3224
clueless$	3592
co$	4557 8358 5408 5437 5443 5448 5457 5532 6731 3305
coach$	7531 7761
coaches$	7761
coat$	8911 8912 8913 8923 6902 6907 6915
coats$	5350 1573 8911 8912 8913 8914 8915 8923 6902 6907 6915
cocain	10091 6560
cocaine$	6421 9971 10098 6578
cocky$	3567
coddling$	8754
code$	6840
codein	6434
codeine$	9960 9972
codes$	6840
coerced$	7361 8153 8154 8155 8156
cognitive$	3419
cohort	6157 9739 9743 6262 2502 9821 9822 9848 9856 6336 9922 7114
cohort$	8256 8388 8412 8413 8414 8415 8416 8417 8428 8677 9695 9779 2490 9824 2589 6734 3276
cohorts$	9824
cold$	9379 9572 10060
colleagues$	5083 5084 5085 2588
collec	7011 3234 3272
collect$	2297 6287 6360
collected$	2297 6287 9915
collecting$	2297 6287
collective$	3167
collects$	2297 6287 9918
college$	5674 5679 5680 9537 9568 6057 9988 9989 9991 10001 10002 10008 3224 7216 7232
collude$	624 625
colluded$	624 625
colludes$	624 625
colluding$	624 625
colostomy$	3744
colour$	6870
coloured$	3106
colours$	8934 6870 6902
combat	2461
combative$	3565
come	9921
come$	7522 266 4086 4091 4092 7853 4323 4448 8094 955 1231 1233 1234 1235 1236 1405 5208 5209 5210 1604 1613 8974 8980 8994 9001 9065 9075 9076 9077 9078 1859 9234 9235 9236 9237 2487 2655 2701 2829 3025 3026 6924
comes$	266 642 956 1231 1233 1234 1235 1236 1604 1613 9065 9653 2655 3025 3026 3488
comfort$	6041
coming$	7432 266 7874 8973 2655 10058
comings$	2567
comman	6337
command$	9702
commands$	9875
comment$	1621 1622 1623 1624
commented$	1621 1622 1623 1624
commenting$	1621 1622 1623 1624
comments$	1621 1622 1623 1624
commentted$	1621 1622 1623 1624
commentting$	1621 1622 1623 1624
commit	6151 9817 6281 2504
commit$	7584 8974 8980 8994 9002 9699 9786 9850 9932 6924
commits$	9786 9932
committed$	9932 2776
committing$	9689 6282 9908 2776
committs$	2776
common$	4584 9310 9311 9312 9564 9565 9566 9567 6552 6996
commun	2306 6243 2769
communicate$	428 429 430
communicated$	428 429 430
communicates$	428 429 430
communicating$	428 429 430
communication$	2211 2212 2213 2214 3167 6975
community$	8259 8260 8261 8262 8263 8264 8265 8266 8267 8268 8269 8270 8273 8274 8278 8334 8338 8339 6084 6108 9757 2456 9781 6547 6633 3519 3527 3534
companion$	7418
companions$	7418
company$	7318 7418 4001 7594 7612 8191 4659 4660 5674 5679 5680 9537 9568 6057 2283 6632 3223
compar	2545
compare$	6254
compared$	6323
compass$	8123
complacency$	9396 3592
complacent$	6007 3592
complain$	1621 1622
complained$	1621 1622
complaining$	1621 1622 9137
complainned$	1621 1622
complainning$	1621 1622
complains$	1621 1622
complaint$	9315 9385 6638 6987
complaints$	9315 9385 9532 9533 6638 6987 6988
complete$	1019 1020 1022 1655 2249 2510 3167
completed$	7488 9075 9076 9077 9078 1858 9334 9335 9336 9337
completeed$	2510
completeing$	2510
completely$	1180 5653 3044 3159 3162
completes$	2510
complex$	2960 3436
complexion$	6868 3583
complexions$	6868 3583
compliance$	6643 6729
compliant$	4897 6728
complicit$	40 354 355 356 357 371 7836 625 6610
complicity$	7574 624
complies$	9087 9088 9089 9090
comply$	7584 8094 8945 8974 8980 8994 6924 6925
comprehension$	6970
compromise$	10 2786 2787
compromised$	10 2786 2787
compromises$	10 2786 2787
compromising$	7318 10 2786 2787
compulsive$	2896 7152
computer$	7026
conceal$	695 696 1608
concealed$	695 696 1608 6919
concealing$	695 696 1608
concealled$	695 696 1608
concealling$	695 696 1608
conceals$	695 696 1608
concer	6204 2650 2688 2750
concern$	3851 4587 5717 5718 9346 9347 9348 9349 9350 9351 9352 9353 9385 6987
concerned$	5144 5145 5146 8685 8686 8687 5150 5151 5984 5985 6065 2288 9817
concerning$	8376 8377 8378 8379 8380 8381 8382 8383 8384 2962
concerns$	8130 8131 8132 8133 5717 5718 9385 9532 9533 9742 6987 6988
concerta$	3695
concus	3724
condescending$	3593
condit	6396 6401 3516
condition$	9934 9939 10095 7169 7170 7295
conditional$	3511
conditions$	8216 2727 10095 7270 7295
conduc	2333 2528
conduct$	3 4 5 6 7 8 9 3790 3791 3792 3797 7381 7575 8048 8049 8053 8054 8055 8056 8057 8058 8059 8060 8061 8062 8063 8064 8065 1060 1061 1062 1063 1064 1065 1066 1067 1068 1237 1238 1239 1240 1241 1242 6568 2963 3416
confer	10022
confidence$	1219 1221 1328 1329 1330 1331 1332
confidential$	3235
confidentiality$	9509
confiscated$	6117 9845
conflict$	7946 8166 9138 2727 6644
confro	9891 6354
confront$	9892
confrontation$	7946 8166
confrontational$	8385 8386 8445 8446 8447 8448 8449 8450 8451 6747 3565
confrontations$	8166
congregate$	8486 6839
congregated$	8486 6839
congregates$	8486 6839
congregating$	8486 6839
connected$	910 2381 9817 6280 6644
connection$	2785
conscious$	3872 95 4035
consensual$	3020 3546
consent$	7574 480 481 482 483 484 485 1189 1190 1191 1192 8690 8784 5256 5257
consented$	480 481 482 483 484 485 7802 487 515 1189 1190 1191 1192
consenting$	480 481 482 483 484 485 3020 3034 3546
consents$	480 481 482 483 484 485 1189 1190 1191 1192
consequences$	7382 7383 7384 7385 7387 7388 7389 7391 7447 133 8107 8108 8109 8110 8111 8112 8113 8114 8115 8116 8117 8118 8496
consid	2368 2408 2424
consider$	8094 8974 8980 8994 9371 6924
considered$	943 1078 2639 2888
considering$	2639
consistent$	1655
consistently$	1821 5599 1822 5600 1823 1824 1825 1826 1827 1828
consort$	2852
consorted$	2852
consorting$	2852
consorts$	2852
consortted$	2852
consortting$	2852
consta	6097 6098 6099 2322 2323 2357
constable$	9635 9636 9637 6100 6101 6135
constables$	9635 9636 9637 6100 6101 6135
constant$	5950 5951
constantly$	417 1821 5599 1822 5600 1823 1824 1825 1826 1827 1828 2138
consti	2408
consul	6401 6415
consultant$	9939 9949 9953
contac	6112 9787 9826 2567
contact$	3997 3998 4001 7739 428 429 430 432 433 434 435 436 437 438 1162 1163 9787 2728 6786 6921
contacted$	428 429 430 432 433 434 435 436 437 438
contacting$	428 429 430 432 433 434 435 436 437 438
contacts$	428 429 430 432 433 434 435 436 437 438 9650 6345
contactted$	428 429 430 432 433 434 435 436 437 438
contactting$	428 429 430 432 433 434 435 436 437 438
contain$	8352 9114 9115 9116 6365 6932
contains$	6365
contemptuous$	3593
content$	210 211 216 310 311 312 513 514
continually$	417 1821 5599 1822 5600 1823 1824 1825 1826 1827 1828
continue$	7462 7497 394 397 404 405 406 407 408 409 410 411 412 413 414 415 416 9001 2803
continued$	7462 7482 7497 394 397 404 405 406 407 408 409 410 411 412 413 414 415 416 1655 2803
continues$	7462 7497 394 397 404 405 406 407 408 409 410 411 412 413 414 415 416 2803
continuing$	7462 7497 394 397 404 405 406 407 408 409 410 411 412 413 414 415 416 2803
continuously$	1821 5599 1822 5600 1823 1824 1825 1826 1827 1828
contraception$	8733 8734 3711
contraceptive$	3711
contract$	9771 7309
contracts$	9771
contribute$	624 2466
contributed$	7328 624
contributes$	624 2466
contributing$	624
contro	2461 6240
control$	8094 8120 8126 8315 8352 8376 8377 8378 8379 8380 8381 8382 8383 8384 4876 8418 8425 8426 4898 8462 8468 8469 5211 5212 9041 9114 9115 9116 6097 6098 6099 2322 2323 2324 2357 6138 9752 9778 2527 6349 6700 6932 3316 7136
controlled$	7361 7829 8979 8985 8990 8999 9074 9100 9101 9102 9103 9104
controlling$	2962 7117 3567
controls$	7117
convenience$	6041
conveniently$	3217
convic	6211 6268
convict$	3336
convicted$	9806 3509 7288
convicting$	3336
conviction$	9749 10100 3509 3637 3765
convictions$	9701 9749 9879 10100 3509 3637 3765
convince$	9062 9085 5548
cooper	6390
cooperate$	7566 8094 8359 8945 8974 8980 8994 9371 9928 6924 6925
cooperated$	8359
cooperates$	9087 9088 9089 9090
cooperating$	8359
cooperation$	8358 6731
coordi	3305
cope	6400
cope$	4980 1222 5001 5002 1225 1237 1238 1239 1240 1241 1242 8690 5155 5156 5157 5160 5161 5163 5164 5167 1396 1397 1398 8724 8725 5191 1414 1415 5194 1419 9373 9938 9959 3043
coped$	1237 1238 1239 1240 1241 1242 1419 3043
copes$	1237 1238 1239 1240 1241 1242 1419 3043
copied	2304
copied$	9901
coping$	1237 1238 1239 1240 1241 1242 5155 5156 5157 5160 5161 5163 5164 5167 8727 8728 1419 3043
copy$	2555
core	9743
core$	4783 4784 9804 9885
cornrows$	3583
corporate$	3167
correl	2545
correlated$	6323
corrob	2306
corroborated$	6084
corrupting$	914 915 916 2883
cotton$	3033
couch$	10049
could$	21 22 23 24 25 304 305 306 307 308 309 313 314 319 320 321 322 323 324 593 594 595 4840 1130 1196 1199 1200 1202 1210 1262 1377 1401 1468 8819 5524 1769 1786 1787 1884 1885 1886 1887 1888 1889 1890 1891 1892 1893 1894 1895 1942 1952 2016 2186 2258 2259 2261 2262 6091 2316 2500 2539 2684 3151
council$	5674 5679 5680 9537 9568 6057 2283 3167 3214 3223
counse	6401
counselling$	9940 7175 7195
counsellor$	9939 9949
count$	1763 5541 1764 5542 1765 5543 1766 5544 1767 1768
countless$	3931 3953 5950 5951 5974
country$	6580
county$	4133 4150 4157 4160 4167 7707 7708 7709 983 4984 3352 7257
couple$	1169 10063
courier$	8299 989 6675
couriers$	8299 989 6675
course$	5611 5618 1841 1842 9160 9174 9175 9176
courses$	9174 9175 9176
court	6268 9816 3312 3516
court$	7663 590 591 9806 9847 2548 9865 10082 2771 6550 2781 2834 3312 7090 7274 7285 7298 3521 7303
courted$	590 591 2834
courtesy$	9249 9250 9310 9311 9312
courting$	590 591 2827 2834
courts$	590 591 8482 8483 9806 2548 9865 2834
cousin	10015 10028
cousin$	7689 2694
cousins$	7689
cover$	1608 5859 2194
coverage$	6310
covered$	1608 2194 6919
covering$	8898 1608 2194
coverings$	8898
coverred$	1608 2194
coverring$	1608 2194
covers$	1608 2194
covert	2486
covert$	6264 3235 3607
covertly$	3607
cowardly$	3592
cowards$	6964
cp$	3503
cpn$	6318
cpns$	6318
cpw$	6318
cpws$	6318
crack	10091 6560 3300
crack$	4755 9667 9971 10098 6578
crackdown$	9860 7078
cracked$	9828
crackeddown$	7078
crackingdown$	7078
cracksdown$	7078
crave$	844 845 2976
craved$	844 845 2976
craves$	844 845 2976
craving$	844 845 2976
crazy$	6735
create$	439 632 1017 1018 2510 2937
created$	439 632 1017 1018 2937
createed$	2510
createing$	2510
creates$	439 632 1017 1018 2510 2937
creating$	439 632 1017 1018 2937
credibility$	6641
credible$	8223
credit$	7766 7767 7768 7769 7770 7771 7772 7773 7778 7780 7781
crew$	8677
cries$	1145
crime	9613 2306 9623 6089 6160 9710 2395 6200 6239 6244 9818 9819 9820 9832 6305 9843 2538 9861 9877 2593 6382 9931 6554 7020 7054 7068 7074 7095
crime$	7373 7374 7670 7684 7686 8173 8323 8480 9619 6084 9627 2314 9689 9697 9698 6168 6170 6173 6186 2415 9735 9736 9738 6232 6236 9774 9775 9777 2462 9782 6253 6272 2495 9812 9813 6277 6285 2509 2514 2522 2526 9849 6316 6320 9861 6342 9890 2578 9896 6371 2597 9920 2616 2769 10092 6574 6576 6644 2940 3279 3280 7092 7101 3325 3329 3345
crimes$	7670 9697 9698 6173 9777 9849 6316 2616 7092
crimin	9613 2306 9623 2371 9690 9696 9709 9710 6239 9818 9826 9877 7043 7054 7074 7075 3305 7095 3520 3537 3627
criminal$	7670 7674 7677 7694 8196 8197 8198 8199 925 8296 8297 8298 1004 4894 4900 4901 4902 9558 6084 6149 9688 9719 6186 6190 6211 6245 6381 6540 2769 6552 6554 6576 2853 2886 6673 6674 2955 3000 6788 7068 3292 3312 3528 7315 3567
criminalise$	2244 2245 2246 2247
criminalised$	2244 2245 2246 2247
criminalises$	2244 2245 2246 2247
criminalising$	2244 2245 2246 2247
criminality$	7670 7684 7686 9777 6574 6714 3613
criminally$	2990 3281
criminals$	7694 8173 8175 8196 8197 8198 8202 925 8296 8297 8298 1004 9558 9718 9719 6576 6673 6674 6788
criminogenic$	3556
crimint$	9658
crisis$	6415 3367 7170
crohn	3378
crohns$	7156
crook$	8331 6673 6713
crooked$	5334
crooks$	8331 6673 6713
crop$	5356 8911 8912 8913 8929 8930 8931 5397 6907 3135
cropped$	3106 3129
cross	2545
crosscheck$	6254
crosschecked$	6323
crossreferenced$	6323
crowd$	8209 1169 6632 6660 6661
crown	3520
cruel$	9308 9309 9319 9403 3567
cry$	1145
crying$	1145
cse$	7670
cues$	2176 2177 2178 2179
culpable$	6991 3592
culpri	6151 7114
culprit$	8238 8239 8240 9689 6666 6667 6711 7048 3645
culprits$	8238 8239 8240 9689 6666 6667 6711 7048 3645
culture$	2080 2081 6644
cunch$	6580
cunning$	3567
curb	2461
curfew	2769
curfew$	6547 10095 10100 6635 7081 7304 3773
curfews$	10100 6635 7081
curiosity$	3790 3791 3792 4461 9346 9347 9348 9349 9350 9351 9352 9564 9565 9566 9567 6996
curled$	5320
curly$	3084 3106
curren	2306
current$	6084 6190 6311
custod	9816 10059 6530 10074 6548
custodial$	3519
custody$	7686 6168 6170 2478 10010 2729 10068 10086
customer$	3990 7761
customers$	3990 7761 9757 6633
cut	2461
cut$	5373 2628 6875 6886 7121 3387
cuted$	3387
cuting$	3387
cuts	2461
cuts$	2628 6875 3387
cuttin	2461
cutting$	2628
cynical$	8385 8386 9319
dabble$	354 355 356 357
dabbled$	354 355 356 357
dabbles$	354 355 356 357
dabbling$	354 355 356 357
dad	10015 6488 10028 6491 2717 10035 10038 10039 2743 2755 6535
dad$	8479 2694 2695 10012 10026 6489 2714 2715 2718 10044 2730 6516 10066 2752 2758 6782
daddies$	6604
daddy$	6604
dads$	2730 6782
daft$	77 78 715 2842
daily$	9959 3338
damage	6160 2395 9818 9819 9820 9832 2538 6382
damage$	9526 9698 6173 6316 9896 9920 10078 10090 10092
damaged$	2956 6735
damn$	9248 9333
damp	2745
damp$	10060 6523
dancers$	5522
danger$	7316 7317 7327 7373 7374 7382 7383 7384 7385 7387 7388 7389 7391 3959 3960 3961 3962 3963 3964 3965 3966 189 190 191 4359 4360 7915 8107 8108 8109 8110 8111 8112 8113 8114 8115 8116 8117 8118 8124 8129 8130 8131 8132 8133 8160 8162 8166 8173 8186 4721 944 4723 4724 4725 4726 4727 4728 4729 4730 4731 4732 8271 8272 4735 4736 4737 4738 4739 4740 8496 8733 8734 5946 6219 6574 6612 2849
dangerous$	7316 7317 3874 7677 8107 8108 8109 8110 8111 8112 8113 8114 8115 8116 8117 8118 4653 2791 3566
dangers$	7316 7317 7382 7383 7384 7385 7387 7388 7389 7391 3912 3913 8107 8108 8109 8110 8111 8112 8113 8114 8115 8116 8117 8118 8130 8131 8132 8133 8496 8733 8734
dark$	1539 8861 8871 1567 1600 5396 3083 3084 3085 3090 3106 6902 3129 7064
darker$	1539 3083 3090
darkest$	1546 3110
data	6304
data$	9509 9654 9842 7025
databa	7011 7066
database$	9639 9706 9707 9792 7026
date	6343
date$	9881 7299
dates$	7299
dating$	2827
daught	9862
daughter$	8621 6441
daughters$	8621
daunt$	5232
dawn$	3295
day	7084 7088
day$	3870 9130 9131 9132 1831 9174 9175 9176 9678 2600 9938 9959 6469 6470 6998
days	6400
days$	9174 9175 9176 9938 9959 9989 6998
dazzled$	848
dc$	9853
dci$	9853
dead	10059
dead$	9937 10069
deaf$	5930 5931 5932 3232 7167
deal	9709
deal$	7584 4088 4089 4090 7654 388 389 390 935 8302 4819 1222 5001 5002 1225 8724 8725 9699 9786 9850 9891 9905 2800
dealer	7043
dealer$	3970 7516 7526 7527 7535 7543 7652 7674 7694 7697 7707 7708 7709 7718 7720 7723 7758 7792 7834 8046 4650 8189 8190 8196 8197 8198 8199 925 8279 8296 8297 8298 8305 1004 2614 6572 6576 6673 6674
dealers$	3970 7516 7526 7527 7535 7539 7543 7652 7674 7694 7697 7707 7708 7709 7718 7720 7723 7758 7792 7834 8046 8173 8176 4650 8189 8190 8196 8197 8198 8199 8202 925 8279 8296 8297 8298 8305 1004 9717 2614 6572 6576 6673 6674
dealin	9613 9623 6151 9696 9720 9817 9818 9819 9820 9833 6552
dealing$	7373 7374 7670 7680 7685 7703 388 389 390 7707 7708 7709 935 8323 8480 5140 2317 9689 9782 9908 9914 10090 2782 2800 7036 7313
deals	9833
deals$	388 389 390 935 9786 9905 9918 2782 2800
dealt$	388 389 390 4709 4710 4711 4712 935 2425 9816 9828 2542 2767 2800
death	10027 10029 10056
death$	7915 9936 2712
debt	10027
debt$	7274
debts$	7274
decamped$	3612
deceitful$	3567
december$	7692
decency$	9249 9250 9310 9311 9312
decent$	5796 5797 5798 5799
decide$	8690 5179 8724 8725 8813 8819 9638
decided$	105 106 107 8819 9502 2234 2235 6036 9575
decides$	8819
deciding$	8727 8728 8819
decisi	2421
decision$	3815 7381 3857 3858 81 82 3861 84 85 86 3865 88 7405 7406 7407 7408 7409 7410 3873 7412 7413 7414 7415 7416 7417 108 109 110 111 7437 7438 7439 7440 7441 7442 7443 7444 3910 4075 7614 299 4078 4079 4080 4081 8636 5195 5196 2003 5882 9749 6568 6569 6570 6810
decisions$	3 4 5 6 7 8 9 3815 7381 7405 7406 7407 7408 7409 7412 7413 7414 7415 7416 7417 108 109 110 111 112 113 114 115 7437 7438 7439 7440 7441 7442 7443 7444 7445 7446 299 4078 4116 4117 8048 8049 8053 8054 8055 8056 8057 8058 8059 8060 8061 8062 8063 8064 8065 8636 8643 5195 5196 2003 9749 6568 6569 6570 6810
decked$	1575 1576 1577 3123
declin	2461 2612 9948
decline$	8958 3144
declined$	8958 8962 8967 8968 8969 8970 3144
declines$	8958 3144
declining$	8958 3144
decrea	2461
deemed$	1078
deep$	1567
defeating$	3879
defect$	9934
defend$	4974 5155 5156 5157 5160 5161 5163 5164 5167
defending$	5155 5156 5157 5160 5161 5163 5164 5167
defensive$	3592
defensiveness$	9396 3592
deferred$	3536
defiant$	8385 8386 2962 3567
deficit$	7148 7202
defied$	900 901 2857
defies$	900 901 2857 3222
definite$	1727
definitely$	1832 1840 5618 1841 1842 6941
defy$	900 901 2857
defying$	900 901 2857
degenerate$	3551
degenerates$	3551
degrade$	2414
degraded$	2414
degrades$	2414
degrading$	2414
degree$	257 258 8751 8752 8753
delay	9950 7197
delay$	9526 9584
delayed$	6995
delaying$	9320 9321
delays$	9526 9584
deliberate$	3872 95
deliberately$	417 3217
delicate$	3063
delinquency$	3551
delinquent$	2955 2956 6735 2962 3551
delinquents$	3551
deliver$	4088 4089 4090
demand$	6239 6360
demanding$	8445 8446 8447 8448 8449 8450 8451 6747
dement	6530
dementia$	10068
demonise$	2244 2245 2246 2247
demonised$	2244 2245 2246 2247
demonises$	2244 2245 2246 2247
demonising$	2244 2245 2246 2247
demons	2389
demotivated$	3567
denial$	9396 6625
dental	2638
dental$	6416
dentis	6401
dentist$	9939
deny$	9796 2481
denying$	2481
department$	5674 5679 5680 9537 9568 6057 2283 3214 3223
depend	7187
dependence$	2644
dependency$	2644
dependent$	2644
depends$	2731
deplorable$	3592
deport	10029 6530 10074
deported$	10068
depres	9967 10027 10059 6530
depressant$	7174
depressants$	7174
depressed$	7159
depression$	10068 3680
depressive$	3681
deprive$	9796
deprived$	2956
depth$	9419
dereliction$	3592
descend$	368 369
descendded$	368 369
descendding$	368 369
descended$	368 369
descending$	368 369
descends$	368 369
descri	2311
described$	948 1087
description$	6143 2571 9929
descriptions$	6077 9616 9640 6143 2571 9897
desert$	3201
deserted$	3198 3201
deserting$	3201
deserts$	7436 3201
desertted$	3201
desertting$	3201
deserve$	7433 7434 7435 615 616 2837
deserved$	7433 7434 7435 615 616 7935 2837
deserves$	7433 7434 7435 615 616 2837
deserving$	7433 7434 7435 615 616 2837
design	2408
designed$	2466 2579
designer$	8164 8165 5349 5376 1601 6902 6905 3129 3139
desire$	5568 9107 9108 9109 9110 9111 9112
desk	6089 6092
desk$	9620 9627 9628 9630 9642 9791 9810 6273 9823 6300 9858 9880 6375 7103
despite$	141 3919 142 143 144 170 172 176 177 178 7714 7715 7716 7717 8097 8098 8099 2172
destined$	370 1685 1686 1687 3148
destructive$	3843 7679
detail	2311 2496 6274 6275
details$	3985 3986 3987 9639 9640 9825 9897 9898 6363
detain	6251 9816 2609
detain$	9789 6387 3336
detained$	7064
detaining$	3336
detect	9619 6089 6097 6098 6099 2322 2323 2357 6138 6211 9753 6253 6272 2495 9812 9813 2509 2522 2526 6320 6342 2578 2597 3314 7093
detection$	9749 7090 3313 3314 3647
detections$	9749 9879 7090 3313 3647
detective$	2300 9627 9635 9636 9637 6100 6101 6135 9676 9791 2476 9810 6273 6300 9853 9858 9880 2585 6364 6375
detectives$	2300 9627 9628 2313 9635 9636 9637 6100 6101 9642 2327 6135 9676 6215 9791 2476 9810 6273 6300 9853 9858 9880 2585 6364 6375
detent	6467 2769
detention$	8251 9138 10005 6547 6671 3757
detentions$	8251 10005 6671 3757
deter$	2592 3317
deteri	9948
determ	2373 2482
deterping$	2592
deterr	9828
deterred$	3317
deterrence$	3650
deterrent$	7125 3650
deterrents$	7125
deterring$	2592 3317
deters$	2592 3317
deterting$	2592
develo	7011 3234
develop$	2297 6287 2510
developed$	1228 2297 6287 2510
developing$	2297 6287 2510
developmental$	3416 3436 3462
develops$	2297 6287 2510
deviant$	2956 6735 2962
device	2363 6267
device$	2339 9656 9805 2587 3247
devices$	2339 9656 9805 2587
devious$	3567
di$	9853
diabet	9967
diabetes$	3671
diabetic$	3671
diagno	6401
diagnosed$	3715
diagnoses$	3715
diagnosis$	9939 9940 7149 7170 7202 3715
diagram$	2406 7069
diagrams$	7069
diazepam$	3700
dice$	599
dicing$	599
did$	124 7482 7503 444 4309 4354 4456 4457 710 711 712 4499 4502 741 752 753 754 755 756 758 762 781 782 783 790 794 821 1043 1047 1142 1143 1144 1432 1438 1445 1448 1474 1820 5610 9150 9151 5619 5620 1853 1856 1904 1922 1923 1924 1925 1926 1927 1928 1929 1930 1931 1932 1933 1935 1936 5731 1963 5747 5753 1976 5755 5757 5761 1984 1985 1986 5765 5766 5786 5788 2045 2047 2048 2049 2050 2051 9387 9388 2085 2087 9502 9552 9553 9554 9555 9577 9578 2269 2830 3170 3173
die$	9937
died	10029 6492 10059
died$	10030
diet	6428 9967
diet$	9966
dietary$	3727
dietician$	9949 3733
dieticians$	3733
dietitian$	3733
dietitians$	3733
difference$	1300 9052 9053 9054 9055 9056 9057 9058 9059
different$	446
diffic	2383 9950 7192 7211
difficult$	7318 4565 4697 1036 1037 1038 1039 1040 1041 8376 8377 8378 8379 8380 8381 8382 8383 8384 8437 8445 8446 8447 8448 8449 8450 8451 1136 1137 1138 1139 1140 8480 6161 9924 2956 2960 2962 6741 6747 3567
difficulties$	7940 7947 7948 8437 2698 2727 6741 7168 7170 7193 3468
difficulty$	7168 7170 3468
dim$	3567
dire$	3593
direct	3305
directed$	6353
directing$	7117
directs$	7117
dirt$	9558
dirty$	8888 10060 3106 3122 3129 3582
disabi	6401 9967
disabilities$	7166
disability$	9939 6443 7166 7202 3689
disabl	6530
disabled$	10068 3689
disaffected$	2956 6735 3060
disappear$	7730 421 422
disappeared$	421 422
disappearing$	421 422 6581
disappearred$	421 422
disappearring$	421 422
disappears$	421 422
disappointing$	2104 2105 2106 2107 5952 9491 3197
disappointingly$	3594
disaster$	988
disasters$	988
disband$	9882
discipline$	6624
disciplined$	4709 4710 4711 4712 6765
disclo	2737
disclose$	7566 7584 8094 8974 8980 8994 6924
discov	6093 2373 2482 6315
discover$	9631
discuss$	8974 8980 8994 6924
diseas	6396
disease$	9934 7202 7210
disengage$	7584 3563
disengaged$	6940 3563
disengagement$	3563
disengages$	3563
disengaging$	3563
disgrace$	3592
disgraceful$	8376 8377 8378 8379 8380 8381 8382 8383 8384 9403 2962 3592
disgracefully$	3592
disguised$	2865
dishevelled$	3582
dishonest$	3567 3592
disinterested$	6940 3567 3592
dismal$	2257 3592
dismally$	3592
disman	3617
dismantle$	9882
dismantling$	2577
dismiss$	814 9547 3210
dismissed$	814 2180 3198 3210
dismisses$	814 3210
dismissing$	814 9320 9321 3210
dismissive$	8385 8386 3592
dismissively$	3592
disobedient$	2956 3567
disobey$	900 901 9137 2857
disobeyed$	900 901 9137 2857
disobeying$	900 901 9137 2857
disobeys$	900 901 9137 2857
disord	6160 2395 6200 6239 6240 9818 9819 9820 9832 6305 9843 6382 6396 9950 7187 7211
disorder$	8437 8480 9698 6173 2415 9738 9777 9778 9890 9896 9920 9934 6424 6741 7157 7158 7184 7193 7194 7202
disorderly$	3567
disorders$	8437 6424 6741
dispersal$	6277 6308
disperse$	9882
dispersing$	2577
display$	716
displaye$	6078 2301
displayed$	716 6078 2301
displayes$	6078 2301
displaying$	716 6078 2301
displays$	716
disposal$	10088 7090
disposals$	7090
disregard$	71 76 7584 900 901 4797 4798 1021 4800 2857 3210
disregardded$	76 900 901 2857 3210
disregardding$	76 900 901 2857 3210
disregarded$	76 900 901 2857 3198 3210
disregarding$	76 900 901 2857 3210
disregards$	76 900 901 2857 3210
disrespectful$	8385 8386 3567
disrup	9747 9753 9828 7093
disrupt$	8323 3296 3625 3640
disrupted$	8323 9729 7120
disrupting$	8323 9137 3296 3625
disruption$	8323 8480 9740 9769 9878 3297 7076 3307 3625 3640
disruptive$	914 915 916 4697 8376 8377 8378 8379 8380 8381 8382 8383 8384 8480 2883 2956 6735 2962 3567
disrupts$	8323 3296 3625
disruptted$	8323
disruptting$	8323
distribute$	2299 6078 2301
distributed$	2299 6078 2301 9618
distributes$	2299 6078 2301
distributing$	2299 6078 2301
disturbed$	2956 6735 3567
dither$	3595
dithered$	3595
dithering$	7001 3595
ditherred$	3595
ditherring$	3595
dithers$	3595
divide$	9882
dividing$	2577
divorc	10027 10029 6492 6494 10056 10074
divorce$	10032
divorced$	10030
divorcing$	10030
dla	6443
dla$	9981
do$	122 7482 7501 444 4339 4456 4499 4503 4505 4506 4507 739 752 753 754 755 756 758 760 788 792 819 8140 8142 8150 8152 1043 1045 1142 1143 1144 8552 1367 1419 1430 1438 1443 1446 1452 1472 8819 8952 5434 8974 8980 8994 9000 9001 5478 9027 5491 9043 9044 9045 9046 9047 9048 9049 9126 1820 5610 9150 9151 5623 5624 5627 1851 1854 1905 1922 1923 1924 1925 1926 1927 1928 1929 1930 1931 1932 1933 1935 1936 1965 5753 5755 1978 2045 2047 2048 2049 2050 2051 2083 6011 6426 2830 6924 3170 3173
doctor	6401 2638
doctor$	9939
doctors$	6416
dodge$	2198
dodged$	2198
dodges$	2198
dodging$	2198
dodgy$	7318 8196 8197 8198
doe$	3113
does$	123 7502 444 4499 740 752 753 754 755 756 758 761 789 793 820 1043 1046 1142 1143 1144 1419 1431 1438 1444 1447 1453 1473 8819 5492 9047 9048 9049 1820 5610 9150 9151 5623 5624 5627 1852 1855 1906 1922 1923 1924 1925 1926 1927 1928 1929 1930 1931 1932 1933 1935 1936 5731 1964 5747 1977 5757 2045 2047 2048 2049 2050 2051 2084 2269 2830 3170 3173
dogs$	8317 8318 8319
doing$	7505 7506 7507 7551 7552 7553 7554 7555 7556 7557 7558 7560 444 7874 1419 5732 5733 5748 5749 5753 5755 2045 2047 2048 2049 2050 2051 9398 9399 9400 9401 2269 9596 3173
dolled$	1625 1626 1627 3142
domestic$	10051 3484
done$	3871 7488 7851 1183 1625 9027 9124 5659 5668 5675 5676 9218 9234 9235 9236 9237 5734 5750 5751 5752 5753 5755 5758 5759 5760 5761 1984 1985 1986 9334 9335 9336 9337 2045 2047 2048 2049 2050 2051 9368 9369 9370 9381 2087 2269 9595 3173
doomed$	1685 1686 1687 3148
door$	7896 7898 9755
doorman$	7761
doormen$	7761
dopey$	3567
dose	6401
dose$	9939 7199
dossier$	3623
dossiers$	3623
doubt$	9010 9011 9012 9013 5508 9159
doubtful$	4778
down	2463 9869
down$	240 264 349 350 351 352 353 4424 4425 4427 8052 4595 8354 8475 8476 8477 5322 5372 5409 8948 8959 8963 9424 9425 9426 9427 9428 9429 9430 9431 9432 9433 9434 9435 9436 9438 9439 9440 9441 9442 9443 9444 9445 9446 9449 9450 9451 9452 5915 9454 9455 6063 9692 9789 6276 9854 6461 6579 6886 7077 7078 7121
downed$	6276
downfall$	7940
downlo	6117
download$	7025
downloaded$	9655
downloads$	7025
downplay$	661 814 2840
downplayed$	661 814 2840
downplaying$	661 814 2840
downplays$	661 814 2840
downs$	6276
drag$	2189 6055
draged$	2189
dragged$	7361 2189
dragging$	2189
draging$	2189
drags$	2189
drain$	4771
drama$	7946 8160 8186 5499 9038 5501 2898 3398
drank$	2622
draw$	7335 7336 219 220 627
drawing$	627
drawn$	7361 849 857 858 859 860 861 862 863 864 865 866 867 868 869 870 876 1560 8979 8985 8990 8999 9074
draws$	7335 7336 219 220 627
dreadful$	2104 2105 2106 2107 9527 9528 9529 9530 2962 3197
dreadlock$	3583
dreadlocked$	3106
dreadlocks$	3583
dreads$	6883 6885
dream$	5435
dress$	3797 7846 7847 7848 7849 7850 650 1237 1238 1239 1240 1241 1242 1269 1270 1271 1272 1273 1588 8905 5371 8911 8912 8913 8937 8938 8939 6902 3125 6907
dressed$	7846 7847 7848 7849 7850 7851 1575 1576 1577 8905 8906 8907 8908 1617 8937 8938 1625 1626 1627 6855 6857 6865 3123
dresses$	1237 1238 1239 1240 1241 1242 1269 1270 1271 1272 1273 1588 8905 8911 8912 8913 8937 8938 6902 3125 6907
dressing$	3798 5365 1588 5389 3125
drew$	7335 7336 219 220 627
drift$	364 365 366 367 368 369 402 403 9002 6997
drifted$	364 365 366 367 368 369 402 403
drifting$	364 365 366 367 368 369 402 403
drifts$	364 365 366 367 368 369 402 403
driftted$	364 365 366 367 368 369 402 403
driftting$	364 365 366 367 368 369 402 403
drill	9831
drill$	8493
drink	10059
drink$	7395 7532 7533 4005 4006 4007 4008 4009 4011 4012 7584 7613 7615 7616 7617 7778 7846 7847 7848 7849 7850 8140 8142 8205 1141 1142 1143 1144 9971
drinkers$	10069
drinki	6428 9967 10027 10056 10059
drinking$	3790 3791 3792 30 7641 7846 7847 7848 7849 7850 7882 650 2622 9966 2698
drinks$	7532 7533 4005 4006 4007 4008 4009 4011 4012 7778 1142 1143 1144 2622
driv	2461 2511
drive$	7508 7831 3315
driven$	3988 848 2579
driver	2324 6349
driver$	7526 7527 3990 7531 7761 2574
drivers$	3981 3984 7526 7527 3990 7530 7531 7761 8334 8942 9617 6102 9887 2574 2581 9900
drives$	7831
drivin	2504
driving$	6282
drone$	2505 3328 3626
drones$	2505 3328 3626
drop	2461
drop$	4745 9002 2190 7121
droped$	2190
droping$	2190
dropout$	6673
dropouts$	8296 8297 8298 6673 6674
dropped$	2190
dropping$	2190
drops$	2190 7121
drug	9613 9623 2371 9690 9710 6186 9826 6552 10091 7043 7068 7074
drug$	3790 3791 3792 32 33 7670 4147 7696 4165 651 8196 8197 8198 4741 4742 4743 4744 4754 8296 8297 8298 2314 2317 6149 6244 6245 2514 6428 9967 10027 6576 6674 2897 2940 2955 3268 3361 3409
druggie$	3558
druggies$	3558
druggy$	3558
drugs	9696 9831 2529 6560
drugs$	7532 7533 4005 4006 4007 4008 4009 4011 4012 7626 4094 4095 4096 7670 7674 7683 7684 7707 7708 7709 7766 7767 7768 7769 7770 7771 7772 7773 7778 7781 8173 8205 8323 8347 1141 8480 8733 8734 2314 2317 9667 9683 9703 9704 2514 6307 6421 9960 9971 2698 10098 6574 6576 6578 2897 2940 6723 3361
drunk$	7851 7878 9137 2622
dry$	1539 8871 9378 3090
ds$	9853
dto$	3771
dual$	5310
duck$	2198
ducked$	2198
ducking$	2198
duckked$	2198
duckking$	2198
ducks$	2198
due	2463 9869
due$	3795 239 262 9978 2739 10056 10058 2766
dump$	2165 2166 3203
dumped$	2165 2166 3203
dumping$	2165 2166 3203
dumpped$	2165 2166 3203
dumpping$	2165 2166 3203
dumps$	2165 2166 3203
dust$	9571
duties$	9182 9514
duty$	9182 9391 9474 9514
dyed$	3106 6886
dying	6530
dying$	9936 10068
dyscalculia$	3664
dysfunctional$	2956 6735 3592
dyslexia$	9957 3662
dyslexic$	3662
dyspraxia$	3663
dyspraxic$	3663
dysregulated$	3567
e$	9385 9487 9488 9489 5981 9532 9533 9952 9965 6988
each	9614 9670 2358 2359 9743 7089
each$	140 4122 4916 1504 8947 5410 1646 1648 1815 1817 5906 9541 6073 9671 9726 9739 6226 9773 6262 6270 2502 9821 9822 9848 9856 6336 2570 9922 6387 9942 3060 6921 6922 6943 3259 3266 7114
eager$	210 211 216
ear$	8860 9468
earlier$	8560
early$	8626
earmar	2424
earn$	391 7887 7888
earned$	391
earning$	391
earns$	391
earring$	6902
earrings$	6902
ears$	8860 9469 9470 9621
easier$	2473
easily$	871 1226 1408 5662 9203 9204 9496 9497 9498 9499 2850 2981
east$	1535
eastern$	1528 5307 5311 1534 5330 8870
easy$	3821 393 7966 7967 8104 8105 8106 6161 2851
eat	9884
eat$	3368 7198
eaten$	7198
eating	6401 6428
eating$	9939 2646 9966 3379 7198
eats$	3368 7198
eczema$	3673
educat	2668 6468 7238
educate$	137 138
educated$	137 138
educates$	137 138
educating$	137 138
education$	3950 7489 8102 6447 9992 3444 7232
educational$	6448
effect	3305
effect$	9058 9059 9859
effective$	3347
effectively$	1280 5058 1281 1282 1283 1284 1287 1288 1289 1290 3028
effort$	8022 707 4486 4487 9210 9243 9244 2011 2012 2013 9346 9347 9348 9349 9350 9351 9352 9353 5818 5819 5820 5821 5822
efforts$	3950 7489 2011 2012 2013 6622
egg$	200 202 6660
egged$	200 202
eggged$	200 202
eggging$	200 202
egging$	200 202
eggs$	200 202 6660
ehc$	3443
ehcp$	3748
ehcps$	3748
eight	9739 6262 2502 9821 9822 9848 9856 6336 9922 7114
eight$	8255
eighteen$	7789 7791 506 7824 7825 1232 5020 8581 8585 8586 8587 8588 8589 8590 8591 8815 6803
eject	9891 6354
eject$	9892
elder	7062
elder$	7694 8196 8197 8198 6644
elders$	7674 7694 7697 8196 8197 8198 8202 8305 2396 9723 6644
elect$	268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289
elected$	105 106 107 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 9502 6036 9575
electing$	268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289
electively$	3461
electr	2726 2771
electricity$	6504
electronic$	6549 7303
electronically$	6549
elects$	268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289
electted$	268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289
electting$	268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289
element$	257 258 6661 6664 6712
elements$	6661 6664 6712
eleven$	8255 1265 1266 1267 1268
else$	7912 638 639 7978 8571 9342 9343
elsewhere$	9342 9343
email	2555
email$	9487 9488 9489 6333 6987
emaile	6359
emailing$	6333
emails$	9488 9489 9532 9533 6333 6987 6988
embarked$	370
embroiled$	358 359 360
emergency$	9952 3435
emotional$	4928
emotionally$	2993 3057 3486 3499
empathy$	8127 6624
employment$	10006
emptive$	6340
enabl	2321
enable	2433 3298
enable$	38 7945 2437 2586
enabled$	38 7945
enableed$	2437
enableing$	2437
enables$	38 7945 2437 2586
enabling$	38 7945
encounter$	8191 6587 6798
encounters$	8191 6587 6798
encour	2310
encourage$	7335 7336 137 138 212 213 214 219 220 2794 2839
encouraged$	7335 7336 137 138 212 213 214 219 220 2315 2794 2839
encourages$	7335 7336 137 138 212 213 214 219 220 2794 2839
encouraging$	7335 7336 137 138 212 213 214 219 220 2794 2839
end$	91 92 4082 645 646 9000 9001 5466 5500 9734 6330 2627
endanger$	10 2786 2787
endangered$	10 2786 2787
endangering$	10 2786 2787
endangerred$	10 2786 2787
endangerring$	10 2786 2787
endangers$	10 2786 2787
ending$	6330 9936 2627
endless$	5950 5951
endlessly$	1821 5599 1822 5600 1823 1824 1825 1826 1827 1828
ends$	5500 9768
enemies$	7937
enemy$	7937
enforc	6108 9747 9753 7011 7075 3303
enforce$	3638
enforcement$	9646 9740 2457 9840 2543 9860 6332 9911 7083 3306 3307 7102 3638
enforcer$	3622
enforcers$	3622
enforces$	3638
engage$	7423 7566 7584 7665 361 362 363 8094 8352 8359 4822 8361 8362 8363 8364 8365 8366 8455 8945 8974 8980 8994 9041 9062 9065 9093 9114 9115 9116 9371 9547 9550 6390 6609 6732 6924 6925 6932
engaged$	354 355 356 357 361 362 363 7851 7859 8359 8361 8362 8363 8364 8365 8979 8985 8990 8999 9074 9075 9076 9077 9078 9091 9100 9101 9102 9103 9104 6609 6732
engagement$	354 355 356 357 8358 8366 1055 1056 1057 1058 4837 1651 1652 1653 1654 6726 6731 6921
engager$	6696
engagers$	6696
engages$	354 355 356 357 361 362 363 9065 9087 9088 9089 9090 6609
engaging$	354 355 356 357 361 362 363 8359 8361 8362 8363 8364 8365 8366 9114 9115 9116 6609 6725 6732 6932
english$	7242 7243
enjoy$	844 845 846 847 9156 2848
enjoyed$	844 845 846 847 9156 2848
enjoying$	844 845 846 847 2848
enjoys$	844 845 846 847 9156 2848
enormously$	9734
enough$	69 7465 3928 7467 3953 4455 4493 8693 8694 8695 8696 8697 8698 8699 8700 8701 8702 8703 8704 8705 1391 1394 5273 8812 9405 6802 6826
enquir	9753 6374 10022
enquiries$	2375 9728 9849
enquiry$	9694 9728 9912
enrich	3234
entangled$	358 359 360
enter$	2830 6609
entered$	2342 2390 2392 2520 2521 2830 6609
entering$	2830 6609 7036
enterp	9919
enterprise$	9724 7055
enterred$	2830 6609
enterring$	2830 6609
enters$	9653 2830 6609
entice$	7335 7336 212 213 214 2794
enticed$	7335 7336 212 213 214 2794
entices$	7335 7336 212 213 214 2794
enticing$	7335 7336 212 213 214 2794
entirely$	2219 2220 3044 3159 3162 3213
entitled$	3567
entrant$	8289
entrants$	8289
entrenched$	2936
epilep	9967 6530
epilepsy$	10068 3667
epileptic$	3667
episodes$	7735
equal$	3036
equally$	2832
equals$	5083 5084 5085
erratic$	7424 7425 7426 7427 8371 8372 8373 8374 1059 2962
escala	2615 3305
escalate$	9002
escalated$	2507
escape$	7540
essential$	2466
establ	6093 2373 2482
establish$	9631 2471 2493 2517
estate	6194 6289
estate$	7690 7691 8259 8260 8261 8262 8263 8264 8265 8266 8267 8268 8269 8270 8273 8274 8278 8334 8338 8339 5903 9732 9827 9895 6633 3060
eternally$	3590
european$	1526 5306 5308 5312 8868 3086
evade$	2198
evaded$	2198
evades$	2198
evading$	2198
evasive$	3567
even$	3938 3942 169 5948 5949
evening$	9130 9131 9132 3338
events$	9733
ever$	5180 5181 1404 9060 9061 5527 9066 9067 9068 5553 1776 5555 1778 5599 5600 1823 1824 1825 1826 1827 1828 5613 9167 9168 9169 9170 9171 9172 9173 6017 6928 6929
every$	4562 8101 4679 1325 8947 5410 1646 1648 1814 5593 1816 1818 1819 5913 5974 9532 9533 9541 9671 6270 6400 9942 6921 6922 3160 6943 6988 3259 3266 7209
everybody$	4440 4441 4442 5886
everyone$	4440 4441 4442 8008 4562 8259 8260 8261 8262 8263 8264 8265 8266 8267 8268 8269 8270 8273 8274 8275 8300 5033 5886
everything$	7687 7980 5112 1335 8947 5410 1721 1722 1723 1845 1846 1847 1848 1849 5856 5945 6031 6054 6615 6921 6922
evicte	10059 6530
evicted$	10068 3760
evicti	10027 10056 10074
eviction$	3760
evicts$	3760
eviden	2499 9831 7011 3610
evidence$	4473 9315 9385 9532 9533 9626 2374 2394 2477 9847 6339 9903 2599 6987 6988 3271 7050
evidently$	1840 5618 1841 1842
evil$	2882 6735
ex$	10033
exam$	9521 9589 6467 3463 7242
examin	6117
examin$	2515
examination$	7025
examinations$	7025
examined$	9655 2515
examines$	2515
examining$	2515
examins$	2515
example$	9713
exams$	7242
except$	5113
exception$	6935
exchang$	458 4236 459 460 461 462 463
exchange$	4228 458 4236 459 460 461 462 463 4243 7784 7831 6609
exchanged$	458 4236 459 460 461 462 463 6609
exchanges$	458 4236 459 460 461 462 463 7831 6609
exchangged$	458 4236 459 460 461 462 463
exchangging$	458 4236 459 460 461 462 463
exchanging$	458 4236 459 460 461 462 463 6609 7036
exchangs$	458 4236 459 460 461 462 463
excitement$	8160 8166 8186 2849
exclude$	9547 9548
excluded$	7364 3959 3960 3961 3962 3963 3964 3965 3966 189 190 191 7932 4709 4710 4711 4712 2180 6671 6995 7227 3450
excluding$	9320 9321
exclus	6467
exclusion$	7950 7951 8251 2480 2672 10005 6671 3752
exclusions$	8251 6671 3752
excuse$	6061 6971 6972
excuses$	6061
execut	9852 3294
exercise$	716
exercised$	716
exercises$	716
exercising$	716
exhibit$	3252
exhibited$	7029 3252
exhibiting$	3252
exhibits$	3252
existence$	6736
existent$	8371 8372 8373 8374 9527 9528 9529 9530
expand	2483
expect	6456
expect$	4371 4372 4373 596 597 8037 8038
expectations$	8470 6779
expected$	4000 2315 2366 9760 9994 10058
expelled$	7230 3453
expend	6337
expendable$	9875
expensive$	8888 5376 3129
expensively$	1524 3087
experi	2735 2736
experience$	8003 8191 1219 1221 5055 1278
experienced$	1228 8800 1495 6513 6514 6590 6800 3039
experiences$	8191
experiencing$	6513 6514
explanation$	9487
explicit$	4209 4217
exploitation$	7316 7317 7354 7355 7356 7371 7583 7670 7940 7941 7950 7951 8048 8049 8130 8131 8132 8133 6253 6272 2495 9812 9813 2509 2522 2526 6320 6342 2578 2597 6612 6640
exploited$	7361 7364 7829 8107 8108 8109 8110 8111 8112 8113 8114 8115 8116 8117 8118 8746 8747 8748
exploiter$	3970 7516 7535 7674 7694 7718 7720 7723 7792 7810 7815 7820 8046 4650 8189 8196 8197 8198 8199 8237 925 1004 6572 6665 6668 6669
exploiters$	3970 7516 7535 7539 7674 7694 7718 7720 7723 7792 7815 7820 8046 4650 8189 8196 8197 8198 8199 8202 8237 925 1004 6572 6665 6668 6669
explosive$	3565
expose$	3781 10 3808 7347 7348 7349 7350 7351 7352 7353 2786 2787
exposed$	3781 10 3808 7347 7348 7349 7350 7351 7352 7353 2786 2787
exposes$	3781 10 3808 7347 7348 7349 7350 7351 7352 2786 2787
exposing$	10 3808 7347 7348 7349 7350 7351 7352 2786 2787
extend	2430
extensions$	6874 6885
extract$	2297
extracted$	2297
extracting$	2297
extraction$	7025
extractions$	7025
extracts$	2297
extremely$	3027
eye$	8860 9467 6894
eyebrow$	8860 8876 6897
eyebrows$	8860 8876 6897
eyed$	6863 6891
eyelashes$	6879 6885 6892
eyes	9913
eyes$	4962 8860 1545 8883 9582 2305
eyesig	9967
face$	7654 8860 5360 5375 8924 5390 2478 6889 3141
facebook$	423 4201 424 4202 425 4203 426 4204 427 4205
faced$	6755 6775 6890
faces$	8860 8924 5390 6247 6889 3141 3507
facial$	5316 2478 3093 3246
facilitat$	55
facilitate$	38
facilitated$	38 55
facilitates$	38
facilitating$	38 55
facilitats$	55
facilitatted$	55
facilitatting$	55
facing	6536
facing$	3507
facts$	4473
fade$	6876 6885
fades$	6876
fail	2612 3464
fail$	127 746 752 753 754 755 756 758 778 779 780 795 9001 9137 1866 1867 1868 1869 9552 9553 9554 9555 2843 6936 3164 3165
failed$	127 746 747 752 753 754 755 756 758 778 779 780 797 9137 1866 1867 1868 1869 5652 9191 9552 9553 9554 9555 2843 3164 3165 6995
failing$	127 746 752 753 754 755 756 758 778 779 780 798 9137 1866 1867 1868 1869 9186 9187 9188 9189 9320 9321 9552 9553 9554 9555 2843 3164 3165 3166 6945 6946
failings$	9186 9187 9188 9189 3166 6945 6946 3591
failled$	127 746 9137 9552 9553 9554 9555 2843
failling$	127 746 9137 9552 9553 9554 9555 2843
fails$	127 746 752 753 754 755 756 758 778 779 780 796 9137 1866 1867 1868 1869 9552 9553 9554 9555 2843 3164 3165
failure$	4028 251 252 253 254 255 256 778 779 780 9186 9526 9584 6673 3166 6945
failures$	9186 9187 9188 9189 9526 9584 6673 3166 6945 6946
fainted$	3734
fainting$	3734
faints$	3734
fair$	1539 3083 3084 3090 3106
fake$	3099 3114
fall	2461
fall$	368 369 895 9002 2154 3207 7121
fallen$	368 369 895 2154 3207
falling$	368 369 895 6918 3207
falls$	368 369 895 2154 9534 3207 6989 7121
false$	9161 2860 2865 3101 3114
families$	8388 8412 8413 8414 8415 8416 8417 4887 4888 8428 8432 5834 5835 5836 5837 5838 5839 5886 5898 9437 6734 6736 6782 6787 6981 6987
family	6476 6488 10035
family$	8388 8412 8413 8414 8415 8416 8417 4887 4888 8428 8432 8638 8663 8669 5897 10015 10026 6489 10046 10063 10066 2758 6734 6782 3008 6787 3398 7254 7269 3496
fantasist$	6673
fantasists$	6673
far$	1313 1317 1348 1469 2088 2089 2090 2228 9881
farce$	6956
farcical$	3592
fashionably$	1524 3087
fast$	8626 2851
faster$	8560
fat$	3582
fate$	6613
father	10015 6488 10028 6491 2717 10035 10038 10039 2743 2755 6535
father$	4887 4888 8479 1347 2694 2695 10012 10026 6489 2714 2715 2718 10044 2730 6516 10066 2758 6782
fathers$	2730 6782
fattest$	1546 3110
fault$	7560 7561 7928 659 660 9402 9536 2221 2252 6038 9586 9587 9588 6614 3211 6992 7002
faulty$	4494
favor$	4230
favors$	4230
favour$	4229 7774 7775 1578 1579 1580 1581 1582 1583 1584 1585 1586 1587 2292 2293 2294 6597 3124
favoured$	1578 1579 1580 1581 1582 1583 1584 1585 1586 1587 2292 2293 2294 3124
favouring$	1578 1579 1580 1581 1582 1583 1584 1585 1586 1587 2292 2293 2294 3124
favourred$	1578 1579 1580 1581 1582 1583 1584 1585 1586 1587 2292 2293 2294 3124
favourring$	1578 1579 1580 1581 1582 1583 1584 1585 1586 1587 2292 2293 2294 3124
favours$	4229 7774 7775 1578 1579 1580 1581 1582 1583 1584 1585 1586 1587 2292 2293 2294 6597 6598 3124
faze$	5232
fazes$	5153 8692
fear$	1477 3047
feared$	1477 3047
fearless$	3576
fears$	1477 3047
february$	7692
feckless$	3567
fed	2304
fed$	630 2697 2731
feed	2304 2497 3234
feed$	630 2297 2537
feeded$	2297
feeding$	2297 2537
feeds$	630 2297 2537 2697
feel$	7737 7738 2349
feelin	3381
feelings$	8338
feels	3381
feels$	7737 7738
feet$	7656 7657 5294 8833 8834 9505 9581 3068
feigned$	2865
fell$	368 369 895 2154 3207 7091 3401
felt	3381
felt$	7737 7738
female	3286
female$	5282 8821 8822 5285 8824 8825 1526 6096 2370 6678 6837 3060 3263
females$	8387 2370 6678 3577
fend$	4977 5155 5156 5157 5160 5161 5163 5164 5167 1390 9372
fendded$	1390
fendding$	1390
fended$	1390
fending$	5155 5156 5157 5160 5161 5163 5164 5167 1390
fends$	1390
feral$	2956 6735 3567
ferocious$	3565
fester$	9592
few$	6712
fewer	2461
fiercely$	3044 3058
fifteen$	1265 1266 1267 1268
fight	2461
fight$	7584 7613 7615 7616 7617 7903 4488 8027 8163 8480 4978 9000 9002 5499 9038 5501 9133 9134 9135 9137 3315
fighti	6240 6494
fighting$	7373 7374 8323 8480 9137 9778 9989 2698 10032
fights$	8162 8166 8480 9133 9134 9135 9137 9138
figure$	5125
figures$	9521 6041 9589 9591 9600 9601
file$	9385 9639 9792
files$	9385 9639 9792
filler$	6869
fillers$	6869
film	9891 2609
film$	7508 2355 9673 9677 6283 2506 6387 7106
filmed$	7361 7404 3988 8794 2355 9675 2360 6283 2506 3258
filming$	2355 6283
films$	2355 9673 6283
filthy$	8888 3582
final$	2685 3511 3513
find	9661 3344
find$	2 1131 1134 9000 6093 2373 2482 6315 9868 2583
findded$	2
findding$	2
finded$	2
finding$	2
finds$	2 1132 6315
fine	2693
fine$	8693 8694 8695 8696 8697 8698 8699 8700 8701 8702 8703 8704 8705 5191 1414 1415 5194 5197 5198 5199 5200 5201 5202 5203
fined$	6559
finger	9816 2609
finger$	9241 9242 9251 9252 9264
fingerprint$	6387
finish$	5468
finished$	9075 9076 9077 9078 1858
fire	6539
fire$	7659 7914 9715 6539 10077
firear	10091
firm	2421 2524 2554
firm$	6302 2549
firmer$	2549
first$	7634 920 973 9313 3511
fishnets$	6902
fisted$	9546 6967
fit$	5866 9977
fits	9967
fits$	7144
fitted$	2771
fitting$	5352 5374
five	6080 9668 6133 2358 2359 2402 9726 9739 9743 6262 2502 9821 9822 9848 9856 6336 2570 9922 7114
five$	4615 8321 1078 8582 1516 5295 5296 1561 8877 8878 8879 8880 8881 8882 5522 5531 5537 5911 6180 6348 3263
fixated$	3230
fixed$	6537
flag$	2343 2484 3249
flagg	2368
flagged$	2342 2343 9674 2408 2484 2507
flagging$	2484
flagrant$	1019 1020 1022
flags$	2343 2484
flashback$	3721
flashbacks$	3721
flashy$	3129
flat	6488 10031
flat$	7710 7711 7712 7713 4176 4177 4178 4179 7891 7892 7893 1655 10026 10036 10042 10050 2744 7252
flatmates$	5083 5084 5085
flats$	10048
flatter$	2284
flattered$	6628
fleas	2745
fleas$	6523
fled$	7042
fleece$	6902 6911
fleeces$	6902 6911
flier$	6684
fliers$	6684
fling$	47
flinging$	47
flings$	47
flip$	6317
flirt$	428 429 430 445 599
flirtatious$	3544 3574
flirted$	428 429 430 445 599
flirting$	428 429 430 445 599 650
flirts$	428 429 430 445 599
flirtted$	428 429 430 445 599
flirtting$	428 429 430 445 599
flirty$	3544
floor$	10049
floppy$	3084
flout$	900 901 2857
flouted$	900 901 2857
flouting$	900 901 2857
flouts$	900 901 2857
floutted$	900 901 2857
floutting$	900 901 2857
flung$	47
fluoxetine$	3697
flyer$	6684
flyers$	6684
fob$	2163 3202
fobbed$	2141 2163 3202
fobbing$	2163 3202
fobed$	2163 3202
fobing$	2163 3202
fobs$	2163 3202
focus	6204
foetal$	3405
follow	2334 2609
follow$	7584 4418 8094 4596 4597 4598 4599 4600 8140 8142 930 8945 8974 8980 8994 1907 1908 1909 5885 9550 2355 9677 6283 6387 2830 6924 7106
followed$	7851 7859 7878 930 1907 1908 1909 9381 2355 6283 9883 2830
following$	930 2355 6283 2830
follows$	4418 930 2355 6283 2830
folly$	7944
food	2726 6509
food$	7766 7767 7768 7769 7770 7771 7772 7773 7778 6504 2731
foodbank$	10047
foolhardy$	2790
foolish$	3842 77 78 3874 677 9308 9309 2790 2841
foolishness$	7576 7577 7578 7579 7580 7581 7944
fools$	6964
foot$	5294 8833 8834 8916 8917 8918 9712 3068
footag	6122 6304
footage$	9660 6123 9662 2348 9785 2494 2505 9825 9842 3251 7030
footho	9913
footprint$	9799
for	6152 2433 7011 3234 3298 3305
for$	3849 7595 7626 4156 4158 4159 7757 4228 7782 4362 4363 4364 4365 4366 8128 4767 8306 4785 4787 4788 4789 4791 4792 8333 4805 4914 4919 4921 4923 4942 5168 8781 8783 8811 1821 1822 9143 9318 5869 9414 9415 9510 5988 9560 9562 9573 9599 9631 9671 6172 6178 6182 9727 6202 6209 6210 2458 6282 9829 6293 6298 6319 6322 6352 9941 9942 2639 6419 6423 6431 6432 9973 9980 6451 10081 2774 10094 10096 6579 6787 6990 7042 7091 7132 3446 7287 7290 7292 7296 7303
force	2306 6089 6097 6098 6099 2322 2323 9659 2357 2436 6253 6272 2495 9812 9813 2509 2522 2526 6320 6342 2578 2597
force$	5674 5679 5680 9537 9568 6057 6084 9627 9628 2313 9630 9635 9636 9637 6100 6101 9642 2327 6135 9716 2436 6214 6215 9791 9800 9810 6273 6299 6300 9853 9858 9880 9904 6375 7086
forced$	4601 4602 4603 4604 4605 4606 4607 4608 8153 8154 8155 8156 8158 1029 1032
forces$	4601 4602 4603 4604
forcing$	4605 4606 4607 4608
foreca	2470
forehead$	8860
foreign$	1526 5308 3086 6895
forens	3632
forese	2470
forever$	1821 5599 1822 5600 1823 1824 1825 1826 1827 1828
forget	6400
forget$	9938
forgot$	6995
forgotten$	3198 6995
form	2408 7011
form$	8252 5780 9417 2510
formal$	3511
formally$	3449
formed$	2510
forming$	2510
forms$	2510
forty$	8581
forwar	2304 2497
forward$	2564 6373
forwardd$	2564
forwarded$	2564 9901
forwarding$	2564
forwards$	2564
foster	3476
foster$	1158 10015 6488 10035 10067 3005 7254 7282
fostered$	7254
fought$	4483
foul$	2980
found$	2 952 4813 1089 1133 1135 2086 9412 2775 2946 3188
foundation$	8864 8865 8866 6893
four	9739 6262 2502 9821 9822 9848 9856 6336 9922 7114
four$	4615 8321 1561 8877 8878 8879 8880 8881 8882 5522 5537 3263 3435
fourteen$	1265 1266 1267 1268
fragment$	9882
frame$	8828 8829 8830 6841
frames$	8828 8829 8830 6841
fraternise$	2852
fraternised$	2852
fraternises$	2852
fraternising$	2852
fraternity$	6664
freckled$	1539 3090 3582
freckles$	3583
freckly$	3582
free	6312
free$	3872 95 7551 7552 7553 7554 7555 7556 7557 7558 4035 7826 7827 2725 6608
freely$	7826 7827 512 9496 9497 9498 9499 6607 6608 2831
frequent$	418 419 2804 2906
frequently$	417
friend	9614 2358 2359 6157 2402 2413 9739 9743 6223 9761 6262 2502 9821 9822 9848 9856 6336 2570 9922 9925 7095 7114 7275
friend$	8388 8412 8413 8414 8415 8416 8417 8428 8820 8823 6661 6734
friends$	3779 7394 7418 250 7608 300 4094 4095 4096 7689 4321 4325 4326 4334 4352 686 4500 4615 4681 904 905 906 8256 8388 8412 8413 8414 8415 8416 8417 8428 1122 5083 5084 5085 8797 8803 8820 8823 8862 9032 9033 9034 9035 9036 5505 5506 5507 5522 5531 5537 5549 5595 9185 5834 5835 5836 5837 5838 5839 5896 9466 9474 9475 9476 9477 9478 9479 9480 9695 6180 6191 2490 6348 2603 6565 6661 6734 2965 6979 6987
friendship$	3882 883 884 4694 6661
friendships$	3 4 5 6 7 8 9 3815 883 884 6661
frighten$	8788 8789 8790
frightened$	8746 8747 8748 1475 1476
frightening$	7375 7376 7377 7378 7379
frightens$	5153 8692
fringe$	8923
fringes$	8923
fritter$	3220
frittered$	3220
frittering$	3220
fritterred$	3220
fritterring$	3220
fritters$	3220
frizzy$	3084 3106
from	2446 7011
from$	7488 4465 4466 8011 8012 8375 1116 4905 5095 5126 5219 5247 8820 8823 1602 8971 9649 9671 9692 2435 6224 2518 6370 6384 6450 6451 10037 2770 6823 6901 6944 7104 7196 3424 7231 7303
front$	6534
fruitful$	9759
frustrating$	5952 9491
ft$	8833 8834 3068
full$	3949 3957 1291 2532 2692 3115
fully$	1180 1291 5072 1408 1411 2832 3044
fumble$	3595
fumbled$	3595
fumbles$	3595
fumbling$	3595
functi	2408 7197
function$	1237 1238 1239 1240 1241 1242
functioned$	1237 1238 1239 1240 1241 1242
functioning$	1237 1238 1239 1240 1241 1242
functionned$	1237 1238 1239 1240 1241 1242
functionning$	1237 1238 1239 1240 1241 1242
functions$	1237 1238 1239 1240 1241 1242
fund$	9371
funding$	6998
funds$	7267
furthe	2306 2430 3305 7095
further$	6084 2412 3263
furthered$	2412
furthering$	2412
furthers$	2412
futile$	3154
gain$	7887 7888 4920
gained	2652
gained$	6430
gallery$	6297
gambling$	9960
game$	4242 633 8493 8521
games$	633
gaming$	7744 7745 7746 633
gang	9619 2306 9623 6089 6097 6098 6099 2322 2323 9659 2357 2371 9710 2413 9730 6253 6272 2495 9812 9813 9818 2509 9826 2522 2526 6305 9843 6320 9871 6342 2578 2597 7043 7068 7074 7075
gang$	4071 7670 7674 7684 7694 7718 8173 8199 8226 8305 1169 6084 9627 2314 6149 9688 6167 6168 9722 9724 6191 9779 6245 2480 6285 2508 9831 6296 2589 6574 6576 2866 2955 3000 3249 3262 3266 3284 3288 3292 7071 3325 3342 3549 3629
gangling$	3582
gangly$	3582
gangs$	7670 7674 7684 7694 8173 8199 8226 8305 9627 2314 9724 6285 6296 6574 6576 2866 3288 3289 3325 3549 3629
gangsta$	8227 6645 3550
gangstas$	8227 6645 3550
gangster$	8227 925 6645 3550
gangsters$	8227 925 6645 3550
gap	7011
gap$	9526
gaps$	9526
gather	6255 9921 7011 3234 3272
gather$	8486 6033 2297 9663 6287 6839
gathered$	8486 2297 6287 9915 6839
gathering$	8486 2297 9793 6287 6839
gatherred$	8486 6839
gatherring$	8486 6839
gathers$	8486 2297 6287 6839
gaudy$	3129
gaunt$	3582
gave	2304
gave$	203 204 205 206 207 208 209 329 1478 1479 2017 2030 2146 2147 2148 2149 2150 5963 6559 3422
gbh	6552 3537
gbh$	10090 7315
gcse$	7232 3463 7242 3465 3470
gcses	6467
gcses$	10005 7232 7242
gdpr$	9509
gear$	8911 8912 8913 8914 8915 6907 6917
genera	3234
general$	1655
generator$	2574 7123
generators$	2574 7123
gentleman$	8640 8641 8642
gentlemen$	1361
gents$	1361
get	6145 2511
get$	48 49 57 59 60 61 62 63 7396 3859 116 117 118 119 120 4003 7584 7615 7616 7619 4084 7803 526 529 7887 7888 611 612 4445 7984 4485 8140 8142 8150 8152 843 890 891 893 894 895 907 917 963 964 965 966 967 968 969 970 971 972 974 975 976 977 978 979 4817 4818 1079 1103 1104 1105 1106 1107 1108 4920 4922 8525 1276 1280 5058 1281 1282 1283 1284 1287 1288 1289 1290 8724 8725 1420 1424 1518 9000 9001 5525 9085 5548 5556 9114 9115 9116 2169 6013 2253 2254 2547 9884 6360 2655 2807 2829 2830 6609 2889 2891 2895 2957 2959 2969 6932
gets	3397
gets$	48 49 57 59 60 61 62 63 116 117 118 119 120 527 611 612 843 890 891 895 907 917 963 964 965 966 967 968 969 970 971 972 974 975 976 977 978 979 4838 1079 1103 1104 1105 1106 1107 1108 8525 1276 1280 5058 1281 1282 1283 1284 1287 1288 1289 1290 1421 1425 1518 5585 2169 2253 2254 2547 9884 2655 2660 2665 2667 2697 2807 2830 6609 2889 2891 2895 2957 2959 2969 3366 3449 3451
getting$	48 49 57 59 60 61 62 63 116 117 118 119 120 4104 7803 4624 890 891 893 894 895 4845 4846 1423 9114 9115 9116 5580 9137 2169 2253 2254 2547 2655 2830 6932
gift$	7532 7533 4005 4006 4007 4008 4009 4011 4012 7766 7767 7768 7769 7770 7771 7772 7773 7778 7781 7831 8205
gifts$	7532 7533 4005 4006 4007 4008 4009 4011 4012 7766 7767 7768 7769 7770 7771 7772 7773 7778 7781 7831 8164 8165 8192 8205
gilet$	8911 8912 8913 6898 6907
gilets$	8911 8912 8913 6898 6907
ginger$	5329 3084 3106 3582
girl	9739 6262 2502 9821 9822 9848 9856 6336 9922 6521 6555 7114
girl$	250 300 8388 8412 8413 8414 8415 8416 8417 8428 1122 8559 5487 5557 5558 6096 10093 2858 6660 2892 6734 2965 6866 6888
girlfr	10027
girlfriend$	7786 475 7822 7823 508 509 10011 10033 10046 10071 6600 6601
girlfriends$	7786 475 7822 7823 508 509 6600 6601
girls	6080 6088 9668 9670 6133 2358 2359 6157 2402 9862 2570 9925
girls$	7394 250 300 7664 4127 4129 4131 4321 4325 4326 4334 4352 686 4500 4615 4681 904 905 906 8228 8259 8260 8261 8262 8263 8264 8265 8266 8267 8268 8269 8270 8273 8274 8275 8322 8388 8391 8412 8413 8414 8415 8416 8417 8428 1122 8443 8559 1292 5132 5133 5134 5135 8862 9032 9033 9034 9035 9036 5505 5506 5507 5522 5531 5537 9086 5549 9096 5595 9185 9344 5834 5835 5836 5837 5838 5839 5895 9448 9466 9474 9475 9476 9477 9478 9479 9480 9481 9695 6180 2490 6348 2603 6577 6660 6717 6734 2965 6866 6979 6987
give	2304
give$	7508 203 204 205 206 207 208 209 7566 329 1209 5246 1478 1479 8974 8980 8994 5710 2017 2146 2147 2148 2149 2150 6094 6924
given	6356 6359 2771
given$	7488 1478 1479 1729 9334 9335 9336 9337 2030 2146 2147 2148 2149 2150 9681 2656 2660 2667
gives$	203 204 205 206 207 208 209 329 1478 1479 2017 2030 2146 2147 2148 2149 2150 6260 6337
giving$	203 204 205 206 207 208 209 329 1478 1479 2017 2146 2147 2148 2149 2150 6260
glad$	210 211 216
glamour$	8164 8165 8186 8192
glasses$	6902
glean$	2297
gleaned$	2297
gleaning$	2297
gleans$	2297
gloves$	6902
glued$	1861
go$	3860 7399 3862 3863 7462 7482 266 4051 4052 4053 4054 7593 7613 7615 7616 7617 4112 4114 4115 364 365 366 367 368 369 396 399 402 403 4184 4187 4195 421 422 7803 516 517 518 522 7846 7847 7848 7849 7850 4337 7891 7892 7893 4447 7994 8094 8140 8142 8150 8152 850 874 893 894 1016 1142 1143 1144 1604 1613 8945 8974 8980 8994 9000 9001 1702 9137 5778 6034 2530 6362 2802 2829 2830 6609 6924 3488
goad$	2856
goadded$	2856
goadding$	2856
goaded$	2856
goading$	2856
goads$	2856
goal	2566
goal$	2466 9893
gobby$	3567
goes	9884
goes$	266 364 365 366 367 400 402 403 4195 421 422 516 517 518 523 7980 850 874 893 894 1016 1142 1143 1144 1604 1613 1724 9137 9653 6362 2636 2731 2766 2802 2829 2830 6609 3397 3488
going$	7483 7505 7506 7507 266 7641 4106 364 365 366 367 395 402 403 4183 4186 4193 4194 4195 421 422 479 7803 516 517 518 524 7846 7847 7848 7849 7850 7874 7891 7892 7893 874 893 894 1016 1142 1143 1144 5043 5045 5046 1373 1604 1613 8973 5456 1679 1680 1681 1682 5461 1688 1689 1690 9080 9137 2366 2530 2766 2802 2829 2830 3428 3488
goings$	6345
gold$	3095 6902
gone$	4091 4092 4100 364 365 366 367 368 369 402 403 4195 516 517 518 7851 7852 4322 7866 7867 7868 7879 4479 874 1016 9342 9343 6362 6453 2757 2802 2829 2830 6609 3428
good$	3874 3899 392 4696 8312 4987 5087 1383 1391 1394 5578 5867 6042 2532 3072
goods$	6307 7133
goose$	6908
gorgeous$	3582
gormless$	3567
got	9948 2771
got$	48 49 57 59 60 61 62 63 116 117 118 119 120 525 528 7851 7866 7867 7868 7880 619 620 890 891 895 1147 1422 1543 1556 1557 1558 1559 1607 5554 9234 9235 9236 9237 2169 2253 2254 2547 2697 2829 2830 6609 2999 3107 3118 3363 3401 3449 3451 3452 3508
gown$	8903
gowns$	8903 8927
gp	6401 2638
gp$	9939 6416
gps	2771
gps$	6549
grade$	7241 7243 3601
graded$	1078 1081 9674 3235 3601
grades	10004 6467
grades$	10005 7241 7243
graffiti$	9896
gran	10015 6488 10028 6491 2717 10038 10039 2743 2755 6535
gran$	10026 2752
grandad$	2752
grandf	10015 6488 10028
grandfather$	10026
grandm	10015 6488 10028
grandmother$	10012 10026
grandp	10015
grante	3516
grasp$	8094 4569 4570 4571 4572 4573 4574 4575 4576 4577 4578 4579 4580
grass$	9518
gravitate$	857 858 859 860 861 862 863 864 865 866 867 868 869
gravitated$	857 858 859 860 861 862 863 864 865 866 867 868 869
gravitates$	857 858 859 860 861 862 863 864 865 866 867 868 869
gravitating$	857 858 859 860 861 862 863 864 865 866 867 868 869
greasy$	1539 8871 3084 3090 3106
greater$	1277
greatly$	9734
greed$	7576 7577 7578 7579 7580 7581 7944 4461 8164 8165
greedy$	3567
green$	8664 8665 8666 8861 6815 3085 3106
grew$	1244 1245 1538 3089
grey$	8861 8871 1600 3106 6902 3129 7064
grip$	9485 9564 9565 9566 9567 2527 6996
grips$	2527
groomed$	7361 7364 7829 8107 8108 8109 8110 8111 8112 8113 8114 8115 8116 8117 8118 6856
groomer$	7718 7810 7815 7820 8046 8237 925 1004 6665 6668 6669
groomers$	7718 7815 7820 8046 8237 925 1004 6665 6668 6669
grooming$	7354 7355 7356 7371 7583 7940 7941 6640
gross$	3167
grounds$	2432 2739
group	9614 6080 9647 9664 9666 9668 9670 6133 9672 2358 2359 6142 6157 2402 9726 2413 9730 9739 9743 6223 9761 6226 6227 6262 2502 9821 9822 6305 9843 9848 9856 6336 2570 9922 9925 7020 3274 3276 7074 7075 7089 7095 7114
group$	7394 7419 7420 250 300 7664 4127 4129 4131 4321 4325 4326 4334 4352 4396 686 4500 8144 4615 4681 904 905 906 8230 8232 8253 8256 982 8388 8391 8412 8413 8414 8415 8416 8417 8428 1122 8443 4912 4913 1169 8569 8677 1490 1491 8862 9032 9033 9034 9035 9036 9039 5505 5506 5507 5510 5511 5522 5531 5537 9086 5549 9096 5595 9185 5834 5835 5836 5837 5838 5839 9391 5889 5891 9465 9474 9475 9476 9477 9478 9479 9480 9481 9556 9557 6024 6113 2336 9680 2371 9695 6180 9724 6191 9756 6220 9764 9776 9791 2490 9810 6273 9823 9824 6300 9858 9865 9880 6348 2589 6375 2603 6389 9930 6394 6660 6712 6717 6734 2965 6787 6979 6987 3257 3276 7057 3342
groups$	7420 8230 8232 8388 8391 8412 8413 8414 8415 8416 8417 8428 9724 9824 6717 6734 7057
grow	2483
grow$	1244 1245 1538 3089
growing$	1244 1245 1538 3089
grown$	470 7792 889 8488 8534 1229 5009 5016 5017 5018 5019 1244 1245 5030 5036 5037 5038 8578 8579 8580 8585 8586 8587 8588 8594 5059 5061 5062 5063 5064 5065 5069 5071 8610 5080 8624 8625 1310 1327 8645 1333 1334 5114 8653 8654 5120 5121 1354 5182 5185 5244 1480 1481 1482 1483 1496 5280 1538 6804 6806 3053 3089
grownups$	8553
grows$	1244 1245 1538 3089
grubby$	8888 3122 3129 3582
guarantee$	1763 5541 1764 5542 1765 5543 1766 5544 1767 1768
guaranteed$	1685 1686 1687 3148
guard	2324 6138 6349 2575
guard$	3990 7761 2300 9617 6102 2354 9676 2474 9887 2576 2581 2582 9900 2601
guardi	7258
guards$	3990 7761 2300 9617 6102 2354 9676 2474 2505 9887 2576 2581 2582 9900 2601
gucci$	6902
guessed$	8033 8034 4497 4498
guidance$	8134 8135 8136 8137 8138 8754 8771 9220 9221 9222 9223 9224 9225 6635
guilt	9690 6167
guilt$	9538 9705 3211 6993
guilty	3529
guilty$	634 635 6211 3529 7307
gullible$	715 8664 8665 8666 2842 6815 3567
gum$	3432
gun	10091
gun$	4609 4610
habit	7187
habit$	7381 2004 6568 6569
habits$	7381 9009 6568 6569
habitual$	418 419 6296 2804 2884 2896 3268
habitually$	417
had	2618 2645 2653 2654 3397
had$	174 175 224 441 444 4313 4314 4315 4318 4319 543 544 545 546 547 548 549 562 563 564 565 566 607 655 657 1043 1147 1303 8820 8823 1543 1556 1557 1558 1559 1607 9150 9151 1850 1896 1897 1898 1899 1901 1902 1903 5693 1922 1923 1924 1925 1926 1927 1928 1929 1930 1931 1932 1933 1934 1935 1936 1960 1968 5772 5773 5774 5786 5788 5843 9382 2279 2280 6321 2630 2639 6423 6431 6432 2660 2661 2663 2667 2999 6839 3107 3118 3170 7042 3363 3366 3424 3446 3504
hair$	8854 8856 8857 8858 8923 8939 6871 3096 6884 3108
haircut$	8856 8857 8858 8923 6884 3108
haircuts$	8856 8857 8858 8923 6884 3108
haired$	6853 6862
hairstyle$	8856 8857 8858 8923 6884 3108
hairstyles$	8856 8857 8858 8923 6884 3108
hairy$	3582
half$	647 5394 2419 2553 6358 3179
halfway$	6918
hall	6534
hall$	10072
halluc	3657
hallwa	6534
hallway$	10072
halved$	7121
ham$	3189
hand	2497
hand$	207 208 209 4981 4982 4983 1206 5220 8759 8760 8761 8860
handded$	207 208 209
handding$	207 208 209
handed	6356 6359
handed$	207 208 209 6960 6961 7099
handful$	984 4762 985 4763 986 4764 987 4765 8423 6673
handing$	207 208 209 7036
handl	7014
handle	2542
handle$	8352 4963 4974 1222 5001 5002 1225 8690 5155 5156 5157 5160 5161 5163 5164 5167 1407 8724 8725 1426 5205 5206 5207 2527 3040
handled$	1407 3040
handles$	1407 3040
handli	9709
handling$	5155 5156 5157 5160 5161 5163 5164 5167 1407 2003 2211 2212 2213 2214 6552 3040 6975 3649
hands$	207 208 209 4981 4982 4983 1206 8860 9383 9503
handse	6267
handset$	2339 9656 9805 3247
handsets$	2339 9656 9805
handsome$	3582
hang	9884
hang$	7584 7613 7615 7616 7617 7646 7846 7847 7848 7849 7850 7891 7892 7893 880 893 894 8486 1609 1610 1611 1613 6839 3365
hanged$	893 894 8486 6839 3365
hanger$	2901
hangers$	2901 2902
hangged$	893 894 8486 6839
hangging$	893 894 8486 6839
hanging$	7483 7641 7846 7847 7848 7849 7850 7891 7892 7893 880 893 894 8486 6839 6918 3365
hangs$	880 893 894 8486 1609 1610 1611 1613 6839
haphazard$	9527 9528 9529 9530
happen$	7484 7485 7486 8304
happened$	4331 4332 7883 7884 643 4426 7980 8079 8080 8081 8082 8083 9305 9306 9307
happening$	8079 8080 8081 8082 8083
happens$	641 7980 8079 8080 8081 8082 8083
happily$	5197 5198 5199 5200 5201 5202 5203
happy$	210 211 216 3995 310 311 312 513 514
harass$	896 2855
harassed$	896 2855
harasses$	896 2855
harassing$	896 2855
hard	2524 2554
hard$	4565 8194 1005 1006 1036 1037 1038 1039 1040 1041 4884 8480 1208 6302 2549 9924 3050 3086
hardcore$	2934 3567
harden	7080 7124
hardened$	1480 1481 1482 1483 2884 6773 6827 3576
harder	2383
harder$	4436 1036 1037 1038 1039 1040 1041 9209 6161 2549
hardest$	1036 1037 1038 1039 1040 1041
hardier$	1480 1481 1482 1483
hardly$	67 4685 1362 1364 1365 1402 1403 1457 5235 1458 1459 5362 1922 1923 1924 1925 1926 1927 1928 1929 1930 1931 1932 1933 1935 1936 2033 2088 2089 2090 2664 2675 3030 3031 3037 3046 3170 3420
harm$	7316 7317 7354 7355 7356 3959 3960 3961 3962 3963 3964 3965 3966 189 190 191 4359 4360 7940 7941 7950 7951 649 8048 8049 8107 8108 8109 8110 8111 8112 8113 8114 8115 8116 8117 8118 8130 8131 8132 8133 5946 9526 6296 6515 10053 2769 10090 6612 3262 3266 3268 3289 7135 7164 3387
harmed$	7164 3387
harmer$	6686
harmers$	6686
harmful$	3874 7677 914 915 916 2791 2883 3268
harming$	7164 3387
harms$	7316 7317 7164 3387
has	2618 9948 2633 3397
has$	3784 3786 441 607 4459 771 1043 1147 1303 8820 8823 1543 1556 1557 1558 1559 1607 1694 5610 9150 9151 1850 5693 5697 1922 1923 1924 1925 1926 1927 1928 1929 1930 1931 1932 1933 1935 1936 1959 1967 2002 5786 5788 6165 6321 2630 6411 2660 2661 2663 2665 2667 2771 2999 6839 3107 3118 3170 3363 3366 3424 3446
hat$	6902
hats$	6902
haunts$	9009
have$	3785 3787 3994 4065 4097 4101 441 444 4345 607 654 4454 4460 4475 4480 4491 4492 4495 4496 770 8221 1043 1147 8486 1303 1304 1543 1556 1557 1558 1559 1607 5451 5460 9000 1694 5535 5610 9150 9151 1850 9192 9193 9194 9195 5658 9200 9201 9202 5667 5673 5693 5711 1961 2002 9340 9341 6039 6040 6321 2999 6839 3107 3118 6947 7042 7091 7109 3424 3446
having	2654 3397
having$	441 444 1543 1607 2639 6432 2661 3107 3366
havoc$	6707 6708 6709 6715
hawk$	449 2817
hawked$	449 2817
hawking$	449 2817
hawkked$	449 2817
hawkking$	449 2817
hawks$	449 2817
hazel$	8861 3085
he$	3890 3896 4264 4321 4325 4326 4351 686 8036 903 4681 904 8220 905 906 8492 9032 9033 9034 9035 9036 5505 5506 5507 5509 5674 9216 3449
head$	7896 7898 8147 8148 4985 1328 1329 1330 1331 1332 5354 5378 5379 5380 1603 9507 2192 9763 6882 3224 3724
headed$	370 6748 6852 6959
heading$	370 2654
heads$	7896 7898 8147 8148 4985 2100 9507 2192 6801 6817 6880 6881
headscarf$	6902
headscarves$	6902
health	6428 6446 10027
health$	6401 9946 9947 6410 9953 6418 9966 3392 7171
healthcare$	6447
healthier$	3874
healthy$	3899
hear	6315
hear$	8225 3382
heard$	1183 1987 1988 2738 3384
hearin	9967
hearing$	2738 3383 3388 3426 7299
hearings$	7299
hears$	3382
heart$	6396 9946 3391
hearted$	6957
heartless$	9319 3567 3592
heatin	2726
heating$	6504
heavier$	3063
heaviest$	1546 3110
heavil	6400
heavily$	1525 9938 9959 3065
heavy	2524
heavy$	5293 6302 3063 3066 3115 3183
heavyset$	3581
heed$	3844 3845 3846 3847 3848 7566 8094 4596 4597 4598 4599 4600 9265 9346 9347 9348 9349 9350 9351 9352
heeded$	7851 7859
heedless$	74 75
heel$	9874
heels$	8929 8930 8931 9505 6902
height$	8828 8829 8830 6841
held	7011
held$	1214 8813 9334 9335 9336 9337 2227 9633 2342 9828 2610
helicopter$	3328
hell$	8215
help	2321 2433 2499 2561
help$	3829 130 137 138 7566 7665 7989 4532 8101 8102 8103 8352 8366 4973 8754 8762 8763 8764 8765 8766 8767 8768 8769 8771 8776 8777 8778 8779 8780 1651 1652 1653 1654 8974 8980 8994 9041 9062 9093 9114 9115 9116 9122 2011 2012 2013 9371 9380 2211 2212 2213 2214 9550 2412 2418 2437 2466 2586 2596 9995 6622 6623 6699 6921 6924 6932
helped$	137 138 8074 8075 8076 8077 8078 8367 8979 8985 8990 8993 8999 9074 9091 9100 9101 9102 9103 9104 9629 2412 2418 2437
helpful$	9629
helping$	137 138 4533 9114 9115 9116 5579 2412 2418 2437 6932
helpped$	137 138
helpping$	137 138
helps	2433
helps$	137 138 2412 2418 2437 2466 2586 6933
hepatitis$	3714
her	6088 6113 2371 9855 2651 6436 2674 6471 2696 6476 10045 2751 10070 10097 2784 7228 3516
her$	7319 7320 19 7346 3852 3854 7393 79 80 83 87 3867 3869 3911 235 242 243 244 246 4027 250 4038 4039 4040 4041 4042 4043 300 4093 7649 4124 4151 4227 4272 4277 4348 4370 4396 628 629 4413 4439 7980 680 683 8004 8007 4508 4511 8125 8129 4592 8144 4714 8300 8336 1122 4912 4913 8496 1188 5006 5008 8691 8770 5298 5299 5300 5325 1555 1572 1593 5386 9117 5639 5886 9475 9476 9477 9478 9479 9480 5965 5967 5969 5976 9521 9589 6149 2623 6405 6406 6417 6420 9963 6429 6438 2662 6452 2689 10009 6474 2710 2711 6490 2713 10036 6500 6506 6512 10061 6529 6551 6557 6562 2820 2836 2965 3126 3127 6979 7147 3393 3395 3435 3438 3494 3495 7279 3511 3519
heritage$	5339 5340 5341 5344
heroin	10091 6560
heroin$	9667 6421 9971 10098 6578
hers$	7975
herself$	3778 3780 7319 7320 3819 3820 43 3822 3823 3824 3825 3826 3827 50 7367 7368 3831 3832 7571 4094 4095 4096 7666 4198 7894 7895 7897 4378 4379 4380 4381 4382 4383 4384 4385 4387 4388 7929 7930 7943 4414 4415 4416 4417 7956 7957 7958 7959 7960 7961 7962 7963 7964 7965 4432 4433 4434 4435 7974 7979 4509 4513 736 8054 8055 8056 8057 8058 8059 8060 8061 8062 8063 8064 8065 4528 4529 8068 8069 8070 8071 8072 8073 8075 8076 8077 8078 4762 4763 4764 4765 8314 1141 8512 8513 8514 8515 8516 8517 8518 8693 8694 8695 8696 8697 8698 8699 8700 8701 8702 8703 8704 8705 8706 5170 8709 8710 5173 8717 6001 6397 6475 6564 6594 6595 6818 6819 7143 7165
herselves$	6397 7143 7165
hid$	1612 2193
hidden$	1612 9633 6919
hide	6145 2388
hide$	7508 4088 4089 4090 1612 2193
hided$	2193
hides	2388
hides$	1612 2193
hiding	2388
hiding$	1612 2193
hierar	9826 7062 7066 7068 7074
hierarchy$	9722 9723 3616
high$	56 1071 1072 4856 4857 4858 4859 4860 4861 4862 4863 4864 4865 4866 4867 4868 4869 4870 4871 4872 4873 9137 5840 3182 3357
higher$	1071 1072 6313 3421
highest$	1071 1072
highlights$	6885
highly$	2524 3044
hijab$	6902
hijabs$	6902
him	6088 9855 6436 10045 10070 10097 7228
him$	7319 7320 7346 7393 3972 3979 3980 3981 3984 7720 7723 7804 7816 4396 8016 8144 4912 4913 8691 8770 9117 5886 9475 9476 9477 9478 9479 9480 6979 7147 7279
himself$	3778 3780 7319 7320 3819 3820 43 3822 3823 3824 3825 3826 3827 50 7367 7368 3831 3832 7571 4094 4095 4096 7666 4198 7894 7895 7897 4378 4379 4380 4381 4382 4383 4384 4385 4387 4388 7929 7930 7943 4414 4415 4416 4417 7956 7957 7958 7959 7960 7961 7962 7963 7964 7965 4432 4433 4434 4435 7974 7979 4509 4513 736 8054 8055 8056 8057 8058 8059 8060 8061 8062 8063 8064 8065 4528 4529 8068 8069 8070 8071 8072 8073 8075 8076 8077 8078 4762 4763 4764 4765 8314 1141 8512 8513 8514 8515 8516 8517 8518 8693 8694 8695 8696 8697 8698 8699 8700 8701 8702 8703 8704 8705 8706 5170 8709 8710 5173 8717 6001 6397 6475 6564 6594 6595 6818 6819 7143 7165
himselves$	6397 7143 7165
his	6113 2371 2651 2674 6471 2696 6476 2751 2784 3516
his$	19 3852 3854 79 80 83 87 3867 3869 3911 235 242 243 244 246 4027 250 4038 4039 4040 4041 4042 4043 300 4093 7649 4124 4151 4227 7787 4277 4348 4370 628 629 4413 7975 4439 7980 680 683 8004 8007 4508 4511 8125 8129 4592 8300 8336 1122 8496 1188 5006 5008 5298 5299 5300 5325 1555 1572 1593 5386 5639 5965 5967 5969 5976 9521 9589 6149 2623 6405 6406 6420 9963 6429 6438 2662 6452 2689 10009 6474 2710 2711 6490 2713 10036 6500 6506 6512 10061 6529 6551 6557 6562 2820 2836 2965 3126 3127 3393 3395 3435 3438 3493 3494 3511 3519
hisself$	3778 3780 3819 3820 43 3822 3823 3824 3825 3826 3827 50 7367 7368 3831 3832 7571 4094 4095 4096 7666 4198 7894 7895 7897 4378 4379 4380 4381 4382 4383 4384 4385 4387 4388 7929 7930 7943 4414 4415 4416 4417 7956 7957 7958 7959 7960 7961 7962 7963 7964 7965 4432 4433 4434 4435 7974 7979 4509 4513 736 8054 8055 8056 8057 8058 8059 8060 8061 8062 8063 8064 8065 4528 4529 8068 8069 8070 8071 8072 8073 8075 8076 8077 8078 8314 8512 8513 8514 8515 8516 8517 8518 8693 8694 8695 8696 8697 8698 8699 8700 8701 8702 8703 8704 8705 8706 5170 8709 8710 5173 8717 6001 6564 6594 6595 6818 6819
histor	2306
historic$	6084
history$	2004 2736 2739 6663 7170 7274 7306
hit	2719 10054 10059
hit$	2284 6497
hiv$	3713
hold	2388 2528
hold$	7395 4088 4089 4090 8355 4988 4989 4990 4991 1214 5004 5005 2227 6087 6165 6365 2611
holder$	7137
holders$	7137
holdin	6151 9696 2388 9833 6553
holding$	1214 8758 9689
holds	2388 9833
holds$	1214 2227 6165 6365 9918
holmes$	9658
home	6488 10031 10035
home$	7638 7690 7691 7860 7861 7985 7986 8017 4889 8432 1141 4935 8663 2283 9657 9671 2546 6368 10014 10021 10025 10026 10036 10042 10043 10050 10053 10057 2744 10066 10086 6736 3224 3460 7239 7252 7254 7263 3492 7271 7273 7280
homele	10059
homeless$	3761
homelessness$	3761
homes$	7690 7691 8432 9657 2546 6368 10048 6736 7282
honest$	4471 8010 8979 8985 8990 8999 9074
hood$	1594 8928 6902 3128 7064
hooded$	3060 3129 7064 3582
hoodie$	8911 8912 8913 8923 6902 6904 6907 3587
hoodies$	8485 4948 8911 8912 8913 8914 8915 8920 8921 8922 8923 8925 8933 6902 6904 6907 3587
hoodlum$	3551
hoodlums$	3551
hoodrat$	3551
hoodrats$	3551
hoodrich$	3586
hoods$	8485 4948 1594 8920 8921 8922 8925 8928 8929 8930 8931 8933 6902 6904 3128 7064
hoody$	8911 8912 8913 6907
hooligan$	3551
hooliganism$	3551
hooligans$	8317 8318 8319 3551
hoot$	9333
hoots$	9333
hop$	890 891
hope$	5497 2000 2001 9811 6934
hoped$	2000 2001
hopeless$	4748 1725 1726 2911 2956 2960 3567 3592
hopelessly$	3592
hoper$	8284 8296 8297 8298 6674 6690
hopers$	8284 8296 8297 8298 6674 6690
hopes$	2000 2001 9811
hoping$	2000 2001 9811
hopings$	9811
hopped$	890 891
hops$	890 891
horde$	912 913
horrendous$	8376 8377 8378 8379 8380 8381 8382 8383 8384
horrible$	8376 8377 8378 8379 8380 8381 8382 8383 8384
hospit	6415 2638 10059 6530 2769
hospital$	9952 9953 6416 9965 10068 6547 3224 3435
hospitalised$	3706
hospitalized$	3706
hostel	6486
hostel$	10024
hostile$	1050 1051 1052 1053 1054 8385 8386 2440 2962 3565 3593
hostility$	8441 8442 1127 1128 6743
hot	6257 6292 3349
hot$	2726 2970
hotel$	7710 7711 7712 7713 4176 4177 4178 4179
hothead$	6673
hotheads$	6673
hotspot$	9795 9830 3334 7127
hotspots$	9795 9830 7127
hour$	2691
hours$	8313 9995 2680 2691 10096 6998
house	6488 10031
house$	7710 7711 7712 7713 4176 4177 4178 4179 8638 8663 8669 9657 6368 6378 10026 10036 10042 10050 2744 7252
househ	6488
household$	8638 8663 8669 10026 6736
households$	6736
housemates$	5083 5084 5085
houses$	9657 6368 10048
housin	10027
housing$	2546 7260
how$	7999 8007 8490 5158 5159 1389 6618
hub$	9620 9791 9810 6273 6300 9858 9880 6375 7103
huge$	3842
hulking$	3582
hung$	7878 880 893 894 1609 1610 1611 6918
hungry$	6774 7266
hunt$	850 4628 851 852 853 854 855 856 9139
hunted$	850 4628 851 852 853 854 855 856
hunting$	850 4628 851 852 853 854 855 856
hunts$	850 4628 851 852 853 854 855 856
huntted$	850 4628 851 852 853 854 855 856
huntting$	850 4628 851 852 853 854 855 856
hurt	2719 10054
hurt$	7361 7364 3959 3960 3961 3962 3963 3964 3965 3966 189 190 191 7910 7932 9002 6497 3387
hurted$	3387
hurting$	7375 7376 7377 7378 7379 3387
hurts$	3387
husband$	10011 10033 10046 10071
hygien	6428 9967
hygiene$	9966
hyper$	2813 3567
hypersexual$	3545
hypersexualised$	3545
hypocritical$	3592
hysterical$	3567
i$	2225
ic	3286
ic$	1507 3062
ic0$	3579
ic1$	3579
ic2$	3579
ic3$	3579
ic4$	3579
ic5$	3579
ic6$	3579
ic7$	3579
ic8$	3579
ic9$	3579
idea$	7520 5860
ideas$	7519
identi	2311 9638 9661 2368 2371 2373 2424 9753 2482 2557 7062 3344
identical$	5376 3129
identically$	1524 3087 6901 6903
identified$	922 950 1092 2344 6149 2762 3263 7042 3268 7064
identifies$	9673 2453 2535
identify$	7566 9663 9673 2453 2517 2535
identifying$	2453 2535
identity$	2318
idiots$	6964
idle$	6766 3567
idly$	5848 6952
idolise$	495 496 497 498 499
idolised$	495 496 497 498 499
idolises$	495 496 497 498 499
idolising$	495 496 497 498 499
iep$	3749
ieps$	3749
ies$	8637
if$	7620 530 531 532 533 534 535 536 537 538 539 540 541 542 7869 7870 7873 7876 7877 573 574 575 576 577 5277 5278 5279 1900 2065 2066
ignorance$	3592
ignorant$	3567 3592
ignore$	7584 7613 7615 7616 7617 900 901 9137 2203 2204 9548 2857 3144 3209 3210 6995
ignored$	900 901 8962 9137 2203 2204 9552 9553 9554 9555 2857 3144 3198 6982 3209 3210 6995
ignores$	900 901 9137 2203 2204 2857 3144 3209 3210 6995
ignoring$	900 901 9137 9320 9321 2203 2204 2857 3144 3209 3210 6995
ill	10059 6530
ill$	99 100 1574 1596 10068 2985 2987
illegal$	7677
illnes	6396 6401 10027 10029
illness$	9934 9939 7202
image$	7747 7755 4240 4241 464 465 650 8794 6041 9616 6079 2302 6256 2571 2584 9917
images	2496 6274 6275
images$	7747 7755 4234 457 7774 4240 4241 464 465 8794 9616 6079 2302 9639 9640 9785 6256 2494 2571 9897 2584 9917
immaculately$	1524 3087
immature$	3567
immaturity$	7576 7577 7578 7579 7580 7581 4458 681 682 4461
immensely$	9734
immigration$	10027 3489
imminent$	9760
immuni	3725
impact$	9058 9059
impair	6396
impaired$	7424 7425 7426 7427 7204
impairment$	9934 7166 7202
impetigo$	3737
implicated$	354 355 356 357 2762
important$	2466
impos	2430
imposed$	6343
imposing$	3063 3582
imposs	2383
impossible$	4565 1036 1037 1038 1039 1040 1041 1725 1726 6161 3154
impressed$	6628
impression$	7520
impressionable$	3567
impris	10027
impulse$	4588 4930
impulsive$	7424 7425 7426 7427 3567
impulsivity$	4461
in	6472 2701 3397
in$	141 3945 173 7508 4107 4132 4136 4139 4149 4153 4154 4155 458 4245 4246 4247 4249 4303 4304 4305 8101 4673 4688 4703 4718 8257 8258 8333 4812 4905 4914 4953 8652 5139 1434 8820 8823 5304 5322 5326 5327 1569 1598 1599 8919 5382 5387 5391 5395 1618 1619 1620 9106 9113 5609 5644 9273 9318 5970 9573 6120 9689 9692 9705 2450 6309 6333 6341 6366 6392 6393 6425 6427 6453 6460 6476 6478 6479 6510 6544 2770 6579 2847 3007 6787 6886 3120 6901 6903 6931 6944 3226 7042 3399 7209 7253 7257 7296
inability$	4028 251 252 253 254 255 256
inaction$	4407 9584 6999 7001
inadequacy$	3592
inadequate$	3592
inadequately$	3592
inappropriate$	7677 4209 8888 2853 2962 3129
inappropriately$	1524 3087 6901 6903
inattention$	6999
incapable$	128 3152 6940
incessantly$	3590
incest$	10051
inch$	5103
incidents$	9733 9896
inclin	6312
inclination$	5568 9107 9108 9109 9110 9111 9112
include$	7042
income	10027
income$	7274
incompetence$	3592
incompetent$	3592
incompetently$	3592
inconsistent$	8371 8372 8373 8374 1059 2953
incorrect$	3122
increa	2483 3305
increase$	2563
indecent$	4209 4217
indefensible$	9403
indepe	7253
independent$	5117 5119 1480 1481 1482 1483 1495 1503 6822 3045 6836
index	7066
index$	6169 9834
indian$	1526 5310
indica	6085 7011
indifference$	9396 9584 6999 7001 3592
indifferent$	6940 3592
indisputably$	3590
indivi	9743 2570 7089
individual$	8388 8412 8413 8414 8415 8416 8417 8428 8820 8823 2370 9743 9808 2669 6717 6734 6788
individuals$	8196 8197 8198 8199 8388 8412 8413 8414 8415 8416 8417 8428 8820 8823 2370 6231 6348 6717 6734 6788
indulge$	361 362 363
indulged$	361 362 363
indulges$	361 362 363
indulging$	361 362 363
ineffective$	3592
ineffectual$	3592
inept$	3592
ineptitude$	3592
inevitable$	1705 1706 1707 1708 1709 1710 1727
inevitably$	6941 3590
inexcusable$	5952 9491 3592 3593
inexcusably$	3592
inexplicably$	3594
infamous$	1007 1008 1009 1010 1011 1012 1013 1014 1166 3009 3569
infatuated$	488 489 490 491 492 493 494
infect	6396
infection$	9934 7202
inflicted$	6616
influe	9730
influence$	8231 6661
influenced$	7361
influences$	8231 6661
influential$	9885
inform	2433 2499 2555 7011 3305
inform$	2298 9626 2319 2320 2412 6333
informant$	3602
informants$	3602
information$	4473 9385 5884 2211 2212 2213 2214 6075 9625 9626 2312 9825
informed$	3872 95 4035 2412
informing$	2319 2320 2412 6333
informs$	2319 2320 2412 6333
inhale	6401
inhaler$	9939 3670
inhalers$	3670
ining$	6333
initiative$	3315
injection$	9976
injections$	9976
injunc	6277 6308
injunction$	9769 9815 9846 6318 9888 9911 10095 7100
injunctions$	9769 9815 9846 6318 9888 9911 7100
injuri	6401
injuries$	9939
injury	6396 6401
injury$	9934 9939
inner$	1510
innocent$	8632 8633 8634 8635 5136 5137 5138 5263 5264 5265 5266 6809
innocents$	8627 8628 8629 8630 8631 8678 8679 8680 8681 6808
inpatient$	3707
input$	3950 7489
inquiry$	9694
ins$	6333
insane$	6735
inside$	7508
insight$	5169 1392 1393 5172 6624
insist$	325 326 327 328
insisted$	325 326 327 328
insisting$	325 326 327 328
insists$	325 326 327 328
insistted$	325 326 327 328
insistting$	325 326 327 328
insolent$	3567
insomnia$	3717
inspec	6097 6098 6099 2322 2323 2357
inspector$	2300 9635 9636 9637 6100 6101 6135 9853 2585 7086
instagram$	423 4201 424 4202 425 4203 426 4204 427 4205 7744 7745 7746
instead$	9560 9562
instigator$	7048 3552
instigators$	7048 3552
institutional$	3167
instructed$	2315 2361 6353
instructions$	6635
insulin$	3672
integrated$	3283
intel$	3598
intell	9659 7062 7066
intelligence$	9385 9619 6082 9622 9642 6168 9800 6299 9871 3233 7012 3235 3325 3597 3624 3641
intended$	2466
intens	2524 3305
intensive$	6302 3506
intent	2566
intent$	10090 7308
intention$	5568 9107 9108 9109 9110 9111 9112
intentions$	5568 9107 9108 9109 9110 9111 9112
interc	6141 3653
intercepted$	9679
intercourse$	6587
interest$	3997 3998 8538 8539 8540 8541 9062 5568 9107 9108 9109 9110 9111 9112 9265 9346 9347 9348 9349 9350 9351 9352 5818 5819 5820 5821 5822 6018 9564 9565 9566 9567 2312 9686 2596 6996
interested$	5575 5735 9339 5983 6064
internally$	3449
internet$	423 4201 424 4202 425 4203 426 4204 427 4205 7744 7745 7746 2823
interr	6117
interrogated$	9655
interv	2368 2767
intervene$	9371 9547 9550 9747
intervened$	9381
intervention$	3950 7489 8366 10084 6921 7302
interventions$	3950 7489 8366 1651 1652 1653 1654 6921
interviewed$	2399 2763
intimate$	4209
intimidate$	896 2855
intimidated$	896 2855
intimidates$	896 2855
intimidating$	7375 7376 7377 7378 7379 896 8480 2855 2962 3086 3565
into	2701 3234
into$	7365 7397 7508 7642 4142 4143 4144 4146 4306 4307 4810 2518 6298 6479 2770
introd	2528
invariably$	3590
invest	2425 9753 6374 10022 6543 3314 3631
investigate$	9371 9550
investigation$	9728 9749 9849 9912 10080 10081
investigations$	9728 9749 9849
invincible$	3576
invitation$	5424 1647 5426 1649 1650
invitations$	5424 1647 5426 1649 1650
invite$	7335 7336 38 219 220 590 591 2834 2839
invited$	7335 7336 38 219 220 590 591 2834 2839
invites$	7335 7336 38 219 220 590 591 2834 2839
inviting$	7335 7336 38 219 220 590 591 9114 9115 9116 2834 2839 6932
involv	9690 9710 7043
involved$	7361 7364 354 355 356 357 358 359 360 910 1034 9082 9084 9551 6151 9817 6281 2762 6644
involvement$	354 355 356 357 7977 910 6167 6644
involving$	9711
iq$	3728
irish$	1526 5310
irresponsible$	77 78 3874 677 2790 2841 3592
irresponsibly$	3538 3592
is	2408 6377 9948 3381
is$	3886 3892 248 249 387 4253 611 612 843 907 917 963 964 965 966 967 968 969 970 971 972 974 975 976 977 978 979 1043 1048 4833 4838 1079 1103 1104 1105 1106 1107 1108 1276 1280 5058 1281 1282 1283 1284 1287 1288 1289 1290 1315 8820 8823 1518 5368 1617 1639 5429 5500 5610 1874 1875 5770 5781 5865 5989 2219 2220 9576 9599 6095 6136 6222 6229 6301 9866 6334 6355 2657 2699 6520 2773 2807 2832 2889 2891 2895 2942 2957 2959 2969 6839 6886 6887 3186 3213 7042 3331 3389 3394 3401 3412 3428 3449 3451 3452 7249 3486 3490 3508 3510 3511 3515
island$	6909
isolated$	4709 4710 4711 4712
isolation$	8251 9138 2682 6671
iss$	3506
issue$	8437 2299 6078 2301 2540 6644 6741 7170
issued$	2299 6078 2301 9618 2540 6359
issues$	8437 2299 6078 2301 6260 2540 6644 6741 7170
issuing$	2299 6078 2301 2540
it$	7796 7899 7900 7905 1141 8490 4961 8749 8750 1691 9141 9158 5674 9216 5717 5718 1992 1993 9375 9384 5945 2174 2175 9532 9533 6031 6054 6615 6723 6988
its$	4118 7687 631 4412 4510 9214 5870 5881 5965 5967 5969 9509 9510 5974 5976 5977 9521 9541 6005 6043 6044 9589 2283 6062 6070 6071 6183 6192 6512 3168 6978 3214 3223
itself$	3778 3780 3819 3820 43 3822 3823 3824 3825 3826 3827 50 7367 7368 3831 3832 7571 4094 4095 4096 7666 4198 7894 7895 7897 4378 4379 4380 4381 4382 4383 4384 4385 4387 4388 7929 7930 7943 4414 4415 4416 4417 7956 7957 7958 7959 7960 7961 7962 7963 7964 7965 4432 4433 4434 4435 7974 7979 4509 4513 736 8054 8055 8056 8057 8058 8059 8060 8061 8062 8063 8064 8065 4528 4529 8068 8069 8070 8071 8072 8073 8075 8076 8077 8078 8314 8512 8513 8514 8515 8516 8517 8518 8693 8694 8695 8696 8697 8698 8699 8700 8701 8702 8703 8704 8705 8706 5170 8709 8710 5173 8717 9413 6001 6002 6564 6594 6595 6818 6819
jacket$	8885 8911 8912 8913 8923 6902 6907 6915
jackets$	8885 8911 8912 8913 8914 8915 8923 6902 6907 6915
jail	6530 6548
jail$	10010 10068 10086
jailed	10029
jailed$	6559
jamaican$	1526 5310
january$	7692
jealous$	3567
jeans$	8911 8912 8913 8929 8930 8931 1616 8936 6902 6907 3140
jeopardise$	10 2786 2787
jeopardised$	10 2786 2787
jeopardises$	10 2786 2787
jeopardising$	10 2786 2787
jeopardize$	10 2786 2787
jeopardized$	10 2786 2787
jeopardizes$	10 2786 2787
jeopardizing$	10 2786 2787
jeopardy$	7316 7317 7327 6324
jewellery$	8911 8912 8913 6902 6907
job	10027
job$	9182 9269 9270 9271 9272 9285 9286 9287 9288 9289 9290 9291 9292 9293 9294 9406 9410 9418 9849 6975
jobs$	9285 9286 9287 9288 9289 9290 9291 9292 9293 9294 9849
jobsworth$	3592
jobsworths$	3592
joggers$	8911 8912 8913 8914 8915 8929 8930 8931 1616 8933 6902 6907 3140
join$	7584 7613 9002
joint	3305
joint$	3277
joke$	6974
journe	9821
judge$	8690 5179 1426 5205 5206 5207 9547 2548 2781
judged$	3877 1078 1093
judgement$	108 109 110 111 8032 6975
judges$	2548
judging$	1426 5205 5206 5207
judgment$	108 109 110 111 8032 6975
july$	7692
jump$	890 891
jumped$	890 891
jumper$	8911 8912 8913 6907
jumpers$	8911 8912 8913 6907
jumps$	890 891
june$	7692
junkie$	3558
junkies$	3558
just$	3898 3939 3943 520 4308 4312 583 8039 8040 8041 8042 1141 1692 1712 1713 1714 1715 2026 2027
justice$	8482 8483 9806 9807 10083 6546
justification$	6973
juvenile$	2884 2887 2896 3578
juveniles$	3578
keen$	210 211 216 310 311 312 6069 9811
keens$	9811
keep	6145 2511
keep$	53 7462 3967 4033 4056 7613 7615 7616 4128 394 397 404 405 406 407 408 409 410 411 412 413 414 415 416 4336 652 653 7994 731 735 750 8094 8103 881 8690 5155 5156 5157 5160 5161 5163 5164 5167 8974 8980 8994 1907 1908 1909 2285 2298 2332 2803 6924
keeped$	7462
keeping$	7462 7641 394 397 404 405 406 407 408 409 410 411 412 413 414 415 416 731 735 8054 8055 8056 8057 8058 8059 8060 8061 8062 8063 8064 8065 751 5155 5156 5157 5160 5161 5163 5164 5167 9421 2332 2803
keepped$	7462
keepping$	7462
keeps$	7462 3968 394 397 404 405 406 407 408 409 410 411 412 413 414 415 416 652 653 882 1547 2332 6165 2803
kept$	3969 394 397 404 405 406 407 408 409 410 411 412 413 414 415 416 7851 7859 7889 7890 652 653 9075 9076 9077 9078 1858 1907 1908 1909 9381 9633 2332 2579 2683 2803 6995
ketamine$	6421 9960 9971 3409
key$	5974 9763 9804 9885 2933 3263 3266 3268 3270
kg$	9968
kick$	3835 58 3838 9001 2202 2964
kicked$	2202 2719 2720 2964
kicking$	4790 2202 2964
kickked$	2202
kickking$	2202
kicks$	2202 2964
kid$	8388 8412 8413 8414 8415 8416 8417 8428 8559 6647 6660 6734
kids$	8228 8234 8388 8391 8412 8413 8414 8415 8416 8417 8428 8471 8559 1292 8621 8627 8628 8629 8630 8631 8678 8679 8680 8681 6577 6647 6660 6734 6780 6808
kill$	3365
killed$	3365
killing$	3365
kills$	3365
kilo$	9968
kilos$	9968
kind$	8210 8751 8752 8753 8884
kingpin$	3557
kingpins$	3557
kinshi	2702
kinship$	6480
kiss$	7508
kissed$	3988 7801
kissing$	7831
kitche	6534
kitchen$	10072
kitted$	1575 1576 1577 3123
knew$	179 181 182 183 184 185 186 187 188 222 684 4463 4464 1176 1177 1185 1186 1187 1299 9156 1987 1988
knife	10091
knife$	7628 7670 4609 4610 4655 4656 4657 2454 6296 10090
knives	9613 9623 9696 2529
knives$	7626 4655 4656 4657 2317 9683 9703 9704 6307
knock$	880 893 894 2439
knocked$	880 893 894 5427
knocking$	880 893 894
knockked$	880 893 894
knockking$	880 893 894
knocks$	880 893 894
know	2482 2557
know$	179 181 182 183 184 185 186 187 188 222 7550 4207 4452 4453 684 4463 4464 4467 4468 1176 1177 1178 1179 1185 1186 1187 1212 1299 1380 8813 9156 9253 9254 5861 5862 5863 9638 2349 2401 2471 2493 2517 2523 2569
knowed$	1299
knowing$	3948 171 222 1228 1299 8800 6797
knowingly$	7826 7827 512 6607 6608 2831 3547
knowledge$	1219 1221 5169 1392 1393 5172
knowledgeable$	1228 8800
known	9652 2368 2371 2496 6274 6275
known$	179 4452 4453 7992 4467 4468 8033 8034 4497 4498 8181 8196 8197 8198 8199 1007 1008 1009 1010 1011 1012 1013 1014 1166 4945 4946 5660 1987 1988 9634 6149 9688 2380 2404 2408 2501 2513 2778 2853 2884 2888 2896 3010 3263 3266 3268 3330
knows$	179 181 182 183 184 185 186 187 188 222 684 4463 4464 1176 1177 1178 1179 1185 1186 1187 1213 1224 1299 1381 9156 2523
knuckle$	8860
knuckles$	8860
kudos$	8160 8193
kurdish$	1526 5310
label$	6917
labels$	6902 6917
labour$	6722
lac$	3002 3003 3568
lack$	72 803 804 805 806 807 808 809 810 811 812 813 1042 1154 2248 6027 6028 6029 2846 2863 2907
lackadaisical$	3592
lacked$	803 804 805 806 807 808 809 810 811 812 813 2846 2863 2907 2953
lacking$	803 804 805 806 807 808 809 810 811 812 813 9527 9528 9529 9530 2846 2863 2907
lacks$	803 804 805 806 807 808 809 810 811 812 813 2846 2863 2907 2953 3001
lad$	8388 8412 8413 8414 8415 8416 8417 8428 6660 6734 6866 6888
ladies$	1353 1361
lads	9668 6157 9739 6262 2502 9821 9822 9848 9856 6336 2570 9922 3274 7114
lads$	7394 7509 7534 7537 250 300 7694 7719 4321 4325 4326 4334 4352 686 4500 4615 8170 8177 8203 4667 4681 904 905 906 8228 8322 8388 8412 8413 8414 8415 8416 8417 8428 1122 8443 1292 5132 5133 5134 5135 8862 8942 9032 9033 9034 9035 9036 5505 5506 5507 5522 5531 5537 9086 5549 5595 9185 5908 9466 9695 2490 6348 2589 2603 6660 6717 6734 2965 6866
lady$	1322 8640 8641 8642
lamentable$	3592
land$	0 1
landded$	0 1
landding$	0 1
landed$	0 1
landing$	0 1
landlord$	5674 5679 5680 9537 9568 6057 3224
lands$	0 1
language$	6412
lank$	3106
lanky$	5329 3582
lap$	626
laped$	626
laping$	626
lapped$	626
lapping$	626
laps$	626
large$	5291 5293 3063 3582
largely$	2219 2220 3213
larger$	3063
lashes$	6879 6885 6892 6902
last$	5594 2685
late$	1141 9137 9327 9328 9329 9544 6007 9978
laugh$	3841 815
laughed$	815
laughhed$	815
laughhing$	815
laughing$	815
laughs$	815
law$	984 985 986 987 995 998 8338 3327
lawless$	2956 6735 3567
lax$	2104 2105 2106 2107 9527 9528 9529 9530 6007 3197
lay$	3318
layabout$	3551
layabouts$	3551
lazily$	3592
laziness$	3592
lazy$	2104 2105 2106 2107 6007 3116 3197 3567 3592
lead	2433 7084
lead$	7328 194 195 196 197 198 199 926 927 928 929 1339 1340 1341 1342 1343 9265 2433 3305
leader	7062
leader$	9717 9763 9804 6644 6656 7047
leaders$	9717 9723 9763 9804 6644 6656 7047
leadership$	9346 9347 9348 9349 9350 9351 9352 2211 2212 2213 2214 9564 9565 9566 9567 6644 3167 6975 6996
leadin	9833
leading$	194 195 196 197 198 199 926 927 928 929 1339 1340 1341 1342 1343 6330 9885
leads	9833
leads$	194 195 196 197 198 199 926 927 928 929 1339 1340 1341 1342 1343 9918 3305
league$	6052
lean$	3063
learn	6093 2373 2482 6315
learn$	7566 687 688 4467 4468 772 8094 8974 8980 8994 9028 9029 9030 9031 9065 9547 9631 2471 2517 6924
learned$	4467 4468 1385 9075 9076 9077 9078
learning$	129 6458 3388 3390 3442 3444
learns$	9065 9087 9088 9089 9090
learnt$	4467 4468 1386 9075 9076 9077 9078
least$	5664 5810
leave	9884
leave$	0 1 3781 3808 7347 7348 7349 7350 7351 7352 7353 41 42 44 7540 7566 7584 7613 7615 7616 7617 4082 421 422 7981 7994 8974 8980 8994 9002 2056 2057 2058 2059 2060 2061 2062 2063 2064 2255 2256 6924 3219
leaved$	3808 7347 7348 7349 7350 7351 7352
leaver$	7255
leaves	2701
leaves$	0 1 3781 3808 7347 7348 7349 7350 7351 7352 41 42 44 421 422 7996 2056 2057 2058 2059 2060 2061 2062 2063 2064 2255 2256 6479 2770 3219
leavin	2701
leaving$	0 1 3808 7347 7348 7349 7350 7351 7352 41 42 44 421 422 2056 2057 2058 2059 2060 2061 2062 2063 2064 2255 2256 6479 3219 7036
led	7011
led$	7328 7329 7330 7353 7361 194 195 196 197 198 199 7996 7997 7998 926 927 928 929 6255 6759
left	2701 10029 6496
left$	0 1 3781 7353 41 42 44 7635 7851 7859 4353 7996 4478 2056 2057 2058 2059 2060 2061 2062 2063 2064 2255 2256 6479 10034 2770 6982 6995 3219 7042
leg$	8860 9944
leggings$	8911 8912 8913 8929 8930 8931 8936 6902 6907
legs$	8860 9944
length$	5319
less	2461
less$	694 4685 5086 1485 1486 1487 1488 9268 2383 2534 3046
lesson	6469
lesson$	129 131 132 9130 9131 9132 9174 9175 9176
lessons$	129 131 132 8252 8452 9174 9175 9176 9988 9991 10007 10008 6584 7232
let	2321
let$	45 46 192 193 7851 7866 7867 7868 7878 7945 8974 8980 8994 9137 9387 9388 2108 2109 2110 2111 2112 2113 2114 2115 2116 2117 2118 2119 2120 2121 2122 2123 2124 2125 2126 2127 2128 2129 2130 2131 2132 2133 2134 2135 2136 2137 5916 5917 2255 2256 2276 2277 2278 2298 2319 2320 2586 6924 3219
leting$	2319 2320
lets$	45 46 192 193 7945 9137 2108 2109 2110 2111 2112 2113 2114 2115 2116 2117 2118 2119 2120 2121 2122 2123 2124 2125 2126 2127 2128 2129 2130 2131 2132 2133 2134 2135 2136 2255 2256 2276 2277 2278 2319 2320 2586 3219
letter$	9385 9486 9488 9489 6987
letters$	9385 9488 9489 9532 9533 6987 6988
letting$	45 46 192 193 9137 2108 2109 2110 2111 2112 2113 2114 2115 2116 2117 2118 2119 2120 2121 2122 2123 2124 2125 2126 2127 2128 2129 2130 2131 2132 2133 2134 2135 2136 2255 2256 2276 2277 2278 3219
leukaemia$	3723
level	2461
level$	1250 8751 8752 8753 9951 2687 7119 7244
levels$	8751 8752 8753 7119
liability$	984 4762 985 4763 986 4764 987 4765
liaison$	6587
liaisons$	6587
liar$	8296 8297 8298 6673 6674
liars$	8296 8297 8298 6673 6674 6964
library$	5674 5679 5680 9537 9568 6057
licence$	10095 10100 7310
licences$	10100
lie$	691 692 9000 9133 9134 9135 9137 9162 9534 6989
lied$	691 692 9133 9134 9135 9156
lies$	4407 691 692 9133 9134 9135 9137 9156 9161 9534 9576 6989
life	6488 10067
life$	3789 7609 4148 4677 8427 8572 8619 8620 8639 8643 8655 8656 8657 8658 8659 6386 9943 10026 2793 6574 6644 6650 6736 7270
lifes$	6650
lifestyle$	3 4 5 6 7 8 9 3797 3815 7372 7381 8160 8164 8165 8186 8655 8656 8657 8658 8659 6568 6569 6574 6644 6663 6664 6714 6736 3539
lifestyles$	7372 7381 8655 8656 8657 8658 8659 6568 6569 6714 6736 3539
lift$	7532 7533 4005 4006 4007 4008 4009 4011 4012 7766 7767 7768 7769 7770 7771 7772 7773 7778 7781 7831 7835 8205 8794 5703
lifted$	9228 9229 9230 5704 5726
lifts$	7532 7533 4005 4006 4007 4008 4009 4011 4012 7766 7767 7768 7769 7770 7771 7772 7773 7778 7781 7831 7835 8205 8794
light$	1539 8871 3063 3083 3084 3090 3106
lighter$	1539 3083 3090
like	6105
like$	7737 7738 844 845 846 847 4708 4779 4780 4781 8352 5015 1252 5035 5047 5048 5049 5050 5051 5052 5053 5054 1305 1306 1307 5136 5137 5138 5277 5278 5279 5405 6020 9629 9811 2848 6644 6830 6842 6901 6903
liked$	844 845 846 847 2848
likelihood$	2464
likely$	2308 2366 2888 3263
likes$	7737 7738 844 845 846 847 9811 2848
liking$	844 845 846 847 2848
limited$	803 804 805 806 807 808 809 810 811 812 813 8371 8372 8373 8374 1059 1150 1151 1152 1153 2846 2953
line$	7682 7694 7695 7699 7701 7706 7707 7708 7709 8305 2378 9703 6327 9874 9876 6576 7082 7122 3359
lined$	2424
lines	9818 7062
lines$	7671 7688 7694 7695 7698 7700 7705 7707 7708 7709 4761 8305 8522 2378 9876 6576 7130
lingered$	7878
link	9638
link$	880 7015 3291
linked	2463
linked$	910 2381 2408 9787 9817 6280 6281 9854 2762 6644
linking$	880
links$	883 884 910 6644 7015
lip$	4686 8860 5978 3091 7207
lips$	8860
lipstick$	8864 8865 8866 6885 6893
lisp	9946
list	2368 2496 6274 2498 6304 2568
list$	9639 2325 9792 6276 9824 9834 9842 9894 6363 6369 6402 7028 7060
listed$	2342 6276
listen$	7566 7584 7665 7846 7847 7848 7849 7850 7851 8094 4596 4597 4598 4599 4600 8945 8974 8980 8994 9028 9029 9030 9031 9065 9267 9371 9547 9550 6093 6924 6925 6949
listened$	7846 7847 7848 7849 7850 7851 7859 7889 7890 9075 9076 9077 9078 9196 9212 9217 9263 9267 9381 9597 6949
listening$	7851 8973 6950
listenned$	7851
listenning$	7851
listens$	7851 9065 9087 9088 9089 9090
listing$	6276
listinged$	6276
listings$	6276
lists$	9639 6276 9824 9894 6369 7028
little	2306
little$	51 66 70 73 4494 803 804 805 806 807 808 809 810 811 812 813 990 1019 1020 1022 1059 1150 1151 1152 1153 5067 8619 8620 1358 1375 5233 8902 1796 9327 9328 9329 5808 5813 5814 5815 2046 9365 9366 9544 9585 6084 2846 2867 2896 2935 2953 3001 3029 3105 3218
live	2306
live$	7584 7646 7654 1001 1237 1238 1239 1240 1241 1242 1269 1270 1271 1272 1323 1339 1340 1341 1342 1343 1862 6084 6190 6311 9937
lived$	5081 5082 1339 1340 1341 1342 1343 1864 2699 2732 2747 3475
lives$	3789 7387 7388 7389 7392 4677 1001 8339 1237 1238 1239 1240 1241 1242 1269 1270 1271 1272 8639 8643 1339 8655 1340 8656 1341 8657 1342 8658 1343 8659 8742 8743 8744 8745 1863 2699 2700 2747 6736 3475
living$	1237 1238 1239 1240 1241 1242 1323 1339 1340 1341 1342 1343 9981 2699 2747 10066 10067 6534 3475
livs$	2747
local	2306
local$	1170 1504 9541 6084 2701 2702 6634 3060
locat	9753
locate$	7106
location$	3985 3986 3987
lock$	2410
locked$	7932 6268 9816 6329 2719 2720
lockers$	6368
locs$	6883 6885
lodged$	2747
lodgers$	5083 5084 5085
lodges$	2747
lodging$	2747
lodgs$	2747
log	2334 2467 2498 2568 7011
log$	2331 6110 2337 9673 9677 6276 2506 6369
loged$	6276 2506
logged	2334 9652
logged$	2342 9674 2520 2521 9883 7104
loggerheads$	9141
loggin	2334
logging$	2331 2337 6276
logginged$	6276
loggings$	6276
logo$	6902
logos$	6902
logs	2334
logs$	9673 6276 6369
loiter$	6839
loitered$	6839
loitering$	6839
loiterred$	6839
loiterring$	6839
loiters$	6839
lone$	1504 3059
loner$	3561
loners$	3561
long$	5980 9544 3084 3105 3106 3114
longer$	5089 5094 5128 5235 1458 1459 5249 2534
look$	3829 4029 586 587 588 757 1197 1231 1233 1234 1235 1236 5155 5156 5157 5160 5161 5163 5164 5167 1390 1399 1552 1553 1554 9371 2155 9548 9550 9891 2723 3025 3026 3117
looked$	586 587 588 1155 1231 1233 1234 1235 1236 1390 1399 5218 8759 8760 8761 8762 8763 8764 8775 1552 1553 1554 9212 9217 9381 2155 9597 2425 2703 6482 3025 3026 3117
looking$	586 587 588 4367 4628 851 852 853 854 855 856 4652 4972 5142 5155 5156 5157 5160 5161 5163 5164 5167 1390 1399 8719 8727 8728 5217 8759 8760 8761 8762 8763 8764 5234 8774 8839 5605 2155 9811 2724 6850 6851 6859 6860 6864 6950
lookings$	9811
lookked$	1390 1399
lookking$	1390 1399
lookout$	989 9139 3614
lookouts$	989 3614
looks$	7885 7886 586 587 588 1231 1233 1234 1235 1236 1390 1399 8863 1552 1553 1554 8939 2155 2723 3025 3026 3117
loose$	4037 2905
lorry$	3992
lose$	5144 5145 5146 8685 8686 8687 5150 5151 9002 2686 2734
loser$	8296 8297 8298 6673 6674
losers$	8296 8297 8298 6673 6674
loses$	2686
losing	2652
losing$	1547 9320 9321 6430 2686 2734 3413
loss$	9526 7166
lost	2652 2712 10029
lost$	4747 1547 9137 9552 9553 9554 9555 2240 2241 2377 6324 6430 2686 2734 2882 2910 6995 3413
lot$	647 8209 1169 8619 8620 1360 8713 8721 8722 2098 2553 6358 6660 6821
lots$	1550
loud$	2979
loudmouth$	3559
loudmouths$	3559
lounge	6534
lounge$	1609 1610 1611 10072
lounges$	1609 1610 1611
lout$	3551
loutish$	3551 3567
louts$	8317 8318 8319 3551
love$	495 496 497 498 499 500 501 502 503 504 505 844 845 846 847 8352 2848
loved$	844 845 846 847 2848
lover$	7822 7823 6600
lovers$	7822 7823 6600
loves$	495 496 497 498 499 844 845 846 847 2848
loving$	844 845 846 847 2848
low$	4757 4778 8371 8372 8373 8374 1059 1071 1072 4856 4857 4858 4859 4860 4861 4862 4863 4864 4865 4866 4867 4868 4869 4870 4871 4872 4873 1112 1113 1114 1115 1595 2872 2953 3001 6906 3385
lower	2461
lower$	1071 1072 3421
lowest$	3441
lowlife$	3551
lowlifes$	3551
luck$	7908
lupus	6530
lupus$	10068
lurch$	9377
lure$	2794
lured$	2794 6628
lures$	2794
luring$	2794
lycra$	6902
lying$	691 692 8323 9137
machet	10091
machete$	10090
made$	41 42 44 94 96 97 98 7428 121 3900 3901 3902 3903 3904 3905 3906 297 298 346 391 439 7851 4428 7996 706 787 4601 4602 4603 4604 8157 899 1033 1320 5303 5514 5516 5519 9091 9097 5625 5672 5706 9334 9335 9336 9337 2030 2167 2168 2215 2376 9700 2397 6246 2619 6493 2861 7042
magist	3520
magistrate$	2781
magistrates$	8482 8483 2548 9865 2781
magnet$	2574 7123
magnets$	2574 7123
mail$	9519
mails$	9519
main$	9717 9763 9804 9885 2888 2933 3263 3266 3268 3270
major$	3270
majority$	2553
make	2333
make$	41 42 44 94 96 97 98 7428 121 3900 3901 3902 3903 3904 3905 3906 3907 3908 3914 3915 3916 3917 3918 4034 297 298 346 7667 4130 391 439 632 4428 658 7996 706 8094 787 4566 4567 4568 899 1320 8690 8819 5321 8864 8865 8866 8884 5358 5402 5514 5515 9062 9085 5548 9093 9097 9098 9139 5705 2030 2167 2168 6094 2608 2619 2861 6893
maked$	632 658 787 899 8819
maker$	6653 6657
makers$	6653 6657
makes$	3808 7347 7348 7349 7350 7351 7352 41 42 44 94 96 97 98 7428 297 298 391 439 632 4428 658 7996 706 787 4601 4602 4603 4604 899 1320 8819 5514 9097 2030 2167 2168 2619 2861
makeup$	8864 8865 8866 8939 6885 6893 6902
making$	41 42 44 94 96 97 98 7429 7430 7431 121 3900 3901 3902 3903 3904 3905 3906 3907 7448 7551 7552 7553 7554 7555 7556 7557 7558 297 298 391 439 632 658 706 787 4611 4612 4613 4614 899 8241 1320 8727 8728 8819 9137 2030 9420 2167 2168 2619 2861 6654
maladaptive$	2792
maladjusted$	2956
male	3274 3286
male$	7792 4634 5000 5003 5282 8821 8822 5285 8824 8825 1526 6096 2370 6678 6837 3060 3263
males$	3970 7509 7516 3981 3984 7526 7527 7534 7535 7537 7539 7546 7676 7694 7719 4206 7750 7751 7758 7761 7792 8169 8183 4650 8189 8190 8196 8197 8198 8199 8203 8204 4667 8388 8412 8413 8414 8415 8416 8417 8428 8723 2370 6572 6678 6734 3577
malicious$	2860 3567
malign$	914 915 916 2883
malnourished$	3081
malodorous$	3582
mam	2717 2755
mam$	2718 2752
man	6555
man$	3970 3974 7516 3979 3980 3981 3984 7526 7527 7531 7534 7537 7539 7652 7694 7710 7711 7712 7713 4176 4177 4178 4179 7718 7719 7720 7723 7758 7761 7792 7795 7805 7806 7813 7814 7818 7819 7834 4650 8189 8190 8196 8197 8198 8530 8551 8553 8555 1243 5025 8568 8601 8607 8609 1297 5079 8624 8625 1322 8640 8641 8642 8647 1333 1334 8667 1353 8723 5348 5357 6096 10063 10093 6572 6605 6806
manage	2425 2542 6349
manage$	8300 8352 8455 1222 5001 5002 1225 1237 1238 1239 1240 1241 1242 1323 8690 5155 5156 5157 5160 5161 1384 5163 5164 5167 8707 1407 8724 8725 5191 1414 1415 5194 1419 1426 5205 5206 5207 9041 9374
managed$	1237 1238 1239 1240 1241 1242 1323 1407 1419 9100 9101 9102 9103 9104 1858 2579 3458
management$	4899 2211 2212 2213 2214 3167 6975 7060
manager$	5674 5679 5680 5690 5691 9537 9568 6057 9887 7060
managers$	5674 5679 5680 9537 9568 6057 9887
manages$	1237 1238 1239 1240 1241 1242 1323 1407 1419
managing$	1237 1238 1239 1240 1241 1242 1323 5155 5156 5157 5160 5161 5163 5164 5167 1407 8727 8728 1419 1426 5205 5206 5207
manbag$	6899 6902 3587
manbags$	6899 6902 3587
manipulate$	1024 4963 2938
manipulated$	7361 1024 2938
manipulates$	1024 2938
manipulating$	1024 2938 3567
manipulative$	2962 3567
manipulator$	6673
manipulators$	6673
mannered$	6763 6764
many$	3930 3953 446 8532 8801 5950 5951 5974 5975
map	2407 7066
map$	2405 2406 2560 2602 3290
mapped$	2405 2560 9883 2602 3290
mapping$	2405 2560 2602 3290
maps$	2405 2560 2602 3290
march$	7692
marginalised$	3060
marked$	2342
marker$	6119 7027
markers$	6119 7027
market	6289
market$	9827 9895 7139
markets$	7139
marks$	7241
marria	10027
mask$	1608 8928 6902 6912
masked$	1608 6919
masking$	1608
maskked$	1608
maskking$	1608
masks$	8920 8921 8922 1608 8925 8928 6902 6912
massage$	2284
match	9638
match$	6254
matche	2545
matched$	6323
matching$	5376 2365 2613 3129 7064
material$	9825
materialistic$	3567
mates$	4094 4095 4096 7689
maths$	4716 7242 7243
matric	7066
matrix	7066
matrix$	9834 7067
matted$	3106
matter$	241 5469 5470 5489 9062 6054
matters$	8643 5945
mattress$	6487
mature$	1228 5245 1480 1481 1482 1483 8800 1495 6833 6834 6835 3576
maturity$	1228 8566 1374 3576
may$	7692 4841 1262 6091 2316 2354 2500
mayhem$	6626 6715
me$	6970
meals$	10041
mean$	7328 7353 7996 6007 3086
meaningful$	5796 5797 5798 5799
means$	7328 7353 7996 2466
meant$	7629 7630 9156
measur	7075 7084
measure$	257 258
media$	4201 4202 4203 4204 4205 7744 7745 7746 9650 9680 9805
medica	9967 7142
medical$	9946 3392
medicated$	3690
medication$	9971 3690
medici	6401
medicine$	9939
mediterranean$	1526 5308 5310 3086 6895
medium$	1071 1072 4856 4857 4858 4859 4860 4861 4862 4863 4864 4865 4866 4867 4868 4869 4870 4871 4872 4873 1513 3063
meet	9921
meet$	7403 4061 4062 4063 7613 7615 7616 7739 428 429 430 7803 7846 7847 7848 7849 7850 7891 7892 7893 8140 8142 8150 8152 8945 8974 8980 8994 9371 9653 6609 6924
meetin	9821
meeting$	7483 7641 428 429 430 7803 7846 7847 7848 7849 7850 7891 7892 7893 9174 9175 9176 9823 6950 7036
meetings$	9174 9175 9176
meets$	428 429 430 9653
melatonin$	3699
meloterritorial$	3567
member	9613 9614 6080 6088 9647 9664 9666 9668 9670 6133 9672 2358 2359 6157 9710 2402 2408 9726 2413 9739 9743 6223 9761 6226 6227 6262 2502 9821 9822 9848 9856 6336 2570 9922 9925 7043 3274 7066 7074 7075 7089 7095 7114
member$	8388 8412 8413 8414 8415 8416 8417 8428 5530 5540 5552 5557 5558 5690 5691 9764 9808 9817 6555 6644 6712 6734
members$	136 250 300 8256 8322 8388 1094 8412 8413 8414 8415 8416 8417 8428 1122 5522 5886 9641 6113 2336 2362 9695 6180 2409 6191 6220 9764 6231 9773 9776 2490 9817 6348 2603 6389 6394 6644 6712 6717 6734 2965 3257 3276 7071
membership$	6167 9705 2408 6644
men$	3970 7509 3972 3973 7513 7514 7516 3979 3980 3981 3984 7523 7526 7527 7531 7534 7535 7537 7539 7543 7545 7547 7548 7599 7604 7611 4094 4095 4096 7652 7674 7675 7694 7710 7711 7712 7713 4176 4177 4178 4179 7718 7719 7720 7723 4206 7748 7749 7753 7758 7761 7792 7795 7805 7808 7811 7812 7817 7818 7819 7834 7891 7892 7893 8167 8173 8174 4650 8189 8190 8196 8197 8198 8199 8202 8203 4667 4670 8487 8501 8502 8503 8530 5000 5003 8553 8554 1243 5024 8573 8574 8592 8599 8607 8608 8609 1295 8624 8625 1333 1334 1353 8723 8733 8734 8893 8942 6572 6574 6576 6605 6803 6806 6816
menace$	896 4721 944 4723 4724 4725 4726 4727 4728 4729 4730 4731 4732 8271 8272 4735 4736 2855 6673 6697 3565
menaced$	896 2855
menaces$	896 2855 6673
menacing$	896 2855 3086 3565
mend$	315 9547
mended$	315
mends$	315
meningitis$	3739
mental	6428 9967
mental$	6409 2632 6415 9966 10027 6735
mentality$	6644 6652 6664 6778 7006
mentally$	2994
mentor$	7220
mentoring$	129
merely$	1692 2026 2027
mess$	9526 5993
messag	2363 6142 9787 6267
message$	7739 428 429 430 432 433 434 435 436 437 438 6303 9864 6987
messaged$	428 429 430 432 433 434 435 436 437 438
messages$	7521 3997 3998 428 429 430 7747 432 433 434 435 436 437 438 9680 9805 6363 2587 6987
messaging$	7483 428 429 430 432 433 434 435 436 437 438
messed$	1097 4881
messy$	3106
met	2728
met$	7482 428 429 430 7866 7867 7868 7878 9381 6609
methylphenidate$	3694
mice	2745
mice$	6523
micro$	3129
middle$	1529 1533 5332 6536
might$	1884 1885 1886 1887 1888 6091 2316 2539
migraine$	3656
migraines$	3656
mind$	8494 1328 1329 1330 1331 1332 9338
minded$	6761 6768 6958
mindset$	6664
mini$	5066 8911 8912 8913 5398 2867 3029 6907 3136
miniature$	3029
minimal$	8371 8372 8373 8374 1059 5808 2953
minimise$	661 814 2840
minimised$	661 814 2840
minimises$	661 814 2840
minimising$	661 814 2840
minimum$	9364
miniskirt$	3587
miniskirts$	3587
misbehave$	3564
misbehaved$	3564
misbehaves$	3564
misbehaving$	3564
misbehaviour$	3564
miscarriage$	3709
miscarried$	3709
mischief$	9140 6626 2879
miscreant$	3551
miscreants$	3551
miserable$	8215
misery$	8215
misfit$	8296 8297 8298 6673 6674
misfits$	8296 8297 8298 6673 6674
misfortune$	7947 7948 7950 7951
misguided$	2792
mishandle$	3595
mishandled$	3595
mishandles$	3595
mishandling$	3595
misled$	6995
mismanage$	3595
mismanaged$	3595
mismanages$	3595
mismanaging$	3595
misper$	6582 6684
mispers$	6582 6684
miss$	7584 7613 7615 7616 7617 9002 9137 2196 2197 3454
missed$	9137 9492 9493 9494 9495 2196 2197 9552 9553 9554 9555 3206 3454
misses	2712
misses$	9137 2196 2197 3454
missing$	7589 7650 7724 7725 7733 4196 4197 4851 1141 5480 9137 2196 2197 6140 6582 3454
misuse$	3809 7187
misuser$	8291 8292 6673
misusers$	8291 8292 6673
mix$	7584 7846 7847 7848 7849 7850 880 893 894
mixed$	3983 354 355 356 357 358 359 360 880 893 894 8371 8372 8373 8374 1505 1508 1523 1527 1531 1539 5331 5339 5340 5341 1565 1566 3090
mixes	9884
mixes$	880 893 894 9833
mixing$	7846 7847 7848 7849 7850 880 893 894
mob$	912 913 1169 6651 2874
mobile$	2339 9656 3247
mobiles$	2339 9656
mock$	3463
mocks$	7242
modern$	2943
modus$	7054 3278
mohawk$	3583
mohawks$	3583
mohican$	3584
mohicans$	3584
mollycoddling$	8754
moment$	2600
moncler$	3586
money$	7532 7533 4005 4006 4007 4008 4009 4011 4012 4094 4095 4096 4169 4170 4171 7766 7767 7768 7769 7770 7771 7772 7773 7778 7781 4623 8164 8165 8186 8192 8205 9521 9589 9683 6629 2940 6998
monito	2334 6141 2425 2568
monitor$	9663 9673 9677 2493 6283 2506 2515 7106
monitored$	9674 9679 6283 2506 2515 9883
monitores$	2515
monitoring$	2364 6283 2515
monitors$	9673 6283 2515
monkey$	9333
monster$	6673
monsters$	6673
month$	9130 9131 9132 6998 7276
months$	6998 7276
mood	6401 6428
mood$	9939 9966 7163 3416
moods$	9939
moody$	3567
moral$	4585
morals$	8470 6779
more	3234 3305
more$	3799 3800 3801 3802 3803 7582 1246 1247 1248 1249 1257 1258 1259 1260 1277 1308 8712 8721 8722 1484 9197 9206 2205 2206 2207 2208 2209 6051 6053 2286 2287 2291 6821 3263
morning$	9130 9131 9132 3338
morphi	6434
morphine$	9972
most$	647 8532 8712 8799 8801 1561 1646 1648 2553 6358
mostly$	1617
mother	10015 6488 10028 6491 2717 10035 10038 10039 2743 2755 6535
mother$	4887 4888 8479 8623 1347 2694 2695 10012 10026 6489 2714 2715 2718 10044 2730 6516 10066 2758 6782 3041
mothered$	3041
mothering$	1253 1254 1255 8754 8759 8760 8761 3041
motherred$	3041
motherring$	3041
mothers$	4887 4888 1253 1254 1255 5901 2730 6782 3041
motions$	9517
motivated$	848
motivation$	8470 6624 6779
mould	2745
mould$	10060 6523
mount	2333
moustache$	6867 3583
moustaches$	6867 3583
mousy$	3106
mouth$	650
mouthed$	6757 6758
mouthy$	3567
mov	2511
move$	4088 4089 4090 8974 8980 8994 9142 9547 9638 10031 6924 7236 7257
moved$	7932 8979 8985 8990 8999 9074 9342 9343 5962 2579 2699 10029 6492 6496 2757
moveme	9613 6112 6142 2496 6274 6275 9821 9826 2567 7074
movements$	9650 9651 6114 9680 6345
moves$	7250 7257
moving	9891
mri$	9961
ms	6530
ms$	10068 7141
much$	68 647 5104 1359 5154 8721 8722 2099 5948 5949 2228 6032 2553 6358 6821 3115
mugged$	2777
mugger$	8296 8297 8298 6673 6674
muggers$	8296 8297 8298 6673 6674
mugshot$	2519 3619
mugshots$	3619
mule$	8299 8343 8344 8345 6675 6718 2941 6720
mules$	8299 8343 8344 8345 6675 6718 6720
mullet$	3583
mullets$	3583
multi$	1870 2306
multiple$	446 5950 5951 6530 3362
mum	10015 6488 10028 6491 2717 10035 10038 10039 2743 2755 6535
mum$	8008 4887 4888 8479 2694 2695 10012 10026 6489 2714 2715 2718 10044 2730 6516 10066 2752 2758 6782
mums$	8008 4887 4888 2730 6782
murder$	2314 6190 3263
murmur$	7169
muscly$	3063 3582
muscular$	3063 3582
must$	21 22 23 24 25 26 676 689 763 776 1262 9534 2222 2225 2354 2403 2500 6989
mute$	7212
mutism$	7212
mystery$	665 668 671 672
nails$	8524 5350 1573 8923 6879 6885 3108
naive$	77 78 677 8664 8665 8666 5136 5137 5138 5263 5264 5265 5266 9308 9309 2841 6815 3567
naivety$	7576 7577 7578 7579 7580 7581 7944 650 4458 681 682 4461
naked$	4209 4217 7801
name	2373
name$	7566 8611 8612 8613 8614 8649 8650 8651 9580 9626 9657 2469 2607
named$	2508 2607 3263
names	2311 9672 2496 6274 6275 6304
names$	9626 9639 9640 9641 9643 9657 2469 2475 9842 9897 9898 6363 2607 7016
naming	2373
naming$	2607
nan	10015 6488 10028 6491 2717 10038 10039 2743 2755 6535
nan$	10012 10026 2752
nana	10015
nannying$	8754
narcissist$	6673
narcissistic$	3567
narcissists$	6673
nasty$	2882 3567
nation	6456
national$	9994 3248
natural$	7966 7967
naughty$	4697 2882 2956 2962 3567
near$	2088 2089 2090 9649
nearby$	6140
nearly$	1351 1352 1517 3028 3038
neat$	1526 5310 3105 3106
neatly$	1524 3087
necessary$	2466
neck$	8860
necks$	8860
need	6105 9950 2653 6485 7211
need$	21 22 23 24 25 27 742 764 768 1193 1194 1195 1263 8595 8671 8672 8673 1368 5147 8718 1410 8746 8747 8748 1435 1436 1437 5216 1439 1440 1441 1442 5224 5225 5226 5227 5228 5229 5230 5231 1455 1456 8773 5236 5237 5238 5239 5240 5241 5242 8781 8783 5263 5264 5265 5266 8819 9629 9811 6431 9986 10023 7168 7170
needed$	8718 1455 1456 1877 2466
needing$	1193 1194 1195
needless$	3842
needs	2645 2653 3397 7192
needs$	21 22 23 24 25 28 743 765 769 1193 1194 1195 8718 1455 1456 8773 5236 5237 8819 9474 9811 6423 6431 2660 2667 9986 7168 7170 7221 7223
needss$	7221
needy$	2956 3567
neet$	3571
neets$	3570
negative$	3874 8196 8197 8198 8199 914 915 916 8385 8386 9691 2853 2883 2998 7053
neglec	2719 6515 10056
neglect$	9396 2157 2158 9526 9584 10051 10052 10053 10055 3200 6999 7001 7264 3502
neglected$	2157 2158 6497 3198 3199 3200 7264 3502
neglectful$	3592
neglecting$	2157 2158 3199 3200
neglects$	2157 2158 3199 3200
negligence$	7001 3592
negligent$	3592
negligently$	3592
neighb	6194 7275
neighbourhood$	8339 6089 6097 6098 6099 2322 2323 6108 2357 9732 6253 6272 2495 9812 9813 6285 2509 2522 2526 6320 6342 2578 2597
neighbours$	8334 8338 6633 6634
neither$	759 837 1744 1749 1759 1771 1944 1947 5725 1948 1949 1950 5728 1958 1969 1970 1971 1972 1973 1974 1983 1994
networ	6157 2413 9730 9826 9919 7074 7075
network$	7694 9695 9721 9724 6191 9876 6576 3291 3342
networks$	9724 9876 6576
neurod	3716
never$	4329 4340 4341 4342 4343 693 4501 752 753 754 755 756 758 759 818 4618 4619 1635 1637 5442 1665 1666 1667 5446 5447 1678 1683 5462 5547 1770 5565 5566 1797 9148 9149 1922 1923 1924 1925 1926 1927 1928 1929 1930 1931 1932 1933 1935 1936 1962 1975 2281 2282 2534 2675 2954 3046 3170 3589
nevertheless$	7474 7478
new	2306
new$	6084 6508
news$	8233 9314 9315
next	2424
next$	52 4419 4420 4421 4422 5361 5823 7021 7039
niche$	9658
nickna	2311 2496 6274 6275
nicknames$	9641
nicotine$	9960
nigerian$	1526 5310
night$	9130 9131 9132 9678 9938 9959 3407
nightmare$	984 4762 985 4763 986 4764 987 4765
nightmares$	3718
nights	6400
nights$	9938
nike$	6902 3129 3132
nikes$	6902
nine$	8255
nines$	8941
nineteen$	7789 7791 506 7824 7825 1232 5020 8585 8586 8587 8588 8589 8590 8591 8815 6803
no$	66 73 7568 7623 7637 7854 7862 4375 609 614 4393 637 8014 4484 708 709 4494 803 804 805 806 807 808 809 810 811 812 813 823 824 825 826 827 828 829 830 832 833 834 835 836 839 4746 990 4774 1019 1020 1022 1059 4971 1311 1316 5123 5124 1350 1369 1370 5233 1457 1461 1462 1463 1464 1471 5254 5255 5472 5473 5474 5475 1711 1716 1717 1718 1719 1720 9043 9044 9045 9046 1735 1746 1747 1748 1750 1752 1753 1760 1762 1772 1774 1775 1777 1790 5569 5572 5573 5574 1798 1799 1800 1801 1802 1803 1804 9148 9149 5614 5615 5616 5617 5621 1911 1914 1916 1945 1947 5725 1948 1949 1950 5728 1951 1953 1954 1955 1956 1958 1969 1970 1971 1972 1973 1974 1979 1980 1981 1982 1983 9304 1995 2007 5787 2014 2018 2019 2020 2021 5808 5815 2040 2041 2042 2043 2044 2082 2666 2741 10060 2754 2759 2846 2912 2920 2953 3001 3193 3195 3218 3263
nobody$	610 613 636 823 824 825 826 827 828 829 830 831 833 834 835 836 837 8660 8791 1746 1747 1748 1749 1753 1759 1771 1910 1915 1944 1947 5725 1948 1949 1950 5728 1953 1954 1955 1956 1958 1979 1980 1981 1982 1983 9303 1994 2006 9324 6825 3171
nomina	7066 7068
nominal$	9688 2391 9719 9808 6286 6296 6644 7044 3292 7111
nominals$	9688 9719 9722 6296 6644 3615
non	6471
non$	991 1119 2916 2918 2947 2948 2949 2950 2951
nonattendance$	10009
noncompliance$	3563
noncompliant$	3563
none$	554 568 837 1318 8660 1744 1749 1753 1759 1771 1817 1944 1947 5725 1948 1949 1950 5728 1958 1969 1970 1971 1972 1973 1974 1983 1990 1991 1994 2006 9326
nonengagement$	3563
nonetheless$	7474 7478
nonexistent$	9527 9528 9529 9530
normal$	8420
normalise$	2840
normalised$	2840
normalises$	2840
normalising$	2840
north$	1597
nose$	8860
not	6193
not$	7411 3883 3885 3940 3944 4328 4330 7871 4340 4341 4342 4343 7995 693 4490 752 753 754 755 756 758 838 4620 4621 4685 918 4821 1044 4823 4824 4825 4826 4827 4882 1279 1312 5092 5093 1319 1362 1364 1365 1376 1454 5250 5251 5252 1633 1634 5416 5417 5418 5419 5436 5440 5441 1678 1683 9043 9044 9045 9046 1745 1751 1761 1773 5563 5564 1789 1792 1797 9148 9149 1834 1835 5628 5629 5630 5631 5632 5633 5634 5635 5656 5657 5696 5698 5699 1922 1923 1924 1925 1926 1927 1928 1929 1930 1931 1932 1933 1935 1936 5720 5721 1946 1947 1950 1957 1962 1966 1975 5754 5756 9320 9321 5794 5800 5801 2031 2032 2088 2089 2090 2102 6012 9574 2534 2664 2675 6462 2690 2954 3030 3031 3037 3046 3170 3420
note	2498 2568
note$	1621 1622 2331 2337 6276 6369
noted$	1621 1622 2520 2521 9883
noteed$	6276
notes$	1621 1622 6276 6369
nothing$	51 3830 54 4374 1358 1375 8791 8899 5414 1736 1737 1738 1739 1740 1741 1746 1747 1748 1781 1782 1783 1805 1806 1807 1808 1809 1810 1811 1812 5598 9148 9149 9303 1989 9361 9362 9363 2052 2053 2054 9549 6825 3155 6951 7146
notice	6265
notice$	1621 1622 9265 9338 9346 9347 9348 9349 9350 9351 9352 9772 9803 2516
noticed$	7364 1621 1622
notices$	1621 1622 9772
noticing$	1621 1622
notify$	2298 2319 2320
notifying$	2319 2320
notifys$	2319 2320
noting	2498
noting$	1621 1622 2331 2337 6276
notinged$	6276
notings$	6276
notoriety$	7946 8160
notorious$	1007 1008 1009 1010 1011 1012 1013 1014 1166 3009 3569
nous$	1219 1221 5055 1278
november$	7692
now$	8005 8006 8670
nowhere$	2096
nucleus$	6712
nude$	4209 4217 4218
nudes$	450 7774 466 467 468 469 6586
nuisan	6200 6382
nuisance$	8308 8329 8480 9558 9738 9890 9896 9920 6673 6697 2962 6788 7123
nuisances$	6673 6788 7123 3560
number	2461 6274
number$	3985 3986 3987 447 5177 8716 2338 2385 6169
numbers$	3985 3986 3987 9521 9589 9591 9600 9601
numerous$	3953 446 5950 5951 5974
nurse	9948
nurse$	9949 9956
nuts$	6735
nutter$	6673
nutters$	6673
obese$	3582 3720
obesity$	3720
obey$	8974 8980 8994 6924
object	9752 2566
object$	9893
objective$	9778 2466 9893
objectives$	9778
oblivious$	74 75
obnoxious$	3567
observation$	6111 3240 7031
observations$	6111
observe$	6283 2506 7106
observed$	7064 3611
observeed$	6283 2506
observeing$	6283
observes$	6283
obsessed$	488 489 490 491 492 493 494 3229
obsessive$	3374
obstructed$	6995
obstructive$	8445 8446 8447 8448 8449 8450 8451 6747 3567 3592
obtain	2499 9852 3234 3272 3294
obtain$	7887 7888 2297 6287 6360
obtained$	2297 6287 7029
obtaining$	2297 6287
obtains$	2297 6287
obvious$	7966 7967 1727 5974 9512 9513
obviously$	1832 1840 5618 1841 1842
occasion$	9130 9131 9132 9152
ocd$	3666
ocg	6186
ocg$	9724
ocgs$	9724
october$	7692
odd$	665 668 671 672 3086
odour$	6872
of	6152 3234 3298
of$	3849 3853 3855 3856 3880 4025 4036 4286 7907 4690 4759 4760 1000 4820 8375 4924 4932 4947 5028 5100 5107 5108 5109 5131 5139 5253 8820 8823 1530 1532 5324 5328 8971 9051 9105 9106 1833 1840 5622 9184 5649 5650 5651 9226 5782 5855 5858 5875 9531 5999 6026 6030 9573 9615 6090 6103 9648 9649 2335 6118 6128 9681 6148 6156 6163 6164 9705 6171 6172 6184 2420 6224 6235 6237 6242 6250 9794 2508 9835 6331 6352 6393 6398 6449 6454 6507 6513 6514 6517 2774 10090 6712 6887 6930 6944 7033 3263 7043 7045 7091 7109 7132 3446 7287 7296 7308
off	6357 2676 3459
off$	3837 7401 7541 7729 7732 7736 4593 4594 8187 8328 4794 1141 5482 9342 9343 5918 5919 5937 5938 5939 5940 5941 5942 5994 5995 6154 2435 6433 9974 6437 6454 6583 6692 6742 6980 7134 3473
offen	9623 9709 9710 9818 9819 9820 9832 9861 9931
offen$	9689
offenc	6160 2395 6239 2538 6540 6554
offence$	9697 9698 6173 9715 9777 6316 10078 10092 10100 10101 3280 7092 3775
offences$	9697 9698 6173 9777 6316 10078 10092 10100 10101 7092 3775
offend	9613 2371 6151 9690 9696 9720 9739 6239 6244 9826 6305 9843 9877 6382 7020 7043 7054 7068 7074 7075 7089 7095 7114 3628
offend$	7584 7613 7615 7616 7617 9002 9003 9014 5477 9133 9134 9135 9137 9682 9699 9786 9850 9905 3261
offendded$	9137
offendding$	9137
offended$	9137 3774
offender$	8196 8197 8198 8236 925 1004 9688 9689 6168 6170 9719 6296 10076 6662 7046 3282 7061 3292 3554 3772
offenders$	8196 8197 8198 8202 8236 925 1004 9688 9689 9719 9722 6662 7046 7071 3554
offending$	7371 7670 7677 7680 7684 7686 7977 8050 8173 4900 4901 4902 9137 6149 9689 2379 2415 9733 6230 9774 9777 9780 9782 2514 9890 9896 9908 9914 9920 10083 2885 6714 7092 3343 3528 3774
offends$	9133 9134 9135 9137 9786 9905 3774
offens	6160 2395 6239 2538 6540 6554
offense$	9697 9698 6173 9777 6316 10078 10092 10101 7092 3775
offenses$	9697 9698 6173 9777 6316 10078 10092 10101 7092 3775
offensive$	10090 3567
offer$	449 8101 8102 5420 5422 5423 5424 1647 5426 1649 1650 9027 9114 9115 9116 9128 9130 9131 9132 9174 9175 9176 9371 2817 6622 6623 6932
offere	3397
offered$	7488 449 5420 5422 5423 9027 9334 9335 9336 9337 9767 2817
offering$	449 9027 9114 9115 9116 2817 6932
offerred$	449 9027 2817
offerring$	449 9027 2817
offers$	449 8101 8102 5424 1647 5426 1649 1650 1651 1652 1653 1654 9027 9174 9175 9176 2817 6622 6623 6921
office	6089 6097 6098 6099 2322 2323 2324 6108 2357 6138 6253 6272 2495 9812 9813 2509 2522 2526 6320 6342 6349 2575 2578 2597 6555 6556
office$	5674 5679 5680 9537 9568 6057 9887 3224
officer$	5690 5691 2300 9620 9635 9636 9637 6100 6101 6102 9646 2354 6135 9676 2427 2474 9791 2476 2479 6261 9810 6273 2505 9823 6300 9853 9858 9880 2576 2581 2582 2585 6364 2591 6375 2601 10093 3224
officers$	7761 8213 4676 6076 2300 9617 9620 9627 9628 2313 9635 9636 9637 6100 6101 6102 2327 6107 9646 9655 2354 6135 9676 9679 9715 2427 6215 2474 9791 2476 2479 9810 6273 2505 9823 6294 6300 9853 9858 9865 9880 9887 2576 2581 2582 9900 2585 6364 2591 6375 2601 9928 10094 6634 7086 3327
offices$	9887
offrolled$	7237
offs$	6693 7134
often$	3927 417 9496 9497 9498 9499
oily$	1539 3090
okay$	5197 5198 5199 5200 5201 5202 5203
old$	7793 1203 1204 1205 1207 1228 8548 1251 5243 1495 5284 5287 5289 5471 10003 3039 3048
older$	3971 3975 7524 3991 7536 3999 7544 7601 4072 4073 7653 7674 7694 7697 4181 4208 4211 4212 4216 7758 7761 7792 7794 7795 7807 7809 4274 4276 4281 7821 4629 4630 4631 4632 4636 4637 4638 4639 4640 4641 4642 4644 4645 8196 8197 8198 8199 4665 889 892 8490 8530 5000 5003 1228 8648 5185 1526 10015 6576 2822 6602 6605 6803 3086 6901 6903
olders$	7674 7694 7697 8202 8305
olds$	8548 8577
olive$	1539 3083 3090
omission$	3166
omissions$	3166
on	6152 7011 3234 3516
on$	3909 7463 7464 7488 7510 7511 7512 7515 3978 7518 4103 4126 4347 4356 4357 4408 4423 4425 4427 4430 8309 8310 8333 8464 4927 8584 8820 8823 1515 5322 5338 5401 8971 5601 5604 5606 1836 5640 5641 5642 9318 5845 5846 5847 5872 9461 9462 9500 9573 9593 9594 2329 9648 9649 2335 9652 6120 6121 9671 6134 9692 9727 9737 6201 9742 6217 6235 6263 2518 6298 6319 9941 6422 6430 2656 2665 6511 2771 2773 10096 6679 6680 6710 6787 6944 6965 7008 7019 3309 3394 3526 3532 3533
once$	7472 5612 9166 2238 6059 6060
one	6088
one$	3993 4123 4616 4617 4915 8661 8715 8792 8793 1504 8867 1561 8877 8878 8879 8880 8881 8882 5523 5528 5529 1753 5538 5539 5550 5551 5557 5558 9130 9131 9132 5596 5597 5636 5637 5689 1912 5694 1917 5723 5724 5725 1948 1949 5728 5729 1958 1983 5763 1996 5785 9325 6074 2353 9808 9855 6445 2679 6457 6458 9996 3060
ones	6335
ones$	7509 8235 8569 1372 8867 6361
onesie$	6902
onesies$	6902
ongoing$	6190
online$	423 4201 424 4202 425 4203 426 4204 427 4205 7744 7745 7746 6112 2823
only$	180 4308 4311 583 589 600 601 602 603 604 605 606 608 1141 1181 1692 5678 2026 2027 5844 2205 2206 2207 2208 2209 2223 2224 6004 3150
onto$	6120 2518 6298
onus$	347 348
open$	7360 8500 8974 5438 8980 5444 5449 8994 5458 5533 6311 6924
opened$	7878
operandi$	7056
operat	2306 2324 2408 9752 9753 6390 7074 7084
operate$	8095 1237 1238 1239 1240 1241 1242 8946 8975 8981 8986 8995 9070 9797 9928
operated$	1237 1238 1239 1240 1241 1242 6403
operates$	1237 1238 1239 1240 1241 1242
operating$	1237 1238 1239 1240 1241 1242
operation$	9741 2426 2427 9793 9802 9860 9961 9969 3315
operational$	6084 3307
operations$	9793 9802 9969
operative$	6730 6953
operator$	9635 9636 9637 6100 6101 6102 6135 3224
operators$	9635 9636 9637 6100 6101 6102 6135
opport	6312 7011 7075 7084 7088
opportunit$	4002 225 226 8100 2176 2177 2178 2179 9512 9513 6622
opportunited$	4002 225 226 8100 2176 2177 2178 2179 9512 9513 6622
opportunities$	4002 225 226 2176 2177 2178 2179 9512 9513 2431 6622 6984
opportuniting$	4002 225 226 8100 2176 2177 2178 2179 9512 9513 6622
opportunits$	4002 225 226 8100 2176 2177 2178 2179 9512 9513 6622
opportunitted$	4002 225 226 8100 2176 2177 2178 2179 9512 9513 6622
opportunitting$	4002 225 226 8100 2176 2177 2178 2179 9512 9513 6622
opportunity$	4002 225 226 8100 2176 2177 2178 2179 9512 9513 2431 2600 6622 6984
opposed$	6937 6940
oppositional$	2962 3416 3567
opt$	268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 2796
opted$	105 106 107 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 9502 6036 9575 2796
optici	2638
opticians$	6416
opting$	268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 2796
option	7075 7084 7110
opts$	268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 2796
optted$	268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 2796
optting$	268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 2796
or$	5824 3351
oral$	455
order$	9769 6258 9815 9846 9888 9889 9911 10084 10085 10090 10095 10096 10100 7126 7256 7299 7300 7301 7302
ordered$	6353 6493 6549
orders$	9769 6258 9798 9815 9846 9875 9888 9889 9911 10100 7126 7299
ordinary$	3086
organi	9833
oriental$	1526 5308
ot$	6580
other$	3779 7319 7320 7660 4441 4442 4705 4707 8259 8260 8261 8262 8263 8264 8265 8266 8267 8268 8269 8270 8273 8274 8276 8278 4799 8454 8796 8798 8802 1504 5933 9611 6565 6634 3060 3168 3263
others	6336
others$	3779 7319 7320 4321 4325 4326 4334 4352 4441 4442 686 4500 4681 904 905 906 4704 4706 8259 8260 8261 8262 8263 8264 8265 8266 8267 8268 8269 8270 8273 8274 8275 8335 8530 8569 8796 8801 8877 8878 8879 9032 9033 9034 9035 9036 5505 5506 5507 9757 6565 6577
otherwise$	555 556 7873 7876 7877
ought$	21 22 23 24 25 29 552 675 690 697 698 699 700 701 702 703 704 705 714 717 718 719 720 744 766 777 1876 1879 1880 1881 1882 1883 5803 2095
our$	4562 9532 9533 9541 6921 6943 6977 6988 3263
out	9765 6498
out$	3836 7402 7541 236 247 7587 7597 7615 7616 7622 7643 7648 7651 4257 7882 589 8188 4651 8283 997 999 1098 1110 4896 1120 1141 1146 1156 8835 8840 9137 9147 9342 9343 5841 2077 2103 9631 6140 2446 6225 2471 6266 2493 6282 2517 6357 2676 6472 10030 10034 6497 10036 2772 6579 6742
outbursts$	8441 8442 6743
outcome$	7090
outcomes$	7090
outfit$	8911 8912 8913 6904 6907
outfits$	8911 8912 8913 8914 8915 8939 6904 6907
outlook$	1219 1221 8643 1328 1329 1330 1331 1332
outrageous$	8376 8377 8378 8379 8380 8381 8382 8383 8384 2962
outright$	1655 6921
outs$	8283
outside$	8333 1109 9671
outstanding$	6311 3263
over$	3996 8682 8683 8684 8688 8689 1517 5322 8910 9579 9608 9648 2814 2989
overcr	3762
overcrowded$	10060
overdose$	9945 3686
overdosed$	3686
overdressed$	3582
overdue$	9978
overhe	6315
overla	2545
overlaid$	6323
overlook$	3210
overlooked$	3198 3210 6995
overlooking$	3210
overlookked$	3210
overlookking$	3210
overlooks$	3210
overly$	3019
oversexualised$	3545
oversight$	2211 2212 2213 2214 6975
oversized$	3129
overt	2486
overt$	6264
overweight$	7190 3582
owing$	3796 263 2739 10056
own	7253
own$	3788 12 13 14 7331 7332 7333 7334 37 3816 3817 3818 4013 4014 4015 4016 4017 4018 4019 4020 4021 4022 245 4037 4045 4076 301 302 303 338 339 4358 621 7938 7939 4402 4403 4406 4409 4410 7976 734 4782 4956 4966 8526 8527 8528 8529 4992 8542 8543 5101 8693 8694 8695 8696 8697 8698 8699 8700 8701 8702 8703 8704 8705 8730 8735 8736 8737 8738 8739 8740 8741 5204 5682 5683 5684 5685 5686 5687 5775 5904 9979 10042
owned$	9075 9076 9077 9078
ownership$	4515 4516 4517 4518 4519 4520 4521 4522 4523 4524 4525 4526 4527 4541 4542 4543 4544 4545 8084 8085 8086 8087 8088 8089 8090 8091 8092 8093 9265 9564 9565 9566 9567 6996
pacemaker$	2647
pack$	912 913 1169 6651 2874
packag	7011
package$	8347 7215
packages$	7626 7707 7708 7709 8347 6578 6723
padded$	3129
paedia	6401 6415 2638
paediatric$	6416
paediatrician$	9939 9949 9953
paid$	908 5677 5681 2030 2200
pain$	984 4762 985 4763 986 4764 987 4765
painkillers$	9960
pair$	8862
pakistani$	1526 5310
palate$	7207
pale$	1539 8871 3083 3086 3090 3582
palest$	1546 3110
palm$	2164 3202
palmed$	2164 3202
palming$	2164 3202
palmmed$	2164 3202
palmming$	2164 3202
palms$	2164 3202
palsy$	7203
panel	7075
panel$	5674 5679 5680 9537 9568 6057 3224
panic	9967
panic$	3380 3416
paperwork$	9509 9521
paracetamol$	7201
parade	6289
parade$	9827 9895
paranoid$	3567
parcels$	7626 6578
parent	6488 6489 10028 6491 2716 10035 10038 10039 2743 2769
parent$	8352 4887 4888 5114 8653 8654 1347 2694 10012 10026 2714 2715 10044 2730 6516 2758 6782 3041 7254 7269
parental$	4777 4880 3008 3505
parented$	3041
parenting$	1253 1254 1255 8754 8771 6547 3041
parents$	8008 4887 4888 8479 1253 1254 1255 5114 8653 8654 5517 5518 5520 5521 5886 5900 9532 9533 10012 10026 2714 2715 10044 2730 6516 10066 2753 2758 6716 6782 3041 6987 6988 7254 7263 7269
parentted$	3041
parentting$	3041
park	6194 7275
park$	7690 7691 7710 7711 7712 7713 7891 7892 7893 9732 9827 9895
parka$	6898
parkas$	6898
part$	267 4288 4289 7828 647 7977 8048 8049 8050 8053 8054 8055 8056 8057 8058 8059 8060 8061 8062 8063 8064 8065 2408 6203 9817 2677
partake$	354 355 356 357 361 362 363
partaked$	361 362 363
partakes$	361 362 363
partaking$	354 355 356 357 361 362 363
partially$	3426
participant$	625 6606 6814
participants$	625 6606 6814
participate$	354 355 356 357 625 8945 8974 8980 8994 6924
participated$	354 355 356 357 625
participates$	354 355 356 357 625
participating$	354 355 356 357 625
participation$	354 355 356 357
parties$	7710 7711 7712 7713 7831 6814
partly$	2219 2220 2832 3213
partne	2306 10027 10029
partner$	7762 7763 7786 475 7822 7823 508 509 6084 10011 2715 10033 10046 10071 6600 6601 6606 6798 6814
partners$	7762 7763 7786 475 7822 7823 508 509 5083 5084 5085 2588 6600 6601 6606 6798 6814
party$	7710 7711 7712 7713 7831 6814
partying$	4094 4095 4096
pass	2497
pass$	1231 1233 1234 1235 1236 2188 9550 2303 2467 2537 2564 3025 3026
passd$	2564
passed	6356 3464
passed$	4292 2143 2144 2188 2303 2507 2564 9901 6982 7104
passengers$	8334 9757 6633
passers$	4674
passes$	1231 1233 1234 1235 1236 2188 2303 3025 3026
passing$	9320 9321 2188 2303 2537 2564 6983 7036
passs$	2537 2564
passwo	6304
passwords$	9842
past$	8003 3156
pastoral$	2681 3444
pasty$	3582
patchy$	8371 8372 8373 8374 1059 9527 9528 9529 9530 2257 2532 2843 2953
path$	7606 4148
pathetic$	3592
pathetically$	3592
pathological$	2896
pathwa	2641
patience$	6019
patient$	7177
patrol	2324 6349 2575 7112
patrol$	2300 9617 6102 2354 2427 2474 2479 9799 2505 9887 2576 2581 2582 9900 2601
patrols$	2300 9617 6102 2354 2427 2474 2479 9799 2505 9887 2576 2581 2582 9900 2601 7086
patronising$	3593
pattern$	2004 6195 7057
pay$	7508 7887 7888 908 2030 2200
payback$	7312
paying$	908 2200
pays$	908 2030 2200
pc$	9853
pcso	2324 6138 6253 6272 2495 9812 9813 2509 2522 2526 6320 6342 2575 2578 2597
pcso$	2300 6102 2354 9676 9791 9810 6273 6300 9858 9880 2576 2582 2591 6375 2601
pcsos$	2300 6102 2354 9676 9791 9810 6273 6300 9858 9880 2576 2582 2591 6375 2601
pe$	9964
peer$	3881 7509 8201 4692 4693 8388 8412 8413 8414 8415 8416 8417 8428 8820 8823 6631 6661 2887 6734
peers	6456
peers$	3779 7418 7509 7689 8178 8196 8197 8198 4662 8388 8412 8413 8414 8415 8416 8417 8428 8797 8803 8820 8823 9994 6565 6661 6663 6734
penalty$	2693
pencilled$	3119
people	9761 9843 6335
people$	7394 139 7509 7525 7537 7664 4127 4129 4131 7718 4321 4325 4326 4334 4352 686 4500 4562 4615 8191 8196 8197 8198 8199 4667 8213 4676 4681 904 905 906 8229 8322 8337 8341 8387 8388 8392 8412 8413 8414 8415 8416 8417 8430 1123 4903 8444 8723 9032 9033 9034 9035 9036 5505 5506 5507 9050 5522 5531 5537 9086 5549 5595 9183 9185 9344 9345 5834 5835 5836 5837 5838 5839 9392 5887 5888 5904 5905 9463 9464 9473 9474 9475 9476 9477 9478 9479 9480 9481 9482 9520 9532 9533 9556 9557 9561 9563 2370 9695 6180 6191 9764 6633 6634 6734 6979 6988
pep$	3750
peps$	3750
perceive$	4569 4570 4571 4572 4573 4574 4575 4576 4577 4578 4579 4580
perceived$	949
perfectly$	3949 3957 1180 8693 8694 8695 8696 8697 8698 8699 8700 8701 8702 8703 8704 8705 1408 1411
perfor	9752
performance$	6975
performers$	5522 5531
perfunctory$	3592
peril$	7316 7317
period	6401
period$	9939 6440
periods$	9939
permanently$	1821 5599 1822 5600 1823 1824 1825 1826 1827 1828 3449
permit$	45 46 192 193
permited$	45 46 192 193
permiting$	45 46 192 193
permits$	45 46 192 193
permitted$	45 46 192 193
permitting$	45 46 192 193
perpet	6151 9739
perpetrator$	7718 7792 8046 8237 8238 8239 8240 931 932 933 934 4713 936 937 938 939 940 941 4720 9689 6665 6666 6667 6670 2893 2894 7048 3644
perpetrators$	7718 7792 8046 8237 8238 8239 8240 931 932 933 934 4713 936 937 938 939 940 941 4720 9689 2422 6665 6666 6667 6670 2893 2894 7048 3644
perpetually$	1821 5599 1822 5600 1823 1824 1825 1826 1827 1828 3590
perpetuat$	38
perpetuated$	38
perpetuates$	38
perpetuating$	38
perpetuats$	38
perpetuatted$	38
perpetuatting$	38
persist$	7462 167 7497
persisted$	7462 167 7497
persistent$	418 419 4752 1655 2804 2884 2896 3268 3455
persistently$	417 3455
persisting$	7462 167 7497
persists$	7462 167 7497
persistted$	7462 167 7497
persistting$	7462 167 7497
person	9739 6262 2502 9821 9822 9848 9856 6336 9922 2677 6555 7114
person$	7734 4680 8342 8387 8388 8389 8393 8412 8413 8414 8415 8416 8417 8429 1124 4904 1220 8726 5690 5691 6096 2370 9808 10093 6734
personal$	4035
personality$	3416
persons$	8389 2370
persua	2308
persuade$	9062 9085 5548
persuaded$	7361 8979 8985 8990 8993 8999 9074 9100 9101 9102 9103 9104
pest$	6673
pests$	6673
petite$	3063 3582
petty$	2896 2935
phase	7075 7084 7088
phobia$	7202
phone	6112 2363 6142 6267 6304
phone$	423 4201 424 4202 425 4203 426 4204 427 4205 7744 7745 7746 7766 7767 7768 7769 7770 7771 7772 7773 7778 9144 9177 9178 9179 9180 9486 9650 2339 9656 9680 9805 2496 9842 2587 6368 2605 3247
phoneing$	2605
phones$	423 4201 424 4202 425 4203 426 4204 427 4205 7744 7745 7746 7766 7767 7768 7769 7770 7771 7772 7773 7778 9144 9177 9178 9179 9180 9650 2339 9656 9680 9805 9842 2587 6368 2605
photo$	7747 7755 4240 4241 464 465 8794 9616 6079 2302 2519 2571 2584 6363 9917
photog	2311 2496 6274 6275 6304 9891 2609
photograph$	4240 4241 464 465 8794 9616 6079 2302 6132 9673 9677 6256 2494 2519 9842 2571 9897 2584 6363 9917 6387
photographed$	7361 7404 3988 8507 8794 6132 9675 2360 3258
photographing$	6132
photographs$	4240 4241 464 465 8794 9616 6079 2302 9639 9640 6132 9673 6256 2494 9842 2571 9897 2584 6363 9917
photos	2496 6274 6275 6304
photos$	7747 7755 7774 4240 4241 464 465 8794 9616 6079 2302 9640 9842 2571 9897 2584 6363 9917
physical$	3388
physically$	3055 3499
physique$	8828 8829 8830 6841 3581
physiques$	8828 8829 8830 6841 3581
pick	6315
pick$	7508
picked$	3989
picking$	6950
pictur	7011 7066
picture$	7747 7755 4240 4241 464 465 8794 9616 6079 2302 6288 2571 9897 2584 9917
pictures$	7747 7755 7774 4240 4241 464 465 8794 9616 6079 2302 9639 9640 2571 9897 2584 9917
piece$	2510
pieceed$	2510
pieceing$	2510
pieces$	2510
pierced$	3582
piercing$	1544 8860 6885 3109
piercings$	1544 8860 6885 3109
pig$	3181
pillar$	5922 2156
pills$	6404 9971 6578 7201
pimp$	2816
pimped$	2816
pimping$	2816
pimples$	6896
pimply$	3582
pimpped$	2816
pimpping$	2816
pimps$	2816
pin$	4816
pink$	3106
pins$	2647
pip	6443
pip$	9981
pity$	5952 9491
place	6467
place$	0 1 2 3781 11 3808 7347 7348 7349 7350 7351 7352 7353 7584 7766 7767 7768 7769 7770 7771 7772 7773 8191 8352 8726 2341 2600 9982 9992 6464 10005 6532 6575
placed$	0 1 2 3781 7324 7325 11 3808 7347 7348 7349 7350 7351 7352 7353 2263 2264 2315 2341 2390 2392 2699 6575 3479
placem	10067
placement$	8472 8473 8474 1159 1160 1161 10021 6575 6622 6783 3006 6785 7254 7256 3479 7269
placements$	8472 8473 8474 1159 1160 1161 10048 6575 6622 6783 3006 7282
places$	0 1 2 3781 11 3808 7347 7348 7349 7350 7351 7352 8191 2263 2264 2341 6126 10048 6575
placing$	0 1 2 11 3808 7347 7348 7349 7350 7351 7352 8054 8055 8056 8057 8058 8059 8060 8061 8062 8063 8064 8065 2263 2264 2341 6575
plague$	896 2855
plagued$	896 2855
plagues$	896 2855
plaguing$	896 2855
plain$	2486 3073 3086 3239
plainly$	1712 1713 1714 1715 1840 5618 1841 1842
plaited$	6886
plaits$	6883
plan	10022 7075 7084 7088 7110
plan$	7458 9842 9985 9997 10023 10084 6622 7221 7222 7223 7256 7281
planned$	9156 9760 3320
planni	9809
planning$	7459 2211 2212 2213 2214 6975
plans$	7458 9842 6622 7221 7222
plastered$	1549
plastic$	2867
plate$	6116 2647
plates$	6116
play$	569 598 624 633 817 4963 6426 3398
played$	569 598 624 633 817
player$	7048
players$	5904 7048
playing$	569 598 624 633 817
plays$	569 598 624 633 817
plea$	9749 6987 7307
pleaded$	3529
pleads$	3529
pleas$	9532 9533 9749 6987 6988
please$	7737 7738 9041 9062
pleased$	216 513 514
pleases$	7737 7738
pleasing$	5579
plenty$	3935 3952
plot	2334
plotted$	9883
plotti	9809
plucked$	3119
plug$	1030 1031 2945
plugged$	1030 1031 2945
plugging$	1030 1031 8348 8349 8350 8351 2945 6724
plugs$	1030 1031 2945
plump$	5293 5329 3582
pnc	3248
pnc$	7026
pnd	3248
pnd$	7026
pneumonia$	3740
podgy$	3582
point	2566
point$	3868 5406 5577 9154 9893 7018
pointless$	3154
points$	7018
poison$	3365
poisoned$	3365
poisoning$	3365
polic	7112
police	2306 6089 6097 6098 6099 2322 2323 2324 6107 6108 9659 2357 6138 2371 2436 6251 6253 2486 6272 2495 9812 9813 2509 2522 2526 2542 6320 6342 6349 2575 2578 2597 6541 6556 3305 3327 3516
police$	8008 8213 8482 8483 8501 8502 8503 5674 9216 5679 5680 9537 9568 6057 2283 6076 2300 9617 6084 9627 9628 2313 9635 9636 9637 6100 6101 6102 9642 2327 9646 9655 2354 6135 9676 9679 6149 6168 9707 6170 9715 9716 6190 6196 2427 6214 6215 9777 9789 2474 9791 2476 2479 6261 9800 6264 9803 9810 6273 2508 6291 6294 6296 6299 6300 9853 9858 9865 6332 9880 9887 2576 2581 2582 9900 2585 6364 9904 2591 6375 2601 6383 9928 6541 10079 10094 6634 6770 3167 3214 3223 3249 3287 3289 3295 3307 7086 3511 3528
policed$	2579 3287 3654
polici	2436 6253 6272 2495 9812 9813 2509 2522 2526 6320 6342 2578 2597
policies$	9220 9221 9222 9223 9224 9225 9509
policing$	9627 6214 9791 6261 9810 6273 6285 6300 9840 9858 6332 9878 9880 6375 7022 3287
policy$	9220 9221 9222 9223 9224 9225 9509
polish$	1526 5310 6895
ponytail$	8856 8857 8858 6884 6885
ponytails$	8856 8857 8858 6884 6885
poor$	3874 7424 7425 7426 7427 4037 4494 803 804 805 806 807 808 809 810 811 812 813 914 915 916 4778 8327 8371 8372 8373 8374 1059 8376 8377 8378 8379 8380 8381 8382 8383 8384 8385 8386 1150 1151 1152 1153 1539 8871 2104 2105 2106 2107 9527 9528 9529 9530 2257 2532 2631 2792 2843 2846 2883 2953 2962 2998 3001 3090 3197 3218
poorly$	1524 3087
porn$	6593
pornography$	6593
portly$	3582
pose$	959 960 961 962 2441 9758
posed$	959 960 961 962
poses$	959 960 961 962 2441 9758
posing$	959 960 961 962 3256
positi	2421 6312
position$	7318 2315
positions$	7318
positive$	3874 3899 9759 9868 3312 7188
posses	6552 3537
possession$	6552 10090 6553 3530 7315
possibility$	5498
possible$	2473 3263
post$	431 440 9460 9472 2808 7018 3373
posted$	431 440 7878 2808
poster$	2571
posters$	2571
posting$	7641 431 440 2808
posts$	3797 3815 431 440 650 6363 2808 7018
potential$	3263
pothead$	6673
potheads$	6673
power	7075
powerful$	3063
powerfully$	3065
powers	7084
powers$	2423
practi	9948
practically$	583 1280 5058 1281 1282 1283 1284 1287 1288 1289 1290 1351 1352 3028 3038
practice$	2211 2212 2213 2214 6975
pre	2562
precin	6289
precinct$	9827 9895
precious$	2036 5828
precocious$	6590 3574
predator$	8237 8238 8239 8240 925 1004 6665 6666 6667
predators$	8237 8238 8239 8240 925 1004 6665 6666 6667
predatory$	3567
predic	3242
predicted$	2366 3463
prediction$	3471
predictions$	7248 3471
predictive$	3244
preemptive$	6340
prefer$	290 291 292 293 294 295 296 330 331 332 333 334 335 2796 3318
prefered$	290 291 292 293 294 295 296 330 331 332 333 334 335 2796
prefering$	290 291 292 293 294 295 296 330 331 332 333 334 335 2796
preferred$	290 291 292 293 294 295 296 330 331 332 333 334 335 9502 2232 2233 2234 2235 6036 9575 2796
preferring$	290 291 292 293 294 295 296 330 331 332 333 334 335 2796
prefers$	290 291 292 293 294 295 296 330 331 332 333 334 335 2796
pregab	6434
pregabalin$	9972
pregna	9967
pregnancies$	3708
pregnancy$	7180 3708
pregnant$	7179
prematurely$	3592
prepared$	310 311 312 513 514 5412 5415 8954 8955 8956 8957 2308 9760 6246
prescribed$	7172 3691
prescription$	3691
prescriptions$	3691
presence$	9799
present$	953 959 960 961 962 1090 1231 1233 1234 1235 1236 5208 5209 5210 6140 2441 9758 3025 3026
presented$	959 960 961 962 1231 1233 1234 1235 1236 3025 3026
presenting$	959 960 961 962 1231 1233 1234 1235 1236 3025 3026
presents$	7532 7533 4005 4006 4007 4008 4009 4011 4012 7778 7781 8205 954 959 960 961 962 1091 1231 1233 1234 1235 1236 2441 9758 3025 3026
presentted$	959 960 961 962 1231 1233 1234 1235 1236 3025 3026
presentting$	959 960 961 962 1231 1233 1234 1235 1236 3025 3026
preser	3272
press$	2530 3318
pressing$	2530
pretext$	2432
prettiest$	1546 3110
pretty$	3582
preven	6236 2461
prevent$	2592
prevented$	9205
prevention$	9770 9774 2459 6240 6547
preventping$	2592
preventring$	2592
prevents$	2592
preventting$	2592
prey$	7359
prime$	7966 7967 2933 3263
principal$	9885 2933 3270
priori	2424 9752 2557 7084
priority$	2400 6296 9893 3263 3266 3268 3307 3333
prison	10029 6492 10059 6530 6548
prison$	7686 10010 10030 10068 10069 10086 3519
proact	2486 3305
proactive$	2314 6253 6264 6272 2495 9812 9813 6285 2509 2522 2526 6320 6342 2578 2597
probation$	3777
proble	7187
problem$	8424 4894 8437 5779 9391 9558 6054 9885 6673 2913 2956 2960 2962 6741 3292 7170
problematic$	7677 8376 8377 8378 8379 8380 8381 8382 8383 8384 8445 8446 8447 8448 8449 8450 8451 2956 2962 6747
problems$	7940 7947 7948 7950 7951 4796 8437 8643 2698 2727 6673 6741 7170 3468
procedure$	9220 9221 9222 9223 9224 9225 9509
procedures$	9220 9221 9222 9223 9224 9225 9509
proceedings$	9749 9847 7256
proces	7192
process$	9220 9221 9222 9223 9224 9225 9509 6536
processes$	9220 9221 9222 9223 9224 9225
processing$	3433
produc	7011
produce$	439
produced$	439
produces$	439
producing$	439
productive$	9759
professional$	5690 5691 5695 3167
professionalism$	9564 9565 9566 9567 6996
professionals$	8008 8366 8452 5517 5518 5520 5521 6716
profil	7011 7066
profile$	9673 2492 6288 6663 7070 3293
profiled$	9674
profiles$	650 9673 2492 7070 3293
profiling$	3293
profits$	6041
programme$	129 131 132 9997 7284 7302
programmes$	129 131 132
progress$	2412 6622
progressed$	2412
progressing$	2412
progresss$	2412
prolific$	418 419 1025 1026 9688 2804 2884 2896 2939 3268
prolong$	38
prolonged$	38
prolongged$	38
prolongging$	38
prolonging$	38
prolongs$	38
promiscuity$	3543
promiscuous$	2790 6590 3543 3574
promiscuously$	3543
promise$	9220 9221 9222 9223 9224 9225 6986
promises$	9220 9221 9222 9223 9224 9225 6986
proof$	2374
proper$	5796 5797 5798 5799
property$	7710 7711 7712 7713 4176 4177 4178 4179
propos	2590
propra	6434
propranolol$	9972
prosec	2410 9747 9748 6211 9753 6268 9816 6374 2693 3633
prosecute$	6188 3311 3336
prosecuted$	9806
prosecuteing$	3336
prosecutes$	3311
prosecuting$	3311
prosecution$	9740 9749 9912 3310 7314
prosecutions$	9749 9879
prospect$	5496
prostitute$	6593 2816 6596
prostituted$	2816
prostitutes$	6593 2816 6596
prostituting$	2816
prostitution$	7670 7684 6593
protagonist$	7048
protagonists$	7048
protect$	3829 7566 730 4530 8094 8103 5155 5156 5157 5160 5161 5163 5164 5167 5171 8754 2284 2292 2293 2294 2465
protected$	730 8754 8759 8760 8761 8762 8763 8764 2292 2293 2294
protecting$	730 4531 8509 5155 5156 5157 5160 5161 5163 5164 5167 8754 8759 8760 8761 8762 8763 8764 8771 8776 8777 8778 8779 8780 2292 2293 2294 2465
protection$	8509 8742 8743 8744 8745 8751 8752 8753 8754 8759 8760 8761 8762 8763 8764 8771 8776 8777 8778 8779 8780 9380 6234 6350 6351 6484 6526
protects$	730 8754 2292 2293 2294 2465
protectted$	730 8754 2292 2293 2294
protectting$	730 8754 2292 2293 2294
protocol$	9220 9221 9222 9223 9224 9225
protocols$	9220 9221 9222 9223 9224 9225
proud$	6007
prove	2373 2389
prove$	6153
proved$	6153 3275
proves	2389
provid	3234
provide$	2297 6094 6609
provided$	7488 6609
provideed$	2297
provideing$	2297
providence$	6613
provider$	5674 5679 5680 9537 9568 6057 3224
providers$	5674 5679 5680 9537 9568 6057
provides$	2297 6609
providing$	6609
provin	2389
proving$	943
provision$	7223 7226
provocative$	6590 3544 3574
provocatively$	1524 3077 3087 6901 6903 3544 3574
provoke$	7335 7336 2856
provoked$	7335 7336 2856
provokes$	7335 7336 2856
provoking$	7335 7336 7375 7376 7377 7378 7379 2856
prowl$	9139
pru	3447
pru$	7225
ps$	9853
psoriasis$	3585
psychiatric$	3392 3435 3703
psychiatrist$	9949 3703
psychiatrists$	3703
psycho	6401 3705
psycho$	6673
psychologist$	9939 9949 3704
psychologists$	3704
psychopath$	6673
psychopathic$	3567
psychopaths$	6673
psychos$	6673
psychosis$	3683 3731
psychotherapist$	9949
psychotic$	6735 3683
ptsd$	3665
public	6243
public$	8259 8260 8261 8262 8263 8264 8265 8266 8267 8268 8269 8270 8273 8274 8278 4770 8334 8338 9757 9781 2572 2573 6552 6633 3489
puffer$	6902 3129 3137
puffers$	8914 8915 8929 8930 8931 8933 6902
pulled$	7361 870 6906
pulling$	6313
pumped$	7208
punch	10054
punish$	9547 2244 2245 2246 2247
punished$	7932 4709 4710 4711 4712 2244 2245 2246 2247
punishes$	2244 2245 2246 2247
punishing$	2244 2245 2246 2247
punitive$	9319
pupil	6555
pupil$	8388 8412 8413 8414 8415 8416 8417 8428 10093 2858 6660 2892 6734 3447
pupils	9739 6262 2502 9821 9822 9848 9856 6336 9922 7114
pupils$	136 250 300 4321 4325 4326 4334 4352 686 4500 4681 904 905 906 8256 8259 8260 8261 8262 8263 8264 8265 8266 8267 8268 8269 8270 8273 8274 8275 8322 8388 8391 8412 8413 8414 8415 8416 8417 8428 1122 9032 9033 9034 9035 9036 5505 5506 5507 5522 5531 5595 9185 5904 6577 6633 6660 6672 6734 2965 6987
purcha	6129 6130
purely$	1141
purple$	3106
purpos	2566 7011
purpose$	9404 9407 9778 2466 9893
pursu	2557
pursue	2433
pursue$	221
pursued$	221
pursues$	221
pursui	2433
pursuing$	221
push	2511
push$	388 389 390 592 2530 2800 3315
pushed$	388 389 390 592 2579 2800
pushes$	388 389 390 592 2800
pushing$	7703 388 389 390 592 2530 2800
put	2771
put$	0 1 2 3781 7322 7323 11 7328 3808 7347 7348 7349 7350 7351 7352 7353 7488 7584 7613 4087 316 317 318 7655 7866 7867 7868 4489 9000 9137 1997 2263 2264 2292 2293 2294 2341 2390 2392 2520 2521 2595 2652 2697 6609
puted$	0 1 2 11 316 317 318 1997 2292 2293 2294 6609
puting$	0 1 2 11 316 317 318 1997 2292 2293 2294 6609
puts$	0 1 2 3781 11 7328 3808 7347 7348 7349 7350 7351 7352 7353 316 317 318 9137 1997 2263 2264 2292 2293 2294 2341 6126 2697 6609
putted$	0 1 2 11 316 317 318 1997 2292 2293 2294 6609
putting$	0 1 2 3782 7321 11 316 317 318 8054 8055 8056 8057 8058 8059 8060 8061 8062 8063 8064 8065 9137 1997 2263 2264 2292 2293 2294 6609
puzzling$	665 668 671 672
pyjama$	5388 6902
pyjamas$	8920 8921 8922 8925 6902
queen$	6676 2899
queens$	6676
questi	9891 2609
question$	665 668 671 672 6387
questionable$	3874 7424 7425 7426 7427 4494 2792
questioned$	2763
quick$	216 9544 6007 2231 2851
quicker$	8560
quickly$	8561 8626 9496 9497 9498 9499
quiff$	6885
quiffs$	6885
quite$	3929 3949 1180 1324 1408 1411 3019 3027 3044
rabble$	912 913 6651 2880 3551
race$	5283 5286 5301 5305 5309 8869 5343
racists$	6964
radar$	9645 2330
raff$	6649
rag$	6646
ragged$	8888
rags$	6646
raid	6378
raid$	9916 7073
raided$	9906 10060
raids$	7073
rails$	8332
raise$	5155 5156 5157 5160 5161 5163 5164 5167 5714 3041
raised$	5713 3041 6906
raises$	3041
raising$	5155 5156 5157 5160 5161 5163 5164 5167 3041
ran$	388 389 390 402 403 421 422 1001 1142 1143 1144 1217 1218 2721 2800 2925 2928 7042
rang$	9597
ranger	2575
rape	6515
rape$	10053 6640
raped	7278
rarely$	1402 5180 1403 5181 1404 2675
rascal$	3551
rascals$	3551
rash	6396
rash$	77 78 715 9934 2842
rat$	6647
rate	2461
rate$	9750 7091
rated$	943 957 1078 1082
rates$	9750 7091
rather$	9560 9562 6072 3019
ratings$	9600 9601
rational$	4035
rats	2745
rats$	6523 6647
re	6239
re$	5465 5476 2884
reach$	8352 9041 9062 9085 5548 9093 9114 9115 9116 6932 6934
reached$	8075 8076 8077 8078 8979 8985 8990 8993 8999 9074 9091 9100 9101 9102 9103 9104
reaches$	6933
reaching$	9114 9115 9116 5579 6932
react$	9001 9547
reaction$	8459 8460
read	6141 7246
read$	8352 1907 1908 1909 9381 9679 9901 10000 7245
reader$	9654
readers$	9654
readily$	9496 9497 9498 9499
readin	10004 6467
reading$	10005 6950 3462
ready$	7966 7967 9544 6007 2308 2473 10013
real$	5796 5797 5798 5799 3347
realise$	4467 4468 4569 4570 4571 4572 4573 4574 4575 4576 4577 4578 4579 4580
realised$	4467 4468 8033 8034 4497 4498
really$	5090 1712 1713 1714 1715
rearrested$	7286
reason$	5148 9114 9115 9116 2432 6932
reasoned$	8979 8985 8990 8999 9074 9100 9101 9102 9103 9104
reasoning$	9114 9115 9116 5582 6932
reasons$	2432
reassurance$	8771
rebuff$	2845 3144
rebuffed$	8962 8967 8968 8969 8970 2845 3144
rebufffed$	2845 3144
rebufffing$	2845 3144
rebuffing$	2845 3144
rebuffs$	2845 3144
receiv	7011 3397
receive$	3994
receives$	2665
recent	2306
recent$	6084
reckless$	77 78 3874 7424 7425 7426 7427 4037 7677 715 2790 2842 3567
recklessly$	3538
recklessness$	7576 7577 7578 7579 7580 7581 7944 4461
reclaim$	2606
reclaimed$	2606
reclaiming$	2606
reclaims$	2606
recognise$	7566 8094 4569 4570 4571 4572 4573 4574 4575 4576 4577 4578 4579 4580
recognition$	9654 7024
recomm	2590
recommit$	9699 9850
record	2368 2467 2498 6304 2568
record$	5783 5883 9550 6035 2331 2337 9706 6169 9708 9792 2493 6276 6283 6369 10089 7170 7306
recorded$	2342 2390 2392 2408 6197 6198 6276 6283 2520 2521 9883 3323
recording$	2211 2212 2213 2214 2331 2337 2494 6276 6283 6975
recordinged$	6276
recordings$	2494 6276
records$	9639 2331 2337 9706 9708 9792 6276 6283 9842 6369 7025 7170
recover$	3418
recovered$	9845 3418
recovering$	3418
recovers$	3418
recovery$	10069
recrui	9833
recruit$	372 373 2798 2799
recruited$	7361 372 373 4152 375 376 377 2798 2799
recruiter$	8237 6665 6668 6669
recruiters$	8237 6665 6668 6669
recruiting$	372 373 2798 2799
recruitment$	7371
recruits$	372 373 2798 2799
recruitted$	372 373 2798 2799
recruitting$	372 373 2798 2799
red$	1600 9765 3084 3106 6902 3321
redeal$	9699 9850
redemption$	6934
redheaded$	5329 3582
reduc	2461
reduce	2677
reduce$	7093
reduced$	7121
reduct	6240
reduction$	9774 9778
referenced$	6323
referr	9948 2641
referral$	5424 1647 5426 1649 1650 9385 6987 3522
referrals$	5424 1647 5426 1649 1650 9385 9532 9533 6987 6988
referred$	3397
refuge	6486
refuge$	10024
refus	2612 7234 3457
refusal$	4028 251 252 253 254 255 256 1050 1051 1052 1053 1054 1629 1630 5433 2055
refusals$	1629 1630 5433 2055
refuse	3516
refuse$	745 752 753 754 755 756 758 800 1628 8958 9133 9134 9135 9137 3143 6940 3216
refused$	8013 745 752 753 754 755 756 758 800 1628 8958 8962 8967 8968 8969 8970 9133 9134 9135 9137 3143 6940 6982 3216
refuser$	6695 3558
refusers$	6695 3558
refuses$	745 752 753 754 755 756 758 800 1628 8958 9133 9134 9135 9137 3143 6940 3216
refusing$	745 752 753 754 755 756 758 800 1628 8958 9133 9134 9135 9137 9320 9321 3143 6940 3216
regard	7011
regard$	3844 3845 3846 3847 3848 3850 3851 4797 4798 1021 4800 9346 9347 9348 9349 9350 9351 9352 9353 5818 5819 5820 5821 5822
regarded$	945 1084
regardless$	7474 7478 7968 8729
regist	2311 2496 6274 6304
register$	6110 9834 9842 10064 10065 7060 7223
registered$	2760 3427
registers$	9842
registrations$	7032 3255
regrettable$	5952 9491
regrettably$	3594
regular$	418 419 2804
regularly$	417 9959
regulation$	8466 8467
rehab	10059 6530
rehab$	10068
rehabilitation$	3523
reject$	900 901 8958 9137 2857 3144
rejected$	900 901 8958 8962 8967 8968 8969 8970 9137 2857 3144
rejecting$	900 901 8958 9137 9320 9321 2857 3144
rejects$	900 901 8958 9137 2857 3144
rejectted$	900 901 8958 9137 2857 3144
rejectting$	900 901 8958 9137 2857 3144
relapse$	9002 6927
related$	9994 6644
relati	10015 10027 7011
relations$	6587
relationship$	7381 4001 476 477 478 7799 7800 8508 8733 8734 8794 2728 6568 6587 6798
relationships$	7381 4001 476 477 478 8733 8734 8794 6568 6587 6798
relay$	2537
relaying$	2537
relays$	2537
released$	2764 3516
relentlessly$	3590
relevant$	2596
reliab	2306
reliable$	6084
reliant$	6820
relied$	9100 9101 9102 9103 9104 2499
relies$	2731
relish$	844 845 846 847 2848
relished$	844 845 846 847 2848
relishes$	844 845 846 847 2848
relishing$	844 845 846 847 2848
reluctance$	4028 251 252 253 254 255 256 1050 1051 1052 1053 1054
reluctant$	749 752 753 754 755 756 758 1050 1051 1052 1053 1054 2231
relying$	2731
remain	3489
remain$	7584 611 612 843 907 917 963 964 965 966 967 968 969 970 971 972 974 975 976 977 978 979 1079 1103 1104 1105 1106 1107 1108 1276 1280 5058 1281 1282 1283 1284 1287 1288 1289 1290 1518 9000 2807 2889 2891 2895 2957 2959 2969 7267
remained$	4833
remains$	3886 248 249 611 612 843 907 917 963 964 965 966 967 968 969 970 971 972 974 975 976 977 978 979 4833 4838 1079 1103 1104 1105 1106 1107 1108 1276 1280 5058 1281 1282 1283 1284 1287 1288 1289 1290 1518 6355 2807 2889 2891 2895 2957 2959 2969
remand	6268
remand$	3768
remanded$	9806 6559 3768
remark$	1621 1622 1623 1624
remarkably$	3027
remarked$	1621 1622 1623 1624
remarking$	1621 1622 1623 1624
remarkked$	1621 1622 1623 1624
remarkking$	1621 1622 1623 1624
remarks$	1621 1622 1623 1624
reminded$	7460 7461 149 150 151 162 163 164 165 2349 2523 6353
reminder$	9488 9489
reminders$	7457 9488 9489
remiss$	3593
remit	2566
remorse$	6624
remorseless$	3567
remote$	9544
remov	2511 2557
remova	10056
removed$	9342 9343 9828 2579
render$	41 42 44
rendered$	41 42 44
rendering$	41 42 44
renderred$	41 42 44
renderring$	41 42 44
renders$	41 42 44
rent$	3762
reoffe	6244
reoffend$	9001 9682 9699 9850 6927
reoffended$	3774
reoffender$	3555
reoffenders$	3555
reoffending$	9777 9780 9782 3343 3774
reoffends$	3774
repair$	9547
repara	2769
reparation$	6547
repeat$	418 419 9001 2804 2884 3268
repeated$	3953 5950 5951 5974 9532 9533 3167 6988 3435
repeatedly$	417 5653 2138
replied$	7878 9217 9234 9235 9236 9237 9597
reply$	7891 7892 7893 8140 8142 8974 8980 8994 9371 9486 9547 9550 6924
replying$	7483 7641 7891 7892 7893
report	2304 6085 6093 2467 2497 2498 2568 6467 7011 7014
report$	7566 7981 7994 8094 9315 9385 2225 9631 2331 2337 9706 9708 6276 2537 2555 2564 9909 10005 6987 7241
reportd$	2564
reported$	7851 7859 2380 6197 6198 6276 2501 2564 7064 7104
reporting$	8973 2331 2337 6276 2537 2564
reportinged$	6276
reportings$	6276
reports$	9315 9385 2331 2337 9706 9708 6276 2537 2564 9909 6987
reprimand$	3766
reprimanded$	3766
reprimands$	3766
reprobate$	3551
reprobates$	3551
reputation$	1164 1165 9521 6041 9589
reques	6105 2430 2590
request$	9385 9488 9489 6987
requested$	7029
requests$	9488 9489 9532 9533 6987 6988
requir	6105 7011
require$	8595 1435 1436 1437 5216 1439 1440 1441 1442 1455 1456 8773 5236 5237
required$	1455 1456 8773 5236 5237 2466 6493
requires$	1455 1456 8773 5236 5237
requiring$	1455 1456 8773 5236 5237
rerob$	9699 9850
reside	6243 2702 2705
residential$	6480 6483 3005
residents$	8213 4676 8259 8260 8261 8262 8263 8264 8265 8266 8267 8268 8269 8270 8273 8274 8275 8334 8338 5904 9757 9781 6633 6634
resilience$	3575
resilient$	1480 1481 1482 1483 1495 3575
resist$	7566 8028
resistance$	1050 1051 1052 1053 1054
resistant$	1050 1051 1052 1053 1054 6937 6940 3567
resit	3464
resolution$	10088 7305
resort$	368 369
resorted$	368 369 2182
resorting$	368 369
resorts$	368 369 2183
resortted$	368 369
resortting$	368 369
respect$	8094 8119 4590 4768 8974 8980 8994 9346 9347 9348 9349 9350 9351 9352 9353 6685 6924
respit	2702
respite$	6480
respon	9623 6089 6151 9817 9833 7084
respond$	8094 8974 8980 8994 9371 9547 9550 6924
responded$	9217 9234 9235 9236 9237 9381
response$	2003 2011 2012 2013 2211 2212 2213 2214 9619 9627 6253 6272 2495 9812 9813 6285 2509 2522 2526 6320 9870 6342 2578 2597 6975
responses$	2003 2011 2012 2013 2211 2212 2213 2214 6975
responsib$	9391 9474 9514
responsibbed$	9391 9474 9514
responsibbing$	9391 9474 9514
responsibed$	9391 9474 9514
responsibilit$	5099
responsibilities$	8636 9182 9391 9514
responsibility$	7977 732 733 4515 4516 4517 4518 4519 4520 4521 4522 4523 4524 4525 4526 4527 4541 4542 4543 4544 4545 8084 8085 8086 8087 8088 8089 8090 8091 8092 8093 8124 8813 9182 9265 9346 9347 9348 9349 9350 9351 9352 9391 9514 2218 7283
responsibing$	9391 9474 9514
responsible$	7341 732 733 1495 8813 2210 9543 9689 2382 6281 2504 2580 2762
responsibs$	9391 9474 9514
rest$	8569 8796 8877 8878 8879 9534 6989
resteal$	9699 9850
rests$	9534 6989
result$	237 2433 6330 7241 7243
resulted$	7328
resulting$	6330
results$	9521 6041 9589 9600 9601 9859 10005 7241 7243
resupply$	9699
retail	2324 6243 6349
retail$	6289
retailers$	2300 9617 6102 9781 9887 2581 9900
retain$	3252
retained$	7029 3252
retaining$	3252
retains$	3252
retak	3464
return	7011
return$	7395 7538 7584 7613 7615 7616 7617 364 365 366 367 4175 398 402 403 4185 4228 4236 459 460 461 4243 7785 8094 8974 8980 8994 9000 9002 2472 2833 6924
returned$	364 365 366 367 398 402 403 2833
returning$	7483 7641 364 365 366 367 4172 398 402 403 4182 7874 2833
returnned$	364 365 366 367 398 402 403 2833
returnning$	364 365 366 367 398 402 403 2833
returns$	364 365 366 367 398 402 403 2472 2833
revealing$	8888 3129
review	2345
review$	2515 6780
reviewed$	2515 6324
reviewes$	2515
reviewing$	2515
reviews$	2515 6780
reward$	2451
rewards$	2451
rid$	2416
ridding$	2416
ride$	592
rided$	592
rides$	592
riding$	592
riff$	2871
right$	3874 3876 3899 7933 7934 8124 8320 5077
rightly$	2225
rigid$	9544 6007
rigoro	2524
rigorous$	6302
ring	2555 3269
ring$	7981 8923 2320 6333 2605 2878 6902
ringin	9787
ringing$	8973 2320 6333 2605
ringle	9696 9743 7114
ringleader$	9717 9763 9804 7047 3552
ringleaders$	9717 9763 9804 7047 3552
rings$	4995 4996 5345 8923 2320 6333 2605 6902
ringworm$	3736
riot$	6704 6705 6706
ripped$	5398 3122 3129
rise$	2563
risk$	7316 7317 7327 3793 16 17 18 3834 7373 7374 7380 7382 7383 7384 7385 7387 7388 7389 7391 7915 649 8048 8049 8107 8108 8109 8110 8111 8112 8113 8114 8115 8116 8117 8118 8129 8130 8131 8132 8133 8166 8173 8186 4721 944 4723 4724 4725 4726 4727 4728 4729 4730 4731 4732 8271 8272 4735 4736 4737 4738 4739 4740 4849 4850 1073 1074 4853 1076 1077 8394 8395 8396 8397 8398 8399 8400 8401 8402 8403 8404 8405 8406 8407 8408 8409 8410 8411 8496 8733 8734 8742 8743 8744 8745 8746 8747 8748 5946 6219 2464 6324 6527 2788 3262 3289
riskier$	3874 2790
risks$	7316 7317 7373 7374 7382 7383 7384 7385 7387 7388 7389 7391 3912 3913 8048 8049 8107 8108 8109 8110 8111 8112 8113 8114 8115 8116 8117 8118 8130 8131 8132 8133 8166 8496 8733 8734 8742 8743 8744 8745 6567
risky$	7316 7317 3874 4037 7677 4653 2790 2853 2956
ritalin$	3693
rivalry$	6644
rivals$	6634
road$	7607 4148 3018
roadman$	8227 6645 3550
roadmen$	8227 6645 3550
roam$	7646
rob$	9699 9786 9850 9905
robbed$	7361 7364 7910 2777
robber	9613 9623 6089 9696 6160 9709 2395 9720 6244 9818 9819 9820 9832 2538 9861 6540 6541 6552 6554 7043 7128 3537
robber$	8296 8297 8298 9689 6673 6674
robberies$	9697 9698 6173 9782 6316 10078 10092 10101 7092 7315
robbers$	8296 8297 8298 6673 6674
robbery$	7670 9619 9627 2314 6097 6098 6099 2322 2323 2357 6173 9715 6190 6253 6272 2495 9812 9813 6285 2509 2514 6296 2522 2526 6320 6342 2578 2597 10078 10079 10090 10092 10101 3263 3280 3325 7315
robbing$	9908 9914
robs$	9786 9905
robust	2421 2524 2554 3305
robust$	6302 2549
robuster$	2549
robustly$	7065
rode$	592
role$	7977 9514
roles	9826
roll$	880 9416 7251
rolled$	7237 7251
rolling$	880
roma$	1526 5310
romanian$	1526 5310 6895
room$	2300 9617 9635 9636 9637 6100 6101 6102 6135 9676 9887 6487 6519 2744 6532 10072 7115
rooms$	7115
ropes$	8493
rose$	7091
rot$	9376 9592
rotten$	2882 6735
rough	7275
rough$	4697 4894 2854 2882 3086
round$	8495 4964 8533 2410 6918 7093
rouser$	6658
rousers$	6658
route	9821
route$	4148 9876
routes$	9876
row$	5499 9038 5501
rowdy$	2962 3567
rows$	2698 2727
rubber$	3190
rude$	8385 8386 8480 9137 3567
ruffian$	3551
ruffians$	3551
rug$	9511
rui$	3769
rule$	8217 9220 9221 9222 9223 9224 9225
rules$	8338 8572 9220 9221 9222 9223 9224 9225 9509 6635
run	2528
run$	7395 7450 7584 7613 7615 7616 7617 4088 4089 4090 388 389 390 402 403 4190 4195 421 422 7981 4482 880 893 894 1001 1142 1143 1144 1217 1218 1323 9002 1703 1704 9137 6056 2533 2721 2800 2924 2927
runaway$	8296 8297 8298 6673 6674
runaways$	8296 8297 8298 6673 6674
rung$	9381
runner	7062
runner$	7702 8299 989 6673 6675
runners$	7702 8299 989 9712 6673 6675
runnin	6151 9833
running$	4145 7703 388 389 390 402 403 4189 4191 4195 421 422 880 893 894 1001 1217 1218 1323 9137 9689 9817 2533 2721 2800 2923 2926 7117
runs	9833
runs$	388 389 390 402 403 4195 421 422 880 893 894 1001 1142 1143 1144 1217 1218 1323 9137 2533 9918 2721 2800 7117
rushed$	2636
s$	6149 9690 6185 6214 6416 6429 2662 6452 2689 6471 6473 6474 6483 2710 2711 6495 10061 6529 6533 10073 6562 7150 7153 7156
s17$	3759
s20$	3759
s47$	3759
sabotage$	2844
sabotaged$	2844
sabotages$	2844
sabotaging$	2844
safe$	7369 7370 3899 8047 8051 4514 8053 8066 8067 8075 8076 8077 8078 8708 5188
safeguard$	3829 7566 4534 8103
safeguarding$	8751 8752 8753 8754 8762 8763 8764 8771 3167
safer$	3874 3899
safety$	7326 3789 7382 7383 7384 7385 7386 7387 7388 7389 7390 7392 3920 3921 8048 8049 8053 8054 8055 8056 8057 8058 8059 8060 8061 8062 8063 8064 8065 8742 8743 8744 8745 9646
said$	93 4099 4316 4317 4324 4476 9027 5623 5624 5627 5765 5766 2078 2079 2380
sallow$	3582
same$	7475 7477 7479 7481 7969 4714 5213 5214 5215 1504 5346 8891 8904 5377 5385 3060
sanction$	2565 3312
sanctioned$	4709 4710 4711 4712
sanctions$	2565
sand$	9508
sandy$	3084
sat$	1609 1610 1611 2067 2068 2069 2070 2071 2072 2073 2074
satisfy$	9062
savage$	8296 8297 8298 6673 6674
savages$	8296 8297 8298 8317 8318 8319 6673 6674
saved$	8075 8076 8077 8078 9100 9101 9102 9103 9104
saving$	9521 6934
savvier$	1171 1172 1173
savvy$	1171 1172 1173 1495 6792 3573
saw	2633 2728
saw$	1987 1988 6411
say$	7566 4030 4085 7987 7994 8024 8094 909 8960 8974 8980 8994 5623 5624 5627 2517 6924
saying$	909 8973 9040
says$	909 8961 9027 5623 5624 5627 2078 2079
scabies$	3735
scallies$	3551
scally$	3551
scallywag$	3553
scallywags$	3553
scan$	2515 9961 9969
scandal$	3592
scandalous$	3592
scaned$	2515
scanes$	2515
scaning$	2515
scans$	2515 9969
scant$	66 73 1019 1020 1022 5808 5815
scantily$	1524 3076 3087
scar$	1544 6885
scarcely$	1362 1364 1365 1402 5180 1403 5181 1404 1457 5235 1458 1459 3030 3031 3046
scare$	8788 8789 8790
scared$	8746 8747 8748 1475 1476
scares$	5153 8692
scarf$	8928 6902
scaring$	7375 7376 7377 7378 7379
scars$	1544 6885
scarves$	8928 6902
scatter$	9882
scattering$	2577
scenario$	7318
scenarios$	7318
scheme$	7060
schemer$	6673
schemers$	6673
scheming$	3567
schizophrenia$	3684
schizophrenic$	3684
school	2674 10004 7238
school$	7690 7691 7692 8008 8102 8247 8248 8249 8250 8251 8252 8259 8260 8261 8262 8263 8264 8265 8266 8267 8268 8269 8270 8273 8274 8278 8303 4769 8334 8452 5674 5679 5680 9537 9568 6057 2283 9975 6444 9988 9989 6452 9991 9992 9998 10001 10002 10005 10007 10008 10013 6503 6584 2917 3167 3214 3223 3224 7216 7217 7232 3456 7235 3463 7247 3472
schoolboy$	2892
schooling$	7232
schoolmates$	6672
schools$	8247 8248 8249 8250 10048 7217
sclerosis$	10068 7140
scoliosis$	3747
scor	7040
score$	8493 7119
scored$	9674
scores$	7119
scorn$	2845
scorned$	2845
scorning$	2845
scornned$	2845
scornning$	2845
scorns$	2845
scour$	2515
scoured$	2515
scoures$	2515
scouring$	2515
scours$	2515
scrap$	7904
scraped$	6886
scratch$	9406
scrawny$	3582
screamed$	8013
screen	2641
screening$	9956
screens$	9144 9177 9178 9179 9180
screenshot$	2494
screenshots$	2494
screwed$	1096
scrote$	3553
scrotes$	3553
scrounger$	6673
scroungers$	6673
scruffily$	1524 3087 6901 6903
scruffy$	1526 5308 8888 3086 3106 3122 3129 3582
scum$	3551
scumbag$	3551
scumbags$	3551
search	9638 2410 9748 2443 9816 9891 2609
search$	2375 9725 6188 9740 9744 9745 2448 6238 2485 2489 2515 9844 9916 6387
searched$	2448 2515 9906
searches$	9744 9745 6221 2448 2489 2515 9844 9878
searching$	9744 2448 2489 2515
searchped$	2485
searchs$	2485 2515
seasoned$	3576
seating$	6304
second$	1504 5817 6021
secrecy$	4407 9396
secretive$	3567
sectio	10059 6530
section$	6208 3481
sectioned$	10068 3687
secur	3272
secure	2433 2705
secure$	7887 7888 6483 6548 2783 3252
secured$	9915 7029
secureed$	3252
secureing$	3252
secures$	3252
securi	2324 6138 2433 6349 2575
security$	8213 2300 9617 6102 2354 9676 2474 9887 2576 2581 2582 9900 2601 6634
seduce$	215 2794
seduced$	215 848 2794
seduces$	215 2794
seducing$	215 2794
see	2633
see$	7566 7584 665 668 671 672 4569 4570 4571 4572 4573 4574 4575 4576 4577 4578 4579 4580 8690 8945 9371 9550 9661 2471 2493 2517 9902 6411
seed$	6660
seeds$	6660
seeing	2633
seeing$	7483 7641 6411 2738 2827
seek	6105 2430 2433 2499 3294
seek$	223 432 433 434 435 436 437 438 850 4628 851 852 853 854 855 856 872 873 875 9137 2297 9811 6287 2975 2976
seeked$	2297 6287
seeker$	8287 6627 6752 7267
seekers$	8287 6627 6752
seekin	6105 2430 2499
seeking$	223 432 433 434 435 436 437 438 850 4628 851 852 853 854 855 856 872 873 875 4878 4895 9137 2297 6287 6627 6752 2975 7267
seeks$	223 432 433 434 435 436 437 438 850 4628 851 852 853 854 855 856 872 873 875 2297 9811 6287 2975 2976
seem$	611 612 843 907 917 963 964 965 966 967 968 969 970 971 972 974 975 976 977 978 979 1079 1103 1104 1105 1106 1107 1108 1231 1233 1234 1235 1236 1276 1280 5058 1281 1282 1283 1284 1287 1288 1289 1290 5208 5209 5210 1518 2022 2023 2807 2889 2891 2895 2957 2959 2969 3025 3026
seemed$	611 612 843 907 917 963 964 965 966 967 968 969 970 971 972 974 975 976 977 978 979 1079 1103 1104 1105 1106 1107 1108 1231 1233 1234 1235 1236 1276 1280 5058 1281 1282 1283 1284 1287 1288 1289 1290 1433 1518 2022 2023 2807 2889 2891 2895 2957 2959 2969 3025 3026
seeming$	2022 2023
seemmed$	2022 2023
seemming$	2022 2023
seems$	248 249 611 612 843 907 917 963 964 965 966 967 968 969 970 971 972 974 975 976 977 978 979 1079 1103 1104 1105 1106 1107 1108 1231 1233 1234 1235 1236 1276 1280 5058 1281 1282 1283 1284 1287 1288 1289 1290 1518 2022 2023 2807 2889 2891 2895 2957 2959 2969 3025 3026
seen	9884 9921 2728 2767
seen$	387 8033 8034 4497 4498 946 1085 1183 8979 8985 8990 8999 9074 1987 1988 9412 9872 2633 2649 2738 7042 7052 7064
sees	2633 2728
sees$	6411
seize	2340
seize$	6118 3252
seized	6117 2340
seized$	9655 6118 9845 7029
seizeed$	3252
seizeing$	3252
seizes	2340
seizes$	6118 3252
seizin	2340
seizing$	6118
seizure$	2340 9868 9977 7025 3668
seizures$	7025 7144 3668
seldom$	1402 5180 1403 5181 1404
select	2424
selective$	3434
selectively$	3434
self	3364 3386
self$	3778 3780 3819 3820 43 3822 3823 3824 3825 3826 3827 50 7367 7368 3831 3832 65 101 7571 4094 4095 4096 7666 4141 4198 7894 7895 7897 4378 4379 4380 4381 4382 4383 4384 4385 4387 4388 7929 7930 7943 4414 4415 4416 4417 7956 7957 7958 7959 7960 7961 7962 7963 7964 7965 4432 4433 4434 4435 7974 7979 4509 4513 736 8054 8055 8056 8057 8058 8059 8060 8061 8062 8063 8064 8065 4528 4529 8068 8069 8070 8071 8072 8073 8075 8076 8077 8078 4581 4582 4583 8314 4929 4931 8512 8513 8514 8515 8516 8517 8518 8693 8694 8695 8696 8697 8698 8699 8700 8701 8702 8703 8704 8705 8706 5170 8709 8710 5173 8717 6001 9967 6515 6564 2797 6594 6595 2838 2908 6818 6819 3042 3054 3185
selfharm$	7164
selfharmed$	7164
selfharming$	7164
selfharms$	7164
selfie$	7747 7755 4240 4241 464 465
selfies$	7747 7755 7756 4240 4241 464 465
selfish$	3567 3592
selfme	7142
sell$	7395 7584 7613 7615 7616 7617 4088 4089 4090 388 389 390 449 8140 8142 8150 8152 2800 2817 6609
sellin	6151 9696 9787 9833
selling$	7680 388 389 390 449 9689 9914 2782 2800 2817 7036 7313
sells	9833
sells$	388 389 390 449 9918 2782 2800 2817
selves$	3778 3780 3819 3820 43 3822 3823 3824 3825 3826 3827 50 7367 7368 3831 3832 7571 4094 4095 4096 7666 4198 7894 7895 7897 4378 4379 4380 4381 4382 4383 4384 4385 4387 4388 7929 7930 7943 4414 4415 4416 4417 7956 7957 7958 7959 7960 7961 7962 7963 7964 7965 4432 4433 4434 4435 7974 7979 4509 4513 736 8054 8055 8056 8057 8058 8059 8060 8061 8062 8063 8064 8065 4528 4529 8068 8069 8070 8071 8072 8073 8075 8076 8077 8078 8314 8512 8513 8514 8515 8516 8517 8518 8693 8694 8695 8696 8697 8698 8699 8700 8701 8702 8703 8704 8705 8706 5170 8709 8710 5173 8717 6001 6564 6594 6595 6818 6819
semh$	3751
sen$	9987 3445 7224
send	2304 2497 2555
send$	7395 7584 431 440 8140 8142 8150 8152 2303 2525 6326 6333 2564 2808 2830 6609 3445 7224
sendd$	2564
sended$	2564
sending$	431 440 9114 9115 9116 2525 6333 2564 2808 2830 6932
sends$	431 440 2525 6326 6333 2564 2808 2830
sensation$	2849
sense$	8122 4586 1219 1221 5169 1392 1393 5172 8909 9310 9311 9312
sensible$	7338 3874 3899 1495
sensit	2306
sensitive$	6084 6767
sensory$	3414
sent	2304 6356 6359
sent$	431 440 7866 7867 7868 7878 2303 9901 6492 2757 6559 2808 2830 6609 6982 3488
senten	10027
sentence$	2548 10100 7285 3518 7297 7314
sentenced$	6559 3518
sentences$	2548 10100
sentencing$	3518
separa	10027 10029 6492 6494 10074
separate$	9882
separated$	10030
separating$	2577 10030
separation$	10032
september$	7692
sergea	6097 6098 6099 2322 2323 2324 2357 6253 6272 2495 9812 9813 2509 2522 2526 6320 6342 2578 2597
sergeant$	2300 9635 9636 9637 6100 6101 6102 2354 6135 9791 9810 6273 9823 6300 9853 9858 9880 2585 6364 2591 6375 6383 7086
serial$	418 419 2804 2884 2896 3268
series$	1872 7057 7058
serious$	3842 5796 5797 5798 5799 2884 3167
seriously$	9255 9256 9274 9275 9276 9277 9278 9279 9280 9281 9282 9283 9284 2138
seriousness$	8107 8108 8109 8110 8111 8112 8113 8114 8115 8116 8117 8118 8130 8131 8132 8133
sertraline$	3696
serve$	2540
served	9852
served$	2540 2770
serves$	617 618 2540
servic	9948
service$	8224 4756 5674 5679 5680 5690 5691 9516 9537 9568 6049 6057 2283 9777 9956 9962 3167 6975 3214 3223
services$	8102 8103 8366 8484 8765 8766 8767 8768 8769 1651 1652 1653 1654 5674 9216 5679 5680 9537 9568 6057 9956 6623 6921
serving$	2540 6472 6963 3498
session$	129 131 132 4940 9130 9131 9132 9174 9175 9176 6622
sessions$	129 131 132 3950 7489 8452 4940 9174 9175 9176 6622
set$	370 8254 5290 1686 1687 1813 2341 2761 6844 6845 7219
setting$	2761
settle$	8974 8980 8994 6924
seven	9739 6262 2502 9821 9822 9848 9856 6336 2570 9922 7114
seven$	8255 8321 6348
severa	9664
several$	3953 446 1561 5950 5951 5974 9532 9533 6988 3263 3435
severe	3381
severely$	3455 3486
sex$	7381 4001 7603 4135 4219 7759 4226 450 4233 7774 466 467 468 469 7796 7797 4349 8505 8506 8733 8734 8794 6538 6568 6589 6599 6798
sext$	3542
sexted$	3542
sexting$	6585
sexts$	3542
sexual$	7677 4209 4217 4222 4224 4225 451 452 453 454 456 4237 4238 4239 466 467 468 469 7798 8505 5000 5003 8795 2640 2809 2819
sexualised$	7677 4209 4217 8376 8377 8378 8379 8380 8381 8382 8383 8384 6591 6592 2962 3574
sexuality$	7886
sexually$	5262 2812 3021 3022 3056 3403 3499 7278
sgt$	9853
shabbily$	1524 3079 3087
shabby$	3122 3129 3582
shadow	2609
shadow$	2355 6387
shadowed$	2355
shadowing$	2355
shadows$	5345 2355
shaggy$	3084
shall$	1658 1659 1660 1661 1662 1663 2500
shallow$	3567
sham	9923
shambles$	3592
shambolic$	3592
shame$	9408 5952 9491 3187
shameful$	9319 3592
shamefully$	3592
share	2497 3234
share$	7584 431 440 767 1607 8974 8980 8994 9371 9547 9550 6078 2301 2303 2553 2564 2709 2808 6924
shared$	431 440 1607 5765 5766 9381 6078 2301 2303 2564 2808
shareed$	2564
shareing$	2564
shares	3234
shares$	431 440 1607 6078 2301 2303 2564 2709 2808
sharin	7011 3234
sharing$	431 440 1607 9422 6078 2301 2303 2709 2808
sharper$	1171 1172 1173
shaved$	3102 3104 3106 6886 3119
shaven$	3074 3075 3103 3106 3119
she$	3890 3897 4264 4321 4325 4326 4351 686 903 4681 904 8220 905 906 8492 9032 9033 9034 9035 9036 5505 5506 5507 5509 5674 9216 3449
shed	7275
shed$	2198
shedding$	2198
sheep$	8246 6673
sheet$	7115
sheets$	7115
shelter$	7766 7767 7768 7769 7770 7771 7772 7773
shielding$	8754 8759 8760 8761 8762 8763 8764 8771
shift$	4088 4089 4090 3338
shifty$	3086
shirk$	2198
shirked$	2198
shirking$	2198
shirkked$	2198
shirkking$	2198
shirks$	2198
shirt$	8897 6902
shirtless$	3582
shirts$	8897 6902
shocking$	2104 2105 2106 2107 5952 9491 9527 9528 9529 9530 2962 3197
shockingly$	3594
shoddy$	3592
shoes$	5350 1573 8911 8912 8913 8914 8915 8923 6902 6907
shooti	9709 9818 9819 9820
shootings$	9697
shop	2324 6289 6349
shop$	7690 7691 2300 9617 6102 9827 9887 9895 9900
shopke	2324 6243 6349 6555
shopkeeper$	7531 7761 10093
shopkeepers$	7531 7761 8213 8334 2300 9617 6102 9757 9781 9887 2581 9900 6633 6634
shopli	2395 9720 6244 9819 9820 9832 2538 6540 6552 3776
shoplifter$	8296 8297 8298 6673 6674
shoplifters$	8296 8297 8298 6673 6674
shoplifting$	7375 7376 7377 7378 7379 7670 7680 7684 8323 6173 9782 2514 6316 9896 10078 10090
shoppe	6243
shoppers$	8334 9757 9781 6633
shopping$	6289
shops$	8334 2300 9617 6102 9827 9887 9895 2581 9900
short$	5293 8889 5398 9308 9309 2971 3063 3084 3105 3106 3129 3184 6985 3582
shortcoming$	3166
shortcomings$	9187 9188 9189 3166 6946 3591
shortest$	1546 3110
shorts$	8911 8912 8913 8929 8930 8931 8936 6902 6907
shot$	6256
shots$	6256 9851 9875
shotted$	2801
shotter$	3558
shotters$	3558
shotting$	388 389 390 2800 2801
should	6456
should$	21 22 23 24 25 26 550 551 674 689 697 698 699 700 701 702 703 704 705 713 717 718 719 720 763 776 1262 1401 1451 1878 1880 1881 1882 1883 5663 9211 5802 2095 5878 6125 2354 2403 2500 9994 3169
shoulder$	8465 1541 3215
shouldered$	6847 3215
shouldering$	3215
shoulderred$	3215
shoulderring$	3215
shoulders$	8465 8523 3215
shout$	1142 1143 1144
shouted$	2719
shouting$	2698
shouts$	1142 1143 1144
show	2373 6152 2389 7011
show$	716 737 738 4546 4547 4548 4549 4550 4551 4552 4553 4554 4555 8094 4561 8195 8974 8980 8994 1795 9165 6126 2517 6924
showed$	716 737 2030 6126
showin	2373 2389
showing$	737 2030 9615 9978
shown	6356 6359
shown$	716 738 9075 9076 9077 9078 2030 2342
shows	2373 6152 2389
shows$	716 737 1794 2030 6126 6172 2517
shrug$	816 2217
shruged$	816 2217
shrugged$	816 2217
shrugging$	816 2217
shruging$	816 2217
shrugs$	816 2217
shunt$	2647
shut$	2266 6982
shuts$	2266
shutting$	2266
shy$	6756
siblin	10038 10039
sibling$	6782 3008
siblings$	3779 7689 8479 8663 10044 6565 6782
sick$	9935 9975
sickle$	3377
side$	8831
sidelined$	3198
sight$	9801 7087 3388 3426
sighted$	6962 7064 7204 3611
sighting$	2350 7037
sightings$	2350 9788 7037 3326
sign$	2176 2177 2178 2179 9512 9513 6984 6987
signal$	7520 9864
signals$	7520 7521
signed$	2658 2659
significant$	1071 1072
signs$	2176 2177 2178 2179 9512 9513 9532 9533 9831 6984 6987 6988
silence$	4407 9396
silliness$	7576 7577 7578 7579 7580 7581 7944 4461
silly$	3842 77 78 3874 4037 677 2841 3567
silo$	3227 3228
siloed$	3596
silos$	7004
similar$	1526 5310 3063
simple$	3511
simpler$	2473
simply$	583 8039 8040 8041 8042 1141 1712 1713 1714 1715 5662 2026 2027 2184 2185 2228 3204
since$	10056 6823 7303
single$	1779 1780 5592 5636 5637 1913 5692 5764 2306
sister	10015 6488 10028 6491 10038 10039 2743
sister$	7689 2694 10026 6516 6782
sisters$	7689 8479 5083 5084 5085 6782
sit	9884 9921
sit$	4066 1609 1610 1611 1613 8974 8980 8994 2067 9548 6924
site$	7023
sits$	1609 1610 1611 1613 2067 2068 2069 9833
sitting$	7966 7967 2067 2068 2069
situation$	7318 7950 7951 8048 8049 8053 8054 8055 8056 8057 8058 8059 8060 8061 8062 8063 8064 8065 8191 8749 8750 5946 9526 6054 2727 7270
situations$	7318 8191
six	9739 6262 2502 9821 9822 9848 9856 6336 2570 9922 7114
six$	8321 1516 5295 5296 1561 8877 8878 8879 8880 8881 8882 5522 5531 5537 6348
sixteen$	1265 1266 1267 1268 6803
size$	1293 1294
skaters$	5522 5531
skeletal$	3063
ski$	3134
skills$	1219 1221 5169 1392 1393 5172
skimpy$	3129
skin$	5317 5333 9946 6868 3092 3098
skinned$	6829 6861
skinniest$	1546 3110
skinny$	5293 5329 5398 3063 3129 3582
skins$	7778
skirt$	8911 8912 8913 6902 6907 6914
skirts$	8911 8912 8913 8929 8930 8931 8936 8939 6902 6907 6914
skive$	3541
skived$	3541
skives$	3541
skiving$	3541
skunk$	6421
slag$	6673
slags$	6673
slapdash$	3592
slave$	6721 2944 3562
slaves$	6721 3562
sleep	6400 6428
sleep$	7584 7646 442 9938 9959 9966 2699 2733 2756 2810 3406
sleeped$	2747
sleepes$	2747
sleeping$	442 2699 2733 2747 2810 3395
sleeps$	442 2699 2733 2747 2756 2810
slender$	3063 3582
slep$	3497
slept$	442 6442 2732 2810 3497
slicked$	1540 6886
slide$	6997 7115
sliders$	8911 8912 8913 8929 8930 8931 8933 6902 6907
slides$	7115
slight$	3063 3582
slightest$	5570 5809
slightly$	1514 3065
slim$	5293 3063 3582
slimly$	3065
slippers$	8925 6902
slipshod$	3592
slit$	3119
sloppy$	2104 2105 2106 2107 3197 3592
sloth$	6999
slow$	1050 1051 1052 1053 1054 2104 2105 2106 2107 9527 9528 9529 9530 9544 6007 2231 3197
slowly$	9544
slut$	6673
sluts$	6673
sly$	3567
smacke	2719
smacked$	6497
small$	1015 5068 5293 1521 8889 3029 3063
smart$	5310 6790 6796 3129
smarter$	3874
smartly$	1524 3087 6901 6903
smarts$	6791
smelly$	8888 3582
smitten$	488 489 490 491 492 493 494
smok	2643
smoke$	7395 7584 7613 7615 7616 7617 343 8140 8142 9137
smoked$	7878 9137
smoker$	8293
smokers$	8293
smokes$	9137
smoking$	3790 3791 3792 650 9137
snakes$	6673
snapchat$	3985 3986 3987 423 4201 424 4202 425 4203 426 4204 427 4205 7744 7745 7746
sneak$	6673
sneaks$	6673
snood$	8928 6902 3587
snoods$	8928 6902 3587
snub$	2845
snubbed$	8962 2845
snubbing$	2845
snubed$	2845
snubing$	2845
snubs$	2845
so$	7476 7480 5665 2035 3027
social$	7672 7678 423 424 425 426 427 4663 8324 4877 8421 8481 5674 9216 2270 2272 6112 2363 6142 9698 6267 9920 2740
society$	8259 8260 8261 8262 8263 8264 8265 8266 8267 8268 8269 8270 8273 8274 8275
sociopath$	6673
sociopathic$	3567
sociopaths$	6673
sod$	5829
sofa	3483 7275
sofa$	10049
sofasu	7261
soft$	7966 7967
sold$	388 389 390 449 2782 2800 2817 6609
solely$	2219 2220 3213
solicit$	2839
solicited$	2839
soliciting$	2839
solicits$	2839
solicitted$	2839
solicitting$	2839
solid$	3063
solidly$	3065
solve	3314
solves	3314
solvin	3314
somali$	1526 5310 6895
some$	90 647 1561
somebody$	7640 8019 5483 5674 9216 2551
someone$	7640 4256 8019 5110 1371 5483 5674 9216 2551
something$	7855 9140 9838
somewhere$	7766 7767 7768 7769 7770 7771 7772 7773
son	9862
son$	8621 6441
sons$	8621
soon$	9496 9497 9498 9499
sooner$	8560 9199 9208
sophisticated$	1228 3576
sorely$	2138
sorry$	9075 9076 9077 9078
sort$	8209 8751 8752 8753 8884 6632
sorts$	6632
sought	9852
sought$	223 432 433 434 435 436 437 438 850 4628 851 852 853 854 855 856 872 873 875 2976
sound$	1231 1233 1234 1235 1236 3025 3026
sounds$	1231 1233 1234 1235 1236 3025 3026
source	7011
source$	6084 2307 2574 9910 9933 3234 7013 3236
sources$	2307 9910 7013
south$	1537
space$	8726 6259 6532
speak	2728
speak$	7566 7741 428 429 430 1237 1238 1239 1240 1241 1242 1269 1270 1271 1272 5179 8945 8974 8980 8994 9065 9114 9115 9116 9371 6924 6932
speaking$	428 429 430 8973 6950
speaks$	428 429 430 1237 1238 1239 1240 1241 1242 1269 1270 1271 1272 9065 2078 2079
special$	2670 9987 3469 3480
specialist$	9949
speech$	2634
spell	7246
spelli	6467
spelling$	10005 3462
spend$	7584 4047 4048 4111 7846 7847 7848 7849 7850 886 887 888
spendded$	886 887 888
spendding$	886 887 888
spended$	886 887 888
spending$	7483 7641 7846 7847 7848 7849 7850 886 887 888
spends$	886 887 888 9884
spent$	886 887 888 2770
spice$	6421 9971
spiky$	3084 3106
spineless$	3592
spirit	6400
spirits$	9938
spite$	3919 142 143 145 3951 176 177 178 7714 7715 7716 7717 2173
spiteful$	9319 3567
split	10027 10029
split$	9882 6492
spliting$	2577
splitting$	2577
spoiled$	3567
spoilt$	3567
spoke$	428 429 430
spoken$	7460 7461 149 150 151 7851 4709 4710 4711 4712 8979 8985 8990 8999 9074 9381
sporadic$	8371 8372 8373 8374 1059 2953
sport$	1543 1578 1579 1580 1581 1582 1583 1584 1585 1586 1587 9964 3107 3124
sported$	1543 1578 1579 1580 1581 1582 1583 1584 1585 1586 1587 3107 3124
sporting$	1543 1578 1579 1580 1581 1582 1583 1584 1585 1586 1587 3107 3124
sports$	1543 1578 1579 1580 1581 1582 1583 1584 1585 1586 1587 3107 3124
sportted$	1543 3107
sportting$	1543 3107
sporty$	3086
spot$	9795 9830 7106 7127
spots$	9795 9830 6896 7127
spotted$	3611
spotty$	1539 5329 8871 3090 3582
spray$	3100
spree$	7107
spring$	7692 7693
spurn$	2845 3144
spurned$	8962 2845 3144
spurning$	2845 3144
spurnned$	2845 3144
spurnning$	2845 3144
spurns$	2845 3144
squad	6089 6092 6097 6098 6099 2322 2323 6108 2357 6253 6272 2495 9812 9813 2509 2522 2526 6320 6342 2578 2597
squad$	9627 9628 2313 9630 9635 9636 9637 6100 6101 9642 2327 9646 6135 9716 9791 9810 6273 9823 6300 9853 9858 9880 6375
squander$	2844 3220
squandered$	2844 3220
squandering$	2844 3220
squanderred$	2844 3220
squanderring$	2844 3220
squanders$	2844 3220
square$	9895
squarely$	2219 2220 3213
squint$	3585
squints$	3585
stab	10054
stabbed$	7364 7910 2777
stabbi	9709 9818 9819 9820 6540 6541
stabbing$	9715 10078 10079 10101
stabbings$	9697 10078 10101
staff	2324 6349 2575
staff$	7640 7761 8008 4562 8102 8103 8213 4676 8259 8260 8261 8262 8263 8264 8265 8266 8267 8268 8269 8270 8273 8274 8275 8278 8300 8334 8340 8452 8487 8501 8502 8503 5517 5518 5520 5521 5559 5560 5561 5674 9216 5679 5680 9537 9568 6057 6102 9757 9887 10093 6623 6633 6634 6716
stained$	8888 3122 3129
stairw	7275
stamme	9946 9967
stamp	2461
stamp$	6968
stamped$	6968
stamping$	6968
stampped$	6968
stampping$	6968
stamps$	6968
stance$	6327 7082
stand	9884 9921
stand$	1201 5155 5156 5157 5160 5161 5163 5164 5167 1517 1609 1610 1611 2070 2071 2072 2073 2074 3174
standard$	9406 6975
standards$	9220 9221 9222 9223 9224 9225 6975
standing$	5155 5156 5157 5160 5161 5163 5164 5167 2070 2071 2072 2073 2074 3174 3507
stands$	1517 1609 1610 1611 2070 2071 2072 2073 2074 3507
starte	3397
started$	387
starti	3397
starts	3397
starve$	3365
starved$	3365
starves$	3365
starving$	3365
stash	9623 6145 2388
stash$	9704
stashed$	9633
state	6085
state$	9526
stated	6085
statement$	7572 9626 9632 2671 7223
statemented$	3758
statements$	9626 9632
statio	6349
station$	7690 7691 2300 9617 9887 9895 10079
stations$	2300 9617 9887
statistics$	9600 9601
stature$	8828 8829 8830 6841
status$	8160 8164 8165 8186 8192 8195 2849 6780 7223 7267
stay$	3864 7508 4032 4049 4050 4067 7613 7615 7616 7618 4110 7665 7803 7846 7847 7848 7849 7850 7851 4335 7994 8140 8142 8150 8152 8974 8980 8994 2699 6924
stayed$	7639 7851 7859 7866 7867 7868 7889 7890 8018 2699 2732 2747
stayes$	2747
staying$	7483 7641 7803 7846 7847 7848 7849 7850 7851 2699 2747 3475
stays$	7851 2699 2747 3475
steal$	7584 1142 1143 1144 9000 9133 9134 9135 9699 9786 9850 9905
steali	6151 9833 3776
stealing$	7373 7374 7375 7376 7377 7378 7379 8323 8480 9689 9908 9914 7313
steals	9833 3776
steals$	1142 1143 1144 9133 9134 9135 9786 9905
step	10015 6488 10035
step$	6131 2483 3305
stepbrother$	6516
stepdad$	2694 10026 6489 2715 10044 6516
stepfather$	2694 10026 6489 2715 10044 6516 10066
stepmother$	10026 2715 10044 6516 10066
stepmum$	10026 2715 10044 6516
stepparent$	10044 6516
stepparents$	10044 6516
stepped$	3305
stepsiblings$	10044
stepsister$	6516
stepstepdad$	10044
stepstepfather$	10044
steroi	6434
steroids$	9972
steward$	3990 7531 7761
stewards$	3990 7531 7761
sti	3404
sti$	7182
stick$	8094 8974 8980 8994 1907 1908 1909 6924
still$	7462 7482 7504 1918 1919 1920 1921 2478
stills$	6077 9785 6256 2571
stis$	7182
stock	9623 9696
stock$	2317 9683 9703 9704
stockily$	3065
stocky$	5293 3063 3582
stole	3776
stolen	9623 9696 3776
stolen$	9683 9704 2529 10090 10091 3355
stoma$	3745
stomach$	3430
stone$	9968 3131
stoned$	9137
stoner$	6673
stoners$	6673
stood$	1609 1610 1611 2070 2071 2072 2073 2074 3174 3507
stop	2410 2460 9891 2609
stop$	7540 4082 7625 7665 4310 7981 8025 8974 8980 8994 9062 9114 9115 9116 9638 2375 9725 6188 9740 2428 2429 2443 6238 2485 2552 2592 6387 6924 6932 3319
stopped$	4308 4353 7910 9100 9101 9102 9103 9104 9228 9229 9230 9231 9232 9233 2485 9816 2775 6982 7064 3420
stopping$	2428 2592
stopring$	2592
stops	2443
stops$	2428 6221 9768 2485 2552 2592
stopting$	2592
store	2324 6145 2388 6349
store$	7508 4088 4089 4090 2300 9617 6102 9887 9900
stored$	9633
stores	2388
stores$	2300 9617 6102 6165 9887 9900 9918
stories$	1141
storin	9623 6151 9696 2388
storing$	9689 9914
stout$	3063 3582
straight$	7860 7861 3084 3106
strange$	4215 665 668 671 672
stranger$	7516 7526 7527 4669 10063 6572
strangers$	3970 7516 3981 3984 7523 7526 7527 7535 7539 7543 7652 4206 4650 8189 8190 4668 6572
strapping$	3582
strappy$	3129
strate	7075 7084 7088
strategy$	7094
strayed$	7878
street	2306 6194 9816 6289
street$	7681 7690 7691 6084 6186 9732 9751 9827 9895 2617 6574 2869 2955 2995 3000 3011 3012 3013 3014 3060 3238 3350
streets$	7681 9732 9751 9827 9895 6574
streetsmart$	3572
streetwise$	1480 1481 1482 1483 1495 3572
streng	2433
strength$	1293 1294
stress$	3416
strict	2524
strict$	6302
strike$	5208 5209 5210 9786 9878 3243
strikes$	9786 9878
striking$	3086
strikingly$	3027
string$	201 1873
stringing$	201
strings$	201 9851
stroke	6396 6530
stroke$	9934 9977 10068
stroll$	1609 1610 1611
strolls$	1609 1610 1611
strong	2421 2524 3305
strong$	1355 1356 1357 1495 6302 2549 3063 3347
stronger$	2549
strongly$	3065
stroppy$	3567
struct	7066
structure$	9723
struggle$	126 1050 1051 1052 1053 1054
struggled$	126 1050 1051 1052 1053 1054
struggles$	126 1050 1051 1052 1053 1054 3468
struggling$	126 1050 1051 1052 1053 1054
strung$	201
stubble$	3583
stubborn$	6007 3567 3592
stubbornly$	3592
stuck$	7889 7890 9075 9076 9077 9078 1907 1908 1909
stud$	8923
studen	6555
student$	8388 8412 8413 8414 8415 8416 8417 8428 10093 6660 2892 6734
students$	8388 8412 8413 8414 8415 8416 8417 8428 6660 6734
studs$	8923
stuff$	7626 7760
stunt$	7381 6568
stunts$	7381 6568
stupid$	3842 77 78 3874 4023 677 2792 2841 3567
stupidity$	7576 7577 7578 7579 7580 7581 7944 4461
sturdy$	3063
stutte	9946
style$	8884 6644
subculture$	6733
subcultures$	6733
subjec	3274
subject$	8820 8823 2370 9808 3292 3620
subjects$	8820 8823 2370 6231 3620
submi	7011
submit	2304 3234
submitted$	2520 2521 7104
substance$	31 36 4753 3409
substandard$	2104 2105 2106 2107 9527 9528 9529 9530 3197
succeeded$	9091
succes	2563
success$	9859
successful$	9759 6341
such$	3168
sucked$	7361
suffer	2735 2736
suffer$	3418
suffered$	6513 6514 3418
suffering$	3418
suffers$	6513 6514 3366 3418
sufficient$	1391 1394 6820
sugar$	2826 7154
sugars$	7154
sugges	6085 2590 7011
suggest$	5420 5422 5423
suggested$	5420 5422 5423
suicidal$	3685
suicide$	9936 3685
sullen$	3567
summer$	7692 7693
summon	9816
superficial$	8371 8372 8373 8374 2865 2953
superv	2767 2769
supervised$	3008
supervising$	8509 8751 8752 8753 8754 8762 8763 8764 8771 8776 8777 8778 8779 8780
supervision$	8509 8751 8752 8753 8754 8762 8763 8764 8771 8776 8777 8778 8779 8780 2211 2212 2213 2214 10084 6547 6975 7284 7302
suppl	9833
suppli	2304 2497 6337 7122
supplied$	388 389 390 6356 2800
supplier$	8305
suppliers$	8305 9717
supplies$	388 389 390 6176 9875 9918 2782 2800
supply	9613 2304 9623 6151 9690 9696 9709 9710 2497 9818 9819 9820 9826 6552 7074 7075
supply$	388 389 390 2297 9683 9699 6176 6338 10090 2800 3360
supplyed$	2297
supplying$	388 389 390 2297 9689 9908 9914 10090 2782 2800 7313
supplys$	2297
suppor	2433 2499 2767 3298 3305
support$	129 137 138 3950 7489 7566 8102 8103 8352 8366 8370 8751 8752 8753 8754 8762 8763 8764 8771 1651 1652 1653 1654 2011 2012 2013 9380 2211 2212 2213 2214 2412 2437 2466 6447 9995 2680 9996 6459 6622 6623 6921 7223
supported$	137 138 2412 2437
supporting$	137 138 2412 2437
supports$	137 138 2412 2437 2466
supportted$	137 138
supportting$	137 138
supposed$	7629 7630
suppre	2461
suppress$	3639
suppressing$	3639
suppression$	3639
sure$	1685 1686 1687 5541 5542 5543 5544 1767 1768
surely$	1832 1840 5618 1841 1842 5662 6941
surf	7261
surface$	2865
surgery$	9961 9969
surly$	3567
surprising$	665 668 671 672
surprisingly$	3027
surveillance$	9740 3606 3642
surveilled$	9674
surviv	2736
survival$	2821
survive$	8724 8725 5191 1414 1415 5194 1419 3043
survived$	1419 6514 3043
survives$	1419 3043
surviving$	1419 3043
suspec	2371 7068
suspect$	8820 8823 9558 9688 9719 2503 6788 7041 3285 3292 3630
suspected$	6149 2380 2393 2503 2598 2762 3265
suspects$	8820 8823 9558 9684 9685 9688 9719 9722 2503 6659 6788 7041 3264 7071 3630
suspen	6467
suspended$	4709 4710 4711 4712 2673 6671 7229 3519
suspendeds$	2673
suspension$	8251 2673 10005 6671 3753
suspensions$	8251 2673 6671 3753
suspicious$	6245
swallo	3423
swap$	440 458 4236 459 460 461 462 463 2808
swaped$	440 458 4236 459 460 461 462 463 2808
swaping$	440 458 4236 459 460 461 462 463 2808
swapped$	440 458 4236 459 460 461 462 463 2808
swapping$	440 458 4236 459 460 461 462 463 2808
swaps$	440 458 4236 459 460 461 462 463 2808
swarthy$	3582
swayed$	6628
swear$	9137
swearing$	9137 9989
swears$	9137
sweatshirt$	8911 8912 8913 6902 6907
sweatshirts$	8911 8912 8913 6902 6907
sweep$	2195 7113
sweeping$	2195
sweeps$	2195 7113
swept$	2195
swift	2421 3305
sympathy$	7909 7913 7931
symptoms$	7195
syndro	6396
syndrome$	9934 7202
system	7011
system$	7949 8340 8501 8502 8503 9706 9707 9708 9792 9836 9837 10062 3167
systemic$	3167
systems$	9706 9708 3167
t$	5359 8911 8912 8913 6462 6907
ta	2679 6458
ta$	6457 9996
table$	9993
tables$	9590
tablet	6401
tablets$	9939 6404 9971 7173 7201
tabs$	6110
tackl	2461 2557
tackle	7093
tactic	7075 7084
tactical$	6285 3332
tag$	10087 10095 10100 7311
tagged$	10087 3525
tagging$	10087
tags$	10100
tail$	2355
tailed$	2355
tailing$	2355
tails$	2355
tak	2511
take$	64 7395 94 3884 7450 3994 7584 4064 297 298 7654 7669 420 439 510 4290 737 738 767 4546 4547 4548 4549 4550 4551 4552 4553 4554 4555 8094 4569 4570 4571 4572 4573 4574 4575 4576 4577 4578 4579 4580 4596 4597 4598 4599 4600 8140 8142 8150 8152 1198 1320 1400 8945 8974 8980 8994 5709 1939 5736 5740 5741 5742 5743 5744 5745 5746 2030 9371 9547 9550 2447 2488 6360 6379 2626 2627 2656 2789 2830 6924
takeaway$	7690 7691
taken$	64 94 7851 737 738 9064 9075 9076 9077 9078 5708 5737 5738 5739 5740 5741 5742 5743 5744 5745 5746 2030 9381 2629 2636 2701 2789
taker$	8282 6566
takers$	8282 6566
takes$	64 94 342 420 439 8044 737 1320 5736 2030 2447 2626 2629 2656 2789 2830
taking	3423
taking$	3811 64 7451 420 439 737 1320 8727 8728 5740 5741 5742 5743 5744 5745 5746 2030 2447 2627 2629 2656 6566 2789 2830
talk	9884
talk$	129 7566 7740 428 429 430 7891 7892 7893 1237 1238 1239 1240 1241 1242 1269 1270 1271 1272 1273 8945 8974 8980 5453 8994 9065 9085 5548 9114 9115 9116 9624 6924 6932 3225
talked$	428 429 430 7866 7867 7868 7881 3225
talking$	428 429 430 7891 7892 7893 1363 8973 9114 9115 9116 5581 9624 6932 3398
talkked$	428 429 430
talkking$	428 429 430
talks$	129 428 429 430 1237 1238 1239 1240 1241 1242 1269 1270 1271 1272 1273 9065 9653 3225
tall$	5293 8832 1520 3063 6846 3582
tallest$	1546 3110
tan$	6877 6878
tango$	7658
tanned$	1539 3090 3582
tantrum$	8441 8442 6743
tantrums$	8441 8442 6743
target	9638 2424 2425 6204 9752 9753 2486 2557 3305 7088 7093
target$	7358 7359 9673 9725 9742 6205 3292 3302 7085 3324 3346 3463
targeted$	7361 9742 6205 6264 3324
targeting$	9742 6205 3324
targets$	7357 7359 9521 6041 9589 9600 9601 9673 9742 6205 7085 3324
tart$	6673
tarted$	1626 1627 3142
tarts$	6673
task	6092 2566
task$	9182
tasked$	2361 2507 6353 3308
taskforce$	9630
taskin	3308 7110
tasking$	6253 6272 2495 9812 9813 6285 2509 6296 2522 2526 6320 6342 2578 2597 7086
tastes$	8643
tattoo$	1544 8860 8923 6885 3109
tattooed$	3582
tattoos$	1544 8860 8923 6885 3109
taught$	137 138 7492 7493 7494 7932 8979 8985 8990 8999 9074 9100 9101 9102 9103 9104 9828
taunt$	2856
taunted$	2856
taunting$	2856
taunts$	2856
tauntted$	2856
tauntting$	2856
teach$	137 138 8300 8352 9041 9114 9115 9116 6932
teache	6555
teached$	137 138
teacher$	7531 7761 8008 5690 5691 10093
teachers$	7531 7761 8008 8213 4676 8300 8452 8487 5517 5518 5520 5521 6634 6716
teaches$	137 138
teachi	6469
teaching$	137 138 2679 6458 10007
team	6092 6108 6253 9948
team$	5674 5679 5680 9537 9568 6057 2283 9620 9628 9630 9635 9636 9637 6100 6101 9646 6135 9716 2427 9791 9810 6273 9823 6300 9858 9880 6375 9953 9962 3214 3223 7145
teams$	2427
tearaway$	3551
tearaways$	3551
tech$	6910 3133
techni	7075
teen$	8388 8391 8412 8413 8414 8415 8416 8417 8428 6734
teenage$	1504 2818 2884 2887 2896 3059 3060 3263
teenager$	8388 8391 8412 8413 8414 8415 8416 8417 8428 8820 8823 6660 6734
teenagers$	8179 8228 8388 8391 8412 8413 8414 8415 8416 8417 8428 8820 8823 6660 6717 6734
teens$	8228 8388 8391 8412 8413 8414 8415 8416 8417 8428 6734
teeth$	8872 8873 8874 6873
teleph	2363
telephone$	2339 9656 3247
telephones$	2339 9656
tell	2555
tell$	7566 7584 7988 7994 8094 909 8974 8980 8994 9065 5623 5624 5627 9550 2298 2319 2320 6333 6924
telling$	909 8973 2319 2320 6333
tells$	909 9065 5623 5624 5627 2319 2320 6333
temper	10027
temper$	8441 8442 6743
tempered$	6749 6750
tempers$	8441 8442 6743
temporarily$	3449
temporary$	3482
tempt$	7335 7336 212 213 214 2794 2835
temptation$	7645
tempted$	7335 7336 212 213 214 848 2794 2835 6628
tempting$	7335 7336 212 213 214 2794 2835
tempts$	7335 7336 212 213 214 2794 2835
temptted$	7335 7336 212 213 214 2794 2835
temptting$	7335 7336 212 213 214 2794 2835
ten$	8255 1265 1266 1267 1268
tenancies$	2546
tenancy$	2546 10050 7272
tenants$	5904
tendencies$	6664
tension$	2698 7066
term$	9946 6470
termin	3402
termination$	9955
terrible$	3842 3874 7424 7425 7426 7427 4494 4695 2104 2105 2106 2107 9527 9528 9529 9530 2257 2792 2962 2998 3197
territ	6259
territory$	9797
terrorise$	896 2855
terrorised$	896 2855
terrorises$	896 2855
terrorising$	896 2855
terrors$	7185
test$	9137 2351 2352 9956 7182 7189
tested	2641
tested$	3410
testing$	9137
tests$	7189
text$	428 429 430 9486
texted$	428 429 430
textin	9787
texting$	428 429 430
texts$	428 429 430
textted$	428 429 430
textting$	428 429 430
than$	3934 8000 4472 4949 4950 4951 4994 1227 5021 8562 8563 8564 8565 8593 5056 1388 1409 1412 5258 5259 5260 5261 8804 9602 9603 9604 9605 9606 9607 9610
thank$	7916 7917 7918 7919 7920 7921 7952 7953 7954 7955 7970 7971 7972 7973
thanks$	265 5792 2268
that	7011
that$	3993 486 4562 8220 8490 1504 9384 9490 6031 6054 9599 6172 9899 6367 6376 2873 3060 6977
the$	3833 3993 7687 4161 4162 4411 4562 8101 4592 8146 4622 8213 903 919 4801 4802 4809 1170 8490 4955 5031 5102 1336 1504 1551 5353 5366 1589 9117 5607 5647 9216 5712 5777 5936 5943 5966 5968 9509 9510 5974 5976 9532 9533 9541 6005 2260 2283 6166 6183 6190 6192 6213 6228 9773 6387 6391 6420 2746 6557 6634 2873 6977 6988 3263 3266 3289 3421
thef$	9689
theft	9623 6160 9709 2395 9720 9818 9819 9820 9832 2538 9861 6382 6540 6541 6552 6554 3537
theft$	7670 7684 8323 8480 9698 6173 9715 2514 6316 9896 9920 10078 10079 10090 10092 10101 3280 7315
thefts	6244
thefts$	9697 9698 6173 9782 6316 9896 9920 10078 10101 7315
their	6113 2336 2371 2603 7020 3257 3276
their$	19 3852 3854 79 80 83 87 3867 3869 3911 3993 235 242 243 244 246 4027 250 4038 4039 4040 4041 4042 4043 7586 300 4093 7649 4124 4125 7687 4151 4227 7787 4277 4348 4370 4400 4401 628 629 4413 4439 7980 680 683 8004 8007 4508 4511 4562 8125 8129 4592 4714 8300 8336 1122 8496 1188 8532 5006 5008 5192 5298 5299 5300 5325 1555 1572 1593 5386 5591 5639 9213 5870 5881 5965 5967 5969 9509 9510 5974 5976 5977 9521 9532 9533 6043 6044 9589 2283 6062 6070 6071 6149 6183 6190 6192 2623 6405 6406 2710 2711 6490 6500 6512 2820 2836 2965 3126 3127 3168 6978 6988 3214 3393 3438
theirs$	7975
theirself$	3778 3780 3819 3820 43 3822 3823 3824 3825 3826 3827 50 7367 7368 3831 3832 7571 4094 4095 4096 7666 4198 7894 7895 7897 4378 4379 4380 4381 4382 4383 4384 4385 4387 4388 7929 7930 7943 4414 4415 4416 4417 7956 7957 7958 7959 7960 7961 7962 7963 7964 7965 4432 4433 4434 4435 7974 7979 4509 4513 736 8054 8055 8056 8057 8058 8059 8060 8061 8062 8063 8064 8065 4528 4529 8068 8069 8070 8071 8072 8073 8075 8076 8077 8078 8314 8512 8513 8514 8515 8516 8517 8518 8693 8694 8695 8696 8697 8698 8699 8700 8701 8702 8703 8704 8705 8706 5170 8709 8710 5173 8717 6001 6564 6594 6595 6818 6819
theirselves$	3778 3780 3819 3820 43 3822 3823 3824 3825 3826 3827 50 7367 7368 3831 3832 7571 4094 4095 4096 7666 4198 7894 7895 7897 4378 4379 4380 4381 4382 4383 4384 4385 4387 4388 7929 7930 7943 4414 4415 4416 4417 7956 7957 7958 7959 7960 7961 7962 7963 7964 7965 4432 4433 4434 4435 7974 7979 4509 4513 736 8054 8055 8056 8057 8058 8059 8060 8061 8062 8063 8064 8065 4528 4529 8068 8069 8070 8071 8072 8073 8075 8076 8077 8078 8314 8512 8513 8514 8515 8516 8517 8518 8693 8694 8695 8696 8697 8698 8699 8700 8701 8702 8703 8704 8705 8706 5170 8709 8710 5173 8717 6001 6564 6594 6595 6818 6819
them	6080 6088 9664 9666 9668 9670 2358 2359 9726 9739 9743 6223 9761 6226 6227 6262 2502 9821 9822 9848 9856 6336 9922 9925 7089 7095 7114 7228
them$	7319 7320 7346 7393 3972 3979 7664 4127 4129 4131 7720 7723 7766 7767 7768 7769 7770 7771 7772 7773 4386 4395 4396 7956 7957 7958 7959 7960 7961 7962 7963 7964 7965 8139 8143 8144 8149 4615 4676 4704 4806 1095 4909 4910 4911 4912 4913 5032 5096 8691 8770 8862 1562 1563 5484 5522 5531 5537 5549 9095 9117 5595 5717 5718 5834 5835 5836 5837 5838 5839 9384 5886 5907 9475 9476 9477 9478 9479 9480 9532 9533 9556 9557 6022 2362 2409 9764 9776 9808 9851 2551 6348 6389 6723 6943 6978 6979 6981 6988
themself$	3778 3780 3819 3820 43 3822 3823 3824 3825 3826 3827 50 7367 7368 3831 3832 7571 4094 4095 4096 7666 4198 7894 7895 7897 4378 4379 4380 4381 4382 4383 4384 4385 4387 4388 7929 7930 7943 4414 4415 4416 4417 7956 7957 7958 7959 7960 7961 7962 7963 7964 7965 4432 4433 4434 4435 7974 7979 4509 4513 736 8054 8055 8056 8057 8058 8059 8060 8061 8062 8063 8064 8065 4528 4529 8068 8069 8070 8071 8072 8073 8075 8076 8077 8078 8314 8512 8513 8514 8515 8516 8517 8518 8693 8694 8695 8696 8697 8698 8699 8700 8701 8702 8703 8704 8705 8706 5170 8709 8710 5173 8717 6001 6397 6564 6594 6595 6818 6819 7143 7165
themselves$	3778 3780 7319 7320 3819 3820 43 3822 3823 3824 3825 3826 3827 50 7367 7368 3831 3832 7571 4094 4095 4096 7666 4198 4235 7894 7895 7897 4378 4379 4380 4381 4382 4383 4384 4385 4387 4388 7929 7930 7943 4414 4415 4416 4417 7956 7957 7958 7959 7960 7961 7962 7963 7964 7965 4432 4433 4434 4435 7974 7979 4509 4513 736 8054 8055 8056 8057 8058 8059 8060 8061 8062 8063 8064 8065 4528 4529 8068 8069 8070 8071 8072 8073 8075 8076 8077 8078 8311 8314 1141 8512 8513 8514 8515 8516 8517 8518 8693 8694 8695 8696 8697 8698 8699 8700 8701 8702 8703 8704 8705 8706 5170 8709 8710 5173 8717 8731 9413 6001 6397 6564 6594 6595 6818 6819 7143 7165
therap	6401 9950
therapist$	9939 9949
therapy$	9940 7175 7176 7195 7274
there$	7404 4338 7882 1695 1696 5483 6140
these$	3976 4010 4270 4273 4279 8141 8145 8151 919 1170 8691 1489 1493 1504 5485 9037 1734 9117 5806 5834 5835 5836 5837 5838 5839 5890 5892 5899 5909 5910 9475 9476 9477 9478 9479 9480 9532 9533 9556 9557 6022 2570 2888 2896 6943 3168 6978 6979 6981 6988 3263 7095
they	9614 9647 2358 2359 2402 2413 9739 6262 2502 9821 9822 9848 9856 6336 2570 9922 7114
they$	3890 4321 4325 4326 4351 686 903 4681 904 8220 905 906 8492 9032 9033 9034 9035 9036 5505 5506 5507 5509 5674 9216 6180 6191 6220 2490 2551 6348 6394
thick$	1512 3051 3067 3105 3114 3115 3567
thickset$	3063 3581
thief$	8296 8297 8298 6673 6674
thieves$	8296 8297 8298 6673 6674
thieving$	8323
thigh$	9944
thighs$	9944
thin$	5293 3063 3082 3086 3582
thing$	9295 9296 9297 9298 9299 9301 9302
things$	7627 7760 4473 8643 8712 8749 8750 5945 6031 6054 2727
think$	8094 1237 1238 1239 1240 1241 1242 5179 5688 9227 9228 9229 9230 5784 9323 2503
thinking$	6950
thinks$	1237 1238 1239 1240 1241 1242 5688 9227 2503
thinnest$	1546 3110
third$	1504
thirteen$	1265 1266 1267 1268
thirties$	7791
thirty$	7789 7791 506 7824 7825 1232 5020 8581 8585 8586 8587 8588 8589 8590 8591 8815
this$	3993 7687 4268 4275 4562 1141 1504 9117 9157 5717 5718 5834 5835 5836 5837 5838 5839 9384 9475 9476 9477 9478 9479 9480 9532 9533 5996 6031 6054 6183 2873 2961 3060 6943 6977 6978 6979 6988 3266
thoroughly$	3162
those	9726 6335 7089
those$	8199 919 1170 1489 6151 9739 9743 6231 9773 9804 2896 6943 3263
though$	168 3947 7714 7715 7716 7717 5277 5278 5279
thought$	3844 3845 3846 3847 3848 3851 7851 8029 8030 951 1088 9196 9212 9217 5688 9227 9228 9229 9230 9231 9232 9233 5784 9323 9346 9347 9348 9349 9350 9351 9352 9353 9354 9355 5818 5819 5820 5821 5822 9486 9597 2380 2501 2598
thoughtless$	9308 9309 9319
thoughts$	2620
threadbare$	3129
threat$	4721 944 4723 4724 4725 4726 4727 4728 4729 4730 4731 4732 8271 8272 4735 4736 4737 4738 4739 4740 6219 2442 3262 3341
threatening$	2962 3565
three	9664 9739 6262 2502 9821 9822 9848 9856 6336 9922 7114
three$	4615 8321 1561 8877 8878 8879 8880 8881 8882 5522 5537 5974 3263 3435 3511
thresholds$	9509
threw$	47 785
thrill$	3835 58 3840 8160 8186 2849
thrills$	8166
thrive$	630
thrived$	630
thrives$	630
thriving$	630
throats$	9141
throug	6203 6536 3234 3298 3305
through$	260 8356 5183 5184 5322 9063 9092 9094 9118 9123 5979 2795 3221
throw$	47 785
throwed$	47
throwing$	47 785
thrown$	47 785 8964 2719 2720
throws$	47 785
thug$	3551
thuggery$	3551
thuggish$	3551 3565
thugs$	8317 8318 8319 9558 9718 6964 3551
tic$	3416
tick$	3176
ticking$	2904 6955
tidy$	3086
tied$	2381 6280 6886
ties$	910 6644
tight$	8889 5398 6008 3105 3129
tightly$	1542
tights$	6902
tiktok$	423 4201 424 4202 425 4203 426 4204 427 4205 7744 7745 7746
time	6455
time$	3932 7585 7649 773 774 775 8100 4664 4666 4698 4750 4751 4793 8567 9007 9008 9130 9131 9132 9145 9153 9678 2600 2903 6938 6998
timed$	9760
timekeeping$	6621
timeline$	6288
times$	7466 7468 7469 7473 9146
timeta	6304 6467
timetable$	9842 9993 10005 6470
timetables$	9842
timewaster$	6673
timewasters$	6673
timid$	6007
tiny$	3129
tip	3356
tip$	2445
tipoff$	7134
tipoffs$	7134
tipped$	2445
tipping$	2445
tips$	2445
to	2561 7011
to$	3849 3853 7508 7562 4046 4055 4077 4108 4142 4143 4144 4146 4180 4188 4192 4258 4259 4260 4261 4262 4265 4293 4297 4389 7993 4470 8031 4556 4635 4643 4646 4648 4654 4688 4722 4811 4814 4828 4847 4917 4944 4952 4967 4968 4970 5122 5152 5162 8811 5407 8949 8950 8951 8953 8971 8991 5463 5464 5503 9106 9119 5654 5655 9226 9238 9239 9240 5715 5716 9273 9322 9330 5833 2092 5879 5934 5997 9545 6009 6010 9583 6046 6081 6086 6090 2316 6120 6125 2354 6139 6144 6155 6158 6159 6187 6209 6210 6218 6241 6252 6269 2500 2512 2518 9841 2539 6333 6344 6388 6395 6399 9942 6414 6422 6427 9983 6462 6517 10077 6544 2773 6619 6620 6921 6923 6926 6942 6944 6978 6994 7009 7010 7086 3351 7296
toarso	9818
toburg	9818
tocrim	9818
todama	9818
toddler$	6441
todeal	9818
todiso	9818
toe$	8892 8916 8917 8918 5381 2868
toerag$	3553
toerags$	3553
togang	9818
toing$	6333
tokenistic$	2865 3592
told$	7460 7461 149 150 151 158 159 160 161 162 163 164 165 166 7492 7493 7494 7629 7630 4102 7856 7863 4481 8979 8985 8990 8993 8999 9074 9075 9076 9077 9078 9100 9101 9102 9103 9104 5623 5624 5627 5765 5766 9381 2361 2523 6353 6493
tolerance$	7079
tolerated$	9731
tone$	8855 6870
tones$	8855 6870
too$	3958 217 4959 4960 8626 1465 1466 1467 1484 5351 5789 5790 5791 5958 5959 5960 5961 6006 2229 2230 6047 3019
tooffe	9818
took	3423
took$	64 94 297 298 420 439 511 8045 737 5707 1940 5727 5736 5740 5741 5742 5743 5744 5745 5746 2030 2627 2629 2656 2789 2830 6609
tool$	2423
toolki	7075
tools$	2423
tooth$	6873
toothless$	3593
top	9833 6313
top$	7779 8894 8911 8912 8913 9763 9804 2527 9851 9873 6902 6907 6913 3263 3268 3270
topless$	4209 4217 3582
tops$	8894 8911 8912 8913 8935 8936 6902 6907 6913
torment$	896 2855
tormented$	896 2855
tormenting$	896 2855
torments$	896 2855
tormentted$	896 2855
tormentting$	896 2855
torn$	8888 3122 3129
torobb	9818
tos$	6333
toshoo	9818
toss$	9333
tostab	9818
tosupp	9818
total$	1019 1020 1022 1655 2250 3167
totally$	3159 3162
tothef	9818
touch$	7508 9062 9393
touched$	7361 3988 7801 8794
touching$	7831
tough	2421 2524 2554
tough$	8194 1036 1037 1038 1039 1040 1041 1355 1356 1357 1495 6302 3086 3304 3576
toughe	2524 3305
tougher$	1480 1481 1482 1483 6302 3304
touret	3375
tourette$	7153
tourettes$	7153
toward	2433 2499 3298
towards$	4146 4635 4643 4646 4648 4654 8306 4847 4914 9692 7244
town	6194
town$	8334 8339 6194 9732 6243 6289
toxic$	914 915 916 2883 3567
trace	9638 2334 9661 3344
trace$	9673
traced	9869
traced$	9854 9883
traces$	9673
track	2334 9753 2568
track$	2005 6110 9663 9673 9677 6251 6283 2506 2568 7106
tracke	2334 9652 6141
tracked$	9674 9679 6283 2506 9883 3241
tracki	2334
trackie$	6902
trackies$	8911 8912 8913 1616 8933 6902 6907 3140
tracking$	6283
tracks	2334
tracks$	9673 6283
tracksuit$	8911 8912 8913 8923 6902 6904 6907 3587
tracksuits$	8911 8912 8913 8914 8915 8920 8921 8922 8923 8925 8933 6902 6904 6907 7064 3587
trade$	449 458 4236 459 460 461 462 463 569 2817
traded$	449 458 4236 459 460 461 462 463 569 2817
trader	2324 6349
traders$	8334 9617 6102 9887 2581 9900
trades$	449 458 4236 459 460 461 462 463 569 2817
trading$	449 458 4236 459 460 461 462 463 569 2817
traffic$	388 389 390 2800 7025
trafficced$	388 389 390 2800
trafficcing$	388 389 390 2800
trafficed$	388 389 390 2800
trafficing$	388 389 390 2800
trafficking$	7583 7703 388 389 390 2800
traffics$	388 389 390 2800
trail	2609
trail$	2355 6387
trailed$	2355
trailing$	2355
trails$	2355
trainer$	6902
trainers$	7532 7533 4005 4006 4007 4008 4009 4011 4012 7766 7767 7768 7769 7770 7771 7772 7773 7778 7781 8192 5350 1573 8911 8912 8913 8914 8915 8920 8921 8922 8923 6902 6907
training$	6547 6561
tramad	6434
tramadol$	9972
transactional$	2821
transfer$	7236
transmitted$	7181
transplant$	9969
trap$	2909
trapping$	2801
trapstar$	3586
trauma$	10052 3417 7214
traumatic$	7151
travel	9884
travel$	7615 7616 7617 7803 2830 6609
traveled$	2830 6609
traveling$	2830 6609
travelled$	2830 6609
traveller$	1526 5310
travelling$	7641 7803 2830 6609
travels$	2830 6609
trawl	2345
trawl$	2515 7038 3648
trawled$	2515
trawles$	2515
trawling$	2515
trawls$	2515
treat$	2242 2243 2369
treate	2542
treated$	2242 2243 6181 2408 6403 2649 6435 3369
treating$	2242 2243
treatm	7187
treatment$	2003 9940
treats$	2242 2243
treatted$	2242 2243
treatting$	2242 2243
trendy$	3129
trial$	7285
tricks$	9009
tricky$	1036 1037 1038 1039 1040 1041 8445 8446 8447 8448 8449 8450 8451 6747
tried$	5420 5422 5423 9027 9075 9076 9077 9078 9205 5671 9597 6948
tries$	9065 9087 9088 9089 9090
trip$	7831
trips$	7831
troubl	6382
trouble$	7373 7374 3959 3960 3961 3962 3963 3964 3965 3966 189 190 191 7674 4359 4360 7899 7900 7901 7902 7909 7946 7947 7948 649 8162 8166 8173 8323 4795 8480 5499 9038 5501 9138 5701 9245 9246 9247 9896 9920 2698 2727 6612 6626 2875 2876 2877 6735
troubled$	9212 9217 5688 9227 9228 9229 9230 9231 9232 9233 5702 9266 2956 3060
troublemaker$	3552
troublemakers$	8480 3552
troublemaking$	3552
troublesome$	4697 3567
trousers$	1616 3140
truancy$	3541
truant	3756
truant$	7584 7646 8296 8297 8298 9133 9134 9135 6673 6674
truanted$	3541
truanting$	3541
truants$	8296 8297 8298 6673 6674
true$	2101
trust$	8352 8974 8980 8994 9028 9029 9030 9031 9041 9114 9115 9116 5674 5679 5680 9537 9568 6057 2283 6924 6932 3214 3223
trusted$	7866 7867 7868 7878 5188 1429 9100 9101 9102 9103 9104 9331 9332
trusting$	8973 5579
truth$	4474
truthful$	4471 8010
try$	5420 5422 5423 8974 8980 8994 9027 9065 9114 9115 9116 9127 6924 6932 6948
trying$	9114 9115 9116 9811 6932 6950
tryings$	9811
tubby$	3582
tuberculosis$	3738
tuitio	6469
tuition$	10007
tumour	6396
tumour$	9934
turf	6259
turf$	9797
turkish$	1526 5310 6895
turn	9921
turn$	368 369 4558 4560 786 1605 1614 1631 1632 5421 5439 5445 5450 5459 9000 9001 9065 5534 2145 2151 2152 2153 9548 9891 6354
turned$	368 369 786 5297 5302 1606 1615 1631 1632 5421 5425 8967 8968 8969 8970 9075 9076 9077 9078 1860 2145 2151 2152 2153 2181 9598 6982
turning$	368 369 786 1631 1632 9320 9321 2145 2151 2152 2153
turnned$	368 369
turnning$	368 369
turns$	368 369 786 1631 1632 5421 5500 9065 9087 9088 9089 9090 2145 2151 2152 2153
tutor$	7531 4715
tutors$	7531
twelve$	1265 1266 1267 1268
twenties$	7791
twenty$	7789 7790 7791 506 507 7824 7825 1232 5020 1261 8581 5044 8583 8585 8586 8587 8588 8589 8590 8591 8815 8816 6803
twice$	4250 7794 4997 4998 4999 8648 9942 3449
twists$	6883
two	9664 9739 6262 2502 9821 9822 9848 9856 6336 9922 7114
two$	4120 8321 1561 8877 8878 8879 8880 8881 8882 5795 5974 2551 2977 2997 3263 3435 3511
twoc	6552 3537
twoc$	10090 7315
ugly$	3024 3582
ultimately$	89
unable$	125 752 753 754 755 756 758 799 1050 1051 1052 1053 1054 2648 2684 6940
unacceptable$	8376 8377 8378 8379 8380 8381 8382 8383 8384 6193 2962 3592
unacceptably$	3592
unacco	3489
unaccompanied$	7267
unadoptable$	3567
unambitious$	3567
unanswered$	6997
unauthorised$	3455
unbearable$	8215
uncaring$	3567 3592
uncle	10015 6488 10028 10035 6535
uncle$	2694 10026
unclear$	665 668 671 672
unco$	2952 3175
uncomfortable$	9924
unconscious$	3730
uncontrollable$	2956 6940 3567
uncooperative$	3563 3592
uncorr	2306
uncorroborated$	6084
under	6203 2633 3516
under$	443 921 5322 1839 1865 5973 6411 2637 6542 2765 3253 3358
underachiever$	6673
underachievers$	6673
underage$	2811 2818
undercover$	3608
underdressed$	3582
undermine$	2844
undermined$	2844
undermines$	2844
undermining$	2844
underpass$	7891 7892 7893
unders	2482
understand$	134 135 222 665 668 671 672 8094 4569 4570 4571 4572 4573 4574 4575 4576 4577 4578 4579 4580 8813 9028 9029 9030 9031 2349 2523 2635
understanding$	5169 1392 1393 5172 6970
understands$	665 668 671 672 2523 2635
understood$	222 665 668 671 672 9156 2380 2501 2598
undert	2333
undertaken$	7488 9334 9335 9336 9337
underweight$	7190 3582
underwent$	3719
undesirable$	8196 8197 8198 2853 2956
undesirables$	8196 8197 8198
undisciplined$	3567
undoubtedly$	1832 6941 3590
unempl	10027
unengaged$	3563
unfair$	9308 9309 9319 9403
unfazed$	3576
unfit$	2091
unforgivable$	3592
unforgivably$	3592
unfounded$	2860
ungovernable$	3567
ungrateful$	3567
unhealthy$	3874 914 915 916 2792 2883
unheeded$	6997
unhelpful$	3592
uniform$	5350 1573 8890 6900 6902
uniforms$	5350 1573 8890 6900 6902
uninterested$	3153 6940 3567 3592
unironed$	3122
unit	6092 6108 6253 9948
unit$	5674 5679 5680 9537 9568 6057 9620 9628 9630 9635 9636 9637 6100 6101 9646 6135 9716 9791 9810 6273 9823 6300 9858 9880 6375 9962 10002 10021 10086 7225
units$	9620 7086
unjust$	9319
unkempt$	1526 5310 3582
unkind$	9308 9309
unknow	9652
unknown$	7549 4214
unlawful$	7677
unless	9862
unless$	7873 7876 7877 2452
unlikeable$	3567
unlovable$	2956
unmanageable$	8376 8377 8378 8379 8380 8381 8382 8383 8384 2956 6735 3567
unmotivated$	3567
unnecessary$	3842
unnerve$	5232
unopened$	6997
unpaid$	2780
unplaceable$	3567
unpleasant$	9924 3567
unpredictable$	8376 8377 8378 8379 8380 8381 8382 8383 8384 2962 3565
unprepared$	3145
unprofessional$	3592
unprofessionally$	3592
unquestionably$	3590
unreachable$	6940 3563
unread$	6997
unreasonable$	9308 9309
unreliable$	2864 6940 3567 3592
unrepentant$	3567
unresponsive$	3563
unruly$	2873 2956 2962 3060 3567
unsafe$	7316 7317 7357 3874 7677 4653 10060 2790 2792
unsavoury$	8196 8197 8198 2956
unshockable$	3576
unsolved$	6311
unstable$	6771 6772 3567
unsubstantiated$	2860
unsuitable$	8199 2853
unsupervised$	3008
unteachable$	2956
untidy$	1526 5310 3106
until$	9671 2452 7303
unto$	4773 4776
untrue$	9161
untrustworthy$	6940 3567 3592
unusual$	3086
unusually$	3027
unwanted$	4368 5000 5003
unwashed$	8888 3106 3122 3582
unwell	10059 6530
unwell$	10068
unwilling$	748 752 753 754 755 756 758 801 1050 1051 1052 1053 1054 2231 3145 6937 6940
unwillingness$	4028 251 252 253 254 255 256 1050 1051 1052 1053 1054
unwise$	77 78 3874 7424 7425 7426 7427 677 2792 2841
up$	7366 7422 7602 349 350 351 352 353 4248 4404 4512 8096 4675 8214 996 4874 4875 8419 1141 4979 5007 8547 5022 5023 8597 8618 5088 5105 8711 8782 5274 8818 8841 8859 8896 5383 5384 5392 5393 8940 5403 5404 8976 8977 8982 8983 8987 8988 8996 8997 9004 9005 9006 9071 9072 5602 9163 5638 9397 5868 5880 9423 5924 5927 5928 9501 5972 6188 6212 9806 9809 9851 9867 10013 10030 10032 2766 6579 6742 6831 6906 6920
upbringing$	6736
upbringings$	6736
update	2555
update$	2319 6333
updateing$	2319 6333
updates$	2319 6333
upon$	4356 4357 6319
ups$	8557 8576 8603 8720
upsetting$	7375 7376 7377 7378 7379
upstream$	7122
urchin$	3551
urchins$	3551
urgency$	9564 9565 9566 9567 6996
us$	7640 7720 7723 8008 8102 8103 8489 8757 8765 8766 8767 8768 8769 5886 2517
use	2430 2499 2731
use$	3810 3812 3813 3814 7421 7508 7584 7613 570 571 572 4429 716 8094 8974 8980 8994 5576 2312 2531 2594 2596 9966 6924
used	2499 2643
used$	7361 7829 7859 570 571 572 716 1027 1382 2180 2315
useful	2499 3234
useful$	9629 2466 2596
useless$	3154 3567 3592
user$	8280 8293 8294
userna	6304
usernames$	9842
users$	8280 8293 8294 10069
uses	2430 2643
uses$	570 571 572 2594
using	2430 2643 2731
using$	7483 570 571 572 1028 2594
usual$	6014 2881
usually$	1617
utter$	1019 1020 1022 1655 2251
utterly$	5653 2138 3159 3162
vaccin	3726
vain$	3567
valium	6434
valium$	9972
valuab	3234
value	7011
value$	2312 2596 3307
values$	8470 6779
van$	7018
vandal$	8296 8297 8298 6673 6674 3551
vandals$	8296 8297 8298 6673 6674 3551
vans$	7018
vape$	7532 7533 4005 4006 4007 4008 4009 4011 4012 7778 7781 8205 9960
vapes$	7532 7533 4005 4006 4007 4008 4009 4011 4012 7766 7767 7768 7769 7770 7771 7772 7773 7778 7781 8205 9960
variable$	8371 8372 8373 8374
various$	446
vehicl	9672
vehicle$	2370 6552 3247 3254
vehicles$	2370
ventured$	7878
verbally$	2973
vermin$	9558
versed$	5034
very$	3949 3957 1326 1484 5364 5666 3019 3027 3044 3412
vest$	6902
vests$	8929 8930 8931 6902
vicious$	3565
victim$	4589 8159 924 4719 942 8387 8746 8747 8748 2735 3000
victimisation$	7354 7355 7356 7940 7941
victimise$	2244 2245 2246 2247
victimised$	2244 2245 2246 2247
victimises$	2244 2245 2246 2247
victimising$	2244 2245 2246 2247
victims$	622 8107 8108 8109 8110 8111 8112 8113 8114 8115 8116 8117 8118 8159 8166 923 4719 942 8387 8746 8747 8748
video$	7747 7755 4240 4241 464 465 8794 9662 9785
videos$	7747 7755 4240 4241 464 465 8794
vietnamese$	1526 5310
view$	9693 6987
viewed$	947 1086
views$	6987
vile$	8376 8377 8378 8379 8380 8381 8382 8383 8384
village$	8259 8260 8261 8262 8263 8264 8265 8266 8267 8268 8269 8270 8273 8274 8278 5902
vindictive$	9319 3565 3567
violen	9720 9931 10027 10056 10059
violence$	7670 7684 7686 4359 4360 8323 1127 1128 8480 6253 6272 2495 9812 9813 6285 2509 6296 2522 2526 6320 6342 2578 2597 2698 6612 6644 3289 7262 3485
violent$	8376 8377 8378 8379 8380 8381 8382 8383 8384 8480 2884 2962 3268 3565
virtually$	1280 5058 1281 1282 1283 1284 1287 1288 1289 1290 1351 1352 3028 3038
visibility$	9799
visible$	6302 6887 3347
visit	2731 7075 7084
visit$	4940 9174 9175 9176 9486 9725
visited$	9381 9597
visiting$	7483 7641
visitor$	9939
visits	2728
visits$	4940 9174 9175 9176 9653
visual$	3388
visually$	3426
vital$	5974
vitiligo$	3585
vodka	6400
vodka$	9938
voice$	6987
voices$	6987 7160 7161 7162
volatile$	8376 8377 8378 8379 8380 8381 8382 8383 8384 2962 3565
volition$	7559 7826 7827 6608
volume	2461
volumes$	5856
voluntarily$	7826 7827 7837 7838 7839 7840 7841 7842 7843 7844 7845 6607 6608 6611
vomit$	9935
vomited$	3431
vomiting$	3431
vomits$	3431
vote$	340 341
voted$	340 341
votes$	340 341
voting$	340 341
voucher$	7778 7781
vouchers$	7778 7781
vulnerabilities$	4458 681 682
vulnerability$	7940 4458 681 682 8107 8108 8109 8110 8111 8112 8113 8114 8115 8116 8117 8118
vulnerable$	7318 7357 5136 5137 5138 8746 8747 8748 8785 8786 8787 5263 5264 5265 5266 6824 3060
wag$	2806
wagging$	2806
wags$	2806
waited$	6982
waitin	2641
waiting$	4766 2624 2645 2653 3397
walk	9884
walk$	4004 4031 4083 7846 7847 7848 7849 7850 4444 7994 1604 1613 2075 2076 9548
walked$	4098 4320 4327 4477 1604 1613 2075 2076 6496 6982
walking$	7483 7641 1604 1613 2075 2076
walkked$	1604 1613
walkking$	1604 1613
walks$	1604 1613 2075 2076
wall$	6297
wannabe$	2867 3551
wannabes$	3551
want	6105 2368
want$	7737 7738 4537 4538 4539 4540 4687 8595 8718 5221 5222 5223 1636 9028 9029 9030 9031 9047 9048 9049 9065 5610 1937 9338 9629 9811 2621
wanted$	4000 7935 1636 9156 1938 5804 5805 2028 2029 2326 2621 2762 2778
wanting$	6966
wants$	7737 7738 8718 1636 9047 9048 9049 9065 5610 9811 2621
ward	9948
warden	6097 6098 6099 2322 2323 2324 2357 6138 6349 2575
warden$	2300 9617 9635 9636 9637 6100 6101 6102 2354 6135 9676 2474 2505 9887 2576 2581 2582 9900 6364 2601
wardens$	8213 8482 8483 2300 9617 9635 9636 9637 6100 6101 6102 2354 6135 9676 2427 2474 2505 9887 2576 2581 2582 9900 6364 2601 6634
warn$	2445
warned$	7460 7461 3924 147 148 149 150 151 152 153 154 3933 156 157 158 159 160 161 162 163 164 165 166 7492 7493 7494
warning$	7457 7490 7491 8134 8135 8136 8137 8138 2176 2177 2178 2179 9512 9513 9532 9533 9772 6463 6635 6987 6988 3249 7291
warnings$	7457 7490 7491 8134 8135 8136 8137 8138 2176 2177 2178 2179 9512 9513 9532 9533 9772 6635 6987 6988
warran	6378
warrant$	1435 1436 1437 9740 2536 9916 7072 3646
warrants$	2536 7072 3646
wary$	7340 3804 3805 3806 3807
was	2408 6377 3381
was$	3886 146 155 248 249 374 387 4253 611 612 840 841 842 843 907 917 963 964 965 966 967 968 969 970 971 972 974 975 976 977 978 979 1043 4833 4838 1079 1103 1104 1105 1106 1107 1108 1276 1280 5058 1281 1282 1283 1284 1287 1288 1289 1290 8820 8823 1518 5370 1617 1641 5429 5610 1874 1875 5771 5781 9356 5830 5865 2139 5953 5954 5989 2219 2220 9576 2267 9599 6136 6153 6229 6334 6355 2625 2807 2832 2889 2891 2895 2942 2946 2957 2959 2969 6839 6886 3186 3213 7042 3331 3389 3394 3400 3401 3412 3428 3449 3451 3452 3486 3490 3500 3508 3510 3511 3515
wash$	2187
washed$	2187
washes$	2187
washing$	2187
waste$	784 3220
wasted$	784 3220
waster$	8288 3551
wasters$	8288 3551
wastes$	784 3220
wasting$	784 3220
watch	2609 3250
watch$	8911 8912 8913 6110 9663 2355 9677 9725 2493 6283 9891 6387 2738 6902 6907 7106
watche	6141
watched$	9387 9388 9665 2355 9679 6283 9839 9883 2738
watches$	8911 8912 8913 6902 6907
watching$	2355 6283 2738
watchlist$	7028
watchlists$	7028
watchs$	2355 6283
water$	6504
wave$	7107
wavy$	3106
way$	20 7381 4957 5367 1590 1591 1592 8932 5399 5400 5494 9471 2228 9913 6568
ways$	7381 7631 8491 8572 8643 9009 9129 6568
wayward$	2956 6735 3060
we	2324
we$	5517 5518 5520 5521 5559 5560 5561 5588 5589 5590 2225 6102 2427
weak$	4778 8371 8372 8373 8374 1059 1150 1151 1152 1153 2104 2105 2106 2107 9527 9528 9529 9530 6007 2257 2982 2983 3197 3237
weaker$	4707
weaned$	2655
weapon	9613 9623 9696 9831 2529 10091
weapon$	7628 4655 4656 4657 9683 9703 9704 10090 3335
weapons$	7626 7670 4655 4656 4657 2317 9683 9703 9704 6307 3335 3643
wear	2771
wear$	7846 7847 7848 7849 7850 1543 1568 1578 1579 1580 1581 1582 1583 1584 1585 1586 1587 3107 3124
wearing$	7641 1543 1568 1578 1579 1580 1581 1582 1583 1584 1585 1586 1587 2771 3107 3124
wears$	1543 1568 1578 1579 1580 1581 1582 1583 1584 1585 1586 1587 3107 3124
weary$	6793
weed	6560
weed$	7532 7533 4005 4006 4007 4008 4009 4011 4012 7626 7707 7708 7709 7766 7767 7768 7769 7770 7771 7772 7773 7778 7781 8205 4755 9667 6421 9960 9971 10098 6578
week$	9130 9131 9132 9174 9175 9176 6470 6998 7276
weekend$	9130 9131 9132 9938
weeks$	9174 9175 9176 6998 7276
weigh$	1426 5205 5206 5207
weighed$	3729 3732
weighs$	3732
weight	6401 6428 9967
weight$	9939 9966 7191
welcome$	2839
welcomed$	2839
welcomes$	2839
welcoming$	2839
welfare$	7326 3789 7382 7383 7384 7385 7386 7387 7388 7389 7392 8053 8054 8055 8056 8057 8058 8059 8060 8061 8062 8063 8064 8065 8742 8743 8744 8745
well$	7487 7495 7496 8360 1167 1168 1180 1226 1256 1387 1408 1411 5197 5198 5199 5200 5201 5202 5203 1519 1524 3065 3078 3087 6901
wellbe	6428
wellbeing$	7326 7382 7383 7384 7385 7386 7387 7388 7389 7392 8048 8049 9966
went$	7462 7482 266 364 365 366 367 368 369 401 402 403 4195 421 422 516 517 518 521 7889 7890 850 874 893 894 1016 1142 1143 1144 1604 1613 2201 2636 2757 2766 2802 2829 2830 6609 3488
were	9652 2408
were$	3886 3893 146 155 3954 248 249 374 387 4253 611 612 8035 840 841 842 843 907 917 963 964 965 966 967 968 969 970 971 972 974 975 976 977 978 979 1043 1079 1103 1104 1105 1106 1107 1108 8486 1276 1280 5058 1281 1282 1283 1284 1287 1288 1289 1290 1494 1518 5323 1617 1640 5429 5545 5546 5610 1874 1875 5781 9356 2139 5954 5989 2219 2220 2267 9599 6136 6153 6222 6334 6531 2807 2832 2889 2891 2895 2942 2946 2957 2959 2969 6839 6886 3186 3213 7042 3331 3449 3490 3500 3508 3515
west$	1536
wet$	2642
wets$	2642
wetting$	7186
what$	3894 3895 3946 7687 7833 4397 4398 640 648 7999 8007 721 722 8490 4954 8496 8749 8750 9510 9532 9533 6271 6615 6618 6988
whatever$	8043 8712 8729 1642 1643 1644 1645 1742 1743
whatsapp$	423 4201 424 4202 425 4203 426 4204 427 4205
whatsoever$	9356
wheel$	9409
wheelc	6530
wheelchair$	10068 3688
when	7020
when$	4199 4200 8007 8814 9573 9671 9678 6248 7209
whenever$	4199 9671
where	7020
where$	7342 7343 7344 7345 8007 8814 2367 6248 6284
wherea	6112 2496 6274 6275 2567
whereabouts$	9650 9651 6345
which	7011 7020
which$	8814 9690 9814 9821 6295 6346
while$	9389
white$	8796 1504 1526 5308 1539 5339 5340 5341 1564 1600 3059 3060 3083 3090 6902 3129
who	9613 9634 9690 9814 9821 6295 6346 7020
who$	7342 7343 7344 7345 4251 4252 4287 656 685 8007 8185 8200 8486 8820 8823 2328 6109 6115 2362 2387 2398 6179 2409 6248 6249 6284 9826 6328 2556 6335 2559 6347 9899 6367 9907 6380 6839 3339
whoever$	6335
whole$	5912 5914 2873
wholly$	3159 3162
whom	9814 9821 9833
whom$	7342 7343 7344 7345 8007 9644 9714 2409 6284
why$	4443 666 667 4446 669 670 4449 4450 673 678 679 7999 8007 723 724 725 726 2008 2009 2010
wicked$	2882
wider	2371
wider$	6149
wife$	10011 10046 10071
wild$	2873 2882 6701 6702 6703 6735 3084 3106 3567
wilful$	3592
wilfully$	417 3217 3592
will	2561
will$	752 753 754 755 756 758 802 822 1377 1401 1413 1416 1449 1656 1658 1659 1660 1661 1662 1663 1664 1668 1669 1670 1671 1672 1673 1674 1684 1688 1689 1690 1698 1699 1700 1701 9021 9022 9023 9024 9025 9026 5493 9043 9044 9045 9046 5524 9069 1754 1755 1756 1757 1758 9079 1769 5583 5584 5587 5610 9150 9151 1843 1844 1857 6091 2316 6125 2354 2403 6193 6216 2500 2539 6377 3146 3149 3151 3163 3351
willed$	6760
willing$	210 211 216 310 311 312 513 514 727 728 729 5411 5413 5415 8954 8955 8956 8957 2308 2828
willingly$	7826 7827 512 6607 6608 2831
willingness$	7574 5568 9107 9108 9109 9110 9111 9112
win$	4920 9085 5548
wind$	897 898 5467
winding$	7375 7376 7377 7378 7379 897 898
winds$	897 898
winter$	7692 7693
wiry$	3063
wisdom$	1219 1221 5055 1278
wise$	3899 1174 1175 1228 1495 6789 6794 6795 3023 3039
wiser$	3874 1171 1172 1173 1216 1228
wish$	5568 9107 9108 9109 9110 9111 9112 9811
wished$	2621
wishes$	2621 6987
wishs$	9811
wit$	9310 9311 9312
with	9765 6553 3305
with$	7400 7488 7588 7591 7596 7647 4119 4132 4136 7757 4220 4223 4254 4266 4267 4271 4278 4280 4282 7832 4376 4377 8009 4658 4661 4671 4672 8211 4688 8353 8357 8368 8369 8375 4914 8456 1147 8478 4941 4944 1184 5174 5175 5176 8820 8823 1543 1556 1557 1558 1559 1607 8992 9042 9120 2037 9522 6081 6106 9653 6150 9692 9737 9863 2630 6477 10025 6525 2774 6563 6630 2999 3107 3118 7007 7086 7132 3363 3424 3446 7257 7292
withar	9818
withbu	9818
withcr	9818
withda	9818
withde	9818
withdi	9818
withdrawn$	6324
withga	9818
withheld$	695 696 6995
withhold$	695 696
withholding$	695 696
withholds$	695 696
within$	4718 8257 8258 4905 5139 6392
withof	9818
without$	73 4121 990 8693 8694 8695 8696 8697 8698 8699 8700 8701 8702 8703 8704 8705 8729 8735 8736 8737 8738 8739 8740 8741 1460 1694 1697 5502 1793 2038 2039 5842 2170 2171 2676 3157 3158 3172 3194
withro	9818
withsh	9818
withst	9818
withsu	9818
withth	9818
witness$	6642
witnesses$	6642
woeful$	2257 3592
woefully$	3592
wolves$	8317 8318 8319
woman	6555
woman$	8553 1243 5026 8568 8602 8607 8609 1298 5079 8624 8625 1322 8640 8641 8642 8646 1333 1334 8668 10063 10093 6806
women$	8259 8260 8261 8262 8263 8264 8265 8266 8267 8268 8269 8270 8273 8274 8275 8553 8556 1243 5024 8573 8575 8592 8600 8607 8608 8609 1295 8624 8625 1333 1334 1353 8723 8893 8943 6803 6806 6816
wont$	1670 1671 1672 1673 1674 3146
wool$	6811
woolly$	3592
word$	9486 9515
wore$	7846 7847 7848 7849 7850 1543 1568 1578 1579 1580 1581 1582 1583 1584 1585 1586 1587 3107 3124
work	7075
work$	129 131 132 3950 7489 4057 7673 378 379 380 381 382 383 384 385 386 633 8094 8103 8301 4815 4830 8422 4918 4963 8945 8974 8980 5454 8994 5504 9062 9093 9099 9114 9115 9116 9121 9371 2373 6558 6622 2978 6924 6932 6975
worked	2425
worked$	378 379 380 381 382 383 384 385 386 633 9091 9100 9101 9102 9103 9104 9859 2767 6933
worker	9948
worker$	7531 7764 8008 8102 5674 5679 5680 5690 5691 9537 9568 6048 6057 6518 10084 6623 3224 7302
workers$	7531 7764 8008 4562 8102 8340 8452 8501 8502 8503 5517 5518 5520 5521 5559 5560 5561 5674 5679 5680 9537 9568 6057 6623 6716
working$	378 379 380 381 382 383 384 385 386 633 4831 5143 8973 9114 9115 9116 9787 6932 7005 3466
works$	378 379 380 381 382 383 384 385 386 633 9097 6933
workshop$	129 131 132
workshops$	129 131 132
workshy$	3567
world$	8572 3015 3016
worldly$	1228 1480 1481 1482 1483 3017 3572
worn$	7851 7866 7867 7868 7878 9660 6124 6886
worr	2650 2688 2750
worried$	5144 5145 5146 8685 8686 8687 5150 5151 5986 2290
worries$	8130 8131 8132 8133 5153 8692 6987
worry$	5144 5145 5146 8685 8686 8687 5150 5151 6987
worrying$	8376 8377 8378 8379 8380 8381 8382 8383 8384 2960 2962
worse$	4436 8721 8722 9483 9484 6821
worship$	495 496 497 498 499
worshiped$	495 496 497 498 499
worshiping$	495 496 497 498 499
worshipped$	495 496 497 498 499
worshipping$	495 496 497 498 499
worships$	495 496 497 498 499
worst$	7911 4399 2962 3268
worth$	8121
worthless$	3567
would$	553 4333 7872 557 558 559 560 561 567 4346 4355 4456 4504 911 980 8595 8617 1366 5149 1450 1657 1675 1676 1677 1688 1689 1690 5524 9079 1769 5610 9150 9151 1843 1844 5767 5768 5769 6091 2316 3147 3151 3163
wound$	897 898
wrap	10091
wraps$	8347 6578 6723
wreak$	2930
wreaked$	2931
wreaking$	2929
wreck$	2844
wrecked$	2844
wrecking$	2844
wreckked$	2844
wreckking$	2844
wrecks$	2844
wrist$	9944
wrists$	9944
writ	7246
write$	2159 2498 2568 10000 2914 2915
writing$	2162 2498
written$	2140 2161 2685
wrong$	3874 3875 3982 4068 4069 4070 7674 8184 8196 8197 8198 8615 8616 9308 9309 9319 9403 9569 9570 6045 2792 2854
wrote$	2160
xanax	6434
xanax$	9972
y$	8637
year	6465
year$	4255 4284 4285 8252 4717 8256 5010 8558 5039 8677 1506 1509 1511 9999 6465 10003 6998 7276
years$	8256 8544 8545 8546 8611 8612 8613 8614 8649 8650 8651 8677 6998 7276
yet$	3936 2237 6037
yield	3234
yjs	6545
yjs$	10083 3524
yob$	3551
yobbish$	2962 3551
yobbo$	3551
yobbos$	3551
yobs$	8317 8318 8319 3551
yoi$	3772
yos	6545
yos$	10083 3524
yot	6545
yot$	10083 3524
young	6555
young$	250 300 902 4691 4803 4804 8388 4854 4855 8412 8413 8414 8415 8416 8417 8431 1125 1126 4906 5012 5267 5268 5269 5270 5271 5272 1504 8820 8823 5512 5645 5807 5925 5926 5935 5944 5982 6023 6025 6080 9668 9670 6133 2358 2359 6157 2402 9726 2413 9739 9743 6223 6226 6262 2502 9821 9822 6305 9848 9856 6336 9922 9925 10093 2818 2884 2887 2896 2935 6734 6781 3035 3059 3263 7089 7095 7114 3487
younger$	4707 8259 8260 8261 8262 8263 8264 8265 8266 8267 8268 8269 8270 8273 8274 8277 8278 6502 6577
youngers$	9712
youngster$	8388 8412 8413 8414 8415 8416 8417 8428 6734
youngsters$	8388 8412 8413 8414 8415 8416 8417 8428 6577 6734
youth	3274 3520
youth$	8388 8391 8412 8413 8414 8415 8416 8417 8428 1504 8820 8823 8826 8827 2271 6096 2370 6545 2768 2884 6664 2887 6734 6838 3061 3263 3511 3520
youths$	8228 8388 8391 8412 8413 8414 8415 8416 8417 8428 8820 8823 2370 6664 6734 3061 3578
yp	6080 6088 9647 9664 9666 9668 9670 6133 9672 2358 2359 9726 9739 9743 6227 6262 2502 9821 9822 9848 9855 9856 6336 9922 9925 2651 6436 2674 2696 6476 10045 6521 6522 2751 10070 10097 2784 3274 7063 7089 7114 7228
yp$	2859
yp1$	2858
yp2$	2858
yp3$	2858
yp4$	2858
yp5$	2858
yp6$	2858
yro$	3770
zero$	1790 5808 3218 3301
zits$	6896
