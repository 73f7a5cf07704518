3879 3639 2883

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
(get|gets|got|getting) (a kick|a buzz|a thrill|a laugh|off) (out of|from|on) (running|going missing|danger|winding|baiting|scaring|frightening|provoking|upsetting|causing|breaking|shoplifting|stealing|hurting|bullying|intimidating)
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
(is|was|been) [entirely|very much|clearly|all] <their> [own] decision to (stay|go|leave|carry|sell|meet|run|return|drink|take)
(make|makes|making|made|take|takes|took|taken) [a|an|the|their own] (conscious|deliberate|free|informed|active|calculated) (decision|choice) (to|not to) (deal|sell|carry|run|go|stay|meet|associate|commit|offend|steal|return|drink|use|get|ignore|miss|skip|truant|be|send|work|remain|report|engage|attend|come|hang)
(make|makes|making|made) [some|such|very|really|more|increasingly|<their>|these|a|an|consistently|repeatedly] (poor|bad|better|wrong|unwise|unsafe|safer|risky|riskier|dangerous|unhealthy|healthier|positive|negative|smarter|sensible|foolish|stupid|questionable|wiser|terrible|silly|reckless|harmful|irresponsible|good|right|the wrong|the right) [life|lifestyle] (choice+|decision+)
(poor|bad|unwise|wrong|unsafe|questionable|terrible|stupid|unhealthy|maladaptive|misguided|ill judged|ill advised|self defeating) [life|lifestyle|relationship|friendship] (choice+|decision+|decision making)
life choice+
choice of (peers|peer group|friends|friendship group+|associates|company|companion+)
(chosen|chose|choose|chooses|choosing|opted|elected|decided) not to (use|take up|accept|engage with|attend|access) (it|them|this|that|any|what|support|help|the (support|help|offer+|session+|appointment+))
(decision making|decisions|judgement|judgment) [_ly] (is|was|are|were|can be|has been|have been|remains) [<very>] [<very>] (poor|bad|questionable|reckless|impulsive|unwise|terrible|impaired|appalling|erratic)
(choices|decisions) (they|he|she) (make|makes|made|are making|is making|were making)
(get|gets|got|getting) (what was coming|what they deserve~|what he deserve~|what she deserve~|<their> just deserts)
(given|had|have had|offered) (every|ample|plenty of|many|endless) (opportunity|opportunities|chance|chances) to (leave|engage|change|stop|accept|speak up|say no|walk away)
(choose|chooses|chose|chosen|choosing|prefer|prefers|preferred) not to (come|go|return|stay|live|sleep) (home|back|at home|there)
(prioritise~|prioritising|put|puts|putting) [the|their] (group|gang|friends|friendship+|men|drugs|boyfriend+) (over|above|before|ahead of) <their> own (safety|welfare|needs|wellbeing)
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
would not be in (this|that) (position|situation|mess|state) if (they|he|she) [had|did] ...
(excluded|placed|moved|removed|suspended|barred|isolated|sanctioned|accommodated) [permanently] ... ... (due to|because of|owing to|as a result of) <their> behaviour
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
(lie|lies|lied|lying) to (cover|protect|get) (for|up|each|one|out)
blame~ others [and] [_] ... (responsibility|blame)
blame~ others for <their> _
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
(target~|targeting|prey on|preys on|preyed on) (vulnerable|younger|weaker|smaller) (peers|children|pupils|young people|boys|girls|kids|victims)
(egg~|goad~|egging|goading) (each other|one another) on
(enjoy~|like~|love~) (being missing|going missing|being out all night|having no rules)
(think|thinks|thought) [that] (it is|it was|carrying|fighting) [is] cool to (carry|fight|sell|smoke|steal|deal|rob)
(brag~|bragging|bragged|brags|boast~) (about|of|that|to) ...
(play|plays|played|playing) the victim
(make~|making|made) ... (life|lives) [of _] (impossible|hell|unbearable|a nightmare)
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
<owner> (account+|version+|story|stories|statement+) [of events|of it] (<is>) [<very>] (inconsistent|contradictory|implausible|far fetched|not believed)
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
(burn~|burnt|burned) (<their>|all|every) bridge+
treat~ [the|this|<their>] (care home|home|house|placement|school|unit|family) (like|as) a (hotel|playground|joke|doss house)
(see|sees|saw|regard~|consider~) themselves as (soldiers|gangsters|outlaws|criminals|warriors)
over friendly (with|to|towards) _
(<they>|<child>|group|lads|friends) (have|has|had|with) no [sense of|personal] boundaries
(wander~|roam~|prowl~) the streets (at|until) [all] (hours|night)
prone to [sudden|frequent|outbursts of|acts of|bouts of] (violence|aggression|outbursts|lying|stealing|anger|fighting|exaggeration|exaggerate|lie)
(loose|low|no) morals
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
(well versed|skilled|adept|practised|experienced) (in|at) [how to|ways to|ways of] (avoid|avoiding|evade|evading|dodge|dodging) (detection|capture|the police|arrest|officers|adults|staff)
in control of (the|any|every|this|each) situation+
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
(have|has|had) not (changed|mended) <their> ways
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
(little|no) (prospect|chance|hope|likelihood) of [any|real] (change|improvement|engagement) (for|in|from|by|among|with) [the|this|these] (group|boys|girls|friends|young people|children|them|lads)
(only|just|merely) a question of time
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
(?:source|cause) of (?:most|much|nearly all|the majority|all) of the (?:asb|crime|anti-?social behaviour|disorder)
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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 10 10 10 10 10 10 11 12 12 12 13 13 13 13 14 14 15 16 16 16 17 17 18 18 19 21 22 22 23 23 23 23 23 25 26 28 28 28 28 29 31 31 31 32 32 33 34 34 36 36 36 36 36 36 36 36 36 36 37 37 37 37 37 38 39 39 40 40 40 41 41 41 43 43 43 44 44 44 45 45 45 45 46 46 46 46 47 47 47 47 47 48 48 48 48 49 49 50 50 51 51 51 51 51 51 51 51 52 52 53 53 54 55 55 56 56 56 56 56 57 58 58 58 59 59 60 60 60 61 61 61 62 62 62 62 62 62 63 63 63 63 64 64 64 64 65 66 67 67 67 68 69 69 70 70 71 71 71 72 72 73 73 73 73 73 73 73 73 73 73 73 74 74 75 75 75 75 75 75 76 77 78 79 79 79 79 80 80 80 81 81 82 82 82 83 84 84 85 86 86 87 88 89 90 90 90 91 91 91 91 91 91 91 91 92 92 92 92 92 92 92 92 93 94 94 95 96 97 97 98 98 98 98 98 98 98 99 99 100 101 101 101 101 101 101 102 103 104 105 105 105 105 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 107 107 107 107 107 107 107 108 108 109 109 110 110 110 111 111 111 111 111 111 112 112 112 113 113 114 115 115 115 116 116 116 116 116 116 117 117 117 117 118 119 119 119 119 119 119 120 120 121 121 123 123 124 125 126 126 127 128 128 129 129 129 129 129 130 130 130 130 131 131 131 132 132 132 133 133 133 133 134 134 135 136 137 138 140 140 141 141 142 142 142 143 143 143 143 143 143 144 145 145 145 146 146 146 149 149 149 149 150 150 150 150 151 151 152 152 152 152 153 153 153 153 153 153 153 153 153 154 155 155 157 158 158 162 162 162 162 162 163 163 163 164 165 165 165 165 165 165 165 168 169 171 173 174 175 179 181 181 182 184 186 186 186 186 186 186 186 186 187 187 187 187 190 190 190 191 192 192 192 192 195 196 196 197 197 198 200 200 200 201 203 203 203 203 203 203 204 205 206 206 206 206 206 206 206 207 207 207 207 207 208 208 208 208 208 208 209 209 211 211 213 213 214 215 215 216 217 217 217 218 219 221 221 221 221 221 221 221 221 221 222 222 222 222 222 223 223 223 223 223 223 223 223 224 224 224 224 224 224 224 225 225 225 226 226 227 227 228 228 228 228 228 229 229 229 229 229 230 230 231 232 233 233 234 234 235 235 235 236 237 237 238 238 239 239 240 241 241 241 242 243 243 245 246 246 246 246 246 247 248 249 249 249 249 249 249 250 250 250 250 250 251 251 252 252 254 254 255 255 256 256 257 259 260 261 262 263 264 265 266 267 268 268 269 270 270 271 271 271 271 272 272 272 272 272 273 273 274 274 274 275 275 276 276 277 277 277 277 278 279 279 280 282 283 283 284 284 284 284 284 284 284 284 284 285 285 286 287 288 289 290 290 290 291 292 293 293 294 294 295 295 296 296 297 297 298 298 299 299 299 299 299 299 299 299 299 300 300 300 300 301 301 302 303 303 304 305 306 306 306 306 307 307 308 308 308 308 309 309 309 310 311 312 313 314 315 315 316 317 317 318 319 319 319 319 319 319 319 319 319 319 319 319 320 320 320 320 320 320 320 320 320 321 321 321 321 322 322 322 322 322 323 323 323 323 323 323 323 323 324 324 325 325 325 327 327 327 328 329 331 332 333 333 333 335 335 335 335 335 335 335 335 335 335 335 335 336 336 336 336 336 336 336 336 336 336 336 337 337 337 337 339 339 339 339 339 340 340 340 340 341 341 341 341 342 342 343 343 343 343 344 344 344 345 345 346 347 348 348 349 349 350 351 352 352 354 354 354 354 354 354 354 355 355 355 355 355 355 355 355 355 355 355 355 355 356 357 359 360 361 362 363 364 364 364 366 366 366 367 367 368 369 369 369 371 372 372 372 373 373 374 375 375 376 378 379 380 381 381 382 383 384 384 384 384 385 385 386 386 386 386 387 387 387 389 390 390 391 391 392 392 392 398 400 401 401 402 402 402 404 405 408 409 414 414 417 417 417 418 419 420 423 429 430 430 430 432 433 433 433 433 434 436 436 436 436 437 439 439 439 440 441 442 442 443 443 443 443 443 443 443 443 443 443 443 443 443 443 443 443 444 444 444 444 445 445 445 445 445 445 445 445 445 445 445 445 445 445 445 445 445 446 446 446 447 448 448 448 448 450 452 454 455 456 456 456 456 457 457 457 457 458 459 459 459 464 465 465 466 466 466 466 466 466 466 466 467 468 470 470 471 471 471 471 473 474 475 475 477 477 478 479 480 480 480 480 481 481 481 481 482 482 482 483 484 485 485 486 486 486 487 487 487 487 488 488 489 489 490 491 492 492 492 493 494 498 498 498 501 501 502 502 502 502 503 503 503 503 503 503 505 506 506 507 507 507 507 507 508 508 508 508 508 509 509 509 510 511 511 511 511 512 513 513 513 513 513 513 513 513 513 514 514 516 516 516 516 517 517 517 518 518 518 518 518 518 518 518 518 518 518 518 518 518 518 518 518 518 519 519 519 519 519 519 520 521 521 521 521 521 521 522 522 523 524 524 524 524 525 529 529 529 529 530 532 532 532 533 533 534 534 536 536 536 536 536 536 536 537 537 537 538 538 542 543 543 543 546 547 549 549 550 552 552 552 552 553 556 558 558 558 559 559 559 562 563 564 564 565 565 566 572 573 574 574 574 577 578 580 581 582 583 584 584 584 585 586 587 587 587 588 590 590 590 590 592 592 592 593 593 593 593 593 593 593 594 594 594 594 595 596 597 598 598 598 598 599 600 601 603 603 605 605 605 606 606 606 606 607 607 608 608 609 610 610 610 610 610 610 611 611 611 611 611 611 612 613 613 614 614 614 614 615 616 617 618 618 618 619 621 621 621 621 621 622 622 622 623 623 623 623 624 624 624 624 625 625 625 626 627 627 628 629 629 629 629 629 629 629 629 629 629 629 630 631 632 632 633 633 633 633 634 634 635 635 636 636 637 637 637 638 638 639 641 641 641 641 641 642 642 642 643 644 644 646 647 648 648 648 649 650 650 650 650 650 654 654 654 655 655 655 656 656 656 656 656 657 657 657 659 660 660 660 661 661 663 664 665 665 665 666 666 666 667 668 668 668 668 669 669 669 669 669 669 669 669 670 671 671 672 672 672 672 672 672 672 672 672 672 672 672 672 673 675 675 675 675 677 679 679 679 680 680 681 682 682 682 683 683 684 686 686 687 688 688 689 689 689 689 690 690 691 691 691 691 691 691 691 693 693 693 693 694 694 694 695 695 696 696 696 697 697 697 697 697 698 698 698 699 699 699 700 700 700 700 700 701 702 702 703 703 703 704 704 704 704 704 705 705 705 706 707 707 707 708 708 708 709 709 710 711 711 712 712 712 712 713 714 714 714 714 715 715 715 715 715 715 716 716 718 718 721 721 721 721 722 723 723 724 726 726 726 726 727 727 729 729 733 733 733 735 739 740 740 741 741 741 741 745 746 748 749 749 749 749 750 750 751 751 751 751 751 751 752 753 756 756 756 757 759 761 762 765 766 766 766 767 769 769 769 770 771 771 771 771 772 773 773 773 774 774 774 775 776 777 778 778 779 779 780 781 781 781 782 782 782 782 782 782 782 782 782 782 783 784 784 784 784 785 786 787 787 787 788 788 791 791 791 792 793 793 793 794 795 796 796 796 797 798 798 798 799 800 800 800 800 802 802 803 803 804 805 805 809 810 810 812 813 814 814 814 815 816 816 816 816 816 817 817 817 817 818 818 818 818 818 819 819 819 819 820 821 822 823 823 823 823 823 823 824 824 824 824 824 824 825 825 825 825 825 826 826 826 827 827 827 827 827 827 828 830 831 831 832 832 832 833 834 835 836 836 836 836 837 837 837 837 837 837 837 838 838 838 838 838 838 839 841 842 842 842 842 843 843 843 843 843 844 844 844 845 846 846 847 847 847 847 848 848 848 848 849 850 850 850 851 851 851 852 852 854 854 855 855 855 856 856 856 856 857 857 857 857 857 857 858 858 858 858 859 859 859 859 859 859 860 860 861 861 861 861 862 862 863 863 864 864 865 865 865 866 866 866 866 866 867 868 868 868 868 868 868 868 869 871 871 871 872 872 872 872 873 873 873 873 873 873 873 873 875 876 876 877 879 879 879 880 880 880 881 883 883 883 883 883 883 883 883 884 884 884 886 886 887 887 887 887 887 887 888 888 888 889 889 890 890 890 890 890 891 892 892 892 893 893 893 893 894 894 894 895 895 895 895 896 898 899 899 899 901 903 903 903 904 905 906 906 907 907 908 908 908 908 909 909 909 909 909 910 910 910 910 910 910 910 911 911 911 911 912 913 913 913 914 914 914 914 914 914 915 915 916 916 916 917 917 917 918 918 918 918 919 919 919 919 919 919 919 919 919 919 919 919 919 919 919 919 919 919 919 920 920 920 921 921 921 922 922 922 922 923 924 925 925 925 925 926 927 927 927 927 928 928 928 928 928 928 928 929 929 929 929 929 929 930 930 930 930 931 931 931 931 932 932 932 932 933 933 934 934 934 935 935 936 936 936 937 938 938 939 939 940 941 942 942 943 943 944 944 944 945 945 945 946 947 947 948 949 949 949 949 950 950 951 951 952 952 952 952 953 953 953 953 953 953 953 954 955 955 956 956 956 956 956 957 957 957 957 957 957 957 958 958 958 959 960 960 960 960 960 960 960 960 960 961 961 962 963 963 964 964 964 964 964 966 966 967 968 968 969 969 970 971 971 971 972 974 975 975 975 976 976 976 976 976 976 976 976 976 976 976 976 976 977 977 977 977 978 978 978 978 978 978 978 978 978 978 978 978 978 978 978 978 978 978 978 978 978 978 978 978 978 978 978 978 978 979 980 981 982 982 982 982 982 983 984 984 984 984 984 985 985 985 986 987 988 990 990 991 991 991 991 991 991 993 993 994 994 995 996 996 997 997 998 998 1000 1000 1000 1000 1001 1001 1001 1001 1002 1002 1003 1004 1005 1007 1008 1009 1010 1011 1012 1013 1014 1014 1017 1018 1019 1020 1021 1022 1022 1023 1023 1023 1023 1023 1024 1025 1025 1025 1025 1026 1027 1027 1028 1030 1030 1032 1033 1034 1034 1035 1035 1036 1037 1038 1038 1039 1041 1041 1042 1042 1044 1044 1044 1044 1045 1045 1046 1046 1047 1047 1047 1047 1048 1048 1048 1048 1049 1050 1050 1051 1051 1053 1054 1054 1055 1057 1057 1058 1058 1059 1061 1062 1063 1065 1067 1067 1067 1068 1068 1068 1069 1069 1069 1070 1070 1071 1071 1072 1074 1074 1075 1075 1075 1075 1075 1075 1076 1076 1076 1078 1078 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1097 1102 1103 1104 1105 1106 1107 1108 1109 1110 1112 1116 1117 1118 1119 1120 1121 1122 1123 1124 1125 1126 1127 1128 1129 1131 1135 1137 1138 1139 1141 1145 1150 1151 1154 1155 1156 1158 1159 1162 1163 1164 1165 1167 1171 1172 1173 1174 1175 1176 1178 1179 1180 1181 1184 1185 1186 1187 1189 1190 1192 1195 1196 1199 1201 1202 1207 1208 1215 1217 1219 1220 1223 1228 1229 1230 1232 1233 1234 1235 1236 1237 1238 1240 1244 1245 1246 1247 1248 1250 1251 1253 1255 1256 1257 1258 1260 1261 1265 1267 1269 1272 1273 1274 1275 1276 1282 1284 1289 1290 1292 1294 1295 1296 1297 1298 1299 1300 1301 1302 1303 1307 1309 1310 1311 1313 1314 1315 1318 1319 1320 1325 1326 1328 1330 1333 1334 1335 1336 1337 1339 1340 1342 1343 1344 1345 1346 1348 1349 1350 1351 1352 1353 1354 1358 1359 1360 1361 1362 1363 1364 1365 1366 1367 1368 1369 1371 1372 1373 1374 1376 1377 1378 1379 1380 1383 1384 1385 1386 1387 1389 1390 1391 1392 1393 1394 1395 1396 1397 1398 1400 1401 1402 1403 1404 1405 1406 1407 1409 1410 1411 1412 1413 1414 1415 1418 1419 1420 1421 1422 1423 1424 1427 1428 1430 1431 1434 1436 1437 1438 1439 1440 1441 1442 1443 1445 1446 1447 1448 1450 1453 1454 1455 1456 1457 1458 1459 1460 1461 1462 1463 1464 1465 1466 1467 1468 1469 1471 1472 1473 1475 1476 1477 1478 1479 1480 1481 1485 1486 1487 1488 1489 1490 1491 1492 1493 1494 1495 1496 1497 1498 1500 1501 1502 1503 1504 1505 1506 1507 1508 1509 1511 1512 1513 1514 1515 1516 1517 1518 1519 1520 1521 1522 1523 1524 1525 1526 1527 1528 1529 1530 1531 1532 1533 1534 1537 1540 1562 1563 1564 1573 1579 1582 1586 1591 1595 1598 1600 1601 1603 1606 1607 1610 1633 1656 1659 1660 1668 1672 1673 1692 1696 1697 1698 1703 1704 1709 1712 1719 1726 1728 1729 1734 1755 1759 1760 1762 1763 1764 1768 1774 1777 1778 1779 1780 1781 1782 1783 1785 1795 1796 1797 1807 1811 1814 1818 1820 1825 1827 1833 1835 1841 1842 1848 1849 1858 1860 1861 1862 1863 1865 1868 1873 1874 1875 1876 1877 1878 1880 1882 1883 1884 1885 1886 1887 1889 1890 1892 1894 1895 1898 1899 1900 1903 1904 1910 1913 1914 1915 1916 1918 1919 1920 1921 1922 1923 1926 1928 1929 1931 1932 1933 1934 1935 1944 1945 1948 1950 1951 1952 1953 1954 1955 1956 1957 1958 1963 1964 1965 1967 1968 1969 1970 1971 1973 1974 1975 1976 1977 1978 1980 1981 1982 1983 1984 1985 1986 1987 1988 1989 1999 2008 2010 2014 2018 2020 2022 2025 2026 2030 2033 2037 2039 2040 2042 2043 2045 2048 2050 2053 2054 2055 2058 3 3 20 24 26 27 41 42 76 96 107 122 137 139 145 147 148 153 155 160 161 167 169 170 172 174 176 180 180 182 183 184 185 188 189 193 194 195 196 196 199 201 210 212 213 214 219 221 243 244 253 254 258 263 281 287 304 326 330 334 336 338 351 353 357 358 365 368 370 376 377 381 388 391 391 393 394 395 397 399 403 406 409 411 411 411 411 411 412 413 415 415 415 415 415 415 415 416 417 422 423 426 427 429 430 430 431 431 435 438 440 445 446 447 449 449 449 449 449 450 450 450 451 453 455 455 455 455 455 455 455 455 455 455 455 456 457 457 457 457 457 457 457 457 457 457 457 457 457 462 463 467 469 470 474 475 476 495 496 497 498 499 500 501 502 504 504 504 504 504 504 505 507 515 519 521 523 526 527 528 529 530 531 533 535 535 535 536 539 539 539 539 541 544 545 547 547 547 547 547 547 547 547 547 547 547 547 547 547 547 547 547 547 547 547 547 548 549 551 553 555 555 557 558 559 560 561 567 569 575 575 575 575 575 575 575 575 576 589 591 591 602 604 610 610 620 638 640 641 642 645 651 652 653 658 660 661 662 674 676 678 683 685 692 707 710 717 720 720 720 720 720 720 720 720 720 720 727 729 730 732 733 734 736 737 737 738 741 741 741 741 741 741 741 741 741 741 741 741 741 741 742 743 744 745 746 747 752 753 754 754 754 754 754 754 754 754 754 754 754 754 754 754 755 756 757 758 760 762 763 763 763 764 766 768 769 771 772 777 778 780 781 782 783 785 785 786 787 789 789 789 789 790 790 790 790 790 790 799 801 806 809 811 814 825 826 829 837 840 853 867 870 871 873 874 878 878 882 884 884 885 889 897 899 900 901 903 906 919 923 955 957 965 967 967 967 967 967 967 967 967 967 967 967 973 976 976 976 976 976 976 976 976 976 976 977 982 989 990 991 992 993 1002 1006 1015 1016 1018 1022 1027 1028 1029 1030 1031 1033 1040 1043 1048 1051 1052 1056 1060 1066 1067 1073 1077 1077 1077 1079 1079 1079 1079 1090 1092 1098 1099 1111 1113 1134 1136 1140 1142 1143 1144 1147 1148 1149 1152 1153 1157 1160 1161 1166 1168 1169 1170 1177 1182 1183 1188 1191 1193 1194 1197 1198 1200 1203 1204 1205 1206 1209 1211 1212 1214 1216 1222 1224 1225 1226 1227 1239 1241 1242 1249 1252 1254 1259 1262 1263 1264 1266 1270 1271 1277 1278 1279 1280 1281 1286 1287 1288 1291 1293 1304 1305 1306 1308 1312 1316 1317 1321 1322 1323 1324 1327 1329 1331 1332 1338 1341 1347 1355 1356 1357 1370 1375 1381 1382 1388 1399 1408 1416 1417 1425 1426 1429 1432 1433 1449 1451 1474 1482 1483 1484 1499 1535 1536 1542 1543 1544 1554 1566 1567 1572 1575 1577 1583 1587 1588 1589 1590 1592 1593 1594 1599 1605 1608 1609 1611 1613 1614 1616 1622 1624 1625 1632 1636 1637 1640 1644 1645 1651 1652 1653 1654 1657 1658 1663 1664 1665 1669 1670 1671 1675 1677 1678 1694 1695 1700 1702 1705 1710 1713 1715 1721 1723 1724 1727 1730 1731 1732 1735 1737 1738 1739 1740 1741 1746 1751 1752 1754 1756 1757 1765 1766 1770 1771 1772 1773 1775 1786 1794 1798 1799 1801 1806 1808 1809 1810 1812 1813 1815 1817 1819 1823 1824 1828 1829 1830 1831 1834 1837 1838 1843 1844 1845 1846 1850 1851 1852 1853 1854 1855 1856 1857 1859 1866 1867 1870 1871 1872 1879 1881 1888 1891 1893 1896 1897 1901 1902 1905 1909 1911 1924 1925 1927 1930 1936 1937 1938 1939 1940 1941 1942 1943 1946 1947 1949 1959 1960 1961 1962 1966 1972 1979 1990 1991 1993 1994 1995 1997 1998 2001 2002 2003 2004 2006 2011 2012 2013 2015 2016 2017 2021 2027 2029 2031 2032 2036 2038 2044 2046 2047 2049 2051 2056 2057 30 35 156 159 166 177 178 180 202 220 396 407 410 411 415 421 424 425 428 449 455 460 461 472 500 504 535 539 540 547 554 568 570 571 575 579 591 719 720 725 728 731 734 737 741 754 763 768 789 790 807 808 878 902 967 976 999 1064 1077 1091 1093 1094 1095 1096 1100 1101 1114 1115 1130 1132 1133 1146 1210 1213 1218 1221 1231 1243 1268 1283 1285 1435 1444 1452 1470 1510 1538 1539 1541 1545 1546 1547 1548 1549 1550 1551 1552 1553 1555 1556 1557 1558 1559 1560 1561 1565 1568 1569 1570 1571 1574 1576 1578 1580 1581 1584 1585 1596 1597 1602 1604 1612 1615 1617 1618 1619 1620 1621 1623 1626 1627 1628 1629 1630 1631 1634 1635 1638 1639 1641 1642 1643 1646 1647 1648 1649 1650 1655 1661 1662 1666 1667 1674 1676 1679 1680 1681 1682 1683 1684 1685 1686 1687 1688 1689 1690 1691 1693 1699 1701 1706 1707 1708 1711 1714 1716 1717 1718 1720 1722 1725 1733 1736 1742 1743 1744 1745 1747 1748 1749 1750 1753 1758 1761 1767 1769 1776 1784 1787 1788 1789 1790 1791 1792 1793 1800 1802 1803 1804 1805 1816 1821 1822 1826 1832 1836 1839 1840 1847 1864 1869 1906 1907 1908 1912 1917 1992 1996 2000 2005 2007 2009 2019 2023 2024 2028 2034 2035 2041 2052

12 14 8 9 10 10 10 10 10 10 4 6 6 7 6 7 7 7 7 9 9 9 9 9 9 7 8 8 8 12 13 13 13 13 13 13 4 4 5 5 7 8 8 8 7 8 7 3 10 4 6 8 6 8 3 3 7 8 6 7 7 7 7 4 3 7 8 8 8 13 5 7 6 5 4 4 3 5 8 9 9 9 9 9 9 9 10 9 14 16 16 19 19 8 7 8 5 6 6 5 5 5 3 4 4 6 7 7 11 12 12 12 3 4 4 4 4 4 4 4 4 7 8 8 8 5 6 7 8 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 6 10 11 11 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 25 27 26 27 17 3 10 11 11 4 5 7 6 6 10 11 11 7 8 19 20 20 20 20 20 20 20 20 20 20 5 6 3 4 4 4 4 4 5 4 4 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 5 6 7 4 8 7 6 7 7 5 6 6 6 6 6 6 9 7 8 10 8 8 8 9 7 6 3 4 4 3 4 4 6 7 7 7 7 7 8 4 4 5 4 5 5 5 5 5 4 6 12 12 12 12 14 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 4 6 5 10 11 11 11 11 13 4 5 5 11 13 3 5 6 6 3 4 4 4 5 5 3 4 4 4 4 8 9 9 9 9 9 7 8 12 13 4 4 4 4 5 5 4 8 9 11 12 12 12 12 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 6 5 4 5 6 4 5 6 7 7 4 3 3 3 3 5 4 3 3 3 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 5 4 3 6 3 4 5 3 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 6 8 10 10 7 3 4 4 4 4 5 3 3 3 4 4 4 4 4 4 3 3 3 4 3 4 5 5 5 5 6 4 5 5 6 10 10 3 4 5 4 4 6 6 4 3 9 9 9 9 9 9 9 9 9 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 8 7 7 5 5 6 10 12 5 7 7 8 8 8 8 6 7 7 7 7 9 11 4 4 4 5 7 9 8 9 9 9 6 8 4 6 4 4 3 3 4 4 4 3 4 3 4 7 5 5 5 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 9 10 10 8 9 3 5 9 9 9 9 7 3 4 3 3 6 7 12 13 13 13 13 13 13 14 14 4 5 3 3 9 4 4 5 5 5 4 5 7 5 5 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 4 8 5 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 7 8 8 8 14 15 15 15 15 7 7 7 7 7 7 10 9 6 7 6 7 7 4 5 5 3 4 7 5 6 6 6 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 6 7 7 7 7 8 8 8 11 12 8 9 9 9 9 10 10 7 8 7 6 8 10 4 5 4 6 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 5 3 4 4 5 4 5 7 8 9 6 7 7 4 5 4 8 9 9 9 4 5 5 5 7 3 3 4 4 3 3 10 5 5 4 4 4 5 5 5 4 4 3 3 5 4 7 8 8 3 8 9 4 5 5 6 6 6 7 11 12 10 11 11 3 7 5 3 3 4 3 3 3 3 3 3 3 5 7 7 7 4 3 4 4 4 3 9 10 10 10 8 7 8 8 8 5 4 4 13 13 14 14 14 14 14 14 15 15 14 14 15 15 14 14 10 11 11 12 14 14 14 14 14 14 14 14 14 14 15 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 5 4 3 3 4 4 4 4 4 3 4 3 7 8 8 5 4 6 5 7 6 6 6 6 6 6 3 4 3 5 4 4 5 5 3 3 3 3 4 4 3 3 7 9 9 9 4 5 5 5 7 9 9 4 4 6 8 5 4 5 5 5 6 5 3 3 7 8 4 4 6 8 7 6 5 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 3 4 4 6 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 6 6 7 7 7 7 7 7 7 7 8 8 7 7 7 8 7 7 6 6 7 6 6 6 3 9 9 9 9 9 9 4 5 3 3 4 4 4 4 3 3 3 4 4 4 5 5 3 3 4 5 9 9 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 3 3 3 3 5 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 5 6 6 3 4 8 3 4 4 5 6 6 4 5 6 7 7 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 6 6 4 3 5 6 6 7 7 8 9 10 10 5 6 9 10 4 12 13 12 12 12 12 7 8 8 8 8 9 4 5 6 6 7 7 7 3 4 5 4 3 3 5 4 5 5 5 6 8 9 9 4 5 5 4 9 9 9 9 6 7 7 4 7 8 4 8 9 9 9 9 10 10 9 9 9 9 3 7 5 6 6 7 7 7 4 7 5 6 5 6 5 6 6 5 5 4 7 7 8 7 7 4 4 5 4 3 4 4 4 4 5 5 3 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 3 3 4 3 14 15 15 6 7 8 5 6 6 6 6 9 9 9 10 10 11 10 10 4 4 5 9 10 10 11 11 10 10 10 10 10 11 12 10 3 4 6 5 6 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 9 9 6 7 7 7 7 7 7 8 9 9 9 11 11 11 10 10 7 7 7 9 10 10 10 10 8 8 8 8 8 8 10 10 10 10 10 3 5 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 6 6 7 7 3 5 6 6 8 3 5 4 4 4 4 4 5 6 11 9 10 10 10 10 7 8 5 3 4 4 4 3 3 3 3 5 6 5 4 3 6 6 3 4 4 4 3 3 3 3 4 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 6 4 3 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 5 6 5 5 5 5 6 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 5 6 7 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 3 4 4 4 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 10 11 11 11 11 5 6 6 6 3 4 5 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 7 5 5 5 6 7 6 4 4 5 4 5 5 5 7 9 9 8 8 8 5 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 10 11 11 11 8 10 9 9 9 9 7 9 8 9 9 9 5 6 5 6 7 8 9 10 10 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 8 9 5 3 4 3 8 9 9 4 3 4 5 5 6 5 4 5 3 3 4 3 4 3 3 4 4 4 4 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 3 3 3 6 7 8 4 4 4 4 10 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 3 4 4 7 8 8 9 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 12 12 12 13 11 12 5 7 7 7 7 11 12 12 5 3 3 6 7 3 6 3 4 10 11 3 4 4 8 9 9 5 3 4 3 7 8 8 8 4 5 4 5 5 7 7 6 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 3 4 3 4 7 7 7 7 7 3 5 4 6 3 3 4 4 4 4 3 5 4 3 3 5 4 3 3 3 3 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 4 3 5 6 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 4 7 4 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 10 11 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 13 10 4 9 14 10 9 10 3 3 12 3 5 6 17 9 9 11 11 4 4 7 10 11 8 11 11 13 4 5 8 7 4 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 4 5 10 3 5 6 4 11 0 8 7 4 8 13 5 4 3 7 6 7 3 3 4 8 6 6 3 3 3 5 10 6 11 0 5 0 3 4 3 3 6 5 7 4 6 8 3 4 3 4 8 5 5 7 6 6 4 5 10 5 6 5 0 6 4 15 9 8 10 7 6 5 4 6 7 0 6 0 6 0 0 7 7 6 5 5 4 0 2 8 3 7 4 4 4 8 5 8 4 6 3 4 8 6 3 4 4 0 4 3 6 3 7 5 11 0 3 4 3 6 12 0 0 7 0 0 3 4 0 18 8 3 0 11 0 0 10 5 0 0 2 10 4 0 7 3 5 0 13 0 23 19 0 12 11 10 0 0 0 0 0 10 3 0 9 0 0 5 3 12 10 13 7 3 0 10 12 0 5 0 13 8 6 0 6 4 0 10 11 7 6 17 0 5 0 5 14 6 6 7 10 0 9 5 6 7 8 0 5 6 4 6 0 4 5 4 3 3 12 4 0 9 14 7 10 0 0 0 4 0 0 0 15 0 0 9 0 4 0 8 0 5 6 3 8 12 0 0 0 5 7 0 0 5 5 0 4 3 0 0 0 3 0 4 3 5 6 3 4 3 6 3 7 3 4 6 3 3 6 3 4 4 3 4 5 3 3 5 4 5 5 4 2 4 3 7 3 4 3 4 3 4 6 5 5 3 5 5 5 4 8 4 3 3 3 4 4 6 3 3 3 4 5 3 3 3 4 4 3 6 5 2 4 4 7 3 5 4 3 7 7 6 6 4 4 6 8 10 6 4 7 4 5 8 3 3 3 6 3 2 3 4 5 5 18 5 4 8 6 9 2 6 4 7 5 6 5 5 5 3 7 3 6 3 6 5 5 5 3 4 5 7 5 6 7 6 4 8 7 4 3 5 3 3 4 3 9 6 5 6 5 6 12 3 3 5 9 5 3 3 6 6 3 4 7 5 2 3 5 11 5 6 5 5 3 3 3 3 2 8 2 4 3 5 2 2 4 2 4 2 8 2 4 3 2 2 2 3 2 2 3 3 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 6 7 2 5 2 2 9 2 2 8 2 2 3 2 2 4 5 2 3 2 4 4 3 2 5 2 2 2 2 3 2 3 2 4 5 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 4 6 6 5 5 2 8 6 13 3 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 5 8 2 8 2 3 2 3 2 2 2 2 2 8 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 11 12 2 3 2 6 3 2 2 2 2 2 5 2 3 2 2 2 4 2 5 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 2 2 2 2 2 3 2 5 4 2 4 4 3 4 5 2 2 3 2 5 2 2 2 2 2 2 2 2 2 2 3 2 2 4 2 2 4 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 5 4 2 2 2 7 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 3 2 2 2 2 2 2 2 3 2 4 5 2 2 2 2 3 4 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 3 4 2 2 2 2 2 2 2 3 2 2 2 2 2 3 2 2 4 3 2 2 2 2 3 2 2 2 2 2 2 2 3 3 3 4 1 2 2 3 2 9 2 4 2 2 2 2 2 2 2 3 2 5 3 3 2 8 3 2 4 0 2 7 5 2 2 2 2 2 3 2 3 2 3 5 2 2 4 4 2 4 4 2 4 2 2 2 1 2 2 3 2 2 3 8 2 2 4 2 2 2 2 0 2 3 4 2 2 4 4 4 2 2 2 2 2 2 2 2 2 2 2 1 2 2 2 2 2 2 2 2 2 2 2 4 2 2 2 1 1 2 1 2 2 1 2 2 2 2 2 2 2 2 2 2 3 2 2 3 3 2 2 1 4 2 1 2 5 4 2 2 2 2 2 1 4 2 2 2 4 2 2 2 2 3 2 3 3 2 4 5 2 2 2 3 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 4 2 2 3 2 2 2 2 2 2 7 2 2 5 2 1 2 2 2 2 4 2 4 2 3 2 2 2 2 2 4 7 2 2 2 4 2 2 2 2 2 4 2 2 4 5 2 2 2 2 2 2 2 4 3 2 3 2 3 2 4 2 2 3 2 4 2 6 2 2 4 2 4 2 2 2 3 2 2 3 2 4 3 2 2 3 9 3 2 2 2 2 2 4 1 2 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 9 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 4 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 2 46 5 1 1 1 2 1 1 2 1 1 2 1 1 2 1 1 1 2 2 1 3 2 1

1$	2776 6655 7042
10$	8502
101$	6581
11$	8502
12$	1351 1352 1353 1354
13$	1351 1352 1353 1354
14$	1351 1352 1353 1354
15$	1351 1352 1353 1354
16$	1351 1352 1353 1354
17$	7461 3860
18$	8005 8007 520 8040 8041 1318 5207 8873 8874 8875 8876 8877 8878 8879 9103
19$	8005 8007 520 8040 8041 1318 5207 8873 8874 8875 8876 8877 8878 8879 9103
2$	7042
20$	8005 8007 520 8040 8041 1318 5207 8873 8874 8875 8876 8877 8878 8879 9103 7461 3860
21$	8005 8007 520 8040 8041 1318 5207 8873 8874 8875 8876 8877 8878 8879 9103
22$	8005 8007 520 8040 8041 9103
23$	8005 8007 520 8040 8041 9103
24$	8005 8007 520 8040 8041 3262
25$	8005 8007 520 8040 8041 1318 5207 8873 8874 8875 8876 8877 8878 8879 9103
26$	8005 8007 520 8040 8041
27$	8005 8007 520 8040 8041
28$	8005 8007 520 8040 8041
29$	8005 8007 520 8040 8041
3$	7042
30$	8005 8007 520 8040 8041 1318 5207 8873 8874 8875 8876 8877 8878 8879 9103
31$	7461
3x5x2$	3701
4$	7042
47$	7461 3860
4ft$	3681
5$	1605 5485 5486 7042 3681
5ft$	3681
5x5x5$	3700
6$	1605 5485 5486 7042 3681
60$	10045
6ft$	3681
7$	8502 7042 7141
8$	8502 7042
9$	8502 7042
999$	6581
a$	4103 4136 4278 7920 4283 4745 1037 1038 1039 8630 5072 5073 1234 5200 1371 1372 5289 5316 5317 1593 5989 6010 6130 6141 6168 6384 6605 6606 6615 6636 6637 6652 10315 2805 2843 6747 6755 10397 2971 3018 3161 3279 3297 3364 3367 7333 3612 7517
abandon$	3302
abandoned$	3299 3302
abandoning$	3302
abandons$	3302
abc$	6516 3632
abcs$	6516
abdicate$	2291
abdicated$	2291
abdicates$	2291
abdicating$	2291
abh	6750 3638
abh$	10389 7517
abide$	8313
abilit	7399
ability$	5077 5078 5079 5080
abject$	3268
able	6510
able$	1282 1285 1286 1288 1297 1309 1464 5352 5373 5374 1504 1513 2570
abode$	10374
abortion$	3811
about	6346 7213
about$	3949 3953 4018 4584 8225 8783 8962 8963 8964 5328 8970 8971 8972 8976 8977 1606 5646 1768 1769 1770 1771 5651 9568 9595 9689 9690 9818 9819 9820 6260 6261 6262 2428 6371 6664 6726 6834
above$	7848 8602 8603 8604 5512 9874 9903 6511
abroad$	10333
abscond$	7942 435 436 3641
abscondded$	435 436 3641
abscondding$	435 436 3641
absconded$	435 436 3641
absconder$	6780 3641
absconders$	6780 3641
absconding$	435 436 6779 3641
absconds$	435 436 3641
absconsion$	3641
absconsions$	3641
absen	7435
absenc	6669 10326
absence$	10308
absent$	7947 9432 6334
absentee$	8537 6873
absentees$	8537 6873
absolute$	1744
absolutely$	1881 6019 3260 3263
abus	10353
abuse	6713
abuse$	7518 7519 7555 7556 7557 7572 7794 7886 8156 8157 8166 8167 8267 8268 10350 10351 10352 6839 7464
abused	2816
abused$	7562 8045 6695 7479 3602
abuser$	7934 8026 8031 8036 8262 8484 970 8528 8538 1049 6865 6868 6869
abusers$	7934 8031 8036 8262 8484 970 8528 8538 1049 6865 6868 6869
abusive$	3063 6953 3666
abysmal$	3693
abysmally$	3693
academy$	5868 5873 5874 9832 9863 6251 2376 10287 10288 10301 3325
accept$	7623 7639 149 4104 236 237 238 239 240 241 242 243 7777 7800 7870 7881 754 755 784 4664 4665 4666 4667 4668 4669 4670 4671 4672 4673 8313 4687 4688 4689 4690 4691 4692 4693 4694 4695 4696 4697 4698 4714 4715 4716 4717 4718 8650 8655 8658 9236 9265 9271 9285 9666 7126 7127
acceptable$	6390 2552 3632
accepted$	236 237 238 239 240 241 242 243 8067 8075 8082 8083 8084 8094 754 755 9367 9368 9369 9370
accepting$	236 237 238 239 240 241 242 243 754 8650 9264
accepts$	236 237 238 239 240 241 242 243 754
acceptted$	236 237 238 239 240 241 242 243 754
acceptting$	236 237 238 239 240 241 242 243 754
access$	7623 3541
accident$	1033
accidents$	1033
accommodated$	278 279 280 281
accommodation$	7982 7983 7984 7985 7986 7987 7988 7989 10349 10385 7462
accomplice$	6804 3752
accomplices$	6804 3752
accord$	7770 8042 8043 6806
accoun	6306 2456 6336 6465
account$	948 949 4829 4830 4831 9641 9642 9643 9644 9645 9646 9647 10027 10104 6561 2684 2701 10225 10226 2836 10355 6921
accountability$	749 750 4633 4634 4635 4636 4637 4638 4639 4640 4641 4642 4643 4644 4645 9859 9860 9861 9862 7198
accountable$	749 750 10027
accounted$	2701
accounts$	948 949 4829 4830 4831 9945 9975 10104 6561 2684 2701 6921
accusation$	6837
accusations$	6837
acd$	3762
achiev	2530
achiever$	8542
achievers$	8542
acknowledge$	4687 4688 4689 4690 4691 4692 4693 4694 4695 4696 4697 4698 9666
acknowledged$	9529 9530 9531 9532
acne$	7098 3684
acned$	3683
across$	4879 4880 5395 5396 5397 5512 6989 7146
act	2501 10064 10247
act$	4346 7992 4714 4715 4716 4717 4718 1046 1077 1085 1317 1319 1320 1321 1322 1323 1324 1325 1326 1327 1328 1355 1356 1357 1358 1359 1423 1585 1586 1587 1588 9459 9666 9842 9845 9933 10065 3065 3126 3127
acted$	1046 1317 1319 1320 1321 1322 1323 1324 1325 1326 1327 1328 1355 1356 1357 1358 1359 1585 1586 1587 1588 5855 5864 9507 9512 9529 9530 9531 9532 9676 3065 3126 3127
acting$	1046 1204 1317 1319 1320 1321 1322 1323 1324 1325 1326 1327 1328 1355 1356 1357 1358 1359 1585 1586 1587 1588 3043 3065 3126 3127
action	2399 7286
action$	7582 9560 2104 2105 2106 9641 9642 9643 9644 9645 9646 9647 6397 6525 10177 6766 7284
actionable$	6278
actions$	3 4 5 6 7 8 9 3891 3892 3897 7582 7659 4028 7762 7763 7764 7765 7766 7767 7768 7769 7786 8267 8268 8269 8272 8273 8274 8275 8276 8277 8278 8279 8280 8281 8282 8283 8284 8465 2096 6766
active	10116
active$	3973 95 4145 368 369 370 371 639 6788 7001 3367 3369 7261
activi	9908 10218 7264 7276 7277 7286
activities$	7573 7582 6766 6785 6843
activity$	7573 7582 4347 7993 9945 10082 6766 6785 6843 7000 7268
acts$	7976 4346 7992 1046 1078 1086 1317 1319 1320 1321 1322 1323 1324 1325 1326 1327 1328 1355 1356 1357 1358 1359 1424 1585 1586 1587 1588 3065 3126 3127
actual$	6750
add$	2434 3472
added$	2434 2435 2483 2485 2617 2618
addict	10266 10326 10358 7389
addict$	8543 8544 8545 6873 6874 3659
addicted$	2741
addiction$	2741 7404
addicts$	8543 8544 8545 10368 6873 6874 3659
addres	2404 9967 2593 6472 6473 6502
address$	4095 4096 4097 7926 7927 7928 7929 4291 4292 4293 4294 9952 2463 10374 3441 7472
addresses$	4095 4096 4097 9936 9952 2463 10141 7237 7310
adds$	2434
adept$	1590
adequate$	1477 1480 5990 5991 5992 5993
adhd	10266
adhd$	10256 3760
adidas$	7104
admission$	7415
admissions$	7415
admit$	9265 9271 9285 9666 9842 7126
admitted$	9367 9368 9369 9370 2733 2746 7380
adolescent$	1106 8676 8700 8701 8702 8703 8704 8705 8716 1593 9111 9114 2983 2986 6936 3160
adolescents$	1106 8676 8700 8701 8702 8703 8704 8705 8716 9111 9114 6936
adopted$	7470
adoption$	3592
adoptive$	3592
adore$	509 510 511 512 513
adored$	509 510 511 512 513
adores$	509 510 511 512 513
adoring$	509 510 511 512 513
adult$	7737 7738 7746 4109 7816 7856 7868 4252 4253 7910 4321 4325 4328 7974 7977 8008 8011 8037 8235 4753 8417 8418 8419 8420 908 5015 5067 8775 8818 5187 5190 1314 8837 8841 1329 5214 8861 8866 8867 8868 8886 8895 1382 5266 8912 8913 5285 1407 8932 1419 1420 5301 8941 8942 5304 5305 5372 5375 9014 1566 1567 1568 1569 9093 9094 9095 9096 9097 9098 9105 5884 5885 6774 2920 6803 7005 7007 7008 3133 7014 7015 3153
adults$	4082 4087 4091 4094 7734 7737 7738 7746 7750 7868 7910 7934 7936 7939 4321 7968 7974 7977 8008 8224 8321 8322 8401 4767 8417 8418 8419 8420 8436 4798 8587 4971 8740 8775 8789 8790 8791 8799 8818 8838 5201 8841 1329 5211 8861 8866 8867 8868 8873 8874 8875 8876 8880 8884 8892 8893 8894 8895 8896 1381 1419 1420 5301 8941 8942 9014 9042 9050 9051 9052 9053 9054 9055 9056 9057 9064 9065 9066 9067 9068 9093 9094 9095 9096 9097 9098 9103 9108 9109 9184 9234 5708 5709 5711 5712 6774 6832 6916 7005 7009 7014 7015
advance$	2505
advanced$	1314 6788
advanceed$	2505
advanceing$	2505
advances$	4107 4108 8826 8827 8828 8829 2505
advantage$	7563
advice$	7668 8353 8354 8355 8356 8357 8650 9515 9516 9517 9518 9519 9520 6821 6833 7123 7189
advis	6279 7312
advised$	3979 7671 7672 4034 156 157 158 159 160 161 162 163 4043 165 166 167 168 169 170 171 172 173 174 175
affairs$	8927 9030 9031 9032 9033
affection$	7982 7983 7984 7985 7986 7987 7988 7989
affili	2501 7264 7268 7270 3753
affiliate$	6843
affiliated$	955 6843
affiliates$	6843
affiliation$	902 903 955 6843
affiliations$	6843
affray	6750 3638
affray$	10389 7517
afraid$	9034 9035 9036 1561 1562
african$	1615 5498 5503 5504 3187 7097
afro$	7085 3207 7087
afros$	7085 7087
after	9947 6679
after$	7778 4653 5120 8798 5162 5355 9043 9044 9060 2265 2736 10318 10319 6699 7411
afterthought$	9853
again$	7681 7682 9306 9307 9309 9310 9311 2231 6209 6210
agains	6414 7286
against$	7930 7931 7932 7933 10022 10036 6399 10053 10083 2615 10211 7139 7251 7253 7295 7334
age$	4336 8004 4845 8823 8824 8825 8832 8833 8899 8900 8901 8902 8937 8938 8939 5462 5463 9127 9128 9129 6654 7442
aged$	4368 9111 9114 10278 6801
agencies$	5868 5873 5874 9832 9863 6251
agency$	5842 5868 5873 5874 5884 5885 9832 9863 6251 2376 6278 3268 3315 3324
ages$	8832 8833
aggression$	8570 8626 8729 8730 1213 1214 6945
aggressive$	8664 8665 8666 8667 8668 8669 8670 8671 8672 8673 8674 8768 3063 3666
aggressively$	3666
aggressiveness$	8729 8730 6945
aggressor$	8484 8485 8486 8487 6865 6866 6867 6911
aggressors$	8484 8485 8486 8487 6865 6866 6867 6911
aggro$	8118
agitator$	3653
agitators$	3653
agree$	1275 1276 1277 1278
agreed$	533 8094 1275 1276 1277 1278
agreement$	7784 10070
agreements$	10070
agrees$	1275 1276 1277 1278
ahead$	128 7849 9874 9904 9964
aid	2530
aid$	2505 2514 2534 7368
aided$	2505 2514 2534
aiding$	2505 2514 2534
aids	2530
aids$	2505 2514 2534 7368
aim	2663
aim$	10077 2563 10110 10192
aimeda	6402
aimedat$	10041
aims$	6402 10077 2563 10110
albanian$	1615 5500 7097
album$	6495
alcoho	10326 10358 6728
alcohol$	34 7743 7744 4115 4116 4117 4118 4119 4121 4122 7982 7983 7984 7985 7986 7987 7988 7989 7994 7997 8426 10259 7385 3510 7389
alcoholic$	10367 6873
alcoholics$	10368 6873
alert$	2391 2412 2413 2542
alerting$	2412 2413
alerts$	2412 2413
aliases$	3705
alibi$	3706
alibis$	3706
alienated$	3161
alight	6737
alight$	10376
alike$	7103 7105
alive$	10236
all	7291
all$	4047 4051 227 661 4546 4710 4921 4977 1164 5067 1227 1268 8787 8858 1366 9002 1575 1706 9238 5600 1735 1737 1821 1822 1823 1910 1922 5802 5840 9655 9662 6051 6168 6170 9827 9828 2321 10072 6468 2650 6556 6585 2929 6813 7123 7124 7190 3360 3364
allegation$	948 949 6837 6838
allegations$	948 949 6837 6838
allege$	8459 8460 2600 6835 6836
alleged$	8459 8460 2473 2598 2600 2695 6835 6836 2960
allegedly$	3649
alleges$	8459 8460 2600 6835 6836
allerg	10266
allergic$	3776
allergies$	3776
allergy$	7404 3776
allocated$	2604
allow	2414
allow$	44 45 201 202 8161 9265 9271 9285 2534 2683 6807 7126
allowed$	44 45 201 202 8161 2534 2745 6807
allowing$	44 45 201 202 8161 2534 6807
allows$	44 45 201 202 8161 2534 2683 6807
almost$	597 1366 5245 1367 1368 1369 1370 1373 1374 1375 1376 1437 1438 1606 3129 3139
alone	6598 3575 7455
alone$	8098 8126 8981 8982 8983 8984 8985 8986 8987 8988 8989 8990 8991 8992 8993 9023 9024 9025 9026 9027 9028 9029 10237 3575 7454
along$	7728 7808 4409 4410 4411
alopecia$	3686
alpha$	6873 2999
already$	1366 5245 1367 1368 1369 1370 1373 1374 1375 1376 1410 1437 1438 1606 3129 3139
also$	2987
alternative$	3549
although$	177 7930 7931 7932 7933
altogether$	2321
always$	431 603 1312 1706 5652 3689
ambition$	8758 6981
among$	4864 8504 8505 8592 8663 5092 5131 6590
amongst$	4864 8504 8505 8663 5092 5131
amount$	266 267 9039 9040 9041
ample$	121 122 123 4063
an$	4384 4398 4680 5112 5198 5247 5293 1583 1584 1593 5820 6168 6369 6384 6605 6636 6755 3161
anaemia$	3775
analys	6291 6292 6293 2415 2416 2450 6332 10170
analysis$	7227 7271
analyst$	9915 9930 9931 9932 6294 6295 6329 9971 2573
analysts$	9915 9930 9931 9932 6294 6295 6329 9971 2573
anaphy	3777
and	2658 3399 3406
and$	4046 8382 4847 4848 5468 9111 9114 5512 5532 6277 6368 6404 6405 6583 7205 7244 3452 7505
angels$	8966 8967 8968 8969 6898
anger$	8626 1207 3064
angry$	9432 2971 3161
animal$	6873
animals$	8543 8544 8545 8564 8565 8566 9853 6873 6874
ankle	2868
ankle$	6747
anonymous$	3336
anorak$	7100
anoraks$	7100
anorexia$	3778
anorexic$	3778
anothe	2527
another$	3880 7877 8448 8591 8741 1593 9907 6637 6763 3161 3367
anpr$	3710
answer$	7777 8313 1430 1431 1432 5366 9265 9271 9285 9357 9666 6070 6071 9782 9842 9845 10192 7126
answered$	8067 8094 1430 1431 1432 9367 9368 9369 9370 1951 9512 9529 9530 9531 9532 9892
answers$	1430 1431 1432 9357
antagonise$	2953
antagonised$	2953
antagonises$	2953
antagonising$	2953
antagonist$	6911
antagonistic$	3668
antagonists$	6911
anti	6354 2488 6389 6398 6437 6442 10119 10131 2635 10176 2690 6580 3497
anti$	4249 4255 904 4932 8664 8665 8666 8667 8668 8669 8670 8671 8672 1185 5070 5087 5088 5089 5130 3092 3093
antici	2567
anticipated$	10059
antidepressant$	7376
antidepressants$	7376
antipsychotic$	3793
antipsychotics$	3793
antisocial$	7886 7893 8572 8664 8665 8666 8667 8668 8669 8670 8671 8672 5087 5088 5089 8768 9993 10219 2950 3057 6937
anxiet	10266
anxiety$	3780
any	9961 3335 7291
any$	4710 4788 1387 1388 9238 5600 1735 1737 5762 5837 6005 6006 6170 9909 6384 10038 10072 6460 2599 10120 10121 10147 10155 6534 10221 7123 7124 3360 3364 7316
anybody$	4556 4557 4788 5708 5709 5711 5712 5750 5751 5752 5868
anyone$	7734 4556 4557 8322 4788 8582 8598 8818 9042 5708 5709 5711 5712 5750 5751 5752 5868 9511
anything$	8259 1435 9000 1556 9191 9192 9263 9269 9275 9280 9289 5708 5709 9365 1938 1939 1940 1941 1942 9590 9591 9592 9593 5956 10137 7123 3292
anyway$	7685 7689 9017
apathetic$	3668 3693
apathy$	3693
apnoea$	7386
apologised$	9367 9368 9369 9370 9529 9530 9531 9532
apology$	9782
app$	437 4316 438 4317 439 4318 440 4319 441 4320 7960 7961 7962
appalling$	7626 7627 7628 7629 8664 8665 8666 8667 8668 8669 8670 8671 8672 2197 2198 2199 2200 2350 3063 3099 3298 3693
appallingly$	3693
appear	10220
appear$	625 626 860 946 962 1008 1009 1010 1011 1012 1013 1014 1015 1016 1017 1019 1020 1021 1022 1023 1024 1165 1189 1190 1191 1192 1193 1194 1317 1319 1320 1321 1322 1362 1366 5245 1367 1368 1369 1370 1373 1374 1375 1376 5395 5396 5397 1519 1607 1641 1642 1643 2115 2116 2863 2904 2988 2990 2994 3058 3060 3070 3126 3127 3218
appearance$	9133 9134 9135 9136 9137 9138 9139 9140 9141 9142 9143 9144 9230 7501
appearances$	7501
appeared$	1317 1319 1320 1321 1322 1641 1642 1643 2115 2116 2863 3126 3127 3218
appearing$	2115 2116 2863
appearred$	2115 2116
appearring$	2115 2116
appears$	625 626 860 946 962 1008 1009 1010 1011 1012 1013 1014 1015 1016 1017 1019 1020 1021 1022 1023 1024 1165 1189 1190 1191 1192 1193 1194 1317 1319 1320 1321 1322 1362 1366 5245 1367 1368 1369 1370 1373 1374 1375 1376 1519 1607 1641 1642 1643 2115 2116 2863 2904 2988 2990 2994 3058 3060 3070 3126 3127 3218
appendicitis$	3843
appeti	10266
appetite$	2641
apple$	6859
apples$	6859
applic	2596
applied$	2000 2001 2002 2273 10151 6541
apply	2527 2596
apply$	8594 8595 8596 8597 2000 2001 2002 3395
appointment$	5614 1736 5616 1738 1739 9425 9426 9427 9469 9470 9471 10253 7372
appointments$	5614 1736 5616 1738 1739 9469 9470 9471 10253 7372
appreciate$	8313 4687 4688 4689 4690 4691 4692 4693 4694 4695 4696 4697 4698
appreh	6449
apprehend$	10088 3437
apprehending$	3437
approa	7286
approach$	2096 7284
approaches$	4107 4108 8826 8827 8828 8829 9783 9784
appropriate$	4008
apps$	437 4316 438 4317 439 4318 440 4319 441 4320 7960 7961 7962
april$	7908
arab$	1615 5498 3187 7097
arcade$	7906 7907
architects$	637
are	2501
are$	3884 3987 3992 257 258 401 4368 625 626 857 858 859 860 946 962 1008 1009 1010 1011 1012 1013 1014 1015 1016 1017 1019 1020 1021 1022 1023 1024 1125 1131 5025 1165 1189 1190 1191 1192 1193 1194 8774 1362 1366 5245 1367 1368 1369 1370 1373 1374 1375 1376 5257 1400 1578 1607 5513 5559 1706 1727 5619 5804 1967 1968 5975 6183 2312 2313 9894 6289 6321 6330 6420 6499 6729 2870 2904 2929 2988 2990 2994 3043 3058 3060 3070 7041 7088 7089 3287 3314 7244 7293 3432 3490 7451
area	6391
area$	8581 8586 5121 10030 6831 7459
argue$	9432
argued$	9432
argues$	9432
arguing$	9432
argume	6692
argument$	5690 9330 5692
argumentative$	8733 8734 8735 8736 8737 8738 8739 6949 3666
arguments$	2795 10331 2824
arm$	9151 10243
arms$	9151 10243
around	7213
around$	4018 7699 7814 8046 8580 8609 8783 5152 5180 8821 6115 9944 6786 6989 7120
arrangement$	8047 9082 7000
arrangements$	8047 9082 7000 7420
arrest	9933 2461 2503 10046 10047 10052 6449 10115 2654 6576 2706 10326 10328 10355 10358 7295
arrest$	9108 9109 10020 6382 10039 2541 10068 10088 2582 2638 2645 10167 10177 10210 10215 6585 10399 3408 3411 7300 3437 7331 3629 3737 3865
arrested$	7565 4069 4070 4071 4072 4073 4074 4075 4076 198 199 200 8126 7266 7488 3865
arresting$	3437 3736
arrestped$	2582
arrests$	2477 9996 2541 2582 10159 2645 10177 10215 10399 7300 3735 3865
arrive	10183 10220
arrive$	8313
arrived$	9847 9848 9849 9850
arrogance$	3693
arrogant$	6201 3668 3693
arson	10004 10117 10118 10119 6738 6750 6752
arson$	10377 10389 10391 10400
arsonist$	6873
arsonists$	6873
art$	8860 3499
arthritis$	3756
as	2501 3335
as$	4279 4413 4846 5129 5173 5202 5222 1395 5284 5302 5303 9020 5545 2117 2118 6021 9685 2329 2332 6214 9966 6340 6341 6346 6570 2929 2987 2989 3043 7236
asb	6389 6398 6437 2635 10176 2690
asb$	7886 8570 10028 2511 10037 10076 2611 6514 6569
asbo	6475 6506 3632
asbo$	10114 10145 6516 7511
asbos$	10114 10145 6516
asd$	10256 3762
ashamed$	9706 2190
asian$	1593 1615 5498 5505 5529 5530 5531 1653 3160 3161 3187 7097
aside$	6114 6188
ask$	599 4566 9406 9407 9408 6299 7134
asked$	171 172 173 174 175 4110 7845 7846 599 8152 9319 9507 9512 9523 9524 9525 9676 9892 2408 6299 2454 6551 6691
asking$	4476 598 599 9264 9406 9407 9408 7134 7152
asks$	599 9319
asleep$	2186 2187 2358
asperg	3473
asperger$	7352
aspergers$	7352
aspirations$	8758 6981
aspiring$	2965
assaul	10004 10118 10119 2816 6713 10353 10355 6738 6739 6752 3638
assault$	10010 10352 10377 10378 10389 10391 10400 6839 7517
assaulted$	6695 2874
assaults$	10377 10400 6839 7517
assert	2621
assertive$	6500
assess	10247 10249 2738 2864 7213 7394 7399
assess$	1512 5392 5393 5394
assessed$	1003 1166 2473 2501 2598
assessing$	1512 5392 5393 5394
assessment$	10239 7321 7423
assessments$	7321 7423
assist	2414 2530 6588
assist$	38 2505 2514 2534 2563 10227
assistant$	6655 10295
assisted$	9924 2505 2514 2534
assisting$	2505 2514 2534
assists$	2505 2514 2534 2563
associ	9908 6306 6361 10005 10125 10132 10176 2664 10218 7270 7276 7277
associate$	7800 7829 7831 7832 7833 7862 8062 8063 8064 8065 8066 8422 955 2949 6829 6843
associated$	899 955 6843
associates$	7620 8422 955 9936 9945 9946 9948 9982 2465 10017 2949 6829 6843 3368
associating$	8062 8063 8064 8065 8066 955 2465 2949
association$	902 903 8422 5868 5873 5874 9832 9863 6251 2465 10000 6829 6843 6860 3392
associations$	902 903 8422 9945 9946 6543 6829 6843 6860
assume$	754 2600
assumed$	754
assumes$	754 2600
assuming$	754
assured$	7034
asthma	10266
asthma$	3770
asthmatic$	3770
astonishing$	6146 9786
astray$	8489 8490 8491 8492
asylum	3590
asylum$	7469
at	6674
at$	14 7564 4505 8320 8580 1161 8807 8808 9111 9114 1606 5797 1923 1930 1931 6058 6065 6192 9868 9944 10041 10064 6433 6517 6611 6625 6658 6675 6695 6703 2846 6742 7146 7411 7471 7498 7505
athena$	9953
athletic$	3164 3683
atrocious$	3693
attachment$	3516 3517
attack	10353
attack$	7360 7371
attacked$	7565 8126 8148
attacks$	7360
attemp	7290
attempt$	8238 721 4601 4602 5614 1736 5616 1738 1739 9538 9539 9641 9642 9643 9644 9645 9646 9647 6012 6013 6014 6015 6016 6820
attempted$	9629 9630 9631 9632
attempts$	5614 1736 5616 1738 1739 9783 9784 6820
attend	10303 3498 3856
attend$	7623 7800 8313 4677 8655 8658 9236 9265 9271 9285 9357 9666 9845 6651 2863 7126 7127
attendance$	9816 9884 10289 10308 6819 6929 3855
attended$	8067 8075 9367 9368 9369 9370 1951 9892 6651 2863
attender$	8554 6819 6884 6894
attenders$	8554 6819 6884 6894
attending$	9264 6651
attends$	9357 9379 9380 9381 9382 9948 2863
attent	6463
attention$	7574 7575 4107 4108 4111 7982 7983 7984 7985 7986 7987 7988 7989 7994 7997 8122 4484 8158 4520 8162 8381 8392 8393 8442 4895 1186 1203 8745 8746 8749 8826 8827 8828 8829 9510 9514 9641 9642 9643 9644 9645 9646 9647 2405 10102 2613 10256 6815 3075 6955 6956 3097 7307 3471
attitude$	7582 7786 664 1155 1156 8751 1414 1415 1416 1417 1418 2304 2305 2306 2307 6766 6914 3064 6978 6979 7177
attitudes$	7582 1155 1156 6766 6914 6978
attract$	7536 7537 228 229 604 605 5107 2931
attracted$	7536 7537 228 229 604 605 867 876 877 878 879 880 881 882 883 884 885 886 887 888 889 895 2931
attracting$	7536 7537 228 229 604 605 2931
attractive$	3683
attractor$	7325
attractors$	7325
attracts$	7536 7537 228 229 604 605 2931
attractted$	7536 7537 228 229 604 605 2931
attractting$	7536 7537 228 229 604 605 2931
attrib	2560 10168
attributable$	10153
attributed$	2474 10153
auburn$	3207
august$	7908
aunt	10314 6686 10327 6733
aunt$	10325
auntie	10314
author	2527
authorised$	6551
authorities$	8770 8771 5868 5873 5874 9832 9863 6251
authority$	8598 8650 8740 5868 5873 5874 9832 9863 6251 6677 6678 10318 6833 6971 3325
authors$	637
autism	10266
autism$	10256 3761
autistic$	3761
autumn$	7908 7909
available$	7558 6788
average$	3164
averse$	1132 1133 1134 1135 1136
avoid$	8313 8613 5469 5470
avoidant$	8673 8674 3063 3668
avoided$	8067 8075 4468 9500 7197
avoiding$	5469 5470
awaiti	2742 2750
awaiting$	6621 6629 3608
aware$	5145 8785 8786 9088 2442 2620
awareness$	4709 5356 1478 1479 5359
away$	7642 7752 7753 7780 7781 7821 7837 7840 7852 7943 7944 7949 8074 8081 8198 8199 8231 8236 8239 4681 1227 9257 5671 9611 9612 9637 9638 6047 6048 6523 10191 6555 10333 6697
awkward$	8733 8734 8735 8736 8737 8738 8739 10223 6949
b$	6684 10323 7333 7517
babies$	8915 8916 8917 8918 8919 8966 8967 8968 8969 7010
baby	10327
baby$	6638 6639 10345 2839 3212 3213
babysitting$	9042
back$	7599 7643 4154 7806 7860 378 379 380 381 4288 4289 7937 7938 4414 4415 4416 4417 8089 8091 8092 8093 8237 8242 4681 4682 5508 9256 1782 9308 6043 6117
background$	6938 7508
backgrounds$	6938
backs$	4682 6117
backward$	9781
bad$	3975 7626 7627 7628 7629 4147 4189 358 359 7890 4609 8417 8418 8419 959 960 961 4841 4843 4924 8573 8664 8665 8666 8667 8668 8669 8670 8671 8672 8673 8674 5081 1628 9162 5525 5527 5970 2197 2198 2199 2200 9822 9823 9824 9825 2350 2889 2951 2968 2980 2981 3063 3073 3087 3099 3191 3298
badly$	1187 1613 5847 2231 6946 6947 6948 3085 3188 7103
baffling$	679 682 685 686
bag$	9177 9178 9186 6504
baggy$	3230
bags$	5535 9177 9178 9186 6566 7104
bail$	4800 6755 10394 10399 7496 3618
bailed$	7496 3868
bails$	10399
bait$	2953
baited$	2953
baiting$	7576 7577 7578 7579 7580 2953
baits$	2953
baitted$	2953
baitting$	2953
balaclava$	9219 7104 3688
balaclavas$	9219 9220 9221 9222 9224 7104 7266 3688
bald$	5519 3683
ball$	361 362 9801
bandana$	7104 3688
bandanas$	7104 3688
bandit$	3652
bandits$	3652
banger$	6843
bangers$	6843
banging$	6843
bangladeshi$	1615 5500
bank$	583 10346
banked$	583
banking$	583
bankked$	583
bankking$	583
banks$	583
bannin	2669 2670
banning$	2577 6548 6549
bare$	6020 3181
barely$	1488 5367 1489 5368 1490 1543 5422 1544 1545 5553 2127 2761 2772 3131 3521
barred$	278 279 280 281
barrel$	3171
barter$	476 477
bartered$	476 477
bartering$	476 477
barterred$	476 477
barterring$	476 477
barters$	476 477
base	6457
base$	10096
baseball$	3239
basic$	3268
basically$	1366 5245 1367 1368 1369 1370 1373 1374 1375 1376 3129
basis	2596
bath	6732
bath$	10371
batted$	5618
battle$	3150
be	6476
be$	3966 4173 4174 4175 7829 4224 4228 401 4406 625 626 4509 4654 860 4744 8463 946 4835 962 1008 1009 1010 1011 1012 1013 1014 1015 1016 1017 1019 1020 1021 1022 1023 1024 4904 4990 1165 1189 1190 1191 1192 1193 1194 5094 5095 5227 5228 5229 1362 1366 5245 1367 1368 1369 1370 1373 1374 1375 1376 9069 9071 1607 5642 5645 9291 9292 9293 5669 5717 5727 1853 1854 1855 1856 5753 5913 5916 5987 6067 6068 2312 2313 6330 6331 6356 10053 6420 6427 6477 6488 6512 10185 2904 2988 2990 2994 3058 3060 3070 3314 3432 7311
beanie$	7104
beanies$	7104
bear$	7870 784 6194 3316
beard$	7069 7085 7087
bearded$	3683
beards$	7069 7085 7087
bearre	10115
bears$	3316
beat	10353 10358
beaten	2816
beaten$	3928 6695
became$	625 626 860 946 962 1008 1009 1010 1011 1012 1013 1014 1015 1016 1017 1019 1020 1021 1022 1023 1024 5025 1165 1189 1190 1191 1192 1193 1194 1362 1366 5245 1367 1368 1369 1370 1373 1374 1375 1376 1607 2904 2988 2990 2994 3043 3058 3060 3070 3502
becaug	10115
because$	3894 247 268 270 4158 2836 10355
bechar	10115
becom	2501 3482
become$	625 626 860 946 962 1008 1009 1010 1011 1012 1013 1014 1015 1016 1017 1019 1020 1021 1022 1023 1024 5030 1165 1189 1190 1191 1192 1193 1194 1362 1366 5245 1367 1368 1369 1370 1373 1374 1375 1376 1607 9292 2904 2987 2988 2990 2994 3043 3058 3060 3070
becomes$	625 626 860 946 962 1008 1009 1010 1011 1012 1013 1014 1015 1016 1017 1019 1020 1021 1022 1023 1024 1165 1189 1190 1191 1192 1193 1194 1362 1366 5245 1367 1368 1369 1370 1373 1374 1375 1376 1607 5691 2904 2988 2990 2994 3058 3060 3070
becoming$	5025 5031 2987
bed	2823 2842 3509
bed$	7878 7982 7983 7984 7985 7986 7987 7988 7989 10257 10312 6684 6685 6702 6730
bedbugs$	6721
bedealt$	10115
bedeta	10115
bedroom$	6685 7474
bedrooms$	6566
beds$	7878
bedwetting$	7388
bee$	6877
been	6575 2868 3482
been$	3989 3990 4032 4033 155 164 4065 4066 388 401 8073 8080 8082 8083 8084 4459 625 626 860 946 962 1008 1009 1010 1011 1012 1013 1014 1015 1016 1017 1019 1020 1021 1022 1023 1024 1117 5021 5022 5023 5029 5035 1165 1189 1190 1191 1192 1193 1194 1301 1362 1366 5245 1367 1368 1369 1370 1373 1374 1375 1376 1492 1607 5620 5621 5622 1967 1968 5863 9652 9653 6025 6026 9676 2232 6149 6150 6151 6184 6185 6186 2312 2313 6252 6330 6420 6427 6532 2722 2746 6651 2798 2829 6747 2904 2929 2988 2990 2994 3043 3047 3058 3060 3070 3314 3432 3495 3501 3502 3550 3552 3553 3587 3591 3601 3609 3611 3612 3616
bees$	6877
befing	10115
before$	7848 5216 8914 9874 9903 6742
befriend$	7955 442 443 444
befriendded$	442 443 444
befriendding$	442 443 444
befriended$	442 443 444
befriending$	442 443 444
befriends$	442 443 444
began$	401
beggars$	3323
begin	2625
begun	3498
behav$	8067
behave$	7800 7881 8062 8063 8064 8065 8066 1046 1079 1317 1319 1320 1321 1322 1323 1324 1325 1326 1327 1328 1355 1356 1357 1358 1359 1585 1586 1587 1588 9265 9271 9285 9357 3067 3126 3127 7126
behaved$	8062 8063 8064 8065 8066 8067 8075 8105 8106 1046 5066 1317 1319 1320 1321 1322 1323 1324 1325 1326 1327 1328 1355 1356 1357 1358 1359 1585 1586 1587 1588 9367 9368 9369 9370 3067 3068 6964 3126 3127
behaves$	1046 1317 1319 1320 1321 1322 1323 1324 1325 1326 1327 1328 1355 1356 1357 1358 1359 1585 1586 1587 1588 9357 9379 9380 9381 9382 3067 3126 3127
behavi	10161 2669 10326
behaving$	8067 1046 1317 1319 1320 1321 1322 1323 1324 1325 1326 1327 1328 1355 1356 1357 1358 1359 1585 1586 1587 1588 3067 3069 3126 3127
behavior$	7582 1146 1147 1148 1149 1150 1151 1152 1153 1154 6766
behaviors$	7582 6766
behaviour$	3 4 5 6 7 8 9 3891 3892 3897 7573 7582 7659 4028 7762 7763 7764 7765 7766 7767 7768 7769 7786 7796 7797 7798 7799 664 8193 4573 695 696 8267 8268 8269 8272 8273 8274 8275 8276 8277 8278 8279 8280 8281 8282 8283 8284 8349 8350 8351 8352 8465 8498 1146 1147 1148 1149 1150 1151 1152 1153 1154 8721 8722 8723 8724 8726 8727 8728 6367 10028 2511 10031 10037 6431 10076 10081 10082 6475 6506 6514 6548 6569 6645 2778 10303 6665 6745 6766 6767 6843 6863 6864 6914 6942 3064 3545 7508
behavioural$	3064
behaviours$	7573 7582 8721 8722 8723 8724 8726 8727 8728 6766 6767 6914 6942
behavs$	8067
behavved$	8067
behavving$	8067
behind	6345 9991 10116 6479 2601 10132
behind$	8952 8953 8954 9373 9375 6165 9984 6480 2775 7017
being	3482
being$	4032 4033 7694 4220 388 4378 625 626 860 4744 4810 4812 946 962 1008 1009 1010 1011 1012 1013 1014 1015 1016 1017 1019 1020 1021 1022 1023 1024 4961 5012 1165 1189 1190 1191 1192 1193 1194 5156 1362 1366 5245 1367 1368 1369 1370 1373 1374 1375 1376 5278 1607 1967 1968 9654 2232 6148 6512 10235 2754 2904 2988 2990 2994 3043 3058 3060 3070 3550 3552 3553 3587 3609 3611 3612 3616
belief$	7172 7202
believe$	1076 1084 9666 9845 2600
believed$	4827 4828 8468 8469 8470 1076 1084 9392 9393 9394 9395 9396 2402 2473 2598 2695
believes$	1076 1084 2600
believing$	1076 1084
belligerent$	3666
belocked$	10115
belong	2501
belongs$	9829 7191
below$	2775 7446
bench$	2645 10164 2878
benefit$	8313 2405 9924 2505
benefited$	2505
benefiting$	2505
benefits$	2505 2643
bepros	10115
bereaved$	2809 3864
bereavement$	10351 3864
besear	10115
besotted$	502 503 504 505 506 507 508
bespectacled$	3683
bespok	2774
best$	1350
bestopped$	10115
besumm	10115
bet$	1853 5732 1854 5733 1855 5734 1856 5735 1857 1858
beta$	6632
betray$	3302
betrayed$	3299 3302
betraying$	3302
betrays$	3302
better$	3975 4008 7884 8206 8207 4577 8217 8218 9493 2629
betwee	9947
between$	5265 7455
beyond$	8602 8603 8604 1188 1195 1316 1820 3020 3021 3257 3293
bid	2596
bid$	2627
big$	3942 8415 1440 1441 1442 1443 1581 1611 9180 3164 3172 3189 3207
biggest$	1635 3211 3371
biological$	3105
biopsy$	10260
bipola	6728
bipolar$	10367 3517 3783
birth$	8767 3105 7402
birthmark$	3684
birthmarks$	3684
bit$	8907 8908
bitchy$	3668
bitten$	7030
bitterly$	2231
black$	1593 1615 5498 1628 9152 5529 5530 5531 1653 1656 1689 9211 9212 9213 9224 3160 3161 3184 3185 3191 3207 7104 3230 7266
blackheads$	7098
blackout$	3759
blackouts$	3759
blade	10390
blade$	4775 4776 4777 10389
bladed$	10389
blades$	4775 4776 4777
blam$	2388 2389
blame$	8132 8133 8134 8135 8136 8137 8138 8139 8140 8141 8142 8143 4506 4507 8168 8169 8170 8171 8186 8187 8188 8189 676 677 678 746 8264 747 4659 4660 4661 4662 4663 9691 9830 9833 9834 9835 6197 9837 9842 9843 6232 3312 3313 7195
blamed$	8148 676 677 678 746 747 2388 2389 2859
blames$	676 677 678 746 747 6197 9837
blameworthy$	3693
blaming$	676 677 678 746 747 9615 9616 9691 2388 2389
blammed$	2388 2389
blamming$	2388 2389
blams$	2388 2389
blank$	9235
blanket$	1744
blatant$	1064 1065 1067
bleach$	3185
bleached$	3185 3207 7088
blight$	3031
blighted$	1068
blind$	6123 7197 3332 7407 7408
bling$	8413
blinkered$	3693
block$	8197 8819
blockers$	10271
blond$	5519 3185 3207 3683
blonde$	5519 3185 3206 3207 3683
blood$	3477 3512 7411
bloody$	3281
blue$	9152 3186 3207 7104
board$	5868 5873 5874 9832 9863 6251 10133 6495 7317
boards$	7317
boast$	2955
boasted$	2955
boasting$	2955
boasts$	2955
boastted$	2955
boastting$	2955
bodge$	3696
bodged$	3696
bodges$	3696
bodging$	3696
bodies$	7981 8101 4465
bodily$	6750
body$	7981 4465 1414 1415 1416 1417 1418 8950 6316 2439 3195
boisterous$	3668
bomb$	6881 6882
bomber$	5537 7104
bombers$	7104
bombs$	6881 6882
bone$	3089
boned$	7051
book$	10173
boost	2580
boots$	7104
born$	2715 10277 3529
borough$	7459
boss$	7742
bosses$	7319
bossy$	3668
botch$	3696
botched$	3696
botches$	3696
botching$	3696
both$	2929 2987 7145 3364
bother$	8118 8383 9320 9321 9322 9323 9433 9562 9633 6824 7150 7151
bothered$	8067 8075 9491 9502 9507 9512 9523 9524 9525 9526 9527 9528 5894 9552 9553 9554 9555 9556 9557 9558 9562 5929 9634 9676 6181 9892 2382 7150 7151
bothering$	7150 7152
botherred$	7150
botherring$	7150
bothers$	5340 8980 7150
bottom$	3542
bottoms$	9217 1705 3241
bought$	4769
bound$	384 1774 1775 1776
boundaries$	8622 8623 8624 6833
box$	6732 3206 7156 3278
boy	10038 6460 2599 10120 10121 10147 10155 6534 10221 6719 6753 7316
boy$	259 314 8030 950 1106 8676 8700 8701 8702 8703 8704 8705 8716 1208 8847 5676 5748 5749 6290 10392 2956 6847 6859 2991 6887 6936 3066 7068 7090
boyfri	10326
boyfriend$	7935 8002 485 486 487 488 489 8038 8039 522 523 10310 2812 10332 10345 10370 6798 6799 2921 2922
boyfriends$	8002 485 486 487 488 489 8038 8039 522 523 6798 6799 2921 2922
boys	6274 6282 9963 9965 6327 2451 2452 6351 2495 6503 10142 10161 2667 10224 3375
boys$	7595 7720 7740 7745 7748 259 7826 314 4209 4210 4211 7880 4242 4244 4246 7910 7935 7970 7974 4436 4440 4441 4449 4467 700 4615 4733 8389 8403 8424 4787 8433 8443 8444 8445 8446 4821 943 944 945 950 8475 8569 1105 1106 8676 8679 8700 8701 8702 8703 8704 8705 8716 1208 8731 8789 8790 8791 8847 1378 5319 5320 5321 5322 9011 9153 9233 9324 9325 9326 9327 9328 5696 5697 5698 5713 5722 5728 9378 5740 9388 5789 9480 9639 6028 6029 6030 6031 6032 6033 6088 9742 9761 9769 9770 9771 9772 9773 9774 9775 9776 9990 6374 2587 6546 2686 2700 6775 6847 6859 6887 6917 6936 3066 7068 7181 7189
braces$	7087 7098
brag$	2955
braged$	2955
bragged$	2955
bragging$	2955
braging$	2955
brags$	2955
braid$	7085 7087
braided$	3207 7088
braids$	9214 7085 7087
brain$	3825
brand$	9175 7119
branded$	3230
brands$	9175 7104 7119
brat$	3652
brats$	3652
bravado$	8414
breach	10176 3617
breach$	10156 2876
breached$	2876 3617
breaches$	2876
break	10326 6692 10373
break$	7800 921 922 5125 9293 9432 10181 2954
breakdown$	9821 10269 6986 7459 7471 7476
breakdowns$	6986
breakfast$	10323
breaking$	7576 7577 7578 7579 7580 921 922 9432 2292 2674 2954 3309
breaks$	921 922 9432 2292 2954 3309
breakup$	10331
breath$	9166
bribed$	6826
bridge$	8616 8617
bridges$	8616 8617
brief	2652
brief$	2391 2412 6531
briefed$	2454 6551
briefi	7213
briefing$	2412 6531 3438 7318
briefs$	2412 6531
bright$	3207
bring	2530
bring$	7536 7537 7554 592 593 594 595 596 1481 2558 2655 3419
bringing$	592 593 594 595 596 1481 2558 2655 3419
brings$	7536 7537 592 593 594 595 596 1481 2655 3419
broad$	3164 3170
broke$	921 922 5124 2292 2954 3309 7459
broken$	5081 5126 2292 3057 6939 3309 7459
bronchitis$	3842
brothe	10314 6686 10327 6689 10334 10337 10338 2840
brother$	7905 2791 10325 6687 2812 6714 6984
brothers$	7905 8767 6984
brough	2461 6414
brought$	7530 7531 7536 7537 7554 592 593 594 595 596 1481 10053 6466 2588 10127
brown$	1628 9152 3184 3185 3186 3191 3207
bruise$	3844
bruised$	3844
bruises$	3844
bruising$	3844
brunette$	5519 3683
brush$	2288 2309
brushed$	2235 2288 2309
brushes$	2288 2309
brushing$	2288 2309
buck$	5526 9799 3306
budget$	6235 9886 9895 9896
budgets$	9816 6235
bugs$	6721
build	9933 2504 2530 3335 3373
build$	1379 1380 9119 9120 9121 2513 2607 7043
builded$	2607
buildi	2530 6453
building$	9886 2513 10092 2607
builds$	9119 9120 9121 2513 2607 7043
built$	5482 6444 10214 3165 7045
bulimia$	3779
bulimic$	3779
bulk$	2650 6556
bulky$	3164
bulletproof$	8602 8603 8604
bullied$	7562
bullies$	8485 8486 8487 8543 8544 8545 6866 6867 6873 6874 7166
bully$	8485 8486 8487 8543 8544 8545 6866 6867 6873 6874
bullying$	7576 7577 7578 7579 7580 8570 8768
bump$	6638
bunch$	8430 1026 1106 8676 8700 8701 8702 8703 8704 8705 8716 1255 6859 6936 6989
bungle$	3696
bungled$	3696
bungles$	3696
bungling$	3696
bunk$	2902
bunked$	2902
bunking$	2902
bunks$	2902
burden$	4918
bureau$	9915
burgla	9908 9918 9991 10004 2488 10015 6442 10117 10118 10119 10160 6738 6739 6750 6752 3638
burglar$	8543 8544 8545 9984 6873 6874
burglaries$	9992 6367 10081 10377 10391 10400 7294 7517
burglars$	8543 8544 8545 6873 6874
burglary$	2407 6367 10010 10377 10378 10389 10391 10400 3364 3381 7517
burgle	3877
buried$	2091 2092 2284
burly$	3164 3683
burn$	1098 1099
burned$	1098 1099
burning$	1098 1099
burnned$	1098 1099
burnning$	1098 1099
burns$	1098 1099
burnt$	1098 1099
bury$	2091 2092 2284
burying$	2091 2092 2284
bus$	7906 7907
busine	6441 6547 7276
businesses$	9912 10056 10080 10186
busy$	9839 6201
but$	4046 4552 4553 5245 1367 1368 1369 1370 1373 1374 1375 1376 5260 5261 5262 5263 5298 5314 5435 9431 6158 7171
buy	6339
buy$	7719
buzz$	3935 57 3939 8381 8407 3198
by	6401 3399 3406
by$	7699 7739 4381 4382 4386 4746 4747 4768 8435 8663 5092 5380 9262 9485 9681 6044 6045 6046 9748 9751 9752 9753 9754 6298 2447 10006 6371 6609 10274 6649 2892 7146 7178 7306 7481 7482
c$	7333 7517
cad$	3722
cads$	3722
cahms$	3803
caked$	1637
calculated$	3973 95
calculating$	3668
call$	9469 9470 9471 9781 9783 9784 2413 2702 7189
called$	9676 9892
caller$	6884
callers$	6884
callin	10086
calling$	2413 6511 2702
callous$	3668 3693
callousness$	3693
calls	2456 6336
calls$	9469 9470 9471 9783 9784 9827 9828 2413 9975 6437 10132 6535 2702 7189 7190
came$	275 8105 8106 658 1317 1319 1320 1321 1322 1693 1702 9892 2461 2584 2752 2798 2926 3126 3127
camera	6316 6332
camera$	9949 9955 6317 9957 2447 9971 2602
cameras$	9949 9955 6317 9957 2447 9971 2602
camhs$	3802
camouflage$	7104
campaign$	3416
can	2658
can$	3988 607 608 609 5026 1215 1282 1285 1286 1288 1296 1348 1463 1487 1499 1502 1554 9107 5715 1859 1875 1878 5777 2036 2319 2447 2515 6414 2597 2636 2781 3252 3452
canada$	3231
cancer	6728
cancer$	10367 3823
candidates$	6429
cannab	10390 6758
cannabis$	33 7982 7983 7984 7985 7986 7987 7988 7989 7994 4901 9962 6619 10259 10270 10397 6776 3510
cannon$	6883
cannons$	6883
cannot	2745 2781
cannot$	808 5681 9335 9336 9337 9338 1874 2034 2108 6660 3568
cap$	1683 9202 9203 9204 9214 9219 7104 3229 7109 7118
capab	6510
capabi	10025
capability$	3719
capable$	1088 1465 5353 5376 5377 1503 1514 5758
capaci	10025
capacity$	1460
caps$	1683 9202 9203 9204 9205 9206 9214 9219 9220 9221 9222 7104 3229 7109 7118
capsules$	6602
captur	6453 3373
capture$	9108 9109 10092
captured$	6320
car	7477
car$	7926 7927 7928 7929 8427 8428 8429 3355
care	2802
care$	3944 3945 3946 3947 3948 4687 4688 4689 4690 4691 4692 4693 4694 4695 4696 4697 4698 4980 5123 5163 5342 5343 5344 5347 5348 5350 5351 5354 5365 9039 9040 9041 9042 9059 9064 9065 9066 9067 9068 9320 9321 9322 9323 9339 9340 9341 9477 9562 5924 9633 9641 9642 9643 9644 9645 9646 9647 9648 6012 6013 6014 6015 6016 9859 9860 9861 9862 6244 2366 2367 2368 10283 10309 10316 10317 6681 6722 10365 10366 3106 7150 7151 7198 3538 7456 3578 3579
cared$	9491 9507 9512 9523 9524 9525 9558 9562 2366 2367 2368 7150 7151
career	10218
career$	4263 6863 6864 2995 3369
careful$	7538 3904 3905 3906 3907
careless$	73 74 76 77 4147 691 9603 9604 2938 3693
carelessly$	3693
carelessness$	3891 3892 7787 7788 7789 7790 7791 7792 8160 4522 4576 3693
carer	10334
carer$	5074 5075 10311 10317 10325 2819 7456 7467
carers$	1089 1090 5074 5075 10317 6916 7456
cares$	9339 9340 9341 2366 2367 2368 2819
caribbean$	1615
caring$	2819 7136
carpet$	9806
carrie	2426 10132
carried$	4036 7693 7711 8094 666 667 896 897 898 1659 1660 9629 9630 9631 9632 2927 6807 3222
carries$	7710 666 667 896 897 898 1048 1323 1324 1325 1326 1327 1328 1355 1356 1357 1358 1361 1585 1586 1587 1588 1659 1660 9428 9429 9430 6359 10217 2927 6807 3222 3316
carry	2426
carry$	7596 7611 4035 7709 7800 7829 7831 7832 7833 4203 4204 4205 8062 8063 8064 8065 8066 666 667 8359 8361 8369 8371 896 897 898 8454 8455 1047 1323 1324 1325 1326 1327 1328 1355 1356 1357 1358 1360 1585 1586 1587 1588 1659 1660 9293 9428 9429 9430 2625 2927 6807 3222 3316
carryi	6345 10116 10132 6751
carrying$	7694 7857 8062 8063 8064 8065 8066 896 897 898 4814 1659 1660 9984 2601 6750 2927 3222
cars$	8427 8428 8429
case$	8533 8675 6248 6383 10048 2565 10148 6572 10383 6889 6891 6940 6941 3374 7501 7504
cases$	8533 8675 10148 6889 6891 6940 7501
cash	2626
cash$	7743 7744 4115 4116 4117 4118 4119 4121 4122 4284 7982 7983 7984 7985 7986 7987 7988 7989 7994 7997 8385 8386 8413 8426 6505 3041
cast$	7595 5713 5722 5728 9388
casually$	1613 3188 7103
casualty$	10251 10264
catalogue$	1964
catch	9933 9956 10052 6449 7295
catch$	9958 9968 2546 10088 10089 2680
catches$	2546
catching$	2546
category$	5039 2836
catheter$	3847
catty$	3668
caught	10115 10127
caught$	7562 7565 401 8600 8601 2872 3047 3636
cause$	7530 7531 7554 646 8532 1062 1063 9292 2510 6888 3036 3039
caused$	7530 7531 7554 646 1062 1063 3036 3039
causer$	6854
causers$	6854
causes$	646 8532 1062 1063 6888 3036 3039
causin	6479 2601
causing$	7576 7577 7578 7579 7580 646 8577 1062 1063 9432 6480 3036 3039
cautio	6739 7491
caution$	10378 10399 7516
cautioned$	3613
cautions$	10399
cautious$	7540
cavalier$	3693
cbo	6475 6506 3632
cbo$	10114 10145 6516 7511
cbos$	10114 10145 6516
cbt$	7377
cce$	7886
cctv	6316 6332
cctv$	6291 6292 6293 2415 2416 9955 6317 2440 2450 9971 10084 2575 2602 7232 3361
ceases$	10067
cell$	9915 3346 7305 7357
cells	6746
cells$	10385
central$	10184
centre$	8581 10030 10080 10126 10194 10398
cerebral$	3526
certain$	1774 1775 1776 1817 5732 5733 5734 5735 1857 1858
certainly$	1925 1933 5812 1934 1935 7143
certainty$	1818
chain$	2479 10175 7104 7270 7340
chains$	10175 7104 7340
challe	10190 6552
challenge$	9432 10191
challenged$	9432
challenges$	9432
challenging$	4843 8664 8665 8666 8667 8668 8669 8670 8671 8672 8733 8734 8735 8736 8737 8738 8739 1222 1223 1224 1225 1226 9432 3057 3061 3063 6949 3668
chance$	4000 4001 4002 124 4112 234 235 8319 8320 5686 5704 5783 1905 2269 2270 2271 2272 9807 9808 2561 2697 6820 7186
chances$	4000 4001 4002 124 7701 4112 234 235 8319 8320 2269 2270 2271 2272 9807 9808 6820 7186
change$	7639 329 7881 4359 7999 8294 8295 8296 8297 8650 8658 9236 9265 9271 9285 9354 9377 5739 9385 9406 9407 9408 9417 9422 5784 9666 7126 7127 7134
changed$	329 5679 9383 9392 9393 9394 9395 9396 3540
changes$	329
changing$	9406 9407 9408 5770 7134 3540
chaos$	8162 8407 8441 6824 6915
chaotic$	1197 3057 6937 3059 3061 3668 3693
character$	8563
characters$	4953
charg	10052
charge	6345 2503 10046 6409 6466 10115 10132
charge$	9560 9984 10020 6382 10167 10399 7292 3455 7487
charged$	10105 3615 7495
charges$	9996 10048 2535 10178 10399 7292 7298 3455 7487
charging$	6409 3411
charity$	5868 5873 5874 9832 9863 6251
charm$	5150
charms$	8101 8102
chart	2427
chart$	2499 2603 6486 7271
charted$	2603
charts$	7271
chase$	7574 7575 8381
chaser$	9783 9784
chasers$	9783 9784
chasing$	9783 9784
chat$	7958 7959 442 443 444 6561 2684
chated$	442 443 444
chating$	442 443 444
chats$	442 443 444 2684
chatted$	442 443 444
chatting$	442 443 444
chav$	3652
chavs$	3652
cheat$	6873
cheats$	6873
check	7213
check$	9949 2468 2568 6452 2590 2612 2630 2647 10255 7227 7299 7320
checked$	9676 9892 6335 2612 6521 10205
checkes$	2612
checking$	2612 2630
checks$	9949 2449 2468 6419 2612 2630 7227 7299 7320
cheek$	9151
cheeks$	9151
cheeky$	3668
chested$	7050 7060
chicken$	7906 7907
chief$	3032
child	10161 6663 6719 6753
child$	259 314 462 950 1106 8676 8678 8679 8700 8701 8702 8703 8704 8705 8716 1208 8847 8910 8915 8916 8917 8918 8919 8966 8967 8968 8969 9111 9114 5678 6639 10302 10318 2801 2803 2804 2845 10392 2912 2956 6846 6859 2983 2986 2995 6936 3066 6982 7010
childhood$	3537
childish$	5323 5324 5325 3668
childlike$	8952 8953 8954 5323 5324 5325 5450 5451 5452 5453 7017
children$	7595 259 314 7880 4242 4244 4246 4436 4440 4441 4449 4467 700 4615 4733 8433 8443 8444 8445 8446 4821 943 944 945 950 8475 8506 8507 8508 8509 8510 8511 8512 8513 8514 8515 8516 8517 8520 8521 8522 1105 1106 8676 8679 8700 8701 8702 8703 8704 8705 8716 1208 1243 8847 5244 1378 8909 8915 8916 8917 8918 8919 8966 8967 8968 8969 9111 9114 9324 9325 9326 9327 9328 5696 5697 5698 5713 5722 5728 9378 5740 5789 9480 9639 6028 6029 6030 6031 6032 6033 6080 6087 9761 9769 9770 9771 9772 9773 9774 9775 9776 6216 2802 10339 6775 6831 6846 6859 6917 6936 3066 6982 7010 7145 7180 7181 7183 7189
chin$	9151
chinese$	1615 5500 7097
chip$	5113 1235
chis$	3704
chlamydia$	3813
choice$	3 4 5 6 7 8 9 7582 3957 3958 80 81 3961 83 84 85 3965 87 7606 7607 7608 7609 7610 7612 3974 7614 7615 7616 7617 7618 7619 102 103 104 7647 7648 7649 7650 7651 7652 7653 7654 7762 7763 7764 7765 7766 7767 7768 7769 4134 7774 7775 7776 7784 4190 7830 313 4193 4194 4195 4196 8792 8924 5382 5383 6766 6767 6768 6769 6771 7012
choices$	3 4 5 6 7 8 9 3891 3892 7582 7606 7607 7608 7609 7610 7614 7615 7616 7617 7618 7619 112 113 114 115 7647 7648 7649 7650 7651 7652 7653 7654 7655 7656 7659 7662 7663 7664 7665 7666 4028 7762 7763 7764 7765 7766 7767 7768 7769 313 4193 4231 4232 4573 695 696 8267 8268 8269 8272 8273 8274 8275 8276 8277 8278 8279 8280 8281 8282 8283 8284 8924 5382 5383 6766 6767 6768 6769 7012
choose$	105 106 107 125 126 7673 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297 298 299 300 301 302 303 304 305 306 307 308 309 310 350 351 8978 5366 9012 9013 9101 9291 9451 2893
chooses$	105 106 107 125 126 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297 298 299 300 301 302 303 304 305 306 307 308 309 310 350 351 9451 2325 2326 2327 2328 2893
choosing$	105 106 107 125 126 7762 7763 7764 7765 7766 7767 7768 7769 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297 298 299 300 301 302 303 304 305 306 307 308 309 310 350 351 9015 9016 2325 2326 2327 2328 2893
chose$	105 106 107 125 126 7673 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297 298 299 300 301 302 303 304 305 306 307 308 309 310 350 351 9451 9797 2325 2326 2327 2328 6230 9870 2893 7197
chosen$	105 106 107 125 126 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297 298 299 300 301 302 303 304 305 306 307 308 309 310 350 351 8067 8075 2893
chronic$	10245
chubby$	5483 5519 3683
chunky$	3164
cid	9914
cigarettes$	7743 7744 4115 4116 4117 4118 4119 4121 4122 7982 7983 7984 7985 7986 7987 7988 7989 7994 7997 8426
cin$	3604
circles$	5535
circul	2461
circulate$	2392 6272 2394
circulated$	2392 6272 2394 9913 2604
circulates$	2392 6272 2394
circulating$	2392 6272 2394
circulation$	10061
circumstances$	9450 9476 7472
citalopram$	3799
city$	5478
civil	2669 3406
civil$	6548 3423
clad$	1664 1665 1666 7056 7067 3224
claim$	4822 4823 4824 7469
claimed$	4822 4823 4824
claims$	4822 4823 4824 2762
clamp$	3400
clamped$	3400
clamping$	3400
clamps$	3400
class$	4281 8499 8503 4991 8740 8965 9854 10390 6758 3454 3638
classed$	1169 2501
classmates$	7905 9085 9091 6775 6872
clear	2579 2608
clear$	679 682 685 686 1628 1817 6168 2531 2695 3191 3268 3415 3448
cleared$	2676
clearly$	603 1802 1803 1804 1805 1925 1933 5812 1934 1935 5856 2312 2313 3314
cleft$	3530
clever$	1441 1442 1443
climb$	909 910
climbbed$	909 910
climbbing$	909 910
climbed$	909 910
climbing$	909 910
climbs$	909 910
clingy$	3668
clinic	2735 3482
clinic$	6614 10255 10261 10264 3325 7384 7386
clinically$	3513
clip$	4355 4356 478 479 10084
clips$	4355 4356 478 479
close	2464
close$	9843 2359 2401 6343 7184
closed$	2273 2359 7139 7142 7184
closes$	2359 7184
closing$	9615 9616
closure$	2577 3449
clothe$	7219
clothes$	3897 3915 7982 7983 7984 7985 7986 7987 7988 7989 664 5540 1662 9202 9203 9204 9205 9206 9211 9212 9213 9214 9225 9230 6462 7104 7109 7219
clothing$	5540 1662 9202 9203 9204 9225 9230 7104 7106 7109
clout$	8414
club$	2376 3325
clueless$	3693
co$	4675 8642 5598 5627 5633 5638 5647 5723 6933 3406
coach$	7742 7977
coaches$	7977
coat$	9202 9203 9204 9214 7104 7109 7117
coats$	5540 1662 9202 9203 9204 9205 9206 9214 7104 7109 7117
cocain	10390 6758
cocaine$	6619 10270 10397 6776
cocky$	3668
coddling$	9042
code$	7042
codein	6632
codeine$	10259 10271
codes$	7042
coerced$	7562 8372 8373 8374 8375
cognitive$	3520
cohort	6351 10038 10042 6460 2599 10120 10121 10147 10155 6534 10221 7316
cohort$	8503 1106 8676 8700 8701 8702 8703 8704 8705 8716 8965 9990 10078 2587 10123 2686 6936 3377
cohorts$	10123
cold$	9674 9867 10359
colleagues$	5270 5271 5272 2685
collec	7213 3335 3373
collect$	2390 6485 6558
collected$	2390 6485 10214
collecting$	2390 6485
collective$	3268
collects$	2390 6485 10217
college$	5868 5873 5874 9832 9863 6251 10287 10288 10290 10300 10301 10307 3325 7418 7434
collude$	638 639
colluded$	638 639
colludes$	638 639
colluding$	638 639
colostomy$	3845
colour$	7072
coloured$	3207
colours$	9225 7072 7104
combat	2558
combative$	3666
come	10220
come$	4004 4005 7733 275 4201 4206 4207 8069 4438 4563 8313 1000 1317 1319 1320 1321 1322 1491 5395 5396 5397 1693 1702 9265 9271 9285 9292 9357 9367 9368 9369 9370 1952 9529 9530 9531 9532 2584 2752 2798 2926 3126 3127 7126
comes$	275 656 1001 1317 1319 1320 1321 1322 1693 1702 9357 9948 2752 3126 3127 3589
comfort$	6235
coming$	7634 275 8090 9264 2752 10357
comings$	2664
comman	6535
command$	9997 6387
commands$	10174
comment$	1710 1711 1712 1713
commented$	1710 1711 1712 1713
commenting$	1710 1711 1712 1713
comments$	1710 1711 1712 1713
commentted$	1710 1711 1712 1713
commentting$	1710 1711 1712 1713
commit	6345 10116 6479 2601
commit$	7800 9265 9271 9285 9293 9994 10085 10149 10231 7126
commits$	10085 10231
committed$	10231 2873
committing$	9984 6480 10207 2873
committs$	2873
common$	4702 9605 9606 9607 9859 9860 9861 9862 6750 7198
commun	2399 6441 2866
communicate$	442 443 444
communicated$	442 443 444
communicates$	442 443 444
communicating$	442 443 444
communication$	2304 2305 2306 2307 3268 7177
community$	8506 8507 8508 8509 8510 8511 8512 8513 8514 8515 8516 8517 8520 8521 8525 8581 8585 8586 6278 6302 10056 2553 10080 6745 6831 3620 3628 3635
companion$	7620
companions$	7620
company$	7520 7620 4111 7810 7828 8412 4779 4780 5868 5873 5874 9832 9863 6251 2376 6830 3324
compar	2642
compare$	6452
compared$	6521
compass$	8342
complacency$	9691 3693
complacent$	6201 3693
complain$	1710 1711
complained$	1710 1711
complaining$	1710 1711 9432
complainned$	1710 1711
complainning$	1710 1711
complains$	1710 1711
complaint$	948 949 9610 9680 6837 7189
complaints$	948 949 9610 9680 9827 9828 6837 7189 7190
complete$	1064 1065 1067 1744 2342 2607 3268
completed$	7699 9367 9368 9369 9370 1951 9629 9630 9631 9632
completeed$	2607
completeing$	2607
completely$	1266 5847 3145 3260 3263
completes$	2607
complex$	3061 3537
complexion$	7070 3684
complexions$	7070 3684
compliance$	6842 6931
compliant$	5084 6930
complicit$	39 368 369 370 371 385 8052 639 6808
complicity$	7785 638
complies$	9379 9380 9381 9382
comply$	7800 8313 9236 9265 9271 9285 7126 7127
comprehension$	7172
compromise$	10 2883 2884
compromised$	10 2883 2884
compromises$	10 2883 2884
compromising$	7520 10 2883 2884
compulsive$	2995 7354
computer$	7228
conceal$	709 710 1697
concealed$	709 710 1697 7121
concealing$	709 710 1697
concealled$	709 710 1697
concealling$	709 710 1697
conceals$	709 710 1697
concer	6402 2747 2785 2847
concern$	3951 4705 5911 5912 9641 9642 9643 9644 9645 9646 9647 9648 9680 7189
concerned$	5331 5332 5333 8973 8974 8975 5337 5338 6178 6179 6259 2381 10116
concerning$	8664 8665 8666 8667 8668 8669 8670 8671 8672 3063
concerns$	8349 8350 8351 8352 5911 5912 9680 9827 9828 10041 7189 7190
concerta$	3796
concus	3825
condescending$	3694
condit	6594 6599 3617
condition$	10233 10238 10394 7371 7372 7497
conditional$	3612
conditions$	8439 2824 10394 7472 7497
conduc	2426 2625
conduct$	3 4 5 6 7 8 9 3891 3892 3897 7582 7786 8267 8268 8272 8273 8274 8275 8276 8277 8278 8279 8280 8281 8282 8283 8284 8465 1146 1147 1148 1149 1150 1151 1152 1153 1154 1323 1324 1325 1326 1327 1328 6766 3064 3517
confer	10321
confidence$	1305 1307 1414 1415 1416 1417 1418
confidential$	3336
confidentiality$	9804
confiscated$	6311 10144
conflict$	8162 8387 9433 2824 6843
confro	10190 6552
confront$	10191
confrontation$	8162 8387
confrontational$	8673 8674 8733 8734 8735 8736 8737 8738 8739 6949 3666
confrontations$	8387
congregate$	8774 7041
congregated$	8774 7041
congregates$	8774 7041
congregating$	8774 7041
connected$	955 2474 10116 6478 6843
connection$	2882
conscious$	3973 95 4145
consensual$	3121 3647
consent$	7785 494 495 496 497 498 499 1275 1276 1277 1278 8978 9072 5443 5444
consented$	494 495 496 497 498 499 8018 501 529 1275 1276 1277 1278
consenting$	494 495 496 497 498 499 3121 3135 3647
consents$	494 495 496 497 498 499 1275 1276 1277 1278
consequences$	7583 7584 7585 7586 7588 7589 7590 7592 7657 141 7667 8326 8327 8328 8329 8330 8331 8332 8333 8334 8335 8336 8337 8598 8784
consid	2461 2501 2521
consider$	8313 1102 9265 9271 9285 9666 7126
considerable$	4967
considered$	4827 4828 988 1102 1164 2736 2987
considering$	1102 2736
considerred$	1102
considerring$	1102
considers$	1102
consistent$	1744
consistently$	1914 5793 1915 5794 1916 1917 1918 1919 1920 1921
consort$	2949
consorted$	2949
consorting$	2949
consorts$	2949
consortted$	2949
consortting$	2949
consta	6291 6292 6293 2415 2416 2450
constable$	9930 9931 9932 6294 6295 6329
constables$	9930 9931 9932 6294 6295 6329
constant$	6144 6145
constantly$	431 1914 5793 1915 5794 1916 1917 1918 1919 1920 1921 2231
consti	2501
consul	6599 6613
consultant$	10238 10248 10252
contac	6306 10086 10125 2664
contact$	4107 4108 4111 7955 442 443 444 446 447 448 449 450 451 452 1248 1249 10086 2825 6988 7123
contacted$	442 443 444 446 447 448 449 450 451 452
contacting$	442 443 444 446 447 448 449 450 451 452
contacts$	442 443 444 446 447 448 449 450 451 452 9945 6543
contactted$	442 443 444 446 447 448 449 450 451 452
contactting$	442 443 444 446 447 448 449 450 451 452
contain$	8607 8608 8636 9406 9407 9408 6563 7134
contains$	6563
contemptuous$	3694
content$	219 220 225 324 325 326 527 528
continually$	431 1914 5793 1915 5794 1916 1917 1918 1919 1920 1921
continue$	7673 7708 408 411 418 419 420 421 422 423 424 425 426 427 428 429 430 9292 2900
continued$	7673 7693 7708 408 411 418 419 420 421 422 423 424 425 426 427 428 429 430 1744 2900
continues$	7673 7708 408 411 418 419 420 421 422 423 424 425 426 427 428 429 430 2900
continuing$	7673 7708 408 411 418 419 420 421 422 423 424 425 426 427 428 429 430 2900
continuously$	1914 5793 1915 5794 1916 1917 1918 1919 1920 1921
contraception$	9021 9022 3812
contraceptive$	3812
contract$	10070 7511
contracts$	10070
contradictory$	8468 8469 8470
contribute$	638 2563
contributed$	7530 7531 638
contributes$	638 2563
contributing$	638
contro	2558 6438
control$	8313 8339 8345 8562 8592 8607 8608 8636 8664 8665 8666 8667 8668 8669 8670 8671 8672 5063 8706 8713 8714 5085 8750 8756 8757 5398 5399 5471 9333 9406 9407 9408 6291 6292 6293 2415 2416 2417 2450 6332 10051 10077 2624 6547 6900 7134 3417 7338
controlled$	7562 8045 9270 9276 9281 9290 9366 9392 9393 9394 9395 9396
controlling$	3063 7319 3668
controls$	7319
convenience$	6235
conveniently$	3318
convic	6409 6466
convict$	3437
convicted$	10105 3610 7490
convicting$	3437
conviction$	10048 10399 3610 3738 3866
convictions$	9996 10048 10178 10399 3610 3738 3866
convince$	9354 9377 5739
cool$	8453 4815 4816
cooper	6588
cooperate$	7777 8313 8643 8655 8658 9236 9265 9271 9285 9666 10227 7126 7127
cooperated$	8643
cooperates$	9379 9380 9381 9382
cooperating$	8643
cooperation$	8642 6933
coordi	3406
cope	6598
cope$	5167 1308 5188 5189 1311 1323 1324 1325 1326 1327 1328 8978 5342 5343 5344 5347 5348 5350 5351 5354 1482 1483 1484 9012 9013 5378 1500 1501 5381 1505 9668 10237 10258 3144
coped$	1323 1324 1325 1326 1327 1328 1505 3144
copes$	1323 1324 1325 1326 1327 1328 1505 3144
copied	2397
copied$	10200
coping$	1323 1324 1325 1326 1327 1328 5342 5343 5344 5347 5348 5350 5351 5354 9015 9016 1505 3144
copy$	2652
core	10042
core$	4929 4930 10103 10184
cornrows$	3684
corporate$	3268
correl	2642
correlated$	6521
corrob	2399
corroborated$	6278
corrupting$	959 960 961 2981
cotton$	3134
couch$	10348
could$	20 21 22 23 24 318 319 320 321 322 323 327 328 333 334 335 336 337 338 607 608 609 5027 1216 1282 1285 1286 1288 1296 1348 1463 1487 1554 9107 5715 1859 1876 1877 1977 1978 1979 1980 1981 1982 1983 1984 1985 1986 1987 1988 2035 2045 2109 2279 2351 2352 2354 2355 6285 2409 2515 2597 2636 2781 3252
council$	5868 5873 5874 9832 9863 6251 2376 3268 3315 3324
counse	6599
counselling$	10239 7377 7397
counsellor$	10238 10248
count$	1853 5732 1854 5733 1855 5734 1856 5735 1857 1858
countless$	4041 4063 6144 6145 6168
country$	6778
county$	4248 4265 4272 4275 4282 7923 7924 7925 1028 5171 3453 7459
couple$	1255 10362
courier$	8546 1034 6875
couriers$	8546 1034 6875
course$	5805 5812 1934 1935 9455 9469 9470 9471
courses$	9469 9470 9471
court	6466 10115 3413 3617
court$	7879 604 605 10105 10146 2645 10164 10381 2868 6748 2878 2931 3413 7292 7476 7487 7500 3622 7505
courted$	604 605 2931
courtesy$	9544 9545 9605 9606 9607
courting$	604 605 2924 2931
courts$	604 605 8770 8771 10105 2645 10164 2931
cousin	10314 10327
cousin$	7905 2791
cousins$	7905
cover$	8263 1697 6053 2287
coverage$	6508
covered$	1697 2287 7121
covering$	9189 1697 2287
coverings$	9189
coverred$	1697 2287
coverring$	1697 2287
covers$	1697 2287
covert	2583
covert$	6462 3336 3708
covertly$	3708
cowardly$	3693
cowards$	7166
cp$	3604
cpn$	6516
cpns$	6516
cpw$	6516
cpws$	6516
crack	10390 6758 3401
crack$	4901 9962 10270 10397 6776
crackdown$	10159 7280
cracked$	10127
crackeddown$	7280
crackingdown$	7280
cracksdown$	7280
crave$	863 864 3077
craved$	863 864 3077
craves$	863 864 3077
craving$	863 864 3077
crazy$	6937
create$	453 646 1062 1063 2607 3036 3039
created$	453 646 1062 1063 3036 3039
createed$	2607
createing$	2607
creates$	453 646 1062 1063 2607 3036 3039
creating$	453 646 1062 1063 3036 3039
credibility$	6840
credible$	8464
credit$	7982 7983 7984 7985 7986 7987 7988 7989 7994 7996 7997
crew$	8965
cries$	1231
crime	9908 2399 9918 6283 6354 10005 2488 6389 6398 6437 6442 10117 10118 10119 10131 6503 10142 2635 10160 10176 2690 6580 10230 6752 7222 7256 7270 7276 7297
crime$	7574 7575 7886 7900 7902 8394 8441 8570 8768 9914 6278 9922 2407 9984 9992 9993 6362 6364 6367 6380 10028 2511 10034 10035 10037 6430 6434 10073 10074 10076 2559 10081 6451 6470 2592 10111 10112 6475 6483 2606 2611 2619 2623 10148 6514 6518 10160 6540 10189 2675 10195 6569 2694 10219 2713 2866 10391 6772 6774 6843 3041 3380 3381 7294 7303 3426 3430 3446
crimes$	7886 9992 9993 6367 10076 10148 6514 2713 7294
crimin	9908 2399 9918 2464 9985 9991 10004 10005 6437 10117 10125 10176 7245 7256 7276 7277 3406 7297 3621 3638 3728
criminal$	7886 7890 7893 7910 8417 8418 8419 8420 970 8543 8544 8545 1049 5081 5087 5088 5089 9853 6278 6343 9983 10014 6380 6384 6409 6443 6579 6738 2866 6750 6752 6774 2950 2985 6873 6874 3056 3101 6990 7270 3393 3413 3629 7517 3668
criminalise$	2337 2338 2339 2340
criminalised$	2337 2338 2339 2340
criminalises$	2337 2338 2339 2340
criminalising$	2337 2338 2339 2340
criminality$	7886 7900 7902 10076 6772 6914 3714
criminally$	3091 3382
criminals$	7910 8394 8396 8417 8418 8419 8423 970 8543 8544 8545 1049 8620 9853 10013 10014 6774 6873 6874 6990
criminogenic$	3657
crimint$	9953
crisis$	6613 3468 7372
crohn	3479
crohns$	7358
crook$	8578 6873 6913
crooked$	5524
crooks$	8578 6873 6913
crop$	5546 9202 9203 9204 9220 9221 9222 5587 7109 3236
cropped$	3207 3230
cross	2642
crosscheck$	6452
crosschecked$	6521
crossreferenced$	6521
crowd$	8430 1255 6830 6859 6860
crown	3621
cruel$	9603 9604 9614 9698 3668
cry$	1231
crying$	1231
cse$	7886
cues$	2269 2270 2271 2272
culpable$	7193 3693
culpri	6345 7316
culprit$	8485 8486 8487 9984 6866 6867 6911 7250 3746
culprits$	8485 8486 8487 9984 6866 6867 6911 7250 3746
culture$	2173 2174 6843
cunch$	6778
cunning$	3668
curb	2558
curfew	2866
curfew$	6745 10394 10399 6833 7283 7506 3874
curfews$	10399 6833 7283
curiosity$	3891 3892 4576 9641 9642 9643 9644 9645 9646 9647 9859 9860 9861 9862 7198
curled$	5510
curly$	3185 3207
curren	2399
current$	6278 6384 6509
custod	10115 10358 6728 10373 6746
custodial$	3620
custody$	7902 6362 6364 2575 10309 2826 10367 10385
customer$	4100 7977
customers$	4100 7977 10056 6831
cut	2558
cut$	5563 2725 7077 7088 7323 3488
cuted$	3488
cuting$	3488
cuts	2558
cuts$	2725 7077 3488
cuttin	2558
cutting$	2725
cynical$	8673 8674 9614
dabble$	368 369 370 371
dabbled$	368 369 370 371
dabbles$	368 369 370 371
dabbling$	368 369 370 371
dad	10314 6686 10327 6689 2814 10334 10337 10338 2840 2852 6733
dad$	8767 2791 2792 10311 10325 6687 2811 2812 2815 10343 2827 6714 10365 2849 2855 6984
daddies$	6802
daddy$	6802
dads$	2827 6984
daft$	76 77 729 2939
daily$	10258 3439
damage	6354 2488 10117 10118 10119 10131 2635 6580
damage$	9821 9993 6367 6514 10195 10219 10377 10389 10391
damaged$	3057 6937
damn$	9543 9628
damp	2842
damp$	10359 6721
dance$	8611
dancers$	5713
danger$	7518 7519 7529 7574 7575 7576 7577 7578 7579 7580 7583 7584 7585 7586 7588 7589 7590 7592 4069 4070 4071 4072 4073 4074 4075 4076 198 199 200 4474 4475 8131 8326 8327 8328 8329 8330 8331 8332 8333 8334 8335 8336 8337 8343 8348 8349 8350 8351 8352 8381 8383 8387 8394 8407 4867 989 4869 4870 4871 4872 4873 4874 4875 4876 4877 4878 8518 8519 4881 4882 4883 4884 4885 4886 8784 9021 9022 6140 6417 6772 6810 2946
dangerous$	7518 7519 3975 7893 8326 8327 8328 8329 8330 8331 8332 8333 8334 8335 8336 8337 4773 2888 3667
dangers$	7518 7519 7583 7584 7585 7586 7588 7589 7590 7592 4021 4022 8326 8327 8328 8329 8330 8331 8332 8333 8334 8335 8336 8337 8349 8350 8351 8352 8784 9021 9022
dark$	1628 9152 9162 1656 1689 5586 3184 3185 3186 3191 3207 7104 3230 7266
darker$	1628 3184 3191
darkest$	1635 3211
data	6502
data$	9804 9949 10141 7227
databa	7213 7268
database$	9934 10001 10002 10091 7228
date	6541
date$	10180 7501
dates$	7501
dating$	2924
daught	10161
daughter$	8909 6639
daughters$	8909
daunt$	5419
dawn$	3396
day	7286 7290
day$	3970 9425 9426 9427 1924 9469 9470 9471 9973 2697 10237 10258 6667 6668 7200
days	6598
days$	9469 9470 9471 10237 10258 10288 7200
dazzled$	867
dc$	10152
dci$	10152
dead	10358
dead$	10236 10368
deaf$	6124 6125 6126 3333 7369
deal	10004
deal$	7800 4203 4204 4205 7870 402 403 404 8454 8455 980 8549 5002 1308 5188 5189 1311 9012 9013 9994 10085 10149 10190 10204 2897
dealer	7245
dealer$	4080 7727 7737 7738 7746 7754 7868 7890 7910 7913 7923 7924 7925 7934 7936 7939 7974 8008 8050 8262 4770 8410 8411 8417 8418 8419 8420 970 8526 8543 8544 8545 8552 1049 2711 6770 6774 6873 6874
dealers$	4080 7727 7737 7738 7746 7750 7754 7868 7890 7910 7913 7923 7924 7925 7934 7936 7939 7974 8008 8050 8262 8394 8397 4770 8410 8411 8417 8418 8419 8420 8423 970 8526 8543 8544 8545 8552 1049 10012 2711 6770 6774 6873 6874
dealin	9908 9918 6345 9991 10015 10116 10117 10118 10119 10132 6750
dealing$	7574 7575 7886 7896 7901 7919 402 403 404 7923 7924 7925 980 8570 8768 5327 2410 9984 10081 10207 10213 10389 2879 2897 7238 7515
deals	10132
deals$	402 403 404 980 10085 10204 10217 2879 2897
dealt$	402 403 404 4855 4856 4857 4858 980 2522 10115 10127 2639 2864 2897
death	10326 10328 10355
death$	8131 10235 2809
debt	10326
debt$	7476
debts$	7476
decamped$	3713
deceitful$	3668
december$	7908
decency$	9544 9545 9605 9606 9607
decent$	5990 5991 5992 5993
decide$	8978 5366 9012 9013 9101 9107 9933
decided$	105 106 107 9107 9797 2327 2328 6230 9870
decides$	9107
deciding$	9015 9016 9107
decisi	2518
decision$	3915 7582 3957 3958 80 81 3961 83 84 85 3965 87 7606 7607 7608 7609 7610 3972 7612 3974 7614 7615 7616 7617 7618 7619 108 109 110 111 7647 7648 7649 7650 7651 7652 7653 7654 4019 4190 7830 313 4193 4194 4195 4196 8924 5382 5383 2096 6076 10048 6766 6767 6768 7012
decisions$	3 4 5 6 7 8 9 3915 7582 7606 7607 7608 7609 7610 7614 7615 7616 7617 7618 7619 108 109 110 111 112 113 114 115 7647 7648 7649 7650 7651 7652 7653 7654 7655 7656 313 4193 4231 4232 8267 8268 8272 8273 8274 8275 8276 8277 8278 8279 8280 8281 8282 8283 8284 8924 8931 5382 5383 2096 10048 6766 6767 6768 7012
decked$	1664 1665 1666 3224
declin	2558 2709 10247
decline$	1137 1138 1139 9249 3245
declined$	1137 1138 1139 9249 9253 9258 9259 9260 9261 3245
declines$	1137 1138 1139 9249 3245
declining$	1137 1138 1139 9249 3245
decrea	2558
deemed$	4827 4828 1164
deep$	1656
defeating$	3980
defect$	10233
defend$	5161 5342 5343 5344 5347 5348 5350 5351 5354
defending$	5342 5343 5344 5347 5348 5350 5351 5354
defensive$	3693
defensiveness$	9691 3693
deferred$	3637
defiant$	8673 8674 3063 3668
deficit$	7350 7404
defied$	921 922 2954
defies$	921 922 2954 3323
definite$	1817
definitely$	1925 1933 5812 1934 1935 7143
defy$	921 922 2954
defying$	921 922 2954
degenerate$	3652
degenerates$	3652
degrade$	2507
degraded$	2507
degrades$	2507
degrading$	2507
degree$	266 267 9039 9040 9041
delay	10249 7399
delay$	9821 9879
delayed$	7197
delaying$	9615 9616
delays$	9821 9879
deliberate$	3973 95
deliberately$	431 3318
delicate$	3164
delinquency$	3652
delinquent$	3056 3057 6937 3063 3652
delinquents$	3652
deliver$	4203 4204 4205
demand$	6437 6558
demanding$	8733 8734 8735 8736 8737 8738 8739 6949
dement	6728
dementia$	10367
demonise$	2337 2338 2339 2340
demonised$	2337 2338 2339 2340
demonises$	2337 2338 2339 2340
demonising$	2337 2338 2339 2340
demons	2482
demotivated$	3668
denial$	9691 6823
dental	2735
dental$	6614
dentis	6599
dentist$	10238
deny$	10095 2578
denying$	2578
department$	5868 5873 5874 9832 9863 6251 2376 3315 3324
depend	7389
dependence$	2741
dependency$	2741
dependent$	2741
depends$	2828
deplorable$	3693
deport	10328 6728 10373
deported$	10367
depres	10266 10326 10358 6728
depressant$	7376
depressants$	7376
depressed$	7361
depression$	10367 3781
depressive$	3782
deprive$	10095
deprived$	3057
depth$	9714
dereliction$	3693
descend$	382 383
descendded$	382 383
descendding$	382 383
descended$	382 383
descending$	382 383
descends$	382 383
descri	2404
described$	993 1173
description$	6337 2668 10228
descriptions$	6271 9911 9935 6337 2668 10196
desert$	3302
deserted$	3299 3302
deserting$	3302
deserts$	7638 3302
desertted$	3302
desertting$	3302
deserve$	7635 7636 7637 629 630 2934
deserved$	7635 7636 7637 629 630 8151 2934
deserves$	7635 7636 7637 629 630 2934
deserving$	7635 7636 7637 629 630 2934
design	2501
designed$	2563 2676
designer$	8385 8386 5539 5566 1690 7104 7107 3230 3240
desire$	5759 9399 9400 9401 9402 9403 9404
desk	6283 6286
desk$	9915 9922 9923 9925 9937 10090 10109 6471 10122 6498 10157 10179 6573 7305
despite$	150 4029 151 152 153 179 181 185 186 187 7930 7931 7932 7933 8316 8317 8318 2265
destined$	384 1774 1775 1776 3249
destructive$	3943 7895 2982
detail	2404 2593 6472 6473
details$	4095 4096 4097 9934 9935 10124 10196 10197 6561
detain	6449 10115 2706
detain$	10088 6585 3437
detained$	7266
detaining$	3437
detect	9914 6283 6291 6292 6293 2415 2416 2450 6332 6409 10052 6451 6470 2592 10111 10112 2606 2619 2623 6518 6540 2675 2694 3415 7295
detection$	9108 9109 10048 7292 3414 3415 3748
detections$	10048 10178 7292 3414 3748
detective$	2393 9922 9930 9931 9932 6294 6295 6329 9971 10090 2573 10109 6471 6498 10152 10157 10179 2682 6562 6573
detectives$	2393 9922 9923 2406 9930 9931 9932 6294 6295 9937 2420 6329 9971 6413 10090 2573 10109 6471 6498 10152 10157 10179 2682 6562 6573
detent	6665 2866
detention$	8498 9433 10304 6745 6871 3858
detentions$	8498 10304 6871 3858
deter$	2689 3418
deteri	10247
determ	2466 2579
deterping$	2689
deterr	10127
deterred$	3418
deterrence$	3751
deterrent$	7327 3751
deterrents$	7327
deterring$	2689 3418
deters$	2689 3418
deterting$	2689
develo	7213 3335
develop$	2390 6485 2607
developed$	1314 2390 6485 2607
developing$	2390 6485 2607
developmental$	3517 3537 3563
develops$	2390 6485 2607
deviant$	3057 6937 3063
device	2456 6465
device$	2432 9951 10104 2684 3348
devices$	2432 9951 10104 2684
devious$	3668
di$	10152
diabet	10266
diabetes$	3772
diabetic$	3772
diagno	6599
diagnosed$	3816
diagnoses$	3816
diagnosis$	10238 10239 7351 7372 7404 3816
diagram$	2499 7271
diagrams$	7271
diazepam$	3801
dice$	613
dicing$	613
dictate$	8592
did$	132 7693 7714 458 4424 4469 4571 4572 724 725 726 4614 4617 758 769 770 771 772 773 775 779 798 799 800 807 811 838 1125 1129 1228 1229 1230 1518 1524 1531 1534 1560 1913 5804 9445 9446 5813 5814 1946 1949 1997 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2025 2026 2028 2029 5925 2056 5941 5947 2069 5949 5951 5955 2077 2078 2079 5959 5960 5980 5982 2138 2140 2141 2142 2143 2144 9682 9683 2178 2180 9797 9847 9848 9849 9850 9872 9873 2362 2927 3271 3274
die$	10236
died	10328 6690 10358
died$	10329
diet	6626 10266
diet$	10265
dietary$	3828
dietician$	10248 3834
dieticians$	3834
dietitian$	3834
dietitians$	3834
difference$	1386 9344 9345 9346 9347 9348 9349 9350 9351
different$	460
diffic	2476 10249 7394 7413
difficult$	7520 4683 4843 1118 1119 1120 1121 1122 1123 8664 8665 8666 8667 8668 8669 8670 8671 8672 8725 8733 8734 8735 8736 8737 8738 8739 1222 1223 1224 1225 1226 8768 6355 10223 3057 3061 3063 6943 6949 3668
difficulties$	8156 8163 8164 8725 2795 2824 6943 7370 7372 7395 3569
difficulty$	7370 7372 3569
dim$	3668
dire$	3694
direct	3406
directed$	6551
directing$	7319
directs$	7319
dirt$	9853
dirty$	9179 10359 3207 3223 3230 3683
disabi	6599 10266
disabilities$	7368
disability$	10238 6641 7368 7404 3790
disabl	6728
disabled$	10367 3790
disaffected$	3057 6937 3161
disappear$	7946 435 436
disappeared$	435 436
disappearing$	435 436 6779
disappearred$	435 436
disappearring$	435 436
disappears$	435 436
disappointing$	2197 2198 2199 2200 6146 9786 3298
disappointingly$	3695
disaster$	1033
disasters$	1033
disband$	10181
discipline$	6822
disciplined$	4855 4856 4857 4858 6967
disclo	2834
disclose$	7777 7800 8313 9265 9271 9285 7126
disclosure$	948 949
disclosures$	948 949
discov	6287 2466 2579 6513
discover$	9926
discuss$	9265 9271 9285 7126
diseas	6594
disease$	10233 7404 7412
disengage$	7800 3664
disengaged$	7142 3664
disengagement$	3664
disengages$	3664
disengaging$	3664
disgrace$	3693
disgraceful$	8664 8665 8666 8667 8668 8669 8670 8671 8672 9698 3063 3693
disgracefully$	3693
disguised$	2963
dishevelled$	3683
dishonest$	3668 3693
disinterested$	7142 3668 3693
dismal$	2350 3693
dismally$	3693
disman	3718
dismantle$	10181
dismantling$	2674
dismiss$	831 9842 3311
dismissed$	831 2273 3299 3311
dismisses$	831 3311
dismissing$	831 9615 9616 3311
dismissive$	8673 8674 3693
dismissively$	3693
disobedient$	3057 3668
disobey$	921 922 9432 2954
disobeyed$	921 922 9432 2954
disobeying$	921 922 9432 2954
disobeys$	921 922 9432 2954
disord	6354 2488 6389 6398 6437 6438 10117 10118 10119 10131 6503 10142 6580 6594 10249 7389 7413
disorder$	8725 8768 9993 6367 10028 2511 10037 10076 10077 10189 10195 10219 10233 6622 6943 7359 7360 7386 7395 7396 7404
disorderly$	3668
disorders$	8725 6622 6943
dispersal$	6475 6506
disperse$	10181
dispersing$	2674
display$	730
displaye$	6272 2394
displayed$	730 6272 2394
displayes$	6272 2394
displaying$	730 6272 2394
displays$	730
disposal$	10387 7292
disposals$	7292
disregard$	70 75 7800 921 922 4943 4944 1066 4946 2954 3311
disregardded$	75 921 922 2954 3311
disregardding$	75 921 922 2954 3311
disregarded$	75 921 922 2954 3299 3311
disregarding$	75 921 922 2954 3311
disregards$	75 921 922 2954 3311
disrespectful$	8673 8674 3668
disrup	10046 10052 10127 7295
disrupt$	8570 3397 3726 3741
disrupted$	8570 10024 7322
disrupting$	8570 9432 3397 3726
disruption$	8570 8768 10039 10068 10177 3398 7278 3408 3726 3741
disruptive$	959 960 961 4843 8664 8665 8666 8667 8668 8669 8670 8671 8672 8768 2981 3057 6937 3063 3668
disrupts$	8570 3397 3726
disruptted$	8570
disruptting$	8570
distribute$	2392 6272 2394
distributed$	2392 6272 2394 9913
distributes$	2392 6272 2394
distributing$	2392 6272 2394
disturbed$	3057 6937 3668
dither$	3696
dithered$	3696
dithering$	7203 3696
ditherred$	3696
ditherring$	3696
dithers$	3696
divide$	10181
dividing$	2674
divorc	10326 10328 6690 6692 10355 10373
divorce$	10331
divorced$	10329
divorcing$	10329
dla	6641
dla$	10280
do$	130 7693 7712 458 4454 4571 4614 4618 4620 4621 4622 756 769 770 771 772 773 775 777 805 809 836 8359 8361 8369 8371 1125 1127 1228 1229 1230 8840 1453 1505 1516 1524 1529 1532 1538 1558 9107 9243 5624 9265 9271 9285 9291 9292 5668 9319 5682 9335 9336 9337 9338 9339 9340 9341 9418 1913 5804 9445 9446 5817 5818 5821 1944 1947 1998 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2025 2026 2028 2029 2058 5947 5949 2071 2138 2140 2141 2142 2143 2144 2176 6205 6624 2927 7126 3271 3274
doctor	6599 2735
doctor$	10238
doctors$	6614
dodge$	5469 5470 2291
dodged$	2291
dodges$	2291
dodging$	5469 5470 2291
dodgy$	7520 8417 8418 8419
doe$	3214
does$	131 7713 458 4614 757 769 770 771 772 773 775 778 806 810 837 1125 1128 1228 1229 1230 1505 1517 1524 1530 1533 1539 1559 9107 5683 9339 9340 9341 1913 5804 9445 9446 5817 5818 5821 1945 1948 1999 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2025 2026 2028 2029 5925 2057 5941 2070 5951 2138 2140 2141 2142 2143 2144 2177 2362 2927 3271 3274
dogs$	8564 8565 8566
doing$	7716 7717 7718 7762 7763 7764 7765 7766 7767 7768 7769 7771 458 8090 1505 5926 5927 5942 5943 5947 5949 2138 2140 2141 2142 2143 2144 9693 9694 9695 9696 2362 9891 3274
dolled$	1714 1715 1716 3243
domestic$	10350 3585
dominant$	1074
done$	3971 7699 8067 1269 1714 9319 9416 5853 5862 5869 5870 9513 9529 9530 9531 9532 5928 5944 5945 5946 5947 5949 5952 5953 5954 5955 2077 2078 2079 9629 9630 9631 9632 2138 2140 2141 2142 2143 2144 9663 9664 9665 9676 2180 2362 9890 3274
doomed$	1774 1775 1776 3249
door$	8112 8114 10054
doorman$	7977
doormen$	7977
dopey$	3668
dose	6599
dose$	10238 7401
doss$	8618 8619
dossier$	3724
dossiers$	3724
doubt$	9301 9302 9303 9304 5699 9454
doubtful$	4924
down	2560 10168
down$	249 273 363 364 365 366 367 4539 4540 4542 8271 4713 8638 8763 8764 8765 5512 5562 5599 9239 9250 9254 9719 9720 9721 9722 9723 9724 9725 9726 9727 9728 9729 9730 9731 9733 9734 9735 9736 9737 9738 9739 9740 9741 9744 9745 9746 9747 6109 9749 9750 6257 9987 10088 6474 10153 6659 6777 7088 7279 7280 7323
downed$	6474
downfall$	8156
downlo	6311
download$	7227
downloaded$	9950
downloads$	7227
downplay$	675 831 2937
downplayed$	675 831 2937
downplaying$	675 831 2937
downplays$	675 831 2937
downs$	6474
drag$	2282 6249
draged$	2282
dragged$	7562 2282
dragging$	2282
draging$	2282
drags$	2282
drain$	4917
drama$	8162 8381 8407 5690 9330 5692 2997 3499
drank$	2719
draw$	7536 7537 228 229 641
drawing$	641
drawn$	7562 868 876 877 878 879 880 881 882 883 884 885 886 887 888 889 895 1649 9270 9276 9281 9290 9366
draws$	7536 7537 228 229 641
dreadful$	2197 2198 2199 2200 9822 9823 9824 9825 3063 3298
dreadlock$	3684
dreadlocked$	3207
dreadlocks$	3684
dreads$	7085 7087
dream$	5625
dress$	3897 8062 8063 8064 8065 8066 664 1323 1324 1325 1326 1327 1328 1355 1356 1357 1358 1359 1677 9196 5561 9202 9203 9204 9228 9229 9230 7104 3226 7109
dressed$	8062 8063 8064 8065 8066 8067 1664 1665 1666 9196 9197 9198 9199 1706 9228 9229 1714 1715 1716 7057 7059 7067 3224
dresses$	1323 1324 1325 1326 1327 1328 1355 1356 1357 1358 1359 1677 9196 9202 9203 9204 9228 9229 7104 3226 7109
dressing$	3898 5555 1677 5579 3226
drew$	7536 7537 228 229 641
drift$	378 379 380 381 382 383 416 417 9293 7199
drifted$	378 379 380 381 382 383 416 417
drifting$	378 379 380 381 382 383 416 417
drifts$	378 379 380 381 382 383 416 417
driftted$	378 379 380 381 382 383 416 417
driftting$	378 379 380 381 382 383 416 417
drill	10130
drill$	8781
drink	10358
drink$	7596 7611 7743 7744 4115 4116 4117 4118 4119 4121 4122 7800 7829 7831 7832 7833 7994 8062 8063 8064 8065 8066 8359 8361 8426 8442 1227 1228 1229 1230 10270
drinkers$	10368
drinki	6626 10266 10326 10355 10358
drinking$	3891 3892 29 7857 8062 8063 8064 8065 8066 8098 664 2719 10265 2795
drinks$	7743 7744 4115 4116 4117 4118 4119 4121 4122 7994 1228 1229 1230 2719
driv	2558 2608
drive$	7719 8047 3416
driven$	4098 867 2676
driver	2417 6547
driver$	7737 7738 4100 7742 7977 2671
drivers$	4091 4094 7737 7738 4100 7741 7742 7977 8581 9233 9912 6296 10186 2671 2678 10199
drives$	8047
drivin	2601
driving$	6480
drone$	2602 3429 3727
drones$	2602 3429 3727
drop	2558
drop$	4891 9293 2283 7323
droped$	2283
droping$	2283
dropout$	6873
dropouts$	8543 8544 8545 6873 6874
dropped$	2283
dropping$	2283
drops$	2283 7323
drug	9908 9918 2464 9985 10005 6380 10125 6750 10390 7245 7270 7276
drug$	3891 3892 31 32 7886 4262 7912 4280 665 8417 8418 8419 4887 4888 4889 4890 4900 8543 8544 8545 2407 2410 6343 6442 6443 2611 6626 10266 10326 6774 6874 2996 3041 3056 3369 3462 3510
druggie$	3659
druggies$	3659
druggy$	3659
drugs	9991 10130 2626 6758
drugs$	7743 7744 4115 4116 4117 4118 4119 4121 4122 7842 4209 4210 4211 7886 7890 7899 7900 7923 7924 7925 7982 7983 7984 7985 7986 7987 7988 7989 7994 7997 8394 8426 8442 8570 8631 1227 8768 9021 9022 2407 2410 9962 9978 9998 9999 2611 6505 6619 10259 10270 2795 10397 6772 6774 6776 2996 3041 6925 3462
drunk$	8067 8094 9432 2719
dry$	1628 9162 9673 3191
ds$	10152
dto$	3872
dual$	5500
duck$	2291
ducked$	2291
ducking$	2291
duckked$	2291
duckking$	2291
ducks$	2291
due	2560 10168
due$	3895 248 271 4157 10277 2836 10355 10357 2863
dump$	2258 2259 3304
dumped$	2258 2259 3304
dumping$	2258 2259 3304
dumpped$	2258 2259 3304
dumpping$	2258 2259 3304
dumps$	2258 2259 3304
dust$	9866
duties$	9477 9809
duty$	9477 9686 9769 9809
dyed$	3207 7088
dying	6728
dying$	10235 10367
dynamic$	6861
dynamics$	6861
dyscalculia$	3765
dysfunctional$	3057 6937 3693
dyslexia$	10256 3763
dyslexic$	3763
dyspraxia$	3764
dyspraxic$	3764
dysregulated$	3668
e$	9680 9782 9783 9784 6175 9827 9828 10251 10264 7190
each	9909 9965 2451 2452 10042 7291
each$	148 4237 4808 5103 1593 9238 5600 1735 1737 1908 1910 6100 9836 6267 9966 10021 10038 6424 10072 6460 6468 2599 10120 10121 10147 10155 6534 2667 10221 6585 10241 3161 7123 7124 7145 3360 3367 7316
eager$	219 220 225
ear$	9151 9763
earlier$	8848
early$	8914
earmar	2521
earn$	405 8103 8104
earned$	405
earning$	405
earns$	405
earring$	7104
earrings$	7104
ears$	9151 9764 9765 9916
easier$	2570
easily$	890 1312 1494 5856 9498 9499 9791 9792 9793 9794 2947 3082
east$	1624
eastern$	1617 5497 5501 1623 5520 9161
easy$	3921 407 8182 8183 8323 8324 8325 6355 2948
eat	10183
eat$	3469 7400
eaten$	7400
eating	6599 6626
eating$	10238 2743 10265 3480 7400
eats$	3469 7400
eczema$	3774
educat	2765 6666 7440
educate$	145 146
educated$	145 146
educates$	145 146
educating$	145 146
education$	4060 7700 8321 6645 10291 3545 7434
educational$	6646
effect	3406
effect$	9350 9351 10158
effective$	3448
effectively$	1366 5245 1367 1368 1369 1370 1373 1374 1375 1376 3129
effort$	8238 721 4601 4602 9505 9538 9539 2104 2105 2106 9641 9642 9643 9644 9645 9646 9647 9648 6012 6013 6014 6015 6016
efforts$	4060 7700 2104 2105 2106 6820
egg$	209 211 929 930 6859
egged$	209 211 929 930
eggged$	209 211 929 930
eggging$	209 211 929 930
egging$	209 211 929 930
eggs$	209 211 929 930 6859
ehc$	3544
ehcp$	3849
ehcps$	3849
eight	10038 6460 2599 10120 10121 10147 10155 6534 10221 7316
eight$	8502
eighteen$	8005 8007 520 8040 8041 1318 5207 8869 8873 8874 8875 8876 8877 8878 8879 9103 7005
eject	10190 6552
eject$	10191
elder	7264
elder$	7910 8417 8418 8419 6843
elders$	7890 7910 7913 8417 8418 8419 8423 8552 2489 10018 6843
elect$	282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297 298 299 300 301 302 303
elected$	105 106 107 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297 298 299 300 301 302 303 9797 6230 9870
electing$	282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297 298 299 300 301 302 303
electively$	3562
electr	2823 2868
electricity$	6702
electronic$	6747 7505
electronically$	6747
elects$	282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297 298 299 300 301 302 303
electted$	282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297 298 299 300 301 302 303
electting$	282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297 298 299 300 301 302 303
element$	266 267 6860 6864 6912
elements$	6860 6864 6912
eleven$	8502 1351 1352 1353 1354
else$	8128 652 653 8194 8859 9637 9638
elsewhere$	9637 9638
email	2652
email$	9782 9783 9784 6531 7189
emaile	6557
emailing$	6531
emails$	9783 9784 9827 9828 6531 7189 7190
embarked$	384
embroiled$	372 373 374
emergency$	10251 3536
emotional$	5115
emotionally$	3094 3158 3587 3600
empathy$	8346 8379 8380 6822
employment$	10305
emptive$	6538
enabl	2414
enable	2530 3399
enable$	37 8161 2534 2683
enabled$	37 8161
enableed$	2534
enableing$	2534
enables$	37 8161 2534 2683
enabling$	37 8161
encounter$	8412 6785 7000
encounters$	8412 6785 7000
encour	2403
encourage$	7536 7537 145 146 221 222 223 228 229 2891 2936
encouraged$	7536 7537 145 146 221 222 223 228 229 2408 2891 2936
encourages$	7536 7537 145 146 221 222 223 228 229 2891 2936
encouraging$	7536 7537 145 146 221 222 223 228 229 2891 2936
end$	90 91 4197 659 660 9291 9292 5656 5691 10032 6528 2724
endanger$	10 2883 2884
endangered$	10 2883 2884
endangering$	10 2883 2884
endangerred$	10 2883 2884
endangerring$	10 2883 2884
endangers$	10 2883 2884
ending$	6528 10235 2724
endless$	121 122 123 6144 6145
endlessly$	1914 5793 1915 5794 1916 1917 1918 1919 1920 1921
ends$	5691 10067
enemies$	8153
enemy$	8153
enforc	6302 10046 10052 7213 7277 3404
enforce$	3739
enforcement$	9941 10039 2554 10139 2640 10159 6530 10210 7285 3407 3408 7304 3739
enforcer$	3723
enforcers$	3723
enforces$	3739
engage$	7625 7639 7777 7800 7881 375 376 377 8313 8636 8643 5005 8645 8646 8647 8648 8649 8650 8655 8658 8743 9236 9265 9271 9285 9333 9354 9357 9385 9406 9407 9408 9666 9842 9845 6588 6807 6934 7126 7127 7134
engaged$	368 369 370 371 375 376 377 8067 8075 8643 8645 8646 8647 8648 8649 9270 9276 9281 9290 9366 9367 9368 9369 9370 9383 9392 9393 9394 9395 9396 6807 6934
engagement$	368 369 370 371 8642 8650 1141 1142 1143 1144 5024 1740 1741 1742 1743 9422 5784 6928 6933 7123
engager$	6896
engagers$	6896
engages$	368 369 370 371 375 376 377 9357 9379 9380 9381 9382 6807
engaging$	368 369 370 371 375 376 377 8643 8645 8646 8647 8648 8649 8650 9406 9407 9408 6807 6927 6934 7134
english$	7444 7445
enjoy$	863 864 865 866 931 932 933 934 9451 2945
enjoyed$	863 864 865 866 931 932 933 934 9451 2945
enjoying$	863 864 865 866 931 932 933 934 2945
enjoys$	863 864 865 866 931 932 933 934 9451 2945
enormously$	10032
enough$	68 7676 4038 7678 4063 4570 4608 8981 8982 8983 8984 8985 8986 8987 8988 8989 8990 8991 8992 8993 1477 1480 5460 9100 9700 7004 7028
enquir	10052 6572 10321
enquiries$	2468 10023 10148
enquiry$	9989 10023 10211
enrich	3335
entangled$	372 373 374
enter$	2927 6807
entered$	2435 2483 2485 2617 2618 2927 6807
entering$	2927 6807 7238
enterp	10218
enterprise$	10019 7257
enterred$	2927 6807
enterring$	2927 6807
enters$	9948 2927 6807
entice$	7536 7537 221 222 223 2891
enticed$	7536 7537 221 222 223 2891
entices$	7536 7537 221 222 223 2891
enticing$	7536 7537 221 222 223 2891
entirely$	2312 2313 3145 3260 3263 3314
entitled$	3668
entitlement$	8593
entrant$	8536
entrants$	8536
entrenched$	3035
epilep	10266 6728
epilepsy$	10367 3768
epileptic$	3768
episodes$	7951
equal$	3137
equally$	2929
equals$	5270 5271 5272
erratic$	7626 7627 7628 7629 8659 8660 8661 8662 1145 3063
escala	2712 3406
escalate$	9293
escalated$	2604
escape$	7751
essential$	2563
establ	6287 2466 2579
establish$	9926 2568 2590 2614
estate	6391 6487
estate$	7906 7907 8506 8507 8508 8509 8510 8511 8512 8513 8514 8515 8516 8517 8520 8521 8525 8581 8585 8586 6097 10030 10126 10194 6831 3161
eternally$	3691
european$	1615 5496 5498 5502 9159 3187
evade$	5469 5470 2291
evaded$	2291
evades$	2291
evading$	5469 5470 2291
evasive$	3668
even$	4048 4052 178 6142 6143
evening$	9425 9426 9427 3439
events$	10031
ever$	5367 5368 1490 9352 9353 5718 9358 9359 9360 5744 1866 5746 1868 5793 5794 1916 1917 1918 1919 1920 1921 5807 9462 9463 9464 9465 9466 9467 9468 6211 7130 7131
every$	121 122 123 4680 8320 4801 4977 1411 9238 5600 1735 1737 1907 5787 1909 1911 1912 6107 6168 9827 9828 9836 9966 6468 6598 10241 7123 7124 3261 7145 7190 3360 3367 7411
everybody$	4555 4556 4557 6080
everyone$	4555 4556 4557 8224 4680 8506 8507 8508 8509 8510 8511 8512 8513 8514 8515 8516 8517 8520 8521 8522 8547 4971 5220 6080
everything$	7903 8196 5299 1421 9238 5600 1811 1812 1813 1938 1939 1940 1941 1942 6050 6139 6225 6248 6813 7123 7124
evicte	10358 6728
evicted$	10367 3861
evicti	10326 10355 10373
eviction$	3861
evicts$	3861
eviden	2596 10130 7213 3711
evidence$	4588 9610 9680 9827 9828 9921 2467 2487 2574 10146 6537 10202 2696 7189 7190 3372 7252
evidently$	1933 5812 1934 1935
evil$	2980 6937
ex$	10332
exaggerate$	8626
exaggeration$	8626
exam$	9816 9884 6665 3564 7444
examin	6311
examin$	2612
examination$	7227
examinations$	7227
examined$	9950 2612
examines$	2612
examining$	2612
examins$	2612
example$	10008
exams$	7444
except$	5300
exception$	7137
exchang$	472 4351 473 474 475 476 477
exchange$	4343 472 4351 473 474 475 476 477 4358 8000 8047 6807
exchanged$	472 4351 473 474 475 476 477 6807
exchanges$	472 4351 473 474 475 476 477 8047 6807
exchangged$	472 4351 473 474 475 476 477
exchangging$	472 4351 473 474 475 476 477
exchanging$	472 4351 473 474 475 476 477 6807 7238
exchangs$	472 4351 473 474 475 476 477
excitement$	8381 8387 8407 2946
exclude$	9842 9843
excluded$	7565 4069 4070 4071 4072 4073 4074 4075 4076 198 199 200 278 279 280 281 8148 4855 4856 4857 4858 2273 6871 7197 7429 3551
excluding$	9615 9616
exclus	6665
exclusion$	8166 8167 8498 2577 2769 10304 6871 3853
exclusions$	8498 6871 3853
excuse$	6255 7173 7174
excuses$	4973 4974 1096 4976 6255
execut	10151 3395
exercise$	730
exercised$	730
exercises$	730
exercising$	730
exhaust$	1087
exhausted$	1087
exhausting$	1087
exhausts$	1087
exhaustted$	1087
exhaustting$	1087
exhibit$	3353
exhibited$	7231 3353
exhibiting$	3353
exhibits$	3353
existence$	6938
existent$	8659 8660 8661 8662 9822 9823 9824 9825
expand	2580
expect	6654
expect$	4486 4487 4488 610 611 8253 8254
expectations$	8758 6981
expected$	4110 2408 2459 10059 10293 10357
expelled$	7432 3554
expend	6535
expendable$	10174
expensive$	9179 5566 3230
expensively$	1613 3188
experi	2832 2833
experience$	8219 8412 1305 1307 5242 1364
experienced$	1314 9088 1581 1590 6711 6712 6788 7002 3140
experiences$	8412
experiencing$	6711 6712
explanation$	9782
explicit$	4324 4332
exploitation$	7518 7519 7555 7556 7557 7572 7794 7886 8156 8157 8166 8167 8267 8268 8349 8350 8351 8352 6451 6470 2592 10111 10112 2606 2619 2623 6518 6540 2675 2694 6810 6839
exploited$	7562 7565 8045 8326 8327 8328 8329 8330 8331 8332 8333 8334 8335 8336 8337 9034 9035 9036
exploiter$	4080 7727 7746 7890 7910 7934 7936 7939 8008 8026 8031 8036 8262 4770 8410 8417 8418 8419 8420 8484 970 1049 6770 6865 6868 6869
exploiters$	4080 7727 7746 7750 7890 7910 7934 7936 7939 8008 8031 8036 8262 4770 8410 8417 8418 8419 8420 8423 8484 970 1049 6770 6865 6868 6869
explosive$	3666
expose$	3882 10 7530 7531 3908 7548 7549 7550 7551 7552 7553 7554 2883 2884
exposed$	3882 10 7530 7531 3908 7548 7549 7550 7551 7552 7553 7554 2883 2884
exposes$	3882 10 7530 7531 3908 7548 7549 7550 7551 7552 7553 2883 2884
exposing$	10 3908 7548 7549 7550 7551 7552 7553 2883 2884
express$	4740 4741
expressed$	4740 4741
expresses$	4740 4741
extend	2527
extensions$	7076 7087
extract$	2390
extracted$	2390
extracting$	2390
extraction$	7227
extractions$	7227
extracts$	2390
extreme$	4967
extremely$	3128
eye$	9151 9762 7096
eyebrow$	9151 9167 7099
eyebrows$	9151 9167 7099
eyed$	7065 7093
eyelashes$	7081 7087 7094
eyes	10212
eyes$	5149 9151 1634 9174 9877 2398
eyesig	10266
fabricated$	8466
face$	7870 9151 5550 5565 9215 5580 6394 2575 7091 3242
facebook$	437 4316 438 4317 439 4318 440 4319 441 4320
faced$	6957 6977 7092
faces$	9151 9215 5580 6445 7091 3242 3608
facial$	5506 2575 3194 3347
facilitat$	54
facilitate$	37
facilitated$	37 54
facilitates$	37
facilitating$	37 54
facilitats$	54
facilitatted$	54
facilitatting$	54
facing	6734
facing$	3608
facts$	4588
fade$	7078 7087
fades$	7078
fail	2709 3565
fail$	135 763 769 770 771 772 773 775 795 796 797 812 9292 9432 1959 1960 1961 1962 9847 9848 9849 9850 2940 7138 3265 3266
failed$	135 763 764 769 770 771 772 773 775 795 796 797 814 9432 1959 1960 1961 1962 5846 9486 9847 9848 9849 9850 2940 3265 3266 7197
failing$	135 763 769 770 771 772 773 775 795 796 797 815 9432 1959 1960 1961 1962 9481 9482 9483 9484 9615 9616 9847 9848 9849 9850 2940 3265 3266 3267 7147 7148
failings$	9481 9482 9483 9484 3267 7147 7148 3692
failled$	135 763 9432 9847 9848 9849 9850 2940
failling$	135 763 9432 9847 9848 9849 9850 2940
fails$	135 763 769 770 771 772 773 775 795 796 797 813 9432 1959 1960 1961 1962 9847 9848 9849 9850 2940 3265 3266
failure$	4138 260 261 262 263 264 265 795 796 797 9481 9821 9879 6873 3267 7147
failures$	9481 9482 9483 9484 9821 9879 6873 3267 7147 7148
fainted$	3835
fainting$	3835
faints$	3835
fair$	1628 3184 3185 3191 3207
fake$	3200 3215
fall	2558
fall$	382 383 914 9293 2247 3308 7323
fallen$	382 383 914 2247 3308
falling$	382 383 914 7120 3308
falls$	382 383 914 2247 9829 3308 7191 7323
false$	8466 9456 2958 2963 3202 3215
families$	1089 1090 1106 8676 8700 8701 8702 8703 8704 8705 5074 5075 8716 8720 6028 6029 6030 6031 6032 6033 6080 6092 9732 6936 6938 6984 6989 7183 7189
family	6674 6686 10334
family$	4979 1106 8676 8700 8701 8702 8703 8704 8705 5074 5075 8716 8720 8926 8951 8957 6091 10314 10325 6687 10345 10362 10365 2855 6936 6984 3109 6989 3499 7456 7471 3597
fantasist$	6873
fantasists$	6873
far$	8468 8469 8470 1399 1403 1434 1555 2181 2182 2183 2321 10180
farce$	7158
farcical$	3693
fashionably$	1613 3188
fast$	8914 2948
faster$	8848
fat$	3683
fate$	6811
father	10314 6686 10327 6689 2814 10334 10337 10338 2840 2852 6733
father$	1089 1090 5074 5075 8767 1433 2791 2792 10311 10325 6687 2811 2812 2815 10343 2827 6714 10365 2855 6984
fathers$	2827 6984
fattest$	1635 3211
fault$	7771 7772 8144 673 674 9697 9831 2314 2345 6232 9881 9882 9883 6812 3312 7194 7204
faulty$	4609
favor$	4345
favors$	4345
favour$	4344 7990 7991 1667 1668 1669 1670 1671 1672 1673 1674 1675 1676 2385 2386 2387 6795 3225
favoured$	1667 1668 1669 1670 1671 1672 1673 1674 1675 1676 2385 2386 2387 3225
favouring$	1667 1668 1669 1670 1671 1672 1673 1674 1675 1676 2385 2386 2387 3225
favourred$	1667 1668 1669 1670 1671 1672 1673 1674 1675 1676 2385 2386 2387 3225
favourring$	1667 1668 1669 1670 1671 1672 1673 1674 1675 1676 2385 2386 2387 3225
favours$	4344 7990 7991 1667 1668 1669 1670 1671 1672 1673 1674 1675 1676 2385 2386 2387 6795 6796 3225
faze$	5419
fazes$	5340 8980
fear$	4959 4960 1082 1083 1563 3148
feared$	1563 3148
fearless$	3677
fears$	1563 3148
february$	7908
feckless$	3668
fed	2397
fed$	644 1072 1073 2794 2828
feed	2397 2594 3335
feed$	644 1072 1073 2390 2634
feeded$	2390
feeding$	1072 1073 2390 2634
feeds$	644 1072 1073 2390 2634 2794
feel$	7953 7954 4740 4741 1076 1084 2442
feelin	3482
feelings$	8585
feels	3482
feels$	7953 7954 4740 4741 1076 1084
feet$	7872 7873 5484 9124 9125 9800 9876 3169
feigned$	2963
fell$	382 383 914 2247 3308 7293 3502
felt	3482
felt$	7953 7954 4740 4741 4827 4828
female	3387
female$	5472 9112 9113 5475 9115 9116 1615 6290 2463 6878 7039 3161 3364
females$	8675 2463 6878 3678
fend$	5164 5342 5343 5344 5347 5348 5350 5351 5354 1476 9667
fendded$	1476
fendding$	1476
fended$	1476
fending$	5342 5343 5344 5347 5348 5350 5351 5354 1476
fends$	1476
feral$	3057 6937 3668
ferocious$	3666
fester$	9887
few$	6912
fewer	2558
fiercely$	3145 3159
fifteen$	1351 1352 1353 1354
fight	2558
fight$	7800 7829 7831 7832 7833 8119 4603 8243 8384 8454 8455 8768 5165 9291 9293 5690 9330 5692 9428 9429 9430 9432 3416
fighti	6438 6692
fighting$	7574 7575 4814 8570 8626 8768 9432 10077 10288 2795 10331
fights$	8383 8387 8768 9428 9429 9430 9432 9433
figure$	5312
figures$	9816 6235 9884 9886 9895 9896
file$	9680 9934 10091
files$	9680 9934 10091
filler$	7071
fillers$	7071
film	10190 2706
film$	7719 2448 9968 9972 6481 2603 6585 7308
filmed$	7562 7605 4098 9082 2448 9970 2453 6481 2603 3359
filming$	2448 6481
films$	2448 9968 6481
filthy$	9179 3683
final$	2782 3612 3614
find	9956 3445
find$	2 1217 1220 9291 6287 2466 2579 6513 10167 2680
findded$	2
findding$	2
finded$	2
finding$	2
finds$	2 1218 6513
fine	2790
fine$	8981 8982 8983 8984 8985 8986 8987 8988 8989 8990 8991 8992 8993 5378 1500 1501 5381 5384 5385 5386 5387 5388 5389 5390
fined$	6757
finger	10115 2706
finger$	9536 9537 9546 9547 9559
fingerprint$	6585
finish$	5658
finished$	9367 9368 9369 9370 1951
fire	6737
fire$	7875 8130 10010 6737 10376
firear	10390
firm	2518 2621 2651
firm$	6500 2646
firmer$	2646
first$	7850 965 1018 9608 3612
fishnets$	7104
fisted$	9841 7169
fit$	6060 10276
fits	10266
fits$	7346
fitted$	2868
fitting$	5542 5564
five	6274 9963 6327 2451 2452 2495 10021 10038 10042 6460 2599 10120 10121 10147 10155 6534 2667 10221 7316
five$	4733 8568 1164 8870 1605 5485 5486 1650 9168 9169 9170 9171 9172 9173 5713 5722 5728 6105 6374 6546 3364
fixated$	3331
fixed$	6735
flag$	2436 2581 3350
flagg	2461
flagged$	2435 2436 9969 2501 2581 2604
flagging$	2581
flagrant$	1064 1065 1067
flags$	2436 2581
flashback$	3822
flashbacks$	3822
flashy$	3230
flat	6686 10330
flat$	7926 7927 7928 7929 4291 4292 4293 4294 8107 8108 8109 1744 10325 10335 10341 10349 2841 7454
flatmates$	5270 5271 5272
flats$	10347
flatter$	2377
flattered$	6826
fleas	2842
fleas$	6721
fled$	7244
fleece$	7104 7113
fleeces$	7104 7113
flier$	6884
fliers$	6884
fling$	46
flinging$	46
flings$	46
flip$	6515
flirt$	442 443 444 459 613
flirtatious$	3645 3675
flirted$	442 443 444 459 613
flirting$	442 443 444 459 613 664
flirts$	442 443 444 459 613
flirtted$	442 443 444 459 613
flirtting$	442 443 444 459 613
flirty$	3645
floor$	10348
floppy$	3185
flout$	921 922 2954
flouted$	921 922 2954
flouting$	921 922 2954
flouts$	921 922 2954
floutted$	921 922 2954
floutting$	921 922 2954
flung$	46
fluoxetine$	3798
flyer$	6884
flyers$	6884
fob$	2256 3303
fobbed$	2234 2256 3303
fobbing$	2256 3303
fobed$	2256 3303
fobing$	2256 3303
fobs$	2256 3303
focus	6402
foetal$	3506
follow	2427 2706
follow$	7800 4533 8313 4714 4715 4716 4717 4718 8359 8361 975 9236 9265 9271 9285 2000 2001 2002 6079 9845 2448 9972 6481 6585 2927 7126 7308
followed$	8067 8075 8094 975 2000 2001 2002 9676 2448 6481 10182 2927
following$	975 2448 6481 2927
follows$	4533 975 2448 6481 2927
folly$	8160
food	2823 6707
food$	7982 7983 7984 7985 7986 7987 7988 7989 7994 6702 2828
foodbank$	10346
foolhardy$	2887
foolish$	3942 76 77 3975 691 9603 9604 2887 2938
foolishness$	7787 7788 7789 7790 7791 7792 8160
fools$	7166
foot$	5484 9124 9125 9207 9208 9209 10007 3169
footag	6316 6502
footage$	9955 6317 9957 2441 10084 2591 2602 10124 10141 3352 7232
footho	10212
footprint$	10098
for	6346 2530 7213 3335 3399 3406
for$	3949 7811 7842 4271 4273 4274 7973 4343 7998 4477 4478 4479 4480 4481 8347 4913 8553 4931 4933 4934 4935 4937 4938 8580 4988 5101 5106 5108 5110 5129 5355 9069 9071 9099 1914 1915 9438 9613 6063 9709 9710 9805 6182 9855 9857 9868 9894 9926 9966 6366 6372 6376 10022 6400 6407 6408 2555 6480 10128 6491 6496 6517 6520 6550 10240 10241 2736 6617 6621 6629 6630 10272 10279 6649 10380 2871 10393 10395 6777 6989 7192 7244 7293 7334 3547 7489 7492 7494 7498 7505
force	2399 6283 6291 6292 6293 2415 2416 9954 2450 2533 6451 6470 2592 10111 10112 2606 2619 2623 6518 6540 2675 2694
force$	5868 5873 5874 9832 9863 6251 6278 9922 9923 2406 9925 9930 9931 9932 6294 6295 9937 2420 6329 10011 2533 6412 6413 10090 10099 10109 6471 6497 6498 10152 10157 10179 10203 6573 7288
forced$	4719 4720 4721 4722 4723 4724 4725 4726 8372 8373 8374 8375 8377 1111 1114
forces$	4719 4720 4721 4722
forcing$	4723 4724 4725 4726
foreca	2567
forehead$	9151
foreign$	1615 5498 3187 7097
forens	3733
forese	2567
forever$	1914 5793 1915 5794 1916 1917 1918 1919 1920 1921
forget	6598
forget$	10237
forgot$	7197
forgotten$	3299 7197
form	2501 7213
form$	8499 5974 9712 2607
formal$	3612
formally$	3550
formed$	2607
forming$	2607
forms$	2607
forty$	8869
forwar	2397 2594
forward$	2661 6571
forwardd$	2661
forwarded$	2661 10200
forwarding$	2661
forwards$	2661
foster	3577
foster$	1244 10314 6686 10334 10366 3106 7456 7484
fostered$	7456
fought$	4598
foul$	3081
found$	2 4827 4828 997 4996 1175 1219 1221 2179 9707 2872 3047 3289
foundation$	9155 9156 9157 7095
four	10038 6460 2599 10120 10121 10147 10155 6534 10221 7316
four$	4733 8568 1650 9168 9169 9170 9171 9172 9173 5713 5728 3364 3536
fourteen$	1351 1352 1353 1354
fragment$	10181
frame$	9119 9120 9121 7043
frames$	9119 9120 9121 7043
fraternise$	2949
fraternised$	2949
fraternises$	2949
fraternising$	2949
fraternity$	6864
freckled$	1628 3191 3683
freckles$	3684
freckly$	3683
free	6510
free$	3973 95 7762 7763 7764 7765 7766 7767 7768 7769 4145 8042 8043 2822 6806
freely$	8042 8043 526 9791 9792 9793 9794 6805 6806 2928
frequent$	432 433 2901 3005
frequently$	431
friend	9909 2451 2452 6351 2495 2506 10038 10042 6421 10060 6460 2599 10120 10121 10147 10155 6534 2667 10221 10224 7297 7316 7477
friend$	1106 8676 8700 8701 8702 8703 8704 8705 8716 9111 9114 6860 6936
friendly$	4982
friends$	3880 7595 7620 259 7824 314 4209 4210 4211 7905 4436 4440 4441 4449 4467 700 4615 4733 4821 943 944 945 950 8503 1104 1105 1106 8676 8700 8701 8702 8703 8704 8705 8716 1208 5270 5271 5272 9085 9091 9111 9114 9153 9324 9325 9326 9327 9328 5696 5697 5698 5713 5722 5728 5740 5789 9480 6028 6029 6030 6031 6032 6033 6090 9761 9769 9770 9771 9772 9773 9774 9775 9990 6374 6385 2587 6546 2700 6763 6860 6936 3066 7181 7189
friendship$	3983 902 903 4840 6860
friendships$	3 4 5 6 7 8 9 3915 902 903 6860
frighten$	9076 9077 9078
frightened$	9034 9035 9036 1561 1562
frightening$	7576 7577 7578 7579 7580
frightens$	5340 8980
fringe$	9214
fringes$	9214
fritter$	3321
frittered$	3321
frittering$	3321
fritterred$	3321
fritterring$	3321
fritters$	3321
frizzy$	3185 3207
from	2543 7213
from$	7699 4580 4581 8227 8228 8663 1202 5092 5282 5313 5406 5434 9111 9114 1691 9262 9944 9966 9987 2532 6422 2615 6568 6582 6648 6649 10336 2867 7025 7103 7146 7306 7398 3525 7433 7505
front$	6732
fruitful$	10058
frustrating$	6146 9786
ft$	9124 9125 3169
full$	4059 4067 1377 2629 2789 3216
fully$	1266 1377 5259 1494 1497 2929 3145
fumble$	3696
fumbled$	3696
fumbles$	3696
fumbling$	3696
functi	2501 7399
function$	1323 1324 1325 1326 1327 1328
functioned$	1323 1324 1325 1326 1327 1328
functioning$	1323 1324 1325 1326 1327 1328
functionned$	1323 1324 1325 1326 1327 1328
functionning$	1323 1324 1325 1326 1327 1328
functions$	1323 1324 1325 1326 1327 1328
fund$	9666
funding$	7200
funds$	7469
furthe	2399 2527 3406 7297
further$	6278 2505 3364
furthered$	2505
furthering$	2505
furthers$	2505
futile$	3255
gain$	8103 8104 5107
gained	2749
gained$	6628
gallery$	6495
gambling$	10259
game$	4357 647 8781 8809
games$	647
gaming$	7960 7961 7962 647
gang	9914 2399 9918 6283 6291 6292 6293 2415 2416 9954 2450 2464 10005 2506 10025 6451 6470 2592 10111 10112 10117 2606 10125 2619 2623 6503 10142 6518 10170 6540 2675 2694 7245 7270 7276 7277
gang$	4186 7886 7890 7900 7910 7934 8394 8420 8473 8552 1255 6278 9922 2407 6343 9983 6361 6362 10017 10019 6385 10078 6443 2577 6483 2605 10130 6494 2686 6772 6774 2964 3056 3101 3350 3363 3367 3385 3389 3393 7273 3426 3443 3650 3730
gangling$	3683
gangly$	3683
gangs$	7886 7890 7900 7910 8394 8420 8473 8552 9922 2407 10019 6483 6494 6772 6774 2964 3389 3390 3426 3650 3730
gangsta$	8474 6844 3651
gangstas$	8474 6844 3651
gangster$	8474 970 6844 3651
gangsters$	8474 970 8620 6844 3651
gap	7213
gap$	9821
gaps$	9821
gather	6453 10220 7213 3335 3373
gather$	8774 6227 2390 9958 6485 7041
gathered$	8774 2390 6485 10214 7041
gathering$	8774 2390 10092 6485 7041
gatherred$	8774 7041
gatherring$	8774 7041
gathers$	8774 2390 6485 7041
gaudy$	3230
gaunt$	3683
gave	2397
gave$	212 213 214 215 216 217 218 343 1091 1092 1093 1564 1565 2110 2123 2239 2240 2241 2242 2243 6157 6757 3523
gbh	6750 3638
gbh$	10389 7517
gcse$	7434 3564 7444 3566 3571
gcses	6665
gcses$	10304 7434 7444
gdpr$	9804
gear$	9202 9203 9204 9205 9206 7109 7119
genera	3335
general$	1744
generator$	2671 7325
generators$	2671 7325
gentleman$	8928 8929 8930
gentlemen$	1447
gents$	1447
get	6339 2608
get$	47 48 56 58 59 60 61 62 7597 3959 116 117 118 119 120 4113 7800 7831 7832 7835 4199 8019 540 543 8103 8104 625 626 4560 8200 4600 8263 8359 8361 8369 8371 860 909 910 912 913 914 946 962 1008 1009 1010 1011 1012 1013 1014 1015 1016 1017 1019 1020 1021 1022 1023 1024 4975 5000 5001 1165 1189 1190 1191 1192 1193 1194 5107 5109 8813 1362 1366 5245 1367 1368 1369 1370 1373 1374 1375 1376 9012 9013 1506 1510 1607 9291 9292 5716 9377 5739 5747 9406 9407 9408 2262 6207 2346 2347 2644 10183 6558 2752 2904 2926 2927 6807 2988 2990 2994 3058 3060 3070 7134
gets	3498
gets$	47 48 56 58 59 60 61 62 116 117 118 119 120 541 625 626 860 909 910 914 946 962 1008 1009 1010 1011 1012 1013 1014 1015 1016 1017 1019 1020 1021 1022 1023 1024 5025 1165 1189 1190 1191 1192 1193 1194 8813 1362 1366 5245 1367 1368 1369 1370 1373 1374 1375 1376 1507 1511 1607 5776 2262 2346 2347 2644 10183 2752 2757 2762 2764 2794 2904 2927 6807 2988 2990 2994 3058 3060 3070 3467 3550 3552
getting$	47 48 56 58 59 60 61 62 116 117 118 119 120 4219 8019 4744 909 910 912 913 914 4962 5032 5033 1509 9406 9407 9408 5771 9432 2262 2346 2347 2644 2752 2927 7134
gift$	7743 7744 4115 4116 4117 4118 4119 4121 4122 7982 7983 7984 7985 7986 7987 7988 7989 7994 7997 8047 8426
gifts$	7743 7744 4115 4116 4117 4118 4119 4121 4122 7982 7983 7984 7985 7986 7987 7988 7989 7994 7997 8047 8385 8386 8413 8426 8442
gilet$	9202 9203 9204 7100 7109
gilets$	9202 9203 9204 7100 7109
ginger$	5519 3185 3207 3683
girl	10038 6460 2599 10120 10121 10147 10155 6534 10221 6719 6753 7316
girl$	259 314 950 1106 8676 8700 8701 8702 8703 8704 8705 8716 1208 8847 5677 5748 5749 6290 10392 2956 6859 2991 6936 3066 7068 7090
girlfr	10326
girlfriend$	8002 489 8038 8039 522 523 10310 10332 10345 10370 6798 6799
girlfriends$	8002 489 8038 8039 522 523 6798 6799
girls	6274 6282 9963 9965 6327 2451 2452 6351 2495 10161 2667 10224
girls$	7595 259 314 7880 4242 4244 4246 4436 4440 4441 4449 4467 700 4615 4733 8433 8443 8444 8445 8446 4821 943 944 945 950 8475 8506 8507 8508 8509 8510 8511 8512 8513 8514 8515 8516 8517 8520 8521 8522 8569 1105 1106 8676 8679 8700 8701 8702 8703 8704 8705 8716 1208 8731 8847 1378 5319 5320 5321 5322 9153 9324 9325 9326 9327 9328 5696 5697 5698 5713 5722 5728 9378 5740 9388 5789 9480 9639 6028 6029 6030 6031 6032 6033 6089 9743 9761 9769 9770 9771 9772 9773 9774 9775 9776 9990 6374 2587 6546 2700 6775 6859 6917 6936 3066 7068 7181 7189
give	2397
give$	7719 212 213 214 215 216 217 218 7777 343 1091 1092 1093 1295 5433 1564 1565 9265 9271 9285 5904 2110 2239 2240 2241 2242 2243 6288 7126
gived$	1091 1092 1093
given	6554 6557 2868
given$	7699 1564 1565 1819 9629 9630 9631 9632 2123 2239 2240 2241 2242 2243 9976 2753 2757 2764
gives$	212 213 214 215 216 217 218 343 1091 1092 1093 1564 1565 2110 2123 2239 2240 2241 2242 2243 6458 6535
giving$	212 213 214 215 216 217 218 343 1091 1092 1093 1564 1565 2110 2239 2240 2241 2242 2243 6458
glad$	219 220 225
glamour$	8385 8386 8407 8413
glasses$	7104
glean$	2390
gleaned$	2390
gleaning$	2390
gleans$	2390
gloves$	7104
glued$	1954
go$	3960 7600 3962 3963 7611 4004 4005 7673 7693 275 4166 4167 4168 4169 7809 7829 7831 7832 7833 4227 4229 4230 378 379 380 381 382 383 410 413 416 417 4299 4302 4310 435 436 8019 530 531 532 536 8062 8063 8064 8065 8066 4452 8107 8108 8109 4562 8210 8313 8359 8361 8369 8371 869 893 912 913 1061 1228 1229 1230 1693 1702 9236 9265 9271 9285 9291 9292 1791 9432 5972 6228 2627 6560 2899 2926 2927 6807 7126 3589
goad$	929 930 2953
goadded$	929 930 2953
goadding$	929 930 2953
goaded$	929 930 2953
goading$	929 930 2953
goads$	929 930 2953
goal	2663
goal$	2563 10192
gobby$	3668
goes	10183
goes$	275 378 379 380 381 414 416 417 4310 435 436 530 531 532 537 8196 869 893 912 913 1061 1228 1229 1230 1693 1702 1814 9432 9948 6560 2733 2828 2863 2899 2926 2927 6807 3498 3589
going$	7694 7716 7717 7718 275 7857 4221 378 379 380 381 409 416 417 4298 4301 4308 4309 4310 435 436 493 8019 530 531 532 538 8062 8063 8064 8065 8066 8090 8107 8108 8109 893 912 913 4811 1061 1228 1229 1230 5230 5232 5233 1459 1693 1702 9264 5646 1768 1769 1770 1771 5651 1777 1778 1779 9372 9432 2459 2627 2863 2899 2926 2927 3529 3589
goings$	6543
gold$	3196 7104
gone$	4206 4207 4215 378 379 380 381 382 383 416 417 4310 530 531 532 8067 8068 4437 8082 8083 8084 8095 4594 893 1061 9637 9638 6560 6651 2854 2899 2926 2927 6807 3529
good$	3975 4008 406 4842 8559 5174 5274 1469 1477 1480 5769 6061 6236 2629 3173
goods$	6505 7335
goodwill$	4966
goose$	7110
gorgeous$	3683
gormless$	3668
got	10247 2868
got$	47 48 56 58 59 60 61 62 116 117 118 119 120 539 542 8067 8082 8083 8084 8096 633 634 909 910 914 1233 1508 1632 1645 1646 1647 1648 1696 5745 9529 9530 9531 9532 2262 2346 2347 2644 2794 2926 2927 6807 3100 3208 3219 3464 3502 3550 3552 3553 3609
gown$	9194
gowns$	9194 9218
gp	6599 2735
gp$	10238 6614
gps	2868
gps$	6747
grade$	7443 7445 3702
graded$	1164 1167 9969 3336 3702
grades	10303 6665
grades$	10304 7443 7445
graffiti$	10195
gran	10314 6686 10327 6689 2814 10337 10338 2840 2852 6733
gran$	10325 2849
grandad$	2849
grandf	10314 6686 10327
grandfather$	10325
grandm	10314 6686 10327
grandmother$	10311 10325
grandp	10314
grante	3617
grasp$	8313 4687 4688 4689 4690 4691 4692 4693 4694 4695 4696 4697 4698
grass$	9813
gravitate$	876 877 878 879 880 881 882 883 884 885 886 887 888
gravitated$	876 877 878 879 880 881 882 883 884 885 886 887 888
gravitates$	876 877 878 879 880 881 882 883 884 885 886 887 888
gravitating$	876 877 878 879 880 881 882 883 884 885 886 887 888
greasy$	1628 9162 3185 3191 3207
great$	4967
greater$	1363
greatly$	10032
greed$	7787 7788 7789 7790 7791 7792 8160 4576 8385 8386
greedy$	3668
green$	8952 8953 8954 9152 7017 3186 3207
grew$	1330 1331 1627 3190
grey$	9152 9162 1689 3207 7104 3230 7266
grip$	9780 9859 9860 9861 9862 2624 7198
grips$	2624
groomed$	7562 7565 8045 8326 8327 8328 8329 8330 8331 8332 8333 8334 8335 8336 8337 7058
groomer$	7934 8026 8031 8036 8262 8484 970 1049 6865 6868 6869
groomers$	7934 8031 8036 8262 8484 970 1049 6865 6868 6869
grooming$	7555 7556 7557 7572 7794 8156 8157 6839
gross$	3268
grounds$	2529 2836
group	9909 6274 9942 9959 9961 9963 9965 6327 9967 2451 2452 6336 6351 2495 10021 2506 10025 10038 10042 6421 10060 6424 6425 6460 2599 10120 10121 6503 10142 10147 10155 6534 2667 10221 10224 7222 3375 3377 7276 7277 7291 7297 7316
group$	7595 7621 7622 259 314 7880 4242 4244 4246 4436 4440 4441 4449 4467 4511 700 4615 8363 4733 4821 943 944 945 950 8477 8479 8500 8503 1027 1104 1105 1106 8676 8679 8700 8701 8702 8703 8704 8705 8716 1208 8731 5099 5100 1255 8857 8965 1576 1577 9153 9324 9325 9326 9327 9328 9331 5696 5697 5698 5701 5702 5713 5722 5728 9378 5740 9388 5789 9480 6028 6029 6030 6031 6032 6033 9686 6083 6085 9760 9769 9770 9771 9772 9773 9774 9775 9776 9851 9852 6218 6307 2429 9975 2464 9990 6374 10019 6385 10055 6418 10063 10075 10090 2587 10109 6471 10122 10123 6498 10157 10164 10179 6546 2686 6573 2700 6587 10229 6592 6859 6912 6917 6936 3066 6989 7181 7189 3358 3377 7259 3443
groups$	7622 8477 8479 1106 8676 8679 8700 8701 8702 8703 8704 8705 8716 10019 10123 6917 6936 7259
grow	2580
grow$	1330 1331 1627 3190
growing$	1330 1331 1627 3190
grown$	484 8008 908 8776 8822 1315 5196 5203 5204 5205 5206 1330 1331 5217 5223 5224 5225 8866 8867 8868 8873 8874 8875 8876 8882 5246 5248 5249 5250 5251 5252 5256 5258 8898 5267 8912 8913 1396 1413 8933 1419 1420 5301 8941 8942 5307 5308 1440 5369 5372 5431 1566 1567 1568 1569 1582 5467 1627 7006 7008 3154 3190
grownups$	8841
grows$	1330 1331 1627 3190
grubby$	9179 3223 3230 3683
guarantee$	1853 5732 1854 5733 1855 5734 1856 5735 1857 1858
guaranteed$	1774 1775 1776 3249
guard	2417 6332 6547 2672
guard$	4100 7977 2393 9912 6296 2447 9971 2571 10186 2673 2678 2679 10199 2698
guardi	7460
guards$	4100 7977 2393 9912 6296 2447 9971 2571 2602 10186 2673 2678 2679 10199 2698
gucci$	7104
guessed$	8249 8250 4612 4613
guidance$	8353 8354 8355 8356 8357 9042 9059 9515 9516 9517 9518 9519 9520 6833
guilt	9985 6361
guilt$	9833 10000 3312 7195
guilty	3630
guilty$	648 649 6409 3630 7509
gullible$	729 8952 8953 8954 2939 7017 3668
gum$	3533
gun	10390
gun$	4727 4728
habit	7389
habit$	7582 2097 6766 6767
habits$	7582 9300 6766 6767
habitual$	432 433 6494 2901 2983 2995 3369
habitually$	431
had	2715 2742 2750 2751 3498
had$	183 184 233 455 458 4428 4429 4430 4433 4434 557 558 559 560 561 562 563 576 577 578 579 580 621 669 671 1125 1233 1389 9111 9114 1632 1645 1646 1647 1648 1696 9445 9446 1943 1989 1990 1991 1992 1994 1995 1996 5887 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2025 2026 2027 2028 2029 2053 2061 5966 5967 5968 5980 5982 6037 9677 2372 2373 6519 2727 2736 6621 6629 6630 2757 2758 2760 2764 3100 7041 3208 3219 3271 7244 3464 3467 3525 3547 3605
hair$	9145 9147 9148 9149 9214 9230 7073 3197 7086 3209
haircut$	9147 9148 9149 9214 7086 3209
haircuts$	9147 9148 9149 9214 7086 3209
haired$	7055 7064
hairstyle$	9147 9148 9149 9214 7086 3209
hairstyles$	9147 9148 9149 9214 7086 3209
hairy$	3683
half$	661 5584 2516 2650 6556 3280
halfway$	7120
hall	6732
hall$	10371
halluc	3758
hallwa	6732
hallway$	10371
halved$	7323
ham$	3290
hand	2594
hand$	216 217 218 5168 5169 5170 1292 5407 9047 9048 9049 9151
handded$	216 217 218
handding$	216 217 218
handed	6554 6557
handed$	216 217 218 7162 7163 7301
handful$	1029 4908 1030 4909 1031 4910 1032 4911 8711 6873
handing$	216 217 218 7238
handl	7216
handle	2639
handle$	8636 5150 5161 1308 5188 5189 1311 8978 5342 5343 5344 5347 5348 5350 5351 5354 1493 9012 9013 1512 5392 5393 5394 2624 3141
handled$	1493 3141
handles$	1493 3141
handli	10004
handling$	5342 5343 5344 5347 5348 5350 5351 5354 1493 2096 2304 2305 2306 2307 6750 3141 7177 3750
hands$	216 217 218 5168 5169 5170 1292 9151 9678 9798
handse	6465
handset$	2432 9951 10104 3348
handsets$	2432 9951 10104
handsome$	3683
hang	10183
hang$	7800 7829 7831 7832 7833 7862 8062 8063 8064 8065 8066 8107 8108 8109 899 912 913 8774 1698 1699 1700 1702 7041 3466
hanged$	912 913 8774 7041 3466
hanger$	3000
hangers$	3000 3001
hangged$	912 913 8774 7041
hangging$	912 913 8774 7041
hanging$	7694 7857 8062 8063 8064 8065 8066 8107 8108 8109 899 912 913 8774 7041 7120 3466
hangs$	899 912 913 8774 1698 1699 1700 1702 7041
haphazard$	9822 9823 9824 9825
happen$	7695 7696 7697 8551
happened$	4446 4447 8099 8100 657 4541 8196 8298 8299 8300 8301 8302 9600 9601 9602
happening$	8298 8299 8300 8301 8302
happens$	655 8196 8298 8299 8300 8301 8302
happily$	5384 5385 5386 5387 5388 5389 5390
happy$	219 220 225 4105 324 325 326 527 528
harass$	915 916 917 2952
harassed$	915 916 917 2952
harasses$	915 916 917 2952
harassing$	915 916 917 2952
hard	2621 2651
hard$	4683 8415 1050 1051 1118 1119 1120 1121 1122 1123 5071 8768 1294 6500 2646 10223 3151 3187
hardcore$	3033 3668
harden	7282 7326
hardened$	1566 1567 1568 1569 2983 6975 7029 3677
harder	2476
harder$	4551 1118 1119 1120 1121 1122 1123 9504 6355 2646
hardest$	1118 1119 1120 1121 1122 1123
hardier$	1566 1567 1568 1569
hardly$	66 4825 1448 1450 1451 1488 1489 1543 5422 1544 1545 5552 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2025 2026 2028 2029 2126 2181 2182 2183 2761 2772 3131 3132 3138 3147 3271 3521
harm$	7518 7519 7555 7556 7557 4069 4070 4071 4072 4073 4074 4075 4076 198 199 200 4474 4475 8156 8157 8166 8167 663 8267 8268 8326 8327 8328 8329 8330 8331 8332 8333 8334 8335 8336 8337 8349 8350 8351 8352 8606 6140 9821 6494 6713 10352 2866 10389 6810 3363 3367 3369 3390 7337 7366 3488
harmed$	7366 3488
harmer$	6886
harmers$	6886
harmful$	3975 7893 959 960 961 2888 2981 3369
harming$	7366 3488
harms$	7518 7519 7366 3488
has	2715 10247 2730 3498
has$	3885 3887 455 621 4574 788 1125 1233 1389 9111 9114 1632 1645 1646 1647 1648 1696 1783 5804 9445 9446 1943 5887 5891 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2025 2026 2028 2029 2052 2060 2095 5980 5982 6359 2508 6519 2727 6609 2757 2758 2760 2762 2764 2868 3100 7041 3208 3219 3271 3464 3467 3525 3547
hat$	7104
hats$	7104
haunts$	9300
have$	3886 3888 4104 4180 4212 4216 455 458 4460 621 668 4569 4575 4590 4595 4606 4607 4610 4611 787 8462 1125 1233 8774 1389 1390 1632 1645 1646 1647 1648 1696 5641 5650 9291 1783 5726 5804 9445 9446 1943 9487 9488 9489 9490 5852 9495 9496 9497 5861 5867 5887 5905 2054 2095 9635 9636 6233 6234 2508 6519 3100 7041 3208 3219 7149 7244 7293 7311 3525 3547
having	2751 3498
having$	455 458 4813 1632 1696 2736 6630 2758 3208 3467
havoc$	6907 6908 6909 6915
hawk$	463 2914
hawked$	463 2914
hawking$	463 2914
hawkked$	463 2914
hawkking$	463 2914
hawks$	463 2914
hazel$	9152 3186
he$	3991 3997 4379 4436 4440 4441 4466 700 8252 942 4821 943 8461 944 945 4963 1105 8780 9324 9325 9326 9327 9328 5696 5697 5698 5700 5868 9511 3550
head$	8112 8114 8366 8367 5172 1414 1415 1416 1417 1418 5544 5568 5569 5570 1692 9802 2285 10062 7084 3325 3825
headed$	384 6950 7054 7161
heading$	384 2751
heads$	8112 8114 8366 8367 5172 2193 9802 2285 7003 7019 7082 7083
headscarf$	7104
headscarves$	7104
health	6626 6644 10326
health$	6599 10245 10246 6608 10252 6616 10265 3493 7373
healthcare$	6645
healthier$	3975
healthy$	4008
hear	6513
hear$	8472 3483
heard$	1269 2080 2081 2835 3485
hearin	10266
hearing$	2835 3484 3489 3527 7501
hearings$	7501
hears$	3483
heart$	6594 10245 3492
hearted$	7159
heartless$	9614 3668 3693
heatin	2823
heating$	6702
heavier$	3164
heaviest$	1635 3211
heavil	6598
heavily$	1614 10237 10258 3166
heavy	2621
heavy$	5483 6500 3164 3167 3216 3284
heavyset$	3682
heed$	3944 3945 3946 3947 3948 7777 8313 4714 4715 4716 4717 4718 9560 9641 9642 9643 9644 9645 9646 9647
heeded$	8067 8075
heedless$	73 74
heel$	10173
heels$	9220 9221 9222 9800 7104
height$	9119 9120 9121 7043
held	7213
held$	1300 9101 9629 9630 9631 9632 2320 9928 2435 6388 10127 2707
helicopter$	3429
hell$	8438 8457
help	2414 2530 2596 2658
help$	3929 138 145 146 7777 7881 8205 4650 8320 8321 8322 8636 8650 5160 9042 9050 9051 9052 9053 9054 9055 9056 9057 9059 9064 9065 9066 9067 9068 1740 1741 1742 1743 9265 9271 9285 9333 9354 9385 9406 9407 9408 9414 2104 2105 2106 9666 9675 2304 2305 2306 2307 9845 2505 2514 2534 2563 2683 2693 10294 6820 6821 6899 7123 7126 7134
helped$	145 146 8293 8294 8295 8296 8297 8651 9270 9276 9281 9284 9290 9366 9383 9392 9393 9394 9395 9396 9924 2505 2514 2534
helpful$	9924
helping$	145 146 4651 9406 9407 9408 5770 2505 2514 2534 7134
helpped$	145 146
helpping$	145 146
helps	2530
helps$	145 146 2505 2514 2534 2563 2683 7135
hepatitis$	3815
her	6282 6307 2464 10154 2748 6634 2771 6669 2793 6674 10344 2848 10369 10396 2881 7430 3617
her$	7521 7522 18 7547 3952 3954 7594 78 79 82 86 3967 3969 93 4020 244 251 252 253 255 4137 259 4148 4149 4150 4151 4152 4153 314 4208 7865 4239 4266 4342 4387 4392 4463 4485 4511 642 643 4528 4554 8196 694 697 8220 8223 4623 8265 4629 8344 8348 4710 8363 950 4860 8547 8583 4978 1208 5099 5100 8784 1274 5193 5195 8979 9058 5488 5489 5490 5515 1644 1661 1682 5576 9409 5833 6080 9770 9771 9772 9773 9774 9775 6159 6161 6163 6170 9816 9884 6343 2720 6603 6604 6615 6618 10262 6627 6636 2759 6650 2786 10308 6672 2807 2808 6688 2810 10335 6698 6704 6710 10360 6727 6749 6755 6760 2917 2933 3066 3227 3228 7181 7349 3494 3496 3536 3539 3595 3596 7481 3612 3620
heritage$	5529 5530 5531 5534
heroin	10390 6758
heroin$	9962 6619 10270 10397 6776
hers$	8191
herself$	3879 3881 7521 7522 3919 3920 42 3922 3923 3924 3925 3926 3927 49 7568 7569 3931 3932 7782 4209 4210 4211 7882 4313 8110 8111 8113 4493 4494 4495 4496 4497 4498 4499 4500 4502 4503 8145 8146 8159 4529 4530 4531 4532 8172 8173 8174 8175 8176 8177 8178 8179 8180 8181 4547 4548 4549 4550 8190 8195 4627 4631 753 8273 8274 8275 8276 8277 8278 8279 8280 8281 8282 8283 8284 4646 4647 8287 8288 8289 8290 8291 8292 8294 8295 8296 8297 4908 4909 4910 4911 8561 1227 8800 8801 8802 8803 8804 8805 8806 8981 8982 8983 8984 8985 8986 8987 8988 8989 8990 8991 8992 8993 8994 5357 8997 8998 5360 9005 6195 6595 6673 6762 6792 6793 7020 7021 7345 7367
herselves$	6595 7345 7367
hid$	1701 2286
hidden$	1701 9928 7121
hide	6339 2481
hide$	7719 4203 4204 4205 1701 2286
hided$	2286
hides	2481
hides$	1701 2286
hiding	2481
hiding$	1701 2286
hierar	10125 7264 7268 7270 7276
hierarchy$	10017 10018 3717
high$	55 1157 1158 5043 5044 5045 5046 5047 5048 5049 5050 5051 5052 5053 5054 5055 5056 5057 5058 5059 5060 9432 6034 3283 3458
higher$	1157 1158 6511 3522
highest$	1157 1158
highlights$	7087
highly$	2621 3145
hijab$	7104
hijabs$	7104
him	6282 10154 6634 10344 10369 10396 7430
him$	7521 7522 7547 7594 4082 4089 4090 4091 4094 7936 7939 8020 8032 4511 8232 8363 5099 5100 8979 9058 9409 6080 9770 9771 9772 9773 9774 9775 7181 7349 7481
himself$	3879 3881 7521 7522 3919 3920 42 3922 3923 3924 3925 3926 3927 49 7568 7569 3931 3932 7782 4209 4210 4211 7882 4313 8110 8111 8113 4493 4494 4495 4496 4497 4498 4499 4500 4502 4503 8145 8146 8159 4529 4530 4531 4532 8172 8173 8174 8175 8176 8177 8178 8179 8180 8181 4547 4548 4549 4550 8190 8195 4627 4631 753 8273 8274 8275 8276 8277 8278 8279 8280 8281 8282 8283 8284 4646 4647 8287 8288 8289 8290 8291 8292 8294 8295 8296 8297 4908 4909 4910 4911 8561 1227 8800 8801 8802 8803 8804 8805 8806 8981 8982 8983 8984 8985 8986 8987 8988 8989 8990 8991 8992 8993 8994 5357 8997 8998 5360 9005 6195 6595 6673 6762 6792 6793 7020 7021 7345 7367
himselves$	6595 7345 7367
his	6307 2464 2748 2771 6669 2793 6674 2848 2881 3617
his$	18 3952 3954 78 79 82 86 3967 3969 93 4020 244 251 252 253 255 4137 259 4148 4149 4150 4151 4152 4153 314 4208 7865 4239 4266 4342 8003 4392 4463 4485 642 643 4528 8191 4554 8196 694 697 8220 8223 4623 8265 4629 8344 8348 4710 950 8547 8583 4978 1208 8784 1274 5193 5195 5488 5489 5490 5515 1644 1661 1682 5576 5833 6159 6161 6163 6170 9816 9884 6343 2720 6603 6604 6618 10262 6627 6636 2759 6650 2786 10308 6672 2807 2808 6688 2810 10335 6698 6704 6710 10360 6727 6749 6755 6760 2917 2933 3066 3227 3228 3494 3496 3536 3539 3594 3595 3612 3620
hisself$	3879 3881 3919 3920 42 3922 3923 3924 3925 3926 3927 49 7568 7569 3931 3932 7782 4209 4210 4211 7882 4313 8110 8111 8113 4493 4494 4495 4496 4497 4498 4499 4500 4502 4503 8145 8146 8159 4529 4530 4531 4532 8172 8173 8174 8175 8176 8177 8178 8179 8180 8181 4547 4548 4549 4550 8190 8195 4627 4631 753 8273 8274 8275 8276 8277 8278 8279 8280 8281 8282 8283 8284 4646 4647 8287 8288 8289 8290 8291 8292 8294 8295 8296 8297 8561 8800 8801 8802 8803 8804 8805 8806 8981 8982 8983 8984 8985 8986 8987 8988 8989 8990 8991 8992 8993 8994 5357 8997 8998 5360 9005 6195 6762 6792 6793 7020 7021
histor	2399
historic$	6278
history$	2097 2833 2836 6863 7372 7476 7508
hit	2816 10353 10358
hit$	2377 6695
hiv$	3814
hold	2481 2625
hold$	7596 4203 4204 4205 8639 5175 5176 5177 5178 1300 5191 5192 2320 6281 6359 6563 2708
holder$	7339
holders$	7339
holdin	6345 9991 2481 10132 6751
holding$	1300 9046 9984
holds	2481 10132
holds$	1300 2320 6359 6563 10217
holmes$	9953
home	6686 10330 10334
home$	7643 7644 7854 7906 7907 8076 8077 8201 8202 8233 4979 5076 8720 1227 5122 8951 2376 9952 9966 2643 6566 10313 10320 10324 10325 10335 10341 10342 10349 10352 10356 2841 10365 10385 6938 3325 3561 7441 7454 7456 7465 3593 7473 7475 7482
homele	10358
homeless$	3862
homelessness$	3862
homes$	7906 7907 8720 9952 2643 6566 10347 6938 7484
honest$	4586 8226 9270 9276 9281 9290 9366
hood$	1683 9219 7104 3229 7266
hooded$	3161 3230 7266 3683
hoodie$	9202 9203 9204 9214 7104 7106 7109 3688
hoodies$	8773 5135 9202 9203 9204 9205 9206 9211 9212 9213 9214 9216 9224 7104 7106 7109 3688
hoodlum$	3652
hoodlums$	3652
hoodrat$	3652
hoodrats$	3652
hoodrich$	3687
hoods$	8773 5135 1683 9211 9212 9213 9216 9219 9220 9221 9222 9224 7104 7106 3229 7266
hoody$	9202 9203 9204 7109
hooligan$	3652
hooliganism$	3652
hooligans$	8564 8565 8566 3652
hoot$	9628
hoots$	9628
hop$	909 910
hope$	5688 5783 1905 2093 2094 10110 7136
hoped$	2093 2094
hopeless$	4894 1815 1816 3010 3057 3061 3668 3693
hopelessly$	3693
hoper$	8531 8543 8544 8545 6874 6890
hopers$	8531 8543 8544 8545 6874 6890
hopes$	2093 2094 10110
hoping$	2093 2094 10110
hopings$	10110
hopped$	909 910
hops$	909 910
horde$	957 958
horrendous$	8664 8665 8666 8667 8668 8669 8670 8671 8672
horrible$	8664 8665 8666 8667 8668 8669 8670 8671 8672
hospit	6613 2735 10358 6728 2866
hospital$	10251 10252 6614 10264 10367 6745 3325 3536
hospitalised$	3807
hospitalized$	3807
hostel	6684
hostel$	10323
hostile$	1132 1133 1134 1135 1136 8673 8674 2537 3063 3666 3694
hostility$	8729 8730 1213 1214 6945
hot	6455 6490 3450
hot$	2823 3071
hotel$	7926 7927 7928 7929 4291 4292 4293 4294 8618 8619
hothead$	6873
hotheads$	6873
hotspot$	10094 10129 3435 7329
hotspots$	10094 10129 7329
hour$	2788
hours$	8560 8625 10294 2777 2788 10395 7200
house	6686 10330
house$	7926 7927 7928 7929 4291 4292 4293 4294 4979 8926 8951 8957 9952 6566 6576 10325 10335 10341 10349 2841 7454
househ	6686
household$	8926 8951 8957 10325 6938
households$	6938
housemates$	5270 5271 5272
houses$	9952 6566 10347
housin	10326
housing$	2643 7462
how$	8215 8223 8778 5345 5346 1475 6816
hub$	9915 10090 10109 6471 6498 10157 10179 6573 7305
huge$	3942
hulking$	3683
hung$	8094 899 912 913 1698 1699 1700 7120
hungry$	6976 7468
hunt$	869 4748 870 871 872 873 874 875 9434
hunted$	869 4748 870 871 872 873 874 875
hunting$	869 4748 870 871 872 873 874 875
hunts$	869 4748 870 871 872 873 874 875
huntted$	869 4748 870 871 872 873 874 875
huntting$	869 4748 870 871 872 873 874 875
hurt	2816 10353
hurt$	7562 7565 4069 4070 4071 4072 4073 4074 4075 4076 198 199 200 8126 8148 9293 6695 3488
hurted$	3488
hurting$	7576 7577 7578 7579 7580 3488
hurts$	3488
husband$	10310 10332 10345 10370
hygien	6626 10266
hygiene$	10265
hyper$	2910 3668
hypersexual$	3646
hypersexualised$	3646
hypocritical$	3693
hysterical$	3668
i$	2318
ic	3387
ic$	1596 3163
ic0$	3680
ic1$	3680
ic2$	3680
ic3$	3680
ic4$	3680
ic5$	3680
ic6$	3680
ic7$	3680
ic8$	3680
ic9$	3680
idea$	7731 6054
ideas$	7730
identi	2404 9933 9956 2461 2464 2466 2521 10052 2579 2654 7264 3445
identical$	5566 3230
identically$	1613 3188 7103 7105
identified$	967 995 1178 2437 6343 2859 3364 7244 3369 7266
identifies$	9968 2550 2632
identify$	7777 9958 9968 2550 2614 2632
identifying$	2550 2632
identity$	2411
idiots$	7166
idle$	6968 3668
idly$	6042 7154
idolise$	509 510 511 512 513
idolised$	509 510 511 512 513
idolises$	509 510 511 512 513
idolising$	509 510 511 512 513
iep$	3850
ieps$	3850
ies$	8925
if$	7795 7836 544 545 546 547 548 549 550 551 552 553 554 555 556 8085 8086 8089 8092 8093 587 588 589 590 591 4964 4965 5464 5465 5466 1993 2158 2159
ignorance$	3693
ignorant$	3668 3693
ignore$	7800 7829 7831 7832 7833 921 922 9432 2296 2297 9843 2954 3245 3310 3311 7197
ignored$	921 922 9253 9432 2296 2297 9847 9848 9849 9850 2954 3245 3299 7184 3310 3311 7197
ignores$	921 922 9432 2296 2297 2954 3245 3310 3311 7197
ignoring$	921 922 9432 9615 9616 2296 2297 2954 3245 3310 3311 7197
ill	10358 6728
ill$	99 100 1663 1685 10367 3086 3088
illegal$	7893
illnes	6594 6599 10326 10328
illness$	10233 10238 7404
image$	7963 7971 4355 4356 478 479 664 9082 6235 9911 6273 2395 6454 2668 2681 10216
images	2593 6472 6473
images$	7963 7971 4349 471 7990 4355 4356 478 479 9082 9911 6273 2395 9934 9935 10084 6454 2591 2668 10196 2681 10216
immaculately$	1613 3188
immature$	3668
immaturity$	7787 7788 7789 7790 7791 7792 4573 695 696 4576
immensely$	10032
immigration$	10326 3590
imminent$	10059
immuni	3826
impact$	9350 9351
impair	6594
impaired$	7626 7627 7628 7629 7406
impairment$	10233 7368 7404
impetigo$	3838
implausible$	8468 8469 8470
implicated$	368 369 370 371 2859
important$	2563
impos	2527
imposed$	6541
imposing$	3164 3683
imposs	2476
impossible$	4683 8457 1118 1119 1120 1121 1122 1123 1815 1816 6355 3255
impressed$	6826
impression$	7731
impressionable$	3668
impris	10326
improvement$	9422 5784
impulse$	4706 5117
impulsive$	7626 7627 7628 7629 3668
impulsivity$	4576
in	6670 2798 3498
in$	150 4055 182 7719 4222 4247 4251 4254 4264 4268 4269 4270 472 4360 4361 4362 4364 4418 4419 4420 8320 4793 4802 4834 4849 4864 8504 8505 8580 8592 4995 5092 5101 5140 8940 5326 1520 1592 9111 9114 5494 5512 5516 5517 1658 1687 1688 9210 5572 5577 5581 5585 1707 1708 1709 9398 9405 5803 5838 9568 9613 6164 9868 6314 9984 9987 10000 2547 6507 6531 6539 6564 6590 6591 6623 6625 6651 6658 6674 6676 6677 6708 6742 2867 6777 2944 3108 6989 7088 3221 7103 7105 7133 7146 3327 7244 3500 7411 7455 7459 7498
inability$	4138 260 261 262 263 264 265
inaction$	4522 9879 7201 7203
inadequacy$	3693
inadequate$	3693
inadequately$	3693
inappropriate$	7893 4324 9179 2950 3063 3230
inappropriately$	1613 3188 7103 7105
inattention$	7201
incapable$	136 3253 7142
incessantly$	3691
incest$	10350
inch$	5290
incidents$	10031 10195
inclin	6510
inclination$	5759 9399 9400 9401 9402 9403 9404
include$	7244
income	10326
income$	7476
incompetence$	3693
incompetent$	3693
incompetently$	3693
inconsistent$	8468 8469 8470 8659 8660 8661 8662 1145 3054
incorrect$	3223
increa	2580 3406
increase$	2660
indecent$	4324 4332
indefensible$	9698
indepe	7455
independent$	5304 5306 1566 1567 1568 1569 1581 1589 7024 3146 7038
index	7268
index$	6363 10133
indian$	1615 5500
indica	6279 7213
indifference$	9691 9879 7201 7203 3693
indifferent$	7142 3693
indisputably$	3691
indivi	10042 2667 7291
individual$	1106 8676 8700 8701 8702 8703 8704 8705 8716 9111 9114 2463 10042 10107 2766 6917 6936 6990
individuals$	8417 8418 8419 8420 1106 8676 8700 8701 8702 8703 8704 8705 8716 9111 9114 2463 6429 6546 6917 6936 6990
indulge$	375 376 377
indulged$	375 376 377
indulges$	375 376 377
indulging$	375 376 377
ineffective$	3693
ineffectual$	3693
inept$	3693
ineptitude$	3693
inevitable$	1794 1795 1796 1797 1798 1799 1817
inevitably$	7143 3691
inexcusable$	6146 9786 3693 3694
inexcusably$	3693
inexplicably$	3695
infamous$	1052 1053 1054 1055 1056 1057 1058 1059 1252 3110 3670
infatuated$	502 503 504 505 506 507 508
infect	6594
infection$	10233 7404
inflicted$	6814
influe	10025
influence$	8478 6860
influenced$	7562
influences$	8478 6860
influential$	10184
inform	2530 2596 2652 7213 3406
inform$	2391 9921 2412 2413 2505 6531
informant$	3703
informants$	3703
information$	4588 9680 6078 2304 2305 2306 2307 6269 9920 9921 2405 10124
informed$	3973 95 4145 2505
informing$	2412 2413 2505 6531
informs$	2412 2413 2505 6531
inhale	6599
inhaler$	10238 3771
inhalers$	3771
ining$	6531
initiative$	3416
injection$	10275
injections$	10275
injunc	6475 6506
injunction$	10068 10114 10145 6516 10187 10210 10394 7302
injunctions$	10068 10114 10145 6516 10187 10210 7302
injuri	6599
injuries$	10238
injury	6594 6599
injury$	10233 10238
inner$	1599
innocent$	8920 8921 8922 8923 5323 5324 5325 5450 5451 5452 5453 7011
innocents$	8915 8916 8917 8918 8919 8966 8967 8968 8969 7010
inpatient$	3808
input$	4060 7700
inquiry$	9989
ins$	6531
insane$	6937
inside$	7719
insight$	8379 8380 5356 1478 1479 5359 6822
insist$	339 340 341 342
insisted$	339 340 341 342
insisting$	339 340 341 342
insists$	339 340 341 342
insistted$	339 340 341 342
insistting$	339 340 341 342
insolent$	3668
insomnia$	3818
inspec	6291 6292 6293 2415 2416 2450
inspector$	2393 9930 9931 9932 6294 6295 6329 10152 2682 7288
instagram$	437 4316 438 4317 439 4318 440 4319 441 4320 7960 7961 7962
instead$	9855 9857
instigator$	7250 3653
instigators$	7250 3653
institutional$	3268
instructed$	2408 2454 6551
instructions$	6833
insulin$	3773
integrated$	3384
intel$	3699
intell	9954 7264 7268
intelligence$	9680 9914 6276 9917 9937 6362 10099 6497 10170 3334 7214 3336 3426 3698 3725 3742
intended$	2563
intens	2621 3406
intensive$	6500 3607
intent	2663
intent$	10389 7510
intention$	5759 9399 9400 9401 9402 9403 9404
intentions$	5759 9399 9400 9401 9402 9403 9404
interc	6335 3754
intercepted$	9974
intercourse$	6785
interest$	4107 4108 8826 8827 8828 8829 9354 5759 9399 9400 9401 9402 9403 9404 9560 9641 9642 9643 9644 9645 9646 9647 6012 6013 6014 6015 6016 6212 9859 9860 9861 9862 2405 9981 2693 7198
interested$	5766 5929 9634 6177 6258
internally$	3550
internet$	437 4316 438 4317 439 4318 440 4319 441 4320 7960 7961 7962 2920
interr	6311
interrogated$	9950
interv	2461 2864
intervene$	9666 9842 9845 10046
intervened$	9676
intervention$	4060 7700 8650 10383 7123 7504
interventions$	4060 7700 8650 1740 1741 1742 1743 7123
interviewed$	2492 2860
intimate$	4324
intimidate$	915 916 917 2952
intimidated$	915 916 917 2952
intimidates$	915 916 917 2952
intimidating$	7576 7577 7578 7579 7580 915 916 917 8768 2952 3063 3187 3666
into	2798 3335
into$	7566 7598 7719 7858 4257 4258 4259 4261 4421 4422 4993 2615 6496 6677 2867
introd	2625
invariably$	3691
invest	2522 10052 6572 10321 6741 3415 3732
investigate$	9666 9845
investigation$	10023 10048 10148 10211 10379 10380
investigations$	10023 10048 10148
invincible$	3677
invitation$	5614 1736 5616 1738 1739
invitations$	5614 1736 5616 1738 1739
invite$	7536 7537 37 228 229 604 605 2931 2936
invited$	7536 7537 37 228 229 604 605 2931 2936
invites$	7536 7537 37 228 229 604 605 2931 2936
inviting$	7536 7537 37 228 229 604 605 9406 9407 9408 2931 2936 7134
involv	9985 10005 7245
involved$	7562 7565 368 369 370 371 372 373 374 955 1116 9374 9376 9846 6345 10116 6479 2859 6843
involvement$	368 369 370 371 8193 955 6361 6843
involving$	10006
iq$	3829
irish$	1615 5500
irresponsible$	76 77 3975 691 2887 2938 3693
irresponsibly$	3639 3693
is	2501 6575 10247 3482
is$	3987 3993 257 258 401 4368 625 626 860 946 962 1008 1009 1010 1011 1012 1013 1014 1015 1016 1017 1019 1020 1021 1022 1023 1024 1125 1130 5020 5025 1165 1189 1190 1191 1192 1193 1194 1362 1366 5245 1367 1368 1369 1370 1373 1374 1375 1376 1401 9111 9114 1607 5558 1706 1728 5619 5691 5804 1967 1968 5964 5975 6059 6183 2312 2313 9871 9894 6289 6330 6420 6427 6499 10165 6532 6553 2754 2796 6718 2870 2904 2929 2988 2990 2994 3043 3058 3060 3070 7041 7088 7089 3287 3314 7244 3432 3490 3495 3502 3513 3529 3550 3552 3553 7451 3587 3591 3609 3611 3612 3616
island$	7111
isolated$	278 279 280 281 4855 4856 4857 4858
isolation$	8498 9433 2779 6871
iss$	3607
issue$	8725 2392 6272 2394 2637 6843 6943 7372
issued$	2392 6272 2394 9913 2637 6557
issues$	8725 2392 6272 2394 6458 2637 6843 6943 7372
issuing$	2392 6272 2394 2637
it$	8012 8115 8116 8121 1227 8778 5148 9037 9038 1780 9436 9453 5868 9511 5911 5912 2085 2086 9670 9679 6139 2267 2268 9827 9828 6225 6248 6813 6925 7190
its$	4233 7903 645 4527 4628 9509 6064 6075 6159 6161 6163 9804 9805 6168 6170 6171 9816 9836 6199 6237 6238 9884 2376 6256 6264 6265 6377 6386 6710 3269 7180 3315 3324
itself$	3879 3881 3919 3920 42 3922 3923 3924 3925 3926 3927 49 7568 7569 3931 3932 7782 4209 4210 4211 7882 4313 8110 8111 8113 4493 4494 4495 4496 4497 4498 4499 4500 4502 4503 8145 8146 8159 4529 4530 4531 4532 8172 8173 8174 8175 8176 8177 8178 8179 8180 8181 4547 4548 4549 4550 8190 8195 4627 4631 753 8273 8274 8275 8276 8277 8278 8279 8280 8281 8282 8283 8284 4646 4647 8287 8288 8289 8290 8291 8292 8294 8295 8296 8297 8561 8800 8801 8802 8803 8804 8805 8806 8981 8982 8983 8984 8985 8986 8987 8988 8989 8990 8991 8992 8993 8994 5357 8997 8998 5360 9005 9708 6195 6196 6762 6792 6793 7020 7021
jacket$	9176 9202 9203 9204 9214 7104 7109 7117
jackets$	9176 9202 9203 9204 9205 9206 9214 7104 7109 7117
jail	6728 6746
jail$	10309 10367 10385
jailed	10328
jailed$	6757
jamaican$	1615 5500
january$	7908
jealous$	3668
jeans$	9202 9203 9204 9220 9221 9222 1705 9227 7104 7109 3241
jeopardise$	10 2883 2884
jeopardised$	10 2883 2884
jeopardises$	10 2883 2884
jeopardising$	10 2883 2884
jeopardize$	10 2883 2884
jeopardized$	10 2883 2884
jeopardizes$	10 2883 2884
jeopardizing$	10 2883 2884
jeopardy$	7518 7519 7529 6522
jewellery$	9202 9203 9204 7104 7109
job	10326
job$	9477 9564 9565 9566 9567 9580 9581 9582 9583 9584 9585 9586 9587 9588 9589 9701 9705 9713 10148 7177
jobs$	9580 9581 9582 9583 9584 9585 9586 9587 9588 9589 10148
jobsworth$	3693
jobsworths$	3693
joggers$	9202 9203 9204 9205 9206 9220 9221 9222 1705 9224 7104 7109 3241
join$	7800 7829 9293
joint	3406
joint$	3378
joke$	8618 8619 7176
journe	10120
judge$	8978 5366 1512 5392 5393 5394 9842 2645 2878
judged$	3978 1164 1179
judgement$	108 109 110 111 8248 7177
judges$	2645
judging$	1512 5392 5393 5394
judgment$	108 109 110 111 8248 7177
july$	7908
jump$	909 910
jumped$	909 910
jumper$	9202 9203 9204 7109
jumpers$	9202 9203 9204 7109
jumps$	909 910
june$	7908
junkie$	3659
junkies$	3659
just$	3999 4049 4053 534 4423 4427 597 8255 8256 8257 8258 1227 1781 1802 1803 1804 1805 1906 2119 2120
justice$	8770 8771 10105 10106 10382 6744
justification$	7175
juvenile$	2983 2986 2995 3679
juveniles$	3679
keen$	219 220 225 324 325 326 6263 10110
keens$	10110
keep	6339 2608
keep$	52 7673 4077 4143 4171 7829 7831 7832 4243 408 411 418 419 420 421 422 423 424 425 426 427 428 429 430 4451 666 667 8210 748 752 767 8313 8322 900 8978 5342 5343 5344 5347 5348 5350 5351 5354 9265 9271 9285 2000 2001 2002 2378 2391 2425 2900 7126
keeped$	7673
keeping$	7673 7857 408 411 418 419 420 421 422 423 424 425 426 427 428 429 430 748 752 8273 8274 8275 8276 8277 8278 8279 8280 8281 8282 8283 8284 768 5342 5343 5344 5347 5348 5350 5351 5354 9716 2425 2900
keepped$	7673
keepping$	7673
keeps$	7673 4078 408 411 418 419 420 421 422 423 424 425 426 427 428 429 430 666 667 901 1636 2425 6359 2900
kept$	4079 408 411 418 419 420 421 422 423 424 425 426 427 428 429 430 8067 8075 8105 8106 666 667 9367 9368 9369 9370 1951 2000 2001 2002 9676 9928 2425 2676 2780 2900 7197
ketamine$	6619 10259 10270 3510
key$	6168 10062 10103 10184 3032 3364 3367 3369 3371
kg$	10267
kick$	3935 57 3938 9292 2295 3065
kicked$	2295 2816 2817 3065
kicking$	4936 2295 3065
kickked$	2295
kickking$	2295
kicks$	2295 3065
kid$	1106 8676 8700 8701 8702 8703 8704 8705 8716 8847 6846 6859 6936
kids$	8433 8443 8444 8445 8446 8475 8481 1106 8676 8679 8700 8701 8702 8703 8704 8705 8716 8759 8847 1378 8909 8915 8916 8917 8918 8919 8966 8967 8968 8969 6775 6846 6859 6936 6982 7010
kill$	3466
killed$	3466
killing$	3466
kills$	3466
kilo$	10267
kilos$	10267
kind$	8431 9039 9040 9041 9175
kingpin$	3658
kingpins$	3658
kinshi	2799
kinship$	6678
kiss$	7719
kissed$	4098 8017
kissing$	8047
kitche	6732
kitchen$	10371
kitted$	1664 1665 1666 3224
knew$	188 190 191 192 193 194 195 196 197 231 698 4578 4579 1262 1263 1271 1272 1273 1385 9451 2080 2081
knife	10390
knife$	7844 7886 4727 4728 4775 4776 4777 2551 6494 10389
knives	9908 9918 9991 2626
knives$	7842 4775 4776 4777 2410 9978 9998 9999 6505
knock$	899 912 913 2536
knocked$	899 912 913 5617
knocking$	899 912 913
knockked$	899 912 913
knockking$	899 912 913
knocks$	899 912 913
know	2579 2654
know$	149 188 190 191 192 193 194 195 196 197 231 7761 4322 4567 4568 698 4578 4579 4582 4583 1262 1263 1264 1265 1271 1272 1273 1298 1385 1466 9101 9451 9548 9549 6055 6056 6057 9933 2442 2494 2568 2590 2614 2620 2666
knowed$	1385
knowing$	4058 180 231 1314 1385 9088 6999
knowingly$	8042 8043 526 6805 6806 2928 3648
knowledge$	1305 1307 5356 1478 1479 5359
knowledgeable$	1314 9088
known	9947 2461 2464 2593 6472 6473
known$	188 4567 4568 8208 4582 4583 8249 8250 4612 4613 8402 8417 8418 8419 8420 1052 1053 1054 1055 1056 1057 1058 1059 1252 5132 5133 5854 2080 2081 9929 6343 9983 2473 2497 2501 2598 2610 2875 2950 2983 2987 2995 3111 3364 3367 3369 3431
knows$	188 190 191 192 193 194 195 196 197 231 698 4578 4579 1262 1263 1264 1265 1271 1272 1273 1299 1310 1385 1467 9451 2620
knuckle$	9151
knuckles$	9151
kudos$	8381 8414
kurdish$	1615 5500
label$	7119
labels$	7104 7119
labour$	6924
lac$	3103 3104 3669
lack$	71 820 821 822 823 824 825 826 827 828 829 830 1124 1240 2341 6221 6222 6223 2943 2961 3006
lackadaisical$	3693
lacked$	820 821 822 823 824 825 826 827 828 829 830 2943 2961 3006 3054
lacking$	820 821 822 823 824 825 826 827 828 829 830 9822 9823 9824 9825 2943 2961 3006
lacks$	820 821 822 823 824 825 826 827 828 829 830 2943 2961 3006 3054 3102
lad$	1106 8676 8700 8701 8702 8703 8704 8705 8716 6859 6936 7068 7090
ladies$	1439 1447
lads	9963 6351 10038 6460 2599 10120 10121 10147 10155 6534 2667 10221 3375 7316
lads$	7595 7720 7745 7748 259 314 7910 7935 4436 4440 4441 4449 4467 700 4615 4733 8391 8398 8424 4787 4821 943 944 945 950 8475 8569 1104 1105 1106 8676 8700 8701 8702 8703 8704 8705 8716 1208 8731 1378 5319 5320 5321 5322 9153 9233 9324 9325 9326 9327 9328 5696 5697 5698 5713 5722 5728 9378 5740 5789 9480 6102 9761 9990 2587 6546 2686 2700 6859 6917 6936 3066 7068
lady$	1408 8928 8929 8930
lamentable$	3693
land$	0 1
landded$	0 1
landding$	0 1
landed$	0 1
landing$	0 1
landlord$	5868 5873 5874 9832 9863 6251 3325
lands$	0 1
language$	6610
lank$	3207
lanky$	5519 3683
lap$	640
laped$	640
laping$	640
lapped$	640
lapping$	640
laps$	640
large$	5481 5483 3164 3683
largely$	2312 2313 3314
larger$	3164
lashes$	7081 7087 7094 7104
last$	5788 2782
late$	1227 9432 9622 9623 9624 9839 6201 10277
laugh$	3941 832
laughed$	832
laughhed$	832
laughhing$	832
laughing$	832
laughs$	832
law$	1029 1030 1031 1032 1040 1043 8585 3428
lawless$	3057 6937 3668
lax$	2197 2198 2199 2200 9822 9823 9824 9825 6201 3298
lay$	3419
layabout$	3652
layabouts$	3652
lazily$	3693
laziness$	3693
lazy$	2197 2198 2199 2200 6201 3217 3298 3668 3693
lead	2530 7286
lead$	7530 7531 203 204 205 206 207 208 971 972 973 974 8592 1091 1092 1093 1425 1426 1427 1428 1429 9560 2530 3406
leader	7264
leader$	10012 10062 10103 6843 6855 7249
leaders$	10012 10018 10062 10103 6843 6855 7249
leadership$	9641 9642 9643 9644 9645 9646 9647 2304 2305 2306 2307 9859 9860 9861 9862 6387 6843 3268 7177 7198
leadin	10132
leading$	203 204 205 206 207 208 971 972 973 974 1425 1426 1427 1428 1429 6528 10184
leads	10132
leads$	203 204 205 206 207 208 971 972 973 974 1091 1092 1093 1425 1426 1427 1428 1429 10217 3406
league$	6246
lean$	3164
learn	6287 2466 2579 6513
learn$	149 7777 701 702 4582 4583 789 8313 8658 9265 9271 9285 9320 9321 9322 9323 9357 9842 9926 2568 2614 7126
learned$	4582 4583 1471 9367 9368 9369 9370
learning$	137 6656 3489 3491 3543 3545
learns$	9357 9379 9380 9381 9382
learnt$	4582 4583 1472 9367 9368 9369 9370
least$	5858 6004
leave	10183
leave$	0 1 3882 3908 7548 7549 7550 7551 7552 7553 7554 40 41 43 7611 7639 7751 7777 7800 7829 7831 7832 7833 4197 435 436 8197 8210 9265 9271 9285 9293 2149 2150 2151 2152 2153 2154 2155 2156 2157 2348 2349 7126 3320
leaved$	3908 7548 7549 7550 7551 7552 7553
leaver$	7457
leaves	2798
leaves$	0 1 3882 3908 7548 7549 7550 7551 7552 7553 40 41 43 435 436 8212 2149 2150 2151 2152 2153 2154 2155 2156 2157 2348 2349 6677 2867 3320
leavin	2798
leaving$	0 1 3908 7548 7549 7550 7551 7552 7553 40 41 43 435 436 2149 2150 2151 2152 2153 2154 2155 2156 2157 2348 2349 6677 3320 7238
led	7213
led$	7530 7531 7554 7562 203 204 205 206 207 208 8212 8213 8214 971 972 973 974 1091 1092 1093 6453 6961
left	2798 10328 6694
left$	0 1 3882 7554 40 41 43 7851 8067 8075 4468 8212 4593 2149 2150 2151 2152 2153 2154 2155 2156 2157 2348 2349 6677 10333 2867 7184 7197 3320 7244
leg$	9151 10243
leggings$	9202 9203 9204 9220 9221 9222 9227 7104 7109
legs$	9151 10243
length$	5509
less	2558
less$	708 4825 5273 1571 1572 1573 1574 9563 2476 2631 3147
lesson	6667
lesson$	137 139 140 9425 9426 9427 9469 9470 9471
lessons$	137 139 140 8499 8740 9469 9470 9471 10287 10290 10306 10307 6782 7434
let	2414
let$	44 45 201 202 8067 8082 8083 8084 8094 8161 9265 9271 9285 9432 9682 9683 2201 2202 2203 2204 2205 2206 2207 2208 2209 2210 2211 2212 2213 2214 2215 2216 2217 2218 2219 2220 2221 2222 2223 2224 2225 2226 2227 2228 2229 2230 6110 6111 2348 2349 2369 2370 2371 2391 2412 2413 2683 7126 3320
leting$	2412 2413
lets$	44 45 201 202 8161 9432 2201 2202 2203 2204 2205 2206 2207 2208 2209 2210 2211 2212 2213 2214 2215 2216 2217 2218 2219 2220 2221 2222 2223 2224 2225 2226 2227 2228 2229 2348 2349 2369 2370 2371 2412 2413 2683 3320
letter$	9680 9781 9783 9784 7189
letters$	9680 9783 9784 9827 9828 7189 7190
letting$	44 45 201 202 9432 2201 2202 2203 2204 2205 2206 2207 2208 2209 2210 2211 2212 2213 2214 2215 2216 2217 2218 2219 2220 2221 2222 2223 2224 2225 2226 2227 2228 2229 2348 2349 2369 2370 2371 3320
leukaemia$	3824
level	2558
level$	1336 9039 9040 9041 10250 2784 7321 7446
levels$	9039 9040 9041 7321
liability$	1029 4908 1030 4909 1031 4910 1032 4911
liaison$	6785
liaisons$	6785
liar$	8543 8544 8545 6873 6874
liars$	8543 8544 8545 6873 6874 7166
library$	5868 5873 5874 9832 9863 6251
licence$	10394 10399 7512
licences$	10399
lie$	705 706 745 8626 9291 9428 9429 9430 9432 9457 9829 7191
lied$	705 706 745 9428 9429 9430 9451
lies$	4522 705 706 745 9428 9429 9430 9432 9451 9456 9829 9871 7191
life	6686 10366
life$	3890 7825 4263 4799 4818 4819 8715 8860 8907 8908 8927 8931 8943 8944 8945 8946 8947 6584 10242 10325 2890 6772 6843 6849 6938 7472
lifes$	6849
lifestyle$	3 4 5 6 7 8 9 3897 3915 7573 7582 8381 8385 8386 8407 8943 8944 8945 8946 8947 6766 6767 6772 6843 6863 6864 6914 6938 3640
lifestyles$	7573 7582 8943 8944 8945 8946 8947 6766 6767 6914 6938 3640
lift$	7743 7744 4115 4116 4117 4118 4119 4121 4122 7982 7983 7984 7985 7986 7987 7988 7989 7994 7997 8047 8051 8426 9082 5897
lifted$	9523 9524 9525 5898 5920
lifts$	7743 7744 4115 4116 4117 4118 4119 4121 4122 7982 7983 7984 7985 7986 7987 7988 7989 7994 7997 8047 8051 8426 9082
light$	1628 9162 3164 3184 3185 3191 3207
lighter$	1628 3184 3191
like	6299
like$	7953 7954 863 864 865 866 931 932 933 934 4854 4925 4926 4927 8636 5202 1338 5222 5234 5235 5236 5237 5238 5239 5240 5241 1391 1392 1393 5323 5324 5325 5464 5465 5466 5595 6214 9924 10110 2945 6843 7032 7044 7103 7105
liked$	863 864 865 866 931 932 933 934 2945
likelihood$	5783 1905 2561
likely$	4827 4828 2401 2459 2987 3364
likes$	7953 7954 863 864 865 866 931 932 933 934 10110 2945
liking$	863 864 865 866 931 932 933 934 2945
limited$	820 821 822 823 824 825 826 827 828 829 830 8659 8660 8661 8662 1145 1236 1237 1238 1239 2943 3054
line$	7898 7910 7911 7915 7917 7922 7923 7924 7925 8552 2471 9998 6525 10173 10175 6774 7284 7324 3460
lined$	2521
lines	10117 7264
lines$	7887 7904 7910 7911 7914 7916 7921 7923 7924 7925 4907 8552 8810 2471 10175 6774 7332
lingered$	8094
link	9933
link$	899 7217 3392
linked	2560
linked$	955 2474 2501 10086 10116 6478 6479 10153 2859 6843
linking$	899
links$	902 903 955 6843 7217
lip$	4832 9151 6172 3192 7409
lips$	9151
lipstick$	9155 9156 9157 7087 7095
lisp	10245
list	2461 2593 6472 2595 6502 2665
list$	9934 2418 10091 6474 10123 10133 10141 10193 6561 6567 6600 7230 7262
listed$	2435 6474
listen$	7777 7800 7881 8062 8063 8064 8065 8066 8067 8313 4714 4715 4716 4717 4718 9236 9265 9271 9285 9320 9321 9322 9323 9357 9562 9666 9842 9845 6287 7126 7127 7151
listened$	8062 8063 8064 8065 8066 8067 8075 8105 8106 9367 9368 9369 9370 9491 9507 9512 9558 9562 9676 9892 7151
listening$	8067 9264 7152
listenned$	8067
listenning$	8067
listens$	8067 9357 9379 9380 9381 9382
listing$	6474
listinged$	6474
listings$	6474
lists$	9934 6474 10123 10193 6567 7230
little	2399
little$	50 65 69 72 4609 820 821 822 823 824 825 826 827 828 829 830 1035 1064 1065 1067 1145 1236 1237 1238 1239 5254 8907 8908 1444 1461 5420 9193 1886 1904 9622 9623 9624 6002 6007 6008 6009 2139 9660 9661 9839 9880 6278 2943 2965 2995 3034 3054 3102 3130 3206 3319
live	2399
live$	4004 4005 7800 7862 7870 1046 1323 1324 1325 1326 1327 1328 1355 1356 1357 1358 1409 1425 1426 1427 1428 1429 1955 6278 6384 6509 10236
lived$	5268 5269 1425 1426 1427 1428 1429 1957 2796 2829 2844 3576
lives$	3890 7588 7589 7590 7593 4799 4818 4819 1046 8586 1323 1324 1325 1326 1327 1328 1355 1356 1357 1358 8927 8931 1425 8943 1426 8944 1427 8945 1428 8946 1429 8947 9030 9031 9032 9033 1956 2796 2797 2844 6938 3576
living$	1323 1324 1325 1326 1327 1328 1409 1425 1426 1427 1428 1429 10280 2796 2844 10365 10366 6732 3576
livs$	2844
local	2399
local$	1256 1593 9836 6278 2798 2799 6832 3161
locat	10052
locate$	7308
location$	4095 4096 4097
lock$	2503
locked$	8148 6466 10115 6527 2816 2817
lockers$	6566
locs$	7085 7087
lodged$	2844
lodgers$	5270 5271 5272
lodges$	2844
lodging$	2844
lodgs$	2844
log	2427 2564 2595 2665 7213
log$	2424 6304 2430 9968 9972 6474 2603 6567
loged$	6474 2603
logged	2427 9947
logged$	2435 9969 2617 2618 10182 7306
loggerheads$	9436
loggin	2427
logging$	2424 2430 6474
logginged$	6474
loggings$	6474
logo$	7104
logos$	7104
logs	2427
logs$	9968 6474 6567
loiter$	7041
loitered$	7041
loitering$	7041
loiterred$	7041
loiterring$	7041
loiters$	7041
lone$	1593 3160
loner$	3662
loners$	3662
long$	6174 9839 3185 3206 3207 3215
longer$	5276 5281 5315 5422 1544 1545 5436 2631
look$	3929 4139 600 601 602 774 1283 1317 1319 1320 1321 1322 5342 5343 5344 5347 5348 5350 5351 5354 1476 1485 1641 1642 1643 9666 2248 9843 9845 10190 2820 3126 3127 3218
looked$	600 601 602 1241 1317 1319 1320 1321 1322 1476 1485 5405 9047 9048 9049 9050 9051 9052 9063 1641 1642 1643 9507 9512 9676 2248 9892 2522 2800 6680 3126 3127 3218
looking$	600 601 602 4482 4748 870 871 872 873 874 875 4772 5159 5329 5342 5343 5344 5347 5348 5350 5351 5354 1476 1485 9007 9015 9016 5404 9047 9048 9049 9050 9051 9052 5421 9062 9130 5799 2248 10110 2821 7052 7053 7061 7062 7066 7152
lookings$	10110
lookked$	1476 1485
lookking$	1476 1485
lookout$	1034 9434 3715
lookouts$	1034 3715
looks$	8101 8102 600 601 602 1317 1319 1320 1321 1322 1476 1485 9154 1641 1642 1643 9230 2248 2820 3126 3127 3218
loose$	4147 3004 3040
lorry$	4102
lose$	5331 5332 5333 8973 8974 8975 5337 5338 9293 2783 2831
loser$	8543 8544 8545 6873 6874
losers$	8543 8544 8545 6873 6874
loses$	2783
losing	2749
losing$	1636 9615 9616 6628 2783 2831 3514
loss$	9821 7368
lost	2749 2809 10328
lost$	4893 1636 9432 9847 9848 9849 9850 2333 2334 2470 6522 6628 2783 2831 2980 3009 7197 3514
lot$	661 8430 1255 8907 8908 1446 9001 9009 9010 2191 2650 6556 6859 7023
lots$	1639
loud$	3080
loudmouth$	3660
loudmouths$	3660
lounge	6732
lounge$	1698 1699 1700 10371
lounges$	1698 1699 1700
lout$	3652
loutish$	3652 3668
louts$	8564 8565 8566 3652
love$	509 510 511 512 513 514 515 516 517 518 519 863 864 865 866 931 932 933 934 8636 2945
loved$	863 864 865 866 931 932 933 934 2945
lover$	8038 8039 6798
lovers$	8038 8039 6798
loves$	509 510 511 512 513 863 864 865 866 931 932 933 934 2945
loving$	863 864 865 866 931 932 933 934 2945
low$	4903 4924 8659 8660 8661 8662 1145 1157 1158 5043 5044 5045 5046 5047 5048 5049 5050 5051 5052 5053 5054 5055 5056 5057 5058 5059 5060 1198 1199 1200 1201 1684 2970 3040 3054 3102 7108 3486
lower	2558
lower$	1157 1158 3522
lowest$	3542
lowlife$	3652
lowlifes$	3652
luck$	8124
lupus	6728
lupus$	10367
lurch$	9672
lure$	2891
lured$	2891 6826
lures$	2891
luring$	2891
lycra$	7104
lying$	705 706 745 8570 8626 9432
machet	10390
machete$	10389
made$	40 41 43 94 96 97 98 7630 129 4009 4010 4011 4012 4013 4014 4015 311 312 360 405 453 8067 4543 8212 720 804 4719 4720 4721 4722 8376 920 939 940 8467 1094 1095 1097 1115 1406 5493 5705 5707 5710 9383 9389 5819 5866 5900 9629 9630 9631 9632 2123 2260 2261 2308 2469 9995 2490 6444 2716 6691 2959 7244
magist	3621
magistrate$	2878
magistrates$	8770 8771 2645 10164 2878
magnet$	2671 7325
magnets$	2671 7325
mail$	9814
mails$	9814
main$	10012 10062 10103 10184 2987 3032 3364 3367 3369 3371
major$	3371
majority$	2650
make	2426
make$	40 41 43 94 96 97 98 7630 129 4009 4010 4011 4012 4013 4014 4015 4016 4017 4023 4024 4025 4026 4027 4144 311 312 360 7883 4245 405 453 646 4543 672 8212 720 8313 804 4684 4685 4686 920 939 940 1094 1095 1097 1406 8978 9107 5511 9155 9156 9157 9175 5548 5592 5705 5706 9354 9377 5739 9385 9389 9390 9434 5899 2123 2260 2261 6288 2705 2716 2959 7095
maked$	646 672 804 920 939 940 9107
maker$	6852 6856
makers$	6852 6856
makes$	3908 7548 7549 7550 7551 7552 7553 40 41 43 94 96 97 98 7630 311 312 405 453 646 4543 672 8212 720 804 4719 4720 4721 4722 920 939 940 1094 1095 1097 1406 9107 5705 9389 2123 2260 2261 2716 2959
makeup$	9155 9156 9157 9230 7087 7095 7104
making$	40 41 43 94 96 97 98 7631 7632 7633 129 4009 4010 4011 4012 4013 4014 4015 4016 7658 7762 7763 7764 7765 7766 7767 7768 7769 311 312 405 453 646 672 720 804 4729 4730 4731 4732 920 939 940 8488 1094 1095 1097 1406 9015 9016 9107 9432 2123 9715 2260 2261 2716 2959 6853
maladaptive$	2889
maladjusted$	3057
male	3375 3387
male$	8008 4754 5187 5190 5472 9112 9113 5475 9115 9116 1615 6290 2463 6878 7039 3161 3364
males$	4080 7720 7727 4091 4094 7737 7738 7745 7746 7748 7750 7757 7892 7910 7935 4321 7966 7967 7974 7977 8008 8390 8404 4770 8410 8411 8417 8418 8419 8420 8424 8425 4787 1106 8676 8700 8701 8702 8703 8704 8705 8716 9011 2463 6770 6878 6936 3678
malicious$	8466 2958 3668
malign$	959 960 961 2981
malnourished$	3182
malodorous$	3683
mam	2814 2852
mam$	2815 2849
man	6753
man$	4080 4084 7727 4089 4090 4091 4094 7737 7738 7742 7745 7748 7750 7868 7910 7926 7927 7928 7929 4291 4292 4293 4294 7934 7935 7936 7939 7974 7977 8008 8011 8021 8022 8029 8030 8034 8035 8050 4770 8410 8411 8417 8418 8419 8818 8839 8841 8843 1329 5212 8856 8889 8895 8897 1383 5266 8912 8913 1408 8928 8929 8930 8935 1419 1420 8955 1439 9011 5538 5547 6290 10362 10392 6770 6803 7008
manage	2522 2639 6547
manage$	8547 8607 8608 8636 8743 1308 5188 5189 1311 1323 1324 1325 1326 1327 1328 1409 8978 5342 5343 5344 5347 5348 1470 5350 5351 5354 8995 1493 9012 9013 5378 1500 1501 5381 1505 1512 5392 5393 5394 9333 9669
managed$	1323 1324 1325 1326 1327 1328 1409 1493 1505 9392 9393 9394 9395 9396 1951 2676 3559
management$	5086 2304 2305 2306 2307 3268 7177 7262
manager$	5868 5873 5874 5884 5885 9832 9863 6251 10186 7262
managers$	5868 5873 5874 9832 9863 6251 10186
manages$	1323 1324 1325 1326 1327 1328 1409 1493 1505
managing$	1323 1324 1325 1326 1327 1328 1409 5342 5343 5344 5347 5348 5350 5351 5354 1493 9015 9016 1505 1512 5392 5393 5394
manbag$	7101 7104 3688
manbags$	7101 7104 3688
manipulate$	1069 5150 3037
manipulated$	7562 1069 3037
manipulates$	1069 3037
manipulating$	1069 3037 3668
manipulative$	3063 3668
manipulator$	6873
manipulators$	6873
mannered$	6965 6966
many$	121 122 123 4040 4063 460 8820 9089 6144 6145 6168 6169
map	2500 7268
map$	2498 2499 2657 2699 3391
mapped$	2498 2657 10182 2699 3391
mapping$	2498 2657 2699 3391
maps$	2498 2657 2699 3391
march$	7908
marginalised$	3161
marked$	2435
marker$	6313 7229
markers$	6313 7229
market	6487
market$	10126 10194 7341
markets$	7341
marks$	7443
marria	10326
mask$	1697 9219 7104 7114
masked$	1697 7121
masking$	1697
maskked$	1697
maskking$	1697
masks$	9211 9212 9213 1697 9216 9219 7104 7114
massage$	2377
match	9933
match$	6452
matche	2642
matched$	6521
matching$	5566 2458 2710 3230 7266
material$	10124
materialistic$	3668
mates$	4209 4210 4211 7905
maths$	4862 7444 7445
matric	7268
matrix	7268
matrix$	10133 7269
matted$	3207
matter$	250 5659 5660 5680 9354 6248
matters$	8931 6139
mattress$	6685
mature$	1314 5432 1566 1567 1568 1569 9088 1581 7035 7036 7037 3677
maturity$	1314 8854 1460 3677
may$	7908 5028 1348 6285 2409 2447 2515 2597
mayhem$	8441 6824 6915
me$	7172
meals$	10340
mean$	7530 7531 7554 8212 6201 3187
meaningful$	5990 5991 5992 5993
means$	7530 7531 7554 8212 2563
meant$	7845 7846 9451
measur	7277 7286
measure$	266 267
media$	4316 4317 4318 4319 4320 7960 7961 7962 9945 9975 10104
medica	10266 7344
medical$	10245 3493
medicated$	3791
medication$	10270 3791
medici	6599
medicine$	10238
mediterranean$	1615 5498 5500 3187 7097
medium$	1157 1158 5043 5044 5045 5046 5047 5048 5049 5050 5051 5052 5053 5054 5055 5056 5057 5058 5059 5060 1602 3164
meet	10220
meet$	7604 7611 4176 4177 4178 7829 7831 7832 7955 442 443 444 8019 8062 8063 8064 8065 8066 8107 8108 8109 8359 8361 8369 8371 9236 9265 9271 9285 9666 9948 6807 7126
meetin	10120
meeting$	7694 7857 442 443 444 8019 8062 8063 8064 8065 8066 8107 8108 8109 9469 9470 9471 10122 7152 7238
meetings$	9469 9470 9471
meets$	442 443 444 9948
melatonin$	3800
meloterritorial$	3668
member	9908 9909 6274 6282 9942 9959 9961 9963 9965 6327 9967 2451 2452 6351 10005 2495 2501 10021 2506 10038 10042 6421 10060 6424 6425 6460 2599 10120 10121 10147 10155 6534 2667 10221 10224 7245 3375 7268 7276 7277 7291 7297 7316
member$	1106 8676 8700 8701 8702 8703 8704 8705 8716 5721 5731 5743 5748 5749 5884 5885 10063 10107 10116 6753 6843 6912 6936
members$	144 259 314 950 8503 8569 1106 8676 1180 8700 8701 8702 8703 8704 8705 8716 1208 5713 6080 9936 6307 2429 2455 9990 6374 2502 6385 6418 10063 6429 10072 10075 2587 10116 6546 2700 6587 6592 6843 6912 6917 6936 3066 3358 3377 7273
membership$	6361 10000 2501 6843
men$	4080 7720 4082 4083 7724 7725 7727 4089 4090 4091 4094 7734 7737 7738 7742 7745 7746 7748 7750 7754 7756 7758 7759 7815 7820 7827 4209 4210 4211 7868 7890 7891 7910 7926 7927 7928 7929 4291 4292 4293 4294 7934 7935 7936 7939 4321 7964 7965 7969 7974 7977 8008 8011 8021 8024 8027 8028 8033 8034 8035 8050 8107 8108 8109 8388 8394 8395 4770 8410 8411 8417 8418 8419 8420 8423 8424 4787 4790 8775 8789 8790 8791 8818 5187 5190 8841 8842 1329 5211 8861 8862 8880 8887 8895 8896 8897 1381 8912 8913 1419 1420 1439 9011 9021 9022 9184 9233 6770 6772 6774 6803 7005 7008 7018
menace$	915 916 917 4867 989 4869 4870 4871 4872 4873 4874 4875 4876 4877 4878 8518 8519 4881 4882 2952 6873 6897 3666
menaced$	915 916 917 2952
menaces$	915 916 917 2952 6873
menacing$	915 916 917 2952 3187 3666
mend$	329 9842
mended$	329 5679
mends$	329
meningitis$	3840
mental	6626 10266
mental$	6607 2729 6613 10265 10326 6937
mentality$	6843 6851 6864 6980 7208
mentally$	3095
mentor$	7422
mentoring$	137
merely$	1781 1906 2119 2120
merry$	4972
mess$	4156 9821 6187
messag	2456 6336 10086 6465
message$	7955 442 443 444 446 447 448 449 450 451 452 6501 10163 7189
messaged$	442 443 444 446 447 448 449 450 451 452
messages$	7732 4107 4108 442 443 444 7963 446 447 448 449 450 451 452 9975 10104 6561 2684 7189
messaging$	7694 442 443 444 446 447 448 449 450 451 452
messed$	1183 5068
messy$	3207
met	2825
met$	7693 442 443 444 8082 8083 8084 8094 9676 6807
methylphenidate$	3795
mice	2842
mice$	6721
micro$	3230
middle$	1618 1622 5522 6734
might$	1977 1978 1979 1980 1981 6285 2409 2636
migraine$	3757
migraines$	3757
mind$	8782 1414 1415 1416 1417 1418 9633
minded$	6963 6970 7160
mindset$	6864
mini$	5253 9202 9203 9204 5588 2965 3130 7109 3237
miniature$	3130
minimal$	8659 8660 8661 8662 1145 6002 3054
minimise$	675 831 2937
minimised$	675 831 2937
minimises$	675 831 2937
minimising$	675 831 2937
minimum$	9659
miniskirt$	3688
miniskirts$	3688
misbehave$	3665
misbehaved$	3665
misbehaves$	3665
misbehaving$	3665
misbehaviour$	3665
miscarriage$	3810
miscarried$	3810
mischief$	9435 6824 2977
miscreant$	3652
miscreants$	3652
miserable$	8438
misery$	8438
misfit$	8543 8544 8545 6873 6874
misfits$	8543 8544 8545 6873 6874
misfortune$	8163 8164 8166 8167
misguided$	2889
mishandle$	3696
mishandled$	3696
mishandles$	3696
mishandling$	3696
misled$	7197
mismanage$	3696
mismanaged$	3696
mismanages$	3696
mismanaging$	3696
misper$	6780 6884
mispers$	6780 6884
miss$	7800 7829 7831 7832 7833 9293 9432 2289 2290 3555
missed$	9432 9787 9788 9789 9790 2289 2290 9847 9848 9849 9850 3307 3555
misses	2809
misses$	9432 2289 2290 3555
missing$	7576 7577 7578 7579 7580 7805 7866 7940 7941 7949 4311 4312 8449 8450 5038 1227 5670 9432 2289 2290 6334 6780 3555
misuse$	3909 7389
misuser$	8538 8539 6873
misusers$	8538 8539 6873
mix$	7800 8062 8063 8064 8065 8066 899 912 913
mixed$	4093 368 369 370 371 372 373 374 899 912 913 8659 8660 8661 8662 1594 1597 1612 1616 1620 1628 5521 5529 5530 5531 1654 1655 3191
mixes	10183
mixes$	899 912 913 10132
mixing$	8062 8063 8064 8065 8066 899 912 913
mob$	957 958 1255 6850 2972
mobile$	2432 9951 3348
mobiles$	2432 9951
mock$	3564
mocks$	7444
modern$	3044
modus$	7256 3379
mohawk$	3684
mohawks$	3684
mohican$	3685
mohicans$	3685
mollycoddling$	9042
moment$	2697
moncler$	3687
money$	7743 7744 4115 4116 4117 4118 4119 4121 4122 4209 4210 4211 4284 4285 4286 7982 7983 7984 7985 7986 7987 7988 7989 7994 7997 4743 8385 8386 8407 8413 8426 8442 9816 9884 9978 6827 3041 7200
monito	2427 6335 2522 2665
monitor$	9958 9968 9972 2590 6481 2603 2612 7308
monitored$	9969 9974 6481 2603 2612 10182
monitores$	2612
monitoring$	2457 6481 2612
monitors$	9968 6481 2612
monkey$	9628
monster$	6873
monsters$	6873
month$	9425 9426 9427 7200 7478
months$	7200 7478
mood	6599 6626
mood$	10238 10265 7365 3517
moods$	10238
moody$	3668
moral$	4703
morals$	8758 6919 6981
more	3335 3406
more$	3899 3900 3901 3902 3903 7793 1332 1333 1334 1335 1343 1344 1345 1346 1363 1394 9000 9009 9010 1570 9492 9501 2298 2299 2300 2301 2302 6245 6247 2379 2380 2384 7023 3364
morning$	9425 9426 9427 3439
morphi	6632
morphine$	10271
most$	661 8820 9000 9087 9089 1650 1735 1737 2650 6556
mostly$	1706
mother	10314 6686 10327 6689 2814 10334 10337 10338 2840 2852 6733
mother$	1089 1090 5074 5075 8767 8911 1433 2791 2792 10311 10325 6687 2811 2812 2815 10343 2827 6714 10365 2855 6984 3142
mothered$	3142
mothering$	1339 1340 1341 9042 9047 9048 9049 3142
motherred$	3142
motherring$	3142
mothers$	1089 1090 5074 5075 1339 1340 1341 6095 2827 6984 3142
motions$	9812
motivated$	867 5019
motivation$	8758 6822 6981
mould	2842
mould$	10359 6721
mount	2426
moustache$	7069 3684
moustaches$	7069 3684
mousy$	3207
mouth$	664
mouthed$	6959 6960
mouthy$	3668
mov	2608
move$	4203 4204 4205 9265 9271 9285 9437 9842 9933 10330 7126 7438 7459
moved$	278 279 280 281 8148 9270 9276 9281 9290 9366 9637 9638 6156 2676 2796 10328 6690 6694 2854
moveme	9908 6306 6336 2593 6472 6473 10120 10125 2664 7276
movements$	9945 9946 6308 9975 6543
moves$	7452 7459
moving	10190
mri$	10260
ms	6728
ms$	10367 7343
much$	67 661 5291 1445 5341 9009 9010 2192 6142 6143 2321 6226 2650 6556 7023 3216
mugged$	2874
mugger$	8543 8544 8545 6873 6874
muggers$	8543 8544 8545 6873 6874
mugshot$	2616 3720
mugshots$	3720
mule$	8546 8627 8628 8629 6875 6920 3042 6922
mules$	8546 8627 8628 8629 6875 6920 6922
mullet$	3684
mullets$	3684
multi$	1963 2399
multiple$	460 6144 6145 6728 3463
mum	10314 6686 10327 6689 2814 10334 10337 10338 2840 2852 6733
mum$	8224 1089 1090 5074 5075 8767 2791 2792 10311 10325 6687 2811 2812 2815 10343 2827 6714 10365 2849 2855 6984
mums$	8224 1089 1090 5074 5075 2827 6984
murder$	2407 6384 3364
murmur$	7371
muscly$	3164 3683
muscular$	3164 3683
must	2509
must$	20 21 22 23 24 25 690 703 780 793 1348 9829 2315 2318 2447 2496 2597 7191
mute$	7414
mutism$	7414
mystery$	679 682 685 686
nails$	8812 5540 1662 9214 7081 7087 3209
naive$	76 77 691 8952 8953 8954 5323 5324 5325 5450 5451 5452 5453 9603 9604 2938 7017 3668
naivety$	7787 7788 7789 7790 7791 7792 8160 664 4573 695 696 4576
naked$	4324 4332 8017
name	2466
name$	7777 8899 8900 8901 8902 8937 8938 8939 9875 9921 9952 2566 2704
named$	2605 2704 3364
names	2404 9967 2593 6472 6473 6502
names$	9921 9934 9935 9936 9938 9952 2566 2572 10141 10196 10197 6561 2704 7218
naming	2466
naming$	2704
nan	10314 6686 10327 6689 2814 10337 10338 2840 2852 6733
nan$	10311 10325 2849
nana	10314
nannying$	9042
narcissist$	6873
narcissistic$	3668
narcissists$	6873
nasty$	2980 3668
nation	6654
national$	10293 3349
natural$	8182 8183
naughty$	4843 2980 3057 3063 3668
near$	2181 2182 2183 9944
nearby$	6334
nearly$	1437 1438 1606 3129 3139
neat$	1615 5500 3206 3207
neatly$	1613 3188
necessary$	2563
neck$	9151
necks$	9151
need	6299 10249 2750 6683 7413
need$	20 21 22 23 24 26 759 781 785 1279 1280 1281 1349 8883 8959 8960 8961 1454 5334 9006 1496 9034 9035 9036 1521 1522 1523 5403 1525 1526 1527 1528 5411 5412 5413 5414 5415 5416 5417 5418 1541 1542 9061 5423 5424 5425 5426 5427 5428 5429 9069 9071 5450 5451 5452 5453 9107 9924 2509 10110 6629 10285 10322 7370 7372
needed$	9006 1541 1542 1970 2563
needing$	1279 1280 1281
needless$	3942
needs	2742 2750 3498 7394
needs$	20 21 22 23 24 27 7645 7646 760 782 786 1279 1280 1281 9006 1541 1542 9061 5423 5424 9107 9769 10110 6621 6629 2757 2764 10285 7370 7372 7423 7425
needss$	7423
needy$	3057 3668
neet$	3672
neets$	3671
negative$	3975 8417 8418 8419 8420 959 960 961 8673 8674 9986 2950 2981 2982 3099 7255
neglec	2816 6713 10355
neglect$	9691 2250 2251 9821 9879 10350 10351 10352 10354 3301 7201 7203 7466 3603
neglected$	2250 2251 6695 3299 3300 3301 7466 3603
neglectful$	3693
neglecting$	2250 2251 3300 3301
neglects$	2250 2251 3300 3301
negligence$	7203 3693
negligent$	3693
negligently$	3693
neighb	6391 7477
neighbourhood$	8586 6283 6291 6292 6293 2415 2416 6302 2450 10030 6451 6470 2592 10111 10112 6483 2606 2619 2623 6518 6540 2675 2694
neighbours$	8581 8585 6831 6832
neither$	776 854 1834 1839 1849 1861 2037 2040 5919 2041 2042 2043 5922 2051 2062 2063 2064 2065 2066 2067 2076 2087
networ	6351 2506 10025 10125 10218 7276 7277
network$	7910 9990 10016 10019 6385 10175 6774 3392 3443
networks$	10019 10175 6774
neurod	3817
never$	4444 4455 4456 4457 4458 707 4616 769 770 771 772 773 775 776 835 4736 4737 1724 1726 5632 1754 1755 1756 5636 5637 1767 1772 5652 5738 1860 5756 5757 1887 9443 9444 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2025 2026 2028 2029 2055 2068 2374 2375 2631 2772 3055 3147 3271 3690
nevertheless$	7685 7689
new	2399
new$	6278 6706
news$	8480 9609 9610
next	2521
next$	51 4534 4535 4536 4537 5551 6017 7223 7241
niche$	9953
nickna	2404 2593 6472 6473
nicknames$	9936
nicotine$	10259
nigerian$	1615 5500
night$	8451 8625 9425 9426 9427 9973 10237 10258 3508
nightmare$	8458 1029 4908 1030 4909 1031 4910 1032 4911
nightmares$	3819
nights	6598
nights$	10237
nike$	7104 3230 3233
nikes$	7104
nine$	8502
nines$	9232
nineteen$	8005 8007 520 8040 8041 1318 5207 8873 8874 8875 8876 8877 8878 8879 9103 7005
no$	65 72 7779 7839 7853 8070 8078 4490 623 628 4508 651 8230 4599 722 723 4609 820 821 822 823 824 825 826 827 828 829 830 840 841 842 843 844 845 846 847 849 850 851 852 853 856 4892 1035 4920 1064 1065 1067 1080 1081 4983 4984 4985 1145 5158 1397 1402 5310 5311 1436 1455 1456 5420 1543 1547 1548 1549 1550 1557 5441 5442 5662 5663 5664 5665 1801 1806 1807 1808 1809 1810 9335 9336 9337 9338 1825 1836 1837 1838 1840 1842 1843 1850 1852 1862 1864 1865 1867 1880 5760 5763 5764 5765 1888 1889 1890 1891 1892 1893 1894 1904 9443 9444 5808 5809 5810 5811 5815 2004 2007 2009 2038 2040 5919 2041 2042 2043 5922 2044 2046 2047 2048 2049 2051 2062 2063 2064 2065 2066 2067 2072 2073 2074 2075 2076 9599 2088 2100 5981 2107 2111 2112 2113 2114 6002 6009 2133 2134 2135 2136 2137 2175 2763 2838 10359 2851 2856 2943 3011 3019 3040 3054 3102 3294 3296 3319 3364
nobody$	624 627 650 840 841 842 843 844 845 846 847 848 850 851 852 853 854 8948 9079 1836 1837 1838 1839 1843 1849 1861 2003 2008 2037 2040 5919 2041 2042 2043 5922 2046 2047 2048 2049 2051 2072 2073 2074 2075 2076 9598 2087 2099 9619 7027 3272
nomina	7268 7270
nominal$	9983 2484 10014 10107 6484 6494 6843 7246 3393 7313
nominals$	9983 10014 10017 6494 6843 3716
non	6669
non$	1036 1205 3015 3017 3048 3049 3050 3051 3052
nonattendance$	10308
noncompliance$	3664
noncompliant$	3664
none$	568 582 854 861 862 1404 8948 1834 1839 1843 1849 1861 1910 2037 2040 5919 2041 2042 2043 5922 2051 2062 2063 2064 2065 2066 2067 2076 2083 2084 2087 2099 9621
nonengagement$	3664
nonetheless$	7685 7689
nonexistent$	9822 9823 9824 9825
normal$	8708
normalise$	2937
normalised$	2937
normalises$	2937
normalising$	2937
north$	1686
nose$	9151
not	6390
not$	7613 3984 3986 4050 4054 4443 4445 8087 4455 4456 4457 4458 8211 707 4605 769 770 771 772 773 775 855 4738 4739 4825 947 963 8612 8615 5004 1126 5006 5007 5008 5009 5010 1140 5069 1365 1398 5279 5280 1405 1448 1450 1451 1462 1540 5437 5438 5439 1722 1723 5606 5607 5608 5609 5626 5630 5631 1767 1772 1800 9335 9336 9337 9338 1835 1841 1851 1863 5754 5755 1879 1882 1887 9443 9444 1927 1928 5822 5823 5824 5825 5826 5827 5828 5829 5850 5851 5890 5892 5893 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2025 2026 2028 2029 5914 5915 2039 2040 2043 2050 2055 2059 2068 5948 5950 9615 9616 5988 5994 5995 2124 2125 2181 2182 2183 2195 6206 9869 2631 2761 2772 6660 2787 3055 3131 3132 3138 3147 3271 3521
note	2595 2665
note$	1710 1711 2424 2430 6474 6567
noted$	1710 1711 2617 2618 10182
noteed$	6474
notes$	1710 1711 6474 6567
nothing$	50 3930 53 4489 1444 1461 9079 9190 5604 1826 1827 1828 1829 1830 1831 1836 1837 1838 1871 1872 1873 1895 1896 1897 1898 1899 1900 1901 1902 5792 9443 9444 9598 2082 9656 9657 9658 2145 2146 2147 9844 7027 3256 7153 7348
notice	6463
notice$	1710 1711 9560 9633 9641 9642 9643 9644 9645 9646 9647 10071 10102 2613
noticed$	7565 1710 1711
notices$	1710 1711 10071
noticing$	1710 1711
notify$	2391 2412 2413
notifying$	2412 2413
notifys$	2412 2413
noting	2595
noting$	1710 1711 2424 2430 6474
notinged$	6474
notings$	6474
notoriety$	8162 8381
notorious$	1052 1053 1054 1055 1056 1057 1058 1059 1252 3110 3670
nous$	1305 1307 5242 1364
november$	7908
now$	8221 8222 8958
nowhere$	2189
nucleus$	6912
nude$	4324 4332 4333
nudes$	464 7990 480 481 482 483 6784
nuisan	6398 6580
nuisance$	8555 8576 8768 9853 10037 10189 10195 10219 6873 6897 6918 3063 6990 7325
nuisances$	6873 6990 7325 3661
number	2558 6472
number$	4095 4096 4097 461 5364 9004 2431 2478 6363
numbers$	4095 4096 4097 9816 9884 9886 9895 9896
numerous$	4063 460 6144 6145 6168
nurse	10247
nurse$	10248 10255
nuts$	6937
nutter$	6873
nutters$	6873
obese$	3683 3821
obesity$	3821
obey$	9265 9271 9285 7126
object	10051 2663
object$	10192
objective$	10077 2563 10192
objectives$	10077
oblivious$	73 74
obnoxious$	3668
observation$	6305 3341 7233
observations$	6305
observe$	6481 2603 7308
observed$	7266 3712
observeed$	6481 2603
observeing$	6481
observes$	6481
obsessed$	502 503 504 505 506 507 508 3330
obsessive$	3475
obstructed$	7197
obstructive$	8733 8734 8735 8736 8737 8738 8739 6949 3668 3693
obtain	2596 10151 3335 3373 3395
obtain$	8103 8104 2390 6485 6558
obtained$	2390 6485 7231
obtaining$	2390 6485
obtains$	2390 6485
obvious$	8182 8183 1817 6168 9807 9808
obviously$	1925 1933 5812 1934 1935
occasion$	9425 9426 9427 9447
ocd$	3767
ocg	6380
ocg$	10019
ocgs$	10019
october$	7908
odd$	679 682 685 686 3187
odour$	7074
of	6346 3335 3399
of$	3949 3953 3955 3956 3981 4135 4146 4401 8123 4836 4905 4906 1045 4954 8605 5003 8663 5111 5119 5134 5215 5287 5294 5295 5296 5318 5326 5440 9111 9114 1619 1621 5514 5518 9262 9343 9397 9398 1926 1933 5816 9479 5843 5844 5845 9521 5976 6049 6052 6069 9826 6193 6220 6224 9868 9910 6284 6297 9943 9944 2428 6312 6322 9976 6342 6350 6357 6358 10000 6365 6366 6378 2517 6422 6433 6435 6440 6448 10093 2605 10134 6529 6550 6591 6596 6647 6652 6705 6711 6712 6715 2871 10389 6834 6912 7089 7132 7146 7235 3364 7245 7247 7293 7311 7334 3547 7489 7498 7510
off	6555 2773 3560
off$	3937 7602 7752 7945 7948 7952 4711 4712 8408 8575 4940 4951 4952 1227 5672 9637 9638 6112 6113 6131 6132 6133 6134 6135 6136 6188 6189 6348 2532 6631 10273 6635 6652 6781 6892 6944 7182 7336 3574
offen	9918 10004 10005 10117 10118 10119 10131 10160 10230
offen$	9984
offenc	6354 2488 6437 2635 6738 6752
offence$	9992 9993 6367 10010 10076 6514 10377 10391 10399 10400 3381 7294 3876
offences$	9992 9993 6367 10076 6514 10377 10391 10399 10400 7294 3876
offend	9908 2464 6345 9985 9991 10015 10038 6437 6442 10125 6503 10142 10176 6580 7222 7245 7256 7270 7276 7277 7291 7297 7316 3729
offend$	7800 7829 7831 7832 7833 9293 9294 9305 5667 9428 9429 9430 9432 9977 9994 10085 10149 10204 3362
offendded$	9432
offendding$	9432
offended$	9432 3875
offender$	8417 8418 8419 8483 970 1049 9983 9984 6362 6364 10014 6494 10375 6862 7248 3383 7263 3393 3655 3873
offenders$	8417 8418 8419 8423 8483 970 1049 9983 9984 10014 10017 6862 7248 7273 3655
offending$	7572 7886 7893 7896 7900 7902 8193 8269 8394 5087 5088 5089 9432 6343 9984 2472 2511 10031 6428 10073 10076 10079 10081 2611 10189 10195 10207 10213 10219 10382 2984 6914 7294 3444 3629 3875
offends$	9428 9429 9430 9432 10085 10204 3875
offens	6354 2488 6437 2635 6738 6752
offense$	9992 9993 6367 10076 6514 10377 10391 10400 7294 3876
offenses$	9992 9993 6367 10076 6514 10377 10391 10400 7294 3876
offensive$	10389 3668
offer$	463 8320 8321 5610 5612 5613 5614 1736 5616 1738 1739 9319 9406 9407 9408 9420 9425 9426 9427 9469 9470 9471 9666 2914 6820 6821 7134
offere	3498
offered$	7699 463 5610 5612 5613 9319 9629 9630 9631 9632 10066 2914
offering$	463 9319 9406 9407 9408 2914 7134
offerred$	463 9319 2914
offerring$	463 9319 2914
offers$	463 8320 8321 5614 1736 5616 1738 1739 1740 1741 1742 1743 9319 9469 9470 9471 2914 6820 6821 7123
office	6283 6291 6292 6293 2415 2416 2417 6302 2450 6332 6451 6470 2592 10111 10112 2606 2619 2623 6518 6540 6547 2672 2675 2694 6753 6754
office$	5868 5873 5874 9832 9863 6251 10186 3325
officer$	5884 5885 2393 9915 9930 9931 9932 6294 6295 6296 9941 2447 6329 9971 2524 2571 10090 2573 2576 6459 10109 6471 2602 10122 6498 10152 10157 10179 2673 2678 2679 2682 6562 2688 6573 2698 10392 3325
officers$	7977 8436 4798 9108 9109 6270 2393 9912 9915 9922 9923 2406 9930 9931 9932 6294 6295 6296 2420 6301 9941 9950 2447 6329 9971 9974 10010 2524 6413 2571 10090 2573 2576 10109 6471 2602 10122 6492 6498 10152 10157 10164 10179 10186 2673 2678 2679 10199 2682 6562 2688 6573 2698 10227 10393 6832 7288 3428
offices$	10186
offrolled$	7439
offs$	6893 7336
often$	4037 431 9791 9792 9793 9794
oily$	1628 3191
okay$	5384 5385 5386 5387 5388 5389 5390
old$	8009 1289 1290 1291 1293 1314 8836 1337 5430 1581 5474 5477 5479 5661 10302 3140 3149
older$	4081 4085 7735 4101 7747 4109 7755 7817 4187 4188 7869 7890 7910 7913 4296 4323 4326 4327 4331 7974 7977 8008 8010 8011 8023 8025 4389 4391 4396 8037 4749 4750 4751 4752 4756 4757 4758 4759 4760 4761 4762 4764 4765 8417 8418 8419 8420 4785 908 911 8778 8818 5187 5190 1314 8936 5372 1615 10314 6774 2919 6800 6803 7005 3187 7103 7105
olders$	7890 7910 7913 8423 8552
olds$	8836 8865
olive$	1628 3184 3191
omission$	3267
omissions$	3267
on	6346 7213 3335 3617
on$	4018 7674 7675 7699 7721 7722 7723 7726 4088 7729 4218 4241 4462 4471 4472 4523 4538 4540 4542 4545 8556 8557 8580 8752 5114 8872 9111 9114 1604 5512 5528 5591 9262 5795 5798 5800 1929 5834 5835 5836 9613 6039 6040 6041 6066 9756 9757 9795 9868 9888 9889 2422 9943 9944 2428 9947 6314 6315 9966 6328 9987 10022 10036 6399 10041 6415 6433 6461 2615 6496 6517 10240 6620 6628 2753 2762 6709 2868 2870 10395 6879 6880 6910 6989 7146 7167 7210 7221 3410 3495 3627 3633 3634
once$	7683 5806 9461 2331 6253 6254
one	6282
one$	4103 4238 4734 4735 4809 5102 8949 9003 9080 9081 1593 9158 1650 9168 9169 9170 9171 9172 9173 5714 5719 5720 1843 5729 5730 5741 5742 5748 5749 9425 9426 9427 5790 5791 5830 5831 5883 2005 5888 2010 5917 5918 5919 2041 2042 5922 5923 2051 2076 5957 2089 5979 9620 6268 2446 10107 10154 6643 2776 6655 6656 10295 3161
ones	6533
ones$	7720 8482 8857 1458 9158 6559
onesie$	7104
onesies$	7104
ongoing$	6384
online$	437 4316 438 4317 439 4318 440 4319 441 4320 7960 7961 7962 6306 2920
only$	189 4423 4426 597 603 614 615 616 617 618 619 620 622 1227 1267 1781 1906 5872 2119 2120 6038 2298 2299 2300 2301 2302 2316 2317 6198 3251
onto$	6314 2615 6496
onus$	361 362
open$	7561 8788 9265 5628 9271 5634 5639 9285 5648 5724 6509 7126
opened$	8094
operandi$	7258
operat	2399 2417 2501 10051 10052 6588 7276 7286
operate$	8314 1323 1324 1325 1326 1327 1328 9237 9266 9272 9277 9286 9362 10096 10227
operated$	1323 1324 1325 1326 1327 1328 6601
operates$	1323 1324 1325 1326 1327 1328
operating$	1323 1324 1325 1326 1327 1328
operation$	10040 2523 2524 10092 10101 10159 10260 10268 3416
operational$	6278 3408
operations$	10092 10101 10268
operative$	6932 7155
operator$	9930 9931 9932 6294 6295 6296 6329 3325
operators$	9930 9931 9932 6294 6295 6296 6329
opport	6510 7213 7277 7286 7290
opportunit$	4112 234 235 8319 2269 2270 2271 2272 9807 9808 6820
opportunited$	4112 234 235 8319 2269 2270 2271 2272 9807 9808 6820
opportunities$	4000 4001 4002 124 4112 234 235 2269 2270 2271 2272 9807 9808 2528 6820 7186
opportuniting$	4112 234 235 8319 2269 2270 2271 2272 9807 9808 6820
opportunits$	4112 234 235 8319 2269 2270 2271 2272 9807 9808 6820
opportunitted$	4112 234 235 8319 2269 2270 2271 2272 9807 9808 6820
opportunitting$	4112 234 235 8319 2269 2270 2271 2272 9807 9808 6820
opportunity$	4000 4001 4002 124 4112 234 235 8319 2269 2270 2271 2272 9807 9808 2528 2697 6820 7186
opposed$	7139 7142
oppositional$	3063 3517 3668
opt$	282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297 298 299 300 301 302 303 304 305 306 307 308 309 310 2893
opted$	105 106 107 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297 298 299 300 301 302 303 304 305 306 307 308 309 310 9797 6230 9870 2893
optici	2735
opticians$	6614
opting$	282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297 298 299 300 301 302 303 304 305 306 307 308 309 310 2893
option	7277 7286 7312
opts$	282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297 298 299 300 301 302 303 304 305 306 307 308 309 310 2893
optted$	282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297 298 299 300 301 302 303 304 305 306 307 308 309 310 2893
optting$	282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297 298 299 300 301 302 303 304 305 306 307 308 309 310 2893
or$	6018 3452
oral$	469
order$	10068 6456 10114 10145 10187 10188 10210 10383 10384 10389 10394 10395 10399 7328 7458 7501 7502 7503 7504
ordered$	6551 6691 6747
orders$	10068 6456 10097 10114 10145 10174 10187 10188 10210 10399 7328 7501
ordinary$	3187
organi	10132
oriental$	1615 5498
ot$	6778
other$	3880 7521 7522 7876 4556 4557 4794 4795 8447 4851 4853 8506 8507 8508 8509 8510 8511 8512 8513 8514 8515 8516 8517 8520 8521 8523 8525 4945 8590 8742 9084 9086 9090 1593 6127 9906 6763 6832 3161 3269 3364
others	6534
others$	3880 7521 7522 4436 4440 4441 4449 4467 4556 4557 700 4615 4625 4626 4821 943 944 945 4850 4852 8506 8507 8508 8509 8510 8511 8512 8513 8514 8515 8516 8517 8520 8521 8522 8582 1105 8818 8857 9084 9089 9168 9169 9170 9324 9325 9326 9327 9328 5696 5697 5698 10056 6763 6775
otherwise$	569 570 8089 8092 8093
ought$	20 21 22 23 24 28 566 689 704 711 712 713 714 715 716 717 718 719 728 731 732 733 734 761 783 794 1969 1972 1973 1974 1975 1976 5997 2188
our$	4680 9827 9828 9836 7123 7145 7179 7190 3364
out	10064 6696
out$	3936 7603 7752 245 256 7803 7813 7831 7832 7838 7859 7864 7867 4372 8098 603 8409 4771 4803 8530 1042 1044 8614 1184 1196 5083 1206 1227 1232 1242 9126 9131 9432 9442 9637 9638 6035 2170 2196 9926 6334 2543 6423 2568 6464 2590 6480 2614 6555 2773 6670 10329 10333 6695 10335 2869 6777 6944
outbursts$	8626 8729 8730 6945
outcome$	7292
outcomes$	7292
outfit$	9202 9203 9204 7106 7109
outfits$	9202 9203 9204 9205 9206 9230 7106 7109
outlaws$	8620
outlook$	1305 1307 8931 1414 1415 1416 1417 1418
outrageous$	8664 8665 8666 8667 8668 8669 8670 8671 8672 3063
outright$	1744 7123
outs$	8530
outside$	8580 1195 9966
outstanding$	6509 3364
over$	4106 1103 8970 8971 8972 8976 8977 1606 5512 9201 9874 9903 9943 2911 3090
overcr	3863
overcrowded$	10359
overdose$	10244 3787
overdosed$	3787
overdressed$	3683
overdue$	10277
overhe	6513
overla	2642
overlaid$	6521
overlook$	3311
overlooked$	3299 3311 7197
overlooking$	3311
overlookked$	3311
overlookking$	3311
overlooks$	3311
overly$	3120
oversexualised$	3646
oversight$	2304 2305 2306 2307 7177
oversized$	3230
overt	2583
overt$	6462
overweight$	7392 3683
owing$	3896 272 4159 2836 10355
own	7455
own$	3889 12 13 7532 7533 7534 7535 36 3916 3917 3918 4006 4007 4123 4124 4125 4126 4127 4128 4129 4130 4131 4132 254 4147 4155 4191 315 316 317 352 353 4473 635 8154 8155 4517 4518 4521 4524 4525 8192 751 4928 5143 5153 8814 8815 8816 8817 5179 8830 8831 5288 8981 8982 8983 8984 8985 8986 8987 8988 8989 8990 8991 8992 8993 9018 9023 9024 9025 9026 9027 9028 9029 5391 5876 5877 5878 5879 5880 5881 5969 6098 10278 10341
owned$	9367 9368 9369 9370
ownership$	4633 4634 4635 4636 4637 4638 4639 4640 4641 4642 4643 4644 4645 4659 4660 4661 4662 4663 8303 8304 8305 8306 8307 8308 8309 8310 8311 8312 9560 9859 9860 9861 9862 7198
pacemaker$	2744
pack$	957 958 1255 6850 2972
packag	7213
package$	8631 7417
packages$	7842 7923 7924 7925 8631 6776 6925
padded$	3230
paedia	6599 6613 2735
paediatric$	6614
paediatrician$	10238 10248 10252
paid$	953 5871 5875 2123 2293
pain$	1029 4908 1030 4909 1031 4910 1032 4911
painkillers$	10259
pair$	9153
pakistani$	1615 5500
palate$	7409
pale$	1628 9162 3184 3187 3191 3683
palest$	1635 3211
palm$	2257 3303
palmed$	2257 3303
palming$	2257 3303
palmmed$	2257 3303
palmming$	2257 3303
palms$	2257 3303
palsy$	7405
panel	7277
panel$	5868 5873 5874 9832 9863 6251 3325
panic	10266
panic$	3481 3517
paperwork$	9804 9816
paracetamol$	7403
parade	6487
parade$	10126 10194
paranoid$	3668
parcels$	7842 6776
parent	6686 6687 10327 6689 2813 10334 10337 10338 2840 2866
parent$	8636 5074 5075 5301 8941 8942 1433 2791 10311 10325 2811 2812 10343 2827 6714 2855 6984 3142 7456 7471
parental$	4923 5067 3109 3606
parented$	3142
parenting$	1339 1340 1341 9042 9059 6745 3142
parents$	8224 1089 1090 5074 5075 8767 1339 1340 1341 5301 8941 8942 5708 5709 5711 5712 6080 6094 9827 9828 10311 10325 2811 2812 10343 2827 6714 10365 2850 2855 6916 6984 3142 7189 7190 7456 7465 7471
parentted$	3142
parentting$	3142
park	6391 7477
park$	7906 7907 7926 7927 7928 7929 8107 8108 8109 10030 10126 10194
parka$	7100
parkas$	7100
part$	276 4403 4404 8044 661 8193 8267 8268 8269 8272 8273 8274 8275 8276 8277 8278 8279 8280 8281 8282 8283 8284 8657 2501 6401 10116 2774
partake$	368 369 370 371 375 376 377
partaked$	375 376 377
partakes$	375 376 377
partaking$	368 369 370 371 375 376 377
partially$	3527
participant$	639 6804 7016
participants$	639 6804 7016
participate$	368 369 370 371 639 9236 9265 9271 9285 7126
participated$	368 369 370 371 639
participates$	368 369 370 371 639
participating$	368 369 370 371 639
participation$	368 369 370 371
parties$	7926 7927 7928 7929 8047 7016
partly$	2312 2313 2929 3314
partne	2399 10326 10328
partner$	7978 7979 8002 489 8038 8039 522 523 6278 10310 2812 10332 10345 10370 6798 6799 6804 7000 7016
partners$	7978 7979 8002 489 8038 8039 522 523 5270 5271 5272 2685 6798 6799 6804 7000 7016
party$	7926 7927 7928 7929 8047 7016
partying$	4209 4210 4211
pass	2594
pass$	1317 1319 1320 1321 1322 2281 9845 2396 2564 2634 2661 3126 3127
passd$	2661
passed	6554 3565
passed$	4407 2236 2237 2281 2396 2604 2661 10200 7184 7306
passengers$	8581 10056 6831
passers$	4796
passes$	1317 1319 1320 1321 1322 2281 2396 3126 3127
passing$	9615 9616 2281 2396 2634 2661 7185 7238
passs$	2634 2661
passwo	6502
passwords$	10141
past$	8219 3257
pastoral$	2778 3545
pasty$	3683
patchy$	8659 8660 8661 8662 1145 9822 9823 9824 9825 2350 2629 2940 3054
path$	7822 4263
pathetic$	3693
pathetically$	3693
pathological$	2995
pathwa	2738
patience$	4966 6213
patient$	7379
patrol	2417 6547 2672 7314
patrol$	2393 9912 6296 2447 2524 2571 2576 10098 2602 10186 2673 2678 2679 10199 2698
patrols$	2393 9912 6296 2447 2524 2571 2576 10098 2602 10186 2673 2678 2679 10199 2698 7288
patronising$	3694
pattern$	2097 6392 7259
pay$	7719 8103 8104 953 2123 2293
payback$	7514
paying$	953 2293
pays$	953 2123 2293
pc$	10152
pcso	2417 6332 6451 6470 2592 10111 10112 2606 2619 2623 6518 6540 2672 2675 2694
pcso$	2393 6296 2447 9971 10090 10109 6471 6498 10157 10179 2673 2679 2688 6573 2698
pcsos$	2393 6296 2447 9971 10090 10109 6471 6498 10157 10179 2673 2679 2688 6573 2698
pe$	10263
peer$	3982 7720 8422 4838 4839 1106 8676 8700 8701 8702 8703 8704 8705 8716 9111 9114 6829 6860 2986 6936
peers	6654
peers$	3880 7620 7720 7905 8399 8417 8418 8419 4782 8443 8444 8445 8446 1106 8676 8700 8701 8702 8703 8704 8705 8716 9085 9091 9111 9114 10293 6763 6860 6863 6936
penalty$	2790
pencilled$	3220
people	10060 10142 6533
people$	7595 147 7720 7736 7748 7880 4242 4244 4246 7934 4436 4440 4441 4449 4467 700 4615 4680 4733 8412 8417 8418 8419 8420 4787 8434 8436 4798 8443 8444 8445 8446 4821 943 944 945 951 8476 8569 8584 8588 1105 8675 8676 8680 8700 8701 8702 8703 8704 8705 8718 1209 5090 8732 9011 9324 9325 9326 9327 9328 5696 5697 5698 9342 5713 5722 5728 9378 5740 9423 5789 9478 9480 9639 9640 6028 6029 6030 6031 6032 6033 9687 6081 6082 6098 6099 9758 9759 9768 9769 9770 9771 9772 9773 9774 9775 9776 9777 9815 9827 9828 9851 9852 9856 9858 2463 9990 6374 6385 10063 6831 6832 6936 7181 7190
pep$	3851
peps$	3851
perceive$	4687 4688 4689 4690 4691 4692 4693 4694 4695 4696 4697 4698
perceived$	994
perfectly$	4059 4067 1266 8981 8982 8983 8984 8985 8986 8987 8988 8989 8990 8991 8992 8993 1494 1497
perfor	10051
performance$	7177
performers$	5713 5722
perfunctory$	3693
peril$	7518 7519
period	6599
period$	10238 6638
periods$	10238
permanently$	1914 5793 1915 5794 1916 1917 1918 1919 1920 1921 3550
permit$	44 45 201 202
permited$	44 45 201 202
permiting$	44 45 201 202
permits$	44 45 201 202
permitted$	44 45 201 202
permitting$	44 45 201 202
perpet	6345 10038
perpetrator$	7934 8008 8262 8484 8485 8486 8487 976 977 978 979 4859 981 982 983 984 985 986 4866 9984 6865 6866 6867 6870 2992 2993 7250 3745
perpetrators$	7934 8008 8262 8484 8485 8486 8487 976 977 978 979 4859 981 982 983 984 985 986 4866 9984 2519 6865 6866 6867 6870 2992 2993 7250 3745
perpetually$	1914 5793 1915 5794 1916 1917 1918 1919 1920 1921 3691
perpetuat$	37
perpetuated$	37
perpetuates$	37
perpetuating$	37
perpetuats$	37
perpetuatted$	37
perpetuatting$	37
persist$	7673 176 7708
persisted$	7673 176 7708
persistent$	432 433 4898 1744 2901 2983 2995 3369 3556
persistently$	431 3556
persisting$	7673 176 7708
persists$	7673 176 7708
persistted$	7673 176 7708
persistting$	7673 176 7708
person	10038 6460 2599 10120 10121 10147 10155 6534 10221 2774 6753 7316
person$	7950 4820 952 8589 8675 8676 8677 8681 8700 8701 8702 8703 8704 8705 8717 1210 5091 1306 9014 5884 5885 6290 2463 10107 10392 6936
personal$	4145
personalities$	4953
personality$	3517
persons$	8677 2463
persua	2401
persuade$	9354 9377 5739
persuaded$	7562 9270 9276 9281 9284 9290 9366 9392 9393 9394 9395 9396
pest$	6873
pests$	6873
petite$	3164 3683
petty$	2995 3034
phase	7277 7286 7290
phobia$	7404
phone	6306 2456 6336 6465 6502
phone$	437 4316 438 4317 439 4318 440 4319 441 4320 7960 7961 7962 7982 7983 7984 7985 7986 7987 7988 7989 7994 9439 9472 9473 9474 9475 9781 9945 2432 9951 9975 10104 2593 10141 2684 6566 2702 3348
phoneing$	2702
phones$	437 4316 438 4317 439 4318 440 4319 441 4320 7960 7961 7962 7982 7983 7984 7985 7986 7987 7988 7989 7994 9439 9472 9473 9474 9475 9945 2432 9951 9975 10104 10141 2684 6566 2702
photo$	7963 7971 4355 4356 478 479 9082 9911 6273 2395 2616 2668 2681 6561 10216
photog	2404 2593 6472 6473 6502 10190 2706
photograph$	4355 4356 478 479 9082 9911 6273 2395 6326 9968 9972 6454 2591 2616 10141 2668 10196 2681 6561 10216 6585
photographed$	7562 7605 4098 8795 9082 6326 9970 2453 3359
photographing$	6326
photographs$	4355 4356 478 479 9082 9911 6273 2395 9934 9935 6326 9968 6454 2591 10141 2668 10196 2681 6561 10216
photos	2593 6472 6473 6502
photos$	7963 7971 7990 4355 4356 478 479 9082 9911 6273 2395 9935 10141 2668 10196 2681 6561 10216
physical$	3489
physically$	3156 3600
physique$	9119 9120 9121 7043 3682
physiques$	9119 9120 9121 7043 3682
pick	6513
pick$	7719
picked$	4099
picking$	7152
pictur	7213 7268
picture$	7963 7971 4355 4356 478 479 9082 9911 6273 2395 6486 2668 10196 2681 10216
pictures$	7963 7971 7990 4355 4356 478 479 9082 9911 6273 2395 9934 9935 2668 10196 2681 10216
piece$	2607
pieceed$	2607
pieceing$	2607
pieces$	2607
pierced$	3683
piercing$	1633 9151 7087 3210
piercings$	1633 9151 7087 3210
pig$	3282
pillar$	6116 2249
pills$	6602 10270 6776 7403
pimp$	2913
pimped$	2913
pimping$	2913
pimples$	7098
pimply$	3683
pimpped$	2913
pimpping$	2913
pimps$	2913
pin$	4999
pink$	3207
pins$	2744
pip	6641
pip$	10280
pity$	6146 9786
place	6665
place$	0 1 2 3882 11 7530 7531 3908 7548 7549 7550 7551 7552 7553 7554 7800 7982 7983 7984 7985 7986 7987 7988 7989 8412 8636 9014 2434 2697 10281 10291 6662 10304 6730 6773
placed$	0 1 2 3882 7526 7527 11 7530 7531 3908 7548 7549 7550 7551 7552 7553 7554 278 279 280 281 2356 2357 2408 2434 2483 2485 2796 6773 3580
placem	10366
placement$	4979 8760 8761 8762 1245 1246 1247 10320 6773 6820 6985 3107 6987 7456 7458 3580 7471
placements$	8760 8761 8762 1245 1246 1247 10347 6773 6820 6985 3107 7484
places$	0 1 2 3882 11 7530 7531 3908 7548 7549 7550 7551 7552 7553 8412 2356 2357 2434 6320 10347 6773
placing$	0 1 2 11 3908 7548 7549 7550 7551 7552 7553 8273 8274 8275 8276 8277 8278 8279 8280 8281 8282 8283 8284 2356 2357 2434 6773
plague$	917 2952
plagued$	917 2952
plagues$	917 2952
plaguing$	917 2952
plain$	2583 3174 3187 3340
plainly$	1802 1803 1804 1805 1933 5812 1934 1935
plaited$	7088
plaits$	7085
plan	10321 7277 7286 7290 7312
plan$	7669 10141 10284 10296 10322 10383 6820 7423 7424 7425 7458 7483
planned$	9451 10059 3421
planni	10108
planning$	7670 2304 2305 2306 2307 7177
plans$	7669 10141 6820 7423 7424
plastered$	1638
plastic$	2965
plate$	6310 2744
plates$	6310
play$	583 612 638 647 834 938 5150 6624 3499
played$	583 612 638 647 834 938
player$	7250
players$	6098 7250
playground$	8618 8619
playing$	583 612 638 647 834 938
plays$	583 612 638 647 834 938
plea$	10048 7189 7509
pleaded$	3630
pleads$	3630
pleas$	9827 9828 10048 7189 7190
please$	7953 7954 9333 9354
pleased$	225 527 528
pleases$	7953 7954
pleasing$	5770
plenty$	121 122 123 4045 4062
plot	2427
plotted$	10182
plotti	10108
plucked$	3220
plug$	1112 1113 3046
plugged$	1112 1113 3046
plugging$	1112 1113 8632 8633 8634 8635 3046 6926
plugs$	1112 1113 3046
plump$	5483 5519 3683
pnc	3349
pnc$	7228
pnd	3349
pnd$	7228
pneumonia$	3841
podgy$	3683
point	2663
point$	3968 5596 5768 9449 10192 7220
pointless$	3255
points$	7220
poison$	3466
poisoned$	3466
poisoning$	3466
polic	7314
police	2399 6283 6291 6292 6293 2415 2416 2417 6301 6302 9954 2450 6332 2464 2533 6449 6451 2583 6470 2592 10111 10112 2606 2619 2623 2639 6518 6540 6547 2672 2675 2694 6739 6754 3406 3428 3617
police$	8224 8436 8599 8770 8771 8789 8790 8791 9108 9109 5868 9511 5873 5874 9832 9863 6251 2376 6270 2393 9912 6278 9922 9923 2406 9930 9931 9932 6294 6295 6296 9937 2420 9941 9950 2447 6329 9971 9974 6343 6362 10002 6364 10010 10011 6384 6393 2524 6412 6413 10076 10088 2571 10090 2573 2576 6459 10099 6462 10102 10109 6471 2605 6489 6492 6494 6497 6498 10152 10157 10164 6530 10179 10186 2673 2678 2679 10199 2682 6562 10203 2688 6573 2698 6581 10227 6739 10378 10393 6832 6972 3268 3315 3324 3350 3388 3390 3396 3408 7288 3612 3629
policed$	2676 3388 3755
polici	2533 6451 6470 2592 10111 10112 2606 2619 2623 6518 6540 2675 2694
policies$	9515 9516 9517 9518 9519 9520 9804
policing$	9922 6412 10090 6459 10109 6471 6483 6498 10139 10157 6530 10177 10179 6573 7224 3388
policy$	9515 9516 9517 9518 9519 9520 9804
polish$	1615 5500 7097
ponytail$	9147 9148 9149 7086 7087
ponytails$	9147 9148 9149 7086 7087
poor$	3975 7626 7627 7628 7629 4147 4609 820 821 822 823 824 825 826 827 828 829 830 959 960 961 4924 8574 8659 8660 8661 8662 1145 8664 8665 8666 8667 8668 8669 8670 8671 8672 8673 8674 1236 1237 1238 1239 1628 9162 2197 2198 2199 2200 9822 9823 9824 9825 2350 2629 2728 2889 2940 2943 2981 3054 3063 3099 3102 3191 3298 3319
poorly$	1613 3188
porn$	6791
pornography$	6791
portly$	3683
pose$	1004 1005 1006 1007 2538 10057
posed$	1004 1005 1006 1007
poses$	1004 1005 1006 1007 2538 10057
posing$	1004 1005 1006 1007 3357
positi	2518 6510
position$	7520 4156 2408
positions$	7520
positive$	3975 4008 10058 10167 3413 7390
posses	6750 3638
possession$	6750 10389 6751 3631 7517
possibility$	5689
possible$	2570 3364
post$	445 454 9755 9767 2905 7220 3474
posted$	445 454 8094 2905
poster$	2668
posters$	2668
posting$	7857 445 454 2905
posts$	3897 3915 445 454 664 6561 2905 7220
potential$	3364
pothead$	6873
potheads$	6873
power	7277
powerful$	3164
powerfully$	3166
powers	7286
powers$	2520
practi	10247
practically$	597 1366 5245 1367 1368 1369 1370 1373 1374 1375 1376 1437 1438 3129 3139
practice$	2304 2305 2306 2307 7177
practised$	1590
pre	2659
precin	6487
precinct$	10126 10194
precious$	2129 6022
precocious$	6788 3675
predator$	8484 8485 8486 8487 970 1049 6865 6866 6867
predators$	8484 8485 8486 8487 970 1049 6865 6866 6867
predatory$	3668
predic	3343
predicted$	2459 3564
prediction$	3572
predictions$	7450 3572
predictive$	3345
preemptive$	6538
prefer$	125 126 304 305 306 307 308 309 310 344 345 346 347 348 349 2893 3419
prefered$	304 305 306 307 308 309 310 344 345 346 347 348 349 2893
prefering$	304 305 306 307 308 309 310 344 345 346 347 348 349 2893
preferred$	125 126 304 305 306 307 308 309 310 344 345 346 347 348 349 9797 2325 2326 2327 2328 6230 9870 2893
preferring$	304 305 306 307 308 309 310 344 345 346 347 348 349 2893
prefers$	125 126 304 305 306 307 308 309 310 344 345 346 347 348 349 2893
pregab	6632
pregabalin$	10271
pregna	10266
pregnancies$	3809
pregnancy$	7382 3809
pregnant$	7381
prematurely$	3693
prepared$	324 325 326 527 528 5602 5605 9245 9246 9247 9248 2401 10059 6444
prescribed$	7374 3792
prescription$	3792
prescriptions$	3792
presence$	10098
present$	998 1004 1005 1006 1007 1176 1317 1319 1320 1321 1322 5395 5396 5397 6334 2538 10057 3126 3127
presentation$	8465
presented$	1004 1005 1006 1007 1317 1319 1320 1321 1322 3126 3127
presenting$	1004 1005 1006 1007 1317 1319 1320 1321 1322 3126 3127
presents$	7743 7744 4115 4116 4117 4118 4119 4121 4122 7994 7997 8426 999 1004 1005 1006 1007 1177 1317 1319 1320 1321 1322 2538 10057 3126 3127
presentted$	1004 1005 1006 1007 1317 1319 1320 1321 1322 3126 3127
presentting$	1004 1005 1006 1007 1317 1319 1320 1321 1322 3126 3127
preser	3373
press$	2627 3419
pressing$	2627
pretext$	2529
prettiest$	1635 3211
pretty$	3683
preven	6434 2558
prevent$	2689
prevented$	9500
prevention$	10069 10073 2556 6438 6745
preventping$	2689
preventring$	2689
prevents$	2689
preventting$	2689
prey$	7560 926
preyed$	928
preys$	927
prime$	8182 8183 3032 3364
principal$	10184 3032 3371
priori	2521 10051 2654 7286
prioritise$	127
prioritised$	127
prioritises$	127
prioritising$	127
priority$	2493 6494 10192 3364 3367 3369 3408 3434
prison	10328 6690 10358 6728 6746
prison$	7902 10309 10329 10367 10368 10385 3620
proact	2583 3406
proactive$	2407 6451 6462 6470 2592 10111 10112 6483 2606 2619 2623 6518 6540 2675 2694
probation$	3878
proble	7389
problem$	8712 5081 8725 5973 9686 9853 6248 10184 6873 3012 3057 3061 3063 6943 3393 7372
problematic$	7893 8664 8665 8666 8667 8668 8669 8670 8671 8672 8733 8734 8735 8736 8737 8738 8739 3057 3063 6949
problems$	8156 8163 8164 8166 8167 4942 8725 8931 2795 2824 6873 6943 7372 3569
procedure$	9515 9516 9517 9518 9519 9520 9804
procedures$	9515 9516 9517 9518 9519 9520 9804
proceedings$	10048 10146 7458
proces	7394
process$	9515 9516 9517 9518 9519 9520 9804 6734
processes$	9515 9516 9517 9518 9519 9520
processing$	3534
produc	7213
produce$	453
produced$	453
produces$	453
producing$	453
productive$	10058
professional$	5884 5885 5889 3268
professionalism$	9859 9860 9861 9862 7198
professionals$	8224 4971 8650 8740 5708 5709 5711 5712 6916
profil	7213 7268
profile$	9968 2589 6486 6863 7272 3394
profiled$	9969
profiles$	664 9968 2589 7272 3394
profiling$	3394
profits$	6235
programme$	137 139 140 10296 7486 7504
programmes$	137 139 140
progress$	2505 6820
progressed$	2505
progressing$	2505
progresss$	2505
prolific$	432 433 1070 1071 9983 2901 2983 2995 3038 3369
prolong$	37
prolonged$	37
prolongged$	37
prolongging$	37
prolonging$	37
prolongs$	37
promiscuity$	3644
promiscuous$	2887 6788 3644 3675
promiscuously$	3644
promise$	9515 9516 9517 9518 9519 9520 7188
promises$	9515 9516 9517 9518 9519 9520 7188
prone$	1108
proof$	2467
proper$	5990 5991 5992 5993
property$	7926 7927 7928 7929 4291 4292 4293 4294
propos	2687
propra	6632
propranolol$	10271
prosec	2503 10046 10047 6409 10052 6466 10115 6572 2790 3734
prosecute$	6382 3412 3437
prosecuted$	10105
prosecuteing$	3437
prosecutes$	3412
prosecuting$	3412
prosecution$	10033 10039 10048 10211 3411 7516
prosecutions$	10048 10178
prospect$	5687 5783 1905
prostitute$	6791 2913 6794
prostituted$	2913
prostitutes$	6791 2913 6794
prostituting$	2913
prostitution$	7886 7900 6791
protagonist$	7250
protagonists$	7250
protect$	3929 7777 744 8263 4648 8313 8322 5342 5343 5344 5347 5348 5350 5351 5354 5358 9042 2377 2385 2386 2387 2562
protected$	744 9042 9047 9048 9049 9050 9051 9052 2385 2386 2387
protecting$	744 4649 8797 5342 5343 5344 5347 5348 5350 5351 5354 9042 9047 9048 9049 9050 9051 9052 9059 9064 9065 9066 9067 9068 2385 2386 2387 2562
protection$	8797 9030 9031 9032 9033 9039 9040 9041 9042 9047 9048 9049 9050 9051 9052 9059 9064 9065 9066 9067 9068 9675 6432 6548 6549 6682 6724
protects$	744 9042 2385 2386 2387 2562
protectted$	744 9042 2385 2386 2387
protectting$	744 9042 2385 2386 2387
protocol$	9515 9516 9517 9518 9519 9520
protocols$	9515 9516 9517 9518 9519 9520
proud$	6201
prove	2466 2482
prove$	6347
proved$	6347 3376
proves	2482
provid	3335
provide$	2390 6288 6807
provided$	7699 6807
provideed$	2390
provideing$	2390
providence$	6811
provider$	5868 5873 5874 9832 9863 6251 3325
providers$	5868 5873 5874 9832 9863 6251
provides$	2390 6807
providing$	6807
provin	2482
proving$	988
provision$	7425 7428
provocative$	6788 3645 3675
provocatively$	1613 3178 3188 7103 7105 3645 3675
provoke$	7536 7537 2953
provoked$	7536 7537 2953
provokes$	7536 7537 2953
provoking$	7536 7537 7576 7577 7578 7579 7580 2953
prowl$	1107 9434
prowled$	1107
prowling$	1107
prowlled$	1107
prowlling$	1107
prowls$	1107
pru	3548
pru$	7427
ps$	10152
psoriasis$	3686
psychiatric$	3493 3536 3804
psychiatrist$	10248 3804
psychiatrists$	3804
psycho	6599 3806
psycho$	6873
psychologist$	10238 10248 3805
psychologists$	3805
psychopath$	6873
psychopathic$	3668
psychopaths$	6873
psychos$	6873
psychosis$	3784 3832
psychotherapist$	10248
psychotic$	6937 3784
ptsd$	3766
public	6441
public$	8506 8507 8508 8509 8510 8511 8512 8513 8514 8515 8516 8517 8520 8521 8525 4916 8581 8585 10056 10080 2669 2670 6750 6831 3590
puffer$	7104 3230 3238
puffers$	9205 9206 9220 9221 9222 9224 7104
pulled$	7562 889 7108
pulling$	6511
pumped$	7410
punch	10353
punish$	9842 2337 2338 2339 2340
punished$	8148 4855 4856 4857 4858 2337 2338 2339 2340
punishes$	2337 2338 2339 2340
punishing$	2337 2338 2339 2340
punitive$	9614
pupil	6753
pupil$	1106 8676 8700 8701 8702 8703 8704 8705 8716 10392 2956 6859 2991 6936 3548
pupils	10038 6460 2599 10120 10121 10147 10155 6534 10221 7316
pupils$	144 259 314 4436 4440 4441 4449 4467 700 4615 8433 8443 8444 8445 8446 4821 943 944 945 950 8503 8506 8507 8508 8509 8510 8511 8512 8513 8514 8515 8516 8517 8520 8521 8522 8569 1105 1106 8676 8679 8700 8701 8702 8703 8704 8705 8716 1208 9324 9325 9326 9327 9328 5696 5697 5698 5713 5722 5789 9480 6098 6775 6831 6859 6872 6936 3066 7189
purcha	6323 6324
purely$	1227
purple$	3207
purpos	2663 7213
purpose$	9699 9702 10077 2563 10192
pursu	2654
pursue	2530
pursue$	230
pursued$	230
pursues$	230
pursui	2530
pursuing$	230
push	2608
push$	402 403 404 606 8592 2627 2897 3416
pushed$	402 403 404 606 2676 2897
pushes$	402 403 404 606 2897
pushing$	7919 402 403 404 606 2627 2897
put	2868
put$	0 1 2 3882 7524 7525 11 7530 7531 3908 7548 7549 7550 7551 7552 7553 7554 127 7699 7800 7829 4202 330 331 332 7871 8082 8083 8084 4604 924 9291 9432 2090 2356 2357 2385 2386 2387 2434 2483 2485 2617 2618 2692 2749 2794 6807
puted$	0 1 2 11 330 331 332 2090 2385 2386 2387 6807
puting$	0 1 2 11 330 331 332 2090 2385 2386 2387 6807
puts$	0 1 2 3882 11 7530 7531 3908 7548 7549 7550 7551 7552 7553 7554 127 330 331 332 924 9432 2090 2356 2357 2385 2386 2387 2434 6320 2794 6807
putted$	0 1 2 11 330 331 332 2090 2385 2386 2387 6807
putting$	0 1 2 3883 7523 11 127 330 331 332 8273 8274 8275 8276 8277 8278 8279 8280 8281 8282 8283 8284 924 9432 2090 2356 2357 2385 2386 2387 6807
puzzling$	679 682 685 686
pyjama$	5578 7104
pyjamas$	9211 9212 9213 9216 7104
queen$	6876 2998
queens$	6876
questi	10190 2706
question$	679 682 685 686 5785 6585
questionable$	3975 7626 7627 7628 7629 4609 2889
questioned$	2860
quick$	225 9839 6201 2324 2948
quicker$	8848
quickly$	8849 8914 9791 9792 9793 9794
quiff$	7087
quiffs$	7087
quite$	4039 4059 1266 1410 1494 1497 3120 3128 3145
rabble$	957 958 6850 2978 3652
race$	5473 5476 5491 5495 5499 9160 5533
racists$	7166
radar$	9940 2423
raff$	6848
rag$	6845
ragged$	9179
rags$	6845
raid	6576
raid$	10215 7275
raided$	10205 10359
raids$	7275
rails$	8579
raise$	5342 5343 5344 5347 5348 5350 5351 5354 5908 3142
raised$	5907 3142 7108
raises$	3142
raising$	5342 5343 5344 5347 5348 5350 5351 5354 3142
ran$	402 403 404 416 417 435 436 1046 1228 1229 1230 1303 1304 2818 2897 3024 3027 7244
rang$	9892
ranger	2672
rape	6713
rape$	10352 6839
raped	7480
rarely$	1488 5367 1489 5368 1490 2772
rascal$	3652
rascals$	3652
rash	6594
rash$	76 77 729 10233 2939
rat$	6846
rate	2558
rate$	10049 7293
rated$	988 1002 1164 1168
rates$	10049 7293
rather$	9855 9857 6266 3120
ratings$	9895 9896
rational$	4145
rats	2842
rats$	6721 6846
re	6437
re$	5655 5666 2983
reach$	8636 9333 9354 9377 5739 9385 9406 9407 9408 7134 7136
reached$	8294 8295 8296 8297 9270 9276 9281 9284 9290 9366 9383 9392 9393 9394 9395 9396
reaches$	7135
reaching$	9406 9407 9408 5770 7134
react$	9292 9842
reaction$	8747 8748
read	6335 7448
read$	8636 2000 2001 2002 9676 9974 10200 10299 7447
reader$	9949
readers$	9949
readily$	9791 9792 9793 9794
readin	10303 6665
reading$	10304 7152 3563
ready$	8182 8183 9839 6201 2401 2570 10312
real$	4967 5990 5991 5992 5993 3448
realise$	149 4582 4583 4687 4688 4689 4690 4691 4692 4693 4694 4695 4696 4697 4698
realised$	4582 4583 8249 8250 4612 4613
really$	5277 1802 1803 1804 1805
rearrested$	7488
reason$	5335 9406 9407 9408 2529 7134
reasoned$	9270 9276 9281 9290 9366 9392 9393 9394 9395 9396
reasoning$	9406 9407 9408 5773 7134
reasons$	2529
reassurance$	9059
rebuff$	2942 3245
rebuffed$	9253 9258 9259 9260 9261 2942 3245
rebufffed$	2942 3245
rebufffing$	2942 3245
rebuffing$	2942 3245
rebuffs$	2942 3245
receiv	7213 3498
receive$	4104
receives$	2762
recent	2399
recent$	6278
reckless$	76 77 3975 7626 7627 7628 7629 4147 7893 729 2887 2939 3668
recklessly$	3639
recklessness$	7787 7788 7789 7790 7791 7792 8160 4576
reclaim$	2703
reclaimed$	2703
reclaiming$	2703
reclaims$	2703
recognise$	7777 8313 4687 4688 4689 4690 4691 4692 4693 4694 4695 4696 4697 4698
recognition$	9949 7226
recomm	2687
recommit$	9994 10149
record	2461 2564 2595 6502 2665
record$	5977 6077 9845 6229 2424 2430 10001 6363 10003 10091 2590 6474 6481 6567 10388 7372 7508
recorded$	2435 2483 2485 2501 6395 6396 6474 6481 2617 2618 10182 3424
recording$	2304 2305 2306 2307 2424 2430 2591 6474 6481 7177
recordinged$	6474
recordings$	2591 6474
records$	9934 2424 2430 10001 10003 10091 6474 6481 10141 6567 7227 7372
recover$	3519
recovered$	10144 3519
recovering$	3519
recovers$	3519
recovery$	10368
recrui	10132
recruit$	386 387 2895 2896
recruited$	7562 386 387 4267 389 390 391 2895 2896
recruiter$	8484 6865 6868 6869
recruiters$	8484 6865 6868 6869
recruiting$	386 387 2895 2896
recruitment$	7572
recruits$	386 387 2895 2896
recruitted$	386 387 2895 2896
recruitting$	386 387 2895 2896
red$	1689 10064 3185 3207 7104 3422
redeal$	9994 10149
redemption$	7136
redheaded$	5519 3683
reduc	2558
reduce	2774
reduce$	7295
reduced$	7323
reduct	6438
reduction$	10073 10077
referenced$	6521
referr	10247 2738
referral$	5614 1736 5616 1738 1739 9680 7189 3623
referrals$	5614 1736 5616 1738 1739 9680 9827 9828 7189 7190
referred$	3498
reflected$	4826
refuge	6684
refuge$	10323
refus	2709 7436 3558
refusal$	4138 260 261 262 263 264 265 1132 1133 1134 1135 1136 1718 1719 5623 2148
refusals$	1718 1719 5623 2148
refuse	3617
refuse$	762 769 770 771 772 773 775 817 1717 9249 9428 9429 9430 9432 3244 7142 3317
refused$	8229 762 769 770 771 772 773 775 817 1717 9249 9253 9258 9259 9260 9261 9428 9429 9430 9432 3244 7142 7184 3317
refuser$	6895 3659
refusers$	6895 3659
refuses$	762 769 770 771 772 773 775 817 1717 9249 9428 9429 9430 9432 3244 7142 3317
refusing$	762 769 770 771 772 773 775 817 1717 9249 9428 9429 9430 9432 9615 9616 3244 7142 3317
regard	7213
regard$	3944 3945 3946 3947 3948 3950 3951 4943 4944 1066 4946 1102 9641 9642 9643 9644 9645 9646 9647 9648 6012 6013 6014 6015 6016
regardded$	1102
regardding$	1102
regarded$	990 1102 1170
regarding$	1102
regardless$	7685 7689 8184 9017
regards$	1102
regist	2404 2593 6472 6502
register$	6304 10133 10141 10363 10364 7262 7425
registered$	2857 3528
registers$	10141
registrations$	7234 3356
regret$	8379 8380
regrettable$	6146 9786
regrettably$	3695
regular$	432 433 2901
regularly$	431 10258
regulation$	8754 8755
rehab	10358 6728
rehab$	10367
rehabilitation$	3624
reject$	921 922 9249 9432 2954 3245
rejected$	921 922 9249 9253 9258 9259 9260 9261 9432 2954 3245
rejecting$	921 922 9249 9432 9615 9616 2954 3245
rejects$	921 922 9249 9432 2954 3245
rejectted$	921 922 9249 9432 2954 3245
rejectting$	921 922 9249 9432 2954 3245
relapse$	9293 7129
related$	10293 6843
relati	10314 10326 7213
relations$	6785
relationship$	7582 4111 490 491 492 8015 8016 8796 9021 9022 9082 2825 6766 6785 7000
relationships$	7582 4111 490 491 492 9021 9022 9082 6766 6785 7000
relay$	2634
relaying$	2634
relays$	2634
released$	2861 3617
relentlessly$	3691
relevant$	2693
reliab	2399
reliable$	6278
reliant$	7022
relied$	9392 9393 9394 9395 9396 2596
relies$	2828
relish$	863 864 865 866 2945
relished$	863 864 865 866 2945
relishes$	863 864 865 866 2945
relishing$	863 864 865 866 2945
reluctance$	4138 260 261 262 263 264 265 1132 1133 1134 1135 1136
reluctant$	766 769 770 771 772 773 775 1132 1133 1134 1135 1136 2324
relying$	2828
remain	3590
remain$	7800 625 626 860 946 962 1008 1009 1010 1011 1012 1013 1014 1015 1016 1017 1019 1020 1021 1022 1023 1024 1165 1189 1190 1191 1192 1193 1194 1362 1366 5245 1367 1368 1369 1370 1373 1374 1375 1376 1607 9291 2904 2988 2990 2994 3058 3060 3070 7469
remained$	5020
remains$	3987 257 258 625 626 860 946 962 1008 1009 1010 1011 1012 1013 1014 1015 1016 1017 1019 1020 1021 1022 1023 1024 5020 5025 1165 1189 1190 1191 1192 1193 1194 1362 1366 5245 1367 1368 1369 1370 1373 1374 1375 1376 1607 6553 2904 2988 2990 2994 3058 3060 3070
remand	6466
remand$	3869
remanded$	10105 6757 3869
remark$	1710 1711 1712 1713
remarkably$	3128
remarked$	1710 1711 1712 1713
remarking$	1710 1711 1712 1713
remarkked$	1710 1711 1712 1713
remarkking$	1710 1711 1712 1713
remarks$	1710 1711 1712 1713
reminded$	7671 7672 158 159 160 171 172 173 174 2442 2620 6551
reminder$	9783 9784
reminders$	7668 9783 9784
remiss$	3694
remit	2663
remorse$	8379 8380 6822
remorseless$	3668
remote$	9839
remov	2608 2654
remova	10355
removed$	278 279 280 281 9637 9638 10127 2676
render$	40 41 43
rendered$	40 41 43
rendering$	40 41 43
renderred$	40 41 43
renderring$	40 41 43
renders$	40 41 43
rent$	3863
reoffe	6442
reoffend$	9292 9977 9994 10149 7129
reoffended$	3875
reoffender$	3656
reoffenders$	3656
reoffending$	10076 10079 10081 3444 3875
reoffends$	3875
repair$	9842
repara	2866
reparation$	6745
repeat$	432 433 9292 2901 2983 3369
repeated$	4063 6144 6145 6168 9827 9828 3268 7190 3536
repeatedly$	431 5847 2231
replied$	8094 9512 9529 9530 9531 9532 9892
reply$	8107 8108 8109 8359 8361 9265 9271 9285 9666 9781 9842 9845 7126
replying$	7694 7857 8107 8108 8109
report	2397 6279 6287 2564 2594 2595 2665 6665 7213 7216
report$	7777 8197 8210 8313 9610 9680 2318 9926 2424 2430 10001 10003 6474 2634 2652 2661 10208 10304 7189 7443
reportd$	2661
reported$	8067 8075 2473 6395 6396 6474 2598 2661 7266 7306
reporting$	9264 2424 2430 6474 2634 2661
reportinged$	6474
reportings$	6474
reports$	9610 9680 2424 2430 10001 10003 6474 2634 2661 10208 7189
reprimand$	3867
reprimanded$	3867
reprimands$	3867
reprobate$	3652
reprobates$	3652
reputation$	1250 1251 9816 6235 9884
reques	6299 2527 2687
request$	9680 9783 9784 7189
requested$	7231
requests$	9783 9784 9827 9828 7189 7190
requir	6299 7213
require$	8883 1521 1522 1523 5403 1525 1526 1527 1528 1541 1542 9061 5423 5424
required$	1541 1542 9061 5423 5424 2563 6691
requires$	1541 1542 9061 5423 5424
requiring$	1541 1542 9061 5423 5424
rerob$	9994 10149
reside	6441 2799 2802
residential$	6678 6681 3106
residents$	8436 4798 8506 8507 8508 8509 8510 8511 8512 8513 8514 8515 8516 8517 8520 8521 8522 8581 8585 6098 10056 10080 6831 6832
resilience$	3676
resilient$	1566 1567 1568 1569 1581 3676
resist$	7777 8244
resistance$	1132 1133 1134 1135 1136
resistant$	1132 1133 1134 1135 1136 7139 7142 3668
resit	3565
resolution$	10387 7507
resort$	382 383
resorted$	382 383 2275
resorting$	382 383
resorts$	382 383 2276
resortted$	382 383
resortting$	382 383
respect$	8313 8338 4708 4914 9265 9271 9285 9641 9642 9643 9644 9645 9646 9647 9648 6885 7126
respit	2799
respite$	6678
respon	9918 6283 6345 10116 10132 7286
respond$	8313 9265 9271 9285 9666 9842 9845 7126
responded$	9512 9529 9530 9531 9532 9676
response$	2096 2104 2105 2106 2304 2305 2306 2307 9914 9922 6451 6470 2592 10111 10112 6483 2606 2619 2623 6518 10169 6540 2675 2694 7177
responses$	2096 2104 2105 2106 2304 2305 2306 2307 7177
responsib$	9686 9769 9809
responsibbed$	9686 9769 9809
responsibbing$	9686 9769 9809
responsibed$	9686 9769 9809
responsibilit$	5286
responsibilities$	8924 9477 9686 9809
responsibility$	8193 8264 749 750 4633 4634 4635 4636 4637 4638 4639 4640 4641 4642 4643 4644 4645 4659 4660 4661 4662 4663 8303 8304 8305 8306 8307 8308 8309 8310 8311 8312 8343 9101 9477 9560 9641 9642 9643 9644 9645 9646 9647 9686 9809 2311 7485
responsibing$	9686 9769 9809
responsible$	7542 749 750 1581 9101 2303 9838 9984 2475 10027 6479 2601 2677 2859
responsibs$	9686 9769 9809
rest$	8857 9084 9168 9169 9170 9829 7191
resteal$	9994 10149
rests$	9829 7191
result$	246 4160 2530 6528 7443 7445
resulted$	7530 7531
resulting$	6528
results$	9816 6235 9884 9895 9896 10158 10304 7443 7445
resupply$	9994
retail	2417 6441 6547
retail$	6487
retailers$	2393 9912 6296 10080 10186 2678 10199
retain$	3353
retained$	7231 3353
retaining$	3353
retains$	3353
retak	3565
return	7213
return$	7596 7611 4004 4005 7749 7800 7829 7831 7832 7833 378 379 380 381 4290 412 416 417 4300 4343 4351 473 474 475 4358 8001 8313 9265 9271 9285 9291 9293 2569 2930 7126
returned$	378 379 380 381 412 416 417 2930
returning$	7694 7857 378 379 380 381 4287 412 416 417 4297 8090 2930
returnned$	378 379 380 381 412 416 417 2930
returnning$	378 379 380 381 412 416 417 2930
returns$	378 379 380 381 412 416 417 2569 2930
revealing$	9179 3230
revel$	923
reveled$	923
reveling$	923
revelled$	923
revelling$	923
revels$	923
review	2438
review$	2612 6982
reviewed$	2612 6522
reviewes$	2612
reviewing$	2612
reviews$	2612 6982
reward$	2548
rewards$	2548
rid$	2512
ridding$	2512
ride$	606
rided$	606
rides$	606
riding$	606
riff$	2969
right$	3975 3977 4008 8149 8150 8343 8567 5264
rightly$	2318
rigid$	9839 6201
rigoro	2621
rigorous$	6500
ring	2652 3370
ring$	8197 9214 2413 6531 2702 2976 7104
ringin	10086
ringing$	9264 2413 6531 2702
ringle	9991 10042 7316
ringleader$	10012 10062 10103 7249 3653
ringleaders$	10012 10062 10103 7249 3653
rings$	5182 5183 5535 9214 2413 6531 2702 7104
ringworm$	3837
riot$	6904 6905 6906
ripped$	5588 3223 3230
rise$	2660
risk$	7518 7519 7529 3893 15 16 17 3934 7574 7575 7581 7583 7584 7585 7586 7588 7589 7590 7592 8131 663 8267 8268 8326 8327 8328 8329 8330 8331 8332 8333 8334 8335 8336 8337 8348 8349 8350 8351 8352 8387 8394 8407 4867 989 4869 4870 4871 4872 4873 4874 4875 4876 4877 4878 8518 8519 4881 4882 4883 4884 4885 4886 5036 5037 1159 1160 5040 1162 1163 8682 8683 8684 8685 8686 8687 8688 8689 8690 8691 8692 8693 8694 8695 8696 8697 8698 8699 8784 9021 9022 9030 9031 9032 9033 9034 9035 9036 6140 6417 2561 6522 6725 2885 3363 3390
riskier$	3975 2887
risks$	7518 7519 7574 7575 7583 7584 7585 7586 7588 7589 7590 7592 4021 4022 8267 8268 8326 8327 8328 8329 8330 8331 8332 8333 8334 8335 8336 8337 8349 8350 8351 8352 8387 8784 9021 9022 9030 9031 9032 9033 6765
risky$	7518 7519 3975 4147 7893 4773 2887 2950 3057
ritalin$	3794
rivalry$	6843
rivals$	6832
road$	7823 4263 3119
roadman$	8474 6844 3651
roadmen$	8474 6844 3651
roam$	7862 1107
roamed$	1107
roaming$	1107
roammed$	1107
roamming$	1107
roams$	1107
rob$	8454 8455 9994 10085 10149 10204
robbed$	7562 7565 8126 2874
robber	9908 9918 6283 9991 6354 10004 2488 10015 6442 10117 10118 10119 10131 2635 10160 6738 6739 6750 6752 7245 7330 3638
robber$	8543 8544 8545 9984 6873 6874
robberies$	9992 9993 6367 10081 6514 10377 10391 10400 7294 7517
robbers$	8543 8544 8545 6873 6874
robbery$	7886 9914 9922 2407 6291 6292 6293 2415 2416 2450 6367 10010 6384 6451 6470 2592 10111 10112 6483 2606 2611 6494 2619 2623 6518 6540 2675 2694 10377 10378 10389 10391 10400 3364 3381 3426 7517
robbing$	10207 10213
robs$	10085 10204
robust	2518 2621 2651 3406
robust$	6500 2646
robuster$	2646
robustly$	7267
rode$	606
role$	8193 9809
roles	10125
roll$	899 9711 7453
rolled$	7439 7453
rolling$	899
roma$	1615 5500
romanian$	1615 5500 7097
room$	2393 9912 9930 9931 9932 6294 6295 6296 6329 9971 10186 6685 6717 2841 6730 10371 7317
rooms$	7317
ropes$	8781
rose$	7293
rot$	9671 9887
rotten$	2980 6937
rough	7477
rough$	4843 5081 2951 2980 3187
round$	8783 5151 8821 2503 7120 7295
rouser$	6857
rousers$	6857
route	10120
route$	4263 10175
routes$	10175
row$	5690 9330 5692
rowdy$	3063 3668
rows$	2795 2824
rubber$	3291
rude$	8673 8674 8768 9432 3668
ruffian$	3652
ruffians$	3652
rug$	9806
rui$	3870
rule$	8440 9515 9516 9517 9518 9519 9520
rules$	8452 8585 4955 4956 4957 4958 8860 9515 9516 9517 9518 9519 9520 9804 6833
run	2625
run$	7596 7611 7660 7800 7829 7831 7832 7833 4203 4204 4205 402 403 404 416 417 4305 4310 435 436 8197 4597 899 912 913 1046 8592 4970 1228 1229 1230 1303 1304 1409 9293 1792 1793 9432 6250 2630 2818 2897 3023 3026
runaround$	8610
runaway$	8543 8544 8545 6873 6874
runaways$	8543 8544 8545 6873 6874
rung$	9676
runner	7264
runner$	7918 8546 1034 6873 6875
runners$	7918 8546 1034 10007 6873 6875
runnin	6345 10132
running$	7576 7577 7578 7579 7580 4260 7919 402 403 404 416 417 4304 4306 4310 435 436 899 912 913 1046 1303 1304 1409 9432 9984 10116 2630 2818 2897 3022 3025 7319
runs	10132
runs$	402 403 404 416 417 4310 435 436 899 912 913 1046 1228 1229 1230 1303 1304 1409 9432 2630 10217 2818 2897 7319
rushed$	2733
s$	6343 9985 6379 6412 6614 6627 2759 6650 2786 6669 6671 6672 6681 2807 2808 6693 10360 6727 6731 10372 6760 7352 7355 7358
s17$	3860
s20$	3860
s47$	3860
sabotage$	2941
sabotaged$	2941
sabotages$	2941
sabotaging$	2941
safe$	7570 7571 4008 8266 8270 4632 8272 8285 8286 8294 8295 8296 8297 8996 5375
safeguard$	3929 7777 4652 8322
safeguarding$	9039 9040 9041 9042 9050 9051 9052 9059 3268
safer$	3975 4008
safety$	7528 3890 7583 7584 7585 7586 7587 7588 7589 7590 7591 7593 7645 7646 4030 4031 8267 8268 8272 8273 8274 8275 8276 8277 8278 8279 8280 8281 8282 8283 8284 9030 9031 9032 9033 9941
said$	92 4214 4431 4432 4439 4591 9319 5817 5818 5821 5959 5960 2171 2172 2473
sallow$	3683
same$	7686 7688 7690 7692 8185 4860 5400 5401 5402 1593 5536 9182 9195 5567 5575 3161
sanction$	2662 3413
sanctioned$	278 279 280 281 4855 4856 4857 4858
sanctions$	2662
sand$	9803
sandy$	3185
sat$	1698 1699 1700 2160 2161 2162 2163 2164 2165 2166 2167
satisfy$	9354
savage$	8543 8544 8545 6873 6874
savages$	8543 8544 8545 8564 8565 8566 6873 6874
saved$	8294 8295 8296 8297 9392 9393 9394 9395 9396
saving$	9816 7136
savvier$	1257 1258 1259
savvy$	1257 1258 1259 1581 6994 3674
saw	2730 2825
saw$	1102 2080 2081 6609
say$	7641 7777 4140 4200 8203 8210 8240 8313 954 9251 9265 9271 9285 5817 5818 5821 2614 7126
saying$	954 9264 9332
says$	954 9252 9319 5817 5818 5821 2171 2172
scabies$	3836
scallies$	3652
scally$	3652
scallywag$	3654
scallywags$	3654
scan$	2612 10260 10268
scandal$	3693
scandalous$	3693
scaned$	2612
scanes$	2612
scaning$	2612
scans$	2612 10268
scant$	65 72 1064 1065 1067 6002 6009
scantily$	1613 3177 3188
scar$	1633 7087
scarcely$	1448 1450 1451 1488 5367 1489 5368 1490 1543 5422 1544 1545 3131 3132 3147
scare$	9076 9077 9078
scared$	9034 9035 9036 1561 1562
scares$	5340 8980
scarf$	9219 7104
scaring$	7576 7577 7578 7579 7580
scars$	1633 7087
scarves$	9219 7104
scatter$	10181
scattering$	2674
scenario$	7520
scenarios$	7520
scheme$	7262
schemer$	6873
schemers$	6873
scheming$	3668
schizophrenia$	3785
schizophrenic$	3785
school	2771 10303 7440
school$	7906 7907 7908 8224 8321 8494 8495 8496 8497 8498 8499 8506 8507 8508 8509 8510 8511 8512 8513 8514 8515 8516 8517 8520 8521 8525 8550 4915 8581 4979 8740 5868 5873 5874 9832 9863 6251 2376 10274 6642 10287 10288 6650 10290 10291 10297 10300 10301 10304 10306 10307 10312 6701 6782 3016 3268 3315 3324 3325 7418 7419 7434 3557 7437 3564 7449 3573
schoolboy$	2991
schooling$	7434
schoolmates$	6872
schools$	8494 8495 8496 8497 10347 7419
sclerosis$	10367 7342
scoliosis$	3848
scor	7242
score$	8781 7321
scored$	9969
scores$	7321
scorn$	2942
scorned$	2942
scorning$	2942
scornned$	2942
scornning$	2942
scorns$	2942
scour$	2612
scoured$	2612
scoures$	2612
scouring$	2612
scours$	2612
scrap$	8120
scraped$	7088
scratch$	9701
scrawny$	3683
screamed$	8229
screen	2738
screening$	10255
screens$	9439 9472 9473 9474 9475
screenshot$	2591
screenshots$	2591
screwed$	1182
scrote$	3654
scrotes$	3654
scrounger$	6873
scroungers$	6873
scruffily$	1613 3188 7103 7105
scruffy$	1615 5498 9179 3187 3207 3223 3230 3683
scum$	3652
scumbag$	3652
scumbags$	3652
search	9933 2503 10047 2540 10115 10190 2706
search$	2468 10020 6382 10039 10043 10044 2545 6436 2582 2586 2612 10143 10215 6585
searched$	2545 2612 10205
searches$	10043 10044 6419 2545 2586 2612 10143 10177
searching$	10043 2545 2586 2612
searchped$	2582
searchs$	2582 2612
seasoned$	3677
seating$	6502
second$	1593 6011 6215
secrecy$	4522 9691
secretive$	3668
sectio	10358 6728
section$	6406 3582
sectioned$	10367 3788
secur	3373
secure	2530 2802
secure$	8103 8104 6681 6746 2880 3353
secured$	10214 7231
secureed$	3353
secureing$	3353
secures$	3353
securi	2417 6332 2530 6547 2672
security$	8436 2393 9912 6296 2447 9971 2571 10186 2673 2678 2679 10199 2698 6832
seduce$	224 2891
seduced$	224 867 2891
seduces$	224 2891
seducing$	224 2891
see	2730
see$	149 7777 7800 679 682 685 686 4687 4688 4689 4690 4691 4692 4693 4694 4695 4696 4697 4698 1102 8978 9236 9666 9845 9956 2568 2590 2614 10201 6609
seed$	6859
seeds$	6859
seeing	2730
seeing$	7694 7857 6609 2835 2924
seek	6299 2527 2530 2596 3395
seek$	232 446 447 448 449 450 451 452 869 4748 870 871 872 873 874 875 891 892 894 9432 2390 10110 6485 3076 3077
seeked$	2390 6485
seeker$	8534 6825 6954 7469
seekers$	8534 6825 6954
seekin	6299 2527 2596
seeking$	232 446 447 448 449 450 451 452 869 4748 870 871 872 873 874 875 891 892 894 5065 5082 9432 2390 6485 6825 6954 3076 7469
seeks$	232 446 447 448 449 450 451 452 869 4748 870 871 872 873 874 875 891 892 894 2390 10110 6485 3076 3077
seem$	625 626 860 946 962 1008 1009 1010 1011 1012 1013 1014 1015 1016 1017 1019 1020 1021 1022 1023 1024 1165 1189 1190 1191 1192 1193 1194 1317 1319 1320 1321 1322 1362 1366 5245 1367 1368 1369 1370 1373 1374 1375 1376 5395 5396 5397 1607 2115 2116 2904 2988 2990 2994 3058 3060 3070 3126 3127
seemed$	625 626 860 946 962 1008 1009 1010 1011 1012 1013 1014 1015 1016 1017 1019 1020 1021 1022 1023 1024 1165 1189 1190 1191 1192 1193 1194 1317 1319 1320 1321 1322 1362 1366 5245 1367 1368 1369 1370 1373 1374 1375 1376 1519 1607 2115 2116 2904 2988 2990 2994 3058 3060 3070 3126 3127
seeming$	2115 2116
seemmed$	2115 2116
seemming$	2115 2116
seems$	257 258 625 626 860 946 962 1008 1009 1010 1011 1012 1013 1014 1015 1016 1017 1019 1020 1021 1022 1023 1024 1165 1189 1190 1191 1192 1193 1194 1317 1319 1320 1321 1322 1362 1366 5245 1367 1368 1369 1370 1373 1374 1375 1376 1607 2115 2116 2904 2988 2990 2994 3058 3060 3070 3126 3127
seen	10183 10220 2825 2864
seen$	401 8249 8250 4612 4613 991 1171 1269 9270 9276 9281 9290 9366 2080 2081 9707 10171 2730 2746 2835 7244 7254 7266
sees	2730 2825
sees$	1102 6609
seize	2433
seize$	6312 3353
seized	6311 2433
seized$	9950 6312 10144 7231
seizeed$	3353
seizeing$	3353
seizes	2433
seizes$	6312 3353
seizin	2433
seizing$	6312
seizure$	2433 10167 10276 7227 3769
seizures$	7227 7346 3769
seldom$	1488 5367 1489 5368 1490
select	2521
selective$	3535
selectively$	3535
self	3465 3487
self$	3879 3881 3919 3920 42 3922 3923 3924 3925 3926 3927 49 7568 7569 3931 3932 64 101 7782 4209 4210 4211 7882 4256 4313 8110 8111 8113 4493 4494 4495 4496 4497 4498 4499 4500 4502 4503 8145 8146 8159 4529 4530 4531 4532 8172 8173 8174 8175 8176 8177 8178 8179 8180 8181 4547 4548 4549 4550 8190 8195 4627 4631 753 8273 8274 8275 8276 8277 8278 8279 8280 8281 8282 8283 8284 4646 4647 8287 8288 8289 8290 8291 8292 8294 8295 8296 8297 4699 4700 4701 8561 5116 5118 8800 8801 8802 8803 8804 8805 8806 8981 8982 8983 8984 8985 8986 8987 8988 8989 8990 8991 8992 8993 8994 5357 8997 8998 5360 9005 6195 10266 6713 6762 2894 6792 6793 2935 3007 7020 7021 3143 3155 3286
selfharm$	7366
selfharmed$	7366
selfharming$	7366
selfharms$	7366
selfie$	7963 7971 4355 4356 478 479
selfies$	7963 7971 7972 4355 4356 478 479
selfish$	3668 3693
selfme	7344
sell$	7596 7611 7800 7829 7831 7832 7833 4203 4204 4205 402 403 404 463 8359 8361 8369 8371 8454 8455 2897 2914 6807
sellin	6345 9991 10086 10132
selling$	7896 402 403 404 463 9984 10213 2879 2897 2914 7238 7515
sells	10132
sells$	402 403 404 463 10217 2879 2897 2914
selves$	3879 3881 3919 3920 42 3922 3923 3924 3925 3926 3927 49 7568 7569 3931 3932 7782 4209 4210 4211 7882 4313 8110 8111 8113 4493 4494 4495 4496 4497 4498 4499 4500 4502 4503 8145 8146 8159 4529 4530 4531 4532 8172 8173 8174 8175 8176 8177 8178 8179 8180 8181 4547 4548 4549 4550 8190 8195 4627 4631 753 8273 8274 8275 8276 8277 8278 8279 8280 8281 8282 8283 8284 4646 4647 8287 8288 8289 8290 8291 8292 8294 8295 8296 8297 8561 8800 8801 8802 8803 8804 8805 8806 8981 8982 8983 8984 8985 8986 8987 8988 8989 8990 8991 8992 8993 8994 5357 8997 8998 5360 9005 6195 6762 6792 6793 7020 7021
semh$	3852
sen$	10286 3546 7426
send	2397 2594 2652
send$	7596 7800 445 454 8359 8361 8369 8371 2396 2622 6524 6531 2661 2905 2927 6807 3546 7426
sendd$	2661
sended$	2661
sending$	445 454 9406 9407 9408 2622 6531 2661 2905 2927 7134
sends$	445 454 2622 6524 6531 2661 2905 2927
sensation$	2946
sense$	8341 4704 1075 1305 1307 5356 1478 1479 5359 9200 9605 9606 9607
sensible$	7539 3975 4008 1581
sensit	2399
sensitive$	6278 6969
sensory$	3515
sent	2397 6554 6557
sent$	445 454 8082 8083 8084 8094 2396 10200 6690 2854 6757 2905 2927 6807 7184 3589
senten	10326
sentence$	2645 10399 7487 3619 7499 7516
sentenced$	6757 3619
sentences$	2645 10399
sentencing$	3619
separa	10326 10328 6690 6692 10373
separate$	10181
separated$	10329
separating$	2674 10329
separation$	10331
september$	7908
sergea	6291 6292 6293 2415 2416 2417 2450 6451 6470 2592 10111 10112 2606 2619 2623 6518 6540 2675 2694
sergeant$	2393 9930 9931 9932 6294 6295 6296 2447 6329 10090 10109 6471 10122 6498 10152 10157 10179 2682 6562 2688 6573 6581 7288
serial$	432 433 2901 2983 2995 3369
series$	1965 7259 7260
serious$	3942 4967 5990 5991 5992 5993 2983 3268
seriously$	9550 9551 9569 9570 9571 9572 9573 9574 9575 9576 9577 9578 9579 2231
seriousness$	8326 8327 8328 8329 8330 8331 8332 8333 8334 8335 8336 8337 8349 8350 8351 8352
sertraline$	3797
serve$	2637
served	10151
served$	2637 2867
serves$	631 632 2637
servic	10247
service$	8471 4902 5868 5873 5874 5884 5885 9811 9832 9863 6243 6251 2376 10076 10255 10261 3268 7177 3315 3324
services$	8321 8322 4971 8650 8772 9053 9054 9055 9056 9057 1740 1741 1742 1743 5868 9511 5873 5874 9832 9863 6251 10255 6821 7123
serving$	2637 6670 7165 3599
session$	137 139 140 5127 9425 9426 9427 9469 9470 9471 6820
sessions$	137 139 140 4060 7700 8740 5127 9469 9470 9471 6820
set$	384 8501 5480 1775 1776 1903 2434 2858 7046 7047 7421
setting$	2858
settle$	9265 9271 9285 7126
seven	10038 6460 2599 10120 10121 10147 10155 6534 2667 10221 7316
seven$	8502 8568 6546
severa	9959
several$	4063 460 1650 6144 6145 6168 9827 9828 7190 3364 3536
severe	3482
severely$	3556 3587
sex$	7582 4111 7819 4250 4334 7975 4341 464 4348 7990 480 481 482 483 8012 8013 4464 8793 8794 9021 9022 9082 6736 6766 6787 6797 7000
sext$	3643
sexted$	3643
sexting$	6783
sexts$	3643
sexual$	7893 4324 4332 4337 4339 4340 465 466 467 468 470 4352 4353 4354 480 481 482 483 8014 8793 5187 5190 9083 2737 2906 2916
sexualised$	7893 4324 4332 8664 8665 8666 8667 8668 8669 8670 8671 8672 6789 6790 3063 3675
sexuality$	8102
sexually$	5449 2909 3122 3123 3157 3504 3600 7480
sgt$	10152
shabbily$	1613 3180 3188
shabby$	3223 3230 3683
shadow	2706
shadow$	2448 6585
shadowed$	2448
shadowing$	2448
shadows$	5535 2448
shaggy$	3185
shall$	1747 1748 1749 1750 1751 1752 2597
shallow$	3668
sham	10222
shambles$	3693
shambolic$	3693
shame$	9703 6146 9786 3288
shameful$	9614 3693
shamefully$	3693
share	2594 3335
share$	7800 445 454 784 1696 9265 9271 9285 9666 9842 9845 6272 2394 2396 2650 2661 2806 2905 7126
shared$	445 454 1696 5959 5960 9676 6272 2394 2396 2661 2905
shareed$	2661
shareing$	2661
shares	3335
shares$	445 454 1696 6272 2394 2396 2661 2806 2905
sharin	7213 3335
sharing$	445 454 1696 9717 6272 2394 2396 2806 2905
sharper$	1257 1258 1259
shaved$	3203 3205 3207 7088 3220
shaven$	3175 3176 3204 3207 3220
she$	3991 3998 4379 4436 4440 4441 4466 700 942 4821 943 8461 944 945 4963 1105 8780 9324 9325 9326 9327 9328 5696 5697 5698 5700 5868 9511 3550
shed	7477
shed$	2291
shedding$	2291
sheep$	8493 6873
sheet$	7317
sheets$	7317
shelter$	7982 7983 7984 7985 7986 7987 7988 7989
shielding$	9042 9047 9048 9049 9050 9051 9052 9059
shift$	4203 4204 4205 3439
shifty$	3187
shirk$	2291
shirked$	2291
shirking$	2291
shirkked$	2291
shirkking$	2291
shirks$	2291
shirt$	9188 7104
shirtless$	3683
shirts$	9188 7104
shocking$	2197 2198 2199 2200 6146 9786 9822 9823 9824 9825 3063 3298
shockingly$	3695
shoddy$	3693
shoes$	5540 1662 9202 9203 9204 9205 9206 9214 7104 7109
shooti	10004 10117 10118 10119
shootings$	9992
shop	2417 6487 6547
shop$	7906 7907 2393 9912 6296 10126 10186 10194 10199
shopke	2417 6441 6547 6753
shopkeeper$	7742 7977 10392
shopkeepers$	7742 7977 8436 8581 2393 9912 6296 10056 10080 10186 2678 10199 6831 6832
shopli	2488 10015 6442 10118 10119 10131 2635 6738 6750 3877
shoplifter$	8543 8544 8545 6873 6874
shoplifters$	8543 8544 8545 6873 6874
shoplifting$	7576 7577 7578 7579 7580 7886 7896 7900 8570 6367 10081 2611 6514 10195 10377 10389
shoppe	6441
shoppers$	8581 10056 10080 6831
shopping$	6487
shops$	8581 2393 9912 6296 10126 10186 10194 2678 10199
short$	5483 9180 5588 9603 9604 3072 3164 3185 3206 3207 3230 3285 7187 3683
shortcoming$	3267
shortcomings$	9482 9483 9484 3267 7148 3692
shortest$	1635 3211
shorts$	9202 9203 9204 9220 9221 9222 9227 7104 7109
shot$	6454
shots$	6454 10150 10174
shotted$	2898
shotter$	3659
shotters$	3659
shotting$	402 403 404 2897 2898
should	2509 6654
should$	20 21 22 23 24 25 564 565 688 703 711 712 713 714 715 716 717 718 719 727 731 732 733 734 780 793 1348 1487 1537 1971 1973 1974 1975 1976 5857 9506 5996 2188 6072 6319 2447 2496 2597 10293 3270
shoulder$	8753 1630 3316
shouldered$	7049 3316
shouldering$	3316
shoulderred$	3316
shoulderring$	3316
shoulders$	8753 8811 3316
shout$	1228 1229 1230
shouted$	2816
shouting$	2795
shouts$	1228 1229 1230
show	2466 6346 2482 7213
show$	730 754 755 4664 4665 4666 4667 4668 4669 4670 4671 4672 4673 8313 4679 4740 4741 8416 9265 9271 9285 1885 9460 6320 2614 7126
showed$	730 754 4740 4741 2123 6320
showin	2466 2482
showing$	754 2123 9910 10277
shown	6554 6557
shown$	149 730 755 4740 4741 9367 9368 9369 9370 2123 2435
shows	2466 6346 2482
shows$	730 754 4740 4741 1884 2123 6320 6366 2614
shrug$	833 2310
shruged$	833 2310
shrugged$	833 2310
shrugging$	833 2310
shruging$	833 2310
shrugs$	833 2310
shunt$	2744
shut$	2359 7184
shuts$	2359
shutting$	2359
shy$	6958
siblin	10337 10338
sibling$	6984 3109
siblings$	3880 7905 8767 8951 10343 6763 6984
sick$	10234 10274
sickle$	3478
side$	9122
sidelined$	3299
sight$	10100 7289 3489 3527
sighted$	7164 7266 7406 3712
sighting$	2443 7239
sightings$	2443 10087 7239 3427
sign$	2269 2270 2271 2272 9807 9808 7186 7189
signal$	7731 10163
signals$	7731 7732
signed$	2755 2756
significant$	1157 1158
signs$	2269 2270 2271 2272 9807 9808 9827 9828 10130 7186 7189 7190
silence$	4522 9691
silliness$	7787 7788 7789 7790 7791 7792 8160 4576
silly$	3942 76 77 3975 4147 691 2938 3668
silo$	3328 3329
siloed$	3697
silos$	7206
similar$	1615 5500 3164
simple$	3612
simpler$	2570
simply$	597 8255 8256 8257 8258 1227 1802 1803 1804 1805 5856 2119 2120 2277 2278 2321 3305
since$	10355 7025 7505
single$	1869 1870 5786 5830 5831 2006 5886 5958 2399
sister	10314 6686 10327 6689 10337 10338 2840
sister$	7905 2791 10325 6714 6984
sisters$	7905 8767 5270 5271 5272 6984
sit	10183 10220
sit$	4181 1698 1699 1700 1702 9265 9271 9285 2160 9843 7126
site$	7225
sits$	1698 1699 1700 1702 2160 2161 2162 10132
sitting$	8182 8183 2160 2161 2162
situation$	7520 4156 8166 8167 8267 8268 8272 8273 8274 8275 8276 8277 8278 8279 8280 8281 8282 8283 8284 8412 9037 9038 9110 6140 9821 6248 2824 7472
situations$	7520 8412 9110
six	10038 6460 2599 10120 10121 10147 10155 6534 2667 10221 7316
six$	8568 1605 5485 5486 1650 9168 9169 9170 9171 9172 9173 5713 5722 5728 6546
sixteen$	1351 1352 1353 1354 7005
size$	1379 1380
skaters$	5713 5722
skeletal$	3164
ski$	3235
skilled$	1590
skills$	1305 1307 5356 1478 1479 5359
skimpy$	3230
skin$	5507 5523 10245 7070 3193 3199
skinned$	7031 7063
skinniest$	1635 3211
skinny$	5483 5519 5588 3164 3230 3683
skins$	7994
skirt$	9202 9203 9204 7104 7109 7116
skirts$	9202 9203 9204 9220 9221 9222 9227 9230 7104 7109 7116
skive$	3642
skived$	3642
skives$	3642
skiving$	3642
skunk$	6619
slag$	6873
slags$	6873
slapdash$	3693
slave$	6923 3045 3663
slaves$	6923 3663
sleep	6598 6626
sleep$	4004 4005 7800 7862 456 10237 10258 10265 2796 2830 2853 2907 3507
sleeped$	2844
sleepes$	2844
sleeping$	456 2796 2830 2844 2907 3496
sleeps$	456 2796 2830 2844 2853 2907
slender$	3164 3683
slep$	3598
slept$	456 6640 2829 2907 3598
slicked$	1629 7088
slide$	7199 7317
sliders$	9202 9203 9204 9220 9221 9222 9224 7104 7109
slides$	7317
slight$	3164 3683
slightest$	5761 6003
slightly$	1603 3166
slim$	5483 3164 3683
slimly$	3166
slippers$	9216 7104
slipshod$	3693
slit$	3220
sloppy$	2197 2198 2199 2200 3298 3693
sloth$	7201
slow$	1132 1133 1134 1135 1136 2197 2198 2199 2200 9822 9823 9824 9825 9839 6201 2324 3298
slowly$	9839
slut$	6873
sluts$	6873
sly$	3668
smacke	2816
smacked$	6695
small$	1060 5255 5483 1610 9180 3130 3164
smaller$	4794 4795 4804 4805 4806 4807
smart$	5500 6992 6998 3230
smarter$	3975
smartly$	1613 3188 7103 7105
smarts$	6993
smelly$	9179 3683
smitten$	502 503 504 505 506 507 508
smok	2740
smoke$	7596 7800 7829 7831 7832 7833 357 8359 8361 8454 8455 9432
smoked$	8094 9432
smoker$	8540
smokers$	8540
smokes$	9432
smoking$	3891 3892 664 9432
snakes$	6873
snapchat$	4095 4096 4097 437 4316 438 4317 439 4318 440 4319 441 4320 7960 7961 7962
sneak$	6873
sneaks$	6873
snood$	9219 7104 3688
snoods$	9219 7104 3688
snub$	2942
snubbed$	9253 2942
snubbing$	2942
snubed$	2942
snubing$	2942
snubs$	2942
so$	7687 7691 5859 2128 3128
social$	7888 7894 437 438 439 440 441 4783 8571 5064 8709 8769 5868 9511 2363 2365 6306 2456 6336 9993 6465 10219 2837
society$	8506 8507 8508 8509 8510 8511 8512 8513 8514 8515 8516 8517 8520 8521 8522
sociopath$	6873
sociopathic$	3668
sociopaths$	6873
sod$	6023
sofa	3584 7477
sofa$	10348
sofasu	7463
soft$	8182 8183
sold$	402 403 404 463 2879 2897 2914 6807
soldiers$	8620
solely$	2312 2313 3314
solicit$	2936
solicited$	2936
soliciting$	2936
solicits$	2936
solicitted$	2936
solicitting$	2936
solid$	3164
solidly$	3166
solve	3415
solves	3415
solvin	3415
somali$	1615 5500 7097
some$	89 661 1650
somebody$	7856 8235 5673 5868 9511 2648
someone$	7856 4371 8235 5297 1457 5673 5868 9511 2648
something$	8071 9435 10137
somewhere$	7982 7983 7984 7985 7986 7987 7988 7989
son	10161
son$	8909 6639
sons$	8909
soon$	9791 9792 9793 9794
sooner$	8848 9494 9503
sophisticated$	1314 3677
sorely$	2231
sorry$	9367 9368 9369 9370
sort$	8430 9039 9040 9041 9175 6830
sorts$	6830
sought	10151
sought$	232 446 447 448 449 450 451 452 869 4748 870 871 872 873 874 875 891 892 894 3077
sound$	1317 1319 1320 1321 1322 3126 3127
sounds$	1317 1319 1320 1321 1322 3126 3127
source	7213
source$	6278 2400 2510 2671 10209 10232 3335 7215 3337
sources$	2400 10209 7215
south$	1626
space$	9014 6457 6730
speak	2825
speak$	7640 7777 7957 442 443 444 1323 1324 1325 1326 1327 1328 1355 1356 1357 1358 5366 9236 9265 9271 9285 9357 9406 9407 9408 9666 7126 7134
speaking$	442 443 444 9264 7152
speaks$	442 443 444 1323 1324 1325 1326 1327 1328 1355 1356 1357 1358 9357 2171 2172
special$	2767 10286 3570 3581
specialist$	10248
speech$	2731
spell	7448
spelli	6665
spelling$	10304 3563
spend$	7800 4162 4163 4226 8062 8063 8064 8065 8066 905 906 907
spendded$	905 906 907
spendding$	905 906 907
spended$	905 906 907
spending$	7694 7857 8062 8063 8064 8065 8066 905 906 907
spends$	905 906 907 10183
spent$	905 906 907 2867
spice$	6619 10270
spiky$	3185 3207
spineless$	3693
spirit	6598
spirits$	10237
spite$	4029 151 152 154 4061 185 186 187 7930 7931 7932 7933 2266
spiteful$	9614 3668
split	10326 10328
split$	10181 6690
spliting$	2674
splitting$	2674
spoiled$	3668
spoilt$	3668
spoke$	442 443 444
spoken$	7671 7672 158 159 160 8067 4855 4856 4857 4858 9270 9276 9281 9290 9366 9676
sporadic$	8659 8660 8661 8662 1145 3054
sport$	1632 1667 1668 1669 1670 1671 1672 1673 1674 1675 1676 10263 3208 3225
sported$	1632 1667 1668 1669 1670 1671 1672 1673 1674 1675 1676 3208 3225
sporting$	1632 1667 1668 1669 1670 1671 1672 1673 1674 1675 1676 3208 3225
sports$	1632 1667 1668 1669 1670 1671 1672 1673 1674 1675 1676 3208 3225
sportted$	1632 3208
sportting$	1632 3208
sporty$	3187
spot$	10094 10129 7308 7329
spots$	10094 10129 7098 7329
spotted$	3712
spotty$	1628 5519 9162 3191 3683
spray$	3201
spree$	7309
spring$	7908 7909
spurn$	2942 3245
spurned$	9253 2942 3245
spurning$	2942 3245
spurnned$	2942 3245
spurnning$	2942 3245
spurns$	2942 3245
squad	6283 6286 6291 6292 6293 2415 2416 6302 2450 6451 6470 2592 10111 10112 2606 2619 2623 6518 6540 2675 2694
squad$	9922 9923 2406 9925 9930 9931 9932 6294 6295 9937 2420 9941 6329 10011 10090 10109 6471 10122 6498 10152 10157 10179 6573
squander$	2941 3321
squandered$	2941 3321
squandering$	2941 3321
squanderred$	2941 3321
squanderring$	2941 3321
squanders$	2941 3321
square$	10194
squarely$	2312 2313 3314
squint$	3686
squints$	3686
stab	10353
stabbed$	7565 8126 2874
stabbi	10004 10117 10118 10119 6738 6739
stabbing$	10010 10377 10378 10400
stabbings$	9992 10377 10400
staff	2417 6547 2672
staff$	7856 7977 8224 4680 8321 8322 8436 4798 8506 8507 8508 8509 8510 8511 8512 8513 8514 8515 8516 8517 8520 8521 8522 8525 8547 8581 8587 1089 1090 4971 8740 8775 8789 8790 8791 9108 9109 5708 5709 5711 5712 5750 5751 5752 5868 9511 5873 5874 9832 9863 6251 6296 10056 10186 10392 6821 6831 6832 6916
stained$	9179 3223 3230
stairw	7477
stamme	10245 10266
stamp	2558
stamp$	7170
stamped$	7170
stamping$	7170
stampped$	7170
stampping$	7170
stamps$	7170
stance$	6525 7284
stand	10183 10220
stand$	1287 5342 5343 5344 5347 5348 5350 5351 5354 1606 1698 1699 1700 2163 2164 2165 2166 2167 3275
standard$	9701 7177
standards$	9515 9516 9517 9518 9519 9520 7177
standing$	5342 5343 5344 5347 5348 5350 5351 5354 2163 2164 2165 2166 2167 3275 3608
stands$	1606 1698 1699 1700 2163 2164 2165 2166 2167 3608
starte	3498
started$	401
starti	3498
starts	3498
starve$	3466
starved$	3466
starves$	3466
starving$	3466
stash	9918 6339 2481
stash$	9999
stashed$	9928
state	6279
state$	4156 9821
stated	6279
statement$	7783 4829 4830 4831 9921 9927 2768 7425
statemented$	3859
statements$	4829 4830 4831 9921 9927
statio	6547
station$	7906 7907 2393 9912 10186 10194 10378
stations$	2393 9912 10186
statistics$	9895 9896
stature$	9119 9120 9121 7043
status$	8381 8385 8386 8407 8413 8416 2946 6982 7425 7469
stay$	3964 7611 4004 4005 7719 4142 4164 4165 4182 7829 7831 7832 7834 4225 7881 8019 8062 8063 8064 8065 8066 8067 4450 8210 8359 8361 8369 8371 9265 9271 9285 2796 7126
stayed$	7855 8067 8075 8082 8083 8084 8105 8106 8234 2796 2829 2844
stayes$	2844
staying$	7694 7857 8019 8062 8063 8064 8065 8066 8067 2796 2844 3576
stays$	8067 2796 2844 3576
steal$	7800 8454 8455 1228 1229 1230 9291 9428 9429 9430 9994 10085 10149 10204
steali	6345 10132 3877
stealing$	7574 7575 7576 7577 7578 7579 7580 8570 8626 8768 9984 10207 10213 7515
steals	10132 3877
steals$	1228 1229 1230 9428 9429 9430 10085 10204
step	10314 6686 10334
step$	6325 2580 3406
stepbrother$	6714
stepdad$	2791 10325 6687 2812 10343 6714
stepfather$	2791 10325 6687 2812 10343 6714 10365
stepmother$	10325 2812 10343 6714 10365
stepmum$	10325 2812 10343 6714
stepparent$	10343 6714
stepparents$	10343 6714
stepped$	3406
stepsiblings$	10343
stepsister$	6714
stepstepdad$	10343
stepstepfather$	10343
steroi	6632
steroids$	10271
steward$	4100 7742 7977
stewards$	4100 7742 7977
sti	3505
sti$	7384
stick$	8313 9265 9271 9285 2000 2001 2002 7126
still$	7673 7693 7715 2011 2012 2013 2014 2575
stills$	6271 10084 6454 2668
stis$	7384
stock	9918 9991
stock$	2410 9978 9998 9999
stockily$	3166
stocky$	5483 3164 3683
stole	3877
stolen	9918 9991 3877
stolen$	9978 9999 2626 10389 10390 3456
stoma$	3846
stomach$	3531
stone$	10267 3232
stoned$	9432
stoner$	6873
stoners$	6873
stood$	1698 1699 1700 2163 2164 2165 2166 2167 3275 3608
stop	2503 2557 10190 2706
stop$	7639 7751 4197 7841 7881 4425 8197 8241 8658 9265 9271 9285 9354 9406 9407 9408 9933 2468 10020 6382 10039 2525 2526 2540 6436 2582 2649 2689 6585 7126 7134 3420
stopped$	4423 4468 8126 9392 9393 9394 9395 9396 9523 9524 9525 9526 9527 9528 2582 10115 2872 7184 7266 3521
stopping$	2525 2689
stopring$	2689
stops	2540
stops$	2525 6419 10067 2582 2649 2689
stopting$	2689
store	2417 6339 2481 6547
store$	7719 4203 4204 4205 2393 9912 6296 10186 10199
stored$	9928
stores	2481
stores$	2393 9912 6296 6359 10186 10199 10217
stories$	4829 4830 4831 1227
storin	9918 6345 9991 2481
storing$	9984 10213
story$	4829 4830 4831
stout$	3164 3683
straight$	8076 8077 3185 3207
strange$	4330 679 682 685 686
stranger$	7727 7737 7738 4789 10362 6770
strangers$	4080 7727 4091 4094 7734 7737 7738 7746 7750 7754 7868 4321 4770 8410 8411 4788 6770
strapping$	3683
strappy$	3230
strate	7277 7286 7290
strategy$	7296
strayed$	8094
street	2399 6391 10115 6487
street$	7897 7906 7907 6278 6380 10030 10050 10126 10194 2714 6772 2967 3056 3096 3101 3112 3113 3114 3115 3161 3339 3451
streets$	7897 4986 10030 10050 10126 10194 6772
streetsmart$	3673
streetwise$	1566 1567 1568 1569 1581 3673
streng	2530
strength$	1379 1380
stress$	3517
strict	2621
strict$	6500
strike$	5395 5396 5397 10085 10177 3344
strikes$	10085 10177
striking$	3187
strikingly$	3128
string$	210 1966
stringing$	210
strings$	210 10150
stroke	6594 6728
stroke$	10233 10276 10367
stroll$	1698 1699 1700
strolls$	1698 1699 1700
strong	2518 2621 3406
strong$	1441 1442 1443 1581 6500 2646 3164 3448
stronger$	1074 2646
strongly$	3166
stroppy$	3668
struct	7268
structure$	10018 10026
struggle$	134 1132 1133 1134 1135 1136
struggled$	134 1132 1133 1134 1135 1136
struggles$	134 1132 1133 1134 1135 1136 3569
struggling$	134 1132 1133 1134 1135 1136
strung$	210
stubble$	3684
stubborn$	6201 3668 3693
stubbornly$	3693
stuck$	8105 8106 9367 9368 9369 9370 2000 2001 2002
stud$	9214
studen	6753
student$	1106 8676 8700 8701 8702 8703 8704 8705 8716 10392 6859 2991 6936
students$	1106 8676 8700 8701 8702 8703 8704 8705 8716 6859 6936
studs$	9214
stuff$	7842 7976
stunt$	7582 6766
stunts$	7582 6766
stupid$	3942 76 77 3975 4133 691 2889 2938 3668
stupidity$	7787 7788 7789 7790 7791 7792 8160 4576
sturdy$	3164
stutte	10245
style$	9175 6843
subculture$	6935
subcultures$	6935
subjec	3375
subject$	9111 9114 2463 10107 3393 3721
subjects$	9111 9114 2463 6429 3721
submi	7213
submit	2397 3335
submitted$	2617 2618 7306
substance$	30 35 4899 3510
substandard$	2197 2198 2199 2200 9822 9823 9824 9825 3298
succeeded$	9383
succes	2660
success$	10158
successful$	10058 6539
such$	3269
sucked$	7562
suffer	2832 2833
suffer$	3519
suffered$	6711 6712 3519
suffering$	3519
suffers$	6711 6712 3467 3519
sufficient$	1477 1480 7022
sugar$	2923 7356
sugars$	7356
sugges	6279 2687 7213
suggest$	5610 5612 5613
suggested$	5610 5612 5613
suicidal$	3786
suicide$	10235 3786
sullen$	3668
summer$	7908 7909
summon	10115
superficial$	8659 8660 8661 8662 2963 3054
superv	2864 2866
supervised$	3109
supervising$	8797 9039 9040 9041 9042 9050 9051 9052 9059 9064 9065 9066 9067 9068
supervision$	8797 9039 9040 9041 9042 9050 9051 9052 9059 9064 9065 9066 9067 9068 2304 2305 2306 2307 10383 6745 7177 7486 7504
suppl	10132
suppli	2397 2594 6535 7324
supplied$	402 403 404 6554 2897
supplier$	8552
suppliers$	8552 10012
supplies$	402 403 404 6370 10174 10217 2879 2897
supply	9908 2397 9918 6345 9985 9991 10004 10005 2594 10117 10118 10119 10125 6750 7276 7277
supply$	402 403 404 2390 9978 9994 6370 6536 10389 2897 3461
supplyed$	2390
supplying$	402 403 404 2390 9984 10207 10213 10389 2879 2897 7515
supplys$	2390
suppor	2530 2596 2864 3399 3406
support$	137 145 146 4060 7700 7777 8321 8322 8636 8650 8654 9039 9040 9041 9042 9050 9051 9052 9059 1740 1741 1742 1743 2104 2105 2106 9675 2304 2305 2306 2307 2505 2534 2563 6645 10294 2777 10295 6657 6820 6821 7123 7425
supported$	145 146 2505 2534
supporting$	145 146 2505 2534
supports$	145 146 2505 2534 2563
supportted$	145 146
supportting$	145 146
supposed$	7845 7846
suppre	2558
suppress$	3740
suppressing$	3740
suppression$	3740
sure$	1774 1775 1776 5732 5733 5734 5735 1857 1858
surely$	1925 1933 5812 1934 1935 5856 7143
surf	7463
surface$	2963
surgery$	10260 10268
surly$	3668
surprising$	679 682 685 686
surprisingly$	3128
surveillance$	10039 3707 3743
surveilled$	9969
surviv	2833
survival$	2918
survive$	9012 9013 5378 1500 1501 5381 1505 3144
survived$	1505 6712 3144
survives$	1505 3144
surviving$	1505 3144
suspec	2464 7270
suspect$	9111 9114 9853 9983 10014 2600 6990 7243 3386 3393 3731
suspected$	6343 2473 2486 2600 2695 2859 3366
suspects$	9111 9114 9853 9979 9980 9983 10014 10017 2600 6858 6990 7243 3365 7273 3731
suspen	6665
suspended$	278 279 280 281 4855 4856 4857 4858 2770 6871 7431 3620
suspendeds$	2770
suspension$	8498 2770 10304 6871 3854
suspensions$	8498 2770 6871 3854
suspicious$	6443
swallo	3524
swap$	454 472 4351 473 474 475 476 477 2905
swaped$	454 472 4351 473 474 475 476 477 2905
swaping$	454 472 4351 473 474 475 476 477 2905
swapped$	454 472 4351 473 474 475 476 477 2905
swapping$	454 472 4351 473 474 475 476 477 2905
swaps$	454 472 4351 473 474 475 476 477 2905
swarthy$	3683
swayed$	6826
swear$	9432
swearing$	9432 10288
swears$	9432
sweatshirt$	9202 9203 9204 7104 7109
sweatshirts$	9202 9203 9204 7104 7109
sweep$	2288 7315
sweeping$	2288
sweeps$	2288 7315
swept$	2288
swift	2518 3406
sympathy$	8125 8129 8147
symptoms$	7397
syndro	6594
syndrome$	10233 7404
system	7213
system$	8165 8587 8789 8790 8791 10001 10002 10003 10091 10135 10136 10361 3268
systemic$	3268
systems$	10001 10003 3268
t$	5549 9202 9203 9204 6660 7109
ta	2776 6656
ta$	6655 10295
table$	10292
tables$	9885
tablet	6599
tablets$	10238 6602 10270 7375 7403
tabs$	6304
tackl	2558 2654
tackle	7295
tactic	7277 7286
tactical$	6483 3433
tag$	10386 10394 10399 7513
tagged$	10386 3626
tagging$	10386
tags$	10399
tail$	2448
tailed$	2448
tailing$	2448
tails$	2448
tak	2608
take$	63 7596 7611 94 3985 7660 4104 7800 4179 311 312 7870 7885 434 453 524 4405 754 755 784 4664 4665 4666 4667 4668 4669 4670 4671 4672 4673 8313 4687 4688 4689 4690 4691 4692 4693 4694 4695 4696 4697 4698 4714 4715 4716 4717 4718 8359 8361 8369 8371 5018 1284 1406 1486 9236 9265 9271 9285 5903 2032 5930 5934 5935 5936 5937 5938 5939 5940 2123 9666 9842 9845 2544 2585 6558 6577 2723 2724 2753 2886 2927 7126
takeaway$	7906 7907
taken$	63 94 8067 754 755 9356 9367 9368 9369 9370 5902 5931 5932 5933 5934 5935 5936 5937 5938 5939 5940 2123 9676 2726 2733 2798 2886
taker$	8529 6764
takers$	8529 6764
takes$	63 94 356 434 453 8260 754 1406 5930 2123 2544 2723 2726 2753 2886 2927
taking	3524
taking$	3911 63 7661 434 453 754 1406 9015 9016 5934 5935 5936 5937 5938 5939 5940 2123 2544 2724 2726 2753 6764 2886 2927
talk	10183
talk$	137 7777 7956 442 443 444 8107 8108 8109 1323 1324 1325 1326 1327 1328 1355 1356 1357 1358 1359 9236 9265 9271 5643 9285 9357 9377 5739 9406 9407 9408 9919 7126 7134 3326
talked$	442 443 444 8082 8083 8084 8097 3326
talking$	442 443 444 8107 8108 8109 1449 9264 9406 9407 9408 5772 9919 7134 3499
talkked$	442 443 444
talkking$	442 443 444
talks$	137 442 443 444 1323 1324 1325 1326 1327 1328 1355 1356 1357 1358 1359 9357 9948 3326
tall$	5483 9123 1609 3164 7048 3683
tallest$	1635 3211
tan$	7079 7080
tango$	7874
tanned$	1628 3191 3683
tantrum$	8729 8730 6945
tantrums$	8729 8730 6945
target	9933 2521 2522 6402 10051 10052 2583 2654 3406 7290 7295
target$	7559 7560 925 9968 10020 10041 6403 3393 3403 7287 3425 3447 3564
targeted$	7562 925 10041 6403 6462 3425
targeting$	925 10041 6403 3425
targets$	7558 7560 925 9816 6235 9884 9895 9896 9968 10041 6403 7287 3425
targetted$	925
targetting$	925
tart$	6873
tarted$	1715 1716 3243
tarts$	6873
task	6286 2663
task$	9477
tasked$	2454 2604 6551 3409
taskforce$	9925
taskin	3409 7312
tasking$	6451 6470 2592 10111 10112 6483 2606 6494 2619 2623 6518 6540 2675 2694 7288
tastes$	8931
tattoo$	1633 9151 9214 7087 3210
tattooed$	3683
tattoos$	1633 9151 9214 7087 3210
taught$	145 146 149 7703 7704 7705 8148 9270 9276 9281 9290 9366 9392 9393 9394 9395 9396 10127
taunt$	2953
taunted$	2953
taunting$	2953
taunts$	2953
tauntted$	2953
tauntting$	2953
teach$	145 146 8547 8636 9333 9406 9407 9408 7134
teache	6753
teached$	145 146
teacher$	7742 7977 8224 5884 5885 10392
teachers$	7742 7977 8224 8436 4798 8547 8740 8775 5708 5709 5711 5712 6832 6916
teaches$	145 146
teachi	6667
teaching$	145 146 2776 6656 10306
team	6286 6302 6451 10247
team$	5868 5873 5874 9832 9863 6251 2376 9915 9923 9925 9930 9931 9932 6294 6295 9941 6329 10011 2524 10090 10109 6471 10122 6498 10157 10179 6573 10252 10261 3315 3324 7347
teams$	2524
tearaway$	3652
tearaways$	3652
tech$	7112 3234
techni	7277
teen$	1106 8676 8679 8700 8701 8702 8703 8704 8705 8716 6936
teenage$	1593 2915 2983 2986 2995 3160 3161 3364
teenager$	1106 8676 8679 8700 8701 8702 8703 8704 8705 8716 9111 9114 6859 6936
teenagers$	8400 8433 8475 1106 8676 8679 8700 8701 8702 8703 8704 8705 8716 9111 9114 6859 6917 6936
teens$	8475 1106 8676 8679 8700 8701 8702 8703 8704 8705 8716 6936
teeth$	9163 9164 9165 7075
teleph	2456
telephone$	2432 9951 3348
telephones$	2432 9951
tell	2652
tell$	7777 7800 8204 8210 8313 954 8592 9265 9271 9285 9357 5817 5818 5821 9845 2391 2412 2413 6531 7126
telling$	954 9264 2412 2413 6531
tells$	954 9357 5817 5818 5821 2412 2413 6531
temper	10326
temper$	8729 8730 6945
tempered$	6951 6952
tempers$	8729 8730 6945
temporarily$	3550
temporary$	3583
tempt$	7536 7537 221 222 223 2891 2932
temptation$	7861
tempted$	7536 7537 221 222 223 867 2891 2932 6826
tempting$	7536 7537 221 222 223 2891 2932
tempts$	7536 7537 221 222 223 2891 2932
temptted$	7536 7537 221 222 223 2891 2932
temptting$	7536 7537 221 222 223 2891 2932
ten$	8502 1351 1352 1353 1354
tenancies$	2643
tenancy$	2643 10349 7474
tenants$	6098
tendencies$	6864
tension$	2795 7268
term$	10245 6668
termin	3503
termination$	10254
terrible$	3942 3975 7626 7627 7628 7629 4609 4841 2197 2198 2199 2200 9822 9823 9824 9825 2350 2889 3063 3099 3298
territ	6457
territory$	10096
terrorise$	915 916 917 2952
terrorised$	915 916 917 2952
terrorises$	915 916 917 2952
terrorising$	915 916 917 2952
terrors$	7387
test$	1087 9432 2444 2445 10255 7384 7391
tested	2738
tested$	1087 3511
testing$	1087 9432
tests$	1087 7391
testted$	1087
testting$	1087
text$	442 443 444 9781
texted$	442 443 444
textin	10086
texting$	442 443 444
texts$	442 443 444
textted$	442 443 444
textting$	442 443 444
than$	4044 8216 4587 5136 5137 5138 5181 1313 5208 8850 8851 8852 8853 8881 5243 1474 1495 1498 5445 5446 5447 5448 9092 9897 9898 9899 9900 9901 9902 9905
thank$	8132 8133 8134 8135 8136 8137 8168 8169 8170 8171 8186 8187 8188 8189
thanks$	274 5986 2361
that	7213
that$	4103 500 4680 8461 8778 1593 9679 9785 6225 6248 9894 6366 10198 6565 6574 6834 2971 3161 7179
the$	3933 4103 7903 4276 4277 4526 4680 8320 4710 8365 4742 8436 4817 942 964 4947 4948 4992 1256 8778 5142 5218 5289 1422 1593 1640 5543 5556 1678 9409 5801 5841 9511 5906 5971 6130 6137 6160 6162 9804 9805 6168 6170 9827 9828 9836 6199 2353 2376 6360 6377 6384 6386 6411 6426 10072 6585 6589 6618 2843 6755 6832 2971 7179 7190 3364 3367 3390 3522
thef$	9984
theft	9918 6354 10004 2488 10015 10117 10118 10119 10131 2635 10160 6580 6738 6739 6750 6752 3638
theft$	7886 7900 8570 8768 9993 6367 10010 2611 6514 10195 10219 10377 10378 10389 10391 10400 3381 7517
thefts	6442
thefts$	9992 9993 6367 10081 6514 10195 10219 10377 10400 7517
their	6307 2429 2464 2700 7222 3358 3377
their$	18 3952 3954 78 79 82 86 3967 3969 93 4020 4103 244 251 252 253 255 4137 259 4148 4149 4150 4151 4152 4153 7802 314 4208 7865 4239 4240 7903 4266 4342 8003 4392 4463 4485 4515 4516 642 643 4528 4554 8196 694 697 8220 8223 4623 8265 4629 4680 8344 8348 4710 950 4860 8547 8583 4978 1208 8784 1274 8820 5193 5195 5379 5488 5489 5490 5515 1644 1661 1682 5576 5782 5833 9508 6064 6075 6159 6161 6163 9804 9805 6168 6170 6171 9816 9827 9828 6237 6238 9884 2376 6256 6264 6265 6343 6377 6384 6386 2720 6603 6604 2807 2808 6688 6698 6710 2917 2933 3066 3227 3228 3269 7180 7190 3315 3494 3539
theirs$	8191
theirself$	3879 3881 3919 3920 42 3922 3923 3924 3925 3926 3927 49 7568 7569 3931 3932 7782 4209 4210 4211 7882 4313 8110 8111 8113 4493 4494 4495 4496 4497 4498 4499 4500 4502 4503 8145 8146 8159 4529 4530 4531 4532 8172 8173 8174 8175 8176 8177 8178 8179 8180 8181 4547 4548 4549 4550 8190 8195 4627 4631 753 8273 8274 8275 8276 8277 8278 8279 8280 8281 8282 8283 8284 4646 4647 8287 8288 8289 8290 8291 8292 8294 8295 8296 8297 8561 8800 8801 8802 8803 8804 8805 8806 8981 8982 8983 8984 8985 8986 8987 8988 8989 8990 8991 8992 8993 8994 5357 8997 8998 5360 9005 6195 6762 6792 6793 7020 7021
theirselves$	3879 3881 3919 3920 42 3922 3923 3924 3925 3926 3927 49 7568 7569 3931 3932 7782 4209 4210 4211 7882 4313 8110 8111 8113 4493 4494 4495 4496 4497 4498 4499 4500 4502 4503 8145 8146 8159 4529 4530 4531 4532 8172 8173 8174 8175 8176 8177 8178 8179 8180 8181 4547 4548 4549 4550 8190 8195 4627 4631 753 8273 8274 8275 8276 8277 8278 8279 8280 8281 8282 8283 8284 4646 4647 8287 8288 8289 8290 8291 8292 8294 8295 8296 8297 8561 8800 8801 8802 8803 8804 8805 8806 8981 8982 8983 8984 8985 8986 8987 8988 8989 8990 8991 8992 8993 8994 5357 8997 8998 5360 9005 6195 6762 6792 6793 7020 7021
them	6274 6282 9959 9961 9963 9965 2451 2452 10021 10038 10042 6421 10060 6424 6425 6460 2599 10120 10121 10147 10155 6534 10221 10224 7291 7297 7316 7430
them$	7521 7522 7547 7594 4082 4089 7880 4242 4244 4246 7936 7939 7982 7983 7984 7985 7986 7987 7988 7989 4501 4510 4511 8172 8173 8174 8175 8176 8177 8178 8179 8180 8181 8358 8362 8363 8368 4733 4798 4850 4989 1181 5096 5097 5098 5099 5100 5219 5283 8979 9058 9153 1651 1652 5674 5713 5722 5728 5740 9387 9409 5789 5911 5912 6028 6029 6030 6031 6032 6033 9679 6080 6101 9770 9771 9772 9773 9774 9775 9827 9828 9851 9852 6216 2455 2502 10063 10075 10107 10150 2648 6546 6587 6925 7145 7180 7181 7183 7190
themself$	3879 3881 3919 3920 42 3922 3923 3924 3925 3926 3927 49 7568 7569 3931 3932 7782 4209 4210 4211 7882 4313 8110 8111 8113 4493 4494 4495 4496 4497 4498 4499 4500 4502 4503 8145 8146 8159 4529 4530 4531 4532 8172 8173 8174 8175 8176 8177 8178 8179 8180 8181 4547 4548 4549 4550 8190 8195 4627 4631 753 8273 8274 8275 8276 8277 8278 8279 8280 8281 8282 8283 8284 4646 4647 8287 8288 8289 8290 8291 8292 8294 8295 8296 8297 8561 8800 8801 8802 8803 8804 8805 8806 8981 8982 8983 8984 8985 8986 8987 8988 8989 8990 8991 8992 8993 8994 5357 8997 8998 5360 9005 6195 6595 6762 6792 6793 7020 7021 7345 7367
themselves$	3879 3881 7521 7522 3919 3920 42 3922 3923 3924 3925 3926 3927 49 7568 7569 3931 3932 7782 4209 4210 4211 7882 4313 4350 8110 8111 8113 4493 4494 4495 4496 4497 4498 4499 4500 4502 4503 8145 8146 8159 4529 4530 4531 4532 8172 8173 8174 8175 8176 8177 8178 8179 8180 8181 4547 4548 4549 4550 8190 8195 4627 4631 753 8273 8274 8275 8276 8277 8278 8279 8280 8281 8282 8283 8284 4646 4647 8287 8288 8289 8290 8291 8292 8294 8295 8296 8297 8558 8561 4981 1227 8800 8801 8802 8803 8804 8805 8806 8981 8982 8983 8984 8985 8986 8987 8988 8989 8990 8991 8992 8993 8994 5357 8997 8998 5360 9005 9019 9708 6195 6595 6762 6792 6793 7020 7021 7345 7367
therap	6599 10249
therapist$	10238 10248
therapy$	10239 7377 7378 7397 7476
there$	7605 7643 4453 8098 1784 1785 5673 6334
these$	4086 4120 4385 4388 4394 8360 8364 8370 964 1256 8979 1575 1579 1593 5675 9329 1824 9409 6000 6028 6029 6030 6031 6032 6033 6084 6086 6093 6103 6104 9770 9771 9772 9773 9774 9775 9827 9828 9851 9852 6216 2667 2987 2995 7145 3269 7180 7181 7183 7190 3364 7297
they	9909 9942 2451 2452 2495 2506 10038 6460 2599 10120 10121 10147 10155 6534 2667 10221 7316
they$	3991 4436 4440 4441 4466 700 942 4821 943 8461 944 945 4963 1105 8780 9324 9325 9326 9327 9328 5696 5697 5698 5700 5868 9511 6374 6385 6418 2587 2648 6546 6592
thick$	1601 3152 3168 3206 3215 3216 3668
thickset$	3164 3682
thief$	8543 8544 8545 6873 6874
thieves$	8543 8544 8545 6873 6874
thieving$	8570
thigh$	10243
thighs$	10243
thin$	5483 3164 3183 3187 3683
thing$	9590 9591 9592 9593 9594 9596 9597
things$	7843 7976 4588 8931 9000 9037 9038 6139 6225 6248 2824
think$	8313 935 936 937 1076 1084 1323 1324 1325 1326 1327 1328 5366 5882 9522 9523 9524 9525 5978 9618 2600
thinking$	7152
thinks$	935 936 937 1076 1084 1323 1324 1325 1326 1327 1328 5882 9522 2600
thinnest$	1635 3211
third$	1593
thirteen$	1351 1352 1353 1354
thirties$	8007
thirty$	8005 8007 520 8040 8041 1318 5207 8869 8873 8874 8875 8876 8877 8878 8879 9103
this$	4103 7903 4383 4390 4680 1227 1593 9409 9452 5911 5912 6028 6029 6030 6031 6032 6033 9679 9770 9771 9772 9773 9774 9775 9827 9828 6190 6225 6248 6377 2971 3062 3161 7145 7179 7180 7181 7190 3367
thoroughly$	3263
those	10021 6533 7291
those$	8420 964 1256 1575 6345 10038 10042 6429 10072 10103 2995 7145 3364
though$	177 4057 7930 7931 7932 7933 5464 5465 5466
thought$	3944 3945 3946 3947 3948 3951 8067 8245 8246 935 936 937 4827 4828 996 1084 1174 9491 9507 9512 5882 9522 9523 9524 9525 9526 9527 9528 5978 9618 9641 9642 9643 9644 9645 9646 9647 9648 9649 9650 6012 6013 6014 6015 6016 9781 9892 2473 2598 2695
thoughtless$	9603 9604 9614
thoughts$	2717
threadbare$	3230
threat$	4867 989 4869 4870 4871 4872 4873 4874 4875 4876 4877 4878 8518 8519 4881 4882 4883 4884 4885 4886 6417 2539 3363 3442
threatening$	3063 3666
three	9959 10038 6460 2599 10120 10121 10147 10155 6534 10221 7316
three$	4733 8568 1650 9168 9169 9170 9171 9172 9173 5713 5728 6168 3364 3536 3612
thresholds$	9804
threw$	46 802
thrill$	3935 57 3940 8381 8407 2946
thrills$	8387
thrive$	644
thrived$	644
thrives$	644
thriving$	644
throats$	9436
throug	6401 6734 3335 3399 3406
through$	269 8640 5370 5371 5512 9355 9384 9386 9410 9415 6173 2892 3322
throw$	46 802
throwed$	46
throwing$	46 802
thrown$	46 802 9255 2816 2817
throws$	46 802
thug$	3652
thuggery$	3652
thuggish$	3652 3666
thugs$	8564 8565 8566 9853 10013 7166 3652
tic$	3517
tick$	3277
ticking$	3003 7157
tidy$	3187
tied$	2474 6478 7088
ties$	955 6843
tight$	9180 5588 6202 3206 3230
tightly$	1631
tights$	7104
tiktok$	437 4316 438 4317 439 4318 440 4319 441 4320 7960 7961 7962
time	6653
time$	4042 7801 7865 790 791 792 8319 4784 4786 4844 4896 4897 4939 8855 9298 9299 9424 9425 9426 9427 9440 9448 9973 2697 3002 7140 7200
timed$	10059
timekeeping$	6819
timeline$	6486
times$	7677 7679 7680 7684 9441
timeta	6502 6665
timetable$	10141 10292 10304 6668
timetables$	10141
timewaster$	6873
timewasters$	6873
timid$	6201
tiny$	3230
tip	3457
tip$	2542
tipoff$	7336
tipoffs$	7336
tipped$	2542
tipping$	2542
tips$	2542
to	2658 7213
to$	3949 3953 7719 7773 4161 4170 4192 4223 4257 4258 4259 4261 4295 4303 4307 4373 4374 4375 4376 4377 4380 4408 4412 4504 8209 4585 8247 4624 4674 4755 4763 4766 4768 4774 4834 4868 8621 4987 4994 4997 5011 5016 5034 5104 5131 5139 5154 5155 5157 5309 5339 5349 9099 5597 9240 9241 9242 9244 9262 9282 5653 5654 5694 9398 9411 5848 5849 9521 9533 9534 9535 5909 5910 9568 9617 9625 6027 2185 6073 6128 6191 9840 6203 6204 9878 6240 6275 6280 6284 2409 6314 6319 2447 6333 6338 6349 6352 6353 6381 6407 6408 6416 6439 6450 6467 2597 2609 2615 10140 2636 6531 6542 6586 6593 6597 10241 6612 6620 6625 10282 6660 6715 10376 6742 2870 6817 6818 6834 7123 7125 7128 7144 7146 7180 7196 7211 7212 7288 3452 7498
toarso	10117
toburg	10117
tocrim	10117
todama	10117
toddler$	6639
todeal	10117
todiso	10117
toe$	9183 9207 9208 9209 5571 2966
toerag$	3654
toerags$	3654
togang	10117
toing$	6531
tokenistic$	2963 3693
told$	149 7671 7672 158 159 160 167 168 169 170 171 172 173 174 175 7703 7704 7705 7845 7846 4217 8072 8079 4596 9270 9276 9281 9284 9290 9366 9367 9368 9369 9370 9392 9393 9394 9395 9396 5817 5818 5821 5959 5960 9676 2454 2620 6551 6691
tolerance$	7281
tolerated$	10029
tone$	9146 7072
tones$	9146 7072
too$	4068 226 5146 5147 8914 1551 1552 1553 1570 5541 5983 5984 5985 6152 6153 6154 6155 6200 2322 2323 6241 3120
tooffe	10117
took	3524
took$	63 94 311 312 434 453 525 8261 754 5901 2033 5921 5930 5934 5935 5936 5937 5938 5939 5940 2123 2724 2726 2753 2886 2927 6807
tool$	2520
toolki	7277
tools$	2520
tooth$	7075
toothless$	3694
top	10132 6511
top$	7995 9185 9202 9203 9204 10062 10103 2624 10150 10172 7104 7109 7115 3364 3369 3371
topless$	4324 4332 3683
tops$	9185 9202 9203 9204 9226 9227 7104 7109 7115
torment$	915 916 917 2952
tormented$	915 916 917 2952
tormenting$	915 916 917 2952
torments$	915 916 917 2952
tormentted$	915 916 917 2952
tormentting$	915 916 917 2952
torn$	9179 3223 3230
torobb	10117
tos$	6531
toshoo	10117
toss$	9628
tostab	10117
tosupp	10117
total$	1064 1065 1067 1744 2343 3268
totally$	3260 3263
tothef	10117
touch$	7719 9354 9688
touched$	7562 4098 8017 9082
touching$	8047
tough	2518 2621 2651
tough$	8415 1118 1119 1120 1121 1122 1123 1441 1442 1443 1581 6500 3187 3405 3677
toughe	2621 3406
tougher$	1566 1567 1568 1569 6500 3405
touret	3476
tourette$	7355
tourettes$	7355
toward	2530 2596 3399
towards$	4261 4755 4763 4766 4768 4774 8553 8621 5034 5101 9987 7446
town	6391
town$	8581 8586 6391 10030 6441 6487
toxic$	959 960 961 2981 2982 3668
trace	9933 2427 9956 3445
trace$	9968
traced	10168
traced$	10153 10182
traces$	9968
track	2427 10052 2665
track$	2098 6304 9958 9968 9972 6449 6481 2603 2665 7308
tracke	2427 9947 6335
tracked$	9969 9974 6481 2603 10182 3342
tracki	2427
trackie$	7104
trackies$	9202 9203 9204 1705 9224 7104 7109 3241
tracking$	6481
tracks	2427
tracks$	9968 6481
tracksuit$	9202 9203 9204 9214 7104 7106 7109 3688
tracksuits$	9202 9203 9204 9205 9206 9211 9212 9213 9214 9216 9224 7104 7106 7109 7266 3688
trade$	463 472 4351 473 474 475 476 477 583 2914
traded$	463 472 4351 473 474 475 476 477 583 2914
trader	2417 6547
traders$	8581 9912 6296 10186 2678 10199
trades$	463 472 4351 473 474 475 476 477 583 2914
trading$	463 472 4351 473 474 475 476 477 583 2914
traffic$	402 403 404 2897 7227
trafficced$	402 403 404 2897
trafficcing$	402 403 404 2897
trafficed$	402 403 404 2897
trafficing$	402 403 404 2897
trafficking$	7794 7919 402 403 404 2897
traffics$	402 403 404 2897
trail	2706
trail$	2448 6585
trailed$	2448
trailing$	2448
trails$	2448
trainer$	7104
trainers$	7743 7744 4115 4116 4117 4118 4119 4121 4122 7982 7983 7984 7985 7986 7987 7988 7989 7994 7997 8413 5540 1662 9202 9203 9204 9205 9206 9211 9212 9213 9214 7104 7109
training$	6745 6759
tramad	6632
tramadol$	10271
transactional$	2918
transfer$	7438
transmitted$	7383
transplant$	10268
trap$	3008
trapping$	2898
trapstar$	3687
trauma$	10351 3518 7416
traumatic$	7353
travel	10183
travel$	7831 7832 7833 8019 2927 6807
traveled$	2927 6807
traveling$	2927 6807
travelled$	2927 6807
traveller$	1615 5500
travelling$	7857 8019 2927 6807
travels$	2927 6807
trawl	2438
trawl$	2612 7240 3749
trawled$	2612
trawles$	2612
trawling$	2612
trawls$	2612
treat$	1100 1101 2335 2336 2462
treate	2639
treated$	1100 1101 2335 2336 6375 2501 6601 2746 6633 3470
treating$	1100 1101 2335 2336
treatm	7389
treatment$	2096 10239
treats$	1100 1101 2335 2336
treatted$	1100 1101 2335 2336
treatting$	1100 1101 2335 2336
trendy$	3230
trial$	7487
tricks$	9300
tricky$	1118 1119 1120 1121 1122 1123 8733 8734 8735 8736 8737 8738 8739 6949
tried$	1087 5610 5612 5613 9319 9367 9368 9369 9370 9500 5865 9892 7150
tries$	1087 9357 9379 9380 9381 9382
trip$	8047
trips$	8047
troubl	6580
trouble$	7574 7575 4069 4070 4071 4072 4073 4074 4075 4076 198 199 200 7890 4474 4475 8115 8116 8117 8118 8125 8162 8163 8164 663 8383 8387 8394 8441 8570 4941 8768 5690 9330 5692 9433 5895 9540 9541 9542 10195 10219 2795 2824 6810 6824 2973 2974 2975 6937
troubled$	9507 9512 5882 9522 9523 9524 9525 9526 9527 9528 5896 9561 3057 3161
troublemaker$	3653
troublemakers$	8768 3653
troublemaking$	3653
troublesome$	4843 3668
trousers$	1705 3241
truancy$	3642
truant	3857
truant$	7800 7862 8543 8544 8545 9428 9429 9430 6873 6874
truanted$	3642
truanting$	3642
truants$	8543 8544 8545 6873 6874
true$	2194
trust$	8636 9265 9271 9285 9320 9321 9322 9323 9333 9406 9407 9408 5868 5873 5874 9832 9863 6251 2376 7126 7134 3315 3324
trusted$	8082 8083 8084 8094 5375 1515 9392 9393 9394 9395 9396 9626 9627
trusting$	9264 5770
truth$	4589
truthful$	4586 8226
try$	1087 5610 5612 5613 9265 9271 9285 9319 9357 9406 9407 9408 9419 7126 7134 7150
trying$	9406 9407 9408 10110 7134 7152
tryings$	10110
tubby$	3683
tuberculosis$	3839
tuitio	6667
tuition$	10306
tumour	6594
tumour$	10233
turf	6457
turf$	10096
turkish$	1615 5500 7097
turn	10220
turn$	382 383 4676 4678 803 1694 1703 1720 1721 5611 5629 5635 5640 5649 9291 9292 9357 5725 2238 2244 2245 2246 9843 10190 6552
turned$	382 383 803 5487 5492 1695 1704 1720 1721 5611 5615 9258 9259 9260 9261 9367 9368 9369 9370 1953 2238 2244 2245 2246 2274 9893 7184
turning$	382 383 803 1720 1721 9615 9616 2238 2244 2245 2246
turnned$	382 383
turnning$	382 383
turns$	382 383 803 1720 1721 5611 5691 9357 9379 9380 9381 9382 2238 2244 2245 2246
tutor$	7742 4861
tutors$	7742
twelve$	1351 1352 1353 1354
twenties$	8007
twenty$	8005 8006 8007 520 521 8040 8041 1318 5207 1347 8869 5231 8871 8873 8874 8875 8876 8877 8878 8879 9103 9104 7005
twice$	4365 8010 5184 5185 5186 8936 10241 3550
twists$	7085
two	9959 10038 6460 2599 10120 10121 10147 10155 6534 10221 7316
two$	4235 8568 1650 9168 9169 9170 9171 9172 9173 5989 6168 2648 3078 3098 3364 3536 3612
twoc	6750 3638
twoc$	10389 7517
ugly$	3125 3683
ultimately$	88
unable$	133 769 770 771 772 773 775 816 4968 4969 1132 1133 1134 1135 1136 2745 2781 7142
unacceptable$	8664 8665 8666 8667 8668 8669 8670 8671 8672 6390 3063 3693
unacceptably$	3693
unacco	3590
unaccompanied$	7469
unadoptable$	3668
unambitious$	3668
unanswered$	7199
unauthorised$	3556
unbearable$	8438 8457
uncaring$	3668 3693
uncle	10314 6686 10327 10334 6733
uncle$	2791 10325
unclear$	679 682 685 686
unco$	3053 3276
uncomfortable$	10223
unconscious$	3831
uncontrollable$	3057 7142 3668
uncooperative$	3664 3693
uncorr	2399
uncorroborated$	6278
under	6401 2730 3617
under$	457 966 5512 1932 1958 6167 6609 2734 6740 2862 3354 3459
underachiever$	6873
underachievers$	6873
underage$	2908 2915
undercover$	3709
underdressed$	3683
undermine$	2941
undermined$	2941
undermines$	2941
undermining$	2941
underpass$	8107 8108 8109
unders	2579
understand$	142 143 149 231 679 682 685 686 8313 4687 4688 4689 4690 4691 4692 4693 4694 4695 4696 4697 4698 9101 9320 9321 9322 9323 2442 2620 2732
understanding$	5356 1478 1479 5359 7172
understands$	679 682 685 686 2620 2732
understood$	231 679 682 685 686 9451 2473 2598 2695
undert	2426
undertaken$	7699 9629 9630 9631 9632
underweight$	7392 3683
underwent$	3820
undesirable$	8417 8418 8419 2950 3057
undesirables$	8417 8418 8419
undisciplined$	3668
undoubtedly$	1925 7143 3691
unempl	10326
unengaged$	3664
unfair$	9603 9604 9614 9698
unfazed$	3677
unfit$	2184
unforgivable$	3693
unforgivably$	3693
unfounded$	2958
ungovernable$	3668
ungrateful$	3668
unhealthy$	3975 959 960 961 2889 2981 2982
unheeded$	7199
unhelpful$	3693
uniform$	5540 1662 9181 7102 7104
uniforms$	5540 1662 9181 7102 7104
uninterested$	3254 7142 3668 3693
unironed$	3223
unit	6286 6302 6451 10247
unit$	4979 5868 5873 5874 9832 9863 6251 9915 9923 9925 9930 9931 9932 6294 6295 9941 6329 10011 10090 10109 6471 10122 6498 10157 10179 6573 10261 10301 10320 10385 7427
units$	9915 7288
unjust$	9614
unkempt$	1615 5500 3683
unkind$	9603 9604
unknow	9947
unknown$	7760 4329
unlawful$	7893
unless	10161
unless$	8089 8092 8093 2549
unlikeable$	3668
unlovable$	3057
unmanageable$	8664 8665 8666 8667 8668 8669 8670 8671 8672 3057 6937 3668
unmotivated$	3668
unnecessary$	3942
unnerve$	5419
unopened$	7199
unpaid$	2877
unplaceable$	3668
unpleasant$	10223 3668
unpredictable$	8664 8665 8666 8667 8668 8669 8670 8671 8672 3063 3666
unprepared$	3246
unprofessional$	3693
unprofessionally$	3693
unquestionably$	3691
unreachable$	7142 3664
unread$	7199
unreasonable$	9603 9604
unreliable$	2962 7142 3668 3693
unrepentant$	3668
unresponsive$	3664
unruly$	2971 3057 3063 3161 3668
unsafe$	7518 7519 7558 3975 7893 4773 10359 2887 2889
unsavoury$	8417 8418 8419 3057
unshockable$	3677
unsolved$	6509
unstable$	6973 6974 3668
unsubstantiated$	2958
unsuitable$	8420 2950
unsupervised$	3109
unteachable$	3057
untidy$	1615 5500 3207
until$	9966 2549 7505
unto$	4919 4922
untouchable$	8602 8603 8604
untrue$	8466 9456
untrustworthy$	7142 3668 3693
unusual$	3187
unusually$	3128
unwanted$	4483 5187 5190
unwashed$	9179 3207 3223 3683
unwell	10358 6728
unwell$	10367
unwilling$	765 769 770 771 772 773 775 818 1132 1133 1134 1135 1136 2324 3246 7139 7142
unwillingness$	4138 260 261 262 263 264 265 1132 1133 1134 1135 1136
unwise$	76 77 3975 7626 7627 7628 7629 691 2889 2938
up$	7567 7624 7818 363 364 365 366 367 4363 4519 4630 8315 4797 8437 1041 5061 5062 8707 1227 5166 5194 8835 5209 5210 8885 8906 5275 5292 8999 9070 5461 9106 9132 9150 9187 5573 5574 5582 5583 9231 5593 5594 9267 9268 9273 9274 9278 9279 9287 9288 9295 9296 9297 9363 9364 5796 9458 5832 9692 6062 6074 9718 6118 6121 6122 9796 6166 6382 6410 10105 10108 10150 10166 10312 10329 10331 2863 6777 6944 7033 7108 7122
upbringing$	6938
upbringings$	6938
update	2652
update$	2412 6531
updateing$	2412 6531
updates$	2412 6531
upon$	4471 4472 6517
ups$	8845 8864 8891 9008
upsetting$	7576 7577 7578 7579 7580
upstream$	7324
urchin$	3652
urchins$	3652
urgency$	9859 9860 9861 9862 7198
us$	7856 7936 7939 8224 8321 8322 4971 8777 9045 9053 9054 9055 9056 9057 6080 2614
use	2527 2596 2828
use$	3910 3912 3913 3914 7623 7719 7800 7829 584 585 586 4544 730 8313 9265 9271 9285 5767 2405 2628 2691 2693 10265 7126
used	2596 2740
used$	7562 8045 8075 584 585 586 730 1109 1468 2273 2408
useful	2596 3335
useful$	9924 2563 2693
useless$	3255 3668 3693
user$	8527 8540 8541
userna	6502
usernames$	10141
users$	8527 8540 8541 10368
uses	2527 2740
uses$	584 585 586 2691
using	2527 2740 2828
using$	7694 584 585 586 1110 2691
usual$	6208 2979
usually$	1706
utter$	1064 1065 1067 1744 2344
utterly$	5847 2231 3260 3263
vaccin	3827
vain$	3668
valium	6632
valium$	10271
valuab	3335
value	7213
value$	2405 2693 3408
values$	8758 6981
van$	7220
vandal$	8543 8544 8545 6873 6874 3652
vandals$	8543 8544 8545 6873 6874 3652
vans$	7220
vape$	7743 7744 4115 4116 4117 4118 4119 4121 4122 7994 7997 8426 10259
vapes$	7743 7744 4115 4116 4117 4118 4119 4121 4122 7982 7983 7984 7985 7986 7987 7988 7989 7994 7997 8426 8442 10259
variable$	8659 8660 8661 8662
various$	460
vehicl	9967
vehicle$	2463 6750 3348 3355
vehicles$	2463
ventured$	8094
verbally$	3074
vermin$	9853
versed$	5221 1591
version$	4829 4830 4831
versions$	4829 4830 4831
very$	4059 4067 1412 1570 5554 5860 3120 3128 3145 3513
vest$	7104
vests$	9220 9221 9222 7104
vicious$	3666
victim$	4707 8378 8456 969 4865 987 8675 9034 9035 9036 2832 3101
victimisation$	7555 7556 7557 8156 8157
victimise$	2337 2338 2339 2340
victimised$	2337 2338 2339 2340
victimises$	2337 2338 2339 2340
victimising$	2337 2338 2339 2340
victims$	636 8326 8327 8328 8329 8330 8331 8332 8333 8334 8335 8336 8337 8378 8387 8443 8444 8445 8446 968 4865 987 8675 9034 9035 9036
video$	7963 7971 4355 4356 478 479 9082 9957 10084
videos$	7963 7971 4355 4356 478 479 9082
vietnamese$	1615 5500
view$	9988 7189
viewed$	992 1172
views$	7189
vile$	8664 8665 8666 8667 8668 8669 8670 8671 8672
village$	8506 8507 8508 8509 8510 8511 8512 8513 8514 8515 8516 8517 8520 8521 8525 6096
vindictive$	9614 3666 3668
violen	10015 10230 10326 10355 10358
violence$	7886 7900 7902 4474 4475 8441 8570 8606 8626 1213 1214 8768 6451 6470 2592 10111 10112 6483 2606 6494 2619 2623 6518 6540 2675 2694 2795 6810 6843 3390 7464 3586
violent$	8664 8665 8666 8667 8668 8669 8670 8671 8672 8768 2983 3063 3369 3666
virtually$	1366 5245 1367 1368 1369 1370 1373 1374 1375 1376 1437 1438 3129 3139
visibility$	10098
visible$	6500 7089 3448
visit	2828 7277 7286
visit$	5127 9469 9470 9471 9781 10020
visited$	9676 9892
visiting$	7694 7857
visitor$	10238
visits	2825
visits$	5127 9469 9470 9471 9948
visual$	3489
visually$	3527
vital$	6168
vitiligo$	3686
vodka	6598
vodka$	10237
voice$	7189
voices$	7189 7362 7363 7364
volatile$	8664 8665 8666 8667 8668 8669 8670 8671 8672 2982 3063 3666
volition$	7770 8042 8043 6806
volume	2558
volumes$	6050
voluntarily$	8042 8043 8053 8054 8055 8056 8057 8058 8059 8060 8061 6805 6806 6809
vomit$	10234
vomited$	3532
vomiting$	3532
vomits$	3532
vote$	354 355
voted$	354 355
votes$	354 355
voting$	354 355
voucher$	7994 7997
vouchers$	7994 7997
vulnerabilities$	4573 695 696
vulnerability$	8156 4573 695 696 8326 8327 8328 8329 8330 8331 8332 8333 8334 8335 8336 8337
vulnerable$	7520 7558 4804 4805 4806 4807 5323 5324 5325 9034 9035 9036 9073 9074 9075 5450 5451 5452 5453 7026 3161
wag$	2903
wagging$	2903
wags$	2903
waited$	7184
waitin	2738
waiting$	4912 2721 2742 2750 3498
walk	10183
walk$	4003 4114 4141 4198 8062 8063 8064 8065 8066 4559 8210 1693 1702 2168 2169 9843
walked$	4213 4435 4442 4592 1693 1702 2168 2169 6694 7184
walking$	7694 7857 1693 1702 2168 2169
walkked$	1693 1702
walkking$	1693 1702
walks$	1693 1702 2168 2169
wall$	6495
wander$	1107
wandered$	1107
wandering$	1107
wanderred$	1107
wanderring$	1107
wanders$	1107
wannabe$	2965 3652
wannabes$	3652
want	6299 2461
want$	7953 7954 4655 4656 4657 4658 4833 8883 9006 5408 5409 5410 1725 9320 9321 9322 9323 9339 9340 9341 9357 5804 2030 9633 9924 10110 2718
wanted$	4110 8151 1725 9451 2031 5998 5999 2121 2122 2419 2718 2859 2875
wanting$	7168
wants$	7953 7954 9006 1725 9339 9340 9341 9357 5804 10110 2718
ward	10247
warden	6291 6292 6293 2415 2416 2417 2450 6332 6547 2672
warden$	2393 9912 9930 9931 9932 6294 6295 6296 2447 6329 9971 2571 2602 10186 2673 2678 2679 10199 6562 2698
wardens$	8436 8770 8771 2393 9912 9930 9931 9932 6294 6295 6296 2447 6329 9971 2524 2571 2602 10186 2673 2678 2679 10199 6562 2698 6832
warn$	2542
warned$	7671 7672 4034 156 157 158 159 160 161 162 163 4043 165 166 167 168 169 170 171 172 173 174 175 7703 7704 7705
warning$	7668 7701 7702 8353 8354 8355 8356 8357 2269 2270 2271 2272 9807 9808 9827 9828 10071 6661 6833 7189 7190 3350 7493
warnings$	7668 7701 7702 8353 8354 8355 8356 8357 2269 2270 2271 2272 9807 9808 9827 9828 10071 6833 7189 7190
warran	6576
warrant$	1521 1522 1523 10039 2633 10215 7274 3747
warrants$	2633 7274 3747
warriors$	8620
wary$	7541 3904 3905 3906 3907
was	2501 6575 3482
was$	3987 155 164 257 258 388 401 4368 625 626 857 858 859 860 946 962 1008 1009 1010 1011 1012 1013 1014 1015 1016 1017 1019 1020 1021 1022 1023 1024 1125 5020 5025 1165 1189 1190 1191 1192 1193 1194 1362 1366 5245 1367 1368 1369 1370 1373 1374 1375 1376 9111 9114 1607 5560 1706 1730 5619 5804 1967 1968 5965 5975 9651 6024 6059 2232 6147 6148 6183 2312 2313 9871 2360 9894 6330 6347 6427 6532 6553 2722 2904 2929 2988 2990 2994 3043 3047 3058 3060 3070 7041 7088 3287 3314 7244 3432 3490 3495 3501 3502 3513 3529 3550 3552 3553 3587 3591 3601 3609 3611 3612 3616
wash$	2280
washed$	2280
washes$	2280
washing$	2280
waste$	801 3321
wasted$	801 3321
waster$	8535 3652
wasters$	8535 3652
wastes$	801 3321
wasting$	801 3321
watch	2706 3351
watch$	9202 9203 9204 6304 9958 2448 9972 10020 2590 6481 10190 6585 2835 7104 7109 7308
watche	6335
watched$	9682 9683 9960 2448 9974 6481 10138 10182 2835
watches$	9202 9203 9204 7104 7109
watching$	2448 6481 2835
watchlist$	7230
watchlists$	7230
watchs$	2448 6481
water$	6702
wave$	7309
wavy$	3207
way$	19 7582 5144 5557 1679 1680 1681 9223 5589 5590 5685 9766 2321 10212 6766
ways$	7582 7847 8779 8860 8931 9300 9318 9421 6766
wayward$	3057 6937 3161
we	2417
we$	5708 5709 5711 5712 5750 5751 5752 5779 5780 5781 2318 6296 2524
weak$	4924 8659 8660 8661 8662 1145 1236 1237 1238 1239 2197 2198 2199 2200 9822 9823 9824 9825 6201 2350 3083 3084 3298 3338
weaker$	4794 4795 4804 4805 4806 4807 4853
weaned$	2752
weapon	9908 9918 9991 10130 2626 10390
weapon$	7844 4775 4776 4777 9978 9998 9999 10389 3436
weapons$	7842 7886 4775 4776 4777 2410 9978 9998 9999 6505 3436 3744
wear	2868
wear$	8062 8063 8064 8065 8066 1632 1657 1667 1668 1669 1670 1671 1672 1673 1674 1675 1676 3208 3225
wearing$	7857 1632 1657 1667 1668 1669 1670 1671 1672 1673 1674 1675 1676 2868 3208 3225
wears$	1632 1657 1667 1668 1669 1670 1671 1672 1673 1674 1675 1676 3208 3225
weary$	6995
weed	6758
weed$	7743 7744 4115 4116 4117 4118 4119 4121 4122 7842 7923 7924 7925 7982 7983 7984 7985 7986 7987 7988 7989 7994 7997 8426 4901 9962 6619 10259 10270 10397 6776
week$	9425 9426 9427 9469 9470 9471 6668 7200 7478
weekend$	9425 9426 9427 10237
weeks$	9469 9470 9471 7200 7478
weigh$	1512 5392 5393 5394
weighed$	3830 3833
weighs$	3833
weight	6599 6626 10266
weight$	10238 10265 7393
welcome$	2936
welcomed$	2936
welcomes$	2936
welcoming$	2936
welfare$	7528 3890 7583 7584 7585 7586 7587 7588 7589 7590 7593 7645 7646 8272 8273 8274 8275 8276 8277 8278 8279 8280 8281 8282 8283 8284 9030 9031 9032 9033
well$	7698 7706 7707 8644 1253 1254 1266 1312 1342 1473 1494 1497 5384 5385 5386 5387 5388 5389 5390 1608 1613 3166 3179 3188 7103
wellbe	6626
wellbeing$	7528 7583 7584 7585 7586 7587 7588 7589 7590 7593 7645 7646 8267 8268 10265
went$	7673 7693 275 378 379 380 381 382 383 415 416 417 4310 435 436 530 531 532 535 8105 8106 869 893 912 913 1061 1228 1229 1230 1693 1702 2294 2733 2854 2863 2899 2926 2927 6807 3589
were	9947 2501
were$	3987 3994 155 164 4064 257 258 388 401 4368 625 626 8251 857 858 859 860 946 962 1008 1009 1010 1011 1012 1013 1014 1015 1016 1017 1019 1020 1021 1022 1023 1024 1125 1165 1189 1190 1191 1192 1193 1194 8774 1362 1366 5245 1367 1368 1369 1370 1373 1374 1375 1376 1580 1607 5513 1706 1729 5619 5736 5737 5804 1967 1968 5975 9651 2232 6148 6183 2312 2313 2360 9894 6330 6347 6420 6532 6729 2904 2929 2988 2990 2994 3043 3047 3058 3060 3070 7041 7088 3287 3314 7244 3432 3550 3591 3601 3609 3616
west$	1625
wet$	2739
wets$	2739
wetting$	7388
what$	3995 3996 4056 7903 8049 4512 4513 654 662 8215 8223 735 736 8778 5141 8784 9037 9038 9805 9827 9828 6469 6813 6816 7190
whatever$	8259 9000 9017 1731 1732 1733 1734 1832 1833
whatsapp$	437 4316 438 4317 439 4318 440 4319 441 4320
whatsoever$	9651
wheel$	9704
wheelc	6728
wheelchair$	10367 3789
when	7222
when$	4314 4315 8223 9102 9868 9966 9973 6446 7411
whenever$	4314 9966
where	7222
where$	7543 7544 7545 7546 8223 9102 2460 6446 6482
wherea	6306 2593 6472 6473 2664
whereabouts$	9945 9946 6543
which	7213 7222
which$	9102 9985 10113 10120 6493 6544
while$	9684
white$	9084 1593 1615 5498 1628 5529 5530 5531 1653 1689 3160 3161 3184 3191 7104 3230
who	9908 9929 9985 10113 10120 6493 6544 7222
who$	7543 7544 7545 7546 4366 4367 4402 670 699 8223 8406 8421 8774 9111 9114 2421 6303 6309 2455 2480 2491 6373 2502 6446 6447 6482 10125 6526 2653 6533 2656 6545 10198 6565 10206 6578 7041 3440
whoever$	6533
whole$	6106 6108 2971
wholly$	3260 3263
whom	10113 10120 10132
whom$	7543 7544 7545 7546 8223 9939 10009 2502 6482
why$	4558 680 681 4561 683 684 4564 4565 687 692 693 8215 8223 737 738 739 740 2101 2102 2103
wicked$	2980
wider	2464
wider$	8506 8507 8508 8509 8510 8511 8512 8513 8514 8515 8516 8517 8520 8521 6343
wife$	10310 10345 10370
wild$	2971 2980 6901 6902 6903 6937 3185 3207 3668
wilful$	3693
wilfully$	431 3318 3693
will	2509 2658
will$	769 770 771 772 773 775 819 839 1463 1487 1499 1502 1535 1745 1747 1748 1749 1750 1751 1752 1753 1757 1758 1759 1760 1761 1762 1763 1773 1777 1778 1779 1787 1788 1789 1790 9312 9313 9314 9315 9316 9317 5684 9335 9336 9337 9338 5715 9361 1844 1845 1846 1847 1848 9371 1859 5774 5775 5778 5804 9445 9446 1936 1937 1950 6285 2409 6319 2447 2496 6390 2515 6414 2597 2636 6575 3247 3250 3252 3264 3452
willed$	6962
willing$	219 220 225 324 325 326 527 528 741 742 743 5601 5603 5605 9245 9246 9247 9248 2401 2925
willingly$	8042 8043 526 6805 6806 2928
willingness$	7785 5759 9399 9400 9401 9402 9403 9404
win$	5107 9377 5739
wind$	918 919 5657
winding$	7576 7577 7578 7579 7580 918 919
winds$	918 919
winter$	7908 7909
wiry$	3164
wisdom$	1305 1307 5242 1364
wise$	4008 1260 1261 1314 1581 6991 6996 6997 3124 3140
wiser$	3975 1257 1258 1259 1302 1314
wish$	5759 9399 9400 9401 9402 9403 9404 10110
wished$	2718
wishes$	2718 7189
wishs$	10110
wit$	9605 9606 9607
with	10064 6751 3406
with$	7601 7699 7804 7807 7812 7863 4234 4247 4251 7973 4335 4338 4369 4381 4382 4386 4393 4395 4397 8048 4491 4492 8225 4778 4781 4791 4792 8432 4834 8621 8637 8641 8652 8653 8656 8663 5101 8744 1233 8766 5128 5131 1270 5361 5362 5363 9111 9114 1632 1645 1646 1647 1648 1696 9283 9334 9412 2130 9817 6275 6300 9948 6344 9987 10036 10162 2727 6675 10324 6723 2871 6761 6828 3100 3208 3219 7209 7288 7334 3464 3525 3547 7459 7494
withar	10117
withbu	10117
withcr	10117
withda	10117
withde	10117
withdi	10117
withdrawn$	6522
withga	10117
withheld$	709 710 7197
withhold$	709 710
withholding$	709 710
withholds$	709 710
within$	4864 8504 8505 8592 5092 5326 6590
withof	10117
without$	72 4236 1035 8981 8982 8983 8984 8985 8986 8987 8988 8989 8990 8991 8992 8993 9017 9023 9024 9025 9026 9027 9028 9029 1546 1783 1786 5693 1883 2131 2132 6036 2263 2264 2773 3258 3259 3273 3295
withro	10117
withsh	10117
withst	10117
withsu	10117
withth	10117
witness$	6841
witnesses$	6841
woeful$	2350 3693
woefully$	3693
wolves$	8564 8565 8566
woman	6753
woman$	8841 1329 5213 8856 8890 8895 8897 1384 5266 8912 8913 1408 8928 8929 8930 8934 1419 1420 8956 10362 10392 7008
women$	8506 8507 8508 8509 8510 8511 8512 8513 8514 8515 8516 8517 8520 8521 8522 8841 8844 1329 5211 8861 8863 8880 8888 8895 8896 8897 1381 8912 8913 1419 1420 1439 9011 9184 9234 7005 7008 7018
wont$	1759 1760 1761 1762 1763 3247
wool$	7013
woolly$	3693
word$	9781 9810
wore$	8062 8063 8064 8065 8066 1632 1657 1667 1668 1669 1670 1671 1672 1673 1674 1675 1676 3208 3225
work	7277
work$	137 139 140 4060 7700 4172 7889 392 393 394 395 396 397 398 399 400 647 8313 8322 8548 4998 5013 5017 8658 8710 5105 5150 9236 9265 9271 5644 9285 5695 9354 9385 9391 9406 9407 9408 9413 9666 2466 6756 6820 3079 7126 7134 7177
worked	2522
worked$	392 393 394 395 396 397 398 399 400 647 9383 9392 9393 9394 9395 9396 10158 2864 7135
worker	10247
worker$	7742 7980 8224 8321 5868 5873 5874 5884 5885 9832 9863 6242 6251 6716 10383 6821 3325 7504
workers$	7742 7980 8224 4680 8321 8587 4971 8740 8789 8790 8791 5708 5709 5711 5712 5750 5751 5752 5868 5873 5874 9832 9863 6251 6821 6916
working$	392 393 394 395 396 397 398 399 400 647 5014 5330 9264 9406 9407 9408 10086 7134 7207 3567
works$	392 393 394 395 396 397 398 399 400 647 9389 7135
workshop$	137 139 140
workshops$	137 139 140
workshy$	3668
world$	8860 3116 3117
worldly$	1314 1566 1567 1568 1569 3118 3673
worn$	8067 8082 8083 8084 8094 9955 6318 7088
worr	2747 2785 2847
worried$	5331 5332 5333 8973 8974 8975 5337 5338 6180 2383
worries$	8349 8350 8351 8352 5340 8980 7189
worry$	5331 5332 5333 8973 8974 8975 5337 5338 7189
worrying$	8664 8665 8666 8667 8668 8669 8670 8671 8672 3061 3063
worse$	4551 9009 9010 9778 9779 7023
worship$	509 510 511 512 513
worshiped$	509 510 511 512 513
worshiping$	509 510 511 512 513
worshipped$	509 510 511 512 513
worshipping$	509 510 511 512 513
worships$	509 510 511 512 513
worst$	8127 4514 3063 3369
worth$	8340
worthless$	3668
would$	277 567 4448 8088 571 572 573 574 575 581 4461 4470 4571 4619 956 1025 8883 8905 1452 5336 1536 1746 1764 1765 1766 1777 1778 1779 5715 9371 1859 5804 9445 9446 1936 1937 5961 5962 5963 6285 2409 3248 3252 3264
wound$	918 919
wrap	10390
wraps$	8631 6776 6925
wreak$	3029
wreaked$	3030
wreaking$	3028
wreck$	2941
wrecked$	2941
wrecking$	2941
wreckked$	2941
wreckking$	2941
wrecks$	2941
wrist$	10243
wrists$	10243
writ	7448
write$	2252 2595 2665 10299 3013 3014
writing$	2255 2595
written$	2233 2254 2782
wrong$	3975 3976 4092 4183 4184 4185 7890 8405 8417 8418 8419 8903 8904 9603 9604 9614 9698 9864 9865 6239 2889 2951
wrote$	2253
xanax	6632
xanax$	10271
y$	8925
year	6663
year$	4370 4399 4400 8499 4863 8503 5197 8846 5226 8965 1595 1598 1600 10298 6663 10302 7200 7478
years$	8503 8832 8833 8834 8899 8900 8901 8902 8937 8938 8939 8965 7200 7478
yet$	4046 2330 6231
yield	3335
yjs	6743
yjs$	10382 3625
yob$	3652
yobbish$	3063 3652
yobbo$	3652
yobbos$	3652
yobs$	8564 8565 8566 3652
yoi$	3873
yos	6743
yos$	10382 3625
yot	6743
yot$	10382 3625
young	6753
young$	259 314 941 4837 4949 4950 1106 8676 5041 5042 8700 8701 8702 8703 8704 8705 8719 1211 1212 5093 5199 5454 5455 5456 5457 5458 5459 1593 9111 9114 5703 5839 6001 6119 6120 6129 6138 6176 6217 6219 6274 9963 9965 6327 2451 2452 6351 2495 10021 2506 10038 10042 6421 6424 6460 2599 10120 10121 6503 10147 10155 6534 10221 10224 10392 2915 2983 2986 2995 3034 6936 6983 3136 3160 3364 7291 7297 7316 3588
younger$	4794 4795 4804 4805 4806 4807 4853 8506 8507 8508 8509 8510 8511 8512 8513 8514 8515 8516 8517 8520 8521 8524 8525 6700 6775
youngers$	10007
youngster$	1106 8676 8700 8701 8702 8703 8704 8705 8716 6936
youngsters$	1106 8676 8700 8701 8702 8703 8704 8705 8716 6775 6936
youth	3375 3621
youth$	1106 8676 8679 8700 8701 8702 8703 8704 8705 8716 1593 9111 9114 9117 9118 2364 6290 2463 6743 2865 2983 6864 2986 6936 7040 3162 3364 3612 3621
youths$	8475 1106 8676 8679 8700 8701 8702 8703 8704 8705 8716 9111 9114 2463 6864 6936 3162 3679
yp	6274 6282 9942 9959 9961 9963 9965 6327 9967 2451 2452 10021 10038 10042 6425 6460 2599 10120 10121 10147 10154 10155 6534 10221 10224 2748 6634 2771 2793 6674 10344 6719 6720 2848 10369 10396 2881 3375 7265 7291 7316 7430
yp$	2957
yp1$	2956
yp2$	2956
yp3$	2956
yp4$	2956
yp5$	2956
yp6$	2956
yro$	3871
zero$	1880 6002 3319 3402
zits$	7098
