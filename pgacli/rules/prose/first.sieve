3571 3335 2603

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
(allow~|let|lets|letting|permit~) [the|some|these|those|an|a] [older|unknown|adult|other] (men|man|males|dealer+|exploiter+|strangers|older (peer+|boys|males|men|people|ones|lads)) (to|use|in|into|inside|stay|store|hide|drive|touch|film)
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
recruit~ [in|other|some|more|new|younger] (children|boys|girls|pupils|youngsters|kids|classmates|younger|others)
(was|were|been|being) recruited (from|outside|at|on|online|over|last|in the) [the] (school|shop|station|park|street|estate|arcade|home+|chicken|bus|takeaway)
(was|were|been|being) recruited in (spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|school|the (spring|summer|autumn|winter))
(work|works|worked|working) for (a|an|the|some|older|adult+|grown|several|these|those|two|various|local|known) [known|local|older|much|group of] (man|men|dealer+|gang+|older|elder+|olders|adult+|network|line|lines|county line+|exploiter+|males|drug _|criminal+|boys|lads)
(work|works|worked|working) (for (dealer+|olders|elders|older _)|county lines|the line|the lines|a line|as [a] [drug] runner+)
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
in love with (him|these men|the (man|men)|older (men|man)|<their> (abuser+|exploiter+|groomer+)|an (adult|older _))
(18|19|20|21|22|23|24|25|26|27|28|29|30|eighteen|nineteen|twenty|twenty _|thirty) year old (partner+|boyfriend+|girlfriend+|lover+)
willing (participant+|partner+|accomplice+)
(go|goes|went|gone|going|come|came|get|got) (willingly|freely|voluntarily|knowingly)
(go|goes|going|went|gone|get|gets|got|took|take|takes|send|sends|sent|sending|carrying|going|taking|getting|do|does|did|enter~|travel~|follow~|carry|carries|carried|take part|took part) ... (willingly|knowingly|freely|voluntarily|of (<their>) own (accord|volition|free will))
(willingly|knowingly|freely) (go|goes|went|gone|got|get|gets|carry|carries|carried|sell|sold|take part|took|enter~|engage~|meet|met|send|sent|provide~|put|put~|travel~|allow~|exchange~)
consented to [the|these|those|all|both] (lift+|gift+|arrangement+|trip+|drive+|party|parties|touching|kissing|exchange+)
(go|goes|going|went|gone) along with (it|what (he|the men|was)|[the|these] [older] (men|man|dealer+))
agreed to [the|these|all] lift+
(as|is|are|was|were|been|all|both|equally|fully|just as|partly) complicit
knowingly
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
(should|ought to) [have] (know|known) better
must have known
(foolish|naive|stupid|silly|unwise|irresponsible|careless) (to|enough to)
why (did|do|would) (<they>) [not] [just|simply|even] (leave|say|tell|report|stay|keep|go back|walk)
why did not (they|he|she)
<their> (vulnerability|vulnerabilities|naivety|behaviour|choices|immaturity) (led|has led|have led|made|makes|make|leaves|left|mean|means) (to|them|him|her)
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
(fail|fails|failed|failing|failure) [repeatedly|consistently|persistently|again|time and again] to (attend|engage|keep|protect|comply|cooperate|co operate|take|accept|respond|turn up|show|appreciate|understand|recognise|learn|heed|listen|follow|use|make|disclose|report|tell|return|abide|respect|control|work|stick|think|consider|arrive|answer|benefit|grasp|come|grasp|say|go|avoid)
(fail~|failed|failing|poor|patchy) (attendance|attender+|timekeeping)
did not (attend|turn up|show up) despite
(waste|wastes|wasted|wasting) (the|our|every|staff|people's|workers'|everyone's|an|this|that|their) (time|opportunit~|opportunity|chance+)
(throw|throws|threw|thrown|throwing) [it|them] (away|back) (chance+|every|help|the|in|at|offer+)
(sabotage~|squander~|undermine~|wreck~) [every|any|all|the|our|each|these|this|those|good|their own|such|many] (offer+|chance+|opportunit~|opportunities|opportunity|help|support|placement+|plan+|efforts|progress|work|session+|attempt+)
(turn|turns|turned|turning) <their> back+ on [the|our|any|all|every|offers of] (help|offer+|support|school|staff|services|adults|us|worker+|education)
(spurn~|rebuff~|snub~|scorn~) [the|any|all|every|our|this|offers of] (help|offer+|support|advice|worker+|staff|services)
(do not|does not|did not|fail to|fails to|failed to|failing to|unable to|refuse~ to|unwilling to|cannot|will not) [really|seem to|appear to|fully|even|always|yet|ever] (recognise|understand|appreciate|see|grasp|accept|acknowledge|care about|realise|perceive|take) [how|that|what|the|any|their|own|full|seriously|it is|they are|of] ... (risk+|danger+|dangerous|consequences|exploited|groomed|victims|vulnerability|harm|seriousness)
(lack|lacks|lacked|lacking|little|no|poor|limited) [of|any|all|much|real|apparent|basic] (insight|self respect|self control|self worth|motivation|common sense|remorse|moral compass|sense of (danger|right|responsibility)|concern for <their>|discipline|impulse control|victim empathy|empathy|respect for|awareness of (risk|danger|<their>))
(minimise~|downplay~|dismiss~|laugh~ off|shrug~ off|play~ down) (the|any|all|<their>) [own|serious|real|level of] (risk+|danger+|concerns|harm|exploitation|behaviour|seriousness|worries)
in denial
(do not|does not|did not|will not|never) [ever|even|always|want to|wants to] (take|follow|heed|listen to|act on|accept|listen) [to] [the|our|any|good|this|that|staff|police|sensible|repeated|an] [_] (advice|warning+|guidance)
(nobody|no one) (made|forced|makes|forces) (<them>|them|these _|the _) (go|do|stay|sell|carry|take|meet|send|drink|get|smoke|reply|follow|to (go|do|stay|sell|carry|take|meet|send|get))
(nobody|no one) (is|was|has been|has|were|are) [ever|actually] (forcing|forced) (<them>|them|these _|the _)
(nobody|no one) ... ... (gun|knife) to <their> head+
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
(self harmer+|junkie+|druggie+|druggy|trap boy+|shotter+|lost cause+|hopeless case+|no hoper+|problem case+|write off|write offs|addict+|non attender+|school refuser+|refuser+|non engager+)
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
(behaviour|behavior|conduct) ... ... (is|was|are|can be|could be|may be|gets|has been|remains|has become|is becoming|has been getting|is getting|became|becoming) [<very>] [more|worse and|more and more] (problematic|out of control|challenging|unacceptable|concerning|worrying|aggressive|disruptive|antisocial|anti social|unmanageable|difficult|poor|bad|appalling|volatile|violent|sexualised|unpredictable)
attitude+ (to|towards) ... (is|was|are|remains|has been) [<very>] (hostile|avoidant|negative|poor|bad|aggressive|dismissive|defiant|confrontational|disrespectful|rude|cynical)
(criminal|gang|street|drug|delinquent) subculture+
(high|medium|low|higher|lower|highest|significant|very high) risk (<child>|case+|missing person+|people|person|victim+|females|category child)
at risk (youth+|teen+|teenager+|kids|young people|young person|boys|girls|children|child|group+|pupils)
(<is>|assessed as|graded|graded as|considered|deemed|rated|rated as|classed as|regarded as|seen as|viewed as|described as|thought to be|found to be|present as|presents as|identified as|judged|judged to be|all|five|members as|them as) [to be] [all|both|now|still|being|at|very|a] (high|medium|low) risk
(problem|problematic|troubled|damaged|broken|difficult|naughty|unruly|feral|disturbed|dysfunctional|chaotic|deprived|hopeless|needy|screwed up|messed up|out of control|uncontrollable|disaffected|delinquent|wayward|antisocial|anti social|deviant|undesirable|unsavoury|unlovable|unmanageable|disruptive|unteachable|lawless|maladjusted|attention seeking|challenging|badly behaved|risky|disobedient) [young|little|teenage|friendship|peer|and _|_] <child>
beyond (parental|all|adult) control
(<is>) [<very>] [<very>] (damaged|feral|wild|delinquent|disruptive|deviant|dysfunctional|chaotic|disturbed|messed up|lawless|disaffected|wayward|rotten|not normal|crazy|insane|mental|nuts|psychotic|antisocial|anti social|trouble|evil|unmanageable|hard work|a handful|a problem)
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
(<is>|can be|could be|find them|finds them|found them|find <them>|found <them>) [<very>] [<very>] (challenging|demanding|tricky|awkward|obstructive|argumentative|confrontational|difficult)
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
(very|rather|quite|too|so|overly) knowing [for|child|girl|boy|children]
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
(broke|broken|breaks|breaking) (its|their|every) (promise+|word)
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
(put|puts|putting|placed|places|placing) (its|their) [own] [exam|_] (results|budget+|reputation|targets|image|figures|convenience|profits|good name|comfort) (before|above|ahead of|over)
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
(?:film|follow|trail|shadow|watch|tail)(?:s|ed|ing)? (?:of )?(?:the (?:group|members|young people|boys|girls|five)|members|yp\d+) (?:home|from|on|each|every|as|when|whenever|until|for|outside)
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
(?:should|must|will|to|can) (?:\w+ )?be treated as (?:an? )?(?:suspects?|offenders?|criminals?|nominals?)
known for (?:robber\w+|burglar\w+|thefts?|dealing|shoplifting|violence|offending)
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
crime (?:control|and disorder|reduction|prevention (?:aims?|purpose|objectives?)|fighting)
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
bag search(?:es)? (?:\w+ ){0,5}?(?:for|of|on) YOUNG
(?:drugs|knives|weapons|cash|stolen goods|phones) (?:\w+ )?(?:seized|recovered|taken)\s+(?:from|off) YOUNG
(?:go|going|press|pressing|push|pushing|bid) for (?:an? |the )?(?:injunctions?|cbos?|criminal behaviour orders?|asbos?|dispersal order)
(?:for )?use in (?:court|evidence|proceedings)(?= (?:against|later)|[.,;]|$)
who (?:is running|runs|is directing|directs|controls|is controlling|bosses) (?:whom|who\b)
(?:good|full|little|poor|better|no|some|patchy) coverage (?:of|on) YOUNG
address checks?
cads?
(?:run|runs|running|check|checks|checking)(?: \w+){1,6}? against (?:live|open|unsolved|outstanding|current)\s+(?:jobs?|cases?|crimes?|enquiries|investigations?)
(?:no longer|not|never|less) (?:\w+ ){0,4}?(?:able|capab\w+|opportunit\w+|free|in a position|inclined) to (?:re-?)?(?:offend|commit|deal|steal|rob)
identif(?:y|ies|ying) (?:those|who is|who are|the ones|the people) (?:\w+ )?(?:at the top|higher up|above them|pulling the strings|calling the shots)
warrants? (?:to be|will be|are to be|being|is to be) (?:executed|sought|obtained|served|applied for)
(?:report|feed|relay|pass)(?:s|ing)? (?:back |on )?(?:what|anything|everything|whatever) (?:[\w’']+ ){1,8}?to\s+(?:the )?(?:dc|ds|di|dci|pc|ps|sgt|police|officers?|detectives?|sergeant|inspector|squad|force)
(?:asb|anti-?social behaviour|crimes?|offen[cs]es?|thefts?|robberies|shoplifting|damage) (?:\w+ )?(?:attributed|attributable|traced|linked|put down) to YOUNG
(?:to|can|could|will|might) flip (?:one of (?:them|the)|him|her|yp\d+)
(?:serv|issu)(?:e|es|ed|ing) (?:\w+ ){0,2}?(?:cpns?|cpws?|abcs?|asbos?|cbos?|injunctions?) (?:on|to|against) YOUNG
arrest (?:on|for|upon|at) (?:any |the first )?breach
(?:ought to|should|must|will|to) be (?:managed|handled|dealt with|policed|treated) (?:\w+ ){0,3}?by POLICE
enforcement (?:has|have|had) (?:\w+ ){0,3}?(?:success|effect|results|worked)
appetite for (?:\w+ ){0,3}?(?:operation|enforcement|crackdown|arrests)
(?:matched|compared|cross-?checked|cross-?referenced|correlated|overlaid) (?:with|against|to) (?:\w+ ){0,3}?(?:robber\w+|burglar\w+|thefts?|offen\w+|crimes?|crime \w+)
(?:tenanc(?:y|ies)|homes?|housing|benefits) (?:\w+ ){0,4}?(?:at risk|in jeopardy|lost|withdrawn|reviewed) (?:unless|if (?:their|the)\s+(?:sons?|daughters?|child\w*|boys|girls|behaviour))
get(?:s|ting)? away with (?:it|this|things|everything|crimes?|murder)
(?:courts?|bench|magistrates|judges?|sentences?|arrests?) (?:\w+ ){0,3}?sends? (?:the right|a clear|a strong|a firm|a) (?:\w+ )?(?:signal|message)
(?:firm|hard|robust|strong)(?:er)? (?:line|stance|action) (?:from|by|with) (?:the )?(?:courts?|police|magistrates|officers|group|bench)
enforcers?(?=[.,;:)]|$| for| of| in)
check who is (?:\w+ )?(?:at home|in\b|indoors|there|present)
(?:somebody|someone|one of them|they|one or two) (?:gets?|is|are|were) (?:\w+ )?locked up
stops? (?:\w+ ){0,2}?(?:resulting|ending|that (?:result|end)|leading) (?:in|to|with) (?:an? )?(?:positive|arrest|find|seizure|charge)
threat (?:assessments?|levels?|scores?)(?=:| (?:is|of|for|in))
(?:bulk|most|much|all|half|majority|lot|share) of (?:it|them|this|which) (?:\w+ ){0,2}?(?:down|due|attribut\w+|traced) to YOUNG
(?:robust|tough|firm|hard)(?:,? (?:and )?\w+){0,2} response(?! to (?:the |this |any\s+|these )?(?:racis|bully|abus|attack|assault|graffiti|adults|exploit|men))
(?:email|tell|send|update|inform|report to|ring|brief|copy in)(?:s|ing)? (?:the\s+|our )?(?:police )?(?:analysts?|intelligence \w+|gangs? unit)
who (?:was|were|is|has been) seen(?=[,;]| where| with\b| by (?:officers|police|patrols))
what (?:they|he|she|each|members) (?:was|were|is|are) wearing
(?:prioritis\w+|target\w*|tackl\w+|remov\w+|arrest\w*|identify\w*|pursu\w+|know) (?:those|the ones|the people|who is|whoever is) at the top
(?:bring|bringing|brings|keep|keeping) (?:the others|YOUNG) (?:in|into|to) (?:line|heel|book|check)
who (?:commands|supplies(?=[.,;]| (?:whom|them|it)\b)|gives the orders|calls the shots|is expendable)
(?:group|gang|network) (?:is |are |to be )?disrupted(?=[.,;]|$)
(?:re-?)?offending (?:is |are |goes |comes |to be )?(?:down|cut|reduced|halved|falls?|drops?)(?=[.,;]|$| by| to| in| from)
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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 10 10 10 10 10 10 11 12 12 12 13 13 13 13 14 14 15 16 16 16 17 17 18 18 19 21 22 22 24 25 27 27 27 27 28 30 30 30 31 31 32 33 33 35 35 35 35 35 35 35 35 35 35 36 36 36 36 36 37 37 38 38 38 39 39 39 41 41 41 42 42 42 43 43 43 43 44 44 44 44 45 45 45 45 45 45 45 45 46 46 47 47 48 49 49 50 50 50 50 50 51 51 51 52 52 53 53 53 54 54 54 55 55 55 55 55 55 56 56 56 56 57 57 57 57 58 59 60 60 60 61 62 62 63 63 64 64 64 65 65 66 66 67 67 67 67 67 67 68 69 70 71 71 71 71 72 72 72 73 73 74 74 74 75 76 76 77 78 78 79 80 81 82 82 82 83 83 83 83 83 83 83 83 84 85 85 86 87 88 88 89 89 89 89 89 89 89 90 90 91 92 92 92 92 92 92 93 93 93 93 93 93 93 93 93 93 93 93 93 93 93 93 93 93 93 93 93 93 94 94 94 94 94 94 94 95 95 96 96 97 97 97 98 98 98 98 98 98 99 99 99 100 100 101 102 102 102 103 103 103 103 103 103 104 104 104 104 105 106 106 106 106 106 106 107 107 108 108 109 110 111 111 112 113 113 114 114 114 114 114 115 115 115 115 116 116 116 117 117 117 118 118 118 118 119 119 120 121 122 124 124 125 125 126 126 126 127 127 127 127 127 127 128 128 128 129 129 129 130 130 130 130 131 131 131 131 132 132 133 133 133 133 134 134 134 134 134 134 134 134 134 135 136 136 138 139 139 143 143 143 143 143 144 144 144 145 146 146 146 146 146 146 146 148 150 151 152 156 158 160 162 162 162 162 162 162 162 162 163 163 163 163 166 166 166 167 168 168 168 168 171 172 172 173 173 174 176 176 176 177 179 179 179 179 179 179 180 181 182 182 182 182 182 182 182 183 183 183 183 183 183 184 184 187 187 188 189 190 190 190 191 192 194 194 194 194 194 195 195 195 195 195 195 195 195 196 196 196 196 196 196 196 197 197 197 198 198 199 199 200 200 200 200 200 201 201 201 201 201 202 202 203 204 205 205 206 206 207 207 207 208 209 209 210 210 211 211 212 213 213 213 214 215 215 217 218 218 218 218 218 219 220 221 221 221 221 221 221 222 222 222 222 222 223 223 224 224 226 226 227 227 228 228 229 231 232 233 234 235 236 237 238 239 240 240 241 242 242 243 243 243 243 244 244 244 244 244 245 245 246 246 246 247 247 248 248 249 249 249 249 250 251 251 252 254 254 255 256 257 258 259 259 259 260 261 261 262 262 263 263 264 264 265 265 266 266 267 267 267 267 267 267 267 267 267 268 268 268 268 269 269 270 271 271 272 273 274 274 274 274 275 275 276 276 276 276 277 277 277 278 279 280 280 281 282 282 283 284 284 284 284 284 284 284 284 284 284 284 284 285 285 285 285 285 285 285 285 285 286 286 286 286 287 287 287 287 287 288 288 288 290 290 290 291 292 294 296 296 296 296 296 296 296 296 296 296 296 296 297 297 297 297 297 297 297 297 297 297 297 298 298 298 298 300 300 300 300 300 301 301 301 301 302 302 302 302 303 303 304 304 304 305 305 306 307 307 308 309 310 310 312 312 312 312 312 312 312 313 313 313 313 313 313 313 313 313 313 313 313 313 314 315 317 318 319 320 321 323 323 323 324 324 325 326 326 326 328 329 329 329 330 330 331 332 334 335 336 337 337 338 338 339 339 339 345 346 349 350 355 355 358 358 358 359 360 361 363 368 369 369 369 371 372 372 372 372 373 375 375 375 375 376 378 378 378 379 380 381 381 382 382 382 382 382 382 382 382 382 382 382 382 382 382 382 382 383 383 383 383 383 383 383 383 383 383 384 384 384 385 386 386 386 386 388 390 392 394 394 394 394 395 395 395 395 396 397 397 397 402 403 403 404 404 404 404 404 404 404 404 405 408 408 408 411 411 412 412 412 412 413 413 413 413 413 413 415 416 416 417 417 417 417 417 418 418 418 418 418 419 419 419 419 420 421 421 421 421 421 421 421 421 421 422 422 424 424 424 424 425 425 425 426 426 426 426 426 426 426 426 426 426 426 426 426 426 426 426 426 426 427 427 427 427 427 427 428 429 429 429 429 429 429 433 433 433 433 434 436 436 436 437 437 438 438 440 440 440 440 440 440 440 441 441 441 442 442 446 447 447 447 450 451 453 453 454 456 459 461 461 461 462 462 462 465 466 467 467 468 468 469 475 476 477 477 477 480 481 483 484 485 486 487 487 487 488 489 490 490 490 491 493 493 493 493 495 495 495 496 496 496 496 496 496 496 497 497 497 497 498 499 500 501 501 501 501 502 503 504 506 506 508 508 508 508 509 509 510 510 511 512 512 512 512 512 512 513 513 513 513 513 513 514 515 515 516 516 516 516 517 518 519 520 520 520 521 523 523 523 523 523 524 524 524 525 525 525 525 526 526 526 526 527 527 527 528 529 529 530 531 531 531 531 531 531 531 531 531 531 531 532 533 534 534 534 534 535 535 536 536 537 537 538 538 538 539 539 540 542 542 542 542 542 543 543 543 544 545 545 547 548 549 549 549 550 551 551 551 551 551 555 555 555 556 556 556 557 557 557 557 557 558 558 558 560 561 561 561 562 562 564 565 566 566 566 567 567 567 568 569 569 569 569 570 570 570 570 570 570 570 570 571 572 572 572 572 572 572 572 572 572 572 572 572 572 573 575 575 575 575 577 579 579 579 580 580 581 582 582 582 583 583 584 586 586 587 588 588 589 589 589 589 590 590 591 591 591 591 591 591 591 593 593 593 593 594 594 594 595 595 596 596 596 597 597 597 597 597 598 598 598 599 599 599 600 600 600 600 600 601 602 602 603 603 603 604 604 604 604 604 605 605 605 606 607 607 607 608 608 608 609 609 610 611 611 612 612 612 612 613 613 613 613 613 613 614 614 616 616 620 620 620 620 621 621 623 623 627 627 627 629 633 634 634 635 635 635 635 639 640 642 643 643 643 643 644 644 645 645 645 645 645 645 646 647 650 650 650 651 653 655 656 657 657 657 658 660 660 660 661 662 662 662 662 663 664 664 664 665 665 665 666 667 668 669 669 670 670 671 672 672 672 673 673 673 673 673 673 673 673 673 673 674 675 675 675 675 676 677 678 678 678 679 679 682 682 682 683 684 684 684 685 686 687 687 687 688 689 689 689 690 691 691 691 691 693 693 694 694 695 696 696 700 701 701 703 704 705 705 705 706 707 707 707 707 707 708 708 708 708 709 709 709 709 709 710 710 710 710 711 712 713 714 714 714 714 714 714 715 715 715 715 715 715 716 716 716 716 716 717 717 717 718 718 718 718 718 718 719 721 722 722 723 723 723 724 725 726 727 727 727 727 728 728 728 728 728 728 728 730 731 731 731 731 732 732 732 732 732 733 733 733 734 735 735 736 736 736 736 737 737 737 737 738 739 739 739 740 740 740 741 741 743 743 744 744 744 745 745 745 745 746 746 746 746 746 746 747 747 747 747 748 748 748 748 748 748 749 749 750 750 750 750 751 751 752 752 752 752 752 753 754 754 754 754 754 754 754 755 757 757 757 758 758 758 758 759 759 759 759 759 759 759 759 761 763 763 763 764 764 764 765 767 767 767 767 767 767 767 767 768 768 768 770 770 771 771 771 771 771 771 772 772 772 773 773 774 774 774 774 774 775 776 776 776 777 777 777 777 778 778 778 778 779 781 782 782 782 784 786 786 786 787 788 789 789 790 790 791 791 791 791 792 792 792 792 792 793 793 793 793 793 793 793 794 794 794 794 795 796 796 796 797 797 797 797 797 797 798 798 799 799 799 800 800 800 801 801 801 801 802 802 802 802 802 802 802 802 802 802 802 802 802 802 802 802 802 802 802 803 803 803 804 804 804 805 805 805 805 806 807 808 808 808 808 809 810 810 810 810 811 811 811 811 811 811 811 812 812 812 812 812 812 813 813 813 813 814 814 814 814 815 815 815 815 816 816 817 817 817 818 818 819 819 819 820 821 821 822 822 823 824 825 825 826 826 827 828 828 828 828 829 829 830 830 831 831 831 831 832 832 832 832 832 832 832 833 834 834 835 835 835 835 835 836 836 836 836 836 836 836 837 837 837 838 839 839 839 839 839 839 839 839 839 840 840 841 842 842 843 843 843 843 843 845 845 846 847 847 848 848 849 850 850 850 851 853 854 854 854 855 855 855 855 855 855 855 855 855 855 855 855 855 856 856 856 856 857 857 857 857 857 857 857 857 857 857 857 857 857 857 857 857 857 857 857 857 857 857 857 857 857 857 857 857 857 858 859 860 861 861 861 861 861 862 863 863 863 863 863 864 864 864 865 866 867 869 869 870 870 870 870 870 870 872 872 873 874 874 875 875 876 876 878 878 878 878 879 879 879 879 880 880 881 882 883 885 886 887 888 889 890 891 892 892 895 896 897 898 899 900 900 901 901 901 901 901 902 903 903 903 903 904 905 905 906 908 908 910 911 912 912 913 913 914 915 916 916 917 919 919 920 920 922 922 922 922 923 923 924 924 925 925 925 925 926 926 926 926 927 928 928 929 929 931 932 932 933 935 935 936 936 937 939 940 941 943 945 945 945 946 946 946 947 947 947 948 948 949 949 950 952 952 953 953 953 953 953 953 954 954 954 956 956 958 959 960 961 962 963 964 965 966 967 975 980 981 982 983 984 985 986 987 988 990 994 995 996 997 998 999 1000 1001 1002 1003 1004 1005 1006 1007 1009 1013 1015 1016 1017 1019 1023 1028 1029 1032 1033 1034 1036 1037 1040 1041 1042 1043 1045 1049 1050 1051 1052 1053 1054 1056 1057 1058 1059 1062 1063 1064 1065 1067 1068 1070 1073 1074 1077 1079 1080 1085 1086 1093 1095 1097 1098 1101 1106 1107 1108 1110 1111 1112 1113 1114 1115 1116 1118 1122 1123 1124 1125 1126 1128 1129 1131 1133 1134 1135 1136 1138 1139 1143 1145 1149 1150 1151 1152 1153 1159 1161 1169 1171 1172 1173 1175 1176 1177 1180 1181 1182 1187 1188 1190 1192 1195 1196 1197 1198 1199 1201 1202 1204 1205 1206 1207 1208 1210 1211 1212 1213 1214 1215 1216 1220 1221 1222 1223 1224 1225 1226 1227 1228 1229 1230 1231 1233 1234 1235 1236 1238 1239 1240 1241 1242 1245 1246 1247 1248 1249 1251 1252 1253 1254 1255 1256 1257 1258 1259 1260 1262 1263 1264 1265 1266 1267 1268 1269 1271 1272 1273 1274 1275 1276 1277 1280 1281 1282 1283 1284 1285 1286 1289 1290 1292 1293 1296 1298 1299 1300 1301 1302 1303 1304 1305 1307 1308 1309 1310 1312 1315 1316 1317 1318 1319 1320 1321 1322 1323 1324 1325 1326 1327 1328 1329 1330 1331 1333 1334 1335 1337 1339 1340 1341 1342 1343 1344 1348 1349 1350 1351 1352 1353 1354 1355 1356 1357 1358 1359 1360 1361 1363 1364 1365 1366 1367 1368 1369 1370 1371 1372 1374 1375 1376 1377 1378 1379 1380 1381 1382 1383 1384 1385 1386 1387 1388 1389 1390 1391 1392 1393 1394 1395 1396 1397 1400 1403 1425 1426 1427 1436 1442 1445 1449 1454 1458 1461 1463 1464 1466 1469 1470 1473 1496 1519 1522 1523 1531 1535 1536 1555 1559 1560 1561 1566 1567 1572 1575 1582 1589 1591 1592 1597 1618 1622 1623 1625 1626 1627 1631 1637 1640 1641 1642 1643 1644 1645 1646 1648 1658 1659 1660 1670 1674 1677 1681 1683 1688 1690 1696 1698 1704 1705 1711 1712 1721 1723 1724 1725 1726 1728 1731 1736 1737 1738 1739 1740 1741 1743 1745 1746 1747 1748 1749 1750 1752 1753 1755 1757 1758 1761 1762 1763 1766 1767 1773 1776 1777 1778 1779 1781 1782 1783 1784 1785 1786 1789 1791 1792 1794 1795 1796 1797 1798 1807 1808 1811 1813 1814 1815 1816 1817 1818 1819 1820 1821 1826 1827 1828 1830 1831 1832 1833 1834 1836 1837 1838 1839 1840 1841 1843 1844 1845 1846 1847 1848 1849 1850 1851 1852 1862 1871 1873 1877 1881 1883 1885 1888 1889 1893 1896 1900 1902 1903 1905 1906 1908 1911 1913 1916 1917 1918 1921 3 3 20 23 25 26 39 40 68 87 94 122 123 128 134 136 141 142 147 149 151 153 157 157 158 159 160 161 164 165 169 170 171 172 172 175 177 185 186 187 188 192 215 216 225 226 230 235 253 256 272 289 293 295 297 299 309 311 315 316 322 325 327 332 333 337 338 338 340 341 342 344 347 350 352 352 352 352 352 353 354 356 356 356 356 356 356 356 357 358 363 366 367 368 369 369 370 370 374 377 379 383 384 385 387 387 387 387 387 388 388 388 389 391 393 393 393 393 393 393 393 393 393 393 393 394 395 395 395 395 395 395 395 395 395 395 395 395 395 400 401 405 406 407 408 409 410 411 412 414 414 414 414 414 414 415 417 423 427 429 430 431 432 433 434 435 437 439 439 439 440 443 443 443 443 445 448 449 451 451 451 451 451 451 451 451 451 451 451 451 451 451 451 451 451 451 451 451 451 452 453 455 456 458 458 460 461 462 463 464 470 472 478 478 478 478 478 478 478 478 479 492 494 494 505 507 512 512 522 539 541 542 543 546 552 553 554 559 561 562 563 574 576 578 583 585 592 607 610 615 618 618 618 618 618 618 618 618 618 618 621 623 624 626 627 628 630 631 631 632 635 635 635 635 635 635 635 635 635 635 635 635 635 635 636 637 638 639 640 641 646 647 648 648 648 648 648 648 648 648 648 648 648 648 648 648 649 650 651 652 654 656 657 659 660 662 663 668 669 671 672 673 674 676 676 677 678 680 680 680 680 681 681 681 681 681 681 690 692 697 700 702 705 716 717 720 728 729 742 753 756 757 759 760 762 762 766 768 768 769 773 780 782 783 784 786 789 802 806 834 836 844 846 846 846 846 846 846 846 846 846 846 846 852 855 855 855 855 855 855 855 855 855 855 856 861 868 869 870 871 880 884 893 894 900 905 906 907 908 909 911 918 921 926 929 930 934 938 944 945 951 955 955 955 957 957 957 957 968 970 976 977 989 991 1012 1014 1018 1020 1021 1022 1025 1026 1027 1030 1031 1035 1038 1039 1044 1046 1047 1048 1055 1060 1061 1066 1069 1071 1072 1075 1076 1078 1081 1082 1083 1084 1087 1089 1090 1092 1094 1100 1102 1103 1104 1105 1117 1119 1120 1127 1130 1132 1137 1140 1141 1142 1144 1147 1148 1154 1155 1156 1157 1158 1163 1164 1165 1166 1167 1168 1170 1174 1178 1179 1183 1184 1185 1186 1189 1191 1193 1194 1200 1203 1209 1217 1218 1219 1232 1237 1243 1244 1250 1261 1270 1278 1279 1287 1288 1291 1294 1295 1311 1313 1336 1338 1345 1346 1347 1362 1398 1399 1405 1406 1407 1417 1429 1430 1435 1438 1440 1446 1450 1451 1452 1453 1455 1456 1457 1462 1468 1471 1472 1474 1476 1477 1479 1485 1487 1488 1495 1499 1500 1503 1507 1508 1514 1515 1516 1517 1520 1521 1526 1527 1528 1532 1533 1534 1538 1540 1541 1557 1558 1563 1565 1568 1573 1576 1578 1584 1586 1587 1590 1593 1594 1595 1598 1600 1601 1602 1603 1604 1609 1614 1615 1617 1619 1620 1628 1629 1633 1634 1635 1636 1638 1649 1657 1661 1662 1664 1669 1671 1672 1673 1675 1676 1678 1680 1682 1686 1687 1691 1692 1693 1694 1697 1700 1701 1706 1707 1708 1709 1713 1714 1715 1716 1717 1718 1719 1720 1722 1729 1730 1733 1734 1735 1742 1744 1751 1754 1756 1759 1760 1764 1765 1768 1772 1774 1787 1788 1790 1793 1799 1800 1801 1802 1803 1804 1805 1806 1809 1810 1812 1822 1823 1824 1825 1829 1835 1842 1853 1854 1856 1857 1858 1860 1861 1864 1865 1866 1867 1869 1874 1875 1876 1878 1879 1880 1884 1890 1892 1894 1895 1899 1901 1907 1909 1910 1912 1914 1919 1920 29 34 137 140 154 155 157 178 193 343 348 351 352 356 362 364 365 387 393 398 399 410 414 439 443 444 451 457 471 473 474 478 482 494 617 618 619 622 625 628 631 635 648 659 680 681 698 699 762 785 846 855 877 942 955 969 971 972 973 974 978 979 992 993 1008 1010 1011 1024 1088 1091 1096 1099 1109 1121 1146 1160 1162 1297 1306 1314 1332 1373 1401 1402 1404 1408 1409 1410 1411 1412 1413 1414 1415 1416 1418 1419 1420 1421 1422 1423 1424 1428 1431 1432 1433 1434 1437 1439 1441 1443 1444 1447 1448 1459 1460 1465 1467 1475 1478 1480 1481 1482 1483 1484 1486 1489 1490 1491 1492 1493 1494 1497 1498 1501 1502 1504 1505 1506 1509 1510 1511 1512 1513 1518 1524 1525 1529 1530 1537 1539 1542 1543 1544 1545 1546 1547 1548 1549 1550 1551 1552 1553 1554 1556 1562 1564 1569 1570 1571 1574 1577 1579 1580 1581 1583 1585 1588 1596 1599 1605 1606 1607 1608 1610 1611 1612 1613 1616 1621 1624 1630 1632 1639 1647 1650 1651 1652 1653 1654 1655 1656 1663 1665 1666 1667 1668 1679 1684 1685 1689 1695 1699 1702 1703 1710 1727 1732 1769 1770 1771 1775 1780 1855 1859 1863 1868 1870 1872 1882 1886 1887 1891 1897 1898 1904 1915

12 14 8 9 10 10 10 10 10 10 4 6 5 6 6 6 7 7 7 7 9 9 9 9 9 9 7 8 8 8 12 13 13 13 13 13 13 4 4 5 5 7 8 8 8 7 8 7 3 10 4 6 8 6 8 3 3 7 8 4 3 7 8 8 8 13 5 7 6 5 4 4 3 5 8 9 9 9 9 9 9 9 10 9 14 16 16 19 19 7 8 5 6 6 5 5 5 3 4 4 6 7 7 11 12 12 12 3 4 4 4 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 10 11 11 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 25 27 26 27 17 3 10 11 11 4 5 7 6 6 10 11 11 7 8 5 6 3 4 4 4 4 4 5 4 4 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 5 6 7 4 8 7 6 7 7 7 8 10 8 8 8 9 7 6 3 4 4 3 4 4 6 7 7 7 7 7 8 4 4 5 4 5 5 5 5 5 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 4 6 5 10 11 11 11 11 13 4 5 5 11 13 3 5 6 6 3 4 4 4 5 5 3 4 4 4 4 8 9 9 9 9 9 7 8 4 4 4 4 5 5 4 8 9 11 12 12 12 12 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 6 5 5 6 4 5 6 7 7 4 3 3 3 3 5 3 3 3 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 3 6 3 4 5 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 6 8 10 10 7 3 4 4 4 4 5 3 3 3 4 4 4 4 4 4 4 5 5 5 5 6 4 5 10 10 3 4 4 6 6 4 3 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 8 7 7 5 5 6 10 12 5 7 7 8 8 8 8 6 7 7 7 7 9 11 4 4 4 5 7 9 8 9 9 9 6 8 4 6 4 4 3 3 4 4 4 3 4 3 4 7 5 5 5 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 9 10 10 8 9 3 5 9 9 9 9 7 3 4 3 4 5 3 3 9 4 4 5 5 4 5 7 5 5 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 7 8 8 8 14 15 15 15 15 6 7 7 4 5 5 3 4 7 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 6 7 7 7 7 8 8 8 11 12 9 10 10 7 8 7 4 5 4 6 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 5 3 4 4 5 4 5 6 7 7 4 5 4 8 9 9 9 4 5 5 5 7 3 4 3 3 10 5 5 4 5 5 6 6 3 7 5 3 3 4 3 3 3 3 3 3 3 5 7 7 7 4 3 4 4 4 3 9 10 10 10 8 7 8 8 8 5 4 4 10 10 11 11 11 11 11 11 12 12 11 11 12 12 11 11 14 14 14 14 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 5 4 3 4 4 4 4 4 3 4 3 7 8 8 5 4 6 5 7 6 6 6 6 6 6 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 6 6 7 7 7 7 7 7 7 7 8 8 7 7 7 8 7 7 6 6 7 6 6 6 3 9 9 9 9 9 9 3 3 3 4 4 4 5 5 3 3 4 5 9 9 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 5 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 5 6 6 3 4 8 3 4 4 5 6 6 4 5 6 7 7 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 6 6 4 3 5 6 8 9 10 10 5 6 9 10 4 12 13 12 12 12 12 7 8 8 8 8 9 4 5 6 6 7 7 7 3 4 5 4 3 3 5 4 5 5 5 6 8 9 9 4 5 5 4 9 9 9 9 6 7 7 4 7 8 4 8 9 9 9 9 10 10 9 9 9 9 3 7 6 7 7 7 4 7 5 6 5 6 5 6 6 5 5 4 7 7 8 7 7 4 4 5 4 3 4 4 4 4 5 5 3 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 3 3 4 3 14 15 15 6 7 8 5 6 6 6 6 9 9 9 10 10 11 10 10 4 9 10 10 11 11 10 10 10 10 10 11 12 10 3 4 6 5 6 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 9 9 6 7 7 7 7 7 7 8 9 9 9 11 11 11 10 10 7 7 7 9 10 10 10 10 8 8 8 8 8 8 10 10 10 10 10 3 5 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 6 6 7 7 3 5 4 4 4 4 4 5 6 11 3 4 4 4 3 3 3 3 5 6 5 4 3 6 6 3 4 4 4 3 3 3 3 4 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 6 4 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 5 6 5 5 5 5 6 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 5 6 7 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 3 4 4 4 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 10 11 11 11 11 5 6 6 6 3 4 5 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 7 5 5 5 6 7 6 4 4 5 4 5 5 5 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 10 11 11 11 8 10 9 9 9 9 7 9 8 9 9 9 7 8 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 3 4 3 8 9 9 4 3 4 5 5 6 5 4 5 3 3 4 3 4 3 3 4 4 4 4 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 3 3 3 4 4 4 4 10 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 3 4 4 7 8 8 9 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 12 12 12 13 11 12 5 7 7 7 7 11 12 12 5 3 3 6 7 3 6 3 4 3 4 3 7 8 8 8 4 5 4 5 5 7 7 6 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 3 4 3 4 7 7 7 7 7 3 5 4 6 3 3 4 4 4 4 3 5 4 3 3 5 4 3 3 3 3 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 5 6 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 4 7 4 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 10 11 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 13 10 4 9 14 10 9 10 3 3 12 3 5 6 17 9 9 11 11 4 4 7 10 11 8 11 11 13 4 5 8 7 4 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 4 5 10 3 5 6 4 11 0 8 7 4 8 13 5 4 3 7 6 7 3 3 4 8 6 6 3 3 3 5 10 6 11 0 5 0 3 4 3 3 6 5 7 4 6 8 3 4 3 4 8 5 5 7 3 6 4 10 5 6 5 0 6 4 6 0 0 7 7 6 5 5 4 0 2 8 3 7 4 4 4 8 5 8 4 6 3 4 8 6 3 4 4 0 4 3 6 3 7 5 11 0 3 4 3 6 12 0 0 7 0 0 3 4 0 18 8 3 0 11 0 0 10 5 0 0 2 10 4 0 7 3 5 0 13 0 23 19 0 12 11 10 0 0 0 0 0 10 3 0 9 0 0 5 3 12 10 13 7 3 0 10 12 0 5 0 13 8 0 0 6 4 0 10 11 7 6 14 0 5 0 5 14 6 6 7 10 4 9 5 6 7 8 0 6 4 4 6 0 4 5 4 3 3 12 4 0 9 14 7 10 0 0 0 4 0 0 0 15 0 0 9 0 4 0 8 0 5 6 3 8 12 0 0 0 5 7 0 0 5 5 0 4 3 0 0 0 3 0 4 3 5 6 3 4 3 6 3 7 3 4 6 3 3 6 3 4 4 3 4 5 3 3 5 4 5 5 4 2 4 3 7 3 4 3 4 3 4 6 5 5 3 5 5 5 4 8 4 3 3 3 4 4 6 3 3 3 4 5 3 3 3 4 4 3 6 5 2 4 4 7 3 5 4 3 7 7 6 6 4 4 6 8 10 6 4 7 4 5 8 3 3 3 6 3 2 3 4 5 5 18 5 4 8 6 9 2 6 4 7 5 6 5 5 5 3 7 3 6 3 6 5 5 5 3 4 5 7 5 6 7 6 4 8 7 4 3 5 3 3 4 3 9 6 5 6 5 6 12 3 3 5 9 5 3 3 6 6 3 4 7 5 2 3 5 11 5 6 5 5 3 3 3 3 2 8 2 4 3 5 2 2 4 2 4 2 8 4 3 2 3 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 6 7 2 5 2 2 9 2 2 2 2 3 2 2 4 5 2 3 2 4 4 3 2 5 2 2 2 2 3 2 3 2 4 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 6 5 5 2 8 6 13 3 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 5 8 8 2 3 2 3 2 2 2 2 2 8 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 11 12 2 3 2 6 3 2 2 2 2 2 5 2 3 2 2 2 4 2 5 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 2 3 2 5 4 2 4 4 3 4 5 2 2 3 2 5 2 2 2 2 2 2 2 2 2 2 3 2 2 4 2 2 4 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 5 4 2 2 2 7 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 3 2 2 2 2 2 2 2 3 2 4 5 2 2 2 3 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 3 4 2 2 2 2 2 2 2 3 2 2 2 2 2 3 2 2 4 3 2 2 2 2 3 2 2 2 2 2 2 2 3 3 3 4 1 2 2 3 2 9 2 4 2 2 2 2 2 2 2 3 2 5 3 3 2 8 3 2 4 0 2 7 5 2 2 2 2 2 3 2 3 5 2 2 4 4 2 4 4 2 4 2 2 2 1 2 2 3 2 2 3 8 2 2 4 2 2 2 2 0 2 3 4 2 2 6 4 4 4 2 2 2 2 2 2 2 2 2 2 2 1 2 2 2 2 2 2 2 2 2 2 2 4 2 2 2 1 1 2 1 2 2 1 2 2 2 2 2 2 2 2 2 2 3 2 2 3 3 2 2 1 4 2 1 2 5 4 2 2 2 2 2 1 4 2 2 2 4 2 2 2 2 3 2 3 3 2 4 5 2 2 2 3 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 4 2 2 3 2 2 2 2 2 2 7 2 2 5 2 1 2 2 2 2 4 2 4 2 3 2 2 2 2 2 4 7 2 2 2 4 2 2 2 2 2 4 2 2 4 5 2 2 2 2 2 2 2 4 3 2 3 2 3 2 4 2 2 3 2 4 2 6 2 2 4 2 4 2 2 2 3 2 2 3 2 4 3 2 2 3 9 3 2 2 2 2 2 4 1 2 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 9 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 4 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 2 46 5 1 1 1 2 1 1 2 1 1 2 1 1 2 1 1 1 2 2 1 3 2 1

1$	2496 6067 6437
10$	7752
101$	5993
11$	7752
12$	1134 1135 1136 1137
13$	1134 1135 1136 1137
14$	1134 1135 1136 1137
15$	1134 1135 1136 1137
16$	1134 1135 1136 1137
17$	6849 3552
18$	7340 7342 462 1101 4682 8044 8045 8046 8047 8048 8049 8050
19$	7340 7342 462 1101 4682 8044 8045 8046 8047 8048 8049 8050
2$	6437
20$	7340 7342 462 1101 4682 8044 8045 8046 8047 8048 8049 8050 6849 3552
21$	7340 7342 462 1101 4682 8044 8045 8046 8047 8048 8049 8050
22$	7340 7342 462
23$	7340 7342 462
24$	7340 7342 462 2961
25$	7340 7342 462 1101 4682 8044 8045 8046 8047 8048 8049 8050
26$	7340 7342 462
27$	7340 7342 462
28$	7340 7342 462
29$	7340 7342 462
3$	6437
30$	7340 7342 462 1101 4682 8044 8045 8046 8047 8048 8049 8050
31$	6849
3x5x2$	3393
4$	6437
47$	6849 3552
4ft$	3374
5$	1371 4943 4944 6437 3374
5ft$	3374
5x5x5$	3392
6$	1371 4943 4944 6437 3374
60$	9153
6ft$	3374
7$	7752 6437 6532
8$	7752 6437
9$	7752 6437
999$	5993
a$	3765 3790 3922 7259 3926 4329 887 888 889 7820 4562 4563 1024 4675 1154 1155 4762 4789 4790 1359 5417 5438 5558 5567 5594 5809 6017 6018 6027 6048 6049 6064 9423 2525 2563 6159 6167 9505 2682 2728 2864 2978 2996 3061 3064 6721 3308 6905
abandon$	3001
abandoned$	2998 3001
abandoning$	3001
abandons$	3001
abc$	5928 3328
abcs$	5928
abdicate$	2025
abdicated$	2025
abdicates$	2025
abdicating$	2025
abh	6162 3334
abh$	9497 6905
abide$	7604
abilit	6787
abject$	2967
able	5922
able$	1068 1071 1072 1074 1083 1092 1243 4823 4844 4845 1283 1292 2290
abode$	9482
abortion$	3503
about	5772 6602
about$	3637 3641 3692 4192 7529 7957 8131 8132 8133 4801 8139 8140 8141 8145 8146 1372 5103 1533 1534 1535 1536 5108 8701 8728 8813 8814 8940 8941 8942 5686 5687 5688 2162 5797 6076 6138
above$	7191 4970 8996 9025 5923
abroad$	9441
abscond$	7281 386 387 3337
abscondded$	386 387 3337
abscondding$	386 387 3337
absconded$	386 387 3337
absconder$	6189 3337
absconders$	6189 3337
absconding$	386 387 6188 3337
absconds$	386 387 3337
absconsion$	3337
absconsions$	3337
absen	6823
absenc	6081 9434
absence$	9416
absent$	7286 8568 5760
absolute$	1509
absolutely$	1632 5447 2959 2962
abus	9461
abuse	6125
abuse$	6906 6907 6944 6945 6946 6961 7227 7473 7474 7483 7484 7568 7569 9458 9459 9460 6244 6852
abused	2536
abused$	6951 6107 6867 3298
abuser$	7273 7361 7366 7566 7734 832 7774 899 6267 6270 6271
abusers$	7273 7366 7566 7734 832 7774 899 6267 6270 6271
abusive$	2766 6348 3359
abysmal$	3385
abysmally$	3385
academy$	5305 5310 5311 8954 8985 5677 2110 9395 9396 9409 3022
accept$	7006 3766 7127 7143 7222 667 668 697 7604 4278 4279 4280 4281 4282 4283 4284 4285 4286 4287 4288 4289 4305 4306 4307 4308 4309 7840 8389 8418 8424 8438 8790 6517 6518
acceptable$	2272 3328
accepted$	7384 7392 7399 7400 7401 7411 667 668 8513 8514 8515 8516
accepting$	667 7840 8417
accepts$	667
acceptted$	667
acceptting$	667
access$	7006 3237
accident$	884
accidents$	884
accommodation$	7317 7318 7319 7320 7321 7322 7323 7324 9457 9493 6850
accomplice$	6211 3444
accomplices$	6211 3444
accord$	7120 7370 7371 6213
accoun	5732 2190 5762 5877
account$	8765 8766 8767 8768 8769 8770 8771 9212 5973 2404 2421 9333 9334 2556 9463 6317
accountability$	662 663 4238 4239 4240 4241 4242 4243 4244 4245 4246 4247 4248 4249 4250 8981 8982 8983 8984 6587
accountable$	662 663
accounted$	2421
accounts$	9067 9097 9212 5973 2404 2421 6317
accusation$	6242
accusations$	6242
acd$	3454
achiev	2250
acknowledge$	4278 4279 4280 4281 4282 4283 4284 4285 4286 4287 4288 4289 8790
acknowledged$	8662 8663 8664 8665
acne$	6489 3377
acned$	3376
across$	4433 4434 4866 4867 4868 4970 6384 6537
act	2234 9172 9355
act$	3985 7327 4305 4306 4307 4308 4309 896 1100 1102 1103 1104 1105 1106 1107 1108 1109 1110 1111 1138 1139 1140 1141 1142 1204 8595 8790 8964 8967 9055 9173 2768 2829 2830
acted$	896 1100 1102 1103 1104 1105 1106 1107 1108 1109 1110 1111 1138 1139 1140 1141 1142 5292 5301 8640 8645 8662 8663 8664 8665 8800 2768 2829 2830
acting$	896 994 1100 1102 1103 1104 1105 1106 1107 1108 1109 1110 1111 1138 1139 1140 1141 1142 2747 2768 2829 2830
action	2133 6673
action$	6966 8693 8765 8766 8767 8768 8769 8770 8771 5937 9285 6178 6671
actionable$	5704
actions$	3 4 5 6 7 8 9 3583 3584 3585 3590 6966 7029 7112 7113 7114 7115 7116 7117 7118 7119 7136 7568 7569 7570 7573 7574 7575 7576 7577 7578 7579 7580 7581 7582 7583 7584 7585 1841 6178
active	9224
active$	3660 90 3799 321 322 323 324 568 6195 6396 3064 3066 6650
activi	9030 9326 6653 6665 6666 6673
activities$	6962 6966 6178 6192 6246
activity$	6962 6966 3986 7328 9067 9190 6178 6192 6246 6395 6657
acts$	7313 3985 7327 896 1100 1102 1103 1104 1105 1106 1107 1108 1109 1110 1111 1138 1139 1140 1141 1142 1205 2768 2829 2830
actual$	6162
add$	2168 3168
added$	2168 2169 2217 2219 2337 2338
addict	9374 9434 9466 6777
addict$	7782 7783 7784 6275 6276 3353
addicted$	2461
addiction$	2461 6792
addicts$	7782 7783 7784 9476 6275 6276 3353
addres	2138 9089 2313 5884 5885 5914
address$	3757 3758 3759 7265 7266 7267 7268 3934 3935 3936 3937 9074 2197 9482 3136 6860
addresses$	3757 3758 3759 9058 9074 2197 9249 6626 6697
adds$	2168
adequate$	1256 1259 5418 5419 5420 5421
adhd	9374
adhd$	9364 3452
adidas$	6495
admission$	6803
admissions$	6803
admit$	8418 8424 8438 8790 8964 6517
admitted$	8513 8514 8515 8516 2453 2466 6768
adolescent$	7862 7886 7887 7888 7889 7890 7891 1359 8265 8268 2693 2696 6332 2863
adolescents$	7862 7886 7887 7888 7889 7890 7891 8265 8268 6332
adopted$	6858
adoption$	3288
adoptive$	3288
adult$	7095 7096 7104 3771 7159 7199 7211 3897 3898 7250 3964 3968 3971 7311 7314 7343 7346 7367 7539 4337 7694 7695 7696 7697 797 4509 4557 7949 7992 4662 4665 1097 8008 8012 1112 4689 8032 8037 8038 8039 8057 8066 1163 4739 8081 8082 4758 1188 8101 1200 1201 4774 8110 8111 4777 4778 4843 4846 8181 1345 1346 1347 1348 8255 8256 8257 8258 8259 8260 5321 5322 6185 2635 6210 6400 6402 6403 2836 6409 6410 2856
adults$	3744 3749 3753 3756 7092 7095 7096 7104 7108 7211 7250 7273 7275 7278 3964 7307 7311 7314 7343 7528 7612 7681 4351 7694 7695 7696 7697 7711 4377 7918 7949 7963 7964 7965 7973 7992 8009 4676 8012 1112 4686 8032 8037 8038 8039 8044 8045 8046 8047 8051 8055 8063 8064 8065 8066 8067 1162 1200 1201 4774 8110 8111 8181 8209 8217 8218 8219 8220 8221 8222 8223 8224 8231 8232 8233 8234 8235 8255 8256 8257 8258 8259 8260 8337 8387 5158 5159 5161 5162 6185 6238 6400 6404 6409 6410
advance$	2238
advanced$	1097 6195
advanceed$	2238
advanceing$	2238
advances$	3769 3770 7997 7998 7999 8000 2238
advantage$	6952
advice$	7037 7640 7641 7642 7643 7644 7840 8648 8649 8650 8651 8652 8653 6227 6239 6514 6578
advis	5705 6699
advised$	3666 7040 7041 3707 137 138 139 140 141 142 143 144 3716 146 147 148 149 150 151 152 153 154 155 156
affairs$	8096 8197 8198 8199 8200
affection$	7317 7318 7319 7320 7321 7322 7323 7324
affili	2234 6653 6657 6659 3445
affiliate$	6246
affiliated$	817 6246
affiliates$	6246
affiliation$	791 792 817 6246
affiliations$	6246
affray	6162 3334
affray$	9497 6905
afraid$	8201 8202 8203 1340 1341
african$	1381 4956 4961 4962 2890 6488
afro$	6480 2910 6482
afros$	6480 6482
after	9069 6091
after$	7128 4258 4598 7972 4640 4826 8210 8211 8227 1999 2456 9426 9427 6111 6799
afterthought$	8975
again$	7050 7051 8459 8460 8462 8463 8464 1967 5635 5636
agains	5826 6673
against$	7269 7270 7271 7272 9143 9161 9191 2335 9319 6530 6640 6642 6682 6722
age$	3977 7339 4399 8003 8004 8068 8069 8070 8071 8106 8107 8108 4928 4929 8281 8282 8283 6066 6830
aged$	4007 8265 8268 9386 6208
agencies$	5305 5310 5311 8954 8985 5677
agency$	5279 5305 5310 5311 5321 5322 8954 8985 5677 2110 5704 2967 3012 3021
ages$	8003 8004
aggression$	7808 7907 7908 1003 1004 6340
aggressive$	7850 7851 7852 7853 7854 7855 7856 7857 7858 7859 7860 7942 2766 3359
aggressively$	3359
aggressiveness$	7907 7908 6340
aggressor$	7734 7735 7736 7737 6267 6268 6269 6313
aggressors$	7734 7735 7736 7737 6267 6268 6269 6313
aggro$	7435
agitator$	3348
agitators$	3348
agree$	1061 1062 1063 1064
agreed$	471 7411 1061 1062 1063 1064
agreement$	7134 9178
agreements$	9178
agrees$	1061 1062 1063 1064
ahead$	7192 8996 9026 9086
aid	2250
aid$	2238 2254 6756
aided$	2238 2254
aiding$	2238 2254
aids	2250
aids$	2238 2254 6756
aim	2383
aim$	9185 2283 9218 9300
aimeda	5814
aimedat$	9149
aims$	5814 9185 2283 9218
albanian$	1381 4958 6488
album$	5907
alcoho	9434 9466 6140
alcohol$	35 7101 7102 7317 7318 7319 7320 7321 7322 7323 7324 7329 7332 7703 9367 6773 3206 6777
alcoholic$	9475 6275
alcoholics$	9476 6275
alert$	2125 2146 2147 2262
alerting$	2146 2147
alerts$	2146 2147
aliases$	3397
alibi$	3398
alibis$	3398
alienated$	2864
alight	6149
alight$	9484
alike$	6494 6496
alive$	9344
all	6678
all$	3720 3724 197 590 4167 4301 4463 962 4557 1017 1054 7961 8029 1149 8169 1349 1471 8391 5057 1500 1502 1579 1580 1581 1658 1670 5242 5277 8779 8786 5479 5594 5596 8949 8950 2055 9180 5880 2370 5968 5997 2644 6219 6514 6515 6579 3057 3061
allegation$	6242 6243
allegations$	6242 6243
allege$	7716 7717 2320 6240 6241
alleged$	7716 7717 2207 2318 2320 2415 6240 6241 2673
allegedly$	3344
alleges$	7716 7717 2320 6240 6241
allerg	9374
allergic$	3468
allergies$	3468
allergy$	6792 3468
allocated$	2324
allow	2148
allow$	45 46 171 172 7478 8418 8424 8438 2254 2403 6214 6517
allowed$	45 46 171 172 7478 2254 2465 6214
allowing$	45 46 171 172 7478 2254 6214
allows$	45 46 171 172 7478 2254 2403 6214
almost$	526 1149 4720 1150 1151 1152 1153 1156 1157 1158 1159 1218 1219 1372 2832 2842
alone	6010 3271 6843
alone$	7415 7443 8148 8149 8150 8151 8152 8153 8154 8155 8156 8157 8158 8159 8160 8190 8191 8192 8193 8194 8195 8196 9345 3271 6842
along$	7086 7151 4039 4040 4041
alopecia$	3378
alpha$	6275 2709
already$	1149 4720 1150 1151 1152 1153 1156 1157 1158 1159 1191 1218 1219 1372 2832 2842
also$	2697
alternative$	3245
although$	158 7269 7270 7271 7272
altogether$	2055
always$	382 532 1095 1471 5109 3381
ambition$	7932 6376
among$	4418 7754 7755 7849 4574 4609 6002
amongst$	4418 7754 7755 7849 4574 4609
amount$	228 229 8206 8207 8208
ample$	3736
an$	4023 4032 4275 4594 4673 4722 4766 1357 1358 1359 5260 5594 5795 5809 6017 6048 6167 2864
anaemia$	3467
analys	5717 5718 5719 2149 2150 2184 5758 9277
analysis$	6616 6660
analyst$	9037 9052 9053 9054 5720 5721 5755 9093 2293
analysts$	9037 9052 9053 9054 5720 5721 5755 9093 2293
anaphy	3469
and	2378 3096 3101
and$	3719 7662 4401 4402 8265 8268 4970 4989 5703 5794 5816 5817 5995 6594 6633 3148 6893
angels$	8135 8136 8137 8138 6300
anger$	997 2767
angry$	8568 2682 2864
animal$	6275
animals$	7782 7783 7784 7802 7803 7804 8975 6275 6276
ankle	2588
ankle$	6159
anonymous$	3033
anorak$	6491
anoraks$	6491
anorexia$	3470
anorexic$	3470
anothe	2247
another$	3572 7218 7919 1359 9029 6049 6175 2864 3064
anpr$	3402
answer$	7127 7604 1211 1212 1213 4837 8418 8424 8438 8503 8790 5498 5499 8904 8964 8967 9300 6517
answered$	7384 7411 1211 1212 1213 8513 8514 8515 8516 8645 8662 8663 8664 8665 9014
answers$	1211 1212 1213 8503
antagonise$	2667
antagonised$	2667
antagonises$	2667
antagonising$	2667
antagonist$	6313
antagonistic$	3361
antagonists$	6313
anti	5780 2222 5849 5854 9227 9239 2355 9284 2410 5992 3193
anti$	3894 3900 793 4474 7850 7851 7852 7853 7854 7855 7856 7857 7858 983 4560 4569 4570 4571 4608 2795 2796
antici	2287
anticipated$	9167
antidepressant$	6764
antidepressants$	6764
antipsychotic$	3485
antipsychotics$	3485
antisocial$	7227 7234 7810 7850 7851 7852 7853 7854 7855 7856 7857 7858 4569 4570 4571 7942 9115 9327 2664 2761 6333
anxiet	9374
anxiety$	3472
any	9083 3032 6678
any$	4301 4369 1168 1169 8391 5057 1500 1502 5205 5274 5433 5434 5596 9031 5809 9180 5872 2319 9228 9229 9251 9255 9263 5946 9329 6514 6515 3057 3061 6703
anybody$	4369 5158 5159 5161 5162 5305
anyone$	7092 4369 7992 8209 5158 5159 5161 5162 5305 8644
anything$	7563 1216 8167 1335 8344 8345 8416 8422 8428 8433 8442 5158 5159 8511 1686 1687 1688 1689 1690 8723 8724 8725 8726 5393 9245 5925 6514 2991
anyway$	7054 7058 8184
apathetic$	3361 3385
apathy$	3385
apnoea$	6774
apologised$	8513 8514 8515 8516 8662 8663 8664 8665
apology$	8904
app$	388 3959 389 3960 390 3961 391 3962 392 3963 7299 7300 7301
appalling$	7009 7010 7011 7012 7850 7851 7852 7853 7854 7855 7856 7857 7858 1933 1934 1935 1936 2084 2766 2802 2997 3385
appallingly$	3385
appear	9328
appear$	554 555 824 866 867 868 869 870 871 872 873 874 875 963 987 988 989 990 991 992 1100 1102 1103 1104 1105 1145 1149 4720 1150 1151 1152 1153 1156 1157 1158 1159 4866 4867 4868 1298 1373 1406 1407 1408 1851 1852 2583 2698 2700 2704 2762 2763 2773 2829 2830 2917
appearance$	8287 8288 8289 8290 8291 8292 8293 8294 8295 8296 8297 8298 8383 6889
appearances$	6889
appeared$	1100 1102 1103 1104 1105 1406 1407 1408 1851 1852 2583 2829 2830 2917
appearing$	1851 1852 2583
appearred$	1851 1852
appearring$	1851 1852
appears$	554 555 824 866 867 868 869 870 871 872 873 874 875 963 987 988 989 990 991 992 1100 1102 1103 1104 1105 1145 1149 4720 1150 1151 1152 1153 1156 1157 1158 1159 1298 1373 1406 1407 1408 1851 1852 2583 2698 2700 2704 2762 2763 2773 2829 2830 2917
appendicitis$	3535
appeti	9374
appetite$	2361
apple$	6262
apples$	6262
applic	2316
applied$	1745 1746 1747 2007 9259 5953
apply	2247 2316
apply$	1745 1746 1747 3092
appointment$	5071 1501 5073 1503 1504 8561 8562 8563 9361 6760
appointments$	5071 1501 5073 1503 1504 9361 6760
appreciate$	7604 4278 4279 4280 4281 4282 4283 4284 4285 4286 4287 4288 4289
appreh	5861
apprehend$	9196 3132
apprehending$	3132
approa	6673
approach$	1841 6671
approaches$	3769 3770 7997 7998 7999 8000 8905 8906
appropriate$	3682
apps$	388 3959 389 3960 390 3961 391 3962 392 3963 7299 7300 7301
april$	7248
arab$	1381 4956 2890 6488
arcade$	7246 7247
architects$	566
are	2234
are$	3576 3674 3679 219 220 4007 554 555 752 753 754 824 866 867 868 869 870 871 872 873 874 875 927 933 4515 963 987 988 989 990 991 992 7948 1145 1149 4720 1150 1151 1152 1153 1156 1157 1158 1159 4732 1181 1352 1373 4971 5016 1471 1492 5076 5244 1712 1713 5412 5609 2046 2047 9016 5715 5747 5756 5832 5911 6141 2590 2644 2698 2700 2704 2747 2762 2763 2773 6436 6483 6484 2986 3011 6633 6680 3127 3186 6839
area$	4599 6237 6847
argue$	8568
argued$	8568
argues$	8568
arguing$	8568
argume	6104
argument$	5140 8476 5142
argumentative$	7911 7912 7913 7914 7915 7916 7917 6344 3359
arguments$	2515 9439 2544
arm$	8305 9351
arms$	8305 9351
around	6602
around$	3692 7068 7157 7957 4630 4658 7995 5543 9066 6193 6384 6511
arrangement$	7373 8249 6395
arrangements$	7373 8249 6395 6808
arrest	9055 2195 2236 9154 9155 9160 5861 9223 2374 5988 2426 9434 9436 9463 9466 6682
arrest$	9141 5807 9147 2261 9176 9196 2302 2358 2365 9275 9285 9318 9323 5997 9507 3103 3106 6687 3132 6719 3325 3429 3557
arrested$	6954 7443 6655 6876 3557
arresting$	3132 3428
arrestped$	2302
arrests$	2211 9118 2261 2302 9267 2365 9285 9323 9507 6687 3427 3557
arrive	9291 9328
arrive$	7604
arrived$	8969 8970 8971 8972
arrogance$	3385
arrogant$	5627 3361 3385
arson	9126 9225 9226 9227 6150 6162 6164
arson$	9485 9497 9499 9508
arsonist$	6275
arsonists$	6275
art$	8031 3195
arthritis$	3448
as	2234 3032
as$	3923 4043 4400 4607 4651 4677 4697 1176 4757 4775 4776 8187 5002 1853 1854 5449 8809 2063 2066 5640 9088 5766 5767 5772 5982 2644 2697 2699 2747 6625
asb	5849 2355 9284 2410
asb$	7227 7808 9184 2331 5926 5981
asbo	5887 5918 3328
asbo$	9222 9253 5928 6899
asbos$	9222 9253 5928
asd$	9364 3454
ashamed$	8830 1926
asian$	1359 1381 4956 4963 4986 4987 4988 1418 2863 2864 2890 6488
aside$	5542 5614
ask$	528 8545 8546 8547 5725 6525
asked$	152 153 154 155 156 3772 7188 7189 528 7469 8465 8640 8645 8656 8657 8658 8800 9014 2142 5725 2188 5963 6103
asking$	4097 527 528 8417 8545 8546 8547 6525 6543
asks$	528 8465
asleep$	1922 1923 2092
asperg	3169
asperger$	6740
aspergers$	6740
aspirations$	7932 6376
aspiring$	2676
assaul	9126 9226 9227 2536 6125 9461 9463 6150 6151 6164 3334
assault$	9132 9460 9485 9486 9497 9499 9508 6244 6905
assaulted$	6107 2594
assaults$	9485 9508 6244 6905
assert	2341
assertive$	5912
assess	9355 9357 2458 2584 6602 6782 6787
assess$	1291 4863 4864 4865
assessed$	865 964 2207 2234 2318
assessing$	1291 4863 4864 4865
assessment$	9347 6708 6811
assessments$	6708 6811
assist	2148 2250 6000
assist$	39 2238 2254 2283 9335
assistant$	6067 9403
assisted$	9046 2238 2254
assisting$	2238 2254
assists$	2238 2254 2283
associ	9030 5732 5787 9127 9233 9240 9284 2384 9326 6659 6665 6666
associate$	7143 7172 7174 7175 7176 7205 7379 7380 7381 7382 7383 7699 817 2663 6235 6246
associated$	788 817 6246
associates$	7003 7699 817 9058 9067 9068 9070 9104 2199 9139 2663 6235 6246 3065
associating$	7379 7380 7381 7382 7383 817 2199 2663
association$	791 792 7699 5305 5310 5311 8954 8985 5677 2199 9122 6235 6246 6263 3089
associations$	791 792 7699 9067 9068 5955 6235 6246 6263
assume$	667 2320
assumed$	667
assumes$	667 2320
assuming$	667
assured$	6429
asthma	9374
asthma$	3462
asthmatic$	3462
astonishing$	5572 8908
astray$	7739 7740 7741 7742
asylum	3286
asylum$	6857
at	6086
at$	15 6953 4126 7611 959 7981 7982 8265 8268 1372 5237 1671 1678 1679 5486 5493 5618 8990 9066 9149 9172 5845 5929 6023 6037 6070 6087 6107 6115 2566 6154 6537 6799 6859 6886 6893
athena$	9075
athletic$	2867 3376
atrocious$	3385
attachment$	3212 3213
attack	9461
attack$	6748 6759
attacked$	6954 7443 7465
attacks$	6748
attemp	6677
attempt$	7542 637 4209 4210 5071 1501 5073 1503 1504 8671 8672 8765 8766 8767 8768 8769 8770 8771 5440 5441 5442 5443 5444 6226
attempted$	8753 8754 8755 8756
attempts$	5071 1501 5073 1503 1504 8905 8906 6226
attend	9411 3194 3548
attend$	7006 7143 7604 4272 8389 8418 8424 8438 8503 8790 8967 6063 2583 6517 6518
attendance$	8938 9006 9397 9416 6225 6325 3547
attended$	7384 7392 8513 8514 8515 8516 9014 6063 2583
attender$	6225 6286 6296
attenders$	6225 6286 6296
attending$	8417 6063
attends$	8503 8525 8526 8527 8528 9070 2583
attent	5875
attention$	6963 6964 3769 3770 3773 7317 7318 7319 7320 7321 7322 7323 7324 7329 7332 7439 4105 7475 4141 7479 7661 7672 7673 4445 984 993 7923 7924 7927 7997 7998 7999 8000 8643 8647 8765 8766 8767 8768 8769 8770 8771 2139 9210 2333 9364 6221 2778 6350 6351 2800 6694 3167
attitude$	6966 7136 593 953 954 7929 1195 1196 1197 1198 1199 2038 2039 2040 2041 6178 2767 6373 6374 6568
attitudes$	6966 953 954 6178 6373
attract$	6925 6926 198 199 533 534 4589 2645
attracted$	6925 6926 198 199 533 534 759 768 769 770 771 772 773 774 775 776 777 778 779 780 781 787 2645
attracting$	6925 6926 198 199 533 534 2645
attractive$	3376
attractor$	6713
attractors$	6713
attracts$	6925 6926 198 199 533 534 2645
attractted$	6925 6926 198 199 533 534 2645
attractting$	6925 6926 198 199 533 534 2645
attrib	2280 9276
attributable$	9261
attributed$	2208 9261
auburn$	2910
august$	7248
aunt	9422 6098 9435 6145
aunt$	9433
auntie	9422
author	2247
authorised$	5963
authorities$	7944 7945 5305 5310 5311 8954 8985 5677
authority$	7840 7918 5305 5310 5311 8954 8985 5677 6089 6090 9426 6239 6366 3022
authors$	566
autism	9374
autism$	9364 3453
autistic$	3453
autumn$	7248 7249
available$	6947 6195
average$	2867
averse$	934 935 936 937 938
avoid$	7604
avoidant$	7859 7860 2766 3361
avoided$	7384 7392 4089 8633 6586
awaiti	2462 2470
awaiting$	6033 6041 3304
aware$	4623 7959 7960 2176 2340
awareness$	4300 4827 1257 1258 4830
away$	7110 7111 7130 7131 7164 7180 7183 7195 7282 7283 7288 7391 7398 7535 7540 7543 4276 1017 8410 5128 8744 8745 8761 8762 5475 5476 5935 9299 5967 9441 6109
awkward$	7911 7912 7913 7914 7915 7916 7917 9331 6344
b$	6096 9431 6721 6905
babies$	8084 8085 8086 8087 8088 8135 8136 8137 8138 6405
baby	9435
baby$	6050 6051 9453 2559
babysitting$	8209
back$	6983 7149 7203 331 332 333 334 3931 3932 7276 7277 7406 7408 7409 7410 7541 7546 4276 4277 4966 8409 1547 8461 5471 5545
background$	6896
backs$	4277 5545
backward$	8903
bad$	3662 7009 7010 7011 7012 3801 3836 311 312 7231 4217 7694 7695 7696 821 822 823 4395 4397 4466 7811 7850 7851 7852 7853 7854 7855 7856 7857 7858 7859 7860 1394 8315 4982 4984 5407 1933 1934 1935 1936 8944 8945 8946 8947 2084 2609 2665 2679 2691 2692 2766 2776 2790 2802 2894 2997
badly$	985 1379 5284 1967 6341 6342 6343 2788 2891 6494
bag$	8330 8331 8339 2345
baggy$	2929
bags$	4992 8330 8331 8339 5978 6495
bail$	4379 6167 9502 9507 6884 3314
bailed$	6884 3560
bails$	9507
bait$	2667
baited$	2667
baiting$	2667
baits$	2667
baitted$	2667
baitting$	2667
balaclava$	8372 6495 3380
balaclavas$	8372 8373 8374 8375 8377 6495 6655 3380
bald$	4976 3376
ball$	314 315 8923
bandana$	6495 3380
bandanas$	6495 3380
bandit$	3347
bandits$	3347
banger$	6246
bangers$	6246
banging$	6246
bangladeshi$	1381 4958
bank$	512 9454
banked$	512
banking$	512
bankked$	512
bankking$	512
banks$	512
bannin	2389 2390
banning$	2297 5960 5961
bare$	5448 2884
barely$	1267 4838 1268 4839 1269 1322 4893 1323 1324 5010 1863 2481 2492 2834 3217
barrel$	2874
barter$	423 424
bartered$	423 424
bartering$	423 424
barterred$	423 424
barterring$	423 424
barters$	423 424
base	5869
base$	9204
baseball$	2938
basic$	2967
basically$	1149 4720 1150 1151 1152 1153 1156 1157 1158 1159 2832
basis	2316
bath	6144
bath$	9479
batted$	5075
battle$	2853
be	5888
be$	3654 3820 3821 3822 7172 3871 3875 554 555 4130 4259 4328 7720 4389 824 866 867 868 869 870 871 872 873 874 875 4447 4484 963 987 988 989 990 991 992 4576 4577 4702 4703 4704 1145 1149 4720 1150 1151 1152 1153 1156 1157 1158 1159 8236 8238 1373 5099 5102 8444 8445 8446 5126 5167 5177 1611 1612 1613 1614 5196 5350 5353 5415 5495 5496 2046 2047 5756 5757 5782 2230 9161 5832 5839 5889 5900 5924 9293 2698 2700 2704 2762 2763 2773 3011 3127 6698
beanie$	6495
beanies$	6495
bear$	697 5620 3013
beard$	6464 6480 6482
bearded$	3376
beards$	6464 6480 6482
bearre	9223
bears$	3013
beat	9461 9466
beaten	2536
beaten$	3621 6107
became$	554 555 824 866 867 868 869 870 871 872 873 874 875 4515 963 987 988 989 990 991 992 1145 1149 4720 1150 1151 1152 1153 1156 1157 1158 1159 1373 2698 2700 2704 2747 2762 2763 2773 3198
becaug	9223
because$	3587 209 230 232 2556 9463
bechar	9223
becom	2234 3178
become$	554 555 824 866 867 868 869 870 871 872 873 874 875 4520 963 987 988 989 990 991 992 1145 1149 4720 1150 1151 1152 1153 1156 1157 1158 1159 1373 8445 2697 2698 2700 2704 2747 2762 2763 2773
becomes$	554 555 824 866 867 868 869 870 871 872 873 874 875 963 987 988 989 990 991 992 1145 1149 4720 1150 1151 1152 1153 1156 1157 1158 1159 1373 5141 2698 2700 2704 2762 2763 2773
becoming$	4515 4521 2697
bed	2543 2562 3205
bed$	7219 7317 7318 7319 7320 7321 7322 7323 7324 9365 9420 6096 6097 6114 6142
bedbugs$	6133
bedealt$	9223
bedeta	9223
bedroom$	6097 6862
bedrooms$	5978
beds$	7219
bedwetting$	6776
bee$	6279
been	5987 2588 3178
been$	3676 3677 3705 3706 136 145 3738 3739 340 7390 7397 7399 7400 7401 4080 554 555 824 866 867 868 869 870 871 872 873 874 875 919 4511 4512 4513 4519 4525 963 987 988 989 990 991 992 1087 1145 1149 4720 1150 1151 1152 1153 1156 1157 1158 1159 1271 1373 5077 5078 5079 1712 1713 5300 8776 8777 5453 5454 8800 1968 5575 5576 5577 5610 5611 5612 2046 2047 5678 5756 5832 5839 5943 2442 2466 6063 2518 2549 6159 2644 2698 2700 2704 2747 2751 2762 2763 2773 3011 3127 3191 3197 3198 3246 3248 3249 3283 3287 3297 3305 3307 3308 3312
bees$	6279
befing	9223
before$	7191 4691 8083 8996 9025 6154
befriend$	7294 393 394 395
befriendded$	393 394 395
befriendding$	393 394 395
befriended$	393 394 395
befriending$	393 394 395
befriends$	393 394 395
beggars$	3020
begun	3194
behav$	7384
behave$	7143 7222 7379 7380 7381 7382 7383 896 1100 1102 1103 1104 1105 1106 1107 1108 1109 1110 1111 1138 1139 1140 1141 1142 8418 8424 8438 8503 2770 2829 2830 6517
behaved$	7379 7380 7381 7382 7383 7384 7392 7422 7423 896 4556 1100 1102 1103 1104 1105 1106 1107 1108 1109 1110 1111 1138 1139 1140 1141 1142 8513 8514 8515 8516 2770 2771 6359 2829 2830
behaves$	896 1100 1102 1103 1104 1105 1106 1107 1108 1109 1110 1111 1138 1139 1140 1141 1142 8503 8525 8526 8527 8528 2770 2829 2830
behavi	9269 2389 9434
behaving$	7384 896 1100 1102 1103 1104 1105 1106 1107 1108 1109 1110 1111 1138 1139 1140 1141 1142 2770 2772 2829 2830
behavior$	6966 944 945 946 947 948 949 950 951 952 6178
behaviors$	6966 6178
behaviour$	3 4 5 6 7 8 9 3583 3584 3585 3590 6962 6966 7029 7112 7113 7114 7115 7116 7117 7118 7119 7136 593 7510 4182 612 613 7568 7569 7570 7573 7574 7575 7576 7577 7578 7579 7580 7581 7582 7583 7584 7585 7636 7637 7638 7639 7748 944 945 946 947 948 949 950 951 952 7899 7900 7901 7902 7904 7905 7906 5793 5843 9184 9189 9190 5887 5918 5926 5960 5981 6057 2498 9411 6077 6157 6178 6179 6246 6265 6266 6337 2767 3241 6896
behavioural$	2767
behaviours$	6962 6966 7899 7900 7901 7902 7904 7905 7906 6178 6179 6337
behavs$	7384
behavved$	7384
behavving$	7384
behind	5771 9113 9224 5891 2321 9240
behind$	8121 8122 8123 8519 8521 5591 9106 5892 2495 6412
being	3178
being$	3705 3706 7063 3867 340 4017 554 555 4328 824 866 867 868 869 870 871 872 873 874 875 4506 963 987 988 989 990 991 992 4634 1145 1149 4720 1150 1151 1152 1153 1156 1157 1158 1159 4751 1373 1712 1713 8778 1968 5574 5924 9343 2474 2698 2700 2704 2747 2762 2763 2773 3246 3248 3249 3283 3305 3307 3308 3312
belief$	6563 6591
believe$	8790 8967 2320
believed$	8531 8532 8533 8534 8535 2136 2207 2318 2415
believes$	2320
belligerent$	3359
belocked$	9223
belong	2234
belongs$	8951 6580
below$	2495 6834
bench$	2365 9272 2598
benefit$	7604 2139 9046 2238
benefited$	2238
benefiting$	2238
benefits$	2238 2363
bepros	9223
bereaved$	2529 3556
bereavement$	9459 3556
besear	9223
besotted$	449 450 451 452 453 454 455
bespectacled$	3376
bespok	2494
best$	1133
bestopped$	9223
besumm	9223
bet$	1611 5182 1612 5183 1613 5184 1614 5185 1615 1616
beta$	6044
betray$	3001
betrayed$	2998 3001
betraying$	3001
betrays$	3001
better$	3662 3682 7225 7511 7512 4185 7521 7522 8626 2349
betwee	9069
between$	4738 6843
beyond$	986 1099 1578 2730 2731 2956 2992
bid	2316
bid$	2347
big$	3630 1221 1222 1223 1224 1355 1377 8333 2867 2875 2892 2910
biggest$	1401 2914 3068
biological$	2808
biopsy$	9368
bipola	6140
bipolar$	9475 3213 3475
birth$	7941 2808 6790
birthmark$	3377
birthmarks$	3377
bit$	8076 8077
bitchy$	3361
bitten$	6425
bitterly$	1967
black$	1359 1381 4956 1394 8306 4986 4987 4988 1418 1421 1454 8364 8365 8366 8377 2863 2864 2887 2888 2894 2910 6495 2929 6655
blackheads$	6489
blackout$	3451
blackouts$	3451
blade	9498
blade$	9497
bladed$	9497
blam$	2122 2123
blame$	7449 7450 7451 7452 7453 7454 7455 7456 7457 7458 7459 7460 4127 4128 7485 7486 7487 7488 7503 7504 7505 7506 4264 4265 4266 4267 4268 8815 8952 8955 8956 8957 5623 8959 8964 8965 5658 3009 3010 6584
blamed$	7465 2122 2123 2579
blames$	5623 8959
blameworthy$	3385
blaming$	8748 8749 8815 2122 2123
blammed$	2122 2123
blamming$	2122 2123
blams$	2122 2123
blank$	8388
blanket$	1509
bleach$	2888
bleached$	2888 2910 6483
blight$	2741
blind$	5551 6586 3029 6795 6796
bling$	7693
blinkered$	3385
block$	7993
blockers$	9379
blond$	4976 2888 2910 3376
blonde$	4976 2888 2909 2910 3376
blood$	3173 3208 6799
bloody$	2980
blue$	8306 2889 2910 6495
board$	5305 5310 5311 8954 8985 5677 9241 5907 6704
boards$	6704
bodge$	3388
bodged$	3388
bodges$	3388
bodging$	3388
bodies$	7316 7418 4086
bodily$	6162
body$	7316 4086 1195 1196 1197 1198 1199 8119 5742 2173 2898
boisterous$	3361
bomb$	6283 6284
bomber$	4994 6495
bombers$	6495
bombs$	6283 6284
bone$	2792
boned$	6446
book$	9281
boost	2300
boots$	6495
born$	2435 9385 3225
borough$	6847
boss$	7100
bosses$	6706
bossy$	3361
botch$	3388
botched$	3388
botches$	3388
botching$	3388
both$	2644 2697 6536 3061
bother$	7435 7663 8466 8467 8468 8469 8569 8695 8757 6230 6541 6542
bothered$	7384 7392 8624 8635 8640 8645 8656 8657 8658 8659 8660 8661 5331 8685 8686 8687 8688 8689 8690 8691 8695 5366 8758 8800 5607 9014 2116 6541 6542
bothering$	6541 6543
botherred$	6541
botherring$	6541
bothers$	6541
bottom$	3238
bottoms$	8370 1470 2940
bought$	4353
bound$	337 1539 1540 1541
boundaries$	6239
box$	6144 2909 6547 2977
boy	5872 2319 9228 9229 9251 9255 9263 5946 9329 6131 6165 6703
boy$	221 269 7862 7886 7887 7888 7889 7890 7891 998 8018 5194 5195 5716 9500 2669 6250 6262 2701 6289 6332 2769 6463 6485
boyfri	9434
boyfriend$	7274 7337 432 433 434 435 436 7368 7369 9418 2532 9440 9453 9478 6205 6206 2636 2637
boyfriends$	7337 432 433 434 435 436 7368 7369 6205 6206 2636 2637
boys	5700 5708 9085 9087 5753 2185 2186 5777 2229 5915 9250 9269 2387 9332 3072
boys$	6979 7078 7098 7103 7106 221 7169 269 3856 3857 3858 7221 3887 3889 3891 7250 7274 7309 7311 4057 4061 4062 4070 4088 616 4223 4320 7669 7683 7701 4368 4382 812 813 814 7725 7807 7862 7865 7886 7887 7888 7889 7890 7891 998 7909 7963 7964 7965 8018 1161 4792 4793 4794 4795 8178 8307 8386 8470 8471 8472 8473 8474 5146 5147 5148 5163 5172 5178 8524 5190 8530 5229 8613 8763 5456 5457 5458 5459 5460 5461 5516 8866 8885 8893 8894 8895 8896 8897 8898 8899 9112 5800 2307 5958 2406 2420 6186 6250 6262 6289 6332 2769 6463 6572 6578
braces$	6482 6489
braid$	6480 6482
braided$	2910 6483
braids$	8367 6480 6482
brain$	3517
brand$	8328 6510
branded$	2929
brands$	8328 6495 6510
brat$	3347
brats$	3347
breach	9284 3313
breach$	9264 2596
breached$	2596 3313
breaches$	2596
break	9434 6104 9481
break$	7143 808 809 4603 8446 8568 9289 2668
breakdown$	8943 9377 6381 6847 6859 6864
breakdowns$	6381
breakfast$	9431
breaking$	808 809 8568 2026 2394 2668
breaks$	808 809 8568 2026 2668
breakup$	9439
breath$	8319
bribed$	6232
brief	2371
brief$	2125 2146 5942
briefed$	2188 5963
briefi	6602
briefing$	2146 5942 3133 6705
briefs$	2146 5942
bright$	2910
bring	2250
bring$	6925 6926 6943 521 522 523 524 525 1260 2278 2375 3114
bringing$	521 522 523 524 525 1260 2278 2375 3114
brings$	6925 6926 521 522 523 524 525 1260 2375 3114
broad$	2867 2873
broke$	808 809 4602 2026 2668 6847
broken$	4604 2026 2761 6334 6847
bronchitis$	3534
brothe	9422 6098 9435 6101 9442 9445 9446 2560
brother$	2511 9433 6099 2532 6126 6379
brothers$	7941 6379
brough	2195 5826
brought$	6918 6925 6926 6943 521 522 523 524 525 1260 9161 5878 2308 9235
brown$	1394 8306 2887 2888 2889 2894 2910
bruise$	3536
bruised$	3536
bruises$	3536
bruising$	3536
brunette$	4976 3376
brush$	2022 2043
brushed$	1971 2022 2043
brushes$	2022 2043
brushing$	2022 2043
buck$	4983 8921 3004
budget$	5661 9008 9017 9018
budgets$	8938 5661
bugs$	6133
build	9055 2237 2250 3032 3070
build$	8273 8274 8275 2327 6438
builded$	2327
buildi	2250 5865
building$	9008 9200 2327
builds$	8273 8274 8275 2327 6438
built$	4940 5856 9322 2868 6440
bulimia$	3471
bulimic$	3471
bulk$	2370 5968
bulky$	2867
bullied$	6951
bullies$	7735 7736 7737 7782 7783 7784 6268 6269 6275 6276 6557
bully$	7735 7736 7737 7782 7783 7784 6268 6269 6275 6276
bullying$	7808 7942
bump$	6050
bunch$	7707 877 7862 7886 7887 7888 7889 7890 7891 1041 6262 6332 6384
bungle$	3388
bungled$	3388
bungles$	3388
bungling$	3388
bunk$	2619
bunked$	2619
bunking$	2619
bunks$	2619
burden$	4460
bureau$	9037
burgla	9030 9040 9113 9126 2222 9137 5854 9225 9226 9227 9268 6150 6151 6162 6164 3334
burglar$	7782 7783 7784 9106 6275 6276
burglaries$	9114 5793 9189 9485 9499 9508 6681 6905
burglars$	7782 7783 7784 6275 6276
burglary$	2141 5793 9132 9485 9486 9497 9499 9508 3061 3078 6905
burgle	3569
buried$	1836 1837 2018
burly$	2867 3376
bury$	1836 1837 2018
burying$	1836 1837 2018
bus$	7246 7247
busine	5853 5959 6665
businesses$	9034 9164 9188 9294
busy$	8961 5627
but$	3719 4173 4174 4720 1150 1151 1152 1153 1156 1157 1158 1159 4733 4734 4735 4736 4771 4787 4906 8567 5584 6562
buy	5765
buzz$	3628 58 7661 7687 2901
by	5813 3096 3101
by$	7068 7097 4020 4021 4025 4330 4331 4352 7710 7849 4574 4851 8415 8618 8805 5472 5473 5474 8872 8875 8876 8877 8878 5724 2181 9128 5797 6021 9382 6061 2612 6537 6569 6693 6869 6870
c$	6721 6905
cad$	3414
cads$	3414
cahms$	3495
caked$	1402
calculated$	3660 90
calculating$	3361
call$	8903 8905 8906 2147 2422 6578
called$	8800 9014
caller$	6286
callers$	6286
callin	9194
calling$	2147 5923 2422
callous$	3361 3385
callousness$	3385
calls	2190 5762
calls$	8905 8906 8949 8950 2147 9097 5849 9240 5947 2422 6578 6579
came$	7422 7423 587 1100 1102 1103 1104 1105 1458 1467 9014 2195 2304 2472 2518 2641 2829 2830
camera	5742 5758
camera$	9071 9077 5743 9079 2181 9093 2322
cameras$	9071 9077 5743 9079 2181 9093 2322
camhs$	3494
camouflage$	6495
campaign$	3111
can	2378
can$	3675 536 537 538 4516 1005 1068 1071 1072 1074 1082 1131 1242 1266 1278 1281 1333 5165 1617 1626 1629 5220 1781 2053 2181 5826 2317 2356 2501 2951 3148
canada$	2930
cancer	6140
cancer$	9475 3515
candidates$	5841
cannab	9498 6170
cannabis$	34 7317 7318 7319 7320 7321 7322 7323 7324 7329 9084 6031 9367 9378 9505 6187 3206
cannon$	6285
cannons$	6285
cannot	2465 2501
cannot$	707 5131 8481 8482 8483 8484 1625 1779 1844 6072 3264
cap$	1448 8355 8356 8357 8367 8372 6495 2928 6500 6509
capab	5922
capabi	9146
capability$	3411
capable$	1244 4824 4847 4848 1282 1293 5201
capaci	9146
capacity$	1241
caps$	1448 8355 8356 8357 8358 8359 8367 8372 8373 8374 8375 6495 2928 6500 6509
capsules$	6014
captur	5865 3070
capture$	9200
captured$	5746
car	6865
car$	7265 7266 7267 7268 7704 7705 7706 3052
care	2522
care$	3632 3633 3634 3635 3636 4278 4279 4280 4281 4282 4283 4284 4285 4286 4287 4288 4289 4601 4641 4813 4814 4815 4818 4819 4821 4822 4825 4836 8206 8207 8208 8209 8226 8231 8232 8233 8234 8235 8466 8467 8468 8469 8485 8486 8487 8610 8695 5361 8757 8765 8766 8767 8768 8769 8770 8771 8772 5440 5441 5442 5443 5444 8981 8982 8983 8984 5670 2100 2101 2102 9391 9417 9424 9425 6093 6134 9473 9474 2809 6541 6542 6587 3234 6844 3274 3275
cared$	8624 8640 8645 8656 8657 8658 8691 8695 2100 2101 2102 6541 6542
career	9326
career$	3908 6265 6266 2705 3066
careful$	6927 3597 3598 3599 3600
careless$	69 70 72 73 3801 608 8736 8737 2652 3385
carelessly$	3385
carelessness$	3583 3584 3585 7137 7138 7139 7140 7141 7142 7477 4143 3385
carer	9442
carer$	9419 9425 9433 2539 6844 6855
carers$	9425 6844
cares$	8485 8486 8487 2100 2101 2102 2539
caribbean$	1381
caring$	2539 6527
carpet$	8928
carrie	2160 9240
carried$	3709 7062 7411 595 596 1424 1425 8753 8754 8755 8756 2642 6214 2921
carries$	595 596 898 1106 1107 1108 1109 1110 1111 1138 1139 1140 1141 1144 1424 1425 8564 8565 8566 5785 9325 2642 6214 2921 3013
carry	2160
carry$	6980 3708 7143 7172 7174 7175 7176 3850 3851 3852 7379 7380 7381 7382 7383 595 596 7646 7648 897 1106 1107 1108 1109 1110 1111 1138 1139 1140 1141 1143 1424 1425 8446 8564 8565 8566 2642 6214 2921 3013
carryi	5771 9224 9240 6163
carrying$	7063 7200 7379 7380 7381 7382 7383 1424 1425 9106 2321 6162 2642 2921
cars$	7704 7705 7706
case$	7779 7861 5674 5808 9156 2285 9256 5984 9491 6291 6293 6335 6336 3071 6889 6892
cases$	7779 7861 9256 6291 6293 6335 6889
cash	2346
cash$	7101 7102 3927 7317 7318 7319 7320 7321 7322 7323 7324 7329 7332 7665 7666 7693 7703 5917 2745
cast$	6979 5163 5172 5178 8530
casually$	1379 2891 6494
casualty$	9359 9372
catalogue$	1709
catch	9055 9078 9160 5861 6682
catch$	9080 9090 2266 9196 9197 2400
catches$	2266
catching$	2266
category$	4529 2556
catheter$	3539
catty$	3361
caught	9223 9235
caught$	6951 6954 2592 2751 3332
cause$	6918 6943 575 7778 8445 6290
caused$	6918 6943 575
causer$	6257
causers$	6257
causes$	575 7778 6290
causin	5891 2321
causing$	575 7815 8568 5892
cautio	6151 6879
caution$	9486 9507 6904
cautioned$	3309
cautions$	9507
cautious$	6929
cavalier$	3385
cbo	5887 5918 3328
cbo$	9222 9253 5928 6899
cbos$	9222 9253 5928
cbt$	6765
cce$	7227
cctv	5742 5758
cctv$	5717 5718 5719 2149 2150 9077 5743 2174 2184 9093 9192 2295 2322 6621 3058
ceases$	9175
cell$	9037 3043 6692 6745
cells	6158
cells$	9493
central$	9292
centre$	9188 9234 9302 9506
cerebral$	3222
certain$	1539 1540 1541 1575 5182 5183 5184 5185 1615 1616
certainly$	1673 1681 5252 1682 1683 6534
certainty$	1576
chain$	2213 9283 6495 6659 6728
chains$	9283 6495 6728
challe	9298 5964
challenge$	8568 9299
challenged$	8568
challenges$	8568
challenging$	4397 7850 7851 7852 7853 7854 7855 7856 7857 7858 7911 7912 7913 7914 7915 7916 7917 1012 1013 1014 1015 1016 8568 2761 2764 2766 6344 3361
chance$	3774 204 205 7610 7611 5136 5154 2003 2004 2005 2006 8929 8930 2281 2417 6226 6576
chances$	7070 3774 204 205 7610 7611 2003 2004 2005 2006 8929 8930 6226 6576
change$	284 7222 3998 7334 7595 7596 7597 7598 7840 8389 8418 8424 8438 8500 8523 5189 8545 8546 8547 8556 8790 6517 6518 6525
changed$	284 8531 8532 8533 8534 8535 3236
changes$	284
changing$	8545 8546 8547 5213 6525 3236
chaos$	7479 7687 6230
chaotic$	2761 6333 2764 3361 3385
character$	7801
charg	9160
charge	5771 2236 9154 5821 5878 9223 9240
charge$	8693 9106 9141 5807 9275 9507 6679 3151 6875
charged$	9213 3311 6883
charges$	9118 9156 2255 9286 9507 6679 6685 3151 6875
charging$	5821 3106
charity$	5305 5310 5311 8954 8985 5677
charm$	4628
charms$	7418 7419
chart	2161
chart$	2233 2323 5898 6660
charted$	2323
charts$	6660
chase$	6963 6964 7661
chaser$	8905 8906
chasers$	8905 8906
chasing$	8905 8906
chat$	7297 7298 393 394 395 5973 2404
chated$	393 394 395
chating$	393 394 395
chats$	393 394 395 2404
chatted$	393 394 395
chatting$	393 394 395
chav$	3347
chavs$	3347
cheat$	6275
cheats$	6275
check	6602
check$	9071 2202 2288 5864 2310 2332 2350 2367 9281 9363 6616 6686 6707
checked$	8800 9014 5761 2332 5933 9313
checkes$	2332
checking$	2332 2350
checks$	9071 2183 2202 5831 2332 2350 6616 6686 6707
cheek$	8305
cheeks$	8305
cheeky$	3361
chested$	6445 6455
chicken$	7246 7247
chief$	2742
child	9269 6075 6131 6165
child$	221 269 409 7862 7864 7865 7886 7887 7888 7889 7890 7891 998 8018 8079 8084 8085 8086 8087 8088 8135 8136 8137 8138 8265 8268 6051 9410 9426 2521 2523 2524 2565 9500 2627 2669 6249 6262 2693 2696 2705 6332 2769 6377 6405
childhood$	3233
childish$	4796 4797 4798 3361
childlike$	8121 8122 8123 4796 4797 4798 6412
children$	6979 221 269 7221 3887 3889 3891 4057 4061 4062 4070 4088 616 4223 4320 4382 812 813 814 7725 7756 7757 7758 7759 7760 7761 7762 7763 7764 7765 7766 7767 7770 7771 7862 7865 7886 7887 7888 7889 7890 7891 998 1029 8018 4719 1161 8078 8084 8085 8086 8087 8088 8135 8136 8137 8138 8265 8268 8470 8471 8472 8473 8474 5146 5147 5148 5163 5172 5178 8524 5190 5229 8613 8763 5456 5457 5458 5459 5460 5461 5508 5515 8885 8893 8894 8895 8896 8897 8898 8899 5642 2522 9447 6186 6237 6249 6262 6332 2769 6377 6405 6536 6571 6572 6578
chin$	8305
chinese$	1381 4958 6488
chip$	4595 1025
chis$	3396
chlamydia$	3505
choice$	3 4 5 6 7 8 9 6966 3645 3646 76 77 3649 79 80 81 3653 83 6990 6991 6992 6993 6994 6995 3661 6997 6998 6999 7000 7001 7002 97 98 99 7017 7018 7019 7020 7021 7022 7023 7024 7112 7113 7114 7115 7116 7117 7118 7119 3788 7124 7125 7126 7134 3837 7173 268 3840 3841 3842 3843 7966 8093 4853 4854 6178 6179 6180 6181 6183 6407
choices$	3 4 5 6 7 8 9 3583 3584 3585 6966 6990 6991 6992 6993 6994 6997 6998 6999 7000 7001 7002 107 108 109 110 7017 7018 7019 7020 7021 7022 7023 7024 7025 7026 7029 7032 7033 7034 7035 7036 7112 7113 7114 7115 7116 7117 7118 7119 268 3840 4182 612 613 7568 7569 7570 7573 7574 7575 7576 7577 7578 7579 7580 7581 7582 7583 7584 7585 8093 4853 4854 6178 6179 6180 6181 6407
choose$	100 101 102 7042 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 305 306 8147 4837 8179 8180 8263 8444 8587 2613
chooses$	100 101 102 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 305 306 8587 2059 2060 2061 2062 2613
choosing$	100 101 102 7112 7113 7114 7115 7116 7117 7118 7119 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 305 306 8182 8183 2059 2060 2061 2062 2613
chose$	100 101 102 7042 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 305 306 8587 8919 2059 2060 2061 2062 5656 8992 2613 6586
chosen$	100 101 102 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 305 306 7384 7392 2613
chronic$	9353
chubby$	4941 4976 3376
chunky$	2867
cid	9036
cigarettes$	7101 7102 7317 7318 7319 7320 7321 7322 7323 7324 7329 7332 7703
cin$	3300
circles$	4992
circul	2195
circulate$	2126 5698 2128
circulated$	2126 5698 2128 9035 2324
circulates$	2126 5698 2128
circulating$	2126 5698 2128
circulation$	9169
circumstances$	8586 8609 6860
citalopram$	3491
city$	4936
civil	2389 3101
civil$	5960 3118
clad$	1429 1430 1431 6451 6462 2923
claim$	4383 4384 4385 6857
claimed$	4383 4384 4385
claims$	4383 4384 4385 2482
clamp$	3097
clamped$	3097
clamping$	3097
clamps$	3097
class$	3924 7749 7753 4485 7918 8134 8976 9498 6170 3150 3334
classed$	967 2234
classmates$	8252 6186 6274
clear	2299 2328
clear$	1394 1575 5594 2251 2415 2894 2967 3110 3144
cleared$	2396
clearly$	532 1560 1561 1562 1563 1673 1681 5252 1682 1683 5293 2046 2047 3011
cleft$	3226
clever$	1222 1223 1224
climb$	798 799
climbbed$	798 799
climbbing$	798 799
climbed$	798 799
climbing$	798 799
climbs$	798 799
clingy$	3361
clinic	2455 3178
clinic$	6026 9363 9369 9372 3022 6772 6774
clinically$	3209
clip$	3994 3995 425 426 9192
clips$	3994 3995 425 426
close	2198
close$	8965 2093 2135 5769 6574
closed$	2007 2093 6530 6533 6574
closes$	2093 6574
closing$	8748 8749
closure$	2297 3145
clothe$	6608
clothes$	3590 3608 7317 7318 7319 7320 7321 7322 7323 7324 593 4997 1427 8355 8356 8357 8358 8359 8364 8365 8366 8367 8378 8383 5874 6495 6500 6608
clothing$	4997 1427 8355 8356 8357 8378 8383 6495 6497 6500
club$	2110 3022
clueless$	3385
co$	4270 7832 5055 5084 5090 5095 5104 5173 6329 3101
coach$	7100 7314
coaches$	7314
coat$	8355 8356 8357 8367 6495 6500 6508
coats$	4997 1427 8355 8356 8357 8358 8359 8367 6495 6500 6508
cocain	9498 6170
cocaine$	6031 9378 9505 6187
cocky$	3361
coddling$	8209
code$	6437
codein	6044
codeine$	9367 9379
codes$	6437
coerced$	6951 7655 7656 7657 7658
cognitive$	3216
cohort	5777 9150 5872 2319 9228 9229 9251 9255 9263 5946 9329 6703
cohort$	7753 7862 7886 7887 7888 7889 7890 7891 8134 9112 9186 2307 9231 2406 6332 3074
cohorts$	9231
cold$	8798 8989 9467
colleagues$	4743 4744 4745 2405
collec	6602 3032 3070
collect$	2124 5897 5970
collected$	2124 5897 9322
collecting$	2124 5897
collective$	2967
collects$	2124 5897 9325
college$	5305 5310 5311 8954 8985 5677 9395 9396 9398 9408 9409 9415 3022 6806 6822
collude$	567 568
colluded$	567 568
colludes$	567 568
colluding$	567 568
colostomy$	3537
colour$	6467
coloured$	2910
colours$	8378 6467 6495
combat	2278
combative$	3359
come	9328
come$	7091 3848 3853 3854 7386 4059 7604 862 1100 1102 1103 1104 1105 1270 4866 4867 4868 1458 1467 8418 8424 8438 8445 8503 8513 8514 8515 8516 8662 8663 8664 8665 2304 2472 2518 2641 2829 2830 6517
comes$	585 863 1100 1102 1103 1104 1105 1458 1467 8503 9070 2472 2829 2830 3285
comfort$	5661
coming$	7407 8417 2472 9465
comings$	2384
comman	5947
command$	9119
commands$	9282
comment$	1475 1476 1477 1478
commented$	1475 1476 1477 1478
commenting$	1475 1476 1477 1478
comments$	1475 1476 1477 1478
commentted$	1475 1476 1477 1478
commentting$	1475 1476 1477 1478
commit	5771 9224 5891 2321
commit$	7143 8418 8424 8438 8446 9116 9193 9257 9339 6517
commits$	9193 9339
committed$	9339 2593
committing$	9106 5892 9315 2593
committs$	2593
common$	4293 8738 8739 8740 8981 8982 8983 8984 6162 6587
commun	2133 5853 2586
communicate$	393 394 395
communicated$	393 394 395
communicates$	393 394 395
communicating$	393 394 395
communication$	2038 2039 2040 2041 2967 6568
community$	7756 7757 7758 7759 7760 7761 7762 7763 7764 7765 7766 7767 7770 7771 5704 5728 9164 2273 9188 6157 6237 3316 3324 3331
companion$	7003
companions$	7003
company$	6908 7003 3773 7153 7171 7692 4360 4361 5305 5310 5311 8954 8985 5677 2110 6236 3021
compar	2362
compare$	5864
compared$	5933
compass$	7629
complacency$	8815 3385
complacent$	5627 3385
complain$	1475 1476
complained$	1475 1476
complaining$	1475 1476 8568
complainned$	1475 1476
complainning$	1475 1476
complains$	1475 1476
complaint$	8743 8804 6242 6578
complaints$	8743 8804 8949 8950 6242 6578 6579
complete$	1509 2076 2327 2967
completed$	7068 8513 8514 8515 8516 8753 8754 8755 8756
completeed$	2327
completeing$	2327
completely$	1052 5284 2848 2959 2962
completes$	2327
complex$	2764 3233
complexion$	6465 3377
complexions$	6465 3377
compliance$	6245 6327
compliant$	4566 6326
complicit$	40 321 322 323 324 338 7378 568 6215
complicity$	7135 567
complies$	8525 8526 8527 8528
comply$	7143 7604 8389 8418 8424 8438 6517 6518
comprehension$	6563
compromise$	10 2603 2604
compromised$	10 2603 2604
compromises$	10 2603 2604
compromising$	6908 10 2603 2604
compulsive$	2705 6742
computer$	6617
conceal$	625 626 1462
concealed$	625 626 1462 6512
concealing$	625 626 1462
concealled$	625 626 1462
concealling$	625 626 1462
conceals$	625 626 1462
concer	5814 2467 2505 2567
concern$	3639 4296 5348 5349 8765 8766 8767 8768 8769 8770 8771 8772 8804 6578
concerned$	4804 4805 4806 8142 8143 8144 4810 4811 5604 5605 5685 2115 9224
concerning$	7850 7851 7852 7853 7854 7855 7856 7857 7858 2766
concerns$	7636 7637 7638 7639 5348 5349 8804 8949 8950 9149 6578 6579
concerta$	3488
concus	3517
condescending$	3386
condit	6006 6011 3313
condition$	9341 9346 9502 6759 6760 6885
conditional$	3308
conditions$	7714 2544 9502 6860 6885
conduc	2160
conduct$	3 4 5 6 7 8 9 3583 3584 3585 3590 6966 7136 7568 7569 7573 7574 7575 7576 7577 7578 7579 7580 7581 7582 7583 7584 7585 944 945 946 947 948 949 950 951 952 1106 1107 1108 1109 1110 1111 6178 2767 3213
confer	9429
confidence$	1195 1196 1197 1198 1199
confidential$	3033
confidentiality$	8926
confiscated$	5737
conflict$	7479 7667 8569 2544 6246
confro	9298 5964
confront$	9299
confrontation$	7479 7667
confrontational$	7859 7860 7911 7912 7913 7914 7915 7916 7917 6344 3359
confrontations$	7667
congregate$	7948 6436
congregated$	7948 6436
congregates$	7948 6436
congregating$	7948 6436
connected$	817 2208 9224 5890 6246
connection$	2602
conscious$	3660 90 3799
consensual$	2824 3342
consent$	7135 441 442 443 444 445 446 1061 1062 1063 1064 8147 8239 4914 4915
consented$	441 442 443 444 445 446 7353 448 467 1061 1062 1063 1064
consenting$	441 442 443 444 445 446 2824 2838 3342
consents$	441 442 443 444 445 446 1061 1062 1063 1064
consequences$	6967 6968 6969 6970 6972 6973 6974 6976 7027 123 7613 7614 7615 7616 7617 7618 7619 7620 7621 7622 7623 7624 7958
consid	2195 2234 2241
consider$	7604 8418 8424 8438 8790 6517
considered$	850 962 2456 2697
considering$	2456
consistent$	1509
consistently$	1662 5233 1663 5234 1664 1665 1666 1667 1668 1669
consort$	2663
consorted$	2663
consorting$	2663
consorts$	2663
consortted$	2663
consortting$	2663
consta	5717 5718 5719 2149 2150 2184
constable$	9052 9053 9054 5720 5721 5755
constables$	9052 9053 9054 5720 5721 5755
constant$	5570 5571
constantly$	382 1662 5233 1663 5234 1664 1665 1666 1667 1668 1669 1967
consti	2234
consul	6011 6025
consultant$	9346 9356 9360
contac	5732 9194 9233 2384
contact$	3769 3770 3773 7294 393 394 395 397 398 399 400 401 402 403 1034 1035 9194 2545 6383 6514
contacted$	393 394 395 397 398 399 400 401 402 403
contacting$	393 394 395 397 398 399 400 401 402 403
contacts$	393 394 395 397 398 399 400 401 402 403 9067 5955
contactted$	393 394 395 397 398 399 400 401 402 403
contactting$	393 394 395 397 398 399 400 401 402 403
contain$	7826 8545 8546 8547 5975 6525
contains$	5975
contemptuous$	3386
content$	189 190 195 279 280 281
continually$	382 1662 5233 1663 5234 1664 1665 1666 1667 1668 1669
continue$	7042 359 362 369 370 371 372 373 374 375 376 377 378 379 380 381 8445 2617
continued$	7042 7062 359 362 369 370 371 372 373 374 375 376 377 378 379 380 381 1509 2617
continues$	7042 359 362 369 370 371 372 373 374 375 376 377 378 379 380 381 2617
continuing$	7042 359 362 369 370 371 372 373 374 375 376 377 378 379 380 381 2617
continuously$	1662 5233 1663 5234 1664 1665 1666 1667 1668 1669
contraception$	8188 8189 3504
contraceptive$	3504
contract$	9178 6899
contracts$	9178
contribute$	567 2283
contributed$	6918 567
contributes$	567 2283
contributing$	567
contro	2278 5850
control$	7604 7626 7632 7800 7826 7850 7851 7852 7853 7854 7855 7856 7857 7858 4553 7892 4567 7928 4869 4870 8479 8545 8546 8547 5717 5718 5719 2149 2150 2151 2184 5758 9159 9185 2344 5959 6302 6525 3112 6726
controlled$	6951 8423 8429 8434 8443 8512 8531 8532 8533 8534 8535
controlling$	2766 6706 3361
controls$	6706
convenience$	5661
conveniently$	3015
convic	5821 5878
convict$	3132
convicted$	9213 3306 6878
convicting$	3132
conviction$	9156 9507 3306 3430 3558
convictions$	9118 9156 9286 9507 3306 3430 3558
convince$	8500 8523 5189
cooper	6000
cooperate$	7127 7604 7833 8389 8418 8424 8438 8790 9335 6517 6518
cooperates$	8525 8526 8527 8528
cooperating$	7833
cooperation$	7832 6329
coordi	3101
cope	6010
cope$	4645 1091 4663 4664 1094 1106 1107 1108 1109 1110 1111 8147 4813 4814 4815 4818 4819 4821 4822 4825 1261 1262 1263 8179 8180 4849 1279 1280 4852 1284 8792 9345 9366 2847
coped$	1106 1107 1108 1109 1110 1111 1284 2847
copes$	1106 1107 1108 1109 1110 1111 1284 2847
copied	2131
copied$	9308
coping$	1106 1107 1108 1109 1110 1111 4813 4814 4815 4818 4819 4821 4822 4825 8182 8183 1284 2847
copy$	2371
core	9150
core$	4471 4472 9211 9292
cornrows$	3377
corporate$	2967
correl	2362
correlated$	5933
corrob	2133
corroborated$	5704
corrupting$	821 822 823 2692
cotton$	2837
couch$	9456
could$	21 22 23 24 25 273 274 275 276 277 278 282 283 288 289 290 291 292 293 536 537 538 4517 1006 1068 1071 1072 1074 1082 1131 1242 1266 1333 5165 1617 1627 1628 1722 1723 1724 1725 1726 1727 1728 1729 1730 1731 1732 1733 1780 1790 1845 2013 2085 2086 2088 2089 5711 2143 2317 2356 2501 2951
council$	5305 5310 5311 8954 8985 5677 2110 2967 3012 3021
counse	6011
counselling$	9347 6765 6785
counsellor$	9346 9356
count$	1611 5182 1612 5183 1613 5184 1614 5185 1615 1616
countless$	3714 3736 5570 5571 5594
county$	3893 3910 3916 3919 3925 7262 7263 7264 879 4649 3149 6847
couple$	1041 9470
courier$	7785 885 6277
couriers$	7785 885 6277
course$	5245 5252 1682 1683 8591
court	5878 9223 3108 3313
court$	7220 533 534 9213 9254 2365 9272 9489 2588 6160 2598 2645 3108 6679 6864 6875 6888 3318 6893
courted$	533 534 2645
courtesy$	8677 8678 8738 8739 8740
courting$	533 534 2639 2645
courts$	533 534 7944 7945 9213 2365 9272 2645
cousin	9422 9435
cousin$	2511
cover$	1462 5481 2021
coverage$	5920
covered$	1462 2021 6512
covering$	8342 1462 2021
coverings$	8342
coverred$	1462 2021
coverring$	1462 2021
covers$	1462 2021
covert	2303
covert$	5874 3033 3400
covertly$	3400
cowardly$	3385
cowards$	6557
cp$	3300
cpn$	5928
cpns$	5928
cpw$	5928
cpws$	5928
crack	9498 6170 3098
crack$	9084 9378 9505 6187
crackdown$	9267 6669
cracked$	9235
crackeddown$	6669
crackingdown$	6669
cracksdown$	6669
crave$	755 756 2780
craved$	755 756 2780
craves$	755 756 2780
craving$	755 756 2780
crazy$	6333
create$	575 2327
created$	575
createed$	2327
createing$	2327
creates$	575 2327
creating$	575
credit$	7317 7318 7319 7320 7321 7322 7323 7324 7329 7331 7332
crew$	8134
cries$	1021
crime	9030 2133 9040 5709 5780 9127 2222 5849 5854 9225 9226 9227 9239 5915 9250 2355 9268 9284 2410 5992 9338 6164 6611 6645 6659 6665 6684
crime$	6963 6964 7227 7241 7243 7674 7808 7942 9036 5704 9044 2141 9106 9114 9115 5788 5790 5793 5805 5842 5846 9181 9182 9184 2279 9189 5863 5882 2312 9219 9220 5887 5895 2326 2331 2339 2343 9256 5926 5930 9268 5952 9297 2395 9303 5981 2414 9327 2433 2586 9499 6184 6185 6246 2745 3077 3078 6681 6690 3121 3125 3142
crimes$	7227 9114 9115 5793 9184 9256 5926 2433 6681
crimin	9030 2133 9040 2198 9107 9113 9126 9127 5849 9225 9233 9284 6634 6645 6665 6666 3101 6684 3317 3334 3420
criminal$	7227 7231 7234 7250 7694 7695 7696 7697 832 7782 7783 7784 899 4569 4570 4571 8975 5704 5769 9105 9136 5805 5809 5821 5855 5991 6150 2586 6162 6164 6185 2664 2695 6275 6276 2760 2804 6385 6659 3090 3108 3325 6905 3361
criminalise$	2071 2072 2073 2074
criminalised$	2071 2072 2073 2074
criminalises$	2071 2072 2073 2074
criminalising$	2071 2072 2073 2074
criminality$	7227 7241 7243 9184 6184 3406
criminally$	2794 3079
criminals$	7250 7674 7676 7694 7695 7696 7700 832 7782 7783 7784 899 8975 9135 9136 6185 6275 6276 6385
crimint$	9075
crisis$	6025 3164 6760
crohn	3175
crohns$	6746
crook$	7816 6275 6315
crooked$	4981
crooks$	7816 6275 6315
crop$	5003 8355 8356 8357 8373 8374 8375 5044 6500 2935
cropped$	2910 2929
cross	2362
crosscheck$	5864
crosschecked$	5933
crossreferenced$	5933
crowd$	7707 1041 6236 6262 6263
crown	3317
cruel$	8736 8737 8747 8822 3361
cry$	1021
crying$	1021
cse$	7227
cues$	2003 2004 2005 2006
culpable$	6582 3385
culpri	5771 6703
culprit$	7735 7736 7737 9106 6268 6269 6313 6639 3438
culprits$	7735 7736 7737 9106 6268 6269 6313 6639 3438
culture$	1909 1910 6246
cunning$	3361
curb	2278
curfew	2586
curfew$	6157 9502 9507 6239 6894 3566
curfews$	9507 6239
curiosity$	3583 3584 3585 8765 8766 8767 8768 8769 8770 8771 8981 8982 8983 8984 6587
curled$	4968
curly$	2888 2910
curren	2133
current$	5704 5809 5921
custod	9223 9466 6140 9481 6158
custodial$	3316
custody$	7243 5788 5790 2295 9417 2546 9475 9493
customer$	3762 7314
customers$	3762 7314 9164 6237
cut	2278
cut$	5020 2445 6472 6483 6711 3184
cuted$	3184
cuting$	3184
cuts	2278
cuts$	2445 6472 3184
cuttin	2278
cutting$	2445
cynical$	7859 7860 8747
dabble$	321 322 323 324
dabbled$	321 322 323 324
dabbles$	321 322 323 324
dabbling$	321 322 323 324
dad	9422 6098 9435 6101 2534 9442 9445 9446 2560 2572 6145
dad$	7941 2511 2512 9419 9433 6099 2531 2532 2535 9451 2547 6126 9473 2569 2575 6379
daddies$	6209
daddy$	6209
dads$	2547 6379
daft$	72 73 645 2653
daily$	9366 3134
damage	5780 2222 9225 9226 9227 9239 2355 5992
damage$	8943 9115 5793 5926 9303 9327 9485 9497 9499
damaged$	2761 6333
damn$	8676 8752
damp	2562
damp$	9467 6133
dancers$	5163
danger$	6906 6907 6917 6963 6964 6967 6968 6969 6970 6972 6973 6974 6976 4095 4096 7448 7613 7614 7615 7616 7617 7618 7619 7620 7621 7622 7623 7624 7630 7635 7636 7637 7638 7639 7661 7663 7667 7674 7687 4421 851 4423 4424 4425 4426 4427 4428 4429 4430 4431 4432 7768 7769 4435 4436 7958 8188 8189 5566 5829 6184 6216 2660
dangerous$	6906 6907 3662 7234 7613 7614 7615 7616 7617 7618 7619 7620 7621 7622 7623 7624 4357 2608 3360
dangers$	6906 6907 6967 6968 6969 6970 6972 6973 6974 6976 3695 3696 7613 7614 7615 7616 7617 7618 7619 7620 7621 7622 7623 7624 7636 7637 7638 7639 7958 8188 8189
dark$	1394 8306 8315 1421 1454 5043 2887 2888 2889 2894 2910 6495 2929 6655
darker$	1394 2887 2894
darkest$	1401 2914
data	5914
data$	8926 9071 9249 6616
databa	6602 6657
database$	9056 9123 9124 9199 6617
date	5953
date$	9288 6889
dates$	6889
dating$	2639
daught	9269
daughter$	8078 6051
daughters$	8078
daunt$	4890
dawn$	3093
day	6673 6677
day$	3658 8561 8562 8563 1672 9095 2417 9345 9366 6079 6080 6589
days	6010
days$	9345 9366 9396 6589
dazzled$	759
dc$	9260
dci$	9260
dead	9466
dead$	9344 9476
deaf$	5552 5553 5554 3030 6757
deal	9126
deal$	7143 3850 3851 3852 353 354 355 842 7788 4496 1091 4663 4664 1094 8179 8180 9116 9193 9257 9298 9312 2616
dealer	6634
dealer$	3742 7085 7095 7096 7104 7211 7231 7250 7253 7262 7263 7264 7273 7275 7278 7311 7343 7376 7566 4354 7690 7691 7694 7695 7696 7697 832 7772 7782 7783 7784 7791 899 2431 6182 6185 6275 6276
dealers$	3742 7085 7095 7096 7104 7108 7211 7231 7250 7253 7262 7263 7264 7273 7275 7278 7311 7343 7376 7566 7674 7677 4354 7690 7691 7694 7695 7696 7697 7700 832 7772 7782 7783 7784 7791 899 9134 2431 6182 6185 6275 6276
dealin	9030 9040 5771 9113 9137 9224 9225 9226 9227 9240 6162
dealing$	6963 6964 7227 7237 7242 353 354 355 7262 7263 7264 842 7808 7942 4800 2144 9106 9189 9315 9321 9497 2599 2616 6627 6903
deals	9240
deals$	353 354 355 842 9193 9312 9325 2599 2616
dealt$	353 354 355 4409 4410 4411 4412 842 2242 9223 9235 2359 2584 2616
death	9434 9436 9463
death$	7448 9343 2529
debt	9434
debt$	6864
debts$	6864
decamped$	3405
deceitful$	3361
december$	7248
decency$	8677 8678 8738 8739 8740
decent$	5418 5419 5420 5421
decide$	8147 4837 8179 8180 8263 9055
decided$	100 101 102 8919 2061 2062 5656 8992
deciding$	8182 8183
decision$	3608 6966 3645 3646 76 77 3649 79 80 81 3653 83 6990 6991 6992 6993 6994 6995 3661 6997 6998 6999 7000 7001 7002 103 104 105 106 7017 7018 7019 7020 7021 7022 7023 7024 3693 3837 7173 268 3840 3841 3842 3843 8093 4853 4854 1841 5504 9156 6178 6179 6180 6407
decisions$	3 4 5 6 7 8 9 3608 6966 6990 6991 6992 6993 6994 6997 6998 6999 7000 7001 7002 103 104 105 106 107 108 109 110 7017 7018 7019 7020 7021 7022 7023 7024 7025 7026 268 3840 7568 7569 7573 7574 7575 7576 7577 7578 7579 7580 7581 7582 7583 7584 7585 8093 8100 4853 4854 1841 9156 6178 6179 6180 6407
decked$	1429 1430 1431 2923
declin	2278 2429 9355
decline$	8402 2944
declined$	8402 8406 8411 8412 8413 8414 2944
declines$	8402 2944
declining$	8402 2944
decrea	2278
deemed$	962
deep$	1421
defeating$	3667
defect$	9341
defend$	4639 4813 4814 4815 4818 4819 4821 4822 4825
defending$	4813 4814 4815 4818 4819 4821 4822 4825
defensive$	3385
defensiveness$	8815 3385
deferred$	3333
defiant$	7859 7860 2766 3361
deficit$	6738 6792
defied$	808 809 2668
defies$	808 809 2668 3020
definite$	1575
definitely$	1673 1681 5252 1682 1683 6534
defy$	808 809 2668
defying$	808 809 2668
degenerate$	3347
degenerates$	3347
degrade$	2240
degraded$	2240
degrades$	2240
degrading$	2240
degree$	228 229 8206 8207 8208
delay	9357 6787
delay$	8943 9001
delayed$	6586
delaying$	8748 8749
delays$	8943 9001
deliberate$	3660 90
deliberately$	382 3015
delicate$	2867
delinquency$	3347
delinquent$	2760 2761 6333 2766 3347
delinquents$	3347
deliver$	3850 3851 3852
demand$	5849 5970
demanding$	7911 7912 7913 7914 7915 7916 7917 6344
dement	6140
dementia$	9475
demonise$	2071 2072 2073 2074
demonised$	2071 2072 2073 2074
demonises$	2071 2072 2073 2074
demonising$	2071 2072 2073 2074
demons	2216
demotivated$	3361
denial$	8815 6229
dental	2455
dental$	6026
dentis	6011
dentist$	9346
deny$	9203 2298
denying$	2298
department$	5305 5310 5311 8954 8985 5677 2110 3012 3021
depend	6777
dependence$	2461
dependency$	2461
dependent$	2461
depends$	2548
deplorable$	3385
deport	9436 6140 9481
deported$	9475
depres	9374 9434 9466 6140
depressant$	6764
depressants$	6764
depressed$	6749
depression$	9475 3473
depressive$	3474
deprive$	9203
deprived$	2761
depth$	8838
dereliction$	3385
descend$	335 336
descendded$	335 336
descendding$	335 336
descended$	335 336
descending$	335 336
descends$	335 336
descri	2138
described$	855 971
description$	5763 2388 9336
descriptions$	5697 9033 9057 5763 2388 9304
desert$	3001
deserted$	2998 3001
deserting$	3001
deserts$	3001
desertted$	3001
desertting$	3001
deserve$	558 559 2648
deserved$	558 559 7468 2648
deserves$	558 559 2648
deserving$	558 559 2648
design	2234
designed$	2283 2396
designer$	7665 7666 4996 5023 1455 6495 6498 2929 2939
desire$	5202 8538 8539 8540 8541 8542 8543
desk	5709 5712
desk$	9037 9044 9045 9047 9059 9198 9217 5883 9230 5910 9265 9287 5985 6692
despite$	131 3702 132 133 134 160 162 166 167 168 7269 7270 7271 7272 7607 7608 7609 1999
destined$	337 1539 1540 1541 2948
destructive$	3631 7236
detail	2138 2313 5884 5885
details$	3757 3758 3759 9056 9057 9232 9304 9305 5973
detain	5861 9223 2426
detain$	9196 5997 3132
detained$	6655
detaining$	3132
detect	9036 5709 5717 5718 5719 2149 2150 2184 5758 5821 9160 5863 5882 2312 9219 9220 2326 2339 2343 5930 5952 2395 2414 3110 6682
detection$	9156 6679 3109 3110 3440
detections$	9156 9286 6679 3109 3440
detective$	2127 9044 9052 9053 9054 5720 5721 5755 9093 9198 2293 9217 5883 5910 9260 9265 9287 2402 5974 5985
detectives$	2127 9044 9045 2140 9052 9053 9054 5720 5721 9059 2154 5755 9093 5825 9198 2293 9217 5883 5910 9260 9265 9287 2402 5974 5985
detent	6077 2586
detention$	7748 8569 9412 6157 6273 3550
detentions$	7748 9412 6273 3550
deter$	2409 3113
deteri	9355
determ	2200 2299
deterping$	2409
deterr	9235
deterred$	3113
deterrence$	3443
deterrent$	6715 3443
deterrents$	6715
deterring$	2409 3113
deters$	2409 3113
deterting$	2409
develo	6602 3032
develop$	2124 5897 2327
developed$	1097 2124 5897 2327
developing$	2124 5897 2327
developmental$	3213 3233 3259
develops$	2124 5897 2327
deviant$	2761 6333 2766
device	2190 5877
device$	2166 9073 9212 2404 3045
devices$	2166 9073 9212 2404
devious$	3361
di$	9260
diabet	9374
diabetes$	3464
diabetic$	3464
diagno	6011
diagnosed$	3508
diagnoses$	3508
diagnosis$	9346 9347 6739 6760 6792 3508
diagram$	2233 6660
diagrams$	6660
diazepam$	3493
dice$	542
dicing$	542
did$	114 7062 407 4045 4090 4180 4181 640 641 642 4222 4225 671 682 683 684 685 686 688 692 701 702 703 710 737 927 931 1018 1019 1020 1297 1303 1310 1313 1339 1661 5244 8581 8582 5253 5254 1694 1697 1742 1760 1761 1762 1763 1764 1765 1766 1767 1768 1769 1770 1771 1773 1774 5362 1801 5378 5384 1814 5386 5388 5392 1822 1823 1824 5396 5397 1874 1876 1877 1878 1879 1880 8806 8807 1914 1916 8919 8969 8970 8971 8972 8994 8995 2096 2642 2970 2973
die$	9344
died	9436 6102 9466
died$	9437
diet	6038 9374
diet$	9373
dietary$	3520
dietician$	9356 3526
dieticians$	3526
dietitian$	3526
dietitians$	3526
difference$	1167 8490 8491 8492 8493 8494 8495 8496 8497
diffic	2210 9357 6782 6801
difficult$	6908 4397 920 921 922 923 924 925 7850 7851 7852 7853 7854 7855 7856 7857 7858 7903 7911 7912 7913 7914 7915 7916 7917 1012 1013 1014 1015 1016 7942 5781 9331 2761 2764 2766 6338 6344 3361
difficulties$	7473 7480 7481 7903 2515 2544 6338 6758 6760 6783 3265
difficulty$	6758 6760 3265
dim$	3361
dire$	3386
direct	3101
directed$	5963
directing$	6706
directs$	6706
dirt$	8975
dirty$	8332 9467 2910 2922 2929 3376
disabi	6011 9374
disabilities$	6756
disability$	9346 6053 6756 6792 3482
disabl	6140
disabled$	9475 3482
disaffected$	2761 6333 2864
disappear$	7285 386 387
disappeared$	386 387
disappearing$	386 387 6188
disappearred$	386 387
disappearring$	386 387
disappears$	386 387
disappointing$	1933 1934 1935 1936 5572 8908 2997
disappointingly$	3387
disaster$	884
disasters$	884
disband$	9289
discipline$	6228
disciplined$	4409 4410 4411 4412 6362
disclo	2554
disclose$	7127 7143 7604 8418 8424 8438 6517
discov	5713 2200 2299
discover$	9048
discuss$	8418 8424 8438 6517
diseas	6006
disease$	9341 6792 6800
disengage$	7143 3357
disengaged$	6533 3357
disengagement$	3357
disengages$	3357
disengaging$	3357
disgrace$	3385
disgraceful$	8822 2766 3385
disgracefully$	3385
disguised$	2674
dishevelled$	3376
dishonest$	3361 3385
disinterested$	6533 3361 3385
dismal$	2084 3385
dismally$	3385
disman	3410
dismantle$	9289
dismantling$	2394
dismiss$	730 8964 3008
dismissed$	730 2007 2998 3008
dismisses$	730 3008
dismissing$	730 8748 8749 3008
dismissive$	7859 7860 3385
dismissively$	3385
disobedient$	2761 3361
disobey$	808 809 8568 2668
disobeyed$	808 809 8568 2668
disobeying$	808 809 8568 2668
disobeys$	808 809 8568 2668
disord	5780 2222 5849 5850 9225 9226 9227 9239 5915 9250 5992 6006 9357 6777 6801
disorder$	7903 7942 9115 5793 9184 9185 9297 9303 9327 9341 6034 6338 6747 6748 6774 6783 6784 6792
disorderly$	3361
disorders$	7903 6034 6338
dispersal$	5887 5918
disperse$	9289
dispersing$	2394
display$	646
displaye$	5698 2128
displayed$	646 5698 2128
displayes$	5698 2128
displaying$	646 5698 2128
displays$	646
disposal$	9495 6679
disposals$	6679
disregard$	66 71 7143 808 809 2668 3008
disregardded$	71 808 809 2668 3008
disregardding$	71 808 809 2668 3008
disregarded$	71 808 809 2668 2998 3008
disregarding$	71 808 809 2668 3008
disregards$	71 808 809 2668 3008
disrespectful$	7859 7860 3361
disrup	9154 9160 9235 6682
disrupt$	7808 3094 3418 3433
disrupted$	7808 9145 6710
disrupting$	7808 8568 3094 3418
disruption$	7808 7942 9147 9176 9285 3095 6667 3103 3418 3433
disruptive$	821 822 823 4397 7850 7851 7852 7853 7854 7855 7856 7857 7858 7942 2692 2761 6333 2766 3361
disrupts$	7808 3094 3418
disruptted$	7808
disruptting$	7808
distribute$	2126 5698 2128
distributed$	2126 5698 2128 9035
distributes$	2126 5698 2128
distributing$	2126 5698 2128
disturbed$	2761 6333 3361
dither$	3388
dithered$	3388
dithering$	6592 3388
ditherred$	3388
ditherring$	3388
dithers$	3388
divide$	9289
dividing$	2394
divorc	9434 9436 6102 6104 9463 9481
divorce$	9439
divorced$	9437
divorcing$	9437
dla	6053
dla$	9388
do$	112 7062 407 4075 4180 4222 4226 4228 4229 4230 669 682 683 684 685 686 688 690 708 735 7646 7648 927 929 1018 1019 1020 8011 1234 1284 1295 1303 1308 1311 1317 1337 8396 5081 8418 8424 8438 8444 8445 5125 8465 5132 8481 8482 8483 8484 8485 8486 8487 8557 1661 5244 8581 8582 5257 5258 5261 1692 1695 1743 1760 1761 1762 1763 1764 1765 1766 1767 1768 1769 1770 1771 1773 1774 1803 5384 5386 1816 1874 1876 1877 1878 1879 1880 1912 5631 6036 2642 6517 2970 2973
doctor	6011 2455
doctor$	9346
doctors$	6026
dodge$	2025
dodged$	2025
dodges$	2025
dodging$	2025
dodgy$	6908 7694 7695 7696
does$	113 407 4222 670 682 683 684 685 686 688 691 709 736 927 930 1018 1019 1020 1284 1296 1303 1309 1312 1318 1338 5133 8485 8486 8487 1661 5244 8581 8582 5257 5258 5261 1693 1696 1744 1760 1761 1762 1763 1764 1765 1766 1767 1768 1769 1770 1771 1773 1774 5362 1802 5378 1815 5388 1874 1876 1877 1878 1879 1880 1913 2096 2642 2970 2973
dogs$	7802 7803 7804
doing$	7112 7113 7114 7115 7116 7117 7118 7119 7121 407 7407 1284 5363 5364 5379 5380 5384 5386 1874 1876 1877 1878 1879 1880 8817 8818 8819 8820 2096 9013 2973
dolled$	1479 1480 1481 2942
domestic$	9458 3281
done$	3659 7068 7384 1055 1479 8465 8555 5290 5299 5306 5307 8646 8662 8663 8664 8665 5365 5381 5382 5383 5384 5386 5389 5390 5391 5392 1822 1823 1824 8753 8754 8755 8756 1874 1876 1877 1878 1879 1880 8787 8788 8789 8800 1916 2096 9012 2973
doomed$	1539 1540 1541 2948
door$	7429 7431 9162
doorman$	7314
doormen$	7314
dopey$	3361
dose	6011
dose$	9346 6789
dossier$	3416
dossiers$	3416
doubt$	8454 8455 8456 8457 5149 8590
doubtful$	4466
down	2280 9276
down$	211 235 316 317 318 319 320 4160 4161 4163 7572 4304 7828 7937 7938 7939 4970 5019 5056 8392 8403 8407 8843 8844 8845 8846 8847 8848 8849 8850 8851 8852 8853 8854 8855 8857 8858 8859 8860 8861 8862 8863 8864 8865 8868 8869 8870 8871 5537 8873 8874 5683 9109 9196 5886 9261 6071 6483 6668 6669 6711
downed$	5886
downfall$	7473
downlo	5737
download$	6616
downloaded$	9072
downloads$	6616
downplay$	604 730 2651
downplayed$	604 730 2651
downplaying$	604 730 2651
downplays$	604 730 2651
downs$	5886
drag$	2016 5675
draged$	2016
dragged$	6951 2016
dragging$	2016
draging$	2016
drags$	2016
drain$	4459
drama$	7479 7661 7687 5140 8476 5142 2707 3195
drank$	2439
draw$	6925 6926 198 199 570
drawing$	570
drawn$	6951 760 768 769 770 771 772 773 774 775 776 777 778 779 780 781 787 1414 8423 8429 8434 8443 8512
draws$	6925 6926 198 199 570
dreadful$	1933 1934 1935 1936 8944 8945 8946 8947 2766 2997
dreadlock$	3377
dreadlocked$	2910
dreadlocks$	3377
dreads$	6480 6482
dream$	5082
dress$	3590 7379 7380 7381 7382 7383 593 1106 1107 1108 1109 1110 1111 1138 1139 1140 1141 1142 1442 8349 5018 8355 8356 8357 8381 8382 8383 6495 2925 6500
dressed$	7379 7380 7381 7382 7383 7384 1429 1430 1431 8349 8350 8351 8352 1471 8381 8382 1479 1480 1481 6452 6454 6462 2923
dresses$	1106 1107 1108 1109 1110 1111 1138 1139 1140 1141 1142 1442 8349 8355 8356 8357 8381 8382 6495 2925 6500
dressing$	3591 5012 1442 5036 2925
drew$	6925 6926 198 199 570
drift$	331 332 333 334 335 336 367 368 8446 6588
drifted$	331 332 333 334 335 336 367 368
drifting$	331 332 333 334 335 336 367 368
drifts$	331 332 333 334 335 336 367 368
driftted$	331 332 333 334 335 336 367 368
driftting$	331 332 333 334 335 336 367 368
drill	9238
drill$	7955
drink	9466
drink$	6980 7101 7102 7143 7172 7174 7175 7176 7329 7379 7380 7381 7382 7383 7646 7648 7703 1017 1018 1019 1020 9378
drinkers$	9476
drinki	6038 9374 9434 9463 9466
drinking$	3583 3584 3585 30 7200 7379 7380 7381 7382 7383 7415 593 2439 9373 2515
drinks$	7101 7102 7329 1018 1019 1020 2439
driv	2278 2328
drive$	7077 7373 3111
driven$	3760 759 2396
driver	2151 5959
driver$	7095 7096 3762 7100 7314 2391
drivers$	3753 3756 7095 7096 3762 7099 7100 7314 8386 9034 5722 9294 2391 2398 9307
drives$	7373
drivin	2321
driving$	5892
drone$	2322 3124 3419
drones$	2322 3124 3419
drop	2278
drop$	4441 8446 2017 6711
droped$	2017
droping$	2017
dropout$	6275
dropouts$	7782 7783 7784 6275 6276
dropped$	2017
dropping$	2017
drops$	2017 6711
drug	9030 9040 2198 9107 9127 5805 9233 6162 9498 6634 6659 6665
drug$	3583 3584 3585 32 33 7227 3907 7252 594 7694 7695 7696 4437 4438 4439 4440 7782 7783 7784 2141 2144 5769 5854 5855 2331 6038 9374 9434 6185 6276 2706 2745 2760 3066 3158 3206
druggie$	3353
druggies$	3353
druggy$	3353
drugs	9113 9238 2346 6170
drugs$	7101 7102 7185 3856 3857 3858 7227 7231 7240 7241 7262 7263 7264 7317 7318 7319 7320 7321 7322 7323 7324 7329 7332 7674 7703 7808 7821 1017 7942 8188 8189 2141 2144 9084 9100 9120 9121 2331 5917 6031 9367 9378 2515 9505 6184 6185 6187 2706 2745 6321 3158
drunk$	7384 7411 8568 2439
dry$	1394 8315 8797 2894
ds$	9260
dto$	3564
dual$	4958
duck$	2025
ducked$	2025
ducking$	2025
duckked$	2025
duckking$	2025
ducks$	2025
due	2280 9276
due$	3588 210 233 9385 2556 9463 9465 2583
dust$	8988
duties$	8610 8931
duty$	8610 8810 8893 8931
dyed$	2910 6483
dying	6140
dying$	9343 9475
dyscalculia$	3457
dysfunctional$	2761 6333 3385
dyslexia$	9364 3455
dyslexic$	3455
dyspraxia$	3456
dyspraxic$	3456
dysregulated$	3361
e$	8804 8904 8905 8906 5601 8949 8950 9359 9372 6579
each	9031 9087 2185 2186 9150 6678
each$	130 3882 4585 1359 8391 5057 1500 1502 1656 1658 5528 8958 5693 9088 9142 5836 9180 5872 5880 2319 9228 9229 9251 9255 9263 5944 5946 2387 9329 5997 9349 2864 6514 6515 6536 3057 3064 6703
eager$	189 190 195
ear$	8305 8887
earlier$	8019
early$	8083
earmar	2241
earn$	356 7420 7421
earned$	356
earning$	356
earns$	356
earring$	6495
earrings$	6495
ears$	8305 8888 8889 9038
easier$	2290
easily$	782 1095 1273 5293 8631 8632 8913 8914 8915 8916 2661 2785
east$	1390
eastern$	1383 4955 4959 1389 4977 8314
easy$	3614 358 7499 7500 5781 2662
eat	9291
eat$	3165 6788
eaten$	6788
eating	6011 6038
eating$	9346 2463 9373 3176 6788
eats$	3165 6788
eczema$	3466
educat	2485 6078 6828
educate$	127 128
educated$	127 128
educates$	127 128
educating$	127 128
education$	3733 7069 7612 6057 9399 3241 6822
educational$	6058
effect	3101
effect$	8496 8497 9266
effective$	3144
effectively$	1149 4720 1150 1151 1152 1153 1156 1157 1158 1159 2832
effort$	7542 637 4209 4210 8638 8671 8672 8765 8766 8767 8768 8769 8770 8771 8772 5440 5441 5442 5443 5444
efforts$	3733 7069 6226
egg$	179 181 6262
egged$	179 181
eggged$	179 181
eggging$	179 181
egging$	179 181
eggs$	179 181 6262
ehc$	3240
ehcp$	3541
ehcps$	3541
eight	5872 2319 9228 9229 9251 9255 9263 5946 9329 6703
eight$	7752
eighteen$	7340 7342 462 1101 4682 8040 8044 8045 8046 8047 8048 8049 8050 6400
eject	9298 5964
eject$	9299
elder	6653
elder$	7250 7694 7695 7696 6246
elders$	7231 7250 7253 7694 7695 7696 7700 7791 2223 6246
elect$	237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258
elected$	100 101 102 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 8919 5656 8992
electing$	237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258
electively$	3258
electr	2543 2588
electricity$	6114
electronic$	6159 6893
electronically$	6159
elects$	237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258
electted$	237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258
electting$	237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258
element$	228 229 6263 6266 6314
elements$	6263 6266 6314
eleven$	7752 1134 1135 1136 1137
else$	7445 581 582 8030 8761 8762
elsewhere$	8761 8762
email	2371
email$	8904 8905 8906 5942 6578
emaile	5969
emailing$	5942
emails$	8905 8906 8949 8950 5942 6578 6579
embarked$	337
embroiled$	325 326 327
emergency$	9359 3232
emotionally$	2797 2861 3283 3296
empathy$	7633 6228
employment$	9413
emptive$	5950
enabl	2148
enable	2250 3096
enable$	38 7478 2254 2403
enabled$	38 7478
enableed$	2254
enableing$	2254
enables$	38 7478 2254 2403
enabling$	38 7478
encounter$	7692 6192 6395
encounters$	7692 6192 6395
encour	2137
encourage$	6925 6926 127 128 191 192 193 198 199 2611 2650
encouraged$	6925 6926 127 128 191 192 193 198 199 2142 2611 2650
encourages$	6925 6926 127 128 191 192 193 198 199 2611 2650
encouraging$	6925 6926 127 128 191 192 193 198 199 2611 2650
end$	86 87 3844 588 589 8444 8445 5113 5141 5940 2444
endanger$	10 2603 2604
endangered$	10 2603 2604
endangering$	10 2603 2604
endangerred$	10 2603 2604
endangerring$	10 2603 2604
endangers$	10 2603 2604
ending$	5940 9343 2444
endless$	5570 5571
endlessly$	1662 5233 1663 5234 1664 1665 1666 1667 1668 1669
ends$	5141 9175
enemies$	7470
enemy$	7470
enforc	5728 9154 9160 6602 6666
enforce$	3431
enforcement$	9063 9147 2274 9247 2360 9267 9318 6672 3102 3103 6691 3431
enforcer$	3415
enforcers$	3415
enforces$	3431
engage$	7008 7127 7143 7222 328 329 330 7604 7826 7833 4499 7835 7836 7837 7838 7839 7840 7921 8389 8418 8424 8438 8479 8500 8503 8545 8546 8547 8790 8964 8967 6000 6214 6330 6517 6518 6525
engaged$	321 322 323 324 328 329 330 7384 7392 7833 7835 7836 7837 7838 7839 8423 8429 8434 8443 8512 8513 8514 8515 8516 8531 8532 8533 8534 8535 6214 6330
engagement$	321 322 323 324 7832 7840 939 940 941 942 4514 1505 1506 1507 1508 6324 6329 6514
engager$	6298
engagers$	6298
engages$	321 322 323 324 328 329 330 8503 8525 8526 8527 8528 6214
engaging$	321 322 323 324 328 329 330 7833 7835 7836 7837 7838 7839 7840 8545 8546 8547 6214 6323 6330 6525
english$	6832 6833
enjoy$	755 756 757 758 8587 2659
enjoyed$	755 756 757 758 8587 2659
enjoying$	755 756 757 758 2659
enjoys$	755 756 757 758 8587 2659
enough$	64 7045 3711 7047 3736 4179 4216 8148 8149 8150 8151 8152 8153 8154 8155 8156 8157 8158 8159 8160 1256 1259 4926 8262 8824 6399 6423
enquir	9160 5984 9429
enquiries$	2202 9144 9256
enquiry$	9111 9144 9319
enrich	3032
entangled$	325 326 327
enter$	2642 6214
entered$	2169 2217 2219 2337 2338 2642 6214
entering$	2642 6214 6627
enterp	9326
enterprise$	9140 6646
enterred$	2642 6214
enterring$	2642 6214
enters$	9070 2642 6214
entice$	6925 6926 191 192 193 2611
enticed$	6925 6926 191 192 193 2611
entices$	6925 6926 191 192 193 2611
enticing$	6925 6926 191 192 193 2611
entirely$	2046 2047 2848 2959 2962 3011
entitled$	3361
epilep	9374 6140
epilepsy$	9475 3460
epileptic$	3460
episodes$	7290
equal$	2840
equally$	2644
equals$	4743 4744 4745
erratic$	7009 7010 7011 7012 7845 7846 7847 7848 943 2766
escala	2432 3101
escalate$	8446
escalated$	2324
escape$	7109
essential$	2283
establ	5713 2200 2299
establish$	9048 2288 2310 2334
estate	5899
estate$	7246 7247 7756 7757 7758 7759 7760 7761 7762 7763 7764 7765 7766 7767 7770 7771 5525 9234 9302 6237 2864
eternally$	3383
european$	1381 4954 4956 4960 8312 2890
evade$	2025
evaded$	2025
evades$	2025
evading$	2025
evasive$	3361
even$	3721 3725 159 5568 5569
evening$	8561 8562 8563 3134
ever$	4838 4839 1269 8498 8499 5168 8504 8505 8506 5233 5234 1664 1665 1666 1667 1668 1669 5247 8598 8599 8600 8601 8602 8603 8604 5637 6521 6522
every$	4275 7611 4380 1192 8391 5057 1500 1502 1655 5227 1657 1659 1660 5535 5594 5597 8949 8950 8958 9088 5880 6010 9349 6514 6515 2960 6536 6579 3057 3064 6799
everybody$	5508
everyone$	7528 4275 7756 7757 7758 7759 7760 7761 7762 7763 7764 7765 7766 7767 7770 7771 7786 4695 5508
everything$	7244 4772 1202 8391 5057 1569 1570 1571 1686 1687 1688 1689 1690 5478 5565 5651 5674 5925 6219 6514 6515
evicte	9466 6140
evicted$	9475 3553
evicti	9434 9463 9481
eviction$	3553
evicts$	3553
eviden	2316 9238 6602 3403
evidence$	4196 8743 8804 8949 8950 9043 2201 2221 2294 9254 5949 9310 2416 6578 6579 3069 6641
evidently$	1681 5252 1682 1683
evil$	2691 6333
ex$	9440
exam$	8938 9006 6077 3260 6832
examin	5737
examin$	2332
examination$	6616
examinations$	6616
examined$	9072 2332
examines$	2332
examining$	2332
examins$	2332
example$	9130
exams$	6832
except$	4773
exception$	6528
exchang$	419 3990 420 421 422 423 424
exchange$	3982 419 3990 420 421 422 423 424 3997 7335 7373 6214
exchanged$	419 3990 420 421 422 423 424 6214
exchanges$	419 3990 420 421 422 423 424 7373 6214
exchangged$	419 3990 420 421 422 423 424
exchangging$	419 3990 420 421 422 423 424
exchanging$	419 3990 420 421 422 423 424 6214 6627
exchangs$	419 3990 420 421 422 423 424
excitement$	7661 7667 7687 2660
exclude$	8964 8965
excluded$	6954 7465 4409 4410 4411 4412 2007 6273 6586 6817 3247
excluding$	8748 8749
exclus	6077
exclusion$	7483 7484 7748 2297 2489 9412 6273 3545
exclusions$	7748 6273 3545
excuse$	5681 6564 6565
excuses$	5681
execut	9259 3092
exercise$	646
exercised$	646
exercises$	646
exercising$	646
exhibit$	3050
exhibited$	6620 3050
exhibiting$	3050
exhibits$	3050
existent$	7845 7846 7847 7848 8944 8945 8946 8947
expand	2300
expect	6066
expect$	4107 4108 4109 539 540 7557 7558
expectations$	7932 6376
expected$	3772 2142 2193 9167 9401 9465
expelled$	6820 3250
expend	5947
expendable$	9282
expensive$	8332 5023 2929
expensively$	1379 2891
experi	2552 2553
experience$	7523 7692 4717 1147
experienced$	1097 1355 6123 6124 6195 6397 2843
experiences$	7692
experiencing$	6123 6124
explanation$	8904
explicit$	3967
exploitation$	6906 6907 6944 6945 6946 6961 7227 7473 7474 7483 7484 7568 7569 7636 7637 7638 7639 5863 5882 2312 9219 9220 2326 2339 2343 5930 5952 2395 2414 6216 6244
exploited$	6951 6954 7613 7614 7615 7616 7617 7618 7619 7620 7621 7622 7623 7624 8201 8202 8203
exploiter$	3742 7085 7104 7231 7250 7273 7275 7278 7343 7361 7366 7566 4354 7690 7694 7695 7696 7697 7734 832 899 6182 6267 6270 6271
exploiters$	3742 7085 7104 7108 7231 7250 7273 7275 7278 7343 7366 7566 4354 7690 7694 7695 7696 7697 7700 7734 832 899 6182 6267 6270 6271
explosive$	3359
expose$	3574 10 3601 6937 6938 6939 6940 6941 6942 6943 2603 2604
exposed$	3574 10 3601 6937 6938 6939 6940 6941 6942 6943 2603 2604
exposes$	3574 10 3601 6937 6938 6939 6940 6941 6942 2603 2604
exposing$	10 3601 6937 6938 6939 6940 6941 6942 2603 2604
extend	2247
extensions$	6471 6482
extract$	2124
extracted$	2124
extracting$	2124
extraction$	6616
extractions$	6616
extracts$	2124
extremely$	2831
eye$	8305 8886 6487
eyebrow$	8305 8320 6490
eyebrows$	8305 8320 6490
eyed$	6460
eyelashes$	6476 6482
eyes	9320
eyes$	4627 8305 1400 8327 8999 2132
eyesig	9374
face$	8305 5007 5022 8368 5037 2295 2941
facebook$	388 3959 389 3960 390 3961 391 3962 392 3963
faced$	6352 6372
faces$	8305 8368 5037 5857 2941 3304
facial$	4964 2295 2897 3044
facilitat$	55
facilitate$	38
facilitated$	38 55
facilitates$	38
facilitating$	38 55
facilitats$	55
facilitatted$	55
facilitatting$	55
facing	6146
facing$	3304
facts$	4196
fade$	6473 6482
fades$	6473
fail	2429 3261
fail$	117 676 682 683 684 685 686 688 698 699 700 711 8445 8568 1704 1705 1706 1707 8969 8970 8971 8972 2654 6529 2964 2965
failed$	117 676 677 682 683 684 685 686 688 698 699 700 713 8568 1704 1705 1706 1707 5283 8619 8969 8970 8971 8972 2654 2964 2965 6586
failing$	117 676 682 683 684 685 686 688 698 699 700 714 8568 1704 1705 1706 1707 8614 8615 8616 8617 8748 8749 8969 8970 8971 8972 2654 2964 2965 2966 6538 6539
failings$	8614 8615 8616 8617 2966 6538 6539 3384
failled$	117 676 8568 8969 8970 8971 8972 2654
failling$	117 676 8568 8969 8970 8971 8972 2654
fails$	117 676 682 683 684 685 686 688 698 699 700 712 8568 1704 1705 1706 1707 8969 8970 8971 8972 2654 2964 2965
failure$	3792 222 223 224 225 226 227 698 699 700 8614 8943 9001 6275 2966 6538
failures$	8614 8615 8616 8617 8943 9001 6275 2966 6538 6539
fainted$	3527
fainting$	3527
faints$	3527
fair$	1394 2887 2888 2894 2910
fake$	2903
fall	2278
fall$	335 336 803 8446 1983 3006 6711
fallen$	335 336 803 1983 3006
falling$	335 336 803 6511 3006
falls$	335 336 803 1983 8951 3006 6580 6711
false$	8592 2671 2674 2905
families$	7862 7886 7887 7888 7889 7890 7891 5456 5457 5458 5459 5460 5461 5508 5520 8856 6332 6379 6384 6578
family	6086 6098 9442
family$	7862 7886 7887 7888 7889 7890 7891 8095 8120 8126 5519 9422 9433 6099 9453 9470 9473 2575 6332 6379 2812 6384 3195 6844 6859 3293
fantasist$	6275
fantasists$	6275
far$	1180 1184 1215 1334 1917 1918 1919 2055 9288
farce$	6549
farcical$	3385
fashionably$	1379 2891
fast$	8083 2662
faster$	8019
fat$	3376
fate$	6217
father	9422 6098 9435 6101 2534 9442 9445 9446 2560 2572 6145
father$	7941 1214 2511 2512 9419 9433 6099 2531 2532 2535 9451 2547 6126 9473 2575 6379
fathers$	2547 6379
fattest$	1401 2914
fault$	7121 7122 7461 602 603 8821 8953 2048 2079 5658 9003 9004 9005 6218 3009 6583 6593
faulty$	4217
favor$	3984
favors$	3984
favour$	3983 7325 7326 1432 1433 1434 1435 1436 1437 1438 1439 1440 1441 2119 2120 2121 6202 2924
favoured$	1432 1433 1434 1435 1436 1437 1438 1439 1440 1441 2119 2120 2121 2924
favouring$	1432 1433 1434 1435 1436 1437 1438 1439 1440 1441 2119 2120 2121 2924
favourred$	1432 1433 1434 1435 1436 1437 1438 1439 1440 1441 2119 2120 2121 2924
favourring$	1432 1433 1434 1435 1436 1437 1438 1439 1440 1441 2119 2120 2121 2924
favours$	3983 7325 7326 1432 1433 1434 1435 1436 1437 1438 1439 1440 1441 2119 2120 2121 6202 6203 2924
faze$	4890
fear$	1342 2851
feared$	1342 2851
fearless$	3370
fears$	1342 2851
february$	7248
feckless$	3361
fed	2131
fed$	573 2514 2548
feed	2131 2314 3032
feed$	573 2124 2354
feeded$	2124
feeding$	2124 2354
feeds$	573 2124 2354 2514
feel$	7292 7293 2176
feelin	3178
feels	3178
feels$	7292 7293
feet$	7213 7214 4942 8278 8279 8922 8998 2872
feigned$	2674
fell$	335 336 803 1983 3006 6680 3198
felt	3178
felt$	7292 7293
female	3084
female$	4930 8266 8267 4933 8269 8270 1381 5716 2197 6280 6434 2864 3061
females$	7861 2197 6280 3371
fend$	4642 4813 4814 4815 4818 4819 4821 4822 4825 1255 8791
fendded$	1255
fendding$	1255
fended$	1255
fending$	4813 4814 4815 4818 4819 4821 4822 4825 1255
fends$	1255
feral$	2761 6333 3361
ferocious$	3359
fester$	9009
few$	6314
fewer	2278
fiercely$	2848 2862
fifteen$	1134 1135 1136 1137
fight	2278
fight$	7143 7172 7174 7175 7176 7436 4211 7547 7664 7942 4643 8444 8446 5140 8476 5142 8564 8565 8566 8568 3111
fighti	5850 6104
fighting$	6963 6964 7808 7942 8568 9185 9396 2515 9439
fights$	7663 7667 7942 8564 8565 8566 8568 8569
figure$	4785
figures$	8938 5661 9006 9008 9017 9018
file$	8804 9056 9199
files$	8804 9056 9199
filler$	6466
fillers$	6466
film	9298 2426
film$	7077 2182 9090 9094 5893 2323 5997 6695
filmed$	6951 6989 3760 8249 2182 9092 2187 5893 2323 3056
filming$	2182 5893
films$	2182 9090 5893
filthy$	8332 3376
final$	2502 3308 3310
find	9078 3141
find$	2 1007 1010 8444 5713 2200 2299 9275 2400
findded$	2
findding$	2
finded$	2
finding$	2
finds$	2 1008
fine	2510
fine$	8148 8149 8150 8151 8152 8153 8154 8155 8156 8157 8158 8159 8160 4849 1279 1280 4852 4855 4856 4857 4858 4859 4860 4861
fined$	6169
finger	9223 2426
finger$	8669 8670 8679 8680 8692
fingerprint$	5997
finish$	5115
finished$	8513 8514 8515 8516
fire	6149
fire$	7216 7447 9132 6149 9484
firear	9498
firm	2341 3138
firm$	5912 2366
firmer$	2366
first$	7193 827 8741 3308
fishnets$	6495
fisted$	8963 6560
fit$	5488 9384
fits	9374
fits$	6734
fitted$	2588
fitting$	4999 5021
five	5700 9085 5753 2185 2186 2229 9142 9150 5872 2319 9228 9229 9251 9255 9263 5946 2387 9329 6703
five$	4320 7806 962 8041 1371 4943 4944 1415 8321 8322 8323 8324 8325 8326 5163 5172 5178 5533 5800 5958 3061
fixated$	3028
fixed$	6147
flag$	2170 2301 3047
flagg	2195
flagged$	2169 2170 9091 2234 2301 2324
flagging$	2301
flags$	2170 2301
flashback$	3514
flashbacks$	3514
flashy$	2929
flat	6098 9438
flat$	7265 7266 7267 7268 3934 3935 3936 3937 7424 7425 7426 1509 9433 9443 9449 9457 2561 6842
flatmates$	4743 4744 4745
flats$	9455
flatter$	2111
flattered$	6232
fleas	2562
fleas$	6133
fled$	6633
fleece$	6495 6504
fleeces$	6495 6504
flier$	6286
fliers$	6286
fling$	47
flinging$	47
flings$	47
flip$	5927
flirt$	393 394 395 408 542
flirtatious$	3340 3368
flirted$	393 394 395 408 542
flirting$	393 394 395 408 542 593
flirts$	393 394 395 408 542
flirtted$	393 394 395 408 542
flirtting$	393 394 395 408 542
flirty$	3340
floor$	9456
floppy$	2888
flout$	808 809 2668
flouted$	808 809 2668
flouting$	808 809 2668
flouts$	808 809 2668
floutted$	808 809 2668
floutting$	808 809 2668
flung$	47
fluoxetine$	3490
flyer$	6286
flyers$	6286
fob$	1992 3002
fobbed$	1970 1992 3002
fobbing$	1992 3002
fobed$	1992 3002
fobing$	1992 3002
fobs$	1992 3002
focus	5814
foetal$	3202
follow	2161 2426
follow$	7143 4154 7604 4305 4306 4307 4308 4309 7646 7648 837 8389 8418 8424 8438 1745 1746 1747 5507 8967 2182 9094 5893 5997 2642 6517 6695
followed$	7384 7392 7411 837 1745 1746 1747 8800 2182 5893 9290 2642
following$	837 2182 5893 2642
follows$	4154 837 2182 5893 2642
folly$	7477
food	2543 6119
food$	7317 7318 7319 7320 7321 7322 7323 7324 7329 6114 2548
foodbank$	9454
foolhardy$	2607
foolish$	3630 72 73 3662 608 8736 8737 2607 2652
foolishness$	7137 7138 7139 7140 7141 7142 7477
fools$	6557
foot$	4942 8278 8279 8360 8361 8362 9129 2872
footag	5742 5914
footage$	9077 5743 9079 2175 9192 2311 2322 9232 9249 3049 6621
footho	9320
footprint$	9206
for	5772 2250 6602 3032 3096 3101
for$	3637 7154 7185 3915 3917 3918 7310 3982 7333 4098 4099 4100 4101 4102 7634 4456 7792 4473 4475 4476 4477 4479 4480 4482 4583 4588 4590 4592 4607 4826 8236 8238 8261 1662 1663 8574 8746 5491 8833 8834 8927 5608 8977 8979 8990 9016 9048 9088 5792 5798 5802 9143 5812 5819 5820 2275 5892 9236 5903 5908 5929 5932 5962 9348 9349 2456 6029 6033 6041 6042 9380 9387 6061 9488 2591 9501 9503 6384 6581 6633 6680 6722 3243 6877 6880 6882 6886 6893
force	2133 5709 5717 5718 5719 2149 2150 9076 2184 2253 5863 5882 2312 9219 9220 2326 2339 2343 5930 5952 2395 2414
force$	5305 5310 5311 8954 8985 5677 5704 9044 9045 2140 9047 9052 9053 9054 5720 5721 9059 2154 5755 9133 2253 5824 5825 9198 9207 9217 5883 5909 5910 9260 9265 9287 9311 5985 6675
forced$	4310 4311 4312 4313 4314 4315 4316 4317 7655 7656 7657 7658 7660 913 916
forces$	4310 4311 4312 4313
forcing$	4314 4315 4316 4317
foreca	2287
forehead$	8305
foreign$	1381 4956 2890 6488
forens	3425
forese	2287
forever$	1662 5233 1663 5234 1664 1665 1666 1667 1668 1669
forget	6010
forget$	9345
forgot$	6586
forgotten$	2998 6586
form	2234 6602
form$	7749 5411 8836 2327
formal$	3308
formally$	3246
formed$	2327
forming$	2327
forms$	2327
forty$	8040
forwar	2131 2314
forward$	2381 5983
forwardd$	2381
forwarded$	2381 9308
forwarding$	2381
forwards$	2381
foster	3273
foster$	1030 9422 6098 9442 9474 2809 6844 6872
fostered$	6844
fought$	4206
foul$	2784
found$	2 859 4490 973 1009 1011 1915 8831 2592 2751 2988
foundation$	8308 8309 8310 6486
four	5872 2319 9228 9229 9251 9255 9263 5946 9329 6703
four$	4320 7806 1415 8321 8322 8323 8324 8325 8326 5163 5178 3061 3232
fourteen$	1134 1135 1136 1137
fragment$	9289
frame$	8273 8274 8275 6438
frames$	8273 8274 8275 6438
fraternise$	2663
fraternised$	2663
fraternises$	2663
fraternising$	2663
fraternity$	6266
freckled$	1394 2894 3376
freckles$	3377
freckly$	3376
free	5922
free$	3660 90 7112 7113 7114 7115 7116 7117 7118 7119 3799 7370 7371 2542 6213
freely$	7370 7371 466 8913 8914 8915 8916 6212 6213 2643
frequent$	383 384 2618 2715
frequently$	382
friend	9031 2185 2186 5777 2229 2239 9150 5833 9168 5872 2319 9228 9229 9251 9255 9263 5946 2387 9329 9332 6684 6703 6865
friend$	7862 7886 7887 7888 7889 7890 7891 8265 8268 6263 6332
friends$	3572 6979 7003 221 7167 269 3856 3857 3858 4057 4061 4062 4070 4088 616 4223 4320 4382 812 813 814 7753 7862 7886 7887 7888 7889 7890 7891 998 4743 4744 4745 8252 8265 8268 8307 8470 8471 8472 8473 8474 5146 5147 5148 5163 5172 5178 5190 5229 8613 5456 5457 5458 5459 5460 5461 5518 8885 8893 8894 8895 8896 8897 8898 8899 9112 5800 5810 2307 5958 2420 6175 6263 6332 2769 6572 6578
friendship$	3670 791 792 4394 6263
friendships$	3 4 5 6 7 8 9 3608 791 792 6263
frighten$	8243 8244 8245
frightened$	8201 8202 8203 1340 1341
fringe$	8367
fringes$	8367
fritter$	3018
frittered$	3018
frittering$	3018
fritterred$	3018
fritterring$	3018
fritters$	3018
frizzy$	2888 2910
from	2263 6602
from$	7068 4188 4189 7531 7532 7849 4574 4755 4786 4877 4905 8265 8268 1456 8415 9066 9088 9109 2252 5834 2335 5980 5994 6060 6061 9444 2587 6420 6494 6537 6693 6786 3221 6821 6893
front$	6144
fruitful$	9166
frustrating$	5572 8908
ft$	8278 8279 2872
full$	3732 3740 1160 2349 2509 2915
fully$	1052 1160 1273 1276 2644 2848
fumble$	3388
fumbled$	3388
fumbles$	3388
fumbling$	3388
functi	2234 6787
function$	1106 1107 1108 1109 1110 1111
functioned$	1106 1107 1108 1109 1110 1111
functioning$	1106 1107 1108 1109 1110 1111
functionned$	1106 1107 1108 1109 1110 1111
functionning$	1106 1107 1108 1109 1110 1111
functions$	1106 1107 1108 1109 1110 1111
fund$	8790
funding$	6589
funds$	6857
furthe	2133 2247 3101 6684
further$	5704 2238 3061
furthered$	2238
furthering$	2238
furthers$	2238
futile$	2954
gain$	7420 7421 4589
gained	2469
gained$	6040
gallery$	5907
gambling$	9367
game$	3996 576 7955 7983
games$	576
gaming$	7299 7300 7301 576
gang	9036 2133 9040 5709 5717 5718 5719 2149 2150 9076 2184 2198 9127 2239 9146 5863 5882 2312 9219 9220 9225 2326 9233 2339 2343 5915 9250 5930 9277 5952 2395 2414 6634 6659 6665 6666
gang$	3833 7227 7231 7241 7250 7273 7674 7697 7723 7791 1041 5704 9044 2141 5769 9105 5787 5788 9139 9140 5810 9186 5855 2297 5895 2325 9238 5906 2406 6184 6185 2675 2760 2804 3047 3060 3064 3082 3086 3090 6662 3121 3139 3345 3422
gangling$	3376
gangly$	3376
gangs$	7227 7231 7241 7250 7674 7697 7723 7791 9044 2141 9140 5895 5906 6184 6185 2675 3086 3087 3121 3345 3422
gangsta$	7724 6247 3346
gangstas$	7724 6247 3346
gangster$	7724 832 6247 3346
gangsters$	7724 832 6247 3346
gap	6602
gap$	8943
gaps$	8943
gather	5865 9328 6602 3032 3070
gather$	7948 5653 2124 9080 5897 6436
gathered$	7948 2124 5897 9322 6436
gathering$	7948 2124 9200 5897 6436
gatherred$	7948 6436
gatherring$	7948 6436
gathers$	7948 2124 5897 6436
gaudy$	2929
gaunt$	3376
gave	2131
gave$	182 183 184 185 186 187 188 298 1343 1344 1846 1859 1975 1976 1977 1978 1979 5583 6169 3219
gbh	6162 3334
gbh$	9497 6905
gcse$	6822 3260 6832 3262 3267
gcses	6077
gcses$	9412 6822 6832
gdpr$	8926
gear$	8355 8356 8357 8358 8359 6500 6510
genera	3032
general$	1509
generator$	2391 6713
generators$	2391 6713
gentleman$	8097 8098 8099
gentlemen$	1228
gents$	1228
get	5765 2328
get$	48 49 57 6981 3647 3775 7143 7174 7175 7178 3846 7354 7420 7421 554 555 4208 7646 7648 798 799 801 802 803 824 866 867 868 869 870 871 872 873 874 875 4494 4495 963 987 988 989 990 991 992 4589 4591 7987 1145 1149 4720 1150 1151 1152 1153 1156 1157 1158 1159 8179 8180 1285 1289 1373 8444 8445 5166 8523 5189 8545 8546 8547 1996 5633 2080 2081 2364 9291 5970 2472 2641 2642 6214 2698 2700 2704 2762 2763 2773 6525
gets	3194
gets$	48 49 57 554 555 798 799 803 824 866 867 868 869 870 871 872 873 874 875 4515 963 987 988 989 990 991 992 7987 1145 1149 4720 1150 1151 1152 1153 1156 1157 1158 1159 1286 1290 1373 5219 1996 2080 2081 2364 9291 2472 2477 2482 2484 2514 2642 6214 2698 2700 2704 2762 2763 2773 3163 3246 3248
getting$	48 49 57 3866 7354 4328 798 799 801 802 803 4522 4523 1288 8545 8546 8547 5214 8568 1996 2080 2081 2364 2472 2642 6525
gift$	7101 7102 7317 7318 7319 7320 7321 7322 7323 7324 7329 7332 7373 7703
gifts$	7101 7102 7317 7318 7319 7320 7321 7322 7323 7324 7329 7332 7373 7665 7666 7693 7703
gilet$	8355 8356 8357 6491 6500
gilets$	8355 8356 8357 6491 6500
ginger$	4976 2888 2910 3376
girl	5872 2319 9228 9229 9251 9255 9263 5946 9329 6131 6165 6703
girl$	221 269 7862 7886 7887 7888 7889 7890 7891 998 8018 5194 5195 5716 9500 2669 6262 2701 6332 2769 6463 6485
girlfr	9434
girlfriend$	7337 436 7368 7369 9418 9440 9453 9478 6205 6206
girlfriends$	7337 436 7368 7369 6205 6206
girls	5700 5708 9085 9087 5753 2185 2186 5777 2229 9269 2387 9332
girls$	6979 221 269 7221 3887 3889 3891 4057 4061 4062 4070 4088 616 4223 4320 4382 812 813 814 7725 7756 7757 7758 7759 7760 7761 7762 7763 7764 7765 7766 7767 7770 7771 7807 7862 7865 7886 7887 7888 7889 7890 7891 998 7909 8018 1161 4792 4793 4794 4795 8307 8470 8471 8472 8473 8474 5146 5147 5148 5163 5172 5178 8524 5190 8530 5229 8613 8763 5456 5457 5458 5459 5460 5461 5517 8867 8885 8893 8894 8895 8896 8897 8898 8899 9112 5800 2307 5958 2420 6186 6262 6332 2769 6463 6572 6578
give	2131
give$	182 183 184 185 186 187 188 7127 298 1081 4904 1343 1344 8418 8424 8438 5341 1846 1975 1976 1977 1978 1979 5714 6517
given	5966 5969 2588
given$	7068 1343 1344 1577 8753 8754 8755 8756 1859 1975 1976 1977 1978 1979 9098 2473 2477 2484
gives$	182 183 184 185 186 187 188 298 1343 1344 1846 1859 1975 1976 1977 1978 1979 5870 5947
giving$	182 183 184 185 186 187 188 298 1343 1344 1846 1975 1976 1977 1978 1979 5870
glad$	189 190 195
glamour$	7665 7666 7687 7693
glasses$	6495
glean$	2124
gleaned$	2124
gleaning$	2124
gleans$	2124
gloves$	6495
glued$	1699
go$	3648 6984 3650 3651 7042 7062 3813 3814 3815 3816 7152 7172 7174 7175 7176 3874 3876 3877 331 332 333 334 335 336 361 364 367 368 3942 3945 3953 386 387 7354 468 469 470 7379 7380 7381 7382 7383 4073 7424 7425 7426 7515 7604 7646 7648 761 785 801 802 1018 1019 1020 1458 1467 8389 8418 8424 8438 8444 8445 1556 8568 5409 5654 2347 5972 2641 2642 6214 6517 3285
goad$	2667
goadded$	2667
goadding$	2667
goaded$	2667
goading$	2667
goads$	2667
goal	2383
goal$	2283 9300
gobby$	3361
goes	9291
goes$	331 332 333 334 365 367 368 3953 386 387 468 469 470 761 785 801 802 1018 1019 1020 1458 1467 1572 8568 9070 5972 2453 2548 2583 2641 2642 6214 3194 3285
going$	7063 7200 3868 331 332 333 334 360 367 368 3941 3944 3951 3952 3953 386 387 440 7354 468 469 470 7379 7380 7381 7382 7383 7407 7424 7425 7426 785 801 802 1018 1019 1020 4705 4707 4708 1240 1458 1467 8417 5103 1533 1534 1535 1536 5108 1542 1543 1544 8518 8568 2193 2347 2583 2641 2642 3225 3285
goings$	5955
gold$	2899 6495
gone$	3853 3854 3862 331 332 333 334 335 336 367 368 3953 468 469 470 7384 7385 4058 7399 7400 7401 7412 4202 785 8761 8762 5972 6063 2574 2641 2642 6214 3225
good$	3662 3682 357 4396 7797 4652 4747 1248 1256 1259 5212 5489 5662 2349 2876
goods$	5917 6723
goose$	6501
gorgeous$	3376
gormless$	3361
got	9355 2588
got$	48 49 57 7384 7399 7400 7401 7413 562 563 798 799 803 1023 1287 1398 1410 1411 1412 1413 1461 8662 8663 8664 8665 1996 2080 2081 2514 2641 2642 6214 2803 2911 2918 3160 3198 3246 3248 3249 3305
gown$	8347
gowns$	8347 8371
gp	6011 2455
gp$	9346 6026
gps	2588
gps$	6159
grade$	6831 6833 3394
graded$	962 965 9091 3033 3394
grades	9411 6077
grades$	9412 6831 6833
graffiti$	9303
gran	9422 6098 9435 6101 2534 9445 9446 2560 2572 6145
gran$	9433 2569
grandad$	2569
grandf	9422 6098 9435
grandfather$	9433
grandm	9422 6098 9435
grandmother$	9419 9433
grandp	9422
grante	3313
grasp$	7604 4278 4279 4280 4281 4282 4283 4284 4285 4286 4287 4288 4289
grass$	8935
gravitate$	768 769 770 771 772 773 774 775 776 777 778 779 780
gravitated$	768 769 770 771 772 773 774 775 776 777 778 779 780
gravitates$	768 769 770 771 772 773 774 775 776 777 778 779 780
gravitating$	768 769 770 771 772 773 774 775 776 777 778 779 780
greasy$	1394 8315 2888 2894 2910
greater$	1146
greed$	7137 7138 7139 7140 7141 7142 7477 7665 7666
greedy$	3361
green$	8121 8122 8123 8306 6412 2889 2910
grew$	1113 1114 1393 2893
grey$	8306 8315 1454 2910 6495 2929 6655
grip$	8902 8981 8982 8983 8984 2344 6587
grips$	2344
groomed$	6951 6954 7613 7614 7615 7616 7617 7618 7619 7620 7621 7622 7623 7624 6453
groomer$	7273 7361 7366 7566 7734 832 899 6267 6270 6271
groomers$	7273 7366 7566 7734 832 899 6267 6270 6271
grooming$	6944 6945 6946 6961 7473 7474 6244
gross$	2967
grounds$	2249 2556
group	9031 5700 9064 9081 9083 9085 9087 5753 9089 2185 2186 5762 5777 2229 9142 2239 9146 9150 5833 9168 5836 5837 5872 2319 9228 9229 5915 9250 9251 9255 9263 5946 2387 9329 9332 6611 3072 3074 6665 6666 6678 6684 6703
group$	6979 7004 7005 221 269 7221 3887 3889 3891 4057 4061 4062 4070 4088 4132 616 4223 7650 4320 4382 812 813 814 7727 7729 7750 7753 878 7862 7865 7886 7887 7888 7889 7890 7891 998 7909 4581 4582 1041 8028 8134 1350 1351 8307 8470 8471 8472 8473 8474 8477 5146 5147 5148 5151 5152 5163 5172 5178 8524 5190 8530 5229 8613 5456 5457 5458 5459 5460 5461 8810 5511 5513 8884 8893 8894 8895 8896 8897 8898 8899 8973 8974 5644 5733 2163 9097 2198 9112 5800 9140 5810 9163 5830 9171 9183 9198 2307 9217 5883 9230 9231 5910 9265 9272 9287 5958 2406 5985 2420 5999 9337 6004 6262 6314 6332 2769 6384 6572 6578 3055 3074 6648 3139
groups$	7005 7727 7729 7862 7865 7886 7887 7888 7889 7890 7891 9140 9231 6332 6648
grow	2300
grow$	1113 1114 1393 2893
growing$	1113 1114 1393 2893
grown$	431 7343 797 7950 7996 1098 4671 4678 4679 4680 4681 1113 1114 4692 4698 4699 4700 8037 8038 8039 8044 8045 8046 8047 8053 4721 4723 4724 4725 4726 4727 4731 4740 8081 8082 1177 1194 8102 1200 1201 4774 8110 8111 4780 4781 1221 4840 4843 4902 1345 1346 1347 1348 1356 1393 6401 6403 2857 2893
grownups$	8012
grows$	1113 1114 1393 2893
grubby$	8332 2922 2929 3376
guarantee$	1611 5182 1612 5183 1613 5184 1614 5185 1615 1616
guaranteed$	1539 1540 1541 2948
guard	2151 5758 5959 2392
guard$	3762 7314 2127 9034 5722 2181 9093 2291 9294 2393 2398 2399 9307 2418
guardi	6848
guards$	3762 7314 2127 9034 5722 2181 9093 2291 2322 9294 2393 2398 2399 9307 2418
gucci$	6495
guessed$	7553 7554 4220 4221
guidance$	7640 7641 7642 7643 7644 8209 8226 8648 8649 8650 8651 8652 8653 6239
guilt	9107 5787
guilt$	8955 9122 3009 6584
guilty	3326
guilty$	577 578 5821 3326 6897
gullible$	645 8121 8122 8123 2653 6412 3361
gum$	3229
gun	9498
gun$	4318 4319
habit	6777
habit$	6966 1842 6178 6179
habits$	6966 8453 6178 6179
habitual$	383 384 5906 2618 2693 2705 3066
habitually$	382
had	2435 2462 2470 2471 3194
had$	164 165 203 404 407 4049 4050 4051 4054 4055 486 487 488 489 490 491 492 505 506 507 508 509 550 598 600 927 1023 1170 8265 8268 1398 1410 1411 1412 1413 1461 8581 8582 1691 1734 1735 1736 1737 1739 1740 1741 5324 1760 1761 1762 1763 1764 1765 1766 1767 1768 1769 1770 1771 1772 1773 1774 1798 1806 5403 5404 5405 5465 8801 2106 2107 5931 2447 2456 6033 6041 6042 2477 2478 2480 2484 2803 6436 2911 2918 2970 6633 3160 3163 3221 3243 3301
hair$	8299 8301 8302 8303 8367 8383 6468 2900 6481 2912
haircut$	8301 8302 8303 8367 6481 2912
haircuts$	8301 8302 8303 8367 6481 2912
haired$	6450 6459
hairstyle$	8301 8302 8303 8367 6481 2912
hairstyles$	8301 8302 8303 8367 6481 2912
hairy$	3376
half$	590 5041 2370 5968 2979
halfway$	6511
hall	6144
hall$	9479
halluc	3450
hallwa	6144
hallway$	9479
halved$	6711
ham$	2989
hand	2314
hand$	186 187 188 4646 4647 4648 1078 4878 8214 8215 8216 8305
handded$	186 187 188
handding$	186 187 188
handed	5966 5969
handed$	186 187 188 6553 6554 6688
handful$	880 4451 881 4452 882 4453 883 4454 7897 6275
handing$	186 187 188 6627
handl	6605
handle	2359
handle$	7826 4628 4639 1091 4663 4664 1094 8147 4813 4814 4815 4818 4819 4821 4822 4825 1272 8179 8180 1291 4863 4864 4865 2344 2844
handled$	1272 2844
handles$	1272 2844
handli	9126
handling$	4813 4814 4815 4818 4819 4821 4822 4825 1272 1841 2038 2039 2040 2041 6162 2844 6568 3442
hands$	186 187 188 4646 4647 4648 1078 8305 8802 8920
handse	5877
handset$	2166 9073 9212 3045
handsets$	2166 9073 9212
handsome$	3376
hang	9291
hang$	7143 7172 7174 7175 7176 7205 7379 7380 7381 7382 7383 7424 7425 7426 788 801 802 7948 1463 1464 1465 1467 6436 3162
hanged$	801 802 7948 6436 3162
hanger$	2710
hangers$	2710 2711
hangged$	801 802 7948 6436
hangging$	801 802 7948 6436
hanging$	7063 7200 7379 7380 7381 7382 7383 7424 7425 7426 788 801 802 7948 6436 6511 3162
hangs$	788 801 802 7948 1463 1464 1465 1467 6436
haphazard$	8944 8945 8946 8947
happen$	7064 7065 7066 7790
happened$	4067 4068 7416 7417 586 4162 7599 7600 7601 7602 7603 8733 8734 8735
happening$	7599 7600 7601 7602 7603
happens$	584 7599 7600 7601 7602 7603
happily$	4855 4856 4857 4858 4859 4860 4861
happy$	189 190 195 3767 279 280 281
harass$	804 2666
harassed$	804 2666
harasses$	804 2666
harassing$	804 2666
hard	2341 3138
hard$	900 901 920 921 922 923 924 925 4561 7942 1080 5912 2366 9331 2854 2890
hardcore$	2743 3361
harden	6714
hardened$	1345 1346 1347 1348 2693 6370 6424 3370
harder	2210
harder$	4172 920 921 922 923 924 925 8637 5781 2366
hardest$	920 921 922 923 924 925
hardier$	1345 1346 1347 1348
hardly$	62 1229 1231 1232 1267 1268 1322 4893 1323 1324 5009 1760 1761 1762 1763 1764 1765 1766 1767 1768 1769 1770 1771 1773 1774 1862 1917 1918 1919 2481 2492 2834 2835 2841 2850 2970 3217
harm$	6906 6907 6944 6945 6946 4095 4096 7473 7474 7483 7484 592 7568 7569 7613 7614 7615 7616 7617 7618 7619 7620 7621 7622 7623 7624 7636 7637 7638 7639 5566 8943 5906 6125 9460 2586 9497 6216 3060 3064 3066 3087 6725 6754 3184
harmed$	6754 3184
harmer$	6288
harmers$	6288
harmful$	3662 7234 821 822 823 2608 2692 3066
harming$	6754 3184
harms$	6906 6907 6754 3184
has	2435 9355 2450 3194
has$	3577 3579 404 550 4183 927 1023 1170 8265 8268 1398 1410 1411 1412 1413 1461 1548 5244 8581 8582 1691 5324 5328 1760 1761 1762 1763 1764 1765 1766 1767 1768 1769 1770 1771 1773 1774 1797 1805 1840 5785 5931 2447 6021 2477 2478 2480 2482 2484 2588 2803 6436 2911 2918 2970 3160 3163 3221 3243
hat$	6495
hats$	6495
haunts$	8453
have$	3578 3580 3766 3827 3859 3863 404 407 4081 550 597 4178 4184 4198 4203 4214 4215 4218 4219 7719 927 1023 7948 1170 1171 1398 1410 1411 1412 1413 1461 5098 5107 8444 1548 5176 5244 8581 8582 1691 8620 8621 8622 8623 5289 8628 8629 8630 5298 5304 5324 5342 1799 1840 8759 8760 5659 5660 5931 2803 6436 2911 2918 6540 6633 6680 6698 3221 3243
having	2471 3194
having$	404 407 1398 1461 2456 6042 2478 2911 3163
havoc$	6309 6310 6311
hawk$	410 2629
hawked$	410 2629
hawking$	410 2629
hawkked$	410 2629
hawkking$	410 2629
hawks$	410 2629
hazel$	8306 2889
he$	3678 4018 4057 4061 4062 4087 616 7556 811 4382 812 7718 813 814 7954 8470 8471 8472 8473 8474 5146 5147 5148 5150 5305 8644 5944 3246
head$	7429 7431 7653 7654 4650 1195 1196 1197 1198 1199 5001 5025 5026 5027 1457 8924 2019 9170 6479 3022 3517
headed$	337 6345 6449 6552
heading$	337 2471
heads$	7429 7431 7653 7654 4650 1929 8924 2019 6398 6414 6477 6478
headscarf$	6495
headscarves$	6495
health	6038 6056 9434
health$	6011 9353 9354 6020 9360 6028 9373 3189 6761
healthcare$	6057
healthier$	3662
healthy$	3682
hear$	7722 3179
heard$	1055 1825 1826 2555 3181
hearin	9374
hearing$	2555 3180 3185 3223 6889
hearings$	6889
hears$	3179
heart$	6006 9353 3188
hearted$	6550
heartless$	8747 3361 3385
heatin	2543
heating$	6114
heavier$	2867
heaviest$	1401 2914
heavil	6010
heavily$	1380 9345 9366 2869
heavy	2341
heavy$	4941 5912 2867 2870 2915 2983
heavyset$	3375
heed$	3632 3633 3634 3635 3636 7127 7604 4305 4306 4307 4308 4309 8693 8765 8766 8767 8768 8769 8770 8771
heeded$	7384 7392
heedless$	69 70
heel$	9281
heels$	8373 8374 8375 8922 6495
height$	8273 8274 8275 6438
held	6602
held$	1086 8263 8753 8754 8755 8756 2054 9050 2169 9235 2427
helicopter$	3124
hell$	7713
help	2148 2250 2316 2378
help$	3622 120 127 128 7127 7222 4255 7611 7612 7826 7840 4638 8209 8217 8218 8219 8220 8221 8222 8223 8224 8226 8231 8232 8233 8234 8235 1505 1506 1507 1508 8418 8424 8438 8479 8500 8545 8546 8547 8553 8790 8799 2038 2039 2040 2041 8967 2238 2254 2283 2403 2413 9402 6226 6227 6301 6514 6517 6525
helped$	127 128 7594 7595 7596 7597 7598 7841 8423 8429 8434 8437 8443 8512 8531 8532 8533 8534 8535 9046 2238 2254
helpful$	9046
helping$	127 128 4256 8545 8546 8547 5213 2238 2254 6525
helpped$	127 128
helpping$	127 128
helps	2250
helps$	127 128 2238 2254 2283 2403 6526
hepatitis$	3507
her	5708 5733 2198 9262 2468 6046 2491 6081 2513 6086 9452 2568 9477 9504 2601 6818 3313
her$	6909 6910 19 6936 3640 3642 6978 74 75 78 82 3655 3657 3694 206 213 214 215 217 3791 221 3802 3803 3804 3805 3806 3807 269 3855 7208 3884 3981 4026 4084 4106 4132 571 572 4149 4175 611 7524 7527 4231 4234 7631 7635 4301 7650 4414 7786 998 4581 4582 7958 1060 4668 4670 8225 4946 4947 4948 1409 1426 1447 5033 8548 5270 5508 8894 8895 8896 8897 8898 8899 5585 5587 5589 5596 8938 9006 5769 2440 6015 6016 6027 6030 9370 6039 6048 2479 6062 2506 9416 6084 2527 2528 6100 2530 9443 6110 6116 6122 9468 6139 6161 6167 6172 2632 2647 2769 2926 2927 6572 6737 3190 3192 3232 3235 3291 3292 6869 3308 3316
heritage$	4986 4987 4988 4991
heroin	9498 6170
heroin$	9084 6031 9378 9505 6187
hers$	7508
herself$	3571 3573 6909 6910 3612 3613 43 3615 3616 3617 3618 3619 3620 50 6957 6958 3624 3625 7132 3856 3857 3858 7223 3956 7427 7428 7430 4114 4115 4116 4117 4118 4119 4120 4121 4123 4124 7462 7463 7476 4150 4151 4152 4153 7489 7490 7491 7492 7493 7494 7495 7496 7497 7498 4168 4169 4170 4171 7507 4232 4236 666 7574 7575 7576 7577 7578 7579 7580 7581 7582 7583 7584 7585 4251 4252 7588 7589 7590 7591 7592 7593 7595 7596 7597 7598 4451 4452 4453 4454 7799 1017 7974 7975 7976 7977 7978 7979 7980 8148 8149 8150 8151 8152 8153 8154 8155 8156 8157 8158 8159 8160 8161 4828 8164 8165 4831 8172 5621 6007 6085 6174 6199 6200 6415 6416 6733 6755
herselves$	6007 6733 6755
hid$	1466 2020
hidden$	1466 9050 6512
hide	5765 2215
hide$	7077 3850 3851 3852 1466 2020
hided$	2020
hides	2215
hides$	1466 2020
hiding	2215
hiding$	1466 2020
hierar	9233 6653 6657 6659 6665
hierarchy$	9139 3409
high$	56 955 956 4533 4534 4535 4536 4537 4538 4539 4540 4541 4542 4543 4544 4545 4546 4547 4548 4549 4550 8568 5462 2982 3154
higher$	955 956 5923 3218
highest$	955 956
highlights$	6482
highly$	2341 2848
hijab$	6495
hijabs$	6495
him	5708 9262 6046 9452 9477 9504 6818
him$	6909 6910 6936 6978 3744 3751 3752 3753 3756 7275 7278 7355 7362 4132 7536 7650 4581 4582 8225 8548 5508 8894 8895 8896 8897 8898 8899 6572 6737 6869
himself$	3571 3573 6909 6910 3612 3613 43 3615 3616 3617 3618 3619 3620 50 6957 6958 3624 3625 7132 3856 3857 3858 7223 3956 7427 7428 7430 4114 4115 4116 4117 4118 4119 4120 4121 4123 4124 7462 7463 7476 4150 4151 4152 4153 7489 7490 7491 7492 7493 7494 7495 7496 7497 7498 4168 4169 4170 4171 7507 4232 4236 666 7574 7575 7576 7577 7578 7579 7580 7581 7582 7583 7584 7585 4251 4252 7588 7589 7590 7591 7592 7593 7595 7596 7597 7598 4451 4452 4453 4454 7799 1017 7974 7975 7976 7977 7978 7979 7980 8148 8149 8150 8151 8152 8153 8154 8155 8156 8157 8158 8159 8160 8161 4828 8164 8165 4831 8172 5621 6007 6085 6174 6199 6200 6415 6416 6733 6755
himselves$	6007 6733 6755
his	5733 2198 2468 2491 6081 2513 6086 2568 2601 3313
his$	19 3640 3642 74 75 78 82 3655 3657 3694 206 213 214 215 217 3791 221 3802 3803 3804 3805 3806 3807 269 3855 7208 3884 3981 7338 4084 4106 571 572 4149 7508 4175 611 7524 7527 4231 4234 7631 7635 4301 7786 998 7958 1060 4668 4670 4946 4947 4948 1409 1426 1447 5033 5270 5585 5587 5589 5596 8938 9006 5769 2440 6015 6016 6030 9370 6039 6048 2479 6062 2506 9416 6084 2527 2528 6100 2530 9443 6110 6116 6122 9468 6139 6161 6167 6172 2632 2647 2769 2926 2927 3190 3192 3232 3235 3290 3291 3308 3316
hisself$	3571 3573 3612 3613 43 3615 3616 3617 3618 3619 3620 50 6957 6958 3624 3625 7132 3856 3857 3858 7223 3956 7427 7428 7430 4114 4115 4116 4117 4118 4119 4120 4121 4123 4124 7462 7463 7476 4150 4151 4152 4153 7489 7490 7491 7492 7493 7494 7495 7496 7497 7498 4168 4169 4170 4171 7507 4232 4236 666 7574 7575 7576 7577 7578 7579 7580 7581 7582 7583 7584 7585 4251 4252 7588 7589 7590 7591 7592 7593 7595 7596 7597 7598 7799 7974 7975 7976 7977 7978 7979 7980 8148 8149 8150 8151 8152 8153 8154 8155 8156 8157 8158 8159 8160 8161 4828 8164 8165 4831 8172 5621 6174 6199 6200 6415 6416
histor	2133
historic$	5704
history$	1842 2553 2556 6265 6760 6864 6896
hit	2536 9461 9466
hit$	2111 6107
hiv$	3506
hold	2215
hold$	6980 3850 3851 3852 7829 4653 4654 4655 4656 1086 4666 4667 2054 5707 5785 5975 2428
holder$	6727
holders$	6727
holdin	5771 9113 2215 9240 6163
holding$	1086 8213 9106
holds	2215 9240
holds$	1086 2054 5785 5975 9325
holmes$	9075
home	6098 9438 9442
home$	7197 7246 7247 7393 7394 7537 1017 4600 8120 2110 9074 9088 2363 5978 9421 9428 9432 9433 9443 9449 9450 9457 9460 9464 2561 9473 9493 3022 3257 6829 6842 6844 6853 3289 6861 6863 6870
homele	9466
homeless$	3554
homelessness$	3554
homes$	7246 7247 9074 2363 5978 9455 6872
honest$	4194 7530 8423 8429 8434 8443 8512
hood$	1448 8372 6495 2928 6655
hooded$	2864 2929 6655 3376
hoodie$	8355 8356 8357 8367 6495 6497 6500 3380
hoodies$	7947 4613 8355 8356 8357 8358 8359 8364 8365 8366 8367 8369 8377 6495 6497 6500 3380
hoodlum$	3347
hoodlums$	3347
hoodrat$	3347
hoodrats$	3347
hoodrich$	3379
hoods$	7947 4613 1448 8364 8365 8366 8369 8372 8373 8374 8375 8377 6495 6497 2928 6655
hoody$	8355 8356 8357 6500
hooligan$	3347
hooliganism$	3347
hooligans$	7802 7803 7804 3347
hoot$	8752
hoots$	8752
hop$	798 799
hope$	5138 1838 1839 9218 6527
hoped$	1838 1839
hopeless$	4444 1573 1574 2720 2761 2764 3361 3385
hopelessly$	3385
hoper$	7777 7782 7783 7784 6276 6292
hopers$	7777 7782 7783 7784 6276 6292
hopes$	1838 1839 9218
hoping$	1838 1839 9218
hopings$	9218
hopped$	798 799
hops$	798 799
horde$	819 820
hospit	6025 2455 9466 6140 2586
hospital$	9359 9360 6026 9372 9475 6157 3022 3232
hospitalised$	3499
hospitalized$	3499
hostel	6096
hostel$	9431
hostile$	934 935 936 937 938 7859 7860 2257 2766 3359 3386
hostility$	7907 7908 1003 1004 6340
hot	5867 5902 3146
hot$	2543 2774
hotel$	7265 7266 7267 7268 3934 3935 3936 3937
hothead$	6275
hotheads$	6275
hotspot$	9202 9237 3130 6717
hotspots$	9202 9237 6717
hour$	2508
hours$	7798 9402 2497 2508 9503 6589
house	6098 9438
house$	7265 7266 7267 7268 3934 3935 3936 3937 8095 8120 8126 9074 5978 5988 9433 9443 9449 9457 2561 6842
househ	6098
household$	8095 8120 8126 9433
housemates$	4743 4744 4745
houses$	9074 5978 9455
housin	9434
housing$	2363 6850
how$	7527 7952 4816 4817 1254 6222
hub$	9037 9198 9217 5883 5910 9265 9287 5985 6692
huge$	3630
hulking$	3376
hung$	7411 788 801 802 1463 1464 1465 6511
hungry$	6371 6856
hunt$	761 4332 762 763 764 765 766 767 8570
hunted$	761 4332 762 763 764 765 766 767
hunting$	761 4332 762 763 764 765 766 767
hunts$	761 4332 762 763 764 765 766 767
huntted$	761 4332 762 763 764 765 766 767
huntting$	761 4332 762 763 764 765 766 767
hurt	2536 9461
hurt$	6951 6954 7443 7465 8446 6107 3184
hurted$	3184
hurting$	3184
hurts$	3184
husband$	9418 9440 9453 9478
hygien	6038 9374
hygiene$	9373
hyper$	2625 3361
hypersexual$	3341
hypersexualised$	3341
hypocritical$	3385
hysterical$	3361
i$	2052
ic	3084
ic$	1362 2866
ic0$	3373
ic1$	3373
ic2$	3373
ic3$	3373
ic4$	3373
ic5$	3373
ic6$	3373
ic7$	3373
ic8$	3373
ic9$	3373
idea$	7089 5482
ideas$	7088
identi	2138 9055 9078 2195 2198 2200 2241 9160 2299 2374 6653 3141
identical$	5023 2929
identically$	1379 2891 6494 6496
identified$	829 857 976 2171 5769 2579 3061 6633 3066 6655
identifies$	9090 2270 2352
identify$	7127 9080 9090 2270 2334 2352
identifying$	2270 2352
identity$	2145
idiots$	6557
idle$	6363 3361
idly$	5470 6545
iep$	3542
ieps$	3542
ies$	8094
if$	7179 473 474 475 476 477 478 479 480 481 482 483 484 485 7402 7403 7406 7409 7410 516 517 518 519 520 1738 1894 1895
ignorance$	3385
ignorant$	3361 3385
ignore$	7143 7172 7174 7175 7176 808 809 8568 2030 2031 8965 2668 2944 3007 3008 6586
ignored$	808 809 8406 8568 2030 2031 8969 8970 8971 8972 2668 2944 2998 6574 3007 3008 6586
ignores$	808 809 8568 2030 2031 2668 2944 3007 3008 6586
ignoring$	808 809 8568 8748 8749 2030 2031 2668 2944 3007 3008 6586
ill	9466 6140
ill$	94 95 1428 1450 9475 2789 2791
illegal$	7234
illnes	6006 6011 9434 9436
illness$	9341 9346 6792
image$	7302 3994 3995 425 426 593 8249 5661 9033 5699 2129 5866 2388 2401 9324
images	2313 5884 5885
images$	7302 3988 418 7325 3994 3995 425 426 8249 9033 5699 2129 9056 9057 9192 5866 2311 2388 9304 2401 9324
immaculately$	1379 2891
immature$	3361
immaturity$	7137 7138 7139 7140 7141 7142 4182 612 613
immigration$	9434 3286
imminent$	9167
immuni	3518
impact$	8496 8497
impair	6006
impaired$	7009 7010 7011 7012 6794
impairment$	9341 6756 6792
impetigo$	3530
implicated$	321 322 323 324 2579
important$	2283
impos	2247
imposed$	5953
imposing$	2867 3376
imposs	2210
impossible$	920 921 922 923 924 925 1573 1574 5781 2954
impressed$	6232
impression$	7089
impressionable$	3361
impris	9434
impulse$	4297
impulsive$	7009 7010 7011 7012 3361
in	6082 2518 3194
in$	131 3728 163 7077 3869 3892 3896 3899 3909 3912 3913 3914 419 3999 4000 4001 4003 7611 4374 4388 4403 4418 7754 7755 4489 4574 4583 4618 8109 4799 1299 8265 8268 4952 4970 4973 4974 1423 1452 1453 8363 5029 5034 5038 5042 1472 1473 1474 8537 8544 5243 5275 8701 8746 5590 8990 5740 9106 9109 9122 2267 5919 5942 5951 5976 6002 6003 6035 6037 6063 6070 6086 6088 6089 6120 6154 2587 2658 2811 6384 6483 2920 6494 6496 6524 6537 3024 6633 3196 6799 6843 6847 6886
inability$	3792 222 223 224 225 226 227
inaction$	4143 9001 6590 6592
inadequacy$	3385
inadequate$	3385
inadequately$	3385
inappropriate$	7234 3967 8332 2664 2766 2929
inappropriately$	1379 2891 6494 6496
inattention$	6590
incapable$	118 2952 6533
incessantly$	3383
incest$	9458
inch$	4763
incidents$	9303
inclin	5922
inclination$	5202 8538 8539 8540 8541 8542 8543
include$	6633
income	9434
income$	6864
incompetence$	3385
incompetent$	3385
incompetently$	3385
inconsistent$	7845 7846 7847 7848 943 2758
incorrect$	2922
increa	2300 3101
increase$	2380
indecent$	3967
indefensible$	8822
indepe	6843
independent$	4777 4779 1345 1346 1347 1348 1355 6419 2849 6433
index	6657
index$	5789 9241
indian$	1381 4958
indica	5705 6602
indifference$	8815 9001 6590 6592 3385
indifferent$	6533 3385
indisputably$	3383
indivi	9150 2387 6678
individual$	7862 7886 7887 7888 7889 7890 7891 8265 8268 2197 9150 9215 2486 6332 6385
individuals$	7694 7695 7696 7697 7862 7886 7887 7888 7889 7890 7891 8265 8268 2197 5841 5958 6332 6385
indulge$	328 329 330
indulged$	328 329 330
indulges$	328 329 330
indulging$	328 329 330
ineffective$	3385
ineffectual$	3385
inept$	3385
ineptitude$	3385
inevitable$	1575
inevitably$	6534 3383
inexcusable$	5572 8908 3385 3386
inexcusably$	3385
inexplicably$	3387
infamous$	902 903 904 905 906 907 908 909 1038 2813 3363
infatuated$	449 450 451 452 453 454 455
infect	6006
infection$	9341 6792
inflicted$	6220
influe	9146
influence$	7728 6263
influenced$	6951
influences$	7728 6263
influential$	9292
inform	2250 2316 2371 6602 3101
inform$	2125 9043 2146 2147 2238 5942
informant$	3395
informants$	3395
information$	4196 8804 5506 2038 2039 2040 2041 5695 9042 9043 2139 9232
informed$	3660 90 3799 2238
informing$	2146 2147 2238 5942
informs$	2146 2147 2238 5942
inhale	6011
inhaler$	9346 3463
inhalers$	3463
ining$	5942
initiative$	3111
injection$	9383
injections$	9383
injunc	5887 5918
injunction$	9176 9222 9253 5928 9295 9318 9502 6689
injunctions$	9176 9222 9253 5928 9295 9318 6689
injuri	6011
injuries$	9346
injury	6006 6011
injury$	9341 9346
inner$	1365
innocent$	8089 8090 8091 8092 4796 4797 4798 6406
innocents$	8084 8085 8086 8087 8088 8135 8136 8137 8138 6405
inpatient$	3500
input$	3733 7069
inquiry$	9111
ins$	5942
insane$	6333
inside$	7077
insight$	4827 1257 1258 4830 6228
insist$	294 295 296 297
insisted$	294 295 296 297
insisting$	294 295 296 297
insists$	294 295 296 297
insistted$	294 295 296 297
insistting$	294 295 296 297
insolent$	3361
insomnia$	3510
inspec	5717 5718 5719 2149 2150 2184
inspector$	2127 9052 9053 9054 5720 5721 5755 9260 2402 6675
instagram$	388 3959 389 3960 390 3961 391 3962 392 3963 7299 7300 7301
instead$	8977 8979
instigator$	6639 3348
instigators$	6639 3348
institutional$	2967
instructed$	2142 2188 5963
instructions$	6239
insulin$	3465
integrated$	3081
intel$	3391
intell	9076 6653 6657
intelligence$	8804 9036 5702 9039 9059 5788 9207 5909 9277 3031 6603 3033 3121 3390 3417 3434
intended$	2283
intens	2341 3101
intensive$	5912 3303
intent	2383
intent$	9497 6898
intention$	5202 8538 8539 8540 8541 8542 8543
intentions$	5202 8538 8539 8540 8541 8542 8543
interc	5761 3446
intercepted$	9096
intercourse$	6192
interest$	3769 3770 7997 7998 7999 8000 8500 5202 8538 8539 8540 8541 8542 8543 8693 8765 8766 8767 8768 8769 8770 8771 5440 5441 5442 5443 5444 5638 8981 8982 8983 8984 2139 9103 2413 6587
interested$	5209 5366 8758 5603 5684
internally$	3246
internet$	388 3959 389 3960 390 3961 391 3962 392 3963 7299 7300 7301 2635
interr	5737
interrogated$	9072
interv	2195 2584
intervene$	8790 8964 8967 9154
intervened$	8800
intervention$	3733 7069 7840 9491 6514 6892
interventions$	3733 7069 7840 1505 1506 1507 1508 6514
interviewed$	2226 2580
intimate$	3967
intimidate$	804 2666
intimidated$	804 2666
intimidates$	804 2666
intimidating$	804 7942 2666 2766 2890 3359
into	2518 3032
into$	6955 6982 7077 7201 3902 3903 3904 3906 4487 2335 5908 6089 2587
invariably$	3383
invest	2242 9160 5984 9429 6153 3110 3424
investigate$	8790 8967
investigation$	9144 9156 9256 9319 9487 9488
investigations$	9144 9156 9256
invincible$	3370
invitation$	5071 1501 5073 1503 1504
invitations$	5071 1501 5073 1503 1504
invite$	6925 6926 38 198 199 533 534 2645 2650
invited$	6925 6926 38 198 199 533 534 2645 2650
invites$	6925 6926 38 198 199 533 534 2645 2650
inviting$	6925 6926 38 198 199 533 534 8545 8546 8547 2645 2650 6525
involv	9107 9127 6634
involved$	6951 6954 321 322 323 324 325 326 327 817 918 8520 8522 8968 5771 9224 5891 2579 6246
involvement$	321 322 323 324 7510 817 5787 6246
involving$	9128
iq$	3521
irish$	1381 4958
irresponsible$	72 73 3662 608 2607 2652 3385
irresponsibly$	3335 3385
is	2234 5987 9355 3178
is$	3674 3680 219 220 4007 554 555 824 866 867 868 869 870 871 872 873 874 875 927 932 4510 4515 963 987 988 989 990 991 992 1145 1149 4720 1150 1151 1152 1153 1156 1157 1158 1159 1182 8265 8268 1373 5015 1471 1493 5076 5141 5244 1712 1713 5401 5412 5487 5609 2046 2047 8993 9016 5715 5756 5832 5839 5911 9273 5943 5965 2474 2516 6130 2590 2644 2698 2700 2704 2747 2762 2763 2773 6436 6483 6484 2986 3011 6633 3127 3186 3191 3198 3209 3225 3246 3248 3249 6839 3283 3287 3305 3307 3308 3312
island$	6502
isolated$	4409 4410 4411 4412
isolation$	7748 8569 2499 6273
iss$	3303
issue$	7903 2126 5698 2128 2357 6246 6338 6760
issued$	2126 5698 2128 9035 2357 5969
issues$	7903 2126 5698 2128 5870 2357 6246 6338 6760
issuing$	2126 5698 2128 2357
it$	7347 7432 7433 7438 1017 7952 4626 8204 8205 1545 8572 8589 5305 8644 5348 5349 1830 1831 8794 8803 5565 2001 2002 8949 8950 5651 5674 6219 6321 6579
its$	3878 7244 574 4148 4233 8642 5492 5503 5585 5587 5589 8926 8927 5594 5596 5597 8938 8958 5625 5663 5664 9006 2110 5682 5690 5691 5803 5811 6122 2968 6571 3012 3021
itself$	3571 3573 3612 3613 43 3615 3616 3617 3618 3619 3620 50 6957 6958 3624 3625 7132 3856 3857 3858 7223 3956 7427 7428 7430 4114 4115 4116 4117 4118 4119 4120 4121 4123 4124 7462 7463 7476 4150 4151 4152 4153 7489 7490 7491 7492 7493 7494 7495 7496 7497 7498 4168 4169 4170 4171 7507 4232 4236 666 7574 7575 7576 7577 7578 7579 7580 7581 7582 7583 7584 7585 4251 4252 7588 7589 7590 7591 7592 7593 7595 7596 7597 7598 7799 7974 7975 7976 7977 7978 7979 7980 8148 8149 8150 8151 8152 8153 8154 8155 8156 8157 8158 8159 8160 8161 4828 8164 8165 4831 8172 8832 5621 5622 6174 6199 6200 6415 6416
jacket$	8329 8355 8356 8357 8367 6495 6500 6508
jackets$	8329 8355 8356 8357 8358 8359 8367 6495 6500 6508
jail	6140 6158
jail$	9417 9475 9493
jailed	9436
jailed$	6169
jamaican$	1381 4958
january$	7248
jealous$	3361
jeans$	8355 8356 8357 8373 8374 8375 1470 8380 6495 6500 2940
jeopardise$	10 2603 2604
jeopardised$	10 2603 2604
jeopardises$	10 2603 2604
jeopardising$	10 2603 2604
jeopardize$	10 2603 2604
jeopardized$	10 2603 2604
jeopardizes$	10 2603 2604
jeopardizing$	10 2603 2604
jeopardy$	6906 6907 6917 5934
jewellery$	8355 8356 8357 6495 6500
job	9434
job$	8610 8697 8698 8699 8700 8713 8714 8715 8716 8717 8718 8719 8720 8721 8722 8825 8829 8837 9256 6568
jobs$	8713 8714 8715 8716 8717 8718 8719 8720 8721 8722 9256
jobsworth$	3385
jobsworths$	3385
joggers$	8355 8356 8357 8358 8359 8373 8374 8375 1470 8377 6495 6500 2940
join$	7143 7172 8446
joint	3101
joint$	3075
joke$	6567
journe	9228
judge$	8147 4837 1291 4863 4864 4865 8964 2365 2598
judged$	3665 962 977
judgement$	103 104 105 106 7552 6568
judges$	2365
judging$	1291 4863 4864 4865
judgment$	103 104 105 106 7552 6568
july$	7248
jump$	798 799
jumped$	798 799
jumper$	8355 8356 8357 6500
jumpers$	8355 8356 8357 6500
jumps$	798 799
june$	7248
junkie$	3353
junkies$	3353
just$	3722 3726 472 4044 4048 526 7559 7560 7561 7562 1017 1546 1560 1561 1562 1563 1855 1856
justice$	7944 7945 9213 9214 9490 6156
justification$	6566
juvenile$	2693 2696 2705 3372
juveniles$	3372
keen$	189 190 195 279 280 281 5689 9218
keens$	9218
keep	5765 2328
keep$	53 7042 3797 3818 7172 7174 7175 3888 359 362 369 370 371 372 373 374 375 376 377 378 379 380 381 4072 595 596 7515 661 665 680 7604 789 8147 4813 4814 4815 4818 4819 4821 4822 4825 8418 8424 8438 1745 1746 1747 2112 2125 2159 2375 2617 6517
keeped$	7042
keeping$	7042 7200 359 362 369 370 371 372 373 374 375 376 377 378 379 380 381 661 665 7574 7575 7576 7577 7578 7579 7580 7581 7582 7583 7584 7585 681 4813 4814 4815 4818 4819 4821 4822 4825 8840 2159 2375 2617
keepped$	7042
keepping$	7042
keeps$	7042 359 362 369 370 371 372 373 374 375 376 377 378 379 380 381 595 596 790 2159 5785 2617
kept$	359 362 369 370 371 372 373 374 375 376 377 378 379 380 381 7384 7392 7422 7423 595 596 8513 8514 8515 8516 1745 1746 1747 8800 9050 2159 2396 2500 2617 6586
ketamine$	6031 9367 9378 3206
key$	5594 9170 9211 9292 2742 3061 3064 3066 3068
kg$	9375
kick$	3628 58 8445 2029 2768
kicked$	2029 2536 2537 2768
kicking$	4478 2029 2768
kickked$	2029
kickking$	2029
kicks$	2029 2768
kid$	7862 7886 7887 7888 7889 7890 7891 8018 6249 6262 6332
kids$	7725 7731 7862 7865 7886 7887 7888 7889 7890 7891 7933 8018 1161 8078 8084 8085 8086 8087 8088 8135 8136 8137 8138 6186 6249 6262 6332 6377 6405
kill$	3162
killed$	3162
killing$	3162
kills$	3162
kilo$	9375
kilos$	9375
kind$	7708 8206 8207 8208 8328
kingpin$	3352
kingpins$	3352
kinshi	2519
kinship$	6090
kissed$	3760 7352
kissing$	7373
kitche	6144
kitchen$	9479
kitted$	1429 1430 1431 2923
knew$	169 201 614 4186 4187 1048 1049 1057 1058 1059 1166 8587 1825 1826
knife	9498
knife$	7187 7227 4318 4319 2271 5906 9497
knives	9030 9040 9113 2346
knives$	7185 2144 9100 9120 9121 5917
knock$	788 801 802 2256
knocked$	788 801 802 5074
knocking$	788 801 802
knockked$	788 801 802
knockking$	788 801 802
knocks$	788 801 802
know	2299 2374
know$	169 201 3965 4176 4177 614 4186 4187 4190 4191 1048 1049 1050 1051 1057 1058 1059 1084 1166 1245 8263 8587 8681 8682 5483 5484 5485 9055 2176 2228 2288 2310 2334 2340 2386
knowed$	1166
knowing$	3731 161 201 1097 1166 6394
knowingly$	7370 7371 466 6212 6213 2643 3343
knowledge$	4827 1257 1258 4830
knowledgeable$	1097
known	9069 2195 2198 2313 5884 5885
known$	169 4176 4177 7513 4190 4191 7553 7554 4220 4221 7682 7694 7695 7696 7697 902 903 904 905 906 907 908 909 1038 4610 4611 5291 1825 1826 9051 5769 9105 2207 2231 2234 2318 2330 2595 2664 2693 2697 2705 2814 3061 3064 3066 3126
knows$	169 201 614 4186 4187 1048 1049 1050 1051 1057 1058 1059 1085 1093 1166 1246 8587 2340
knuckle$	8305
knuckles$	8305
kudos$	7661
kurdish$	1381 4958
label$	6510
labels$	6495 6510
labour$	6320
lac$	2806 2807 3362
lack$	67 719 720 721 722 723 724 725 726 727 728 729 926 1026 2075 5647 5648 5649 2657 2716
lackadaisical$	3385
lacked$	719 720 721 722 723 724 725 726 727 728 729 2657 2716 2758
lacking$	719 720 721 722 723 724 725 726 727 728 729 8944 8945 8946 8947 2657 2716
lacks$	719 720 721 722 723 724 725 726 727 728 729 2657 2716 2758 2805
lad$	7862 7886 7887 7888 7889 7890 7891 6262 6332 6463 6485
ladies$	1220 1228
lads	9085 5777 5872 2319 9228 9229 9251 9255 9263 5946 2387 9329 3072 6703
lads$	6979 7078 7103 7106 221 269 7250 7274 4057 4061 4062 4070 4088 616 4223 4320 7671 7678 7701 4368 4382 812 813 814 7725 7807 7862 7886 7887 7888 7889 7890 7891 998 7909 1161 4792 4793 4794 4795 8307 8386 8470 8471 8472 8473 8474 5146 5147 5148 5163 5172 5178 8524 5190 5229 8613 5530 8885 9112 2307 5958 2406 2420 6262 6332 2769 6463
lady$	1189 8097 8098 8099
lamentable$	3385
land$	0 1
landded$	0 1
landding$	0 1
landed$	0 1
landing$	0 1
landlord$	5305 5310 5311 8954 8985 5677 3022
lands$	0 1
language$	6022
lank$	2910
lanky$	4976 3376
lap$	569
laped$	569
laping$	569
lapped$	569
lapping$	569
laps$	569
large$	4939 4941 2867 3376
largely$	2046 2047 3011
larger$	2867
lashes$	6476 6482 6495
last$	5228 2502
late$	1017 8568 8961 5627 9385
laugh$	731
laughed$	731
laughhed$	731
laughhing$	731
laughing$	731
laughs$	731
law$	880 881 882 883 890 893 3123
lawless$	2761 6333 3361
lax$	1933 1934 1935 1936 8944 8945 8946 8947 5627 2997
lay$	3114
layabout$	3347
layabouts$	3347
lazily$	3385
laziness$	3385
lazy$	1933 1934 1935 1936 5627 2916 2997 3361 3385
lead	2250 6673
lead$	6918 173 174 175 176 177 178 833 834 835 836 1206 1207 1208 1209 1210 8693 2250 3101
leader	6653
leader$	9134 9170 9211 6246 6258 6638
leaders$	9134 9170 9211 6246 6258 6638
leadership$	8765 8766 8767 8768 8769 8770 8771 2038 2039 2040 2041 8981 8982 8983 8984 6246 2967 6568 6587
leadin	9240
leading$	173 174 175 176 177 178 833 834 835 836 1206 1207 1208 1209 1210 5940 9292
leads	9240
leads$	173 174 175 176 177 178 833 834 835 836 1206 1207 1208 1209 1210 9325 3101
league$	5672
lean$	2867
learn	5713 2200 2299
learn$	7127 617 618 4190 4191 7604 8418 8424 8438 8466 8467 8468 8469 8503 8964 9048 2288 2334 6517
learned$	4190 4191 1250 8513 8514 8515 8516
learning$	119 6068 3185 3187 3239 3241
learns$	8503 8525 8526 8527 8528
learnt$	4190 4191 1251 8513 8514 8515 8516
least$	5295 5432
leave	9291
leave$	0 1 3574 3601 6937 6938 6939 6940 6941 6942 6943 41 42 44 7109 7127 7143 7172 7174 7175 7176 3844 386 387 7515 8418 8424 8438 8446 1885 1886 1887 1888 1889 1890 1891 1892 1893 2082 2083 6517 3017
leaved$	3601 6937 6938 6939 6940 6941 6942
leaver$	6845
leaves	2518
leaves$	0 1 3574 3601 6937 6938 6939 6940 6941 6942 41 42 44 386 387 7517 1885 1886 1887 1888 1889 1890 1891 1892 1893 2082 2083 6089 2587 3017
leavin	2518
leaving$	0 1 3601 6937 6938 6939 6940 6941 6942 41 42 44 386 387 1885 1886 1887 1888 1889 1890 1891 1892 1893 2082 2083 6089 3017 6627
led	6602
led$	6918 6919 6920 6943 6951 173 174 175 176 177 178 7517 7518 7519 833 834 835 836 5865 6356
left	2518 9436 6106
left$	0 1 3574 6943 41 42 44 7194 7384 7392 4089 7517 4201 1885 1886 1887 1888 1889 1890 1891 1892 1893 2082 2083 6089 9441 2587 6574 6586 3017 6633
leg$	8305 9351
leggings$	8355 8356 8357 8373 8374 8375 8380 6495 6500
legs$	8305 9351
length$	4967
less	2278
less$	624 4746 8696 2210 2351 2850
lesson	6079
lesson$	119 121 122 8561 8562 8563
lessons$	119 121 122 7749 7918 9395 9398 9414 9415 6191 6822
let	2148
let$	45 46 171 172 7384 7399 7400 7401 7411 7478 8418 8424 8438 8568 8806 8807 1937 1938 1939 1940 1941 1942 1943 1944 1945 1946 1947 1948 1949 1950 1951 1952 1953 1954 1955 1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 1966 5538 5539 2082 2083 2103 2104 2105 2125 2146 2147 2403 6517 3017
leting$	2146 2147
lets$	45 46 171 172 7478 8568 1937 1938 1939 1940 1941 1942 1943 1944 1945 1946 1947 1948 1949 1950 1951 1952 1953 1954 1955 1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 2082 2083 2103 2104 2105 2146 2147 2403 3017
letter$	8804 8903 8905 8906 6578
letters$	8804 8905 8906 8949 8950 6578 6579
letting$	45 46 171 172 8568 1937 1938 1939 1940 1941 1942 1943 1944 1945 1946 1947 1948 1949 1950 1951 1952 1953 1954 1955 1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 2082 2083 2103 2104 2105 3017
leukaemia$	3516
level	2278
level$	1119 8206 8207 8208 9358 2504 6708 6834
levels$	8206 8207 8208 6708
liability$	880 4451 881 4452 882 4453 883 4454
liaison$	6192
liaisons$	6192
liar$	7782 7783 7784 6275 6276
liars$	7782 7783 7784 6275 6276 6557
library$	5305 5310 5311 8954 8985 5677
licence$	9502 9507 6900
licences$	9507
lie$	621 622 8444 8564 8565 8566 8568 8593 8951 6580
lied$	621 622 8564 8565 8566 8587
lies$	4143 621 622 8564 8565 8566 8568 8587 8592 8951 8993 6580
life	6098 9474
life$	3582 7168 3908 4378 8031 8076 8077 8096 8100 8112 8113 8114 8115 8116 5996 9350 9433 2610 6184 6246 6252 6860
lifes$	6252
lifestyle$	3 4 5 6 7 8 9 3590 3608 6962 6966 7661 7665 7666 7687 8112 8113 8114 8115 8116 6178 6179 6184 6246 6265 6266 3336
lifestyles$	6962 6966 8112 8113 8114 8115 8116 6178 6179 3336
lift$	7101 7102 7317 7318 7319 7320 7321 7322 7323 7324 7329 7332 7373 7377 7703 8249 5334
lifted$	8656 8657 8658 5335 5357
lifts$	7101 7102 7317 7318 7319 7320 7321 7322 7323 7324 7329 7332 7373 7377 7703 8249
light$	1394 8315 2867 2887 2888 2894 2910
lighter$	1394 2887 2894
like	5725
like$	7292 7293 755 756 757 758 4408 4467 4468 4469 7826 4677 1121 4697 4709 4710 4711 4712 4713 4714 4715 4716 1172 1173 1174 4796 4797 4798 5052 5640 9046 9218 2659 6246 6427 6439 6494 6496
liked$	755 756 757 758 2659
likelihood$	2281
likely$	2135 2193 2697 3061
likes$	7292 7293 755 756 757 758 9218 2659
liking$	755 756 757 758 2659
limited$	719 720 721 722 723 724 725 726 727 728 729 7845 7846 7847 7848 943 2657 2758
line$	7239 7250 7251 7255 7257 7261 7262 7263 7264 7791 2205 9120 5937 9281 9283 6185 6671 6712 3156
lined$	2241
lines	9225 6653
lines$	7228 7245 7250 7251 7254 7256 7260 7262 7263 7264 4450 7791 7984 2205 9283 6185 6720
lingered$	7411
link	9055
link$	788 6606 3089
linked	2280
linked$	817 2208 2234 9194 9224 5890 5891 9261 2579 6246
linking$	788
links$	791 792 817 6246 6606
lip$	4386 8305 5598 2895 6797
lips$	8305
lipstick$	8308 8309 8310 6482 6486
lisp	9353
list	2195 2313 5884 2315 5914 2385
list$	9056 2152 9199 5886 9231 9241 9249 9301 5973 5979 6012 6619 6651
listed$	2169 5886
listen$	7127 7143 7222 7379 7380 7381 7382 7383 7384 7604 4305 4306 4307 4308 4309 8389 8418 8424 8438 8466 8467 8468 8469 8503 8695 8790 8964 8967 5713 6517 6518 6542
listened$	7379 7380 7381 7382 7383 7384 7392 7422 7423 8513 8514 8515 8516 8624 8640 8645 8691 8695 8800 9014 6542
listening$	7384 8417 6543
listenned$	7384
listenning$	7384
listens$	7384 8503 8525 8526 8527 8528
listing$	5886
listinged$	5886
listings$	5886
lists$	9056 5886 9231 9301 5979 6619
little	2133
little$	51 61 65 68 4217 719 720 721 722 723 724 725 726 727 728 729 886 943 4729 8076 8077 1225 4891 8346 1637 5430 5435 5436 5437 1875 8784 8785 8961 9002 5704 2349 2657 2676 2705 2744 2758 2805 2833 2909 3016
live	2133
live$	7143 7205 896 1106 1107 1108 1109 1110 1111 1138 1139 1140 1141 1190 1206 1207 1208 1209 1210 1700 5704 5809 5921 9344
lived$	4741 4742 1206 1207 1208 1209 1210 1702 2516 2549 2564 3272
lives$	3582 6972 6973 6974 6977 4378 896 1106 1107 1108 1109 1110 1111 1138 1139 1140 1141 8096 8100 1206 8112 1207 8113 1208 8114 1209 8115 1210 8116 8197 8198 8199 8200 1701 2516 2517 2564 3272
living$	1106 1107 1108 1109 1110 1111 1190 1206 1207 1208 1209 1210 9388 2516 2564 9473 9474 6144 3272
livs$	2564
local	2133
local$	1042 1359 8958 5704 2518 2519 6238 2864
locat	9160
locate$	6695
location$	3757 3758 3759
lock$	2236
locked$	7465 5878 9223 5939 2536 2537
lockers$	5978
locs$	6480 6482
lodged$	2564
lodgers$	4743 4744 4745
lodges$	2564
lodging$	2564
lodgs$	2564
log	2161 2284 2315 2385 6602
log$	2158 5730 2164 9090 9094 5886 2323 5979
loged$	5886 2323
logged	2161 9069
logged$	2169 9091 2337 2338 9290 6693
loggerheads$	8572
loggin	2161
logging$	2158 2164 5886
logginged$	5886
loggings$	5886
logo$	6495
logos$	6495
logs	2161
logs$	9090 5886 5979
loiter$	6436
loitered$	6436
loitering$	6436
loiterred$	6436
loiterring$	6436
loiters$	6436
lone$	1359 2863
long$	5600 8961 2888 2909 2910
longer$	4749 4754 4788 4893 1323 1324 4907 2351
look$	3622 3793 529 530 531 687 1069 1100 1102 1103 1104 1105 4813 4814 4815 4818 4819 4821 4822 4825 1255 1264 1406 1407 1408 8790 1984 8965 8967 9298 2540 2829 2830 2917
looked$	529 530 531 1027 1100 1102 1103 1104 1105 1255 1264 4876 8214 8215 8216 8217 8218 8219 8230 1406 1407 1408 8640 8645 8800 1984 9014 2242 2520 6092 2829 2830 2917
looking$	529 530 531 4103 4332 762 763 764 765 766 767 4356 4637 4802 4813 4814 4815 4818 4819 4821 4822 4825 1255 1264 8174 8182 8183 4875 8214 8215 8216 8217 8218 8219 4892 8229 8284 5239 1984 9218 2541 6447 6448 6456 6457 6461 6543
lookings$	9218
lookked$	1255 1264
lookking$	1255 1264
lookout$	885 8570 3407
lookouts$	885 3407
looks$	7418 7419 529 530 531 1100 1102 1103 1104 1105 1255 1264 1406 1407 1408 8383 1984 2540 2829 2830 2917
loose$	3801 2714
lorry$	3764
lose$	4804 4805 4806 8142 8143 8144 4810 4811 8446 2503 2551
loser$	7782 7783 7784 6275 6276
losers$	7782 7783 7784 6275 6276
loses$	2503
losing	2469
losing$	8748 8749 6040 2503 2551 3210
loss$	8943 6756
lost	2469 2529 9436
lost$	4443 8568 8969 8970 8971 8972 2067 2068 2204 5934 6040 2503 2551 2691 2719 6586 3210
lot$	590 7707 1041 8076 8077 1227 8168 8176 8177 1927 2370 5968 6262 6418
lots$	1404
loud$	2783
loudmouth$	3354
loudmouths$	3354
lounge	6144
lounge$	1463 1464 1465 9479
lounges$	1463 1464 1465
lout$	3347
loutish$	3347 3361
louts$	7802 7803 7804 3347
love$	456 457 458 459 460 461 755 756 757 758 7826 2659
loved$	755 756 757 758 2659
lover$	7368 7369 6205
lovers$	7368 7369 6205
loves$	755 756 757 758 2659
loving$	755 756 757 758 2659
low$	4466 7845 7846 7847 7848 943 955 956 4533 4534 4535 4536 4537 4538 4539 4540 4541 4542 4543 4544 4545 4546 4547 4548 4549 4550 1449 2681 2758 2805 6499 3182
lower	2278
lower$	955 956 3218
lowest$	3238
lowlife$	3347
lowlifes$	3347
luck$	7441
lupus	6140
lupus$	9475
lurch$	8796
lure$	2611
lured$	2611 6232
lures$	2611
luring$	2611
lycra$	6495
lying$	621 622 7808 8568
machet	9498
machete$	9497
made$	41 42 44 89 91 92 93 7013 111 3683 3684 3685 3686 3687 3688 3689 266 267 313 356 7384 4164 7517 636 4310 4311 4312 4313 7659 807 917 1187 4951 5155 5157 5160 5259 5303 5337 8753 8754 8755 8756 1859 1994 1995 2042 2203 9117 2224 5856 2436 6103 2672 6633
magist	3317
magistrate$	2598
magistrates$	7944 7945 2365 9272 2598
magnet$	2391 6713
magnets$	2391 6713
mail$	8936
mails$	8936
main$	9134 9170 9211 9292 2697 2742 3061 3064 3066 3068
major$	3068
majority$	2370
make	2160
make$	41 42 44 89 91 92 93 7013 111 3683 3684 3685 3686 3687 3688 3689 3690 3691 3697 3698 3699 3700 3701 3798 266 267 313 7224 3890 356 575 4164 601 7517 636 7604 807 1187 8147 4969 8308 8309 8310 8328 5005 5049 5155 5156 8500 8523 5189 8570 5336 1859 1994 1995 5714 2425 2436 2672 6486
maked$	575 601 807
maker$	6255 6259
makers$	6255 6259
makes$	3601 6937 6938 6939 6940 6941 6942 41 42 44 89 91 92 93 7013 266 267 356 575 4164 601 7517 636 4310 4311 4312 4313 807 1187 5155 1859 1994 1995 2436 2672
makeup$	8308 8309 8310 8383 6482 6486 6495
making$	41 42 44 89 91 92 93 7014 7015 7016 111 3683 3684 3685 3686 3687 3688 3689 3690 7028 7112 7113 7114 7115 7116 7117 7118 7119 266 267 356 575 601 636 807 7738 1187 8182 8183 8568 1859 8839 1994 1995 2436 2672 6256
maladaptive$	2609
maladjusted$	2761
male	3072 3084
male$	7343 4338 4662 4665 4930 8266 8267 4933 8269 8270 1381 5716 2197 6280 6434 2864 3061
males$	3742 7078 7085 3753 3756 7095 7096 7103 7104 7106 7108 7233 7250 7274 3964 7305 7306 7311 7314 7343 7670 7684 4354 7690 7691 7694 7695 7696 7697 7701 7702 4368 7862 7886 7887 7888 7889 7890 7891 8178 2197 6182 6280 6332 3371
malicious$	2671 3361
malign$	821 822 823 2692
malnourished$	2885
malodorous$	3376
mam	2534 2572
mam$	2535 2569
man	6165
man$	3742 3746 7085 3751 3752 3753 3756 7095 7096 7100 7103 7106 7108 7211 7250 7265 7266 7267 7268 3934 3935 3936 3937 7273 7274 7275 7278 7311 7314 7343 7346 7356 7357 7364 7365 7376 4354 7690 7691 7694 7695 7696 7992 8010 8012 8014 1112 4687 8027 8060 8066 1164 4739 8081 8082 1189 8097 8098 8099 8104 1200 1201 8124 1220 8178 4995 5004 5716 9470 9500 6182 6210 6403
manage	2242 2359 5959
manage$	7786 7826 7921 1091 4663 4664 1094 1106 1107 1108 1109 1110 1111 1190 8147 4813 4814 4815 4818 4819 1249 4821 4822 4825 8162 1272 8179 8180 4849 1279 1280 4852 1284 1291 4863 4864 4865 8479 8793
managed$	1106 1107 1108 1109 1110 1111 1190 1272 1284 8531 8532 8533 8534 8535 2396 3255
management$	4568 2038 2039 2040 2041 2967 6568 6651
manager$	5305 5310 5311 5321 5322 8954 8985 5677 9294 6651
managers$	5305 5310 5311 8954 8985 5677 9294
manages$	1106 1107 1108 1109 1110 1111 1190 1272 1284
managing$	1106 1107 1108 1109 1110 1111 1190 4813 4814 4815 4818 4819 4821 4822 4825 1272 8182 8183 1284 1291 4863 4864 4865
manbag$	6492 6495 3380
manbags$	6492 6495 3380
manipulate$	4628
manipulated$	6951
manipulating$	3361
manipulative$	2766 3361
manipulator$	6275
manipulators$	6275
mannered$	6360 6361
many$	3713 3736 7994 5570 5571 5594 5595
map	6657
map$	2232 2233 2377 2419 3088
mapped$	2232 2377 9290 2419 3088
mapping$	2232 2377 2419 3088
maps$	2232 2377 2419 3088
march$	7248
marginalised$	2864
marked$	2169
marker$	5739 6618
markers$	5739 6618
market	5899
market$	9234 9302 6729
markets$	6729
marks$	6831
marria	9434
mask$	1462 8372 6495 6505
masked$	1462 6512
masking$	1462
maskked$	1462
maskking$	1462
masks$	8364 8365 8366 1462 8369 8372 6495 6505
massage$	2111
match	9055
match$	5864
matche	2362
matched$	5933
matching$	5023 2192 2430 2929 6655
material$	9232
materialistic$	3361
mates$	3856 3857 3858
maths$	4416 6832 6833
matric	6657
matrix	6657
matrix$	9241 6658
matted$	2910
matter$	212 5116 5117 5130 8500 5674
matters$	8100 5565
mattress$	6097
mature$	1097 4903 1345 1346 1347 1348 1355 6430 6431 6432 3370
maturity$	1097 8025 1241 3370
may$	7248 4518 1131 5711 2143 2181 2317
mayhem$	6230
me$	6563
meals$	9448
mean$	6918 6943 7517 5627 2890
meaningful$	5418 5419 5420 5421
means$	6918 6943 7517 2283
meant$	7188 7189 8587
measur	6666 6673
measure$	228 229
media$	3959 3960 3961 3962 3963 7299 7300 7301 9067 9097 9212
medica	9374 6732
medical$	9353 3189
medicated$	3483
medication$	9378 3483
medici	6011
medicine$	9346
mediterranean$	1381 4956 4958 2890 6488
medium$	955 956 4533 4534 4535 4536 4537 4538 4539 4540 4541 4542 4543 4544 4545 4546 4547 4548 4549 4550 1368 2867
meet	9328
meet$	6988 3823 3824 3825 7172 7174 7175 7294 393 394 395 7354 7379 7380 7381 7382 7383 7424 7425 7426 7646 7648 8389 8418 8424 8438 8790 9070 6214 6517
meetin	9228
meeting$	7063 7200 393 394 395 7354 7379 7380 7381 7382 7383 7424 7425 7426 9230 6543 6627
meets$	393 394 395 9070
melatonin$	3492
meloterritorial$	3361
member	9030 9031 5700 5708 9064 9081 9083 9085 9087 5753 9089 2185 2186 5777 9127 2229 2234 9142 2239 9150 5833 9168 5836 5837 5872 2319 9228 9229 9251 9255 9263 5946 2387 9329 9332 6634 3072 6657 6665 6666 6678 6684 6703
member$	7862 7886 7887 7888 7889 7890 7891 5171 5181 5193 5194 5195 5321 5322 9171 9215 9224 6165 6246 6314 6332
members$	126 221 269 7753 7807 7862 978 7886 7887 7888 7889 7890 7891 998 5163 5508 9058 5733 2163 2189 9112 5800 2235 5810 5830 9171 5841 9180 9183 2307 9224 5944 5958 2420 5999 6004 6246 6314 6332 2769 3055 3074 6662
membership$	5787 9122 2234 6246
men$	3742 7078 3744 3745 7082 7083 7085 3751 3752 3753 3756 7092 7095 7096 7100 7103 7104 7106 7108 7158 7163 7170 3856 3857 3858 7211 7231 7232 7250 7265 7266 7267 7268 3934 3935 3936 3937 7273 7274 7275 7278 3964 7303 7304 7308 7311 7314 7343 7346 7356 7359 7363 7364 7365 7376 7424 7425 7426 7668 7674 7675 4354 7690 7691 7694 7695 7696 7697 7700 7701 4368 4371 7949 7963 7964 7965 7992 4662 4665 8012 8013 1112 4686 8032 8033 8051 8058 8066 8067 1162 8081 8082 1200 1201 1220 8178 8188 8189 8337 8386 6182 6184 6185 6210 6400 6403 6413
menace$	804 4421 851 4423 4424 4425 4426 4427 4428 4429 4430 4431 4432 7768 7769 4435 4436 2666 6275 6299 3359
menaced$	804 2666
menaces$	804 2666 6275
menacing$	804 2666 2890 3359
mend$	284 8964
mended$	284
mends$	284
meningitis$	3532
mental	6038 9374
mental$	6019 2449 6025 9373 9434 6333
mentality$	6246 6254 6266 6375 6597
mentally$	2798
mentor$	6810
mentoring$	119
merely$	1546 1855 1856
mess$	8943 5613
messag	2190 5762 9194 5877
message$	7294 393 394 395 397 398 399 400 401 402 403 5913 9271 6578
messaged$	393 394 395 397 398 399 400 401 402 403
messages$	7090 3769 3770 393 394 395 7302 397 398 399 400 401 402 403 9097 9212 5973 2404 6578
messaging$	7063 393 394 395 397 398 399 400 401 402 403
messed$	981 4558
messy$	2910
met	2545
met$	7062 393 394 395 7399 7400 7401 7411 8800 6214
methylphenidate$	3487
mice	2562
mice$	6133
micro$	2929
middle$	1384 1388 4979 6146
might$	1722 1723 1724 1725 1726 5711 2143 2356
migraine$	3449
migraines$	3449
mind$	7956 1195 1196 1197 1198 1199 8757
minded$	6358 6365 6551
mindset$	6266
mini$	4728 8355 8356 8357 5045 2676 2833 6500 2936
miniature$	2833
minimal$	7845 7846 7847 7848 943 5430 2758
minimise$	604 730 2651
minimised$	604 730 2651
minimises$	604 730 2651
minimising$	604 730 2651
minimum$	8783
miniskirt$	3380
miniskirts$	3380
misbehave$	3358
misbehaved$	3358
misbehaves$	3358
misbehaving$	3358
misbehaviour$	3358
miscarriage$	3502
miscarried$	3502
mischief$	8571 6230 2688
miscreant$	3347
miscreants$	3347
miserable$	7713
misery$	7713
misfit$	7782 7783 7784 6275 6276
misfits$	7782 7783 7784 6275 6276
misfortune$	7480 7481 7483 7484
misguided$	2609
mishandle$	3388
mishandled$	3388
mishandles$	3388
mishandling$	3388
misled$	6586
mismanage$	3388
mismanaged$	3388
mismanages$	3388
mismanaging$	3388
misper$	6189 6286
mispers$	6189 6286
miss$	7143 7172 7174 7175 7176 8446 8568 2023 2024 3251
missed$	8568 8909 8910 8911 8912 2023 2024 8969 8970 8971 8972 3005 3251
misses	2529
misses$	8568 2023 2024 3251
missing$	7148 7209 7279 7280 7288 3954 3955 4528 1017 5127 8568 2023 2024 5760 6189 3251
misuse$	3602 6777
mix$	7143 7379 7380 7381 7382 7383 788 801 802
mixed$	3755 321 322 323 324 325 326 327 788 801 802 7845 7846 7847 7848 1360 1363 1378 1382 1386 1394 4978 4986 4987 4988 1419 1420 2894
mixes	9291
mixes$	788 801 802 9240
mixing$	7379 7380 7381 7382 7383 788 801 802
mob$	819 820 1041 6253 2683
mobile$	2166 9073 3045
mobiles$	2166 9073
mock$	3260
mocks$	6832
modern$	2748
modus$	6645 3076
mohawk$	3377
mohawks$	3377
mollycoddling$	8209
moment$	2417
moncler$	3379
money$	7101 7102 3856 3857 3858 3927 3928 3929 7317 7318 7319 7320 7321 7322 7323 7324 7329 7332 4327 7665 7666 7687 7693 7703 8938 9006 9100 6233 2745 6589
monito	2161 5761 2242 2385
monitor$	9080 9090 9094 2310 5893 2323 2332 6695
monitored$	9091 9096 5893 2323 2332 9290
monitores$	2332
monitoring$	2191 5893 2332
monitors$	9090 5893 2332
monkey$	8752
monster$	6275
monsters$	6275
month$	8561 8562 8563 6589 6866
months$	6589 6866
mood	6011 6038
mood$	9346 9373 6753 3213
moods$	9346
moody$	3361
moral$	4294
morals$	7932 6376
more	3032 3101
more$	3592 3593 3594 3595 3596 1115 1116 1117 1118 1126 1127 1128 1129 1146 1175 8167 8176 8177 8625 8634 2032 2033 2034 2035 2036 5671 5673 2113 2114 2118 6418 3061
morning$	8561 8562 8563 3134
morphi	6044
morphine$	9379
most$	590 7994 8167 8254 1415 1500 1502 2370 5968
mostly$	1471
mother	9422 6098 9435 6101 2534 9442 9445 9446 2560 2572 6145
mother$	7941 8080 1214 2511 2512 9419 9433 6099 2531 2532 2535 9451 2547 6126 9473 2575 6379 2845
mothered$	2845
mothering$	1122 1123 1124 8209 8214 8215 8216 2845
motherred$	2845
motherring$	2845
mothers$	1122 1123 1124 5523 2547 6379 2845
motions$	8934
motivated$	759
motivation$	7932 6228 6376
mould	2562
mould$	9467 6133
mount	2160
moustache$	6464 3377
moustaches$	6464 3377
mousy$	2910
mouth$	593
mouthed$	6354 6355
mouthy$	3361
mov	2328
move$	3850 3851 3852 8418 8424 8438 8573 8964 9055 9438 6517 6826 6847
moved$	7465 8423 8429 8434 8443 8512 8761 8762 5582 2396 2516 9436 6102 6106 2574
moveme	9030 5732 5762 2313 5884 5885 9228 9233 2384 6665
movements$	9067 9068 5734 9097 5955
moves$	6840 6847
moving	9298
mri$	9368
ms	6140
ms$	9475 6731
much$	63 590 4764 1226 8176 8177 1928 5568 5569 2055 5652 2370 5968 6418 2915
mugged$	2594
mugger$	7782 7783 7784 6275 6276
muggers$	7782 7783 7784 6275 6276
mugshot$	2336 3412
mugshots$	3412
mule$	7785 7817 7818 7819 6277 6316 2746 6318
mules$	7785 7817 7818 7819 6277 6316 6318
mullet$	3377
mullets$	3377
multi$	1708 2133
multiple$	5570 5571 6140 3159
mum	9422 6098 9435 6101 2534 9442 9445 9446 2560 2572 6145
mum$	7528 7941 2511 2512 9419 9433 6099 2531 2532 2535 9451 2547 6126 9473 2569 2575 6379
mums$	7528 2547 6379
murder$	2141 5809 3061
murmur$	6759
muscly$	2867 3376
muscular$	2867 3376
must$	21 22 23 24 25 26 607 619 693 1131 8951 2049 2052 2181 2317 6580
mute$	6802
mutism$	6802
nails$	7986 4997 1427 8367 6476 6482 2912
naive$	72 73 608 8121 8122 8123 4796 4797 4798 8736 8737 2652 6412 3361
naivety$	7137 7138 7139 7140 7141 7142 7477 593 4182 612 613
naked$	3967 7352
name	2200
name$	7127 8068 8069 8070 8071 8106 8107 8108 8997 9043 9074 2286 2424
named$	2325 2424 3061
names	2138 9089 2313 5884 5885 5914
names$	9043 9056 9057 9058 9060 9074 2286 2292 9249 9304 9305 5973 2424 6607
naming	2200
naming$	2424
nan	9422 6098 9435 6101 2534 9445 9446 2560 2572 6145
nan$	9419 9433 2569
nana	9422
nannying$	8209
narcissist$	6275
narcissistic$	3361
narcissists$	6275
nasty$	2691 3361
nation	6066
national$	9401 3046
natural$	7499 7500
naughty$	4397 2691 2761 2766 3361
near$	1917 1918 1919 9066
nearby$	5760
nearly$	1218 1219 1372 2832 2842
neat$	1381 4958 2909 2910
neatly$	1379 2891
necessary$	2283
neck$	8305
necks$	8305
need	5725 9357 2470 6095 6801
need$	21 22 23 24 25 27 672 694 1065 1066 1067 1132 8054 8128 8129 8130 1235 4807 8173 1275 8201 8202 8203 1300 1301 1302 4874 1304 1305 1306 1307 4882 4883 4884 4885 4886 4887 4888 4889 1320 1321 8228 4894 4895 4896 4897 4898 4899 4900 8236 8238 9046 9218 6041 9393 9430 6758 6760
needed$	8173 1320 1321 1715 2283
needing$	1065 1066 1067
needless$	3630
needs	2462 2470 3194 6782
needs$	21 22 23 24 25 28 673 695 1065 1066 1067 8173 1320 1321 8228 4894 4895 8893 9218 6033 6041 2477 2484 9393 6758 6760 6811 6813
needss$	6811
needy$	2761 3361
neet$	3365
neets$	3364
negative$	3662 7694 7695 7696 7697 821 822 823 7859 7860 9108 2664 2692 2802 6644
neglec	2536 6125 9463
neglect$	8815 1986 1987 8943 9001 9458 9459 9460 9462 3000 6590 6592 6854 3299
neglected$	1986 1987 6107 2998 2999 3000 6854 3299
neglectful$	3385
neglecting$	1986 1987 2999 3000
neglects$	1986 1987 2999 3000
negligence$	6592 3385
negligent$	3385
negligently$	3385
neighb	6865
neighbourhood$	5709 5717 5718 5719 2149 2150 5728 2184 5863 5882 2312 9219 9220 5895 2326 2339 2343 5930 5952 2395 2414
neighbours$	6237 6238
neither$	689 749 1592 1597 1607 1619 1782 1785 5356 1786 1787 1788 5359 1796 1807 1808 1809 1810 1811 1812 1821 1832
networ	5777 2239 9146 9233 9326 6665 6666
network$	7250 9112 9138 9140 5810 9283 6185 3089 3139
networks$	9140 9283 6185
neurod	3509
never$	4065 4076 4077 4078 4079 623 4224 682 683 684 685 686 688 689 734 4323 4324 1489 1491 5089 1519 1520 1521 5093 5094 1532 1537 5109 5188 1618 5199 5200 1638 8579 8580 1760 1761 1762 1763 1764 1765 1766 1767 1768 1769 1770 1771 1773 1774 1800 1813 2108 2109 2351 2492 2759 2850 2970 3382
nevertheless$	7054 7058
new	2133
new$	5704 6118
news$	7730 8742 8743
next	2241
next$	52 4155 4156 4157 4158 5008 5445 6612 6630
niche$	9075
nickna	2138 2313 5884 5885
nicknames$	9058
nicotine$	9367
nigerian$	1381 4958
night$	8561 8562 8563 9095 9345 9366 3204
nightmare$	880 4451 881 4452 882 4453 883 4454
nightmares$	3511
nights	6010
nights$	9345
nike$	6495 2929 2932
nikes$	6495
nine$	7752
nines$	8385
nineteen$	7340 7342 462 1101 4682 8044 8045 8046 8047 8048 8049 8050 6400
no$	61 68 7129 7182 7196 7387 7395 4111 552 557 4129 580 7534 4207 638 639 4217 719 720 721 722 723 724 725 726 727 728 729 739 740 741 742 743 744 745 746 748 751 4442 886 4462 943 4636 1178 1183 4783 4784 1217 1236 1237 4891 1322 1326 1327 1328 1329 1336 4912 4913 5119 5120 5121 5122 1559 1564 1565 1566 1567 1568 8481 8482 8483 8484 1583 1594 1595 1596 1598 1600 1601 1608 1610 1620 1622 1631 5203 5206 5207 5208 1639 1640 1641 1642 1643 1644 1645 8579 8580 5248 5249 5250 5251 5255 1749 1752 1754 1783 1785 5356 1786 1787 1788 5359 1789 1791 1792 1793 1794 1796 1807 1808 1809 1810 1811 1812 1817 1818 1819 1820 1821 8732 1833 1847 1848 1849 1850 5430 5437 1869 1870 1871 1872 1873 1911 2349 2483 2558 9467 2571 2576 2657 2721 2729 2758 2805 2993 2995 3016 3061
nobody$	553 556 579 739 740 741 742 743 744 745 746 747 749 8117 8246 1594 1595 1596 1597 1601 1607 1619 1748 1753 1782 1785 5356 1786 1787 1788 5359 1791 1792 1793 1794 1796 1817 1818 1819 1820 1821 8731 1832 6422 2971
nomina	6657 6659
nominal$	9105 2218 9136 9215 5896 5906 6246 6635 3090 6700
nominals$	9105 9136 9139 5906 6246 3408
non	6081
non$	995 2725 2727 2752 2753 2754 2755 2756
nonattendance$	9416
noncompliance$	3357
noncompliant$	3357
none$	497 511 749 1185 8117 1592 1597 1601 1607 1619 1658 1782 1785 5356 1786 1787 1788 5359 1796 1807 1808 1809 1810 1811 1812 1821 1828 1829 1832
nonengagement$	3357
nonetheless$	7054 7058
nonexistent$	8944 8945 8946 8947
normal$	7894
normalise$	2651
normalised$	2651
normalises$	2651
normalising$	2651
north$	1451
nose$	8305
not$	6996 3671 3673 3723 3727 4064 4066 7404 4076 4077 4078 4079 7516 623 4213 682 683 684 685 686 688 750 4325 825 4498 928 4500 4501 4502 4503 4504 4559 1148 1179 4752 4753 1186 1229 1231 1232 1319 4908 4909 4910 1487 1488 5063 5064 5065 5066 5083 5087 5088 1532 1537 8481 8482 8483 8484 1593 1599 1609 1621 5197 5198 1630 1633 1638 8579 8580 1675 1676 5262 5263 5264 5265 5266 5267 5268 5269 5287 5288 5327 5329 5330 1760 1761 1762 1763 1764 1765 1766 1767 1768 1769 1770 1771 1773 1774 5351 5352 1784 1785 1788 1795 1800 1804 1813 5385 5387 8748 8749 5416 5422 5423 1860 1861 1917 1918 1919 1931 5632 8991 2351 2481 2492 6072 2507 2759 2834 2835 2841 2850 2970 3217
note	2315 2385
note$	1475 1476 2158 2164 5886 5979
noted$	1475 1476 2337 2338 9290
noteed$	5886
notes$	1475 1476 5886 5979
nothing$	51 3623 54 4110 1225 8246 8343 5061 1584 1585 1586 1587 1588 1589 1594 1595 1596 1646 1647 1648 1649 1650 1651 1652 1653 5232 8579 8580 8731 1827 8780 8781 8782 1881 1882 1883 8966 6422 2955 6544 6736
notice	5875
notice$	1475 1476 8693 8757 8765 8766 8767 8768 8769 8770 8771 9179 9210 2333
noticed$	6954 1475 1476
notices$	1475 1476 9179
noticing$	1475 1476
notify$	2125 2146 2147
notifying$	2146 2147
notifys$	2146 2147
noting	2315
noting$	1475 1476 2158 2164 5886
notinged$	5886
notings$	5886
notoriety$	7479 7661
notorious$	902 903 904 905 906 907 908 909 1038 2813 3363
nous$	4717 1147
november$	7248
now$	7525 7526 8127
nowhere$	1925
nucleus$	6314
nude$	3967
nudes$	411 7325 427 428 429 430
nuisan	5992
nuisance$	7793 7814 7942 8975 9297 9303 9327 6275 6299 2766 6385 6713
nuisances$	6275 6385 6713 3355
number	2278 5884
number$	3757 3758 3759 4835 8171 2165 2212 5789
numbers$	3757 3758 3759 8938 9006 9008 9017 9018
numerous$	3736 5570 5571 5594
nurse	9355
nurse$	9356 9363
nuts$	6333
nutter$	6275
nutters$	6275
obese$	3376 3513
obesity$	3513
obey$	8418 8424 8438 6517
object	9159 2383
object$	9300
objective$	9185 2283 9300
objectives$	9185
oblivious$	69 70
obnoxious$	3361
observation$	5731 3038 6622
observations$	5731
observe$	5893 2323 6695
observed$	6655 3404
observeed$	5893 2323
observeing$	5893
observes$	5893
obsessed$	449 450 451 452 453 454 455 3027
obsessive$	3171
obstructed$	6586
obstructive$	7911 7912 7913 7914 7915 7916 7917 6344 3361 3385
obtain	2316 9259 3032 3070 3092
obtain$	7420 7421 2124 5897 5970
obtained$	2124 5897 6620
obtaining$	2124 5897
obtains$	2124 5897
obvious$	7499 7500 1575 5594 8929 8930
obviously$	1673 1681 5252 1682 1683
occasion$	8561 8562 8563 8583
ocd$	3459
ocg	5805
ocg$	9140
ocgs$	9140
october$	7248
odd$	2890
odour$	6469
of	5772 3032 3096
of$	3637 3641 3643 3644 3668 3789 3800 7440 4390 4448 4449 895 4497 7849 4593 4597 4612 4690 4760 4767 4768 4769 4791 4799 4911 8265 8268 1385 1387 4972 4975 8415 8489 8536 8537 1674 1681 5256 8612 5280 5281 5282 8654 5413 5477 5480 5497 8948 5619 5646 5650 8990 9032 5710 5723 9065 9066 2162 5738 5748 9098 5768 5776 5783 5784 9122 5791 5792 5804 5834 5845 5847 5852 5860 9201 2325 9242 5941 5962 6003 6008 6059 6064 6117 6123 6124 6127 2591 9497 6314 6484 6523 6537 6624 3061 6634 6636 6680 6698 6722 3243 6877 6886 6898
off	5967 2493 3256
off$	6986 7110 7284 7287 7291 4302 4303 7688 7813 1017 5129 8761 8762 5540 5541 5559 5560 5561 5562 5563 5564 5614 5615 5774 2252 6043 9381 6047 6064 6190 6294 6339 6573 6724 3270
offen	9040 9126 9127 9225 9226 9227 9239 9268 9338
offen$	9106
offenc	5780 2222 5849 2355 6150 6164
offence$	9114 9115 5793 9132 9184 5926 9485 9499 9507 9508 3078 6681 3568
offences$	9114 9115 5793 9184 5926 9485 9499 9507 9508 6681 3568
offend	9030 2198 5771 9107 9113 9137 5849 5854 9233 5915 9250 9284 5992 6611 6634 6645 6659 6665 6666 6678 6684 6703 3421
offend$	7143 7172 7174 7175 7176 8446 8447 8458 5124 8564 8565 8566 8568 9099 9116 9193 9257 9312 3059
offendded$	8568
offendding$	8568
offended$	8568 3567
offender$	7694 7695 7696 7733 832 899 9105 9106 5788 5790 9136 5906 9483 6264 6637 3080 6652 3090 3350 3565
offenders$	7694 7695 7696 7700 7733 832 899 9105 9106 9136 9139 6264 6637 6662 3350
offending$	6961 7227 7234 7237 7241 7243 7510 7570 7674 4569 4570 4571 8568 5769 9106 2206 5840 9181 9184 9187 9189 2331 9297 9303 9315 9321 9327 9490 2694 6681 3140 3325 3567
offends$	8564 8565 8566 8568 9193 9312 3567
offens	5780 2222 5849 2355 6150 6164
offense$	9114 9115 5793 9184 5926 9485 9499 9508 6681 3568
offenses$	9114 9115 5793 9184 5926 9485 9499 9508 6681 3568
offensive$	9497 3361
offer$	410 7611 7612 5067 5069 5070 5071 1501 5073 1503 1504 8465 8545 8546 8547 8559 8561 8562 8563 8790 2629 6226 6227 6525
offere	3194
offered$	7068 410 5067 5069 5070 8465 8753 8754 8755 8756 9174 2629
offering$	410 8465 8545 8546 8547 2629 6525
offerred$	410 8465 2629
offerring$	410 8465 2629
offers$	410 7611 7612 5071 1501 5073 1503 1504 1505 1506 1507 1508 8465 2629 6226 6227 6514
office	5709 5717 5718 5719 2149 2150 2151 5728 2184 5758 5863 5882 2312 9219 9220 2326 2339 2343 5930 5952 5959 2392 2395 2414 6165 6166
office$	5305 5310 5311 8954 8985 5677 9294 3022
officer$	5321 5322 2127 9037 9052 9053 9054 5720 5721 5722 9063 2181 5755 9093 2244 2291 9198 2293 2296 5871 9217 5883 2322 9230 5910 9260 9265 9287 2393 2398 2399 2402 5974 2408 5985 2418 9500 3022
officers$	7314 7711 4377 5696 2127 9034 9037 9044 9045 2140 9052 9053 9054 5720 5721 5722 2154 5727 9063 9072 2181 5755 9093 9096 9132 2244 5825 2291 9198 2293 2296 9217 5883 2322 9230 5904 5910 9260 9265 9272 9287 9294 2393 2398 2399 9307 2402 5974 2408 5985 2418 9335 9501 6238 6675 3123
offices$	9294
offrolled$	6827
offs$	6295 6724
often$	3710 382 8913 8914 8915 8916
oily$	1394 2894
okay$	4855 4856 4857 4858 4859 4860 4861
old$	7344 1075 1076 1077 1079 1097 8007 1120 4901 1355 4932 4935 4937 5118 9410 2843 2852
older$	3743 3747 7093 3763 7105 3771 7160 3834 3835 7212 7231 7250 7253 3939 3966 3969 3970 3974 7311 7314 7343 7345 7346 7358 7360 4030 7367 4333 4334 4335 4336 4340 4341 4342 4343 4344 4345 4346 4348 4349 7694 7695 7696 7697 4366 797 800 7952 7992 4662 4665 1097 8105 4843 1381 9422 6185 2634 6207 6210 6400 2890 6494 6496
olders$	7231 7250 7253 7700 7791
olds$	8007 8036
olive$	1394 2887 2894
omission$	2966
omissions$	2966
on	5772 6602 3032 3313
on$	3692 7043 7044 7068 7079 7080 7081 7084 3750 7087 3865 3886 4083 4092 4093 4144 4159 4161 4163 4166 7794 7795 7930 4596 8043 8265 8268 1370 4970 4985 5048 8415 5235 5238 5240 1677 5271 5272 5273 8746 5467 5468 5469 5494 8880 8881 8917 8990 9010 9011 2156 9065 9066 2162 9069 5740 5741 9088 5754 9109 9143 9149 5827 5845 5873 2335 5908 5929 9348 6032 6040 2473 2482 6121 2588 2590 9503 6281 6282 6312 6384 6537 6558 6599 6610 3105 3191 3323 3329 3330
once$	7052 5246 8597 2065 5679 5680
one	5708
one$	3765 3883 4321 4322 4584 8118 8170 8247 8248 1359 8311 1415 8321 8322 8323 8324 8325 8326 5164 5169 5170 1601 5179 5180 5191 5192 5194 5195 8561 8562 8563 5230 5231 5320 1750 5325 1755 5354 5355 5356 1786 1787 5359 5360 1796 1821 5394 1834 5694 2180 9215 9262 6055 2496 6067 6068 9403 2864
ones	5945
ones$	7078 7732 8028 1239 8311 5971
onesie$	6495
onesies$	6495
ongoing$	5809
online$	388 3959 389 3960 390 3961 391 3962 392 3963 7299 7300 7301 5732 2635
only$	170 4044 4047 526 532 543 544 545 546 547 548 549 551 1017 1053 1546 5309 1855 1856 5466 2032 2033 2034 2035 2036 2050 2051 5624 2950
onto$	5740 2335 5908
onus$	314 315
open$	6950 7962 8418 5085 8424 5091 5096 8438 5105 5174 5921 6517
opened$	7411
operandi$	6647
operat	2133 2151 2234 9159 9160 6000 6665 6673
operate$	7605 1106 1107 1108 1109 1110 1111 8390 8419 8425 8430 8439 8508 9204 9335
operated$	1106 1107 1108 1109 1110 1111 6013
operates$	1106 1107 1108 1109 1110 1111
operating$	1106 1107 1108 1109 1110 1111
operation$	9148 2243 2244 9200 9209 9267 9368 9376 3111
operational$	5704 3103
operations$	9200 9209 9376
operative$	6328 6546
operator$	9052 9053 9054 5720 5721 5722 5755 3022
operators$	9052 9053 9054 5720 5721 5722 5755
opport	5922 6602 6666 6673 6677
opportunit$	3774 204 205 7610 2003 2004 2005 2006 8929 8930 6226
opportunited$	3774 204 205 7610 2003 2004 2005 2006 8929 8930 6226
opportunities$	3774 204 205 2003 2004 2005 2006 8929 8930 2248 6226 6576
opportuniting$	3774 204 205 7610 2003 2004 2005 2006 8929 8930 6226
opportunits$	3774 204 205 7610 2003 2004 2005 2006 8929 8930 6226
opportunitted$	3774 204 205 7610 2003 2004 2005 2006 8929 8930 6226
opportunitting$	3774 204 205 7610 2003 2004 2005 2006 8929 8930 6226
opportunity$	3774 204 205 7610 2003 2004 2005 2006 8929 8930 2248 2417 6226 6576
opposed$	6530 6533
oppositional$	2766 3213 3361
opt$	237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 2613
opted$	100 101 102 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 8919 5656 8992 2613
optici	2455
opticians$	6026
opting$	237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 2613
option	6666 6673 6699
opts$	237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 2613
optted$	237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 2613
optting$	237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 2613
or$	5446 3148
oral$	416
order$	9176 5868 9222 9253 9295 9296 9318 9491 9492 9497 9502 9503 9507 6716 6846 6889 6890 6891 6892
ordered$	5963 6103 6159
orders$	9176 5868 9205 9222 9253 9282 9295 9296 9318 9507 6716 6889
ordinary$	2890
organi	9240
oriental$	1381 4956
other$	3572 6909 6910 7217 4405 4407 7756 7757 7758 7759 7760 7761 7762 7763 7764 7765 7766 7767 7770 7771 7920 8251 8253 1359 5555 9028 6175 6238 2864 2968 3061
others	5946
others$	3572 6909 6910 4057 4061 4062 4070 4088 616 4223 4382 812 813 814 4404 4406 7756 7757 7758 7759 7760 7761 7762 7763 7764 7765 7766 7767 7770 7771 7992 8028 8251 8321 8322 8323 8470 8471 8472 8473 8474 5146 5147 5148 9164 6175 6186
otherwise$	498 499 7406 7409 7410
ought$	21 22 23 24 25 29 495 606 620 627 628 629 630 631 632 633 634 635 644 647 648 649 650 674 696 1714 1717 1718 1719 1720 1721 5425 1924
our$	4275 8949 8950 8958 6514 6536 6570 6579 3061
out	9172 6108
out$	3629 6987 7110 207 218 7146 7156 7174 7175 7181 7202 7207 7210 4011 7415 532 7689 4355 7776 892 894 982 4565 996 1017 1022 1028 8280 8285 8568 8578 8761 8762 5463 1906 1932 9048 5760 2263 5835 2288 5876 2310 5892 2334 5967 2493 6082 9437 9441 6107 9443 2589 6339
outbursts$	7907 7908 6340
outcome$	6679
outcomes$	6679
outfit$	8355 8356 8357 6497 6500
outfits$	8355 8356 8357 8358 8359 8383 6497 6500
outlook$	8100 1195 1196 1197 1198 1199
outrageous$	2766
outright$	1509 6514
outs$	7776
outside$	9088
outstanding$	5921 3061
over$	3768 8139 8140 8141 8145 8146 1372 4970 8354 8996 9025 9065 2626 2793
overcr	3555
overcrowded$	9467
overdose$	9352 3479
overdosed$	3479
overdressed$	3376
overdue$	9385
overla	2362
overlaid$	5933
overlook$	3008
overlooked$	2998 3008 6586
overlooking$	3008
overlookked$	3008
overlookking$	3008
overlooks$	3008
overly$	2823
oversexualised$	3341
oversight$	2038 2039 2040 2041 6568
oversized$	2929
overt	2303
overt$	5874
overweight$	6780 3376
owing$	3589 234 2556 9463
own	6843
own$	3581 12 13 14 6921 6922 6923 6924 37 3609 3610 3611 3777 3778 3779 3780 3781 3782 3783 3784 3785 3786 216 3801 3838 270 271 272 4094 564 7471 7472 4138 4139 4142 4145 4146 7509 664 4470 4621 4631 7988 7989 7990 7991 4657 8001 8002 4761 8148 8149 8150 8151 8152 8153 8154 8155 8156 8157 8158 8159 8160 8185 8190 8191 8192 8193 8194 8195 8196 4862 5313 5314 5315 5316 5317 5318 5406 5526 9386 9449
owned$	8513 8514 8515 8516
ownership$	4238 4239 4240 4241 4242 4243 4244 4245 4246 4247 4248 4249 4250 4264 4265 4266 4267 4268 8693 8981 8982 8983 8984 6587
pacemaker$	2464
pack$	819 820 1041 6253 2683
packag	6602
package$	7821 6805
packages$	7185 7262 7263 7264 7821 6187 6321
padded$	2929
paedia	6011 6025 2455
paediatric$	6026
paediatrician$	9346 9356 9360
paid$	815 5308 5312 1859 2027
pain$	880 4451 881 4452 882 4453 883 4454
painkillers$	9367
pair$	8307
pakistani$	1381 4958
palate$	6797
pale$	1394 8315 2887 2890 2894 3376
palest$	1401 2914
palm$	1993 3002
palmed$	1993 3002
palming$	1993 3002
palmmed$	1993 3002
palmming$	1993 3002
palms$	1993 3002
palsy$	6793
panel	6666
panel$	5305 5310 5311 8954 8985 5677 3022
panic	9374
panic$	3177 3213
paperwork$	8926 8938
paracetamol$	6791
parade	5899
parade$	9234 9302
paranoid$	3361
parcels$	7185 6187
parent	6098 6099 9435 6101 2533 9442 9445 9446 2560 2586
parent$	7826 4774 8110 8111 1214 2511 9419 9433 2531 2532 9451 2547 6126 2575 6379 2845 6844 6859
parental$	4465 4557 2812 3302
parented$	2845
parenting$	1122 1123 1124 8209 8226 6157 2845
parents$	7528 7941 1122 1123 1124 4774 8110 8111 5158 5159 5161 5162 5508 5522 8949 8950 9419 9433 2531 2532 9451 2547 6126 9473 2570 2575 6379 2845 6578 6579 6844 6853 6859
parentted$	2845
parentting$	2845
park	6865
park$	7246 7247 7265 7266 7267 7268 7424 7425 7426 9234 9302
parka$	6491
parkas$	6491
part$	4035 4036 7372 590 7510 7568 7569 7570 7573 7574 7575 7576 7577 7578 7579 7580 7581 7582 7583 7584 7585 2234 5813 9224 2494
partake$	321 322 323 324 328 329 330
partaked$	328 329 330
partakes$	328 329 330
partaking$	321 322 323 324 328 329 330
partially$	3223
participant$	568 6211 6411
participants$	568 6211 6411
participate$	321 322 323 324 568 8389 8418 8424 8438 6517
participated$	321 322 323 324 568
participates$	321 322 323 324 568
participating$	321 322 323 324 568
participation$	321 322 323 324
parties$	7265 7266 7267 7268 7373 6411
partly$	2046 2047 2644 3011
partne	2133 9434 9436
partner$	7337 436 7368 7369 5704 9418 2532 9440 9453 9478 6205 6206 6211 6395 6411
partners$	7337 436 7368 7369 4743 4744 4745 2405 6205 6206 6211 6395 6411
party$	7265 7266 7267 7268 7373 6411
partying$	3856 3857 3858
pass	2314
pass$	1100 1102 1103 1104 1105 2015 8967 2130 2284 2354 2381 2829 2830
passd$	2381
passed	5966 3261
passed$	1972 1973 2015 2130 2324 2381 9308 6574 6693
passengers$	9164 6237
passers$	4375
passes$	1100 1102 1103 1104 1105 2015 2130 2829 2830
passing$	8748 8749 2015 2130 2354 2381 6575 6627
passs$	2354 2381
passwo	5914
passwords$	9249
past$	7523 2956
pastoral$	2498 3241
pasty$	3376
patchy$	7845 7846 7847 7848 943 8944 8945 8946 8947 2084 2349 2654 2758
path$	7165 3908
pathetic$	3385
pathetically$	3385
pathological$	2705
pathwa	2458
patience$	5639
patient$	6767
patrol	2151 5959 2392 6701
patrol$	2127 9034 5722 2181 2244 2291 2296 9206 2322 9294 2393 2398 2399 9307 2418
patrols$	2127 9034 5722 2181 2244 2291 2296 9206 2322 9294 2393 2398 2399 9307 2418 6675
patronising$	3386
pattern$	1842 6648
pay$	7420 7421 815 1859 2027
payback$	6902
paying$	815 2027
pays$	815 1859 2027
pc$	9260
pcso	2151 5758 5863 5882 2312 9219 9220 2326 2339 2343 5930 5952 2392 2395 2414
pcso$	2127 5722 2181 9093 9198 9217 5883 5910 9265 9287 2393 2399 2408 5985 2418
pcsos$	2127 5722 2181 9093 9198 9217 5883 5910 9265 9287 2393 2399 2408 5985 2418
pe$	9371
peer$	3669 7078 7699 4392 4393 7862 7886 7887 7888 7889 7890 7891 8265 8268 6235 6263 2696 6332
peers	6066
peers$	3572 7003 7078 7679 7694 7695 7696 4363 7862 7886 7887 7888 7889 7890 7891 8252 8265 8268 9401 6175 6263 6265 6332
penalty$	2510
pencilled$	2919
people	9168 9250 5945
people$	6979 129 7078 7094 7106 7221 3887 3889 3891 7273 4057 4061 4062 4070 4088 616 4223 4275 4320 7692 7694 7695 7696 7697 4368 7711 4377 4382 812 813 814 7726 7807 7861 7862 7866 7886 7887 7888 7889 7890 7891 999 4572 7910 8178 8470 8471 8472 8473 8474 5146 5147 5148 8488 5163 5172 5178 8524 5190 5229 8611 8613 8763 8764 5456 5457 5458 5459 5460 5461 8811 5509 5510 5526 5527 8882 8883 8892 8893 8894 8895 8896 8897 8898 8899 8937 8949 8950 8973 8974 8978 8980 2197 9112 5800 5810 9171 6237 6238 6332 6572 6579
pep$	3543
peps$	3543
perceive$	4278 4279 4280 4281 4282 4283 4284 4285 4286 4287 4288 4289
perceived$	856
perfectly$	3732 3740 1052 8148 8149 8150 8151 8152 8153 8154 8155 8156 8157 8158 8159 8160 1273 1276
perfor	9159
performance$	6568
performers$	5163 5172
perfunctory$	3385
peril$	6906 6907
period	6011
period$	9346 6050
periods$	9346
permanently$	1662 5233 1663 5234 1664 1665 1666 1667 1668 1669 3246
permit$	45 46 171 172
permited$	45 46 171 172
permiting$	45 46 171 172
permits$	45 46 171 172
permitted$	45 46 171 172
permitting$	45 46 171 172
perpet	5771
perpetrator$	7273 7343 7566 7734 7735 7736 7737 838 839 840 841 4413 843 844 845 846 847 848 4420 9106 6267 6268 6269 6272 2702 2703 6639 3437
perpetrators$	7273 7343 7566 7734 7735 7736 7737 838 839 840 841 4413 843 844 845 846 847 848 4420 9106 6267 6268 6269 6272 2702 2703 6639 3437
perpetually$	1662 5233 1663 5234 1664 1665 1666 1667 1668 1669 3383
perpetuat$	38
perpetuated$	38
perpetuates$	38
perpetuating$	38
perpetuats$	38
perpetuatted$	38
perpetuatting$	38
persist$	7042 157
persisted$	7042 157
persistent$	383 384 1509 2618 2693 2705 3066 3252
persistently$	382 3252
persisting$	7042 157
persists$	7042 157
persistted$	7042 157
persistting$	7042 157
person	5872 2319 9228 9229 9251 9255 9263 5946 9329 2494 6165 6703
person$	7289 4381 7861 7862 7863 7867 7886 7887 7888 7889 7890 7891 1000 4573 8181 5321 5322 5716 2197 9215 9500 6332
personal$	3799
personality$	3213
persons$	7863 2197
persua	2135
persuade$	8500 8523 5189
persuaded$	6951 8423 8429 8434 8437 8443 8512 8531 8532 8533 8534 8535
pest$	6275
pests$	6275
petite$	2867 3376
petty$	2705 2744
phase	6666 6673 6677
phobia$	6792
phone	5732 2190 5762 5877 5914
phone$	388 3959 389 3960 390 3961 391 3962 392 3963 7299 7300 7301 7317 7318 7319 7320 7321 7322 7323 7324 7329 8575 8605 8606 8607 8608 8903 9067 2166 9073 9097 9212 2313 9249 2404 5978 2422 3045
phoneing$	2422
phones	2346
phones$	388 3959 389 3960 390 3961 391 3962 392 3963 7299 7300 7301 7317 7318 7319 7320 7321 7322 7323 7324 7329 8575 8605 8606 8607 8608 9067 2166 9073 9097 9212 9249 5917 2404 5978 2422
photo$	7302 3994 3995 425 426 8249 9033 5699 2129 2336 2388 2401 5973 9324
photog	2138 2313 5884 5885 5914 9298 2426
photograph$	3994 3995 425 426 8249 9033 5699 2129 5752 9090 9094 5866 2311 2336 9249 2388 9304 2401 5973 9324 5997
photographed$	6951 6989 3760 7969 8249 5752 9092 2187 3056
photographing$	5752
photographs$	3994 3995 425 426 8249 9033 5699 2129 9056 9057 5752 9090 5866 2311 9249 2388 9304 2401 5973 9324
photos	2313 5884 5885 5914
photos$	7302 7325 3994 3995 425 426 8249 9033 5699 2129 9057 9249 2388 9304 2401 5973 9324
physical$	3185
physically$	2859 3296
physique$	8273 8274 8275 6438 3375
physiques$	8273 8274 8275 6438 3375
picked$	3761
picking$	6543
pictur	6602 6657
picture$	7302 3994 3995 425 426 8249 9033 5699 2129 5898 2388 9304 2401 9324
pictures$	7302 7325 3994 3995 425 426 8249 9033 5699 2129 9056 9057 2388 9304 2401 9324
piece$	2327
pieceed$	2327
pieceing$	2327
pieces$	2327
pierced$	3376
piercing$	1399 8305 6482 2913
piercings$	1399 8305 6482 2913
pig$	2981
pillar$	5544 1985
pills$	6014 9378 6187 6791
pimp$	2628
pimped$	2628
pimping$	2628
pimples$	6489
pimply$	3376
pimpped$	2628
pimpping$	2628
pimps$	2628
pin$	4493
pink$	2910
pins$	2464
pip	6053
pip$	9388
pity$	5572 8908
place	6077
place$	0 1 2 3574 11 3601 6937 6938 6939 6940 6941 6942 6943 7143 7317 7318 7319 7320 7321 7322 7323 7324 7692 7826 8181 2168 2417 9389 9399 6074 9412 6142
placed$	0 1 2 3574 6914 6915 11 3601 6937 6938 6939 6940 6941 6942 6943 2090 2091 2142 2168 2217 2219 2516 3276
placem	9474
placement$	7934 7935 7936 1031 1032 1033 9428 6226 6380 2810 6382 6844 6846 3276 6859
placements$	7934 7935 7936 1031 1032 1033 9455 6226 6380 2810 6872
places$	0 1 2 3574 11 3601 6937 6938 6939 6940 6941 6942 7692 2090 2091 2168 5746 9455
placing$	0 1 2 11 3601 6937 6938 6939 6940 6941 6942 7574 7575 7576 7577 7578 7579 7580 7581 7582 7583 7584 7585 2090 2091 2168
plague$	804 2666
plagued$	804 2666
plagues$	804 2666
plaguing$	804 2666
plain$	2303 2877 2890 3037
plainly$	1560 1561 1562 1563 1681 5252 1682 1683
plaited$	6483
plaits$	6480
plan	9429 6666 6673 6677 6699
plan$	7038 9249 9392 9404 9430 9491 6226 6811 6812 6813 6846 6871
planned$	8587 9167 3116
planni	9216
planning$	7039 2038 2039 2040 2041 6568
plans$	7038 9249 6226 6811 6812
plastered$	1403
plastic$	2676
plate$	5736 2464
plates$	5736
play$	512 541 567 576 733 4628 6036 3195
played$	512 541 567 576 733
player$	6639
players$	5526 6639
playing$	512 541 567 576 733
plays$	512 541 567 576 733
plea$	9156 6578 6897
pleaded$	3326
pleads$	3326
pleas$	8949 8950 9156 6578 6579
please$	7292 7293 8479 8500
pleased$	195
pleases$	7292 7293
pleasing$	5213
plenty$	3718 3735
plot	2161
plotted$	9290
plotti	9216
plucked$	2919
plug$	914 915 2750
plugged$	914 915 2750
plugging$	914 915 7822 7823 7824 7825 2750 6322
plugs$	914 915 2750
plump$	4941 4976 3376
pnc	3046
pnc$	6617
pnd	3046
pnd$	6617
pneumonia$	3533
podgy$	3376
point	2383
point$	3656 5053 5211 8585 9300 6609
pointless$	2954
points$	6609
poison$	3162
poisoned$	3162
poisoning$	3162
polic	6701
police	2133 5709 5717 5718 5719 2149 2150 2151 5727 5728 9076 2184 5758 2198 2253 5861 5863 2303 5882 2312 9219 9220 2326 2339 2343 2359 5930 5952 5959 2392 2395 2414 6151 6166 3101 3123 3313
police$	7528 7711 7944 7945 7963 7964 7965 5305 8644 5310 5311 8954 8985 5677 2110 5696 2127 9034 5704 9044 9045 2140 9052 9053 9054 5720 5721 5722 9059 2154 9063 9072 2181 5755 9093 9096 5769 5788 9124 5790 9132 9133 5809 2244 5824 5825 9184 9196 2291 9198 2293 2296 5871 9207 5874 9210 9217 5883 2325 5901 5904 5906 5909 5910 9260 9265 9272 9287 9294 2393 2398 2399 9307 2402 5974 9311 2408 5985 2418 5993 9335 6151 9486 9501 6238 6367 2967 3012 3021 3047 3085 3087 3093 3103 6675 3308 3325
policed$	2396 3085 3447
polici	2253 5863 5882 2312 9219 9220 2326 2339 2343 5930 5952 2395 2414
policies$	8648 8649 8650 8651 8652 8653 8926
policing$	9044 5824 9198 5871 9217 5883 5895 5910 9247 9265 9285 9287 5985 6613 3085
policy$	8648 8649 8650 8651 8652 8653 8926
polish$	1381 4958 6488
ponytail$	8301 8302 8303 6481 6482
ponytails$	8301 8302 8303 6481 6482
poor$	3662 7009 7010 7011 7012 3801 4217 719 720 721 722 723 724 725 726 727 728 729 821 822 823 4466 7812 7845 7846 7847 7848 943 7850 7851 7852 7853 7854 7855 7856 7857 7858 7859 7860 1394 8315 1933 1934 1935 1936 8944 8945 8946 8947 2084 2349 2448 2609 2654 2657 2692 2758 2766 2802 2805 2894 2997 3016
poorly$	1379 2891
porn$	6198
pornography$	6198
portly$	3376
pose$	2258 9165
poses$	2258 9165
posing$	3054
positi	5922
position$	6908 2142
positions$	6908
positive$	3662 3682 9166 9275 3108 6778
posses	6162 3334
possession$	6162 9497 6163 3327 6905
possibility$	5139
possible$	2290 3061
post$	396 8879 8891 6609 3170
posted$	396 7411
poster$	2388
posters$	2388
posting$	7200 396
posts$	3590 3608 396 593 5973 6609
potential$	3061
pothead$	6275
potheads$	6275
power	6666
powerful$	2867
powerfully$	2869
powers	6673
practi	9355
practically$	526 1149 4720 1150 1151 1152 1153 1156 1157 1158 1159 1218 1219 2832 2842
practice$	2038 2039 2040 2041 6568
pre	2379
precin	5899
precinct$	9234 9302
precious$	1865 5450
precocious$	6195 3368
predator$	7734 7735 7736 7737 832 899 6267 6268 6269
predators$	7734 7735 7736 7737 832 899 6267 6268 6269
predatory$	3361
predic	3040
predicted$	2193 3260
prediction$	3268
predictions$	6838 3268
predictive$	3042
preemptive$	5950
prefer$	259 260 261 262 263 264 265 299 300 301 302 303 304 2613 3114
prefered$	259 260 261 262 263 264 265 299 300 301 302 303 304 2613
prefering$	259 260 261 262 263 264 265 299 300 301 302 303 304 2613
preferred$	259 260 261 262 263 264 265 299 300 301 302 303 304 8919 2059 2060 2061 2062 5656 8992 2613
preferring$	259 260 261 262 263 264 265 299 300 301 302 303 304 2613
prefers$	259 260 261 262 263 264 265 299 300 301 302 303 304 2613
pregab	6044
pregabalin$	9379
pregna	9374
pregnancies$	3501
pregnancy$	6770 3501
pregnant$	6769
prematurely$	3385
prepared$	279 280 281 5059 5062 8398 8399 8400 8401 2135 9167 5856
prescribed$	6762 3484
prescription$	3484
prescriptions$	3484
presence$	9206
present$	860 974 1100 1102 1103 1104 1105 4866 4867 4868 5760 2258 9165 2829 2830
presented$	1100 1102 1103 1104 1105 2829 2830
presenting$	1100 1102 1103 1104 1105 2829 2830
presents$	7101 7102 7329 7332 7703 861 975 1100 1102 1103 1104 1105 2258 9165 2829 2830
presentted$	1100 1102 1103 1104 1105 2829 2830
presentting$	1100 1102 1103 1104 1105 2829 2830
preser	3070
press$	2347 3114
pressing$	2347
pretext$	2249
prettiest$	1401 2914
pretty$	3376
preven	5846 2278
prevent$	2409
prevented$	8633
prevention$	9177 9181 2276 5850 6157
preventping$	2409
preventring$	2409
prevents$	2409
preventting$	2409
prey$	6949
prime$	7499 7500 2742 3061
principal$	9292 2742 3068
priori	2241 9159 2374 6673
priority$	2227 5906 9300 3061 3064 3066 3103 3129
prison	9436 6102 9466 6140 6158
prison$	7243 9417 9437 9475 9476 9493 3316
proact	2303 3101
proactive$	2141 5863 5874 5882 2312 9219 9220 5895 2326 2339 2343 5930 5952 2395 2414
probation$	3570
proble	6777
problem$	7898 7903 5410 8810 8975 5674 9292 6275 2722 2761 2764 2766 6338 3090 6760
problematic$	7234 7850 7851 7852 7853 7854 7855 7856 7857 7858 2761 2766
problems$	7473 7480 7481 7483 7484 7903 8100 2515 2544 6275 6338 6760 3265
procedure$	8648 8649 8650 8651 8652 8653 8926
procedures$	8648 8649 8650 8651 8652 8653 8926
proceedings$	9156 9254 6846
proces	6782
process$	8648 8649 8650 8651 8652 8653 8926 6146
processes$	8648 8649 8650 8651 8652 8653
processing$	3230
produc	6602
productive$	9166
professional$	5321 5322 5326 2967
professionalism$	8981 8982 8983 8984 6587
professionals$	7528 7840 7918 5158 5159 5161 5162
profil	6602 6657
profile$	9090 2309 5898 6265 6661 3091
profiled$	9091
profiles$	593 9090 2309 6661 3091
profiling$	3091
profits$	5661
programme$	119 121 122 9404 6874 6892
programmes$	119 121 122
progress$	2238 6226
progressed$	2238
progressing$	2238
progresss$	2238
prolific$	383 384 9105 2618 2693 2705 3066
prolong$	38
prolonged$	38
prolongged$	38
prolongging$	38
prolonging$	38
prolongs$	38
promiscuity$	3339
promiscuous$	2607 6195 3339 3368
promiscuously$	3339
promise$	8648 8649 8650 8651 8652 8653 8932
promises$	8648 8649 8650 8651 8652 8653 8932
proof$	2201
proper$	5418 5419 5420 5421
property$	7265 7266 7267 7268 3934 3935 3936 3937
propos	2407
propra	6044
propranolol$	9379
prosec	2236 9154 9155 5821 9160 5878 9223 5984 2510 3426
prosecute$	5807 3107 3132
prosecuted$	9213
prosecuteing$	3132
prosecutes$	3107
prosecuting$	3107
prosecution$	9147 9156 9319 3106 6904
prosecutions$	9156 9286
prospect$	5137
prostitute$	6198 2628 6201
prostituted$	2628
prostitutes$	6198 2628 6201
prostituting$	2628
prostitution$	7227 7241 6198
protagonist$	6639
protagonists$	6639
protect$	3622 7127 660 4253 7604 4813 4814 4815 4818 4819 4821 4822 4825 4829 8209 2111 2119 2120 2121 2282
protected$	660 8209 8214 8215 8216 8217 8218 8219 2119 2120 2121
protecting$	660 4254 7971 4813 4814 4815 4818 4819 4821 4822 4825 8209 8214 8215 8216 8217 8218 8219 8226 8231 8232 8233 8234 8235 2119 2120 2121 2282
protection$	7971 8197 8198 8199 8200 8206 8207 8208 8209 8214 8215 8216 8217 8218 8219 8226 8231 8232 8233 8234 8235 8799 5844 5960 5961 6094 6136
protects$	660 8209 2119 2120 2121 2282
protectted$	660 8209 2119 2120 2121
protectting$	660 8209 2119 2120 2121
protocol$	8648 8649 8650 8651 8652 8653
protocols$	8648 8649 8650 8651 8652 8653
proud$	5627
prove	2200 2216
prove$	5773
proved$	5773 3073
proves	2216
provid	3032
provide$	2124 5714 6214
provided$	7068 6214
provideed$	2124
provideing$	2124
providence$	6217
provider$	5305 5310 5311 8954 8985 5677 3022
providers$	5305 5310 5311 8954 8985 5677
provides$	2124 6214
providing$	6214
provin	2216
proving$	850
provision$	6813 6816
provocative$	6195 3340 3368
provocatively$	1379 2881 2891 6494 6496 3340 3368
provoke$	6925 6926 2667
provoked$	6925 6926 2667
provokes$	6925 6926 2667
provoking$	6925 6926 2667
prowl$	8570
pru	3244
pru$	6815
ps$	9260
psoriasis$	3378
psychiatric$	3189 3232 3496
psychiatrist$	9356 3496
psychiatrists$	3496
psycho	6011 3498
psycho$	6275
psychologist$	9346 9356 3497
psychologists$	3497
psychopath$	6275
psychopathic$	3361
psychopaths$	6275
psychos$	6275
psychosis$	3476 3524
psychotherapist$	9356
psychotic$	6333 3476
ptsd$	3458
public	5853
public$	7756 7757 7758 7759 7760 7761 7762 7763 7764 7765 7766 7767 7770 7771 4458 9164 9188 2389 2390 6162 6237 3286
puffer$	6495 2929 2937
puffers$	8358 8359 8373 8374 8375 8377 6495
pulled$	6951 781 6499
pulling$	5923
pumped$	6798
punch	9461
punish$	8964 2071 2072 2073 2074
punished$	7465 4409 4410 4411 4412 2071 2072 2073 2074
punishes$	2071 2072 2073 2074
punishing$	2071 2072 2073 2074
punitive$	8747
pupil	6165
pupil$	7862 7886 7887 7888 7889 7890 7891 9500 2669 6262 2701 6332 3244
pupils	5872 2319 9228 9229 9251 9255 9263 5946 9329 6703
pupils$	126 221 269 4057 4061 4062 4070 4088 616 4223 4382 812 813 814 7753 7756 7757 7758 7759 7760 7761 7762 7763 7764 7765 7766 7767 7770 7771 7807 7862 7865 7886 7887 7888 7889 7890 7891 998 8470 8471 8472 8473 8474 5146 5147 5148 5163 5172 5229 8613 5526 6186 6237 6262 6274 6332 2769 6578
purcha	5749 5750
purely$	1017
purple$	2910
purpos	2383 6602
purpose$	8823 8826 9185 2283 9300
pursu	2374
pursue	2250
pursue$	200
pursued$	200
pursues$	200
pursui	2250
pursuing$	200
push	2328
push$	353 354 355 535 2347 2616 3111
pushed$	353 354 355 535 2396 2616
pushes$	353 354 355 535 2616
pushing$	353 354 355 535 2347 2616
put	2588
put$	0 1 2 3574 6912 6913 11 6918 3601 6937 6938 6939 6940 6941 6942 6943 7068 7143 7172 3849 285 286 287 7399 7400 7401 4212 8444 8568 1835 2090 2091 2119 2120 2121 2168 2217 2219 2337 2338 2412 2469 2514 6214
puted$	0 1 2 11 285 286 287 1835 2119 2120 2121 6214
puting$	0 1 2 11 285 286 287 1835 2119 2120 2121 6214
puts$	0 1 2 3574 11 6918 3601 6937 6938 6939 6940 6941 6942 6943 285 286 287 8568 1835 2090 2091 2119 2120 2121 2168 5746 2514 6214
putted$	0 1 2 11 285 286 287 1835 2119 2120 2121 6214
putting$	0 1 2 3575 6911 11 285 286 287 7574 7575 7576 7577 7578 7579 7580 7581 7582 7583 7584 7585 8568 1835 2090 2091 2119 2120 2121 6214
pyjama$	5035 6495
pyjamas$	8364 8365 8366 8369 6495
queen$	6278 2708
queens$	6278
questi	9298 2426
question$	5997
questionable$	3662 7009 7010 7011 7012 4217 2609
questioned$	2580
quick$	195 8961 5627 2058 2662
quicker$	8019
quickly$	8020 8083 8913 8914 8915 8916
quiff$	6482
quiffs$	6482
quite$	3712 3732 1052 1191 1273 1276 2823 2831 2848
rabble$	819 820 6253 2689 3347
race$	4931 4934 4949 4953 4957 8313 4990
racists$	6557
radar$	9062 2157
raff$	6251
rag$	6248
ragged$	8332
rags$	6248
raid	5988
raid$	9323 6664
raided$	9313 9467
raids$	6664
raise$	4813 4814 4815 4818 4819 4821 4822 4825 5345 2845
raised$	5344 2845 6499
raises$	2845
raising$	4813 4814 4815 4818 4819 4821 4822 4825 2845
ran$	353 354 355 367 368 386 387 896 1018 1019 1020 1089 1090 2538 2616 2734 2737 6633
rang$	9014
ranger	2392
rape	6125
rape$	9460 6244
raped	6868
rarely$	1267 4838 1268 4839 1269 2492
rascal$	3347
rascals$	3347
rash	6006
rash$	72 73 645 9341 2653
rat$	6249
rate	2278
rate$	9157 6680
rated$	850 864 962 966
rates$	9157 6680
rather$	8977 8979 5692 2823
ratings$	9017 9018
rational$	3799
rats	2562
rats$	6133 6249
re	5849
re$	5112 5123 2693
reach$	7826 8479 8500 8523 5189 8545 8546 8547 6525 6527
reached$	7595 7596 7597 7598 8423 8429 8434 8437 8443 8512 8531 8532 8533 8534 8535
reaches$	6526
reaching$	8545 8546 8547 5213 6525
react$	8445 8964
reaction$	7925 7926
read	5761 6836
read$	7826 1745 1746 1747 8800 9096 9308 9407 6835
reader$	9071
readers$	9071
readily$	8913 8914 8915 8916
readin	9411 6077
reading$	9412 6543 3259
ready$	7499 7500 8961 5627 2135 2290 9420
real$	5418 5419 5420 5421 3144
realise$	4190 4191 4278 4279 4280 4281 4282 4283 4284 4285 4286 4287 4288 4289
realised$	4190 4191 7553 7554 4220 4221
really$	4750 1560 1561 1562 1563
rearrested$	6876
reason$	4808 8545 8546 8547 2249 6525
reasoned$	8423 8429 8434 8443 8512 8531 8532 8533 8534 8535
reasoning$	8545 8546 8547 5216 6525
reasons$	2249
reassurance$	8226
rebuff$	2656 2944
rebuffed$	8406 8411 8412 8413 8414 2656 2944
rebufffed$	2656 2944
rebufffing$	2656 2944
rebuffing$	2656 2944
rebuffs$	2656 2944
receiv	6602 3194
receive$	3766
receives$	2482
recent	2133
recent$	5704
reckless$	72 73 3662 7009 7010 7011 7012 3801 7234 645 2607 2653 3361
recklessly$	3335
recklessness$	7137 7138 7139 7140 7141 7142 7477
reclaim$	2423
reclaimed$	2423
reclaiming$	2423
reclaims$	2423
recognise$	7127 7604 4278 4279 4280 4281 4282 4283 4284 4285 4286 4287 4288 4289
recognition$	9071 6615
recomm	2407
recommit$	9116 9257
record	2195 2284 2315 5914 2385
record$	5414 5505 8967 5655 2158 2164 9123 5789 9125 9199 2310 5886 5893 5979 9496 6760 6896
recorded$	2169 2217 2219 2234 5886 5893 2337 2338 9290 3119
recording$	2038 2039 2040 2041 2158 2164 2311 5886 5893 6568
recordinged$	5886
recordings$	2311 5886
records$	9056 2158 2164 9123 9125 9199 5886 5893 9249 5979 6616 6760
recover$	3215
recovered$	9252 3215
recovering$	3215
recovers$	3215
recovery$	9476
recrui	9240
recruit$	339 2614 2615
recruited$	6951 339 3911 341 342 343 2614 2615
recruiter$	7734 6267 6270 6271
recruiters$	7734 6267 6270 6271
recruiting$	339 2614 2615
recruitment$	6961
recruits$	339 2614 2615
recruitted$	339 2614 2615
recruitting$	339 2614 2615
red$	1454 9172 2888 2910 6495 3117
redeal$	9116 9257
redemption$	6527
redheaded$	4976 3376
reduc	2278
reduce	2494
reduce$	6682
reduced$	6711
reduct	5850
reduction$	9181 9185
referenced$	5933
referr	9355 2458
referral$	5071 1501 5073 1503 1504 8804 6578 3319
referrals$	5071 1501 5073 1503 1504 8804 8949 8950 6578 6579
referred$	3194
refuge	6096
refuge$	9431
refus	2429 6824 3254
refusal$	3792 222 223 224 225 226 227 934 935 936 937 938 1483 1484 5080 1884
refusals$	1483 1484 5080 1884
refuse	3313
refuse$	675 682 683 684 685 686 688 716 1482 8402 8564 8565 8566 8568 2943 6533 3014
refused$	7533 675 682 683 684 685 686 688 716 1482 8402 8406 8411 8412 8413 8414 8564 8565 8566 8568 2943 6533 6574 3014
refuser$	6297 3353
refusers$	6297 3353
refuses$	675 682 683 684 685 686 688 716 1482 8402 8564 8565 8566 8568 2943 6533 3014
refusing$	675 682 683 684 685 686 688 716 1482 8402 8564 8565 8566 8568 8748 8749 2943 6533 3014
regard	6602
regard$	3632 3633 3634 3635 3636 3638 3639 8765 8766 8767 8768 8769 8770 8771 8772 5440 5441 5442 5443 5444
regarded$	852 968
regardless$	7054 7058 7501 8184
regist	2138 2313 5884 5914
register$	5730 9241 9249 9471 9472 6651 6813
registered$	2577 3224
registers$	9249
registrations$	6623 3053
regrettable$	5572 8908
regrettably$	3387
regular$	383 384 2618
regularly$	382 9366
rehab	9466 6140
rehab$	9475
rehabilitation$	3320
reject$	808 809 8402 8568 2668 2944
rejected$	808 809 8402 8406 8411 8412 8413 8414 8568 2668 2944
rejecting$	808 809 8402 8568 8748 8749 2668 2944
rejects$	808 809 8402 8568 2668 2944
rejectted$	808 809 8402 8568 2668 2944
rejectting$	808 809 8402 8568 2668 2944
relapse$	8446 6520
related$	9401 6246
relati	9422 9434 6602
relations$	6192
relationship$	6966 3773 437 438 439 7350 7351 7970 8188 8189 8249 2545 6178 6192 6395
relationships$	6966 3773 437 438 439 8188 8189 8249 6178 6192 6395
relay$	2354
relaying$	2354
relays$	2354
released$	2581 3313
relentlessly$	3383
relevant$	2413
reliab	2133
reliable$	5704
reliant$	6417
relied$	8531 8532 8533 8534 8535 2316
relies$	2548
relish$	755 756 757 758 2659
relished$	755 756 757 758 2659
relishes$	755 756 757 758 2659
relishing$	755 756 757 758 2659
reluctance$	3792 222 223 224 225 226 227 934 935 936 937 938
reluctant$	679 682 683 684 685 686 688 934 935 936 937 938 2058
relying$	2548
remain	3286
remain$	7143 554 555 824 866 867 868 869 870 871 872 873 874 875 963 987 988 989 990 991 992 1145 1149 4720 1150 1151 1152 1153 1156 1157 1158 1159 1373 8444 2698 2700 2704 2762 2763 2773 6857
remained$	4510
remains$	3674 219 220 554 555 824 866 867 868 869 870 871 872 873 874 875 4510 4515 963 987 988 989 990 991 992 1145 1149 4720 1150 1151 1152 1153 1156 1157 1158 1159 1373 5965 2698 2700 2704 2762 2763 2773
remand	5878
remand$	3561
remanded$	9213 6169 3561
remark$	1475 1476 1477 1478
remarkably$	2831
remarked$	1475 1476 1477 1478
remarking$	1475 1476 1477 1478
remarkked$	1475 1476 1477 1478
remarkking$	1475 1476 1477 1478
remarks$	1475 1476 1477 1478
reminded$	7040 7041 139 140 141 152 153 154 155 2176 2340 5963
reminder$	8905 8906
reminders$	7037 8905 8906
remiss$	3386
remit	2383
remorse$	6228
remorseless$	3361
remote$	8961
remov	2328 2374
remova	9463
removed$	8761 8762 9235 2396
render$	41 42 44
rendered$	41 42 44
rendering$	41 42 44
renderred$	41 42 44
renderring$	41 42 44
renders$	41 42 44
rent$	3555
reoffe	5854
reoffend$	8445 9099 9116 9257 6520
reoffended$	3567
reoffender$	3351
reoffenders$	3351
reoffending$	9184 9187 9189 3140 3567
reoffends$	3567
repair$	8964
repara	2586
reparation$	6157
repeat$	383 384 8445 2618 2693 3066
repeated$	3736 5570 5571 5594 8949 8950 2967 6579 3232
repeatedly$	382 5284 1967
replied$	7411 8645 8662 8663 8664 8665 9014
reply$	7424 7425 7426 7646 7648 8418 8424 8438 8790 8903 8964 8967 6517
replying$	7063 7200 7424 7425 7426
report	2131 5705 5713 2284 2314 2315 2385 6077 6602 6605
report$	7127 7515 7604 8743 8804 2052 9048 2158 2164 9123 9125 5886 2354 2371 2381 9316 9412 6578 6831
reportd$	2381
reported$	7384 7392 2207 5886 2318 2381 6655 6693
reporting$	8417 2158 2164 5886 2354 2381
reportinged$	5886
reportings$	5886
reports$	8743 8804 2158 2164 9123 9125 5886 2354 2381 9316 6578
reprimand$	3559
reprimanded$	3559
reprimands$	3559
reprobate$	3347
reprobates$	3347
reputation$	1036 1037 8938 5661 9006
reques	5725 2247 2407
request$	8804 8905 8906 6578
requested$	6620
requests$	8905 8906 8949 8950 6578 6579
requir	5725 6602
require$	8054 1300 1301 1302 4874 1304 1305 1306 1307 1320 1321 8228 4894 4895
required$	1320 1321 8228 4894 4895 2283 6103
requires$	1320 1321 8228 4894 4895
requiring$	1320 1321 8228 4894 4895
rerob$	9116 9257
reside	5853 2519 2522
residential$	6090 6093 2809
residents$	7711 4377 7756 7757 7758 7759 7760 7761 7762 7763 7764 7765 7766 7767 7770 7771 5526 9164 9188 6237 6238
resilience$	3369
resilient$	1345 1346 1347 1348 1355 3369
resist$	7127 7548
resistance$	934 935 936 937 938
resistant$	934 935 936 937 938 6530 6533 3361
resit	3261
resolution$	9495 6895
resort$	335 336
resorted$	335 336 2009
resorting$	335 336
resorts$	335 336 2010
resortted$	335 336
resortting$	335 336
respect$	7604 7625 4299 4457 8418 8424 8438 8765 8766 8767 8768 8769 8770 8771 8772 6287 6517
respit	2519
respite$	6090
respon	9040 5709 5771 9224 9240 6673
respond$	7604 8418 8424 8438 8790 8964 8967 6517
responded$	8645 8662 8663 8664 8665 8800
response$	1841 2038 2039 2040 2041 9036 9044 5863 5882 2312 9219 9220 5895 2326 2339 2343 5930 5952 2395 2414 6568 6709
responses$	1841 2038 2039 2040 2041 6568
responsib$	8810 8893 8931
responsibbed$	8810 8893 8931
responsibbing$	8810 8893 8931
responsibed$	8810 8893 8931
responsibilit$	4759
responsibilities$	8093 8610 8810 8931
responsibility$	7510 662 663 4238 4239 4240 4241 4242 4243 4244 4245 4246 4247 4248 4249 4250 4264 4265 4266 4267 4268 7630 8263 8610 8693 8765 8766 8767 8768 8769 8770 8771 8810 8931 2045 6873
responsibing$	8810 8893 8931
responsible$	6931 662 663 1355 8263 2037 8960 9106 2209 5891 2321 2397 2579
responsibs$	8810 8893 8931
rest$	8028 8251 8321 8322 8323 8951 6580
resteal$	9116 9257
rests$	8951 6580
result$	208 2250 5940 6831 6833
resulted$	6918
resulting$	5940
results$	8938 5661 9006 9017 9018 9266 9412 6831 6833
resupply$	9116
retail	2151 5853 5959
retail$	5899
retailers$	2127 9034 5722 9188 9294 2398 9307
retain$	3050
retained$	6620 3050
retaining$	3050
retains$	3050
retak	3261
return	6602
return$	6980 7107 7143 7172 7174 7175 7176 331 332 333 334 3933 363 367 368 3943 3982 3990 420 421 422 3997 7336 7604 8418 8424 8438 8444 8446 2289 6517
returned$	331 332 333 334 363 367 368
returning$	7063 7200 331 332 333 334 3930 363 367 368 3940 7407
returnned$	331 332 333 334 363 367 368
returnning$	331 332 333 334 363 367 368
returns$	331 332 333 334 363 367 368 2289
revealing$	8332 2929
review	2172
review$	2332 6377
reviewed$	2332 5934
reviewes$	2332
reviewing$	2332
reviews$	2332 6377
reward$	2268
rewards$	2268
ride$	535
rided$	535
rides$	535
riding$	535
riff$	2680
right$	3662 3664 3682 7466 7467 7630 7805 4737
rightly$	2052
rigid$	8961 5627
rigoro	2341
rigorous$	5912
ring	2371 3067
ring$	8367 2147 5942 2422 2687 6495
ringin	9194
ringing$	8417 2147 5942 2422
ringle	9113 9150 6703
ringleader$	9134 9170 9211 6638 3348
ringleaders$	9134 9170 9211 6638 3348
rings$	4660 4661 4992 8367 2147 5942 2422 6495
ringworm$	3529
riot$	6306 6307 6308
ripped$	5045 2922 2929
rise$	2380
risk$	6906 6907 6917 3586 16 17 18 3627 6963 6964 6965 6967 6968 6969 6970 6972 6973 6974 6976 7448 592 7568 7569 7613 7614 7615 7616 7617 7618 7619 7620 7621 7622 7623 7624 7635 7636 7637 7638 7639 7667 7674 7687 4421 851 4423 4424 4425 4426 4427 4428 4429 4430 4431 4432 7768 7769 4435 4436 4526 4527 957 958 4530 960 961 7868 7869 7870 7871 7872 7873 7874 7875 7876 7877 7878 7879 7880 7881 7882 7883 7884 7885 7958 8188 8189 8197 8198 8199 8200 8201 8202 8203 5566 5829 2281 5934 6137 2605 3060 3087
riskier$	3662 2607
risks$	6906 6907 6963 6964 6967 6968 6969 6970 6972 6973 6974 6976 3695 3696 7568 7569 7613 7614 7615 7616 7617 7618 7619 7620 7621 7622 7623 7624 7636 7637 7638 7639 7667 7958 8188 8189 8197 8198 8199 8200 6177
risky$	6906 6907 3662 3801 7234 4357 2607 2664 2761
ritalin$	3486
rivalry$	6246
rivals$	6238
road$	7166 3908 2822
roadman$	7724 6247 3346
roadmen$	7724 6247 3346
roam$	7205
rob$	9116 9193 9257 9312
robbed$	6951 6954 7443 2594
robber	9030 9040 5709 9113 5780 9126 2222 9137 5854 9225 9226 9227 9239 2355 9268 6150 6151 6162 6164 6634 6718 3334
robber$	7782 7783 7784 9106 6275 6276
robberies$	9114 9115 5793 9189 5926 9485 9499 9508 6681 6905
robbers$	7782 7783 7784 6275 6276
robbery$	7227 9036 9044 2141 5717 5718 5719 2149 2150 2184 5793 9132 5809 5863 5882 2312 9219 9220 5895 2326 2331 5906 2339 2343 5930 5952 2395 2414 9485 9486 9497 9499 9508 3061 3078 3121 6905
robbing$	9315 9321
robs$	9193 9312
robust	2341 3101 3138
robust$	5912 2366
robuster$	2366
robustly$	6656
rode$	535
role$	7510 8931
roles	9233
roll$	788 8835 6841
rolled$	6827 6841
rolling$	788
roma$	1381 4958
romanian$	1381 4958 6488
room$	2127 9034 9052 9053 9054 5720 5721 5722 5755 9093 9294 6097 6129 2561 6142 9479 6704
rooms$	6704
ropes$	7955
rose$	6680
rot$	8795 9009
rotten$	2691 6333
rough	6865
rough$	4397 2665 2691 2890
round$	7957 4629 7995 2236 6511 6682
rouser$	6260
rousers$	6260
route	9228
route$	3908 9283
routes$	9283
row$	5140 8476 5142
rowdy$	2766 3361
rows$	2515 2544
rubber$	2990
rude$	7859 7860 7942 8568 3361
ruffian$	3347
ruffians$	3347
rug$	8928
rui$	3562
rule$	7715 8648 8649 8650 8651 8652 8653
rules$	8031 8648 8649 8650 8651 8652 8653 8926 6239
run$	6980 7030 7143 7172 7174 7175 7176 3850 3851 3852 353 354 355 367 368 3948 3953 386 387 4205 788 801 802 896 1018 1019 1020 1089 1090 1190 8446 1557 1558 8568 5676 2350 2538 2616 2733 2736
runaway$	7782 7783 7784 6275 6276
runaways$	7782 7783 7784 6275 6276
rung$	8800
runner	6653
runner$	7258 7785 885 6275 6277
runners$	7258 7785 885 9129 6275 6277
runnin	5771 9240
running$	3905 353 354 355 367 368 3947 3949 3953 386 387 788 801 802 896 1089 1090 1190 8568 9106 9224 2350 2538 2616 2732 2735 6706
runs	9240
runs$	353 354 355 367 368 3953 386 387 788 801 802 896 1018 1019 1020 1089 1090 1190 8568 2350 9325 2538 2616 6706
rushed$	2453
s$	5769 9107 5824 6026 6039 2479 6062 2506 6081 6083 6084 6093 2527 2528 6105 9468 6139 6143 9480 6172 6740 6743 6746
s17$	3552
s20$	3552
s47$	3552
sabotage$	2655
sabotaged$	2655
sabotages$	2655
sabotaging$	2655
safe$	6959 6960 3682 7567 7571 4237 7573 7586 7587 7595 7596 7597 7598 8163 4846
safeguard$	3622 7127 4257
safeguarding$	8206 8207 8208 8209 8217 8218 8219 8226 2967
safer$	3662 3682
safety$	6916 3582 6967 6968 6969 6970 6971 6972 6973 6974 6975 6977 3703 3704 7568 7569 7573 7574 7575 7576 7577 7578 7579 7580 7581 7582 7583 7584 7585 8197 8198 8199 8200 9063
said$	88 3861 4052 4053 4060 4199 8465 5257 5258 5261 5396 5397 1907 1908 2207
sallow$	3376
same$	7055 7057 7059 7061 7502 4414 4871 4872 4873 1359 4993 8335 8348 5024 5032 2864
sanction$	2382 3108
sanctioned$	4409 4410 4411 4412
sanctions$	2382
sand$	8925
sandy$	2888
sat$	1463 1464 1465 1896 1897 1898 1899 1900 1901 1902 1903
satisfy$	8500
savage$	7782 7783 7784 6275 6276
savages$	7782 7783 7784 7802 7803 7804 6275 6276
saved$	7595 7596 7597 7598 8531 8532 8533 8534 8535
saving$	8938 6527
savvier$	1043 1044 1045
savvy$	1043 1044 1045 1355 6389 3367
saw	2450 2545
saw$	1825 1826 6021
say$	7127 3794 3847 7515 7544 7604 816 8404 8418 8424 8438 5257 5258 5261 2334 6517
saying$	816 8417 8478
says$	816 8405 8465 5257 5258 5261 1907 1908
scabies$	3528
scallies$	3347
scally$	3347
scallywag$	3349
scallywags$	3349
scan$	2332 9368 9376
scandal$	3385
scandalous$	3385
scaned$	2332
scanes$	2332
scaning$	2332
scans$	2332 9376
scant$	61 68 5430 5437
scantily$	1379 2880 2891
scar$	1399 6482
scarcely$	1229 1231 1232 1267 4838 1268 4839 1269 1322 4893 1323 1324 2834 2835 2850
scare$	8243 8244 8245
scared$	8201 8202 8203 1340 1341
scarf$	8372 6495
scars$	1399 6482
scarves$	8372 6495
scatter$	9289
scattering$	2394
scenario$	6908
scenarios$	6908
scheme$	6651
schemer$	6275
schemers$	6275
scheming$	3361
schizophrenia$	3477
schizophrenic$	3477
school	2491 9411 6828
school$	7246 7247 7248 7528 7612 7744 7745 7746 7747 7748 7749 7756 7757 7758 7759 7760 7761 7762 7763 7764 7765 7766 7767 7770 7771 7789 7918 5305 5310 5311 8954 8985 5677 2110 9382 6054 9395 9396 6062 9398 9399 9405 9408 9409 9412 9414 9415 9420 6113 6191 2726 2967 3012 3021 3022 6806 6807 6822 3253 6825 3260 6837 3269
schoolboy$	2701
schooling$	6822
schoolmates$	6274
schools$	7744 7745 7746 7747 9455 6807
sclerosis$	9475 6730
scoliosis$	3540
scor	6631
score$	7955 6708
scored$	9091
scores$	6708
scorn$	2656
scorned$	2656
scorning$	2656
scornned$	2656
scornning$	2656
scorns$	2656
scour$	2332
scoured$	2332
scoures$	2332
scouring$	2332
scours$	2332
scrap$	7437
scraped$	6483
scratch$	8825
scrawny$	3376
screamed$	7533
screen	2458
screening$	9363
screens$	8575 8605 8606 8607 8608
screenshot$	2311
screenshots$	2311
screwed$	980
scrote$	3349
scrotes$	3349
scrounger$	6275
scroungers$	6275
scruffily$	1379 2891 6494 6496
scruffy$	1381 4956 8332 2890 2910 2922 2929 3376
scum$	3347
scumbag$	3347
scumbags$	3347
search	9055 2236 9155 2260 9223 9298 2426
search$	2202 9141 5807 9147 9151 9152 2265 5848 2302 2306 2332 5916 9323 5997
searched$	2265 2332 9313
searches$	9151 9152 5831 2265 2306 2332 5916 9285
searching$	9151 2265 2306 2332
searchped$	2302
searchs$	2302 2332
seasoned$	3370
seating$	5914
second$	1359 5439 5641
secrecy$	4143 8815
secretive$	3361
sectio	9466 6140
section$	5818 3278
sectioned$	9475 3480
secur	3070
secure	2250 2522
secure$	7420 7421 6093 6158 2600 3050
secured$	9322 6620
secureed$	3050
secureing$	3050
secures$	3050
securi	2151 5758 2250 5959 2392
security$	7711 2127 9034 5722 2181 9093 2291 9294 2393 2398 2399 9307 2418 6238
seduce$	194 2611
seduced$	194 759 2611
seduces$	194 2611
seducing$	194 2611
see	2450
see$	7127 7143 4278 4279 4280 4281 4282 4283 4284 4285 4286 4287 4288 4289 8147 8389 8790 8967 9078 2288 2310 2334 9309 6021
seed$	6262
seeds$	6262
seeing	2450
seeing$	7063 7200 6021 2555 2639
seek	5725 2247 2250 2316 3092
seek$	202 397 398 399 400 401 402 403 761 4332 762 763 764 765 766 767 783 784 786 8568 2124 9218 5897 2779 2780
seeked$	2124 5897
seeker$	7780 6231 6349 6857
seekers$	7780 6231 6349
seekin	5725 2247 2316
seeking$	202 397 398 399 400 401 402 403 761 4332 762 763 764 765 766 767 783 784 786 4555 4564 8568 2124 5897 6231 6349 2779 6857
seeks$	202 397 398 399 400 401 402 403 761 4332 762 763 764 765 766 767 783 784 786 2124 9218 5897 2779 2780
seem$	554 555 824 866 867 868 869 870 871 872 873 874 875 963 987 988 989 990 991 992 1100 1102 1103 1104 1105 1145 1149 4720 1150 1151 1152 1153 1156 1157 1158 1159 4866 4867 4868 1373 1851 1852 2698 2700 2704 2762 2763 2773 2829 2830
seemed$	554 555 824 866 867 868 869 870 871 872 873 874 875 963 987 988 989 990 991 992 1100 1102 1103 1104 1105 1145 1149 4720 1150 1151 1152 1153 1156 1157 1158 1159 1298 1373 1851 1852 2698 2700 2704 2762 2763 2773 2829 2830
seeming$	1851 1852
seemmed$	1851 1852
seemming$	1851 1852
seems$	219 220 554 555 824 866 867 868 869 870 871 872 873 874 875 963 987 988 989 990 991 992 1100 1102 1103 1104 1105 1145 1149 4720 1150 1151 1152 1153 1156 1157 1158 1159 1373 1851 1852 2698 2700 2704 2762 2763 2773 2829 2830
seen	9291 9328 2545 2584
seen$	7553 7554 4220 4221 853 969 1055 8423 8429 8434 8443 8512 1825 1826 8831 9278 2450 2466 2555 6633 6643 6655
sees	2450 2545
sees$	6021
seize	2167
seize$	5738 3050
seized	5737 2167
seized$	9072 5738 9252 6620
seizeed$	3050
seizeing$	3050
seizes	2167
seizes$	5738 3050
seizin	2167
seizing$	5738
seizure$	2167 9275 9384 6616 3461
seizures$	6616 6734 3461
seldom$	1267 4838 1268 4839 1269
select	2241
selective$	3231
selectively$	3231
self	3161 3183
self$	3571 3573 3612 3613 43 3615 3616 3617 3618 3619 3620 50 6957 6958 3624 3625 60 96 7132 3856 3857 3858 7223 3901 3956 7427 7428 7430 4114 4115 4116 4117 4118 4119 4120 4121 4123 4124 7462 7463 7476 4150 4151 4152 4153 7489 7490 7491 7492 7493 7494 7495 7496 7497 7498 4168 4169 4170 4171 7507 4232 4236 666 7574 7575 7576 7577 7578 7579 7580 7581 7582 7583 7584 7585 4251 4252 7588 7589 7590 7591 7592 7593 7595 7596 7597 7598 4290 4291 4292 7799 7974 7975 7976 7977 7978 7979 7980 8148 8149 8150 8151 8152 8153 8154 8155 8156 8157 8158 8159 8160 8161 4828 8164 8165 4831 8172 5621 9374 6125 6174 6199 6200 2649 2717 6415 6416 2846 2858 2985
selfharm$	6754
selfharmed$	6754
selfharming$	6754
selfharms$	6754
selfie$	7302 3994 3995 425 426
selfies$	7302 3994 3995 425 426
selfish$	3361 3385
selfme	6732
sell$	6980 7143 7172 7174 7175 7176 3850 3851 3852 353 354 355 410 7646 7648 2616 2629 6214
sellin	5771 9113 9194 9240
selling$	7237 353 354 355 410 9106 9321 2599 2616 2629 6627 6903
sells	9240
sells$	353 354 355 410 9325 2599 2616 2629
selves$	3571 3573 3612 3613 43 3615 3616 3617 3618 3619 3620 50 6957 6958 3624 3625 7132 3856 3857 3858 7223 3956 7427 7428 7430 4114 4115 4116 4117 4118 4119 4120 4121 4123 4124 7462 7463 7476 4150 4151 4152 4153 7489 7490 7491 7492 7493 7494 7495 7496 7497 7498 4168 4169 4170 4171 7507 4232 4236 666 7574 7575 7576 7577 7578 7579 7580 7581 7582 7583 7584 7585 4251 4252 7588 7589 7590 7591 7592 7593 7595 7596 7597 7598 7799 7974 7975 7976 7977 7978 7979 7980 8148 8149 8150 8151 8152 8153 8154 8155 8156 8157 8158 8159 8160 8161 4828 8164 8165 4831 8172 5621 6174 6199 6200 6415 6416
semh$	3544
sen$	9394 3242 6814
send	2131 2314 2371
send$	6980 7143 396 7646 7648 2130 2342 5936 5942 2381 2642 6214 3242 6814
sendd$	2381
sended$	2381
sending$	396 8545 8546 8547 2342 5942 2381 2642 6525
sends$	396 2342 5936 5942 2381 2642
sensation$	2660
sense$	7628 4295 4827 1257 1258 4830 8353 8738 8739 8740
sensible$	6928 3662 3682 1355
sensit	2133
sensitive$	5704 6364
sensory$	3211
sent	2131 5966 5969
sent$	396 7399 7400 7401 7411 2130 9308 6102 2574 6169 2642 6214 6574 3285
senten	9434
sentence$	2365 9507 6875 3315 6887 6904
sentenced$	6169 3315
sentences$	2365 9507
sentencing$	3315
separa	9434 9436 6102 6104 9481
separate$	9289
separated$	9437
separating$	2394 9437
separation$	9439
september$	7248
sergea	5717 5718 5719 2149 2150 2151 2184 5863 5882 2312 9219 9220 2326 2339 2343 5930 5952 2395 2414
sergeant$	2127 9052 9053 9054 5720 5721 5722 2181 5755 9198 9217 5883 9230 5910 9260 9265 9287 2402 5974 2408 5985 5993 6675
serial$	383 384 2618 2693 2705 3066
series$	1710 6648 6649
serious$	3630 5418 5419 5420 5421 2693 2967
seriously$	8683 8684 8702 8703 8704 8705 8706 8707 8708 8709 8710 8711 8712 1967
seriousness$	7613 7614 7615 7616 7617 7618 7619 7620 7621 7622 7623 7624 7636 7637 7638 7639
sertraline$	3489
serve$	2357
served	9259
served$	2357 2587
serves$	560 561 2357
servic	9355
service$	7721 5305 5310 5311 5321 5322 8933 8954 8985 5669 5677 2110 9184 9363 9369 2967 6568 3012 3021
services$	7612 7840 7946 8220 8221 8222 8223 8224 1505 1506 1507 1508 5305 8644 5310 5311 8954 8985 5677 9363 6227 6514
serving$	2357 6082 6556 3295
session$	119 121 122 4605 8561 8562 8563 6226
sessions$	119 121 122 3733 7069 7918 4605 6226
set$	337 7751 4938 1540 1541 1654 2168 2578 6441 6442 6809
setting$	2578
settle$	8418 8424 8438 6517
seven	5872 2319 9228 9229 9251 9255 9263 5946 2387 9329 6703
seven$	7752 7806 5958
severa	9081
several$	3736 1415 5570 5571 5594 8949 8950 6579 3061 3232
severe	3178
severely$	3252 3283
sex$	6966 3773 7162 3895 3975 7312 3980 411 3987 7325 427 428 429 430 7347 7348 4085 7967 7968 8188 8189 8249 6148 6178 6194 6204 6395
sexual$	7234 3967 3978 412 413 414 415 417 3991 3992 3993 427 428 429 430 7349 7967 4662 4665 8250 2457 2621 2631
sexualised$	7234 3967 7850 7851 7852 7853 7854 7855 7856 7857 7858 6196 6197 2766 3368
sexuality$	7419
sexually$	2624 2825 2826 2860 3200 3296 6868
sgt$	9260
shabbily$	1379 2883 2891
shabby$	2922 2929 3376
shadow	2426
shadow$	2182 5997
shadowed$	2182
shadowing$	2182
shadows$	4992 2182
shaggy$	2888
shall$	1512 1513 1514 1515 1516 1517 2317
shallow$	3361
sham	9330
shambles$	3385
shambolic$	3385
shame$	8827 5572 8908 2987
shameful$	8747 3385
shamefully$	3385
share	2314 3032
share$	7143 396 697 1461 8418 8424 8438 8790 8964 8967 5698 2128 2130 2370 2381 2526 6517
shared$	396 1461 5396 5397 8800 5698 2128 2130 2381
shareed$	2381
shareing$	2381
shares	3032
shares$	396 1461 5698 2128 2130 2381 2526
sharin	6602 3032
sharing$	396 1461 8841 5698 2128 2130 2526
sharper$	1043 1044 1045
shaved$	2906 2908 2910 6483 2919
shaven$	2878 2879 2907 2910 2919
she$	3678 4018 4057 4061 4062 4087 616 811 4382 812 7718 813 814 7954 8470 8471 8472 8473 8474 5146 5147 5148 5150 5305 8644 5944 3246
shed	6865
shed$	2025
shedding$	2025
sheep$	7743 6275
sheet$	6704
sheets$	6704
shelter$	7317 7318 7319 7320 7321 7322 7323 7324
shielding$	8209 8214 8215 8216 8217 8218 8219 8226
shift$	3850 3851 3852 3134
shifty$	2890
shirk$	2025
shirked$	2025
shirking$	2025
shirkked$	2025
shirkking$	2025
shirks$	2025
shirt$	8341 6495
shirtless$	3376
shirts$	8341 6495
shocking$	1933 1934 1935 1936 5572 8908 8944 8945 8946 8947 2766 2997
shockingly$	3387
shoddy$	3385
shoes$	4997 1427 8355 8356 8357 8358 8359 8367 6495 6500
shooti	9126 9225 9226 9227
shootings$	9114
shop	2151 5899 5959
shop$	7246 7247 2127 9034 5722 9234 9294 9302 9307
shopke	2151 5853 5959 6165
shopkeeper$	7100 7314 9500
shopkeepers$	7100 7314 7711 2127 9034 5722 9164 9188 9294 2398 9307 6237 6238
shopli	2222 9137 5854 9226 9227 9239 2355 6150 6162 3569
shoplifter$	7782 7783 7784 6275 6276
shoplifters$	7782 7783 7784 6275 6276
shoplifting$	7227 7237 7241 7808 5793 9189 2331 5926 9303 9485 9497
shoppe	5853
shoppers$	9164 9188 6237
shopping$	5899
shops$	2127 9034 5722 9234 9294 9302 2398 9307
short$	4941 8333 5045 8736 8737 2775 2867 2888 2909 2910 2929 2984 6577 3376
shortcoming$	2966
shortcomings$	8615 8616 8617 2966 6539 3384
shortest$	1401 2914
shorts$	8355 8356 8357 8373 8374 8375 8380 6495 6500
shot$	5866
shots$	5866 9258 9282
shotter$	3353
shotters$	3353
shotting$	353 354 355 2616
should	6066
should$	21 22 23 24 25 26 493 494 605 619 627 628 629 630 631 632 633 634 635 643 647 648 649 650 693 1131 1266 1316 1716 1718 1719 1720 1721 5294 8639 5424 1924 5500 5745 2181 2317 9401 2969
shoulder$	7931 1396 3013
shouldered$	6444 3013
shouldering$	3013
shoulderred$	3013
shoulderring$	3013
shoulders$	7931 7985 3013
shout$	1018 1019 1020
shouted$	2536
shouting$	2515
shouts$	1018 1019 1020
show	2200 5772 2216 6602
show$	646 667 668 7604 4274 8418 8424 8438 1636 8596 5746 2334 6517
showed$	646 667 1859 5746
showin	2200 2216
showing$	667 1859 9032 9385
shown	5966 5969
shown$	646 668 8513 8514 8515 8516 1859 2169
shows	2200 5772 2216
shows$	646 667 1635 1859 5746 5792 2334
shrug$	732 2044
shruged$	732 2044
shrugged$	732 2044
shrugging$	732 2044
shruging$	732 2044
shrugs$	732 2044
shunt$	2464
shut$	2093 6574
shuts$	2093
shutting$	2093
shy$	6353
siblin	9445 9446
sibling$	6379 2812
siblings$	3572 7941 8120 9451 6175 6379
sick$	9342 9382
sickle$	3174
side$	8276
sidelined$	2998
sight$	9208 6676 3185 3223
sighted$	6555 6655 6794 3404
sighting$	2177 6628
sightings$	2177 9195 6628 3122
sign$	2003 2004 2005 2006 8929 8930 6576 6578
signal$	7089 9271
signals$	7089 7090
signed$	2475 2476
significant$	955 956
signs$	2003 2004 2005 2006 8929 8930 8949 8950 9238 6576 6578 6579
silence$	4143 8815
silliness$	7137 7138 7139 7140 7141 7142 7477
silly$	3630 72 73 3662 3801 608 2652 3361
silo$	3025 3026
siloed$	3389
silos$	6595
similar$	1381 4958 2867
simple$	3308
simpler$	2290
simply$	526 7559 7560 7561 7562 1017 1560 1561 1562 1563 5293 1855 1856 2011 2012 2055 3003
since$	9463 6420 6893
single$	1623 1624 5226 1751 5323 5395 2133
sister	9422 6098 9435 6101 9445 9446 2560
sister$	2511 9433 6126 6379
sisters$	7941 4743 4744 4745 6379
sit	9291 9328
sit$	3828 1463 1464 1465 1467 8418 8424 8438 1896 8965 6517
site$	6614
sits$	1463 1464 1465 1467 1896 1897 1898 9240
sitting$	7499 7500 1896 1897 1898
situation$	6908 7483 7484 7568 7569 7573 7574 7575 7576 7577 7578 7579 7580 7581 7582 7583 7584 7585 7692 8204 8205 5566 8943 5674 2544 6860
situations$	6908 7692
six	5872 2319 9228 9229 9251 9255 9263 5946 2387 9329 6703
six$	7806 1371 4943 4944 1415 8321 8322 8323 8324 8325 8326 5163 5172 5178 5958
sixteen$	1134 1135 1136 1137 6400
skaters$	5163 5172
skeletal$	2867
ski$	2934
skills$	4827 1257 1258 4830
skimpy$	2929
skin$	4965 4980 9353 6465 2896 2902
skinned$	6426 6458
skinniest$	1401 2914
skinny$	4941 4976 5045 2867 2929 3376
skins$	7329
skirt$	8355 8356 8357 6495 6500 6507
skirts$	8355 8356 8357 8373 8374 8375 8380 8383 6495 6500 6507
skive$	3338
skived$	3338
skives$	3338
skiving$	3338
skunk$	6031
slag$	6275
slags$	6275
slapdash$	3385
slave$	6319 2749 3356
slaves$	6319 3356
sleep	6010 6038
sleep$	7143 7205 405 9345 9366 9373 2516 2550 2573 2622 3203
sleeped$	2564
sleepes$	2564
sleeping$	405 2516 2550 2564 2622 3192
sleeps$	405 2516 2550 2564 2573 2622
slender$	2867 3376
slep$	3294
slept$	405 6052 2549 2622 3294
slicked$	1395 6483
slide$	6588 6704
sliders$	8355 8356 8357 8373 8374 8375 8377 6495 6500
slides$	6704
slight$	2867 3376
slightest$	5204 5431
slightly$	1369 2869
slim$	4941 2867 3376
slimly$	2869
slippers$	8369 6495
slipshod$	3385
slit$	2919
sloppy$	1933 1934 1935 1936 2997 3385
sloth$	6590
slow$	934 935 936 937 938 1933 1934 1935 1936 8944 8945 8946 8947 8961 5627 2058 2997
slowly$	8961
slut$	6275
sluts$	6275
sly$	3361
smacke	2536
smacked$	6107
small$	910 4730 4941 1376 8333 2833 2867
smart$	4958 6387 6393 2929
smarter$	3662
smartly$	1379 2891 6494 6496
smarts$	6388
smelly$	8332 3376
smitten$	449 450 451 452 453 454 455
smok	2460
smoke$	6980 7143 7172 7174 7175 7176 310 7646 7648 8568
smoked$	7411 8568
smokes$	8568
smoking$	3583 3584 3585 593 8568
snakes$	6275
snapchat$	3757 3758 3759 388 3959 389 3960 390 3961 391 3962 392 3963 7299 7300 7301
sneak$	6275
sneaks$	6275
snood$	8372 6495 3380
snoods$	8372 6495 3380
snub$	2656
snubbed$	8406 2656
snubbing$	2656
snubed$	2656
snubing$	2656
snubs$	2656
so$	7056 7060 5296 1864 2823 2831
social$	7229 7235 388 389 390 391 392 4364 7809 4554 7895 7943 5305 8644 2097 2099 5732 2190 5762 9115 5877 9327 2557
society$	7756 7757 7758 7759 7760 7761 7762 7763 7764 7765 7766 7767 7770 7771
sociopath$	6275
sociopathic$	3361
sociopaths$	6275
sod$	5451
sofa	3280 6865
sofa$	9456
sofasu	6851
soft$	7499 7500
sold$	353 354 355 410 2599 2616 2629 6214
solely$	2046 2047 3011
solicit$	2650
solicited$	2650
soliciting$	2650
solicits$	2650
solicitted$	2650
solicitting$	2650
solid$	2867
solidly$	2869
solve	3110
solves	3110
solvin	3110
somali$	1381 4958 6488
some$	85 590 1415 2349
somebody$	7199 7539 5305 8644 2368
someone$	7199 4010 7539 4770 1238 5305 8644 2368
something$	7388 8571 9245
somewhere$	7317 7318 7319 7320 7321 7322 7323 7324
son	9269
son$	8078 6051
sons$	8078
soon$	8913 8914 8915 8916
sooner$	8019 8627 8636
sophisticated$	1097 3370
sorely$	1967
sorry$	8513 8514 8515 8516
sort$	7707 8206 8207 8208 8328 6236
sorts$	6236
sought	9259
sought$	202 397 398 399 400 401 402 403 761 4332 762 763 764 765 766 767 783 784 786 2780
sound$	1100 1102 1103 1104 1105 2829 2830
sounds$	1100 1102 1103 1104 1105 2829 2830
source	6602
source$	5704 2134 2391 9317 9340 3032 6604 3034
sources$	2134 9317 6604
south$	1392
space$	8181 5869 6142
speak	2545
speak$	7127 7296 393 394 395 1106 1107 1108 1109 1110 1111 1138 1139 1140 1141 4837 8389 8418 8424 8438 8503 8545 8546 8547 8790 6517 6525
speaking$	393 394 395 8417 6543
speaks$	393 394 395 1106 1107 1108 1109 1110 1111 1138 1139 1140 1141 8503 1907 1908
special$	2487 9394 3266 3277
specialist$	9356
speech$	2451
spell	6836
spelli	6077
spelling$	9412 3259
spend$	7143 3809 3810 3873 7379 7380 7381 7382 7383 794 795 796
spendded$	794 795 796
spendding$	794 795 796
spended$	794 795 796
spending$	7063 7200 7379 7380 7381 7382 7383 794 795 796
spends$	794 795 796 9291
spent$	794 795 796 2587
spice$	6031 9378
spiky$	2888 2910
spineless$	3385
spirit	6010
spirits$	9345
spite$	3702 132 133 135 3734 166 167 168 7269 7270 7271 7272 2000
spiteful$	8747 3361
split	9434 9436
split$	9289 6102
spliting$	2394
splitting$	2394
spoiled$	3361
spoilt$	3361
spoke$	393 394 395
spoken$	7040 7041 139 140 141 7384 4409 4410 4411 4412 8423 8429 8434 8443 8512 8800
sporadic$	7845 7846 7847 7848 943 2758
sport$	1398 1432 1433 1434 1435 1436 1437 1438 1439 1440 1441 9371 2911 2924
sported$	1398 1432 1433 1434 1435 1436 1437 1438 1439 1440 1441 2911 2924
sporting$	1398 1432 1433 1434 1435 1436 1437 1438 1439 1440 1441 2911 2924
sports$	1398 1432 1433 1434 1435 1436 1437 1438 1439 1440 1441 2911 2924
sportted$	1398 2911
sportting$	1398 2911
sporty$	2890
spot$	9202 9237 6695 6717
spots$	9202 9237 6489 6717
spotted$	3404
spotty$	1394 4976 8315 2894 3376
spray$	2904
spree$	6696
spring$	7248 7249
spurn$	2656 2944
spurned$	8406 2656 2944
spurning$	2656 2944
spurnned$	2656 2944
spurnning$	2656 2944
spurns$	2656 2944
squad	5709 5712 5717 5718 5719 2149 2150 5728 2184 5863 5882 2312 9219 9220 2326 2339 2343 5930 5952 2395 2414
squad$	9044 9045 2140 9047 9052 9053 9054 5720 5721 9059 2154 9063 5755 9133 9198 9217 5883 9230 5910 9260 9265 9287 5985
squander$	2655 3018
squandered$	2655 3018
squandering$	2655 3018
squanderred$	2655 3018
squanderring$	2655 3018
squanders$	2655 3018
square$	9302
squarely$	2046 2047 3011
squint$	3378
squints$	3378
stab	9461
stabbed$	6954 7443 2594
stabbi	9126 9225 9226 9227 6150 6151
stabbing$	9132 9485 9486 9508
stabbings$	9114 9485 9508
staff	2151 5959 2392
staff$	7199 7314 7528 4275 7612 7711 4377 7756 7757 7758 7759 7760 7761 7762 7763 7764 7765 7766 7767 7770 7771 7786 7918 7949 7963 7964 7965 5158 5159 5161 5162 5305 8644 5310 5311 8954 8985 5677 5722 9164 9294 9500 6227 6237 6238
stained$	8332 2922 2929
stairw	6865
stamme	9353 9374
stamp	2278
stamp$	6561
stamped$	6561
stamping$	6561
stampped$	6561
stampping$	6561
stamps$	6561
stance$	5937 6671
stand	9291 9328
stand$	1073 4813 4814 4815 4818 4819 4821 4822 4825 1372 1463 1464 1465 1899 1900 1901 1902 1903 2974
standard$	8825 6568
standards$	8648 8649 8650 8651 8652 8653 6568
standing$	4813 4814 4815 4818 4819 4821 4822 4825 1899 1900 1901 1902 1903 2974 3304
stands$	1372 1463 1464 1465 1899 1900 1901 1902 1903 3304
starte	3194
starti	3194
starts	3194
starve$	3162
starved$	3162
starves$	3162
starving$	3162
stash	9040 5765 2215
stash$	9121
stashed$	9050
state	5705
state$	8943
stated	5705
statement$	7133 9043 9049 2488 6813
statemented$	3551
statements$	9043 9049
statio	5959
station$	7246 7247 2127 9034 9294 9302 9486
stations$	2127 9034 9294
statistics$	9017 9018
stature$	8273 8274 8275 6438
status$	7661 7665 7666 7687 7693 2660 6377 6813 6857
stay$	3652 7077 3796 3811 3812 3829 7172 7174 7175 7177 3872 7222 7354 7379 7380 7381 7382 7383 7384 4071 7515 7646 7648 8418 8424 8438 2516 6517
stayed$	7198 7384 7392 7399 7400 7401 7422 7423 7538 2516 2549 2564
stayes$	2564
staying$	7063 7200 7354 7379 7380 7381 7382 7383 7384 2516 2564 3272
stays$	7384 2516 2564 3272
steal$	7143 1018 1019 1020 8444 8564 8565 8566 9116 9193 9257 9312
steali	5771 9240 3569
stealing$	6963 6964 7808 7942 9106 9315 9321 6903
steals	9240 3569
steals$	1018 1019 1020 8564 8565 8566 9193 9312
step	9422 6098 9442
step$	5751 2300 3101
stepbrother$	6126
stepdad$	2511 9433 6099 2532 9451 6126
stepfather$	2511 9433 6099 2532 9451 6126 9473
stepmother$	9433 2532 9451 6126 9473
stepmum$	9433 2532 9451 6126
stepparent$	9451 6126
stepparents$	9451 6126
stepped$	3101
stepsiblings$	9451
stepsister$	6126
stepstepdad$	9451
stepstepfather$	9451
steroi	6044
steroids$	9379
steward$	3762 7100 7314
stewards$	3762 7100 7314
sti	3201
sti$	6772
stick$	7604 8418 8424 8438 1745 1746 1747 6517
still$	7042 7062 1756 1757 1758 1759 2295
stills$	5697 9192 5866 2388
stis$	6772
stock	9040 9113
stock$	2144 9100 9120 9121
stockily$	2869
stocky$	4941 2867 3376
stole	3569
stolen	9040 9113 3569
stolen$	9100 9121 2346 9497 9498 3152
stoma$	3538
stomach$	3227
stone$	9375 2931
stoned$	8568
stoner$	6275
stoners$	6275
stood$	1463 1464 1465 1899 1900 1901 1902 1903 2974 3304
stop	2236 2277 9298 2426
stop$	7109 3844 7184 7222 4046 7545 8418 8424 8438 8500 8545 8546 8547 9055 2202 9141 5807 9147 2245 2246 2260 5848 2302 2369 2409 5997 6517 6525 3115
stopped$	4044 4089 7443 8531 8532 8533 8534 8535 8656 8657 8658 8659 8660 8661 2302 9223 2592 6574 6655 3217
stopping$	2245 2409
stopring$	2409
stops	2260
stops$	2245 5831 9175 2302 2369 2409
stopting$	2409
store	2151 5765 2215 5959
store$	7077 3850 3851 3852 2127 9034 5722 9294 9307
stored$	9050
stores	2215
stores$	2127 9034 5722 5785 9294 9307 9325
stories$	1017
storin	9040 5771 9113 2215
storing$	9106 9321
stout$	2867 3376
straight$	7393 7394 2888 2910
strange$	3973
stranger$	7085 7095 7096 4370 9470 6182
strangers$	3742 7085 3753 3756 7092 7095 7096 7104 7108 7211 3964 4354 7690 7691 4369 6182
strapping$	3376
strappy$	2929
strate	6666 6673 6677
strategy$	6683
strayed$	7411
street	2133 9223 5899
street$	7238 7246 7247 5704 5805 9158 9234 9302 2434 6184 2678 2760 2799 2804 2815 2816 2817 2818 2864 3036 3147
streets$	7238 9158 9234 9302 6184
streetsmart$	3366
streetwise$	1345 1346 1347 1348 1355 3366
streng	2250
stress$	3213
strict	2341
strict$	5912
strike$	4866 4867 4868 9193 9285 3041
strikes$	9193 9285
striking$	2890
strikingly$	2831
string$	180 1711
stringing$	180
strings$	180 9258
stroke	6006 6140
stroke$	9341 9384 9475
stroll$	1463 1464 1465
strolls$	1463 1464 1465
strong	2341 3101
strong$	1222 1223 1224 1355 5912 2366 2867 3144
stronger$	2366
strongly$	2869
stroppy$	3361
struct	6657
struggle$	116 934 935 936 937 938
struggled$	116 934 935 936 937 938
struggles$	116 934 935 936 937 938 3265
struggling$	116 934 935 936 937 938
strung$	180
stubble$	3377
stubborn$	5627 3361 3385
stubbornly$	3385
stuck$	7422 7423 8513 8514 8515 8516 1745 1746 1747
stud$	8367
studen	6165
student$	7862 7886 7887 7888 7889 7890 7891 9500 6262 2701 6332
students$	7862 7886 7887 7888 7889 7890 7891 6262 6332
studs$	8367
stuff$	7185 7313
stunt$	6966 6178
stunts$	6966 6178
stupid$	3630 72 73 3662 3787 608 2609 2652 3361
stupidity$	7137 7138 7139 7140 7141 7142 7477
sturdy$	2867
stutte	9353
style$	8328 6246
subculture$	6331
subcultures$	6331
subjec	3072
subject$	8265 8268 2197 9215 3090 3413
subjects$	8265 8268 2197 5841 3413
submi	6602
submit	2131 3032
submitted$	2337 2338 6693
substance$	31 36 3206
substandard$	1933 1934 1935 1936 8944 8945 8946 8947 2997
succes	2380
success$	9266
successful$	9166 5951
such$	2968
sucked$	6951
suffer	2552 2553
suffer$	3215
suffered$	6123 6124 3215
suffering$	3215
suffers$	6123 6124 3163 3215
sufficient$	1256 1259 6417
sugar$	2638 6744
sugars$	6744
sugges	5705 2407 6602
suggest$	5067 5069 5070
suggested$	5067 5069 5070
suicidal$	3478
suicide$	9343 3478
sullen$	3361
summer$	7248 7249
summon	9223
superficial$	7845 7846 7847 7848 2674 2758
superv	2584 2586
supervised$	2812
supervising$	7971 8206 8207 8208 8209 8217 8218 8219 8226 8231 8232 8233 8234 8235
supervision$	7971 8206 8207 8208 8209 8217 8218 8219 8226 8231 8232 8233 8234 8235 2038 2039 2040 2041 9491 6157 6568 6874 6892
suppl	9240
suppli	2131 2314 5947 6712
supplied$	353 354 355 5966 2616
supplier$	7791
suppliers$	7791 9134
supplies$	353 354 355 5796 9282 9325 2599 2616
supply	9030 2131 9040 5771 9107 9113 9126 9127 2314 9225 9226 9227 9233 6162 6665 6666
supply$	353 354 355 2124 9100 9116 5796 5948 9497 2616 3157
supplyed$	2124
supplying$	353 354 355 2124 9106 9315 9321 9497 2599 2616 6903
supplys$	2124
suppor	2250 2316 2584 3096 3101
support$	119 127 128 3733 7069 7127 7612 7826 7840 7844 8206 8207 8208 8209 8217 8218 8219 8226 1505 1506 1507 1508 8799 2038 2039 2040 2041 2238 2254 2283 6057 9402 2497 9403 6069 6226 6227 6514 6813
supported$	127 128 2238 2254
supporting$	127 128 2238 2254
supports$	127 128 2238 2254 2283
supportted$	127 128
supportting$	127 128
supposed$	7188 7189
suppre	2278
suppress$	3432
suppressing$	3432
suppression$	3432
sure$	1539 1540 1541 5182 5183 5184 5185 1615 1616
surely$	1673 1681 5252 1682 1683 5293 6534
surf	6851
surface$	2674
surgery$	9368 9376
surly$	3361
surprisingly$	2831
surveillance$	9147 3399 3435
surveilled$	9091
surviv	2553
survival$	2633
survive$	8179 8180 4849 1279 1280 4852 1284 2847
survived$	1284 6124 2847
survives$	1284 2847
surviving$	1284 2847
suspec	2198 6659
suspect$	8265 8268 8975 9105 9136 2320 6385 6632 3083 3090 3423
suspected$	5769 2207 2220 2320 2415 2579 3063
suspects$	8265 8268 8975 9101 9102 9105 9136 9139 2320 6261 6385 6632 3062 6662 3423
suspen	6077
suspended$	4409 4410 4411 4412 2490 6273 6819 3316
suspendeds$	2490
suspension$	7748 2490 9412 6273 3546
suspensions$	7748 2490 6273 3546
suspicious$	5855
swallo	3220
swap$	419 3990 420 421 422 423 424
swaped$	419 3990 420 421 422 423 424
swaping$	419 3990 420 421 422 423 424
swapped$	419 3990 420 421 422 423 424
swapping$	419 3990 420 421 422 423 424
swaps$	419 3990 420 421 422 423 424
swarthy$	3376
swayed$	6232
swear$	8568
swearing$	8568 9396
swears$	8568
sweatshirt$	8355 8356 8357 6495 6500
sweatshirts$	8355 8356 8357 6495 6500
sweep$	2022 6702
sweeping$	2022
sweeps$	2022 6702
swept$	2022
swift	3101
sympathy$	7442 7446 7464
symptoms$	6785
syndro	6006
syndrome$	9341 6792
system	6602
system$	7482 7963 7964 7965 9123 9124 9125 9199 9243 9244 9469 2967
systemic$	2967
systems$	9123 9125 2967
t$	5006 8355 8356 8357 6072 6500
ta	2496 6068
ta$	6067 9403
table$	9400
tables$	9007
tablet	6011
tablets$	9346 6014 9378 6763 6791
tabs$	5730
tackl	2278 2374
tackle	6682
tactic	6666 6673
tactical$	5895 3128
tag$	9494 9502 9507 6901
tagged$	9494 3322
tagging$	9494
tags$	9507
tail$	2182
tailed$	2182
tailing$	2182
tails$	2182
tak	2328
take$	59 6980 89 3672 7030 3766 7143 3826 266 267 7226 385 464 4037 667 668 697 7604 4278 4279 4280 4281 4282 4283 4284 4285 4286 4287 4288 4289 4305 4306 4307 4308 4309 7646 7648 1070 1187 1265 8389 8418 8424 8438 5340 1777 5367 5371 5372 5373 5374 5375 5376 5377 1859 8790 8964 8967 2264 2305 5970 5989 2443 2444 2473 2606 2642 6517
takeaway$	7246 7247
taken$	59 89 7384 667 668 8502 8513 8514 8515 8516 5339 5368 5369 5370 5371 5372 5373 5374 5375 5376 5377 1859 8800 9252 2446 2453 2518 2606
taker$	7775 6176
takers$	7775 6176
takes$	59 89 309 385 7564 667 1187 5367 1859 2264 2443 2446 2473 2606 2642
taking	3220
taking$	3604 59 7031 385 667 1187 8182 8183 5371 5372 5373 5374 5375 5376 5377 1859 2264 2444 2446 2473 6176 2606 2642
talk	9291
talk$	119 7127 7295 393 394 395 7424 7425 7426 1106 1107 1108 1109 1110 1111 1138 1139 1140 1141 1142 8389 8418 8424 5100 8438 8503 8523 5189 8545 8546 8547 9041 6517 6525 3023
talked$	393 394 395 7399 7400 7401 7414 3023
talking$	393 394 395 7424 7425 7426 1230 8417 8545 8546 8547 5215 9041 6525 3195
talkked$	393 394 395
talkking$	393 394 395
talks$	119 393 394 395 1106 1107 1108 1109 1110 1111 1138 1139 1140 1141 1142 8503 9070 3023
tall$	4941 8277 1375 2867 6443 3376
tallest$	1401 2914
tan$	6474 6475
tango$	7215
tanned$	1394 2894 3376
tantrum$	7907 7908 6340
tantrums$	7907 7908 6340
target	9055 2241 2242 5814 9159 9160 2303 2374 3101 6677 6682
target$	6948 6949 9090 9141 9149 5815 3090 6674 3120 3143 3260
targeted$	6951 9149 5815 5874 3120
targeting$	9149 5815 3120
targets$	6947 6949 8938 5661 9006 9017 9018 9090 9149 5815 6674 3120
tart$	6275
tarted$	1480 1481 2942
tarts$	6275
task	5712 2383
task$	8610
tasked$	2188 2324 5963 3104
taskforce$	9047
taskin	3104 6699
tasking$	5863 5882 2312 9219 9220 5895 2326 5906 2339 2343 5930 5952 2395 2414 6675
tastes$	8100
tattoo$	1399 8305 8367 6482 2913
tattooed$	3376
tattoos$	1399 8305 8367 6482 2913
taught$	127 128 7072 7073 7074 7465 8423 8429 8434 8443 8512 8531 8532 8533 8534 8535 9235
taunt$	2667
taunted$	2667
taunting$	2667
taunts$	2667
tauntted$	2667
tauntting$	2667
teach$	127 128 7786 7826 8479 8545 8546 8547 6525
teache	6165
teached$	127 128
teacher$	7100 7314 7528 5321 5322 9500
teachers$	7100 7314 7528 7711 4377 7786 7918 7949 5158 5159 5161 5162 6238
teaches$	127 128
teachi	6079
teaching$	127 128 2496 6068 9414
team	5712 5728 5863 9355
team$	5305 5310 5311 8954 8985 5677 2110 9037 9045 9047 9052 9053 9054 5720 5721 9063 5755 9133 2244 9198 9217 5883 9230 5910 9265 9287 5985 9360 9369 3012 3021 6735
teams$	2244
tearaway$	3347
tearaways$	3347
tech$	6503 2933
techni	6666
teen$	7862 7865 7886 7887 7888 7889 7890 7891 6332
teenage$	1359 2630 2693 2696 2705 2863 2864 3061
teenager$	7862 7865 7886 7887 7888 7889 7890 7891 8265 8268 6262 6332
teenagers$	7680 7725 7862 7865 7886 7887 7888 7889 7890 7891 8265 8268 6262 6332
teens$	7725 7862 7865 7886 7887 7888 7889 7890 7891 6332
teeth$	8316 8317 8318 6470
teleph	2190
telephone$	2166 9073 3045
telephones$	2166 9073
tell	2371
tell$	7127 7143 7515 7604 816 8418 8424 8438 8503 5257 5258 5261 8967 2125 2146 2147 5942 6517
telling$	816 8417 2146 2147 5942
tells$	816 8503 5257 5258 5261 2146 2147 5942
temper	9434
temper$	7907 7908 6340
tempered$	6346 6347
tempers$	7907 7908 6340
temporarily$	3246
temporary$	3279
tempt$	6925 6926 191 192 193 2611 2646
temptation$	7204
tempted$	6925 6926 191 192 193 759 2611 2646 6232
tempting$	6925 6926 191 192 193 2611 2646
tempts$	6925 6926 191 192 193 2611 2646
temptted$	6925 6926 191 192 193 2611 2646
temptting$	6925 6926 191 192 193 2611 2646
ten$	7752 1134 1135 1136 1137
tenancies$	2363
tenancy$	2363 9457 6862
tenants$	5526
tendencies$	6266
tension$	2515 6657
term$	9353 6080
termin	3199
termination$	9362
terrible$	3630 3662 7009 7010 7011 7012 4217 4395 1933 1934 1935 1936 8944 8945 8946 8947 2084 2609 2766 2802 2997
territ	5869
territory$	9204
terrorise$	804 2666
terrorised$	804 2666
terrorises$	804 2666
terrorising$	804 2666
terrors$	6775
test$	8568 2178 2179 9363 6772 6779
tested	2458
tested$	3207
testing$	8568
tests$	6779
text$	393 394 395 8903
texted$	393 394 395
textin	9194
texting$	393 394 395
texts$	393 394 395
textted$	393 394 395
textting$	393 394 395
than$	3717 7520 4195 4614 4615 4616 4659 1096 4683 8021 8022 8023 8024 8052 4718 1253 1274 1277 4916 4917 4918 4919 9019 9020 9021 9022 9023 9024 9027
thank$	7449 7450 7451 7452 7453 7454 7485 7486 7487 7488 7503 7504 7505 7506
thanks$	236 2095
that	6602
that$	3765 447 4275 7718 7952 1359 8803 8907 5651 5674 9016 5792 9306 5977 5986 2682 2864 6570
the$	3626 3765 7244 3920 3921 4147 4275 7611 4301 7652 4326 7711 811 826 4486 1042 7952 4620 4693 4762 1203 1359 1405 5000 5013 1443 8548 5241 5278 8644 5343 5408 5558 5586 5588 8926 8927 5594 5596 8949 8950 8958 5625 2087 2110 5786 5803 5809 5811 5823 5838 9180 5997 6001 6030 2563 6167 6238 2682 6570 6579 3061 3064 3087 3218
thef$	9106
theft	9040 5780 9126 2222 9137 9225 9226 9227 9239 2355 9268 5992 6150 6151 6162 6164 3334
theft$	7227 7241 7808 7942 9115 5793 9132 2331 5926 9303 9327 9485 9486 9497 9499 9508 3078 6905
thefts	5854
thefts$	9114 9115 5793 9189 5926 9303 9327 9485 9508 6905
their	5733 2163 2198 2420 6611 3055 3074
their$	19 3640 3642 74 75 78 82 3655 3657 3694 3765 206 213 214 215 217 3791 221 3802 3803 3804 3805 3806 3807 7145 269 3855 7208 3884 3885 7244 3981 7338 4084 4106 4136 4137 571 572 4149 4175 611 7524 7527 4231 4234 4275 7631 7635 4301 4414 7786 998 7958 1060 7994 4668 4670 4850 4946 4947 4948 1409 1426 1447 5033 5225 5270 8641 5492 5503 5585 5587 5589 8926 8927 5594 5596 5597 8938 8949 8950 5663 5664 9006 2110 5682 5690 5691 5769 5803 5809 5811 2440 6015 6016 2527 2528 6100 6110 6122 2632 2647 2769 2926 2927 2968 6571 6579 3012 3190 3235
theirs$	7508
theirself$	3571 3573 3612 3613 43 3615 3616 3617 3618 3619 3620 50 6957 6958 3624 3625 7132 3856 3857 3858 7223 3956 7427 7428 7430 4114 4115 4116 4117 4118 4119 4120 4121 4123 4124 7462 7463 7476 4150 4151 4152 4153 7489 7490 7491 7492 7493 7494 7495 7496 7497 7498 4168 4169 4170 4171 7507 4232 4236 666 7574 7575 7576 7577 7578 7579 7580 7581 7582 7583 7584 7585 4251 4252 7588 7589 7590 7591 7592 7593 7595 7596 7597 7598 7799 7974 7975 7976 7977 7978 7979 7980 8148 8149 8150 8151 8152 8153 8154 8155 8156 8157 8158 8159 8160 8161 4828 8164 8165 4831 8172 5621 6174 6199 6200 6415 6416
theirselves$	3571 3573 3612 3613 43 3615 3616 3617 3618 3619 3620 50 6957 6958 3624 3625 7132 3856 3857 3858 7223 3956 7427 7428 7430 4114 4115 4116 4117 4118 4119 4120 4121 4123 4124 7462 7463 7476 4150 4151 4152 4153 7489 7490 7491 7492 7493 7494 7495 7496 7497 7498 4168 4169 4170 4171 7507 4232 4236 666 7574 7575 7576 7577 7578 7579 7580 7581 7582 7583 7584 7585 4251 4252 7588 7589 7590 7591 7592 7593 7595 7596 7597 7598 7799 7974 7975 7976 7977 7978 7979 7980 8148 8149 8150 8151 8152 8153 8154 8155 8156 8157 8158 8159 8160 8161 4828 8164 8165 4831 8172 5621 6174 6199 6200 6415 6416
them	5700 5708 9081 9083 9085 9087 2185 2186 9142 9150 5833 9168 5836 5837 5872 2319 9228 9229 9251 9255 9263 5946 9329 9332 6678 6684 6703 6818
them$	6909 6910 6936 6978 3744 3751 7221 3887 3889 3891 7275 7278 7317 7318 7319 7320 7321 7322 7323 7324 4122 4131 4132 7489 7490 7491 7492 7493 7494 7495 7496 7497 7498 7645 7649 7650 4320 4377 4404 4483 979 4578 4579 4580 4581 4582 4694 4756 8225 8307 1416 1417 5163 5172 5178 5190 8529 8548 5229 5348 5349 5456 5457 5458 5459 5460 5461 8803 5508 5529 8894 8895 8896 8897 8898 8899 8949 8950 8973 8974 5642 2189 2235 9171 9183 9215 9258 2368 5958 5999 6321 6536 6571 6572 6579
themself$	3571 3573 3612 3613 43 3615 3616 3617 3618 3619 3620 50 6957 6958 3624 3625 7132 3856 3857 3858 7223 3956 7427 7428 7430 4114 4115 4116 4117 4118 4119 4120 4121 4123 4124 7462 7463 7476 4150 4151 4152 4153 7489 7490 7491 7492 7493 7494 7495 7496 7497 7498 4168 4169 4170 4171 7507 4232 4236 666 7574 7575 7576 7577 7578 7579 7580 7581 7582 7583 7584 7585 4251 4252 7588 7589 7590 7591 7592 7593 7595 7596 7597 7598 7799 7974 7975 7976 7977 7978 7979 7980 8148 8149 8150 8151 8152 8153 8154 8155 8156 8157 8158 8159 8160 8161 4828 8164 8165 4831 8172 5621 6007 6174 6199 6200 6415 6416 6733 6755
themselves$	3571 3573 6909 6910 3612 3613 43 3615 3616 3617 3618 3619 3620 50 6957 6958 3624 3625 7132 3856 3857 3858 7223 3956 3989 7427 7428 7430 4114 4115 4116 4117 4118 4119 4120 4121 4123 4124 7462 7463 7476 4150 4151 4152 4153 7489 7490 7491 7492 7493 7494 7495 7496 7497 7498 4168 4169 4170 4171 7507 4232 4236 666 7574 7575 7576 7577 7578 7579 7580 7581 7582 7583 7584 7585 4251 4252 7588 7589 7590 7591 7592 7593 7595 7596 7597 7598 7796 7799 1017 7974 7975 7976 7977 7978 7979 7980 8148 8149 8150 8151 8152 8153 8154 8155 8156 8157 8158 8159 8160 8161 4828 8164 8165 4831 8172 8186 8832 5621 6007 6174 6199 6200 6415 6416 6733 6755
therap	6011 9357
therapist$	9346 9356
therapy$	9347 6765 6766 6785 6864
there$	6989 4074 7415 1549 1550 5760
these$	3748 4024 4028 7647 7651 826 1042 1349 1353 1359 8475 1582 8548 5428 5456 5457 5458 5459 5460 5461 5512 5514 5521 5531 5532 8894 8895 8896 8897 8898 8899 8949 8950 8973 8974 5642 2387 2697 2705 6536 2968 6571 6572 6579 3061 6684
they	9031 9064 2185 2186 2229 2239 5872 2319 9228 9229 9251 9255 9263 5946 2387 9329 6703
they$	3678 4057 4061 4062 4087 616 811 4382 812 7718 813 814 7954 8470 8471 8472 8473 8474 5146 5147 5148 5150 5305 8644 5800 5810 5830 2307 2368 5944 5958 6004
thick$	1367 2855 2871 2909 2915 3361
thickset$	2867 3375
thief$	7782 7783 7784 6275 6276
thieves$	7782 7783 7784 6275 6276
thieving$	7808
thigh$	9351
thighs$	9351
thin$	4941 2867 2886 2890 3376
thing$	8723 8724 8725 8726 8727 8729 8730
things$	7186 7313 4196 8100 8167 8204 8205 5565 5651 5674 2544
think$	7604 1106 1107 1108 1109 1110 1111 4837 5319 8655 8656 8657 8658 2320
thinking$	6543
thinks$	1106 1107 1108 1109 1110 1111 5319 8655 2320
thinnest$	1401 2914
third$	1359
thirteen$	1134 1135 1136 1137
thirties$	7342
thirty$	7340 7342 462 1101 4682 8040 8044 8045 8046 8047 8048 8049 8050
this$	3765 7244 4022 4275 1017 1359 8548 8588 5348 5349 5456 5457 5458 5459 5460 5461 8803 8894 8895 8896 8897 8898 8899 8949 8950 5616 5651 5674 5803 2682 2765 2864 6536 6570 6571 6572 6579 3064
thoroughly$	2962
those	9142 5945 6678
those$	7697 826 1042 1349 5771 9150 5841 9180 9211 2705 6536 3061
though$	158 3730 7269 7270 7271 7272
thought$	3632 3633 3634 3635 3636 3639 7384 7549 7550 858 972 8624 8640 8645 5319 8655 8656 8657 8658 8659 8660 8661 8765 8766 8767 8768 8769 8770 8771 8772 8773 8774 5440 5441 5442 5443 5444 8903 9014 2207 2318 2415
thoughtless$	8736 8737 8747
thoughts$	2437
threadbare$	2929
threat$	4421 851 4423 4424 4425 4426 4427 4428 4429 4430 4431 4432 7768 7769 4435 4436 5829 2259 3060 3137
threatening$	2766 3359
three	9081 5872 2319 9228 9229 9251 9255 9263 5946 9329 6703
three$	4320 7806 1415 8321 8322 8323 8324 8325 8326 5163 5178 5594 3061 3232 3308
thresholds$	8926
threw$	47 705
thrill$	3628 58 7661 7687 2660
thrills$	7667
thrive$	573
thrived$	573
thrives$	573
thriving$	573
throats$	8572
throug	5813 6146 3032 3096 3101
through$	231 7830 4841 4842 4970 8501 8549 8554 5599 2612 3019
throw$	47 705
throwed$	47
throwing$	47 705
thrown$	47 705 8408 2536 2537
throws$	47 705
thug$	3347
thuggery$	3347
thuggish$	3347 3359
thugs$	7802 7803 7804 8975 9135 6557 3347
tic$	3213
tick$	2976
ticking$	2713 6548
tidy$	2890
tied$	2208 5890 6483
ties$	817 6246
tight$	8333 5045 5628 2909 2929
tightly$	1397
tights$	6495
tiktok$	388 3959 389 3960 390 3961 391 3962 392 3963 7299 7300 7301
time	6065
time$	3715 7144 7208 7610 4365 4367 4398 4446 4481 8026 8451 8452 8561 8562 8563 8576 8584 9095 2417 2712 6531 6589
timed$	9167
timekeeping$	6225
timeline$	5898
times$	7046 7048 7049 7053 8577
timeta	5914 6077
timetable$	9249 9400 9412 6080
timetables$	9249
timewaster$	6275
timewasters$	6275
timid$	5627
tiny$	2929
tip	3153
tip$	2262
tipoff$	6724
tipoffs$	6724
tipped$	2262
tipping$	2262
tips$	2262
to	2378 6602
to$	3637 3641 7077 7123 3808 3817 3839 3870 3902 3903 3904 3906 3938 3946 3950 4012 4013 4014 4015 4016 4019 4038 4042 4125 7514 4193 7551 4269 4339 4347 4350 4352 4358 4388 4422 4488 4491 4505 4524 4586 4609 4617 4632 4633 4635 4782 4812 4820 8261 5054 8393 8394 8395 8397 8415 8435 5110 5111 5144 8537 8550 5285 5286 8654 8666 8667 8668 5346 5347 8701 5455 1921 5501 5556 5617 8962 5629 5630 9000 5666 5701 5706 5710 2143 5740 5745 2181 5759 5764 5775 5778 5779 5806 5819 5820 5828 5851 5862 5879 2317 2329 2335 9248 2356 5942 5954 5998 6005 6009 9349 6024 6032 6037 9390 6072 6127 9484 6154 2590 6223 6224 6514 6516 6519 6535 6537 6571 6585 6600 6601 6675 3148 6886
toarso	9225
toburg	9225
tocrim	9225
todama	9225
toddler$	6051
todeal	9225
todiso	9225
toe$	8336 8360 8361 8362 5028 2677
toerag$	3349
toerags$	3349
togang	9225
toing$	5942
tokenistic$	2674 3385
told$	7040 7041 139 140 141 148 149 150 151 152 153 154 155 156 7072 7073 7074 7188 7189 3864 7389 7396 4204 8423 8429 8434 8437 8443 8512 8513 8514 8515 8516 8531 8532 8533 8534 8535 5257 5258 5261 5396 5397 8800 2188 2340 5963 6103
tolerance$	6670
tone$	8300 6467
tones$	8300 6467
too$	3741 196 4624 4625 8083 1330 1331 1332 4998 5578 5579 5580 5581 5626 2056 2057 5667 2823
tooffe	9225
took	3220
took$	59 89 266 267 385 465 7565 667 5338 1778 5358 5367 5371 5372 5373 5374 5375 5376 5377 1859 2444 2446 2473 2606 2642 6214
toolki	6666
tooth$	6470
toothless$	3386
top	9240 5923
top$	7330 8338 8355 8356 8357 9170 9211 2344 9258 9280 6495 6500 6506 3061 3066 3068
topless$	3967 3376
tops$	8338 8355 8356 8357 8379 8380 6495 6500 6506
torment$	804 2666
tormented$	804 2666
tormenting$	804 2666
torments$	804 2666
tormentted$	804 2666
tormentting$	804 2666
torn$	8332 2922 2929
torobb	9225
tos$	5942
toshoo	9225
toss$	8752
tostab	9225
tosupp	9225
total$	1509 2077 2967
totally$	2959 2962
tothef	9225
touch$	7077 8500 8812
touched$	6951 3760 7352 8249
touching$	7373
tough	2341 3138
tough$	920 921 922 923 924 925 1222 1223 1224 1355 5912 2890 3100 3370
toughe	2341 3101
tougher$	1345 1346 1347 1348 5912 3100
touret	3172
tourette$	6743
tourettes$	6743
toward	2250 2316 3096
towards$	3906 4339 4347 4350 4352 4358 7792 4524 4583 9109 6834
town$	5853 5899
toxic$	821 822 823 2692 3361
trace	9055 2161 9078 3141
trace$	9090
traced	9276
traced$	9261 9290
traces$	9090
track	2161 9160 2385
track$	1843 5730 9080 9090 9094 5861 5893 2323 2385 6695
tracke	2161 9069 5761
tracked$	9091 9096 5893 2323 9290 3039
tracki	2161
trackie$	6495
trackies$	8355 8356 8357 1470 8377 6495 6500 2940
tracking$	5893
tracks	2161
tracks$	9090 5893
tracksuit$	8355 8356 8357 8367 6495 6497 6500 3380
tracksuits$	8355 8356 8357 8358 8359 8364 8365 8366 8367 8369 8377 6495 6497 6500 6655 3380
trade$	410 419 3990 420 421 422 423 424 512 2629
traded$	410 419 3990 420 421 422 423 424 512 2629
trader	2151 5959
traders$	9034 5722 9294 2398 9307
trades$	410 419 3990 420 421 422 423 424 512 2629
trading$	410 419 3990 420 421 422 423 424 512 2629
traffic$	353 354 355 2616 6616
trafficced$	353 354 355 2616
trafficcing$	353 354 355 2616
trafficed$	353 354 355 2616
trafficing$	353 354 355 2616
trafficking$	353 354 355 2616
traffics$	353 354 355 2616
trail	2426
trail$	2182 5997
trailed$	2182
trailing$	2182
trails$	2182
trainer$	6495
trainers$	7101 7102 7317 7318 7319 7320 7321 7322 7323 7324 7329 7332 7693 4997 1427 8355 8356 8357 8358 8359 8364 8365 8366 8367 6495 6500
training$	6157 6171
tramad	6044
tramadol$	9379
transactional$	2633
transfer$	6826
transmitted$	6771
transplant$	9376
trap$	2718
trapstar$	3379
trauma$	9459 3214 6804
traumatic$	6741
travel	9291
travel$	7174 7175 7176 7354 2642 6214
traveled$	2642 6214
traveling$	2642 6214
travelled$	2642 6214
traveller$	1381 4958
travelling$	7200 7354 2642 6214
travels$	2642 6214
trawl	2172
trawl$	2332 6629 3441
trawled$	2332
trawles$	2332
trawling$	2332
trawls$	2332
treat$	2069 2070 2196
treate	2359
treated$	2069 2070 5801 2234 6013 2466 6045 3166
treating$	2069 2070
treatm	6777
treatment$	1841 9347
treats$	2069 2070
treatted$	2069 2070
treatting$	2069 2070
trendy$	2929
trial$	6875
tricks$	8453
tricky$	920 921 922 923 924 925 7911 7912 7913 7914 7915 7916 7917 6344
tried$	5067 5069 5070 8465 8513 8514 8515 8516 8633 5302 9014 6541
tries$	8503 8525 8526 8527 8528
trip$	7373
trips$	7373
troubl	5992
trouble$	6963 6964 7231 4095 4096 7432 7433 7434 7435 7442 7479 7480 7481 592 7663 7667 7674 7808 7942 5140 8476 5142 8569 5332 8673 8674 8675 9303 9327 2515 2544 6216 6230 2684 2685 2686 6333
troubled$	8640 8645 5319 8655 8656 8657 8658 8659 8660 8661 5333 8694 2761 2864
troublemaker$	3348
troublemakers$	7942 3348
troublemaking$	3348
troublesome$	4397 3361
trousers$	1470 2940
truancy$	3338
truant	3549
truant$	7143 7205 7782 7783 7784 8564 8565 8566 6275 6276
truanted$	3338
truanting$	3338
truants$	7782 7783 7784 6275 6276
true$	1930
trust$	7826 8418 8424 8438 8466 8467 8468 8469 8479 8545 8546 8547 5305 5310 5311 8954 8985 5677 2110 6517 6525 3012 3021
trusted$	7399 7400 7401 7411 4846 1294 8531 8532 8533 8534 8535 8750 8751
trusting$	8417 5213
truth$	4197
truthful$	4194 7530
try$	5067 5069 5070 8418 8424 8438 8465 8503 8545 8546 8547 8558 6517 6525 6541
trying$	8545 8546 8547 9218 6525 6543
tryings$	9218
tubby$	3376
tuberculosis$	3531
tuitio	6079
tuition$	9414
tumour	6006
tumour$	9341
turf	5869
turf$	9204
turkish$	1381 4958 6488
turn	9328
turn$	335 336 4271 4273 706 1459 1468 1485 1486 5068 5086 5092 5097 5106 8444 8445 8503 5175 1974 1980 1981 1982 8965 9298 5964
turned$	335 336 706 4945 4950 1460 1469 1485 1486 5068 5072 8411 8412 8413 8414 8513 8514 8515 8516 1974 1980 1981 1982 2008 9015 6574
turning$	335 336 706 1485 1486 8748 8749 1974 1980 1981 1982
turnned$	335 336
turnning$	335 336
turns$	335 336 706 1485 1486 5068 5141 8503 8525 8526 8527 8528 1974 1980 1981 1982
tutor$	7100 4415
tutors$	7100
twelve$	1134 1135 1136 1137
twenties$	7342
twenty$	7340 7341 7342 462 463 1101 4682 1130 8040 4706 8042 8044 8045 8046 8047 8048 8049 8050 6400
twice$	4004 7345 8105 9349 3246
twists$	6480
two	9081 5872 2319 9228 9229 9251 9255 9263 5946 9329 6703
two$	3880 7806 1415 8321 8322 8323 8324 8325 8326 5417 5594 2368 2781 2801 3061 3232 3308
twoc	6162 3334
twoc$	9497 6905
ugly$	2828 3376
ultimately$	84
unable$	115 682 683 684 685 686 688 715 934 935 936 937 938 2465 2501 6533
unacceptable$	7850 7851 7852 7853 7854 7855 7856 7857 7858 2766 3385
unacceptably$	3385
unacco	3286
unaccompanied$	6857
unambitious$	3361
unanswered$	6588
unauthorised$	3252
unbearable$	7713
uncaring$	3361 3385
uncle	9422 6098 9435 9442 6145
uncle$	2511 9433
unco$	2757 2975
uncomfortable$	9331
unconscious$	3523
uncontrollable$	2761 6533 3361
uncooperative$	3357 3385
uncorr	2133
uncorroborated$	5704
under	5813 2450 3313
under$	406 828 4970 1680 1703 5593 6021 2454 6152 2582 3051 3155
underage$	2623 2630
undercover$	3401
underdressed$	3376
undermine$	2655
undermined$	2655
undermines$	2655
undermining$	2655
underpass$	7424 7425 7426
unders	2299
understand$	124 125 201 7604 4278 4279 4280 4281 4282 4283 4284 4285 4286 4287 4288 4289 8263 8466 8467 8468 8469 2176 2340 2452
understanding$	4827 1257 1258 4830 6563
understands$	2340 2452
understood$	201 8587 2207 2318 2415
undert	2160
undertaken$	7068 8753 8754 8755 8756
underweight$	6780 3376
underwent$	3512
undesirable$	7694 7695 7696 2664 2761
undesirables$	7694 7695 7696
undisciplined$	3361
undoubtedly$	1673 6534 3383
unempl	9434
unengaged$	3357
unfair$	8736 8737 8747 8822
unfazed$	3370
unfit$	1920
unforgivable$	3385
unforgivably$	3385
unfounded$	2671
ungovernable$	3361
ungrateful$	3361
unhealthy$	3662 821 822 823 2609 2692
unheeded$	6588
unhelpful$	3385
uniform$	4997 1427 8334 6493 6495
uniforms$	4997 1427 8334 6493 6495
uninterested$	2953 6533 3361 3385
unironed$	2922
unit	5712 5728 5863 9355
unit$	5305 5310 5311 8954 8985 5677 9037 9045 9047 9052 9053 9054 5720 5721 9063 5755 9133 9198 9217 5883 9230 5910 9265 9287 5985 9369 9409 9428 9493 6815
units$	9037 6675
unjust$	8747
unkempt$	1381 4958 3376
unkind$	8736 8737
unknow	9069
unknown$	3972
unlawful$	7234
unless	9269
unless$	7406 7409 7410 2269
unlikeable$	3361
unlovable$	2761
unmanageable$	7850 7851 7852 7853 7854 7855 7856 7857 7858 2761 6333 3361
unmotivated$	3361
unnecessary$	3630
unnerve$	4890
unopened$	6588
unpaid$	2597
unpleasant$	9331 3361
unpredictable$	7850 7851 7852 7853 7854 7855 7856 7857 7858 2766 3359
unprepared$	2945
unprofessional$	3385
unprofessionally$	3385
unquestionably$	3383
unreachable$	6533 3357
unread$	6588
unreasonable$	8736 8737
unreliable$	6533 3361 3385
unrepentant$	3361
unresponsive$	3357
unruly$	2682 2761 2766 2864 3361
unsafe$	6906 6907 6947 3662 7234 4357 9467 2607 2609
unsavoury$	7694 7695 7696 2761
unshockable$	3370
unsolved$	5921
unstable$	6368 6369 3361
unsubstantiated$	2671
unsuitable$	7697 2664
unsupervised$	2812
unteachable$	2761
untidy$	1381 4958 2910
until$	9088 2269 6893
unto$	4461 4464
untrue$	8592
untrustworthy$	6533 3361 3385
unusual$	2890
unusually$	2831
unwanted$	4104 4662 4665
unwashed$	8332 2910 2922 3376
unwell	9466 6140
unwell$	9475
unwilling$	678 682 683 684 685 686 688 717 934 935 936 937 938 2058 2945 6530 6533
unwillingness$	3792 222 223 224 225 226 227 934 935 936 937 938
unwise$	72 73 3662 7009 7010 7011 7012 608 2609 2652
up$	6956 7007 7161 316 317 318 319 320 4002 4140 4235 7606 4376 7712 891 4551 4552 7893 1017 4644 4669 8006 4684 4685 8056 8075 4748 4765 8166 8237 4927 8286 8304 8340 5030 5031 5039 5040 8384 5050 5051 8420 8421 8426 8427 8431 8432 8440 8441 8448 8449 8450 8509 8510 5236 8594 8816 5490 5502 8842 5546 5549 5550 8918 5592 5807 5822 9213 9216 9258 9274 9420 9437 9439 2583 6339 6428 6499 6513
update	2371
update$	2146 5942
updateing$	2146 5942
updates$	2146 5942
upon$	4092 4093 5929
ups$	8016 8035 8062 8175
upstream$	6712
urchin$	3347
urchins$	3347
urgency$	8981 8982 8983 8984 6587
us$	7199 7275 7278 7528 7612 7951 8212 8220 8221 8222 8223 8224 5508 2334
use	2247 2316 2548
use$	3603 3605 3606 3607 7006 7077 7143 7172 513 514 515 4165 646 7604 8418 8424 8438 5210 2139 2348 2411 2413 9373 6517
used	2316 2460
used$	6951 7392 513 514 515 646 911 1247 2007 2142
useful	2316 3032
useful$	9046 2283 2413
useless$	2954 3361 3385
user$	7773
userna	5914
usernames$	9249
users$	7773 9476
uses	2247 2460
uses$	513 514 515 2411
using	2247 2460 2548
using$	7063 513 514 515 912 2411
usual$	5634 2690
usually$	1471
utter$	1509 2078
utterly$	5284 1967 2959 2962
vaccin	3519
vain$	3361
valium	6044
valium$	9379
valuab	3032
value	6602
value$	2139 2413 3103
values$	7932 6376
van$	6609
vandal$	7782 7783 7784 6275 6276 3347
vandals$	7782 7783 7784 6275 6276 3347
vans$	6609
vape$	7101 7102 7329 7332 7703 9367
vapes$	7101 7102 7317 7318 7319 7320 7321 7322 7323 7324 7329 7332 7703 9367
variable$	7845 7846 7847 7848
vehicl	9089
vehicle$	2197 6162 3045 3052
vehicles$	2197
ventured$	7411
verbally$	2777
vermin$	8975
versed$	4696
very$	3732 3740 1193 5011 5297 2823 2831 2848 3209
vest$	6495
vests$	8373 8374 8375 6495
vicious$	3359
victim$	4298 831 4419 849 7861 8201 8202 8203 2552 2804
victimisation$	6944 6945 6946 7473 7474
victimise$	2071 2072 2073 2074
victimised$	2071 2072 2073 2074
victimises$	2071 2072 2073 2074
victimising$	2071 2072 2073 2074
victims$	565 7613 7614 7615 7616 7617 7618 7619 7620 7621 7622 7623 7624 7667 830 4419 849 7861 8201 8202 8203
video$	7302 3994 3995 425 426 8249 9079 9192
videos$	7302 3994 3995 425 426 8249
vietnamese$	1381 4958
view$	9110 6578
viewed$	854 970
views$	6578
village$	7756 7757 7758 7759 7760 7761 7762 7763 7764 7765 7766 7767 7770 7771 5524
vindictive$	8747 3359 3361
violen	9137 9338 9434 9463 9466
violence$	7227 7241 7243 4095 4096 7808 1003 1004 7942 5863 5882 2312 9219 9220 5895 2326 5906 2339 2343 5930 5952 2395 2414 2515 6216 6246 3087 6852 3282
violent$	7850 7851 7852 7853 7854 7855 7856 7857 7858 7942 2693 2766 3066 3359
virtually$	1149 4720 1150 1151 1152 1153 1156 1157 1158 1159 1218 1219 2832 2842
visibility$	9206
visible$	5912 6484 3144
visit	2548 6666 6673
visit$	4605 8903 9141
visited$	8800 9014
visiting$	7063 7200
visitor$	9346
visits	2545
visits$	4605 9070
visual$	3185
visually$	3223
vital$	5594
vitiligo$	3378
vodka	6010
vodka$	9345
voice$	6578
voices$	6578 6750 6751 6752
volatile$	7850 7851 7852 7853 7854 7855 7856 7857 7858 2766 3359
volition$	7120 7370 7371 6213
volume	2278
volumes$	5478
voluntarily$	7370 7371 6212 6213
vomit$	9342
vomited$	3228
vomiting$	3228
vomits$	3228
vote$	307 308
voted$	307 308
votes$	307 308
voting$	307 308
voucher$	7329 7332
vouchers$	7329 7332
vulnerabilities$	4182 612 613
vulnerability$	7473 4182 612 613 7613 7614 7615 7616 7617 7618 7619 7620 7621 7622 7623 7624
vulnerable$	6908 6947 4796 4797 4798 8201 8202 8203 8240 8241 8242 6421 2864
wag$	2620
wagging$	2620
wags$	2620
waited$	6574
waitin	2458
waiting$	4455 2441 2462 2470 3194
walk	9291
walk$	3776 3795 3845 7379 7380 7381 7382 7383 7515 1458 1467 1904 1905 8965
walked$	3860 4056 4063 4200 1458 1467 1904 1905 6106 6574
walking$	7063 7200 1458 1467 1904 1905
walkked$	1458 1467
walkking$	1458 1467
walks$	1458 1467 1904 1905
wall$	5907
wannabe$	2676 3347
wannabes$	3347
want	5725 2195
want$	7292 7293 4260 4261 4262 4263 4387 8054 8173 4879 4880 4881 1490 8466 8467 8468 8469 8485 8486 8487 8503 5244 1775 8757 9046 9218 2438
wanted$	3772 7468 1490 8587 1776 5426 5427 1857 1858 2153 2438 2579 2595
wanting$	6559
wants$	7292 7293 8173 1490 8485 8486 8487 8503 5244 9218 2438
ward	9355
warden	5717 5718 5719 2149 2150 2151 2184 5758 5959 2392
warden$	2127 9034 9052 9053 9054 5720 5721 5722 2181 5755 9093 2291 2322 9294 2393 2398 2399 9307 5974 2418
wardens$	7711 7944 7945 2127 9034 9052 9053 9054 5720 5721 5722 2181 5755 9093 2244 2291 2322 9294 2393 2398 2399 9307 5974 2418 6238
warn$	2262
warned$	7040 7041 3707 137 138 139 140 141 142 143 144 3716 146 147 148 149 150 151 152 153 154 155 156 7072 7073 7074
warning$	7037 7070 7071 7640 7641 7642 7643 7644 2003 2004 2005 2006 8929 8930 8949 8950 9179 6073 6239 6578 6579 3047 6881
warnings$	7037 7070 7071 7640 7641 7642 7643 7644 2003 2004 2005 2006 8929 8930 8949 8950 9179 6239 6578 6579
warran	5988
warrant$	1300 1301 1302 9147 2353 9323 6663 3439
warrants$	2353 6663 3439
wary$	6930 3597 3598 3599 3600
was	2234 5987 3178
was$	3674 136 145 219 220 340 4007 554 555 752 753 754 824 866 867 868 869 870 871 872 873 874 875 927 4510 4515 963 987 988 989 990 991 992 1145 1149 4720 1150 1151 1152 1153 1156 1157 1158 1159 8265 8268 1373 5017 1471 1495 5076 5244 1712 1713 5402 5412 8775 5452 5487 1968 5573 5574 5609 2046 2047 8993 2094 9016 5756 5773 5839 5943 5965 2442 2644 2698 2700 2704 2747 2751 2762 2763 2773 6436 6483 2986 3011 6633 3127 3186 3191 3197 3198 3209 3225 3246 3248 3249 3283 3287 3297 3305 3307 3308 3312
wash$	2014
washed$	2014
washes$	2014
washing$	2014
waste$	704 3018
wasted$	704 3018
waster$	7781 3347
wasters$	7781 3347
wastes$	704 3018
wasting$	704 3018
watch	2426 3048
watch$	8355 8356 8357 5730 9080 2182 9094 9141 2310 5893 9298 5997 2555 6495 6500 6695
watche	5761
watched$	8806 8807 9082 2182 9096 5893 9246 9290 2555
watches$	8355 8356 8357 6495 6500
watching$	2182 5893 2555
watchlist$	6619
watchlists$	6619
watchs$	2182 5893
water$	6114
wave$	6696
wavy$	2910
way$	20 6966 4622 5014 1444 1445 1446 8376 5046 5047 5135 8890 2055 9320 6178
ways$	6966 7190 7953 8031 8100 8453 8560 6178
wayward$	2761 6333 2864
we	2151
we$	5158 5159 5161 5162 5222 5223 5224 2052 5722 2244
weak$	4466 7845 7846 7847 7848 943 1933 1934 1935 1936 8944 8945 8946 8947 5627 2084 2786 2787 2997 3035
weaker$	4407
weaned$	2472
weapon	9030 9040 9113 9238 2346 9498
weapon$	7187 9100 9120 9121 9497 3131
weapons$	7185 7227 2144 9100 9120 9121 5917 3131 3436
wear	2588
wear$	7379 7380 7381 7382 7383 1398 1422 1432 1433 1434 1435 1436 1437 1438 1439 1440 1441 2911 2924
wearing$	7200 1398 1422 1432 1433 1434 1435 1436 1437 1438 1439 1440 1441 9279 2588 2911 2924
wears$	1398 1422 1432 1433 1434 1435 1436 1437 1438 1439 1440 1441 2911 2924
weary$	6390
weed	6170
weed$	7101 7102 7185 7262 7263 7264 7317 7318 7319 7320 7321 7322 7323 7324 7329 7332 7703 9084 6031 9367 9378 9505 6187
week$	8561 8562 8563 6080 6589 6866
weekend$	8561 8562 8563 9345
weeks$	6589 6866
weigh$	1291 4863 4864 4865
weighed$	3522 3525
weighs$	3525
weight	6011 6038 9374
weight$	9346 9373 6781
welcome$	2650
welcomed$	2650
welcomes$	2650
welcoming$	2650
welfare$	6916 3582 6967 6968 6969 6970 6971 6972 6973 6974 6977 7573 7574 7575 7576 7577 7578 7579 7580 7581 7582 7583 7584 7585 8197 8198 8199 8200
well$	7067 7075 7076 7834 1039 1040 1052 1095 1125 1252 1273 1276 4855 4856 4857 4858 4859 4860 4861 1374 1379 2869 2882 2891 6494
wellbe	6038
wellbeing$	6916 6967 6968 6969 6970 6971 6972 6973 6974 6977 7568 7569 9373
went$	7042 7062 331 332 333 334 335 336 366 367 368 3953 386 387 468 469 470 7422 7423 761 785 801 802 1018 1019 1020 1458 1467 2028 2453 2574 2583 2641 2642 6214 3285
were	9069 2234
were$	3674 3681 136 145 3737 219 220 340 4007 554 555 7555 752 753 754 824 866 867 868 869 870 871 872 873 874 875 927 963 987 988 989 990 991 992 7948 1145 1149 4720 1150 1151 1152 1153 1156 1157 1158 1159 1354 1373 4971 1471 1494 5076 5186 5187 5244 1712 1713 5412 8775 1968 5574 5609 2046 2047 2094 9016 5756 5773 5832 5943 6141 2644 2698 2700 2704 2747 2751 2762 2763 2773 6436 6483 2986 3011 6633 3127 3246 3287 3297 3305 3312
west$	1391
wet$	2459
wets$	2459
wetting$	6776
what$	3729 7244 7375 4133 4134 583 591 7527 651 652 7952 4619 7958 8204 8205 8927 8949 8950 5881 5925 2373 6219 6222 6579
whatever$	7563 8167 8184 1496 1497 1498 1499 1590 1591 5925
whatsapp$	388 3959 389 3960 390 3961 391 3962 392 3963
whatsoever$	8775
wheel$	8828
wheelc	6140
wheelchair$	9475 3481
when	6611
when$	3957 3958 7527 8264 8990 9088 9095 5858 6799
whenever$	3957 9088
where	6611
where$	6932 6933 6934 6935 7527 8264 2194 5858 5894
wherea	5732 2313 5884 5885 2384
whereabouts$	9067 9068 5955
which	6602 6611
which$	8264 9107 9221 9228 5905 5956
while$	8808
white$	8251 1359 1381 4956 1394 4986 4987 4988 1418 1454 2863 2864 2887 2894 6495 2929
who	9030 9051 9107 9221 9228 5905 5956 6611
who$	6932 6933 6934 6935 4005 4006 599 615 7527 7686 7698 7948 8265 8268 2155 5729 5735 2189 2214 2225 5799 2235 5858 5859 5894 9233 5938 2372 5945 2376 5957 9306 5977 9314 5990 6436 3135
whoever$	5945
whole$	5534 5536 2682
wholly$	2959 2962
whom	9221 9228 9240
whom$	6932 6933 6934 6935 7527 9061 9131 2235 5894
why$	609 610 7527 653 654 655 656
wicked$	2691
wider	2198
wider$	5769
wife$	9418 9453 9478
wild$	2682 2691 6303 6304 6305 6333 2888 2910 3361
wilful$	3385
wilfully$	382 3015 3385
will	2378
will$	682 683 684 685 686 688 718 738 1242 1266 1278 1281 1314 1510 1512 1513 1514 1515 1516 1517 1518 1522 1523 1524 1525 1526 1527 1528 1538 1542 1543 1544 1552 1553 1554 1555 5134 8481 8482 8483 8484 5165 8507 1602 1603 1604 1605 1606 8517 1617 5217 5218 5221 5244 8581 8582 1684 1685 1698 5711 2143 5745 2181 5826 2317 2356 5987 2946 2949 2951 2963 3148
willed$	6357
willing$	189 190 195 279 280 281 657 658 659 5058 5060 5062 8398 8399 8400 8401 2135 2640
willingly$	7370 7371 466 6212 6213 2643
willingness$	7135 5202 8538 8539 8540 8541 8542 8543
win$	4589 8523 5189
wind$	805 806 5114
winding$	805 806
winds$	805 806
winter$	7248 7249
wiry$	2867
wisdom$	4717 1147
wise$	3682 1046 1047 1097 1355 6386 6391 6392 2827 2843
wiser$	3662 1043 1044 1045 1088 1097
wish$	5202 8538 8539 8540 8541 8542 8543 9218
wished$	2438
wishes$	2438 6578
wishs$	9218
wit$	8738 8739 8740
with	9172 6163 3101
with$	6985 7068 7147 7150 7155 7206 3879 3892 3896 7310 3976 3979 4008 4020 4021 4025 4027 4029 4031 7374 4112 4113 7529 4359 4362 4372 4373 7709 4388 7827 7831 7842 7843 7849 4583 7922 1023 7940 4606 4609 1056 4832 4833 4834 8265 8268 1398 1410 1411 1412 1413 1461 8436 8480 8551 1866 8939 5701 5726 9070 5770 9109 9270 2447 6087 9432 6135 2591 6173 6234 2803 2911 2918 6598 6675 6722 3160 3221 3243 6847 6882
withar	9225
withbu	9225
withcr	9225
withda	9225
withde	9225
withdi	9225
withdrawn$	5934
withga	9225
withheld$	625 626 6586
withhold$	625 626
withholding$	625 626
withholds$	625 626
within$	4418 7754 7755 4574 4799 6002
withof	9225
without$	68 3881 886 8148 8149 8150 8151 8152 8153 8154 8155 8156 8157 8158 8159 8160 8184 8190 8191 8192 8193 8194 8195 8196 1325 1548 1551 5143 1634 1867 1868 5464 1997 1998 2493 2957 2958 2972 2994
withro	9225
withsh	9225
withst	9225
withsu	9225
withth	9225
woeful$	2084 3385
woefully$	3385
wolves$	7802 7803 7804
woman	6165
woman$	8012 1112 4688 8027 8061 8066 1165 4739 8081 8082 1189 8097 8098 8099 8103 1200 1201 8125 9470 9500 6403
women$	7756 7757 7758 7759 7760 7761 7762 7763 7764 7765 7766 7767 7770 7771 8012 8015 1112 4686 8032 8034 8051 8059 8066 8067 1162 8081 8082 1200 1201 1220 8178 8337 8387 6400 6403 6413
wont$	1524 1525 1526 1527 1528 2946
wool$	6408
woolly$	3385
word$	8903 8932
wore$	7379 7380 7381 7382 7383 1398 1422 1432 1433 1434 1435 1436 1437 1438 1439 1440 1441 2911 2924
work	6666
work$	119 121 122 3733 7069 3819 7230 344 345 346 347 348 349 350 351 352 576 7604 7787 4492 4507 7896 4587 4628 8389 8418 8424 5101 8438 5145 8500 8545 8546 8547 8552 8790 2200 6168 6226 2782 6517 6525 6568
worked	2242
worked$	344 345 346 347 348 349 350 351 352 576 8531 8532 8533 8534 8535 9266 2584 6526
worker	9355
worker$	7100 7315 7528 7612 5305 5310 5311 5321 5322 8954 8985 5668 5677 6128 9491 6227 3022 6892
workers$	7100 7315 7528 4275 7612 7918 7963 7964 7965 5158 5159 5161 5162 5305 5310 5311 8954 8985 5677 6227
working$	344 345 346 347 348 349 350 351 352 576 4508 4803 8417 8545 8546 8547 9194 6525 6596 3263
works$	344 345 346 347 348 349 350 351 352 576 6526
workshop$	119 121 122
workshops$	119 121 122
workshy$	3361
world$	8031 2819 2820
worldly$	1097 1345 1346 1347 1348 2821 3366
worn$	7384 7399 7400 7401 7411 9077 5744 6483
worr	2467 2505 2567
worried$	4804 4805 4806 8142 8143 8144 4810 4811 5606 2117
worries$	7636 7637 7638 7639 6578
worry$	4804 4805 4806 8142 8143 8144 4810 4811 6578
worrying$	7850 7851 7852 7853 7854 7855 7856 7857 7858 2764 2766
worse$	4172 8176 8177 8900 8901 6418
worst$	7444 4135 2766 3066
worth$	7627
worthless$	3361
would$	496 4069 7405 500 501 502 503 504 510 4082 4091 4180 4227 818 876 8054 8074 1233 4809 1315 1511 1529 1530 1531 1542 1543 1544 5165 8517 1617 5244 8581 8582 1684 1685 5398 5399 5400 5711 2143 2947 2951 2963
wound$	805 806
wrap	9498
wraps$	7821 6187 6321
wreak$	2739
wreaked$	2740
wreaking$	2738
wreck$	2655
wrecked$	2655
wrecking$	2655
wreckked$	2655
wreckking$	2655
wrecks$	2655
wrist$	9351
wrists$	9351
writ	6836
write$	1988 2315 2385 9407 2723 2724
writing$	1991 2315
written$	1969 1990 2502
wrong$	3662 3663 3754 3830 3831 3832 7231 7685 7694 7695 7696 8072 8073 8736 8737 8747 8822 8986 8987 5665 2609 2665
wrote$	1989
xanax	6044
xanax$	9379
y$	8094
year	6075
year$	4009 4033 4034 7749 4417 7753 4672 8017 4701 8134 1361 1364 1366 9406 6075 9410 6589 6866
years$	7753 8003 8004 8005 8068 8069 8070 8071 8106 8107 8108 8134 6589 6866
yet$	3719 2064 5657
yield	3032
yjs	6155
yjs$	9490 3321
yob$	3347
yobbish$	2766 3347
yobbo$	3347
yobbos$	3347
yobs$	7802 7803 7804 3347
yoi$	3565
yos	6155
yos$	9490 3321
yot	6155
yot$	9490 3321
young	6165
young$	221 269 810 4391 7862 4531 4532 7886 7887 7888 7889 7890 7891 1001 1002 4575 4674 4920 4921 4922 4923 4924 4925 1359 8265 8268 5153 5276 5429 5547 5548 5557 5602 5643 5645 5700 9085 9087 5753 2185 2186 5777 2229 9142 2239 9150 5833 5836 5872 2319 9228 9229 5915 9251 9255 9263 5946 9329 9332 9500 2630 2693 2696 2705 2744 6332 6378 2839 2863 3061 6678 6684 6703 3284
younger$	4407 7756 7757 7758 7759 7760 7761 7762 7763 7764 7765 7766 7767 7770 7771 6112 6186
youngers$	9129
youngster$	7862 7886 7887 7888 7889 7890 7891 6332
youngsters$	7862 7886 7887 7888 7889 7890 7891 6186 6332
youth	3072 3317
youth$	7862 7865 7886 7887 7888 7889 7890 7891 1359 8265 8268 8271 8272 2098 5716 2197 6155 2585 2693 6266 2696 6332 6435 2865 3061 3308 3317
youths$	7725 7862 7865 7886 7887 7888 7889 7890 7891 8265 8268 2197 6266 6332 2865 3372
yp	5700 5708 9064 9081 9083 9085 9087 5753 9089 2185 2186 9142 9150 5837 5872 2319 9228 9229 9251 9255 9262 9263 5946 9329 9332 2468 6046 2491 2513 6086 9452 6131 6132 2568 9477 9504 2601 3072 6654 6678 6703 6818
yp$	2670
yp1$	2669
yp2$	2669
yp3$	2669
yp4$	2669
yp5$	2669
yp6$	2669
yro$	3563
zero$	1631 5430 3016 3099
zits$	6489
