3537 3301 2574

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
(?:persons?|people|individuals?|subjects?|males?|females?|youths?) of interest
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
(?:to|can|could|will|might) flip (?:one of|him|her|yp\d+)
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
(?:robust|tough|firm|hard)(?:,? (?:and )?\w+){0,2} response(?! to (?:racis|bully|adults|the adults|exploit|men))
(?:email|tell|send|update|inform|report to|ring|brief|copy in)(?:s|ing)? (?:the\s+|our )?(?:police )?(?:analysts?|intelligence \w+|gangs? unit)
who (?:was|were|is|has been) seen(?=[,;]| where| with\b| by (?:officers|police|patrols))
what (?:they|he|she|each|members) (?:was|were|is|are) wearing
(?:prioritis\w+|target\w*|tackl\w+|remov\w+|arrest\w*|identify\w*|pursu\w+|know) (?:those|the ones|the people|who is|whoever is) at the top
(?:bring|bringing|brings|keep|keeping) (?:the others|YOUNG) (?:in|into|to) (?:line|heel|book|check)
who (?:commands|supplies|gives the orders|calls the shots|is expendable)
(?:group|gang|network) (?:is |are |to be )?disrupted(?=[.,;]|$)
(?:re-?)?offending (?:is |are |goes |comes |to be )?(?:down|cut|reduced|halved|falls?|drops?)(?=[.,;]|$| by| to| in| from)
(?:identif\w+|find|trace) (?:the )?(?:line holders?|suppliers?|upstream \w+)
map(?:s|ped|ping)? (?:out )?(?:the |their )?supply (?:chains?|lines?|networks?|routes?)
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
gangs?(?!(?:['’]s?)? (?:unit|team|desk))
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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 11 11 11 12 12 12 12 13 13 14 15 15 15 16 16 17 17 18 20 21 21 23 24 26 26 26 26 27 29 29 29 30 30 31 32 32 34 34 34 34 34 34 34 34 34 34 35 35 35 35 35 36 36 37 37 37 38 38 38 40 40 40 41 41 41 42 42 42 42 43 43 43 43 44 44 44 44 44 44 44 44 45 45 46 46 47 48 48 49 49 49 49 49 50 50 50 51 51 52 52 52 53 53 53 54 54 54 54 54 54 55 55 55 55 56 56 56 56 57 58 59 59 59 60 61 61 62 62 63 63 63 64 64 65 65 66 66 66 66 66 66 67 68 69 70 70 70 70 71 71 71 72 72 73 73 73 74 75 75 76 77 77 78 79 80 81 81 81 82 82 82 82 82 82 82 82 83 84 84 85 86 87 87 88 88 88 88 88 88 88 89 89 90 91 91 91 91 91 91 92 92 92 92 92 92 92 92 92 92 92 92 92 92 92 92 92 92 92 92 92 92 93 93 93 93 93 93 93 94 94 95 95 96 96 96 97 97 97 97 97 97 98 98 98 99 99 100 101 101 101 102 102 102 102 102 102 103 103 103 103 104 105 105 105 105 105 105 106 106 107 107 108 109 110 110 111 112 112 113 113 113 113 113 114 114 114 114 115 115 115 116 116 116 117 117 117 117 118 118 119 120 122 122 123 123 124 124 124 125 125 125 125 125 125 126 126 126 127 127 127 128 128 128 128 129 129 129 129 130 130 131 131 131 131 132 132 132 132 132 132 132 132 132 133 134 134 136 137 137 141 141 141 141 141 142 142 142 143 144 144 144 144 144 144 144 146 148 149 150 154 156 158 160 160 160 160 160 160 160 160 161 161 161 161 164 164 164 165 166 166 166 166 169 170 170 171 171 172 174 174 174 175 177 177 177 177 177 177 178 179 180 180 180 180 180 180 180 181 181 181 181 181 181 182 182 185 185 186 187 188 188 188 189 190 192 192 192 192 192 193 193 193 193 193 193 193 193 194 194 194 194 194 194 194 195 195 195 196 196 197 197 198 198 198 198 198 199 199 199 199 199 200 200 201 202 203 203 204 204 205 205 205 206 207 207 208 208 209 209 210 211 211 211 212 213 213 215 216 216 216 216 216 217 218 219 219 219 219 219 219 220 220 220 220 220 221 221 222 222 224 224 225 225 226 226 227 229 230 231 232 233 234 235 236 237 238 238 239 240 240 241 241 241 241 242 242 242 242 242 243 243 244 244 244 245 245 246 246 247 247 247 247 248 250 250 251 252 253 254 255 255 255 256 257 257 258 258 259 259 260 260 261 261 262 262 263 263 263 263 263 263 263 263 263 264 264 264 264 265 265 266 267 267 268 269 270 270 270 270 271 271 272 272 272 272 273 273 273 274 275 276 276 277 278 278 279 280 280 280 280 280 280 280 280 280 280 280 280 281 281 281 281 281 281 281 281 281 282 282 282 282 283 283 283 283 283 284 284 284 286 286 286 287 288 290 292 292 292 292 292 292 292 292 292 292 292 292 293 293 293 293 293 293 293 293 293 293 293 294 294 294 294 296 296 296 296 296 297 297 297 297 298 298 298 298 299 299 300 300 300 301 301 302 303 303 304 305 306 306 308 308 308 308 308 308 308 309 309 309 309 309 309 309 309 309 309 309 309 309 310 311 313 314 315 316 317 319 319 319 320 320 321 322 322 322 324 325 325 325 326 326 327 328 330 331 332 333 333 334 334 335 335 335 341 342 345 346 351 351 354 354 354 355 356 357 359 364 365 365 365 367 368 368 368 368 369 371 371 371 371 372 374 374 374 375 376 377 377 378 378 378 378 378 378 378 378 378 378 378 378 378 378 378 378 379 379 379 379 379 379 379 379 379 379 380 380 380 381 382 382 382 382 384 386 388 390 390 390 390 391 391 391 391 392 393 393 393 398 399 399 400 400 400 400 400 400 400 400 401 404 404 404 407 407 408 408 408 408 409 409 409 409 409 409 411 412 412 413 413 413 413 413 414 414 414 414 414 415 415 415 415 416 417 417 417 417 417 417 417 417 417 418 418 420 420 420 420 421 421 421 422 422 422 422 422 422 422 422 422 422 422 422 422 422 422 422 422 422 423 423 423 423 423 423 424 425 425 425 425 425 425 429 429 429 429 430 432 432 433 433 435 435 435 435 435 435 435 436 436 436 437 437 441 442 442 442 445 446 448 448 449 451 454 456 456 456 457 457 457 460 461 462 462 463 463 464 470 471 472 472 472 475 476 478 479 480 481 482 482 482 483 484 485 485 485 486 488 488 488 488 490 490 490 491 491 491 491 491 491 491 492 492 492 492 493 494 495 496 496 496 496 497 498 499 501 501 503 503 503 503 504 504 505 505 506 507 507 507 507 507 507 508 508 508 508 508 508 509 510 510 511 511 511 511 512 513 514 515 515 515 516 518 518 518 518 518 519 519 519 520 520 520 520 521 521 521 521 522 522 522 523 524 524 525 526 526 526 526 526 526 526 526 526 526 526 527 528 529 529 529 529 530 530 531 531 532 532 533 533 533 534 534 535 537 537 537 537 537 538 538 538 539 540 540 542 543 544 544 544 545 546 546 546 546 546 550 550 550 551 551 551 552 552 552 552 552 553 553 553 555 556 556 556 557 557 559 560 561 561 561 562 562 562 563 564 564 564 564 565 565 565 565 565 565 565 565 566 566 566 566 566 566 566 566 566 566 566 566 566 567 569 569 569 569 571 573 573 573 574 574 575 576 576 576 577 577 578 580 580 581 582 582 583 583 583 583 584 584 585 585 585 585 585 585 585 587 587 587 587 588 588 588 589 589 590 590 590 591 591 591 591 591 592 592 592 593 593 593 594 594 594 594 594 595 596 596 597 597 597 598 598 598 598 598 599 599 599 600 601 601 601 602 602 602 603 603 604 605 605 606 606 606 606 607 607 607 607 607 607 608 608 610 610 614 614 614 614 615 615 617 617 621 621 621 623 627 628 628 629 629 629 629 633 634 636 637 637 637 637 638 638 639 639 639 639 639 639 640 641 644 644 644 645 647 649 650 651 651 651 652 654 654 654 655 656 656 656 656 657 658 658 658 659 659 659 660 661 662 663 664 664 664 665 665 665 665 665 665 665 665 665 665 666 667 667 667 667 668 669 670 670 670 671 671 674 674 674 675 676 676 676 677 678 679 679 679 680 681 681 681 682 683 683 683 683 685 685 686 686 687 688 688 692 693 693 695 696 697 697 697 698 699 699 699 699 699 700 700 700 700 701 701 701 701 701 702 702 702 702 703 704 705 706 706 706 706 706 706 707 707 707 707 707 707 708 708 708 708 708 709 709 709 710 710 710 710 710 710 711 713 714 714 715 715 715 716 717 718 719 719 719 719 720 720 720 720 720 720 720 722 723 723 723 723 724 724 724 724 724 725 725 725 726 727 727 728 728 728 728 729 729 729 729 730 731 731 731 732 732 732 733 733 735 735 736 736 736 737 737 737 737 738 738 738 738 738 738 739 739 739 739 740 740 740 740 740 740 741 741 742 742 742 742 743 743 744 744 744 744 744 745 746 746 746 746 746 746 746 747 749 749 749 750 750 750 750 751 751 751 751 751 751 751 751 753 755 755 755 756 756 756 757 759 759 759 759 759 759 759 759 760 760 760 762 762 763 763 763 763 763 763 764 764 764 765 765 766 766 766 766 766 767 768 768 768 769 769 769 769 770 770 770 770 771 773 774 774 774 776 778 778 778 779 780 781 781 782 782 783 783 783 783 784 784 784 784 784 785 785 785 785 785 785 785 786 786 786 786 787 788 788 788 789 789 789 789 789 789 790 790 791 791 791 792 792 792 793 793 793 793 794 794 794 794 794 794 794 794 794 794 794 794 794 794 794 794 794 794 794 795 795 795 796 796 796 797 797 797 797 798 799 800 800 800 800 801 802 802 802 802 803 803 803 803 803 803 803 804 804 804 804 804 804 805 805 805 805 806 806 806 806 807 807 807 807 808 808 809 809 809 810 810 811 811 811 812 813 813 814 814 815 816 816 817 818 818 818 818 819 819 820 820 821 821 821 821 822 822 822 822 822 822 822 823 824 824 825 825 825 825 825 826 826 826 826 826 826 826 827 827 827 828 829 829 829 829 829 829 829 829 829 830 830 831 832 832 833 833 833 833 833 835 835 836 837 837 838 838 839 840 840 840 841 843 844 844 844 845 845 845 845 845 845 845 845 845 845 845 845 845 846 846 846 846 847 847 847 847 847 847 847 847 847 847 847 847 847 847 847 847 847 847 847 847 847 847 847 847 847 847 847 847 847 848 849 850 851 851 851 851 851 852 853 853 853 853 853 854 854 854 855 856 857 859 859 860 860 860 860 860 860 861 861 861 862 862 863 864 864 865 865 866 866 868 868 868 868 869 869 869 869 870 870 871 872 873 875 876 877 878 879 880 881 882 882 885 886 887 888 889 890 890 891 891 891 891 891 892 893 893 893 893 894 895 895 896 898 898 900 901 902 902 903 903 904 905 906 906 907 909 909 910 910 912 912 912 912 913 913 914 914 915 915 915 915 916 916 916 916 917 918 918 919 919 921 922 922 923 925 925 926 926 927 929 930 931 933 935 935 935 936 936 936 937 937 937 938 938 939 939 940 942 942 943 943 943 943 943 943 944 944 944 946 946 948 949 950 951 952 953 954 955 956 957 965 970 971 972 973 974 975 976 977 978 980 984 985 986 987 988 989 990 991 992 993 994 995 996 997 999 1003 1005 1006 1007 1009 1013 1018 1019 1022 1023 1024 1026 1027 1030 1031 1032 1033 1035 1039 1040 1041 1042 1043 1044 1046 1047 1048 1049 1052 1053 1054 1055 1057 1058 1060 1063 1064 1067 1069 1070 1075 1076 1083 1085 1087 1088 1091 1096 1097 1098 1100 1101 1102 1103 1104 1105 1106 1108 1112 1113 1114 1115 1116 1118 1119 1121 1123 1124 1125 1126 1131 1133 1137 1138 1139 1140 1141 1147 1149 1157 1159 1160 1161 1163 1164 1165 1168 1169 1170 1175 1176 1178 1180 1183 1184 1185 1186 1187 1189 1190 1192 1193 1194 1195 1196 1198 1199 1200 1201 1202 1203 1204 1208 1209 1210 1211 1212 1213 1214 1215 1216 1217 1218 1219 1221 1222 1223 1224 1226 1227 1228 1229 1230 1233 1234 1235 1236 1237 1239 1240 1241 1242 1243 1244 1245 1246 1247 1248 1250 1251 1252 1253 1254 1255 1256 1257 1259 1260 1261 1262 1263 1264 1265 1268 1269 1270 1271 1272 1273 1274 1277 1278 1280 1281 1284 1286 1287 1288 1289 1290 1291 1292 1293 1295 1296 1297 1298 1300 1303 1304 1305 1306 1307 1308 1309 1310 1311 1312 1313 1314 1315 1316 1317 1318 1319 1321 1322 1323 1325 1327 1328 1329 1330 1331 1332 1336 1337 1338 1339 1340 1341 1342 1343 1344 1346 1347 1348 1349 1350 1351 1352 1353 1354 1355 1357 1358 1359 1360 1361 1362 1363 1364 1365 1366 1367 1368 1369 1370 1371 1372 1373 1374 1375 1376 1377 1378 1379 1380 1383 1386 1408 1409 1410 1419 1425 1428 1432 1437 1441 1444 1446 1447 1449 1452 1453 1456 1479 1502 1505 1506 1514 1518 1519 1538 1542 1543 1544 1549 1550 1555 1558 1565 1572 1574 1575 1580 1601 1605 1606 1608 1609 1610 1614 1620 1623 1624 1625 1626 1627 1628 1629 1631 1641 1642 1643 1655 1658 1662 1664 1669 1671 1677 1679 1685 1686 1692 1693 1702 1704 1705 1706 1707 1709 1712 1717 1718 1719 1720 1721 1722 1724 1726 1727 1728 1729 1730 1731 1733 1734 1736 1738 1739 1742 1743 1744 1747 1748 1754 1757 1758 1759 1760 1762 1763 1764 1765 1766 1767 1770 1772 1773 1775 1776 1777 1778 1779 1788 1789 1792 1794 1795 1796 1797 1798 1799 1800 1801 1802 1807 1808 1809 1811 1812 1813 1814 1815 1817 1818 1819 1820 1821 1822 1824 1825 1826 1827 1828 1829 1830 1831 1841 1850 1852 1856 1860 1862 1864 1867 1868 1872 1875 1879 1881 1882 1884 1885 1887 1890 1892 1895 1896 1897 1900 3 3 19 22 24 25 38 39 67 86 93 120 121 126 132 134 139 140 145 147 149 151 155 155 156 157 158 159 162 163 167 168 169 170 170 173 175 183 184 185 186 190 213 214 223 224 228 233 249 252 268 285 289 291 293 295 305 307 311 312 318 321 323 328 329 333 334 334 336 337 338 340 343 346 348 348 348 348 348 349 350 352 352 352 352 352 352 352 353 354 359 362 363 364 365 365 366 366 370 373 375 379 380 381 383 383 383 383 383 384 384 384 385 387 389 389 389 389 389 389 389 389 389 389 389 390 391 391 391 391 391 391 391 391 391 391 391 391 391 396 397 401 402 403 404 405 406 407 408 410 410 410 410 410 410 411 413 419 423 425 426 427 428 429 430 431 432 434 434 434 435 438 438 438 438 440 443 444 446 446 446 446 446 446 446 446 446 446 446 446 446 446 446 446 446 446 446 446 446 447 448 450 451 453 453 455 456 457 458 459 465 467 473 473 473 473 473 473 473 473 474 487 489 489 500 502 507 507 517 534 536 537 538 541 547 548 549 554 556 557 558 568 570 572 577 579 586 601 604 609 612 612 612 612 612 612 612 612 612 612 615 617 618 620 621 622 624 625 625 626 629 629 629 629 629 629 629 629 629 629 629 629 629 630 631 632 633 634 635 640 641 642 642 642 642 642 642 642 642 642 642 642 642 642 642 643 644 645 646 648 650 651 653 654 656 657 663 664 665 666 668 668 669 670 672 672 672 672 673 673 673 673 673 673 682 684 689 692 694 697 708 709 712 720 721 734 745 748 749 751 752 754 754 758 760 760 761 765 772 774 775 776 778 781 794 798 824 826 834 836 836 836 836 836 836 836 836 836 836 836 842 845 845 845 845 845 845 845 845 845 845 846 851 858 859 860 870 874 883 884 890 895 896 897 898 899 901 908 911 916 919 920 924 928 934 935 941 945 945 945 947 947 947 947 958 960 966 967 979 981 1002 1004 1008 1010 1011 1012 1015 1016 1017 1020 1021 1025 1028 1029 1034 1036 1037 1038 1045 1050 1051 1056 1059 1061 1062 1065 1066 1068 1071 1072 1073 1074 1077 1079 1080 1082 1084 1090 1092 1093 1094 1095 1107 1109 1110 1117 1120 1122 1127 1128 1129 1130 1132 1135 1136 1142 1143 1144 1145 1146 1151 1152 1153 1154 1155 1156 1158 1162 1166 1167 1171 1172 1173 1174 1177 1179 1181 1182 1188 1191 1197 1205 1206 1207 1220 1225 1231 1232 1238 1249 1258 1266 1267 1275 1276 1279 1282 1283 1299 1301 1324 1326 1333 1334 1335 1345 1381 1382 1388 1389 1390 1400 1412 1413 1418 1421 1423 1429 1433 1434 1435 1436 1438 1439 1440 1445 1451 1454 1455 1457 1459 1460 1462 1468 1470 1471 1478 1482 1483 1486 1490 1491 1497 1498 1499 1500 1503 1504 1509 1510 1511 1515 1516 1517 1521 1523 1524 1540 1541 1546 1548 1551 1556 1559 1561 1567 1569 1570 1573 1576 1577 1578 1581 1583 1584 1585 1586 1587 1592 1597 1598 1600 1602 1603 1611 1612 1616 1617 1618 1619 1621 1632 1640 1644 1645 1647 1652 1653 1654 1656 1657 1659 1661 1663 1667 1668 1672 1673 1674 1675 1678 1681 1682 1687 1688 1689 1690 1694 1695 1696 1697 1698 1699 1700 1701 1703 1710 1711 1714 1715 1716 1723 1725 1732 1735 1737 1740 1741 1745 1746 1749 1753 1755 1768 1769 1771 1774 1780 1781 1782 1783 1784 1785 1786 1787 1790 1791 1793 1803 1804 1805 1806 1810 1816 1823 1832 1833 1835 1836 1837 1839 1840 1843 1844 1845 1846 1848 1853 1854 1855 1857 1858 1859 1863 1869 1871 1873 1874 1878 1880 1886 1888 1889 1891 1893 1898 1899 28 33 135 138 152 153 155 176 191 339 344 347 348 352 358 360 361 383 389 394 395 406 410 434 438 439 446 452 466 468 469 473 477 489 611 612 613 616 619 622 625 629 642 653 672 673 690 691 754 777 836 845 867 932 945 959 961 962 963 964 968 969 982 983 998 1000 1001 1014 1078 1081 1086 1089 1099 1111 1134 1148 1150 1285 1294 1302 1320 1356 1384 1385 1387 1391 1392 1393 1394 1395 1396 1397 1398 1399 1401 1402 1403 1404 1405 1406 1407 1411 1414 1415 1416 1417 1420 1422 1424 1426 1427 1430 1431 1442 1443 1448 1450 1458 1461 1463 1464 1465 1466 1467 1469 1472 1473 1474 1475 1476 1477 1480 1481 1484 1485 1487 1488 1489 1492 1493 1494 1495 1496 1501 1507 1508 1512 1513 1520 1522 1525 1526 1527 1528 1529 1530 1531 1532 1533 1534 1535 1536 1537 1539 1545 1547 1552 1553 1554 1557 1560 1562 1563 1564 1566 1568 1571 1579 1582 1588 1589 1590 1591 1593 1594 1595 1596 1599 1604 1607 1613 1615 1622 1630 1633 1634 1635 1636 1637 1638 1639 1646 1648 1649 1650 1651 1660 1665 1666 1670 1676 1680 1683 1684 1691 1708 1713 1750 1751 1752 1756 1761 1834 1838 1842 1847 1849 1851 1861 1865 1866 1870 1876 1877 1883 1894

12 14 8 9 10 10 10 10 10 10 4 6 5 6 6 6 7 7 7 7 9 9 9 9 9 9 7 8 8 8 4 4 5 5 7 8 8 8 7 8 7 3 10 4 6 8 6 8 3 3 7 8 4 3 7 8 8 8 13 5 7 6 5 4 4 3 5 8 9 9 9 9 9 9 9 10 9 14 16 16 19 19 7 8 5 6 6 5 5 5 3 4 4 6 7 7 11 12 12 12 3 4 4 4 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 10 11 11 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 25 27 26 27 17 3 10 11 11 4 5 7 6 6 10 11 11 7 8 5 6 3 4 4 4 4 4 5 4 4 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 5 6 7 4 8 7 6 7 7 7 8 10 8 8 8 9 7 6 3 4 4 3 4 4 6 7 7 7 7 7 8 4 4 5 4 5 5 5 5 5 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 4 6 5 10 11 11 11 11 13 4 5 5 11 13 3 5 6 6 3 4 4 4 5 5 3 4 4 4 4 8 9 9 9 9 9 7 8 4 4 4 4 5 5 4 8 9 11 12 12 12 12 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 5 5 6 4 5 6 7 7 4 3 3 3 3 5 3 3 3 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 3 6 3 4 5 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 6 8 10 10 7 3 4 4 4 4 5 3 3 3 4 4 4 4 4 4 4 5 5 5 5 6 4 5 10 10 3 4 4 6 6 4 3 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 8 7 7 5 5 6 10 12 5 7 7 8 8 8 8 6 7 7 7 7 9 11 4 4 4 5 7 9 8 9 9 9 6 8 4 6 4 4 3 3 4 4 4 3 4 3 4 7 5 5 5 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 9 10 10 8 9 3 5 9 9 9 9 7 4 5 3 3 9 4 4 5 5 4 5 7 5 5 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 7 8 8 8 14 15 15 15 15 6 7 7 4 5 5 3 4 7 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 6 7 7 7 7 8 8 8 11 12 9 10 10 7 8 7 4 5 4 6 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 5 3 4 4 5 4 5 6 7 7 4 5 4 8 9 9 9 4 5 5 5 7 3 4 3 3 10 5 5 4 5 5 6 6 3 7 5 3 3 4 3 3 3 3 3 3 3 5 7 7 7 4 3 4 4 4 3 9 10 10 10 8 7 8 8 8 5 4 4 10 10 11 11 11 11 11 11 12 12 11 11 12 12 11 11 14 14 14 14 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 5 4 3 4 4 4 4 4 3 4 3 7 8 8 5 4 6 5 7 6 6 6 6 6 6 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 6 6 7 7 7 7 7 7 7 7 8 8 7 7 7 8 7 7 6 6 7 6 6 6 3 9 9 9 9 9 9 3 3 3 4 4 3 3 4 5 9 9 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 5 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 5 6 6 3 4 8 3 4 4 5 6 6 4 5 6 7 7 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 6 6 4 3 5 6 8 9 10 10 5 6 9 10 4 12 13 12 12 12 12 7 8 8 8 8 9 4 5 6 6 7 7 7 3 4 5 4 3 3 5 4 5 5 5 6 8 9 9 4 5 5 4 9 9 9 9 6 7 7 4 7 8 4 8 9 9 9 9 10 10 9 9 9 9 3 7 6 7 7 7 4 7 5 6 5 6 5 6 6 5 5 4 7 7 8 7 7 4 4 5 4 3 4 4 4 4 5 5 3 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 3 3 4 3 14 15 15 6 7 8 5 6 6 6 6 9 9 9 10 10 11 10 10 9 10 10 11 11 10 10 10 10 10 11 12 10 3 4 6 5 6 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 9 9 6 7 7 7 7 7 7 8 9 9 9 11 11 11 10 10 7 7 7 9 10 10 10 10 8 8 8 8 8 8 10 10 10 10 10 3 5 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 6 6 7 7 3 5 4 4 4 4 4 5 6 11 3 4 4 4 3 3 3 3 5 6 5 4 3 6 6 3 4 4 4 3 3 3 3 4 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 6 4 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 5 6 3 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 5 6 7 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 3 4 4 4 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 10 11 11 11 11 5 6 6 6 3 4 5 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 7 5 5 5 6 7 6 4 4 5 4 5 5 5 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 10 11 11 11 8 10 9 9 9 9 7 9 8 9 9 9 7 8 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 3 4 3 8 9 9 4 3 4 5 5 6 5 4 5 3 3 4 3 4 3 3 4 4 4 4 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 3 3 3 4 4 4 4 10 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 3 4 4 7 8 8 9 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 12 12 12 13 11 12 5 7 7 7 7 11 12 12 5 3 3 6 7 3 3 4 3 7 8 8 8 4 5 4 5 5 7 7 6 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 3 4 3 4 7 7 7 7 7 3 5 4 6 3 3 4 4 4 4 3 5 4 3 3 5 4 3 3 3 3 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 3 4 5 5 6 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 4 7 4 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 10 11 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 13 10 4 9 14 10 9 10 3 3 12 3 5 6 17 9 9 11 11 4 4 7 10 11 8 11 11 13 4 5 8 7 4 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 4 5 10 3 5 6 4 11 0 8 7 4 8 13 5 4 3 7 6 7 3 3 4 8 6 6 3 3 3 5 10 6 11 0 5 0 3 4 3 3 6 5 7 4 6 8 3 4 3 4 8 5 5 6 4 10 5 6 5 0 6 4 6 0 0 7 7 6 5 5 4 0 2 8 3 7 4 4 4 8 5 8 4 6 3 4 8 6 3 4 4 0 4 3 6 3 7 5 11 0 3 4 3 6 12 0 0 7 0 0 3 4 0 18 8 3 0 11 0 0 10 5 0 0 2 10 4 0 7 3 5 0 13 0 23 19 0 12 11 10 0 0 0 0 0 10 3 0 9 0 0 5 3 12 10 13 7 3 0 10 12 0 5 0 13 8 0 0 6 4 0 10 11 7 6 14 0 4 0 5 14 6 6 7 10 4 9 5 6 7 8 0 6 4 4 6 0 4 5 0 9 14 7 10 0 0 0 4 0 0 0 15 0 0 9 0 4 0 8 0 5 6 3 8 12 0 0 0 5 7 0 0 5 5 0 4 3 0 0 0 3 0 4 3 5 6 3 4 3 6 3 7 3 4 6 3 3 6 3 4 4 3 4 5 3 3 5 4 5 5 4 2 4 3 7 3 4 3 4 3 4 6 5 5 3 5 5 5 4 8 4 3 3 3 4 4 6 3 3 4 5 3 3 3 4 4 3 6 5 2 4 4 7 3 5 4 3 7 7 6 6 4 4 6 8 10 6 4 7 4 5 8 3 3 3 6 3 2 3 4 5 5 18 5 4 8 6 9 2 6 4 7 5 6 5 5 5 3 7 3 6 3 6 5 5 5 3 4 5 7 5 6 7 6 4 8 7 4 3 5 3 3 4 3 9 6 5 6 5 6 12 5 9 5 3 3 6 6 3 4 7 5 2 3 5 11 5 6 5 5 3 3 3 3 2 8 2 4 3 5 2 2 4 2 4 2 8 4 3 2 3 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 6 7 2 5 2 2 9 2 2 2 2 3 2 2 4 5 2 3 2 4 4 3 2 5 2 2 2 2 3 2 3 2 4 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 6 5 5 2 8 6 13 3 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 5 8 8 2 3 2 3 2 2 2 2 2 8 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 11 12 2 3 2 6 3 2 2 2 2 2 5 2 3 2 2 2 4 2 5 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 2 3 2 5 4 2 3 4 5 2 2 3 2 5 2 2 2 2 2 2 2 2 2 2 3 2 2 4 2 2 4 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 5 4 2 2 2 7 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 3 2 2 2 2 2 2 2 3 2 4 2 2 2 3 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 3 4 2 2 2 2 2 2 2 3 2 2 2 2 2 3 2 2 4 3 2 2 2 2 3 2 2 2 2 2 2 2 3 3 3 4 1 2 2 3 2 9 2 4 2 2 2 2 2 2 2 3 2 5 3 3 2 8 3 2 4 0 2 7 5 2 2 2 2 2 3 2 3 5 2 2 4 4 2 4 4 2 4 2 2 2 1 2 2 3 2 2 3 8 2 2 4 2 2 2 2 0 2 3 4 2 2 6 4 4 4 2 2 2 2 2 2 2 2 2 2 2 1 2 2 2 2 2 2 2 2 2 2 2 4 2 2 2 1 1 2 1 2 2 1 2 2 2 2 2 2 2 2 2 2 3 2 2 3 3 2 2 1 4 2 1 2 5 4 2 2 2 2 2 1 4 2 2 2 4 2 2 2 2 3 2 3 3 2 4 5 2 2 2 3 2 2 2 2 2 2 2 2 4 2 2 2 2 2 4 2 2 3 2 2 2 2 2 2 7 2 2 5 2 1 2 2 2 2 4 2 4 2 3 2 2 2 2 2 4 7 2 2 2 4 2 2 2 2 2 4 2 2 4 5 2 2 2 2 2 2 2 4 3 2 3 2 3 2 4 2 2 3 2 4 2 6 2 2 4 2 4 2 2 2 3 2 2 3 2 4 3 2 2 3 9 3 2 2 2 2 2 4 1 2 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 9 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 4 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 2 46 5 1 1 1 2 1 1 2 1 1 2 1 1 2 1 1 1 2 2 1 3 2 1

1$	2469 6006 6374
10$	7673
101$	5933
11$	7673
12$	1120 1121 1122 1123
13$	1120 1121 1122 1123
14$	1120 1121 1122 1123
15$	1120 1121 1122 1123
16$	1120 1121 1122 1123
17$	6781 3518
18$	7264 7266 454 1087 4634 7962 7963 7964 7965 7966 7967 7968
19$	7264 7266 454 1087 4634 7962 7963 7964 7965 7966 7967 7968
2$	6374
20$	7264 7266 454 1087 4634 7962 7963 7964 7965 7966 7967 7968 6781 3518
21$	7264 7266 454 1087 4634 7962 7963 7964 7965 7966 7967 7968
22$	7264 7266 454
23$	7264 7266 454
24$	7264 7266 454 2929
25$	7264 7266 454 1087 4634 7962 7963 7964 7965 7966 7967 7968
26$	7264 7266 454
27$	7264 7266 454
28$	7264 7266 454
29$	7264 7266 454
3$	6374
30$	7264 7266 454 1087 4634 7962 7963 7964 7965 7966 7967 7968
31$	6781
3x5x2$	3359
4$	6374
47$	6781 3518
4ft$	3340
5$	1356 4894 4895 6374
5ft$	3340
5x5x5$	3358
6$	1356 4894 4895 6374
60$	9064
6ft$	3340
7$	7673 6374 6466
8$	7673 6374
9$	7673 6374
999$	5933
a$	3724 3749 3880 7183 3884 4284 876 877 878 7741 4517 4518 1010 4627 1140 1141 4714 4741 4742 1344 5361 5382 5502 5514 5541 5754 5957 5958 5967 5988 5989 6003 9328 2498 2536 6096 6104 9408 2653 2699 2835 2946 2964 3028 3031 6654 3274 6837
abandon$	2969
abandoned$	2966 2969
abandoning$	2969
abandons$	2969
abc$	5873 3294
abcs$	5873
abdicate$	2006
abdicated$	2006
abdicates$	2006
abdicating$	2006
abh	6099 3300
abh$	9400 6837
abide$	7525
abilit	6720
abject$	2935
able	5867
able$	1054 1057 1058 1060 1069 1078 1228 4774 4795 4796 1268 1277 2269
abortion$	3469
about	5719 6535
about$	3596 3600 3651 4147 7450 7875 8049 8050 8051 4753 8057 8058 8059 8063 8064 1357 5050 1514 1515 1516 1517 5055 8614 8641 8723 8724 8853 8854 8855 5633 5634 5635 2143 5744 6015 6077
above$	7116 4921 8909 8938 5868
abroad$	9346
abscond$	7205 378 379 3303
abscondded$	378 379 3303
abscondding$	378 379 3303
absconded$	378 379 3303
absconder$	6126 3303
absconders$	6126 3303
absconding$	378 379 6125 3303
absconds$	378 379 3303
absconsion$	3303
absconsions$	3303
absen	6755
absenc	6020 9339
absence$	9321
absent$	7210 8481 5707
absolute$	1490
absolutely$	1613 5391 2927 2930
abus	9366
abuse	6064
abuse$	6838 6839 6869 6870 6871 6886 7152 7397 7398 7407 7408 7489 7490 9363 9364 9365 6181 6784
abused	2509
abused$	6876 6046 6799 3264
abuser$	7197 7285 7290 7487 7655 821 7695 888 6204 6207 6208
abusers$	7197 7290 7487 7655 821 7695 888 6204 6207 6208
abusive$	2737 6285 3325
abysmal$	3351
abysmally$	3351
academy$	5252 5257 5258 8867 8898 5624 2091 9300 9301 9314 2989
accept$	6931 3725 7052 7068 7147 656 657 686 7525 4233 4234 4235 4236 4237 4238 4239 4240 4241 4242 4243 4244 4260 4261 4262 4263 4264 7761 8302 8331 8337 8351 8700 6451 6452
acceptable$	2251 3294
accepted$	7308 7316 7323 7324 7325 7335 656 657 8426 8427 8428 8429
accepting$	656 7761 8330
accepts$	656
acceptted$	656
acceptting$	656
access$	6931 3203
accident$	873
accidents$	873
accommodation$	7241 7242 7243 7244 7245 7246 7247 7248 9362 9396 6782
accomplice$	6148 3410
accomplices$	6148 3410
accord$	7045 7294 7295 6150
accoun	5679 2171 5709 5822
account$	8675 8676 8677 8678 8679 8680 8681 9123 5913 2378 2395 9239 9240 2529 9368 6254
accountability$	651 652 4193 4194 4195 4196 4197 4198 4199 4200 4201 4202 4203 4204 4205 8894 8895 8896 8897 6520
accountable$	651 652
accounted$	2395
accounts$	8980 9010 9123 5913 2378 2395 6254
accusation$	6179
accusations$	6179
acd$	3420
achiev	2229
acknowledge$	4233 4234 4235 4236 4237 4238 4239 4240 4241 4242 4243 4244 8700
acknowledged$	8575 8576 8577 8578
acne$	6425 3343
acned$	3342
across$	4388 4389 4817 4818 4819 4921 6321 6471
act	2213 9083 9261
act$	3943 7251 4260 4261 4262 4263 4264 885 1086 1088 1089 1090 1091 1092 1093 1094 1095 1096 1097 1124 1125 1126 1127 1128 1190 8508 8700 8877 8880 8968 9084 2739 2800 2801
acted$	885 1086 1088 1089 1090 1091 1092 1093 1094 1095 1096 1097 1124 1125 1126 1127 1128 5239 5248 8553 8558 8575 8576 8577 8578 8710 2739 2800 2801
acting$	885 983 1086 1088 1089 1090 1091 1092 1093 1094 1095 1096 1097 1124 1125 1126 1127 1128 2718 2739 2800 2801
action	2114 6606
action$	6891 8606 8675 8676 8677 8678 8679 8680 8681 5882 6115 6604
actionable$	5651
actions$	3 4 5 6 7 8 9 3549 3550 3551 3556 6891 6954 7037 7038 7039 7040 7041 7042 7043 7044 7061 7489 7490 7491 7494 7495 7496 7497 7498 7499 7500 7501 7502 7503 7504 7505 7506 6115
active	9135
active$	3619 83 3758 314 315 316 317 560 6132 6333 3031 3033 6583
activi	8943 9232 6586 6598 6599 6606
activities$	6887 6891 6115 6129 6183
activity$	6887 6891 3944 7252 8980 9101 6115 6129 6183 6332 6590
acts$	7237 3943 7251 885 1086 1088 1089 1090 1091 1092 1093 1094 1095 1096 1097 1124 1125 1126 1127 1128 1191 2739 2800 2801
actual$	6099
add$	2149 3135
added$	2149 2150 2198 2200 2316 2317
addict	9280 9339 9371 6710
addict$	7703 7704 7705 6212 6213 3319
addicted$	2435
addiction$	2435 6725
addicts$	7703 7704 7705 9381 6212 6213 3319
addres	2119 9002 2292 5829 5830 5859
address$	3716 3717 3718 7189 7190 7191 7192 3892 3893 3894 3895 8987 3103 6792
addresses$	3716 3717 3718 8971 8987 9160 6559 6630
adds$	2149
adequate$	1241 1244 5362 5363 5364 5365
adhd	9280
adhd$	9270 3418
adidas$	6429
admission$	6736
admissions$	6736
admit$	8331 8337 8351 8700 8877 6451
admitted$	8426 8427 8428 8429 2427 2440 6701
adolescent$	7783 7807 7808 7809 7810 7811 7812 1344 8182 8185 2664 2667 6269 2834
adolescents$	7783 7807 7808 7809 7810 7811 7812 8182 8185 6269
adopted$	6790
adoption$	3254
adoptive$	3254
adult$	7020 7021 7029 3730 7084 7124 7136 3856 3857 7174 3922 3926 3929 7235 7238 7267 7270 7291 7460 4292 7615 7616 7617 7618 786 4464 4512 7867 7910 4614 4617 1083 7926 7930 1098 4641 7950 7955 7956 7957 7975 7984 1149 4691 7999 8000 4710 1174 8019 1186 1187 4726 8028 8029 4729 4730 4794 4797 8098 1330 1331 1332 1333 8172 8173 8174 8175 8176 8177 5268 5269 6122 2606 6147 6337 6339 6340 2807 6346 6347 2827
adults$	3703 3708 3712 3715 7017 7020 7021 7029 7033 7136 7174 7197 7199 7202 3922 7231 7235 7238 7267 7449 7533 7602 4306 7615 7616 7617 7618 7632 4332 7836 7867 7881 7882 7883 7891 7910 7927 4628 7930 1098 4638 7950 7955 7956 7957 7962 7963 7964 7965 7969 7973 7981 7982 7983 7984 7985 1148 1186 1187 4726 8028 8029 8098 8126 8134 8135 8136 8137 8138 8139 8140 8141 8148 8149 8150 8151 8152 8172 8173 8174 8175 8176 8177 8250 8300 5105 5106 5108 5109 6122 6175 6337 6341 6346 6347
advance$	2217
advanced$	1083 6132
advanceed$	2217
advanceing$	2217
advances$	3728 3729 7915 7916 7917 7918 2217
advantage$	6877
advice$	6962 7561 7562 7563 7564 7565 7761 8561 8562 8563 8564 8565 8566 6164 6176 6448 6511
advis	5652 6632
advised$	3625 6965 6966 3666 130 131 132 133 134 135 136 137 3675 139 140 141 142 143 144 145 146 147 148 149
affairs$	8014 8114 8115 8116 8117
affection$	7241 7242 7243 7244 7245 7246 7247 7248
affili	2213 6586 6590 6592 3411
affiliate$	6183
affiliated$	806 6183
affiliates$	6183
affiliation$	780 781 806 6183
affiliations$	6183
affray	6099 3300
affray$	9400 6837
afraid$	8118 8119 8120 1325 1326
african$	1366 4907 4912 4913 2860 6424
afro$	6416 2880 6418
afros$	6416 6418
after	8982 6030
after$	7053 4213 4550 7890 4592 4777 8127 8128 8144 1980 2430 9331 9332 6050 6732
afterthought$	8888
again$	6975 6976 8372 8373 8375 8376 8377 1945 5582 5583
agains	5771 6606
against$	7193 7194 7195 7196 9054 9072 9102 2314 9225 6464 6573 6575 6615 6655
age$	3935 7263 4354 7921 7922 7986 7987 7988 7989 8024 8025 8026 4879 4880 8198 8199 8200 6005 6762
aged$	3965 8182 8185 9292 6145
agencies$	5252 5257 5258 8867 8898 5624
agency$	5226 5252 5257 5258 5268 5269 8867 8898 5624 2091 5651 2935 2979 2988
ages$	7921 7922
aggression$	7729 7825 7826 989 990 6277
aggressive$	7771 7772 7773 7774 7775 7776 7777 7778 7779 7780 7781 7860 2737 3325
aggressively$	3325
aggressiveness$	7825 7826 6277
aggressor$	7655 7656 7657 7658 6204 6205 6206 6250
aggressors$	7655 7656 7657 7658 6204 6205 6206 6250
aggro$	7359
agitator$	3314
agitators$	3314
agree$	1047 1048 1049 1050
agreed$	463 7335 1047 1048 1049 1050
agreement$	7059 9089
agreements$	9089
agrees$	1047 1048 1049 1050
ahead$	7117 8909 8939 8999
aid	2229
aid$	2217 2233 6689
aided$	2217 2233
aiding$	2217 2233
aids	2229
aids$	2217 2233 6689
aim	2357
aim$	9096 2262 9129 9206
aimeda	5759
aimedat$	9060
aims$	5759 9096 2262 9129
albanian$	1366 4909 6424
album$	5852
alcoho	9339 9371 6079
alcohol$	7026 7027 7241 7242 7243 7244 7245 7246 7247 7248 7253 7256 7624 9273 6706 3173 6710
alcoholic$	9380 6212
alcoholics$	9381 6212
alert$	2106 2127 2128 2241
alerting$	2127 2128
alerts$	2127 2128
aliases$	3363
alibi$	3364
alibis$	3364
alienated$	2835
alight	6086
alight$	9387
alike$	6428 6430
alive$	9250
all	6611
all$	3679 3683 190 582 4125 4256 4418 951 4512 1003 1040 7879 7947 1135 8086 1334 1452 8304 5004 1481 1483 1560 1561 1562 1639 1651 5189 5224 8689 8696 5423 5541 5543 8862 8863 2036 9091 5825 2349 5908 5937 2615 6156 6448 6449 6512 3024 3028
allegation$	6179 6180
allegations$	6179 6180
allege$	7637 7638 2299 6177 6178
alleged$	7637 7638 2188 2297 2299 2389 6177 6178 2644
allegedly$	3310
alleges$	7637 7638 2299 6177 6178
allerg	9280
allergic$	3434
allergies$	3434
allergy$	6725 3434
allocated$	2303
allow	2129
allow$	38 39 164 165 7402 8331 8337 8351 2233 2377 6151 6451
allowed$	38 39 164 165 7402 2233 2439 6151
allowing$	38 39 164 165 7402 2233 6151
allows$	38 39 164 165 7402 2233 2377 6151
almost$	518 1135 4672 1136 1137 1138 1139 1142 1143 1144 1145 1204 1205 1357 2803 2813
alone	5950 3237 6775
alone$	7339 7367 8065 8066 8067 8068 8069 8070 8071 8072 8073 8074 8075 8076 8077 8107 8108 8109 8110 8111 8112 8113 9251 3237 6774
along$	7011 7076 3997 3998 3999
alopecia$	3344
alpha$	6212 2680
already$	1135 4672 1136 1137 1138 1139 1142 1143 1144 1145 1177 1204 1205 1357 2803 2813
also$	2668
alternative$	3211
although$	151 7193 7194 7195 7196
altogether$	2036
always$	374 524 1081 1452 5056 3347
ambition$	7850 6313
among$	4373 7675 7676 7770 4526 4561 5942
amongst$	4373 7675 7676 7770 4526 4561
amount$	221 222 8123 8124 8125
ample$	3695
an$	3981 3990 4230 4546 4625 4674 4718 1342 1343 1344 5207 5541 5742 5754 5957 5988 6104 2835
anaemia$	3433
analys	5664 5665 5666 2130 2131 2165 5705 9188
analysis$	6549 6593
analyst$	8950 8965 8966 8967 5667 5668 5702 9006 2272
analysts$	8950 8965 8966 8967 5667 5668 5702 9006 2272
anaphy	3435
and	3063 3068
and$	3678 7583 4356 4357 8182 8185 4921 4940 5650 5741 5761 5762 5935 6527 6566 3115 6825
angels$	8053 8054 8055 8056 6237
anger$	986 2738
angry$	8481 2653 2835
animal$	6212
animals$	7703 7704 7705 7723 7724 7725 8888 6212 6213
ankle	2559
ankle$	6096
anonymous$	3000
anorexia$	3436
anorexic$	3436
anothe	2226
another$	3538 7143 7837 1344 8942 5989 6112 2835 3031
anpr$	3368
answer$	7052 7525 1197 1198 1199 4788 8331 8337 8351 8416 8700 5442 5443 8817 8877 8880 9206 6451
answered$	7308 7335 1197 1198 1199 8426 8427 8428 8429 8558 8575 8576 8577 8578 8927
answers$	1197 1198 1199 8416
antagonise$	2638
antagonised$	2638
antagonises$	2638
antagonising$	2638
antagonist$	6250
antagonistic$	3327
antagonists$	6250
anti	5727 2203 5794 5799 9138 9150 2334 2384 5932 3160
anti$	3853 3859 782 4429 7771 7772 7773 7774 7775 7776 7777 7778 7779 972 4515 4560 2766 2767
antici	2266
anticipated$	9078
antidepressant$	6697
antidepressants$	6697
antipsychotic$	3451
antipsychotics$	3451
antisocial$	7152 7159 7731 7771 7772 7773 7774 7775 7776 7777 7778 7779 7860 9028 9233 2635 2732 6270
anxiet	9280
anxiety$	3438
any	8996 2999 6611
any$	4256 4324 1154 1155 8304 5004 1481 1483 5152 5221 5377 5378 5543 8944 5754 9091 5817 2298 9139 9140 9162 9166 9174 5891 9235 6448 6449 3024 3028 6636
anybody$	4324 5105 5106 5108 5109 5252
anyone$	7017 4324 7910 8126 5105 5106 5108 5109 5252 8557
anything$	7484 1202 8084 1320 8257 8258 8329 8335 8341 8346 8355 5105 5106 8424 1667 1668 1669 1670 1671 8636 8637 8638 8639 5340 9156 5870 6448 2959
anyway$	6979 6983 8101
apathetic$	3327 3351
apathy$	3351
apnoea$	6707
apologised$	8426 8427 8428 8429 8575 8576 8577 8578
apology$	8817
app$	380 3917 381 3918 382 3919 383 3920 384 3921 7223 7224 7225
appalling$	6934 6935 6936 6937 7771 7772 7773 7774 7775 7776 7777 7778 7779 1911 1912 1913 1914 2065 2737 2773 2965 3351
appallingly$	3351
appear	9234
appear$	546 547 813 855 856 857 858 859 860 861 862 863 864 952 976 977 978 979 980 981 1086 1088 1089 1090 1091 1131 1135 4672 1136 1137 1138 1139 1142 1143 1144 1145 4817 4818 4819 1283 1358 1391 1392 1393 1829 1830 2554 2669 2671 2675 2733 2734 2744 2800 2801 2887
appearance$	8204 8205 8206 8207 8208 8209 8210 8211 8212 8213 8214 8215 8296 6821
appearances$	6821
appeared$	1086 1088 1089 1090 1091 1391 1392 1393 1829 1830 2554 2800 2801 2887
appearing$	1829 1830 2554
appearred$	1829 1830
appearring$	1829 1830
appears$	546 547 813 855 856 857 858 859 860 861 862 863 864 952 976 977 978 979 980 981 1086 1088 1089 1090 1091 1131 1135 4672 1136 1137 1138 1139 1142 1143 1144 1145 1283 1358 1391 1392 1393 1829 1830 2554 2669 2671 2675 2733 2734 2744 2800 2801 2887
appendicitis$	3501
appeti	9280
appetite$	2340
apple$	6199
apples$	6199
applic	2295
applied$	1726 1727 1728 1988 9170
apply	2226 2295
apply$	1726 1727 1728 3059
appointment$	5018 1482 5020 1484 1485 8474 8475 8476 9267 6693
appointments$	5018 1482 5020 1484 1485 9267 6693
appreciate$	7525 4233 4234 4235 4236 4237 4238 4239 4240 4241 4242 4243 4244
appreh	5806
apprehend$	9107 3099
apprehending$	3099
approa	6606
approach$	6604
approaches$	3728 3729 7915 7916 7917 7918 8818 8819
appropriate$	3641
apps$	380 3917 381 3918 382 3919 383 3920 384 3921 7223 7224 7225
april$	7172
arab$	1366 4907 2860 6424
arcade$	7170 7171
architects$	558
are	2213
are$	3542 3633 3638 212 213 3965 546 547 741 742 743 813 855 856 857 858 859 860 861 862 863 864 916 922 4470 952 976 977 978 979 980 981 7866 1131 1135 4672 1136 1137 1138 1139 1142 1143 1144 1145 4684 1167 1337 1358 4922 4963 1452 1473 5023 5191 1693 1694 5556 2027 2028 8929 5662 5694 5703 5777 5856 6080 2561 2615 2669 2671 2675 2718 2733 2734 2744 6373 6419 6420 2954 2978 6566 6613 3094 3153 6771
area$	4551 6174 6779
argue$	8481
argued$	8481
argues$	8481
arguing$	8481
argume	6043
argument$	5087 8389 5089
argumentative$	7829 7830 7831 7832 7833 7834 7835 6281 3325
arguments$	2488 9344 2517
arm$	8222 9257
arms$	8222 9257
around	6535
around$	3651 6993 7082 7875 4582 4610 7913 5487 8979 6130 6321 6445
arrangement$	7297 8166 6332
arrangements$	7297 8166 6332 6740
arrest	8968 2176 2215 9065 9066 9071 5806 9134 2353 5928 2400 9339 9341 9368 9371 6615
arrest$	9052 5752 9058 2240 9087 9107 2281 2337 2344 9186 9224 9229 5937 9410 3070 3073 6620 3099 6652 3291 3395 3523
arrested$	6879 7367 6588 6808 3523
arresting$	3099 3394
arrestped$	2281
arrests$	2192 9031 2240 2281 9178 2344 9229 9410 6620 3393 3523
arrive	9197 9234
arrive$	7525
arrived$	8882 8883 8884 8885
arrogance$	3351
arrogant$	5574 3327 3351
arson	9039 9136 9137 9138 6087 6099 6101
arson$	9388 9400 9402 9411
arsonist$	6212
arsonists$	6212
art$	7949 3162
arthritis$	3414
as	2213 2999
as$	3881 4001 4355 4559 4603 4629 4649 1162 4709 4727 4728 8104 4949 1831 1832 5393 8719 2044 2047 5587 9001 5713 5714 5719 5922 2615 2668 2670 2718 6558
asb	5794 2334 2384
asb$	7152 7729 9095 2310 5871 5921
asbo	5832 5863 3294
asbo$	9133 9164 5873 6831
asbos$	9133 9164 5873
asd$	9270 3420
ashamed$	8740 1904
asian$	1344 1366 4907 4914 4937 4938 4939 1403 2834 2835 2860 6424
aside$	5486 5561
ask$	520 8458 8459 8460 5672 6459
asked$	145 146 147 148 149 3731 7113 7114 520 7393 8378 8553 8558 8569 8570 8571 8710 8927 2123 5672 2169 5903 6042
asking$	4055 519 520 8330 8458 8459 8460 6459 6477
asks$	520 8378
asleep$	1900 1901 2073
asperg	3136
asperger$	6673
aspergers$	6673
aspirations$	7850 6313
aspiring$	2647
assaul	9039 9137 9138 2509 6064 9366 9368 6087 6088 6101 3300
assault$	9045 9365 9388 9389 9400 9402 9411 6181 6837
assaulted$	6046 2565
assaults$	9388 9411 6181 6837
assert	2320
assertive$	5857
assess	9261 9263 2432 2555 6535 6715 6720
assess$	1276 4814 4815 4816
assessed$	854 953 2188 2213 2297
assessing$	1276 4814 4815 4816
assessment$	9253 6641 6743
assessments$	6641 6743
assist	2129 2229 5940
assist$	32 2217 2233 2262 9241
assistant$	6006 9308
assisted$	8959 2217 2233
assisting$	2217 2233
assists$	2217 2233 2262
associ	8943 5679 5734 9040 9144 9151 2358 9232 6592 6598 6599
associate$	7068 7097 7099 7100 7101 7130 7303 7304 7305 7306 7307 7620 806 2634 6172 6183
associated$	777 806 6183
associates$	6928 7620 806 8971 8980 8981 8983 9017 2180 9050 2634 6172 6183 3032
associating$	7303 7304 7305 7306 7307 806 2180 2634
association$	780 781 7620 5252 5257 5258 8867 8898 5624 2180 9035 6172 6183 6200 3056
associations$	780 781 7620 8980 8981 5895 6172 6183 6200
assume$	656 2299
assumed$	656
assumes$	656 2299
assuming$	656
assured$	6366
asthma	9280
asthma$	3428
asthmatic$	3428
astonishing$	5519 8821
astray$	7660 7661 7662 7663
asylum	3252
asylum$	6789
at	6025
at$	15 6878 4084 7532 948 7899 7900 8182 8185 1357 5184 1652 1659 1660 5430 5437 5565 8903 8979 9060 9083 5790 5874 5963 5977 6009 6026 6046 6054 2539 6091 6471 6732 6791 6818 6825
athena$	8988
athletic$	2838 3342
atrocious$	3351
attachment$	3179 3180
attack	9366
attack$	6681 6692
attacked$	6879 7367 7389
attacks$	6681
attemp	6610
attempt$	7463 626 4164 4165 5018 1482 5020 1484 1485 8584 8585 8675 8676 8677 8678 8679 8680 8681 5384 5385 5386 5387 5388 6163
attempted$	8663 8664 8665 8666
attempts$	5018 1482 5020 1484 1485 8818 8819 6163
attend	9316 3161 3514
attend$	6931 7068 7525 4227 8302 8331 8337 8351 8416 8700 8880 6002 2554 6451 6452
attendance$	8851 8919 9302 9321 6162 6262 3513
attended$	7308 7316 8426 8427 8428 8429 8927 6002 2554
attender$	6162 6223 6233
attenders$	6162 6223 6233
attending$	8330 6002
attends$	8416 8438 8439 8440 8441 8983 2554
attent	5820
attention$	6888 6889 3728 3729 3732 7241 7242 7243 7244 7245 7246 7247 7248 7253 7256 7363 4063 7399 4099 7403 7582 7593 7594 4400 973 982 7841 7842 7845 7915 7916 7917 7918 8556 8560 8675 8676 8677 8678 8679 8680 8681 2120 9121 2312 9270 6158 2749 6287 6288 2771 6627 3134
attitude$	6891 7061 585 942 943 7847 1181 1182 1183 1184 1185 2019 2020 2021 2022 6115 2738 6310 6311 6502
attitudes$	6891 942 943 6115 6310
attract$	6857 6858 191 192 525 526 4541 2616
attracted$	6857 6858 191 192 525 526 748 757 758 759 760 761 762 763 764 765 766 767 768 769 770 776 2616
attracting$	6857 6858 191 192 525 526 2616
attractive$	3342
attractor$	6646
attractors$	6646
attracts$	6857 6858 191 192 525 526 2616
attractted$	6857 6858 191 192 525 526 2616
attractting$	6857 6858 191 192 525 526 2616
attrib	2259 9187
attributable$	9172
attributed$	2189 9172
auburn$	2880
august$	7172
aunt	9327 6037 9340 6084
aunt$	9338
auntie	9327
author	2226
authorised$	5903
authorities$	7862 7863 5252 5257 5258 8867 8898 5624
authority$	7761 7836 5252 5257 5258 8867 8898 5624 6028 6029 9331 6176 6303 2989
authors$	558
autism	9280
autism$	9270 3419
autistic$	3419
autumn$	7172 7173
available$	6872 6132
average$	2838
averse$	923 924 925 926 927
avoid$	7525
avoidant$	7780 7781 2737 3327
avoided$	7308 7316 4047 8546 6519
awaiti	2436 2444
awaiting$	5973 5981 3270
aware$	4575 7877 7878 2157 2319
awareness$	4255 4778 1242 1243 4781
away$	7035 7036 7055 7056 7089 7105 7108 7120 7206 7207 7212 7315 7322 7456 7461 7464 4231 1003 8323 5075 8657 8658 8671 8672 5419 5420 5880 9205 5907 9346 6048
awkward$	7829 7830 7831 7832 7833 7834 7835 9237 6281
b$	6035 9336 6654 6837
babies$	8002 8003 8004 8005 8006 8053 8054 8055 8056 6342
baby	9340
baby$	5990 5991 9358 2532
babysitting$	8126
back$	6908 7074 7128 324 325 326 327 3889 3890 7200 7201 7330 7332 7333 7334 7462 7467 4231 4232 4917 8322 1528 8374 5415 5489
background$	6828
backs$	4232 5489
backward$	8816
bad$	3621 6934 6935 6936 6937 3760 3795 304 305 7156 4172 7615 7616 7617 810 811 812 4350 4352 4421 7732 7771 7772 7773 7774 7775 7776 7777 7778 7779 7780 7781 1379 8232 4933 4935 5354 1911 1912 1913 1914 8857 8858 8859 8860 2065 2580 2636 2650 2662 2663 2737 2747 2761 2773 2864 2965
badly$	974 1364 5231 1945 6278 6279 6280 2759 2861 6428
bag$	8252 2324
baggy$	2897
bags$	4943 8246 8252 5918 6429
bail$	4334 6104 9405 9410 6816 3280
bailed$	6816 3526
bails$	9410
bait$	2638
baited$	2638
baiting$	2638
baits$	2638
baitted$	2638
baitting$	2638
balaclava$	8285 6429 3346
balaclavas$	8285 8286 8287 8288 8290 6429 6588 3346
bald$	4927 3342
ball$	307 308 8836
bandana$	6429 3346
bandanas$	6429 3346
bandit$	3313
bandits$	3313
banger$	6183
bangers$	6183
banging$	6183
bangladeshi$	1366 4909
bank$	504 9359
banked$	504
banking$	504
bankked$	504
bankking$	504
banks$	504
bannin	2363 2364
banning$	2276 5900 5901
bare$	5392
barely$	1252 4789 1253 4790 1254 1307 4844 1308 1309 4957 1841 2455 2465 2805 3184
barrel$	2845
barter$	415 416
bartered$	415 416
bartering$	415 416
barterred$	415 416
barterring$	415 416
barters$	415 416
base	5814
base$	9115
baseball$	2906
basic$	2935
basically$	1135 4672 1136 1137 1138 1139 1142 1143 1144 1145 2803
basis	2295
bath	6083
bath$	9384
batted$	5022
battle$	2824
be	5833
be$	3613 3779 3780 3781 7097 3830 3834 546 547 4088 4214 4283 7641 4344 813 855 856 857 858 859 860 861 862 863 864 4402 4439 952 976 977 978 979 980 981 4528 4529 4654 4655 4656 1131 1135 4672 1136 1137 1138 1139 1142 1143 1144 1145 8153 8155 1358 5046 5049 8357 8358 8359 5073 5114 5124 1592 1593 1594 1595 5143 5297 5300 5359 5439 5440 2027 2028 5703 5704 5729 9072 5777 5784 5834 5845 5869 9199 2669 2671 2675 2733 2734 2744 2978 3094 6631
beanie$	6429
beanies$	6429
bear$	686 5567 2980
beard$	6400 6416 6418
bearded$	3342
beards$	6400 6416 6418
bearre	9134
bears$	2980
beat	9366 9371
beaten	2509
beaten$	3580 6046
became$	546 547 813 855 856 857 858 859 860 861 862 863 864 4470 952 976 977 978 979 980 981 1131 1135 4672 1136 1137 1138 1139 1142 1143 1144 1145 1358 2669 2671 2675 2718 2733 2734 2744 3165
becaug	9134
because$	3553 202 223 225 2529 9368
bechar	9134
becom	2213 3145
become$	546 547 813 855 856 857 858 859 860 861 862 863 864 4475 952 976 977 978 979 980 981 1131 1135 4672 1136 1137 1138 1139 1142 1143 1144 1145 1358 8358 2668 2669 2671 2675 2718 2733 2734 2744
becomes$	546 547 813 855 856 857 858 859 860 861 862 863 864 952 976 977 978 979 980 981 1131 1135 4672 1136 1137 1138 1139 1142 1143 1144 1145 1358 5088 2669 2671 2675 2733 2734 2744
becoming$	4470 4476 2668
bed	2516 2535 3172
bed$	7144 7241 7242 7243 7244 7245 7246 7247 7248 9271 9325 6035 6036 6053 6081
bedbugs$	6072
bedealt$	9134
bedeta	9134
bedroom$	6036 6794
bedrooms$	5918
beds$	7144
bedwetting$	6709
bee$	6216
been	5927 2559 3145
been$	3635 3636 3664 3665 129 138 3697 3698 332 7314 7321 7323 7324 7325 4038 546 547 813 855 856 857 858 859 860 861 862 863 864 908 4466 4467 4468 4474 4480 952 976 977 978 979 980 981 1073 1131 1135 4672 1136 1137 1138 1139 1142 1143 1144 1145 1256 1358 5024 5025 5026 1693 1694 5247 8686 8687 5397 5398 8710 1946 5522 5523 5524 5557 5558 5559 2027 2028 5625 5703 5777 5784 5888 2416 2440 6002 2491 2522 6096 2615 2669 2671 2675 2718 2722 2733 2734 2744 2978 3094 3158 3164 3165 3212 3214 3215 3249 3253 3263 3271 3273 3274 3278
bees$	6216
befing	9134
before$	7116 4643 8001 8909 8938 6091
befriend$	7218 385 386 387
befriendded$	385 386 387
befriendding$	385 386 387
befriended$	385 386 387
befriending$	385 386 387
befriends$	385 386 387
beggars$	2987
begun	3161
behav$	7308
behave$	7068 7147 7303 7304 7305 7306 7307 885 1086 1088 1089 1090 1091 1092 1093 1094 1095 1096 1097 1124 1125 1126 1127 1128 8331 8337 8351 8416 2741 2800 2801 6451
behaved$	7303 7304 7305 7306 7307 7308 7316 7346 7347 885 4511 1086 1088 1089 1090 1091 1092 1093 1094 1095 1096 1097 1124 1125 1126 1127 1128 8426 8427 8428 8429 2741 2742 6296 2800 2801
behaves$	885 1086 1088 1089 1090 1091 1092 1093 1094 1095 1096 1097 1124 1125 1126 1127 1128 8416 8438 8439 8440 8441 2741 2800 2801
behavi	9180 2363 9339
behaving$	7308 885 1086 1088 1089 1090 1091 1092 1093 1094 1095 1096 1097 1124 1125 1126 1127 1128 2741 2743 2800 2801
behavior$	6891 933 934 935 936 937 938 939 940 941 6115
behaviors$	6891 6115
behaviour$	3 4 5 6 7 8 9 3549 3550 3551 3556 6887 6891 6954 7037 7038 7039 7040 7041 7042 7043 7044 7061 585 4137 601 602 7489 7490 7491 7494 7495 7496 7497 7498 7499 7500 7501 7502 7503 7504 7505 7506 7557 7558 7559 7560 7669 933 934 935 936 937 938 939 940 941 7820 7821 7822 7823 5740 5788 9095 9100 9101 5832 5863 5871 5900 5921 5996 2471 9316 6016 6094 6115 6116 6183 6202 6203 6274 2738 3207 6828
behavioural$	2738
behaviours$	6887 6891 7820 7821 7822 7823 6115 6116 6274
behavs$	7308
behavved$	7308
behavving$	7308
behind	5718 9026 9135 5836 2300 9151
behind$	8039 8040 8041 8432 8434 5538 9019 5837 2468 6349
being	3145
being$	3664 3665 6988 3826 332 3975 546 547 4283 813 855 856 857 858 859 860 861 862 863 864 4461 952 976 977 978 979 980 981 4586 1131 1135 4672 1136 1137 1138 1139 1142 1143 1144 1145 4703 1358 1693 1694 8688 1946 5521 5869 9249 2448 2669 2671 2675 2718 2733 2734 2744 3212 3214 3215 3249 3271 3273 3274 3278
belief$	6497 6524
believe$	8700 8880 2299
believed$	8444 8445 8446 8447 8448 2117 2188 2297 2389
believes$	2299
belligerent$	3325
belocked$	9134
belong	2213
belongs$	8864 6513
below$	2468 6766
bench$	2344 9183 2569
benefit$	7525 2120 8959 2217
benefited$	2217
benefiting$	2217
benefits$	2217 2342
bepros	9134
bereaved$	2502 3522
bereavement$	9364 3522
besear	9134
besotted$	441 442 443 444 445 446 447
bespectacled$	3342
bespok	2467
best$	1119
bestopped$	9134
besumm	9134
bet$	1592 5129 1593 5130 1594 5131 1595 5132 1596 1597
beta$	5984
betray$	2969
betrayed$	2966 2969
betraying$	2969
betrays$	2969
better$	3621 3641 7150 7432 7433 4140 7442 7443 8539 2328
betwee	8982
between$	4690 6775
beyond$	975 1085 1559 2701 2702 2924 2960
bid	2295
bid$	2326
big$	3589 1207 1208 1209 1210 1340 1362 2838 2846 2862 2880
biggest$	1386 2884 3035
biological$	2779
biopsy$	9274
bipola	6079
bipolar$	9380 3180 3441
birth$	7859 2779 6723
birthmark$	3343
birthmarks$	3343
bit$	7994 7995
bitchy$	3327
bitten$	6362
bitterly$	1945
black$	1344 1366 4907 1379 8223 4937 4938 4939 1403 1406 1435 8277 8278 8279 8290 2834 2835 2857 2858 2864 2880 6429 2897 6588
blackheads$	6425
blackout$	3417
blackouts$	3417
blade	9401
blade$	9400
bladed$	9400
blam$	2103 2104
blame$	7373 7374 7375 7376 7377 7378 7379 7380 7381 7382 7383 7384 4085 4086 7409 7410 7411 7412 7427 7428 7429 7430 4219 4220 4221 4222 4223 8725 8865 8868 8869 8870 5570 8872 8877 8878 5605 2976 2977 6517
blamed$	7389 2103 2104 2550
blames$	5570 8872
blameworthy$	3351
blaming$	8725 2103 2104
blammed$	2103 2104
blamming$	2103 2104
blams$	2103 2104
blank$	8301
blanket$	1490
bleach$	2858
bleached$	2858 2880 6419
blight$	2712
blind$	5495 6519 2996 6728 6729
bling$	7614
blinkered$	3351
block$	7911
blockers$	9285
blond$	4927 2858 2880 3342
blonde$	4927 2858 2879 2880 3342
blood$	3140 3175 6732
bloody$	2948
blue$	8223 2859 2880 6429
board$	5252 5257 5258 8867 8898 5624 9152 5852 6637
boards$	6637
bodge$	3354
bodged$	3354
bodges$	3354
bodging$	3354
bodies$	7240 7342 4044
bodily$	6099
body$	7240 4044 1181 1182 1183 1184 1185 8037 5689 2154 2868
boisterous$	3327
bomb$	6220 6221
bomber$	6429
bombers$	6429
bombs$	6220 6221
bone$	2763
boned$	6383
book$	9192
boost	2279
boots$	6429
born$	2409 9291 3192
borough$	6779
boss$	7025
bosses$	6639
bossy$	3327
botch$	3354
botched$	3354
botches$	3354
botching$	3354
both$	2615 2668 6470 3028
bother$	7359 7584 8379 8380 8381 8382 8482 8608 8667 6167 6475 6476
bothered$	7308 7316 8537 8548 8553 8558 8569 8570 8571 8572 8573 8574 5278 8598 8599 8600 8601 8602 8603 8604 8608 5313 8668 8710 5554 8927 2097 6475 6476
bothering$	6475 6477
botherred$	6475
botherring$	6475
bothers$	6475
bottom$	3204
bottoms$	8283 1451 2908
bought$	4308
bound$	1520 1521 1522
boundaries$	6176
box$	6083 2879 6481 2945
boy	5817 2298 9139 9140 9162 9166 9174 5891 9235 6070 6102 6636
boy$	214 262 7783 7807 7808 7809 7810 7811 7812 7936 5141 5142 5663 9403 2640 6187 6199 2672 6226 6269 2740 6399 6421
boyfri	9339
boyfriend$	7198 7261 424 425 426 427 428 7292 7293 9323 2505 9345 9358 9383 6142 6143 2607 2608
boyfriends$	7261 424 425 426 427 428 7292 7293 6142 6143 2607 2608
boys	5647 5655 8998 9000 5700 2166 2167 5724 2210 5860 9161 9180 2361 9238 3039
boys$	6904 7003 7023 7028 7031 214 7094 262 3815 3816 3817 7146 3846 3848 3850 7174 7198 7233 7235 4015 4019 4020 4028 4046 605 4178 4275 7590 7604 7622 4323 4337 801 802 803 7646 7728 7783 7786 7807 7808 7809 7810 7811 7812 7827 7881 7882 7883 7936 1147 4744 4745 4746 4747 8095 8224 8299 8383 8384 8385 8386 8387 5093 5094 5095 5110 5119 5125 8437 5137 8443 5176 8526 8673 5400 5401 5402 5403 5404 5405 5460 8776 8795 8803 8804 8805 8806 8807 8808 8809 9025 5747 2286 5898 2380 2394 6123 6187 6199 6226 6269 2740 6399 6506 6511
braces$	6418 6425
braid$	6416 6418
braided$	2880 6419
braids$	8280 6416 6418
brain$	3483
brand$	8245 6444
branded$	2897
brands$	8245 6429 6444
brat$	3313
brats$	3313
breach	3279
breach$	9175 2567
breached$	2567 3279
breaches$	2567
break	9339 6043 9386
break$	7068 797 798 4555 8359 8481 9195 2639
breakdown$	8856 9283 6318 6779 6791 6796
breakdowns$	6318
breakfast$	9336
breaking$	797 798 8481 2007 2368 2639
breaks$	797 798 8481 2007 2639
breakup$	9344
breath$	8236
bribed$	6169
brief	2350
brief$	2106 2127 5887
briefed$	2169 5903
briefi	6535
briefing$	2127 5887 3100 6638
briefs$	2127 5887
bright$	2880
bring	2229
bring$	6857 6858 6868 513 514 515 516 517 1245 2257 2354 3081
bringing$	513 514 515 516 517 1245 2257 2354 3081
brings$	6857 6858 513 514 515 516 517 1245 2354 3081
broad$	2838 2844
broke$	797 798 4554 2007 2639 6779
broken$	4556 2007 2732 6271 6779
bronchitis$	3500
brothe	9327 6037 9340 6040 9347 9350 9351 2533
brother$	2484 9338 6038 2505 6065 6316
brothers$	7859 6316
brough	2176 5771
brought$	6850 6857 6858 6868 513 514 515 516 517 1245 9072 5823 2287 9146
brown$	1379 8223 2857 2858 2859 2864 2880
bruise$	3502
bruised$	3502
bruises$	3502
bruising$	3502
brunette$	4927 3342
brush$	2003 2024
brushed$	1949 2003 2024
brushes$	2003 2024
brushing$	2003 2024
buck$	4934 8834 2971
budget$	5608 8921 8930 8931
budgets$	8851 5608
bugs$	6072
build	8968 2216 2229 2999 3037
build$	8190 8191 8192 2306 6375
builded$	2306
buildi	2229 5810
building$	8921 9111 2306
builds$	8190 8191 8192 2306 6375
built$	4891 5801 9228 2839 6377
bulimia$	3437
bulimic$	3437
bulk$	2349 5908
bulky$	2838
bullied$	6876
bullies$	7656 7657 7658 7703 7704 7705 6205 6206 6212 6213 6491
bully$	7656 7657 7658 7703 7704 7705 6205 6206 6212 6213
bullying$	7729 7860
bump$	5990
bunch$	7628 866 7783 7807 7808 7809 7810 7811 7812 1027 6199 6269 6321
bungle$	3354
bungled$	3354
bungles$	3354
bungling$	3354
bunk$	2590
bunked$	2590
bunking$	2590
bunks$	2590
burden$	4415
bureau$	8950
burgla	8943 8953 9026 9039 2203 5799 9136 9137 9138 9179 6087 6088 6099 6101 3300
burglar$	7703 7704 7705 9019 6212 6213
burglaries$	9027 5740 9100 9388 9402 9411 6614 6837
burglars$	7703 7704 7705 6212 6213
burglary$	2122 5740 9045 9388 9389 9400 9402 9411 3028 3045 6837
burgle	3535
buried$	1817 1818 1999
burly$	2838 3342
bury$	1817 1818 1999
burying$	1817 1818 1999
bus$	7170 7171
busine	5798 5899 6598
businesses$	8947 9075 9099 9200
busy$	8874 5574
but$	3678 4672 1136 1137 1138 1139 1142 1143 1144 1145 4685 4686 4687 4688 4723 4739 4857 8480 5531 6496
buy	5712
buzz$	3587 51 7582 7608 2871
by	5758 3063 3068
by$	6993 7022 3978 3979 3983 4285 4286 4307 7631 7770 4526 4802 8328 8531 8715 5416 5417 5418 8782 8785 8786 8787 8788 5671 2162 9041 5744 5961 9288 6000 2583 6471 6503 6626 6801 6802
c$	6654 6837
cad$	3380
cads$	3380
cahms$	3461
caked$	1387
calculated$	3619 83
calculating$	3327
call$	8816 8818 8819 2128 2396 6511
called$	8710 8927
caller$	6223
callers$	6223
callin	9105
calling$	2128 5868 2396
callous$	3327 3351
callousness$	3351
calls	2171 5709
calls$	8818 8819 8862 8863 2128 9010 5794 9151 5892 2396 6511 6512
came$	7346 7347 579 1086 1088 1089 1090 1091 1439 1448 8927 2176 2283 2446 2491 2612 2800 2801
camera	5689 5705
camera$	8984 8990 5690 8992 2162 9006 2301
cameras$	8984 8990 5690 8992 2162 9006 2301
camhs$	3460
camouflage$	6429
campaign$	3078
can$	3634 528 529 530 4471 991 1054 1057 1058 1060 1068 1117 1227 1251 1263 1266 1318 5112 1598 1607 1610 5167 1762 2034 2162 5771 2296 2335 2474 2919 3115
canada$	2898
cancer	6079
cancer$	9380 3481
candidates$	5786
cannab	9401 6107
cannabis$	7241 7242 7243 7244 7245 7246 7247 7248 7253 8997 5971 9273 9284 9408 6124 3173
cannon$	6222
cannons$	6222
cannot	2439 2474
cannot$	696 5078 8394 8395 8396 8397 1606 1760 1822 6011 3230
cap$	1429 8268 8269 8270 8280 8285 6429 2896 6434 6443
capab	5867
capabi	9057
capability$	3377
capable$	1229 4775 4798 4799 1267 1278 5148
capaci	9057
caps$	1429 8268 8269 8270 8271 8272 8280 8285 8286 8287 8288 6429 2896 6434 6443
capsules$	5954
captur	5810 3037
capture$	9111
captured$	5693
car	6797
car$	7189 7190 7191 7192 7625 7626 7627 3019
care	2495
care$	3591 3592 3593 3594 3595 4233 4234 4235 4236 4237 4238 4239 4240 4241 4242 4243 4244 4553 4593 4764 4765 4766 4769 4770 4772 4773 4776 4787 8123 8124 8125 8126 8143 8148 8149 8150 8151 8152 8379 8380 8381 8382 8398 8399 8400 8523 8608 5308 8667 8675 8676 8677 8678 8679 8680 8681 8682 5384 5385 5386 5387 5388 8894 8895 8896 8897 5617 2081 2082 2083 9296 9322 9329 9330 6032 6073 9378 9379 2780 6475 6476 6520 6776 3240 3241
cared$	8537 8553 8558 8569 8570 8571 8604 8608 2081 2082 2083 6475 6476
career	9232
career$	6202 6203 2676 3033
careful$	6859 3563 3564 3565 3566
careless$	62 63 65 66 3760 597 8649 8650 2623 3351
carelessly$	3351
carelessness$	3549 3550 3551 7062 7063 7064 7065 7066 7067 7401 4101 3351
carer	9347
carer$	9324 9330 9338 2512 6776 6787
carers$	9330 6776
cares$	8398 8399 8400 2081 2082 2083 2512
caribbean$	1366
caring$	2512 6461
carpet$	8841
carrie	2141 9151
carried$	3668 6987 7335 587 588 8663 8664 8665 8666 2613 6151
carries$	587 588 887 1092 1093 1094 1095 1096 1097 1124 1125 1126 1127 1130 8477 8478 8479 5732 9231 2613 6151 2980
carry	2141
carry$	6905 3667 7068 7097 7099 7100 7101 3809 3810 3811 7303 7304 7305 7306 7307 587 588 7567 7569 886 1092 1093 1094 1095 1096 1097 1124 1125 1126 1127 1129 1408 8359 8477 8478 8479 2613 6151 2980
carryi	5718 9135 9151 6100
carrying$	6988 7125 7303 7304 7305 7306 7307 9019 2300 6099
cars$	7625 7626 7627
case$	7700 7782 5621 5753 9067 2264 9167 5924 9394 6228 6230 6272 6273 3038 6821 6824
cases$	7700 7782 9167 6228 6230 6272 6821
cash	2325
cash$	7026 7027 3885 7241 7242 7243 7244 7245 7246 7247 7248 7253 7256 7586 7587 7614 7624 5862 2716
cast$	6904 5110 5119 5125 8443
casually$	1364 2861 6428
casualty$	9265 9278
catalogue$	1690
catch	8968 8991 9071 5806 6615
catch$	8993 9003 2245 9107 9108 2374
catches$	2245
catching$	2245
category$	4484 2529
catheter$	3505
catty$	3327
caught	9134 9146
caught$	6876 6879 2563 2722 3298
cause$	6850 6868 567 7699 8358 6227
caused$	6850 6868 567
causer$	6194
causers$	6194
causes$	567 7699 6227
causin	5836 2300
causing$	567 7736 8481 5837
cautio	6088 6811
caution$	9389 9410 6836
cautioned$	3275
cautions$	9410
cautious$	6861
cavalier$	3351
cbo	5832 5863 3294
cbo$	9133 9164 5873 6831
cbos$	9133 9164 5873
cbt$	6698
cce$	7152
cctv	5689 5705
cctv$	5664 5665 5666 2130 2131 8990 5690 2155 2165 9006 9103 2274 2301 6554 3025
ceases$	9086
cell$	8950 3010 6625 6678
cells	6095
cells$	9396
central$	9198
centre$	9099 9145 9208 9409
cerebral$	3189
certain$	1520 1521 1522 1556 5129 5130 5131 5132 1596 1597
certainly$	1654 1662 5199 1663 1664 6468
certainty$	1557
chain$	2194 9194 6429 6592 6661
chains$	9194 6429 6661
challe	9204 5904
challenge$	8481 9205
challenged$	8481
challenges$	8481
challenging$	4352 7771 7772 7773 7774 7775 7776 7777 7778 7779 7829 7830 7831 7832 7833 7834 7835 998 999 1000 1001 1002 8481 2732 2735 2737 6281 3327
chance$	3733 197 198 7531 7532 5083 5101 1984 1985 1986 1987 8842 8843 2260 2391 6163 6509
chances$	6995 3733 197 198 7531 7532 1984 1985 1986 1987 8842 8843 6163 6509
change$	277 7147 3956 7258 7516 7517 7518 7519 7761 8302 8331 8337 8351 8413 8436 5136 8458 8459 8460 8469 8700 6451 6452 6459
changed$	277 8444 8445 8446 8447 8448 3202
changes$	277
changing$	8458 8459 8460 5160 6459 3202
chaos$	7403 7608 6167
chaotic$	2732 6270 2735 3327 3351
character$	7722
charg	9071
charge	5718 2215 9065 5766 5823 9134 9151
charge$	9019 9052 5752 9186 9410 6612 3118 6807
charged$	9124 3277 6815
charges$	9031 9067 2234 9410 6612 6618 3118 6807
charging$	5766 3073
charity$	5252 5257 5258 8867 8898 5624
charm$	4580
charms$	7342 7343
chart	2142
chart$	2212 2302 5843 6593
charted$	2302
charts$	6593
chase$	6888 6889 7582
chaser$	8818 8819
chasers$	8818 8819
chasing$	8818 8819
chat$	7221 7222 385 386 387 5913 2378
chated$	385 386 387
chating$	385 386 387
chats$	385 386 387 2378
chatted$	385 386 387
chatting$	385 386 387
chav$	3313
chavs$	3313
cheat$	6212
cheats$	6212
check	6535
check$	8984 2183 2267 5809 2289 2311 2329 2346 9192 9269 6549 6619 6640
checked$	8710 8927 5708 2311 5878 9219
checkes$	2311
checking$	2311 2329
checks$	8984 2164 2183 5776 2311 2329 6549 6619 6640
cheek$	8222
cheeks$	8222
cheeky$	3327
chested$	6382
chicken$	7170 7171
chief$	2713
child	9180 6014 6070 6102
child$	214 262 401 7783 7785 7786 7807 7808 7809 7810 7811 7812 7936 7997 8002 8003 8004 8005 8006 8053 8054 8055 8056 8182 8185 5991 9315 9331 2494 2496 2497 2538 9403 2598 2640 6186 6199 2664 2667 2676 6269 2740 6314 6342
childhood$	3200
childish$	4748 4749 4750 3327
childlike$	8039 8040 8041 4748 4749 4750 6349
children$	6904 214 262 7146 3846 3848 3850 4015 4019 4020 4028 4046 605 4178 4275 4337 801 802 803 7646 7677 7678 7679 7680 7681 7682 7683 7684 7685 7686 7687 7688 7691 7692 7783 7786 7807 7808 7809 7810 7811 7812 1015 7936 4671 1147 7996 8002 8003 8004 8005 8006 8053 8054 8055 8056 8182 8185 8383 8384 8385 8386 8387 5093 5094 5095 5110 5119 5125 8437 5137 5176 8526 8673 5400 5401 5402 5403 5404 5405 5452 5459 8795 8803 8804 8805 8806 8807 8808 8809 5589 2495 9352 6123 6174 6186 6199 6269 2740 6314 6342 6470 6505 6506 6511
chin$	8222
chinese$	1366 4909 6424
chip$	4547 1011
chis$	3362
chlamydia$	3471
choice$	3 4 5 6 7 8 9 6891 3604 3605 69 70 3608 72 73 74 3612 76 6915 6916 6917 6918 6919 6920 3620 6922 6923 6924 6925 6926 6927 90 91 92 6942 6943 6944 6945 6946 6947 6948 6949 7037 7038 7039 7040 7041 7042 7043 7044 3747 7049 7050 7051 7059 3796 7098 261 3799 3800 3801 3802 7884 8011 4804 4805 6115 6116 6117 6118 6120 6344
choices$	3 4 5 6 7 8 9 3549 3550 3551 6891 6915 6916 6917 6918 6919 6922 6923 6924 6925 6926 6927 100 101 102 103 6942 6943 6944 6945 6946 6947 6948 6949 6950 6951 6954 6957 6958 6959 6960 6961 7037 7038 7039 7040 7041 7042 7043 7044 261 3799 4137 601 602 7489 7490 7491 7494 7495 7496 7497 7498 7499 7500 7501 7502 7503 7504 7505 7506 8011 4804 4805 6115 6116 6117 6118 6344
choose$	93 94 95 6967 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 298 299 4788 8096 8097 8180 8357 8500 2584
chooses$	93 94 95 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 298 299 8500 2040 2041 2042 2043 2584
choosing$	93 94 95 7037 7038 7039 7040 7041 7042 7043 7044 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 298 299 8099 8100 2040 2041 2042 2043 2584
chose$	93 94 95 6967 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 298 299 8500 8832 2040 2041 2042 2043 5603 8905 2584 6519
chosen$	93 94 95 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 298 299 7308 7316 2584
chronic$	9259
chubby$	4892 4927 3342
chunky$	2838
cid	8949
cigarettes$	7026 7027 7241 7242 7243 7244 7245 7246 7247 7248 7253 7256 7624
cin$	3266
circles$	4943
circul	2176
circulate$	2107 5645 2109
circulated$	2107 5645 2109 8948 2303
circulates$	2107 5645 2109
circulating$	2107 5645 2109
circulation$	9080
circumstances$	8499 8522 6792
citalopram$	3457
city$	4887
civil	2363 3068
civil$	5900 3085
clad$	1410 1411 1412 6388 6398 2891
claim$	4338 4339 4340 6789
claimed$	4338 4339 4340
claims$	4338 4339 4340
clamp$	3064
clamped$	3064
clamping$	3064
clamps$	3064
class$	3882 7670 7674 4440 7836 8052 8889 9401 6107 3117 3300
classed$	956 2213
classmates$	8169 6123 6211
clear	2278 2307
clear$	1379 1556 5541 2230 2389 2864 2935 3077 3111
cleared$	2370
clearly$	524 1541 1542 1543 1544 1654 1662 5199 1663 1664 5240 2027 2028 2978
cleft$	3193
clever$	1208 1209 1210
climb$	787 788
climbbed$	787 788
climbbing$	787 788
climbed$	787 788
climbing$	787 788
climbs$	787 788
clingy$	3327
clinic	2429 3145
clinic$	5966 9269 9275 9278 2989 6705 6707
clinically$	3176
clip$	3952 3953 417 418 9103
clips$	3952 3953 417 418
close	2179
close$	8878 2074 2116 5716 6507
closed$	1988 2074 6464 6467 6507
closes$	2074 6507
closure$	2276 3112
clothe$	6541
clothes$	3556 3567 7241 7242 7243 7244 7245 7246 7247 7248 585 8268 8269 8270 8271 8272 8277 8278 8279 8280 8291 8296 5819 6429 6434 6541
clothing$	8268 8269 8270 8291 8296 6429 6431 6434
club$	2091 2989
clueless$	3351
co$	4225 7753 5002 5031 5037 5042 5051 5120 6266 3068
coach$	7025 7238
coaches$	7238
coat$	8268 8269 8270 8280 6429 6434 6442
coats$	8268 8269 8270 8271 8272 8280 6429 6434 6442
cocain	9401 6107
cocaine$	5971 9284 9408 6124
cocky$	3327
coddling$	8126
code$	6374
codein	5984
codeine$	9273 9285
codes$	6374
coerced$	6876 7576 7577 7578 7579
cognitive$	3183
cohort	5724 9061 5817 2298 9139 9140 9162 9166 9174 5891 9235 6636
cohort$	7674 7783 7807 7808 7809 7810 7811 7812 8052 9025 9097 2286 9142 2380 6269 3041
cohorts$	9142
cold$	8708 8902 9372
colleagues$	4695 4696 4697 2379
collec	6535 2999 3037
collect$	2105 5842 5910
collected$	2105 5842 9228
collecting$	2105 5842
collective$	2935
collects$	2105 5842 9231
college$	5252 5257 5258 8867 8898 5624 9300 9301 9303 9313 9314 9320 2989 6738 6754
collude$	559 560
colluded$	559 560
colludes$	559 560
colluding$	559 560
colostomy$	3503
colour$	6403
coloured$	2880
colours$	8291 6403 6429
combat	2257
combative$	3325
come	9234
come$	7016 3807 3812 3813 7310 4017 7525 851 1086 1088 1089 1090 1091 1255 4817 4818 4819 1439 1448 8331 8337 8351 8358 8416 8426 8427 8428 8429 8575 8576 8577 8578 2283 2446 2491 2612 2800 2801 6451
comes$	577 852 1086 1088 1089 1090 1091 1439 1448 8416 8983 2446 2800 2801 3251
comfort$	5608
coming$	7331 8330 2446 9370
comings$	2358
comman	5892
command$	9032
commands$	9193
comment$	1456 1457 1458 1459
commented$	1456 1457 1458 1459
commenting$	1456 1457 1458 1459
comments$	1456 1457 1458 1459
commentted$	1456 1457 1458 1459
commentting$	1456 1457 1458 1459
commit	5718 9135 5836 2300
commit$	7068 8331 8337 8351 8359 9029 9104 9168 9245 6451
commits$	9104 9245
committed$	9245 2564
committing$	9019 5837 9221 2564
committs$	2564
common$	4248 8651 8652 8653 8894 8895 8896 8897 6099 6520
commun	2114 5798 2557
communicate$	385 386 387
communicated$	385 386 387
communicates$	385 386 387
communicating$	385 386 387
communication$	2019 2020 2021 2022 2935 6502
community$	7677 7678 7679 7680 7681 7682 7683 7684 7685 7686 7687 7688 7691 7692 5651 5675 9075 2252 9099 6094 6174 3282 3290 3297
companion$	6928
companions$	6928
company$	6840 6928 3732 7078 7096 7613 4315 4316 5252 5257 5258 8867 8898 5624 2091 6173 2988
compar	2341
compare$	5809
compared$	5878
compass$	7550
complacency$	8725 3351
complacent$	5574 3351
complain$	1456 1457
complained$	1456 1457
complaining$	1456 1457 8481
complainned$	1456 1457
complainning$	1456 1457
complains$	1456 1457
complaint$	8656 8714 6179 6511
complaints$	8656 8714 8862 8863 6179 6511 6512
complete$	1490 2057 2306 2935
completed$	6993 8426 8427 8428 8429 8663 8664 8665 8666
completeed$	2306
completeing$	2306
completely$	1038 5231 2819 2927 2930
completes$	2306
complex$	2735 3200
complexion$	6401 3343
complexions$	6401 3343
compliance$	6182 6264
compliant$	4521 6263
complicit$	33 314 315 316 317 330 7302 560 6152
complicity$	7060 559
complies$	8438 8439 8440 8441
comply$	7068 7525 8302 8331 8337 8351 6451 6452
comprehension$	6497
compromise$	10 2574 2575
compromised$	10 2574 2575
compromises$	10 2574 2575
compromising$	6840 10 2574 2575
compulsive$	2676 6675
computer$	6550
conceal$	614 615 1443
concealed$	614 615 1443 6446
concealing$	614 615 1443
concealled$	614 615 1443
concealling$	614 615 1443
conceals$	614 615 1443
concer	5759 2441 2478 2540
concern$	3598 4251 5295 5296 8675 8676 8677 8678 8679 8680 8681 8682 8714 6511
concerned$	4756 4757 4758 8060 8061 8062 4762 4763 5551 5552 5632 2096 9135
concerning$	7771 7772 7773 7774 7775 7776 7777 7778 7779 2737
concerns$	7557 7558 7559 7560 5295 5296 8714 8862 8863 9060 6511 6512
concerta$	3454
concus	3483
condescending$	3352
condit	5946 5951 3279
condition$	9247 9252 9405 6692 6693 6817
conditional$	3274
conditions$	7635 2517 9405 6792 6817
conduc	2141
conduct$	3 4 5 6 7 8 9 3549 3550 3551 3556 6891 7061 7489 7490 7494 7495 7496 7497 7498 7499 7500 7501 7502 7503 7504 7505 7506 933 934 935 936 937 938 939 940 941 1092 1093 1094 1095 1096 1097 6115 2738 3180
confer	9334
confidence$	1181 1182 1183 1184 1185
confidential$	3000
confidentiality$	8839
confiscated$	5684
conflict$	7403 7588 8482 2517 6183
confro	9204 5904
confront$	9205
confrontation$	7403 7588
confrontational$	7780 7781 7829 7830 7831 7832 7833 7834 7835 6281 3325
confrontations$	7588
congregate$	7866 6373
congregated$	7866 6373
congregates$	7866 6373
congregating$	7866 6373
connected$	806 2189 9135 5835 6183
connection$	2573
conscious$	3619 83 3758
consensual$	2795 3308
consent$	7060 433 434 435 436 437 438 1047 1048 1049 1050 8156 4865 4866
consented$	433 434 435 436 437 438 7277 440 459 1047 1048 1049 1050
consenting$	433 434 435 436 437 438 2795 2809 3308
consents$	433 434 435 436 437 438 1047 1048 1049 1050
consequences$	6892 6893 6894 6895 6897 6898 6899 6901 6952 116 7534 7535 7536 7537 7538 7539 7540 7541 7542 7543 7544 7545 7876
consid	2176 2213 2220
consider$	7525 8331 8337 8351 8700 6451
considered$	839 951 2430 2668
considering$	2430
consistent$	1490
consistently$	1643 5180 1644 5181 1645 1646 1647 1648 1649 1650
consort$	2634
consorted$	2634
consorting$	2634
consorts$	2634
consortted$	2634
consortting$	2634
consta	5664 5665 5666 2130 2131 2165
constable$	8965 8966 8967 5667 5668 5702
constables$	8965 8966 8967 5667 5668 5702
constant$	5517 5518
constantly$	374 1643 5180 1644 5181 1645 1646 1647 1648 1649 1650 1945
consti	2213
consul	5951 5965
consultant$	9252 9262 9266
contac	5679 9105 9144 2358
contact$	3728 3729 3732 7218 385 386 387 389 390 391 392 393 394 395 1020 1021 9105 2518 6320 6448
contacted$	385 386 387 389 390 391 392 393 394 395
contacting$	385 386 387 389 390 391 392 393 394 395
contacts$	385 386 387 389 390 391 392 393 394 395 8980 5895
contactted$	385 386 387 389 390 391 392 393 394 395
contactting$	385 386 387 389 390 391 392 393 394 395
contain$	7747 8458 8459 8460 5915 6459
contains$	5915
contemptuous$	3352
content$	182 183 188 272 273 274
continually$	374 1643 5180 1644 5181 1645 1646 1647 1648 1649 1650
continue$	6967 351 354 361 362 363 364 365 366 367 368 369 370 371 372 373 8358 2588
continued$	6967 6987 351 354 361 362 363 364 365 366 367 368 369 370 371 372 373 1490 2588
continues$	6967 351 354 361 362 363 364 365 366 367 368 369 370 371 372 373 2588
continuing$	6967 351 354 361 362 363 364 365 366 367 368 369 370 371 372 373 2588
continuously$	1643 5180 1644 5181 1645 1646 1647 1648 1649 1650
contraception$	8105 8106 3470
contraceptive$	3470
contract$	9089 6831
contracts$	9089
contribute$	559 2262
contributed$	6850 559
contributes$	559 2262
contributing$	559
contro	2257 5795
control$	7525 7547 7553 7721 7747 7771 7772 7773 7774 7775 7776 7777 7778 7779 4508 7813 4522 7846 4820 4821 8392 8458 8459 8460 5664 5665 5666 2130 2131 2132 2165 5705 9070 9096 2323 5899 6239 6459 3079 6659
controlled$	6876 8336 8342 8347 8356 8425 8444 8445 8446 8447 8448
controlling$	2737 6639 3327
controls$	6639
convenience$	5608
conveniently$	2982
convic	5766 5823
convict$	3099
convicted$	9124 3272 6810
convicting$	3099
conviction$	9067 9410 3272 3396 3524
convictions$	9031 9067 9410 3272 3396 3524
convince$	8413 8436 5136
cooper	5940
cooperate$	7052 7525 7754 8302 8331 8337 8351 8700 9241 6451 6452
cooperates$	8438 8439 8440 8441
cooperating$	7754
cooperation$	7753 6266
coordi	3068
cope	5950
cope$	4597 1077 4615 4616 1080 1092 1093 1094 1095 1096 1097 4764 4765 4766 4769 4770 4772 4773 4776 1246 1247 1248 8096 8097 4800 1264 1265 4803 1269 8702 9251 9272 2818
coped$	1092 1093 1094 1095 1096 1097 1269 2818
copes$	1092 1093 1094 1095 1096 1097 1269 2818
copied	2112
copied$	9214
coping$	1092 1093 1094 1095 1096 1097 4764 4765 4766 4769 4770 4772 4773 4776 8099 8100 1269 2818
copy$	2350
core	9061
core$	4426 4427 9122 9198
cornrows$	3343
corporate$	2935
correl	2341
correlated$	5878
corrob	2114
corroborated$	5651
corrupting$	810 811 812 2663
cotton$	2808
couch$	9361
could$	21 22 23 24 25 266 267 268 269 270 271 275 276 281 282 283 284 285 286 528 529 530 4472 992 1054 1057 1058 1060 1068 1117 1227 1251 1318 5112 1598 1608 1609 1703 1704 1705 1706 1707 1708 1709 1710 1711 1712 1713 1714 1761 1771 1823 1994 2066 2067 2069 2070 5658 2124 2296 2335 2474 2919
council$	5252 5257 5258 8867 8898 5624 2091 2935 2979 2988
counse	5951
counselling$	9253 6698 6718
counsellor$	9252 9262
count$	1592 5129 1593 5130 1594 5131 1595 5132 1596 1597
countless$	3673 3695 5517 5518 5541
county$	3852 3868 3874 3877 3883 7186 7187 7188 868 4601 3116 6779
couple$	1027 9375
courier$	7706 874 6214
couriers$	7706 874 6214
course$	5192 5199 1663 1664 8504
court	5823 9134 3075 3279
court$	7145 525 526 9124 9165 2344 9183 9392 2559 6097 2569 2616 3075 6612 6796 6807 6820 3284 6825
courted$	525 526 2616
courtesy$	8590 8591 8651 8652 8653
courting$	525 526 2610 2616
courts$	525 526 7862 7863 9124 2344 9183 2616
cousin	9327 9340
cousin$	2484
cover$	1443 5425 2002
coverage$	5865
covered$	1443 2002 6446
covering$	8255 1443 2002
coverings$	8255
coverred$	1443 2002
coverring$	1443 2002
covers$	1443 2002
covert	2282
covert$	5819 3000 3366
covertly$	3366
cowardly$	3351
cowards$	6491
cp$	3266
cpn$	5873
cpns$	5873
cpw$	5873
cpws$	5873
crack	9401 6107 3065
crack$	8997 9284 9408 6124
crackdown$	9178 6602
cracked$	9146
crackeddown$	6602
crackingdown$	6602
cracksdown$	6602
crave$	744 745 2751
craved$	744 745 2751
craves$	744 745 2751
craving$	744 745 2751
crazy$	6270
create$	567 2306
created$	567
createed$	2306
createing$	2306
creates$	567 2306
creating$	567
credit$	7241 7242 7243 7244 7245 7246 7247 7248 7253 7255 7256
crew$	8052
cries$	1007
crime	8943 2114 8953 5656 5727 9040 2203 5794 5799 9136 9137 9138 9150 5860 9161 2334 9179 2384 5932 9244 6101 6544 6578 6592 6598 6617
crime$	6888 6889 7152 7166 7595 7729 7860 8949 5651 8957 2122 9019 9027 9028 5735 5737 5740 5750 5787 5791 9092 9093 9095 2258 9100 5808 5827 2291 9130 9131 5832 5840 2305 2310 2318 2322 9167 5871 5875 9179 9203 2369 9209 5921 2388 9233 2407 2557 9402 6121 6122 6183 2716 3044 3045 6614 6623 3088 3092 3109
crimes$	7152 9027 9028 5740 9095 9167 5871 2407 6614
crimin	8943 2114 8953 2179 9020 9026 9039 9040 5794 9136 9144 6567 6578 6598 6599 3068 6617 3283 3300 3386
criminal$	7152 7156 7159 7174 7615 7616 7617 7618 821 7703 7704 7705 888 8888 5651 5716 9018 5750 5754 5766 5800 5931 6087 2557 6099 6101 6122 2635 2666 6212 6213 2731 2775 6322 6592 3057 3075 3291 6837 3327
criminalise$	2052 2053 2054 2055
criminalised$	2052 2053 2054 2055
criminalises$	2052 2053 2054 2055
criminalising$	2052 2053 2054 2055
criminality$	7152 7166 9095 6121 3372
criminally$	2765 3046
criminals$	7174 7595 7597 7615 7616 7617 7621 821 7703 7704 7705 888 8888 9048 6122 6212 6213 6322
crimint$	8988
crisis$	5965 3131 6693
crohn	3142
crohns$	6679
crook$	7737 6212 6252
crooked$	4932
crooks$	7737 6212 6252
crop$	4950 8268 8269 8270 8286 8287 8288 4991 6434 2903
cropped$	2880 2897
cross	2341
crosscheck$	5809
crosschecked$	5878
crossreferenced$	5878
crowd$	7628 1027 6173 6199 6200
crown	3283
cruel$	8649 8650 8732 3327
cry$	1007
crying$	1007
cse$	7152
cues$	1984 1985 1986 1987
culpable$	6515 3351
culpri	5718 6636
culprit$	7656 7657 7658 9019 6205 6206 6250 6572 3404
culprits$	7656 7657 7658 9019 6205 6206 6250 6572 3404
culture$	1887 1888 6183
cunning$	3327
curb	2257
curfew	2557
curfew$	6094 9405 9410 6176 6826 3532
curfews$	9410 6176
curiosity$	3549 3550 3551 8675 8676 8677 8678 8679 8680 8681 8894 8895 8896 8897 6520
curled$	4919
curly$	2858 2880
curren	2114
current$	5651 5754 5866
custod	9134 9371 6079 9386 6095
custodial$	3282
custody$	5735 5737 2274 9322 2519 9380 9396
customer$	3721 7238
customers$	3721 7238 9075 6174
cut	2257
cut$	4967 2419 6408 6419 6644 3151
cuted$	3151
cuting$	3151
cuts	2257
cuts$	2419 6408 3151
cuttin	2257
cutting$	2419
cynical$	7780 7781
dabble$	314 315 316 317
dabbled$	314 315 316 317
dabbles$	314 315 316 317
dabbling$	314 315 316 317
dad	9327 6037 9340 6040 2507 9347 9350 9351 2533 2545 6084
dad$	7859 2484 2485 9324 9338 6038 2504 2505 2508 9356 2520 6065 9378 2542 2548 6316
daddies$	6146
daddy$	6146
dads$	2520 6316
daft$	65 66 634 2624
daily$	9272 3101
damage	5727 2203 9136 9137 9138 9150 2334 5932
damage$	8856 9028 5740 5871 9209 9233 9388 9400 9402
damaged$	2732 6270
damn$	8589 8662
damp	2535
damp$	9372 6072
dancers$	5110
danger$	6838 6839 6849 6888 6889 6892 6893 6894 6895 6897 6898 6899 6901 4053 4054 7372 7534 7535 7536 7537 7538 7539 7540 7541 7542 7543 7544 7545 7551 7556 7557 7558 7559 7560 7582 7584 7588 7595 7608 4376 840 4378 4379 4380 4381 4382 4383 4384 4385 4386 4387 7689 7690 4390 4391 7876 8105 8106 5513 5774 6121 6153 2631
dangerous$	6838 6839 3621 7159 7534 7535 7536 7537 7538 7539 7540 7541 7542 7543 7544 7545 4312 2579 3326
dangers$	6838 6839 6892 6893 6894 6895 6897 6898 6899 6901 3654 3655 7534 7535 7536 7537 7538 7539 7540 7541 7542 7543 7544 7545 7557 7558 7559 7560 7876 8105 8106
dark$	1379 8223 8232 1406 1435 4990 2857 2858 2859 2864 2880 6429 2897 6588
darker$	1379 2857 2864
darkest$	1386 2884
data	5859
data$	8839 8984 9160 6549
databa	6535 6590
database$	8969 9036 9037 9110 6550
date$	6821
dates$	6821
dating$	2610
daught	9180
daughter$	7996 5991
daughters$	7996
daunt$	4841
dawn$	3060
day	6606 6610
day$	3617 8474 8475 8476 1653 9008 2391 9251 9272 6018 6019 6522
days	5950
days$	9251 9272 9301 6522
dazzled$	748
dc$	9171
dci$	9171
dead	9371
dead$	9250 9381
deaf$	5496 5497 5498 2997 6690
deal	9039
deal$	7068 3809 3810 3811 345 346 347 831 7709 4451 1077 4615 4616 1080 8096 8097 9029 9104 9168 9204 9218 2587
dealer	6567
dealer$	3701 7010 7020 7021 7029 7136 7156 7174 7177 7186 7187 7188 7197 7199 7202 7235 7267 7300 7487 4309 7611 7612 7615 7616 7617 7618 821 7693 7703 7704 7705 7712 888 2405 6119 6122 6212 6213
dealers$	3701 7010 7020 7021 7029 7033 7136 7156 7174 7177 7186 7187 7188 7197 7199 7202 7235 7267 7300 7487 7595 7598 4309 7611 7612 7615 7616 7617 7618 7621 821 7693 7703 7704 7705 7712 888 9047 2405 6119 6122 6212 6213
dealin	8943 8953 5718 9026 9135 9136 9137 9138 9151 6099
dealing$	6888 6889 7152 7162 7167 345 346 347 7186 7187 7188 831 7729 7860 4752 2125 9019 9100 9221 9227 9400 2570 2587 6560 6835
deals	9151
deals$	345 346 347 831 9104 9218 9231 2570 2587
dealt$	345 346 347 4364 4365 4366 4367 831 2221 9134 9146 2338 2555 2587
death	9339 9341 9368
death$	7372 9249 2502
debt	9339
debt$	6796
debts$	6796
decamped$	3371
deceitful$	3327
december$	7172
decency$	8590 8591 8651 8652 8653
decent$	5362 5363 5364 5365
decide$	4788 8096 8097 8180 8968
decided$	93 94 95 8832 2042 2043 5603 8905
deciding$	8099 8100
decision$	3567 6891 3604 3605 69 70 3608 72 73 74 3612 76 6915 6916 6917 6918 6919 6920 3620 6922 6923 6924 6925 6926 6927 96 97 98 99 6942 6943 6944 6945 6946 6947 6948 6949 3652 3796 7098 261 3799 3800 3801 3802 8011 4804 4805 5448 9067 6115 6116 6117 6344
decisions$	3 4 5 6 7 8 9 3567 6891 6915 6916 6917 6918 6919 6922 6923 6924 6925 6926 6927 96 97 98 99 100 101 102 103 6942 6943 6944 6945 6946 6947 6948 6949 6950 6951 261 3799 7489 7490 7494 7495 7496 7497 7498 7499 7500 7501 7502 7503 7504 7505 7506 8011 8018 4804 4805 9067 6115 6116 6117 6344
decked$	1410 1411 1412 2891
declin	2257 2403 9261
decline$	8315 2912
declined$	8315 8319 8324 8325 8326 8327 2912
declines$	8315 2912
declining$	8315 2912
decrea	2257
deemed$	951
deep$	1406
defeating$	3626
defect$	9247
defend$	4591 4764 4765 4766 4769 4770 4772 4773 4776
defending$	4764 4765 4766 4769 4770 4772 4773 4776
defensive$	3351
defensiveness$	8725 3351
deferred$	3299
defiant$	7780 7781 2737 3327
deficit$	6671 6725
defied$	797 798 2639
defies$	797 798 2639 2987
definite$	1556
definitely$	1654 1662 5199 1663 1664 6468
defy$	797 798 2639
defying$	797 798 2639
degenerate$	3313
degenerates$	3313
degrade$	2219
degraded$	2219
degrades$	2219
degrading$	2219
degree$	221 222 8123 8124 8125
delay	9263 6720
delay$	8856 8914
delayed$	6519
delays$	8856 8914
deliberate$	3619 83
deliberately$	374 2982
delicate$	2838
delinquency$	3313
delinquent$	2731 2732 6270 2737 3313
delinquents$	3313
deliver$	3809 3810 3811
demand$	5794 5910
demanding$	7829 7830 7831 7832 7833 7834 7835 6281
dement	6079
dementia$	9380
demonise$	2052 2053 2054 2055
demonised$	2052 2053 2054 2055
demonises$	2052 2053 2054 2055
demonising$	2052 2053 2054 2055
demons	2197
demotivated$	3327
denial$	8725 6166
dental	2429
dental$	5966
dentis	5951
dentist$	9252
deny$	9114 2277
denying$	2277
department$	5252 5257 5258 8867 8898 5624 2091 2979 2988
depend	6710
dependence$	2435
dependency$	2435
dependent$	2435
depends$	2521
deplorable$	3351
deport	9341 6079 9386
deported$	9380
depres	9280 9339 9371 6079
depressant$	6697
depressants$	6697
depressed$	6682
depression$	9380 3439
depressive$	3440
deprive$	9114
deprived$	2732
depth$	8748
dereliction$	3351
descend$	328 329
descendded$	328 329
descendding$	328 329
descended$	328 329
descending$	328 329
descends$	328 329
descri	2119
described$	844 960
description$	5710 2362 9242
descriptions$	5644 8946 8970 5710 2362 9210
desert$	2969
deserted$	2966 2969
deserting$	2969
deserts$	2969
desertted$	2969
desertting$	2969
deserve$	550 551 2619
deserved$	550 551 7392 2619
deserves$	550 551 2619
deserving$	550 551 2619
design	2213
designed$	2262 2370
designer$	7586 7587 4970 1436 6429 6432 2897 2907
desire$	5149 8451 8452 8453 8454 8455 8456
desk	5656 5659
desk$	8950 8957 8958 8960 8972 9109 9128 5828 9141 5855 9176 5925 6625
despite$	124 3661 125 126 127 153 155 159 160 161 7193 7194 7195 7196 7528 7529 7530 1980
destined$	1520 1521 1522 2916
destructive$	3590 7161
detail	2119 2292 5829 5830
details$	3716 3717 3718 8969 8970 9143 9210 9211 5913
detain	5806 9134 2400
detain$	9107 5937 3099
detained$	6588
detaining$	3099
detect	8949 5656 5664 5665 5666 2130 2131 2165 5705 5766 9071 5808 5827 2291 9130 9131 2305 2318 2322 5875 2369 2388 3077 6615
detection$	9067 6612 3076 3077 3406
detections$	9067 6612 3076 3406
detective$	2108 8957 8965 8966 8967 5667 5668 5702 9006 9109 2272 9128 5828 5855 9171 9176 2376 5914 5925
detectives$	2108 8957 8958 2121 8965 8966 8967 5667 5668 8972 2135 5702 9006 5770 9109 2272 9128 5828 5855 9171 9176 2376 5914 5925
detent	6016 2557
detention$	7669 8482 9317 6094 6210 3516
detentions$	7669 9317 6210 3516
deter$	2383 3080
deteri	9261
determ	2181 2278
deterping$	2383
deterr	9146
deterred$	3080
deterrence$	3409
deterrent$	6648 3409
deterrents$	6648
deterring$	2383 3080
deters$	2383 3080
deterting$	2383
develo	6535 2999
develop$	2105 5842 2306
developed$	1083 2105 5842 2306
developing$	2105 5842 2306
developmental$	3180 3200 3225
develops$	2105 5842 2306
deviant$	2732 6270 2737
device	2171 5822
device$	2147 8986 9123 2378 3012
devices$	2147 8986 9123 2378
devious$	3327
di$	9171
diabet	9280
diabetes$	3430
diabetic$	3430
diagno	5951
diagnosed$	3474
diagnoses$	3474
diagnosis$	9252 9253 6672 6693 6725 3474
diagram$	2212 6593
diagrams$	6593
diazepam$	3459
dice$	534
dicing$	534
did$	107 6987 399 4003 4048 4135 4136 629 630 631 4177 4180 660 671 672 673 674 675 677 681 690 691 692 699 726 916 920 1004 1005 1006 1282 1288 1295 1298 1324 1642 5191 8494 8495 5200 5201 1675 1678 1723 1741 1742 1743 1744 1745 1746 1747 1748 1749 1750 1751 1752 1754 1755 5309 1782 5325 5331 1795 5333 5335 5339 1803 1804 1805 5343 5344 1852 1854 1855 1856 1857 1858 8716 8717 1892 1894 8832 8882 8883 8884 8885 8907 8908 2077 2613 2938 2941
die$	9250
died	9341 6041 9371
died$	9342
diet	5978 9280
diet$	9279
dietary$	3486
dietician$	9262 3492
dieticians$	3492
dietitian$	3492
dietitians$	3492
difference$	1153 8403 8404 8405 8406 8407 8408 8409 8410
diffic	2191 9263 6715 6734
difficult$	6840 4352 909 910 911 912 913 914 7771 7772 7773 7774 7775 7776 7777 7778 7779 7824 7829 7830 7831 7832 7833 7834 7835 998 999 1000 1001 1002 7860 5728 9237 2732 2735 2737 6275 6281 3327
difficulties$	7397 7404 7405 7824 2488 2517 6275 6691 6693 6716 3231
difficulty$	6691 6693 3231
dim$	3327
dire$	3352
direct	3068
directed$	5903
directing$	6639
directs$	6639
dirt$	8888
dirty$	9372 2880 2890 2897 3342
disabi	5951 9280
disabilities$	6689
disability$	9252 6689 6725 3448
disabl	6079
disabled$	9380 3448
disaffected$	2732 6270 2835
disappear$	7209 378 379
disappeared$	378 379
disappearing$	378 379 6125
disappearred$	378 379
disappearring$	378 379
disappears$	378 379
disappointing$	1911 1912 1913 1914 5519 8821 2965
disappointingly$	3353
disaster$	873
disasters$	873
disband$	9195
discipline$	6165
disciplined$	4364 4365 4366 4367 6299
disclo	2527
disclose$	7052 7068 7525 8331 8337 8351 6451
discov	5660 2181 2278
discover$	8961
discuss$	8331 8337 8351 6451
diseas	5946
disease$	9247 6725 6733
disengage$	7068 3323
disengaged$	6467 3323
disengagement$	3323
disengages$	3323
disengaging$	3323
disgrace$	3351
disgraceful$	8732 2737 3351
disgracefully$	3351
disguised$	2645
dishevelled$	3342
dishonest$	3327 3351
disinterested$	6467 3327 3351
dismal$	2065 3351
dismally$	3351
disman	3376
dismantle$	9195
dismantling$	2368
dismiss$	719 8877 2975
dismissed$	719 1988 2966 2975
dismisses$	719 2975
dismissing$	719 2975
dismissive$	7780 7781 3351
dismissively$	3351
disobedient$	2732 3327
disobey$	797 798 8481 2639
disobeyed$	797 798 8481 2639
disobeying$	797 798 8481 2639
disobeys$	797 798 8481 2639
disord	5727 2203 5794 5795 9136 9137 9138 9150 5860 9161 5932 5946 9263 6710 6734
disorder$	7824 7860 9028 5740 9095 9096 9203 9209 9233 9247 5974 6275 6680 6681 6707 6716 6717 6725
disorderly$	3327
disorders$	7824 5974 6275
dispersal$	5832 5863
disperse$	9195
dispersing$	2368
display$	635
displaye$	5645 2109
displayed$	635 5645 2109
displayes$	5645 2109
displaying$	635 5645 2109
displays$	635
disposal$	9398 6612
disposals$	6612
disregard$	59 64 7068 797 798 2639 2975
disregardded$	64 797 798 2639 2975
disregardding$	64 797 798 2639 2975
disregarded$	64 797 798 2639 2966 2975
disregarding$	64 797 798 2639 2975
disregards$	64 797 798 2639 2975
disrespectful$	7780 7781 3327
disrup	9065 9071 9146 6615
disrupt$	7729 3061 3384 3399
disrupted$	7729 9056 6643
disrupting$	7729 8481 3061 3384
disruption$	7729 7860 9058 9087 3062 6600 3070 3384 3399
disruptive$	810 811 812 4352 7771 7772 7773 7774 7775 7776 7777 7778 7779 7860 2663 2732 6270 2737 3327
disrupts$	7729 3061 3384
disruptted$	7729
disruptting$	7729
distribute$	2107 5645 2109
distributed$	2107 5645 2109 8948
distributes$	2107 5645 2109
distributing$	2107 5645 2109
disturbed$	2732 6270 3327
dither$	3354
dithered$	3354
dithering$	6525 3354
ditherred$	3354
ditherring$	3354
dithers$	3354
divide$	9195
dividing$	2368
divorc	9339 9341 6041 6043 9368 9386
divorce$	9344
divorced$	9342
divorcing$	9342
do$	105 6987 399 4033 4135 4177 4181 4183 4184 4185 658 671 672 673 674 675 677 679 697 724 7567 7569 916 918 1004 1005 1006 7929 1220 1269 1280 1288 1293 1296 1302 1322 8309 5028 8331 8337 8351 8357 8358 5072 8378 5079 8394 8395 8396 8397 8398 8399 8400 8470 1642 5191 8494 8495 5204 5205 5208 1673 1676 1724 1741 1742 1743 1744 1745 1746 1747 1748 1749 1750 1751 1752 1754 1755 1784 5331 5333 1797 1852 1854 1855 1856 1857 1858 1890 5578 5976 2613 6451 2938 2941
doctor	5951 2429
doctor$	9252
doctors$	5966
dodge$	2006
dodged$	2006
dodges$	2006
dodging$	2006
dodgy$	6840 7615 7616 7617
does$	106 399 4177 659 671 672 673 674 675 677 680 698 725 916 919 1004 1005 1006 1269 1281 1288 1294 1297 1303 1323 5080 8398 8399 8400 1642 5191 8494 8495 5204 5205 5208 1674 1677 1725 1741 1742 1743 1744 1745 1746 1747 1748 1749 1750 1751 1752 1754 1755 5309 1783 5325 1796 5335 1852 1854 1855 1856 1857 1858 1891 2077 2613 2938 2941
dogs$	7723 7724 7725
doing$	7037 7038 7039 7040 7041 7042 7043 7044 7046 399 7331 1269 5310 5311 5326 5327 5331 5333 1852 1854 1855 1856 1857 1858 8727 8728 8729 8730 2077 8926 2941
dolled$	1460 1461 1462 2910
domestic$	9363 3247
done$	3618 6993 7308 1041 1460 8378 8468 5237 5246 5253 5254 8559 8575 8576 8577 8578 5312 5328 5329 5330 5331 5333 5336 5337 5338 5339 1803 1804 1805 8663 8664 8665 8666 1852 1854 1855 1856 1857 1858 8697 8698 8699 8710 1894 2077 8925 2941
doomed$	1520 1521 1522 2916
door$	7353 7355 9073
doorman$	7238
doormen$	7238
dopey$	3327
dose	5951
dose$	9252 6722
dossier$	3382
dossiers$	3382
doubt$	8367 8368 8369 8370 5096 8503
doubtful$	4421
down	2259 9187
down$	204 228 309 310 311 312 313 4118 4119 4121 7493 4259 7749 7855 7856 7857 4921 4966 5003 8305 8316 8320 8753 8754 8755 8756 8757 8758 8759 8760 8761 8762 8763 8764 8765 8767 8768 8769 8770 8771 8772 8773 8774 8775 8778 8779 8780 8781 5481 8783 8784 5630 9022 9107 5831 9172 6010 6419 6601 6602 6644
downed$	5831
downfall$	7397
downlo	5684
download$	6549
downloaded$	8985
downloads$	6549
downplay$	719 2622
downplayed$	719 2622
downplaying$	719 2622
downplays$	719 2622
downs$	5831
drag$	1997 5622
draged$	1997
dragged$	6876 1997
dragging$	1997
draging$	1997
drags$	1997
drain$	4414
drama$	7403 7582 7608 5087 8389 5089 2678 3162
drank$	2413
draw$	6857 6858 191 192 562
drawing$	562
drawn$	6876 749 757 758 759 760 761 762 763 764 765 766 767 768 769 770 776 1399 8336 8342 8347 8356 8425
draws$	6857 6858 191 192 562
dreadful$	1911 1912 1913 1914 8857 8858 8859 8860 2737 2965
dreadlock$	3343
dreadlocked$	2880
dreadlocks$	3343
dreads$	6416 6418
dream$	5029
dress$	3556 7303 7304 7305 7306 7307 585 1092 1093 1094 1095 1096 1097 1124 1125 1126 1127 1128 1423 8262 4965 8268 8269 8270 8294 8295 8296 6429 2893 6434
dressed$	7303 7304 7305 7306 7307 7308 1410 1411 1412 8262 8263 8264 8265 1452 8294 8295 1460 1461 1462 6389 6391 6398 2891
dresses$	1092 1093 1094 1095 1096 1097 1124 1125 1126 1127 1128 1423 8262 8268 8269 8270 8294 8295 6429 2893 6434
dressing$	3557 4959 1423 4983 2893
drew$	6857 6858 191 192 562
drift$	324 325 326 327 328 329 359 360 8359 6521
drifted$	324 325 326 327 328 329 359 360
drifting$	324 325 326 327 328 329 359 360
drifts$	324 325 326 327 328 329 359 360
driftted$	324 325 326 327 328 329 359 360
driftting$	324 325 326 327 328 329 359 360
drill	9149
drill$	7873
drink	9371
drink$	6905 7026 7027 7068 7097 7099 7100 7101 7253 7303 7304 7305 7306 7307 7567 7569 7624 1003 1004 1005 1006 9284
drinkers$	9381
drinki	5978 9280 9339 9368 9371
drinking$	3549 3550 3551 7125 7303 7304 7305 7306 7307 7339 585 2413 9279 2488
drinks$	7026 7027 7253 1004 1005 1006 2413
driv	2257 2307
drive$	7002 7297 3078
driven$	3719 748 2370
driver	2132 5899
driver$	7020 7021 3721 7025 7238 2365
drivers$	3712 3715 7020 7021 3721 7024 7025 7238 8299 8947 5669 9200 2365 2372 9213
drives$	7297
drivin	2300
driving$	5837
drone$	2301 3091 3385
drones$	2301 3091 3385
drop	2257
drop$	4396 8359 1998 6644
droped$	1998
droping$	1998
dropout$	6212
dropouts$	7703 7704 7705 6212 6213
dropped$	1998
dropping$	1998
drops$	1998 6644
drug	8943 8953 2179 9020 9040 5750 9144 6099 9401 6567 6592 6598
drug$	3549 3550 3551 7152 3866 7176 586 7615 7616 7617 4392 4393 4394 4395 7703 7704 7705 2122 2125 5716 5799 5800 2310 5978 9280 9339 6122 6213 2677 2716 2731 3033 3125 3173
druggie$	3319
druggies$	3319
druggy$	3319
drugs	9026 9149 2325 6107
drugs$	7026 7027 7110 3815 3816 3817 7152 7156 7165 7166 7186 7187 7188 7241 7242 7243 7244 7245 7246 7247 7248 7253 7256 7595 7624 7729 7742 1003 7860 8105 8106 2122 2125 8997 9013 9033 9034 2310 5862 5971 9273 9284 2488 9408 6121 6122 6124 2677 2716 6258 3125
drunk$	7308 7335 8481 2413
dry$	1379 8232 8707 2864
ds$	9171
dto$	3530
dual$	4909
duck$	2006
ducked$	2006
ducking$	2006
duckked$	2006
duckking$	2006
ducks$	2006
due	2259 9187
due$	3554 203 226 9291 2529 9368 9370 2554
dust$	8901
duties$	8523 8844
duty$	8523 8720 8803 8844
dyed$	2880 6419
dying	6079
dying$	9249 9380
dyscalculia$	3423
dysfunctional$	2732 6270 3351
dyslexia$	9270 3421
dyslexic$	3421
dyspraxia$	3422
dyspraxic$	3422
dysregulated$	3327
e$	8714 8817 8818 8819 5548 8862 8863 9265 9278 6512
each	8944 9000 2166 2167 9061 6611
each$	123 3841 4537 1344 8304 5004 1481 1483 1637 1639 5472 8871 5640 9001 9053 5781 9091 5817 5825 2298 9139 9140 9162 9166 9174 5889 5891 2361 9235 5937 9255 2835 6448 6449 6470 3024 3031 6636
eager$	182 183 188
ear$	8222 8797
earlier$	7937
early$	8001
earmar	2220
earn$	348 7344 7345
earned$	348
earning$	348
earns$	348
earring$	6429
earrings$	6429
ears$	8222 8798 8799 8951
easier$	2269
easily$	771 1081 1258 5240 8544 8545 8826 8827 8828 8829 2632 2756
east$	1375
eastern$	1368 4906 4910 1374 4928 8231
easy$	3573 350 7423 7424 5728 2633
eat	9197
eat$	3132 6721
eaten$	6721
eating	5951 5978
eating$	9252 2437 9279 3143 6721
eats$	3132 6721
eczema$	3432
educat	2458 6017 6760
educate$	120 121
educated$	120 121
educates$	120 121
educating$	120 121
education$	3692 6994 7533 5996 9304 3207 6754
educational$	5997
effect	3068
effect$	8409 8410 9177
effective$	3111
effectively$	1135 4672 1136 1137 1138 1139 1142 1143 1144 1145 2803
effort$	7463 626 4164 4165 8551 8584 8585 8675 8676 8677 8678 8679 8680 8681 8682 5384 5385 5386 5387 5388
efforts$	3692 6994 6163
egg$	172 174 6199
egged$	172 174
eggged$	172 174
eggging$	172 174
egging$	172 174
eggs$	172 174 6199
ehc$	3206
ehcp$	3507
ehcps$	3507
eight	5817 2298 9139 9140 9162 9166 9174 5891 9235 6636
eight$	7673
eighteen$	7264 7266 454 1087 4634 7958 7962 7963 7964 7965 7966 7967 7968 6337
eject	9204 5904
eject$	9205
elder	6586
elder$	7174 7615 7616 7617 6183
elders$	7156 7174 7177 7615 7616 7617 7621 7712 2204 6183
elect$	230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251
elected$	93 94 95 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 8832 5603 8905
electing$	230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251
electively$	3224
electr	2516 2559
electricity$	6053
electronic$	6096 6825
electronically$	6096
elects$	230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251
electted$	230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251
electting$	230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251
element$	221 222 6200 6203 6251
elements$	6200 6203 6251
eleven$	7673 1120 1121 1122 1123
else$	7369 573 574 7948 8671 8672
elsewhere$	8671 8672
email	2350
email$	8817 8818 8819 5887 6511
emaile	5909
emailing$	5887
emails$	8818 8819 8862 8863 5887 6511 6512
embroiled$	318 319 320
emergency$	9265 3199
emotionally$	2768 2832 3249 3262
empathy$	7554 6165
employment$	9318
enabl	2129
enable	2229 3063
enable$	31 7402 2233 2377
enabled$	31 7402
enableed$	2233
enableing$	2233
enables$	31 7402 2233 2377
enabling$	31 7402
encounter$	7613 6129 6332
encounters$	7613 6129 6332
encour	2118
encourage$	6857 6858 120 121 184 185 186 191 192 2582 2621
encouraged$	6857 6858 120 121 184 185 186 191 192 2123 2582 2621
encourages$	6857 6858 120 121 184 185 186 191 192 2582 2621
encouraging$	6857 6858 120 121 184 185 186 191 192 2582 2621
end$	79 80 3803 580 581 8357 8358 5060 5088 5885 2418
endanger$	10 2574 2575
endangered$	10 2574 2575
endangering$	10 2574 2575
endangerred$	10 2574 2575
endangerring$	10 2574 2575
endangers$	10 2574 2575
ending$	5885 9249 2418
endless$	5517 5518
endlessly$	1643 5180 1644 5181 1645 1646 1647 1648 1649 1650
ends$	5088 9086
enemies$	7394
enemy$	7394
enforc	5675 9065 9071 6535 6599
enforce$	3397
enforcement$	8976 9058 2253 9158 2339 9178 9224 6605 3069 3070 6624 3397
enforcer$	3381
enforcers$	3381
enforces$	3397
engage$	6933 7052 7068 7147 321 322 323 7525 7747 7754 4454 7756 7757 7758 7759 7760 7761 7839 8302 8331 8337 8351 8392 8413 8416 8458 8459 8460 8700 8877 8880 5940 6151 6267 6451 6452 6459
engaged$	314 315 316 317 321 322 323 7308 7316 7754 7756 7757 7758 7759 7760 8336 8342 8347 8356 8425 8426 8427 8428 8429 8444 8445 8446 8447 8448 6151 6267
engagement$	314 315 316 317 7753 7761 928 929 930 931 4469 1486 1487 1488 1489 6261 6266 6448
engager$	6235
engagers$	6235
engages$	314 315 316 317 321 322 323 8416 8438 8439 8440 8441 6151
engaging$	314 315 316 317 321 322 323 7754 7756 7757 7758 7759 7760 7761 8458 8459 8460 6151 6260 6267 6459
english$	6764 6765
enjoy$	744 745 746 747 8500 2630
enjoyed$	744 745 746 747 8500 2630
enjoying$	744 745 746 747 2630
enjoys$	744 745 746 747 8500 2630
enough$	57 6970 3670 6972 3695 4134 4171 8065 8066 8067 8068 8069 8070 8071 8072 8073 8074 8075 8076 8077 1241 1244 4877 8179 8734 6336 6360
enquir	9071 5924 9334
enquiries$	2183 9055 9167
enquiry$	9024 9055 9225
enrich	2999
entangled$	318 319 320
enter$	2613 6151
entered$	2150 2198 2200 2316 2317 2613 6151
entering$	2613 6151 6560
enterp	9232
enterprise$	9051 6579
enterred$	2613 6151
enterring$	2613 6151
enters$	8983 2613 6151
entice$	6857 6858 184 185 186 2582
enticed$	6857 6858 184 185 186 2582
entices$	6857 6858 184 185 186 2582
enticing$	6857 6858 184 185 186 2582
entirely$	2027 2028 2819 2927 2930 2978
entitled$	3327
epilep	9280 6079
epilepsy$	9380 3426
epileptic$	3426
episodes$	7214
equal$	2811
equally$	2615
equals$	4695 4696 4697
erratic$	6934 6935 6936 6937 7766 7767 7768 7769 932 2737
escala	2406 3068
escalate$	8359
escalated$	2303
escape$	7034
essential$	2262
establ	5660 2181 2278
establish$	8961 2267 2289 2313
estate	5844
estate$	7170 7171 7677 7678 7679 7680 7681 7682 7683 7684 7685 7686 7687 7688 7691 7692 5469 9145 9208 6174 2835
eternally$	3349
european$	1366 4905 4907 4911 8229 2860
evade$	2006
evaded$	2006
evades$	2006
evading$	2006
evasive$	3327
even$	3680 3684 152 5515 5516
evening$	8474 8475 8476 3101
ever$	4789 4790 1254 8411 8412 5115 8417 8418 8419 5180 5181 1645 1646 1647 1648 1649 1650 5194 8511 8512 8513 8514 8515 8516 8517 5584 6455 6456
every$	4230 7532 4335 1178 8304 5004 1481 1483 1636 5174 1638 1640 1641 5479 5541 5544 8862 8863 8871 9001 5825 5950 9255 6448 6449 2928 6470 6512 3024 3031 6732
everybody$	5452
everyone$	7449 4230 7677 7678 7679 7680 7681 7682 7683 7684 7685 7686 7687 7688 7691 7692 7707 4647 5452
everything$	7168 4724 1188 8304 5004 1550 1551 1552 1667 1668 1669 1670 1671 5422 5512 5598 5621 5870 6156 6448 6449
evicte	9371 6079
evicted$	9380 3519
evicti	9339 9368 9386
eviction$	3519
evicts$	3519
eviden	2295 9149 6535 3369
evidence$	4151 8656 8714 8862 8863 8956 2182 2202 2273 9165 9216 2390 6511 6512 3036 6574
evidently$	1662 5199 1663 1664
evil$	2662 6270
ex$	9345
exam$	8851 8919 6016 3226 6764
examin	5684
examin$	2311
examination$	6549
examinations$	6549
examined$	8985 2311
examines$	2311
examining$	2311
examins$	2311
example$	9043
exams$	6764
except$	4725
exception$	6462
exchang$	411 3948 412 413 414 415 416
exchange$	3940 411 3948 412 413 414 415 416 3955 7259 7297 6151
exchanged$	411 3948 412 413 414 415 416 6151
exchanges$	411 3948 412 413 414 415 416 7297 6151
exchangged$	411 3948 412 413 414 415 416
exchangging$	411 3948 412 413 414 415 416
exchanging$	411 3948 412 413 414 415 416 6151 6560
exchangs$	411 3948 412 413 414 415 416
excitement$	7582 7588 7608 2631
exclude$	8877 8878
excluded$	6879 7389 4364 4365 4366 4367 1988 6210 6519 6749 3213
exclus	6016
exclusion$	7407 7408 7669 2276 2462 9317 6210 3511
exclusions$	7669 6210 3511
excuse$	5628 6498 6499
excuses$	5628
execut	9170 3059
exercise$	635
exercised$	635
exercises$	635
exercising$	635
exhibit$	3017
exhibited$	6553 3017
exhibiting$	3017
exhibits$	3017
existent$	7766 7767 7768 7769 8857 8858 8859 8860
expand	2279
expect	6005
expect$	4065 4066 4067 531 532 7478 7479
expectations$	7850 6313
expected$	3731 2123 2174 9078 9306 9370
expelled$	6752 3216
expend	5892
expendable$	9193
expensive$	4970 2897
expensively$	1364 2861
experi	2525 2526
experience$	7444 7613 4669 1133
experienced$	1083 1340 6062 6063 6132 6334 2814
experiences$	7613
experiencing$	6062 6063
explanation$	8817
explicit$	3925
exploitation$	6838 6839 6869 6870 6871 6886 7152 7397 7398 7407 7408 7489 7490 7557 7558 7559 7560 5808 5827 2291 9130 9131 2305 2318 2322 5875 2369 2388 6153 6181
exploited$	6876 6879 7534 7535 7536 7537 7538 7539 7540 7541 7542 7543 7544 7545 8118 8119 8120
exploiter$	3701 7010 7029 7156 7174 7197 7199 7202 7267 7285 7290 7487 4309 7611 7615 7616 7617 7618 7655 821 888 6119 6204 6207 6208
exploiters$	3701 7010 7029 7033 7156 7174 7197 7199 7202 7267 7290 7487 4309 7611 7615 7616 7617 7618 7621 7655 821 888 6119 6204 6207 6208
explosive$	3325
expose$	3540 10 6868 2574 2575
exposed$	3540 10 6868 2574 2575
exposes$	3540 10 2574 2575
exposing$	10 2574 2575
extend	2226
extensions$	6407 6418
extract$	2105
extracted$	2105
extracting$	2105
extraction$	6549
extractions$	6549
extracts$	2105
extremely$	2802
eye$	8222 8796 6423
eyebrow$	8222 8237 6426
eyebrows$	8222 8237 6426
eyed$	6396
eyelashes$	6412 6418
eyes	9226
eyes$	4579 8222 1385 8244 8912 2113
eyesig	9280
face$	8222 4954 4969 8281 4984 2274 2909
facebook$	380 3917 381 3918 382 3919 383 3920 384 3921
faced$	6289 6309
faces$	8222 8281 4984 5802 2909 3270
facial$	4915 2274 2867 3011
facilitat$	48
facilitate$	31
facilitated$	31 48
facilitates$	31
facilitating$	31 48
facilitats$	48
facilitatted$	48
facilitatting$	48
facing	6085
facing$	3270
facts$	4151
fade$	6409 6418
fades$	6409
fail	2403 3227
fail$	110 665 671 672 673 674 675 677 687 688 689 700 8358 8481 1685 1686 1687 1688 8882 8883 8884 8885 2625 6463 2932 2933
failed$	110 665 666 671 672 673 674 675 677 687 688 689 702 8481 1685 1686 1687 1688 5230 8532 8882 8883 8884 8885 2625 2932 2933 6519
failing$	110 665 671 672 673 674 675 677 687 688 689 703 8481 1685 1686 1687 1688 8527 8528 8529 8530 8882 8883 8884 8885 2625 2932 2933 2934 6472 6473
failings$	8527 8528 8529 8530 2934 6472 6473 3350
failled$	110 665 8481 8882 8883 8884 8885 2625
failling$	110 665 8481 8882 8883 8884 8885 2625
fails$	110 665 671 672 673 674 675 677 687 688 689 701 8481 1685 1686 1687 1688 8882 8883 8884 8885 2625 2932 2933
failure$	3751 215 216 217 218 219 220 687 688 689 8527 8856 8914 6212 2934 6472
failures$	8527 8528 8529 8530 8856 8914 6212 2934 6472 6473
fainted$	3493
fainting$	3493
faints$	3493
fair$	1379 2857 2858 2864 2880
fake$	2873
fall	2257
fall$	328 329 792 8359 1961 2973 6644
fallen$	328 329 792 1961 2973
falling$	328 329 792 6445 2973
falls$	328 329 792 1961 8864 2973 6513 6644
false$	8505 2642 2645 2875
families$	7783 7807 7808 7809 7810 7811 7812 5400 5401 5402 5403 5404 5405 5452 5464 8766 6269 6316 6321 6511
family	6025 6037 9347
family$	7783 7807 7808 7809 7810 7811 7812 8013 8038 8044 5463 9327 9338 6038 9358 9375 9378 2548 6269 6316 2783 6321 3162 6776 6791 3259
fantasist$	6212
fantasists$	6212
far$	1166 1170 1201 1319 1895 1896 1897 2036
farce$	6483
farcical$	3351
fashionably$	1364 2861
fast$	8001 2633
faster$	7937
fat$	3342
fate$	6154
father	9327 6037 9340 6040 2507 9347 9350 9351 2533 2545 6084
father$	7859 1200 2484 2485 9324 9338 6038 2504 2505 2508 9356 2520 6065 9378 2548 6316
fathers$	2520 6316
fattest$	1386 2884
fault$	7046 7047 7385 8731 8866 2029 2060 5605 8916 8917 8918 6155 2976 6516 6526
faulty$	4172
favor$	3942
favors$	3942
favour$	3941 7249 7250 1413 1414 1415 1416 1417 1418 1419 1420 1421 1422 2100 2101 2102 6139 2892
favoured$	1413 1414 1415 1416 1417 1418 1419 1420 1421 1422 2100 2101 2102 2892
favouring$	1413 1414 1415 1416 1417 1418 1419 1420 1421 1422 2100 2101 2102 2892
favourred$	1413 1414 1415 1416 1417 1418 1419 1420 1421 1422 2100 2101 2102 2892
favourring$	1413 1414 1415 1416 1417 1418 1419 1420 1421 1422 2100 2101 2102 2892
favours$	3941 7249 7250 1413 1414 1415 1416 1417 1418 1419 1420 1421 1422 2100 2101 2102 6139 6140 2892
faze$	4841
fear$	1327 2822
feared$	1327 2822
fearless$	3336
fears$	1327 2822
february$	7172
feckless$	3327
fed	2112
fed$	565 2487 2521
feed	2112 2293 2999
feed$	565 2105 2333
feeded$	2105
feeding$	2105 2333
feeds$	565 2105 2333 2487
feel$	7216 7217 2157
feelin	3145
feels	3145
feels$	7216 7217
feet$	7138 7139 4893 8195 8196 8835 8911 2843
feigned$	2645
fell$	328 329 792 1961 2973 6613 3165
felt	3145
felt$	7216 7217
female	3051
female$	4881 8183 8184 4884 8186 8187 1366 5663 2178 6217 6371 2835 3028
females$	7782 2178 6217 3337
fend$	4594 4764 4765 4766 4769 4770 4772 4773 4776 1240 8701
fendded$	1240
fendding$	1240
fended$	1240
fending$	4764 4765 4766 4769 4770 4772 4773 4776 1240
fends$	1240
feral$	2732 6270 3327
ferocious$	3325
fester$	8922
few$	6251
fewer	2257
fiercely$	2819 2833
fifteen$	1120 1121 1122 1123
fight	2257
fight$	7068 7097 7099 7100 7101 7360 4166 7468 7585 7860 4595 8357 8359 5087 8389 5089 8477 8478 8479 8481 3078
fighti	5795 6043
fighting$	6888 6889 7729 7860 8481 9096 9301 2488 9344
fights$	7584 7588 7860 8477 8478 8479 8481 8482
figure$	4737
figures$	8851 5608 8919 8921 8930 8931
file$	8714 8969 9110
files$	8714 8969 9110
filler$	6402
fillers$	6402
film	9204 2400
film$	7002 2163 9003 9007 5838 2302 5937 6628
filmed$	6876 6914 3719 8166 2163 9005 2168 5838 2302 3023
filming$	2163 5838
films$	2163 9003 5838
filthy$	3342
final$	2475 3274 3276
find	8991 3108
find$	2 993 996 8357 5660 2181 2278 9186 2374
findded$	2
findding$	2
finded$	2
finding$	2
finds$	2 994
fine	2483
fine$	8065 8066 8067 8068 8069 8070 8071 8072 8073 8074 8075 8076 8077 4800 1264 1265 4803 4806 4807 4808 4809 4810 4811 4812
fined$	6106
finger	9134 2400
finger$	8582 8583 8592 8593 8605
fingerprint$	5937
finish$	5062
finished$	8426 8427 8428 8429
fire	6086
fire$	7141 7371 9045 6086 9387
firear	9401
firm	2320 3105
firm$	5857 2345
firmer$	2345
first$	7118 816 8654 3274
fishnets$	6429
fisted$	8876 6494
fit$	5432 9290
fits	9280
fits$	6667
fitted$	2559
fitting$	4946 4968
five	5647 8998 5700 2166 2167 2210 9053 9061 5817 2298 9139 9140 9162 9166 9174 5891 2361 9235 6636
five$	4275 7727 951 7959 1356 4894 4895 1400 8238 8239 8240 8241 8242 8243 5110 5119 5125 5477 5747 5898 3028
fixated$	2995
flag$	2151 2280 3014
flagg	2176
flagged$	2150 2151 9004 2213 2280 2303
flagging$	2280
flags$	2151 2280
flashback$	3480
flashbacks$	3480
flashy$	2897
flat	6037 9343
flat$	7189 7190 7191 7192 3892 3893 3894 3895 7348 7349 7350 1490 9338 9348 9354 9362 2534 6774
flatmates$	4695 4696 4697
flats$	9360
flatter$	2092
flattered$	6169
fleas	2535
fleas$	6072
fled$	6566
fleece$	6429 6438
fleeces$	6429 6438
flier$	6223
fliers$	6223
fling$	40
flinging$	40
flings$	40
flip$	5872
flirt$	385 386 387 400 534
flirtatious$	3306 3334
flirted$	385 386 387 400 534
flirting$	385 386 387 400 534 585
flirts$	385 386 387 400 534
flirtted$	385 386 387 400 534
flirtting$	385 386 387 400 534
flirty$	3306
floor$	9361
floppy$	2858
flout$	797 798 2639
flouted$	797 798 2639
flouting$	797 798 2639
flouts$	797 798 2639
floutted$	797 798 2639
floutting$	797 798 2639
flung$	40
fluoxetine$	3456
flyer$	6223
flyers$	6223
fob$	1970 1972 1973 1974
fobbed$	1948 1970 1972 1973 1974
fobbing$	1970 1972 1973 1974
fobed$	1970 1972 1973 1974
fobing$	1970 1972 1973 1974
fobs$	1970 1972 1973 1974
focus	5759
foetal$	3169
follow	2142 2400
follow$	7068 4112 7525 4260 4261 4262 4263 4264 7567 7569 826 8302 8331 8337 8351 1726 1727 1728 5451 8880 2163 9007 5838 5937 2613 6451 6628
followed$	7308 7316 7335 826 1726 1727 1728 8710 2163 5838 9196 2613
following$	826 2163 5838 2613
follows$	4112 826 2163 5838 2613
folly$	7401
food	2516 6058
food$	7241 7242 7243 7244 7245 7246 7247 7248 7253 6053 2521
foodbank$	9359
foolhardy$	2578
foolish$	3589 65 66 3621 597 8649 8650 2578 2623
foolishness$	7062 7063 7064 7065 7066 7067 7401
fools$	6491
foot$	4893 8195 8196 8273 8274 8275 9042 2843
footag	5689 5859
footage$	8990 5690 8992 2156 9103 2290 2301 9143 9160 3016 6554
footho	9226
footprint$	9117
for	5719 2229 6535 2999 3063 3068
for$	3596 7079 7110 3873 3875 3876 7234 3940 7257 4056 4057 4058 4059 4060 7555 4411 7713 4428 4430 4431 4432 4434 4435 4437 4535 4540 4542 4544 4559 4777 8153 8155 8178 1643 1644 8487 8659 5435 8743 8744 8840 5555 8890 8892 8903 8929 8961 9001 5739 5745 9054 5757 5764 5765 2254 5837 9147 5848 5853 5874 5877 5902 9254 9255 2430 5969 5973 5981 5982 9286 9293 6000 9391 2562 9404 9406 6321 6514 6566 6613 6655 3209 6809 6812 6814 6818 6825
force	2114 5656 5664 5665 5666 2130 2131 8989 2165 2232 5808 5827 2291 9130 9131 2305 2318 2322 5875 2369 2388
force$	5252 5257 5258 8867 8898 5624 5651 8957 8958 2121 8960 8965 8966 8967 5667 5668 8972 2135 5702 9046 2232 5769 5770 9109 9118 9128 5828 5854 5855 9171 9176 9217 5925 6608
forced$	4265 4266 4267 4268 4269 4270 4271 4272 7576 7577 7578 7579 7581 902 905
forces$	4265 4266 4267 4268
forcing$	4269 4270 4271 4272
foreca	2266
forehead$	8222
foreign$	1366 4907 2860 6424
forens	3391
forese	2266
forever$	1643 5180 1644 5181 1645 1646 1647 1648 1649 1650
forget	5950
forget$	9251
forgot$	6519
forgotten$	2966 6519
form	2213 6535
form$	7670 5358 8746 2306
formal$	3274
formally$	3212
formed$	2306
forming$	2306
forms$	2306
forty$	7958
forwar	2112 2293
forward$	5923
forwarded$	9214
foster	3239
foster$	1016 9327 6037 9347 9379 2780 6776 6804
fostered$	6776
fought$	4161
foul$	2755
found$	2 848 4445 962 995 997 1893 8741 2563 2722 2956
foundation$	8225 8226 8227 6422
four	5817 2298 9139 9140 9162 9166 9174 5891 9235 6636
four$	4275 7727 1400 8238 8239 8240 8241 8242 8243 5110 5125 3028 3199
fourteen$	1120 1121 1122 1123
fragment$	9195
frame$	8190 8191 8192 6375
frames$	8190 8191 8192 6375
fraternise$	2634
fraternised$	2634
fraternises$	2634
fraternising$	2634
fraternity$	6203
freckled$	1379 2864 3342
freckles$	3343
freckly$	3342
free	5867
free$	3619 83 7037 7038 7039 7040 7041 7042 7043 7044 3758 7294 7295 2515 6150
freely$	7294 7295 458 8826 8827 8828 8829 6149 6150 2614
frequent$	375 376 2589 2686
frequently$	374
friend	8944 2166 2167 5724 2210 2218 9061 5778 9079 5817 2298 9139 9140 9162 9166 9174 5891 2361 9235 9238 6617 6636 6797
friend$	7783 7807 7808 7809 7810 7811 7812 8182 8185 6200 6269
friends$	3538 6904 6928 214 7092 262 3815 3816 3817 4015 4019 4020 4028 4046 605 4178 4275 4337 801 802 803 7674 7783 7807 7808 7809 7810 7811 7812 4695 4696 4697 8169 8182 8185 8224 8383 8384 8385 8386 8387 5093 5094 5095 5110 5119 5125 5137 5176 8526 5400 5401 5402 5403 5404 5405 5462 8795 8803 8804 8805 8806 8807 8808 8809 9025 5747 5755 2286 5898 2394 6112 6200 6269 2740 6506 6511
friendship$	3629 780 781 4349 6200
friendships$	3 4 5 6 7 8 9 3567 780 781 6200
frighten$	8160 8161 8162
frightened$	8118 8119 8120 1325 1326
fringe$	8280
fringes$	8280
fritter$	2985
frittered$	2985
frittering$	2985
fritterred$	2985
fritterring$	2985
fritters$	2985
frizzy$	2858 2880
from	2242 6535
from$	6993 4143 4144 7452 7453 7770 4526 4707 4738 4828 4856 8182 8185 1437 8328 8979 9001 9022 2231 5779 2314 5920 5934 5999 6000 9349 2558 6357 6428 6471 6626 6719 3188 6753 6825
front$	6083
fruitful$	9077
frustrating$	5519 8821
ft$	8195 8196 2843
full$	3691 3699 1146 2328 2482 2885
fully$	1038 1146 1258 1261 2615 2819
fumble$	3354
fumbled$	3354
fumbles$	3354
fumbling$	3354
functi	2213 6720
function$	1092 1093 1094 1095 1096 1097
functioned$	1092 1093 1094 1095 1096 1097
functioning$	1092 1093 1094 1095 1096 1097
functionned$	1092 1093 1094 1095 1096 1097
functionning$	1092 1093 1094 1095 1096 1097
functions$	1092 1093 1094 1095 1096 1097
fund$	8700
funding$	6522
funds$	6789
furthe	2114 2226 3068 6617
further$	5651 2217 3028
furthered$	2217
furthering$	2217
furthers$	2217
futile$	2922
gain$	7344 7345 4541
gained	2443
gained$	5980
gallery$	5852
gambling$	9273
game$	3954 568 7873 7901
games$	568
gaming$	7223 7224 7225 568
gang	8949 2114 8953 5656 5664 5665 5666 2130 2131 8989 2165 2179 9040 2218 9057 5808 5827 2291 9130 9131 9136 2305 9144 2318 2322 5860 9161 5875 9188 2369 2388 6567 6592 6598 6599
gang$	3792 7152 7156 7166 7174 7197 7595 7618 7644 7712 1027 5651 8957 2122 5716 9018 5734 5735 9050 9051 5755 9097 5800 2276 5840 2304 9149 5851 2380 6121 6122 2646 2731 2775 3014 3027 3031 3049 3053 3057 6595 3088 3106 3311 3388
gangling$	3342
gangly$	3342
gangs$	7152 7156 7166 7174 7595 7618 7644 7712 8957 2122 9051 5840 5851 6121 6122 2646 3053 3054 3088 3311 3388
gangsta$	7645 6184 3312
gangstas$	7645 6184 3312
gangster$	7645 821 6184 3312
gangsters$	7645 821 6184 3312
gap	6535
gap$	8856
gaps$	8856
gather	5810 9234 6535 2999 3037
gather$	7866 5600 2105 8993 5842 6373
gathered$	7866 2105 5842 9228 6373
gathering$	7866 2105 9111 5842 6373
gatherred$	7866 6373
gatherring$	7866 6373
gathers$	7866 2105 5842 6373
gaudy$	2897
gaunt$	3342
gave	2112
gave$	175 176 177 178 179 180 181 291 1328 1329 1824 1837 1953 1954 1955 1956 1957 5530 6106 3186
gbh	6099 3300
gbh$	9400 6837
gcse$	6754 3226 6764 3228 3233
gcses	6016
gcses$	9317 6754 6764
gdpr$	8839
gear$	8268 8269 8270 8271 8272 6434 6444
genera	2999
general$	1490
generator$	2365 6646
generators$	2365 6646
gentleman$	8015 8016 8017
gentlemen$	1214
gents$	1214
get	5712 2307
get$	41 42 50 6906 3606 3734 7068 7099 7100 7103 3805 7278 7344 7345 546 547 4163 7567 7569 787 788 790 791 792 813 855 856 857 858 859 860 861 862 863 864 4449 4450 952 976 977 978 979 980 981 4541 4543 7905 1131 1135 4672 1136 1137 1138 1139 1142 1143 1144 1145 8096 8097 1270 1274 1358 8357 8358 5113 8436 5136 8458 8459 8460 1977 5580 2061 2062 2343 9197 5910 2446 2612 2613 6151 2669 2671 2675 2733 2734 2744 6459
gets	3161
gets$	41 42 50 546 547 787 788 792 813 855 856 857 858 859 860 861 862 863 864 4470 952 976 977 978 979 980 981 7905 1131 1135 4672 1136 1137 1138 1139 1142 1143 1144 1145 1271 1275 1358 5166 1977 2061 2062 2343 9197 2446 2451 2457 2487 2613 6151 2669 2671 2675 2733 2734 2744 3130 3212 3214
getting$	41 42 50 3825 7278 4283 787 788 790 791 792 4477 4478 1273 8458 8459 8460 5161 8481 1977 2061 2062 2343 2446 6459
gift$	7026 7027 7241 7242 7243 7244 7245 7246 7247 7248 7253 7256 7297 7624
gifts$	7026 7027 7241 7242 7243 7244 7245 7246 7247 7248 7253 7256 7297 7586 7587 7614 7624
gilet$	8268 8269 8270 6434
gilets$	8268 8269 8270 6434
ginger$	4927 2858 2880 3342
girl	5817 2298 9139 9140 9162 9166 9174 5891 9235 6070 6102 6636
girl$	214 262 7783 7807 7808 7809 7810 7811 7812 7936 5141 5142 5663 9403 2640 6199 2672 6269 2740 6399 6421
girlfr	9339
girlfriend$	7261 428 7292 7293 9323 9345 9358 9383 6142 6143
girlfriends$	7261 428 7292 7293 6142 6143
girls	5647 5655 8998 9000 5700 2166 2167 5724 2210 9180 2361 9238
girls$	6904 214 262 7146 3846 3848 3850 4015 4019 4020 4028 4046 605 4178 4275 4337 801 802 803 7646 7677 7678 7679 7680 7681 7682 7683 7684 7685 7686 7687 7688 7691 7692 7728 7783 7786 7807 7808 7809 7810 7811 7812 7827 7936 1147 4744 4745 4746 4747 8224 8383 8384 8385 8386 8387 5093 5094 5095 5110 5119 5125 8437 5137 8443 5176 8526 8673 5400 5401 5402 5403 5404 5405 5461 8777 8795 8803 8804 8805 8806 8807 8808 8809 9025 5747 2286 5898 2394 6123 6199 6269 2740 6399 6506 6511
give	2112
give$	175 176 177 178 179 180 181 7052 291 1067 4855 1328 1329 8331 8337 8351 5288 1824 1953 1954 1955 1956 1957 5661 6451
given	5906 5909 2559
given$	6993 1328 1329 1558 8663 8664 8665 8666 1837 1953 1954 1955 1956 1957 9011 2447 2451 2457
gives$	175 176 177 178 179 180 181 291 1328 1329 1824 1837 1953 1954 1955 1956 1957 5815 5892
giving$	175 176 177 178 179 180 181 291 1328 1329 1824 1953 1954 1955 1956 1957 5815
glad$	182 183 188
glamour$	7586 7587 7608 7614
glasses$	6429
glean$	2105
gleaned$	2105
gleaning$	2105
gleans$	2105
gloves$	6429
glued$	1680
go$	3607 6909 3609 3610 6967 6987 3772 3773 3774 3775 7077 7097 7099 7100 7101 3833 3835 3836 324 325 326 327 328 329 353 356 359 360 3900 3903 3911 378 379 7278 460 461 462 7303 7304 7305 7306 7307 4031 7348 7349 7350 7436 7525 7567 7569 750 774 790 791 1004 1005 1006 1439 1448 8302 8331 8337 8351 8357 8358 1537 8481 5356 5601 2326 5912 2612 2613 6151 6451 3251
goad$	2638
goadded$	2638
goadding$	2638
goaded$	2638
goading$	2638
goads$	2638
goal	2357
goal$	2262 9206
gobby$	3327
goes	9197
goes$	324 325 326 327 357 359 360 3911 378 379 460 461 462 750 774 790 791 1004 1005 1006 1439 1448 1553 8481 8983 5912 2427 2521 2554 2612 2613 6151 3161 3251
going$	6988 7125 3827 324 325 326 327 352 359 360 3899 3902 3909 3910 3911 378 379 432 7278 460 461 462 7303 7304 7305 7306 7307 7331 7348 7349 7350 774 790 791 1004 1005 1006 4657 4659 4660 1226 1439 1448 8330 5050 1514 1515 1516 1517 5055 1523 1524 1525 8431 8481 2174 2326 2554 2612 2613 3192 3251
goings$	5895
gold$	2869 6429
gone$	3812 3813 3821 324 325 326 327 328 329 359 360 3911 460 461 462 7308 7309 4016 7323 7324 7325 7336 4157 774 8671 8672 5912 6002 2547 2612 2613 6151 3192
good$	3621 3641 349 4351 7718 4604 4699 1233 1241 1244 5159 5433 5609 2328 2847
goods$	5862 6656
goose$	6435
gorgeous$	3342
gormless$	3327
got	9261 2559
got$	41 42 50 7308 7323 7324 7325 7337 554 555 787 788 792 1009 1272 1383 1395 1396 1397 1398 1442 8575 8576 8577 8578 1977 2061 2062 2487 2612 2613 6151 2774 2881 2888 3127 3165 3212 3214 3215 3271
gown$	8260
gowns$	8260 8284
gp	5951 2429
gp$	9252 5966
gps	2559
gps$	6096
grade$	6763 6765 3360
graded$	951 954 9004 3000 3360
grades	9316 6016
grades$	9317 6763 6765
graffiti$	9209
gran	9327 6037 9340 6040 2507 9350 9351 2533 2545 6084
gran$	9338 2542
grandad$	2542
grandf	9327 6037 9340
grandfather$	9338
grandm	9327 6037 9340
grandmother$	9324 9338
grandp	9327
grante	3279
grasp$	7525 4233 4234 4235 4236 4237 4238 4239 4240 4241 4242 4243 4244
grass$	8848
gravitate$	757 758 759 760 761 762 763 764 765 766 767 768 769
gravitated$	757 758 759 760 761 762 763 764 765 766 767 768 769
gravitates$	757 758 759 760 761 762 763 764 765 766 767 768 769
gravitating$	757 758 759 760 761 762 763 764 765 766 767 768 769
greasy$	1379 8232 2858 2864 2880
greater$	1132
greed$	7062 7063 7064 7065 7066 7067 7401 7586 7587
greedy$	3327
green$	8039 8040 8041 8223 6349 2859 2880
grew$	1099 1100 1378 2863
grey$	8223 8232 1435 2880 6429 2897 6588
grip$	8815 8894 8895 8896 8897 2323 6520
grips$	2323
groomed$	6876 6879 7534 7535 7536 7537 7538 7539 7540 7541 7542 7543 7544 7545 6390
groomer$	7197 7285 7290 7487 7655 821 888 6204 6207 6208
groomers$	7197 7290 7487 7655 821 888 6204 6207 6208
grooming$	6869 6870 6871 6886 7397 7398 6181
gross$	2935
grounds$	2228 2529
group	8944 5647 8977 8994 8996 8998 9000 5700 9002 2166 2167 5709 5724 2210 9053 2218 9057 9061 5778 9079 5781 5782 5817 2298 9139 9140 5860 9161 9162 9166 9174 5891 2361 9235 9238 6544 3039 3041 6598 6599 6611 6617 6636
group$	6904 6929 6930 214 262 7146 3846 3848 3850 4015 4019 4020 4028 4046 4090 605 4178 7571 4275 4337 801 802 803 7648 7650 7671 7674 867 7783 7786 7807 7808 7809 7810 7811 7812 7827 4533 4534 1027 7946 8052 1335 1336 8224 8383 8384 8385 8386 8387 8390 5093 5094 5095 5098 5099 5110 5119 5125 8437 5137 8443 5176 8526 5400 5401 5402 5403 5404 5405 8720 5455 5457 8794 8803 8804 8805 8806 8807 8808 8809 5510 8886 8887 5591 5680 2144 9010 2179 9025 5747 9051 5755 9074 5775 9082 9094 9109 2286 9128 5828 9141 9142 5855 9176 9183 5898 2380 5925 2394 5939 9243 5944 6199 6251 6269 2740 6321 6506 6511 3022 3041 6581 3106
groups$	6930 7648 7650 7783 7786 7807 7808 7809 7810 7811 7812 9051 9142 6269 6581
grow	2279
grow$	1099 1100 1378 2863
growing$	1099 1100 1378 2863
grown$	423 7267 786 7868 7914 1084 4623 4630 4631 4632 4633 1099 1100 4644 4650 4651 4652 7955 7956 7957 7962 7963 7964 7965 7971 4673 4675 4676 4677 4678 4679 4683 4692 7999 8000 1163 1180 8020 1186 1187 4726 8028 8029 4732 4733 1207 4791 4794 4853 1330 1331 1332 1333 1341 1378 6338 6340 2828 2863
grownups$	7930
grows$	1099 1100 1378 2863
grubby$	2890 2897 3342
guarantee$	1592 5129 1593 5130 1594 5131 1595 5132 1596 1597
guaranteed$	1520 1521 1522 2916
guard	2132 5705 5899 2366
guard$	3721 7238 2108 8947 5669 2162 9006 2270 9200 2367 2372 2373 9213 2392
guardi	6780
guards$	3721 7238 2108 8947 5669 2162 9006 2270 2301 9200 2367 2372 2373 9213 2392
gucci$	6429
guessed$	7474 7475 4175 4176
guidance$	7561 7562 7563 7564 7565 8126 8143 8561 8562 8563 8564 8565 8566 6176
guilt	9020 5734
guilt$	8868 9035 2976 6517
guilty	3292
guilty$	569 570 5766 3292 6829
gullible$	634 8039 8040 8041 2624 6349 3327
gum$	3196
gun	9401
gun$	4273 4274
habit	6710
habit$	6891 6115 6116
habits$	6891 8366 6115 6116
habitual$	375 376 5851 2589 2664 2676 3033
habitually$	374
had	2409 2436 2444 2445 3161
had$	157 158 196 396 399 4007 4008 4009 4012 4013 478 479 480 481 482 483 484 497 498 499 500 501 542 590 592 916 1009 1156 8182 8185 1383 1395 1396 1397 1398 1442 8494 8495 1672 1715 1716 1717 1718 1720 1721 1722 5271 1741 1742 1743 1744 1745 1746 1747 1748 1749 1750 1751 1752 1753 1754 1755 1779 1787 5350 5351 5352 5409 8711 2087 2088 5876 2421 2430 5973 5981 5982 2451 2452 2454 2457 2774 6373 2881 2888 2938 6566 3127 3130 3188 3209 3267
hair$	8216 8218 8219 8220 8280 8296 6404 2870 6417 2882
haircut$	8218 8219 8220 8280 6417 2882
haircuts$	8218 8219 8220 8280 6417 2882
haired$	6387 6395
hairstyle$	8218 8219 8220 8280 6417 2882
hairstyles$	8218 8219 8220 8280 6417 2882
hairy$	3342
half$	582 4988 2349 5908 2947
halfway$	6445
hall	6083
hall$	9384
halluc	3416
hallwa	6083
hallway$	9384
halved$	6644
ham$	2957
hand	2293
hand$	179 180 181 4598 4599 4600 1064 4829 8131 8132 8133 8222
handded$	179 180 181
handding$	179 180 181
handed	5906 5909
handed$	179 180 181 6487 6488 6621
handful$	869 4406 870 4407 871 4408 872 4409 7818 6212
handing$	179 180 181 6560
handl	6538
handle	2338
handle$	7747 4580 4591 1077 4615 4616 1080 4764 4765 4766 4769 4770 4772 4773 4776 1257 8096 8097 1276 4814 4815 4816 2323 2815
handled$	1257 2815
handles$	1257 2815
handli	9039
handling$	4764 4765 4766 4769 4770 4772 4773 4776 1257 2019 2020 2021 2022 6099 2815 6502 3408
hands$	179 180 181 4598 4599 4600 1064 8222 8712 8833
handse	5822
handset$	2147 8986 9123 3012
handsets$	2147 8986 9123
handsome$	3342
hang	9197
hang$	7068 7097 7099 7100 7101 7130 7303 7304 7305 7306 7307 7348 7349 7350 777 790 791 7866 1444 1445 1446 1448 6373 3129
hanged$	790 791 7866 6373 3129
hanger$	2681
hangers$	2681 2682
hangged$	790 791 7866 6373
hangging$	790 791 7866 6373
hanging$	6988 7125 7303 7304 7305 7306 7307 7348 7349 7350 777 790 791 7866 6373 6445 3129
hangs$	777 790 791 7866 1444 1445 1446 1448 6373
haphazard$	8857 8858 8859 8860
happen$	6989 6990 6991 7711
happened$	4025 4026 7340 7341 578 4120 7520 7521 7522 7523 7524 8646 8647 8648
happening$	7520 7521 7522 7523 7524
happens$	576 7520 7521 7522 7523 7524
happily$	4806 4807 4808 4809 4810 4811 4812
happy$	182 183 188 3726 272 273 274
harass$	793 2637
harassed$	793 2637
harasses$	793 2637
harassing$	793 2637
hard	2320 3105
hard$	889 890 909 910 911 912 913 914 4516 7860 1066 5857 2345 9237 2825 2860
hardcore$	2714 3327
harden	6647
hardened$	1330 1331 1332 1333 2664 6307 6361 3336
harder	2191
harder$	4130 909 910 911 912 913 914 8550 5728 2345
hardest$	909 910 911 912 913 914
hardier$	1330 1331 1332 1333
hardly$	55 1215 1217 1218 1252 1253 1307 4844 1308 1309 4956 1741 1742 1743 1744 1745 1746 1747 1748 1749 1750 1751 1752 1754 1755 1840 1895 1896 1897 2455 2465 2805 2806 2812 2821 2938 3184
harm$	6838 6839 6869 6870 6871 4053 4054 7397 7398 7407 7408 584 7489 7490 7534 7535 7536 7537 7538 7539 7540 7541 7542 7543 7544 7545 7557 7558 7559 7560 5513 8856 5851 6064 9365 2557 9400 6153 3027 3031 3033 3054 6658 6687 3151
harmed$	6687 3151
harmer$	6225
harmers$	6225
harmful$	3621 7159 810 811 812 2579 2663 3033
harming$	6687 3151
harms$	6838 6839 6687 3151
has	2409 9261 2424 3161
has$	3543 3545 396 542 4138 916 1009 1156 8182 8185 1383 1395 1396 1397 1398 1442 1529 5191 8494 8495 1672 5271 5275 1741 1742 1743 1744 1745 1746 1747 1748 1749 1750 1751 1752 1754 1755 1778 1786 1821 5732 5876 2421 5961 2451 2452 2454 2457 2559 2774 6373 2881 2888 2938 3127 3130 3188 3209
hat$	6429
hats$	6429
haunts$	8366
have$	3544 3546 3725 3786 3818 3822 396 399 4039 542 589 4133 4139 4153 4158 4169 4170 4173 4174 7640 916 1009 7866 1156 1157 1383 1395 1396 1397 1398 1442 5045 5054 8357 1529 5123 5191 8494 8495 1672 8533 8534 8535 8536 5236 8541 8542 8543 5245 5251 5271 5289 1780 1821 8669 8670 5606 5607 5876 2774 6373 2881 2888 6474 6566 6613 6631 3188 3209
having	2445 3161
having$	396 399 1383 1442 2430 5982 2452 2881 3130
havoc$	6246 6247 6248
hawk$	402 2600
hawked$	402 2600
hawking$	402 2600
hawkked$	402 2600
hawkking$	402 2600
hawks$	402 2600
hazel$	8223 2859
he$	3637 3976 4015 4019 4020 4045 605 7477 800 4337 801 7639 802 803 7872 8383 8384 8385 8386 8387 5093 5094 5095 5097 5252 8557 5889 3212
head$	7353 7355 7574 7575 4602 1181 1182 1183 1184 1185 4948 4972 4973 4974 1438 8837 2000 9081 6415 2989 3483
headed$	6282 6386 6486
heading$	2445
heads$	7353 7355 7574 7575 4602 1907 8837 2000 6335 6351 6413 6414
headscarf$	6429
headscarves$	6429
health	5978 5995 9339
health$	5951 9259 9260 5960 9266 5968 9279 3156 6694
healthcare$	5996
healthier$	3621
healthy$	3641
hear$	7643 3146
heard$	1041 1806 1807 2528 3148
hearin	9280
hearing$	2528 3147 3152 3190 6821
hearings$	6821
hears$	3146
heart$	5946 9259 3155
hearted$	6484
heartless$	3327 3351
heatin	2516
heating$	6053
heavier$	2838
heaviest$	1386 2884
heavil	5950
heavily$	1365 9251 9272 2840
heavy	2320
heavy$	4892 5857 2838 2841 2885 2951
heavyset$	3341
heed$	3591 3592 3593 3594 3595 7052 7525 4260 4261 4262 4263 4264 8675 8676 8677 8678 8679 8680 8681
heeded$	7308 7316
heedless$	62 63
heel$	9192
heels$	8286 8287 8288 8835 6429
height$	8190 8191 8192 6375
held	6535
held$	1072 8180 8663 8664 8665 8666 2035 8963 2150 9146 2401
helicopter$	3091
hell$	7634
help	2129 2229 2295
help$	3581 113 120 121 7052 7147 4210 7532 7533 7747 7761 4590 8126 8134 8135 8136 8137 8138 8139 8140 8141 8143 8148 8149 8150 8151 8152 1486 1487 1488 1489 8331 8337 8351 8392 8413 8458 8459 8460 8466 8700 8709 2019 2020 2021 2022 8880 2217 2233 2262 2377 2387 9307 6163 6164 6238 6448 6451 6459
helped$	120 121 7515 7516 7517 7518 7519 7762 8336 8342 8347 8350 8356 8425 8444 8445 8446 8447 8448 8959 2217 2233
helpful$	8959
helping$	120 121 4211 8458 8459 8460 5160 2217 2233 6459
helpped$	120 121
helpping$	120 121
helps	2229
helps$	120 121 2217 2233 2262 2377 6460
hepatitis$	3473
her	5655 5680 2179 9173 2442 5986 2464 6020 2486 6025 9357 2541 9382 9407 2572 6750 3279
her$	6841 6842 19 3599 3601 6903 67 68 71 75 3614 3616 3653 199 206 207 208 210 3750 214 3761 3762 3763 3764 3765 3766 262 3814 7133 3843 3939 3984 4042 4064 4090 563 564 4107 600 7445 7448 4186 4189 7552 7556 4256 7571 4369 7707 4533 4534 7876 1046 4620 4622 8142 4897 4898 4899 1394 1428 4980 8461 5217 5452 8804 8805 8806 8807 8808 8809 5532 5534 5536 5543 8851 8919 5716 2414 5955 5956 5967 5970 9276 5979 5988 2453 6001 2479 9321 6023 2500 2501 6039 2503 9348 6049 6055 6061 9373 6078 6098 6104 6109 2603 2618 2740 2894 2895 6506 6670 3157 3159 3199 3201 3257 3258 6801 3274 3282
heritage$	4937 4938 4939 4942
heroin	9401 6107
heroin$	8997 5971 9284 9408 6124
herself$	3537 3539 6841 6842 3571 3572 36 3574 3575 3576 3577 3578 3579 43 6882 6883 3583 3584 7057 3815 3816 3817 7148 3914 7351 7352 7354 4072 4073 4074 4075 4076 4077 4078 4079 4081 4082 7386 7387 7400 4108 4109 4110 4111 7413 7414 7415 7416 7417 7418 7419 7420 7421 7422 4126 4127 4128 4129 7431 4187 4191 655 7495 7496 7497 7498 7499 7500 7501 7502 7503 7504 7505 7506 4206 4207 7509 7510 7511 7512 7513 7514 7516 7517 7518 7519 4406 4407 4408 4409 7720 1003 7892 7893 7894 7895 7896 7897 7898 8065 8066 8067 8068 8069 8070 8071 8072 8073 8074 8075 8076 8077 8078 4779 8081 8082 4782 8089 5568 5947 6024 6111 6136 6137 6352 6353 6666 6688
herselves$	5947 6666 6688
hid$	1447 2001
hidden$	1447 8963 6446
hide	5712 2196
hide$	7002 3809 3810 3811 1447 2001
hided$	2001
hides	2196
hides$	1447 2001
hiding	2196
hiding$	1447 2001
hierar	9144 6586 6590 6592 6598
hierarchy$	9050 3375
high$	49 944 945 4488 4489 4490 4491 4492 4493 4494 4495 4496 4497 4498 4499 4500 4501 4502 4503 4504 4505 8481 5406 2950 3121
higher$	944 945 5868 3185
highest$	944 945
highlights$	6418
highly$	2320 2819
hijab$	6429
hijabs$	6429
him	5655 9173 5986 9357 9382 9407 6750
him$	6841 6842 6903 3703 3710 3711 3712 3715 7199 7202 7279 7286 4090 7457 7571 4533 4534 8142 8461 5452 8804 8805 8806 8807 8808 8809 6506 6670 6801
himself$	3537 3539 6841 6842 3571 3572 36 3574 3575 3576 3577 3578 3579 43 6882 6883 3583 3584 7057 3815 3816 3817 7148 3914 7351 7352 7354 4072 4073 4074 4075 4076 4077 4078 4079 4081 4082 7386 7387 7400 4108 4109 4110 4111 7413 7414 7415 7416 7417 7418 7419 7420 7421 7422 4126 4127 4128 4129 7431 4187 4191 655 7495 7496 7497 7498 7499 7500 7501 7502 7503 7504 7505 7506 4206 4207 7509 7510 7511 7512 7513 7514 7516 7517 7518 7519 4406 4407 4408 4409 7720 1003 7892 7893 7894 7895 7896 7897 7898 8065 8066 8067 8068 8069 8070 8071 8072 8073 8074 8075 8076 8077 8078 4779 8081 8082 4782 8089 5568 5947 6024 6111 6136 6137 6352 6353 6666 6688
himselves$	5947 6666 6688
his	5680 2179 2442 2464 6020 2486 6025 2541 2572 3279
his$	19 3599 3601 67 68 71 75 3614 3616 3653 199 206 207 208 210 3750 214 3761 3762 3763 3764 3765 3766 262 3814 7133 3843 3939 7262 4042 4064 563 564 4107 600 7445 7448 4186 4189 7552 7556 4256 7707 7876 1046 4620 4622 4897 4898 4899 1394 1428 4980 5217 5532 5534 5536 5543 8851 8919 5716 2414 5955 5956 5970 9276 5979 5988 2453 6001 2479 9321 6023 2500 2501 6039 2503 9348 6049 6055 6061 9373 6078 6098 6104 6109 2603 2618 2740 2894 2895 3157 3159 3199 3201 3256 3257 3274 3282
hisself$	3537 3539 3571 3572 36 3574 3575 3576 3577 3578 3579 43 6882 6883 3583 3584 7057 3815 3816 3817 7148 3914 7351 7352 7354 4072 4073 4074 4075 4076 4077 4078 4079 4081 4082 7386 7387 7400 4108 4109 4110 4111 7413 7414 7415 7416 7417 7418 7419 7420 7421 7422 4126 4127 4128 4129 7431 4187 4191 655 7495 7496 7497 7498 7499 7500 7501 7502 7503 7504 7505 7506 4206 4207 7509 7510 7511 7512 7513 7514 7516 7517 7518 7519 7720 7892 7893 7894 7895 7896 7897 7898 8065 8066 8067 8068 8069 8070 8071 8072 8073 8074 8075 8076 8077 8078 4779 8081 8082 4782 8089 5568 6111 6136 6137 6352 6353
histor	2114
historic$	5651
history$	2526 2529 6202 6693 6796 6828
hit	2509 9366 9371
hit$	2092 6046
hiv$	3472
hold	2196
hold$	6905 3809 3810 3811 7750 4605 4606 4607 4608 1072 4618 4619 2035 5654 5732 5915 2402
holder$	6660
holders$	6660
holdin	5718 9026 2196 9151 6100
holding$	1072 8130 9019
holds	2196 9151
holds$	1072 2035 5732 5915 9231
holmes$	8988
home	6037 9343 9347
home$	7122 7170 7171 7317 7318 7458 1003 4552 8038 2091 8987 9001 2342 5918 9326 9333 9337 9338 9348 9354 9355 9362 9365 9369 2534 9378 9396 2989 3223 6761 6774 6776 6785 3255 6793 6795 6802
homele	9371
homeless$	3520
homelessness$	3520
homes$	7170 7171 8987 2342 5918 9360 6804
honest$	4149 7451 8336 8342 8347 8356 8425
hood$	1429 8285 6429 2896 6588
hooded$	2835 2897 6588 3342
hoodie$	8268 8269 8270 8280 6429 6431 6434 3346
hoodies$	7865 4565 8268 8269 8270 8271 8272 8277 8278 8279 8280 8282 8290 6429 6431 6434 3346
hoodlum$	3313
hoodlums$	3313
hoodrat$	3313
hoodrats$	3313
hoodrich$	3345
hoods$	7865 4565 1429 8277 8278 8279 8282 8285 8286 8287 8288 8290 6429 6431 2896 6588
hoody$	8268 8269 8270 6434
hooligan$	3313
hooliganism$	3313
hooligans$	7723 7724 7725 3313
hoot$	8662
hoots$	8662
hop$	787 788
hope$	5085 1819 1820 9129 6461
hoped$	1819 1820
hopeless$	4399 1554 1555 2691 2732 2735 3327 3351
hopelessly$	3351
hoper$	7698 7703 7704 7705 6213 6229
hopers$	7698 7703 7704 7705 6213 6229
hopes$	1819 1820 9129
hoping$	1819 1820 9129
hopings$	9129
hopped$	787 788
hops$	787 788
horde$	808 809
hospit	5965 2429 9371 6079 2557
hospital$	9265 9266 5966 9278 9380 6094 2989 3199
hospitalised$	3465
hospitalized$	3465
hostel	6035
hostel$	9336
hostile$	923 924 925 926 927 7780 7781 2236 2737 3325 3352
hostility$	7825 7826 989 990 6277
hot	5812 5847 3113
hot$	2516 2745
hotel$	7189 7190 7191 7192 3892 3893 3894 3895
hothead$	6212
hotheads$	6212
hotspot$	9113 9148 3097 6650
hotspots$	9113 9148 6650
hour$	2481
hours$	7719 9307 2470 2481 9406 6522
house	6037 9343
house$	7189 7190 7191 7192 3892 3893 3894 3895 8013 8038 8044 8987 5918 5928 9338 9348 9354 9362 2534 6774
househ	6037
household$	8013 8038 8044 9338
housemates$	4695 4696 4697
houses$	8987 5918 9360
housin	9339
housing$	2342 6782
how$	7448 7870 4767 4768 1239 6159
hub$	8950 9109 9128 5828 5855 9176 5925 6625
huge$	3589
hulking$	3342
hung$	7335 777 790 791 1444 1445 1446 6445
hungry$	6308 6788
hunt$	750 4287 751 752 753 754 755 756 8483
hunted$	750 4287 751 752 753 754 755 756
hunting$	750 4287 751 752 753 754 755 756
hunts$	750 4287 751 752 753 754 755 756
huntted$	750 4287 751 752 753 754 755 756
huntting$	750 4287 751 752 753 754 755 756
hurt	2509 9366
hurt$	6876 6879 7367 7389 8359 6046 3151
hurted$	3151
hurting$	3151
hurts$	3151
husband$	9323 9345 9358 9383
hygien	5978 9280
hygiene$	9279
hyper$	2596 3327
hypersexual$	3307
hypersexualised$	3307
hypocritical$	3351
hysterical$	3327
i$	2033
ic	3051
ic$	1347 2837
ic0$	3339
ic1$	3339
ic2$	3339
ic3$	3339
ic4$	3339
ic5$	3339
ic6$	3339
ic7$	3339
ic8$	3339
ic9$	3339
idea$	7014 5426
ideas$	7013
identi	2119 8968 8991 2176 2179 2181 2220 9071 2278 2353 6586 3108
identical$	4970 2897
identically$	1364 2861 6428 6430
identified$	818 846 965 2152 5716 2550 3028 6566 3033 6588
identifies$	9003 2249 2331
identify$	7052 8993 9003 2249 2313 2331
identifying$	2249 2331
identity$	2126
idiots$	6491
idle$	6300 3327
idly$	5414 6479
iep$	3508
ieps$	3508
ies$	8012
if$	7104 465 466 467 468 469 470 471 472 473 474 475 476 477 7326 7327 7330 7333 7334 508 509 510 511 512 1719 1872 1873
ignorance$	3351
ignorant$	3327 3351
ignore$	7068 7097 7099 7100 7101 797 798 8481 2011 2012 8878 2639 2912 2974 2975 6519
ignored$	797 798 8319 8481 2011 2012 8882 8883 8884 8885 2639 2912 2966 6507 2974 2975 6519
ignores$	797 798 8481 2011 2012 2639 2912 2974 2975 6519
ignoring$	797 798 8481 2011 2012 2639 2912 2974 2975 6519
ill	9371 6079
ill$	87 88 1409 1431 9380 2760 2762
illegal$	7159
illnes	5946 5951 9339 9341
illness$	9247 9252 6725
image$	7226 3952 3953 417 418 585 8166 5608 8946 5646 2110 5811 2362 2375 9230
images	2292 5829 5830
images$	7226 3946 410 7249 3952 3953 417 418 8166 8946 5646 2110 8969 8970 9103 5811 2290 2362 9210 2375 9230
immaculately$	1364 2861
immature$	3327
immaturity$	7062 7063 7064 7065 7066 7067 4137 601 602
immigration$	9339 3252
imminent$	9078
immuni	3484
impact$	8409 8410
impair	5946
impaired$	6934 6935 6936 6937 6727
impairment$	9247 6689 6725
impetigo$	3496
implicated$	314 315 316 317 2550
important$	2262
impos	2226
imposing$	2838 3342
imposs	2191
impossible$	909 910 911 912 913 914 1554 1555 5728 2922
impressed$	6169
impression$	7014
impressionable$	3327
impris	9339
impulse$	4252
impulsive$	6934 6935 6936 6937 3327
in	6021 2491 3161
in$	124 3687 156 7002 3828 3851 3855 3858 3867 3870 3871 3872 411 3957 3958 3959 3961 7532 4329 4343 4358 4373 7675 7676 4444 4526 4535 4570 8027 4751 1284 8182 8185 4903 4921 4924 4925 1433 1434 8276 4976 4981 4985 4989 1453 1454 1455 8450 8457 5190 5222 8614 8659 5537 8903 5687 9019 9022 9035 2246 5864 5887 5916 5942 5943 5975 5977 6002 6009 6025 6027 6028 6059 6091 2558 2629 2782 6321 6419 6428 6430 6458 6471 2991 6566 3163 6732 6775 6779 6818
inability$	3751 215 216 217 218 219 220
inaction$	4101 8914 6523 6525
inadequacy$	3351
inadequate$	3351
inadequately$	3351
inappropriate$	7159 3925 2635 2737 2897
inappropriately$	1364 2861 6428 6430
inattention$	6523
incapable$	111 2920 6467
incessantly$	3349
incest$	9363
inch$	4715
incidents$	9209
inclin	5867
inclination$	5149 8451 8452 8453 8454 8455 8456
include$	6566
income	9339
income$	6796
incompetence$	3351
incompetent$	3351
incompetently$	3351
inconsistent$	7766 7767 7768 7769 932 2729
incorrect$	2890
increa	2279 3068
indecent$	3925
indefensible$	8732
indepe	6775
independent$	4729 4731 1330 1331 1332 1333 1340 6356 2820 6370
index	6590
index$	5736 9152
indian$	1366 4909
indica	5652 6535
indifference$	8725 8914 6523 6525 3351
indifferent$	6467 3351
indisputably$	3349
indivi	9061 2361 6611
individual$	7783 7807 7808 7809 7810 7811 7812 8182 8185 2178 9061 9126 2459 6269 6322
individuals$	7615 7616 7617 7618 7783 7807 7808 7809 7810 7811 7812 8182 8185 2178 5786 5898 6269 6322
indulge$	321 322 323
indulged$	321 322 323
indulges$	321 322 323
indulging$	321 322 323
ineffective$	3351
ineffectual$	3351
inept$	3351
ineptitude$	3351
inevitable$	1556
inevitably$	6468 3349
inexcusable$	5519 8821 3351 3352
inexcusably$	3351
inexplicably$	3353
infamous$	891 892 893 894 895 896 897 898 1024 2784 3329
infatuated$	441 442 443 444 445 446 447
infect	5946
infection$	9247 6725
inflicted$	6157
influe	9057
influence$	7649 6200
influenced$	6876
influences$	7649 6200
influential$	9198
inform	2229 2295 2350 6535 3068
inform$	2106 8956 2127 2128 2217 5887
informant$	3361
informants$	3361
information$	4151 8714 5450 2019 2020 2021 2022 5642 8955 8956 2120 9143
informed$	3619 83 3758 2217
informing$	2127 2128 2217 5887
informs$	2127 2128 2217 5887
inhale	5951
inhaler$	9252 3429
inhalers$	3429
ining$	5887
initiative$	3078
injection$	9289
injections$	9289
injunc	5832 5863
injunction$	9087 9133 9164 5873 9201 9224 9405 6622
injunctions$	9087 9133 9164 5873 9201 9224 6622
injuri	5951
injuries$	9252
injury	5946 5951
injury$	9247 9252
inner$	1350
innocent$	8007 8008 8009 8010 4748 4749 4750 6343
innocents$	8002 8003 8004 8005 8006 8053 8054 8055 8056 6342
inpatient$	3466
input$	3692 6994
inquiry$	9024
ins$	5887
insane$	6270
inside$	7002
insight$	4778 1242 1243 4781 6165
insist$	287 288 289 290
insisted$	287 288 289 290
insisting$	287 288 289 290
insists$	287 288 289 290
insistted$	287 288 289 290
insistting$	287 288 289 290
insolent$	3327
insomnia$	3476
inspec	5664 5665 5666 2130 2131 2165
inspector$	2108 8965 8966 8967 5667 5668 5702 9171 2376 6608
instagram$	380 3917 381 3918 382 3919 383 3920 384 3921 7223 7224 7225
instead$	8890 8892
instigator$	6572 3314
instigators$	6572 3314
institutional$	2935
instructed$	2123 2169 5903
instructions$	6176
insulin$	3431
integrated$	3048
intel$	3357
intell	8989 6586 6590
intelligence$	8714 8949 5649 8952 8972 5735 9118 5854 9188 2998 6536 3000 3088 3356 3383 3400
intended$	2262
intens	2320 3068
intensive$	5857 3269
intent	2357
intent$	9400 6830
intention$	5149 8451 8452 8453 8454 8455 8456
intentions$	5149 8451 8452 8453 8454 8455 8456
interc	5708 3412
intercepted$	9009
intercourse$	6129
interest$	3728 3729 7915 7916 7917 7918 8413 5149 8451 8452 8453 8454 8455 8456 8675 8676 8677 8678 8679 8680 8681 5384 5385 5386 5387 5388 5585 8894 8895 8896 8897 2120 9016 2387 6520
interested$	5156 5313 8668 5550 5631
internally$	3212
internet$	380 3917 381 3918 382 3919 383 3920 384 3921 7223 7224 7225 2606
interr	5684
interrogated$	8985
interv	2176 2555
intervene$	8700 8877 8880 9065
intervened$	8710
intervention$	3692 6994 7761 9394 6448 6824
interventions$	3692 6994 7761 1486 1487 1488 1489 6448
interviewed$	2207 2551
intimate$	3925
intimidate$	793 2637
intimidated$	793 2637
intimidates$	793 2637
intimidating$	793 7860 2637 2737 2860 3325
into	2491 2999
into$	6880 6907 7002 7126 3861 3862 3863 3865 4442 2314 5853 6028 2558
invariably$	3349
invest	2221 9071 5924 9334 6090 3077 3390
investigate$	8700 8880
investigation$	9055 9067 9167 9225 9390 9391
investigations$	9055 9067 9167
invincible$	3336
invitation$	5018 1482 5020 1484 1485
invitations$	5018 1482 5020 1484 1485
invite$	6857 6858 31 191 192 525 526 2616 2621
invited$	6857 6858 31 191 192 525 526 2616 2621
invites$	6857 6858 31 191 192 525 526 2616 2621
inviting$	6857 6858 31 191 192 525 526 8458 8459 8460 2616 2621 6459
involv	9020 9040 6567
involved$	6876 6879 314 315 316 317 318 319 320 806 907 8433 8435 8881 5718 9135 5836 2550 6183
involvement$	314 315 316 317 806 5734 6183
involving$	9041
iq$	3487
irish$	1366 4909
irresponsible$	65 66 3621 597 2578 2623 3351
irresponsibly$	3301 3351
is	2213 5927 9261 3145
is$	3633 3639 212 213 3965 546 547 813 855 856 857 858 859 860 861 862 863 864 916 921 4465 4470 952 976 977 978 979 980 981 1131 1135 4672 1136 1137 1138 1139 1142 1143 1144 1145 1168 8182 8185 1358 4962 1452 1474 5023 5088 5191 1693 1694 5348 5431 5556 2027 2028 8906 8929 5662 5703 5777 5784 5856 9184 5888 5905 2448 2489 6069 2561 2615 2669 2671 2675 2718 2733 2734 2744 6373 6419 6420 2954 2978 6566 3094 3153 3158 3165 3176 3192 3212 3214 3215 6771 3249 3253 3271 3273 3274 3278
island$	6436
isolated$	4364 4365 4366 4367
isolation$	7669 8482 2472 6210
iss$	3269
issue$	7824 2107 5645 2109 2336 6183 6275 6693
issued$	2107 5645 2109 8948 2336 5909
issues$	7824 2107 5645 2109 5815 2336 6183 6275 6693
issuing$	2107 5645 2109 2336
it$	7271 7356 7357 7362 1003 7870 4578 8121 8122 1526 8485 8502 5252 8557 5295 5296 1811 1812 8704 8713 5512 1982 1983 8862 8863 5598 5621 6156 6258 6512
its$	3837 7168 566 4106 4188 8555 5436 5447 5532 5534 5536 8839 8840 5541 5543 5544 8851 8871 5572 5610 5611 8919 2091 5629 5637 5638 5748 5756 6061 2936 6505 2979 2988
itself$	3537 3539 3571 3572 36 3574 3575 3576 3577 3578 3579 43 6882 6883 3583 3584 7057 3815 3816 3817 7148 3914 7351 7352 7354 4072 4073 4074 4075 4076 4077 4078 4079 4081 4082 7386 7387 7400 4108 4109 4110 4111 7413 7414 7415 7416 7417 7418 7419 7420 7421 7422 4126 4127 4128 4129 7431 4187 4191 655 7495 7496 7497 7498 7499 7500 7501 7502 7503 7504 7505 7506 4206 4207 7509 7510 7511 7512 7513 7514 7516 7517 7518 7519 7720 7892 7893 7894 7895 7896 7897 7898 8065 8066 8067 8068 8069 8070 8071 8072 8073 8074 8075 8076 8077 8078 4779 8081 8082 4782 8089 8742 5568 5569 6111 6136 6137 6352 6353
jacket$	8268 8269 8270 8280 6429 6434 6442
jackets$	8268 8269 8270 8271 8272 8280 6429 6434 6442
jail	6079 6095
jail$	9322 9380 9396
jailed	9341
jailed$	6106
jamaican$	1366 4909
january$	7172
jealous$	3327
jeans$	8268 8269 8270 8286 8287 8288 1451 8293 6429 6434 2908
jeopardise$	10 2574 2575
jeopardised$	10 2574 2575
jeopardises$	10 2574 2575
jeopardising$	10 2574 2575
jeopardize$	10 2574 2575
jeopardized$	10 2574 2575
jeopardizes$	10 2574 2575
jeopardizing$	10 2574 2575
jeopardy$	6838 6839 6849 5879
jewellery$	8268 8269 8270 6429 6434
job	9339
job$	8523 8610 8611 8612 8613 8626 8627 8628 8629 8630 8631 8632 8633 8634 8635 8735 8739 8747 9167 6502
jobs$	8626 8627 8628 8629 8630 8631 8632 8633 8634 8635 9167
jobsworth$	3351
jobsworths$	3351
joggers$	8268 8269 8270 8271 8272 8286 8287 8288 1451 8290 6429 6434 2908
join$	7068 7097 8359
joint	3068
joint$	3042
joke$	6501
journe	9139
judge$	4788 1276 4814 4815 4816 8877 2344 2569
judged$	3624 951 966
judgement$	96 97 98 99 7473 6502
judges$	2344
judging$	1276 4814 4815 4816
judgment$	96 97 98 99 7473 6502
july$	7172
jump$	787 788
jumped$	787 788
jumper$	8268 8269 8270 6434
jumpers$	8268 8269 8270 6434
jumps$	787 788
june$	7172
junkie$	3319
junkies$	3319
just$	3681 3685 464 4002 4006 518 7480 7481 7482 7483 1003 1527 1541 1542 1543 1544 1833 1834
justice$	7862 7863 9124 9125 9393 6093
justification$	6500
juvenile$	2664 2667 2676 3338
juveniles$	3338
keen$	182 183 188 272 273 274 5636 9129
keens$	9129
keep	5712 2307
keep$	46 6967 3756 3777 7097 7099 7100 3847 351 354 361 362 363 364 365 366 367 368 369 370 371 372 373 4030 587 588 7436 650 654 669 7525 778 4764 4765 4766 4769 4770 4772 4773 4776 8331 8337 8351 1726 1727 1728 2093 2106 2140 2354 2588 6451
keeped$	6967
keeping$	6967 7125 351 354 361 362 363 364 365 366 367 368 369 370 371 372 373 650 654 7495 7496 7497 7498 7499 7500 7501 7502 7503 7504 7505 7506 670 4764 4765 4766 4769 4770 4772 4773 4776 8750 2140 2354 2588
keepped$	6967
keepping$	6967
keeps$	6967 351 354 361 362 363 364 365 366 367 368 369 370 371 372 373 587 588 779 2140 5732 2588
kept$	351 354 361 362 363 364 365 366 367 368 369 370 371 372 373 7308 7316 7346 7347 587 588 8426 8427 8428 8429 1726 1727 1728 8710 8963 2140 2370 2473 2588 6519
ketamine$	5971 9273 9284 3173
key$	5541 9081 9122 9198 2713 3028 3031 3033 3035
kg$	9281
kick$	3587 51 8358 2010 2739
kicked$	2010 2509 2510 2739
kicking$	4433 2010 2739
kickked$	2010
kickking$	2010
kicks$	2010 2739
kid$	7783 7807 7808 7809 7810 7811 7812 7936 6186 6199 6269
kids$	7646 7652 7783 7786 7807 7808 7809 7810 7811 7812 7851 7936 1147 7996 8002 8003 8004 8005 8006 8053 8054 8055 8056 6123 6186 6199 6269 6314 6342
kill$	3129
killed$	3129
killing$	3129
kills$	3129
kilo$	9281
kilos$	9281
kind$	7629 8123 8124 8125 8245
kingpin$	3318
kingpins$	3318
kinshi	2492
kinship$	6029
kissed$	3719 7276
kissing$	7297
kitche	6083
kitchen$	9384
kitted$	1410 1411 1412 2891
knew$	162 194 603 4141 4142 1034 1035 1043 1044 1045 1152 8500 1806 1807
knife	9401
knife$	7112 7152 4273 4274 2250 5851 9400
knives	8943 8953 9026 2325
knives$	7110 2125 9013 9033 9034 5862
knock$	777 790 791 2235
knocked$	777 790 791 5021
knocking$	777 790 791
knockked$	777 790 791
knockking$	777 790 791
knocks$	777 790 791
know	2278 2353
know$	162 194 3923 4131 4132 603 4141 4142 4145 4146 1034 1035 1036 1037 1043 1044 1045 1070 1152 1230 8180 8500 8594 8595 5427 5428 5429 8968 2157 2209 2267 2289 2313 2319 2360
knowed$	1152
knowing$	3690 154 194 1083 1152 6331
knowingly$	7294 7295 458 6149 6150 2614 3309
knowledge$	4778 1242 1243 4781
knowledgeable$	1083
known	8982 2176 2179 2292 5829 5830
known$	162 4131 4132 7434 4145 4146 7474 7475 4175 4176 7603 7615 7616 7617 7618 891 892 893 894 895 896 897 898 1024 4562 4563 5238 1806 1807 8964 5716 9018 2188 2213 2297 2309 2566 2635 2664 2668 2676 2785 3028 3031 3033 3093
knows$	162 194 603 4141 4142 1034 1035 1036 1037 1043 1044 1045 1071 1079 1152 1231 8500 2319
knuckle$	8222
knuckles$	8222
kudos$	7582
kurdish$	1366 4909
label$	6444
labels$	6429 6444
labour$	6257
lac$	2777 2778 3328
lack$	60 708 709 710 711 712 713 714 715 716 717 718 915 1012 2056 5594 5595 5596 2628 2687
lackadaisical$	3351
lacked$	708 709 710 711 712 713 714 715 716 717 718 2628 2687 2729
lacking$	708 709 710 711 712 713 714 715 716 717 718 8857 8858 8859 8860 2628 2687
lacks$	708 709 710 711 712 713 714 715 716 717 718 2628 2687 2729 2776
lad$	7783 7807 7808 7809 7810 7811 7812 6199 6269 6399 6421
ladies$	1206 1214
lads	8998 5724 5817 2298 9139 9140 9162 9166 9174 5891 2361 9235 3039 6636
lads$	6904 7003 7028 7031 214 262 7174 7198 4015 4019 4020 4028 4046 605 4178 4275 7592 7599 7622 4323 4337 801 802 803 7646 7728 7783 7807 7808 7809 7810 7811 7812 7827 1147 4744 4745 4746 4747 8224 8299 8383 8384 8385 8386 8387 5093 5094 5095 5110 5119 5125 8437 5137 5176 8526 5474 8795 9025 2286 5898 2380 2394 6199 6269 2740 6399
lady$	1175 8015 8016 8017
lamentable$	3351
land$	0 1
landded$	0 1
landding$	0 1
landed$	0 1
landing$	0 1
landlord$	5252 5257 5258 8867 8898 5624 2989
lands$	0 1
language$	5962
lank$	2880
lanky$	4927 3342
lap$	561
laped$	561
laping$	561
lapped$	561
lapping$	561
laps$	561
large$	4890 4892 2838 3342
largely$	2027 2028 2978
larger$	2838
lashes$	6412 6418 6429
last$	5175 2475
late$	1003 8481 8874 5574 9291
laugh$	720
laughed$	720
laughhed$	720
laughhing$	720
laughing$	720
laughs$	720
law$	869 870 871 872 879 882 3090
lawless$	2732 6270 3327
lax$	1911 1912 1913 1914 8857 8858 8859 8860 5574 2965
lay$	3081
layabout$	3313
layabouts$	3313
lazily$	3351
laziness$	3351
lazy$	1911 1912 1913 1914 5574 2886 2965 3327 3351
lead	2229 6606
lead$	6850 166 167 168 169 170 171 822 823 824 825 1192 1193 1194 1195 1196 2229 3068
leader	6586
leader$	9047 9081 9122 6183 6195 6571
leaders$	9047 9081 9122 6183 6195 6571
leadership$	8675 8676 8677 8678 8679 8680 8681 2019 2020 2021 2022 8894 8895 8896 8897 6183 2935 6502 6520
leadin	9151
leading$	166 167 168 169 170 171 822 823 824 825 1192 1193 1194 1195 1196 5885 9198
leads	9151
leads$	166 167 168 169 170 171 822 823 824 825 1192 1193 1194 1195 1196 9231 3068
league$	5619
lean$	2838
learn	5660 2181 2278
learn$	7052 606 607 4145 4146 7525 8331 8337 8351 8379 8380 8381 8382 8416 8877 8961 2267 2313 6451
learned$	4145 4146 1235 8426 8427 8428 8429
learning$	112 6007 3152 3154 3205 3207
learns$	8416 8438 8439 8440 8441
learnt$	4145 4146 1236 8426 8427 8428 8429
least$	5242 5376
leave	9197
leave$	0 1 3540 6868 34 35 37 7034 7052 7068 7097 7099 7100 7101 3803 378 379 7436 8331 8337 8351 8359 1863 1864 1865 1866 1867 1868 1869 1870 1871 2063 2064 6451 2984
leaver$	6777
leaves	2491
leaves$	0 1 3540 34 35 37 378 379 7438 1863 1864 1865 1866 1867 1868 1869 1870 1871 2063 2064 6028 2558 2984
leavin	2491
leaving$	0 1 34 35 37 378 379 1863 1864 1865 1866 1867 1868 1869 1870 1871 2063 2064 6028 2984 6560
led	6535
led$	6850 6851 6852 6868 6876 166 167 168 169 170 171 7438 7439 7440 822 823 824 825 5810 6293
left	2491 9341 6045
left$	0 1 3540 6868 34 35 37 7119 7308 7316 4047 7438 4156 1863 1864 1865 1866 1867 1868 1869 1870 1871 2063 2064 6028 9346 2558 6507 6519 2984 6566
leg$	8222 9257
leggings$	8268 8269 8270 8286 8287 8288 8293 6429 6434
legs$	8222 9257
length$	4918
less	2257
less$	613 4698 8609 2191 2330 2821
lesson	6018
lesson$	112 114 115 8474 8475 8476
lessons$	112 114 115 7670 7836 9300 9303 9319 9320 6128 6754
let	2129
let$	38 39 164 165 7308 7323 7324 7325 7335 7402 8331 8337 8351 8481 8716 8717 1915 1916 1917 1918 1919 1920 1921 1922 1923 1924 1925 1926 1927 1928 1929 1930 1931 1932 1933 1934 1935 1936 1937 1938 1939 1940 1941 1942 1943 1944 5482 5483 2063 2064 2084 2085 2086 2106 2127 2128 2377 6451 2984
leting$	2127 2128
lets$	38 39 164 165 7402 8481 1915 1916 1917 1918 1919 1920 1921 1922 1923 1924 1925 1926 1927 1928 1929 1930 1931 1932 1933 1934 1935 1936 1937 1938 1939 1940 1941 1942 1943 2063 2064 2084 2085 2086 2127 2128 2377 2984
letter$	8714 8816 8818 8819 6511
letters$	8714 8818 8819 8862 8863 6511 6512
letting$	38 39 164 165 8481 1915 1916 1917 1918 1919 1920 1921 1922 1923 1924 1925 1926 1927 1928 1929 1930 1931 1932 1933 1934 1935 1936 1937 1938 1939 1940 1941 1942 1943 2063 2064 2084 2085 2086 2984
leukaemia$	3482
level	2257
level$	1105 8123 8124 8125 9264 2477 6641 6766
levels$	8123 8124 8125 6641
liability$	869 4406 870 4407 871 4408 872 4409
liaison$	6129
liaisons$	6129
liar$	7703 7704 7705 6212 6213
liars$	7703 7704 7705 6212 6213 6491
library$	5252 5257 5258 8867 8898 5624
licence$	9405 9410 6832
licences$	9410
lie$	610 611 8357 8477 8478 8479 8481 8506 8864 6513
lied$	610 611 8477 8478 8479 8500
lies$	4101 610 611 8477 8478 8479 8481 8500 8505 8864 8906 6513
life	6037 9379
life$	3548 7093 4333 7949 7994 7995 8014 8018 8030 8031 8032 8033 8034 5936 9256 9338 2581 6121 6183 6189 6792
lifes$	6189
lifestyle$	3 4 5 6 7 8 9 3556 3567 6887 6891 7582 7586 7587 7608 8030 8031 8032 8033 8034 6115 6116 6121 6183 6202 6203 3302
lifestyles$	6887 6891 8030 8031 8032 8033 8034 6115 6116 3302
lift$	7026 7027 7241 7242 7243 7244 7245 7246 7247 7248 7253 7256 7297 7301 7624 8166 5281
lifted$	8569 8570 8571 5282 5304
lifts$	7026 7027 7241 7242 7243 7244 7245 7246 7247 7248 7253 7256 7297 7301 7624 8166
light$	1379 8232 2838 2857 2858 2864 2880
lighter$	1379 2857 2864
like	5672
like$	7216 7217 744 745 746 747 4363 4422 4423 4424 7747 4629 1107 4649 4661 4662 4663 4664 4665 4666 4667 4668 1158 1159 1160 4748 4749 4750 4999 5587 8959 9129 2630 6183 6364 6376 6428 6430
liked$	744 745 746 747 2630
likelihood$	2260
likely$	2116 2174 2668 3028
likes$	7216 7217 744 745 746 747 9129 2630
liking$	744 745 746 747 2630
limited$	708 709 710 711 712 713 714 715 716 717 718 7766 7767 7768 7769 932 2628 2729
line$	7164 7174 7175 7179 7181 7185 7186 7187 7188 7712 2186 9033 5882 9192 9194 6122 6604 6645 3123
lined$	2220
lines	9136 6586
lines$	7153 7169 7174 7175 7178 7180 7184 7186 7187 7188 4405 7712 7902 2186 9194 6122 6653
lingered$	7335
link	8968
link$	777 6539 3056
linked	2259
linked$	806 2189 2213 9105 9135 5835 5836 9172 2550 6183
linking$	777
links$	780 781 806 6183 6539
lip$	4341 8222 5545 2865 6730
lips$	8222
lipstick$	8225 8226 8227 6418 6422
lisp	9259
list	2176 2292 5829 2294 5859 2359
list$	8969 2133 9110 5831 9142 9152 9160 9207 5913 5919 5952 6552 6584
listed$	2150 5831
listen$	7052 7068 7147 7303 7304 7305 7306 7307 7308 7525 4260 4261 4262 4263 4264 8302 8331 8337 8351 8379 8380 8381 8382 8416 8608 8700 8877 8880 5660 6451 6452 6476
listened$	7303 7304 7305 7306 7307 7308 7316 7346 7347 8426 8427 8428 8429 8537 8553 8558 8604 8608 8710 8927 6476
listening$	7308 8330 6477
listenned$	7308
listenning$	7308
listens$	7308 8416 8438 8439 8440 8441
listing$	5831
listinged$	5831
listings$	5831
lists$	8969 5831 9142 9207 5919 6552
little	2114
little$	44 54 58 61 4172 708 709 710 711 712 713 714 715 716 717 718 875 932 4681 7994 7995 1211 4842 8259 1618 5374 5379 5380 5381 1853 8694 8695 8874 8915 5651 2328 2628 2647 2676 2715 2729 2776 2804 2879 2983
live	2114
live$	7068 7130 885 1092 1093 1094 1095 1096 1097 1124 1125 1126 1127 1176 1192 1193 1194 1195 1196 1681 5651 5754 5866 9250
lived$	4693 4694 1192 1193 1194 1195 1196 1683 2489 2522 2537 3238
lives$	3548 6897 6898 6899 6902 4333 885 1092 1093 1094 1095 1096 1097 1124 1125 1126 1127 8014 8018 1192 8030 1193 8031 1194 8032 1195 8033 1196 8034 8114 8115 8116 8117 1682 2489 2490 2537 3238
living$	1092 1093 1094 1095 1096 1097 1176 1192 1193 1194 1195 1196 2489 2537 9378 9379 6083 3238
livs$	2537
local	2114
local$	1028 1344 8871 5651 2491 2492 6175 2835
locat	9071
locate$	6628
location$	3716 3717 3718
lock$	2215
locked$	7389 5823 9134 5884 2509 2510
lockers$	5918
locs$	6416 6418
lodged$	2537
lodgers$	4695 4696 4697
lodges$	2537
lodging$	2537
lodgs$	2537
log	2142 2263 2294 2359 6535
log$	2139 5677 2145 9003 9007 5831 2302 5919
loged$	5831 2302
logged	2142 8982
logged$	2150 9004 2316 2317 9196 6626
loggerheads$	8485
loggin	2142
logging$	2139 2145 5831
logginged$	5831
loggings$	5831
logo$	6429
logos$	6429
logs	2142
logs$	9003 5831 5919
loiter$	6373
loitered$	6373
loitering$	6373
loiterred$	6373
loiterring$	6373
loiters$	6373
lone$	1344 2834
long$	5547 8874 2858 2879 2880
longer$	4701 4706 4740 4844 1308 1309 4858 2330
look$	3581 3752 521 522 523 676 1055 1086 1088 1089 1090 1091 4764 4765 4766 4769 4770 4772 4773 4776 1240 1249 1391 1392 1393 8700 1962 8878 8880 9204 2513 2800 2801 2887
looked$	521 522 523 1013 1086 1088 1089 1090 1091 1240 1249 4827 8131 8132 8133 8134 8135 8136 8147 1391 1392 1393 8553 8558 8710 1962 8927 2221 2493 6031 2800 2801 2887
looking$	521 522 523 4061 4287 751 752 753 754 755 756 4311 4589 4754 4764 4765 4766 4769 4770 4772 4773 4776 1240 1249 8091 8099 8100 4826 8131 8132 8133 8134 8135 8136 4843 8146 8201 5186 1962 9129 2514 6384 6385 6392 6393 6397 6477
lookings$	9129
lookked$	1240 1249
lookking$	1240 1249
lookout$	874 8483 3373
lookouts$	874 3373
looks$	7342 7343 521 522 523 1086 1088 1089 1090 1091 1240 1249 1391 1392 1393 8296 1962 2513 2800 2801 2887
loose$	3760 2685
lorry$	3723
lose$	4756 4757 4758 8060 8061 8062 4762 4763 8359 2476 2524
loser$	7703 7704 7705 6212 6213
losers$	7703 7704 7705 6212 6213
loses$	2476
losing	2443
losing$	5980 2476 2524 3177
loss$	8856 6689
lost	2443 2502 9341
lost$	4398 8481 8882 8883 8884 8885 2048 2049 2185 5879 5980 2476 2524 2662 2690 6519 3177
lot$	582 7628 1027 7994 7995 1213 8085 8093 8094 1905 2349 5908 6199 6355
lots$	1389
loud$	2754
loudmouth$	3320
loudmouths$	3320
lounge	6083
lounge$	1444 1445 1446 9384
lounges$	1444 1445 1446
lout$	3313
loutish$	3313 3327
louts$	7723 7724 7725 3313
love$	448 449 450 451 452 453 744 745 746 747 7747 2630
loved$	744 745 746 747 2630
lover$	7292 7293 6142
lovers$	7292 7293 6142
loves$	744 745 746 747 2630
loving$	744 745 746 747 2630
low$	4421 7766 7767 7768 7769 932 944 945 4488 4489 4490 4491 4492 4493 4494 4495 4496 4497 4498 4499 4500 4501 4502 4503 4504 4505 1430 2652 2729 2776 6433 3149
lower	2257
lower$	944 945 3185
lowest$	3204
lowlife$	3313
lowlifes$	3313
luck$	7365
lupus	6079
lupus$	9380
lurch$	8706
lure$	2582
lured$	2582 6169
lures$	2582
luring$	2582
lycra$	6429
lying$	610 611 7729 8481
machet	9401
machete$	9400
made$	34 35 37 82 84 85 86 6938 104 3642 3643 3644 3645 3646 3647 3648 259 260 306 348 7308 4122 7438 625 4265 4266 4267 4268 7580 796 906 1173 4902 5102 5104 5107 5206 5250 5284 8663 8664 8665 8666 1837 1975 1976 2023 2184 9030 2205 5801 2410 6042 2643 6566
magist	3283
magistrate$	2569
magistrates$	7862 7863 2344 9183 2569
magnet$	2365 6646
magnets$	2365 6646
mail$	8849
mails$	8849
main$	9047 9081 9122 9198 2668 2713 3028 3031 3033 3035
major$	3035
majority$	2349
make	2141
make$	34 35 37 82 84 85 86 6938 104 3642 3643 3644 3645 3646 3647 3648 3649 3650 3656 3657 3658 3659 3660 3757 259 260 306 7149 3849 348 567 4122 593 7438 625 7525 796 1173 4920 8225 8226 8227 8245 4952 4996 5102 5103 8413 8436 5136 8483 5283 1837 1975 1976 5661 2399 2410 2643 6422
maked$	567 593 796
maker$	6192 6196
makers$	6192 6196
makes$	34 35 37 82 84 85 86 6938 259 260 348 567 4122 593 7438 625 4265 4266 4267 4268 796 1173 5102 1837 1975 1976 2410 2643
makeup$	8225 8226 8227 8296 6418 6422 6429
making$	34 35 37 82 84 85 86 6939 6940 6941 104 3642 3643 3644 3645 3646 3647 3648 3649 6953 7037 7038 7039 7040 7041 7042 7043 7044 259 260 348 567 593 625 796 7659 1173 8099 8100 8481 1837 8749 1975 1976 2410 2643 6193
maladaptive$	2580
maladjusted$	2732
male	3039 3051
male$	7267 4293 4614 4617 4881 8183 8184 4884 8186 8187 1366 5663 2178 6217 6371 2835 3028
males$	3701 7003 7010 3712 3715 7020 7021 7028 7029 7031 7033 7158 7174 7198 3922 7229 7230 7235 7238 7267 7591 7605 4309 7611 7612 7615 7616 7617 7618 7622 7623 4323 7783 7807 7808 7809 7810 7811 7812 8095 2178 6119 6217 6269 3337
malicious$	2642 3327
malign$	810 811 812 2663
malnourished$	2855
malodorous$	3342
mam	2507 2545
mam$	2508 2542
man	6102
man$	3701 3705 7010 3710 3711 3712 3715 7020 7021 7025 7028 7031 7033 7136 7174 7189 7190 7191 7192 3892 3893 3894 3895 7197 7198 7199 7202 7235 7238 7267 7270 7280 7281 7288 7289 7300 4309 7611 7612 7615 7616 7617 7910 7928 7930 7932 1098 4639 7945 7978 7984 1150 4691 7999 8000 1175 8015 8016 8017 8022 1186 1187 8042 1206 8095 4945 4951 5663 9375 9403 6119 6147 6340
manage	2221 2338 5899
manage$	7707 7747 7839 1077 4615 4616 1080 1092 1093 1094 1095 1096 1097 1176 4764 4765 4766 4769 4770 1234 4772 4773 4776 8079 1257 8096 8097 4800 1264 1265 4803 1269 1276 4814 4815 4816 8392 8703
managed$	1092 1093 1094 1095 1096 1097 1176 1257 1269 8444 8445 8446 8447 8448 2370 3221
management$	4523 2019 2020 2021 2022 2935 6502 6584
manager$	5252 5257 5258 5268 5269 8867 8898 5624 9200 6584
managers$	5252 5257 5258 8867 8898 5624 9200
manages$	1092 1093 1094 1095 1096 1097 1176 1257 1269
managing$	1092 1093 1094 1095 1096 1097 1176 4764 4765 4766 4769 4770 4772 4773 4776 1257 8099 8100 1269 1276 4814 4815 4816
manbag$	6429 3346
manbags$	6429 3346
manipulate$	4580
manipulated$	6876
manipulating$	3327
manipulative$	2737 3327
manipulator$	6212
manipulators$	6212
mannered$	6297 6298
many$	3672 3695 7912 5517 5518 5541 5542
map	6590
map$	2211 2212 2356 2393 3055
mapped$	2211 2356 9196 2393 3055
mapping$	2211 2356 2393 3055
maps$	2211 2356 2393 3055
march$	7172
marginalised$	2835
marked$	2150
marker$	5686 6551
markers$	5686 6551
market	5844
market$	9145 9208 6662
markets$	6662
marks$	6763
marria	9339
mask$	1443 8285 6429 6439
masked$	1443 6446
masking$	1443
maskked$	1443
maskking$	1443
masks$	8277 8278 8279 1443 8282 8285 6429 6439
massage$	2092
match	8968
match$	5809
matche	2341
matched$	5878
matching$	4970 2173 2404 2897 6588
material$	9143
materialistic$	3327
mates$	3815 3816 3817
maths$	4371 6764 6765
matric	6590
matrix	6590
matrix$	9152 6591
matted$	2880
matter$	205 5063 5064 5077 8413 5621
matters$	8018 5512
mattress$	6036
mature$	1083 4854 1330 1331 1332 1333 1340 6367 6368 6369 3336
maturity$	1083 7943 3336
may$	7172 4473 1117 5658 2124 2162 2296
mayhem$	6167
me$	6497
meals$	9353
mean$	6850 6868 7438 5574 2860
meaningful$	5362 5363 5364 5365
means$	6850 6868 7438 2262
meant$	7113 7114 8500
measur	6599 6606
measure$	221 222
media$	3917 3918 3919 3920 3921 7223 7224 7225 8980 9010 9123
medica	9280 6665
medical$	9259 3156
medicated$	3449
medication$	9284 3449
medici	5951
medicine$	9252
mediterranean$	1366 4907 4909 2860 6424
medium$	944 945 4488 4489 4490 4491 4492 4493 4494 4495 4496 4497 4498 4499 4500 4501 4502 4503 4504 4505 1353 2838
meet	9234
meet$	6913 3782 3783 3784 7097 7099 7100 7218 385 386 387 7278 7303 7304 7305 7306 7307 7348 7349 7350 7567 7569 8302 8331 8337 8351 8700 8983 6151 6451
meetin	9139
meeting$	6988 7125 385 386 387 7278 7303 7304 7305 7306 7307 7348 7349 7350 9141 6477 6560
meets$	385 386 387 8983
melatonin$	3458
meloterritorial$	3327
member	8943 8944 5647 5655 8977 8994 8996 8998 9000 5700 9002 2166 2167 5724 9040 2210 2213 9053 2218 9061 5778 9079 5781 5782 5817 2298 9139 9140 9162 9166 9174 5891 2361 9235 9238 6567 3039 6590 6598 6599 6611 6617 6636
member$	7783 7807 7808 7809 7810 7811 7812 5118 5128 5140 5141 5142 5268 5269 9082 9126 9135 6102 6183 6251 6269
members$	119 214 262 7674 7728 7783 967 7807 7808 7809 7810 7811 7812 5110 5452 8971 5680 2144 2170 9025 5747 2214 5755 5775 9082 5786 9091 9094 2286 9135 5889 5898 2394 5939 5944 6183 6251 6269 2740 3022 3041 6595
membership$	5734 9035 2213 6183
men$	3701 7003 3703 3704 7007 7008 7010 3710 3711 3712 3715 7017 7020 7021 7025 7028 7029 7031 7033 7083 7088 7095 3815 3816 3817 7136 7156 7157 7174 7189 7190 7191 7192 3892 3893 3894 3895 7197 7198 7199 7202 3922 7227 7228 7232 7235 7238 7267 7270 7280 7283 7287 7288 7289 7300 7348 7349 7350 7589 7595 7596 4309 7611 7612 7615 7616 7617 7618 7621 7622 4323 4326 7867 7881 7882 7883 7910 4614 4617 7930 7931 1098 4638 7950 7951 7969 7976 7984 7985 1148 7999 8000 1186 1187 1206 8095 8105 8106 8250 8299 6119 6121 6122 6147 6337 6340 6350
menace$	793 4376 840 4378 4379 4380 4381 4382 4383 4384 4385 4386 4387 7689 7690 4390 4391 2637 6212 6236 3325
menaced$	793 2637
menaces$	793 2637 6212
menacing$	793 2637 2860 3325
mend$	277 8877
mended$	277
mends$	277
meningitis$	3498
mental	5978 9280
mental$	5959 2423 5965 9279 9339 6270
mentality$	6183 6191 6203 6312 6530
mentally$	2769
mentor$	6742
mentoring$	112
merely$	1527 1833 1834
mess$	8856 5560
messag	2171 5709 9105 5822
message$	7218 385 386 387 389 390 391 392 393 394 395 5858 9182 6511
messaged$	385 386 387 389 390 391 392 393 394 395
messages$	7015 3728 3729 385 386 387 7226 389 390 391 392 393 394 395 9010 9123 5913 2378 6511
messaging$	6988 385 386 387 389 390 391 392 393 394 395
messed$	970 4513
messy$	2880
met	2518
met$	6987 385 386 387 7323 7324 7325 7335 8710 6151
methylphenidate$	3453
mice	2535
mice$	6072
micro$	2897
middle$	1369 1373 4930 6085
might$	1703 1704 1705 1706 1707 5658 2124 2335
migraine$	3415
migraines$	3415
mind$	7874 1181 1182 1183 1184 1185 8667
minded$	6295 6302 6485
mindset$	6203
mini$	4680 8268 8269 8270 4992 2647 2804 6434 2904
miniature$	2804
minimal$	7766 7767 7768 7769 932 5374 2729
minimise$	719 2622
minimised$	719 2622
minimises$	719 2622
minimising$	719 2622
minimum$	8693
miniskirt$	3346
miniskirts$	3346
misbehave$	3324
misbehaved$	3324
misbehaves$	3324
misbehaving$	3324
misbehaviour$	3324
miscarriage$	3468
miscarried$	3468
mischief$	8484 6167 2659
miscreant$	3313
miscreants$	3313
miserable$	7634
misery$	7634
misfit$	7703 7704 7705 6212 6213
misfits$	7703 7704 7705 6212 6213
misfortune$	7404 7405 7407 7408
misguided$	2580
mishandle$	3354
mishandled$	3354
mishandles$	3354
mishandling$	3354
misled$	6519
mismanage$	3354
mismanaged$	3354
mismanages$	3354
mismanaging$	3354
misper$	6126 6223
mispers$	6126 6223
miss$	7068 7097 7099 7100 7101 8359 8481 2004 2005 3217
missed$	8481 8822 8823 8824 8825 2004 2005 8882 8883 8884 8885 2972 3217
misses	2502
misses$	8481 2004 2005 3217
missing$	7073 7134 7203 7204 7212 3912 3913 4483 1003 5074 8481 2004 2005 5707 6126 3217
misuse$	6710
mix$	7068 7303 7304 7305 7306 7307 777 790 791
mixed$	3714 314 315 316 317 318 319 320 777 790 791 7766 7767 7768 7769 1345 1348 1363 1367 1371 1379 4929 4937 4938 4939 1404 1405 2864
mixes	9197
mixes$	777 790 791 9151
mixing$	7303 7304 7305 7306 7307 777 790 791
mob$	808 809 1027 6190 2654
mobile$	2147 8986 3012
mobiles$	2147 8986
mock$	3226
mocks$	6764
modern$	2719
modus$	6578 3043
mohawk$	3343
mohawks$	3343
mollycoddling$	8126
moment$	2391
moncler$	3345
money$	7026 7027 3815 3816 3817 3885 3886 3887 7241 7242 7243 7244 7245 7246 7247 7248 7253 7256 4282 7586 7587 7608 7614 7624 8851 8919 9013 6170 2716 6522
monito	2142 5708 2221 2359
monitor$	8993 9003 9007 2289 5838 2302 2311 6628
monitored$	9004 9009 5838 2302 2311 9196
monitores$	2311
monitoring$	2172 5838 2311
monitors$	9003 5838 2311
monkey$	8662
monster$	6212
monsters$	6212
month$	8474 8475 8476 6522 6798
months$	6522 6798
mood	5951 5978
mood$	9252 9279 6686 3180
moods$	9252
moody$	3327
moral$	4249
morals$	7850 6313
more	2999 3068
more$	3558 3559 3560 3561 3562 1101 1102 1103 1104 1112 1113 1114 1115 1132 1161 8084 8093 8094 8538 8547 2013 2014 2015 2016 2017 5618 5620 2094 2095 2099 6355 3028
morning$	8474 8475 8476 3101
morphi	5984
morphine$	9285
most$	582 7912 8084 8171 1400 1481 1483 2349 5908
mostly$	1452
mother	9327 6037 9340 6040 2507 9347 9350 9351 2533 2545 6084
mother$	7859 7998 1200 2484 2485 9324 9338 6038 2504 2505 2508 9356 2520 6065 9378 2548 6316 2816
mothered$	2816
mothering$	1108 1109 1110 8126 8131 8132 8133 2816
motherred$	2816
motherring$	2816
mothers$	1108 1109 1110 5467 2520 6316 2816
motions$	8847
motivated$	748
motivation$	7850 6165 6313
mould	2535
mould$	9372 6072
mount	2141
moustache$	6400 3343
moustaches$	6400 3343
mousy$	2880
mouth$	585
mouthed$	6291 6292
mouthy$	3327
mov	2307
move$	3809 3810 3811 8331 8337 8351 8486 8877 8968 9343 6451 6758 6779
moved$	7389 8336 8342 8347 8356 8425 8671 8672 5529 2370 2489 9341 6041 6045 2547
moveme	8943 5679 5709 2292 5829 5830 9139 9144 2358 6598
movements$	8980 8981 5681 9010 5895
moves$	6772 6779
moving	9204
mri$	9274
ms	6079
ms$	9380 6664
much$	56 582 4716 1212 8093 8094 1906 5515 5516 2036 5599 2349 5908 6355 2885
mugged$	2565
mugger$	7703 7704 7705 6212 6213
muggers$	7703 7704 7705 6212 6213
mugshot$	2315 3378
mugshots$	3378
mule$	7706 7738 7739 7740 6214 6253 2717 6255
mules$	7706 7738 7739 7740 6214 6253 6255
mullet$	3343
mullets$	3343
multi$	1689 2114
multiple$	5517 5518 6079 3126
mum	9327 6037 9340 6040 2507 9347 9350 9351 2533 2545 6084
mum$	7449 7859 2484 2485 9324 9338 6038 2504 2505 2508 9356 2520 6065 9378 2542 2548 6316
mums$	7449 2520 6316
murder$	2122 5754 3028
murmur$	6692
muscly$	2838 3342
muscular$	2838 3342
must$	21 22 23 24 25 26 596 608 682 1117 8864 2030 2033 2162 2296 6513
mute$	6735
mutism$	6735
nails$	7904 8280 6412 6418 2882
naive$	65 66 597 8039 8040 8041 4748 4749 4750 8649 8650 2623 6349 3327
naivety$	7062 7063 7064 7065 7066 7067 7401 585 4137 601 602
naked$	3925 7276
name	2181
name$	7052 7986 7987 7988 7989 8024 8025 8026 8910 8956 8987 2265 2398
named$	2304 2398 3028
names	2119 9002 2292 5829 5830 5859
names$	8956 8969 8970 8971 8973 8987 2265 2271 9160 9210 9211 5913 2398 6540
naming	2181
naming$	2398
nan	9327 6037 9340 6040 2507 9350 9351 2533 2545 6084
nan$	9324 9338 2542
nana	9327
nannying$	8126
narcissist$	6212
narcissistic$	3327
narcissists$	6212
nasty$	2662 3327
nation	6005
national$	9306 3013
natural$	7423 7424
naughty$	4352 2662 2732 2737 3327
near$	1895 1896 1897 8979
nearby$	5707
nearly$	1204 1205 1357 2803 2813
neat$	1366 4909 2879 2880
neatly$	1364 2861
necessary$	2262
neck$	8222
necks$	8222
need	5672 9263 2444 6034 6734
need$	21 22 23 24 25 27 661 683 1051 1052 1053 1118 7972 8046 8047 8048 1221 4759 8090 1260 8118 8119 8120 1285 1286 1287 4825 1289 1290 1291 1292 4833 4834 4835 4836 4837 4838 4839 4840 1305 1306 8145 4845 4846 4847 4848 4849 4850 4851 8153 8155 8959 9129 5981 9298 9335 6691 6693
needed$	8090 1305 1306 1696 2262
needing$	1051 1052 1053
needless$	3589
needs	2436 2444 3161 6715
needs$	21 22 23 24 25 28 662 684 1051 1052 1053 8090 1305 1306 8145 4845 4846 8803 9129 5973 5981 2451 2457 9298 6691 6693 6743 6745
needss$	6743
needy$	2732 3327
neet$	3331
neets$	3330
negative$	3621 7615 7616 7617 7618 810 811 812 7780 7781 9021 2635 2663 2773 6577
neglec	2509 6064 9368
neglect$	8725 1964 1965 8856 8914 9363 9364 9365 9367 2968 6523 6525 6786 3265
neglected$	1964 1965 6046 2966 2967 2968 6786 3265
neglectful$	3351
neglecting$	1964 1965 2967 2968
neglects$	1964 1965 2967 2968
negligence$	6525 3351
negligent$	3351
negligently$	3351
neighb	6797
neighbourhood$	5656 5664 5665 5666 2130 2131 5675 2165 5808 5827 2291 9130 9131 5840 2305 2318 2322 5875 2369 2388
neighbours$	6174 6175
neither$	678 738 1573 1578 1588 1600 1763 1766 5303 1767 1768 1769 5306 1777 1788 1789 1790 1791 1792 1793 1802 1813
networ	5724 2218 9057 9144 9232 6598 6599
network$	7174 9025 9049 9051 5755 9194 6122 3056 3106
networks$	9051 9194 6122
neurod	3475
never$	4023 4034 4035 4036 4037 612 4179 671 672 673 674 675 677 678 723 4278 4279 1470 1472 5036 1500 1501 1502 5040 5041 1513 1518 5056 5135 1599 5146 5147 1619 8492 8493 1741 1742 1743 1744 1745 1746 1747 1748 1749 1750 1751 1752 1754 1755 1781 1794 2089 2090 2330 2465 2730 2821 2938 3348
nevertheless$	6979 6983
new	2114
new$	5651 6057
news$	7651 8655 8656
next	2220
next$	45 4113 4114 4115 4116 4955 5389 6545 6563
niche$	8988
nickna	2119 2292 5829 5830
nicknames$	8971
nicotine$	9273
nigerian$	1366 4909
night$	8474 8475 8476 9008 9251 9272 3171
nightmare$	869 4406 870 4407 871 4408 872 4409
nightmares$	3477
nights	5950
nights$	9251
nike$	6429 2897 2900
nikes$	6429
nine$	7673
nines$	8298
nineteen$	7264 7266 454 1087 4634 7962 7963 7964 7965 7966 7967 7968 6337
no$	54 61 7054 7107 7121 7311 7319 4069 544 549 4087 572 7455 4162 627 628 4172 708 709 710 711 712 713 714 715 716 717 718 728 729 730 731 732 733 734 735 737 740 4397 875 4417 932 4588 1164 1169 4735 4736 1203 1222 1223 4842 1307 1311 1312 1313 1314 1321 4863 4864 5066 5067 5068 5069 1540 1545 1546 1547 1548 1549 8394 8395 8396 8397 1564 1575 1576 1577 1579 1581 1582 1589 1591 1601 1603 1612 5150 5153 5154 5155 1620 1621 1622 1623 1624 1625 1626 8492 8493 5195 5196 5197 5198 5202 1730 1733 1735 1764 1766 5303 1767 1768 1769 5306 1770 1772 1773 1774 1775 1777 1788 1789 1790 1791 1792 1793 1798 1799 1800 1801 1802 8645 1814 1825 1826 1827 1828 5374 5381 1847 1848 1849 1850 1851 1889 2328 2456 2531 9372 2544 2628 2692 2700 2729 2776 2961 2963 2983 3028
nobody$	545 548 571 728 729 730 731 732 733 734 735 736 738 8035 8163 1575 1576 1577 1578 1582 1588 1600 1729 1734 1763 1766 5303 1767 1768 1769 5306 1772 1773 1774 1775 1777 1798 1799 1800 1801 1802 8644 1813 6359 2939
nomina	6590 6592
nominal$	9018 2199 9126 5841 5851 6183 6568 3057 6633
nominals$	9018 9050 5851 6183 3374
non	6020
non$	984 2696 2698 2723 2724 2725 2726 2727
nonattendance$	9321
noncompliance$	3323
noncompliant$	3323
none$	489 503 738 1171 8035 1573 1578 1582 1588 1600 1639 1763 1766 5303 1767 1768 1769 5306 1777 1788 1789 1790 1791 1792 1793 1802 1809 1810 1813
nonengagement$	3323
nonetheless$	6979 6983
nonexistent$	8857 8858 8859 8860
normal$	7815
normalise$	2622
normalised$	2622
normalises$	2622
normalising$	2622
north$	1432
nose$	8222
not$	6921 3630 3632 3682 3686 4022 4024 7328 4034 4035 4036 4037 7437 612 4168 671 672 673 674 675 677 739 4280 814 4453 917 4455 4456 4457 4458 4459 4514 1134 1165 4704 4705 1172 1215 1217 1218 1304 4859 4860 4861 1468 1469 5010 5011 5012 5013 5030 5034 5035 1513 1518 8394 8395 8396 8397 1574 1580 1590 1602 5144 5145 1611 1614 1619 8492 8493 1656 1657 5209 5210 5211 5212 5213 5214 5215 5216 5234 5235 5274 5276 5277 1741 1742 1743 1744 1745 1746 1747 1748 1749 1750 1751 1752 1754 1755 5298 5299 1765 1766 1769 1776 1781 1785 1794 5332 5334 5360 5366 5367 1838 1839 1895 1896 1897 1909 5579 8904 2330 2455 2465 6011 2480 2730 2805 2806 2812 2821 2938 3184
note	2294 2359
note$	1456 1457 2139 2145 5831 5919
noted$	1456 1457 2316 2317 9196
noteed$	5831
notes$	1456 1457 5831 5919
nothing$	44 3582 47 4068 1211 8163 8256 5008 1565 1566 1567 1568 1569 1570 1575 1576 1577 1627 1628 1629 1630 1631 1632 1633 1634 5179 8492 8493 8644 1808 8690 8691 8692 1859 1860 1861 8879 6359 2923 6478 6669
notice	5820
notice$	1456 1457 8606 8667 8675 8676 8677 8678 8679 8680 8681 9090 9121 2312
noticed$	6879 1456 1457
notices$	1456 1457 9090
noticing$	1456 1457
notify$	2106 2127 2128
notifying$	2127 2128
notifys$	2127 2128
noting	2294
noting$	1456 1457 2139 2145 5831
notinged$	5831
notings$	5831
notoriety$	7403 7582
notorious$	891 892 893 894 895 896 897 898 1024 2784 3329
nous$	4669 1133
november$	7172
now$	7446 7447 8045
nowhere$	1903
nucleus$	6251
nude$	3925
nudes$	403 7249 419 420 421 422
nuisan	5932
nuisance$	7714 7735 7860 8888 9203 9209 9233 6212 6236 2737 6322 6646
nuisances$	6212 6322 6646 3321
number	2257 5829
number$	3716 3717 3718 4786 8088 2146 2193 5736
numbers$	3716 3717 3718 8851 8919 8921 8930 8931
numerous$	3695 5517 5518 5541
nurse	9261
nurse$	9262 9269
nuts$	6270
nutter$	6212
nutters$	6212
obese$	3342 3479
obesity$	3479
obey$	8331 8337 8351 6451
object	9070 2357
object$	9206
objective$	9096 2262 9206
objectives$	9096
oblivious$	62 63
obnoxious$	3327
observation$	5678 3005 6555
observations$	5678
observe$	5838 2302 6628
observed$	6588 3370
observeed$	5838 2302
observeing$	5838
observes$	5838
obsessed$	441 442 443 444 445 446 447 2994
obsessive$	3138
obstructed$	6519
obstructive$	7829 7830 7831 7832 7833 7834 7835 6281 3327 3351
obtain	2295 9170 2999 3037 3059
obtain$	7344 7345 2105 5842 5910
obtained$	2105 5842 6553
obtaining$	2105 5842
obtains$	2105 5842
obvious$	7423 7424 1556 5541 8842 8843
obviously$	1654 1662 5199 1663 1664
occasion$	8474 8475 8476 8496
ocd$	3425
ocg	5750
ocg$	9051
ocgs$	9051
october$	7172
odd$	2860
odour$	6405
of	5719 2999 3063
of$	3596 3600 3602 3603 3627 3748 3759 7364 4345 4403 4404 884 4452 7770 4545 4549 4564 4642 4712 4719 4720 4721 4743 4751 4862 8182 8185 1370 1372 4923 4926 8328 8402 8449 8450 1655 1662 5203 8525 5227 5228 5229 8567 5421 5424 5441 8861 5566 5593 5597 8903 8945 5657 5670 8978 8979 2143 5685 5695 9011 5715 5723 5730 5731 9035 5738 5739 5749 5779 5790 5792 5797 5805 9112 2304 9153 5886 5902 5943 5948 5998 6003 6056 6062 6063 6066 2562 9400 6251 6420 6457 6471 6557 3028 6567 6569 6613 6631 6655 3209 6809 6818 6830
off	5907 2466 3222
off$	6911 7035 7208 7211 7215 4257 4258 7609 7734 1003 5076 8671 8672 5484 5485 5503 5504 5505 5506 5507 5508 8810 8811 8812 5561 5562 5721 2231 5983 9287 5987 6003 6127 6231 6276 6657 3236
offen	8953 9039 9040 9136 9137 9138 9150 9179 9244
offen$	9019
offenc	5727 2203 5794 2334 6087 6101
offence$	9027 9028 5740 9045 9095 5871 9388 9402 9410 9411 3045 6614 3534
offences$	9027 9028 5740 9095 5871 9388 9402 9410 9411 6614 3534
offend	8943 2179 5718 9020 9026 5794 5799 9144 5860 9161 5932 6544 6567 6578 6592 6598 6599 6611 6617 6636 3387
offend$	7068 7097 7099 7100 7101 8359 8360 8371 5071 8477 8478 8479 8481 9012 9029 9104 9168 9218 3026
offendded$	8481
offendding$	8481
offended$	8481 3533
offender$	7615 7616 7617 7654 821 888 9018 9019 5735 5737 5851 6201 6570 3047 6585 3057 3316 3531
offenders$	7615 7616 7617 7621 7654 821 888 9018 9019 9050 6201 6570 6595 3316
offending$	6886 7152 7159 7162 7166 7491 7595 8481 5716 9019 2187 5785 9092 9095 9098 9100 2310 9203 9209 9221 9227 9233 9393 2665 6614 3107 3291 3533
offends$	8477 8478 8479 8481 9104 9218 3533
offens	5727 2203 5794 2334 6087 6101
offense$	9027 9028 5740 9095 5871 9388 9402 9411 6614 3534
offenses$	9027 9028 5740 9095 5871 9388 9402 9411 6614 3534
offensive$	9400 3327
offer$	402 7532 7533 5014 5016 5017 5018 1482 5020 1484 1485 8378 8458 8459 8460 8472 8474 8475 8476 8700 2600 6163 6164 6459
offere	3161
offered$	6993 402 5014 5016 5017 8378 8663 8664 8665 8666 9085 2600
offering$	402 8378 8458 8459 8460 2600 6459
offerred$	402 8378 2600
offerring$	402 8378 2600
offers$	402 7532 7533 5018 1482 5020 1484 1485 1486 1487 1488 1489 8378 2600 6163 6164 6448
office	5656 5664 5665 5666 2130 2131 2132 5675 2165 5705 5808 5827 2291 9130 9131 2305 2318 2322 5875 5899 2366 2369 2388 6102 6103
office$	5252 5257 5258 8867 8898 5624 9200 2989
officer$	5268 5269 2108 8950 8965 8966 8967 5667 5668 5669 8976 2162 5702 9006 2223 2270 9109 2272 2275 5816 9128 5828 2301 9141 5855 9171 9176 2367 2372 2373 2376 5914 2382 5925 2392 9403 2989
officers$	7238 7632 4332 5643 2108 8947 8950 8957 8958 2121 8965 8966 8967 5667 5668 5669 2135 5674 8976 8985 2162 5702 9006 9009 9045 2223 5770 2270 9109 2272 2275 9128 5828 2301 9141 5849 5855 9171 9176 9183 9200 2367 2372 2373 9213 2376 5914 2382 5925 2392 9241 9404 6175 6608 3090
offices$	9200
offrolled$	6759
offs$	6232 6657
often$	3669 374 8826 8827 8828 8829
oily$	1379 2864
okay$	4806 4807 4808 4809 4810 4811 4812
old$	7268 1061 1062 1063 1065 1083 7925 1106 4852 1340 4883 4886 4888 5065 9315 2814 2823
older$	3702 3706 7018 3722 7030 3730 7085 3793 3794 7137 7156 7174 7177 3897 3924 3927 3928 3932 7235 7238 7267 7269 7270 7282 7284 3988 7291 4288 4289 4290 4291 4295 4296 4297 4298 4299 4300 4301 4303 4304 7615 7616 7617 7618 4321 786 789 7870 7910 4614 4617 1083 8023 4794 1366 9327 6122 2605 6144 6147 6337 2860 6428 6430
olders$	7156 7174 7177 7621 7712
olds$	7925 7954
olive$	1379 2857 2864
omission$	2934
omissions$	2934
on	5719 6535 2999 3279
on$	3651 6968 6969 6993 7004 7005 7006 7009 3709 7012 3824 3845 4041 4050 4051 4102 4117 4119 4121 4124 7715 7716 7848 4548 7961 8182 8185 1355 4921 4936 4995 8328 5182 5185 5187 1658 5218 5219 5220 8659 5411 5412 5413 5438 8790 8791 8830 8903 8923 8924 2137 8978 8979 2143 8982 5687 5688 9001 5701 9022 9054 9060 5772 5790 5818 2314 5853 5874 9254 5972 5980 2447 6060 2559 2561 9406 6218 6219 6249 6321 6471 6492 6532 6543 3072 3158 3289 3295 3296
once$	6977 5193 8510 2046 5626 5627
one	5655
one$	3724 3842 4276 4277 4536 8036 8087 8164 8165 1344 8228 1400 8238 8239 8240 8241 8242 8243 5111 5116 5117 1582 5126 5127 5138 5139 5141 5142 8474 8475 8476 5177 5178 5267 1731 5272 1736 5301 5302 5303 1767 1768 5306 5307 1777 1802 5341 1815 5641 2161 9126 9173 5994 2469 6006 6007 9308 2835
ones	5890
ones$	7003 7653 7946 1225 8228 5911
onesie$	6429
onesies$	6429
ongoing$	5754
online$	380 3917 381 3918 382 3919 383 3920 384 3921 7223 7224 7225 5679 2606
only$	163 4002 4005 518 524 535 536 537 538 539 540 541 543 1003 1039 1527 5256 1833 1834 5410 2013 2014 2015 2016 2017 2031 2032 5571 2918
onto$	5687 2314 5853
onus$	307 308
open$	6875 7880 8331 5032 8337 5038 5043 8351 5052 5121 5866 6451
opened$	7335
operandi$	6580
operat	2114 2132 2213 9070 9071 5940 6598 6606
operate$	7526 1092 1093 1094 1095 1096 1097 8303 8332 8338 8343 8352 8421 9115 9241
operated$	1092 1093 1094 1095 1096 1097 5953
operates$	1092 1093 1094 1095 1096 1097
operating$	1092 1093 1094 1095 1096 1097
operation$	9059 2222 2223 9111 9120 9178 9274 9282 3078
operational$	5651 3070
operations$	9111 9120 9282
operative$	6265 6480
operator$	8965 8966 8967 5667 5668 5669 5702 2989
operators$	8965 8966 8967 5667 5668 5669 5702
opport	5867 6535 6599 6606 6610
opportunit$	3733 197 198 7531 1984 1985 1986 1987 8842 8843 6163
opportunited$	3733 197 198 7531 1984 1985 1986 1987 8842 8843 6163
opportunities$	3733 197 198 1984 1985 1986 1987 8842 8843 2227 6163 6509
opportuniting$	3733 197 198 7531 1984 1985 1986 1987 8842 8843 6163
opportunits$	3733 197 198 7531 1984 1985 1986 1987 8842 8843 6163
opportunitted$	3733 197 198 7531 1984 1985 1986 1987 8842 8843 6163
opportunitting$	3733 197 198 7531 1984 1985 1986 1987 8842 8843 6163
opportunity$	3733 197 198 7531 1984 1985 1986 1987 8842 8843 2227 2391 6163 6509
opposed$	6464 6467
oppositional$	2737 3180 3327
opt$	230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 2584
opted$	93 94 95 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 8832 5603 8905 2584
optici	2429
opticians$	5966
opting$	230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 2584
option	6599 6606 6632
opts$	230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 2584
optted$	230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 2584
optting$	230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 2584
or$	5390 3115
oral$	408
order$	9087 5813 9133 9164 9201 9202 9224 9394 9395 9400 9405 9406 9410 6649 6778 6821 6822 6823 6824
ordered$	5903 6042 6096
orders$	9087 5813 9116 9133 9164 9193 9201 9202 9224 9410 6649 6821
ordinary$	2860
organi	9151
oriental$	1366 4907
other$	3538 6841 6842 7142 4360 4362 7677 7678 7679 7680 7681 7682 7683 7684 7685 7686 7687 7688 7691 7692 7838 8168 8170 1344 5499 8941 6112 6175 2835 2936 3028
others	5891
others$	3538 6841 6842 4015 4019 4020 4028 4046 605 4178 4337 801 802 803 4359 4361 7677 7678 7679 7680 7681 7682 7683 7684 7685 7686 7687 7688 7691 7692 7910 7946 8168 8238 8239 8240 8383 8384 8385 8386 8387 5093 5094 5095 9075 6112 6123
otherwise$	490 491 7330 7333 7334
ought$	21 22 23 24 25 29 487 595 609 616 617 618 619 620 621 622 623 624 633 636 637 638 639 663 685 1695 1698 1699 1700 1701 1702 5369 1902
our$	4230 8862 8863 8871 6448 6470 6504 6512 3028
out	9083 6047
out$	3588 6912 7035 200 211 7071 7081 7099 7100 7106 7127 7132 7135 3969 7339 524 7610 4310 7697 881 883 971 4520 985 1003 1008 1014 8197 8202 8481 8491 8671 8672 5407 1884 1910 8961 5707 2242 5780 2267 5821 2289 5837 2313 5907 2466 6021 9342 9346 6046 9348 2560 6276
outbursts$	7825 7826 6277
outcome$	6612
outcomes$	6612
outfit$	8268 8269 8270 6431 6434
outfits$	8268 8269 8270 8271 8272 8296 6431 6434
outlook$	8018 1181 1182 1183 1184 1185
outrageous$	2737
outright$	1490 6448
outs$	7697
outside$	9001
outstanding$	5866 3028
over$	3727 8057 8058 8059 8063 8064 1357 4921 8267 8909 8938 8978 2597 2764
overcr	3521
overcrowded$	9372
overdose$	9258 3445
overdosed$	3445
overdressed$	3342
overdue$	9291
overla	2341
overlaid$	5878
overlook$	2975
overlooked$	2966 2975 6519
overlooking$	2975
overlookked$	2975
overlookking$	2975
overlooks$	2975
overly$	2794
oversexualised$	3307
oversight$	2019 2020 2021 2022 6502
oversized$	2897
overt	2282
overt$	5819
overweight$	6713 3342
owing$	3555 227 2529 9368
own	6775
own$	3547 12 13 14 6853 6854 6855 6856 30 3568 3569 3570 3736 3737 3738 3739 3740 3741 3742 3743 3744 3745 209 3760 3797 263 264 265 4052 556 7395 7396 4096 4097 4100 4103 4104 653 4425 4573 4583 7906 7907 7908 7909 4609 7919 7920 4713 8065 8066 8067 8068 8069 8070 8071 8072 8073 8074 8075 8076 8077 8102 8107 8108 8109 8110 8111 8112 8113 4813 5260 5261 5262 5263 5264 5265 5353 5470 9292 9354
owned$	8426 8427 8428 8429
ownership$	4193 4194 4195 4196 4197 4198 4199 4200 4201 4202 4203 4204 4205 4219 4220 4221 4222 4223 8894 8895 8896 8897 6520
pacemaker$	2438
pack$	808 809 1027 6190 2654
packag	6535
package$	7742
packages$	7110 7186 7187 7188 7742 6124 6258
padded$	2897
paedia	5951 5965 2429
paediatric$	5966
paediatrician$	9252 9262 9266
paid$	804 5255 5259 1837 2008
pain$	869 4406 870 4407 871 4408 872 4409
painkillers$	9273
pair$	8224
pakistani$	1366 4909
palate$	6730
pale$	1379 8232 2857 2860 2864 3342
palest$	1386 2884
palm$	1971 1972 1973 1974
palmed$	1971 1972 1973 1974
palming$	1971 1972 1973 1974
palmmed$	1971 1972 1973 1974
palmming$	1971 1972 1973 1974
palms$	1971 1972 1973 1974
palsy$	6726
panel	6599
panel$	5252 5257 5258 8867 8898 5624 2989
panic	9280
panic$	3144 3180
paperwork$	8839 8851
paracetamol$	6724
parade	5844
parade$	9145 9208
paranoid$	3327
parcels$	7110 6124
parent	6037 6038 9340 6040 2506 9347 9350 9351 2533 2557
parent$	7747 4726 8028 8029 1200 2484 9324 9338 2504 2505 9356 2520 6065 2548 6316 2816 6776 6791
parental$	4420 4512 2783 3268
parented$	2816
parenting$	1108 1109 1110 8126 8143 6094 2816
parents$	7449 7859 1108 1109 1110 4726 8028 8029 5105 5106 5108 5109 5452 5466 8862 8863 9324 9338 2504 2505 9356 2520 6065 9378 2543 2548 6316 2816 6511 6512 6776 6785 6791
parentted$	2816
parentting$	2816
park	6797
park$	7170 7171 7189 7190 7191 7192 7348 7349 7350 9145 9208
part$	3993 3994 7296 582 7489 7490 7491 7494 7495 7496 7497 7498 7499 7500 7501 7502 7503 7504 7505 7506 2213 5758 9135 2467
partake$	314 315 316 317 321 322 323
partaked$	321 322 323
partakes$	321 322 323
partaking$	314 315 316 317 321 322 323
partially$	3190
participant$	560 6148 6348
participants$	560 6148 6348
participate$	314 315 316 317 560 8302 8331 8337 8351 6451
participated$	314 315 316 317 560
participates$	314 315 316 317 560
participating$	314 315 316 317 560
participation$	314 315 316 317
parties$	7189 7190 7191 7192 7297 6348
partly$	2027 2028 2615 2978
partne	2114 9339 9341
partner$	7261 428 7292 7293 5651 9323 2505 9345 9358 9383 6142 6143 6148 6332 6348
partners$	7261 428 7292 7293 4695 4696 4697 2379 6142 6143 6148 6332 6348
party$	7189 7190 7191 7192 7297 6348
partying$	3815 3816 3817
pass	2293
pass$	1086 1088 1089 1090 1091 1996 8880 2111 2263 2333 2800 2801
passed	5906 3227
passed$	1950 1951 1996 2111 2303 9214 6507 6626
passengers$	9075 6174
passers$	4330
passes$	1086 1088 1089 1090 1091 1996 2111 2800 2801
passing$	1996 2111 2333 6508 6560
passs$	2333
passwo	5859
passwords$	9160
past$	7444 2924
pastoral$	2471 3207
pasty$	3342
patchy$	7766 7767 7768 7769 932 8857 8858 8859 8860 2065 2328 2625 2729
path$	7090
pathetic$	3351
pathetically$	3351
pathological$	2676
pathwa	2432
patience$	5586
patient$	6700
patrol	2132 5899 2366 6634
patrol$	2108 8947 5669 2162 2223 2270 2275 9117 2301 9200 2367 2372 2373 9213 2392
patrols$	2108 8947 5669 2162 2223 2270 2275 9117 2301 9200 2367 2372 2373 9213 2392 6608
patronising$	3352
pattern$	6581
pay$	7344 7345 804 1837 2008
payback$	6834
paying$	804 2008
pays$	804 1837 2008
pc$	9171
pcso	2132 5705 5808 5827 2291 9130 9131 2305 2318 2322 5875 2366 2369 2388
pcso$	2108 5669 2162 9006 9109 9128 5828 5855 9176 2367 2373 2382 5925 2392
pcsos$	2108 5669 2162 9006 9109 9128 5828 5855 9176 2367 2373 2382 5925 2392
pe$	9277
peer$	3628 7003 7620 4347 4348 7783 7807 7808 7809 7810 7811 7812 8182 8185 6172 6200 2667 6269
peers	6005
peers$	3538 6928 7003 7600 7615 7616 7617 4318 7783 7807 7808 7809 7810 7811 7812 8169 8182 8185 9306 6112 6200 6202 6269
penalty$	2483
pencilled$	2889
people	9079 9161 5890
people$	6904 122 7003 7019 7031 7146 3846 3848 3850 7197 4015 4019 4020 4028 4046 605 4178 4230 4275 7613 7615 7616 7617 7618 4323 7632 4332 4337 801 802 803 7647 7728 7782 7783 7787 7807 7808 7809 7810 7811 7812 4524 7828 8095 8383 8384 8385 8386 8387 5093 5094 5095 8401 5110 5119 5125 8437 5137 5176 8524 8526 8673 8674 5400 5401 5402 5403 5404 5405 8721 5453 5454 5470 5471 8792 8793 8802 8803 8804 8805 8806 8807 8808 8809 5511 8850 8862 8863 8886 8887 8891 8893 2178 9025 5747 5755 9082 6174 6175 6269 6506 6512
pep$	3509
peps$	3509
perceive$	4233 4234 4235 4236 4237 4238 4239 4240 4241 4242 4243 4244
perceived$	845
perfectly$	3691 3699 1038 8065 8066 8067 8068 8069 8070 8071 8072 8073 8074 8075 8076 8077 1258 1261
perfor	9070
performance$	6502
performers$	5110 5119
perfunctory$	3351
peril$	6838 6839
period	5951
period$	9252 5990
periods$	9252
permanently$	1643 5180 1644 5181 1645 1646 1647 1648 1649 1650 3212
permit$	38 39 164 165
permited$	38 39 164 165
permiting$	38 39 164 165
permits$	38 39 164 165
permitted$	38 39 164 165
permitting$	38 39 164 165
perpet	5718
perpetrator$	7197 7267 7487 7655 7656 7657 7658 827 828 829 830 4368 832 833 834 835 836 837 4375 9019 6204 6205 6206 6209 2673 2674 6572 3403
perpetrators$	7197 7267 7487 7655 7656 7657 7658 827 828 829 830 4368 832 833 834 835 836 837 4375 9019 6204 6205 6206 6209 2673 2674 6572 3403
perpetually$	1643 5180 1644 5181 1645 1646 1647 1648 1649 1650 3349
perpetuat$	31
perpetuated$	31
perpetuates$	31
perpetuating$	31
perpetuats$	31
perpetuatted$	31
perpetuatting$	31
persist$	6967 150
persisted$	6967 150
persistent$	375 376 1490 2589 2664 2676 3033 3218
persistently$	374 3218
persisting$	6967 150
persists$	6967 150
persistted$	6967 150
persistting$	6967 150
person	5817 2298 9139 9140 9162 9166 9174 5891 9235 2467 6102 6636
person$	7213 4336 7782 7783 7784 7788 7807 7808 7809 7810 7811 7812 4525 8098 5268 5269 5663 2178 9126 9403 6269
personal$	3758
personality$	3180
persons$	7784 2178
persua	2116
persuade$	8413 8436 5136
persuaded$	6876 8336 8342 8347 8350 8356 8425 8444 8445 8446 8447 8448
pest$	6212
pests$	6212
petite$	2838 3342
petty$	2676 2715
phase	6599 6606 6610
phobia$	6725
phone	5679 2171 5709 5822 5859
phone$	380 3917 381 3918 382 3919 383 3920 384 3921 7223 7224 7225 7241 7242 7243 7244 7245 7246 7247 7248 7253 8488 8518 8519 8520 8521 8816 8980 2147 8986 9010 9123 2292 9160 2378 5918 2396 3012
phoneing$	2396
phones	2325
phones$	380 3917 381 3918 382 3919 383 3920 384 3921 7223 7224 7225 7241 7242 7243 7244 7245 7246 7247 7248 7253 8488 8518 8519 8520 8521 8980 2147 8986 9010 9123 9160 5862 2378 5918 2396
photo$	7226 3952 3953 417 418 8166 8946 5646 2110 2315 2362 2375 5913 9230
photog	2119 2292 5829 5830 5859 9204 2400
photograph$	3952 3953 417 418 8166 8946 5646 2110 5699 9003 9007 5811 2290 2315 9160 2362 9210 2375 5913 9230 5937
photographed$	6876 6914 3719 7887 8166 5699 9005 2168 3023
photographing$	5699
photographs$	3952 3953 417 418 8166 8946 5646 2110 8969 8970 5699 9003 5811 2290 9160 2362 9210 2375 5913 9230
photos	2292 5829 5830 5859
photos$	7226 7249 3952 3953 417 418 8166 8946 5646 2110 8970 9160 2362 9210 2375 5913 9230
physical$	3152
physically$	2830 3262
physique$	8190 8191 8192 6375 3341
physiques$	8190 8191 8192 6375 3341
picked$	3720
picking$	6477
pictur	6535 6590
picture$	7226 3952 3953 417 418 8166 8946 5646 2110 5843 2362 9210 2375 9230
pictures$	7226 7249 3952 3953 417 418 8166 8946 5646 2110 8969 8970 2362 9210 2375 9230
piece$	2306
pieceed$	2306
pieceing$	2306
pieces$	2306
pierced$	3342
piercing$	1384 8222 6418 2883
piercings$	1384 8222 6418 2883
pig$	2949
pillar$	5488 1963
pills$	5954 9284 6124 6724
pimp$	2599
pimped$	2599
pimping$	2599
pimples$	6425
pimply$	3342
pimpped$	2599
pimpping$	2599
pimps$	2599
pin$	4448
pink$	2880
pins$	2438
pity$	5519 8821
place	6016
place$	0 1 2 3540 11 6868 7068 7241 7242 7243 7244 7245 7246 7247 7248 7613 7747 8098 2149 2391 9294 9304 6013 9317 6081
placed$	0 1 2 3540 6846 6847 11 6868 2071 2072 2123 2149 2198 2200 2489 3242
placem	9379
placement$	7852 7853 7854 1017 1018 1019 9333 6163 6317 2781 6319 6776 6778 3242 6791
placements$	7852 7853 7854 1017 1018 1019 9360 6163 6317 2781 6804
places$	0 1 2 3540 11 7613 2071 2072 2149 5693 9360
placing$	0 1 2 11 7495 7496 7497 7498 7499 7500 7501 7502 7503 7504 7505 7506 2071 2072 2149
plague$	793 2637
plagued$	793 2637
plagues$	793 2637
plaguing$	793 2637
plain$	2282 2848 2860 3004
plainly$	1541 1542 1543 1544 1662 5199 1663 1664
plaited$	6419
plaits$	6416
plan	9334 6599 6606 6610 6632
plan$	6963 9160 9297 9309 9335 9394 6163 6743 6744 6745 6778 6803
planned$	8500 9078 3083
planni	9127
planning$	6964 2019 2020 2021 2022 6502
plans$	6963 9160 6163 6743 6744
plastered$	1388
plastic$	2647
plate$	5683 2438
plates$	5683
play$	504 533 559 568 722 4580 5976 3162
played$	504 533 559 568 722
player$	6572
players$	5470 6572
playing$	504 533 559 568 722
plays$	504 533 559 568 722
plea$	9067 6511 6829
pleaded$	3292
pleads$	3292
pleas$	8862 8863 9067 6511 6512
please$	7216 7217 8392 8413
pleased$	188
pleases$	7216 7217
pleasing$	5160
plenty$	3677 3694
plot	2142
plotted$	9196
plotti	9127
plucked$	2889
plug$	903 904 2721
plugged$	903 904 2721
plugging$	903 904 7743 7744 7745 7746 2721 6259
plugs$	903 904 2721
plump$	4892 4927 3342
pnc	3013
pnc$	6550
pnd	3013
pnd$	6550
pneumonia$	3499
podgy$	3342
point	2357
point$	3615 5000 5158 8498 9206 6542
pointless$	2922
points$	6542
poison$	3129
poisoned$	3129
poisoning$	3129
polic	6634
police	2114 5656 5664 5665 5666 2130 2131 2132 5674 5675 8989 2165 5705 2179 2232 5806 5808 2282 5827 2291 9130 9131 2305 2318 2322 2338 5875 5899 2366 2369 2388 6088 6103 3068 3090 3279
police$	7449 7632 7862 7863 7881 7882 7883 5252 8557 5257 5258 8867 8898 5624 2091 5643 2108 8947 5651 8957 8958 2121 8965 8966 8967 5667 5668 5669 8972 2135 8976 8985 2162 5702 9006 9009 5716 5735 9037 5737 9045 9046 5754 2223 5769 5770 9095 9107 2270 9109 2272 2275 5816 9118 5819 9121 9128 5828 2304 5846 5849 5851 5854 5855 9171 9176 9183 9200 2367 2372 2373 9213 2376 5914 9217 2382 5925 2392 5933 9241 6088 9389 9404 6175 6304 2935 2979 2988 3014 3052 3054 3060 3070 6608 3274 3291
policed$	2370 3052 3413
polici	2232 5808 5827 2291 9130 9131 2305 2318 2322 5875 2369 2388
policies$	8561 8562 8563 8564 8565 8566 8839
policing$	8957 5769 9109 5816 9128 5828 5840 5855 9158 9176 5925 6546 3052
policy$	8561 8562 8563 8564 8565 8566 8839
polish$	1366 4909 6424
ponytail$	8218 8219 8220 6417 6418
ponytails$	8218 8219 8220 6417 6418
poor$	3621 6934 6935 6936 6937 3760 4172 708 709 710 711 712 713 714 715 716 717 718 810 811 812 4421 7733 7766 7767 7768 7769 932 7771 7772 7773 7774 7775 7776 7777 7778 7779 7780 7781 1379 8232 1911 1912 1913 1914 8857 8858 8859 8860 2065 2328 2422 2580 2625 2628 2663 2729 2737 2773 2776 2864 2965 2983
poorly$	1364 2861
porn$	6135
pornography$	6135
portly$	3342
pose$	2237 9076
poses$	2237 9076
posing$	3021
positi	5867
position$	6840 2123
positions$	6840
positive$	3621 3641 9077 9186 3075 6711
posses	6099 3300
possession$	6099 9400 6100 3293 6837
possibility$	5086
possible$	2269 3028
post$	388 8789 8801 6542 3137
posted$	388 7335
poster$	2362
posters$	2362
posting$	7125 388
posts$	3556 3567 388 585 5913 6542
potential$	3028
pothead$	6212
potheads$	6212
power	6599
powerful$	2838
powerfully$	2840
powers	6606
practi	9261
practically$	518 1135 4672 1136 1137 1138 1139 1142 1143 1144 1145 1204 1205 2803 2813
practice$	2019 2020 2021 2022 6502
precin	5844
precinct$	9145 9208
precious$	1843 5394
precocious$	6132 3334
predator$	7655 7656 7657 7658 821 888 6204 6205 6206
predators$	7655 7656 7657 7658 821 888 6204 6205 6206
predatory$	3327
predic	3007
predicted$	2174 3226
prediction$	3234
predictions$	6770 3234
predictive$	3009
prefer$	252 253 254 255 256 257 258 292 293 294 295 296 297 2584 3081
prefered$	252 253 254 255 256 257 258 292 293 294 295 296 297 2584
prefering$	252 253 254 255 256 257 258 292 293 294 295 296 297 2584
preferred$	252 253 254 255 256 257 258 292 293 294 295 296 297 8832 2040 2041 2042 2043 5603 8905 2584
preferring$	252 253 254 255 256 257 258 292 293 294 295 296 297 2584
prefers$	252 253 254 255 256 257 258 292 293 294 295 296 297 2584
pregab	5984
pregabalin$	9285
pregna	9280
pregnancies$	3467
pregnancy$	6703 3467
pregnant$	6702
prematurely$	3351
prepared$	272 273 274 5006 5009 8311 8312 8313 8314 2116 9078 5801
prescribed$	6695 3450
prescription$	3450
prescriptions$	3450
presence$	9117
present$	849 963 1086 1088 1089 1090 1091 4817 4818 4819 5707 2237 9076 2800 2801
presented$	1086 1088 1089 1090 1091 2800 2801
presenting$	1086 1088 1089 1090 1091 2800 2801
presents$	7026 7027 7253 7256 7624 850 964 1086 1088 1089 1090 1091 2237 9076 2800 2801
presentted$	1086 1088 1089 1090 1091 2800 2801
presentting$	1086 1088 1089 1090 1091 2800 2801
preser	3037
press$	2326 3081
pressing$	2326
pretext$	2228
prettiest$	1386 2884
pretty$	3342
preven	5791 2257
prevent$	2383
prevented$	8546
prevention$	9088 9092 2255 5795 6094
preventping$	2383
preventring$	2383
prevents$	2383
preventting$	2383
prey$	6874
prime$	7423 7424 2713 3028
principal$	9198 2713 3035
priori	2220 9070 2353 6606
priority$	2208 5851 9206 3028 3031 3033 3070 3096
prison	9341 6041 9371 6079 6095
prison$	9322 9342 9380 9381 9396 3282
proact	2282 3068
proactive$	2122 5808 5819 5827 2291 9130 9131 5840 2305 2318 2322 5875 2369 2388
probation$	3536
proble	6710
problem$	7819 7824 5357 8720 8888 5621 9198 6212 2693 2732 2735 2737 6275 3057 6693
problematic$	7159 7771 7772 7773 7774 7775 7776 7777 7778 7779 2732 2737
problems$	7397 7404 7405 7407 7408 7824 8018 2488 2517 6212 6275 6693 3231
procedure$	8561 8562 8563 8564 8565 8566 8839
procedures$	8561 8562 8563 8564 8565 8566 8839
proceedings$	9067 9165 6778
proces	6715
process$	8561 8562 8563 8564 8565 8566 8839 6085
processes$	8561 8562 8563 8564 8565 8566
processing$	3197
produc	6535
productive$	9077
professional$	5268 5269 5273 2935
professionalism$	8894 8895 8896 8897 6520
professionals$	7449 7761 7836 5105 5106 5108 5109
profil	6535 6590
profile$	9003 2288 5843 6202 6594 3058
profiled$	9004
profiles$	585 9003 2288 6594 3058
profiling$	3058
profits$	5608
programme$	112 114 115 9309 6806 6824
programmes$	112 114 115
progress$	2217 6163
progressed$	2217
progressing$	2217
progresss$	2217
prolific$	375 376 9018 2589 2664 2676 3033
prolong$	31
prolonged$	31
prolongged$	31
prolongging$	31
prolonging$	31
prolongs$	31
promiscuity$	3305
promiscuous$	2578 6132 3305 3334
promiscuously$	3305
promise$	8561 8562 8563 8564 8565 8566 8845
promises$	8561 8562 8563 8564 8565 8566 8845
proof$	2182
proper$	5362 5363 5364 5365
property$	7189 7190 7191 7192 3892 3893 3894 3895
propos	2381
propra	5984
propranolol$	9285
prosec	2215 9065 9066 5766 9071 5823 9134 5924 2483 3392
prosecute$	5752 3074 3099
prosecuted$	9124
prosecuteing$	3099
prosecutes$	3074
prosecuting$	3074
prosecution$	9058 9067 9225 3073 6836
prosecutions$	9067
prospect$	5084
prostitute$	6135 2599 6138
prostituted$	2599
prostitutes$	6135 2599 6138
prostituting$	2599
prostitution$	7152 7166 6135
protagonist$	6572
protagonists$	6572
protect$	3581 7052 649 4208 7525 4764 4765 4766 4769 4770 4772 4773 4776 4780 8126 2092 2100 2101 2102 2261
protected$	649 8126 8131 8132 8133 8134 8135 8136 2100 2101 2102
protecting$	649 4209 7889 4764 4765 4766 4769 4770 4772 4773 4776 8126 8131 8132 8133 8134 8135 8136 8143 8148 8149 8150 8151 8152 2100 2101 2102 2261
protection$	7889 8114 8115 8116 8117 8123 8124 8125 8126 8131 8132 8133 8134 8135 8136 8143 8148 8149 8150 8151 8152 8709 5789 5900 5901 6033 6075
protects$	649 8126 2100 2101 2102 2261
protectted$	649 8126 2100 2101 2102
protectting$	649 8126 2100 2101 2102
protocol$	8561 8562 8563 8564 8565 8566
protocols$	8561 8562 8563 8564 8565 8566
proud$	5574
prove	2181 2197
prove$	5720
proved$	5720 3040
proves	2197
provid	2999
provide$	2105 5661 6151
provided$	6993 6151
provideed$	2105
provideing$	2105
providence$	6154
provider$	5252 5257 5258 8867 8898 5624 2989
providers$	5252 5257 5258 8867 8898 5624
provides$	2105 6151
providing$	6151
provin	2197
proving$	839
provision$	6745 6748
provocative$	6132 3306 3334
provocatively$	1364 2852 2861 6428 6430 3306 3334
provoke$	6857 6858 2638
provoked$	6857 6858 2638
provokes$	6857 6858 2638
provoking$	6857 6858 2638
prowl$	8483
pru	3210
pru$	6747
ps$	9171
psoriasis$	3344
psychiatric$	3156 3199 3462
psychiatrist$	9262 3462
psychiatrists$	3462
psycho	5951 3464
psycho$	6212
psychologist$	9252 9262 3463
psychologists$	3463
psychopath$	6212
psychopathic$	3327
psychopaths$	6212
psychos$	6212
psychosis$	3442 3490
psychotherapist$	9262
psychotic$	6270 3442
ptsd$	3424
public	5798
public$	7677 7678 7679 7680 7681 7682 7683 7684 7685 7686 7687 7688 7691 7692 4413 9075 9099 2363 2364 6099 6174 3252
puffer$	6429 2897 2905
puffers$	8271 8272 8286 8287 8288 8290 6429
pulled$	6876 770 6433
pulling$	5868
pumped$	6731
punch	9366
punish$	8877 2052 2053 2054 2055
punished$	7389 4364 4365 4366 4367 2052 2053 2054 2055
punishes$	2052 2053 2054 2055
punishing$	2052 2053 2054 2055
pupil	6102
pupil$	7783 7807 7808 7809 7810 7811 7812 9403 2640 6199 2672 6269 3210
pupils	5817 2298 9139 9140 9162 9166 9174 5891 9235 6636
pupils$	119 214 262 4015 4019 4020 4028 4046 605 4178 4337 801 802 803 7674 7677 7678 7679 7680 7681 7682 7683 7684 7685 7686 7687 7688 7691 7692 7728 7783 7786 7807 7808 7809 7810 7811 7812 8383 8384 8385 8386 8387 5093 5094 5095 5110 5119 5176 8526 5470 6123 6174 6199 6211 6269 2740 6511
purcha	5696 5697
purely$	1003
purple$	2880
purpos	2357 6535
purpose$	8733 8736 9096 2262 9206
pursu	2353
pursue	2229
pursue$	193
pursued$	193
pursues$	193
pursui	2229
pursuing$	193
push	2307
push$	345 346 347 527 2326 2587 3078
pushed$	345 346 347 527 2370 2587
pushes$	345 346 347 527 2587
pushing$	345 346 347 527 2326 2587
put	2559
put$	0 1 2 3540 6844 6845 11 6850 6868 6993 7068 7097 3808 278 279 280 7323 7324 7325 4167 8357 8481 1816 2071 2072 2100 2101 2102 2149 2198 2200 2316 2317 2386 2443 2487 6151
puted$	0 1 2 11 278 279 280 1816 2100 2101 2102 6151
puting$	0 1 2 11 278 279 280 1816 2100 2101 2102 6151
puts$	0 1 2 3540 11 6850 6868 278 279 280 8481 1816 2071 2072 2100 2101 2102 2149 5693 2487 6151
putted$	0 1 2 11 278 279 280 1816 2100 2101 2102 6151
putting$	0 1 2 3541 6843 11 278 279 280 7495 7496 7497 7498 7499 7500 7501 7502 7503 7504 7505 7506 8481 1816 2071 2072 2100 2101 2102 6151
pyjama$	4982 6429
pyjamas$	8277 8278 8279 8282 6429
queen$	6215 2679
queens$	6215
questi	9204 2400
question$	5937
questionable$	3621 6934 6935 6936 6937 4172 2580
questioned$	2551
quick$	188 8874 5574 2039 2633
quicker$	7937
quickly$	7938 8001 8826 8827 8828 8829
quiff$	6418
quiffs$	6418
quite$	3671 3691 1038 1177 1258 1261 2794 2802 2819
rabble$	808 809 6190 2660 3313
race$	4882 4885 4900 4904 4908 8230 4941
racists$	6491
radar$	8975 2138
raff$	6188
rag$	6185
rags$	6185
raid	5928
raid$	9229 6597
raided$	9219 9372
raids$	6597
raise$	4764 4765 4766 4769 4770 4772 4773 4776 5292 2816
raised$	5291 2816 6433
raises$	2816
raising$	4764 4765 4766 4769 4770 4772 4773 4776 2816
ran$	345 346 347 359 360 378 379 885 1004 1005 1006 1075 1076 2511 2587 2705 2708 6566
rang$	8927
ranger	2366
rape	6064
rape$	9365 6181
raped	6800
rarely$	1252 4789 1253 4790 1254 2465
rascal$	3313
rascals$	3313
rash	5946
rash$	65 66 634 9247 2624
rat$	6186
rate	2257
rate$	9068 6613
rated$	839 853 951 955
rates$	9068 6613
rather$	8890 8892 5639 2794
ratings$	8930 8931
rational$	3758
rats	2535
rats$	6072 6186
re	5794
re$	5059 5070 2664
reach$	7747 8392 8413 8436 5136 8458 8459 8460 6459 6461
reached$	7516 7517 7518 7519 8336 8342 8347 8350 8356 8425 8444 8445 8446 8447 8448
reaches$	6460
reaching$	8458 8459 8460 5160 6459
react$	8358 8877
reaction$	7843 7844
read	5708 6768
read$	7747 1726 1727 1728 8710 9009 9214 9312 6767
reader$	8984
readers$	8984
readily$	8826 8827 8828 8829
readin	9316 6016
reading$	9317 6477 3225
ready$	7423 7424 8874 5574 2116 2269 9325
real$	5362 5363 5364 5365 3111
realise$	4145 4146 4233 4234 4235 4236 4237 4238 4239 4240 4241 4242 4243 4244
realised$	4145 4146 7474 7475 4175 4176
really$	4702 1541 1542 1543 1544
rearrested$	6808
reason$	4760 8458 8459 8460 2228 6459
reasoned$	8336 8342 8347 8356 8425 8444 8445 8446 8447 8448
reasoning$	8458 8459 8460 5163 6459
reasons$	2228
reassurance$	8143
rebuff$	2627 2912
rebuffed$	8319 8324 8325 8326 8327 2627 2912
rebufffed$	2627 2912
rebufffing$	2627 2912
rebuffing$	2627 2912
rebuffs$	2627 2912
receiv	6535 3161
receive$	3725
recent	2114
recent$	5651
reckless$	65 66 3621 6934 6935 6936 6937 3760 7159 634 2578 2624 3327
recklessly$	3301
recklessness$	7062 7063 7064 7065 7066 7067 7401
reclaim$	2397
reclaimed$	2397
reclaiming$	2397
reclaims$	2397
recognise$	7052 7525 4233 4234 4235 4236 4237 4238 4239 4240 4241 4242 4243 4244
recognition$	8984 6548
recomm	2381
recommit$	9029 9168
record	2176 2263 2294 5859 2359
record$	5449 8880 5602 2139 2145 9036 5736 9038 9110 2289 5831 5838 5919 9399 6693 6828
recorded$	2150 2198 2200 2213 5831 5838 2316 2317 9196 3086
recording$	2019 2020 2021 2022 2139 2145 2290 5831 5838 6502
recordinged$	5831
recordings$	2290 5831
records$	8969 2139 2145 9036 9038 9110 5831 5838 9160 5919 6549 6693
recover$	3182
recovered$	9163 3182
recovering$	3182
recovers$	3182
recovery$	9381
recrui	9151
recruit$	331 2585 2586
recruited$	6876 331 3869 333 334 335 2585 2586
recruiter$	7655 6204 6207 6208
recruiters$	7655 6204 6207 6208
recruiting$	331 2585 2586
recruitment$	6886
recruits$	331 2585 2586
recruitted$	331 2585 2586
recruitting$	331 2585 2586
red$	1435 9083 2858 2880 6429 3084
redeal$	9029 9168
redemption$	6461
redheaded$	4927 3342
reduc	2257
reduce	2467
reduce$	6615
reduced$	6644
reduct	5795
reduction$	9092 9096
referenced$	5878
referr	9261 2432
referral$	5018 1482 5020 1484 1485 8714 6511 3285
referrals$	5018 1482 5020 1484 1485 8714 8862 8863 6511 6512
referred$	3161
refuge	6035
refuge$	9336
refus	2403 6756 3220
refusal$	3751 215 216 217 218 219 220 923 924 925 926 927 1464 1465 5027 1862
refusals$	1464 1465 5027 1862
refuse	3279
refuse$	664 671 672 673 674 675 677 705 1463 8315 8477 8478 8479 8481 2911 6467 2981
refused$	7454 664 671 672 673 674 675 677 705 1463 8315 8319 8324 8325 8326 8327 8477 8478 8479 8481 2911 6467 6507 2981
refuser$	6234 3319
refusers$	6234 3319
refuses$	664 671 672 673 674 675 677 705 1463 8315 8477 8478 8479 8481 2911 6467 2981
refusing$	664 671 672 673 674 675 677 705 1463 8315 8477 8478 8479 8481 2911 6467 2981
regard	6535
regard$	3591 3592 3593 3594 3595 3597 3598 8675 8676 8677 8678 8679 8680 8681 8682 5384 5385 5386 5387 5388
regarded$	841 957
regardless$	6979 6983 7425 8101
regist	2119 2292 5829 5859
register$	5677 9152 9160 9376 9377 6584 6745
registered$	3191
registers$	9160
registrations$	6556 3020
regrettable$	5519 8821
regrettably$	3353
regular$	375 376 2589
regularly$	374 9272
rehab	9371 6079
rehab$	9380
rehabilitation$	3286
reject$	797 798 8315 8481 2639 2912
rejected$	797 798 8315 8319 8324 8325 8326 8327 8481 2639 2912
rejecting$	797 798 8315 8481 2639 2912
rejects$	797 798 8315 8481 2639 2912
rejectted$	797 798 8315 8481 2639 2912
rejectting$	797 798 8315 8481 2639 2912
relapse$	8359 6454
related$	9306 6183
relati	9327 9339 6535
relations$	6129
relationship$	6891 3732 429 430 431 7274 7275 7888 8105 8106 8166 2518 6115 6129 6332
relationships$	6891 3732 429 430 431 8105 8106 8166 6115 6129 6332
relay$	2333
relaying$	2333
relays$	2333
released$	2552 3279
relentlessly$	3349
relevant$	2387
reliab	2114
reliable$	5651
reliant$	6354
relied$	8444 8445 8446 8447 8448 2295
relies$	2521
relish$	744 745 746 747 2630
relished$	744 745 746 747 2630
relishes$	744 745 746 747 2630
relishing$	744 745 746 747 2630
reluctance$	3751 215 216 217 218 219 220 923 924 925 926 927
reluctant$	668 671 672 673 674 675 677 923 924 925 926 927 2039
relying$	2521
remain	3252
remain$	7068 546 547 813 855 856 857 858 859 860 861 862 863 864 952 976 977 978 979 980 981 1131 1135 4672 1136 1137 1138 1139 1142 1143 1144 1145 1358 8357 2669 2671 2675 2733 2734 2744 6789
remained$	4465
remains$	3633 212 213 546 547 813 855 856 857 858 859 860 861 862 863 864 4465 4470 952 976 977 978 979 980 981 1131 1135 4672 1136 1137 1138 1139 1142 1143 1144 1145 1358 5905 2669 2671 2675 2733 2734 2744
remand	5823
remand$	3527
remanded$	9124 6106 3527
remark$	1456 1457 1458 1459
remarkably$	2802
remarked$	1456 1457 1458 1459
remarking$	1456 1457 1458 1459
remarkked$	1456 1457 1458 1459
remarkking$	1456 1457 1458 1459
remarks$	1456 1457 1458 1459
reminded$	6965 6966 132 133 134 145 146 147 148 2157 2319 5903
reminder$	8818 8819
reminders$	6962 8818 8819
remiss$	3352
remit	2357
remorse$	6165
remorseless$	3327
remote$	8874
remov	2307 2353
remova	9368
removed$	8671 8672 9146 2370
render$	34 35 37
rendered$	34 35 37
rendering$	34 35 37
renderred$	34 35 37
renderring$	34 35 37
renders$	34 35 37
rent$	3521
reoffe	5799
reoffend$	8358 9012 9029 9168 6454
reoffended$	3533
reoffender$	3317
reoffenders$	3317
reoffending$	9095 9098 9100 3107 3533
reoffends$	3533
repair$	8877
repara	2557
reparation$	6094
repeat$	375 376 8358 2589 2664 3033
repeated$	3695 5517 5518 5541 8862 8863 2935 6512 3199
repeatedly$	374 5231 1945
replied$	7335 8558 8575 8576 8577 8578 8927
reply$	7348 7349 7350 7567 7569 8331 8337 8351 8700 8816 8877 8880 6451
replying$	6988 7125 7348 7349 7350
report	2112 5652 5660 2263 2293 2294 2359 6016 6535 6538
report$	7052 7436 7525 8656 8714 2033 8961 2139 2145 9036 9038 5831 2333 2350 9222 9317 6511 6763
reported$	7308 7316 2188 5831 2297 6588 6626
reporting$	8330 2139 2145 5831 2333
reportinged$	5831
reportings$	5831
reports$	8656 8714 2139 2145 9036 9038 5831 2333 9222 6511
reprimand$	3525
reprimanded$	3525
reprimands$	3525
reprobate$	3313
reprobates$	3313
reputation$	1022 1023 8851 5608 8919
reques	5672 2226 2381
request$	8714 8818 8819 6511
requested$	6553
requests$	8818 8819 8862 8863 6511 6512
requir	5672 6535
require$	7972 1285 1286 1287 4825 1289 1290 1291 1292 1305 1306 8145 4845 4846
required$	1305 1306 8145 4845 4846 2262 6042
requires$	1305 1306 8145 4845 4846
requiring$	1305 1306 8145 4845 4846
rerob$	9029 9168
reside	5798 2492 2495
residential$	6029 6032 2780
residents$	7632 4332 7677 7678 7679 7680 7681 7682 7683 7684 7685 7686 7687 7688 7691 7692 5470 9075 9099 6174 6175
resilience$	3335
resilient$	1330 1331 1332 1333 1340 3335
resist$	7052 7469
resistance$	923 924 925 926 927
resistant$	923 924 925 926 927 6464 6467 3327
resit	3227
resolution$	9398 6827
resort$	328 329
resorted$	328 329 1990
resorting$	328 329
resorts$	328 329 1991
resortted$	328 329
resortting$	328 329
respect$	7525 7546 4254 4412 8331 8337 8351 8675 8676 8677 8678 8679 8680 8681 8682 6224 6451
respit	2492
respite$	6029
respon	8953 5656 5718 9135 9151 6606
respond$	7525 8331 8337 8351 8700 8877 8880 6451
responded$	8558 8575 8576 8577 8578 8710
response$	2019 2020 2021 2022 8949 8957 5808 5827 2291 9130 9131 5840 2305 2318 2322 5875 2369 2388 6502 6642
responses$	2019 2020 2021 2022 6502
responsib$	8720 8803 8844
responsibbed$	8720 8803 8844
responsibbing$	8720 8803 8844
responsibed$	8720 8803 8844
responsibilit$	4711
responsibilities$	8011 8523 8720 8844
responsibility$	651 652 4193 4194 4195 4196 4197 4198 4199 4200 4201 4202 4203 4204 4205 4219 4220 4221 4222 4223 7551 8180 8523 8606 8675 8676 8677 8678 8679 8680 8681 8720 8844 2026 6805
responsibing$	8720 8803 8844
responsible$	6863 651 652 1340 8180 2018 8873 9019 2190 5836 2300 2371 2550
responsibs$	8720 8803 8844
rest$	7946 8168 8238 8239 8240 8864 6513
resteal$	9029 9168
rests$	8864 6513
result$	201 2229 5885 6763 6765
resulted$	6850
resulting$	5885
results$	8851 5608 8919 8930 8931 9177 9317 6763 6765
resupply$	9029
retail	2132 5798 5899
retail$	5844
retailers$	2108 8947 5669 9099 9200 2372 9213
retain$	3017
retained$	6553 3017
retaining$	3017
retains$	3017
retak	3227
return	6535
return$	6905 7032 7068 7097 7099 7100 7101 324 325 326 327 3891 355 359 360 3901 3940 3948 412 413 414 3955 7260 7525 8331 8337 8351 8357 8359 2268 6451
returned$	324 325 326 327 355 359 360
returning$	6988 7125 324 325 326 327 3888 355 359 360 3898 7331
returnned$	324 325 326 327 355 359 360
returnning$	324 325 326 327 355 359 360
returns$	324 325 326 327 355 359 360 2268
revealing$	2897
review	2153
review$	2311 6314
reviewed$	2311 5879
reviewes$	2311
reviewing$	2311
reviews$	2311 6314
reward$	2247
rewards$	2247
ride$	527
rided$	527
rides$	527
riding$	527
riff$	2651
right$	3621 3623 3641 7390 7391 7551 7726 4689
rightly$	2033
rigid$	8874 5574
rigoro	2320
rigorous$	5857
ring	2350 3034
ring$	8280 2128 5887 2396 2658 6429
ringin	9105
ringing$	8330 2128 5887 2396
ringle	9026 9061 6636
ringleader$	9047 9081 9122 6571 3314
ringleaders$	9047 9081 9122 6571 3314
rings$	4612 4613 4943 8280 2128 5887 2396 6429
ringworm$	3495
riot$	6243 6244 6245
ripped$	4992 2890 2897
risk$	6838 6839 6849 3552 16 17 18 3586 6888 6889 6890 6892 6893 6894 6895 6897 6898 6899 6901 7372 584 7489 7490 7534 7535 7536 7537 7538 7539 7540 7541 7542 7543 7544 7545 7556 7557 7558 7559 7560 7588 7595 7608 4376 840 4378 4379 4380 4381 4382 4383 4384 4385 4386 4387 7689 7690 4390 4391 4481 4482 946 947 4485 949 950 7789 7790 7791 7792 7793 7794 7795 7796 7797 7798 7799 7800 7801 7802 7803 7804 7805 7806 7876 8105 8106 8114 8115 8116 8117 8118 8119 8120 5513 5774 2260 5879 6076 2576 3027 3054
riskier$	3621 2578
risks$	6838 6839 6888 6889 6892 6893 6894 6895 6897 6898 6899 6901 3654 3655 7489 7490 7534 7535 7536 7537 7538 7539 7540 7541 7542 7543 7544 7545 7557 7558 7559 7560 7588 7876 8105 8106 8114 8115 8116 8117 6114
risky$	6838 6839 3621 3760 7159 4312 2578 2635 2732
ritalin$	3452
rivalry$	6183
rivals$	6175
road$	7091 2793
roadman$	7645 6184 3312
roadmen$	7645 6184 3312
roam$	7130
rob$	9029 9104 9168 9218
robbed$	6876 6879 7367 2565
robber	8943 8953 5656 9026 5727 9039 2203 5799 9136 9137 9138 9150 2334 9179 6087 6088 6099 6101 6567 6651 3300
robber$	7703 7704 7705 9019 6212 6213
robberies$	9027 9028 5740 9100 5871 9388 9402 9411 6614 6837
robbers$	7703 7704 7705 6212 6213
robbery$	7152 8949 8957 2122 5664 5665 5666 2130 2131 2165 5740 9045 5754 5808 5827 2291 9130 9131 5840 2305 2310 5851 2318 2322 5875 2369 2388 9388 9389 9400 9402 9411 3028 3045 3088 6837
robbing$	9221 9227
robs$	9104 9218
robust	2320 3068 3105
robust$	5857 2345
robuster$	2345
robustly$	6589
rode$	527
role$	8844
roles	9144
roll$	777 8745 6773
rolled$	6759 6773
rolling$	777
roma$	1366 4909
romanian$	1366 4909 6424
room$	2108 8947 8965 8966 8967 5667 5668 5669 5702 9006 9200 6036 6068 2534 6081 9384 6637
rooms$	6637
ropes$	7873
rose$	6613
rot$	8705 8922
rotten$	2662 6270
rough	6797
rough$	4352 2636 2662 2860
round$	7875 4581 7913 2215 6445 6615
rouser$	6197
rousers$	6197
route	9139
route$	9194
routes$	9194
row$	5087 8389 5089
rowdy$	2737 3327
rows$	2488 2517
rubber$	2958
rude$	7780 7781 7860 8481 3327
ruffian$	3313
ruffians$	3313
rug$	8841
rui$	3528
rule$	7636 8561 8562 8563 8564 8565 8566
rules$	7949 8561 8562 8563 8564 8565 8566 8839 6176
run$	6905 6955 7068 7097 7099 7100 7101 3809 3810 3811 345 346 347 359 360 3906 3911 378 379 4160 777 790 791 885 1004 1005 1006 1075 1076 1176 8359 1538 1539 8481 5623 2329 2511 2587 2704 2707
runaway$	7703 7704 7705 6212 6213
runaways$	7703 7704 7705 6212 6213
rung$	8710
runner	6586
runner$	7182 7706 874 6212 6214
runners$	7182 7706 874 9042 6212 6214
runnin	5718 9151
running$	3864 345 346 347 359 360 3905 3907 3911 378 379 777 790 791 885 1075 1076 1176 8481 9019 9135 2329 2511 2587 2703 2706 6639
runs	9151
runs$	345 346 347 359 360 3911 378 379 777 790 791 885 1004 1005 1006 1075 1076 1176 8481 2329 9231 2511 2587 6639
rushed$	2427
s$	5716 9020 5769 5966 5979 2453 6001 2479 6020 6022 6023 6032 2500 2501 6044 9373 6078 6082 9385 6109 6673 6676 6679
s17$	3518
s20$	3518
s47$	3518
sabotage$	2626
sabotaged$	2626
sabotages$	2626
sabotaging$	2626
safe$	6884 6885 3641 7488 7492 4192 7494 7507 7508 7516 7517 7518 7519 8080 4797
safeguard$	3581 7052 4212
safeguarding$	8123 8124 8125 8126 8134 8135 8136 8143 2935
safer$	3621 3641
safety$	6848 3548 6892 6893 6894 6895 6896 6897 6898 6899 6900 6902 3662 3663 7489 7490 7494 7495 7496 7497 7498 7499 7500 7501 7502 7503 7504 7505 7506 8114 8115 8116 8117 8976
said$	81 3820 4010 4011 4018 4154 8378 5204 5205 5208 5343 5344 1885 1886 2188
sallow$	3342
same$	6980 6982 6984 6986 7426 4369 4822 4823 4824 1344 4944 8248 8261 4971 4979 2835
sanction$	3075
sanctioned$	4364 4365 4366 4367
sand$	8838
sandy$	2858
sat$	1444 1445 1446 1874 1875 1876 1877 1878 1879 1880 1881
satisfy$	8413
savage$	7703 7704 7705 6212 6213
savages$	7703 7704 7705 7723 7724 7725 6212 6213
saved$	7516 7517 7518 7519 8444 8445 8446 8447 8448
saving$	8851 6461
savvier$	1029 1030 1031
savvy$	1029 1030 1031 1340 6326 3333
saw	2424 2518
saw$	1806 1807 5961
say$	7052 3753 3806 7436 7465 7525 805 8317 8331 8337 8351 5204 5205 5208 2313 6451
saying$	805 8330 8391
says$	805 8318 8378 5204 5205 5208 1885 1886
scabies$	3494
scallies$	3313
scally$	3313
scallywag$	3315
scallywags$	3315
scan$	2311 9274 9282
scandal$	3351
scandalous$	3351
scaned$	2311
scanes$	2311
scaning$	2311
scans$	2311 9282
scant$	54 61 5374 5381
scantily$	1364 2851 2861
scar$	1384 6418
scarcely$	1215 1217 1218 1252 4789 1253 4790 1254 1307 4844 1308 1309 2805 2806 2821
scare$	8160 8161 8162
scared$	8118 8119 8120 1325 1326
scarf$	8285 6429
scars$	1384 6418
scarves$	8285 6429
scatter$	9195
scattering$	2368
scenario$	6840
scenarios$	6840
scheme$	6584
schemer$	6212
schemers$	6212
scheming$	3327
schizophrenia$	3443
schizophrenic$	3443
school	2464 9316 6760
school$	7170 7171 7172 7449 7533 7665 7666 7667 7668 7669 7670 7677 7678 7679 7680 7681 7682 7683 7684 7685 7686 7687 7688 7691 7692 7710 7836 5252 5257 5258 8867 8898 5624 2091 9288 5993 9300 9301 6001 9303 9304 9310 9313 9314 9317 9319 9320 9325 6052 6128 2697 2935 2979 2988 2989 6738 6739 6754 3219 6757 3226 6769 3235
schoolboy$	2672
schooling$	6754
schoolmates$	6211
schools$	7665 7666 7667 7668 9360 6739
sclerosis$	9380 6663
scoliosis$	3506
scor	6564
score$	7873 6641
scored$	9004
scores$	6641
scorn$	2627
scorned$	2627
scorning$	2627
scornned$	2627
scornning$	2627
scorns$	2627
scour$	2311
scoured$	2311
scoures$	2311
scouring$	2311
scours$	2311
scrap$	7361
scraped$	6419
scratch$	8735
scrawny$	3342
screamed$	7454
screen	2432
screening$	9269
screens$	8488 8518 8519 8520 8521
screenshot$	2290
screenshots$	2290
screwed$	969
scrote$	3315
scrotes$	3315
scrounger$	6212
scroungers$	6212
scruffily$	1364 2861 6428 6430
scruffy$	1366 4907 2860 2880 2890 2897 3342
scum$	3313
scumbag$	3313
scumbags$	3313
search	8968 2215 9066 2239 9134 9204 2400
search$	2183 9052 5752 9058 9062 9063 2244 5793 2281 2285 2311 5861 9229 5937
searched$	2244 2311 9219
searches$	9062 9063 5776 2244 2285 2311 5861
searching$	9062 2244 2285 2311
searchped$	2281
searchs$	2281 2311
seasoned$	3336
seating$	5859
second$	1344 5383 5588
secrecy$	4101 8725
secretive$	3327
sectio	9371 6079
section$	5763 3244
sectioned$	9380 3446
secur	3037
secure	2229 2495
secure$	7344 7345 6032 6095 2571 3017
secured$	9228 6553
secureed$	3017
secureing$	3017
secures$	3017
securi	2132 5705 2229 5899 2366
security$	7632 2108 8947 5669 2162 9006 2270 9200 2367 2372 2373 9213 2392 6175
seduce$	187 2582
seduced$	187 748 2582
seduces$	187 2582
seducing$	187 2582
see	2424
see$	7052 7068 4233 4234 4235 4236 4237 4238 4239 4240 4241 4242 4243 4244 8302 8700 8880 8991 2267 2289 2313 9215 5961
seed$	6199
seeds$	6199
seeing	2424
seeing$	6988 7125 5961 2528 2610
seek	5672 2226 2229 2295 3059
seek$	195 389 390 391 392 393 394 395 750 4287 751 752 753 754 755 756 772 773 775 8481 2105 9129 5842 2750 2751
seeked$	2105 5842
seeker$	7701 6168 6286 6789
seekers$	7701 6168 6286
seekin	5672 2226 2295
seeking$	195 389 390 391 392 393 394 395 750 4287 751 752 753 754 755 756 772 773 775 4510 4519 8481 2105 5842 6168 6286 2750 6789
seeks$	195 389 390 391 392 393 394 395 750 4287 751 752 753 754 755 756 772 773 775 2105 9129 5842 2750 2751
seem$	546 547 813 855 856 857 858 859 860 861 862 863 864 952 976 977 978 979 980 981 1086 1088 1089 1090 1091 1131 1135 4672 1136 1137 1138 1139 1142 1143 1144 1145 4817 4818 4819 1358 1829 1830 2669 2671 2675 2733 2734 2744 2800 2801
seemed$	546 547 813 855 856 857 858 859 860 861 862 863 864 952 976 977 978 979 980 981 1086 1088 1089 1090 1091 1131 1135 4672 1136 1137 1138 1139 1142 1143 1144 1145 1283 1358 1829 1830 2669 2671 2675 2733 2734 2744 2800 2801
seeming$	1829 1830
seemmed$	1829 1830
seemming$	1829 1830
seems$	212 213 546 547 813 855 856 857 858 859 860 861 862 863 864 952 976 977 978 979 980 981 1086 1088 1089 1090 1091 1131 1135 4672 1136 1137 1138 1139 1142 1143 1144 1145 1358 1829 1830 2669 2671 2675 2733 2734 2744 2800 2801
seen	9197 9234 2518 2555
seen$	7474 7475 4175 4176 842 958 1041 8336 8342 8347 8356 8425 1806 1807 8741 9189 2424 2440 2528 6566 6576 6588
sees	2424 2518
sees$	5961
seize	2148
seize$	5685 3017
seized	5684 2148
seized$	8985 5685 9163 6553
seizeed$	3017
seizeing$	3017
seizes	2148
seizes$	5685 3017
seizin	2148
seizing$	5685
seizure$	2148 9186 9290 6549 3427
seizures$	6549 6667 3427
seldom$	1252 4789 1253 4790 1254
select	2220
selective$	3198
selectively$	3198
self	3128 3150
self$	3537 3539 3571 3572 36 3574 3575 3576 3577 3578 3579 43 6882 6883 3583 3584 53 89 7057 3815 3816 3817 7148 3860 3914 7351 7352 7354 4072 4073 4074 4075 4076 4077 4078 4079 4081 4082 7386 7387 7400 4108 4109 4110 4111 7413 7414 7415 7416 7417 7418 7419 7420 7421 7422 4126 4127 4128 4129 7431 4187 4191 655 7495 7496 7497 7498 7499 7500 7501 7502 7503 7504 7505 7506 4206 4207 7509 7510 7511 7512 7513 7514 7516 7517 7518 7519 4245 4246 4247 7720 7892 7893 7894 7895 7896 7897 7898 8065 8066 8067 8068 8069 8070 8071 8072 8073 8074 8075 8076 8077 8078 4779 8081 8082 4782 8089 5568 9280 6064 6111 6136 6137 2620 2688 6352 6353 2817 2829 2953
selfharm$	6687
selfharmed$	6687
selfharming$	6687
selfharms$	6687
selfie$	7226 3952 3953 417 418
selfies$	7226 3952 3953 417 418
selfish$	3327 3351
selfme	6665
sell$	6905 7068 7097 7099 7100 7101 3809 3810 3811 345 346 347 402 7567 7569 2587 2600 6151
sellin	5718 9026 9105 9151
selling$	7162 345 346 347 402 9019 9227 2570 2587 2600 6560 6835
sells	9151
sells$	345 346 347 402 9231 2570 2587 2600
selves$	3537 3539 3571 3572 36 3574 3575 3576 3577 3578 3579 43 6882 6883 3583 3584 7057 3815 3816 3817 7148 3914 7351 7352 7354 4072 4073 4074 4075 4076 4077 4078 4079 4081 4082 7386 7387 7400 4108 4109 4110 4111 7413 7414 7415 7416 7417 7418 7419 7420 7421 7422 4126 4127 4128 4129 7431 4187 4191 655 7495 7496 7497 7498 7499 7500 7501 7502 7503 7504 7505 7506 4206 4207 7509 7510 7511 7512 7513 7514 7516 7517 7518 7519 7720 7892 7893 7894 7895 7896 7897 7898 8065 8066 8067 8068 8069 8070 8071 8072 8073 8074 8075 8076 8077 8078 4779 8081 8082 4782 8089 5568 6111 6136 6137 6352 6353
semh$	3510
sen$	9299 3208 6746
send	2112 2293 2350
send$	6905 7068 388 7567 7569 2111 2321 5881 5887 2613 6151 3208 6746
sending$	388 8458 8459 8460 2321 5887 6459
sends$	388 2321 5881 5887 2613
sensation$	2631
sense$	7549 4250 4778 1242 1243 4781 8266 8651 8652 8653
sensible$	6860 3621 3641 1340
sensit	2114
sensitive$	5651 6301
sensory$	3178
sent	2112 5906 5909
sent$	388 7323 7324 7325 7335 2111 9214 6041 2547 6106 2613 6151 6507 3251
senten	9339
sentence$	2344 9410 6807 3281 6819 6836
sentenced$	6106 3281
sentences$	2344 9410
sentencing$	3281
separa	9339 9341 6041 6043 9386
separate$	9195
separated$	9342
separating$	2368 9342
separation$	9344
september$	7172
sergea	5664 5665 5666 2130 2131 2132 2165 5808 5827 2291 9130 9131 2305 2318 2322 5875 2369 2388
sergeant$	2108 8965 8966 8967 5667 5668 5669 2162 5702 9109 9128 5828 9141 5855 9171 9176 2376 5914 2382 5925 5933 6608
serial$	375 376 2589 2664 2676 3033
series$	1691 6581 6582
serious$	3589 5362 5363 5364 5365 2664 2935
seriously$	8596 8597 8615 8616 8617 8618 8619 8620 8621 8622 8623 8624 8625 1945
seriousness$	7534 7535 7536 7537 7538 7539 7540 7541 7542 7543 7544 7545 7557 7558 7559 7560
sertraline$	3455
serve$	2336
served	9170
served$	2336 2558
serves$	552 553 2336
servic	9261
service$	7642 5252 5257 5258 5268 5269 8846 8867 8898 5616 5624 2091 9095 9269 9275 2935 6502 2979 2988
services$	7533 7761 7864 8137 8138 8139 8140 8141 1486 1487 1488 1489 5252 8557 5257 5258 8867 8898 5624 9269 6164 6448
serving$	2336 6021 6490 3261
session$	112 114 115 4557 8474 8475 8476 6163
sessions$	112 114 115 3692 6994 7836 4557 6163
set$	7672 4889 1521 1522 1635 2149 2549 6378 6379 6741
setting$	2549
settle$	8331 8337 8351 6451
seven	5817 2298 9139 9140 9162 9166 9174 5891 2361 9235 6636
seven$	7673 7727 5898
severa	8994
several$	3695 1400 5517 5518 5541 8862 8863 6512 3028 3199
severe	3145
severely$	3218 3249
sex$	6891 3732 7087 3854 3933 7236 3938 403 3945 7249 419 420 421 422 7271 7272 4043 7885 7886 8105 8106 8166 6115 6131 6141 6332
sexual$	7159 3925 3936 404 405 406 407 409 3949 3950 3951 419 420 421 422 7273 7885 4614 4617 8167 2431 2592 2602
sexualised$	7159 3925 7771 7772 7773 7774 7775 7776 7777 7778 7779 6133 6134 2737 3334
sexuality$	7343
sexually$	2595 2796 2797 2831 3167 3262 6800
sgt$	9171
shabbily$	1364 2854 2861
shabby$	2890 2897 3342
shadow	2400
shadow$	2163 5937
shadowed$	2163
shadowing$	2163
shadows$	4943 2163
shaggy$	2858
shall$	1493 1494 1495 1496 1497 1498 2296
shallow$	3327
sham	9236
shambles$	3351
shambolic$	3351
shame$	8737 5519 8821 2955
shameful$	3351
shamefully$	3351
share	2293 2999
share$	7068 388 686 1442 8331 8337 8351 8700 8877 8880 5645 2109 2111 2349 2499 6451
shared$	388 1442 5343 5344 8710 5645 2109 2111
shares	2999
shares$	388 1442 5645 2109 2111 2499
sharin	6535 2999
sharing$	388 1442 8751 5645 2109 2111 2499
sharper$	1029 1030 1031
shaved$	2876 2878 2880 6419 2889
shaven$	2849 2850 2877 2880 2889
she$	3637 3976 4015 4019 4020 4045 605 800 4337 801 7639 802 803 7872 8383 8384 8385 8386 8387 5093 5094 5095 5097 5252 8557 5889 3212
shed	6797
shed$	2006
shedding$	2006
sheep$	7664 6212
sheet$	6637
sheets$	6637
shelter$	7241 7242 7243 7244 7245 7246 7247 7248
shielding$	8126 8131 8132 8133 8134 8135 8136 8143
shift$	3809 3810 3811 3101
shifty$	2860
shirk$	2006
shirked$	2006
shirking$	2006
shirkked$	2006
shirkking$	2006
shirks$	2006
shirt$	8254 6429
shirts$	8254 6429
shocking$	1911 1912 1913 1914 5519 8821 8857 8858 8859 8860 2737 2965
shockingly$	3353
shoddy$	3351
shoes$	8268 8269 8270 8271 8272 8280 6429 6434
shooti	9039 9136 9137 9138
shootings$	9027
shop	2132 5844 5899
shop$	7170 7171 2108 8947 5669 9145 9200 9208 9213
shopke	2132 5798 5899 6102
shopkeeper$	7025 7238 9403
shopkeepers$	7025 7238 7632 2108 8947 5669 9075 9099 9200 2372 9213 6174 6175
shopli	2203 5799 9137 9138 9150 2334 6087 6099 3535
shoplifter$	7703 7704 7705 6212 6213
shoplifters$	7703 7704 7705 6212 6213
shoplifting$	7152 7162 7166 7729 5740 9100 2310 5871 9209 9388 9400
shoppe	5798
shoppers$	9075 9099 6174
shopping$	5844
shops$	2108 8947 5669 9145 9200 9208 2372 9213
short$	4892 4992 8649 8650 2746 2838 2858 2879 2880 2897 2952 6510 3342
shortcoming$	2934
shortcomings$	8528 8529 8530 2934 6473 3350
shortest$	1386 2884
shorts$	8268 8269 8270 8286 8287 8288 8293 6429 6434
shot$	5811
shots$	5811 9169 9193
shotter$	3319
shotters$	3319
shotting$	345 346 347 2587
should	6005
should$	21 22 23 24 25 26 485 486 594 608 616 617 618 619 620 621 622 623 624 632 636 637 638 639 682 1117 1251 1301 1697 1699 1700 1701 1702 5241 8552 5368 1902 5444 5692 2162 2296 9306 2937
shoulder$	7849 1381 2980
shouldered$	6381 2980
shouldering$	2980
shoulderred$	2980
shoulderring$	2980
shoulders$	7849 7903 2980
shout$	1004 1005 1006
shouted$	2509
shouting$	2488
shouts$	1004 1005 1006
show	2181 5719 2197 6535
show$	635 656 657 7525 4229 8331 8337 8351 1617 8509 5693 2313 6451
showed$	635 656 1837 5693
showin	2181 2197
showing$	656 1837 8945 9291
shown	5906 5909
shown$	635 657 8426 8427 8428 8429 1837 2150
shows	2181 5719 2197
shows$	635 656 1616 1837 5693 5739 2313
shrug$	721 2025
shruged$	721 2025
shrugged$	721 2025
shrugging$	721 2025
shruging$	721 2025
shrugs$	721 2025
shunt$	2438
shut$	2074 6507
shuts$	2074
shutting$	2074
shy$	6290
siblin	9350 9351
sibling$	6316 2783
siblings$	3538 7859 8038 9356 6112 6316
sick$	9248 9288
sickle$	3141
side$	8193
sidelined$	2966
sight$	9119 6609 3152 3190
sighted$	6489 6588 6727 3370
sighting$	2158 6561
sightings$	2158 9106 6561 3089
sign$	1984 1985 1986 1987 8842 8843 6509 6511
signal$	7014 9182
signals$	7014 7015
signed$	2449 2450
significant$	944 945
signs$	1984 1985 1986 1987 8842 8843 8862 8863 9149 6509 6511 6512
silence$	4101 8725
silliness$	7062 7063 7064 7065 7066 7067 7401
silly$	3589 65 66 3621 3760 597 2623 3327
silo$	2992 2993
siloed$	3355
silos$	6528
similar$	1366 4909 2838
simple$	3274
simpler$	2269
simply$	518 7480 7481 7482 7483 1003 1541 1542 1543 1544 5240 1833 1834 1992 1993 2036 2970
since$	9368 6357 6825
single$	1604 1605 5173 1732 5270 5342 2114
sister	9327 6037 9340 6040 9350 9351 2533
sister$	2484 9338 6065 6316
sisters$	7859 4695 4696 4697 6316
sit	9197 9234
sit$	3787 1444 1445 1446 1448 8331 8337 8351 1874 8878 6451
site$	6547
sits$	1444 1445 1446 1448 1874 1875 1876 9151
sitting$	7423 7424 1874 1875 1876
situation$	6840 7407 7408 7489 7490 7494 7495 7496 7497 7498 7499 7500 7501 7502 7503 7504 7505 7506 7613 8121 8122 5513 8856 5621 2517 6792
situations$	6840 7613
six	5817 2298 9139 9140 9162 9166 9174 5891 2361 9235 6636
six$	7727 1356 4894 4895 1400 8238 8239 8240 8241 8242 8243 5110 5119 5125 5898
sixteen$	1120 1121 1122 1123 6337
skaters$	5110 5119
skeletal$	2838
ski$	2902
skills$	4778 1242 1243 4781
skimpy$	2897
skin$	4916 4931 9259 6401 2866 2872
skinned$	6363 6394
skinniest$	1386 2884
skinny$	4892 4927 4992 2838 2897 3342
skins$	7253
skirt$	8268 8269 8270 6429 6434 6441
skirts$	8268 8269 8270 8286 8287 8288 8293 8296 6429 6434 6441
skive$	3304
skived$	3304
skives$	3304
skiving$	3304
skunk$	5971
slag$	6212
slags$	6212
slapdash$	3351
slave$	6256 2720 3322
slaves$	6256 3322
sleep	5950 5978
sleep$	7068 7130 397 9251 9272 9279 2489 2523 2546 2593 3170
sleeped$	2537
sleepes$	2537
sleeping$	397 2489 2523 2537 2593 3159
sleeps$	397 2489 2523 2537 2546 2593
slender$	2838 3342
slep$	3260
slept$	397 5992 2522 2593 3260
slicked$	1380 6419
slide$	6521 6637
sliders$	8268 8269 8270 8286 8287 8288 8290 6429 6434
slides$	6637
slight$	2838 3342
slightest$	5151 5375
slightly$	1354 2840
slim$	4892 2838 3342
slimly$	2840
slippers$	8282 6429
slipshod$	3351
slit$	2889
sloppy$	1911 1912 1913 1914 2965 3351
sloth$	6523
slow$	923 924 925 926 927 1911 1912 1913 1914 8857 8858 8859 8860 8874 5574 2039 2965
slowly$	8874
slut$	6212
sluts$	6212
sly$	3327
smacke	2509
smacked$	6046
small$	899 4682 4892 1361 2804 2838
smart$	4909 6324 6330 2897
smarter$	3621
smartly$	1364 2861 6428 6430
smarts$	6325
smelly$	3342
smitten$	441 442 443 444 445 446 447
smok	2434
smoke$	6905 7068 7097 7099 7100 7101 303 7567 7569 8481
smoked$	7335 8481
smokes$	8481
smoking$	3549 3550 3551 585 8481
snakes$	6212
snapchat$	3716 3717 3718 380 3917 381 3918 382 3919 383 3920 384 3921 7223 7224 7225
sneak$	6212
sneaks$	6212
snood$	8285 6429 3346
snoods$	8285 6429 3346
snub$	2627
snubbed$	8319 2627
snubbing$	2627
snubed$	2627
snubing$	2627
snubs$	2627
so$	6981 6985 5243 1842 2794 2802
social$	7154 7160 380 381 382 383 384 4319 7730 4509 7816 7861 5252 8557 2078 2080 5679 2171 5709 9028 5822 9233 2530
society$	7677 7678 7679 7680 7681 7682 7683 7684 7685 7686 7687 7688 7691 7692
sociopath$	6212
sociopathic$	3327
sociopaths$	6212
sod$	5395
sofa	3246 6797
sofa$	9361
sofasu	6783
soft$	7423 7424
sold$	345 346 347 402 2570 2587 2600 6151
solely$	2027 2028 2978
solicit$	2621
solicited$	2621
soliciting$	2621
solicits$	2621
solicitted$	2621
solicitting$	2621
solid$	2838
solidly$	2840
solve	3077
solves	3077
solvin	3077
somali$	1366 4909 6424
some$	78 582 1400 2328
somebody$	7124 7460 5252 8557 2347
someone$	7124 3968 7460 4722 1224 5252 8557 2347
something$	7312 8484 9156
somewhere$	7241 7242 7243 7244 7245 7246 7247 7248
son	9180
son$	7996 5991
sons$	7996
soon$	8826 8827 8828 8829
sooner$	7937 8540 8549
sophisticated$	1083 3336
sorely$	1945
sorry$	8426 8427 8428 8429
sort$	7628 8123 8124 8125 8245 6173
sorts$	6173
sought	9170
sought$	195 389 390 391 392 393 394 395 750 4287 751 752 753 754 755 756 772 773 775 2751
sound$	1086 1088 1089 1090 1091 2800 2801
sounds$	1086 1088 1089 1090 1091 2800 2801
source	6535
source$	5651 2115 2365 9223 9246 2999 6537 3001
sources$	2115 9223 6537
south$	1377
space$	8098 5814 6081
speak	2518
speak$	7052 7220 385 386 387 1092 1093 1094 1095 1096 1097 1124 1125 1126 1127 4788 8302 8331 8337 8351 8416 8458 8459 8460 8700 6451 6459
speaking$	385 386 387 8330 6477
speaks$	385 386 387 1092 1093 1094 1095 1096 1097 1124 1125 1126 1127 8416 1885 1886
special$	2460 9299 3232 3243
specialist$	9262
speech$	2425
spell	6768
spelli	6016
spelling$	9317 3225
spend$	7068 3768 3769 3832 7303 7304 7305 7306 7307 783 784 785
spendded$	783 784 785
spendding$	783 784 785
spended$	783 784 785
spending$	6988 7125 7303 7304 7305 7306 7307 783 784 785
spends$	783 784 785 9197
spent$	783 784 785 2558
spice$	5971 9284
spiky$	2858 2880
spineless$	3351
spirit	5950
spirits$	9251
spite$	3661 125 126 128 3693 159 160 161 7193 7194 7195 7196 1981
spiteful$	3327
split	9339 9341
split$	9195 6041
spliting$	2368
splitting$	2368
spoiled$	3327
spoilt$	3327
spoke$	385 386 387
spoken$	6965 6966 132 133 134 7308 4364 4365 4366 4367 8336 8342 8347 8356 8425 8710
sporadic$	7766 7767 7768 7769 932 2729
sport$	1383 1413 1414 1415 1416 1417 1418 1419 1420 1421 1422 9277 2881 2892
sported$	1383 1413 1414 1415 1416 1417 1418 1419 1420 1421 1422 2881 2892
sporting$	1383 1413 1414 1415 1416 1417 1418 1419 1420 1421 1422 2881 2892
sports$	1383 1413 1414 1415 1416 1417 1418 1419 1420 1421 1422 2881 2892
sportted$	1383 2881
sportting$	1383 2881
sporty$	2860
spot$	9113 9148 6628 6650
spots$	9113 9148 6425 6650
spotted$	3370
spotty$	1379 4927 8232 2864 3342
spray$	2874
spree$	6629
spring$	7172 7173
spurn$	2627 2912
spurned$	8319 2627 2912
spurning$	2627 2912
spurnned$	2627 2912
spurnning$	2627 2912
spurns$	2627 2912
squad	5656 5659 5664 5665 5666 2130 2131 5675 2165 5808 5827 2291 9130 9131 2305 2318 2322 5875 2369 2388
squad$	8957 8958 2121 8960 8965 8966 8967 5667 5668 8972 2135 8976 5702 9046 9109 9128 5828 9141 5855 9171 9176 5925
squander$	2626 2985
squandered$	2626 2985
squandering$	2626 2985
squanderred$	2626 2985
squanderring$	2626 2985
squanders$	2626 2985
square$	9208
squarely$	2027 2028 2978
squint$	3344
squints$	3344
stab	9366
stabbed$	6879 7367 2565
stabbi	9039 9136 9137 9138 6087 6088
stabbing$	9045 9388 9389 9411
stabbings$	9027 9388 9411
staff	2132 5899 2366
staff$	7124 7238 7449 4230 7533 7632 4332 7677 7678 7679 7680 7681 7682 7683 7684 7685 7686 7687 7688 7691 7692 7707 7836 7867 7881 7882 7883 5105 5106 5108 5109 5252 8557 5257 5258 8867 8898 5624 5669 9075 9200 9403 6164 6174 6175
stained$	2890 2897
stairw	6797
stamme	9259 9280
stamp	2257
stamp$	6495
stamped$	6495
stamping$	6495
stampped$	6495
stampping$	6495
stamps$	6495
stance$	5882 6604
stand	9197 9234
stand$	1059 4764 4765 4766 4769 4770 4772 4773 4776 1357 1444 1445 1446 1877 1878 1879 1880 1881 2942
standard$	8735 6502
standards$	8561 8562 8563 8564 8565 8566 6502
standing$	4764 4765 4766 4769 4770 4772 4773 4776 1877 1878 1879 1880 1881 2942 3270
stands$	1357 1444 1445 1446 1877 1878 1879 1880 1881 3270
starte	3161
starti	3161
starts	3161
starve$	3129
starved$	3129
starves$	3129
starving$	3129
stash	8953 5712 2196
stash$	9034
stashed$	8963
state	5652
state$	8856
stated	5652
statement$	7058 8956 8962 2461 6745
statemented$	3517
statements$	8956 8962
statio	5899
station$	7170 7171 2108 8947 9200 9208 9389
stations$	2108 8947 9200
statistics$	8930 8931
stature$	8190 8191 8192 6375
status$	7582 7586 7587 7608 7614 2631 6314 6745 6789
stay$	3611 7002 3755 3770 3771 3788 7097 7099 7100 7102 3831 7147 7278 7303 7304 7305 7306 7307 7308 4029 7436 7567 7569 8331 8337 8351 2489 6451
stayed$	7123 7308 7316 7323 7324 7325 7346 7347 7459 2489 2522 2537
stayes$	2537
staying$	6988 7125 7278 7303 7304 7305 7306 7307 7308 2489 2537 3238
stays$	7308 2489 2537 3238
steal$	7068 1004 1005 1006 8357 8477 8478 8479 9029 9104 9168 9218
steali	5718 9151 3535
stealing$	6888 6889 7729 7860 9019 9221 9227 6835
steals	9151 3535
steals$	1004 1005 1006 8477 8478 8479 9104 9218
step	9327 6037 9347
step$	5698 2279 3068
stepbrother$	6065
stepdad$	2484 9338 6038 2505 9356 6065
stepfather$	2484 9338 6038 2505 9356 6065 9378
stepmother$	9338 2505 9356 6065 9378
stepmum$	9338 2505 9356 6065
stepparent$	9356 6065
stepparents$	9356 6065
stepped$	3068
stepsiblings$	9356
stepsister$	6065
stepstepdad$	9356
stepstepfather$	9356
steroi	5984
steroids$	9285
steward$	3721 7025 7238
stewards$	3721 7025 7238
sti	3168
sti$	6705
stick$	7525 8331 8337 8351 1726 1727 1728 6451
still$	6967 6987 1737 1738 1739 1740 2274
stills$	5644 9103 5811 2362
stis$	6705
stock	8953 9026
stock$	2125 9013 9033 9034
stockily$	2840
stocky$	4892 2838 3342
stole	3535
stolen	8953 9026 3535
stolen$	9013 9034 2325 9400 9401 3119
stoma$	3504
stomach$	3194
stone$	9281 2899
stoned$	8481
stoner$	6212
stoners$	6212
stood$	1444 1445 1446 1877 1878 1879 1880 1881 2942 3270
stop	2215 2256 9204 2400
stop$	7034 3803 7109 7147 4004 7466 8331 8337 8351 8413 8458 8459 8460 8968 2183 9052 5752 9058 2224 2225 2239 5793 2281 2348 2383 5937 6451 6459 3082
stopped$	4002 4047 7367 8444 8445 8446 8447 8448 8569 8570 8571 8572 8573 8574 2281 9134 2563 6507 6588 3184
stopping$	2224 2383
stopring$	2383
stops	2239
stops$	2224 5776 9086 2281 2348 2383
stopting$	2383
store	2132 5712 2196 5899
store$	7002 3809 3810 3811 2108 8947 5669 9200 9213
stored$	8963
stores	2196
stores$	2108 8947 5669 5732 9200 9213 9231
stories$	1003
storin	8953 5718 9026 2196
storing$	9019 9227
stout$	2838 3342
straight$	7317 7318 2858 2880
strange$	3931
stranger$	7010 7020 7021 4325 9375 6119
strangers$	3701 7010 3712 3715 7017 7020 7021 7029 7033 7136 3922 4309 7611 7612 4324 6119
strapping$	3342
strappy$	2897
strate	6599 6606 6610
strategy$	6616
strayed$	7335
street	2114 9134 5844
street$	7163 7170 7171 5651 5750 9069 9145 9208 2408 6121 2649 2731 2770 2775 2786 2787 2788 2789 2835 3003 3114
streets$	7163 9069 9145 9208 6121
streetsmart$	3332
streetwise$	1330 1331 1332 1333 1340 3332
streng	2229
stress$	3180
strict	2320
strict$	5857
strike$	4817 4818 4819 9104 3008
strikes$	9104
striking$	2860
strikingly$	2802
string$	173 1692
stringing$	173
strings$	173 9169
stroke	5946 6079
stroke$	9247 9290 9380
stroll$	1444 1445 1446
strolls$	1444 1445 1446
strong	2320 3068
strong$	1208 1209 1210 1340 5857 2345 2838 3111
stronger$	2345
strongly$	2840
stroppy$	3327
struct	6590
struggle$	109 923 924 925 926 927
struggled$	109 923 924 925 926 927
struggles$	109 923 924 925 926 927 3231
struggling$	109 923 924 925 926 927
strung$	173
stubble$	3343
stubborn$	5574 3327 3351
stubbornly$	3351
stuck$	7346 7347 8426 8427 8428 8429 1726 1727 1728
stud$	8280
studen	6102
student$	7783 7807 7808 7809 7810 7811 7812 9403 6199 2672 6269
students$	7783 7807 7808 7809 7810 7811 7812 6199 6269
studs$	8280
stuff$	7110 7237
stunt$	6891 6115
stunts$	6891 6115
stupid$	3589 65 66 3621 3746 597 2580 2623 3327
stupidity$	7062 7063 7064 7065 7066 7067 7401
sturdy$	2838
stutte	9259
style$	8245 6183
subculture$	6268
subcultures$	6268
subjec	3039
subject$	8182 8185 2178 9126 3057 3379
subjects$	8182 8185 2178 5786 3379
submi	6535
submit	2112 2999
submitted$	2316 2317 6626
substance$	3173
substandard$	1911 1912 1913 1914 8857 8858 8859 8860 2965
success$	9177
successful$	9077
such$	2936
sucked$	6876
suffer	2525 2526
suffer$	3182
suffered$	6062 6063 3182
suffering$	3182
suffers$	6062 6063 3130 3182
sufficient$	1241 1244 6354
sugar$	2609 6677
sugars$	6677
sugges	5652 2381 6535
suggest$	5014 5016 5017
suggested$	5014 5016 5017
suicidal$	3444
suicide$	9249 3444
sullen$	3327
summer$	7172 7173
summon	9134
superficial$	7766 7767 7768 7769 2645 2729
superv	2555 2557
supervised$	2783
supervising$	7889 8123 8124 8125 8126 8134 8135 8136 8143 8148 8149 8150 8151 8152
supervision$	7889 8123 8124 8125 8126 8134 8135 8136 8143 8148 8149 8150 8151 8152 2019 2020 2021 2022 9394 6094 6502 6806 6824
suppl	9151
suppli	2112 2293 5892 6645
supplied$	345 346 347 5906 2587
supplier$	7712
suppliers$	7712 9047
supplies$	345 346 347 5743 9193 9231 2570 2587
supply	8943 2112 8953 5718 9020 9026 9039 9040 2293 9136 9137 9138 9144 6099 6598 6599
supply$	345 346 347 2105 9013 9029 5743 5893 9400 2587 3124
supplyed$	2105
supplying$	345 346 347 2105 9019 9221 9227 9400 2570 2587 6835
supplys$	2105
suppor	2229 2295 2555 3063 3068
support$	112 120 121 3692 6994 7052 7533 7747 7761 7765 8123 8124 8125 8126 8134 8135 8136 8143 1486 1487 1488 1489 8709 2019 2020 2021 2022 2217 2233 2262 5996 9307 2470 9308 6008 6163 6164 6448 6745
supported$	120 121 2217 2233
supporting$	120 121 2217 2233
supports$	120 121 2217 2233 2262
supportted$	120 121
supportting$	120 121
supposed$	7113 7114
suppre	2257
suppress$	3398
suppressing$	3398
suppression$	3398
sure$	1520 1521 1522 5129 5130 5131 5132 1596 1597
surely$	1654 1662 5199 1663 1664 5240 6468
surf	6783
surface$	2645
surgery$	9274 9282
surly$	3327
surprisingly$	2802
surveillance$	9058 3365 3401
surveilled$	9004
surviv	2526
survival$	2604
survive$	8096 8097 4800 1264 1265 4803 1269 2818
survived$	1269 6063 2818
survives$	1269 2818
surviving$	1269 2818
suspec	2179 6592
suspect$	8182 8185 8888 9018 2299 6322 6565 3050 3057 3389
suspected$	5716 2188 2201 2299 2389 2550 3030
suspects$	8182 8185 8888 9014 9015 9018 9050 2299 6198 6322 6565 3029 6595 3389
suspen	6016
suspended$	4364 4365 4366 4367 2463 6210 6751 3282
suspendeds$	2463
suspension$	7669 2463 9317 6210 3512
suspensions$	7669 2463 6210 3512
suspicious$	5800
swallo	3187
swap$	411 3948 412 413 414 415 416
swaped$	411 3948 412 413 414 415 416
swaping$	411 3948 412 413 414 415 416
swapped$	411 3948 412 413 414 415 416
swapping$	411 3948 412 413 414 415 416
swaps$	411 3948 412 413 414 415 416
swarthy$	3342
swayed$	6169
swear$	8481
swearing$	8481 9301
swears$	8481
sweatshirt$	8268 8269 8270 6429 6434
sweatshirts$	8268 8269 8270 6429 6434
sweep$	2003 6635
sweeping$	2003
sweeps$	2003 6635
swept$	2003
swift	3068
sympathy$	7366 7370 7388
symptoms$	6718
syndro	5946
syndrome$	9247 6725
system	6535
system$	7406 7881 7882 7883 9036 9037 9038 9110 9154 9155 9374 2935
systemic$	2935
systems$	9036 9038 2935
t$	4953 8268 8269 8270 6011 6434
ta	2469 6007
ta$	6006 9308
table$	9305
tables$	8920
tablet	5951
tablets$	9252 5954 9284 6696 6724
tabs$	5677
tackl	2257 2353
tackle	6615
tactic	6599 6606
tactical$	5840 3095
tag$	9397 9405 9410 6833
tagged$	9397 3288
tagging$	9397
tags$	9410
tail$	2163
tailed$	2163
tailing$	2163
tails$	2163
tak	2307
take$	52 6905 82 3631 6955 3725 7068 3785 259 260 7151 377 456 3995 656 657 686 7525 4233 4234 4235 4236 4237 4238 4239 4240 4241 4242 4243 4244 4260 4261 4262 4263 4264 7567 7569 1056 1173 1250 8302 8331 8337 8351 5287 1758 5314 5318 5319 5320 5321 5322 5323 5324 1837 8700 8877 8880 2243 2284 5910 5929 2417 2418 2447 2577 2613 6451
takeaway$	7170 7171
taken$	52 82 7308 656 657 8415 8426 8427 8428 8429 5286 5315 5316 5317 5318 5319 5320 5321 5322 5323 5324 1837 8710 9163 2420 2427 2491 2577
taker$	7696 6113
takers$	7696 6113
takes$	52 82 302 377 7485 656 1173 5314 1837 2243 2417 2420 2447 2577 2613
taking	3187
taking$	52 6956 377 656 1173 8099 8100 5318 5319 5320 5321 5322 5323 5324 1837 2243 2418 2420 2447 6113 2577
talk	9197
talk$	112 7052 7219 385 386 387 7348 7349 7350 1092 1093 1094 1095 1096 1097 1124 1125 1126 1127 1128 8302 8331 8337 5047 8351 8416 8436 5136 8458 8459 8460 8954 6451 6459 2990
talked$	385 386 387 7323 7324 7325 7338 2990
talking$	385 386 387 7348 7349 7350 1216 8330 8458 8459 8460 5162 8954 6459 3162
talkked$	385 386 387
talkking$	385 386 387
talks$	112 385 386 387 1092 1093 1094 1095 1096 1097 1124 1125 1126 1127 1128 8416 8983 2990
tall$	4892 8194 1360 2838 6380 3342
tallest$	1386 2884
tan$	6410 6411
tango$	7140
tanned$	1379 2864 3342
tantrum$	7825 7826 6277
tantrums$	7825 7826 6277
target	8968 2220 2221 5759 9070 9071 2282 2353 3068 6610 6615
target$	6873 6874 9003 9052 9060 5760 3057 6607 3087 3110 3226
targeted$	6876 9060 5760 5819 3087
targeting$	9060 5760 3087
targets$	6872 6874 8851 5608 8919 8930 8931 9003 9060 5760 6607 3087
tart$	6212
tarted$	1461 1462 2910
tarts$	6212
task	5659 2357
task$	8523
tasked$	2169 2303 5903 3071
taskforce$	8960
taskin	3071 6632
tasking$	5808 5827 2291 9130 9131 5840 2305 5851 2318 2322 5875 2369 2388 6608
tastes$	8018
tattoo$	1384 8222 8280 6418 2883
tattooed$	3342
tattoos$	1384 8222 8280 6418 2883
taught$	120 121 6997 6998 6999 7389 8336 8342 8347 8356 8425 8444 8445 8446 8447 8448 9146
taunt$	2638
taunted$	2638
taunting$	2638
taunts$	2638
tauntted$	2638
tauntting$	2638
teach$	120 121 7707 7747 8392 8458 8459 8460 6459
teache	6102
teached$	120 121
teacher$	7025 7238 7449 5268 5269 9403
teachers$	7025 7238 7449 7632 4332 7707 7836 7867 5105 5106 5108 5109 6175
teaches$	120 121
teachi	6018
teaching$	120 121 2469 6007 9319
team	5659 5675 5808 9261
team$	5252 5257 5258 8867 8898 5624 2091 8950 8958 8960 8965 8966 8967 5667 5668 8976 5702 9046 2223 9109 9128 5828 9141 5855 9176 5925 9266 9275 2979 2988 6668
teams$	2223
tearaway$	3313
tearaways$	3313
tech$	6437 2901
techni	6599
teen$	7783 7786 7807 7808 7809 7810 7811 7812 6269
teenage$	1344 2601 2664 2667 2676 2834 2835 3028
teenager$	7783 7786 7807 7808 7809 7810 7811 7812 8182 8185 6199 6269
teenagers$	7601 7646 7783 7786 7807 7808 7809 7810 7811 7812 8182 8185 6199 6269
teens$	7646 7783 7786 7807 7808 7809 7810 7811 7812 6269
teeth$	8233 8234 8235 6406
teleph	2171
telephone$	2147 8986 3012
telephones$	2147 8986
tell	2350
tell$	7052 7068 7436 7525 805 8331 8337 8351 8416 5204 5205 5208 8880 2106 2127 2128 5887 6451
telling$	805 8330 2127 2128 5887
tells$	805 8416 5204 5205 5208 2127 2128 5887
temper	9339
temper$	7825 7826 6277
tempered$	6283 6284
tempers$	7825 7826 6277
temporarily$	3212
temporary$	3245
tempt$	6857 6858 184 185 186 2582 2617
temptation$	7129
tempted$	6857 6858 184 185 186 748 2582 2617 6169
tempting$	6857 6858 184 185 186 2582 2617
tempts$	6857 6858 184 185 186 2582 2617
temptted$	6857 6858 184 185 186 2582 2617
temptting$	6857 6858 184 185 186 2582 2617
ten$	7673 1120 1121 1122 1123
tenancies$	2342
tenancy$	2342 9362 6794
tenants$	5470
tendencies$	6203
tension$	2488 6590
term$	9259 6019
termin	3166
termination$	9268
terrible$	3589 3621 6934 6935 6936 6937 4172 4350 1911 1912 1913 1914 8857 8858 8859 8860 2065 2580 2737 2773 2965
territ	5814
territory$	9115
terrorise$	793 2637
terrorised$	793 2637
terrorises$	793 2637
terrorising$	793 2637
terrors$	6708
test$	8481 2159 2160 9269 6705 6712
tested	2432
tested$	3174
testing$	8481
tests$	6712
text$	385 386 387 8816
texted$	385 386 387
textin	9105
texting$	385 386 387
texts$	385 386 387
textted$	385 386 387
textting$	385 386 387
than$	3676 7441 4150 4566 4567 4568 4611 1082 4635 7939 7940 7941 7942 7970 4670 1238 1259 1262 4867 4868 4869 4870 8932 8933 8934 8935 8936 8937 8940
thank$	7373 7374 7375 7376 7377 7378 7409 7410 7411 7412 7427 7428 7429 7430
thanks$	229 2076
that	6535
that$	3724 439 4230 7639 7870 1344 8713 8820 5598 5621 8929 5739 9212 5917 5926 2653 2835 6504
the$	3585 3724 7168 3878 3879 4105 4230 7532 4256 7573 4281 7632 800 815 4441 1028 7870 4572 4645 4714 1189 1344 1390 4947 4960 1424 8461 5188 5225 8557 5290 5355 5502 5533 5535 8839 8840 5541 5543 8862 8863 8871 5572 2068 2091 5733 5748 5754 5756 5768 5783 9091 5937 5941 5970 2536 6104 6175 2653 6504 6512 3028 3031 3054 3185
thef$	9019
theft	8953 5727 9039 2203 9136 9137 9138 9150 2334 9179 5932 6087 6088 6099 6101 3300
theft$	7152 7166 7729 7860 9028 5740 9045 2310 5871 9209 9233 9388 9389 9400 9402 9411 3045 6837
thefts	5799
thefts$	9027 9028 5740 9100 5871 9209 9233 9388 9411 6837
their	5680 2144 2179 2394 6544 3022 3041
their$	19 3599 3601 67 68 71 75 3614 3616 3653 3724 199 206 207 208 210 3750 214 3761 3762 3763 3764 3765 3766 7070 262 3814 7133 3843 3844 7168 3939 7262 4042 4064 4094 4095 563 564 4107 600 7445 7448 4186 4189 4230 7552 7556 4256 4369 7707 7876 1046 7912 4620 4622 4801 4897 4898 4899 1394 1428 4980 5172 5217 8554 5436 5447 5532 5534 5536 8839 8840 5541 5543 5544 8851 8862 8863 5610 5611 8919 2091 5629 5637 5638 5716 5748 5754 5756 2414 5955 5956 2500 2501 6039 6049 6061 2603 2618 2740 2894 2895 2936 6505 6512 2979 3157 3201
theirself$	3537 3539 3571 3572 36 3574 3575 3576 3577 3578 3579 43 6882 6883 3583 3584 7057 3815 3816 3817 7148 3914 7351 7352 7354 4072 4073 4074 4075 4076 4077 4078 4079 4081 4082 7386 7387 7400 4108 4109 4110 4111 7413 7414 7415 7416 7417 7418 7419 7420 7421 7422 4126 4127 4128 4129 7431 4187 4191 655 7495 7496 7497 7498 7499 7500 7501 7502 7503 7504 7505 7506 4206 4207 7509 7510 7511 7512 7513 7514 7516 7517 7518 7519 7720 7892 7893 7894 7895 7896 7897 7898 8065 8066 8067 8068 8069 8070 8071 8072 8073 8074 8075 8076 8077 8078 4779 8081 8082 4782 8089 5568 6111 6136 6137 6352 6353
theirselves$	3537 3539 3571 3572 36 3574 3575 3576 3577 3578 3579 43 6882 6883 3583 3584 7057 3815 3816 3817 7148 3914 7351 7352 7354 4072 4073 4074 4075 4076 4077 4078 4079 4081 4082 7386 7387 7400 4108 4109 4110 4111 7413 7414 7415 7416 7417 7418 7419 7420 7421 7422 4126 4127 4128 4129 7431 4187 4191 655 7495 7496 7497 7498 7499 7500 7501 7502 7503 7504 7505 7506 4206 4207 7509 7510 7511 7512 7513 7514 7516 7517 7518 7519 7720 7892 7893 7894 7895 7896 7897 7898 8065 8066 8067 8068 8069 8070 8071 8072 8073 8074 8075 8076 8077 8078 4779 8081 8082 4782 8089 5568 6111 6136 6137 6352 6353
them	5647 5655 8994 8996 8998 9000 2166 2167 9053 9061 5778 9079 5781 5782 5817 2298 9139 9140 9162 9166 9174 5891 9235 9238 6611 6617 6636 6750
them$	6841 6842 6903 3703 3710 7146 3846 3848 3850 7199 7202 7241 7242 7243 7244 7245 7246 7247 7248 4080 4089 4090 7413 7414 7415 7416 7417 7418 7419 7420 7421 7422 7566 7570 7571 4275 4332 4359 4438 968 4530 4531 4532 4533 4534 4646 4708 8142 8224 1401 1402 5110 5119 5125 5137 8442 8461 5176 5295 5296 5400 5401 5402 5403 5404 5405 8713 5452 5473 8804 8805 8806 8807 8808 8809 5509 8862 8863 8886 8887 5589 2170 2214 9082 9094 9126 9169 2347 5898 5939 6258 6470 6505 6506 6512
themself$	3537 3539 3571 3572 36 3574 3575 3576 3577 3578 3579 43 6882 6883 3583 3584 7057 3815 3816 3817 7148 3914 7351 7352 7354 4072 4073 4074 4075 4076 4077 4078 4079 4081 4082 7386 7387 7400 4108 4109 4110 4111 7413 7414 7415 7416 7417 7418 7419 7420 7421 7422 4126 4127 4128 4129 7431 4187 4191 655 7495 7496 7497 7498 7499 7500 7501 7502 7503 7504 7505 7506 4206 4207 7509 7510 7511 7512 7513 7514 7516 7517 7518 7519 7720 7892 7893 7894 7895 7896 7897 7898 8065 8066 8067 8068 8069 8070 8071 8072 8073 8074 8075 8076 8077 8078 4779 8081 8082 4782 8089 5568 5947 6111 6136 6137 6352 6353 6666 6688
themselves$	3537 3539 6841 6842 3571 3572 36 3574 3575 3576 3577 3578 3579 43 6882 6883 3583 3584 7057 3815 3816 3817 7148 3914 3947 7351 7352 7354 4072 4073 4074 4075 4076 4077 4078 4079 4081 4082 7386 7387 7400 4108 4109 4110 4111 7413 7414 7415 7416 7417 7418 7419 7420 7421 7422 4126 4127 4128 4129 7431 4187 4191 655 7495 7496 7497 7498 7499 7500 7501 7502 7503 7504 7505 7506 4206 4207 7509 7510 7511 7512 7513 7514 7516 7517 7518 7519 7717 7720 1003 7892 7893 7894 7895 7896 7897 7898 8065 8066 8067 8068 8069 8070 8071 8072 8073 8074 8075 8076 8077 8078 4779 8081 8082 4782 8089 8103 8742 5568 5947 6111 6136 6137 6352 6353 6666 6688
therap	5951 9263
therapist$	9252 9262
therapy$	9253 6698 6699 6718 6796
there$	6914 4032 7339 1530 1531 5707
these$	3707 3982 3986 7568 7572 815 1028 1334 1338 1344 8388 1563 8461 5372 5400 5401 5402 5403 5404 5405 5456 5458 5465 5475 5476 8804 8805 8806 8807 8808 8809 8862 8863 8886 8887 5589 2361 2668 2676 6470 2936 6505 6506 6512 3028 6617
they	8944 8977 2166 2167 2210 2218 5817 2298 9139 9140 9162 9166 9174 5891 2361 9235 6636
they$	3637 4015 4019 4020 4045 605 800 4337 801 7639 802 803 7872 8383 8384 8385 8386 8387 5093 5094 5095 5097 5252 8557 5747 5755 5775 2286 2347 5889 5898 5944
thick$	1352 2826 2842 2879 2885 3327
thickset$	2838 3341
thief$	7703 7704 7705 6212 6213
thieves$	7703 7704 7705 6212 6213
thieving$	7729
thigh$	9257
thighs$	9257
thin$	4892 2838 2856 2860 3342
thing$	8636 8637 8638 8639 8640 8642 8643
things$	7111 7237 4151 8018 8084 8121 8122 5512 5598 5621 2517
think$	7525 1092 1093 1094 1095 1096 1097 4788 5266 8568 8569 8570 8571 2299
thinking$	6477
thinks$	1092 1093 1094 1095 1096 1097 5266 8568 2299
thinnest$	1386 2884
third$	1344
thirteen$	1120 1121 1122 1123
thirties$	7266
thirty$	7264 7266 454 1087 4634 7958 7962 7963 7964 7965 7966 7967 7968
this$	3724 7168 3980 4230 1003 1344 8461 8501 5295 5296 5400 5401 5402 5403 5404 5405 8713 8804 8805 8806 8807 8808 8809 8862 8863 5563 5598 5621 5748 2653 2736 2835 6470 6504 6505 6506 6512 3031
thoroughly$	2930
those	9053 5890 6611
those$	7618 815 1028 1334 5718 9061 5786 9091 9122 2676 6470 3028
though$	151 3689 7193 7194 7195 7196
thought$	3591 3592 3593 3594 3595 3598 7308 7470 7471 847 961 8537 8553 8558 5266 8568 8569 8570 8571 8572 8573 8574 8675 8676 8677 8678 8679 8680 8681 8682 8683 8684 5384 5385 5386 5387 5388 8816 8927 2188 2297 2389
thoughtless$	8649 8650
thoughts$	2411
threadbare$	2897
threat$	4376 840 4378 4379 4380 4381 4382 4383 4384 4385 4386 4387 7689 7690 4390 4391 5774 2238 3027 3104
threatening$	2737 3325
three	8994 5817 2298 9139 9140 9162 9166 9174 5891 9235 6636
three$	4275 7727 1400 8238 8239 8240 8241 8242 8243 5110 5125 5541 3028 3199 3274
thresholds$	8839
threw$	40 694
thrill$	3587 51 7582 7608 2631
thrills$	7588
thrive$	565
thrived$	565
thrives$	565
thriving$	565
throats$	8485
throug	5758 6085 2999 3063 3068
through$	224 7751 4792 4793 4921 8414 8462 8467 5546 2583 2986
throw$	40 694
throwed$	40
throwing$	40 694
thrown$	40 694 8321 2509 2510
throws$	40 694
thug$	3313
thuggery$	3313
thuggish$	3313 3325
thugs$	7723 7724 7725 8888 9048 6491 3313
tic$	3180
tick$	2944
ticking$	2684 6482
tidy$	2860
tied$	2189 5835 6419
ties$	806 6183
tight$	4992 5575 2879 2897
tightly$	1382
tights$	6429
tiktok$	380 3917 381 3918 382 3919 383 3920 384 3921 7223 7224 7225
time	6004
time$	3674 7069 7133 7531 4320 4322 4353 4401 4436 7944 8364 8365 8474 8475 8476 8489 8497 9008 2391 2683 6465 6522
timed$	9078
timekeeping$	6162
timeline$	5843
times$	6971 6973 6974 6978 8490
timeta	5859 6016
timetable$	9160 9305 9317 6019
timetables$	9160
timewaster$	6212
timewasters$	6212
timid$	5574
tiny$	2897
tip	3120
tip$	2241
tipoff$	6657
tipoffs$	6657
tipped$	2241
tipping$	2241
tips$	2241
to	6535
to$	3596 3600 7002 7048 3767 3776 3798 3829 3861 3862 3863 3865 3896 3904 3908 3970 3971 3972 3973 3974 3977 3996 4000 4083 7435 4148 7472 4224 4294 4302 4305 4307 4313 4343 4377 4443 4446 4460 4479 4538 4561 4569 4584 4585 4587 4734 4771 8178 5001 8306 8307 8308 8310 8328 8348 5057 5058 5091 8450 8463 5232 5233 8567 8579 8580 8581 5293 5294 8614 5399 1899 5445 5500 5564 8875 5576 5577 8913 5613 5648 5653 5657 2124 5687 5692 2162 5706 5711 5722 5725 5726 5751 5764 5765 5773 5796 5807 5824 2296 2308 2314 9159 2335 5887 5894 5938 5945 5949 9255 5964 5972 5977 9295 6011 6066 9387 6091 2561 6160 6161 6448 6450 6453 6469 6471 6505 6518 6533 6534 6608 3115 6818
toarso	9136
toburg	9136
tocrim	9136
todama	9136
toddler$	5991
todeal	9136
todiso	9136
toe$	8249 8273 8274 8275 4975 2648
toerag$	3315
toerags$	3315
togang	9136
toing$	5887
tokenistic$	2645 3351
told$	6965 6966 132 133 134 141 142 143 144 145 146 147 148 149 6997 6998 6999 7113 7114 3823 7313 7320 4159 8336 8342 8347 8350 8356 8425 8426 8427 8428 8429 8444 8445 8446 8447 8448 5204 5205 5208 5343 5344 8710 2169 2319 5903 6042
tolerance$	6603
tone$	8217 6403
tones$	8217 6403
too$	3700 189 4576 4577 8001 1315 1316 1317 5525 5526 5527 5528 5573 2037 2038 5614 2794
tooffe	9136
took	3187
took$	52 82 259 260 377 457 7486 656 5285 1759 5305 5314 5318 5319 5320 5321 5322 5323 5324 1837 2418 2420 2447 2577 2613 6151
toolki	6599
tooth$	6406
toothless$	3352
top	9151 5868
top$	7254 8251 8268 8269 8270 9081 9122 2323 9169 9191 6429 6434 6440 3028 3033 3035
topless$	3925
tops$	8251 8268 8269 8270 8292 8293 6429 6434 6440
torment$	793 2637
tormented$	793 2637
tormenting$	793 2637
torments$	793 2637
tormentted$	793 2637
tormentting$	793 2637
torn$	2890 2897
torobb	9136
tos$	5887
toshoo	9136
toss$	8662
tostab	9136
tosupp	9136
total$	1490 2058 2935
totally$	2927 2930
tothef	9136
touch$	7002 8413 8722
touched$	6876 3719 7276 8166
touching$	7297
tough	2320 3105
tough$	909 910 911 912 913 914 1208 1209 1210 1340 5857 2860 3067 3336
toughe	2320 3068
tougher$	1330 1331 1332 1333 5857 3067
touret	3139
tourette$	6676
tourettes$	6676
toward	2229 2295 3063
towards$	3865 4294 4302 4305 4307 4313 7713 4479 4535 9022 6766
town$	5798 5844
toxic$	810 811 812 2663 3327
trace	8968 2142 8991 3108
trace$	9003
traced	9187
traced$	9172 9196
traces$	9003
track	2142 9071 2359
track$	5677 8993 9003 9007 5806 5838 2302 2359 6628
tracke	2142 8982 5708
tracked$	9004 9009 5838 2302 9196 3006
tracki	2142
trackie$	6429
trackies$	8268 8269 8270 1451 8290 6429 6434 2908
tracking$	5838
tracks	2142
tracks$	9003 5838
tracksuit$	8268 8269 8270 8280 6429 6431 6434 3346
tracksuits$	8268 8269 8270 8271 8272 8277 8278 8279 8280 8282 8290 6429 6431 6434 6588 3346
trade$	402 411 3948 412 413 414 415 416 504 2600
traded$	402 411 3948 412 413 414 415 416 504 2600
trader	2132 5899
traders$	8947 5669 9200 2372 9213
trades$	402 411 3948 412 413 414 415 416 504 2600
trading$	402 411 3948 412 413 414 415 416 504 2600
traffic$	345 346 347 2587 6549
trafficced$	345 346 347 2587
trafficcing$	345 346 347 2587
trafficed$	345 346 347 2587
trafficing$	345 346 347 2587
trafficking$	345 346 347 2587
traffics$	345 346 347 2587
trail	2400
trail$	2163 5937
trailed$	2163
trailing$	2163
trails$	2163
trainer$	6429
trainers$	7026 7027 7241 7242 7243 7244 7245 7246 7247 7248 7253 7256 7614 8268 8269 8270 8271 8272 8277 8278 8279 8280 6429 6434
training$	6094 6108
tramad	5984
tramadol$	9285
transactional$	2604
transfer$	6758
transmitted$	6704
transplant$	9282
trap$	2689
trapstar$	3345
trauma$	9364 3181 6737
traumatic$	6674
travel	9197
travel$	7099 7100 7101 7278 2613 6151
traveled$	2613 6151
traveling$	2613 6151
travelled$	2613 6151
traveller$	1366 4909
travelling$	7125 7278 2613 6151
travels$	2613 6151
trawl	2153
trawl$	2311 6562 3407
trawled$	2311
trawles$	2311
trawling$	2311
trawls$	2311
treat$	2050 2051 2177
treate	2338
treated$	2050 2051 2213 5953 2440 5985 3133
treating$	2050 2051
treatm	6710
treatment$	9253
treats$	2050 2051
treatted$	2050 2051
treatting$	2050 2051
trendy$	2897
trial$	6807
tricks$	8366
tricky$	909 910 911 912 913 914 7829 7830 7831 7832 7833 7834 7835 6281
tried$	5014 5016 5017 8378 8426 8427 8428 8429 8546 5249 8927 6475
tries$	8416 8438 8439 8440 8441
trip$	7297
trips$	7297
troubl	5932
trouble$	6888 6889 7156 4053 4054 7356 7357 7358 7359 7366 7403 7404 7405 584 7584 7588 7595 7729 7860 5087 8389 5089 8482 5279 8586 8587 8588 9209 9233 2488 2517 6153 6167 2655 2656 2657 6270
troubled$	8553 8558 5266 8568 8569 8570 8571 8572 8573 8574 5280 8607 2732 2835
troublemaker$	3314
troublemakers$	7860 3314
troublemaking$	3314
troublesome$	4352 3327
trousers$	1451 2908
truancy$	3304
truant	3515
truant$	7068 7130 7703 7704 7705 8477 8478 8479 6212 6213
truanted$	3304
truanting$	3304
truants$	7703 7704 7705 6212 6213
true$	1908
trust$	7747 8331 8337 8351 8379 8380 8381 8382 8392 8458 8459 8460 5252 5257 5258 8867 8898 5624 2091 6451 6459 2979 2988
trusted$	7323 7324 7325 7335 4797 1279 8444 8445 8446 8447 8448 8660 8661
trusting$	8330 5160
truth$	4152
truthful$	4149 7451
try$	5014 5016 5017 8331 8337 8351 8378 8416 8458 8459 8460 8471 6451 6459 6475
trying$	8458 8459 8460 9129 6459 6477
tryings$	9129
tubby$	3342
tuberculosis$	3497
tuitio	6018
tuition$	9319
tumour	5946
tumour$	9247
turf	5814
turf$	9115
turkish$	1366 4909 6424
turn	9234
turn$	328 329 4226 4228 695 1440 1449 1466 1467 5015 5033 5039 5044 5053 8357 8358 8416 5122 1952 1958 1959 1960 8878 9204 5904
turned$	328 329 695 4896 4901 1441 1450 1466 1467 5015 5019 8324 8325 8326 8327 8426 8427 8428 8429 1952 1958 1959 1960 1989 8928 6507
turning$	328 329 695 1466 1467 1952 1958 1959 1960
turnned$	328 329
turnning$	328 329
turns$	328 329 695 1466 1467 5015 5088 8416 8438 8439 8440 8441 1952 1958 1959 1960
tutor$	7025 4370
tutors$	7025
twelve$	1120 1121 1122 1123
twenties$	7266
twenty$	7264 7265 7266 454 455 1087 4634 1116 7958 4658 7960 7962 7963 7964 7965 7966 7967 7968 6337
twice$	3962 7269 8023 9255 3212
twists$	6416
two	8994 5817 2298 9139 9140 9162 9166 9174 5891 9235 6636
two$	3839 7727 1400 8238 8239 8240 8241 8242 8243 5361 5541 2347 2752 2772 3028 3199 3274
twoc	6099 3300
twoc$	9400 6837
ugly$	2799 3342
ultimately$	77
unable$	108 671 672 673 674 675 677 704 923 924 925 926 927 2439 2474 6467
unacceptable$	7771 7772 7773 7774 7775 7776 7777 7778 7779 2737 3351
unacceptably$	3351
unacco	3252
unaccompanied$	6789
unambitious$	3327
unanswered$	6521
unauthorised$	3218
unbearable$	7634
uncaring$	3327 3351
uncle	9327 6037 9340 9347 6084
uncle$	2484 9338
unco$	2728 2943
uncomfortable$	9237
unconscious$	3489
uncontrollable$	2732 6467 3327
uncooperative$	3323 3351
uncorr	2114
uncorroborated$	5651
under	5758 2424 3279
under$	398 817 4921 1661 1684 5540 5961 2428 6089 2553 3018 3122
underage$	2594 2601
undercover$	3367
underdressed$	3342
undermine$	2626
undermined$	2626
undermines$	2626
undermining$	2626
underpass$	7348 7349 7350
unders	2278
understand$	117 118 194 7525 4233 4234 4235 4236 4237 4238 4239 4240 4241 4242 4243 4244 8180 8379 8380 8381 8382 2157 2319 2426
understanding$	4778 1242 1243 4781 6497
understands$	2319 2426
understood$	194 8500 2188 2297 2389
undert	2141
undertaken$	6993 8663 8664 8665 8666
underweight$	6713 3342
underwent$	3478
undesirable$	7615 7616 7617 2635 2732
undesirables$	7615 7616 7617
undisciplined$	3327
undoubtedly$	1654 6468 3349
unempl	9339
unengaged$	3323
unfair$	8649 8650 8732
unfazed$	3336
unfit$	1898
unforgivable$	3351
unforgivably$	3351
unfounded$	2642
ungovernable$	3327
ungrateful$	3327
unhealthy$	3621 810 811 812 2580 2663
unheeded$	6521
unhelpful$	3351
uniform$	8247 6427 6429
uniforms$	8247 6427 6429
uninterested$	2921 6467 3327 3351
unironed$	2890
unit	5659 5675 5808 9261
unit$	5252 5257 5258 8867 8898 5624 8950 8958 8960 8965 8966 8967 5667 5668 8976 5702 9046 9109 9128 5828 9141 5855 9176 5925 9275 9314 9333 9396 6747
units$	8950 6608
unkempt$	1366 4909 3342
unkind$	8649 8650
unknow	8982
unknown$	3930
unlawful$	7159
unless	9180
unless$	7330 7333 7334 2248
unlikeable$	3327
unlovable$	2732
unmanageable$	7771 7772 7773 7774 7775 7776 7777 7778 7779 2732 6270 3327
unmotivated$	3327
unnecessary$	3589
unnerve$	4841
unopened$	6521
unpaid$	2568
unpleasant$	9237 3327
unpredictable$	7771 7772 7773 7774 7775 7776 7777 7778 7779 2737 3325
unprepared$	2913
unprofessional$	3351
unprofessionally$	3351
unquestionably$	3349
unreachable$	6467 3323
unread$	6521
unreasonable$	8649 8650
unreliable$	6467 3327 3351
unrepentant$	3327
unresponsive$	3323
unruly$	2653 2732 2737 2835 3327
unsafe$	6838 6839 6872 3621 7159 4312 9372 2578 2580
unsavoury$	7615 7616 7617 2732
unshockable$	3336
unsolved$	5866
unstable$	6305 6306 3327
unsubstantiated$	2642
unsuitable$	7618 2635
unsupervised$	2783
unteachable$	2732
untidy$	1366 4909 2880
until$	9001 2248 6825
unto$	4416 4419
untrue$	8505
untrustworthy$	6467 3327 3351
unusual$	2860
unusually$	2802
unwanted$	4062 4614 4617
unwashed$	2880 2890 3342
unwell	9371 6079
unwell$	9380
unwilling$	667 671 672 673 674 675 677 706 923 924 925 926 927 2039 2913 6464 6467
unwillingness$	3751 215 216 217 218 219 220 923 924 925 926 927
unwise$	65 66 3621 6934 6935 6936 6937 597 2580 2623
up$	6881 6932 7086 309 310 311 312 313 3960 4098 4190 7527 4331 7633 880 4506 4507 7814 1003 4596 4621 7924 4636 4637 7974 7993 4700 4717 8083 8154 4878 8203 8221 8253 4977 4978 4986 4987 8297 4997 4998 8333 8334 8339 8340 8344 8345 8353 8354 8361 8362 8363 8422 8423 5183 8507 8726 5434 5446 8752 5490 5493 5494 8831 5539 5752 5767 9124 9127 9169 9185 9325 9342 9344 2554 6276 6365 6433 6447
update	2350
update$	2127 5887
updateing$	2127 5887
updates$	2127 5887
upon$	4050 4051 5874
ups$	7934 7953 7980 8092
upstream$	6645
urchin$	3313
urchins$	3313
urgency$	8894 8895 8896 8897 6520
us$	7124 7199 7202 7449 7533 7869 8129 8137 8138 8139 8140 8141 5452 2313
use	2226 2295 2521
use$	6931 7002 7068 7097 505 506 507 4123 635 7525 8331 8337 8351 5157 2120 2327 2385 2387 9279 6451
used	2295 2434
used$	6876 7316 505 506 507 635 900 1232 1988 2123
useful	2295 2999
useful$	8959 2262 2387
useless$	2922 3327 3351
user$	7694
userna	5859
usernames$	9160
users$	7694 9381
uses	2226 2434
uses$	505 506 507 2385
using	2226 2434 2521
using$	6988 505 506 507 901 2385
usual$	5581 2661
usually$	1452
utter$	1490 2059
utterly$	5231 1945 2927 2930
vaccin	3485
vain$	3327
valium	5984
valium$	9285
valuab	2999
value	6535
value$	2120 2387 3070
values$	7850 6313
van$	6542
vandal$	7703 7704 7705 6212 6213 3313
vandals$	7703 7704 7705 6212 6213 3313
vans$	6542
vape$	7026 7027 7253 7256 7624 9273
vapes$	7026 7027 7241 7242 7243 7244 7245 7246 7247 7248 7253 7256 7624 9273
variable$	7766 7767 7768 7769
vehicl	9002
vehicle$	6099 3012 3019
ventured$	7335
verbally$	2748
vermin$	8888
versed$	4648
very$	3691 3699 1179 4958 5244 2794 2802 2819 3176
vest$	6429
vests$	8286 8287 8288 6429
vicious$	3325
victim$	4253 820 4374 838 7782 8118 8119 8120 2525 2775
victimisation$	6869 6870 6871 7397 7398
victimise$	2052 2053 2054 2055
victimised$	2052 2053 2054 2055
victimises$	2052 2053 2054 2055
victimising$	2052 2053 2054 2055
victims$	557 7534 7535 7536 7537 7538 7539 7540 7541 7542 7543 7544 7545 7588 819 4374 838 7782 8118 8119 8120
video$	7226 3952 3953 417 418 8166 8992 9103
videos$	7226 3952 3953 417 418 8166
vietnamese$	1366 4909
view$	9023 6511
viewed$	843 959
views$	6511
village$	7677 7678 7679 7680 7681 7682 7683 7684 7685 7686 7687 7688 7691 7692 5468
vindictive$	3325 3327
violen	9244 9339 9368 9371
violence$	7152 7166 4053 4054 7729 989 990 7860 5808 5827 2291 9130 9131 5840 2305 5851 2318 2322 5875 2369 2388 2488 6153 6183 3054 6784 3248
violent$	7771 7772 7773 7774 7775 7776 7777 7778 7779 7860 2664 2737 3033 3325
virtually$	1135 4672 1136 1137 1138 1139 1142 1143 1144 1145 1204 1205 2803 2813
visibility$	9117
visible$	5857 6420 3111
visit	2521 6599 6606
visit$	4557 8816 9052
visited$	8710 8927
visiting$	6988 7125
visitor$	9252
visits	2518
visits$	4557 8983
visual$	3152
visually$	3190
vital$	5541
vitiligo$	3344
vodka	5950
vodka$	9251
voice$	6511
voices$	6511 6683 6684 6685
volatile$	7771 7772 7773 7774 7775 7776 7777 7778 7779 2737 3325
volition$	7045 7294 7295 6150
volume	2257
volumes$	5422
voluntarily$	7294 7295 6149 6150
vomit$	9248
vomited$	3195
vomiting$	3195
vomits$	3195
vote$	300 301
voted$	300 301
votes$	300 301
voting$	300 301
voucher$	7253 7256
vouchers$	7253 7256
vulnerabilities$	4137 601 602
vulnerability$	7397 4137 601 602 7534 7535 7536 7537 7538 7539 7540 7541 7542 7543 7544 7545
vulnerable$	6840 6872 4748 4749 4750 8118 8119 8120 8157 8158 8159 6358 2835
wag$	2591
wagging$	2591
wags$	2591
waited$	6507
waitin	2432
waiting$	4410 2415 2436 2444 3161
walk	9197
walk$	3735 3754 3804 7303 7304 7305 7306 7307 7436 1439 1448 1882 1883 8878
walked$	3819 4014 4021 4155 1439 1448 1882 1883 6045 6507
walking$	6988 7125 1439 1448 1882 1883
walkked$	1439 1448
walkking$	1439 1448
walks$	1439 1448 1882 1883
wall$	5852
wannabe$	2647 3313
wannabes$	3313
want	5672 2176
want$	7216 7217 4215 4216 4217 4218 4342 7972 8090 4830 4831 4832 1471 8379 8380 8381 8382 8398 8399 8400 8416 5191 1756 8667 8959 9129 2412
wanted$	3731 7392 1471 8500 1757 5370 5371 1835 1836 2134 2412 2550 2566
wanting$	6493
wants$	7216 7217 8090 1471 8398 8399 8400 8416 5191 9129 2412
ward	9261
warden	5664 5665 5666 2130 2131 2132 2165 5705 5899 2366
warden$	2108 8947 8965 8966 8967 5667 5668 5669 2162 5702 9006 2270 2301 9200 2367 2372 2373 9213 5914 2392
wardens$	7632 7862 7863 2108 8947 8965 8966 8967 5667 5668 5669 2162 5702 9006 2223 2270 2301 9200 2367 2372 2373 9213 5914 2392 6175
warn$	2241
warned$	6965 6966 3666 130 131 132 133 134 135 136 137 3675 139 140 141 142 143 144 145 146 147 148 149 6997 6998 6999
warning$	6962 6995 6996 7561 7562 7563 7564 7565 1984 1985 1986 1987 8842 8843 8862 8863 9090 6012 6176 6511 6512 3014 6813
warnings$	6962 6995 6996 7561 7562 7563 7564 7565 1984 1985 1986 1987 8842 8843 8862 8863 9090 6176 6511 6512
warran	5928
warrant$	1285 1286 1287 9058 2332 9229 6596 3405
warrants$	2332 6596 3405
wary$	6862 3563 3564 3565 3566
was	2213 5927 3145
was$	3633 129 138 212 213 332 3965 546 547 741 742 743 813 855 856 857 858 859 860 861 862 863 864 916 4465 4470 952 976 977 978 979 980 981 1131 1135 4672 1136 1137 1138 1139 1142 1143 1144 1145 8182 8185 1358 4964 1452 1476 5023 5191 1693 1694 5349 8685 5396 5431 1946 5520 5521 5556 2027 2028 8906 2075 8929 5703 5720 5784 5888 5905 2416 2615 2669 2671 2675 2718 2722 2733 2734 2744 6373 6419 2954 2978 6566 3094 3153 3158 3164 3165 3176 3192 3212 3214 3215 3249 3253 3263 3271 3273 3274 3278
wash$	1995
washed$	1995
washes$	1995
washing$	1995
waste$	693 2985
wasted$	693 2985
waster$	7702 3313
wasters$	7702 3313
wastes$	693 2985
wasting$	693 2985
watch	2400 3015
watch$	8268 8269 8270 5677 8993 2163 9007 9052 2289 5838 9204 5937 2528 6429 6434 6628
watche	5708
watched$	8716 8717 8995 2163 9009 5838 9157 9196 2528
watches$	8268 8269 8270 6429 6434
watching$	2163 5838 2528
watchlist$	6552
watchlists$	6552
watchs$	2163 5838
water$	6053
wave$	6629
wavy$	2880
way$	20 6891 4574 4961 1425 1426 1427 8289 4993 4994 5082 8800 2036 9226 6115
ways$	6891 7115 7871 7949 8018 8366 8473 6115
wayward$	2732 6270 2835
we	2132
we$	5105 5106 5108 5109 5169 5170 5171 2033 5669 2223
weak$	4421 7766 7767 7768 7769 932 1911 1912 1913 1914 8857 8858 8859 8860 5574 2065 2757 2758 2965 3002
weaker$	4362
weaned$	2446
weapon	8943 8953 9026 9149 2325 9401
weapon$	7112 9013 9033 9034 9400 3098
weapons$	7110 7152 2125 9013 9033 9034 5862 3098 3402
wear	2559
wear$	7303 7304 7305 7306 7307 1383 1407 1413 1414 1415 1416 1417 1418 1419 1420 1421 1422 2881 2892
wearing$	7125 1383 1407 1413 1414 1415 1416 1417 1418 1419 1420 1421 1422 9190 2559 2881 2892
wears$	1383 1407 1413 1414 1415 1416 1417 1418 1419 1420 1421 1422 2881 2892
weary$	6327
weed	6107
weed$	7026 7027 7110 7186 7187 7188 7241 7242 7243 7244 7245 7246 7247 7248 7253 7256 7624 8997 5971 9273 9284 9408 6124
week$	8474 8475 8476 6019 6522 6798
weekend$	8474 8475 8476 9251
weeks$	6522 6798
weigh$	1276 4814 4815 4816
weighed$	3488 3491
weighs$	3491
weight	5951 5978 9280
weight$	9252 9279 6714
welcome$	2621
welcomed$	2621
welcomes$	2621
welcoming$	2621
welfare$	6848 3548 6892 6893 6894 6895 6896 6897 6898 6899 6902 7494 7495 7496 7497 7498 7499 7500 7501 7502 7503 7504 7505 7506 8114 8115 8116 8117
well$	6992 7000 7001 7755 1025 1026 1038 1081 1111 1237 1258 1261 4806 4807 4808 4809 4810 4811 4812 1359 1364 2840 2853 2861 6428
wellbe	5978
wellbeing$	6848 6892 6893 6894 6895 6896 6897 6898 6899 6902 7489 7490 9279
went$	6967 6987 324 325 326 327 328 329 358 359 360 3911 378 379 460 461 462 7346 7347 750 774 790 791 1004 1005 1006 1439 1448 2009 2427 2547 2554 2612 2613 6151 3251
were	8982 2213
were$	3633 3640 129 138 3696 212 213 332 3965 546 547 7476 741 742 743 813 855 856 857 858 859 860 861 862 863 864 916 952 976 977 978 979 980 981 7866 1131 1135 4672 1136 1137 1138 1139 1142 1143 1144 1145 1339 1358 4922 1452 1475 5023 5133 5134 5191 1693 1694 8685 1946 5521 5556 2027 2028 2075 8929 5703 5720 5777 5888 6080 2615 2669 2671 2675 2718 2722 2733 2734 2744 6373 6419 2954 2978 6566 3094 3212 3253 3263 3271 3278
west$	1376
wet$	2433
wets$	2433
wetting$	6709
what$	3688 7168 7299 4091 4092 575 583 7448 640 641 7870 4571 7876 8121 8122 8840 8862 8863 5826 5870 2352 6156 6159 6512
whatever$	7484 8084 8101 1477 1478 1479 1480 1571 1572 5870
whatsapp$	380 3917 381 3918 382 3919 383 3920 384 3921
whatsoever$	8685
wheel$	8738
wheelc	6079
wheelchair$	9380 3447
when	6544
when$	3915 3916 7448 8181 8903 9001 9008 5803 6732
whenever$	3915 9001
where	6544
where$	6864 6865 6866 6867 7448 8181 2175 5803 5839
wherea	5679 2292 5829 5830 2358
whereabouts$	8980 8981 5895
which	6535 6544
which$	8181 9020 9132 9139 5850 5896
while$	8718
white$	8168 1344 1366 4907 1379 4937 4938 4939 1403 1435 2834 2835 2857 2864 6429 2897
who	8943 8964 9020 9132 9139 5850 5896 6544
who$	6864 6865 6866 6867 3963 3964 591 604 7448 7607 7619 7866 8182 8185 2136 5676 5682 2170 2195 2206 5746 2214 5803 5804 5839 9144 5883 2351 5890 2355 5897 9212 5917 9220 5930 6373 3102
whoever$	5890
whole$	5478 5480 2653
wholly$	2927 2930
whom	9132 9139 9151
whom$	6864 6865 6866 6867 7448 8974 9044 2214 5839
why$	598 599 7448 642 643 644 645
wicked$	2662
wider	2179
wider$	5716
wife$	9323 9358 9383
wild$	2653 2662 6240 6241 6242 6270 2858 2880 3327
wilful$	3351
wilfully$	374 2982 3351
will$	671 672 673 674 675 677 707 727 1227 1251 1263 1266 1299 1491 1493 1494 1495 1496 1497 1498 1499 1503 1504 1505 1506 1507 1508 1509 1519 1523 1524 1525 1533 1534 1535 1536 5081 8394 8395 8396 8397 5112 8420 1583 1584 1585 1586 1587 8430 1598 5164 5165 5168 5191 8494 8495 1665 1666 1679 5658 2124 5692 2162 5771 2296 2335 5927 2914 2917 2919 2931 3115
willed$	6294
willing$	182 183 188 272 273 274 646 647 648 5005 5007 5009 8311 8312 8313 8314 2116 2611
willingly$	7294 7295 458 6149 6150 2614
willingness$	7060 5149 8451 8452 8453 8454 8455 8456
win$	4541 8436 5136
wind$	794 795 5061
winding$	794 795
winds$	794 795
winter$	7172 7173
wiry$	2838
wisdom$	4669 1133
wise$	3641 1032 1033 1083 1340 6323 6328 6329 2798 2814
wiser$	3621 1029 1030 1031 1074 1083
wish$	5149 8451 8452 8453 8454 8455 8456 9129
wished$	2412
wishes$	2412 6511
wishs$	9129
wit$	8651 8652 8653
with	9083 6100 3068
with$	6910 6993 7072 7075 7080 7131 3838 3851 3855 7234 3934 3937 3966 3978 3979 3983 3985 3987 3989 7298 4070 4071 7450 4314 4317 4327 4328 7630 4343 7748 7752 7763 7764 7770 4535 7840 1009 7858 4558 4561 1042 4783 4784 4785 8182 8185 1383 1395 1396 1397 1398 1442 8349 8393 8464 1844 8852 5648 5673 8983 5717 9022 9181 2421 6026 9337 6074 2562 6110 6171 2774 2881 2888 6531 6608 6655 3127 3188 3209 6779 6814
withar	9136
withbu	9136
withcr	9136
withda	9136
withde	9136
withdi	9136
withdrawn$	5879
withga	9136
withheld$	614 615 6519
withhold$	614 615
withholding$	614 615
withholds$	614 615
within$	4373 7675 7676 4526 4751 5942
withof	9136
without$	61 3840 875 8065 8066 8067 8068 8069 8070 8071 8072 8073 8074 8075 8076 8077 8101 8107 8108 8109 8110 8111 8112 8113 1310 1529 1532 5090 1615 1845 1846 5408 1978 1979 2466 2925 2926 2940 2962
withro	9136
withsh	9136
withst	9136
withsu	9136
withth	9136
woeful$	2065 3351
woefully$	3351
wolves$	7723 7724 7725
woman	6102
woman$	7930 1098 4640 7945 7979 7984 1151 4691 7999 8000 1175 8015 8016 8017 8021 1186 1187 8043 9375 9403 6340
women$	7677 7678 7679 7680 7681 7682 7683 7684 7685 7686 7687 7688 7691 7692 7930 7933 1098 4638 7950 7952 7969 7977 7984 7985 1148 7999 8000 1186 1187 1206 8095 8250 8300 6337 6340 6350
wont$	1505 1506 1507 1508 1509 2914
wool$	6345
woolly$	3351
word$	8816 8845
wore$	7303 7304 7305 7306 7307 1383 1407 1413 1414 1415 1416 1417 1418 1419 1420 1421 1422 2881 2892
work	6599
work$	112 114 115 3692 6994 3778 7155 336 337 338 339 340 341 342 343 344 568 7525 7708 4447 4462 7817 4539 4580 8302 8331 8337 5048 8351 5092 8413 8458 8459 8460 8465 8700 2181 6105 6163 2753 6451 6459 6502
worked	2221
worked$	336 337 338 339 340 341 342 343 344 568 8444 8445 8446 8447 8448 9177 2555 6460
worker	9261
worker$	7025 7239 7449 7533 5252 5257 5258 5268 5269 8867 8898 5615 5624 6067 9394 6164 2989 6824
workers$	7025 7239 7449 4230 7533 7836 7881 7882 7883 5105 5106 5108 5109 5252 5257 5258 8867 8898 5624 6164
working$	336 337 338 339 340 341 342 343 344 568 4463 4755 8330 8458 8459 8460 9105 6459 6529 3229
works$	336 337 338 339 340 341 342 343 344 568 6460
workshop$	112 114 115
workshops$	112 114 115
workshy$	3327
world$	7949 2790 2791
worldly$	1083 1330 1331 1332 1333 2792 3332
worn$	7308 7323 7324 7325 7335 8990 5691 6419
worr	2441 2478 2540
worried$	4756 4757 4758 8060 8061 8062 4762 4763 5553 2098
worries$	7557 7558 7559 7560 6511
worry$	4756 4757 4758 8060 8061 8062 4762 4763 6511
worrying$	7771 7772 7773 7774 7775 7776 7777 7778 7779 2735 2737
worse$	4130 8093 8094 8813 8814 6355
worst$	7368 4093 2737 3033
worth$	7548
worthless$	3327
would$	488 4027 7329 492 493 494 495 496 502 4040 4049 4135 4182 807 865 7972 7992 1219 4761 1300 1492 1510 1511 1512 1523 1524 1525 5112 8430 1598 5191 8494 8495 1665 1666 5345 5346 5347 5658 2124 2915 2919 2931
wound$	794 795
wrap	9401
wraps$	7742 6124 6258
wreak$	2710
wreaked$	2711
wreaking$	2709
wreck$	2626
wrecked$	2626
wrecking$	2626
wreckked$	2626
wreckking$	2626
wrecks$	2626
wrist$	9257
wrists$	9257
writ	6768
write$	1966 2294 2359 9312 2694 2695
writing$	1969 2294
written$	1947 1968 2475
wrong$	3621 3622 3713 3789 3790 3791 7156 7606 7615 7616 7617 7990 7991 8649 8650 8732 8899 8900 5612 2580 2636
wrote$	1967
xanax	5984
xanax$	9285
y$	8012
year	6014
year$	3967 3991 3992 7670 4372 7674 4624 7935 4653 8052 1346 1349 1351 9311 6014 9315 6522 6798
years$	7674 7921 7922 7923 7986 7987 7988 7989 8024 8025 8026 8052 6522 6798
yet$	3678 2045 5604
yield	2999
yjs	6092
yjs$	9393 3287
yob$	3313
yobbish$	2737 3313
yobbo$	3313
yobbos$	3313
yobs$	7723 7724 7725 3313
yoi$	3531
yos	6092
yos$	9393 3287
yot	6092
yot$	9393 3287
young	6102
young$	214 262 799 4346 7783 4486 4487 7807 7808 7809 7810 7811 7812 987 988 4527 4626 4871 4872 4873 4874 4875 4876 1344 8182 8185 5100 5223 5373 5491 5492 5501 5549 5590 5592 5647 8998 9000 5700 2166 2167 5724 2210 9053 2218 9061 5778 5781 5817 2298 9139 9140 5860 9162 9166 9174 5891 9235 9238 9403 2601 2664 2667 2676 2715 6269 6315 2810 2834 3028 6611 6617 6636 3250
younger$	4362 7677 7678 7679 7680 7681 7682 7683 7684 7685 7686 7687 7688 7691 7692 6051 6123
youngers$	9042
youngster$	7783 7807 7808 7809 7810 7811 7812 6269
youngsters$	7783 7807 7808 7809 7810 7811 7812 6123 6269
youth	3039 3283
youth$	7783 7786 7807 7808 7809 7810 7811 7812 1344 8182 8185 8188 8189 2079 5663 2178 6092 2556 2664 6203 2667 6269 6372 2836 3028 3274 3283
youths$	7646 7783 7786 7807 7808 7809 7810 7811 7812 8182 8185 2178 6203 6269 2836 3338
yp	5647 5655 8977 8994 8996 8998 9000 5700 9002 2166 2167 9053 9061 5782 5817 2298 9139 9140 9162 9166 9173 9174 5891 9235 9238 2442 5986 2464 2486 6025 9357 6070 6071 2541 9382 9407 2572 3039 6587 6611 6636 6750
yp$	2641
yp1$	2640
yp2$	2640
yp3$	2640
yp4$	2640
yp5$	2640
yp6$	2640
yro$	3529
zero$	1612 5374 2983 3066
zits$	6425
