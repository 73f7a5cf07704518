3734 3495 2748

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
(do|does|did|is|are|was|were|has|have|had) not [yet|fully|really|been|currently|properly|meaningfully|always|well] (engage|engaging|engaged|engage well|cooperate|cooperating)
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
(?:identify|identifies|identifying|identified|establish\w*|find out|work out|determine|prove|show|name|naming|shows|showing|learn|discover) (?:the )?(?:culprits?|offenders?|perpetrators?|those (?:responsible|behind|involved in (?:the )?(?:robber|burglar|offen|crime|thef))|who (?:is|are|was|were) (?:\w+ )?(?:responsible|behind|holding|dealing|supplying|carrying|selling|storing|committing|stealing|offending|running|in charge|involved in))
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
perpetrators?
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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 10 10 10 10 10 10 11 12 12 12 13 13 13 13 14 14 15 16 16 16 17 17 18 18 19 21 22 22 23 23 23 23 23 25 26 28 28 28 28 29 31 31 31 32 32 33 34 34 36 36 36 36 36 36 36 36 36 36 37 37 37 37 37 38 38 39 39 39 40 40 40 42 42 42 43 43 43 44 44 44 44 45 45 45 45 46 46 46 46 46 46 46 46 47 47 48 48 49 50 50 51 51 51 51 51 52 52 52 53 53 54 54 54 55 55 55 56 56 56 56 56 56 57 57 57 57 58 58 58 58 59 60 61 61 61 62 63 63 64 64 65 65 65 66 66 67 67 67 67 67 67 67 67 67 67 67 68 68 69 69 69 69 69 69 70 71 72 73 73 73 73 74 74 74 75 75 76 76 76 77 78 78 79 80 80 81 82 83 84 84 84 85 85 85 85 85 85 85 85 86 86 86 86 86 86 86 86 87 88 88 89 90 91 91 92 92 92 92 92 92 92 93 93 94 95 95 95 95 95 95 96 96 96 96 96 96 96 96 96 96 96 96 96 96 96 96 96 96 96 96 96 96 97 97 97 97 97 97 97 98 98 99 99 100 100 100 101 101 101 101 101 101 102 102 102 103 103 104 105 105 105 106 106 106 106 106 106 107 107 107 107 108 109 109 109 109 109 109 110 110 111 111 113 113 114 115 116 116 117 118 118 119 119 119 119 119 120 120 120 120 121 121 121 122 122 122 123 123 123 123 124 124 125 126 127 128 130 130 131 131 132 132 132 133 133 133 133 133 133 134 135 135 135 136 136 136 139 139 139 139 140 140 140 140 141 141 142 142 142 142 143 143 143 143 143 143 143 143 143 144 145 145 147 148 148 152 152 152 152 152 153 153 153 154 155 155 155 155 155 155 155 158 159 161 163 164 165 169 171 171 172 174 176 176 176 176 176 176 176 176 177 177 177 177 180 180 180 181 182 182 182 182 185 186 186 187 187 188 190 190 190 191 193 193 193 193 193 193 194 195 196 196 196 196 196 196 196 197 197 197 197 197 198 198 198 198 198 198 199 199 201 201 203 203 204 205 205 206 207 207 207 208 209 211 211 211 211 211 211 211 211 211 212 212 212 212 212 213 213 213 213 213 213 213 213 214 214 214 214 214 214 214 215 215 215 216 216 217 217 218 218 218 218 218 219 219 219 219 219 220 220 221 222 223 223 224 224 225 225 225 226 227 227 228 228 229 229 230 231 231 231 232 233 233 235 236 236 236 236 236 237 238 239 239 239 239 239 239 240 240 240 240 240 241 241 242 242 244 244 245 245 246 246 247 249 250 251 252 253 254 255 256 257 258 258 259 260 260 261 261 261 261 262 262 262 262 262 263 263 264 264 264 265 265 266 266 267 267 267 267 268 269 269 270 272 273 273 274 274 274 274 274 274 274 274 274 275 275 276 277 278 279 280 280 280 281 282 283 283 284 284 285 285 286 286 287 287 288 288 289 289 289 289 289 289 289 289 289 290 290 290 290 291 291 292 293 293 294 295 296 296 296 296 297 297 298 298 298 298 299 299 299 300 301 302 302 303 304 304 305 306 306 306 306 306 306 306 306 306 306 306 306 307 307 307 307 307 307 307 307 307 308 308 308 308 309 309 309 309 309 310 310 310 310 310 310 310 310 311 311 312 312 312 314 314 314 315 316 318 319 320 320 320 322 322 322 322 322 322 322 322 322 322 322 322 323 323 323 323 323 323 323 323 323 323 323 324 324 324 324 326 326 326 326 326 327 327 327 327 328 328 328 328 329 329 330 330 330 330 331 331 331 332 332 333 334 335 335 336 337 338 338 340 340 340 340 340 340 340 341 341 341 341 341 341 341 341 341 341 341 341 341 342 343 345 346 347 348 349 350 350 350 352 352 352 353 353 354 355 355 355 357 358 358 358 359 359 360 361 363 364 365 366 366 367 367 368 368 368 374 377 378 381 382 387 387 390 390 390 391 392 393 395 401 402 402 402 404 405 405 405 405 406 408 408 408 408 409 411 411 411 412 413 414 414 415 415 415 415 415 415 415 415 415 415 415 415 415 415 415 415 416 416 416 416 417 417 417 417 417 417 417 417 417 417 417 417 417 417 417 417 417 418 418 418 419 420 420 420 420 422 424 426 427 428 428 428 428 429 429 429 429 430 431 431 431 436 437 437 438 438 438 438 438 438 438 438 439 440 444 444 444 447 447 448 448 448 448 449 449 449 449 449 449 451 452 452 453 453 453 453 453 454 454 454 454 454 455 455 455 455 456 457 457 457 457 457 457 457 457 457 458 458 460 460 460 460 461 461 461 462 462 462 462 462 462 462 462 462 462 462 462 462 462 462 462 462 462 463 463 463 463 463 463 464 465 465 465 465 465 465 466 466 467 468 468 468 468 469 473 473 473 473 474 476 476 476 477 477 478 478 480 480 480 480 480 480 480 481 481 481 482 482 486 487 487 487 490 491 493 493 494 496 496 496 496 497 500 502 502 502 503 503 503 506 507 508 508 509 509 510 516 517 518 518 518 521 522 524 525 526 527 528 528 528 529 530 531 531 531 532 534 534 534 534 536 536 536 537 537 537 537 537 537 537 538 538 538 538 539 540 541 542 542 542 542 543 544 545 547 547 549 549 549 550 550 550 550 551 551 552 552 553 554 554 554 554 554 554 555 555 555 555 555 555 556 557 557 558 558 558 558 559 560 561 562 562 562 563 565 565 565 565 565 566 566 566 567 567 567 567 568 568 568 568 569 569 569 570 571 571 572 573 573 573 573 573 573 573 573 573 573 573 574 575 576 576 577 577 577 577 578 578 579 579 580 580 581 581 581 582 582 583 585 585 585 585 585 586 586 586 587 588 588 590 591 592 592 592 593 594 594 594 594 594 598 598 598 599 599 599 600 600 600 600 600 601 601 601 603 604 604 604 605 605 607 608 609 609 609 610 610 610 611 612 612 612 612 613 613 613 613 613 613 613 613 614 615 615 616 616 616 616 616 616 616 616 616 616 616 616 616 617 619 619 619 619 621 623 623 623 624 624 625 626 626 626 627 627 628 630 630 631 632 632 633 633 633 633 634 634 635 635 635 635 635 635 635 637 637 637 637 638 638 638 639 639 640 640 640 641 641 641 641 641 642 642 642 643 643 643 644 644 644 644 644 645 646 646 647 647 647 648 648 648 648 648 649 649 649 650 651 651 651 652 652 652 653 653 654 655 655 656 656 656 656 657 658 658 658 658 659 659 659 659 659 659 660 660 662 662 666 666 666 666 667 667 669 669 673 673 673 675 679 680 680 681 681 681 681 685 686 688 689 689 689 689 690 690 691 691 691 691 691 691 692 693 696 696 696 697 699 701 702 705 706 706 706 707 709 709 709 710 711 711 711 711 712 713 713 713 714 714 714 715 716 717 718 718 719 719 720 721 721 721 722 722 722 722 722 722 722 722 722 722 723 724 724 724 724 725 726 727 727 727 728 728 731 731 731 732 733 733 733 734 735 736 736 736 737 738 738 738 739 740 740 740 740 742 742 743 743 744 745 745 749 750 750 752 753 754 754 754 755 756 756 756 756 756 757 757 757 757 758 758 758 758 758 759 759 759 759 760 761 762 763 763 763 763 763 763 764 764 764 764 764 764 765 765 765 765 765 766 766 766 767 767 767 767 767 767 768 770 771 771 772 772 772 773 774 775 776 776 776 776 777 777 777 777 777 777 777 779 780 780 780 780 781 781 781 781 781 782 782 782 783 784 784 785 785 785 785 786 786 786 786 787 788 788 788 789 789 789 790 790 792 792 793 793 793 794 794 794 794 795 795 795 795 795 795 796 796 796 796 797 797 797 797 797 797 798 798 799 799 799 799 800 800 801 801 802 802 803 803 803 803 803 804 805 805 805 805 805 805 805 806 808 808 808 809 809 809 809 810 810 810 810 810 810 810 810 812 814 814 814 815 815 815 816 818 818 818 818 818 818 818 818 819 819 819 821 821 822 822 822 822 822 822 823 823 823 824 824 825 825 825 825 825 826 827 827 827 828 828 828 828 829 829 829 830 830 830 830 831 833 834 834 834 836 838 838 838 839 840 841 841 842 842 843 843 843 843 844 844 844 844 844 845 845 845 845 845 845 845 846 846 846 846 847 848 848 848 849 849 849 849 849 849 850 850 851 851 851 852 852 852 853 853 853 853 854 854 854 854 854 854 854 854 854 854 854 854 854 854 854 854 854 854 854 855 855 855 856 856 856 857 857 857 857 858 859 860 860 860 860 861 862 862 862 862 863 863 863 863 863 863 863 864 864 864 864 864 864 865 865 865 865 866 866 866 866 867 867 867 867 868 868 869 869 869 870 870 871 871 871 872 873 873 874 874 875 876 877 877 878 878 879 879 879 880 880 880 881 882 882 883 884 884 884 884 885 885 886 886 887 887 887 887 888 888 888 888 888 888 888 889 890 890 891 891 891 891 891 892 892 892 892 892 892 892 893 893 893 894 895 895 895 895 895 895 895 895 895 896 896 897 898 898 899 899 899 899 899 901 901 902 903 903 904 904 905 906 906 906 907 909 910 910 910 911 911 911 911 911 911 911 911 911 911 911 911 911 912 912 912 912 913 913 913 913 913 913 913 913 913 913 913 913 913 913 913 913 913 913 913 913 913 913 913 913 913 913 913 913 913 914 915 916 917 917 917 917 917 918 919 919 919 919 919 920 920 920 921 922 923 925 925 926 926 926 926 926 926 928 928 929 929 930 931 931 932 932 933 933 935 935 935 935 936 936 936 936 937 937 938 939 940 942 943 944 945 946 947 948 949 949 952 953 954 955 956 957 957 958 958 958 958 958 959 960 960 960 960 961 962 962 963 965 965 967 968 969 969 970 970 971 972 973 973 974 976 976 977 977 979 979 979 979 980 980 981 981 982 982 982 982 983 983 983 983 984 985 985 986 986 988 989 989 990 992 992 993 993 994 996 997 998 1000 1002 1002 1002 1003 1003 1003 1004 1004 1004 1005 1005 1006 1006 1007 1009 1009 1010 1010 1010 1010 1010 1010 1011 1011 1011 1013 1013 1015 1016 1017 1018 1019 1020 1021 1022 1023 1024 1032 1037 1038 1039 1040 1041 1042 1043 1044 1045 1047 1051 1052 1053 1054 1055 1056 1057 1058 1059 1060 1061 1062 1063 1064 1066 1070 1072 1073 1074 1076 1080 1085 1086 1089 1090 1091 1093 1094 1097 1098 1099 1100 1102 1106 1107 1108 1109 1110 1111 1113 1114 1115 1116 1119 1120 1121 1122 1124 1125 1127 1130 1131 1134 1136 1137 1142 1143 1150 1152 1154 1155 1158 1163 1164 1165 1167 1168 1169 1170 1171 1172 1173 1175 1179 1180 1181 1182 1183 1185 1186 1188 1190 1191 1192 1193 1195 1196 1200 1202 1206 1207 1208 1209 1210 1216 1218 1223 1224 1225 1229 1231 1232 1233 1235 1236 1237 1240 1241 1242 1247 1248 1250 1252 1255 1256 1257 1258 1259 1261 1262 1264 1265 1266 1267 1268 1270 1271 1272 1273 1274 1275 1276 1280 1281 1282 1283 1284 1285 1286 1287 1288 1289 1290 1291 1293 1294 1295 1296 1298 1299 1300 1301 1302 1305 1306 1307 1308 1309 1311 1312 1313 1314 1315 1316 1317 1318 1319 1320 1322 1323 1324 1325 1326 1327 1328 1329 1331 1332 1333 1334 1335 1336 1337 1340 1341 1342 1343 1344 1345 1346 1349 1350 1352 1353 1356 1358 1359 1360 1361 1362 1363 1364 1365 1367 1368 1369 1370 1372 1375 1376 1377 1378 1379 1380 1381 1382 1383 1384 1385 1386 1387 1388 1389 1390 1391 1393 1394 1395 1397 1398 1399 1400 1401 1402 1403 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1418 1419 1420 1422 1423 1424 1425 1426 1427 1428 1429 1430 1431 1433 1434 1435 1436 1437 1438 1439 1440 1441 1442 1443 1444 1445 1446 1447 1448 1449 1450 1451 1452 1453 1454 1455 1456 1459 1462 1484 1485 1486 1495 1501 1504 1508 1513 1517 1520 1522 1523 1525 1528 1529 1532 1555 1578 1581 1582 1590 1594 1595 1614 1618 1619 1620 1625 1626 1631 1634 1641 1648 1650 1651 1656 1677 1681 1682 1684 1685 1686 1690 1696 1699 1700 1701 1702 1703 1704 1705 1707 1717 1718 1719 1729 1733 1736 1740 1742 1747 1749 1755 1757 1763 1764 1770 1771 1780 1782 1783 1784 1785 1787 1790 1795 1796 1797 1798 1799 1800 1802 1804 1805 1806 1807 1808 1809 1811 1812 1814 1816 1817 1820 1821 1822 1825 1826 1832 1835 1836 1837 1838 1840 1841 1842 1843 1844 1845 1848 1850 1851 1853 1854 1855 1856 1857 1866 1867 1870 1872 1873 1874 1875 1876 1877 1878 1879 1880 1885 1886 1887 1889 1890 1891 1892 1893 1895 1896 1897 1898 1899 1900 1902 1903 1904 1905 1906 1907 1908 1909 1910 1911 1921 1930 1932 1936 1940 1942 1944 1947 1948 1952 1955 1959 1961 1962 1964 1965 1967 1970 1972 1975 1976 1977 1980 3 3 20 24 26 27 40 41 70 90 97 112 127 129 135 137 138 143 145 150 151 157 159 160 162 164 166 170 170 172 173 174 175 178 179 183 184 185 186 186 189 191 200 202 203 204 209 211 233 234 243 244 248 253 271 277 294 313 317 321 323 325 337 339 343 344 351 354 356 361 362 366 367 367 369 370 371 373 375 376 379 382 384 384 384 384 384 385 386 388 388 388 388 388 388 388 389 390 395 398 399 401 402 402 403 403 407 410 412 417 418 419 421 421 421 421 421 422 422 422 423 425 427 427 427 427 427 427 427 427 427 427 427 428 429 429 429 429 429 429 429 429 429 429 429 429 429 434 435 439 441 442 443 444 445 446 447 448 450 450 450 450 450 450 451 453 459 463 465 467 470 471 472 473 474 475 477 479 479 479 480 483 483 483 483 485 488 489 491 491 491 491 491 491 491 491 491 491 491 491 491 491 491 491 491 491 491 491 491 492 493 495 497 499 499 501 502 503 504 505 511 513 519 519 519 519 519 519 519 519 520 533 535 535 546 548 554 554 564 582 584 585 586 589 595 596 597 602 604 605 606 618 620 622 627 629 636 651 654 661 664 664 664 664 664 664 664 664 664 664 667 669 670 672 673 674 676 677 677 678 681 681 681 681 681 681 681 681 681 681 681 681 681 681 682 683 684 685 686 687 692 693 694 694 694 694 694 694 694 694 694 694 694 694 694 694 695 696 697 698 700 702 703 703 703 704 706 708 709 711 712 717 718 720 721 722 723 725 725 726 727 729 729 729 729 730 730 730 730 730 730 739 741 746 749 751 754 765 766 769 777 778 791 804 807 808 810 811 813 813 817 819 819 820 824 832 834 835 836 838 841 854 858 890 892 900 902 902 902 902 902 902 902 902 902 902 902 908 911 911 911 911 911 911 911 911 911 911 912 917 924 925 926 927 928 937 941 950 951 953 957 962 963 964 965 966 968 975 978 983 986 987 991 995 1001 1002 1008 1012 1012 1012 1014 1014 1014 1014 1025 1027 1033 1034 1046 1048 1069 1071 1075 1077 1078 1079 1082 1083 1084 1087 1088 1092 1095 1096 1101 1103 1104 1105 1112 1117 1118 1123 1126 1128 1129 1132 1133 1135 1138 1139 1140 1141 1144 1146 1147 1149 1151 1157 1159 1160 1161 1162 1174 1176 1177 1184 1187 1189 1194 1197 1198 1199 1201 1204 1205 1211 1212 1213 1214 1215 1220 1221 1222 1226 1227 1228 1230 1234 1238 1239 1243 1244 1245 1246 1249 1251 1253 1254 1260 1263 1269 1277 1278 1279 1292 1297 1303 1304 1310 1321 1330 1338 1339 1347 1348 1351 1354 1355 1371 1373 1396 1404 1405 1406 1421 1457 1458 1464 1465 1466 1476 1488 1489 1494 1497 1499 1505 1509 1510 1511 1512 1514 1515 1516 1521 1527 1530 1531 1533 1535 1536 1538 1544 1546 1547 1554 1558 1559 1562 1566 1567 1573 1574 1575 1576 1579 1580 1585 1586 1587 1591 1592 1593 1597 1599 1600 1616 1617 1622 1624 1627 1632 1635 1637 1643 1645 1646 1649 1652 1653 1654 1657 1659 1660 1661 1662 1663 1668 1673 1674 1676 1678 1679 1687 1688 1692 1693 1694 1695 1697 1708 1716 1720 1721 1723 1728 1730 1731 1732 1734 1735 1737 1739 1741 1745 1746 1750 1751 1752 1753 1756 1759 1760 1765 1766 1767 1768 1772 1773 1774 1775 1776 1777 1778 1779 1781 1788 1789 1792 1793 1794 1801 1803 1810 1813 1815 1818 1819 1823 1824 1827 1831 1833 1846 1847 1849 1852 1858 1859 1860 1861 1862 1863 1864 1865 1868 1869 1871 1881 1882 1883 1884 1888 1894 1901 1912 1913 1915 1916 1917 1919 1920 1923 1924 1925 1926 1928 1933 1934 1935 1937 1938 1939 1943 1949 1951 1953 1954 1958 1960 1966 1968 1969 1971 1973 1978 1979 30 35 146 149 156 167 168 170 192 210 372 380 383 384 388 394 396 397 400 421 427 432 433 446 450 479 483 484 491 498 512 514 515 519 523 535 663 664 665 668 671 674 677 681 694 703 708 729 730 747 748 813 837 902 911 934 999 1012 1026 1028 1029 1030 1031 1035 1036 1049 1050 1065 1067 1068 1081 1145 1148 1153 1156 1166 1178 1203 1217 1219 1357 1366 1374 1392 1432 1460 1461 1463 1467 1468 1469 1470 1471 1472 1473 1474 1475 1477 1478 1479 1480 1481 1482 1483 1487 1490 1491 1492 1493 1496 1498 1500 1502 1503 1506 1507 1518 1519 1524 1526 1534 1537 1539 1540 1541 1542 1543 1545 1548 1549 1550 1551 1552 1553 1556 1557 1560 1561 1563 1564 1565 1568 1569 1570 1571 1572 1577 1583 1584 1588 1589 1596 1598 1601 1602 1603 1604 1605 1606 1607 1608 1609 1610 1611 1612 1613 1615 1621 1623 1628 1629 1630 1633 1636 1638 1639 1640 1642 1644 1647 1655 1658 1664 1665 1666 1667 1669 1670 1671 1672 1675 1680 1683 1689 1691 1698 1706 1709 1710 1711 1712 1713 1714 1715 1722 1724 1725 1726 1727 1738 1743 1744 1748 1754 1758 1761 1762 1769 1786 1791 1828 1829 1830 1834 1839 1914 1918 1922 1927 1929 1931 1941 1945 1946 1950 1956 1957 1963 1974

12 14 8 9 10 10 10 10 10 10 4 6 5 6 6 6 7 7 7 7 9 9 9 9 9 9 7 8 8 8 12 13 13 13 13 13 13 4 4 5 5 7 8 8 8 7 8 7 3 10 4 6 8 6 8 3 3 7 8 5 6 6 6 6 4 3 7 8 8 8 13 5 7 6 5 4 4 3 5 8 9 9 9 9 9 9 9 10 9 14 16 16 19 19 7 8 5 6 6 5 5 5 3 4 4 6 7 7 11 12 12 12 3 4 4 4 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 10 11 11 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 25 27 26 27 17 3 10 11 11 4 5 7 6 6 10 11 11 7 8 19 20 20 20 20 20 20 20 20 20 20 5 6 3 4 4 4 4 4 5 4 4 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 5 6 7 4 8 7 6 7 7 5 6 6 6 6 6 6 9 7 8 10 8 8 8 9 7 6 3 4 4 3 4 4 6 7 7 7 7 7 8 4 4 5 4 5 5 5 5 5 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 4 6 5 10 11 11 11 11 13 4 5 5 11 13 3 5 6 6 3 4 4 4 5 5 3 4 4 4 4 8 9 9 9 9 9 7 8 12 13 4 4 4 4 5 5 4 8 9 11 12 12 12 12 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 6 5 4 5 6 4 5 6 7 7 4 3 3 3 3 5 4 3 3 3 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 5 4 3 6 3 4 5 3 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 6 8 10 10 7 3 4 4 4 4 5 3 3 3 4 4 4 4 4 4 3 3 3 4 3 4 5 5 5 5 6 4 5 5 6 10 10 3 4 5 4 4 6 6 4 3 9 9 9 9 9 9 9 9 9 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 8 7 7 5 5 6 10 12 5 7 7 8 8 8 8 6 7 7 7 7 9 11 4 4 4 5 7 9 8 9 9 9 6 8 4 6 4 4 3 3 4 4 4 3 4 3 4 7 5 5 5 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 9 10 10 8 9 3 5 9 9 9 9 7 3 4 3 3 6 7 12 13 13 13 13 13 13 14 14 4 5 3 3 9 4 4 5 5 5 4 5 7 5 5 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 7 8 8 8 14 15 15 15 15 7 7 7 7 7 7 10 9 6 7 6 7 7 4 5 5 3 4 7 5 6 6 6 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 6 7 7 7 7 8 8 8 11 12 8 9 9 9 9 10 10 7 8 7 6 4 5 4 6 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 5 3 4 4 5 4 5 7 8 9 6 7 7 4 5 4 8 9 9 9 4 5 5 5 7 3 4 3 3 10 5 5 4 5 5 6 6 6 3 7 5 3 3 4 3 3 3 3 3 3 3 5 7 7 7 4 3 4 4 4 3 9 10 10 10 8 7 8 8 8 5 4 4 10 10 11 11 11 11 11 11 12 12 11 11 12 12 11 11 10 11 11 12 14 14 14 14 14 14 14 14 14 14 15 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 5 4 3 3 4 4 4 4 4 3 4 3 7 8 8 5 4 6 5 7 6 6 6 6 6 6 3 4 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 6 6 7 7 7 7 7 7 7 7 8 8 7 7 7 8 7 7 6 6 7 6 6 6 3 9 9 9 9 9 9 4 5 3 3 4 4 4 4 3 3 3 4 4 4 5 5 3 3 4 5 9 9 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 3 3 3 3 5 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 5 6 6 3 4 8 3 4 4 5 6 6 4 5 6 7 7 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 6 6 4 3 5 6 6 7 7 8 9 10 10 5 6 9 10 4 12 13 12 12 12 12 7 8 8 8 8 9 4 5 6 6 7 7 7 3 4 5 4 3 3 5 4 5 5 5 6 8 9 9 4 5 5 4 9 9 9 9 6 7 7 4 7 8 4 8 9 9 9 9 10 10 9 9 9 9 3 7 5 6 6 7 7 7 4 7 5 6 5 6 5 6 6 5 5 4 7 7 8 7 7 4 4 5 4 3 4 4 4 4 5 5 3 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 3 3 4 3 14 15 15 6 7 8 5 6 6 6 6 9 9 9 10 10 11 10 10 4 4 5 9 10 10 11 11 10 10 10 10 10 11 12 10 3 4 6 5 6 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 9 9 6 7 7 7 7 7 7 8 9 9 9 11 11 11 10 10 7 7 7 9 10 10 10 10 8 8 8 8 8 8 10 10 10 10 10 3 5 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 6 6 7 7 3 5 6 6 8 3 5 4 4 4 4 4 5 6 11 3 4 4 4 3 3 3 3 5 6 5 4 3 6 6 3 4 4 4 3 3 3 3 4 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 6 4 3 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 5 6 5 5 5 5 6 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 5 6 7 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 3 4 4 4 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 10 11 11 11 11 5 6 6 6 3 4 5 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 7 5 5 5 6 7 6 4 4 5 4 5 5 5 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 10 11 11 11 8 10 9 9 9 9 7 9 8 9 9 9 5 6 5 6 7 8 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 3 4 3 8 9 9 4 3 4 5 5 6 5 4 5 3 3 4 3 4 3 3 4 4 4 4 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 3 3 3 6 7 8 4 4 4 4 10 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 3 4 4 7 8 8 9 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 12 12 12 13 11 12 5 7 7 7 7 11 12 12 5 3 3 6 7 3 6 3 4 10 11 3 4 4 8 9 9 5 3 4 3 7 8 8 8 4 5 4 5 5 7 7 6 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 3 4 3 4 7 7 7 7 7 3 5 4 6 3 3 4 4 4 4 3 5 4 3 3 5 4 3 3 3 3 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 4 3 5 6 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 4 7 4 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 10 11 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 13 10 4 9 14 10 9 10 3 3 12 3 5 6 17 9 9 11 11 4 4 7 10 11 8 11 11 13 4 5 8 7 4 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 4 5 10 3 5 6 4 11 0 8 7 4 8 13 5 4 3 7 6 7 3 3 4 8 6 6 3 3 3 5 10 6 11 0 5 0 3 4 3 3 6 5 7 4 6 8 3 4 3 4 8 5 5 7 6 6 4 10 5 6 5 0 6 4 0 6 0 6 0 0 7 7 6 5 5 4 0 2 8 3 7 4 4 4 8 5 8 4 6 3 4 8 6 3 4 4 0 4 3 6 3 7 5 11 0 3 4 3 6 12 0 0 7 0 0 3 4 0 18 8 3 0 11 0 0 10 5 0 0 2 10 4 0 7 3 5 0 13 0 23 19 0 12 11 10 0 0 0 0 0 10 3 0 9 0 0 5 3 12 10 13 7 3 0 10 12 0 5 0 13 8 6 0 6 4 0 10 11 7 6 17 0 5 0 5 14 6 6 7 10 0 9 5 6 7 8 0 5 6 4 6 0 4 5 4 3 3 12 4 0 9 14 7 10 0 0 0 4 0 0 0 15 0 0 9 0 4 0 8 0 5 6 3 8 12 0 0 0 5 7 0 0 5 5 0 4 3 0 0 0 3 0 4 3 5 6 3 4 3 6 3 7 3 4 6 3 3 6 3 4 4 3 4 5 3 3 5 4 5 5 4 2 4 3 7 3 4 3 4 3 4 6 5 5 3 5 5 5 4 8 4 3 3 3 4 4 6 3 3 3 4 5 3 3 3 4 4 3 6 5 2 4 4 7 3 5 4 3 7 7 6 6 4 4 6 8 10 6 4 7 4 5 8 3 3 3 6 3 2 3 4 5 5 18 5 4 8 6 9 2 6 4 7 5 6 5 5 5 3 7 3 6 3 6 5 5 5 3 4 5 7 5 6 7 6 4 8 7 4 3 5 3 3 4 3 9 6 5 6 5 6 12 3 3 5 9 5 3 3 6 6 3 4 7 5 2 3 5 11 5 6 5 5 3 3 3 3 2 8 2 4 3 5 2 2 4 2 4 2 8 2 4 3 2 2 2 3 2 2 3 3 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 6 7 2 5 2 2 9 2 2 8 2 2 3 2 2 4 5 2 3 2 4 4 3 2 5 2 2 2 2 3 2 3 2 4 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 6 5 5 2 8 6 13 3 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 5 8 2 8 2 3 2 3 2 2 2 2 2 8 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 11 12 2 3 2 6 3 2 2 2 2 2 5 2 3 2 2 2 4 2 5 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 2 2 2 2 2 3 2 5 4 2 4 4 3 4 5 2 2 3 2 5 2 2 2 2 2 2 2 2 2 2 3 2 2 4 2 2 4 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 5 4 2 2 2 7 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 3 2 2 2 2 2 2 2 3 2 4 5 2 2 2 2 3 4 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 3 4 2 2 2 2 2 2 2 3 2 2 2 2 2 3 2 2 4 3 2 2 2 2 3 2 2 2 2 2 2 2 3 3 3 4 1 2 2 3 2 9 2 4 2 2 2 2 2 2 2 3 2 5 3 3 2 8 3 2 4 0 2 7 5 2 2 2 2 2 3 2 3 5 2 2 4 4 2 4 4 2 4 2 2 2 1 2 2 3 2 2 3 8 2 2 4 2 2 2 2 0 2 3 4 2 2 4 4 4 2 2 2 2 2 2 2 2 2 2 2 1 2 2 2 2 2 2 2 2 2 2 2 4 2 2 2 1 1 2 1 2 2 1 2 2 2 2 2 2 2 2 2 2 3 2 2 3 3 2 2 1 4 2 1 2 5 4 2 2 2 2 2 1 4 2 2 2 4 2 2 2 2 3 2 3 3 2 4 5 2 2 2 3 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 4 2 2 3 2 2 2 2 2 2 7 2 2 5 2 1 2 2 2 2 4 2 4 2 3 2 2 2 2 2 4 7 2 2 2 4 2 2 2 2 2 4 2 2 4 5 2 2 2 2 2 2 2 4 3 2 3 2 3 2 4 2 2 3 2 4 2 6 2 2 4 2 4 2 2 2 3 2 2 3 2 4 3 2 2 3 9 3 2 2 2 2 2 4 1 2 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 9 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 4 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 2 46 5 1 1 1 2 1 1 2 1 1 2 1 1 2 1 1 1 2 2 1 3 2 1

1$	2641 6375 6755
10$	8161
101$	6301
11$	8161
12$	1248 1249 1250 1251
13$	1248 1249 1250 1251
14$	1248 1249 1250 1251
15$	1248 1249 1250 1251
16$	1248 1249 1250 1251
17$	7172 3715
18$	7695 7697 499 7730 7731 1215 4959 8481 8482 8483 8484 8485 8486 8487
19$	7695 7697 499 7730 7731 1215 4959 8481 8482 8483 8484 8485 8486 8487
2$	6755
20$	7695 7697 499 7730 7731 1215 4959 8481 8482 8483 8484 8485 8486 8487 7172 3715
21$	7695 7697 499 7730 7731 1215 4959 8481 8482 8483 8484 8485 8486 8487
22$	7695 7697 499 7730 7731
23$	7695 7697 499 7730 7731
24$	7695 7697 499 7730 7731 3120
25$	7695 7697 499 7730 7731 1215 4959 8481 8482 8483 8484 8485 8486 8487
26$	7695 7697 499 7730 7731
27$	7695 7697 499 7730 7731
28$	7695 7697 499 7730 7731
29$	7695 7697 499 7730 7731
3$	6755
30$	7695 7697 499 7730 7731 1215 4959 8481 8482 8483 8484 8485 8486 8487
31$	7172
3x5x2$	3556
4$	6755
47$	7172 3715
4ft$	3536
5$	1494 5229 5230 6755 3536
5ft$	3536
5x5x5$	3555
6$	1494 5229 5230 6755 3536
60$	9621
6ft$	3536
7$	8161 6755 6854
8$	8161 6755
9$	8161 6755
999$	6301
a$	3944 3977 4112 7610 4117 4574 985 986 987 8242 4824 4825 1131 4952 1268 1269 5041 5068 5069 1482 5720 5741 5861 5872 5899 6114 6325 6326 6335 6356 6357 6372 9891 2670 2708 6467 6475 9973 2835 2881 3019 3137 3155 3222 3225 7044 3468 7228
abandon$	3160
abandoned$	3157 3160
abandoning$	3160
abandons$	3160
abc$	6236 3488
abcs$	6236
abdicate$	2167
abdicated$	2167
abdicates$	2167
abdicating$	2167
abh	6470 3494
abh$	9965 7228
abide$	8000
abilit	7110
ability$	4829 4830 4831 4832
abject$	3126
able	6230
able$	1179 1182 1183 1185 1194 1206 1361 5104 5125 5126 1401 1410 2435
abode$	9950
abortion$	3666
about	6077 6926
about$	3805 3809 3860 4418 7915 8391 8570 8571 8572 5080 8578 8579 8580 8584 8585 1495 5390 1657 1658 1659 1660 5395 9155 9182 9276 9277 9405 9406 9407 5991 5992 5993 2304 6102 6384 6446
above$	7538 5256 9461 9490 6231
abroad$	9909
abscond$	7632 414 415 3497
abscondded$	414 415 3497
abscondding$	414 415 3497
absconded$	414 415 3497
absconder$	6500 3497
absconders$	6500 3497
absconding$	414 415 6499 3497
absconds$	414 415 3497
absconsion$	3497
absconsions$	3497
absen	7146
absenc	6389 9902
absence$	9884
absent$	7637 9019 6065
absentee$	8196 6591
absentees$	8196 6591
absolute$	1633
absolutely$	1760 5750 3118 3121
abus	9929
abuse	6433
abuse$	7229 7230 7267 7268 7269 7284 7576 7846 7847 7856 7857 7954 7955 9926 9927 9928 6558 7175
abused	2681
abused$	7274 7735 6415 7190 3458
abuser$	7624 7716 7721 7726 7952 8143 918 8187 8197 997 6583 6586 6587
abusers$	7624 7721 7726 7952 8143 918 8187 8197 997 6583 6586 6587
abusive$	2921 6666 3521
abysmal$	3548
abysmally$	3548
academy$	5599 5604 5605 9419 9450 5982 2252 9863 9864 9877 3183
accept$	7334 3945 222 223 224 225 226 227 228 229 7474 7490 7560 7571 730 731 760 4495 4496 4497 4498 4499 4500 4501 4502 4503 4504 8000 4518 4519 4520 4521 4522 4523 4524 4525 4526 4527 4528 4529 4545 4546 4547 4548 4549 8262 8836 8865 8871 8885 9253 6839 6840
acceptable$	2417 3488
accepted$	222 223 224 225 226 227 228 229 7757 7765 7772 7773 7774 7784 730 731 8960 8961 8962 8963
accepting$	222 223 224 225 226 227 228 229 730 8262 8864
accepts$	222 223 224 225 226 227 228 229 730
acceptted$	222 223 224 225 226 227 228 229 730
acceptting$	222 223 224 225 226 227 228 229 730
access$	7334 3397
accident$	981
accidents$	981
accommodation$	7672 7673 7674 7675 7676 7677 7678 7679 9925 9961 7173
accomplice$	6524 3607
accomplices$	6524 3607
accord$	7467 7732 7733 6526
accoun	6037 2332 6067 6185
account$	9228 9229 9230 9231 9232 9233 9234 9680 6281 2549 2566 9801 9802 2701 9931 6634
accountability$	725 726 4464 4465 4466 4467 4468 4469 4470 4471 4472 4473 4474 4475 4476 9446 9447 9448 9449 6911
accountable$	725 726
accounted$	2566
accounts$	9532 9562 9680 6281 2549 2566 6634
accusation$	6556
accusations$	6556
acd$	3617
achiev	2395
achiever$	8201
achievers$	8201
acknowledge$	4518 4519 4520 4521 4522 4523 4524 4525 4526 4527 4528 4529 9253
acknowledged$	9116 9117 9118 9119
acne$	6811 3539
acned$	3538
across$	4682 4683 5147 5148 5149 5256 6702 6859
act	2376 9640 9823
act$	4180 7682 4545 4546 4547 4548 4549 994 1214 1216 1217 1218 1219 1220 1221 1222 1223 1224 1225 1252 1253 1254 1255 1256 1320 9046 9253 9429 9432 9520 9641 2923 2984 2985
acted$	994 1214 1216 1217 1218 1219 1220 1221 1222 1223 1224 1225 1252 1253 1254 1255 1256 5586 5595 9094 9099 9116 9117 9118 9119 9263 2923 2984 2985
acting$	994 1101 1214 1216 1217 1218 1219 1220 1221 1222 1223 1224 1225 1252 1253 1254 1255 1256 2901 2923 2984 2985
action	2275 6997
action$	7294 9147 1980 1981 1982 9228 9229 9230 9231 9232 9233 9234 6117 6245 9753 6486 6995
actionable$	6009
actions$	3 4 5 6 7 8 9 3746 3747 3748 3753 7294 7357 7459 7460 7461 7462 7463 7464 7465 7466 7483 7954 7955 7956 7959 7960 7961 7962 7963 7964 7965 7966 7967 7968 7969 7970 7971 1972 6486
active	9692
active$	3828 95 3986 347 348 349 350 618 6508 6714 3225 3227 6974
activi	9495 9794 6977 6989 6990 6997
activities$	7285 7294 6486 6505 6562
activity$	7285 7294 4181 7683 9532 9658 6486 6505 6562 6713 6981
acts$	7666 4180 7682 994 1214 1216 1217 1218 1219 1220 1221 1222 1223 1224 1225 1252 1253 1254 1255 1256 1321 2923 2984 2985
actual$	6470
add$	2310 3328
added$	2310 2311 2359 2361 2482 2483
addict	9842 9902 9934 7100
addict$	8202 8203 8204 6591 6592 3515
addicted$	2606
addiction$	2606 7115
addicts$	8202 8203 8204 9944 6591 6592 3515
addres	2280 9554 2458 6192 6193 6222
address$	3936 3937 3938 7616 7617 7618 7619 4125 4126 4127 4128 9539 2339 9950 3297 7183
addresses$	3936 3937 3938 9523 9539 2339 9717 6950 7021
adds$	2310
adequate$	1374 1377 5721 5722 5723 5724
adhd	9842
adhd$	9832 3615
adidas$	6817
admission$	7126
admissions$	7126
admit$	8865 8871 8885 9253 9429 6839
admitted$	8960 8961 8962 8963 2598 2611 7091
adolescent$	8284 8308 8309 8310 8311 8312 8313 8324 1482 8711 8714 2846 2849 6649 3018
adolescents$	8284 8308 8309 8310 8311 8312 8313 8324 8711 8714 6649
adopted$	7181
adoption$	3448
adoptive$	3448
adore$	488 489 490 491 492
adored$	488 489 490 491 492
adores$	488 489 490 491 492
adoring$	488 489 490 491 492
adult$	7434 7435 7443 3950 7506 7546 7558 4086 4087 7600 4155 4159 4162 7664 7667 7698 7701 7727 7925 4582 8102 8103 8104 8105 882 4771 4819 8383 8426 4939 4942 1211 8445 8449 1226 4966 8469 8474 8475 8476 8494 8503 1279 5018 8520 8521 5037 1304 8540 1316 1317 5053 8549 8550 5056 5057 5124 5127 8622 1463 1464 1465 1466 8701 8702 8703 8704 8705 8706 5615 5616 6494 2785 6523 6718 6720 6721 2991 6727 6728 3011
adults$	3923 3928 3932 3935 7431 7434 7435 7443 7447 7558 7600 7624 7626 7629 4155 7658 7664 7667 7698 7914 8008 8009 8086 4596 8102 8103 8104 8105 8119 4625 8348 8383 8397 8398 8399 8407 8426 8446 4953 8449 1226 4963 8469 8474 8475 8476 8481 8482 8483 8484 8488 8492 8500 8501 8502 8503 8504 1278 1316 1317 5053 8549 8550 8622 8650 8658 8659 8660 8661 8662 8663 8664 8665 8672 8673 8674 8675 8676 8701 8702 8703 8704 8705 8706 8784 8834 5445 5446 5448 5449 6494 6552 6718 6722 6727 6728
advance$	2380
advanced$	1211 6508
advanceed$	2380
advanceing$	2380
advances$	3948 3949 8434 8435 8436 8437 2380
advantage$	7275
advice$	7365 8040 8041 8042 8043 8044 8262 9102 9103 9104 9105 9106 9107 6541 6553 6836 6902
advis	6010 7023
advised$	3834 7368 7369 3875 142 143 144 145 146 147 148 149 3884 151 152 153 154 155 156 157 158 159 160 161
affairs$	8535 8638 8639 8640 8641
affection$	7672 7673 7674 7675 7676 7677 7678 7679
affili	2376 6977 6981 6983 3608
affiliate$	6562
affiliated$	903 6562
affiliates$	6562
affiliation$	876 877 903 6562
affiliations$	6562
affray	6470 3494
affray$	9965 7228
afraid$	8642 8643 8644 1458 1459
african$	1504 5242 5247 5248 3045 6810
afro$	6798 3065 6800
afros$	6798 6800
after	9534 6399
after$	7475 4484 4872 8406 4914 5107 8651 8652 8668 2141 2601 9894 9895 6419 7122
afterthought$	9440
again$	7378 7379 8906 8907 8909 8910 8911 2107 5940 5941
agains	6134 6997
against$	7620 7621 7622 7623 9608 9612 6119 9629 9659 2480 9787 6852 6964 6966 7006 7045
age$	4170 7694 4648 8431 8432 8433 8440 8441 8507 8508 8509 8510 8545 8546 8547 5214 5215 8727 8728 8729 6374 7153
aged$	4202 8711 8714 9854 6521
agencies$	5599 5604 5605 9419 9450 5982
agency$	5573 5599 5604 5605 5615 5616 9419 9450 5982 2252 6009 3126 3173 3182
ages$	8440 8441
aggression$	8229 8337 8338 1110 1111 6658
aggressive$	8272 8273 8274 8275 8276 8277 8278 8279 8280 8281 8282 8376 2921 3521
aggressively$	3521
aggressiveness$	8337 8338 6658
aggressor$	8143 8144 8145 8146 6583 6584 6585 6629
aggressors$	8143 8144 8145 8146 6583 6584 6585 6629
aggro$	7808
agitator$	3509
agitators$	3509
agree$	1172 1173 1174 1175
agreed$	512 7784 1172 1173 1174 1175
agreement$	7481 9646
agreements$	9646
agrees$	1172 1173 1174 1175
ahead$	7539 9461 9491 9551
aid	2395
aid$	2380 2399 7079
aided$	2380 2399
aiding$	2380 2399
aids	2395
aids$	2380 2399 7079
aim	2528
aim$	9653 2428 9686 9768
aimeda	6122
aimedat$	9617
aims$	6122 9653 2428 9686
albanian$	1504 5244 6810
album$	6215
alcoho	9902 9934 6448
alcohol$	35 7440 7441 3956 3957 3958 3959 3960 3962 3963 7672 7673 7674 7675 7676 7677 7678 7679 7684 7687 8111 9835 7096 3366 7100
alcoholic$	9943 6591
alcoholics$	9944 6591
alert$	2267 2288 2289 2407
alerting$	2288 2289
alerts$	2288 2289
aliases$	3560
alibi$	3561
alibis$	3561
alienated$	3019
alight	6457
alight$	9952
alike$	6816 6818
alive$	9812
all	7002
all$	3888 3892 213 640 4380 4541 4724 1061 4819 1124 1165 8395 8466 1263 8610 1472 1595 8838 5344 1624 1626 1703 1704 1705 1786 1798 5533 5571 9242 9249 5782 5899 5901 9414 9415 2197 9648 6188 2515 6276 6305 2794 6533 6836 6837 6903 3218 3222
allegation$	6556 6557
allegations$	6556 6557
allege$	8124 8125 2465 6554 6555
alleged$	8124 8125 2349 2463 2465 2560 6554 6555 2824
allegedly$	3505
alleges$	8124 8125 2465 6554 6555
allerg	9842
allergic$	3631
allergies$	3631
allergy$	7115 3631
allocated$	2469
allow	2290
allow$	45 46 187 188 7851 8865 8871 8885 2399 2548 6527 6839
allowed$	45 46 187 188 7851 2399 2610 6527
allowing$	45 46 187 188 7851 2399 6527
allows$	45 46 187 188 7851 2399 2548 6527
almost$	576 1263 4997 1264 1265 1266 1267 1270 1271 1272 1273 1334 1335 1495 2987 2997
alone	6318 3431 7166
alone$	7788 7816 8589 8590 8591 8592 8593 8594 8595 8596 8597 8598 8599 8600 8601 8631 8632 8633 8634 8635 8636 8637 9813 3431 7165
along$	7425 7498 4243 4244 4245
alopecia$	3541
alpha$	6591 2862
already$	1263 4997 1264 1265 1266 1267 1270 1271 1272 1273 1307 1334 1335 1495 2987 2997
also$	2850
alternative$	3405
although$	163 7620 7621 7622 7623
altogether$	2197
always$	410 582 1209 1595 5396 3544
ambition$	8366 6694
among$	4667 8163 8164 8271 4844 4883 6310
amongst$	4667 8163 8164 8271 4844 4883
amount$	252 253 8647 8648 8649
ample$	3904
an$	4218 4232 4511 4864 4950 4999 5045 1480 1481 1482 5551 5899 6100 6114 6325 6356 6475 3019
anaemia$	3630
analys	6022 6023 6024 2291 2292 2326 6063 9746
analysis$	6940 6984
analyst$	9502 9517 9518 9519 6025 6026 6060 9558 2438
analysts$	9502 9517 9518 9519 6025 6026 6060 9558 2438
anaphy	3632
and	2523 3257 3262
and$	3887 8067 4650 4651 8711 8714 5256 5276 6008 6099 6124 6125 6303 6918 6957 3308 7216
angels$	8574 8575 8576 8577 6616
anger$	1104 2922
angry$	9019 2835 3019
animal$	6591
animals$	8202 8203 8204 8223 8224 8225 9440 6591 6592
ankle	2733
ankle$	6467
anonymous$	3194
anorak$	6813
anoraks$	6813
anorexia$	3633
anorexic$	3633
anothe	2392
another$	3735 7567 8349 1482 9494 6357 6483 3019 3225
anpr$	3565
answer$	7474 8000 1327 1328 1329 5118 8865 8871 8885 8950 9253 5801 5802 9369 9429 9432 9768 6839
answered$	7757 7784 1327 1328 1329 8960 8961 8962 8963 1827 9099 9116 9117 9118 9119 9479
answers$	1327 1328 1329 8950
antagonise$	2818
antagonised$	2818
antagonises$	2818
antagonising$	2818
antagonist$	6629
antagonistic$	3523
antagonists$	6629
anti	6085 2364 6118 6157 6162 9695 9707 2500 9752 2555 6300 3353
anti$	4083 4089 878 4735 8272 8273 8274 8275 8276 8277 8278 8279 8280 1082 4822 4839 4840 4841 4882 2950 2951
antici	2432
anticipated$	9635
antidepressant$	7087
antidepressants$	7087
antipsychotic$	3648
antipsychotics$	3648
antisocial$	7576 7583 8231 8272 8273 8274 8275 8276 8277 8278 8279 8280 4839 4840 4841 8376 9580 9795 2815 2915 6650
anxiet	9842
anxiety$	3635
any	9548 3193 7002
any$	4541 4617 1284 1285 8838 5344 1624 1626 5496 5568 5736 5737 5901 9496 6114 9614 9648 6180 2464 9696 9697 9723 9731 6254 9797 6836 6837 3218 3222 7027
anybody$	4390 4391 4617 5445 5446 5448 5449 5599
anyone$	7431 4390 4391 8009 4617 8426 8650 5445 5446 5448 5449 5599 9098
anything$	7949 1332 8608 1453 8791 8792 8863 8869 8875 8880 8889 5445 5446 8958 1814 1815 1816 1817 1818 9177 9178 9179 9180 5687 9713 6836 3150
anyway$	7382 7386 8625
apathetic$	3523 3548
apathy$	3548
apnoea$	7097
apologised$	8960 8961 8962 8963 9116 9117 9118 9119
apology$	9369
app$	416 4150 417 4151 418 4152 419 4153 420 4154 7650 7651 7652
appalling$	7337 7338 7339 7340 8272 8273 8274 8275 8276 8277 8278 8279 8280 2073 2074 2075 2076 2226 2921 2957 3156 3548
appallingly$	3548
appear	9796
appear$	604 605 836 900 910 956 957 958 959 960 961 962 963 964 965 967 968 969 970 971 972 1062 1086 1087 1088 1089 1090 1091 1214 1216 1217 1218 1219 1259 1263 4997 1264 1265 1266 1267 1270 1271 1272 1273 5147 5148 5149 1416 1496 1530 1531 1532 1991 1992 2728 2769 2851 2853 2857 2916 2918 2928 2984 2985 3076
appearance$	8733 8734 8735 8736 8737 8738 8739 8740 8741 8742 8743 8744 8830 7212
appearances$	7212
appeared$	1214 1216 1217 1218 1219 1530 1531 1532 1991 1992 2728 2984 2985 3076
appearing$	1991 1992 2728
appearred$	1991 1992
appearring$	1991 1992
appears$	604 605 836 900 910 956 957 958 959 960 961 962 963 964 965 967 968 969 970 971 972 1062 1086 1087 1088 1089 1090 1091 1214 1216 1217 1218 1219 1259 1263 4997 1264 1265 1266 1267 1270 1271 1272 1273 1416 1496 1530 1531 1532 1991 1992 2728 2769 2851 2853 2857 2916 2918 2928 2984 2985 3076
appendicitis$	3698
appeti	9842
appetite$	2506
apple$	6578
apples$	6578
applic	2461
applied$	1876 1877 1878 2149 9727 6261
apply	2392 2461
apply$	1876 1877 1878 3253
appointment$	5358 1625 5360 1627 1628 9012 9013 9014 9056 9057 9058 9829 7083
appointments$	5358 1625 5360 1627 1628 9056 9057 9058 9829 7083
appreciate$	8000 4518 4519 4520 4521 4522 4523 4524 4525 4526 4527 4528 4529
appreh	6169
apprehend$	9664 3293
apprehending$	3293
approa	6997
approach$	1972 6995
approaches$	3948 3949 8434 8435 8436 8437 9370 9371
appropriate$	3850
apps$	416 4150 417 4151 418 4152 419 4153 420 4154 7650 7651 7652
april$	7598
arab$	1504 5242 3045 6810
arcade$	7596 7597
architects$	616
are	2376
are$	3739 3842 3847 243 244 380 4202 604 605 833 834 835 836 900 910 956 957 958 959 960 961 962 963 964 965 967 968 969 970 971 972 1026 1032 4777 1062 1086 1087 1088 1089 1090 1091 8382 1259 1263 4997 1264 1265 1266 1267 1270 1271 1272 1273 5009 1297 1475 1496 5257 5303 1595 1616 5363 5535 1843 1844 5706 5914 2188 2189 9481 6020 6052 6061 6140 6219 6449 2735 2769 2794 2851 2853 2857 2901 2916 2918 2928 6754 6801 6802 3145 3172 6957 7004 3288 3346 7162
area$	4873 6551 7170
argue$	9019
argued$	9019
argues$	9019
arguing$	9019
argume	6412
argument$	5427 8923 5429
argumentative$	8341 8342 8343 8344 8345 8346 8347 6662 3521
arguments$	2660 9907 2689
arm$	8751 9819
arms$	8751 9819
around	6926
around$	3860 7396 7504 7736 8391 4904 4932 8429 5846 9531 6506 6702 6833
arrangement$	7737 8690 6713
arrangements$	7737 8690 6713 7131
arrest	9520 2337 2378 9622 9623 9628 6169 9691 2519 6296 2571 9902 9904 9931 9934 7006
arrest$	9606 6112 9615 2406 9644 9664 2447 2503 2510 9743 9753 9786 9791 6305 9975 3264 3267 7011 3293 7042 3485 3592 3720
arrested$	7277 3910 3911 3912 3913 3914 3915 3916 3917 184 185 186 7816 6979 7199 3720
arresting$	3293 3591
arrestped$	2447
arrests$	2353 9583 2406 2447 9735 2510 9753 9791 9975 7011 3590 3720
arrive	9759 9796
arrive$	8000
arrived$	9434 9435 9436 9437
arrogance$	3548
arrogant$	5932 3523 3548
arson	9591 9693 9694 9695 6458 6470 6472
arson$	9953 9965 9967 9976
arsonist$	6591
arsonists$	6591
art$	8468 3355
arthritis$	3611
as	2376 3193
as$	4113 4247 4649 4881 4925 4954 4974 1292 5036 5054 5055 8628 5289 1993 1994 5752 9272 2205 2208 5945 9553 6071 6072 6077 6290 2794 2850 2852 2901 6949
asb	6118 6157 2500 9752 2555
asb$	7576 8229 9613 9652 2476 6234 6289
asbo	6195 6226 3488
asbo$	9690 9721 6236 7222
asbos$	9690 9721 6236
asd$	9832 3617
ashamed$	9293 2066
asian$	1482 1504 5242 5249 5273 5274 5275 1542 3018 3019 3045 6810
aside$	5845 5919
ask$	578 4400 8996 8997 8998 6030 6847
asked$	157 158 159 160 161 3951 7535 7536 578 7842 8912 9094 9099 9110 9111 9112 9263 9479 2284 6030 2330 6271 6411
asking$	4310 577 578 8864 8996 8997 8998 6847 6865
asks$	578 8912
asleep$	2062 2063 2234
asperg	3329
asperger$	7063
aspergers$	7063
aspirations$	8366 6694
aspiring$	2829
assaul	9591 9694 9695 2681 6433 9929 9931 6458 6459 6472 3494
assault$	9597 9928 9953 9954 9965 9967 9976 6558 7228
assaulted$	6415 2739
assaults$	9953 9976 6558 7228
assert	2486
assertive$	6220
assess	9823 9825 2603 2729 6926 7105 7110
assess$	1409 5144 5145 5146
assessed$	951 1063 2349 2376 2463
assessing$	1409 5144 5145 5146
assessment$	9815 7032 7134
assessments$	7032 7134
assist	2290 2395 6308
assist$	39 2380 2399 2428 9803
assistant$	6375 9871
assisted$	9511 2380 2399
assisting$	2380 2399
assists$	2380 2399 2428
associ	9495 6037 6092 9592 9701 9708 9752 2529 9794 6983 6989 6990
associate$	7490 7519 7521 7522 7523 7552 7752 7753 7754 7755 7756 8107 903 2814 6549 6562
associated$	873 903 6562
associates$	7331 8107 903 9523 9532 9533 9535 9569 2341 9604 2814 6549 6562 3226
associating$	7752 7753 7754 7755 7756 903 2341 2814
association$	876 877 8107 5599 5604 5605 9419 9450 5982 2341 9587 6549 6562 6579 3250
associations$	876 877 8107 9532 9533 6263 6549 6562 6579
assume$	730 2465
assumed$	730
assumes$	730 2465
assuming$	730
assured$	6747
asthma	9842
asthma$	3625
asthmatic$	3625
astonishing$	5877 9373
astray$	8148 8149 8150 8151
asylum	3446
asylum$	7180
at	6394
at$	15 7276 4339 8007 1058 8415 8416 8711 8714 1495 5528 1799 1806 1807 5789 5796 5923 9455 9531 9617 9640 6153 6237 6331 6345 6378 6395 6415 6423 2711 6462 6859 7122 7182 7209 7216
athena$	9540
athletic$	3022 3538
atrocious$	3548
attachment$	3372 3373
attack	9929
attack$	7071 7082
attacked$	7277 7816 7838
attacks$	7071
attemp	7001
attempt$	7928 700 4435 4436 5358 1625 5360 1627 1628 9125 9126 9228 9229 9230 9231 9232 9233 9234 5743 5744 5745 5746 5747 6540
attempted$	9216 9217 9218 9219
attempts$	5358 1625 5360 1627 1628 9370 9371 6540
attend	9879 3354 3711
attend$	7334 7490 8000 4508 8836 8865 8871 8885 8950 9253 9432 6371 2728 6839 6840
attendance$	9403 9471 9865 9884 6539 6642 3710
attended$	7757 7765 8960 8961 8962 8963 1827 9479 6371 2728
attender$	8213 6539 6602 6612
attenders$	8213 6539 6602 6612
attending$	8864 6371
attends$	8950 8972 8973 8974 8975 9535 2728
attent	6183
attention$	7286 7287 3948 3949 3952 7672 7673 7674 7675 7676 7677 7678 7679 7684 7687 7812 4318 7848 4354 7852 8066 8077 8078 4698 1083 1100 8353 8354 8357 8434 8435 8436 8437 9097 9101 9228 9229 9230 9231 9232 9233 9234 2281 9678 2478 9832 6535 2933 6668 6669 2955 7018 3327
attitude$	7294 7483 643 1052 1053 8359 1311 1312 1313 1314 1315 2180 2181 2182 2183 6486 6632 2922 6691 6692 6890
attitudes$	7294 1052 1053 6486 6632 6691
attract$	7248 7249 214 215 583 584 4859 2796
attracted$	7248 7249 214 215 583 584 841 850 851 852 853 854 855 856 857 858 859 860 861 862 863 869 2796
attracting$	7248 7249 214 215 583 584 2796
attractive$	3538
attractor$	7036
attractors$	7036
attracts$	7248 7249 214 215 583 584 2796
attractted$	7248 7249 214 215 583 584 2796
attractting$	7248 7249 214 215 583 584 2796
attrib	2425 9744
attributable$	9729
attributed$	2350 9729
auburn$	3065
august$	7598
aunt	9890 6406 9903 6453
aunt$	9901
auntie	9890
author	2392
authorised$	6271
authorities$	8378 8379 5599 5604 5605 9419 9450 5982
authority$	8262 8348 5599 5604 5605 9419 9450 5982 6397 6398 9894 6553 6684 3183
authors$	616
autism	9842
autism$	9832 3616
autistic$	3616
autumn$	7598 7599
available$	7270 6508
average$	3022
averse$	1033 1034 1035 1036 1037
avoid$	8000
avoidant$	8281 8282 2921 3523
avoided$	7757 7765 4302 9087 6910
awaiti	2607 2615
awaiting$	6341 6349 3464
aware$	4897 8393 8394 8696 2318 2485
awareness$	4540 5108 1375 1376 5111
away$	7449 7450 7477 7478 7511 7527 7530 7542 7633 7634 7639 7764 7771 7888 7889 7921 7926 7929 4512 1124 8857 5415 9198 9199 9224 9225 5778 5779 6243 9767 6275 9909 6417
awkward$	8341 8342 8343 8344 8345 8346 8347 9799 6662
b$	6404 9899 7044 7228
babies$	8523 8524 8525 8526 8527 8574 8575 8576 8577 6723
baby	9903
baby$	6358 6359 9921 2704 3070 3071
babysitting$	8650
back$	7311 7496 7550 357 358 359 360 4122 4123 7627 7628 4248 4249 4250 4251 7779 7781 7782 7783 7927 7932 4512 4513 5252 8856 1671 8908 5774 5848
background$	6651 7219
backgrounds$	6651
backs$	4513 5848
backward$	9368
bad$	3830 7337 7338 7339 7340 3988 4023 337 338 7580 4443 8102 8103 8104 907 908 909 4644 4646 4727 8232 8272 8273 8274 8275 8276 8277 8278 8279 8280 8281 8282 4833 1517 8762 5269 5271 5701 2073 2074 2075 2076 9409 9410 9411 9412 2226 2754 2816 2832 2844 2845 2921 2931 2945 2957 3049 3156
badly$	1084 1502 5578 2107 6659 6660 6661 2943 3046 6816
baffling$	658 661 664 665
bag$	8777 8778 8786 6224
baggy$	3088
bags$	5279 8777 8778 8786 6286 6817
bail$	4627 6475 9970 9975 7207 3474
bailed$	7207 3723
bails$	9975
bait$	2818
baited$	2818
baiting$	7288 7289 7290 7291 7292 2818
baits$	2818
baitted$	2818
baitting$	2818
balaclava$	8819 6817 3543
balaclavas$	8819 8820 8821 8822 8824 6817 6979 3543
bald$	5263 3538
ball$	340 341 9388
bandana$	6817 3543
bandanas$	6817 3543
bandit$	3508
bandits$	3508
banger$	6562
bangers$	6562
banging$	6562
bangladeshi$	1504 5244
bank$	562 9922
banked$	562
banking$	562
bankked$	562
bankking$	562
banks$	562
bannin	2534 2535
banning$	2442 6268 6269
bare$	5751 3039
barely$	1385 5119 1386 5120 1387 1440 5174 1441 1442 5297 2003 2626 2637 2989 3377
barrel$	3029
barter$	455 456
bartered$	455 456
bartering$	455 456
barterred$	455 456
barterring$	455 456
barters$	455 456
base	6177
base$	9672
baseball$	3097
basic$	3126
basically$	1263 4997 1264 1265 1266 1267 1270 1271 1272 1273 2987
basis	2461
bath	6452
bath$	9947
batted$	5362
battle$	3008
be	6196
be$	3822 4007 4008 4009 7519 4058 4062 380 4240 604 605 4343 4485 836 4573 8128 900 4638 910 956 957 958 959 960 961 962 963 964 965 967 968 969 970 971 972 4707 4746 1062 1086 1087 1088 1089 1090 1091 4846 4847 4979 4980 4981 1259 1263 4997 1264 1265 1266 1267 1270 1271 1272 1273 8677 8679 1496 5386 5389 8891 8892 8893 5413 5454 5464 1735 1736 1737 1738 5487 5644 5647 5718 5798 5799 2188 2189 6061 6062 6087 9629 6140 6147 6197 6208 6232 9761 2769 2851 2853 2857 2916 2918 2928 3172 3288 7022
beanie$	6817
beanies$	6817
bear$	7560 760 5925 3174
beard$	6782 6798 6800
bearded$	3538
beards$	6782 6798 6800
bearre	9691
bears$	3174
beat	9929 9934
beaten	2681
beaten$	3784 6415
became$	604 605 836 900 910 956 957 958 959 960 961 962 963 964 965 967 968 969 970 971 972 4777 1062 1086 1087 1088 1089 1090 1091 1259 1263 4997 1264 1265 1266 1267 1270 1271 1272 1273 1496 2769 2851 2853 2857 2901 2916 2918 2928 3358
becaug	9691
because$	3750 233 254 256 2701 9931
bechar	9691
becom	2376 3338
become$	604 605 836 900 910 956 957 958 959 960 961 962 963 964 965 967 968 969 970 971 972 4782 1062 1086 1087 1088 1089 1090 1091 1259 1263 4997 1264 1265 1266 1267 1270 1271 1272 1273 1496 8892 2769 2850 2851 2853 2857 2901 2916 2918 2928
becomes$	604 605 836 900 910 956 957 958 959 960 961 962 963 964 965 967 968 969 970 971 972 1062 1086 1087 1088 1089 1090 1091 1259 1263 4997 1264 1265 1266 1267 1270 1271 1272 1273 1496 5428 2769 2851 2853 2857 2916 2918 2928
becoming$	4777 4783 2850
bed	2688 2707 3365
bed$	7568 7672 7673 7674 7675 7676 7677 7678 7679 9833 9888 6404 6405 6422 6450
bedbugs$	6441
bedealt$	9691
bedeta	9691
bedroom$	6405 7185
bedrooms$	6286
beds$	7568
bedwetting$	7099
bee$	6595
been	6295 2733 3338
been$	3844 3845 3873 3874 141 150 3906 3907 367 380 7763 7770 7772 7773 7774 4293 604 605 836 900 910 956 957 958 959 960 961 962 963 964 965 967 968 969 970 971 972 1018 4773 4774 4775 4781 4787 1062 1086 1087 1088 1089 1090 1091 1198 1259 1263 4997 1264 1265 1266 1267 1270 1271 1272 1273 1389 1496 5364 5365 5366 1843 1844 5594 9239 9240 5756 5757 9263 2108 5880 5881 5882 5915 5916 5917 2188 2189 5983 6061 6140 6147 6252 2587 2611 6371 2663 2694 6467 2769 2794 2851 2853 2857 2901 2905 2916 2918 2928 3172 3288 3351 3357 3358 3406 3408 3409 3443 3447 3457 3465 3467 3468 3472
bees$	6595
befing	9691
before$	7538 4968 8522 9461 9490 6462
befriend$	7645 421 422 423
befriendded$	421 422 423
befriendding$	421 422 423
befriended$	421 422 423
befriending$	421 422 423
befriends$	421 422 423
began$	380
beggars$	3181
begin	2490
begun	3354
behav$	7757
behave$	7490 7571 7752 7753 7754 7755 7756 994 1214 1216 1217 1218 1219 1220 1221 1222 1223 1224 1225 1252 1253 1254 1255 1256 8865 8871 8885 8950 2925 2984 2985 6839
behaved$	7752 7753 7754 7755 7756 7757 7765 7795 7796 994 4818 1214 1216 1217 1218 1219 1220 1221 1222 1223 1224 1225 1252 1253 1254 1255 1256 8960 8961 8962 8963 2925 2926 6677 2984 2985
behaves$	994 1214 1216 1217 1218 1219 1220 1221 1222 1223 1224 1225 1252 1253 1254 1255 1256 8950 8972 8973 8974 8975 2925 2984 2985
behavi	9737 2534 9902
behaving$	7757 994 1214 1216 1217 1218 1219 1220 1221 1222 1223 1224 1225 1252 1253 1254 1255 1256 2925 2927 2984 2985
behavior$	7294 1043 1044 1045 1046 1047 1048 1049 1050 1051 6486
behaviors$	7294 6486
behaviour$	3 4 5 6 7 8 9 3746 3747 3748 3753 7285 7294 7357 7459 7460 7461 7462 7463 7464 7465 7466 7483 643 7883 4407 674 675 7954 7955 7956 7959 7960 7961 7962 7963 7964 7965 7966 7967 7968 7969 7970 7971 8036 8037 8038 8039 8157 1043 1044 1045 1046 1047 1048 1049 1050 1051 8329 8330 8331 8332 8334 8335 8336 6098 9613 6151 9652 9657 9658 6195 6226 6234 6268 6289 6365 2643 9879 6385 6465 6486 6487 6562 6581 6582 6632 6655 2922 3401 7219
behavioural$	2922
behaviours$	7285 7294 8329 8330 8331 8332 8334 8335 8336 6486 6487 6632 6655
behavs$	7757
behavved$	7757
behavving$	7757
behind	6076 9578 9692 6199 2466 9708
behind$	8560 8561 8562 8966 8968 5896 9571 6200 2640 6730
being	3338
being$	3873 3874 7391 4054 367 4212 604 605 836 4573 900 910 956 957 958 959 960 961 962 963 964 965 967 968 969 970 971 972 4768 1062 1086 1087 1088 1089 1090 1091 4908 1259 1263 4997 1264 1265 1266 1267 1270 1271 1272 1273 5030 1496 1843 1844 9241 2108 5879 6232 9811 2619 2769 2851 2853 2857 2901 2916 2918 2928 3406 3408 3409 3443 3465 3467 3468 3472
belief$	6885 6915
believe$	9253 9432 2465
believed$	8982 8983 8984 8985 8986 2278 2349 2463 2560
believes$	2465
belligerent$	3521
belocked$	9691
belong	2376
belongs$	9416 6904
below$	2640 7157
bench$	2510 9740 2743
benefit$	8000 2281 9511 2380
benefited$	2380
benefiting$	2380
benefits$	2380 2508
bepros	9691
bereaved$	2674 3719
bereavement$	9927 3719
besear	9691
besotted$	481 482 483 484 485 486 487
bespectacled$	3538
bespok	2639
best$	1247
bestopped$	9691
besumm	9691
bet$	1735 5469 1736 5470 1737 5471 1738 5472 1739 1740
beta$	6352
betray$	3160
betrayed$	3157 3160
betraying$	3160
betrays$	3160
better$	3830 3850 7574 7896 7897 4411 7907 7908 9080 2494
betwee	9534
between$	5017 7166
beyond$	1085 1092 1213 1702 2883 2884 3115 3151
bid	2461
bid$	2492
big$	3798 8100 1337 1338 1339 1340 1478 1500 8780 3022 3030 3047 3065
biggest$	1524 3069 3229
biological$	2963
biopsy$	9836
bipola	6448
bipolar$	9943 3373 3638
birth$	8375 2963 7113
birthmark$	3539
birthmarks$	3539
bit$	8515 8516
bitchy$	3523
bitten$	6743
bitterly$	2107
black$	1482 1504 5242 1517 8752 5273 5274 5275 1542 1545 1578 8811 8812 8813 8824 3018 3019 3042 3043 3049 3065 6817 3088 6979
blackheads$	6811
blackout$	3614
blackouts$	3614
blade	9966
blade$	4604 4605 4606 9965
bladed$	9965
blades$	4604 4605 4606
blam$	2264 2265
blame$	7822 7823 7824 7825 7826 7827 7828 7829 7830 7831 7832 7833 4340 4341 7858 7859 7860 7861 7876 7877 7878 7879 655 656 657 4490 4491 4492 4493 4494 9278 9417 9420 9421 9422 5928 9424 9429 9430 5963 3170 3171 6908
blamed$	7838 655 656 657 2264 2265 2724
blames$	655 656 657 5928 9424
blameworthy$	3548
blaming$	655 656 657 9202 9203 9278 2264 2265
blammed$	2264 2265
blamming$	2264 2265
blams$	2264 2265
blank$	8835
blanket$	1633
bleach$	3043
bleached$	3043 3065 6801
blight$	2894
blind$	5854 6910 3190 7118 7119
bling$	8098
blinkered$	3548
block$	7887 8427
blockers$	9847
blond$	5263 3043 3065 3538
blonde$	5263 3043 3064 3065 3538
blood$	3333 3368 7122
bloody$	3139
blue$	8752 3044 3065 6817
board$	5599 5604 5605 9419 9450 5982 9709 6215 7028
boards$	7028
bodge$	3551
bodged$	3551
bodges$	3551
bodging$	3551
bodies$	7671 7791 4299
bodily$	6470
body$	7671 4299 1311 1312 1313 1314 1315 8558 6047 2315 3053
boisterous$	3523
bomb$	6599 6600
bomber$	5281 6817
bombers$	6817
bombs$	6599 6600
bone$	2947
boned$	6764
book$	9749
boost	2445
boots$	6817
born$	2580 9853 3385
borough$	7170
boss$	7439
bosses$	7030
bossy$	3523
botch$	3551
botched$	3551
botches$	3551
botching$	3551
both$	2794 2850 6858 3222
bother$	7808 8068 8913 8914 8915 8916 9020 9149 9220 6544 6863 6864
bothered$	7757 7765 9078 9089 9094 9099 9110 9111 9112 9113 9114 9115 5625 9139 9140 9141 9142 9143 9144 9145 9149 5660 9221 9263 5912 9479 2258 6863 6864
bothering$	6863 6865
botherred$	6863
botherring$	6863
bothers$	5092 8588 6863
bottom$	3398
bottoms$	8817 1594 3099
bought$	4598
bound$	363 1663 1664 1665
boundaries$	6553
box$	6452 3064 6869 3136
boy	9614 6180 2464 9696 9697 9723 9731 6254 9797 6439 6473 7027
boy$	245 293 7720 8284 8308 8309 8310 8311 8312 8313 8324 1105 8455 5485 5486 6021 9968 2820 6566 6578 2854 6605 6649 2924 6781 6803
boyfri	9902
boyfriend$	7625 7692 464 465 466 467 468 7728 7729 501 502 9886 2677 9908 9921 9946 6518 6519 2786 2787
boyfriends$	7692 464 465 466 467 468 7728 7729 501 502 6518 6519 2786 2787
boys	6005 6013 9550 9552 6058 2327 2328 6082 2371 6223 9718 9737 2532 9800 3233
boys$	7307 7417 7437 7442 7445 245 7516 293 4043 4044 4045 7570 4076 4078 4080 7600 7625 7660 7664 4270 4274 4275 4283 4301 679 4449 4564 8074 8088 8109 4616 4630 897 898 899 8134 8228 8284 8287 8308 8309 8310 8311 8312 8313 8324 1105 8339 8397 8398 8399 8455 1275 5071 5072 5073 5074 8619 8753 8833 8917 8918 8919 8920 8921 5433 5434 5435 5450 5459 5465 8971 5477 8981 5520 9067 9226 5759 5760 5761 5762 5763 5764 5819 9329 9348 9356 9357 9358 9359 9360 9361 9362 9363 9577 6105 2452 6266 2551 2565 6495 6566 6578 6605 6649 2924 6781 6894 6902
braces$	6800 6811
braid$	6798 6800
braided$	3065 6801
braids$	8814 6798 6800
brain$	3680
brand$	8775 6832
branded$	3088
brands$	8775 6817 6832
brat$	3508
brats$	3508
bravado$	8099
breach	9752 3473
breach$	9732 2741
breached$	2741 3473
breaches$	2741
break	9902 6412 9949
break$	7490 893 894 4877 8893 9019 9757 2819
breakdown$	9408 9845 6699 7170 7182 7187
breakdowns$	6699
breakfast$	9899
breaking$	7288 7289 7290 7291 7292 893 894 9019 2168 2539 2819 3167
breaks$	893 894 9019 2168 2819 3167
breakup$	9907
breath$	8766
bribed$	6546
brief	2517
brief$	2267 2288 6251
briefed$	2330 6271
briefi	6926
briefing$	2288 6251 3294 7029
briefs$	2288 6251
bright$	3065
bring	2395
bring$	7248 7249 7266 571 572 573 574 575 1378 2423 2520 3275
bringing$	571 572 573 574 575 1378 2423 2520 3275
brings$	7248 7249 571 572 573 574 575 1378 2520 3275
broad$	3022 3028
broke$	893 894 4876 2168 2819 3167 7170
broken$	4833 4878 2168 2915 6652 3167 7170
bronchitis$	3697
brothe	9890 6406 9903 6409 9910 9913 9914 2705
brother$	7595 2656 9901 6407 2677 6434 6697
brothers$	7595 8375 6697
brough	2337 6134
brought$	7241 7248 7249 7266 571 572 573 574 575 1378 9629 6186 2453 9703
brown$	1517 8752 3042 3043 3044 3049 3065
bruise$	3699
bruised$	3699
bruises$	3699
bruising$	3699
brunette$	5263 3538
brush$	2164 2185
brushed$	2111 2164 2185
brushes$	2164 2185
brushing$	2164 2185
buck$	5270 9386 3164
budget$	5966 9473 9482 9483
budgets$	9403 5966
bugs$	6441
build	9520 2379 2395 3193 3231
build$	1276 1277 8719 8720 8721 2472 6756
builded$	2472
buildi	2395 6173
building$	9473 9668 2472
builds$	8719 8720 8721 2472 6756
built$	5226 6164 9790 3023 6758
bulimia$	3634
bulimic$	3634
bulk$	2515 6276
bulky$	3022
bullied$	7274
bullies$	8144 8145 8146 8202 8203 8204 6584 6585 6591 6592 6879
bully$	8144 8145 8146 8202 8203 8204 6584 6585 6591 6592
bullying$	7288 7289 7290 7291 7292 8229 8376
bump$	6358
bunch$	8115 974 8284 8308 8309 8310 8311 8312 8313 8324 1152 6578 6649 6702
bungle$	3551
bungled$	3551
bungles$	3551
bungling$	3551
bunk$	2767
bunked$	2767
bunking$	2767
bunks$	2767
burden$	4721
bureau$	9502
burgla	9495 9505 9578 9591 2364 9602 6162 9693 9694 9695 9736 6458 6459 6470 6472 3494
burglar$	8202 8203 8204 9571 6591 6592
burglaries$	9579 6098 9657 9953 9967 9976 7005 7228
burglars$	8202 8203 8204 6591 6592
burglary$	2283 6098 9597 9953 9954 9965 9967 9976 3222 3239 7228
burgle	3732
buried$	1967 1968 2160
burly$	3022 3538
bury$	1967 1968 2160
burying$	1967 1968 2160
bus$	7596 7597
busine	6161 6267 6989
businesses$	9499 9632 9656 9762
busy$	9426 5932
but$	3887 4386 4387 4997 1264 1265 1266 1267 1270 1271 1272 1273 5012 5013 5014 5015 5050 5066 5187 9018 5889 6884
buy	6070
buy$	7416
buzz$	3791 58 3795 8066 8092 3056
by	6121 3257 3262
by$	7396 7436 4215 4216 4220 4575 4576 4597 8118 8271 4844 5132 8862 9072 9268 5775 5776 5777 9335 9338 9339 9340 9341 6029 2323 9593 6102 6329 9850 6369 2757 6859 6891 7017 7192 7193
c$	7044 7228
cad$	3577
cads$	3577
cahms$	3658
caked$	1526
calculated$	3828 95
calculating$	3523
call$	9056 9057 9058 9368 9370 9371 2289 2567 6902
called$	9263 9479
caller$	6602
callers$	6602
callin	9662
calling$	2289 6231 2567
callous$	3523 3548
callousness$	3548
calls	2332 6067
calls$	9056 9057 9058 9370 9371 9414 9415 2289 9562 6157 9708 6255 2567 6902 6903
came$	7795 7796 637 1214 1216 1217 1218 1219 1582 1591 9479 2337 2449 2617 2663 2791 2984 2985
camera	6047 6063
camera$	9536 9542 6048 9544 2323 9558 2467
cameras$	9536 9542 6048 9544 2323 9558 2467
camhs$	3657
camouflage$	6817
campaign$	3272
can	2523
can$	3843 586 587 588 4778 1112 1179 1182 1183 1185 1193 1245 1360 1384 1396 1399 1451 5452 1741 1754 1757 5511 1912 2195 2323 6134 2462 2501 2646 3110 3308
canada$	3089
cancer	6448
cancer$	9943 3678
candidates$	6149
cannab	9966 6478
cannabis$	34 7672 7673 7674 7675 7676 7677 7678 7679 7684 4704 9549 6339 9835 9846 9973 6496 3366
cannon$	6601
cannons$	6601
cannot	2610 2646
cannot$	784 5418 8928 8929 8930 8931 1753 1910 1984 6380 3424
cap$	1572 8802 8803 8804 8814 8819 6817 3087 6822 6831
capab	6230
capabi	9611
capability$	3574
capable$	1362 5105 5128 5129 1400 1411 5492
capaci	9611
capacity$	1357
caps$	1572 8802 8803 8804 8805 8806 8814 8819 8820 8821 8822 6817 3087 6822 6831
capsules$	6322
captur	6173 3231
capture$	9668
captured$	6051
car	7188
car$	7616 7617 7618 7619 8112 8113 8114 3213
care	2667
care$	3800 3801 3802 3803 3804 4518 4519 4520 4521 4522 4523 4524 4525 4526 4527 4528 4529 4875 4915 5094 5095 5096 5099 5100 5102 5103 5106 5117 8647 8648 8649 8650 8667 8672 8673 8674 8675 8676 8913 8914 8915 8916 8932 8933 8934 9064 9149 5655 9220 9228 9229 9230 9231 9232 9233 9234 9235 5743 5744 5745 5746 5747 9446 9447 9448 9449 5975 2242 2243 2244 9859 9885 9892 9893 6401 6442 9941 9942 2964 6863 6864 6911 3394 7167 3434 3435
cared$	9078 9094 9099 9110 9111 9112 9145 9149 2242 2243 2244 6863 6864
career	9794
career$	4097 6581 6582 2858 3227
careful$	7250 3760 3761 3762 3763
careless$	74 75 77 78 3988 670 9190 9191 2803 3548
carelessly$	3548
carelessness$	3746 3747 3748 7484 7485 7486 7487 7488 7489 7850 4356 4410 3548
carer	9910
carer$	4826 4827 9887 9893 9901 2684 7167 7178
carers$	4826 4827 9893 7167
cares$	8932 8933 8934 2242 2243 2244 2684
caribbean$	1504
caring$	2684 6849
carpet$	9393
carrie	2302 9708
carried$	3877 7390 7408 7784 645 646 870 871 872 1548 1549 9216 9217 9218 9219 2792 6527 3080
carries$	7407 645 646 870 871 872 996 1220 1221 1222 1223 1224 1225 1252 1253 1254 1255 1258 1548 1549 9015 9016 9017 6090 9793 2792 6527 3080 3174
carry	2302
carry$	7308 3876 7406 7490 7519 7521 7522 7523 4037 4038 4039 7752 7753 7754 7755 7756 645 646 8046 8048 8056 8058 870 871 872 995 1220 1221 1222 1223 1224 1225 1252 1253 1254 1255 1257 1548 1549 8893 9015 9016 9017 2490 2792 6527 3080 3174
carryi	6076 9692 9708 6471
carrying$	7391 7547 7752 7753 7754 7755 7756 870 871 872 1548 1549 9571 2466 6470 2792 3080
cars$	8112 8113 8114
case$	8192 8283 5979 6113 9624 2430 9724 6292 9959 6607 6609 6653 6654 3232 7212 7215
cases$	8192 8283 9724 6607 6609 6653 7212
cash	2491
cash$	7440 7441 3956 3957 3958 3959 3960 3962 3963 4118 7672 7673 7674 7675 7676 7677 7678 7679 7684 7687 8070 8071 8098 8111 6225 2899
cast$	7307 5450 5459 5465 8981
casually$	1502 3046 6816
casualty$	9827 9840
catalogue$	1840
catch	9520 9543 9628 6169 7006
catch$	9545 9555 2411 9664 9665 2545
catches$	2411
catching$	2411
category$	4791 2701
catheter$	3702
catty$	3523
caught	9691 9703
caught$	7274 7277 380 2737 2905 3492
cause$	7241 7266 625 8191 8892 6606
caused$	7241 7266 625
causer$	6573
causers$	6573
causes$	625 8191 6606
causin	6199 2466
causing$	7288 7289 7290 7291 7292 625 8236 9019 6200
cautio	6459 7202
caution$	9954 9975 7227
cautioned$	3469
cautions$	9975
cautious$	7252
cavalier$	3548
cbo	6195 6226 3488
cbo$	9690 9721 6236 7222
cbos$	9690 9721 6236
cbt$	7088
cce$	7576
cctv	6047 6063
cctv$	6022 6023 6024 2291 2292 9542 6048 2316 2326 9558 9660 2440 2467 6945 3219
ceases$	9643
cell$	9502 3204 7016 7068
cells	6466
cells$	9961
central$	9760
centre$	9656 9702 9770 9974
cerebral$	3382
certain$	1663 1664 1665 1699 5469 5470 5471 5472 1739 1740
certainly$	1801 1809 5543 1810 1811 6856
certainty$	1700
chain$	2355 9751 6817 6983 7051
chains$	9751 6817 7051
challe	9766 6272
challenge$	9019 9767
challenged$	9019
challenges$	9019
challenging$	4646 8272 8273 8274 8275 8276 8277 8278 8279 8280 8341 8342 8343 8344 8345 8346 8347 1119 1120 1121 1122 1123 9019 2915 2919 2921 6662 3523
chance$	3953 220 221 8006 8007 5423 5441 2145 2146 2147 2148 9394 9395 2426 2562 6540 6899
chances$	7398 3953 220 221 8006 8007 2145 2146 2147 2148 9394 9395 6540 6899
change$	308 7571 4193 7689 7981 7982 7983 7984 8262 8836 8865 8871 8885 8947 8970 5476 8978 8996 8997 8998 9007 9253 6839 6840 6847
changed$	308 8976 8982 8983 8984 8985 8986 3396
changes$	308
changing$	8996 8997 8998 5504 6847 3396
chaos$	7852 8092 6544
chaotic$	1094 2915 6650 2917 2919 3523 3548
character$	8222
charg	9628
charge	6076 2378 9622 6129 6186 9691 9708
charge$	9147 9571 9606 6112 9743 9975 7003 3311 7198
charged$	9681 3471 7206
charges$	9583 9624 2400 9754 9975 7003 7009 3311 7198
charging$	6129 3267
charity$	5599 5604 5605 9419 9450 5982
charm$	4902
charms$	7791 7792
chart	2303
chart$	2375 2468 6206 6984
charted$	2468
charts$	6984
chase$	7286 7287 8066
chaser$	9370 9371
chasers$	9370 9371
chasing$	9370 9371
chat$	7648 7649 421 422 423 6281 2549
chated$	421 422 423
chating$	421 422 423
chats$	421 422 423 2549
chatted$	421 422 423
chatting$	421 422 423
chav$	3508
chavs$	3508
cheat$	6591
cheats$	6591
check	6926
check$	9536 2344 2433 6172 2455 2477 2495 2512 9831 6940 7010 7031
checked$	9263 9479 6066 2477 6241 9781
checkes$	2477
checking$	2477 2495
checks$	9536 2325 2344 6139 2477 2495 6940 7010 7031
cheek$	8751
cheeks$	8751
cheeky$	3523
chested$	6763 6773
chicken$	7596 7597
chief$	2895
child	9737 6383 6439 6473
child$	245 293 441 8284 8286 8287 8308 8309 8310 8311 8312 8313 8324 1105 8455 8518 8523 8524 8525 8526 8527 8574 8575 8576 8577 8711 8714 6359 9878 9894 2666 2668 2669 2710 9968 2777 2820 6565 6578 2846 2849 2858 6649 2924 6695 6723
childhood$	3393
childish$	5075 5076 5077 3523
childlike$	8560 8561 8562 5075 5076 5077 5202 5203 5204 5205 6730
children$	7307 245 293 7570 4076 4078 4080 4270 4274 4275 4283 4301 679 4449 4564 4630 897 898 899 8134 8165 8166 8167 8168 8169 8170 8171 8172 8173 8174 8175 8176 8179 8180 8181 8284 8287 8308 8309 8310 8311 8312 8313 8324 1105 1140 8455 4996 1275 8517 8523 8524 8525 8526 8527 8574 8575 8576 8577 8711 8714 8917 8918 8919 8920 8921 5433 5434 5435 5450 5459 5465 8971 5477 5520 9067 9226 5759 5760 5761 5762 5763 5764 5811 5818 9348 9356 9357 9358 9359 9360 9361 9362 9363 5947 2667 9915 6495 6551 6565 6578 6649 2924 6695 6723 6858 6893 6894 6896 6902
chin$	8751
chinese$	1504 5244 6810
chip$	4865 1132
chis$	3559
chlamydia$	3668
choice$	3 4 5 6 7 8 9 7294 3813 3814 81 82 3817 84 85 86 3821 88 7318 7319 7320 7321 7322 7323 3829 7325 7326 7327 7328 7329 7330 102 103 104 7345 7346 7347 7348 7349 7350 7351 7352 7459 7460 7461 7462 7463 7464 7465 7466 3975 7471 7472 7473 7481 4024 7520 292 4027 4028 4029 4030 8400 8532 5134 5135 6486 6487 6488 6489 6491 6725
choices$	3 4 5 6 7 8 9 3746 3747 3748 7294 7318 7319 7320 7321 7322 7325 7326 7327 7328 7329 7330 112 113 114 115 7345 7346 7347 7348 7349 7350 7351 7352 7353 7354 7357 7360 7361 7362 7363 7364 7459 7460 7461 7462 7463 7464 7465 7466 292 4027 4065 4066 4407 674 675 7954 7955 7956 7959 7960 7961 7962 7963 7964 7965 7966 7967 7968 7969 7970 7971 8532 5134 5135 6486 6487 6488 6489 6725
choose$	105 106 107 7370 261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 329 330 8586 5118 8620 8621 8709 8891 9038 2758
chooses$	105 106 107 261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 329 330 9038 2201 2202 2203 2204 2758
choosing$	105 106 107 7459 7460 7461 7462 7463 7464 7465 7466 261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 329 330 8623 8624 2201 2202 2203 2204 2758
chose$	105 106 107 7370 261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 329 330 9038 9384 2201 2202 2203 2204 5961 9457 2758 6910
chosen$	105 106 107 261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 329 330 7757 7765 2758
chronic$	9821
chubby$	5227 5263 3538
chunky$	3022
cid	9501
cigarettes$	7440 7441 3956 3957 3958 3959 3960 3962 3963 7672 7673 7674 7675 7676 7677 7678 7679 7684 7687 8111
cin$	3460
circles$	5279
circul	2337
circulate$	2268 6003 2270
circulated$	2268 6003 2270 9500 2469
circulates$	2268 6003 2270
circulating$	2268 6003 2270
circulation$	9637
circumstances$	9037 9063 7183
citalopram$	3654
city$	5222
civil	2534 3262
civil$	6268 3279
clad$	1553 1554 1555 6769 6780 3082
claim$	4631 4632 4633 7180
claimed$	4631 4632 4633
claims$	4631 4632 4633 2627
clamp$	3258
clamped$	3258
clamping$	3258
clamps$	3258
class$	4115 8158 8162 4747 8348 8573 9441 9966 6478 3310 3494
classed$	1066 2376
classmates$	7595 8693 8699 6495 6590
clear	2444 2473
clear$	658 661 664 665 1517 1699 5899 2396 2560 3049 3126 3271 3304
cleared$	2541
clearly$	582 1684 1685 1686 1687 1801 1809 5543 1810 1811 5587 2188 2189 3172
cleft$	3386
clever$	1338 1339 1340
climb$	883 884
climbbed$	883 884
climbbing$	883 884
climbed$	883 884
climbing$	883 884
climbs$	883 884
clingy$	3523
clinic	2600 3338
clinic$	6334 9831 9837 9840 3183 7095 7097
clinically$	3369
clip$	4189 4190 457 458 9660
clips$	4189 4190 457 458
close	2340
close$	9430 2235 2277 6074 6897
closed$	2149 2235 6852 6855 6897
closes$	2235 6897
closing$	9202 9203
closure$	2442 3305
clothe$	6932
clothes$	3753 3771 7672 7673 7674 7675 7676 7677 7678 7679 643 5284 1551 8802 8803 8804 8805 8806 8811 8812 8813 8814 8825 8830 6182 6817 6822 6932
clothing$	5284 1551 8802 8803 8804 8825 8830 6817 6819 6822
clout$	8099
club$	2252 3183
clueless$	3548
co$	4506 8254 5342 5371 5377 5382 5391 5460 6646 3262
coach$	7439 7667
coaches$	7667
coat$	8802 8803 8804 8814 6817 6822 6830
coats$	5284 1551 8802 8803 8804 8805 8806 8814 6817 6822 6830
cocain	9966 6478
cocaine$	6339 9846 9973 6496
cocky$	3523
coddling$	8650
code$	6755
codein	6352
codeine$	9835 9847
codes$	6755
coerced$	7274 8059 8060 8061 8062
cognitive$	3376
cohort	6082 9614 9618 6180 2464 9696 9697 9723 9731 6254 9797 7027
cohort$	8162 8284 8308 8309 8310 8311 8312 8313 8324 8573 9577 9654 2452 9699 2551 6649 3235
cohorts$	9699
cold$	9261 9454 9935
colleagues$	5022 5023 5024 2550
collec	6926 3193 3231
collect$	2266 6205 6278
collected$	2266 6205 9790
collecting$	2266 6205
collective$	3126
collects$	2266 6205 9793
college$	5599 5604 5605 9419 9450 5982 9863 9864 9866 9876 9877 9883 3183 7129 7145
collude$	617 618
colluded$	617 618
colludes$	617 618
colluding$	617 618
colostomy$	3700
colour$	6785
coloured$	3065
colours$	8825 6785 6817
combat	2423
combative$	3521
come	9796
come$	7430 4035 4040 4041 7759 4272 4397 8000 948 1214 1216 1217 1218 1219 1388 5147 5148 5149 1582 1591 8865 8871 8885 8892 8950 8960 8961 8962 8963 1828 9116 9117 9118 9119 2449 2617 2663 2791 2984 2985 6839
comes$	635 949 1214 1216 1217 1218 1219 1582 1591 8950 9535 2617 2984 2985 3445
comfort$	5966
coming$	7780 8864 2617 9933
comings$	2529
comman	6255
command$	9584
commands$	9750
comment$	1599 1600 1601 1602
commented$	1599 1600 1601 1602
commenting$	1599 1600 1601 1602
comments$	1599 1600 1601 1602
commentted$	1599 1600 1601 1602
commentting$	1599 1600 1601 1602
commit	6076 9692 6199 2466
commit$	7490 8865 8871 8885 8893 9581 9661 9725 9807 6839
commits$	9661 9807
committed$	9807 2738
committing$	9571 6200 9783 2738
committs$	2738
common$	4533 9192 9193 9194 9446 9447 9448 9449 6470 6911
commun	2275 6161 2731
communicate$	421 422 423
communicated$	421 422 423
communicates$	421 422 423
communicating$	421 422 423
communication$	2180 2181 2182 2183 3126 6890
community$	8165 8166 8167 8168 8169 8170 8171 8172 8173 8174 8175 8176 8179 8180 8184 6009 6033 9632 2418 9656 6465 6551 3476 3484 3491
companion$	7331
companions$	7331
company$	7231 7331 3952 7500 7518 8097 4608 4609 5599 5604 5605 9419 9450 5982 2252 6550 3182
compar	2507
compare$	6172
compared$	6241
compass$	8029
complacency$	9278 3548
complacent$	5932 3548
complain$	1599 1600
complained$	1599 1600
complaining$	1599 1600 9019
complainned$	1599 1600
complainning$	1599 1600
complains$	1599 1600
complaint$	9197 9267 6556 6902
complaints$	9197 9267 9414 9415 6556 6902 6903
complete$	1633 2218 2472 3126
completed$	7396 8960 8961 8962 8963 1827 9216 9217 9218 9219
completeed$	2472
completeing$	2472
completely$	1163 5578 3003 3118 3121
completes$	2472
complex$	2919 3393
complexion$	6783 3539
complexions$	6783 3539
compliance$	6561 6644
compliant$	4836 6643
complicit$	40 347 348 349 350 364 7742 618 6528
complicity$	7482 617
complies$	8972 8973 8974 8975
comply$	7490 8000 8836 8865 8871 8885 6839 6840
comprehension$	6885
compromise$	10 2748 2749
compromised$	10 2748 2749
compromises$	10 2748 2749
compromising$	7231 10 2748 2749
compulsive$	2858 7065
computer$	6941
conceal$	688 689 1586
concealed$	688 689 1586 6834
concealing$	688 689 1586
concealled$	688 689 1586
concealling$	688 689 1586
conceals$	688 689 1586
concer	6122 2612 2650 2712
concern$	3807 4536 5642 5643 9228 9229 9230 9231 9232 9233 9234 9235 9267 6902
concerned$	5083 5084 5085 8581 8582 8583 5089 5090 5909 5910 5990 2257 9692
concerning$	8272 8273 8274 8275 8276 8277 8278 8279 8280 2921
concerns$	8036 8037 8038 8039 5642 5643 9267 9414 9415 9617 6902 6903
concerta$	3651
concus	3680
condescending$	3549
condit	6314 6319 3473
condition$	9809 9814 9970 7082 7083 7208
conditional$	3468
conditions$	8122 2689 9970 7183 7208
conduc	2302 2490
conduct$	3 4 5 6 7 8 9 3746 3747 3748 3753 7294 7483 7954 7955 7959 7960 7961 7962 7963 7964 7965 7966 7967 7968 7969 7970 7971 1043 1044 1045 1046 1047 1048 1049 1050 1051 1220 1221 1222 1223 1224 1225 6486 2922 3373
confer	9897
confidence$	1202 1204 1311 1312 1313 1314 1315
confidential$	3194
confidentiality$	9391
confiscated$	6042 9720
conflict$	7852 8072 9020 2689 6562
confro	9766 6272
confront$	9767
confrontation$	7852 8072
confrontational$	8281 8282 8341 8342 8343 8344 8345 8346 8347 6662 3521
confrontations$	8072
congregate$	8382 6754
congregated$	8382 6754
congregates$	8382 6754
congregating$	8382 6754
connected$	903 2350 9692 6198 6562
connection$	2747
conscious$	3828 95 3986
consensual$	2979 3503
consent$	7482 473 474 475 476 477 478 1172 1173 1174 1175 8586 8680 5195 5196
consented$	473 474 475 476 477 478 7708 480 508 1172 1173 1174 1175
consenting$	473 474 475 476 477 478 2979 2993 3503
consents$	473 474 475 476 477 478 1172 1173 1174 1175
consequences$	7295 7296 7297 7298 7300 7301 7302 7304 7355 128 8013 8014 8015 8016 8017 8018 8019 8020 8021 8022 8023 8024 8392
consid	2337 2376 2386
consider$	8000 8865 8871 8885 9253 6839
considered$	936 1061 2601 2850
considering$	2601
consistent$	1633
consistently$	1790 5524 1791 5525 1792 1793 1794 1795 1796 1797
consort$	2814
consorted$	2814
consorting$	2814
consorts$	2814
consortted$	2814
consortting$	2814
consta	6022 6023 6024 2291 2292 2326
constable$	9517 9518 9519 6025 6026 6060
constables$	9517 9518 9519 6025 6026 6060
constant$	5875 5876
constantly$	410 1790 5524 1791 5525 1792 1793 1794 1795 1796 1797 2107
consti	2376
consul	6319 6333
consultant$	9814 9824 9828
contac	6037 9662 9701 2529
contact$	3948 3949 3952 7645 421 422 423 425 426 427 428 429 430 431 1145 1146 9662 2690 6701 6836
contacted$	421 422 423 425 426 427 428 429 430 431
contacting$	421 422 423 425 426 427 428 429 430 431
contacts$	421 422 423 425 426 427 428 429 430 431 9532 6263
contactted$	421 422 423 425 426 427 428 429 430 431
contactting$	421 422 423 425 426 427 428 429 430 431
contain$	8248 8996 8997 8998 6283 6847
contains$	6283
contemptuous$	3549
content$	205 206 211 303 304 305 506 507
continually$	410 1790 5524 1791 5525 1792 1793 1794 1795 1796 1797
continue$	7370 7405 387 390 397 398 399 400 401 402 403 404 405 406 407 408 409 8892 2765
continued$	7370 7390 7405 387 390 397 398 399 400 401 402 403 404 405 406 407 408 409 1633 2765
continues$	7370 7405 387 390 397 398 399 400 401 402 403 404 405 406 407 408 409 2765
continuing$	7370 7405 387 390 397 398 399 400 401 402 403 404 405 406 407 408 409 2765
continuously$	1790 5524 1791 5525 1792 1793 1794 1795 1796 1797
contraception$	8629 8630 3667
contraceptive$	3667
contract$	9646 7222
contracts$	9646
contribute$	617 2428
contributed$	7241 617
contributes$	617 2428
contributing$	617
contro	2423 6158
control$	8000 8026 8032 8221 8248 8272 8273 8274 8275 8276 8277 8278 8279 8280 4815 8314 8321 8322 4837 8358 8364 8365 5150 5151 8926 8996 8997 8998 6022 6023 6024 2291 2292 2293 2326 6063 9627 9653 2489 6267 6618 6847 3273 7049
controlled$	7274 7735 8870 8876 8881 8890 8959 8982 8983 8984 8985 8986
controlling$	2921 7030 3523
controls$	7030
convenience$	5966
conveniently$	3176
convic	6129 6186
convict$	3293
convicted$	9681 3466 7201
convicting$	3293
conviction$	9624 9975 3466 3593 3721
convictions$	9583 9624 9754 9975 3466 3593 3721
convince$	8947 8970 5476
cooper	6308
cooperate$	7474 8000 8255 8836 8865 8871 8885 9253 9803 6839 6840
cooperates$	8972 8973 8974 8975
cooperating$	8255
cooperation$	8254 6646
coordi	3262
cope	6318
cope$	4919 1205 4940 4941 1208 1220 1221 1222 1223 1224 1225 8586 5094 5095 5096 5099 5100 5102 5103 5106 1379 1380 1381 8620 8621 5130 1397 1398 5133 1402 9255 9813 9834 3002
coped$	1220 1221 1222 1223 1224 1225 1402 3002
copes$	1220 1221 1222 1223 1224 1225 1402 3002
copied	2273
copied$	9776
coping$	1220 1221 1222 1223 1224 1225 5094 5095 5096 5099 5100 5102 5103 5106 8623 8624 1402 3002
copy$	2517
core	9618
core$	4732 4733 9679 9760
cornrows$	3539
corporate$	3126
correl	2507
correlated$	6241
corrob	2275
corroborated$	6009
corrupting$	907 908 909 2845
cotton$	2992
couch$	9924
could$	21 22 23 24 25 297 298 299 300 301 302 306 307 312 313 314 315 316 317 586 587 588 4779 1113 1179 1182 1183 1185 1193 1245 1360 1384 1451 5452 1741 1755 1756 1853 1854 1855 1856 1857 1858 1859 1860 1861 1862 1863 1864 1911 1921 1985 2155 2227 2228 2230 2231 6016 2285 2462 2501 2646 3110
council$	5599 5604 5605 9419 9450 5982 2252 3126 3173 3182
counse	6319
counselling$	9815 7088 7108
counsellor$	9814 9824
count$	1735 5469 1736 5470 1737 5471 1738 5472 1739 1740
countless$	3882 3904 5875 5876 5899
country$	6498
county$	4082 4099 4106 4109 4116 7613 7614 7615 976 4923 3309 7170
couple$	1152 9938
courier$	8205 982 6593
couriers$	8205 982 6593
course$	5536 5543 1810 1811 9042 9056 9057 9058
courses$	9056 9057 9058
court	6186 9691 3269 3473
court$	7569 583 584 9681 9722 2510 9740 9957 2733 6468 2743 2796 3269 7003 7187 7198 7211 3478 7216
courted$	583 584 2796
courtesy$	9131 9132 9192 9193 9194
courting$	583 584 2789 2796
courts$	583 584 8378 8379 9681 2510 9740 2796
cousin	9890 9903
cousin$	7595 2656
cousins$	7595
cover$	1586 5784 2163
coverage$	6228
covered$	1586 2163 6834
covering$	8789 1586 2163
coverings$	8789
coverred$	1586 2163
coverring$	1586 2163
covers$	1586 2163
covert	2448
covert$	6182 3194 3563
covertly$	3563
cowardly$	3548
cowards$	6879
cp$	3460
cpn$	6236
cpns$	6236
cpw$	6236
cpws$	6236
crack	9966 6478 3259
crack$	4704 9549 9846 9973 6496
crackdown$	9735 6993
cracked$	9703
crackeddown$	6993
crackingdown$	6993
cracksdown$	6993
crave$	837 838 2935
craved$	837 838 2935
craves$	837 838 2935
craving$	837 838 2935
crazy$	6650
create$	432 625 2472
created$	432 625
createed$	2472
createing$	2472
creates$	432 625 2472
creating$	432 625
credibility$	6559
credible$	8129
credit$	7672 7673 7674 7675 7676 7677 7678 7679 7684 7686 7687
crew$	8573
cries$	1128
crime	9495 2275 9505 6014 6085 9592 2364 6118 6157 6162 9693 9694 9695 9707 6223 9718 2500 9736 9752 2555 6300 9806 6472 6935 6969 6983 6989 7008
crime$	7286 7287 7576 7590 7592 8079 8229 8376 9501 6009 9509 2283 9571 9579 9580 6093 6095 6098 6110 9613 6150 6154 9649 9650 9652 2424 9657 6171 6190 2457 9687 9688 6195 6203 2471 2476 2484 2488 9724 6234 6238 9736 6260 9765 2540 9771 6289 2559 9795 2578 2731 9967 6492 6494 6562 2899 3238 3239 7005 7014 3282 3286 3302
crimes$	7576 9579 9580 6098 9652 9724 6234 2578 7005
crimin	9495 2275 9505 2340 9572 9578 9591 9592 6157 9693 9701 9752 6958 6969 6989 6990 3262 7008 3477 3494 3583
criminal$	7576 7580 7583 7600 8102 8103 8104 8105 918 8202 8203 8204 997 4833 4839 4840 4841 9440 6009 6074 9570 9601 6110 6114 6129 6163 6299 6458 2731 6470 6472 6494 2815 2848 6591 6592 2914 2959 6703 6983 3251 3269 3485 7228 3523
criminalise$	2213 2214 2215 2216
criminalised$	2213 2214 2215 2216
criminalises$	2213 2214 2215 2216
criminalising$	2213 2214 2215 2216
criminality$	7576 7590 7592 9652 6492 6632 3569
criminally$	2949 3240
criminals$	7600 8079 8081 8102 8103 8104 8108 918 8202 8203 8204 997 9440 9600 9601 6494 6591 6592 6703
criminogenic$	3513
crimint$	9540
crisis$	6333 3324 7083
crohn	3335
crohns$	7069
crook$	8237 6591 6631
crooked$	5268
crooks$	8237 6591 6631
crop$	5290 8802 8803 8804 8820 8821 8822 5331 6822 3094
cropped$	3065 3088
cross	2507
crosscheck$	6172
crosschecked$	6241
crossreferenced$	6241
crowd$	8115 1152 6550 6578 6579
crown	3477
cruel$	9190 9191 9201 9285 3523
cry$	1128
crying$	1128
cse$	7576
cues$	2145 2146 2147 2148
culpable$	6906 3548
culpri	6076 7027
culprit$	8144 8145 8146 9571 6584 6585 6629 6963 3601
culprits$	8144 8145 8146 9571 6584 6585 6629 6963 3601
culture$	2049 2050 6562
cunch$	6498
cunning$	3523
curb	2423
curfew	2731
curfew$	6465 9970 9975 6553 7217 3729
curfews$	9975 6553
curiosity$	3746 3747 3748 4410 9228 9229 9230 9231 9232 9233 9234 9446 9447 9448 9449 6911
curled$	5254
curly$	3043 3065
curren	2275
current$	6009 6114 6229
custod	9691 9934 6448 9949 6466
custodial$	3476
custody$	7592 6093 6095 2440 9885 2691 9943 9961
customer$	3941 7667
customers$	3941 7667 9632 6551
cut	2423
cut$	5307 2590 6790 6801 7034 3344
cuted$	3344
cuting$	3344
cuts	2423
cuts$	2590 6790 3344
cuttin	2423
cutting$	2590
cynical$	8281 8282 9201
dabble$	347 348 349 350
dabbled$	347 348 349 350
dabbles$	347 348 349 350
dabbling$	347 348 349 350
dad	9890 6406 9903 6409 2679 9910 9913 9914 2705 2717 6453
dad$	8375 2656 2657 9887 9901 6407 2676 2677 2680 9919 2692 6434 9941 2714 2720 6697
daddies$	6522
daddy$	6522
dads$	2692 6697
daft$	77 78 708 2804
daily$	9834 3295
damage	6085 2364 9693 9694 9695 9707 2500 6300
damage$	9408 9580 6098 6234 9771 9795 9953 9965 9967
damaged$	2915 6650
damn$	9130 9215
damp	2707
damp$	9935 6441
dancers$	5450
danger$	7229 7230 7240 7286 7287 7295 7296 7297 7298 7300 7301 7302 7304 3910 3911 3912 3913 3914 3915 3916 3917 184 185 186 4308 4309 7821 8013 8014 8015 8016 8017 8018 8019 8020 8021 8022 8023 8024 8030 8035 8036 8037 8038 8039 8066 8068 8072 8079 8092 4670 937 4672 4673 4674 4675 4676 4677 4678 4679 4680 4681 8177 8178 4684 4685 4686 4687 4688 4689 8392 8629 8630 5871 6137 6492 6530 2811
dangerous$	7229 7230 3830 7583 8013 8014 8015 8016 8017 8018 8019 8020 8021 8022 8023 8024 4602 2753 3522
dangers$	7229 7230 7295 7296 7297 7298 7300 7301 7302 7304 3863 3864 8013 8014 8015 8016 8017 8018 8019 8020 8021 8022 8023 8024 8036 8037 8038 8039 8392 8629 8630
dark$	1517 8752 8762 1545 1578 5330 3042 3043 3044 3049 3065 6817 3088 6979
darker$	1517 3042 3049
darkest$	1524 3069
data	6222
data$	9391 9536 9717 6940
databa	6926 6981
database$	9521 9588 9589 9667 6941
date	6261
date$	9756 7212
dates$	7212
dating$	2789
daught	9737
daughter$	8517 6359
daughters$	8517
daunt$	5171
dawn$	3254
day	6997 7001
day$	3826 9012 9013 9014 1800 9056 9057 9058 9560 2562 9813 9834 6387 6388 6913
days	6318
days$	9056 9057 9058 9813 9834 9864 6913
dazzled$	841
dc$	9728
dci$	9728
dead	9934
dead$	9812 9944
deaf$	5855 5856 5857 3191 7080
deal	9591
deal$	7490 4037 4038 4039 7560 381 382 383 928 8208 4758 1205 4940 4941 1208 8620 8621 9581 9661 9725 9766 9780 2762
dealer	6958
dealer$	3921 7424 7434 7435 7443 7451 7558 7580 7600 7603 7613 7614 7615 7624 7626 7629 7664 7698 7740 7952 4599 8095 8096 8102 8103 8104 8105 918 8185 8202 8203 8204 8211 997 2576 6490 6494 6591 6592
dealers$	3921 7424 7434 7435 7443 7447 7451 7558 7580 7600 7603 7613 7614 7615 7624 7626 7629 7664 7698 7740 7952 8079 8082 4599 8095 8096 8102 8103 8104 8105 8108 918 8185 8202 8203 8204 8211 997 9599 2576 6490 6494 6591 6592
dealin	9495 9505 6076 9578 9602 9692 9693 9694 9695 9708 6470
dealing$	7286 7287 7576 7586 7591 7609 381 382 383 7613 7614 7615 928 8229 8376 5079 2286 9571 9657 9783 9789 9965 2744 2762 6951 7226
deals	9708
deals$	381 382 383 928 9661 9780 9793 2744 2762
dealt$	381 382 383 4658 4659 4660 4661 928 2387 9691 9703 2504 2729 2762
death	9902 9904 9931
death$	7821 9811 2674
debt	9902
debt$	7187
debts$	7187
decamped$	3568
deceitful$	3523
december$	7598
decency$	9131 9132 9192 9193 9194
decent$	5721 5722 5723 5724
decide$	8586 5118 8620 8621 8709 9520
decided$	105 106 107 9384 2203 2204 5961 9457
deciding$	8623 8624
decisi	2383
decision$	3771 7294 3813 3814 81 82 3817 84 85 86 3821 88 7318 7319 7320 7321 7322 7323 3829 7325 7326 7327 7328 7329 7330 108 109 110 111 7345 7346 7347 7348 7349 7350 7351 7352 3861 4024 7520 292 4027 4028 4029 4030 8532 5134 5135 1972 5807 9624 6486 6487 6488 6725
decisions$	3 4 5 6 7 8 9 3771 7294 7318 7319 7320 7321 7322 7325 7326 7327 7328 7329 7330 108 109 110 111 112 113 114 115 7345 7346 7347 7348 7349 7350 7351 7352 7353 7354 292 4027 4065 4066 7954 7955 7959 7960 7961 7962 7963 7964 7965 7966 7967 7968 7969 7970 7971 8532 8539 5134 5135 1972 9624 6486 6487 6488 6725
decked$	1553 1554 1555 3082
declin	2423 2574 9823
decline$	8849 3103
declined$	8849 8853 8858 8859 8860 8861 3103
declines$	8849 3103
declining$	8849 3103
decrea	2423
deemed$	1061
deep$	1545
defeating$	3835
defect$	9809
defend$	4913 5094 5095 5096 5099 5100 5102 5103 5106
defending$	5094 5095 5096 5099 5100 5102 5103 5106
defensive$	3548
defensiveness$	9278 3548
deferred$	3493
defiant$	8281 8282 2921 3523
deficit$	7061 7115
defied$	893 894 2819
defies$	893 894 2819 3181
definite$	1699
definitely$	1801 1809 5543 1810 1811 6856
defy$	893 894 2819
defying$	893 894 2819
degenerate$	3508
degenerates$	3508
degrade$	2382
degraded$	2382
degrades$	2382
degrading$	2382
degree$	252 253 8647 8648 8649
delay	9825 7110
delay$	9408 9466
delayed$	6910
delaying$	9202 9203
delays$	9408 9466
deliberate$	3828 95
deliberately$	410 3176
delicate$	3022
delinquency$	3508
delinquent$	2914 2915 6650 2921 3508
delinquents$	3508
deliver$	4037 4038 4039
demand$	6157 6278
demanding$	8341 8342 8343 8344 8345 8346 8347 6662
dement	6448
dementia$	9943
demonise$	2213 2214 2215 2216
demonised$	2213 2214 2215 2216
demonises$	2213 2214 2215 2216
demonising$	2213 2214 2215 2216
demons	2358
demotivated$	3523
denial$	9278 6543
dental	2600
dental$	6334
dentis	6319
dentist$	9814
deny$	9671 2443
denying$	2443
department$	5599 5604 5605 9419 9450 5982 2252 3173 3182
depend	7100
dependence$	2606
dependency$	2606
dependent$	2606
depends$	2693
deplorable$	3548
deport	9904 6448 9949
deported$	9943
depres	9842 9902 9934 6448
depressant$	7087
depressants$	7087
depressed$	7072
depression$	9943 3636
depressive$	3637
deprive$	9671
deprived$	2915
depth$	9301
dereliction$	3548
descend$	361 362
descendded$	361 362
descendding$	361 362
descended$	361 362
descending$	361 362
descends$	361 362
descri	2280
described$	941 1070
description$	6068 2533 9804
descriptions$	6002 9498 9522 6068 2533 9772
desert$	3160
deserted$	3157 3160
deserting$	3160
deserts$	3160
desertted$	3160
desertting$	3160
deserve$	608 609 2799
deserved$	608 609 7841 2799
deserves$	608 609 2799
deserving$	608 609 2799
design	2376
designed$	2428 2541
designer$	8070 8071 5283 5310 1579 6817 6820 3088 3098
desire$	5493 8989 8990 8991 8992 8993 8994
desk	6014 6017
desk$	9502 9509 9510 9512 9524 9666 9685 6191 9698 6218 9733 9755 6293 7016
despite$	136 3870 137 138 139 165 167 171 172 173 7620 7621 7622 7623 8003 8004 8005 2141
destined$	363 1663 1664 1665 3107
destructive$	3799 7585
detail	2280 2458 6192 6193
details$	3936 3937 3938 9521 9522 9700 9772 9773 6281
detain	6169 9691 2571
detain$	9664 6305 3293
detained$	6979
detaining$	3293
detect	9501 6014 6022 6023 6024 2291 2292 2326 6063 6129 9628 6171 6190 2457 9687 9688 2471 2484 2488 6238 6260 2540 2559 3271 7006
detection$	9624 7003 3270 3271 3603
detections$	9624 9754 7003 3270 3603
detective$	2269 9509 9517 9518 9519 6025 6026 6060 9558 9666 2438 9685 6191 6218 9728 9733 9755 2547 6282 6293
detectives$	2269 9509 9510 2282 9517 9518 9519 6025 6026 9524 2296 6060 9558 6133 9666 2438 9685 6191 6218 9728 9733 9755 2547 6282 6293
detent	6385 2731
detention$	8157 9020 9880 6465 6589 3713
detentions$	8157 9880 6589 3713
deter$	2554 3274
deteri	9823
determ	2342 2444
deterping$	2554
deterr	9703
deterred$	3274
deterrence$	3606
deterrent$	7038 3606
deterrents$	7038
deterring$	2554 3274
deters$	2554 3274
deterting$	2554
develo	6926 3193
develop$	2266 6205 2472
developed$	1211 2266 6205 2472
developing$	2266 6205 2472
developmental$	3373 3393 3419
develops$	2266 6205 2472
deviant$	2915 6650 2921
device	2332 6185
device$	2308 9538 9680 2549 3206
devices$	2308 9538 9680 2549
devious$	3523
di$	9728
diabet	9842
diabetes$	3627
diabetic$	3627
diagno	6319
diagnosed$	3671
diagnoses$	3671
diagnosis$	9814 9815 7062 7083 7115 3671
diagram$	2375 6984
diagrams$	6984
diazepam$	3656
dice$	592
dicing$	592
did$	119 7390 7411 437 4258 4303 4405 4406 703 704 705 4448 4451 734 745 746 747 748 749 751 755 774 775 776 783 787 814 1026 1030 1125 1126 1127 1415 1421 1428 1431 1457 1789 5535 9032 9033 5544 5545 1822 1825 1873 1891 1892 1893 1894 1895 1896 1897 1898 1899 1900 1901 1902 1904 1905 5656 1932 5672 5678 1945 5680 5682 5686 1953 1954 1955 5690 5691 5711 5713 2014 2016 2017 2018 2019 2020 9269 9270 2054 2056 9384 9434 9435 9436 9437 9459 9460 2238 2792 3129 3132
die$	9812
died	9904 6410 9934
died$	9905
diet	6346 9842
diet$	9841
dietary$	3683
dietician$	9824 3689
dieticians$	3689
dietitian$	3689
dietitians$	3689
difference$	1283 8937 8938 8939 8940 8941 8942 8943 8944
different$	439
diffic	2352 9825 7105 7124
difficult$	7231 4514 4646 1019 1020 1021 1022 1023 1024 8272 8273 8274 8275 8276 8277 8278 8279 8280 8333 8341 8342 8343 8344 8345 8346 8347 1119 1120 1121 1122 1123 8376 6086 9799 2915 2919 2921 6656 6662 3523
difficulties$	7846 7853 7854 8333 2660 2689 6656 7081 7083 7106 3425
difficulty$	7081 7083 3425
dim$	3523
dire$	3549
direct	3262
directed$	6271
directing$	7030
directs$	7030
dirt$	9440
dirty$	8779 9935 3065 3081 3088 3538
disabi	6319 9842
disabilities$	7079
disability$	9814 6361 7079 7115 3645
disabl	6448
disabled$	9943 3645
disaffected$	2915 6650 3019
disappear$	7636 414 415
disappeared$	414 415
disappearing$	414 415 6499
disappearred$	414 415
disappearring$	414 415
disappears$	414 415
disappointing$	2073 2074 2075 2076 5877 9373 3156
disappointingly$	3550
disaster$	981
disasters$	981
disband$	9757
discipline$	6542
disciplined$	4658 4659 4660 4661 6680
disclo	2699
disclose$	7474 7490 8000 8865 8871 8885 6839
discov	6018 2342 2444 6233
discover$	9513
discuss$	8865 8871 8885 6839
diseas	6314
disease$	9809 7115 7123
disengage$	7490 3519
disengaged$	6855 3519
disengagement$	3519
disengages$	3519
disengaging$	3519
disgrace$	3548
disgraceful$	8272 8273 8274 8275 8276 8277 8278 8279 8280 9285 2921 3548
disgracefully$	3548
disguised$	2827
dishevelled$	3538
dishonest$	3523 3548
disinterested$	6855 3523 3548
dismal$	2226 3548
dismally$	3548
disman	3573
dismantle$	9757
dismantling$	2539
dismiss$	807 9429 3169
dismissed$	807 2149 3157 3169
dismisses$	807 3169
dismissing$	807 9202 9203 3169
dismissive$	8281 8282 3548
dismissively$	3548
disobedient$	2915 3523
disobey$	893 894 9019 2819
disobeyed$	893 894 9019 2819
disobeying$	893 894 9019 2819
disobeys$	893 894 9019 2819
disord	6085 2364 6118 6157 6158 9693 9694 9695 9707 6223 9718 6300 6314 9825 7100 7124
disorder$	8333 8376 9580 6098 9613 9652 9653 9765 9771 9795 9809 6342 6656 7070 7071 7097 7106 7107 7115
disorderly$	3523
disorders$	8333 6342 6656
dispersal$	6195 6226
disperse$	9757
dispersing$	2539
display$	709
displaye$	6003 2270
displayed$	709 6003 2270
displayes$	6003 2270
displaying$	709 6003 2270
displays$	709
disposal$	9963 7003
disposals$	7003
disregard$	71 76 7490 893 894 2819 3169
disregardded$	76 893 894 2819 3169
disregardding$	76 893 894 2819 3169
disregarded$	76 893 894 2819 3157 3169
disregarding$	76 893 894 2819 3169
disregards$	76 893 894 2819 3169
disrespectful$	8281 8282 3523
disrup	9622 9628 9703 7006
disrupt$	8229 3255 3581 3596
disrupted$	8229 9610 7033
disrupting$	8229 9019 3255 3581
disruption$	8229 8376 9615 9644 9753 3256 6991 3264 3581 3596
disruptive$	907 908 909 4646 8272 8273 8274 8275 8276 8277 8278 8279 8280 8376 2845 2915 6650 2921 3523
disrupts$	8229 3255 3581
disruptted$	8229
disruptting$	8229
distribute$	2268 6003 2270
distributed$	2268 6003 2270 9500
distributes$	2268 6003 2270
distributing$	2268 6003 2270
disturbed$	2915 6650 3523
dither$	3551
dithered$	3551
dithering$	6916 3551
ditherred$	3551
ditherring$	3551
dithers$	3551
divide$	9757
dividing$	2539
divorc	9902 9904 6410 6412 9931 9949
divorce$	9907
divorced$	9905
divorcing$	9905
dla	6361
dla$	9856
do$	117 7390 7409 437 4288 4405 4448 4452 4454 4455 4456 732 745 746 747 748 749 751 753 781 785 812 8046 8048 8056 8058 1026 1028 1125 1126 1127 8448 1350 1402 1413 1421 1426 1429 1435 1455 8843 5368 8865 8871 8885 8891 8892 5412 8912 5419 8928 8929 8930 8931 8932 8933 8934 9008 1789 5535 9032 9033 5548 5549 5552 1820 1823 1874 1891 1892 1893 1894 1895 1896 1897 1898 1899 1900 1901 1902 1904 1905 1934 5678 5680 1947 2014 2016 2017 2018 2019 2020 2052 5936 6344 2792 6839 3129 3132
doctor	6319 2600
doctor$	9814
doctors$	6334
dodge$	2167
dodged$	2167
dodges$	2167
dodging$	2167
dodgy$	7231 8102 8103 8104
doe$	3072
does$	118 7410 437 4448 733 745 746 747 748 749 751 754 782 786 813 1026 1029 1125 1126 1127 1402 1414 1421 1427 1430 1436 1456 5420 8932 8933 8934 1789 5535 9032 9033 5548 5549 5552 1821 1824 1875 1891 1892 1893 1894 1895 1896 1897 1898 1899 1900 1901 1902 1904 1905 5656 1933 5672 1946 5682 2014 2016 2017 2018 2019 2020 2053 2238 2792 3129 3132
dogs$	8223 8224 8225
doing$	7413 7414 7415 7459 7460 7461 7462 7463 7464 7465 7466 7468 437 7780 1402 5657 5658 5673 5674 5678 5680 2014 2016 2017 2018 2019 2020 9280 9281 9282 9283 2238 9478 3132
dolled$	1603 1604 1605 3101
domestic$	9926 3441
done$	3827 7396 7757 1166 1603 8912 9006 5584 5593 5600 5601 9100 9116 9117 9118 9119 5659 5675 5676 5677 5678 5680 5683 5684 5685 5686 1953 1954 1955 9216 9217 9218 9219 2014 2016 2017 2018 2019 2020 9250 9251 9252 9263 2056 2238 9477 3132
doomed$	1663 1664 1665 3107
door$	7802 7804 9630
doorman$	7667
doormen$	7667
dopey$	3523
dose	6319
dose$	9814 7112
dossier$	3579
dossiers$	3579
doubt$	8901 8902 8903 8904 5436 9041
doubtful$	4727
down	2425 9744
down$	235 259 342 343 344 345 346 4373 4374 4376 7958 4544 8250 8371 8372 8373 5256 5306 5343 8839 8850 8854 9306 9307 9308 9309 9310 9311 9312 9313 9314 9315 9316 9317 9318 9320 9321 9322 9323 9324 9325 9326 9327 9328 9331 9332 9333 9334 5840 9336 9337 5988 9574 9664 6194 9729 6379 6497 6801 6992 6993 7034
downed$	6194
downfall$	7846
downlo	6042
download$	6940
downloaded$	9537
downloads$	6940
downplay$	654 807 2802
downplayed$	654 807 2802
downplaying$	654 807 2802
downplays$	654 807 2802
downs$	6194
drag$	2158 5980
draged$	2158
dragged$	7274 2158
dragging$	2158
draging$	2158
drags$	2158
drain$	4720
drama$	7852 8066 8092 5427 8923 5429 2860 3355
drank$	2584
draw$	7248 7249 214 215 620
drawing$	620
drawn$	7274 842 850 851 852 853 854 855 856 857 858 859 860 861 862 863 869 1538 8870 8876 8881 8890 8959
draws$	7248 7249 214 215 620
dreadful$	2073 2074 2075 2076 9409 9410 9411 9412 2921 3156
dreadlock$	3539
dreadlocked$	3065
dreadlocks$	3539
dreads$	6798 6800
dream$	5369
dress$	3753 7752 7753 7754 7755 7756 643 1220 1221 1222 1223 1224 1225 1252 1253 1254 1255 1256 1566 8796 5305 8802 8803 8804 8828 8829 8830 6817 3084 6822
dressed$	7752 7753 7754 7755 7756 7757 1553 1554 1555 8796 8797 8798 8799 1595 8828 8829 1603 1604 1605 6770 6772 6780 3082
dresses$	1220 1221 1222 1223 1224 1225 1252 1253 1254 1255 1256 1566 8796 8802 8803 8804 8828 8829 6817 3084 6822
dressing$	3754 5299 1566 5323 3084
drew$	7248 7249 214 215 620
drift$	357 358 359 360 361 362 395 396 8893 6912
drifted$	357 358 359 360 361 362 395 396
drifting$	357 358 359 360 361 362 395 396
drifts$	357 358 359 360 361 362 395 396
driftted$	357 358 359 360 361 362 395 396
driftting$	357 358 359 360 361 362 395 396
drill	9706
drill$	8389
drink	9934
drink$	7308 7440 7441 3956 3957 3958 3959 3960 3962 3963 7490 7519 7521 7522 7523 7684 7752 7753 7754 7755 7756 8046 8048 8111 1124 1125 1126 1127 9846
drinkers$	9944
drinki	6346 9842 9902 9931 9934
drinking$	3746 3747 3748 30 7547 7752 7753 7754 7755 7756 7788 643 2584 9841 2660
drinks$	7440 7441 3956 3957 3958 3959 3960 3962 3963 7684 1125 1126 1127 2584
driv	2423 2473
drive$	7416 7737 3272
driven$	3939 841 2541
driver	2293 6267
driver$	7434 7435 3941 7439 7667 2536
drivers$	3932 3935 7434 7435 3941 7438 7439 7667 8833 9499 6027 9762 2536 2543 9775
drives$	7737
drivin	2466
driving$	6200
drone$	2467 3285 3582
drones$	2467 3285 3582
drop	2423
drop$	4694 8893 2159 7034
droped$	2159
droping$	2159
dropout$	6591
dropouts$	8202 8203 8204 6591 6592
dropped$	2159
dropping$	2159
drops$	2159 7034
drug	9495 9505 2340 9572 9592 6110 9701 6470 9966 6958 6983 6989
drug$	3746 3747 3748 32 33 7576 4096 7602 4114 644 8102 8103 8104 4690 4691 4692 4693 4703 8202 8203 8204 2283 2286 6074 6162 6163 2476 6346 9842 9902 6494 6592 2859 2899 2914 3227 3318 3366
druggie$	3515
druggies$	3515
druggy$	3515
drugs	9578 9706 2491 6478
drugs$	7440 7441 3956 3957 3958 3959 3960 3962 3963 7532 4043 4044 4045 7576 7580 7589 7590 7613 7614 7615 7672 7673 7674 7675 7676 7677 7678 7679 7684 7687 8079 8111 8229 8243 1124 8376 8629 8630 2283 2286 9549 9565 9585 9586 2476 6225 6339 9835 9846 2660 9973 6492 6494 6496 2859 2899 6638 3318
drunk$	7757 7784 9019 2584
dry$	1517 8762 9260 3049
ds$	9728
dto$	3727
dual$	5244
duck$	2167
ducked$	2167
ducking$	2167
duckked$	2167
duckking$	2167
ducks$	2167
due	2425 9744
due$	3751 234 257 9853 2701 9931 9933 2728
dump$	2134 2135 3162
dumped$	2134 2135 3162
dumping$	2134 2135 3162
dumpped$	2134 2135 3162
dumpping$	2134 2135 3162
dumps$	2134 2135 3162
dust$	9453
duties$	9064 9396
duty$	9064 9273 9356 9396
dyed$	3065 6801
dying	6448
dying$	9811 9943
dyscalculia$	3620
dysfunctional$	2915 6650 3548
dyslexia$	9832 3618
dyslexic$	3618
dyspraxia$	3619
dyspraxic$	3619
dysregulated$	3523
e$	9267 9369 9370 9371 5906 9414 9415 9827 9840 6903
each	9496 9552 2327 2328 9618 7002
each$	135 4071 4855 1482 8838 5344 1624 1626 1784 1786 5831 9423 5998 9553 9607 9614 6144 9648 6180 6188 2464 9696 9697 9723 9731 6254 2532 9797 6305 9817 3019 6836 6837 6858 3218 3225 7027
eager$	205 206 211
ear$	8751 9350
earlier$	8456
early$	8522
earmar	2386
earn$	384 7793 7794
earned$	384
earning$	384
earns$	384
earring$	6817
earrings$	6817
ears$	8751 9351 9352 9503
easier$	2435
easily$	864 1209 1391 5587 9085 9086 9378 9379 9380 9381 2812 2940
east$	1513
eastern$	1506 5241 5245 1512 5264 8761
easy$	3777 386 7872 7873 8010 8011 8012 6086 2813
eat	9759
eat$	3325 7111
eaten$	7111
eating	6319 6346
eating$	9814 2608 9841 3336 7111
eats$	3325 7111
eczema$	3629
educat	2630 6386 7151
educate$	132 133
educated$	132 133
educates$	132 133
educating$	132 133
education$	3901 7397 8008 6365 9867 3401 7145
educational$	6366
effect	3262
effect$	8943 8944 9734
effective$	3304
effectively$	1263 4997 1264 1265 1266 1267 1270 1271 1272 1273 2987
effort$	7928 700 4435 4436 9092 9125 9126 1980 1981 1982 9228 9229 9230 9231 9232 9233 9234 9235 5743 5744 5745 5746 5747
efforts$	3901 7397 1980 1981 1982 6540
egg$	195 197 6578
egged$	195 197
eggged$	195 197
eggging$	195 197
egging$	195 197
eggs$	195 197 6578
ehc$	3400
ehcp$	3704
ehcps$	3704
eight	9614 6180 2464 9696 9697 9723 9731 6254 9797 7027
eight$	8161
eighteen$	7695 7697 499 7730 7731 1215 4959 8477 8481 8482 8483 8484 8485 8486 8487 6718
eject	9766 6272
eject$	9767
elder	6977
elder$	7600 8102 8103 8104 6562
elders$	7580 7600 7603 8102 8103 8104 8108 8211 2365 6562
elect$	261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282
elected$	105 106 107 261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 9384 5961 9457
electing$	261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282
electively$	3418
electr	2688 2733
electricity$	6422
electronic$	6467 7216
electronically$	6467
elects$	261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282
electted$	261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282
electting$	261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282
element$	252 253 6579 6582 6630
elements$	6579 6582 6630
eleven$	8161 1248 1249 1250 1251
else$	7818 631 632 7884 8467 9224 9225
elsewhere$	9224 9225
email	2517
email$	9369 9370 9371 6251 6902
emaile	6277
emailing$	6251
emails$	9370 9371 9414 9415 6251 6902 6903
embarked$	363
embroiled$	351 352 353
emergency$	9827 3392
emotional$	4867
emotionally$	2952 3016 3443 3456
empathy$	8033 6542
employment$	9881
emptive$	6258
enabl	2290
enable	2395 3257
enable$	38 7851 2399 2548
enabled$	38 7851
enableed$	2399
enableing$	2399
enables$	38 7851 2399 2548
enabling$	38 7851
encounter$	8097 6505 6713
encounters$	8097 6505 6713
encour	2279
encourage$	7248 7249 132 133 207 208 209 214 215 2756 2801
encouraged$	7248 7249 132 133 207 208 209 214 215 2284 2756 2801
encourages$	7248 7249 132 133 207 208 209 214 215 2756 2801
encouraging$	7248 7249 132 133 207 208 209 214 215 2756 2801
end$	91 92 4031 638 639 8891 8892 5400 5428 6248 2589
endanger$	10 2748 2749
endangered$	10 2748 2749
endangering$	10 2748 2749
endangerred$	10 2748 2749
endangerring$	10 2748 2749
endangers$	10 2748 2749
ending$	6248 9811 2589
endless$	5875 5876
endlessly$	1790 5524 1791 5525 1792 1793 1794 1795 1796 1797
ends$	5428 9643
enemies$	7843
enemy$	7843
enforc	6033 9622 9628 6926 6990
enforce$	3594
enforcement$	9528 9615 2419 9715 2505 9735 6250 9786 6996 3263 3264 7015 3594
enforcer$	3578
enforcers$	3578
enforces$	3594
engage$	7336 7474 7490 7571 354 355 356 8000 8248 8255 4761 8257 8258 8259 8260 8261 8262 8351 8836 8865 8871 8885 8926 8947 8950 8978 8996 8997 8998 9253 9429 9432 6308 6527 6647 6839 6840 6847
engaged$	347 348 349 350 354 355 356 7757 7765 8255 8257 8258 8259 8260 8261 8870 8876 8881 8890 8959 8960 8961 8962 8963 8976 8982 8983 8984 8985 8986 6527 6647
engagement$	347 348 349 350 8254 8262 1038 1039 1040 1041 4776 1629 1630 1631 1632 6641 6646 6836
engager$	6614
engagers$	6614
engages$	347 348 349 350 354 355 356 8950 8972 8973 8974 8975 6527
engaging$	347 348 349 350 354 355 356 8255 8257 8258 8259 8260 8261 8262 8996 8997 8998 6527 6640 6647 6847
english$	7155 7156
enjoy$	837 838 839 840 9038 2810
enjoyed$	837 838 839 840 9038 2810
enjoying$	837 838 839 840 2810
enjoys$	837 838 839 840 9038 2810
enough$	69 7373 3879 7375 3904 4404 4442 8589 8590 8591 8592 8593 8594 8595 8596 8597 8598 8599 8600 8601 1374 1377 5212 8708 9287 6717 6741
enquir	9628 6292 9897
enquiries$	2344 9609 9724
enquiry$	9576 9609 9787
enrich	3193
entangled$	351 352 353
enter$	2792 6527
entered$	2311 2359 2361 2482 2483 2792 6527
entering$	2792 6527 6951
enterp	9794
enterprise$	9605 6970
enterred$	2792 6527
enterring$	2792 6527
enters$	9535 2792 6527
entice$	7248 7249 207 208 209 2756
enticed$	7248 7249 207 208 209 2756
entices$	7248 7249 207 208 209 2756
enticing$	7248 7249 207 208 209 2756
entirely$	2188 2189 3003 3118 3121 3172
entitled$	3523
entrant$	8195
entrants$	8195
entrenched$	2898
epilep	9842 6448
epilepsy$	9943 3623
epileptic$	3623
episodes$	7641
equal$	2995
equally$	2794
equals$	5022 5023 5024
erratic$	7337 7338 7339 7340 8267 8268 8269 8270 1042 2921
escala	2577 3262
escalate$	8893
escalated$	2469
escape$	7448
essential$	2428
establ	6018 2342 2444
establish$	9513 2433 2455 2479
estate	6207
estate$	7596 7597 8165 8166 8167 8168 8169 8170 8171 8172 8173 8174 8175 8176 8179 8180 8184 5828 9702 9770 6551 3019
eternally$	3546
european$	1504 5240 5242 5246 8759 3045
evade$	2167
evaded$	2167
evades$	2167
evading$	2167
evasive$	3523
even$	3889 3893 164 5873 5874
evening$	9012 9013 9014 3295
ever$	5119 5120 1387 8945 8946 5455 8951 8952 8953 5481 1748 5483 1750 5524 5525 1792 1793 1794 1795 1796 1797 5538 9049 9050 9051 9052 9053 9054 9055 5942 6843 6844
every$	4511 8007 4628 1308 8838 5344 1624 1626 1783 5518 1785 1787 1788 5838 5899 9414 9415 9423 9553 6188 6318 9817 6836 6837 3119 6858 6903 3218 3225 7122
everybody$	4389 4390 4391 5811
everyone$	4389 4390 4391 7914 4511 8165 8166 8167 8168 8169 8170 8171 8172 8173 8174 8175 8176 8179 8180 8181 8206 4972 5811
everything$	7593 7886 5051 1318 8838 5344 1693 1694 1695 1814 1815 1816 1817 1818 5781 5870 5956 5979 6533 6836 6837
evicte	9934 6448
evicted$	9943 3716
evicti	9902 9931 9949
eviction$	3716
evicts$	3716
eviden	2461 9706 6926 3566
evidence$	4422 9197 9267 9414 9415 9508 2343 2363 2439 9722 6257 9778 2561 6902 6903 3230 6965
evidently$	1809 5543 1810 1811
evil$	2844 6650
ex$	9908
exam$	9403 9471 6385 3420 7155
examin	6042
examin$	2477
examination$	6940
examinations$	6940
examined$	9537 2477
examines$	2477
examining$	2477
examins$	2477
example$	9595
exams$	7155
except$	5052
exception$	6850
exchang$	451 4185 452 453 454 455 456
exchange$	4177 451 4185 452 453 454 455 456 4192 7690 7737 6527
exchanged$	451 4185 452 453 454 455 456 6527
exchanges$	451 4185 452 453 454 455 456 7737 6527
exchangged$	451 4185 452 453 454 455 456
exchangging$	451 4185 452 453 454 455 456
exchanging$	451 4185 452 453 454 455 456 6527 6951
exchangs$	451 4185 452 453 454 455 456
excitement$	8066 8072 8092 2811
exclude$	9429 9430
excluded$	7277 3910 3911 3912 3913 3914 3915 3916 3917 184 185 186 7838 4658 4659 4660 4661 2149 6589 6910 7140 3407
excluding$	9202 9203
exclus	6385
exclusion$	7856 7857 8157 2442 2634 9880 6589 3708
exclusions$	8157 6589 3708
excuse$	5986 6886 6887
excuses$	5986
execut	9727 3253
exercise$	709
exercised$	709
exercises$	709
exercising$	709
exhibit$	3211
exhibited$	6944 3211
exhibiting$	3211
exhibits$	3211
existence$	6651
existent$	8267 8268 8269 8270 9409 9410 9411 9412
expand	2445
expect	6374
expect$	4320 4321 4322 589 590 7943 7944
expectations$	8366 6694
expected$	3951 2284 2335 9635 9869 9933
expelled$	7143 3410
expend	6255
expendable$	9750
expensive$	8779 5310 3088
expensively$	1502 3046
experi	2697 2698
experience$	7909 8097 1202 1204 4994 1261
experienced$	1211 8696 1478 6431 6432 6508 6715 2998
experiences$	8097
experiencing$	6431 6432
explanation$	9369
explicit$	4158 4166
exploitation$	7229 7230 7267 7268 7269 7284 7576 7846 7847 7856 7857 7954 7955 8036 8037 8038 8039 6171 6190 2457 9687 9688 2471 2484 2488 6238 6260 2540 2559 6530 6558
exploited$	7274 7277 7735 8013 8014 8015 8016 8017 8018 8019 8020 8021 8022 8023 8024 8642 8643 8644
exploiter$	3921 7424 7443 7580 7600 7624 7626 7629 7698 7716 7721 7726 7952 4599 8095 8102 8103 8104 8105 8143 918 997 6490 6583 6586 6587
exploiters$	3921 7424 7443 7447 7580 7600 7624 7626 7629 7698 7721 7726 7952 4599 8095 8102 8103 8104 8105 8108 8143 918 997 6490 6583 6586 6587
explosive$	3521
expose$	3737 10 3764 7260 7261 7262 7263 7264 7265 7266 2748 2749
exposed$	3737 10 3764 7260 7261 7262 7263 7264 7265 7266 2748 2749
exposes$	3737 10 3764 7260 7261 7262 7263 7264 7265 2748 2749
exposing$	10 3764 7260 7261 7262 7263 7264 7265 2748 2749
extend	2392
extensions$	6789 6800
extract$	2266
extracted$	2266
extracting$	2266
extraction$	6940
extractions$	6940
extracts$	2266
extremely$	2986
eye$	8751 9349 6809
eyebrow$	8751 8767 6812
eyebrows$	8751 8767 6812
eyed$	6778 6806
eyelashes$	6794 6800 6807
eyes	9788
eyes$	4901 8751 1523 8774 9464 2274
eyesig	9842
face$	7560 8751 5294 5309 8815 5324 2440 6804 3100
facebook$	416 4150 417 4151 418 4152 419 4153 420 4154
faced$	6670 6690 6805
faces$	8751 8815 5324 6165 6804 3100 3464
facial$	5250 2440 3052 3205
facilitat$	55
facilitate$	38
facilitated$	38 55
facilitates$	38
facilitating$	38 55
facilitats$	55
facilitatted$	55
facilitatting$	55
facing	6454
facing$	3464
facts$	4422
fade$	6791 6800
fades$	6791
fail	2574 3421
fail$	122 739 745 746 747 748 749 751 771 772 773 788 8892 9019 1835 1836 1837 1838 9434 9435 9436 9437 2805 6851 3123 3124
failed$	122 739 740 745 746 747 748 749 751 771 772 773 790 9019 1835 1836 1837 1838 5577 9073 9434 9435 9436 9437 2805 3123 3124 6910
failing$	122 739 745 746 747 748 749 751 771 772 773 791 9019 1835 1836 1837 1838 9068 9069 9070 9071 9202 9203 9434 9435 9436 9437 2805 3123 3124 3125 6860 6861
failings$	9068 9069 9070 9071 3125 6860 6861 3547
failled$	122 739 9019 9434 9435 9436 9437 2805
failling$	122 739 9019 9434 9435 9436 9437 2805
fails$	122 739 745 746 747 748 749 751 771 772 773 789 9019 1835 1836 1837 1838 9434 9435 9436 9437 2805 3123 3124
failure$	3979 246 247 248 249 250 251 771 772 773 9068 9408 9466 6591 3125 6860
failures$	9068 9069 9070 9071 9408 9466 6591 3125 6860 6861
fainted$	3690
fainting$	3690
faints$	3690
fair$	1517 3042 3043 3049 3065
fake$	3058 3073
fall	2423
fall$	361 362 888 8893 2123 3166 7034
fallen$	361 362 888 2123 3166
falling$	361 362 888 6833 3166
falls$	361 362 888 2123 9416 3166 6904 7034
false$	9043 2822 2827 3060 3073
families$	8284 8308 8309 8310 8311 8312 8313 4826 4827 8324 8328 5759 5760 5761 5762 5763 5764 5811 5823 9319 6649 6651 6697 6702 6896 6902
family	6394 6406 9910
family$	8284 8308 8309 8310 8311 8312 8313 4826 4827 8324 8328 8534 8559 8565 5822 9890 9901 6407 9921 9938 9941 2720 6649 6697 2967 6702 3355 7167 7182 3453
fantasist$	6591
fantasists$	6591
far$	1296 1300 1331 1452 2057 2058 2059 2197 9756
farce$	6871
farcical$	3548
fashionably$	1502 3046
fast$	8522 2813
faster$	8456
fat$	3538
fate$	6531
father	9890 6406 9903 6409 2679 9910 9913 9914 2705 2717 6453
father$	4826 4827 8375 1330 2656 2657 9887 9901 6407 2676 2677 2680 9919 2692 6434 9941 2720 6697
fathers$	2692 6697
fattest$	1524 3069
fault$	7468 7469 7834 652 653 9284 9418 2190 2221 5963 9468 9469 9470 6532 3170 6907 6917
faulty$	4443
favor$	4179
favors$	4179
favour$	4178 7680 7681 1556 1557 1558 1559 1560 1561 1562 1563 1564 1565 2261 2262 2263 6515 3083
favoured$	1556 1557 1558 1559 1560 1561 1562 1563 1564 1565 2261 2262 2263 3083
favouring$	1556 1557 1558 1559 1560 1561 1562 1563 1564 1565 2261 2262 2263 3083
favourred$	1556 1557 1558 1559 1560 1561 1562 1563 1564 1565 2261 2262 2263 3083
favourring$	1556 1557 1558 1559 1560 1561 1562 1563 1564 1565 2261 2262 2263 3083
favours$	4178 7680 7681 1556 1557 1558 1559 1560 1561 1562 1563 1564 1565 2261 2262 2263 6515 6516 3083
faze$	5171
fazes$	5092 8588
fear$	1460 3006
feared$	1460 3006
fearless$	3532
fears$	1460 3006
february$	7598
feckless$	3523
fed	2273
fed$	623 2659 2693
feed	2273 2459 3193
feed$	623 2266 2499
feeded$	2266
feeding$	2266 2499
feeds$	623 2266 2499 2659
feel$	7643 7644 2318
feelin	3338
feels	3338
feels$	7643 7644
feet$	7562 7563 5228 8724 8725 9387 9463 3027
feigned$	2827
fell$	361 362 888 2123 3166 7004 3358
felt	3338
felt$	7643 7644
female	3245
female$	5216 8712 8713 5219 8715 8716 1504 6021 2339 6596 6752 3019 3222
females$	8283 2339 6596 3533
fend$	4916 5094 5095 5096 5099 5100 5102 5103 5106 1373 9254
fendded$	1373
fendding$	1373
fended$	1373
fending$	5094 5095 5096 5099 5100 5102 5103 5106 1373
fends$	1373
feral$	2915 6650 3523
ferocious$	3521
fester$	9474
few$	6630
fewer	2423
fiercely$	3003 3017
fifteen$	1248 1249 1250 1251
fight	2423
fight$	7490 7519 7521 7522 7523 7809 4437 7933 8069 8376 4917 8891 8893 5427 8923 5429 9015 9016 9017 9019 3272
fighti	6158 6412
fighting$	7286 7287 8229 8376 9019 9653 9864 2660 9907
fights$	8068 8072 8376 9015 9016 9017 9019 9020
figure$	5064
figures$	9403 5966 9471 9473 9482 9483
file$	9267 9521 9667
files$	9267 9521 9667
filler$	6784
fillers$	6784
film	9766 2571
film$	7416 2324 9555 9559 6201 2468 6305 7019
filmed$	7274 7317 3939 8690 2324 9557 2329 6201 2468 3217
filming$	2324 6201
films$	2324 9555 6201
filthy$	8779 3538
final$	2647 3468 3470
find	9543 3301
find$	2 1114 1117 8891 6018 2342 2444 6233 9743 2545
findded$	2
findding$	2
finded$	2
finding$	2
finds$	2 1115 6233
fine	2655
fine$	8589 8590 8591 8592 8593 8594 8595 8596 8597 8598 8599 8600 8601 5130 1397 1398 5133 5136 5137 5138 5139 5140 5141 5142
fined$	6477
finger	9691 2571
finger$	9123 9124 9133 9134 9146
fingerprint$	6305
finish$	5402
finished$	8960 8961 8962 8963 1827
fire	6457
fire$	7565 7820 9597 6457 9952
firear	9966
firm	2383 2486 2516
firm$	6220 2511
firmer$	2511
first$	7540 913 966 9195 3468
fishnets$	6817
fisted$	9428 6882
fit$	5791 9852
fits	9842
fits$	7057
fitted$	2733
fitting$	5286 5308
five	6005 9550 6058 2327 2328 2371 9607 9614 9618 6180 2464 9696 9697 9723 9731 6254 2532 9797 7027
five$	4564 8227 1061 8478 1494 5229 5230 1539 8768 8769 8770 8771 8772 8773 5450 5459 5465 5836 6105 6266 3222
fixated$	3189
fixed$	6455
flag$	2312 2446 3208
flagg	2337
flagged$	2311 2312 9556 2376 2446 2469
flagging$	2446
flags$	2312 2446
flashback$	3677
flashbacks$	3677
flashy$	3088
flat	6406 9906
flat$	7616 7617 7618 7619 4125 4126 4127 4128 7797 7798 7799 1633 9901 9911 9917 9925 2706 7165
flatmates$	5022 5023 5024
flats$	9923
flatter$	2253
flattered$	6546
fleas	2707
fleas$	6441
fled$	6957
fleece$	6817 6826
fleeces$	6817 6826
flier$	6602
fliers$	6602
fling$	47
flinging$	47
flings$	47
flip$	6235
flirt$	421 422 423 438 592
flirtatious$	3501 3530
flirted$	421 422 423 438 592
flirting$	421 422 423 438 592 643
flirts$	421 422 423 438 592
flirtted$	421 422 423 438 592
flirtting$	421 422 423 438 592
flirty$	3501
floor$	9924
floppy$	3043
flout$	893 894 2819
flouted$	893 894 2819
flouting$	893 894 2819
flouts$	893 894 2819
floutted$	893 894 2819
floutting$	893 894 2819
flung$	47
fluoxetine$	3653
flyer$	6602
flyers$	6602
fob$	2132 3161
fobbed$	2110 2132 3161
fobbing$	2132 3161
fobed$	2132 3161
fobing$	2132 3161
fobs$	2132 3161
focus	6122
foetal$	3362
follow	2303 2571
follow$	7490 4367 8000 4545 4546 4547 4548 4549 8046 8048 923 8836 8865 8871 8885 1876 1877 1878 5810 9432 2324 9559 6201 6305 2792 6839 7019
followed$	7757 7765 7784 923 1876 1877 1878 9263 2324 6201 9758 2792
following$	923 2324 6201 2792
follows$	4367 923 2324 6201 2792
folly$	7850
food	2688 6427
food$	7672 7673 7674 7675 7676 7677 7678 7679 7684 6422 2693
foodbank$	9922
foolhardy$	2752
foolish$	3798 77 78 3830 670 9190 9191 2752 2803
foolishness$	7484 7485 7486 7487 7488 7489 7850
fools$	6879
foot$	5228 8724 8725 8807 8808 8809 9594 3027
footag	6047 6222
footage$	9542 6048 9544 2317 9660 2456 2467 9700 9717 3210 6945
footho	9788
footprint$	9674
for	6077 2395 6926 3193 3257 3262
for$	3805 7501 7532 4105 4107 4108 7663 4177 7688 4311 4312 4313 4314 4315 8034 4716 8212 4734 4736 4737 4738 4740 4741 4744 4853 4858 4860 4862 4881 5107 8677 8679 8707 1790 1791 9025 9200 5794 9296 9297 9392 5913 9442 9444 9455 9481 9513 9553 6097 6103 6107 9608 6120 6127 6128 2420 6200 9704 6211 6216 6237 6240 6270 9816 9817 2601 6337 6341 6349 6350 9848 9855 6369 9956 2736 9969 9971 6497 6702 6905 6957 7004 7045 3403 7200 7203 7205 7209 7216
force	2275 6014 6022 6023 6024 2291 2292 9541 2326 2398 6171 6190 2457 9687 9688 2471 2484 2488 6238 6260 2540 2559
force$	5599 5604 5605 9419 9450 5982 6009 9509 9510 2282 9512 9517 9518 9519 6025 6026 9524 2296 6060 9598 2398 6132 6133 9666 9675 9685 6191 6217 6218 9728 9733 9755 9779 6293 6999
forced$	4550 4551 4552 4553 4554 4555 4556 4557 8059 8060 8061 8062 8064 1012 1015
forces$	4550 4551 4552 4553
forcing$	4554 4555 4556 4557
foreca	2432
forehead$	8751
foreign$	1504 5242 3045 6810
forens	3588
forese	2432
forever$	1790 5524 1791 5525 1792 1793 1794 1795 1796 1797
forget	6318
forget$	9813
forgot$	6910
forgotten$	3157 6910
form	2376 6926
form$	8158 5705 9299 2472
formal$	3468
formally$	3406
formed$	2472
forming$	2472
forms$	2472
forty$	8477
forwar	2273 2459
forward$	2526 6291
forwardd$	2526
forwarded$	2526 9776
forwarding$	2526
forwards$	2526
foster	3433
foster$	1141 9890 6406 9910 9942 2964 7167 7195
fostered$	7167
fought$	4432
foul$	2939
found$	2 945 4752 1072 1116 1118 2055 9294 2737 2905 3147
foundation$	8755 8756 8757 6808
four	9614 6180 2464 9696 9697 9723 9731 6254 9797 7027
four$	4564 8227 1539 8768 8769 8770 8771 8772 8773 5450 5465 3222 3392
fourteen$	1248 1249 1250 1251
fragment$	9757
frame$	8719 8720 8721 6756
frames$	8719 8720 8721 6756
fraternise$	2814
fraternised$	2814
fraternises$	2814
fraternising$	2814
fraternity$	6582
freckled$	1517 3049 3538
freckles$	3539
freckly$	3538
free	6230
free$	3828 95 7459 7460 7461 7462 7463 7464 7465 7466 3986 7732 7733 2687 6526
freely$	7732 7733 505 9378 9379 9380 9381 6525 6526 2793
frequent$	411 412 2766 2868
frequently$	410
friend	9496 2327 2328 6082 2371 2381 9614 9618 6141 9636 6180 2464 9696 9697 9723 9731 6254 2532 9797 9800 7008 7027 7188
friend$	8284 8308 8309 8310 8311 8312 8313 8324 8711 8714 6579 6649
friends$	3735 7307 7331 245 7514 293 4043 4044 4045 7595 4270 4274 4275 4283 4301 679 4449 4564 4630 897 898 899 8162 8284 8308 8309 8310 8311 8312 8313 8324 1105 5022 5023 5024 8693 8699 8711 8714 8753 8917 8918 8919 8920 8921 5433 5434 5435 5450 5459 5465 5477 5520 9067 5759 5760 5761 5762 5763 5764 5821 9348 9356 9357 9358 9359 9360 9361 9362 9577 6105 6115 2452 6266 2565 6483 6579 6649 2924 6894 6902
friendship$	3838 876 877 4643 6579
friendships$	3 4 5 6 7 8 9 3771 876 877 6579
frighten$	8684 8685 8686
frightened$	8642 8643 8644 1458 1459
frightening$	7288 7289 7290 7291 7292
frightens$	5092 8588
fringe$	8814
fringes$	8814
fritter$	3179
frittered$	3179
frittering$	3179
fritterred$	3179
fritterring$	3179
fritters$	3179
frizzy$	3043 3065
from	2408 6926
from$	7396 4414 4415 7917 7918 8271 1099 4844 5034 5065 5158 5186 8711 8714 1580 8862 9531 9553 9574 2397 6142 2480 6288 6302 6368 6369 9912 2732 6738 6816 6859 7017 7109 3381 7144 7216
front$	6452
fruitful$	9634
frustrating$	5877 9373
ft$	8724 8725 3027
full$	3900 3908 1274 2494 2654 3074
fully$	1163 1274 5011 1391 1394 2794 3003
fumble$	3551
fumbled$	3551
fumbles$	3551
fumbling$	3551
functi	2376 7110
function$	1220 1221 1222 1223 1224 1225
functioned$	1220 1221 1222 1223 1224 1225
functioning$	1220 1221 1222 1223 1224 1225
functionned$	1220 1221 1222 1223 1224 1225
functionning$	1220 1221 1222 1223 1224 1225
functions$	1220 1221 1222 1223 1224 1225
fund$	9253
funding$	6913
funds$	7180
furthe	2275 2392 3262 7008
further$	6009 2380 3222
furthered$	2380
furthering$	2380
furthers$	2380
futile$	3113
gain$	7793 7794 4859
gained	2614
gained$	6348
gallery$	6215
gambling$	9835
game$	4191 626 8389 8417
games$	626
gaming$	7650 7651 7652 626
gang	9501 2275 9505 6014 6022 6023 6024 2291 2292 9541 2326 2340 9592 2381 9611 6171 6190 2457 9687 9688 9693 2471 9701 2484 2488 6223 9718 6238 9746 6260 2540 2559 6958 6983 6989 6990
gang$	4020 7576 7580 7590 7600 7624 8079 8105 8132 8211 1152 6009 9509 2283 6074 9570 6092 6093 9604 9605 6115 9654 6163 2442 6203 2470 9706 6214 2551 6492 6494 2828 2914 2959 3208 3221 3225 3243 3247 3251 6986 3282 3299 3506 3585
gangling$	3538
gangly$	3538
gangs$	7576 7580 7590 7600 8079 8105 8132 8211 9509 2283 9605 6203 6214 6492 6494 2828 3247 3248 3282 3506 3585
gangsta$	8133 6563 3507
gangstas$	8133 6563 3507
gangster$	8133 918 6563 3507
gangsters$	8133 918 6563 3507
gap	6926
gap$	9408
gaps$	9408
gather	6173 9796 6926 3193 3231
gather$	8382 5958 2266 9545 6205 6754
gathered$	8382 2266 6205 9790 6754
gathering$	8382 2266 9668 6205 6754
gatherred$	8382 6754
gatherring$	8382 6754
gathers$	8382 2266 6205 6754
gaudy$	3088
gaunt$	3538
gave	2273
gave$	198 199 200 201 202 203 204 322 1461 1462 1986 1999 2115 2116 2117 2118 2119 5888 6477 3379
gbh	6470 3494
gbh$	9965 7228
gcse$	7145 3420 7155 3422 3427
gcses	6385
gcses$	9880 7145 7155
gdpr$	9391
gear$	8802 8803 8804 8805 8806 6822 6832
genera	3193
general$	1633
generator$	2536 7036
generators$	2536 7036
gentleman$	8536 8537 8538
gentlemen$	1344
gents$	1344
get	6070 2473
get$	48 49 57 59 60 61 62 63 7309 3815 3954 7490 7521 7522 7525 4033 7709 519 522 7793 7794 604 605 4394 7890 4434 8046 8048 8056 8058 836 883 884 886 887 888 900 910 956 957 958 959 960 961 962 963 964 965 967 968 969 970 971 972 4756 4757 1062 1086 1087 1088 1089 1090 1091 4859 4861 8421 1259 1263 4997 1264 1265 1266 1267 1270 1271 1272 1273 8620 8621 1403 1407 1496 8891 8892 5453 8970 5476 5484 8996 8997 8998 2138 5938 2222 2223 2509 9759 6278 2617 2769 2791 2792 6527 2851 2853 2857 2916 2918 2928 6847
gets	3354
gets$	48 49 57 59 60 61 62 63 520 604 605 836 883 884 888 900 910 956 957 958 959 960 961 962 963 964 965 967 968 969 970 971 972 4777 1062 1086 1087 1088 1089 1090 1091 8421 1259 1263 4997 1264 1265 1266 1267 1270 1271 1272 1273 1404 1408 1496 5510 2138 2222 2223 2509 9759 2617 2622 2627 2629 2659 2769 2792 6527 2851 2853 2857 2916 2918 2928 3323 3406 3408
getting$	48 49 57 59 60 61 62 63 4053 7709 4573 883 884 886 887 888 4784 4785 1406 8996 8997 8998 5505 9019 2138 2222 2223 2509 2617 2792 6847
gift$	7440 7441 3956 3957 3958 3959 3960 3962 3963 7672 7673 7674 7675 7676 7677 7678 7679 7684 7687 7737 8111
gifts$	7440 7441 3956 3957 3958 3959 3960 3962 3963 7672 7673 7674 7675 7676 7677 7678 7679 7684 7687 7737 8070 8071 8098 8111
gilet$	8802 8803 8804 6813 6822
gilets$	8802 8803 8804 6813 6822
ginger$	5263 3043 3065 3538
girl	9614 6180 2464 9696 9697 9723 9731 6254 9797 6439 6473 7027
girl$	245 293 8284 8308 8309 8310 8311 8312 8313 8324 1105 8455 5485 5486 6021 9968 2820 6578 2854 6649 2924 6781 6803
girlfr	9902
girlfriend$	7692 468 7728 7729 501 502 9886 9908 9921 9946 6518 6519
girlfriends$	7692 468 7728 7729 501 502 6518 6519
girls	6005 6013 9550 9552 6058 2327 2328 6082 2371 9737 2532 9800
girls$	7307 245 293 7570 4076 4078 4080 4270 4274 4275 4283 4301 679 4449 4564 4630 897 898 899 8134 8165 8166 8167 8168 8169 8170 8171 8172 8173 8174 8175 8176 8179 8180 8181 8228 8284 8287 8308 8309 8310 8311 8312 8313 8324 1105 8339 8455 1275 5071 5072 5073 5074 8753 8917 8918 8919 8920 8921 5433 5434 5435 5450 5459 5465 8971 5477 8981 5520 9067 9226 5759 5760 5761 5762 5763 5764 5820 9330 9348 9356 9357 9358 9359 9360 9361 9362 9363 9577 6105 2452 6266 2565 6495 6578 6649 2924 6781 6894 6902
give	2273
give$	7416 198 199 200 201 202 203 204 7474 322 1192 5185 1461 1462 8865 8871 8885 5635 1986 2115 2116 2117 2118 2119 6019 6839
given	6274 6277 2733
given$	7396 1461 1462 1701 9216 9217 9218 9219 1999 2115 2116 2117 2118 2119 9563 2618 2622 2629
gives$	198 199 200 201 202 203 204 322 1461 1462 1986 1999 2115 2116 2117 2118 2119 6178 6255
giving$	198 199 200 201 202 203 204 322 1461 1462 1986 2115 2116 2117 2118 2119 6178
glad$	205 206 211
glamour$	8070 8071 8092 8098
glasses$	6817
glean$	2266
gleaned$	2266
gleaning$	2266
gleans$	2266
gloves$	6817
glued$	1830
go$	3816 7312 3818 3819 7370 7390 4000 4001 4002 4003 7499 7519 7521 7522 7523 4061 4063 4064 357 358 359 360 361 362 389 392 395 396 4133 4136 4144 414 415 7709 509 510 511 515 7752 7753 7754 7755 7756 4286 7797 7798 7799 4396 7900 8000 8046 8048 8056 8058 843 867 886 887 1009 1125 1126 1127 1582 1591 8836 8865 8871 8885 8891 8892 1680 9019 5703 5959 2492 6280 2764 2791 2792 6527 6839 3445
goad$	2818
goadded$	2818
goadding$	2818
goaded$	2818
goading$	2818
goads$	2818
goal	2528
goal$	2428 9768
gobby$	3523
goes	9759
goes$	357 358 359 360 393 395 396 4144 414 415 509 510 511 516 7886 843 867 886 887 1009 1125 1126 1127 1582 1591 1696 9019 9535 6280 2598 2693 2728 2764 2791 2792 6527 3354 3445
going$	7391 7413 7414 7415 7547 4055 357 358 359 360 388 395 396 4132 4135 4142 4143 4144 414 415 472 7709 509 510 511 517 7752 7753 7754 7755 7756 7780 7797 7798 7799 867 886 887 1009 1125 1126 1127 4982 4984 4985 1356 1582 1591 8864 5390 1657 1658 1659 1660 5395 1666 1667 1668 8965 9019 2335 2492 2728 2764 2791 2792 3385 3445
goings$	6263
gold$	3054 6817
gone$	4040 4041 4049 357 358 359 360 361 362 395 396 4144 509 510 511 7757 7758 4271 7772 7773 7774 7785 4428 867 1009 9224 9225 6280 6371 2719 2764 2791 2792 6527 3385
good$	3830 3850 385 4645 8218 4926 5026 1366 1374 1377 5503 5792 5967 2494 3031
goods$	6225 7046
goose$	6823
gorgeous$	3538
gormless$	3523
got	9823 2733
got$	48 49 57 59 60 61 62 63 518 521 7757 7772 7773 7774 7786 612 613 883 884 888 1130 1405 1521 1534 1535 1536 1537 1585 5482 9116 9117 9118 9119 2138 2222 2223 2509 2659 2791 2792 6527 2958 3066 3077 3320 3358 3406 3408 3409 3465
gown$	8794
gowns$	8794 8818
gp	6319 2600
gp$	9814 6334
gps	2733
gps$	6467
grade$	7154 7156 3557
graded$	1061 1064 9556 3194 3557
grades	9879 6385
grades$	9880 7154 7156
graffiti$	9771
gran	9890 6406 9903 6409 2679 9913 9914 2705 2717 6453
gran$	9901 2714
grandad$	2714
grandf	9890 6406 9903
grandfather$	9901
grandm	9890 6406 9903
grandmother$	9887 9901
grandp	9890
grante	3473
grasp$	8000 4518 4519 4520 4521 4522 4523 4524 4525 4526 4527 4528 4529
grass$	9400
gravitate$	850 851 852 853 854 855 856 857 858 859 860 861 862
gravitated$	850 851 852 853 854 855 856 857 858 859 860 861 862
gravitates$	850 851 852 853 854 855 856 857 858 859 860 861 862
gravitating$	850 851 852 853 854 855 856 857 858 859 860 861 862
greasy$	1517 8762 3043 3049 3065
greater$	1260
greed$	7484 7485 7486 7487 7488 7489 7850 4410 8070 8071
greedy$	3523
green$	8560 8561 8562 8752 6730 3044 3065
grew$	1227 1228 1516 3048
grey$	8752 8762 1578 3065 6817 3088 6979
grip$	9367 9446 9447 9448 9449 2489 6911
grips$	2489
groomed$	7274 7277 7735 8013 8014 8015 8016 8017 8018 8019 8020 8021 8022 8023 8024 6771
groomer$	7624 7716 7721 7726 7952 8143 918 997 6583 6586 6587
groomers$	7624 7721 7726 7952 8143 918 997 6583 6586 6587
grooming$	7267 7268 7269 7284 7846 7847 6558
gross$	3126
grounds$	2394 2701
group	9496 6005 9529 9546 9548 9550 9552 6058 9554 2327 2328 6067 6082 2371 9607 2381 9611 9614 9618 6141 9636 6144 6145 6180 2464 9696 9697 6223 9718 9723 9731 6254 2532 9797 9800 6935 3233 3235 6989 6990 7002 7008 7027
group$	7307 7332 7333 245 293 7570 4076 4078 4080 4270 4274 4275 4283 4301 4345 679 4449 8050 4564 4630 897 898 899 8136 8138 8159 8162 975 8284 8287 8308 8309 8310 8311 8312 8313 8324 1105 8339 4851 4852 1152 8465 8573 1473 1474 8753 8917 8918 8919 8920 8921 8924 5433 5434 5435 5438 5439 5450 5459 5465 8971 5477 8981 5520 9067 5759 5760 5761 5762 5763 5764 9273 5814 5816 9347 9356 9357 9358 9359 9360 9361 9362 9363 9438 9439 5949 6038 2305 9562 2340 9577 6105 9605 6115 9631 6138 9639 9651 9666 2452 9685 6191 9698 9699 6218 9733 9740 9755 6266 2551 6293 2565 6307 9805 6312 6578 6630 6649 2924 6702 6894 6902 3216 3235 6972 3299
groups$	7333 8136 8138 8284 8287 8308 8309 8310 8311 8312 8313 8324 9605 9699 6649 6972
grow	2445
grow$	1227 1228 1516 3048
growing$	1227 1228 1516 3048
grown$	463 7698 882 8384 8430 1212 4948 4955 4956 4957 4958 1227 1228 4969 4975 4976 4977 8474 8475 8476 8481 8482 8483 8484 8490 4998 5000 5001 5002 5003 5004 5008 5010 8506 5019 8520 8521 1293 1310 8541 1316 1317 5053 8549 8550 5059 5060 1337 5121 5124 5183 1463 1464 1465 1466 1479 1516 6719 6721 3012 3048
grownups$	8449
grows$	1227 1228 1516 3048
grubby$	8779 3081 3088 3538
guarantee$	1735 5469 1736 5470 1737 5471 1738 5472 1739 1740
guaranteed$	1663 1664 1665 3107
guard	2293 6063 6267 2537
guard$	3941 7667 2269 9499 6027 2323 9558 2436 9762 2538 2543 2544 9775 2563
guardi	7171
guards$	3941 7667 2269 9499 6027 2323 9558 2436 2467 9762 2538 2543 2544 9775 2563
gucci$	6817
guessed$	7939 7940 4446 4447
guidance$	8040 8041 8042 8043 8044 8650 8667 9102 9103 9104 9105 9106 9107 6553
guilt	9572 6092
guilt$	9420 9587 3170 6908
guilty	3486
guilty$	627 628 6129 3486 7220
gullible$	708 8560 8561 8562 2804 6730 3523
gum$	3389
gun	9966
gun$	4558 4559
habit	7100
habit$	7294 1973 6486 6487
habits$	7294 8900 6486 6487
habitual$	411 412 6214 2766 2846 2858 3227
habitually$	410
had	2580 2607 2615 2616 3354
had$	169 170 219 434 437 4262 4263 4264 4267 4268 536 537 538 539 540 541 542 555 556 557 558 559 600 648 650 1026 1130 1286 8711 8714 1521 1534 1535 1536 1537 1585 9032 9033 1819 1865 1866 1867 1868 1870 1871 1872 5618 1891 1892 1893 1894 1895 1896 1897 1898 1899 1900 1901 1902 1903 1904 1905 1929 1937 5697 5698 5699 5711 5713 5768 9264 2248 2249 6239 2592 2601 6341 6349 6350 2622 2623 2625 2629 2958 6754 3066 3077 3129 6957 3320 3323 3381 3403 3461
hair$	8745 8747 8748 8749 8814 8830 6786 3055 6799 3067
haircut$	8747 8748 8749 8814 6799 3067
haircuts$	8747 8748 8749 8814 6799 3067
haired$	6768 6777
hairstyle$	8747 8748 8749 8814 6799 3067
hairstyles$	8747 8748 8749 8814 6799 3067
hairy$	3538
half$	640 5328 2515 6276 3138
halfway$	6833
hall	6452
hall$	9947
halluc	3613
hallwa	6452
hallway$	9947
halved$	7034
ham$	3148
hand	2459
hand$	202 203 204 4920 4921 4922 1189 5159 8655 8656 8657 8751
handded$	202 203 204
handding$	202 203 204
handed	6274 6277
handed$	202 203 204 6875 6876 7012
handful$	977 4711 978 4712 979 4713 980 4714 8319 6591
handing$	202 203 204 6951
handl	6929
handle	2504
handle$	8248 4902 4913 1205 4940 4941 1208 8586 5094 5095 5096 5099 5100 5102 5103 5106 1390 8620 8621 1409 5144 5145 5146 2489 2999
handled$	1390 2999
handles$	1390 2999
handli	9591
handling$	5094 5095 5096 5099 5100 5102 5103 5106 1390 1972 2180 2181 2182 2183 6470 2999 6890 3605
hands$	202 203 204 4920 4921 4922 1189 8751 9265 9385
handse	6185
handset$	2308 9538 9680 3206
handsets$	2308 9538 9680
handsome$	3538
hang	9759
hang$	7490 7519 7521 7522 7523 7552 7752 7753 7754 7755 7756 7797 7798 7799 873 886 887 8382 1587 1588 1589 1591 6754 3322
hanged$	886 887 8382 6754 3322
hanger$	2863
hangers$	2863 2864
hangged$	886 887 8382 6754
hangging$	886 887 8382 6754
hanging$	7391 7547 7752 7753 7754 7755 7756 7797 7798 7799 873 886 887 8382 6754 6833 3322
hangs$	873 886 887 8382 1587 1588 1589 1591 6754
haphazard$	9409 9410 9411 9412
happen$	7392 7393 7394 8210
happened$	4280 4281 7789 7790 636 4375 7886 7985 7986 7987 7988 7989 9187 9188 9189
happening$	7985 7986 7987 7988 7989
happens$	634 7886 7985 7986 7987 7988 7989
happily$	5136 5137 5138 5139 5140 5141 5142
happy$	205 206 211 3946 303 304 305 506 507
harass$	889 2817
harassed$	889 2817
harasses$	889 2817
harassing$	889 2817
hard	2486 2516
hard$	4514 8100 998 999 1019 1020 1021 1022 1023 1024 4823 8376 1191 6220 2511 9799 3009 3045
hardcore$	2896 3523
harden	7037
hardened$	1463 1464 1465 1466 2846 6688 6742 3532
harder	2352
harder$	4385 1019 1020 1021 1022 1023 1024 9091 6086 2511
hardest$	1019 1020 1021 1022 1023 1024
hardier$	1463 1464 1465 1466
hardly$	67 4634 1345 1347 1348 1385 1386 1440 5174 1441 1442 5296 1891 1892 1893 1894 1895 1896 1897 1898 1899 1900 1901 1902 1904 1905 2002 2057 2058 2059 2626 2637 2989 2990 2996 3005 3129 3377
harm$	7229 7230 7267 7268 7269 3910 3911 3912 3913 3914 3915 3916 3917 184 185 186 4308 4309 7846 7847 7856 7857 642 7954 7955 8013 8014 8015 8016 8017 8018 8019 8020 8021 8022 8023 8024 8036 8037 8038 8039 5871 9408 6214 6433 9928 2731 9965 6530 3221 3225 3227 3248 7048 7077 3344
harmed$	7077 3344
harmer$	6604
harmers$	6604
harmful$	3830 7583 907 908 909 2753 2845 3227
harming$	7077 3344
harms$	7229 7230 7077 3344
has	2580 9823 2595 3354
has$	3740 3742 434 600 4408 764 1026 1130 1286 8711 8714 1521 1534 1535 1536 1537 1585 1672 5535 9032 9033 1819 5618 5622 1891 1892 1893 1894 1895 1896 1897 1898 1899 1900 1901 1902 1904 1905 1928 1936 1971 5711 5713 6090 6239 2592 6329 2622 2623 2625 2627 2629 2733 2958 6754 3066 3077 3129 3320 3323 3381 3403
hat$	6817
hats$	6817
haunts$	8900
have$	3741 3743 3945 4014 4046 4050 434 437 4294 600 647 4403 4409 4424 4429 4440 4441 4444 4445 763 8127 1026 1130 8382 1286 1287 1521 1534 1535 1536 1537 1585 5385 5394 8891 1672 5463 5535 9032 9033 1819 9074 9075 9076 9077 5583 9082 9083 9084 5592 5598 5618 5636 1930 1971 9222 9223 5964 5965 6239 2958 6754 3066 3077 6862 6957 7004 7022 3381 3403
having	2616 3354
having$	434 437 1521 1585 2601 6350 2623 3066 3323
havoc$	6625 6626 6627
hawk$	442 2779
hawked$	442 2779
hawking$	442 2779
hawkked$	442 2779
hawkking$	442 2779
hawks$	442 2779
hazel$	8752 3044
he$	3846 4213 4270 4274 4275 4300 679 7942 896 4630 897 8126 898 899 8388 8917 8918 8919 8920 8921 5433 5434 5435 5437 5599 9098 3406
head$	7802 7804 8053 8054 4924 1311 1312 1313 1314 1315 5288 5312 5313 5314 1581 9389 2161 9638 6797 3183 3680
headed$	363 6663 6767 6874
heading$	363 2616
heads$	7802 7804 8053 8054 4924 2069 9389 2161 6716 6732 6795 6796
headscarf$	6817
headscarves$	6817
health	6346 6364 9902
health$	6319 9821 9822 6328 9828 6336 9841 3349 7084
healthcare$	6365
healthier$	3830
healthy$	3850
hear	6233
hear$	8131 3339
heard$	1166 1956 1957 2700 3341
hearin	9842
hearing$	2700 3340 3345 3383 7212
hearings$	7212
hears$	3339
heart$	6314 9821 3348
hearted$	6872
heartless$	9201 3523 3548
heatin	2688
heating$	6422
heavier$	3022
heaviest$	1524 3069
heavil	6318
heavily$	1503 9813 9834 3024
heavy	2486
heavy$	5227 6220 3022 3025 3074 3142
heavyset$	3537
heed$	3800 3801 3802 3803 3804 7474 8000 4545 4546 4547 4548 4549 9147 9228 9229 9230 9231 9232 9233 9234
heeded$	7757 7765
heedless$	74 75
heel$	9749
heels$	8820 8821 8822 9387 6817
height$	8719 8720 8721 6756
held	6926
held$	1197 8709 9216 9217 9218 9219 2196 9515 2311 9703 2572
helicopter$	3285
hell$	8121
help	2290 2395 2461 2523
help$	3785 125 132 133 7474 7571 7895 4481 8007 8008 8009 8248 8262 4912 8650 8658 8659 8660 8661 8662 8663 8664 8665 8667 8672 8673 8674 8675 8676 1629 1630 1631 1632 8865 8871 8885 8926 8947 8978 8996 8997 8998 9004 1980 1981 1982 9253 9262 2180 2181 2182 2183 9432 2380 2399 2428 2548 2558 9870 6540 6541 6617 6836 6839 6847
helped$	132 133 7980 7981 7982 7983 7984 8263 8870 8876 8881 8884 8890 8959 8976 8982 8983 8984 8985 8986 9511 2380 2399
helpful$	9511
helping$	132 133 4482 8996 8997 8998 5504 2380 2399 6847
helpped$	132 133
helpping$	132 133
helps	2395
helps$	132 133 2380 2399 2428 2548 6848
hepatitis$	3670
her	6013 6038 2340 9730 2613 6354 2636 6389 2658 6394 9920 2713 9945 9972 2746 7141 3473
her$	7232 7233 19 7259 3808 3810 7306 79 80 83 87 3823 3825 3862 230 237 238 239 241 3978 245 3989 3990 3991 3992 3993 3994 293 4042 7555 4073 4100 4176 4221 4226 4297 4319 4345 621 622 4362 4388 7886 673 676 7910 7913 4457 4460 8031 8035 4541 8050 4663 8206 1105 4851 4852 8392 1171 4945 4947 8587 8666 5232 5233 5234 5259 1533 1550 1571 5320 8999 5564 5811 9357 9358 9359 9360 9361 9362 5890 5892 5894 5901 9403 9471 6074 2585 6323 6324 6335 6338 9838 6347 6356 2624 6370 2651 9884 6392 2672 2673 6408 2675 9911 6418 6424 6430 9936 6447 6469 6475 6480 2782 2798 2924 3085 3086 6894 7060 3350 3352 3392 3395 3451 3452 7192 3468 3476
heritage$	5273 5274 5275 5278
heroin	9966 6478
heroin$	9549 6339 9846 9973 6496
hers$	7881
herself$	3734 3736 7232 7233 3775 3776 43 3778 3779 3780 3781 3782 3783 50 7280 7281 3787 3788 7479 4043 4044 4045 7572 4147 7800 7801 7803 4327 4328 4329 4330 4331 4332 4333 4334 4336 4337 7835 7836 7849 4363 4364 4365 4366 7862 7863 7864 7865 7866 7867 7868 7869 7870 7871 4381 4382 4383 4384 7880 7885 4458 4462 729 7960 7961 7962 7963 7964 7965 7966 7967 7968 7969 7970 7971 4477 4478 7974 7975 7976 7977 7978 7979 7981 7982 7983 7984 4711 4712 4713 4714 8220 1124 8408 8409 8410 8411 8412 8413 8414 8589 8590 8591 8592 8593 8594 8595 8596 8597 8598 8599 8600 8601 8602 5109 8605 8606 5112 8613 5926 6315 6393 6482 6512 6513 6733 6734 7056 7078
herselves$	6315 7056 7078
hid$	1590 2162
hidden$	1590 9515 6834
hide	6070 2357
hide$	7416 4037 4038 4039 1590 2162
hided$	2162
hides	2357
hides$	1590 2162
hiding	2357
hiding$	1590 2162
hierar	9701 6977 6981 6983 6989
hierarchy$	9604 3572
high$	56 1054 1055 4795 4796 4797 4798 4799 4800 4801 4802 4803 4804 4805 4806 4807 4808 4809 4810 4811 4812 9019 5765 3141 3314
higher$	1054 1055 6231 3378
highest$	1054 1055
highlights$	6800
highly$	2486 3003
hijab$	6817
hijabs$	6817
him	6013 9730 6354 9920 9945 9972 7141
him$	7232 7233 7259 7306 3923 3930 3931 3932 3935 7626 7629 7710 7722 4345 7922 8050 4851 4852 8587 8666 8999 5811 9357 9358 9359 9360 9361 9362 6894 7060 7192
himself$	3734 3736 7232 7233 3775 3776 43 3778 3779 3780 3781 3782 3783 50 7280 7281 3787 3788 7479 4043 4044 4045 7572 4147 7800 7801 7803 4327 4328 4329 4330 4331 4332 4333 4334 4336 4337 7835 7836 7849 4363 4364 4365 4366 7862 7863 7864 7865 7866 7867 7868 7869 7870 7871 4381 4382 4383 4384 7880 7885 4458 4462 729 7960 7961 7962 7963 7964 7965 7966 7967 7968 7969 7970 7971 4477 4478 7974 7975 7976 7977 7978 7979 7981 7982 7983 7984 4711 4712 4713 4714 8220 1124 8408 8409 8410 8411 8412 8413 8414 8589 8590 8591 8592 8593 8594 8595 8596 8597 8598 8599 8600 8601 8602 5109 8605 8606 5112 8613 5926 6315 6393 6482 6512 6513 6733 6734 7056 7078
himselves$	6315 7056 7078
his	6038 2340 2613 2636 6389 2658 6394 2713 2746 3473
his$	19 3808 3810 79 80 83 87 3823 3825 3862 230 237 238 239 241 3978 245 3989 3990 3991 3992 3993 3994 293 4042 7555 4073 4100 4176 7693 4226 4297 4319 621 622 4362 7881 4388 7886 673 676 7910 7913 4457 4460 8031 8035 4541 8206 1105 8392 1171 4945 4947 5232 5233 5234 5259 1533 1550 1571 5320 5564 5890 5892 5894 5901 9403 9471 6074 2585 6323 6324 6338 9838 6347 6356 2624 6370 2651 9884 6392 2672 2673 6408 2675 9911 6418 6424 6430 9936 6447 6469 6475 6480 2782 2798 2924 3085 3086 3350 3352 3392 3395 3450 3451 3468 3476
hisself$	3734 3736 3775 3776 43 3778 3779 3780 3781 3782 3783 50 7280 7281 3787 3788 7479 4043 4044 4045 7572 4147 7800 7801 7803 4327 4328 4329 4330 4331 4332 4333 4334 4336 4337 7835 7836 7849 4363 4364 4365 4366 7862 7863 7864 7865 7866 7867 7868 7869 7870 7871 4381 4382 4383 4384 7880 7885 4458 4462 729 7960 7961 7962 7963 7964 7965 7966 7967 7968 7969 7970 7971 4477 4478 7974 7975 7976 7977 7978 7979 7981 7982 7983 7984 8220 8408 8409 8410 8411 8412 8413 8414 8589 8590 8591 8592 8593 8594 8595 8596 8597 8598 8599 8600 8601 8602 5109 8605 8606 5112 8613 5926 6482 6512 6513 6733 6734
histor	2275
historic$	6009
history$	1973 2698 2701 6581 7083 7187 7219
hit	2681 9929 9934
hit$	2253 6415
hiv$	3669
hold	2357 2490
hold$	7308 4037 4038 4039 8251 4927 4928 4929 4930 1197 4943 4944 2196 6012 6090 6283 2573
holder$	7050
holders$	7050
holdin	6076 9578 2357 9708 6471
holding$	1197 8654 9571
holds	2357 9708
holds$	1197 2196 6090 6283 9793
holmes$	9540
home	6406 9906 9910
home$	7544 7596 7597 7766 7767 7891 7892 7923 4828 8328 1124 4874 8559 2252 9539 9553 2508 6286 9889 9896 9900 9901 9911 9917 9918 9925 9928 9932 2706 9941 9961 6651 3183 3417 7152 7165 7167 7176 3449 7184 7186 7193
homele	9934
homeless$	3717
homelessness$	3717
homes$	7596 7597 8328 9539 2508 6286 9923 6651 7195
honest$	4420 7916 8870 8876 8881 8890 8959
hood$	1572 8819 6817 3087 6979
hooded$	3019 3088 6979 3538
hoodie$	8802 8803 8804 8814 6817 6819 6822 3543
hoodies$	8381 4887 8802 8803 8804 8805 8806 8811 8812 8813 8814 8816 8824 6817 6819 6822 3543
hoodlum$	3508
hoodlums$	3508
hoodrat$	3508
hoodrats$	3508
hoodrich$	3542
hoods$	8381 4887 1572 8811 8812 8813 8816 8819 8820 8821 8822 8824 6817 6819 3087 6979
hoody$	8802 8803 8804 6822
hooligan$	3508
hooliganism$	3508
hooligans$	8223 8224 8225 3508
hoot$	9215
hoots$	9215
hop$	883 884
hope$	5425 1969 1970 9686 6849
hoped$	1969 1970
hopeless$	4697 1697 1698 2873 2915 2919 3523 3548
hopelessly$	3548
hoper$	8190 8202 8203 8204 6592 6608
hopers$	8190 8202 8203 8204 6592 6608
hopes$	1969 1970 9686
hoping$	1969 1970 9686
hopings$	9686
hopped$	883 884
hops$	883 884
horde$	905 906
horrendous$	8272 8273 8274 8275 8276 8277 8278 8279 8280
horrible$	8272 8273 8274 8275 8276 8277 8278 8279 8280
hospit	6333 2600 9934 6448 2731
hospital$	9827 9828 6334 9840 9943 6465 3183 3392
hospitalised$	3662
hospitalized$	3662
hostel	6404
hostel$	9899
hostile$	1033 1034 1035 1036 1037 8281 8282 2402 2921 3521 3549
hostility$	8337 8338 1110 1111 6658
hot	6175 6210 3306
hot$	2688 2929
hotel$	7616 7617 7618 7619 4125 4126 4127 4128
hothead$	6591
hotheads$	6591
hotspot$	9670 9705 3291 7040
hotspots$	9670 9705 7040
hour$	2653
hours$	8219 9870 2642 2653 9971 6913
house	6406 9906
house$	7616 7617 7618 7619 4125 4126 4127 4128 8534 8559 8565 9539 6286 6296 9901 9911 9917 9925 2706 7165
househ	6406
household$	8534 8559 8565 9901 6651
households$	6651
housemates$	5022 5023 5024
houses$	9539 6286 9923
housin	9902
housing$	2508 7173
how$	7905 7913 8386 5097 5098 1372 6536
hub$	9502 9666 9685 6191 6218 9733 9755 6293 7016
huge$	3798
hulking$	3538
hung$	7784 873 886 887 1587 1588 1589 6833
hungry$	6689 7179
hunt$	843 4577 844 845 846 847 848 849 9021
hunted$	843 4577 844 845 846 847 848 849
hunting$	843 4577 844 845 846 847 848 849
hunts$	843 4577 844 845 846 847 848 849
huntted$	843 4577 844 845 846 847 848 849
huntting$	843 4577 844 845 846 847 848 849
hurt	2681 9929
hurt$	7274 7277 3910 3911 3912 3913 3914 3915 3916 3917 184 185 186 7816 7838 8893 6415 3344
hurted$	3344
hurting$	7288 7289 7290 7291 7292 3344
hurts$	3344
husband$	9886 9908 9921 9946
hygien	6346 9842
hygiene$	9841
hyper$	2775 3523
hypersexual$	3502
hypersexualised$	3502
hypocritical$	3548
hysterical$	3523
i$	2194
ic	3245
ic$	1485 3021
ic0$	3535
ic1$	3535
ic2$	3535
ic3$	3535
ic4$	3535
ic5$	3535
ic6$	3535
ic7$	3535
ic8$	3535
ic9$	3535
idea$	7428 5785
ideas$	7427
identi	2280 9520 9543 2337 2340 2342 2386 9628 2444 2519 6977 3301
identical$	5310 3088
identically$	1502 3046 6816 6818
identified$	915 943 1075 2313 6074 2724 3222 6957 3227 6979
identifies$	9555 2415 2497
identify$	7474 9545 9555 2415 2479 2497
identifying$	2415 2497
identity$	2287
idiots$	6879
idle$	6681 3523
idly$	5773 6867
idolise$	488 489 490 491 492
idolised$	488 489 490 491 492
idolises$	488 489 490 491 492
idolising$	488 489 490 491 492
iep$	3705
ieps$	3705
ies$	8533
if$	7526 523 524 525 526 527 528 529 530 531 532 533 534 535 7775 7776 7779 7782 7783 566 567 568 569 570 1869 2034 2035
ignorance$	3548
ignorant$	3523 3548
ignore$	7490 7519 7521 7522 7523 893 894 9019 2172 2173 9430 2819 3103 3168 3169 6910
ignored$	893 894 8853 9019 2172 2173 9434 9435 9436 9437 2819 3103 3157 6897 3168 3169 6910
ignores$	893 894 9019 2172 2173 2819 3103 3168 3169 6910
ignoring$	893 894 9019 9202 9203 2172 2173 2819 3103 3168 3169 6910
ill	9934 6448
ill$	99 100 1552 1574 9943 2944 2946
illegal$	7583
illnes	6314 6319 9902 9904
illness$	9809 9814 7115
image$	7653 7661 4189 4190 457 458 643 8690 5966 9498 6004 2271 6174 2533 2546 9792
images	2458 6192 6193
images$	7653 7661 4183 450 7680 4189 4190 457 458 8690 9498 6004 2271 9521 9522 9660 6174 2456 2533 9772 2546 9792
immaculately$	1502 3046
immature$	3523
immaturity$	7484 7485 7486 7487 7488 7489 4407 674 675 4410
immigration$	9902 3446
imminent$	9635
immuni	3681
impact$	8943 8944
impair	6314
impaired$	7337 7338 7339 7340 7117
impairment$	9809 7079 7115
impetigo$	3693
implicated$	347 348 349 350 2724
important$	2428
impos	2392
imposed$	6261
imposing$	3022 3538
imposs	2352
impossible$	4514 1019 1020 1021 1022 1023 1024 1697 1698 6086 3113
impressed$	6546
impression$	7428
impressionable$	3523
impris	9902
impulse$	4537 4869
impulsive$	7337 7338 7339 7340 3523
impulsivity$	4410
in	6390 2663 3354
in$	136 3896 168 7416 4056 4081 4085 4088 4098 4102 4103 4104 451 4194 4195 4196 4198 4252 4253 4254 8007 4622 4637 4652 4667 8163 8164 4751 4844 4853 4892 8548 5078 1417 8711 8714 5238 5256 5260 5261 1547 1576 1577 8810 5316 5321 5325 5329 1596 1597 1598 8988 8995 5534 5569 9155 9200 5895 9455 6045 9571 9574 9587 2412 6227 6251 6259 6284 6310 6311 6343 6345 6371 6378 6394 6396 6397 6428 6462 2732 6497 2809 2966 6702 6801 3079 6816 6818 6846 6859 3185 6957 3356 7122 7166 7170 7209
inability$	3979 246 247 248 249 250 251
inaction$	4356 9466 6914 6916
inadequacy$	3548
inadequate$	3548
inadequately$	3548
inappropriate$	7583 4158 8779 2815 2921 3088
inappropriately$	1502 3046 6816 6818
inattention$	6914
incapable$	123 3111 6855
incessantly$	3546
incest$	9926
inch$	5042
incidents$	9771
inclin	6230
inclination$	5493 8989 8990 8991 8992 8993 8994
include$	6957
income	9902
income$	7187
incompetence$	3548
incompetent$	3548
incompetently$	3548
inconsistent$	8267 8268 8269 8270 1042 2912
incorrect$	3081
increa	2445 3262
increase$	2525
indecent$	4158 4166
indefensible$	9285
indepe	7166
independent$	5056 5058 1463 1464 1465 1466 1478 6737 3004 6751
index	6981
index$	6094 9709
indian$	1504 5244
indica	6010 6926
indifference$	9278 9466 6914 6916 3548
indifferent$	6855 3548
indisputably$	3546
indivi	9618 2532 7002
individual$	8284 8308 8309 8310 8311 8312 8313 8324 8711 8714 2339 9618 9683 2631 6649 6703
individuals$	8102 8103 8104 8105 8284 8308 8309 8310 8311 8312 8313 8324 8711 8714 2339 6149 6266 6649 6703
indulge$	354 355 356
indulged$	354 355 356
indulges$	354 355 356
indulging$	354 355 356
ineffective$	3548
ineffectual$	3548
inept$	3548
ineptitude$	3548
inevitable$	1699
inevitably$	6856 3546
inexcusable$	5877 9373 3548 3549
inexcusably$	3548
inexplicably$	3550
infamous$	1000 1001 1002 1003 1004 1005 1006 1007 1149 2968 3525
infatuated$	481 482 483 484 485 486 487
infect	6314
infection$	9809 7115
inflicted$	6534
influe	9611
influence$	8137 6579
influenced$	7274
influences$	8137 6579
influential$	9760
inform	2395 2461 2517 6926 3262
inform$	2267 9508 2288 2289 2380 6251
informant$	3558
informants$	3558
information$	4422 9267 5809 2180 2181 2182 2183 6000 9507 9508 2281 9700
informed$	3828 95 3986 2380
informing$	2288 2289 2380 6251
informs$	2288 2289 2380 6251
inhale	6319
inhaler$	9814 3626
inhalers$	3626
ining$	6251
initiative$	3272
injection$	9851
injections$	9851
injunc	6195 6226
injunction$	9644 9690 9721 6236 9763 9786 9970 7013
injunctions$	9644 9690 9721 6236 9763 9786 7013
injuri	6319
injuries$	9814
injury	6314 6319
injury$	9809 9814
inner$	1488
innocent$	8528 8529 8530 8531 5075 5076 5077 5202 5203 5204 5205 6724
innocents$	8523 8524 8525 8526 8527 8574 8575 8576 8577 6723
inpatient$	3663
input$	3901 7397
inquiry$	9576
ins$	6251
insane$	6650
inside$	7416
insight$	5108 1375 1376 5111 6542
insist$	318 319 320 321
insisted$	318 319 320 321
insisting$	318 319 320 321
insists$	318 319 320 321
insistted$	318 319 320 321
insistting$	318 319 320 321
insolent$	3523
insomnia$	3673
inspec	6022 6023 6024 2291 2292 2326
inspector$	2269 9517 9518 9519 6025 6026 6060 9728 2547 6999
instagram$	416 4150 417 4151 418 4152 419 4153 420 4154 7650 7651 7652
instead$	9442 9444
instigator$	6963 3509
instigators$	6963 3509
institutional$	3126
instructed$	2284 2330 6271
instructions$	6553
insulin$	3628
integrated$	3242
intel$	3554
intell	9541 6977 6981
intelligence$	9267 9501 6007 9504 9524 6093 9675 6217 9746 3192 6927 3194 3282 3553 3580 3597
intended$	2428
intens	2486 3262
intensive$	6220 3463
intent	2528
intent$	9965 7221
intention$	5493 8989 8990 8991 8992 8993 8994
intentions$	5493 8989 8990 8991 8992 8993 8994
interc	6066 3609
intercepted$	9561
intercourse$	6505
interest$	3948 3949 8434 8435 8436 8437 8947 5493 8989 8990 8991 8992 8993 8994 9147 9228 9229 9230 9231 9232 9233 9234 5743 5744 5745 5746 5747 5943 9446 9447 9448 9449 2281 9568 2558 6911
interested$	5500 5660 9221 5908 5989
internally$	3406
internet$	416 4150 417 4151 418 4152 419 4153 420 4154 7650 7651 7652 2785
interr	6042
interrogated$	9537
interv	2337 2729
intervene$	9253 9429 9432 9622
intervened$	9263
intervention$	3901 7397 8262 9959 6836 7215
interventions$	3901 7397 8262 1629 1630 1631 1632 6836
interviewed$	2368 2725
intimate$	4158
intimidate$	889 2817
intimidated$	889 2817
intimidates$	889 2817
intimidating$	7288 7289 7290 7291 7292 889 8376 2817 2921 3045 3521
into	2663 3193
into$	7278 7310 7416 7548 4091 4092 4093 4095 4255 4256 4749 2480 6216 6397 2732
introd	2490
invariably$	3546
invest	2387 9628 6292 9897 6461 3271 3587
investigate$	9253 9432
investigation$	9609 9624 9724 9787 9955 9956
investigations$	9609 9624 9724
invincible$	3532
invitation$	5358 1625 5360 1627 1628
invitations$	5358 1625 5360 1627 1628
invite$	7248 7249 38 214 215 583 584 2796 2801
invited$	7248 7249 38 214 215 583 584 2796 2801
invites$	7248 7249 38 214 215 583 584 2796 2801
inviting$	7248 7249 38 214 215 583 584 8996 8997 8998 2796 2801 6847
involv	9572 9592 6958
involved$	7274 7277 347 348 349 350 351 352 353 903 1017 8967 8969 9433 6076 9692 6199 2724 6562
involvement$	347 348 349 350 7883 903 6092 6562
involving$	9593
iq$	3684
irish$	1504 5244
irresponsible$	77 78 3830 670 2752 2803 3548
irresponsibly$	3495 3548
is	2376 6295 9823 3338
is$	3842 3848 243 244 380 4202 604 605 836 900 910 956 957 958 959 960 961 962 963 964 965 967 968 969 970 971 972 1026 1031 4772 4777 1062 1086 1087 1088 1089 1090 1091 1259 1263 4997 1264 1265 1266 1267 1270 1271 1272 1273 1298 8711 8714 1496 5302 1595 1617 5363 5428 5535 1843 1844 5695 5706 5790 5914 2188 2189 9458 9481 6020 6061 6140 6147 6219 9741 6252 6273 2619 2661 6438 2735 2769 2794 2851 2853 2857 2901 2916 2918 2928 6754 6801 6802 3145 3172 6957 3288 3346 3351 3358 3369 3385 3406 3408 3409 7162 3443 3447 3465 3467 3468 3472
island$	6824
isolated$	4658 4659 4660 4661
isolation$	8157 9020 2644 6589
iss$	3463
issue$	8333 2268 6003 2270 2502 6562 6656 7083
issued$	2268 6003 2270 9500 2502 6277
issues$	8333 2268 6003 2270 6178 2502 6562 6656 7083
issuing$	2268 6003 2270 2502
it$	7702 7805 7806 7811 1124 8386 4900 8645 8646 1669 9023 9040 5599 9098 5642 5643 1961 1962 9257 9266 5870 2143 2144 9414 9415 5956 5979 6533 6638 6903
its$	4067 7593 624 4361 4459 9096 5795 5806 5890 5892 5894 9391 9392 5899 5901 5902 9403 9423 5930 5968 5969 9471 2252 5987 5995 5996 6108 6116 6430 3127 6893 3173 3182
itself$	3734 3736 3775 3776 43 3778 3779 3780 3781 3782 3783 50 7280 7281 3787 3788 7479 4043 4044 4045 7572 4147 7800 7801 7803 4327 4328 4329 4330 4331 4332 4333 4334 4336 4337 7835 7836 7849 4363 4364 4365 4366 7862 7863 7864 7865 7866 7867 7868 7869 7870 7871 4381 4382 4383 4384 7880 7885 4458 4462 729 7960 7961 7962 7963 7964 7965 7966 7967 7968 7969 7970 7971 4477 4478 7974 7975 7976 7977 7978 7979 7981 7982 7983 7984 8220 8408 8409 8410 8411 8412 8413 8414 8589 8590 8591 8592 8593 8594 8595 8596 8597 8598 8599 8600 8601 8602 5109 8605 8606 5112 8613 9295 5926 5927 6482 6512 6513 6733 6734
jacket$	8776 8802 8803 8804 8814 6817 6822 6830
jackets$	8776 8802 8803 8804 8805 8806 8814 6817 6822 6830
jail	6448 6466
jail$	9885 9943 9961
jailed	9904
jailed$	6477
jamaican$	1504 5244
january$	7598
jealous$	3523
jeans$	8802 8803 8804 8820 8821 8822 1594 8827 6817 6822 3099
jeopardise$	10 2748 2749
jeopardised$	10 2748 2749
jeopardises$	10 2748 2749
jeopardising$	10 2748 2749
jeopardize$	10 2748 2749
jeopardized$	10 2748 2749
jeopardizes$	10 2748 2749
jeopardizing$	10 2748 2749
jeopardy$	7229 7230 7240 6242
jewellery$	8802 8803 8804 6817 6822
job	9902
job$	9064 9151 9152 9153 9154 9167 9168 9169 9170 9171 9172 9173 9174 9175 9176 9288 9292 9300 9724 6890
jobs$	9167 9168 9169 9170 9171 9172 9173 9174 9175 9176 9724
jobsworth$	3548
jobsworths$	3548
joggers$	8802 8803 8804 8805 8806 8820 8821 8822 1594 8824 6817 6822 3099
join$	7490 7519 8893
joint	3262
joint$	3236
joke$	6889
journe	9696
judge$	8586 5118 1409 5144 5145 5146 9429 2510 2743
judged$	3833 1061 1076
judgement$	108 109 110 111 7938 6890
judges$	2510
judging$	1409 5144 5145 5146
judgment$	108 109 110 111 7938 6890
july$	7598
jump$	883 884
jumped$	883 884
jumper$	8802 8803 8804 6822
jumpers$	8802 8803 8804 6822
jumps$	883 884
june$	7598
junkie$	3515
junkies$	3515
just$	3890 3894 513 4257 4261 576 7945 7946 7947 7948 1124 1670 1684 1685 1686 1687 1995 1996
justice$	8378 8379 9681 9682 9958 6464
justification$	6888
juvenile$	2846 2849 2858 3534
juveniles$	3534
keen$	205 206 211 303 304 305 5994 9686
keens$	9686
keep	6070 2473
keep$	53 7370 3918 3984 4005 7519 7521 7522 4077 387 390 397 398 399 400 401 402 403 404 405 406 407 408 409 4285 645 646 7900 724 728 743 8000 8009 874 8586 5094 5095 5096 5099 5100 5102 5103 5106 8865 8871 8885 1876 1877 1878 2254 2267 2301 2765 6839
keeped$	7370
keeping$	7370 7547 387 390 397 398 399 400 401 402 403 404 405 406 407 408 409 724 728 7960 7961 7962 7963 7964 7965 7966 7967 7968 7969 7970 7971 744 5094 5095 5096 5099 5100 5102 5103 5106 9303 2301 2765
keepped$	7370
keepping$	7370
keeps$	7370 3919 387 390 397 398 399 400 401 402 403 404 405 406 407 408 409 645 646 875 1525 2301 6090 2765
kept$	3920 387 390 397 398 399 400 401 402 403 404 405 406 407 408 409 7757 7765 7795 7796 645 646 8960 8961 8962 8963 1827 1876 1877 1878 9263 9515 2301 2541 2645 2765 6910
ketamine$	6339 9835 9846 3366
key$	5899 9638 9679 9760 2895 3222 3225 3227 3229
kg$	9843
kick$	3791 58 3794 8892 2171 2923
kicked$	2171 2681 2682 2923
kicking$	4739 2171 2923
kickked$	2171
kickking$	2171
kicks$	2171 2923
kid$	8284 8308 8309 8310 8311 8312 8313 8324 8455 6565 6578 6649
kids$	8134 8140 8284 8287 8308 8309 8310 8311 8312 8313 8324 8367 8455 1275 8517 8523 8524 8525 8526 8527 8574 8575 8576 8577 6495 6565 6578 6649 6695 6723
kill$	3322
killed$	3322
killing$	3322
kills$	3322
kilo$	9843
kilos$	9843
kind$	8116 8647 8648 8649 8775
kingpin$	3514
kingpins$	3514
kinshi	2664
kinship$	6398
kiss$	7416
kissed$	3939 7707
kissing$	7737
kitche	6452
kitchen$	9947
kitted$	1553 1554 1555 3082
knew$	174 176 177 178 179 180 181 182 183 217 677 4412 4413 1159 1160 1168 1169 1170 1282 9038 1956 1957
knife	9966
knife$	7534 7576 4558 4559 4604 4605 4606 2416 6214 9965
knives	9495 9505 9578 2491
knives$	7532 4604 4605 4606 2286 9565 9585 9586 6225
knock$	873 886 887 2401
knocked$	873 886 887 5361
knocking$	873 886 887
knockked$	873 886 887
knockking$	873 886 887
knocks$	873 886 887
know	2444 2519
know$	174 176 177 178 179 180 181 182 183 217 7458 4156 4401 4402 677 4412 4413 4416 4417 1159 1160 1161 1162 1168 1169 1170 1195 1282 1363 8709 9038 9135 9136 5786 5787 5788 9520 2318 2370 2433 2455 2479 2485 2531
knowed$	1282
knowing$	3899 166 217 1211 1282 8696 6712
knowingly$	7732 7733 505 6525 6526 2793 3504
knowledge$	1202 1204 5108 1375 1376 5111
knowledgeable$	1211 8696
known	9534 2337 2340 2458 6192 6193
known$	174 4401 4402 7898 4416 4417 7939 7940 4446 4447 8087 8102 8103 8104 8105 1000 1001 1002 1003 1004 1005 1006 1007 1149 4884 4885 5585 1956 1957 9516 6074 9570 2349 2373 2376 2463 2475 2740 2815 2846 2850 2858 2969 3222 3225 3227 3287
knows$	174 176 177 178 179 180 181 182 183 217 677 4412 4413 1159 1160 1161 1162 1168 1169 1170 1196 1207 1282 1364 9038 2485
knuckle$	8751
knuckles$	8751
kudos$	8066 8099
kurdish$	1504 5244
label$	6832
labels$	6817 6832
labour$	6637
lac$	2961 2962 3524
lack$	72 796 797 798 799 800 801 802 803 804 805 806 1025 1137 2217 5952 5953 5954 2808 2825 2869
lackadaisical$	3548
lacked$	796 797 798 799 800 801 802 803 804 805 806 2808 2825 2869 2912
lacking$	796 797 798 799 800 801 802 803 804 805 806 9409 9410 9411 9412 2808 2825 2869
lacks$	796 797 798 799 800 801 802 803 804 805 806 2808 2825 2869 2912 2960
lad$	8284 8308 8309 8310 8311 8312 8313 8324 6578 6649 6781 6803
ladies$	1336 1344
lads	9550 6082 9614 6180 2464 9696 9697 9723 9731 6254 2532 9797 3233 7027
lads$	7307 7417 7442 7445 245 293 7600 7625 4270 4274 4275 4283 4301 679 4449 4564 8076 8083 8109 4616 4630 897 898 899 8134 8228 8284 8308 8309 8310 8311 8312 8313 8324 1105 8339 1275 5071 5072 5073 5074 8753 8833 8917 8918 8919 8920 8921 5433 5434 5435 5450 5459 5465 8971 5477 5520 9067 5833 9348 9577 2452 6266 2551 2565 6578 6649 2924 6781
lady$	1305 8536 8537 8538
lamentable$	3548
land$	0 1
landded$	0 1
landding$	0 1
landed$	0 1
landing$	0 1
landlord$	5599 5604 5605 9419 9450 5982 3183
lands$	0 1
language$	6330
lank$	3065
lanky$	5263 3538
lap$	619
laped$	619
laping$	619
lapped$	619
lapping$	619
laps$	619
large$	5225 5227 3022 3538
largely$	2188 2189 3172
larger$	3022
lashes$	6794 6800 6807 6817
last$	5519 2647
late$	1124 9019 9209 9210 9211 9426 5932 9853
laugh$	3797 808
laughed$	808
laughhed$	808
laughhing$	808
laughing$	808
laughs$	808
law$	977 978 979 980 988 991 3284
lawless$	2915 6650 3523
lax$	2073 2074 2075 2076 9409 9410 9411 9412 5932 3156
lay$	3275
layabout$	3508
layabouts$	3508
lazily$	3548
laziness$	3548
lazy$	2073 2074 2075 2076 5932 3075 3156 3523 3548
lead	2395 6997
lead$	7241 189 190 191 192 193 194 919 920 921 922 1322 1323 1324 1325 1326 9147 2395 3262
leader	6977
leader$	9599 9638 9679 6562 6574 6962
leaders$	9599 9638 9679 6562 6574 6962
leadership$	9228 9229 9230 9231 9232 9233 9234 2180 2181 2182 2183 9446 9447 9448 9449 6562 3126 6890 6911
leadin	9708
leading$	189 190 191 192 193 194 919 920 921 922 1322 1323 1324 1325 1326 6248 9760
leads	9708
leads$	189 190 191 192 193 194 919 920 921 922 1322 1323 1324 1325 1326 9793 3262
league$	5977
lean$	3022
learn	6018 2342 2444 6233
learn$	7474 680 681 4416 4417 765 8000 8865 8871 8885 8913 8914 8915 8916 8950 9429 9513 2433 2479 6839
learned$	4416 4417 1368 8960 8961 8962 8963
learning$	124 6376 3345 3347 3399 3401
learns$	8950 8972 8973 8974 8975
learnt$	4416 4417 1369 8960 8961 8962 8963
least$	5589 5735
leave	9759
leave$	0 1 3737 3764 7260 7261 7262 7263 7264 7265 7266 41 42 44 7448 7474 7490 7519 7521 7522 7523 4031 414 415 7887 7900 8865 8871 8885 8893 2025 2026 2027 2028 2029 2030 2031 2032 2033 2224 2225 6839 3178
leaved$	3764 7260 7261 7262 7263 7264 7265
leaver$	7168
leaves	2663
leaves$	0 1 3737 3764 7260 7261 7262 7263 7264 7265 41 42 44 414 415 7902 2025 2026 2027 2028 2029 2030 2031 2032 2033 2224 2225 6397 2732 3178
leavin	2663
leaving$	0 1 3764 7260 7261 7262 7263 7264 7265 41 42 44 414 415 2025 2026 2027 2028 2029 2030 2031 2032 2033 2224 2225 6397 3178 6951
led	6926
led$	7241 7242 7243 7266 7274 189 190 191 192 193 194 7902 7903 7904 919 920 921 922 6173 6674
left	2663 9904 6414
left$	0 1 3737 7266 41 42 44 7541 7757 7765 4302 7902 4427 2025 2026 2027 2028 2029 2030 2031 2032 2033 2224 2225 6397 9909 2732 6897 6910 3178 6957
leg$	8751 9819
leggings$	8802 8803 8804 8820 8821 8822 8827 6817 6822
legs$	8751 9819
length$	5253
less	2423
less$	687 4634 5025 1468 1469 1470 1471 9150 2352 2496 3005
lesson	6387
lesson$	124 126 127 9012 9013 9014 9056 9057 9058
lessons$	124 126 127 8158 8348 9056 9057 9058 9863 9866 9882 9883 6502 7145
let	2290
let$	45 46 187 188 7757 7772 7773 7774 7784 7851 8865 8871 8885 9019 9269 9270 2077 2078 2079 2080 2081 2082 2083 2084 2085 2086 2087 2088 2089 2090 2091 2092 2093 2094 2095 2096 2097 2098 2099 2100 2101 2102 2103 2104 2105 2106 5841 5842 2224 2225 2245 2246 2247 2267 2288 2289 2548 6839 3178
leting$	2288 2289
lets$	45 46 187 188 7851 9019 2077 2078 2079 2080 2081 2082 2083 2084 2085 2086 2087 2088 2089 2090 2091 2092 2093 2094 2095 2096 2097 2098 2099 2100 2101 2102 2103 2104 2105 2224 2225 2245 2246 2247 2288 2289 2548 3178
letter$	9267 9368 9370 9371 6902
letters$	9267 9370 9371 9414 9415 6902 6903
letting$	45 46 187 188 9019 2077 2078 2079 2080 2081 2082 2083 2084 2085 2086 2087 2088 2089 2090 2091 2092 2093 2094 2095 2096 2097 2098 2099 2100 2101 2102 2103 2104 2105 2224 2225 2245 2246 2247 3178
leukaemia$	3679
level	2423
level$	1233 8647 8648 8649 9826 2649 7032 7157
levels$	8647 8648 8649 7032
liability$	977 4711 978 4712 979 4713 980 4714
liaison$	6505
liaisons$	6505
liar$	8202 8203 8204 6591 6592
liars$	8202 8203 8204 6591 6592 6879
library$	5599 5604 5605 9419 9450 5982
licence$	9970 9975 7223
licences$	9975
lie$	684 685 8891 9015 9016 9017 9019 9044 9416 6904
lied$	684 685 9015 9016 9017 9038
lies$	4356 684 685 9015 9016 9017 9019 9038 9043 9416 9458 6904
life	6406 9942
life$	3745 7515 4097 4626 8323 8468 8515 8516 8535 8539 8551 8552 8553 8554 8555 6304 9818 9901 2755 6492 6562 6568 6651 7183
lifes$	6568
lifestyle$	3 4 5 6 7 8 9 3753 3771 7285 7294 8066 8070 8071 8092 8551 8552 8553 8554 8555 6486 6487 6492 6562 6581 6582 6632 6651 3496
lifestyles$	7285 7294 8551 8552 8553 8554 8555 6486 6487 6632 6651 3496
lift$	7440 7441 3956 3957 3958 3959 3960 3962 3963 7672 7673 7674 7675 7676 7677 7678 7679 7684 7687 7737 7741 8111 8690 5628
lifted$	9110 9111 9112 5629 5651
lifts$	7440 7441 3956 3957 3958 3959 3960 3962 3963 7672 7673 7674 7675 7676 7677 7678 7679 7684 7687 7737 7741 8111 8690
light$	1517 8762 3022 3042 3043 3049 3065
lighter$	1517 3042 3049
like	6030
like$	7643 7644 837 838 839 840 4657 4728 4729 4730 8248 4954 1235 4974 4986 4987 4988 4989 4990 4991 4992 4993 1288 1289 1290 5075 5076 5077 5339 5945 9511 9686 2810 6562 6745 6757 6816 6818
liked$	837 838 839 840 2810
likelihood$	2426
likely$	2277 2335 2850 3222
likes$	7643 7644 837 838 839 840 9686 2810
liking$	837 838 839 840 2810
limited$	796 797 798 799 800 801 802 803 804 805 806 8267 8268 8269 8270 1042 1133 1134 1135 1136 2808 2912
line$	7588 7600 7601 7605 7607 7612 7613 7614 7615 8211 2347 9585 6245 9749 9751 6494 6995 7035 3316
lined$	2386
lines	9693 6977
lines$	7577 7594 7600 7601 7604 7606 7611 7613 7614 7615 4710 8211 8418 2347 9751 6494 7043
lingered$	7784
link	9520
link$	873 6930 3250
linked	2425
linked$	903 2350 2376 9662 9692 6198 6199 9729 2724 6562
linking$	873
links$	876 877 903 6562 6930
lip$	4635 8751 5903 3050 7120
lips$	8751
lipstick$	8755 8756 8757 6800 6808
lisp	9821
list	2337 2458 6192 2460 6222 2530
list$	9521 2294 9667 6194 9699 9709 9717 9769 6281 6287 6320 6943 6975
listed$	2311 6194
listen$	7474 7490 7571 7752 7753 7754 7755 7756 7757 8000 4545 4546 4547 4548 4549 8836 8865 8871 8885 8913 8914 8915 8916 8950 9149 9253 9429 9432 6018 6839 6840 6864
listened$	7752 7753 7754 7755 7756 7757 7765 7795 7796 8960 8961 8962 8963 9078 9094 9099 9145 9149 9263 9479 6864
listening$	7757 8864 6865
listenned$	7757
listenning$	7757
listens$	7757 8950 8972 8973 8974 8975
listing$	6194
listinged$	6194
listings$	6194
lists$	9521 6194 9699 9769 6287 6943
little	2275
little$	51 66 70 73 4443 796 797 798 799 800 801 802 803 804 805 806 983 1042 1133 1134 1135 1136 5006 8515 8516 1341 1358 5172 8793 1765 9209 9210 9211 5733 5738 5739 5740 2015 9247 9248 9426 9467 6009 2808 2829 2858 2897 2912 2960 2988 3064 3177
live	2275
live$	7490 7552 7560 994 1220 1221 1222 1223 1224 1225 1252 1253 1254 1255 1306 1322 1323 1324 1325 1326 1831 6009 6114 6229 9812
lived$	5020 5021 1322 1323 1324 1325 1326 1833 2661 2694 2709 3432
lives$	3745 7300 7301 7302 7305 4626 994 1220 1221 1222 1223 1224 1225 1252 1253 1254 1255 8535 8539 1322 8551 1323 8552 1324 8553 1325 8554 1326 8555 8638 8639 8640 8641 1832 2661 2662 2709 6651 3432
living$	1220 1221 1222 1223 1224 1225 1306 1322 1323 1324 1325 1326 9856 2661 2709 9941 9942 6452 3432
livs$	2709
local	2275
local$	1153 1482 9423 6009 2663 2664 6552 3019
locat	9628
locate$	7019
location$	3936 3937 3938
lock$	2378
locked$	7838 6186 9691 6247 2681 2682
lockers$	6286
locs$	6798 6800
lodged$	2709
lodgers$	5022 5023 5024
lodges$	2709
lodging$	2709
lodgs$	2709
log	2303 2429 2460 2530 6926
log$	2300 6035 2306 9555 9559 6194 2468 6287
loged$	6194 2468
logged	2303 9534
logged$	2311 9556 2482 2483 9758 7017
loggerheads$	9023
loggin	2303
logging$	2300 2306 6194
logginged$	6194
loggings$	6194
logo$	6817
logos$	6817
logs	2303
logs$	9555 6194 6287
loiter$	6754
loitered$	6754
loitering$	6754
loiterred$	6754
loiterring$	6754
loiters$	6754
lone$	1482 3018
long$	5905 9426 3043 3064 3065 3073
longer$	5028 5033 5067 5174 1441 1442 5188 2496
look$	3785 3980 579 580 581 750 1180 1214 1216 1217 1218 1219 5094 5095 5096 5099 5100 5102 5103 5106 1373 1382 1530 1531 1532 9253 2124 9430 9432 9766 2685 2984 2985 3076
looked$	579 580 581 1138 1214 1216 1217 1218 1219 1373 1382 5157 8655 8656 8657 8658 8659 8660 8671 1530 1531 1532 9094 9099 9263 2124 9479 2387 2665 6400 2984 2985 3076
looking$	579 580 581 4316 4577 844 845 846 847 848 849 4601 4911 5081 5094 5095 5096 5099 5100 5102 5103 5106 1373 1382 8615 8623 8624 5156 8655 8656 8657 8658 8659 8660 5173 8670 8730 5530 2124 9686 2686 6765 6766 6774 6775 6779 6865
lookings$	9686
lookked$	1373 1382
lookking$	1373 1382
lookout$	982 9021 3570
lookouts$	982 3570
looks$	7791 7792 579 580 581 1214 1216 1217 1218 1219 1373 1382 8754 1530 1531 1532 8830 2124 2685 2984 2985 3076
loose$	3988 2867
lorry$	3943
lose$	5083 5084 5085 8581 8582 8583 5089 5090 8893 2648 2696
loser$	8202 8203 8204 6591 6592
losers$	8202 8203 8204 6591 6592
loses$	2648
losing	2614
losing$	1525 9202 9203 6348 2648 2696 3370
loss$	9408 7079
lost	2614 2674 9904
lost$	4696 1525 9019 9434 9435 9436 9437 2209 2210 2346 6242 6348 2648 2696 2844 2872 6910 3370
lot$	640 8115 1152 8515 8516 1343 8609 8617 8618 2067 2515 6276 6578 6736
lots$	1528
loud$	2938
loudmouth$	3516
loudmouths$	3516
lounge	6452
lounge$	1587 1588 1589 9947
lounges$	1587 1588 1589
lout$	3508
loutish$	3508 3523
louts$	8223 8224 8225 3508
love$	488 489 490 491 492 493 494 495 496 497 498 837 838 839 840 8248 2810
loved$	837 838 839 840 2810
lover$	7728 7729 6518
lovers$	7728 7729 6518
loves$	488 489 490 491 492 837 838 839 840 2810
loving$	837 838 839 840 2810
low$	4706 4727 8267 8268 8269 8270 1042 1054 1055 4795 4796 4797 4798 4799 4800 4801 4802 4803 4804 4805 4806 4807 4808 4809 4810 4811 4812 1095 1096 1097 1098 1573 2834 2912 2960 6821 3342
lower	2423
lower$	1054 1055 3378
lowest$	3398
lowlife$	3508
lowlifes$	3508
luck$	7814
lupus	6448
lupus$	9943
lurch$	9259
lure$	2756
lured$	2756 6546
lures$	2756
luring$	2756
lycra$	6817
lying$	684 685 8229 9019
machet	9966
machete$	9965
made$	41 42 44 94 96 97 98 7341 116 3851 3852 3853 3854 3855 3856 3857 290 291 339 384 432 7757 4377 7902 699 780 4550 4551 4552 4553 8063 892 1016 1303 5237 5442 5444 5447 8976 5550 5597 5631 9216 9217 9218 9219 1999 2136 2137 2184 2345 9582 2366 6164 2581 6411 2823 6957
magist	3477
magistrate$	2743
magistrates$	8378 8379 2510 9740 2743
magnet$	2536 7036
magnets$	2536 7036
mail$	9401
mails$	9401
main$	9599 9638 9679 9760 2850 2895 3222 3225 3227 3229
major$	3229
majority$	2515
make	2302
make$	41 42 44 94 96 97 98 7341 116 3851 3852 3853 3854 3855 3856 3857 3858 3859 3865 3866 3867 3868 3869 3985 290 291 339 7573 4079 384 432 625 4377 651 7902 699 8000 780 4515 4516 4517 892 1303 8586 5255 8755 8756 8757 8775 5292 5336 5442 5443 8947 8970 5476 8978 9021 5630 1999 2136 2137 6019 2570 2581 2823 6808
maked$	625 651 780 892
maker$	6571 6575
makers$	6571 6575
makes$	3764 7260 7261 7262 7263 7264 7265 41 42 44 94 96 97 98 7341 290 291 384 432 625 4377 651 7902 699 780 4550 4551 4552 4553 892 1303 5442 1999 2136 2137 2581 2823
makeup$	8755 8756 8757 8830 6800 6808 6817
making$	41 42 44 94 96 97 98 7342 7343 7344 116 3851 3852 3853 3854 3855 3856 3857 3858 7356 7459 7460 7461 7462 7463 7464 7465 7466 290 291 384 432 625 651 699 780 4560 4561 4562 4563 892 8147 1303 8623 8624 9019 1999 9302 2136 2137 2581 2823 6572
maladaptive$	2754
maladjusted$	2915
male	3233 3245
male$	7698 4583 4939 4942 5216 8712 8713 5219 8715 8716 1504 6021 2339 6596 6752 3019 3222
males$	3921 7417 7424 3932 3935 7434 7435 7442 7443 7445 7447 7454 7582 7600 7625 4155 7656 7657 7664 7667 7698 8075 8089 4599 8095 8096 8102 8103 8104 8105 8109 8110 4616 8284 8308 8309 8310 8311 8312 8313 8324 8619 2339 6490 6596 6649 3533
malicious$	2822 3523
malign$	907 908 909 2845
malnourished$	3040
malodorous$	3538
mam	2679 2717
mam$	2680 2714
man	6473
man$	3921 3925 7424 3930 3931 3932 3935 7434 7435 7439 7442 7445 7447 7558 7600 7616 7617 7618 7619 4125 4126 4127 4128 7624 7625 7626 7629 7664 7667 7698 7701 7711 7712 7719 7720 7724 7725 7740 4599 8095 8096 8102 8103 8104 8426 8447 8449 8451 1226 4964 8464 8497 8503 8505 1280 5018 8520 8521 1305 8536 8537 8538 8543 1316 1317 8563 1336 8619 5282 5291 6021 9938 9968 6490 6523 6721
manage	2387 2504 6267
manage$	8206 8248 8351 1205 4940 4941 1208 1220 1221 1222 1223 1224 1225 1306 8586 5094 5095 5096 5099 5100 1367 5102 5103 5106 8603 1390 8620 8621 5130 1397 1398 5133 1402 1409 5144 5145 5146 8926 9256
managed$	1220 1221 1222 1223 1224 1225 1306 1390 1402 8982 8983 8984 8985 8986 1827 2541 3415
management$	4838 2180 2181 2182 2183 3126 6890 6975
manager$	5599 5604 5605 5615 5616 9419 9450 5982 9762 6975
managers$	5599 5604 5605 9419 9450 5982 9762
manages$	1220 1221 1222 1223 1224 1225 1306 1390 1402
managing$	1220 1221 1222 1223 1224 1225 1306 5094 5095 5096 5099 5100 5102 5103 5106 1390 8623 8624 1402 1409 5144 5145 5146
manbag$	6814 6817 3543
manbags$	6814 6817 3543
manipulate$	4902
manipulated$	7274
manipulating$	3523
manipulative$	2921 3523
manipulator$	6591
manipulators$	6591
mannered$	6678 6679
many$	3881 3904 439 8428 8697 5875 5876 5899 5900
map	6981
map$	2374 2375 2522 2564 3249
mapped$	2374 2522 9758 2564 3249
mapping$	2374 2522 2564 3249
maps$	2374 2522 2564 3249
march$	7598
marginalised$	3019
marked$	2311
marker$	6044 6942
markers$	6044 6942
market	6207
market$	9702 9770 7052
markets$	7052
marks$	7154
marria	9902
mask$	1586 8819 6817 6827
masked$	1586 6834
masking$	1586
maskked$	1586
maskking$	1586
masks$	8811 8812 8813 1586 8816 8819 6817 6827
massage$	2253
match	9520
match$	6172
matche	2507
matched$	6241
matching$	5310 2334 2575 3088 6979
material$	9700
materialistic$	3523
mates$	4043 4044 4045 7595
maths$	4665 7155 7156
matric	6981
matrix	6981
matrix$	9709 6982
matted$	3065
matter$	236 5403 5404 5417 8947 5979
matters$	8539 5870
mattress$	6405
mature$	1211 5184 1463 1464 1465 1466 8696 1478 6748 6749 6750 3532
maturity$	1211 8462 1357 3532
may$	7598 4780 1245 6016 2285 2323 2462
mayhem$	6544
me$	6885
meals$	9916
mean$	7241 7266 7902 5932 3045
meaningful$	5721 5722 5723 5724
means$	7241 7266 7902 2428
meant$	7535 7536 9038
measur	6990 6997
measure$	252 253
media$	4150 4151 4152 4153 4154 7650 7651 7652 9532 9562 9680
medica	9842 7055
medical$	9821 3349
medicated$	3646
medication$	9846 3646
medici	6319
medicine$	9814
mediterranean$	1504 5242 5244 3045 6810
medium$	1054 1055 4795 4796 4797 4798 4799 4800 4801 4802 4803 4804 4805 4806 4807 4808 4809 4810 4811 4812 1491 3022
meet	9796
meet$	7316 4010 4011 4012 7519 7521 7522 7645 421 422 423 7709 7752 7753 7754 7755 7756 7797 7798 7799 8046 8048 8056 8058 8836 8865 8871 8885 9253 9535 6527 6839
meetin	9696
meeting$	7391 7547 421 422 423 7709 7752 7753 7754 7755 7756 7797 7798 7799 9056 9057 9058 9698 6865 6951
meetings$	9056 9057 9058
meets$	421 422 423 9535
melatonin$	3655
meloterritorial$	3523
member	9495 9496 6005 6013 9529 9546 9548 9550 9552 6058 9554 2327 2328 6082 9592 2371 2376 9607 2381 9614 9618 6141 9636 6144 6145 6180 2464 9696 9697 9723 9731 6254 2532 9797 9800 6958 3233 6981 6989 6990 7002 7008 7027
member$	8284 8308 8309 8310 8311 8312 8313 8324 5458 5468 5480 5485 5486 5615 5616 9639 9683 9692 6473 6562 6630 6649
members$	131 245 293 8162 8228 8284 1077 8308 8309 8310 8311 8312 8313 8324 1105 5450 5811 9523 6038 2305 2331 9577 6105 2377 6115 6138 9639 6149 9648 9651 2452 9692 6266 2565 6307 6312 6562 6630 6649 2924 3216 3235 6986
membership$	6092 9587 2376 6562
men$	3921 7417 3923 3924 7421 7422 7424 3930 3931 3932 3935 7431 7434 7435 7439 7442 7443 7445 7447 7451 7453 7455 7456 7505 7510 7517 4043 4044 4045 7558 7580 7581 7600 7616 7617 7618 7619 4125 4126 4127 4128 7624 7625 7626 7629 4155 7654 7655 7659 7664 7667 7698 7701 7711 7714 7717 7718 7723 7724 7725 7740 7797 7798 7799 8073 8079 8080 4599 8095 8096 8102 8103 8104 8105 8108 8109 4616 4619 8383 8397 8398 8399 8426 4939 4942 8449 8450 1226 4963 8469 8470 8488 8495 8503 8504 8505 1278 8520 8521 1316 1317 1336 8619 8629 8630 8784 8833 6490 6492 6494 6523 6718 6721 6731
menace$	889 4670 937 4672 4673 4674 4675 4676 4677 4678 4679 4680 4681 8177 8178 4684 4685 2817 6591 6615 3521
menaced$	889 2817
menaces$	889 2817 6591
menacing$	889 2817 3045 3521
mend$	308 9429
mended$	308
mends$	308
meningitis$	3695
mental	6346 9842
mental$	6327 2594 6333 9841 9902 6650
mentality$	6562 6570 6582 6693 6921
mentally$	2953
mentor$	7133
mentoring$	124
merely$	1670 1995 1996
mess$	9408 5918
messag	2332 6067 9662 6185
message$	7645 421 422 423 425 426 427 428 429 430 431 6221 9739 6902
messaged$	421 422 423 425 426 427 428 429 430 431
messages$	7429 3948 3949 421 422 423 7653 425 426 427 428 429 430 431 9562 9680 6281 2549 6902
messaging$	7391 421 422 423 425 426 427 428 429 430 431
messed$	1080 4820
messy$	3065
met	2690
met$	7390 421 422 423 7772 7773 7774 7784 9263 6527
methylphenidate$	3650
mice	2707
mice$	6441
micro$	3088
middle$	1507 1511 5266 6454
might$	1853 1854 1855 1856 1857 6016 2285 2501
migraine$	3612
migraines$	3612
mind$	8390 1311 1312 1313 1314 1315 9220
minded$	6676 6683 6873
mindset$	6582
mini$	5005 8802 8803 8804 5332 2829 2988 6822 3095
miniature$	2988
minimal$	8267 8268 8269 8270 1042 5733 2912
minimise$	654 807 2802
minimised$	654 807 2802
minimises$	654 807 2802
minimising$	654 807 2802
minimum$	9246
miniskirt$	3543
miniskirts$	3543
misbehave$	3520
misbehaved$	3520
misbehaves$	3520
misbehaving$	3520
misbehaviour$	3520
miscarriage$	3665
miscarried$	3665
mischief$	9022 6544 2841
miscreant$	3508
miscreants$	3508
miserable$	8121
misery$	8121
misfit$	8202 8203 8204 6591 6592
misfits$	8202 8203 8204 6591 6592
misfortune$	7853 7854 7856 7857
misguided$	2754
mishandle$	3551
mishandled$	3551
mishandles$	3551
mishandling$	3551
misled$	6910
mismanage$	3551
mismanaged$	3551
mismanages$	3551
mismanaging$	3551
misper$	6500 6602
mispers$	6500 6602
miss$	7490 7519 7521 7522 7523 8893 9019 2165 2166 3411
missed$	9019 9374 9375 9376 9377 2165 2166 9434 9435 9436 9437 3165 3411
misses	2674
misses$	9019 2165 2166 3411
missing$	7495 7556 7630 7631 7639 4145 4146 4790 1124 5414 9019 2165 2166 6065 6500 3411
misuse$	3765 7100
misuser$	8197 8198 6591
misusers$	8197 8198 6591
mix$	7490 7752 7753 7754 7755 7756 873 886 887
mixed$	3934 347 348 349 350 351 352 353 873 886 887 8267 8268 8269 8270 1483 1486 1501 1505 1509 1517 5265 5273 5274 5275 1543 1544 3049
mixes	9759
mixes$	873 886 887 9708
mixing$	7752 7753 7754 7755 7756 873 886 887
mob$	905 906 1152 6569 2836
mobile$	2308 9538 3206
mobiles$	2308 9538
mock$	3420
mocks$	7155
modern$	2902
modus$	6969 3237
mohawk$	3539
mohawks$	3539
mohican$	3540
mohicans$	3540
mollycoddling$	8650
moment$	2562
moncler$	3542
money$	7440 7441 3956 3957 3958 3959 3960 3962 3963 4043 4044 4045 4118 4119 4120 7672 7673 7674 7675 7676 7677 7678 7679 7684 7687 4572 8070 8071 8092 8098 8111 9403 9471 9565 6547 2899 6913
monito	2303 6066 2387 2530
monitor$	9545 9555 9559 2455 6201 2468 2477 7019
monitored$	9556 9561 6201 2468 2477 9758
monitores$	2477
monitoring$	2333 6201 2477
monitors$	9555 6201 2477
monkey$	9215
monster$	6591
monsters$	6591
month$	9012 9013 9014 6913 7189
months$	6913 7189
mood	6319 6346
mood$	9814 9841 7076 3373
moods$	9814
moody$	3523
moral$	4534
morals$	8366 6694
more	3193 3262
more$	3755 3756 3757 3758 3759 1229 1230 1231 1232 1240 1241 1242 1243 1260 1291 8608 8617 8618 1467 9079 9088 2174 2175 2176 2177 2178 5976 5978 2255 2256 2260 6736 3222
morning$	9012 9013 9014 3295
morphi	6352
morphine$	9847
most$	640 8428 8608 8695 8697 1539 1624 1626 2515 6276
mostly$	1595
mother	9890 6406 9903 6409 2679 9910 9913 9914 2705 2717 6453
mother$	4826 4827 8375 8519 1330 2656 2657 9887 9901 6407 2676 2677 2680 9919 2692 6434 9941 2720 6697 3000
mothered$	3000
mothering$	1236 1237 1238 8650 8655 8656 8657 3000
motherred$	3000
motherring$	3000
mothers$	4826 4827 1236 1237 1238 5826 2692 6697 3000
motions$	9399
motivated$	841
motivation$	8366 6542 6694
mould	2707
mould$	9935 6441
mount	2302
moustache$	6782 3539
moustaches$	6782 3539
mousy$	3065
mouth$	643
mouthed$	6672 6673
mouthy$	3523
mov	2473
move$	4037 4038 4039 8865 8871 8885 9024 9429 9520 9906 6839 7149 7170
moved$	7838 8870 8876 8881 8890 8959 9224 9225 5887 2541 2661 9904 6410 6414 2719
moveme	9495 6037 6067 2458 6192 6193 9696 9701 2529 6989
movements$	9532 9533 6039 9562 6263
moves$	7163 7170
moving	9766
mri$	9836
ms	6448
ms$	9943 7054
much$	68 640 5043 1342 5093 8617 8618 2068 5873 5874 2197 5957 2515 6276 6736 3074
mugged$	2739
mugger$	8202 8203 8204 6591 6592
muggers$	8202 8203 8204 6591 6592
mugshot$	2481 3575
mugshots$	3575
mule$	8205 8239 8240 8241 6593 6633 2900 6635
mules$	8205 8239 8240 8241 6593 6633 6635
mullet$	3539
mullets$	3539
multi$	1839 2275
multiple$	439 5875 5876 6448 3319
mum	9890 6406 9903 6409 2679 9910 9913 9914 2705 2717 6453
mum$	7914 4826 4827 8375 2656 2657 9887 9901 6407 2676 2677 2680 9919 2692 6434 9941 2714 2720 6697
mums$	7914 4826 4827 2692 6697
murder$	2283 6114 3222
murmur$	7082
muscly$	3022 3538
muscular$	3022 3538
must$	21 22 23 24 25 26 669 682 756 769 1245 9416 2191 2194 2323 2372 2462 6904
mute$	7125
mutism$	7125
mystery$	658 661 664 665
nails$	8420 5284 1551 8814 6794 6800 3067
naive$	77 78 670 8560 8561 8562 5075 5076 5077 5202 5203 5204 5205 9190 9191 2803 6730 3523
naivety$	7484 7485 7486 7487 7488 7489 7850 643 4407 674 675 4410
naked$	4158 4166 7707
name	2342
name$	7474 8507 8508 8509 8510 8545 8546 8547 9462 9508 9539 2431 2569
named$	2470 2569 3222
names	2280 9554 2458 6192 6193 6222
names$	9508 9521 9522 9523 9525 9539 2431 2437 9717 9772 9773 6281 2569 6931
naming	2342
naming$	2569
nan	9890 6406 9903 6409 2679 9913 9914 2705 2717 6453
nan$	9887 9901 2714
nana	9890
nannying$	8650
narcissist$	6591
narcissistic$	3523
narcissists$	6591
nasty$	2844 3523
nation	6374
national$	9869 3207
natural$	7872 7873
naughty$	4646 2844 2915 2921 3523
near$	2057 2058 2059 9531
nearby$	6065
nearly$	1334 1335 1495 2987 2997
neat$	1504 5244 3064 3065
neatly$	1502 3046
necessary$	2428
neck$	8751
necks$	8751
need	6030 9825 2615 6403 7124
need$	21 22 23 24 25 27 735 757 761 1176 1177 1178 1246 8491 8567 8568 8569 1351 5086 8614 1393 8642 8643 8644 1418 1419 1420 5155 1422 1423 1424 1425 5163 5164 5165 5166 5167 5168 5169 5170 1438 1439 8669 5175 5176 5177 5178 5179 5180 5181 8677 8679 5202 5203 5204 5205 9511 9686 6349 9861 9898 7081 7083
needed$	8614 1438 1439 1846 2428
needing$	1176 1177 1178
needless$	3798
needs	2607 2615 3354 7105
needs$	21 22 23 24 25 28 736 758 762 1176 1177 1178 8614 1438 1439 8669 5175 5176 9356 9686 6341 6349 2622 2629 9861 7081 7083 7134 7136
needss$	7134
needy$	2915 3523
neet$	3527
neets$	3526
negative$	3830 8102 8103 8104 8105 907 908 909 8281 8282 9573 2815 2845 2957 6968
neglec	2681 6433 9931
neglect$	9278 2126 2127 9408 9466 9926 9927 9928 9930 3159 6914 6916 7177 3459
neglected$	2126 2127 6415 3157 3158 3159 7177 3459
neglectful$	3548
neglecting$	2126 2127 3158 3159
neglects$	2126 2127 3158 3159
negligence$	6916 3548
negligent$	3548
negligently$	3548
neighb	7188
neighbourhood$	6014 6022 6023 6024 2291 2292 6033 2326 6171 6190 2457 9687 9688 6203 2471 2484 2488 6238 6260 2540 2559
neighbours$	6551 6552
neither$	752 830 1716 1721 1731 1743 1913 1916 5650 1917 1918 1919 5653 1927 1938 1939 1940 1941 1942 1943 1952 1963
networ	6082 2381 9611 9701 9794 6989 6990
network$	7600 9577 9603 9605 6115 9751 6494 3250 3299
networks$	9605 9751 6494
neurod	3672
never$	4278 4289 4290 4291 4292 686 4450 745 746 747 748 749 751 752 811 4567 4568 1613 1615 5376 1643 1644 1645 5380 5381 1656 1661 5396 5475 1742 5490 5491 1766 9030 9031 1891 1892 1893 1894 1895 1896 1897 1898 1899 1900 1901 1902 1904 1905 1931 1944 2250 2251 2496 2637 2913 3005 3129 3545
nevertheless$	7382 7386
new	2275
new$	6009 6426
news$	8139 9196 9197
next	2386
next$	52 4368 4369 4370 4371 5295 5748 6936 6954
niche$	9540
nickna	2280 2458 6192 6193
nicknames$	9523
nicotine$	9835
nigerian$	1504 5244
night$	9012 9013 9014 9560 9813 9834 3364
nightmare$	977 4711 978 4712 979 4713 980 4714
nightmares$	3674
nights	6318
nights$	9813
nike$	6817 3088 3091
nikes$	6817
nine$	8161
nines$	8832
nineteen$	7695 7697 499 7730 7731 1215 4959 8481 8482 8483 8484 8485 8486 8487 6718
no$	66 73 7476 7529 7543 7760 7768 4324 602 607 4342 630 7920 4433 701 702 4443 796 797 798 799 800 801 802 803 804 805 806 816 817 818 819 820 821 822 823 825 826 827 828 829 832 4695 983 4723 1042 4910 1294 1299 5062 5063 1333 1352 1353 5172 1440 1444 1445 1446 1447 1454 5193 5194 5406 5407 5408 5409 1683 1688 1689 1690 1691 1692 8928 8929 8930 8931 1707 1718 1719 1720 1722 1724 1725 1732 1734 1744 1746 1747 1749 1759 5494 5497 5498 5499 1767 1768 1769 1770 1771 1772 1773 9030 9031 5539 5540 5541 5542 5546 1880 1883 1885 1914 1916 5650 1917 1918 1919 5653 1920 1922 1923 1924 1925 1927 1938 1939 1940 1941 1942 1943 1948 1949 1950 1951 1952 9186 1964 1976 5712 1983 1987 1988 1989 1990 5733 5740 2009 2010 2011 2012 2013 2051 2628 2703 9935 2716 2721 2808 2874 2882 2912 2960 3152 3154 3177 3222
nobody$	603 606 629 816 817 818 819 820 821 822 823 824 826 827 828 829 830 8556 8687 1718 1719 1720 1721 1725 1731 1743 1879 1884 1913 1916 5650 1917 1918 1919 5653 1922 1923 1924 1925 1927 1948 1949 1950 1951 1952 9185 1963 1975 9206 6740 3130
nomina	6981 6983
nominal$	9570 2360 9601 9683 6204 6214 6562 6959 3251 7024
nominals$	9570 9601 9604 6214 6562 3571
non	6389
non$	984 1102 2878 2880 2906 2907 2908 2909 2910
nonattendance$	9884
noncompliance$	3519
noncompliant$	3519
none$	547 561 830 1301 8556 1716 1721 1725 1731 1743 1786 1913 1916 5650 1917 1918 1919 5653 1927 1938 1939 1940 1941 1942 1943 1952 1959 1960 1963 1975 9208
nonengagement$	3519
nonetheless$	7382 7386
nonexistent$	9409 9410 9411 9412
normal$	8316
normalise$	2802
normalised$	2802
normalises$	2802
normalising$	2802
north$	1575
nose$	8751
not$	7324 3839 3841 3891 3895 4277 4279 7777 4289 4290 4291 4292 7901 686 4439 745 746 747 748 749 751 831 4569 4570 4634 911 4760 1027 4762 4763 4764 4765 4766 4821 1262 1295 5031 5032 1302 1345 1347 1348 1359 1437 5189 5190 5191 1611 1612 5350 5351 5352 5353 5370 5374 5375 1656 1661 8928 8929 8930 8931 1717 1723 1733 1745 5488 5489 1758 1761 1766 9030 9031 1803 1804 5553 5554 5555 5556 5557 5558 5559 5560 5581 5582 5621 5623 5624 1891 1892 1893 1894 1895 1896 1897 1898 1899 1900 1901 1902 1904 1905 5645 5646 1915 1916 1919 1926 1931 1935 1944 5679 5681 9202 9203 5719 5725 5726 2000 2001 2057 2058 2059 2071 5937 9456 2496 2626 2637 6380 2652 2913 2989 2990 2996 3005 3129 3377
note	2460 2530
note$	1599 1600 2300 2306 6194 6287
noted$	1599 1600 2482 2483 9758
noteed$	6194
notes$	1599 1600 6194 6287
nothing$	51 3786 54 4323 1341 1358 8687 8790 5348 1708 1709 1710 1711 1712 1713 1718 1719 1720 1774 1775 1776 1777 1778 1779 1780 1781 5523 9030 9031 9185 1958 9243 9244 9245 2021 2022 2023 9431 6740 3114 6866 7059
notice	6183
notice$	1599 1600 9147 9220 9228 9229 9230 9231 9232 9233 9234 9647 9678 2478
noticed$	7277 1599 1600
notices$	1599 1600 9647
noticing$	1599 1600
notify$	2267 2288 2289
notifying$	2288 2289
notifys$	2288 2289
noting	2460
noting$	1599 1600 2300 2306 6194
notinged$	6194
notings$	6194
notoriety$	7852 8066
notorious$	1000 1001 1002 1003 1004 1005 1006 1007 1149 2968 3525
nous$	1202 1204 4994 1261
november$	7598
now$	7911 7912 8566
nowhere$	2065
nucleus$	6630
nude$	4158 4166 4167
nudes$	443 7680 459 460 461 462 6504
nuisan	6118 6300
nuisance$	8214 8235 8376 9440 9613 9765 9771 9795 6591 6615 2921 6703 7036
nuisances$	6591 6703 7036 3517
number	2423 6192
number$	3936 3937 3938 440 5116 8612 2307 2354 6094
numbers$	3936 3937 3938 9403 9471 9473 9482 9483
numerous$	3904 439 5875 5876 5899
nurse	9823
nurse$	9824 9831
nuts$	6650
nutter$	6591
nutters$	6591
obese$	3538 3676
obesity$	3676
obey$	8865 8871 8885 6839
object	9627 2528
object$	9768
objective$	9653 2428 9768
objectives$	9653
oblivious$	74 75
obnoxious$	3523
observation$	6036 3199 6946
observations$	6036
observe$	6201 2468 7019
observed$	6979 3567
observeed$	6201 2468
observeing$	6201
observes$	6201
obsessed$	481 482 483 484 485 486 487 3188
obsessive$	3331
obstructed$	6910
obstructive$	8341 8342 8343 8344 8345 8346 8347 6662 3523 3548
obtain	2461 9727 3193 3231 3253
obtain$	7793 7794 2266 6205 6278
obtained$	2266 6205 6944
obtaining$	2266 6205
obtains$	2266 6205
obvious$	7872 7873 1699 5899 9394 9395
obviously$	1801 1809 5543 1810 1811
occasion$	9012 9013 9014 9034
ocd$	3622
ocg	6110
ocg$	9605
ocgs$	9605
october$	7598
odd$	658 661 664 665 3045
odour$	6787
of	6077 3193 3257
of$	3805 3809 3811 3812 3836 3976 3987 4235 7813 4639 4708 4709 993 4759 8271 4863 4871 4886 4967 5039 5046 5047 5048 5070 5078 5192 8711 8714 1508 1510 5258 5262 8862 8936 8987 8988 1802 1809 5547 9066 5574 5575 5576 9108 5707 5780 5783 5800 9413 5924 5951 5955 9455 9497 6015 6028 9530 9531 2304 6043 6053 9563 6073 6081 6088 6089 9587 6096 6097 6109 6142 6153 6155 6160 6168 9669 2470 9710 6249 6270 6311 6316 6367 6372 6425 6431 6432 6435 2736 9965 6630 6802 6845 6859 6948 3222 6958 6960 7004 7022 7045 3403 7200 7209 7221
off	6275 2638 3416
off$	3793 7314 7449 7635 7638 7642 4542 4543 8093 8234 4743 1124 5416 9224 9225 5843 5844 5862 5863 5864 5865 5866 5867 5919 5920 6079 2397 6351 9849 6355 6372 6501 6610 6657 6895 7047 3430
offen	9505 9591 9592 9693 9694 9695 9707 9736 9806
offen$	9571
offenc	6085 2364 6157 2500 6458 6472
offence$	9579 9580 6098 9597 9652 6234 9953 9967 9975 9976 3239 7005 3731
offences$	9579 9580 6098 9652 6234 9953 9967 9975 9976 7005 3731
offend	9495 2340 6076 9572 9578 9602 9614 6157 6162 9701 6223 9718 9752 6300 6935 6958 6969 6983 6989 6990 7002 7008 7027 3584
offend$	7490 7519 7521 7522 7523 8893 8894 8905 5411 9015 9016 9017 9019 9564 9581 9661 9725 9780 3220
offendded$	9019
offendding$	9019
offended$	9019 3730
offender$	8102 8103 8104 8142 918 997 9570 9571 6093 6095 9601 6214 9951 6580 6961 3241 6976 3251 3511 3728
offenders$	8102 8103 8104 8108 8142 918 997 9570 9571 9601 9604 6580 6961 6986 3511
offending$	7284 7576 7583 7586 7590 7592 7883 7956 8079 4839 4840 4841 9019 6074 9571 2348 6148 9649 9652 9655 9657 2476 9765 9771 9783 9789 9795 9958 2847 6632 7005 3300 3485 3730
offends$	9015 9016 9017 9019 9661 9780 3730
offens	6085 2364 6157 2500 6458 6472
offense$	9579 9580 6098 9652 6234 9953 9967 9976 7005 3731
offenses$	9579 9580 6098 9652 6234 9953 9967 9976 7005 3731
offensive$	9965 3523
offer$	442 8007 8008 5354 5356 5357 5358 1625 5360 1627 1628 8912 8996 8997 8998 9010 9012 9013 9014 9056 9057 9058 9253 2779 6540 6541 6847
offere	3354
offered$	7396 442 5354 5356 5357 8912 9216 9217 9218 9219 9642 2779
offering$	442 8912 8996 8997 8998 2779 6847
offerred$	442 8912 2779
offerring$	442 8912 2779
offers$	442 8007 8008 5358 1625 5360 1627 1628 1629 1630 1631 1632 8912 9056 9057 9058 2779 6540 6541 6836
office	6014 6022 6023 6024 2291 2292 2293 6033 2326 6063 6171 6190 2457 9687 9688 2471 2484 2488 6238 6260 6267 2537 2540 2559 6473 6474
office$	5599 5604 5605 9419 9450 5982 9762 3183
officer$	5615 5616 2269 9502 9517 9518 9519 6025 6026 6027 9528 2323 6060 9558 2389 2436 9666 2438 2441 6179 9685 6191 2467 9698 6218 9728 9733 9755 2538 2543 2544 2547 6282 2553 6293 2563 9968 3183
officers$	7667 8119 4625 6001 2269 9499 9502 9509 9510 2282 9517 9518 9519 6025 6026 6027 2296 6032 9528 9537 2323 6060 9558 9561 9597 2389 6133 2436 9666 2438 2441 9685 6191 2467 9698 6212 6218 9728 9733 9740 9755 9762 2538 2543 2544 9775 2547 6282 2553 6293 2563 9803 9969 6552 6999 3284
offices$	9762
offrolled$	7150
offs$	6611 7047
often$	3878 410 9378 9379 9380 9381
oily$	1517 3049
okay$	5136 5137 5138 5139 5140 5141 5142
old$	7699 1186 1187 1188 1190 1211 8444 1234 5182 1478 5218 5221 5223 5405 9878 2998 3007
older$	3922 3926 7432 3942 7444 3950 7452 7507 4021 4022 7559 7580 7600 7603 4130 4157 4160 4161 4165 7664 7667 7698 7700 7701 7713 7715 4223 4225 4230 7727 4578 4579 4580 4581 4585 4586 4587 4588 4589 4590 4591 4593 4594 8102 8103 8104 8105 4614 882 885 8386 8426 4939 4942 1211 8544 5124 1504 9890 6494 2784 6520 6523 6718 3045 6816 6818
olders$	7580 7600 7603 8108 8211
olds$	8444 8473
olive$	1517 3042 3049
omission$	3125
omissions$	3125
on	6077 6926 3193 3473
on$	3860 7371 7372 7396 7418 7419 7420 7423 3929 7426 4052 4075 4296 4305 4306 4357 4372 4374 4376 4379 8215 8216 8360 4866 8480 8711 8714 1493 5256 5272 5335 8862 5526 5529 5531 1805 5565 5566 5567 9200 5770 5771 5772 5797 9343 9344 9382 9455 9475 9476 2298 9530 9531 2304 9534 6045 6046 9553 6059 9574 9608 9612 6119 9617 6135 6153 6181 2480 6216 6237 9816 6340 6348 2618 2627 6429 2733 2735 9971 6597 6598 6628 6702 6859 6880 6923 6934 3266 3351 3483 3489 3490
once$	7380 5537 9048 2207 5984 5985
one	6013
one$	3944 4072 4565 4566 4854 8557 8611 8688 8689 1482 8758 1539 8768 8769 8770 8771 8772 8773 5451 5456 5457 1725 5466 5467 5478 5479 5485 5486 9012 9013 9014 5521 5522 5561 5562 5614 1881 5619 1886 5648 5649 5650 1917 1918 5653 5654 1927 1952 5688 1965 5710 9207 5999 2322 9683 9730 6363 2641 6375 6376 9871 3019
ones	6253
ones$	7417 8141 8465 1355 8758 6279
onesie$	6817
onesies$	6817
ongoing$	6114
online$	416 4150 417 4151 418 4152 419 4153 420 4154 7650 7651 7652 6037 2785
only$	175 4257 4260 576 582 593 594 595 596 597 598 599 601 1124 1164 1670 5603 1995 1996 5769 2174 2175 2176 2177 2178 2192 2193 5929 3109
onto$	6045 2480 6216
onus$	340 341
open$	7273 8396 8865 5372 8871 5378 5383 8885 5392 5461 6229 6839
opened$	7784
operandi$	6971
operat	2275 2293 2376 9627 9628 6308 6989 6997
operate$	8001 1220 1221 1222 1223 1224 1225 8837 8866 8872 8877 8886 8955 9672 9803
operated$	1220 1221 1222 1223 1224 1225 6321
operates$	1220 1221 1222 1223 1224 1225
operating$	1220 1221 1222 1223 1224 1225
operation$	9616 2388 2389 9668 9677 9735 9836 9844 3272
operational$	6009 3264
operations$	9668 9677 9844
operative$	6645 6868
operator$	9517 9518 9519 6025 6026 6027 6060 3183
operators$	9517 9518 9519 6025 6026 6027 6060
opport	6230 6926 6990 6997 7001
opportunit$	3953 220 221 8006 2145 2146 2147 2148 9394 9395 6540
opportunited$	3953 220 221 8006 2145 2146 2147 2148 9394 9395 6540
opportunities$	3953 220 221 2145 2146 2147 2148 9394 9395 2393 6540 6899
opportuniting$	3953 220 221 8006 2145 2146 2147 2148 9394 9395 6540
opportunits$	3953 220 221 8006 2145 2146 2147 2148 9394 9395 6540
opportunitted$	3953 220 221 8006 2145 2146 2147 2148 9394 9395 6540
opportunitting$	3953 220 221 8006 2145 2146 2147 2148 9394 9395 6540
opportunity$	3953 220 221 8006 2145 2146 2147 2148 9394 9395 2393 2562 6540 6899
opposed$	6852 6855
oppositional$	2921 3373 3523
opt$	261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 2758
opted$	105 106 107 261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 9384 5961 9457 2758
optici	2600
opticians$	6334
opting$	261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 2758
option	6990 6997 7023
opts$	261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 2758
optted$	261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 2758
optting$	261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 2758
or$	5749 3308
oral$	448
order$	9644 6176 9690 9721 9763 9764 9786 9959 9960 9965 9970 9971 9975 7039 7169 7212 7213 7214 7215
ordered$	6271 6411 6467
orders$	9644 6176 9673 9690 9721 9750 9763 9764 9786 9975 7039 7212
ordinary$	3045
organi	9708
oriental$	1504 5242
ot$	6498
other$	3735 7232 7233 7566 4390 4391 4654 4656 8165 8166 8167 8168 8169 8170 8171 8172 8173 8174 8175 8176 8179 8180 8182 8184 8350 8692 8694 8698 1482 5858 9493 6483 6552 3019 3127 3222
others	6254
others$	3735 7232 7233 4270 4274 4275 4283 4301 4390 4391 679 4449 4630 897 898 899 4653 4655 8165 8166 8167 8168 8169 8170 8171 8172 8173 8174 8175 8176 8179 8180 8181 8426 8465 8692 8697 8768 8769 8770 8917 8918 8919 8920 8921 5433 5434 5435 9632 6483 6495
otherwise$	548 549 7779 7782 7783
ought$	21 22 23 24 25 29 545 668 683 690 691 692 693 694 695 696 697 698 707 710 711 712 713 737 759 770 1845 1848 1849 1850 1851 1852 5728 2064
our$	4511 9414 9415 9423 6836 6858 6892 6903 3222
out	9640 6416
out$	3792 7315 7449 231 242 7493 7503 7521 7522 7528 7549 7554 7557 4206 7788 582 8094 4600 8189 990 992 1081 1093 4835 1103 1124 1129 1139 8726 8731 9019 9029 9224 9225 5766 2046 2072 9513 6065 2408 6143 2433 6184 2455 6200 2479 6275 2638 6390 9905 9909 6415 9911 2734 6497 6657
outbursts$	8337 8338 6658
outcome$	7003
outcomes$	7003
outfit$	8802 8803 8804 6819 6822
outfits$	8802 8803 8804 8805 8806 8830 6819 6822
outlook$	1202 1204 8539 1311 1312 1313 1314 1315
outrageous$	8272 8273 8274 8275 8276 8277 8278 8279 8280 2921
outright$	1633 6836
outs$	8189
outside$	1092 9553
outstanding$	6229 3222
over$	3947 8578 8579 8580 8584 8585 1495 5256 8801 9461 9490 9530 2776 2948
overcr	3718
overcrowded$	9935
overdose$	9820 3642
overdosed$	3642
overdressed$	3538
overdue$	9853
overhe	6233
overla	2507
overlaid$	6241
overlook$	3169
overlooked$	3157 3169 6910
overlooking$	3169
overlookked$	3169
overlookking$	3169
overlooks$	3169
overly$	2978
oversexualised$	3502
oversight$	2180 2181 2182 2183 6890
oversized$	3088
overt	2448
overt$	6182
overweight$	7103 3538
owing$	3752 258 2701 9931
own	7166
own$	3744 12 13 14 7244 7245 7246 7247 37 3772 3773 3774 3964 3965 3966 3967 3968 3969 3970 3971 3972 3973 240 3988 4025 294 295 296 331 332 4307 614 7844 7845 4351 4352 4355 4358 4359 7882 727 4731 4895 4905 8422 8423 8424 8425 4931 8438 8439 5040 8589 8590 8591 8592 8593 8594 8595 8596 8597 8598 8599 8600 8601 8626 8631 8632 8633 8634 8635 8636 8637 5143 5607 5608 5609 5610 5611 5612 5700 5829 9854 9917
owned$	8960 8961 8962 8963
ownership$	4464 4465 4466 4467 4468 4469 4470 4471 4472 4473 4474 4475 4476 4490 4491 4492 4493 4494 7990 7991 7992 7993 7994 7995 7996 7997 7998 7999 9147 9446 9447 9448 9449 6911
pacemaker$	2609
pack$	905 906 1152 6569 2836
packag	6926
package$	8243 7128
packages$	7532 7613 7614 7615 8243 6496 6638
padded$	3088
paedia	6319 6333 2600
paediatric$	6334
paediatrician$	9814 9824 9828
paid$	901 5602 5606 1999 2169
pain$	977 4711 978 4712 979 4713 980 4714
painkillers$	9835
pair$	8753
pakistani$	1504 5244
palate$	7120
pale$	1517 8762 3042 3045 3049 3538
palest$	1524 3069
palm$	2133 3161
palmed$	2133 3161
palming$	2133 3161
palmmed$	2133 3161
palmming$	2133 3161
palms$	2133 3161
palsy$	7116
panel	6990
panel$	5599 5604 5605 9419 9450 5982 3183
panic	9842
panic$	3337 3373
paperwork$	9391 9403
paracetamol$	7114
parade	6207
parade$	9702 9770
paranoid$	3523
parcels$	7532 6496
parent	6406 6407 9903 6409 2678 9910 9913 9914 2705 2731
parent$	8248 4826 4827 5053 8549 8550 1330 2656 9887 9901 2676 2677 9919 2692 6434 2720 6697 3000 7167 7182
parental$	4726 4819 2967 3462
parented$	3000
parenting$	1236 1237 1238 8650 8667 6465 3000
parents$	7914 4826 4827 8375 1236 1237 1238 5053 8549 8550 5445 5446 5448 5449 5811 5825 9414 9415 9887 9901 2676 2677 9919 2692 6434 9941 2715 2720 6697 3000 6902 6903 7167 7176 7182
parentted$	3000
parentting$	3000
park	7188
park$	7596 7597 7616 7617 7618 7619 7797 7798 7799 9702 9770
parka$	6813
parkas$	6813
part$	4237 4238 7734 640 7883 7954 7955 7956 7959 7960 7961 7962 7963 7964 7965 7966 7967 7968 7969 7970 7971 2376 6121 9692 2639
partake$	347 348 349 350 354 355 356
partaked$	354 355 356
partakes$	354 355 356
partaking$	347 348 349 350 354 355 356
partially$	3383
participant$	618 6524 6729
participants$	618 6524 6729
participate$	347 348 349 350 618 8836 8865 8871 8885 6839
participated$	347 348 349 350 618
participates$	347 348 349 350 618
participating$	347 348 349 350 618
participation$	347 348 349 350
parties$	7616 7617 7618 7619 7737 6729
partly$	2188 2189 2794 3172
partne	2275 9902 9904
partner$	7668 7669 7692 468 7728 7729 501 502 6009 9886 2677 9908 9921 9946 6518 6519 6524 6713 6729
partners$	7668 7669 7692 468 7728 7729 501 502 5022 5023 5024 2550 6518 6519 6524 6713 6729
party$	7616 7617 7618 7619 7737 6729
partying$	4043 4044 4045
pass	2459
pass$	1214 1216 1217 1218 1219 2157 9432 2272 2429 2499 2526 2984 2985
passd$	2526
passed	6274 3421
passed$	4241 2112 2113 2157 2272 2469 2526 9776 6897 7017
passengers$	9632 6551
passers$	4623
passes$	1214 1216 1217 1218 1219 2157 2272 2984 2985
passing$	9202 9203 2157 2272 2499 2526 6898 6951
passs$	2499 2526
passwo	6222
passwords$	9717
past$	7909 3115
pastoral$	2643 3401
pasty$	3538
patchy$	8267 8268 8269 8270 1042 9409 9410 9411 9412 2226 2494 2805 2912
path$	7512 4097
pathetic$	3548
pathetically$	3548
pathological$	2858
pathwa	2603
patience$	5944
patient$	7090
patrol	2293 6267 2537 7025
patrol$	2269 9499 6027 2323 2389 2436 2441 9674 2467 9762 2538 2543 2544 9775 2563
patrols$	2269 9499 6027 2323 2389 2436 2441 9674 2467 9762 2538 2543 2544 9775 2563 6999
patronising$	3549
pattern$	1973 6972
pay$	7416 7793 7794 901 1999 2169
payback$	7225
paying$	901 2169
pays$	901 1999 2169
pc$	9728
pcso	2293 6063 6171 6190 2457 9687 9688 2471 2484 2488 6238 6260 2537 2540 2559
pcso$	2269 6027 2323 9558 9666 9685 6191 6218 9733 9755 2538 2544 2553 6293 2563
pcsos$	2269 6027 2323 9558 9666 9685 6191 6218 9733 9755 2538 2544 2553 6293 2563
pe$	9839
peer$	3837 7417 8107 4641 4642 8284 8308 8309 8310 8311 8312 8313 8324 8711 8714 6549 6579 2849 6649
peers	6374
peers$	3735 7331 7417 7595 8084 8102 8103 8104 4611 8284 8308 8309 8310 8311 8312 8313 8324 8693 8699 8711 8714 9869 6483 6579 6581 6649
penalty$	2655
pencilled$	3078
people	9636 9718 6253
people$	7307 134 7417 7433 7445 7570 4076 4078 4080 7624 4270 4274 4275 4283 4301 679 4449 4511 4564 8097 8102 8103 8104 8105 4616 8119 4625 4630 897 898 899 8135 8228 8283 8284 8288 8308 8309 8310 8311 8312 8313 8326 1106 4842 8340 8619 8917 8918 8919 8920 8921 5433 5434 5435 8935 5450 5459 5465 8971 5477 5520 9065 9067 9226 9227 5759 5760 5761 5762 5763 5764 9274 5812 5813 5829 5830 9345 9346 9355 9356 9357 9358 9359 9360 9361 9362 9363 9364 9402 9414 9415 9438 9439 9443 9445 2339 9577 6105 6115 9639 6551 6552 6649 6894 6903
pep$	3706
peps$	3706
perceive$	4518 4519 4520 4521 4522 4523 4524 4525 4526 4527 4528 4529
perceived$	942
perfectly$	3900 3908 1163 8589 8590 8591 8592 8593 8594 8595 8596 8597 8598 8599 8600 8601 1391 1394
perfor	9627
performance$	6890
performers$	5450 5459
perfunctory$	3548
peril$	7229 7230
period	6319
period$	9814 6358
periods$	9814
permanently$	1790 5524 1791 5525 1792 1793 1794 1795 1796 1797 3406
permit$	45 46 187 188
permited$	45 46 187 188
permiting$	45 46 187 188
permits$	45 46 187 188
permitted$	45 46 187 188
permitting$	45 46 187 188
perpet	6076 9614
perpetrator$	7624 7698 7952 8143 8144 8145 8146 924 925 926 927 4662 929 930 931 932 933 934 4669 9571 6583 6584 6585 6588 2855 2856 6963 3600
perpetrators$	7624 7698 7952 8143 8144 8145 8146 924 925 926 927 4662 929 930 931 932 933 934 4669 9571 2384 6583 6584 6585 6588 2855 2856 6963 3600
perpetually$	1790 5524 1791 5525 1792 1793 1794 1795 1796 1797 3546
perpetuat$	38
perpetuated$	38
perpetuates$	38
perpetuating$	38
perpetuats$	38
perpetuatted$	38
perpetuatting$	38
persist$	7370 162 7405
persisted$	7370 162 7405
persistent$	411 412 4701 1633 2766 2846 2858 3227 3412
persistently$	410 3412
persisting$	7370 162 7405
persists$	7370 162 7405
persistted$	7370 162 7405
persistting$	7370 162 7405
person	9614 6180 2464 9696 9697 9723 9731 6254 9797 2639 6473 7027
person$	7640 4629 8283 8284 8285 8289 8308 8309 8310 8311 8312 8313 8325 1107 4843 1203 8622 5615 5616 6021 2339 9683 9968 6649
personal$	3986
personality$	3373
persons$	8285 2339
persua	2277
persuade$	8947 8970 5476
persuaded$	7274 8870 8876 8881 8884 8890 8959 8982 8983 8984 8985 8986
pest$	6591
pests$	6591
petite$	3022 3538
petty$	2858 2897
phase	6990 6997 7001
phobia$	7115
phone	6037 2332 6067 6185 6222
phone$	416 4150 417 4151 418 4152 419 4153 420 4154 7650 7651 7652 7672 7673 7674 7675 7676 7677 7678 7679 7684 9026 9059 9060 9061 9062 9368 9532 2308 9538 9562 9680 2458 9717 2549 6286 2567 3206
phoneing$	2567
phones$	416 4150 417 4151 418 4152 419 4153 420 4154 7650 7651 7652 7672 7673 7674 7675 7676 7677 7678 7679 7684 9026 9059 9060 9061 9062 9532 2308 9538 9562 9680 9717 2549 6286 2567
photo$	7653 7661 4189 4190 457 458 8690 9498 6004 2271 2481 2533 2546 6281 9792
photog	2280 2458 6192 6193 6222 9766 2571
photograph$	4189 4190 457 458 8690 9498 6004 2271 6057 9555 9559 6174 2456 2481 9717 2533 9772 2546 6281 9792 6305
photographed$	7274 7317 3939 8403 8690 6057 9557 2329 3217
photographing$	6057
photographs$	4189 4190 457 458 8690 9498 6004 2271 9521 9522 6057 9555 6174 2456 9717 2533 9772 2546 6281 9792
photos	2458 6192 6193 6222
photos$	7653 7661 7680 4189 4190 457 458 8690 9498 6004 2271 9522 9717 2533 9772 2546 6281 9792
physical$	3345
physically$	3014 3456
physique$	8719 8720 8721 6756 3537
physiques$	8719 8720 8721 6756 3537
pick	6233
pick$	7416
picked$	3940
picking$	6865
pictur	6926 6981
picture$	7653 7661 4189 4190 457 458 8690 9498 6004 2271 6206 2533 9772 2546 9792
pictures$	7653 7661 7680 4189 4190 457 458 8690 9498 6004 2271 9521 9522 2533 9772 2546 9792
piece$	2472
pieceed$	2472
pieceing$	2472
pieces$	2472
pierced$	3538
piercing$	1522 8751 6800 3068
piercings$	1522 8751 6800 3068
pig$	3140
pillar$	5847 2125
pills$	6322 9846 6496 7114
pimp$	2778
pimped$	2778
pimping$	2778
pimples$	6811
pimply$	3538
pimpped$	2778
pimpping$	2778
pimps$	2778
pin$	4755
pink$	3065
pins$	2609
pip	6361
pip$	9856
pity$	5877 9373
place	6385
place$	0 1 2 3737 11 3764 7260 7261 7262 7263 7264 7265 7266 7490 7672 7673 7674 7675 7676 7677 7678 7679 8097 8248 8622 2310 2562 9857 9867 6382 9880 6450 6493
placed$	0 1 2 3737 7237 7238 11 3764 7260 7261 7262 7263 7264 7265 7266 2232 2233 2284 2310 2359 2361 2661 6493 3436
placem	9942
placement$	8368 8369 8370 1142 1143 1144 9896 6493 6540 6698 2965 6700 7167 7169 3436 7182
placements$	8368 8369 8370 1142 1143 1144 9923 6493 6540 6698 2965 7195
places$	0 1 2 3737 11 3764 7260 7261 7262 7263 7264 7265 8097 2232 2233 2310 6051 9923 6493
placing$	0 1 2 11 3764 7260 7261 7262 7263 7264 7265 7960 7961 7962 7963 7964 7965 7966 7967 7968 7969 7970 7971 2232 2233 2310 6493
plague$	889 2817
plagued$	889 2817
plagues$	889 2817
plaguing$	889 2817
plain$	2448 3032 3045 3198
plainly$	1684 1685 1686 1687 1809 5543 1810 1811
plaited$	6801
plaits$	6798
plan	9897 6990 6997 7001 7023
plan$	7366 9717 9860 9872 9898 9959 6540 7134 7135 7136 7169 7194
planned$	9038 9635 3277
planni	9684
planning$	7367 2180 2181 2182 2183 6890
plans$	7366 9717 6540 7134 7135
plastered$	1527
plastic$	2829
plate$	6041 2609
plates$	6041
play$	562 591 617 626 810 4902 6344 3355
played$	562 591 617 626 810
player$	6963
players$	5829 6963
playing$	562 591 617 626 810
plays$	562 591 617 626 810
plea$	9624 6902 7220
pleaded$	3486
pleads$	3486
pleas$	9414 9415 9624 6902 6903
please$	7643 7644 8926 8947
pleased$	211 506 507
pleases$	7643 7644
pleasing$	5504
plenty$	3886 3903
plot	2303
plotted$	9758
plotti	9684
plucked$	3078
plug$	1013 1014 2904
plugged$	1013 1014 2904
plugging$	1013 1014 8244 8245 8246 8247 2904 6639
plugs$	1013 1014 2904
plump$	5227 5263 3538
pnc	3207
pnc$	6941
pnd	3207
pnd$	6941
pneumonia$	3696
podgy$	3538
point	2528
point$	3824 5340 5502 9036 9768 6933
pointless$	3113
points$	6933
poison$	3322
poisoned$	3322
poisoning$	3322
polic	7025
police	2275 6014 6022 6023 6024 2291 2292 2293 6032 6033 9541 2326 6063 2340 2398 6169 6171 2448 6190 2457 9687 9688 2471 2484 2488 2504 6238 6260 6267 2537 2540 2559 6459 6474 3262 3284 3473
police$	7914 8119 8378 8379 8397 8398 8399 5599 9098 5604 5605 9419 9450 5982 2252 6001 2269 9499 6009 9509 9510 2282 9517 9518 9519 6025 6026 6027 9524 2296 9528 9537 2323 6060 9558 9561 6074 6093 9589 6095 9597 9598 6114 2389 6132 6133 9652 9664 2436 9666 2438 2441 6179 9675 6182 9678 9685 6191 2470 6209 6212 6214 6217 6218 9728 9733 9740 6250 9755 9762 2538 2543 2544 9775 2547 6282 9779 2553 6293 2563 6301 9803 6459 9954 9969 6552 6685 3126 3173 3182 3208 3246 3248 3254 3264 6999 3468 3485
policed$	2541 3246 3610
polici	2398 6171 6190 2457 9687 9688 2471 2484 2488 6238 6260 2540 2559
policies$	9102 9103 9104 9105 9106 9107 9391
policing$	9509 6132 9666 6179 9685 6191 6203 6218 9715 9733 6250 9753 9755 6293 6937 3246
policy$	9102 9103 9104 9105 9106 9107 9391
polish$	1504 5244 6810
ponytail$	8747 8748 8749 6799 6800
ponytails$	8747 8748 8749 6799 6800
poor$	3830 7337 7338 7339 7340 3988 4443 796 797 798 799 800 801 802 803 804 805 806 907 908 909 4727 8233 8267 8268 8269 8270 1042 8272 8273 8274 8275 8276 8277 8278 8279 8280 8281 8282 1133 1134 1135 1136 1517 8762 2073 2074 2075 2076 9409 9410 9411 9412 2226 2494 2593 2754 2805 2808 2845 2912 2921 2957 2960 3049 3156 3177
poorly$	1502 3046
porn$	6511
pornography$	6511
portly$	3538
pose$	952 953 954 955 2403 9633
posed$	952 953 954 955
poses$	952 953 954 955 2403 9633
posing$	952 953 954 955 3215
positi	2383 6230
position$	7231 2284
positions$	7231
positive$	3830 3850 9634 9743 3269 7101
posses	6470 3494
possession$	6470 9965 6471 3487 7228
possibility$	5426
possible$	2435 3222
post$	424 433 9342 9354 2770 6933 3330
posted$	424 433 7784 2770
poster$	2533
posters$	2533
posting$	7547 424 433 2770
posts$	3753 3771 424 433 643 6281 2770 6933
potential$	3222
pothead$	6591
potheads$	6591
power	6990
powerful$	3022
powerfully$	3024
powers	6997
powers$	2385
practi	9823
practically$	576 1263 4997 1264 1265 1266 1267 1270 1271 1272 1273 1334 1335 2987 2997
practice$	2180 2181 2182 2183 6890
pre	2524
precin	6207
precinct$	9702 9770
precious$	2005 5753
precocious$	6508 3530
predator$	8143 8144 8145 8146 918 997 6583 6584 6585
predators$	8143 8144 8145 8146 918 997 6583 6584 6585
predatory$	3523
predic	3201
predicted$	2335 3420
prediction$	3428
predictions$	7161 3428
predictive$	3203
preemptive$	6258
prefer$	283 284 285 286 287 288 289 323 324 325 326 327 328 2758 3275
prefered$	283 284 285 286 287 288 289 323 324 325 326 327 328 2758
prefering$	283 284 285 286 287 288 289 323 324 325 326 327 328 2758
preferred$	283 284 285 286 287 288 289 323 324 325 326 327 328 9384 2201 2202 2203 2204 5961 9457 2758
preferring$	283 284 285 286 287 288 289 323 324 325 326 327 328 2758
prefers$	283 284 285 286 287 288 289 323 324 325 326 327 328 2758
pregab	6352
pregabalin$	9847
pregna	9842
pregnancies$	3664
pregnancy$	7093 3664
pregnant$	7092
prematurely$	3548
prepared$	303 304 305 506 507 5346 5349 8845 8846 8847 8848 2277 9635 6164
prescribed$	7085 3647
prescription$	3647
prescriptions$	3647
presence$	9674
present$	946 952 953 954 955 1073 1214 1216 1217 1218 1219 5147 5148 5149 6065 2403 9633 2984 2985
presented$	952 953 954 955 1214 1216 1217 1218 1219 2984 2985
presenting$	952 953 954 955 1214 1216 1217 1218 1219 2984 2985
presents$	7440 7441 3956 3957 3958 3959 3960 3962 3963 7684 7687 8111 947 952 953 954 955 1074 1214 1216 1217 1218 1219 2403 9633 2984 2985
presentted$	952 953 954 955 1214 1216 1217 1218 1219 2984 2985
presentting$	952 953 954 955 1214 1216 1217 1218 1219 2984 2985
preser	3231
press$	2492 3275
pressing$	2492
pretext$	2394
prettiest$	1524 3069
pretty$	3538
preven	6154 2423
prevent$	2554
prevented$	9087
prevention$	9645 9649 2421 6158 6465
preventping$	2554
preventring$	2554
prevents$	2554
preventting$	2554
prey$	7272
prime$	7872 7873 2895 3222
principal$	9760 2895 3229
priori	2386 9627 2519 6997
priority$	2369 6214 9768 3222 3225 3227 3264 3290
prison	9904 6410 9934 6448 6466
prison$	7592 9885 9905 9943 9944 9961 3476
proact	2448 3262
proactive$	2283 6171 6182 6190 2457 9687 9688 6203 2471 2484 2488 6238 6260 2540 2559
probation$	3733
proble	7100
problem$	8320 4833 8333 5704 9273 9440 5979 9760 6591 2875 2915 2919 2921 6656 3251 7083
problematic$	7583 8272 8273 8274 8275 8276 8277 8278 8279 8280 8341 8342 8343 8344 8345 8346 8347 2915 2921 6662
problems$	7846 7853 7854 7856 7857 8333 8539 2660 2689 6591 6656 7083 3425
procedure$	9102 9103 9104 9105 9106 9107 9391
procedures$	9102 9103 9104 9105 9106 9107 9391
proceedings$	9624 9722 7169
proces	7105
process$	9102 9103 9104 9105 9106 9107 9391 6454
processes$	9102 9103 9104 9105 9106 9107
processing$	3390
produc	6926
produce$	432
produced$	432
produces$	432
producing$	432
productive$	9634
professional$	5615 5616 5620 3126
professionalism$	9446 9447 9448 9449 6911
professionals$	7914 8262 8348 5445 5446 5448 5449
profil	6926 6981
profile$	9555 2454 6206 6581 6985 3252
profiled$	9556
profiles$	643 9555 2454 6985 3252
profiling$	3252
profits$	5966
programme$	124 126 127 9872 7197 7215
programmes$	124 126 127
progress$	2380 6540
progressed$	2380
progressing$	2380
progresss$	2380
prolific$	411 412 9570 2766 2846 2858 3227
prolong$	38
prolonged$	38
prolongged$	38
prolongging$	38
prolonging$	38
prolongs$	38
promiscuity$	3500
promiscuous$	2752 6508 3500 3530
promiscuously$	3500
promise$	9102 9103 9104 9105 9106 9107 6901
promises$	9102 9103 9104 9105 9106 9107 6901
proof$	2343
proper$	5721 5722 5723 5724
property$	7616 7617 7618 7619 4125 4126 4127 4128
propos	2552
propra	6352
propranolol$	9847
prosec	2378 9622 9623 6129 9628 6186 9691 6292 2655 3589
prosecute$	6112 3268 3293
prosecuted$	9681
prosecuteing$	3293
prosecutes$	3268
prosecuting$	3268
prosecution$	9615 9624 9787 3267 7227
prosecutions$	9624 9754
prospect$	5424
prostitute$	6511 2778 6514
prostituted$	2778
prostitutes$	6511 2778 6514
prostituting$	2778
prostitution$	7576 7590 6511
protagonist$	6963
protagonists$	6963
protect$	3785 7474 723 4479 8000 8009 5094 5095 5096 5099 5100 5102 5103 5106 5110 8650 2253 2261 2262 2263 2427
protected$	723 8650 8655 8656 8657 8658 8659 8660 2261 2262 2263
protecting$	723 4480 8405 5094 5095 5096 5099 5100 5102 5103 5106 8650 8655 8656 8657 8658 8659 8660 8667 8672 8673 8674 8675 8676 2261 2262 2263 2427
protection$	8405 8638 8639 8640 8641 8647 8648 8649 8650 8655 8656 8657 8658 8659 8660 8667 8672 8673 8674 8675 8676 9262 6152 6268 6269 6402 6444
protects$	723 8650 2261 2262 2263 2427
protectted$	723 8650 2261 2262 2263
protectting$	723 8650 2261 2262 2263
protocol$	9102 9103 9104 9105 9106 9107
protocols$	9102 9103 9104 9105 9106 9107
proud$	5932
prove	2342 2358
prove$	6078
proved$	6078 3234
proves	2358
provid	3193
provide$	2266 6019 6527
provided$	7396 6527
provideed$	2266
provideing$	2266
providence$	6531
provider$	5599 5604 5605 9419 9450 5982 3183
providers$	5599 5604 5605 9419 9450 5982
provides$	2266 6527
providing$	6527
provin	2358
proving$	936
provision$	7136 7139
provocative$	6508 3501 3530
provocatively$	1502 3036 3046 6816 6818 3501 3530
provoke$	7248 7249 2818
provoked$	7248 7249 2818
provokes$	7248 7249 2818
provoking$	7248 7249 7288 7289 7290 7291 7292 2818
prowl$	9021
pru	3404
pru$	7138
ps$	9728
psoriasis$	3541
psychiatric$	3349 3392 3659
psychiatrist$	9824 3659
psychiatrists$	3659
psycho	6319 3661
psycho$	6591
psychologist$	9814 9824 3660
psychologists$	3660
psychopath$	6591
psychopathic$	3523
psychopaths$	6591
psychos$	6591
psychosis$	3639 3687
psychotherapist$	9824
psychotic$	6650 3639
ptsd$	3621
public	6161
public$	8165 8166 8167 8168 8169 8170 8171 8172 8173 8174 8175 8176 8179 8180 8184 4719 9632 9656 2534 2535 6470 6551 3446
puffer$	6817 3088 3096
puffers$	8805 8806 8820 8821 8822 8824 6817
pulled$	7274 863 6821
pulling$	6231
pumped$	7121
punch	9929
punish$	9429 2213 2214 2215 2216
punished$	7838 4658 4659 4660 4661 2213 2214 2215 2216
punishes$	2213 2214 2215 2216
punishing$	2213 2214 2215 2216
punitive$	9201
pupil	6473
pupil$	8284 8308 8309 8310 8311 8312 8313 8324 9968 2820 6578 2854 6649 3404
pupils	9614 6180 2464 9696 9697 9723 9731 6254 9797 7027
pupils$	131 245 293 4270 4274 4275 4283 4301 679 4449 4630 897 898 899 8162 8165 8166 8167 8168 8169 8170 8171 8172 8173 8174 8175 8176 8179 8180 8181 8228 8284 8287 8308 8309 8310 8311 8312 8313 8324 1105 8917 8918 8919 8920 8921 5433 5434 5435 5450 5459 5520 9067 5829 6495 6551 6578 6590 6649 2924 6902
purcha	6054 6055
purely$	1124
purple$	3065
purpos	2528 6926
purpose$	9286 9289 9653 2428 9768
pursu	2519
pursue	2395
pursue$	216
pursued$	216
pursues$	216
pursui	2395
pursuing$	216
push	2473
push$	381 382 383 585 2492 2762 3272
pushed$	381 382 383 585 2541 2762
pushes$	381 382 383 585 2762
pushing$	7609 381 382 383 585 2492 2762
put	2733
put$	0 1 2 3737 7235 7236 11 7241 3764 7260 7261 7262 7263 7264 7265 7266 7396 7490 7519 4036 309 310 311 7561 7772 7773 7774 4438 8891 9019 1966 2232 2233 2261 2262 2263 2310 2359 2361 2482 2483 2557 2614 2659 6527
puted$	0 1 2 11 309 310 311 1966 2261 2262 2263 6527
puting$	0 1 2 11 309 310 311 1966 2261 2262 2263 6527
puts$	0 1 2 3737 11 7241 3764 7260 7261 7262 7263 7264 7265 7266 309 310 311 9019 1966 2232 2233 2261 2262 2263 2310 6051 2659 6527
putted$	0 1 2 11 309 310 311 1966 2261 2262 2263 6527
putting$	0 1 2 3738 7234 11 309 310 311 7960 7961 7962 7963 7964 7965 7966 7967 7968 7969 7970 7971 9019 1966 2232 2233 2261 2262 2263 6527
puzzling$	658 661 664 665
pyjama$	5322 6817
pyjamas$	8811 8812 8813 8816 6817
queen$	6594 2861
queens$	6594
questi	9766 2571
question$	658 661 664 665 6305
questionable$	3830 7337 7338 7339 7340 4443 2754
questioned$	2725
quick$	211 9426 5932 2200 2813
quicker$	8456
quickly$	8457 8522 9378 9379 9380 9381
quiff$	6800
quiffs$	6800
quite$	3880 3900 1163 1307 1391 1394 2978 2986 3003
rabble$	905 906 6569 2842 3508
race$	5217 5220 5235 5239 5243 8760 5277
racists$	6879
radar$	9527 2299
raff$	6567
rag$	6564
ragged$	8779
rags$	6564
raid	6296
raid$	9791 6988
raided$	9781 9935
raids$	6988
rails$	8238
raise$	5094 5095 5096 5099 5100 5102 5103 5106 5639 3000
raised$	5638 3000 6821
raises$	3000
raising$	5094 5095 5096 5099 5100 5102 5103 5106 3000
ran$	381 382 383 395 396 414 415 994 1125 1126 1127 1200 1201 2683 2762 2887 2890 6957
rang$	9479
ranger	2537
rape	6433
rape$	9928 6558
raped	7191
rarely$	1385 5119 1386 5120 1387 2637
rascal$	3508
rascals$	3508
rash	6314
rash$	77 78 708 9809 2804
rat$	6565
rate	2423
rate$	9625 7004
rated$	936 950 1061 1065
rates$	9625 7004
rather$	9442 9444 5997 2978
ratings$	9482 9483
rational$	3986
rats	2707
rats$	6441 6565
re	6157
re$	5399 5410 2846
reach$	8248 8926 8947 8970 5476 8978 8996 8997 8998 6847 6849
reached$	7981 7982 7983 7984 8870 8876 8881 8884 8890 8959 8976 8982 8983 8984 8985 8986
reaches$	6848
reaching$	8996 8997 8998 5504 6847
react$	8892 9429
reaction$	8355 8356
read	6066 7159
read$	8248 1876 1877 1878 9263 9561 9776 9875 7158
reader$	9536
readers$	9536
readily$	9378 9379 9380 9381
readin	9879 6385
reading$	9880 6865 3419
ready$	7872 7873 9426 5932 2277 2435 9888
real$	5721 5722 5723 5724 3304
realise$	4416 4417 4518 4519 4520 4521 4522 4523 4524 4525 4526 4527 4528 4529
realised$	4416 4417 7939 7940 4446 4447
really$	5029 1684 1685 1686 1687
rearrested$	7199
reason$	5087 8996 8997 8998 2394 6847
reasoned$	8870 8876 8881 8890 8959 8982 8983 8984 8985 8986
reasoning$	8996 8997 8998 5507 6847
reasons$	2394
reassurance$	8667
rebuff$	2807 3103
rebuffed$	8853 8858 8859 8860 8861 2807 3103
rebufffed$	2807 3103
rebufffing$	2807 3103
rebuffing$	2807 3103
rebuffs$	2807 3103
receiv	6926 3354
receive$	3945
receives$	2627
recent	2275
recent$	6009
reckless$	77 78 3830 7337 7338 7339 7340 3988 7583 708 2752 2804 3523
recklessly$	3495
recklessness$	7484 7485 7486 7487 7488 7489 7850 4410
reclaim$	2568
reclaimed$	2568
reclaiming$	2568
reclaims$	2568
recognise$	7474 8000 4518 4519 4520 4521 4522 4523 4524 4525 4526 4527 4528 4529
recognition$	9536 6939
recomm	2552
recommit$	9581 9725
record	2337 2429 2460 6222 2530
record$	5708 5808 9432 5960 2300 2306 9588 6094 9590 9667 2455 6194 6201 6287 9964 7083 7219
recorded$	2311 2359 2361 2376 6194 6201 2482 2483 9758 3280
recording$	2180 2181 2182 2183 2300 2306 2456 6194 6201 6890
recordinged$	6194
recordings$	2456 6194
records$	9521 2300 2306 9588 9590 9667 6194 6201 9717 6287 6940 7083
recover$	3375
recovered$	9720 3375
recovering$	3375
recovers$	3375
recovery$	9944
recrui	9708
recruit$	365 366 2760 2761
recruited$	7274 365 366 4101 368 369 370 2760 2761
recruiter$	8143 6583 6586 6587
recruiters$	8143 6583 6586 6587
recruiting$	365 366 2760 2761
recruitment$	7284
recruits$	365 366 2760 2761
recruitted$	365 366 2760 2761
recruitting$	365 366 2760 2761
red$	1578 9640 3043 3065 6817 3278
redeal$	9581 9725
redemption$	6849
redheaded$	5263 3538
reduc	2423
reduce	2639
reduce$	7006
reduced$	7034
reduct	6158
reduction$	9649 9653
referenced$	6241
referr	9823 2603
referral$	5358 1625 5360 1627 1628 9267 6902 3479
referrals$	5358 1625 5360 1627 1628 9267 9414 9415 6902 6903
referred$	3354
refuge	6404
refuge$	9899
refus	2574 7147 3414
refusal$	3979 246 247 248 249 250 251 1033 1034 1035 1036 1037 1607 1608 5367 2024
refusals$	1607 1608 5367 2024
refuse	3473
refuse$	738 745 746 747 748 749 751 793 1606 8849 9015 9016 9017 9019 3102 6855 3175
refused$	7919 738 745 746 747 748 749 751 793 1606 8849 8853 8858 8859 8860 8861 9015 9016 9017 9019 3102 6855 6897 3175
refuser$	6613 3515
refusers$	6613 3515
refuses$	738 745 746 747 748 749 751 793 1606 8849 9015 9016 9017 9019 3102 6855 3175
refusing$	738 745 746 747 748 749 751 793 1606 8849 9015 9016 9017 9019 9202 9203 3102 6855 3175
regard	6926
regard$	3800 3801 3802 3803 3804 3806 3807 9228 9229 9230 9231 9232 9233 9234 9235 5743 5744 5745 5746 5747
regarded$	938 1067
regardless$	7382 7386 7874 8625
regist	2280 2458 6192 6222
register$	6035 9709 9717 9939 9940 6975 7136
registered$	2722 3384
registers$	9717
registrations$	6947 3214
regrettable$	5877 9373
regrettably$	3550
regular$	411 412 2766
regularly$	410 9834
regulation$	8362 8363
rehab	9934 6448
rehab$	9943
rehabilitation$	3480
reject$	893 894 8849 9019 2819 3103
rejected$	893 894 8849 8853 8858 8859 8860 8861 9019 2819 3103
rejecting$	893 894 8849 9019 9202 9203 2819 3103
rejects$	893 894 8849 9019 2819 3103
rejectted$	893 894 8849 9019 2819 3103
rejectting$	893 894 8849 9019 2819 3103
relapse$	8893 6842
related$	9869 6562
relati	9890 9902 6926
relations$	6505
relationship$	7294 3952 469 470 471 7705 7706 8404 8629 8630 8690 2690 6486 6505 6713
relationships$	7294 3952 469 470 471 8629 8630 8690 6486 6505 6713
relay$	2499
relaying$	2499
relays$	2499
released$	2726 3473
relentlessly$	3546
relevant$	2558
reliab	2275
reliable$	6009
reliant$	6735
relied$	8982 8983 8984 8985 8986 2461
relies$	2693
relish$	837 838 839 840 2810
relished$	837 838 839 840 2810
relishes$	837 838 839 840 2810
relishing$	837 838 839 840 2810
reluctance$	3979 246 247 248 249 250 251 1033 1034 1035 1036 1037
reluctant$	742 745 746 747 748 749 751 1033 1034 1035 1036 1037 2200
relying$	2693
remain	3446
remain$	7490 604 605 836 900 910 956 957 958 959 960 961 962 963 964 965 967 968 969 970 971 972 1062 1086 1087 1088 1089 1090 1091 1259 1263 4997 1264 1265 1266 1267 1270 1271 1272 1273 1496 8891 2769 2851 2853 2857 2916 2918 2928 7180
remained$	4772
remains$	3842 243 244 604 605 836 900 910 956 957 958 959 960 961 962 963 964 965 967 968 969 970 971 972 4772 4777 1062 1086 1087 1088 1089 1090 1091 1259 1263 4997 1264 1265 1266 1267 1270 1271 1272 1273 1496 6273 2769 2851 2853 2857 2916 2918 2928
remand	6186
remand$	3724
remanded$	9681 6477 3724
remark$	1599 1600 1601 1602
remarkably$	2986
remarked$	1599 1600 1601 1602
remarking$	1599 1600 1601 1602
remarkked$	1599 1600 1601 1602
remarkking$	1599 1600 1601 1602
remarks$	1599 1600 1601 1602
reminded$	7368 7369 144 145 146 157 158 159 160 2318 2485 6271
reminder$	9370 9371
reminders$	7365 9370 9371
remiss$	3549
remit	2528
remorse$	6542
remorseless$	3523
remote$	9426
remov	2473 2519
remova	9931
removed$	9224 9225 9703 2541
render$	41 42 44
rendered$	41 42 44
rendering$	41 42 44
renderred$	41 42 44
renderring$	41 42 44
renders$	41 42 44
rent$	3718
reoffe	6162
reoffend$	8892 9564 9581 9725 6842
reoffended$	3730
reoffender$	3512
reoffenders$	3512
reoffending$	9652 9655 9657 3300 3730
reoffends$	3730
repair$	9429
repara	2731
reparation$	6465
repeat$	411 412 8892 2766 2846 3227
repeated$	3904 5875 5876 5899 9414 9415 3126 6903 3392
repeatedly$	410 5578 2107
replied$	7784 9099 9116 9117 9118 9119 9479
reply$	7797 7798 7799 8046 8048 8865 8871 8885 9253 9368 9429 9432 6839
replying$	7391 7547 7797 7798 7799
report	2273 6010 6018 2429 2459 2460 2530 6385 6926 6929
report$	7474 7887 7900 8000 9197 9267 2194 9513 2300 2306 9588 9590 6194 2499 2517 2526 9784 9880 6902 7154
reportd$	2526
reported$	7757 7765 2349 6194 2463 2526 6979 7017
reporting$	8864 2300 2306 6194 2499 2526
reportinged$	6194
reportings$	6194
reports$	9197 9267 2300 2306 9588 9590 6194 2499 2526 9784 6902
reprimand$	3722
reprimanded$	3722
reprimands$	3722
reprobate$	3508
reprobates$	3508
reputation$	1147 1148 9403 5966 9471
reques	6030 2392 2552
request$	9267 9370 9371 6902
requested$	6944
requests$	9370 9371 9414 9415 6902 6903
requir	6030 6926
require$	8491 1418 1419 1420 5155 1422 1423 1424 1425 1438 1439 8669 5175 5176
required$	1438 1439 8669 5175 5176 2428 6411
requires$	1438 1439 8669 5175 5176
requiring$	1438 1439 8669 5175 5176
rerob$	9581 9725
reside	6161 2664 2667
residential$	6398 6401 2964
residents$	8119 4625 8165 8166 8167 8168 8169 8170 8171 8172 8173 8174 8175 8176 8179 8180 8181 5829 9632 9656 6551 6552
resilience$	3531
resilient$	1463 1464 1465 1466 1478 3531
resist$	7474 7934
resistance$	1033 1034 1035 1036 1037
resistant$	1033 1034 1035 1036 1037 6852 6855 3523
resit	3421
resolution$	9963 7218
resort$	361 362
resorted$	361 362 2151
resorting$	361 362
resorts$	361 362 2152
resortted$	361 362
resortting$	361 362
respect$	8000 8025 4539 4717 8865 8871 8885 9228 9229 9230 9231 9232 9233 9234 9235 6603 6839
respit	2664
respite$	6398
respon	9505 6014 6076 9692 9708 6997
respond$	8000 8865 8871 8885 9253 9429 9432 6839
responded$	9099 9116 9117 9118 9119 9263
response$	1972 1980 1981 1982 2180 2181 2182 2183 9501 9509 6171 6190 2457 9687 9688 6203 2471 2484 2488 6238 9745 6260 2540 2559 6890
responses$	1972 1980 1981 1982 2180 2181 2182 2183 6890
responsib$	9273 9356 9396
responsibbed$	9273 9356 9396
responsibbing$	9273 9356 9396
responsibed$	9273 9356 9396
responsibilit$	5038
responsibilities$	8532 9064 9273 9396
responsibility$	7883 725 726 4464 4465 4466 4467 4468 4469 4470 4471 4472 4473 4474 4475 4476 4490 4491 4492 4493 4494 7990 7991 7992 7993 7994 7995 7996 7997 7998 7999 8030 8709 9064 9147 9228 9229 9230 9231 9232 9233 9234 9273 9396 2187 7196
responsibing$	9273 9356 9396
responsible$	7254 725 726 1478 8709 2179 9425 9571 2351 6199 2466 2542 2724
responsibs$	9273 9356 9396
rest$	8465 8692 8768 8769 8770 9416 6904
resteal$	9581 9725
rests$	9416 6904
result$	232 2395 6248 7154 7156
resulted$	7241
resulting$	6248
results$	9403 5966 9471 9482 9483 9734 9880 7154 7156
resupply$	9581
retail	2293 6161 6267
retail$	6207
retailers$	2269 9499 6027 9656 9762 2543 9775
retain$	3211
retained$	6944 3211
retaining$	3211
retains$	3211
retak	3421
return	6926
return$	7308 7446 7490 7519 7521 7522 7523 357 358 359 360 4124 391 395 396 4134 4177 4185 452 453 454 4192 7691 8000 8865 8871 8885 8891 8893 2434 2795 6839
returned$	357 358 359 360 391 395 396 2795
returning$	7391 7547 357 358 359 360 4121 391 395 396 4131 7780 2795
returnned$	357 358 359 360 391 395 396 2795
returnning$	357 358 359 360 391 395 396 2795
returns$	357 358 359 360 391 395 396 2434 2795
revealing$	8779 3088
review	2314
review$	2477 6695
reviewed$	2477 6242
reviewes$	2477
reviewing$	2477
reviews$	2477 6695
reward$	2413
rewards$	2413
ride$	585
rided$	585
rides$	585
riding$	585
riff$	2833
right$	3830 3832 3850 7839 7840 8030 8226 5016
rightly$	2194
rigid$	9426 5932
rigoro	2486
rigorous$	6220
ring	2517 3228
ring$	7887 8814 2289 6251 2567 2840 6817
ringin	9662
ringing$	8864 2289 6251 2567
ringle	9578 9618 7027
ringleader$	9599 9638 9679 6962 3509
ringleaders$	9599 9638 9679 6962 3509
rings$	4934 4935 5279 8814 2289 6251 2567 6817
ringworm$	3692
riot$	6622 6623 6624
ripped$	5332 3081 3088
rise$	2525
risk$	7229 7230 7240 3749 16 17 18 3790 7286 7287 7293 7295 7296 7297 7298 7300 7301 7302 7304 7821 642 7954 7955 8013 8014 8015 8016 8017 8018 8019 8020 8021 8022 8023 8024 8035 8036 8037 8038 8039 8072 8079 8092 4670 937 4672 4673 4674 4675 4676 4677 4678 4679 4680 4681 8177 8178 4684 4685 4686 4687 4688 4689 4788 4789 1056 1057 4792 1059 1060 8290 8291 8292 8293 8294 8295 8296 8297 8298 8299 8300 8301 8302 8303 8304 8305 8306 8307 8392 8629 8630 8638 8639 8640 8641 8642 8643 8644 5871 6137 2426 6242 6445 2750 3221 3248
riskier$	3830 2752
risks$	7229 7230 7286 7287 7295 7296 7297 7298 7300 7301 7302 7304 3863 3864 7954 7955 8013 8014 8015 8016 8017 8018 8019 8020 8021 8022 8023 8024 8036 8037 8038 8039 8072 8392 8629 8630 8638 8639 8640 8641 6485
risky$	7229 7230 3830 3988 7583 4602 2752 2815 2915
ritalin$	3649
rivalry$	6562
rivals$	6552
road$	7513 4097 2977
roadman$	8133 6563 3507
roadmen$	8133 6563 3507
roam$	7552
rob$	9581 9661 9725 9780
robbed$	7274 7277 7816 2739
robber	9495 9505 6014 9578 6085 9591 2364 9602 6162 9693 9694 9695 9707 2500 9736 6458 6459 6470 6472 6958 7041 3494
robber$	8202 8203 8204 9571 6591 6592
robberies$	9579 9580 6098 9657 6234 9953 9967 9976 7005 7228
robbers$	8202 8203 8204 6591 6592
robbery$	7576 9501 9509 2283 6022 6023 6024 2291 2292 2326 6098 9597 6114 6171 6190 2457 9687 9688 6203 2471 2476 6214 2484 2488 6238 6260 2540 2559 9953 9954 9965 9967 9976 3222 3239 3282 7228
robbing$	9783 9789
robs$	9661 9780
robust	2383 2486 2516 3262
robust$	6220 2511
robuster$	2511
robustly$	6980
rode$	585
role$	7883 9396
roles	9701
roll$	873 9298 7164
rolled$	7150 7164
rolling$	873
roma$	1504 5244
romanian$	1504 5244 6810
room$	2269 9499 9517 9518 9519 6025 6026 6027 6060 9558 9762 6405 6437 2706 6450 9947 7028
rooms$	7028
ropes$	8389
rose$	7004
rot$	9258 9474
rotten$	2844 6650
rough	7188
rough$	4646 4833 2816 2844 3045
round$	8391 4903 8429 2378 6833 7006
rouser$	6576
rousers$	6576
route	9696
route$	4097 9751
routes$	9751
row$	5427 8923 5429
rowdy$	2921 3523
rows$	2660 2689
rubber$	3149
rude$	8281 8282 8376 9019 3523
ruffian$	3508
ruffians$	3508
rug$	9393
rui$	3725
rule$	8123 9102 9103 9104 9105 9106 9107
rules$	8468 9102 9103 9104 9105 9106 9107 9391 6553
run	2490
run$	7308 7358 7490 7519 7521 7522 7523 4037 4038 4039 381 382 383 395 396 4139 4144 414 415 7887 4431 873 886 887 994 1125 1126 1127 1200 1201 1306 8893 1681 1682 9019 5981 2495 2683 2762 2886 2889
runaway$	8202 8203 8204 6591 6592
runaways$	8202 8203 8204 6591 6592
rung$	9263
runner	6977
runner$	7608 8205 982 6591 6593
runners$	7608 8205 982 9594 6591 6593
runnin	6076 9708
running$	4094 7609 381 382 383 395 396 4138 4140 4144 414 415 873 886 887 994 1200 1201 1306 9019 9571 9692 2495 2683 2762 2885 2888 7030
runs	9708
runs$	381 382 383 395 396 4144 414 415 873 886 887 994 1125 1126 1127 1200 1201 1306 9019 2495 9793 2683 2762 7030
rushed$	2598
s$	6074 9572 6132 6334 6347 2624 6370 2651 6389 6391 6392 6401 2672 2673 6413 9936 6447 6451 9948 6480 7063 7066 7069
s17$	3715
s20$	3715
s47$	3715
sabotage$	2806
sabotaged$	2806
sabotages$	2806
sabotaging$	2806
safe$	7282 7283 3850 7953 7957 4463 7959 7972 7973 7981 7982 7983 7984 8604 5127
safeguard$	3785 7474 4483 8009
safeguarding$	8647 8648 8649 8650 8658 8659 8660 8667 3126
safer$	3830 3850
safety$	7239 3745 7295 7296 7297 7298 7299 7300 7301 7302 7303 7305 3871 3872 7954 7955 7959 7960 7961 7962 7963 7964 7965 7966 7967 7968 7969 7970 7971 8638 8639 8640 8641 9528
said$	93 4048 4265 4266 4273 4425 8912 5548 5549 5552 5690 5691 2047 2048 2349
sallow$	3538
same$	7383 7385 7387 7389 7875 4663 5152 5153 5154 1482 5280 8782 8795 5311 5319 3019
sanction$	2527 3269
sanctioned$	4658 4659 4660 4661
sanctions$	2527
sand$	9390
sandy$	3043
sat$	1587 1588 1589 2036 2037 2038 2039 2040 2041 2042 2043
satisfy$	8947
savage$	8202 8203 8204 6591 6592
savages$	8202 8203 8204 8223 8224 8225 6591 6592
saved$	7981 7982 7983 7984 8982 8983 8984 8985 8986
saving$	9403 6849
savvier$	1154 1155 1156
savvy$	1154 1155 1156 1478 6707 3529
saw	2595 2690
saw$	1956 1957 6329
say$	7474 3981 4034 7893 7900 7930 8000 902 8851 8865 8871 8885 5548 5549 5552 2479 6839
saying$	902 8864 8925
says$	902 8852 8912 5548 5549 5552 2047 2048
scabies$	3691
scallies$	3508
scally$	3508
scallywag$	3510
scallywags$	3510
scan$	2477 9836 9844
scandal$	3548
scandalous$	3548
scaned$	2477
scanes$	2477
scaning$	2477
scans$	2477 9844
scant$	66 73 5733 5740
scantily$	1502 3035 3046
scar$	1522 6800
scarcely$	1345 1347 1348 1385 5119 1386 5120 1387 1440 5174 1441 1442 2989 2990 3005
scare$	8684 8685 8686
scared$	8642 8643 8644 1458 1459
scares$	5092 8588
scarf$	8819 6817
scaring$	7288 7289 7290 7291 7292
scars$	1522 6800
scarves$	8819 6817
scatter$	9757
scattering$	2539
scenario$	7231
scenarios$	7231
scheme$	6975
schemer$	6591
schemers$	6591
scheming$	3523
schizophrenia$	3640
schizophrenic$	3640
school	2636 9879 7151
school$	7596 7597 7598 7914 8008 8153 8154 8155 8156 8157 8158 8165 8166 8167 8168 8169 8170 8171 8172 8173 8174 8175 8176 8179 8180 8184 8209 4718 8348 5599 5604 5605 9419 9450 5982 2252 9850 6362 9863 9864 6370 9866 9867 9873 9876 9877 9880 9882 9883 9888 6421 6502 2879 3126 3173 3182 3183 7129 7130 7145 3413 7148 3420 7160 3429
schoolboy$	2854
schooling$	7145
schoolmates$	6590
schools$	8153 8154 8155 8156 9923 7130
sclerosis$	9943 7053
scoliosis$	3703
scor	6955
score$	8389 7032
scored$	9556
scores$	7032
scorn$	2807
scorned$	2807
scorning$	2807
scornned$	2807
scornning$	2807
scorns$	2807
scour$	2477
scoured$	2477
scoures$	2477
scouring$	2477
scours$	2477
scrap$	7810
scraped$	6801
scratch$	9288
scrawny$	3538
screamed$	7919
screen	2603
screening$	9831
screens$	9026 9059 9060 9061 9062
screenshot$	2456
screenshots$	2456
screwed$	1079
scrote$	3510
scrotes$	3510
scrounger$	6591
scroungers$	6591
scruffily$	1502 3046 6816 6818
scruffy$	1504 5242 8779 3045 3065 3081 3088 3538
scum$	3508
scumbag$	3508
scumbags$	3508
search	9520 2378 9623 2405 9691 9766 2571
search$	2344 9606 6112 9615 9619 9620 2410 6156 2447 2451 2477 9719 9791 6305
searched$	2410 2477 9781
searches$	9619 9620 6139 2410 2451 2477 9719 9753
searching$	9619 2410 2451 2477
searchped$	2447
searchs$	2447 2477
seasoned$	3532
seating$	6222
second$	1482 5742 5946
secrecy$	4356 9278
secretive$	3523
sectio	9934 6448
section$	6126 3438
sectioned$	9943 3643
secur	3231
secure	2395 2667
secure$	7793 7794 6401 6466 2745 3211
secured$	9790 6944
secureed$	3211
secureing$	3211
secures$	3211
securi	2293 6063 2395 6267 2537
security$	8119 2269 9499 6027 2323 9558 2436 9762 2538 2543 2544 9775 2563 6552
seduce$	210 2756
seduced$	210 841 2756
seduces$	210 2756
seducing$	210 2756
see	2595
see$	7474 7490 658 661 664 665 4518 4519 4520 4521 4522 4523 4524 4525 4526 4527 4528 4529 8586 8836 9253 9432 9543 2433 2455 2479 9777 6329
seed$	6578
seeds$	6578
seeing	2595
seeing$	7391 7547 6329 2700 2789
seek	6030 2392 2395 2461 3253
seek$	218 425 426 427 428 429 430 431 843 4577 844 845 846 847 848 849 865 866 868 9019 2266 9686 6205 2934 2935
seeked$	2266 6205
seeker$	8193 6545 6667 7180
seekers$	8193 6545 6667
seekin	6030 2392 2461
seeking$	218 425 426 427 428 429 430 431 843 4577 844 845 846 847 848 849 865 866 868 4817 4834 9019 2266 6205 6545 6667 2934 7180
seeks$	218 425 426 427 428 429 430 431 843 4577 844 845 846 847 848 849 865 866 868 2266 9686 6205 2934 2935
seem$	604 605 836 900 910 956 957 958 959 960 961 962 963 964 965 967 968 969 970 971 972 1062 1086 1087 1088 1089 1090 1091 1214 1216 1217 1218 1219 1259 1263 4997 1264 1265 1266 1267 1270 1271 1272 1273 5147 5148 5149 1496 1991 1992 2769 2851 2853 2857 2916 2918 2928 2984 2985
seemed$	604 605 836 900 910 956 957 958 959 960 961 962 963 964 965 967 968 969 970 971 972 1062 1086 1087 1088 1089 1090 1091 1214 1216 1217 1218 1219 1259 1263 4997 1264 1265 1266 1267 1270 1271 1272 1273 1416 1496 1991 1992 2769 2851 2853 2857 2916 2918 2928 2984 2985
seeming$	1991 1992
seemmed$	1991 1992
seemming$	1991 1992
seems$	243 244 604 605 836 900 910 956 957 958 959 960 961 962 963 964 965 967 968 969 970 971 972 1062 1086 1087 1088 1089 1090 1091 1214 1216 1217 1218 1219 1259 1263 4997 1264 1265 1266 1267 1270 1271 1272 1273 1496 1991 1992 2769 2851 2853 2857 2916 2918 2928 2984 2985
seen	9759 9796 2690 2729
seen$	380 7939 7940 4446 4447 939 1068 1166 8870 8876 8881 8890 8959 1956 1957 9294 9747 2595 2611 2700 6957 6967 6979
sees	2595 2690
sees$	6329
seize	2309
seize$	6043 3211
seized	6042 2309
seized$	9537 6043 9720 6944
seizeed$	3211
seizeing$	3211
seizes	2309
seizes$	6043 3211
seizin	2309
seizing$	6043
seizure$	2309 9743 9852 6940 3624
seizures$	6940 7057 3624
seldom$	1385 5119 1386 5120 1387
select	2386
selective$	3391
selectively$	3391
self	3321 3343
self$	3734 3736 3775 3776 43 3778 3779 3780 3781 3782 3783 50 7280 7281 3787 3788 65 101 7479 4043 4044 4045 7572 4090 4147 7800 7801 7803 4327 4328 4329 4330 4331 4332 4333 4334 4336 4337 7835 7836 7849 4363 4364 4365 4366 7862 7863 7864 7865 7866 7867 7868 7869 7870 7871 4381 4382 4383 4384 7880 7885 4458 4462 729 7960 7961 7962 7963 7964 7965 7966 7967 7968 7969 7970 7971 4477 4478 7974 7975 7976 7977 7978 7979 7981 7982 7983 7984 4530 4531 4532 8220 4868 4870 8408 8409 8410 8411 8412 8413 8414 8589 8590 8591 8592 8593 8594 8595 8596 8597 8598 8599 8600 8601 8602 5109 8605 8606 5112 8613 5926 9842 6433 6482 2759 6512 6513 2800 2870 6733 6734 3001 3013 3144
selfharm$	7077
selfharmed$	7077
selfharming$	7077
selfharms$	7077
selfie$	7653 7661 4189 4190 457 458
selfies$	7653 7661 7662 4189 4190 457 458
selfish$	3523 3548
selfme	7055
sell$	7308 7490 7519 7521 7522 7523 4037 4038 4039 381 382 383 442 8046 8048 8056 8058 2762 2779 6527
sellin	6076 9578 9662 9708
selling$	7586 381 382 383 442 9571 9789 2744 2762 2779 6951 7226
sells	9708
sells$	381 382 383 442 9793 2744 2762 2779
selves$	3734 3736 3775 3776 43 3778 3779 3780 3781 3782 3783 50 7280 7281 3787 3788 7479 4043 4044 4045 7572 4147 7800 7801 7803 4327 4328 4329 4330 4331 4332 4333 4334 4336 4337 7835 7836 7849 4363 4364 4365 4366 7862 7863 7864 7865 7866 7867 7868 7869 7870 7871 4381 4382 4383 4384 7880 7885 4458 4462 729 7960 7961 7962 7963 7964 7965 7966 7967 7968 7969 7970 7971 4477 4478 7974 7975 7976 7977 7978 7979 7981 7982 7983 7984 8220 8408 8409 8410 8411 8412 8413 8414 8589 8590 8591 8592 8593 8594 8595 8596 8597 8598 8599 8600 8601 8602 5109 8605 8606 5112 8613 5926 6482 6512 6513 6733 6734
semh$	3707
sen$	9862 3402 7137
send	2273 2459 2517
send$	7308 7490 424 433 8046 8048 8056 8058 2272 2487 6244 6251 2526 2770 2792 6527 3402 7137
sendd$	2526
sended$	2526
sending$	424 433 8996 8997 8998 2487 6251 2526 2770 2792 6847
sends$	424 433 2487 6244 6251 2526 2770 2792
sensation$	2811
sense$	8028 4535 1202 1204 5108 1375 1376 5111 8800 9192 9193 9194
sensible$	7251 3830 3850 1478
sensit	2275
sensitive$	6009 6682
sensory$	3371
sent	2273 6274 6277
sent$	424 433 7772 7773 7774 7784 2272 9776 6410 2719 6477 2770 2792 6527 6897 3445
senten	9902
sentence$	2510 9975 7198 3475 7210 7227
sentenced$	6477 3475
sentences$	2510 9975
sentencing$	3475
separa	9902 9904 6410 6412 9949
separate$	9757
separated$	9905
separating$	2539 9905
separation$	9907
september$	7598
sergea	6022 6023 6024 2291 2292 2293 2326 6171 6190 2457 9687 9688 2471 2484 2488 6238 6260 2540 2559
sergeant$	2269 9517 9518 9519 6025 6026 6027 2323 6060 9666 9685 6191 9698 6218 9728 9733 9755 2547 6282 2553 6293 6301 6999
serial$	411 412 2766 2846 2858 3227
series$	1841 6972 6973
serious$	3798 5721 5722 5723 5724 2846 3126
seriously$	9137 9138 9156 9157 9158 9159 9160 9161 9162 9163 9164 9165 9166 2107
seriousness$	8013 8014 8015 8016 8017 8018 8019 8020 8021 8022 8023 8024 8036 8037 8038 8039
sertraline$	3652
serve$	2502
served	9727
served$	2502 2732
serves$	610 611 2502
servic	9823
service$	8130 4705 5599 5604 5605 5615 5616 9398 9419 9450 5974 5982 2252 9652 9831 9837 3126 6890 3173 3182
services$	8008 8009 8262 8380 8661 8662 8663 8664 8665 1629 1630 1631 1632 5599 9098 5604 5605 9419 9450 5982 9831 6541 6836
serving$	2502 6390 6878 3455
session$	124 126 127 4879 9012 9013 9014 9056 9057 9058 6540
sessions$	124 126 127 3901 7397 8348 4879 9056 9057 9058 6540
set$	363 8160 5224 1664 1665 1782 2310 2723 6759 6760 7132
setting$	2723
settle$	8865 8871 8885 6839
seven	9614 6180 2464 9696 9697 9723 9731 6254 2532 9797 7027
seven$	8161 8227 6266
severa	9546
several$	3904 439 1539 5875 5876 5899 9414 9415 6903 3222 3392
severe	3338
severely$	3412 3443
sex$	7294 3952 7509 4084 4168 7665 4175 443 4182 7680 459 460 461 462 7702 7703 4298 8401 8402 8629 8630 8690 6456 6486 6507 6517 6713
sext$	3499
sexted$	3499
sexting$	6503
sexts$	3499
sexual$	7583 4158 4166 4171 4173 4174 444 445 446 447 449 4186 4187 4188 459 460 461 462 7704 8401 4939 4942 8691 2602 2771 2781
sexualised$	7583 4158 4166 8272 8273 8274 8275 8276 8277 8278 8279 8280 6509 6510 2921 3530
sexuality$	7792
sexually$	5201 2774 2980 2981 3015 3360 3456 7191
sgt$	9728
shabbily$	1502 3038 3046
shabby$	3081 3088 3538
shadow	2571
shadow$	2324 6305
shadowed$	2324
shadowing$	2324
shadows$	5279 2324
shaggy$	3043
shall$	1636 1637 1638 1639 1640 1641 2462
shallow$	3523
sham	9798
shambles$	3548
shambolic$	3548
shame$	9290 5877 9373 3146
shameful$	9201 3548
shamefully$	3548
share	2459 3193
share$	7490 424 433 760 1585 8865 8871 8885 9253 9429 9432 6003 2270 2272 2515 2526 2671 2770 6839
shared$	424 433 1585 5690 5691 9263 6003 2270 2272 2526 2770
shareed$	2526
shareing$	2526
shares	3193
shares$	424 433 1585 6003 2270 2272 2526 2671 2770
sharin	6926 3193
sharing$	424 433 1585 9304 6003 2270 2272 2671 2770
sharper$	1154 1155 1156
shaved$	3061 3063 3065 6801 3078
shaven$	3033 3034 3062 3065 3078
she$	3846 4213 4270 4274 4275 4300 679 896 4630 897 8126 898 899 8388 8917 8918 8919 8920 8921 5433 5434 5435 5437 5599 9098 3406
shed	7188
shed$	2167
shedding$	2167
sheep$	8152 6591
sheet$	7028
sheets$	7028
shelter$	7672 7673 7674 7675 7676 7677 7678 7679
shielding$	8650 8655 8656 8657 8658 8659 8660 8667
shift$	4037 4038 4039 3295
shifty$	3045
shirk$	2167
shirked$	2167
shirking$	2167
shirkked$	2167
shirkking$	2167
shirks$	2167
shirt$	8788 6817
shirtless$	3538
shirts$	8788 6817
shocking$	2073 2074 2075 2076 5877 9373 9409 9410 9411 9412 2921 3156
shockingly$	3550
shoddy$	3548
shoes$	5284 1551 8802 8803 8804 8805 8806 8814 6817 6822
shooti	9591 9693 9694 9695
shootings$	9579
shop	2293 6207 6267
shop$	7596 7597 2269 9499 6027 9702 9762 9770 9775
shopke	2293 6161 6267 6473
shopkeeper$	7439 7667 9968
shopkeepers$	7439 7667 8119 2269 9499 6027 9632 9656 9762 2543 9775 6551 6552
shopli	2364 9602 6162 9694 9695 9707 2500 6458 6470 3732
shoplifter$	8202 8203 8204 6591 6592
shoplifters$	8202 8203 8204 6591 6592
shoplifting$	7288 7289 7290 7291 7292 7576 7586 7590 8229 6098 9657 2476 6234 9771 9953 9965
shoppe	6161
shoppers$	9632 9656 6551
shopping$	6207
shops$	2269 9499 6027 9702 9762 9770 2543 9775
short$	5227 8780 5332 9190 9191 2930 3022 3043 3064 3065 3088 3143 6900 3538
shortcoming$	3125
shortcomings$	9069 9070 9071 3125 6861 3547
shortest$	1524 3069
shorts$	8802 8803 8804 8820 8821 8822 8827 6817 6822
shot$	6174
shots$	6174 9726 9750
shotted$	2763
shotter$	3515
shotters$	3515
shotting$	381 382 383 2762 2763
should	6374
should$	21 22 23 24 25 26 543 544 667 682 690 691 692 693 694 695 696 697 698 706 710 711 712 713 756 769 1245 1384 1434 1847 1849 1850 1851 1852 5588 9093 5727 2064 5803 6050 2323 2372 2462 9869 3128
shoulder$	8361 1519 3174
shouldered$	6762 3174
shouldering$	3174
shoulderred$	3174
shoulderring$	3174
shoulders$	8361 8419 3174
shout$	1125 1126 1127
shouted$	2681
shouting$	2660
shouts$	1125 1126 1127
show	2342 6077 2358 6926
show$	709 730 731 4495 4496 4497 4498 4499 4500 4501 4502 4503 4504 8000 4510 8101 8865 8871 8885 1764 9047 6051 2479 6839
showed$	709 730 1999 6051
showin	2342 2358
showing$	730 1999 9497 9853
shown	6274 6277
shown$	709 731 8960 8961 8962 8963 1999 2311
shows	2342 6077 2358
shows$	709 730 1763 1999 6051 6097 2479
shrug$	809 2186
shruged$	809 2186
shrugged$	809 2186
shrugging$	809 2186
shruging$	809 2186
shrugs$	809 2186
shunt$	2609
shut$	2235 6897
shuts$	2235
shutting$	2235
shy$	6671
siblin	9913 9914
sibling$	6697 2967
siblings$	3735 7595 8375 8559 9919 6483 6697
sick$	9810 9850
sickle$	3334
side$	8722
sidelined$	3157
sight$	9676 7000 3345 3383
sighted$	6877 6979 7117 3567
sighting$	2319 6952
sightings$	2319 9663 6952 3283
sign$	2145 2146 2147 2148 9394 9395 6899 6902
signal$	7428 9739
signals$	7428 7429
signed$	2620 2621
significant$	1054 1055
signs$	2145 2146 2147 2148 9394 9395 9414 9415 9706 6899 6902 6903
silence$	4356 9278
silliness$	7484 7485 7486 7487 7488 7489 7850 4410
silly$	3798 77 78 3830 3988 670 2803 3523
silo$	3186 3187
siloed$	3552
silos$	6919
similar$	1504 5244 3022
simple$	3468
simpler$	2435
simply$	576 7945 7946 7947 7948 1124 1684 1685 1686 1687 5587 1995 1996 2153 2154 2197 3163
since$	9931 6738 7216
single$	1751 1752 5517 5561 5562 1882 5617 5689 2275
sister	9890 6406 9903 6409 9913 9914 2705
sister$	7595 2656 9901 6434 6697
sisters$	7595 8375 5022 5023 5024 6697
sit	9759 9796
sit$	4015 1587 1588 1589 1591 8865 8871 8885 2036 9430 6839
site$	6938
sits$	1587 1588 1589 1591 2036 2037 2038 9708
sitting$	7872 7873 2036 2037 2038
situation$	7231 7856 7857 7954 7955 7959 7960 7961 7962 7963 7964 7965 7966 7967 7968 7969 7970 7971 8097 8645 8646 5871 9408 5979 2689 7183
situations$	7231 8097
six	9614 6180 2464 9696 9697 9723 9731 6254 2532 9797 7027
six$	8227 1494 5229 5230 1539 8768 8769 8770 8771 8772 8773 5450 5459 5465 6266
sixteen$	1248 1249 1250 1251 6718
size$	1276 1277
skaters$	5450 5459
skeletal$	3022
ski$	3093
skills$	1202 1204 5108 1375 1376 5111
skimpy$	3088
skin$	5251 5267 9821 6783 3051 3057
skinned$	6744 6776
skinniest$	1524 3069
skinny$	5227 5263 5332 3022 3088 3538
skins$	7684
skirt$	8802 8803 8804 6817 6822 6829
skirts$	8802 8803 8804 8820 8821 8822 8827 8830 6817 6822 6829
skive$	3498
skived$	3498
skives$	3498
skiving$	3498
skunk$	6339
slag$	6591
slags$	6591
slapdash$	3548
slave$	6636 2903 3518
slaves$	6636 3518
sleep	6318 6346
sleep$	7490 7552 435 9813 9834 9841 2661 2695 2718 2772 3363
sleeped$	2709
sleepes$	2709
sleeping$	435 2661 2695 2709 2772 3352
sleeps$	435 2661 2695 2709 2718 2772
slender$	3022 3538
slep$	3454
slept$	435 6360 2694 2772 3454
slicked$	1518 6801
slide$	6912 7028
sliders$	8802 8803 8804 8820 8821 8822 8824 6817 6822
slides$	7028
slight$	3022 3538
slightest$	5495 5734
slightly$	1492 3024
slim$	5227 3022 3538
slimly$	3024
slippers$	8816 6817
slipshod$	3548
slit$	3078
sloppy$	2073 2074 2075 2076 3156 3548
sloth$	6914
slow$	1033 1034 1035 1036 1037 2073 2074 2075 2076 9409 9410 9411 9412 9426 5932 2200 3156
slowly$	9426
slut$	6591
sluts$	6591
sly$	3523
smacke	2681
smacked$	6415
small$	1008 5007 5227 1499 8780 2988 3022
smart$	5244 6705 6711 3088
smarter$	3830
smartly$	1502 3046 6816 6818
smarts$	6706
smelly$	8779 3538
smitten$	481 482 483 484 485 486 487
smok	2605
smoke$	7308 7490 7519 7521 7522 7523 336 8046 8048 9019
smoked$	7784 9019
smoker$	8199
smokers$	8199
smokes$	9019
smoking$	3746 3747 3748 643 9019
snakes$	6591
snapchat$	3936 3937 3938 416 4150 417 4151 418 4152 419 4153 420 4154 7650 7651 7652
sneak$	6591
sneaks$	6591
snood$	8819 6817 3543
snoods$	8819 6817 3543
snub$	2807
snubbed$	8853 2807
snubbing$	2807
snubed$	2807
snubing$	2807
snubs$	2807
so$	7384 7388 5590 2004 2986
social$	7578 7584 416 417 418 419 420 4612 8230 4816 8317 8377 5599 9098 2239 2241 6037 2332 6067 9580 6185 9795 2702
society$	8165 8166 8167 8168 8169 8170 8171 8172 8173 8174 8175 8176 8179 8180 8181
sociopath$	6591
sociopathic$	3523
sociopaths$	6591
sod$	5754
sofa	3440 7188
sofa$	9924
sofasu	7174
soft$	7872 7873
sold$	381 382 383 442 2744 2762 2779 6527
solely$	2188 2189 3172
solicit$	2801
solicited$	2801
soliciting$	2801
solicits$	2801
solicitted$	2801
solicitting$	2801
solid$	3022
solidly$	3024
solve	3271
solves	3271
solvin	3271
somali$	1504 5244 6810
some$	90 640 1539
somebody$	7546 7925 5599 9098 2513
someone$	7546 4205 7925 5049 1354 5599 9098 2513
something$	7761 9022 9713
somewhere$	7672 7673 7674 7675 7676 7677 7678 7679
son	9737
son$	8517 6359
sons$	8517
soon$	9378 9379 9380 9381
sooner$	8456 9081 9090
sophisticated$	1211 3532
sorely$	2107
sorry$	8960 8961 8962 8963
sort$	8115 8647 8648 8649 8775 6550
sorts$	6550
sought	9727
sought$	218 425 426 427 428 429 430 431 843 4577 844 845 846 847 848 849 865 866 868 2935
sound$	1214 1216 1217 1218 1219 2984 2985
sounds$	1214 1216 1217 1218 1219 2984 2985
source	6926
source$	6009 2276 2536 9785 9808 3193 6928 3195
sources$	2276 9785 6928
south$	1515
space$	8622 6177 6450
speak	2690
speak$	7474 7647 421 422 423 1220 1221 1222 1223 1224 1225 1252 1253 1254 1255 5118 8836 8865 8871 8885 8950 8996 8997 8998 9253 6839 6847
speaking$	421 422 423 8864 6865
speaks$	421 422 423 1220 1221 1222 1223 1224 1225 1252 1253 1254 1255 8950 2047 2048
special$	2632 9862 3426 3437
specialist$	9824
speech$	2596
spell	7159
spelli	6385
spelling$	9880 3419
spend$	7490 3996 3997 4060 7752 7753 7754 7755 7756 879 880 881
spendded$	879 880 881
spendding$	879 880 881
spended$	879 880 881
spending$	7391 7547 7752 7753 7754 7755 7756 879 880 881
spends$	879 880 881 9759
spent$	879 880 881 2732
spice$	6339 9846
spiky$	3043 3065
spineless$	3548
spirit	6318
spirits$	9813
spite$	3870 137 138 140 3902 171 172 173 7620 7621 7622 7623 2142
spiteful$	9201 3523
split	9902 9904
split$	9757 6410
spliting$	2539
splitting$	2539
spoiled$	3523
spoilt$	3523
spoke$	421 422 423
spoken$	7368 7369 144 145 146 7757 4658 4659 4660 4661 8870 8876 8881 8890 8959 9263
sporadic$	8267 8268 8269 8270 1042 2912
sport$	1521 1556 1557 1558 1559 1560 1561 1562 1563 1564 1565 9839 3066 3083
sported$	1521 1556 1557 1558 1559 1560 1561 1562 1563 1564 1565 3066 3083
sporting$	1521 1556 1557 1558 1559 1560 1561 1562 1563 1564 1565 3066 3083
sports$	1521 1556 1557 1558 1559 1560 1561 1562 1563 1564 1565 3066 3083
sportted$	1521 3066
sportting$	1521 3066
sporty$	3045
spot$	9670 9705 7019 7040
spots$	9670 9705 6811 7040
spotted$	3567
spotty$	1517 5263 8762 3049 3538
spray$	3059
spree$	7020
spring$	7598 7599
spurn$	2807 3103
spurned$	8853 2807 3103
spurning$	2807 3103
spurnned$	2807 3103
spurnning$	2807 3103
spurns$	2807 3103
squad	6014 6017 6022 6023 6024 2291 2292 6033 2326 6171 6190 2457 9687 9688 2471 2484 2488 6238 6260 2540 2559
squad$	9509 9510 2282 9512 9517 9518 9519 6025 6026 9524 2296 9528 6060 9598 9666 9685 6191 9698 6218 9728 9733 9755 6293
squander$	2806 3179
squandered$	2806 3179
squandering$	2806 3179
squanderred$	2806 3179
squanderring$	2806 3179
squanders$	2806 3179
square$	9770
squarely$	2188 2189 3172
squint$	3541
squints$	3541
stab	9929
stabbed$	7277 7816 2739
stabbi	9591 9693 9694 9695 6458 6459
stabbing$	9597 9953 9954 9976
stabbings$	9579 9953 9976
staff	2293 6267 2537
staff$	7546 7667 7914 4511 8008 8009 8119 4625 8165 8166 8167 8168 8169 8170 8171 8172 8173 8174 8175 8176 8179 8180 8181 8184 8206 8348 8383 8397 8398 8399 5445 5446 5448 5449 5599 9098 5604 5605 9419 9450 5982 6027 9632 9762 9968 6541 6551 6552
stained$	8779 3081 3088
stairw	7188
stamme	9821 9842
stamp	2423
stamp$	6883
stamped$	6883
stamping$	6883
stampped$	6883
stampping$	6883
stamps$	6883
stance$	6245 6995
stand	9759 9796
stand$	1184 5094 5095 5096 5099 5100 5102 5103 5106 1495 1587 1588 1589 2039 2040 2041 2042 2043 3133
standard$	9288 6890
standards$	9102 9103 9104 9105 9106 9107 6890
standing$	5094 5095 5096 5099 5100 5102 5103 5106 2039 2040 2041 2042 2043 3133 3464
stands$	1495 1587 1588 1589 2039 2040 2041 2042 2043 3464
starte	3354
started$	380
starti	3354
starts	3354
starve$	3322
starved$	3322
starves$	3322
starving$	3322
stash	9505 6070 2357
stash$	9586
stashed$	9515
state	6010
state$	9408
stated	6010
statement$	7480 9508 9514 2633 7136
statemented$	3714
statements$	9508 9514
statio	6267
station$	7596 7597 2269 9499 9762 9770 9954
stations$	2269 9499 9762
statistics$	9482 9483
stature$	8719 8720 8721 6756
status$	8066 8070 8071 8092 8098 8101 2811 6695 7136 7180
stay$	3820 7416 3983 3998 3999 4016 7519 7521 7522 7524 4059 7571 7709 7752 7753 7754 7755 7756 7757 4284 7900 8046 8048 8056 8058 8865 8871 8885 2661 6839
stayed$	7545 7757 7765 7772 7773 7774 7795 7796 7924 2661 2694 2709
stayes$	2709
staying$	7391 7547 7709 7752 7753 7754 7755 7756 7757 2661 2709 3432
stays$	7757 2661 2709 3432
steal$	7490 1125 1126 1127 8891 9015 9016 9017 9581 9661 9725 9780
steali	6076 9708 3732
stealing$	7286 7287 7288 7289 7290 7291 7292 8229 8376 9571 9783 9789 7226
steals	9708 3732
steals$	1125 1126 1127 9015 9016 9017 9661 9780
step	9890 6406 9910
step$	6056 2445 3262
stepbrother$	6434
stepdad$	2656 9901 6407 2677 9919 6434
stepfather$	2656 9901 6407 2677 9919 6434 9941
stepmother$	9901 2677 9919 6434 9941
stepmum$	9901 2677 9919 6434
stepparent$	9919 6434
stepparents$	9919 6434
stepped$	3262
stepsiblings$	9919
stepsister$	6434
stepstepdad$	9919
stepstepfather$	9919
steroi	6352
steroids$	9847
steward$	3941 7439 7667
stewards$	3941 7439 7667
sti	3361
sti$	7095
stick$	8000 8865 8871 8885 1876 1877 1878 6839
still$	7370 7390 7412 1887 1888 1889 1890 2440
stills$	6002 9660 6174 2533
stis$	7095
stock	9505 9578
stock$	2286 9565 9585 9586
stockily$	3024
stocky$	5227 3022 3538
stole	3732
stolen	9505 9578 3732
stolen$	9565 9586 2491 9965 9966 3312
stoma$	3701
stomach$	3387
stone$	9843 3090
stoned$	9019
stoner$	6591
stoners$	6591
stood$	1587 1588 1589 2039 2040 2041 2042 2043 3133 3464
stop	2378 2422 9766 2571
stop$	7448 4031 7531 7571 4259 7887 7931 8865 8871 8885 8947 8996 8997 8998 9520 2344 9606 6112 9615 2390 2391 2405 6156 2447 2514 2554 6305 6839 6847 3276
stopped$	4257 4302 7816 8982 8983 8984 8985 8986 9110 9111 9112 9113 9114 9115 2447 9691 2737 6897 6979 3377
stopping$	2390 2554
stopring$	2554
stops	2405
stops$	2390 6139 9643 2447 2514 2554
stopting$	2554
store	2293 6070 2357 6267
store$	7416 4037 4038 4039 2269 9499 6027 9762 9775
stored$	9515
stores	2357
stores$	2269 9499 6027 6090 9762 9775 9793
stories$	1124
storin	9505 6076 9578 2357
storing$	9571 9789
stout$	3022 3538
straight$	7766 7767 3043 3065
strange$	4164 658 661 664 665
stranger$	7424 7434 7435 4618 9938 6490
strangers$	3921 7424 3932 3935 7431 7434 7435 7443 7447 7451 7558 4155 4599 8095 8096 4617 6490
strapping$	3538
strappy$	3088
strate	6990 6997 7001
strategy$	7007
strayed$	7784
street	2275 9691 6207
street$	7587 7596 7597 6009 6110 9626 9702 9770 2579 6492 2831 2914 2954 2959 2970 2971 2972 2973 3019 3197 3307
streets$	7587 9626 9702 9770 6492
streetsmart$	3528
streetwise$	1463 1464 1465 1466 1478 3528
streng	2395
strength$	1276 1277
stress$	3373
strict	2486
strict$	6220
strike$	5147 5148 5149 9661 9753 3202
strikes$	9661 9753
striking$	3045
strikingly$	2986
string$	196 1842
stringing$	196
strings$	196 9726
stroke	6314 6448
stroke$	9809 9852 9943
stroll$	1587 1588 1589
strolls$	1587 1588 1589
strong	2383 2486 3262
strong$	1338 1339 1340 1478 6220 2511 3022 3304
stronger$	2511
strongly$	3024
stroppy$	3523
struct	6981
struggle$	121 1033 1034 1035 1036 1037
struggled$	121 1033 1034 1035 1036 1037
struggles$	121 1033 1034 1035 1036 1037 3425
struggling$	121 1033 1034 1035 1036 1037
strung$	196
stubble$	3539
stubborn$	5932 3523 3548
stubbornly$	3548
stuck$	7795 7796 8960 8961 8962 8963 1876 1877 1878
stud$	8814
studen	6473
student$	8284 8308 8309 8310 8311 8312 8313 8324 9968 6578 2854 6649
students$	8284 8308 8309 8310 8311 8312 8313 8324 6578 6649
studs$	8814
stuff$	7532 7666
stunt$	7294 6486
stunts$	7294 6486
stupid$	3798 77 78 3830 3974 670 2754 2803 3523
stupidity$	7484 7485 7486 7487 7488 7489 7850 4410
sturdy$	3022
stutte	9821
style$	8775 6562
subculture$	6648
subcultures$	6648
subjec	3233
subject$	8711 8714 2339 9683 3251 3576
subjects$	8711 8714 2339 6149 3576
submi	6926
submit	2273 3193
submitted$	2482 2483 7017
substance$	31 36 4702 3366
substandard$	2073 2074 2075 2076 9409 9410 9411 9412 3156
succeeded$	8976
succes	2525
success$	9734
successful$	9634 6259
such$	3127
sucked$	7274
suffer	2697 2698
suffer$	3375
suffered$	6431 6432 3375
suffering$	3375
suffers$	6431 6432 3323 3375
sufficient$	1374 1377 6735
sugar$	2788 7067
sugars$	7067
sugges	6010 2552 6926
suggest$	5354 5356 5357
suggested$	5354 5356 5357
suicidal$	3641
suicide$	9811 3641
sullen$	3523
summer$	7598 7599
summon	9691
superficial$	8267 8268 8269 8270 2827 2912
superv	2729 2731
supervised$	2967
supervising$	8405 8647 8648 8649 8650 8658 8659 8660 8667 8672 8673 8674 8675 8676
supervision$	8405 8647 8648 8649 8650 8658 8659 8660 8667 8672 8673 8674 8675 8676 2180 2181 2182 2183 9959 6465 6890 7197 7215
suppl	9708
suppli	2273 2459 6255 7035
supplied$	381 382 383 6274 2762
supplier$	8211
suppliers$	8211 9599
supplies$	381 382 383 6101 9750 9793 2744 2762
supply	9495 2273 9505 6076 9572 9578 9591 9592 2459 9693 9694 9695 9701 6470 6989 6990
supply$	381 382 383 2266 9565 9581 6101 6256 9965 2762 3317
supplyed$	2266
supplying$	381 382 383 2266 9571 9783 9789 9965 2744 2762 7226
supplys$	2266
suppor	2395 2461 2729 3257 3262
support$	124 132 133 3901 7397 7474 8008 8009 8248 8262 8266 8647 8648 8649 8650 8658 8659 8660 8667 1629 1630 1631 1632 1980 1981 1982 9262 2180 2181 2182 2183 2380 2399 2428 6365 9870 2642 9871 6377 6540 6541 6836 7136
supported$	132 133 2380 2399
supporting$	132 133 2380 2399
supports$	132 133 2380 2399 2428
supportted$	132 133
supportting$	132 133
supposed$	7535 7536
suppre	2423
suppress$	3595
suppressing$	3595
suppression$	3595
sure$	1663 1664 1665 5469 5470 5471 5472 1739 1740
surely$	1801 1809 5543 1810 1811 5587 6856
surf	7174
surface$	2827
surgery$	9836 9844
surly$	3523
surprising$	658 661 664 665
surprisingly$	2986
surveillance$	9615 3562 3598
surveilled$	9556
surviv	2698
survival$	2783
survive$	8620 8621 5130 1397 1398 5133 1402 3002
survived$	1402 6432 3002
survives$	1402 3002
surviving$	1402 3002
suspec	2340 6983
suspect$	8711 8714 9440 9570 9601 2465 6703 6956 3244 3251 3586
suspected$	6074 2349 2362 2465 2560 2724 3224
suspects$	8711 8714 9440 9566 9567 9570 9601 9604 2465 6577 6703 6956 3223 6986 3586
suspen	6385
suspended$	4658 4659 4660 4661 2635 6589 7142 3476
suspendeds$	2635
suspension$	8157 2635 9880 6589 3709
suspensions$	8157 2635 6589 3709
suspicious$	6163
swallo	3380
swap$	433 451 4185 452 453 454 455 456 2770
swaped$	433 451 4185 452 453 454 455 456 2770
swaping$	433 451 4185 452 453 454 455 456 2770
swapped$	433 451 4185 452 453 454 455 456 2770
swapping$	433 451 4185 452 453 454 455 456 2770
swaps$	433 451 4185 452 453 454 455 456 2770
swarthy$	3538
swayed$	6546
swear$	9019
swearing$	9019 9864
swears$	9019
sweatshirt$	8802 8803 8804 6817 6822
sweatshirts$	8802 8803 8804 6817 6822
sweep$	2164 7026
sweeping$	2164
sweeps$	2164 7026
swept$	2164
swift	2383 3262
sympathy$	7815 7819 7837
symptoms$	7108
syndro	6314
syndrome$	9809 7115
system	6926
system$	7855 8397 8398 8399 9588 9589 9590 9667 9711 9712 9937 3126
systemic$	3126
systems$	9588 9590 3126
t$	5293 8802 8803 8804 6380 6822
ta	2641 6376
ta$	6375 9871
table$	9868
tables$	9472
tablet	6319
tablets$	9814 6322 9846 7086 7114
tabs$	6035
tackl	2423 2519
tackle	7006
tactic	6990 6997
tactical$	6203 3289
tag$	9962 9970 9975 7224
tagged$	9962 3482
tagging$	9962
tags$	9975
tail$	2324
tailed$	2324
tailing$	2324
tails$	2324
tak	2473
take$	64 7308 94 3840 7358 3945 7490 4013 290 291 7560 7575 413 432 503 4239 730 731 760 4495 4496 4497 4498 4499 4500 4501 4502 4503 4504 8000 4518 4519 4520 4521 4522 4523 4524 4525 4526 4527 4528 4529 4545 4546 4547 4548 4549 8046 8048 8056 8058 1181 1303 1383 8836 8865 8871 8885 5634 1908 5661 5665 5666 5667 5668 5669 5670 5671 1999 9253 9429 9432 2409 2450 6278 6297 2588 2589 2618 2751 2792 6839
takeaway$	7596 7597
taken$	64 94 7757 730 731 8949 8960 8961 8962 8963 5633 5662 5663 5664 5665 5666 5667 5668 5669 5670 5671 1999 9263 2591 2598 2663 2751
taker$	8188 6484
takers$	8188 6484
takes$	64 94 335 413 432 7950 730 1303 5661 1999 2409 2588 2591 2618 2751 2792
taking	3380
taking$	3767 64 7359 413 432 730 1303 8623 8624 5665 5666 5667 5668 5669 5670 5671 1999 2409 2589 2591 2618 6484 2751 2792
talk	9759
talk$	124 7474 7646 421 422 423 7797 7798 7799 1220 1221 1222 1223 1224 1225 1252 1253 1254 1255 1256 8836 8865 8871 5387 8885 8950 8970 5476 8996 8997 8998 9506 6839 6847 3184
talked$	421 422 423 7772 7773 7774 7787 3184
talking$	421 422 423 7797 7798 7799 1346 8864 8996 8997 8998 5506 9506 6847 3355
talkked$	421 422 423
talkking$	421 422 423
talks$	124 421 422 423 1220 1221 1222 1223 1224 1225 1252 1253 1254 1255 1256 8950 9535 3184
tall$	5227 8723 1498 3022 6761 3538
tallest$	1524 3069
tan$	6792 6793
tango$	7564
tanned$	1517 3049 3538
tantrum$	8337 8338 6658
tantrums$	8337 8338 6658
target	9520 2386 2387 6122 9627 9628 2448 2519 3262 7001 7006
target$	7271 7272 9555 9606 9617 6123 3251 6998 3281 3303 3420
targeted$	7274 9617 6123 6182 3281
targeting$	9617 6123 3281
targets$	7270 7272 9403 5966 9471 9482 9483 9555 9617 6123 6998 3281
tart$	6591
tarted$	1604 1605 3101
tarts$	6591
task	6017 2528
task$	9064
tasked$	2330 2469 6271 3265
taskforce$	9512
taskin	3265 7023
tasking$	6171 6190 2457 9687 9688 6203 2471 6214 2484 2488 6238 6260 2540 2559 6999
tastes$	8539
tattoo$	1522 8751 8814 6800 3068
tattooed$	3538
tattoos$	1522 8751 8814 6800 3068
taught$	132 133 7400 7401 7402 7838 8870 8876 8881 8890 8959 8982 8983 8984 8985 8986 9703
taunt$	2818
taunted$	2818
taunting$	2818
taunts$	2818
tauntted$	2818
tauntting$	2818
teach$	132 133 8206 8248 8926 8996 8997 8998 6847
teache	6473
teached$	132 133
teacher$	7439 7667 7914 5615 5616 9968
teachers$	7439 7667 7914 8119 4625 8206 8348 8383 5445 5446 5448 5449 6552
teaches$	132 133
teachi	6387
teaching$	132 133 2641 6376 9882
team	6017 6033 6171 9823
team$	5599 5604 5605 9419 9450 5982 2252 9502 9510 9512 9517 9518 9519 6025 6026 9528 6060 9598 2389 9666 9685 6191 9698 6218 9733 9755 6293 9828 9837 3173 3182 7058
teams$	2389
tearaway$	3508
tearaways$	3508
tech$	6825 3092
techni	6990
teen$	8284 8287 8308 8309 8310 8311 8312 8313 8324 6649
teenage$	1482 2780 2846 2849 2858 3018 3019 3222
teenager$	8284 8287 8308 8309 8310 8311 8312 8313 8324 8711 8714 6578 6649
teenagers$	8085 8134 8284 8287 8308 8309 8310 8311 8312 8313 8324 8711 8714 6578 6649
teens$	8134 8284 8287 8308 8309 8310 8311 8312 8313 8324 6649
teeth$	8763 8764 8765 6788
teleph	2332
telephone$	2308 9538 3206
telephones$	2308 9538
tell	2517
tell$	7474 7490 7894 7900 8000 902 8865 8871 8885 8950 5548 5549 5552 9432 2267 2288 2289 6251 6839
telling$	902 8864 2288 2289 6251
tells$	902 8950 5548 5549 5552 2288 2289 6251
temper	9902
temper$	8337 8338 6658
tempered$	6664 6665
tempers$	8337 8338 6658
temporarily$	3406
temporary$	3439
tempt$	7248 7249 207 208 209 2756 2797
temptation$	7551
tempted$	7248 7249 207 208 209 841 2756 2797 6546
tempting$	7248 7249 207 208 209 2756 2797
tempts$	7248 7249 207 208 209 2756 2797
temptted$	7248 7249 207 208 209 2756 2797
temptting$	7248 7249 207 208 209 2756 2797
ten$	8161 1248 1249 1250 1251
tenancies$	2508
tenancy$	2508 9925 7185
tenants$	5829
tendencies$	6582
tension$	2660 6981
term$	9821 6388
termin	3359
termination$	9830
terrible$	3798 3830 7337 7338 7339 7340 4443 4644 2073 2074 2075 2076 9409 9410 9411 9412 2226 2754 2921 2957 3156
territ	6177
territory$	9672
terrorise$	889 2817
terrorised$	889 2817
terrorises$	889 2817
terrorising$	889 2817
terrors$	7098
test$	9019 2320 2321 9831 7095 7102
tested	2603
tested$	3367
testing$	9019
tests$	7102
text$	421 422 423 9368
texted$	421 422 423
textin	9662
texting$	421 422 423
texts$	421 422 423
textted$	421 422 423
textting$	421 422 423
than$	3885 7906 4421 4888 4889 4890 4933 1210 4960 8458 8459 8460 8461 8489 4995 1371 1392 1395 5197 5198 5199 5200 8700 9484 9485 9486 9487 9488 9489 9492
thank$	7822 7823 7824 7825 7826 7827 7858 7859 7860 7861 7876 7877 7878 7879
thanks$	260 5717 2237
that	6926
that$	3944 479 4511 8126 8386 1482 9266 9372 5956 5979 9481 6097 9774 6285 6294 2835 3019 6892
the$	3789 3944 7593 4110 4111 4360 4511 8007 4541 8052 4571 8119 896 912 4748 1153 8386 4894 4970 5041 1319 1482 1529 5287 5300 1567 8999 5532 5572 9098 5637 5702 5861 5868 5891 5893 9391 9392 5899 5901 9414 9415 9423 5930 2229 2252 6091 6108 6114 6116 6131 6146 9648 6305 6309 6338 2708 6475 6552 2835 6892 6903 3222 3225 3248 3378
thef$	9571
theft	9505 6085 9591 2364 9602 9693 9694 9695 9707 2500 9736 6300 6458 6459 6470 6472 3494
theft$	7576 7590 8229 8376 9580 6098 9597 2476 6234 9771 9795 9953 9954 9965 9967 9976 3239 7228
thefts	6162
thefts$	9579 9580 6098 9657 6234 9771 9795 9953 9976 7228
their	6038 2305 2340 2565 6935 3216 3235
their$	19 3808 3810 79 80 83 87 3823 3825 3862 3944 230 237 238 239 241 3978 245 3989 3990 3991 3992 3993 3994 7492 293 4042 7555 4073 4074 7593 4100 4176 7693 4226 4297 4319 4349 4350 621 622 4362 4388 7886 673 676 7910 7913 4457 4460 4511 8031 8035 4541 4663 8206 1105 8392 1171 8428 4945 4947 5131 5232 5233 5234 5259 1533 1550 1571 5320 5516 5564 9095 5795 5806 5890 5892 5894 9391 9392 5899 5901 5902 9403 9414 9415 5968 5969 9471 2252 5987 5995 5996 6074 6108 6114 6116 2585 6323 6324 2672 2673 6408 6418 6430 2782 2798 2924 3085 3086 3127 6893 6903 3173 3350 3395
theirs$	7881
theirself$	3734 3736 3775 3776 43 3778 3779 3780 3781 3782 3783 50 7280 7281 3787 3788 7479 4043 4044 4045 7572 4147 7800 7801 7803 4327 4328 4329 4330 4331 4332 4333 4334 4336 4337 7835 7836 7849 4363 4364 4365 4366 7862 7863 7864 7865 7866 7867 7868 7869 7870 7871 4381 4382 4383 4384 7880 7885 4458 4462 729 7960 7961 7962 7963 7964 7965 7966 7967 7968 7969 7970 7971 4477 4478 7974 7975 7976 7977 7978 7979 7981 7982 7983 7984 8220 8408 8409 8410 8411 8412 8413 8414 8589 8590 8591 8592 8593 8594 8595 8596 8597 8598 8599 8600 8601 8602 5109 8605 8606 5112 8613 5926 6482 6512 6513 6733 6734
theirselves$	3734 3736 3775 3776 43 3778 3779 3780 3781 3782 3783 50 7280 7281 3787 3788 7479 4043 4044 4045 7572 4147 7800 7801 7803 4327 4328 4329 4330 4331 4332 4333 4334 4336 4337 7835 7836 7849 4363 4364 4365 4366 7862 7863 7864 7865 7866 7867 7868 7869 7870 7871 4381 4382 4383 4384 7880 7885 4458 4462 729 7960 7961 7962 7963 7964 7965 7966 7967 7968 7969 7970 7971 4477 4478 7974 7975 7976 7977 7978 7979 7981 7982 7983 7984 8220 8408 8409 8410 8411 8412 8413 8414 8589 8590 8591 8592 8593 8594 8595 8596 8597 8598 8599 8600 8601 8602 5109 8605 8606 5112 8613 5926 6482 6512 6513 6733 6734
them	6005 6013 9546 9548 9550 9552 2327 2328 9607 9614 9618 6141 9636 6144 6145 6180 2464 9696 9697 9723 9731 6254 9797 9800 7002 7008 7027 7141
them$	7232 7233 7259 7306 3923 3930 7570 4076 4078 4080 7626 7629 7672 7673 7674 7675 7676 7677 7678 7679 4335 4344 4345 7862 7863 7864 7865 7866 7867 7868 7869 7870 7871 8045 8049 8050 8055 4564 4625 4653 4745 1078 4848 4849 4850 4851 4852 4971 5035 8587 8666 8753 1540 1541 5450 5459 5465 5477 8980 8999 5520 5642 5643 5759 5760 5761 5762 5763 5764 9266 5811 5832 9357 9358 9359 9360 9361 9362 9414 9415 9438 9439 5947 2331 2377 9639 9651 9683 9726 2513 6266 6307 6638 6858 6893 6894 6896 6903
themself$	3734 3736 3775 3776 43 3778 3779 3780 3781 3782 3783 50 7280 7281 3787 3788 7479 4043 4044 4045 7572 4147 7800 7801 7803 4327 4328 4329 4330 4331 4332 4333 4334 4336 4337 7835 7836 7849 4363 4364 4365 4366 7862 7863 7864 7865 7866 7867 7868 7869 7870 7871 4381 4382 4383 4384 7880 7885 4458 4462 729 7960 7961 7962 7963 7964 7965 7966 7967 7968 7969 7970 7971 4477 4478 7974 7975 7976 7977 7978 7979 7981 7982 7983 7984 8220 8408 8409 8410 8411 8412 8413 8414 8589 8590 8591 8592 8593 8594 8595 8596 8597 8598 8599 8600 8601 8602 5109 8605 8606 5112 8613 5926 6315 6482 6512 6513 6733 6734 7056 7078
themselves$	3734 3736 7232 7233 3775 3776 43 3778 3779 3780 3781 3782 3783 50 7280 7281 3787 3788 7479 4043 4044 4045 7572 4147 4184 7800 7801 7803 4327 4328 4329 4330 4331 4332 4333 4334 4336 4337 7835 7836 7849 4363 4364 4365 4366 7862 7863 7864 7865 7866 7867 7868 7869 7870 7871 4381 4382 4383 4384 7880 7885 4458 4462 729 7960 7961 7962 7963 7964 7965 7966 7967 7968 7969 7970 7971 4477 4478 7974 7975 7976 7977 7978 7979 7981 7982 7983 7984 8217 8220 1124 8408 8409 8410 8411 8412 8413 8414 8589 8590 8591 8592 8593 8594 8595 8596 8597 8598 8599 8600 8601 8602 5109 8605 8606 5112 8613 8627 9295 5926 6315 6482 6512 6513 6733 6734 7056 7078
therap	6319 9825
therapist$	9814 9824
therapy$	9815 7088 7089 7108 7187
there$	7317 4287 7788 1673 1674 6065
these$	3927 3961 4219 4222 4228 8047 8051 8057 912 1153 8587 1472 1476 1482 8922 1706 8999 5731 5759 5760 5761 5762 5763 5764 5815 5817 5824 5834 5835 9357 9358 9359 9360 9361 9362 9414 9415 9438 9439 5947 2532 2850 2858 6858 3127 6893 6894 6896 6903 3222 7008
they	9496 9529 2327 2328 2371 2381 9614 6180 2464 9696 9697 9723 9731 6254 2532 9797 7027
they$	3846 4270 4274 4275 4300 679 896 4630 897 8126 898 899 8388 8917 8918 8919 8920 8921 5433 5434 5435 5437 5599 9098 6105 6115 6138 2452 2513 6266 6312
thick$	1490 3010 3026 3064 3073 3074 3523
thickset$	3022 3537
thief$	8202 8203 8204 6591 6592
thieves$	8202 8203 8204 6591 6592
thieving$	8229
thigh$	9819
thighs$	9819
thin$	5227 3022 3041 3045 3538
thing$	9177 9178 9179 9180 9181 9183 9184
things$	7533 7666 4422 8539 8608 8645 8646 5870 5956 5979 2689
think$	8000 1220 1221 1222 1223 1224 1225 5118 5613 9109 9110 9111 9112 5709 9205 2465
thinking$	6865
thinks$	1220 1221 1222 1223 1224 1225 5613 9109 2465
thinnest$	1524 3069
third$	1482
thirteen$	1248 1249 1250 1251
thirties$	7697
thirty$	7695 7697 499 7730 7731 1215 4959 8477 8481 8482 8483 8484 8485 8486 8487
this$	3944 7593 4217 4224 4511 1124 1482 8999 9039 5642 5643 5759 5760 5761 5762 5763 5764 9266 9357 9358 9359 9360 9361 9362 9414 9415 5921 5956 5979 6108 2835 2920 3019 6858 6892 6893 6894 6903 3225
thoroughly$	3121
those	9607 6253 7002
those$	8105 912 1153 1472 6076 9614 9618 6149 9648 9679 2858 6858 3222
though$	163 3898 7620 7621 7622 7623
thought$	3800 3801 3802 3803 3804 3807 7757 7935 7936 944 1071 9078 9094 9099 5613 9109 9110 9111 9112 9113 9114 9115 5709 9205 9228 9229 9230 9231 9232 9233 9234 9235 9236 9237 5743 5744 5745 5746 5747 9368 9479 2349 2463 2560
thoughtless$	9190 9191 9201
thoughts$	2582
threadbare$	3088
threat$	4670 937 4672 4673 4674 4675 4676 4677 4678 4679 4680 4681 8177 8178 4684 4685 4686 4687 4688 4689 6137 2404 3221 3298
threatening$	2921 3521
three	9546 9614 6180 2464 9696 9697 9723 9731 6254 9797 7027
three$	4564 8227 1539 8768 8769 8770 8771 8772 8773 5450 5465 5899 3222 3392 3468
thresholds$	9391
threw$	47 778
thrill$	3791 58 3796 8066 8092 2811
thrills$	8072
thrive$	623
thrived$	623
thrives$	623
thriving$	623
throats$	9023
throug	6121 6454 3193 3257 3262
through$	255 8252 5122 5123 5256 8948 8977 8979 9000 9005 5904 2757 3180
throw$	47 778
throwed$	47
throwing$	47 778
thrown$	47 778 8855 2681 2682
throws$	47 778
thug$	3508
thuggery$	3508
thuggish$	3508 3521
thugs$	8223 8224 8225 9440 9600 6879 3508
tic$	3373
tick$	3135
ticking$	2866 6870
tidy$	3045
tied$	2350 6198 6801
ties$	903 6562
tight$	8780 5332 5933 3064 3088
tightly$	1520
tights$	6817
tiktok$	416 4150 417 4151 418 4152 419 4153 420 4154 7650 7651 7652
time	6373
time$	3883 7491 7555 766 767 768 8006 4613 4615 4647 4699 4700 4742 8463 8898 8899 9012 9013 9014 9027 9035 9560 2562 2865 6853 6913
timed$	9635
timekeeping$	6539
timeline$	6206
times$	7374 7376 7377 7381 9028
timeta	6222 6385
timetable$	9717 9868 9880 6388
timetables$	9717
timewaster$	6591
timewasters$	6591
timid$	5932
tiny$	3088
tip	3313
tip$	2407
tipoff$	7047
tipoffs$	7047
tipped$	2407
tipping$	2407
tips$	2407
to	2523 6926
to$	3805 3809 7416 7470 3995 4004 4026 4057 4091 4092 4093 4095 4129 4137 4141 4207 4208 4209 4210 4211 4214 4242 4246 4338 7899 4419 7937 4505 4584 4592 4595 4597 4603 4637 4671 4750 4753 4767 4786 4856 4883 4891 4906 4907 4909 5061 5091 5101 8707 5341 8840 8841 8842 8844 8862 8882 5397 5398 5431 8988 9001 5579 5580 9108 9120 9121 9122 5640 5641 9155 9204 9212 5758 2061 5804 5859 5922 9427 5934 5935 9465 5971 6006 6011 6015 2285 6045 6050 2323 6064 6069 6080 6083 6084 6111 6127 6128 6136 6159 6170 6187 2462 2474 2480 9716 2501 6251 6262 6306 6313 6317 9817 6332 6340 6345 9858 6380 6435 9952 6462 2735 6537 6538 6836 6838 6841 6857 6859 6893 6909 6924 6925 6999 3308 7209
toarso	9693
toburg	9693
tocrim	9693
todama	9693
toddler$	6359
todeal	9693
todiso	9693
toe$	8783 8807 8808 8809 5315 2830
toerag$	3510
toerags$	3510
togang	9693
toing$	6251
tokenistic$	2827 3548
told$	7368 7369 144 145 146 153 154 155 156 157 158 159 160 161 7400 7401 7402 7535 7536 4051 7762 7769 4430 8870 8876 8881 8884 8890 8959 8960 8961 8962 8963 8982 8983 8984 8985 8986 5548 5549 5552 5690 5691 9263 2330 2485 6271 6411
tolerance$	6994
tone$	8746 6785
tones$	8746 6785
too$	3909 212 4898 4899 8522 1448 1449 1450 1467 5285 5714 5715 5716 5883 5884 5885 5886 5931 2198 2199 5972 2978
tooffe	9693
took	3380
took$	64 94 290 291 413 432 504 7951 730 5632 1909 5652 5661 5665 5666 5667 5668 5669 5670 5671 1999 2589 2591 2618 2751 2792 6527
tool$	2385
toolki	6990
tools$	2385
tooth$	6788
toothless$	3549
top	9708 6231
top$	7685 8785 8802 8803 8804 9638 9679 2489 9726 9748 6817 6822 6828 3222 3227 3229
topless$	4158 4166 3538
tops$	8785 8802 8803 8804 8826 8827 6817 6822 6828
torment$	889 2817
tormented$	889 2817
tormenting$	889 2817
torments$	889 2817
tormentted$	889 2817
tormentting$	889 2817
torn$	8779 3081 3088
torobb	9693
tos$	6251
toshoo	9693
toss$	9215
tostab	9693
tosupp	9693
total$	1633 2219 3126
totally$	3118 3121
tothef	9693
touch$	7416 8947 9275
touched$	7274 3939 7707 8690
touching$	7737
tough	2383 2486 2516
tough$	8100 1019 1020 1021 1022 1023 1024 1338 1339 1340 1478 6220 3045 3261 3532
toughe	2486 3262
tougher$	1463 1464 1465 1466 6220 3261
touret	3332
tourette$	7066
tourettes$	7066
toward	2395 2461 3257
towards$	4095 4584 4592 4595 4597 4603 8212 4786 4853 9574 7157
town$	6161 6207
toxic$	907 908 909 2845 3523
trace	9520 2303 9543 3301
trace$	9555
traced	9744
traced$	9729 9758
traces$	9555
track	2303 9628 2530
track$	1974 6035 9545 9555 9559 6169 6201 2468 2530 7019
tracke	2303 9534 6066
tracked$	9556 9561 6201 2468 9758 3200
tracki	2303
trackie$	6817
trackies$	8802 8803 8804 1594 8824 6817 6822 3099
tracking$	6201
tracks	2303
tracks$	9555 6201
tracksuit$	8802 8803 8804 8814 6817 6819 6822 3543
tracksuits$	8802 8803 8804 8805 8806 8811 8812 8813 8814 8816 8824 6817 6819 6822 6979 3543
trade$	442 451 4185 452 453 454 455 456 562 2779
traded$	442 451 4185 452 453 454 455 456 562 2779
trader	2293 6267
traders$	9499 6027 9762 2543 9775
trades$	442 451 4185 452 453 454 455 456 562 2779
trading$	442 451 4185 452 453 454 455 456 562 2779
traffic$	381 382 383 2762 6940
trafficced$	381 382 383 2762
trafficcing$	381 382 383 2762
trafficed$	381 382 383 2762
trafficing$	381 382 383 2762
trafficking$	7609 381 382 383 2762
traffics$	381 382 383 2762
trail	2571
trail$	2324 6305
trailed$	2324
trailing$	2324
trails$	2324
trainer$	6817
trainers$	7440 7441 3956 3957 3958 3959 3960 3962 3963 7672 7673 7674 7675 7676 7677 7678 7679 7684 7687 8098 5284 1551 8802 8803 8804 8805 8806 8811 8812 8813 8814 6817 6822
training$	6465 6479
tramad	6352
tramadol$	9847
transactional$	2783
transfer$	7149
transmitted$	7094
transplant$	9844
trap$	2871
trapping$	2763
trapstar$	3542
trauma$	9927 3374 7127
traumatic$	7064
travel	9759
travel$	7521 7522 7523 7709 2792 6527
traveled$	2792 6527
traveling$	2792 6527
travelled$	2792 6527
traveller$	1504 5244
travelling$	7547 7709 2792 6527
travels$	2792 6527
trawl	2314
trawl$	2477 6953 3604
trawled$	2477
trawles$	2477
trawling$	2477
trawls$	2477
treat$	2211 2212 2338
treate	2504
treated$	2211 2212 6106 2376 6321 2611 6353 3326
treating$	2211 2212
treatm	7100
treatment$	1972 9815
treats$	2211 2212
treatted$	2211 2212
treatting$	2211 2212
trendy$	3088
trial$	7198
tricks$	8900
tricky$	1019 1020 1021 1022 1023 1024 8341 8342 8343 8344 8345 8346 8347 6662
tried$	5354 5356 5357 8912 8960 8961 8962 8963 9087 5596 9479 6863
tries$	8950 8972 8973 8974 8975
trip$	7737
trips$	7737
troubl	6300
trouble$	7286 7287 3910 3911 3912 3913 3914 3915 3916 3917 184 185 186 7580 4308 4309 7805 7806 7807 7808 7815 7852 7853 7854 642 8068 8072 8079 8229 8376 5427 8923 5429 9020 5626 9127 9128 9129 9771 9795 2660 2689 6530 6544 2837 2838 2839 6650
troubled$	9094 9099 5613 9109 9110 9111 9112 9113 9114 9115 5627 9148 2915 3019
troublemaker$	3509
troublemakers$	8376 3509
troublemaking$	3509
troublesome$	4646 3523
trousers$	1594 3099
truancy$	3498
truant	3712
truant$	7490 7552 8202 8203 8204 9015 9016 9017 6591 6592
truanted$	3498
truanting$	3498
truants$	8202 8203 8204 6591 6592
true$	2070
trust$	8248 8865 8871 8885 8913 8914 8915 8916 8926 8996 8997 8998 5599 5604 5605 9419 9450 5982 2252 6839 6847 3173 3182
trusted$	7772 7773 7774 7784 5127 1412 8982 8983 8984 8985 8986 9213 9214
trusting$	8864 5504
truth$	4423
truthful$	4420 7916
try$	5354 5356 5357 8865 8871 8885 8912 8950 8996 8997 8998 9009 6839 6847 6863
trying$	8996 8997 8998 9686 6847 6865
tryings$	9686
tubby$	3538
tuberculosis$	3694
tuitio	6387
tuition$	9882
tumour	6314
tumour$	9809
turf	6177
turf$	9672
turkish$	1504 5244 6810
turn	9796
turn$	361 362 4507 4509 779 1583 1592 1609 1610 5355 5373 5379 5384 5393 8891 8892 8950 5462 2114 2120 2121 2122 9430 9766 6272
turned$	361 362 779 5231 5236 1584 1593 1609 1610 5355 5359 8858 8859 8860 8861 8960 8961 8962 8963 1829 2114 2120 2121 2122 2150 9480 6897
turning$	361 362 779 1609 1610 9202 9203 2114 2120 2121 2122
turnned$	361 362
turnning$	361 362
turns$	361 362 779 1609 1610 5355 5428 8950 8972 8973 8974 8975 2114 2120 2121 2122
tutor$	7439 4664
tutors$	7439
twelve$	1248 1249 1250 1251
twenties$	7697
twenty$	7695 7696 7697 499 500 7730 7731 1215 4959 1244 8477 4983 8479 8481 8482 8483 8484 8485 8486 8487 6718
twice$	4199 7700 4936 4937 4938 8544 9817 3406
twists$	6798
two	9546 9614 6180 2464 9696 9697 9723 9731 6254 9797 7027
two$	4069 8227 1539 8768 8769 8770 8771 8772 8773 5720 5899 2513 2936 2956 3222 3392 3468
twoc	6470 3494
twoc$	9965 7228
ugly$	2983 3538
ultimately$	89
unable$	120 745 746 747 748 749 751 792 1033 1034 1035 1036 1037 2610 2646 6855
unacceptable$	8272 8273 8274 8275 8276 8277 8278 8279 8280 2921 3548
unacceptably$	3548
unacco	3446
unaccompanied$	7180
unadoptable$	3523
unambitious$	3523
unanswered$	6912
unauthorised$	3412
unbearable$	8121
uncaring$	3523 3548
uncle	9890 6406 9903 9910 6453
uncle$	2656 9901
unclear$	658 661 664 665
unco$	2911 3134
uncomfortable$	9799
unconscious$	3686
uncontrollable$	2915 6855 3523
uncooperative$	3519 3548
uncorr	2275
uncorroborated$	6009
under	6121 2595 3473
under$	436 914 5256 1808 1834 5898 6329 2599 6460 2727 3212 3315
underachiever$	6591
underachievers$	6591
underage$	2773 2780
undercover$	3564
underdressed$	3538
undermine$	2806
undermined$	2806
undermines$	2806
undermining$	2806
underpass$	7797 7798 7799
unders	2444
understand$	129 130 217 658 661 664 665 8000 4518 4519 4520 4521 4522 4523 4524 4525 4526 4527 4528 4529 8709 8913 8914 8915 8916 2318 2485 2597
understanding$	5108 1375 1376 5111 6885
understands$	658 661 664 665 2485 2597
understood$	217 658 661 664 665 9038 2349 2463 2560
undert	2302
undertaken$	7396 9216 9217 9218 9219
underweight$	7103 3538
underwent$	3675
undesirable$	8102 8103 8104 2815 2915
undesirables$	8102 8103 8104
undisciplined$	3523
undoubtedly$	1801 6856 3546
unempl	9902
unengaged$	3519
unfair$	9190 9191 9201 9285
unfazed$	3532
unfit$	2060
unforgivable$	3548
unforgivably$	3548
unfounded$	2822
ungovernable$	3523
ungrateful$	3523
unhealthy$	3830 907 908 909 2754 2845
unheeded$	6912
unhelpful$	3548
uniform$	5284 1551 8781 6815 6817
uniforms$	5284 1551 8781 6815 6817
uninterested$	3112 6855 3523 3548
unironed$	3081
unit	6017 6033 6171 9823
unit$	5599 5604 5605 9419 9450 5982 9502 9510 9512 9517 9518 9519 6025 6026 9528 6060 9598 9666 9685 6191 9698 6218 9733 9755 6293 9837 9877 9896 9961 7138
units$	9502 6999
unjust$	9201
unkempt$	1504 5244 3538
unkind$	9190 9191
unknow	9534
unknown$	7457 4163
unlawful$	7583
unless	9737
unless$	7779 7782 7783 2414
unlikeable$	3523
unlovable$	2915
unmanageable$	8272 8273 8274 8275 8276 8277 8278 8279 8280 2915 6650 3523
unmotivated$	3523
unnecessary$	3798
unnerve$	5171
unopened$	6912
unpaid$	2742
unplaceable$	3523
unpleasant$	9799 3523
unpredictable$	8272 8273 8274 8275 8276 8277 8278 8279 8280 2921 3521
unprepared$	3104
unprofessional$	3548
unprofessionally$	3548
unquestionably$	3546
unreachable$	6855 3519
unread$	6912
unreasonable$	9190 9191
unreliable$	2826 6855 3523 3548
unrepentant$	3523
unresponsive$	3519
unruly$	2835 2915 2921 3019 3523
unsafe$	7229 7230 7270 3830 7583 4602 9935 2752 2754
unsavoury$	8102 8103 8104 2915
unshockable$	3532
unsolved$	6229
unstable$	6686 6687 3523
unsubstantiated$	2822
unsuitable$	8105 2815
unsupervised$	2967
unteachable$	2915
untidy$	1504 5244 3065
until$	9553 2414 7216
unto$	4722 4725
untrue$	9043
untrustworthy$	6855 3523 3548
unusual$	3045
unusually$	2986
unwanted$	4317 4939 4942
unwashed$	8779 3065 3081 3538
unwell	9934 6448
unwell$	9943
unwilling$	741 745 746 747 748 749 751 794 1033 1034 1035 1036 1037 2200 3104 6852 6855
unwillingness$	3979 246 247 248 249 250 251 1033 1034 1035 1036 1037
unwise$	77 78 3830 7337 7338 7339 7340 670 2754 2803
up$	7279 7335 7508 342 343 344 345 346 4197 4353 4461 8002 4624 8120 989 4813 4814 8315 1124 4918 4946 8443 4961 4962 8493 8514 5027 5044 8607 8678 5213 8732 8750 8787 5317 5318 5326 5327 8831 5337 5338 8867 8868 8873 8874 8878 8879 8887 8888 8895 8896 8897 8956 8957 5527 9045 5563 9279 5793 5805 9305 5849 5852 5853 9383 5897 6112 6130 9681 9684 9726 9742 9888 9905 9907 2728 6497 6657 6746 6821 6835
upbringing$	6651
upbringings$	6651
update	2517
update$	2288 6251
updateing$	2288 6251
updates$	2288 6251
upon$	4305 4306 6237
ups$	8453 8472 8499 8616
upsetting$	7288 7289 7290 7291 7292
upstream$	7035
urchin$	3508
urchins$	3508
urgency$	9446 9447 9448 9449 6911
us$	7546 7626 7629 7914 8008 8009 8385 8653 8661 8662 8663 8664 8665 5811 2479
use	2392 2461 2693
use$	3766 3768 3769 3770 7334 7416 7490 7519 563 564 565 4378 709 8000 8865 8871 8885 5501 2281 2493 2556 2558 9841 6839
used	2461 2605
used$	7274 7735 7765 563 564 565 709 1010 1365 2149 2284
useful	2461 3193
useful$	9511 2428 2558
useless$	3113 3523 3548
user$	8186 8199 8200
userna	6222
usernames$	9717
users$	8186 8199 8200 9944
uses	2392 2605
uses$	563 564 565 2556
using	2392 2605 2693
using$	7391 563 564 565 1011 2556
usual$	5939 2843
usually$	1595
utter$	1633 2220
utterly$	5578 2107 3118 3121
vaccin	3682
vain$	3523
valium	6352
valium$	9847
valuab	3193
value	6926
value$	2281 2558 3264
values$	8366 6694
van$	6933
vandal$	8202 8203 8204 6591 6592 3508
vandals$	8202 8203 8204 6591 6592 3508
vans$	6933
vape$	7440 7441 3956 3957 3958 3959 3960 3962 3963 7684 7687 8111 9835
vapes$	7440 7441 3956 3957 3958 3959 3960 3962 3963 7672 7673 7674 7675 7676 7677 7678 7679 7684 7687 8111 9835
variable$	8267 8268 8269 8270
various$	439
vehicl	9554
vehicle$	2339 6470 3206 3213
vehicles$	2339
ventured$	7784
verbally$	2932
vermin$	9440
versed$	4973
very$	3900 3908 1309 1467 5298 5591 2978 2986 3003 3369
vest$	6817
vests$	8820 8821 8822 6817
vicious$	3521
victim$	4538 8065 917 4668 935 8283 8642 8643 8644 2697 2959
victimisation$	7267 7268 7269 7846 7847
victimise$	2213 2214 2215 2216
victimised$	2213 2214 2215 2216
victimises$	2213 2214 2215 2216
victimising$	2213 2214 2215 2216
victims$	615 8013 8014 8015 8016 8017 8018 8019 8020 8021 8022 8023 8024 8065 8072 916 4668 935 8283 8642 8643 8644
video$	7653 7661 4189 4190 457 458 8690 9544 9660
videos$	7653 7661 4189 4190 457 458 8690
vietnamese$	1504 5244
view$	9575 6902
viewed$	940 1069
views$	6902
vile$	8272 8273 8274 8275 8276 8277 8278 8279 8280
village$	8165 8166 8167 8168 8169 8170 8171 8172 8173 8174 8175 8176 8179 8180 8184 5827
vindictive$	9201 3521 3523
violen	9602 9806 9902 9931 9934
violence$	7576 7590 7592 4308 4309 8229 1110 1111 8376 6171 6190 2457 9687 9688 6203 2471 6214 2484 2488 6238 6260 2540 2559 2660 6530 6562 3248 7175 3442
violent$	8272 8273 8274 8275 8276 8277 8278 8279 8280 8376 2846 2921 3227 3521
virtually$	1263 4997 1264 1265 1266 1267 1270 1271 1272 1273 1334 1335 2987 2997
visibility$	9674
visible$	6220 6802 3304
visit	2693 6990 6997
visit$	4879 9056 9057 9058 9368 9606
visited$	9263 9479
visiting$	7391 7547
visitor$	9814
visits	2690
visits$	4879 9056 9057 9058 9535
visual$	3345
visually$	3383
vital$	5899
vitiligo$	3541
vodka	6318
vodka$	9813
voice$	6902
voices$	6902 7073 7074 7075
volatile$	8272 8273 8274 8275 8276 8277 8278 8279 8280 2921 3521
volition$	7467 7732 7733 6526
volume	2423
volumes$	5781
voluntarily$	7732 7733 7743 7744 7745 7746 7747 7748 7749 7750 7751 6525 6526 6529
vomit$	9810
vomited$	3388
vomiting$	3388
vomits$	3388
vote$	333 334
voted$	333 334
votes$	333 334
voting$	333 334
voucher$	7684 7687
vouchers$	7684 7687
vulnerabilities$	4407 674 675
vulnerability$	7846 4407 674 675 8013 8014 8015 8016 8017 8018 8019 8020 8021 8022 8023 8024
vulnerable$	7231 7270 5075 5076 5077 8642 8643 8644 8681 8682 8683 5202 5203 5204 5205 6739 3019
wag$	2768
wagging$	2768
wags$	2768
waited$	6897
waitin	2603
waiting$	4715 2586 2607 2615 3354
walk	9759
walk$	3955 3982 4032 7752 7753 7754 7755 7756 4393 7900 1582 1591 2044 2045 9430
walked$	4047 4269 4276 4426 1582 1591 2044 2045 6414 6897
walking$	7391 7547 1582 1591 2044 2045
walkked$	1582 1591
walkking$	1582 1591
walks$	1582 1591 2044 2045
wall$	6215
wannabe$	2829 3508
wannabes$	3508
want	6030 2337
want$	7643 7644 4486 4487 4488 4489 4636 8491 8614 5160 5161 5162 1614 8913 8914 8915 8916 8932 8933 8934 8950 5535 1906 9220 9511 9686 2583
wanted$	3951 7841 1614 9038 1907 5729 5730 1997 1998 2295 2583 2724 2740
wanting$	6881
wants$	7643 7644 8614 1614 8932 8933 8934 8950 5535 9686 2583
ward	9823
warden	6022 6023 6024 2291 2292 2293 2326 6063 6267 2537
warden$	2269 9499 9517 9518 9519 6025 6026 6027 2323 6060 9558 2436 2467 9762 2538 2543 2544 9775 6282 2563
wardens$	8119 8378 8379 2269 9499 9517 9518 9519 6025 6026 6027 2323 6060 9558 2389 2436 2467 9762 2538 2543 2544 9775 6282 2563 6552
warn$	2407
warned$	7368 7369 3875 142 143 144 145 146 147 148 149 3884 151 152 153 154 155 156 157 158 159 160 161 7400 7401 7402
warning$	7365 7398 7399 8040 8041 8042 8043 8044 2145 2146 2147 2148 9394 9395 9414 9415 9647 6381 6553 6902 6903 3208 7204
warnings$	7365 7398 7399 8040 8041 8042 8043 8044 2145 2146 2147 2148 9394 9395 9414 9415 9647 6553 6902 6903
warran	6296
warrant$	1418 1419 1420 9615 2498 9791 6987 3602
warrants$	2498 6987 3602
wary$	7253 3760 3761 3762 3763
was	2376 6295 3338
was$	3842 141 150 243 244 367 380 4202 604 605 833 834 835 836 900 910 956 957 958 959 960 961 962 963 964 965 967 968 969 970 971 972 1026 4772 4777 1062 1086 1087 1088 1089 1090 1091 1259 1263 4997 1264 1265 1266 1267 1270 1271 1272 1273 8711 8714 1496 5304 1595 1619 5363 5535 1843 1844 5696 5706 9238 5755 5790 2108 5878 5879 5914 2188 2189 9458 2236 9481 6061 6078 6147 6252 6273 2587 2769 2794 2851 2853 2857 2901 2905 2916 2918 2928 6754 6801 3145 3172 6957 3288 3346 3351 3357 3358 3369 3385 3406 3408 3409 3443 3447 3457 3465 3467 3468 3472
wash$	2156
washed$	2156
washes$	2156
washing$	2156
waste$	777 3179
wasted$	777 3179
waster$	8194 3508
wasters$	8194 3508
wastes$	777 3179
wasting$	777 3179
watch	2571 3209
watch$	8802 8803 8804 6035 9545 2324 9559 9606 2455 6201 9766 6305 2700 6817 6822 7019
watche	6066
watched$	9269 9270 9547 2324 9561 6201 9714 9758 2700
watches$	8802 8803 8804 6817 6822
watching$	2324 6201 2700
watchlist$	6943
watchlists$	6943
watchs$	2324 6201
water$	6422
wave$	7020
wavy$	3065
way$	20 7294 4896 5301 1568 1569 1570 8823 5333 5334 5422 9353 2197 9788 6486
ways$	7294 7537 8387 8468 8539 8900 9011 6486
wayward$	2915 6650 3019
we	2293
we$	5445 5446 5448 5449 5513 5514 5515 2194 6027 2389
weak$	4727 8267 8268 8269 8270 1042 1133 1134 1135 1136 2073 2074 2075 2076 9409 9410 9411 9412 5932 2226 2941 2942 3156 3196
weaker$	4656
weaned$	2617
weapon	9495 9505 9578 9706 2491 9966
weapon$	7534 4604 4605 4606 9565 9585 9586 9965 3292
weapons$	7532 7576 4604 4605 4606 2286 9565 9585 9586 6225 3292 3599
wear	2733
wear$	7752 7753 7754 7755 7756 1521 1546 1556 1557 1558 1559 1560 1561 1562 1563 1564 1565 3066 3083
wearing$	7547 1521 1546 1556 1557 1558 1559 1560 1561 1562 1563 1564 1565 2733 3066 3083
wears$	1521 1546 1556 1557 1558 1559 1560 1561 1562 1563 1564 1565 3066 3083
weary$	6708
weed	6478
weed$	7440 7441 3956 3957 3958 3959 3960 3962 3963 7532 7613 7614 7615 7672 7673 7674 7675 7676 7677 7678 7679 7684 7687 8111 4704 9549 6339 9835 9846 9973 6496
week$	9012 9013 9014 9056 9057 9058 6388 6913 7189
weekend$	9012 9013 9014 9813
weeks$	9056 9057 9058 6913 7189
weigh$	1409 5144 5145 5146
weighed$	3685 3688
weighs$	3688
weight	6319 6346 9842
weight$	9814 9841 7104
welcome$	2801
welcomed$	2801
welcomes$	2801
welcoming$	2801
welfare$	7239 3745 7295 7296 7297 7298 7299 7300 7301 7302 7305 7959 7960 7961 7962 7963 7964 7965 7966 7967 7968 7969 7970 7971 8638 8639 8640 8641
well$	7395 7403 7404 8256 1150 1151 1163 1209 1239 1370 1391 1394 5136 5137 5138 5139 5140 5141 5142 1497 1502 3024 3037 3046 6816
wellbe	6346
wellbeing$	7239 7295 7296 7297 7298 7299 7300 7301 7302 7305 7954 7955 9841
went$	7370 7390 357 358 359 360 361 362 394 395 396 4144 414 415 509 510 511 514 7795 7796 843 867 886 887 1009 1125 1126 1127 1582 1591 2170 2598 2719 2728 2764 2791 2792 6527 3445
were	9534 2376
were$	3842 3849 141 150 3905 243 244 367 380 4202 604 605 7941 833 834 835 836 900 910 956 957 958 959 960 961 962 963 964 965 967 968 969 970 971 972 1026 1062 1086 1087 1088 1089 1090 1091 8382 1259 1263 4997 1264 1265 1266 1267 1270 1271 1272 1273 1477 1496 5257 1595 1618 5363 5473 5474 5535 1843 1844 5706 9238 2108 5879 5914 2188 2189 2236 9481 6061 6078 6140 6252 6449 2769 2794 2851 2853 2857 2901 2905 2916 2918 2928 6754 6801 3145 3172 6957 3288 3406 3447 3457 3465 3472
west$	1514
wet$	2604
wets$	2604
wetting$	7099
what$	3897 7593 7739 4346 4347 633 641 7905 7913 714 715 8386 4893 8392 8645 8646 9392 9414 9415 6189 6533 6536 6903
whatever$	7949 8608 8625 1620 1621 1622 1623 1714 1715
whatsapp$	416 4150 417 4151 418 4152 419 4153 420 4154
whatsoever$	9238
wheel$	9291
wheelc	6448
wheelchair$	9943 3644
when	6935
when$	4148 4149 7913 8710 9455 9553 9560 6166 7122
whenever$	4148 9553
where	6935
where$	7255 7256 7257 7258 7913 8710 2336 6166 6202
wherea	6037 2458 6192 6193 2529
whereabouts$	9532 9533 6263
which	6926 6935
which$	8710 9572 9689 9696 6213 6264
while$	9271
white$	8692 1482 1504 5242 1517 5273 5274 5275 1542 1578 3018 3019 3042 3049 6817 3088
who	9495 9516 9572 9689 9696 6213 6264 6935
who$	7255 7256 7257 7258 4200 4201 4236 649 678 7913 8091 8106 8382 8711 8714 2297 6034 6040 2331 2356 2367 6104 2377 6166 6167 6202 9701 6246 2518 6253 2521 6265 9774 6285 9782 6298 6754 3296
whoever$	6253
whole$	5837 5839 2835
wholly$	3118 3121
whom	9689 9696 9708
whom$	7255 7256 7257 7258 7913 9526 9596 2377 6202
why$	4392 659 660 4395 662 663 4398 4399 666 671 672 7905 7913 716 717 718 719 1977 1978 1979
wicked$	2844
wider	2340
wider$	6074
wife$	9886 9921 9946
wild$	2835 2844 6619 6620 6621 6650 3043 3065 3523
wilful$	3548
wilfully$	410 3176 3548
will	2523
will$	745 746 747 748 749 751 795 815 1360 1384 1396 1399 1432 1634 1636 1637 1638 1639 1640 1641 1642 1646 1647 1648 1649 1650 1651 1652 1662 1666 1667 1668 1676 1677 1678 1679 5421 8928 8929 8930 8931 5452 8954 1726 1727 1728 1729 1730 8964 1741 5508 5509 5512 5535 9032 9033 1812 1813 1826 6016 2285 6050 2323 2372 6134 2462 2501 6295 3105 3108 3110 3122 3308
willed$	6675
willing$	205 206 211 303 304 305 506 507 720 721 722 5345 5347 5349 8845 8846 8847 8848 2277 2790
willingly$	7732 7733 505 6525 6526 2793
willingness$	7482 5493 8989 8990 8991 8992 8993 8994
win$	4859 8970 5476
wind$	890 891 5401
winding$	7288 7289 7290 7291 7292 890 891
winds$	890 891
winter$	7598 7599
wiry$	3022
wisdom$	1202 1204 4994 1261
wise$	3850 1157 1158 1211 1478 6704 6709 6710 2982 2998
wiser$	3830 1154 1155 1156 1199 1211
wish$	5493 8989 8990 8991 8992 8993 8994 9686
wished$	2583
wishes$	2583 6902
wishs$	9686
wit$	9192 9193 9194
with	9640 6471 3262
with$	7313 7396 7494 7497 7502 7553 4068 4081 4085 7663 4169 4172 4203 4215 4216 4220 4227 4229 4231 7738 4325 4326 7915 4607 4610 4620 4621 8117 4637 8249 8253 8264 8265 8271 4853 8352 1130 8374 4880 4883 1167 5113 5114 5115 8711 8714 1521 1534 1535 1536 1537 1585 8883 8927 9002 2006 9404 6006 6031 9535 6075 9574 9612 9738 2592 6395 9900 6443 2736 6481 6548 2958 3066 3077 6922 6999 7045 3320 3381 3403 7170 7205
withar	9693
withbu	9693
withcr	9693
withda	9693
withde	9693
withdi	9693
withdrawn$	6242
withga	9693
withheld$	688 689 6910
withhold$	688 689
withholding$	688 689
withholds$	688 689
within$	4667 8163 8164 4844 5078 6310
withof	9693
without$	73 4070 983 8589 8590 8591 8592 8593 8594 8595 8596 8597 8598 8599 8600 8601 8625 8631 8632 8633 8634 8635 8636 8637 1443 1672 1675 5430 1762 2007 2008 5767 2139 2140 2638 3116 3117 3131 3153
withro	9693
withsh	9693
withst	9693
withsu	9693
withth	9693
witness$	6560
witnesses$	6560
woeful$	2226 3548
woefully$	3548
wolves$	8223 8224 8225
woman	6473
woman$	8449 1226 4965 8464 8498 8503 8505 1281 5018 8520 8521 1305 8536 8537 8538 8542 1316 1317 8564 9938 9968 6721
women$	8165 8166 8167 8168 8169 8170 8171 8172 8173 8174 8175 8176 8179 8180 8181 8449 8452 1226 4963 8469 8471 8488 8496 8503 8504 8505 1278 8520 8521 1316 1317 1336 8619 8784 8834 6718 6721 6731
wont$	1648 1649 1650 1651 1652 3105
wool$	6726
woolly$	3548
word$	9368 9397
wore$	7752 7753 7754 7755 7756 1521 1546 1556 1557 1558 1559 1560 1561 1562 1563 1564 1565 3066 3083
work	6990
work$	124 126 127 3901 7397 4006 7579 371 372 373 374 375 376 377 378 379 626 8000 8009 8207 4754 4769 8318 4857 4902 8836 8865 8871 5388 8885 5432 8947 8978 8996 8997 8998 9003 9253 2342 6476 6540 2937 6839 6847 6890
worked	2387
worked$	371 372 373 374 375 376 377 378 379 626 8976 8982 8983 8984 8985 8986 9734 2729 6848
worker	9823
worker$	7439 7670 7914 8008 5599 5604 5605 5615 5616 9419 9450 5973 5982 6436 9959 6541 3183 7215
workers$	7439 7670 7914 4511 8008 8348 8397 8398 8399 5445 5446 5448 5449 5599 5604 5605 9419 9450 5982 6541
working$	371 372 373 374 375 376 377 378 379 626 4770 5082 8864 8996 8997 8998 9662 6847 6920 3423
works$	371 372 373 374 375 376 377 378 379 626 6848
workshop$	124 126 127
workshops$	124 126 127
workshy$	3523
world$	8468 2974 2975
worldly$	1211 1463 1464 1465 1466 2976 3528
worn$	7757 7772 7773 7774 7784 9542 6049 6801
worr	2612 2650 2712
worried$	5083 5084 5085 8581 8582 8583 5089 5090 5911 2259
worries$	8036 8037 8038 8039 5092 8588 6902
worry$	5083 5084 5085 8581 8582 8583 5089 5090 6902
worrying$	8272 8273 8274 8275 8276 8277 8278 8279 8280 2919 2921
worse$	4385 8617 8618 9365 9366 6736
worship$	488 489 490 491 492
worshiped$	488 489 490 491 492
worshiping$	488 489 490 491 492
worshipped$	488 489 490 491 492
worshipping$	488 489 490 491 492
worships$	488 489 490 491 492
worst$	7817 4348 2921 3227
worth$	8027
worthless$	3523
would$	546 4282 7778 550 551 552 553 554 560 4295 4304 4405 4453 904 973 8491 8513 1349 5088 1433 1635 1653 1654 1655 1666 1667 1668 5452 8964 1741 5535 9032 9033 1812 1813 5692 5693 5694 6016 2285 3106 3110 3122
wound$	890 891
wrap	9966
wraps$	8243 6496 6638
wreak$	2892
wreaked$	2893
wreaking$	2891
wreck$	2806
wrecked$	2806
wrecking$	2806
wreckked$	2806
wreckking$	2806
wrecks$	2806
wrist$	9819
wrists$	9819
writ	7159
write$	2128 2460 2530 9875 2876 2877
writing$	2131 2460
written$	2109 2130 2647
wrong$	3830 3831 3933 4017 4018 4019 7580 8090 8102 8103 8104 8511 8512 9190 9191 9201 9285 9451 9452 5970 2754 2816
wrote$	2129
xanax	6352
xanax$	9847
y$	8533
year	6383
year$	4204 4233 4234 8158 4666 8162 4949 8454 4978 8573 1484 1487 1489 9874 6383 9878 6913 7189
years$	8162 8440 8441 8442 8507 8508 8509 8510 8545 8546 8547 8573 6913 7189
yet$	3887 2206 5962
yield	3193
yjs	6463
yjs$	9958 3481
yob$	3508
yobbish$	2921 3508
yobbo$	3508
yobbos$	3508
yobs$	8223 8224 8225 3508
yoi$	3728
yos	6463
yos$	9958 3481
yot	6463
yot$	9958 3481
young	6473
young$	245 293 895 4640 8284 4793 4794 8308 8309 8310 8311 8312 8313 8327 1108 1109 4845 4951 5206 5207 5208 5209 5210 5211 1482 8711 8714 5440 5570 5732 5850 5851 5860 5869 5907 5948 5950 6005 9550 9552 6058 2327 2328 6082 2371 9607 2381 9614 9618 6141 6144 6180 2464 9696 9697 6223 9723 9731 6254 9797 9800 9968 2780 2846 2849 2858 2897 6649 6696 2994 3018 3222 7002 7008 7027 3444
younger$	4656 8165 8166 8167 8168 8169 8170 8171 8172 8173 8174 8175 8176 8179 8180 8183 8184 6420 6495
youngers$	9594
youngster$	8284 8308 8309 8310 8311 8312 8313 8324 6649
youngsters$	8284 8308 8309 8310 8311 8312 8313 8324 6495 6649
youth	3233 3477
youth$	8284 8287 8308 8309 8310 8311 8312 8313 8324 1482 8711 8714 8717 8718 2240 6021 2339 6463 2730 2846 6582 2849 6649 6753 3020 3222 3468 3477
youths$	8134 8284 8287 8308 8309 8310 8311 8312 8313 8324 8711 8714 2339 6582 6649 3020 3534
yp	6005 6013 9529 9546 9548 9550 9552 6058 9554 2327 2328 9607 9614 9618 6145 6180 2464 9696 9697 9723 9730 9731 6254 9797 9800 2613 6354 2636 2658 6394 9920 6439 6440 2713 9945 9972 2746 3233 6978 7002 7027 7141
yp$	2821
yp1$	2820
yp2$	2820
yp3$	2820
yp4$	2820
yp5$	2820
yp6$	2820
yro$	3726
zero$	1759 5733 3177 3260
zits$	6811
