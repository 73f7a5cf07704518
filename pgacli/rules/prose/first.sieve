3692 3455 2716

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
(<is>) [<very>] [all|just|simply|basically|certainly|clearly|definitely|really|nothing but|now|no more than|known|proper|seen as|regarded as|mostly|a bit of|something of|nothing more than|no better than] [a|an|the] [bunch of|group of|lot of] [known|little|right|proper|young|petty|common|habitual|prolific|public|real|compulsive|born|budding|career|total|complete|absolute|violent|well known|local|pathological|dangerous|seasoned|fledgling] (criminal+|thief|thieves|crook+|mugger+|robber+|shoplifter+|burglar+|vandal+|arsonist+|dealer+|drug dealer+|liar+|cheat+|truant+|runaway+|runner+|addict+|stoner+|pothead+|alcoholic+|drug user+|drug abuser+|drug taker+|dropout+|drop out+|loser+|no hoper+|nuisance+|pest+|misfit+|savage+|animal+|monster+|psycho+|psychopath+|nutter+|slag+|slut+|tart+|scrounger+|menace+|failure+|bully|bullies|lost cause+|hopeless case+|sheep|snakes|alpha|narcissist+|sociopath+|problem+|handful|manipulator+|fantasist+|schemer+|hothead+|sneak+|attention seeker+|timewaster+|time waster+)
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
(avoidant|bitchy|spiteful|catty|vindictive|malicious|two faced|manipulative|manipulating|deceitful|devious|sly|dishonest|cunning|scheming|calculating|secretive|evasive|untrustworthy|unreliable|lazy|idle|feckless|greedy|materialistic|shallow|vain|jealous|workshy|work shy|unmotivated|demotivated|apathetic|selfish|ungrateful|spoilt|spoiled|rude|disrespectful|insolent|cheeky|surly|sullen|moody|stroppy|cocky|arrogant|gobby|mouthy|loud mouthed|foul mouthed|immature|childish|silly|stupid|thick|dim|naive|gullible|impressionable|easily led|weak willed|weak minded|impulsive|clingy|needy|stubborn|resistant|obstructive|defiant|oppositional|disobedient|unruly|naughty|unpleasant|nasty|cruel|callous|heartless|remorseless|unrepentant|entitled|unlikeable|hopeless|worthless|useless|troublesome|loutish|rowdy|boisterous|badly behaved|ill mannered|bad mannered|ill disciplined|undisciplined|bone idle|disorderly|dysregulated|hyper|paranoid|hysterical|over sensitive|meloterritorial|toxic|difficult|challenging|wild|disruptive|chaotic|obnoxious|sociopathic|psychopathic|narcissistic|antagonistic|hardcore|offensive|ignorant|gormless|dopey|feckless|predatory|criminal|criminally minded|lawless|anti authority|anti police|uncaring|emotionally unstable|unstable|mentally unstable|disturbed|street hardened|attention hungry|reckless|two faced|bossy|controlling|uninterested|disinterested|unambitious|feral|uncontrollable|out of control|ungovernable|unmanageable)
(poor|bad|negative|terrible|appalling) attitude+
(have|has|had|got|with) (an attitude|attitude|a chip on)
chip on (<their>) shoulder+
(victim|gang|street|criminal) mentality
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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 10 10 10 10 10 10 11 12 12 12 13 13 13 13 14 14 15 16 16 16 17 17 18 18 19 21 22 22 23 23 23 23 23 25 26 28 28 28 28 29 31 31 31 32 32 33 34 34 36 36 36 36 36 36 36 36 36 36 37 37 37 37 37 38 38 39 39 39 40 40 40 42 42 42 43 43 43 44 44 44 44 45 45 45 45 46 46 46 46 46 46 46 46 47 47 48 48 49 50 50 51 51 51 51 51 52 52 52 53 53 54 54 54 55 55 55 56 56 56 56 56 56 57 57 57 57 58 58 58 58 59 60 61 61 61 62 63 63 64 64 65 65 65 66 66 67 67 67 67 67 67 67 67 67 67 67 68 68 69 69 69 69 69 69 70 71 72 73 73 73 73 74 74 74 75 75 76 76 76 77 78 78 79 80 80 81 82 83 84 84 84 85 85 85 85 85 85 85 85 86 86 86 86 86 86 86 86 87 88 88 89 90 91 91 92 92 92 92 92 92 92 93 93 94 95 95 95 95 95 95 96 96 96 96 96 96 96 96 96 96 96 96 96 96 96 96 96 96 96 96 96 96 97 97 97 97 97 97 97 98 98 99 99 100 100 100 101 101 101 101 101 101 102 102 102 103 103 104 105 105 105 106 106 106 106 106 106 107 107 107 107 108 109 109 109 109 109 109 110 110 111 111 112 112 113 114 115 115 116 117 117 118 118 118 118 118 119 119 119 119 120 120 120 121 121 121 122 122 122 122 123 123 124 125 126 127 129 129 130 130 131 131 131 132 132 132 132 132 132 133 134 134 134 135 135 135 136 136 136 136 137 137 137 137 138 138 139 139 139 139 140 140 140 140 140 140 140 140 140 141 142 142 144 145 145 149 149 149 149 149 150 150 150 151 152 152 152 152 152 152 152 154 156 157 158 162 164 166 168 168 168 168 168 168 168 168 169 169 169 169 172 172 172 173 174 174 174 174 177 178 178 179 179 180 182 182 182 183 185 185 185 185 185 185 186 187 188 188 188 188 188 188 188 189 189 189 189 189 190 190 190 190 190 190 191 191 194 194 195 196 196 197 198 198 198 199 200 202 202 202 202 202 202 202 202 202 203 203 203 203 203 204 204 204 204 204 204 204 204 205 205 205 205 205 205 205 206 206 206 207 207 208 208 209 209 209 209 209 210 210 210 210 210 211 211 212 213 214 214 215 215 216 216 216 217 218 218 219 219 220 220 221 222 222 222 223 224 224 226 227 227 227 227 227 228 229 230 230 230 230 230 230 231 231 231 231 231 232 232 233 233 235 235 236 236 237 237 238 240 241 242 243 244 245 246 247 248 249 249 250 251 251 252 252 252 252 253 253 253 253 253 254 254 255 255 255 256 256 257 257 258 258 258 258 259 260 260 261 263 264 264 265 265 265 265 265 265 265 265 265 266 266 267 268 269 270 271 271 271 272 273 274 274 275 275 276 276 277 277 278 278 279 279 280 280 280 280 280 280 280 280 280 281 281 281 281 282 282 283 284 284 285 286 287 287 287 287 288 288 289 289 289 289 290 290 290 291 292 293 293 294 295 295 296 297 297 297 297 297 297 297 297 297 297 297 297 298 298 298 298 298 298 298 298 298 299 299 299 299 300 300 300 300 300 301 301 301 301 301 301 301 301 302 302 303 303 303 305 305 305 306 307 309 310 311 311 311 313 313 313 313 313 313 313 313 313 313 313 313 314 314 314 314 314 314 314 314 314 314 314 315 315 315 315 317 317 317 317 317 318 318 318 318 319 319 319 319 320 320 321 321 321 321 322 322 322 323 323 324 325 325 326 327 328 328 330 330 330 330 330 330 330 331 331 331 331 331 331 331 331 331 331 331 331 331 332 333 335 336 337 338 339 341 341 341 342 342 343 344 344 344 346 347 347 347 348 348 349 350 352 353 354 355 355 356 356 357 357 357 363 364 367 368 373 373 376 376 376 377 378 379 381 386 387 387 387 389 390 390 390 390 391 393 393 393 393 394 396 396 396 397 398 399 399 400 400 400 400 400 400 400 400 400 400 400 400 400 400 400 400 401 401 401 401 401 401 401 401 401 401 402 402 402 403 404 404 404 404 406 408 410 411 412 412 412 412 413 413 413 413 414 415 415 415 420 421 421 422 422 422 422 422 422 422 422 423 426 426 426 429 429 430 430 430 430 431 431 431 431 431 431 433 434 434 435 435 435 435 435 436 436 436 436 436 437 437 437 437 438 439 439 439 439 439 439 439 439 439 440 440 442 442 442 442 443 443 443 444 444 444 444 444 444 444 444 444 444 444 444 444 444 444 444 444 444 445 445 445 445 445 445 446 447 447 447 447 447 447 448 448 449 453 453 453 453 454 456 456 456 457 457 458 458 460 460 460 460 460 460 460 461 461 461 462 462 466 467 467 467 470 471 473 473 474 476 479 481 481 481 482 482 482 485 486 487 487 488 488 489 495 496 497 497 497 500 501 503 504 505 506 507 507 507 508 509 510 510 510 511 513 513 513 513 515 515 515 516 516 516 516 516 516 516 517 517 517 517 518 519 520 521 521 521 521 522 523 524 526 526 528 528 528 529 529 529 529 530 530 531 531 532 533 533 533 533 533 533 534 534 534 534 534 534 535 536 536 537 537 537 537 538 539 540 541 541 541 542 544 544 544 544 544 545 545 545 546 546 546 546 547 547 547 547 548 548 548 549 550 550 551 552 552 552 552 552 552 552 552 552 552 552 553 554 555 555 556 556 556 556 557 557 558 558 559 559 560 560 560 561 561 562 564 564 564 564 564 565 565 565 566 567 567 569 570 571 571 571 572 573 573 573 573 573 577 577 577 578 578 578 579 579 579 579 579 580 580 580 582 583 583 583 584 584 586 587 588 588 588 589 589 589 590 591 591 591 591 592 592 592 592 592 592 592 592 593 594 594 595 595 595 595 595 595 595 595 595 595 595 595 595 596 598 598 598 598 600 602 602 602 603 603 604 605 605 605 606 606 607 609 609 610 611 611 612 612 612 612 613 613 614 614 614 614 614 614 614 616 616 616 616 617 617 617 618 618 619 619 619 620 620 620 620 620 621 621 621 622 622 622 623 623 623 623 623 624 625 625 626 626 626 627 627 627 627 627 628 628 628 629 630 630 630 631 631 631 632 632 633 634 634 635 635 635 635 636 637 637 637 637 638 638 638 638 638 638 639 639 641 641 645 645 645 645 646 646 648 648 652 652 652 654 658 659 659 660 660 660 660 664 665 667 668 668 668 668 669 669 670 670 670 670 670 670 671 672 675 675 675 676 678 680 681 684 685 685 685 686 688 688 688 689 690 690 690 690 691 692 692 692 693 693 693 694 695 696 697 697 698 698 699 700 700 700 701 701 701 701 701 701 701 701 701 701 702 703 703 703 703 704 705 706 706 706 707 707 710 710 710 711 712 712 712 713 714 715 715 715 716 717 717 717 718 719 719 719 719 721 721 722 722 723 724 724 728 729 729 731 732 733 733 733 734 735 735 735 735 735 736 736 736 736 737 737 737 737 737 738 738 738 738 739 740 741 742 742 742 742 742 742 743 743 743 743 743 743 744 744 744 744 744 745 745 745 746 746 746 746 746 746 747 749 750 750 751 751 751 752 753 754 755 755 755 755 756 756 756 756 756 756 756 758 759 759 759 759 760 760 760 760 760 761 761 761 762 763 763 764 764 764 764 765 765 765 765 766 767 767 767 768 768 768 769 769 771 771 772 772 772 773 773 773 773 774 774 774 774 774 774 775 775 775 775 776 776 776 776 776 776 777 777 778 778 778 778 779 779 780 780 781 781 782 782 782 782 782 783 784 784 784 784 784 784 784 785 787 787 787 788 788 788 788 789 789 789 789 789 789 789 789 791 793 793 793 794 794 794 795 797 797 797 797 797 797 797 797 798 798 798 800 800 801 801 801 801 801 801 802 802 802 803 803 804 804 804 804 804 805 806 806 806 807 807 807 807 808 808 808 809 809 809 809 810 812 813 813 813 815 817 817 817 818 819 820 820 821 821 822 822 822 822 823 823 823 823 823 824 824 824 824 824 824 824 825 825 825 825 826 827 827 827 828 828 828 828 828 828 829 829 830 830 830 831 831 831 832 832 832 832 833 833 833 833 833 833 833 833 833 833 833 833 833 833 833 833 833 833 833 834 834 834 835 835 835 836 836 836 836 837 838 839 839 839 839 840 841 841 841 841 842 842 842 842 842 842 842 843 843 843 843 843 843 844 844 844 844 845 845 845 845 846 846 846 846 847 847 848 848 848 849 849 850 850 850 851 852 852 853 853 854 855 856 856 857 857 858 858 858 859 859 859 860 861 861 862 863 863 863 863 864 864 865 865 866 866 866 866 867 867 867 867 867 867 867 868 869 869 870 870 870 870 870 871 871 871 871 871 871 871 872 872 872 873 874 874 874 874 874 874 874 874 874 875 875 876 877 877 878 878 878 878 878 880 880 881 882 882 883 883 884 885 885 885 886 888 889 889 889 890 890 890 890 890 890 890 890 890 890 890 890 890 891 891 891 891 892 892 892 892 892 892 892 892 892 892 892 892 892 892 892 892 892 892 892 892 892 892 892 892 892 892 892 892 892 893 894 895 896 896 896 896 896 897 898 898 898 898 898 899 899 899 900 901 902 904 904 905 905 905 905 905 905 907 907 908 908 909 910 910 911 911 912 912 914 914 914 914 915 915 915 915 916 916 917 918 919 921 922 923 924 925 926 927 928 928 931 932 933 934 935 936 936 937 937 937 937 937 938 939 939 939 939 940 941 941 942 944 944 946 947 948 948 949 949 950 951 952 952 953 955 955 956 956 958 958 958 958 959 959 960 960 961 961 961 961 962 962 962 962 963 964 964 965 965 967 968 968 969 971 971 972 972 973 975 976 977 979 981 981 981 982 982 982 983 983 983 984 984 985 985 986 988 988 989 989 989 989 989 989 990 990 990 992 992 994 995 996 997 998 999 1000 1001 1002 1003 1011 1016 1017 1018 1019 1020 1021 1022 1023 1024 1026 1030 1031 1032 1033 1034 1035 1036 1037 1038 1039 1040 1041 1042 1043 1045 1049 1051 1052 1053 1055 1059 1064 1065 1068 1069 1070 1072 1073 1076 1077 1078 1079 1081 1085 1086 1087 1088 1089 1090 1092 1093 1094 1095 1098 1099 1100 1101 1103 1104 1106 1109 1110 1113 1115 1116 1121 1122 1129 1131 1133 1134 1137 1142 1143 1144 1146 1147 1148 1149 1150 1151 1152 1154 1158 1159 1160 1161 1162 1164 1165 1167 1169 1170 1171 1172 1174 1175 1179 1181 1185 1186 1187 1188 1189 1195 1197 1202 1203 1204 1208 1210 1211 1212 1214 1215 1216 1219 1220 1221 1226 1227 1229 1231 1234 1235 1236 1237 1238 1240 1241 1243 1244 1245 1246 1247 1249 1250 1251 1252 1253 1254 1255 1259 1260 1261 1262 1263 1264 1265 1266 1267 1268 1269 1270 1272 1273 1274 1275 1277 1278 1279 1280 1281 1284 1285 1286 1287 1288 1290 1291 1292 1293 1294 1295 1296 1297 1298 1299 1301 1302 1303 1304 1305 1306 1307 1308 1310 1311 1312 1313 1314 1315 1316 1319 1320 1321 1322 1323 1324 1325 1328 1329 1331 1332 1335 1337 1338 1339 1340 1341 1342 1343 1344 1346 1347 1348 1349 1351 1354 1355 1356 1357 1358 1359 1360 1361 1362 1363 1364 1365 1366 1367 1368 1369 1370 1372 1373 1374 1376 1377 1378 1379 1380 1381 1382 1386 1387 1388 1389 1390 1391 1392 1393 1394 1395 1396 1397 1398 1399 1401 1402 1403 1404 1405 1406 1407 1408 1409 1410 1412 1413 1414 1415 1416 1417 1418 1419 1420 1421 1422 1423 1424 1425 1426 1427 1428 1429 1430 1431 1432 1433 1434 1435 1438 1441 1463 1464 1465 1474 1480 1483 1487 1492 1496 1499 1501 1502 1504 1507 1508 1511 1534 1557 1560 1561 1569 1573 1574 1593 1597 1598 1599 1604 1605 1610 1613 1620 1627 1629 1630 1635 1656 1660 1661 1663 1664 1665 1669 1675 1678 1679 1680 1681 1682 1683 1684 1686 1696 1697 1698 1708 1712 1715 1719 1721 1726 1728 1734 1736 1742 1743 1749 1750 1759 1761 1762 1763 1764 1766 1769 1774 1775 1776 1777 1778 1779 1781 1783 1784 1785 1786 1787 1788 1790 1791 1793 1795 1796 1799 1800 1801 1804 1805 1811 1814 1815 1816 1817 1819 1820 1821 1822 1823 1824 1827 1829 1830 1832 1833 1834 1835 1836 1845 1846 1849 1851 1852 1853 1854 1855 1856 1857 1858 1859 1864 1865 1866 1868 1869 1870 1871 1872 1874 1875 1876 1877 1878 1879 1881 1882 1883 1884 1885 1886 1887 1888 1889 1890 1900 1909 1911 1915 1919 1921 1923 1926 1927 1931 1934 1938 1940 1941 1943 1944 1946 1949 1951 1954 1955 1956 1959 3 3 20 24 26 27 40 41 70 90 97 126 128 134 140 142 147 148 153 155 157 159 163 163 164 165 166 167 170 171 175 176 177 178 178 181 183 192 193 194 195 200 202 224 225 234 235 239 244 262 268 285 304 308 312 314 316 327 329 333 334 340 343 345 350 351 355 356 356 358 359 360 362 365 368 370 370 370 370 370 371 372 374 374 374 374 374 374 374 375 376 381 384 385 386 387 387 388 388 392 395 397 401 402 403 405 405 405 405 405 406 406 406 407 409 411 411 411 411 411 411 411 411 411 411 411 412 413 413 413 413 413 413 413 413 413 413 413 413 413 418 419 423 424 425 426 427 428 429 430 432 432 432 432 432 432 433 435 441 445 447 449 450 451 452 453 454 455 457 459 459 459 460 463 463 463 463 465 468 469 471 471 471 471 471 471 471 471 471 471 471 471 471 471 471 471 471 471 471 471 471 472 473 475 476 478 478 480 481 482 483 484 490 492 498 498 498 498 498 498 498 498 499 512 514 514 525 527 533 533 543 561 563 564 565 568 574 575 576 581 583 584 585 597 599 601 606 608 615 630 633 640 643 643 643 643 643 643 643 643 643 643 646 648 649 651 652 653 655 656 656 657 660 660 660 660 660 660 660 660 660 660 660 660 660 660 661 662 663 664 665 666 671 672 673 673 673 673 673 673 673 673 673 673 673 673 673 673 674 675 676 677 679 681 682 682 682 683 685 687 688 690 691 696 697 699 700 701 702 704 704 705 706 708 708 708 708 709 709 709 709 709 709 718 720 725 728 730 733 744 745 748 756 757 770 783 786 787 789 790 792 792 796 798 798 799 803 811 813 814 815 817 820 833 837 869 871 879 881 881 881 881 881 881 881 881 881 881 881 887 890 890 890 890 890 890 890 890 890 890 891 896 903 904 905 906 907 916 920 929 930 932 936 941 942 943 944 945 947 954 957 962 965 966 970 974 980 981 987 991 991 991 993 993 993 993 1004 1006 1012 1013 1025 1027 1048 1050 1054 1056 1057 1058 1061 1062 1063 1066 1067 1071 1074 1075 1080 1082 1083 1084 1091 1096 1097 1102 1105 1107 1108 1111 1112 1114 1117 1118 1119 1120 1123 1125 1126 1128 1130 1136 1138 1139 1140 1141 1153 1155 1156 1163 1166 1168 1173 1176 1177 1178 1180 1183 1184 1190 1191 1192 1193 1194 1199 1200 1201 1205 1206 1207 1209 1213 1217 1218 1222 1223 1224 1225 1228 1230 1232 1233 1239 1242 1248 1256 1257 1258 1271 1276 1282 1283 1289 1300 1309 1317 1318 1326 1327 1330 1333 1334 1350 1352 1375 1383 1384 1385 1400 1436 1437 1443 1444 1445 1455 1467 1468 1473 1476 1478 1484 1488 1489 1490 1491 1493 1494 1495 1500 1506 1509 1510 1512 1514 1515 1517 1523 1525 1526 1533 1537 1538 1541 1545 1546 1552 1553 1554 1555 1558 1559 1564 1565 1566 1570 1571 1572 1576 1578 1579 1595 1596 1601 1603 1606 1611 1614 1616 1622 1624 1625 1628 1631 1632 1633 1636 1638 1639 1640 1641 1642 1647 1652 1653 1655 1657 1658 1666 1667 1671 1672 1673 1674 1676 1687 1695 1699 1700 1702 1707 1709 1710 1711 1713 1714 1716 1718 1720 1724 1725 1729 1730 1731 1732 1735 1738 1739 1744 1745 1746 1747 1751 1752 1753 1754 1755 1756 1757 1758 1760 1767 1768 1771 1772 1773 1780 1782 1789 1792 1794 1797 1798 1802 1803 1806 1810 1812 1825 1826 1828 1831 1837 1838 1839 1840 1841 1842 1843 1844 1847 1848 1850 1860 1861 1862 1863 1867 1873 1880 1891 1892 1894 1895 1896 1898 1899 1902 1903 1904 1905 1907 1912 1913 1914 1916 1917 1918 1922 1928 1930 1932 1933 1937 1939 1945 1947 1948 1950 1952 1957 1958 30 35 143 146 160 161 163 184 201 361 366 369 370 374 380 382 383 405 411 416 417 428 432 459 463 464 471 477 491 493 494 498 502 514 642 643 644 647 650 653 656 660 673 682 687 708 709 726 727 792 816 881 890 913 978 991 1005 1007 1008 1009 1010 1014 1015 1028 1029 1044 1046 1047 1060 1124 1127 1132 1135 1145 1157 1182 1196 1198 1336 1345 1353 1371 1411 1439 1440 1442 1446 1447 1448 1449 1450 1451 1452 1453 1454 1456 1457 1458 1459 1460 1461 1462 1466 1469 1470 1471 1472 1475 1477 1479 1481 1482 1485 1486 1497 1498 1503 1505 1513 1516 1518 1519 1520 1521 1522 1524 1527 1528 1529 1530 1531 1532 1535 1536 1539 1540 1542 1543 1544 1547 1548 1549 1550 1551 1556 1562 1563 1567 1568 1575 1577 1580 1581 1582 1583 1584 1585 1586 1587 1588 1589 1590 1591 1592 1594 1600 1602 1607 1608 1609 1612 1615 1617 1618 1619 1621 1623 1626 1634 1637 1643 1644 1645 1646 1648 1649 1650 1651 1654 1659 1662 1668 1670 1677 1685 1688 1689 1690 1691 1692 1693 1694 1701 1703 1704 1705 1706 1717 1722 1723 1727 1733 1737 1740 1741 1748 1765 1770 1807 1808 1809 1813 1818 1893 1897 1901 1906 1908 1910 1920 1924 1925 1929 1935 1936 1942 1953

12 14 8 9 10 10 10 10 10 10 4 6 5 6 6 6 7 7 7 7 9 9 9 9 9 9 7 8 8 8 12 13 13 13 13 13 13 4 4 5 5 7 8 8 8 7 8 7 3 10 4 6 8 6 8 3 3 7 8 5 6 6 6 6 4 3 7 8 8 8 13 5 7 6 5 4 4 3 5 8 9 9 9 9 9 9 9 10 9 14 16 16 19 19 7 8 5 6 6 5 5 5 3 4 4 6 7 7 11 12 12 12 3 4 4 4 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 10 11 11 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 25 27 26 27 17 3 10 11 11 4 5 7 6 6 10 11 11 7 8 19 20 20 20 20 20 20 20 20 20 20 5 6 3 4 4 4 4 4 5 4 4 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 5 6 7 4 8 7 6 7 7 5 6 6 6 6 6 6 9 7 8 10 8 8 8 9 7 6 3 4 4 3 4 4 6 7 7 7 7 7 8 4 4 5 4 5 5 5 5 5 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 4 6 5 10 11 11 11 11 13 4 5 5 11 13 3 5 6 6 3 4 4 4 5 5 3 4 4 4 4 8 9 9 9 9 9 7 8 12 13 4 4 4 4 5 5 4 8 9 11 12 12 12 12 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 6 5 4 5 6 4 5 6 7 7 4 3 3 3 3 5 4 3 3 3 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 3 6 3 4 5 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 6 8 10 10 7 3 4 4 4 4 5 3 3 3 4 4 4 4 4 4 3 3 3 4 3 4 5 5 5 5 6 4 5 10 10 3 4 5 4 4 6 6 4 3 9 9 9 9 9 9 9 9 9 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 8 7 7 5 5 6 10 12 5 7 7 8 8 8 8 6 7 7 7 7 9 11 4 4 4 5 7 9 8 9 9 9 6 8 4 6 4 4 3 3 4 4 4 3 4 3 4 7 5 5 5 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 9 10 10 8 9 3 5 9 9 9 9 7 3 4 3 3 6 7 12 13 13 13 13 13 13 14 14 4 5 3 3 9 4 4 5 5 5 4 5 7 5 5 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 7 8 8 8 14 15 15 15 15 7 7 7 7 7 7 10 9 6 7 6 7 7 4 5 5 3 4 7 5 6 6 6 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 6 7 7 7 7 8 8 8 11 12 8 9 9 9 9 10 10 7 8 7 4 5 4 6 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 5 3 4 4 5 4 5 6 7 7 4 5 4 8 9 9 9 4 5 5 5 7 3 4 3 3 10 5 5 4 5 5 6 6 3 7 5 3 3 4 3 3 3 3 3 3 3 5 7 7 7 4 3 4 4 4 3 9 10 10 10 8 7 8 8 8 5 4 4 10 10 11 11 11 11 11 11 12 12 11 11 12 12 11 11 14 14 14 14 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 5 4 3 3 4 4 4 4 4 3 4 3 7 8 8 5 4 6 5 7 6 6 6 6 6 6 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 6 6 7 7 7 7 7 7 7 7 8 8 7 7 7 8 7 7 6 6 7 6 6 6 3 9 9 9 9 9 9 4 5 3 3 3 3 4 4 4 5 5 3 3 4 5 9 9 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 5 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 5 6 6 3 4 8 3 4 4 5 6 6 4 5 6 7 7 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 6 6 4 3 5 6 6 7 7 8 9 10 10 5 6 9 10 4 12 13 12 12 12 12 7 8 8 8 8 9 4 5 6 6 7 7 7 3 4 5 4 3 3 5 4 5 5 5 6 8 9 9 4 5 5 4 9 9 9 9 6 7 7 4 7 8 4 8 9 9 9 9 10 10 9 9 9 9 3 7 5 6 6 7 7 7 4 7 5 6 5 6 5 6 6 5 5 4 7 7 8 7 7 4 4 5 4 3 4 4 4 4 5 5 3 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 3 3 4 3 14 15 15 6 7 8 5 6 6 6 6 9 9 9 10 10 11 10 10 4 4 5 9 10 10 11 11 10 10 10 10 10 11 12 10 3 4 6 5 6 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 9 9 6 7 7 7 7 7 7 8 9 9 9 11 11 11 10 10 7 7 7 9 10 10 10 10 8 8 8 8 8 8 10 10 10 10 10 3 5 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 6 6 7 7 3 5 6 6 8 3 5 4 4 4 4 4 5 6 11 3 4 4 4 3 3 3 3 5 6 5 4 3 6 6 3 4 4 4 3 3 3 3 4 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 6 4 3 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 5 6 5 5 5 5 6 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 5 6 7 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 3 4 4 4 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 10 11 11 11 11 5 6 6 6 3 4 5 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 7 5 5 5 6 7 6 4 4 5 4 5 5 5 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 10 11 11 11 8 10 9 9 9 9 7 9 8 9 9 9 5 6 5 6 7 8 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 3 4 3 8 9 9 4 3 4 5 5 6 5 4 5 3 3 4 3 4 3 3 4 4 4 4 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 3 3 3 6 7 8 4 4 4 4 10 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 3 4 4 7 8 8 9 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 12 12 12 13 11 12 5 7 7 7 7 11 12 12 5 3 3 6 7 3 6 3 4 10 11 3 4 4 8 9 9 5 3 4 3 7 8 8 8 4 5 4 5 5 7 7 6 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 3 4 3 4 7 7 7 7 7 3 5 4 6 3 3 4 4 4 4 3 5 4 3 3 5 4 3 3 3 3 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 4 3 5 6 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 4 7 4 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 10 11 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 13 10 4 9 14 10 9 10 3 3 12 3 5 6 17 9 9 11 11 4 4 7 10 11 8 11 11 13 4 5 8 7 4 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 4 5 10 3 5 6 4 11 0 8 7 4 8 13 5 4 3 7 6 7 3 3 4 8 6 6 3 3 3 5 10 6 11 0 5 0 3 4 3 3 6 5 7 4 6 8 3 4 3 4 8 5 5 7 6 6 4 10 5 6 5 0 6 4 0 6 0 6 0 0 7 7 6 5 5 4 0 2 8 3 7 4 4 4 8 5 8 4 6 3 4 8 6 3 4 4 0 4 3 6 3 7 5 11 0 3 4 3 6 12 0 0 7 0 0 3 4 0 18 8 3 0 11 0 0 10 5 0 0 2 10 4 0 7 3 5 0 13 0 23 19 0 12 11 10 0 0 0 0 0 10 3 0 9 0 0 5 3 12 10 13 7 3 0 10 12 0 5 0 13 8 6 0 6 4 0 10 11 7 6 17 0 5 0 5 14 6 6 7 10 0 9 5 6 7 8 0 5 6 4 6 0 4 5 4 3 3 12 4 0 9 14 7 10 0 0 0 4 0 0 0 15 0 0 9 0 4 0 8 0 5 6 3 8 12 0 0 0 5 7 0 0 5 5 0 4 3 0 0 0 3 0 4 3 5 6 3 4 3 6 3 7 3 4 6 3 3 6 3 4 4 3 4 5 3 3 5 4 5 5 4 2 4 3 7 3 4 3 4 3 4 6 5 5 3 5 5 5 4 8 4 3 3 3 4 4 6 3 3 3 4 5 3 3 3 4 4 3 6 5 2 4 4 7 3 5 4 3 7 7 6 6 4 4 6 8 10 6 4 7 4 5 8 3 3 3 6 3 2 3 4 5 5 18 5 4 8 6 9 2 6 4 7 5 6 5 5 5 3 7 3 6 3 6 5 5 5 3 4 5 7 5 6 7 6 4 8 7 4 3 5 3 3 4 3 9 6 5 6 5 6 12 3 3 5 9 5 3 3 6 6 3 4 7 5 2 3 5 11 5 6 5 5 3 3 3 3 2 8 2 4 3 5 2 2 4 2 4 2 8 4 3 2 3 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 6 7 2 5 2 2 9 2 2 8 2 2 3 2 2 4 5 2 3 2 4 4 3 2 5 2 2 2 2 3 2 3 2 4 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 6 5 5 2 8 6 13 3 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 5 8 2 8 2 3 2 3 2 2 2 2 2 8 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 11 12 2 3 2 6 3 2 2 2 2 2 5 2 3 2 2 2 4 2 5 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 2 2 2 2 2 3 2 5 4 2 4 4 3 4 5 2 2 3 2 5 2 2 2 2 2 2 2 2 2 2 3 2 2 4 2 2 4 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 5 4 2 2 2 7 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 3 2 2 2 2 2 2 2 3 2 4 5 2 2 2 2 3 4 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 3 4 2 2 2 2 2 2 2 3 2 2 2 2 2 3 2 2 4 3 2 2 2 2 3 2 2 2 2 2 2 2 3 3 3 4 1 2 2 3 2 9 2 4 2 2 2 2 2 2 2 3 2 5 3 3 2 8 3 2 4 0 2 7 5 2 2 2 2 2 3 2 3 5 2 2 4 4 2 4 4 2 4 2 2 2 1 2 2 3 2 2 3 8 2 2 4 2 2 2 2 0 2 3 4 2 2 4 4 4 2 2 2 2 2 2 2 2 2 2 2 1 2 2 2 2 2 2 2 2 2 2 2 4 2 2 2 1 1 2 1 2 2 1 2 2 2 2 2 2 2 2 2 2 3 2 2 3 3 2 2 1 4 2 1 2 5 4 2 2 2 2 2 1 4 2 2 2 4 2 2 2 2 3 2 3 3 2 4 5 2 2 2 3 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 4 2 2 3 2 2 2 2 2 2 7 2 2 5 2 1 2 2 2 2 4 2 4 2 3 2 2 2 2 2 4 7 2 2 2 4 2 2 2 2 2 4 2 2 4 5 2 2 2 2 2 2 2 4 3 2 3 2 3 2 4 2 2 3 2 4 2 6 2 2 4 2 4 2 2 2 3 2 2 3 2 4 3 2 2 3 9 3 2 2 2 2 2 4 1 2 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 9 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 4 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 2 46 5 1 1 1 2 1 1 2 1 1 2 1 1 2 1 1 1 2 2 1 3 2 1

1$	2609 6301 6673
10$	8068
101$	6227
11$	8068
12$	1216 1217 1218 1219
13$	1216 1217 1218 1219
14$	1216 1217 1218 1219
15$	1216 1217 1218 1219
16$	1216 1217 1218 1219
17$	7090 3673
18$	7609 7611 495 1183 4885 8367 8368 8369 8370 8371 8372 8373
19$	7609 7611 495 1183 4885 8367 8368 8369 8370 8371 8372 8373
2$	6673
20$	7609 7611 495 1183 4885 8367 8368 8369 8370 8371 8372 8373 7090 3673
21$	7609 7611 495 1183 4885 8367 8368 8369 8370 8371 8372 8373
22$	7609 7611 495
23$	7609 7611 495
24$	7609 7611 495 3080
25$	7609 7611 495 1183 4885 8367 8368 8369 8370 8371 8372 8373
26$	7609 7611 495
27$	7609 7611 495
28$	7609 7611 495
29$	7609 7611 495
3$	6673
30$	7609 7611 495 1183 4885 8367 8368 8369 8370 8371 8372 8373
31$	7090
3x5x2$	3514
4$	6673
47$	7090 3673
4ft$	3494
5$	1462 5155 5156 6673 3494
5ft$	3494
5x5x5$	3513
6$	1462 5155 5156 6673 3494
60$	9507
6ft$	3494
7$	8068 6673 6772
8$	8068 6673
9$	8068 6673
999$	6227
a$	3902 3935 4070 7528 4075 4525 963 964 965 8137 4759 4760 1103 4878 1236 1237 4967 4994 4995 1450 5646 5667 5787 5798 5825 6040 6251 6252 6261 6282 6283 6298 9777 2638 2676 6393 6401 9859 2796 2842 2979 3097 3115 3182 3185 6962 3428 7146
abandon$	3120
abandoned$	3117 3120
abandoning$	3120
abandons$	3120
abc$	6162 3448
abcs$	6162
abdicate$	2135
abdicated$	2135
abdicates$	2135
abdicating$	2135
abh	6396 3454
abh$	9851 7146
abide$	7912
abilit	7028
abject$	3086
able	6156
able$	1147 1150 1151 1153 1162 1174 1329 5030 5051 5052 1369 1378 2403
abode$	9836
abortion$	3624
about	6003 6844
about$	3763 3767 3818 4370 7827 8277 8456 8457 8458 5006 8464 8465 8466 8470 8471 1463 5316 1625 1626 1627 1628 5321 9041 9068 9162 9163 9291 9292 9293 5917 5918 5919 2272 6028 6310 6372
above$	7456 5182 9347 9376 6157
abroad$	9795
abscond$	7550 414 415 3457
abscondded$	414 415 3457
abscondding$	414 415 3457
absconded$	414 415 3457
absconder$	6423 3457
absconders$	6423 3457
absconding$	414 415 6422 3457
absconds$	414 415 3457
absconsion$	3457
absconsions$	3457
absen	7064
absenc	6315 9788
absence$	9770
absent$	7555 8905 5991
absolute$	1601
absolutely$	1728 5676 3078 3081
abus	9815
abuse	6359
abuse$	7147 7148 7185 7186 7187 7202 7494 7758 7759 7768 7769 7866 7867 9812 9813 9814 6479 7093
abused	2649
abused$	7192 7647 6341 7108 3418
abuser$	7542 7630 7635 7640 7864 8050 907 8090 975 6502 6505 6506
abusers$	7542 7635 7640 7864 8050 907 8090 975 6502 6505 6506
abusive$	2881 6584 3479
abysmal$	3506
abysmally$	3506
academy$	5525 5530 5531 9305 9336 5908 2220 9749 9750 9763 3143
accept$	7252 3903 222 223 224 225 226 227 228 229 7392 7408 7478 7489 724 725 754 4447 4448 4449 4450 4451 4452 4453 4454 4455 4456 7912 4470 4471 4472 4473 4474 4475 4476 4477 4478 4479 4480 4481 4497 4498 4499 4500 4501 8157 8722 8751 8757 8771 9139 6757 6758
acceptable$	2385 3448
accepted$	222 223 224 225 226 227 228 229 7669 7677 7684 7685 7686 7696 724 725 8846 8847 8848 8849
accepting$	222 223 224 225 226 227 228 229 724 8157 8750
accepts$	222 223 224 225 226 227 228 229 724
acceptted$	222 223 224 225 226 227 228 229 724
acceptting$	222 223 224 225 226 227 228 229 724
access$	7252 3357
accident$	959
accidents$	959
accommodation$	7586 7587 7588 7589 7590 7591 7592 7593 9811 9847 7091
accomplice$	6445 3565
accomplices$	6445 3565
accord$	7385 7644 7645 6447
accoun	5963 2300 5993 6111
account$	9114 9115 9116 9117 9118 9119 9120 9566 6207 2517 2534 9687 9688 2669 9817 6552
accountability$	719 720 4416 4417 4418 4419 4420 4421 4422 4423 4424 4425 4426 4427 4428 9332 9333 9334 9335 6829
accountable$	719 720
accounted$	2534
accounts$	9418 9448 9566 6207 2517 2534 6552
accusation$	6477
accusations$	6477
acd$	3575
achiev	2363
acknowledge$	4470 4471 4472 4473 4474 4475 4476 4477 4478 4479 4480 4481 9139
acknowledged$	9002 9003 9004 9005
acne$	6729 3497
acned$	3496
across$	4629 4630 5073 5074 5075 5182 6620 6777
act	2344 9526 9709
act$	4134 7596 4497 4498 4499 4500 4501 972 1182 1184 1185 1186 1187 1188 1189 1190 1191 1192 1193 1220 1221 1222 1223 1224 1288 8932 9139 9315 9318 9406 9527 2883 2944 2945
acted$	972 1182 1184 1185 1186 1187 1188 1189 1190 1191 1192 1193 1220 1221 1222 1223 1224 5512 5521 8980 8985 9002 9003 9004 9005 9149 2883 2944 2945
acting$	972 1073 1182 1184 1185 1186 1187 1188 1189 1190 1191 1192 1193 1220 1221 1222 1223 1224 2861 2883 2944 2945
action	2243 6915
action$	7212 9033 1948 1949 1950 9114 9115 9116 9117 9118 9119 9120 6043 6171 9639 6412 6913
actionable$	5935
actions$	3 4 5 6 7 8 9 3704 3705 3706 3711 7212 7275 7377 7378 7379 7380 7381 7382 7383 7384 7401 7866 7867 7868 7871 7872 7873 7874 7875 7876 7877 7878 7879 7880 7881 7882 7883 1940 6412
active	9578
active$	3786 95 3944 347 348 349 350 612 6429 6632 3185 3187 6892
activi	9381 9680 6895 6907 6908 6915
activities$	7203 7212 6412 6426 6481
activity$	7203 7212 4135 7597 9418 9544 6412 6426 6481 6631 6899
acts$	7582 4134 7596 972 1182 1184 1185 1186 1187 1188 1189 1190 1191 1192 1193 1220 1221 1222 1223 1224 1289 2883 2944 2945
actual$	6396
add$	2278 3288
added$	2278 2279 2327 2329 2450 2451
addict	9728 9788 9820 7018
addict$	8098 8099 8100 6510 6511 3473
addicted$	2574
addiction$	2574 7033
addicts$	8098 8099 8100 9830 6510 6511 3473
addres	2248 9440 2426 6118 6119 6148
address$	3894 3895 3896 7534 7535 7536 7537 4083 4084 4085 4086 9425 2307 9836 3257 7101
addresses$	3894 3895 3896 9409 9425 2307 9603 6868 6939
adds$	2278
adequate$	1342 1345 5647 5648 5649 5650
adhd	9728
adhd$	9718 3573
adidas$	6735
admission$	7044
admissions$	7044
admit$	8751 8757 8771 9139 9315 6757
admitted$	8846 8847 8848 8849 2566 2579 7009
adolescent$	8179 8203 8204 8205 8206 8207 8208 1450 8597 8600 2807 2810 6567 2978
adolescents$	8179 8203 8204 8205 8206 8207 8208 8597 8600 6567
adopted$	7099
adoption$	3408
adoptive$	3408
adore$	484 485 486 487 488
adored$	484 485 486 487 488
adores$	484 485 486 487 488
adoring$	484 485 486 487 488
adult$	7352 7353 7361 3908 7424 7464 7476 4044 4045 7518 4113 4117 4120 7580 7583 7612 7615 7641 7837 4533 8010 8011 8012 8013 872 4706 4754 8269 8312 4865 4868 1179 8331 8335 1194 4892 8355 8360 8361 8362 8380 8389 1247 4944 8406 8407 4963 1272 8426 1284 1285 4979 8435 8436 4982 4983 5050 5053 8508 1431 1432 1433 1434 8587 8588 8589 8590 8591 8592 5541 5542 6419 2748 6444 6636 6638 6639 2951 6645 6646 2971
adults$	3881 3886 3890 3893 7349 7352 7353 7361 7365 7476 7518 7542 7544 7547 4113 7576 7580 7583 7612 7826 7920 7921 7997 4547 8010 8011 8012 8013 8027 4573 8238 8269 8283 8284 8285 8293 8312 8332 4879 8335 1194 4889 8355 8360 8361 8362 8367 8368 8369 8370 8374 8378 8386 8387 8388 8389 8390 1246 1284 1285 4979 8435 8436 8508 8536 8544 8545 8546 8547 8548 8549 8550 8551 8558 8559 8560 8561 8562 8587 8588 8589 8590 8591 8592 8670 8720 5371 5372 5374 5375 6419 6473 6636 6640 6645 6646
advance$	2348
advanced$	1179 6429
advanceed$	2348
advanceing$	2348
advances$	3906 3907 8320 8321 8322 8323 2348
advantage$	7193
advice$	7283 7952 7953 7954 7955 7956 8157 8988 8989 8990 8991 8992 8993 6462 6474 6754 6820
advis	5936 6941
advised$	3792 7286 7287 3833 142 143 144 145 146 147 148 149 3842 151 152 153 154 155 156 157 158 159 160 161
affairs$	8421 8524 8525 8526 8527
affection$	7586 7587 7588 7589 7590 7591 7592 7593
affili	2344 6895 6899 6901 3566
affiliate$	6481
affiliated$	892 6481
affiliates$	6481
affiliation$	866 867 892 6481
affiliations$	6481
affray	6396 3454
affray$	9851 7146
afraid$	8528 8529 8530 1426 1427
african$	1472 5168 5173 5174 3005 6728
afro$	6716 3025 6718
afros$	6716 6718
after	9420 6325
after$	7393 4436 4798 8292 4840 5033 8537 8538 8554 2109 2569 9780 9781 6345 7040
afterthought$	9326
again$	7296 7297 8792 8793 8795 8796 8797 2075 5866 5867
agains	6060 6915
against$	7538 7539 7540 7541 9494 9498 6045 9515 9545 2448 9673 6770 6882 6884 6924 6963
age$	4126 7608 4595 8317 8318 8319 8326 8327 8393 8394 8395 8396 8431 8432 8433 5140 5141 8613 8614 8615 6300 7071
aged$	4156 8597 8600 9740 6442
agencies$	5525 5530 5531 9305 9336 5908
agency$	5499 5525 5530 5531 5541 5542 9305 9336 5908 2220 5935 3086 3133 3142
ages$	8326 8327
aggression$	8125 8227 8228 1082 1083 6576
aggressive$	8167 8168 8169 8170 8171 8172 8173 8174 8175 8176 8177 8262 2881 3479
aggressively$	3479
aggressiveness$	8227 8228 6576
aggressor$	8050 8051 8052 8053 6502 6503 6504 6548
aggressors$	8050 8051 8052 8053 6502 6503 6504 6548
aggro$	7720
agitator$	3468
agitators$	3468
agree$	1140 1141 1142 1143
agreed$	506 7696 1140 1141 1142 1143
agreement$	7399 9532
agreements$	9532
agrees$	1140 1141 1142 1143
ahead$	7457 9347 9377 9437
aid	2363
aid$	2348 2367 6997
aided$	2348 2367
aiding$	2348 2367
aids	2363
aids$	2348 2367 6997
aim	2496
aim$	9539 2396 9572 9654
aimeda	6048
aimedat$	9503
aims$	6048 9539 2396 9572
albanian$	1472 5170 6728
album$	6141
alcoho	9788 9820 6374
alcohol$	35 7358 7359 3914 3915 3916 3917 3918 3920 3921 7586 7587 7588 7589 7590 7591 7592 7593 7598 7601 8019 9721 7014 3326 7018
alcoholic$	9829 6510
alcoholics$	9830 6510
alert$	2235 2256 2257 2375
alerting$	2256 2257
alerts$	2256 2257
aliases$	3518
alibi$	3519
alibis$	3519
alienated$	2979
alight	6383
alight$	9838
alike$	6734 6736
alive$	9698
all	6920
all$	3846 3850 213 634 4332 4493 4660 1038 4754 1096 1133 8281 8352 1231 8496 1440 1563 8724 5270 1592 1594 1671 1672 1673 1754 1766 5459 5497 9128 9135 5708 5825 5827 9300 9301 2165 9534 6114 2483 6202 6231 2757 6454 6754 6755 6821 3178 3182
allegation$	6477 6478
allegations$	6477 6478
allege$	8032 8033 2433 6475 6476
alleged$	8032 8033 2317 2431 2433 2528 6475 6476 2787
allegedly$	3464
alleges$	8032 8033 2433 6475 6476
allerg	9728
allergic$	3589
allergies$	3589
allergy$	7033 3589
allocated$	2437
allow	2258
allow$	45 46 187 188 7763 8751 8757 8771 2367 2516 6448 6757
allowed$	45 46 187 188 7763 2367 2578 6448
allowing$	45 46 187 188 7763 2367 6448
allows$	45 46 187 188 7763 2367 2516 6448
almost$	570 1231 4923 1232 1233 1234 1235 1238 1239 1240 1241 1302 1303 1463 2947 2957
alone	6244 3391 7084
alone$	7700 7728 8475 8476 8477 8478 8479 8480 8481 8482 8483 8484 8485 8486 8487 8517 8518 8519 8520 8521 8522 8523 9699 3391 7083
along$	7343 7416 4195 4196 4197
alopecia$	3499
alpha$	6510 2823
already$	1231 4923 1232 1233 1234 1235 1238 1239 1240 1241 1275 1302 1303 1463 2947 2957
also$	2811
alternative$	3365
although$	163 7538 7539 7540 7541
altogether$	2165
always$	410 576 1177 1563 5322 3502
ambition$	8252 6612
among$	4614 8070 8071 8166 4774 4809 6236
amongst$	4614 8070 8071 8166 4774 4809
amount$	252 253 8533 8534 8535
ample$	3862
an$	4172 4186 4463 4794 4876 4925 4971 1448 1449 1450 5477 5825 6026 6040 6251 6282 6401 2979
anaemia$	3588
analys	5948 5949 5950 2259 2260 2294 5989 9632
analysis$	6858 6902
analyst$	9388 9403 9404 9405 5951 5952 5986 9444 2406
analysts$	9388 9403 9404 9405 5951 5952 5986 9444 2406
anaphy	3590
and	2491 3217 3222
and$	3845 7978 4597 4598 8597 8600 5182 5202 5934 6025 6050 6051 6229 6836 6875 3268 7134
angels$	8460 8461 8462 8463 6535
anger$	1076 2882
angry$	8905 2796 2979
animal$	6510
animals$	8098 8099 8100 8119 8120 8121 9326 6510 6511
ankle	2701
ankle$	6393
anonymous$	3154
anorak$	6731
anoraks$	6731
anorexia$	3591
anorexic$	3591
anothe	2360
another$	3693 7485 8239 1450 9380 6283 6409 2979 3185
anpr$	3523
answer$	7392 7912 1295 1296 1297 5044 8751 8757 8771 8836 9139 5727 5728 9255 9315 9318 9654 6757
answered$	7669 7696 1295 1296 1297 8846 8847 8848 8849 1795 8985 9002 9003 9004 9005 9365
answers$	1295 1296 1297 8836
antagonise$	2781
antagonised$	2781
antagonises$	2781
antagonising$	2781
antagonist$	6548
antagonistic$	3481
antagonists$	6548
anti	6011 2332 6044 6083 6088 9581 9593 2468 9638 2523 6226 3313
anti$	4041 4047 868 4671 8167 8168 8169 8170 8171 8172 8173 8174 8175 1059 4757 4769 4770 4771 4808 2910 2911
antici	2400
anticipated$	9521
antidepressant$	7005
antidepressants$	7005
antipsychotic$	3606
antipsychotics$	3606
antisocial$	7494 7501 8127 8167 8168 8169 8170 8171 8172 8173 8174 8175 4769 4770 4771 8262 9466 9681 2778 2875 6568
anxiet	9728
anxiety$	3593
any	9434 3153 6920
any$	4493 4565 1252 1253 8724 5270 1592 1594 5422 5494 5662 5663 5827 9382 6040 9500 9534 6106 2432 9582 9583 9609 9617 6180 9683 6754 6755 3178 3182 6945
anybody$	4342 4343 4565 5371 5372 5374 5375 5525
anyone$	7349 4342 4343 7921 4565 8312 8536 5371 5372 5374 5375 5525 8984
anything$	7861 1300 8494 1421 8677 8678 8749 8755 8761 8766 8775 5371 5372 8844 1782 1783 1784 1785 1786 9063 9064 9065 9066 5613 9599 6754 3110
anyway$	7300 7304 8511
apathetic$	3481 3506
apathy$	3506
apnoea$	7015
apologised$	8846 8847 8848 8849 9002 9003 9004 9005
apology$	9255
app$	416 4108 417 4109 418 4110 419 4111 420 4112 7568 7569 7570
appalling$	7255 7256 7257 7258 8167 8168 8169 8170 8171 8172 8173 8174 8175 2041 2042 2043 2044 2194 2881 2917 3116 3506
appallingly$	3506
appear	9682
appear$	598 599 899 941 942 943 944 945 946 947 948 949 950 1039 1063 1064 1065 1066 1067 1068 1182 1184 1185 1186 1187 1227 1231 4923 1232 1233 1234 1235 1238 1239 1240 1241 5073 5074 5075 1384 1464 1498 1499 1500 1959 1960 2696 2812 2814 2818 2876 2878 2888 2944 2945 3036
appearance$	8619 8620 8621 8622 8623 8624 8625 8626 8627 8628 8629 8630 8716 7130
appearances$	7130
appeared$	1182 1184 1185 1186 1187 1498 1499 1500 1959 1960 2696 2944 2945 3036
appearing$	1959 1960 2696
appearred$	1959 1960
appearring$	1959 1960
appears$	598 599 899 941 942 943 944 945 946 947 948 949 950 1039 1063 1064 1065 1066 1067 1068 1182 1184 1185 1186 1187 1227 1231 4923 1232 1233 1234 1235 1238 1239 1240 1241 1384 1464 1498 1499 1500 1959 1960 2696 2812 2814 2818 2876 2878 2888 2944 2945 3036
appendicitis$	3656
appeti	9728
appetite$	2474
apple$	6497
apples$	6497
applic	2429
applied$	1844 1845 1846 2117 9613 6187
apply	2360 2429
apply$	1844 1845 1846 3213
appointment$	5284 1593 5286 1595 1596 8898 8899 8900 8942 8943 8944 9715 7001
appointments$	5284 1593 5286 1595 1596 8942 8943 8944 9715 7001
appreciate$	7912 4470 4471 4472 4473 4474 4475 4476 4477 4478 4479 4480 4481
appreh	6095
apprehend$	9550 3253
apprehending$	3253
approa	6915
approach$	1940 6913
approaches$	3906 3907 8320 8321 8322 8323 9256 9257
appropriate$	3808
apps$	416 4108 417 4109 418 4110 419 4111 420 4112 7568 7569 7570
april$	7516
arab$	1472 5168 3005 6728
arcade$	7514 7515
architects$	610
are	2344
are$	3697 3800 3805 243 244 380 4156 598 599 827 828 829 899 941 942 943 944 945 946 947 948 949 950 1003 1009 4712 1039 1063 1064 1065 1066 1067 1068 8268 1227 1231 4923 1232 1233 1234 1235 1238 1239 1240 1241 4935 1265 1443 1464 5183 5229 1563 1584 5289 5461 1811 1812 5632 5840 2156 2157 9367 5946 5978 5987 6066 6145 6375 2703 2757 2812 2814 2818 2861 2876 2878 2888 6672 6719 6720 3105 3132 6875 6922 3248 3306 7080
area$	4799 6472 7088
argue$	8905
argued$	8905
argues$	8905
arguing$	8905
argume	6338
argument$	5353 8809 5355
argumentative$	8231 8232 8233 8234 8235 8236 8237 6580 3479
arguments$	2628 9793 2657
arm$	8637 9705
arms$	8637 9705
around	6844
around$	3818 7314 7422 7648 8277 4830 4858 8315 5772 9417 6427 6620 6751
arrangement$	7649 8576 6631
arrangements$	7649 8576 6631 7049
arrest	9406 2305 2346 9508 9509 9514 6095 9577 2487 6222 2539 9788 9790 9817 9820 6924
arrest$	9492 6038 9501 2374 9530 9550 2415 2471 2478 9629 9639 9672 9677 6231 9861 3224 3227 6929 3253 6960 3445 3550 3678
arrested$	7195 3868 3869 3870 3871 3872 3873 3874 3875 184 185 186 7728 6897 7117 3678
arresting$	3253 3549
arrestped$	2415
arrests$	2321 9469 2374 2415 9621 2478 9639 9677 9861 6929 3548 3678
arrive	9645 9682
arrive$	7912
arrived$	9320 9321 9322 9323
arrogance$	3506
arrogant$	5858 3481 3506
arson	9477 9579 9580 9581 6384 6396 6398
arson$	9839 9851 9853 9862
arsonist$	6510
arsonists$	6510
art$	8354 3315
arthritis$	3569
as	2344 3153
as$	4071 4199 4596 4807 4851 4880 4900 1260 4962 4980 4981 8514 5215 1961 1962 5678 9158 2173 2176 5871 9439 5997 5998 6003 6216 2757 2811 2813 2861 6867
asb	6044 6083 2468 9638 2523
asb$	7494 8125 9499 9538 2444 6160 6215
asbo	6121 6152 3448
asbo$	9576 9607 6162 7140
asbos$	9576 9607 6162
asd$	9718 3575
ashamed$	9179 2034
asian$	1450 1472 5168 5175 5199 5200 5201 1510 2978 2979 3005 6728
aside$	5771 5845
ask$	572 4352 8882 8883 8884 5956 6765
asked$	157 158 159 160 161 3909 7453 7454 572 7754 8798 8980 8985 8996 8997 8998 9149 9365 2252 5956 2298 6197 6337
asking$	4262 571 572 8750 8882 8883 8884 6765 6783
asks$	572 8798
asleep$	2030 2031 2202
asperg	3289
asperger$	6981
aspergers$	6981
aspirations$	8252 6612
aspiring$	2790
assaul	9477 9580 9581 2649 6359 9815 9817 6384 6385 6398 3454
assault$	9483 9814 9839 9840 9851 9853 9862 6479 7146
assaulted$	6341 2707
assaults$	9839 9862 6479 7146
assert	2454
assertive$	6146
assess	9709 9711 2571 2697 6844 7023 7028
assess$	1377 5070 5071 5072
assessed$	940 1040 2317 2344 2431
assessing$	1377 5070 5071 5072
assessment$	9701 6950 7052
assessments$	6950 7052
assist	2258 2363 6234
assist$	39 2348 2367 2396 9689
assistant$	6301 9757
assisted$	9397 2348 2367
assisting$	2348 2367
assists$	2348 2367 2396
associ	9381 5963 6018 9478 9587 9594 9638 2497 9680 6901 6907 6908
associate$	7408 7437 7439 7440 7441 7470 7664 7665 7666 7667 7668 8015 892 2777 6470 6481
associated$	863 892 6481
associates$	7249 8015 892 9409 9418 9419 9421 9455 2309 9490 2777 6470 6481 3186
associating$	7664 7665 7666 7667 7668 892 2309 2777
association$	866 867 8015 5525 5530 5531 9305 9336 5908 2309 9473 6470 6481 6498 3210
associations$	866 867 8015 9418 9419 6189 6470 6481 6498
assume$	724 2433
assumed$	724
assumes$	724 2433
assuming$	724
assured$	6665
asthma	9728
asthma$	3583
asthmatic$	3583
astonishing$	5803 9259
astray$	8055 8056 8057 8058
asylum	3406
asylum$	7098
at	6320
at$	15 7194 4291 7919 1035 8301 8302 8597 8600 1463 5454 1767 1774 1775 5715 5722 5849 9341 9417 9503 9526 6079 6163 6257 6271 6304 6321 6341 6349 2679 6388 6777 7040 7100 7127 7134
athena$	9426
athletic$	2982 3496
atrocious$	3506
attachment$	3332 3333
attack	9815
attack$	6989 7000
attacked$	7195 7728 7750
attacks$	6989
attemp	6919
attempt$	7840 694 4387 4388 5284 1593 5286 1595 1596 9011 9012 9114 9115 9116 9117 9118 9119 9120 5669 5670 5671 5672 5673 6461
attempted$	9102 9103 9104 9105
attempts$	5284 1593 5286 1595 1596 9256 9257 6461
attend	9765 3314 3669
attend$	7252 7408 7912 4460 8722 8751 8757 8771 8836 9139 9318 6297 2696 6757 6758
attendance$	9289 9357 9751 9770 6460 6560 3668
attended$	7669 7677 8846 8847 8848 8849 1795 9365 6297 2696
attender$	8109 6460 6521 6531
attenders$	8109 6460 6521 6531
attending$	8750 6297
attends$	8836 8858 8859 8860 8861 9421 2696
attent	6109
attention$	7204 7205 3906 3907 3910 7586 7587 7588 7589 7590 7591 7592 7593 7598 7601 7724 4270 7760 4306 7764 7977 7988 7989 4641 1060 1072 8243 8244 8247 8320 8321 8322 8323 8983 8987 9114 9115 9116 9117 9118 9119 9120 2249 9564 2446 9718 6456 2893 6586 6587 2915 6936 3287
attitude$	7212 7401 637 1029 1030 8249 1279 1280 1281 1282 1283 2148 2149 2150 2151 6412 2882 6609 6610 6808
attitudes$	7212 1029 1030 6412 6609
attract$	7166 7167 214 215 577 578 4789 2759
attracted$	7166 7167 214 215 577 578 834 843 844 845 846 847 848 849 850 851 852 853 854 855 856 862 2759
attracting$	7166 7167 214 215 577 578 2759
attractive$	3496
attractor$	6954
attractors$	6954
attracts$	7166 7167 214 215 577 578 2759
attractted$	7166 7167 214 215 577 578 2759
attractting$	7166 7167 214 215 577 578 2759
attrib	2393 9630
attributable$	9615
attributed$	2318 9615
auburn$	3025
august$	7516
aunt	9776 6332 9789 6379
aunt$	9787
auntie	9776
author	2360
authorised$	6197
authorities$	8264 8265 5525 5530 5531 9305 9336 5908
authority$	8157 8238 5525 5530 5531 9305 9336 5908 6323 6324 9780 6474 6602 3143
authors$	610
autism	9728
autism$	9718 3574
autistic$	3574
autumn$	7516 7517
available$	7188 6429
average$	2982
averse$	1010 1011 1012 1013 1014
avoid$	7912
avoidant$	8176 8177 2881 3481
avoided$	7669 7677 4254 8973 6828
awaiti	2575 2583
awaiting$	6267 6275 3424
aware$	4823 8279 8280 8582 2286 2453
awareness$	4492 5034 1343 1344 5037
away$	7367 7368 7395 7396 7429 7445 7448 7460 7551 7552 7557 7676 7683 7800 7801 7833 7838 7841 4464 1096 8743 5341 9084 9085 9110 9111 5704 5705 6169 9653 6201 9795 6343
awkward$	8231 8232 8233 8234 8235 8236 8237 9685 6580
b$	6330 9785 6962 7146
babies$	8409 8410 8411 8412 8413 8460 8461 8462 8463 6641
baby	9789
baby$	6284 6285 9807 2672 3030 3031
babysitting$	8536
back$	7229 7414 7468 357 358 359 360 4080 4081 7545 7546 4200 4201 4202 4203 7691 7693 7694 7695 7839 7844 4464 4465 5178 8742 1639 8794 5700 5774
background$	6569 7137
backgrounds$	6569
backs$	4465 5774
backward$	9254
bad$	3788 7255 7256 7257 7258 3946 3981 337 338 7498 4395 8010 8011 8012 896 897 898 4591 4593 4663 8128 8167 8168 8169 8170 8171 8172 8173 8174 8175 8176 8177 1485 8648 5195 5197 5627 2041 2042 2043 2044 9295 9296 9297 9298 2194 2722 2779 2793 2805 2806 2881 2891 2905 2917 3009 3116
badly$	1061 1470 5504 2075 6577 6578 6579 2903 3006 6734
baffling$	652 655 658 659
bag$	8663 8664 8672 6150
baggy$	3048
bags$	5205 8663 8664 8672 6212 6735
bail$	4575 6401 9856 9861 7125 3434
bailed$	7125 3681
bails$	9861
bait$	2781
baited$	2781
baiting$	7206 7207 7208 7209 7210 2781
baits$	2781
baitted$	2781
baitting$	2781
balaclava$	8705 6735 3501
balaclavas$	8705 8706 8707 8708 8710 6735 6897 3501
bald$	5189 3496
ball$	340 341 9274
bandana$	6735 3501
bandanas$	6735 3501
bandit$	3467
bandits$	3467
banger$	6481
bangers$	6481
banging$	6481
bangladeshi$	1472 5170
bank$	556 9808
banked$	556
banking$	556
bankked$	556
bankking$	556
banks$	556
bannin	2502 2503
banning$	2410 6194 6195
bare$	5677 2999
barely$	1353 5045 1354 5046 1355 1408 5100 1409 1410 5223 1971 2594 2605 2949 3337
barrel$	2989
barter$	451 452
bartered$	451 452
bartering$	451 452
barterred$	451 452
barterring$	451 452
barters$	451 452
base	6103
base$	9558
baseball$	3057
basic$	3086
basically$	1231 4923 1232 1233 1234 1235 1238 1239 1240 1241 2947
basis	2429
bath	6378
bath$	9833
batted$	5288
battle$	2968
be	6122
be$	3780 3965 3966 3967 7437 4016 4020 380 4192 598 599 4295 4437 4524 8036 4585 899 941 942 943 944 945 946 947 948 949 950 4643 4681 1039 1063 1064 1065 1066 1067 1068 4776 4777 4905 4906 4907 1227 1231 4923 1232 1233 1234 1235 1238 1239 1240 1241 8563 8565 1464 5312 5315 8777 8778 8779 5339 5380 5390 1703 1704 1705 1706 5413 5570 5573 5644 5724 5725 2156 2157 5987 5988 6013 9515 6066 6073 6123 6134 6158 9647 2812 2814 2818 2876 2878 2888 3132 3248 6940
beanie$	6735
beanies$	6735
bear$	7478 754 5851 3134
beard$	6700 6716 6718
bearded$	3496
beards$	6700 6716 6718
bearre	9577
bears$	3134
beat	9815 9820
beaten	2649
beaten$	3742 6341
became$	598 599 899 941 942 943 944 945 946 947 948 949 950 4712 1039 1063 1064 1065 1066 1067 1068 1227 1231 4923 1232 1233 1234 1235 1238 1239 1240 1241 1464 2812 2814 2818 2861 2876 2878 2888 3318
becaug	9577
because$	3708 233 254 256 2669 9817
bechar	9577
becom	2344 3298
become$	598 599 899 941 942 943 944 945 946 947 948 949 950 4717 1039 1063 1064 1065 1066 1067 1068 1227 1231 4923 1232 1233 1234 1235 1238 1239 1240 1241 1464 8778 2811 2812 2814 2818 2861 2876 2878 2888
becomes$	598 599 899 941 942 943 944 945 946 947 948 949 950 1039 1063 1064 1065 1066 1067 1068 1227 1231 4923 1232 1233 1234 1235 1238 1239 1240 1241 1464 5354 2812 2814 2818 2876 2878 2888
becoming$	4712 4718 2811
bed	2656 2675 3325
bed$	7486 7586 7587 7588 7589 7590 7591 7592 7593 9719 9774 6330 6331 6348 6376
bedbugs$	6367
bedealt$	9577
bedeta	9577
bedroom$	6331 7103
bedrooms$	6212
beds$	7486
bedwetting$	7017
bee$	6514
been	6221 2701 3298
been$	3802 3803 3831 3832 141 150 3864 3865 367 380 7675 7682 7684 7685 7686 4245 598 599 899 941 942 943 944 945 946 947 948 949 950 995 4708 4709 4710 4716 4722 1039 1063 1064 1065 1066 1067 1068 1166 1227 1231 4923 1232 1233 1234 1235 1238 1239 1240 1241 1357 1464 5290 5291 5292 1811 1812 5520 9125 9126 5682 5683 9149 2076 5806 5807 5808 5841 5842 5843 2156 2157 5909 5987 6066 6073 6178 2555 2579 6297 2631 2662 6393 2757 2812 2814 2818 2861 2865 2876 2878 2888 3132 3248 3311 3317 3318 3366 3368 3369 3403 3407 3417 3425 3427 3428 3432
bees$	6514
befing	9577
before$	7456 4894 8408 9347 9376 6388
befriend$	7563 421 422 423
befriendded$	421 422 423
befriendding$	421 422 423
befriended$	421 422 423
befriending$	421 422 423
befriends$	421 422 423
began$	380
beggars$	3141
begin	2458
begun	3314
behav$	7669
behave$	7408 7489 7664 7665 7666 7667 7668 972 1182 1184 1185 1186 1187 1188 1189 1190 1191 1192 1193 1220 1221 1222 1223 1224 8751 8757 8771 8836 2885 2944 2945 6757
behaved$	7664 7665 7666 7667 7668 7669 7677 7707 7708 972 4753 1182 1184 1185 1186 1187 1188 1189 1190 1191 1192 1193 1220 1221 1222 1223 1224 8846 8847 8848 8849 2885 2886 6595 2944 2945
behaves$	972 1182 1184 1185 1186 1187 1188 1189 1190 1191 1192 1193 1220 1221 1222 1223 1224 8836 8858 8859 8860 8861 2885 2944 2945
behavi	9623 2502 9788
behaving$	7669 972 1182 1184 1185 1186 1187 1188 1189 1190 1191 1192 1193 1220 1221 1222 1223 1224 2885 2887 2944 2945
behavior$	7212 1020 1021 1022 1023 1024 1025 1026 1027 1028 6412
behaviors$	7212 6412
behaviour$	3 4 5 6 7 8 9 3704 3705 3706 3711 7203 7212 7275 7377 7378 7379 7380 7381 7382 7383 7384 7401 637 7795 4359 668 669 7866 7867 7868 7871 7872 7873 7874 7875 7876 7877 7878 7879 7880 7881 7882 7883 7948 7949 7950 7951 8064 1020 1021 1022 1023 1024 1025 1026 1027 1028 8219 8220 8221 8222 8224 8225 8226 6024 9499 6077 9538 9543 9544 6121 6152 6160 6194 6215 6291 2611 9765 6311 6391 6412 6413 6481 6500 6501 6573 2882 3361 7137
behavioural$	2882
behaviours$	7203 7212 8219 8220 8221 8222 8224 8225 8226 6412 6413 6573
behavs$	7669
behavved$	7669
behavving$	7669
behind	6002 9464 9578 6125 2434 9594
behind$	8446 8447 8448 8852 8854 5822 9457 6126 2608 6648
being	3298
being$	3831 3832 7309 4012 367 4166 598 599 4524 899 941 942 943 944 945 946 947 948 949 950 4703 1039 1063 1064 1065 1066 1067 1068 4834 1227 1231 4923 1232 1233 1234 1235 1238 1239 1240 1241 4956 1464 1811 1812 9127 2076 5805 6158 9697 2587 2812 2814 2818 2861 2876 2878 2888 3366 3368 3369 3403 3425 3427 3428 3432
belief$	6803 6833
believe$	9139 9318 2433
believed$	8868 8869 8870 8871 8872 2246 2317 2431 2528
believes$	2433
belligerent$	3479
belocked$	9577
belong	2344
belongs$	9302 6822
below$	2608 7075
bench$	2478 9626 2711
benefit$	7912 2249 9397 2348
benefited$	2348
benefiting$	2348
benefits$	2348 2476
bepros	9577
bereaved$	2642 3677
bereavement$	9813 3677
besear	9577
besotted$	477 478 479 480 481 482 483
bespectacled$	3496
bespok	2607
best$	1215
bestopped$	9577
besumm	9577
bet$	1703 5395 1704 5396 1705 5397 1706 5398 1707 1708
beta$	6278
betray$	3120
betrayed$	3117 3120
betraying$	3120
betrays$	3120
better$	3788 3808 7492 7808 7809 4363 7819 7820 8966 2462
betwee	9420
between$	4943 7084
beyond$	1062 1069 1181 1670 2844 2845 3075 3111
bid	2429
bid$	2460
big$	3756 1305 1306 1307 1308 1446 1468 8666 2982 2990 3007 3025
biggest$	1492 3029 3189
biological$	2923
biopsy$	9722
bipola	6374
bipolar$	9829 3333 3596
birth$	8261 2923 7031
birthmark$	3497
birthmarks$	3497
bit$	8401 8402
bitchy$	3481
bitten$	6661
bitterly$	2075
black$	1450 1472 5168 1485 8638 5199 5200 5201 1510 1513 1546 8697 8698 8699 8710 2978 2979 3002 3003 3009 3025 6735 3048 6897
blackheads$	6729
blackout$	3572
blackouts$	3572
blade	9852
blade$	9851
bladed$	9851
blam$	2232 2233
blame$	7734 7735 7736 7737 7738 7739 7740 7741 7742 7743 7744 7745 4292 4293 7770 7771 7772 7773 7788 7789 7790 7791 649 650 651 4442 4443 4444 4445 4446 9164 9303 9306 9307 9308 5854 9310 9315 9316 5889 3130 3131 6826
blamed$	7750 649 650 651 2232 2233 2692
blames$	649 650 651 5854 9310
blameworthy$	3506
blaming$	649 650 651 9088 9089 9164 2232 2233
blammed$	2232 2233
blamming$	2232 2233
blams$	2232 2233
blank$	8721
blanket$	1601
bleach$	3003
bleached$	3003 3025 6719
blight$	2855
blind$	5780 6828 3150 7036 7037
bling$	8009
blinkered$	3506
block$	7799 8313
blockers$	9733
blond$	5189 3003 3025 3496
blonde$	5189 3003 3024 3025 3496
blood$	3293 3328 7040
bloody$	3099
blue$	8638 3004 3025 6735
board$	5525 5530 5531 9305 9336 5908 9595 6141 6946
boards$	6946
bodge$	3509
bodged$	3509
bodges$	3509
bodging$	3509
bodies$	7585 7703 4251
bodily$	6396
body$	7585 4251 1279 1280 1281 1282 1283 8444 5973 2283 3013
boisterous$	3481
bomb$	6518 6519
bomber$	5207 6735
bombers$	6735
bombs$	6518 6519
bone$	2907
boned$	6682
book$	9635
boost	2413
boots$	6735
born$	2548 9739 3345
borough$	7088
boss$	7357
bosses$	6948
bossy$	3481
botch$	3509
botched$	3509
botches$	3509
botching$	3509
both$	2757 2811 6776 3182
bother$	7720 7979 8799 8800 8801 8802 8906 9035 9106 6465 6781 6782
bothered$	7669 7677 8964 8975 8980 8985 8996 8997 8998 8999 9000 9001 5551 9025 9026 9027 9028 9029 9030 9031 9035 5586 9107 9149 5838 9365 2226 6781 6782
bothering$	6781 6783
botherred$	6781
botherring$	6781
bothers$	5018 8474 6781
bottom$	3358
bottoms$	8703 1562 3059
bought$	4549
bound$	363 1631 1632 1633
boundaries$	6474
box$	6378 3024 6787 3096
boy	9500 6106 2432 9582 9583 9609 9617 6180 9683 6365 6399 6945
boy$	245 293 7634 8179 8203 8204 8205 8206 8207 8208 1077 8341 5411 5412 5947 9854 2783 6485 6497 2815 6524 6567 2884 6699 6721
boyfri	9788
boyfriend$	7543 7606 460 461 462 463 464 7642 7643 9772 2645 9794 9807 9832 6439 6440 2749 2750
boyfriends$	7606 460 461 462 463 464 7642 7643 6439 6440 2749 2750
boys	5931 5939 9436 9438 5984 2295 2296 6008 2339 6149 9604 9623 2500 9686 3193
boys$	7225 7335 7355 7360 7363 245 7434 293 4001 4002 4003 7488 4034 4036 4038 7518 7543 7578 7580 4222 4226 4227 4235 4253 673 4401 4516 7985 7999 8017 4564 4578 887 888 889 8041 8124 8179 8182 8203 8204 8205 8206 8207 8208 1077 8229 8283 8284 8285 8341 1243 4997 4998 4999 5000 8505 8639 8719 8803 8804 8805 8806 8807 5359 5360 5361 5376 5385 5391 8857 5403 8867 5446 8953 9112 5685 5686 5687 5688 5689 5690 5745 9215 9234 9242 9243 9244 9245 9246 9247 9248 9249 9463 6031 2420 6192 2519 2533 6420 6485 6497 6524 6567 2884 6699 6812 6820
braces$	6718 6729
braid$	6716 6718
braided$	3025 6719
braids$	8700 6716 6718
brain$	3638
brand$	8661 6750
branded$	3048
brands$	8661 6735 6750
brat$	3467
brats$	3467
breach	9638 3433
breach$	9618 2709
breached$	2709 3433
breaches$	2709
break	9788 6338 9835
break$	7408 883 884 4803 8779 8905 9643 2782
breakdown$	9294 9731 6617 7088 7100 7105
breakdowns$	6617
breakfast$	9785
breaking$	7206 7207 7208 7209 7210 883 884 8905 2136 2507 2782 3127
breaks$	883 884 8905 2136 2782 3127
breakup$	9793
breath$	8652
bribed$	6467
brief	2485
brief$	2235 2256 6177
briefed$	2298 6197
briefi	6844
briefing$	2256 6177 3254 6947
briefs$	2256 6177
bright$	3025
bring	2363
bring$	7166 7167 7184 565 566 567 568 569 1346 2391 2488 3235
bringing$	565 566 567 568 569 1346 2391 2488 3235
brings$	7166 7167 565 566 567 568 569 1346 2488 3235
broad$	2982 2988
broke$	883 884 4802 2136 2782 3127 7088
broken$	4804 2136 2875 6570 3127 7088
bronchitis$	3655
brothe	9776 6332 9789 6335 9796 9799 9800 2673
brother$	7513 2624 9787 6333 2645 6360 6615
brothers$	7513 8261 6615
brough	2305 6060
brought$	7159 7166 7167 7184 565 566 567 568 569 1346 9515 6112 2421 9589
brown$	1485 8638 3002 3003 3004 3009 3025
bruise$	3657
bruised$	3657
bruises$	3657
bruising$	3657
brunette$	5189 3496
brush$	2132 2153
brushed$	2079 2132 2153
brushes$	2132 2153
brushing$	2132 2153
buck$	5196 9272 3124
budget$	5892 9359 9368 9369
budgets$	9289 5892
bugs$	6367
build	9406 2347 2363 3153 3191
build$	1244 1245 8605 8606 8607 2440 6674
builded$	2440
buildi	2363 6099
building$	9359 9554 2440
builds$	8605 8606 8607 2440 6674
built$	5152 6090 9676 2983 6676
bulimia$	3592
bulimic$	3592
bulk$	2483 6202
bulky$	2982
bullied$	7192
bullies$	8051 8052 8053 8098 8099 8100 6503 6504 6510 6511 6797
bully$	8051 8052 8053 8098 8099 8100 6503 6504 6510 6511
bullying$	7206 7207 7208 7209 7210 8125 8262
bump$	6284
bunch$	8023 952 8179 8203 8204 8205 8206 8207 8208 1120 6497 6567 6620
bungle$	3509
bungled$	3509
bungles$	3509
bungling$	3509
bunk$	2732
bunked$	2732
bunking$	2732
bunks$	2732
burden$	4657
bureau$	9388
burgla	9381 9391 9464 9477 2332 9488 6088 9579 9580 9581 9622 6384 6385 6396 6398 3454
burglar$	8098 8099 8100 9457 6510 6511
burglaries$	9465 6024 9543 9839 9853 9862 6923 7146
burglars$	8098 8099 8100 6510 6511
burglary$	2251 6024 9483 9839 9840 9851 9853 9862 3182 3199 7146
burgle	3690
buried$	1935 1936 2128
burly$	2982 3496
bury$	1935 1936 2128
burying$	1935 1936 2128
bus$	7514 7515
busine	6087 6193 6907
businesses$	9385 9518 9542 9648
busy$	9312 5858
but$	3845 4338 4339 4923 1232 1233 1234 1235 1238 1239 1240 1241 4938 4939 4940 4941 4976 4992 5113 8904 5815 6802
buy	5996
buy$	7334
buzz$	3749 58 3753 7977 8003 3016
by	6047 3217 3222
by$	7314 7354 4169 4170 4174 4526 4527 4548 8026 8166 4774 5058 8748 8958 9154 5701 5702 5703 9221 9224 9225 9226 9227 5955 2291 9479 6028 6255 9736 6295 2725 6777 6809 6935 7110 7111
c$	6962 7146
cad$	3535
cads$	3535
cahms$	3616
caked$	1494
calculated$	3786 95
calculating$	3481
call$	8942 8943 8944 9254 9256 9257 2257 2535 6820
called$	9149 9365
caller$	6521
callers$	6521
callin	9548
calling$	2257 6157 2535
callous$	3481 3506
callousness$	3506
calls	2300 5993
calls$	8942 8943 8944 9256 9257 9300 9301 2257 9448 6083 9594 6181 2535 6820 6821
came$	7707 7708 631 1182 1184 1185 1186 1187 1550 1559 9365 2305 2417 2585 2631 2754 2944 2945
camera	5973 5989
camera$	9422 9428 5974 9430 2291 9444 2435
cameras$	9422 9428 5974 9430 2291 9444 2435
camhs$	3615
camouflage$	6735
campaign$	3232
can	2491
can$	3801 580 581 582 4713 1084 1147 1150 1151 1153 1161 1213 1328 1352 1364 1367 1419 5378 1709 1722 1725 5437 1880 2163 2291 6060 2430 2469 2614 3070 3268
canada$	3049
cancer	6374
cancer$	9829 3636
candidates$	6075
cannab	9852 6404
cannabis$	34 7586 7587 7588 7589 7590 7591 7592 7593 7598 9435 6265 9721 9732 9859 6421 3326
cannon$	6520
cannons$	6520
cannot	2578 2614
cannot$	778 5344 8814 8815 8816 8817 1721 1878 1952 6306 3384
cap$	1540 8688 8689 8690 8700 8705 6735 3047 6740 6749
capab	6156
capabi	9497
capability$	3532
capable$	1330 5031 5054 5055 1368 1379 5418
capaci	9497
capacity$	1325
caps$	1540 8688 8689 8690 8691 8692 8700 8705 8706 8707 8708 6735 3047 6740 6749
capsules$	6248
captur	6099 3191
capture$	9554
captured$	5977
car	7106
car$	7534 7535 7536 7537 8020 8021 8022 3173
care	2635
care$	3758 3759 3760 3761 3762 4470 4471 4472 4473 4474 4475 4476 4477 4478 4479 4480 4481 4801 4841 5020 5021 5022 5025 5026 5028 5029 5032 5043 8533 8534 8535 8536 8553 8558 8559 8560 8561 8562 8799 8800 8801 8802 8818 8819 8820 8950 9035 5581 9106 9114 9115 9116 9117 9118 9119 9120 9121 5669 5670 5671 5672 5673 9332 9333 9334 9335 5901 2210 2211 2212 9745 9771 9778 9779 6327 6368 9827 9828 2924 6781 6782 6829 3354 7085 3394 3395
cared$	8964 8980 8985 8996 8997 8998 9031 9035 2210 2211 2212 6781 6782
career	9680
career$	4055 6500 6501 2819 3187
careful$	7168 3718 3719 3720 3721
careless$	74 75 77 78 3946 664 9076 9077 2766 3506
carelessly$	3506
carelessness$	3704 3705 3706 7402 7403 7404 7405 7406 7407 7762 4308 4362 3506
carer	9796
carer$	4761 4762 9773 9779 9787 2652 7085 7096
carers$	4761 4762 9779 7085
cares$	8818 8819 8820 2210 2211 2212 2652
caribbean$	1472
caring$	2652 6767
carpet$	9279
carrie	2270 9594
carried$	3835 7308 7326 7696 639 640 1516 1517 9102 9103 9104 9105 2755 6448 3040
carries$	7325 639 640 974 1188 1189 1190 1191 1192 1193 1220 1221 1222 1223 1226 1516 1517 8901 8902 8903 6016 9679 2755 6448 3040 3134
carry	2270
carry$	7226 3834 7324 7408 7437 7439 7440 7441 3995 3996 3997 7664 7665 7666 7667 7668 639 640 7958 7960 7968 7970 973 1188 1189 1190 1191 1192 1193 1220 1221 1222 1223 1225 1516 1517 8779 8901 8902 8903 2458 2755 6448 3040 3134
carryi	6002 9578 9594 6397
carrying$	7309 7465 7664 7665 7666 7667 7668 1516 1517 9457 2434 6396 2755 3040
cars$	8020 8021 8022
case$	8095 8178 5905 6039 9510 2398 9610 6218 9845 6526 6528 6571 6572 3192 7130 7133
cases$	8095 8178 9610 6526 6528 6571 7130
cash	2459
cash$	7358 7359 3914 3915 3916 3917 3918 3920 3921 4076 7586 7587 7588 7589 7590 7591 7592 7593 7598 7601 7981 7982 8009 8019 6151 2859
cast$	7225 5376 5385 5391 8867
casually$	1470 3006 6734
casualty$	9713 9726
catalogue$	1808
catch	9406 9429 9514 6095 6924
catch$	9431 9441 2379 9550 9551 2513
catches$	2379
catching$	2379
category$	4726 2669
catheter$	3660
catty$	3481
caught	9577 9589
caught$	7192 7195 380 2705 2865 3452
cause$	7159 7184 619 8094 8778 6525
caused$	7159 7184 619
causer$	6492
causers$	6492
causes$	619 8094 6525
causin	6125 2434
causing$	7206 7207 7208 7209 7210 619 8132 8905 6126
cautio	6385 7120
caution$	9840 9861 7145
cautioned$	3429
cautions$	9861
cautious$	7170
cavalier$	3506
cbo	6121 6152 3448
cbo$	9576 9607 6162 7140
cbos$	9576 9607 6162
cbt$	7006
cce$	7494
cctv	5973 5989
cctv$	5948 5949 5950 2259 2260 9428 5974 2284 2294 9444 9546 2408 2435 6863 3179
ceases$	9529
cell$	9388 3164 6934 6986
cells	6392
cells$	9847
central$	9646
centre$	9542 9588 9656 9860
cerebral$	3342
certain$	1631 1632 1633 1667 5395 5396 5397 5398 1707 1708
certainly$	1769 1777 5469 1778 1779 6774
certainty$	1668
chain$	2323 9637 6735 6901 6969
chains$	9637 6735 6969
challe	9652 6198
challenge$	8905 9653
challenged$	8905
challenges$	8905
challenging$	4593 8167 8168 8169 8170 8171 8172 8173 8174 8175 8231 8232 8233 8234 8235 8236 8237 1091 1092 1093 1094 1095 8905 2875 2879 2881 6580 3481
chance$	3911 220 221 7918 7919 5349 5367 2113 2114 2115 2116 9280 9281 2394 2530 6461 6817
chances$	7316 3911 220 221 7918 7919 2113 2114 2115 2116 9280 9281 6461 6817
change$	308 7489 4147 7603 7893 7894 7895 7896 8157 8722 8751 8757 8771 8833 8856 5402 8864 8882 8883 8884 8893 9139 6757 6758 6765
changed$	308 8862 8868 8869 8870 8871 8872 3356
changes$	308
changing$	8882 8883 8884 5430 6765 3356
chaos$	7764 8003 6465
chaotic$	1071 2875 6568 2877 2879 3481 3506
character$	8118
charg	9514
charge	6002 2346 9508 6055 6112 9577 9594
charge$	9033 9457 9492 6038 9629 9861 6921 3271 7116
charged$	9567 3431 7124
charges$	9469 9510 2368 9640 9861 6921 6927 3271 7116
charging$	6055 3227
charity$	5525 5530 5531 9305 9336 5908
charm$	4828
charms$	7703 7704
chart	2271
chart$	2343 2436 6132 6902
charted$	2436
charts$	6902
chase$	7204 7205 7977
chaser$	9256 9257
chasers$	9256 9257
chasing$	9256 9257
chat$	7566 7567 421 422 423 6207 2517
chated$	421 422 423
chating$	421 422 423
chats$	421 422 423 2517
chatted$	421 422 423
chatting$	421 422 423
chav$	3467
chavs$	3467
cheat$	6510
cheats$	6510
check	6844
check$	9422 2312 2401 6098 2423 2445 2463 2480 9717 6858 6928 6949
checked$	9149 9365 5992 2445 6167 9667
checkes$	2445
checking$	2445 2463
checks$	9422 2293 2312 6065 2445 2463 6858 6928 6949
cheek$	8637
cheeks$	8637
cheeky$	3481
chested$	6681 6691
chicken$	7514 7515
chief$	2856
child	9623 6309 6365 6399
child$	245 293 437 8179 8181 8182 8203 8204 8205 8206 8207 8208 1077 8341 8404 8409 8410 8411 8412 8413 8460 8461 8462 8463 8597 8600 6285 9764 9780 2634 2636 2637 2678 9854 2740 2783 6484 6497 2807 2810 2819 6567 2884 6613 6641
childhood$	3353
childish$	5001 5002 5003 3481
childlike$	8446 8447 8448 5001 5002 5003 5128 5129 5130 5131 6648
children$	7225 245 293 7488 4034 4036 4038 4222 4226 4227 4235 4253 673 4401 4516 4578 887 888 889 8041 8072 8073 8074 8075 8076 8077 8078 8079 8080 8081 8082 8083 8086 8087 8179 8182 8203 8204 8205 8206 8207 8208 1077 1108 8341 4922 1243 8403 8409 8410 8411 8412 8413 8460 8461 8462 8463 8597 8600 8803 8804 8805 8806 8807 5359 5360 5361 5376 5385 5391 8857 5403 5446 8953 9112 5685 5686 5687 5688 5689 5690 5737 5744 9234 9242 9243 9244 9245 9246 9247 9248 9249 5873 2635 9801 6420 6472 6484 6497 6567 2884 6613 6641 6776 6811 6812 6814 6820
chin$	8637
chinese$	1472 5170 6728
chip$	4795 1104
chis$	3517
chlamydia$	3626
choice$	3 4 5 6 7 8 9 7212 3771 3772 81 82 3775 84 85 86 3779 88 7236 7237 7238 7239 7240 7241 3787 7243 7244 7245 7246 7247 7248 102 103 104 7263 7264 7265 7266 7267 7268 7269 7270 7377 7378 7379 7380 7381 7382 7383 7384 3933 7389 7390 7391 7399 3982 7438 292 3985 3986 3987 3988 8286 8418 5060 5061 6412 6413 6414 6415 6417 6643
choices$	3 4 5 6 7 8 9 3704 3705 3706 7212 7236 7237 7238 7239 7240 7243 7244 7245 7246 7247 7248 112 113 114 115 7263 7264 7265 7266 7267 7268 7269 7270 7271 7272 7275 7278 7279 7280 7281 7282 7377 7378 7379 7380 7381 7382 7383 7384 292 3985 4023 4024 4359 668 669 7866 7867 7868 7871 7872 7873 7874 7875 7876 7877 7878 7879 7880 7881 7882 7883 8418 5060 5061 6412 6413 6414 6415 6643
choose$	105 106 107 7288 261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 329 330 8472 5044 8506 8507 8595 8777 8924 2726
chooses$	105 106 107 261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 329 330 8924 2169 2170 2171 2172 2726
choosing$	105 106 107 7377 7378 7379 7380 7381 7382 7383 7384 261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 329 330 8509 8510 2169 2170 2171 2172 2726
chose$	105 106 107 7288 261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 329 330 8924 9270 2169 2170 2171 2172 5887 9343 2726 6828
chosen$	105 106 107 261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 329 330 7669 7677 2726
chronic$	9707
chubby$	5153 5189 3496
chunky$	2982
cid	9387
cigarettes$	7358 7359 3914 3915 3916 3917 3918 3920 3921 7586 7587 7588 7589 7590 7591 7592 7593 7598 7601 8019
cin$	3420
circles$	5205
circul	2305
circulate$	2236 5929 2238
circulated$	2236 5929 2238 9386 2437
circulates$	2236 5929 2238
circulating$	2236 5929 2238
circulation$	9523
circumstances$	8923 8949 7101
citalopram$	3612
city$	5148
civil	2502 3222
civil$	6194 3239
clad$	1521 1522 1523 6687 6698 3042
claim$	4579 4580 4581 7098
claimed$	4579 4580 4581
claims$	4579 4580 4581 2595
clamp$	3218
clamped$	3218
clamping$	3218
clamps$	3218
class$	4073 8065 8069 4682 8238 8459 9327 9852 6404 3270 3454
classed$	1043 2344
classmates$	7513 8579 8585 6420 6509
clear	2412 2441
clear$	652 655 658 659 1485 1667 5825 2364 2528 3009 3086 3231 3264
cleared$	2509
clearly$	576 1652 1653 1654 1655 1769 1777 5469 1778 1779 5513 2156 2157 3132
cleft$	3346
clever$	1306 1307 1308
climb$	873 874
climbbed$	873 874
climbbing$	873 874
climbed$	873 874
climbing$	873 874
climbs$	873 874
clingy$	3481
clinic	2568 3298
clinic$	6260 9717 9723 9726 3143 7013 7015
clinically$	3329
clip$	4143 4144 453 454 9546
clips$	4143 4144 453 454
close	2308
close$	9316 2203 2245 6000 6815
closed$	2117 2203 6770 6773 6815
closes$	2203 6815
closing$	9088 9089
closure$	2410 3265
clothe$	6850
clothes$	3711 3729 7586 7587 7588 7589 7590 7591 7592 7593 637 5210 1519 8688 8689 8690 8691 8692 8697 8698 8699 8700 8711 8716 6108 6735 6740 6850
clothing$	5210 1519 8688 8689 8690 8711 8716 6735 6737 6740
club$	2220 3143
clueless$	3506
co$	4458 8149 5268 5297 5303 5308 5317 5386 6564 3222
coach$	7357 7583
coaches$	7583
coat$	8688 8689 8690 8700 6735 6740 6748
coats$	5210 1519 8688 8689 8690 8691 8692 8700 6735 6740 6748
cocain	9852 6404
cocaine$	6265 9732 9859 6421
cocky$	3481
coddling$	8536
code$	6673
codein	6278
codeine$	9721 9733
codes$	6673
coerced$	7192 7971 7972 7973 7974
cognitive$	3336
cohort	6008 9500 9504 6106 2432 9582 9583 9609 9617 6180 9683 6945
cohort$	8069 8179 8203 8204 8205 8206 8207 8208 8459 9463 9540 2420 9585 2519 6567 3195
cohorts$	9585
cold$	9147 9340 9821
colleagues$	4948 4949 4950 2518
collec	6844 3153 3191
collect$	2234 6131 6204
collected$	2234 6131 9676
collecting$	2234 6131
collective$	3086
collects$	2234 6131 9679
college$	5525 5530 5531 9305 9336 5908 9749 9750 9752 9762 9763 9769 3143 7047 7063
collude$	611 612
colluded$	611 612
colludes$	611 612
colluding$	611 612
colostomy$	3658
colour$	6703
coloured$	3025
colours$	8711 6703 6735
combat	2391
combative$	3479
come	9682
come$	7348 3993 3998 3999 7671 4224 4349 7912 937 1182 1184 1185 1186 1187 1356 5073 5074 5075 1550 1559 8751 8757 8771 8778 8836 8846 8847 8848 8849 1796 9002 9003 9004 9005 2417 2585 2631 2754 2944 2945 6757
comes$	629 938 1182 1184 1185 1186 1187 1550 1559 8836 9421 2585 2944 2945 3405
comfort$	5892
coming$	7692 8750 2585 9819
comings$	2497
comman	6181
command$	9470
commands$	9636
comment$	1567 1568 1569 1570
commented$	1567 1568 1569 1570
commenting$	1567 1568 1569 1570
comments$	1567 1568 1569 1570
commentted$	1567 1568 1569 1570
commentting$	1567 1568 1569 1570
commit	6002 9578 6125 2434
commit$	7408 8751 8757 8771 8779 9467 9547 9611 9693 6757
commits$	9547 9693
committed$	9693 2706
committing$	9457 6126 9669 2706
committs$	2706
common$	4485 9078 9079 9080 9332 9333 9334 9335 6396 6829
commun	2243 6087 2699
communicate$	421 422 423
communicated$	421 422 423
communicates$	421 422 423
communicating$	421 422 423
communication$	2148 2149 2150 2151 3086 6808
community$	8072 8073 8074 8075 8076 8077 8078 8079 8080 8081 8082 8083 8086 8087 5935 5959 9518 2386 9542 6391 6472 3436 3444 3451
companion$	7249
companions$	7249
company$	7149 7249 3910 7418 7436 8008 4556 4557 5525 5530 5531 9305 9336 5908 2220 6471 3142
compar	2475
compare$	6098
compared$	6167
compass$	7941
complacency$	9164 3506
complacent$	5858 3506
complain$	1567 1568
complained$	1567 1568
complaining$	1567 1568 8905
complainned$	1567 1568
complainning$	1567 1568
complains$	1567 1568
complaint$	9083 9153 6477 6820
complaints$	9083 9153 9300 9301 6477 6820 6821
complete$	1601 2186 2440 3086
completed$	7314 8846 8847 8848 8849 1795 9102 9103 9104 9105
completeed$	2440
completeing$	2440
completely$	1131 5504 2963 3078 3081
completes$	2440
complex$	2879 3353
complexion$	6701 3497
complexions$	6701 3497
compliance$	6480 6562
compliant$	4766 6561
complicit$	40 347 348 349 350 364 7654 612 6449
complicity$	7400 611
complies$	8858 8859 8860 8861
comply$	7408 7912 8722 8751 8757 8771 6757 6758
comprehension$	6803
compromise$	10 2716 2717
compromised$	10 2716 2717
compromises$	10 2716 2717
compromising$	7149 10 2716 2717
compulsive$	2819 6983
computer$	6859
conceal$	682 683 1554
concealed$	682 683 1554 6752
concealing$	682 683 1554
concealled$	682 683 1554
concealling$	682 683 1554
conceals$	682 683 1554
concer	6048 2580 2618 2680
concern$	3765 4488 5568 5569 9114 9115 9116 9117 9118 9119 9120 9121 9153 6820
concerned$	5009 5010 5011 8467 8468 8469 5015 5016 5835 5836 5916 2225 9578
concerning$	8167 8168 8169 8170 8171 8172 8173 8174 8175 2881
concerns$	7948 7949 7950 7951 5568 5569 9153 9300 9301 9503 6820 6821
concerta$	3609
concus	3638
condescending$	3507
condit	6240 6245 3433
condition$	9695 9700 9856 7000 7001 7126
conditional$	3428
conditions$	8030 2657 9856 7101 7126
conduc	2270 2458
conduct$	3 4 5 6 7 8 9 3704 3705 3706 3711 7212 7401 7866 7867 7871 7872 7873 7874 7875 7876 7877 7878 7879 7880 7881 7882 7883 1020 1021 1022 1023 1024 1025 1026 1027 1028 1188 1189 1190 1191 1192 1193 6412 2882 3333
confer	9783
confidence$	1170 1172 1279 1280 1281 1282 1283
confidential$	3154
confidentiality$	9277
confiscated$	5968 9606
conflict$	7764 7983 8906 2657 6481
confro	9652 6198
confront$	9653
confrontation$	7764 7983
confrontational$	8176 8177 8231 8232 8233 8234 8235 8236 8237 6580 3479
confrontations$	7983
congregate$	8268 6672
congregated$	8268 6672
congregates$	8268 6672
congregating$	8268 6672
connected$	892 2318 9578 6124 6481
connection$	2715
conscious$	3786 95 3944
consensual$	2939 3462
consent$	7400 469 470 471 472 473 474 1140 1141 1142 1143 8472 8566 5121 5122
consented$	469 470 471 472 473 474 7622 476 502 1140 1141 1142 1143
consenting$	469 470 471 472 473 474 2939 2953 3462
consents$	469 470 471 472 473 474 1140 1141 1142 1143
consequences$	7213 7214 7215 7216 7218 7219 7220 7222 7273 128 7925 7926 7927 7928 7929 7930 7931 7932 7933 7934 7935 7936 8278
consid	2305 2344 2354
consider$	7912 8751 8757 8771 9139 6757
considered$	925 1038 2569 2811
considering$	2569
consistent$	1601
consistently$	1758 5450 1759 5451 1760 1761 1762 1763 1764 1765
consort$	2777
consorted$	2777
consorting$	2777
consorts$	2777
consortted$	2777
consortting$	2777
consta	5948 5949 5950 2259 2260 2294
constable$	9403 9404 9405 5951 5952 5986
constables$	9403 9404 9405 5951 5952 5986
constant$	5801 5802
constantly$	410 1758 5450 1759 5451 1760 1761 1762 1763 1764 1765 2075
consti	2344
consul	6245 6259
consultant$	9700 9710 9714
contac	5963 9548 9587 2497
contact$	3906 3907 3910 7563 421 422 423 425 426 427 428 429 430 431 1113 1114 9548 2658 6619 6754
contacted$	421 422 423 425 426 427 428 429 430 431
contacting$	421 422 423 425 426 427 428 429 430 431
contacts$	421 422 423 425 426 427 428 429 430 431 9418 6189
contactted$	421 422 423 425 426 427 428 429 430 431
contactting$	421 422 423 425 426 427 428 429 430 431
contain$	8143 8882 8883 8884 6209 6765
contains$	6209
contemptuous$	3507
content$	205 206 211 303 304 305 500 501
continually$	410 1758 5450 1759 5451 1760 1761 1762 1763 1764 1765
continue$	7288 7323 387 390 397 398 399 400 401 402 403 404 405 406 407 408 409 8778 2730
continued$	7288 7308 7323 387 390 397 398 399 400 401 402 403 404 405 406 407 408 409 1601 2730
continues$	7288 7323 387 390 397 398 399 400 401 402 403 404 405 406 407 408 409 2730
continuing$	7288 7323 387 390 397 398 399 400 401 402 403 404 405 406 407 408 409 2730
continuously$	1758 5450 1759 5451 1760 1761 1762 1763 1764 1765
contraception$	8515 8516 3625
contraceptive$	3625
contract$	9532 7140
contracts$	9532
contribute$	611 2396
contributed$	7159 611
contributes$	611 2396
contributing$	611
contro	2391 6084
control$	7912 7938 7944 8117 8143 8167 8168 8169 8170 8171 8172 8173 8174 8175 4750 8209 8216 8217 4767 8248 5076 5077 8812 8882 8883 8884 5948 5949 5950 2259 2260 2261 2294 5989 9513 9539 2457 6193 6537 6765 3233 6967
controlled$	7192 7647 8756 8762 8767 8776 8845 8868 8869 8870 8871 8872
controlling$	2881 6948 3481
controls$	6948
convenience$	5892
conveniently$	3136
convic	6055 6112
convict$	3253
convicted$	9567 3426 7119
convicting$	3253
conviction$	9510 9861 3426 3551 3679
convictions$	9469 9510 9640 9861 3426 3551 3679
convince$	8833 8856 5402
cooper	6234
cooperate$	7392 7912 8150 8722 8751 8757 8771 9139 9689 6757 6758
cooperates$	8858 8859 8860 8861
cooperating$	8150
cooperation$	8149 6564
coordi	3222
cope	6244
cope$	4845 1173 4866 4867 1176 1188 1189 1190 1191 1192 1193 8472 5020 5021 5022 5025 5026 5028 5029 5032 1347 1348 1349 8506 8507 5056 1365 1366 5059 1370 9141 9699 9720 2962
coped$	1188 1189 1190 1191 1192 1193 1370 2962
copes$	1188 1189 1190 1191 1192 1193 1370 2962
copied	2241
copied$	9662
coping$	1188 1189 1190 1191 1192 1193 5020 5021 5022 5025 5026 5028 5029 5032 8509 8510 1370 2962
copy$	2485
core	9504
core$	4668 4669 9565 9646
cornrows$	3497
corporate$	3086
correl	2475
correlated$	6167
corrob	2243
corroborated$	5935
corrupting$	896 897 898 2806
cotton$	2952
couch$	9810
could$	21 22 23 24 25 297 298 299 300 301 302 306 307 312 313 314 315 316 317 580 581 582 4714 1085 1147 1150 1151 1153 1161 1213 1328 1352 1419 5378 1709 1723 1724 1821 1822 1823 1824 1825 1826 1827 1828 1829 1830 1831 1832 1879 1889 1953 2123 2195 2196 2198 2199 5942 2253 2430 2469 2614 3070
council$	5525 5530 5531 9305 9336 5908 2220 3086 3133 3142
counse	6245
counselling$	9701 7006 7026
counsellor$	9700 9710
count$	1703 5395 1704 5396 1705 5397 1706 5398 1707 1708
countless$	3840 3862 5801 5802 5825
county$	4040 4057 4064 4067 4074 7531 7532 7533 954 4849 3269 7088
couple$	1120 9824
courier$	8101 960 6512
couriers$	8101 960 6512
course$	5462 5469 1778 1779 8928 8942 8943 8944
courses$	8942 8943 8944
court	6112 9577 3229 3433
court$	7487 577 578 9567 9608 2478 9626 9843 2701 6394 2711 2759 3229 6921 7105 7116 7129 3438 7134
courted$	577 578 2759
courtesy$	9017 9018 9078 9079 9080
courting$	577 578 2752 2759
courts$	577 578 8264 8265 9567 2478 9626 2759
cousin	9776 9789
cousin$	7513 2624
cousins$	7513
cover$	1554 5710 2131
coverage$	6154
covered$	1554 2131 6752
covering$	8675 1554 2131
coverings$	8675
coverred$	1554 2131
coverring$	1554 2131
covers$	1554 2131
covert	2416
covert$	6108 3154 3521
covertly$	3521
cowardly$	3506
cowards$	6797
cp$	3420
cpn$	6162
cpns$	6162
cpw$	6162
cpws$	6162
crack	9852 6404 3219
crack$	9435 9732 9859 6421
crackdown$	9621 6911
cracked$	9589
crackeddown$	6911
crackingdown$	6911
cracksdown$	6911
crave$	830 831 2895
craved$	830 831 2895
craves$	830 831 2895
craving$	830 831 2895
crazy$	6568
create$	619 2440
created$	619
createed$	2440
createing$	2440
creates$	619 2440
creating$	619
credit$	7586 7587 7588 7589 7590 7591 7592 7593 7598 7600 7601
crew$	8459
cries$	1100
crime	9381 2243 9391 5940 6011 9478 2332 6044 6083 6088 9579 9580 9581 9593 6149 9604 2468 9622 9638 2523 6226 9692 6398 6853 6887 6901 6907 6926
crime$	7204 7205 7494 7508 7510 7990 8125 8262 9387 5935 9395 2251 9457 9465 9466 6019 6021 6024 6036 9499 6076 6080 9535 9536 9538 2392 9543 6097 6116 2425 9573 9574 6121 6129 2439 2444 2452 2456 9610 6160 6164 9622 6186 9651 2508 9657 6215 2527 9681 2546 2699 9853 6418 6419 6481 2859 3198 3199 6923 6932 3242 3246 3262
crimes$	7494 9465 9466 6024 9538 9610 6160 2546 6923
crimin	9381 2243 9391 2308 9458 9464 9477 9478 6083 9579 9587 9638 6876 6887 6907 6908 3222 6926 3437 3454 3541
criminal$	7494 7498 7501 7518 8010 8011 8012 8013 907 8098 8099 8100 975 4769 4770 4771 9326 5935 6000 9456 9487 6036 6040 6055 6089 6225 6384 2699 6396 6398 6419 2778 2809 6510 6511 2874 2919 6621 6901 3211 3229 3445 7146 3481
criminalise$	2181 2182 2183 2184
criminalised$	2181 2182 2183 2184
criminalises$	2181 2182 2183 2184
criminalising$	2181 2182 2183 2184
criminality$	7494 7508 7510 9538 6418 3527
criminally$	2909 3200
criminals$	7518 7990 7992 8010 8011 8012 8016 907 8098 8099 8100 975 9326 9486 9487 6419 6510 6511 6621
crimint$	9426
crisis$	6259 3284 7001
crohn	3295
crohns$	6987
crook$	8133 6510 6550
crooked$	5194
crooks$	8133 6510 6550
crop$	5216 8688 8689 8690 8706 8707 8708 5257 6740 3054
cropped$	3025 3048
cross	2475
crosscheck$	6098
crosschecked$	6167
crossreferenced$	6167
crowd$	8023 1120 6471 6497 6498
crown	3437
cruel$	9076 9077 9087 9171 3481
cry$	1100
crying$	1100
cse$	7494
cues$	2113 2114 2115 2116
culpable$	6824 3506
culpri	6002 6945
culprit$	8051 8052 8053 9457 6503 6504 6548 6881 3559
culprits$	8051 8052 8053 9457 6503 6504 6548 6881 3559
culture$	2017 2018 6481
cunning$	3481
curb	2391
curfew	2699
curfew$	6391 9856 9861 6474 7135 3687
curfews$	9861 6474
curiosity$	3704 3705 3706 4362 9114 9115 9116 9117 9118 9119 9120 9332 9333 9334 9335 6829
curled$	5180
curly$	3003 3025
curren	2243
current$	5935 6040 6155
custod	9577 9820 6374 9835 6392
custodial$	3436
custody$	7510 6019 6021 2408 9771 2659 9829 9847
customer$	3899 7583
customers$	3899 7583 9518 6472
cut	2391
cut$	5233 2558 6708 6719 6952 3304
cuted$	3304
cuting$	3304
cuts	2391
cuts$	2558 6708 3304
cuttin	2391
cutting$	2558
cynical$	8176 8177 9087
dabble$	347 348 349 350
dabbled$	347 348 349 350
dabbles$	347 348 349 350
dabbling$	347 348 349 350
dad	9776 6332 9789 6335 2647 9796 9799 9800 2673 2685 6379
dad$	8261 2624 2625 9773 9787 6333 2644 2645 2648 9805 2660 6360 9827 2682 2688 6615
daddies$	6443
daddy$	6443
dads$	2660 6615
daft$	77 78 702 2767
daily$	9720 3255
damage	6011 2332 9579 9580 9581 9593 2468 6226
damage$	9294 9466 6024 6160 9657 9681 9839 9851 9853
damaged$	2875 6568
damn$	9016 9101
damp	2675
damp$	9821 6367
dancers$	5376
danger$	7147 7148 7158 7204 7205 7213 7214 7215 7216 7218 7219 7220 7222 3868 3869 3870 3871 3872 3873 3874 3875 184 185 186 4260 4261 7733 7925 7926 7927 7928 7929 7930 7931 7932 7933 7934 7935 7936 7942 7947 7948 7949 7950 7951 7977 7979 7983 7990 8003 4617 926 4619 4620 4621 4622 4623 4624 4625 4626 4627 4628 8084 8085 4631 4632 8278 8515 8516 5797 6063 6418 6451 2774
dangerous$	7147 7148 3788 7501 7925 7926 7927 7928 7929 7930 7931 7932 7933 7934 7935 7936 4553 2721 3480
dangers$	7147 7148 7213 7214 7215 7216 7218 7219 7220 7222 3821 3822 7925 7926 7927 7928 7929 7930 7931 7932 7933 7934 7935 7936 7948 7949 7950 7951 8278 8515 8516
dark$	1485 8638 8648 1513 1546 5256 3002 3003 3004 3009 3025 6735 3048 6897
darker$	1485 3002 3009
darkest$	1492 3029
data	6148
data$	9277 9422 9603 6858
databa	6844 6899
database$	9407 9474 9475 9553 6859
date	6187
date$	9642 7130
dates$	7130
dating$	2752
daught	9623
daughter$	8403 6285
daughters$	8403
daunt$	5097
dawn$	3214
day	6915 6919
day$	3784 8898 8899 8900 1768 8942 8943 8944 9446 2530 9699 9720 6313 6314 6831
days	6244
days$	8942 8943 8944 9699 9720 9750 6831
dazzled$	834
dc$	9614
dci$	9614
dead	9820
dead$	9698 9830
deaf$	5781 5782 5783 3151 6998
deal	9477
deal$	7408 3995 3996 3997 7478 381 382 383 917 8104 4693 1173 4866 4867 1176 8506 8507 9467 9547 9611 9652 9666 2729
dealer	6876
dealer$	3879 7342 7352 7353 7361 7369 7476 7498 7518 7521 7531 7532 7533 7542 7544 7547 7580 7612 7652 7864 4550 8006 8007 8010 8011 8012 8013 907 8088 8098 8099 8100 8107 975 2544 6416 6419 6510 6511
dealers$	3879 7342 7352 7353 7361 7365 7369 7476 7498 7518 7521 7531 7532 7533 7542 7544 7547 7580 7612 7652 7864 7990 7993 4550 8006 8007 8010 8011 8012 8013 8016 907 8088 8098 8099 8100 8107 975 9485 2544 6416 6419 6510 6511
dealin	9381 9391 6002 9464 9488 9578 9579 9580 9581 9594 6396
dealing$	7204 7205 7494 7504 7509 7527 381 382 383 7531 7532 7533 917 8125 8262 5005 2254 9457 9543 9669 9675 9851 2712 2729 6869 7144
deals	9594
deals$	381 382 383 917 9547 9666 9679 2712 2729
dealt$	381 382 383 4605 4606 4607 4608 917 2355 9577 9589 2472 2697 2729
death	9788 9790 9817
death$	7733 9697 2642
debt	9788
debt$	7105
debts$	7105
decamped$	3526
deceitful$	3481
december$	7516
decency$	9017 9018 9078 9079 9080
decent$	5647 5648 5649 5650
decide$	8472 5044 8506 8507 8595 9406
decided$	105 106 107 9270 2171 2172 5887 9343
deciding$	8509 8510
decisi	2351
decision$	3729 7212 3771 3772 81 82 3775 84 85 86 3779 88 7236 7237 7238 7239 7240 7241 3787 7243 7244 7245 7246 7247 7248 108 109 110 111 7263 7264 7265 7266 7267 7268 7269 7270 3819 3982 7438 292 3985 3986 3987 3988 8418 5060 5061 1940 5733 9510 6412 6413 6414 6643
decisions$	3 4 5 6 7 8 9 3729 7212 7236 7237 7238 7239 7240 7243 7244 7245 7246 7247 7248 108 109 110 111 112 113 114 115 7263 7264 7265 7266 7267 7268 7269 7270 7271 7272 292 3985 4023 4024 7866 7867 7871 7872 7873 7874 7875 7876 7877 7878 7879 7880 7881 7882 7883 8418 8425 5060 5061 1940 9510 6412 6413 6414 6643
decked$	1521 1522 1523 3042
declin	2391 2542 9709
decline$	8735 3063
declined$	8735 8739 8744 8745 8746 8747 3063
declines$	8735 3063
declining$	8735 3063
decrea	2391
deemed$	1038
deep$	1513
defeating$	3793
defect$	9695
defend$	4839 5020 5021 5022 5025 5026 5028 5029 5032
defending$	5020 5021 5022 5025 5026 5028 5029 5032
defensive$	3506
defensiveness$	9164 3506
deferred$	3453
defiant$	8176 8177 2881 3481
deficit$	6979 7033
defied$	883 884 2782
defies$	883 884 2782 3141
definite$	1667
definitely$	1769 1777 5469 1778 1779 6774
defy$	883 884 2782
defying$	883 884 2782
degenerate$	3467
degenerates$	3467
degrade$	2350
degraded$	2350
degrades$	2350
degrading$	2350
degree$	252 253 8533 8534 8535
delay	9711 7028
delay$	9294 9352
delayed$	6828
delaying$	9088 9089
delays$	9294 9352
deliberate$	3786 95
deliberately$	410 3136
delicate$	2982
delinquency$	3467
delinquent$	2874 2875 6568 2881 3467
delinquents$	3467
deliver$	3995 3996 3997
demand$	6083 6204
demanding$	8231 8232 8233 8234 8235 8236 8237 6580
dement	6374
dementia$	9829
demonise$	2181 2182 2183 2184
demonised$	2181 2182 2183 2184
demonises$	2181 2182 2183 2184
demonising$	2181 2182 2183 2184
demons	2326
demotivated$	3481
denial$	9164 6464
dental	2568
dental$	6260
dentis	6245
dentist$	9700
deny$	9557 2411
denying$	2411
department$	5525 5530 5531 9305 9336 5908 2220 3133 3142
depend	7018
dependence$	2574
dependency$	2574
dependent$	2574
depends$	2661
deplorable$	3506
deport	9790 6374 9835
deported$	9829
depres	9728 9788 9820 6374
depressant$	7005
depressants$	7005
depressed$	6990
depression$	9829 3594
depressive$	3595
deprive$	9557
deprived$	2875
depth$	9187
dereliction$	3506
descend$	361 362
descendded$	361 362
descendding$	361 362
descended$	361 362
descending$	361 362
descends$	361 362
descri	2248
described$	930 1047
description$	5994 2501 9690
descriptions$	5928 9384 9408 5994 2501 9658
desert$	3120
deserted$	3117 3120
deserting$	3120
deserts$	3120
desertted$	3120
desertting$	3120
deserve$	602 603 2762
deserved$	602 603 7753 2762
deserves$	602 603 2762
deserving$	602 603 2762
design	2344
designed$	2396 2509
designer$	7981 7982 5209 5236 1547 6735 6738 3048 3058
desire$	5419 8875 8876 8877 8878 8879 8880
desk	5940 5943
desk$	9388 9395 9396 9398 9410 9552 9571 6117 9584 6144 9619 9641 6219 6934
despite$	136 3828 137 138 139 165 167 171 172 173 7538 7539 7540 7541 7915 7916 7917 2109
destined$	363 1631 1632 1633 3067
destructive$	3757 7503
detail	2248 2426 6118 6119
details$	3894 3895 3896 9407 9408 9586 9658 9659 6207
detain	6095 9577 2539
detain$	9550 6231 3253
detained$	6897
detaining$	3253
detect	9387 5940 5948 5949 5950 2259 2260 2294 5989 6055 9514 6097 6116 2425 9573 9574 2439 2452 2456 6164 6186 2508 2527 3231 6924
detection$	9510 6921 3230 3231 3561
detections$	9510 9640 6921 3230 3561
detective$	2237 9395 9403 9404 9405 5951 5952 5986 9444 9552 2406 9571 6117 6144 9614 9619 9641 2515 6208 6219
detectives$	2237 9395 9396 2250 9403 9404 9405 5951 5952 9410 2264 5986 9444 6059 9552 2406 9571 6117 6144 9614 9619 9641 2515 6208 6219
detent	6311 2699
detention$	8064 8906 9766 6391 6508 3671
detentions$	8064 9766 6508 3671
deter$	2522 3234
deteri	9709
determ	2310 2412
deterping$	2522
deterr	9589
deterred$	3234
deterrence$	3564
deterrent$	6956 3564
deterrents$	6956
deterring$	2522 3234
deters$	2522 3234
deterting$	2522
develo	6844 3153
develop$	2234 6131 2440
developed$	1179 2234 6131 2440
developing$	2234 6131 2440
developmental$	3333 3353 3379
develops$	2234 6131 2440
deviant$	2875 6568 2881
device	2300 6111
device$	2276 9424 9566 2517 3166
devices$	2276 9424 9566 2517
devious$	3481
di$	9614
diabet	9728
diabetes$	3585
diabetic$	3585
diagno	6245
diagnosed$	3629
diagnoses$	3629
diagnosis$	9700 9701 6980 7001 7033 3629
diagram$	2343 6902
diagrams$	6902
diazepam$	3614
dice$	586
dicing$	586
did$	119 7308 7329 435 4210 4255 4357 4358 697 698 699 4400 4403 728 739 740 741 742 743 745 749 768 769 770 777 781 808 1003 1007 1097 1098 1099 1383 1389 1396 1399 1425 1757 5461 8918 8919 5470 5471 1790 1793 1841 1859 1860 1861 1862 1863 1864 1865 1866 1867 1868 1869 1870 1872 1873 5582 1900 5598 5604 1913 5606 5608 5612 1921 1922 1923 5616 5617 5637 5639 1982 1984 1985 1986 1987 1988 9155 9156 2022 2024 9270 9320 9321 9322 9323 9345 9346 2206 2755 3089 3092
die$	9698
died	9790 6336 9820
died$	9791
diet	6272 9728
diet$	9727
dietary$	3641
dietician$	9710 3647
dieticians$	3647
dietitian$	3647
dietitians$	3647
difference$	1251 8823 8824 8825 8826 8827 8828 8829 8830
diffic	2320 9711 7023 7042
difficult$	7149 4466 4593 996 997 998 999 1000 1001 8167 8168 8169 8170 8171 8172 8173 8174 8175 8223 8231 8232 8233 8234 8235 8236 8237 1091 1092 1093 1094 1095 8262 6012 9685 2875 2879 2881 6574 6580 3481
difficulties$	7758 7765 7766 8223 2628 2657 6574 6999 7001 7024 3385
difficulty$	6999 7001 3385
dim$	3481
dire$	3507
direct	3222
directed$	6197
directing$	6948
directs$	6948
dirt$	9326
dirty$	8665 9821 3025 3041 3048 3496
disabi	6245 9728
disabilities$	6997
disability$	9700 6287 6997 7033 3603
disabl	6374
disabled$	9829 3603
disaffected$	2875 6568 2979
disappear$	7554 414 415
disappeared$	414 415
disappearing$	414 415 6422
disappearred$	414 415
disappearring$	414 415
disappears$	414 415
disappointing$	2041 2042 2043 2044 5803 9259 3116
disappointingly$	3508
disaster$	959
disasters$	959
disband$	9643
discipline$	6463
disciplined$	4605 4606 4607 4608 6598
disclo	2667
disclose$	7392 7408 7912 8751 8757 8771 6757
discov	5944 2310 2412 6159
discover$	9399
discuss$	8751 8757 8771 6757
diseas	6240
disease$	9695 7033 7041
disengage$	7408 3477
disengaged$	6773 3477
disengagement$	3477
disengages$	3477
disengaging$	3477
disgrace$	3506
disgraceful$	8167 8168 8169 8170 8171 8172 8173 8174 8175 9171 2881 3506
disgracefully$	3506
disguised$	2788
dishevelled$	3496
dishonest$	3481 3506
disinterested$	6773 3481 3506
dismal$	2194 3506
dismally$	3506
disman	3531
dismantle$	9643
dismantling$	2507
dismiss$	801 9315 3129
dismissed$	801 2117 3117 3129
dismisses$	801 3129
dismissing$	801 9088 9089 3129
dismissive$	8176 8177 3506
dismissively$	3506
disobedient$	2875 3481
disobey$	883 884 8905 2782
disobeyed$	883 884 8905 2782
disobeying$	883 884 8905 2782
disobeys$	883 884 8905 2782
disord	6011 2332 6044 6083 6084 9579 9580 9581 9593 6149 9604 6226 6240 9711 7018 7042
disorder$	8223 8262 9466 6024 9499 9538 9539 9651 9657 9681 9695 6268 6574 6988 6989 7015 7024 7025 7033
disorderly$	3481
disorders$	8223 6268 6574
dispersal$	6121 6152
disperse$	9643
dispersing$	2507
display$	703
displaye$	5929 2238
displayed$	703 5929 2238
displayes$	5929 2238
displaying$	703 5929 2238
displays$	703
disposal$	9849 6921
disposals$	6921
disregard$	71 76 7408 883 884 2782 3129
disregardded$	76 883 884 2782 3129
disregardding$	76 883 884 2782 3129
disregarded$	76 883 884 2782 3117 3129
disregarding$	76 883 884 2782 3129
disregards$	76 883 884 2782 3129
disrespectful$	8176 8177 3481
disrup	9508 9514 9589 6924
disrupt$	8125 3215 3539 3554
disrupted$	8125 9496 6951
disrupting$	8125 8905 3215 3539
disruption$	8125 8262 9501 9530 9639 3216 6909 3224 3539 3554
disruptive$	896 897 898 4593 8167 8168 8169 8170 8171 8172 8173 8174 8175 8262 2806 2875 6568 2881 3481
disrupts$	8125 3215 3539
disruptted$	8125
disruptting$	8125
distribute$	2236 5929 2238
distributed$	2236 5929 2238 9386
distributes$	2236 5929 2238
distributing$	2236 5929 2238
disturbed$	2875 6568 3481
dither$	3509
dithered$	3509
dithering$	6834 3509
ditherred$	3509
ditherring$	3509
dithers$	3509
divide$	9643
dividing$	2507
divorc	9788 9790 6336 6338 9817 9835
divorce$	9793
divorced$	9791
divorcing$	9791
dla	6287
dla$	9742
do$	117 7308 7327 435 4240 4357 4400 4404 4406 4407 4408 726 739 740 741 742 743 745 747 775 779 806 7958 7960 7968 7970 1003 1005 1097 1098 1099 8334 1318 1370 1381 1389 1394 1397 1403 1423 8729 5294 8751 8757 8771 8777 8778 5338 8798 5345 8814 8815 8816 8817 8818 8819 8820 8894 1757 5461 8918 8919 5474 5475 5478 1788 1791 1842 1859 1860 1861 1862 1863 1864 1865 1866 1867 1868 1869 1870 1872 1873 1902 5604 5606 1915 1982 1984 1985 1986 1987 1988 2020 5862 6270 2755 6757 3089 3092
doctor	6245 2568
doctor$	9700
doctors$	6260
dodge$	2135
dodged$	2135
dodges$	2135
dodging$	2135
dodgy$	7149 8010 8011 8012
doe$	3032
does$	118 7328 435 4400 727 739 740 741 742 743 745 748 776 780 807 1003 1006 1097 1098 1099 1370 1382 1389 1395 1398 1404 1424 5346 8818 8819 8820 1757 5461 8918 8919 5474 5475 5478 1789 1792 1843 1859 1860 1861 1862 1863 1864 1865 1866 1867 1868 1869 1870 1872 1873 5582 1901 5598 1914 5608 1982 1984 1985 1986 1987 1988 2021 2206 2755 3089 3092
dogs$	8119 8120 8121
doing$	7331 7332 7333 7377 7378 7379 7380 7381 7382 7383 7384 7386 435 7692 1370 5583 5584 5599 5600 5604 5606 1982 1984 1985 1986 1987 1988 9166 9167 9168 9169 2206 9364 3092
dolled$	1571 1572 1573 3061
domestic$	9812 3401
done$	3785 7314 7669 1134 1571 8798 8892 5510 5519 5526 5527 8986 9002 9003 9004 9005 5585 5601 5602 5603 5604 5606 5609 5610 5611 5612 1921 1922 1923 9102 9103 9104 9105 1982 1984 1985 1986 1987 1988 9136 9137 9138 9149 2024 2206 9363 3092
doomed$	1631 1632 1633 3067
door$	7714 7716 9516
doorman$	7583
doormen$	7583
dopey$	3481
dose	6245
dose$	9700 7030
dossier$	3537
dossiers$	3537
doubt$	8787 8788 8789 8790 5362 8927
doubtful$	4663
down	2393 9630
down$	235 259 342 343 344 345 346 4325 4326 4328 7870 4496 8145 8257 8258 8259 5182 5232 5269 8725 8736 8740 9192 9193 9194 9195 9196 9197 9198 9199 9200 9201 9202 9203 9204 9206 9207 9208 9209 9210 9211 9212 9213 9214 9217 9218 9219 9220 5766 9222 9223 5914 9460 9550 6120 9615 6305 6719 6910 6911 6952
downed$	6120
downfall$	7758
downlo	5968
download$	6858
downloaded$	9423
downloads$	6858
downplay$	648 801 2765
downplayed$	648 801 2765
downplaying$	648 801 2765
downplays$	648 801 2765
downs$	6120
drag$	2126 5906
draged$	2126
dragged$	7192 2126
dragging$	2126
draging$	2126
drags$	2126
drain$	4656
drama$	7764 7977 8003 5353 8809 5355 2821 3315
drank$	2552
draw$	7166 7167 214 215 614
drawing$	614
drawn$	7192 835 843 844 845 846 847 848 849 850 851 852 853 854 855 856 862 1506 8756 8762 8767 8776 8845
draws$	7166 7167 214 215 614
dreadful$	2041 2042 2043 2044 9295 9296 9297 9298 2881 3116
dreadlock$	3497
dreadlocked$	3025
dreadlocks$	3497
dreads$	6716 6718
dream$	5295
dress$	3711 7664 7665 7666 7667 7668 637 1188 1189 1190 1191 1192 1193 1220 1221 1222 1223 1224 1534 8682 5231 8688 8689 8690 8714 8715 8716 6735 3044 6740
dressed$	7664 7665 7666 7667 7668 7669 1521 1522 1523 8682 8683 8684 8685 1563 8714 8715 1571 1572 1573 6688 6690 6698 3042
dresses$	1188 1189 1190 1191 1192 1193 1220 1221 1222 1223 1224 1534 8682 8688 8689 8690 8714 8715 6735 3044 6740
dressing$	3712 5225 1534 5249 3044
drew$	7166 7167 214 215 614
drift$	357 358 359 360 361 362 395 396 8779 6830
drifted$	357 358 359 360 361 362 395 396
drifting$	357 358 359 360 361 362 395 396
drifts$	357 358 359 360 361 362 395 396
driftted$	357 358 359 360 361 362 395 396
driftting$	357 358 359 360 361 362 395 396
drill	9592
drill$	8275
drink	9820
drink$	7226 7358 7359 3914 3915 3916 3917 3918 3920 3921 7408 7437 7439 7440 7441 7598 7664 7665 7666 7667 7668 7958 7960 8019 1096 1097 1098 1099 9732
drinkers$	9830
drinki	6272 9728 9788 9817 9820
drinking$	3704 3705 3706 30 7465 7664 7665 7666 7667 7668 7700 637 2552 9727 2628
drinks$	7358 7359 3914 3915 3916 3917 3918 3920 3921 7598 1097 1098 1099 2552
driv	2391 2441
drive$	7334 7649 3232
driven$	3897 834 2509
driver	2261 6193
driver$	7352 7353 3899 7357 7583 2504
drivers$	3890 3893 7352 7353 3899 7356 7357 7583 8719 9385 5953 9648 2504 2511 9661
drives$	7649
drivin	2434
driving$	6126
drone$	2435 3245 3540
drones$	2435 3245 3540
drop	2391
drop$	4637 8779 2127 6952
droped$	2127
droping$	2127
dropout$	6510
dropouts$	8098 8099 8100 6510 6511
dropped$	2127
dropping$	2127
drops$	2127 6952
drug	9381 9391 2308 9458 9478 6036 9587 6396 9852 6876 6901 6907
drug$	3704 3705 3706 32 33 7494 4054 7520 4072 638 8010 8011 8012 4633 4634 4635 4636 8098 8099 8100 2251 2254 6000 6088 6089 2444 6272 9728 9788 6419 6511 2820 2859 2874 3187 3278 3326
druggie$	3473
druggies$	3473
druggy$	3473
drugs	9464 9592 2459 6404
drugs$	7358 7359 3914 3915 3916 3917 3918 3920 3921 7450 4001 4002 4003 7494 7498 7507 7508 7531 7532 7533 7586 7587 7588 7589 7590 7591 7592 7593 7598 7601 7990 8019 8125 8138 1096 8262 8515 8516 2251 2254 9435 9451 9471 9472 2444 6151 6265 9721 9732 2628 9859 6418 6419 6421 2820 2859 6556 3278
drunk$	7669 7696 8905 2552
dry$	1485 8648 9146 3009
ds$	9614
dto$	3685
dual$	5170
duck$	2135
ducked$	2135
ducking$	2135
duckked$	2135
duckking$	2135
ducks$	2135
due	2393 9630
due$	3709 234 257 9739 2669 9817 9819 2696
dump$	2102 2103 3122
dumped$	2102 2103 3122
dumping$	2102 2103 3122
dumpped$	2102 2103 3122
dumpping$	2102 2103 3122
dumps$	2102 2103 3122
dust$	9339
duties$	8950 9282
duty$	8950 9159 9242 9282
dyed$	3025 6719
dying	6374
dying$	9697 9829
dyscalculia$	3578
dysfunctional$	2875 6568 3506
dyslexia$	9718 3576
dyslexic$	3576
dyspraxia$	3577
dyspraxic$	3577
dysregulated$	3481
e$	9153 9255 9256 9257 5832 9300 9301 9713 9726 6821
each	9382 9438 2295 2296 9504 6920
each$	135 4029 4785 1450 8724 5270 1592 1594 1752 1754 5757 9309 5924 9439 9493 9500 6070 9534 6106 6114 2432 9582 9583 9609 9617 6180 2500 9683 6231 9703 2979 6754 6755 6776 3178 3185 6945
eager$	205 206 211
ear$	8637 9236
earlier$	8342
early$	8408
earmar	2354
earn$	384 7705 7706
earned$	384
earning$	384
earns$	384
earring$	6735
earrings$	6735
ears$	8637 9237 9238 9389
easier$	2403
easily$	857 1177 1359 5513 8971 8972 9264 9265 9266 9267 2775 2900
east$	1481
eastern$	1474 5167 5171 1480 5190 8647
easy$	3735 386 7784 7785 7922 7923 7924 6012 2776
eat	9645
eat$	3285 7029
eaten$	7029
eating	6245 6272
eating$	9700 2576 9727 3296 7029
eats$	3285 7029
eczema$	3587
educat	2598 6312 7069
educate$	132 133
educated$	132 133
educates$	132 133
educating$	132 133
education$	3859 7315 7920 6291 9753 3361 7063
educational$	6292
effect	3222
effect$	8829 8830 9620
effective$	3264
effectively$	1231 4923 1232 1233 1234 1235 1238 1239 1240 1241 2947
effort$	7840 694 4387 4388 8978 9011 9012 1948 1949 1950 9114 9115 9116 9117 9118 9119 9120 9121 5669 5670 5671 5672 5673
efforts$	3859 7315 1948 1949 1950 6461
egg$	195 197 6497
egged$	195 197
eggged$	195 197
eggging$	195 197
egging$	195 197
eggs$	195 197 6497
ehc$	3360
ehcp$	3662
ehcps$	3662
eight	9500 6106 2432 9582 9583 9609 9617 6180 9683 6945
eight$	8068
eighteen$	7609 7611 495 1183 4885 8363 8367 8368 8369 8370 8371 8372 8373 6636
eject	9652 6198
eject$	9653
elder	6895
elder$	7518 8010 8011 8012 6481
elders$	7498 7518 7521 8010 8011 8012 8016 8107 2333 6481
elect$	261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282
elected$	105 106 107 261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 9270 5887 9343
electing$	261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282
electively$	3378
electr	2656 2701
electricity$	6348
electronic$	6393 7134
electronically$	6393
elects$	261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282
electted$	261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282
electting$	261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282
element$	252 253 6498 6501 6549
elements$	6498 6501 6549
eleven$	8068 1216 1217 1218 1219
else$	7730 625 626 7796 8353 9110 9111
elsewhere$	9110 9111
email	2485
email$	9255 9256 9257 6177 6820
emaile	6203
emailing$	6177
emails$	9256 9257 9300 9301 6177 6820 6821
embarked$	363
embroiled$	351 352 353
emergency$	9713 3352
emotionally$	2912 2976 3403 3416
empathy$	7945 6463
employment$	9767
emptive$	6184
enabl	2258
enable	2363 3217
enable$	38 7763 2367 2516
enabled$	38 7763
enableed$	2367
enableing$	2367
enables$	38 7763 2367 2516
enabling$	38 7763
encounter$	8008 6426 6631
encounters$	8008 6426 6631
encour	2247
encourage$	7166 7167 132 133 207 208 209 214 215 2724 2764
encouraged$	7166 7167 132 133 207 208 209 214 215 2252 2724 2764
encourages$	7166 7167 132 133 207 208 209 214 215 2724 2764
encouraging$	7166 7167 132 133 207 208 209 214 215 2724 2764
end$	91 92 3989 632 633 8777 8778 5326 5354 6174 2557
endanger$	10 2716 2717
endangered$	10 2716 2717
endangering$	10 2716 2717
endangerred$	10 2716 2717
endangerring$	10 2716 2717
endangers$	10 2716 2717
ending$	6174 9697 2557
endless$	5801 5802
endlessly$	1758 5450 1759 5451 1760 1761 1762 1763 1764 1765
ends$	5354 9529
enemies$	7755
enemy$	7755
enforc	5959 9508 9514 6844 6908
enforce$	3552
enforcement$	9414 9501 2387 9601 2473 9621 6176 9672 6914 3223 3224 6933 3552
enforcer$	3536
enforcers$	3536
enforces$	3552
engage$	7254 7392 7408 7489 354 355 356 7912 8143 8150 4696 8152 8153 8154 8155 8156 8157 8241 8722 8751 8757 8771 8812 8833 8836 8864 8882 8883 8884 9139 9315 9318 6234 6448 6565 6757 6758 6765
engaged$	347 348 349 350 354 355 356 7669 7677 8150 8152 8153 8154 8155 8156 8756 8762 8767 8776 8845 8846 8847 8848 8849 8862 8868 8869 8870 8871 8872 6448 6565
engagement$	347 348 349 350 8149 8157 1015 1016 1017 1018 4711 1597 1598 1599 1600 6559 6564 6754
engager$	6533
engagers$	6533
engages$	347 348 349 350 354 355 356 8836 8858 8859 8860 8861 6448
engaging$	347 348 349 350 354 355 356 8150 8152 8153 8154 8155 8156 8157 8882 8883 8884 6448 6558 6565 6765
english$	7073 7074
enjoy$	830 831 832 833 8924 2773
enjoyed$	830 831 832 833 8924 2773
enjoying$	830 831 832 833 2773
enjoys$	830 831 832 833 8924 2773
enough$	69 7291 3837 7293 3862 4356 4394 8475 8476 8477 8478 8479 8480 8481 8482 8483 8484 8485 8486 8487 1342 1345 5138 8594 9173 6635 6659
enquir	9514 6218 9783
enquiries$	2312 9495 9610
enquiry$	9462 9495 9673
enrich	3153
entangled$	351 352 353
enter$	2755 6448
entered$	2279 2327 2329 2450 2451 2755 6448
entering$	2755 6448 6869
enterp	9680
enterprise$	9491 6888
enterred$	2755 6448
enterring$	2755 6448
enters$	9421 2755 6448
entice$	7166 7167 207 208 209 2724
enticed$	7166 7167 207 208 209 2724
entices$	7166 7167 207 208 209 2724
enticing$	7166 7167 207 208 209 2724
entirely$	2156 2157 2963 3078 3081 3132
entitled$	3481
epilep	9728 6374
epilepsy$	9829 3581
epileptic$	3581
episodes$	7559
equal$	2955
equally$	2757
equals$	4948 4949 4950
erratic$	7255 7256 7257 7258 8162 8163 8164 8165 1019 2881
escala	2545 3222
escalate$	8779
escalated$	2437
escape$	7366
essential$	2396
establ	5944 2310 2412
establish$	9399 2401 2423 2447
estate	6133
estate$	7514 7515 8072 8073 8074 8075 8076 8077 8078 8079 8080 8081 8082 8083 8086 8087 5754 9588 9656 6472 2979
eternally$	3504
european$	1472 5166 5168 5172 8645 3005
evade$	2135
evaded$	2135
evades$	2135
evading$	2135
evasive$	3481
even$	3847 3851 164 5799 5800
evening$	8898 8899 8900 3255
ever$	5045 5046 1355 8831 8832 5381 8837 8838 8839 5407 1716 5409 1718 5450 5451 1760 1761 1762 1763 1764 1765 5464 8935 8936 8937 8938 8939 8940 8941 5868 6761 6762
every$	4463 7919 4576 1276 8724 5270 1592 1594 1751 5444 1753 1755 1756 5764 5825 9300 9301 9309 9439 6114 6244 9703 6754 6755 3079 6776 6821 3178 3185 7040
everybody$	4341 4342 4343 5737
everyone$	4341 4342 4343 7826 4463 8072 8073 8074 8075 8076 8077 8078 8079 8080 8081 8082 8083 8086 8087 8102 4898 5737
everything$	7511 7798 4977 1286 8724 5270 1661 1662 1663 1782 1783 1784 1785 1786 5707 5796 5882 5905 6454 6754 6755
evicte	9820 6374
evicted$	9829 3674
evicti	9788 9817 9835
eviction$	3674
evicts$	3674
eviden	2429 9592 6844 3524
evidence$	4374 9083 9153 9300 9301 9394 2311 2331 2407 9608 6183 9664 2529 6820 6821 3190 6883
evidently$	1777 5469 1778 1779
evil$	2805 6568
ex$	9794
exam$	9289 9357 6311 3380 7073
examin	5968
examin$	2445
examination$	6858
examinations$	6858
examined$	9423 2445
examines$	2445
examining$	2445
examins$	2445
example$	9481
exams$	7073
except$	4978
exception$	6768
exchang$	447 4139 448 449 450 451 452
exchange$	4131 447 4139 448 449 450 451 452 4146 7604 7649 6448
exchanged$	447 4139 448 449 450 451 452 6448
exchanges$	447 4139 448 449 450 451 452 7649 6448
exchangged$	447 4139 448 449 450 451 452
exchangging$	447 4139 448 449 450 451 452
exchanging$	447 4139 448 449 450 451 452 6448 6869
exchangs$	447 4139 448 449 450 451 452
excitement$	7977 7983 8003 2774
exclude$	9315 9316
excluded$	7195 3868 3869 3870 3871 3872 3873 3874 3875 184 185 186 7750 4605 4606 4607 4608 2117 6508 6828 7058 3367
excluding$	9088 9089
exclus	6311
exclusion$	7768 7769 8064 2410 2602 9766 6508 3666
exclusions$	8064 6508 3666
excuse$	5912 6804 6805
excuses$	5912
execut	9613 3213
exercise$	703
exercised$	703
exercises$	703
exercising$	703
exhibit$	3171
exhibited$	6862 3171
exhibiting$	3171
exhibits$	3171
existence$	6569
existent$	8162 8163 8164 8165 9295 9296 9297 9298
expand	2413
expect	6300
expect$	4272 4273 4274 583 584 7855 7856
expectations$	8252 6612
expected$	3909 2252 2303 9521 9755 9819
expelled$	7061 3370
expend	6181
expendable$	9636
expensive$	8665 5236 3048
expensively$	1470 3006
experi	2665 2666
experience$	7821 8008 1170 1172 4920 1229
experienced$	1179 8582 1446 6357 6358 6429 6633 2958
experiences$	8008
experiencing$	6357 6358
explanation$	9255
explicit$	4116
exploitation$	7147 7148 7185 7186 7187 7202 7494 7758 7759 7768 7769 7866 7867 7948 7949 7950 7951 6097 6116 2425 9573 9574 2439 2452 2456 6164 6186 2508 2527 6451 6479
exploited$	7192 7195 7647 7925 7926 7927 7928 7929 7930 7931 7932 7933 7934 7935 7936 8528 8529 8530
exploiter$	3879 7342 7361 7498 7518 7542 7544 7547 7612 7630 7635 7640 7864 4550 8006 8010 8011 8012 8013 8050 907 975 6416 6502 6505 6506
exploiters$	3879 7342 7361 7365 7498 7518 7542 7544 7547 7612 7635 7640 7864 4550 8006 8010 8011 8012 8013 8016 8050 907 975 6416 6502 6505 6506
explosive$	3479
expose$	3695 10 3722 7178 7179 7180 7181 7182 7183 7184 2716 2717
exposed$	3695 10 3722 7178 7179 7180 7181 7182 7183 7184 2716 2717
exposes$	3695 10 3722 7178 7179 7180 7181 7182 7183 2716 2717
exposing$	10 3722 7178 7179 7180 7181 7182 7183 2716 2717
extend	2360
extensions$	6707 6718
extract$	2234
extracted$	2234
extracting$	2234
extraction$	6858
extractions$	6858
extracts$	2234
extremely$	2946
eye$	8637 9235 6727
eyebrow$	8637 8653 6730
eyebrows$	8637 8653 6730
eyed$	6696 6724
eyelashes$	6712 6718 6725
eyes	9674
eyes$	4827 8637 1491 8660 9350 2242
eyesig	9728
face$	7478 8637 5220 5235 8701 5250 2408 6722 3060
facebook$	416 4108 417 4109 418 4110 419 4111 420 4112
faced$	6588 6608 6723
faces$	8637 8701 5250 6091 6722 3060 3424
facial$	5176 2408 3012 3165
facilitat$	55
facilitate$	38
facilitated$	38 55
facilitates$	38
facilitating$	38 55
facilitats$	55
facilitatted$	55
facilitatting$	55
facing	6380
facing$	3424
facts$	4374
fade$	6709 6718
fades$	6709
fail	2542 3381
fail$	122 733 739 740 741 742 743 745 765 766 767 782 8778 8905 1803 1804 1805 1806 9320 9321 9322 9323 2768 6769 3083 3084
failed$	122 733 734 739 740 741 742 743 745 765 766 767 784 8905 1803 1804 1805 1806 5503 8959 9320 9321 9322 9323 2768 3083 3084 6828
failing$	122 733 739 740 741 742 743 745 765 766 767 785 8905 1803 1804 1805 1806 8954 8955 8956 8957 9088 9089 9320 9321 9322 9323 2768 3083 3084 3085 6778 6779
failings$	8954 8955 8956 8957 3085 6778 6779 3505
failled$	122 733 8905 9320 9321 9322 9323 2768
failling$	122 733 8905 9320 9321 9322 9323 2768
fails$	122 733 739 740 741 742 743 745 765 766 767 783 8905 1803 1804 1805 1806 9320 9321 9322 9323 2768 3083 3084
failure$	3937 246 247 248 249 250 251 765 766 767 8954 9294 9352 6510 3085 6778
failures$	8954 8955 8956 8957 9294 9352 6510 3085 6778 6779
fainted$	3648
fainting$	3648
faints$	3648
fair$	1485 3002 3003 3009 3025
fake$	3018 3033
fall	2391
fall$	361 362 878 8779 2091 3126 6952
fallen$	361 362 878 2091 3126
falling$	361 362 878 6751 3126
falls$	361 362 878 2091 9302 3126 6822 6952
false$	8929 2785 2788 3020 3033
families$	8179 8203 8204 8205 8206 8207 8208 4761 4762 5685 5686 5687 5688 5689 5690 5737 5749 9205 6567 6569 6615 6620 6814 6820
family	6320 6332 9796
family$	8179 8203 8204 8205 8206 8207 8208 4761 4762 8420 8445 8451 5748 9776 9787 6333 9807 9824 9827 2688 6567 6615 2927 6620 3315 7085 7100 3413
fantasist$	6510
fantasists$	6510
far$	1264 1268 1299 1420 2025 2026 2027 2165 9642
farce$	6789
farcical$	3506
fashionably$	1470 3006
fast$	8408 2776
faster$	8342
fat$	3496
fate$	6452
father	9776 6332 9789 6335 2647 9796 9799 9800 2673 2685 6379
father$	4761 4762 8261 1298 2624 2625 9773 9787 6333 2644 2645 2648 9805 2660 6360 9827 2688 6615
fathers$	2660 6615
fattest$	1492 3029
fault$	7386 7387 7746 646 647 9170 9304 2158 2189 5889 9354 9355 9356 6453 3130 6825 6835
faulty$	4395
favor$	4133
favors$	4133
favour$	4132 7594 7595 1524 1525 1526 1527 1528 1529 1530 1531 1532 1533 2229 2230 2231 6436 3043
favoured$	1524 1525 1526 1527 1528 1529 1530 1531 1532 1533 2229 2230 2231 3043
favouring$	1524 1525 1526 1527 1528 1529 1530 1531 1532 1533 2229 2230 2231 3043
favourred$	1524 1525 1526 1527 1528 1529 1530 1531 1532 1533 2229 2230 2231 3043
favourring$	1524 1525 1526 1527 1528 1529 1530 1531 1532 1533 2229 2230 2231 3043
favours$	4132 7594 7595 1524 1525 1526 1527 1528 1529 1530 1531 1532 1533 2229 2230 2231 6436 6437 3043
faze$	5097
fazes$	5018 8474
fear$	1428 2966
feared$	1428 2966
fearless$	3490
fears$	1428 2966
february$	7516
feckless$	3481
fed	2241
fed$	617 2627 2661
feed	2241 2427 3153
feed$	617 2234 2467
feeded$	2234
feeding$	2234 2467
feeds$	617 2234 2467 2627
feel$	7561 7562 2286
feelin	3298
feels	3298
feels$	7561 7562
feet$	7480 7481 5154 8610 8611 9273 9349 2987
feigned$	2788
fell$	361 362 878 2091 3126 6922 3318
felt	3298
felt$	7561 7562
female	3205
female$	5142 8598 8599 5145 8601 8602 1472 5947 2307 6515 6670 2979 3182
females$	8178 2307 6515 3491
fend$	4842 5020 5021 5022 5025 5026 5028 5029 5032 1341 9140
fendded$	1341
fendding$	1341
fended$	1341
fending$	5020 5021 5022 5025 5026 5028 5029 5032 1341
fends$	1341
feral$	2875 6568 3481
ferocious$	3479
fester$	9360
few$	6549
fewer	2391
fiercely$	2963 2977
fifteen$	1216 1217 1218 1219
fight	2391
fight$	7408 7437 7439 7440 7441 7721 4389 7845 7980 8262 4843 8777 8779 5353 8809 5355 8901 8902 8903 8905 3232
fighti	6084 6338
fighting$	7204 7205 8125 8262 8905 9539 9750 2628 9793
fights$	7979 7983 8262 8901 8902 8903 8905 8906
figure$	4990
figures$	9289 5892 9357 9359 9368 9369
file$	9153 9407 9553
files$	9153 9407 9553
filler$	6702
fillers$	6702
film	9652 2539
film$	7334 2292 9441 9445 6127 2436 6231 6937
filmed$	7192 7235 3897 8576 2292 9443 2297 6127 2436 3177
filming$	2292 6127
films$	2292 9441 6127
filthy$	8665 3496
final$	2615 3428 3430
find	9429 3261
find$	2 1086 1089 8777 5944 2310 2412 6159 9629 2513
findded$	2
findding$	2
finded$	2
finding$	2
finds$	2 1087 6159
fine	2623
fine$	8475 8476 8477 8478 8479 8480 8481 8482 8483 8484 8485 8486 8487 5056 1365 1366 5059 5062 5063 5064 5065 5066 5067 5068
fined$	6403
finger	9577 2539
finger$	9009 9010 9019 9020 9032
fingerprint$	6231
finish$	5328
finished$	8846 8847 8848 8849 1795
fire	6383
fire$	7483 7732 9483 6383 9838
firear	9852
firm	2351 2454 2484
firm$	6146 2479
firmer$	2479
first$	7458 902 9081 3428
fishnets$	6735
fisted$	9314 6800
fit$	5717 9738
fits	9728
fits$	6975
fitted$	2701
fitting$	5212 5234
five	5931 9436 5984 2295 2296 2339 9493 9500 9504 6106 2432 9582 9583 9609 9617 6180 2500 9683 6945
five$	4516 8123 1038 8364 1462 5155 5156 1507 8654 8655 8656 8657 8658 8659 5376 5385 5391 5762 6031 6192 3182
fixated$	3149
fixed$	6381
flag$	2280 2414 3168
flagg	2305
flagged$	2279 2280 9442 2344 2414 2437
flagging$	2414
flags$	2280 2414
flashback$	3635
flashbacks$	3635
flashy$	3048
flat	6332 9792
flat$	7534 7535 7536 7537 4083 4084 4085 4086 7709 7710 7711 1601 9787 9797 9803 9811 2674 7083
flatmates$	4948 4949 4950
flats$	9809
flatter$	2221
flattered$	6467
fleas	2675
fleas$	6367
fled$	6875
fleece$	6735 6744
fleeces$	6735 6744
flier$	6521
fliers$	6521
fling$	47
flinging$	47
flings$	47
flip$	6161
flirt$	421 422 423 436 586
flirtatious$	3460 3488
flirted$	421 422 423 436 586
flirting$	421 422 423 436 586 637
flirts$	421 422 423 436 586
flirtted$	421 422 423 436 586
flirtting$	421 422 423 436 586
flirty$	3460
floor$	9810
floppy$	3003
flout$	883 884 2782
flouted$	883 884 2782
flouting$	883 884 2782
flouts$	883 884 2782
floutted$	883 884 2782
floutting$	883 884 2782
flung$	47
fluoxetine$	3611
flyer$	6521
flyers$	6521
fob$	2100 3121
fobbed$	2078 2100 3121
fobbing$	2100 3121
fobed$	2100 3121
fobing$	2100 3121
fobs$	2100 3121
focus	6048
foetal$	3322
follow	2271 2539
follow$	7408 4319 7912 4497 4498 4499 4500 4501 7958 7960 912 8722 8751 8757 8771 1844 1845 1846 5736 9318 2292 9445 6127 6231 2755 6757 6937
followed$	7669 7677 7696 912 1844 1845 1846 9149 2292 6127 9644 2755
following$	912 2292 6127 2755
follows$	4319 912 2292 6127 2755
folly$	7762
food	2656 6353
food$	7586 7587 7588 7589 7590 7591 7592 7593 7598 6348 2661
foodbank$	9808
foolhardy$	2720
foolish$	3756 77 78 3788 664 9076 9077 2720 2766
foolishness$	7402 7403 7404 7405 7406 7407 7762
fools$	6797
foot$	5154 8610 8611 8693 8694 8695 9480 2987
footag	5973 6148
footage$	9428 5974 9430 2285 9546 2424 2435 9586 9603 3170 6863
footho	9674
footprint$	9560
for	6003 2363 6844 3153 3217 3222
for$	3763 7419 7450 4063 4065 4066 7579 4131 7602 4263 4264 4265 4266 4267 7946 4652 8108 4670 4672 4673 4674 4676 4677 4679 4783 4788 4790 4792 4807 5033 8563 8565 8593 1758 1759 8911 9086 5720 9182 9183 9278 5839 9328 9330 9341 9367 9399 9439 6023 6029 6033 9494 6046 6053 6054 2388 6126 9590 6137 6142 6163 6166 6196 9702 9703 2569 6263 6267 6275 6276 9734 9741 6295 9842 2704 9855 9857 6620 6823 6875 6922 6963 3363 7118 7121 7123 7127 7134
force	2243 5940 5948 5949 5950 2259 2260 9427 2294 2366 6097 6116 2425 9573 9574 2439 2452 2456 6164 6186 2508 2527
force$	5525 5530 5531 9305 9336 5908 5935 9395 9396 2250 9398 9403 9404 9405 5951 5952 9410 2264 5986 9484 2366 6058 6059 9552 9561 9571 6117 6143 6144 9614 9619 9641 9665 6219 6917
forced$	4502 4503 4504 4505 4506 4507 4508 4509 7971 7972 7973 7974 7976 989 992
forces$	4502 4503 4504 4505
forcing$	4506 4507 4508 4509
foreca	2400
forehead$	8637
foreign$	1472 5168 3005 6728
forens	3546
forese	2400
forever$	1758 5450 1759 5451 1760 1761 1762 1763 1764 1765
forget	6244
forget$	9699
forgot$	6828
forgotten$	3117 6828
form	2344 6844
form$	8065 5631 9185 2440
formal$	3428
formally$	3366
formed$	2440
forming$	2440
forms$	2440
forty$	8363
forwar	2241 2427
forward$	2494 6217
forwardd$	2494
forwarded$	2494 9662
forwarding$	2494
forwards$	2494
foster	3393
foster$	1109 9776 6332 9796 9828 2924 7085 7113
fostered$	7085
fought$	4384
foul$	2899
found$	2 934 4687 1049 1088 1090 2023 9180 2705 2865 3107
foundation$	8641 8642 8643 6726
four	9500 6106 2432 9582 9583 9609 9617 6180 9683 6945
four$	4516 8123 1507 8654 8655 8656 8657 8658 8659 5376 5391 3182 3352
fourteen$	1216 1217 1218 1219
fragment$	9643
frame$	8605 8606 8607 6674
frames$	8605 8606 8607 6674
fraternise$	2777
fraternised$	2777
fraternises$	2777
fraternising$	2777
fraternity$	6501
freckled$	1485 3009 3496
freckles$	3497
freckly$	3496
free	6156
free$	3786 95 7377 7378 7379 7380 7381 7382 7383 7384 3944 7644 7645 2655 6447
freely$	7644 7645 499 9264 9265 9266 9267 6446 6447 2756
frequent$	411 412 2731 2829
frequently$	410
friend	9382 2295 2296 6008 2339 2349 9500 9504 6067 9522 6106 2432 9582 9583 9609 9617 6180 2500 9683 9686 6926 6945 7106
friend$	8179 8203 8204 8205 8206 8207 8208 8597 8600 6498 6567
friends$	3693 7225 7249 245 7432 293 4001 4002 4003 7513 4222 4226 4227 4235 4253 673 4401 4516 4578 887 888 889 8069 8179 8203 8204 8205 8206 8207 8208 1077 4948 4949 4950 8579 8585 8597 8600 8639 8803 8804 8805 8806 8807 5359 5360 5361 5376 5385 5391 5403 5446 8953 5685 5686 5687 5688 5689 5690 5747 9234 9242 9243 9244 9245 9246 9247 9248 9463 6031 6041 2420 6192 2533 6409 6498 6567 2884 6812 6820
friendship$	3796 866 867 4590 6498
friendships$	3 4 5 6 7 8 9 3729 866 867 6498
frighten$	8570 8571 8572
frightened$	8528 8529 8530 1426 1427
frightening$	7206 7207 7208 7209 7210
frightens$	5018 8474
fringe$	8700
fringes$	8700
fritter$	3139
frittered$	3139
frittering$	3139
fritterred$	3139
fritterring$	3139
fritters$	3139
frizzy$	3003 3025
from	2376 6844
from$	7314 4366 4367 7829 7830 8166 4774 4960 4991 5084 5112 8597 8600 1548 8748 9417 9439 9460 2365 6068 2448 6214 6228 6294 6295 9798 2700 6656 6734 6777 6935 7027 3341 7062 7134
front$	6378
fruitful$	9520
frustrating$	5803 9259
ft$	8610 8611 2987
full$	3858 3866 1242 2462 2622 3034
fully$	1131 1242 4937 1359 1362 2757 2963
fumble$	3509
fumbled$	3509
fumbles$	3509
fumbling$	3509
functi	2344 7028
function$	1188 1189 1190 1191 1192 1193
functioned$	1188 1189 1190 1191 1192 1193
functioning$	1188 1189 1190 1191 1192 1193
functionned$	1188 1189 1190 1191 1192 1193
functionning$	1188 1189 1190 1191 1192 1193
functions$	1188 1189 1190 1191 1192 1193
fund$	9139
funding$	6831
funds$	7098
furthe	2243 2360 3222 6926
further$	5935 2348 3182
furthered$	2348
furthering$	2348
furthers$	2348
futile$	3073
gain$	7705 7706 4789
gained	2582
gained$	6274
gallery$	6141
gambling$	9721
game$	4145 620 8275 8303
games$	620
gaming$	7568 7569 7570 620
gang	9387 2243 9391 5940 5948 5949 5950 2259 2260 9427 2294 2308 9478 2349 9497 6097 6116 2425 9573 9574 9579 2439 9587 2452 2456 6149 9604 6164 9632 6186 2508 2527 6876 6901 6907 6908
gang$	3978 7494 7498 7508 7518 7542 7990 8013 8039 8107 1120 5935 9395 2251 6000 9456 6018 6019 9490 9491 6041 9540 6089 2410 6129 2438 9592 6140 2519 6418 6419 2789 2874 2919 3168 3181 3185 3203 3207 3211 6904 3242 3259 3465 3543
gangling$	3496
gangly$	3496
gangs$	7494 7498 7508 7518 7990 8013 8039 8107 9395 2251 9491 6129 6140 6418 6419 2789 3207 3208 3242 3465 3543
gangsta$	8040 6482 3466
gangstas$	8040 6482 3466
gangster$	8040 907 6482 3466
gangsters$	8040 907 6482 3466
gap	6844
gap$	9294
gaps$	9294
gather	6099 9682 6844 3153 3191
gather$	8268 5884 2234 9431 6131 6672
gathered$	8268 2234 6131 9676 6672
gathering$	8268 2234 9554 6131 6672
gatherred$	8268 6672
gatherring$	8268 6672
gathers$	8268 2234 6131 6672
gaudy$	3048
gaunt$	3496
gave	2241
gave$	198 199 200 201 202 203 204 322 1429 1430 1954 1967 2083 2084 2085 2086 2087 5814 6403 3339
gbh	6396 3454
gbh$	9851 7146
gcse$	7063 3380 7073 3382 3387
gcses	6311
gcses$	9766 7063 7073
gdpr$	9277
gear$	8688 8689 8690 8691 8692 6740 6750
genera	3153
general$	1601
generator$	2504 6954
generators$	2504 6954
gentleman$	8422 8423 8424
gentlemen$	1312
gents$	1312
get	5996 2441
get$	48 49 57 59 60 61 62 63 7227 3773 3912 7408 7439 7440 7443 3991 7623 513 516 7705 7706 598 599 4346 7802 4386 7958 7960 7968 7970 873 874 876 877 878 899 941 942 943 944 945 946 947 948 949 950 4691 4692 1039 1063 1064 1065 1066 1067 1068 4789 4791 8307 1227 1231 4923 1232 1233 1234 1235 1238 1239 1240 1241 8506 8507 1371 1375 1464 8777 8778 5379 8856 5402 5410 8882 8883 8884 2106 5864 2190 2191 2477 9645 6204 2585 2754 2755 6448 2812 2814 2818 2876 2878 2888 6765
gets	3314
gets$	48 49 57 59 60 61 62 63 514 598 599 873 874 878 899 941 942 943 944 945 946 947 948 949 950 4712 1039 1063 1064 1065 1066 1067 1068 8307 1227 1231 4923 1232 1233 1234 1235 1238 1239 1240 1241 1372 1376 1464 5436 2106 2190 2191 2477 9645 2585 2590 2595 2597 2627 2755 6448 2812 2814 2818 2876 2878 2888 3283 3366 3368
getting$	48 49 57 59 60 61 62 63 4011 7623 4524 873 874 876 877 878 4719 4720 1374 8882 8883 8884 5431 8905 2106 2190 2191 2477 2585 2755 6765
gift$	7358 7359 3914 3915 3916 3917 3918 3920 3921 7586 7587 7588 7589 7590 7591 7592 7593 7598 7601 7649 8019
gifts$	7358 7359 3914 3915 3916 3917 3918 3920 3921 7586 7587 7588 7589 7590 7591 7592 7593 7598 7601 7649 7981 7982 8009 8019
gilet$	8688 8689 8690 6731 6740
gilets$	8688 8689 8690 6731 6740
ginger$	5189 3003 3025 3496
girl	9500 6106 2432 9582 9583 9609 9617 6180 9683 6365 6399 6945
girl$	245 293 8179 8203 8204 8205 8206 8207 8208 1077 8341 5411 5412 5947 9854 2783 6497 2815 6567 2884 6699 6721
girlfr	9788
girlfriend$	7606 464 7642 7643 9772 9794 9807 9832 6439 6440
girlfriends$	7606 464 7642 7643 6439 6440
girls	5931 5939 9436 9438 5984 2295 2296 6008 2339 9623 2500 9686
girls$	7225 245 293 7488 4034 4036 4038 4222 4226 4227 4235 4253 673 4401 4516 4578 887 888 889 8041 8072 8073 8074 8075 8076 8077 8078 8079 8080 8081 8082 8083 8086 8087 8124 8179 8182 8203 8204 8205 8206 8207 8208 1077 8229 8341 1243 4997 4998 4999 5000 8639 8803 8804 8805 8806 8807 5359 5360 5361 5376 5385 5391 8857 5403 8867 5446 8953 9112 5685 5686 5687 5688 5689 5690 5746 9216 9234 9242 9243 9244 9245 9246 9247 9248 9249 9463 6031 2420 6192 2533 6420 6497 6567 2884 6699 6812 6820
give	2241
give$	7334 198 199 200 201 202 203 204 7392 322 1160 5111 1429 1430 8751 8757 8771 5561 1954 2083 2084 2085 2086 2087 5945 6757
given	6200 6203 2701
given$	7314 1429 1430 1669 9102 9103 9104 9105 1967 2083 2084 2085 2086 2087 9449 2586 2590 2597
gives$	198 199 200 201 202 203 204 322 1429 1430 1954 1967 2083 2084 2085 2086 2087 6104 6181
giving$	198 199 200 201 202 203 204 322 1429 1430 1954 2083 2084 2085 2086 2087 6104
glad$	205 206 211
glamour$	7981 7982 8003 8009
glasses$	6735
glean$	2234
gleaned$	2234
gleaning$	2234
gleans$	2234
gloves$	6735
glued$	1798
go$	3774 7230 3776 3777 7288 7308 3958 3959 3960 3961 7417 7437 7439 7440 7441 4019 4021 4022 357 358 359 360 361 362 389 392 395 396 4091 4094 4102 414 415 7623 503 504 505 509 7664 7665 7666 7667 7668 4238 7709 7710 7711 4348 7812 7912 7958 7960 7968 7970 836 860 876 877 1097 1098 1099 1550 1559 8722 8751 8757 8771 8777 8778 1648 8905 5629 5885 2460 6206 2754 2755 6448 6757 3405
goad$	2781
goadded$	2781
goadding$	2781
goaded$	2781
goading$	2781
goads$	2781
goal	2496
goal$	2396 9654
gobby$	3481
goes	9645
goes$	357 358 359 360 393 395 396 4102 414 415 503 504 505 510 7798 836 860 876 877 1097 1098 1099 1550 1559 1664 8905 9421 6206 2566 2661 2696 2754 2755 6448 3314 3405
going$	7309 7331 7332 7333 7465 4013 357 358 359 360 388 395 396 4090 4093 4100 4101 4102 414 415 468 7623 503 504 505 511 7664 7665 7666 7667 7668 7692 7709 7710 7711 860 876 877 1097 1098 1099 4908 4910 4911 1324 1550 1559 8750 5316 1625 1626 1627 1628 5321 1634 1635 1636 8851 8905 2303 2460 2696 2754 2755 3345 3405
goings$	6189
gold$	3014 6735
gone$	3998 3999 4007 357 358 359 360 361 362 395 396 4102 503 504 505 7669 7670 4223 7684 7685 7686 7697 4380 860 9110 9111 6206 6297 2687 2754 2755 6448 3345
good$	3788 3808 385 4592 8114 4852 4952 1334 1342 1345 5429 5718 5893 2462 2991
goods$	6151 6964
goose$	6741
gorgeous$	3496
gormless$	3481
got	9709 2701
got$	48 49 57 59 60 61 62 63 512 515 7669 7684 7685 7686 7698 606 607 873 874 878 1102 1373 1489 1502 1503 1504 1505 1553 5408 9002 9003 9004 9005 2106 2190 2191 2477 2627 2754 2755 6448 2918 3026 3037 3280 3318 3366 3368 3369 3425
gown$	8680
gowns$	8680 8704
gp	6245 2568
gp$	9700 6260
gps	2701
gps$	6393
grade$	7072 7074 3515
graded$	1038 1041 9442 3154 3515
grades	9765 6311
grades$	9766 7072 7074
graffiti$	9657
gran	9776 6332 9789 6335 2647 9799 9800 2673 2685 6379
gran$	9787 2682
grandad$	2682
grandf	9776 6332 9789
grandfather$	9787
grandm	9776 6332 9789
grandmother$	9773 9787
grandp	9776
grante	3433
grasp$	7912 4470 4471 4472 4473 4474 4475 4476 4477 4478 4479 4480 4481
grass$	9286
gravitate$	843 844 845 846 847 848 849 850 851 852 853 854 855
gravitated$	843 844 845 846 847 848 849 850 851 852 853 854 855
gravitates$	843 844 845 846 847 848 849 850 851 852 853 854 855
gravitating$	843 844 845 846 847 848 849 850 851 852 853 854 855
greasy$	1485 8648 3003 3009 3025
greater$	1228
greed$	7402 7403 7404 7405 7406 7407 7762 4362 7981 7982
greedy$	3481
green$	8446 8447 8448 8638 6648 3004 3025
grew$	1195 1196 1484 3008
grey$	8638 8648 1546 3025 6735 3048 6897
grip$	9253 9332 9333 9334 9335 2457 6829
grips$	2457
groomed$	7192 7195 7647 7925 7926 7927 7928 7929 7930 7931 7932 7933 7934 7935 7936 6689
groomer$	7542 7630 7635 7640 7864 8050 907 975 6502 6505 6506
groomers$	7542 7635 7640 7864 8050 907 975 6502 6505 6506
grooming$	7185 7186 7187 7202 7758 7759 6479
gross$	3086
grounds$	2362 2669
group	9382 5931 9415 9432 9434 9436 9438 5984 9440 2295 2296 5993 6008 2339 9493 2349 9497 9500 9504 6067 9522 6070 6071 6106 2432 9582 9583 6149 9604 9609 9617 6180 2500 9683 9686 6853 3193 3195 6907 6908 6920 6926 6945
group$	7225 7250 7251 245 293 7488 4034 4036 4038 4222 4226 4227 4235 4253 4297 673 4401 7962 4516 4578 887 888 889 8043 8045 8066 8069 953 8179 8182 8203 8204 8205 8206 8207 8208 1077 8229 4781 4782 1120 8351 8459 1441 1442 8639 8803 8804 8805 8806 8807 8810 5359 5360 5361 5364 5365 5376 5385 5391 8857 5403 8867 5446 8953 5685 5686 5687 5688 5689 5690 9159 5740 5742 9233 9242 9243 9244 9245 9246 9247 9248 9249 9324 9325 5875 5964 2273 9448 2308 9463 6031 9491 6041 9517 6064 9525 9537 9552 2420 9571 6117 9584 9585 6144 9619 9626 9641 6192 2519 6219 2533 6233 9691 6238 6497 6549 6567 2884 6620 6812 6820 3176 3195 6890 3259
groups$	7251 8043 8045 8179 8182 8203 8204 8205 8206 8207 8208 9491 9585 6567 6890
grow	2413
grow$	1195 1196 1484 3008
growing$	1195 1196 1484 3008
grown$	459 7612 872 8270 8316 1180 4874 4881 4882 4883 4884 1195 1196 4895 4901 4902 4903 8360 8361 8362 8367 8368 8369 8370 8376 4924 4926 4927 4928 4929 4930 4934 4936 8392 4945 8406 8407 1261 1278 8427 1284 1285 4979 8435 8436 4985 4986 1305 5047 5050 5109 1431 1432 1433 1434 1447 1484 6637 6639 2972 3008
grownups$	8335
grows$	1195 1196 1484 3008
grubby$	8665 3041 3048 3496
guarantee$	1703 5395 1704 5396 1705 5397 1706 5398 1707 1708
guaranteed$	1631 1632 1633 3067
guard	2261 5989 6193 2505
guard$	3899 7583 2237 9385 5953 2291 9444 2404 9648 2506 2511 2512 9661 2531
guardi	7089
guards$	3899 7583 2237 9385 5953 2291 9444 2404 2435 9648 2506 2511 2512 9661 2531
gucci$	6735
guessed$	7851 7852 4398 4399
guidance$	7952 7953 7954 7955 7956 8536 8553 8988 8989 8990 8991 8992 8993 6474
guilt	9458 6018
guilt$	9306 9473 3130 6826
guilty	3446
guilty$	621 622 6055 3446 7138
gullible$	702 8446 8447 8448 2767 6648 3481
gum$	3349
gun	9852
gun$	4510 4511
habit	7018
habit$	7212 1941 6412 6413
habits$	7212 8786 6412 6413
habitual$	411 412 6140 2731 2807 2819 3187
habitually$	410
had	2548 2575 2583 2584 3314
had$	169 170 219 432 435 4214 4215 4216 4219 4220 530 531 532 533 534 535 536 549 550 551 552 553 594 642 644 1003 1102 1254 8597 8600 1489 1502 1503 1504 1505 1553 8918 8919 1787 1833 1834 1835 1836 1838 1839 1840 5544 1859 1860 1861 1862 1863 1864 1865 1866 1867 1868 1869 1870 1871 1872 1873 1897 1905 5623 5624 5625 5637 5639 5694 9150 2216 2217 6165 2560 2569 6267 6275 6276 2590 2591 2593 2597 2918 6672 3026 3037 3089 6875 3280 3283 3341 3363 3421
hair$	8631 8633 8634 8635 8700 8716 6704 3015 6717 3027
haircut$	8633 8634 8635 8700 6717 3027
haircuts$	8633 8634 8635 8700 6717 3027
haired$	6686 6695
hairstyle$	8633 8634 8635 8700 6717 3027
hairstyles$	8633 8634 8635 8700 6717 3027
hairy$	3496
half$	634 5254 2483 6202 3098
halfway$	6751
hall	6378
hall$	9833
halluc	3571
hallwa	6378
hallway$	9833
halved$	6952
ham$	3108
hand	2427
hand$	202 203 204 4846 4847 4848 1157 5085 8541 8542 8543 8637
handded$	202 203 204
handding$	202 203 204
handed	6200 6203
handed$	202 203 204 6793 6794 6930
handful$	955 4647 956 4648 957 4649 958 4650 8214 6510
handing$	202 203 204 6869
handl	6847
handle	2472
handle$	8143 4828 4839 1173 4866 4867 1176 8472 5020 5021 5022 5025 5026 5028 5029 5032 1358 8506 8507 1377 5070 5071 5072 2457 2959
handled$	1358 2959
handles$	1358 2959
handli	9477
handling$	5020 5021 5022 5025 5026 5028 5029 5032 1358 1940 2148 2149 2150 2151 6396 2959 6808 3563
hands$	202 203 204 4846 4847 4848 1157 8637 9151 9271
handse	6111
handset$	2276 9424 9566 3166
handsets$	2276 9424 9566
handsome$	3496
hang	9645
hang$	7408 7437 7439 7440 7441 7470 7664 7665 7666 7667 7668 7709 7710 7711 863 876 877 8268 1555 1556 1557 1559 6672 3282
hanged$	876 877 8268 6672 3282
hanger$	2824
hangers$	2824 2825
hangged$	876 877 8268 6672
hangging$	876 877 8268 6672
hanging$	7309 7465 7664 7665 7666 7667 7668 7709 7710 7711 863 876 877 8268 6672 6751 3282
hangs$	863 876 877 8268 1555 1556 1557 1559 6672
haphazard$	9295 9296 9297 9298
happen$	7310 7311 7312 8106
happened$	4232 4233 7701 7702 630 4327 7798 7897 7898 7899 7900 7901 9073 9074 9075
happening$	7897 7898 7899 7900 7901
happens$	628 7798 7897 7898 7899 7900 7901
happily$	5062 5063 5064 5065 5066 5067 5068
happy$	205 206 211 3904 303 304 305 500 501
harass$	879 2780
harassed$	879 2780
harasses$	879 2780
harassing$	879 2780
hard	2454 2484
hard$	4466 976 977 996 997 998 999 1000 1001 4758 8262 1159 6146 2479 9685 2969 3005
hardcore$	2857 3481
harden	6955
hardened$	1431 1432 1433 1434 2807 6606 6660 3490
harder	2320
harder$	4337 996 997 998 999 1000 1001 8977 6012 2479
hardest$	996 997 998 999 1000 1001
hardier$	1431 1432 1433 1434
hardly$	67 1313 1315 1316 1353 1354 1408 5100 1409 1410 5222 1859 1860 1861 1862 1863 1864 1865 1866 1867 1868 1869 1870 1872 1873 1970 2025 2026 2027 2594 2605 2949 2950 2956 2965 3089 3337
harm$	7147 7148 7185 7186 7187 3868 3869 3870 3871 3872 3873 3874 3875 184 185 186 4260 4261 7758 7759 7768 7769 636 7866 7867 7925 7926 7927 7928 7929 7930 7931 7932 7933 7934 7935 7936 7948 7949 7950 7951 5797 9294 6140 6359 9814 2699 9851 6451 3181 3185 3187 3208 6966 6995 3304
harmed$	6995 3304
harmer$	6523
harmers$	6523
harmful$	3788 7501 896 897 898 2721 2806 3187
harming$	6995 3304
harms$	7147 7148 6995 3304
has	2548 9709 2563 3314
has$	3698 3700 432 594 4360 758 1003 1102 1254 8597 8600 1489 1502 1503 1504 1505 1553 1640 5461 8918 8919 1787 5544 5548 1859 1860 1861 1862 1863 1864 1865 1866 1867 1868 1869 1870 1872 1873 1896 1904 1939 5637 5639 6016 6165 2560 6255 2590 2591 2593 2595 2597 2701 2918 6672 3026 3037 3089 3280 3283 3341 3363
hat$	6735
hats$	6735
haunts$	8786
have$	3699 3701 3903 3972 4004 4008 432 435 4246 594 641 4355 4361 4376 4381 4392 4393 4396 4397 757 8035 1003 1102 8268 1254 1255 1489 1502 1503 1504 1505 1553 5311 5320 8777 1640 5389 5461 8918 8919 1787 8960 8961 8962 8963 5509 8968 8969 8970 5518 5524 5544 5562 1898 1939 9108 9109 5890 5891 6165 2918 6672 3026 3037 6780 6875 6922 6940 3341 3363
having	2584 3314
having$	432 435 1489 1553 2569 6276 2591 3026 3283
havoc$	6544 6545 6546
hawk$	438 2742
hawked$	438 2742
hawking$	438 2742
hawkked$	438 2742
hawkking$	438 2742
hawks$	438 2742
hazel$	8638 3004
he$	3804 4167 4222 4226 4227 4252 673 7854 886 4578 887 8034 888 889 8274 8803 8804 8805 8806 8807 5359 5360 5361 5363 5525 8984 3366
head$	7714 7716 7965 7966 4850 1279 1280 1281 1282 1283 5214 5238 5239 5240 1549 9275 2129 9524 6715 3143 3638
headed$	363 6581 6685 6792
heading$	363 2584
heads$	7714 7716 7965 7966 4850 2037 9275 2129 6634 6650 6713 6714
headscarf$	6735
headscarves$	6735
health	6272 6290 9788
health$	6245 9707 9708 6254 9714 6262 9727 3309 7002
healthcare$	6291
healthier$	3788
healthy$	3808
hear	6159
hear$	8038 3299
heard$	1134 1924 1925 2668 3301
hearin	9728
hearing$	2668 3300 3305 3343 7130
hearings$	7130
hears$	3299
heart$	6240 9707 3308
hearted$	6790
heartless$	9087 3481 3506
heatin	2656
heating$	6348
heavier$	2982
heaviest$	1492 3029
heavil	6244
heavily$	1471 9699 9720 2984
heavy	2454
heavy$	5153 6146 2982 2985 3034 3102
heavyset$	3495
heed$	3758 3759 3760 3761 3762 7392 7912 4497 4498 4499 4500 4501 9033 9114 9115 9116 9117 9118 9119 9120
heeded$	7669 7677
heedless$	74 75
heel$	9635
heels$	8706 8707 8708 9273 6735
height$	8605 8606 8607 6674
held	6844
held$	1165 8595 9102 9103 9104 9105 2164 9401 2279 9589 2540
helicopter$	3245
hell$	8029
help	2258 2363 2429 2491
help$	3743 125 132 133 7392 7489 7807 4433 7919 7920 7921 8143 8157 4838 8536 8544 8545 8546 8547 8548 8549 8550 8551 8553 8558 8559 8560 8561 8562 1597 1598 1599 1600 8751 8757 8771 8812 8833 8864 8882 8883 8884 8890 1948 1949 1950 9139 9148 2148 2149 2150 2151 9318 2348 2367 2396 2516 2526 9756 6461 6462 6536 6754 6757 6765
helped$	132 133 7892 7893 7894 7895 7896 8158 8756 8762 8767 8770 8776 8845 8862 8868 8869 8870 8871 8872 9397 2348 2367
helpful$	9397
helping$	132 133 4434 8882 8883 8884 5430 2348 2367 6765
helpped$	132 133
helpping$	132 133
helps	2363
helps$	132 133 2348 2367 2396 2516 6766
hepatitis$	3628
her	5939 5964 2308 9616 2581 6280 2604 6315 2626 6320 9806 2681 9831 9858 2714 7059 3433
her$	7150 7151 19 7177 3766 3768 7224 79 80 83 87 3781 3783 3820 230 237 238 239 241 3936 245 3947 3948 3949 3950 3951 3952 293 4000 7473 4031 4058 4130 4175 4180 4249 4271 4297 615 616 4314 4340 7798 667 670 7822 7825 4409 4412 7943 7947 4493 7962 4610 8102 1077 4781 4782 8278 1139 4871 4873 8473 8552 5158 5159 5160 5185 1501 1518 1539 5246 8885 5490 5737 9243 9244 9245 9246 9247 9248 5816 5818 5820 5827 9289 9357 6000 2553 6249 6250 6261 6264 9724 6273 6282 2592 6296 2619 9770 6318 2640 2641 6334 2643 9797 6344 6350 6356 9822 6373 6395 6401 6406 2745 2761 2884 3045 3046 6812 6978 3310 3312 3352 3355 3411 3412 7110 3428 3436
heritage$	5199 5200 5201 5204
heroin	9852 6404
heroin$	9435 6265 9732 9859 6421
hers$	7793
herself$	3692 3694 7150 7151 3733 3734 43 3736 3737 3738 3739 3740 3741 50 7198 7199 3745 3746 7397 4001 4002 4003 7490 4105 7712 7713 7715 4279 4280 4281 4282 4283 4284 4285 4286 4288 4289 7747 7748 7761 4315 4316 4317 4318 7774 7775 7776 7777 7778 7779 7780 7781 7782 7783 4333 4334 4335 4336 7792 7797 4410 4414 723 7872 7873 7874 7875 7876 7877 7878 7879 7880 7881 7882 7883 4429 4430 7886 7887 7888 7889 7890 7891 7893 7894 7895 7896 4647 4648 4649 4650 8116 1096 8294 8295 8296 8297 8298 8299 8300 8475 8476 8477 8478 8479 8480 8481 8482 8483 8484 8485 8486 8487 8488 5035 8491 8492 5038 8499 5852 6241 6319 6408 6433 6434 6651 6652 6974 6996
herselves$	6241 6974 6996
hid$	1558 2130
hidden$	1558 9401 6752
hide	5996 2325
hide$	7334 3995 3996 3997 1558 2130
hided$	2130
hides	2325
hides$	1558 2130
hiding	2325
hiding$	1558 2130
hierar	9587 6895 6899 6901 6907
hierarchy$	9490 3530
high$	56 1031 1032 4730 4731 4732 4733 4734 4735 4736 4737 4738 4739 4740 4741 4742 4743 4744 4745 4746 4747 8905 5691 3101 3274
higher$	1031 1032 6157 3338
highest$	1031 1032
highlights$	6718
highly$	2454 2963
hijab$	6735
hijabs$	6735
him	5939 9616 6280 9806 9831 9858 7059
him$	7150 7151 7177 7224 3881 3888 3889 3890 3893 7544 7547 7624 7636 4297 7834 7962 4781 4782 8473 8552 8885 5737 9243 9244 9245 9246 9247 9248 6812 6978 7110
himself$	3692 3694 7150 7151 3733 3734 43 3736 3737 3738 3739 3740 3741 50 7198 7199 3745 3746 7397 4001 4002 4003 7490 4105 7712 7713 7715 4279 4280 4281 4282 4283 4284 4285 4286 4288 4289 7747 7748 7761 4315 4316 4317 4318 7774 7775 7776 7777 7778 7779 7780 7781 7782 7783 4333 4334 4335 4336 7792 7797 4410 4414 723 7872 7873 7874 7875 7876 7877 7878 7879 7880 7881 7882 7883 4429 4430 7886 7887 7888 7889 7890 7891 7893 7894 7895 7896 4647 4648 4649 4650 8116 1096 8294 8295 8296 8297 8298 8299 8300 8475 8476 8477 8478 8479 8480 8481 8482 8483 8484 8485 8486 8487 8488 5035 8491 8492 5038 8499 5852 6241 6319 6408 6433 6434 6651 6652 6974 6996
himselves$	6241 6974 6996
his	5964 2308 2581 2604 6315 2626 6320 2681 2714 3433
his$	19 3766 3768 79 80 83 87 3781 3783 3820 230 237 238 239 241 3936 245 3947 3948 3949 3950 3951 3952 293 4000 7473 4031 4058 4130 7607 4180 4249 4271 615 616 4314 7793 4340 7798 667 670 7822 7825 4409 4412 7943 7947 4493 8102 1077 8278 1139 4871 4873 5158 5159 5160 5185 1501 1518 1539 5246 5490 5816 5818 5820 5827 9289 9357 6000 2553 6249 6250 6264 9724 6273 6282 2592 6296 2619 9770 6318 2640 2641 6334 2643 9797 6344 6350 6356 9822 6373 6395 6401 6406 2745 2761 2884 3045 3046 3310 3312 3352 3355 3410 3411 3428 3436
hisself$	3692 3694 3733 3734 43 3736 3737 3738 3739 3740 3741 50 7198 7199 3745 3746 7397 4001 4002 4003 7490 4105 7712 7713 7715 4279 4280 4281 4282 4283 4284 4285 4286 4288 4289 7747 7748 7761 4315 4316 4317 4318 7774 7775 7776 7777 7778 7779 7780 7781 7782 7783 4333 4334 4335 4336 7792 7797 4410 4414 723 7872 7873 7874 7875 7876 7877 7878 7879 7880 7881 7882 7883 4429 4430 7886 7887 7888 7889 7890 7891 7893 7894 7895 7896 8116 8294 8295 8296 8297 8298 8299 8300 8475 8476 8477 8478 8479 8480 8481 8482 8483 8484 8485 8486 8487 8488 5035 8491 8492 5038 8499 5852 6408 6433 6434 6651 6652
histor	2243
historic$	5935
history$	1941 2666 2669 6500 7001 7105 7137
hit	2649 9815 9820
hit$	2221 6341
hiv$	3627
hold	2325 2458
hold$	7226 3995 3996 3997 8146 4853 4854 4855 4856 1165 4869 4870 2164 5938 6016 6209 2541
holder$	6968
holders$	6968
holdin	6002 9464 2325 9594 6397
holding$	1165 8540 9457
holds	2325 9594
holds$	1165 2164 6016 6209 9679
holmes$	9426
home	6332 9792 9796
home$	7462 7514 7515 7678 7679 7803 7804 7835 4763 1096 4800 8445 2220 9425 9439 2476 6212 9775 9782 9786 9787 9797 9803 9804 9811 9814 9818 2674 9827 9847 6569 3143 3377 7070 7083 7085 7094 3409 7102 7104 7111
homele	9820
homeless$	3675
homelessness$	3675
homes$	7514 7515 9425 2476 6212 9809 6569 7113
honest$	4372 7828 8756 8762 8767 8776 8845
hood$	1540 8705 6735 3047 6897
hooded$	2979 3048 6897 3496
hoodie$	8688 8689 8690 8700 6735 6737 6740 3501
hoodies$	8267 4813 8688 8689 8690 8691 8692 8697 8698 8699 8700 8702 8710 6735 6737 6740 3501
hoodlum$	3467
hoodlums$	3467
hoodrat$	3467
hoodrats$	3467
hoodrich$	3500
hoods$	8267 4813 1540 8697 8698 8699 8702 8705 8706 8707 8708 8710 6735 6737 3047 6897
hoody$	8688 8689 8690 6740
hooligan$	3467
hooliganism$	3467
hooligans$	8119 8120 8121 3467
hoot$	9101
hoots$	9101
hop$	873 874
hope$	5351 1937 1938 9572 6767
hoped$	1937 1938
hopeless$	4640 1665 1666 2834 2875 2879 3481 3506
hopelessly$	3506
hoper$	8093 8098 8099 8100 6511 6527
hopers$	8093 8098 8099 8100 6511 6527
hopes$	1937 1938 9572
hoping$	1937 1938 9572
hopings$	9572
hopped$	873 874
hops$	873 874
horde$	894 895
horrendous$	8167 8168 8169 8170 8171 8172 8173 8174 8175
horrible$	8167 8168 8169 8170 8171 8172 8173 8174 8175
hospit	6259 2568 9820 6374 2699
hospital$	9713 9714 6260 9726 9829 6391 3143 3352
hospitalised$	3620
hospitalized$	3620
hostel	6330
hostel$	9785
hostile$	1010 1011 1012 1013 1014 8176 8177 2370 2881 3479 3507
hostility$	8227 8228 1082 1083 6576
hot	6101 6136 3266
hot$	2656 2889
hotel$	7534 7535 7536 7537 4083 4084 4085 4086
hothead$	6510
hotheads$	6510
hotspot$	9556 9591 3251 6958
hotspots$	9556 9591 6958
hour$	2621
hours$	8115 9756 2610 2621 9857 6831
house	6332 9792
house$	7534 7535 7536 7537 4083 4084 4085 4086 8420 8445 8451 9425 6212 6222 9787 9797 9803 9811 2674 7083
househ	6332
household$	8420 8445 8451 9787 6569
households$	6569
housemates$	4948 4949 4950
houses$	9425 6212 9809
housin	9788
housing$	2476 7091
how$	7817 7825 8272 5023 5024 1340 6457
hub$	9388 9552 9571 6117 6144 9619 9641 6219 6934
huge$	3756
hulking$	3496
hung$	7696 863 876 877 1555 1556 1557 6751
hungry$	6607 7097
hunt$	836 4528 837 838 839 840 841 842 8907
hunted$	836 4528 837 838 839 840 841 842
hunting$	836 4528 837 838 839 840 841 842
hunts$	836 4528 837 838 839 840 841 842
huntted$	836 4528 837 838 839 840 841 842
huntting$	836 4528 837 838 839 840 841 842
hurt	2649 9815
hurt$	7192 7195 3868 3869 3870 3871 3872 3873 3874 3875 184 185 186 7728 7750 8779 6341 3304
hurted$	3304
hurting$	7206 7207 7208 7209 7210 3304
hurts$	3304
husband$	9772 9794 9807 9832
hygien	6272 9728
hygiene$	9727
hyper$	2738 3481
hypersexual$	3461
hypersexualised$	3461
hypocritical$	3506
hysterical$	3481
i$	2162
ic	3205
ic$	1453 2981
ic0$	3493
ic1$	3493
ic2$	3493
ic3$	3493
ic4$	3493
ic5$	3493
ic6$	3493
ic7$	3493
ic8$	3493
ic9$	3493
idea$	7346 5711
ideas$	7345
identi	2248 9406 9429 2305 2308 2310 2354 9514 2412 2487 6895 3261
identical$	5236 3048
identically$	1470 3006 6734 6736
identified$	904 932 1052 2281 6000 2692 3182 6875 3187 6897
identifies$	9441 2383 2465
identify$	7392 9431 9441 2383 2447 2465
identifying$	2383 2465
identity$	2255
idiots$	6797
idle$	6599 3481
idly$	5699 6785
idolise$	484 485 486 487 488
idolised$	484 485 486 487 488
idolises$	484 485 486 487 488
idolising$	484 485 486 487 488
iep$	3663
ieps$	3663
ies$	8419
if$	7444 517 518 519 520 521 522 523 524 525 526 527 528 529 7687 7688 7691 7694 7695 560 561 562 563 564 1837 2002 2003
ignorance$	3506
ignorant$	3481 3506
ignore$	7408 7437 7439 7440 7441 883 884 8905 2140 2141 9316 2782 3063 3128 3129 6828
ignored$	883 884 8739 8905 2140 2141 9320 9321 9322 9323 2782 3063 3117 6815 3128 3129 6828
ignores$	883 884 8905 2140 2141 2782 3063 3128 3129 6828
ignoring$	883 884 8905 9088 9089 2140 2141 2782 3063 3128 3129 6828
ill	9820 6374
ill$	99 100 1520 1542 9829 2904 2906
illegal$	7501
illnes	6240 6245 9788 9790
illness$	9695 9700 7033
image$	7571 4143 4144 453 454 637 8576 5892 9384 5930 2239 6100 2501 2514 9678
images	2426 6118 6119
images$	7571 4137 446 7594 4143 4144 453 454 8576 9384 5930 2239 9407 9408 9546 6100 2424 2501 9658 2514 9678
immaculately$	1470 3006
immature$	3481
immaturity$	7402 7403 7404 7405 7406 7407 4359 668 669 4362
immigration$	9788 3406
imminent$	9521
immuni	3639
impact$	8829 8830
impair	6240
impaired$	7255 7256 7257 7258 7035
impairment$	9695 6997 7033
impetigo$	3651
implicated$	347 348 349 350 2692
important$	2396
impos	2360
imposed$	6187
imposing$	2982 3496
imposs	2320
impossible$	4466 996 997 998 999 1000 1001 1665 1666 6012 3073
impressed$	6467
impression$	7346
impressionable$	3481
impris	9788
impulse$	4489
impulsive$	7255 7256 7257 7258 3481
impulsivity$	4362
in	6316 2631 3314
in$	136 3854 168 7334 4014 4039 4043 4046 4056 4060 4061 4062 447 4148 4149 4150 4152 4204 4205 4206 7919 4570 4584 4599 4614 8070 8071 4686 4774 4783 4818 8434 5004 1385 8597 8600 5164 5182 5186 5187 1515 1544 1545 8696 5242 5247 5251 5255 1564 1565 1566 8874 8881 5460 5495 9041 9086 5821 9341 5971 9457 9460 9473 2380 6153 6177 6185 6210 6236 6237 6269 6271 6297 6304 6320 6322 6323 6354 6388 2700 2772 2926 6620 6719 3039 6734 6736 6764 6777 3145 6875 3316 7040 7084 7088 7127
inability$	3937 246 247 248 249 250 251
inaction$	4308 9352 6832 6834
inadequacy$	3506
inadequate$	3506
inadequately$	3506
inappropriate$	7501 4116 8665 2778 2881 3048
inappropriately$	1470 3006 6734 6736
inattention$	6832
incapable$	123 3071 6773
incessantly$	3504
incest$	9812
inch$	4968
incidents$	9657
inclin	6156
inclination$	5419 8875 8876 8877 8878 8879 8880
include$	6875
income	9788
income$	7105
incompetence$	3506
incompetent$	3506
incompetently$	3506
inconsistent$	8162 8163 8164 8165 1019 2872
incorrect$	3041
increa	2413 3222
increase$	2493
indecent$	4116
indefensible$	9171
indepe	7084
independent$	4982 4984 1431 1432 1433 1434 1446 6655 2964 6669
index	6899
index$	6020 9595
indian$	1472 5170
indica	5936 6844
indifference$	9164 9352 6832 6834 3506
indifferent$	6773 3506
indisputably$	3504
indivi	9504 2500 6920
individual$	8179 8203 8204 8205 8206 8207 8208 8597 8600 2307 9504 9569 2599 6567 6621
individuals$	8010 8011 8012 8013 8179 8203 8204 8205 8206 8207 8208 8597 8600 2307 6075 6192 6567 6621
indulge$	354 355 356
indulged$	354 355 356
indulges$	354 355 356
indulging$	354 355 356
ineffective$	3506
ineffectual$	3506
inept$	3506
ineptitude$	3506
inevitable$	1667
inevitably$	6774 3504
inexcusable$	5803 9259 3506 3507
inexcusably$	3506
inexplicably$	3508
infamous$	978 979 980 981 982 983 984 985 1117 2928 3483
infatuated$	477 478 479 480 481 482 483
infect	6240
infection$	9695 7033
inflicted$	6455
influe	9497
influence$	8044 6498
influenced$	7192
influences$	8044 6498
influential$	9646
inform	2363 2429 2485 6844 3222
inform$	2235 9394 2256 2257 2348 6177
informant$	3516
informants$	3516
information$	4374 9153 5735 2148 2149 2150 2151 5926 9393 9394 2249 9586
informed$	3786 95 3944 2348
informing$	2256 2257 2348 6177
informs$	2256 2257 2348 6177
inhale	6245
inhaler$	9700 3584
inhalers$	3584
ining$	6177
initiative$	3232
injection$	9737
injections$	9737
injunc	6121 6152
injunction$	9530 9576 9607 6162 9649 9672 9856 6931
injunctions$	9530 9576 9607 6162 9649 9672 6931
injuri	6245
injuries$	9700
injury	6240 6245
injury$	9695 9700
inner$	1456
innocent$	8414 8415 8416 8417 5001 5002 5003 5128 5129 5130 5131 6642
innocents$	8409 8410 8411 8412 8413 8460 8461 8462 8463 6641
inpatient$	3621
input$	3859 7315
inquiry$	9462
ins$	6177
insane$	6568
inside$	7334
insight$	5034 1343 1344 5037 6463
insist$	318 319 320 321
insisted$	318 319 320 321
insisting$	318 319 320 321
insists$	318 319 320 321
insistted$	318 319 320 321
insistting$	318 319 320 321
insolent$	3481
insomnia$	3631
inspec	5948 5949 5950 2259 2260 2294
inspector$	2237 9403 9404 9405 5951 5952 5986 9614 2515 6917
instagram$	416 4108 417 4109 418 4110 419 4111 420 4112 7568 7569 7570
instead$	9328 9330
instigator$	6881 3468
instigators$	6881 3468
institutional$	3086
instructed$	2252 2298 6197
instructions$	6474
insulin$	3586
integrated$	3202
intel$	3512
intell	9427 6895 6899
intelligence$	9153 9387 5933 9390 9410 6019 9561 6143 9632 3152 6845 3154 3242 3511 3538 3555
intended$	2396
intens	2454 3222
intensive$	6146 3423
intent	2496
intent$	9851 7139
intention$	5419 8875 8876 8877 8878 8879 8880
intentions$	5419 8875 8876 8877 8878 8879 8880
interc	5992 3567
intercepted$	9447
intercourse$	6426
interest$	3906 3907 8320 8321 8322 8323 8833 5419 8875 8876 8877 8878 8879 8880 9033 9114 9115 9116 9117 9118 9119 9120 5669 5670 5671 5672 5673 5869 9332 9333 9334 9335 2249 9454 2526 6829
interested$	5426 5586 9107 5834 5915
internally$	3366
internet$	416 4108 417 4109 418 4110 419 4111 420 4112 7568 7569 7570 2748
interr	5968
interrogated$	9423
interv	2305 2697
intervene$	9139 9315 9318 9508
intervened$	9149
intervention$	3859 7315 8157 9845 6754 7133
interventions$	3859 7315 8157 1597 1598 1599 1600 6754
interviewed$	2336 2693
intimate$	4116
intimidate$	879 2780
intimidated$	879 2780
intimidates$	879 2780
intimidating$	7206 7207 7208 7209 7210 879 8262 2780 2881 3005 3479
into	2631 3153
into$	7196 7228 7334 7466 4049 4050 4051 4053 4207 4208 4684 2448 6142 6323 2700
introd	2458
invariably$	3504
invest	2355 9514 6218 9783 6387 3231 3545
investigate$	9139 9318
investigation$	9495 9510 9610 9673 9841 9842
investigations$	9495 9510 9610
invincible$	3490
invitation$	5284 1593 5286 1595 1596
invitations$	5284 1593 5286 1595 1596
invite$	7166 7167 38 214 215 577 578 2759 2764
invited$	7166 7167 38 214 215 577 578 2759 2764
invites$	7166 7167 38 214 215 577 578 2759 2764
inviting$	7166 7167 38 214 215 577 578 8882 8883 8884 2759 2764 6765
involv	9458 9478 6876
involved$	7192 7195 347 348 349 350 351 352 353 892 994 8853 8855 9319 6002 9578 6125 2692 6481
involvement$	347 348 349 350 7795 892 6018 6481
involving$	9479
iq$	3642
irish$	1472 5170
irresponsible$	77 78 3788 664 2720 2766 3506
irresponsibly$	3455 3506
is	2344 6221 9709 3298
is$	3800 3806 243 244 380 4156 598 599 899 941 942 943 944 945 946 947 948 949 950 1003 1008 4707 4712 1039 1063 1064 1065 1066 1067 1068 1227 1231 4923 1232 1233 1234 1235 1238 1239 1240 1241 1266 8597 8600 1464 5228 1563 1585 5289 5354 5461 1811 1812 5621 5632 5716 5840 2156 2157 9344 9367 5946 5987 6066 6073 6145 9627 6178 6199 2587 2629 6364 2703 2757 2812 2814 2818 2861 2876 2878 2888 6672 6719 6720 3105 3132 6875 3248 3306 3311 3318 3329 3345 3366 3368 3369 7080 3403 3407 3425 3427 3428 3432
island$	6742
isolated$	4605 4606 4607 4608
isolation$	8064 8906 2612 6508
iss$	3423
issue$	8223 2236 5929 2238 2470 6481 6574 7001
issued$	2236 5929 2238 9386 2470 6203
issues$	8223 2236 5929 2238 6104 2470 6481 6574 7001
issuing$	2236 5929 2238 2470
it$	7616 7717 7718 7723 1096 8272 4826 8531 8532 1637 8909 8926 5525 8984 5568 5569 1929 1930 9143 9152 5796 2111 2112 9300 9301 5882 5905 6454 6556 6821
its$	4025 7511 618 4313 4411 8982 5721 5732 5816 5818 5820 9277 9278 5825 5827 5828 9289 9309 5856 5894 5895 9357 2220 5913 5921 5922 6034 6042 6356 3087 6811 3133 3142
itself$	3692 3694 3733 3734 43 3736 3737 3738 3739 3740 3741 50 7198 7199 3745 3746 7397 4001 4002 4003 7490 4105 7712 7713 7715 4279 4280 4281 4282 4283 4284 4285 4286 4288 4289 7747 7748 7761 4315 4316 4317 4318 7774 7775 7776 7777 7778 7779 7780 7781 7782 7783 4333 4334 4335 4336 7792 7797 4410 4414 723 7872 7873 7874 7875 7876 7877 7878 7879 7880 7881 7882 7883 4429 4430 7886 7887 7888 7889 7890 7891 7893 7894 7895 7896 8116 8294 8295 8296 8297 8298 8299 8300 8475 8476 8477 8478 8479 8480 8481 8482 8483 8484 8485 8486 8487 8488 5035 8491 8492 5038 8499 9181 5852 5853 6408 6433 6434 6651 6652
jacket$	8662 8688 8689 8690 8700 6735 6740 6748
jackets$	8662 8688 8689 8690 8691 8692 8700 6735 6740 6748
jail	6374 6392
jail$	9771 9829 9847
jailed	9790
jailed$	6403
jamaican$	1472 5170
january$	7516
jealous$	3481
jeans$	8688 8689 8690 8706 8707 8708 1562 8713 6735 6740 3059
jeopardise$	10 2716 2717
jeopardised$	10 2716 2717
jeopardises$	10 2716 2717
jeopardising$	10 2716 2717
jeopardize$	10 2716 2717
jeopardized$	10 2716 2717
jeopardizes$	10 2716 2717
jeopardizing$	10 2716 2717
jeopardy$	7147 7148 7158 6168
jewellery$	8688 8689 8690 6735 6740
job	9788
job$	8950 9037 9038 9039 9040 9053 9054 9055 9056 9057 9058 9059 9060 9061 9062 9174 9178 9186 9610 6808
jobs$	9053 9054 9055 9056 9057 9058 9059 9060 9061 9062 9610
jobsworth$	3506
jobsworths$	3506
joggers$	8688 8689 8690 8691 8692 8706 8707 8708 1562 8710 6735 6740 3059
join$	7408 7437 8779
joint	3222
joint$	3196
joke$	6807
journe	9582
judge$	8472 5044 1377 5070 5071 5072 9315 2478 2711
judged$	3791 1038 1053
judgement$	108 109 110 111 7850 6808
judges$	2478
judging$	1377 5070 5071 5072
judgment$	108 109 110 111 7850 6808
july$	7516
jump$	873 874
jumped$	873 874
jumper$	8688 8689 8690 6740
jumpers$	8688 8689 8690 6740
jumps$	873 874
june$	7516
junkie$	3473
junkies$	3473
just$	3848 3852 507 4209 4213 570 7857 7858 7859 7860 1096 1638 1652 1653 1654 1655 1963 1964
justice$	8264 8265 9567 9568 9844 6390
justification$	6806
juvenile$	2807 2810 2819 3492
juveniles$	3492
keen$	205 206 211 303 304 305 5920 9572
keens$	9572
keep	5996 2441
keep$	53 7288 3876 3942 3963 7437 7439 7440 4035 387 390 397 398 399 400 401 402 403 404 405 406 407 408 409 4237 639 640 7812 718 722 737 7912 7921 864 8472 5020 5021 5022 5025 5026 5028 5029 5032 8751 8757 8771 1844 1845 1846 2222 2235 2269 2730 6757
keeped$	7288
keeping$	7288 7465 387 390 397 398 399 400 401 402 403 404 405 406 407 408 409 718 722 7872 7873 7874 7875 7876 7877 7878 7879 7880 7881 7882 7883 738 5020 5021 5022 5025 5026 5028 5029 5032 9189 2269 2730
keepped$	7288
keepping$	7288
keeps$	7288 3877 387 390 397 398 399 400 401 402 403 404 405 406 407 408 409 639 640 865 1493 2269 6016 2730
kept$	3878 387 390 397 398 399 400 401 402 403 404 405 406 407 408 409 7669 7677 7707 7708 639 640 8846 8847 8848 8849 1795 1844 1845 1846 9149 9401 2269 2509 2613 2730 6828
ketamine$	6265 9721 9732 3326
key$	5825 9524 9565 9646 2856 3182 3185 3187 3189
kg$	9729
kick$	3749 58 3752 8778 2139 2883
kicked$	2139 2649 2650 2883
kicking$	4675 2139 2883
kickked$	2139
kickking$	2139
kicks$	2139 2883
kid$	8179 8203 8204 8205 8206 8207 8208 8341 6484 6497 6567
kids$	8041 8047 8179 8182 8203 8204 8205 8206 8207 8208 8253 8341 1243 8403 8409 8410 8411 8412 8413 8460 8461 8462 8463 6420 6484 6497 6567 6613 6641
kill$	3282
killed$	3282
killing$	3282
kills$	3282
kilo$	9729
kilos$	9729
kind$	8024 8533 8534 8535 8661
kingpin$	3472
kingpins$	3472
kinshi	2632
kinship$	6324
kiss$	7334
kissed$	3897 7621
kissing$	7649
kitche	6378
kitchen$	9833
kitted$	1521 1522 1523 3042
knew$	174 176 177 178 179 180 181 182 183 217 671 4364 4365 1127 1128 1136 1137 1138 1250 8924 1924 1925
knife	9852
knife$	7452 7494 4510 4511 2384 6140 9851
knives	9381 9391 9464 2459
knives$	7450 2254 9451 9471 9472 6151
knock$	863 876 877 2369
knocked$	863 876 877 5287
knocking$	863 876 877
knockked$	863 876 877
knockking$	863 876 877
knocks$	863 876 877
know	2412 2487
know$	174 176 177 178 179 180 181 182 183 217 7376 4114 4353 4354 671 4364 4365 4368 4369 1127 1128 1129 1130 1136 1137 1138 1163 1250 1331 8595 8924 9021 9022 5712 5713 5714 9406 2286 2338 2401 2423 2447 2453 2499
knowed$	1250
knowing$	3857 166 217 1179 1250 8582 6630
knowingly$	7644 7645 499 6446 6447 2756 3463
knowledge$	1170 1172 5034 1343 1344 5037
knowledgeable$	1179 8582
known	9420 2305 2308 2426 6118 6119
known$	174 4353 4354 7810 4368 4369 7851 7852 4398 4399 7998 8010 8011 8012 8013 978 979 980 981 982 983 984 985 1117 4810 4811 5511 1924 1925 9402 6000 9456 2317 2341 2344 2431 2443 2708 2778 2807 2811 2819 2929 3182 3185 3187 3247
knows$	174 176 177 178 179 180 181 182 183 217 671 4364 4365 1127 1128 1129 1130 1136 1137 1138 1164 1175 1250 1332 8924 2453
knuckle$	8637
knuckles$	8637
kudos$	7977
kurdish$	1472 5170
label$	6750
labels$	6735 6750
labour$	6555
lac$	2921 2922 3482
lack$	72 790 791 792 793 794 795 796 797 798 799 800 1002 1105 2185 5878 5879 5880 2771 2830
lackadaisical$	3506
lacked$	790 791 792 793 794 795 796 797 798 799 800 2771 2830 2872
lacking$	790 791 792 793 794 795 796 797 798 799 800 9295 9296 9297 9298 2771 2830
lacks$	790 791 792 793 794 795 796 797 798 799 800 2771 2830 2872 2920
lad$	8179 8203 8204 8205 8206 8207 8208 6497 6567 6699 6721
ladies$	1304 1312
lads	9436 6008 9500 6106 2432 9582 9583 9609 9617 6180 2500 9683 3193 6945
lads$	7225 7335 7360 7363 245 293 7518 7543 4222 4226 4227 4235 4253 673 4401 4516 7987 7994 8017 4564 4578 887 888 889 8041 8124 8179 8203 8204 8205 8206 8207 8208 1077 8229 1243 4997 4998 4999 5000 8639 8719 8803 8804 8805 8806 8807 5359 5360 5361 5376 5385 5391 8857 5403 5446 8953 5759 9234 9463 2420 6192 2519 2533 6497 6567 2884 6699
lady$	1273 8422 8423 8424
lamentable$	3506
land$	0 1
landded$	0 1
landding$	0 1
landed$	0 1
landing$	0 1
landlord$	5525 5530 5531 9305 9336 5908 3143
lands$	0 1
language$	6256
lank$	3025
lanky$	5189 3496
lap$	613
laped$	613
laping$	613
lapped$	613
lapping$	613
laps$	613
large$	5151 5153 2982 3496
largely$	2156 2157 3132
larger$	2982
lashes$	6712 6718 6725 6735
last$	5445 2615
late$	1096 8905 9095 9096 9097 9312 5858 9739
laugh$	3755 802
laughed$	802
laughhed$	802
laughhing$	802
laughing$	802
laughs$	802
law$	955 956 957 958 966 969 3244
lawless$	2875 6568 3481
lax$	2041 2042 2043 2044 9295 9296 9297 9298 5858 3116
lay$	3235
layabout$	3467
layabouts$	3467
lazily$	3506
laziness$	3506
lazy$	2041 2042 2043 2044 5858 3035 3116 3481 3506
lead	2363 6915
lead$	7159 189 190 191 192 193 194 908 909 910 911 1290 1291 1292 1293 1294 9033 2363 3222
leader	6895
leader$	9485 9524 9565 6481 6493 6880
leaders$	9485 9524 9565 6481 6493 6880
leadership$	9114 9115 9116 9117 9118 9119 9120 2148 2149 2150 2151 9332 9333 9334 9335 6481 3086 6808 6829
leadin	9594
leading$	189 190 191 192 193 194 908 909 910 911 1290 1291 1292 1293 1294 6174 9646
leads	9594
leads$	189 190 191 192 193 194 908 909 910 911 1290 1291 1292 1293 1294 9679 3222
league$	5903
lean$	2982
learn	5944 2310 2412 6159
learn$	7392 674 675 4368 4369 759 7912 8751 8757 8771 8799 8800 8801 8802 8836 9315 9399 2401 2447 6757
learned$	4368 4369 1336 8846 8847 8848 8849
learning$	124 6302 3305 3307 3359 3361
learns$	8836 8858 8859 8860 8861
learnt$	4368 4369 1337 8846 8847 8848 8849
least$	5515 5661
leave	9645
leave$	0 1 3695 3722 7178 7179 7180 7181 7182 7183 7184 41 42 44 7366 7392 7408 7437 7439 7440 7441 3989 414 415 7799 7812 8751 8757 8771 8779 1993 1994 1995 1996 1997 1998 1999 2000 2001 2192 2193 6757 3138
leaved$	3722 7178 7179 7180 7181 7182 7183
leaver$	7086
leaves	2631
leaves$	0 1 3695 3722 7178 7179 7180 7181 7182 7183 41 42 44 414 415 7814 1993 1994 1995 1996 1997 1998 1999 2000 2001 2192 2193 6323 2700 3138
leavin	2631
leaving$	0 1 3722 7178 7179 7180 7181 7182 7183 41 42 44 414 415 1993 1994 1995 1996 1997 1998 1999 2000 2001 2192 2193 6323 3138 6869
led	6844
led$	7159 7160 7161 7184 7192 189 190 191 192 193 194 7814 7815 7816 908 909 910 911 6099 6592
left	2631 9790 6340
left$	0 1 3695 7184 41 42 44 7459 7669 7677 4254 7814 4379 1993 1994 1995 1996 1997 1998 1999 2000 2001 2192 2193 6323 9795 2700 6815 6828 3138 6875
leg$	8637 9705
leggings$	8688 8689 8690 8706 8707 8708 8713 6735 6740
legs$	8637 9705
length$	5179
less	2391
less$	681 4951 1436 1437 1438 1439 9036 2320 2464 2965
lesson	6313
lesson$	124 126 127 8898 8899 8900 8942 8943 8944
lessons$	124 126 127 8065 8238 8942 8943 8944 9749 9752 9768 9769 6425 7063
let	2258
let$	45 46 187 188 7669 7684 7685 7686 7696 7763 8751 8757 8771 8905 9155 9156 2045 2046 2047 2048 2049 2050 2051 2052 2053 2054 2055 2056 2057 2058 2059 2060 2061 2062 2063 2064 2065 2066 2067 2068 2069 2070 2071 2072 2073 2074 5767 5768 2192 2193 2213 2214 2215 2235 2256 2257 2516 6757 3138
leting$	2256 2257
lets$	45 46 187 188 7763 8905 2045 2046 2047 2048 2049 2050 2051 2052 2053 2054 2055 2056 2057 2058 2059 2060 2061 2062 2063 2064 2065 2066 2067 2068 2069 2070 2071 2072 2073 2192 2193 2213 2214 2215 2256 2257 2516 3138
letter$	9153 9254 9256 9257 6820
letters$	9153 9256 9257 9300 9301 6820 6821
letting$	45 46 187 188 8905 2045 2046 2047 2048 2049 2050 2051 2052 2053 2054 2055 2056 2057 2058 2059 2060 2061 2062 2063 2064 2065 2066 2067 2068 2069 2070 2071 2072 2073 2192 2193 2213 2214 2215 3138
leukaemia$	3637
level	2391
level$	1201 8533 8534 8535 9712 2617 6950 7075
levels$	8533 8534 8535 6950
liability$	955 4647 956 4648 957 4649 958 4650
liaison$	6426
liaisons$	6426
liar$	8098 8099 8100 6510 6511
liars$	8098 8099 8100 6510 6511 6797
library$	5525 5530 5531 9305 9336 5908
licence$	9856 9861 7141
licences$	9861
lie$	678 679 8777 8901 8902 8903 8905 8930 9302 6822
lied$	678 679 8901 8902 8903 8924
lies$	4308 678 679 8901 8902 8903 8905 8924 8929 9302 9344 6822
life	6332 9828
life$	3703 7433 4055 4574 8218 8354 8401 8402 8421 8425 8437 8438 8439 8440 8441 6230 9704 9787 2723 6418 6481 6487 6569 7101
lifes$	6487
lifestyle$	3 4 5 6 7 8 9 3711 3729 7203 7212 7977 7981 7982 8003 8437 8438 8439 8440 8441 6412 6413 6418 6481 6500 6501 6569 3456
lifestyles$	7203 7212 8437 8438 8439 8440 8441 6412 6413 6569 3456
lift$	7358 7359 3914 3915 3916 3917 3918 3920 3921 7586 7587 7588 7589 7590 7591 7592 7593 7598 7601 7649 7653 8019 8576 5554
lifted$	8996 8997 8998 5555 5577
lifts$	7358 7359 3914 3915 3916 3917 3918 3920 3921 7586 7587 7588 7589 7590 7591 7592 7593 7598 7601 7649 7653 8019 8576
light$	1485 8648 2982 3002 3003 3009 3025
lighter$	1485 3002 3009
like	5956
like$	7561 7562 830 831 832 833 4604 4664 4665 4666 8143 4880 1203 4900 4912 4913 4914 4915 4916 4917 4918 4919 1256 1257 1258 5001 5002 5003 5265 5871 9397 9572 2773 6481 6663 6675 6734 6736
liked$	830 831 832 833 2773
likelihood$	2394
likely$	2245 2303 2811 3182
likes$	7561 7562 830 831 832 833 9572 2773
liking$	830 831 832 833 2773
limited$	790 791 792 793 794 795 796 797 798 799 800 8162 8163 8164 8165 1019 2771 2872
line$	7506 7518 7519 7523 7525 7530 7531 7532 7533 8107 2315 9471 6171 9635 9637 6419 6913 6953 3276
lined$	2354
lines	9579 6895
lines$	7495 7512 7518 7519 7522 7524 7529 7531 7532 7533 4646 8107 8304 2315 9637 6419 6961
lingered$	7696
link	9406
link$	863 6848 3210
linked	2393
linked$	892 2318 2344 9548 9578 6124 6125 9615 2692 6481
linking$	863
links$	866 867 892 6481 6848
lip$	4582 8637 5829 3010 7038
lips$	8637
lipstick$	8641 8642 8643 6718 6726
lisp	9707
list	2305 2426 6118 2428 6148 2498
list$	9407 2262 9553 6120 9585 9595 9603 9655 6207 6213 6246 6861 6893
listed$	2279 6120
listen$	7392 7408 7489 7664 7665 7666 7667 7668 7669 7912 4497 4498 4499 4500 4501 8722 8751 8757 8771 8799 8800 8801 8802 8836 9035 9139 9315 9318 5944 6757 6758 6782
listened$	7664 7665 7666 7667 7668 7669 7677 7707 7708 8846 8847 8848 8849 8964 8980 8985 9031 9035 9149 9365 6782
listening$	7669 8750 6783
listenned$	7669
listenning$	7669
listens$	7669 8836 8858 8859 8860 8861
listing$	6120
listinged$	6120
listings$	6120
lists$	9407 6120 9585 9655 6213 6861
little	2243
little$	51 66 70 73 4395 790 791 792 793 794 795 796 797 798 799 800 961 1019 4932 8401 8402 1309 1326 5098 8679 1733 9095 9096 9097 5659 5664 5665 5666 1983 9133 9134 9312 9353 5935 2771 2790 2819 2858 2872 2920 2948 3024 3137
live	2243
live$	7408 7470 7478 972 1188 1189 1190 1191 1192 1193 1220 1221 1222 1223 1274 1290 1291 1292 1293 1294 1799 5935 6040 6155 9698
lived$	4946 4947 1290 1291 1292 1293 1294 1801 2629 2662 2677 3392
lives$	3703 7218 7219 7220 7223 4574 972 1188 1189 1190 1191 1192 1193 1220 1221 1222 1223 8421 8425 1290 8437 1291 8438 1292 8439 1293 8440 1294 8441 8524 8525 8526 8527 1800 2629 2630 2677 6569 3392
living$	1188 1189 1190 1191 1192 1193 1274 1290 1291 1292 1293 1294 9742 2629 2677 9827 9828 6378 3392
livs$	2677
local	2243
local$	1121 1450 9309 5935 2631 2632 6473 2979
locat	9514
locate$	6937
location$	3894 3895 3896
lock$	2346
locked$	7750 6112 9577 6173 2649 2650
lockers$	6212
locs$	6716 6718
lodged$	2677
lodgers$	4948 4949 4950
lodges$	2677
lodging$	2677
lodgs$	2677
log	2271 2397 2428 2498 6844
log$	2268 5961 2274 9441 9445 6120 2436 6213
loged$	6120 2436
logged	2271 9420
logged$	2279 9442 2450 2451 9644 6935
loggerheads$	8909
loggin	2271
logging$	2268 2274 6120
logginged$	6120
loggings$	6120
logo$	6735
logos$	6735
logs	2271
logs$	9441 6120 6213
loiter$	6672
loitered$	6672
loitering$	6672
loiterred$	6672
loiterring$	6672
loiters$	6672
lone$	1450 2978
long$	5831 9312 3003 3024 3025 3033
longer$	4954 4959 4993 5100 1409 1410 5114 2464
look$	3743 3938 573 574 575 744 1148 1182 1184 1185 1186 1187 5020 5021 5022 5025 5026 5028 5029 5032 1341 1350 1498 1499 1500 9139 2092 9316 9318 9652 2653 2944 2945 3036
looked$	573 574 575 1106 1182 1184 1185 1186 1187 1341 1350 5083 8541 8542 8543 8544 8545 8546 8557 1498 1499 1500 8980 8985 9149 2092 9365 2355 2633 6326 2944 2945 3036
looking$	573 574 575 4268 4528 837 838 839 840 841 842 4552 4837 5007 5020 5021 5022 5025 5026 5028 5029 5032 1341 1350 8501 8509 8510 5082 8541 8542 8543 8544 8545 8546 5099 8556 8616 5456 2092 9572 2654 6683 6684 6692 6693 6697 6783
lookings$	9572
lookked$	1341 1350
lookking$	1341 1350
lookout$	960 8907 3528
lookouts$	960 3528
looks$	7703 7704 573 574 575 1182 1184 1185 1186 1187 1341 1350 8640 1498 1499 1500 8716 2092 2653 2944 2945 3036
loose$	3946 2828
lorry$	3901
lose$	5009 5010 5011 8467 8468 8469 5015 5016 8779 2616 2664
loser$	8098 8099 8100 6510 6511
losers$	8098 8099 8100 6510 6511
loses$	2616
losing	2582
losing$	1493 9088 9089 6274 2616 2664 3330
loss$	9294 6997
lost	2582 2642 9790
lost$	4639 1493 8905 9320 9321 9322 9323 2177 2178 2314 6168 6274 2616 2664 2805 2833 6828 3330
lot$	634 8023 1120 8401 8402 1311 8495 8503 8504 2035 2483 6202 6497 6654
lots$	1496
loud$	2898
loudmouth$	3474
loudmouths$	3474
lounge	6378
lounge$	1555 1556 1557 9833
lounges$	1555 1556 1557
lout$	3467
loutish$	3467 3481
louts$	8119 8120 8121 3467
love$	484 485 486 487 488 489 490 491 492 493 494 830 831 832 833 8143 2773
loved$	830 831 832 833 2773
lover$	7642 7643 6439
lovers$	7642 7643 6439
loves$	484 485 486 487 488 830 831 832 833 2773
loving$	830 831 832 833 2773
low$	4663 8162 8163 8164 8165 1019 1031 1032 4730 4731 4732 4733 4734 4735 4736 4737 4738 4739 4740 4741 4742 4743 4744 4745 4746 4747 1541 2795 2872 2920 6739 3302
lower	2391
lower$	1031 1032 3338
lowest$	3358
lowlife$	3467
lowlifes$	3467
luck$	7726
lupus	6374
lupus$	9829
lurch$	9145
lure$	2724
lured$	2724 6467
lures$	2724
luring$	2724
lycra$	6735
lying$	678 679 8125 8905
machet	9852
machete$	9851
made$	41 42 44 94 96 97 98 7259 116 3809 3810 3811 3812 3813 3814 3815 290 291 339 384 7669 4329 7814 693 774 4502 4503 4504 4505 7975 882 993 1271 5163 5368 5370 5373 8862 5476 5523 5557 9102 9103 9104 9105 1967 2104 2105 2152 2313 9468 2334 6090 2549 6337 2786 6875
magist	3437
magistrate$	2711
magistrates$	8264 8265 2478 9626 2711
magnet$	2504 6954
magnets$	2504 6954
mail$	9287
mails$	9287
main$	9485 9524 9565 9646 2811 2856 3182 3185 3187 3189
major$	3189
majority$	2483
make	2270
make$	41 42 44 94 96 97 98 7259 116 3809 3810 3811 3812 3813 3814 3815 3816 3817 3823 3824 3825 3826 3827 3943 290 291 339 7491 4037 384 619 4329 645 7814 693 7912 774 4467 4468 4469 882 1271 8472 5181 8641 8642 8643 8661 5218 5262 5368 5369 8833 8856 5402 8864 8907 5556 1967 2104 2105 5945 2538 2549 2786 6726
maked$	619 645 774 882
maker$	6490 6494
makers$	6490 6494
makes$	3722 7178 7179 7180 7181 7182 7183 41 42 44 94 96 97 98 7259 290 291 384 619 4329 645 7814 693 774 4502 4503 4504 4505 882 1271 5368 1967 2104 2105 2549 2786
makeup$	8641 8642 8643 8716 6718 6726 6735
making$	41 42 44 94 96 97 98 7260 7261 7262 116 3809 3810 3811 3812 3813 3814 3815 3816 7274 7377 7378 7379 7380 7381 7382 7383 7384 290 291 384 619 645 693 774 4512 4513 4514 4515 882 8054 1271 8509 8510 8905 1967 9188 2104 2105 2549 2786 6491
maladaptive$	2722
maladjusted$	2875
male	3193 3205
male$	7612 4534 4865 4868 5142 8598 8599 5145 8601 8602 1472 5947 2307 6515 6670 2979 3182
males$	3879 7335 7342 3890 3893 7352 7353 7360 7361 7363 7365 7372 7500 7518 7543 4113 7574 7575 7580 7583 7612 7986 8000 4550 8006 8007 8010 8011 8012 8013 8017 8018 4564 8179 8203 8204 8205 8206 8207 8208 8505 2307 6416 6515 6567 3491
malicious$	2785 3481
malign$	896 897 898 2806
malnourished$	3000
malodorous$	3496
mam	2647 2685
mam$	2648 2682
man	6399
man$	3879 3883 7342 3888 3889 3890 3893 7352 7353 7357 7360 7363 7365 7476 7518 7534 7535 7536 7537 4083 4084 4085 4086 7542 7543 7544 7547 7580 7583 7612 7615 7625 7626 7633 7634 7638 7639 7652 4550 8006 8007 8010 8011 8012 8312 8333 8335 8337 1194 4890 8350 8383 8389 8391 1248 4944 8406 8407 1273 8422 8423 8424 8429 1284 1285 8449 1304 8505 5208 5217 5947 9824 9854 6416 6444 6639
manage	2355 2472 6193
manage$	8102 8143 8241 1173 4866 4867 1176 1188 1189 1190 1191 1192 1193 1274 8472 5020 5021 5022 5025 5026 1335 5028 5029 5032 8489 1358 8506 8507 5056 1365 1366 5059 1370 1377 5070 5071 5072 8812 9142
managed$	1188 1189 1190 1191 1192 1193 1274 1358 1370 8868 8869 8870 8871 8872 1795 2509 3375
management$	4768 2148 2149 2150 2151 3086 6808 6893
manager$	5525 5530 5531 5541 5542 9305 9336 5908 9648 6893
managers$	5525 5530 5531 9305 9336 5908 9648
manages$	1188 1189 1190 1191 1192 1193 1274 1358 1370
managing$	1188 1189 1190 1191 1192 1193 1274 5020 5021 5022 5025 5026 5028 5029 5032 1358 8509 8510 1370 1377 5070 5071 5072
manbag$	6732 6735 3501
manbags$	6732 6735 3501
manipulate$	4828
manipulated$	7192
manipulating$	3481
manipulative$	2881 3481
manipulator$	6510
manipulators$	6510
mannered$	6596 6597
many$	3839 3862 8314 8583 5801 5802 5825 5826
map	6899
map$	2342 2343 2490 2532 3209
mapped$	2342 2490 9644 2532 3209
mapping$	2342 2490 2532 3209
maps$	2342 2490 2532 3209
march$	7516
marginalised$	2979
marked$	2279
marker$	5970 6860
markers$	5970 6860
market	6133
market$	9588 9656 6970
markets$	6970
marks$	7072
marria	9788
mask$	1554 8705 6735 6745
masked$	1554 6752
masking$	1554
maskked$	1554
maskking$	1554
masks$	8697 8698 8699 1554 8702 8705 6735 6745
massage$	2221
match	9406
match$	6098
matche	2475
matched$	6167
matching$	5236 2302 2543 3048 6897
material$	9586
materialistic$	3481
mates$	4001 4002 4003 7513
maths$	4612 7073 7074
matric	6899
matrix	6899
matrix$	9595 6900
matted$	3025
matter$	236 5329 5330 5343 8833 5905
matters$	8425 5796
mattress$	6331
mature$	1179 5110 1431 1432 1433 1434 8582 1446 6666 6667 6668 3490
maturity$	1179 8348 1325 3490
may$	7516 4715 1213 5942 2253 2291 2430
mayhem$	6465
me$	6803
meals$	9802
mean$	7159 7184 7814 5858 3005
meaningful$	5647 5648 5649 5650
means$	7159 7184 7814 2396
meant$	7453 7454 8924
measur	6908 6915
measure$	252 253
media$	4108 4109 4110 4111 4112 7568 7569 7570 9418 9448 9566
medica	9728 6973
medical$	9707 3309
medicated$	3604
medication$	9732 3604
medici	6245
medicine$	9700
mediterranean$	1472 5168 5170 3005 6728
medium$	1031 1032 4730 4731 4732 4733 4734 4735 4736 4737 4738 4739 4740 4741 4742 4743 4744 4745 4746 4747 1459 2982
meet	9682
meet$	7234 3968 3969 3970 7437 7439 7440 7563 421 422 423 7623 7664 7665 7666 7667 7668 7709 7710 7711 7958 7960 7968 7970 8722 8751 8757 8771 9139 9421 6448 6757
meetin	9582
meeting$	7309 7465 421 422 423 7623 7664 7665 7666 7667 7668 7709 7710 7711 8942 8943 8944 9584 6783 6869
meetings$	8942 8943 8944
meets$	421 422 423 9421
melatonin$	3613
meloterritorial$	3481
member	9381 9382 5931 5939 9415 9432 9434 9436 9438 5984 9440 2295 2296 6008 9478 2339 2344 9493 2349 9500 9504 6067 9522 6070 6071 6106 2432 9582 9583 9609 9617 6180 2500 9683 9686 6876 3193 6899 6907 6908 6920 6926 6945
member$	8179 8203 8204 8205 8206 8207 8208 5384 5394 5406 5411 5412 5541 5542 9525 9569 9578 6399 6481 6549 6567
members$	131 245 293 8069 8124 8179 1054 8203 8204 8205 8206 8207 8208 1077 5376 5737 9409 5964 2273 2299 9463 6031 2345 6041 6064 9525 6075 9534 9537 2420 9578 6192 2533 6233 6238 6481 6549 6567 2884 3176 3195 6904
membership$	6018 9473 2344 6481
men$	3879 7335 3881 3882 7339 7340 7342 3888 3889 3890 3893 7349 7352 7353 7357 7360 7361 7363 7365 7369 7371 7373 7374 7423 7428 7435 4001 4002 4003 7476 7498 7499 7518 7534 7535 7536 7537 4083 4084 4085 4086 7542 7543 7544 7547 4113 7572 7573 7577 7580 7583 7612 7615 7625 7628 7631 7632 7637 7638 7639 7652 7709 7710 7711 7984 7990 7991 4550 8006 8007 8010 8011 8012 8013 8016 8017 4564 4567 8269 8283 8284 8285 8312 4865 4868 8335 8336 1194 4889 8355 8356 8374 8381 8389 8390 8391 1246 8406 8407 1284 1285 1304 8505 8515 8516 8670 8719 6416 6418 6419 6444 6636 6639 6649
menace$	879 4617 926 4619 4620 4621 4622 4623 4624 4625 4626 4627 4628 8084 8085 4631 4632 2780 6510 6534 3479
menaced$	879 2780
menaces$	879 2780 6510
menacing$	879 2780 3005 3479
mend$	308 9315
mended$	308
mends$	308
meningitis$	3653
mental	6272 9728
mental$	6253 2562 6259 9727 9788 6568
mentality$	6481 6489 6501 6611 6839
mentally$	2913
mentor$	7051
mentoring$	124
merely$	1638 1963 1964
mess$	9294 5844
messag	2300 5993 9548 6111
message$	7563 421 422 423 425 426 427 428 429 430 431 6147 9625 6820
messaged$	421 422 423 425 426 427 428 429 430 431
messages$	7347 3906 3907 421 422 423 7571 425 426 427 428 429 430 431 9448 9566 6207 2517 6820
messaging$	7309 421 422 423 425 426 427 428 429 430 431
messed$	1057 4755
messy$	3025
met	2658
met$	7308 421 422 423 7684 7685 7686 7696 9149 6448
methylphenidate$	3608
mice	2675
mice$	6367
micro$	3048
middle$	1475 1479 5192 6380
might$	1821 1822 1823 1824 1825 5942 2253 2469
migraine$	3570
migraines$	3570
mind$	8276 1279 1280 1281 1282 1283 9106
minded$	6594 6601 6791
mindset$	6501
mini$	4931 8688 8689 8690 5258 2790 2948 6740 3055
miniature$	2948
minimal$	8162 8163 8164 8165 1019 5659 2872
minimise$	648 801 2765
minimised$	648 801 2765
minimises$	648 801 2765
minimising$	648 801 2765
minimum$	9132
miniskirt$	3501
miniskirts$	3501
misbehave$	3478
misbehaved$	3478
misbehaves$	3478
misbehaving$	3478
misbehaviour$	3478
miscarriage$	3623
miscarried$	3623
mischief$	8908 6465 2802
miscreant$	3467
miscreants$	3467
miserable$	8029
misery$	8029
misfit$	8098 8099 8100 6510 6511
misfits$	8098 8099 8100 6510 6511
misfortune$	7765 7766 7768 7769
misguided$	2722
mishandle$	3509
mishandled$	3509
mishandles$	3509
mishandling$	3509
misled$	6828
mismanage$	3509
mismanaged$	3509
mismanages$	3509
mismanaging$	3509
misper$	6423 6521
mispers$	6423 6521
miss$	7408 7437 7439 7440 7441 8779 8905 2133 2134 3371
missed$	8905 9260 9261 9262 9263 2133 2134 9320 9321 9322 9323 3125 3371
misses	2642
misses$	8905 2133 2134 3371
missing$	7413 7474 7548 7549 7557 4103 4104 4725 1096 5340 8905 2133 2134 5991 6423 3371
misuse$	3723 7018
mix$	7408 7664 7665 7666 7667 7668 863 876 877
mixed$	3892 347 348 349 350 351 352 353 863 876 877 8162 8163 8164 8165 1451 1454 1469 1473 1477 1485 5191 5199 5200 5201 1511 1512 3009
mixes	9645
mixes$	863 876 877 9594
mixing$	7664 7665 7666 7667 7668 863 876 877
mob$	894 895 1120 6488 2797
mobile$	2276 9424 3166
mobiles$	2276 9424
mock$	3380
mocks$	7073
modern$	2862
modus$	6887 3197
mohawk$	3497
mohawks$	3497
mohican$	3498
mohicans$	3498
mollycoddling$	8536
moment$	2530
moncler$	3500
money$	7358 7359 3914 3915 3916 3917 3918 3920 3921 4001 4002 4003 4076 4077 4078 7586 7587 7588 7589 7590 7591 7592 7593 7598 7601 4523 7981 7982 8003 8009 8019 9289 9357 9451 6468 2859 6831
monito	2271 5992 2355 2498
monitor$	9431 9441 9445 2423 6127 2436 2445 6937
monitored$	9442 9447 6127 2436 2445 9644
monitores$	2445
monitoring$	2301 6127 2445
monitors$	9441 6127 2445
monkey$	9101
monster$	6510
monsters$	6510
month$	8898 8899 8900 6831 7107
months$	6831 7107
mood	6245 6272
mood$	9700 9727 6994 3333
moods$	9700
moody$	3481
moral$	4486
morals$	8252 6612
more	3153 3222
more$	3713 3714 3715 3716 3717 1197 1198 1199 1200 1208 1209 1210 1211 1228 1259 8494 8503 8504 1435 8965 8974 2142 2143 2144 2145 2146 5902 5904 2223 2224 2228 6654 3182
morning$	8898 8899 8900 3255
morphi	6278
morphine$	9733
most$	634 8314 8494 8581 8583 1507 1592 1594 2483 6202
mostly$	1563
mother	9776 6332 9789 6335 2647 9796 9799 9800 2673 2685 6379
mother$	4761 4762 8261 8405 1298 2624 2625 9773 9787 6333 2644 2645 2648 9805 2660 6360 9827 2688 6615 2960
mothered$	2960
mothering$	1204 1205 1206 8536 8541 8542 8543 2960
motherred$	2960
motherring$	2960
mothers$	4761 4762 1204 1205 1206 5752 2660 6615 2960
motions$	9285
motivated$	834
motivation$	8252 6463 6612
mould	2675
mould$	9821 6367
mount	2270
moustache$	6700 3497
moustaches$	6700 3497
mousy$	3025
mouth$	637
mouthed$	6590 6591
mouthy$	3481
mov	2441
move$	3995 3996 3997 8751 8757 8771 8910 9315 9406 9792 6757 7067 7088
moved$	7750 8756 8762 8767 8776 8845 9110 9111 5813 2509 2629 9790 6336 6340 2687
moveme	9381 5963 5993 2426 6118 6119 9582 9587 2497 6907
movements$	9418 9419 5965 9448 6189
moves$	7081 7088
moving	9652
mri$	9722
ms	6374
ms$	9829 6972
much$	68 634 4969 1310 5019 8503 8504 2036 5799 5800 2165 5883 2483 6202 6654 3034
mugged$	2707
mugger$	8098 8099 8100 6510 6511
muggers$	8098 8099 8100 6510 6511
mugshot$	2449 3533
mugshots$	3533
mule$	8101 8134 8135 8136 6512 6551 2860 6553
mules$	8101 8134 8135 8136 6512 6551 6553
mullet$	3497
mullets$	3497
multi$	1807 2243
multiple$	5801 5802 6374 3279
mum	9776 6332 9789 6335 2647 9796 9799 9800 2673 2685 6379
mum$	7826 4761 4762 8261 2624 2625 9773 9787 6333 2644 2645 2648 9805 2660 6360 9827 2682 2688 6615
mums$	7826 4761 4762 2660 6615
murder$	2251 6040 3182
murmur$	7000
muscly$	2982 3496
muscular$	2982 3496
must$	21 22 23 24 25 26 663 676 750 763 1213 9302 2159 2162 2291 2340 2430 6822
mute$	7043
mutism$	7043
mystery$	652 655 658 659
nails$	8306 5210 1519 8700 6712 6718 3027
naive$	77 78 664 8446 8447 8448 5001 5002 5003 5128 5129 5130 5131 9076 9077 2766 6648 3481
naivety$	7402 7403 7404 7405 7406 7407 7762 637 4359 668 669 4362
naked$	4116 7621
name	2310
name$	7392 8393 8394 8395 8396 8431 8432 8433 9348 9394 9425 2399 2537
named$	2438 2537 3182
names	2248 9440 2426 6118 6119 6148
names$	9394 9407 9408 9409 9411 9425 2399 2405 9603 9658 9659 6207 2537 6849
naming	2310
naming$	2537
nan	9776 6332 9789 6335 2647 9799 9800 2673 2685 6379
nan$	9773 9787 2682
nana	9776
nannying$	8536
narcissist$	6510
narcissistic$	3481
narcissists$	6510
nasty$	2805 3481
nation	6300
national$	9755 3167
natural$	7784 7785
naughty$	4593 2805 2875 2881 3481
near$	2025 2026 2027 9417
nearby$	5991
nearly$	1302 1303 1463 2947 2957
neat$	1472 5170 3024 3025
neatly$	1470 3006
necessary$	2396
neck$	8637
necks$	8637
need	5956 9711 2583 6329 7042
need$	21 22 23 24 25 27 729 751 755 1144 1145 1146 1214 8377 8453 8454 8455 1319 5012 8500 1361 8528 8529 8530 1386 1387 1388 5081 1390 1391 1392 1393 5089 5090 5091 5092 5093 5094 5095 5096 1406 1407 8555 5101 5102 5103 5104 5105 5106 5107 8563 8565 5128 5129 5130 5131 9397 9572 6275 9747 9784 6999 7001
needed$	8500 1406 1407 1814 2396
needing$	1144 1145 1146
needless$	3756
needs	2575 2583 3314 7023
needs$	21 22 23 24 25 28 730 752 756 1144 1145 1146 8500 1406 1407 8555 5101 5102 9242 9572 6267 6275 2590 2597 9747 6999 7001 7052 7054
needss$	7052
needy$	2875 3481
neet$	3485
neets$	3484
negative$	3788 8010 8011 8012 8013 896 897 898 8176 8177 9459 2778 2806 2917 6886
neglec	2649 6359 9817
neglect$	9164 2094 2095 9294 9352 9812 9813 9814 9816 3119 6832 6834 7095 3419
neglected$	2094 2095 6341 3117 3118 3119 7095 3419
neglectful$	3506
neglecting$	2094 2095 3118 3119
neglects$	2094 2095 3118 3119
negligence$	6834 3506
negligent$	3506
negligently$	3506
neighb	7106
neighbourhood$	5940 5948 5949 5950 2259 2260 5959 2294 6097 6116 2425 9573 9574 6129 2439 2452 2456 6164 6186 2508 2527
neighbours$	6472 6473
neither$	746 824 1684 1689 1699 1711 1881 1884 5576 1885 1886 1887 5579 1895 1906 1907 1908 1909 1910 1911 1920 1931
networ	6008 2349 9497 9587 9680 6907 6908
network$	7518 9463 9489 9491 6041 9637 6419 3210 3259
networks$	9491 9637 6419
neurod	3630
never$	4230 4241 4242 4243 4244 680 4402 739 740 741 742 743 745 746 805 4519 4520 1581 1583 5302 1611 1612 1613 5306 5307 1624 1629 5322 5401 1710 5416 5417 1734 8916 8917 1859 1860 1861 1862 1863 1864 1865 1866 1867 1868 1869 1870 1872 1873 1899 1912 2218 2219 2464 2605 2873 2965 3089 3503
nevertheless$	7300 7304
new	2243
new$	5935 6352
news$	8046 9082 9083
next	2354
next$	52 4320 4321 4322 4323 5221 5674 6854 6872
niche$	9426
nickna	2248 2426 6118 6119
nicknames$	9409
nicotine$	9721
nigerian$	1472 5170
night$	8898 8899 8900 9446 9699 9720 3324
nightmare$	955 4647 956 4648 957 4649 958 4650
nightmares$	3632
nights	6244
nights$	9699
nike$	6735 3048 3051
nikes$	6735
nine$	8068
nines$	8718
nineteen$	7609 7611 495 1183 4885 8367 8368 8369 8370 8371 8372 8373 6636
no$	66 73 7394 7447 7461 7672 7680 4276 596 601 4294 624 7832 4385 695 696 4395 790 791 792 793 794 795 796 797 798 799 800 810 811 812 813 814 815 816 817 819 820 821 822 823 826 4638 961 4659 1019 4836 1262 1267 4988 4989 1301 1320 1321 5098 1408 1412 1413 1414 1415 1422 5119 5120 5332 5333 5334 5335 1651 1656 1657 1658 1659 1660 8814 8815 8816 8817 1675 1686 1687 1688 1690 1692 1693 1700 1702 1712 1714 1715 1717 1727 5420 5423 5424 5425 1735 1736 1737 1738 1739 1740 1741 8916 8917 5465 5466 5467 5468 5472 1848 1851 1853 1882 1884 5576 1885 1886 1887 5579 1888 1890 1891 1892 1893 1895 1906 1907 1908 1909 1910 1911 1916 1917 1918 1919 1920 9072 1932 1944 5638 1951 1955 1956 1957 1958 5659 5666 1977 1978 1979 1980 1981 2019 2596 2671 9821 2684 2689 2771 2835 2843 2872 2920 3112 3114 3137 3182
nobody$	597 600 623 810 811 812 813 814 815 816 817 818 820 821 822 823 824 8442 8573 1686 1687 1688 1689 1693 1699 1711 1847 1852 1881 1884 5576 1885 1886 1887 5579 1890 1891 1892 1893 1895 1916 1917 1918 1919 1920 9071 1931 1943 9092 6658 3090
nomina	6899 6901
nominal$	9456 2328 9487 9569 6130 6140 6481 6877 3211 6942
nominals$	9456 9487 9490 6140 6481 3529
non	6315
non$	962 1074 2839 2841 2866 2867 2868 2869 2870
nonattendance$	9770
noncompliance$	3477
noncompliant$	3477
none$	541 555 824 1269 8442 1684 1689 1693 1699 1711 1754 1881 1884 5576 1885 1886 1887 5579 1895 1906 1907 1908 1909 1910 1911 1920 1927 1928 1931 1943 9094
nonengagement$	3477
nonetheless$	7300 7304
nonexistent$	9295 9296 9297 9298
normal$	8211
normalise$	2765
normalised$	2765
normalises$	2765
normalising$	2765
north$	1543
nose$	8637
not$	7242 3797 3799 3849 3853 4229 4231 7689 4241 4242 4243 4244 7813 680 4391 739 740 741 742 743 745 825 4521 900 4695 1004 4697 4698 4699 4700 4701 4756 1230 1263 4957 4958 1270 1313 1315 1316 1327 1405 5115 5116 5117 1579 1580 5276 5277 5278 5279 5296 5300 5301 1624 1629 8814 8815 8816 8817 1685 1691 1701 1713 5414 5415 1726 1729 1734 8916 8917 1771 1772 5479 5480 5481 5482 5483 5484 5485 5486 5507 5508 5547 5549 5550 1859 1860 1861 1862 1863 1864 1865 1866 1867 1868 1869 1870 1872 1873 5571 5572 1883 1884 1887 1894 1899 1903 1912 5605 5607 9088 9089 5645 5651 5652 1968 1969 2025 2026 2027 2039 5863 9342 2464 2594 2605 6306 2620 2873 2949 2950 2956 2965 3089 3337
note	2428 2498
note$	1567 1568 2268 2274 6120 6213
noted$	1567 1568 2450 2451 9644
noteed$	6120
notes$	1567 1568 6120 6213
nothing$	51 3744 54 4275 1309 1326 8573 8676 5274 1676 1677 1678 1679 1680 1681 1686 1687 1688 1742 1743 1744 1745 1746 1747 1748 1749 5449 8916 8917 9071 1926 9129 9130 9131 1989 1990 1991 9317 6658 3074 6784 6977
notice	6109
notice$	1567 1568 9033 9106 9114 9115 9116 9117 9118 9119 9120 9533 9564 2446
noticed$	7195 1567 1568
notices$	1567 1568 9533
noticing$	1567 1568
notify$	2235 2256 2257
notifying$	2256 2257
notifys$	2256 2257
noting	2428
noting$	1567 1568 2268 2274 6120
notinged$	6120
notings$	6120
notoriety$	7764 7977
notorious$	978 979 980 981 982 983 984 985 1117 2928 3483
nous$	1170 1172 4920 1229
november$	7516
now$	7823 7824 8452
nowhere$	2033
nucleus$	6549
nude$	4116
nudes$	439 7594 455 456 457 458
nuisan	6044 6226
nuisance$	8110 8131 8262 9326 9499 9651 9657 9681 6510 6534 2881 6621 6954
nuisances$	6510 6621 6954 3475
number	2391 6118
number$	3894 3895 3896 5042 8498 2275 2322 6020
numbers$	3894 3895 3896 9289 9357 9359 9368 9369
numerous$	3862 5801 5802 5825
nurse	9709
nurse$	9710 9717
nuts$	6568
nutter$	6510
nutters$	6510
obese$	3496 3634
obesity$	3634
obey$	8751 8757 8771 6757
object	9513 2496
object$	9654
objective$	9539 2396 9654
objectives$	9539
oblivious$	74 75
obnoxious$	3481
observation$	5962 3159 6864
observations$	5962
observe$	6127 2436 6937
observed$	6897 3525
observeed$	6127 2436
observeing$	6127
observes$	6127
obsessed$	477 478 479 480 481 482 483 3148
obsessive$	3291
obstructed$	6828
obstructive$	8231 8232 8233 8234 8235 8236 8237 6580 3481 3506
obtain	2429 9613 3153 3191 3213
obtain$	7705 7706 2234 6131 6204
obtained$	2234 6131 6862
obtaining$	2234 6131
obtains$	2234 6131
obvious$	7784 7785 1667 5825 9280 9281
obviously$	1769 1777 5469 1778 1779
occasion$	8898 8899 8900 8920
ocd$	3580
ocg	6036
ocg$	9491
ocgs$	9491
october$	7516
odd$	652 655 658 659 3005
odour$	6705
of	6003 3153 3217
of$	3763 3767 3769 3770 3794 3934 3945 7725 4586 4644 4645 971 4694 8166 4793 4797 4812 4893 4965 4972 4973 4974 4996 5004 5118 8597 8600 1476 1478 5184 5188 8748 8822 8873 8874 1770 1777 5473 8952 5500 5501 5502 8994 5633 5706 5709 5726 9299 5850 5877 5881 9341 9383 5941 5954 9416 9417 2272 5969 5979 9449 5999 6007 6014 6015 9473 6022 6023 6035 6068 6079 6081 6086 6094 9555 2438 9596 6175 6196 6237 6242 6293 6298 6351 6357 6358 6361 2704 9851 6549 6720 6763 6777 6866 3182 6876 6878 6922 6940 6963 3363 7118 7127 7139
off	6201 2606 3376
off$	3751 7232 7367 7553 7556 7560 4494 4495 8004 8130 1096 5342 9110 9111 5769 5770 5788 5789 5790 5791 5792 5793 5845 5846 6005 2365 6277 9735 6281 6298 6424 6529 6575 6813 6965 3390
offen	9391 9477 9478 9579 9580 9581 9593 9622 9692
offen$	9457
offenc	6011 2332 6083 2468 6384 6398
offence$	9465 9466 6024 9483 9538 6160 9839 9853 9861 9862 3199 6923 3689
offences$	9465 9466 6024 9538 6160 9839 9853 9861 9862 6923 3689
offend	9381 2308 6002 9458 9464 9488 9500 6083 6088 9587 6149 9604 9638 6226 6853 6876 6887 6901 6907 6908 6920 6926 6945 3542
offend$	7408 7437 7439 7440 7441 8779 8780 8791 5337 8901 8902 8903 8905 9450 9467 9547 9611 9666 3180
offendded$	8905
offendding$	8905
offended$	8905 3688
offender$	8010 8011 8012 8049 907 975 9456 9457 6019 6021 9487 6140 9837 6499 6879 3201 6894 3211 3470 3686
offenders$	8010 8011 8012 8016 8049 907 975 9456 9457 9487 9490 6499 6879 6904 3470
offending$	7202 7494 7501 7504 7508 7510 7795 7868 7990 4769 4770 4771 8905 6000 9457 2316 6074 9535 9538 9541 9543 2444 9651 9657 9669 9675 9681 9844 2808 6923 3260 3445 3688
offends$	8901 8902 8903 8905 9547 9666 3688
offens	6011 2332 6083 2468 6384 6398
offense$	9465 9466 6024 9538 6160 9839 9853 9862 6923 3689
offenses$	9465 9466 6024 9538 6160 9839 9853 9862 6923 3689
offensive$	9851 3481
offer$	438 7919 7920 5280 5282 5283 5284 1593 5286 1595 1596 8798 8882 8883 8884 8896 8898 8899 8900 8942 8943 8944 9139 2742 6461 6462 6765
offere	3314
offered$	7314 438 5280 5282 5283 8798 9102 9103 9104 9105 9528 2742
offering$	438 8798 8882 8883 8884 2742 6765
offerred$	438 8798 2742
offerring$	438 8798 2742
offers$	438 7919 7920 5284 1593 5286 1595 1596 1597 1598 1599 1600 8798 8942 8943 8944 2742 6461 6462 6754
office	5940 5948 5949 5950 2259 2260 2261 5959 2294 5989 6097 6116 2425 9573 9574 2439 2452 2456 6164 6186 6193 2505 2508 2527 6399 6400
office$	5525 5530 5531 9305 9336 5908 9648 3143
officer$	5541 5542 2237 9388 9403 9404 9405 5951 5952 5953 9414 2291 5986 9444 2357 2404 9552 2406 2409 6105 9571 6117 2435 9584 6144 9614 9619 9641 2506 2511 2512 2515 6208 2521 6219 2531 9854 3143
officers$	7583 8027 4573 5927 2237 9385 9388 9395 9396 2250 9403 9404 9405 5951 5952 5953 2264 5958 9414 9423 2291 5986 9444 9447 9483 2357 6059 2404 9552 2406 2409 9571 6117 2435 9584 6138 6144 9614 9619 9626 9641 9648 2506 2511 2512 9661 2515 6208 2521 6219 2531 9689 9855 6473 6917 3244
offices$	9648
offrolled$	7068
offs$	6530 6965
often$	3836 410 9264 9265 9266 9267
oily$	1485 3009
okay$	5062 5063 5064 5065 5066 5067 5068
old$	7613 1154 1155 1156 1158 1179 8330 1202 5108 1446 5144 5147 5149 5331 9764 2958 2967
older$	3880 3884 7350 3900 7362 3908 7370 7425 3979 3980 7477 7498 7518 7521 4088 4115 4118 4119 4123 7580 7583 7612 7614 7615 7627 7629 4177 4179 4184 7641 4529 4530 4531 4532 4536 4537 4538 4539 4540 4541 4542 4544 4545 8010 8011 8012 8013 4562 872 875 8272 8312 4865 4868 1179 8430 5050 1472 9776 6419 2747 6441 6444 6636 3005 6734 6736
olders$	7498 7518 7521 8016 8107
olds$	8330 8359
olive$	1485 3002 3009
omission$	3085
omissions$	3085
on	6003 6844 3153 3433
on$	3818 7289 7290 7314 7336 7337 7338 7341 3887 7344 4010 4033 4248 4257 4258 4309 4324 4326 4328 4331 8111 8112 8250 4796 8366 8597 8600 1461 5182 5198 5261 8748 5452 5455 5457 1773 5491 5492 5493 9086 5696 5697 5698 5723 9229 9230 9268 9341 9361 9362 2266 9416 9417 2272 9420 5971 5972 9439 5985 9460 9494 9498 6045 9503 6061 6079 6107 2448 6142 6163 9702 6266 6274 2586 2595 6355 2701 2703 9857 6516 6517 6547 6620 6777 6798 6841 6852 3226 3311 3443 3449 3450
once$	7298 5463 8934 2175 5910 5911
one	5939
one$	3902 4030 4517 4518 4784 8443 8497 8574 8575 1450 8644 1507 8654 8655 8656 8657 8658 8659 5377 5382 5383 1693 5392 5393 5404 5405 5411 5412 8898 8899 8900 5447 5448 5487 5488 5540 1849 5545 1854 5574 5575 5576 1885 1886 5579 5580 1895 1920 5614 1933 5636 9093 5925 2290 9569 9616 6289 2609 6301 6302 9757 2979
ones	6179
ones$	7335 8048 8351 1323 8644 6205
onesie$	6735
onesies$	6735
ongoing$	6040
online$	416 4108 417 4109 418 4110 419 4111 420 4112 7568 7569 7570 5963 2748
only$	175 4209 4212 570 576 587 588 589 590 591 592 593 595 1096 1132 1638 5529 1963 1964 5695 2142 2143 2144 2145 2146 2160 2161 5855 3069
onto$	5971 2448 6142
onus$	340 341
open$	7191 8282 8751 5298 8757 5304 5309 8771 5318 5387 6155 6757
opened$	7696
operandi$	6889
operat	2243 2261 2344 9513 9514 6234 6907 6915
operate$	7913 1188 1189 1190 1191 1192 1193 8723 8752 8758 8763 8772 8841 9558 9689
operated$	1188 1189 1190 1191 1192 1193 6247
operates$	1188 1189 1190 1191 1192 1193
operating$	1188 1189 1190 1191 1192 1193
operation$	9502 2356 2357 9554 9563 9621 9722 9730 3232
operational$	5935 3224
operations$	9554 9563 9730
operative$	6563 6786
operator$	9403 9404 9405 5951 5952 5953 5986 3143
operators$	9403 9404 9405 5951 5952 5953 5986
opport	6156 6844 6908 6915 6919
opportunit$	3911 220 221 7918 2113 2114 2115 2116 9280 9281 6461
opportunited$	3911 220 221 7918 2113 2114 2115 2116 9280 9281 6461
opportunities$	3911 220 221 2113 2114 2115 2116 9280 9281 2361 6461 6817
opportuniting$	3911 220 221 7918 2113 2114 2115 2116 9280 9281 6461
opportunits$	3911 220 221 7918 2113 2114 2115 2116 9280 9281 6461
opportunitted$	3911 220 221 7918 2113 2114 2115 2116 9280 9281 6461
opportunitting$	3911 220 221 7918 2113 2114 2115 2116 9280 9281 6461
opportunity$	3911 220 221 7918 2113 2114 2115 2116 9280 9281 2361 2530 6461 6817
opposed$	6770 6773
oppositional$	2881 3333 3481
opt$	261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 2726
opted$	105 106 107 261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 9270 5887 9343 2726
optici	2568
opticians$	6260
opting$	261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 2726
option	6908 6915 6941
opts$	261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 2726
optted$	261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 2726
optting$	261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 2726
or$	5675 3268
oral$	444
order$	9530 6102 9576 9607 9649 9650 9672 9845 9846 9851 9856 9857 9861 6957 7087 7130 7131 7132 7133
ordered$	6197 6337 6393
orders$	9530 6102 9559 9576 9607 9636 9649 9650 9672 9861 6957 7130
ordinary$	3005
organi	9594
oriental$	1472 5168
other$	3693 7150 7151 7484 4342 4343 4601 4603 8072 8073 8074 8075 8076 8077 8078 8079 8080 8081 8082 8083 8086 8087 8240 8578 8580 8584 1450 5784 9379 6409 6473 2979 3087 3182
others	6180
others$	3693 7150 7151 4222 4226 4227 4235 4253 4342 4343 673 4401 4578 887 888 889 4600 4602 8072 8073 8074 8075 8076 8077 8078 8079 8080 8081 8082 8083 8086 8087 8312 8351 8578 8583 8654 8655 8656 8803 8804 8805 8806 8807 5359 5360 5361 9518 6409 6420
otherwise$	542 543 7691 7694 7695
ought$	21 22 23 24 25 29 539 662 677 684 685 686 687 688 689 690 691 692 701 704 705 706 707 731 753 764 1813 1816 1817 1818 1819 1820 5654 2032
our$	4463 9300 9301 9309 6754 6776 6810 6821 3182
out	9526 6342
out$	3750 7233 7367 231 242 7411 7421 7439 7440 7446 7467 7472 7475 4160 7700 576 8005 4551 8092 968 970 1058 1070 4765 1075 1096 1101 1107 8612 8617 8905 8915 9110 9111 5692 2014 2040 9399 5991 2376 6069 2401 6110 2423 6126 2447 6201 2606 6316 9791 9795 6341 9797 2702 6575
outbursts$	8227 8228 6576
outcome$	6921
outcomes$	6921
outfit$	8688 8689 8690 6737 6740
outfits$	8688 8689 8690 8691 8692 8716 6737 6740
outlook$	1170 1172 8425 1279 1280 1281 1282 1283
outrageous$	8167 8168 8169 8170 8171 8172 8173 8174 8175 2881
outright$	1601 6754
outs$	8092
outside$	1069 9439
outstanding$	6155 3182
over$	3905 8464 8465 8466 8470 8471 1463 5182 8687 9347 9376 9416 2739 2908
overcr	3676
overcrowded$	9821
overdose$	9706 3600
overdosed$	3600
overdressed$	3496
overdue$	9739
overhe	6159
overla	2475
overlaid$	6167
overlook$	3129
overlooked$	3117 3129 6828
overlooking$	3129
overlookked$	3129
overlookking$	3129
overlooks$	3129
overly$	2938
oversexualised$	3461
oversight$	2148 2149 2150 2151 6808
oversized$	3048
overt	2416
overt$	6108
overweight$	7021 3496
owing$	3710 258 2669 9817
own	7084
own$	3702 12 13 14 7162 7163 7164 7165 37 3730 3731 3732 3922 3923 3924 3925 3926 3927 3928 3929 3930 3931 240 3946 3983 294 295 296 331 332 4259 608 7756 7757 4303 4304 4307 4310 4311 7794 721 4667 4821 4831 8308 8309 8310 8311 4857 8324 8325 4966 8475 8476 8477 8478 8479 8480 8481 8482 8483 8484 8485 8486 8487 8512 8517 8518 8519 8520 8521 8522 8523 5069 5533 5534 5535 5536 5537 5538 5626 5755 9740 9803
owned$	8846 8847 8848 8849
ownership$	4416 4417 4418 4419 4420 4421 4422 4423 4424 4425 4426 4427 4428 4442 4443 4444 4445 4446 7902 7903 7904 7905 7906 7907 7908 7909 7910 7911 9033 9332 9333 9334 9335 6829
pacemaker$	2577
pack$	894 895 1120 6488 2797
packag	6844
package$	8138 7046
packages$	7450 7531 7532 7533 8138 6421 6556
padded$	3048
paedia	6245 6259 2568
paediatric$	6260
paediatrician$	9700 9710 9714
paid$	890 5528 5532 1967 2137
pain$	955 4647 956 4648 957 4649 958 4650
painkillers$	9721
pair$	8639
pakistani$	1472 5170
palate$	7038
pale$	1485 8648 3002 3005 3009 3496
palest$	1492 3029
palm$	2101 3121
palmed$	2101 3121
palming$	2101 3121
palmmed$	2101 3121
palmming$	2101 3121
palms$	2101 3121
palsy$	7034
panel	6908
panel$	5525 5530 5531 9305 9336 5908 3143
panic	9728
panic$	3297 3333
paperwork$	9277 9289
paracetamol$	7032
parade	6133
parade$	9588 9656
paranoid$	3481
parcels$	7450 6421
parent	6332 6333 9789 6335 2646 9796 9799 9800 2673 2699
parent$	8143 4761 4762 4979 8435 8436 1298 2624 9773 9787 2644 2645 9805 2660 6360 2688 6615 2960 7085 7100
parental$	4662 4754 2927 3422
parented$	2960
parenting$	1204 1205 1206 8536 8553 6391 2960
parents$	7826 4761 4762 8261 1204 1205 1206 4979 8435 8436 5371 5372 5374 5375 5737 5751 9300 9301 9773 9787 2644 2645 9805 2660 6360 9827 2683 2688 6615 2960 6820 6821 7085 7094 7100
parentted$	2960
parentting$	2960
park	7106
park$	7514 7515 7534 7535 7536 7537 7709 7710 7711 9588 9656
parka$	6731
parkas$	6731
part$	4189 4190 7646 634 7795 7866 7867 7868 7871 7872 7873 7874 7875 7876 7877 7878 7879 7880 7881 7882 7883 2344 6047 9578 2607
partake$	347 348 349 350 354 355 356
partaked$	354 355 356
partakes$	354 355 356
partaking$	347 348 349 350 354 355 356
partially$	3343
participant$	612 6445 6647
participants$	612 6445 6647
participate$	347 348 349 350 612 8722 8751 8757 8771 6757
participated$	347 348 349 350 612
participates$	347 348 349 350 612
participating$	347 348 349 350 612
participation$	347 348 349 350
parties$	7534 7535 7536 7537 7649 6647
partly$	2156 2157 2757 3132
partne	2243 9788 9790
partner$	7606 464 7642 7643 5935 9772 2645 9794 9807 9832 6439 6440 6445 6631 6647
partners$	7606 464 7642 7643 4948 4949 4950 2518 6439 6440 6445 6631 6647
party$	7534 7535 7536 7537 7649 6647
partying$	4001 4002 4003
pass	2427
pass$	1182 1184 1185 1186 1187 2125 9318 2240 2397 2467 2494 2944 2945
passd$	2494
passed	6200 3381
passed$	4193 2080 2081 2125 2240 2437 2494 9662 6815 6935
passengers$	9518 6472
passers$	4571
passes$	1182 1184 1185 1186 1187 2125 2240 2944 2945
passing$	9088 9089 2125 2240 2467 2494 6816 6869
passs$	2467 2494
passwo	6148
passwords$	9603
past$	7821 3075
pastoral$	2611 3361
pasty$	3496
patchy$	8162 8163 8164 8165 1019 9295 9296 9297 9298 2194 2462 2768 2872
path$	7430 4055
pathetic$	3506
pathetically$	3506
pathological$	2819
pathwa	2571
patience$	5870
patient$	7008
patrol	2261 6193 2505 6943
patrol$	2237 9385 5953 2291 2357 2404 2409 9560 2435 9648 2506 2511 2512 9661 2531
patrols$	2237 9385 5953 2291 2357 2404 2409 9560 2435 9648 2506 2511 2512 9661 2531 6917
patronising$	3507
pattern$	1941 6890
pay$	7334 7705 7706 890 1967 2137
payback$	7143
paying$	890 2137
pays$	890 1967 2137
pc$	9614
pcso	2261 5989 6097 6116 2425 9573 9574 2439 2452 2456 6164 6186 2505 2508 2527
pcso$	2237 5953 2291 9444 9552 9571 6117 6144 9619 9641 2506 2512 2521 6219 2531
pcsos$	2237 5953 2291 9444 9552 9571 6117 6144 9619 9641 2506 2512 2521 6219 2531
pe$	9725
peer$	3795 7335 8015 4588 4589 8179 8203 8204 8205 8206 8207 8208 8597 8600 6470 6498 2810 6567
peers	6300
peers$	3693 7249 7335 7513 7995 8010 8011 8012 4559 8179 8203 8204 8205 8206 8207 8208 8579 8585 8597 8600 9755 6409 6498 6500 6567
penalty$	2623
pencilled$	3038
people	9522 9604 6179
people$	7225 134 7335 7351 7363 7488 4034 4036 4038 7542 4222 4226 4227 4235 4253 673 4401 4463 4516 8008 8010 8011 8012 8013 4564 8027 4573 4578 887 888 889 8042 8124 8178 8179 8183 8203 8204 8205 8206 8207 8208 1078 4772 8230 8505 8803 8804 8805 8806 8807 5359 5360 5361 8821 5376 5385 5391 8857 5403 5446 8951 8953 9112 9113 5685 5686 5687 5688 5689 5690 9160 5738 5739 5755 5756 9231 9232 9241 9242 9243 9244 9245 9246 9247 9248 9249 9250 9288 9300 9301 9324 9325 9329 9331 2307 9463 6031 6041 9525 6472 6473 6567 6812 6821
pep$	3664
peps$	3664
perceive$	4470 4471 4472 4473 4474 4475 4476 4477 4478 4479 4480 4481
perceived$	931
perfectly$	3858 3866 1131 8475 8476 8477 8478 8479 8480 8481 8482 8483 8484 8485 8486 8487 1359 1362
perfor	9513
performance$	6808
performers$	5376 5385
perfunctory$	3506
peril$	7147 7148
period	6245
period$	9700 6284
periods$	9700
permanently$	1758 5450 1759 5451 1760 1761 1762 1763 1764 1765 3366
permit$	45 46 187 188
permited$	45 46 187 188
permiting$	45 46 187 188
permits$	45 46 187 188
permitted$	45 46 187 188
permitting$	45 46 187 188
perpet	6002 9500
perpetrator$	7542 7612 7864 8050 8051 8052 8053 913 914 915 916 4609 918 919 920 921 922 923 4616 9457 6502 6503 6504 6507 2816 2817 6881 3558
perpetrators$	7542 7612 7864 8050 8051 8052 8053 913 914 915 916 4609 918 919 920 921 922 923 4616 9457 2352 6502 6503 6504 6507 2816 2817 6881 3558
perpetually$	1758 5450 1759 5451 1760 1761 1762 1763 1764 1765 3504
perpetuat$	38
perpetuated$	38
perpetuates$	38
perpetuating$	38
perpetuats$	38
perpetuatted$	38
perpetuatting$	38
persist$	7288 162 7323
persisted$	7288 162 7323
persistent$	411 412 1601 2731 2807 2819 3187 3372
persistently$	410 3372
persisting$	7288 162 7323
persists$	7288 162 7323
persistted$	7288 162 7323
persistting$	7288 162 7323
person	9500 6106 2432 9582 9583 9609 9617 6180 9683 2607 6399 6945
person$	7558 4577 8178 8179 8180 8184 8203 8204 8205 8206 8207 8208 1079 4773 1171 8508 5541 5542 5947 2307 9569 9854 6567
personal$	3944
personality$	3333
persons$	8180 2307
persua	2245
persuade$	8833 8856 5402
persuaded$	7192 8756 8762 8767 8770 8776 8845 8868 8869 8870 8871 8872
pest$	6510
pests$	6510
petite$	2982 3496
petty$	2819 2858
phase	6908 6915 6919
phobia$	7033
phone	5963 2300 5993 6111 6148
phone$	416 4108 417 4109 418 4110 419 4111 420 4112 7568 7569 7570 7586 7587 7588 7589 7590 7591 7592 7593 7598 8912 8945 8946 8947 8948 9254 9418 2276 9424 9448 9566 2426 9603 2517 6212 2535 3166
phoneing$	2535
phones$	416 4108 417 4109 418 4110 419 4111 420 4112 7568 7569 7570 7586 7587 7588 7589 7590 7591 7592 7593 7598 8912 8945 8946 8947 8948 9418 2276 9424 9448 9566 9603 2517 6212 2535
photo$	7571 4143 4144 453 454 8576 9384 5930 2239 2449 2501 2514 6207 9678
photog	2248 2426 6118 6119 6148 9652 2539
photograph$	4143 4144 453 454 8576 9384 5930 2239 5983 9441 9445 6100 2424 2449 9603 2501 9658 2514 6207 9678 6231
photographed$	7192 7235 3897 8289 8576 5983 9443 2297 3177
photographing$	5983
photographs$	4143 4144 453 454 8576 9384 5930 2239 9407 9408 5983 9441 6100 2424 9603 2501 9658 2514 6207 9678
photos	2426 6118 6119 6148
photos$	7571 7594 4143 4144 453 454 8576 9384 5930 2239 9408 9603 2501 9658 2514 6207 9678
physical$	3305
physically$	2974 3416
physique$	8605 8606 8607 6674 3495
physiques$	8605 8606 8607 6674 3495
pick	6159
pick$	7334
picked$	3898
picking$	6783
pictur	6844 6899
picture$	7571 4143 4144 453 454 8576 9384 5930 2239 6132 2501 9658 2514 9678
pictures$	7571 7594 4143 4144 453 454 8576 9384 5930 2239 9407 9408 2501 9658 2514 9678
piece$	2440
pieceed$	2440
pieceing$	2440
pieces$	2440
pierced$	3496
piercing$	1490 8637 6718 3028
piercings$	1490 8637 6718 3028
pig$	3100
pillar$	5773 2093
pills$	6248 9732 6421 7032
pimp$	2741
pimped$	2741
pimping$	2741
pimples$	6729
pimply$	3496
pimpped$	2741
pimpping$	2741
pimps$	2741
pin$	4690
pink$	3025
pins$	2577
pip	6287
pip$	9742
pity$	5803 9259
place	6311
place$	0 1 2 3695 11 3722 7178 7179 7180 7181 7182 7183 7184 7408 7586 7587 7588 7589 7590 7591 7592 7593 8008 8143 8508 2278 2530 9743 9753 6308 9766 6376
placed$	0 1 2 3695 7155 7156 11 3722 7178 7179 7180 7181 7182 7183 7184 2200 2201 2252 2278 2327 2329 2629 3396
placem	9828
placement$	8254 8255 8256 1110 1111 1112 9782 6461 6616 2925 6618 7085 7087 3396 7100
placements$	8254 8255 8256 1110 1111 1112 9809 6461 6616 2925 7113
places$	0 1 2 3695 11 3722 7178 7179 7180 7181 7182 7183 8008 2200 2201 2278 5977 9809
placing$	0 1 2 11 3722 7178 7179 7180 7181 7182 7183 7872 7873 7874 7875 7876 7877 7878 7879 7880 7881 7882 7883 2200 2201 2278
plague$	879 2780
plagued$	879 2780
plagues$	879 2780
plaguing$	879 2780
plain$	2416 2992 3005 3158
plainly$	1652 1653 1654 1655 1777 5469 1778 1779
plaited$	6719
plaits$	6716
plan	9783 6908 6915 6919 6941
plan$	7284 9603 9746 9758 9784 9845 6461 7052 7053 7054 7087 7112
planned$	8924 9521 3237
planni	9570
planning$	7285 2148 2149 2150 2151 6808
plans$	7284 9603 6461 7052 7053
plastered$	1495
plastic$	2790
plate$	5967 2577
plates$	5967
play$	556 585 611 620 804 4828 6270 3315
played$	556 585 611 620 804
player$	6881
players$	5755 6881
playing$	556 585 611 620 804
plays$	556 585 611 620 804
plea$	9510 6820 7138
pleaded$	3446
pleads$	3446
pleas$	9300 9301 9510 6820 6821
please$	7561 7562 8812 8833
pleased$	211 500 501
pleases$	7561 7562
pleasing$	5430
plenty$	3844 3861
plot	2271
plotted$	9644
plotti	9570
plucked$	3038
plug$	990 991 2864
plugged$	990 991 2864
plugging$	990 991 8139 8140 8141 8142 2864 6557
plugs$	990 991 2864
plump$	5153 5189 3496
pnc	3167
pnc$	6859
pnd	3167
pnd$	6859
pneumonia$	3654
podgy$	3496
point	2496
point$	3782 5266 5428 8922 9654 6851
pointless$	3073
points$	6851
poison$	3282
poisoned$	3282
poisoning$	3282
polic	6943
police	2243 5940 5948 5949 5950 2259 2260 2261 5958 5959 9427 2294 5989 2308 2366 6095 6097 2416 6116 2425 9573 9574 2439 2452 2456 2472 6164 6186 6193 2505 2508 2527 6385 6400 3222 3244 3433
police$	7826 8027 8264 8265 8283 8284 8285 5525 8984 5530 5531 9305 9336 5908 2220 5927 2237 9385 5935 9395 9396 2250 9403 9404 9405 5951 5952 5953 9410 2264 9414 9423 2291 5986 9444 9447 6000 6019 9475 6021 9483 9484 6040 2357 6058 6059 9538 9550 2404 9552 2406 2409 6105 9561 6108 9564 9571 6117 2438 6135 6138 6140 6143 6144 9614 9619 9626 6176 9641 9648 2506 2511 2512 9661 2515 6208 9665 2521 6219 2531 6227 9689 6385 9840 9855 6473 6603 3086 3133 3142 3168 3206 3208 3214 3224 6917 3428 3445
policed$	2509 3206 3568
polici	2366 6097 6116 2425 9573 9574 2439 2452 2456 6164 6186 2508 2527
policies$	8988 8989 8990 8991 8992 8993 9277
policing$	9395 6058 9552 6105 9571 6117 6129 6144 9601 9619 6176 9639 9641 6219 6855 3206
policy$	8988 8989 8990 8991 8992 8993 9277
polish$	1472 5170 6728
ponytail$	8633 8634 8635 6717 6718
ponytails$	8633 8634 8635 6717 6718
poor$	3788 7255 7256 7257 7258 3946 4395 790 791 792 793 794 795 796 797 798 799 800 896 897 898 4663 8129 8162 8163 8164 8165 1019 8167 8168 8169 8170 8171 8172 8173 8174 8175 8176 8177 1485 8648 2041 2042 2043 2044 9295 9296 9297 9298 2194 2462 2561 2722 2768 2771 2806 2872 2881 2917 2920 3009 3116 3137
poorly$	1470 3006
porn$	6432
pornography$	6432
portly$	3496
pose$	2371 9519
poses$	2371 9519
posing$	3175
positi	2351 6156
position$	7149 2252
positions$	7149
positive$	3788 3808 9520 9629 3229 7019
posses	6396 3454
possession$	6396 9851 6397 3447 7146
possibility$	5352
possible$	2403 3182
post$	424 9228 9240 6851 3290
posted$	424 7696
poster$	2501
posters$	2501
posting$	7465 424
posts$	3711 3729 424 637 6207 6851
potential$	3182
pothead$	6510
potheads$	6510
power	6908
powerful$	2982
powerfully$	2984
powers	6915
powers$	2353
practi	9709
practically$	570 1231 4923 1232 1233 1234 1235 1238 1239 1240 1241 1302 1303 2947 2957
practice$	2148 2149 2150 2151 6808
pre	2492
precin	6133
precinct$	9588 9656
precious$	1973 5679
precocious$	6429 3488
predator$	8050 8051 8052 8053 907 975 6502 6503 6504
predators$	8050 8051 8052 8053 907 975 6502 6503 6504
predatory$	3481
predic	3161
predicted$	2303 3380
prediction$	3388
predictions$	7079 3388
predictive$	3163
preemptive$	6184
prefer$	283 284 285 286 287 288 289 323 324 325 326 327 328 2726 3235
prefered$	283 284 285 286 287 288 289 323 324 325 326 327 328 2726
prefering$	283 284 285 286 287 288 289 323 324 325 326 327 328 2726
preferred$	283 284 285 286 287 288 289 323 324 325 326 327 328 9270 2169 2170 2171 2172 5887 9343 2726
preferring$	283 284 285 286 287 288 289 323 324 325 326 327 328 2726
prefers$	283 284 285 286 287 288 289 323 324 325 326 327 328 2726
pregab	6278
pregabalin$	9733
pregna	9728
pregnancies$	3622
pregnancy$	7011 3622
pregnant$	7010
prematurely$	3506
prepared$	303 304 305 500 501 5272 5275 8731 8732 8733 8734 2245 9521 6090
prescribed$	7003 3605
prescription$	3605
prescriptions$	3605
presence$	9560
present$	935 1050 1182 1184 1185 1186 1187 5073 5074 5075 5991 2371 9519 2944 2945
presented$	1182 1184 1185 1186 1187 2944 2945
presenting$	1182 1184 1185 1186 1187 2944 2945
presents$	7358 7359 3914 3915 3916 3917 3918 3920 3921 7598 7601 8019 936 1051 1182 1184 1185 1186 1187 2371 9519 2944 2945
presentted$	1182 1184 1185 1186 1187 2944 2945
presentting$	1182 1184 1185 1186 1187 2944 2945
preser	3191
press$	2460 3235
pressing$	2460
pretext$	2362
prettiest$	1492 3029
pretty$	3496
preven	6080 2391
prevent$	2522
prevented$	8973
prevention$	9531 9535 2389 6084 6391
preventping$	2522
preventring$	2522
prevents$	2522
preventting$	2522
prey$	7190
prime$	7784 7785 2856 3182
principal$	9646 2856 3189
priori	2354 9513 2487 6915
priority$	2337 6140 9654 3182 3185 3187 3224 3250
prison	9790 6336 9820 6374 6392
prison$	7510 9771 9791 9829 9830 9847 3436
proact	2416 3222
proactive$	2251 6097 6108 6116 2425 9573 9574 6129 2439 2452 2456 6164 6186 2508 2527
probation$	3691
proble	7018
problem$	8215 8223 5630 9159 9326 5905 9646 6510 2836 2875 2879 2881 6574 3211 7001
problematic$	7501 8167 8168 8169 8170 8171 8172 8173 8174 8175 8231 8232 8233 8234 8235 8236 8237 2875 2881 6580
problems$	7758 7765 7766 7768 7769 8223 8425 2628 2657 6510 6574 7001 3385
procedure$	8988 8989 8990 8991 8992 8993 9277
procedures$	8988 8989 8990 8991 8992 8993 9277
proceedings$	9510 9608 7087
proces	7023
process$	8988 8989 8990 8991 8992 8993 9277 6380
processes$	8988 8989 8990 8991 8992 8993
processing$	3350
produc	6844
productive$	9520
professional$	5541 5542 5546 3086
professionalism$	9332 9333 9334 9335 6829
professionals$	7826 8157 8238 5371 5372 5374 5375
profil	6844 6899
profile$	9441 2422 6132 6500 6903 3212
profiled$	9442
profiles$	637 9441 2422 6903 3212
profiling$	3212
profits$	5892
programme$	124 126 127 9758 7115 7133
programmes$	124 126 127
progress$	2348 6461
progressed$	2348
progressing$	2348
progresss$	2348
prolific$	411 412 9456 2731 2807 2819 3187
prolong$	38
prolonged$	38
prolongged$	38
prolongging$	38
prolonging$	38
prolongs$	38
promiscuity$	3459
promiscuous$	2720 6429 3459 3488
promiscuously$	3459
promise$	8988 8989 8990 8991 8992 8993 6819
promises$	8988 8989 8990 8991 8992 8993 6819
proof$	2311
proper$	5647 5648 5649 5650
property$	7534 7535 7536 7537 4083 4084 4085 4086
propos	2520
propra	6278
propranolol$	9733
prosec	2346 9508 9509 6055 9514 6112 9577 6218 2623 3547
prosecute$	6038 3228 3253
prosecuted$	9567
prosecuteing$	3253
prosecutes$	3228
prosecuting$	3228
prosecution$	9501 9510 9673 3227 7145
prosecutions$	9510 9640
prospect$	5350
prostitute$	6432 2741 6435
prostituted$	2741
prostitutes$	6432 2741 6435
prostituting$	2741
prostitution$	7494 7508 6432
protagonist$	6881
protagonists$	6881
protect$	3743 7392 717 4431 7912 7921 5020 5021 5022 5025 5026 5028 5029 5032 5036 8536 2221 2229 2230 2231 2395
protected$	717 8536 8541 8542 8543 8544 8545 8546 2229 2230 2231
protecting$	717 4432 8291 5020 5021 5022 5025 5026 5028 5029 5032 8536 8541 8542 8543 8544 8545 8546 8553 8558 8559 8560 8561 8562 2229 2230 2231 2395
protection$	8291 8524 8525 8526 8527 8533 8534 8535 8536 8541 8542 8543 8544 8545 8546 8553 8558 8559 8560 8561 8562 9148 6078 6194 6195 6328 6370
protects$	717 8536 2229 2230 2231 2395
protectted$	717 8536 2229 2230 2231
protectting$	717 8536 2229 2230 2231
protocol$	8988 8989 8990 8991 8992 8993
protocols$	8988 8989 8990 8991 8992 8993
proud$	5858
prove	2310 2326
prove$	6004
proved$	6004 3194
proves	2326
provid	3153
provide$	2234 5945 6448
provided$	7314 6448
provideed$	2234
provideing$	2234
providence$	6452
provider$	5525 5530 5531 9305 9336 5908 3143
providers$	5525 5530 5531 9305 9336 5908
provides$	2234 6448
providing$	6448
provin	2326
proving$	925
provision$	7054 7057
provocative$	6429 3460 3488
provocatively$	1470 2996 3006 6734 6736 3460 3488
provoke$	7166 7167 2781
provoked$	7166 7167 2781
provokes$	7166 7167 2781
provoking$	7166 7167 7206 7207 7208 7209 7210 2781
prowl$	8907
pru	3364
pru$	7056
ps$	9614
psoriasis$	3499
psychiatric$	3309 3352 3617
psychiatrist$	9710 3617
psychiatrists$	3617
psycho	6245 3619
psycho$	6510
psychologist$	9700 9710 3618
psychologists$	3618
psychopath$	6510
psychopathic$	3481
psychopaths$	6510
psychos$	6510
psychosis$	3597 3645
psychotherapist$	9710
psychotic$	6568 3597
ptsd$	3579
public	6087
public$	8072 8073 8074 8075 8076 8077 8078 8079 8080 8081 8082 8083 8086 8087 4655 9518 9542 2502 2503 6396 6472 3406
puffer$	6735 3048 3056
puffers$	8691 8692 8706 8707 8708 8710 6735
pulled$	7192 856 6739
pulling$	6157
pumped$	7039
punch	9815
punish$	9315 2181 2182 2183 2184
punished$	7750 4605 4606 4607 4608 2181 2182 2183 2184
punishes$	2181 2182 2183 2184
punishing$	2181 2182 2183 2184
punitive$	9087
pupil	6399
pupil$	8179 8203 8204 8205 8206 8207 8208 9854 2783 6497 2815 6567 3364
pupils	9500 6106 2432 9582 9583 9609 9617 6180 9683 6945
pupils$	131 245 293 4222 4226 4227 4235 4253 673 4401 4578 887 888 889 8069 8072 8073 8074 8075 8076 8077 8078 8079 8080 8081 8082 8083 8086 8087 8124 8179 8182 8203 8204 8205 8206 8207 8208 1077 8803 8804 8805 8806 8807 5359 5360 5361 5376 5385 5446 8953 5755 6420 6472 6497 6509 6567 2884 6820
purcha	5980 5981
purely$	1096
purple$	3025
purpos	2496 6844
purpose$	9172 9175 9539 2396 9654
pursu	2487
pursue	2363
pursue$	216
pursued$	216
pursues$	216
pursui	2363
pursuing$	216
push	2441
push$	381 382 383 579 2460 2729 3232
pushed$	381 382 383 579 2509 2729
pushes$	381 382 383 579 2729
pushing$	7527 381 382 383 579 2460 2729
put	2701
put$	0 1 2 3695 7153 7154 11 7159 3722 7178 7179 7180 7181 7182 7183 7184 7314 7408 7437 3994 309 310 311 7479 7684 7685 7686 4390 8777 8905 1934 2200 2201 2229 2230 2231 2278 2327 2329 2450 2451 2525 2582 2627 6448
puted$	0 1 2 11 309 310 311 1934 2229 2230 2231 6448
puting$	0 1 2 11 309 310 311 1934 2229 2230 2231 6448
puts$	0 1 2 3695 11 7159 3722 7178 7179 7180 7181 7182 7183 7184 309 310 311 8905 1934 2200 2201 2229 2230 2231 2278 5977 2627 6448
putted$	0 1 2 11 309 310 311 1934 2229 2230 2231 6448
putting$	0 1 2 3696 7152 11 309 310 311 7872 7873 7874 7875 7876 7877 7878 7879 7880 7881 7882 7883 8905 1934 2200 2201 2229 2230 2231 6448
puzzling$	652 655 658 659
pyjama$	5248 6735
pyjamas$	8697 8698 8699 8702 6735
queen$	6513 2822
queens$	6513
questi	9652 2539
question$	652 655 658 659 6231
questionable$	3788 7255 7256 7257 7258 4395 2722
questioned$	2693
quick$	211 9312 5858 2168 2776
quicker$	8342
quickly$	8343 8408 9264 9265 9266 9267
quiff$	6718
quiffs$	6718
quite$	3838 3858 1131 1275 1359 1362 2938 2946 2963
rabble$	894 895 6488 2803 3467
race$	5143 5146 5161 5165 5169 8646 5203
racists$	6797
radar$	9413 2267
raff$	6486
rag$	6483
ragged$	8665
rags$	6483
raid	6222
raid$	9677 6906
raided$	9667 9821
raids$	6906
raise$	5020 5021 5022 5025 5026 5028 5029 5032 5565 2960
raised$	5564 2960 6739
raises$	2960
raising$	5020 5021 5022 5025 5026 5028 5029 5032 2960
ran$	381 382 383 395 396 414 415 972 1097 1098 1099 1168 1169 2651 2729 2848 2851 6875
rang$	9365
ranger	2505
rape	6359
rape$	9814 6479
raped	7109
rarely$	1353 5045 1354 5046 1355 2605
rascal$	3467
rascals$	3467
rash	6240
rash$	77 78 702 9695 2767
rat$	6484
rate	2391
rate$	9511 6922
rated$	925 939 1038 1042
rates$	9511 6922
rather$	9328 9330 5923 2938
ratings$	9368 9369
rational$	3944
rats	2675
rats$	6367 6484
re	6083
re$	5325 5336 2807
reach$	8143 8812 8833 8856 5402 8864 8882 8883 8884 6765 6767
reached$	7893 7894 7895 7896 8756 8762 8767 8770 8776 8845 8862 8868 8869 8870 8871 8872
reaches$	6766
reaching$	8882 8883 8884 5430 6765
react$	8778 9315
reaction$	8245 8246
read	5992 7077
read$	8143 1844 1845 1846 9149 9447 9662 9761 7076
reader$	9422
readers$	9422
readily$	9264 9265 9266 9267
readin	9765 6311
reading$	9766 6783 3379
ready$	7784 7785 9312 5858 2245 2403 9774
real$	5647 5648 5649 5650 3264
realise$	4368 4369 4470 4471 4472 4473 4474 4475 4476 4477 4478 4479 4480 4481
realised$	4368 4369 7851 7852 4398 4399
really$	4955 1652 1653 1654 1655
rearrested$	7117
reason$	5013 8882 8883 8884 2362 6765
reasoned$	8756 8762 8767 8776 8845 8868 8869 8870 8871 8872
reasoning$	8882 8883 8884 5433 6765
reasons$	2362
reassurance$	8553
rebuff$	2770 3063
rebuffed$	8739 8744 8745 8746 8747 2770 3063
rebufffed$	2770 3063
rebufffing$	2770 3063
rebuffing$	2770 3063
rebuffs$	2770 3063
receiv	6844 3314
receive$	3903
receives$	2595
recent	2243
recent$	5935
reckless$	77 78 3788 7255 7256 7257 7258 3946 7501 702 2720 2767 3481
recklessly$	3455
recklessness$	7402 7403 7404 7405 7406 7407 7762 4362
reclaim$	2536
reclaimed$	2536
reclaiming$	2536
reclaims$	2536
recognise$	7392 7912 4470 4471 4472 4473 4474 4475 4476 4477 4478 4479 4480 4481
recognition$	9422 6857
recomm	2520
recommit$	9467 9611
record	2305 2397 2428 6148 2498
record$	5634 5734 9318 5886 2268 2274 9474 6020 9476 9553 2423 6120 6127 6213 9850 7001 7137
recorded$	2279 2327 2329 2344 6120 6127 2450 2451 9644 3240
recording$	2148 2149 2150 2151 2268 2274 2424 6120 6127 6808
recordinged$	6120
recordings$	2424 6120
records$	9407 2268 2274 9474 9476 9553 6120 6127 9603 6213 6858 7001
recover$	3335
recovered$	9606 3335
recovering$	3335
recovers$	3335
recovery$	9830
recrui	9594
recruit$	365 366 2727 2728
recruited$	7192 365 366 4059 368 369 370 2727 2728
recruiter$	8050 6502 6505 6506
recruiters$	8050 6502 6505 6506
recruiting$	365 366 2727 2728
recruitment$	7202
recruits$	365 366 2727 2728
recruitted$	365 366 2727 2728
recruitting$	365 366 2727 2728
red$	1546 9526 3003 3025 6735 3238
redeal$	9467 9611
redemption$	6767
redheaded$	5189 3496
reduc	2391
reduce	2607
reduce$	6924
reduced$	6952
reduct	6084
reduction$	9535 9539
referenced$	6167
referr	9709 2571
referral$	5284 1593 5286 1595 1596 9153 6820 3439
referrals$	5284 1593 5286 1595 1596 9153 9300 9301 6820 6821
referred$	3314
refuge	6330
refuge$	9785
refus	2542 7065 3374
refusal$	3937 246 247 248 249 250 251 1010 1011 1012 1013 1014 1575 1576 5293 1992
refusals$	1575 1576 5293 1992
refuse	3433
refuse$	732 739 740 741 742 743 745 787 1574 8735 8901 8902 8903 8905 3062 6773 3135
refused$	7831 732 739 740 741 742 743 745 787 1574 8735 8739 8744 8745 8746 8747 8901 8902 8903 8905 3062 6773 6815 3135
refuser$	6532 3473
refusers$	6532 3473
refuses$	732 739 740 741 742 743 745 787 1574 8735 8901 8902 8903 8905 3062 6773 3135
refusing$	732 739 740 741 742 743 745 787 1574 8735 8901 8902 8903 8905 9088 9089 3062 6773 3135
regard	6844
regard$	3758 3759 3760 3761 3762 3764 3765 9114 9115 9116 9117 9118 9119 9120 9121 5669 5670 5671 5672 5673
regarded$	927 1044
regardless$	7300 7304 7786 8511
regist	2248 2426 6118 6148
register$	5961 9595 9603 9825 9826 6893 7054
registered$	2690 3344
registers$	9603
registrations$	6865 3174
regrettable$	5803 9259
regrettably$	3508
regular$	411 412 2731
regularly$	410 9720
rehab	9820 6374
rehab$	9829
rehabilitation$	3440
reject$	883 884 8735 8905 2782 3063
rejected$	883 884 8735 8739 8744 8745 8746 8747 8905 2782 3063
rejecting$	883 884 8735 8905 9088 9089 2782 3063
rejects$	883 884 8735 8905 2782 3063
rejectted$	883 884 8735 8905 2782 3063
rejectting$	883 884 8735 8905 2782 3063
relapse$	8779 6760
related$	9755 6481
relati	9776 9788 6844
relations$	6426
relationship$	7212 3910 465 466 467 7619 7620 8290 8515 8516 8576 2658 6412 6426 6631
relationships$	7212 3910 465 466 467 8515 8516 8576 6412 6426 6631
relay$	2467
relaying$	2467
relays$	2467
released$	2694 3433
relentlessly$	3504
relevant$	2526
reliab	2243
reliable$	5935
reliant$	6653
relied$	8868 8869 8870 8871 8872 2429
relies$	2661
relish$	830 831 832 833 2773
relished$	830 831 832 833 2773
relishes$	830 831 832 833 2773
relishing$	830 831 832 833 2773
reluctance$	3937 246 247 248 249 250 251 1010 1011 1012 1013 1014
reluctant$	736 739 740 741 742 743 745 1010 1011 1012 1013 1014 2168
relying$	2661
remain	3406
remain$	7408 598 599 899 941 942 943 944 945 946 947 948 949 950 1039 1063 1064 1065 1066 1067 1068 1227 1231 4923 1232 1233 1234 1235 1238 1239 1240 1241 1464 8777 2812 2814 2818 2876 2878 2888 7098
remained$	4707
remains$	3800 243 244 598 599 899 941 942 943 944 945 946 947 948 949 950 4707 4712 1039 1063 1064 1065 1066 1067 1068 1227 1231 4923 1232 1233 1234 1235 1238 1239 1240 1241 1464 6199 2812 2814 2818 2876 2878 2888
remand	6112
remand$	3682
remanded$	9567 6403 3682
remark$	1567 1568 1569 1570
remarkably$	2946
remarked$	1567 1568 1569 1570
remarking$	1567 1568 1569 1570
remarkked$	1567 1568 1569 1570
remarkking$	1567 1568 1569 1570
remarks$	1567 1568 1569 1570
reminded$	7286 7287 144 145 146 157 158 159 160 2286 2453 6197
reminder$	9256 9257
reminders$	7283 9256 9257
remiss$	3507
remit	2496
remorse$	6463
remorseless$	3481
remote$	9312
remov	2441 2487
remova	9817
removed$	9110 9111 9589 2509
render$	41 42 44
rendered$	41 42 44
rendering$	41 42 44
renderred$	41 42 44
renderring$	41 42 44
renders$	41 42 44
rent$	3676
reoffe	6088
reoffend$	8778 9450 9467 9611 6760
reoffended$	3688
reoffender$	3471
reoffenders$	3471
reoffending$	9538 9541 9543 3260 3688
reoffends$	3688
repair$	9315
repara	2699
reparation$	6391
repeat$	411 412 8778 2731 2807 3187
repeated$	3862 5801 5802 5825 9300 9301 3086 6821 3352
repeatedly$	410 5504 2075
replied$	7696 8985 9002 9003 9004 9005 9365
reply$	7709 7710 7711 7958 7960 8751 8757 8771 9139 9254 9315 9318 6757
replying$	7309 7465 7709 7710 7711
report	2241 5936 5944 2397 2427 2428 2498 6311 6844 6847
report$	7392 7799 7812 7912 9083 9153 2162 9399 2268 2274 9474 9476 6120 2467 2485 2494 9670 9766 6820 7072
reportd$	2494
reported$	7669 7677 2317 6120 2431 2494 6897 6935
reporting$	8750 2268 2274 6120 2467 2494
reportinged$	6120
reportings$	6120
reports$	9083 9153 2268 2274 9474 9476 6120 2467 2494 9670 6820
reprimand$	3680
reprimanded$	3680
reprimands$	3680
reprobate$	3467
reprobates$	3467
reputation$	1115 1116 9289 5892 9357
reques	5956 2360 2520
request$	9153 9256 9257 6820
requested$	6862
requests$	9256 9257 9300 9301 6820 6821
requir	5956 6844
require$	8377 1386 1387 1388 5081 1390 1391 1392 1393 1406 1407 8555 5101 5102
required$	1406 1407 8555 5101 5102 2396 6337
requires$	1406 1407 8555 5101 5102
requiring$	1406 1407 8555 5101 5102
rerob$	9467 9611
reside	6087 2632 2635
residential$	6324 6327 2924
residents$	8027 4573 8072 8073 8074 8075 8076 8077 8078 8079 8080 8081 8082 8083 8086 8087 5755 9518 9542 6472 6473
resilience$	3489
resilient$	1431 1432 1433 1434 1446 3489
resist$	7392 7846
resistance$	1010 1011 1012 1013 1014
resistant$	1010 1011 1012 1013 1014 6770 6773 3481
resit	3381
resolution$	9849 7136
resort$	361 362
resorted$	361 362 2119
resorting$	361 362
resorts$	361 362 2120
resortted$	361 362
resortting$	361 362
respect$	7912 7937 4491 4653 8751 8757 8771 9114 9115 9116 9117 9118 9119 9120 9121 6522 6757
respit	2632
respite$	6324
respon	9391 5940 6002 9578 9594 6915
respond$	7912 8751 8757 8771 9139 9315 9318 6757
responded$	8985 9002 9003 9004 9005 9149
response$	1940 1948 1949 1950 2148 2149 2150 2151 9387 9395 6097 6116 2425 9573 9574 6129 2439 2452 2456 6164 9631 6186 2508 2527 6808
responses$	1940 1948 1949 1950 2148 2149 2150 2151 6808
responsib$	9159 9242 9282
responsibbed$	9159 9242 9282
responsibbing$	9159 9242 9282
responsibed$	9159 9242 9282
responsibilit$	4964
responsibilities$	8418 8950 9159 9282
responsibility$	7795 719 720 4416 4417 4418 4419 4420 4421 4422 4423 4424 4425 4426 4427 4428 4442 4443 4444 4445 4446 7902 7903 7904 7905 7906 7907 7908 7909 7910 7911 7942 8595 8950 9033 9114 9115 9116 9117 9118 9119 9120 9159 9282 2155 7114
responsibing$	9159 9242 9282
responsible$	7172 719 720 1446 8595 2147 9311 9457 2319 6125 2434 2510 2692
responsibs$	9159 9242 9282
rest$	8351 8578 8654 8655 8656 9302 6822
resteal$	9467 9611
rests$	9302 6822
result$	232 2363 6174 7072 7074
resulted$	7159
resulting$	6174
results$	9289 5892 9357 9368 9369 9620 9766 7072 7074
resupply$	9467
retail	2261 6087 6193
retail$	6133
retailers$	2237 9385 5953 9542 9648 2511 9661
retain$	3171
retained$	6862 3171
retaining$	3171
retains$	3171
retak	3381
return	6844
return$	7226 7364 7408 7437 7439 7440 7441 357 358 359 360 4082 391 395 396 4092 4131 4139 448 449 450 4146 7605 7912 8751 8757 8771 8777 8779 2402 2758 6757
returned$	357 358 359 360 391 395 396 2758
returning$	7309 7465 357 358 359 360 4079 391 395 396 4089 7692 2758
returnned$	357 358 359 360 391 395 396 2758
returnning$	357 358 359 360 391 395 396 2758
returns$	357 358 359 360 391 395 396 2402 2758
revealing$	8665 3048
review	2282
review$	2445 6613
reviewed$	2445 6168
reviewes$	2445
reviewing$	2445
reviews$	2445 6613
reward$	2381
rewards$	2381
ride$	579
rided$	579
rides$	579
riding$	579
riff$	2794
right$	3788 3790 3808 7751 7752 7942 8122 4942
rightly$	2162
rigid$	9312 5858
rigoro	2454
rigorous$	6146
ring	2485 3188
ring$	7799 8700 2257 6177 2535 2801 6735
ringin	9548
ringing$	8750 2257 6177 2535
ringle	9464 9504 6945
ringleader$	9485 9524 9565 6880 3468
ringleaders$	9485 9524 9565 6880 3468
rings$	4860 4861 5205 8700 2257 6177 2535 6735
ringworm$	3650
riot$	6541 6542 6543
ripped$	5258 3041 3048
rise$	2493
risk$	7147 7148 7158 3707 16 17 18 3748 7204 7205 7211 7213 7214 7215 7216 7218 7219 7220 7222 7733 636 7866 7867 7925 7926 7927 7928 7929 7930 7931 7932 7933 7934 7935 7936 7947 7948 7949 7950 7951 7983 7990 8003 4617 926 4619 4620 4621 4622 4623 4624 4625 4626 4627 4628 8084 8085 4631 4632 4723 4724 1033 1034 4727 1036 1037 8185 8186 8187 8188 8189 8190 8191 8192 8193 8194 8195 8196 8197 8198 8199 8200 8201 8202 8278 8515 8516 8524 8525 8526 8527 8528 8529 8530 5797 6063 2394 6168 6371 2718 3181 3208
riskier$	3788 2720
risks$	7147 7148 7204 7205 7213 7214 7215 7216 7218 7219 7220 7222 3821 3822 7866 7867 7925 7926 7927 7928 7929 7930 7931 7932 7933 7934 7935 7936 7948 7949 7950 7951 7983 8278 8515 8516 8524 8525 8526 8527 6411
risky$	7147 7148 3788 3946 7501 4553 2720 2778 2875
ritalin$	3607
rivalry$	6481
rivals$	6473
road$	7431 4055 2937
roadman$	8040 6482 3466
roadmen$	8040 6482 3466
roam$	7470
rob$	9467 9547 9611 9666
robbed$	7192 7195 7728 2707
robber	9381 9391 5940 9464 6011 9477 2332 9488 6088 9579 9580 9581 9593 2468 9622 6384 6385 6396 6398 6876 6959 3454
robber$	8098 8099 8100 9457 6510 6511
robberies$	9465 9466 6024 9543 6160 9839 9853 9862 6923 7146
robbers$	8098 8099 8100 6510 6511
robbery$	7494 9387 9395 2251 5948 5949 5950 2259 2260 2294 6024 9483 6040 6097 6116 2425 9573 9574 6129 2439 2444 6140 2452 2456 6164 6186 2508 2527 9839 9840 9851 9853 9862 3182 3199 3242 7146
robbing$	9669 9675
robs$	9547 9666
robust	2351 2454 2484 3222
robust$	6146 2479
robuster$	2479
robustly$	6898
rode$	579
role$	7795 9282
roles	9587
roll$	863 9184 7082
rolled$	7068 7082
rolling$	863
roma$	1472 5170
romanian$	1472 5170 6728
room$	2237 9385 9403 9404 9405 5951 5952 5953 5986 9444 9648 6331 6363 2674 6376 9833 6946
rooms$	6946
ropes$	8275
rose$	6922
rot$	9144 9360
rotten$	2805 6568
rough	7106
rough$	4593 2779 2805 3005
round$	8277 4829 8315 2346 6751 6924
rouser$	6495
rousers$	6495
route	9582
route$	4055 9637
routes$	9637
row$	5353 8809 5355
rowdy$	2881 3481
rows$	2628 2657
rubber$	3109
rude$	8176 8177 8262 8905 3481
ruffian$	3467
ruffians$	3467
rug$	9279
rui$	3683
rule$	8031 8988 8989 8990 8991 8992 8993
rules$	8354 8988 8989 8990 8991 8992 8993 9277 6474
run	2458
run$	7226 7276 7408 7437 7439 7440 7441 3995 3996 3997 381 382 383 395 396 4097 4102 414 415 7799 4383 863 876 877 972 1097 1098 1099 1168 1169 1274 8779 1649 1650 8905 5907 2463 2651 2729 2847 2850
runaway$	8098 8099 8100 6510 6511
runaways$	8098 8099 8100 6510 6511
rung$	9149
runner	6895
runner$	7526 8101 960 6510 6512
runners$	7526 8101 960 9480 6510 6512
runnin	6002 9594
running$	4052 7527 381 382 383 395 396 4096 4098 4102 414 415 863 876 877 972 1168 1169 1274 8905 9457 9578 2463 2651 2729 2846 2849 6948
runs	9594
runs$	381 382 383 395 396 4102 414 415 863 876 877 972 1097 1098 1099 1168 1169 1274 8905 2463 9679 2651 2729 6948
rushed$	2566
s$	6000 9458 6058 6260 6273 2592 6296 2619 6315 6317 6318 6327 2640 2641 6339 9822 6373 6377 9834 6406 6981 6984 6987
s17$	3673
s20$	3673
s47$	3673
sabotage$	2769
sabotaged$	2769
sabotages$	2769
sabotaging$	2769
safe$	7200 7201 3808 7865 7869 4415 7871 7884 7885 7893 7894 7895 7896 8490 5053
safeguard$	3743 7392 4435 7921
safeguarding$	8533 8534 8535 8536 8544 8545 8546 8553 3086
safer$	3788 3808
safety$	7157 3703 7213 7214 7215 7216 7217 7218 7219 7220 7221 7223 3829 3830 7866 7867 7871 7872 7873 7874 7875 7876 7877 7878 7879 7880 7881 7882 7883 8524 8525 8526 8527 9414
said$	93 4006 4217 4218 4225 4377 8798 5474 5475 5478 5616 5617 2015 2016 2317
sallow$	3496
same$	7301 7303 7305 7307 7787 4610 5078 5079 5080 1450 5206 8668 8681 5237 5245 2979
sanction$	2495 3229
sanctioned$	4605 4606 4607 4608
sanctions$	2495
sand$	9276
sandy$	3003
sat$	1555 1556 1557 2004 2005 2006 2007 2008 2009 2010 2011
satisfy$	8833
savage$	8098 8099 8100 6510 6511
savages$	8098 8099 8100 8119 8120 8121 6510 6511
saved$	7893 7894 7895 7896 8868 8869 8870 8871 8872
saving$	9289 6767
savvier$	1122 1123 1124
savvy$	1122 1123 1124 1446 6625 3487
saw	2563 2658
saw$	1924 1925 6255
say$	7392 3939 3992 7805 7812 7842 7912 891 8737 8751 8757 8771 5474 5475 5478 2447 6757
saying$	891 8750 8811
says$	891 8738 8798 5474 5475 5478 2015 2016
scabies$	3649
scallies$	3467
scally$	3467
scallywag$	3469
scallywags$	3469
scan$	2445 9722 9730
scandal$	3506
scandalous$	3506
scaned$	2445
scanes$	2445
scaning$	2445
scans$	2445 9730
scant$	66 73 5659 5666
scantily$	1470 2995 3006
scar$	1490 6718
scarcely$	1313 1315 1316 1353 5045 1354 5046 1355 1408 5100 1409 1410 2949 2950 2965
scare$	8570 8571 8572
scared$	8528 8529 8530 1426 1427
scares$	5018 8474
scarf$	8705 6735
scaring$	7206 7207 7208 7209 7210
scars$	1490 6718
scarves$	8705 6735
scatter$	9643
scattering$	2507
scenario$	7149
scenarios$	7149
scheme$	6893
schemer$	6510
schemers$	6510
scheming$	3481
schizophrenia$	3598
schizophrenic$	3598
school	2604 9765 7069
school$	7514 7515 7516 7826 7920 8060 8061 8062 8063 8064 8065 8072 8073 8074 8075 8076 8077 8078 8079 8080 8081 8082 8083 8086 8087 8105 4654 8238 5525 5530 5531 9305 9336 5908 2220 9736 6288 9749 9750 6296 9752 9753 9759 9762 9763 9766 9768 9769 9774 6347 6425 2840 3086 3133 3142 3143 7047 7048 7063 3373 7066 3380 7078 3389
schoolboy$	2815
schooling$	7063
schoolmates$	6509
schools$	8060 8061 8062 8063 9809 7048
sclerosis$	9829 6971
scoliosis$	3661
scor	6873
score$	8275 6950
scored$	9442
scores$	6950
scorn$	2770
scorned$	2770
scorning$	2770
scornned$	2770
scornning$	2770
scorns$	2770
scour$	2445
scoured$	2445
scoures$	2445
scouring$	2445
scours$	2445
scrap$	7722
scraped$	6719
scratch$	9174
scrawny$	3496
screamed$	7831
screen	2571
screening$	9717
screens$	8912 8945 8946 8947 8948
screenshot$	2424
screenshots$	2424
screwed$	1056
scrote$	3469
scrotes$	3469
scrounger$	6510
scroungers$	6510
scruffily$	1470 3006 6734 6736
scruffy$	1472 5168 8665 3005 3025 3041 3048 3496
scum$	3467
scumbag$	3467
scumbags$	3467
search	9406 2346 9509 2373 9577 9652 2539
search$	2312 9492 6038 9501 9505 9506 2378 6082 2415 2419 2445 9605 9677 6231
searched$	2378 2445 9667
searches$	9505 9506 6065 2378 2419 2445 9605 9639
searching$	9505 2378 2419 2445
searchped$	2415
searchs$	2415 2445
seasoned$	3490
seating$	6148
second$	1450 5668 5872
secrecy$	4308 9164
secretive$	3481
sectio	9820 6374
section$	6052 3398
sectioned$	9829 3601
secur	3191
secure	2363 2635
secure$	7705 7706 6327 6392 2713 3171
secured$	9676 6862
secureed$	3171
secureing$	3171
secures$	3171
securi	2261 5989 2363 6193 2505
security$	8027 2237 9385 5953 2291 9444 2404 9648 2506 2511 2512 9661 2531 6473
seduce$	210 2724
seduced$	210 834 2724
seduces$	210 2724
seducing$	210 2724
see	2563
see$	7392 7408 652 655 658 659 4470 4471 4472 4473 4474 4475 4476 4477 4478 4479 4480 4481 8472 8722 9139 9318 9429 2401 2423 2447 9663 6255
seed$	6497
seeds$	6497
seeing	2563
seeing$	7309 7465 6255 2668 2752
seek	5956 2360 2363 2429 3213
seek$	218 425 426 427 428 429 430 431 836 4528 837 838 839 840 841 842 858 859 861 8905 2234 9572 6131 2894 2895
seeked$	2234 6131
seeker$	8096 6466 6585 7098
seekers$	8096 6466 6585
seekin	5956 2360 2429
seeking$	218 425 426 427 428 429 430 431 836 4528 837 838 839 840 841 842 858 859 861 4752 4764 8905 2234 6131 6466 6585 2894 7098
seeks$	218 425 426 427 428 429 430 431 836 4528 837 838 839 840 841 842 858 859 861 2234 9572 6131 2894 2895
seem$	598 599 899 941 942 943 944 945 946 947 948 949 950 1039 1063 1064 1065 1066 1067 1068 1182 1184 1185 1186 1187 1227 1231 4923 1232 1233 1234 1235 1238 1239 1240 1241 5073 5074 5075 1464 1959 1960 2812 2814 2818 2876 2878 2888 2944 2945
seemed$	598 599 899 941 942 943 944 945 946 947 948 949 950 1039 1063 1064 1065 1066 1067 1068 1182 1184 1185 1186 1187 1227 1231 4923 1232 1233 1234 1235 1238 1239 1240 1241 1384 1464 1959 1960 2812 2814 2818 2876 2878 2888 2944 2945
seeming$	1959 1960
seemmed$	1959 1960
seemming$	1959 1960
seems$	243 244 598 599 899 941 942 943 944 945 946 947 948 949 950 1039 1063 1064 1065 1066 1067 1068 1182 1184 1185 1186 1187 1227 1231 4923 1232 1233 1234 1235 1238 1239 1240 1241 1464 1959 1960 2812 2814 2818 2876 2878 2888 2944 2945
seen	9645 9682 2658 2697
seen$	380 7851 7852 4398 4399 928 1045 1134 8756 8762 8767 8776 8845 1924 1925 9180 9633 2563 2579 2668 6875 6885 6897
sees	2563 2658
sees$	6255
seize	2277
seize$	5969 3171
seized	5968 2277
seized$	9423 5969 9606 6862
seizeed$	3171
seizeing$	3171
seizes	2277
seizes$	5969 3171
seizin	2277
seizing$	5969
seizure$	2277 9629 9738 6858 3582
seizures$	6858 6975 3582
seldom$	1353 5045 1354 5046 1355
select	2354
selective$	3351
selectively$	3351
self	3281 3303
self$	3692 3694 3733 3734 43 3736 3737 3738 3739 3740 3741 50 7198 7199 3745 3746 65 101 7397 4001 4002 4003 7490 4048 4105 7712 7713 7715 4279 4280 4281 4282 4283 4284 4285 4286 4288 4289 7747 7748 7761 4315 4316 4317 4318 7774 7775 7776 7777 7778 7779 7780 7781 7782 7783 4333 4334 4335 4336 7792 7797 4410 4414 723 7872 7873 7874 7875 7876 7877 7878 7879 7880 7881 7882 7883 4429 4430 7886 7887 7888 7889 7890 7891 7893 7894 7895 7896 4482 4483 4484 8116 8294 8295 8296 8297 8298 8299 8300 8475 8476 8477 8478 8479 8480 8481 8482 8483 8484 8485 8486 8487 8488 5035 8491 8492 5038 8499 5852 9728 6359 6408 6433 6434 2763 2831 6651 6652 2961 2973 3104
selfharm$	6995
selfharmed$	6995
selfharming$	6995
selfharms$	6995
selfie$	7571 4143 4144 453 454
selfies$	7571 4143 4144 453 454
selfish$	3481 3506
selfme	6973
sell$	7226 7408 7437 7439 7440 7441 3995 3996 3997 381 382 383 438 7958 7960 7968 7970 2729 2742 6448
sellin	6002 9464 9548 9594
selling$	7504 381 382 383 438 9457 9675 2712 2729 2742 6869 7144
sells	9594
sells$	381 382 383 438 9679 2712 2729 2742
selves$	3692 3694 3733 3734 43 3736 3737 3738 3739 3740 3741 50 7198 7199 3745 3746 7397 4001 4002 4003 7490 4105 7712 7713 7715 4279 4280 4281 4282 4283 4284 4285 4286 4288 4289 7747 7748 7761 4315 4316 4317 4318 7774 7775 7776 7777 7778 7779 7780 7781 7782 7783 4333 4334 4335 4336 7792 7797 4410 4414 723 7872 7873 7874 7875 7876 7877 7878 7879 7880 7881 7882 7883 4429 4430 7886 7887 7888 7889 7890 7891 7893 7894 7895 7896 8116 8294 8295 8296 8297 8298 8299 8300 8475 8476 8477 8478 8479 8480 8481 8482 8483 8484 8485 8486 8487 8488 5035 8491 8492 5038 8499 5852 6408 6433 6434 6651 6652
semh$	3665
sen$	9748 3362 7055
send	2241 2427 2485
send$	7226 7408 424 7958 7960 7968 7970 2240 2455 6170 6177 2494 2755 6448 3362 7055
sendd$	2494
sended$	2494
sending$	424 8882 8883 8884 2455 6177 2494 2755 6765
sends$	424 2455 6170 6177 2494 2755
sensation$	2774
sense$	7940 4487 1170 1172 5034 1343 1344 5037 8686 9078 9079 9080
sensible$	7169 3788 3808 1446
sensit	2243
sensitive$	5935 6600
sensory$	3331
sent	2241 6200 6203
sent$	424 7684 7685 7686 7696 2240 9662 6336 2687 6403 2755 6448 6815 3405
senten	9788
sentence$	2478 9861 7116 3435 7128 7145
sentenced$	6403 3435
sentences$	2478 9861
sentencing$	3435
separa	9788 9790 6336 6338 9835
separate$	9643
separated$	9791
separating$	2507 9791
separation$	9793
september$	7516
sergea	5948 5949 5950 2259 2260 2261 2294 6097 6116 2425 9573 9574 2439 2452 2456 6164 6186 2508 2527
sergeant$	2237 9403 9404 9405 5951 5952 5953 2291 5986 9552 9571 6117 9584 6144 9614 9619 9641 2515 6208 2521 6219 6227 6917
serial$	411 412 2731 2807 2819 3187
series$	1809 6890 6891
serious$	3756 5647 5648 5649 5650 2807 3086
seriously$	9023 9024 9042 9043 9044 9045 9046 9047 9048 9049 9050 9051 9052 2075
seriousness$	7925 7926 7927 7928 7929 7930 7931 7932 7933 7934 7935 7936 7948 7949 7950 7951
sertraline$	3610
serve$	2470
served	9613
served$	2470 2700
serves$	604 605 2470
servic	9709
service$	8037 5525 5530 5531 5541 5542 9284 9305 9336 5900 5908 2220 9538 9717 9723 3086 6808 3133 3142
services$	7920 7921 8157 8266 8547 8548 8549 8550 8551 1597 1598 1599 1600 5525 8984 5530 5531 9305 9336 5908 9717 6462 6754
serving$	2470 6316 6796 3415
session$	124 126 127 4805 8898 8899 8900 8942 8943 8944 6461
sessions$	124 126 127 3859 7315 8238 4805 8942 8943 8944 6461
set$	363 8067 5150 1632 1633 1750 2278 2691 6677 6678 7050
setting$	2691
settle$	8751 8757 8771 6757
seven	9500 6106 2432 9582 9583 9609 9617 6180 2500 9683 6945
seven$	8068 8123 6192
severa	9432
several$	3862 1507 5801 5802 5825 9300 9301 6821 3182 3352
severe	3298
severely$	3372 3403
sex$	7212 3910 7427 4042 4124 7581 4129 439 4136 7594 455 456 457 458 7616 7617 4250 8287 8288 8515 8516 8576 6382 6412 6428 6438 6631
sexual$	7501 4116 4127 440 441 442 443 445 4140 4141 4142 455 456 457 458 7618 8287 4865 4868 8577 2570 2734 2744
sexualised$	7501 4116 8167 8168 8169 8170 8171 8172 8173 8174 8175 6430 6431 2881 3488
sexuality$	7704
sexually$	5127 2737 2940 2941 2975 3320 3416 7109
sgt$	9614
shabbily$	1470 2998 3006
shabby$	3041 3048 3496
shadow	2539
shadow$	2292 6231
shadowed$	2292
shadowing$	2292
shadows$	5205 2292
shaggy$	3003
shall$	1604 1605 1606 1607 1608 1609 2430
shallow$	3481
sham	9684
shambles$	3506
shambolic$	3506
shame$	9176 5803 9259 3106
shameful$	9087 3506
shamefully$	3506
share	2427 3153
share$	7408 424 754 1553 8751 8757 8771 9139 9315 9318 5929 2238 2240 2483 2494 2639 6757
shared$	424 1553 5616 5617 9149 5929 2238 2240 2494
shareed$	2494
shareing$	2494
shares	3153
shares$	424 1553 5929 2238 2240 2494 2639
sharin	6844 3153
sharing$	424 1553 9190 5929 2238 2240 2639
sharper$	1122 1123 1124
shaved$	3021 3023 3025 6719 3038
shaven$	2993 2994 3022 3025 3038
she$	3804 4167 4222 4226 4227 4252 673 886 4578 887 8034 888 889 8274 8803 8804 8805 8806 8807 5359 5360 5361 5363 5525 8984 3366
shed	7106
shed$	2135
shedding$	2135
sheep$	8059 6510
sheet$	6946
sheets$	6946
shelter$	7586 7587 7588 7589 7590 7591 7592 7593
shielding$	8536 8541 8542 8543 8544 8545 8546 8553
shift$	3995 3996 3997 3255
shifty$	3005
shirk$	2135
shirked$	2135
shirking$	2135
shirkked$	2135
shirkking$	2135
shirks$	2135
shirt$	8674 6735
shirtless$	3496
shirts$	8674 6735
shocking$	2041 2042 2043 2044 5803 9259 9295 9296 9297 9298 2881 3116
shockingly$	3508
shoddy$	3506
shoes$	5210 1519 8688 8689 8690 8691 8692 8700 6735 6740
shooti	9477 9579 9580 9581
shootings$	9465
shop	2261 6133 6193
shop$	7514 7515 2237 9385 5953 9588 9648 9656 9661
shopke	2261 6087 6193 6399
shopkeeper$	7357 7583 9854
shopkeepers$	7357 7583 8027 2237 9385 5953 9518 9542 9648 2511 9661 6472 6473
shopli	2332 9488 6088 9580 9581 9593 2468 6384 6396 3690
shoplifter$	8098 8099 8100 6510 6511
shoplifters$	8098 8099 8100 6510 6511
shoplifting$	7206 7207 7208 7209 7210 7494 7504 7508 8125 6024 9543 2444 6160 9657 9839 9851
shoppe	6087
shoppers$	9518 9542 6472
shopping$	6133
shops$	2237 9385 5953 9588 9648 9656 2511 9661
short$	5153 8666 5258 9076 9077 2890 2982 3003 3024 3025 3048 3103 6818 3496
shortcoming$	3085
shortcomings$	8955 8956 8957 3085 6779 3505
shortest$	1492 3029
shorts$	8688 8689 8690 8706 8707 8708 8713 6735 6740
shot$	6100
shots$	6100 9612 9636
shotter$	3473
shotters$	3473
shotting$	381 382 383 2729
should	6300
should$	21 22 23 24 25 26 537 538 661 676 684 685 686 687 688 689 690 691 692 700 704 705 706 707 750 763 1213 1352 1402 1815 1817 1818 1819 1820 5514 8979 5653 2032 5729 5976 2291 2340 2430 9755 3088
shoulder$	8251 1487 3134
shouldered$	6680 3134
shouldering$	3134
shoulderred$	3134
shoulderring$	3134
shoulders$	8251 8305 3134
shout$	1097 1098 1099
shouted$	2649
shouting$	2628
shouts$	1097 1098 1099
show	2310 6003 2326 6844
show$	703 724 725 4447 4448 4449 4450 4451 4452 4453 4454 4455 4456 7912 4462 8751 8757 8771 1732 8933 5977 2447 6757
showed$	703 724 1967 5977
showin	2310 2326
showing$	724 1967 9383 9739
shown	6200 6203
shown$	703 725 8846 8847 8848 8849 1967 2279
shows	2310 6003 2326
shows$	703 724 1731 1967 5977 6023 2447
shrug$	803 2154
shruged$	803 2154
shrugged$	803 2154
shrugging$	803 2154
shruging$	803 2154
shrugs$	803 2154
shunt$	2577
shut$	2203 6815
shuts$	2203
shutting$	2203
shy$	6589
siblin	9799 9800
sibling$	6615 2927
siblings$	3693 7513 8261 8445 9805 6409 6615
sick$	9696 9736
sickle$	3294
side$	8608
sidelined$	3117
sight$	9562 6918 3305 3343
sighted$	6795 6897 7035 3525
sighting$	2287 6870
sightings$	2287 9549 6870 3243
sign$	2113 2114 2115 2116 9280 9281 6817 6820
signal$	7346 9625
signals$	7346 7347
signed$	2588 2589
significant$	1031 1032
signs$	2113 2114 2115 2116 9280 9281 9300 9301 9592 6817 6820 6821
silence$	4308 9164
silliness$	7402 7403 7404 7405 7406 7407 7762 4362
silly$	3756 77 78 3788 3946 664 2766 3481
silo$	3146 3147
siloed$	3510
silos$	6837
similar$	1472 5170 2982
simple$	3428
simpler$	2403
simply$	570 7857 7858 7859 7860 1096 1652 1653 1654 1655 5513 1963 1964 2121 2122 2165 3123
since$	9817 6656 7134
single$	1719 1720 5443 5487 5488 1850 5543 5615 2243
sister	9776 6332 9789 6335 9799 9800 2673
sister$	7513 2624 9787 6360 6615
sisters$	7513 8261 4948 4949 4950 6615
sit	9645 9682
sit$	3973 1555 1556 1557 1559 8751 8757 8771 2004 9316 6757
site$	6856
sits$	1555 1556 1557 1559 2004 2005 2006 9594
sitting$	7784 7785 2004 2005 2006
situation$	7149 7768 7769 7866 7867 7871 7872 7873 7874 7875 7876 7877 7878 7879 7880 7881 7882 7883 8008 8531 8532 5797 9294 5905 2657 7101
situations$	7149 8008
six	9500 6106 2432 9582 9583 9609 9617 6180 2500 9683 6945
six$	8123 1462 5155 5156 1507 8654 8655 8656 8657 8658 8659 5376 5385 5391 6192
sixteen$	1216 1217 1218 1219 6636
size$	1244 1245
skaters$	5376 5385
skeletal$	2982
ski$	3053
skills$	1170 1172 5034 1343 1344 5037
skimpy$	3048
skin$	5177 5193 9707 6701 3011 3017
skinned$	6662 6694
skinniest$	1492 3029
skinny$	5153 5189 5258 2982 3048 3496
skins$	7598
skirt$	8688 8689 8690 6735 6740 6747
skirts$	8688 8689 8690 8706 8707 8708 8713 8716 6735 6740 6747
skive$	3458
skived$	3458
skives$	3458
skiving$	3458
skunk$	6265
slag$	6510
slags$	6510
slapdash$	3506
slave$	6554 2863 3476
slaves$	6554 3476
sleep	6244 6272
sleep$	7408 7470 433 9699 9720 9727 2629 2663 2686 2735 3323
sleeped$	2677
sleepes$	2677
sleeping$	433 2629 2663 2677 2735 3312
sleeps$	433 2629 2663 2677 2686 2735
slender$	2982 3496
slep$	3414
slept$	433 6286 2662 2735 3414
slicked$	1486 6719
slide$	6830 6946
sliders$	8688 8689 8690 8706 8707 8708 8710 6735 6740
slides$	6946
slight$	2982 3496
slightest$	5421 5660
slightly$	1460 2984
slim$	5153 2982 3496
slimly$	2984
slippers$	8702 6735
slipshod$	3506
slit$	3038
sloppy$	2041 2042 2043 2044 3116 3506
sloth$	6832
slow$	1010 1011 1012 1013 1014 2041 2042 2043 2044 9295 9296 9297 9298 9312 5858 2168 3116
slowly$	9312
slut$	6510
sluts$	6510
sly$	3481
smacke	2649
smacked$	6341
small$	986 4933 5153 1467 8666 2948 2982
smart$	5170 6623 6629 3048
smarter$	3788
smartly$	1470 3006 6734 6736
smarts$	6624
smelly$	8665 3496
smitten$	477 478 479 480 481 482 483
smok	2573
smoke$	7226 7408 7437 7439 7440 7441 336 7958 7960 8905
smoked$	7696 8905
smokes$	8905
smoking$	3704 3705 3706 637 8905
snakes$	6510
snapchat$	3894 3895 3896 416 4108 417 4109 418 4110 419 4111 420 4112 7568 7569 7570
sneak$	6510
sneaks$	6510
snood$	8705 6735 3501
snoods$	8705 6735 3501
snub$	2770
snubbed$	8739 2770
snubbing$	2770
snubed$	2770
snubing$	2770
snubs$	2770
so$	7302 7306 5516 1972 2946
social$	7496 7502 416 417 418 419 420 4560 8126 4751 8212 8263 5525 8984 2207 2209 5963 2300 5993 9466 6111 9681 2670
society$	8072 8073 8074 8075 8076 8077 8078 8079 8080 8081 8082 8083 8086 8087
sociopath$	6510
sociopathic$	3481
sociopaths$	6510
sod$	5680
sofa	3400 7106
sofa$	9810
sofasu	7092
soft$	7784 7785
sold$	381 382 383 438 2712 2729 2742 6448
solely$	2156 2157 3132
solicit$	2764
solicited$	2764
soliciting$	2764
solicits$	2764
solicitted$	2764
solicitting$	2764
solid$	2982
solidly$	2984
solve	3231
solves	3231
solvin	3231
somali$	1472 5170 6728
some$	90 634 1507
somebody$	7464 7837 5525 8984 2481
someone$	7464 4159 7837 4975 1322 5525 8984 2481
something$	7673 8908 9599
somewhere$	7586 7587 7588 7589 7590 7591 7592 7593
son	9623
son$	8403 6285
sons$	8403
soon$	9264 9265 9266 9267
sooner$	8342 8967 8976
sophisticated$	1179 3490
sorely$	2075
sorry$	8846 8847 8848 8849
sort$	8023 8533 8534 8535 8661 6471
sorts$	6471
sought	9613
sought$	218 425 426 427 428 429 430 431 836 4528 837 838 839 840 841 842 858 859 861 2895
sound$	1182 1184 1185 1186 1187 2944 2945
sounds$	1182 1184 1185 1186 1187 2944 2945
source	6844
source$	5935 2244 2504 9671 9694 3153 6846 3155
sources$	2244 9671 6846
south$	1483
space$	8508 6103 6376
speak	2658
speak$	7392 7565 421 422 423 1188 1189 1190 1191 1192 1193 1220 1221 1222 1223 5044 8722 8751 8757 8771 8836 8882 8883 8884 9139 6757 6765
speaking$	421 422 423 8750 6783
speaks$	421 422 423 1188 1189 1190 1191 1192 1193 1220 1221 1222 1223 8836 2015 2016
special$	2600 9748 3386 3397
specialist$	9710
speech$	2564
spell	7077
spelli	6311
spelling$	9766 3379
spend$	7408 3954 3955 4018 7664 7665 7666 7667 7668 869 870 871
spendded$	869 870 871
spendding$	869 870 871
spended$	869 870 871
spending$	7309 7465 7664 7665 7666 7667 7668 869 870 871
spends$	869 870 871 9645
spent$	869 870 871 2700
spice$	6265 9732
spiky$	3003 3025
spineless$	3506
spirit	6244
spirits$	9699
spite$	3828 137 138 140 3860 171 172 173 7538 7539 7540 7541 2110
spiteful$	9087 3481
split	9788 9790
split$	9643 6336
spliting$	2507
splitting$	2507
spoiled$	3481
spoilt$	3481
spoke$	421 422 423
spoken$	7286 7287 144 145 146 7669 4605 4606 4607 4608 8756 8762 8767 8776 8845 9149
sporadic$	8162 8163 8164 8165 1019 2872
sport$	1489 1524 1525 1526 1527 1528 1529 1530 1531 1532 1533 9725 3026 3043
sported$	1489 1524 1525 1526 1527 1528 1529 1530 1531 1532 1533 3026 3043
sporting$	1489 1524 1525 1526 1527 1528 1529 1530 1531 1532 1533 3026 3043
sports$	1489 1524 1525 1526 1527 1528 1529 1530 1531 1532 1533 3026 3043
sportted$	1489 3026
sportting$	1489 3026
sporty$	3005
spot$	9556 9591 6937 6958
spots$	9556 9591 6729 6958
spotted$	3525
spotty$	1485 5189 8648 3009 3496
spray$	3019
spree$	6938
spring$	7516 7517
spurn$	2770 3063
spurned$	8739 2770 3063
spurning$	2770 3063
spurnned$	2770 3063
spurnning$	2770 3063
spurns$	2770 3063
squad	5940 5943 5948 5949 5950 2259 2260 5959 2294 6097 6116 2425 9573 9574 2439 2452 2456 6164 6186 2508 2527
squad$	9395 9396 2250 9398 9403 9404 9405 5951 5952 9410 2264 9414 5986 9484 9552 9571 6117 9584 6144 9614 9619 9641 6219
squander$	2769 3139
squandered$	2769 3139
squandering$	2769 3139
squanderred$	2769 3139
squanderring$	2769 3139
squanders$	2769 3139
square$	9656
squarely$	2156 2157 3132
squint$	3499
squints$	3499
stab	9815
stabbed$	7195 7728 2707
stabbi	9477 9579 9580 9581 6384 6385
stabbing$	9483 9839 9840 9862
stabbings$	9465 9839 9862
staff	2261 6193 2505
staff$	7464 7583 7826 4463 7920 7921 8027 4573 8072 8073 8074 8075 8076 8077 8078 8079 8080 8081 8082 8083 8086 8087 8102 8238 8269 8283 8284 8285 5371 5372 5374 5375 5525 8984 5530 5531 9305 9336 5908 5953 9518 9648 9854 6462 6472 6473
stained$	8665 3041 3048
stairw	7106
stamme	9707 9728
stamp	2391
stamp$	6801
stamped$	6801
stamping$	6801
stampped$	6801
stampping$	6801
stamps$	6801
stance$	6171 6913
stand	9645 9682
stand$	1152 5020 5021 5022 5025 5026 5028 5029 5032 1463 1555 1556 1557 2007 2008 2009 2010 2011 3093
standard$	9174 6808
standards$	8988 8989 8990 8991 8992 8993 6808
standing$	5020 5021 5022 5025 5026 5028 5029 5032 2007 2008 2009 2010 2011 3093 3424
stands$	1463 1555 1556 1557 2007 2008 2009 2010 2011 3424
starte	3314
started$	380
starti	3314
starts	3314
starve$	3282
starved$	3282
starves$	3282
starving$	3282
stash	9391 5996 2325
stash$	9472
stashed$	9401
state	5936
state$	9294
stated	5936
statement$	7398 9394 9400 2601 7054
statemented$	3672
statements$	9394 9400
statio	6193
station$	7514 7515 2237 9385 9648 9656 9840
stations$	2237 9385 9648
statistics$	9368 9369
stature$	8605 8606 8607 6674
status$	7977 7981 7982 8003 8009 2774 6613 7054 7098
stay$	3778 7334 3941 3956 3957 3974 7437 7439 7440 7442 4017 7489 7623 7664 7665 7666 7667 7668 7669 4236 7812 7958 7960 7968 7970 8751 8757 8771 2629 6757
stayed$	7463 7669 7677 7684 7685 7686 7707 7708 7836 2629 2662 2677
stayes$	2677
staying$	7309 7465 7623 7664 7665 7666 7667 7668 7669 2629 2677 3392
stays$	7669 2629 2677 3392
steal$	7408 1097 1098 1099 8777 8901 8902 8903 9467 9547 9611 9666
steali	6002 9594 3690
stealing$	7204 7205 7206 7207 7208 7209 7210 8125 8262 9457 9669 9675 7144
steals	9594 3690
steals$	1097 1098 1099 8901 8902 8903 9547 9666
step	9776 6332 9796
step$	5982 2413 3222
stepbrother$	6360
stepdad$	2624 9787 6333 2645 9805 6360
stepfather$	2624 9787 6333 2645 9805 6360 9827
stepmother$	9787 2645 9805 6360 9827
stepmum$	9787 2645 9805 6360
stepparent$	9805 6360
stepparents$	9805 6360
stepped$	3222
stepsiblings$	9805
stepsister$	6360
stepstepdad$	9805
stepstepfather$	9805
steroi	6278
steroids$	9733
steward$	3899 7357 7583
stewards$	3899 7357 7583
sti	3321
sti$	7013
stick$	7912 8751 8757 8771 1844 1845 1846 6757
still$	7288 7308 7330 1855 1856 1857 1858 2408
stills$	5928 9546 6100 2501
stis$	7013
stock	9391 9464
stock$	2254 9451 9471 9472
stockily$	2984
stocky$	5153 2982 3496
stole	3690
stolen	9391 9464 3690
stolen$	9451 9472 2459 9851 9852 3272
stoma$	3659
stomach$	3347
stone$	9729 3050
stoned$	8905
stoner$	6510
stoners$	6510
stood$	1555 1556 1557 2007 2008 2009 2010 2011 3093 3424
stop	2346 2390 9652 2539
stop$	7366 3989 7449 7489 4211 7799 7843 8751 8757 8771 8833 8882 8883 8884 9406 2312 9492 6038 9501 2358 2359 2373 6082 2415 2482 2522 6231 6757 6765 3236
stopped$	4209 4254 7728 8868 8869 8870 8871 8872 8996 8997 8998 8999 9000 9001 2415 9577 2705 6815 6897 3337
stopping$	2358 2522
stopring$	2522
stops	2373
stops$	2358 6065 9529 2415 2482 2522
stopting$	2522
store	2261 5996 2325 6193
store$	7334 3995 3996 3997 2237 9385 5953 9648 9661
stored$	9401
stores	2325
stores$	2237 9385 5953 6016 9648 9661 9679
stories$	1096
storin	9391 6002 9464 2325
storing$	9457 9675
stout$	2982 3496
straight$	7678 7679 3003 3025
strange$	4122 652 655 658 659
stranger$	7342 7352 7353 4566 9824 6416
strangers$	3879 7342 3890 3893 7349 7352 7353 7361 7365 7369 7476 4113 4550 8006 8007 4565 6416
strapping$	3496
strappy$	3048
strate	6908 6915 6919
strategy$	6925
strayed$	7696
street	2243 9577 6133
street$	7505 7514 7515 5935 6036 9512 9588 9656 2547 6418 2792 2874 2914 2919 2930 2931 2932 2933 2979 3157 3267
streets$	7505 9512 9588 9656 6418
streetsmart$	3486
streetwise$	1431 1432 1433 1434 1446 3486
streng	2363
strength$	1244 1245
stress$	3333
strict	2454
strict$	6146
strike$	5073 5074 5075 9547 9639 3162
strikes$	9547 9639
striking$	3005
strikingly$	2946
string$	196 1810
stringing$	196
strings$	196 9612
stroke	6240 6374
stroke$	9695 9738 9829
stroll$	1555 1556 1557
strolls$	1555 1556 1557
strong	2351 2454 3222
strong$	1306 1307 1308 1446 6146 2479 2982 3264
stronger$	2479
strongly$	2984
stroppy$	3481
struct	6899
struggle$	121 1010 1011 1012 1013 1014
struggled$	121 1010 1011 1012 1013 1014
struggles$	121 1010 1011 1012 1013 1014 3385
struggling$	121 1010 1011 1012 1013 1014
strung$	196
stubble$	3497
stubborn$	5858 3481 3506
stubbornly$	3506
stuck$	7707 7708 8846 8847 8848 8849 1844 1845 1846
stud$	8700
studen	6399
student$	8179 8203 8204 8205 8206 8207 8208 9854 6497 2815 6567
students$	8179 8203 8204 8205 8206 8207 8208 6497 6567
studs$	8700
stuff$	7450 7582
stunt$	7212 6412
stunts$	7212 6412
stupid$	3756 77 78 3788 3932 664 2722 2766 3481
stupidity$	7402 7403 7404 7405 7406 7407 7762 4362
sturdy$	2982
stutte	9707
style$	8661 6481
subculture$	6566
subcultures$	6566
subjec	3193
subject$	8597 8600 2307 9569 3211 3534
subjects$	8597 8600 2307 6075 3534
submi	6844
submit	2241 3153
submitted$	2450 2451 6935
substance$	31 36 3326
substandard$	2041 2042 2043 2044 9295 9296 9297 9298 3116
succeeded$	8862
succes	2493
success$	9620
successful$	9520 6185
such$	3087
sucked$	7192
suffer	2665 2666
suffer$	3335
suffered$	6357 6358 3335
suffering$	3335
suffers$	6357 6358 3283 3335
sufficient$	1342 1345 6653
sugar$	2751 6985
sugars$	6985
sugges	5936 2520 6844
suggest$	5280 5282 5283
suggested$	5280 5282 5283
suicidal$	3599
suicide$	9697 3599
sullen$	3481
summer$	7516 7517
summon	9577
superficial$	8162 8163 8164 8165 2788 2872
superv	2697 2699
supervised$	2927
supervising$	8291 8533 8534 8535 8536 8544 8545 8546 8553 8558 8559 8560 8561 8562
supervision$	8291 8533 8534 8535 8536 8544 8545 8546 8553 8558 8559 8560 8561 8562 2148 2149 2150 2151 9845 6391 6808 7115 7133
suppl	9594
suppli	2241 2427 6181 6953
supplied$	381 382 383 6200 2729
supplier$	8107
suppliers$	8107 9485
supplies$	381 382 383 6027 9636 9679 2712 2729
supply	9381 2241 9391 6002 9458 9464 9477 9478 2427 9579 9580 9581 9587 6396 6907 6908
supply$	381 382 383 2234 9451 9467 6027 6182 9851 2729 3277
supplyed$	2234
supplying$	381 382 383 2234 9457 9669 9675 9851 2712 2729 7144
supplys$	2234
suppor	2363 2429 2697 3217 3222
support$	124 132 133 3859 7315 7392 7920 7921 8143 8157 8161 8533 8534 8535 8536 8544 8545 8546 8553 1597 1598 1599 1600 1948 1949 1950 9148 2148 2149 2150 2151 2348 2367 2396 6291 9756 2610 9757 6303 6461 6462 6754 7054
supported$	132 133 2348 2367
supporting$	132 133 2348 2367
supports$	132 133 2348 2367 2396
supportted$	132 133
supportting$	132 133
supposed$	7453 7454
suppre	2391
suppress$	3553
suppressing$	3553
suppression$	3553
sure$	1631 1632 1633 5395 5396 5397 5398 1707 1708
surely$	1769 1777 5469 1778 1779 5513 6774
surf	7092
surface$	2788
surgery$	9722 9730
surly$	3481
surprising$	652 655 658 659
surprisingly$	2946
surveillance$	9501 3520 3556
surveilled$	9442
surviv	2666
survival$	2746
survive$	8506 8507 5056 1365 1366 5059 1370 2962
survived$	1370 6358 2962
survives$	1370 2962
surviving$	1370 2962
suspec	2308 6901
suspect$	8597 8600 9326 9456 9487 2433 6621 6874 3204 3211 3544
suspected$	6000 2317 2330 2433 2528 2692 3184
suspects$	8597 8600 9326 9452 9453 9456 9487 9490 2433 6496 6621 6874 3183 6904 3544
suspen	6311
suspended$	4605 4606 4607 4608 2603 6508 7060 3436
suspendeds$	2603
suspension$	8064 2603 9766 6508 3667
suspensions$	8064 2603 6508 3667
suspicious$	6089
swallo	3340
swap$	447 4139 448 449 450 451 452
swaped$	447 4139 448 449 450 451 452
swaping$	447 4139 448 449 450 451 452
swapped$	447 4139 448 449 450 451 452
swapping$	447 4139 448 449 450 451 452
swaps$	447 4139 448 449 450 451 452
swarthy$	3496
swayed$	6467
swear$	8905
swearing$	8905 9750
swears$	8905
sweatshirt$	8688 8689 8690 6735 6740
sweatshirts$	8688 8689 8690 6735 6740
sweep$	2132 6944
sweeping$	2132
sweeps$	2132 6944
swept$	2132
swift	2351 3222
sympathy$	7727 7731 7749
symptoms$	7026
syndro	6240
syndrome$	9695 7033
system	6844
system$	7767 8283 8284 8285 9474 9475 9476 9553 9597 9598 9823 3086
systemic$	3086
systems$	9474 9476 3086
t$	5219 8688 8689 8690 6306 6740
ta	2609 6302
ta$	6301 9757
table$	9754
tables$	9358
tablet	6245
tablets$	9700 6248 9732 7004 7032
tabs$	5961
tackl	2391 2487
tackle	6924
tactic	6908 6915
tactical$	6129 3249
tag$	9848 9856 9861 7142
tagged$	9848 3442
tagging$	9848
tags$	9861
tail$	2292
tailed$	2292
tailing$	2292
tails$	2292
tak	2441
take$	64 7226 94 3798 7276 3903 7408 3971 290 291 7478 7493 413 497 4191 724 725 754 4447 4448 4449 4450 4451 4452 4453 4454 4455 4456 7912 4470 4471 4472 4473 4474 4475 4476 4477 4478 4479 4480 4481 4497 4498 4499 4500 4501 7958 7960 7968 7970 1149 1271 1351 8722 8751 8757 8771 5560 1876 5587 5591 5592 5593 5594 5595 5596 5597 1967 9139 9315 9318 2377 2418 6204 6223 2556 2557 2586 2719 2755 6757
takeaway$	7514 7515
taken$	64 94 7669 724 725 8835 8846 8847 8848 8849 5559 5588 5589 5590 5591 5592 5593 5594 5595 5596 5597 1967 9149 2559 2566 2631 2719
taker$	8091 6410
takers$	8091 6410
takes$	64 94 335 413 7862 724 1271 5587 1967 2377 2556 2559 2586 2719 2755
taking	3340
taking$	3725 64 7277 413 724 1271 8509 8510 5591 5592 5593 5594 5595 5596 5597 1967 2377 2557 2559 2586 6410 2719 2755
talk	9645
talk$	124 7392 7564 421 422 423 7709 7710 7711 1188 1189 1190 1191 1192 1193 1220 1221 1222 1223 1224 8722 8751 8757 5313 8771 8836 8856 5402 8882 8883 8884 9392 6757 6765 3144
talked$	421 422 423 7684 7685 7686 7699 3144
talking$	421 422 423 7709 7710 7711 1314 8750 8882 8883 8884 5432 9392 6765 3315
talkked$	421 422 423
talkking$	421 422 423
talks$	124 421 422 423 1188 1189 1190 1191 1192 1193 1220 1221 1222 1223 1224 8836 9421 3144
tall$	5153 8609 1466 2982 6679 3496
tallest$	1492 3029
tan$	6710 6711
tango$	7482
tanned$	1485 3009 3496
tantrum$	8227 8228 6576
tantrums$	8227 8228 6576
target	9406 2354 2355 6048 9513 9514 2416 2487 3222 6919 6924
target$	7189 7190 9441 9492 9503 6049 3211 6916 3241 3263 3380
targeted$	7192 9503 6049 6108 3241
targeting$	9503 6049 3241
targets$	7188 7190 9289 5892 9357 9368 9369 9441 9503 6049 6916 3241
tart$	6510
tarted$	1572 1573 3061
tarts$	6510
task	5943 2496
task$	8950
tasked$	2298 2437 6197 3225
taskforce$	9398
taskin	3225 6941
tasking$	6097 6116 2425 9573 9574 6129 2439 6140 2452 2456 6164 6186 2508 2527 6917
tastes$	8425
tattoo$	1490 8637 8700 6718 3028
tattooed$	3496
tattoos$	1490 8637 8700 6718 3028
taught$	132 133 7318 7319 7320 7750 8756 8762 8767 8776 8845 8868 8869 8870 8871 8872 9589
taunt$	2781
taunted$	2781
taunting$	2781
taunts$	2781
tauntted$	2781
tauntting$	2781
teach$	132 133 8102 8143 8812 8882 8883 8884 6765
teache	6399
teached$	132 133
teacher$	7357 7583 7826 5541 5542 9854
teachers$	7357 7583 7826 8027 4573 8102 8238 8269 5371 5372 5374 5375 6473
teaches$	132 133
teachi	6313
teaching$	132 133 2609 6302 9768
team	5943 5959 6097 9709
team$	5525 5530 5531 9305 9336 5908 2220 9388 9396 9398 9403 9404 9405 5951 5952 9414 5986 9484 2357 9552 9571 6117 9584 6144 9619 9641 6219 9714 9723 3133 3142 6976
teams$	2357
tearaway$	3467
tearaways$	3467
tech$	6743 3052
techni	6908
teen$	8179 8182 8203 8204 8205 8206 8207 8208 6567
teenage$	1450 2743 2807 2810 2819 2978 2979 3182
teenager$	8179 8182 8203 8204 8205 8206 8207 8208 8597 8600 6497 6567
teenagers$	7996 8041 8179 8182 8203 8204 8205 8206 8207 8208 8597 8600 6497 6567
teens$	8041 8179 8182 8203 8204 8205 8206 8207 8208 6567
teeth$	8649 8650 8651 6706
teleph	2300
telephone$	2276 9424 3166
telephones$	2276 9424
tell	2485
tell$	7392 7408 7806 7812 7912 891 8751 8757 8771 8836 5474 5475 5478 9318 2235 2256 2257 6177 6757
telling$	891 8750 2256 2257 6177
tells$	891 8836 5474 5475 5478 2256 2257 6177
temper	9788
temper$	8227 8228 6576
tempered$	6582 6583
tempers$	8227 8228 6576
temporarily$	3366
temporary$	3399
tempt$	7166 7167 207 208 209 2724 2760
temptation$	7469
tempted$	7166 7167 207 208 209 834 2724 2760 6467
tempting$	7166 7167 207 208 209 2724 2760
tempts$	7166 7167 207 208 209 2724 2760
temptted$	7166 7167 207 208 209 2724 2760
temptting$	7166 7167 207 208 209 2724 2760
ten$	8068 1216 1217 1218 1219
tenancies$	2476
tenancy$	2476 9811 7103
tenants$	5755
tendencies$	6501
tension$	2628 6899
term$	9707 6314
termin	3319
termination$	9716
terrible$	3756 3788 7255 7256 7257 7258 4395 4591 2041 2042 2043 2044 9295 9296 9297 9298 2194 2722 2881 2917 3116
territ	6103
territory$	9558
terrorise$	879 2780
terrorised$	879 2780
terrorises$	879 2780
terrorising$	879 2780
terrors$	7016
test$	8905 2288 2289 9717 7013 7020
tested	2571
tested$	3327
testing$	8905
tests$	7020
text$	421 422 423 9254
texted$	421 422 423
textin	9548
texting$	421 422 423
texts$	421 422 423
textted$	421 422 423
textting$	421 422 423
than$	3843 7818 4373 4814 4815 4816 4859 1178 4886 8344 8345 8346 8347 8375 4921 1339 1360 1363 5123 5124 5125 5126 8586 9370 9371 9372 9373 9374 9375 9378
thank$	7734 7735 7736 7737 7738 7739 7770 7771 7772 7773 7788 7789 7790 7791
thanks$	260 5643 2205
that	6844
that$	3902 475 4463 8034 8272 1450 9152 9258 5882 5905 9367 6023 9660 6211 6220 2796 2979 6810
the$	3747 3902 7511 4068 4069 4312 4463 7919 4493 7964 4522 8027 886 901 4683 1121 8272 4820 4896 4967 1287 1450 1497 5213 5226 1535 8885 5458 5498 8984 5563 5628 5787 5794 5817 5819 9277 9278 5825 5827 9300 9301 9309 5856 2197 2220 6017 6034 6040 6042 6057 6072 9534 6231 6235 6264 2676 6401 6473 2796 6810 6821 3182 3185 3208 3338
thef$	9457
theft	9391 6011 9477 2332 9488 9579 9580 9581 9593 2468 9622 6226 6384 6385 6396 6398 3454
theft$	7494 7508 8125 8262 9466 6024 9483 2444 6160 9657 9681 9839 9840 9851 9853 9862 3199 7146
thefts	6088
thefts$	9465 9466 6024 9543 6160 9657 9681 9839 9862 7146
their	5964 2273 2308 2533 6853 3176 3195
their$	19 3766 3768 79 80 83 87 3781 3783 3820 3902 230 237 238 239 241 3936 245 3947 3948 3949 3950 3951 3952 7410 293 4000 7473 4031 4032 7511 4058 4130 7607 4180 4249 4271 4301 4302 615 616 4314 4340 7798 667 670 7822 7825 4409 4412 4463 7943 7947 4493 4610 8102 1077 8278 1139 8314 4871 4873 5057 5158 5159 5160 5185 1501 1518 1539 5246 5442 5490 8981 5721 5732 5816 5818 5820 9277 9278 5825 5827 5828 9289 9300 9301 5894 5895 9357 2220 5913 5921 5922 6000 6034 6040 6042 2553 6249 6250 2640 2641 6334 6344 6356 2745 2761 2884 3045 3046 3087 6811 6821 3133 3310 3355
theirs$	7793
theirself$	3692 3694 3733 3734 43 3736 3737 3738 3739 3740 3741 50 7198 7199 3745 3746 7397 4001 4002 4003 7490 4105 7712 7713 7715 4279 4280 4281 4282 4283 4284 4285 4286 4288 4289 7747 7748 7761 4315 4316 4317 4318 7774 7775 7776 7777 7778 7779 7780 7781 7782 7783 4333 4334 4335 4336 7792 7797 4410 4414 723 7872 7873 7874 7875 7876 7877 7878 7879 7880 7881 7882 7883 4429 4430 7886 7887 7888 7889 7890 7891 7893 7894 7895 7896 8116 8294 8295 8296 8297 8298 8299 8300 8475 8476 8477 8478 8479 8480 8481 8482 8483 8484 8485 8486 8487 8488 5035 8491 8492 5038 8499 5852 6408 6433 6434 6651 6652
theirselves$	3692 3694 3733 3734 43 3736 3737 3738 3739 3740 3741 50 7198 7199 3745 3746 7397 4001 4002 4003 7490 4105 7712 7713 7715 4279 4280 4281 4282 4283 4284 4285 4286 4288 4289 7747 7748 7761 4315 4316 4317 4318 7774 7775 7776 7777 7778 7779 7780 7781 7782 7783 4333 4334 4335 4336 7792 7797 4410 4414 723 7872 7873 7874 7875 7876 7877 7878 7879 7880 7881 7882 7883 4429 4430 7886 7887 7888 7889 7890 7891 7893 7894 7895 7896 8116 8294 8295 8296 8297 8298 8299 8300 8475 8476 8477 8478 8479 8480 8481 8482 8483 8484 8485 8486 8487 8488 5035 8491 8492 5038 8499 5852 6408 6433 6434 6651 6652
them	5931 5939 9432 9434 9436 9438 2295 2296 9493 9500 9504 6067 9522 6070 6071 6106 2432 9582 9583 9609 9617 6180 9683 9686 6920 6926 6945 7059
them$	7150 7151 7177 7224 3881 3888 7488 4034 4036 4038 7544 7547 7586 7587 7588 7589 7590 7591 7592 7593 4287 4296 4297 7774 7775 7776 7777 7778 7779 7780 7781 7782 7783 7957 7961 7962 7967 4516 4573 4600 4680 1055 4778 4779 4780 4781 4782 4897 4961 8473 8552 8639 1508 1509 5376 5385 5391 5403 8866 8885 5446 5568 5569 5685 5686 5687 5688 5689 5690 9152 5737 5758 9243 9244 9245 9246 9247 9248 9300 9301 9324 9325 5873 2299 2345 9525 9537 9569 9612 2481 6192 6233 6556 6776 6811 6812 6814 6821
themself$	3692 3694 3733 3734 43 3736 3737 3738 3739 3740 3741 50 7198 7199 3745 3746 7397 4001 4002 4003 7490 4105 7712 7713 7715 4279 4280 4281 4282 4283 4284 4285 4286 4288 4289 7747 7748 7761 4315 4316 4317 4318 7774 7775 7776 7777 7778 7779 7780 7781 7782 7783 4333 4334 4335 4336 7792 7797 4410 4414 723 7872 7873 7874 7875 7876 7877 7878 7879 7880 7881 7882 7883 4429 4430 7886 7887 7888 7889 7890 7891 7893 7894 7895 7896 8116 8294 8295 8296 8297 8298 8299 8300 8475 8476 8477 8478 8479 8480 8481 8482 8483 8484 8485 8486 8487 8488 5035 8491 8492 5038 8499 5852 6241 6408 6433 6434 6651 6652 6974 6996
themselves$	3692 3694 7150 7151 3733 3734 43 3736 3737 3738 3739 3740 3741 50 7198 7199 3745 3746 7397 4001 4002 4003 7490 4105 4138 7712 7713 7715 4279 4280 4281 4282 4283 4284 4285 4286 4288 4289 7747 7748 7761 4315 4316 4317 4318 7774 7775 7776 7777 7778 7779 7780 7781 7782 7783 4333 4334 4335 4336 7792 7797 4410 4414 723 7872 7873 7874 7875 7876 7877 7878 7879 7880 7881 7882 7883 4429 4430 7886 7887 7888 7889 7890 7891 7893 7894 7895 7896 8113 8116 1096 8294 8295 8296 8297 8298 8299 8300 8475 8476 8477 8478 8479 8480 8481 8482 8483 8484 8485 8486 8487 8488 5035 8491 8492 5038 8499 8513 9181 5852 6241 6408 6433 6434 6651 6652 6974 6996
therap	6245 9711
therapist$	9700 9710
therapy$	9701 7006 7007 7026 7105
there$	7235 4239 7700 1641 1642 5991
these$	3885 3919 4173 4176 4182 7959 7963 7969 901 1121 8473 1440 1444 1450 8808 1674 8885 5657 5685 5686 5687 5688 5689 5690 5741 5743 5750 5760 5761 9243 9244 9245 9246 9247 9248 9300 9301 9324 9325 5873 2500 2811 2819 6776 3087 6811 6812 6814 6821 3182 6926
they	9382 9415 2295 2296 2339 2349 9500 6106 2432 9582 9583 9609 9617 6180 2500 9683 6945
they$	3804 4222 4226 4227 4252 673 886 4578 887 8034 888 889 8274 8803 8804 8805 8806 8807 5359 5360 5361 5363 5525 8984 6031 6041 6064 2420 2481 6192 6238
thick$	1458 2970 2986 3024 3033 3034 3481
thickset$	2982 3495
thief$	8098 8099 8100 6510 6511
thieves$	8098 8099 8100 6510 6511
thieving$	8125
thigh$	9705
thighs$	9705
thin$	5153 2982 3001 3005 3496
thing$	9063 9064 9065 9066 9067 9069 9070
things$	7451 7582 4374 8425 8494 8531 8532 5796 5882 5905 2657
think$	7912 1188 1189 1190 1191 1192 1193 5044 5539 8995 8996 8997 8998 5635 9091 2433
thinking$	6783
thinks$	1188 1189 1190 1191 1192 1193 5539 8995 2433
thinnest$	1492 3029
third$	1450
thirteen$	1216 1217 1218 1219
thirties$	7611
thirty$	7609 7611 495 1183 4885 8363 8367 8368 8369 8370 8371 8372 8373
this$	3902 7511 4171 4178 4463 1096 1450 8885 8925 5568 5569 5685 5686 5687 5688 5689 5690 9152 9243 9244 9245 9246 9247 9248 9300 9301 5847 5882 5905 6034 2796 2880 2979 6776 6810 6811 6812 6821 3185
thoroughly$	3081
those	9493 6179 6920
those$	8013 901 1121 1440 6002 9500 9504 6075 9534 9565 2819 6776 3182
though$	163 3856 7538 7539 7540 7541
thought$	3758 3759 3760 3761 3762 3765 7669 7847 7848 933 1048 8964 8980 8985 5539 8995 8996 8997 8998 8999 9000 9001 5635 9091 9114 9115 9116 9117 9118 9119 9120 9121 9122 9123 5669 5670 5671 5672 5673 9254 9365 2317 2431 2528
thoughtless$	9076 9077 9087
thoughts$	2550
threadbare$	3048
threat$	4617 926 4619 4620 4621 4622 4623 4624 4625 4626 4627 4628 8084 8085 4631 4632 6063 2372 3181 3258
threatening$	2881 3479
three	9432 9500 6106 2432 9582 9583 9609 9617 6180 9683 6945
three$	4516 8123 1507 8654 8655 8656 8657 8658 8659 5376 5391 5825 3182 3352 3428
thresholds$	9277
threw$	47 772
thrill$	3749 58 3754 7977 8003 2774
thrills$	7983
thrive$	617
thrived$	617
thrives$	617
thriving$	617
throats$	8909
throug	6047 6380 3153 3217 3222
through$	255 8147 5048 5049 5182 8834 8863 8865 8886 8891 5830 2725 3140
throw$	47 772
throwed$	47
throwing$	47 772
thrown$	47 772 8741 2649 2650
throws$	47 772
thug$	3467
thuggery$	3467
thuggish$	3467 3479
thugs$	8119 8120 8121 9326 9486 6797 3467
tic$	3333
tick$	3095
ticking$	2827 6788
tidy$	3005
tied$	2318 6124 6719
ties$	892 6481
tight$	8666 5258 5859 3024 3048
tightly$	1488
tights$	6735
tiktok$	416 4108 417 4109 418 4110 419 4111 420 4112 7568 7569 7570
time	6299
time$	3841 7409 7473 760 761 762 7918 4561 4563 4594 4642 4678 8349 8784 8785 8898 8899 8900 8913 8921 9446 2530 2826 6771 6831
timed$	9521
timekeeping$	6460
timeline$	6132
times$	7292 7294 7295 7299 8914
timeta	6148 6311
timetable$	9603 9754 9766 6314
timetables$	9603
timewaster$	6510
timewasters$	6510
timid$	5858
tiny$	3048
tip	3273
tip$	2375
tipoff$	6965
tipoffs$	6965
tipped$	2375
tipping$	2375
tips$	2375
to	2491 6844
to$	3763 3767 7334 7388 3953 3962 3984 4015 4049 4050 4051 4053 4087 4095 4099 4161 4162 4163 4164 4165 4168 4194 4198 4290 7811 4371 7849 4457 4535 4543 4546 4548 4554 4584 4618 4685 4688 4702 4721 4786 4809 4817 4832 4833 4835 4987 5017 5027 8593 5267 8726 8727 8728 8730 8748 8768 5323 5324 5357 8874 8887 5505 5506 8994 9006 9007 9008 5566 5567 9041 9090 9098 5684 2029 5730 5785 5848 9313 5860 5861 9351 5897 5932 5937 5941 2253 5971 5976 2291 5990 5995 6006 6009 6010 6037 6053 6054 6062 6085 6096 6113 2430 2442 2448 9602 2469 6177 6188 6232 6239 6243 9703 6258 6266 6271 9744 6306 6361 9838 6388 2703 6458 6459 6754 6756 6759 6775 6777 6811 6827 6842 6843 6917 3268 7127
toarso	9579
toburg	9579
tocrim	9579
todama	9579
toddler$	6285
todeal	9579
todiso	9579
toe$	8669 8693 8694 8695 5241 2791
toerag$	3469
toerags$	3469
togang	9579
toing$	6177
tokenistic$	2788 3506
told$	7286 7287 144 145 146 153 154 155 156 157 158 159 160 161 7318 7319 7320 7453 7454 4009 7674 7681 4382 8756 8762 8767 8770 8776 8845 8846 8847 8848 8849 8868 8869 8870 8871 8872 5474 5475 5478 5616 5617 9149 2298 2453 6197 6337
tolerance$	6912
tone$	8632 6703
tones$	8632 6703
too$	3867 212 4824 4825 8408 1416 1417 1418 1435 5211 5640 5641 5642 5809 5810 5811 5812 5857 2166 2167 5898 2938
tooffe	9579
took	3340
took$	64 94 290 291 413 498 7863 724 5558 1877 5578 5587 5591 5592 5593 5594 5595 5596 5597 1967 2557 2559 2586 2719 2755 6448
tool$	2353
toolki	6908
tools$	2353
tooth$	6706
toothless$	3507
top	9594 6157
top$	7599 8671 8688 8689 8690 9524 9565 2457 9612 9634 6735 6740 6746 3182 3187 3189
topless$	4116 3496
tops$	8671 8688 8689 8690 8712 8713 6735 6740 6746
torment$	879 2780
tormented$	879 2780
tormenting$	879 2780
torments$	879 2780
tormentted$	879 2780
tormentting$	879 2780
torn$	8665 3041 3048
torobb	9579
tos$	6177
toshoo	9579
toss$	9101
tostab	9579
tosupp	9579
total$	1601 2187 3086
totally$	3078 3081
tothef	9579
touch$	7334 8833 9161
touched$	7192 3897 7621 8576
touching$	7649
tough	2351 2454 2484
tough$	996 997 998 999 1000 1001 1306 1307 1308 1446 6146 3005 3221 3490
toughe	2454 3222
tougher$	1431 1432 1433 1434 6146 3221
touret	3292
tourette$	6984
tourettes$	6984
toward	2363 2429 3217
towards$	4053 4535 4543 4546 4548 4554 8108 4721 4783 9460 7075
town$	6087 6133
toxic$	896 897 898 2806 3481
trace	9406 2271 9429 3261
trace$	9441
traced	9630
traced$	9615 9644
traces$	9441
track	2271 9514 2498
track$	1942 5961 9431 9441 9445 6095 6127 2436 2498 6937
tracke	2271 9420 5992
tracked$	9442 9447 6127 2436 9644 3160
tracki	2271
trackie$	6735
trackies$	8688 8689 8690 1562 8710 6735 6740 3059
tracking$	6127
tracks	2271
tracks$	9441 6127
tracksuit$	8688 8689 8690 8700 6735 6737 6740 3501
tracksuits$	8688 8689 8690 8691 8692 8697 8698 8699 8700 8702 8710 6735 6737 6740 6897 3501
trade$	438 447 4139 448 449 450 451 452 556 2742
traded$	438 447 4139 448 449 450 451 452 556 2742
trader	2261 6193
traders$	9385 5953 9648 2511 9661
trades$	438 447 4139 448 449 450 451 452 556 2742
trading$	438 447 4139 448 449 450 451 452 556 2742
traffic$	381 382 383 2729 6858
trafficced$	381 382 383 2729
trafficcing$	381 382 383 2729
trafficed$	381 382 383 2729
trafficing$	381 382 383 2729
trafficking$	7527 381 382 383 2729
traffics$	381 382 383 2729
trail	2539
trail$	2292 6231
trailed$	2292
trailing$	2292
trails$	2292
trainer$	6735
trainers$	7358 7359 3914 3915 3916 3917 3918 3920 3921 7586 7587 7588 7589 7590 7591 7592 7593 7598 7601 8009 5210 1519 8688 8689 8690 8691 8692 8697 8698 8699 8700 6735 6740
training$	6391 6405
tramad	6278
tramadol$	9733
transactional$	2746
transfer$	7067
transmitted$	7012
transplant$	9730
trap$	2832
trapstar$	3500
trauma$	9813 3334 7045
traumatic$	6982
travel	9645
travel$	7439 7440 7441 7623 2755 6448
traveled$	2755 6448
traveling$	2755 6448
travelled$	2755 6448
traveller$	1472 5170
travelling$	7465 7623 2755 6448
travels$	2755 6448
trawl	2282
trawl$	2445 6871 3562
trawled$	2445
trawles$	2445
trawling$	2445
trawls$	2445
treat$	2179 2180 2306
treate	2472
treated$	2179 2180 6032 2344 6247 2579 6279 3286
treating$	2179 2180
treatm	7018
treatment$	1940 9701
treats$	2179 2180
treatted$	2179 2180
treatting$	2179 2180
trendy$	3048
trial$	7116
tricks$	8786
tricky$	996 997 998 999 1000 1001 8231 8232 8233 8234 8235 8236 8237 6580
tried$	5280 5282 5283 8798 8846 8847 8848 8849 8973 5522 9365 6781
tries$	8836 8858 8859 8860 8861
trip$	7649
trips$	7649
troubl	6226
trouble$	7204 7205 3868 3869 3870 3871 3872 3873 3874 3875 184 185 186 7498 4260 4261 7717 7718 7719 7720 7727 7764 7765 7766 636 7979 7983 7990 8125 8262 5353 8809 5355 8906 5552 9013 9014 9015 9657 9681 2628 2657 6451 6465 2798 2799 2800 6568
troubled$	8980 8985 5539 8995 8996 8997 8998 8999 9000 9001 5553 9034 2875 2979
troublemaker$	3468
troublemakers$	8262 3468
troublemaking$	3468
troublesome$	4593 3481
trousers$	1562 3059
truancy$	3458
truant	3670
truant$	7408 7470 8098 8099 8100 8901 8902 8903 6510 6511
truanted$	3458
truanting$	3458
truants$	8098 8099 8100 6510 6511
true$	2038
trust$	8143 8751 8757 8771 8799 8800 8801 8802 8812 8882 8883 8884 5525 5530 5531 9305 9336 5908 2220 6757 6765 3133 3142
trusted$	7684 7685 7686 7696 5053 1380 8868 8869 8870 8871 8872 9099 9100
trusting$	8750 5430
truth$	4375
truthful$	4372 7828
try$	5280 5282 5283 8751 8757 8771 8798 8836 8882 8883 8884 8895 6757 6765 6781
trying$	8882 8883 8884 9572 6765 6783
tryings$	9572
tubby$	3496
tuberculosis$	3652
tuitio	6313
tuition$	9768
tumour	6240
tumour$	9695
turf	6103
turf$	9558
turkish$	1472 5170 6728
turn	9682
turn$	361 362 4459 4461 773 1551 1560 1577 1578 5281 5299 5305 5310 5319 8777 8778 8836 5388 2082 2088 2089 2090 9316 9652 6198
turned$	361 362 773 5157 5162 1552 1561 1577 1578 5281 5285 8744 8745 8746 8747 8846 8847 8848 8849 1797 2082 2088 2089 2090 2118 9366 6815
turning$	361 362 773 1577 1578 9088 9089 2082 2088 2089 2090
turnned$	361 362
turnning$	361 362
turns$	361 362 773 1577 1578 5281 5354 8836 8858 8859 8860 8861 2082 2088 2089 2090
tutor$	7357 4611
tutors$	7357
twelve$	1216 1217 1218 1219
twenties$	7611
twenty$	7609 7610 7611 495 496 1183 4885 1212 8363 4909 8365 8367 8368 8369 8370 8371 8372 8373 6636
twice$	4153 7614 4862 4863 4864 8430 9703 3366
twists$	6716
two	9432 9500 6106 2432 9582 9583 9609 9617 6180 9683 6945
two$	4027 8123 1507 8654 8655 8656 8657 8658 8659 5646 5825 2481 2896 2916 3182 3352 3428
twoc	6396 3454
twoc$	9851 7146
ugly$	2943 3496
ultimately$	89
unable$	120 739 740 741 742 743 745 786 1010 1011 1012 1013 1014 2578 2614 6773
unacceptable$	8167 8168 8169 8170 8171 8172 8173 8174 8175 2881 3506
unacceptably$	3506
unacco	3406
unaccompanied$	7098
unambitious$	3481
unanswered$	6830
unauthorised$	3372
unbearable$	8029
uncaring$	3481 3506
uncle	9776 6332 9789 9796 6379
uncle$	2624 9787
unclear$	652 655 658 659
unco$	2871 3094
uncomfortable$	9685
unconscious$	3644
uncontrollable$	2875 6773 3481
uncooperative$	3477 3506
uncorr	2243
uncorroborated$	5935
under	6047 2563 3433
under$	434 903 5182 1776 1802 5824 6255 2567 6386 2695 3172 3275
underage$	2736 2743
undercover$	3522
underdressed$	3496
undermine$	2769
undermined$	2769
undermines$	2769
undermining$	2769
underpass$	7709 7710 7711
unders	2412
understand$	129 130 217 652 655 658 659 7912 4470 4471 4472 4473 4474 4475 4476 4477 4478 4479 4480 4481 8595 8799 8800 8801 8802 2286 2453 2565
understanding$	5034 1343 1344 5037 6803
understands$	652 655 658 659 2453 2565
understood$	217 652 655 658 659 8924 2317 2431 2528
undert	2270
undertaken$	7314 9102 9103 9104 9105
underweight$	7021 3496
underwent$	3633
undesirable$	8010 8011 8012 2778 2875
undesirables$	8010 8011 8012
undisciplined$	3481
undoubtedly$	1769 6774 3504
unempl	9788
unengaged$	3477
unfair$	9076 9077 9087 9171
unfazed$	3490
unfit$	2028
unforgivable$	3506
unforgivably$	3506
unfounded$	2785
ungovernable$	3481
ungrateful$	3481
unhealthy$	3788 896 897 898 2722 2806
unheeded$	6830
unhelpful$	3506
uniform$	5210 1519 8667 6733 6735
uniforms$	5210 1519 8667 6733 6735
uninterested$	3072 6773 3481 3506
unironed$	3041
unit	5943 5959 6097 9709
unit$	5525 5530 5531 9305 9336 5908 9388 9396 9398 9403 9404 9405 5951 5952 9414 5986 9484 9552 9571 6117 9584 6144 9619 9641 6219 9723 9763 9782 9847 7056
units$	9388 6917
unjust$	9087
unkempt$	1472 5170 3496
unkind$	9076 9077
unknow	9420
unknown$	7375 4121
unlawful$	7501
unless	9623
unless$	7691 7694 7695 2382
unlikeable$	3481
unlovable$	2875
unmanageable$	8167 8168 8169 8170 8171 8172 8173 8174 8175 2875 6568 3481
unmotivated$	3481
unnecessary$	3756
unnerve$	5097
unopened$	6830
unpaid$	2710
unpleasant$	9685 3481
unpredictable$	8167 8168 8169 8170 8171 8172 8173 8174 8175 2881 3479
unprepared$	3064
unprofessional$	3506
unprofessionally$	3506
unquestionably$	3504
unreachable$	6773 3477
unread$	6830
unreasonable$	9076 9077
unreliable$	6773 3481 3506
unrepentant$	3481
unresponsive$	3477
unruly$	2796 2875 2881 2979 3481
unsafe$	7147 7148 7188 3788 7501 4553 9821 2720 2722
unsavoury$	8010 8011 8012 2875
unshockable$	3490
unsolved$	6155
unstable$	6604 6605 3481
unsubstantiated$	2785
unsuitable$	8013 2778
unsupervised$	2927
unteachable$	2875
untidy$	1472 5170 3025
until$	9439 2382 7134
unto$	4658 4661
untrue$	8929
untrustworthy$	6773 3481 3506
unusual$	3005
unusually$	2946
unwanted$	4269 4865 4868
unwashed$	8665 3025 3041 3496
unwell	9820 6374
unwell$	9829
unwilling$	735 739 740 741 742 743 745 788 1010 1011 1012 1013 1014 2168 3064 6770 6773
unwillingness$	3937 246 247 248 249 250 251 1010 1011 1012 1013 1014
unwise$	77 78 3788 7255 7256 7257 7258 664 2722 2766
up$	7197 7253 7426 342 343 344 345 346 4151 4305 4413 7914 4572 8028 967 4748 4749 8210 1096 4844 4872 8329 4887 4888 8379 8400 4953 4970 8493 8564 5139 8618 8636 8673 5243 5244 5252 5253 8717 5263 5264 8753 8754 8759 8760 8764 8765 8773 8774 8781 8782 8783 8842 8843 5453 8931 5489 9165 5719 5731 9191 5775 5778 5779 9269 5823 6038 6056 9567 9570 9612 9628 9774 9791 9793 2696 6575 6664 6739 6753
upbringing$	6569
upbringings$	6569
update	2485
update$	2256 6177
updateing$	2256 6177
updates$	2256 6177
upon$	4257 4258 6163
ups$	8339 8358 8385 8502
upsetting$	7206 7207 7208 7209 7210
upstream$	6953
urchin$	3467
urchins$	3467
urgency$	9332 9333 9334 9335 6829
us$	7464 7544 7547 7826 7920 7921 8271 8539 8547 8548 8549 8550 8551 5737 2447
use	2360 2429 2661
use$	3724 3726 3727 3728 7252 7334 7408 7437 557 558 559 4330 703 7912 8751 8757 8771 5427 2249 2461 2524 2526 9727 6757
used	2429 2573
used$	7192 7647 7677 557 558 559 703 987 1333 2117 2252
useful	2429 3153
useful$	9397 2396 2526
useless$	3073 3481 3506
user$	8089
userna	6148
usernames$	9603
users$	8089 9830
uses	2360 2573
uses$	557 558 559 2524
using	2360 2573 2661
using$	7309 557 558 559 988 2524
usual$	5865 2804
usually$	1563
utter$	1601 2188
utterly$	5504 2075 3078 3081
vaccin	3640
vain$	3481
valium	6278
valium$	9733
valuab	3153
value	6844
value$	2249 2526 3224
values$	8252 6612
van$	6851
vandal$	8098 8099 8100 6510 6511 3467
vandals$	8098 8099 8100 6510 6511 3467
vans$	6851
vape$	7358 7359 3914 3915 3916 3917 3918 3920 3921 7598 7601 8019 9721
vapes$	7358 7359 3914 3915 3916 3917 3918 3920 3921 7586 7587 7588 7589 7590 7591 7592 7593 7598 7601 8019 9721
variable$	8162 8163 8164 8165
vehicl	9440
vehicle$	2307 6396 3166 3173
vehicles$	2307
ventured$	7696
verbally$	2892
vermin$	9326
versed$	4899
very$	3858 3866 1277 1435 5224 5517 2938 2946 2963 3329
vest$	6735
vests$	8706 8707 8708 6735
vicious$	3479
victim$	4490 906 4615 924 8178 8528 8529 8530 2665 2919
victimisation$	7185 7186 7187 7758 7759
victimise$	2181 2182 2183 2184
victimised$	2181 2182 2183 2184
victimises$	2181 2182 2183 2184
victimising$	2181 2182 2183 2184
victims$	609 7925 7926 7927 7928 7929 7930 7931 7932 7933 7934 7935 7936 7983 905 4615 924 8178 8528 8529 8530
video$	7571 4143 4144 453 454 8576 9430 9546
videos$	7571 4143 4144 453 454 8576
vietnamese$	1472 5170
view$	9461 6820
viewed$	929 1046
views$	6820
vile$	8167 8168 8169 8170 8171 8172 8173 8174 8175
village$	8072 8073 8074 8075 8076 8077 8078 8079 8080 8081 8082 8083 8086 8087 5753
vindictive$	9087 3479 3481
violen	9488 9692 9788 9817 9820
violence$	7494 7508 7510 4260 4261 8125 1082 1083 8262 6097 6116 2425 9573 9574 6129 2439 6140 2452 2456 6164 6186 2508 2527 2628 6451 6481 3208 7093 3402
violent$	8167 8168 8169 8170 8171 8172 8173 8174 8175 8262 2807 2881 3187 3479
virtually$	1231 4923 1232 1233 1234 1235 1238 1239 1240 1241 1302 1303 2947 2957
visibility$	9560
visible$	6146 6720 3264
visit	2661 6908 6915
visit$	4805 8942 8943 8944 9254 9492
visited$	9149 9365
visiting$	7309 7465
visitor$	9700
visits	2658
visits$	4805 8942 8943 8944 9421
visual$	3305
visually$	3343
vital$	5825
vitiligo$	3499
vodka	6244
vodka$	9699
voice$	6820
voices$	6820 6991 6992 6993
volatile$	8167 8168 8169 8170 8171 8172 8173 8174 8175 2881 3479
volition$	7385 7644 7645 6447
volume	2391
volumes$	5707
voluntarily$	7644 7645 7655 7656 7657 7658 7659 7660 7661 7662 7663 6446 6447 6450
vomit$	9696
vomited$	3348
vomiting$	3348
vomits$	3348
vote$	333 334
voted$	333 334
votes$	333 334
voting$	333 334
voucher$	7598 7601
vouchers$	7598 7601
vulnerabilities$	4359 668 669
vulnerability$	7758 4359 668 669 7925 7926 7927 7928 7929 7930 7931 7932 7933 7934 7935 7936
vulnerable$	7149 7188 5001 5002 5003 8528 8529 8530 8567 8568 8569 5128 5129 5130 5131 6657 2979
wag$	2733
wagging$	2733
wags$	2733
waited$	6815
waitin	2571
waiting$	4651 2554 2575 2583 3314
walk	9645
walk$	3913 3940 3990 7664 7665 7666 7667 7668 4345 7812 1550 1559 2012 2013 9316
walked$	4005 4221 4228 4378 1550 1559 2012 2013 6340 6815
walking$	7309 7465 1550 1559 2012 2013
walkked$	1550 1559
walkking$	1550 1559
walks$	1550 1559 2012 2013
wall$	6141
wannabe$	2790 3467
wannabes$	3467
want	5956 2305
want$	7561 7562 4438 4439 4440 4441 4583 8377 8500 5086 5087 5088 1582 8799 8800 8801 8802 8818 8819 8820 8836 5461 1874 9106 9397 9572 2551
wanted$	3909 7753 1582 8924 1875 5655 5656 1965 1966 2263 2551 2692 2708
wanting$	6799
wants$	7561 7562 8500 1582 8818 8819 8820 8836 5461 9572 2551
ward	9709
warden	5948 5949 5950 2259 2260 2261 2294 5989 6193 2505
warden$	2237 9385 9403 9404 9405 5951 5952 5953 2291 5986 9444 2404 2435 9648 2506 2511 2512 9661 6208 2531
wardens$	8027 8264 8265 2237 9385 9403 9404 9405 5951 5952 5953 2291 5986 9444 2357 2404 2435 9648 2506 2511 2512 9661 6208 2531 6473
warn$	2375
warned$	7286 7287 3833 142 143 144 145 146 147 148 149 3842 151 152 153 154 155 156 157 158 159 160 161 7318 7319 7320
warning$	7283 7316 7317 7952 7953 7954 7955 7956 2113 2114 2115 2116 9280 9281 9300 9301 9533 6307 6474 6820 6821 3168 7122
warnings$	7283 7316 7317 7952 7953 7954 7955 7956 2113 2114 2115 2116 9280 9281 9300 9301 9533 6474 6820 6821
warran	6222
warrant$	1386 1387 1388 9501 2466 9677 6905 3560
warrants$	2466 6905 3560
wary$	7171 3718 3719 3720 3721
was	2344 6221 3298
was$	3800 141 150 243 244 367 380 4156 598 599 827 828 829 899 941 942 943 944 945 946 947 948 949 950 1003 4707 4712 1039 1063 1064 1065 1066 1067 1068 1227 1231 4923 1232 1233 1234 1235 1238 1239 1240 1241 8597 8600 1464 5230 1563 1587 5289 5461 1811 1812 5622 5632 9124 5681 5716 2076 5804 5805 5840 2156 2157 9344 2204 9367 5987 6004 6073 6178 6199 2555 2757 2812 2814 2818 2861 2865 2876 2878 2888 6672 6719 3105 3132 6875 3248 3306 3311 3317 3318 3329 3345 3366 3368 3369 3403 3407 3417 3425 3427 3428 3432
wash$	2124
washed$	2124
washes$	2124
washing$	2124
waste$	771 3139
wasted$	771 3139
waster$	8097 3467
wasters$	8097 3467
wastes$	771 3139
wasting$	771 3139
watch	2539 3169
watch$	8688 8689 8690 5961 9431 2292 9445 9492 2423 6127 9652 6231 2668 6735 6740 6937
watche	5992
watched$	9155 9156 9433 2292 9447 6127 9600 9644 2668
watches$	8688 8689 8690 6735 6740
watching$	2292 6127 2668
watchlist$	6861
watchlists$	6861
watchs$	2292 6127
water$	6348
wave$	6938
wavy$	3025
way$	20 7212 4822 5227 1536 1537 1538 8709 5259 5260 5348 9239 2165 9674 6412
ways$	7212 7455 8273 8354 8425 8786 8897 6412
wayward$	2875 6568 2979
we	2261
we$	5371 5372 5374 5375 5439 5440 5441 2162 5953 2357
weak$	4663 8162 8163 8164 8165 1019 2041 2042 2043 2044 9295 9296 9297 9298 5858 2194 2901 2902 3116 3156
weaker$	4603
weaned$	2585
weapon	9381 9391 9464 9592 2459 9852
weapon$	7452 9451 9471 9472 9851 3252
weapons$	7450 7494 2254 9451 9471 9472 6151 3252 3557
wear	2701
wear$	7664 7665 7666 7667 7668 1489 1514 1524 1525 1526 1527 1528 1529 1530 1531 1532 1533 3026 3043
wearing$	7465 1489 1514 1524 1525 1526 1527 1528 1529 1530 1531 1532 1533 2701 3026 3043
wears$	1489 1514 1524 1525 1526 1527 1528 1529 1530 1531 1532 1533 3026 3043
weary$	6626
weed	6404
weed$	7358 7359 3914 3915 3916 3917 3918 3920 3921 7450 7531 7532 7533 7586 7587 7588 7589 7590 7591 7592 7593 7598 7601 8019 9435 6265 9721 9732 9859 6421
week$	8898 8899 8900 8942 8943 8944 6314 6831 7107
weekend$	8898 8899 8900 9699
weeks$	8942 8943 8944 6831 7107
weigh$	1377 5070 5071 5072
weighed$	3643 3646
weighs$	3646
weight	6245 6272 9728
weight$	9700 9727 7022
welcome$	2764
welcomed$	2764
welcomes$	2764
welcoming$	2764
welfare$	7157 3703 7213 7214 7215 7216 7217 7218 7219 7220 7223 7871 7872 7873 7874 7875 7876 7877 7878 7879 7880 7881 7882 7883 8524 8525 8526 8527
well$	7313 7321 7322 8151 1118 1119 1131 1177 1207 1338 1359 1362 5062 5063 5064 5065 5066 5067 5068 1465 1470 2984 2997 3006 6734
wellbe	6272
wellbeing$	7157 7213 7214 7215 7216 7217 7218 7219 7220 7223 7866 7867 9727
went$	7288 7308 357 358 359 360 361 362 394 395 396 4102 414 415 503 504 505 508 7707 7708 836 860 876 877 1097 1098 1099 1550 1559 2138 2566 2687 2696 2754 2755 6448 3405
were	9420 2344
were$	3800 3807 141 150 3863 243 244 367 380 4156 598 599 7853 827 828 829 899 941 942 943 944 945 946 947 948 949 950 1003 1039 1063 1064 1065 1066 1067 1068 8268 1227 1231 4923 1232 1233 1234 1235 1238 1239 1240 1241 1445 1464 5183 1563 1586 5289 5399 5400 5461 1811 1812 5632 9124 2076 5805 5840 2156 2157 2204 9367 5987 6004 6066 6178 6375 2757 2812 2814 2818 2861 2865 2876 2878 2888 6672 6719 3105 3132 6875 3248 3366 3407 3417 3425 3432
west$	1482
wet$	2572
wets$	2572
wetting$	7017
what$	3855 7511 7651 4298 4299 627 635 7817 7825 708 709 8272 4819 8278 8531 8532 9278 9300 9301 6115 6454 6457 6821
whatever$	7861 8494 8511 1588 1589 1590 1591 1682 1683
whatsapp$	416 4108 417 4109 418 4110 419 4111 420 4112
whatsoever$	9124
wheel$	9177
wheelc	6374
wheelchair$	9829 3602
when	6853
when$	4106 4107 7825 8596 9341 9439 9446 6092 7040
whenever$	4106 9439
where	6853
where$	7173 7174 7175 7176 7825 8596 2304 6092 6128
wherea	5963 2426 6118 6119 2497
whereabouts$	9418 9419 6189
which	6844 6853
which$	8596 9458 9575 9582 6139 6190
while$	9157
white$	8578 1450 1472 5168 1485 5199 5200 5201 1510 1546 2978 2979 3002 3009 6735 3048
who	9381 9402 9458 9575 9582 6139 6190 6853
who$	7173 7174 7175 7176 4154 4155 643 672 7825 8002 8014 8268 8597 8600 2265 5960 5966 2299 2324 2335 6030 2345 6092 6093 6128 9587 6172 2486 6179 2489 6191 9660 6211 9668 6224 6672 3256
whoever$	6179
whole$	5763 5765 2796
wholly$	3078 3081
whom	9575 9582 9594
whom$	7173 7174 7175 7176 7825 9412 9482 2345 6128
why$	4344 653 654 4347 656 657 4350 4351 660 665 666 7817 7825 710 711 712 713 1945 1946 1947
wicked$	2805
wider	2308
wider$	6000
wife$	9772 9807 9832
wild$	2796 2805 6538 6539 6540 6568 3003 3025 3481
wilful$	3506
wilfully$	410 3136 3506
will	2491
will$	739 740 741 742 743 745 789 809 1328 1352 1364 1367 1400 1602 1604 1605 1606 1607 1608 1609 1610 1614 1615 1616 1617 1618 1619 1620 1630 1634 1635 1636 1644 1645 1646 1647 5347 8814 8815 8816 8817 5378 8840 1694 1695 1696 1697 1698 8850 1709 5434 5435 5438 5461 8918 8919 1780 1781 1794 5942 2253 5976 2291 2340 6060 2430 2469 6221 3065 3068 3070 3082 3268
willed$	6593
willing$	205 206 211 303 304 305 500 501 714 715 716 5271 5273 5275 8731 8732 8733 8734 2245 2753
willingly$	7644 7645 499 6446 6447 2756
willingness$	7400 5419 8875 8876 8877 8878 8879 8880
win$	4789 8856 5402
wind$	880 881 5327
winding$	7206 7207 7208 7209 7210 880 881
winds$	880 881
winter$	7516 7517
wiry$	2982
wisdom$	1170 1172 4920 1229
wise$	3808 1125 1126 1179 1446 6622 6627 6628 2942 2958
wiser$	3788 1122 1123 1124 1167 1179
wish$	5419 8875 8876 8877 8878 8879 8880 9572
wished$	2551
wishes$	2551 6820
wishs$	9572
wit$	9078 9079 9080
with	9526 6397 3222
with$	7231 7314 7412 7415 7420 7471 4026 4039 4043 7579 4125 4128 4157 4169 4170 4174 4181 4183 4185 7650 4277 4278 7827 4555 4558 4568 4569 8025 4584 8144 8148 8159 8160 8166 4783 8242 1102 8260 4806 4809 1135 5039 5040 5041 8597 8600 1489 1502 1503 1504 1505 1553 8769 8813 8888 1974 9290 5932 5957 9421 6001 9460 9498 9624 2560 6321 9786 6369 2704 6407 6469 2918 3026 3037 6840 6917 6963 3280 3341 3363 7088 7123
withar	9579
withbu	9579
withcr	9579
withda	9579
withde	9579
withdi	9579
withdrawn$	6168
withga	9579
withheld$	682 683 6828
withhold$	682 683
withholding$	682 683
withholds$	682 683
within$	4614 8070 8071 4774 5004 6236
withof	9579
without$	73 4028 961 8475 8476 8477 8478 8479 8480 8481 8482 8483 8484 8485 8486 8487 8511 8517 8518 8519 8520 8521 8522 8523 1411 1640 1643 5356 1730 1975 1976 5693 2107 2108 2606 3076 3077 3091 3113
withro	9579
withsh	9579
withst	9579
withsu	9579
withth	9579
woeful$	2194 3506
woefully$	3506
wolves$	8119 8120 8121
woman	6399
woman$	8335 1194 4891 8350 8384 8389 8391 1249 4944 8406 8407 1273 8422 8423 8424 8428 1284 1285 8450 9824 9854 6639
women$	8072 8073 8074 8075 8076 8077 8078 8079 8080 8081 8082 8083 8086 8087 8335 8338 1194 4889 8355 8357 8374 8382 8389 8390 8391 1246 8406 8407 1284 1285 1304 8505 8670 8720 6636 6639 6649
wont$	1616 1617 1618 1619 1620 3065
wool$	6644
woolly$	3506
word$	9254 9283
wore$	7664 7665 7666 7667 7668 1489 1514 1524 1525 1526 1527 1528 1529 1530 1531 1532 1533 3026 3043
work	6908
work$	124 126 127 3859 7315 3964 7497 371 372 373 374 375 376 377 378 379 620 7912 7921 8103 4689 4704 8213 4787 4828 8722 8751 8757 5314 8771 5358 8833 8864 8882 8883 8884 8889 9139 2310 6402 6461 2897 6757 6765 6808
worked	2355
worked$	371 372 373 374 375 376 377 378 379 620 8862 8868 8869 8870 8871 8872 9620 2697 6766
worker	9709
worker$	7357 7584 7826 7920 5525 5530 5531 5541 5542 9305 9336 5899 5908 6362 9845 6462 3143 7133
workers$	7357 7584 7826 4463 7920 8238 8283 8284 8285 5371 5372 5374 5375 5525 5530 5531 9305 9336 5908 6462
working$	371 372 373 374 375 376 377 378 379 620 4705 5008 8750 8882 8883 8884 9548 6765 6838 3383
works$	371 372 373 374 375 376 377 378 379 620 6766
workshop$	124 126 127
workshops$	124 126 127
workshy$	3481
world$	8354 2934 2935
worldly$	1179 1431 1432 1433 1434 2936 3486
worn$	7669 7684 7685 7686 7696 9428 5975 6719
worr	2580 2618 2680
worried$	5009 5010 5011 8467 8468 8469 5015 5016 5837 2227
worries$	7948 7949 7950 7951 5018 8474 6820
worry$	5009 5010 5011 8467 8468 8469 5015 5016 6820
worrying$	8167 8168 8169 8170 8171 8172 8173 8174 8175 2879 2881
worse$	4337 8503 8504 9251 9252 6654
worship$	484 485 486 487 488
worshiped$	484 485 486 487 488
worshiping$	484 485 486 487 488
worshipped$	484 485 486 487 488
worshipping$	484 485 486 487 488
worships$	484 485 486 487 488
worst$	7729 4300 2881 3187
worth$	7939
worthless$	3481
would$	540 4234 7690 544 545 546 547 548 554 4247 4256 4357 4405 893 951 8377 8399 1317 5014 1401 1603 1621 1622 1623 1634 1635 1636 5378 8850 1709 5461 8918 8919 1780 1781 5618 5619 5620 5942 2253 3066 3070 3082
wound$	880 881
wrap	9852
wraps$	8138 6421 6556
wreak$	2853
wreaked$	2854
wreaking$	2852
wreck$	2769
wrecked$	2769
wrecking$	2769
wreckked$	2769
wreckking$	2769
wrecks$	2769
wrist$	9705
wrists$	9705
writ	7077
write$	2096 2428 2498 9761 2837 2838
writing$	2099 2428
written$	2077 2098 2615
wrong$	3788 3789 3891 3975 3976 3977 7498 8001 8010 8011 8012 8397 8398 9076 9077 9087 9171 9337 9338 5896 2722 2779
wrote$	2097
xanax	6278
xanax$	9733
y$	8419
year	6309
year$	4158 4187 4188 8065 4613 8069 4875 8340 4904 8459 1452 1455 1457 9760 6309 9764 6831 7107
years$	8069 8326 8327 8328 8393 8394 8395 8396 8431 8432 8433 8459 6831 7107
yet$	3845 2174 5888
yield	3153
yjs	6389
yjs$	9844 3441
yob$	3467
yobbish$	2881 3467
yobbo$	3467
yobbos$	3467
yobs$	8119 8120 8121 3467
yoi$	3686
yos	6389
yos$	9844 3441
yot	6389
yot$	9844 3441
young	6399
young$	245 293 885 4587 8179 4728 4729 8203 8204 8205 8206 8207 8208 1080 1081 4775 4877 5132 5133 5134 5135 5136 5137 1450 8597 8600 5366 5496 5658 5776 5777 5786 5795 5833 5874 5876 5931 9436 9438 5984 2295 2296 6008 2339 9493 2349 9500 9504 6067 6070 6106 2432 9582 9583 6149 9609 9617 6180 9683 9686 9854 2743 2807 2810 2819 2858 6567 6614 2954 2978 3182 6920 6926 6945 3404
younger$	4603 8072 8073 8074 8075 8076 8077 8078 8079 8080 8081 8082 8083 8086 8087 6346 6420
youngers$	9480
youngster$	8179 8203 8204 8205 8206 8207 8208 6567
youngsters$	8179 8203 8204 8205 8206 8207 8208 6420 6567
youth	3193 3437
youth$	8179 8182 8203 8204 8205 8206 8207 8208 1450 8597 8600 8603 8604 2208 5947 2307 6389 2698 2807 6501 2810 6567 6671 2980 3182 3428 3437
youths$	8041 8179 8182 8203 8204 8205 8206 8207 8208 8597 8600 2307 6501 6567 2980 3492
yp	5931 5939 9415 9432 9434 9436 9438 5984 9440 2295 2296 9493 9500 9504 6071 6106 2432 9582 9583 9609 9616 9617 6180 9683 9686 2581 6280 2604 2626 6320 9806 6365 6366 2681 9831 9858 2714 3193 6896 6920 6945 7059
yp$	2784
yp1$	2783
yp2$	2783
yp3$	2783
yp4$	2783
yp5$	2783
yp6$	2783
yro$	3684
zero$	1727 5659 3137 3220
zits$	6729
