3865 3625 2871

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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 10 10 10 10 10 10 11 12 12 12 13 13 13 13 14 14 15 16 16 16 17 17 18 18 19 21 22 22 23 23 23 23 23 25 26 28 28 28 28 29 31 31 31 32 32 33 34 34 36 36 36 36 36 36 36 36 36 36 37 37 37 37 37 38 39 39 40 40 40 41 41 41 43 43 43 44 44 44 45 45 45 45 46 46 46 46 47 47 47 47 47 48 48 48 48 49 49 49 49 49 49 49 49 50 50 51 51 52 53 53 54 54 54 54 54 55 56 56 56 57 57 58 58 58 59 59 59 60 60 60 60 60 60 61 61 61 61 62 62 62 62 63 64 65 65 65 66 67 67 68 68 69 69 69 70 70 71 71 71 71 71 71 71 71 71 71 71 72 72 73 73 73 73 73 73 74 75 76 77 77 77 77 78 78 78 79 79 80 80 80 81 82 82 83 84 84 85 86 87 88 88 88 89 89 89 89 89 89 89 89 90 90 90 90 90 90 90 90 91 92 92 93 94 95 95 96 96 96 96 96 96 96 97 97 98 99 99 99 99 99 99 100 101 102 103 103 103 103 104 104 104 104 104 104 104 104 104 104 104 104 104 104 104 104 104 104 104 104 104 104 105 105 105 105 105 105 105 106 106 107 107 108 108 108 109 109 109 109 109 109 110 110 110 111 111 112 113 113 113 114 114 114 114 114 114 115 115 115 115 116 117 117 117 117 117 117 118 118 119 119 121 121 122 123 124 124 125 126 126 127 127 127 127 127 128 128 128 128 129 129 129 130 130 130 131 131 131 131 132 132 133 134 135 136 138 138 139 139 140 140 140 141 141 141 141 141 141 142 143 143 143 144 144 144 147 147 147 147 148 148 148 148 149 149 150 150 150 150 151 151 151 151 151 151 151 151 151 152 153 153 155 156 156 160 160 160 160 160 161 161 161 162 163 163 163 163 163 163 163 166 167 169 171 172 173 177 179 179 180 182 184 184 184 184 184 184 184 184 185 185 185 185 188 188 188 189 190 190 190 190 193 194 194 195 195 196 198 198 198 199 201 201 201 201 201 201 202 203 204 204 204 204 204 204 204 205 205 205 205 205 206 206 206 206 206 206 207 207 209 209 211 211 212 213 213 214 215 215 215 216 217 219 219 219 219 219 219 219 219 219 220 220 220 220 220 221 221 221 221 221 221 221 221 222 222 222 222 222 222 222 223 223 223 224 224 225 225 226 226 226 226 226 227 227 227 227 227 228 228 229 230 231 231 232 232 233 233 233 234 235 235 236 236 237 237 238 239 239 239 240 241 241 243 244 244 244 244 244 245 246 247 247 247 247 247 247 248 248 248 248 248 249 249 250 250 252 252 253 253 254 254 255 257 258 259 260 261 262 263 264 265 266 266 267 268 268 269 269 269 269 270 270 270 270 270 271 271 272 272 272 273 273 274 274 275 275 275 275 276 277 277 278 280 281 281 282 282 282 282 282 282 282 282 282 283 283 284 285 286 287 288 288 288 289 290 291 291 292 292 293 293 294 294 295 295 296 296 297 297 297 297 297 297 297 297 297 298 298 298 298 299 299 300 301 301 302 303 304 304 304 304 305 305 306 306 306 306 307 307 307 308 309 310 311 312 313 313 314 315 315 316 317 317 317 317 317 317 317 317 317 317 317 317 318 318 318 318 318 318 318 318 318 319 319 319 319 320 320 320 320 320 321 321 321 321 321 321 321 321 322 322 323 323 323 325 325 325 326 327 329 330 331 331 331 333 333 333 333 333 333 333 333 333 333 333 333 334 334 334 334 334 334 334 334 334 334 334 335 335 335 335 337 337 337 337 337 338 338 338 338 339 339 339 339 340 340 341 341 341 341 342 342 342 343 343 344 345 346 346 347 347 348 349 350 350 352 352 352 352 352 352 352 353 353 353 353 353 353 353 353 353 353 353 353 353 354 355 357 358 359 360 361 362 362 362 364 364 364 365 365 366 367 367 367 369 370 370 370 371 371 372 373 373 374 376 377 378 379 379 380 381 382 382 382 382 383 383 384 384 384 384 385 385 385 386 386 387 387 387 393 395 396 396 397 397 397 399 400 403 404 409 409 412 412 412 413 414 415 418 424 425 425 425 427 428 428 428 428 429 431 431 431 431 432 434 434 434 435 436 437 437 438 438 438 438 438 438 438 438 438 438 438 438 438 438 438 438 439 439 439 439 440 440 440 440 440 440 440 440 440 440 440 440 440 440 440 440 440 441 441 441 442 443 443 443 443 445 447 449 450 451 451 451 451 452 452 452 452 453 454 454 454 459 460 460 461 461 461 461 461 461 461 461 462 463 465 465 466 466 466 466 468 469 470 470 472 472 473 474 475 475 475 475 476 476 476 476 477 477 477 478 479 480 480 481 481 481 482 482 482 482 483 483 484 484 485 486 487 487 487 488 491 491 491 494 494 495 495 495 495 496 496 496 496 496 496 498 499 499 500 500 500 500 500 501 501 501 501 501 502 502 502 503 504 504 504 504 505 506 506 506 506 506 506 506 506 506 507 507 509 509 509 509 510 510 510 511 511 511 511 511 511 511 511 511 511 511 511 511 511 511 511 511 511 512 512 512 512 512 512 513 514 514 514 514 514 514 515 515 516 517 517 517 517 518 522 522 522 522 523 525 525 525 526 526 527 527 529 529 529 529 529 529 529 530 530 530 531 531 535 536 536 536 539 540 542 542 543 545 545 545 545 546 549 551 551 551 552 552 552 555 556 557 557 558 558 559 565 566 567 567 567 570 571 573 574 575 576 577 577 577 578 579 580 580 580 581 583 583 583 583 585 585 585 586 586 586 586 586 586 586 587 587 587 587 588 589 590 591 591 591 591 592 593 594 596 596 598 598 598 599 599 599 599 600 600 601 601 602 603 603 603 603 603 603 604 604 604 604 604 604 605 606 606 607 607 607 607 608 609 610 611 611 611 612 614 614 614 614 614 615 615 615 616 616 616 616 617 617 617 617 618 618 618 619 620 620 621 622 622 622 622 622 622 622 622 622 622 622 623 624 625 625 626 626 626 626 627 627 628 628 629 629 630 630 630 631 631 632 634 634 634 634 634 635 635 635 636 637 637 639 640 641 641 641 642 643 643 643 643 643 647 647 647 648 648 648 649 649 649 649 649 650 650 650 652 653 653 653 654 654 656 657 658 658 658 659 659 659 660 661 661 661 661 662 662 662 662 662 662 662 662 663 664 664 665 665 665 665 665 665 665 665 665 665 665 665 665 666 668 668 668 668 670 672 672 672 673 673 674 675 675 675 676 676 677 679 679 680 681 681 682 682 682 682 683 683 684 684 684 684 684 684 684 686 686 686 686 687 687 687 688 688 689 689 689 690 690 690 690 690 691 691 691 692 692 692 693 693 693 693 693 694 695 695 696 696 696 697 697 697 697 697 698 698 698 699 700 700 700 701 701 701 702 702 703 704 704 705 705 705 705 706 707 707 707 707 708 708 708 708 708 708 709 709 711 711 714 714 714 714 715 716 716 717 719 719 719 719 720 720 722 722 726 726 726 728 732 733 733 734 734 734 734 738 739 741 742 742 742 742 743 743 744 744 744 744 744 744 745 746 749 749 749 750 752 754 755 758 759 759 759 760 762 762 762 763 764 764 764 764 765 766 766 766 767 767 767 768 769 770 771 771 772 772 773 774 774 774 775 775 775 775 775 775 775 775 775 775 776 777 777 777 777 778 779 780 780 780 781 781 784 784 784 785 786 786 786 787 788 789 789 789 790 791 791 791 792 793 793 793 793 795 795 796 796 797 798 798 802 803 803 805 806 807 807 807 808 809 809 809 809 809 810 810 810 810 811 811 811 811 811 812 812 812 812 813 814 815 816 816 816 816 816 816 817 817 817 817 817 817 818 818 818 818 818 819 819 819 820 820 820 820 820 820 821 823 824 824 825 825 825 826 827 828 829 829 829 829 830 830 830 830 830 830 830 831 831 831 831 831 831 833 834 834 834 834 835 835 835 835 835 836 836 836 837 838 838 839 839 839 839 840 840 840 840 841 842 842 842 843 843 843 844 844 846 846 847 847 847 848 848 848 848 849 849 849 849 849 849 850 850 850 850 851 851 851 851 851 851 852 852 853 853 853 853 854 854 855 855 856 856 857 857 857 858 858 858 858 858 859 860 860 860 860 860 860 860 861 863 863 863 864 864 864 864 865 865 865 865 865 865 865 865 867 869 869 869 870 870 870 871 873 873 873 873 873 873 873 873 874 874 874 876 876 877 877 877 877 877 877 878 878 878 879 879 880 880 880 880 880 881 882 882 882 883 883 883 883 884 884 884 885 885 885 885 886 888 889 889 889 891 893 893 893 894 895 896 896 897 897 898 898 898 898 899 899 899 899 899 900 900 900 900 900 900 900 901 901 901 901 902 903 903 903 904 904 904 904 904 904 905 905 906 906 906 907 907 907 908 908 908 908 909 909 909 909 909 909 909 909 909 909 909 909 909 909 909 909 909 909 909 910 910 910 911 911 911 912 912 912 912 913 914 915 915 915 915 916 917 917 917 917 918 918 918 918 918 918 918 919 919 919 919 919 919 920 920 920 920 921 921 921 921 922 922 922 922 923 923 924 924 924 925 925 926 926 926 927 928 928 929 929 930 931 932 932 933 933 934 934 934 935 935 935 936 937 937 938 939 939 939 939 940 940 941 941 942 942 942 942 943 943 943 943 943 943 943 944 945 945 946 946 946 946 946 947 947 947 947 947 947 947 948 948 948 949 950 950 950 950 950 950 950 950 950 951 951 952 953 953 954 954 954 954 954 956 956 957 958 958 959 959 960 961 961 961 962 964 965 965 965 966 966 966 966 966 966 966 966 966 966 966 966 966 967 967 967 967 968 968 968 968 968 968 968 968 968 968 968 968 968 968 968 968 968 968 968 968 968 968 968 968 968 968 968 968 968 969 970 971 972 972 972 972 972 973 974 974 974 974 974 975 975 975 976 977 978 980 980 981 981 981 981 981 981 983 983 984 984 985 986 986 987 987 988 988 990 990 990 990 991 991 991 991 992 992 993 994 995 997 998 999 1000 1001 1002 1003 1004 1004 1007 1008 1009 1010 1011 1012 1012 1013 1013 1013 1013 1013 1014 1015 1015 1015 1015 1016 1017 1017 1018 1020 1020 1022 1023 1024 1024 1025 1025 1026 1027 1028 1028 1029 1031 1031 1032 1032 1034 1034 1034 1034 1035 1035 1036 1036 1037 1037 1037 1037 1038 1038 1038 1038 1039 1040 1040 1041 1041 1043 1044 1044 1045 1047 1047 1048 1048 1049 1051 1052 1053 1055 1057 1057 1057 1058 1058 1058 1059 1059 1059 1060 1060 1061 1061 1062 1064 1064 1065 1065 1065 1065 1065 1065 1066 1066 1066 1068 1068 1070 1071 1072 1073 1074 1075 1076 1077 1078 1079 1087 1092 1093 1094 1095 1096 1097 1098 1099 1100 1102 1106 1107 1108 1109 1110 1111 1112 1113 1114 1115 1116 1117 1118 1119 1121 1125 1127 1128 1129 1131 1135 1140 1141 1144 1145 1146 1148 1149 1152 1153 1154 1155 1157 1161 1162 1163 1164 1165 1166 1168 1169 1170 1171 1174 1175 1176 1177 1179 1180 1182 1185 1186 1189 1191 1192 1197 1198 1205 1207 1209 1210 1213 1218 1219 1220 1222 1223 1224 1225 1226 1227 1228 1230 1234 1235 1236 1237 1238 1240 1241 1243 1245 1246 1247 1248 1250 1251 1255 1257 1259 1262 1263 1264 1265 1266 1272 1274 1279 1280 1282 1284 1285 1286 1287 1288 1289 1290 1291 1292 1293 1297 1299 1300 1301 1303 1304 1305 1308 1309 1310 1315 1316 1318 1320 1323 1324 1325 1326 1327 1329 1330 1332 1333 1334 1335 1336 1338 1339 1340 1341 1342 1343 1344 1348 1349 1350 1351 1352 1353 1354 1355 1356 1357 1358 1359 1361 1362 1363 1364 1366 1367 1368 1369 1370 1373 1374 1375 1376 1377 1379 1380 1381 1382 1383 1384 1385 1386 1387 1388 1390 1391 1392 1393 1394 1395 1396 1397 1399 1400 1401 1402 1403 1404 1405 1408 1409 1410 1411 1412 1413 1414 1417 1418 1420 1421 1424 1426 1427 1428 1429 1430 1431 1432 1433 1435 1436 1437 1438 1440 1443 1444 1445 1446 1447 1448 1449 1450 1451 1452 1453 1454 1455 1456 1457 1458 1459 1461 1462 1463 1465 1466 1467 1468 1469 1470 1471 1475 1476 1477 1478 1479 1480 1481 1482 1483 1484 1485 1486 1487 1488 1490 1491 1492 1493 1494 1495 1496 1497 1498 1499 1501 1502 1503 1504 1505 1506 1507 1508 1509 1510 1511 1512 1513 1514 1515 1516 1517 1518 1519 1520 1521 1522 1523 1524 1527 1530 1552 1553 1554 1563 1569 1572 1576 1581 1585 1588 1590 1591 1593 1596 1597 1600 1623 1646 1649 1650 1658 1662 1663 1682 1686 1687 1688 1693 1694 1699 1702 1709 1716 1718 1719 1724 1745 1749 1750 1752 1753 1754 1758 1764 1767 1768 1769 1770 1771 1772 1773 1775 1785 1786 1787 1797 1801 1804 1808 1810 1815 1817 1823 1825 1831 1832 1838 1839 1848 1850 1851 1852 1853 1855 1858 1863 1864 1865 1866 1867 1868 1870 1872 1873 1874 1875 1876 1877 1879 1880 1882 1884 1885 1888 1889 1890 1893 1894 1900 1903 1904 1905 1906 1908 1909 1910 1911 1912 1913 1916 1918 1919 1921 1922 1923 1924 1925 1934 1935 1938 1940 1941 1942 1943 1944 1945 1946 1947 1948 1953 1954 1955 1957 1958 1959 1960 1961 1963 1964 1965 1966 1967 1968 1970 1971 1972 1973 1974 1975 1976 1977 1978 1979 1989 1998 2000 2004 2008 2010 2012 2015 2016 2020 2023 2027 2029 2030 2032 2033 2035 2038 2040 2043 2044 2045 2048 3 3 20 24 26 27 41 42 74 94 105 120 135 137 143 145 146 151 153 158 159 165 167 168 170 172 174 178 178 180 181 182 183 186 187 191 192 193 194 194 197 199 208 210 211 212 217 219 241 242 251 252 256 261 279 285 302 324 328 332 334 336 349 351 355 356 363 366 368 374 375 379 386 386 388 389 390 392 394 398 401 404 406 406 406 406 406 407 408 410 410 410 410 410 410 410 411 412 417 418 421 422 424 425 425 426 426 430 433 435 440 441 442 444 444 444 444 444 445 445 445 446 448 450 450 450 450 450 450 450 450 450 450 450 451 452 452 452 452 452 452 452 452 452 452 452 452 452 457 458 462 464 465 469 470 471 489 490 491 492 493 494 495 497 497 497 497 497 497 498 500 508 512 514 516 519 520 521 522 523 524 526 528 528 528 529 532 532 532 532 534 537 538 540 540 540 540 540 540 540 540 540 540 540 540 540 540 540 540 540 540 540 540 540 541 542 544 546 548 548 550 551 552 553 554 560 562 568 568 568 568 568 568 568 568 569 582 584 584 595 597 603 603 613 631 633 634 635 638 644 645 646 651 653 654 655 667 669 671 676 678 685 700 703 710 713 713 713 713 713 713 713 713 713 713 720 722 723 725 726 727 729 730 730 731 734 734 734 734 734 734 734 734 734 734 734 734 734 734 735 736 737 738 739 740 745 746 747 747 747 747 747 747 747 747 747 747 747 747 747 747 748 749 750 751 753 755 756 756 756 757 759 761 762 764 765 770 771 773 774 775 776 778 778 779 780 782 782 782 782 783 783 783 783 783 783 792 794 799 802 804 807 818 819 822 830 832 845 859 862 863 865 866 868 868 872 874 874 875 879 887 889 890 891 893 896 909 913 945 947 955 957 957 957 957 957 957 957 957 957 957 957 963 966 966 966 966 966 966 966 966 966 966 967 972 979 980 981 982 983 992 996 1005 1006 1008 1012 1017 1018 1019 1020 1021 1023 1030 1033 1038 1041 1042 1046 1050 1056 1057 1063 1067 1067 1067 1069 1069 1069 1069 1080 1082 1088 1089 1101 1103 1124 1126 1130 1132 1133 1134 1137 1138 1139 1142 1143 1147 1150 1151 1156 1158 1159 1160 1167 1172 1173 1178 1181 1183 1184 1187 1188 1190 1193 1194 1195 1196 1199 1201 1202 1204 1206 1212 1214 1215 1216 1217 1229 1231 1232 1239 1242 1244 1249 1252 1253 1254 1256 1260 1261 1267 1268 1269 1270 1271 1276 1277 1278 1281 1283 1294 1295 1296 1298 1302 1306 1307 1311 1312 1313 1314 1317 1319 1321 1322 1328 1331 1337 1345 1346 1347 1360 1365 1371 1372 1378 1389 1398 1406 1407 1415 1416 1419 1422 1423 1439 1441 1464 1472 1473 1474 1489 1525 1526 1532 1533 1534 1544 1556 1557 1562 1565 1567 1573 1577 1578 1579 1580 1582 1583 1584 1589 1595 1598 1599 1601 1603 1604 1606 1612 1614 1615 1622 1626 1627 1630 1634 1635 1641 1642 1643 1644 1647 1648 1653 1654 1655 1659 1660 1661 1665 1667 1668 1684 1685 1690 1692 1695 1700 1703 1705 1711 1713 1714 1717 1720 1721 1722 1725 1727 1728 1729 1730 1731 1736 1741 1742 1744 1746 1747 1755 1756 1760 1761 1762 1763 1765 1776 1784 1788 1789 1791 1796 1798 1799 1800 1802 1803 1805 1807 1809 1813 1814 1818 1819 1820 1821 1824 1827 1828 1833 1834 1835 1836 1840 1841 1842 1843 1844 1845 1846 1847 1849 1856 1857 1860 1861 1862 1869 1871 1878 1881 1883 1886 1887 1891 1892 1895 1899 1901 1914 1915 1917 1920 1926 1927 1928 1929 1930 1931 1932 1933 1936 1937 1939 1949 1950 1951 1952 1956 1962 1969 1980 1981 1983 1984 1985 1987 1988 1991 1992 1993 1994 1996 2001 2002 2003 2005 2006 2007 2011 2017 2019 2021 2022 2026 2028 2034 2036 2037 2039 2041 2046 2047 30 35 154 157 164 175 176 178 200 218 391 402 405 406 410 416 419 420 423 444 450 455 456 467 493 497 528 532 533 540 547 561 563 564 568 572 584 712 713 718 721 724 727 730 734 747 756 761 782 783 800 801 868 892 957 966 989 1054 1067 1081 1083 1084 1085 1086 1090 1091 1104 1105 1120 1122 1123 1136 1200 1203 1208 1211 1221 1233 1258 1273 1275 1425 1434 1442 1460 1500 1528 1529 1531 1535 1536 1537 1538 1539 1540 1541 1542 1543 1545 1546 1547 1548 1549 1550 1551 1555 1558 1559 1560 1561 1564 1566 1568 1570 1571 1574 1575 1586 1587 1592 1594 1602 1605 1607 1608 1609 1610 1611 1613 1616 1617 1618 1619 1620 1621 1624 1625 1628 1629 1631 1632 1633 1636 1637 1638 1639 1640 1645 1651 1652 1656 1657 1664 1666 1669 1670 1671 1672 1673 1674 1675 1676 1677 1678 1679 1680 1681 1683 1689 1691 1696 1697 1698 1701 1704 1706 1707 1708 1710 1712 1715 1723 1726 1732 1733 1734 1735 1737 1738 1739 1740 1743 1748 1751 1757 1759 1766 1774 1777 1778 1779 1780 1781 1782 1783 1790 1792 1793 1794 1795 1806 1811 1812 1816 1822 1826 1829 1830 1837 1854 1859 1896 1897 1898 1902 1907 1982 1986 1990 1995 1997 1999 2009 2013 2014 2018 2024 2025 2031 2042

12 14 8 9 10 10 10 10 10 10 4 6 6 7 6 7 7 7 7 9 9 9 9 9 9 7 8 8 8 12 13 13 13 13 13 13 4 4 5 5 7 8 8 8 7 8 7 3 10 4 6 8 6 8 3 3 7 8 6 7 7 7 7 4 3 7 8 8 8 13 5 7 6 5 4 4 3 5 8 9 9 9 9 9 9 9 10 9 14 16 16 19 19 8 7 8 5 6 6 5 5 5 3 4 4 6 7 7 11 12 12 12 3 4 4 4 4 4 4 4 4 7 8 8 8 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 6 10 11 11 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 25 27 26 27 17 3 10 11 11 4 5 7 6 6 10 11 11 7 8 19 20 20 20 20 20 20 20 20 20 20 5 6 3 4 4 4 4 4 5 4 4 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 5 6 7 4 8 7 6 7 7 5 6 6 6 6 6 6 9 7 8 10 8 8 8 9 7 6 3 4 4 3 4 4 6 7 7 7 7 7 8 4 4 5 4 5 5 5 5 5 4 6 12 12 12 12 14 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 4 6 5 10 11 11 11 11 13 4 5 5 11 13 3 5 6 6 3 4 4 4 5 5 3 4 4 4 4 8 9 9 9 9 9 7 8 12 13 4 4 4 4 5 5 4 8 9 11 12 12 12 12 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 6 5 4 5 6 4 5 6 7 7 4 3 3 3 3 5 4 3 3 3 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 5 4 3 6 3 4 5 3 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 6 8 10 10 7 3 4 4 4 4 5 3 3 3 4 4 4 4 4 4 3 3 3 4 3 4 5 5 5 5 6 4 5 5 6 10 10 3 4 5 4 4 6 6 4 3 9 9 9 9 9 9 9 9 9 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 8 7 7 5 5 6 10 12 5 7 7 8 8 8 8 6 7 7 7 7 9 11 4 4 4 5 7 9 8 9 9 9 6 8 4 6 4 4 3 3 4 4 4 3 4 3 4 7 5 5 5 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 9 10 10 8 9 3 5 9 9 9 9 7 3 4 3 3 6 7 12 13 13 13 13 13 13 14 14 4 5 3 3 9 4 4 5 5 5 4 5 7 5 5 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 4 8 5 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 7 8 8 8 14 15 15 15 15 7 7 7 7 7 7 10 9 6 7 6 7 7 4 5 5 3 4 7 5 6 6 6 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 6 7 7 7 7 8 8 8 11 12 8 9 9 9 9 10 10 7 8 7 6 8 10 4 5 4 6 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 5 3 4 4 5 4 5 7 8 9 6 7 7 4 5 4 8 9 9 9 4 5 5 5 7 3 3 4 4 3 3 10 5 5 4 4 4 5 5 5 4 4 3 3 5 4 7 8 8 4 5 5 6 6 6 7 11 12 10 11 11 3 7 5 3 3 4 3 3 3 3 3 3 3 5 7 7 7 4 3 4 4 4 3 9 10 10 10 8 7 8 8 8 5 4 4 13 13 14 14 14 14 14 14 15 15 14 14 15 15 14 14 10 11 11 12 14 14 14 14 14 14 14 14 14 14 15 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 5 4 3 3 4 4 4 4 4 3 4 3 7 8 8 5 4 6 5 7 6 6 6 6 6 6 3 4 3 5 4 4 5 5 3 3 3 3 4 4 3 3 7 9 9 9 4 5 5 5 7 9 9 4 4 6 8 5 4 5 5 5 6 5 3 3 7 8 4 4 6 8 7 6 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 3 4 4 6 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 6 6 7 7 7 7 7 7 7 7 8 8 7 7 7 8 7 7 6 6 7 6 6 6 3 9 9 9 9 9 9 4 5 3 3 4 4 4 4 3 3 3 4 4 4 5 5 3 3 4 5 9 9 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 3 3 3 3 5 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 5 6 6 3 4 8 3 4 4 5 6 6 4 5 6 7 7 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 6 6 4 3 5 6 6 7 7 8 9 10 10 5 6 9 10 4 12 13 12 12 12 12 7 8 8 8 8 9 4 5 6 6 7 7 7 3 4 5 4 3 3 5 4 5 5 5 6 8 9 9 4 5 5 4 9 9 9 9 6 7 7 4 7 8 4 8 9 9 9 9 10 10 9 9 9 9 3 7 5 6 6 7 7 7 4 7 5 6 5 6 5 6 6 5 5 4 7 7 8 7 7 4 4 5 4 3 4 4 4 4 5 5 3 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 3 3 4 3 14 15 15 6 7 8 5 6 6 6 6 9 9 9 10 10 11 10 10 4 4 5 9 10 10 11 11 10 10 10 10 10 11 12 10 3 4 6 5 6 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 9 9 6 7 7 7 7 7 7 8 9 9 9 11 11 11 10 10 7 7 7 9 10 10 10 10 8 8 8 8 8 8 10 10 10 10 10 3 5 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 6 6 7 7 3 5 6 6 8 3 5 4 4 4 4 4 5 6 11 9 10 10 10 10 7 8 5 3 4 4 4 3 3 3 3 5 6 5 4 3 6 6 3 4 4 4 3 3 3 3 4 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 6 4 3 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 5 6 5 5 5 5 6 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 5 6 7 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 3 4 4 4 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 10 11 11 11 11 5 6 6 6 3 4 5 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 7 5 5 5 6 7 6 4 4 5 4 5 5 5 7 9 9 8 8 8 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 10 11 11 11 8 10 9 9 9 9 7 9 8 9 9 9 5 6 5 6 7 8 9 10 10 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 3 4 3 8 9 9 4 3 4 5 5 6 5 4 5 3 3 4 3 4 3 3 4 4 4 4 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 3 3 3 6 7 8 4 4 4 4 10 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 3 4 4 7 8 8 9 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 12 12 12 13 11 12 5 7 7 7 7 11 12 12 5 3 3 6 7 3 6 3 4 10 11 3 4 4 8 9 9 5 3 4 3 7 8 8 8 4 5 4 5 5 7 7 6 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 3 4 3 4 7 7 7 7 7 3 5 4 6 3 3 4 4 4 4 3 5 4 3 3 5 4 3 3 3 3 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 4 3 5 6 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 4 7 4 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 10 11 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 13 10 4 9 14 10 9 10 3 3 12 3 5 6 17 9 9 11 11 4 4 7 10 11 8 11 11 13 4 5 8 7 4 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 4 5 10 3 5 6 4 11 0 8 7 4 8 13 5 4 3 7 6 7 3 3 4 8 6 6 3 3 3 5 10 6 11 0 5 0 3 4 3 3 6 5 7 4 6 8 3 4 3 4 8 5 5 7 6 6 4 5 10 5 6 5 0 6 4 15 9 8 10 7 6 5 4 6 7 0 6 0 6 0 0 7 7 6 5 5 4 0 2 8 3 7 4 4 4 8 5 8 4 6 3 4 8 6 3 4 4 0 4 3 6 3 7 5 11 0 3 4 3 6 12 0 0 7 0 0 3 4 0 18 8 3 0 11 0 0 10 5 0 0 2 10 4 0 7 3 5 0 13 0 23 19 0 12 11 10 0 0 0 0 0 10 3 0 9 0 0 5 3 12 10 13 7 3 0 10 12 0 5 0 13 8 6 0 6 4 0 10 11 7 6 17 0 5 0 5 14 6 6 7 10 0 9 5 6 7 8 0 5 6 4 6 0 4 5 4 3 3 12 4 0 9 14 7 10 0 0 0 4 0 0 0 15 0 0 9 0 4 0 8 0 5 6 3 8 12 0 0 0 5 7 0 0 5 5 0 4 3 0 0 0 3 0 4 3 5 6 3 4 3 6 3 7 3 4 6 3 3 6 3 4 4 3 4 5 3 3 5 4 5 5 4 2 4 3 7 3 4 3 4 3 4 6 5 5 3 5 5 5 4 8 4 3 3 3 4 4 6 3 3 3 4 5 3 3 3 4 4 3 6 5 2 4 4 7 3 5 4 3 7 7 6 6 4 4 6 8 10 6 4 7 4 5 8 3 3 3 6 3 2 3 4 5 5 18 5 4 8 6 9 2 6 4 7 5 6 5 5 5 3 7 3 6 3 6 5 5 5 3 4 5 7 5 6 7 6 4 8 7 4 3 5 3 3 4 3 9 6 5 6 5 6 12 3 3 5 9 5 3 3 6 6 3 4 7 5 2 3 5 11 5 6 5 5 3 3 3 3 2 8 2 4 3 5 2 2 4 2 4 2 8 2 4 3 2 2 2 3 2 2 3 3 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 6 7 2 5 2 2 9 2 2 8 2 2 3 2 2 4 5 2 3 2 4 4 3 2 5 2 2 2 2 3 2 3 2 4 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 4 6 6 5 5 2 8 6 13 3 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 5 8 2 8 2 3 2 3 2 2 2 2 2 8 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 11 12 2 3 2 6 3 2 2 2 2 2 5 2 3 2 2 2 4 2 5 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 2 2 2 2 2 3 2 5 4 2 4 4 3 4 5 2 2 3 2 5 2 2 2 2 2 2 2 2 2 2 3 2 2 4 2 2 4 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 5 4 2 2 2 7 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 3 2 2 2 2 2 2 2 3 2 4 5 2 2 2 2 3 4 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 3 4 2 2 2 2 2 2 2 3 2 2 2 2 2 3 2 2 4 3 2 2 2 2 3 2 2 2 2 2 2 2 3 3 3 4 1 2 2 3 2 9 2 4 2 2 2 2 2 2 2 3 2 5 3 3 2 8 3 2 4 0 2 7 5 2 2 2 2 2 3 2 3 2 3 5 2 2 4 4 2 4 4 2 4 2 2 2 1 2 2 3 2 2 3 8 2 2 4 2 2 2 2 0 2 3 4 2 2 4 4 4 2 2 2 2 2 2 2 2 2 2 2 1 2 2 2 2 2 2 2 2 2 2 2 4 2 2 2 1 1 2 1 2 2 1 2 2 2 2 2 2 2 2 2 2 3 2 2 3 3 2 2 1 4 2 1 2 5 4 2 2 2 2 2 1 4 2 2 2 4 2 2 2 2 3 2 3 3 2 4 5 2 2 2 3 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 4 2 2 3 2 2 2 2 2 2 7 2 2 5 2 1 2 2 2 2 4 2 4 2 3 2 2 2 2 2 4 7 2 2 2 4 2 2 2 2 2 4 2 2 4 5 2 2 2 2 2 2 2 4 3 2 3 2 3 2 4 2 2 3 2 4 2 6 2 2 4 2 4 2 2 2 3 2 2 3 2 4 3 2 2 3 9 3 2 2 2 2 2 4 1 2 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 9 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 4 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 2 46 5 1 1 1 2 1 1 2 1 1 2 1 1 2 1 1 1 2 2 1 3 2 1

1$	2764 6629 7014
10$	8467
101$	6555
11$	8467
12$	1343 1344 1345 1346
13$	1343 1344 1345 1346
14$	1343 1344 1345 1346
15$	1343 1344 1345 1346
16$	1343 1344 1345 1346
17$	7433 3846
18$	7973 7975 516 8008 8009 1310 5185 8837 8838 8839 8840 8841 8842 8843 9067
19$	7973 7975 516 8008 8009 1310 5185 8837 8838 8839 8840 8841 8842 8843 9067
2$	7014
20$	7973 7975 516 8008 8009 1310 5185 8837 8838 8839 8840 8841 8842 8843 9067 7433 3846
21$	7973 7975 516 8008 8009 1310 5185 8837 8838 8839 8840 8841 8842 8843 9067
22$	7973 7975 516 8008 8009 9067
23$	7973 7975 516 8008 8009 9067
24$	7973 7975 516 8008 8009 3248
25$	7973 7975 516 8008 8009 1310 5185 8837 8838 8839 8840 8841 8842 8843 9067
26$	7973 7975 516 8008 8009
27$	7973 7975 516 8008 8009
28$	7973 7975 516 8008 8009
29$	7973 7975 516 8008 8009
3$	7014
30$	7973 7975 516 8008 8009 1310 5185 8837 8838 8839 8840 8841 8842 8843 9067
31$	7433
3x5x2$	3687
4$	7014
47$	7433 3846
4ft$	3667
5$	1597 5463 5464 7014 3667
5ft$	3667
5x5x5$	3686
6$	1597 5463 5464 7014 3667
60$	10005
6ft$	3667
7$	8467 7014 7113
8$	8467 7014
9$	8467 7014
999$	6555
a$	4085 4118 4260 7888 4265 4727 1030 1031 1032 8594 5050 5051 1226 5178 1363 1364 5267 5294 5295 1585 5963 5984 6104 6115 6142 6358 6579 6580 6589 6610 6611 6626 10275 2793 2831 6721 6729 10357 2958 3005 3147 3265 3283 3350 3353 7305 3598 7489
abandon$	3288
abandoned$	3285 3288
abandoning$	3288
abandons$	3288
abc$	6490 3618
abcs$	6490
abdicate$	2279
abdicated$	2279
abdicates$	2279
abdicating$	2279
abh	6724 3624
abh$	10349 7489
abide$	8281
abilit	7371
ability$	5055 5056 5057 5058
abject$	3254
able	6484
able$	1274 1277 1278 1280 1289 1301 1456 5330 5351 5352 1496 1505 2558
abode$	10334
abortion$	3797
about	6320 7185
about$	3935 3939 4000 4566 8193 8747 8926 8927 8928 5306 8934 8935 8936 8940 8941 1598 5624 1760 1761 1762 1763 5629 9528 9555 9649 9650 9778 9779 9780 6234 6235 6236 2416 6345 6638 6700
above$	7816 8567 8568 8569 5490 9834 9863 6485
abroad$	10293
abscond$	7910 431 432 3627
abscondded$	431 432 3627
abscondding$	431 432 3627
absconded$	431 432 3627
absconder$	6754 3627
absconders$	6754 3627
absconding$	431 432 6753 3627
absconds$	431 432 3627
absconsion$	3627
absconsions$	3627
absen	7407
absenc	6643 10286
absence$	10268
absent$	7915 9392 6308
absentee$	8502 6846
absentees$	8502 6846
absolute$	1736
absolutely$	1872 5993 3246 3249
abus	10313
abuse	6687
abuse$	7490 7491 7527 7528 7529 7544 7762 7854 8124 8125 8134 8135 8235 8236 10310 10311 10312 6812 7436
abused	2804
abused$	7534 8013 6669 7451 3588
abuser$	7902 7994 7999 8004 8230 8449 963 8493 8503 1042 6838 6841 6842
abusers$	7902 7999 8004 8230 8449 963 8493 8503 1042 6838 6841 6842
abusive$	3049 6925 3652
abysmal$	3679
abysmally$	3679
academy$	5842 5847 5848 9792 9823 6225 2364 10247 10248 10261 3311
accept$	7595 7611 145 4086 232 233 234 235 236 237 238 239 7745 7768 7838 7849 750 751 780 4646 4647 4648 4649 4650 4651 4652 4653 4654 4655 8281 4669 4670 4671 4672 4673 4674 4675 4676 4677 4678 4679 4680 4696 4697 4698 4699 4700 8614 8619 8622 9200 9229 9235 9249 9626 7098 7099
acceptable$	6364 2540 3618
accepted$	232 233 234 235 236 237 238 239 8035 8043 8050 8051 8052 8062 750 751 9330 9331 9332 9333
accepting$	232 233 234 235 236 237 238 239 750 8614 9228
accepts$	232 233 234 235 236 237 238 239 750
acceptted$	232 233 234 235 236 237 238 239 750
acceptting$	232 233 234 235 236 237 238 239 750
access$	7595 3527
accident$	1026
accidents$	1026
accommodated$	274 275 276 277
accommodation$	7950 7951 7952 7953 7954 7955 7956 7957 10309 10345 7434
accomplice$	6778 3738
accomplices$	6778 3738
accord$	7738 8010 8011 6780
accoun	6280 2444 6310 6439
account$	941 942 4808 4809 4810 9601 9602 9603 9604 9605 9606 9607 9987 10064 6535 2672 2689 10185 10186 2824 10315 6893
accountability$	745 746 4615 4616 4617 4618 4619 4620 4621 4622 4623 4624 4625 4626 4627 9819 9820 9821 9822 7170
accountable$	745 746 9987
accounted$	2689
accounts$	941 942 4808 4809 4810 9905 9935 10064 6535 2672 2689 6893
accusation$	6810
accusations$	6810
acd$	3748
achiev	2518
achiever$	8507
achievers$	8507
acknowledge$	4669 4670 4671 4672 4673 4674 4675 4676 4677 4678 4679 4680 9626
acknowledged$	9489 9490 9491 9492
acne$	7070 3670
acned$	3669
across$	4858 4859 5373 5374 5375 5490 6961 7118
act	2489 10024 10207
act$	4328 7960 4696 4697 4698 4699 4700 1039 1070 1078 1309 1311 1312 1313 1314 1315 1316 1317 1318 1319 1320 1347 1348 1349 1350 1351 1415 1577 1578 1579 1580 9419 9626 9802 9805 9893 10025 3051 3112 3113
acted$	1039 1309 1311 1312 1313 1314 1315 1316 1317 1318 1319 1320 1347 1348 1349 1350 1351 1577 1578 1579 1580 5829 5838 9467 9472 9489 9490 9491 9492 9636 3051 3112 3113
acting$	1039 1196 1309 1311 1312 1313 1314 1315 1316 1317 1318 1319 1320 1347 1348 1349 1350 1351 1577 1578 1579 1580 3029 3051 3112 3113
action	2387 7258
action$	7554 9520 2092 2093 2094 9601 9602 9603 9604 9605 9606 9607 6371 6499 10137 6740 7256
actionable$	6252
actions$	3 4 5 6 7 8 9 3877 3878 3883 7554 7627 4010 7730 7731 7732 7733 7734 7735 7736 7737 7754 8235 8236 8237 8240 8241 8242 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 8430 2084 6740
active	10076
active$	3959 95 4127 364 365 366 367 635 6762 6973 3353 3355 7233
activi	9868 10178 7236 7248 7249 7258
activities$	7545 7554 6740 6759 6816
activity$	7545 7554 4329 7961 9905 10042 6740 6759 6816 6972 7240
acts$	7944 4328 7960 1039 1071 1079 1309 1311 1312 1313 1314 1315 1316 1317 1318 1319 1320 1347 1348 1349 1350 1351 1416 1577 1578 1579 1580 3051 3112 3113
actual$	6724
add$	2422 3458
added$	2422 2423 2471 2473 2605 2606
addict	10226 10286 10318 7361
addict$	8508 8509 8510 6846 6847 3645
addicted$	2729
addiction$	2729 7376
addicts$	8508 8509 8510 10328 6846 6847 3645
addres	2392 9927 2581 6446 6447 6476
address$	4077 4078 4079 7894 7895 7896 7897 4273 4274 4275 4276 9912 2451 10334 3427 7444
addresses$	4077 4078 4079 9896 9912 2451 10101 7209 7282
adds$	2422
adept$	1582
adequate$	1469 1472 5964 5965 5966 5967
adhd	10226
adhd$	10216 3746
adidas$	7076
admission$	7387
admissions$	7387
admit$	9229 9235 9249 9626 9802 7098
admitted$	9330 9331 9332 9333 2721 2734 7352
adolescent$	1099 8640 8664 8665 8666 8667 8668 8669 8680 1585 9075 9078 2970 2973 6908 3146
adolescents$	1099 8640 8664 8665 8666 8667 8668 8669 8680 9075 9078 6908
adopted$	7442
adoption$	3578
adoptive$	3578
adore$	505 506 507 508 509
adored$	505 506 507 508 509
adores$	505 506 507 508 509
adoring$	505 506 507 508 509
adult$	7705 7706 7714 4091 7784 7824 7836 4234 4235 7878 4303 4307 4310 7942 7945 7976 7979 8005 8203 4735 8385 8386 8387 8388 904 4993 5045 8739 8782 5165 5168 1306 8801 8805 1321 5192 8825 8830 8831 8832 8850 8859 1374 5244 8876 8877 5263 1399 8896 1411 1412 5279 8905 8906 5282 5283 5350 5353 8978 1558 1559 1560 1561 9057 9058 9059 9060 9061 9062 9069 5858 5859 6748 2908 6777 6977 6979 6980 3119 6986 6987 3139
adults$	4064 4069 4073 4076 7702 7705 7706 7714 7718 7836 7878 7902 7904 7907 4303 7936 7942 7945 7976 8192 8289 8290 8369 4749 8385 8386 8387 8388 8404 4780 8552 4950 8704 8739 8753 8754 8755 8763 8782 8802 5179 8805 1321 5189 8825 8830 8831 8832 8837 8838 8839 8840 8844 8848 8856 8857 8858 8859 8860 1373 1411 1412 5279 8905 8906 8978 9006 9014 9015 9016 9017 9018 9019 9020 9021 9028 9029 9030 9031 9032 9057 9058 9059 9060 9061 9062 9067 9072 9073 9148 9198 5685 5686 5688 5689 6748 6806 6889 6977 6981 6986 6987
advance$	2493
advanced$	1306 6762
advanceed$	2493
advanceing$	2493
advances$	4089 4090 8790 8791 8792 8793 2493
advantage$	7535
advice$	7636 8321 8322 8323 8324 8325 8614 9475 9476 9477 9478 9479 9480 6795 6807 7095 7161
advis	6253 7284
advised$	3965 7639 7640 4016 152 153 154 155 156 157 158 159 4025 161 162 163 164 165 166 167 168 169 170 171
affairs$	8891 8994 8995 8996 8997
affection$	7950 7951 7952 7953 7954 7955 7956 7957
affili	2489 7236 7240 7242 3739
affiliate$	6816
affiliated$	948 6816
affiliates$	6816
affiliation$	898 899 948 6816
affiliations$	6816
affray	6724 3624
affray$	10349 7489
afraid$	8998 8999 9000 1553 1554
african$	1607 5476 5481 5482 3173 7069
afro$	7057 3193 7059
afros$	7057 7059
after	9907 6653
after$	7746 4635 5098 8762 5140 5333 9007 9008 9024 2253 2724 10278 10279 6673 7383
afterthought$	9813
again$	7649 7650 9270 9271 9273 9274 9275 2219 6183 6184
agains	6388 7258
against$	7898 7899 7900 7901 9982 9996 6373 10013 10043 2603 10171 7111 7223 7225 7267 7306
age$	4318 7972 4824 8787 8788 8789 8796 8797 8863 8864 8865 8866 8901 8902 8903 5440 5441 9091 9092 9093 6628 7414
aged$	4350 9075 9078 10238 6775
agencies$	5842 5847 5848 9792 9823 6225
agency$	5816 5842 5847 5848 5858 5859 9792 9823 6225 2364 6252 3254 3301 3310
ages$	8796 8797
aggression$	8535 8693 8694 1205 1206 6917
aggressive$	8628 8629 8630 8631 8632 8633 8634 8635 8636 8637 8638 8732 3049 3652
aggressively$	3652
aggressiveness$	8693 8694 6917
aggressor$	8449 8450 8451 8452 6838 6839 6840 6884
aggressors$	8449 8450 8451 8452 6838 6839 6840 6884
aggro$	8086
agitator$	3639
agitators$	3639
agree$	1267 1268 1269 1270
agreed$	529 8062 1267 1268 1269 1270
agreement$	7752 10030
agreements$	10030
agrees$	1267 1268 1269 1270
ahead$	7817 9834 9864 9924
aid	2518
aid$	2493 2502 2522 7340
aided$	2493 2502 2522
aiding$	2493 2502 2522
aids	2518
aids$	2493 2502 2522 7340
aim	2651
aim$	10037 2551 10070 10152
aimeda	6376
aimedat$	10001
aims$	6376 10037 2551 10070
albanian$	1607 5478 7069
album$	6469
alcoho	10286 10318 6702
alcohol$	34 7711 7712 4097 4098 4099 4100 4101 4103 4104 7950 7951 7952 7953 7954 7955 7956 7957 7962 7965 8394 10219 7357 3496 7361
alcoholic$	10327 6846
alcoholics$	10328 6846
alert$	2379 2400 2401 2530
alerting$	2400 2401
alerts$	2400 2401
aliases$	3691
alibi$	3692
alibis$	3692
alienated$	3147
alight	6711
alight$	10336
alike$	7075 7077
alive$	10196
all	7263
all$	4029 4033 223 657 4528 4692 4900 4956 1156 5045 1219 1260 8751 8822 1358 8966 1567 1698 9202 5578 1727 1729 1812 1813 1814 1898 1910 5776 5814 9615 9622 6025 6142 6144 9787 9788 2309 10032 6442 2638 6530 6559 2917 6787 7095 7096 7162 3346 3350
allegation$	941 942 6810 6811
allegations$	941 942 6810 6811
allege$	8424 8425 2588 6808 6809
alleged$	8424 8425 2461 2586 2588 2683 6808 6809 2947
allegedly$	3635
alleges$	8424 8425 2588 6808 6809
allerg	10226
allergic$	3762
allergies$	3762
allergy$	7376 3762
allocated$	2592
allow	2402
allow$	44 45 197 198 8129 9229 9235 9249 2522 2671 6781 7098
allowed$	44 45 197 198 8129 2522 2733 6781
allowing$	44 45 197 198 8129 2522 6781
allows$	44 45 197 198 8129 2522 2671 6781
almost$	593 1358 5223 1359 1360 1361 1362 1365 1366 1367 1368 1429 1430 1598 3115 3125
alone	6572 3561 7427
alone$	8066 8094 8945 8946 8947 8948 8949 8950 8951 8952 8953 8954 8955 8956 8957 8987 8988 8989 8990 8991 8992 8993 10197 3561 7426
along$	7696 7776 4391 4392 4393
alopecia$	3672
alpha$	6846 2986
already$	1358 5223 1359 1360 1361 1362 1365 1366 1367 1368 1402 1429 1430 1598 3115 3125
also$	2974
alternative$	3535
although$	173 7898 7899 7900 7901
altogether$	2309
always$	427 599 1304 1698 5630 3675
ambition$	8722 6953
among$	4843 8469 8470 8557 8627 5070 5109 6564
amongst$	4843 8469 8470 8627 5070 5109
amount$	262 263 9003 9004 9005
ample$	121 122 123 4045
an$	4366 4380 4662 5090 5176 5225 5271 1575 1576 1585 5794 6142 6343 6358 6579 6610 6729 3147
anaemia$	3761
analys	6265 6266 6267 2403 2404 2438 6306 10130
analysis$	7199 7243
analyst$	9875 9890 9891 9892 6268 6269 6303 9931 2561
analysts$	9875 9890 9891 9892 6268 6269 6303 9931 2561
anaphy	3763
and	2646 3385 3392
and$	4028 8350 4826 4827 5446 9075 9078 5490 5510 6251 6342 6378 6379 6557 7177 7216 3438 7477
angels$	8930 8931 8932 8933 6871
anger$	1199 3050
angry$	9392 2958 3147
animal$	6846
animals$	8508 8509 8510 8529 8530 8531 9813 6846 6847
ankle	2856
ankle$	6721
anonymous$	3322
anorak$	7072
anoraks$	7072
anorexia$	3764
anorexic$	3764
anothe	2515
another$	3866 7845 8416 8556 8705 1585 9867 6611 6737 3147 3353
anpr$	3696
answer$	7745 8281 1422 1423 1424 5344 9229 9235 9249 9320 9626 6044 6045 9742 9802 9805 10152 7098
answered$	8035 8062 1422 1423 1424 9330 9331 9332 9333 1939 9472 9489 9490 9491 9492 9852
answers$	1422 1423 1424 9320
antagonise$	2941
antagonised$	2941
antagonises$	2941
antagonising$	2941
antagonist$	6884
antagonistic$	3654
antagonists$	6884
anti	6328 2476 6363 6372 6411 6416 10079 10091 2623 10136 2678 6554 3483
anti$	4231 4237 900 4911 8628 8629 8630 8631 8632 8633 8634 8635 8636 1177 5048 5065 5066 5067 5108 3078 3079
antici	2555
anticipated$	10019
antidepressant$	7348
antidepressants$	7348
antipsychotic$	3779
antipsychotics$	3779
antisocial$	7854 7861 8537 8628 8629 8630 8631 8632 8633 8634 8635 8636 5065 5066 5067 8732 9953 10179 2938 3043 6909
anxiet	10226
anxiety$	3766
any	9921 3321 7263
any$	4692 4770 1379 1380 9202 5578 1727 1729 5739 5811 5979 5980 6144 9869 6358 9998 10032 6434 2587 10080 10081 10107 10115 6508 10181 7095 7096 3346 3350 7288
anybody$	4538 4539 4770 5685 5686 5688 5689 5727 5728 5729 5842
anyone$	7702 4538 4539 8290 4770 8547 8563 8782 9006 5685 5686 5688 5689 5727 5728 5729 5842 9471
anything$	8227 1427 8964 1548 9155 9156 9227 9233 9239 9244 9253 5685 5686 9328 1926 1927 1928 1929 1930 9550 9551 9552 9553 5930 10097 7095 3278
anyway$	7653 7657 8981
apathetic$	3654 3679
apathy$	3679
apnoea$	7358
apologised$	9330 9331 9332 9333 9489 9490 9491 9492
apology$	9742
app$	433 4298 434 4299 435 4300 436 4301 437 4302 7928 7929 7930
appalling$	7598 7599 7600 7601 8628 8629 8630 8631 8632 8633 8634 8635 8636 2185 2186 2187 2188 2338 3049 3085 3284 3679
appallingly$	3679
appear	10180
appear$	621 622 856 939 955 1001 1002 1003 1004 1005 1006 1007 1008 1009 1010 1012 1013 1014 1015 1016 1017 1157 1181 1182 1183 1184 1185 1186 1309 1311 1312 1313 1314 1354 1358 5223 1359 1360 1361 1362 1365 1366 1367 1368 5373 5374 5375 1511 1599 1633 1634 1635 2103 2104 2851 2892 2975 2977 2981 3044 3046 3056 3112 3113 3204
appearance$	9097 9098 9099 9100 9101 9102 9103 9104 9105 9106 9107 9108 9194 7473
appearances$	7473
appeared$	1309 1311 1312 1313 1314 1633 1634 1635 2103 2104 2851 3112 3113 3204
appearing$	2103 2104 2851
appearred$	2103 2104
appearring$	2103 2104
appears$	621 622 856 939 955 1001 1002 1003 1004 1005 1006 1007 1008 1009 1010 1012 1013 1014 1015 1016 1017 1157 1181 1182 1183 1184 1185 1186 1309 1311 1312 1313 1314 1354 1358 5223 1359 1360 1361 1362 1365 1366 1367 1368 1511 1599 1633 1634 1635 2103 2104 2851 2892 2975 2977 2981 3044 3046 3056 3112 3113 3204
appendicitis$	3829
appeti	10226
appetite$	2629
apple$	6832
apples$	6832
applic	2584
applied$	1988 1989 1990 2261 10111 6515
apply	2515 2584
apply$	8559 8560 8561 8562 1988 1989 1990 3381
appointment$	5592 1728 5594 1730 1731 9385 9386 9387 9429 9430 9431 10213 7344
appointments$	5592 1728 5594 1730 1731 9429 9430 9431 10213 7344
appreciate$	8281 4669 4670 4671 4672 4673 4674 4675 4676 4677 4678 4679 4680
appreh	6423
apprehend$	10048 3423
apprehending$	3423
approa	7258
approach$	2084 7256
approaches$	4089 4090 8790 8791 8792 8793 9743 9744
appropriate$	3990
apps$	433 4298 434 4299 435 4300 436 4301 437 4302 7928 7929 7930
april$	7876
arab$	1607 5476 3173 7069
arcade$	7874 7875
architects$	633
are	2489
are$	3870 3973 3978 253 254 397 4350 621 622 853 854 855 856 939 955 1001 1002 1003 1004 1005 1006 1007 1008 1009 1010 1012 1013 1014 1015 1016 1017 1117 1123 5003 1157 1181 1182 1183 1184 1185 1186 8738 1354 1358 5223 1359 1360 1361 1362 1365 1366 1367 1368 5235 1392 1570 1599 5491 5537 1698 1719 5597 5778 1955 1956 5949 6157 2300 2301 9854 6263 6295 6304 6394 6473 6703 2858 2892 2917 2975 2977 2981 3029 3044 3046 3056 7013 7060 7061 3273 3300 7216 7265 3418 3476 7423
area	6365
area$	8546 8551 5099 9990 6805 7431
argue$	9392
argued$	9392
argues$	9392
arguing$	9392
argume	6666
argument$	5667 9293 5669
argumentative$	8697 8698 8699 8700 8701 8702 8703 6921 3652
arguments$	2783 10291 2812
arm$	9115 10203
arms$	9115 10203
around	7185
around$	4000 7667 7782 8014 8545 8574 8747 5130 5158 8785 6089 9904 6760 6961 7092
arrangement$	8015 9046 6972
arrangements$	8015 9046 6972 7392
arrest	9893 2449 2491 10006 10007 10012 6423 10075 2642 6550 2694 10286 10288 10315 10318 7267
arrest$	9072 9073 9980 6356 9999 2529 10028 10048 2570 2626 2633 10127 10137 10170 10175 6559 10359 3394 3397 7272 3423 7303 3615 3723 3851
arrested$	7537 4051 4052 4053 4054 4055 4056 4057 4058 194 195 196 8094 7238 7460 3851
arresting$	3423 3722
arrestped$	2570
arrests$	2465 9956 2529 2570 10119 2633 10137 10175 10359 7272 3721 3851
arrive	10143 10180
arrive$	8281
arrived$	9807 9808 9809 9810
arrogance$	3679
arrogant$	6175 3654 3679
arson	9964 10077 10078 10079 6712 6724 6726
arson$	10337 10349 10351 10360
arsonist$	6846
arsonists$	6846
art$	8824 3485
arthritis$	3742
as	2489 3321
as$	4261 4395 4825 5107 5151 5180 5200 1387 5262 5280 5281 8984 5523 2105 2106 5995 9645 2317 2320 6188 9926 6314 6315 6320 6544 2917 2974 2976 3029 7208
asb	6363 6372 6411 2623 10136 2678
asb$	7854 8535 9988 2499 9997 10036 2599 6488 6543
asbo	6449 6480 3618
asbo$	10074 10105 6490 7483
asbos$	10074 10105 6490
asd$	10216 3748
ashamed$	9666 2178
asian$	1585 1607 5476 5483 5507 5508 5509 1645 3146 3147 3173 7069
aside$	6088 6162
ask$	595 4548 9369 9370 9371 6273 7106
asked$	167 168 169 170 171 4092 7813 7814 595 8120 9282 9467 9472 9483 9484 9485 9636 9852 2396 6273 2442 6525 6665
asking$	4458 594 595 9228 9369 9370 9371 7106 7124
asks$	595 9282
asleep$	2174 2175 2346
asperg	3459
asperger$	7324
aspergers$	7324
aspirations$	8722 6953
aspiring$	2952
assaul	9964 10078 10079 2804 6687 10313 10315 6712 6713 6726 3624
assault$	9970 10312 10337 10338 10349 10351 10360 6812 7489
assaulted$	6669 2862
assaults$	10337 10360 6812 7489
assert	2609
assertive$	6474
assess	10207 10209 2726 2852 7185 7366 7371
assess$	1504 5370 5371 5372
assessed$	996 1158 2461 2489 2586
assessing$	1504 5370 5371 5372
assessment$	10199 7293 7395
assessments$	7293 7395
assist	2402 2518 6562
assist$	38 2493 2502 2522 2551 10187
assistant$	6629 10255
assisted$	9884 2493 2502 2522
assisting$	2493 2502 2522
assists$	2493 2502 2522 2551
associ	9868 6280 6335 9965 10085 10092 10136 2652 10178 7242 7248 7249
associate$	7768 7797 7799 7800 7801 7830 8030 8031 8032 8033 8034 8390 948 2937 6803 6816
associated$	895 948 6816
associates$	7592 8390 948 9896 9905 9906 9908 9942 2453 9977 2937 6803 6816 3354
associating$	8030 8031 8032 8033 8034 948 2453 2937
association$	898 899 8390 5842 5847 5848 9792 9823 6225 2453 9960 6803 6816 6833 3378
associations$	898 899 8390 9905 9906 6517 6803 6816 6833
assume$	750 2588
assumed$	750
assumes$	750 2588
assuming$	750
assured$	7006
asthma	10226
asthma$	3756
asthmatic$	3756
astonishing$	6120 9746
astray$	8454 8455 8456 8457
asylum	3576
asylum$	7441
at	6648
at$	14 7536 4487 8288 8545 1153 8771 8772 9075 9078 1598 5771 1911 1918 1919 6032 6039 6166 9828 9904 10001 10024 6407 6491 6585 6599 6632 6649 6669 6677 2834 6716 7118 7383 7443 7470 7477
athena$	9913
athletic$	3150 3669
atrocious$	3679
attachment$	3502 3503
attack	10313
attack$	7332 7343
attacked$	7537 8094 8116
attacks$	7332
attemp	7262
attempt$	8206 717 4583 4584 5592 1728 5594 1730 1731 9498 9499 9601 9602 9603 9604 9605 9606 9607 5986 5987 5988 5989 5990 6794
attempted$	9589 9590 9591 9592
attempts$	5592 1728 5594 1730 1731 9743 9744 6794
attend	10263 3484 3842
attend$	7595 7768 8281 4659 8619 8622 9200 9229 9235 9249 9320 9626 9805 6625 2851 7098 7099
attendance$	9776 9844 10249 10268 6793 6901 3841
attended$	8035 8043 9330 9331 9332 9333 1939 9852 6625 2851
attender$	8519 6793 6857 6867
attenders$	8519 6793 6857 6867
attending$	9228 6625
attends$	9320 9342 9343 9344 9345 9908 2851
attent	6437
attention$	7546 7547 4089 4090 4093 7950 7951 7952 7953 7954 7955 7956 7957 7962 7965 8090 4466 8126 4502 8130 8349 8360 8361 8410 4874 1178 1195 8709 8710 8713 8790 8791 8792 8793 9470 9474 9601 9602 9603 9604 9605 9606 9607 2393 10062 2601 10216 6789 3061 6927 6928 3083 7279 3457
attitude$	7554 7754 660 1147 1148 8715 1406 1407 1408 1409 1410 2292 2293 2294 2295 6740 6887 3050 6950 6951 7149
attitudes$	7554 1147 1148 6740 6887 6950
attract$	7508 7509 224 225 600 601 5085 2919
attracted$	7508 7509 224 225 600 601 863 872 873 874 875 876 877 878 879 880 881 882 883 884 885 891 2919
attracting$	7508 7509 224 225 600 601 2919
attractive$	3669
attractor$	7297
attractors$	7297
attracts$	7508 7509 224 225 600 601 2919
attractted$	7508 7509 224 225 600 601 2919
attractting$	7508 7509 224 225 600 601 2919
attrib	2548 10128
attributable$	10113
attributed$	2462 10113
auburn$	3193
august$	7876
aunt	10274 6660 10287 6707
aunt$	10285
auntie	10274
author	2515
authorised$	6525
authorities$	8734 8735 5842 5847 5848 9792 9823 6225
authority$	8563 8614 8704 5842 5847 5848 9792 9823 6225 6651 6652 10278 6807 6943 3311
authors$	633
autism	10226
autism$	10216 3747
autistic$	3747
autumn$	7876 7877
available$	7530 6762
average$	3150
averse$	1124 1125 1126 1127 1128
avoid$	8281 8578 5447 5448
avoidant$	8637 8638 3049 3654
avoided$	8035 8043 4450 9460 7169
avoiding$	5447 5448
awaiti	2730 2738
awaiting$	6595 6603 3594
aware$	5123 8749 8750 9052 2430 2608
awareness$	4691 5334 1470 1471 5337
away$	7614 7720 7721 7748 7749 7789 7805 7808 7820 7911 7912 7917 8042 8049 8166 8167 8199 8204 8207 4663 1219 9221 5649 9571 9572 9597 9598 6021 6022 6497 10151 6529 10293 6671
awkward$	8697 8698 8699 8700 8701 8702 8703 10183 6921
b$	6658 10283 7305 7489
babies$	8879 8880 8881 8882 8883 8930 8931 8932 8933 6982
baby	10287
baby$	6612 6613 10305 2827 3198 3199
babysitting$	9006
back$	7571 4136 7774 7828 374 375 376 377 4270 4271 7905 7906 4396 4397 4398 4399 8057 8059 8060 8061 8205 8210 4663 4664 5486 9220 1774 9272 6017 6091
background$	6910 7480
backgrounds$	6910
backs$	4664 6091
backward$	9741
bad$	3961 7598 7599 7600 7601 4129 4171 354 355 7858 4591 8385 8386 8387 952 953 954 4820 4822 4903 8538 8628 8629 8630 8631 8632 8633 8634 8635 8636 8637 8638 5059 1620 9126 5503 5505 5944 2185 2186 2187 2188 9782 9783 9784 9785 2338 2877 2939 2955 2967 2968 3049 3059 3073 3085 3177 3284
badly$	1179 1605 5821 2219 6918 6919 6920 3071 3174 7075
baffling$	675 678 681 682
bag$	9141 9142 9150 6478
baggy$	3216
bags$	5513 9141 9142 9150 6540 7076
bail$	4782 6729 10354 10359 7468 3604
bailed$	7468 3854
bails$	10359
bait$	2941
baited$	2941
baiting$	7548 7549 7550 7551 7552 2941
baits$	2941
baitted$	2941
baitting$	2941
balaclava$	9183 7076 3674
balaclavas$	9183 9184 9185 9186 9188 7076 7238 3674
bald$	5497 3669
ball$	357 358 9761
bandana$	7076 3674
bandanas$	7076 3674
bandit$	3638
bandits$	3638
banger$	6816
bangers$	6816
banging$	6816
bangladeshi$	1607 5478
bank$	579 10306
banked$	579
banking$	579
bankked$	579
bankking$	579
banks$	579
bannin	2657 2658
banning$	2565 6522 6523
bare$	5994 3167
barely$	1480 5345 1481 5346 1482 1535 5400 1536 1537 5531 2115 2749 2760 3117 3507
barred$	274 275 276 277
barrel$	3157
barter$	472 473
bartered$	472 473
bartering$	472 473
barterred$	472 473
barterring$	472 473
barters$	472 473
base	6431
base$	10056
baseball$	3225
basic$	3254
basically$	1358 5223 1359 1360 1361 1362 1365 1366 1367 1368 3115
basis	2584
bath	6706
bath$	10331
batted$	5596
battle$	3136
be	6450
be$	3952 4155 4156 4157 7797 4206 4210 397 4388 621 622 4491 4636 856 4726 8428 939 4814 955 1001 1002 1003 1004 1005 1006 1007 1008 1009 1010 1012 1013 1014 1015 1016 1017 4883 4968 1157 1181 1182 1183 1184 1185 1186 5072 5073 5205 5206 5207 1354 1358 5223 1359 1360 1361 1362 1365 1366 1367 1368 9033 9035 1599 5620 5623 9255 9256 9257 5647 5694 5704 1844 1845 1846 1847 5730 5887 5890 5961 6041 6042 2300 2301 6304 6305 6330 10013 6394 6401 6451 6462 6486 10145 2892 2975 2977 2981 3044 3046 3056 3300 3418 7283
beanie$	7076
beanies$	7076
bear$	7838 780 6168 3302
beard$	7041 7057 7059
bearded$	3669
beards$	7041 7057 7059
bearre	10075
bears$	3302
beat	10313 10318
beaten	2804
beaten$	3914 6669
became$	621 622 856 939 955 1001 1002 1003 1004 1005 1006 1007 1008 1009 1010 1012 1013 1014 1015 1016 1017 5003 1157 1181 1182 1183 1184 1185 1186 1354 1358 5223 1359 1360 1361 1362 1365 1366 1367 1368 1599 2892 2975 2977 2981 3029 3044 3046 3056 3488
becaug	10075
because$	3880 243 264 266 4140 2824 10315
bechar	10075
becom	2489 3468
become$	621 622 856 939 955 1001 1002 1003 1004 1005 1006 1007 1008 1009 1010 1012 1013 1014 1015 1016 1017 5008 1157 1181 1182 1183 1184 1185 1186 1354 1358 5223 1359 1360 1361 1362 1365 1366 1367 1368 1599 9256 2892 2974 2975 2977 2981 3029 3044 3046 3056
becomes$	621 622 856 939 955 1001 1002 1003 1004 1005 1006 1007 1008 1009 1010 1012 1013 1014 1015 1016 1017 1157 1181 1182 1183 1184 1185 1186 1354 1358 5223 1359 1360 1361 1362 1365 1366 1367 1368 1599 5668 2892 2975 2977 2981 3044 3046 3056
becoming$	5003 5009 2974
bed	2811 2830 3495
bed$	7846 7950 7951 7952 7953 7954 7955 7956 7957 10217 10272 6658 6659 6676 6704
bedbugs$	6695
bedealt$	10075
bedeta	10075
bedroom$	6659 7446
bedrooms$	6540
beds$	7846
bedwetting$	7360
bee$	6850
been	6549 2856 3468
been$	3975 3976 4014 4015 151 160 4047 4048 384 397 8041 8048 8050 8051 8052 4441 621 622 856 939 955 1001 1002 1003 1004 1005 1006 1007 1008 1009 1010 1012 1013 1014 1015 1016 1017 1109 4999 5000 5001 5007 5013 1157 1181 1182 1183 1184 1185 1186 1293 1354 1358 5223 1359 1360 1361 1362 1365 1366 1367 1368 1484 1599 5598 5599 5600 1955 1956 5837 9612 9613 5999 6000 9636 2220 6123 6124 6125 6158 6159 6160 2300 2301 6226 6304 6394 6401 6506 2710 2734 6625 2786 2817 6721 2892 2917 2975 2977 2981 3029 3033 3044 3046 3056 3300 3418 3481 3487 3488 3536 3538 3539 3573 3577 3587 3595 3597 3598 3602
bees$	6850
befing	10075
before$	7816 5194 8878 9834 9863 6716
befriend$	7923 438 439 440
befriendded$	438 439 440
befriendding$	438 439 440
befriended$	438 439 440
befriending$	438 439 440
befriends$	438 439 440
began$	397
beggars$	3309
begin	2613
begun	3484
behav$	8035
behave$	7768 7849 8030 8031 8032 8033 8034 1039 1072 1309 1311 1312 1313 1314 1315 1316 1317 1318 1319 1320 1347 1348 1349 1350 1351 1577 1578 1579 1580 9229 9235 9249 9320 3053 3112 3113 7098
behaved$	8030 8031 8032 8033 8034 8035 8043 8073 8074 1039 5044 1309 1311 1312 1313 1314 1315 1316 1317 1318 1319 1320 1347 1348 1349 1350 1351 1577 1578 1579 1580 9330 9331 9332 9333 3053 3054 6936 3112 3113
behaves$	1039 1309 1311 1312 1313 1314 1315 1316 1317 1318 1319 1320 1347 1348 1349 1350 1351 1577 1578 1579 1580 9320 9342 9343 9344 9345 3053 3112 3113
behavi	10121 2657 10286
behaving$	8035 1039 1309 1311 1312 1313 1314 1315 1316 1317 1318 1319 1320 1347 1348 1349 1350 1351 1577 1578 1579 1580 3053 3055 3112 3113
behavior$	7554 1138 1139 1140 1141 1142 1143 1144 1145 1146 6740
behaviors$	7554 6740
behaviour$	3 4 5 6 7 8 9 3877 3878 3883 7545 7554 7627 4010 7730 7731 7732 7733 7734 7735 7736 7737 7754 7764 7765 7766 7767 660 8161 4555 691 692 8235 8236 8237 8240 8241 8242 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 8317 8318 8319 8320 8430 8463 1138 1139 1140 1141 1142 1143 1144 1145 1146 8685 8686 8687 8688 8690 8691 8692 6341 9988 2499 9991 9997 6405 10036 10041 10042 6449 6480 6488 6522 6543 6619 2766 10263 6639 6719 6740 6741 6816 6836 6837 6887 6914 3050 3531 7480
behavioural$	3050
behaviours$	7545 7554 8685 8686 8687 8688 8690 8691 8692 6740 6741 6887 6914
behavs$	8035
behavved$	8035
behavving$	8035
behind	6319 9951 10076 6453 2589 10092
behind$	8916 8917 8918 9336 9338 6139 9944 6454 2763 6989
being	3468
being$	4014 4015 7662 4202 384 4360 621 622 856 4726 4792 4794 939 955 1001 1002 1003 1004 1005 1006 1007 1008 1009 1010 1012 1013 1014 1015 1016 1017 4940 4990 1157 1181 1182 1183 1184 1185 1186 5134 1354 1358 5223 1359 1360 1361 1362 1365 1366 1367 1368 5256 1599 1955 1956 9614 2220 6122 6486 10195 2742 2892 2975 2977 2981 3029 3044 3046 3056 3536 3538 3539 3573 3595 3597 3598 3602
belief$	7144 7174
believe$	1069 1077 9626 9805 2588
believed$	4806 4807 8433 8434 8435 1069 1077 9355 9356 9357 9358 9359 2390 2461 2586 2683
believes$	1069 1077 2588
believing$	1069 1077
belligerent$	3652
belocked$	10075
belong	2489
belongs$	9789 7163
below$	2763 7418
bench$	2633 10124 2866
benefit$	8281 2393 9884 2493
benefited$	2493
benefiting$	2493
benefits$	2493 2631
bepros	10075
bereaved$	2797 3850
bereavement$	10311 3850
besear	10075
besotted$	498 499 500 501 502 503 504
bespectacled$	3669
bespok	2762
best$	1342
bestopped$	10075
besumm	10075
bet$	1844 5709 1845 5710 1846 5711 1847 5712 1848 1849
beta$	6606
betray$	3288
betrayed$	3285 3288
betraying$	3288
betrays$	3288
better$	3961 3990 7852 8174 8175 4559 8185 8186 9453 2617
betwee	9907
between$	5243 7427
beyond$	8567 8568 8569 1180 1187 1308 1811 3007 3008 3243 3279
bid	2584
bid$	2615
big$	3928 8383 1432 1433 1434 1435 1573 1603 9144 3150 3158 3175 3193
biggest$	1627 3197 3357
biological$	3091
biopsy$	10220
bipola	6702
bipolar$	10327 3503 3769
birth$	8731 3091 7374
birthmark$	3670
birthmarks$	3670
bit$	8871 8872
bitchy$	3654
bitten$	7002
bitterly$	2219
black$	1585 1607 5476 1620 9116 5507 5508 5509 1645 1648 1681 9175 9176 9177 9188 3146 3147 3170 3171 3177 3193 7076 3216 7238
blackheads$	7070
blackout$	3745
blackouts$	3745
blade	10350
blade$	4757 4758 4759 10349
bladed$	10349
blades$	4757 4758 4759
blam$	2376 2377
blame$	8100 8101 8102 8103 8104 8105 8106 8107 8108 8109 8110 8111 4488 4489 8136 8137 8138 8139 8154 8155 8156 8157 672 673 674 742 8232 743 4641 4642 4643 4644 4645 9651 9790 9793 9794 9795 6171 9797 9802 9803 6206 3298 3299 7167
blamed$	8116 672 673 674 742 743 2376 2377 2847
blames$	672 673 674 742 743 6171 9797
blameworthy$	3679
blaming$	672 673 674 742 743 9575 9576 9651 2376 2377
blammed$	2376 2377
blamming$	2376 2377
blams$	2376 2377
blank$	9199
blanket$	1736
blatant$	1057 1058 1060
bleach$	3171
bleached$	3171 3193 7060
blight$	3018
blighted$	1061
blind$	6097 7169 3318 7379 7380
bling$	8381
blinkered$	3679
block$	8165 8783
blockers$	10231
blond$	5497 3171 3193 3669
blonde$	5497 3171 3192 3193 3669
blood$	3463 3498 7383
bloody$	3267
blue$	9116 3172 3193 7076
board$	5842 5847 5848 9792 9823 6225 10093 6469 7289
boards$	7289
bodge$	3682
bodged$	3682
bodges$	3682
bodging$	3682
bodies$	7949 8069 4447
bodily$	6724
body$	7949 4447 1406 1407 1408 1409 1410 8914 6290 2427 3181
boisterous$	3654
bomb$	6854 6855
bomber$	5515 7076
bombers$	7076
bombs$	6854 6855
bone$	3075
boned$	7023
book$	10133
boost	2568
boots$	7076
born$	2703 10237 3515
borough$	7431
boss$	7710
bosses$	7291
bossy$	3654
botch$	3682
botched$	3682
botches$	3682
botching$	3682
both$	2917 2974 7117 3350
bother$	8086 8351 9283 9284 9285 9286 9393 9522 9593 6798 7122 7123
bothered$	8035 8043 9451 9462 9467 9472 9483 9484 9485 9486 9487 9488 5868 9512 9513 9514 9515 9516 9517 9518 9522 5903 9594 9636 6155 9852 2370 7122 7123
bothering$	7122 7124
botherred$	7122
botherring$	7122
bothers$	5318 8944 7122
bottom$	3528
bottoms$	9181 1697 3227
bought$	4751
bound$	380 1766 1767 1768
boundaries$	8587 8588 8589 6807
box$	6706 3192 7128 3264
boy	9998 6434 2587 10080 10081 10107 10115 6508 10181 6693 6727 7288
boy$	255 310 7998 943 1099 8640 8664 8665 8666 8667 8668 8669 8680 1200 8811 5654 5725 5726 6264 10352 2943 6820 6832 2978 6860 6908 3052 7040 7062
boyfri	10286
boyfriend$	7903 7970 481 482 483 484 485 8006 8007 518 519 10270 2800 10292 10305 10330 6772 6773 2909 2910
boyfriends$	7970 481 482 483 484 485 8006 8007 518 519 6772 6773 2909 2910
boys	6248 6256 9923 9925 6301 2439 2440 6325 2483 6477 10102 10121 2655 10184 3361
boys$	7567 7688 7708 7713 7716 255 7794 310 4191 4192 4193 7848 4224 4226 4228 7878 7903 7938 7942 4418 4422 4423 4431 4449 696 4597 4715 8357 8371 8392 4769 8401 8411 8412 8413 8414 4800 936 937 938 943 8440 8534 1098 1099 8640 8643 8664 8665 8666 8667 8668 8669 8680 1200 8695 8753 8754 8755 8811 1370 5297 5298 5299 5300 8975 9117 9197 9287 9288 9289 9290 9291 5673 5674 5675 5690 5699 5705 9341 5717 9351 5763 9440 9599 6002 6003 6004 6005 6006 6007 6062 9702 9721 9729 9730 9731 9732 9733 9734 9735 9736 9950 6348 2575 6520 2674 2688 6749 6820 6832 6860 6890 6908 3052 7040 7153 7161
braces$	7059 7070
braid$	7057 7059
braided$	3193 7060
braids$	9178 7057 7059
brain$	3811
brand$	9139 7091
branded$	3216
brands$	9139 7076 7091
brat$	3638
brats$	3638
bravado$	8382
breach	10136 3603
breach$	10116 2864
breached$	2864 3603
breaches$	2864
break	10286 6666 10333
break$	7768 917 918 5103 9257 9392 10141 2942
breakdown$	9781 10229 6958 7431 7443 7448
breakdowns$	6958
breakfast$	10283
breaking$	7548 7549 7550 7551 7552 917 918 9392 2280 2662 2942 3295
breaks$	917 918 9392 2280 2942 3295
breakup$	10291
breath$	9130
bribed$	6800
bridge$	8581 8582
bridges$	8581 8582
brief	2640
brief$	2379 2400 6505
briefed$	2442 6525
briefi	7185
briefing$	2400 6505 3424 7290
briefs$	2400 6505
bright$	3193
bring	2518
bring$	7508 7509 7526 588 589 590 591 592 1473 2546 2643 3405
bringing$	588 589 590 591 592 1473 2546 2643 3405
brings$	7508 7509 588 589 590 591 592 1473 2643 3405
broad$	3150 3156
broke$	917 918 5102 2280 2942 3295 7431
broken$	5059 5104 2280 3043 6911 3295 7431
bronchitis$	3828
brothe	10274 6660 10287 6663 10294 10297 10298 2828
brother$	7873 2779 10285 6661 2800 6688 6956
brothers$	7873 8731 6956
brough	2449 6388
brought$	7502 7503 7508 7509 7526 588 589 590 591 592 1473 10013 6440 2576 10087
brown$	1620 9116 3170 3171 3172 3177 3193
bruise$	3830
bruised$	3830
bruises$	3830
bruising$	3830
brunette$	5497 3669
brush$	2276 2297
brushed$	2223 2276 2297
brushes$	2276 2297
brushing$	2276 2297
buck$	5504 9759 3292
budget$	6209 9846 9855 9856
budgets$	9776 6209
bugs$	6695
build	9893 2492 2518 3321 3359
build$	1371 1372 9083 9084 9085 2501 2595 7015
builded$	2595
buildi	2518 6427
building$	9846 2501 10052 2595
builds$	9083 9084 9085 2501 2595 7015
built$	5460 6418 10174 3151 7017
bulimia$	3765
bulimic$	3765
bulk$	2638 6530
bulky$	3150
bulletproof$	8567 8568 8569
bullied$	7534
bullies$	8450 8451 8452 8508 8509 8510 6839 6840 6846 6847 7138
bully$	8450 8451 8452 8508 8509 8510 6839 6840 6846 6847
bullying$	7548 7549 7550 7551 7552 8535 8732
bump$	6612
bunch$	8398 1019 1099 8640 8664 8665 8666 8667 8668 8669 8680 1247 6832 6908 6961
bungle$	3682
bungled$	3682
bungles$	3682
bungling$	3682
bunk$	2890
bunked$	2890
bunking$	2890
bunks$	2890
burden$	4897
bureau$	9875
burgla	9868 9878 9951 9964 2476 9975 6416 10077 10078 10079 10120 6712 6713 6724 6726 3624
burglar$	8508 8509 8510 9944 6846 6847
burglaries$	9952 6341 10041 10337 10351 10360 7266 7489
burglars$	8508 8509 8510 6846 6847
burglary$	2395 6341 9970 10337 10338 10349 10351 10360 3350 3367 7489
burgle	3863
buried$	2079 2080 2272
burly$	3150 3669
burn$	1091 1092
burned$	1091 1092
burning$	1091 1092
burnned$	1091 1092
burnning$	1091 1092
burns$	1091 1092
burnt$	1091 1092
bury$	2079 2080 2272
burying$	2079 2080 2272
bus$	7874 7875
busine	6415 6521 7248
businesses$	9872 10016 10040 10146
busy$	9799 6175
but$	4028 4534 4535 5223 1359 1360 1361 1362 1365 1366 1367 1368 5238 5239 5240 5241 5276 5292 5413 9391 6132 7143
buy	6313
buy$	7687
buzz$	3921 57 3925 8349 8375 3184
by	6375 3385 3392
by$	7667 7707 4363 4364 4368 4728 4729 4750 8403 8627 5070 5358 9226 9445 9641 6018 6019 6020 9708 9711 9712 9713 9714 6272 2435 9966 6345 6583 10234 6623 2880 7118 7150 7278 7453 7454
c$	7305 7489
cad$	3708
cads$	3708
cahms$	3789
caked$	1629
calculated$	3959 95
calculating$	3654
call$	9429 9430 9431 9741 9743 9744 2401 2690 7161
called$	9636 9852
caller$	6857
callers$	6857
callin	10046
calling$	2401 6485 2690
callous$	3654 3679
callousness$	3679
calls	2444 6310
calls$	9429 9430 9431 9743 9744 9787 9788 2401 9935 6411 10092 6509 2690 7161 7162
came$	271 8073 8074 654 1309 1311 1312 1313 1314 1685 1694 9852 2449 2572 2740 2786 2914 3112 3113
camera	6290 6306
camera$	9909 9915 6291 9917 2435 9931 2590
cameras$	9909 9915 6291 9917 2435 9931 2590
camhs$	3788
camouflage$	7076
campaign$	3402
can	2646
can$	3974 603 604 605 5004 1207 1274 1277 1278 1280 1288 1340 1455 1479 1491 1494 1546 9071 5692 1850 1866 1869 5754 2024 2307 2435 2503 6388 2585 2624 2769 3238 3438
canada$	3217
cancer	6702
cancer$	10327 3809
candidates$	6403
cannab	10350 6732
cannabis$	33 7950 7951 7952 7953 7954 7955 7956 7957 7962 4880 9922 6593 10219 10230 10357 6750 3496
cannon$	6856
cannons$	6856
cannot	2733 2769
cannot$	804 5658 9298 9299 9300 9301 1865 2022 2096 6634 3554
cap$	1675 9166 9167 9168 9178 9183 7076 3215 7081 7090
capab	6484
capabi	9985
capability$	3705
capable$	1081 1457 5331 5354 5355 1495 1506 5735
capaci	9985
capacity$	1452
caps$	1675 9166 9167 9168 9169 9170 9178 9183 9184 9185 9186 7076 3215 7081 7090
capsules$	6576
captur	6427 3359
capture$	9072 9073 10052
captured$	6294
car	7449
car$	7894 7895 7896 7897 8395 8396 8397 3341
care	2790
care$	3930 3931 3932 3933 3934 4669 4670 4671 4672 4673 4674 4675 4676 4677 4678 4679 4680 4959 5101 5141 5320 5321 5322 5325 5326 5328 5329 5332 5343 9003 9004 9005 9006 9023 9028 9029 9030 9031 9032 9283 9284 9285 9286 9302 9303 9304 9437 9522 5898 9593 9601 9602 9603 9604 9605 9606 9607 9608 5986 5987 5988 5989 5990 9819 9820 9821 9822 6218 2354 2355 2356 10243 10269 10276 10277 6655 6696 10325 10326 3092 7122 7123 7170 3524 7428 3564 3565
cared$	9451 9467 9472 9483 9484 9485 9518 9522 2354 2355 2356 7122 7123
career	10178
career$	4245 6836 6837 2982 3355
careful$	7510 3890 3891 3892 3893
careless$	73 74 76 77 4129 687 9563 9564 2926 3679
carelessly$	3679
carelessness$	3877 3878 7755 7756 7757 7758 7759 7760 8128 4504 4558 3679
carer	10294
carer$	5052 5053 10271 10277 10285 2807 7428 7439
carers$	1082 1083 5052 5053 10277 6889 7428
cares$	9302 9303 9304 2354 2355 2356 2807
caribbean$	1607
caring$	2807 7108
carpet$	9766
carrie	2414 10092
carried$	4018 7661 7679 8062 662 663 892 893 894 1651 1652 9589 9590 9591 9592 2915 6781 3208
carries$	7678 662 663 892 893 894 1041 1315 1316 1317 1318 1319 1320 1347 1348 1349 1350 1353 1577 1578 1579 1580 1651 1652 9388 9389 9390 6333 10177 2915 6781 3208 3302
carry	2414
carry$	7568 7583 4017 7677 7768 7797 7799 7800 7801 4185 4186 4187 8030 8031 8032 8033 8034 662 663 8327 8329 8337 8339 892 893 894 8422 8423 1040 1315 1316 1317 1318 1319 1320 1347 1348 1349 1350 1352 1577 1578 1579 1580 1651 1652 9257 9388 9389 9390 2613 2915 6781 3208 3302
carryi	6319 10076 10092 6725
carrying$	7662 7825 8030 8031 8032 8033 8034 892 893 894 4796 1651 1652 9944 2589 6724 2915 3208
cars$	8395 8396 8397
case$	8498 8639 6222 6357 10008 2553 10108 6546 10343 6862 6864 6912 6913 3360 7473 7476
cases$	8498 8639 10108 6862 6864 6912 7473
cash	2614
cash$	7711 7712 4097 4098 4099 4100 4101 4103 4104 4266 7950 7951 7952 7953 7954 7955 7956 7957 7962 7965 8353 8354 8381 8394 6479 3027
cast$	7567 5690 5699 5705 9351
casually$	1605 3174 7075
casualty$	10211 10224
catalogue$	1952
catch	9893 9916 10012 6423 7267
catch$	9918 9928 2534 10048 10049 2668
catches$	2534
catching$	2534
category$	5017 2824
catheter$	3833
catty$	3654
caught	10075 10087
caught$	7534 7537 397 8565 8566 2860 3033 3622
cause$	7502 7503 7526 642 8497 1055 1056 9256 2498 6861 3023 3026
caused$	7502 7503 7526 642 1055 1056 3023 3026
causer$	6827
causers$	6827
causes$	642 8497 1055 1056 6861 3023 3026
causin	6453 2589
causing$	7548 7549 7550 7551 7552 642 8542 1055 1056 9392 6454 3023 3026
cautio	6713 7463
caution$	10338 10359 7488
cautioned$	3599
cautions$	10359
cautious$	7512
cavalier$	3679
cbo	6449 6480 3618
cbo$	10074 10105 6490 7483
cbos$	10074 10105 6490
cbt$	7349
cce$	7854
cctv	6290 6306
cctv$	6265 6266 6267 2403 2404 9915 6291 2428 2438 9931 10044 2563 2590 7204 3347
ceases$	10027
cell$	9875 3332 7277 7329
cells	6720
cells$	10345
central$	10144
centre$	8546 9990 10040 10086 10154 10358
cerebral$	3512
certain$	1766 1767 1768 1808 5709 5710 5711 5712 1848 1849
certainly$	1913 1921 5786 1922 1923 7115
certainty$	1809
chain$	2467 10135 7076 7242 7312
chains$	10135 7076 7312
challe	10150 6526
challenge$	9392 10151
challenged$	9392
challenges$	9392
challenging$	4822 8628 8629 8630 8631 8632 8633 8634 8635 8636 8697 8698 8699 8700 8701 8702 8703 1214 1215 1216 1217 1218 9392 3043 3047 3049 6921 3654
chance$	3986 3987 3988 124 4094 230 231 8287 8288 5663 5681 2257 2258 2259 2260 9767 9768 2549 2685 6794 7158
chances$	3986 3987 3988 124 7669 4094 230 231 8287 8288 2257 2258 2259 2260 9767 9768 6794 7158
change$	7611 325 7849 4341 7967 8262 8263 8264 8265 8614 8622 9200 9229 9235 9249 9317 9340 5716 9348 9369 9370 9371 9380 9626 7098 7099 7106
changed$	325 9346 9355 9356 9357 9358 9359 3526
changes$	325
changing$	9369 9370 9371 5747 7106 3526
chaos$	8130 8375 8409 6798 6888
chaotic$	1189 3043 6909 3045 3047 3654 3679
character$	8528
characters$	4932
charg	10012
charge	6319 2491 10006 6383 6440 10075 10092
charge$	9520 9944 9980 6356 10127 10359 7264 3441 7459
charged$	10065 3601 7467
charges$	9956 10008 2523 10138 10359 7264 7270 3441 7459
charging$	6383 3397
charity$	5842 5847 5848 9792 9823 6225
charm$	5128
charms$	8069 8070
chart	2415
chart$	2487 2591 6460 7243
charted$	2591
charts$	7243
chase$	7546 7547 8349
chaser$	9743 9744
chasers$	9743 9744
chasing$	9743 9744
chat$	7926 7927 438 439 440 6535 2672
chated$	438 439 440
chating$	438 439 440
chats$	438 439 440 2672
chatted$	438 439 440
chatting$	438 439 440
chav$	3638
chavs$	3638
cheat$	6846
cheats$	6846
check	7185
check$	9909 2456 2556 6426 2578 2600 2618 2635 10215 7199 7271 7292
checked$	9636 9852 6309 2600 6495 10165
checkes$	2600
checking$	2600 2618
checks$	9909 2437 2456 6393 2600 2618 7199 7271 7292
cheek$	9115
cheeks$	9115
cheeky$	3654
chested$	7022 7032
chicken$	7874 7875
chief$	3019
child	10121 6637 6693 6727
child$	255 310 458 943 1099 8640 8642 8643 8664 8665 8666 8667 8668 8669 8680 1200 8811 8874 8879 8880 8881 8882 8883 8930 8931 8932 8933 9075 9078 5656 6613 10262 10278 2789 2791 2792 2833 10352 2900 2943 6819 6832 2970 2973 2982 6908 3052 6954 6982
childhood$	3523
childish$	5301 5302 5303 3654
childlike$	8916 8917 8918 5301 5302 5303 5428 5429 5430 5431 6989
children$	7567 255 310 7848 4224 4226 4228 4418 4422 4423 4431 4449 696 4597 4715 8401 8411 8412 8413 8414 4800 936 937 938 943 8440 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 8482 8485 8486 8487 1098 1099 8640 8643 8664 8665 8666 8667 8668 8669 8680 1200 1235 8811 5222 1370 8873 8879 8880 8881 8882 8883 8930 8931 8932 8933 9075 9078 9287 9288 9289 9290 9291 5673 5674 5675 5690 5699 5705 9341 5717 5763 9440 9599 6002 6003 6004 6005 6006 6007 6054 6061 9721 9729 9730 9731 9732 9733 9734 9735 9736 6190 2790 10299 6749 6805 6819 6832 6890 6908 3052 6954 6982 7117 7152 7153 7155 7161
chin$	9115
chinese$	1607 5478 7069
chip$	5091 1227
chis$	3690
chlamydia$	3799
choice$	3 4 5 6 7 8 9 7554 3943 3944 80 81 3947 83 84 85 3951 87 7578 7579 7580 7581 7582 7584 3960 7586 7587 7588 7589 7590 7591 102 103 104 7615 7616 7617 7618 7619 7620 7621 7622 7730 7731 7732 7733 7734 7735 7736 7737 4116 7742 7743 7744 7752 4172 7798 309 4175 4176 4177 4178 8756 8888 5360 5361 6740 6741 6742 6743 6745 6984
choices$	3 4 5 6 7 8 9 3877 3878 7554 7578 7579 7580 7581 7582 7586 7587 7588 7589 7590 7591 112 113 114 115 7615 7616 7617 7618 7619 7620 7621 7622 7623 7624 7627 7630 7631 7632 7633 7634 4010 7730 7731 7732 7733 7734 7735 7736 7737 309 4175 4213 4214 4555 691 692 8235 8236 8237 8240 8241 8242 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 8888 5360 5361 6740 6741 6742 6743 6984
choose$	105 106 107 7641 278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297 298 299 300 301 302 303 304 305 306 346 347 8942 5344 8976 8977 9065 9255 9411 2881
chooses$	105 106 107 278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297 298 299 300 301 302 303 304 305 306 346 347 9411 2313 2314 2315 2316 2881
choosing$	105 106 107 7730 7731 7732 7733 7734 7735 7736 7737 278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297 298 299 300 301 302 303 304 305 306 346 347 8979 8980 2313 2314 2315 2316 2881
chose$	105 106 107 7641 278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297 298 299 300 301 302 303 304 305 306 346 347 9411 9757 2313 2314 2315 2316 6204 9830 2881 7169
chosen$	105 106 107 278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297 298 299 300 301 302 303 304 305 306 346 347 8035 8043 2881
chronic$	10205
chubby$	5461 5497 3669
chunky$	3150
cid	9874
cigarettes$	7711 7712 4097 4098 4099 4100 4101 4103 4104 7950 7951 7952 7953 7954 7955 7956 7957 7962 7965 8394
cin$	3590
circles$	5513
circul	2449
circulate$	2380 6246 2382
circulated$	2380 6246 2382 9873 2592
circulates$	2380 6246 2382
circulating$	2380 6246 2382
circulation$	10021
circumstances$	9410 9436 7444
citalopram$	3785
city$	5456
civil	2657 3392
civil$	6522 3409
clad$	1656 1657 1658 7028 7039 3210
claim$	4801 4802 4803 7441
claimed$	4801 4802 4803
claims$	4801 4802 4803 2750
clamp$	3386
clamped$	3386
clamping$	3386
clamps$	3386
class$	4263 8464 8468 4969 8704 8929 9814 10350 6732 3440 3624
classed$	1161 2489
classmates$	7873 9049 9055 6749 6845
clear	2567 2596
clear$	675 678 681 682 1620 1808 6142 2519 2683 3177 3254 3401 3434
cleared$	2664
clearly$	599 1793 1794 1795 1796 1913 1921 5786 1922 1923 5830 2300 2301 3300
cleft$	3516
clever$	1433 1434 1435
climb$	905 906
climbbed$	905 906
climbbing$	905 906
climbed$	905 906
climbing$	905 906
climbs$	905 906
clingy$	3654
clinic	2723 3468
clinic$	6588 10215 10221 10224 3311 7356 7358
clinically$	3499
clip$	4337 4338 474 475 10044
clips$	4337 4338 474 475
close	2452
close$	9803 2347 2389 6317 7156
closed$	2261 2347 7111 7114 7156
closes$	2347 7156
closing$	9575 9576
closure$	2565 3435
clothe$	7191
clothes$	3883 3901 7950 7951 7952 7953 7954 7955 7956 7957 660 5518 1654 9166 9167 9168 9169 9170 9175 9176 9177 9178 9189 9194 6436 7076 7081 7191
clothing$	5518 1654 9166 9167 9168 9189 9194 7076 7078 7081
clout$	8382
club$	2364 3311
clueless$	3679
co$	4657 8606 5576 5605 5611 5616 5625 5700 6905 3392
coach$	7710 7945
coaches$	7945
coat$	9166 9167 9168 9178 7076 7081 7089
coats$	5518 1654 9166 9167 9168 9169 9170 9178 7076 7081 7089
cocain	10350 6732
cocaine$	6593 10230 10357 6750
cocky$	3654
coddling$	9006
code$	7014
codein	6606
codeine$	10219 10231
codes$	7014
coerced$	7534 8340 8341 8342 8343
cognitive$	3506
cohort	6325 9998 10002 6434 2587 10080 10081 10107 10115 6508 10181 7288
cohort$	8468 1099 8640 8664 8665 8666 8667 8668 8669 8680 8929 9950 10038 2575 10083 2674 6908 3363
cohorts$	10083
cold$	9634 9827 10319
colleagues$	5248 5249 5250 2673
collec	7185 3321 3359
collect$	2378 6459 6532
collected$	2378 6459 10174
collecting$	2378 6459
collective$	3254
collects$	2378 6459 10177
college$	5842 5847 5848 9792 9823 6225 10247 10248 10250 10260 10261 10267 3311 7390 7406
collude$	634 635
colluded$	634 635
colludes$	634 635
colluding$	634 635
colostomy$	3831
colour$	7044
coloured$	3193
colours$	9189 7044 7076
combat	2546
combative$	3652
come	10180
come$	7701 271 4183 4188 4189 8037 4420 4545 8281 993 1309 1311 1312 1313 1314 1483 5373 5374 5375 1685 1694 9229 9235 9249 9256 9320 9330 9331 9332 9333 1940 9489 9490 9491 9492 2572 2740 2786 2914 3112 3113 7098
comes$	271 652 994 1309 1311 1312 1313 1314 1685 1694 9320 9908 2740 3112 3113 3575
comfort$	6209
coming$	7606 271 8058 9228 2740 10317
comings$	2652
comman	6509
command$	9957 6361
commands$	10134
comment$	1702 1703 1704 1705
commented$	1702 1703 1704 1705
commenting$	1702 1703 1704 1705
comments$	1702 1703 1704 1705
commentted$	1702 1703 1704 1705
commentting$	1702 1703 1704 1705
commit	6319 10076 6453 2589
commit$	7768 9229 9235 9249 9257 9954 10045 10109 10191 7098
commits$	10045 10191
committed$	10191 2861
committing$	9944 6454 10167 2861
committs$	2861
common$	4684 9565 9566 9567 9819 9820 9821 9822 6724 7170
commun	2387 6415 2854
communicate$	438 439 440
communicated$	438 439 440
communicates$	438 439 440
communicating$	438 439 440
communication$	2292 2293 2294 2295 3254 7149
community$	8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 8482 8485 8486 8490 8546 8550 8551 6252 6276 10016 2541 10040 6719 6805 3606 3614 3621
companion$	7592
companions$	7592
company$	7492 7592 4093 7778 7796 8380 4761 4762 5842 5847 5848 9792 9823 6225 2364 6804 3310
compar	2630
compare$	6426
compared$	6495
compass$	8310
complacency$	9651 3679
complacent$	6175 3679
complain$	1702 1703
complained$	1702 1703
complaining$	1702 1703 9392
complainned$	1702 1703
complainning$	1702 1703
complains$	1702 1703
complaint$	941 942 9570 9640 6810 7161
complaints$	941 942 9570 9640 9787 9788 6810 7161 7162
complete$	1057 1058 1060 1736 2330 2595 3254
completed$	7667 9330 9331 9332 9333 1939 9589 9590 9591 9592
completeed$	2595
completeing$	2595
completely$	1258 5821 3131 3246 3249
completes$	2595
complex$	3047 3523
complexion$	7042 3670
complexions$	7042 3670
compliance$	6815 6903
compliant$	5062 6902
complicit$	39 364 365 366 367 381 8020 635 6782
complicity$	7753 634
complies$	9342 9343 9344 9345
comply$	7768 8281 9200 9229 9235 9249 7098 7099
comprehension$	7144
compromise$	10 2871 2872
compromised$	10 2871 2872
compromises$	10 2871 2872
compromising$	7492 10 2871 2872
compulsive$	2982 7326
computer$	7200
conceal$	705 706 1689
concealed$	705 706 1689 7093
concealing$	705 706 1689
concealled$	705 706 1689
concealling$	705 706 1689
conceals$	705 706 1689
concer	6376 2735 2773 2835
concern$	3937 4687 5885 5886 9601 9602 9603 9604 9605 9606 9607 9608 9640 7161
concerned$	5309 5310 5311 8937 8938 8939 5315 5316 6152 6153 6233 2369 10076
concerning$	8628 8629 8630 8631 8632 8633 8634 8635 8636 3049
concerns$	8317 8318 8319 8320 5885 5886 9640 9787 9788 10001 7161 7162
concerta$	3782
concus	3811
condescending$	3680
condit	6568 6573 3603
condition$	10193 10198 10354 7343 7344 7469
conditional$	3598
conditions$	8407 2812 10354 7444 7469
conduc	2414 2613
conduct$	3 4 5 6 7 8 9 3877 3878 3883 7554 7754 8235 8236 8240 8241 8242 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 8430 1138 1139 1140 1141 1142 1143 1144 1145 1146 1315 1316 1317 1318 1319 1320 6740 3050 3503
confer	10281
confidence$	1297 1299 1406 1407 1408 1409 1410
confidential$	3322
confidentiality$	9764
confiscated$	6285 10104
conflict$	8130 8355 9393 2812 6816
confro	10150 6526
confront$	10151
confrontation$	8130 8355
confrontational$	8637 8638 8697 8698 8699 8700 8701 8702 8703 6921 3652
confrontations$	8355
congregate$	8738 7013
congregated$	8738 7013
congregates$	8738 7013
congregating$	8738 7013
connected$	948 2462 10076 6452 6816
connection$	2870
conscious$	3959 95 4127
consensual$	3107 3633
consent$	7753 490 491 492 493 494 495 1267 1268 1269 1270 8942 9036 5421 5422
consented$	490 491 492 493 494 495 7986 497 525 1267 1268 1269 1270
consenting$	490 491 492 493 494 495 3107 3121 3633
consents$	490 491 492 493 494 495 1267 1268 1269 1270
consequences$	7555 7556 7557 7558 7560 7561 7562 7564 7625 137 7635 8294 8295 8296 8297 8298 8299 8300 8301 8302 8303 8304 8305 8563 8748
consid	2449 2489 2509
consider$	8281 1095 9229 9235 9249 9626 7098
considerable$	4946
considered$	4806 4807 981 1095 1156 2724 2974
considering$	1095 2724
considerred$	1095
considerring$	1095
considers$	1095
consistent$	1736
consistently$	1902 5767 1903 5768 1904 1905 1906 1907 1908 1909
consort$	2937
consorted$	2937
consorting$	2937
consorts$	2937
consortted$	2937
consortting$	2937
consta	6265 6266 6267 2403 2404 2438
constable$	9890 9891 9892 6268 6269 6303
constables$	9890 9891 9892 6268 6269 6303
constant$	6118 6119
constantly$	427 1902 5767 1903 5768 1904 1905 1906 1907 1908 1909 2219
consti	2489
consul	6573 6587
consultant$	10198 10208 10212
contac	6280 10046 10085 2652
contact$	4089 4090 4093 7923 438 439 440 442 443 444 445 446 447 448 1240 1241 10046 2813 6960 7095
contacted$	438 439 440 442 443 444 445 446 447 448
contacting$	438 439 440 442 443 444 445 446 447 448
contacts$	438 439 440 442 443 444 445 446 447 448 9905 6517
contactted$	438 439 440 442 443 444 445 446 447 448
contactting$	438 439 440 442 443 444 445 446 447 448
contain$	8572 8573 8600 9369 9370 9371 6537 7106
contains$	6537
contemptuous$	3680
content$	215 216 221 320 321 322 523 524
continually$	427 1902 5767 1903 5768 1904 1905 1906 1907 1908 1909
continue$	7641 7676 404 407 414 415 416 417 418 419 420 421 422 423 424 425 426 9256 2888
continued$	7641 7661 7676 404 407 414 415 416 417 418 419 420 421 422 423 424 425 426 1736 2888
continues$	7641 7676 404 407 414 415 416 417 418 419 420 421 422 423 424 425 426 2888
continuing$	7641 7676 404 407 414 415 416 417 418 419 420 421 422 423 424 425 426 2888
continuously$	1902 5767 1903 5768 1904 1905 1906 1907 1908 1909
contraception$	8985 8986 3798
contraceptive$	3798
contract$	10030 7483
contracts$	10030
contradictory$	8433 8434 8435
contribute$	634 2551
contributed$	7502 7503 634
contributes$	634 2551
contributing$	634
contro	2546 6412
control$	8281 8307 8313 8527 8557 8572 8573 8600 8628 8629 8630 8631 8632 8633 8634 8635 8636 5041 8670 8677 8678 5063 8714 8720 8721 5376 5377 5449 9296 9369 9370 9371 6265 6266 6267 2403 2404 2405 2438 6306 10011 10037 2612 6521 6873 7106 3403 7310
controlled$	7534 8013 9234 9240 9245 9254 9329 9355 9356 9357 9358 9359
controlling$	3049 7291 3654
controls$	7291
convenience$	6209
conveniently$	3304
convic	6383 6440
convict$	3423
convicted$	10065 3596 7462
convicting$	3423
conviction$	10008 10359 3596 3724 3852
convictions$	9956 10008 10138 10359 3596 3724 3852
convince$	9317 9340 5716
cool$	8421 4797 4798
cooper	6562
cooperate$	7745 8281 8607 8619 8622 9200 9229 9235 9249 9626 10187 7098 7099
cooperated$	8607
cooperates$	9342 9343 9344 9345
cooperating$	8607
cooperation$	8606 6905
coordi	3392
cope	6572
cope$	5145 1300 5166 5167 1303 1315 1316 1317 1318 1319 1320 8942 5320 5321 5322 5325 5326 5328 5329 5332 1474 1475 1476 8976 8977 5356 1492 1493 5359 1497 9628 10197 10218 3130
coped$	1315 1316 1317 1318 1319 1320 1497 3130
copes$	1315 1316 1317 1318 1319 1320 1497 3130
copied	2385
copied$	10160
coping$	1315 1316 1317 1318 1319 1320 5320 5321 5322 5325 5326 5328 5329 5332 8979 8980 1497 3130
copy$	2640
core	10002
core$	4908 4909 10063 10144
cornrows$	3670
corporate$	3254
correl	2630
correlated$	6495
corrob	2387
corroborated$	6252
corrupting$	952 953 954 2968
cotton$	3120
couch$	10308
could$	20 21 22 23 24 314 315 316 317 318 319 323 324 329 330 331 332 333 334 603 604 605 5005 1208 1274 1277 1278 1280 1288 1340 1455 1479 1546 9071 5692 1850 1867 1868 1965 1966 1967 1968 1969 1970 1971 1972 1973 1974 1975 1976 2023 2033 2097 2267 2339 2340 2342 2343 6259 2397 2503 2585 2624 2769 3238
council$	5842 5847 5848 9792 9823 6225 2364 3254 3301 3310
counse	6573
counselling$	10199 7349 7369
counsellor$	10198 10208
count$	1844 5709 1845 5710 1846 5711 1847 5712 1848 1849
countless$	4023 4045 6118 6119 6142
country$	6752
county$	4230 4247 4254 4257 4264 7891 7892 7893 1021 5149 3439 7431
couple$	1247 10322
courier$	8511 1027 6848
couriers$	8511 1027 6848
course$	5779 5786 1922 1923 9415 9429 9430 9431
courses$	9429 9430 9431
court	6440 10075 3399 3603
court$	7847 600 601 10065 10106 2633 10124 10341 2856 6722 2866 2919 3399 7264 7448 7459 7472 3608 7477
courted$	600 601 2919
courtesy$	9504 9505 9565 9566 9567
courting$	600 601 2912 2919
courts$	600 601 8734 8735 10065 2633 10124 2919
cousin	10274 10287
cousin$	7873 2779
cousins$	7873
cover$	8231 1689 6027 2275
coverage$	6482
covered$	1689 2275 7093
covering$	9153 1689 2275
coverings$	9153
coverred$	1689 2275
coverring$	1689 2275
covers$	1689 2275
covert	2571
covert$	6436 3322 3694
covertly$	3694
cowardly$	3679
cowards$	7138
cp$	3590
cpn$	6490
cpns$	6490
cpw$	6490
cpws$	6490
crack	10350 6732 3387
crack$	4880 9922 10230 10357 6750
crackdown$	10119 7252
cracked$	10087
crackeddown$	7252
crackingdown$	7252
cracksdown$	7252
crave$	859 860 3063
craved$	859 860 3063
craves$	859 860 3063
craving$	859 860 3063
crazy$	6909
create$	449 642 1055 1056 2595 3023 3026
created$	449 642 1055 1056 3023 3026
createed$	2595
createing$	2595
creates$	449 642 1055 1056 2595 3023 3026
creating$	449 642 1055 1056 3023 3026
credibility$	6813
credible$	8429
credit$	7950 7951 7952 7953 7954 7955 7956 7957 7962 7964 7965
crew$	8929
cries$	1223
crime	9868 2387 9878 6257 6328 9965 2476 6363 6372 6411 6416 10077 10078 10079 10091 6477 10102 2623 10120 10136 2678 6554 10190 6726 7194 7228 7242 7248 7269
crime$	7546 7547 7854 7868 7870 8362 8409 8535 8732 9874 6252 9882 2395 9944 9952 9953 6336 6338 6341 6354 9988 2499 9994 9995 9997 6404 6408 10033 10034 10036 2547 10041 6425 6444 2580 10071 10072 6449 6457 2594 2599 2607 2611 10108 6488 6492 10120 6514 10149 2663 10155 6543 2682 10179 2701 2854 10351 6746 6748 6816 3027 3366 3367 7266 7275 3412 3416 3432
crimes$	7854 9952 9953 6341 10036 10108 6488 2701 7266
crimin	9868 2387 9878 2452 9945 9951 9964 9965 6411 10077 10085 10136 7217 7228 7248 7249 3392 7269 3607 3624 3714
criminal$	7854 7858 7861 7878 8385 8386 8387 8388 963 8508 8509 8510 1042 5059 5065 5066 5067 9813 6252 6317 9943 9974 6354 6358 6383 6417 6553 6712 2854 6724 6726 6748 2938 2972 6846 6847 3042 3087 6962 7242 3379 3399 3615 7489 3654
criminalise$	2325 2326 2327 2328
criminalised$	2325 2326 2327 2328
criminalises$	2325 2326 2327 2328
criminalising$	2325 2326 2327 2328
criminality$	7854 7868 7870 10036 6746 6887 3700
criminally$	3077 3368
criminals$	7878 8362 8364 8385 8386 8387 8391 963 8508 8509 8510 1042 8585 9813 9973 9974 6748 6846 6847 6962
criminogenic$	3643
crimint$	9913
crisis$	6587 3454 7344
crohn	3465
crohns$	7330
crook$	8543 6846 6886
crooked$	5502
crooks$	8543 6846 6886
crop$	5524 9166 9167 9168 9184 9185 9186 5565 7081 3222
cropped$	3193 3216
cross	2630
crosscheck$	6426
crosschecked$	6495
crossreferenced$	6495
crowd$	8398 1247 6804 6832 6833
crown	3607
cruel$	9563 9564 9574 9658 3654
cry$	1223
crying$	1223
cse$	7854
cues$	2257 2258 2259 2260
culpable$	7165 3679
culpri	6319 7288
culprit$	8450 8451 8452 9944 6839 6840 6884 7222 3732
culprits$	8450 8451 8452 9944 6839 6840 6884 7222 3732
culture$	2161 2162 6816
cunch$	6752
cunning$	3654
curb	2546
curfew	2854
curfew$	6719 10354 10359 6807 7255 7478 3860
curfews$	10359 6807 7255
curiosity$	3877 3878 4558 9601 9602 9603 9604 9605 9606 9607 9819 9820 9821 9822 7170
curled$	5488
curly$	3171 3193
curren	2387
current$	6252 6358 6483
custod	10075 10318 6702 10333 6720
custodial$	3606
custody$	7870 6336 6338 2563 10269 2814 10327 10345
customer$	4082 7945
customers$	4082 7945 10016 6805
cut	2546
cut$	5541 2713 7049 7060 7295 3474
cuted$	3474
cuting$	3474
cuts	2546
cuts$	2713 7049 3474
cuttin	2546
cutting$	2713
cynical$	8637 8638 9574
dabble$	364 365 366 367
dabbled$	364 365 366 367
dabbles$	364 365 366 367
dabbling$	364 365 366 367
dad	10274 6660 10287 6663 2802 10294 10297 10298 2828 2840 6707
dad$	8731 2779 2780 10271 10285 6661 2799 2800 2803 10303 2815 6688 10325 2837 2843 6956
daddies$	6776
daddy$	6776
dads$	2815 6956
daft$	76 77 725 2927
daily$	10218 3425
damage	6328 2476 10077 10078 10079 10091 2623 6554
damage$	9781 9953 6341 6488 10155 10179 10337 10349 10351
damaged$	3043 6909
damn$	9503 9588
damp	2830
damp$	10319 6695
dance$	8576
dancers$	5690
danger$	7490 7491 7501 7546 7547 7548 7549 7550 7551 7552 7555 7556 7557 7558 7560 7561 7562 7564 4051 4052 4053 4054 4055 4056 4057 4058 194 195 196 4456 4457 8099 8294 8295 8296 8297 8298 8299 8300 8301 8302 8303 8304 8305 8311 8316 8317 8318 8319 8320 8349 8351 8355 8362 8375 4846 982 4848 4849 4850 4851 4852 4853 4854 4855 4856 4857 8483 8484 4860 4861 4862 4863 4864 4865 8748 8985 8986 6114 6391 6746 6784 2934
dangerous$	7490 7491 3961 7861 8294 8295 8296 8297 8298 8299 8300 8301 8302 8303 8304 8305 4755 2876 3653
dangers$	7490 7491 7555 7556 7557 7558 7560 7561 7562 7564 4003 4004 8294 8295 8296 8297 8298 8299 8300 8301 8302 8303 8304 8305 8317 8318 8319 8320 8748 8985 8986
dark$	1620 9116 9126 1648 1681 5564 3170 3171 3172 3177 3193 7076 3216 7238
darker$	1620 3170 3177
darkest$	1627 3197
data	6476
data$	9764 9909 10101 7199
databa	7185 7240
database$	9894 9961 9962 10051 7200
date	6515
date$	10140 7473
dates$	7473
dating$	2912
daught	10121
daughter$	8873 6613
daughters$	8873
daunt$	5397
dawn$	3382
day	7258 7262
day$	3956 9385 9386 9387 1912 9429 9430 9431 9933 2685 10197 10218 6641 6642 7172
days	6572
days$	9429 9430 9431 10197 10218 10248 7172
dazzled$	863
dc$	10112
dci$	10112
dead	10318
dead$	10196 10328
deaf$	6098 6099 6100 3319 7341
deal	9964
deal$	7768 4185 4186 4187 7838 398 399 400 8422 8423 973 8514 4980 1300 5166 5167 1303 8976 8977 9954 10045 10109 10150 10164 2885
dealer	7217
dealer$	4062 7695 7705 7706 7714 7722 7836 7858 7878 7881 7891 7892 7893 7902 7904 7907 7942 7976 8018 8230 4752 8378 8379 8385 8386 8387 8388 963 8491 8508 8509 8510 8517 1042 2699 6744 6748 6846 6847
dealers$	4062 7695 7705 7706 7714 7718 7722 7836 7858 7878 7881 7891 7892 7893 7902 7904 7907 7942 7976 8018 8230 8362 8365 4752 8378 8379 8385 8386 8387 8388 8391 963 8491 8508 8509 8510 8517 1042 9972 2699 6744 6748 6846 6847
dealin	9868 9878 6319 9951 9975 10076 10077 10078 10079 10092 6724
dealing$	7546 7547 7854 7864 7869 7887 398 399 400 7891 7892 7893 973 8535 8732 5305 2398 9944 10041 10167 10173 10349 2867 2885 7210 7487
deals	10092
deals$	398 399 400 973 10045 10164 10177 2867 2885
dealt$	398 399 400 4834 4835 4836 4837 973 2510 10075 10087 2627 2852 2885
death	10286 10288 10315
death$	8099 10195 2797
debt	10286
debt$	7448
debts$	7448
decamped$	3699
deceitful$	3654
december$	7876
decency$	9504 9505 9565 9566 9567
decent$	5964 5965 5966 5967
decide$	8942 5344 8976 8977 9065 9071 9893
decided$	105 106 107 9071 9757 2315 2316 6204 9830
decides$	9071
deciding$	8979 8980 9071
decisi	2506
decision$	3901 7554 3943 3944 80 81 3947 83 84 85 3951 87 7578 7579 7580 7581 7582 3958 7584 3960 7586 7587 7588 7589 7590 7591 108 109 110 111 7615 7616 7617 7618 7619 7620 7621 7622 4001 4172 7798 309 4175 4176 4177 4178 8888 5360 5361 2084 6050 10008 6740 6741 6742 6984
decisions$	3 4 5 6 7 8 9 3901 7554 7578 7579 7580 7581 7582 7586 7587 7588 7589 7590 7591 108 109 110 111 112 113 114 115 7615 7616 7617 7618 7619 7620 7621 7622 7623 7624 309 4175 4213 4214 8235 8236 8240 8241 8242 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 8888 8895 5360 5361 2084 10008 6740 6741 6742 6984
decked$	1656 1657 1658 3210
declin	2546 2697 10207
decline$	1129 1130 1131 9213 3231
declined$	1129 1130 1131 9213 9217 9222 9223 9224 9225 3231
declines$	1129 1130 1131 9213 3231
declining$	1129 1130 1131 9213 3231
decrea	2546
deemed$	4806 4807 1156
deep$	1648
defeating$	3966
defect$	10193
defend$	5139 5320 5321 5322 5325 5326 5328 5329 5332
defending$	5320 5321 5322 5325 5326 5328 5329 5332
defensive$	3679
defensiveness$	9651 3679
deferred$	3623
defiant$	8637 8638 3049 3654
deficit$	7322 7376
defied$	917 918 2942
defies$	917 918 2942 3309
definite$	1808
definitely$	1913 1921 5786 1922 1923 7115
defy$	917 918 2942
defying$	917 918 2942
degenerate$	3638
degenerates$	3638
degrade$	2495
degraded$	2495
degrades$	2495
degrading$	2495
degree$	262 263 9003 9004 9005
delay	10209 7371
delay$	9781 9839
delayed$	7169
delaying$	9575 9576
delays$	9781 9839
deliberate$	3959 95
deliberately$	427 3304
delicate$	3150
delinquency$	3638
delinquent$	3042 3043 6909 3049 3638
delinquents$	3638
deliver$	4185 4186 4187
demand$	6411 6532
demanding$	8697 8698 8699 8700 8701 8702 8703 6921
dement	6702
dementia$	10327
demonise$	2325 2326 2327 2328
demonised$	2325 2326 2327 2328
demonises$	2325 2326 2327 2328
demonising$	2325 2326 2327 2328
demons	2470
demotivated$	3654
denial$	9651 6797
dental	2723
dental$	6588
dentis	6573
dentist$	10198
deny$	10055 2566
denying$	2566
department$	5842 5847 5848 9792 9823 6225 2364 3301 3310
depend	7361
dependence$	2729
dependency$	2729
dependent$	2729
depends$	2816
deplorable$	3679
deport	10288 6702 10333
deported$	10327
depres	10226 10286 10318 6702
depressant$	7348
depressants$	7348
depressed$	7333
depression$	10327 3767
depressive$	3768
deprive$	10055
deprived$	3043
depth$	9674
dereliction$	3679
descend$	378 379
descendded$	378 379
descendding$	378 379
descended$	378 379
descending$	378 379
descends$	378 379
descri	2392
described$	986 1165
description$	6311 2656 10188
descriptions$	6245 9871 9895 6311 2656 10156
desert$	3288
deserted$	3285 3288
deserting$	3288
deserts$	7610 3288
desertted$	3288
desertting$	3288
deserve$	7607 7608 7609 625 626 2922
deserved$	7607 7608 7609 625 626 8119 2922
deserves$	7607 7608 7609 625 626 2922
deserving$	7607 7608 7609 625 626 2922
design	2489
designed$	2551 2664
designer$	8353 8354 5517 5544 1682 7076 7079 3216 3226
desire$	5736 9362 9363 9364 9365 9366 9367
desk	6257 6260
desk$	9875 9882 9883 9885 9897 10050 10069 6445 10082 6472 10117 10139 6547 7277
despite$	146 4011 147 148 149 175 177 181 182 183 7898 7899 7900 7901 8284 8285 8286 2253
destined$	380 1766 1767 1768 3235
destructive$	3929 7863 2969
detail	2392 2581 6446 6447
details$	4077 4078 4079 9894 9895 10084 10156 10157 6535
detain	6423 10075 2694
detain$	10048 6559 3423
detained$	7238
detaining$	3423
detect	9874 6257 6265 6266 6267 2403 2404 2438 6306 6383 10012 6425 6444 2580 10071 10072 2594 2607 2611 6492 6514 2663 2682 3401 7267
detection$	9072 9073 10008 7264 3400 3401 3734
detections$	10008 10138 7264 3400 3734
detective$	2381 9882 9890 9891 9892 6268 6269 6303 9931 10050 2561 10069 6445 6472 10112 10117 10139 2670 6536 6547
detectives$	2381 9882 9883 2394 9890 9891 9892 6268 6269 9897 2408 6303 9931 6387 10050 2561 10069 6445 6472 10112 10117 10139 2670 6536 6547
detent	6639 2854
detention$	8463 9393 10264 6719 6844 3844
detentions$	8463 10264 6844 3844
deter$	2677 3404
deteri	10207
determ	2454 2567
deterping$	2677
deterr	10087
deterred$	3404
deterrence$	3737
deterrent$	7299 3737
deterrents$	7299
deterring$	2677 3404
deters$	2677 3404
deterting$	2677
develo	7185 3321
develop$	2378 6459 2595
developed$	1306 2378 6459 2595
developing$	2378 6459 2595
developmental$	3503 3523 3549
develops$	2378 6459 2595
deviant$	3043 6909 3049
device	2444 6439
device$	2420 9911 10064 2672 3334
devices$	2420 9911 10064 2672
devious$	3654
di$	10112
diabet	10226
diabetes$	3758
diabetic$	3758
diagno	6573
diagnosed$	3802
diagnoses$	3802
diagnosis$	10198 10199 7323 7344 7376 3802
diagram$	2487 7243
diagrams$	7243
diazepam$	3787
dice$	609
dicing$	609
dictate$	8557
did$	128 7661 7682 454 4406 4451 4553 4554 720 721 722 4596 4599 754 765 766 767 768 769 771 775 794 795 796 803 807 834 1117 1121 1220 1221 1222 1510 1516 1523 1526 1552 1901 5778 9405 9406 5787 5788 1934 1937 1985 2003 2004 2005 2006 2007 2008 2009 2010 2011 2012 2013 2014 2016 2017 5899 2044 5915 5921 2057 5923 5925 5929 2065 2066 2067 5933 5934 5954 5956 2126 2128 2129 2130 2131 2132 9642 9643 2166 2168 9757 9807 9808 9809 9810 9832 9833 2350 2915 3257 3260
die$	10196
died	10288 6664 10318
died$	10289
diet	6600 10226
diet$	10225
dietary$	3814
dietician$	10208 3820
dieticians$	3820
dietitian$	3820
dietitians$	3820
difference$	1378 9307 9308 9309 9310 9311 9312 9313 9314
different$	456
diffic	2464 10209 7366 7385
difficult$	7492 4665 4822 1110 1111 1112 1113 1114 1115 8628 8629 8630 8631 8632 8633 8634 8635 8636 8689 8697 8698 8699 8700 8701 8702 8703 1214 1215 1216 1217 1218 8732 6329 10183 3043 3047 3049 6915 6921 3654
difficulties$	8124 8131 8132 8689 2783 2812 6915 7342 7344 7367 3555
difficulty$	7342 7344 3555
dim$	3654
dire$	3680
direct	3392
directed$	6525
directing$	7291
directs$	7291
dirt$	9813
dirty$	9143 10319 3193 3209 3216 3669
disabi	6573 10226
disabilities$	7340
disability$	10198 6615 7340 7376 3776
disabl	6702
disabled$	10327 3776
disaffected$	3043 6909 3147
disappear$	7914 431 432
disappeared$	431 432
disappearing$	431 432 6753
disappearred$	431 432
disappearring$	431 432
disappears$	431 432
disappointing$	2185 2186 2187 2188 6120 9746 3284
disappointingly$	3681
disaster$	1026
disasters$	1026
disband$	10141
discipline$	6796
disciplined$	4834 4835 4836 4837 6939
disclo	2822
disclose$	7745 7768 8281 9229 9235 9249 7098
disclosure$	941 942
disclosures$	941 942
discov	6261 2454 2567 6487
discover$	9886
discuss$	9229 9235 9249 7098
diseas	6568
disease$	10193 7376 7384
disengage$	7768 3650
disengaged$	7114 3650
disengagement$	3650
disengages$	3650
disengaging$	3650
disgrace$	3679
disgraceful$	8628 8629 8630 8631 8632 8633 8634 8635 8636 9658 3049 3679
disgracefully$	3679
disguised$	2950
dishevelled$	3669
dishonest$	3654 3679
disinterested$	7114 3654 3679
dismal$	2338 3679
dismally$	3679
disman	3704
dismantle$	10141
dismantling$	2662
dismiss$	827 9802 3297
dismissed$	827 2261 3285 3297
dismisses$	827 3297
dismissing$	827 9575 9576 3297
dismissive$	8637 8638 3679
dismissively$	3679
disobedient$	3043 3654
disobey$	917 918 9392 2942
disobeyed$	917 918 9392 2942
disobeying$	917 918 9392 2942
disobeys$	917 918 9392 2942
disord	6328 2476 6363 6372 6411 6412 10077 10078 10079 10091 6477 10102 6554 6568 10209 7361 7385
disorder$	8689 8732 9953 6341 9988 2499 9997 10036 10037 10149 10155 10179 10193 6596 6915 7331 7332 7358 7367 7368 7376
disorderly$	3654
disorders$	8689 6596 6915
dispersal$	6449 6480
disperse$	10141
dispersing$	2662
display$	726
displaye$	6246 2382
displayed$	726 6246 2382
displayes$	6246 2382
displaying$	726 6246 2382
displays$	726
disposal$	10347 7264
disposals$	7264
disregard$	70 75 7768 917 918 4922 4923 1059 4925 2942 3297
disregardded$	75 917 918 2942 3297
disregardding$	75 917 918 2942 3297
disregarded$	75 917 918 2942 3285 3297
disregarding$	75 917 918 2942 3297
disregards$	75 917 918 2942 3297
disrespectful$	8637 8638 3654
disrup	10006 10012 10087 7267
disrupt$	8535 3383 3712 3727
disrupted$	8535 9984 7294
disrupting$	8535 9392 3383 3712
disruption$	8535 8732 9999 10028 10137 3384 7250 3394 3712 3727
disruptive$	952 953 954 4822 8628 8629 8630 8631 8632 8633 8634 8635 8636 8732 2968 3043 6909 3049 3654
disrupts$	8535 3383 3712
disruptted$	8535
disruptting$	8535
distribute$	2380 6246 2382
distributed$	2380 6246 2382 9873
distributes$	2380 6246 2382
distributing$	2380 6246 2382
disturbed$	3043 6909 3654
dither$	3682
dithered$	3682
dithering$	7175 3682
ditherred$	3682
ditherring$	3682
dithers$	3682
divide$	10141
dividing$	2662
divorc	10286 10288 6664 6666 10315 10333
divorce$	10291
divorced$	10289
divorcing$	10289
dla	6615
dla$	10240
do$	126 7661 7680 454 4436 4553 4596 4600 4602 4603 4604 752 765 766 767 768 769 771 773 801 805 832 8327 8329 8337 8339 1117 1119 1220 1221 1222 8804 1445 1497 1508 1516 1521 1524 1530 1550 9071 9207 5602 9229 9235 9249 9255 9256 5646 9282 5659 9298 9299 9300 9301 9302 9303 9304 9381 1901 5778 9405 9406 5791 5792 5795 1932 1935 1986 2003 2004 2005 2006 2007 2008 2009 2010 2011 2012 2013 2014 2016 2017 2046 5921 5923 2059 2126 2128 2129 2130 2131 2132 2164 6179 6598 2915 7098 3257 3260
doctor	6573 2723
doctor$	10198
doctors$	6588
dodge$	5447 5448 2279
dodged$	2279
dodges$	2279
dodging$	5447 5448 2279
dodgy$	7492 8385 8386 8387
doe$	3200
does$	127 7681 454 4596 753 765 766 767 768 769 771 774 802 806 833 1117 1120 1220 1221 1222 1497 1509 1516 1522 1525 1531 1551 9071 5660 9302 9303 9304 1901 5778 9405 9406 5791 5792 5795 1933 1936 1987 2003 2004 2005 2006 2007 2008 2009 2010 2011 2012 2013 2014 2016 2017 5899 2045 5915 2058 5925 2126 2128 2129 2130 2131 2132 2165 2350 2915 3257 3260
dogs$	8529 8530 8531
doing$	7684 7685 7686 7730 7731 7732 7733 7734 7735 7736 7737 7739 454 8058 1497 5900 5901 5916 5917 5921 5923 2126 2128 2129 2130 2131 2132 9653 9654 9655 9656 2350 9851 3260
dolled$	1706 1707 1708 3229
domestic$	10310 3571
dominant$	1067
done$	3957 7667 8035 1261 1706 9282 9379 5827 5836 5843 5844 9473 9489 9490 9491 9492 5902 5918 5919 5920 5921 5923 5926 5927 5928 5929 2065 2066 2067 9589 9590 9591 9592 2126 2128 2129 2130 2131 2132 9623 9624 9625 9636 2168 2350 9850 3260
doomed$	1766 1767 1768 3235
door$	8080 8082 10014
doorman$	7945
doormen$	7945
dopey$	3654
dose	6573
dose$	10198 7373
doss$	8583 8584
dossier$	3710
dossiers$	3710
doubt$	9265 9266 9267 9268 5676 9414
doubtful$	4903
down	2548 10128
down$	245 269 359 360 361 362 363 4521 4522 4524 8239 4695 8602 8727 8728 8729 5490 5540 5577 9203 9214 9218 9679 9680 9681 9682 9683 9684 9685 9686 9687 9688 9689 9690 9691 9693 9694 9695 9696 9697 9698 9699 9700 9701 9704 9705 9706 9707 6083 9709 9710 6231 9947 10048 6448 10113 6633 6751 7060 7251 7252 7295
downed$	6448
downfall$	8124
downlo	6285
download$	7199
downloaded$	9910
downloads$	7199
downplay$	671 827 2925
downplayed$	671 827 2925
downplaying$	671 827 2925
downplays$	671 827 2925
downs$	6448
drag$	2270 6223
draged$	2270
dragged$	7534 2270
dragging$	2270
draging$	2270
drags$	2270
drain$	4896
drama$	8130 8349 8375 5667 9293 5669 2984 3485
drank$	2707
draw$	7508 7509 224 225 637
drawing$	637
drawn$	7534 864 872 873 874 875 876 877 878 879 880 881 882 883 884 885 891 1641 9234 9240 9245 9254 9329
draws$	7508 7509 224 225 637
dreadful$	2185 2186 2187 2188 9782 9783 9784 9785 3049 3284
dreadlock$	3670
dreadlocked$	3193
dreadlocks$	3670
dreads$	7057 7059
dream$	5603
dress$	3883 8030 8031 8032 8033 8034 660 1315 1316 1317 1318 1319 1320 1347 1348 1349 1350 1351 1669 9160 5539 9166 9167 9168 9192 9193 9194 7076 3212 7081
dressed$	8030 8031 8032 8033 8034 8035 1656 1657 1658 9160 9161 9162 9163 1698 9192 9193 1706 1707 1708 7029 7031 7039 3210
dresses$	1315 1316 1317 1318 1319 1320 1347 1348 1349 1350 1351 1669 9160 9166 9167 9168 9192 9193 7076 3212 7081
dressing$	3884 5533 1669 5557 3212
drew$	7508 7509 224 225 637
drift$	374 375 376 377 378 379 412 413 9257 7171
drifted$	374 375 376 377 378 379 412 413
drifting$	374 375 376 377 378 379 412 413
drifts$	374 375 376 377 378 379 412 413
driftted$	374 375 376 377 378 379 412 413
driftting$	374 375 376 377 378 379 412 413
drill	10090
drill$	8745
drink	10318
drink$	7568 7583 7711 7712 4097 4098 4099 4100 4101 4103 4104 7768 7797 7799 7800 7801 7962 8030 8031 8032 8033 8034 8327 8329 8394 8410 1219 1220 1221 1222 10230
drinkers$	10328
drinki	6600 10226 10286 10315 10318
drinking$	3877 3878 29 7825 8030 8031 8032 8033 8034 8066 660 2707 10225 2783
drinks$	7711 7712 4097 4098 4099 4100 4101 4103 4104 7962 1220 1221 1222 2707
driv	2546 2596
drive$	7687 8015 3402
driven$	4080 863 2664
driver	2405 6521
driver$	7705 7706 4082 7710 7945 2659
drivers$	4073 4076 7705 7706 4082 7709 7710 7945 8546 9197 9872 6270 10146 2659 2666 10159
drives$	8015
drivin	2589
driving$	6454
drone$	2590 3415 3713
drones$	2590 3415 3713
drop	2546
drop$	4870 9257 2271 7295
droped$	2271
droping$	2271
dropout$	6846
dropouts$	8508 8509 8510 6846 6847
dropped$	2271
dropping$	2271
drops$	2271 7295
drug	9868 9878 2452 9945 9965 6354 10085 6724 10350 7217 7242 7248
drug$	3877 3878 31 32 7854 4244 7880 4262 661 8385 8386 8387 4866 4867 4868 4869 4879 8508 8509 8510 2395 2398 6317 6416 6417 2599 6600 10226 10286 6748 6847 2983 3027 3042 3355 3448 3496
druggie$	3645
druggies$	3645
druggy$	3645
drugs	9951 10090 2614 6732
drugs$	7711 7712 4097 4098 4099 4100 4101 4103 4104 7810 4191 4192 4193 7854 7858 7867 7868 7891 7892 7893 7950 7951 7952 7953 7954 7955 7956 7957 7962 7965 8362 8394 8410 8535 8595 1219 8732 8985 8986 2395 2398 9922 9938 9958 9959 2599 6479 6593 10219 10230 2783 10357 6746 6748 6750 2983 3027 6897 3448
drunk$	8035 8062 9392 2707
dry$	1620 9126 9633 3177
ds$	10112
dto$	3858
dual$	5478
duck$	2279
ducked$	2279
ducking$	2279
duckked$	2279
duckking$	2279
ducks$	2279
due	2548 10128
due$	3881 244 267 4139 10237 2824 10315 10317 2851
dump$	2246 2247 3290
dumped$	2246 2247 3290
dumping$	2246 2247 3290
dumpped$	2246 2247 3290
dumpping$	2246 2247 3290
dumps$	2246 2247 3290
dust$	9826
duties$	9437 9769
duty$	9437 9646 9729 9769
dyed$	3193 7060
dying	6702
dying$	10195 10327
dynamic$	6834
dynamics$	6834
dyscalculia$	3751
dysfunctional$	3043 6909 3679
dyslexia$	10216 3749
dyslexic$	3749
dyspraxia$	3750
dyspraxic$	3750
dysregulated$	3654
e$	9640 9742 9743 9744 6149 9787 9788 10211 10224 7162
each	9869 9925 2439 2440 10002 7263
each$	144 4219 4790 5081 1585 9202 5578 1727 1729 1896 1898 6074 9796 6241 9926 9981 9998 6398 10032 6434 6442 2587 10080 10081 10107 10115 6508 2655 10181 6559 10201 3147 7095 7096 7117 3346 3353 7288
eager$	215 216 221
ear$	9115 9723
earlier$	8812
early$	8878
earmar	2509
earn$	401 8071 8072
earned$	401
earning$	401
earns$	401
earring$	7076
earrings$	7076
ears$	9115 9724 9725 9876
easier$	2558
easily$	886 1304 1486 5830 9458 9459 9751 9752 9753 9754 2935 3068
east$	1616
eastern$	1609 5475 5479 1615 5498 9125
easy$	3907 403 8150 8151 8291 8292 8293 6329 2936
eat	10143
eat$	3455 7372
eaten$	7372
eating	6573 6600
eating$	10198 2731 10225 3466 7372
eats$	3455 7372
eczema$	3760
educat	2753 6640 7412
educate$	141 142
educated$	141 142
educates$	141 142
educating$	141 142
education$	4042 7668 8289 6619 10251 3531 7406
educational$	6620
effect	3392
effect$	9313 9314 10118
effective$	3434
effectively$	1358 5223 1359 1360 1361 1362 1365 1366 1367 1368 3115
effort$	8206 717 4583 4584 9465 9498 9499 2092 2093 2094 9601 9602 9603 9604 9605 9606 9607 9608 5986 5987 5988 5989 5990
efforts$	4042 7668 2092 2093 2094 6794
egg$	205 207 925 926 6832
egged$	205 207 925 926
eggged$	205 207 925 926
eggging$	205 207 925 926
egging$	205 207 925 926
eggs$	205 207 925 926 6832
ehc$	3530
ehcp$	3835
ehcps$	3835
eight	9998 6434 2587 10080 10081 10107 10115 6508 10181 7288
eight$	8467
eighteen$	7973 7975 516 8008 8009 1310 5185 8833 8837 8838 8839 8840 8841 8842 8843 9067 6977
eject	10150 6526
eject$	10151
elder	7236
elder$	7878 8385 8386 8387 6816
elders$	7858 7878 7881 8385 8386 8387 8391 8517 2477 9978 6816
elect$	278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297 298 299
elected$	105 106 107 278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297 298 299 9757 6204 9830
electing$	278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297 298 299
electively$	3548
electr	2811 2856
electricity$	6676
electronic$	6721 7477
electronically$	6721
elects$	278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297 298 299
electted$	278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297 298 299
electting$	278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297 298 299
element$	262 263 6833 6837 6885
elements$	6833 6837 6885
eleven$	8467 1343 1344 1345 1346
else$	8096 648 649 8162 8823 9597 9598
elsewhere$	9597 9598
email	2640
email$	9742 9743 9744 6505 7161
emaile	6531
emailing$	6505
emails$	9743 9744 9787 9788 6505 7161 7162
embarked$	380
embroiled$	368 369 370
emergency$	10211 3522
emotional$	5093
emotionally$	3080 3144 3573 3586
empathy$	8314 8347 8348 6796
employment$	10265
emptive$	6512
enabl	2402
enable	2518 3385
enable$	37 8129 2522 2671
enabled$	37 8129
enableed$	2522
enableing$	2522
enables$	37 8129 2522 2671
enabling$	37 8129
encounter$	8380 6759 6972
encounters$	8380 6759 6972
encour	2391
encourage$	7508 7509 141 142 217 218 219 224 225 2879 2924
encouraged$	7508 7509 141 142 217 218 219 224 225 2396 2879 2924
encourages$	7508 7509 141 142 217 218 219 224 225 2879 2924
encouraging$	7508 7509 141 142 217 218 219 224 225 2879 2924
end$	90 91 4179 655 656 9255 9256 5634 5668 9992 6502 2712
endanger$	10 2871 2872
endangered$	10 2871 2872
endangering$	10 2871 2872
endangerred$	10 2871 2872
endangerring$	10 2871 2872
endangers$	10 2871 2872
ending$	6502 10195 2712
endless$	121 122 123 6118 6119
endlessly$	1902 5767 1903 5768 1904 1905 1906 1907 1908 1909
ends$	5668 10027
enemies$	8121
enemy$	8121
enforc	6276 10006 10012 7185 7249 3390
enforce$	3725
enforcement$	9901 9999 2542 10099 2628 10119 6504 10170 7257 3393 3394 7276 3725
enforcer$	3709
enforcers$	3709
enforces$	3725
engage$	7597 7611 7745 7768 7849 371 372 373 8281 8600 8607 4983 8609 8610 8611 8612 8613 8614 8619 8622 8707 9200 9229 9235 9249 9296 9317 9320 9348 9369 9370 9371 9626 9802 9805 6562 6781 6906 7098 7099 7106
engaged$	364 365 366 367 371 372 373 8035 8043 8607 8609 8610 8611 8612 8613 9234 9240 9245 9254 9329 9330 9331 9332 9333 9346 9355 9356 9357 9358 9359 6781 6906
engagement$	364 365 366 367 8606 8614 1133 1134 1135 1136 5002 1732 1733 1734 1735 6900 6905 7095
engager$	6869
engagers$	6869
engages$	364 365 366 367 371 372 373 9320 9342 9343 9344 9345 6781
engaging$	364 365 366 367 371 372 373 8607 8609 8610 8611 8612 8613 8614 9369 9370 9371 6781 6899 6906 7106
english$	7416 7417
enjoy$	859 860 861 862 927 928 929 930 9411 2933
enjoyed$	859 860 861 862 927 928 929 930 9411 2933
enjoying$	859 860 861 862 927 928 929 930 2933
enjoys$	859 860 861 862 927 928 929 930 9411 2933
enormously$	9992
enough$	68 7644 4020 7646 4045 4552 4590 8945 8946 8947 8948 8949 8950 8951 8952 8953 8954 8955 8956 8957 1469 1472 5438 9064 9660 6976 7000
enquir	10012 6546 10281
enquiries$	2456 9983 10108
enquiry$	9949 9983 10171
enrich	3321
entangled$	368 369 370
enter$	2915 6781
entered$	2423 2471 2473 2605 2606 2915 6781
entering$	2915 6781 7210
enterp	10178
enterprise$	9979 7229
enterred$	2915 6781
enterring$	2915 6781
enters$	9908 2915 6781
entice$	7508 7509 217 218 219 2879
enticed$	7508 7509 217 218 219 2879
entices$	7508 7509 217 218 219 2879
enticing$	7508 7509 217 218 219 2879
entirely$	2300 2301 3131 3246 3249 3300
entitled$	3654
entitlement$	8558
entrant$	8501
entrants$	8501
entrenched$	3022
epilep	10226 6702
epilepsy$	10327 3754
epileptic$	3754
episodes$	7919
equal$	3123
equally$	2917
equals$	5248 5249 5250
erratic$	7598 7599 7600 7601 8623 8624 8625 8626 1137 3049
escala	2700 3392
escalate$	9257
escalated$	2592
escape$	7719
essential$	2551
establ	6261 2454 2567
establish$	9886 2556 2578 2602
estate	6365 6461
estate$	7874 7875 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 8482 8485 8486 8490 8546 8550 8551 6071 9990 10086 10154 6805 3147
eternally$	3677
european$	1607 5474 5476 5480 9123 3173
evade$	5447 5448 2279
evaded$	2279
evades$	2279
evading$	5447 5448 2279
evasive$	3654
even$	4030 4034 174 6116 6117
evening$	9385 9386 9387 3425
events$	9991
ever$	5345 5346 1482 9315 9316 5695 9321 9322 9323 5721 1857 5723 1859 5767 5768 1904 1905 1906 1907 1908 1909 5781 9422 9423 9424 9425 9426 9427 9428 6185 7102 7103
every$	121 122 123 4662 8288 4783 4956 1403 9202 5578 1727 1729 1895 5761 1897 1899 1900 6081 6142 9787 9788 9796 9926 6442 6572 10201 7095 7096 3247 7117 7162 3346 3353 7383
everybody$	4537 4538 4539 6054
everyone$	4537 4538 4539 8192 4662 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 8482 8485 8486 8487 8512 4950 5198 6054
everything$	7871 8164 5277 1413 9202 5578 1802 1803 1804 1926 1927 1928 1929 1930 6024 6113 6199 6222 6787 7095 7096
evicte	10318 6702
evicted$	10327 3847
evicti	10286 10315 10333
eviction$	3847
evicts$	3847
eviden	2584 10090 7185 3697
evidence$	4570 9570 9640 9787 9788 9881 2455 2475 2562 10106 6511 10162 2684 7161 7162 3358 7224
evidently$	1921 5786 1922 1923
evil$	2967 6909
ex$	10292
exam$	9776 9844 6639 3550 7416
examin	6285
examin$	2600
examination$	7199
examinations$	7199
examined$	9910 2600
examines$	2600
examining$	2600
examins$	2600
example$	9968
exams$	7416
except$	5278
exception$	7109
exchang$	468 4333 469 470 471 472 473
exchange$	4325 468 4333 469 470 471 472 473 4340 7968 8015 6781
exchanged$	468 4333 469 470 471 472 473 6781
exchanges$	468 4333 469 470 471 472 473 8015 6781
exchangged$	468 4333 469 470 471 472 473
exchangging$	468 4333 469 470 471 472 473
exchanging$	468 4333 469 470 471 472 473 6781 7210
exchangs$	468 4333 469 470 471 472 473
excitement$	8349 8355 8375 2934
exclude$	9802 9803
excluded$	7537 4051 4052 4053 4054 4055 4056 4057 4058 194 195 196 274 275 276 277 8116 4834 4835 4836 4837 2261 6844 7169 7401 3537
excluding$	9575 9576
exclus	6639
exclusion$	8134 8135 8463 2565 2757 10264 6844 3839
exclusions$	8463 6844 3839
excuse$	6229 7145 7146
excuses$	4952 4953 1089 4955 6229
execut	10111 3381
exercise$	726
exercised$	726
exercises$	726
exercising$	726
exhaust$	1080
exhausted$	1080
exhausting$	1080
exhausts$	1080
exhaustted$	1080
exhaustting$	1080
exhibit$	3339
exhibited$	7203 3339
exhibiting$	3339
exhibits$	3339
existence$	6910
existent$	8623 8624 8625 8626 9782 9783 9784 9785
expand	2568
expect	6628
expect$	4468 4469 4470 606 607 8221 8222
expectations$	8722 6953
expected$	4092 2396 2447 10019 10253 10317
expelled$	7404 3540
expend	6509
expendable$	10134
expensive$	9143 5544 3216
expensively$	1605 3174
experi	2820 2821
experience$	8187 8380 1297 1299 5220 1356
experienced$	1306 9052 1573 1582 6685 6686 6762 6974 3126
experiences$	8380
experiencing$	6685 6686
explanation$	9742
explicit$	4306 4314
exploitation$	7490 7491 7527 7528 7529 7544 7762 7854 8124 8125 8134 8135 8235 8236 8317 8318 8319 8320 6425 6444 2580 10071 10072 2594 2607 2611 6492 6514 2663 2682 6784 6812
exploited$	7534 7537 8013 8294 8295 8296 8297 8298 8299 8300 8301 8302 8303 8304 8305 8998 8999 9000
exploiter$	4062 7695 7714 7858 7878 7902 7904 7907 7976 7994 7999 8004 8230 4752 8378 8385 8386 8387 8388 8449 963 1042 6744 6838 6841 6842
exploiters$	4062 7695 7714 7718 7858 7878 7902 7904 7907 7976 7999 8004 8230 4752 8378 8385 8386 8387 8388 8391 8449 963 1042 6744 6838 6841 6842
explosive$	3652
expose$	3868 10 7502 7503 3894 7520 7521 7522 7523 7524 7525 7526 2871 2872
exposed$	3868 10 7502 7503 3894 7520 7521 7522 7523 7524 7525 7526 2871 2872
exposes$	3868 10 7502 7503 3894 7520 7521 7522 7523 7524 7525 2871 2872
exposing$	10 3894 7520 7521 7522 7523 7524 7525 2871 2872
express$	4722 4723
expressed$	4722 4723
expresses$	4722 4723
extend	2515
extensions$	7048 7059
extract$	2378
extracted$	2378
extracting$	2378
extraction$	7199
extractions$	7199
extracts$	2378
extreme$	4946
extremely$	3114
eye$	9115 9722 7068
eyebrow$	9115 9131 7071
eyebrows$	9115 9131 7071
eyed$	7037 7065
eyelashes$	7053 7059 7066
eyes	10172
eyes$	5127 9115 1626 9138 9837 2386
eyesig	10226
fabricated$	8431
face$	7838 9115 5528 5543 9179 5558 6368 2563 7063 3228
facebook$	433 4298 434 4299 435 4300 436 4301 437 4302
faced$	6929 6949 7064
faces$	9115 9179 5558 6419 7063 3228 3594
facial$	5484 2563 3180 3333
facilitat$	54
facilitate$	37
facilitated$	37 54
facilitates$	37
facilitating$	37 54
facilitats$	54
facilitatted$	54
facilitatting$	54
facing	6708
facing$	3594
facts$	4570
fade$	7050 7059
fades$	7050
fail	2697 3551
fail$	131 759 765 766 767 768 769 771 791 792 793 808 9256 9392 1947 1948 1949 1950 9807 9808 9809 9810 2928 7110 3251 3252
failed$	131 759 760 765 766 767 768 769 771 791 792 793 810 9392 1947 1948 1949 1950 5820 9446 9807 9808 9809 9810 2928 3251 3252 7169
failing$	131 759 765 766 767 768 769 771 791 792 793 811 9392 1947 1948 1949 1950 9441 9442 9443 9444 9575 9576 9807 9808 9809 9810 2928 3251 3252 3253 7119 7120
failings$	9441 9442 9443 9444 3253 7119 7120 3678
failled$	131 759 9392 9807 9808 9809 9810 2928
failling$	131 759 9392 9807 9808 9809 9810 2928
fails$	131 759 765 766 767 768 769 771 791 792 793 809 9392 1947 1948 1949 1950 9807 9808 9809 9810 2928 3251 3252
failure$	4120 256 257 258 259 260 261 791 792 793 9441 9781 9839 6846 3253 7119
failures$	9441 9442 9443 9444 9781 9839 6846 3253 7119 7120
fainted$	3821
fainting$	3821
faints$	3821
fair$	1620 3170 3171 3177 3193
fake$	3186 3201
fall	2546
fall$	378 379 910 9257 2235 3294 7295
fallen$	378 379 910 2235 3294
falling$	378 379 910 7092 3294
falls$	378 379 910 2235 9789 3294 7163 7295
false$	8431 9416 2945 2950 3188 3201
families$	1082 1083 1099 8640 8664 8665 8666 8667 8668 8669 5052 5053 8680 8684 6002 6003 6004 6005 6006 6007 6054 6066 9692 6908 6910 6956 6961 7155 7161
family	6648 6660 10294
family$	4958 1099 8640 8664 8665 8666 8667 8668 8669 5052 5053 8680 8684 8890 8915 8921 6065 10274 10285 6661 10305 10322 10325 2843 6908 6956 3095 6961 3485 7428 7443 3583
fantasist$	6846
fantasists$	6846
far$	8433 8434 8435 1391 1395 1426 1547 2169 2170 2171 2309 10140
farce$	7130
farcical$	3679
fashionably$	1605 3174
fast$	8878 2936
faster$	8812
fat$	3669
fate$	6785
father	10274 6660 10287 6663 2802 10294 10297 10298 2828 2840 6707
father$	1082 1083 5052 5053 8731 1425 2779 2780 10271 10285 6661 2799 2800 2803 10303 2815 6688 10325 2843 6956
fathers$	2815 6956
fattest$	1627 3197
fault$	7739 7740 8112 669 670 9657 9791 2302 2333 6206 9841 9842 9843 6786 3298 7166 7176
faulty$	4591
favor$	4327
favors$	4327
favour$	4326 7958 7959 1659 1660 1661 1662 1663 1664 1665 1666 1667 1668 2373 2374 2375 6769 3211
favoured$	1659 1660 1661 1662 1663 1664 1665 1666 1667 1668 2373 2374 2375 3211
favouring$	1659 1660 1661 1662 1663 1664 1665 1666 1667 1668 2373 2374 2375 3211
favourred$	1659 1660 1661 1662 1663 1664 1665 1666 1667 1668 2373 2374 2375 3211
favourring$	1659 1660 1661 1662 1663 1664 1665 1666 1667 1668 2373 2374 2375 3211
favours$	4326 7958 7959 1659 1660 1661 1662 1663 1664 1665 1666 1667 1668 2373 2374 2375 6769 6770 3211
faze$	5397
fazes$	5318 8944
fear$	4938 4939 1075 1076 1555 3134
feared$	1555 3134
fearless$	3663
fears$	1555 3134
february$	7876
feckless$	3654
fed	2385
fed$	640 1065 1066 2782 2816
feed	2385 2582 3321
feed$	640 1065 1066 2378 2622
feeded$	2378
feeding$	1065 1066 2378 2622
feeds$	640 1065 1066 2378 2622 2782
feel$	7921 7922 4722 4723 1069 1077 2430
feelin	3468
feelings$	8550
feels	3468
feels$	7921 7922 4722 4723 1069 1077
feet$	7840 7841 5462 9088 9089 9760 9836 3155
feigned$	2950
fell$	378 379 910 2235 3294 7265 3488
felt	3468
felt$	7921 7922 4722 4723 4806 4807
female	3373
female$	5450 9076 9077 5453 9079 9080 1607 6264 2451 6851 7011 3147 3350
females$	8639 2451 6851 3664
fend$	5142 5320 5321 5322 5325 5326 5328 5329 5332 1468 9627
fendded$	1468
fendding$	1468
fended$	1468
fending$	5320 5321 5322 5325 5326 5328 5329 5332 1468
fends$	1468
feral$	3043 6909 3654
ferocious$	3652
fester$	9847
few$	6885
fewer	2546
fiercely$	3131 3145
fifteen$	1343 1344 1345 1346
fight	2546
fight$	7768 7797 7799 7800 7801 8087 4585 8211 8352 8422 8423 8732 5143 9255 9257 5667 9293 5669 9388 9389 9390 9392 3402
fighti	6412 6666
fighting$	7546 7547 4796 8535 8732 9392 10037 10248 2783 10291
fights$	8351 8355 8732 9388 9389 9390 9392 9393
figure$	5290
figures$	9776 6209 9844 9846 9855 9856
file$	9640 9894 10051
files$	9640 9894 10051
filler$	7043
fillers$	7043
film	10150 2694
film$	7687 2436 9928 9932 6455 2591 6559 7280
filmed$	7534 7577 4080 9046 2436 9930 2441 6455 2591 3345
filming$	2436 6455
films$	2436 9928 6455
filthy$	9143 3669
final$	2770 3598 3600
find	9916 3431
find$	2 1209 1212 9255 6261 2454 2567 6487 10127 2668
findded$	2
findding$	2
finded$	2
finding$	2
finds$	2 1210 6487
fine	2778
fine$	8945 8946 8947 8948 8949 8950 8951 8952 8953 8954 8955 8956 8957 5356 1492 1493 5359 5362 5363 5364 5365 5366 5367 5368
fined$	6731
finger	10075 2694
finger$	9496 9497 9506 9507 9519
fingerprint$	6559
finish$	5636
finished$	9330 9331 9332 9333 1939
fire	6711
fire$	7843 8098 9970 6711 10336
firear	10350
firm	2506 2609 2639
firm$	6474 2634
firmer$	2634
first$	7818 958 1011 9568 3598
fishnets$	7076
fisted$	9801 7141
fit$	6034 10236
fits	10226
fits$	7318
fitted$	2856
fitting$	5520 5542
five	6248 9923 6301 2439 2440 2483 9981 9998 10002 6434 2587 10080 10081 10107 10115 6508 2655 10181 7288
five$	4715 8533 1156 8834 1597 5463 5464 1642 9132 9133 9134 9135 9136 9137 5690 5699 5705 6079 6348 6520 3350
fixated$	3317
fixed$	6709
flag$	2424 2569 3336
flagg	2449
flagged$	2423 2424 9929 2489 2569 2592
flagging$	2569
flagrant$	1057 1058 1060
flags$	2424 2569
flashback$	3808
flashbacks$	3808
flashy$	3216
flat	6660 10290
flat$	7894 7895 7896 7897 4273 4274 4275 4276 8075 8076 8077 1736 10285 10295 10301 10309 2829 7426
flatmates$	5248 5249 5250
flats$	10307
flatter$	2365
flattered$	6800
fleas	2830
fleas$	6695
fled$	7216
fleece$	7076 7085
fleeces$	7076 7085
flier$	6857
fliers$	6857
fling$	46
flinging$	46
flings$	46
flip$	6489
flirt$	438 439 440 455 609
flirtatious$	3631 3661
flirted$	438 439 440 455 609
flirting$	438 439 440 455 609 660
flirts$	438 439 440 455 609
flirtted$	438 439 440 455 609
flirtting$	438 439 440 455 609
flirty$	3631
floor$	10308
floppy$	3171
flout$	917 918 2942
flouted$	917 918 2942
flouting$	917 918 2942
flouts$	917 918 2942
floutted$	917 918 2942
floutting$	917 918 2942
flung$	46
fluoxetine$	3784
flyer$	6857
flyers$	6857
fob$	2244 3289
fobbed$	2222 2244 3289
fobbing$	2244 3289
fobed$	2244 3289
fobing$	2244 3289
fobs$	2244 3289
focus	6376
foetal$	3492
follow	2415 2694
follow$	7768 4515 8281 4696 4697 4698 4699 4700 8327 8329 968 9200 9229 9235 9249 1988 1989 1990 6053 9805 2436 9932 6455 6559 2915 7098 7280
followed$	8035 8043 8062 968 1988 1989 1990 9636 2436 6455 10142 2915
following$	968 2436 6455 2915
follows$	4515 968 2436 6455 2915
folly$	8128
food	2811 6681
food$	7950 7951 7952 7953 7954 7955 7956 7957 7962 6676 2816
foodbank$	10306
foolhardy$	2875
foolish$	3928 76 77 3961 687 9563 9564 2875 2926
foolishness$	7755 7756 7757 7758 7759 7760 8128
fools$	7138
foot$	5462 9088 9089 9171 9172 9173 9967 3155
footag	6290 6476
footage$	9915 6291 9917 2429 10044 2579 2590 10084 10101 3338 7204
footho	10172
footprint$	10058
for	6320 2518 7185 3321 3385 3392
for$	3935 7779 7810 4253 4255 4256 7941 4325 7966 4459 4460 4461 4462 4463 8315 4892 8518 4910 4912 4913 4914 4916 4917 8545 4966 5079 5084 5086 5088 5107 5333 9033 9035 9063 1902 1903 9398 9573 6037 9669 9670 9765 6156 9815 9817 9828 9854 9886 9926 6340 6346 6350 9982 6374 6381 6382 2543 6454 10088 6465 6470 6491 6494 6524 10200 10201 2724 6591 6595 6603 6604 10232 10239 6623 10340 2859 10353 10355 6751 6961 7164 7216 7265 7306 3533 7461 7464 7466 7470 7477
force	2387 6257 6265 6266 6267 2403 2404 9914 2438 2521 6425 6444 2580 10071 10072 2594 2607 2611 6492 6514 2663 2682
force$	5842 5847 5848 9792 9823 6225 6252 9882 9883 2394 9885 9890 9891 9892 6268 6269 9897 2408 6303 9971 2521 6386 6387 10050 10059 10069 6445 6471 6472 10112 10117 10139 10163 6547 7260
forced$	4701 4702 4703 4704 4705 4706 4707 4708 8340 8341 8342 8343 8345 1103 1106
forces$	4701 4702 4703 4704
forcing$	4705 4706 4707 4708
foreca	2555
forehead$	9115
foreign$	1607 5476 3173 7069
forens	3719
forese	2555
forever$	1902 5767 1903 5768 1904 1905 1906 1907 1908 1909
forget	6572
forget$	10197
forgot$	7169
forgotten$	3285 7169
form	2489 7185
form$	8464 5948 9672 2595
formal$	3598
formally$	3536
formed$	2595
forming$	2595
forms$	2595
forty$	8833
forwar	2385 2582
forward$	2649 6545
forwardd$	2649
forwarded$	2649 10160
forwarding$	2649
forwards$	2649
foster	3563
foster$	1236 10274 6660 10294 10326 3092 7428 7456
fostered$	7428
fought$	4580
foul$	3067
found$	2 4806 4807 990 4974 1167 1211 1213 2167 9667 2860 3033 3275
foundation$	9119 9120 9121 7067
four	9998 6434 2587 10080 10081 10107 10115 6508 10181 7288
four$	4715 8533 1642 9132 9133 9134 9135 9136 9137 5690 5705 3350 3522
fourteen$	1343 1344 1345 1346
fragment$	10141
frame$	9083 9084 9085 7015
frames$	9083 9084 9085 7015
fraternise$	2937
fraternised$	2937
fraternises$	2937
fraternising$	2937
fraternity$	6837
freckled$	1620 3177 3669
freckles$	3670
freckly$	3669
free	6484
free$	3959 95 7730 7731 7732 7733 7734 7735 7736 7737 4127 8010 8011 2810 6780
freely$	8010 8011 522 9751 9752 9753 9754 6779 6780 2916
frequent$	428 429 2889 2992
frequently$	427
friend	9869 2439 2440 6325 2483 2494 9998 10002 6395 10020 6434 2587 10080 10081 10107 10115 6508 2655 10181 10184 7269 7288 7449
friend$	1099 8640 8664 8665 8666 8667 8668 8669 8680 9075 9078 6833 6908
friendly$	4961
friends$	3866 7567 7592 255 7792 310 4191 4192 4193 7873 4418 4422 4423 4431 4449 696 4597 4715 4800 936 937 938 943 8468 1097 1098 1099 8640 8664 8665 8666 8667 8668 8669 8680 1200 5248 5249 5250 9049 9055 9075 9078 9117 9287 9288 9289 9290 9291 5673 5674 5675 5690 5699 5705 5717 5763 9440 6002 6003 6004 6005 6006 6007 6064 9721 9729 9730 9731 9732 9733 9734 9735 9950 6348 6359 2575 6520 2688 6737 6833 6908 3052 7153 7161
friendship$	3969 898 899 4819 6833
friendships$	3 4 5 6 7 8 9 3901 898 899 6833
frighten$	9040 9041 9042
frightened$	8998 8999 9000 1553 1554
frightening$	7548 7549 7550 7551 7552
frightens$	5318 8944
fringe$	9178
fringes$	9178
fritter$	3307
frittered$	3307
frittering$	3307
fritterred$	3307
fritterring$	3307
fritters$	3307
frizzy$	3171 3193
from	2531 7185
from$	7667 4562 4563 8195 8196 8627 1194 5070 5260 5291 5384 5412 9075 9078 1683 9226 9904 9926 9947 2520 6396 2603 6542 6556 6622 6623 10296 2855 6997 7075 7118 7278 7370 3511 7405 7477
front$	6706
fruitful$	10018
frustrating$	6120 9746
ft$	9088 9089 3155
full$	4041 4049 1369 2617 2777 3202
fully$	1258 1369 5237 1486 1489 2917 3131
fumble$	3682
fumbled$	3682
fumbles$	3682
fumbling$	3682
functi	2489 7371
function$	1315 1316 1317 1318 1319 1320
functioned$	1315 1316 1317 1318 1319 1320
functioning$	1315 1316 1317 1318 1319 1320
functionned$	1315 1316 1317 1318 1319 1320
functionning$	1315 1316 1317 1318 1319 1320
functions$	1315 1316 1317 1318 1319 1320
fund$	9626
funding$	7172
funds$	7441
furthe	2387 2515 3392 7269
further$	6252 2493 3350
furthered$	2493
furthering$	2493
furthers$	2493
futile$	3241
gain$	8071 8072 5085
gained	2737
gained$	6602
gallery$	6469
gambling$	10219
game$	4339 643 8745 8773
games$	643
gaming$	7928 7929 7930 643
gang	9874 2387 9878 6257 6265 6266 6267 2403 2404 9914 2438 2452 9965 2494 9985 6425 6444 2580 10071 10072 10077 2594 10085 2607 2611 6477 10102 6492 10130 6514 2663 2682 7217 7242 7248 7249
gang$	4168 7854 7858 7868 7878 7902 8362 8388 8438 8517 1247 6252 9882 2395 6317 9943 6335 6336 9977 9979 6359 10038 6417 2565 6457 2593 10090 6468 2674 6746 6748 2951 3042 3087 3336 3349 3353 3371 3375 3379 7245 3412 3429 3636 3716
gangling$	3669
gangly$	3669
gangs$	7854 7858 7868 7878 8362 8388 8438 8517 9882 2395 9979 6457 6468 6746 6748 2951 3375 3376 3412 3636 3716
gangsta$	8439 6817 3637
gangstas$	8439 6817 3637
gangster$	8439 963 6817 3637
gangsters$	8439 963 8585 6817 3637
gap	7185
gap$	9781
gaps$	9781
gather	6427 10180 7185 3321 3359
gather$	8738 6201 2378 9918 6459 7013
gathered$	8738 2378 6459 10174 7013
gathering$	8738 2378 10052 6459 7013
gatherred$	8738 7013
gatherring$	8738 7013
gathers$	8738 2378 6459 7013
gaudy$	3216
gaunt$	3669
gave	2385
gave$	208 209 210 211 212 213 214 339 1084 1085 1086 1556 1557 2098 2111 2227 2228 2229 2230 2231 6131 6731 3509
gbh	6724 3624
gbh$	10349 7489
gcse$	7406 3550 7416 3552 3557
gcses	6639
gcses$	10264 7406 7416
gdpr$	9764
gear$	9166 9167 9168 9169 9170 7081 7091
genera	3321
general$	1736
generator$	2659 7297
generators$	2659 7297
gentleman$	8892 8893 8894
gentlemen$	1439
gents$	1439
get	6313 2596
get$	47 48 56 58 59 60 61 62 7569 3945 116 117 118 119 120 4095 7768 7799 7800 7803 4181 7987 536 539 8071 8072 621 622 4542 8168 4582 8231 8327 8329 8337 8339 856 905 906 908 909 910 939 955 1001 1002 1003 1004 1005 1006 1007 1008 1009 1010 1012 1013 1014 1015 1016 1017 4954 4978 4979 1157 1181 1182 1183 1184 1185 1186 5085 5087 8777 1354 1358 5223 1359 1360 1361 1362 1365 1366 1367 1368 8976 8977 1498 1502 1599 9255 9256 5693 9340 5716 5724 9369 9370 9371 2250 6181 2334 2335 2632 10143 6532 2740 2892 2914 2915 6781 2975 2977 2981 3044 3046 3056 7106
gets	3484
gets$	47 48 56 58 59 60 61 62 116 117 118 119 120 537 621 622 856 905 906 910 939 955 1001 1002 1003 1004 1005 1006 1007 1008 1009 1010 1012 1013 1014 1015 1016 1017 5003 1157 1181 1182 1183 1184 1185 1186 8777 1354 1358 5223 1359 1360 1361 1362 1365 1366 1367 1368 1499 1503 1599 5753 2250 2334 2335 2632 10143 2740 2745 2750 2752 2782 2892 2915 6781 2975 2977 2981 3044 3046 3056 3453 3536 3538
getting$	47 48 56 58 59 60 61 62 116 117 118 119 120 4201 7987 4726 905 906 908 909 910 4941 5010 5011 1501 9369 9370 9371 5748 9392 2250 2334 2335 2632 2740 2915 7106
gift$	7711 7712 4097 4098 4099 4100 4101 4103 4104 7950 7951 7952 7953 7954 7955 7956 7957 7962 7965 8015 8394
gifts$	7711 7712 4097 4098 4099 4100 4101 4103 4104 7950 7951 7952 7953 7954 7955 7956 7957 7962 7965 8015 8353 8354 8381 8394 8410
gilet$	9166 9167 9168 7072 7081
gilets$	9166 9167 9168 7072 7081
ginger$	5497 3171 3193 3669
girl	9998 6434 2587 10080 10081 10107 10115 6508 10181 6693 6727 7288
girl$	255 310 943 1099 8640 8664 8665 8666 8667 8668 8669 8680 1200 8811 5655 5725 5726 6264 10352 2943 6832 2978 6908 3052 7040 7062
girlfr	10286
girlfriend$	7970 485 8006 8007 518 519 10270 10292 10305 10330 6772 6773
girlfriends$	7970 485 8006 8007 518 519 6772 6773
girls	6248 6256 9923 9925 6301 2439 2440 6325 2483 10121 2655 10184
girls$	7567 255 310 7848 4224 4226 4228 4418 4422 4423 4431 4449 696 4597 4715 8401 8411 8412 8413 8414 4800 936 937 938 943 8440 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 8482 8485 8486 8487 8534 1098 1099 8640 8643 8664 8665 8666 8667 8668 8669 8680 1200 8695 8811 1370 5297 5298 5299 5300 9117 9287 9288 9289 9290 9291 5673 5674 5675 5690 5699 5705 9341 5717 9351 5763 9440 9599 6002 6003 6004 6005 6006 6007 6063 9703 9721 9729 9730 9731 9732 9733 9734 9735 9736 9950 6348 2575 6520 2688 6749 6832 6890 6908 3052 7040 7153 7161
give	2385
give$	7687 208 209 210 211 212 213 214 7745 339 1084 1085 1086 1287 5411 1556 1557 9229 9235 9249 5878 2098 2227 2228 2229 2230 2231 6262 7098
gived$	1084 1085 1086
given	6528 6531 2856
given$	7667 1556 1557 1810 9589 9590 9591 9592 2111 2227 2228 2229 2230 2231 9936 2741 2745 2752
gives$	208 209 210 211 212 213 214 339 1084 1085 1086 1556 1557 2098 2111 2227 2228 2229 2230 2231 6432 6509
giving$	208 209 210 211 212 213 214 339 1084 1085 1086 1556 1557 2098 2227 2228 2229 2230 2231 6432
glad$	215 216 221
glamour$	8353 8354 8375 8381
glasses$	7076
glean$	2378
gleaned$	2378
gleaning$	2378
gleans$	2378
gloves$	7076
glued$	1942
go$	3946 7572 3948 3949 7583 7641 7661 271 4148 4149 4150 4151 7777 7797 7799 7800 7801 4209 4211 4212 374 375 376 377 378 379 406 409 412 413 4281 4284 4292 431 432 7987 526 527 528 532 8030 8031 8032 8033 8034 4434 8075 8076 8077 4544 8178 8281 8327 8329 8337 8339 865 889 908 909 1054 1220 1221 1222 1685 1694 9200 9229 9235 9249 9255 9256 1783 9392 5946 6202 2615 6534 2887 2914 2915 6781 7098 3575
goad$	925 926 2941
goadded$	925 926 2941
goadding$	925 926 2941
goaded$	925 926 2941
goading$	925 926 2941
goads$	925 926 2941
goal	2651
goal$	2551 10152
gobby$	3654
goes	10143
goes$	271 374 375 376 377 410 412 413 4292 431 432 526 527 528 533 8164 865 889 908 909 1054 1220 1221 1222 1685 1694 1805 9392 9908 6534 2721 2816 2851 2887 2914 2915 6781 3484 3575
going$	7662 7684 7685 7686 271 7825 4203 374 375 376 377 405 412 413 4280 4283 4290 4291 4292 431 432 489 7987 526 527 528 534 8030 8031 8032 8033 8034 8058 8075 8076 8077 889 908 909 4793 1054 1220 1221 1222 5208 5210 5211 1451 1685 1694 9228 5624 1760 1761 1762 1763 5629 1769 1770 1771 9335 9392 2447 2615 2851 2887 2914 2915 3515 3575
goings$	6517
gold$	3182 7076
gone$	4188 4189 4197 374 375 376 377 378 379 412 413 4292 526 527 528 8035 8036 4419 8050 8051 8052 8063 4576 889 1054 9597 9598 6534 6625 2842 2887 2914 2915 6781 3515
good$	3961 3990 402 4821 8524 5152 5252 1461 1469 1472 5746 6035 6210 2617 3159
goods$	6479 7307
goodwill$	4945
goose$	7082
gorgeous$	3669
gormless$	3654
got	10207 2856
got$	47 48 56 58 59 60 61 62 116 117 118 119 120 535 538 8035 8050 8051 8052 8064 629 630 905 906 910 1225 1500 1624 1637 1638 1639 1640 1688 5722 9489 9490 9491 9492 2250 2334 2335 2632 2782 2914 2915 6781 3086 3194 3205 3450 3488 3536 3538 3539 3595
gown$	9158
gowns$	9158 9182
gp	6573 2723
gp$	10198 6588
gps	2856
gps$	6721
grade$	7415 7417 3688
graded$	1156 1159 9929 3322 3688
grades	10263 6639
grades$	10264 7415 7417
graffiti$	10155
gran	10274 6660 10287 6663 2802 10297 10298 2828 2840 6707
gran$	10285 2837
grandad$	2837
grandf	10274 6660 10287
grandfather$	10285
grandm	10274 6660 10287
grandmother$	10271 10285
grandp	10274
grante	3603
grasp$	8281 4669 4670 4671 4672 4673 4674 4675 4676 4677 4678 4679 4680
grass$	9773
gravitate$	872 873 874 875 876 877 878 879 880 881 882 883 884
gravitated$	872 873 874 875 876 877 878 879 880 881 882 883 884
gravitates$	872 873 874 875 876 877 878 879 880 881 882 883 884
gravitating$	872 873 874 875 876 877 878 879 880 881 882 883 884
greasy$	1620 9126 3171 3177 3193
great$	4946
greater$	1355
greatly$	9992
greed$	7755 7756 7757 7758 7759 7760 8128 4558 8353 8354
greedy$	3654
green$	8916 8917 8918 9116 6989 3172 3193
grew$	1322 1323 1619 3176
grey$	9116 9126 1681 3193 7076 3216 7238
grip$	9740 9819 9820 9821 9822 2612 7170
grips$	2612
groomed$	7534 7537 8013 8294 8295 8296 8297 8298 8299 8300 8301 8302 8303 8304 8305 7030
groomer$	7902 7994 7999 8004 8230 8449 963 1042 6838 6841 6842
groomers$	7902 7999 8004 8230 8449 963 1042 6838 6841 6842
grooming$	7527 7528 7529 7544 7762 8124 8125 6812
gross$	3254
grounds$	2517 2824
group	9869 6248 9902 9919 9921 9923 9925 6301 9927 2439 2440 6310 6325 2483 9981 2494 9985 9998 10002 6395 10020 6398 6399 6434 2587 10080 10081 6477 10102 10107 10115 6508 2655 10181 10184 7194 3361 3363 7248 7249 7263 7269 7288
group$	7567 7593 7594 255 310 7848 4224 4226 4228 4418 4422 4423 4431 4449 4493 696 4597 8331 4715 4800 936 937 938 943 8442 8444 8465 8468 1020 1097 1098 1099 8640 8643 8664 8665 8666 8667 8668 8669 8680 1200 8695 5077 5078 1247 8821 8929 1568 1569 9117 9287 9288 9289 9290 9291 9294 5673 5674 5675 5678 5679 5690 5699 5705 9341 5717 9351 5763 9440 6002 6003 6004 6005 6006 6007 9646 6057 6059 9720 9729 9730 9731 9732 9733 9734 9735 9736 9811 9812 6192 6281 2417 9935 2452 9950 6348 9979 6359 10015 6392 10023 10035 10050 2575 10069 6445 10082 10083 6472 10117 10124 10139 6520 2674 6547 2688 6561 10189 6566 6832 6885 6890 6908 3052 6961 7153 7161 3344 3363 7231 3429
groups$	7594 8442 8444 1099 8640 8643 8664 8665 8666 8667 8668 8669 8680 9979 10083 6890 6908 7231
grow	2568
grow$	1322 1323 1619 3176
growing$	1322 1323 1619 3176
grown$	480 7976 904 8740 8786 1307 5174 5181 5182 5183 5184 1322 1323 5195 5201 5202 5203 8830 8831 8832 8837 8838 8839 8840 8846 5224 5226 5227 5228 5229 5230 5234 5236 8862 5245 8876 8877 1388 1405 8897 1411 1412 5279 8905 8906 5285 5286 1432 5347 5350 5409 1558 1559 1560 1561 1574 5445 1619 6978 6980 3140 3176
grownups$	8805
grows$	1322 1323 1619 3176
grubby$	9143 3209 3216 3669
guarantee$	1844 5709 1845 5710 1846 5711 1847 5712 1848 1849
guaranteed$	1766 1767 1768 3235
guard	2405 6306 6521 2660
guard$	4082 7945 2381 9872 6270 2435 9931 2559 10146 2661 2666 2667 10159 2686
guardi	7432
guards$	4082 7945 2381 9872 6270 2435 9931 2559 2590 10146 2661 2666 2667 10159 2686
gucci$	7076
guessed$	8217 8218 4594 4595
guidance$	8321 8322 8323 8324 8325 9006 9023 9475 9476 9477 9478 9479 9480 6807
guilt	9945 6335
guilt$	9793 9960 3298 7167
guilty	3616
guilty$	644 645 6383 3616 7481
gullible$	725 8916 8917 8918 2927 6989 3654
gum$	3519
gun	10350
gun$	4709 4710
habit	7361
habit$	7554 2085 6740 6741
habits$	7554 9264 6740 6741
habitual$	428 429 6468 2889 2970 2982 3355
habitually$	427
had	2703 2730 2738 2739 3484
had$	179 180 229 451 454 4410 4411 4412 4415 4416 553 554 555 556 557 558 559 572 573 574 575 576 617 665 667 1117 1225 1381 9075 9078 1624 1637 1638 1639 1640 1688 9405 9406 1931 1977 1978 1979 1980 1982 1983 1984 5861 2003 2004 2005 2006 2007 2008 2009 2010 2011 2012 2013 2014 2015 2016 2017 2041 2049 5940 5941 5942 5954 5956 6011 9637 2360 2361 6493 2715 2724 6595 6603 6604 2745 2746 2748 2752 3086 7013 3194 3205 3257 7216 3450 3453 3511 3533 3591
hair$	9109 9111 9112 9113 9178 9194 7045 3183 7058 3195
haircut$	9111 9112 9113 9178 7058 3195
haircuts$	9111 9112 9113 9178 7058 3195
haired$	7027 7036
hairstyle$	9111 9112 9113 9178 7058 3195
hairstyles$	9111 9112 9113 9178 7058 3195
hairy$	3669
half$	657 5562 2504 2638 6530 3266
halfway$	7092
hall	6706
hall$	10331
halluc	3744
hallwa	6706
hallway$	10331
halved$	7295
ham$	3276
hand	2582
hand$	212 213 214 5146 5147 5148 1284 5385 9011 9012 9013 9115
handded$	212 213 214
handding$	212 213 214
handed	6528 6531
handed$	212 213 214 7134 7135 7273
handful$	1022 4887 1023 4888 1024 4889 1025 4890 8675 6846
handing$	212 213 214 7210
handl	7188
handle	2627
handle$	8600 5128 5139 1300 5166 5167 1303 8942 5320 5321 5322 5325 5326 5328 5329 5332 1485 8976 8977 1504 5370 5371 5372 2612 3127
handled$	1485 3127
handles$	1485 3127
handli	9964
handling$	5320 5321 5322 5325 5326 5328 5329 5332 1485 2084 2292 2293 2294 2295 6724 3127 7149 3736
hands$	212 213 214 5146 5147 5148 1284 9115 9638 9758
handse	6439
handset$	2420 9911 10064 3334
handsets$	2420 9911 10064
handsome$	3669
hang	10143
hang$	7768 7797 7799 7800 7801 7830 8030 8031 8032 8033 8034 8075 8076 8077 895 908 909 8738 1690 1691 1692 1694 7013 3452
hanged$	908 909 8738 7013 3452
hanger$	2987
hangers$	2987 2988
hangged$	908 909 8738 7013
hangging$	908 909 8738 7013
hanging$	7662 7825 8030 8031 8032 8033 8034 8075 8076 8077 895 908 909 8738 7013 7092 3452
hangs$	895 908 909 8738 1690 1691 1692 1694 7013
haphazard$	9782 9783 9784 9785
happen$	7663 7664 7665 8516
happened$	4428 4429 8067 8068 653 4523 8164 8266 8267 8268 8269 8270 9560 9561 9562
happening$	8266 8267 8268 8269 8270
happens$	651 8164 8266 8267 8268 8269 8270
happily$	5362 5363 5364 5365 5366 5367 5368
happy$	215 216 221 4087 320 321 322 523 524
harass$	911 912 913 2940
harassed$	911 912 913 2940
harasses$	911 912 913 2940
harassing$	911 912 913 2940
hard	2609 2639
hard$	4665 8383 1043 1044 1110 1111 1112 1113 1114 1115 5049 8732 1286 6474 2634 10183 3137 3173
hardcore$	3020 3654
harden	7254 7298
hardened$	1558 1559 1560 1561 2970 6947 7001 3663
harder	2464
harder$	4533 1110 1111 1112 1113 1114 1115 9464 6329 2634
hardest$	1110 1111 1112 1113 1114 1115
hardier$	1558 1559 1560 1561
hardly$	66 4804 1440 1442 1443 1480 1481 1535 5400 1536 1537 5530 2003 2004 2005 2006 2007 2008 2009 2010 2011 2012 2013 2014 2016 2017 2114 2169 2170 2171 2749 2760 3117 3118 3124 3133 3257 3507
harm$	7490 7491 7527 7528 7529 4051 4052 4053 4054 4055 4056 4057 4058 194 195 196 4456 4457 8124 8125 8134 8135 659 8235 8236 8294 8295 8296 8297 8298 8299 8300 8301 8302 8303 8304 8305 8317 8318 8319 8320 8571 6114 9781 6468 6687 10312 2854 10349 6784 3349 3353 3355 3376 7309 7338 3474
harmed$	7338 3474
harmer$	6859
harmers$	6859
harmful$	3961 7861 952 953 954 2876 2968 3355
harming$	7338 3474
harms$	7490 7491 7338 3474
has	2703 10207 2718 3484
has$	3871 3873 451 617 4556 784 1117 1225 1381 9075 9078 1624 1637 1638 1639 1640 1688 1775 5778 9405 9406 1931 5861 5865 2003 2004 2005 2006 2007 2008 2009 2010 2011 2012 2013 2014 2016 2017 2040 2048 2083 5954 5956 6333 2496 6493 2715 6583 2745 2746 2748 2750 2752 2856 3086 7013 3194 3205 3257 3450 3453 3511 3533
hat$	7076
hats$	7076
haunts$	9264
have$	3872 3874 4086 4162 4194 4198 451 454 4442 617 664 4551 4557 4572 4577 4588 4589 4592 4593 783 8427 1117 1225 8738 1381 1382 1624 1637 1638 1639 1640 1688 5619 5628 9255 1775 5703 5778 9405 9406 1931 9447 9448 9449 9450 5826 9455 9456 9457 5835 5841 5861 5879 2042 2083 9595 9596 6207 6208 2496 6493 3086 7013 3194 3205 7121 7216 7265 7283 3511 3533
having	2739 3484
having$	451 454 4795 1624 1688 2724 6604 2746 3194 3453
havoc$	6880 6881 6882 6888
hawk$	459 2902
hawked$	459 2902
hawking$	459 2902
hawkked$	459 2902
hawkking$	459 2902
hawks$	459 2902
hazel$	9116 3172
he$	3977 3983 4361 4418 4422 4423 4448 696 8220 935 4800 936 8426 937 938 4942 1098 8744 9287 9288 9289 9290 9291 5673 5674 5675 5677 5842 9471 3536
head$	8080 8082 8334 8335 5150 1406 1407 1408 1409 1410 5522 5546 5547 5548 1684 9762 2273 10022 7056 3311 3811
headed$	380 6922 7026 7133
heading$	380 2739
heads$	8080 8082 8334 8335 5150 2181 9762 2273 6975 6991 7054 7055
headscarf$	7076
headscarves$	7076
health	6600 6618 10286
health$	6573 10205 10206 6582 10212 6590 10225 3479 7345
healthcare$	6619
healthier$	3961
healthy$	3990
hear	6487
hear$	8437 3469
heard$	1261 2068 2069 2823 3471
hearin	10226
hearing$	2823 3470 3475 3513 7473
hearings$	7473
hears$	3469
heart$	6568 10205 3478
hearted$	7131
heartless$	9574 3654 3679
heatin	2811
heating$	6676
heavier$	3150
heaviest$	1627 3197
heavil	6572
heavily$	1606 10197 10218 3152
heavy	2609
heavy$	5461 6474 3150 3153 3202 3270
heavyset$	3668
heed$	3930 3931 3932 3933 3934 7745 8281 4696 4697 4698 4699 4700 9520 9601 9602 9603 9604 9605 9606 9607
heeded$	8035 8043
heedless$	73 74
heel$	10133
heels$	9184 9185 9186 9760 7076
height$	9083 9084 9085 7015
held	7185
held$	1292 9065 9589 9590 9591 9592 2308 9888 2423 6362 10087 2695
helicopter$	3415
hell$	8406
help	2402 2518 2584 2646
help$	3915 134 141 142 7745 7849 8173 4632 8288 8289 8290 8600 8614 5138 9006 9014 9015 9016 9017 9018 9019 9020 9021 9023 9028 9029 9030 9031 9032 1732 1733 1734 1735 9229 9235 9249 9296 9317 9348 9369 9370 9371 9377 2092 2093 2094 9626 9635 2292 2293 2294 2295 9805 2493 2502 2522 2551 2671 2681 10254 6794 6795 6872 7095 7098 7106
helped$	141 142 8261 8262 8263 8264 8265 8615 9234 9240 9245 9248 9254 9329 9346 9355 9356 9357 9358 9359 9884 2493 2502 2522
helpful$	9884
helping$	141 142 4633 9369 9370 9371 5747 2493 2502 2522 7106
helpped$	141 142
helpping$	141 142
helps	2518
helps$	141 142 2493 2502 2522 2551 2671 7107
hepatitis$	3801
her	6256 6281 2452 10114 2736 6608 2759 6643 2781 6648 10304 2836 10329 10356 2869 7402 3603
her$	7493 7494 18 7519 3938 3940 7566 78 79 82 86 3953 3955 93 4002 240 247 248 249 251 4119 255 4130 4131 4132 4133 4134 4135 310 4190 7833 4221 4248 4324 4369 4374 4445 4467 4493 638 639 4510 4536 8164 690 693 8188 8191 4605 8233 4611 8312 8316 4692 8331 943 4839 8512 8548 4957 1200 5077 5078 8748 1266 5171 5173 8943 9022 5466 5467 5468 5493 1636 1653 1674 5554 9372 5807 6054 9730 9731 9732 9733 9734 9735 6133 6135 6137 6144 9776 9844 6317 2708 6577 6578 6589 6592 10222 6601 6610 2747 6624 2774 10268 6646 2795 2796 6662 2798 10295 6672 6678 6684 10320 6701 6723 6729 6734 2905 2921 3052 3213 3214 7153 7321 3480 3482 3522 3525 3581 3582 7453 3598 3606
heritage$	5507 5508 5509 5512
heroin	10350 6732
heroin$	9922 6593 10230 10357 6750
hers$	8159
herself$	3865 3867 7493 7494 3905 3906 42 3908 3909 3910 3911 3912 3913 49 7540 7541 3917 3918 7750 4191 4192 4193 7850 4295 8078 8079 8081 4475 4476 4477 4478 4479 4480 4481 4482 4484 4485 8113 8114 8127 4511 4512 4513 4514 8140 8141 8142 8143 8144 8145 8146 8147 8148 8149 4529 4530 4531 4532 8158 8163 4609 4613 749 8241 8242 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 4628 4629 8255 8256 8257 8258 8259 8260 8262 8263 8264 8265 4887 4888 4889 4890 8526 1219 8764 8765 8766 8767 8768 8769 8770 8945 8946 8947 8948 8949 8950 8951 8952 8953 8954 8955 8956 8957 8958 5335 8961 8962 5338 8969 6169 6569 6647 6736 6766 6767 6992 6993 7317 7339
herselves$	6569 7317 7339
hid$	1693 2274
hidden$	1693 9888 7093
hide	6313 2469
hide$	7687 4185 4186 4187 1693 2274
hided$	2274
hides	2469
hides$	1693 2274
hiding	2469
hiding$	1693 2274
hierar	10085 7236 7240 7242 7248
hierarchy$	9977 9978 3703
high$	55 1149 1150 5021 5022 5023 5024 5025 5026 5027 5028 5029 5030 5031 5032 5033 5034 5035 5036 5037 5038 9392 6008 3269 3444
higher$	1149 1150 6485 3508
highest$	1149 1150
highlights$	7059
highly$	2609 3131
hijab$	7076
hijabs$	7076
him	6256 10114 6608 10304 10329 10356 7402
him$	7493 7494 7519 7566 4064 4071 4072 4073 4076 7904 7907 7988 8000 4493 8200 8331 5077 5078 8943 9022 9372 6054 9730 9731 9732 9733 9734 9735 7153 7321 7453
himself$	3865 3867 7493 7494 3905 3906 42 3908 3909 3910 3911 3912 3913 49 7540 7541 3917 3918 7750 4191 4192 4193 7850 4295 8078 8079 8081 4475 4476 4477 4478 4479 4480 4481 4482 4484 4485 8113 8114 8127 4511 4512 4513 4514 8140 8141 8142 8143 8144 8145 8146 8147 8148 8149 4529 4530 4531 4532 8158 8163 4609 4613 749 8241 8242 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 4628 4629 8255 8256 8257 8258 8259 8260 8262 8263 8264 8265 4887 4888 4889 4890 8526 1219 8764 8765 8766 8767 8768 8769 8770 8945 8946 8947 8948 8949 8950 8951 8952 8953 8954 8955 8956 8957 8958 5335 8961 8962 5338 8969 6169 6569 6647 6736 6766 6767 6992 6993 7317 7339
himselves$	6569 7317 7339
his	6281 2452 2736 2759 6643 2781 6648 2836 2869 3603
his$	18 3938 3940 78 79 82 86 3953 3955 93 4002 240 247 248 249 251 4119 255 4130 4131 4132 4133 4134 4135 310 4190 7833 4221 4248 4324 7971 4374 4445 4467 638 639 4510 8159 4536 8164 690 693 8188 8191 4605 8233 4611 8312 8316 4692 943 8512 8548 4957 1200 8748 1266 5171 5173 5466 5467 5468 5493 1636 1653 1674 5554 5807 6133 6135 6137 6144 9776 9844 6317 2708 6577 6578 6592 10222 6601 6610 2747 6624 2774 10268 6646 2795 2796 6662 2798 10295 6672 6678 6684 10320 6701 6723 6729 6734 2905 2921 3052 3213 3214 3480 3482 3522 3525 3580 3581 3598 3606
hisself$	3865 3867 3905 3906 42 3908 3909 3910 3911 3912 3913 49 7540 7541 3917 3918 7750 4191 4192 4193 7850 4295 8078 8079 8081 4475 4476 4477 4478 4479 4480 4481 4482 4484 4485 8113 8114 8127 4511 4512 4513 4514 8140 8141 8142 8143 8144 8145 8146 8147 8148 8149 4529 4530 4531 4532 8158 8163 4609 4613 749 8241 8242 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 4628 4629 8255 8256 8257 8258 8259 8260 8262 8263 8264 8265 8526 8764 8765 8766 8767 8768 8769 8770 8945 8946 8947 8948 8949 8950 8951 8952 8953 8954 8955 8956 8957 8958 5335 8961 8962 5338 8969 6169 6736 6766 6767 6992 6993
histor	2387
historic$	6252
history$	2085 2821 2824 6836 7344 7448 7480
hit	2804 10313 10318
hit$	2365 6669
hiv$	3800
hold	2469 2613
hold$	7568 4185 4186 4187 8603 5153 5154 5155 5156 1292 5169 5170 2308 6255 6333 6537 2696
holder$	7311
holders$	7311
holdin	6319 9951 2469 10092 6725
holding$	1292 9010 9944
holds	2469 10092
holds$	1292 2308 6333 6537 10177
holmes$	9913
home	6660 10290 10294
home$	7822 7874 7875 8044 8045 8169 8170 8201 4958 5054 8684 1219 5100 8915 2364 9912 9926 2631 6540 10273 10280 10284 10285 10295 10301 10302 10309 10312 10316 2829 10325 10345 6910 3311 3547 7413 7426 7428 7437 3579 7445 7447 7454
homele	10318
homeless$	3848
homelessness$	3848
homes$	7874 7875 8684 9912 2631 6540 10307 6910 7456
honest$	4568 8194 9234 9240 9245 9254 9329
hood$	1675 9183 7076 3215 7238
hooded$	3147 3216 7238 3669
hoodie$	9166 9167 9168 9178 7076 7078 7081 3674
hoodies$	8737 5113 9166 9167 9168 9169 9170 9175 9176 9177 9178 9180 9188 7076 7078 7081 3674
hoodlum$	3638
hoodlums$	3638
hoodrat$	3638
hoodrats$	3638
hoodrich$	3673
hoods$	8737 5113 1675 9175 9176 9177 9180 9183 9184 9185 9186 9188 7076 7078 3215 7238
hoody$	9166 9167 9168 7081
hooligan$	3638
hooliganism$	3638
hooligans$	8529 8530 8531 3638
hoot$	9588
hoots$	9588
hop$	905 906
hope$	5665 2081 2082 10070 7108
hoped$	2081 2082
hopeless$	4873 1806 1807 2997 3043 3047 3654 3679
hopelessly$	3679
hoper$	8496 8508 8509 8510 6847 6863
hopers$	8496 8508 8509 8510 6847 6863
hopes$	2081 2082 10070
hoping$	2081 2082 10070
hopings$	10070
hopped$	905 906
hops$	905 906
horde$	950 951
horrendous$	8628 8629 8630 8631 8632 8633 8634 8635 8636
horrible$	8628 8629 8630 8631 8632 8633 8634 8635 8636
hospit	6587 2723 10318 6702 2854
hospital$	10211 10212 6588 10224 10327 6719 3311 3522
hospitalised$	3793
hospitalized$	3793
hostel	6658
hostel$	10283
hostile$	1124 1125 1126 1127 1128 8637 8638 2525 3049 3652 3680
hostility$	8693 8694 1205 1206 6917
hot	6429 6464 3436
hot$	2811 3057
hotel$	7894 7895 7896 7897 4273 4274 4275 4276 8583 8584
hothead$	6846
hotheads$	6846
hotspot$	10054 10089 3421 7301
hotspots$	10054 10089 7301
hour$	2776
hours$	8525 8590 10254 2765 2776 10355 7172
house	6660 10290
house$	7894 7895 7896 7897 4273 4274 4275 4276 4958 8890 8915 8921 9912 6540 6550 10285 10295 10301 10309 2829 7426
househ	6660
household$	8890 8915 8921 10285 6910
households$	6910
housemates$	5248 5249 5250
houses$	9912 6540 10307
housin	10286
housing$	2631 7434
how$	8183 8191 8742 5323 5324 1467 6790
hub$	9875 10050 10069 6445 6472 10117 10139 6547 7277
huge$	3928
hulking$	3669
hung$	8062 895 908 909 1690 1691 1692 7092
hungry$	6948 7440
hunt$	865 4730 866 867 868 869 870 871 9394
hunted$	865 4730 866 867 868 869 870 871
hunting$	865 4730 866 867 868 869 870 871
hunts$	865 4730 866 867 868 869 870 871
huntted$	865 4730 866 867 868 869 870 871
huntting$	865 4730 866 867 868 869 870 871
hurt	2804 10313
hurt$	7534 7537 4051 4052 4053 4054 4055 4056 4057 4058 194 195 196 8094 8116 9257 6669 3474
hurted$	3474
hurting$	7548 7549 7550 7551 7552 3474
hurts$	3474
husband$	10270 10292 10305 10330
hygien	6600 10226
hygiene$	10225
hyper$	2898 3654
hypersexual$	3632
hypersexualised$	3632
hypocritical$	3679
hysterical$	3654
i$	2306
ic	3373
ic$	1588 3149
ic0$	3666
ic1$	3666
ic2$	3666
ic3$	3666
ic4$	3666
ic5$	3666
ic6$	3666
ic7$	3666
ic8$	3666
ic9$	3666
idea$	7699 6028
ideas$	7698
identi	2392 9893 9916 2449 2452 2454 2509 10012 2567 2642 7236 3431
identical$	5544 3216
identically$	1605 3174 7075 7077
identified$	960 988 1170 2425 6317 2847 3350 7216 3355 7238
identifies$	9928 2538 2620
identify$	7745 9918 9928 2538 2602 2620
identifying$	2538 2620
identity$	2399
idiots$	7138
idle$	6940 3654
idly$	6016 7126
idolise$	505 506 507 508 509
idolised$	505 506 507 508 509
idolises$	505 506 507 508 509
idolising$	505 506 507 508 509
iep$	3836
ieps$	3836
ies$	8889
if$	7763 7804 540 541 542 543 544 545 546 547 548 549 550 551 552 8053 8054 8057 8060 8061 583 584 585 586 587 4943 4944 5442 5443 5444 1981 2146 2147
ignorance$	3679
ignorant$	3654 3679
ignore$	7768 7797 7799 7800 7801 917 918 9392 2284 2285 9803 2942 3231 3296 3297 7169
ignored$	917 918 9217 9392 2284 2285 9807 9808 9809 9810 2942 3231 3285 7156 3296 3297 7169
ignores$	917 918 9392 2284 2285 2942 3231 3296 3297 7169
ignoring$	917 918 9392 9575 9576 2284 2285 2942 3231 3296 3297 7169
ill	10318 6702
ill$	99 100 1655 1677 10327 3072 3074
illegal$	7861
illnes	6568 6573 10286 10288
illness$	10193 10198 7376
image$	7931 7939 4337 4338 474 475 660 9046 6209 9871 6247 2383 6428 2656 2669 10176
images	2581 6446 6447
images$	7931 7939 4331 467 7958 4337 4338 474 475 9046 9871 6247 2383 9894 9895 10044 6428 2579 2656 10156 2669 10176
immaculately$	1605 3174
immature$	3654
immaturity$	7755 7756 7757 7758 7759 7760 4555 691 692 4558
immensely$	9992
immigration$	10286 3576
imminent$	10019
immuni	3812
impact$	9313 9314
impair	6568
impaired$	7598 7599 7600 7601 7378
impairment$	10193 7340 7376
impetigo$	3824
implausible$	8433 8434 8435
implicated$	364 365 366 367 2847
important$	2551
impos	2515
imposed$	6515
imposing$	3150 3669
imposs	2464
impossible$	4665 1110 1111 1112 1113 1114 1115 1806 1807 6329 3241
impressed$	6800
impression$	7699
impressionable$	3654
impris	10286
impulse$	4688 5095
impulsive$	7598 7599 7600 7601 3654
impulsivity$	4558
in	6644 2786 3484
in$	146 4037 178 7687 4204 4229 4233 4236 4246 4250 4251 4252 468 4342 4343 4344 4346 4400 4401 4402 8288 4775 4784 4813 4828 4843 8469 8470 8545 8557 4973 5070 5079 5118 8904 5304 1512 1584 9075 9078 5472 5490 5494 5495 1650 1679 1680 9174 5550 5555 5559 5563 1699 1700 1701 9361 9368 5777 5812 9528 9573 6138 9828 6288 9944 9947 9960 2535 6481 6505 6513 6538 6564 6565 6597 6599 6625 6632 6648 6650 6651 6682 6716 2855 6751 2932 3094 6961 7060 3207 7075 7077 7105 7118 3313 7216 3486 7383 7427 7431 7470
inability$	4120 256 257 258 259 260 261
inaction$	4504 9839 7173 7175
inadequacy$	3679
inadequate$	3679
inadequately$	3679
inappropriate$	7861 4306 9143 2938 3049 3216
inappropriately$	1605 3174 7075 7077
inattention$	7173
incapable$	132 3239 7114
incessantly$	3677
incest$	10310
inch$	5268
incidents$	9991 10155
inclin	6484
inclination$	5736 9362 9363 9364 9365 9366 9367
include$	7216
income	10286
income$	7448
incompetence$	3679
incompetent$	3679
incompetently$	3679
inconsistent$	8433 8434 8435 8623 8624 8625 8626 1137 3040
incorrect$	3209
increa	2568 3392
increase$	2648
indecent$	4306 4314
indefensible$	9658
indepe	7427
independent$	5282 5284 1558 1559 1560 1561 1573 1581 6996 3132 7010
index	7240
index$	6337 10093
indian$	1607 5478
indica	6253 7185
indifference$	9651 9839 7173 7175 3679
indifferent$	7114 3679
indisputably$	3677
indivi	10002 2655 7263
individual$	1099 8640 8664 8665 8666 8667 8668 8669 8680 9075 9078 2451 10002 10067 2754 6890 6908 6962
individuals$	8385 8386 8387 8388 1099 8640 8664 8665 8666 8667 8668 8669 8680 9075 9078 2451 6403 6520 6890 6908 6962
indulge$	371 372 373
indulged$	371 372 373
indulges$	371 372 373
indulging$	371 372 373
ineffective$	3679
ineffectual$	3679
inept$	3679
ineptitude$	3679
inevitable$	1786 1787 1788 1789 1790 1791 1808
inevitably$	7115 3677
inexcusable$	6120 9746 3679 3680
inexcusably$	3679
inexplicably$	3681
infamous$	1045 1046 1047 1048 1049 1050 1051 1052 1244 3096 3656
infatuated$	498 499 500 501 502 503 504
infect	6568
infection$	10193 7376
inflicted$	6788
influe	9985
influence$	8443 6833
influenced$	7534
influences$	8443 6833
influential$	10144
inform	2518 2584 2640 7185 3392
inform$	2379 9881 2400 2401 2493 6505
informant$	3689
informants$	3689
information$	4570 9640 6052 2292 2293 2294 2295 6243 9880 9881 2393 10084
informed$	3959 95 4127 2493
informing$	2400 2401 2493 6505
informs$	2400 2401 2493 6505
inhale	6573
inhaler$	10198 3757
inhalers$	3757
ining$	6505
initiative$	3402
injection$	10235
injections$	10235
injunc	6449 6480
injunction$	10028 10074 10105 6490 10147 10170 10354 7274
injunctions$	10028 10074 10105 6490 10147 10170 7274
injuri	6573
injuries$	10198
injury	6568 6573
injury$	10193 10198
inner$	1591
innocent$	8884 8885 8886 8887 5301 5302 5303 5428 5429 5430 5431 6983
innocents$	8879 8880 8881 8882 8883 8930 8931 8932 8933 6982
inpatient$	3794
input$	4042 7668
inquiry$	9949
ins$	6505
insane$	6909
inside$	7687
insight$	8347 8348 5334 1470 1471 5337 6796
insist$	335 336 337 338
insisted$	335 336 337 338
insisting$	335 336 337 338
insists$	335 336 337 338
insistted$	335 336 337 338
insistting$	335 336 337 338
insolent$	3654
insomnia$	3804
inspec	6265 6266 6267 2403 2404 2438
inspector$	2381 9890 9891 9892 6268 6269 6303 10112 2670 7260
instagram$	433 4298 434 4299 435 4300 436 4301 437 4302 7928 7929 7930
instead$	9815 9817
instigator$	7222 3639
instigators$	7222 3639
institutional$	3254
instructed$	2396 2442 6525
instructions$	6807
insulin$	3759
integrated$	3370
intel$	3685
intell	9914 7236 7240
intelligence$	9640 9874 6250 9877 9897 6336 10059 6471 10130 3320 7186 3322 3412 3684 3711 3728
intended$	2551
intens	2609 3392
intensive$	6474 3593
intent	2651
intent$	10349 7482
intention$	5736 9362 9363 9364 9365 9366 9367
intentions$	5736 9362 9363 9364 9365 9366 9367
interc	6309 3740
intercepted$	9934
intercourse$	6759
interest$	4089 4090 8790 8791 8792 8793 9317 5736 9362 9363 9364 9365 9366 9367 9520 9601 9602 9603 9604 9605 9606 9607 5986 5987 5988 5989 5990 6186 9819 9820 9821 9822 2393 9941 2681 7170
interested$	5743 5903 9594 6151 6232
internally$	3536
internet$	433 4298 434 4299 435 4300 436 4301 437 4302 7928 7929 7930 2908
interr	6285
interrogated$	9910
interv	2449 2852
intervene$	9626 9802 9805 10006
intervened$	9636
intervention$	4042 7668 8614 10343 7095 7476
interventions$	4042 7668 8614 1732 1733 1734 1735 7095
interviewed$	2480 2848
intimate$	4306
intimidate$	911 912 913 2940
intimidated$	911 912 913 2940
intimidates$	911 912 913 2940
intimidating$	7548 7549 7550 7551 7552 911 912 913 8732 2940 3049 3173 3652
into	2786 3321
into$	7538 7570 7687 7826 4239 4240 4241 4243 4403 4404 4971 2603 6470 6651 2855
introd	2613
invariably$	3677
invest	2510 10012 6546 10281 6715 3401 3718
investigate$	9626 9805
investigation$	9983 10008 10108 10171 10339 10340
investigations$	9983 10008 10108
invincible$	3663
invitation$	5592 1728 5594 1730 1731
invitations$	5592 1728 5594 1730 1731
invite$	7508 7509 37 224 225 600 601 2919 2924
invited$	7508 7509 37 224 225 600 601 2919 2924
invites$	7508 7509 37 224 225 600 601 2919 2924
inviting$	7508 7509 37 224 225 600 601 9369 9370 9371 2919 2924 7106
involv	9945 9965 7217
involved$	7534 7537 364 365 366 367 368 369 370 948 1108 9337 9339 9806 6319 10076 6453 2847 6816
involvement$	364 365 366 367 8161 948 6335 6816
involving$	9966
iq$	3815
irish$	1607 5478
irresponsible$	76 77 3961 687 2875 2926 3679
irresponsibly$	3625 3679
is	2489 6549 10207 3468
is$	3973 3979 253 254 397 4350 621 622 856 939 955 1001 1002 1003 1004 1005 1006 1007 1008 1009 1010 1012 1013 1014 1015 1016 1017 1117 1122 4998 5003 1157 1181 1182 1183 1184 1185 1186 1354 1358 5223 1359 1360 1361 1362 1365 1366 1367 1368 1393 9075 9078 1599 5536 1698 1720 5597 5668 5778 1955 1956 5938 5949 6033 6157 2300 2301 9831 9854 6263 6304 6394 6401 6473 10125 6506 6527 2742 2784 6692 2858 2892 2917 2975 2977 2981 3029 3044 3046 3056 7013 7060 7061 3273 3300 7216 3418 3476 3481 3488 3499 3515 3536 3538 3539 7423 3573 3577 3595 3597 3598 3602
island$	7083
isolated$	274 275 276 277 4834 4835 4836 4837
isolation$	8463 9393 2767 6844
iss$	3593
issue$	8689 2380 6246 2382 2625 6816 6915 7344
issued$	2380 6246 2382 9873 2625 6531
issues$	8689 2380 6246 2382 6432 2625 6816 6915 7344
issuing$	2380 6246 2382 2625
it$	7980 8083 8084 8089 1219 8742 5126 9001 9002 1772 9396 9413 5842 9471 5885 5886 2073 2074 9630 9639 6113 2255 2256 9787 9788 6199 6222 6787 6897 7162
its$	4215 7871 641 4509 4610 9469 6038 6049 6133 6135 6137 9764 9765 6142 6144 6145 9776 9796 6173 6211 6212 9844 2364 6230 6238 6239 6351 6360 6684 3255 7152 3301 3310
itself$	3865 3867 3905 3906 42 3908 3909 3910 3911 3912 3913 49 7540 7541 3917 3918 7750 4191 4192 4193 7850 4295 8078 8079 8081 4475 4476 4477 4478 4479 4480 4481 4482 4484 4485 8113 8114 8127 4511 4512 4513 4514 8140 8141 8142 8143 8144 8145 8146 8147 8148 8149 4529 4530 4531 4532 8158 8163 4609 4613 749 8241 8242 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 4628 4629 8255 8256 8257 8258 8259 8260 8262 8263 8264 8265 8526 8764 8765 8766 8767 8768 8769 8770 8945 8946 8947 8948 8949 8950 8951 8952 8953 8954 8955 8956 8957 8958 5335 8961 8962 5338 8969 9668 6169 6170 6736 6766 6767 6992 6993
jacket$	9140 9166 9167 9168 9178 7076 7081 7089
jackets$	9140 9166 9167 9168 9169 9170 9178 7076 7081 7089
jail	6702 6720
jail$	10269 10327 10345
jailed	10288
jailed$	6731
jamaican$	1607 5478
january$	7876
jealous$	3654
jeans$	9166 9167 9168 9184 9185 9186 1697 9191 7076 7081 3227
jeopardise$	10 2871 2872
jeopardised$	10 2871 2872
jeopardises$	10 2871 2872
jeopardising$	10 2871 2872
jeopardize$	10 2871 2872
jeopardized$	10 2871 2872
jeopardizes$	10 2871 2872
jeopardizing$	10 2871 2872
jeopardy$	7490 7491 7501 6496
jewellery$	9166 9167 9168 7076 7081
job	10286
job$	9437 9524 9525 9526 9527 9540 9541 9542 9543 9544 9545 9546 9547 9548 9549 9661 9665 9673 10108 7149
jobs$	9540 9541 9542 9543 9544 9545 9546 9547 9548 9549 10108
jobsworth$	3679
jobsworths$	3679
joggers$	9166 9167 9168 9169 9170 9184 9185 9186 1697 9188 7076 7081 3227
join$	7768 7797 9257
joint	3392
joint$	3364
joke$	8583 8584 7148
journe	10080
judge$	8942 5344 1504 5370 5371 5372 9802 2633 2866
judged$	3964 1156 1171
judgement$	108 109 110 111 8216 7149
judges$	2633
judging$	1504 5370 5371 5372
judgment$	108 109 110 111 8216 7149
july$	7876
jump$	905 906
jumped$	905 906
jumper$	9166 9167 9168 7081
jumpers$	9166 9167 9168 7081
jumps$	905 906
june$	7876
junkie$	3645
junkies$	3645
just$	3985 4031 4035 530 4405 4409 593 8223 8224 8225 8226 1219 1773 1793 1794 1795 1796 2107 2108
justice$	8734 8735 10065 10066 10342 6718
justification$	7147
juvenile$	2970 2973 2982 3665
juveniles$	3665
keen$	215 216 221 320 321 322 6237 10070
keens$	10070
keep	6313 2596
keep$	52 7641 4059 4125 4153 7797 7799 7800 4225 404 407 414 415 416 417 418 419 420 421 422 423 424 425 426 4433 662 663 8178 744 748 763 8281 8290 896 8942 5320 5321 5322 5325 5326 5328 5329 5332 9229 9235 9249 1988 1989 1990 2366 2379 2413 2888 7098
keeped$	7641
keeping$	7641 7825 404 407 414 415 416 417 418 419 420 421 422 423 424 425 426 744 748 8241 8242 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 764 5320 5321 5322 5325 5326 5328 5329 5332 9676 2413 2888
keepped$	7641
keepping$	7641
keeps$	7641 4060 404 407 414 415 416 417 418 419 420 421 422 423 424 425 426 662 663 897 1628 2413 6333 2888
kept$	4061 404 407 414 415 416 417 418 419 420 421 422 423 424 425 426 8035 8043 8073 8074 662 663 9330 9331 9332 9333 1939 1988 1989 1990 9636 9888 2413 2664 2768 2888 7169
ketamine$	6593 10219 10230 3496
key$	6142 10022 10063 10144 3019 3350 3353 3355 3357
kg$	10227
kick$	3921 57 3924 9256 2283 3051
kicked$	2283 2804 2805 3051
kicking$	4915 2283 3051
kickked$	2283
kickking$	2283
kicks$	2283 3051
kid$	1099 8640 8664 8665 8666 8667 8668 8669 8680 8811 6819 6832 6908
kids$	8401 8411 8412 8413 8414 8440 8446 1099 8640 8643 8664 8665 8666 8667 8668 8669 8680 8723 8811 1370 8873 8879 8880 8881 8882 8883 8930 8931 8932 8933 6749 6819 6832 6908 6954 6982
kill$	3452
killed$	3452
killing$	3452
kills$	3452
kilo$	10227
kilos$	10227
kind$	8399 9003 9004 9005 9139
kingpin$	3644
kingpins$	3644
kinshi	2787
kinship$	6652
kiss$	7687
kissed$	4080 7985
kissing$	8015
kitche	6706
kitchen$	10331
kitted$	1656 1657 1658 3210
knew$	184 186 187 188 189 190 191 192 193 227 694 4560 4561 1254 1255 1263 1264 1265 1377 9411 2068 2069
knife	10350
knife$	7812 7854 4709 4710 4757 4758 4759 2539 6468 10349
knives	9868 9878 9951 2614
knives$	7810 4757 4758 4759 2398 9938 9958 9959 6479
knock$	895 908 909 2524
knocked$	895 908 909 5595
knocking$	895 908 909
knockked$	895 908 909
knockking$	895 908 909
knocks$	895 908 909
know	2567 2642
know$	145 184 186 187 188 189 190 191 192 193 227 7729 4304 4549 4550 694 4560 4561 4564 4565 1254 1255 1256 1257 1263 1264 1265 1290 1377 1458 9065 9411 9508 9509 6029 6030 6031 9893 2430 2482 2556 2578 2602 2608 2654
knowed$	1377
knowing$	4040 176 227 1306 1377 9052 6971
knowingly$	8010 8011 522 6779 6780 2916 3634
knowledge$	1297 1299 5334 1470 1471 5337
knowledgeable$	1306 9052
known	9907 2449 2452 2581 6446 6447
known$	184 4549 4550 8176 4564 4565 8217 8218 4594 4595 8370 8385 8386 8387 8388 1045 1046 1047 1048 1049 1050 1051 1052 1244 5110 5111 5828 2068 2069 9889 6317 9943 2461 2485 2489 2586 2598 2863 2938 2970 2974 2982 3097 3350 3353 3355 3417
knows$	184 186 187 188 189 190 191 192 193 227 694 4560 4561 1254 1255 1256 1257 1263 1264 1265 1291 1302 1377 1459 9411 2608
knuckle$	9115
knuckles$	9115
kudos$	8349 8382
kurdish$	1607 5478
label$	7091
labels$	7076 7091
labour$	6896
lac$	3089 3090 3655
lack$	71 816 817 818 819 820 821 822 823 824 825 826 1116 1232 2329 6195 6196 6197 2931 2948 2993
lackadaisical$	3679
lacked$	816 817 818 819 820 821 822 823 824 825 826 2931 2948 2993 3040
lacking$	816 817 818 819 820 821 822 823 824 825 826 9782 9783 9784 9785 2931 2948 2993
lacks$	816 817 818 819 820 821 822 823 824 825 826 2931 2948 2993 3040 3088
lad$	1099 8640 8664 8665 8666 8667 8668 8669 8680 6832 6908 7040 7062
ladies$	1431 1439
lads	9923 6325 9998 6434 2587 10080 10081 10107 10115 6508 2655 10181 3361 7288
lads$	7567 7688 7713 7716 255 310 7878 7903 4418 4422 4423 4431 4449 696 4597 4715 8359 8366 8392 4769 4800 936 937 938 943 8440 8534 1097 1098 1099 8640 8664 8665 8666 8667 8668 8669 8680 1200 8695 1370 5297 5298 5299 5300 9117 9197 9287 9288 9289 9290 9291 5673 5674 5675 5690 5699 5705 9341 5717 5763 9440 6076 9721 9950 2575 6520 2674 2688 6832 6890 6908 3052 7040
lady$	1400 8892 8893 8894
lamentable$	3679
land$	0 1
landded$	0 1
landding$	0 1
landed$	0 1
landing$	0 1
landlord$	5842 5847 5848 9792 9823 6225 3311
lands$	0 1
language$	6584
lank$	3193
lanky$	5497 3669
lap$	636
laped$	636
laping$	636
lapped$	636
lapping$	636
laps$	636
large$	5459 5461 3150 3669
largely$	2300 2301 3300
larger$	3150
lashes$	7053 7059 7066 7076
last$	5762 2770
late$	1219 9392 9582 9583 9584 9799 6175 10237
laugh$	3927 828
laughed$	828
laughhed$	828
laughhing$	828
laughing$	828
laughs$	828
law$	1022 1023 1024 1025 1033 1036 8550 3414
lawless$	3043 6909 3654
lax$	2185 2186 2187 2188 9782 9783 9784 9785 6175 3284
lay$	3405
layabout$	3638
layabouts$	3638
lazily$	3679
laziness$	3679
lazy$	2185 2186 2187 2188 6175 3203 3284 3654 3679
lead	2518 7258
lead$	7502 7503 199 200 201 202 203 204 964 965 966 967 8557 1084 1085 1086 1417 1418 1419 1420 1421 9520 2518 3392
leader	7236
leader$	9972 10022 10063 6816 6828 7221
leaders$	9972 9978 10022 10063 6816 6828 7221
leadership$	9601 9602 9603 9604 9605 9606 9607 2292 2293 2294 2295 9819 9820 9821 9822 6361 6816 3254 7149 7170
leadin	10092
leading$	199 200 201 202 203 204 964 965 966 967 1417 1418 1419 1420 1421 6502 10144
leads	10092
leads$	199 200 201 202 203 204 964 965 966 967 1084 1085 1086 1417 1418 1419 1420 1421 10177 3392
league$	6220
lean$	3150
learn	6261 2454 2567 6487
learn$	145 7745 697 698 4564 4565 785 8281 8622 9229 9235 9249 9283 9284 9285 9286 9320 9802 9886 2556 2602 7098
learned$	4564 4565 1463 9330 9331 9332 9333
learning$	133 6630 3475 3477 3529 3531
learns$	9320 9342 9343 9344 9345
learnt$	4564 4565 1464 9330 9331 9332 9333
least$	5832 5978
leave	10143
leave$	0 1 3868 3894 7520 7521 7522 7523 7524 7525 7526 40 41 43 7583 7611 7719 7745 7768 7797 7799 7800 7801 4179 431 432 8165 8178 9229 9235 9249 9257 2137 2138 2139 2140 2141 2142 2143 2144 2145 2336 2337 7098 3306
leaved$	3894 7520 7521 7522 7523 7524 7525
leaver$	7429
leaves	2786
leaves$	0 1 3868 3894 7520 7521 7522 7523 7524 7525 40 41 43 431 432 8180 2137 2138 2139 2140 2141 2142 2143 2144 2145 2336 2337 6651 2855 3306
leavin	2786
leaving$	0 1 3894 7520 7521 7522 7523 7524 7525 40 41 43 431 432 2137 2138 2139 2140 2141 2142 2143 2144 2145 2336 2337 6651 3306 7210
led	7185
led$	7502 7503 7526 7534 199 200 201 202 203 204 8180 8181 8182 964 965 966 967 1084 1085 1086 6427 6933
left	2786 10288 6668
left$	0 1 3868 7526 40 41 43 7819 8035 8043 4450 8180 4575 2137 2138 2139 2140 2141 2142 2143 2144 2145 2336 2337 6651 10293 2855 7156 7169 3306 7216
leg$	9115 10203
leggings$	9166 9167 9168 9184 9185 9186 9191 7076 7081
legs$	9115 10203
length$	5487
less	2546
less$	704 4804 5251 1563 1564 1565 1566 9523 2464 2619 3133
lesson	6641
lesson$	133 135 136 9385 9386 9387 9429 9430 9431
lessons$	133 135 136 8464 8704 9429 9430 9431 10247 10250 10266 10267 6756 7406
let	2402
let$	44 45 197 198 8035 8050 8051 8052 8062 8129 9229 9235 9249 9392 9642 9643 2189 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2201 2202 2203 2204 2205 2206 2207 2208 2209 2210 2211 2212 2213 2214 2215 2216 2217 2218 6084 6085 2336 2337 2357 2358 2359 2379 2400 2401 2671 7098 3306
leting$	2400 2401
lets$	44 45 197 198 8129 9392 2189 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2201 2202 2203 2204 2205 2206 2207 2208 2209 2210 2211 2212 2213 2214 2215 2216 2217 2336 2337 2357 2358 2359 2400 2401 2671 3306
letter$	9640 9741 9743 9744 7161
letters$	9640 9743 9744 9787 9788 7161 7162
letting$	44 45 197 198 9392 2189 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2201 2202 2203 2204 2205 2206 2207 2208 2209 2210 2211 2212 2213 2214 2215 2216 2217 2336 2337 2357 2358 2359 3306
leukaemia$	3810
level	2546
level$	1328 9003 9004 9005 10210 2772 7293 7418
levels$	9003 9004 9005 7293
liability$	1022 4887 1023 4888 1024 4889 1025 4890
liaison$	6759
liaisons$	6759
liar$	8508 8509 8510 6846 6847
liars$	8508 8509 8510 6846 6847 7138
library$	5842 5847 5848 9792 9823 6225
licence$	10354 10359 7484
licences$	10359
lie$	701 702 741 9255 9388 9389 9390 9392 9417 9789 7163
lied$	701 702 741 9388 9389 9390 9411
lies$	4504 701 702 741 9388 9389 9390 9392 9411 9416 9789 9831 7163
life	6660 10326
life$	3876 7793 4245 4781 8679 8824 8871 8872 8891 8895 8907 8908 8909 8910 8911 6558 10202 10285 2878 6746 6816 6822 6910 7444
lifes$	6822
lifestyle$	3 4 5 6 7 8 9 3883 3901 7545 7554 8349 8353 8354 8375 8907 8908 8909 8910 8911 6740 6741 6746 6816 6836 6837 6887 6910 3626
lifestyles$	7545 7554 8907 8908 8909 8910 8911 6740 6741 6887 6910 3626
lift$	7711 7712 4097 4098 4099 4100 4101 4103 4104 7950 7951 7952 7953 7954 7955 7956 7957 7962 7965 8015 8019 8394 9046 5871
lifted$	9483 9484 9485 5872 5894
lifts$	7711 7712 4097 4098 4099 4100 4101 4103 4104 7950 7951 7952 7953 7954 7955 7956 7957 7962 7965 8015 8019 8394 9046
light$	1620 9126 3150 3170 3171 3177 3193
lighter$	1620 3170 3177
like	6273
like$	7921 7922 859 860 861 862 927 928 929 930 4833 4904 4905 4906 8600 5180 1330 5200 5212 5213 5214 5215 5216 5217 5218 5219 1383 1384 1385 5301 5302 5303 5442 5443 5444 5573 6188 9884 10070 2933 6816 7004 7016 7075 7077
liked$	859 860 861 862 927 928 929 930 2933
likelihood$	2549
likely$	4806 4807 2389 2447 2974 3350
likes$	7921 7922 859 860 861 862 927 928 929 930 10070 2933
liking$	859 860 861 862 927 928 929 930 2933
limited$	816 817 818 819 820 821 822 823 824 825 826 8623 8624 8625 8626 1137 1228 1229 1230 1231 2931 3040
line$	7866 7878 7879 7883 7885 7890 7891 7892 7893 8517 2459 9958 6499 10133 10135 6748 7256 7296 3446
lined$	2509
lines	10077 7236
lines$	7855 7872 7878 7879 7882 7884 7889 7891 7892 7893 4886 8517 8774 2459 10135 6748 7304
lingered$	8062
link	9893
link$	895 7189 3378
linked	2548
linked$	948 2462 2489 10046 10076 6452 6453 10113 2847 6816
linking$	895
links$	898 899 948 6816 7189
lip$	4811 9115 6146 3178 7381
lips$	9115
lipstick$	9119 9120 9121 7059 7067
lisp	10205
list	2449 2581 6446 2583 6476 2653
list$	9894 2406 10051 6448 10083 10093 10101 10153 6535 6541 6574 7202 7234
listed$	2423 6448
listen$	7745 7768 7849 8030 8031 8032 8033 8034 8035 8281 4696 4697 4698 4699 4700 9200 9229 9235 9249 9283 9284 9285 9286 9320 9522 9626 9802 9805 6261 7098 7099 7123
listened$	8030 8031 8032 8033 8034 8035 8043 8073 8074 9330 9331 9332 9333 9451 9467 9472 9518 9522 9636 9852 7123
listening$	8035 9228 7124
listenned$	8035
listenning$	8035
listens$	8035 9320 9342 9343 9344 9345
listing$	6448
listinged$	6448
listings$	6448
lists$	9894 6448 10083 10153 6541 7202
little	2387
little$	50 65 69 72 4591 816 817 818 819 820 821 822 823 824 825 826 1028 1057 1058 1060 1137 1228 1229 1230 1231 5232 8871 8872 1436 1453 5398 9157 1877 9582 9583 9584 5976 5981 5982 5983 2127 9620 9621 9799 9840 6252 2931 2952 2982 3021 3040 3088 3116 3192 3305
live	2387
live$	7768 7830 7838 1039 1315 1316 1317 1318 1319 1320 1347 1348 1349 1350 1401 1417 1418 1419 1420 1421 1943 6252 6358 6483 10196
lived$	5246 5247 1417 1418 1419 1420 1421 1945 2784 2817 2832 3562
lives$	3876 7560 7561 7562 7565 4781 1039 8551 1315 1316 1317 1318 1319 1320 1347 1348 1349 1350 8891 8895 1417 8907 1418 8908 1419 8909 1420 8910 1421 8911 8994 8995 8996 8997 1944 2784 2785 2832 6910 3562
living$	1315 1316 1317 1318 1319 1320 1401 1417 1418 1419 1420 1421 10240 2784 2832 10325 10326 6706 3562
livs$	2832
local	2387
local$	1248 1585 9796 6252 2786 2787 6806 3147
locat	10012
locate$	7280
location$	4077 4078 4079
lock$	2491
locked$	8116 6440 10075 6501 2804 2805
lockers$	6540
locs$	7057 7059
lodged$	2832
lodgers$	5248 5249 5250
lodges$	2832
lodging$	2832
lodgs$	2832
log	2415 2552 2583 2653 7185
log$	2412 6278 2418 9928 9932 6448 2591 6541
loged$	6448 2591
logged	2415 9907
logged$	2423 9929 2605 2606 10142 7278
loggerheads$	9396
loggin	2415
logging$	2412 2418 6448
logginged$	6448
loggings$	6448
logo$	7076
logos$	7076
logs	2415
logs$	9928 6448 6541
loiter$	7013
loitered$	7013
loitering$	7013
loiterred$	7013
loiterring$	7013
loiters$	7013
lone$	1585 3146
loner$	3648
loners$	3648
long$	6148 9799 3171 3192 3193 3201
longer$	5254 5259 5293 5400 1536 1537 5414 2619
look$	3915 4121 596 597 598 770 1275 1309 1311 1312 1313 1314 5320 5321 5322 5325 5326 5328 5329 5332 1468 1477 1633 1634 1635 9626 2236 9803 9805 10150 2808 3112 3113 3204
looked$	596 597 598 1233 1309 1311 1312 1313 1314 1468 1477 5383 9011 9012 9013 9014 9015 9016 9027 1633 1634 1635 9467 9472 9636 2236 9852 2510 2788 6654 3112 3113 3204
looking$	596 597 598 4464 4730 866 867 868 869 870 871 4754 5137 5307 5320 5321 5322 5325 5326 5328 5329 5332 1468 1477 8971 8979 8980 5382 9011 9012 9013 9014 9015 9016 5399 9026 9094 5773 2236 10070 2809 7024 7025 7033 7034 7038 7124
lookings$	10070
lookked$	1468 1477
lookking$	1468 1477
lookout$	1027 9394 3701
lookouts$	1027 3701
looks$	8069 8070 596 597 598 1309 1311 1312 1313 1314 1468 1477 9118 1633 1634 1635 9194 2236 2808 3112 3113 3204
loose$	4129 2991
lorry$	4084
lose$	5309 5310 5311 8937 8938 8939 5315 5316 9257 2771 2819
loser$	8508 8509 8510 6846 6847
losers$	8508 8509 8510 6846 6847
loses$	2771
losing	2737
losing$	1628 9575 9576 6602 2771 2819 3500
loss$	9781 7340
lost	2737 2797 10288
lost$	4872 1628 9392 9807 9808 9809 9810 2321 2322 2458 6496 6602 2771 2819 2967 2996 7169 3500
lot$	657 8398 1247 8871 8872 1438 8965 8973 8974 2179 2638 6530 6832 6995
lots$	1631
loud$	3066
loudmouth$	3646
loudmouths$	3646
lounge	6706
lounge$	1690 1691 1692 10331
lounges$	1690 1691 1692
lout$	3638
loutish$	3638 3654
louts$	8529 8530 8531 3638
love$	505 506 507 508 509 510 511 512 513 514 515 859 860 861 862 927 928 929 930 8600 2933
loved$	859 860 861 862 927 928 929 930 2933
lover$	8006 8007 6772
lovers$	8006 8007 6772
loves$	505 506 507 508 509 859 860 861 862 927 928 929 930 2933
loving$	859 860 861 862 927 928 929 930 2933
low$	4882 4903 8623 8624 8625 8626 1137 1149 1150 5021 5022 5023 5024 5025 5026 5027 5028 5029 5030 5031 5032 5033 5034 5035 5036 5037 5038 1190 1191 1192 1193 1676 2957 3040 3088 7080 3472
lower	2546
lower$	1149 1150 3508
lowest$	3528
lowlife$	3638
lowlifes$	3638
luck$	8092
lupus	6702
lupus$	10327
lurch$	9632
lure$	2879
lured$	2879 6800
lures$	2879
luring$	2879
lycra$	7076
lying$	701 702 741 8535 9392
machet	10350
machete$	10349
made$	40 41 43 94 96 97 98 7602 125 3991 3992 3993 3994 3995 3996 3997 307 308 356 401 449 8035 4525 8180 716 800 4701 4702 4703 4704 8344 916 8432 1087 1088 1090 1107 1398 5471 5682 5684 5687 9346 9352 5793 5840 5874 9589 9590 9591 9592 2111 2248 2249 2296 2457 9955 2478 6418 2704 6665 2946 7216
magist	3607
magistrate$	2866
magistrates$	8734 8735 2633 10124 2866
magnet$	2659 7297
magnets$	2659 7297
mail$	9774
mails$	9774
main$	9972 10022 10063 10144 2974 3019 3350 3353 3355 3357
major$	3357
majority$	2638
make	2414
make$	40 41 43 94 96 97 98 7602 125 3991 3992 3993 3994 3995 3996 3997 3998 3999 4005 4006 4007 4008 4009 4126 307 308 356 7851 4227 401 449 642 4525 668 8180 716 8281 800 4666 4667 4668 916 1087 1088 1090 1398 8942 9071 5489 9119 9120 9121 9139 5526 5570 5682 5683 9317 9340 5716 9348 9352 9353 9394 5873 2111 2248 2249 6262 2693 2704 2946 7067
maked$	642 668 800 916 9071
maker$	6825 6829
makers$	6825 6829
makes$	3894 7520 7521 7522 7523 7524 7525 40 41 43 94 96 97 98 7602 307 308 401 449 642 4525 668 8180 716 800 4701 4702 4703 4704 916 1087 1088 1090 1398 9071 5682 9352 2111 2248 2249 2704 2946
makeup$	9119 9120 9121 9194 7059 7067 7076
making$	40 41 43 94 96 97 98 7603 7604 7605 125 3991 3992 3993 3994 3995 3996 3997 3998 7626 7730 7731 7732 7733 7734 7735 7736 7737 307 308 401 449 642 668 716 800 4711 4712 4713 4714 916 8453 1087 1088 1090 1398 8979 8980 9071 9392 2111 9675 2248 2249 2704 2946 6826
maladaptive$	2877
maladjusted$	3043
male	3361 3373
male$	7976 4736 5165 5168 5450 9076 9077 5453 9079 9080 1607 6264 2451 6851 7011 3147 3350
males$	4062 7688 7695 4073 4076 7705 7706 7713 7714 7716 7718 7725 7860 7878 7903 4303 7934 7935 7942 7945 7976 8358 8372 4752 8378 8379 8385 8386 8387 8388 8392 8393 4769 1099 8640 8664 8665 8666 8667 8668 8669 8680 8975 2451 6744 6851 6908 3664
malicious$	8431 2945 3654
malign$	952 953 954 2968
malnourished$	3168
malodorous$	3669
mam	2802 2840
mam$	2803 2837
man	6727
man$	4062 4066 7695 4071 4072 4073 4076 7705 7706 7710 7713 7716 7718 7836 7878 7894 7895 7896 7897 4273 4274 4275 4276 7902 7903 7904 7907 7942 7945 7976 7979 7989 7990 7997 7998 8002 8003 8018 4752 8378 8379 8385 8386 8387 8782 8803 8805 8807 1321 5190 8820 8853 8859 8861 1375 5244 8876 8877 1400 8892 8893 8894 8899 1411 1412 8919 1431 8975 5516 5525 6264 10322 10352 6744 6777 6980
manage	2510 2627 6521
manage$	8512 8572 8573 8600 8707 1300 5166 5167 1303 1315 1316 1317 1318 1319 1320 1401 8942 5320 5321 5322 5325 5326 1462 5328 5329 5332 8959 1485 8976 8977 5356 1492 1493 5359 1497 1504 5370 5371 5372 9296 9629
managed$	1315 1316 1317 1318 1319 1320 1401 1485 1497 9355 9356 9357 9358 9359 1939 2664 3545
management$	5064 2292 2293 2294 2295 3254 7149 7234
manager$	5842 5847 5848 5858 5859 9792 9823 6225 10146 7234
managers$	5842 5847 5848 9792 9823 6225 10146
manages$	1315 1316 1317 1318 1319 1320 1401 1485 1497
managing$	1315 1316 1317 1318 1319 1320 1401 5320 5321 5322 5325 5326 5328 5329 5332 1485 8979 8980 1497 1504 5370 5371 5372
manbag$	7073 7076 3674
manbags$	7073 7076 3674
manipulate$	1062 5128 3024
manipulated$	7534 1062 3024
manipulates$	1062 3024
manipulating$	1062 3024 3654
manipulative$	3049 3654
manipulator$	6846
manipulators$	6846
mannered$	6937 6938
many$	121 122 123 4022 4045 456 8784 9053 6118 6119 6142 6143
map	2488 7240
map$	2486 2487 2645 2687 3377
mapped$	2486 2645 10142 2687 3377
mapping$	2486 2645 2687 3377
maps$	2486 2645 2687 3377
march$	7876
marginalised$	3147
marked$	2423
marker$	6287 7201
markers$	6287 7201
market	6461
market$	10086 10154 7313
markets$	7313
marks$	7415
marria	10286
mask$	1689 9183 7076 7086
masked$	1689 7093
masking$	1689
maskked$	1689
maskking$	1689
masks$	9175 9176 9177 1689 9180 9183 7076 7086
massage$	2365
match	9893
match$	6426
matche	2630
matched$	6495
matching$	5544 2446 2698 3216 7238
material$	10084
materialistic$	3654
mates$	4191 4192 4193 7873
maths$	4841 7416 7417
matric	7240
matrix	7240
matrix$	10093 7241
matted$	3193
matter$	246 5637 5638 5657 9317 6222
matters$	8895 6113
mattress$	6659
mature$	1306 5410 1558 1559 1560 1561 9052 1573 7007 7008 7009 3663
maturity$	1306 8818 1452 3663
may$	7876 5006 1340 6259 2397 2435 2503 2585
mayhem$	8409 6798 6888
me$	7144
meals$	10300
mean$	7502 7503 7526 8180 6175 3173
meaningful$	5964 5965 5966 5967
means$	7502 7503 7526 8180 2551
meant$	7813 7814 9411
measur	7249 7258
measure$	262 263
media$	4298 4299 4300 4301 4302 7928 7929 7930 9905 9935 10064
medica	10226 7316
medical$	10205 3479
medicated$	3777
medication$	10230 3777
medici	6573
medicine$	10198
mediterranean$	1607 5476 5478 3173 7069
medium$	1149 1150 5021 5022 5023 5024 5025 5026 5027 5028 5029 5030 5031 5032 5033 5034 5035 5036 5037 5038 1594 3150
meet	10180
meet$	7576 7583 4158 4159 4160 7797 7799 7800 7923 438 439 440 7987 8030 8031 8032 8033 8034 8075 8076 8077 8327 8329 8337 8339 9200 9229 9235 9249 9626 9908 6781 7098
meetin	10080
meeting$	7662 7825 438 439 440 7987 8030 8031 8032 8033 8034 8075 8076 8077 9429 9430 9431 10082 7124 7210
meetings$	9429 9430 9431
meets$	438 439 440 9908
melatonin$	3786
meloterritorial$	3654
member	9868 9869 6248 6256 9902 9919 9921 9923 9925 6301 9927 2439 2440 6325 9965 2483 2489 9981 2494 9998 10002 6395 10020 6398 6399 6434 2587 10080 10081 10107 10115 6508 2655 10181 10184 7217 3361 7240 7248 7249 7263 7269 7288
member$	1099 8640 8664 8665 8666 8667 8668 8669 8680 5698 5708 5720 5725 5726 5858 5859 10023 10067 10076 6727 6816 6885 6908
members$	140 255 310 943 8468 8534 1099 8640 1172 8664 8665 8666 8667 8668 8669 8680 1200 5690 6054 9896 6281 2417 2443 9950 6348 2490 6359 6392 10023 6403 10032 10035 2575 10076 6520 2688 6561 6566 6816 6885 6890 6908 3052 3344 3363 7245
membership$	6335 9960 2489 6816
men$	4062 7688 4064 4065 7692 7693 7695 4071 4072 4073 4076 7702 7705 7706 7710 7713 7714 7716 7718 7722 7724 7726 7727 7783 7788 7795 4191 4192 4193 7836 7858 7859 7878 7894 7895 7896 7897 4273 4274 4275 4276 7902 7903 7904 7907 4303 7932 7933 7937 7942 7945 7976 7979 7989 7992 7995 7996 8001 8002 8003 8018 8075 8076 8077 8356 8362 8363 4752 8378 8379 8385 8386 8387 8388 8391 8392 4769 4772 8739 8753 8754 8755 8782 5165 5168 8805 8806 1321 5189 8825 8826 8844 8851 8859 8860 8861 1373 8876 8877 1411 1412 1431 8975 8985 8986 9148 9197 6744 6746 6748 6777 6977 6980 6990
menace$	911 912 913 4846 982 4848 4849 4850 4851 4852 4853 4854 4855 4856 4857 8483 8484 4860 4861 2940 6846 6870 3652
menaced$	911 912 913 2940
menaces$	911 912 913 2940 6846
menacing$	911 912 913 2940 3173 3652
mend$	325 9802
mended$	325
mends$	325
meningitis$	3826
mental	6600 10226
mental$	6581 2717 6587 10225 10286 6909
mentality$	6816 6824 6837 6952 7180
mentally$	3081
mentor$	7394
mentoring$	133
merely$	1773 2107 2108
merry$	4951
mess$	4138 9781 6161
messag	2444 6310 10046 6439
message$	7923 438 439 440 442 443 444 445 446 447 448 6475 10123 7161
messaged$	438 439 440 442 443 444 445 446 447 448
messages$	7700 4089 4090 438 439 440 7931 442 443 444 445 446 447 448 9935 10064 6535 2672 7161
messaging$	7662 438 439 440 442 443 444 445 446 447 448
messed$	1175 5046
messy$	3193
met	2813
met$	7661 438 439 440 8050 8051 8052 8062 9636 6781
methylphenidate$	3781
mice	2830
mice$	6695
micro$	3216
middle$	1610 1614 5500 6708
might$	1965 1966 1967 1968 1969 6259 2397 2624
migraine$	3743
migraines$	3743
mind$	8746 1406 1407 1408 1409 1410 9593
minded$	6935 6942 7132
mindset$	6837
mini$	5231 9166 9167 9168 5566 2952 3116 7081 3223
miniature$	3116
minimal$	8623 8624 8625 8626 1137 5976 3040
minimise$	671 827 2925
minimised$	671 827 2925
minimises$	671 827 2925
minimising$	671 827 2925
minimum$	9619
miniskirt$	3674
miniskirts$	3674
misbehave$	3651
misbehaved$	3651
misbehaves$	3651
misbehaving$	3651
misbehaviour$	3651
miscarriage$	3796
miscarried$	3796
mischief$	9395 6798 2964
miscreant$	3638
miscreants$	3638
miserable$	8406
misery$	8406
misfit$	8508 8509 8510 6846 6847
misfits$	8508 8509 8510 6846 6847
misfortune$	8131 8132 8134 8135
misguided$	2877
mishandle$	3682
mishandled$	3682
mishandles$	3682
mishandling$	3682
misled$	7169
mismanage$	3682
mismanaged$	3682
mismanages$	3682
mismanaging$	3682
misper$	6754 6857
mispers$	6754 6857
miss$	7768 7797 7799 7800 7801 9257 9392 2277 2278 3541
missed$	9392 9747 9748 9749 9750 2277 2278 9807 9808 9809 9810 3293 3541
misses	2797
misses$	9392 2277 2278 3541
missing$	7548 7549 7550 7551 7552 7773 7834 7908 7909 7917 4293 4294 8417 8418 5016 1219 5648 9392 2277 2278 6308 6754 3541
misuse$	3895 7361
misuser$	8503 8504 6846
misusers$	8503 8504 6846
mix$	7768 8030 8031 8032 8033 8034 895 908 909
mixed$	4075 364 365 366 367 368 369 370 895 908 909 8623 8624 8625 8626 1586 1589 1604 1608 1612 1620 5499 5507 5508 5509 1646 1647 3177
mixes	10143
mixes$	895 908 909 10092
mixing$	8030 8031 8032 8033 8034 895 908 909
mob$	950 951 1247 6823 2959
mobile$	2420 9911 3334
mobiles$	2420 9911
mock$	3550
mocks$	7416
modern$	3030
modus$	7228 3365
mohawk$	3670
mohawks$	3670
mohican$	3671
mohicans$	3671
mollycoddling$	9006
moment$	2685
moncler$	3673
money$	7711 7712 4097 4098 4099 4100 4101 4103 4104 4191 4192 4193 4266 4267 4268 7950 7951 7952 7953 7954 7955 7956 7957 7962 7965 4725 8353 8354 8375 8381 8394 8410 9776 9844 9938 6801 3027 7172
monito	2415 6309 2510 2653
monitor$	9918 9928 9932 2578 6455 2591 2600 7280
monitored$	9929 9934 6455 2591 2600 10142
monitores$	2600
monitoring$	2445 6455 2600
monitors$	9928 6455 2600
monkey$	9588
monster$	6846
monsters$	6846
month$	9385 9386 9387 7172 7450
months$	7172 7450
mood	6573 6600
mood$	10198 10225 7337 3503
moods$	10198
moody$	3654
moral$	4685
morals$	8722 6953
more	3321 3392
more$	3885 3886 3887 3888 3889 7761 1324 1325 1326 1327 1335 1336 1337 1338 1355 1386 8964 8973 8974 1562 9452 9461 2286 2287 2288 2289 2290 6219 6221 2367 2368 2372 6995 3350
morning$	9385 9386 9387 3425
morphi	6606
morphine$	10231
most$	657 8784 8964 9051 9053 1642 1727 1729 2638 6530
mostly$	1698
mother	10274 6660 10287 6663 2802 10294 10297 10298 2828 2840 6707
mother$	1082 1083 5052 5053 8731 8875 1425 2779 2780 10271 10285 6661 2799 2800 2803 10303 2815 6688 10325 2843 6956 3128
mothered$	3128
mothering$	1331 1332 1333 9006 9011 9012 9013 3128
motherred$	3128
motherring$	3128
mothers$	1082 1083 5052 5053 1331 1332 1333 6069 2815 6956 3128
motions$	9772
motivated$	863 4997
motivation$	8722 6796 6953
mould	2830
mould$	10319 6695
mount	2414
moustache$	7041 3670
moustaches$	7041 3670
mousy$	3193
mouth$	660
mouthed$	6931 6932
mouthy$	3654
mov	2596
move$	4185 4186 4187 9229 9235 9249 9397 9802 9893 10290 7098 7410 7431
moved$	274 275 276 277 8116 9234 9240 9245 9254 9329 9597 9598 6130 2664 2784 10288 6664 6668 2842
moveme	9868 6280 6310 2581 6446 6447 10080 10085 2652 7248
movements$	9905 9906 6282 9935 6517
moves$	7424 7431
moving	10150
mri$	10220
ms	6702
ms$	10327 7315
much$	67 657 5269 1437 5319 8973 8974 2180 6116 6117 2309 6200 2638 6530 6995 3202
mugged$	2862
mugger$	8508 8509 8510 6846 6847
muggers$	8508 8509 8510 6846 6847
mugshot$	2604 3706
mugshots$	3706
mule$	8511 8591 8592 8593 6848 6892 3028 6894
mules$	8511 8591 8592 8593 6848 6892 6894
mullet$	3670
mullets$	3670
multi$	1951 2387
multiple$	456 6118 6119 6702 3449
mum	10274 6660 10287 6663 2802 10294 10297 10298 2828 2840 6707
mum$	8192 1082 1083 5052 5053 8731 2779 2780 10271 10285 6661 2799 2800 2803 10303 2815 6688 10325 2837 2843 6956
mums$	8192 1082 1083 5052 5053 2815 6956
murder$	2395 6358 3350
murmur$	7343
muscly$	3150 3669
muscular$	3150 3669
must	2497
must$	20 21 22 23 24 25 686 699 776 789 1340 9789 2303 2306 2435 2484 2585 7163
mute$	7386
mutism$	7386
mystery$	675 678 681 682
nails$	8776 5518 1654 9178 7053 7059 3195
naive$	76 77 687 8916 8917 8918 5301 5302 5303 5428 5429 5430 5431 9563 9564 2926 6989 3654
naivety$	7755 7756 7757 7758 7759 7760 8128 660 4555 691 692 4558
naked$	4306 4314 7985
name	2454
name$	7745 8863 8864 8865 8866 8901 8902 8903 9835 9881 9912 2554 2692
named$	2593 2692 3350
names	2392 9927 2581 6446 6447 6476
names$	9881 9894 9895 9896 9898 9912 2554 2560 10101 10156 10157 6535 2692 7190
naming	2454
naming$	2692
nan	10274 6660 10287 6663 2802 10297 10298 2828 2840 6707
nan$	10271 10285 2837
nana	10274
nannying$	9006
narcissist$	6846
narcissistic$	3654
narcissists$	6846
nasty$	2967 3654
nation	6628
national$	10253 3335
natural$	8150 8151
naughty$	4822 2967 3043 3049 3654
near$	2169 2170 2171 9904
nearby$	6308
nearly$	1429 1430 1598 3115 3125
neat$	1607 5478 3192 3193
neatly$	1605 3174
necessary$	2551
neck$	9115
necks$	9115
need	6273 10209 2738 6657 7385
need$	20 21 22 23 24 26 755 777 781 1271 1272 1273 1341 8847 8923 8924 8925 1446 5312 8970 1488 8998 8999 9000 1513 1514 1515 5381 1517 1518 1519 1520 5389 5390 5391 5392 5393 5394 5395 5396 1533 1534 9025 5401 5402 5403 5404 5405 5406 5407 9033 9035 5428 5429 5430 5431 9071 9884 2497 10070 6603 10245 10282 7342 7344
needed$	8970 1533 1534 1958 2551
needing$	1271 1272 1273
needless$	3928
needs	2730 2738 3484 7366
needs$	20 21 22 23 24 27 756 778 782 1271 1272 1273 8970 1533 1534 9025 5401 5402 9071 9729 10070 6595 6603 2745 2752 10245 7342 7344 7395 7397
needss$	7395
needy$	3043 3654
neet$	3658
neets$	3657
negative$	3961 8385 8386 8387 8388 952 953 954 8637 8638 9946 2938 2968 2969 3085 7227
neglec	2804 6687 10315
neglect$	9651 2238 2239 9781 9839 10310 10311 10312 10314 3287 7173 7175 7438 3589
neglected$	2238 2239 6669 3285 3286 3287 7438 3589
neglectful$	3679
neglecting$	2238 2239 3286 3287
neglects$	2238 2239 3286 3287
negligence$	7175 3679
negligent$	3679
negligently$	3679
neighb	6365 7449
neighbourhood$	8551 6257 6265 6266 6267 2403 2404 6276 2438 9990 6425 6444 2580 10071 10072 6457 2594 2607 2611 6492 6514 2663 2682
neighbours$	8546 8550 6805 6806
neither$	772 850 1825 1830 1840 1852 2025 2028 5893 2029 2030 2031 5896 2039 2050 2051 2052 2053 2054 2055 2064 2075
networ	6325 2494 9985 10085 10178 7248 7249
network$	7878 9950 9976 9979 6359 10135 6748 3378 3429
networks$	9979 10135 6748
neurod	3803
never$	4426 4437 4438 4439 4440 703 4598 765 766 767 768 769 771 772 831 4718 4719 1716 1718 5610 1746 1747 1748 5614 5615 1759 1764 5630 5715 1851 5733 5734 1878 9403 9404 2003 2004 2005 2006 2007 2008 2009 2010 2011 2012 2013 2014 2016 2017 2043 2056 2362 2363 2619 2760 3041 3133 3257 3676
nevertheless$	7653 7657
new	2387
new$	6252 6680
news$	8445 9569 9570
next	2509
next$	51 4516 4517 4518 4519 5529 5991 7195 7213
niche$	9913
nickna	2392 2581 6446 6447
nicknames$	9896
nicotine$	10219
nigerian$	1607 5478
night$	8419 8590 9385 9386 9387 9933 10197 10218 3494
nightmare$	1022 4887 1023 4888 1024 4889 1025 4890
nightmares$	3805
nights	6572
nights$	10197
nike$	7076 3216 3219
nikes$	7076
nine$	8467
nines$	9196
nineteen$	7973 7975 516 8008 8009 1310 5185 8837 8838 8839 8840 8841 8842 8843 9067 6977
no$	65 72 7747 7807 7821 8038 8046 4472 619 624 4490 647 8198 4581 718 719 4591 816 817 818 819 820 821 822 823 824 825 826 836 837 838 839 840 841 842 843 845 846 847 848 849 852 4871 1028 4899 1057 1058 1060 1073 1074 4962 4963 4964 1137 5136 1389 1394 5288 5289 1428 1447 1448 5398 1535 1539 1540 1541 1542 1549 5419 5420 5640 5641 5642 5643 1792 1797 1798 1799 1800 1801 9298 9299 9300 9301 1816 1827 1828 1829 1831 1833 1834 1841 1843 1853 1855 1856 1858 1871 5737 5740 5741 5742 1879 1880 1881 1882 1883 1884 1885 9403 9404 5782 5783 5784 5785 5789 1992 1995 1997 2026 2028 5893 2029 2030 2031 5896 2032 2034 2035 2036 2037 2039 2050 2051 2052 2053 2054 2055 2060 2061 2062 2063 2064 9559 2076 2088 5955 2095 2099 2100 2101 2102 5976 5983 2121 2122 2123 2124 2125 2163 2751 2826 10319 2839 2844 2931 2998 3006 3040 3088 3280 3282 3305 3350
nobody$	620 623 646 836 837 838 839 840 841 842 843 844 846 847 848 849 850 8912 9043 1827 1828 1829 1830 1834 1840 1852 1991 1996 2025 2028 5893 2029 2030 2031 5896 2034 2035 2036 2037 2039 2060 2061 2062 2063 2064 9558 2075 2087 9579 6999 3258
nomina	7240 7242
nominal$	9943 2472 9974 10067 6458 6468 6816 7218 3379 7285
nominals$	9943 9974 9977 6468 6816 3702
non	6643
non$	1029 1197 3002 3004 3034 3035 3036 3037 3038
nonattendance$	10268
noncompliance$	3650
noncompliant$	3650
none$	564 578 850 857 858 1396 8912 1825 1830 1834 1840 1852 1898 2025 2028 5893 2029 2030 2031 5896 2039 2050 2051 2052 2053 2054 2055 2064 2071 2072 2075 2087 9581
nonengagement$	3650
nonetheless$	7653 7657
nonexistent$	9782 9783 9784 9785
normal$	8672
normalise$	2925
normalised$	2925
normalises$	2925
normalising$	2925
north$	1678
nose$	9115
not	6364
not$	7585 3970 3972 4032 4036 4425 4427 8055 4437 4438 4439 4440 8179 703 4587 765 766 767 768 769 771 851 4720 4721 4804 940 956 8577 8580 4982 1118 4984 4985 4986 4987 4988 1132 5047 1357 1390 5257 5258 1397 1440 1442 1443 1454 1532 5415 5416 5417 1714 1715 5584 5585 5586 5587 5604 5608 5609 1759 1764 9298 9299 9300 9301 1826 1832 1842 1854 5731 5732 1870 1873 1878 9403 9404 1915 1916 5796 5797 5798 5799 5800 5801 5802 5803 5824 5825 5864 5866 5867 2003 2004 2005 2006 2007 2008 2009 2010 2011 2012 2013 2014 2016 2017 5888 5889 2027 2028 2031 2038 2043 2047 2056 5922 5924 9575 9576 5962 5968 5969 2112 2113 2169 2170 2171 2183 6180 9829 2619 2749 2760 6634 2775 3041 3117 3118 3124 3133 3257 3507
note	2583 2653
note$	1702 1703 2412 2418 6448 6541
noted$	1702 1703 2605 2606 10142
noteed$	6448
notes$	1702 1703 6448 6541
nothing$	50 3916 53 4471 1436 1453 9043 9154 5582 1817 1818 1819 1820 1821 1822 1827 1828 1829 1862 1863 1864 1886 1887 1888 1889 1890 1891 1892 1893 5766 9403 9404 9558 2070 9616 9617 9618 2133 2134 2135 9804 6999 3242 7125 7320
notice	6437
notice$	1702 1703 9520 9593 9601 9602 9603 9604 9605 9606 9607 10031 10062 2601
noticed$	7537 1702 1703
notices$	1702 1703 10031
noticing$	1702 1703
notify$	2379 2400 2401
notifying$	2400 2401
notifys$	2400 2401
noting	2583
noting$	1702 1703 2412 2418 6448
notinged$	6448
notings$	6448
notoriety$	8130 8349
notorious$	1045 1046 1047 1048 1049 1050 1051 1052 1244 3096 3656
nous$	1297 1299 5220 1356
november$	7876
now$	8189 8190 8922
nowhere$	2177
nucleus$	6885
nude$	4306 4314 4315
nudes$	460 7958 476 477 478 479 6758
nuisan	6372 6554
nuisance$	8520 8541 8732 9813 9997 10149 10155 10179 6846 6870 6891 3049 6962 7297
nuisances$	6846 6962 7297 3647
number	2546 6446
number$	4077 4078 4079 457 5342 8968 2419 2466 6337
numbers$	4077 4078 4079 9776 9844 9846 9855 9856
numerous$	4045 456 6118 6119 6142
nurse	10207
nurse$	10208 10215
nuts$	6909
nutter$	6846
nutters$	6846
obese$	3669 3807
obesity$	3807
obey$	9229 9235 9249 7098
object	10011 2651
object$	10152
objective$	10037 2551 10152
objectives$	10037
oblivious$	73 74
obnoxious$	3654
observation$	6279 3327 7205
observations$	6279
observe$	6455 2591 7280
observed$	7238 3698
observeed$	6455 2591
observeing$	6455
observes$	6455
obsessed$	498 499 500 501 502 503 504 3316
obsessive$	3461
obstructed$	7169
obstructive$	8697 8698 8699 8700 8701 8702 8703 6921 3654 3679
obtain	2584 10111 3321 3359 3381
obtain$	8071 8072 2378 6459 6532
obtained$	2378 6459 7203
obtaining$	2378 6459
obtains$	2378 6459
obvious$	8150 8151 1808 6142 9767 9768
obviously$	1913 1921 5786 1922 1923
occasion$	9385 9386 9387 9407
ocd$	3753
ocg	6354
ocg$	9979
ocgs$	9979
october$	7876
odd$	675 678 681 682 3173
odour$	7046
of	6320 3321 3385
of$	3935 3939 3941 3942 3967 4117 4128 4383 8091 4815 4884 4885 1038 4933 8570 4981 8627 5089 5097 5112 5193 5265 5272 5273 5274 5296 5304 5418 9075 9078 1611 1613 5492 5496 9226 9306 9360 9361 1914 1921 5790 9439 5817 5818 5819 9481 5950 6023 6026 6043 9786 6167 6194 6198 9828 9870 6258 6271 9903 9904 2416 6286 6296 9936 6316 6324 6331 6332 9960 6339 6340 6352 2505 6396 6407 6409 6414 6422 10053 2593 10094 6503 6524 6565 6570 6621 6626 6679 6685 6686 6689 2859 10349 6885 7061 7104 7118 7207 3350 7217 7219 7265 7283 7306 3533 7461 7470 7482
off	6529 2761 3546
off$	3923 7574 7720 7913 7916 7920 4693 4694 8376 8540 4919 4930 4931 1219 5650 9597 9598 6086 6087 6105 6106 6107 6108 6109 6110 6162 6163 6322 2520 6605 10233 6609 6626 6755 6865 6916 7154 7308 3560
offen	9878 9964 9965 10077 10078 10079 10091 10120 10190
offen$	9944
offenc	6328 2476 6411 2623 6712 6726
offence$	9952 9953 6341 9970 10036 6488 10337 10351 10359 10360 3367 7266 3862
offences$	9952 9953 6341 10036 6488 10337 10351 10359 10360 7266 3862
offend	9868 2452 6319 9945 9951 9975 9998 6411 6416 10085 6477 10102 10136 6554 7194 7217 7228 7242 7248 7249 7263 7269 7288 3715
offend$	7768 7797 7799 7800 7801 9257 9258 9269 5645 9388 9389 9390 9392 9937 9954 10045 10109 10164 3348
offendded$	9392
offendding$	9392
offended$	9392 3861
offender$	8385 8386 8387 8448 963 1042 9943 9944 6336 6338 9974 6468 10335 6835 7220 3369 7235 3379 3641 3859
offenders$	8385 8386 8387 8391 8448 963 1042 9943 9944 9974 9977 6835 7220 7245 3641
offending$	7544 7854 7861 7864 7868 7870 8161 8237 8362 5065 5066 5067 9392 6317 9944 2460 2499 9991 6402 10033 10036 10039 10041 2599 10149 10155 10167 10173 10179 10342 2971 6887 7266 3430 3615 3861
offends$	9388 9389 9390 9392 10045 10164 3861
offens	6328 2476 6411 2623 6712 6726
offense$	9952 9953 6341 10036 6488 10337 10351 10360 7266 3862
offenses$	9952 9953 6341 10036 6488 10337 10351 10360 7266 3862
offensive$	10349 3654
offer$	459 8288 8289 5588 5590 5591 5592 1728 5594 1730 1731 9282 9369 9370 9371 9383 9385 9386 9387 9429 9430 9431 9626 2902 6794 6795 7106
offere	3484
offered$	7667 459 5588 5590 5591 9282 9589 9590 9591 9592 10026 2902
offering$	459 9282 9369 9370 9371 2902 7106
offerred$	459 9282 2902
offerring$	459 9282 2902
offers$	459 8288 8289 5592 1728 5594 1730 1731 1732 1733 1734 1735 9282 9429 9430 9431 2902 6794 6795 7095
office	6257 6265 6266 6267 2403 2404 2405 6276 2438 6306 6425 6444 2580 10071 10072 2594 2607 2611 6492 6514 6521 2660 2663 2682 6727 6728
office$	5842 5847 5848 9792 9823 6225 10146 3311
officer$	5858 5859 2381 9875 9890 9891 9892 6268 6269 6270 9901 2435 6303 9931 2512 2559 10050 2561 2564 6433 10069 6445 2590 10082 6472 10112 10117 10139 2661 2666 2667 2670 6536 2676 6547 2686 10352 3311
officers$	7945 8404 4780 9072 9073 6244 2381 9872 9875 9882 9883 2394 9890 9891 9892 6268 6269 6270 2408 6275 9901 9910 2435 6303 9931 9934 9970 2512 6387 2559 10050 2561 2564 10069 6445 2590 10082 6466 6472 10112 10117 10124 10139 10146 2661 2666 2667 10159 2670 6536 2676 6547 2686 10187 10353 6806 7260 3414
offices$	10146
offrolled$	7411
offs$	6866 7308
often$	4019 427 9751 9752 9753 9754
oily$	1620 3177
okay$	5362 5363 5364 5365 5366 5367 5368
old$	7977 1281 1282 1283 1285 1306 8800 1329 5408 1573 5452 5455 5457 5639 10262 3126 3135
older$	4063 4067 7703 4083 7715 4091 7723 7785 4169 4170 7837 7858 7878 7881 4278 4305 4308 4309 4313 7942 7945 7976 7978 7979 7991 7993 4371 4373 4378 8005 4731 4732 4733 4734 4738 4739 4740 4741 4742 4743 4744 4746 4747 8385 8386 8387 8388 4767 904 907 8742 8782 5165 5168 1306 8900 5350 1607 10274 6748 2907 6774 6777 6977 3173 7075 7077
olders$	7858 7878 7881 8391 8517
olds$	8800 8829
olive$	1620 3170 3177
omission$	3253
omissions$	3253
on	6320 7185 3321 3603
on$	4000 7642 7643 7667 7689 7690 7691 7694 4070 7697 4200 4223 4444 4453 4454 4505 4520 4522 4524 4527 8521 8522 8545 8716 5092 8836 9075 9078 1596 5490 5506 5569 9226 5769 5772 5774 1917 5808 5809 5810 9573 6013 6014 6015 6040 9716 9717 9755 9828 9848 9849 2410 9903 9904 2416 9907 6288 6289 9926 6302 9947 9982 9996 6373 10001 6389 6407 6435 2603 6470 6491 10200 6594 6602 2741 2750 6683 2856 2858 10355 6852 6853 6883 6961 7118 7139 7182 7193 3396 3481 3613 3619 3620
once$	7651 5780 9421 2319 6227 6228
one	6256
one$	4085 4220 4716 4717 4791 5080 8913 8967 9044 9045 1585 9122 1642 9132 9133 9134 9135 9136 9137 5691 5696 5697 1834 5706 5707 5718 5719 5725 5726 9385 9386 9387 5764 5765 5804 5805 5857 1993 5862 1998 5891 5892 5893 2029 2030 5896 5897 2039 2064 5931 2077 5953 9580 6242 2434 10067 10114 6617 2764 6629 6630 10255 3147
ones	6507
ones$	7688 8447 8821 1450 9122 6533
onesie$	7076
onesies$	7076
ongoing$	6358
online$	433 4298 434 4299 435 4300 436 4301 437 4302 7928 7929 7930 6280 2908
only$	185 4405 4408 593 599 610 611 612 613 614 615 616 618 1219 1259 1773 5846 2107 2108 6012 2286 2287 2288 2289 2290 2304 2305 6172 3237
onto$	6288 2603 6470
onus$	357 358
open$	7533 8752 9229 5606 9235 5612 5617 9249 5626 5701 6483 7098
opened$	8062
operandi$	7230
operat	2387 2405 2489 10011 10012 6562 7248 7258
operate$	8282 1315 1316 1317 1318 1319 1320 9201 9230 9236 9241 9250 9325 10056 10187
operated$	1315 1316 1317 1318 1319 1320 6575
operates$	1315 1316 1317 1318 1319 1320
operating$	1315 1316 1317 1318 1319 1320
operation$	10000 2511 2512 10052 10061 10119 10220 10228 3402
operational$	6252 3394
operations$	10052 10061 10228
operative$	6904 7127
operator$	9890 9891 9892 6268 6269 6270 6303 3311
operators$	9890 9891 9892 6268 6269 6270 6303
opport	6484 7185 7249 7258 7262
opportunit$	4094 230 231 8287 2257 2258 2259 2260 9767 9768 6794
opportunited$	4094 230 231 8287 2257 2258 2259 2260 9767 9768 6794
opportunities$	3986 3987 3988 124 4094 230 231 2257 2258 2259 2260 9767 9768 2516 6794 7158
opportuniting$	4094 230 231 8287 2257 2258 2259 2260 9767 9768 6794
opportunits$	4094 230 231 8287 2257 2258 2259 2260 9767 9768 6794
opportunitted$	4094 230 231 8287 2257 2258 2259 2260 9767 9768 6794
opportunitting$	4094 230 231 8287 2257 2258 2259 2260 9767 9768 6794
opportunity$	3986 3987 3988 124 4094 230 231 8287 2257 2258 2259 2260 9767 9768 2516 2685 6794 7158
opposed$	7111 7114
oppositional$	3049 3503 3654
opt$	278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297 298 299 300 301 302 303 304 305 306 2881
opted$	105 106 107 278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297 298 299 300 301 302 303 304 305 306 9757 6204 9830 2881
optici	2723
opticians$	6588
opting$	278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297 298 299 300 301 302 303 304 305 306 2881
option	7249 7258 7284
opts$	278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297 298 299 300 301 302 303 304 305 306 2881
optted$	278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297 298 299 300 301 302 303 304 305 306 2881
optting$	278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297 298 299 300 301 302 303 304 305 306 2881
or$	5992 3438
oral$	465
order$	10028 6430 10074 10105 10147 10148 10170 10343 10344 10349 10354 10355 10359 7300 7430 7473 7474 7475 7476
ordered$	6525 6665 6721
orders$	10028 6430 10057 10074 10105 10134 10147 10148 10170 10359 7300 7473
ordinary$	3173
organi	10092
oriental$	1607 5476
ot$	6752
other$	3866 7493 7494 7844 4538 4539 4776 4777 8415 4830 4832 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 8482 8485 8486 8488 8490 4924 8555 8706 9048 9050 9054 1585 6101 9866 6737 6806 3147 3255 3350
others	6508
others$	3866 7493 7494 4418 4422 4423 4431 4449 4538 4539 696 4597 4607 4608 4800 936 937 938 4829 4831 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 8482 8485 8486 8487 8547 1098 8782 8821 9048 9053 9132 9133 9134 9287 9288 9289 9290 9291 5673 5674 5675 10016 6737 6749
otherwise$	565 566 8057 8060 8061
ought$	20 21 22 23 24 28 562 685 700 707 708 709 710 711 712 713 714 715 724 727 728 729 730 757 779 790 1957 1960 1961 1962 1963 1964 5971 2176
our$	4662 9787 9788 9796 7095 7117 7151 7162 3350
out	10024 6670
out$	3922 7575 7720 241 252 7771 7781 7799 7800 7806 7827 7832 7835 4354 8066 599 8377 4753 4785 8495 1035 1037 8579 1176 1188 5061 1198 1219 1224 1234 9090 9095 9392 9402 9597 9598 6009 2158 2184 9886 6308 2531 6397 2556 6438 2578 6454 2602 6529 2761 6644 10289 10293 6669 10295 2857 6751 6916
outbursts$	8693 8694 6917
outcome$	7264
outcomes$	7264
outfit$	9166 9167 9168 7078 7081
outfits$	9166 9167 9168 9169 9170 9194 7078 7081
outlaws$	8585
outlook$	1297 1299 8895 1406 1407 1408 1409 1410
outrageous$	8628 8629 8630 8631 8632 8633 8634 8635 8636 3049
outright$	1736 7095
outs$	8495
outside$	8545 1187 9926
outstanding$	6483 3350
over$	4088 1096 8934 8935 8936 8940 8941 1598 5490 9165 9834 9863 9903 2899 3076
overcr	3849
overcrowded$	10319
overdose$	10204 3773
overdosed$	3773
overdressed$	3669
overdue$	10237
overhe	6487
overla	2630
overlaid$	6495
overlook$	3297
overlooked$	3285 3297 7169
overlooking$	3297
overlookked$	3297
overlookking$	3297
overlooks$	3297
overly$	3106
oversexualised$	3632
oversight$	2292 2293 2294 2295 7149
oversized$	3216
overt	2571
overt$	6436
overweight$	7364 3669
owing$	3882 268 4141 2824 10315
own	7427
own$	3875 12 13 7504 7505 7506 7507 36 3902 3903 3904 4105 4106 4107 4108 4109 4110 4111 4112 4113 4114 250 4129 4137 4173 311 312 313 348 349 4455 631 8122 8123 4499 4500 4503 4506 4507 8160 747 4907 5121 5131 8778 8779 8780 8781 5157 8794 8795 5266 8945 8946 8947 8948 8949 8950 8951 8952 8953 8954 8955 8956 8957 8982 8987 8988 8989 8990 8991 8992 8993 5369 5850 5851 5852 5853 5854 5855 5943 6072 10238 10301
owned$	9330 9331 9332 9333
ownership$	4615 4616 4617 4618 4619 4620 4621 4622 4623 4624 4625 4626 4627 4641 4642 4643 4644 4645 8271 8272 8273 8274 8275 8276 8277 8278 8279 8280 9520 9819 9820 9821 9822 7170
pacemaker$	2732
pack$	950 951 1247 6823 2959
packag	7185
package$	8595 7389
packages$	7810 7891 7892 7893 8595 6750 6897
padded$	3216
paedia	6573 6587 2723
paediatric$	6588
paediatrician$	10198 10208 10212
paid$	946 5845 5849 2111 2281
pain$	1022 4887 1023 4888 1024 4889 1025 4890
painkillers$	10219
pair$	9117
pakistani$	1607 5478
palate$	7381
pale$	1620 9126 3170 3173 3177 3669
palest$	1627 3197
palm$	2245 3289
palmed$	2245 3289
palming$	2245 3289
palmmed$	2245 3289
palmming$	2245 3289
palms$	2245 3289
palsy$	7377
panel	7249
panel$	5842 5847 5848 9792 9823 6225 3311
panic	10226
panic$	3467 3503
paperwork$	9764 9776
paracetamol$	7375
parade	6461
parade$	10086 10154
paranoid$	3654
parcels$	7810 6750
parent	6660 6661 10287 6663 2801 10294 10297 10298 2828 2854
parent$	8600 5052 5053 5279 8905 8906 1425 2779 10271 10285 2799 2800 10303 2815 6688 2843 6956 3128 7428 7443
parental$	4902 5045 3095 3592
parented$	3128
parenting$	1331 1332 1333 9006 9023 6719 3128
parents$	8192 1082 1083 5052 5053 8731 1331 1332 1333 5279 8905 8906 5685 5686 5688 5689 6054 6068 9787 9788 10271 10285 2799 2800 10303 2815 6688 10325 2838 2843 6889 6956 3128 7161 7162 7428 7437 7443
parentted$	3128
parentting$	3128
park	6365 7449
park$	7874 7875 7894 7895 7896 7897 8075 8076 8077 9990 10086 10154
parka$	7072
parkas$	7072
part$	272 4385 4386 8012 657 8161 8235 8236 8237 8240 8241 8242 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 8621 2489 6375 10076 2762
partake$	364 365 366 367 371 372 373
partaked$	371 372 373
partakes$	371 372 373
partaking$	364 365 366 367 371 372 373
partially$	3513
participant$	635 6778 6988
participants$	635 6778 6988
participate$	364 365 366 367 635 9200 9229 9235 9249 7098
participated$	364 365 366 367 635
participates$	364 365 366 367 635
participating$	364 365 366 367 635
participation$	364 365 366 367
parties$	7894 7895 7896 7897 8015 6988
partly$	2300 2301 2917 3300
partne	2387 10286 10288
partner$	7946 7947 7970 485 8006 8007 518 519 6252 10270 2800 10292 10305 10330 6772 6773 6778 6972 6988
partners$	7946 7947 7970 485 8006 8007 518 519 5248 5249 5250 2673 6772 6773 6778 6972 6988
party$	7894 7895 7896 7897 8015 6988
partying$	4191 4192 4193
pass	2582
pass$	1309 1311 1312 1313 1314 2269 9805 2384 2552 2622 2649 3112 3113
passd$	2649
passed	6528 3551
passed$	4389 2224 2225 2269 2384 2592 2649 10160 7156 7278
passengers$	8546 10016 6805
passers$	4778
passes$	1309 1311 1312 1313 1314 2269 2384 3112 3113
passing$	9575 9576 2269 2384 2622 2649 7157 7210
passs$	2622 2649
passwo	6476
passwords$	10101
past$	8187 3243
pastoral$	2766 3531
pasty$	3669
patchy$	8623 8624 8625 8626 1137 9782 9783 9784 9785 2338 2617 2928 3040
path$	7790 4245
pathetic$	3679
pathetically$	3679
pathological$	2982
pathwa	2726
patience$	4945 6187
patient$	7351
patrol	2405 6521 2660 7286
patrol$	2381 9872 6270 2435 2512 2559 2564 10058 2590 10146 2661 2666 2667 10159 2686
patrols$	2381 9872 6270 2435 2512 2559 2564 10058 2590 10146 2661 2666 2667 10159 2686 7260
patronising$	3680
pattern$	2085 6366 7231
pay$	7687 8071 8072 946 2111 2281
payback$	7486
paying$	946 2281
pays$	946 2111 2281
pc$	10112
pcso	2405 6306 6425 6444 2580 10071 10072 2594 2607 2611 6492 6514 2660 2663 2682
pcso$	2381 6270 2435 9931 10050 10069 6445 6472 10117 10139 2661 2667 2676 6547 2686
pcsos$	2381 6270 2435 9931 10050 10069 6445 6472 10117 10139 2661 2667 2676 6547 2686
pe$	10223
peer$	3968 7688 8390 4817 4818 1099 8640 8664 8665 8666 8667 8668 8669 8680 9075 9078 6803 6833 2973 6908
peers	6628
peers$	3866 7592 7688 7873 8367 8385 8386 8387 4764 8411 8412 8413 8414 1099 8640 8664 8665 8666 8667 8668 8669 8680 9049 9055 9075 9078 10253 6737 6833 6836 6908
penalty$	2778
pencilled$	3206
people	10020 10102 6507
people$	7567 143 7688 7704 7716 7848 4224 4226 4228 7902 4418 4422 4423 4431 4449 696 4597 4662 4715 8380 8385 8386 8387 8388 4769 8402 8404 4780 8411 8412 8413 8414 4800 936 937 938 944 8441 8534 8549 8553 1098 8639 8640 8644 8664 8665 8666 8667 8668 8669 8682 1201 5068 8696 8975 9287 9288 9289 9290 9291 5673 5674 5675 9305 5690 5699 5705 9341 5717 5763 9438 9440 9599 9600 6002 6003 6004 6005 6006 6007 9647 6055 6056 6072 6073 9718 9719 9728 9729 9730 9731 9732 9733 9734 9735 9736 9737 9775 9787 9788 9811 9812 9816 9818 2451 9950 6348 6359 10023 6805 6806 6908 7153 7162
pep$	3837
peps$	3837
perceive$	4669 4670 4671 4672 4673 4674 4675 4676 4677 4678 4679 4680
perceived$	987
perfectly$	4041 4049 1258 8945 8946 8947 8948 8949 8950 8951 8952 8953 8954 8955 8956 8957 1486 1489
perfor	10011
performance$	7149
performers$	5690 5699
perfunctory$	3679
peril$	7490 7491
period	6573
period$	10198 6612
periods$	10198
permanently$	1902 5767 1903 5768 1904 1905 1906 1907 1908 1909 3536
permit$	44 45 197 198
permited$	44 45 197 198
permiting$	44 45 197 198
permits$	44 45 197 198
permitted$	44 45 197 198
permitting$	44 45 197 198
perpet	6319 9998
perpetrator$	7902 7976 8230 8449 8450 8451 8452 969 970 971 972 4838 974 975 976 977 978 979 4845 9944 6838 6839 6840 6843 2979 2980 7222 3731
perpetrators$	7902 7976 8230 8449 8450 8451 8452 969 970 971 972 4838 974 975 976 977 978 979 4845 9944 2507 6838 6839 6840 6843 2979 2980 7222 3731
perpetually$	1902 5767 1903 5768 1904 1905 1906 1907 1908 1909 3677
perpetuat$	37
perpetuated$	37
perpetuates$	37
perpetuating$	37
perpetuats$	37
perpetuatted$	37
perpetuatting$	37
persist$	7641 172 7676
persisted$	7641 172 7676
persistent$	428 429 4877 1736 2889 2970 2982 3355 3542
persistently$	427 3542
persisting$	7641 172 7676
persists$	7641 172 7676
persistted$	7641 172 7676
persistting$	7641 172 7676
person	9998 6434 2587 10080 10081 10107 10115 6508 10181 2762 6727 7288
person$	7918 4799 945 8554 8639 8640 8641 8645 8664 8665 8666 8667 8668 8669 8681 1202 5069 1298 8978 5858 5859 6264 2451 10067 10352 6908
personal$	4127
personalities$	4932
personality$	3503
persons$	8641 2451
persua	2389
persuade$	9317 9340 5716
persuaded$	7534 9234 9240 9245 9248 9254 9329 9355 9356 9357 9358 9359
pest$	6846
pests$	6846
petite$	3150 3669
petty$	2982 3021
phase	7249 7258 7262
phobia$	7376
phone	6280 2444 6310 6439 6476
phone$	433 4298 434 4299 435 4300 436 4301 437 4302 7928 7929 7930 7950 7951 7952 7953 7954 7955 7956 7957 7962 9399 9432 9433 9434 9435 9741 9905 2420 9911 9935 10064 2581 10101 2672 6540 2690 3334
phoneing$	2690
phones$	433 4298 434 4299 435 4300 436 4301 437 4302 7928 7929 7930 7950 7951 7952 7953 7954 7955 7956 7957 7962 9399 9432 9433 9434 9435 9905 2420 9911 9935 10064 10101 2672 6540 2690
photo$	7931 7939 4337 4338 474 475 9046 9871 6247 2383 2604 2656 2669 6535 10176
photog	2392 2581 6446 6447 6476 10150 2694
photograph$	4337 4338 474 475 9046 9871 6247 2383 6300 9928 9932 6428 2579 2604 10101 2656 10156 2669 6535 10176 6559
photographed$	7534 7577 4080 8759 9046 6300 9930 2441 3345
photographing$	6300
photographs$	4337 4338 474 475 9046 9871 6247 2383 9894 9895 6300 9928 6428 2579 10101 2656 10156 2669 6535 10176
photos	2581 6446 6447 6476
photos$	7931 7939 7958 4337 4338 474 475 9046 9871 6247 2383 9895 10101 2656 10156 2669 6535 10176
physical$	3475
physically$	3142 3586
physique$	9083 9084 9085 7015 3668
physiques$	9083 9084 9085 7015 3668
pick	6487
pick$	7687
picked$	4081
picking$	7124
pictur	7185 7240
picture$	7931 7939 4337 4338 474 475 9046 9871 6247 2383 6460 2656 10156 2669 10176
pictures$	7931 7939 7958 4337 4338 474 475 9046 9871 6247 2383 9894 9895 2656 10156 2669 10176
piece$	2595
pieceed$	2595
pieceing$	2595
pieces$	2595
pierced$	3669
piercing$	1625 9115 7059 3196
piercings$	1625 9115 7059 3196
pig$	3268
pillar$	6090 2237
pills$	6576 10230 6750 7375
pimp$	2901
pimped$	2901
pimping$	2901
pimples$	7070
pimply$	3669
pimpped$	2901
pimpping$	2901
pimps$	2901
pin$	4977
pink$	3193
pins$	2732
pip	6615
pip$	10240
pity$	6120 9746
place	6639
place$	0 1 2 3868 11 7502 7503 3894 7520 7521 7522 7523 7524 7525 7526 7768 7950 7951 7952 7953 7954 7955 7956 7957 8380 8600 8978 2422 2685 10241 10251 6636 10264 6704 6747
placed$	0 1 2 3868 7498 7499 11 7502 7503 3894 7520 7521 7522 7523 7524 7525 7526 274 275 276 277 2344 2345 2396 2422 2471 2473 2784 6747 3566
placem	10326
placement$	4958 8724 8725 8726 1237 1238 1239 10280 6747 6794 6957 3093 6959 7428 7430 3566 7443
placements$	8724 8725 8726 1237 1238 1239 10307 6747 6794 6957 3093 7456
places$	0 1 2 3868 11 7502 7503 3894 7520 7521 7522 7523 7524 7525 8380 2344 2345 2422 6294 10307 6747
placing$	0 1 2 11 3894 7520 7521 7522 7523 7524 7525 8241 8242 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 2344 2345 2422 6747
plague$	913 2940
plagued$	913 2940
plagues$	913 2940
plaguing$	913 2940
plain$	2571 3160 3173 3326
plainly$	1793 1794 1795 1796 1921 5786 1922 1923
plaited$	7060
plaits$	7057
plan	10281 7249 7258 7262 7284
plan$	7637 10101 10244 10256 10282 10343 6794 7395 7396 7397 7430 7455
planned$	9411 10019 3407
planni	10068
planning$	7638 2292 2293 2294 2295 7149
plans$	7637 10101 6794 7395 7396
plastered$	1630
plastic$	2952
plate$	6284 2732
plates$	6284
play$	579 608 634 643 830 5128 6598 3485
played$	579 608 634 643 830
player$	7222
players$	6072 7222
playground$	8583 8584
playing$	579 608 634 643 830
plays$	579 608 634 643 830
plea$	10008 7161 7481
pleaded$	3616
pleads$	3616
pleas$	9787 9788 10008 7161 7162
please$	7921 7922 9296 9317
pleased$	221 523 524
pleases$	7921 7922
pleasing$	5747
plenty$	121 122 123 4027 4044
plot	2415
plotted$	10142
plotti	10068
plucked$	3206
plug$	1104 1105 3032
plugged$	1104 1105 3032
plugging$	1104 1105 8596 8597 8598 8599 3032 6898
plugs$	1104 1105 3032
plump$	5461 5497 3669
pnc	3335
pnc$	7200
pnd	3335
pnd$	7200
pneumonia$	3827
podgy$	3669
point	2651
point$	3954 5574 5745 9409 10152 7192
pointless$	3241
points$	7192
poison$	3452
poisoned$	3452
poisoning$	3452
polic	7286
police	2387 6257 6265 6266 6267 2403 2404 2405 6275 6276 9914 2438 6306 2452 2521 6423 6425 2571 6444 2580 10071 10072 2594 2607 2611 2627 6492 6514 6521 2660 2663 2682 6713 6728 3392 3414 3603
police$	8192 8404 8564 8734 8735 8753 8754 8755 9072 9073 5842 9471 5847 5848 9792 9823 6225 2364 6244 2381 9872 6252 9882 9883 2394 9890 9891 9892 6268 6269 6270 9897 2408 9901 9910 2435 6303 9931 9934 6317 6336 9962 6338 9970 9971 6358 6367 2512 6386 6387 10036 10048 2559 10050 2561 2564 6433 10059 6436 10062 10069 6445 2593 6463 6466 6468 6471 6472 10112 10117 10124 6504 10139 10146 2661 2666 2667 10159 2670 6536 10163 2676 6547 2686 6555 10187 6713 10338 10353 6806 6944 3254 3301 3310 3336 3374 3376 3382 3394 7260 3598 3615
policed$	2664 3374 3741
polici	2521 6425 6444 2580 10071 10072 2594 2607 2611 6492 6514 2663 2682
policies$	9475 9476 9477 9478 9479 9480 9764
policing$	9882 6386 10050 6433 10069 6445 6457 6472 10099 10117 6504 10137 10139 6547 7196 3374
policy$	9475 9476 9477 9478 9479 9480 9764
polish$	1607 5478 7069
ponytail$	9111 9112 9113 7058 7059
ponytails$	9111 9112 9113 7058 7059
poor$	3961 7598 7599 7600 7601 4129 4591 816 817 818 819 820 821 822 823 824 825 826 952 953 954 4903 8539 8623 8624 8625 8626 1137 8628 8629 8630 8631 8632 8633 8634 8635 8636 8637 8638 1228 1229 1230 1231 1620 9126 2185 2186 2187 2188 9782 9783 9784 9785 2338 2617 2716 2877 2928 2931 2968 3040 3049 3085 3088 3177 3284 3305
poorly$	1605 3174
porn$	6765
pornography$	6765
portly$	3669
pose$	997 998 999 1000 2526 10017
posed$	997 998 999 1000
poses$	997 998 999 1000 2526 10017
posing$	997 998 999 1000 3343
positi	2506 6484
position$	7492 4138 2396
positions$	7492
positive$	3961 3990 10018 10127 3399 7362
posses	6724 3624
possession$	6724 10349 6725 3617 7489
possibility$	5666
possible$	2558 3350
post$	441 450 9715 9727 2893 7192 3460
posted$	441 450 8062 2893
poster$	2656
posters$	2656
posting$	7825 441 450 2893
posts$	3883 3901 441 450 660 6535 2893 7192
potential$	3350
pothead$	6846
potheads$	6846
power	7249
powerful$	3150
powerfully$	3152
powers	7258
powers$	2508
practi	10207
practically$	593 1358 5223 1359 1360 1361 1362 1365 1366 1367 1368 1429 1430 3115 3125
practice$	2292 2293 2294 2295 7149
practised$	1582
pre	2647
precin	6461
precinct$	10086 10154
precious$	2117 5996
precocious$	6762 3661
predator$	8449 8450 8451 8452 963 1042 6838 6839 6840
predators$	8449 8450 8451 8452 963 1042 6838 6839 6840
predatory$	3654
predic	3329
predicted$	2447 3550
prediction$	3558
predictions$	7422 3558
predictive$	3331
preemptive$	6512
prefer$	300 301 302 303 304 305 306 340 341 342 343 344 345 2881 3405
prefered$	300 301 302 303 304 305 306 340 341 342 343 344 345 2881
prefering$	300 301 302 303 304 305 306 340 341 342 343 344 345 2881
preferred$	300 301 302 303 304 305 306 340 341 342 343 344 345 9757 2313 2314 2315 2316 6204 9830 2881
preferring$	300 301 302 303 304 305 306 340 341 342 343 344 345 2881
prefers$	300 301 302 303 304 305 306 340 341 342 343 344 345 2881
pregab	6606
pregabalin$	10231
pregna	10226
pregnancies$	3795
pregnancy$	7354 3795
pregnant$	7353
prematurely$	3679
prepared$	320 321 322 523 524 5580 5583 9209 9210 9211 9212 2389 10019 6418
prescribed$	7346 3778
prescription$	3778
prescriptions$	3778
presence$	10058
present$	991 997 998 999 1000 1168 1309 1311 1312 1313 1314 5373 5374 5375 6308 2526 10017 3112 3113
presentation$	8430
presented$	997 998 999 1000 1309 1311 1312 1313 1314 3112 3113
presenting$	997 998 999 1000 1309 1311 1312 1313 1314 3112 3113
presents$	7711 7712 4097 4098 4099 4100 4101 4103 4104 7962 7965 8394 992 997 998 999 1000 1169 1309 1311 1312 1313 1314 2526 10017 3112 3113
presentted$	997 998 999 1000 1309 1311 1312 1313 1314 3112 3113
presentting$	997 998 999 1000 1309 1311 1312 1313 1314 3112 3113
preser	3359
press$	2615 3405
pressing$	2615
pretext$	2517
prettiest$	1627 3197
pretty$	3669
preven	6408 2546
prevent$	2677
prevented$	9460
prevention$	10029 10033 2544 6412 6719
preventping$	2677
preventring$	2677
prevents$	2677
preventting$	2677
prey$	7532 922
preyed$	924
preys$	923
prime$	8150 8151 3019 3350
principal$	10144 3019 3357
priori	2509 10011 2642 7258
priority$	2481 6468 10152 3350 3353 3355 3394 3420
prison	10288 6664 10318 6702 6720
prison$	7870 10269 10289 10327 10328 10345 3606
proact	2571 3392
proactive$	2395 6425 6436 6444 2580 10071 10072 6457 2594 2607 2611 6492 6514 2663 2682
probation$	3864
proble	7361
problem$	8676 5059 8689 5947 9646 9813 6222 10144 6846 2999 3043 3047 3049 6915 3379 7344
problematic$	7861 8628 8629 8630 8631 8632 8633 8634 8635 8636 8697 8698 8699 8700 8701 8702 8703 3043 3049 6921
problems$	8124 8131 8132 8134 8135 4921 8689 8895 2783 2812 6846 6915 7344 3555
procedure$	9475 9476 9477 9478 9479 9480 9764
procedures$	9475 9476 9477 9478 9479 9480 9764
proceedings$	10008 10106 7430
proces	7366
process$	9475 9476 9477 9478 9479 9480 9764 6708
processes$	9475 9476 9477 9478 9479 9480
processing$	3520
produc	7185
produce$	449
produced$	449
produces$	449
producing$	449
productive$	10018
professional$	5858 5859 5863 3254
professionalism$	9819 9820 9821 9822 7170
professionals$	8192 4950 8614 8704 5685 5686 5688 5689 6889
profil	7185 7240
profile$	9928 2577 6460 6836 7244 3380
profiled$	9929
profiles$	660 9928 2577 7244 3380
profiling$	3380
profits$	6209
programme$	133 135 136 10256 7458 7476
programmes$	133 135 136
progress$	2493 6794
progressed$	2493
progressing$	2493
progresss$	2493
prolific$	428 429 1063 1064 9943 2889 2970 2982 3025 3355
prolong$	37
prolonged$	37
prolongged$	37
prolongging$	37
prolonging$	37
prolongs$	37
promiscuity$	3630
promiscuous$	2875 6762 3630 3661
promiscuously$	3630
promise$	9475 9476 9477 9478 9479 9480 7160
promises$	9475 9476 9477 9478 9479 9480 7160
proof$	2455
proper$	5964 5965 5966 5967
property$	7894 7895 7896 7897 4273 4274 4275 4276
propos	2675
propra	6606
propranolol$	10231
prosec	2491 10006 10007 6383 10012 6440 10075 6546 2778 3720
prosecute$	6356 3398 3423
prosecuted$	10065
prosecuteing$	3423
prosecutes$	3398
prosecuting$	3398
prosecution$	9993 9999 10008 10171 3397 7488
prosecutions$	10008 10138
prospect$	5664
prostitute$	6765 2901 6768
prostituted$	2901
prostitutes$	6765 2901 6768
prostituting$	2901
prostitution$	7854 7868 6765
protagonist$	7222
protagonists$	7222
protect$	3915 7745 740 8231 4630 8281 8290 5320 5321 5322 5325 5326 5328 5329 5332 5336 9006 2365 2373 2374 2375 2550
protected$	740 9006 9011 9012 9013 9014 9015 9016 2373 2374 2375
protecting$	740 4631 8761 5320 5321 5322 5325 5326 5328 5329 5332 9006 9011 9012 9013 9014 9015 9016 9023 9028 9029 9030 9031 9032 2373 2374 2375 2550
protection$	8761 8994 8995 8996 8997 9003 9004 9005 9006 9011 9012 9013 9014 9015 9016 9023 9028 9029 9030 9031 9032 9635 6406 6522 6523 6656 6698
protects$	740 9006 2373 2374 2375 2550
protectted$	740 9006 2373 2374 2375
protectting$	740 9006 2373 2374 2375
protocol$	9475 9476 9477 9478 9479 9480
protocols$	9475 9476 9477 9478 9479 9480
proud$	6175
prove	2454 2470
prove$	6321
proved$	6321 3362
proves	2470
provid	3321
provide$	2378 6262 6781
provided$	7667 6781
provideed$	2378
provideing$	2378
providence$	6785
provider$	5842 5847 5848 9792 9823 6225 3311
providers$	5842 5847 5848 9792 9823 6225
provides$	2378 6781
providing$	6781
provin	2470
proving$	981
provision$	7397 7400
provocative$	6762 3631 3661
provocatively$	1605 3164 3174 7075 7077 3631 3661
provoke$	7508 7509 2941
provoked$	7508 7509 2941
provokes$	7508 7509 2941
provoking$	7508 7509 7548 7549 7550 7551 7552 2941
prowl$	1100 9394
prowled$	1100
prowling$	1100
prowlled$	1100
prowlling$	1100
prowls$	1100
pru	3534
pru$	7399
ps$	10112
psoriasis$	3672
psychiatric$	3479 3522 3790
psychiatrist$	10208 3790
psychiatrists$	3790
psycho	6573 3792
psycho$	6846
psychologist$	10198 10208 3791
psychologists$	3791
psychopath$	6846
psychopathic$	3654
psychopaths$	6846
psychos$	6846
psychosis$	3770 3818
psychotherapist$	10208
psychotic$	6909 3770
ptsd$	3752
public	6415
public$	8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 8482 8485 8486 8490 4895 8546 8550 10016 10040 2657 2658 6724 6805 3576
puffer$	7076 3216 3224
puffers$	9169 9170 9184 9185 9186 9188 7076
pulled$	7534 885 7080
pulling$	6485
pumped$	7382
punch	10313
punish$	9802 2325 2326 2327 2328
punished$	8116 4834 4835 4836 4837 2325 2326 2327 2328
punishes$	2325 2326 2327 2328
punishing$	2325 2326 2327 2328
punitive$	9574
pupil	6727
pupil$	1099 8640 8664 8665 8666 8667 8668 8669 8680 10352 2943 6832 2978 6908 3534
pupils	9998 6434 2587 10080 10081 10107 10115 6508 10181 7288
pupils$	140 255 310 4418 4422 4423 4431 4449 696 4597 8401 8411 8412 8413 8414 4800 936 937 938 943 8468 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 8482 8485 8486 8487 8534 1098 1099 8640 8643 8664 8665 8666 8667 8668 8669 8680 1200 9287 9288 9289 9290 9291 5673 5674 5675 5690 5699 5763 9440 6072 6749 6805 6832 6845 6908 3052 7161
purcha	6297 6298
purely$	1219
purple$	3193
purpos	2651 7185
purpose$	9659 9662 10037 2551 10152
pursu	2642
pursue	2518
pursue$	226
pursued$	226
pursues$	226
pursui	2518
pursuing$	226
push	2596
push$	398 399 400 602 8557 2615 2885 3402
pushed$	398 399 400 602 2664 2885
pushes$	398 399 400 602 2885
pushing$	7887 398 399 400 602 2615 2885
put	2856
put$	0 1 2 3868 7496 7497 11 7502 7503 3894 7520 7521 7522 7523 7524 7525 7526 7667 7768 7797 4184 326 327 328 7839 8050 8051 8052 4586 920 9255 9392 2078 2344 2345 2373 2374 2375 2422 2471 2473 2605 2606 2680 2737 2782 6781
puted$	0 1 2 11 326 327 328 2078 2373 2374 2375 6781
puting$	0 1 2 11 326 327 328 2078 2373 2374 2375 6781
puts$	0 1 2 3868 11 7502 7503 3894 7520 7521 7522 7523 7524 7525 7526 326 327 328 920 9392 2078 2344 2345 2373 2374 2375 2422 6294 2782 6781
putted$	0 1 2 11 326 327 328 2078 2373 2374 2375 6781
putting$	0 1 2 3869 7495 11 326 327 328 8241 8242 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 920 9392 2078 2344 2345 2373 2374 2375 6781
puzzling$	675 678 681 682
pyjama$	5556 7076
pyjamas$	9175 9176 9177 9180 7076
queen$	6849 2985
queens$	6849
questi	10150 2694
question$	675 678 681 682 6559
questionable$	3961 7598 7599 7600 7601 4591 2877
questioned$	2848
quick$	221 9799 6175 2312 2936
quicker$	8812
quickly$	8813 8878 9751 9752 9753 9754
quiff$	7059
quiffs$	7059
quite$	4021 4041 1258 1402 1486 1489 3106 3114 3131
rabble$	950 951 6823 2965 3638
race$	5451 5454 5469 5473 5477 9124 5511
racists$	7138
radar$	9900 2411
raff$	6821
rag$	6818
ragged$	9143
rags$	6818
raid	6550
raid$	10175 7247
raided$	10165 10319
raids$	7247
rails$	8544
raise$	5320 5321 5322 5325 5326 5328 5329 5332 5882 3128
raised$	5881 3128 7080
raises$	3128
raising$	5320 5321 5322 5325 5326 5328 5329 5332 3128
ran$	398 399 400 412 413 431 432 1039 1220 1221 1222 1295 1296 2806 2885 3011 3014 7216
rang$	9852
ranger	2660
rape	6687
rape$	10312 6812
raped	7452
rarely$	1480 5345 1481 5346 1482 2760
rascal$	3638
rascals$	3638
rash	6568
rash$	76 77 725 10193 2927
rat$	6819
rate	2546
rate$	10009 7265
rated$	981 995 1156 1160
rates$	10009 7265
rather$	9815 9817 6240 3106
ratings$	9855 9856
rational$	4127
rats	2830
rats$	6695 6819
re	6411
re$	5633 5644 2970
reach$	8600 9296 9317 9340 5716 9348 9369 9370 9371 7106 7108
reached$	8262 8263 8264 8265 9234 9240 9245 9248 9254 9329 9346 9355 9356 9357 9358 9359
reaches$	7107
reaching$	9369 9370 9371 5747 7106
react$	9256 9802
reaction$	8711 8712
read	6309 7420
read$	8600 1988 1989 1990 9636 9934 10160 10259 7419
reader$	9909
readers$	9909
readily$	9751 9752 9753 9754
readin	10263 6639
reading$	10264 7124 3549
ready$	8150 8151 9799 6175 2389 2558 10272
real$	4946 5964 5965 5966 5967 3434
realise$	145 4564 4565 4669 4670 4671 4672 4673 4674 4675 4676 4677 4678 4679 4680
realised$	4564 4565 8217 8218 4594 4595
really$	5255 1793 1794 1795 1796
rearrested$	7460
reason$	5313 9369 9370 9371 2517 7106
reasoned$	9234 9240 9245 9254 9329 9355 9356 9357 9358 9359
reasoning$	9369 9370 9371 5750 7106
reasons$	2517
reassurance$	9023
rebuff$	2930 3231
rebuffed$	9217 9222 9223 9224 9225 2930 3231
rebufffed$	2930 3231
rebufffing$	2930 3231
rebuffing$	2930 3231
rebuffs$	2930 3231
receiv	7185 3484
receive$	4086
receives$	2750
recent	2387
recent$	6252
reckless$	76 77 3961 7598 7599 7600 7601 4129 7861 725 2875 2927 3654
recklessly$	3625
recklessness$	7755 7756 7757 7758 7759 7760 8128 4558
reclaim$	2691
reclaimed$	2691
reclaiming$	2691
reclaims$	2691
recognise$	7745 8281 4669 4670 4671 4672 4673 4674 4675 4676 4677 4678 4679 4680
recognition$	9909 7198
recomm	2675
recommit$	9954 10109
record	2449 2552 2583 6476 2653
record$	5951 6051 9805 6203 2412 2418 9961 6337 9963 10051 2578 6448 6455 6541 10348 7344 7480
recorded$	2423 2471 2473 2489 6369 6370 6448 6455 2605 2606 10142 3410
recording$	2292 2293 2294 2295 2412 2418 2579 6448 6455 7149
recordinged$	6448
recordings$	2579 6448
records$	9894 2412 2418 9961 9963 10051 6448 6455 10101 6541 7199 7344
recover$	3505
recovered$	10104 3505
recovering$	3505
recovers$	3505
recovery$	10328
recrui	10092
recruit$	382 383 2883 2884
recruited$	7534 382 383 4249 385 386 387 2883 2884
recruiter$	8449 6838 6841 6842
recruiters$	8449 6838 6841 6842
recruiting$	382 383 2883 2884
recruitment$	7544
recruits$	382 383 2883 2884
recruitted$	382 383 2883 2884
recruitting$	382 383 2883 2884
red$	1681 10024 3171 3193 7076 3408
redeal$	9954 10109
redemption$	7108
redheaded$	5497 3669
reduc	2546
reduce	2762
reduce$	7267
reduced$	7295
reduct	6412
reduction$	10033 10037
referenced$	6495
referr	10207 2726
referral$	5592 1728 5594 1730 1731 9640 7161 3609
referrals$	5592 1728 5594 1730 1731 9640 9787 9788 7161 7162
referred$	3484
reflected$	4805
refuge	6658
refuge$	10283
refus	2697 7408 3544
refusal$	4120 256 257 258 259 260 261 1124 1125 1126 1127 1128 1710 1711 5601 2136
refusals$	1710 1711 5601 2136
refuse	3603
refuse$	758 765 766 767 768 769 771 813 1709 9213 9388 9389 9390 9392 3230 7114 3303
refused$	8197 758 765 766 767 768 769 771 813 1709 9213 9217 9222 9223 9224 9225 9388 9389 9390 9392 3230 7114 7156 3303
refuser$	6868 3645
refusers$	6868 3645
refuses$	758 765 766 767 768 769 771 813 1709 9213 9388 9389 9390 9392 3230 7114 3303
refusing$	758 765 766 767 768 769 771 813 1709 9213 9388 9389 9390 9392 9575 9576 3230 7114 3303
regard	7185
regard$	3930 3931 3932 3933 3934 3936 3937 4922 4923 1059 4925 1095 9601 9602 9603 9604 9605 9606 9607 9608 5986 5987 5988 5989 5990
regardded$	1095
regardding$	1095
regarded$	983 1095 1162
regarding$	1095
regardless$	7653 7657 8152 8981
regards$	1095
regist	2392 2581 6446 6476
register$	6278 10093 10101 10323 10324 7234 7397
registered$	2845 3514
registers$	10101
registrations$	7206 3342
regret$	8347 8348
regrettable$	6120 9746
regrettably$	3681
regular$	428 429 2889
regularly$	427 10218
regulation$	8718 8719
rehab	10318 6702
rehab$	10327
rehabilitation$	3610
reject$	917 918 9213 9392 2942 3231
rejected$	917 918 9213 9217 9222 9223 9224 9225 9392 2942 3231
rejecting$	917 918 9213 9392 9575 9576 2942 3231
rejects$	917 918 9213 9392 2942 3231
rejectted$	917 918 9213 9392 2942 3231
rejectting$	917 918 9213 9392 2942 3231
relapse$	9257 7101
related$	10253 6816
relati	10274 10286 7185
relations$	6759
relationship$	7554 4093 486 487 488 7983 7984 8760 8985 8986 9046 2813 6740 6759 6972
relationships$	7554 4093 486 487 488 8985 8986 9046 6740 6759 6972
relay$	2622
relaying$	2622
relays$	2622
released$	2849 3603
relentlessly$	3677
relevant$	2681
reliab	2387
reliable$	6252
reliant$	6994
relied$	9355 9356 9357 9358 9359 2584
relies$	2816
relish$	859 860 861 862 2933
relished$	859 860 861 862 2933
relishes$	859 860 861 862 2933
relishing$	859 860 861 862 2933
reluctance$	4120 256 257 258 259 260 261 1124 1125 1126 1127 1128
reluctant$	762 765 766 767 768 769 771 1124 1125 1126 1127 1128 2312
relying$	2816
remain	3576
remain$	7768 621 622 856 939 955 1001 1002 1003 1004 1005 1006 1007 1008 1009 1010 1012 1013 1014 1015 1016 1017 1157 1181 1182 1183 1184 1185 1186 1354 1358 5223 1359 1360 1361 1362 1365 1366 1367 1368 1599 9255 2892 2975 2977 2981 3044 3046 3056 7441
remained$	4998
remains$	3973 253 254 621 622 856 939 955 1001 1002 1003 1004 1005 1006 1007 1008 1009 1010 1012 1013 1014 1015 1016 1017 4998 5003 1157 1181 1182 1183 1184 1185 1186 1354 1358 5223 1359 1360 1361 1362 1365 1366 1367 1368 1599 6527 2892 2975 2977 2981 3044 3046 3056
remand	6440
remand$	3855
remanded$	10065 6731 3855
remark$	1702 1703 1704 1705
remarkably$	3114
remarked$	1702 1703 1704 1705
remarking$	1702 1703 1704 1705
remarkked$	1702 1703 1704 1705
remarkking$	1702 1703 1704 1705
remarks$	1702 1703 1704 1705
reminded$	7639 7640 154 155 156 167 168 169 170 2430 2608 6525
reminder$	9743 9744
reminders$	7636 9743 9744
remiss$	3680
remit	2651
remorse$	8347 8348 6796
remorseless$	3654
remote$	9799
remov	2596 2642
remova	10315
removed$	274 275 276 277 9597 9598 10087 2664
render$	40 41 43
rendered$	40 41 43
rendering$	40 41 43
renderred$	40 41 43
renderring$	40 41 43
renders$	40 41 43
rent$	3849
reoffe	6416
reoffend$	9256 9937 9954 10109 7101
reoffended$	3861
reoffender$	3642
reoffenders$	3642
reoffending$	10036 10039 10041 3430 3861
reoffends$	3861
repair$	9802
repara	2854
reparation$	6719
repeat$	428 429 9256 2889 2970 3355
repeated$	4045 6118 6119 6142 9787 9788 3254 7162 3522
repeatedly$	427 5821 2219
replied$	8062 9472 9489 9490 9491 9492 9852
reply$	8075 8076 8077 8327 8329 9229 9235 9249 9626 9741 9802 9805 7098
replying$	7662 7825 8075 8076 8077
report	2385 6253 6261 2552 2582 2583 2653 6639 7185 7188
report$	7745 8165 8178 8281 9570 9640 2306 9886 2412 2418 9961 9963 6448 2622 2640 2649 10168 10264 7161 7415
reportd$	2649
reported$	8035 8043 2461 6369 6370 6448 2586 2649 7238 7278
reporting$	9228 2412 2418 6448 2622 2649
reportinged$	6448
reportings$	6448
reports$	9570 9640 2412 2418 9961 9963 6448 2622 2649 10168 7161
reprimand$	3853
reprimanded$	3853
reprimands$	3853
reprobate$	3638
reprobates$	3638
reputation$	1242 1243 9776 6209 9844
reques	6273 2515 2675
request$	9640 9743 9744 7161
requested$	7203
requests$	9743 9744 9787 9788 7161 7162
requir	6273 7185
require$	8847 1513 1514 1515 5381 1517 1518 1519 1520 1533 1534 9025 5401 5402
required$	1533 1534 9025 5401 5402 2551 6665
requires$	1533 1534 9025 5401 5402
requiring$	1533 1534 9025 5401 5402
rerob$	9954 10109
reside	6415 2787 2790
residential$	6652 6655 3092
residents$	8404 4780 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 8482 8485 8486 8487 8546 8550 6072 10016 10040 6805 6806
resilience$	3662
resilient$	1558 1559 1560 1561 1573 3662
resist$	7745 8212
resistance$	1124 1125 1126 1127 1128
resistant$	1124 1125 1126 1127 1128 7111 7114 3654
resit	3551
resolution$	10347 7479
resort$	378 379
resorted$	378 379 2263
resorting$	378 379
resorts$	378 379 2264
resortted$	378 379
resortting$	378 379
respect$	8281 8306 4690 4893 9229 9235 9249 9601 9602 9603 9604 9605 9606 9607 9608 6858 7098
respit	2787
respite$	6652
respon	9878 6257 6319 10076 10092 7258
respond$	8281 9229 9235 9249 9626 9802 9805 7098
responded$	9472 9489 9490 9491 9492 9636
response$	2084 2092 2093 2094 2292 2293 2294 2295 9874 9882 6425 6444 2580 10071 10072 6457 2594 2607 2611 6492 10129 6514 2663 2682 7149
responses$	2084 2092 2093 2094 2292 2293 2294 2295 7149
responsib$	9646 9729 9769
responsibbed$	9646 9729 9769
responsibbing$	9646 9729 9769
responsibed$	9646 9729 9769
responsibilit$	5264
responsibilities$	8888 9437 9646 9769
responsibility$	8161 8232 745 746 4615 4616 4617 4618 4619 4620 4621 4622 4623 4624 4625 4626 4627 4641 4642 4643 4644 4645 8271 8272 8273 8274 8275 8276 8277 8278 8279 8280 8311 9065 9437 9520 9601 9602 9603 9604 9605 9606 9607 9646 9769 2299 7457
responsibing$	9646 9729 9769
responsible$	7514 745 746 1573 9065 2291 9798 9944 2463 9987 6453 2589 2665 2847
responsibs$	9646 9729 9769
rest$	8821 9048 9132 9133 9134 9789 7163
resteal$	9954 10109
rests$	9789 7163
result$	242 4142 2518 6502 7415 7417
resulted$	7502 7503
resulting$	6502
results$	9776 6209 9844 9855 9856 10118 10264 7415 7417
resupply$	9954
retail	2405 6415 6521
retail$	6461
retailers$	2381 9872 6270 10040 10146 2666 10159
retain$	3339
retained$	7203 3339
retaining$	3339
retains$	3339
retak	3551
return	7185
return$	7568 7583 7717 7768 7797 7799 7800 7801 374 375 376 377 4272 408 412 413 4282 4325 4333 469 470 471 4340 7969 8281 9229 9235 9249 9255 9257 2557 2918 7098
returned$	374 375 376 377 408 412 413 2918
returning$	7662 7825 374 375 376 377 4269 408 412 413 4279 8058 2918
returnned$	374 375 376 377 408 412 413 2918
returnning$	374 375 376 377 408 412 413 2918
returns$	374 375 376 377 408 412 413 2557 2918
revealing$	9143 3216
revel$	919
reveled$	919
reveling$	919
revelled$	919
revelling$	919
revels$	919
review	2426
review$	2600 6954
reviewed$	2600 6496
reviewes$	2600
reviewing$	2600
reviews$	2600 6954
reward$	2536
rewards$	2536
rid$	2500
ridding$	2500
ride$	602
rided$	602
rides$	602
riding$	602
riff$	2956
right$	3961 3963 3990 8117 8118 8311 8532 5242
rightly$	2306
rigid$	9799 6175
rigoro	2609
rigorous$	6474
ring	2640 3356
ring$	8165 9178 2401 6505 2690 2963 7076
ringin	10046
ringing$	9228 2401 6505 2690
ringle	9951 10002 7288
ringleader$	9972 10022 10063 7221 3639
ringleaders$	9972 10022 10063 7221 3639
rings$	5160 5161 5513 9178 2401 6505 2690 7076
ringworm$	3823
riot$	6877 6878 6879
ripped$	5566 3209 3216
rise$	2648
risk$	7490 7491 7501 3879 15 16 17 3920 7546 7547 7553 7555 7556 7557 7558 7560 7561 7562 7564 8099 659 8235 8236 8294 8295 8296 8297 8298 8299 8300 8301 8302 8303 8304 8305 8316 8317 8318 8319 8320 8355 8362 8375 4846 982 4848 4849 4850 4851 4852 4853 4854 4855 4856 4857 8483 8484 4860 4861 4862 4863 4864 4865 5014 5015 1151 1152 5018 1154 1155 8646 8647 8648 8649 8650 8651 8652 8653 8654 8655 8656 8657 8658 8659 8660 8661 8662 8663 8748 8985 8986 8994 8995 8996 8997 8998 8999 9000 6114 6391 2549 6496 6699 2873 3349 3376
riskier$	3961 2875
risks$	7490 7491 7546 7547 7555 7556 7557 7558 7560 7561 7562 7564 4003 4004 8235 8236 8294 8295 8296 8297 8298 8299 8300 8301 8302 8303 8304 8305 8317 8318 8319 8320 8355 8748 8985 8986 8994 8995 8996 8997 6739
risky$	7490 7491 3961 4129 7861 4755 2875 2938 3043
ritalin$	3780
rivalry$	6816
rivals$	6806
road$	7791 4245 3105
roadman$	8439 6817 3637
roadmen$	8439 6817 3637
roam$	7830 1100
roamed$	1100
roaming$	1100
roammed$	1100
roamming$	1100
roams$	1100
rob$	8422 8423 9954 10045 10109 10164
robbed$	7534 7537 8094 2862
robber	9868 9878 6257 9951 6328 9964 2476 9975 6416 10077 10078 10079 10091 2623 10120 6712 6713 6724 6726 7217 7302 3624
robber$	8508 8509 8510 9944 6846 6847
robberies$	9952 9953 6341 10041 6488 10337 10351 10360 7266 7489
robbers$	8508 8509 8510 6846 6847
robbery$	7854 9874 9882 2395 6265 6266 6267 2403 2404 2438 6341 9970 6358 6425 6444 2580 10071 10072 6457 2594 2599 6468 2607 2611 6492 6514 2663 2682 10337 10338 10349 10351 10360 3350 3367 3412 7489
robbing$	10167 10173
robs$	10045 10164
robust	2506 2609 2639 3392
robust$	6474 2634
robuster$	2634
robustly$	7239
rode$	602
role$	8161 9769
roles	10085
roll$	895 9671 7425
rolled$	7411 7425
rolling$	895
roma$	1607 5478
romanian$	1607 5478 7069
room$	2381 9872 9890 9891 9892 6268 6269 6270 6303 9931 10146 6659 6691 2829 6704 10331 7289
rooms$	7289
ropes$	8745
rose$	7265
rot$	9631 9847
rotten$	2967 6909
rough	7449
rough$	4822 5059 2939 2967 3173
round$	8747 5129 8785 2491 7092 7267
rouser$	6830
rousers$	6830
route	10080
route$	4245 10135
routes$	10135
row$	5667 9293 5669
rowdy$	3049 3654
rows$	2783 2812
rubber$	3277
rude$	8637 8638 8732 9392 3654
ruffian$	3638
ruffians$	3638
rug$	9766
rui$	3856
rule$	8408 9475 9476 9477 9478 9479 9480
rules$	8420 8550 4934 4935 4936 4937 8824 9475 9476 9477 9478 9479 9480 9764 6807
run	2613
run$	7568 7583 7628 7768 7797 7799 7800 7801 4185 4186 4187 398 399 400 412 413 4287 4292 431 432 8165 4579 895 908 909 1039 8557 4949 1220 1221 1222 1295 1296 1401 9257 1784 1785 9392 6224 2618 2806 2885 3010 3013
runaround$	8575
runaway$	8508 8509 8510 6846 6847
runaways$	8508 8509 8510 6846 6847
rung$	9636
runner	7236
runner$	7886 8511 1027 6846 6848
runners$	7886 8511 1027 9967 6846 6848
runnin	6319 10092
running$	7548 7549 7550 7551 7552 4242 7887 398 399 400 412 413 4286 4288 4292 431 432 895 908 909 1039 1295 1296 1401 9392 9944 10076 2618 2806 2885 3009 3012 7291
runs	10092
runs$	398 399 400 412 413 4292 431 432 895 908 909 1039 1220 1221 1222 1295 1296 1401 9392 2618 10177 2806 2885 7291
rushed$	2721
s$	6317 9945 6353 6386 6588 6601 2747 6624 2774 6643 6645 6646 6655 2795 2796 6667 10320 6701 6705 10332 6734 7324 7327 7330
s17$	3846
s20$	3846
s47$	3846
sabotage$	2929
sabotaged$	2929
sabotages$	2929
sabotaging$	2929
safe$	7542 7543 3990 8234 8238 4614 8240 8253 8254 8262 8263 8264 8265 8960 5353
safeguard$	3915 7745 4634 8290
safeguarding$	9003 9004 9005 9006 9014 9015 9016 9023 3254
safer$	3961 3990
safety$	7500 3876 7555 7556 7557 7558 7559 7560 7561 7562 7563 7565 4012 4013 8235 8236 8240 8241 8242 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 8994 8995 8996 8997 9901
said$	92 4196 4413 4414 4421 4573 9282 5791 5792 5795 5933 5934 2159 2160 2461
sallow$	3669
same$	7654 7656 7658 7660 8153 4839 5378 5379 5380 1585 5514 9146 9159 5545 5553 3147
sanction$	2650 3399
sanctioned$	274 275 276 277 4834 4835 4836 4837
sanctions$	2650
sand$	9763
sandy$	3171
sat$	1690 1691 1692 2148 2149 2150 2151 2152 2153 2154 2155
satisfy$	9317
savage$	8508 8509 8510 6846 6847
savages$	8508 8509 8510 8529 8530 8531 6846 6847
saved$	8262 8263 8264 8265 9355 9356 9357 9358 9359
saving$	9776 7108
savvier$	1249 1250 1251
savvy$	1249 1250 1251 1573 6966 3660
saw	2718 2813
saw$	1095 2068 2069 6583
say$	7613 7745 4122 4182 8171 8178 8208 8281 947 9215 9229 9235 9249 5791 5792 5795 2602 7098
saying$	947 9228 9295
says$	947 9216 9282 5791 5792 5795 2159 2160
scabies$	3822
scallies$	3638
scally$	3638
scallywag$	3640
scallywags$	3640
scan$	2600 10220 10228
scandal$	3679
scandalous$	3679
scaned$	2600
scanes$	2600
scaning$	2600
scans$	2600 10228
scant$	65 72 1057 1058 1060 5976 5983
scantily$	1605 3163 3174
scar$	1625 7059
scarcely$	1440 1442 1443 1480 5345 1481 5346 1482 1535 5400 1536 1537 3117 3118 3133
scare$	9040 9041 9042
scared$	8998 8999 9000 1553 1554
scares$	5318 8944
scarf$	9183 7076
scaring$	7548 7549 7550 7551 7552
scars$	1625 7059
scarves$	9183 7076
scatter$	10141
scattering$	2662
scenario$	7492
scenarios$	7492
scheme$	7234
schemer$	6846
schemers$	6846
scheming$	3654
schizophrenia$	3771
schizophrenic$	3771
school	2759 10263 7412
school$	7874 7875 7876 8192 8289 8459 8460 8461 8462 8463 8464 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 8482 8485 8486 8490 8515 4894 8546 4958 8704 5842 5847 5848 9792 9823 6225 2364 10234 6616 10247 10248 6624 10250 10251 10257 10260 10261 10264 10266 10267 10272 6675 6756 3003 3254 3301 3310 3311 7390 7391 7406 3543 7409 3550 7421 3559
schoolboy$	2978
schooling$	7406
schoolmates$	6845
schools$	8459 8460 8461 8462 10307 7391
sclerosis$	10327 7314
scoliosis$	3834
scor	7214
score$	8745 7293
scored$	9929
scores$	7293
scorn$	2930
scorned$	2930
scorning$	2930
scornned$	2930
scornning$	2930
scorns$	2930
scour$	2600
scoured$	2600
scoures$	2600
scouring$	2600
scours$	2600
scrap$	8088
scraped$	7060
scratch$	9661
scrawny$	3669
screamed$	8197
screen	2726
screening$	10215
screens$	9399 9432 9433 9434 9435
screenshot$	2579
screenshots$	2579
screwed$	1174
scrote$	3640
scrotes$	3640
scrounger$	6846
scroungers$	6846
scruffily$	1605 3174 7075 7077
scruffy$	1607 5476 9143 3173 3193 3209 3216 3669
scum$	3638
scumbag$	3638
scumbags$	3638
search	9893 2491 10007 2528 10075 10150 2694
search$	2456 9980 6356 9999 10003 10004 2533 6410 2570 2574 2600 10103 10175 6559
searched$	2533 2600 10165
searches$	10003 10004 6393 2533 2574 2600 10103 10137
searching$	10003 2533 2574 2600
searchped$	2570
searchs$	2570 2600
seasoned$	3663
seating$	6476
second$	1585 5985 6189
secrecy$	4504 9651
secretive$	3654
sectio	10318 6702
section$	6380 3568
sectioned$	10327 3774
secur	3359
secure	2518 2790
secure$	8071 8072 6655 6720 2868 3339
secured$	10174 7203
secureed$	3339
secureing$	3339
secures$	3339
securi	2405 6306 2518 6521 2660
security$	8404 2381 9872 6270 2435 9931 2559 10146 2661 2666 2667 10159 2686 6806
seduce$	220 2879
seduced$	220 863 2879
seduces$	220 2879
seducing$	220 2879
see	2718
see$	145 7745 7768 675 678 681 682 4669 4670 4671 4672 4673 4674 4675 4676 4677 4678 4679 4680 1095 8942 9200 9626 9805 9916 2556 2578 2602 10161 6583
seed$	6832
seeds$	6832
seeing	2718
seeing$	7662 7825 6583 2823 2912
seek	6273 2515 2518 2584 3381
seek$	228 442 443 444 445 446 447 448 865 4730 866 867 868 869 870 871 887 888 890 9392 2378 10070 6459 3062 3063
seeked$	2378 6459
seeker$	8499 6799 6926 7441
seekers$	8499 6799 6926
seekin	6273 2515 2584
seeking$	228 442 443 444 445 446 447 448 865 4730 866 867 868 869 870 871 887 888 890 5043 5060 9392 2378 6459 6799 6926 3062 7441
seeks$	228 442 443 444 445 446 447 448 865 4730 866 867 868 869 870 871 887 888 890 2378 10070 6459 3062 3063
seem$	621 622 856 939 955 1001 1002 1003 1004 1005 1006 1007 1008 1009 1010 1012 1013 1014 1015 1016 1017 1157 1181 1182 1183 1184 1185 1186 1309 1311 1312 1313 1314 1354 1358 5223 1359 1360 1361 1362 1365 1366 1367 1368 5373 5374 5375 1599 2103 2104 2892 2975 2977 2981 3044 3046 3056 3112 3113
seemed$	621 622 856 939 955 1001 1002 1003 1004 1005 1006 1007 1008 1009 1010 1012 1013 1014 1015 1016 1017 1157 1181 1182 1183 1184 1185 1186 1309 1311 1312 1313 1314 1354 1358 5223 1359 1360 1361 1362 1365 1366 1367 1368 1511 1599 2103 2104 2892 2975 2977 2981 3044 3046 3056 3112 3113
seeming$	2103 2104
seemmed$	2103 2104
seemming$	2103 2104
seems$	253 254 621 622 856 939 955 1001 1002 1003 1004 1005 1006 1007 1008 1009 1010 1012 1013 1014 1015 1016 1017 1157 1181 1182 1183 1184 1185 1186 1309 1311 1312 1313 1314 1354 1358 5223 1359 1360 1361 1362 1365 1366 1367 1368 1599 2103 2104 2892 2975 2977 2981 3044 3046 3056 3112 3113
seen	10143 10180 2813 2852
seen$	397 8217 8218 4594 4595 984 1163 1261 9234 9240 9245 9254 9329 2068 2069 9667 10131 2718 2734 2823 7216 7226 7238
sees	2718 2813
sees$	1095 6583
seize	2421
seize$	6286 3339
seized	6285 2421
seized$	9910 6286 10104 7203
seizeed$	3339
seizeing$	3339
seizes	2421
seizes$	6286 3339
seizin	2421
seizing$	6286
seizure$	2421 10127 10236 7199 3755
seizures$	7199 7318 3755
seldom$	1480 5345 1481 5346 1482
select	2509
selective$	3521
selectively$	3521
self	3451 3473
self$	3865 3867 3905 3906 42 3908 3909 3910 3911 3912 3913 49 7540 7541 3917 3918 64 101 7750 4191 4192 4193 7850 4238 4295 8078 8079 8081 4475 4476 4477 4478 4479 4480 4481 4482 4484 4485 8113 8114 8127 4511 4512 4513 4514 8140 8141 8142 8143 8144 8145 8146 8147 8148 8149 4529 4530 4531 4532 8158 8163 4609 4613 749 8241 8242 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 4628 4629 8255 8256 8257 8258 8259 8260 8262 8263 8264 8265 4681 4682 4683 8526 5094 5096 8764 8765 8766 8767 8768 8769 8770 8945 8946 8947 8948 8949 8950 8951 8952 8953 8954 8955 8956 8957 8958 5335 8961 8962 5338 8969 6169 10226 6687 6736 2882 6766 6767 2923 2994 6992 6993 3129 3141 3272
selfharm$	7338
selfharmed$	7338
selfharming$	7338
selfharms$	7338
selfie$	7931 7939 4337 4338 474 475
selfies$	7931 7939 7940 4337 4338 474 475
selfish$	3654 3679
selfme	7316
sell$	7568 7583 7768 7797 7799 7800 7801 4185 4186 4187 398 399 400 459 8327 8329 8337 8339 8422 8423 2885 2902 6781
sellin	6319 9951 10046 10092
selling$	7864 398 399 400 459 9944 10173 2867 2885 2902 7210 7487
sells	10092
sells$	398 399 400 459 10177 2867 2885 2902
selves$	3865 3867 3905 3906 42 3908 3909 3910 3911 3912 3913 49 7540 7541 3917 3918 7750 4191 4192 4193 7850 4295 8078 8079 8081 4475 4476 4477 4478 4479 4480 4481 4482 4484 4485 8113 8114 8127 4511 4512 4513 4514 8140 8141 8142 8143 8144 8145 8146 8147 8148 8149 4529 4530 4531 4532 8158 8163 4609 4613 749 8241 8242 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 4628 4629 8255 8256 8257 8258 8259 8260 8262 8263 8264 8265 8526 8764 8765 8766 8767 8768 8769 8770 8945 8946 8947 8948 8949 8950 8951 8952 8953 8954 8955 8956 8957 8958 5335 8961 8962 5338 8969 6169 6736 6766 6767 6992 6993
semh$	3838
sen$	10246 3532 7398
send	2385 2582 2640
send$	7568 7768 441 450 8327 8329 8337 8339 2384 2610 6498 6505 2649 2893 2915 6781 3532 7398
sendd$	2649
sended$	2649
sending$	441 450 9369 9370 9371 2610 6505 2649 2893 2915 7106
sends$	441 450 2610 6498 6505 2649 2893 2915
sensation$	2934
sense$	8309 4686 1068 1297 1299 5334 1470 1471 5337 9164 9565 9566 9567
sensible$	7511 3961 3990 1573
sensit	2387
sensitive$	6252 6941
sensory$	3501
sent	2385 6528 6531
sent$	441 450 8050 8051 8052 8062 2384 10160 6664 2842 6731 2893 2915 6781 7156 3575
senten	10286
sentence$	2633 10359 7459 3605 7471 7488
sentenced$	6731 3605
sentences$	2633 10359
sentencing$	3605
separa	10286 10288 6664 6666 10333
separate$	10141
separated$	10289
separating$	2662 10289
separation$	10291
september$	7876
sergea	6265 6266 6267 2403 2404 2405 2438 6425 6444 2580 10071 10072 2594 2607 2611 6492 6514 2663 2682
sergeant$	2381 9890 9891 9892 6268 6269 6270 2435 6303 10050 10069 6445 10082 6472 10112 10117 10139 2670 6536 2676 6547 6555 7260
serial$	428 429 2889 2970 2982 3355
series$	1953 7231 7232
serious$	3928 4946 5964 5965 5966 5967 2970 3254
seriously$	9510 9511 9529 9530 9531 9532 9533 9534 9535 9536 9537 9538 9539 2219
seriousness$	8294 8295 8296 8297 8298 8299 8300 8301 8302 8303 8304 8305 8317 8318 8319 8320
sertraline$	3783
serve$	2625
served	10111
served$	2625 2855
serves$	627 628 2625
servic	10207
service$	8436 4881 5842 5847 5848 5858 5859 9771 9792 9823 6217 6225 2364 10036 10215 10221 3254 7149 3301 3310
services$	8289 8290 4950 8614 8736 9017 9018 9019 9020 9021 1732 1733 1734 1735 5842 9471 5847 5848 9792 9823 6225 10215 6795 7095
serving$	2625 6644 7137 3585
session$	133 135 136 5105 9385 9386 9387 9429 9430 9431 6794
sessions$	133 135 136 4042 7668 8704 5105 9429 9430 9431 6794
set$	380 8466 5458 1767 1768 1894 2422 2846 7018 7019 7393
setting$	2846
settle$	9229 9235 9249 7098
seven	9998 6434 2587 10080 10081 10107 10115 6508 2655 10181 7288
seven$	8467 8533 6520
severa	9919
several$	4045 456 1642 6118 6119 6142 9787 9788 7162 3350 3522
severe	3468
severely$	3542 3573
sex$	7554 4093 7787 4232 4316 7943 4323 460 4330 7958 476 477 478 479 7980 7981 4446 8757 8758 8985 8986 9046 6710 6740 6761 6771 6972
sext$	3629
sexted$	3629
sexting$	6757
sexts$	3629
sexual$	7861 4306 4314 4319 4321 4322 461 462 463 464 466 4334 4335 4336 476 477 478 479 7982 8757 5165 5168 9047 2725 2894 2904
sexualised$	7861 4306 4314 8628 8629 8630 8631 8632 8633 8634 8635 8636 6763 6764 3049 3661
sexuality$	8070
sexually$	5427 2897 3108 3109 3143 3490 3586 7452
sgt$	10112
shabbily$	1605 3166 3174
shabby$	3209 3216 3669
shadow	2694
shadow$	2436 6559
shadowed$	2436
shadowing$	2436
shadows$	5513 2436
shaggy$	3171
shall$	1739 1740 1741 1742 1743 1744 2585
shallow$	3654
sham	10182
shambles$	3679
shambolic$	3679
shame$	9663 6120 9746 3274
shameful$	9574 3679
shamefully$	3679
share	2582 3321
share$	7768 441 450 780 1688 9229 9235 9249 9626 9802 9805 6246 2382 2384 2638 2649 2794 2893 7098
shared$	441 450 1688 5933 5934 9636 6246 2382 2384 2649 2893
shareed$	2649
shareing$	2649
shares	3321
shares$	441 450 1688 6246 2382 2384 2649 2794 2893
sharin	7185 3321
sharing$	441 450 1688 9677 6246 2382 2384 2794 2893
sharper$	1249 1250 1251
shaved$	3189 3191 3193 7060 3206
shaven$	3161 3162 3190 3193 3206
she$	3977 3984 4361 4418 4422 4423 4448 696 935 4800 936 8426 937 938 4942 1098 8744 9287 9288 9289 9290 9291 5673 5674 5675 5677 5842 9471 3536
shed	7449
shed$	2279
shedding$	2279
sheep$	8458 6846
sheet$	7289
sheets$	7289
shelter$	7950 7951 7952 7953 7954 7955 7956 7957
shielding$	9006 9011 9012 9013 9014 9015 9016 9023
shift$	4185 4186 4187 3425
shifty$	3173
shirk$	2279
shirked$	2279
shirking$	2279
shirkked$	2279
shirkking$	2279
shirks$	2279
shirt$	9152 7076
shirtless$	3669
shirts$	9152 7076
shocking$	2185 2186 2187 2188 6120 9746 9782 9783 9784 9785 3049 3284
shockingly$	3681
shoddy$	3679
shoes$	5518 1654 9166 9167 9168 9169 9170 9178 7076 7081
shooti	9964 10077 10078 10079
shootings$	9952
shop	2405 6461 6521
shop$	7874 7875 2381 9872 6270 10086 10146 10154 10159
shopke	2405 6415 6521 6727
shopkeeper$	7710 7945 10352
shopkeepers$	7710 7945 8404 8546 2381 9872 6270 10016 10040 10146 2666 10159 6805 6806
shopli	2476 9975 6416 10078 10079 10091 2623 6712 6724 3863
shoplifter$	8508 8509 8510 6846 6847
shoplifters$	8508 8509 8510 6846 6847
shoplifting$	7548 7549 7550 7551 7552 7854 7864 7868 8535 6341 10041 2599 6488 10155 10337 10349
shoppe	6415
shoppers$	8546 10016 10040 6805
shopping$	6461
shops$	8546 2381 9872 6270 10086 10146 10154 2666 10159
short$	5461 9144 5566 9563 9564 3058 3150 3171 3192 3193 3216 3271 7159 3669
shortcoming$	3253
shortcomings$	9442 9443 9444 3253 7120 3678
shortest$	1627 3197
shorts$	9166 9167 9168 9184 9185 9186 9191 7076 7081
shot$	6428
shots$	6428 10110 10134
shotted$	2886
shotter$	3645
shotters$	3645
shotting$	398 399 400 2885 2886
should	2497 6628
should$	20 21 22 23 24 25 560 561 684 699 707 708 709 710 711 712 713 714 715 723 727 728 729 730 776 789 1340 1479 1529 1959 1961 1962 1963 1964 5831 9466 5970 2176 6046 6293 2435 2484 2585 10253 3256
shoulder$	8717 1622 3302
shouldered$	7021 3302
shouldering$	3302
shoulderred$	3302
shoulderring$	3302
shoulders$	8717 8775 3302
shout$	1220 1221 1222
shouted$	2804
shouting$	2783
shouts$	1220 1221 1222
show	2454 6320 2470 7185
show$	726 750 751 4646 4647 4648 4649 4650 4651 4652 4653 4654 4655 8281 4661 4722 4723 8384 9229 9235 9249 1876 9420 6294 2602 7098
showed$	726 750 4722 4723 2111 6294
showin	2454 2470
showing$	750 2111 9870 10237
shown	6528 6531
shown$	145 726 751 4722 4723 9330 9331 9332 9333 2111 2423
shows	2454 6320 2470
shows$	726 750 4722 4723 1875 2111 6294 6340 2602
shrug$	829 2298
shruged$	829 2298
shrugged$	829 2298
shrugging$	829 2298
shruging$	829 2298
shrugs$	829 2298
shunt$	2732
shut$	2347 7156
shuts$	2347
shutting$	2347
shy$	6930
siblin	10297 10298
sibling$	6956 3095
siblings$	3866 7873 8731 8915 10303 6737 6956
sick$	10194 10234
sickle$	3464
side$	9086
sidelined$	3285
sight$	10060 7261 3475 3513
sighted$	7136 7238 7378 3698
sighting$	2431 7211
sightings$	2431 10047 7211 3413
sign$	2257 2258 2259 2260 9767 9768 7158 7161
signal$	7699 10123
signals$	7699 7700
signed$	2743 2744
significant$	1149 1150
signs$	2257 2258 2259 2260 9767 9768 9787 9788 10090 7158 7161 7162
silence$	4504 9651
silliness$	7755 7756 7757 7758 7759 7760 8128 4558
silly$	3928 76 77 3961 4129 687 2926 3654
silo$	3314 3315
siloed$	3683
silos$	7178
similar$	1607 5478 3150
simple$	3598
simpler$	2558
simply$	593 8223 8224 8225 8226 1219 1793 1794 1795 1796 5830 2107 2108 2265 2266 2309 3291
since$	10315 6997 7477
single$	1860 1861 5760 5804 5805 1994 5860 5932 2387
sister	10274 6660 10287 6663 10297 10298 2828
sister$	7873 2779 10285 6688 6956
sisters$	7873 8731 5248 5249 5250 6956
sit	10143 10180
sit$	4163 1690 1691 1692 1694 9229 9235 9249 2148 9803 7098
site$	7197
sits$	1690 1691 1692 1694 2148 2149 2150 10092
sitting$	8150 8151 2148 2149 2150
situation$	7492 4138 8134 8135 8235 8236 8240 8241 8242 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 8380 9001 9002 9074 6114 9781 6222 2812 7444
situations$	7492 8380 9074
six	9998 6434 2587 10080 10081 10107 10115 6508 2655 10181 7288
six$	8533 1597 5463 5464 1642 9132 9133 9134 9135 9136 9137 5690 5699 5705 6520
sixteen$	1343 1344 1345 1346 6977
size$	1371 1372
skaters$	5690 5699
skeletal$	3150
ski$	3221
skilled$	1582
skills$	1297 1299 5334 1470 1471 5337
skimpy$	3216
skin$	5485 5501 10205 7042 3179 3185
skinned$	7003 7035
skinniest$	1627 3197
skinny$	5461 5497 5566 3150 3216 3669
skins$	7962
skirt$	9166 9167 9168 7076 7081 7088
skirts$	9166 9167 9168 9184 9185 9186 9191 9194 7076 7081 7088
skive$	3628
skived$	3628
skives$	3628
skiving$	3628
skunk$	6593
slag$	6846
slags$	6846
slapdash$	3679
slave$	6895 3031 3649
slaves$	6895 3649
sleep	6572 6600
sleep$	7768 7830 452 10197 10218 10225 2784 2818 2841 2895 3493
sleeped$	2832
sleepes$	2832
sleeping$	452 2784 2818 2832 2895 3482
sleeps$	452 2784 2818 2832 2841 2895
slender$	3150 3669
slep$	3584
slept$	452 6614 2817 2895 3584
slicked$	1621 7060
slide$	7171 7289
sliders$	9166 9167 9168 9184 9185 9186 9188 7076 7081
slides$	7289
slight$	3150 3669
slightest$	5738 5977
slightly$	1595 3152
slim$	5461 3150 3669
slimly$	3152
slippers$	9180 7076
slipshod$	3679
slit$	3206
sloppy$	2185 2186 2187 2188 3284 3679
sloth$	7173
slow$	1124 1125 1126 1127 1128 2185 2186 2187 2188 9782 9783 9784 9785 9799 6175 2312 3284
slowly$	9799
slut$	6846
sluts$	6846
sly$	3654
smacke	2804
smacked$	6669
small$	1053 5233 5461 1602 9144 3116 3150
smaller$	4776 4777 4786 4787 4788 4789
smart$	5478 6964 6970 3216
smarter$	3961
smartly$	1605 3174 7075 7077
smarts$	6965
smelly$	9143 3669
smitten$	498 499 500 501 502 503 504
smok	2728
smoke$	7568 7768 7797 7799 7800 7801 353 8327 8329 8422 8423 9392
smoked$	8062 9392
smoker$	8505
smokers$	8505
smokes$	9392
smoking$	3877 3878 660 9392
snakes$	6846
snapchat$	4077 4078 4079 433 4298 434 4299 435 4300 436 4301 437 4302 7928 7929 7930
sneak$	6846
sneaks$	6846
snood$	9183 7076 3674
snoods$	9183 7076 3674
snub$	2930
snubbed$	9217 2930
snubbing$	2930
snubed$	2930
snubing$	2930
snubs$	2930
so$	7655 7659 5833 2116 3114
social$	7856 7862 433 434 435 436 437 4765 8536 5042 8673 8733 5842 9471 2351 2353 6280 2444 6310 9953 6439 10179 2825
society$	8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 8482 8485 8486 8487
sociopath$	6846
sociopathic$	3654
sociopaths$	6846
sod$	5997
sofa	3570 7449
sofa$	10308
sofasu	7435
soft$	8150 8151
sold$	398 399 400 459 2867 2885 2902 6781
soldiers$	8585
solely$	2300 2301 3300
solicit$	2924
solicited$	2924
soliciting$	2924
solicits$	2924
solicitted$	2924
solicitting$	2924
solid$	3150
solidly$	3152
solve	3401
solves	3401
solvin	3401
somali$	1607 5478 7069
some$	89 657 1642
somebody$	7824 8203 5651 5842 9471 2636
someone$	7824 4353 8203 5275 1449 5651 5842 9471 2636
something$	8039 9395 10097
somewhere$	7950 7951 7952 7953 7954 7955 7956 7957
son	10121
son$	8873 6613
sons$	8873
soon$	9751 9752 9753 9754
sooner$	8812 9454 9463
sophisticated$	1306 3663
sorely$	2219
sorry$	9330 9331 9332 9333
sort$	8398 9003 9004 9005 9139 6804
sorts$	6804
sought	10111
sought$	228 442 443 444 445 446 447 448 865 4730 866 867 868 869 870 871 887 888 890 3063
sound$	1309 1311 1312 1313 1314 3112 3113
sounds$	1309 1311 1312 1313 1314 3112 3113
source	7185
source$	6252 2388 2498 2659 10169 10192 3321 7187 3323
sources$	2388 10169 7187
south$	1618
space$	8978 6431 6704
speak	2813
speak$	7612 7745 7925 438 439 440 1315 1316 1317 1318 1319 1320 1347 1348 1349 1350 5344 9200 9229 9235 9249 9320 9369 9370 9371 9626 7098 7106
speaking$	438 439 440 9228 7124
speaks$	438 439 440 1315 1316 1317 1318 1319 1320 1347 1348 1349 1350 9320 2159 2160
special$	2755 10246 3556 3567
specialist$	10208
speech$	2719
spell	7420
spelli	6639
spelling$	10264 3549
spend$	7768 4144 4145 4208 8030 8031 8032 8033 8034 901 902 903
spendded$	901 902 903
spendding$	901 902 903
spended$	901 902 903
spending$	7662 7825 8030 8031 8032 8033 8034 901 902 903
spends$	901 902 903 10143
spent$	901 902 903 2855
spice$	6593 10230
spiky$	3171 3193
spineless$	3679
spirit	6572
spirits$	10197
spite$	4011 147 148 150 4043 181 182 183 7898 7899 7900 7901 2254
spiteful$	9574 3654
split	10286 10288
split$	10141 6664
spliting$	2662
splitting$	2662
spoiled$	3654
spoilt$	3654
spoke$	438 439 440
spoken$	7639 7640 154 155 156 8035 4834 4835 4836 4837 9234 9240 9245 9254 9329 9636
sporadic$	8623 8624 8625 8626 1137 3040
sport$	1624 1659 1660 1661 1662 1663 1664 1665 1666 1667 1668 10223 3194 3211
sported$	1624 1659 1660 1661 1662 1663 1664 1665 1666 1667 1668 3194 3211
sporting$	1624 1659 1660 1661 1662 1663 1664 1665 1666 1667 1668 3194 3211
sports$	1624 1659 1660 1661 1662 1663 1664 1665 1666 1667 1668 3194 3211
sportted$	1624 3194
sportting$	1624 3194
sporty$	3173
spot$	10054 10089 7280 7301
spots$	10054 10089 7070 7301
spotted$	3698
spotty$	1620 5497 9126 3177 3669
spray$	3187
spree$	7281
spring$	7876 7877
spurn$	2930 3231
spurned$	9217 2930 3231
spurning$	2930 3231
spurnned$	2930 3231
spurnning$	2930 3231
spurns$	2930 3231
squad	6257 6260 6265 6266 6267 2403 2404 6276 2438 6425 6444 2580 10071 10072 2594 2607 2611 6492 6514 2663 2682
squad$	9882 9883 2394 9885 9890 9891 9892 6268 6269 9897 2408 9901 6303 9971 10050 10069 6445 10082 6472 10112 10117 10139 6547
squander$	2929 3307
squandered$	2929 3307
squandering$	2929 3307
squanderred$	2929 3307
squanderring$	2929 3307
squanders$	2929 3307
square$	10154
squarely$	2300 2301 3300
squint$	3672
squints$	3672
stab	10313
stabbed$	7537 8094 2862
stabbi	9964 10077 10078 10079 6712 6713
stabbing$	9970 10337 10338 10360
stabbings$	9952 10337 10360
staff	2405 6521 2660
staff$	7824 7945 8192 4662 8289 8290 8404 4780 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 8482 8485 8486 8487 8490 8512 8546 8552 1082 1083 4950 8704 8739 8753 8754 8755 9072 9073 5685 5686 5688 5689 5727 5728 5729 5842 9471 5847 5848 9792 9823 6225 6270 10016 10146 10352 6795 6805 6806 6889
stained$	9143 3209 3216
stairw	7449
stamme	10205 10226
stamp	2546
stamp$	7142
stamped$	7142
stamping$	7142
stampped$	7142
stampping$	7142
stamps$	7142
stance$	6499 7256
stand	10143 10180
stand$	1279 5320 5321 5322 5325 5326 5328 5329 5332 1598 1690 1691 1692 2151 2152 2153 2154 2155 3261
standard$	9661 7149
standards$	9475 9476 9477 9478 9479 9480 7149
standing$	5320 5321 5322 5325 5326 5328 5329 5332 2151 2152 2153 2154 2155 3261 3594
stands$	1598 1690 1691 1692 2151 2152 2153 2154 2155 3594
starte	3484
started$	397
starti	3484
starts	3484
starve$	3452
starved$	3452
starves$	3452
starving$	3452
stash	9878 6313 2469
stash$	9959
stashed$	9888
state	6253
state$	4138 9781
stated	6253
statement$	7751 4808 4809 4810 9881 9887 2756 7397
statemented$	3845
statements$	4808 4809 4810 9881 9887
statio	6521
station$	7874 7875 2381 9872 10146 10154 10338
stations$	2381 9872 10146
statistics$	9855 9856
stature$	9083 9084 9085 7015
status$	8349 8353 8354 8375 8381 8384 2934 6954 7397 7441
stay$	3950 7583 7687 4124 4146 4147 4164 7797 7799 7800 7802 4207 7849 7987 8030 8031 8032 8033 8034 8035 4432 8178 8327 8329 8337 8339 9229 9235 9249 2784 7098
stayed$	7823 8035 8043 8050 8051 8052 8073 8074 8202 2784 2817 2832
stayes$	2832
staying$	7662 7825 7987 8030 8031 8032 8033 8034 8035 2784 2832 3562
stays$	8035 2784 2832 3562
steal$	7768 8422 8423 1220 1221 1222 9255 9388 9389 9390 9954 10045 10109 10164
steali	6319 10092 3863
stealing$	7546 7547 7548 7549 7550 7551 7552 8535 8732 9944 10167 10173 7487
steals	10092 3863
steals$	1220 1221 1222 9388 9389 9390 10045 10164
step	10274 6660 10294
step$	6299 2568 3392
stepbrother$	6688
stepdad$	2779 10285 6661 2800 10303 6688
stepfather$	2779 10285 6661 2800 10303 6688 10325
stepmother$	10285 2800 10303 6688 10325
stepmum$	10285 2800 10303 6688
stepparent$	10303 6688
stepparents$	10303 6688
stepped$	3392
stepsiblings$	10303
stepsister$	6688
stepstepdad$	10303
stepstepfather$	10303
steroi	6606
steroids$	10231
steward$	4082 7710 7945
stewards$	4082 7710 7945
sti	3491
sti$	7356
stick$	8281 9229 9235 9249 1988 1989 1990 7098
still$	7641 7661 7683 1999 2000 2001 2002 2563
stills$	6245 10044 6428 2656
stis$	7356
stock	9878 9951
stock$	2398 9938 9958 9959
stockily$	3152
stocky$	5461 3150 3669
stole	3863
stolen	9878 9951 3863
stolen$	9938 9959 2614 10349 10350 3442
stoma$	3832
stomach$	3517
stone$	10227 3218
stoned$	9392
stoner$	6846
stoners$	6846
stood$	1690 1691 1692 2151 2152 2153 2154 2155 3261 3594
stop	2491 2545 10150 2694
stop$	7611 7719 4179 7809 7849 4407 8165 8209 8622 9229 9235 9249 9317 9369 9370 9371 9893 2456 9980 6356 9999 2513 2514 2528 6410 2570 2637 2677 6559 7098 7106 3406
stopped$	4405 4450 8094 9355 9356 9357 9358 9359 9483 9484 9485 9486 9487 9488 2570 10075 2860 7156 7238 3507
stopping$	2513 2677
stopring$	2677
stops	2528
stops$	2513 6393 10027 2570 2637 2677
stopting$	2677
store	2405 6313 2469 6521
store$	7687 4185 4186 4187 2381 9872 6270 10146 10159
stored$	9888
stores	2469
stores$	2381 9872 6270 6333 10146 10159 10177
stories$	4808 4809 4810 1219
storin	9878 6319 9951 2469
storing$	9944 10173
story$	4808 4809 4810
stout$	3150 3669
straight$	8044 8045 3171 3193
strange$	4312 675 678 681 682
stranger$	7695 7705 7706 4771 10322 6744
strangers$	4062 7695 4073 4076 7702 7705 7706 7714 7718 7722 7836 4303 4752 8378 8379 4770 6744
strapping$	3669
strappy$	3216
strate	7249 7258 7262
strategy$	7268
strayed$	8062
street	2387 6365 10075 6461
street$	7865 7874 7875 6252 6354 9990 10010 10086 10154 2702 6746 2954 3042 3082 3087 3098 3099 3100 3101 3147 3325 3437
streets$	7865 4965 9990 10010 10086 10154 6746
streetsmart$	3659
streetwise$	1558 1559 1560 1561 1573 3659
streng	2518
strength$	1371 1372
stress$	3503
strict	2609
strict$	6474
strike$	5373 5374 5375 10045 10137 3330
strikes$	10045 10137
striking$	3173
strikingly$	3114
string$	206 1954
stringing$	206
strings$	206 10110
stroke	6568 6702
stroke$	10193 10236 10327
stroll$	1690 1691 1692
strolls$	1690 1691 1692
strong	2506 2609 3392
strong$	1433 1434 1435 1573 6474 2634 3150 3434
stronger$	1067 2634
strongly$	3152
stroppy$	3654
struct	7240
structure$	9978 9986
struggle$	130 1124 1125 1126 1127 1128
struggled$	130 1124 1125 1126 1127 1128
struggles$	130 1124 1125 1126 1127 1128 3555
struggling$	130 1124 1125 1126 1127 1128
strung$	206
stubble$	3670
stubborn$	6175 3654 3679
stubbornly$	3679
stuck$	8073 8074 9330 9331 9332 9333 1988 1989 1990
stud$	9178
studen	6727
student$	1099 8640 8664 8665 8666 8667 8668 8669 8680 10352 6832 2978 6908
students$	1099 8640 8664 8665 8666 8667 8668 8669 8680 6832 6908
studs$	9178
stuff$	7810 7944
stunt$	7554 6740
stunts$	7554 6740
stupid$	3928 76 77 3961 4115 687 2877 2926 3654
stupidity$	7755 7756 7757 7758 7759 7760 8128 4558
sturdy$	3150
stutte	10205
style$	9139 6816
subculture$	6907
subcultures$	6907
subjec	3361
subject$	9075 9078 2451 10067 3379 3707
subjects$	9075 9078 2451 6403 3707
submi	7185
submit	2385 3321
submitted$	2605 2606 7278
substance$	30 35 4878 3496
substandard$	2185 2186 2187 2188 9782 9783 9784 9785 3284
succeeded$	9346
succes	2648
success$	10118
successful$	10018 6513
such$	3255
sucked$	7534
suffer	2820 2821
suffer$	3505
suffered$	6685 6686 3505
suffering$	3505
suffers$	6685 6686 3453 3505
sufficient$	1469 1472 6994
sugar$	2911 7328
sugars$	7328
sugges	6253 2675 7185
suggest$	5588 5590 5591
suggested$	5588 5590 5591
suicidal$	3772
suicide$	10195 3772
sullen$	3654
summer$	7876 7877
summon	10075
superficial$	8623 8624 8625 8626 2950 3040
superv	2852 2854
supervised$	3095
supervising$	8761 9003 9004 9005 9006 9014 9015 9016 9023 9028 9029 9030 9031 9032
supervision$	8761 9003 9004 9005 9006 9014 9015 9016 9023 9028 9029 9030 9031 9032 2292 2293 2294 2295 10343 6719 7149 7458 7476
suppl	10092
suppli	2385 2582 6509 7296
supplied$	398 399 400 6528 2885
supplier$	8517
suppliers$	8517 9972
supplies$	398 399 400 6344 10134 10177 2867 2885
supply	9868 2385 9878 6319 9945 9951 9964 9965 2582 10077 10078 10079 10085 6724 7248 7249
supply$	398 399 400 2378 9938 9954 6344 6510 10349 2885 3447
supplyed$	2378
supplying$	398 399 400 2378 9944 10167 10173 10349 2867 2885 7487
supplys$	2378
suppor	2518 2584 2852 3385 3392
support$	133 141 142 4042 7668 7745 8289 8290 8600 8614 8618 9003 9004 9005 9006 9014 9015 9016 9023 1732 1733 1734 1735 2092 2093 2094 9635 2292 2293 2294 2295 2493 2522 2551 6619 10254 2765 10255 6631 6794 6795 7095 7397
supported$	141 142 2493 2522
supporting$	141 142 2493 2522
supports$	141 142 2493 2522 2551
supportted$	141 142
supportting$	141 142
supposed$	7813 7814
suppre	2546
suppress$	3726
suppressing$	3726
suppression$	3726
sure$	1766 1767 1768 5709 5710 5711 5712 1848 1849
surely$	1913 1921 5786 1922 1923 5830 7115
surf	7435
surface$	2950
surgery$	10220 10228
surly$	3654
surprising$	675 678 681 682
surprisingly$	3114
surveillance$	9999 3693 3729
surveilled$	9929
surviv	2821
survival$	2906
survive$	8976 8977 5356 1492 1493 5359 1497 3130
survived$	1497 6686 3130
survives$	1497 3130
surviving$	1497 3130
suspec	2452 7242
suspect$	9075 9078 9813 9943 9974 2588 6962 7215 3372 3379 3717
suspected$	6317 2461 2474 2588 2683 2847 3352
suspects$	9075 9078 9813 9939 9940 9943 9974 9977 2588 6831 6962 7215 3351 7245 3717
suspen	6639
suspended$	274 275 276 277 4834 4835 4836 4837 2758 6844 7403 3606
suspendeds$	2758
suspension$	8463 2758 10264 6844 3840
suspensions$	8463 2758 6844 3840
suspicious$	6417
swallo	3510
swap$	450 468 4333 469 470 471 472 473 2893
swaped$	450 468 4333 469 470 471 472 473 2893
swaping$	450 468 4333 469 470 471 472 473 2893
swapped$	450 468 4333 469 470 471 472 473 2893
swapping$	450 468 4333 469 470 471 472 473 2893
swaps$	450 468 4333 469 470 471 472 473 2893
swarthy$	3669
swayed$	6800
swear$	9392
swearing$	9392 10248
swears$	9392
sweatshirt$	9166 9167 9168 7076 7081
sweatshirts$	9166 9167 9168 7076 7081
sweep$	2276 7287
sweeping$	2276
sweeps$	2276 7287
swept$	2276
swift	2506 3392
sympathy$	8093 8097 8115
symptoms$	7369
syndro	6568
syndrome$	10193 7376
system	7185
system$	8133 8552 8753 8754 8755 9961 9962 9963 10051 10095 10096 10321 3254
systemic$	3254
systems$	9961 9963 3254
t$	5527 9166 9167 9168 6634 7081
ta	2764 6630
ta$	6629 10255
table$	10252
tables$	9845
tablet	6573
tablets$	10198 6576 10230 7347 7375
tabs$	6278
tackl	2546 2642
tackle	7267
tactic	7249 7258
tactical$	6457 3419
tag$	10346 10354 10359 7485
tagged$	10346 3612
tagging$	10346
tags$	10359
tail$	2436
tailed$	2436
tailing$	2436
tails$	2436
tak	2596
take$	63 7568 7583 94 3971 7628 4086 7768 4161 307 308 7838 7853 430 449 520 4387 750 751 780 4646 4647 4648 4649 4650 4651 4652 4653 4654 4655 8281 4669 4670 4671 4672 4673 4674 4675 4676 4677 4678 4679 4680 4696 4697 4698 4699 4700 8327 8329 8337 8339 4996 1276 1398 1478 9200 9229 9235 9249 5877 2020 5904 5908 5909 5910 5911 5912 5913 5914 2111 9626 9802 9805 2532 2573 6532 6551 2711 2712 2741 2874 2915 7098
takeaway$	7874 7875
taken$	63 94 8035 750 751 9319 9330 9331 9332 9333 5876 5905 5906 5907 5908 5909 5910 5911 5912 5913 5914 2111 9636 2714 2721 2786 2874
taker$	8494 6738
takers$	8494 6738
takes$	63 94 352 430 449 8228 750 1398 5904 2111 2532 2711 2714 2741 2874 2915
taking	3510
taking$	3897 63 7629 430 449 750 1398 8979 8980 5908 5909 5910 5911 5912 5913 5914 2111 2532 2712 2714 2741 6738 2874 2915
talk	10143
talk$	133 7745 7924 438 439 440 8075 8076 8077 1315 1316 1317 1318 1319 1320 1347 1348 1349 1350 1351 9200 9229 9235 5621 9249 9320 9340 5716 9369 9370 9371 9879 7098 7106 3312
talked$	438 439 440 8050 8051 8052 8065 3312
talking$	438 439 440 8075 8076 8077 1441 9228 9369 9370 9371 5749 9879 7106 3485
talkked$	438 439 440
talkking$	438 439 440
talks$	133 438 439 440 1315 1316 1317 1318 1319 1320 1347 1348 1349 1350 1351 9320 9908 3312
tall$	5461 9087 1601 3150 7020 3669
tallest$	1627 3197
tan$	7051 7052
tango$	7842
tanned$	1620 3177 3669
tantrum$	8693 8694 6917
tantrums$	8693 8694 6917
target	9893 2509 2510 6376 10011 10012 2571 2642 3392 7262 7267
target$	7531 7532 921 9928 9980 10001 6377 3379 3389 7259 3411 3433 3550
targeted$	7534 921 10001 6377 6436 3411
targeting$	921 10001 6377 3411
targets$	7530 7532 921 9776 6209 9844 9855 9856 9928 10001 6377 7259 3411
targetted$	921
targetting$	921
tart$	6846
tarted$	1707 1708 3229
tarts$	6846
task	6260 2651
task$	9437
tasked$	2442 2592 6525 3395
taskforce$	9885
taskin	3395 7284
tasking$	6425 6444 2580 10071 10072 6457 2594 6468 2607 2611 6492 6514 2663 2682 7260
tastes$	8895
tattoo$	1625 9115 9178 7059 3196
tattooed$	3669
tattoos$	1625 9115 9178 7059 3196
taught$	141 142 145 7671 7672 7673 8116 9234 9240 9245 9254 9329 9355 9356 9357 9358 9359 10087
taunt$	2941
taunted$	2941
taunting$	2941
taunts$	2941
tauntted$	2941
tauntting$	2941
teach$	141 142 8512 8600 9296 9369 9370 9371 7106
teache	6727
teached$	141 142
teacher$	7710 7945 8192 5858 5859 10352
teachers$	7710 7945 8192 8404 4780 8512 8704 8739 5685 5686 5688 5689 6806 6889
teaches$	141 142
teachi	6641
teaching$	141 142 2764 6630 10266
team	6260 6276 6425 10207
team$	5842 5847 5848 9792 9823 6225 2364 9875 9883 9885 9890 9891 9892 6268 6269 9901 6303 9971 2512 10050 10069 6445 10082 6472 10117 10139 6547 10212 10221 3301 3310 7319
teams$	2512
tearaway$	3638
tearaways$	3638
tech$	7084 3220
techni	7249
teen$	1099 8640 8643 8664 8665 8666 8667 8668 8669 8680 6908
teenage$	1585 2903 2970 2973 2982 3146 3147 3350
teenager$	1099 8640 8643 8664 8665 8666 8667 8668 8669 8680 9075 9078 6832 6908
teenagers$	8368 8401 8440 1099 8640 8643 8664 8665 8666 8667 8668 8669 8680 9075 9078 6832 6890 6908
teens$	8440 1099 8640 8643 8664 8665 8666 8667 8668 8669 8680 6908
teeth$	9127 9128 9129 7047
teleph	2444
telephone$	2420 9911 3334
telephones$	2420 9911
tell	2640
tell$	7745 7768 8172 8178 8281 947 8557 9229 9235 9249 9320 5791 5792 5795 9805 2379 2400 2401 6505 7098
telling$	947 9228 2400 2401 6505
tells$	947 9320 5791 5792 5795 2400 2401 6505
temper	10286
temper$	8693 8694 6917
tempered$	6923 6924
tempers$	8693 8694 6917
temporarily$	3536
temporary$	3569
tempt$	7508 7509 217 218 219 2879 2920
temptation$	7829
tempted$	7508 7509 217 218 219 863 2879 2920 6800
tempting$	7508 7509 217 218 219 2879 2920
tempts$	7508 7509 217 218 219 2879 2920
temptted$	7508 7509 217 218 219 2879 2920
temptting$	7508 7509 217 218 219 2879 2920
ten$	8467 1343 1344 1345 1346
tenancies$	2631
tenancy$	2631 10309 7446
tenants$	6072
tendencies$	6837
tension$	2783 7240
term$	10205 6642
termin	3489
termination$	10214
terrible$	3928 3961 7598 7599 7600 7601 4591 4820 2185 2186 2187 2188 9782 9783 9784 9785 2338 2877 3049 3085 3284
territ	6431
territory$	10056
terrorise$	911 912 913 2940
terrorised$	911 912 913 2940
terrorises$	911 912 913 2940
terrorising$	911 912 913 2940
terrors$	7359
test$	1080 9392 2432 2433 10215 7356 7363
tested	2726
tested$	1080 3497
testing$	1080 9392
tests$	1080 7363
testted$	1080
testting$	1080
text$	438 439 440 9741
texted$	438 439 440
textin	10046
texting$	438 439 440
texts$	438 439 440
textted$	438 439 440
textting$	438 439 440
than$	4026 8184 4569 5114 5115 5116 5159 1305 5186 8814 8815 8816 8817 8845 5221 1466 1487 1490 5423 5424 5425 5426 9056 9857 9858 9859 9860 9861 9862 9865
thank$	8100 8101 8102 8103 8104 8105 8136 8137 8138 8139 8154 8155 8156 8157
thanks$	270 5960 2349
that	7185
that$	4085 496 4662 8426 8742 1585 9639 9745 6199 6222 9854 6340 10158 6539 6548 2958 3147 7151
the$	3919 4085 7871 4258 4259 4508 4662 8288 4692 8333 4724 8404 935 957 4926 4927 4970 1248 8742 5120 5196 5267 1414 1585 1632 5521 5534 1670 9372 5775 5815 9471 5880 5945 6104 6111 6134 6136 9764 9765 6142 6144 9787 9788 9796 6173 2341 2364 6334 6351 6358 6360 6385 6400 10032 6559 6563 6592 2831 6729 6806 2958 7151 7162 3350 3353 3376 3508
thef$	9944
theft	9878 6328 9964 2476 9975 10077 10078 10079 10091 2623 10120 6554 6712 6713 6724 6726 3624
theft$	7854 7868 8535 8732 9953 6341 9970 2599 6488 10155 10179 10337 10338 10349 10351 10360 3367 7489
thefts	6416
thefts$	9952 9953 6341 10041 6488 10155 10179 10337 10360 7489
their	6281 2417 2452 2688 7194 3344 3363
their$	18 3938 3940 78 79 82 86 3953 3955 93 4002 4085 240 247 248 249 251 4119 255 4130 4131 4132 4133 4134 4135 7770 310 4190 7833 4221 4222 7871 4248 4324 7971 4374 4445 4467 4497 4498 638 639 4510 4536 8164 690 693 8188 8191 4605 8233 4611 4662 8312 8316 4692 943 4839 8512 8548 4957 1200 8748 1266 8784 5171 5173 5357 5466 5467 5468 5493 1636 1653 1674 5554 5759 5807 9468 6038 6049 6133 6135 6137 9764 9765 6142 6144 6145 9776 9787 9788 6211 6212 9844 2364 6230 6238 6239 6317 6351 6358 6360 2708 6577 6578 2795 2796 6662 6672 6684 2905 2921 3052 3213 3214 3255 7152 7162 3301 3480 3525
theirs$	8159
theirself$	3865 3867 3905 3906 42 3908 3909 3910 3911 3912 3913 49 7540 7541 3917 3918 7750 4191 4192 4193 7850 4295 8078 8079 8081 4475 4476 4477 4478 4479 4480 4481 4482 4484 4485 8113 8114 8127 4511 4512 4513 4514 8140 8141 8142 8143 8144 8145 8146 8147 8148 8149 4529 4530 4531 4532 8158 8163 4609 4613 749 8241 8242 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 4628 4629 8255 8256 8257 8258 8259 8260 8262 8263 8264 8265 8526 8764 8765 8766 8767 8768 8769 8770 8945 8946 8947 8948 8949 8950 8951 8952 8953 8954 8955 8956 8957 8958 5335 8961 8962 5338 8969 6169 6736 6766 6767 6992 6993
theirselves$	3865 3867 3905 3906 42 3908 3909 3910 3911 3912 3913 49 7540 7541 3917 3918 7750 4191 4192 4193 7850 4295 8078 8079 8081 4475 4476 4477 4478 4479 4480 4481 4482 4484 4485 8113 8114 8127 4511 4512 4513 4514 8140 8141 8142 8143 8144 8145 8146 8147 8148 8149 4529 4530 4531 4532 8158 8163 4609 4613 749 8241 8242 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 4628 4629 8255 8256 8257 8258 8259 8260 8262 8263 8264 8265 8526 8764 8765 8766 8767 8768 8769 8770 8945 8946 8947 8948 8949 8950 8951 8952 8953 8954 8955 8956 8957 8958 5335 8961 8962 5338 8969 6169 6736 6766 6767 6992 6993
them	6248 6256 9919 9921 9923 9925 2439 2440 9981 9998 10002 6395 10020 6398 6399 6434 2587 10080 10081 10107 10115 6508 10181 10184 7263 7269 7288 7402
them$	7493 7494 7519 7566 4064 4071 7848 4224 4226 4228 7904 7907 7950 7951 7952 7953 7954 7955 7956 7957 4483 4492 4493 8140 8141 8142 8143 8144 8145 8146 8147 8148 8149 8326 8330 8331 8336 4715 4780 4829 4967 1173 5074 5075 5076 5077 5078 5197 5261 8943 9022 9117 1643 1644 5652 5690 5699 5705 5717 9350 9372 5763 5885 5886 6002 6003 6004 6005 6006 6007 9639 6054 6075 9730 9731 9732 9733 9734 9735 9787 9788 9811 9812 6190 2443 2490 10023 10035 10067 10110 2636 6520 6561 6897 7117 7152 7153 7155 7162
themself$	3865 3867 3905 3906 42 3908 3909 3910 3911 3912 3913 49 7540 7541 3917 3918 7750 4191 4192 4193 7850 4295 8078 8079 8081 4475 4476 4477 4478 4479 4480 4481 4482 4484 4485 8113 8114 8127 4511 4512 4513 4514 8140 8141 8142 8143 8144 8145 8146 8147 8148 8149 4529 4530 4531 4532 8158 8163 4609 4613 749 8241 8242 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 4628 4629 8255 8256 8257 8258 8259 8260 8262 8263 8264 8265 8526 8764 8765 8766 8767 8768 8769 8770 8945 8946 8947 8948 8949 8950 8951 8952 8953 8954 8955 8956 8957 8958 5335 8961 8962 5338 8969 6169 6569 6736 6766 6767 6992 6993 7317 7339
themselves$	3865 3867 7493 7494 3905 3906 42 3908 3909 3910 3911 3912 3913 49 7540 7541 3917 3918 7750 4191 4192 4193 7850 4295 4332 8078 8079 8081 4475 4476 4477 4478 4479 4480 4481 4482 4484 4485 8113 8114 8127 4511 4512 4513 4514 8140 8141 8142 8143 8144 8145 8146 8147 8148 8149 4529 4530 4531 4532 8158 8163 4609 4613 749 8241 8242 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 4628 4629 8255 8256 8257 8258 8259 8260 8262 8263 8264 8265 8523 8526 4960 1219 8764 8765 8766 8767 8768 8769 8770 8945 8946 8947 8948 8949 8950 8951 8952 8953 8954 8955 8956 8957 8958 5335 8961 8962 5338 8969 8983 9668 6169 6569 6736 6766 6767 6992 6993 7317 7339
therap	6573 10209
therapist$	10198 10208
therapy$	10199 7349 7350 7369 7448
there$	7577 4435 8066 1776 1777 5651 6308
these$	4068 4102 4367 4370 4376 8328 8332 8338 957 1248 8943 1567 1571 1585 5653 9292 1815 9372 5974 6002 6003 6004 6005 6006 6007 6058 6060 6067 6077 6078 9730 9731 9732 9733 9734 9735 9787 9788 9811 9812 6190 2655 2974 2982 7117 3255 7152 7153 7155 7162 3350 7269
they	9869 9902 2439 2440 2483 2494 9998 6434 2587 10080 10081 10107 10115 6508 2655 10181 7288
they$	3977 4418 4422 4423 4448 696 935 4800 936 8426 937 938 4942 1098 8744 9287 9288 9289 9290 9291 5673 5674 5675 5677 5842 9471 6348 6359 6392 2575 2636 6520 6566
thick$	1593 3138 3154 3192 3201 3202 3654
thickset$	3150 3668
thief$	8508 8509 8510 6846 6847
thieves$	8508 8509 8510 6846 6847
thieving$	8535
thigh$	10203
thighs$	10203
thin$	5461 3150 3169 3173 3669
thing$	9550 9551 9552 9553 9554 9556 9557
things$	7811 7944 4570 8895 8964 9001 9002 6113 6199 6222 2812
think$	8281 931 932 933 1069 1077 1315 1316 1317 1318 1319 1320 5344 5856 9482 9483 9484 9485 5952 9578 2588
thinking$	7124
thinks$	931 932 933 1069 1077 1315 1316 1317 1318 1319 1320 5856 9482 2588
thinnest$	1627 3197
third$	1585
thirteen$	1343 1344 1345 1346
thirties$	7975
thirty$	7973 7975 516 8008 8009 1310 5185 8833 8837 8838 8839 8840 8841 8842 8843 9067
this$	4085 7871 4365 4372 4662 1219 1585 9372 9412 5885 5886 6002 6003 6004 6005 6006 6007 9639 9730 9731 9732 9733 9734 9735 9787 9788 6164 6199 6222 6351 2958 3048 3147 7117 7151 7152 7153 7162 3353
thoroughly$	3249
those	9981 6507 7263
those$	8388 957 1248 1567 6319 9998 10002 6403 10032 10063 2982 7117 3350
though$	173 4039 7898 7899 7900 7901 5442 5443 5444
thought$	3930 3931 3932 3933 3934 3937 8035 8213 8214 931 932 933 4806 4807 989 1077 1166 9451 9467 9472 5856 9482 9483 9484 9485 9486 9487 9488 5952 9578 9601 9602 9603 9604 9605 9606 9607 9608 9609 9610 5986 5987 5988 5989 5990 9741 9852 2461 2586 2683
thoughtless$	9563 9564 9574
thoughts$	2705
threadbare$	3216
threat$	4846 982 4848 4849 4850 4851 4852 4853 4854 4855 4856 4857 8483 8484 4860 4861 4862 4863 4864 4865 6391 2527 3349 3428
threatening$	3049 3652
three	9919 9998 6434 2587 10080 10081 10107 10115 6508 10181 7288
three$	4715 8533 1642 9132 9133 9134 9135 9136 9137 5690 5705 6142 3350 3522 3598
thresholds$	9764
threw$	46 798
thrill$	3921 57 3926 8349 8375 2934
thrills$	8355
thrive$	640
thrived$	640
thrives$	640
thriving$	640
throats$	9396
throug	6375 6708 3321 3385 3392
through$	265 8604 5348 5349 5490 9318 9347 9349 9373 9378 6147 2880 3308
throw$	46 798
throwed$	46
throwing$	46 798
thrown$	46 798 9219 2804 2805
throws$	46 798
thug$	3638
thuggery$	3638
thuggish$	3638 3652
thugs$	8529 8530 8531 9813 9973 7138 3638
tic$	3503
tick$	3263
ticking$	2990 7129
tidy$	3173
tied$	2462 6452 7060
ties$	948 6816
tight$	9144 5566 6176 3192 3216
tightly$	1623
tights$	7076
tiktok$	433 4298 434 4299 435 4300 436 4301 437 4302 7928 7929 7930
time	6627
time$	4024 7769 7833 786 787 788 8287 4766 4768 4823 4875 4876 4918 8819 9262 9263 9385 9386 9387 9400 9408 9933 2685 2989 7112 7172
timed$	10019
timekeeping$	6793
timeline$	6460
times$	7645 7647 7648 7652 9401
timeta	6476 6639
timetable$	10101 10252 10264 6642
timetables$	10101
timewaster$	6846
timewasters$	6846
timid$	6175
tiny$	3216
tip	3443
tip$	2530
tipoff$	7308
tipoffs$	7308
tipped$	2530
tipping$	2530
tips$	2530
to	2646 7185
to$	3935 3939 7687 7741 4143 4152 4174 4205 4239 4240 4241 4243 4277 4285 4289 4355 4356 4357 4358 4359 4362 4390 4394 4486 8177 4567 8215 4606 4656 4737 4745 4748 4750 4756 4813 4847 8586 4972 4975 4989 4994 5012 5082 5109 5117 5132 5133 5135 5287 5317 5327 9063 5575 9204 9205 9206 9208 9226 9246 5631 5632 5671 9361 9374 5822 5823 9481 9493 9494 9495 5883 5884 9528 9577 9585 6001 2173 6047 6102 6165 9800 6177 6178 9838 6214 6249 6254 6258 2397 6288 6293 2435 6307 6312 6323 6326 6327 6355 6381 6382 6390 6413 6424 6441 2585 2597 2603 10100 2624 6505 6516 6560 6567 6571 10201 6586 6594 6599 10242 6634 6689 10336 6716 2858 6791 6792 7095 7097 7100 7116 7118 7152 7168 7183 7184 7260 3438 7470
toarso	10077
toburg	10077
tocrim	10077
todama	10077
toddler$	6613
todeal	10077
todiso	10077
toe$	9147 9171 9172 9173 5549 2953
toerag$	3640
toerags$	3640
togang	10077
toing$	6505
tokenistic$	2950 3679
told$	145 7639 7640 154 155 156 163 164 165 166 167 168 169 170 171 7671 7672 7673 7813 7814 4199 8040 8047 4578 9234 9240 9245 9248 9254 9329 9330 9331 9332 9333 9355 9356 9357 9358 9359 5791 5792 5795 5933 5934 9636 2442 2608 6525 6665
tolerance$	7253
tolerated$	9989
tone$	9110 7044
tones$	9110 7044
too$	4050 222 5124 5125 8878 1543 1544 1545 1562 5519 5957 5958 5959 6126 6127 6128 6129 6174 2310 2311 6215 3106
tooffe	10077
took	3510
took$	63 94 307 308 430 449 521 8229 750 5875 2021 5895 5904 5908 5909 5910 5911 5912 5913 5914 2111 2712 2714 2741 2874 2915 6781
tool$	2508
toolki	7249
tools$	2508
tooth$	7047
toothless$	3680
top	10092 6485
top$	7963 9149 9166 9167 9168 10022 10063 2612 10110 10132 7076 7081 7087 3350 3355 3357
topless$	4306 4314 3669
tops$	9149 9166 9167 9168 9190 9191 7076 7081 7087
torment$	911 912 913 2940
tormented$	911 912 913 2940
tormenting$	911 912 913 2940
torments$	911 912 913 2940
tormentted$	911 912 913 2940
tormentting$	911 912 913 2940
torn$	9143 3209 3216
torobb	10077
tos$	6505
toshoo	10077
toss$	9588
tostab	10077
tosupp	10077
total$	1057 1058 1060 1736 2331 3254
totally$	3246 3249
tothef	10077
touch$	7687 9317 9648
touched$	7534 4080 7985 9046
touching$	8015
tough	2506 2609 2639
tough$	8383 1110 1111 1112 1113 1114 1115 1433 1434 1435 1573 6474 3173 3391 3663
toughe	2609 3392
tougher$	1558 1559 1560 1561 6474 3391
touret	3462
tourette$	7327
tourettes$	7327
toward	2518 2584 3385
towards$	4243 4737 4745 4748 4750 4756 8518 8586 5012 5079 9947 7418
town	6365
town$	8546 8551 6365 9990 6415 6461
toxic$	952 953 954 2968 2969 3654
trace	9893 2415 9916 3431
trace$	9928
traced	10128
traced$	10113 10142
traces$	9928
track	2415 10012 2653
track$	2086 6278 9918 9928 9932 6423 6455 2591 2653 7280
tracke	2415 9907 6309
tracked$	9929 9934 6455 2591 10142 3328
tracki	2415
trackie$	7076
trackies$	9166 9167 9168 1697 9188 7076 7081 3227
tracking$	6455
tracks	2415
tracks$	9928 6455
tracksuit$	9166 9167 9168 9178 7076 7078 7081 3674
tracksuits$	9166 9167 9168 9169 9170 9175 9176 9177 9178 9180 9188 7076 7078 7081 7238 3674
trade$	459 468 4333 469 470 471 472 473 579 2902
traded$	459 468 4333 469 470 471 472 473 579 2902
trader	2405 6521
traders$	8546 9872 6270 10146 2666 10159
trades$	459 468 4333 469 470 471 472 473 579 2902
trading$	459 468 4333 469 470 471 472 473 579 2902
traffic$	398 399 400 2885 7199
trafficced$	398 399 400 2885
trafficcing$	398 399 400 2885
trafficed$	398 399 400 2885
trafficing$	398 399 400 2885
trafficking$	7762 7887 398 399 400 2885
traffics$	398 399 400 2885
trail	2694
trail$	2436 6559
trailed$	2436
trailing$	2436
trails$	2436
trainer$	7076
trainers$	7711 7712 4097 4098 4099 4100 4101 4103 4104 7950 7951 7952 7953 7954 7955 7956 7957 7962 7965 8381 5518 1654 9166 9167 9168 9169 9170 9175 9176 9177 9178 7076 7081
training$	6719 6733
tramad	6606
tramadol$	10231
transactional$	2906
transfer$	7410
transmitted$	7355
transplant$	10228
trap$	2995
trapping$	2886
trapstar$	3673
trauma$	10311 3504 7388
traumatic$	7325
travel	10143
travel$	7799 7800 7801 7987 2915 6781
traveled$	2915 6781
traveling$	2915 6781
travelled$	2915 6781
traveller$	1607 5478
travelling$	7825 7987 2915 6781
travels$	2915 6781
trawl	2426
trawl$	2600 7212 3735
trawled$	2600
trawles$	2600
trawling$	2600
trawls$	2600
treat$	1093 1094 2323 2324 2450
treate	2627
treated$	1093 1094 2323 2324 6349 2489 6575 2734 6607 3456
treating$	1093 1094 2323 2324
treatm	7361
treatment$	2084 10199
treats$	1093 1094 2323 2324
treatted$	1093 1094 2323 2324
treatting$	1093 1094 2323 2324
trendy$	3216
trial$	7459
tricks$	9264
tricky$	1110 1111 1112 1113 1114 1115 8697 8698 8699 8700 8701 8702 8703 6921
tried$	1080 5588 5590 5591 9282 9330 9331 9332 9333 9460 5839 9852 7122
tries$	1080 9320 9342 9343 9344 9345
trip$	8015
trips$	8015
troubl	6554
trouble$	7546 7547 4051 4052 4053 4054 4055 4056 4057 4058 194 195 196 7858 4456 4457 8083 8084 8085 8086 8093 8130 8131 8132 659 8351 8355 8362 8409 8535 4920 8732 5667 9293 5669 9393 5869 9500 9501 9502 10155 10179 2783 2812 6784 6798 2960 2961 2962 6909
troubled$	9467 9472 5856 9482 9483 9484 9485 9486 9487 9488 5870 9521 3043 3147
troublemaker$	3639
troublemakers$	8732 3639
troublemaking$	3639
troublesome$	4822 3654
trousers$	1697 3227
truancy$	3628
truant	3843
truant$	7768 7830 8508 8509 8510 9388 9389 9390 6846 6847
truanted$	3628
truanting$	3628
truants$	8508 8509 8510 6846 6847
true$	2182
trust$	8600 9229 9235 9249 9283 9284 9285 9286 9296 9369 9370 9371 5842 5847 5848 9792 9823 6225 2364 7098 7106 3301 3310
trusted$	8050 8051 8052 8062 5353 1507 9355 9356 9357 9358 9359 9586 9587
trusting$	9228 5747
truth$	4571
truthful$	4568 8194
try$	1080 5588 5590 5591 9229 9235 9249 9282 9320 9369 9370 9371 9382 7098 7106 7122
trying$	9369 9370 9371 10070 7106 7124
tryings$	10070
tubby$	3669
tuberculosis$	3825
tuitio	6641
tuition$	10266
tumour	6568
tumour$	10193
turf	6431
turf$	10056
turkish$	1607 5478 7069
turn	10180
turn$	378 379 4658 4660 799 1686 1695 1712 1713 5589 5607 5613 5618 5627 9255 9256 9320 5702 2226 2232 2233 2234 9803 10150 6526
turned$	378 379 799 5465 5470 1687 1696 1712 1713 5589 5593 9222 9223 9224 9225 9330 9331 9332 9333 1941 2226 2232 2233 2234 2262 9853 7156
turning$	378 379 799 1712 1713 9575 9576 2226 2232 2233 2234
turnned$	378 379
turnning$	378 379
turns$	378 379 799 1712 1713 5589 5668 9320 9342 9343 9344 9345 2226 2232 2233 2234
tutor$	7710 4840
tutors$	7710
twelve$	1343 1344 1345 1346
twenties$	7975
twenty$	7973 7974 7975 516 517 8008 8009 1310 5185 1339 8833 5209 8835 8837 8838 8839 8840 8841 8842 8843 9067 9068 6977
twice$	4347 7978 5162 5163 5164 8900 10201 3536
twists$	7057
two	9919 9998 6434 2587 10080 10081 10107 10115 6508 10181 7288
two$	4217 8533 1642 9132 9133 9134 9135 9136 9137 5963 6142 2636 3064 3084 3350 3522 3598
twoc	6724 3624
twoc$	10349 7489
ugly$	3111 3669
ultimately$	88
unable$	129 765 766 767 768 769 771 812 4947 4948 1124 1125 1126 1127 1128 2733 2769 7114
unacceptable$	8628 8629 8630 8631 8632 8633 8634 8635 8636 6364 3049 3679
unacceptably$	3679
unacco	3576
unaccompanied$	7441
unadoptable$	3654
unambitious$	3654
unanswered$	7171
unauthorised$	3542
unbearable$	8406
uncaring$	3654 3679
uncle	10274 6660 10287 10294 6707
uncle$	2779 10285
unclear$	675 678 681 682
unco$	3039 3262
uncomfortable$	10183
unconscious$	3817
uncontrollable$	3043 7114 3654
uncooperative$	3650 3679
uncorr	2387
uncorroborated$	6252
under	6375 2718 3603
under$	453 959 5490 1920 1946 6141 6583 2722 6714 2850 3340 3445
underachiever$	6846
underachievers$	6846
underage$	2896 2903
undercover$	3695
underdressed$	3669
undermine$	2929
undermined$	2929
undermines$	2929
undermining$	2929
underpass$	8075 8076 8077
unders	2567
understand$	138 139 145 227 675 678 681 682 8281 4669 4670 4671 4672 4673 4674 4675 4676 4677 4678 4679 4680 9065 9283 9284 9285 9286 2430 2608 2720
understanding$	5334 1470 1471 5337 7144
understands$	675 678 681 682 2608 2720
understood$	227 675 678 681 682 9411 2461 2586 2683
undert	2414
undertaken$	7667 9589 9590 9591 9592
underweight$	7364 3669
underwent$	3806
undesirable$	8385 8386 8387 2938 3043
undesirables$	8385 8386 8387
undisciplined$	3654
undoubtedly$	1913 7115 3677
unempl	10286
unengaged$	3650
unfair$	9563 9564 9574 9658
unfazed$	3663
unfit$	2172
unforgivable$	3679
unforgivably$	3679
unfounded$	2945
ungovernable$	3654
ungrateful$	3654
unhealthy$	3961 952 953 954 2877 2968 2969
unheeded$	7171
unhelpful$	3679
uniform$	5518 1654 9145 7074 7076
uniforms$	5518 1654 9145 7074 7076
uninterested$	3240 7114 3654 3679
unironed$	3209
unit	6260 6276 6425 10207
unit$	4958 5842 5847 5848 9792 9823 6225 9875 9883 9885 9890 9891 9892 6268 6269 9901 6303 9971 10050 10069 6445 10082 6472 10117 10139 6547 10221 10261 10280 10345 7399
units$	9875 7260
unjust$	9574
unkempt$	1607 5478 3669
unkind$	9563 9564
unknow	9907
unknown$	7728 4311
unlawful$	7861
unless	10121
unless$	8057 8060 8061 2537
unlikeable$	3654
unlovable$	3043
unmanageable$	8628 8629 8630 8631 8632 8633 8634 8635 8636 3043 6909 3654
unmotivated$	3654
unnecessary$	3928
unnerve$	5397
unopened$	7171
unpaid$	2865
unplaceable$	3654
unpleasant$	10183 3654
unpredictable$	8628 8629 8630 8631 8632 8633 8634 8635 8636 3049 3652
unprepared$	3232
unprofessional$	3679
unprofessionally$	3679
unquestionably$	3677
unreachable$	7114 3650
unread$	7171
unreasonable$	9563 9564
unreliable$	2949 7114 3654 3679
unrepentant$	3654
unresponsive$	3650
unruly$	2958 3043 3049 3147 3654
unsafe$	7490 7491 7530 3961 7861 4755 10319 2875 2877
unsavoury$	8385 8386 8387 3043
unshockable$	3663
unsolved$	6483
unstable$	6945 6946 3654
unsubstantiated$	2945
unsuitable$	8388 2938
unsupervised$	3095
unteachable$	3043
untidy$	1607 5478 3193
until$	9926 2537 7477
unto$	4898 4901
untouchable$	8567 8568 8569
untrue$	8431 9416
untrustworthy$	7114 3654 3679
unusual$	3173
unusually$	3114
unwanted$	4465 5165 5168
unwashed$	9143 3193 3209 3669
unwell	10318 6702
unwell$	10327
unwilling$	761 765 766 767 768 769 771 814 1124 1125 1126 1127 1128 2312 3232 7111 7114
unwillingness$	4120 256 257 258 259 260 261 1124 1125 1126 1127 1128
unwise$	76 77 3961 7598 7599 7600 7601 687 2877 2926
up$	7539 7596 7786 359 360 361 362 363 4345 4501 4612 8283 4779 8405 1034 5039 5040 8671 1219 5144 5172 8799 5187 5188 8849 8870 5253 5270 8963 9034 5439 9070 9096 9114 9151 5551 5552 5560 5561 9195 5571 5572 9231 9232 9237 9238 9242 9243 9251 9252 9259 9260 9261 9326 9327 5770 9418 5806 9652 6036 6048 9678 6092 6095 6096 9756 6140 6356 6384 10065 10068 10110 10126 10272 10289 10291 2851 6751 6916 7005 7080 7094
upbringing$	6910
upbringings$	6910
update	2640
update$	2400 6505
updateing$	2400 6505
updates$	2400 6505
upon$	4453 4454 6491
ups$	8809 8828 8855 8972
upsetting$	7548 7549 7550 7551 7552
upstream$	7296
urchin$	3638
urchins$	3638
urgency$	9819 9820 9821 9822 7170
us$	7824 7904 7907 8192 8289 8290 4950 8741 9009 9017 9018 9019 9020 9021 6054 2602
use	2515 2584 2816
use$	3896 3898 3899 3900 7595 7687 7768 7797 580 581 582 4526 726 8281 9229 9235 9249 5744 2393 2616 2679 2681 10225 7098
used	2584 2728
used$	7534 8013 8043 580 581 582 726 1101 1460 2261 2396
useful	2584 3321
useful$	9884 2551 2681
useless$	3241 3654 3679
user$	8492 8505 8506
userna	6476
usernames$	10101
users$	8492 8505 8506 10328
uses	2515 2728
uses$	580 581 582 2679
using	2515 2728 2816
using$	7662 580 581 582 1102 2679
usual$	6182 2966
usually$	1698
utter$	1057 1058 1060 1736 2332
utterly$	5821 2219 3246 3249
vaccin	3813
vain$	3654
valium	6606
valium$	10231
valuab	3321
value	7185
value$	2393 2681 3394
values$	8722 6953
van$	7192
vandal$	8508 8509 8510 6846 6847 3638
vandals$	8508 8509 8510 6846 6847 3638
vans$	7192
vape$	7711 7712 4097 4098 4099 4100 4101 4103 4104 7962 7965 8394 10219
vapes$	7711 7712 4097 4098 4099 4100 4101 4103 4104 7950 7951 7952 7953 7954 7955 7956 7957 7962 7965 8394 8410 10219
variable$	8623 8624 8625 8626
various$	456
vehicl	9927
vehicle$	2451 6724 3334 3341
vehicles$	2451
ventured$	8062
verbally$	3060
vermin$	9813
versed$	5199 1583
version$	4808 4809 4810
versions$	4808 4809 4810
very$	4041 4049 1404 1562 5532 5834 3106 3114 3131 3499
vest$	7076
vests$	9184 9185 9186 7076
vicious$	3652
victim$	4689 8346 962 4844 980 8639 8998 8999 9000 2820 3087
victimisation$	7527 7528 7529 8124 8125
victimise$	2325 2326 2327 2328
victimised$	2325 2326 2327 2328
victimises$	2325 2326 2327 2328
victimising$	2325 2326 2327 2328
victims$	632 8294 8295 8296 8297 8298 8299 8300 8301 8302 8303 8304 8305 8346 8355 8411 8412 8413 8414 961 4844 980 8639 8998 8999 9000
video$	7931 7939 4337 4338 474 475 9046 9917 10044
videos$	7931 7939 4337 4338 474 475 9046
vietnamese$	1607 5478
view$	9948 7161
viewed$	985 1164
views$	7161
vile$	8628 8629 8630 8631 8632 8633 8634 8635 8636
village$	8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 8482 8485 8486 8490 6070
vindictive$	9574 3652 3654
violen	9975 10190 10286 10315 10318
violence$	7854 7868 7870 4456 4457 8409 8535 8571 1205 1206 8732 6425 6444 2580 10071 10072 6457 2594 6468 2607 2611 6492 6514 2663 2682 2783 6784 6816 3376 7436 3572
violent$	8628 8629 8630 8631 8632 8633 8634 8635 8636 8732 2970 3049 3355 3652
virtually$	1358 5223 1359 1360 1361 1362 1365 1366 1367 1368 1429 1430 3115 3125
visibility$	10058
visible$	6474 7061 3434
visit	2816 7249 7258
visit$	5105 9429 9430 9431 9741 9980
visited$	9636 9852
visiting$	7662 7825
visitor$	10198
visits	2813
visits$	5105 9429 9430 9431 9908
visual$	3475
visually$	3513
vital$	6142
vitiligo$	3672
vodka	6572
vodka$	10197
voice$	7161
voices$	7161 7334 7335 7336
volatile$	8628 8629 8630 8631 8632 8633 8634 8635 8636 2969 3049 3652
volition$	7738 8010 8011 6780
volume	2546
volumes$	6024
voluntarily$	8010 8011 8021 8022 8023 8024 8025 8026 8027 8028 8029 6779 6780 6783
vomit$	10194
vomited$	3518
vomiting$	3518
vomits$	3518
vote$	350 351
voted$	350 351
votes$	350 351
voting$	350 351
voucher$	7962 7965
vouchers$	7962 7965
vulnerabilities$	4555 691 692
vulnerability$	8124 4555 691 692 8294 8295 8296 8297 8298 8299 8300 8301 8302 8303 8304 8305
vulnerable$	7492 7530 4786 4787 4788 4789 5301 5302 5303 8998 8999 9000 9037 9038 9039 5428 5429 5430 5431 6998 3147
wag$	2891
wagging$	2891
wags$	2891
waited$	7156
waitin	2726
waiting$	4891 2709 2730 2738 3484
walk	10143
walk$	3989 4096 4123 4180 8030 8031 8032 8033 8034 4541 8178 1685 1694 2156 2157 9803
walked$	4195 4417 4424 4574 1685 1694 2156 2157 6668 7156
walking$	7662 7825 1685 1694 2156 2157
walkked$	1685 1694
walkking$	1685 1694
walks$	1685 1694 2156 2157
wall$	6469
wander$	1100
wandered$	1100
wandering$	1100
wanderred$	1100
wanderring$	1100
wanders$	1100
wannabe$	2952 3638
wannabes$	3638
want	6273 2449
want$	7921 7922 4637 4638 4639 4640 4812 8847 8970 5386 5387 5388 1717 9283 9284 9285 9286 9302 9303 9304 9320 5778 2018 9593 9884 10070 2706
wanted$	4092 8119 1717 9411 2019 5972 5973 2109 2110 2407 2706 2847 2863
wanting$	7140
wants$	7921 7922 8970 1717 9302 9303 9304 9320 5778 10070 2706
ward	10207
warden	6265 6266 6267 2403 2404 2405 2438 6306 6521 2660
warden$	2381 9872 9890 9891 9892 6268 6269 6270 2435 6303 9931 2559 2590 10146 2661 2666 2667 10159 6536 2686
wardens$	8404 8734 8735 2381 9872 9890 9891 9892 6268 6269 6270 2435 6303 9931 2512 2559 2590 10146 2661 2666 2667 10159 6536 2686 6806
warn$	2530
warned$	7639 7640 4016 152 153 154 155 156 157 158 159 4025 161 162 163 164 165 166 167 168 169 170 171 7671 7672 7673
warning$	7636 7669 7670 8321 8322 8323 8324 8325 2257 2258 2259 2260 9767 9768 9787 9788 10031 6635 6807 7161 7162 3336 7465
warnings$	7636 7669 7670 8321 8322 8323 8324 8325 2257 2258 2259 2260 9767 9768 9787 9788 10031 6807 7161 7162
warran	6550
warrant$	1513 1514 1515 9999 2621 10175 7246 3733
warrants$	2621 7246 3733
warriors$	8585
wary$	7513 3890 3891 3892 3893
was	2489 6549 3468
was$	3973 151 160 253 254 384 397 4350 621 622 853 854 855 856 939 955 1001 1002 1003 1004 1005 1006 1007 1008 1009 1010 1012 1013 1014 1015 1016 1017 1117 4998 5003 1157 1181 1182 1183 1184 1185 1186 1354 1358 5223 1359 1360 1361 1362 1365 1366 1367 1368 9075 9078 1599 5538 1698 1722 5597 5778 1955 1956 5939 5949 9611 5998 6033 2220 6121 6122 6157 2300 2301 9831 2348 9854 6304 6321 6401 6506 6527 2710 2892 2917 2975 2977 2981 3029 3033 3044 3046 3056 7013 7060 3273 3300 7216 3418 3476 3481 3487 3488 3499 3515 3536 3538 3539 3573 3577 3587 3595 3597 3598 3602
wash$	2268
washed$	2268
washes$	2268
washing$	2268
waste$	797 3307
wasted$	797 3307
waster$	8500 3638
wasters$	8500 3638
wastes$	797 3307
wasting$	797 3307
watch	2694 3337
watch$	9166 9167 9168 6278 9918 2436 9932 9980 2578 6455 10150 6559 2823 7076 7081 7280
watche	6309
watched$	9642 9643 9920 2436 9934 6455 10098 10142 2823
watches$	9166 9167 9168 7076 7081
watching$	2436 6455 2823
watchlist$	7202
watchlists$	7202
watchs$	2436 6455
water$	6676
wave$	7281
wavy$	3193
way$	19 7554 5122 5535 1671 1672 1673 9187 5567 5568 5662 9726 2309 10172 6740
ways$	7554 7815 8743 8824 8895 9264 9384 6740
wayward$	3043 6909 3147
we	2405
we$	5685 5686 5688 5689 5727 5728 5729 5756 5757 5758 2306 6270 2512
weak$	4903 8623 8624 8625 8626 1137 1228 1229 1230 1231 2185 2186 2187 2188 9782 9783 9784 9785 6175 2338 3069 3070 3284 3324
weaker$	4776 4777 4786 4787 4788 4789 4832
weaned$	2740
weapon	9868 9878 9951 10090 2614 10350
weapon$	7812 4757 4758 4759 9938 9958 9959 10349 3422
weapons$	7810 7854 4757 4758 4759 2398 9938 9958 9959 6479 3422 3730
wear	2856
wear$	8030 8031 8032 8033 8034 1624 1649 1659 1660 1661 1662 1663 1664 1665 1666 1667 1668 3194 3211
wearing$	7825 1624 1649 1659 1660 1661 1662 1663 1664 1665 1666 1667 1668 2856 3194 3211
wears$	1624 1649 1659 1660 1661 1662 1663 1664 1665 1666 1667 1668 3194 3211
weary$	6967
weed	6732
weed$	7711 7712 4097 4098 4099 4100 4101 4103 4104 7810 7891 7892 7893 7950 7951 7952 7953 7954 7955 7956 7957 7962 7965 8394 4880 9922 6593 10219 10230 10357 6750
week$	9385 9386 9387 9429 9430 9431 6642 7172 7450
weekend$	9385 9386 9387 10197
weeks$	9429 9430 9431 7172 7450
weigh$	1504 5370 5371 5372
weighed$	3816 3819
weighs$	3819
weight	6573 6600 10226
weight$	10198 10225 7365
welcome$	2924
welcomed$	2924
welcomes$	2924
welcoming$	2924
welfare$	7500 3876 7555 7556 7557 7558 7559 7560 7561 7562 7565 8240 8241 8242 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 8994 8995 8996 8997
well$	7666 7674 7675 8608 1245 1246 1258 1304 1334 1465 1486 1489 5362 5363 5364 5365 5366 5367 5368 1600 1605 3152 3165 3174 7075
wellbe	6600
wellbeing$	7500 7555 7556 7557 7558 7559 7560 7561 7562 7565 8235 8236 10225
went$	7641 7661 271 374 375 376 377 378 379 411 412 413 4292 431 432 526 527 528 531 8073 8074 865 889 908 909 1054 1220 1221 1222 1685 1694 2282 2721 2842 2851 2887 2914 2915 6781 3575
were	9907 2489
were$	3973 3980 151 160 4046 253 254 384 397 4350 621 622 8219 853 854 855 856 939 955 1001 1002 1003 1004 1005 1006 1007 1008 1009 1010 1012 1013 1014 1015 1016 1017 1117 1157 1181 1182 1183 1184 1185 1186 8738 1354 1358 5223 1359 1360 1361 1362 1365 1366 1367 1368 1572 1599 5491 1698 1721 5597 5713 5714 5778 1955 1956 5949 9611 2220 6122 6157 2300 2301 2348 9854 6304 6321 6394 6506 6703 2892 2917 2975 2977 2981 3029 3033 3044 3046 3056 7013 7060 3273 3300 7216 3418 3536 3577 3587 3595 3602
west$	1617
wet$	2727
wets$	2727
wetting$	7360
what$	3981 3982 4038 7871 8017 4494 4495 650 658 8183 8191 731 732 8742 5119 8748 9001 9002 9765 9787 9788 6443 6787 6790 7162
whatever$	8227 8964 8981 1723 1724 1725 1726 1823 1824
whatsapp$	433 4298 434 4299 435 4300 436 4301 437 4302
whatsoever$	9611
wheel$	9664
wheelc	6702
wheelchair$	10327 3775
when	7194
when$	4296 4297 8191 9066 9828 9926 9933 6420 7383
whenever$	4296 9926
where	7194
where$	7515 7516 7517 7518 8191 9066 2448 6420 6456
wherea	6280 2581 6446 6447 2652
whereabouts$	9905 9906 6517
which	7185 7194
which$	9066 9945 10073 10080 6467 6518
while$	9644
white$	9048 1585 1607 5476 1620 5507 5508 5509 1645 1681 3146 3147 3170 3177 7076 3216
who	9868 9889 9945 10073 10080 6467 6518 7194
who$	7515 7516 7517 7518 4348 4349 4384 666 695 8191 8374 8389 8738 9075 9078 2409 6277 6283 2443 2468 2479 6347 2490 6420 6421 6456 10085 6500 2641 6507 2644 6519 10158 6539 10166 6552 7013 3426
whoever$	6507
whole$	6080 6082 2958
wholly$	3246 3249
whom	10073 10080 10092
whom$	7515 7516 7517 7518 8191 9899 9969 2490 6456
why$	4540 676 677 4543 679 680 4546 4547 683 688 689 8183 8191 733 734 735 736 2089 2090 2091
wicked$	2967
wider	2452
wider$	8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 8482 8485 8486 6317
wife$	10270 10305 10330
wild$	2958 2967 6874 6875 6876 6909 3171 3193 3654
wilful$	3679
wilfully$	427 3304 3679
will	2497 2646
will$	765 766 767 768 769 771 815 835 1455 1479 1491 1494 1527 1737 1739 1740 1741 1742 1743 1744 1745 1749 1750 1751 1752 1753 1754 1755 1765 1769 1770 1771 1779 1780 1781 1782 9276 9277 9278 9279 9280 9281 5661 9298 9299 9300 9301 5692 9324 1835 1836 1837 1838 1839 9334 1850 5751 5752 5755 5778 9405 9406 1924 1925 1938 6259 2397 6293 2435 2484 6364 2503 6388 2585 2624 6549 3233 3236 3238 3250 3438
willed$	6934
willing$	215 216 221 320 321 322 523 524 737 738 739 5579 5581 5583 9209 9210 9211 9212 2389 2913
willingly$	8010 8011 522 6779 6780 2916
willingness$	7753 5736 9362 9363 9364 9365 9366 9367
win$	5085 9340 5716
wind$	914 915 5635
winding$	7548 7549 7550 7551 7552 914 915
winds$	914 915
winter$	7876 7877
wiry$	3150
wisdom$	1297 1299 5220 1356
wise$	3990 1252 1253 1306 1573 6963 6968 6969 3110 3126
wiser$	3961 1249 1250 1251 1294 1306
wish$	5736 9362 9363 9364 9365 9366 9367 10070
wished$	2706
wishes$	2706 7161
wishs$	10070
wit$	9565 9566 9567
with	10024 6725 3392
with$	7573 7667 7772 7775 7780 7831 4216 4229 4233 7941 4317 4320 4351 4363 4364 4368 4375 4377 4379 8016 4473 4474 8193 4760 4763 4773 4774 8400 4813 8586 8601 8605 8616 8617 8620 8627 5079 8708 1225 8730 5106 5109 1262 5339 5340 5341 9075 9078 1624 1637 1638 1639 1640 1688 9247 9297 9375 2118 9777 6249 6274 9908 6318 9947 9996 10122 2715 6649 10284 6697 2859 6735 6802 3086 3194 3205 7181 7260 7306 3450 3511 3533 7431 7466
withar	10077
withbu	10077
withcr	10077
withda	10077
withde	10077
withdi	10077
withdrawn$	6496
withga	10077
withheld$	705 706 7169
withhold$	705 706
withholding$	705 706
withholds$	705 706
within$	4843 8469 8470 8557 5070 5304 6564
withof	10077
without$	72 4218 1028 8945 8946 8947 8948 8949 8950 8951 8952 8953 8954 8955 8956 8957 8981 8987 8988 8989 8990 8991 8992 8993 1538 1775 1778 5670 1874 2119 2120 6010 2251 2252 2761 3244 3245 3259 3281
withro	10077
withsh	10077
withst	10077
withsu	10077
withth	10077
witness$	6814
witnesses$	6814
woeful$	2338 3679
woefully$	3679
wolves$	8529 8530 8531
woman	6727
woman$	8805 1321 5191 8820 8854 8859 8861 1376 5244 8876 8877 1400 8892 8893 8894 8898 1411 1412 8920 10322 10352 6980
women$	8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 8482 8485 8486 8487 8805 8808 1321 5189 8825 8827 8844 8852 8859 8860 8861 1373 8876 8877 1411 1412 1431 8975 9148 9198 6977 6980 6990
wont$	1751 1752 1753 1754 1755 3233
wool$	6985
woolly$	3679
word$	9741 9770
wore$	8030 8031 8032 8033 8034 1624 1649 1659 1660 1661 1662 1663 1664 1665 1666 1667 1668 3194 3211
work	7249
work$	133 135 136 4042 7668 4154 7857 388 389 390 391 392 393 394 395 396 643 8281 8290 8513 4976 4991 4995 8622 8674 5083 5128 9200 9229 9235 5622 9249 5672 9317 9348 9354 9369 9370 9371 9376 9626 2454 6730 6794 3065 7098 7106 7149
worked	2510
worked$	388 389 390 391 392 393 394 395 396 643 9346 9355 9356 9357 9358 9359 10118 2852 7107
worker	10207
worker$	7710 7948 8192 8289 5842 5847 5848 5858 5859 9792 9823 6216 6225 6690 10343 6795 3311 7476
workers$	7710 7948 8192 4662 8289 8552 4950 8704 8753 8754 8755 5685 5686 5688 5689 5727 5728 5729 5842 5847 5848 9792 9823 6225 6795 6889
working$	388 389 390 391 392 393 394 395 396 643 4992 5308 9228 9369 9370 9371 10046 7106 7179 3553
works$	388 389 390 391 392 393 394 395 396 643 9352 7107
workshop$	133 135 136
workshops$	133 135 136
workshy$	3654
world$	8824 3102 3103
worldly$	1306 1558 1559 1560 1561 3104 3659
worn$	8035 8050 8051 8052 8062 9915 6292 7060
worr	2735 2773 2835
worried$	5309 5310 5311 8937 8938 8939 5315 5316 6154 2371
worries$	8317 8318 8319 8320 5318 8944 7161
worry$	5309 5310 5311 8937 8938 8939 5315 5316 7161
worrying$	8628 8629 8630 8631 8632 8633 8634 8635 8636 3047 3049
worse$	4533 8973 8974 9738 9739 6995
worship$	505 506 507 508 509
worshiped$	505 506 507 508 509
worshiping$	505 506 507 508 509
worshipped$	505 506 507 508 509
worshipping$	505 506 507 508 509
worships$	505 506 507 508 509
worst$	8095 4496 3049 3355
worth$	8308
worthless$	3654
would$	273 563 4430 8056 567 568 569 570 571 577 4443 4452 4553 4601 949 1018 8847 8869 1444 5314 1528 1738 1756 1757 1758 1769 1770 1771 5692 9334 1850 5778 9405 9406 1924 1925 5935 5936 5937 6259 2397 3234 3238 3250
wound$	914 915
wrap	10350
wraps$	8595 6750 6897
wreak$	3016
wreaked$	3017
wreaking$	3015
wreck$	2929
wrecked$	2929
wrecking$	2929
wreckked$	2929
wreckking$	2929
wrecks$	2929
wrist$	10203
wrists$	10203
writ	7420
write$	2240 2583 2653 10259 3000 3001
writing$	2243 2583
written$	2221 2242 2770
wrong$	3961 3962 4074 4165 4166 4167 7858 8373 8385 8386 8387 8867 8868 9563 9564 9574 9658 9824 9825 6213 2877 2939
wrote$	2241
xanax	6606
xanax$	10231
y$	8889
year	6637
year$	4352 4381 4382 8464 4842 8468 5175 8810 5204 8929 1587 1590 1592 10258 6637 10262 7172 7450
years$	8468 8796 8797 8798 8863 8864 8865 8866 8901 8902 8903 8929 7172 7450
yet$	4028 2318 6205
yield	3321
yjs	6717
yjs$	10342 3611
yob$	3638
yobbish$	3049 3638
yobbo$	3638
yobbos$	3638
yobs$	8529 8530 8531 3638
yoi$	3859
yos	6717
yos$	10342 3611
yot	6717
yot$	10342 3611
young	6727
young$	255 310 934 4816 4928 4929 1099 8640 5019 5020 8664 8665 8666 8667 8668 8669 8683 1203 1204 5071 5177 5432 5433 5434 5435 5436 5437 1585 9075 9078 5680 5813 5975 6093 6094 6103 6112 6150 6191 6193 6248 9923 9925 6301 2439 2440 6325 2483 9981 2494 9998 10002 6395 6398 6434 2587 10080 10081 6477 10107 10115 6508 10181 10184 10352 2903 2970 2973 2982 3021 6908 6955 3122 3146 3350 7263 7269 7288 3574
younger$	4776 4777 4786 4787 4788 4789 4832 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 8482 8485 8486 8489 8490 6674 6749
youngers$	9967
youngster$	1099 8640 8664 8665 8666 8667 8668 8669 8680 6908
youngsters$	1099 8640 8664 8665 8666 8667 8668 8669 8680 6749 6908
youth	3361 3607
youth$	1099 8640 8643 8664 8665 8666 8667 8668 8669 8680 1585 9075 9078 9081 9082 2352 6264 2451 6717 2853 2970 6837 2973 6908 7012 3148 3350 3598 3607
youths$	8440 1099 8640 8643 8664 8665 8666 8667 8668 8669 8680 9075 9078 2451 6837 6908 3148 3665
yp	6248 6256 9902 9919 9921 9923 9925 6301 9927 2439 2440 9981 9998 10002 6399 6434 2587 10080 10081 10107 10114 10115 6508 10181 10184 2736 6608 2759 2781 6648 10304 6693 6694 2836 10329 10356 2869 3361 7237 7263 7288 7402
yp$	2944
yp1$	2943
yp2$	2943
yp3$	2943
yp4$	2943
yp5$	2943
yp6$	2943
yro$	3857
zero$	1871 5976 3305 3388
zits$	7070
