3548 3312 2584

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
(despite|in spite of) [the|<their>|our|all|repeated|numerous|several|many|constant|clear] (warning+|advice|safety plan+|safety planning|reminders) [[given] (from|by) [the] (police|staff|school|professionals|adults|parents|workers|services|social worker+|youth worker+)]
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
(go|goes|going|went|gone|get|gets|got|took|take|takes|send|sends|sent|do|does|did|enter~|travel~|follow~|carry|carries|carried|take part|took part) ... (willingly|knowingly|freely|voluntarily|of (<their>) own (accord|volition|free will))
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
(<is>) [<very>] [all|just|simply|basically|nothing but|now|no more than|known|proper|seen as|regarded as|mostly|a bit of|something of|nothing more than|no better than] [a|an|the] [bunch of|group of|lot of] [known|little|right|proper|young|petty|common|habitual|prolific|public|real|compulsive|born|budding|career|total|complete|absolute|violent|well known|local|pathological|dangerous|seasoned|fledgling] (criminal+|thief|thieves|crook+|mugger+|robber+|shoplifter+|burglar+|vandal+|arsonist+|dealer+|drug dealer+|liar+|cheat+|truant+|runaway+|runner+|addict+|stoner+|pothead+|alcoholic+|drug user+|drug abuser+|drug taker+|dropout+|drop out+|loser+|no hoper+|nuisance+|pest+|misfit+|savage+|animal+|monster+|psycho+|psychopath+|nutter+|slag+|slut+|tart+|scrounger+|menace+|failure+|bully|bullies|lost cause+|hopeless case+|sheep|snakes|alpha|narcissist+|sociopath+|problem+|handful|manipulator+|fantasist+|schemer+|hothead+|sneak+|attention seeker+|timewaster+|time waster+)
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
(4ft|5ft|6ft|built like)
on the (heavy|large|skinny|chubby|thin|short|tall|plump|slim|small|stocky) side
(well|heavily|slightly|powerfully|solidly|slimly|strongly|stockily) built
(heavy set|heavyset|thick set|thickset|physique+)
(feet|foot|ft) _ [inches] tall
(five|six|5|6) (feet|foot) tall
(<is>|at|over|nearly|about|almost|stand|stands|already) [over|nearly|about|almost|well over|at least] (five|six|5|6) (feet|foot|ft) [and|one|two|three|four|five|six|tall|plus]
(stocky|skinny|lanky|gangly|gangling|overweight|obese|chubby|plump|podgy|muscular|muscly|burly|petite|scrawny|underweight|hulking|strapping|broad shouldered|barrel chested|big boned|fat|thin|slim|slender|slight|tubby|stout|portly|scruffy|unkempt|dishevelled|grubby|smelly|malodorous|unwashed|dirty|filthy|ugly|attractive|pretty|good looking|handsome|gorgeous|plain looking|spotty|pimply|acned|freckled|freckly|pale|pasty|sallow|swarthy|tanned|bald|shaven headed|shaven haired|ginger|blonde|blond|brunette|redheaded|bespectacled|bearded|tattooed|pierced|scantily clad|provocatively dressed|underdressed|overdressed|short|tall|large|gaunt|well groomed|well turned out|shabby|hooded|shabbily dressed|athletic|imposing|tall for <their> age|small for <their> age|big for <their> age|hairy|malnourished looking|thin looking)
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
carry man bags
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
(no one|nobody|none|not one|neither) ... ... (bothered|cared|lifted a finger|took [any] (notice|responsibility|action)|listened|troubled to)
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
(palm~|fob~) (them|the group|the young people) off
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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 11 11 11 12 12 12 12 13 13 14 15 15 15 16 16 17 17 18 20 21 21 23 24 26 26 26 26 27 29 29 29 30 30 31 32 32 34 34 34 34 34 34 34 34 34 34 35 35 35 35 35 36 36 37 37 37 38 38 38 40 40 40 41 41 41 42 42 42 42 43 43 43 43 44 44 44 44 44 44 44 44 45 45 46 46 47 48 48 49 49 49 49 49 50 50 50 51 51 52 52 52 53 53 53 54 54 54 54 54 54 55 55 55 55 56 56 56 56 57 58 59 59 59 60 61 61 62 62 63 63 63 64 64 65 65 66 66 66 66 66 66 67 68 69 70 70 70 70 71 71 71 72 72 73 73 73 74 75 75 76 77 77 78 79 80 81 81 81 82 82 82 82 82 82 82 82 83 84 84 85 86 87 87 88 88 88 88 88 88 88 89 89 90 91 91 91 91 91 91 92 92 92 92 92 92 92 92 92 92 92 92 92 92 92 92 92 92 92 92 92 92 93 93 93 93 93 93 93 94 94 95 95 96 96 96 97 97 97 97 97 97 98 98 98 99 99 100 101 101 101 102 102 102 102 102 102 103 103 103 103 104 105 105 105 105 105 105 106 106 107 107 108 109 110 110 111 112 112 113 113 113 113 113 114 114 114 114 115 115 115 116 116 116 117 117 117 117 118 118 119 120 122 122 123 123 124 124 124 125 125 125 125 125 125 126 126 126 127 127 127 128 128 128 128 129 129 129 129 130 130 131 131 131 131 132 132 132 132 132 132 132 132 132 133 134 134 136 137 137 141 141 141 141 141 142 142 142 143 144 144 144 144 144 144 144 146 148 149 150 154 156 158 160 160 160 160 160 160 160 160 161 161 161 161 164 164 164 165 166 166 166 166 169 170 170 171 171 172 174 174 174 175 177 177 177 177 177 177 178 179 180 180 180 180 180 180 180 181 181 181 181 181 181 182 182 185 185 186 187 188 188 188 189 190 192 192 192 192 192 193 193 193 193 193 193 193 193 194 194 194 194 194 194 194 195 195 195 196 196 197 197 198 198 198 198 198 199 199 199 199 199 200 200 201 202 203 203 204 204 205 205 205 206 207 207 208 208 209 209 210 211 211 211 212 213 213 215 216 216 216 216 216 217 218 219 219 219 219 219 219 220 220 220 220 220 221 221 222 222 224 224 225 225 226 226 227 229 230 231 232 233 234 235 236 237 238 238 239 240 240 241 241 241 241 242 242 242 242 242 243 243 244 244 244 245 245 246 246 247 247 247 247 248 250 250 251 252 253 254 255 255 255 256 257 257 258 258 259 259 260 260 261 261 262 262 263 263 263 263 263 263 263 263 263 264 264 264 264 265 265 266 267 267 268 269 270 270 270 270 271 271 272 272 272 272 273 273 273 274 275 276 276 277 278 278 279 280 280 280 280 280 280 280 280 280 280 280 280 281 281 281 281 281 281 281 281 281 282 282 282 282 283 283 283 283 283 284 284 284 286 286 286 287 288 290 292 292 292 292 292 292 292 292 292 292 292 292 293 293 293 293 293 293 293 293 293 293 293 294 294 294 294 296 296 296 296 296 297 297 297 297 298 298 298 298 299 299 300 300 300 301 301 302 303 303 304 305 306 306 308 308 308 308 308 308 308 309 309 309 309 309 309 309 309 309 309 309 309 309 310 311 313 314 315 316 317 319 319 319 320 320 321 322 322 322 324 325 325 325 326 326 327 328 330 331 332 333 333 334 334 335 335 335 341 342 345 346 351 351 354 354 354 355 356 357 359 364 365 365 365 367 368 368 368 368 369 371 371 371 371 372 374 374 374 375 376 377 377 378 378 378 378 378 378 378 378 378 378 378 378 378 378 378 378 379 379 379 379 379 379 379 379 379 379 380 380 380 381 382 382 382 382 384 386 388 390 390 390 390 391 391 391 391 392 393 393 393 398 399 399 400 400 400 400 400 400 400 400 401 404 404 404 407 407 408 408 408 408 409 409 409 409 409 409 411 412 412 413 413 413 413 413 414 414 414 414 414 415 415 415 415 416 417 417 417 417 417 417 417 417 417 418 418 420 420 420 420 421 421 421 422 422 422 422 422 422 422 422 422 422 422 422 422 422 422 422 422 422 423 423 423 423 423 423 424 425 425 425 425 425 425 429 429 429 429 430 432 432 433 433 435 435 435 435 435 435 435 436 436 436 437 437 441 442 442 442 445 446 448 448 449 451 454 456 456 456 457 457 457 460 461 462 462 463 463 464 470 471 472 472 472 475 476 478 479 480 481 482 482 482 483 484 485 485 485 486 488 488 488 488 490 490 490 491 491 491 491 491 491 491 492 492 492 492 493 494 495 496 496 496 496 497 498 499 501 501 503 503 503 503 504 504 505 505 506 507 507 507 507 507 507 508 508 508 508 508 508 509 510 510 511 511 511 511 512 513 514 515 515 515 516 518 518 518 518 518 519 519 519 520 520 520 520 521 521 521 521 522 522 522 523 524 524 525 526 526 526 526 526 526 526 526 526 526 526 527 528 529 529 529 529 530 530 531 531 532 532 533 533 533 534 534 535 537 537 537 537 537 538 538 538 539 540 540 542 543 544 544 544 545 546 546 546 546 546 550 550 550 551 551 551 552 552 552 552 552 553 553 553 555 556 556 556 557 557 559 560 561 561 561 562 562 562 563 564 564 564 564 565 565 565 565 565 565 565 565 566 566 566 566 566 566 566 566 566 566 566 566 566 567 569 569 569 569 571 573 573 573 574 574 575 576 576 576 577 577 578 580 580 581 582 582 583 583 583 583 584 584 585 585 585 585 585 585 585 587 587 587 587 588 588 588 589 589 590 590 590 591 591 591 591 591 592 592 592 593 593 593 594 594 594 594 594 595 596 596 597 597 597 598 598 598 598 598 599 599 599 600 601 601 601 602 602 602 603 603 604 605 605 606 606 606 606 607 607 607 607 607 607 608 608 610 610 614 614 614 614 615 615 617 617 621 621 621 623 627 628 628 629 629 629 629 633 634 636 637 637 637 637 638 638 639 639 639 639 639 639 640 641 644 644 644 645 647 649 650 651 651 651 652 654 654 654 655 656 656 656 656 657 658 658 658 659 659 659 660 661 662 663 664 664 664 665 665 665 665 665 665 665 665 665 665 666 667 667 667 667 668 669 670 670 670 671 671 674 674 674 675 676 676 676 677 678 679 679 679 680 681 681 681 682 683 683 683 683 685 685 686 686 687 688 688 692 693 693 695 696 697 697 697 698 699 699 699 699 699 700 700 700 700 701 701 701 701 701 702 702 702 702 703 704 705 706 706 706 706 706 706 707 707 707 707 707 707 708 708 708 708 708 709 709 709 710 710 710 710 710 710 711 713 714 714 715 715 715 716 717 718 719 719 719 719 720 720 720 720 720 720 720 722 723 723 723 723 724 724 724 724 724 725 725 725 726 727 727 728 728 728 728 729 729 729 729 730 731 731 731 732 732 732 733 733 735 735 736 736 736 737 737 737 737 738 738 738 738 738 738 739 739 739 739 740 740 740 740 740 740 741 741 742 742 742 742 743 743 744 744 744 744 744 745 746 746 746 746 746 746 746 747 749 749 749 750 750 750 750 751 751 751 751 751 751 751 751 753 755 755 755 756 756 756 757 759 759 759 759 759 759 759 759 760 760 760 762 762 763 763 763 763 763 763 764 764 764 765 765 766 766 766 766 766 767 768 768 768 769 769 769 769 770 770 770 770 771 773 774 774 774 776 778 778 778 779 780 781 781 782 782 783 783 783 783 784 784 784 784 784 785 785 785 785 785 785 785 786 786 786 786 787 788 788 788 789 789 789 789 789 789 790 790 791 791 791 792 792 792 793 793 793 793 794 794 794 794 794 794 794 794 794 794 794 794 794 794 794 794 794 794 794 795 795 795 796 796 796 797 797 797 797 798 799 800 800 800 800 801 802 802 802 802 803 803 803 803 803 803 803 804 804 804 804 804 804 805 805 805 805 806 806 806 806 807 807 807 807 808 808 809 809 809 810 810 811 811 811 812 813 813 814 814 815 816 816 817 818 818 818 818 819 819 820 820 821 821 821 821 822 822 822 822 822 822 822 823 824 824 825 825 825 825 825 826 826 826 826 826 826 826 827 827 827 828 829 829 829 829 829 829 829 829 829 830 830 831 832 832 833 833 833 833 833 835 835 836 837 837 838 838 839 840 840 840 841 843 844 844 844 845 845 845 845 845 845 845 845 845 845 845 845 845 846 846 846 846 847 847 847 847 847 847 847 847 847 847 847 847 847 847 847 847 847 847 847 847 847 847 847 847 847 847 847 847 847 848 849 850 851 851 851 851 851 852 853 853 853 853 853 854 854 854 855 856 857 859 859 860 860 860 860 860 860 861 861 861 862 862 863 864 864 865 865 866 866 868 868 868 868 869 869 869 869 870 870 871 872 873 875 876 877 878 879 880 881 882 882 885 886 887 888 889 890 890 891 891 891 891 891 892 893 893 893 893 894 895 895 896 898 898 900 901 902 902 903 903 904 905 906 906 907 909 909 910 910 912 912 912 912 913 913 914 914 915 915 915 915 916 916 916 916 917 918 918 919 919 921 922 922 923 925 925 926 926 927 929 930 931 933 935 935 935 936 936 936 937 937 937 938 938 939 939 940 942 942 943 943 943 943 943 943 944 944 944 946 946 948 949 950 951 952 953 954 955 956 957 965 970 971 972 973 974 975 976 977 978 980 984 985 986 987 988 989 990 991 992 993 994 995 996 997 999 1003 1005 1006 1007 1009 1013 1018 1019 1022 1023 1024 1026 1027 1030 1031 1032 1033 1035 1039 1040 1041 1042 1043 1044 1046 1047 1048 1049 1052 1053 1054 1055 1057 1058 1060 1063 1064 1067 1069 1070 1075 1076 1083 1085 1087 1088 1091 1096 1097 1098 1100 1101 1102 1103 1104 1105 1106 1108 1112 1113 1114 1115 1116 1118 1119 1121 1123 1124 1125 1126 1128 1129 1133 1135 1139 1140 1141 1142 1143 1149 1151 1159 1161 1162 1163 1165 1166 1167 1170 1171 1172 1177 1178 1180 1182 1185 1186 1187 1188 1189 1191 1192 1194 1195 1196 1197 1198 1200 1201 1202 1203 1204 1205 1206 1210 1211 1212 1213 1214 1215 1216 1217 1218 1219 1220 1221 1223 1224 1225 1226 1228 1229 1230 1231 1232 1235 1236 1237 1238 1239 1241 1242 1243 1244 1245 1246 1247 1248 1249 1250 1252 1253 1254 1255 1256 1257 1258 1259 1261 1262 1263 1264 1265 1266 1267 1270 1271 1272 1273 1274 1275 1276 1279 1280 1282 1283 1286 1288 1289 1290 1291 1292 1293 1294 1295 1297 1298 1299 1300 1302 1305 1306 1307 1308 1309 1310 1311 1312 1313 1314 1315 1316 1317 1318 1319 1320 1321 1323 1324 1325 1327 1329 1330 1331 1332 1333 1334 1338 1339 1340 1341 1342 1343 1344 1345 1346 1347 1348 1349 1350 1351 1353 1354 1355 1356 1357 1358 1359 1360 1361 1362 1364 1365 1366 1367 1368 1369 1370 1371 1372 1373 1374 1375 1376 1377 1378 1379 1380 1381 1382 1383 1384 1385 1386 1387 1390 1393 1415 1416 1417 1426 1432 1435 1439 1444 1448 1451 1453 1454 1456 1459 1460 1463 1486 1509 1512 1513 1521 1525 1526 1545 1549 1550 1551 1556 1557 1562 1565 1572 1579 1581 1582 1587 1608 1612 1613 1615 1616 1617 1621 1627 1630 1631 1632 1633 1634 1635 1636 1638 1648 1649 1650 1660 1664 1667 1671 1673 1678 1680 1686 1688 1694 1695 1701 1702 1711 1713 1714 1715 1716 1718 1721 1726 1727 1728 1729 1730 1731 1733 1735 1736 1737 1738 1739 1740 1742 1743 1745 1747 1748 1751 1752 1753 1756 1757 1763 1766 1767 1768 1769 1771 1772 1773 1774 1775 1776 1779 1781 1782 1784 1785 1786 1787 1788 1797 1798 1801 1803 1804 1805 1806 1807 1808 1809 1810 1811 1816 1817 1818 1820 1821 1822 1823 1824 1826 1827 1828 1829 1830 1831 1833 1834 1835 1836 1837 1838 1839 1840 1841 1842 1852 1861 1863 1867 1871 1873 1875 1878 1879 1883 1886 1890 1892 1893 1895 1896 1898 1901 1903 1906 1907 1908 1911 3 3 19 22 24 25 38 39 67 86 93 120 121 126 132 134 139 140 145 147 149 151 155 155 156 157 158 159 162 163 167 168 169 170 170 173 175 183 184 185 186 190 213 214 223 224 228 233 249 252 268 285 289 291 293 295 305 307 311 312 318 321 323 328 329 333 334 334 336 337 338 340 343 346 348 348 348 348 348 349 350 352 352 352 352 352 352 352 353 354 359 362 363 364 365 365 366 366 370 373 375 379 380 381 383 383 383 383 383 384 384 384 385 387 389 389 389 389 389 389 389 389 389 389 389 390 391 391 391 391 391 391 391 391 391 391 391 391 391 396 397 401 402 403 404 405 406 407 408 410 410 410 410 410 410 411 413 419 423 425 426 427 428 429 430 431 432 434 434 434 435 438 438 438 438 440 443 444 446 446 446 446 446 446 446 446 446 446 446 446 446 446 446 446 446 446 446 446 446 447 448 450 451 453 453 455 456 457 458 459 465 467 473 473 473 473 473 473 473 473 474 487 489 489 500 502 507 507 517 534 536 537 538 541 547 548 549 554 556 557 558 568 570 572 577 579 586 601 604 609 612 612 612 612 612 612 612 612 612 612 615 617 618 620 621 622 624 625 625 626 629 629 629 629 629 629 629 629 629 629 629 629 629 630 631 632 633 634 635 640 641 642 642 642 642 642 642 642 642 642 642 642 642 642 642 643 644 645 646 648 650 651 653 654 656 657 663 664 665 666 668 668 669 670 672 672 672 672 673 673 673 673 673 673 682 684 689 692 694 697 708 709 712 720 721 734 745 748 749 751 752 754 754 758 760 760 761 765 772 774 775 776 778 781 794 798 824 826 834 836 836 836 836 836 836 836 836 836 836 836 842 845 845 845 845 845 845 845 845 845 845 846 851 858 859 860 870 874 883 884 890 895 896 897 898 899 901 908 911 916 919 920 924 928 934 935 941 945 945 945 947 947 947 947 958 960 966 967 979 981 1002 1004 1008 1010 1011 1012 1015 1016 1017 1020 1021 1025 1028 1029 1034 1036 1037 1038 1045 1050 1051 1056 1059 1061 1062 1065 1066 1068 1071 1072 1073 1074 1077 1079 1080 1082 1084 1090 1092 1093 1094 1095 1107 1109 1110 1117 1120 1122 1127 1130 1131 1132 1134 1137 1138 1144 1145 1146 1147 1148 1153 1154 1155 1156 1157 1158 1160 1164 1168 1169 1173 1174 1175 1176 1179 1181 1183 1184 1190 1193 1199 1207 1208 1209 1222 1227 1233 1234 1240 1251 1260 1268 1269 1277 1278 1281 1284 1285 1301 1303 1326 1328 1335 1336 1337 1352 1388 1389 1395 1396 1397 1407 1419 1420 1425 1428 1430 1436 1440 1441 1442 1443 1445 1446 1447 1452 1458 1461 1462 1464 1466 1467 1469 1475 1477 1478 1485 1489 1490 1493 1497 1498 1504 1505 1506 1507 1510 1511 1516 1517 1518 1522 1523 1524 1528 1530 1531 1547 1548 1553 1555 1558 1563 1566 1568 1574 1576 1577 1580 1583 1584 1585 1588 1590 1591 1592 1593 1594 1599 1604 1605 1607 1609 1610 1618 1619 1623 1624 1625 1626 1628 1639 1647 1651 1652 1654 1659 1661 1662 1663 1665 1666 1668 1670 1672 1676 1677 1681 1682 1683 1684 1687 1690 1691 1696 1697 1698 1699 1703 1704 1705 1706 1707 1708 1709 1710 1712 1719 1720 1723 1724 1725 1732 1734 1741 1744 1746 1749 1750 1754 1755 1758 1762 1764 1777 1778 1780 1783 1789 1790 1791 1792 1793 1794 1795 1796 1799 1800 1802 1812 1813 1814 1815 1819 1825 1832 1843 1844 1846 1847 1848 1850 1851 1854 1855 1856 1857 1859 1864 1865 1866 1868 1869 1870 1874 1880 1882 1884 1885 1889 1891 1897 1899 1900 1902 1904 1909 1910 28 33 135 138 152 153 155 176 191 339 344 347 348 352 358 360 361 383 389 394 395 406 410 434 438 439 446 452 466 468 469 473 477 489 611 612 613 616 619 622 625 629 642 653 672 673 690 691 754 777 836 845 867 932 945 959 961 962 963 964 968 969 982 983 998 1000 1001 1014 1078 1081 1086 1089 1099 1111 1136 1150 1152 1287 1296 1304 1322 1363 1391 1392 1394 1398 1399 1400 1401 1402 1403 1404 1405 1406 1408 1409 1410 1411 1412 1413 1414 1418 1421 1422 1423 1424 1427 1429 1431 1433 1434 1437 1438 1449 1450 1455 1457 1465 1468 1470 1471 1472 1473 1474 1476 1479 1480 1481 1482 1483 1484 1487 1488 1491 1492 1494 1495 1496 1499 1500 1501 1502 1503 1508 1514 1515 1519 1520 1527 1529 1532 1533 1534 1535 1536 1537 1538 1539 1540 1541 1542 1543 1544 1546 1552 1554 1559 1560 1561 1564 1567 1569 1570 1571 1573 1575 1578 1586 1589 1595 1596 1597 1598 1600 1601 1602 1603 1606 1611 1614 1620 1622 1629 1637 1640 1641 1642 1643 1644 1645 1646 1653 1655 1656 1657 1658 1669 1674 1675 1679 1685 1689 1692 1693 1700 1717 1722 1759 1760 1761 1765 1770 1845 1849 1853 1858 1860 1862 1872 1876 1877 1881 1887 1888 1894 1905

12 14 8 9 10 10 10 10 10 10 4 6 5 6 6 6 7 7 7 7 9 9 9 9 9 9 7 8 8 8 4 4 5 5 7 8 8 8 7 8 7 3 10 4 6 8 6 8 3 3 7 8 4 3 7 8 8 8 13 5 7 6 5 4 4 3 5 8 9 9 9 9 9 9 9 10 9 14 16 16 19 19 7 8 5 6 6 5 5 5 3 4 4 6 7 7 11 12 12 12 3 4 4 4 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 10 11 11 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 25 27 26 27 17 3 10 11 11 4 5 7 6 6 10 11 11 7 8 5 6 3 4 4 4 4 4 5 4 4 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 5 6 7 4 8 7 6 7 7 7 8 10 8 8 8 9 7 6 3 4 4 3 4 4 6 7 7 7 7 7 8 4 4 5 4 5 5 5 5 5 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 4 6 5 10 11 11 11 11 13 4 5 5 11 13 3 5 6 6 3 4 4 4 5 5 3 4 4 4 4 8 9 9 9 9 9 7 8 4 4 4 4 5 5 4 8 9 11 12 12 12 12 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 5 5 6 4 5 6 7 7 4 3 3 3 3 5 3 3 3 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 3 6 3 4 5 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 6 8 10 10 7 3 4 4 4 4 5 3 3 3 4 4 4 4 4 4 4 5 5 5 5 6 4 5 10 10 3 4 4 6 6 4 3 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 8 7 7 5 5 6 10 12 5 7 7 8 8 8 8 6 7 7 7 7 9 11 4 4 4 5 7 9 8 9 9 9 6 8 4 6 4 4 3 3 4 4 4 3 4 3 4 7 5 5 5 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 9 10 10 8 9 3 5 9 9 9 9 7 4 5 3 3 9 4 4 5 5 4 5 7 5 5 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 7 8 8 8 14 15 15 15 15 6 7 7 4 5 5 3 4 7 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 6 7 7 7 7 8 8 8 11 12 9 10 10 7 8 7 4 5 4 6 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 5 3 4 4 5 4 5 6 7 7 4 5 4 8 9 9 9 4 5 5 5 7 3 4 3 3 10 5 5 4 5 5 6 6 3 7 5 3 3 4 3 3 3 3 3 3 3 5 7 7 7 4 3 4 4 4 3 9 10 10 10 8 7 8 8 8 5 4 4 10 10 11 11 11 11 11 11 12 12 11 11 12 12 11 11 14 14 14 14 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 5 4 3 4 4 4 4 4 3 4 3 7 8 8 5 4 6 5 7 6 6 6 6 6 6 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 6 6 7 7 7 7 7 7 7 7 8 8 7 7 7 8 7 7 6 6 7 6 6 6 3 9 9 9 9 9 9 3 3 3 4 4 3 3 4 5 9 9 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 5 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 5 6 6 3 4 8 3 4 4 5 6 6 4 5 6 7 7 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 6 6 4 3 5 6 8 9 10 10 5 6 9 10 4 12 13 12 12 12 12 7 8 8 8 8 9 4 5 6 6 7 7 7 3 4 5 4 3 3 5 4 5 5 5 6 8 9 9 4 5 5 4 9 9 9 9 6 7 7 4 7 8 4 8 9 9 9 9 10 10 9 9 9 9 3 7 6 7 7 7 4 7 5 6 5 6 5 6 6 5 5 4 7 7 8 7 7 4 4 5 4 3 4 4 4 4 5 5 3 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 3 3 4 3 14 15 15 6 7 8 5 6 6 6 6 9 9 9 10 10 11 10 10 9 10 10 11 11 10 10 10 10 10 11 12 10 3 4 6 5 6 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 9 9 6 7 7 7 7 7 7 8 9 9 9 11 11 11 10 10 7 7 7 9 10 10 10 10 8 8 8 8 8 8 10 10 10 10 10 3 5 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 6 6 7 7 3 5 4 4 4 4 4 5 6 11 3 4 4 4 3 3 3 3 5 6 5 4 3 6 6 3 4 4 4 3 3 3 3 4 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 6 4 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 5 6 3 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 5 6 7 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 3 4 4 4 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 10 11 11 11 11 5 6 6 6 3 4 5 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 7 5 5 5 6 7 6 4 4 5 4 5 5 5 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 10 11 11 11 8 10 9 9 9 9 7 9 8 9 9 9 7 8 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 3 4 3 8 9 9 4 3 4 5 5 6 5 4 5 3 3 4 3 4 3 3 4 4 4 4 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 3 3 3 4 4 4 4 10 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 3 4 4 7 8 8 9 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 12 12 12 13 11 12 5 7 7 7 7 11 12 12 5 3 3 6 7 3 3 4 3 7 8 8 8 4 5 4 5 5 7 7 6 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 3 4 3 4 7 7 7 7 7 3 5 4 6 3 3 4 4 4 4 3 5 4 3 3 5 4 3 3 3 3 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 3 4 5 5 6 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 4 7 4 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 10 11 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 13 10 4 9 14 10 9 10 3 3 12 3 5 6 17 9 9 11 11 4 4 7 10 11 8 11 11 13 4 5 8 7 4 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 4 5 10 3 5 6 4 11 0 8 7 4 8 13 5 4 3 7 6 7 3 3 4 8 6 6 3 3 3 5 10 6 11 0 5 0 3 4 3 3 6 5 7 4 6 8 3 4 3 4 8 5 5 7 3 6 4 10 5 6 5 0 6 4 6 0 0 7 7 6 5 5 4 0 2 8 3 7 4 4 4 8 5 8 4 6 3 4 8 6 3 4 4 0 4 3 6 3 7 5 11 0 3 4 3 6 12 0 0 7 0 0 3 4 0 18 8 3 0 11 0 0 10 5 0 0 2 10 4 0 7 3 5 0 13 0 23 19 0 12 11 10 0 0 0 0 0 10 3 0 9 0 0 5 3 12 10 13 7 3 0 10 12 0 5 0 13 8 0 0 6 4 0 10 11 7 6 14 0 5 0 5 14 6 6 7 10 4 9 5 6 7 8 0 6 4 4 6 0 4 5 4 3 3 12 4 0 9 14 7 10 0 0 0 4 0 0 0 15 0 0 9 0 4 0 8 0 5 6 3 8 12 0 0 0 5 7 0 0 5 5 0 4 3 0 0 0 3 0 4 3 5 6 3 4 3 6 3 7 3 4 6 3 3 6 3 4 4 3 4 5 3 3 5 4 5 5 4 2 4 3 7 3 4 3 4 3 4 6 5 5 3 5 5 5 4 8 4 3 3 3 4 4 6 3 3 3 4 5 3 3 3 4 4 3 6 5 2 4 4 7 3 5 4 3 7 7 6 6 4 4 6 8 10 6 4 7 4 5 8 3 3 3 6 3 2 3 4 5 5 18 5 4 8 6 9 2 6 4 7 5 6 5 5 5 3 7 3 6 3 6 5 5 5 3 4 5 7 5 6 7 6 4 8 7 4 3 5 3 3 4 3 9 6 5 6 5 6 12 3 3 5 9 5 3 3 6 6 3 4 7 5 2 3 5 11 5 6 5 5 3 3 3 3 2 8 2 4 3 5 2 2 4 2 4 2 8 4 3 2 3 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 6 7 2 5 2 2 9 2 2 2 2 3 2 2 4 5 2 3 2 4 4 3 2 5 2 2 2 2 3 2 3 2 4 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 6 5 5 2 8 6 13 3 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 5 8 8 2 3 2 3 2 2 2 2 2 8 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 11 12 2 3 2 6 3 2 2 2 2 2 5 2 3 2 2 2 4 2 5 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 2 3 2 5 4 2 3 4 5 2 2 3 2 5 2 2 2 2 2 2 2 2 2 2 3 2 2 4 2 2 4 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 5 4 2 2 2 7 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 3 2 2 2 2 2 2 2 3 2 4 2 2 2 3 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 3 4 2 2 2 2 2 2 2 3 2 2 2 2 2 3 2 2 4 3 2 2 2 2 3 2 2 2 2 2 2 2 3 3 3 4 1 2 2 3 2 9 2 4 2 2 2 2 2 2 2 3 2 5 3 3 2 8 3 2 4 0 2 7 5 2 2 2 2 2 3 2 3 5 2 2 4 4 2 4 4 2 4 2 2 2 1 2 2 3 2 2 3 8 2 2 4 2 2 2 2 0 2 3 4 2 2 6 4 4 4 2 2 2 2 2 2 2 2 2 2 2 1 2 2 2 2 2 2 2 2 2 2 2 4 2 2 2 1 1 2 1 2 2 1 2 2 2 2 2 2 2 2 2 2 3 2 2 3 3 2 2 1 4 2 1 2 5 4 2 2 2 2 2 1 4 2 2 2 4 2 2 2 2 3 2 3 3 2 4 5 2 2 2 3 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 4 2 2 3 2 2 2 2 2 2 7 2 2 5 2 1 2 2 2 2 4 2 4 2 3 2 2 2 2 2 4 7 2 2 2 4 2 2 2 2 2 4 2 2 4 5 2 2 2 2 2 2 2 4 3 2 3 2 3 2 4 2 2 3 2 4 2 6 2 2 4 2 4 2 2 2 3 2 2 3 2 4 3 2 2 3 9 3 2 2 2 2 2 4 1 2 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 9 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 4 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 2 46 5 1 1 1 2 1 1 2 1 1 2 1 1 2 1 1 1 2 2 1 3 2 1

1$	2477 6025 6395
10$	7695
101$	5951
11$	7695
12$	1120 1121 1122 1123
13$	1120 1121 1122 1123
14$	1120 1121 1122 1123
15$	1120 1121 1122 1123
16$	1120 1121 1122 1123
17$	6803 3529
18$	7286 7288 454 1087 4645 7984 7985 7986 7987 7988 7989 7990
19$	7286 7288 454 1087 4645 7984 7985 7986 7987 7988 7989 7990
2$	6395
20$	7286 7288 454 1087 4645 7984 7985 7986 7987 7988 7989 7990 6803 3529
21$	7286 7288 454 1087 4645 7984 7985 7986 7987 7988 7989 7990
22$	7286 7288 454
23$	7286 7288 454
24$	7286 7288 454 2939
25$	7286 7288 454 1087 4645 7984 7985 7986 7987 7988 7989 7990
26$	7286 7288 454
27$	7286 7288 454
28$	7286 7288 454
29$	7286 7288 454
3$	6395
30$	7286 7288 454 1087 4645 7984 7985 7986 7987 7988 7989 7990
31$	6803
3x5x2$	3370
4$	6395
47$	6803 3529
4ft$	3351
5$	1356 4905 4906 6395
5ft$	3351
5x5x5$	3369
6$	1356 4905 4906 6395
60$	9088
6ft$	3351
7$	7695 6395 6487
8$	7695 6395
9$	7695 6395
999$	5951
a$	3735 3760 3891 7205 3895 4295 876 877 878 7763 4528 4529 1010 4638 1140 1141 4725 4752 4753 1344 5372 5393 5513 5525 5552 5767 5975 5976 5985 6006 6007 6022 9358 2506 2544 6117 6125 9440 2663 2709 2845 2956 2974 3038 3041 6675 3285 6859
abandon$	2979
abandoned$	2976 2979
abandoning$	2979
abandons$	2979
abc$	5886 3305
abcs$	5886
abdicate$	2006
abdicated$	2006
abdicates$	2006
abdicating$	2006
abh	6120 3311
abh$	9432 6859
abide$	7547
abilit	6741
abject$	2945
able	5880
able$	1054 1057 1058 1060 1069 1078 1228 4785 4806 4807 1268 1277 2271
abode$	9417
abortion$	3480
about	5730 6556
about$	3607 3611 3662 4158 7472 7897 8071 8072 8073 4764 8079 8080 8081 8085 8086 1357 5061 1514 1515 1516 1517 5066 8636 8663 8745 8746 8875 8876 8877 5644 5645 5646 2143 5755 6034 6096
above$	7138 4932 8931 8960 5881
abroad$	9376
abscond$	7227 378 379 3314
abscondded$	378 379 3314
abscondding$	378 379 3314
absconded$	378 379 3314
absconder$	6147 3314
absconders$	6147 3314
absconding$	378 379 6146 3314
absconds$	378 379 3314
absconsion$	3314
absconsions$	3314
absen	6777
absenc	6039 9369
absence$	9351
absent$	7232 8503 5718
absolute$	1490
absolutely$	1613 5402 2937 2940
abus	9396
abuse	6083
abuse$	6860 6861 6891 6892 6893 6908 7174 7419 7420 7429 7430 7511 7512 9393 9394 9395 6202 6806
abused	2517
abused$	6898 6065 6821 3275
abuser$	7219 7307 7312 7509 7677 821 7717 888 6225 6228 6229
abusers$	7219 7312 7509 7677 821 7717 888 6225 6228 6229
abusive$	2747 6306 3336
abysmal$	3362
abysmally$	3362
academy$	5263 5268 5269 8889 8920 5635 2091 9330 9331 9344 2999
accept$	6953 3736 7074 7090 7169 656 657 686 7547 4244 4245 4246 4247 4248 4249 4250 4251 4252 4253 4254 4255 4271 4272 4273 4274 4275 7783 8324 8353 8359 8373 8722 6472 6473
acceptable$	2253 3305
accepted$	7330 7338 7345 7346 7347 7357 656 657 8448 8449 8450 8451
accepting$	656 7783 8352
accepts$	656
acceptted$	656
acceptting$	656
access$	6953 3214
accident$	873
accidents$	873
accommodation$	7263 7264 7265 7266 7267 7268 7269 7270 9392 9428 6804
accomplice$	6169 3421
accomplices$	6169 3421
accord$	7067 7316 7317 6171
accoun	5690 2171 5720 5835
account$	8697 8698 8699 8700 8701 8702 8703 9147 5931 2385 2402 9268 9269 2537 9398 6275
accountability$	651 652 4204 4205 4206 4207 4208 4209 4210 4211 4212 4213 4214 4215 4216 8916 8917 8918 8919 6541
accountable$	651 652
accounted$	2402
accounts$	9002 9032 9147 5931 2385 2402 6275
accusation$	6200
accusations$	6200
acd$	3431
achiev	2231
acknowledge$	4244 4245 4246 4247 4248 4249 4250 4251 4252 4253 4254 4255 8722
acknowledged$	8597 8598 8599 8600
acne$	6446 3354
acned$	3353
across$	4399 4400 4828 4829 4830 4932 6342 6492
act	2215 9107 9290
act$	3954 7273 4271 4272 4273 4274 4275 885 1086 1088 1089 1090 1091 1092 1093 1094 1095 1096 1097 1124 1125 1126 1127 1128 1190 8530 8722 8899 8902 8990 9108 2749 2810 2811
acted$	885 1086 1088 1089 1090 1091 1092 1093 1094 1095 1096 1097 1124 1125 1126 1127 1128 5250 5259 8575 8580 8597 8598 8599 8600 8732 2749 2810 2811
acting$	885 983 1086 1088 1089 1090 1091 1092 1093 1094 1095 1096 1097 1124 1125 1126 1127 1128 2728 2749 2810 2811
action	2114 6627
action$	6913 8628 8697 8698 8699 8700 8701 8702 8703 5895 9220 6136 6625
actionable$	5662
actions$	3 4 5 6 7 8 9 3560 3561 3562 3567 6913 6976 7059 7060 7061 7062 7063 7064 7065 7066 7083 7511 7512 7513 7516 7517 7518 7519 7520 7521 7522 7523 7524 7525 7526 7527 7528 6136
active	9159
active$	3630 83 3769 314 315 316 317 560 6153 6354 3041 3043 6604
activi	8965 9261 6607 6619 6620 6627
activities$	6909 6913 6136 6150 6204
activity$	6909 6913 3955 7274 9002 9125 6136 6150 6204 6353 6611
acts$	7259 3954 7273 885 1086 1088 1089 1090 1091 1092 1093 1094 1095 1096 1097 1124 1125 1126 1127 1128 1191 2749 2810 2811
actual$	6120
add$	2149 3145
added$	2149 2150 2198 2200 2318 2319
addict	9309 9369 9401 6731
addict$	7725 7726 7727 6233 6234 3330
addicted$	2442
addiction$	2442 6746
addicts$	7725 7726 7727 9411 6233 6234 3330
addres	2119 9024 2294 5842 5843 5872
address$	3727 3728 3729 7211 7212 7213 7214 3903 3904 3905 3906 9009 2178 9417 3113 6814
addresses$	3727 3728 3729 8993 9009 2178 9184 6580 6651
adds$	2149
adequate$	1241 1244 5373 5374 5375 5376
adhd	9309
adhd$	9299 3429
adidas$	6450
admission$	6757
admissions$	6757
admit$	8353 8359 8373 8722 8899 6472
admitted$	8448 8449 8450 8451 2434 2447 6722
adolescent$	7805 7829 7830 7831 7832 7833 7834 1344 8204 8207 2674 2677 6290 2844
adolescents$	7805 7829 7830 7831 7832 7833 7834 8204 8207 6290
adopted$	6812
adoption$	3265
adoptive$	3265
adult$	7042 7043 7051 3741 7106 7146 7158 3867 3868 7196 3933 3937 3940 7257 7260 7289 7292 7313 7482 4303 7637 7638 7639 7640 786 4475 4523 7889 7932 4625 4628 1083 7948 7952 1098 4652 7972 7977 7978 7979 7997 8006 1149 4702 8021 8022 4721 1174 8041 1186 1187 4737 8050 8051 4740 4741 4805 4808 8120 1330 1331 1332 1333 8194 8195 8196 8197 8198 8199 5279 5280 6143 2616 6168 6358 6360 6361 2817 6367 6368 2837
adults$	3714 3719 3723 3726 7039 7042 7043 7051 7055 7158 7196 7219 7221 7224 3933 7253 7257 7260 7289 7471 7555 7624 4317 7637 7638 7639 7640 7654 4343 7858 7889 7903 7904 7905 7913 7932 7949 4639 7952 1098 4649 7972 7977 7978 7979 7984 7985 7986 7987 7991 7995 8003 8004 8005 8006 8007 1148 1186 1187 4737 8050 8051 8120 8148 8156 8157 8158 8159 8160 8161 8162 8163 8170 8171 8172 8173 8174 8194 8195 8196 8197 8198 8199 8272 8322 5116 5117 5119 5120 6143 6196 6358 6362 6367 6368
advance$	2219
advanced$	1083 6153
advanceed$	2219
advanceing$	2219
advances$	3739 3740 7937 7938 7939 7940 2219
advantage$	6899
advice$	6984 7583 7584 7585 7586 7587 7783 8583 8584 8585 8586 8587 8588 6185 6197 6469 6532
advis	5663 6653
advised$	3636 6987 6988 3677 130 131 132 133 134 135 136 137 3686 139 140 141 142 143 144 145 146 147 148 149
affairs$	8036 8136 8137 8138 8139
affection$	7263 7264 7265 7266 7267 7268 7269 7270
affili	2215 6607 6611 6613 3422
affiliate$	6204
affiliated$	806 6204
affiliates$	6204
affiliation$	780 781 806 6204
affiliations$	6204
affray	6120 3311
affray$	9432 6859
afraid$	8140 8141 8142 1325 1326
african$	1366 4918 4923 4924 2870 6445
afro$	6437 2890 6439
afros$	6437 6439
after	9004 6049
after$	7075 4224 4561 7912 4603 4788 8149 8150 8166 1980 2437 9361 9362 6069 6753
afterthought$	8910
again$	6997 6998 8394 8395 8397 8398 8399 1945 5593 5594
agains	5784 6627
against$	7215 7216 7217 7218 9078 9096 9126 2316 9254 6485 6594 6596 6636 6676
age$	3946 7285 4365 7943 7944 8008 8009 8010 8011 8046 8047 8048 4890 4891 8220 8221 8222 6024 6784
aged$	3976 8204 8207 9321 6166
agencies$	5263 5268 5269 8889 8920 5635
agency$	5237 5263 5268 5269 5279 5280 8889 8920 5635 2091 5662 2945 2989 2998
ages$	7943 7944
aggression$	7751 7847 7848 989 990 6298
aggressive$	7793 7794 7795 7796 7797 7798 7799 7800 7801 7802 7803 7882 2747 3336
aggressively$	3336
aggressiveness$	7847 7848 6298
aggressor$	7677 7678 7679 7680 6225 6226 6227 6271
aggressors$	7677 7678 7679 7680 6225 6226 6227 6271
aggro$	7381
agitator$	3325
agitators$	3325
agree$	1047 1048 1049 1050
agreed$	463 7357 1047 1048 1049 1050
agreement$	7081 9113
agreements$	9113
agrees$	1047 1048 1049 1050
ahead$	7139 8931 8961 9021
aid	2231
aid$	2219 2235 6710
aided$	2219 2235
aiding$	2219 2235
aids	2231
aids$	2219 2235 6710
aim	2364
aim$	9120 2264 9153 9235
aimeda	5772
aimedat$	9084
aims$	5772 9120 2264 9153
albanian$	1366 4920 6445
album$	5865
alcoho	9369 9401 6098
alcohol$	7048 7049 7263 7264 7265 7266 7267 7268 7269 7270 7275 7278 7646 9302 6727 3183 6731
alcoholic$	9410 6233
alcoholics$	9411 6233
alert$	2106 2127 2128 2243
alerting$	2127 2128
alerts$	2127 2128
aliases$	3374
alibi$	3375
alibis$	3375
alienated$	2845
alight	6107
alight$	9419
alike$	6449 6451
alive$	9279
all	6632
all$	3690 3694 190 582 4136 4267 4429 951 4523 1003 1040 7901 7969 1135 8108 1334 1452 8326 5015 1481 1483 1560 1561 1562 1639 1651 5200 5235 8711 8718 5434 5552 5554 8884 8885 2036 9115 5838 2351 5926 5955 2625 6177 6469 6470 6533 3034 3038
allegation$	6200 6201
allegations$	6200 6201
allege$	7659 7660 2301 6198 6199
alleged$	7659 7660 2188 2299 2301 2396 6198 6199 2654
allegedly$	3321
alleges$	7659 7660 2301 6198 6199
allerg	9309
allergic$	3445
allergies$	3445
allergy$	6746 3445
allocated$	2305
allow	2129
allow$	38 39 164 165 7424 8353 8359 8373 2235 2384 6172 6472
allowed$	38 39 164 165 7424 2235 2446 6172
allowing$	38 39 164 165 7424 2235 6172
allows$	38 39 164 165 7424 2235 2384 6172
almost$	518 1135 4683 1136 1137 1138 1139 1142 1143 1144 1145 1204 1205 1357 2813 2823
alone	5968 3248 6797
alone$	7361 7389 8087 8088 8089 8090 8091 8092 8093 8094 8095 8096 8097 8098 8099 8129 8130 8131 8132 8133 8134 8135 9280 3248 6796
along$	7033 7098 4008 4009 4010
alopecia$	3355
alpha$	6233 2690
already$	1135 4683 1136 1137 1138 1139 1142 1143 1144 1145 1177 1204 1205 1357 2813 2823
also$	2678
alternative$	3222
although$	151 7215 7216 7217 7218
altogether$	2036
always$	374 524 1081 1452 5067 3358
ambition$	7872 6334
among$	4384 7697 7698 7792 4537 4572 5960
amongst$	4384 7697 7698 7792 4537 4572
amount$	221 222 8145 8146 8147
ample$	3706
an$	3992 4001 4241 4557 4636 4685 4729 1342 1343 1344 5218 5552 5753 5767 5975 6006 6125 2845
anaemia$	3444
analys	5675 5676 5677 2130 2131 2165 5716 9212
analysis$	6570 6614
analyst$	8972 8987 8988 8989 5678 5679 5713 9028 2274
analysts$	8972 8987 8988 8989 5678 5679 5713 9028 2274
anaphy	3446
and	2359 3073 3078
and$	3689 7605 4367 4368 8204 8207 4932 4951 5661 5752 5774 5775 5953 6548 6587 3125 6847
angels$	8075 8076 8077 8078 6258
anger$	986 2748
angry$	8503 2663 2845
animal$	6233
animals$	7725 7726 7727 7745 7746 7747 8910 6233 6234
ankle	2569
ankle$	6117
anonymous$	3010
anorexia$	3447
anorexic$	3447
anothe	2228
another$	3549 7165 7859 1344 8964 6007 6133 2845 3041
anpr$	3379
answer$	7074 7547 1197 1198 1199 4799 8353 8359 8373 8438 8722 5453 5454 8839 8899 8902 9235 6472
answered$	7330 7357 1197 1198 1199 8448 8449 8450 8451 8580 8597 8598 8599 8600 8949
answers$	1197 1198 1199 8438
antagonise$	2648
antagonised$	2648
antagonises$	2648
antagonising$	2648
antagonist$	6271
antagonistic$	3338
antagonists$	6271
anti	5738 2203 5807 5812 9162 9174 2336 9219 2391 5950 3170
anti$	3864 3870 782 4440 7793 7794 7795 7796 7797 7798 7799 7800 7801 972 4526 4571 2776 2777
antici	2268
anticipated$	9102
antidepressant$	6718
antidepressants$	6718
antipsychotic$	3462
antipsychotics$	3462
antisocial$	7174 7181 7753 7793 7794 7795 7796 7797 7798 7799 7800 7801 7882 9050 9262 2645 2742 6291
anxiet	9309
anxiety$	3449
any	9018 3009 6632
any$	4267 4335 1154 1155 8326 5015 1481 1483 5163 5232 5388 5389 5554 8966 5767 9115 5830 2300 9163 9164 9186 9190 9198 5904 9264 6469 6470 3034 3038 6657
anybody$	4335 5116 5117 5119 5120 5263
anyone$	7039 4335 7932 8148 5116 5117 5119 5120 5263 8579
anything$	7506 1202 8106 1320 8279 8280 8351 8357 8363 8368 8377 5116 5117 8446 1667 1668 1669 1670 1671 8658 8659 8660 8661 5351 9180 5883 6469 2969
anyway$	7001 7005 8123
apathetic$	3338 3362
apathy$	3362
apnoea$	6728
apologised$	8448 8449 8450 8451 8597 8598 8599 8600
apology$	8839
app$	380 3928 381 3929 382 3930 383 3931 384 3932 7245 7246 7247
appalling$	6956 6957 6958 6959 7793 7794 7795 7796 7797 7798 7799 7800 7801 1911 1912 1913 1914 2065 2747 2783 2975 3362
appallingly$	3362
appear	9263
appear$	546 547 813 855 856 857 858 859 860 861 862 863 864 952 976 977 978 979 980 981 1086 1088 1089 1090 1091 1131 1135 4683 1136 1137 1138 1139 1142 1143 1144 1145 4828 4829 4830 1283 1358 1391 1392 1393 1829 1830 2564 2679 2681 2685 2743 2744 2754 2810 2811 2897
appearance$	8226 8227 8228 8229 8230 8231 8232 8233 8234 8235 8236 8237 8318 6843
appearances$	6843
appeared$	1086 1088 1089 1090 1091 1391 1392 1393 1829 1830 2564 2810 2811 2897
appearing$	1829 1830 2564
appearred$	1829 1830
appearring$	1829 1830
appears$	546 547 813 855 856 857 858 859 860 861 862 863 864 952 976 977 978 979 980 981 1086 1088 1089 1090 1091 1131 1135 4683 1136 1137 1138 1139 1142 1143 1144 1145 1283 1358 1391 1392 1393 1829 1830 2564 2679 2681 2685 2743 2744 2754 2810 2811 2897
appendicitis$	3512
appeti	9309
appetite$	2342
apple$	6220
apples$	6220
applic	2297
applied$	1726 1727 1728 1988 9194 5911
apply	2228 2297
apply$	1726 1727 1728 3069
appointment$	5029 1482 5031 1484 1485 8496 8497 8498 9296 6714
appointments$	5029 1482 5031 1484 1485 9296 6714
appreciate$	7547 4244 4245 4246 4247 4248 4249 4250 4251 4252 4253 4254 4255
appreh	5819
apprehend$	9131 3109
apprehending$	3109
approa	6627
approach$	6625
approaches$	3739 3740 7937 7938 7939 7940 8840 8841
appropriate$	3652
apps$	380 3928 381 3929 382 3930 383 3931 384 3932 7245 7246 7247
april$	7194
arab$	1366 4918 2870 6445
arcade$	7192 7193
architects$	558
are	2215
are$	3553 3644 3649 212 213 3976 546 547 741 742 743 813 855 856 857 858 859 860 861 862 863 864 916 922 4481 952 976 977 978 979 980 981 7888 1131 1135 4683 1136 1137 1138 1139 1142 1143 1144 1145 4695 1167 1337 1358 4933 4974 1452 1473 5034 5202 1693 1694 5567 2027 2028 8951 5673 5705 5714 5790 5869 6099 2571 2625 2679 2681 2685 2728 2743 2744 2754 6394 6440 6441 2964 2988 6587 6634 3104 3163 6793
area$	4562 6195 6801
argue$	8503
argued$	8503
argues$	8503
arguing$	8503
argume	6062
argument$	5098 8411 5100
argumentative$	7851 7852 7853 7854 7855 7856 7857 6302 3336
arguments$	2496 9374 2525
arm$	8244 9286
arms$	8244 9286
around	6556
around$	3662 7015 7104 7897 4593 4621 7935 5498 9001 6151 6342 6466
arrangement$	7319 8188 6353
arrangements$	7319 8188 6353 6762
arrest	8990 2176 2217 9089 9090 9095 5819 9158 2355 5946 2407 9369 9371 9398 9401 6636
arrest$	9076 5765 9082 2242 9111 9131 2283 2339 2346 9210 9220 9253 9258 5955 9442 3080 3083 6641 3109 6673 3302 3406 3534
arrested$	6901 7389 6609 6830 3534
arresting$	3109 3405
arrestped$	2283
arrests$	2192 9053 2242 2283 9202 2346 9220 9258 9442 6641 3404 3534
arrive	9226 9263
arrive$	7547
arrived$	8904 8905 8906 8907
arrogance$	3362
arrogant$	5585 3338 3362
arson	9061 9160 9161 9162 6108 6120 6122
arson$	9420 9432 9434 9443
arsonist$	6233
arsonists$	6233
art$	7971 3172
arthritis$	3425
as	2215 3009
as$	3892 4012 4366 4570 4614 4640 4660 1162 4720 4738 4739 8126 4960 1831 1832 5404 8741 2044 2047 5598 9023 5724 5725 5730 5940 2625 2678 2680 2728 6579
asb	5807 2336 9219 2391
asb$	7174 7751 9119 2312 5884 5939
asbo	5845 5876 3305
asbo$	9157 9188 5886 6853
asbos$	9157 9188 5886
asd$	9299 3431
ashamed$	8762 1904
asian$	1344 1366 4918 4925 4948 4949 4950 1403 2844 2845 2870 6445
aside$	5497 5572
ask$	520 8480 8481 8482 5683 6480
asked$	145 146 147 148 149 3742 7135 7136 520 7415 8400 8575 8580 8591 8592 8593 8732 8949 2123 5683 2169 5921 6061
asking$	4066 519 520 8352 8480 8481 8482 6480 6498
asks$	520 8400
asleep$	1900 1901 2073
asperg	3146
asperger$	6694
aspergers$	6694
aspirations$	7872 6334
aspiring$	2657
assaul	9061 9161 9162 2517 6083 9396 9398 6108 6109 6122 3311
assault$	9067 9395 9420 9421 9432 9434 9443 6202 6859
assaulted$	6065 2575
assaults$	9420 9443 6202 6859
assert	2322
assertive$	5870
assess	9290 9292 2439 2565 6556 6736 6741
assess$	1276 4825 4826 4827
assessed$	854 953 2188 2215 2299
assessing$	1276 4825 4826 4827
assessment$	9282 6662 6765
assessments$	6662 6765
assist	2129 2231 5958
assist$	32 2219 2235 2264 9270
assistant$	6025 9338
assisted$	8981 2219 2235
assisting$	2219 2235
assists$	2219 2235 2264
associ	8965 5690 5745 9062 9168 9175 9219 2365 9261 6613 6619 6620
associate$	7090 7119 7121 7122 7123 7152 7325 7326 7327 7328 7329 7642 806 2644 6193 6204
associated$	777 806 6204
associates$	6950 7642 806 8993 9002 9003 9005 9039 2180 9074 2644 6193 6204 3042
associating$	7325 7326 7327 7328 7329 806 2180 2644
association$	780 781 7642 5263 5268 5269 8889 8920 5635 2180 9057 6193 6204 6221 3066
associations$	780 781 7642 9002 9003 5913 6193 6204 6221
assume$	656 2301
assumed$	656
assumes$	656 2301
assuming$	656
assured$	6387
asthma	9309
asthma$	3439
asthmatic$	3439
astonishing$	5530 8843
astray$	7682 7683 7684 7685
asylum	3263
asylum$	6811
at	6044
at$	15 6900 4095 7554 948 7921 7922 8204 8207 1357 5195 1652 1659 1660 5441 5448 5576 8925 9001 9084 9107 5803 5887 5981 5995 6028 6045 6065 6073 2547 6112 6492 6753 6813 6840 6847
athena$	9010
athletic$	2848 3353
atrocious$	3362
attachment$	3189 3190
attack	9396
attack$	6702 6713
attacked$	6901 7389 7411
attacks$	6702
attemp	6631
attempt$	7485 626 4175 4176 5029 1482 5031 1484 1485 8606 8607 8697 8698 8699 8700 8701 8702 8703 5395 5396 5397 5398 5399 6184
attempted$	8685 8686 8687 8688
attempts$	5029 1482 5031 1484 1485 8840 8841 6184
attend	9346 3171 3525
attend$	6953 7090 7547 4238 8324 8353 8359 8373 8438 8722 8902 6021 2564 6472 6473
attendance$	8873 8941 9332 9351 6183 6283 3524
attended$	7330 7338 8448 8449 8450 8451 8949 6021 2564
attender$	6183 6244 6254
attenders$	6183 6244 6254
attending$	8352 6021
attends$	8438 8460 8461 8462 8463 9005 2564
attent	5833
attention$	6910 6911 3739 3740 3743 7263 7264 7265 7266 7267 7268 7269 7270 7275 7278 7385 4074 7421 4110 7425 7604 7615 7616 4411 973 982 7863 7864 7867 7937 7938 7939 7940 8578 8582 8697 8698 8699 8700 8701 8702 8703 2120 9145 2314 9299 6179 2759 6308 6309 2781 6648 3144
attitude$	6913 7083 585 942 943 7869 1181 1182 1183 1184 1185 2019 2020 2021 2022 6136 2748 6331 6332 6523
attitudes$	6913 942 943 6136 6331
attract$	6879 6880 191 192 525 526 4552 2626
attracted$	6879 6880 191 192 525 526 748 757 758 759 760 761 762 763 764 765 766 767 768 769 770 776 2626
attracting$	6879 6880 191 192 525 526 2626
attractive$	3353
attractor$	6667
attractors$	6667
attracts$	6879 6880 191 192 525 526 2626
attractted$	6879 6880 191 192 525 526 2626
attractting$	6879 6880 191 192 525 526 2626
attrib	2261 9211
attributable$	9196
attributed$	2189 9196
auburn$	2890
august$	7194
aunt	9357 6056 9370 6103
aunt$	9368
auntie	9357
author	2228
authorised$	5921
authorities$	7884 7885 5263 5268 5269 8889 8920 5635
authority$	7783 7858 5263 5268 5269 8889 8920 5635 6047 6048 9361 6197 6324 2999
authors$	558
autism	9309
autism$	9299 3430
autistic$	3430
autumn$	7194 7195
available$	6894 6153
average$	2848
averse$	923 924 925 926 927
avoid$	7547
avoidant$	7802 7803 2747 3338
avoided$	7330 7338 4058 8568 6540
awaiti	2443 2451
awaiting$	5991 5999 3281
aware$	4586 7899 7900 2157 2321
awareness$	4266 4789 1242 1243 4792
away$	7057 7058 7077 7078 7111 7127 7130 7142 7228 7229 7234 7337 7344 7478 7483 7486 4242 1003 8345 5086 8679 8680 8693 8694 5430 5431 5893 9234 5925 9376 6067
awkward$	7851 7852 7853 7854 7855 7856 7857 9266 6302
b$	6054 9366 6675 6859
babies$	8024 8025 8026 8027 8028 8075 8076 8077 8078 6363
baby	9370
baby$	6008 6009 9388 2540
babysitting$	8148
back$	6930 7096 7150 324 325 326 327 3900 3901 7222 7223 7352 7354 7355 7356 7484 7489 4242 4243 4928 8344 1528 8396 5426 5500
background$	6850
backs$	4243 5500
backward$	8838
bad$	3632 6956 6957 6958 6959 3771 3806 304 305 7178 4183 7637 7638 7639 810 811 812 4361 4363 4432 7754 7793 7794 7795 7796 7797 7798 7799 7800 7801 7802 7803 1379 8254 4944 4946 5365 1911 1912 1913 1914 8879 8880 8881 8882 2065 2590 2646 2660 2672 2673 2747 2757 2771 2783 2874 2975
badly$	974 1364 5242 1945 6299 6300 6301 2769 2871 6449
bag$	8274 2326
baggy$	2907
bags$	4954 8268 8274 5936 6450
bail$	4345 6125 9437 9442 6838 3291
bailed$	6838 3537
bails$	9442
bait$	2648
baited$	2648
baiting$	2648
baits$	2648
baitted$	2648
baitting$	2648
balaclava$	8307 6450 3357
balaclavas$	8307 8308 8309 8310 8312 6450 6609 3357
bald$	4938 3353
ball$	307 308 8858
bandana$	6450 3357
bandanas$	6450 3357
bandit$	3324
bandits$	3324
banger$	6204
bangers$	6204
banging$	6204
bangladeshi$	1366 4920
bank$	504 9389
banked$	504
banking$	504
bankked$	504
bankking$	504
banks$	504
bannin	2370 2371
banning$	2278 5918 5919
bare$	5403
barely$	1252 4800 1253 4801 1254 1307 4855 1308 1309 4968 1841 2462 2473 2815 3194
barrel$	2855
barter$	415 416
bartered$	415 416
bartering$	415 416
barterred$	415 416
barterring$	415 416
barters$	415 416
base	5827
base$	9139
baseball$	2916
basic$	2945
basically$	1135 4683 1136 1137 1138 1139 1142 1143 1144 1145 2813
basis	2297
bath	6102
bath$	9414
batted$	5033
battle$	2834
be	5846
be$	3624 3790 3791 3792 7119 3841 3845 546 547 4099 4225 4294 7663 4355 813 855 856 857 858 859 860 861 862 863 864 4413 4450 952 976 977 978 979 980 981 4539 4540 4665 4666 4667 1131 1135 4683 1136 1137 1138 1139 1142 1143 1144 1145 8175 8177 1358 5057 5060 8379 8380 8381 5084 5125 5135 1592 1593 1594 1595 5154 5308 5311 5370 5450 5451 2027 2028 5714 5715 5740 2211 9096 5790 5797 5847 5858 5882 9228 2679 2681 2685 2743 2744 2754 2988 3104 6652
beanie$	6450
beanies$	6450
bear$	686 5578 2990
beard$	6421 6437 6439
bearded$	3353
beards$	6421 6437 6439
bearre	9158
bears$	2990
beat	9396 9401
beaten	2517
beaten$	3591 6065
became$	546 547 813 855 856 857 858 859 860 861 862 863 864 4481 952 976 977 978 979 980 981 1131 1135 4683 1136 1137 1138 1139 1142 1143 1144 1145 1358 2679 2681 2685 2728 2743 2744 2754 3175
becaug	9158
because$	3564 202 223 225 2537 9398
bechar	9158
becom	2215 3155
become$	546 547 813 855 856 857 858 859 860 861 862 863 864 4486 952 976 977 978 979 980 981 1131 1135 4683 1136 1137 1138 1139 1142 1143 1144 1145 1358 8380 2678 2679 2681 2685 2728 2743 2744 2754
becomes$	546 547 813 855 856 857 858 859 860 861 862 863 864 952 976 977 978 979 980 981 1131 1135 4683 1136 1137 1138 1139 1142 1143 1144 1145 1358 5099 2679 2681 2685 2743 2744 2754
becoming$	4481 4487 2678
bed	2524 2543 3182
bed$	7166 7263 7264 7265 7266 7267 7268 7269 7270 9300 9355 6054 6055 6072 6100
bedbugs$	6091
bedealt$	9158
bedeta	9158
bedroom$	6055 6816
bedrooms$	5936
beds$	7166
bedwetting$	6730
bee$	6237
been	5945 2569 3155
been$	3646 3647 3675 3676 129 138 3708 3709 332 7336 7343 7345 7346 7347 4049 546 547 813 855 856 857 858 859 860 861 862 863 864 908 4477 4478 4479 4485 4491 952 976 977 978 979 980 981 1073 1131 1135 4683 1136 1137 1138 1139 1142 1143 1144 1145 1256 1358 5035 5036 5037 1693 1694 5258 8708 8709 5408 5409 8732 1946 5533 5534 5535 5568 5569 5570 2027 2028 5636 5714 5790 5797 5901 2423 2447 6021 2499 2530 6117 2625 2679 2681 2685 2728 2732 2743 2744 2754 2988 3104 3168 3174 3175 3223 3225 3226 3260 3264 3274 3282 3284 3285 3289
bees$	6237
befing	9158
before$	7138 4654 8023 8931 8960 6112
befriend$	7240 385 386 387
befriendded$	385 386 387
befriendding$	385 386 387
befriended$	385 386 387
befriending$	385 386 387
befriends$	385 386 387
beggars$	2997
begun	3171
behav$	7330
behave$	7090 7169 7325 7326 7327 7328 7329 885 1086 1088 1089 1090 1091 1092 1093 1094 1095 1096 1097 1124 1125 1126 1127 1128 8353 8359 8373 8438 2751 2810 2811 6472
behaved$	7325 7326 7327 7328 7329 7330 7338 7368 7369 885 4522 1086 1088 1089 1090 1091 1092 1093 1094 1095 1096 1097 1124 1125 1126 1127 1128 8448 8449 8450 8451 2751 2752 6317 2810 2811
behaves$	885 1086 1088 1089 1090 1091 1092 1093 1094 1095 1096 1097 1124 1125 1126 1127 1128 8438 8460 8461 8462 8463 2751 2810 2811
behavi	9204 2370 9369
behaving$	7330 885 1086 1088 1089 1090 1091 1092 1093 1094 1095 1096 1097 1124 1125 1126 1127 1128 2751 2753 2810 2811
behavior$	6913 933 934 935 936 937 938 939 940 941 6136
behaviors$	6913 6136
behaviour$	3 4 5 6 7 8 9 3560 3561 3562 3567 6909 6913 6976 7059 7060 7061 7062 7063 7064 7065 7066 7083 585 4148 601 602 7511 7512 7513 7516 7517 7518 7519 7520 7521 7522 7523 7524 7525 7526 7527 7528 7579 7580 7581 7582 7691 933 934 935 936 937 938 939 940 941 7842 7843 7844 7845 5751 5801 9119 9124 9125 5845 5876 5884 5918 5939 6015 2479 9346 6035 6115 6136 6137 6204 6223 6224 6295 2748 3218 6850
behavioural$	2748
behaviours$	6909 6913 7842 7843 7844 7845 6136 6137 6295
behavs$	7330
behavved$	7330
behavving$	7330
behind	5729 9048 9159 5849 2302 9175
behind$	8061 8062 8063 8454 8456 5549 9041 5850 2476 6370
being	3155
being$	3675 3676 7010 3837 332 3986 546 547 4294 813 855 856 857 858 859 860 861 862 863 864 4472 952 976 977 978 979 980 981 4597 1131 1135 4683 1136 1137 1138 1139 1142 1143 1144 1145 4714 1358 1693 1694 8710 1946 5532 5882 9278 2455 2679 2681 2685 2728 2743 2744 2754 3223 3225 3226 3260 3282 3284 3285 3289
belief$	6518 6545
believe$	8722 8902 2301
believed$	8466 8467 8468 8469 8470 2117 2188 2299 2396
believes$	2301
belligerent$	3336
belocked$	9158
belong	2215
belongs$	8886 6534
below$	2476 6788
bench$	2346 9207 2579
benefit$	7547 2120 8981 2219
benefited$	2219
benefiting$	2219
benefits$	2219 2344
bepros	9158
bereaved$	2510 3533
bereavement$	9394 3533
besear	9158
besotted$	441 442 443 444 445 446 447
bespectacled$	3353
bespok	2475
best$	1119
bestopped$	9158
besumm	9158
bet$	1592 5140 1593 5141 1594 5142 1595 5143 1596 1597
beta$	6002
betray$	2979
betrayed$	2976 2979
betraying$	2979
betrays$	2979
better$	3632 3652 7172 7454 7455 4151 7464 7465 8561 2330
betwee	9004
between$	4701 6797
beyond$	975 1085 1559 2711 2712 2934 2970
bid	2297
bid$	2328
big$	3600 1207 1208 1209 1210 1340 1362 2848 2856 2872 2890
biggest$	1386 2894 3045
biological$	2789
biopsy$	9303
bipola	6098
bipolar$	9410 3190 3452
birth$	7881 2789 6744
birthmark$	3354
birthmarks$	3354
bit$	8016 8017
bitchy$	3338
bitten$	6383
bitterly$	1945
black$	1344 1366 4918 1379 8245 4948 4949 4950 1403 1406 1435 8299 8300 8301 8312 2844 2845 2867 2868 2874 2890 6450 2907 6609
blackheads$	6446
blackout$	3428
blackouts$	3428
blade	9433
blade$	9432
bladed$	9432
blam$	2103 2104
blame$	7395 7396 7397 7398 7399 7400 7401 7402 7403 7404 7405 7406 4096 4097 7431 7432 7433 7434 7449 7450 7451 7452 4230 4231 4232 4233 4234 8747 8887 8890 8891 8892 5581 8894 8899 8900 5616 2986 2987 6538
blamed$	7411 2103 2104 2560
blames$	5581 8894
blameworthy$	3362
blaming$	8747 2103 2104
blammed$	2103 2104
blamming$	2103 2104
blams$	2103 2104
blank$	8323
blanket$	1490
bleach$	2868
bleached$	2868 2890 6440
blight$	2722
blind$	5506 6540 3006 6749 6750
bling$	7636
blinkered$	3362
block$	7933
blockers$	9314
blond$	4938 2868 2890 3353
blonde$	4938 2868 2889 2890 3353
blood$	3150 3185 6753
bloody$	2958
blue$	8245 2869 2890 6450
board$	5263 5268 5269 8889 8920 5635 9176 5865 6658
boards$	6658
bodge$	3365
bodged$	3365
bodges$	3365
bodging$	3365
bodies$	7262 7364 4055
bodily$	6120
body$	7262 4055 1181 1182 1183 1184 1185 8059 5700 2154 2878
boisterous$	3338
bomb$	6241 6242
bomber$	6450
bombers$	6450
bombs$	6241 6242
bone$	2773
boned$	6404
book$	9216
boost	2281
boots$	6450
born$	2416 9320 3202
borough$	6801
boss$	7047
bosses$	6660
bossy$	3338
botch$	3365
botched$	3365
botches$	3365
botching$	3365
both$	2625 2678 6491 3038
bother$	7381 7606 8401 8402 8403 8404 8504 8630 8689 6188 6496 6497
bothered$	7330 7338 8559 8570 8575 8580 8591 8592 8593 8594 8595 8596 5289 8620 8621 8622 8623 8624 8625 8626 8630 5324 8690 8732 5565 8949 2097 6496 6497
bothering$	6496 6498
botherred$	6496
botherring$	6496
bothers$	6496
bottom$	3215
bottoms$	8305 1451 2918
bought$	4319
bound$	1520 1521 1522
boundaries$	6197
box$	6102 2889 6502 2955
boy	5830 2300 9163 9164 9186 9190 9198 5904 9264 6089 6123 6657
boy$	214 262 7805 7829 7830 7831 7832 7833 7834 7958 5152 5153 5674 9435 2650 6208 6220 2682 6247 6290 2750 6420 6442
boyfri	9369
boyfriend$	7220 7283 424 425 426 427 428 7314 7315 9353 2513 9375 9388 9413 6163 6164 2617 2618
boyfriends$	7283 424 425 426 427 428 7314 7315 6163 6164 2617 2618
boys	5658 5666 9020 9022 5711 2166 2167 5735 2210 5873 9185 9204 2368 9267 3049
boys$	6926 7025 7045 7050 7053 214 7116 262 3826 3827 3828 7168 3857 3859 3861 7196 7220 7255 7257 4026 4030 4031 4039 4057 605 4189 4286 7612 7626 7644 4334 4348 801 802 803 7668 7750 7805 7808 7829 7830 7831 7832 7833 7834 7849 7903 7904 7905 7958 1147 4755 4756 4757 4758 8117 8246 8321 8405 8406 8407 8408 8409 5104 5105 5106 5121 5130 5136 8459 5148 8465 5187 8548 8695 5411 5412 5413 5414 5415 5416 5471 8798 8817 8825 8826 8827 8828 8829 8830 8831 9047 5758 2288 5916 2387 2401 6144 6208 6220 6247 6290 2750 6420 6527 6532
braces$	6439 6446
braid$	6437 6439
braided$	2890 6440
braids$	8302 6437 6439
brain$	3494
brand$	8267 6465
branded$	2907
brands$	8267 6450 6465
brat$	3324
brats$	3324
breach	9219 3290
breach$	9199 2577
breached$	2577 3290
breaches$	2577
break	9369 6062 9416
break$	7090 797 798 4566 8381 8503 9224 2649
breakdown$	8878 9312 6339 6801 6813 6818
breakdowns$	6339
breakfast$	9366
breaking$	797 798 8503 2007 2375 2649
breaks$	797 798 8503 2007 2649
breakup$	9374
breath$	8258
bribed$	6190
brief	2352
brief$	2106 2127 5900
briefed$	2169 5921
briefi	6556
briefing$	2127 5900 3110 6659
briefs$	2127 5900
bright$	2890
bring	2231
bring$	6879 6880 6890 513 514 515 516 517 1245 2259 2356 3091
bringing$	513 514 515 516 517 1245 2259 2356 3091
brings$	6879 6880 513 514 515 516 517 1245 2356 3091
broad$	2848 2854
broke$	797 798 4565 2007 2649 6801
broken$	4567 2007 2742 6292 6801
bronchitis$	3511
brothe	9357 6056 9370 6059 9377 9380 9381 2541
brother$	2492 9368 6057 2513 6084 6337
brothers$	7881 6337
brough	2176 5784
brought$	6872 6879 6880 6890 513 514 515 516 517 1245 9096 5836 2289 9170
brown$	1379 8245 2867 2868 2869 2874 2890
bruise$	3513
bruised$	3513
bruises$	3513
bruising$	3513
brunette$	4938 3353
brush$	2003 2024
brushed$	1949 2003 2024
brushes$	2003 2024
brushing$	2003 2024
buck$	4945 8856 2981
budget$	5619 8943 8952 8953
budgets$	8873 5619
bugs$	6091
build	8990 2218 2231 3009 3047
build$	8212 8213 8214 2308 6396
builded$	2308
buildi	2231 5823
building$	8943 9135 2308
builds$	8212 8213 8214 2308 6396
built$	4902 5814 9257 2849 6398
bulimia$	3448
bulimic$	3448
bulk$	2351 5926
bulky$	2848
bullied$	6898
bullies$	7678 7679 7680 7725 7726 7727 6226 6227 6233 6234 6512
bully$	7678 7679 7680 7725 7726 7727 6226 6227 6233 6234
bullying$	7751 7882
bump$	6008
bunch$	7650 866 7805 7829 7830 7831 7832 7833 7834 1027 6220 6290 6342
bungle$	3365
bungled$	3365
bungles$	3365
bungling$	3365
bunk$	2600
bunked$	2600
bunking$	2600
bunks$	2600
burden$	4426
bureau$	8972
burgla	8965 8975 9048 9061 2203 9072 5812 9160 9161 9162 9203 6108 6109 6120 6122 3311
burglar$	7725 7726 7727 9041 6233 6234
burglaries$	9049 5751 9124 9420 9434 9443 6635 6859
burglars$	7725 7726 7727 6233 6234
burglary$	2122 5751 9067 9420 9421 9432 9434 9443 3038 3055 6859
burgle	3546
buried$	1817 1818 1999
burly$	2848 3353
bury$	1817 1818 1999
burying$	1817 1818 1999
bus$	7192 7193
busine	5811 5917 6619
businesses$	8969 9099 9123 9229
busy$	8896 5585
but$	3689 4683 1136 1137 1138 1139 1142 1143 1144 1145 4696 4697 4698 4699 4734 4750 4868 8502 5542 6517
buy	5723
buzz$	3598 51 7604 7630 2881
by	5771 3073 3078
by$	7015 7044 3989 3990 3994 4296 4297 4318 7653 7792 4537 4813 8350 8553 8737 5427 5428 5429 8804 8807 8808 8809 8810 5682 2162 9063 5755 5979 9317 6019 2593 6492 6524 6647 6823 6824
c$	6675 6859
cad$	3391
cads$	3391
cahms$	3472
caked$	1387
calculated$	3630 83
calculating$	3338
call$	8838 8840 8841 2128 2403 6532
called$	8732 8949
caller$	6244
callers$	6244
callin	9129
calling$	2128 5881 2403
callous$	3338 3362
callousness$	3362
calls	2171 5720
calls$	8840 8841 8884 8885 2128 9032 5807 9175 5905 2403 6532 6533
came$	7368 7369 579 1086 1088 1089 1090 1091 1439 1448 8949 2176 2285 2453 2499 2622 2810 2811
camera	5700 5716
camera$	9006 9012 5701 9014 2162 9028 2303
cameras$	9006 9012 5701 9014 2162 9028 2303
camhs$	3471
camouflage$	6450
campaign$	3088
can	2359
can$	3645 528 529 530 4482 991 1054 1057 1058 1060 1068 1117 1227 1251 1263 1266 1318 5123 1598 1607 1610 5178 1762 2034 2162 5784 2298 2337 2482 2929 3125
canada$	2908
cancer	6098
cancer$	9410 3492
candidates$	5799
cannab	9433 6128
cannabis$	7263 7264 7265 7266 7267 7268 7269 7270 7275 9019 5989 9302 9313 9440 6145 3183
cannon$	6243
cannons$	6243
cannot	2446 2482
cannot$	696 5089 8416 8417 8418 8419 1606 1760 1822 6030 3241
cap$	1429 8290 8291 8292 8302 8307 6450 2906 6455 6464
capab	5880
capabi	9081
capability$	3388
capable$	1229 4786 4809 4810 1267 1278 5159
capaci	9081
caps$	1429 8290 8291 8292 8293 8294 8302 8307 8308 8309 8310 6450 2906 6455 6464
capsules$	5972
captur	5823 3047
capture$	9135
captured$	5704
car	6819
car$	7211 7212 7213 7214 7647 7648 7649 3029
care	2503
care$	3602 3603 3604 3605 3606 4244 4245 4246 4247 4248 4249 4250 4251 4252 4253 4254 4255 4564 4604 4775 4776 4777 4780 4781 4783 4784 4787 4798 8145 8146 8147 8148 8165 8170 8171 8172 8173 8174 8401 8402 8403 8404 8420 8421 8422 8545 8630 5319 8689 8697 8698 8699 8700 8701 8702 8703 8704 5395 5396 5397 5398 5399 8916 8917 8918 8919 5628 2081 2082 2083 9326 9352 9359 9360 6051 6092 9408 9409 2790 6496 6497 6541 3211 6798 3251 3252
cared$	8559 8575 8580 8591 8592 8593 8626 8630 2081 2082 2083 6496 6497
career	9261
career$	6223 6224 2686 3043
careful$	6881 3574 3575 3576 3577
careless$	62 63 65 66 3771 597 8671 8672 2633 3362
carelessly$	3362
carelessness$	3560 3561 3562 7084 7085 7086 7087 7088 7089 7423 4112 3362
carer	9377
carer$	9354 9360 9368 2520 6798 6809
carers$	9360 6798
cares$	8420 8421 8422 2081 2082 2083 2520
caribbean$	1366
caring$	2520 6482
carpet$	8863
carrie	2141 9175
carried$	3679 7009 7357 587 588 8685 8686 8687 8688 2623 6172
carries$	587 588 887 1092 1093 1094 1095 1096 1097 1124 1125 1126 1127 1130 8499 8500 8501 5743 9260 2623 6172 2990
carry	2141
carry$	6927 3678 7090 7119 7121 7122 7123 3820 3821 3822 7325 7326 7327 7328 7329 587 588 7589 7591 886 1092 1093 1094 1095 1096 1097 1124 1125 1126 1127 1129 1408 8381 8499 8500 8501 2623 6172 2990
carryi	5729 9159 9175 6121
carrying$	7010 7147 7325 7326 7327 7328 7329 9041 2302 6120
cars$	7647 7648 7649
case$	7722 7804 5632 5766 9091 2266 9191 5942 9426 6249 6251 6293 6294 3048 6843 6846
cases$	7722 7804 9191 6249 6251 6293 6843
cash	2327
cash$	7048 7049 3896 7263 7264 7265 7266 7267 7268 7269 7270 7275 7278 7608 7609 7636 7646 5875 2726
cast$	6926 5121 5130 5136 8465
casually$	1364 2871 6449
casualty$	9294 9307
catalogue$	1690
catch	8990 9013 9095 5819 6636
catch$	9015 9025 2247 9131 9132 2381
catches$	2247
catching$	2247
category$	4495 2537
catheter$	3516
catty$	3338
caught	9158 9170
caught$	6898 6901 2573 2732 3309
cause$	6872 6890 567 7721 8380 6248
caused$	6872 6890 567
causer$	6215
causers$	6215
causes$	567 7721 6248
causin	5849 2302
causing$	567 7758 8503 5850
cautio	6109 6833
caution$	9421 9442 6858
cautioned$	3286
cautions$	9442
cautious$	6883
cavalier$	3362
cbo	5845 5876 3305
cbo$	9157 9188 5886 6853
cbos$	9157 9188 5886
cbt$	6719
cce$	7174
cctv	5700 5716
cctv$	5675 5676 5677 2130 2131 9012 5701 2155 2165 9028 9127 2276 2303 6575 3035
ceases$	9110
cell$	8972 3020 6646 6699
cells	6116
cells$	9428
central$	9227
centre$	9123 9169 9237 9441
cerebral$	3199
certain$	1520 1521 1522 1556 5140 5141 5142 5143 1596 1597
certainly$	1654 1662 5210 1663 1664 6489
certainty$	1557
chain$	2194 9218 6450 6613 6682
chains$	9218 6450 6682
challe	9233 5922
challenge$	8503 9234
challenged$	8503
challenges$	8503
challenging$	4363 7793 7794 7795 7796 7797 7798 7799 7800 7801 7851 7852 7853 7854 7855 7856 7857 998 999 1000 1001 1002 8503 2742 2745 2747 6302 3338
chance$	3744 197 198 7553 7554 5094 5112 1984 1985 1986 1987 8864 8865 2262 2398 6184 6530
chances$	7017 3744 197 198 7553 7554 1984 1985 1986 1987 8864 8865 6184 6530
change$	277 7169 3967 7280 7538 7539 7540 7541 7783 8324 8353 8359 8373 8435 8458 5147 8480 8481 8482 8491 8722 6472 6473 6480
changed$	277 8466 8467 8468 8469 8470 3213
changes$	277
changing$	8480 8481 8482 5171 6480 3213
chaos$	7425 7630 6188
chaotic$	2742 6291 2745 3338 3362
character$	7744
charg	9095
charge	5729 2217 9089 5779 5836 9158 9175
charge$	9041 9076 5765 9210 9442 6633 3128 6829
charged$	9148 3288 6837
charges$	9053 9091 2236 9221 9442 6633 6639 3128 6829
charging$	5779 3083
charity$	5263 5268 5269 8889 8920 5635
charm$	4591
charms$	7364 7365
chart	2142
chart$	2214 2304 5856 6614
charted$	2304
charts$	6614
chase$	6910 6911 7604
chaser$	8840 8841
chasers$	8840 8841
chasing$	8840 8841
chat$	7243 7244 385 386 387 5931 2385
chated$	385 386 387
chating$	385 386 387
chats$	385 386 387 2385
chatted$	385 386 387
chatting$	385 386 387
chav$	3324
chavs$	3324
cheat$	6233
cheats$	6233
check	6556
check$	9006 2183 2269 5822 2291 2313 2331 2348 9216 9298 6570 6640 6661
checked$	8732 8949 5719 2313 5891 9248
checkes$	2313
checking$	2313 2331
checks$	9006 2164 2183 5789 2313 2331 6570 6640 6661
cheek$	8244
cheeks$	8244
cheeky$	3338
chested$	6403
chicken$	7192 7193
chief$	2723
child	9204 6033 6089 6123
child$	214 262 401 7805 7807 7808 7829 7830 7831 7832 7833 7834 7958 8019 8024 8025 8026 8027 8028 8075 8076 8077 8078 8204 8207 6009 9345 9361 2502 2504 2505 2546 9435 2608 2650 6207 6220 2674 2677 2686 6290 2750 6335 6363
childhood$	3210
childish$	4759 4760 4761 3338
childlike$	8061 8062 8063 4759 4760 4761 6370
children$	6926 214 262 7168 3857 3859 3861 4026 4030 4031 4039 4057 605 4189 4286 4348 801 802 803 7668 7699 7700 7701 7702 7703 7704 7705 7706 7707 7708 7709 7710 7713 7714 7805 7808 7829 7830 7831 7832 7833 7834 1015 7958 4682 1147 8018 8024 8025 8026 8027 8028 8075 8076 8077 8078 8204 8207 8405 8406 8407 8408 8409 5104 5105 5106 5121 5130 5136 8459 5148 5187 8548 8695 5411 5412 5413 5414 5415 5416 5463 5470 8817 8825 8826 8827 8828 8829 8830 8831 5600 2503 9382 6144 6195 6207 6220 6290 2750 6335 6363 6491 6526 6527 6532
chin$	8244
chinese$	1366 4920 6445
chip$	4558 1011
chis$	3373
chlamydia$	3482
choice$	3 4 5 6 7 8 9 6913 3615 3616 69 70 3619 72 73 74 3623 76 6937 6938 6939 6940 6941 6942 3631 6944 6945 6946 6947 6948 6949 90 91 92 6964 6965 6966 6967 6968 6969 6970 6971 7059 7060 7061 7062 7063 7064 7065 7066 3758 7071 7072 7073 7081 3807 7120 261 3810 3811 3812 3813 7906 8033 4815 4816 6136 6137 6138 6139 6141 6365
choices$	3 4 5 6 7 8 9 3560 3561 3562 6913 6937 6938 6939 6940 6941 6944 6945 6946 6947 6948 6949 100 101 102 103 6964 6965 6966 6967 6968 6969 6970 6971 6972 6973 6976 6979 6980 6981 6982 6983 7059 7060 7061 7062 7063 7064 7065 7066 261 3810 4148 601 602 7511 7512 7513 7516 7517 7518 7519 7520 7521 7522 7523 7524 7525 7526 7527 7528 8033 4815 4816 6136 6137 6138 6139 6365
choose$	93 94 95 6989 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 298 299 4799 8118 8119 8202 8379 8522 2594
chooses$	93 94 95 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 298 299 8522 2040 2041 2042 2043 2594
choosing$	93 94 95 7059 7060 7061 7062 7063 7064 7065 7066 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 298 299 8121 8122 2040 2041 2042 2043 2594
chose$	93 94 95 6989 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 298 299 8522 8854 2040 2041 2042 2043 5614 8927 2594 6540
chosen$	93 94 95 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 298 299 7330 7338 2594
chronic$	9288
chubby$	4903 4938 3353
chunky$	2848
cid	8971
cigarettes$	7048 7049 7263 7264 7265 7266 7267 7268 7269 7270 7275 7278 7646
cin$	3277
circles$	4954
circul	2176
circulate$	2107 5656 2109
circulated$	2107 5656 2109 8970 2305
circulates$	2107 5656 2109
circulating$	2107 5656 2109
circulation$	9104
circumstances$	8521 8544 6814
citalopram$	3468
city$	4898
civil	2370 3078
civil$	5918 3095
clad$	1410 1411 1412 6409 6419 2901
claim$	4349 4350 4351 6811
claimed$	4349 4350 4351
claims$	4349 4350 4351 2463
clamp$	3074
clamped$	3074
clamping$	3074
clamps$	3074
class$	3893 7692 7696 4451 7858 8074 8911 9433 6128 3127 3311
classed$	956 2215
classmates$	8191 6144 6232
clear	2280 2309
clear$	1379 1556 5552 2232 2396 2874 2945 3087 3121
cleared$	2377
clearly$	524 1541 1542 1543 1544 1654 1662 5210 1663 1664 5251 2027 2028 2988
cleft$	3203
clever$	1208 1209 1210
climb$	787 788
climbbed$	787 788
climbbing$	787 788
climbed$	787 788
climbing$	787 788
climbs$	787 788
clingy$	3338
clinic	2436 3155
clinic$	5984 9298 9304 9307 2999 6726 6728
clinically$	3186
clip$	3963 3964 417 418 9127
clips$	3963 3964 417 418
close	2179
close$	8900 2074 2116 5727 6528
closed$	1988 2074 6485 6488 6528
closes$	2074 6528
closure$	2278 3122
clothe$	6562
clothes$	3567 3578 7263 7264 7265 7266 7267 7268 7269 7270 585 8290 8291 8292 8293 8294 8299 8300 8301 8302 8313 8318 5832 6450 6455 6562
clothing$	8290 8291 8292 8313 8318 6450 6452 6455
club$	2091 2999
clueless$	3362
co$	4236 7775 5013 5042 5048 5053 5062 5131 6287 3078
coach$	7047 7260
coaches$	7260
coat$	8290 8291 8292 8302 6450 6455 6463
coats$	8290 8291 8292 8293 8294 8302 6450 6455 6463
cocain	9433 6128
cocaine$	5989 9313 9440 6145
cocky$	3338
coddling$	8148
code$	6395
codein	6002
codeine$	9302 9314
codes$	6395
coerced$	6898 7598 7599 7600 7601
cognitive$	3193
cohort	5735 9085 5830 2300 9163 9164 9186 9190 9198 5904 9264 6657
cohort$	7696 7805 7829 7830 7831 7832 7833 7834 8074 9047 9121 2288 9166 2387 6290 3051
cohorts$	9166
cold$	8730 8924 9402
colleagues$	4706 4707 4708 2386
collec	6556 3009 3047
collect$	2105 5855 5928
collected$	2105 5855 9257
collecting$	2105 5855
collective$	2945
collects$	2105 5855 9260
college$	5263 5268 5269 8889 8920 5635 9330 9331 9333 9343 9344 9350 2999 6760 6776
collude$	559 560
colluded$	559 560
colludes$	559 560
colluding$	559 560
colostomy$	3514
colour$	6424
coloured$	2890
colours$	8313 6424 6450
combat	2259
combative$	3336
come	9263
come$	7038 3818 3823 3824 7332 4028 7547 851 1086 1088 1089 1090 1091 1255 4828 4829 4830 1439 1448 8353 8359 8373 8380 8438 8448 8449 8450 8451 8597 8598 8599 8600 2285 2453 2499 2622 2810 2811 6472
comes$	577 852 1086 1088 1089 1090 1091 1439 1448 8438 9005 2453 2810 2811 3262
comfort$	5619
coming$	7353 8352 2453 9400
comings$	2365
comman	5905
command$	9054
commands$	9217
comment$	1456 1457 1458 1459
commented$	1456 1457 1458 1459
commenting$	1456 1457 1458 1459
comments$	1456 1457 1458 1459
commentted$	1456 1457 1458 1459
commentting$	1456 1457 1458 1459
commit	5729 9159 5849 2302
commit$	7090 8353 8359 8373 8381 9051 9128 9192 9274 6472
commits$	9128 9274
committed$	9274 2574
committing$	9041 5850 9250 2574
committs$	2574
common$	4259 8673 8674 8675 8916 8917 8918 8919 6120 6541
commun	2114 5811 2567
communicate$	385 386 387
communicated$	385 386 387
communicates$	385 386 387
communicating$	385 386 387
communication$	2019 2020 2021 2022 2945 6523
community$	7699 7700 7701 7702 7703 7704 7705 7706 7707 7708 7709 7710 7713 7714 5662 5686 9099 2254 9123 6115 6195 3293 3301 3308
companion$	6950
companions$	6950
company$	6862 6950 3743 7100 7118 7635 4326 4327 5263 5268 5269 8889 8920 5635 2091 6194 2998
compar	2343
compare$	5822
compared$	5891
compass$	7572
complacency$	8747 3362
complacent$	5585 3362
complain$	1456 1457
complained$	1456 1457
complaining$	1456 1457 8503
complainned$	1456 1457
complainning$	1456 1457
complains$	1456 1457
complaint$	8678 8736 6200 6532
complaints$	8678 8736 8884 8885 6200 6532 6533
complete$	1490 2057 2308 2945
completed$	7015 8448 8449 8450 8451 8685 8686 8687 8688
completeed$	2308
completeing$	2308
completely$	1038 5242 2829 2937 2940
completes$	2308
complex$	2745 3210
complexion$	6422 3354
complexions$	6422 3354
compliance$	6203 6285
compliant$	4532 6284
complicit$	33 314 315 316 317 330 7324 560 6173
complicity$	7082 559
complies$	8460 8461 8462 8463
comply$	7090 7547 8324 8353 8359 8373 6472 6473
comprehension$	6518
compromise$	10 2584 2585
compromised$	10 2584 2585
compromises$	10 2584 2585
compromising$	6862 10 2584 2585
compulsive$	2686 6696
computer$	6571
conceal$	614 615 1443
concealed$	614 615 1443 6467
concealing$	614 615 1443
concealled$	614 615 1443
concealling$	614 615 1443
conceals$	614 615 1443
concer	5772 2448 2486 2548
concern$	3609 4262 5306 5307 8697 8698 8699 8700 8701 8702 8703 8704 8736 6532
concerned$	4767 4768 4769 8082 8083 8084 4773 4774 5562 5563 5643 2096 9159
concerning$	7793 7794 7795 7796 7797 7798 7799 7800 7801 2747
concerns$	7579 7580 7581 7582 5306 5307 8736 8884 8885 9084 6532 6533
concerta$	3465
concus	3494
condescending$	3363
condit	5964 5969 3290
condition$	9276 9281 9437 6713 6714 6839
conditional$	3285
conditions$	7657 2525 9437 6814 6839
conduc	2141
conduct$	3 4 5 6 7 8 9 3560 3561 3562 3567 6913 7083 7511 7512 7516 7517 7518 7519 7520 7521 7522 7523 7524 7525 7526 7527 7528 933 934 935 936 937 938 939 940 941 1092 1093 1094 1095 1096 1097 6136 2748 3190
confer	9364
confidence$	1181 1182 1183 1184 1185
confidential$	3010
confidentiality$	8861
confiscated$	5695
conflict$	7425 7610 8504 2525 6204
confro	9233 5922
confront$	9234
confrontation$	7425 7610
confrontational$	7802 7803 7851 7852 7853 7854 7855 7856 7857 6302 3336
confrontations$	7610
congregate$	7888 6394
congregated$	7888 6394
congregates$	7888 6394
congregating$	7888 6394
connected$	806 2189 9159 5848 6204
connection$	2583
conscious$	3630 83 3769
consensual$	2805 3319
consent$	7082 433 434 435 436 437 438 1047 1048 1049 1050 8178 4876 4877
consented$	433 434 435 436 437 438 7299 440 459 1047 1048 1049 1050
consenting$	433 434 435 436 437 438 2805 2819 3319
consents$	433 434 435 436 437 438 1047 1048 1049 1050
consequences$	6914 6915 6916 6917 6919 6920 6921 6923 6974 116 7556 7557 7558 7559 7560 7561 7562 7563 7564 7565 7566 7567 7898
consid	2176 2215 2222
consider$	7547 8353 8359 8373 8722 6472
considered$	839 951 2437 2678
considering$	2437
consistent$	1490
consistently$	1643 5191 1644 5192 1645 1646 1647 1648 1649 1650
consort$	2644
consorted$	2644
consorting$	2644
consorts$	2644
consortted$	2644
consortting$	2644
consta	5675 5676 5677 2130 2131 2165
constable$	8987 8988 8989 5678 5679 5713
constables$	8987 8988 8989 5678 5679 5713
constant$	5528 5529
constantly$	374 1643 5191 1644 5192 1645 1646 1647 1648 1649 1650 1945
consti	2215
consul	5969 5983
consultant$	9281 9291 9295
contac	5690 9129 9168 2365
contact$	3739 3740 3743 7240 385 386 387 389 390 391 392 393 394 395 1020 1021 9129 2526 6341 6469
contacted$	385 386 387 389 390 391 392 393 394 395
contacting$	385 386 387 389 390 391 392 393 394 395
contacts$	385 386 387 389 390 391 392 393 394 395 9002 5913
contactted$	385 386 387 389 390 391 392 393 394 395
contactting$	385 386 387 389 390 391 392 393 394 395
contain$	7769 8480 8481 8482 5933 6480
contains$	5933
contemptuous$	3363
content$	182 183 188 272 273 274
continually$	374 1643 5191 1644 5192 1645 1646 1647 1648 1649 1650
continue$	6989 351 354 361 362 363 364 365 366 367 368 369 370 371 372 373 8380 2598
continued$	6989 7009 351 354 361 362 363 364 365 366 367 368 369 370 371 372 373 1490 2598
continues$	6989 351 354 361 362 363 364 365 366 367 368 369 370 371 372 373 2598
continuing$	6989 351 354 361 362 363 364 365 366 367 368 369 370 371 372 373 2598
continuously$	1643 5191 1644 5192 1645 1646 1647 1648 1649 1650
contraception$	8127 8128 3481
contraceptive$	3481
contract$	9113 6853
contracts$	9113
contribute$	559 2264
contributed$	6872 559
contributes$	559 2264
contributing$	559
contro	2259 5808
control$	7547 7569 7575 7743 7769 7793 7794 7795 7796 7797 7798 7799 7800 7801 4519 7835 4533 7868 4831 4832 8414 8480 8481 8482 5675 5676 5677 2130 2131 2132 2165 5716 9094 9120 2325 5917 6260 6480 3089 6680
controlled$	6898 8358 8364 8369 8378 8447 8466 8467 8468 8469 8470
controlling$	2747 6660 3338
controls$	6660
convenience$	5619
conveniently$	2992
convic	5779 5836
convict$	3109
convicted$	9148 3283 6832
convicting$	3109
conviction$	9091 9442 3283 3407 3535
convictions$	9053 9091 9221 9442 3283 3407 3535
convince$	8435 8458 5147
cooper	5958
cooperate$	7074 7547 7776 8324 8353 8359 8373 8722 9270 6472 6473
cooperates$	8460 8461 8462 8463
cooperating$	7776
cooperation$	7775 6287
coordi	3078
cope	5968
cope$	4608 1077 4626 4627 1080 1092 1093 1094 1095 1096 1097 4775 4776 4777 4780 4781 4783 4784 4787 1246 1247 1248 8118 8119 4811 1264 1265 4814 1269 8724 9280 9301 2828
coped$	1092 1093 1094 1095 1096 1097 1269 2828
copes$	1092 1093 1094 1095 1096 1097 1269 2828
copied	2112
copied$	9243
coping$	1092 1093 1094 1095 1096 1097 4775 4776 4777 4780 4781 4783 4784 4787 8121 8122 1269 2828
copy$	2352
core	9085
core$	4437 4438 9146 9227
cornrows$	3354
corporate$	2945
correl	2343
correlated$	5891
corrob	2114
corroborated$	5662
corrupting$	810 811 812 2673
cotton$	2818
couch$	9391
could$	21 22 23 24 25 266 267 268 269 270 271 275 276 281 282 283 284 285 286 528 529 530 4483 992 1054 1057 1058 1060 1068 1117 1227 1251 1318 5123 1598 1608 1609 1703 1704 1705 1706 1707 1708 1709 1710 1711 1712 1713 1714 1761 1771 1823 1994 2066 2067 2069 2070 5669 2124 2298 2337 2482 2929
council$	5263 5268 5269 8889 8920 5635 2091 2945 2989 2998
counse	5969
counselling$	9282 6719 6739
counsellor$	9281 9291
count$	1592 5140 1593 5141 1594 5142 1595 5143 1596 1597
countless$	3684 3706 5528 5529 5552
county$	3863 3879 3885 3888 3894 7208 7209 7210 868 4612 3126 6801
couple$	1027 9405
courier$	7728 874 6235
couriers$	7728 874 6235
course$	5203 5210 1663 1664 8526
court	5836 9158 3085 3290
court$	7167 525 526 9148 9189 2346 9207 9424 2569 6118 2579 2626 3085 6633 6818 6829 6842 3295 6847
courted$	525 526 2626
courtesy$	8612 8613 8673 8674 8675
courting$	525 526 2620 2626
courts$	525 526 7884 7885 9148 2346 9207 2626
cousin	9357 9370
cousin$	2492
cover$	1443 5436 2002
coverage$	5878
covered$	1443 2002 6467
covering$	8277 1443 2002
coverings$	8277
coverred$	1443 2002
coverring$	1443 2002
covers$	1443 2002
covert	2284
covert$	5832 3010 3377
covertly$	3377
cowardly$	3362
cowards$	6512
cp$	3277
cpn$	5886
cpns$	5886
cpw$	5886
cpws$	5886
crack	9433 6128 3075
crack$	9019 9313 9440 6145
crackdown$	9202 6623
cracked$	9170
crackeddown$	6623
crackingdown$	6623
cracksdown$	6623
crave$	744 745 2761
craved$	744 745 2761
craves$	744 745 2761
craving$	744 745 2761
crazy$	6291
create$	567 2308
created$	567
createed$	2308
createing$	2308
creates$	567 2308
creating$	567
credit$	7263 7264 7265 7266 7267 7268 7269 7270 7275 7277 7278
crew$	8074
cries$	1007
crime	8965 2114 8975 5667 5738 9062 2203 5807 5812 9160 9161 9162 9174 5873 9185 2336 9203 9219 2391 5950 9273 6122 6565 6599 6613 6619 6638
crime$	6910 6911 7174 7188 7617 7751 7882 8971 5662 8979 2122 9041 9049 9050 5746 5748 5751 5763 5800 5804 9116 9117 9119 2260 9124 5821 5840 2293 9154 9155 5845 5853 2307 2312 2320 2324 9191 5884 5888 9203 5910 9232 2376 9238 5939 2395 9262 2414 2567 9434 6142 6143 6204 2726 3054 3055 6635 6644 3098 3102 3119
crimes$	7174 9049 9050 5751 9119 9191 5884 2414 6635
crimin	8965 2114 8975 2179 9042 9048 9061 9062 5807 9160 9168 9219 6588 6599 6619 6620 3078 6638 3294 3311 3397
criminal$	7174 7178 7181 7196 7637 7638 7639 7640 821 7725 7726 7727 888 8910 5662 5727 9040 9071 5763 5767 5779 5813 5949 6108 2567 6120 6122 6143 2645 2676 6233 6234 2741 2785 6343 6613 3067 3085 3302 6859 3338
criminalise$	2052 2053 2054 2055
criminalised$	2052 2053 2054 2055
criminalises$	2052 2053 2054 2055
criminalising$	2052 2053 2054 2055
criminality$	7174 7188 9119 6142 3383
criminally$	2775 3056
criminals$	7196 7617 7619 7637 7638 7639 7643 821 7725 7726 7727 888 8910 9070 9071 6143 6233 6234 6343
crimint$	9010
crisis$	5983 3141 6714
crohn	3152
crohns$	6700
crook$	7759 6233 6273
crooked$	4943
crooks$	7759 6233 6273
crop$	4961 8290 8291 8292 8308 8309 8310 5002 6455 2913
cropped$	2890 2907
cross	2343
crosscheck$	5822
crosschecked$	5891
crossreferenced$	5891
crowd$	7650 1027 6194 6220 6221
crown	3294
cruel$	8671 8672 8754 3338
cry$	1007
crying$	1007
cse$	7174
cues$	1984 1985 1986 1987
culpable$	6536 3362
culpri	5729 6657
culprit$	7678 7679 7680 9041 6226 6227 6271 6593 3415
culprits$	7678 7679 7680 9041 6226 6227 6271 6593 3415
culture$	1887 1888 6204
cunning$	3338
curb	2259
curfew	2567
curfew$	6115 9437 9442 6197 6848 3543
curfews$	9442 6197
curiosity$	3560 3561 3562 8697 8698 8699 8700 8701 8702 8703 8916 8917 8918 8919 6541
curled$	4930
curly$	2868 2890
curren	2114
current$	5662 5767 5879
custod	9158 9401 6098 9416 6116
custodial$	3293
custody$	5746 5748 2276 9352 2527 9410 9428
customer$	3732 7260
customers$	3732 7260 9099 6195
cut	2259
cut$	4978 2426 6429 6440 6665 3161
cuted$	3161
cuting$	3161
cuts	2259
cuts$	2426 6429 3161
cuttin	2259
cutting$	2426
cynical$	7802 7803
dabble$	314 315 316 317
dabbled$	314 315 316 317
dabbles$	314 315 316 317
dabbling$	314 315 316 317
dad	9357 6056 9370 6059 2515 9377 9380 9381 2541 2553 6103
dad$	7881 2492 2493 9354 9368 6057 2512 2513 2516 9386 2528 6084 9408 2550 2556 6337
daddies$	6167
daddy$	6167
dads$	2528 6337
daft$	65 66 634 2634
daily$	9301 3111
damage	5738 2203 9160 9161 9162 9174 2336 5950
damage$	8878 9050 5751 5884 9238 9262 9420 9432 9434
damaged$	2742 6291
damn$	8611 8684
damp	2543
damp$	9402 6091
dancers$	5121
danger$	6860 6861 6871 6910 6911 6914 6915 6916 6917 6919 6920 6921 6923 4064 4065 7394 7556 7557 7558 7559 7560 7561 7562 7563 7564 7565 7566 7567 7573 7578 7579 7580 7581 7582 7604 7606 7610 7617 7630 4387 840 4389 4390 4391 4392 4393 4394 4395 4396 4397 4398 7711 7712 4401 4402 7898 8127 8128 5524 5787 6142 6174 2641
dangerous$	6860 6861 3632 7181 7556 7557 7558 7559 7560 7561 7562 7563 7564 7565 7566 7567 4323 2589 3337
dangers$	6860 6861 6914 6915 6916 6917 6919 6920 6921 6923 3665 3666 7556 7557 7558 7559 7560 7561 7562 7563 7564 7565 7566 7567 7579 7580 7581 7582 7898 8127 8128
dark$	1379 8245 8254 1406 1435 5001 2867 2868 2869 2874 2890 6450 2907 6609
darker$	1379 2867 2874
darkest$	1386 2894
data	5872
data$	8861 9006 9184 6570
databa	6556 6611
database$	8991 9058 9059 9134 6571
date	5911
date$	9223 6843
dates$	6843
dating$	2620
daught	9204
daughter$	8018 6009
daughters$	8018
daunt$	4852
dawn$	3070
day	6627 6631
day$	3628 8496 8497 8498 1653 9030 2398 9280 9301 6037 6038 6543
days	5968
days$	9280 9301 9331 6543
dazzled$	748
dc$	9195
dci$	9195
dead	9401
dead$	9279 9411
deaf$	5507 5508 5509 3007 6711
deal	9061
deal$	7090 3820 3821 3822 345 346 347 831 7731 4462 1077 4626 4627 1080 8118 8119 9051 9128 9192 9233 9247 2597
dealer	6588
dealer$	3712 7032 7042 7043 7051 7158 7178 7196 7199 7208 7209 7210 7219 7221 7224 7257 7289 7322 7509 4320 7633 7634 7637 7638 7639 7640 821 7715 7725 7726 7727 7734 888 2412 6140 6143 6233 6234
dealers$	3712 7032 7042 7043 7051 7055 7158 7178 7196 7199 7208 7209 7210 7219 7221 7224 7257 7289 7322 7509 7617 7620 4320 7633 7634 7637 7638 7639 7640 7643 821 7715 7725 7726 7727 7734 888 9069 2412 6140 6143 6233 6234
dealin	8965 8975 5729 9048 9072 9159 9160 9161 9162 9175 6120
dealing$	6910 6911 7174 7184 7189 345 346 347 7208 7209 7210 831 7751 7882 4763 2125 9041 9124 9250 9256 9432 2580 2597 6581 6857
deals	9175
deals$	345 346 347 831 9128 9247 9260 2580 2597
dealt$	345 346 347 4375 4376 4377 4378 831 2223 9158 9170 2340 2565 2597
death	9369 9371 9398
death$	7394 9278 2510
debt	9369
debt$	6818
debts$	6818
decamped$	3382
deceitful$	3338
december$	7194
decency$	8612 8613 8673 8674 8675
decent$	5373 5374 5375 5376
decide$	4799 8118 8119 8202 8990
decided$	93 94 95 8854 2042 2043 5614 8927
deciding$	8121 8122
decision$	3578 6913 3615 3616 69 70 3619 72 73 74 3623 76 6937 6938 6939 6940 6941 6942 3631 6944 6945 6946 6947 6948 6949 96 97 98 99 6964 6965 6966 6967 6968 6969 6970 6971 3663 3807 7120 261 3810 3811 3812 3813 8033 4815 4816 5459 9091 6136 6137 6138 6365
decisions$	3 4 5 6 7 8 9 3578 6913 6937 6938 6939 6940 6941 6944 6945 6946 6947 6948 6949 96 97 98 99 100 101 102 103 6964 6965 6966 6967 6968 6969 6970 6971 6972 6973 261 3810 7511 7512 7516 7517 7518 7519 7520 7521 7522 7523 7524 7525 7526 7527 7528 8033 8040 4815 4816 9091 6136 6137 6138 6365
decked$	1410 1411 1412 2901
declin	2259 2410 9290
decline$	8337 2922
declined$	8337 8341 8346 8347 8348 8349 2922
declines$	8337 2922
declining$	8337 2922
decrea	2259
deemed$	951
deep$	1406
defeating$	3637
defect$	9276
defend$	4602 4775 4776 4777 4780 4781 4783 4784 4787
defending$	4775 4776 4777 4780 4781 4783 4784 4787
defensive$	3362
defensiveness$	8747 3362
deferred$	3310
defiant$	7802 7803 2747 3338
deficit$	6692 6746
defied$	797 798 2649
defies$	797 798 2649 2997
definite$	1556
definitely$	1654 1662 5210 1663 1664 6489
defy$	797 798 2649
defying$	797 798 2649
degenerate$	3324
degenerates$	3324
degrade$	2221
degraded$	2221
degrades$	2221
degrading$	2221
degree$	221 222 8145 8146 8147
delay	9292 6741
delay$	8878 8936
delayed$	6540
delays$	8878 8936
deliberate$	3630 83
deliberately$	374 2992
delicate$	2848
delinquency$	3324
delinquent$	2741 2742 6291 2747 3324
delinquents$	3324
deliver$	3820 3821 3822
demand$	5807 5928
demanding$	7851 7852 7853 7854 7855 7856 7857 6302
dement	6098
dementia$	9410
demonise$	2052 2053 2054 2055
demonised$	2052 2053 2054 2055
demonises$	2052 2053 2054 2055
demonising$	2052 2053 2054 2055
demons	2197
demotivated$	3338
denial$	8747 6187
dental	2436
dental$	5984
dentis	5969
dentist$	9281
deny$	9138 2279
denying$	2279
department$	5263 5268 5269 8889 8920 5635 2091 2989 2998
depend	6731
dependence$	2442
dependency$	2442
dependent$	2442
depends$	2529
deplorable$	3362
deport	9371 6098 9416
deported$	9410
depres	9309 9369 9401 6098
depressant$	6718
depressants$	6718
depressed$	6703
depression$	9410 3450
depressive$	3451
deprive$	9138
deprived$	2742
depth$	8770
dereliction$	3362
descend$	328 329
descendded$	328 329
descendding$	328 329
descended$	328 329
descending$	328 329
descends$	328 329
descri	2119
described$	844 960
description$	5721 2369 9271
descriptions$	5655 8968 8992 5721 2369 9239
desert$	2979
deserted$	2976 2979
deserting$	2979
deserts$	2979
desertted$	2979
desertting$	2979
deserve$	550 551 2629
deserved$	550 551 7414 2629
deserves$	550 551 2629
deserving$	550 551 2629
design	2215
designed$	2264 2377
designer$	7608 7609 4981 1436 6450 6453 2907 2917
desire$	5160 8473 8474 8475 8476 8477 8478
desk	5667 5670
desk$	8972 8979 8980 8982 8994 9133 9152 5841 9165 5868 9200 9222 5943 6646
despite$	124 3672 125 126 127 153 155 159 160 161 7215 7216 7217 7218 7550 7551 7552 1980
destined$	1520 1521 1522 2926
destructive$	3601 7183
detail	2119 2294 5842 5843
details$	3727 3728 3729 8991 8992 9167 9239 9240 5931
detain	5819 9158 2407
detain$	9131 5955 3109
detained$	6609
detaining$	3109
detect	8971 5667 5675 5676 5677 2130 2131 2165 5716 5779 9095 5821 5840 2293 9154 9155 2307 2320 2324 5888 5910 2376 2395 3087 6636
detection$	9091 6633 3086 3087 3417
detections$	9091 9221 6633 3086 3417
detective$	2108 8979 8987 8988 8989 5678 5679 5713 9028 9133 2274 9152 5841 5868 9195 9200 9222 2383 5932 5943
detectives$	2108 8979 8980 2121 8987 8988 8989 5678 5679 8994 2135 5713 9028 5783 9133 2274 9152 5841 5868 9195 9200 9222 2383 5932 5943
detent	6035 2567
detention$	7691 8504 9347 6115 6231 3527
detentions$	7691 9347 6231 3527
deter$	2390 3090
deteri	9290
determ	2181 2280
deterping$	2390
deterr	9170
deterred$	3090
deterrence$	3420
deterrent$	6669 3420
deterrents$	6669
deterring$	2390 3090
deters$	2390 3090
deterting$	2390
develo	6556 3009
develop$	2105 5855 2308
developed$	1083 2105 5855 2308
developing$	2105 5855 2308
developmental$	3190 3210 3236
develops$	2105 5855 2308
deviant$	2742 6291 2747
device	2171 5835
device$	2147 9008 9147 2385 3022
devices$	2147 9008 9147 2385
devious$	3338
di$	9195
diabet	9309
diabetes$	3441
diabetic$	3441
diagno	5969
diagnosed$	3485
diagnoses$	3485
diagnosis$	9281 9282 6693 6714 6746 3485
diagram$	2214 6614
diagrams$	6614
diazepam$	3470
dice$	534
dicing$	534
did$	107 7009 399 4014 4059 4146 4147 629 630 631 4188 4191 660 671 672 673 674 675 677 681 690 691 692 699 726 916 920 1004 1005 1006 1282 1288 1295 1298 1324 1642 5202 8516 8517 5211 5212 1675 1678 1723 1741 1742 1743 1744 1745 1746 1747 1748 1749 1750 1751 1752 1754 1755 5320 1782 5336 5342 1795 5344 5346 5350 1803 1804 1805 5354 5355 1852 1854 1855 1856 1857 1858 8738 8739 1892 1894 8854 8904 8905 8906 8907 8929 8930 2077 2623 2948 2951
die$	9279
died	9371 6060 9401
died$	9372
diet	5996 9309
diet$	9308
dietary$	3497
dietician$	9291 3503
dieticians$	3503
dietitian$	3503
dietitians$	3503
difference$	1153 8425 8426 8427 8428 8429 8430 8431 8432
diffic	2191 9292 6736 6755
difficult$	6862 4363 909 910 911 912 913 914 7793 7794 7795 7796 7797 7798 7799 7800 7801 7846 7851 7852 7853 7854 7855 7856 7857 998 999 1000 1001 1002 7882 5739 9266 2742 2745 2747 6296 6302 3338
difficulties$	7419 7426 7427 7846 2496 2525 6296 6712 6714 6737 3242
difficulty$	6712 6714 3242
dim$	3338
dire$	3363
direct	3078
directed$	5921
directing$	6660
directs$	6660
dirt$	8910
dirty$	9402 2890 2900 2907 3353
disabi	5969 9309
disabilities$	6710
disability$	9281 6011 6710 6746 3459
disabl	6098
disabled$	9410 3459
disaffected$	2742 6291 2845
disappear$	7231 378 379
disappeared$	378 379
disappearing$	378 379 6146
disappearred$	378 379
disappearring$	378 379
disappears$	378 379
disappointing$	1911 1912 1913 1914 5530 8843 2975
disappointingly$	3364
disaster$	873
disasters$	873
disband$	9224
discipline$	6186
disciplined$	4375 4376 4377 4378 6320
disclo	2535
disclose$	7074 7090 7547 8353 8359 8373 6472
discov	5671 2181 2280
discover$	8983
discuss$	8353 8359 8373 6472
diseas	5964
disease$	9276 6746 6754
disengage$	7090 3334
disengaged$	6488 3334
disengagement$	3334
disengages$	3334
disengaging$	3334
disgrace$	3362
disgraceful$	8754 2747 3362
disgracefully$	3362
disguised$	2655
dishevelled$	3353
dishonest$	3338 3362
disinterested$	6488 3338 3362
dismal$	2065 3362
dismally$	3362
disman	3387
dismantle$	9224
dismantling$	2375
dismiss$	719 8899 2985
dismissed$	719 1988 2976 2985
dismisses$	719 2985
dismissing$	719 2985
dismissive$	7802 7803 3362
dismissively$	3362
disobedient$	2742 3338
disobey$	797 798 8503 2649
disobeyed$	797 798 8503 2649
disobeying$	797 798 8503 2649
disobeys$	797 798 8503 2649
disord	5738 2203 5807 5808 9160 9161 9162 9174 5873 9185 5950 5964 9292 6731 6755
disorder$	7846 7882 9050 5751 9119 9120 9232 9238 9262 9276 5992 6296 6701 6702 6728 6737 6738 6746
disorderly$	3338
disorders$	7846 5992 6296
dispersal$	5845 5876
disperse$	9224
dispersing$	2375
display$	635
displaye$	5656 2109
displayed$	635 5656 2109
displayes$	5656 2109
displaying$	635 5656 2109
displays$	635
disposal$	9430 6633
disposals$	6633
disregard$	59 64 7090 797 798 2649 2985
disregardded$	64 797 798 2649 2985
disregardding$	64 797 798 2649 2985
disregarded$	64 797 798 2649 2976 2985
disregarding$	64 797 798 2649 2985
disregards$	64 797 798 2649 2985
disrespectful$	7802 7803 3338
disrup	9089 9095 9170 6636
disrupt$	7751 3071 3395 3410
disrupted$	7751 9080 6664
disrupting$	7751 8503 3071 3395
disruption$	7751 7882 9082 9111 9220 3072 6621 3080 3395 3410
disruptive$	810 811 812 4363 7793 7794 7795 7796 7797 7798 7799 7800 7801 7882 2673 2742 6291 2747 3338
disrupts$	7751 3071 3395
disruptted$	7751
disruptting$	7751
distribute$	2107 5656 2109
distributed$	2107 5656 2109 8970
distributes$	2107 5656 2109
distributing$	2107 5656 2109
disturbed$	2742 6291 3338
dither$	3365
dithered$	3365
dithering$	6546 3365
ditherred$	3365
ditherring$	3365
dithers$	3365
divide$	9224
dividing$	2375
divorc	9369 9371 6060 6062 9398 9416
divorce$	9374
divorced$	9372
divorcing$	9372
dla	6011
dla$	9323
do$	105 7009 399 4044 4146 4188 4192 4194 4195 4196 658 671 672 673 674 675 677 679 697 724 7589 7591 916 918 1004 1005 1006 7951 1220 1269 1280 1288 1293 1296 1302 1322 8331 5039 8353 8359 8373 8379 8380 5083 8400 5090 8416 8417 8418 8419 8420 8421 8422 8492 1642 5202 8516 8517 5215 5216 5219 1673 1676 1724 1741 1742 1743 1744 1745 1746 1747 1748 1749 1750 1751 1752 1754 1755 1784 5342 5344 1797 1852 1854 1855 1856 1857 1858 1890 5589 5994 2623 6472 2948 2951
doctor	5969 2436
doctor$	9281
doctors$	5984
dodge$	2006
dodged$	2006
dodges$	2006
dodging$	2006
dodgy$	6862 7637 7638 7639
does$	106 399 4188 659 671 672 673 674 675 677 680 698 725 916 919 1004 1005 1006 1269 1281 1288 1294 1297 1303 1323 5091 8420 8421 8422 1642 5202 8516 8517 5215 5216 5219 1674 1677 1725 1741 1742 1743 1744 1745 1746 1747 1748 1749 1750 1751 1752 1754 1755 5320 1783 5336 1796 5346 1852 1854 1855 1856 1857 1858 1891 2077 2623 2948 2951
dogs$	7745 7746 7747
doing$	7059 7060 7061 7062 7063 7064 7065 7066 7068 399 7353 1269 5321 5322 5337 5338 5342 5344 1852 1854 1855 1856 1857 1858 8749 8750 8751 8752 2077 8948 2951
dolled$	1460 1461 1462 2920
domestic$	9393 3258
done$	3629 7015 7330 1041 1460 8400 8490 5248 5257 5264 5265 8581 8597 8598 8599 8600 5323 5339 5340 5341 5342 5344 5347 5348 5349 5350 1803 1804 1805 8685 8686 8687 8688 1852 1854 1855 1856 1857 1858 8719 8720 8721 8732 1894 2077 8947 2951
doomed$	1520 1521 1522 2926
door$	7375 7377 9097
doorman$	7260
doormen$	7260
dopey$	3338
dose	5969
dose$	9281 6743
dossier$	3393
dossiers$	3393
doubt$	8389 8390 8391 8392 5107 8525
doubtful$	4432
down	2261 9211
down$	204 228 309 310 311 312 313 4129 4130 4132 7515 4270 7771 7877 7878 7879 4932 4977 5014 8327 8338 8342 8775 8776 8777 8778 8779 8780 8781 8782 8783 8784 8785 8786 8787 8789 8790 8791 8792 8793 8794 8795 8796 8797 8800 8801 8802 8803 5492 8805 8806 5641 9044 9131 5844 9196 6029 6440 6622 6623 6665
downed$	5844
downfall$	7419
downlo	5695
download$	6570
downloaded$	9007
downloads$	6570
downplay$	719 2632
downplayed$	719 2632
downplaying$	719 2632
downplays$	719 2632
downs$	5844
drag$	1997 5633
draged$	1997
dragged$	6898 1997
dragging$	1997
draging$	1997
drags$	1997
drain$	4425
drama$	7425 7604 7630 5098 8411 5100 2688 3172
drank$	2420
draw$	6879 6880 191 192 562
drawing$	562
drawn$	6898 749 757 758 759 760 761 762 763 764 765 766 767 768 769 770 776 1399 8358 8364 8369 8378 8447
draws$	6879 6880 191 192 562
dreadful$	1911 1912 1913 1914 8879 8880 8881 8882 2747 2975
dreadlock$	3354
dreadlocked$	2890
dreadlocks$	3354
dreads$	6437 6439
dream$	5040
dress$	3567 7325 7326 7327 7328 7329 585 1092 1093 1094 1095 1096 1097 1124 1125 1126 1127 1128 1423 8284 4976 8290 8291 8292 8316 8317 8318 6450 2903 6455
dressed$	7325 7326 7327 7328 7329 7330 1410 1411 1412 8284 8285 8286 8287 1452 8316 8317 1460 1461 1462 6410 6412 6419 2901
dresses$	1092 1093 1094 1095 1096 1097 1124 1125 1126 1127 1128 1423 8284 8290 8291 8292 8316 8317 6450 2903 6455
dressing$	3568 4970 1423 4994 2903
drew$	6879 6880 191 192 562
drift$	324 325 326 327 328 329 359 360 8381 6542
drifted$	324 325 326 327 328 329 359 360
drifting$	324 325 326 327 328 329 359 360
drifts$	324 325 326 327 328 329 359 360
driftted$	324 325 326 327 328 329 359 360
driftting$	324 325 326 327 328 329 359 360
drill	9173
drill$	7895
drink	9401
drink$	6927 7048 7049 7090 7119 7121 7122 7123 7275 7325 7326 7327 7328 7329 7589 7591 7646 1003 1004 1005 1006 9313
drinkers$	9411
drinki	5996 9309 9369 9398 9401
drinking$	3560 3561 3562 7147 7325 7326 7327 7328 7329 7361 585 2420 9308 2496
drinks$	7048 7049 7275 1004 1005 1006 2420
driv	2259 2309
drive$	7024 7319 3088
driven$	3730 748 2377
driver	2132 5917
driver$	7042 7043 3732 7047 7260 2372
drivers$	3723 3726 7042 7043 3732 7046 7047 7260 8321 8969 5680 9229 2372 2379 9242
drives$	7319
drivin	2302
driving$	5850
drone$	2303 3101 3396
drones$	2303 3101 3396
drop	2259
drop$	4407 8381 1998 6665
droped$	1998
droping$	1998
dropout$	6233
dropouts$	7725 7726 7727 6233 6234
dropped$	1998
dropping$	1998
drops$	1998 6665
drug	8965 8975 2179 9042 9062 5763 9168 6120 9433 6588 6613 6619
drug$	3560 3561 3562 7174 3877 7198 586 7637 7638 7639 4403 4404 4405 4406 7725 7726 7727 2122 2125 5727 5812 5813 2312 5996 9309 9369 6143 6234 2687 2726 2741 3043 3135 3183
druggie$	3330
druggies$	3330
druggy$	3330
drugs	9048 9173 2327 6128
drugs$	7048 7049 7132 3826 3827 3828 7174 7178 7187 7188 7208 7209 7210 7263 7264 7265 7266 7267 7268 7269 7270 7275 7278 7617 7646 7751 7764 1003 7882 8127 8128 2122 2125 9019 9035 9055 9056 2312 5875 5989 9302 9313 2496 9440 6142 6143 6145 2687 2726 6279 3135
drunk$	7330 7357 8503 2420
dry$	1379 8254 8729 2874
ds$	9195
dto$	3541
dual$	4920
duck$	2006
ducked$	2006
ducking$	2006
duckked$	2006
duckking$	2006
ducks$	2006
due	2261 9211
due$	3565 203 226 9320 2537 9398 9400 2564
dust$	8923
duties$	8545 8866
duty$	8545 8742 8825 8866
dyed$	2890 6440
dying	6098
dying$	9278 9410
dyscalculia$	3434
dysfunctional$	2742 6291 3362
dyslexia$	9299 3432
dyslexic$	3432
dyspraxia$	3433
dyspraxic$	3433
dysregulated$	3338
e$	8736 8839 8840 8841 5559 8884 8885 9294 9307 6533
each	8966 9022 2166 2167 9085 6632
each$	123 3852 4548 1344 8326 5015 1481 1483 1637 1639 5483 8893 5651 9023 9077 5794 9115 5830 5838 2300 9163 9164 9186 9190 9198 5902 5904 2368 9264 5955 9284 2845 6469 6470 6491 3034 3041 6657
eager$	182 183 188
ear$	8244 8819
earlier$	7959
early$	8023
earmar	2222
earn$	348 7366 7367
earned$	348
earning$	348
earns$	348
earring$	6450
earrings$	6450
ears$	8244 8820 8821 8973
easier$	2271
easily$	771 1081 1258 5251 8566 8567 8848 8849 8850 8851 2642 2766
east$	1375
eastern$	1368 4917 4921 1374 4939 8253
easy$	3584 350 7445 7446 5739 2643
eat	9226
eat$	3142 6742
eaten$	6742
eating	5969 5996
eating$	9281 2444 9308 3153 6742
eats$	3142 6742
eczema$	3443
educat	2466 6036 6782
educate$	120 121
educated$	120 121
educates$	120 121
educating$	120 121
education$	3703 7016 7555 6015 9334 3218 6776
educational$	6016
effect	3078
effect$	8431 8432 9201
effective$	3121
effectively$	1135 4683 1136 1137 1138 1139 1142 1143 1144 1145 2813
effort$	7485 626 4175 4176 8573 8606 8607 8697 8698 8699 8700 8701 8702 8703 8704 5395 5396 5397 5398 5399
efforts$	3703 7016 6184
egg$	172 174 6220
egged$	172 174
eggged$	172 174
eggging$	172 174
egging$	172 174
eggs$	172 174 6220
ehc$	3217
ehcp$	3518
ehcps$	3518
eight	5830 2300 9163 9164 9186 9190 9198 5904 9264 6657
eight$	7695
eighteen$	7286 7288 454 1087 4645 7980 7984 7985 7986 7987 7988 7989 7990 6358
eject	9233 5922
eject$	9234
elder	6607
elder$	7196 7637 7638 7639 6204
elders$	7178 7196 7199 7637 7638 7639 7643 7734 2204 6204
elect$	230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251
elected$	93 94 95 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 8854 5614 8927
electing$	230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251
electively$	3235
electr	2524 2569
electricity$	6072
electronic$	6117 6847
electronically$	6117
elects$	230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251
electted$	230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251
electting$	230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251
element$	221 222 6221 6224 6272
elements$	6221 6224 6272
eleven$	7695 1120 1121 1122 1123
else$	7391 573 574 7970 8693 8694
elsewhere$	8693 8694
email	2352
email$	8839 8840 8841 5900 6532
emaile	5927
emailing$	5900
emails$	8840 8841 8884 8885 5900 6532 6533
embroiled$	318 319 320
emergency$	9294 3209
emotionally$	2778 2842 3260 3273
empathy$	7576 6186
employment$	9348
emptive$	5908
enabl	2129
enable	2231 3073
enable$	31 7424 2235 2384
enabled$	31 7424
enableed$	2235
enableing$	2235
enables$	31 7424 2235 2384
enabling$	31 7424
encounter$	7635 6150 6353
encounters$	7635 6150 6353
encour	2118
encourage$	6879 6880 120 121 184 185 186 191 192 2592 2631
encouraged$	6879 6880 120 121 184 185 186 191 192 2123 2592 2631
encourages$	6879 6880 120 121 184 185 186 191 192 2592 2631
encouraging$	6879 6880 120 121 184 185 186 191 192 2592 2631
end$	79 80 3814 580 581 8379 8380 5071 5099 5898 2425
endanger$	10 2584 2585
endangered$	10 2584 2585
endangering$	10 2584 2585
endangerred$	10 2584 2585
endangerring$	10 2584 2585
endangers$	10 2584 2585
ending$	5898 9278 2425
endless$	5528 5529
endlessly$	1643 5191 1644 5192 1645 1646 1647 1648 1649 1650
ends$	5099 9110
enemies$	7416
enemy$	7416
enforc	5686 9089 9095 6556 6620
enforce$	3408
enforcement$	8998 9082 2255 9182 2341 9202 9253 6626 3079 3080 6645 3408
enforcer$	3392
enforcers$	3392
enforces$	3408
engage$	6955 7074 7090 7169 321 322 323 7547 7769 7776 4465 7778 7779 7780 7781 7782 7783 7861 8324 8353 8359 8373 8414 8435 8438 8480 8481 8482 8722 8899 8902 5958 6172 6288 6472 6473 6480
engaged$	314 315 316 317 321 322 323 7330 7338 7776 7778 7779 7780 7781 7782 8358 8364 8369 8378 8447 8448 8449 8450 8451 8466 8467 8468 8469 8470 6172 6288
engagement$	314 315 316 317 7775 7783 928 929 930 931 4480 1486 1487 1488 1489 6282 6287 6469
engager$	6256
engagers$	6256
engages$	314 315 316 317 321 322 323 8438 8460 8461 8462 8463 6172
engaging$	314 315 316 317 321 322 323 7776 7778 7779 7780 7781 7782 7783 8480 8481 8482 6172 6281 6288 6480
english$	6786 6787
enjoy$	744 745 746 747 8522 2640
enjoyed$	744 745 746 747 8522 2640
enjoying$	744 745 746 747 2640
enjoys$	744 745 746 747 8522 2640
enough$	57 6992 3681 6994 3706 4145 4182 8087 8088 8089 8090 8091 8092 8093 8094 8095 8096 8097 8098 8099 1241 1244 4888 8201 8756 6357 6381
enquir	9095 5942 9364
enquiries$	2183 9079 9191
enquiry$	9046 9079 9254
enrich	3009
entangled$	318 319 320
enter$	2623 6172
entered$	2150 2198 2200 2318 2319 2623 6172
entering$	2623 6172 6581
enterp	9261
enterprise$	9075 6600
enterred$	2623 6172
enterring$	2623 6172
enters$	9005 2623 6172
entice$	6879 6880 184 185 186 2592
enticed$	6879 6880 184 185 186 2592
entices$	6879 6880 184 185 186 2592
enticing$	6879 6880 184 185 186 2592
entirely$	2027 2028 2829 2937 2940 2988
entitled$	3338
epilep	9309 6098
epilepsy$	9410 3437
epileptic$	3437
episodes$	7236
equal$	2821
equally$	2625
equals$	4706 4707 4708
erratic$	6956 6957 6958 6959 7788 7789 7790 7791 932 2747
escala	2413 3078
escalate$	8381
escalated$	2305
escape$	7056
essential$	2264
establ	5671 2181 2280
establish$	8983 2269 2291 2315
estate	5857
estate$	7192 7193 7699 7700 7701 7702 7703 7704 7705 7706 7707 7708 7709 7710 7713 7714 5480 9169 9237 6195 2845
eternally$	3360
european$	1366 4916 4918 4922 8251 2870
evade$	2006
evaded$	2006
evades$	2006
evading$	2006
evasive$	3338
even$	3691 3695 152 5526 5527
evening$	8496 8497 8498 3111
ever$	4800 4801 1254 8433 8434 5126 8439 8440 8441 5191 5192 1645 1646 1647 1648 1649 1650 5205 8533 8534 8535 8536 8537 8538 8539 5595 6476 6477
every$	4241 7554 4346 1178 8326 5015 1481 1483 1636 5185 1638 1640 1641 5490 5552 5555 8884 8885 8893 9023 5838 5968 9284 6469 6470 2938 6491 6533 3034 3041 6753
everybody$	5463
everyone$	7471 4241 7699 7700 7701 7702 7703 7704 7705 7706 7707 7708 7709 7710 7713 7714 7729 4658 5463
everything$	7190 4735 1188 8326 5015 1550 1551 1552 1667 1668 1669 1670 1671 5433 5523 5609 5632 5883 6177 6469 6470
evicte	9401 6098
evicted$	9410 3530
evicti	9369 9398 9416
eviction$	3530
evicts$	3530
eviden	2297 9173 6556 3380
evidence$	4162 8678 8736 8884 8885 8978 2182 2202 2275 9189 5907 9245 2397 6532 6533 3046 6595
evidently$	1662 5210 1663 1664
evil$	2672 6291
ex$	9375
exam$	8873 8941 6035 3237 6786
examin	5695
examin$	2313
examination$	6570
examinations$	6570
examined$	9007 2313
examines$	2313
examining$	2313
examins$	2313
example$	9065
exams$	6786
except$	4736
exception$	6483
exchang$	411 3959 412 413 414 415 416
exchange$	3951 411 3959 412 413 414 415 416 3966 7281 7319 6172
exchanged$	411 3959 412 413 414 415 416 6172
exchanges$	411 3959 412 413 414 415 416 7319 6172
exchangged$	411 3959 412 413 414 415 416
exchangging$	411 3959 412 413 414 415 416
exchanging$	411 3959 412 413 414 415 416 6172 6581
exchangs$	411 3959 412 413 414 415 416
excitement$	7604 7610 7630 2641
exclude$	8899 8900
excluded$	6901 7411 4375 4376 4377 4378 1988 6231 6540 6771 3224
exclus	6035
exclusion$	7429 7430 7691 2278 2470 9347 6231 3522
exclusions$	7691 6231 3522
excuse$	5639 6519 6520
excuses$	5639
execut	9194 3069
exercise$	635
exercised$	635
exercises$	635
exercising$	635
exhibit$	3027
exhibited$	6574 3027
exhibiting$	3027
exhibits$	3027
existent$	7788 7789 7790 7791 8879 8880 8881 8882
expand	2281
expect	6024
expect$	4076 4077 4078 531 532 7500 7501
expectations$	7872 6334
expected$	3742 2123 2174 9102 9336 9400
expelled$	6774 3227
expend	5905
expendable$	9217
expensive$	4981 2907
expensively$	1364 2871
experi	2533 2534
experience$	7466 7635 4680 1133
experienced$	1083 1340 6081 6082 6153 6355 2824
experiences$	7635
experiencing$	6081 6082
explanation$	8839
explicit$	3936
exploitation$	6860 6861 6891 6892 6893 6908 7174 7419 7420 7429 7430 7511 7512 7579 7580 7581 7582 5821 5840 2293 9154 9155 2307 2320 2324 5888 5910 2376 2395 6174 6202
exploited$	6898 6901 7556 7557 7558 7559 7560 7561 7562 7563 7564 7565 7566 7567 8140 8141 8142
exploiter$	3712 7032 7051 7178 7196 7219 7221 7224 7289 7307 7312 7509 4320 7633 7637 7638 7639 7640 7677 821 888 6140 6225 6228 6229
exploiters$	3712 7032 7051 7055 7178 7196 7219 7221 7224 7289 7312 7509 4320 7633 7637 7638 7639 7640 7643 7677 821 888 6140 6225 6228 6229
explosive$	3336
expose$	3551 10 6890 2584 2585
exposed$	3551 10 6890 2584 2585
exposes$	3551 10 2584 2585
exposing$	10 2584 2585
extend	2228
extensions$	6428 6439
extract$	2105
extracted$	2105
extracting$	2105
extraction$	6570
extractions$	6570
extracts$	2105
extremely$	2812
eye$	8244 8818 6444
eyebrow$	8244 8259 6447
eyebrows$	8244 8259 6447
eyed$	6417
eyelashes$	6433 6439
eyes	9255
eyes$	4590 8244 1385 8266 8934 2113
eyesig	9309
face$	8244 4965 4980 8303 4995 2276 2919
facebook$	380 3928 381 3929 382 3930 383 3931 384 3932
faced$	6310 6330
faces$	8244 8303 4995 5815 2919 3281
facial$	4926 2276 2877 3021
facilitat$	48
facilitate$	31
facilitated$	31 48
facilitates$	31
facilitating$	31 48
facilitats$	48
facilitatted$	48
facilitatting$	48
facing	6104
facing$	3281
facts$	4162
fade$	6430 6439
fades$	6430
fail	2410 3238
fail$	110 665 671 672 673 674 675 677 687 688 689 700 8380 8503 1685 1686 1687 1688 8904 8905 8906 8907 2635 6484 2942 2943
failed$	110 665 666 671 672 673 674 675 677 687 688 689 702 8503 1685 1686 1687 1688 5241 8554 8904 8905 8906 8907 2635 2942 2943 6540
failing$	110 665 671 672 673 674 675 677 687 688 689 703 8503 1685 1686 1687 1688 8549 8550 8551 8552 8904 8905 8906 8907 2635 2942 2943 2944 6493 6494
failings$	8549 8550 8551 8552 2944 6493 6494 3361
failled$	110 665 8503 8904 8905 8906 8907 2635
failling$	110 665 8503 8904 8905 8906 8907 2635
fails$	110 665 671 672 673 674 675 677 687 688 689 701 8503 1685 1686 1687 1688 8904 8905 8906 8907 2635 2942 2943
failure$	3762 215 216 217 218 219 220 687 688 689 8549 8878 8936 6233 2944 6493
failures$	8549 8550 8551 8552 8878 8936 6233 2944 6493 6494
fainted$	3504
fainting$	3504
faints$	3504
fair$	1379 2867 2868 2874 2890
fake$	2883
fall	2259
fall$	328 329 792 8381 1961 2983 6665
fallen$	328 329 792 1961 2983
falling$	328 329 792 6466 2983
falls$	328 329 792 1961 8886 2983 6534 6665
false$	8527 2652 2655 2885
families$	7805 7829 7830 7831 7832 7833 7834 5411 5412 5413 5414 5415 5416 5463 5475 8788 6290 6337 6342 6532
family	6044 6056 9377
family$	7805 7829 7830 7831 7832 7833 7834 8035 8060 8066 5474 9357 9368 6057 9388 9405 9408 2556 6290 6337 2793 6342 3172 6798 6813 3270
fantasist$	6233
fantasists$	6233
far$	1166 1170 1201 1319 1895 1896 1897 2036 9223
farce$	6504
farcical$	3362
fashionably$	1364 2871
fast$	8023 2643
faster$	7959
fat$	3353
fate$	6175
father	9357 6056 9370 6059 2515 9377 9380 9381 2541 2553 6103
father$	7881 1200 2492 2493 9354 9368 6057 2512 2513 2516 9386 2528 6084 9408 2556 6337
fathers$	2528 6337
fattest$	1386 2894
fault$	7068 7069 7407 8753 8888 2029 2060 5616 8938 8939 8940 6176 2986 6537 6547
faulty$	4183
favor$	3953
favors$	3953
favour$	3952 7271 7272 1413 1414 1415 1416 1417 1418 1419 1420 1421 1422 2100 2101 2102 6160 2902
favoured$	1413 1414 1415 1416 1417 1418 1419 1420 1421 1422 2100 2101 2102 2902
favouring$	1413 1414 1415 1416 1417 1418 1419 1420 1421 1422 2100 2101 2102 2902
favourred$	1413 1414 1415 1416 1417 1418 1419 1420 1421 1422 2100 2101 2102 2902
favourring$	1413 1414 1415 1416 1417 1418 1419 1420 1421 1422 2100 2101 2102 2902
favours$	3952 7271 7272 1413 1414 1415 1416 1417 1418 1419 1420 1421 1422 2100 2101 2102 6160 6161 2902
faze$	4852
fear$	1327 2832
feared$	1327 2832
fearless$	3347
fears$	1327 2832
february$	7194
feckless$	3338
fed	2112
fed$	565 2495 2529
feed	2112 2295 3009
feed$	565 2105 2335
feeded$	2105
feeding$	2105 2335
feeds$	565 2105 2335 2495
feel$	7238 7239 2157
feelin	3155
feels	3155
feels$	7238 7239
feet$	7160 7161 4904 8217 8218 8857 8933 2853
feigned$	2655
fell$	328 329 792 1961 2983 6634 3175
felt	3155
felt$	7238 7239
female	3061
female$	4892 8205 8206 4895 8208 8209 1366 5674 2178 6238 6392 2845 3038
females$	7804 2178 6238 3348
fend$	4605 4775 4776 4777 4780 4781 4783 4784 4787 1240 8723
fendded$	1240
fendding$	1240
fended$	1240
fending$	4775 4776 4777 4780 4781 4783 4784 4787 1240
fends$	1240
feral$	2742 6291 3338
ferocious$	3336
fester$	8944
few$	6272
fewer	2259
fiercely$	2829 2843
fifteen$	1120 1121 1122 1123
fight	2259
fight$	7090 7119 7121 7122 7123 7382 4177 7490 7607 7882 4606 8379 8381 5098 8411 5100 8499 8500 8501 8503 3088
fighti	5808 6062
fighting$	6910 6911 7751 7882 8503 9120 9331 2496 9374
fights$	7606 7610 7882 8499 8500 8501 8503 8504
figure$	4748
figures$	8873 5619 8941 8943 8952 8953
file$	8736 8991 9134
files$	8736 8991 9134
filler$	6423
fillers$	6423
film	9233 2407
film$	7024 2163 9025 9029 5851 2304 5955 6649
filmed$	6898 6936 3730 8188 2163 9027 2168 5851 2304 3033
filming$	2163 5851
films$	2163 9025 5851
filthy$	3353
final$	2483 3285 3287
find	9013 3118
find$	2 993 996 8379 5671 2181 2280 9210 2381
findded$	2
findding$	2
finded$	2
finding$	2
finds$	2 994
fine	2491
fine$	8087 8088 8089 8090 8091 8092 8093 8094 8095 8096 8097 8098 8099 4811 1264 1265 4814 4817 4818 4819 4820 4821 4822 4823
fined$	6127
finger	9158 2407
finger$	8604 8605 8614 8615 8627
fingerprint$	5955
finish$	5073
finished$	8448 8449 8450 8451
fire	6107
fire$	7163 7393 9067 6107 9419
firear	9433
firm	2322 3115
firm$	5870 2347
firmer$	2347
first$	7140 816 8676 3285
fishnets$	6450
fisted$	8898 6515
fit$	5443 9319
fits	9309
fits$	6688
fitted$	2569
fitting$	4957 4979
five	5658 9020 5711 2166 2167 2210 9077 9085 5830 2300 9163 9164 9186 9190 9198 5904 2368 9264 6657
five$	4286 7749 951 7981 1356 4905 4906 1400 8260 8261 8262 8263 8264 8265 5121 5130 5136 5488 5758 5916 3038
fixated$	3005
fixed$	6105
flag$	2151 2282 3024
flagg	2176
flagged$	2150 2151 9026 2215 2282 2305
flagging$	2282
flags$	2151 2282
flashback$	3491
flashbacks$	3491
flashy$	2907
flat	6056 9373
flat$	7211 7212 7213 7214 3903 3904 3905 3906 7370 7371 7372 1490 9368 9378 9384 9392 2542 6796
flatmates$	4706 4707 4708
flats$	9390
flatter$	2092
flattered$	6190
fleas	2543
fleas$	6091
fled$	6587
fleece$	6450 6459
fleeces$	6450 6459
flier$	6244
fliers$	6244
fling$	40
flinging$	40
flings$	40
flip$	5885
flirt$	385 386 387 400 534
flirtatious$	3317 3345
flirted$	385 386 387 400 534
flirting$	385 386 387 400 534 585
flirts$	385 386 387 400 534
flirtted$	385 386 387 400 534
flirtting$	385 386 387 400 534
flirty$	3317
floor$	9391
floppy$	2868
flout$	797 798 2649
flouted$	797 798 2649
flouting$	797 798 2649
flouts$	797 798 2649
floutted$	797 798 2649
floutting$	797 798 2649
flung$	40
fluoxetine$	3467
flyer$	6244
flyers$	6244
fob$	1970 1972 1973 1974
fobbed$	1948 1970 1972 1973 1974
fobbing$	1970 1972 1973 1974
fobed$	1970 1972 1973 1974
fobing$	1970 1972 1973 1974
fobs$	1970 1972 1973 1974
focus	5772
foetal$	3179
follow	2142 2407
follow$	7090 4123 7547 4271 4272 4273 4274 4275 7589 7591 826 8324 8353 8359 8373 1726 1727 1728 5462 8902 2163 9029 5851 5955 2623 6472 6649
followed$	7330 7338 7357 826 1726 1727 1728 8732 2163 5851 9225 2623
following$	826 2163 5851 2623
follows$	4123 826 2163 5851 2623
folly$	7423
food	2524 6077
food$	7263 7264 7265 7266 7267 7268 7269 7270 7275 6072 2529
foodbank$	9389
foolhardy$	2588
foolish$	3600 65 66 3632 597 8671 8672 2588 2633
foolishness$	7084 7085 7086 7087 7088 7089 7423
fools$	6512
foot$	4904 8217 8218 8295 8296 8297 9064 2853
footag	5700 5872
footage$	9012 5701 9014 2156 9127 2292 2303 9167 9184 3026 6575
footho	9255
footprint$	9141
for	5730 2231 6556 3009 3073 3078
for$	3607 7101 7132 3884 3886 3887 7256 3951 7279 4067 4068 4069 4070 4071 7577 4422 7735 4439 4441 4442 4443 4445 4446 4448 4546 4551 4553 4555 4570 4788 8175 8177 8200 1643 1644 8509 8681 5446 8765 8766 8862 5566 8912 8914 8925 8951 8983 9023 5750 5756 5760 9078 5770 5777 5778 2256 5850 9171 5861 5866 5887 5890 5920 9283 9284 2437 5987 5991 5999 6000 9315 9322 6019 9423 2572 9436 9438 6342 6535 6587 6634 6676 3220 6831 6834 6836 6840 6847
force	2114 5667 5675 5676 5677 2130 2131 9011 2165 2234 5821 5840 2293 9154 9155 2307 2320 2324 5888 5910 2376 2395
force$	5263 5268 5269 8889 8920 5635 5662 8979 8980 2121 8982 8987 8988 8989 5678 5679 8994 2135 5713 9068 2234 5782 5783 9133 9142 9152 5841 5867 5868 9195 9200 9222 9246 5943 6629
forced$	4276 4277 4278 4279 4280 4281 4282 4283 7598 7599 7600 7601 7603 902 905
forces$	4276 4277 4278 4279
forcing$	4280 4281 4282 4283
foreca	2268
forehead$	8244
foreign$	1366 4918 2870 6445
forens	3402
forese	2268
forever$	1643 5191 1644 5192 1645 1646 1647 1648 1649 1650
forget	5968
forget$	9280
forgot$	6540
forgotten$	2976 6540
form	2215 6556
form$	7692 5369 8768 2308
formal$	3285
formally$	3223
formed$	2308
forming$	2308
forms$	2308
forty$	7980
forwar	2112 2295
forward$	2362 5941
forwardd$	2362
forwarded$	2362 9243
forwarding$	2362
forwards$	2362
foster	3250
foster$	1016 9357 6056 9377 9409 2790 6798 6826
fostered$	6798
fought$	4172
foul$	2765
found$	2 848 4456 962 995 997 1893 8763 2573 2732 2966
foundation$	8247 8248 8249 6443
four	5830 2300 9163 9164 9186 9190 9198 5904 9264 6657
four$	4286 7749 1400 8260 8261 8262 8263 8264 8265 5121 5136 3038 3209
fourteen$	1120 1121 1122 1123
fragment$	9224
frame$	8212 8213 8214 6396
frames$	8212 8213 8214 6396
fraternise$	2644
fraternised$	2644
fraternises$	2644
fraternising$	2644
fraternity$	6224
freckled$	1379 2874 3353
freckles$	3354
freckly$	3353
free	5880
free$	3630 83 7059 7060 7061 7062 7063 7064 7065 7066 3769 7316 7317 2523 6171
freely$	7316 7317 458 8848 8849 8850 8851 6170 6171 2624
frequent$	375 376 2599 2696
frequently$	374
friend	8966 2166 2167 5735 2210 2220 9085 5791 9103 5830 2300 9163 9164 9186 9190 9198 5904 2368 9264 9267 6638 6657 6819
friend$	7805 7829 7830 7831 7832 7833 7834 8204 8207 6221 6290
friends$	3549 6926 6950 214 7114 262 3826 3827 3828 4026 4030 4031 4039 4057 605 4189 4286 4348 801 802 803 7696 7805 7829 7830 7831 7832 7833 7834 4706 4707 4708 8191 8204 8207 8246 8405 8406 8407 8408 8409 5104 5105 5106 5121 5130 5136 5148 5187 8548 5411 5412 5413 5414 5415 5416 5473 8817 8825 8826 8827 8828 8829 8830 8831 9047 5758 5768 2288 5916 2401 6133 6221 6290 2750 6527 6532
friendship$	3640 780 781 4360 6221
friendships$	3 4 5 6 7 8 9 3578 780 781 6221
frighten$	8182 8183 8184
frightened$	8140 8141 8142 1325 1326
fringe$	8302
fringes$	8302
fritter$	2995
frittered$	2995
frittering$	2995
fritterred$	2995
fritterring$	2995
fritters$	2995
frizzy$	2868 2890
from	2244 6556
from$	7015 4154 4155 7474 7475 7792 4537 4718 4749 4839 4867 8204 8207 1437 8350 9001 9023 9044 2233 5792 2316 5938 5952 6018 6019 9379 2568 6378 6449 6492 6647 6740 3198 6775 6847
front$	6102
fruitful$	9101
frustrating$	5530 8843
ft$	8217 8218 2853
full$	3702 3710 1146 2330 2490 2895
fully$	1038 1146 1258 1261 2625 2829
fumble$	3365
fumbled$	3365
fumbles$	3365
fumbling$	3365
functi	2215 6741
function$	1092 1093 1094 1095 1096 1097
functioned$	1092 1093 1094 1095 1096 1097
functioning$	1092 1093 1094 1095 1096 1097
functionned$	1092 1093 1094 1095 1096 1097
functionning$	1092 1093 1094 1095 1096 1097
functions$	1092 1093 1094 1095 1096 1097
fund$	8722
funding$	6543
funds$	6811
furthe	2114 2228 3078 6638
further$	5662 2219 3038
furthered$	2219
furthering$	2219
furthers$	2219
futile$	2932
gain$	7366 7367 4552
gained	2450
gained$	5998
gallery$	5865
gambling$	9302
game$	3965 568 7895 7923
games$	568
gaming$	7245 7246 7247 568
gang	8971 2114 8975 5667 5675 5676 5677 2130 2131 9011 2165 2179 9062 2220 9081 5821 5840 2293 9154 9155 9160 2307 9168 2320 2324 5873 9185 5888 9212 5910 2376 2395 6588 6613 6619 6620
gang$	3803 7174 7178 7188 7196 7219 7617 7640 7666 7734 1027 5662 8979 2122 5727 9040 5745 5746 9074 9075 5768 9121 5813 2278 5853 2306 9173 5864 2387 6142 6143 2656 2741 2785 3024 3037 3041 3059 3063 3067 6616 3098 3116 3322 3399
gangling$	3353
gangly$	3353
gangs$	7174 7178 7188 7196 7617 7640 7666 7734 8979 2122 9075 5853 5864 6142 6143 2656 3063 3064 3098 3322 3399
gangsta$	7667 6205 3323
gangstas$	7667 6205 3323
gangster$	7667 821 6205 3323
gangsters$	7667 821 6205 3323
gap	6556
gap$	8878
gaps$	8878
gather	5823 9263 6556 3009 3047
gather$	7888 5611 2105 9015 5855 6394
gathered$	7888 2105 5855 9257 6394
gathering$	7888 2105 9135 5855 6394
gatherred$	7888 6394
gatherring$	7888 6394
gathers$	7888 2105 5855 6394
gaudy$	2907
gaunt$	3353
gave	2112
gave$	175 176 177 178 179 180 181 291 1328 1329 1824 1837 1953 1954 1955 1956 1957 5541 6127 3196
gbh	6120 3311
gbh$	9432 6859
gcse$	6776 3237 6786 3239 3244
gcses	6035
gcses$	9347 6776 6786
gdpr$	8861
gear$	8290 8291 8292 8293 8294 6455 6465
genera	3009
general$	1490
generator$	2372 6667
generators$	2372 6667
gentleman$	8037 8038 8039
gentlemen$	1214
gents$	1214
get	5723 2309
get$	41 42 50 6928 3617 3745 7090 7121 7122 7125 3816 7300 7366 7367 546 547 4174 7589 7591 787 788 790 791 792 813 855 856 857 858 859 860 861 862 863 864 4460 4461 952 976 977 978 979 980 981 4552 4554 7927 1131 1135 4683 1136 1137 1138 1139 1142 1143 1144 1145 8118 8119 1270 1274 1358 8379 8380 5124 8458 5147 8480 8481 8482 1977 5591 2061 2062 2345 9226 5928 2453 2622 2623 6172 2679 2681 2685 2743 2744 2754 6480
gets	3171
gets$	41 42 50 546 547 787 788 792 813 855 856 857 858 859 860 861 862 863 864 4481 952 976 977 978 979 980 981 7927 1131 1135 4683 1136 1137 1138 1139 1142 1143 1144 1145 1271 1275 1358 5177 1977 2061 2062 2345 9226 2453 2458 2463 2465 2495 2623 6172 2679 2681 2685 2743 2744 2754 3140 3223 3225
getting$	41 42 50 3836 7300 4294 787 788 790 791 792 4488 4489 1273 8480 8481 8482 5172 8503 1977 2061 2062 2345 2453 6480
gift$	7048 7049 7263 7264 7265 7266 7267 7268 7269 7270 7275 7278 7319 7646
gifts$	7048 7049 7263 7264 7265 7266 7267 7268 7269 7270 7275 7278 7319 7608 7609 7636 7646
gilet$	8290 8291 8292 6455
gilets$	8290 8291 8292 6455
ginger$	4938 2868 2890 3353
girl	5830 2300 9163 9164 9186 9190 9198 5904 9264 6089 6123 6657
girl$	214 262 7805 7829 7830 7831 7832 7833 7834 7958 5152 5153 5674 9435 2650 6220 2682 6290 2750 6420 6442
girlfr	9369
girlfriend$	7283 428 7314 7315 9353 9375 9388 9413 6163 6164
girlfriends$	7283 428 7314 7315 6163 6164
girls	5658 5666 9020 9022 5711 2166 2167 5735 2210 9204 2368 9267
girls$	6926 214 262 7168 3857 3859 3861 4026 4030 4031 4039 4057 605 4189 4286 4348 801 802 803 7668 7699 7700 7701 7702 7703 7704 7705 7706 7707 7708 7709 7710 7713 7714 7750 7805 7808 7829 7830 7831 7832 7833 7834 7849 7958 1147 4755 4756 4757 4758 8246 8405 8406 8407 8408 8409 5104 5105 5106 5121 5130 5136 8459 5148 8465 5187 8548 8695 5411 5412 5413 5414 5415 5416 5472 8799 8817 8825 8826 8827 8828 8829 8830 8831 9047 5758 2288 5916 2401 6144 6220 6290 2750 6420 6527 6532
give	2112
give$	175 176 177 178 179 180 181 7074 291 1067 4866 1328 1329 8353 8359 8373 5299 1824 1953 1954 1955 1956 1957 5672 6472
given	5924 5927 2569
given$	7015 1328 1329 1558 8685 8686 8687 8688 1837 1953 1954 1955 1956 1957 9033 2454 2458 2465
gives$	175 176 177 178 179 180 181 291 1328 1329 1824 1837 1953 1954 1955 1956 1957 5828 5905
giving$	175 176 177 178 179 180 181 291 1328 1329 1824 1953 1954 1955 1956 1957 5828
glad$	182 183 188
glamour$	7608 7609 7630 7636
glasses$	6450
glean$	2105
gleaned$	2105
gleaning$	2105
gleans$	2105
gloves$	6450
glued$	1680
go$	3618 6931 3620 3621 6989 7009 3783 3784 3785 3786 7099 7119 7121 7122 7123 3844 3846 3847 324 325 326 327 328 329 353 356 359 360 3911 3914 3922 378 379 7300 460 461 462 7325 7326 7327 7328 7329 4042 7370 7371 7372 7458 7547 7589 7591 750 774 790 791 1004 1005 1006 1439 1448 8324 8353 8359 8373 8379 8380 1537 8503 5367 5612 2328 5930 2622 2623 6172 6472 3262
goad$	2648
goadded$	2648
goadding$	2648
goaded$	2648
goading$	2648
goads$	2648
goal	2364
goal$	2264 9235
gobby$	3338
goes	9226
goes$	324 325 326 327 357 359 360 3922 378 379 460 461 462 750 774 790 791 1004 1005 1006 1439 1448 1553 8503 9005 5930 2434 2529 2564 2622 2623 6172 3171 3262
going$	7010 7147 3838 324 325 326 327 352 359 360 3910 3913 3920 3921 3922 378 379 432 7300 460 461 462 7325 7326 7327 7328 7329 7353 7370 7371 7372 774 790 791 1004 1005 1006 4668 4670 4671 1226 1439 1448 8352 5061 1514 1515 1516 1517 5066 1523 1524 1525 8453 8503 2174 2328 2564 2622 2623 3202 3262
goings$	5913
gold$	2879 6450
gone$	3823 3824 3832 324 325 326 327 328 329 359 360 3922 460 461 462 7330 7331 4027 7345 7346 7347 7358 4168 774 8693 8694 5930 6021 2555 2622 2623 6172 3202
good$	3632 3652 349 4362 7740 4615 4710 1233 1241 1244 5170 5444 5620 2330 2857
goods$	5875 6677
goose$	6456
gorgeous$	3353
gormless$	3338
got	9290 2569
got$	41 42 50 7330 7345 7346 7347 7359 554 555 787 788 792 1009 1272 1383 1395 1396 1397 1398 1442 8597 8598 8599 8600 1977 2061 2062 2495 2622 2623 6172 2784 2891 2898 3137 3175 3223 3225 3226 3282
gown$	8282
gowns$	8282 8306
gp	5969 2436
gp$	9281 5984
gps	2569
gps$	6117
grade$	6785 6787 3371
graded$	951 954 9026 3010 3371
grades	9346 6035
grades$	9347 6785 6787
graffiti$	9238
gran	9357 6056 9370 6059 2515 9380 9381 2541 2553 6103
gran$	9368 2550
grandad$	2550
grandf	9357 6056 9370
grandfather$	9368
grandm	9357 6056 9370
grandmother$	9354 9368
grandp	9357
grante	3290
grasp$	7547 4244 4245 4246 4247 4248 4249 4250 4251 4252 4253 4254 4255
grass$	8870
gravitate$	757 758 759 760 761 762 763 764 765 766 767 768 769
gravitated$	757 758 759 760 761 762 763 764 765 766 767 768 769
gravitates$	757 758 759 760 761 762 763 764 765 766 767 768 769
gravitating$	757 758 759 760 761 762 763 764 765 766 767 768 769
greasy$	1379 8254 2868 2874 2890
greater$	1132
greed$	7084 7085 7086 7087 7088 7089 7423 7608 7609
greedy$	3338
green$	8061 8062 8063 8245 6370 2869 2890
grew$	1099 1100 1378 2873
grey$	8245 8254 1435 2890 6450 2907 6609
grip$	8837 8916 8917 8918 8919 2325 6541
grips$	2325
groomed$	6898 6901 7556 7557 7558 7559 7560 7561 7562 7563 7564 7565 7566 7567 6411
groomer$	7219 7307 7312 7509 7677 821 888 6225 6228 6229
groomers$	7219 7312 7509 7677 821 888 6225 6228 6229
grooming$	6891 6892 6893 6908 7419 7420 6202
gross$	2945
grounds$	2230 2537
group	8966 5658 8999 9016 9018 9020 9022 5711 9024 2166 2167 5720 5735 2210 9077 2220 9081 9085 5791 9103 5794 5795 5830 2300 9163 9164 5873 9185 9186 9190 9198 5904 2368 9264 9267 6565 3049 3051 6619 6620 6632 6638 6657
group$	6926 6951 6952 214 262 7168 3857 3859 3861 4026 4030 4031 4039 4057 4101 605 4189 7593 4286 4348 801 802 803 7670 7672 7693 7696 867 7805 7808 7829 7830 7831 7832 7833 7834 7849 4544 4545 1027 7968 8074 1335 1336 8246 8405 8406 8407 8408 8409 8412 5104 5105 5106 5109 5110 5121 5130 5136 8459 5148 8465 5187 8548 5411 5412 5413 5414 5415 5416 8742 5466 5468 8816 8825 8826 8827 8828 8829 8830 8831 5521 8908 8909 5602 5691 2144 9032 2179 9047 5758 9075 5768 9098 5788 9106 9118 9133 2288 9152 5841 9165 9166 5868 9200 9207 9222 5916 2387 5943 2401 5957 9272 5962 6220 6272 6290 2750 6342 6527 6532 3032 3051 6602 3116
groups$	6952 7670 7672 7805 7808 7829 7830 7831 7832 7833 7834 9075 9166 6290 6602
grow	2281
grow$	1099 1100 1378 2873
growing$	1099 1100 1378 2873
grown$	423 7289 786 7890 7936 1084 4634 4641 4642 4643 4644 1099 1100 4655 4661 4662 4663 7977 7978 7979 7984 7985 7986 7987 7993 4684 4686 4687 4688 4689 4690 4694 4703 8021 8022 1163 1180 8042 1186 1187 4737 8050 8051 4743 4744 1207 4802 4805 4864 1330 1331 1332 1333 1341 1378 6359 6361 2838 2873
grownups$	7952
grows$	1099 1100 1378 2873
grubby$	2900 2907 3353
guarantee$	1592 5140 1593 5141 1594 5142 1595 5143 1596 1597
guaranteed$	1520 1521 1522 2926
guard	2132 5716 5917 2373
guard$	3732 7260 2108 8969 5680 2162 9028 2272 9229 2374 2379 2380 9242 2399
guardi	6802
guards$	3732 7260 2108 8969 5680 2162 9028 2272 2303 9229 2374 2379 2380 9242 2399
gucci$	6450
guessed$	7496 7497 4186 4187
guidance$	7583 7584 7585 7586 7587 8148 8165 8583 8584 8585 8586 8587 8588 6197
guilt	9042 5745
guilt$	8890 9057 2986 6538
guilty	3303
guilty$	569 570 5779 3303 6851
gullible$	634 8061 8062 8063 2634 6370 3338
gum$	3206
gun	9433
gun$	4284 4285
habit	6731
habit$	6913 6136 6137
habits$	6913 8388 6136 6137
habitual$	375 376 5864 2599 2674 2686 3043
habitually$	374
had	2416 2443 2451 2452 3171
had$	157 158 196 396 399 4018 4019 4020 4023 4024 478 479 480 481 482 483 484 497 498 499 500 501 542 590 592 916 1009 1156 8204 8207 1383 1395 1396 1397 1398 1442 8516 8517 1672 1715 1716 1717 1718 1720 1721 1722 5282 1741 1742 1743 1744 1745 1746 1747 1748 1749 1750 1751 1752 1753 1754 1755 1779 1787 5361 5362 5363 5420 8733 2087 2088 5889 2428 2437 5991 5999 6000 2458 2459 2461 2465 2784 6394 2891 2898 2948 6587 3137 3140 3198 3220 3278
hair$	8238 8240 8241 8242 8302 8318 6425 2880 6438 2892
haircut$	8240 8241 8242 8302 6438 2892
haircuts$	8240 8241 8242 8302 6438 2892
haired$	6408 6416
hairstyle$	8240 8241 8242 8302 6438 2892
hairstyles$	8240 8241 8242 8302 6438 2892
hairy$	3353
half$	582 4999 2351 5926 2957
halfway$	6466
hall	6102
hall$	9414
halluc	3427
hallwa	6102
hallway$	9414
halved$	6665
ham$	2967
hand	2295
hand$	179 180 181 4609 4610 4611 1064 4840 8153 8154 8155 8244
handded$	179 180 181
handding$	179 180 181
handed	5924 5927
handed$	179 180 181 6508 6509 6642
handful$	869 4417 870 4418 871 4419 872 4420 7840 6233
handing$	179 180 181 6581
handl	6559
handle	2340
handle$	7769 4591 4602 1077 4626 4627 1080 4775 4776 4777 4780 4781 4783 4784 4787 1257 8118 8119 1276 4825 4826 4827 2325 2825
handled$	1257 2825
handles$	1257 2825
handli	9061
handling$	4775 4776 4777 4780 4781 4783 4784 4787 1257 2019 2020 2021 2022 6120 2825 6523 3419
hands$	179 180 181 4609 4610 4611 1064 8244 8734 8855
handse	5835
handset$	2147 9008 9147 3022
handsets$	2147 9008 9147
handsome$	3353
hang	9226
hang$	7090 7119 7121 7122 7123 7152 7325 7326 7327 7328 7329 7370 7371 7372 777 790 791 7888 1444 1445 1446 1448 6394 3139
hanged$	790 791 7888 6394 3139
hanger$	2691
hangers$	2691 2692
hangged$	790 791 7888 6394
hangging$	790 791 7888 6394
hanging$	7010 7147 7325 7326 7327 7328 7329 7370 7371 7372 777 790 791 7888 6394 6466 3139
hangs$	777 790 791 7888 1444 1445 1446 1448 6394
haphazard$	8879 8880 8881 8882
happen$	7011 7012 7013 7733
happened$	4036 4037 7362 7363 578 4131 7542 7543 7544 7545 7546 8668 8669 8670
happening$	7542 7543 7544 7545 7546
happens$	576 7542 7543 7544 7545 7546
happily$	4817 4818 4819 4820 4821 4822 4823
happy$	182 183 188 3737 272 273 274
harass$	793 2647
harassed$	793 2647
harasses$	793 2647
harassing$	793 2647
hard	2322 3115
hard$	889 890 909 910 911 912 913 914 4527 7882 1066 5870 2347 9266 2835 2870
hardcore$	2724 3338
harden	6668
hardened$	1330 1331 1332 1333 2674 6328 6382 3347
harder	2191
harder$	4141 909 910 911 912 913 914 8572 5739 2347
hardest$	909 910 911 912 913 914
hardier$	1330 1331 1332 1333
hardly$	55 1215 1217 1218 1252 1253 1307 4855 1308 1309 4967 1741 1742 1743 1744 1745 1746 1747 1748 1749 1750 1751 1752 1754 1755 1840 1895 1896 1897 2462 2473 2815 2816 2822 2831 2948 3194
harm$	6860 6861 6891 6892 6893 4064 4065 7419 7420 7429 7430 584 7511 7512 7556 7557 7558 7559 7560 7561 7562 7563 7564 7565 7566 7567 7579 7580 7581 7582 5524 8878 5864 6083 9395 2567 9432 6174 3037 3041 3043 3064 6679 6708 3161
harmed$	6708 3161
harmer$	6246
harmers$	6246
harmful$	3632 7181 810 811 812 2589 2673 3043
harming$	6708 3161
harms$	6860 6861 6708 3161
has	2416 9290 2431 3171
has$	3554 3556 396 542 4149 916 1009 1156 8204 8207 1383 1395 1396 1397 1398 1442 1529 5202 8516 8517 1672 5282 5286 1741 1742 1743 1744 1745 1746 1747 1748 1749 1750 1751 1752 1754 1755 1778 1786 1821 5743 5889 2428 5979 2458 2459 2461 2463 2465 2569 2784 6394 2891 2898 2948 3137 3140 3198 3220
hat$	6450
hats$	6450
haunts$	8388
have$	3555 3557 3736 3797 3829 3833 396 399 4050 542 589 4144 4150 4164 4169 4180 4181 4184 4185 7662 916 1009 7888 1156 1157 1383 1395 1396 1397 1398 1442 5056 5065 8379 1529 5134 5202 8516 8517 1672 8555 8556 8557 8558 5247 8563 8564 8565 5256 5262 5282 5300 1780 1821 8691 8692 5617 5618 5889 2784 6394 2891 2898 6495 6587 6634 6652 3198 3220
having	2452 3171
having$	396 399 1383 1442 2437 6000 2459 2891 3140
havoc$	6267 6268 6269
hawk$	402 2610
hawked$	402 2610
hawking$	402 2610
hawkked$	402 2610
hawkking$	402 2610
hawks$	402 2610
hazel$	8245 2869
he$	3648 3987 4026 4030 4031 4056 605 7499 800 4348 801 7661 802 803 7894 8405 8406 8407 8408 8409 5104 5105 5106 5108 5263 8579 5902 3223
head$	7375 7377 7596 7597 4613 1181 1182 1183 1184 1185 4959 4983 4984 4985 1438 8859 2000 9105 6436 2999 3494
headed$	6303 6407 6507
heading$	2452
heads$	7375 7377 7596 7597 4613 1907 8859 2000 6356 6372 6434 6435
headscarf$	6450
headscarves$	6450
health	5996 6014 9369
health$	5969 9288 9289 5978 9295 5986 9308 3166 6715
healthcare$	6015
healthier$	3632
healthy$	3652
hear$	7665 3156
heard$	1041 1806 1807 2536 3158
hearin	9309
hearing$	2536 3157 3162 3200 6843
hearings$	6843
hears$	3156
heart$	5964 9288 3165
hearted$	6505
heartless$	3338 3362
heatin	2524
heating$	6072
heavier$	2848
heaviest$	1386 2894
heavil	5968
heavily$	1365 9280 9301 2850
heavy	2322
heavy$	4903 5870 2848 2851 2895 2961
heavyset$	3352
heed$	3602 3603 3604 3605 3606 7074 7547 4271 4272 4273 4274 4275 8697 8698 8699 8700 8701 8702 8703
heeded$	7330 7338
heedless$	62 63
heel$	9216
heels$	8308 8309 8310 8857 6450
height$	8212 8213 8214 6396
held	6556
held$	1072 8202 8685 8686 8687 8688 2035 8985 2150 9170 2408
helicopter$	3101
hell$	7656
help	2129 2231 2297 2359
help$	3592 113 120 121 7074 7169 4221 7554 7555 7769 7783 4601 8148 8156 8157 8158 8159 8160 8161 8162 8163 8165 8170 8171 8172 8173 8174 1486 1487 1488 1489 8353 8359 8373 8414 8435 8480 8481 8482 8488 8722 8731 2019 2020 2021 2022 8902 2219 2235 2264 2384 2394 9337 6184 6185 6259 6469 6472 6480
helped$	120 121 7537 7538 7539 7540 7541 7784 8358 8364 8369 8372 8378 8447 8466 8467 8468 8469 8470 8981 2219 2235
helpful$	8981
helping$	120 121 4222 8480 8481 8482 5171 2219 2235 6480
helpped$	120 121
helpping$	120 121
helps	2231
helps$	120 121 2219 2235 2264 2384 6481
hepatitis$	3484
her	5666 5691 2179 9197 2449 6004 2472 6039 2494 6044 9387 2549 9412 9439 2582 6772 3290
her$	6863 6864 19 3610 3612 6925 67 68 71 75 3625 3627 3664 199 206 207 208 210 3761 214 3772 3773 3774 3775 3776 3777 262 3825 7155 3854 3950 3995 4053 4075 4101 563 564 4118 600 7467 7470 4197 4200 7574 7578 4267 7593 4380 7729 4544 4545 7898 1046 4631 4633 8164 4908 4909 4910 1394 1428 4991 8483 5228 5463 8826 8827 8828 8829 8830 8831 5543 5545 5547 5554 8873 8941 5727 2421 5973 5974 5985 5988 9305 5997 6006 2460 6020 2487 9351 6042 2508 2509 6058 2511 9378 6068 6074 6080 9403 6097 6119 6125 6130 2613 2628 2750 2904 2905 6527 6691 3167 3169 3209 3212 3268 3269 6823 3285 3293
heritage$	4948 4949 4950 4953
heroin	9433 6128
heroin$	9019 5989 9313 9440 6145
herself$	3548 3550 6863 6864 3582 3583 36 3585 3586 3587 3588 3589 3590 43 6904 6905 3594 3595 7079 3826 3827 3828 7170 3925 7373 7374 7376 4083 4084 4085 4086 4087 4088 4089 4090 4092 4093 7408 7409 7422 4119 4120 4121 4122 7435 7436 7437 7438 7439 7440 7441 7442 7443 7444 4137 4138 4139 4140 7453 4198 4202 655 7517 7518 7519 7520 7521 7522 7523 7524 7525 7526 7527 7528 4217 4218 7531 7532 7533 7534 7535 7536 7538 7539 7540 7541 4417 4418 4419 4420 7742 1003 7914 7915 7916 7917 7918 7919 7920 8087 8088 8089 8090 8091 8092 8093 8094 8095 8096 8097 8098 8099 8100 4790 8103 8104 4793 8111 5579 5965 6043 6132 6157 6158 6373 6374 6687 6709
herselves$	5965 6687 6709
hid$	1447 2001
hidden$	1447 8985 6467
hide	5723 2196
hide$	7024 3820 3821 3822 1447 2001
hided$	2001
hides	2196
hides$	1447 2001
hiding	2196
hiding$	1447 2001
hierar	9168 6607 6611 6613 6619
hierarchy$	9074 3386
high$	49 944 945 4499 4500 4501 4502 4503 4504 4505 4506 4507 4508 4509 4510 4511 4512 4513 4514 4515 4516 8503 5417 2960 3131
higher$	944 945 5881 3195
highest$	944 945
highlights$	6439
highly$	2322 2829
hijab$	6450
hijabs$	6450
him	5666 9197 6004 9387 9412 9439 6772
him$	6863 6864 6925 3714 3721 3722 3723 3726 7221 7224 7301 7308 4101 7479 7593 4544 4545 8164 8483 5463 8826 8827 8828 8829 8830 8831 6527 6691 6823
himself$	3548 3550 6863 6864 3582 3583 36 3585 3586 3587 3588 3589 3590 43 6904 6905 3594 3595 7079 3826 3827 3828 7170 3925 7373 7374 7376 4083 4084 4085 4086 4087 4088 4089 4090 4092 4093 7408 7409 7422 4119 4120 4121 4122 7435 7436 7437 7438 7439 7440 7441 7442 7443 7444 4137 4138 4139 4140 7453 4198 4202 655 7517 7518 7519 7520 7521 7522 7523 7524 7525 7526 7527 7528 4217 4218 7531 7532 7533 7534 7535 7536 7538 7539 7540 7541 4417 4418 4419 4420 7742 1003 7914 7915 7916 7917 7918 7919 7920 8087 8088 8089 8090 8091 8092 8093 8094 8095 8096 8097 8098 8099 8100 4790 8103 8104 4793 8111 5579 5965 6043 6132 6157 6158 6373 6374 6687 6709
himselves$	5965 6687 6709
his	5691 2179 2449 2472 6039 2494 6044 2549 2582 3290
his$	19 3610 3612 67 68 71 75 3625 3627 3664 199 206 207 208 210 3761 214 3772 3773 3774 3775 3776 3777 262 3825 7155 3854 3950 7284 4053 4075 563 564 4118 600 7467 7470 4197 4200 7574 7578 4267 7729 7898 1046 4631 4633 4908 4909 4910 1394 1428 4991 5228 5543 5545 5547 5554 8873 8941 5727 2421 5973 5974 5988 9305 5997 6006 2460 6020 2487 9351 6042 2508 2509 6058 2511 9378 6068 6074 6080 9403 6097 6119 6125 6130 2613 2628 2750 2904 2905 3167 3169 3209 3212 3267 3268 3285 3293
hisself$	3548 3550 3582 3583 36 3585 3586 3587 3588 3589 3590 43 6904 6905 3594 3595 7079 3826 3827 3828 7170 3925 7373 7374 7376 4083 4084 4085 4086 4087 4088 4089 4090 4092 4093 7408 7409 7422 4119 4120 4121 4122 7435 7436 7437 7438 7439 7440 7441 7442 7443 7444 4137 4138 4139 4140 7453 4198 4202 655 7517 7518 7519 7520 7521 7522 7523 7524 7525 7526 7527 7528 4217 4218 7531 7532 7533 7534 7535 7536 7538 7539 7540 7541 7742 7914 7915 7916 7917 7918 7919 7920 8087 8088 8089 8090 8091 8092 8093 8094 8095 8096 8097 8098 8099 8100 4790 8103 8104 4793 8111 5579 6132 6157 6158 6373 6374
histor	2114
historic$	5662
history$	2534 2537 6223 6714 6818 6850
hit	2517 9396 9401
hit$	2092 6065
hiv$	3483
hold	2196
hold$	6927 3820 3821 3822 7772 4616 4617 4618 4619 1072 4629 4630 2035 5665 5743 5933 2409
holder$	6681
holders$	6681
holdin	5729 9048 2196 9175 6121
holding$	1072 8152 9041
holds	2196 9175
holds$	1072 2035 5743 5933 9260
holmes$	9010
home	6056 9373 9377
home$	7144 7192 7193 7339 7340 7480 1003 4563 8060 2091 9009 9023 2344 5936 9356 9363 9367 9368 9378 9384 9385 9392 9395 9399 2542 9408 9428 2999 3234 6783 6796 6798 6807 3266 6815 6817 6824
homele	9401
homeless$	3531
homelessness$	3531
homes$	7192 7193 9009 2344 5936 9390 6826
honest$	4160 7473 8358 8364 8369 8378 8447
hood$	1429 8307 6450 2906 6609
hooded$	2845 2907 6609 3353
hoodie$	8290 8291 8292 8302 6450 6452 6455 3357
hoodies$	7887 4576 8290 8291 8292 8293 8294 8299 8300 8301 8302 8304 8312 6450 6452 6455 3357
hoodlum$	3324
hoodlums$	3324
hoodrat$	3324
hoodrats$	3324
hoodrich$	3356
hoods$	7887 4576 1429 8299 8300 8301 8304 8307 8308 8309 8310 8312 6450 6452 2906 6609
hoody$	8290 8291 8292 6455
hooligan$	3324
hooliganism$	3324
hooligans$	7745 7746 7747 3324
hoot$	8684
hoots$	8684
hop$	787 788
hope$	5096 1819 1820 9153 6482
hoped$	1819 1820
hopeless$	4410 1554 1555 2701 2742 2745 3338 3362
hopelessly$	3362
hoper$	7720 7725 7726 7727 6234 6250
hopers$	7720 7725 7726 7727 6234 6250
hopes$	1819 1820 9153
hoping$	1819 1820 9153
hopings$	9153
hopped$	787 788
hops$	787 788
horde$	808 809
hospit	5983 2436 9401 6098 2567
hospital$	9294 9295 5984 9307 9410 6115 2999 3209
hospitalised$	3476
hospitalized$	3476
hostel	6054
hostel$	9366
hostile$	923 924 925 926 927 7802 7803 2238 2747 3336 3363
hostility$	7847 7848 989 990 6298
hot	5825 5860 3123
hot$	2524 2755
hotel$	7211 7212 7213 7214 3903 3904 3905 3906
hothead$	6233
hotheads$	6233
hotspot$	9137 9172 3107 6671
hotspots$	9137 9172 6671
hour$	2489
hours$	7741 9337 2478 2489 9438 6543
house	6056 9373
house$	7211 7212 7213 7214 3903 3904 3905 3906 8035 8060 8066 9009 5936 5946 9368 9378 9384 9392 2542 6796
househ	6056
household$	8035 8060 8066 9368
housemates$	4706 4707 4708
houses$	9009 5936 9390
housin	9369
housing$	2344 6804
how$	7470 7892 4778 4779 1239 6180
hub$	8972 9133 9152 5841 5868 9200 9222 5943 6646
huge$	3600
hulking$	3353
hung$	7357 777 790 791 1444 1445 1446 6466
hungry$	6329 6810
hunt$	750 4298 751 752 753 754 755 756 8505
hunted$	750 4298 751 752 753 754 755 756
hunting$	750 4298 751 752 753 754 755 756
hunts$	750 4298 751 752 753 754 755 756
huntted$	750 4298 751 752 753 754 755 756
huntting$	750 4298 751 752 753 754 755 756
hurt	2517 9396
hurt$	6898 6901 7389 7411 8381 6065 3161
hurted$	3161
hurting$	3161
hurts$	3161
husband$	9353 9375 9388 9413
hygien	5996 9309
hygiene$	9308
hyper$	2606 3338
hypersexual$	3318
hypersexualised$	3318
hypocritical$	3362
hysterical$	3338
i$	2033
ic	3061
ic$	1347 2847
ic0$	3350
ic1$	3350
ic2$	3350
ic3$	3350
ic4$	3350
ic5$	3350
ic6$	3350
ic7$	3350
ic8$	3350
ic9$	3350
idea$	7036 5437
ideas$	7035
identi	2119 8990 9013 2176 2179 2181 2222 9095 2280 2355 6607 3118
identical$	4981 2907
identically$	1364 2871 6449 6451
identified$	818 846 965 2152 5727 2560 3038 6587 3043 6609
identifies$	9025 2251 2333
identify$	7074 9015 9025 2251 2315 2333
identifying$	2251 2333
identity$	2126
idiots$	6512
idle$	6321 3338
idly$	5425 6500
iep$	3519
ieps$	3519
ies$	8034
if$	7126 465 466 467 468 469 470 471 472 473 474 475 476 477 7348 7349 7352 7355 7356 508 509 510 511 512 1719 1872 1873
ignorance$	3362
ignorant$	3338 3362
ignore$	7090 7119 7121 7122 7123 797 798 8503 2011 2012 8900 2649 2922 2984 2985 6540
ignored$	797 798 8341 8503 2011 2012 8904 8905 8906 8907 2649 2922 2976 6528 2984 2985 6540
ignores$	797 798 8503 2011 2012 2649 2922 2984 2985 6540
ignoring$	797 798 8503 2011 2012 2649 2922 2984 2985 6540
ill	9401 6098
ill$	87 88 1409 1431 9410 2770 2772
illegal$	7181
illnes	5964 5969 9369 9371
illness$	9276 9281 6746
image$	7248 3963 3964 417 418 585 8188 5619 8968 5657 2110 5824 2369 2382 9259
images	2294 5842 5843
images$	7248 3957 410 7271 3963 3964 417 418 8188 8968 5657 2110 8991 8992 9127 5824 2292 2369 9239 2382 9259
immaculately$	1364 2871
immature$	3338
immaturity$	7084 7085 7086 7087 7088 7089 4148 601 602
immigration$	9369 3263
imminent$	9102
immuni	3495
impact$	8431 8432
impair	5964
impaired$	6956 6957 6958 6959 6748
impairment$	9276 6710 6746
impetigo$	3507
implicated$	314 315 316 317 2560
important$	2264
impos	2228
imposed$	5911
imposing$	2848 3353
imposs	2191
impossible$	909 910 911 912 913 914 1554 1555 5739 2932
impressed$	6190
impression$	7036
impressionable$	3338
impris	9369
impulse$	4263
impulsive$	6956 6957 6958 6959 3338
in	6040 2499 3171
in$	124 3698 156 7024 3839 3862 3866 3869 3878 3881 3882 3883 411 3968 3969 3970 3972 7554 4340 4354 4369 4384 7697 7698 4455 4537 4546 4581 8049 4762 1284 8204 8207 4914 4932 4935 4936 1433 1434 8298 4987 4992 4996 5000 1453 1454 1455 8472 8479 5201 5233 8636 8681 5548 8925 5698 9041 9044 9057 2248 5877 5900 5909 5934 5960 5961 5993 5995 6021 6028 6044 6046 6047 6078 6112 2568 2639 2792 6342 6440 6449 6451 6479 6492 3001 6587 3173 6753 6797 6801 6840
inability$	3762 215 216 217 218 219 220
inaction$	4112 8936 6544 6546
inadequacy$	3362
inadequate$	3362
inadequately$	3362
inappropriate$	7181 3936 2645 2747 2907
inappropriately$	1364 2871 6449 6451
inattention$	6544
incapable$	111 2930 6488
incessantly$	3360
incest$	9393
inch$	4726
incidents$	9238
inclin	5880
inclination$	5160 8473 8474 8475 8476 8477 8478
include$	6587
income	9369
income$	6818
incompetence$	3362
incompetent$	3362
incompetently$	3362
inconsistent$	7788 7789 7790 7791 932 2739
incorrect$	2900
increa	2281 3078
increase$	2361
indecent$	3936
indefensible$	8754
indepe	6797
independent$	4740 4742 1330 1331 1332 1333 1340 6377 2830 6391
index	6611
index$	5747 9176
indian$	1366 4920
indica	5663 6556
indifference$	8747 8936 6544 6546 3362
indifferent$	6488 3362
indisputably$	3360
indivi	9085 2368 6632
individual$	7805 7829 7830 7831 7832 7833 7834 8204 8207 2178 9085 9150 2467 6290 6343
individuals$	7637 7638 7639 7640 7805 7829 7830 7831 7832 7833 7834 8204 8207 2178 5799 5916 6290 6343
indulge$	321 322 323
indulged$	321 322 323
indulges$	321 322 323
indulging$	321 322 323
ineffective$	3362
ineffectual$	3362
inept$	3362
ineptitude$	3362
inevitable$	1556
inevitably$	6489 3360
inexcusable$	5530 8843 3362 3363
inexcusably$	3362
inexplicably$	3364
infamous$	891 892 893 894 895 896 897 898 1024 2794 3340
infatuated$	441 442 443 444 445 446 447
infect	5964
infection$	9276 6746
inflicted$	6178
influe	9081
influence$	7671 6221
influenced$	6898
influences$	7671 6221
influential$	9227
inform	2231 2297 2352 6556 3078
inform$	2106 8978 2127 2128 2219 5900
informant$	3372
informants$	3372
information$	4162 8736 5461 2019 2020 2021 2022 5653 8977 8978 2120 9167
informed$	3630 83 3769 2219
informing$	2127 2128 2219 5900
informs$	2127 2128 2219 5900
inhale	5969
inhaler$	9281 3440
inhalers$	3440
ining$	5900
initiative$	3088
injection$	9318
injections$	9318
injunc	5845 5876
injunction$	9111 9157 9188 5886 9230 9253 9437 6643
injunctions$	9111 9157 9188 5886 9230 9253 6643
injuri	5969
injuries$	9281
injury	5964 5969
injury$	9276 9281
inner$	1350
innocent$	8029 8030 8031 8032 4759 4760 4761 6364
innocents$	8024 8025 8026 8027 8028 8075 8076 8077 8078 6363
inpatient$	3477
input$	3703 7016
inquiry$	9046
ins$	5900
insane$	6291
inside$	7024
insight$	4789 1242 1243 4792 6186
insist$	287 288 289 290
insisted$	287 288 289 290
insisting$	287 288 289 290
insists$	287 288 289 290
insistted$	287 288 289 290
insistting$	287 288 289 290
insolent$	3338
insomnia$	3487
inspec	5675 5676 5677 2130 2131 2165
inspector$	2108 8987 8988 8989 5678 5679 5713 9195 2383 6629
instagram$	380 3928 381 3929 382 3930 383 3931 384 3932 7245 7246 7247
instead$	8912 8914
instigator$	6593 3325
instigators$	6593 3325
institutional$	2945
instructed$	2123 2169 5921
instructions$	6197
insulin$	3442
integrated$	3058
intel$	3368
intell	9011 6607 6611
intelligence$	8736 8971 5660 8974 8994 5746 9142 5867 9212 3008 6557 3010 3098 3367 3394 3411
intended$	2264
intens	2322 3078
intensive$	5870 3280
intent	2364
intent$	9432 6852
intention$	5160 8473 8474 8475 8476 8477 8478
intentions$	5160 8473 8474 8475 8476 8477 8478
interc	5719 3423
intercepted$	9031
intercourse$	6150
interest$	3739 3740 7937 7938 7939 7940 8435 5160 8473 8474 8475 8476 8477 8478 8697 8698 8699 8700 8701 8702 8703 5395 5396 5397 5398 5399 5596 8916 8917 8918 8919 2120 9038 2394 6541
interested$	5167 5324 8690 5561 5642
internally$	3223
internet$	380 3928 381 3929 382 3930 383 3931 384 3932 7245 7246 7247 2616
interr	5695
interrogated$	9007
interv	2176 2565
intervene$	8722 8899 8902 9089
intervened$	8732
intervention$	3703 7016 7783 9426 6469 6846
interventions$	3703 7016 7783 1486 1487 1488 1489 6469
interviewed$	2207 2561
intimate$	3936
intimidate$	793 2647
intimidated$	793 2647
intimidates$	793 2647
intimidating$	793 7882 2647 2747 2870 3336
into	2499 3009
into$	6902 6929 7024 7148 3872 3873 3874 3876 4453 2316 5866 6047 2568
invariably$	3360
invest	2223 9095 5942 9364 6111 3087 3401
investigate$	8722 8902
investigation$	9079 9091 9191 9254 9422 9423
investigations$	9079 9091 9191
invincible$	3347
invitation$	5029 1482 5031 1484 1485
invitations$	5029 1482 5031 1484 1485
invite$	6879 6880 31 191 192 525 526 2626 2631
invited$	6879 6880 31 191 192 525 526 2626 2631
invites$	6879 6880 31 191 192 525 526 2626 2631
inviting$	6879 6880 31 191 192 525 526 8480 8481 8482 2626 2631 6480
involv	9042 9062 6588
involved$	6898 6901 314 315 316 317 318 319 320 806 907 8455 8457 8903 5729 9159 5849 2560 6204
involvement$	314 315 316 317 806 5745 6204
involving$	9063
iq$	3498
irish$	1366 4920
irresponsible$	65 66 3632 597 2588 2633 3362
irresponsibly$	3312 3362
is	2215 5945 9290 3155
is$	3644 3650 212 213 3976 546 547 813 855 856 857 858 859 860 861 862 863 864 916 921 4476 4481 952 976 977 978 979 980 981 1131 1135 4683 1136 1137 1138 1139 1142 1143 1144 1145 1168 8204 8207 1358 4973 1452 1474 5034 5099 5202 1693 1694 5359 5442 5567 2027 2028 8928 8951 5673 5714 5790 5797 5869 9208 5901 5923 2455 2497 6088 2571 2625 2679 2681 2685 2728 2743 2744 2754 6394 6440 6441 2964 2988 6587 3104 3163 3168 3175 3186 3202 3223 3225 3226 6793 3260 3264 3282 3284 3285 3289
island$	6457
isolated$	4375 4376 4377 4378
isolation$	7691 8504 2480 6231
iss$	3280
issue$	7846 2107 5656 2109 2338 6204 6296 6714
issued$	2107 5656 2109 8970 2338 5927
issues$	7846 2107 5656 2109 5828 2338 6204 6296 6714
issuing$	2107 5656 2109 2338
it$	7293 7378 7379 7384 1003 7892 4589 8143 8144 1526 8507 8524 5263 8579 5306 5307 1811 1812 8726 8735 5523 1982 1983 8884 8885 5609 5632 6177 6279 6533
its$	3848 7190 566 4117 4199 8577 5447 5458 5543 5545 5547 8861 8862 5552 5554 5555 8873 8893 5583 5621 5622 8941 2091 5640 5648 5649 5761 5769 6080 2946 6526 2989 2998
itself$	3548 3550 3582 3583 36 3585 3586 3587 3588 3589 3590 43 6904 6905 3594 3595 7079 3826 3827 3828 7170 3925 7373 7374 7376 4083 4084 4085 4086 4087 4088 4089 4090 4092 4093 7408 7409 7422 4119 4120 4121 4122 7435 7436 7437 7438 7439 7440 7441 7442 7443 7444 4137 4138 4139 4140 7453 4198 4202 655 7517 7518 7519 7520 7521 7522 7523 7524 7525 7526 7527 7528 4217 4218 7531 7532 7533 7534 7535 7536 7538 7539 7540 7541 7742 7914 7915 7916 7917 7918 7919 7920 8087 8088 8089 8090 8091 8092 8093 8094 8095 8096 8097 8098 8099 8100 4790 8103 8104 4793 8111 8764 5579 5580 6132 6157 6158 6373 6374
jacket$	8290 8291 8292 8302 6450 6455 6463
jackets$	8290 8291 8292 8293 8294 8302 6450 6455 6463
jail	6098 6116
jail$	9352 9410 9428
jailed	9371
jailed$	6127
jamaican$	1366 4920
january$	7194
jealous$	3338
jeans$	8290 8291 8292 8308 8309 8310 1451 8315 6450 6455 2918
jeopardise$	10 2584 2585
jeopardised$	10 2584 2585
jeopardises$	10 2584 2585
jeopardising$	10 2584 2585
jeopardize$	10 2584 2585
jeopardized$	10 2584 2585
jeopardizes$	10 2584 2585
jeopardizing$	10 2584 2585
jeopardy$	6860 6861 6871 5892
jewellery$	8290 8291 8292 6450 6455
job	9369
job$	8545 8632 8633 8634 8635 8648 8649 8650 8651 8652 8653 8654 8655 8656 8657 8757 8761 8769 9191 6523
jobs$	8648 8649 8650 8651 8652 8653 8654 8655 8656 8657 9191
jobsworth$	3362
jobsworths$	3362
joggers$	8290 8291 8292 8293 8294 8308 8309 8310 1451 8312 6450 6455 2918
join$	7090 7119 8381
joint	3078
joint$	3052
joke$	6522
journe	9163
judge$	4799 1276 4825 4826 4827 8899 2346 2579
judged$	3635 951 966
judgement$	96 97 98 99 7495 6523
judges$	2346
judging$	1276 4825 4826 4827
judgment$	96 97 98 99 7495 6523
july$	7194
jump$	787 788
jumped$	787 788
jumper$	8290 8291 8292 6455
jumpers$	8290 8291 8292 6455
jumps$	787 788
june$	7194
junkie$	3330
junkies$	3330
just$	3692 3696 464 4013 4017 518 7502 7503 7504 7505 1003 1527 1541 1542 1543 1544 1833 1834
justice$	7884 7885 9148 9149 9425 6114
justification$	6521
juvenile$	2674 2677 2686 3349
juveniles$	3349
keen$	182 183 188 272 273 274 5647 9153
keens$	9153
keep	5723 2309
keep$	46 6989 3767 3788 7119 7121 7122 3858 351 354 361 362 363 364 365 366 367 368 369 370 371 372 373 4041 587 588 7458 650 654 669 7547 778 4775 4776 4777 4780 4781 4783 4784 4787 8353 8359 8373 1726 1727 1728 2093 2106 2140 2356 2598 6472
keeped$	6989
keeping$	6989 7147 351 354 361 362 363 364 365 366 367 368 369 370 371 372 373 650 654 7517 7518 7519 7520 7521 7522 7523 7524 7525 7526 7527 7528 670 4775 4776 4777 4780 4781 4783 4784 4787 8772 2140 2356 2598
keepped$	6989
keepping$	6989
keeps$	6989 351 354 361 362 363 364 365 366 367 368 369 370 371 372 373 587 588 779 2140 5743 2598
kept$	351 354 361 362 363 364 365 366 367 368 369 370 371 372 373 7330 7338 7368 7369 587 588 8448 8449 8450 8451 1726 1727 1728 8732 8985 2140 2377 2481 2598 6540
ketamine$	5989 9302 9313 3183
key$	5552 9105 9146 9227 2723 3038 3041 3043 3045
kg$	9310
kick$	3598 51 8380 2010 2749
kicked$	2010 2517 2518 2749
kicking$	4444 2010 2749
kickked$	2010
kickking$	2010
kicks$	2010 2749
kid$	7805 7829 7830 7831 7832 7833 7834 7958 6207 6220 6290
kids$	7668 7674 7805 7808 7829 7830 7831 7832 7833 7834 7873 7958 1147 8018 8024 8025 8026 8027 8028 8075 8076 8077 8078 6144 6207 6220 6290 6335 6363
kill$	3139
killed$	3139
killing$	3139
kills$	3139
kilo$	9310
kilos$	9310
kind$	7651 8145 8146 8147 8267
kingpin$	3329
kingpins$	3329
kinshi	2500
kinship$	6048
kissed$	3730 7298
kissing$	7319
kitche	6102
kitchen$	9414
kitted$	1410 1411 1412 2901
knew$	162 194 603 4152 4153 1034 1035 1043 1044 1045 1152 8522 1806 1807
knife	9433
knife$	7134 7174 4284 4285 2252 5864 9432
knives	8965 8975 9048 2327
knives$	7132 2125 9035 9055 9056 5875
knock$	777 790 791 2237
knocked$	777 790 791 5032
knocking$	777 790 791
knockked$	777 790 791
knockking$	777 790 791
knocks$	777 790 791
know	2280 2355
know$	162 194 3934 4142 4143 603 4152 4153 4156 4157 1034 1035 1036 1037 1043 1044 1045 1070 1152 1230 8202 8522 8616 8617 5438 5439 5440 8990 2157 2209 2269 2291 2315 2321 2367
knowed$	1152
knowing$	3701 154 194 1083 1152 6352
knowingly$	7316 7317 458 6170 6171 2624 3320
knowledge$	4789 1242 1243 4792
knowledgeable$	1083
known	9004 2176 2179 2294 5842 5843
known$	162 4142 4143 7456 4156 4157 7496 7497 4186 4187 7625 7637 7638 7639 7640 891 892 893 894 895 896 897 898 1024 4573 4574 5249 1806 1807 8986 5727 9040 2188 2212 2215 2299 2311 2576 2645 2674 2678 2686 2795 3038 3041 3043 3103
knows$	162 194 603 4152 4153 1034 1035 1036 1037 1043 1044 1045 1071 1079 1152 1231 8522 2321
knuckle$	8244
knuckles$	8244
kudos$	7604
kurdish$	1366 4920
label$	6465
labels$	6450 6465
labour$	6278
lac$	2787 2788 3339
lack$	60 708 709 710 711 712 713 714 715 716 717 718 915 1012 2056 5605 5606 5607 2638 2697
lackadaisical$	3362
lacked$	708 709 710 711 712 713 714 715 716 717 718 2638 2697 2739
lacking$	708 709 710 711 712 713 714 715 716 717 718 8879 8880 8881 8882 2638 2697
lacks$	708 709 710 711 712 713 714 715 716 717 718 2638 2697 2739 2786
lad$	7805 7829 7830 7831 7832 7833 7834 6220 6290 6420 6442
ladies$	1206 1214
lads	9020 5735 5830 2300 9163 9164 9186 9190 9198 5904 2368 9264 3049 6657
lads$	6926 7025 7050 7053 214 262 7196 7220 4026 4030 4031 4039 4057 605 4189 4286 7614 7621 7644 4334 4348 801 802 803 7668 7750 7805 7829 7830 7831 7832 7833 7834 7849 1147 4755 4756 4757 4758 8246 8321 8405 8406 8407 8408 8409 5104 5105 5106 5121 5130 5136 8459 5148 5187 8548 5485 8817 9047 2288 5916 2387 2401 6220 6290 2750 6420
lady$	1175 8037 8038 8039
lamentable$	3362
land$	0 1
landded$	0 1
landding$	0 1
landed$	0 1
landing$	0 1
landlord$	5263 5268 5269 8889 8920 5635 2999
lands$	0 1
language$	5980
lank$	2890
lanky$	4938 3353
lap$	561
laped$	561
laping$	561
lapped$	561
lapping$	561
laps$	561
large$	4901 4903 2848 3353
largely$	2027 2028 2988
larger$	2848
lashes$	6433 6439 6450
last$	5186 2483
late$	1003 8503 8896 5585 9320
laugh$	720
laughed$	720
laughhed$	720
laughhing$	720
laughing$	720
laughs$	720
law$	869 870 871 872 879 882 3100
lawless$	2742 6291 3338
lax$	1911 1912 1913 1914 8879 8880 8881 8882 5585 2975
lay$	3091
layabout$	3324
layabouts$	3324
lazily$	3362
laziness$	3362
lazy$	1911 1912 1913 1914 5585 2896 2975 3338 3362
lead	2231 6627
lead$	6872 166 167 168 169 170 171 822 823 824 825 1192 1193 1194 1195 1196 2231 3078
leader	6607
leader$	9069 9105 9146 6204 6216 6592
leaders$	9069 9105 9146 6204 6216 6592
leadership$	8697 8698 8699 8700 8701 8702 8703 2019 2020 2021 2022 8916 8917 8918 8919 6204 2945 6523 6541
leadin	9175
leading$	166 167 168 169 170 171 822 823 824 825 1192 1193 1194 1195 1196 5898 9227
leads	9175
leads$	166 167 168 169 170 171 822 823 824 825 1192 1193 1194 1195 1196 9260 3078
league$	5630
lean$	2848
learn	5671 2181 2280
learn$	7074 606 607 4156 4157 7547 8353 8359 8373 8401 8402 8403 8404 8438 8899 8983 2269 2315 6472
learned$	4156 4157 1235 8448 8449 8450 8451
learning$	112 6026 3162 3164 3216 3218
learns$	8438 8460 8461 8462 8463
learnt$	4156 4157 1236 8448 8449 8450 8451
least$	5253 5387
leave	9226
leave$	0 1 3551 6890 34 35 37 7056 7074 7090 7119 7121 7122 7123 3814 378 379 7458 8353 8359 8373 8381 1863 1864 1865 1866 1867 1868 1869 1870 1871 2063 2064 6472 2994
leaver$	6799
leaves	2499
leaves$	0 1 3551 34 35 37 378 379 7460 1863 1864 1865 1866 1867 1868 1869 1870 1871 2063 2064 6047 2568 2994
leavin	2499
leaving$	0 1 34 35 37 378 379 1863 1864 1865 1866 1867 1868 1869 1870 1871 2063 2064 6047 2994 6581
led	6556
led$	6872 6873 6874 6890 6898 166 167 168 169 170 171 7460 7461 7462 822 823 824 825 5823 6314
left	2499 9371 6064
left$	0 1 3551 6890 34 35 37 7141 7330 7338 4058 7460 4167 1863 1864 1865 1866 1867 1868 1869 1870 1871 2063 2064 6047 9376 2568 6528 6540 2994 6587
leg$	8244 9286
leggings$	8290 8291 8292 8308 8309 8310 8315 6450 6455
legs$	8244 9286
length$	4929
less	2259
less$	613 4709 8631 2191 2332 2831
lesson	6037
lesson$	112 114 115 8496 8497 8498
lessons$	112 114 115 7692 7858 9330 9333 9349 9350 6149 6776
let	2129
let$	38 39 164 165 7330 7345 7346 7347 7357 7424 8353 8359 8373 8503 8738 8739 1915 1916 1917 1918 1919 1920 1921 1922 1923 1924 1925 1926 1927 1928 1929 1930 1931 1932 1933 1934 1935 1936 1937 1938 1939 1940 1941 1942 1943 1944 5493 5494 2063 2064 2084 2085 2086 2106 2127 2128 2384 6472 2994
leting$	2127 2128
lets$	38 39 164 165 7424 8503 1915 1916 1917 1918 1919 1920 1921 1922 1923 1924 1925 1926 1927 1928 1929 1930 1931 1932 1933 1934 1935 1936 1937 1938 1939 1940 1941 1942 1943 2063 2064 2084 2085 2086 2127 2128 2384 2994
letter$	8736 8838 8840 8841 6532
letters$	8736 8840 8841 8884 8885 6532 6533
letting$	38 39 164 165 8503 1915 1916 1917 1918 1919 1920 1921 1922 1923 1924 1925 1926 1927 1928 1929 1930 1931 1932 1933 1934 1935 1936 1937 1938 1939 1940 1941 1942 1943 2063 2064 2084 2085 2086 2994
leukaemia$	3493
level	2259
level$	1105 8145 8146 8147 9293 2485 6662 6788
levels$	8145 8146 8147 6662
liability$	869 4417 870 4418 871 4419 872 4420
liaison$	6150
liaisons$	6150
liar$	7725 7726 7727 6233 6234
liars$	7725 7726 7727 6233 6234 6512
library$	5263 5268 5269 8889 8920 5635
licence$	9437 9442 6854
licences$	9442
lie$	610 611 8379 8499 8500 8501 8503 8528 8886 6534
lied$	610 611 8499 8500 8501 8522
lies$	4112 610 611 8499 8500 8501 8503 8522 8527 8886 8928 6534
life	6056 9409
life$	3559 7115 4344 7971 8016 8017 8036 8040 8052 8053 8054 8055 8056 5954 9285 9368 2591 6142 6204 6210 6814
lifes$	6210
lifestyle$	3 4 5 6 7 8 9 3567 3578 6909 6913 7604 7608 7609 7630 8052 8053 8054 8055 8056 6136 6137 6142 6204 6223 6224 3313
lifestyles$	6909 6913 8052 8053 8054 8055 8056 6136 6137 3313
lift$	7048 7049 7263 7264 7265 7266 7267 7268 7269 7270 7275 7278 7319 7323 7646 8188 5292
lifted$	8591 8592 8593 5293 5315
lifts$	7048 7049 7263 7264 7265 7266 7267 7268 7269 7270 7275 7278 7319 7323 7646 8188
light$	1379 8254 2848 2867 2868 2874 2890
lighter$	1379 2867 2874
like	5683
like$	7238 7239 744 745 746 747 4374 4433 4434 4435 7769 4640 1107 4660 4672 4673 4674 4675 4676 4677 4678 4679 1158 1159 1160 4759 4760 4761 5010 5598 8981 9153 2640 6204 6385 6397 6449 6451
liked$	744 745 746 747 2640
likelihood$	2262
likely$	2116 2174 2678 3038
likes$	7238 7239 744 745 746 747 9153 2640
liking$	744 745 746 747 2640
limited$	708 709 710 711 712 713 714 715 716 717 718 7788 7789 7790 7791 932 2638 2739
line$	7186 7196 7197 7201 7203 7207 7208 7209 7210 7734 2186 9055 5895 9216 9218 6143 6625 6666 3133
lined$	2222
lines	9160 6607
lines$	7175 7191 7196 7197 7200 7202 7206 7208 7209 7210 4416 7734 7924 2186 9218 6143 6674
lingered$	7357
link	8990
link$	777 6560 3066
linked	2261
linked$	806 2189 2215 9129 9159 5848 5849 9196 2560 6204
linking$	777
links$	780 781 806 6204 6560
lip$	4352 8244 5556 2875 6751
lips$	8244
lipstick$	8247 8248 8249 6439 6443
lisp	9288
list	2176 2294 5842 2296 5872 2366
list$	8991 2133 9134 5844 9166 9176 9184 9236 5931 5937 5970 6573 6605
listed$	2150 5844
listen$	7074 7090 7169 7325 7326 7327 7328 7329 7330 7547 4271 4272 4273 4274 4275 8324 8353 8359 8373 8401 8402 8403 8404 8438 8630 8722 8899 8902 5671 6472 6473 6497
listened$	7325 7326 7327 7328 7329 7330 7338 7368 7369 8448 8449 8450 8451 8559 8575 8580 8626 8630 8732 8949 6497
listening$	7330 8352 6498
listenned$	7330
listenning$	7330
listens$	7330 8438 8460 8461 8462 8463
listing$	5844
listinged$	5844
listings$	5844
lists$	8991 5844 9166 9236 5937 6573
little	2114
little$	44 54 58 61 4183 708 709 710 711 712 713 714 715 716 717 718 875 932 4692 8016 8017 1211 4853 8281 1618 5385 5390 5391 5392 1853 8716 8717 8896 8937 5662 2330 2638 2657 2686 2725 2739 2786 2814 2889 2993
live	2114
live$	7090 7152 885 1092 1093 1094 1095 1096 1097 1124 1125 1126 1127 1176 1192 1193 1194 1195 1196 1681 5662 5767 5879 9279
lived$	4704 4705 1192 1193 1194 1195 1196 1683 2497 2530 2545 3249
lives$	3559 6919 6920 6921 6924 4344 885 1092 1093 1094 1095 1096 1097 1124 1125 1126 1127 8036 8040 1192 8052 1193 8053 1194 8054 1195 8055 1196 8056 8136 8137 8138 8139 1682 2497 2498 2545 3249
living$	1092 1093 1094 1095 1096 1097 1176 1192 1193 1194 1195 1196 9323 2497 2545 9408 9409 6102 3249
livs$	2545
local	2114
local$	1028 1344 8893 5662 2499 2500 6196 2845
locat	9095
locate$	6649
location$	3727 3728 3729
lock$	2217
locked$	7411 5836 9158 5897 2517 2518
lockers$	5936
locs$	6437 6439
lodged$	2545
lodgers$	4706 4707 4708
lodges$	2545
lodging$	2545
lodgs$	2545
log	2142 2265 2296 2366 6556
log$	2139 5688 2145 9025 9029 5844 2304 5937
loged$	5844 2304
logged	2142 9004
logged$	2150 9026 2318 2319 9225 6647
loggerheads$	8507
loggin	2142
logging$	2139 2145 5844
logginged$	5844
loggings$	5844
logo$	6450
logos$	6450
logs	2142
logs$	9025 5844 5937
loiter$	6394
loitered$	6394
loitering$	6394
loiterred$	6394
loiterring$	6394
loiters$	6394
lone$	1344 2844
long$	5558 8896 2868 2889 2890
longer$	4712 4717 4751 4855 1308 1309 4869 2332
look$	3592 3763 521 522 523 676 1055 1086 1088 1089 1090 1091 4775 4776 4777 4780 4781 4783 4784 4787 1240 1249 1391 1392 1393 8722 1962 8900 8902 9233 2521 2810 2811 2897
looked$	521 522 523 1013 1086 1088 1089 1090 1091 1240 1249 4838 8153 8154 8155 8156 8157 8158 8169 1391 1392 1393 8575 8580 8732 1962 8949 2223 2501 6050 2810 2811 2897
looking$	521 522 523 4072 4298 751 752 753 754 755 756 4322 4600 4765 4775 4776 4777 4780 4781 4783 4784 4787 1240 1249 8113 8121 8122 4837 8153 8154 8155 8156 8157 8158 4854 8168 8223 5197 1962 9153 2522 6405 6406 6413 6414 6418 6498
lookings$	9153
lookked$	1240 1249
lookking$	1240 1249
lookout$	874 8505 3384
lookouts$	874 3384
looks$	7364 7365 521 522 523 1086 1088 1089 1090 1091 1240 1249 1391 1392 1393 8318 1962 2521 2810 2811 2897
loose$	3771 2695
lorry$	3734
lose$	4767 4768 4769 8082 8083 8084 4773 4774 8381 2484 2532
loser$	7725 7726 7727 6233 6234
losers$	7725 7726 7727 6233 6234
loses$	2484
losing	2450
losing$	5998 2484 2532 3187
loss$	8878 6710
lost	2450 2510 9371
lost$	4409 8503 8904 8905 8906 8907 2048 2049 2185 5892 5998 2484 2532 2672 2700 6540 3187
lot$	582 7650 1027 8016 8017 1213 8107 8115 8116 1905 2351 5926 6220 6376
lots$	1389
loud$	2764
loudmouth$	3331
loudmouths$	3331
lounge	6102
lounge$	1444 1445 1446 9414
lounges$	1444 1445 1446
lout$	3324
loutish$	3324 3338
louts$	7745 7746 7747 3324
love$	448 449 450 451 452 453 744 745 746 747 7769 2640
loved$	744 745 746 747 2640
lover$	7314 7315 6163
lovers$	7314 7315 6163
loves$	744 745 746 747 2640
loving$	744 745 746 747 2640
low$	4432 7788 7789 7790 7791 932 944 945 4499 4500 4501 4502 4503 4504 4505 4506 4507 4508 4509 4510 4511 4512 4513 4514 4515 4516 1430 2662 2739 2786 6454 3159
lower	2259
lower$	944 945 3195
lowest$	3215
lowlife$	3324
lowlifes$	3324
luck$	7387
lupus	6098
lupus$	9410
lurch$	8728
lure$	2592
lured$	2592 6190
lures$	2592
luring$	2592
lycra$	6450
lying$	610 611 7751 8503
machet	9433
machete$	9432
made$	34 35 37 82 84 85 86 6960 104 3653 3654 3655 3656 3657 3658 3659 259 260 306 348 7330 4133 7460 625 4276 4277 4278 4279 7602 796 906 1173 4913 5113 5115 5118 5217 5261 5295 8685 8686 8687 8688 1837 1975 1976 2023 2184 9052 2205 5814 2417 6061 2653 6587
magist	3294
magistrate$	2579
magistrates$	7884 7885 2346 9207 2579
magnet$	2372 6667
magnets$	2372 6667
mail$	8871
mails$	8871
main$	9069 9105 9146 9227 2678 2723 3038 3041 3043 3045
major$	3045
majority$	2351
make	2141
make$	34 35 37 82 84 85 86 6960 104 3653 3654 3655 3656 3657 3658 3659 3660 3661 3667 3668 3669 3670 3671 3768 259 260 306 7171 3860 348 567 4133 593 7460 625 7547 796 1173 4931 8247 8248 8249 8267 4963 5007 5113 5114 8435 8458 5147 8505 5294 1837 1975 1976 5672 2406 2417 2653 6443
maked$	567 593 796
maker$	6213 6217
makers$	6213 6217
makes$	34 35 37 82 84 85 86 6960 259 260 348 567 4133 593 7460 625 4276 4277 4278 4279 796 1173 5113 1837 1975 1976 2417 2653
makeup$	8247 8248 8249 8318 6439 6443 6450
making$	34 35 37 82 84 85 86 6961 6962 6963 104 3653 3654 3655 3656 3657 3658 3659 3660 6975 7059 7060 7061 7062 7063 7064 7065 7066 259 260 348 567 593 625 796 7681 1173 8121 8122 8503 1837 8771 1975 1976 2417 2653 6214
maladaptive$	2590
maladjusted$	2742
male	3049 3061
male$	7289 4304 4625 4628 4892 8205 8206 4895 8208 8209 1366 5674 2178 6238 6392 2845 3038
males$	3712 7025 7032 3723 3726 7042 7043 7050 7051 7053 7055 7180 7196 7220 3933 7251 7252 7257 7260 7289 7613 7627 4320 7633 7634 7637 7638 7639 7640 7644 7645 4334 7805 7829 7830 7831 7832 7833 7834 8117 2178 6140 6238 6290 3348
malicious$	2652 3338
malign$	810 811 812 2673
malnourished$	2865
malodorous$	3353
mam	2515 2553
mam$	2516 2550
man	6123
man$	3712 3716 7032 3721 3722 3723 3726 7042 7043 7047 7050 7053 7055 7158 7196 7211 7212 7213 7214 3903 3904 3905 3906 7219 7220 7221 7224 7257 7260 7289 7292 7302 7303 7310 7311 7322 4320 7633 7634 7637 7638 7639 7932 7950 7952 7954 1098 4650 7967 8000 8006 1150 4702 8021 8022 1175 8037 8038 8039 8044 1186 1187 8064 1206 8117 4956 4962 5674 9405 9435 6140 6168 6361
manage	2223 2340 5917
manage$	7729 7769 7861 1077 4626 4627 1080 1092 1093 1094 1095 1096 1097 1176 4775 4776 4777 4780 4781 1234 4783 4784 4787 8101 1257 8118 8119 4811 1264 1265 4814 1269 1276 4825 4826 4827 8414 8725
managed$	1092 1093 1094 1095 1096 1097 1176 1257 1269 8466 8467 8468 8469 8470 2377 3232
management$	4534 2019 2020 2021 2022 2945 6523 6605
manager$	5263 5268 5269 5279 5280 8889 8920 5635 9229 6605
managers$	5263 5268 5269 8889 8920 5635 9229
manages$	1092 1093 1094 1095 1096 1097 1176 1257 1269
managing$	1092 1093 1094 1095 1096 1097 1176 4775 4776 4777 4780 4781 4783 4784 4787 1257 8121 8122 1269 1276 4825 4826 4827
manbag$	6450 3357
manbags$	6450 3357
manipulate$	4591
manipulated$	6898
manipulating$	3338
manipulative$	2747 3338
manipulator$	6233
manipulators$	6233
mannered$	6318 6319
many$	3683 3706 7934 5528 5529 5552 5553
map	6611
map$	2213 2214 2358 2400 3065
mapped$	2213 2358 9225 2400 3065
mapping$	2213 2358 2400 3065
maps$	2213 2358 2400 3065
march$	7194
marginalised$	2845
marked$	2150
marker$	5697 6572
markers$	5697 6572
market	5857
market$	9169 9237 6683
markets$	6683
marks$	6785
marria	9369
mask$	1443 8307 6450 6460
masked$	1443 6467
masking$	1443
maskked$	1443
maskking$	1443
masks$	8299 8300 8301 1443 8304 8307 6450 6460
massage$	2092
match	8990
match$	5822
matche	2343
matched$	5891
matching$	4981 2173 2411 2907 6609
material$	9167
materialistic$	3338
mates$	3826 3827 3828
maths$	4382 6786 6787
matric	6611
matrix	6611
matrix$	9176 6612
matted$	2890
matter$	205 5074 5075 5088 8435 5632
matters$	8040 5523
mattress$	6055
mature$	1083 4865 1330 1331 1332 1333 1340 6388 6389 6390 3347
maturity$	1083 7965 3347
may$	7194 4484 1117 5669 2124 2162 2298
mayhem$	6188
me$	6518
meals$	9383
mean$	6872 6890 7460 5585 2870
meaningful$	5373 5374 5375 5376
means$	6872 6890 7460 2264
meant$	7135 7136 8522
measur	6620 6627
measure$	221 222
media$	3928 3929 3930 3931 3932 7245 7246 7247 9002 9032 9147
medica	9309 6686
medical$	9288 3166
medicated$	3460
medication$	9313 3460
medici	5969
medicine$	9281
mediterranean$	1366 4918 4920 2870 6445
medium$	944 945 4499 4500 4501 4502 4503 4504 4505 4506 4507 4508 4509 4510 4511 4512 4513 4514 4515 4516 1353 2848
meet	9263
meet$	6935 3793 3794 3795 7119 7121 7122 7240 385 386 387 7300 7325 7326 7327 7328 7329 7370 7371 7372 7589 7591 8324 8353 8359 8373 8722 9005 6172 6472
meetin	9163
meeting$	7010 7147 385 386 387 7300 7325 7326 7327 7328 7329 7370 7371 7372 9165 6498 6581
meets$	385 386 387 9005
melatonin$	3469
meloterritorial$	3338
member	8965 8966 5658 5666 8999 9016 9018 9020 9022 5711 9024 2166 2167 5735 9062 2210 2215 9077 2220 9085 5791 9103 5794 5795 5830 2300 9163 9164 9186 9190 9198 5904 2368 9264 9267 6588 3049 6611 6619 6620 6632 6638 6657
member$	7805 7829 7830 7831 7832 7833 7834 5129 5139 5151 5152 5153 5279 5280 9106 9150 9159 6123 6204 6272 6290
members$	119 214 262 7696 7750 7805 967 7829 7830 7831 7832 7833 7834 5121 5463 8993 5691 2144 2170 9047 5758 2216 5768 5788 9106 5799 9115 9118 2288 9159 5902 5916 2401 5957 5962 6204 6272 6290 2750 3032 3051 6616
membership$	5745 9057 2215 6204
men$	3712 7025 3714 3715 7029 7030 7032 3721 3722 3723 3726 7039 7042 7043 7047 7050 7051 7053 7055 7105 7110 7117 3826 3827 3828 7158 7178 7179 7196 7211 7212 7213 7214 3903 3904 3905 3906 7219 7220 7221 7224 3933 7249 7250 7254 7257 7260 7289 7292 7302 7305 7309 7310 7311 7322 7370 7371 7372 7611 7617 7618 4320 7633 7634 7637 7638 7639 7640 7643 7644 4334 4337 7889 7903 7904 7905 7932 4625 4628 7952 7953 1098 4649 7972 7973 7991 7998 8006 8007 1148 8021 8022 1186 1187 1206 8117 8127 8128 8272 8321 6140 6142 6143 6168 6358 6361 6371
menace$	793 4387 840 4389 4390 4391 4392 4393 4394 4395 4396 4397 4398 7711 7712 4401 4402 2647 6233 6257 3336
menaced$	793 2647
menaces$	793 2647 6233
menacing$	793 2647 2870 3336
mend$	277 8899
mended$	277
mends$	277
meningitis$	3509
mental	5996 9309
mental$	5977 2430 5983 9308 9369 6291
mentality$	6204 6212 6224 6333 6551
mentally$	2779
mentor$	6764
mentoring$	112
merely$	1527 1833 1834
mess$	8878 5571
messag	2171 5720 9129 5835
message$	7240 385 386 387 389 390 391 392 393 394 395 5871 9206 6532
messaged$	385 386 387 389 390 391 392 393 394 395
messages$	7037 3739 3740 385 386 387 7248 389 390 391 392 393 394 395 9032 9147 5931 2385 6532
messaging$	7010 385 386 387 389 390 391 392 393 394 395
messed$	970 4524
messy$	2890
met	2526
met$	7009 385 386 387 7345 7346 7347 7357 8732 6172
methylphenidate$	3464
mice	2543
mice$	6091
micro$	2907
middle$	1369 1373 4941 6104
might$	1703 1704 1705 1706 1707 5669 2124 2337
migraine$	3426
migraines$	3426
mind$	7896 1181 1182 1183 1184 1185 8689
minded$	6316 6323 6506
mindset$	6224
mini$	4691 8290 8291 8292 5003 2657 2814 6455 2914
miniature$	2814
minimal$	7788 7789 7790 7791 932 5385 2739
minimise$	719 2632
minimised$	719 2632
minimises$	719 2632
minimising$	719 2632
minimum$	8715
miniskirt$	3357
miniskirts$	3357
misbehave$	3335
misbehaved$	3335
misbehaves$	3335
misbehaving$	3335
misbehaviour$	3335
miscarriage$	3479
miscarried$	3479
mischief$	8506 6188 2669
miscreant$	3324
miscreants$	3324
miserable$	7656
misery$	7656
misfit$	7725 7726 7727 6233 6234
misfits$	7725 7726 7727 6233 6234
misfortune$	7426 7427 7429 7430
misguided$	2590
mishandle$	3365
mishandled$	3365
mishandles$	3365
mishandling$	3365
misled$	6540
mismanage$	3365
mismanaged$	3365
mismanages$	3365
mismanaging$	3365
misper$	6147 6244
mispers$	6147 6244
miss$	7090 7119 7121 7122 7123 8381 8503 2004 2005 3228
missed$	8503 8844 8845 8846 8847 2004 2005 8904 8905 8906 8907 2982 3228
misses	2510
misses$	8503 2004 2005 3228
missing$	7095 7156 7225 7226 7234 3923 3924 4494 1003 5085 8503 2004 2005 5718 6147 3228
misuse$	6731
mix$	7090 7325 7326 7327 7328 7329 777 790 791
mixed$	3725 314 315 316 317 318 319 320 777 790 791 7788 7789 7790 7791 1345 1348 1363 1367 1371 1379 4940 4948 4949 4950 1404 1405 2874
mixes	9226
mixes$	777 790 791 9175
mixing$	7325 7326 7327 7328 7329 777 790 791
mob$	808 809 1027 6211 2664
mobile$	2147 9008 3022
mobiles$	2147 9008
mock$	3237
mocks$	6786
modern$	2729
modus$	6599 3053
mohawk$	3354
mohawks$	3354
mollycoddling$	8148
moment$	2398
moncler$	3356
money$	7048 7049 3826 3827 3828 3896 3897 3898 7263 7264 7265 7266 7267 7268 7269 7270 7275 7278 4293 7608 7609 7630 7636 7646 8873 8941 9035 6191 2726 6543
monito	2142 5719 2223 2366
monitor$	9015 9025 9029 2291 5851 2304 2313 6649
monitored$	9026 9031 5851 2304 2313 9225
monitores$	2313
monitoring$	2172 5851 2313
monitors$	9025 5851 2313
monkey$	8684
monster$	6233
monsters$	6233
month$	8496 8497 8498 6543 6820
months$	6543 6820
mood	5969 5996
mood$	9281 9308 6707 3190
moods$	9281
moody$	3338
moral$	4260
morals$	7872 6334
more	3009 3078
more$	3569 3570 3571 3572 3573 1101 1102 1103 1104 1112 1113 1114 1115 1132 1161 8106 8115 8116 8560 8569 2013 2014 2015 2016 2017 5629 5631 2094 2095 2099 6376 3038
morning$	8496 8497 8498 3111
morphi	6002
morphine$	9314
most$	582 7934 8106 8193 1400 1481 1483 2351 5926
mostly$	1452
mother	9357 6056 9370 6059 2515 9377 9380 9381 2541 2553 6103
mother$	7881 8020 1200 2492 2493 9354 9368 6057 2512 2513 2516 9386 2528 6084 9408 2556 6337 2826
mothered$	2826
mothering$	1108 1109 1110 8148 8153 8154 8155 2826
motherred$	2826
motherring$	2826
mothers$	1108 1109 1110 5478 2528 6337 2826
motions$	8869
motivated$	748
motivation$	7872 6186 6334
mould	2543
mould$	9402 6091
mount	2141
moustache$	6421 3354
moustaches$	6421 3354
mousy$	2890
mouth$	585
mouthed$	6312 6313
mouthy$	3338
mov	2309
move$	3820 3821 3822 8353 8359 8373 8508 8899 8990 9373 6472 6780 6801
moved$	7411 8358 8364 8369 8378 8447 8693 8694 5540 2377 2497 9371 6060 6064 2555
moveme	8965 5690 5720 2294 5842 5843 9163 9168 2365 6619
movements$	9002 9003 5692 9032 5913
moves$	6794 6801
moving	9233
mri$	9303
ms	6098
ms$	9410 6685
much$	56 582 4727 1212 8115 8116 1906 5526 5527 2036 5610 2351 5926 6376 2895
mugged$	2575
mugger$	7725 7726 7727 6233 6234
muggers$	7725 7726 7727 6233 6234
mugshot$	2317 3389
mugshots$	3389
mule$	7728 7760 7761 7762 6235 6274 2727 6276
mules$	7728 7760 7761 7762 6235 6274 6276
mullet$	3354
mullets$	3354
multi$	1689 2114
multiple$	5528 5529 6098 3136
mum	9357 6056 9370 6059 2515 9377 9380 9381 2541 2553 6103
mum$	7471 7881 2492 2493 9354 9368 6057 2512 2513 2516 9386 2528 6084 9408 2550 2556 6337
mums$	7471 2528 6337
murder$	2122 5767 3038
murmur$	6713
muscly$	2848 3353
muscular$	2848 3353
must$	21 22 23 24 25 26 596 608 682 1117 8886 2030 2033 2162 2298 6534
mute$	6756
mutism$	6756
nails$	7926 8302 6433 6439 2892
naive$	65 66 597 8061 8062 8063 4759 4760 4761 8671 8672 2633 6370 3338
naivety$	7084 7085 7086 7087 7088 7089 7423 585 4148 601 602
naked$	3936 7298
name	2181
name$	7074 8008 8009 8010 8011 8046 8047 8048 8932 8978 9009 2267 2405
named$	2306 2405 3038
names	2119 9024 2294 5842 5843 5872
names$	8978 8991 8992 8993 8995 9009 2267 2273 9184 9239 9240 5931 2405 6561
naming	2181
naming$	2405
nan	9357 6056 9370 6059 2515 9380 9381 2541 2553 6103
nan$	9354 9368 2550
nana	9357
nannying$	8148
narcissist$	6233
narcissistic$	3338
narcissists$	6233
nasty$	2672 3338
nation	6024
national$	9336 3023
natural$	7445 7446
naughty$	4363 2672 2742 2747 3338
near$	1895 1896 1897 9001
nearby$	5718
nearly$	1204 1205 1357 2813 2823
neat$	1366 4920 2889 2890
neatly$	1364 2871
necessary$	2264
neck$	8244
necks$	8244
need	5683 9292 2451 6053 6755
need$	21 22 23 24 25 27 661 683 1051 1052 1053 1118 7994 8068 8069 8070 1221 4770 8112 1260 8140 8141 8142 1285 1286 1287 4836 1289 1290 1291 1292 4844 4845 4846 4847 4848 4849 4850 4851 1305 1306 8167 4856 4857 4858 4859 4860 4861 4862 8175 8177 8981 9153 5999 9328 9365 6712 6714
needed$	8112 1305 1306 1696 2264
needing$	1051 1052 1053
needless$	3600
needs	2443 2451 3171 6736
needs$	21 22 23 24 25 28 662 684 1051 1052 1053 8112 1305 1306 8167 4856 4857 8825 9153 5991 5999 2458 2465 9328 6712 6714 6765 6767
needss$	6765
needy$	2742 3338
neet$	3342
neets$	3341
negative$	3632 7637 7638 7639 7640 810 811 812 7802 7803 9043 2645 2673 2783 6598
neglec	2517 6083 9398
neglect$	8747 1964 1965 8878 8936 9393 9394 9395 9397 2978 6544 6546 6808 3276
neglected$	1964 1965 6065 2976 2977 2978 6808 3276
neglectful$	3362
neglecting$	1964 1965 2977 2978
neglects$	1964 1965 2977 2978
negligence$	6546 3362
negligent$	3362
negligently$	3362
neighb	6819
neighbourhood$	5667 5675 5676 5677 2130 2131 5686 2165 5821 5840 2293 9154 9155 5853 2307 2320 2324 5888 5910 2376 2395
neighbours$	6195 6196
neither$	678 738 1573 1578 1588 1600 1763 1766 5314 1767 1768 1769 5317 1777 1788 1789 1790 1791 1792 1793 1802 1813
networ	5735 2220 9081 9168 9261 6619 6620
network$	7196 9047 9073 9075 5768 9218 6143 3066 3116
networks$	9075 9218 6143
neurod	3486
never$	4034 4045 4046 4047 4048 612 4190 671 672 673 674 675 677 678 723 4289 4290 1470 1472 5047 1500 1501 1502 5051 5052 1513 1518 5067 5146 1599 5157 5158 1619 8514 8515 1741 1742 1743 1744 1745 1746 1747 1748 1749 1750 1751 1752 1754 1755 1781 1794 2089 2090 2332 2473 2740 2831 2948 3359
nevertheless$	7001 7005
new	2114
new$	5662 6076
news$	7673 8677 8678
next	2222
next$	45 4124 4125 4126 4127 4966 5400 6566 6584
niche$	9010
nickna	2119 2294 5842 5843
nicknames$	8993
nicotine$	9302
nigerian$	1366 4920
night$	8496 8497 8498 9030 9280 9301 3181
nightmare$	869 4417 870 4418 871 4419 872 4420
nightmares$	3488
nights	5968
nights$	9280
nike$	6450 2907 2910
nikes$	6450
nine$	7695
nines$	8320
nineteen$	7286 7288 454 1087 4645 7984 7985 7986 7987 7988 7989 7990 6358
no$	54 61 7076 7129 7143 7333 7341 4080 544 549 4098 572 7477 4173 627 628 4183 708 709 710 711 712 713 714 715 716 717 718 728 729 730 731 732 733 734 735 737 740 4408 875 4428 932 4599 1164 1169 4746 4747 1203 1222 1223 4853 1307 1311 1312 1313 1314 1321 4874 4875 5077 5078 5079 5080 1540 1545 1546 1547 1548 1549 8416 8417 8418 8419 1564 1575 1576 1577 1579 1581 1582 1589 1591 1601 1603 1612 5161 5164 5165 5166 1620 1621 1622 1623 1624 1625 1626 8514 8515 5206 5207 5208 5209 5213 1730 1733 1735 1764 1766 5314 1767 1768 1769 5317 1770 1772 1773 1774 1775 1777 1788 1789 1790 1791 1792 1793 1798 1799 1800 1801 1802 8667 1814 1825 1826 1827 1828 5385 5392 1847 1848 1849 1850 1851 1889 2330 2464 2539 9402 2552 2557 2638 2702 2710 2739 2786 2971 2973 2993 3038
nobody$	545 548 571 728 729 730 731 732 733 734 735 736 738 8057 8185 1575 1576 1577 1578 1582 1588 1600 1729 1734 1763 1766 5314 1767 1768 1769 5317 1772 1773 1774 1775 1777 1798 1799 1800 1801 1802 8666 1813 6380 2949
nomina	6611 6613
nominal$	9040 2199 9071 9150 5854 5864 6204 6589 3067 6654
nominals$	9040 9071 9074 5864 6204 3385
non	6039
non$	984 2706 2708 2733 2734 2735 2736 2737
nonattendance$	9351
noncompliance$	3334
noncompliant$	3334
none$	489 503 738 1171 8057 1573 1578 1582 1588 1600 1639 1763 1766 5314 1767 1768 1769 5317 1777 1788 1789 1790 1791 1792 1793 1802 1809 1810 1813
nonengagement$	3334
nonetheless$	7001 7005
nonexistent$	8879 8880 8881 8882
normal$	7837
normalise$	2632
normalised$	2632
normalises$	2632
normalising$	2632
north$	1432
nose$	8244
not$	6943 3641 3643 3693 3697 4033 4035 7350 4045 4046 4047 4048 7459 612 4179 671 672 673 674 675 677 739 4291 814 4464 917 4466 4467 4468 4469 4470 4525 1134 1165 4715 4716 1172 1215 1217 1218 1304 4870 4871 4872 1468 1469 5021 5022 5023 5024 5041 5045 5046 1513 1518 8416 8417 8418 8419 1574 1580 1590 1602 5155 5156 1611 1614 1619 8514 8515 1656 1657 5220 5221 5222 5223 5224 5225 5226 5227 5245 5246 5285 5287 5288 1741 1742 1743 1744 1745 1746 1747 1748 1749 1750 1751 1752 1754 1755 5309 5310 1765 1766 1769 1776 1781 1785 1794 5343 5345 5371 5377 5378 1838 1839 1895 1896 1897 1909 5590 8926 2332 2462 2473 6030 2488 2740 2815 2816 2822 2831 2948 3194
note	2296 2366
note$	1456 1457 2139 2145 5844 5937
noted$	1456 1457 2318 2319 9225
noteed$	5844
notes$	1456 1457 5844 5937
nothing$	44 3593 47 4079 1211 8185 8278 5019 1565 1566 1567 1568 1569 1570 1575 1576 1577 1627 1628 1629 1630 1631 1632 1633 1634 5190 8514 8515 8666 1808 8712 8713 8714 1859 1860 1861 8901 6380 2933 6499 6690
notice	5833
notice$	1456 1457 8628 8689 8697 8698 8699 8700 8701 8702 8703 9114 9145 2314
noticed$	6901 1456 1457
notices$	1456 1457 9114
noticing$	1456 1457
notify$	2106 2127 2128
notifying$	2127 2128
notifys$	2127 2128
noting	2296
noting$	1456 1457 2139 2145 5844
notinged$	5844
notings$	5844
notoriety$	7425 7604
notorious$	891 892 893 894 895 896 897 898 1024 2794 3340
nous$	4680 1133
november$	7194
now$	7468 7469 8067
nowhere$	1903
nucleus$	6272
nude$	3936
nudes$	403 7271 419 420 421 422
nuisan	5950
nuisance$	7736 7757 7882 8910 9232 9238 9262 6233 6257 2747 6343 6667
nuisances$	6233 6343 6667 3332
number	2259 5842
number$	3727 3728 3729 4797 8110 2146 2193 5747
numbers$	3727 3728 3729 8873 8941 8943 8952 8953
numerous$	3706 5528 5529 5552
nurse	9290
nurse$	9291 9298
nuts$	6291
nutter$	6233
nutters$	6233
obese$	3353 3490
obesity$	3490
obey$	8353 8359 8373 6472
object	9094 2364
object$	9235
objective$	9120 2264 9235
objectives$	9120
oblivious$	62 63
obnoxious$	3338
observation$	5689 3015 6576
observations$	5689
observe$	5851 2304 6649
observed$	6609 3381
observeed$	5851 2304
observeing$	5851
observes$	5851
obsessed$	441 442 443 444 445 446 447 3004
obsessive$	3148
obstructed$	6540
obstructive$	7851 7852 7853 7854 7855 7856 7857 6302 3338 3362
obtain	2297 9194 3009 3047 3069
obtain$	7366 7367 2105 5855 5928
obtained$	2105 5855 6574
obtaining$	2105 5855
obtains$	2105 5855
obvious$	7445 7446 1556 5552 8864 8865
obviously$	1654 1662 5210 1663 1664
occasion$	8496 8497 8498 8518
ocd$	3436
ocg	5763
ocg$	9075
ocgs$	9075
october$	7194
odd$	2870
odour$	6426
of	5730 3009 3073
of$	3607 3611 3613 3614 3638 3759 3770 7386 4356 4414 4415 884 4463 7792 4556 4560 4575 4653 4723 4730 4731 4732 4754 4762 4873 8204 8207 1370 1372 4934 4937 8350 8424 8471 8472 1655 1662 5214 8547 5238 5239 5240 8589 5432 5435 5452 8883 5577 5604 5608 8925 8967 5668 5681 9000 9001 2143 5696 5706 9033 5726 5734 5741 5742 9057 5749 5750 5762 5792 5803 5805 5810 5818 9136 2306 9177 5899 5920 5961 5966 6017 6022 6075 6081 6082 6085 2572 9432 6272 6441 6478 6492 6578 3038 6588 6590 6634 6652 6676 3220 6831 6840 6852
off	5925 2474 3233
off$	6933 7057 7230 7233 7237 4268 4269 7631 7756 1003 5087 8693 8694 5495 5496 5514 5515 5516 5517 5518 5519 8832 8833 8834 5572 5573 5732 2233 6001 9316 6005 6022 6148 6252 6297 6678 3247
offen	8975 9061 9062 9160 9161 9162 9174 9203 9273
offen$	9041
offenc	5738 2203 5807 2336 6108 6122
offence$	9049 9050 5751 9067 9119 5884 9420 9434 9442 9443 3055 6635 3545
offences$	9049 9050 5751 9119 5884 9420 9434 9442 9443 6635 3545
offend	8965 2179 5729 9042 9048 9072 5807 5812 9168 5873 9185 9219 5950 6565 6588 6599 6613 6619 6620 6632 6638 6657 3398
offend$	7090 7119 7121 7122 7123 8381 8382 8393 5082 8499 8500 8501 8503 9034 9051 9128 9192 9247 3036
offendded$	8503
offendding$	8503
offended$	8503 3544
offender$	7637 7638 7639 7676 821 888 9040 9041 5746 5748 9071 5864 9418 6222 6591 3057 6606 3067 3327 3542
offenders$	7637 7638 7639 7643 7676 821 888 9040 9041 9071 9074 6222 6591 6616 3327
offending$	6908 7174 7181 7184 7188 7513 7617 8503 5727 9041 2187 5798 9116 9119 9122 9124 2312 9232 9238 9250 9256 9262 9425 2675 6635 3117 3302 3544
offends$	8499 8500 8501 8503 9128 9247 3544
offens	5738 2203 5807 2336 6108 6122
offense$	9049 9050 5751 9119 5884 9420 9434 9443 6635 3545
offenses$	9049 9050 5751 9119 5884 9420 9434 9443 6635 3545
offensive$	9432 3338
offer$	402 7554 7555 5025 5027 5028 5029 1482 5031 1484 1485 8400 8480 8481 8482 8494 8496 8497 8498 8722 2610 6184 6185 6480
offere	3171
offered$	7015 402 5025 5027 5028 8400 8685 8686 8687 8688 9109 2610
offering$	402 8400 8480 8481 8482 2610 6480
offerred$	402 8400 2610
offerring$	402 8400 2610
offers$	402 7554 7555 5029 1482 5031 1484 1485 1486 1487 1488 1489 8400 2610 6184 6185 6469
office	5667 5675 5676 5677 2130 2131 2132 5686 2165 5716 5821 5840 2293 9154 9155 2307 2320 2324 5888 5910 5917 2373 2376 2395 6123 6124
office$	5263 5268 5269 8889 8920 5635 9229 2999
officer$	5279 5280 2108 8972 8987 8988 8989 5678 5679 5680 8998 2162 5713 9028 2225 2272 9133 2274 2277 5829 9152 5841 2303 9165 5868 9195 9200 9222 2374 2379 2380 2383 5932 2389 5943 2399 9435 2999
officers$	7260 7654 4343 5654 2108 8969 8972 8979 8980 2121 8987 8988 8989 5678 5679 5680 2135 5685 8998 9007 2162 5713 9028 9031 9067 2225 5783 2272 9133 2274 2277 9152 5841 2303 9165 5862 5868 9195 9200 9207 9222 9229 2374 2379 2380 9242 2383 5932 2389 5943 2399 9270 9436 6196 6629 3100
offices$	9229
offrolled$	6781
offs$	6253 6678
often$	3680 374 8848 8849 8850 8851
oily$	1379 2874
okay$	4817 4818 4819 4820 4821 4822 4823
old$	7290 1061 1062 1063 1065 1083 7947 1106 4863 1340 4894 4897 4899 5076 9345 2824 2833
older$	3713 3717 7040 3733 7052 3741 7107 3804 3805 7159 7178 7196 7199 3908 3935 3938 3939 3943 7257 7260 7289 7291 7292 7304 7306 3999 7313 4299 4300 4301 4302 4306 4307 4308 4309 4310 4311 4312 4314 4315 7637 7638 7639 7640 4332 786 789 7892 7932 4625 4628 1083 8045 4805 1366 9357 6143 2615 6165 6168 6358 2870 6449 6451
olders$	7178 7196 7199 7643 7734
olds$	7947 7976
olive$	1379 2867 2874
omission$	2944
omissions$	2944
on	5730 6556 3009 3290
on$	3662 6990 6991 7015 7026 7027 7028 7031 3720 7034 3835 3856 4052 4061 4062 4113 4128 4130 4132 4135 7737 7738 7870 4559 7983 8204 8207 1355 4932 4947 5006 8350 5193 5196 5198 1658 5229 5230 5231 8681 5422 5423 5424 5449 8812 8813 8852 8925 8945 8946 2137 9000 9001 2143 9004 5698 5699 9023 5712 9044 9078 9084 5785 5803 5831 2316 5866 5887 9283 5990 5998 2454 2463 6079 2569 2571 9438 6239 6240 6270 6342 6492 6513 6553 6564 3082 3168 3300 3306 3307
once$	6999 5204 8532 2046 5637 5638
one	5666
one$	3735 3853 4287 4288 4547 8058 8109 8186 8187 1344 8250 1400 8260 8261 8262 8263 8264 8265 5122 5127 5128 1582 5137 5138 5149 5150 5152 5153 8496 8497 8498 5188 5189 5278 1731 5283 1736 5312 5313 5314 1767 1768 5317 5318 1777 1802 5352 1815 5652 2161 9150 9197 6013 2477 6025 6026 9338 2845
ones	5903
ones$	7025 7675 7968 1225 8250 5929
onesie$	6450
onesies$	6450
ongoing$	5767
online$	380 3928 381 3929 382 3930 383 3931 384 3932 7245 7246 7247 5690 2616
only$	163 4013 4016 518 524 535 536 537 538 539 540 541 543 1003 1039 1527 5267 1833 1834 5421 2013 2014 2015 2016 2017 2031 2032 5582 2928
onto$	5698 2316 5866
onus$	307 308
open$	6897 7902 8353 5043 8359 5049 5054 8373 5063 5132 5879 6472
opened$	7357
operandi$	6601
operat	2114 2132 2215 9094 9095 5958 6619 6627
operate$	7548 1092 1093 1094 1095 1096 1097 8325 8354 8360 8365 8374 8443 9139 9270
operated$	1092 1093 1094 1095 1096 1097 5971
operates$	1092 1093 1094 1095 1096 1097
operating$	1092 1093 1094 1095 1096 1097
operation$	9083 2224 2225 9135 9144 9202 9303 9311 3088
operational$	5662 3080
operations$	9135 9144 9311
operative$	6286 6501
operator$	8987 8988 8989 5678 5679 5680 5713 2999
operators$	8987 8988 8989 5678 5679 5680 5713
opport	5880 6556 6620 6627 6631
opportunit$	3744 197 198 7553 1984 1985 1986 1987 8864 8865 6184
opportunited$	3744 197 198 7553 1984 1985 1986 1987 8864 8865 6184
opportunities$	3744 197 198 1984 1985 1986 1987 8864 8865 2229 6184 6530
opportuniting$	3744 197 198 7553 1984 1985 1986 1987 8864 8865 6184
opportunits$	3744 197 198 7553 1984 1985 1986 1987 8864 8865 6184
opportunitted$	3744 197 198 7553 1984 1985 1986 1987 8864 8865 6184
opportunitting$	3744 197 198 7553 1984 1985 1986 1987 8864 8865 6184
opportunity$	3744 197 198 7553 1984 1985 1986 1987 8864 8865 2229 2398 6184 6530
opposed$	6485 6488
oppositional$	2747 3190 3338
opt$	230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 2594
opted$	93 94 95 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 8854 5614 8927 2594
optici	2436
opticians$	5984
opting$	230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 2594
option	6620 6627 6653
opts$	230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 2594
optted$	230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 2594
optting$	230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 2594
or$	5401 3125
oral$	408
order$	9111 5826 9157 9188 9230 9231 9253 9426 9427 9432 9437 9438 9442 6670 6800 6843 6844 6845 6846
ordered$	5921 6061 6117
orders$	9111 5826 9140 9157 9188 9217 9230 9231 9253 9442 6670 6843
ordinary$	2870
organi	9175
oriental$	1366 4918
other$	3549 6863 6864 7164 4371 4373 7699 7700 7701 7702 7703 7704 7705 7706 7707 7708 7709 7710 7713 7714 7860 8190 8192 1344 5510 8963 6133 6196 2845 2946 3038
others	5904
others$	3549 6863 6864 4026 4030 4031 4039 4057 605 4189 4348 801 802 803 4370 4372 7699 7700 7701 7702 7703 7704 7705 7706 7707 7708 7709 7710 7713 7714 7932 7968 8190 8260 8261 8262 8405 8406 8407 8408 8409 5104 5105 5106 9099 6133 6144
otherwise$	490 491 7352 7355 7356
ought$	21 22 23 24 25 29 487 595 609 616 617 618 619 620 621 622 623 624 633 636 637 638 639 663 685 1695 1698 1699 1700 1701 1702 5380 1902
our$	4241 8884 8885 8893 6469 6491 6525 6533 3038
out	9107 6066
out$	3599 6934 7057 200 211 7093 7103 7121 7122 7128 7149 7154 7157 3980 7361 524 7632 4321 7719 881 883 971 4531 985 1003 1008 1014 8219 8224 8503 8513 8693 8694 5418 1884 1910 8983 5718 2244 5793 2269 5834 2291 5850 2315 5925 2474 6040 9372 9376 6065 9378 2570 6297
outbursts$	7847 7848 6298
outcome$	6633
outcomes$	6633
outfit$	8290 8291 8292 6452 6455
outfits$	8290 8291 8292 8293 8294 8318 6452 6455
outlook$	8040 1181 1182 1183 1184 1185
outrageous$	2747
outright$	1490 6469
outs$	7719
outside$	9023
outstanding$	5879 3038
over$	3738 8079 8080 8081 8085 8086 1357 4932 8289 8931 8960 9000 2607 2774
overcr	3532
overcrowded$	9402
overdose$	9287 3456
overdosed$	3456
overdressed$	3353
overdue$	9320
overla	2343
overlaid$	5891
overlook$	2985
overlooked$	2976 2985 6540
overlooking$	2985
overlookked$	2985
overlookking$	2985
overlooks$	2985
overly$	2804
oversexualised$	3318
oversight$	2019 2020 2021 2022 6523
oversized$	2907
overt	2284
overt$	5832
overweight$	6734 3353
owing$	3566 227 2537 9398
own	6797
own$	3558 12 13 14 6875 6876 6877 6878 30 3579 3580 3581 3747 3748 3749 3750 3751 3752 3753 3754 3755 3756 209 3771 3808 263 264 265 4063 556 7417 7418 4107 4108 4111 4114 4115 653 4436 4584 4594 7928 7929 7930 7931 4620 7941 7942 4724 8087 8088 8089 8090 8091 8092 8093 8094 8095 8096 8097 8098 8099 8124 8129 8130 8131 8132 8133 8134 8135 4824 5271 5272 5273 5274 5275 5276 5364 5481 9321 9384
owned$	8448 8449 8450 8451
ownership$	4204 4205 4206 4207 4208 4209 4210 4211 4212 4213 4214 4215 4216 4230 4231 4232 4233 4234 8916 8917 8918 8919 6541
pacemaker$	2445
pack$	808 809 1027 6211 2664
packag	6556
package$	7764 6759
packages$	7132 7208 7209 7210 7764 6145 6279
padded$	2907
paedia	5969 5983 2436
paediatric$	5984
paediatrician$	9281 9291 9295
paid$	804 5266 5270 1837 2008
pain$	869 4417 870 4418 871 4419 872 4420
painkillers$	9302
pair$	8246
pakistani$	1366 4920
palate$	6751
pale$	1379 8254 2867 2870 2874 3353
palest$	1386 2894
palm$	1971 1972 1973 1974
palmed$	1971 1972 1973 1974
palming$	1971 1972 1973 1974
palmmed$	1971 1972 1973 1974
palmming$	1971 1972 1973 1974
palms$	1971 1972 1973 1974
palsy$	6747
panel	6620
panel$	5263 5268 5269 8889 8920 5635 2999
panic	9309
panic$	3154 3190
paperwork$	8861 8873
paracetamol$	6745
parade	5857
parade$	9169 9237
paranoid$	3338
parcels$	7132 6145
parent	6056 6057 9370 6059 2514 9377 9380 9381 2541 2567
parent$	7769 4737 8050 8051 1200 2492 9354 9368 2512 2513 9386 2528 6084 2556 6337 2826 6798 6813
parental$	4431 4523 2793 3279
parented$	2826
parenting$	1108 1109 1110 8148 8165 6115 2826
parents$	7471 7881 1108 1109 1110 4737 8050 8051 5116 5117 5119 5120 5463 5477 8884 8885 9354 9368 2512 2513 9386 2528 6084 9408 2551 2556 6337 2826 6532 6533 6798 6807 6813
parentted$	2826
parentting$	2826
park	6819
park$	7192 7193 7211 7212 7213 7214 7370 7371 7372 9169 9237
part$	4004 4005 7318 582 7511 7512 7513 7516 7517 7518 7519 7520 7521 7522 7523 7524 7525 7526 7527 7528 2215 5771 9159 2475
partake$	314 315 316 317 321 322 323
partaked$	321 322 323
partakes$	321 322 323
partaking$	314 315 316 317 321 322 323
partially$	3200
participant$	560 6169 6369
participants$	560 6169 6369
participate$	314 315 316 317 560 8324 8353 8359 8373 6472
participated$	314 315 316 317 560
participates$	314 315 316 317 560
participating$	314 315 316 317 560
participation$	314 315 316 317
parties$	7211 7212 7213 7214 7319 6369
partly$	2027 2028 2625 2988
partne	2114 9369 9371
partner$	7283 428 7314 7315 5662 9353 2513 9375 9388 9413 6163 6164 6169 6353 6369
partners$	7283 428 7314 7315 4706 4707 4708 2386 6163 6164 6169 6353 6369
party$	7211 7212 7213 7214 7319 6369
partying$	3826 3827 3828
pass	2295
pass$	1086 1088 1089 1090 1091 1996 8902 2111 2265 2335 2362 2810 2811
passd$	2362
passed	5924 3238
passed$	1950 1951 1996 2111 2305 2362 9243 6528 6647
passengers$	9099 6195
passers$	4341
passes$	1086 1088 1089 1090 1091 1996 2111 2810 2811
passing$	1996 2111 2335 2362 6529 6581
passs$	2335 2362
passwo	5872
passwords$	9184
past$	7466 2934
pastoral$	2479 3218
pasty$	3353
patchy$	7788 7789 7790 7791 932 8879 8880 8881 8882 2065 2330 2635 2739
path$	7112
pathetic$	3362
pathetically$	3362
pathological$	2686
pathwa	2439
patience$	5597
patient$	6721
patrol	2132 5917 2373 6655
patrol$	2108 8969 5680 2162 2225 2272 2277 9141 2303 9229 2374 2379 2380 9242 2399
patrols$	2108 8969 5680 2162 2225 2272 2277 9141 2303 9229 2374 2379 2380 9242 2399 6629
patronising$	3363
pattern$	6602
pay$	7366 7367 804 1837 2008
payback$	6856
paying$	804 2008
pays$	804 1837 2008
pc$	9195
pcso	2132 5716 5821 5840 2293 9154 9155 2307 2320 2324 5888 5910 2373 2376 2395
pcso$	2108 5680 2162 9028 9133 9152 5841 5868 9200 9222 2374 2380 2389 5943 2399
pcsos$	2108 5680 2162 9028 9133 9152 5841 5868 9200 9222 2374 2380 2389 5943 2399
pe$	9306
peer$	3639 7025 7642 4358 4359 7805 7829 7830 7831 7832 7833 7834 8204 8207 6193 6221 2677 6290
peers	6024
peers$	3549 6950 7025 7622 7637 7638 7639 4329 7805 7829 7830 7831 7832 7833 7834 8191 8204 8207 9336 6133 6221 6223 6290
penalty$	2491
pencilled$	2899
people	9103 9185 5903
people$	6926 122 7025 7041 7053 7168 3857 3859 3861 7219 4026 4030 4031 4039 4057 605 4189 4241 4286 7635 7637 7638 7639 7640 4334 7654 4343 4348 801 802 803 7669 7750 7804 7805 7809 7829 7830 7831 7832 7833 7834 4535 7850 8117 8405 8406 8407 8408 8409 5104 5105 5106 8423 5121 5130 5136 8459 5148 5187 8546 8548 8695 8696 5411 5412 5413 5414 5415 5416 8743 5464 5465 5481 5482 8814 8815 8824 8825 8826 8827 8828 8829 8830 8831 5522 8872 8884 8885 8908 8909 8913 8915 2178 9047 5758 5768 9106 6195 6196 6290 6527 6533
pep$	3520
peps$	3520
perceive$	4244 4245 4246 4247 4248 4249 4250 4251 4252 4253 4254 4255
perceived$	845
perfectly$	3702 3710 1038 8087 8088 8089 8090 8091 8092 8093 8094 8095 8096 8097 8098 8099 1258 1261
perfor	9094
performance$	6523
performers$	5121 5130
perfunctory$	3362
peril$	6860 6861
period	5969
period$	9281 6008
periods$	9281
permanently$	1643 5191 1644 5192 1645 1646 1647 1648 1649 1650 3223
permit$	38 39 164 165
permited$	38 39 164 165
permiting$	38 39 164 165
permits$	38 39 164 165
permitted$	38 39 164 165
permitting$	38 39 164 165
perpet	5729
perpetrator$	7219 7289 7509 7677 7678 7679 7680 827 828 829 830 4379 832 833 834 835 836 837 4386 9041 6225 6226 6227 6230 2683 2684 6593 3414
perpetrators$	7219 7289 7509 7677 7678 7679 7680 827 828 829 830 4379 832 833 834 835 836 837 4386 9041 6225 6226 6227 6230 2683 2684 6593 3414
perpetually$	1643 5191 1644 5192 1645 1646 1647 1648 1649 1650 3360
perpetuat$	31
perpetuated$	31
perpetuates$	31
perpetuating$	31
perpetuats$	31
perpetuatted$	31
perpetuatting$	31
persist$	6989 150
persisted$	6989 150
persistent$	375 376 1490 2599 2674 2686 3043 3229
persistently$	374 3229
persisting$	6989 150
persists$	6989 150
persistted$	6989 150
persistting$	6989 150
person	5830 2300 9163 9164 9186 9190 9198 5904 9264 2475 6123 6657
person$	7235 4347 7804 7805 7806 7810 7829 7830 7831 7832 7833 7834 4536 8120 5279 5280 5674 2178 9150 9435 6290
personal$	3769
personality$	3190
persons$	7806 2178
persua	2116
persuade$	8435 8458 5147
persuaded$	6898 8358 8364 8369 8372 8378 8447 8466 8467 8468 8469 8470
pest$	6233
pests$	6233
petite$	2848 3353
petty$	2686 2725
phase	6620 6627 6631
phobia$	6746
phone	5690 2171 5720 5835 5872
phone$	380 3928 381 3929 382 3930 383 3931 384 3932 7245 7246 7247 7263 7264 7265 7266 7267 7268 7269 7270 7275 8510 8540 8541 8542 8543 8838 9002 2147 9008 9032 9147 2294 9184 2385 5936 2403 3022
phoneing$	2403
phones	2327
phones$	380 3928 381 3929 382 3930 383 3931 384 3932 7245 7246 7247 7263 7264 7265 7266 7267 7268 7269 7270 7275 8510 8540 8541 8542 8543 9002 2147 9008 9032 9147 9184 5875 2385 5936 2403
photo$	7248 3963 3964 417 418 8188 8968 5657 2110 2317 2369 2382 5931 9259
photog	2119 2294 5842 5843 5872 9233 2407
photograph$	3963 3964 417 418 8188 8968 5657 2110 5710 9025 9029 5824 2292 2317 9184 2369 9239 2382 5931 9259 5955
photographed$	6898 6936 3730 7909 8188 5710 9027 2168 3033
photographing$	5710
photographs$	3963 3964 417 418 8188 8968 5657 2110 8991 8992 5710 9025 5824 2292 9184 2369 9239 2382 5931 9259
photos	2294 5842 5843 5872
photos$	7248 7271 3963 3964 417 418 8188 8968 5657 2110 8992 9184 2369 9239 2382 5931 9259
physical$	3162
physically$	2840 3273
physique$	8212 8213 8214 6396 3352
physiques$	8212 8213 8214 6396 3352
picked$	3731
picking$	6498
pictur	6556 6611
picture$	7248 3963 3964 417 418 8188 8968 5657 2110 5856 2369 9239 2382 9259
pictures$	7248 7271 3963 3964 417 418 8188 8968 5657 2110 8991 8992 2369 9239 2382 9259
piece$	2308
pieceed$	2308
pieceing$	2308
pieces$	2308
pierced$	3353
piercing$	1384 8244 6439 2893
piercings$	1384 8244 6439 2893
pig$	2959
pillar$	5499 1963
pills$	5972 9313 6145 6745
pimp$	2609
pimped$	2609
pimping$	2609
pimples$	6446
pimply$	3353
pimpped$	2609
pimpping$	2609
pimps$	2609
pin$	4459
pink$	2890
pins$	2445
pip	6011
pip$	9323
pity$	5530 8843
place	6035
place$	0 1 2 3551 11 6890 7090 7263 7264 7265 7266 7267 7268 7269 7270 7635 7769 8120 2149 2398 9324 9334 6032 9347 6100
placed$	0 1 2 3551 6868 6869 11 6890 2071 2072 2123 2149 2198 2200 2497 3253
placem	9409
placement$	7874 7875 7876 1017 1018 1019 9363 6184 6338 2791 6340 6798 6800 3253 6813
placements$	7874 7875 7876 1017 1018 1019 9390 6184 6338 2791 6826
places$	0 1 2 3551 11 7635 2071 2072 2149 5704 9390
placing$	0 1 2 11 7517 7518 7519 7520 7521 7522 7523 7524 7525 7526 7527 7528 2071 2072 2149
plague$	793 2647
plagued$	793 2647
plagues$	793 2647
plaguing$	793 2647
plain$	2284 2858 2870 3014
plainly$	1541 1542 1543 1544 1662 5210 1663 1664
plaited$	6440
plaits$	6437
plan	9364 6620 6627 6631 6653
plan$	6985 9184 9327 9339 9365 9426 6184 6765 6766 6767 6800 6825
planned$	8522 9102 3093
planni	9151
planning$	6986 2019 2020 2021 2022 6523
plans$	6985 9184 6184 6765 6766
plastered$	1388
plastic$	2657
plate$	5694 2445
plates$	5694
play$	504 533 559 568 722 4591 5994 3172
played$	504 533 559 568 722
player$	6593
players$	5481 6593
playing$	504 533 559 568 722
plays$	504 533 559 568 722
plea$	9091 6532 6851
pleaded$	3303
pleads$	3303
pleas$	8884 8885 9091 6532 6533
please$	7238 7239 8414 8435
pleased$	188
pleases$	7238 7239
pleasing$	5171
plenty$	3688 3705
plot	2142
plotted$	9225
plotti	9151
plucked$	2899
plug$	903 904 2731
plugged$	903 904 2731
plugging$	903 904 7765 7766 7767 7768 2731 6280
plugs$	903 904 2731
plump$	4903 4938 3353
pnc	3023
pnc$	6571
pnd	3023
pnd$	6571
pneumonia$	3510
podgy$	3353
point	2364
point$	3626 5011 5169 8520 9235 6563
pointless$	2932
points$	6563
poison$	3139
poisoned$	3139
poisoning$	3139
polic	6655
police	2114 5667 5675 5676 5677 2130 2131 2132 5685 5686 9011 2165 5716 2179 2234 5819 5821 2284 5840 2293 9154 9155 2307 2320 2324 2340 5888 5910 5917 2373 2376 2395 6109 6124 3078 3100 3290
police$	7471 7654 7884 7885 7903 7904 7905 5263 8579 5268 5269 8889 8920 5635 2091 5654 2108 8969 5662 8979 8980 2121 8987 8988 8989 5678 5679 5680 8994 2135 8998 9007 2162 5713 9028 9031 5727 5746 9059 5748 9067 9068 5767 2225 5782 5783 9119 9131 2272 9133 2274 2277 5829 9142 5832 9145 9152 5841 2306 5859 5862 5864 5867 5868 9195 9200 9207 9222 9229 2374 2379 2380 9242 2383 5932 9246 2389 5943 2399 5951 9270 6109 9421 9436 6196 6325 2945 2989 2998 3024 3062 3064 3070 3080 6629 3285 3302
policed$	2377 3062 3424
polici	2234 5821 5840 2293 9154 9155 2307 2320 2324 5888 5910 2376 2395
policies$	8583 8584 8585 8586 8587 8588 8861
policing$	8979 5782 9133 5829 9152 5841 5853 5868 9182 9200 9220 9222 5943 6567 3062
policy$	8583 8584 8585 8586 8587 8588 8861
polish$	1366 4920 6445
ponytail$	8240 8241 8242 6438 6439
ponytails$	8240 8241 8242 6438 6439
poor$	3632 6956 6957 6958 6959 3771 4183 708 709 710 711 712 713 714 715 716 717 718 810 811 812 4432 7755 7788 7789 7790 7791 932 7793 7794 7795 7796 7797 7798 7799 7800 7801 7802 7803 1379 8254 1911 1912 1913 1914 8879 8880 8881 8882 2065 2330 2429 2590 2635 2638 2673 2739 2747 2783 2786 2874 2975 2993
poorly$	1364 2871
porn$	6156
pornography$	6156
portly$	3353
pose$	2239 9100
poses$	2239 9100
posing$	3031
positi	5880
position$	6862 2123
positions$	6862
positive$	3632 3652 9101 9210 3085 6732
posses	6120 3311
possession$	6120 9432 6121 3304 6859
possibility$	5097
possible$	2271 3038
post$	388 8811 8823 6563 3147
posted$	388 7357
poster$	2369
posters$	2369
posting$	7147 388
posts$	3567 3578 388 585 5931 6563
potential$	3038
pothead$	6233
potheads$	6233
power	6620
powerful$	2848
powerfully$	2850
powers	6627
practi	9290
practically$	518 1135 4683 1136 1137 1138 1139 1142 1143 1144 1145 1204 1205 2813 2823
practice$	2019 2020 2021 2022 6523
pre	2360
precin	5857
precinct$	9169 9237
precious$	1843 5405
precocious$	6153 3345
predator$	7677 7678 7679 7680 821 888 6225 6226 6227
predators$	7677 7678 7679 7680 821 888 6225 6226 6227
predatory$	3338
predic	3017
predicted$	2174 3237
prediction$	3245
predictions$	6792 3245
predictive$	3019
preemptive$	5908
prefer$	252 253 254 255 256 257 258 292 293 294 295 296 297 2594 3091
prefered$	252 253 254 255 256 257 258 292 293 294 295 296 297 2594
prefering$	252 253 254 255 256 257 258 292 293 294 295 296 297 2594
preferred$	252 253 254 255 256 257 258 292 293 294 295 296 297 8854 2040 2041 2042 2043 5614 8927 2594
preferring$	252 253 254 255 256 257 258 292 293 294 295 296 297 2594
prefers$	252 253 254 255 256 257 258 292 293 294 295 296 297 2594
pregab	6002
pregabalin$	9314
pregna	9309
pregnancies$	3478
pregnancy$	6724 3478
pregnant$	6723
prematurely$	3362
prepared$	272 273 274 5017 5020 8333 8334 8335 8336 2116 9102 5814
prescribed$	6716 3461
prescription$	3461
prescriptions$	3461
presence$	9141
present$	849 963 1086 1088 1089 1090 1091 4828 4829 4830 5718 2239 9100 2810 2811
presented$	1086 1088 1089 1090 1091 2810 2811
presenting$	1086 1088 1089 1090 1091 2810 2811
presents$	7048 7049 7275 7278 7646 850 964 1086 1088 1089 1090 1091 2239 9100 2810 2811
presentted$	1086 1088 1089 1090 1091 2810 2811
presentting$	1086 1088 1089 1090 1091 2810 2811
preser	3047
press$	2328 3091
pressing$	2328
pretext$	2230
prettiest$	1386 2894
pretty$	3353
preven	5804 2259
prevent$	2390
prevented$	8568
prevention$	9112 9116 2257 5808 6115
preventping$	2390
preventring$	2390
prevents$	2390
preventting$	2390
prey$	6896
prime$	7445 7446 2723 3038
principal$	9227 2723 3045
priori	2222 9094 2355 6627
priority$	2208 5864 9235 3038 3041 3043 3080 3106
prison	9371 6060 9401 6098 6116
prison$	9352 9372 9410 9411 9428 3293
proact	2284 3078
proactive$	2122 5821 5832 5840 2293 9154 9155 5853 2307 2320 2324 5888 5910 2376 2395
probation$	3547
proble	6731
problem$	7841 7846 5368 8742 8910 5632 9227 6233 2703 2742 2745 2747 6296 3067 6714
problematic$	7181 7793 7794 7795 7796 7797 7798 7799 7800 7801 2742 2747
problems$	7419 7426 7427 7429 7430 7846 8040 2496 2525 6233 6296 6714 3242
procedure$	8583 8584 8585 8586 8587 8588 8861
procedures$	8583 8584 8585 8586 8587 8588 8861
proceedings$	9091 9189 6800
proces	6736
process$	8583 8584 8585 8586 8587 8588 8861 6104
processes$	8583 8584 8585 8586 8587 8588
processing$	3207
produc	6556
productive$	9101
professional$	5279 5280 5284 2945
professionalism$	8916 8917 8918 8919 6541
professionals$	7471 7783 7858 5116 5117 5119 5120
profil	6556 6611
profile$	9025 2290 5856 6223 6615 3068
profiled$	9026
profiles$	585 9025 2290 6615 3068
profiling$	3068
profits$	5619
programme$	112 114 115 9339 6828 6846
programmes$	112 114 115
progress$	2219 6184
progressed$	2219
progressing$	2219
progresss$	2219
prolific$	375 376 9040 2599 2674 2686 3043
prolong$	31
prolonged$	31
prolongged$	31
prolongging$	31
prolonging$	31
prolongs$	31
promiscuity$	3316
promiscuous$	2588 6153 3316 3345
promiscuously$	3316
promise$	8583 8584 8585 8586 8587 8588 8867
promises$	8583 8584 8585 8586 8587 8588 8867
proof$	2182
proper$	5373 5374 5375 5376
property$	7211 7212 7213 7214 3903 3904 3905 3906
propos	2388
propra	6002
propranolol$	9314
prosec	2217 9089 9090 5779 9095 5836 9158 5942 2491 3403
prosecute$	5765 3084 3109
prosecuted$	9148
prosecuteing$	3109
prosecutes$	3084
prosecuting$	3084
prosecution$	9082 9091 9254 3083 6858
prosecutions$	9091 9221
prospect$	5095
prostitute$	6156 2609 6159
prostituted$	2609
prostitutes$	6156 2609 6159
prostituting$	2609
prostitution$	7174 7188 6156
protagonist$	6593
protagonists$	6593
protect$	3592 7074 649 4219 7547 4775 4776 4777 4780 4781 4783 4784 4787 4791 8148 2092 2100 2101 2102 2263
protected$	649 8148 8153 8154 8155 8156 8157 8158 2100 2101 2102
protecting$	649 4220 7911 4775 4776 4777 4780 4781 4783 4784 4787 8148 8153 8154 8155 8156 8157 8158 8165 8170 8171 8172 8173 8174 2100 2101 2102 2263
protection$	7911 8136 8137 8138 8139 8145 8146 8147 8148 8153 8154 8155 8156 8157 8158 8165 8170 8171 8172 8173 8174 8731 5802 5918 5919 6052 6094
protects$	649 8148 2100 2101 2102 2263
protectted$	649 8148 2100 2101 2102
protectting$	649 8148 2100 2101 2102
protocol$	8583 8584 8585 8586 8587 8588
protocols$	8583 8584 8585 8586 8587 8588
proud$	5585
prove	2181 2197
prove$	5731
proved$	5731 3050
proves	2197
provid	3009
provide$	2105 5672 6172
provided$	7015 6172
provideed$	2105
provideing$	2105
providence$	6175
provider$	5263 5268 5269 8889 8920 5635 2999
providers$	5263 5268 5269 8889 8920 5635
provides$	2105 6172
providing$	6172
provin	2197
proving$	839
provision$	6767 6770
provocative$	6153 3317 3345
provocatively$	1364 2862 2871 6449 6451 3317 3345
provoke$	6879 6880 2648
provoked$	6879 6880 2648
provokes$	6879 6880 2648
provoking$	6879 6880 2648
prowl$	8505
pru	3221
pru$	6769
ps$	9195
psoriasis$	3355
psychiatric$	3166 3209 3473
psychiatrist$	9291 3473
psychiatrists$	3473
psycho	5969 3475
psycho$	6233
psychologist$	9281 9291 3474
psychologists$	3474
psychopath$	6233
psychopathic$	3338
psychopaths$	6233
psychos$	6233
psychosis$	3453 3501
psychotherapist$	9291
psychotic$	6291 3453
ptsd$	3435
public	5811
public$	7699 7700 7701 7702 7703 7704 7705 7706 7707 7708 7709 7710 7713 7714 4424 9099 9123 2370 2371 6120 6195 3263
puffer$	6450 2907 2915
puffers$	8293 8294 8308 8309 8310 8312 6450
pulled$	6898 770 6454
pulling$	5881
pumped$	6752
punch	9396
punish$	8899 2052 2053 2054 2055
punished$	7411 4375 4376 4377 4378 2052 2053 2054 2055
punishes$	2052 2053 2054 2055
punishing$	2052 2053 2054 2055
pupil	6123
pupil$	7805 7829 7830 7831 7832 7833 7834 9435 2650 6220 2682 6290 3221
pupils	5830 2300 9163 9164 9186 9190 9198 5904 9264 6657
pupils$	119 214 262 4026 4030 4031 4039 4057 605 4189 4348 801 802 803 7696 7699 7700 7701 7702 7703 7704 7705 7706 7707 7708 7709 7710 7713 7714 7750 7805 7808 7829 7830 7831 7832 7833 7834 8405 8406 8407 8408 8409 5104 5105 5106 5121 5130 5187 8548 5481 6144 6195 6220 6232 6290 2750 6532
purcha	5707 5708
purely$	1003
purple$	2890
purpos	2364 6556
purpose$	8755 8758 9120 2264 9235
pursu	2355
pursue	2231
pursue$	193
pursued$	193
pursues$	193
pursui	2231
pursuing$	193
push	2309
push$	345 346 347 527 2328 2597 3088
pushed$	345 346 347 527 2377 2597
pushes$	345 346 347 527 2597
pushing$	345 346 347 527 2328 2597
put	2569
put$	0 1 2 3551 6866 6867 11 6872 6890 7015 7090 7119 3819 278 279 280 7345 7346 7347 4178 8379 8503 1816 2071 2072 2100 2101 2102 2149 2198 2200 2318 2319 2393 2450 2495 6172
puted$	0 1 2 11 278 279 280 1816 2100 2101 2102 6172
puting$	0 1 2 11 278 279 280 1816 2100 2101 2102 6172
puts$	0 1 2 3551 11 6872 6890 278 279 280 8503 1816 2071 2072 2100 2101 2102 2149 5704 2495 6172
putted$	0 1 2 11 278 279 280 1816 2100 2101 2102 6172
putting$	0 1 2 3552 6865 11 278 279 280 7517 7518 7519 7520 7521 7522 7523 7524 7525 7526 7527 7528 8503 1816 2071 2072 2100 2101 2102 6172
pyjama$	4993 6450
pyjamas$	8299 8300 8301 8304 6450
queen$	6236 2689
queens$	6236
questi	9233 2407
question$	5955
questionable$	3632 6956 6957 6958 6959 4183 2590
questioned$	2561
quick$	188 8896 5585 2039 2643
quicker$	7959
quickly$	7960 8023 8848 8849 8850 8851
quiff$	6439
quiffs$	6439
quite$	3682 3702 1038 1177 1258 1261 2804 2812 2829
rabble$	808 809 6211 2670 3324
race$	4893 4896 4911 4915 4919 8252 4952
racists$	6512
radar$	8997 2138
raff$	6209
rag$	6206
rags$	6206
raid	5946
raid$	9258 6618
raided$	9248 9402
raids$	6618
raise$	4775 4776 4777 4780 4781 4783 4784 4787 5303 2826
raised$	5302 2826 6454
raises$	2826
raising$	4775 4776 4777 4780 4781 4783 4784 4787 2826
ran$	345 346 347 359 360 378 379 885 1004 1005 1006 1075 1076 2519 2597 2715 2718 6587
rang$	8949
ranger	2373
rape	6083
rape$	9395 6202
raped	6822
rarely$	1252 4800 1253 4801 1254 2473
rascal$	3324
rascals$	3324
rash	5964
rash$	65 66 634 9276 2634
rat$	6207
rate	2259
rate$	9092 6634
rated$	839 853 951 955
rates$	9092 6634
rather$	8912 8914 5650 2804
ratings$	8952 8953
rational$	3769
rats	2543
rats$	6091 6207
re	5807
re$	5070 5081 2674
reach$	7769 8414 8435 8458 5147 8480 8481 8482 6480 6482
reached$	7538 7539 7540 7541 8358 8364 8369 8372 8378 8447 8466 8467 8468 8469 8470
reaches$	6481
reaching$	8480 8481 8482 5171 6480
react$	8380 8899
reaction$	7865 7866
read	5719 6790
read$	7769 1726 1727 1728 8732 9031 9243 9342 6789
reader$	9006
readers$	9006
readily$	8848 8849 8850 8851
readin	9346 6035
reading$	9347 6498 3236
ready$	7445 7446 8896 5585 2116 2271 9355
real$	5373 5374 5375 5376 3121
realise$	4156 4157 4244 4245 4246 4247 4248 4249 4250 4251 4252 4253 4254 4255
realised$	4156 4157 7496 7497 4186 4187
really$	4713 1541 1542 1543 1544
rearrested$	6830
reason$	4771 8480 8481 8482 2230 6480
reasoned$	8358 8364 8369 8378 8447 8466 8467 8468 8469 8470
reasoning$	8480 8481 8482 5174 6480
reasons$	2230
reassurance$	8165
rebuff$	2637 2922
rebuffed$	8341 8346 8347 8348 8349 2637 2922
rebufffed$	2637 2922
rebufffing$	2637 2922
rebuffing$	2637 2922
rebuffs$	2637 2922
receiv	6556 3171
receive$	3736
receives$	2463
recent	2114
recent$	5662
reckless$	65 66 3632 6956 6957 6958 6959 3771 7181 634 2588 2634 3338
recklessly$	3312
recklessness$	7084 7085 7086 7087 7088 7089 7423
reclaim$	2404
reclaimed$	2404
reclaiming$	2404
reclaims$	2404
recognise$	7074 7547 4244 4245 4246 4247 4248 4249 4250 4251 4252 4253 4254 4255
recognition$	9006 6569
recomm	2388
recommit$	9051 9192
record	2176 2265 2296 5872 2366
record$	5460 8902 5613 2139 2145 9058 5747 9060 9134 2291 5844 5851 5937 9431 6714 6850
recorded$	2150 2198 2200 2215 5844 5851 2318 2319 9225 3096
recording$	2019 2020 2021 2022 2139 2145 2292 5844 5851 6523
recordinged$	5844
recordings$	2292 5844
records$	8991 2139 2145 9058 9060 9134 5844 5851 9184 5937 6570 6714
recover$	3192
recovered$	9187 3192
recovering$	3192
recovers$	3192
recovery$	9411
recrui	9175
recruit$	331 2595 2596
recruited$	6898 331 3880 333 334 335 2595 2596
recruiter$	7677 6225 6228 6229
recruiters$	7677 6225 6228 6229
recruiting$	331 2595 2596
recruitment$	6908
recruits$	331 2595 2596
recruitted$	331 2595 2596
recruitting$	331 2595 2596
red$	1435 9107 2868 2890 6450 3094
redeal$	9051 9192
redemption$	6482
redheaded$	4938 3353
reduc	2259
reduce	2475
reduce$	6636
reduced$	6665
reduct	5808
reduction$	9116 9120
referenced$	5891
referr	9290 2439
referral$	5029 1482 5031 1484 1485 8736 6532 3296
referrals$	5029 1482 5031 1484 1485 8736 8884 8885 6532 6533
referred$	3171
refuge	6054
refuge$	9366
refus	2410 6778 3231
refusal$	3762 215 216 217 218 219 220 923 924 925 926 927 1464 1465 5038 1862
refusals$	1464 1465 5038 1862
refuse	3290
refuse$	664 671 672 673 674 675 677 705 1463 8337 8499 8500 8501 8503 2921 6488 2991
refused$	7476 664 671 672 673 674 675 677 705 1463 8337 8341 8346 8347 8348 8349 8499 8500 8501 8503 2921 6488 6528 2991
refuser$	6255 3330
refusers$	6255 3330
refuses$	664 671 672 673 674 675 677 705 1463 8337 8499 8500 8501 8503 2921 6488 2991
refusing$	664 671 672 673 674 675 677 705 1463 8337 8499 8500 8501 8503 2921 6488 2991
regard	6556
regard$	3602 3603 3604 3605 3606 3608 3609 8697 8698 8699 8700 8701 8702 8703 8704 5395 5396 5397 5398 5399
regarded$	841 957
regardless$	7001 7005 7447 8123
regist	2119 2294 5842 5872
register$	5688 9176 9184 9406 9407 6605 6767
registered$	2558 3201
registers$	9184
registrations$	6577 3030
regrettable$	5530 8843
regrettably$	3364
regular$	375 376 2599
regularly$	374 9301
rehab	9401 6098
rehab$	9410
rehabilitation$	3297
reject$	797 798 8337 8503 2649 2922
rejected$	797 798 8337 8341 8346 8347 8348 8349 8503 2649 2922
rejecting$	797 798 8337 8503 2649 2922
rejects$	797 798 8337 8503 2649 2922
rejectted$	797 798 8337 8503 2649 2922
rejectting$	797 798 8337 8503 2649 2922
relapse$	8381 6475
related$	9336 6204
relati	9357 9369 6556
relations$	6150
relationship$	6913 3743 429 430 431 7296 7297 7910 8127 8128 8188 2526 6136 6150 6353
relationships$	6913 3743 429 430 431 8127 8128 8188 6136 6150 6353
relay$	2335
relaying$	2335
relays$	2335
released$	2562 3290
relentlessly$	3360
relevant$	2394
reliab	2114
reliable$	5662
reliant$	6375
relied$	8466 8467 8468 8469 8470 2297
relies$	2529
relish$	744 745 746 747 2640
relished$	744 745 746 747 2640
relishes$	744 745 746 747 2640
relishing$	744 745 746 747 2640
reluctance$	3762 215 216 217 218 219 220 923 924 925 926 927
reluctant$	668 671 672 673 674 675 677 923 924 925 926 927 2039
relying$	2529
remain	3263
remain$	7090 546 547 813 855 856 857 858 859 860 861 862 863 864 952 976 977 978 979 980 981 1131 1135 4683 1136 1137 1138 1139 1142 1143 1144 1145 1358 8379 2679 2681 2685 2743 2744 2754 6811
remained$	4476
remains$	3644 212 213 546 547 813 855 856 857 858 859 860 861 862 863 864 4476 4481 952 976 977 978 979 980 981 1131 1135 4683 1136 1137 1138 1139 1142 1143 1144 1145 1358 5923 2679 2681 2685 2743 2744 2754
remand	5836
remand$	3538
remanded$	9148 6127 3538
remark$	1456 1457 1458 1459
remarkably$	2812
remarked$	1456 1457 1458 1459
remarking$	1456 1457 1458 1459
remarkked$	1456 1457 1458 1459
remarkking$	1456 1457 1458 1459
remarks$	1456 1457 1458 1459
reminded$	6987 6988 132 133 134 145 146 147 148 2157 2321 5921
reminder$	8840 8841
reminders$	6984 8840 8841
remiss$	3363
remit	2364
remorse$	6186
remorseless$	3338
remote$	8896
remov	2309 2355
remova	9398
removed$	8693 8694 9170 2377
render$	34 35 37
rendered$	34 35 37
rendering$	34 35 37
renderred$	34 35 37
renderring$	34 35 37
renders$	34 35 37
rent$	3532
reoffe	5812
reoffend$	8380 9034 9051 9192 6475
reoffended$	3544
reoffender$	3328
reoffenders$	3328
reoffending$	9119 9122 9124 3117 3544
reoffends$	3544
repair$	8899
repara	2567
reparation$	6115
repeat$	375 376 8380 2599 2674 3043
repeated$	3706 5528 5529 5552 8884 8885 2945 6533 3209
repeatedly$	374 5242 1945
replied$	7357 8580 8597 8598 8599 8600 8949
reply$	7370 7371 7372 7589 7591 8353 8359 8373 8722 8838 8899 8902 6472
replying$	7010 7147 7370 7371 7372
report	2112 5663 5671 2265 2295 2296 2366 6035 6556 6559
report$	7074 7458 7547 8678 8736 2033 8983 2139 2145 9058 9060 5844 2335 2352 2362 9251 9347 6532 6785
reportd$	2362
reported$	7330 7338 2188 5844 2299 2362 6609 6647
reporting$	8352 2139 2145 5844 2335 2362
reportinged$	5844
reportings$	5844
reports$	8678 8736 2139 2145 9058 9060 5844 2335 2362 9251 6532
reprimand$	3536
reprimanded$	3536
reprimands$	3536
reprobate$	3324
reprobates$	3324
reputation$	1022 1023 8873 5619 8941
reques	5683 2228 2388
request$	8736 8840 8841 6532
requested$	6574
requests$	8840 8841 8884 8885 6532 6533
requir	5683 6556
require$	7994 1285 1286 1287 4836 1289 1290 1291 1292 1305 1306 8167 4856 4857
required$	1305 1306 8167 4856 4857 2264 6061
requires$	1305 1306 8167 4856 4857
requiring$	1305 1306 8167 4856 4857
rerob$	9051 9192
reside	5811 2500 2503
residential$	6048 6051 2790
residents$	7654 4343 7699 7700 7701 7702 7703 7704 7705 7706 7707 7708 7709 7710 7713 7714 5481 9099 9123 6195 6196
resilience$	3346
resilient$	1330 1331 1332 1333 1340 3346
resist$	7074 7491
resistance$	923 924 925 926 927
resistant$	923 924 925 926 927 6485 6488 3338
resit	3238
resolution$	9430 6849
resort$	328 329
resorted$	328 329 1990
resorting$	328 329
resorts$	328 329 1991
resortted$	328 329
resortting$	328 329
respect$	7547 7568 4265 4423 8353 8359 8373 8697 8698 8699 8700 8701 8702 8703 8704 6245 6472
respit	2500
respite$	6048
respon	8975 5667 5729 9159 9175 6627
respond$	7547 8353 8359 8373 8722 8899 8902 6472
responded$	8580 8597 8598 8599 8600 8732
response$	2019 2020 2021 2022 8971 8979 5821 5840 2293 9154 9155 5853 2307 2320 2324 5888 5910 2376 2395 6523 6663
responses$	2019 2020 2021 2022 6523
responsib$	8742 8825 8866
responsibbed$	8742 8825 8866
responsibbing$	8742 8825 8866
responsibed$	8742 8825 8866
responsibilit$	4722
responsibilities$	8033 8545 8742 8866
responsibility$	651 652 4204 4205 4206 4207 4208 4209 4210 4211 4212 4213 4214 4215 4216 4230 4231 4232 4233 4234 7573 8202 8545 8628 8697 8698 8699 8700 8701 8702 8703 8742 8866 2026 6827
responsibing$	8742 8825 8866
responsible$	6885 651 652 1340 8202 2018 8895 9041 2190 5849 2302 2378 2560
responsibs$	8742 8825 8866
rest$	7968 8190 8260 8261 8262 8886 6534
resteal$	9051 9192
rests$	8886 6534
result$	201 2231 5898 6785 6787
resulted$	6872
resulting$	5898
results$	8873 5619 8941 8952 8953 9201 9347 6785 6787
resupply$	9051
retail	2132 5811 5917
retail$	5857
retailers$	2108 8969 5680 9123 9229 2379 9242
retain$	3027
retained$	6574 3027
retaining$	3027
retains$	3027
retak	3238
return	6556
return$	6927 7054 7090 7119 7121 7122 7123 324 325 326 327 3902 355 359 360 3912 3951 3959 412 413 414 3966 7282 7547 8353 8359 8373 8379 8381 2270 6472
returned$	324 325 326 327 355 359 360
returning$	7010 7147 324 325 326 327 3899 355 359 360 3909 7353
returnned$	324 325 326 327 355 359 360
returnning$	324 325 326 327 355 359 360
returns$	324 325 326 327 355 359 360 2270
revealing$	2907
review	2153
review$	2313 6335
reviewed$	2313 5892
reviewes$	2313
reviewing$	2313
reviews$	2313 6335
reward$	2249
rewards$	2249
ride$	527
rided$	527
rides$	527
riding$	527
riff$	2661
right$	3632 3634 3652 7412 7413 7573 7748 4700
rightly$	2033
rigid$	8896 5585
rigoro	2322
rigorous$	5870
ring	2352 3044
ring$	8302 2128 5900 2403 2668 6450
ringin	9129
ringing$	8352 2128 5900 2403
ringle	9048 9085 6657
ringleader$	9069 9105 9146 6592 3325
ringleaders$	9069 9105 9146 6592 3325
rings$	4623 4624 4954 8302 2128 5900 2403 6450
ringworm$	3506
riot$	6264 6265 6266
ripped$	5003 2900 2907
rise$	2361
risk$	6860 6861 6871 3563 16 17 18 3597 6910 6911 6912 6914 6915 6916 6917 6919 6920 6921 6923 7394 584 7511 7512 7556 7557 7558 7559 7560 7561 7562 7563 7564 7565 7566 7567 7578 7579 7580 7581 7582 7610 7617 7630 4387 840 4389 4390 4391 4392 4393 4394 4395 4396 4397 4398 7711 7712 4401 4402 4492 4493 946 947 4496 949 950 7811 7812 7813 7814 7815 7816 7817 7818 7819 7820 7821 7822 7823 7824 7825 7826 7827 7828 7898 8127 8128 8136 8137 8138 8139 8140 8141 8142 5524 5787 2262 5892 6095 2586 3037 3064
riskier$	3632 2588
risks$	6860 6861 6910 6911 6914 6915 6916 6917 6919 6920 6921 6923 3665 3666 7511 7512 7556 7557 7558 7559 7560 7561 7562 7563 7564 7565 7566 7567 7579 7580 7581 7582 7610 7898 8127 8128 8136 8137 8138 8139 6135
risky$	6860 6861 3632 3771 7181 4323 2588 2645 2742
ritalin$	3463
rivalry$	6204
rivals$	6196
road$	7113 2803
roadman$	7667 6205 3323
roadmen$	7667 6205 3323
roam$	7152
rob$	9051 9128 9192 9247
robbed$	6898 6901 7389 2575
robber	8965 8975 5667 9048 5738 9061 2203 9072 5812 9160 9161 9162 9174 2336 9203 6108 6109 6120 6122 6588 6672 3311
robber$	7725 7726 7727 9041 6233 6234
robberies$	9049 9050 5751 9124 5884 9420 9434 9443 6635 6859
robbers$	7725 7726 7727 6233 6234
robbery$	7174 8971 8979 2122 5675 5676 5677 2130 2131 2165 5751 9067 5767 5821 5840 2293 9154 9155 5853 2307 2312 5864 2320 2324 5888 5910 2376 2395 9420 9421 9432 9434 9443 3038 3055 3098 6859
robbing$	9250 9256
robs$	9128 9247
robust	2322 3078 3115
robust$	5870 2347
robuster$	2347
robustly$	6610
rode$	527
role$	8866
roles	9168
roll$	777 8767 6795
rolled$	6781 6795
rolling$	777
roma$	1366 4920
romanian$	1366 4920 6445
room$	2108 8969 8987 8988 8989 5678 5679 5680 5713 9028 9229 6055 6087 2542 6100 9414 6658
rooms$	6658
ropes$	7895
rose$	6634
rot$	8727 8944
rotten$	2672 6291
rough	6819
rough$	4363 2646 2672 2870
round$	7897 4592 7935 2217 6466 6636
rouser$	6218
rousers$	6218
route	9163
route$	9218
routes$	9218
row$	5098 8411 5100
rowdy$	2747 3338
rows$	2496 2525
rubber$	2968
rude$	7802 7803 7882 8503 3338
ruffian$	3324
ruffians$	3324
rug$	8863
rui$	3539
rule$	7658 8583 8584 8585 8586 8587 8588
rules$	7971 8583 8584 8585 8586 8587 8588 8861 6197
run$	6927 6977 7090 7119 7121 7122 7123 3820 3821 3822 345 346 347 359 360 3917 3922 378 379 4171 777 790 791 885 1004 1005 1006 1075 1076 1176 8381 1538 1539 8503 5634 2331 2519 2597 2714 2717
runaway$	7725 7726 7727 6233 6234
runaways$	7725 7726 7727 6233 6234
rung$	8732
runner	6607
runner$	7204 7728 874 6233 6235
runners$	7204 7728 874 9064 6233 6235
runnin	5729 9175
running$	3875 345 346 347 359 360 3916 3918 3922 378 379 777 790 791 885 1075 1076 1176 8503 9041 9159 2331 2519 2597 2713 2716 6660
runs	9175
runs$	345 346 347 359 360 3922 378 379 777 790 791 885 1004 1005 1006 1075 1076 1176 8503 2331 9260 2519 2597 6660
rushed$	2434
s$	5727 9042 5782 5984 5997 2460 6020 2487 6039 6041 6042 6051 2508 2509 6063 9403 6097 6101 9415 6130 6694 6697 6700
s17$	3529
s20$	3529
s47$	3529
sabotage$	2636
sabotaged$	2636
sabotages$	2636
sabotaging$	2636
safe$	6906 6907 3652 7510 7514 4203 7516 7529 7530 7538 7539 7540 7541 8102 4808
safeguard$	3592 7074 4223
safeguarding$	8145 8146 8147 8148 8156 8157 8158 8165 2945
safer$	3632 3652
safety$	6870 3559 6914 6915 6916 6917 6918 6919 6920 6921 6922 6924 3673 3674 7511 7512 7516 7517 7518 7519 7520 7521 7522 7523 7524 7525 7526 7527 7528 8136 8137 8138 8139 8998
said$	81 3831 4021 4022 4029 4165 8400 5215 5216 5219 5354 5355 1885 1886 2188
sallow$	3353
same$	7002 7004 7006 7008 7448 4380 4833 4834 4835 1344 4955 8270 8283 4982 4990 2845
sanction$	2363 3085
sanctioned$	4375 4376 4377 4378
sanctions$	2363
sand$	8860
sandy$	2868
sat$	1444 1445 1446 1874 1875 1876 1877 1878 1879 1880 1881
satisfy$	8435
savage$	7725 7726 7727 6233 6234
savages$	7725 7726 7727 7745 7746 7747 6233 6234
saved$	7538 7539 7540 7541 8466 8467 8468 8469 8470
saving$	8873 6482
savvier$	1029 1030 1031
savvy$	1029 1030 1031 1340 6347 3344
saw	2431 2526
saw$	1806 1807 5979
say$	7074 3764 3817 7458 7487 7547 805 8339 8353 8359 8373 5215 5216 5219 2315 6472
saying$	805 8352 8413
says$	805 8340 8400 5215 5216 5219 1885 1886
scabies$	3505
scallies$	3324
scally$	3324
scallywag$	3326
scallywags$	3326
scan$	2313 9303 9311
scandal$	3362
scandalous$	3362
scaned$	2313
scanes$	2313
scaning$	2313
scans$	2313 9311
scant$	54 61 5385 5392
scantily$	1364 2861 2871
scar$	1384 6439
scarcely$	1215 1217 1218 1252 4800 1253 4801 1254 1307 4855 1308 1309 2815 2816 2831
scare$	8182 8183 8184
scared$	8140 8141 8142 1325 1326
scarf$	8307 6450
scars$	1384 6439
scarves$	8307 6450
scatter$	9224
scattering$	2375
scenario$	6862
scenarios$	6862
scheme$	6605
schemer$	6233
schemers$	6233
scheming$	3338
schizophrenia$	3454
schizophrenic$	3454
school	2472 9346 6782
school$	7192 7193 7194 7471 7555 7687 7688 7689 7690 7691 7692 7699 7700 7701 7702 7703 7704 7705 7706 7707 7708 7709 7710 7713 7714 7732 7858 5263 5268 5269 8889 8920 5635 2091 9317 6012 9330 9331 6020 9333 9334 9340 9343 9344 9347 9349 9350 9355 6071 6149 2707 2945 2989 2998 2999 6760 6761 6776 3230 6779 3237 6791 3246
schoolboy$	2682
schooling$	6776
schoolmates$	6232
schools$	7687 7688 7689 7690 9390 6761
sclerosis$	9410 6684
scoliosis$	3517
scor	6585
score$	7895 6662
scored$	9026
scores$	6662
scorn$	2637
scorned$	2637
scorning$	2637
scornned$	2637
scornning$	2637
scorns$	2637
scour$	2313
scoured$	2313
scoures$	2313
scouring$	2313
scours$	2313
scrap$	7383
scraped$	6440
scratch$	8757
scrawny$	3353
screamed$	7476
screen	2439
screening$	9298
screens$	8510 8540 8541 8542 8543
screenshot$	2292
screenshots$	2292
screwed$	969
scrote$	3326
scrotes$	3326
scrounger$	6233
scroungers$	6233
scruffily$	1364 2871 6449 6451
scruffy$	1366 4918 2870 2890 2900 2907 3353
scum$	3324
scumbag$	3324
scumbags$	3324
search	8990 2217 9090 2241 9158 9233 2407
search$	2183 9076 5765 9082 9086 9087 2246 5806 2283 2287 2313 5874 9258 5955
searched$	2246 2313 9248
searches$	9086 9087 5789 2246 2287 2313 5874 9220
searching$	9086 2246 2287 2313
searchped$	2283
searchs$	2283 2313
seasoned$	3347
seating$	5872
second$	1344 5394 5599
secrecy$	4112 8747
secretive$	3338
sectio	9401 6098
section$	5776 3255
sectioned$	9410 3457
secur	3047
secure	2231 2503
secure$	7366 7367 6051 6116 2581 3027
secured$	9257 6574
secureed$	3027
secureing$	3027
secures$	3027
securi	2132 5716 2231 5917 2373
security$	7654 2108 8969 5680 2162 9028 2272 9229 2374 2379 2380 9242 2399 6196
seduce$	187 2592
seduced$	187 748 2592
seduces$	187 2592
seducing$	187 2592
see	2431
see$	7074 7090 4244 4245 4246 4247 4248 4249 4250 4251 4252 4253 4254 4255 8324 8722 8902 9013 2269 2291 2315 9244 5979
seed$	6220
seeds$	6220
seeing	2431
seeing$	7010 7147 5979 2536 2620
seek	5683 2228 2231 2297 3069
seek$	195 389 390 391 392 393 394 395 750 4298 751 752 753 754 755 756 772 773 775 8503 2105 9153 5855 2760 2761
seeked$	2105 5855
seeker$	7723 6189 6307 6811
seekers$	7723 6189 6307
seekin	5683 2228 2297
seeking$	195 389 390 391 392 393 394 395 750 4298 751 752 753 754 755 756 772 773 775 4521 4530 8503 2105 5855 6189 6307 2760 6811
seeks$	195 389 390 391 392 393 394 395 750 4298 751 752 753 754 755 756 772 773 775 2105 9153 5855 2760 2761
seem$	546 547 813 855 856 857 858 859 860 861 862 863 864 952 976 977 978 979 980 981 1086 1088 1089 1090 1091 1131 1135 4683 1136 1137 1138 1139 1142 1143 1144 1145 4828 4829 4830 1358 1829 1830 2679 2681 2685 2743 2744 2754 2810 2811
seemed$	546 547 813 855 856 857 858 859 860 861 862 863 864 952 976 977 978 979 980 981 1086 1088 1089 1090 1091 1131 1135 4683 1136 1137 1138 1139 1142 1143 1144 1145 1283 1358 1829 1830 2679 2681 2685 2743 2744 2754 2810 2811
seeming$	1829 1830
seemmed$	1829 1830
seemming$	1829 1830
seems$	212 213 546 547 813 855 856 857 858 859 860 861 862 863 864 952 976 977 978 979 980 981 1086 1088 1089 1090 1091 1131 1135 4683 1136 1137 1138 1139 1142 1143 1144 1145 1358 1829 1830 2679 2681 2685 2743 2744 2754 2810 2811
seen	9226 9263 2526 2565
seen$	7496 7497 4186 4187 842 958 1041 8358 8364 8369 8378 8447 1806 1807 8763 9213 2431 2447 2536 6587 6597 6609
sees	2431 2526
sees$	5979
seize	2148
seize$	5696 3027
seized	5695 2148
seized$	9007 5696 9187 6574
seizeed$	3027
seizeing$	3027
seizes	2148
seizes$	5696 3027
seizin	2148
seizing$	5696
seizure$	2148 9210 9319 6570 3438
seizures$	6570 6688 3438
seldom$	1252 4800 1253 4801 1254
select	2222
selective$	3208
selectively$	3208
self	3138 3160
self$	3548 3550 3582 3583 36 3585 3586 3587 3588 3589 3590 43 6904 6905 3594 3595 53 89 7079 3826 3827 3828 7170 3871 3925 7373 7374 7376 4083 4084 4085 4086 4087 4088 4089 4090 4092 4093 7408 7409 7422 4119 4120 4121 4122 7435 7436 7437 7438 7439 7440 7441 7442 7443 7444 4137 4138 4139 4140 7453 4198 4202 655 7517 7518 7519 7520 7521 7522 7523 7524 7525 7526 7527 7528 4217 4218 7531 7532 7533 7534 7535 7536 7538 7539 7540 7541 4256 4257 4258 7742 7914 7915 7916 7917 7918 7919 7920 8087 8088 8089 8090 8091 8092 8093 8094 8095 8096 8097 8098 8099 8100 4790 8103 8104 4793 8111 5579 9309 6083 6132 6157 6158 2630 2698 6373 6374 2827 2839 2963
selfharm$	6708
selfharmed$	6708
selfharming$	6708
selfharms$	6708
selfie$	7248 3963 3964 417 418
selfies$	7248 3963 3964 417 418
selfish$	3338 3362
selfme	6686
sell$	6927 7090 7119 7121 7122 7123 3820 3821 3822 345 346 347 402 7589 7591 2597 2610 6172
sellin	5729 9048 9129 9175
selling$	7184 345 346 347 402 9041 9256 2580 2597 2610 6581 6857
sells	9175
sells$	345 346 347 402 9260 2580 2597 2610
selves$	3548 3550 3582 3583 36 3585 3586 3587 3588 3589 3590 43 6904 6905 3594 3595 7079 3826 3827 3828 7170 3925 7373 7374 7376 4083 4084 4085 4086 4087 4088 4089 4090 4092 4093 7408 7409 7422 4119 4120 4121 4122 7435 7436 7437 7438 7439 7440 7441 7442 7443 7444 4137 4138 4139 4140 7453 4198 4202 655 7517 7518 7519 7520 7521 7522 7523 7524 7525 7526 7527 7528 4217 4218 7531 7532 7533 7534 7535 7536 7538 7539 7540 7541 7742 7914 7915 7916 7917 7918 7919 7920 8087 8088 8089 8090 8091 8092 8093 8094 8095 8096 8097 8098 8099 8100 4790 8103 8104 4793 8111 5579 6132 6157 6158 6373 6374
semh$	3521
sen$	9329 3219 6768
send	2112 2295 2352
send$	6927 7090 388 7589 7591 2111 2323 5894 5900 2362 2623 6172 3219 6768
sendd$	2362
sended$	2362
sending$	388 8480 8481 8482 2323 5900 2362 6480
sends$	388 2323 5894 5900 2362 2623
sensation$	2641
sense$	7571 4261 4789 1242 1243 4792 8288 8673 8674 8675
sensible$	6882 3632 3652 1340
sensit	2114
sensitive$	5662 6322
sensory$	3188
sent	2112 5924 5927
sent$	388 7345 7346 7347 7357 2111 9243 6060 2555 6127 2623 6172 6528 3262
senten	9369
sentence$	2346 9442 6829 3292 6841 6858
sentenced$	6127 3292
sentences$	2346 9442
sentencing$	3292
separa	9369 9371 6060 6062 9416
separate$	9224
separated$	9372
separating$	2375 9372
separation$	9374
september$	7194
sergea	5675 5676 5677 2130 2131 2132 2165 5821 5840 2293 9154 9155 2307 2320 2324 5888 5910 2376 2395
sergeant$	2108 8987 8988 8989 5678 5679 5680 2162 5713 9133 9152 5841 9165 5868 9195 9200 9222 2383 5932 2389 5943 5951 6629
serial$	375 376 2599 2674 2686 3043
series$	1691 6602 6603
serious$	3600 5373 5374 5375 5376 2674 2945
seriously$	8618 8619 8637 8638 8639 8640 8641 8642 8643 8644 8645 8646 8647 1945
seriousness$	7556 7557 7558 7559 7560 7561 7562 7563 7564 7565 7566 7567 7579 7580 7581 7582
sertraline$	3466
serve$	2338
served	9194
served$	2338 2568
serves$	552 553 2338
servic	9290
service$	7664 5263 5268 5269 5279 5280 8868 8889 8920 5627 5635 2091 9119 9298 9304 2945 6523 2989 2998
services$	7555 7783 7886 8159 8160 8161 8162 8163 1486 1487 1488 1489 5263 8579 5268 5269 8889 8920 5635 9298 6185 6469
serving$	2338 6040 6511 3272
session$	112 114 115 4568 8496 8497 8498 6184
sessions$	112 114 115 3703 7016 7858 4568 6184
set$	7694 4900 1521 1522 1635 2149 2559 6399 6400 6763
setting$	2559
settle$	8353 8359 8373 6472
seven	5830 2300 9163 9164 9186 9190 9198 5904 2368 9264 6657
seven$	7695 7749 5916
severa	9016
several$	3706 1400 5528 5529 5552 8884 8885 6533 3038 3209
severe	3155
severely$	3229 3260
sex$	6913 3743 7109 3865 3944 7258 3949 403 3956 7271 419 420 421 422 7293 7294 4054 7907 7908 8127 8128 8188 6106 6136 6152 6162 6353
sexual$	7181 3936 3947 404 405 406 407 409 3960 3961 3962 419 420 421 422 7295 7907 4625 4628 8189 2438 2602 2612
sexualised$	7181 3936 7793 7794 7795 7796 7797 7798 7799 7800 7801 6154 6155 2747 3345
sexuality$	7365
sexually$	2605 2806 2807 2841 3177 3273 6822
sgt$	9195
shabbily$	1364 2864 2871
shabby$	2900 2907 3353
shadow	2407
shadow$	2163 5955
shadowed$	2163
shadowing$	2163
shadows$	4954 2163
shaggy$	2868
shall$	1493 1494 1495 1496 1497 1498 2298
shallow$	3338
sham	9265
shambles$	3362
shambolic$	3362
shame$	8759 5530 8843 2965
shameful$	3362
shamefully$	3362
share	2295 3009
share$	7090 388 686 1442 8353 8359 8373 8722 8899 8902 5656 2109 2111 2351 2362 2507 6472
shared$	388 1442 5354 5355 8732 5656 2109 2111 2362
shareed$	2362
shareing$	2362
shares	3009
shares$	388 1442 5656 2109 2111 2362 2507
sharin	6556 3009
sharing$	388 1442 8773 5656 2109 2111 2507
sharper$	1029 1030 1031
shaved$	2886 2888 2890 6440 2899
shaven$	2859 2860 2887 2890 2899
she$	3648 3987 4026 4030 4031 4056 605 800 4348 801 7661 802 803 7894 8405 8406 8407 8408 8409 5104 5105 5106 5108 5263 8579 5902 3223
shed	6819
shed$	2006
shedding$	2006
sheep$	7686 6233
sheet$	6658
sheets$	6658
shelter$	7263 7264 7265 7266 7267 7268 7269 7270
shielding$	8148 8153 8154 8155 8156 8157 8158 8165
shift$	3820 3821 3822 3111
shifty$	2870
shirk$	2006
shirked$	2006
shirking$	2006
shirkked$	2006
shirkking$	2006
shirks$	2006
shirt$	8276 6450
shirts$	8276 6450
shocking$	1911 1912 1913 1914 5530 8843 8879 8880 8881 8882 2747 2975
shockingly$	3364
shoddy$	3362
shoes$	8290 8291 8292 8293 8294 8302 6450 6455
shooti	9061 9160 9161 9162
shootings$	9049
shop	2132 5857 5917
shop$	7192 7193 2108 8969 5680 9169 9229 9237 9242
shopke	2132 5811 5917 6123
shopkeeper$	7047 7260 9435
shopkeepers$	7047 7260 7654 2108 8969 5680 9099 9123 9229 2379 9242 6195 6196
shopli	2203 9072 5812 9161 9162 9174 2336 6108 6120 3546
shoplifter$	7725 7726 7727 6233 6234
shoplifters$	7725 7726 7727 6233 6234
shoplifting$	7174 7184 7188 7751 5751 9124 2312 5884 9238 9420 9432
shoppe	5811
shoppers$	9099 9123 6195
shopping$	5857
shops$	2108 8969 5680 9169 9229 9237 2379 9242
short$	4903 5003 8671 8672 2756 2848 2868 2889 2890 2907 2962 6531 3353
shortcoming$	2944
shortcomings$	8550 8551 8552 2944 6494 3361
shortest$	1386 2894
shorts$	8290 8291 8292 8308 8309 8310 8315 6450 6455
shot$	5824
shots$	5824 9193 9217
shotter$	3330
shotters$	3330
shotting$	345 346 347 2597
should	6024
should$	21 22 23 24 25 26 485 486 594 608 616 617 618 619 620 621 622 623 624 632 636 637 638 639 682 1117 1251 1301 1697 1699 1700 1701 1702 5252 8574 5379 1902 5455 5703 2162 2298 9336 2947
shoulder$	7871 1381 2990
shouldered$	6402 2990
shouldering$	2990
shoulderred$	2990
shoulderring$	2990
shoulders$	7871 7925 2990
shout$	1004 1005 1006
shouted$	2517
shouting$	2496
shouts$	1004 1005 1006
show	2181 5730 2197 6556
show$	635 656 657 7547 4240 8353 8359 8373 1617 8531 5704 2315 6472
showed$	635 656 1837 5704
showin	2181 2197
showing$	656 1837 8967 9320
shown	5924 5927
shown$	635 657 8448 8449 8450 8451 1837 2150
shows	2181 5730 2197
shows$	635 656 1616 1837 5704 5750 2315
shrug$	721 2025
shruged$	721 2025
shrugged$	721 2025
shrugging$	721 2025
shruging$	721 2025
shrugs$	721 2025
shunt$	2445
shut$	2074 6528
shuts$	2074
shutting$	2074
shy$	6311
siblin	9380 9381
sibling$	6337 2793
siblings$	3549 7881 8060 9386 6133 6337
sick$	9277 9317
sickle$	3151
side$	8215
sidelined$	2976
sight$	9143 6630 3162 3200
sighted$	6510 6609 6748 3381
sighting$	2158 6582
sightings$	2158 9130 6582 3099
sign$	1984 1985 1986 1987 8864 8865 6530 6532
signal$	7036 9206
signals$	7036 7037
signed$	2456 2457
significant$	944 945
signs$	1984 1985 1986 1987 8864 8865 8884 8885 9173 6530 6532 6533
silence$	4112 8747
silliness$	7084 7085 7086 7087 7088 7089 7423
silly$	3600 65 66 3632 3771 597 2633 3338
silo$	3002 3003
siloed$	3366
silos$	6549
similar$	1366 4920 2848
simple$	3285
simpler$	2271
simply$	518 7502 7503 7504 7505 1003 1541 1542 1543 1544 5251 1833 1834 1992 1993 2036 2980
since$	9398 6378 6847
single$	1604 1605 5184 1732 5281 5353 2114
sister	9357 6056 9370 6059 9380 9381 2541
sister$	2492 9368 6084 6337
sisters$	7881 4706 4707 4708 6337
sit	9226 9263
sit$	3798 1444 1445 1446 1448 8353 8359 8373 1874 8900 6472
site$	6568
sits$	1444 1445 1446 1448 1874 1875 1876 9175
sitting$	7445 7446 1874 1875 1876
situation$	6862 7429 7430 7511 7512 7516 7517 7518 7519 7520 7521 7522 7523 7524 7525 7526 7527 7528 7635 8143 8144 5524 8878 5632 2525 6814
situations$	6862 7635
six	5830 2300 9163 9164 9186 9190 9198 5904 2368 9264 6657
six$	7749 1356 4905 4906 1400 8260 8261 8262 8263 8264 8265 5121 5130 5136 5916
sixteen$	1120 1121 1122 1123 6358
skaters$	5121 5130
skeletal$	2848
ski$	2912
skills$	4789 1242 1243 4792
skimpy$	2907
skin$	4927 4942 9288 6422 2876 2882
skinned$	6384 6415
skinniest$	1386 2894
skinny$	4903 4938 5003 2848 2907 3353
skins$	7275
skirt$	8290 8291 8292 6450 6455 6462
skirts$	8290 8291 8292 8308 8309 8310 8315 8318 6450 6455 6462
skive$	3315
skived$	3315
skives$	3315
skiving$	3315
skunk$	5989
slag$	6233
slags$	6233
slapdash$	3362
slave$	6277 2730 3333
slaves$	6277 3333
sleep	5968 5996
sleep$	7090 7152 397 9280 9301 9308 2497 2531 2554 2603 3180
sleeped$	2545
sleepes$	2545
sleeping$	397 2497 2531 2545 2603 3169
sleeps$	397 2497 2531 2545 2554 2603
slender$	2848 3353
slep$	3271
slept$	397 6010 2530 2603 3271
slicked$	1380 6440
slide$	6542 6658
sliders$	8290 8291 8292 8308 8309 8310 8312 6450 6455
slides$	6658
slight$	2848 3353
slightest$	5162 5386
slightly$	1354 2850
slim$	4903 2848 3353
slimly$	2850
slippers$	8304 6450
slipshod$	3362
slit$	2899
sloppy$	1911 1912 1913 1914 2975 3362
sloth$	6544
slow$	923 924 925 926 927 1911 1912 1913 1914 8879 8880 8881 8882 8896 5585 2039 2975
slowly$	8896
slut$	6233
sluts$	6233
sly$	3338
smacke	2517
smacked$	6065
small$	899 4693 4903 1361 2814 2848
smart$	4920 6345 6351 2907
smarter$	3632
smartly$	1364 2871 6449 6451
smarts$	6346
smelly$	3353
smitten$	441 442 443 444 445 446 447
smok	2441
smoke$	6927 7090 7119 7121 7122 7123 303 7589 7591 8503
smoked$	7357 8503
smokes$	8503
smoking$	3560 3561 3562 585 8503
snakes$	6233
snapchat$	3727 3728 3729 380 3928 381 3929 382 3930 383 3931 384 3932 7245 7246 7247
sneak$	6233
sneaks$	6233
snood$	8307 6450 3357
snoods$	8307 6450 3357
snub$	2637
snubbed$	8341 2637
snubbing$	2637
snubed$	2637
snubing$	2637
snubs$	2637
so$	7003 7007 5254 1842 2804 2812
social$	7176 7182 380 381 382 383 384 4330 7752 4520 7838 7883 5263 8579 2078 2080 5690 2171 5720 9050 5835 9262 2538
society$	7699 7700 7701 7702 7703 7704 7705 7706 7707 7708 7709 7710 7713 7714
sociopath$	6233
sociopathic$	3338
sociopaths$	6233
sod$	5406
sofa	3257 6819
sofa$	9391
sofasu	6805
soft$	7445 7446
sold$	345 346 347 402 2580 2597 2610 6172
solely$	2027 2028 2988
solicit$	2631
solicited$	2631
soliciting$	2631
solicits$	2631
solicitted$	2631
solicitting$	2631
solid$	2848
solidly$	2850
solve	3087
solves	3087
solvin	3087
somali$	1366 4920 6445
some$	78 582 1400 2330
somebody$	7146 7482 5263 8579 2349
someone$	7146 3979 7482 4733 1224 5263 8579 2349
something$	7334 8506 9180
somewhere$	7263 7264 7265 7266 7267 7268 7269 7270
son	9204
son$	8018 6009
sons$	8018
soon$	8848 8849 8850 8851
sooner$	7959 8562 8571
sophisticated$	1083 3347
sorely$	1945
sorry$	8448 8449 8450 8451
sort$	7650 8145 8146 8147 8267 6194
sorts$	6194
sought	9194
sought$	195 389 390 391 392 393 394 395 750 4298 751 752 753 754 755 756 772 773 775 2761
sound$	1086 1088 1089 1090 1091 2810 2811
sounds$	1086 1088 1089 1090 1091 2810 2811
source	6556
source$	5662 2115 2372 9252 9275 3009 6558 3011
sources$	2115 9252 6558
south$	1377
space$	8120 5827 6100
speak	2526
speak$	7074 7242 385 386 387 1092 1093 1094 1095 1096 1097 1124 1125 1126 1127 4799 8324 8353 8359 8373 8438 8480 8481 8482 8722 6472 6480
speaking$	385 386 387 8352 6498
speaks$	385 386 387 1092 1093 1094 1095 1096 1097 1124 1125 1126 1127 8438 1885 1886
special$	2468 9329 3243 3254
specialist$	9291
speech$	2432
spell	6790
spelli	6035
spelling$	9347 3236
spend$	7090 3779 3780 3843 7325 7326 7327 7328 7329 783 784 785
spendded$	783 784 785
spendding$	783 784 785
spended$	783 784 785
spending$	7010 7147 7325 7326 7327 7328 7329 783 784 785
spends$	783 784 785 9226
spent$	783 784 785 2568
spice$	5989 9313
spiky$	2868 2890
spineless$	3362
spirit	5968
spirits$	9280
spite$	3672 125 126 128 3704 159 160 161 7215 7216 7217 7218 1981
spiteful$	3338
split	9369 9371
split$	9224 6060
spliting$	2375
splitting$	2375
spoiled$	3338
spoilt$	3338
spoke$	385 386 387
spoken$	6987 6988 132 133 134 7330 4375 4376 4377 4378 8358 8364 8369 8378 8447 8732
sporadic$	7788 7789 7790 7791 932 2739
sport$	1383 1413 1414 1415 1416 1417 1418 1419 1420 1421 1422 9306 2891 2902
sported$	1383 1413 1414 1415 1416 1417 1418 1419 1420 1421 1422 2891 2902
sporting$	1383 1413 1414 1415 1416 1417 1418 1419 1420 1421 1422 2891 2902
sports$	1383 1413 1414 1415 1416 1417 1418 1419 1420 1421 1422 2891 2902
sportted$	1383 2891
sportting$	1383 2891
sporty$	2870
spot$	9137 9172 6649 6671
spots$	9137 9172 6446 6671
spotted$	3381
spotty$	1379 4938 8254 2874 3353
spray$	2884
spree$	6650
spring$	7194 7195
spurn$	2637 2922
spurned$	8341 2637 2922
spurning$	2637 2922
spurnned$	2637 2922
spurnning$	2637 2922
spurns$	2637 2922
squad	5667 5670 5675 5676 5677 2130 2131 5686 2165 5821 5840 2293 9154 9155 2307 2320 2324 5888 5910 2376 2395
squad$	8979 8980 2121 8982 8987 8988 8989 5678 5679 8994 2135 8998 5713 9068 9133 9152 5841 9165 5868 9195 9200 9222 5943
squander$	2636 2995
squandered$	2636 2995
squandering$	2636 2995
squanderred$	2636 2995
squanderring$	2636 2995
squanders$	2636 2995
square$	9237
squarely$	2027 2028 2988
squint$	3355
squints$	3355
stab	9396
stabbed$	6901 7389 2575
stabbi	9061 9160 9161 9162 6108 6109
stabbing$	9067 9420 9421 9443
stabbings$	9049 9420 9443
staff	2132 5917 2373
staff$	7146 7260 7471 4241 7555 7654 4343 7699 7700 7701 7702 7703 7704 7705 7706 7707 7708 7709 7710 7713 7714 7729 7858 7889 7903 7904 7905 5116 5117 5119 5120 5263 8579 5268 5269 8889 8920 5635 5680 9099 9229 9435 6185 6195 6196
stained$	2900 2907
stairw	6819
stamme	9288 9309
stamp	2259
stamp$	6516
stamped$	6516
stamping$	6516
stampped$	6516
stampping$	6516
stamps$	6516
stance$	5895 6625
stand	9226 9263
stand$	1059 4775 4776 4777 4780 4781 4783 4784 4787 1357 1444 1445 1446 1877 1878 1879 1880 1881 2952
standard$	8757 6523
standards$	8583 8584 8585 8586 8587 8588 6523
standing$	4775 4776 4777 4780 4781 4783 4784 4787 1877 1878 1879 1880 1881 2952 3281
stands$	1357 1444 1445 1446 1877 1878 1879 1880 1881 3281
starte	3171
starti	3171
starts	3171
starve$	3139
starved$	3139
starves$	3139
starving$	3139
stash	8975 5723 2196
stash$	9056
stashed$	8985
state	5663
state$	8878
stated	5663
statement$	7080 8978 8984 2469 6767
statemented$	3528
statements$	8978 8984
statio	5917
station$	7192 7193 2108 8969 9229 9237 9421
stations$	2108 8969 9229
statistics$	8952 8953
stature$	8212 8213 8214 6396
status$	7604 7608 7609 7630 7636 2641 6335 6767 6811
stay$	3622 7024 3766 3781 3782 3799 7119 7121 7122 7124 3842 7169 7300 7325 7326 7327 7328 7329 7330 4040 7458 7589 7591 8353 8359 8373 2497 6472
stayed$	7145 7330 7338 7345 7346 7347 7368 7369 7481 2497 2530 2545
stayes$	2545
staying$	7010 7147 7300 7325 7326 7327 7328 7329 7330 2497 2545 3249
stays$	7330 2497 2545 3249
steal$	7090 1004 1005 1006 8379 8499 8500 8501 9051 9128 9192 9247
steali	5729 9175 3546
stealing$	6910 6911 7751 7882 9041 9250 9256 6857
steals	9175 3546
steals$	1004 1005 1006 8499 8500 8501 9128 9247
step	9357 6056 9377
step$	5709 2281 3078
stepbrother$	6084
stepdad$	2492 9368 6057 2513 9386 6084
stepfather$	2492 9368 6057 2513 9386 6084 9408
stepmother$	9368 2513 9386 6084 9408
stepmum$	9368 2513 9386 6084
stepparent$	9386 6084
stepparents$	9386 6084
stepped$	3078
stepsiblings$	9386
stepsister$	6084
stepstepdad$	9386
stepstepfather$	9386
steroi	6002
steroids$	9314
steward$	3732 7047 7260
stewards$	3732 7047 7260
sti	3178
sti$	6726
stick$	7547 8353 8359 8373 1726 1727 1728 6472
still$	6989 7009 1737 1738 1739 1740 2276
stills$	5655 9127 5824 2369
stis$	6726
stock	8975 9048
stock$	2125 9035 9055 9056
stockily$	2850
stocky$	4903 2848 3353
stole	3546
stolen	8975 9048 3546
stolen$	9035 9056 2327 9432 9433 3129
stoma$	3515
stomach$	3204
stone$	9310 2909
stoned$	8503
stoner$	6233
stoners$	6233
stood$	1444 1445 1446 1877 1878 1879 1880 1881 2952 3281
stop	2217 2258 9233 2407
stop$	7056 3814 7131 7169 4015 7488 8353 8359 8373 8435 8480 8481 8482 8990 2183 9076 5765 9082 2226 2227 2241 5806 2283 2350 2390 5955 6472 6480 3092
stopped$	4013 4058 7389 8466 8467 8468 8469 8470 8591 8592 8593 8594 8595 8596 2283 9158 2573 6528 6609 3194
stopping$	2226 2390
stopring$	2390
stops	2241
stops$	2226 5789 9110 2283 2350 2390
stopting$	2390
store	2132 5723 2196 5917
store$	7024 3820 3821 3822 2108 8969 5680 9229 9242
stored$	8985
stores	2196
stores$	2108 8969 5680 5743 9229 9242 9260
stories$	1003
storin	8975 5729 9048 2196
storing$	9041 9256
stout$	2848 3353
straight$	7339 7340 2868 2890
strange$	3942
stranger$	7032 7042 7043 4336 9405 6140
strangers$	3712 7032 3723 3726 7039 7042 7043 7051 7055 7158 3933 4320 7633 7634 4335 6140
strapping$	3353
strappy$	2907
strate	6620 6627 6631
strategy$	6637
strayed$	7357
street	2114 9158 5857
street$	7185 7192 7193 5662 5763 9093 9169 9237 2415 6142 2659 2741 2780 2785 2796 2797 2798 2799 2845 3013 3124
streets$	7185 9093 9169 9237 6142
streetsmart$	3343
streetwise$	1330 1331 1332 1333 1340 3343
streng	2231
stress$	3190
strict	2322
strict$	5870
strike$	4828 4829 4830 9128 9220 3018
strikes$	9128 9220
striking$	2870
strikingly$	2812
string$	173 1692
stringing$	173
strings$	173 9193
stroke	5964 6098
stroke$	9276 9319 9410
stroll$	1444 1445 1446
strolls$	1444 1445 1446
strong	2322 3078
strong$	1208 1209 1210 1340 5870 2347 2848 3121
stronger$	2347
strongly$	2850
stroppy$	3338
struct	6611
struggle$	109 923 924 925 926 927
struggled$	109 923 924 925 926 927
struggles$	109 923 924 925 926 927 3242
struggling$	109 923 924 925 926 927
strung$	173
stubble$	3354
stubborn$	5585 3338 3362
stubbornly$	3362
stuck$	7368 7369 8448 8449 8450 8451 1726 1727 1728
stud$	8302
studen	6123
student$	7805 7829 7830 7831 7832 7833 7834 9435 6220 2682 6290
students$	7805 7829 7830 7831 7832 7833 7834 6220 6290
studs$	8302
stuff$	7132 7259
stunt$	6913 6136
stunts$	6913 6136
stupid$	3600 65 66 3632 3757 597 2590 2633 3338
stupidity$	7084 7085 7086 7087 7088 7089 7423
sturdy$	2848
stutte	9288
style$	8267 6204
subculture$	6289
subcultures$	6289
subjec	3049
subject$	8204 8207 2178 9150 3067 3390
subjects$	8204 8207 2178 5799 3390
submi	6556
submit	2112 3009
submitted$	2318 2319 6647
substance$	3183
substandard$	1911 1912 1913 1914 8879 8880 8881 8882 2975
succes	2361
success$	9201
successful$	9101 5909
such$	2946
sucked$	6898
suffer	2533 2534
suffer$	3192
suffered$	6081 6082 3192
suffering$	3192
suffers$	6081 6082 3140 3192
sufficient$	1241 1244 6375
sugar$	2619 6698
sugars$	6698
sugges	5663 2388 6556
suggest$	5025 5027 5028
suggested$	5025 5027 5028
suicidal$	3455
suicide$	9278 3455
sullen$	3338
summer$	7194 7195
summon	9158
superficial$	7788 7789 7790 7791 2655 2739
superv	2565 2567
supervised$	2793
supervising$	7911 8145 8146 8147 8148 8156 8157 8158 8165 8170 8171 8172 8173 8174
supervision$	7911 8145 8146 8147 8148 8156 8157 8158 8165 8170 8171 8172 8173 8174 2019 2020 2021 2022 9426 6115 6523 6828 6846
suppl	9175
suppli	2112 2295 5905 6666
supplied$	345 346 347 5924 2597
supplier$	7734
suppliers$	7734 9069
supplies$	345 346 347 5754 9217 9260 2580 2597
supply	8965 2112 8975 5729 9042 9048 9061 9062 2295 9160 9161 9162 9168 6120 6619 6620
supply$	345 346 347 2105 9035 9051 5754 5906 9432 2597 3134
supplyed$	2105
supplying$	345 346 347 2105 9041 9250 9256 9432 2580 2597 6857
supplys$	2105
suppor	2231 2297 2565 3073 3078
support$	112 120 121 3703 7016 7074 7555 7769 7783 7787 8145 8146 8147 8148 8156 8157 8158 8165 1486 1487 1488 1489 8731 2019 2020 2021 2022 2219 2235 2264 6015 9337 2478 9338 6027 6184 6185 6469 6767
supported$	120 121 2219 2235
supporting$	120 121 2219 2235
supports$	120 121 2219 2235 2264
supportted$	120 121
supportting$	120 121
supposed$	7135 7136
suppre	2259
suppress$	3409
suppressing$	3409
suppression$	3409
sure$	1520 1521 1522 5140 5141 5142 5143 1596 1597
surely$	1654 1662 5210 1663 1664 5251 6489
surf	6805
surface$	2655
surgery$	9303 9311
surly$	3338
surprisingly$	2812
surveillance$	9082 3376 3412
surveilled$	9026
surviv	2534
survival$	2614
survive$	8118 8119 4811 1264 1265 4814 1269 2828
survived$	1269 6082 2828
survives$	1269 2828
surviving$	1269 2828
suspec	2179 6613
suspect$	8204 8207 8910 9040 9071 2301 6343 6586 3060 3067 3400
suspected$	5727 2188 2201 2301 2396 2560 3040
suspects$	8204 8207 8910 9036 9037 9040 9071 9074 2301 6219 6343 6586 3039 6616 3400
suspen	6035
suspended$	4375 4376 4377 4378 2471 6231 6773 3293
suspendeds$	2471
suspension$	7691 2471 9347 6231 3523
suspensions$	7691 2471 6231 3523
suspicious$	5813
swallo	3197
swap$	411 3959 412 413 414 415 416
swaped$	411 3959 412 413 414 415 416
swaping$	411 3959 412 413 414 415 416
swapped$	411 3959 412 413 414 415 416
swapping$	411 3959 412 413 414 415 416
swaps$	411 3959 412 413 414 415 416
swarthy$	3353
swayed$	6190
swear$	8503
swearing$	8503 9331
swears$	8503
sweatshirt$	8290 8291 8292 6450 6455
sweatshirts$	8290 8291 8292 6450 6455
sweep$	2003 6656
sweeping$	2003
sweeps$	2003 6656
swept$	2003
swift	3078
sympathy$	7388 7392 7410
symptoms$	6739
syndro	5964
syndrome$	9276 6746
system	6556
system$	7428 7903 7904 7905 9058 9059 9060 9134 9178 9179 9404 2945
systemic$	2945
systems$	9058 9060 2945
t$	4964 8290 8291 8292 6030 6455
ta	2477 6026
ta$	6025 9338
table$	9335
tables$	8942
tablet	5969
tablets$	9281 5972 9313 6717 6745
tabs$	5688
tackl	2259 2355
tackle	6636
tactic	6620 6627
tactical$	5853 3105
tag$	9429 9437 9442 6855
tagged$	9429 3299
tagging$	9429
tags$	9442
tail$	2163
tailed$	2163
tailing$	2163
tails$	2163
tak	2309
take$	52 6927 82 3642 6977 3736 7090 3796 259 260 7173 377 456 4006 656 657 686 7547 4244 4245 4246 4247 4248 4249 4250 4251 4252 4253 4254 4255 4271 4272 4273 4274 4275 7589 7591 1056 1173 1250 8324 8353 8359 8373 5298 1758 5325 5329 5330 5331 5332 5333 5334 5335 1837 8722 8899 8902 2245 2286 5928 5947 2424 2425 2454 2587 2623 6472
takeaway$	7192 7193
taken$	52 82 7330 656 657 8437 8448 8449 8450 8451 5297 5326 5327 5328 5329 5330 5331 5332 5333 5334 5335 1837 8732 9187 2427 2434 2499 2587
taker$	7718 6134
takers$	7718 6134
takes$	52 82 302 377 7507 656 1173 5325 1837 2245 2424 2427 2454 2587 2623
taking	3197
taking$	52 6978 377 656 1173 8121 8122 5329 5330 5331 5332 5333 5334 5335 1837 2245 2425 2427 2454 6134 2587
talk	9226
talk$	112 7074 7241 385 386 387 7370 7371 7372 1092 1093 1094 1095 1096 1097 1124 1125 1126 1127 1128 8324 8353 8359 5058 8373 8438 8458 5147 8480 8481 8482 8976 6472 6480 3000
talked$	385 386 387 7345 7346 7347 7360 3000
talking$	385 386 387 7370 7371 7372 1216 8352 8480 8481 8482 5173 8976 6480 3172
talkked$	385 386 387
talkking$	385 386 387
talks$	112 385 386 387 1092 1093 1094 1095 1096 1097 1124 1125 1126 1127 1128 8438 9005 3000
tall$	4903 8216 1360 2848 6401 3353
tallest$	1386 2894
tan$	6431 6432
tango$	7162
tanned$	1379 2874 3353
tantrum$	7847 7848 6298
tantrums$	7847 7848 6298
target	8990 2222 2223 5772 9094 9095 2284 2355 3078 6631 6636
target$	6895 6896 9025 9076 9084 5773 3067 6628 3097 3120 3237
targeted$	6898 9084 5773 5832 3097
targeting$	9084 5773 3097
targets$	6894 6896 8873 5619 8941 8952 8953 9025 9084 5773 6628 3097
tart$	6233
tarted$	1461 1462 2920
tarts$	6233
task	5670 2364
task$	8545
tasked$	2169 2305 5921 3081
taskforce$	8982
taskin	3081 6653
tasking$	5821 5840 2293 9154 9155 5853 2307 5864 2320 2324 5888 5910 2376 2395 6629
tastes$	8040
tattoo$	1384 8244 8302 6439 2893
tattooed$	3353
tattoos$	1384 8244 8302 6439 2893
taught$	120 121 7019 7020 7021 7411 8358 8364 8369 8378 8447 8466 8467 8468 8469 8470 9170
taunt$	2648
taunted$	2648
taunting$	2648
taunts$	2648
tauntted$	2648
tauntting$	2648
teach$	120 121 7729 7769 8414 8480 8481 8482 6480
teache	6123
teached$	120 121
teacher$	7047 7260 7471 5279 5280 9435
teachers$	7047 7260 7471 7654 4343 7729 7858 7889 5116 5117 5119 5120 6196
teaches$	120 121
teachi	6037
teaching$	120 121 2477 6026 9349
team	5670 5686 5821 9290
team$	5263 5268 5269 8889 8920 5635 2091 8972 8980 8982 8987 8988 8989 5678 5679 8998 5713 9068 2225 9133 9152 5841 9165 5868 9200 9222 5943 9295 9304 2989 2998 6689
teams$	2225
tearaway$	3324
tearaways$	3324
tech$	6458 2911
techni	6620
teen$	7805 7808 7829 7830 7831 7832 7833 7834 6290
teenage$	1344 2611 2674 2677 2686 2844 2845 3038
teenager$	7805 7808 7829 7830 7831 7832 7833 7834 8204 8207 6220 6290
teenagers$	7623 7668 7805 7808 7829 7830 7831 7832 7833 7834 8204 8207 6220 6290
teens$	7668 7805 7808 7829 7830 7831 7832 7833 7834 6290
teeth$	8255 8256 8257 6427
teleph	2171
telephone$	2147 9008 3022
telephones$	2147 9008
tell	2352
tell$	7074 7090 7458 7547 805 8353 8359 8373 8438 5215 5216 5219 8902 2106 2127 2128 5900 6472
telling$	805 8352 2127 2128 5900
tells$	805 8438 5215 5216 5219 2127 2128 5900
temper	9369
temper$	7847 7848 6298
tempered$	6304 6305
tempers$	7847 7848 6298
temporarily$	3223
temporary$	3256
tempt$	6879 6880 184 185 186 2592 2627
temptation$	7151
tempted$	6879 6880 184 185 186 748 2592 2627 6190
tempting$	6879 6880 184 185 186 2592 2627
tempts$	6879 6880 184 185 186 2592 2627
temptted$	6879 6880 184 185 186 2592 2627
temptting$	6879 6880 184 185 186 2592 2627
ten$	7695 1120 1121 1122 1123
tenancies$	2344
tenancy$	2344 9392 6816
tenants$	5481
tendencies$	6224
tension$	2496 6611
term$	9288 6038
termin	3176
termination$	9297
terrible$	3600 3632 6956 6957 6958 6959 4183 4361 1911 1912 1913 1914 8879 8880 8881 8882 2065 2590 2747 2783 2975
territ	5827
territory$	9139
terrorise$	793 2647
terrorised$	793 2647
terrorises$	793 2647
terrorising$	793 2647
terrors$	6729
test$	8503 2159 2160 9298 6726 6733
tested	2439
tested$	3184
testing$	8503
tests$	6733
text$	385 386 387 8838
texted$	385 386 387
textin	9129
texting$	385 386 387
texts$	385 386 387
textted$	385 386 387
textting$	385 386 387
than$	3687 7463 4161 4577 4578 4579 4622 1082 4646 7961 7962 7963 7964 7992 4681 1238 1259 1262 4878 4879 4880 4881 8954 8955 8956 8957 8958 8959 8962
thank$	7395 7396 7397 7398 7399 7400 7431 7432 7433 7434 7449 7450 7451 7452
thanks$	229 2076
that	6556
that$	3735 439 4241 7661 7892 1344 8735 8842 5609 5632 8951 5750 9241 5935 5944 2663 2845 6525
the$	3596 3735 7190 3889 3890 4116 4241 7554 4267 7595 4292 7654 800 815 4452 1028 7892 4583 4656 4725 1189 1344 1390 4958 4971 1424 8483 5199 5236 8579 5301 5366 5513 5544 5546 8861 8862 5552 5554 8884 8885 8893 5583 2068 2091 5744 5761 5767 5769 5781 5796 9115 5955 5959 5988 2544 6125 6196 2663 6525 6533 3038 3041 3064 3195
thef$	9041
theft	8975 5738 9061 2203 9072 9160 9161 9162 9174 2336 9203 5950 6108 6109 6120 6122 3311
theft$	7174 7188 7751 7882 9050 5751 9067 2312 5884 9238 9262 9420 9421 9432 9434 9443 3055 6859
thefts	5812
thefts$	9049 9050 5751 9124 5884 9238 9262 9420 9443 6859
their	5691 2144 2179 2401 6565 3032 3051
their$	19 3610 3612 67 68 71 75 3625 3627 3664 3735 199 206 207 208 210 3761 214 3772 3773 3774 3775 3776 3777 7092 262 3825 7155 3854 3855 7190 3950 7284 4053 4075 4105 4106 563 564 4118 600 7467 7470 4197 4200 4241 7574 7578 4267 4380 7729 7898 1046 7934 4631 4633 4812 4908 4909 4910 1394 1428 4991 5183 5228 8576 5447 5458 5543 5545 5547 8861 8862 5552 5554 5555 8873 8884 8885 5621 5622 8941 2091 5640 5648 5649 5727 5761 5767 5769 2421 5973 5974 2508 2509 6058 6068 6080 2613 2628 2750 2904 2905 2946 6526 6533 2989 3167 3212
theirself$	3548 3550 3582 3583 36 3585 3586 3587 3588 3589 3590 43 6904 6905 3594 3595 7079 3826 3827 3828 7170 3925 7373 7374 7376 4083 4084 4085 4086 4087 4088 4089 4090 4092 4093 7408 7409 7422 4119 4120 4121 4122 7435 7436 7437 7438 7439 7440 7441 7442 7443 7444 4137 4138 4139 4140 7453 4198 4202 655 7517 7518 7519 7520 7521 7522 7523 7524 7525 7526 7527 7528 4217 4218 7531 7532 7533 7534 7535 7536 7538 7539 7540 7541 7742 7914 7915 7916 7917 7918 7919 7920 8087 8088 8089 8090 8091 8092 8093 8094 8095 8096 8097 8098 8099 8100 4790 8103 8104 4793 8111 5579 6132 6157 6158 6373 6374
theirselves$	3548 3550 3582 3583 36 3585 3586 3587 3588 3589 3590 43 6904 6905 3594 3595 7079 3826 3827 3828 7170 3925 7373 7374 7376 4083 4084 4085 4086 4087 4088 4089 4090 4092 4093 7408 7409 7422 4119 4120 4121 4122 7435 7436 7437 7438 7439 7440 7441 7442 7443 7444 4137 4138 4139 4140 7453 4198 4202 655 7517 7518 7519 7520 7521 7522 7523 7524 7525 7526 7527 7528 4217 4218 7531 7532 7533 7534 7535 7536 7538 7539 7540 7541 7742 7914 7915 7916 7917 7918 7919 7920 8087 8088 8089 8090 8091 8092 8093 8094 8095 8096 8097 8098 8099 8100 4790 8103 8104 4793 8111 5579 6132 6157 6158 6373 6374
them	5658 5666 9016 9018 9020 9022 2166 2167 9077 9085 5791 9103 5794 5795 5830 2300 9163 9164 9186 9190 9198 5904 9264 9267 6632 6638 6657 6772
them$	6863 6864 6925 3714 3721 7168 3857 3859 3861 7221 7224 7263 7264 7265 7266 7267 7268 7269 7270 4091 4100 4101 7435 7436 7437 7438 7439 7440 7441 7442 7443 7444 7588 7592 7593 4286 4343 4370 4449 968 4541 4542 4543 4544 4545 4657 4719 8164 8246 1401 1402 5121 5130 5136 5148 8464 8483 5187 5306 5307 5411 5412 5413 5414 5415 5416 8735 5463 5484 8826 8827 8828 8829 8830 8831 5520 8884 8885 8908 8909 5600 2170 2216 9106 9118 9150 9193 2349 5916 5957 6279 6491 6526 6527 6533
themself$	3548 3550 3582 3583 36 3585 3586 3587 3588 3589 3590 43 6904 6905 3594 3595 7079 3826 3827 3828 7170 3925 7373 7374 7376 4083 4084 4085 4086 4087 4088 4089 4090 4092 4093 7408 7409 7422 4119 4120 4121 4122 7435 7436 7437 7438 7439 7440 7441 7442 7443 7444 4137 4138 4139 4140 7453 4198 4202 655 7517 7518 7519 7520 7521 7522 7523 7524 7525 7526 7527 7528 4217 4218 7531 7532 7533 7534 7535 7536 7538 7539 7540 7541 7742 7914 7915 7916 7917 7918 7919 7920 8087 8088 8089 8090 8091 8092 8093 8094 8095 8096 8097 8098 8099 8100 4790 8103 8104 4793 8111 5579 5965 6132 6157 6158 6373 6374 6687 6709
themselves$	3548 3550 6863 6864 3582 3583 36 3585 3586 3587 3588 3589 3590 43 6904 6905 3594 3595 7079 3826 3827 3828 7170 3925 3958 7373 7374 7376 4083 4084 4085 4086 4087 4088 4089 4090 4092 4093 7408 7409 7422 4119 4120 4121 4122 7435 7436 7437 7438 7439 7440 7441 7442 7443 7444 4137 4138 4139 4140 7453 4198 4202 655 7517 7518 7519 7520 7521 7522 7523 7524 7525 7526 7527 7528 4217 4218 7531 7532 7533 7534 7535 7536 7538 7539 7540 7541 7739 7742 1003 7914 7915 7916 7917 7918 7919 7920 8087 8088 8089 8090 8091 8092 8093 8094 8095 8096 8097 8098 8099 8100 4790 8103 8104 4793 8111 8125 8764 5579 5965 6132 6157 6158 6373 6374 6687 6709
therap	5969 9292
therapist$	9281 9291
therapy$	9282 6719 6720 6739 6818
there$	6936 4043 7361 1530 1531 5718
these$	3718 3993 3997 7590 7594 815 1028 1334 1338 1344 8410 1563 8483 5383 5411 5412 5413 5414 5415 5416 5467 5469 5476 5486 5487 8826 8827 8828 8829 8830 8831 8884 8885 8908 8909 5600 2368 2678 2686 6491 2946 6526 6527 6533 3038 6638
they	8966 8999 2166 2167 2210 2220 5830 2300 9163 9164 9186 9190 9198 5904 2368 9264 6657
they$	3648 4026 4030 4031 4056 605 800 4348 801 7661 802 803 7894 8405 8406 8407 8408 8409 5104 5105 5106 5108 5263 8579 5758 5768 5788 2288 2349 5902 5916 5962
thick$	1352 2836 2852 2889 2895 3338
thickset$	2848 3352
thief$	7725 7726 7727 6233 6234
thieves$	7725 7726 7727 6233 6234
thieving$	7751
thigh$	9286
thighs$	9286
thin$	4903 2848 2866 2870 3353
thing$	8658 8659 8660 8661 8662 8664 8665
things$	7133 7259 4162 8040 8106 8143 8144 5523 5609 5632 2525
think$	7547 1092 1093 1094 1095 1096 1097 4799 5277 8590 8591 8592 8593 2301
thinking$	6498
thinks$	1092 1093 1094 1095 1096 1097 5277 8590 2301
thinnest$	1386 2894
third$	1344
thirteen$	1120 1121 1122 1123
thirties$	7288
thirty$	7286 7288 454 1087 4645 7980 7984 7985 7986 7987 7988 7989 7990
this$	3735 7190 3991 4241 1003 1344 8483 8523 5306 5307 5411 5412 5413 5414 5415 5416 8735 8826 8827 8828 8829 8830 8831 8884 8885 5574 5609 5632 5761 2663 2746 2845 6491 6525 6526 6527 6533 3041
thoroughly$	2940
those	9077 5903 6632
those$	7640 815 1028 1334 5729 9085 5799 9115 9146 2686 6491 3038
though$	151 3700 7215 7216 7217 7218
thought$	3602 3603 3604 3605 3606 3609 7330 7492 7493 847 961 8559 8575 8580 5277 8590 8591 8592 8593 8594 8595 8596 8697 8698 8699 8700 8701 8702 8703 8704 8705 8706 5395 5396 5397 5398 5399 8838 8949 2188 2299 2396
thoughtless$	8671 8672
thoughts$	2418
threadbare$	2907
threat$	4387 840 4389 4390 4391 4392 4393 4394 4395 4396 4397 4398 7711 7712 4401 4402 5787 2240 3037 3114
threatening$	2747 3336
three	9016 5830 2300 9163 9164 9186 9190 9198 5904 9264 6657
three$	4286 7749 1400 8260 8261 8262 8263 8264 8265 5121 5136 5552 3038 3209 3285
thresholds$	8861
threw$	40 694
thrill$	3598 51 7604 7630 2641
thrills$	7610
thrive$	565
thrived$	565
thrives$	565
thriving$	565
throats$	8507
throug	5771 6104 3009 3073 3078
through$	224 7773 4803 4804 4932 8436 8484 8489 5557 2593 2996
throw$	40 694
throwed$	40
throwing$	40 694
thrown$	40 694 8343 2517 2518
throws$	40 694
thug$	3324
thuggery$	3324
thuggish$	3324 3336
thugs$	7745 7746 7747 8910 9070 6512 3324
tic$	3190
tick$	2954
ticking$	2694 6503
tidy$	2870
tied$	2189 5848 6440
ties$	806 6204
tight$	5003 5586 2889 2907
tightly$	1382
tights$	6450
tiktok$	380 3928 381 3929 382 3930 383 3931 384 3932 7245 7246 7247
time	6023
time$	3685 7091 7155 7553 4331 4333 4364 4412 4447 7966 8386 8387 8496 8497 8498 8511 8519 9030 2398 2693 6486 6543
timed$	9102
timekeeping$	6183
timeline$	5856
times$	6993 6995 6996 7000 8512
timeta	5872 6035
timetable$	9184 9335 9347 6038
timetables$	9184
timewaster$	6233
timewasters$	6233
timid$	5585
tiny$	2907
tip	3130
tip$	2243
tipoff$	6678
tipoffs$	6678
tipped$	2243
tipping$	2243
tips$	2243
to	2359 6556
to$	3607 3611 7024 7070 3778 3787 3809 3840 3872 3873 3874 3876 3907 3915 3919 3981 3982 3983 3984 3985 3988 4007 4011 4094 7457 4159 7494 4235 4305 4313 4316 4318 4324 4354 4388 4454 4457 4471 4490 4549 4572 4580 4595 4596 4598 4745 4782 8200 5012 8328 8329 8330 8332 8350 8370 5068 5069 5102 8472 8485 5243 5244 8589 8601 8602 8603 5304 5305 8636 5410 1899 5456 5511 5575 8897 5587 5588 8935 5624 5659 5664 5668 2124 5698 5703 2162 5717 5722 5733 5736 5737 5764 5777 5778 5786 5809 5820 5837 2298 2310 2316 9183 2337 5900 5912 5956 5963 5967 9284 5982 5990 5995 9325 6030 6085 9419 6112 2571 6181 6182 6469 6471 6474 6490 6492 6526 6539 6554 6555 6629 3125 6840
toarso	9160
toburg	9160
tocrim	9160
todama	9160
toddler$	6009
todeal	9160
todiso	9160
toe$	8271 8295 8296 8297 4986 2658
toerag$	3326
toerags$	3326
togang	9160
toing$	5900
tokenistic$	2655 3362
told$	6987 6988 132 133 134 141 142 143 144 145 146 147 148 149 7019 7020 7021 7135 7136 3834 7335 7342 4170 8358 8364 8369 8372 8378 8447 8448 8449 8450 8451 8466 8467 8468 8469 8470 5215 5216 5219 5354 5355 8732 2169 2321 5921 6061
tolerance$	6624
tone$	8239 6424
tones$	8239 6424
too$	3711 189 4587 4588 8023 1315 1316 1317 5536 5537 5538 5539 5584 2037 2038 5625 2804
tooffe	9160
took	3197
took$	52 82 259 260 377 457 7508 656 5296 1759 5316 5325 5329 5330 5331 5332 5333 5334 5335 1837 2425 2427 2454 2587 2623 6172
toolki	6620
tooth$	6427
toothless$	3363
top	9175 5881
top$	7276 8273 8290 8291 8292 9105 9146 2325 9193 9215 6450 6455 6461 3038 3043 3045
topless$	3936
tops$	8273 8290 8291 8292 8314 8315 6450 6455 6461
torment$	793 2647
tormented$	793 2647
tormenting$	793 2647
torments$	793 2647
tormentted$	793 2647
tormentting$	793 2647
torn$	2900 2907
torobb	9160
tos$	5900
toshoo	9160
toss$	8684
tostab	9160
tosupp	9160
total$	1490 2058 2945
totally$	2937 2940
tothef	9160
touch$	7024 8435 8744
touched$	6898 3730 7298 8188
touching$	7319
tough	2322 3115
tough$	909 910 911 912 913 914 1208 1209 1210 1340 5870 2870 3077 3347
toughe	2322 3078
tougher$	1330 1331 1332 1333 5870 3077
touret	3149
tourette$	6697
tourettes$	6697
toward	2231 2297 3073
towards$	3876 4305 4313 4316 4318 4324 7735 4490 4546 9044 6788
town$	5811 5857
toxic$	810 811 812 2673 3338
trace	8990 2142 9013 3118
trace$	9025
traced	9211
traced$	9196 9225
traces$	9025
track	2142 9095 2366
track$	5688 9015 9025 9029 5819 5851 2304 2366 6649
tracke	2142 9004 5719
tracked$	9026 9031 5851 2304 9225 3016
tracki	2142
trackie$	6450
trackies$	8290 8291 8292 1451 8312 6450 6455 2918
tracking$	5851
tracks	2142
tracks$	9025 5851
tracksuit$	8290 8291 8292 8302 6450 6452 6455 3357
tracksuits$	8290 8291 8292 8293 8294 8299 8300 8301 8302 8304 8312 6450 6452 6455 6609 3357
trade$	402 411 3959 412 413 414 415 416 504 2610
traded$	402 411 3959 412 413 414 415 416 504 2610
trader	2132 5917
traders$	8969 5680 9229 2379 9242
trades$	402 411 3959 412 413 414 415 416 504 2610
trading$	402 411 3959 412 413 414 415 416 504 2610
traffic$	345 346 347 2597 6570
trafficced$	345 346 347 2597
trafficcing$	345 346 347 2597
trafficed$	345 346 347 2597
trafficing$	345 346 347 2597
trafficking$	345 346 347 2597
traffics$	345 346 347 2597
trail	2407
trail$	2163 5955
trailed$	2163
trailing$	2163
trails$	2163
trainer$	6450
trainers$	7048 7049 7263 7264 7265 7266 7267 7268 7269 7270 7275 7278 7636 8290 8291 8292 8293 8294 8299 8300 8301 8302 6450 6455
training$	6115 6129
tramad	6002
tramadol$	9314
transactional$	2614
transfer$	6780
transmitted$	6725
transplant$	9311
trap$	2699
trapstar$	3356
trauma$	9394 3191 6758
traumatic$	6695
travel	9226
travel$	7121 7122 7123 7300 2623 6172
traveled$	2623 6172
traveling$	2623 6172
travelled$	2623 6172
traveller$	1366 4920
travelling$	7147 7300 2623 6172
travels$	2623 6172
trawl	2153
trawl$	2313 6583 3418
trawled$	2313
trawles$	2313
trawling$	2313
trawls$	2313
treat$	2050 2051 2177
treate	2340
treated$	2050 2051 5759 2215 5971 2447 6003 3143
treating$	2050 2051
treatm	6731
treatment$	9282
treats$	2050 2051
treatted$	2050 2051
treatting$	2050 2051
trendy$	2907
trial$	6829
tricks$	8388
tricky$	909 910 911 912 913 914 7851 7852 7853 7854 7855 7856 7857 6302
tried$	5025 5027 5028 8400 8448 8449 8450 8451 8568 5260 8949 6496
tries$	8438 8460 8461 8462 8463
trip$	7319
trips$	7319
troubl	5950
trouble$	6910 6911 7178 4064 4065 7378 7379 7380 7381 7388 7425 7426 7427 584 7606 7610 7617 7751 7882 5098 8411 5100 8504 5290 8608 8609 8610 9238 9262 2496 2525 6174 6188 2665 2666 2667 6291
troubled$	8575 8580 5277 8590 8591 8592 8593 8594 8595 8596 5291 8629 2742 2845
troublemaker$	3325
troublemakers$	7882 3325
troublemaking$	3325
troublesome$	4363 3338
trousers$	1451 2918
truancy$	3315
truant	3526
truant$	7090 7152 7725 7726 7727 8499 8500 8501 6233 6234
truanted$	3315
truanting$	3315
truants$	7725 7726 7727 6233 6234
true$	1908
trust$	7769 8353 8359 8373 8401 8402 8403 8404 8414 8480 8481 8482 5263 5268 5269 8889 8920 5635 2091 6472 6480 2989 2998
trusted$	7345 7346 7347 7357 4808 1279 8466 8467 8468 8469 8470 8682 8683
trusting$	8352 5171
truth$	4163
truthful$	4160 7473
try$	5025 5027 5028 8353 8359 8373 8400 8438 8480 8481 8482 8493 6472 6480 6496
trying$	8480 8481 8482 9153 6480 6498
tryings$	9153
tubby$	3353
tuberculosis$	3508
tuitio	6037
tuition$	9349
tumour	5964
tumour$	9276
turf	5827
turf$	9139
turkish$	1366 4920 6445
turn	9263
turn$	328 329 4237 4239 695 1440 1449 1466 1467 5026 5044 5050 5055 5064 8379 8380 8438 5133 1952 1958 1959 1960 8900 9233 5922
turned$	328 329 695 4907 4912 1441 1450 1466 1467 5026 5030 8346 8347 8348 8349 8448 8449 8450 8451 1952 1958 1959 1960 1989 8950 6528
turning$	328 329 695 1466 1467 1952 1958 1959 1960
turnned$	328 329
turnning$	328 329
turns$	328 329 695 1466 1467 5026 5099 8438 8460 8461 8462 8463 1952 1958 1959 1960
tutor$	7047 4381
tutors$	7047
twelve$	1120 1121 1122 1123
twenties$	7288
twenty$	7286 7287 7288 454 455 1087 4645 1116 7980 4669 7982 7984 7985 7986 7987 7988 7989 7990 6358
twice$	3973 7291 8045 9284 3223
twists$	6437
two	9016 5830 2300 9163 9164 9186 9190 9198 5904 9264 6657
two$	3850 7749 1400 8260 8261 8262 8263 8264 8265 5372 5552 2349 2762 2782 3038 3209 3285
twoc	6120 3311
twoc$	9432 6859
ugly$	2809 3353
ultimately$	77
unable$	108 671 672 673 674 675 677 704 923 924 925 926 927 2446 2482 6488
unacceptable$	7793 7794 7795 7796 7797 7798 7799 7800 7801 2747 3362
unacceptably$	3362
unacco	3263
unaccompanied$	6811
unambitious$	3338
unanswered$	6542
unauthorised$	3229
unbearable$	7656
uncaring$	3338 3362
uncle	9357 6056 9370 9377 6103
uncle$	2492 9368
unco$	2738 2953
uncomfortable$	9266
unconscious$	3500
uncontrollable$	2742 6488 3338
uncooperative$	3334 3362
uncorr	2114
uncorroborated$	5662
under	5771 2431 3290
under$	398 817 4932 1661 1684 5551 5979 2435 6110 2563 3028 3132
underage$	2604 2611
undercover$	3378
underdressed$	3353
undermine$	2636
undermined$	2636
undermines$	2636
undermining$	2636
underpass$	7370 7371 7372
unders	2280
understand$	117 118 194 7547 4244 4245 4246 4247 4248 4249 4250 4251 4252 4253 4254 4255 8202 8401 8402 8403 8404 2157 2321 2433
understanding$	4789 1242 1243 4792 6518
understands$	2321 2433
understood$	194 8522 2188 2299 2396
undert	2141
undertaken$	7015 8685 8686 8687 8688
underweight$	6734 3353
underwent$	3489
undesirable$	7637 7638 7639 2645 2742
undesirables$	7637 7638 7639
undisciplined$	3338
undoubtedly$	1654 6489 3360
unempl	9369
unengaged$	3334
unfair$	8671 8672 8754
unfazed$	3347
unfit$	1898
unforgivable$	3362
unforgivably$	3362
unfounded$	2652
ungovernable$	3338
ungrateful$	3338
unhealthy$	3632 810 811 812 2590 2673
unheeded$	6542
unhelpful$	3362
uniform$	8269 6448 6450
uniforms$	8269 6448 6450
uninterested$	2931 6488 3338 3362
unironed$	2900
unit	5670 5686 5821 9290
unit$	5263 5268 5269 8889 8920 5635 8972 8980 8982 8987 8988 8989 5678 5679 8998 5713 9068 9133 9152 5841 9165 5868 9200 9222 5943 9304 9344 9363 9428 6769
units$	8972 6629
unkempt$	1366 4920 3353
unkind$	8671 8672
unknow	9004
unknown$	3941
unlawful$	7181
unless	9204
unless$	7352 7355 7356 2250
unlikeable$	3338
unlovable$	2742
unmanageable$	7793 7794 7795 7796 7797 7798 7799 7800 7801 2742 6291 3338
unmotivated$	3338
unnecessary$	3600
unnerve$	4852
unopened$	6542
unpaid$	2578
unpleasant$	9266 3338
unpredictable$	7793 7794 7795 7796 7797 7798 7799 7800 7801 2747 3336
unprepared$	2923
unprofessional$	3362
unprofessionally$	3362
unquestionably$	3360
unreachable$	6488 3334
unread$	6542
unreasonable$	8671 8672
unreliable$	6488 3338 3362
unrepentant$	3338
unresponsive$	3334
unruly$	2663 2742 2747 2845 3338
unsafe$	6860 6861 6894 3632 7181 4323 9402 2588 2590
unsavoury$	7637 7638 7639 2742
unshockable$	3347
unsolved$	5879
unstable$	6326 6327 3338
unsubstantiated$	2652
unsuitable$	7640 2645
unsupervised$	2793
unteachable$	2742
untidy$	1366 4920 2890
until$	9023 2250 6847
unto$	4427 4430
untrue$	8527
untrustworthy$	6488 3338 3362
unusual$	2870
unusually$	2812
unwanted$	4073 4625 4628
unwashed$	2890 2900 3353
unwell	9401 6098
unwell$	9410
unwilling$	667 671 672 673 674 675 677 706 923 924 925 926 927 2039 2923 6485 6488
unwillingness$	3762 215 216 217 218 219 220 923 924 925 926 927
unwise$	65 66 3632 6956 6957 6958 6959 597 2590 2633
up$	6903 6954 7108 309 310 311 312 313 3971 4109 4201 7549 4342 7655 880 4517 4518 7836 1003 4607 4632 7946 4647 4648 7996 8015 4711 4728 8105 8176 4889 8225 8243 8275 4988 4989 4997 4998 8319 5008 5009 8355 8356 8361 8362 8366 8367 8375 8376 8383 8384 8385 8444 8445 5194 8529 8748 5445 5457 8774 5501 5504 5505 8853 5550 5765 5780 9148 9151 9193 9209 9355 9372 9374 2564 6297 6386 6454 6468
update	2352
update$	2127 5900
updateing$	2127 5900
updates$	2127 5900
upon$	4061 4062 5887
ups$	7956 7975 8002 8114
upstream$	6666
urchin$	3324
urchins$	3324
urgency$	8916 8917 8918 8919 6541
us$	7146 7221 7224 7471 7555 7891 8151 8159 8160 8161 8162 8163 5463 2315
use	2228 2297 2529
use$	6953 7024 7090 7119 505 506 507 4134 635 7547 8353 8359 8373 5168 2120 2329 2392 2394 9308 6472
used	2297 2441
used$	6898 7338 505 506 507 635 900 1232 1988 2123
useful	2297 3009
useful$	8981 2264 2394
useless$	2932 3338 3362
user$	7716
userna	5872
usernames$	9184
users$	7716 9411
uses	2228 2441
uses$	505 506 507 2392
using	2228 2441 2529
using$	7010 505 506 507 901 2392
usual$	5592 2671
usually$	1452
utter$	1490 2059
utterly$	5242 1945 2937 2940
vaccin	3496
vain$	3338
valium	6002
valium$	9314
valuab	3009
value	6556
value$	2120 2394 3080
values$	7872 6334
van$	6563
vandal$	7725 7726 7727 6233 6234 3324
vandals$	7725 7726 7727 6233 6234 3324
vans$	6563
vape$	7048 7049 7275 7278 7646 9302
vapes$	7048 7049 7263 7264 7265 7266 7267 7268 7269 7270 7275 7278 7646 9302
variable$	7788 7789 7790 7791
vehicl	9024
vehicle$	2178 6120 3022 3029
vehicles$	2178
ventured$	7357
verbally$	2758
vermin$	8910
versed$	4659
very$	3702 3710 1179 4969 5255 2804 2812 2829 3186
vest$	6450
vests$	8308 8309 8310 6450
vicious$	3336
victim$	4264 820 4385 838 7804 8140 8141 8142 2533 2785
victimisation$	6891 6892 6893 7419 7420
victimise$	2052 2053 2054 2055
victimised$	2052 2053 2054 2055
victimises$	2052 2053 2054 2055
victimising$	2052 2053 2054 2055
victims$	557 7556 7557 7558 7559 7560 7561 7562 7563 7564 7565 7566 7567 7610 819 4385 838 7804 8140 8141 8142
video$	7248 3963 3964 417 418 8188 9014 9127
videos$	7248 3963 3964 417 418 8188
vietnamese$	1366 4920
view$	9045 6532
viewed$	843 959
views$	6532
village$	7699 7700 7701 7702 7703 7704 7705 7706 7707 7708 7709 7710 7713 7714 5479
vindictive$	3336 3338
violen	9072 9273 9369 9398 9401
violence$	7174 7188 4064 4065 7751 989 990 7882 5821 5840 2293 9154 9155 5853 2307 5864 2320 2324 5888 5910 2376 2395 2496 6174 6204 3064 6806 3259
violent$	7793 7794 7795 7796 7797 7798 7799 7800 7801 7882 2674 2747 3043 3336
virtually$	1135 4683 1136 1137 1138 1139 1142 1143 1144 1145 1204 1205 2813 2823
visibility$	9141
visible$	5870 6441 3121
visit	2529 6620 6627
visit$	4568 8838 9076
visited$	8732 8949
visiting$	7010 7147
visitor$	9281
visits	2526
visits$	4568 9005
visual$	3162
visually$	3200
vital$	5552
vitiligo$	3355
vodka	5968
vodka$	9280
voice$	6532
voices$	6532 6704 6705 6706
volatile$	7793 7794 7795 7796 7797 7798 7799 7800 7801 2747 3336
volition$	7067 7316 7317 6171
volume	2259
volumes$	5433
voluntarily$	7316 7317 6170 6171
vomit$	9277
vomited$	3205
vomiting$	3205
vomits$	3205
vote$	300 301
voted$	300 301
votes$	300 301
voting$	300 301
voucher$	7275 7278
vouchers$	7275 7278
vulnerabilities$	4148 601 602
vulnerability$	7419 4148 601 602 7556 7557 7558 7559 7560 7561 7562 7563 7564 7565 7566 7567
vulnerable$	6862 6894 4759 4760 4761 8140 8141 8142 8179 8180 8181 6379 2845
wag$	2601
wagging$	2601
wags$	2601
waited$	6528
waitin	2439
waiting$	4421 2422 2443 2451 3171
walk	9226
walk$	3746 3765 3815 7325 7326 7327 7328 7329 7458 1439 1448 1882 1883 8900
walked$	3830 4025 4032 4166 1439 1448 1882 1883 6064 6528
walking$	7010 7147 1439 1448 1882 1883
walkked$	1439 1448
walkking$	1439 1448
walks$	1439 1448 1882 1883
wall$	5865
wannabe$	2657 3324
wannabes$	3324
want	5683 2176
want$	7238 7239 4226 4227 4228 4229 4353 7994 8112 4841 4842 4843 1471 8401 8402 8403 8404 8420 8421 8422 8438 5202 1756 8689 8981 9153 2419
wanted$	3742 7414 1471 8522 1757 5381 5382 1835 1836 2134 2419 2560 2576
wanting$	6514
wants$	7238 7239 8112 1471 8420 8421 8422 8438 5202 9153 2419
ward	9290
warden	5675 5676 5677 2130 2131 2132 2165 5716 5917 2373
warden$	2108 8969 8987 8988 8989 5678 5679 5680 2162 5713 9028 2272 2303 9229 2374 2379 2380 9242 5932 2399
wardens$	7654 7884 7885 2108 8969 8987 8988 8989 5678 5679 5680 2162 5713 9028 2225 2272 2303 9229 2374 2379 2380 9242 5932 2399 6196
warn$	2243
warned$	6987 6988 3677 130 131 132 133 134 135 136 137 3686 139 140 141 142 143 144 145 146 147 148 149 7019 7020 7021
warning$	6984 7017 7018 7583 7584 7585 7586 7587 1984 1985 1986 1987 8864 8865 8884 8885 9114 6031 6197 6532 6533 3024 6835
warnings$	6984 7017 7018 7583 7584 7585 7586 7587 1984 1985 1986 1987 8864 8865 8884 8885 9114 6197 6532 6533
warran	5946
warrant$	1285 1286 1287 9082 2334 9258 6617 3416
warrants$	2334 6617 3416
wary$	6884 3574 3575 3576 3577
was	2215 5945 3155
was$	3644 129 138 212 213 332 3976 546 547 741 742 743 813 855 856 857 858 859 860 861 862 863 864 916 4476 4481 952 976 977 978 979 980 981 1131 1135 4683 1136 1137 1138 1139 1142 1143 1144 1145 8204 8207 1358 4975 1452 1476 5034 5202 1693 1694 5360 8707 5407 5442 1946 5531 5532 5567 2027 2028 8928 2075 8951 5714 5731 5797 5901 5923 2423 2625 2679 2681 2685 2728 2732 2743 2744 2754 6394 6440 2964 2988 6587 3104 3163 3168 3174 3175 3186 3202 3223 3225 3226 3260 3264 3274 3282 3284 3285 3289
wash$	1995
washed$	1995
washes$	1995
washing$	1995
waste$	693 2995
wasted$	693 2995
waster$	7724 3324
wasters$	7724 3324
wastes$	693 2995
wasting$	693 2995
watch	2407 3025
watch$	8290 8291 8292 5688 9015 2163 9029 9076 2291 5851 9233 5955 2536 6450 6455 6649
watche	5719
watched$	8738 8739 9017 2163 9031 5851 9181 9225 2536
watches$	8290 8291 8292 6450 6455
watching$	2163 5851 2536
watchlist$	6573
watchlists$	6573
watchs$	2163 5851
water$	6072
wave$	6650
wavy$	2890
way$	20 6913 4585 4972 1425 1426 1427 8311 5004 5005 5093 8822 2036 9255 6136
ways$	6913 7137 7893 7971 8040 8388 8495 6136
wayward$	2742 6291 2845
we	2132
we$	5116 5117 5119 5120 5180 5181 5182 2033 5680 2225
weak$	4432 7788 7789 7790 7791 932 1911 1912 1913 1914 8879 8880 8881 8882 5585 2065 2767 2768 2975 3012
weaker$	4373
weaned$	2453
weapon	8965 8975 9048 9173 2327 9433
weapon$	7134 9035 9055 9056 9432 3108
weapons$	7132 7174 2125 9035 9055 9056 5875 3108 3413
wear	2569
wear$	7325 7326 7327 7328 7329 1383 1407 1413 1414 1415 1416 1417 1418 1419 1420 1421 1422 2891 2902
wearing$	7147 1383 1407 1413 1414 1415 1416 1417 1418 1419 1420 1421 1422 9214 2569 2891 2902
wears$	1383 1407 1413 1414 1415 1416 1417 1418 1419 1420 1421 1422 2891 2902
weary$	6348
weed	6128
weed$	7048 7049 7132 7208 7209 7210 7263 7264 7265 7266 7267 7268 7269 7270 7275 7278 7646 9019 5989 9302 9313 9440 6145
week$	8496 8497 8498 6038 6543 6820
weekend$	8496 8497 8498 9280
weeks$	6543 6820
weigh$	1276 4825 4826 4827
weighed$	3499 3502
weighs$	3502
weight	5969 5996 9309
weight$	9281 9308 6735
welcome$	2631
welcomed$	2631
welcomes$	2631
welcoming$	2631
welfare$	6870 3559 6914 6915 6916 6917 6918 6919 6920 6921 6924 7516 7517 7518 7519 7520 7521 7522 7523 7524 7525 7526 7527 7528 8136 8137 8138 8139
well$	7014 7022 7023 7777 1025 1026 1038 1081 1111 1237 1258 1261 4817 4818 4819 4820 4821 4822 4823 1359 1364 2850 2863 2871 6449
wellbe	5996
wellbeing$	6870 6914 6915 6916 6917 6918 6919 6920 6921 6924 7511 7512 9308
went$	6989 7009 324 325 326 327 328 329 358 359 360 3922 378 379 460 461 462 7368 7369 750 774 790 791 1004 1005 1006 1439 1448 2009 2434 2555 2564 2622 2623 6172 3262
were	9004 2215
were$	3644 3651 129 138 3707 212 213 332 3976 546 547 7498 741 742 743 813 855 856 857 858 859 860 861 862 863 864 916 952 976 977 978 979 980 981 7888 1131 1135 4683 1136 1137 1138 1139 1142 1143 1144 1145 1339 1358 4933 1452 1475 5034 5144 5145 5202 1693 1694 8707 1946 5532 5567 2027 2028 2075 8951 5714 5731 5790 5901 6099 2625 2679 2681 2685 2728 2732 2743 2744 2754 6394 6440 2964 2988 6587 3104 3223 3264 3274 3282 3289
west$	1376
wet$	2440
wets$	2440
wetting$	6730
what$	3699 7190 7321 4102 4103 575 583 7470 640 641 7892 4582 7898 8143 8144 8862 8884 8885 5839 5883 2354 6177 6180 6533
whatever$	7506 8106 8123 1477 1478 1479 1480 1571 1572 5883
whatsapp$	380 3928 381 3929 382 3930 383 3931 384 3932
whatsoever$	8707
wheel$	8760
wheelc	6098
wheelchair$	9410 3458
when	6565
when$	3926 3927 7470 8203 8925 9023 9030 5816 6753
whenever$	3926 9023
where	6565
where$	6886 6887 6888 6889 7470 8203 2175 5816 5852
wherea	5690 2294 5842 5843 2365
whereabouts$	9002 9003 5913
which	6556 6565
which$	8203 9042 9156 9163 5863 5914
while$	8740
white$	8190 1344 1366 4918 1379 4948 4949 4950 1403 1435 2844 2845 2867 2874 6450 2907
who	8965 8986 9042 9156 9163 5863 5914 6565
who$	6886 6887 6888 6889 3974 3975 591 604 7470 7629 7641 7888 8204 8207 2136 5687 5693 2170 2195 2206 5757 2216 5816 5817 5852 9168 5896 2353 5903 2357 5915 9241 5935 9249 5948 6394 3112
whoever$	5903
whole$	5489 5491 2663
wholly$	2937 2940
whom	9156 9163 9175
whom$	6886 6887 6888 6889 7470 8996 9066 2216 5852
why$	598 599 7470 642 643 644 645
wicked$	2672
wider	2179
wider$	5727
wife$	9353 9388 9413
wild$	2663 2672 6261 6262 6263 6291 2868 2890 3338
wilful$	3362
wilfully$	374 2992 3362
will	2359
will$	671 672 673 674 675 677 707 727 1227 1251 1263 1266 1299 1491 1493 1494 1495 1496 1497 1498 1499 1503 1504 1505 1506 1507 1508 1509 1519 1523 1524 1525 1533 1534 1535 1536 5092 8416 8417 8418 8419 5123 8442 1583 1584 1585 1586 1587 8452 1598 5175 5176 5179 5202 8516 8517 1665 1666 1679 5669 2124 5703 2162 5784 2298 2337 5945 2924 2927 2929 2941 3125
willed$	6315
willing$	182 183 188 272 273 274 646 647 648 5016 5018 5020 8333 8334 8335 8336 2116 2621
willingly$	7316 7317 458 6170 6171 2624
willingness$	7082 5160 8473 8474 8475 8476 8477 8478
win$	4552 8458 5147
wind$	794 795 5072
winding$	794 795
winds$	794 795
winter$	7194 7195
wiry$	2848
wisdom$	4680 1133
wise$	3652 1032 1033 1083 1340 6344 6349 6350 2808 2824
wiser$	3632 1029 1030 1031 1074 1083
wish$	5160 8473 8474 8475 8476 8477 8478 9153
wished$	2419
wishes$	2419 6532
wishs$	9153
wit$	8673 8674 8675
with	9107 6121 3078
with$	6932 7015 7094 7097 7102 7153 3849 3862 3866 7256 3945 3948 3977 3989 3990 3994 3996 3998 4000 7320 4081 4082 7472 4325 4328 4338 4339 7652 4354 7770 7774 7785 7786 7792 4546 7862 1009 7880 4569 4572 1042 4794 4795 4796 8204 8207 1383 1395 1396 1397 1398 1442 8371 8415 8486 1844 8874 5659 5684 9005 5728 9044 9205 2428 6045 9367 6093 2572 6131 6192 2784 2891 2898 6552 6629 6676 3137 3198 3220 6801 6836
withar	9160
withbu	9160
withcr	9160
withda	9160
withde	9160
withdi	9160
withdrawn$	5892
withga	9160
withheld$	614 615 6540
withhold$	614 615
withholding$	614 615
withholds$	614 615
within$	4384 7697 7698 4537 4762 5960
withof	9160
without$	61 3851 875 8087 8088 8089 8090 8091 8092 8093 8094 8095 8096 8097 8098 8099 8123 8129 8130 8131 8132 8133 8134 8135 1310 1529 1532 5101 1615 1845 1846 5419 1978 1979 2474 2935 2936 2950 2972
withro	9160
withsh	9160
withst	9160
withsu	9160
withth	9160
woeful$	2065 3362
woefully$	3362
wolves$	7745 7746 7747
woman	6123
woman$	7952 1098 4651 7967 8001 8006 1151 4702 8021 8022 1175 8037 8038 8039 8043 1186 1187 8065 9405 9435 6361
women$	7699 7700 7701 7702 7703 7704 7705 7706 7707 7708 7709 7710 7713 7714 7952 7955 1098 4649 7972 7974 7991 7999 8006 8007 1148 8021 8022 1186 1187 1206 8117 8272 8322 6358 6361 6371
wont$	1505 1506 1507 1508 1509 2924
wool$	6366
woolly$	3362
word$	8838 8867
wore$	7325 7326 7327 7328 7329 1383 1407 1413 1414 1415 1416 1417 1418 1419 1420 1421 1422 2891 2902
work	6620
work$	112 114 115 3703 7016 3789 7177 336 337 338 339 340 341 342 343 344 568 7547 7730 4458 4473 7839 4550 4591 8324 8353 8359 5059 8373 5103 8435 8480 8481 8482 8487 8722 2181 6126 6184 2763 6472 6480 6523
worked	2223
worked$	336 337 338 339 340 341 342 343 344 568 8466 8467 8468 8469 8470 9201 2565 6481
worker	9290
worker$	7047 7261 7471 7555 5263 5268 5269 5279 5280 8889 8920 5626 5635 6086 9426 6185 2999 6846
workers$	7047 7261 7471 4241 7555 7858 7903 7904 7905 5116 5117 5119 5120 5263 5268 5269 8889 8920 5635 6185
working$	336 337 338 339 340 341 342 343 344 568 4474 4766 8352 8480 8481 8482 9129 6480 6550 3240
works$	336 337 338 339 340 341 342 343 344 568 6481
workshop$	112 114 115
workshops$	112 114 115
workshy$	3338
world$	7971 2800 2801
worldly$	1083 1330 1331 1332 1333 2802 3343
worn$	7330 7345 7346 7347 7357 9012 5702 6440
worr	2448 2486 2548
worried$	4767 4768 4769 8082 8083 8084 4773 4774 5564 2098
worries$	7579 7580 7581 7582 6532
worry$	4767 4768 4769 8082 8083 8084 4773 4774 6532
worrying$	7793 7794 7795 7796 7797 7798 7799 7800 7801 2745 2747
worse$	4141 8115 8116 8835 8836 6376
worst$	7390 4104 2747 3043
worth$	7570
worthless$	3338
would$	488 4038 7351 492 493 494 495 496 502 4051 4060 4146 4193 807 865 7994 8014 1219 4772 1300 1492 1510 1511 1512 1523 1524 1525 5123 8452 1598 5202 8516 8517 1665 1666 5356 5357 5358 5669 2124 2925 2929 2941
wound$	794 795
wrap	9433
wraps$	7764 6145 6279
wreak$	2720
wreaked$	2721
wreaking$	2719
wreck$	2636
wrecked$	2636
wrecking$	2636
wreckked$	2636
wreckking$	2636
wrecks$	2636
wrist$	9286
wrists$	9286
writ	6790
write$	1966 2296 2366 9342 2704 2705
writing$	1969 2296
written$	1947 1968 2483
wrong$	3632 3633 3724 3800 3801 3802 7178 7628 7637 7638 7639 8012 8013 8671 8672 8754 8921 8922 5623 2590 2646
wrote$	1967
xanax	6002
xanax$	9314
y$	8034
year	6033
year$	3978 4002 4003 7692 4383 7696 4635 7957 4664 8074 1346 1349 1351 9341 6033 9345 6543 6820
years$	7696 7943 7944 7945 8008 8009 8010 8011 8046 8047 8048 8074 6543 6820
yet$	3689 2045 5615
yield	3009
yjs	6113
yjs$	9425 3298
yob$	3324
yobbish$	2747 3324
yobbo$	3324
yobbos$	3324
yobs$	7745 7746 7747 3324
yoi$	3542
yos	6113
yos$	9425 3298
yot	6113
yot$	9425 3298
young	6123
young$	214 262 799 4357 7805 4497 4498 7829 7830 7831 7832 7833 7834 987 988 4538 4637 4882 4883 4884 4885 4886 4887 1344 8204 8207 5111 5234 5384 5502 5503 5512 5560 5601 5603 5658 9020 9022 5711 2166 2167 5735 2210 9077 2220 9085 5791 5794 5830 2300 9163 9164 5873 9186 9190 9198 5904 9264 9267 9435 2611 2674 2677 2686 2725 6290 6336 2820 2844 3038 6632 6638 6657 3261
younger$	4373 7699 7700 7701 7702 7703 7704 7705 7706 7707 7708 7709 7710 7713 7714 6070 6144
youngers$	9064
youngster$	7805 7829 7830 7831 7832 7833 7834 6290
youngsters$	7805 7829 7830 7831 7832 7833 7834 6144 6290
youth	3049 3294
youth$	7805 7808 7829 7830 7831 7832 7833 7834 1344 8204 8207 8210 8211 2079 5674 2178 6113 2566 2674 6224 2677 6290 6393 2846 3038 3285 3294
youths$	7668 7805 7808 7829 7830 7831 7832 7833 7834 8204 8207 2178 6224 6290 2846 3349
yp	5658 5666 8999 9016 9018 9020 9022 5711 9024 2166 2167 9077 9085 5795 5830 2300 9163 9164 9186 9190 9197 9198 5904 9264 9267 2449 6004 2472 2494 6044 9387 6089 6090 2549 9412 9439 2582 3049 6608 6632 6657 6772
yp$	2651
yp1$	2650
yp2$	2650
yp3$	2650
yp4$	2650
yp5$	2650
yp6$	2650
yro$	3540
zero$	1612 5385 2993 3076
zits$	6446
