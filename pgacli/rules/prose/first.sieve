3403 3171 2455

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
willing (participant+|partner+|accomplice+)
(go|goes|went|gone|going|come|came|get|got) (willingly|freely|voluntarily|knowingly)
(go|goes|going|went|gone|get|gets|got|took|take|takes|send|sends|sent|do|does|did|enter~|travel~|follow~|carry|carries|carried|take part|took part) ... (willingly|knowingly|freely|voluntarily|of (<their>) own (accord|volition|free will))
(willingly|knowingly|freely) (go|goes|went|gone|got|get|gets|carry|carries|carried|sell|sold|take part|took|enter~|engage~|meet|met|send|sent|provide~|put|put~|travel~|allow~|exchange~)
consented to [the|these|those|all|both] (lift+|gift+|arrangement+|trip+|drive+|party|parties|touching|kissing|exchange+)
(go|goes|going|went|gone) along with (it|what (he|the men|was)|[the|these] [older] (men|man|dealer+))
agreed to [the|these|all] lift+
(as|is|are|was|were|been|all|both|equally|fully|just as|partly) complicit
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
(none|not one|neither|no one|nobody) of (them|the (girls|boys|young people|group|children|friends|lads|five|four|three)) (is|was|were|has been) [ever|actually|really] (forced|coerced)
(were|was|are) never [actually|really] (forced|coerced|made to) ...
(were|was|are) not [actually|really] forced ...
(enjoy~|like~|love~|relish~|crave~) [all] the (attention|buzz|thrill|status|notoriety|excitement|danger|kudos|chase|drama|money and|lifestyle)
(like~|enjoy~|love~|relish~) (being|getting|be) (in|into) (trouble|fights|bother|danger)
(like~|enjoy~|love~|relish~) [causing|making|starting|the|all the|a bit of] (trouble|mischief|chaos|mayhem|bother|a fight)
(seduced|tempted|attracted|dazzled|motivated|drawn in|driven) by [the] [easy|quick|promise of|lure of|idea of] (money|gifts|cash|status|glamour|lifestyle|designer|greed)
(thrill|sensation|danger|excitement|status) (seeking|seeker+)
(seek|seeks|sought|seeking|hunt~|go looking|goes looking|went looking) [out|for] [for|out] [the|these|those] (danger|risk+|trouble|thrills|older men|older boys|older males|older lads|adult attention|conflict|male attention|excitement)
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
criminal (behaviour|mindset|mentality|tendencies|lifestyle|career|youth+|element+)
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
(<is>) [both|all|also|clearly|becoming] a (danger|risk|threat|menace) to (others|other _|younger _|the (public|community|village|estate|younger _|other _|staff|school)|children|residents|staff|pupils|women|girls|society|everyone)
(<is>) [<very>] [all|just|simply|basically|nothing but|now|no more than|known|proper|seen as|regarded as|mostly|a bit of|something of|nothing more than|no better than] [a|an|the] [bunch of|group of|lot of] [known|little|right|proper|young|petty|common|habitual|prolific|public|real|compulsive|born|budding|career|total|complete|absolute|violent|well known|local|pathological|dangerous|seasoned|fledgling] (criminal+|thief|thieves|crook+|mugger+|robber+|shoplifter+|burglar+|vandal+|arsonist+|dealer+|drug dealer+|liar+|cheat+|truant+|runaway+|runner+|addict+|stoner+|pothead+|alcoholic+|drug user+|drug abuser+|drug taker+|dropout+|drop out+|loser+|no hoper+|nuisance+|pest+|misfit+|savage+|animal+|monster+|psycho+|psychopath+|nutter+|slag+|slut+|tart+|scrounger+|menace+|failure+|bully|bullies|lost cause+|hopeless case+|problem+|handful|manipulator+|fantasist+|schemer+|hothead+|sneak+|attention seeker+|timewaster+|time waster+)
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
(<is>|assessed as|graded|graded as|considered|deemed|rated|rated as|classed as|all|five|members as|them as) [all|both|now|still|being|at|very|a] (high|medium|low) risk
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
(avoidant|bitchy|spiteful|catty|vindictive|malicious|two faced|manipulative|manipulating|deceitful|devious|sly|dishonest|cunning|scheming|calculating|secretive|evasive|untrustworthy|unreliable|lazy|idle|feckless|greedy|materialistic|shallow|vain|jealous|workshy|work shy|unmotivated|demotivated|apathetic|selfish|ungrateful|spoilt|spoiled|rude|disrespectful|insolent|cheeky|surly|sullen|moody|stroppy|cocky|arrogant|gobby|mouthy|loud mouthed|foul mouthed|immature|childish|silly|stupid|thick|dim|naive|gullible|impressionable|easily led|weak willed|weak minded|impulsive|clingy|needy|stubborn|resistant|obstructive|defiant|oppositional|disobedient|unruly|naughty|unpleasant|nasty|cruel|callous|heartless|remorseless|unrepentant|entitled|unlikeable|hopeless|worthless|useless|troublesome|loutish|rowdy|boisterous|badly behaved|ill mannered|bad mannered|ill disciplined|undisciplined|bone idle|disorderly|dysregulated|hyper|paranoid|hysterical|over sensitive|meloterritorial|toxic|difficult|challenging|wild|disruptive|chaotic|obnoxious|offensive|ignorant|gormless|dopey|feckless|predatory|criminal|criminally minded|lawless|anti authority|anti police|uncaring|emotionally unstable|unstable|mentally unstable|disturbed|street hardened|attention hungry|reckless|two faced|bossy|controlling|uninterested|disinterested|unambitious|feral|uncontrollable|out of control|ungovernable|unmanageable)
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
(can|could) (hold|hold their) <their> own
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
(can|able to|capable of|could|will|know how to|knows how to|used to|good at|manage to|learned to|learnt to|well able to|more than capable of|how to) [easily|well|clearly|certainly|now|more than|already|quite|perfectly|probably|always] (look|looking|fend|fending|handle|handling|take care|taking care|care for|stand up|standing up|defend|defending|protect|protecting|manage|managing|cope|coping|keep|keeping|raise|raising) [after|for|of] (<self>|[on] <their> own|alone|without (help|adults|us)|perfectly well|well enough|just fine)
(look~|fend~) (after|for) <self>
handle~ <self>
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
(black|white|asian|african|arab|european|mediterranean|mixed race|foreign|eastern european|caribbean|oriental|older|scruffy|male|female) in appearance
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
(all|every|any|most|each) [single] (offer+|referral+|attempt+|invitation+|appointment+) ... (has been|have been|had been|were|was|is|are) [all|also|repeatedly] (refused|declined|rejected|turned down|ignored|rebuffed)
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
(guarantee|bet|be sure|count on it|be certain) [that] <they> (will|would|are going to)
(will|would|can|could) never (get|persuade|convince|reach|change|make|talk|win) (them|these|this|the (group|boys|girls|lads|young people|children)|him|her) [_] (to|round|over|see|do|listen|change|into|from|boys|girls|kids|lads|young people|children|group)
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
(not|far from|hardly|nowhere near) (fit for purpose|good enough|up to (the job|scratch|standard))
(unfit for purpose|to (its|their) shame|asleep at the wheel|asleep on the job|shame on|(should|ought to) be ashamed|nowhere to be (seen|found)|found wanting|remiss|beyond (me|belief|comprehension|understanding)|ashamed of (itself|themselves)|no excuse|without excuse|no justification|inexcusable|a lot to answer for|much to answer for|heads should roll|true to form|a joke|not up to the job|out of (its|their) depth)
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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 11 11 11 12 12 12 12 13 13 14 15 15 15 16 16 17 17 18 20 21 21 23 24 26 26 26 26 27 29 29 29 30 30 31 32 32 34 34 34 34 34 34 34 34 34 34 35 35 35 35 35 36 36 37 37 37 38 38 38 40 40 40 41 41 41 42 42 42 42 43 43 43 43 44 44 44 44 44 44 44 44 45 45 46 46 47 48 48 49 49 49 49 49 50 50 50 51 51 52 52 52 53 53 53 54 54 54 54 54 54 55 55 55 55 56 56 56 56 57 58 59 59 59 60 61 61 62 62 62 63 63 64 64 65 65 65 65 65 65 66 67 68 69 69 69 69 70 70 70 71 71 72 72 72 73 74 74 75 76 76 77 78 79 80 80 80 81 81 81 81 81 81 81 81 82 83 83 84 85 86 86 87 87 87 87 87 87 87 88 88 89 90 90 90 90 90 90 91 91 91 91 91 91 91 91 91 91 91 91 91 91 91 91 91 91 91 91 91 91 92 92 92 92 92 92 92 93 93 94 94 95 95 95 96 96 96 96 96 96 97 97 97 98 98 98 98 98 98 99 99 99 99 100 101 101 101 101 101 101 102 102 103 103 104 105 106 106 107 108 108 108 108 109 109 109 110 110 110 111 111 111 111 112 112 113 114 116 116 117 117 118 118 118 119 119 119 119 119 119 120 120 120 121 121 121 122 122 122 122 123 123 123 123 124 124 125 125 125 125 126 126 126 126 126 126 126 126 126 127 128 128 130 131 131 135 135 135 135 135 136 136 136 137 138 138 138 138 138 138 138 140 142 143 144 148 150 152 154 154 154 154 154 154 154 154 155 155 155 155 158 158 158 159 160 160 160 160 163 164 164 165 165 166 168 168 168 169 171 171 171 171 171 171 172 173 176 176 177 178 179 179 179 180 181 182 182 182 182 182 183 183 183 183 183 183 183 183 184 184 184 184 184 184 184 185 185 185 186 186 187 187 188 188 188 188 188 189 189 189 189 189 190 190 191 192 193 193 194 194 195 195 195 196 197 197 198 198 199 199 200 201 201 201 202 203 203 205 206 206 206 206 206 207 208 209 209 209 209 209 209 210 210 210 210 210 211 211 212 212 214 214 215 215 216 216 217 219 220 221 222 223 224 225 226 227 228 228 229 230 230 231 231 231 231 232 232 232 232 232 233 233 234 234 235 235 235 235 236 238 238 239 240 241 242 243 243 243 244 245 245 246 246 247 247 248 248 249 249 250 250 251 251 251 251 251 251 251 251 251 252 252 252 252 253 253 254 255 255 256 257 258 258 258 258 259 259 260 260 260 260 261 261 261 262 263 264 264 265 266 266 267 268 268 268 268 268 268 268 268 268 268 268 268 269 269 269 269 269 269 269 269 269 270 270 270 270 271 271 271 271 271 272 272 272 274 274 274 275 276 278 280 280 280 280 280 280 280 280 280 280 280 280 281 281 281 281 281 281 281 281 281 281 281 282 282 282 282 284 284 284 284 284 285 285 285 285 286 286 286 286 287 287 287 288 288 289 290 290 291 292 293 293 295 295 295 295 295 295 295 296 296 296 296 296 296 296 296 296 296 296 296 296 297 298 300 301 302 303 304 306 306 306 307 307 308 309 309 309 311 312 312 312 313 314 316 317 318 319 319 320 320 321 321 321 327 328 331 332 337 337 340 340 340 341 342 343 345 350 351 351 351 353 354 354 354 354 355 357 357 357 357 358 360 360 360 361 362 363 363 364 364 364 364 365 365 365 365 365 365 365 365 365 365 366 366 366 367 368 368 368 368 370 372 374 376 376 376 376 377 377 377 377 378 379 379 379 381 381 382 382 382 382 382 382 382 382 383 386 386 386 389 389 390 390 390 390 391 391 391 391 391 391 393 394 394 395 395 395 395 395 396 396 396 396 396 397 397 397 397 398 399 399 399 399 399 399 399 399 399 400 400 402 402 402 402 403 403 403 404 404 404 404 404 404 404 404 405 405 405 405 405 405 406 407 407 407 407 407 407 411 411 411 411 412 414 414 415 415 417 417 417 417 417 417 417 418 418 418 419 419 423 424 424 424 427 428 430 430 431 433 436 438 438 438 439 439 439 442 443 444 444 445 445 446 452 453 454 454 454 457 458 460 461 462 463 464 464 464 465 466 467 467 467 468 470 470 470 470 472 472 472 473 473 473 473 473 473 473 474 474 474 474 475 476 477 478 478 479 480 481 483 483 485 485 485 485 486 486 487 487 488 489 489 489 489 489 489 490 490 490 490 490 490 491 492 492 493 493 493 493 494 495 496 497 497 497 498 500 500 500 500 500 501 501 501 502 502 502 502 503 503 503 503 504 504 504 505 506 506 507 508 508 508 508 508 508 508 508 508 508 508 509 510 510 511 513 513 513 513 513 514 514 514 515 516 516 518 519 520 520 520 521 522 522 522 522 522 526 526 526 527 527 527 528 528 528 528 528 529 529 529 531 532 532 532 533 533 535 536 537 537 537 538 538 538 539 540 540 540 540 541 541 541 541 541 541 541 541 541 541 541 541 541 542 545 547 547 547 548 548 549 550 550 550 551 551 552 554 554 555 556 556 557 557 557 557 558 558 559 559 559 559 559 559 559 561 561 561 561 562 562 562 563 563 564 564 564 565 565 565 565 565 566 566 566 567 567 567 568 568 568 568 568 569 570 570 571 571 571 572 572 572 572 572 573 573 573 574 575 575 575 576 576 576 577 577 578 579 579 580 580 580 580 581 581 581 581 581 581 582 582 584 584 588 588 588 588 589 589 591 591 595 595 595 597 601 602 602 603 603 603 603 607 608 610 611 611 611 612 612 613 613 613 613 613 613 614 615 618 618 618 619 621 623 623 623 624 626 626 626 627 628 628 628 628 629 630 630 630 631 631 631 632 633 634 635 636 636 636 637 637 637 637 637 637 637 637 637 637 638 639 639 639 639 640 641 642 642 642 643 643 645 645 645 646 647 647 647 648 649 650 650 650 651 652 652 652 653 654 654 654 654 656 656 657 657 658 659 659 663 664 664 666 667 668 668 668 669 670 670 670 670 670 671 671 671 671 672 672 672 672 673 673 673 673 674 675 676 677 677 677 677 677 677 678 678 678 678 678 678 679 679 679 679 679 680 680 680 681 681 681 681 681 681 682 684 685 685 686 686 686 687 688 689 690 690 690 690 691 691 691 691 691 691 691 693 694 694 694 694 695 695 695 695 695 696 696 696 697 698 698 699 699 699 699 700 700 700 700 701 702 702 702 703 703 703 704 704 706 706 707 707 707 708 708 708 708 709 709 709 709 709 709 710 710 710 710 711 711 711 711 712 712 713 713 714 714 714 714 714 715 716 716 716 716 716 716 716 717 719 719 719 720 720 720 720 721 721 721 721 721 721 721 721 723 725 725 725 726 726 726 727 729 729 729 729 729 729 729 729 730 730 730 732 732 733 733 733 733 733 733 734 734 734 735 735 736 736 736 736 736 737 738 738 738 739 739 739 739 740 740 740 740 741 743 744 744 744 746 747 747 747 748 749 750 750 751 751 752 752 752 752 753 753 753 753 753 754 754 754 754 754 754 754 755 755 755 755 756 757 757 757 758 758 758 758 758 758 759 759 760 760 760 761 761 761 762 762 762 762 763 763 763 763 763 763 763 763 763 763 763 763 763 763 763 763 763 763 763 764 764 764 765 765 765 766 766 766 766 767 768 769 769 769 769 770 771 771 771 771 772 772 772 772 772 772 772 773 773 773 773 773 773 774 774 774 774 775 775 775 775 776 776 776 776 777 777 778 778 778 779 779 780 780 781 782 782 782 782 783 783 784 784 785 785 785 785 786 786 786 786 786 786 786 787 788 788 789 789 789 789 789 790 790 790 790 790 790 790 791 791 791 792 793 793 793 793 793 793 793 793 793 794 794 795 796 796 797 797 797 797 797 799 799 800 801 801 801 802 802 802 802 802 802 802 802 802 802 802 802 802 803 803 803 803 804 804 804 804 804 804 804 804 804 804 804 804 804 804 804 804 804 804 804 804 804 804 804 804 804 804 804 804 804 805 806 807 808 808 808 808 808 809 810 810 810 810 810 811 811 811 812 813 814 816 816 817 817 817 817 817 817 818 818 818 819 819 820 821 821 822 822 823 823 825 825 825 825 826 826 826 826 827 827 828 829 830 832 833 834 835 836 837 838 839 839 842 843 844 845 846 847 847 848 848 848 848 848 849 850 850 850 850 851 852 852 853 855 855 857 858 859 859 860 860 861 862 863 863 864 866 866 867 867 869 869 869 869 870 870 871 871 872 872 872 872 873 873 873 873 874 875 875 876 876 878 879 879 880 882 882 883 883 884 886 887 888 890 892 892 892 893 893 893 894 894 894 895 895 896 896 897 899 899 900 900 900 900 900 900 901 901 901 903 903 905 906 907 908 909 910 911 912 913 914 922 927 928 929 930 931 932 933 934 935 937 941 942 943 944 945 946 947 948 949 950 951 952 953 954 956 960 962 963 964 966 970 975 976 979 980 981 983 984 987 988 989 990 992 996 997 998 999 1000 1001 1003 1004 1005 1006 1009 1010 1011 1012 1014 1015 1017 1020 1021 1024 1026 1027 1032 1033 1040 1042 1044 1045 1048 1053 1054 1055 1057 1058 1059 1060 1061 1062 1063 1065 1069 1070 1071 1072 1073 1075 1076 1078 1080 1081 1082 1083 1088 1090 1094 1095 1096 1097 1098 1104 1106 1114 1116 1117 1118 1120 1121 1122 1125 1126 1127 1132 1133 1135 1137 1140 1141 1142 1143 1144 1146 1147 1149 1150 1151 1152 1153 1155 1156 1157 1158 1159 1160 1161 1165 1166 1167 1168 1169 1170 1171 1172 1173 1174 1175 1176 1178 1179 1180 1181 1183 1184 1185 1186 1187 1190 1191 1192 1193 1194 1196 1197 1198 1199 1200 1201 1202 1203 1204 1205 1207 1208 1209 1210 1211 1212 1213 1214 1216 1217 1218 1219 1220 1221 1222 1225 1226 1227 1228 1229 1230 1231 1234 1235 1237 1238 1241 1243 1244 1245 1246 1247 1248 1249 1250 1252 1253 1254 1255 1257 1260 1261 1262 1263 1264 1265 1266 1267 1268 1269 1270 1271 1272 1273 1274 1275 1276 1278 1279 1280 1282 1284 1285 1286 1287 1288 1289 1293 1294 1295 1296 1297 1298 1299 1300 1301 1303 1304 1305 1306 1307 1308 1309 1310 1311 1312 1314 1315 1316 1317 1318 1319 1320 1321 1322 1323 1324 1325 1326 1327 1328 1329 1330 1331 1332 1333 1334 1335 1336 1337 1340 1343 1365 1366 1367 1376 1382 1385 1389 1394 1398 1401 1403 1404 1406 1409 1410 1413 1436 1459 1462 1463 1471 1475 1476 1495 1499 1500 1501 1506 1507 1512 1515 1522 1529 1531 1532 1537 1558 1562 1563 1565 1566 1567 1571 1577 1580 1581 1582 1583 1584 1585 1586 1588 1598 1599 1600 1612 1615 1619 1621 1626 1628 1634 1636 1642 1643 1649 1650 1659 1661 1662 1663 1664 1666 1669 1674 1675 1676 1677 1678 1679 1681 1683 1684 1685 1686 1687 1688 1690 1691 1693 1695 1696 1699 1700 1701 1704 1705 1711 1714 1715 1716 1717 1719 1720 1721 1722 1723 1724 1727 1729 1730 1732 1733 1734 1735 1736 1745 1746 1749 1751 1752 1753 1754 1755 1756 1757 1758 1759 1764 1765 1766 1768 1769 1770 1771 1772 1774 1775 1776 1777 1778 1779 1781 1782 1783 1784 1785 1786 1787 1788 1798 1807 1809 1813 1817 1819 1821 1824 1825 1829 1832 1836 1838 1839 1841 1842 1844 1847 1849 1852 1853 1854 1857 3 3 19 22 24 25 38 39 66 85 92 114 115 120 126 128 133 134 139 141 143 145 149 149 150 151 152 153 156 157 161 162 163 164 164 167 169 174 175 176 177 181 203 204 213 214 218 223 237 240 256 273 277 279 281 283 292 294 298 299 305 308 310 314 315 319 320 320 322 323 324 326 329 332 334 334 334 334 334 335 336 338 338 338 338 338 338 338 339 340 345 348 349 350 351 351 352 352 356 359 361 365 366 367 369 369 369 369 369 370 370 370 371 373 375 375 375 375 375 375 375 375 375 375 375 376 377 377 377 377 377 377 377 377 377 377 377 377 377 383 384 385 386 387 388 389 390 392 392 392 392 392 392 393 395 401 405 407 408 409 410 411 412 413 414 416 416 416 417 420 420 420 420 422 425 426 428 428 428 428 428 428 428 428 428 428 428 428 428 428 428 428 428 428 428 428 428 429 430 432 433 435 435 437 438 439 440 441 447 449 455 455 455 455 455 455 455 455 456 469 471 471 482 484 489 489 499 510 512 513 514 517 523 524 525 530 532 533 534 543 544 546 551 553 560 575 578 583 586 586 586 586 586 586 586 586 586 586 589 591 592 594 595 596 598 599 599 600 603 603 603 603 603 603 603 603 603 603 603 603 603 604 605 606 607 608 609 614 615 616 616 616 616 616 616 616 616 616 616 616 616 616 616 617 618 619 620 622 623 625 626 628 629 635 636 637 638 640 640 641 642 644 644 644 644 644 644 653 655 660 663 665 668 679 680 683 691 692 705 715 718 719 721 722 724 724 728 730 730 731 735 742 744 745 746 747 750 763 767 788 790 798 800 800 800 800 800 800 800 800 800 800 800 802 802 802 802 802 802 802 803 808 815 816 817 827 831 840 841 847 852 853 854 855 856 858 865 868 873 876 877 881 885 891 892 898 902 902 902 904 904 904 904 915 917 923 924 936 938 959 961 965 967 968 969 972 973 974 977 978 982 985 986 991 993 994 995 1002 1007 1008 1013 1016 1018 1019 1022 1023 1025 1028 1029 1030 1031 1034 1036 1037 1039 1041 1047 1049 1050 1051 1052 1064 1066 1067 1074 1077 1079 1084 1085 1086 1087 1089 1092 1093 1099 1100 1101 1102 1103 1108 1109 1110 1111 1112 1113 1115 1119 1123 1124 1128 1129 1130 1131 1134 1136 1138 1139 1145 1148 1154 1162 1163 1164 1177 1182 1188 1189 1195 1206 1215 1223 1224 1232 1233 1236 1239 1240 1256 1258 1281 1283 1290 1291 1292 1302 1338 1339 1345 1346 1347 1357 1369 1370 1375 1378 1380 1386 1390 1391 1392 1393 1395 1396 1397 1402 1408 1411 1412 1414 1416 1417 1419 1425 1427 1428 1435 1439 1440 1443 1447 1448 1454 1455 1456 1457 1460 1461 1466 1467 1468 1472 1473 1474 1478 1480 1481 1497 1498 1503 1505 1508 1513 1516 1518 1524 1526 1527 1530 1533 1534 1535 1538 1540 1541 1542 1543 1544 1549 1554 1555 1557 1559 1560 1568 1569 1573 1574 1575 1576 1578 1589 1597 1601 1602 1604 1609 1610 1611 1613 1614 1616 1618 1620 1624 1625 1629 1630 1631 1632 1635 1638 1639 1644 1645 1646 1647 1651 1652 1653 1654 1655 1656 1657 1658 1660 1667 1668 1671 1672 1673 1680 1682 1689 1692 1694 1697 1698 1702 1703 1706 1710 1712 1725 1726 1728 1731 1737 1738 1739 1740 1741 1742 1743 1744 1747 1748 1750 1760 1761 1762 1763 1767 1773 1780 1789 1790 1792 1793 1794 1796 1797 1800 1801 1802 1803 1805 1810 1811 1812 1814 1815 1816 1820 1826 1828 1830 1831 1835 1837 1843 1845 1846 1848 1850 1855 1856 28 33 129 132 146 147 149 170 325 330 333 334 338 344 346 347 369 375 380 388 392 416 420 421 428 434 448 450 451 455 459 471 585 586 587 590 593 596 599 603 616 625 644 661 662 724 800 802 824 889 902 916 918 919 920 921 925 926 939 940 955 957 958 971 1035 1038 1043 1046 1056 1068 1091 1105 1107 1242 1251 1259 1277 1313 1341 1342 1344 1348 1349 1350 1351 1352 1353 1354 1355 1356 1358 1359 1360 1361 1362 1363 1364 1368 1371 1372 1373 1374 1377 1379 1381 1383 1384 1387 1388 1399 1400 1405 1407 1415 1418 1420 1421 1422 1423 1424 1426 1429 1430 1431 1432 1433 1434 1437 1438 1441 1442 1444 1445 1446 1449 1450 1451 1452 1453 1458 1464 1465 1469 1470 1477 1479 1482 1483 1484 1485 1486 1487 1488 1489 1490 1491 1492 1493 1494 1496 1502 1504 1509 1510 1511 1514 1517 1519 1520 1521 1523 1525 1528 1536 1539 1545 1546 1547 1548 1550 1551 1552 1553 1556 1561 1564 1570 1572 1579 1587 1590 1591 1592 1593 1594 1595 1596 1603 1605 1606 1607 1608 1617 1622 1623 1627 1633 1637 1640 1641 1648 1665 1670 1707 1708 1709 1713 1718 1791 1795 1799 1804 1806 1808 1818 1822 1823 1827 1833 1834 1840 1851

12 14 8 9 10 10 10 10 10 10 4 6 5 6 6 6 7 7 7 7 9 9 9 9 9 9 7 8 8 8 4 4 5 5 7 8 8 8 7 8 7 3 10 4 6 8 6 8 3 3 7 8 4 3 7 8 8 8 13 5 7 6 5 4 4 3 5 8 9 9 9 9 9 9 9 10 9 14 16 16 19 19 7 8 5 6 6 5 5 5 3 4 4 6 7 7 11 12 12 12 3 4 4 4 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 10 11 11 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 25 27 26 27 17 3 10 11 11 4 6 6 10 11 11 7 8 5 6 3 4 4 4 4 4 5 4 4 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 5 6 7 4 8 7 6 7 7 7 8 10 8 8 8 9 7 6 3 4 4 3 4 4 6 7 7 7 7 7 8 4 4 5 4 5 5 5 5 5 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 4 6 5 10 11 11 11 11 13 4 5 5 3 4 4 4 5 5 3 4 4 4 4 8 9 9 9 9 9 7 8 4 4 4 4 5 5 4 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 5 5 6 4 5 6 7 7 4 3 3 3 3 5 3 3 3 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 3 6 3 4 5 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 6 8 10 10 7 3 4 4 4 4 5 3 3 10 10 3 4 4 6 6 4 3 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 8 7 7 5 5 6 10 12 5 7 7 8 8 8 8 6 7 7 7 7 9 11 4 4 4 5 7 9 8 9 9 9 6 8 4 6 4 4 3 3 4 4 4 3 4 3 4 7 5 5 5 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 3 5 9 9 9 9 7 4 5 3 3 9 4 4 5 5 4 5 7 5 5 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 7 8 8 8 14 15 15 15 15 6 7 7 4 5 5 3 4 7 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 6 7 7 7 7 8 8 8 9 10 10 7 8 7 4 5 4 6 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 5 3 4 4 5 4 5 6 7 7 4 5 4 8 9 9 9 4 5 5 3 4 3 3 10 5 5 4 5 5 6 6 3 7 5 3 3 4 3 3 3 3 3 3 3 5 7 7 7 4 3 4 4 4 3 9 10 10 10 8 7 8 8 8 5 4 4 6 7 7 8 14 14 14 14 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 5 4 3 4 4 4 4 4 3 4 3 7 8 8 4 6 5 7 6 6 6 6 6 6 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 4 4 5 5 5 5 5 5 6 6 7 6 6 6 3 9 9 9 9 9 9 3 3 3 4 4 3 3 4 5 9 9 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 5 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 5 6 6 3 4 8 3 4 4 5 6 6 4 5 6 7 7 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 4 3 5 6 8 9 10 10 5 6 9 10 4 12 13 12 12 12 12 7 8 8 8 8 9 4 5 6 6 7 7 7 3 4 5 4 3 3 5 4 5 5 5 6 8 9 9 4 5 5 4 9 9 9 9 6 7 7 4 7 8 4 8 9 9 9 9 10 10 9 9 9 9 3 5 5 4 7 7 8 7 7 4 4 5 4 3 4 4 4 4 5 5 3 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 3 3 4 3 14 15 15 6 7 8 5 6 6 6 6 9 10 10 11 11 10 10 10 10 10 11 12 10 3 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 9 9 6 7 7 7 7 7 7 8 9 9 9 11 11 11 10 10 7 7 7 9 10 10 10 10 8 8 8 8 8 8 10 10 10 10 10 3 5 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 6 6 7 7 3 5 4 4 4 4 4 5 6 11 3 4 4 4 3 3 3 3 5 6 5 4 3 6 6 3 4 4 4 3 3 3 3 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 5 6 3 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 5 6 7 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 3 4 4 4 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 10 11 11 11 5 6 6 6 3 4 5 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 7 5 5 5 6 7 6 4 4 5 4 5 5 5 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 10 11 11 11 8 9 10 9 7 9 7 8 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 3 4 3 8 9 9 4 3 4 5 5 6 5 4 5 3 3 4 3 4 3 3 4 4 4 4 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 3 3 3 4 4 4 4 10 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 3 4 4 7 8 8 9 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 12 12 12 13 11 12 5 7 7 7 7 3 4 3 7 8 8 8 4 5 4 5 5 7 7 6 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 5 4 6 3 3 4 4 4 4 3 5 4 3 3 5 4 3 3 3 3 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 3 4 5 5 6 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 4 7 4 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 10 11 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 13 10 4 9 14 10 9 10 3 3 12 3 5 6 17 9 9 11 11 4 4 7 10 11 8 11 11 13 4 5 8 7 4 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 4 5 10 3 5 6 4 11 0 8 7 4 8 13 5 4 3 7 6 7 3 3 4 8 6 6 3 3 3 5 10 6 11 0 5 0 3 4 3 3 6 5 7 4 6 8 3 4 3 4 8 5 5 6 4 10 5 6 5 0 6 4 6 0 0 7 7 6 5 5 4 0 2 8 3 7 4 4 4 8 5 8 4 6 3 4 8 6 3 4 4 0 4 3 6 3 7 5 11 0 3 4 3 6 12 0 0 7 0 0 3 4 0 18 8 3 0 11 0 0 10 5 0 0 2 10 4 0 7 3 5 0 13 0 23 19 0 12 11 10 0 0 0 0 0 10 3 0 9 0 0 5 3 12 10 13 7 3 0 10 12 0 5 0 13 8 0 0 6 4 0 10 11 7 6 14 0 4 0 5 14 6 6 7 10 4 9 5 6 7 8 0 6 4 4 6 0 4 5 0 9 14 7 10 0 0 0 4 0 0 0 15 0 0 9 0 4 0 8 0 5 6 3 8 12 0 0 0 5 7 0 0 5 5 0 4 3 0 0 0 3 0 4 3 5 6 3 4 3 6 3 7 3 4 6 3 3 6 3 4 4 3 4 5 3 3 5 4 5 5 4 2 4 3 7 3 4 3 4 3 4 6 5 5 3 5 5 5 4 8 4 3 3 3 4 4 6 3 3 4 5 3 3 3 4 4 3 6 5 2 4 4 7 3 5 4 3 7 7 6 6 4 4 6 8 10 6 4 7 4 5 8 3 3 3 6 3 2 3 4 5 5 18 5 4 8 6 9 2 6 4 7 5 6 5 5 5 3 7 3 6 3 6 5 5 5 3 4 5 7 5 6 7 6 4 8 7 4 3 5 3 3 4 3 9 6 5 6 5 6 12 5 9 5 3 3 6 6 3 4 7 5 2 3 5 11 5 6 5 5 3 3 3 3 2 8 2 4 3 5 2 2 4 2 4 2 8 4 3 2 3 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 6 7 2 5 2 2 9 2 2 2 2 3 2 2 4 5 2 3 2 4 4 3 2 5 2 2 2 2 3 2 3 2 4 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 6 5 5 2 8 6 13 3 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 5 8 8 2 3 2 3 2 2 2 2 2 8 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 11 12 2 3 2 6 3 2 2 2 2 2 5 2 3 2 2 2 4 2 5 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 3 2 5 4 2 3 4 5 2 2 3 2 5 2 2 2 2 2 2 3 2 2 4 2 2 4 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 5 4 2 2 2 7 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 3 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 3 4 2 2 2 2 2 2 2 3 2 2 2 2 2 3 2 2 4 3 2 2 2 2 3 2 2 2 2 2 2 2 3 3 3 4 1 2 2 3 2 9 2 4 2 2 2 2 2 2 2 3 2 5 3 3 2 8 3 2 4 0 2 7 5 2 2 2 2 2 3 2 3 5 2 2 4 4 2 4 4 2 4 2 2 2 1 2 2 3 2 2 3 8 2 2 4 2 2 2 2 0 2 3 4 2 2 6 4 4 4 2 2 2 2 2 2 2 2 2 2 2 1 2 2 2 2 2 2 2 2 2 2 2 4 2 2 2 1 1 2 1 2 2 1 2 2 2 2 2 2 2 2 2 2 3 2 2 3 3 2 2 1 4 2 1 2 5 4 2 2 2 2 2 1 4 2 2 2 4 2 2 2 2 3 2 3 3 2 4 5 2 2 2 3 2 2 2 2 2 2 2 2 4 2 2 2 2 2 4 2 2 3 2 2 2 2 2 2 7 2 2 5 2 1 2 2 2 2 4 2 4 2 3 2 2 2 2 2 4 7 2 2 2 4 2 2 2 2 2 4 2 2 4 5 2 2 2 2 2 2 2 4 3 2 3 2 3 2 4 2 2 3 2 4 2 6 2 2 4 2 4 2 2 2 3 2 2 3 2 4 3 2 2 3 9 3 2 2 2 2 2 4 1 2 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 9 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 4 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 2 46 5 1 1 1 2 1 1 2 1 1 2 1 1 2 1 1 1 2 2 1 3 2 1

1$	2350 5753 6119
10$	7370
101$	5680
11$	7370
12$	1056 1057 1058 1059
13$	1056 1057 1058 1059
14$	1056 1057 1058 1059
15$	1056 1057 1058 1059
16$	1056 1057 1058 1059
17$	6517 3384
18$	6985 6987 1023 4436 7634 7635 7636 7637 7638
19$	6985 6987 1023 4436 7634 7635 7636 7637 7638
2$	6119
20$	6985 6987 1023 4436 7634 7635 7636 7637 7638 6517 3384
21$	6985 6987 1023 4436 7634 7635 7636 7637 7638
22$	6985 6987
23$	6985 6987
24$	6985 6987 2803
25$	6985 6987 1023 4436 7634 7635 7636 7637 7638
26$	6985 6987
27$	6985 6987
28$	6985 6987
29$	6985 6987
3$	6119
30$	6985 6987 1023 4436 7634 7635 7636 7637 7638
31$	6517
3x5x2$	3225
4$	6119
47$	6517 3384
4ft$	3208
5$	1266 4670 4671 6119
5ft$	3208
5x5x5$	3224
6$	1266 4670 4671 6119
60$	8681
6ft$	3208
7$	7370 6119 6206
8$	7370 6119
9$	7370 6119
999$	5680
a$	3588 3613 3731 6904 3735 4113 825 826 827 7425 4321 4322 948 4429 1076 1077 4502 4529 4530 1254 5118 5139 5249 5261 5288 5501 5704 5705 5714 5735 5736 5750 8945 2379 2417 5843 5851 9025 2534 2580 2714 2820 2834 2898 2901 6390 3144 6573
abandon$	2839
abandoned$	2836 2839
abandoning$	2839
abandons$	2839
abc$	5620 3164
abcs$	5620
abdicate$	1887
abdicated$	1887
abdicates$	1887
abdicating$	1887
abh	5846 3170
abh$	9017 6573
abide$	7226
abilit	6456
abject$	2809
able	5614
able$	992 995 996 998 1014 1142 4554 4571 4572 1178 1187 2150
abortion$	3335
about	5466 6271
about$	3462 3466 3517 3978 7151 7549 7707 7708 7709 4541 1267 4822 1420 1421 1422 1423 4827 8250 8277 8470 8471 8472 5380 5381 5382 2024 5491 5762 5824
above$	4696 8526 8555 5615
abroad$	8963
abscond$	6926 363 364 3173
abscondded$	363 364 3173
abscondding$	363 364 3173
absconded$	363 364 3173
absconder$	5873 3173
absconders$	5873 3173
absconding$	363 364 5872 3173
absconds$	363 364 3173
absconsion$	3173
absconsions$	3173
absen	6491
absenc	5767 8956
absence$	8938
absent$	6931 8117 5454
absolute$	1396
absolutely$	1513 5148 2801 2804
abus	8983
abuse	5811
abuse$	6574 6575 6605 6606 6607 6622 6873 7103 7104 7113 7114 7190 7191 8980 8981 8982 5928 6520
abused	2390
abused$	6612 5793 6535 3134
abuser$	6918 7188 7352 782 7380 5951 5954 5955
abusers$	6918 7188 7352 782 7380 5951 5954 5955
abusive$	2616 6030 3193
abysmal$	3217
abysmally$	3217
academy$	5018 5023 5024 8484 8515 5371 1972 8917 8918 8931 2859
accept$	6667 3589 6786 6802 621 622 651 7226 4064 4065 4066 4067 4068 4069 4070 4071 4072 4073 4074 4075 4091 4092 4093 4094 4095 7445 7945 7973 7979 7993 8327 6191 6192
acceptable$	2132 3164
accepted$	7014 7022 7029 7030 7031 7041 621 622 8068 8069 8070 8071
accepting$	621 7445 7972
accepts$	621
acceptted$	621
acceptting$	621
access$	6667 3073
accident$	822
accidents$	822
accommodation$	6962 6963 6964 6965 6966 6967 6968 6969 8979 9013 6518
accomplice$	5895 3276
accomplices$	5895 3276
accord$	6779 7000 7001 5897
accoun	5426 2052 5456 5569
account$	8302 8303 8304 8305 8306 8307 8308 8740 5660 2259 2276 8856 8857 2410 8985 5999
accountability$	616 617 4024 4025 4026 4027 4028 4029 4030 4031 4032 4033 4034 4035 4036 8511 8512 8513 8514 6256
accountable$	616 617
accounted$	2276
accounts$	8597 8627 8740 5660 2259 2276 5999
accusation$	5926
accusations$	5926
acd$	3286
achiev	2110
acknowledge$	4064 4065 4066 4067 4068 4069 4070 4071 4072 4073 4074 4075 8327
acknowledged$	8211 8212 8213 8214
acne$	6169 3211
acned$	3210
across$	4593 4594 4595 4696 6066 6211
act	2094 8700 8878
act$	3794 6972 4091 4092 4093 4094 4095 834 1022 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1060 1061 1062 1063 1064 1112 8144 8327 8494 8497 8585 8701 2618 2679 2680
acted$	834 1022 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1060 1061 1062 1063 1064 5005 5014 8189 8194 8211 8212 8213 8214 8337 2618 2679 2680
acting$	834 921 1022 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1060 1061 1062 1063 1064 2597 2618 2679 2680
action	1995 6342
action$	6627 8242 8302 8303 8304 8305 8306 8307 8308 5629 5862 6340
actionable$	5398
actions$	3 4 5 6 7 8 9 3415 3416 3417 3422 6627 6690 6771 6772 6773 6774 6775 6776 6777 6778 6795 7190 7191 7192 7195 7196 7197 7198 7199 7200 7201 7202 7203 7204 7205 7206 7207 5862
active	8752
active$	3485 83 3622 299 300 301 302 530 5879 6078 2901 2903 6319
activi	8560 8849 6322 6334 6335 6342
activities$	6623 6627 5862 5876 5930
activity$	6623 6627 3795 6973 8597 8718 5862 5876 5930 6077 6326
acts$	6958 3794 6972 834 1022 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1060 1061 1062 1063 1064 1113 2618 2679 2680
actual$	5846
add$	2030 3005
added$	2030 2031 2079 2081 2197 2198
addict	8897 8956 8988 6446
addict$	7388 7389 7390 5959 5960 3188
addicted$	2316
addiction$	2316 6461
addicts$	7388 7389 7390 8998 5959 5960 3188
addres	2000 8619 2173 5576 5577 5606
address$	3580 3581 3582 6910 6911 6912 6913 3743 3744 3745 3746 8604 2973 6528
addresses$	3580 3581 3582 8588 8604 8777 6295 6366
adds$	2030
adequate$	5119 5120 5121 5122
adhd	8897
adhd$	8887 3284
adidas$	6173
admission$	6472
admissions$	6472
admit$	7973 7979 7993 8327 8494 6191
admitted$	8068 8069 8070 8071 2308 2321 6437
adolescent$	7467 7481 7482 7483 7484 7485 7486 1254 7828 7831 2545 2548 6014 2713
adolescents$	7467 7481 7482 7483 7484 7485 7486 7828 7831 6014
adopted$	6526
adoption$	3124
adoptive$	3124
adult$	6754 6755 6763 3594 6818 6852 6864 3707 3708 6895 3773 3777 3780 6956 6959 6988 6991 7161 4121 7314 7315 7316 7317 749 4278 4316 7541 7582 4416 4419 1019 7598 7602 1034 4443 7622 7627 7628 7629 7647 7656 7657 7658 4498 1096 7677 1108 1109 4514 7686 7687 4517 4518 4570 4573 7744 1240 1241 1242 1243 7818 7819 7820 7821 7822 7823 5034 5035 5869 2487 5894 6082 6084 6085 2686 6091 6092 2706
adults$	3567 3572 3576 3579 6751 6754 6755 6763 6767 6864 6895 6918 6920 6923 3773 6952 6956 6959 6988 7150 7234 7301 4135 7314 7315 7316 7317 7329 4159 7510 7541 7555 7556 7557 7565 7582 7599 4430 7602 1034 4440 7622 7627 7628 7629 7634 7635 7636 7637 7641 7645 7653 7654 7655 7656 1108 1109 4514 7686 7687 7744 7772 7780 7781 7782 7783 7784 7785 7786 7787 7794 7795 7796 7797 7798 7818 7819 7820 7821 7822 7823 7893 7943 4877 4878 4880 4881 5869 5922 6082 6086 6091 6092
advance$	2098
advanced$	1019 5879
advanceed$	2098
advanceing$	2098
advances$	3592 3593 7587 7588 7589 7590 2098
advantage$	6613
advice$	6698 7262 7263 7264 7265 7266 7445 8197 8198 8199 8200 8201 8202 5911 5923 6188 6247
advis	5399 6368
advised$	3491 6701 6702 3532 130 131 132 133 134 135 136 137 3541 139 140 141 142 143 144 145 146 147 148 149
affairs$	7672 7760 7761 7762 7763
affection$	6962 6963 6964 6965 6966 6967 6968 6969
affili	2094 6322 6326 6328 3277
affiliate$	5930
affiliated$	767 5930
affiliates$	5930
affiliation$	743 744 767 5930
affiliations$	5930
affray	5846 3170
affray$	9017 6573
afraid$	7764 7765 7766 1235 1236
african$	1276 4682 4687 4688 2739 6168
afro$	6161 2759 6163
afros$	6161 6163
after	8599 5777
after$	6787 4044 4354 7564 4396 4557 7773 7774 7790 1861 2311 8948 8949 5797 6468
afterthought$	8505
again$	6711 6712 8014 8015 8017 8018 8019 1826 5329 5330
agains	5518 6342
against$	6914 6915 6916 6917 8671 8689 8719 2195 8842 6204 6309 6311 6351 6391
age$	3786 6984 4181 7593 7594 7682 7683 7684 4655 4656 7844 7845 7846 5752 6498
aged$	3816 7828 7831 8909 5892
agencies$	5018 5023 5024 8484 8515 5371
agency$	4992 5018 5023 5024 5034 5035 8484 8515 5371 1972 5398 2809 2849 2858
ages$	7593 7594
aggression$	7413 7499 7500 927 928 6022
aggressive$	7455 7456 7457 7458 7459 7460 7461 7462 7463 7464 7465 7534 2616 3193
aggressively$	3193
aggressiveness$	7499 7500 6022
aggressor$	7352 7353 7354 7355 5951 5952 5953
aggressors$	7352 7353 7354 7355 5951 5952 5953
aggro$	7065
agitator$	3183
agitators$	3183
agree$	985 986 987 988
agreed$	433 7041 985 986 987 988
agreement$	6793 8706
agreements$	8706
agrees$	985 986 987 988
ahead$	8526 8556 8616
aid	2110
aid$	2098 2114 6425
aided$	2098 2114
aiding$	2098 2114
aids	2110
aids$	2098 2114 6425
aim	2238
aim$	8713 2143 8746 8823
aimeda	5506
aimedat$	8677
aims$	5506 8713 2143 8746
albanian$	4684 6168
album$	5599
alcoho	8956 8988 5826
alcohol$	6760 6761 6962 6963 6964 6965 6966 6967 6968 6969 6974 6977 7323 8890 6442 3043 6446
alcoholic$	8997 5959
alcoholics$	8998 5959
alert$	1987 2008 2009 2122
alerting$	2008 2009
alerts$	2008 2009
aliases$	3229
alibi$	3230
alibis$	3230
alienated$	2714
alight	5833
alight$	9004
alike$	6172 6174
alive$	8867
all	6347
all$	3545 3549 188 3956 4087 4233 899 4316 941 978 7553 7619 1071 7732 1244 1359 7947 4777 1388 1466 1467 1468 1539 1551 4955 4990 8316 8323 5288 5290 8479 8480 1917 8708 5572 2230 5655 5684 2496 5903 6188 6189 6248 2894 2898
allegation$	5926 5927
allegations$	5926 5927
allege$	7334 7335 2180 5924 5925
alleged$	7334 7335 2069 2178 2180 2270 5924 5925 2525
allegedly$	3179
alleges$	7334 7335 2180 5924 5925
allerg	8897
allergic$	3300
allergies$	3300
allergy$	6461 3300
allocated$	2184
allow	2010
allow$	38 39 162 163 7108 7973 7979 7993 2114 2258 5898 6191
allowed$	38 39 162 163 7108 2114 2320 5898
allowing$	38 39 162 163 7108 2114 5898
allows$	38 39 162 163 7108 2114 2258 5898
almost$	488 1071 4474 1072 1073 1074 1075 1078 1079 1080 1081 1126 1127 1267 2682 2692
alone	5697 3107 6511
alone$	7045 7073 7715 7716 7717 7718 7719 7720 7721 7722 7723 7724 7725 7726 7727 7753 7754 7755 7756 7757 7758 7759 8868 3107 6510
along$	6745 6810 3833 3834 3835
alopecia$	3212
alpha$	2561
already$	1071 4474 1072 1073 1074 1075 1078 1079 1080 1081 1099 1126 1127 1267 2682 2692
also$	2549
alternative$	3081
although$	151 6914 6915 6916 6917
altogether$	1917
always$	359 494 1017 1359 4828 3214
ambition$	7524 6058
among$	4200 7372 7373 7454 4330 4365 5689
amongst$	4200 7372 7373 7454 4330 4365
amount$	219 220 7769 7770 7771
ample$	3559
an$	4061 4350 4427 4476 4506 1252 1253 1254 4973 5288 5489 5501 5704 5735 5851 2714
anaemia$	3299
analys	5411 5412 5413 2011 2012 2046 5452 8805
analysis$	6285 6329
analyst$	8567 8582 8583 8584 5414 5415 5449 8623 2153
analysts$	8567 8582 8583 8584 5414 5415 5449 8623 2153
anaphy	3301
and	2933 2938
and$	3544 7282 4183 4184 7828 7831 4696 4713 5397 5488 5508 5509 5682 6263 6302 2985 6561
angels$	7711 7712 7713 7714 5984
anger$	924 2617
angry$	8117 2534 2714
animal$	5959
animals$	7388 7389 7390 7408 7409 7410 8505 5959 5960
ankle	2440
ankle$	5843
anonymous$	2870
anorexia$	3302
anorexic$	3302
anothe	2107
another$	3404 6871 7511 1254 8559 5736 5859 2714 2901
anpr$	3234
answer$	6786 7226 1119 1120 1121 4564 7973 7979 7993 8058 8327 5189 5190 8434 8494 8497 8823 6191
answered$	7014 7041 1119 1120 1121 8068 8069 8070 8071 8194 8211 8212 8213 8214 8544
answers$	1119 1120 1121 8058
antagonise$	2519
antagonised$	2519
antagonises$	2519
antagonising$	2519
anti	5474 2084 5541 5546 8755 8767 2215 2265 5679 3030
anti$	3704 3710 745 4243 7455 7456 7457 7458 7459 7460 7461 7462 7463 910 4319 4364 2645 2646
antici	2147
anticipated$	8695
antidepressant$	6433
antidepressants$	6433
antipsychotic$	3317
antipsychotics$	3317
antisocial$	6873 6880 7415 7455 7456 7457 7458 7459 7460 7461 7462 7463 7534 8645 8850 2516 2611 6015
anxiet	8897
anxiety$	3304
any	8613 2869 6347
any$	4087 4153 7947 4777 1388 4918 4987 5134 5135 5290 8561 5501 8708 5564 2179 8756 8757 8779 8783 8791 5638 8852 6188 6189 2894 2898 6372
anybody$	4153 4877 4878 4880 4881 5018
anyone$	6751 4153 7582 7772 4877 4878 4880 4881 5018 8193
anything$	7185 1124 7730 1230 7900 7901 7971 7977 7983 7988 7997 4877 4878 8066 1567 1568 1569 1570 1571 8272 8273 8274 8275 5106 8773 5617 6188
anyway$	6715 6719 7747
apathetic$	3195 3217
apathy$	3217
apnoea$	6443
apologised$	8068 8069 8070 8071 8211 8212 8213 8214
apology$	8434
app$	365 3768 366 3769 367 3770 368 3771 369 3772 6944 6945 6946
appalling$	6670 6671 6672 6673 7455 7456 7457 7458 7459 7460 7461 7462 7463 1792 1793 1794 1795 1946 2616 2652 2835 3217
appallingly$	3217
appear	8851
appear$	516 517 774 804 805 806 807 808 809 810 811 812 813 900 914 915 916 917 918 919 1022 1024 1025 1026 1027 1067 1071 4474 1072 1073 1074 1075 1078 1079 1080 1081 4593 4594 4595 1193 1268 1298 1299 1300 1720 1721 2435 2550 2552 2556 2612 2613 2623 2679 2680 2765
appearance$	7850 7851 7852 7853 7854 7855 7856 7857 7858 7859 7860 7939 6557
appearances$	6557
appeared$	1022 1024 1025 1026 1027 1298 1299 1300 1720 1721 2435 2679 2680 2765
appearing$	1720 1721 2435
appearred$	1720 1721
appearring$	1720 1721
appears$	516 517 774 804 805 806 807 808 809 810 811 812 813 900 914 915 916 917 918 919 1022 1024 1025 1026 1027 1067 1071 4474 1072 1073 1074 1075 1078 1079 1080 1081 1193 1268 1298 1299 1300 1720 1721 2435 2550 2552 2556 2612 2613 2623 2679 2680 2765
appendicitis$	3367
appeti	8897
appetite$	2221
apple$	5946
apples$	5946
applic	2176
applied$	1626 1627 1628 1869 8787
apply	2107 2176
apply$	1626 1627 1628 2929
appointment$	4791 1389 1390 1391 8110 8111 8112 8884 6429
appointments$	4791 1389 1390 1391 8884 6429
appreciate$	7226 4064 4065 4066 4067 4068 4069 4070 4071 4072 4073 4074 4075
appreh	5553
apprehend$	8724 2969
apprehending$	2969
approa	6342
approach$	6340
approaches$	3592 3593 7587 7588 7589 7590 8435 8436
appropriate$	3507
apps$	365 3768 366 3769 367 3770 368 3771 369 3772 6944 6945 6946
april$	6893
arab$	1276 4682 2739 6168
arcade$	6891 6892
architects$	528
are	2094
are$	3408 3499 3504 210 211 3816 516 517 704 705 706 774 804 805 806 807 808 809 810 811 812 813 864 870 4284 900 914 915 916 917 918 919 7540 1067 1071 4474 1072 1073 1074 1075 1078 1079 1080 1081 1089 1247 1268 4736 1359 1380 4795 4957 1593 1594 5303 1908 1909 8546 5409 5441 5450 5524 5603 5827 2442 2496 2550 2552 2556 2597 2612 2613 2623 6118 6164 6165 2848 6302 6349 2964 3023 6507
area$	4355 5921 6515
argue$	8117
argued$	8117
argues$	8117
arguing$	8117
argume	5790
argument$	4859 8031 4861
argumentative$	7503 7504 7505 7506 7507 7508 7509 6026 3193
arguments$	2369 8961 2398
arm$	7867 8874
arms$	7867 8874
around	6271
around$	3517 6816 7549 4386 4412 7585 5234 8596 5877 6066 6185
arrangement$	7003 7812 6077
arrangements$	7003 7812 6077 6476
arrest	8585 2057 2096 8682 8683 8688 5553 8751 2234 5675 2281 8956 8958 8985 8988 6351
arrest$	8669 5499 8675 2121 8704 8724 2162 2218 2225 8803 8841 8846 5684 9027 2940 2943 6356 2969 6388 3161 3261 3389
arrested$	6615 7073 6324 6544 3389
arresting$	2969 3260
arrestped$	2162
arrests$	2073 8648 2121 2162 8795 2225 8846 9027 6356 3259 3389
arrive	8814 8851
arrive$	7226
arrived$	8499 8500 8501 8502
arrogance$	3217
arrogant$	5321 3195 3217
arson	8656 8753 8754 8755 5834 5846 5848
arson$	9005 9017 9019 9028
arsonist$	5959
arsonists$	5959
art$	7621 3032
arthritis$	3280
as	2094 2869
as$	3732 3837 4182 4363 4407 4431 4451 1084 4497 4515 4516 7750 4722 1722 1723 5150 8346 1925 1928 5334 8618 5460 5461 5466 5669 2496 2549 2551 2597 6294
asb	5541 2215 2265
asb$	6873 7413 8712 2191 5618 5668
asbo	5579 5610 3164
asbo$	8750 8781 5620 6567
asbos$	8750 8781 5620
asd$	8887 3286
ashamed$	8357 1785
asian$	1254 1276 4682 4689 4710 4711 4712 1310 2713 2714 2739 6168
aside$	5233 5308
ask$	490 8094 8095 8096 5419 6199
asked$	145 146 147 148 149 3595 490 7099 8020 8189 8194 8205 8206 8207 8337 8544 2004 5419 2050 5650 5789
asking$	3891 489 490 7972 8094 8095 8096 6199 6217
asks$	490 8020
asleep$	1781 1782 1954
asperg	3006
asperger$	6409
aspergers$	6409
aspirations$	7524 6058
aspiring$	2528
assaul	8656 8754 8755 2390 5811 8983 8985 5834 5835 5848 3170
assault$	8662 8982 9005 9006 9017 9019 9028 5928 6573
assaulted$	5793 2446
assaults$	9005 9028 5928 6573
assert	2201
assertive$	5604
assess	8878 8880 2313 2436 6271 6451 6456
assess$	1186 4590 4591 4592
assessed$	901 2069 2094 2178
assessing$	1186 4590 4591 4592
assessment$	8870 6377 6479
assessments$	6377 6479
assist	2010 2110 5687
assist$	32 2098 2114 2143 8858
assistant$	5753 8925
assisted$	8576 2098 2114
assisting$	2098 2114
assists$	2098 2114 2143
associ	8560 5426 5481 8657 8761 8768 2239 8849 6328 6334 6335
associate$	6802 6831 6833 6834 6835 6858 7009 7010 7011 7012 7013 7319 767 2515 5919 5930
associated$	740 767 5930
associates$	6664 7319 767 8588 8597 8598 8600 8634 2061 8667 2515 5919 5930 2902
associating$	7009 7010 7011 7012 7013 767 2061 2515
association$	743 744 7319 5018 5023 5024 8484 8515 5371 2061 8652 5919 5930 5947 2926
associations$	743 744 7319 8597 8598 5642 5919 5930 5947
assume$	621 2180
assumed$	621
assumes$	621 2180
assuming$	621
assured$	6111
asthma	8897
asthma$	3294
asthmatic$	3294
astonishing$	5266 8438
astray$	7357 7358 7359 7360
asylum	3122
asylum$	6525
at	5772
at$	15 6614 3920 7233 896 7573 7574 7828 7831 1267 4950 1552 1559 1560 5184 5312 8520 8596 8677 8700 5537 5621 5710 5724 5756 5773 5793 5801 2420 5838 6211 6468 6527 6554 6561
athena$	8605
athletic$	2717 3210
atrocious$	3217
attachment$	3049 3050
attack	8983
attack$	6417 6428
attacked$	6615 7073 7095
attacks$	6417
attemp	6346
attempt$	7164 591 3995 3996 4791 1389 1390 1391 8220 8221 8302 8303 8304 8305 8306 8307 8308 5141 5142 5143 5144 5145 5910
attempted$	8290 8291 8292 8293
attempts$	4791 1389 1390 1391 8435 8436 5910
attend	8933 3031 3380
attend$	6667 6802 7226 4058 7945 7973 7979 7993 8058 8327 8497 5749 2435 6191 6192
attendance$	8468 8536 8919 8938 5909 6007 3379
attended$	7014 7022 8068 8069 8070 8071 8544 5749 2435
attender$	5909 5970 5980
attenders$	5909 5970 5980
attending$	7972 5749
attends$	8058 8600 2435
attent	5567
attention$	6624 6625 3592 3593 3596 6962 6963 6964 6965 6966 6967 6968 6969 6974 6977 7069 3899 7105 3935 7109 7281 7292 7293 4215 911 920 7515 7516 7519 7587 7588 7589 7590 8192 8196 8302 8303 8304 8305 8306 8307 8308 2001 8738 2193 8887 5905 2628 6032 6033 2650 6363 3004
attitude$	6627 6795 890 891 7521 1103 1104 1105 1106 1107 1900 1901 1902 1903 5862 2617 6055 6056 6238
attitudes$	6627 890 891 5862 6055
attract$	6593 6594 189 190 495 496 4345 2497
attracted$	6593 6594 189 190 495 496 711 720 721 722 723 724 725 726 727 728 729 730 731 732 733 739 2497
attracting$	6593 6594 189 190 495 496 2497
attractive$	3210
attractor$	6382
attractors$	6382
attracts$	6593 6594 189 190 495 496 2497
attractted$	6593 6594 189 190 495 496 2497
attractting$	6593 6594 189 190 495 496 2497
attrib	2140 8804
attributable$	8789
attributed$	2070 8789
auburn$	2759
august$	6893
aunt	8944 5784 8957 5831
aunt$	8955
auntie	8944
author	2107
authorised$	5650
authorities$	7536 7537 5018 5023 5024 8484 8515 5371
authority$	7445 7510 5018 5023 5024 8484 8515 5371 5775 5776 8948 5923 6048 2859
authors$	528
autism	8897
autism$	8887 3285
autistic$	3285
autumn$	6893 6894
available$	6608 5879
average$	2717
averse$	871 872 873 874 875
avoid$	7226
avoidant$	7464 7465 2616 3195
avoided$	7014 7022 3883 8182 6255
awaiti	2317 2325
awaiting$	5720 5728 3140
aware$	4379 7551 7552 2038 2200
awareness$	4086
away$	6769 6770 6789 6790 6823 6839 6842 6848 6927 6928 6933 7021 7028 7157 7162 7165 4062 941 4847 8298 8299 5176 5177 5627 8822 5654 8963 5795
awkward$	7503 7504 7505 7506 7507 7508 7509 8854 6026
b$	5782 8953 6390 6573
babies$	7660 7661 7662 7663 7664 7711 7712 7713 7714 6087
baby	8957
baby$	5737 5738 8975 2413
babysitting$	7772
back$	6644 6808 6856 309 310 311 312 3740 3741 6921 6922 7036 7038 7039 7040 7163 7168 4062 4063 4692 1434 8016 5172 5236
background$	6564
backs$	4063 5236
backward$	8433
bad$	3487 6670 6671 6672 6673 3624 3659 296 297 6877 4003 7314 7315 7316 771 772 773 4177 4179 4236 7416 7455 7456 7457 7458 7459 7460 7461 7462 7463 7464 7465 1288 7875 4706 4708 1792 1793 1794 1795 8474 8475 8476 8477 1946 2461 2517 2531 2543 2544 2616 2626 2640 2652 2743 2835
badly$	912 1274 4997 1826 6023 6024 6025 2638 2740 6172
bag$	7895 2205
baggy$	2775
bags$	4716 7889 7895 5665 6173
bail$	4161 5851 9022 9027 6552 3150
bailed$	6552 3392
bails$	9027
bait$	2519
baited$	2519
baiting$	2519
baits$	2519
baitted$	2519
baitting$	2519
balaclava$	7928 6173 3213
balaclavas$	7928 7929 7930 7931 7933 6173 6324 3213
bald$	4700 3210
ball$	8453
bandana$	6173 3213
bandanas$	6173 3213
bandit$	3182
bandits$	3182
banger$	5930
bangers$	5930
banging$	5930
bangladeshi$	4684
bank$	474 8976
banked$	474
banking$	474
bankked$	474
bankking$	474
banks$	474
bannin	2244 2245
banning$	2157 5647 5648
bare$	5149
barely$	1162 4565 1163 4566 1164 1217 4620 1218 1219 4730 1732 2336 2346 2684 3054
barrel$	2724
barter$	400 401
bartered$	400 401
bartering$	400 401
barterred$	400 401
barterring$	400 401
barters$	400 401
base	5561
base$	8732
baseball$	2780
basic$	2809
basically$	1071 4474 1072 1073 1074 1075 1078 1079 1080 1081 2682
basis	2176
bath	5830
bath$	9001
battle$	2703
be	5580
be$	3479 3643 3644 3645 6831 3688 3692 516 517 3924 4045 4112 7338 4171 774 804 805 806 807 808 809 810 811 812 813 4217 4253 900 914 915 916 917 918 919 4332 4333 4456 4457 4458 1067 1071 4474 1072 1073 1074 1075 1078 1079 1080 1081 7799 7801 1268 4818 4821 7999 8000 8001 4845 4886 4896 1499 1501 4909 5063 5066 5116 5186 5187 1908 1909 5450 5451 5476 8689 5524 5531 5581 5592 5616 8816 2550 2552 2556 2612 2613 2623 2848 2964 6367
beanie$	6173
beanies$	6173
bear$	651 5314 2850
beard$	6145 6161 6163
bearded$	3210
beards$	6145 6161 6163
bearre	8751
bears$	2850
beat	8983 8988
beaten	2390
beaten$	3446 5793
became$	516 517 774 804 805 806 807 808 809 810 811 812 813 4284 900 914 915 916 917 918 919 1067 1071 4474 1072 1073 1074 1075 1078 1079 1080 1081 1268 2550 2552 2556 2597 2612 2613 2623 3035
becaug	8751
because$	3419 200 221 223 2410 8985
bechar	8751
becom	2094 3015
become$	516 517 774 804 805 806 807 808 809 810 811 812 813 4289 900 914 915 916 917 918 919 1067 1071 4474 1072 1073 1074 1075 1078 1079 1080 1081 1268 8000 2549 2550 2552 2556 2597 2612 2613 2623
becomes$	516 517 774 804 805 806 807 808 809 810 811 812 813 900 914 915 916 917 918 919 1067 1071 4474 1072 1073 1074 1075 1078 1079 1080 1081 1268 4860 2550 2552 2556 2612 2613 2623
becoming$	4284 4290 2549
bed	2397 2416 3042
bed$	6872 6962 6963 6964 6965 6966 6967 6968 6969 8888 8942 5782 5783 5800 5828
bedbugs$	5819
bedealt$	8751
bedeta	8751
bedroom$	5783 6530
bedrooms$	5665
beds$	6872
bedwetting$	6445
bee$	5963
been	5674 2440 3015
been$	3501 3502 3530 3531 129 138 3561 3562 317 7020 7027 7029 7030 7031 3874 516 517 774 804 805 806 807 808 809 810 811 812 813 856 4280 4281 4282 4288 4294 900 914 915 916 917 918 919 1009 1067 1071 4474 1072 1073 1074 1075 1078 1079 1080 1081 1166 1268 4792 4793 4794 4796 4797 4798 1593 1594 5013 8313 8314 5154 5155 8337 1827 5269 5270 5271 5304 5305 5306 1908 1909 5372 5450 5524 5531 5635 2297 2321 5749 2372 2403 5843 2496 2550 2552 2556 2597 2601 2612 2613 2623 2848 2964 3028 3034 3035 3082 3084 3085 3119 3123 3133 3141 3143 3144 3148
bees$	5963
befing	8751
before$	4445 7659 8526 8555 5838
befriend$	6939 370 371 372
befriendded$	370 371 372
befriendding$	370 371 372
befriended$	370 371 372
befriending$	370 371 372
befriends$	370 371 372
beggars$	2857
begun	3031
behav$	7014
behave$	6802 7009 7010 7011 7012 7013 834 1022 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1060 1061 1062 1063 1064 7973 7979 7993 8058 2620 2679 2680 6191
behaved$	7009 7010 7011 7012 7013 7014 7022 7052 7053 834 4315 1022 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1060 1061 1062 1063 1064 8068 8069 8070 8071 2620 2621 6041 2679 2680
behaves$	834 1022 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1060 1061 1062 1063 1064 8058 2620 2679 2680
behavi	8797 2244 8956
behaving$	7014 834 1022 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1060 1061 1062 1063 1064 2620 2622 2679 2680
behavior$	6627 881 882 883 884 885 886 887 888 889 5862
behaviors$	6627 5862
behaviour$	3 4 5 6 7 8 9 3415 3416 3417 3422 6623 6627 6690 6771 6772 6773 6774 6775 6776 6777 6778 6795 3968 566 567 7190 7191 7192 7195 7196 7197 7198 7199 7200 7201 7202 7203 7204 7205 7206 7207 7258 7259 7260 7261 7366 881 882 883 884 885 886 887 888 889 7494 7495 7496 7497 5487 5535 8712 8717 8718 5579 5610 5618 5647 5668 5743 2352 8933 5763 5841 5862 5863 5930 5949 5950 6019 2617 3077 6564
behavioural$	2617
behaviours$	6623 6627 7494 7495 7496 7497 5862 5863 6019
behavs$	7014
behavved$	7014
behavving$	7014
behind	5465 8643 8752 5583 2181 8768
behind$	7697 7698 7699 5285 8636 5584 2349 6094
being	3015
being$	3530 3531 6724 3684 317 3826 516 517 4112 774 804 805 806 807 808 809 810 811 812 813 4275 900 914 915 916 917 918 919 4390 1067 1071 4474 1072 1073 1074 1075 1078 1079 1080 1081 4491 1268 1593 1594 8315 1827 5268 5616 8866 2329 2550 2552 2556 2597 2612 2613 2623 3082 3084 3085 3119 3141 3143 3144 3148
belief$	6233 6260
believe$	8327 8497 2180
believed$	8080 8081 8082 8083 8084 1998 2069 2178 2270
believes$	2180
belligerent$	3193
belocked$	8751
belong	2094
belongs$	8481 6249
below$	2349 6502
bench$	2225 8800 2450
benefit$	7226 2001 8576 2098
benefited$	2098
benefiting$	2098
benefits$	2098 2223
bepros	8751
bereaved$	2383 3388
bereavement$	8981 3388
besear	8751
bespectacled$	3210
bespok	2348
best$	1055
bestopped$	8751
besumm	8751
bet$	1498
beta$	5731
betray$	2839
betrayed$	2836 2839
betraying$	2839
betrays$	2839
better$	3487 3507 7133 7134 3971 7143 7144 8175 2209
betwee	8599
between$	6511
beyond$	913 1021 1465 2582 2583 2798 2830
bid	2176
bid$	2207
big$	3455 1129 1130 1131 1132 1250 1272 2717 2725 2741 2759
biggest$	2905
biological$	2658
biopsy$	8891
bipola	5826
bipolar$	8997 3050 3307
birth$	7533 2658 6459
birthmark$	3211
birthmarks$	3211
bitchy$	3195
bitten$	6107
bitterly$	1826
black$	1254 1276 4682 1288 4710 4711 4712 1310 1313 1342 7920 7921 7922 7933 2713 2714 2736 2737 2743 2759 6173 2775 6324
blackheads$	6169
blackout$	3283
blackouts$	3283
blade	9018
blade$	9017
bladed$	9017
blam$	1984 1985
blame$	7079 7080 7081 7082 7083 7084 7085 7086 7087 7088 7089 7090 3921 3922 7115 7116 7117 7118 7128 7129 7130 7131 4050 4051 4052 4053 4054 8482 8485 8486 8487 5317 8489 8494 8495 5352 2846 2847 6253
blamed$	7095 1984 1985 2431
blames$	5317 8489
blameworthy$	3217
blaming$	1984 1985
blammed$	1984 1985
blamming$	1984 1985
blams$	1984 1985
blank$	7944
blanket$	1396
bleach$	2737
bleached$	2737 2759 6164
blight$	2593
blind$	5242 6255 2866 6464 6465
bling$	7313
blinkered$	3217
block$	7583
blockers$	8902
blond$	4700 2737 2759 3210
blonde$	4700 2737 2758 2759 3210
blood$	3010 3045 6468
bloody$	2822
blue$	2738 2759 6173
board$	5018 5023 5024 8484 8515 5371 8769 5599 6373
boards$	6373
bodge$	3220
bodged$	3220
bodges$	3220
bodging$	3220
bodies$	6961 7048 3880
bodily$	5846
body$	6961 3880 1103 1104 1105 1106 1107 7695 5436 2035 2747
boisterous$	3195
bomb$	5967 5968
bomber$	6173
bombers$	6173
bombs$	5967 5968
bone$	2642
boned$	6128
book$	8809
boost	2160
boots$	6173
born$	2290 8908 3062
borough$	6515
boss$	6759
bosses$	6375
bossy$	3195
botch$	3220
botched$	3220
botches$	3220
botching$	3220
both$	2496 2549 6210 2898
bother$	7065 7283 8021 8022 8023 8024 8118 8244 8294 5914 6215 6216
bothered$	7014 7022 8173 8184 8189 8194 8205 8206 8207 8208 8209 8210 5044 8234 8235 8236 8237 8238 8239 8240 8244 5079 8295 8337 5301 8544 1978 6215 6216
bothering$	6215 6217
botherred$	6215
botherring$	6215
bothers$	6215
bottom$	3074
bottoms$	7926 1358 2782
bought$	4137
bound$	1426 1427 1428
boundaries$	5923
box$	5830 2758 6221 2819
boy	5564 2179 8756 8757 8779 8783 8791 5638 8852 5817 5849 6372
boy$	212 260 7467 7481 7482 7483 7484 7485 7486 7608 4907 4908 5410 9020 2521 5934 5946 2553 5973 6014 2619 6144
boyfri	8956
boyfriend$	6919 6982 409 410 411 412 413 8940 2386 8962 8975 9000 5889 5890 2488 2489
boyfriends$	6982 409 410 411 412 413 5889 5890 2488 2489
boys	5394 5402 8615 8617 5447 2047 2048 5471 2091 5607 8778 8797 2242 8855 2909
boys$	6640 6737 6757 6762 6765 212 6828 260 6895 6919 6954 6956 3851 3855 3856 3864 3882 570 4009 4104 7289 7303 7321 4152 4164 762 763 764 7343 7412 7467 7470 7481 7482 7483 7484 7485 7486 7501 7555 7556 7557 7608 4532 4533 4534 4535 7741 7942 8025 8026 8027 8028 8029 4865 4866 4867 4882 4891 4897 4901 8077 8079 4942 8162 8300 5157 5158 5159 5160 5161 5162 5207 8393 8412 8420 8421 8422 8423 8424 8425 8426 8642 5494 2167 5645 2261 2275 5870 5934 5946 5973 6014 2619 6144 6242 6247
braces$	6163 6169
braid$	6161 6163
braided$	2759 6164
braids$	7923 6161 6163
brain$	3349
brand$	7888 6184
branded$	2775
brands$	7888 6173 6184
brat$	3182
brats$	3182
breach	3149
breach$	8792 2448
breached$	2448 3149
breaches$	2448
break	8956 5790 9003
break$	6802 758 759 4359 8001 8117 8812 2520
breakdown$	8473 8900 6063 6515 6527 6532
breakdowns$	6063
breakfast$	8953
breaking$	758 759 8117 1888 2249 2520
breaks$	758 759 8117 1888 2520
breakup$	8961
breath$	7879
bribed$	5916
brief	2231
brief$	1987 2008 5634
briefed$	2050 5650
briefi	6271
briefing$	2008 5634 2970 6374
briefs$	2008 5634
bright$	2759
bring	2110
bring$	6593 6594 6604 483 484 485 486 487 1155 2138 2235 2951
bringing$	483 484 485 486 487 1155 2138 2235 2951
brings$	6593 6594 483 484 485 486 487 1155 2235 2951
broad$	2717 2723
broke$	758 759 4358 1888 2520 6515
broken$	4360 1888 2611 6016 6515
bronchitis$	3366
brothe	8944 5784 8957 5787 8964 8967 8968 2414
brother$	2365 8955 5785 2386 5812 6061
brothers$	7533 6061
brough	2057 5518
brought$	6586 6593 6594 6604 483 484 485 486 487 1155 8689 5570 2168 8763
brown$	1288 2736 2737 2738 2743 2759
bruise$	3368
bruised$	3368
bruises$	3368
bruising$	3368
brunette$	4700 3210
brush$	1884 1905
brushed$	1830 1884 1905
brushes$	1884 1905
brushing$	1884 1905
buck$	4707 8451 2841
budget$	5355 8538 8547 8548
budgets$	8468 5355
bugs$	5819
build	8585 2097 2110 2869 2907
build$	7836 7837 7838 2187 6120
builded$	2187
buildi	2110 5557
building$	8538 8728 2187
builds$	7836 7837 7838 2187 6120
built$	4667 5548 8845 2718 6122
bulimia$	3303
bulimic$	3303
bulk$	2230 5655
bulky$	2717
bullied$	6612
bullies$	7353 7354 7355 7388 7389 7390 5952 5953 5959 5960
bully$	7353 7354 7355 7388 7389 7390 5952 5953 5959 5960
bullying$	7413 7534
bump$	5737
bunch$	815 7467 7481 7482 7483 7484 7485 7486 965 5946 6014 6066
bungle$	3220
bungled$	3220
bungles$	3220
bungling$	3220
bunk$	2471
bunked$	2471
bunking$	2471
bunks$	2471
burden$	4230
bureau$	8567
burgla	8560 8570 8643 8656 2084 5546 8753 8754 8755 8796 5834 5835 5846 5848 3170
burglar$	7388 7389 7390 8636 5959 5960
burglaries$	8644 5487 8717 9005 9019 9028 6350 6573
burglars$	7388 7389 7390 5959 5960
burglary$	2003 5487 8662 9005 9006 9017 9019 9028 2898 2915 6573
burgle	3401
buried$	1880
burly$	2717 3210
bury$	1880
burying$	1880
bus$	6891 6892
busine	5545 5646 6334
businesses$	8564 8692 8716 8817
busy$	8491 5321
but$	3544 4474 1072 1073 1074 1075 1078 1079 1080 1081 4511 4527 4633 8116 5278
buy	5459
buzz$	3453 51 7281 7307 2750
by	5505 2933 2938
by$	6756 4114 4115 4136 7328 7454 4330 4578 7970 8167 8342 5173 5174 5175 8399 8402 8403 8404 8405 5418 2043 8658 5491 5708 8905 5747 2464 6211 6239 6362 6537 6538
c$	6390 6573
cad$	3246
cads$	3246
cahms$	3327
caked$	1294
calculated$	3485 83
calculating$	3195
call$	8433 8435 8436 2009 2277 6247
called$	8337 8544
caller$	5970
callers$	5970
callin	8722
calling$	2009 5615 2277
callous$	3195 3217
callousness$	3217
calls	2052 5456
calls$	8435 8436 8479 8480 2009 8627 5541 8768 5639 2277 6247 6248
came$	7052 7053 549 1022 1024 1025 1026 1027 1346 1355 8544 2057 2164 2327 2372 2493 2679 2680
camera	5436 5452
camera$	8601 8607 5437 8609 2043 8623 2182
cameras$	8601 8607 5437 8609 2043 8623 2182
camhs$	3326
camouflage$	6173
campaign$	2948
can$	3500 498 499 500 4285 929 992 995 996 998 1006 1053 1141 1161 1173 1176 1228 4884 1502 1507 1510 4933 1662 1915 2043 5518 2177 2216 2355 2793 2985
cancer	5826
cancer$	8997 3347
candidates$	5533
cannab	9018 5854
cannabis$	6962 6963 6964 6965 6966 6967 6968 6969 6974 8614 5718 8890 8901 9025 5871 3043
cannon$	5969
cannons$	5969
cannot	2320 2355
cannot$	661 4850 8036 8037 8038 8039 1506 1660 1713 5758 3100
cap$	1336 7911 7912 7913 7923 7928 6173 2774 6178 6183
capab	5614
capabi	8674
capability$	3243
capable$	1143 4555 4574 4575 1177 1188 4914
capaci	8674
caps$	1336 7911 7912 7913 7914 7915 7923 7928 7929 7930 7931 6173 2774 6178 6183
capsules$	5701
captur	5557 2907
capture$	8728
captured$	5440
car	6533
car$	6910 6911 6912 6913 7324 7325 7326 2889
care	2376
care$	3457 3458 3459 3460 3461 4064 4065 4066 4067 4068 4069 4070 4071 4072 4073 4074 4075 4357 4397 4544 4545 4546 4549 4550 4552 4553 4556 4563 7769 7770 7771 7772 7789 7794 7795 7796 7797 7798 8021 8022 8023 8024 8040 8041 8042 8159 8244 5074 8294 8302 8303 8304 8305 8306 8307 8308 8309 5141 5142 5143 5144 5145 8511 8512 8513 8514 5364 1962 1963 1964 8913 8939 8946 8947 5779 5820 8995 8996 2659 6215 6216 6256 6512 3110 3111
cared$	8173 8189 8194 8205 8206 8207 8240 8244 1962 1963 1964 6215 6216
career	8849
career$	5949 5950 2557 2903
careful$	6595 3429 3430 3431 3432
careless$	62 63 65 66 3624 562 8285 8286 2504 3217
carelessly$	3217
carelessness$	3415 3416 3417 6796 6797 6798 6799 6800 6801 7107 3937 3217
carer	8964
carer$	8941 8947 8955 2393 6512 6523
carers$	8947 6512
cares$	8040 8041 8042 1962 1963 1964 2393
caribbean$	1276
caring$	2393 6201
carpet$	8458
carrie	2022 8768
carried$	3534 6723 7041 552 553 8290 8291 8292 8293 2494 5898
carries$	552 553 836 1028 1029 1030 1031 1032 1033 1060 1061 1062 1063 1066 8113 8114 8115 5479 8848 2494 5898 2850
carry	2022
carry$	6641 3533 6802 6831 6833 6834 6835 3673 3674 3675 7009 7010 7011 7012 7013 552 553 7268 7270 835 1028 1029 1030 1031 1032 1033 1060 1061 1062 1063 1065 1315 8001 8113 8114 8115 2494 5898 2850
carryi	5465 8752 8768 5847
carrying$	6724 6853 7009 7010 7011 7012 7013 8636 2181 5846
cars$	7324 7325 7326
case$	7385 7466 5368 5500 8684 2145 8784 5671 9011 5975 5977 6017 6018 2908 6557 6560
cases$	7385 7466 8784 5975 5977 6017 6557
cash	2206
cash$	6760 6761 3736 6962 6963 6964 6965 6966 6967 6968 6969 6974 6977 7285 7286 7313 7323 5609 2595
cast$	6640 4882 4891 4897 8079
casually$	1274 2740 6172
casualty$	8882 8895
catalogue$	1590
catch	8585 8608 8688 5553 6351
catch$	8610 8620 2126 8724 8725 2255
catches$	2126
catching$	2126
category$	4298 2410
catheter$	3371
catty$	3195
caught	8751 8763
caught$	6612 6615 2444 2601 3168
cause$	6586 6604 537 7384 8000 5974
caused$	6586 6604 537
causer$	5941
causers$	5941
causes$	537 7384 5974
causin	5583 2181
causing$	537 7420 8117 5584
cautio	5835 6547
caution$	9006 9027 6572
cautioned$	3145
cautions$	9027
cautious$	6597
cavalier$	3217
cbo	5579 5610 3164
cbo$	8750 8781 5620 6567
cbos$	8750 8781 5620
cbt$	6434
cce$	6873
cctv	5436 5452
cctv$	5411 5412 5413 2011 2012 8607 5437 2036 2046 8623 8720 2155 2182 6290 2895
ceases$	8703
cell$	8567 2880 6361 6414
cells	5842
cells$	9013
central$	8815
centre$	8716 8762 8825 9026
cerebral$	3059
certain$	1426 1427 1428 1462 4904
certainly$	1554 1562 4965 1563 1564 6208
certainty$	1463
chain$	2075 8811 6173 6328 6397
chains$	8811 6173 6397
challe	8821 5651
challenge$	8117 8822
challenged$	8117
challenges$	8117
challenging$	4179 7455 7456 7457 7458 7459 7460 7461 7462 7463 7503 7504 7505 7506 7507 7508 7509 936 937 938 939 940 8117 2611 2614 2616 6026 3195
chance$	3597 195 196 7232 7233 4855 4873 1865 1866 1867 1868 8459 8460 2141 2272 5910 6245
chances$	6729 3597 195 196 7232 7233 1865 1866 1867 1868 8459 8460 5910 6245
change$	3807 6979 7217 7218 7219 7220 7445 7945 7973 7979 7993 8055 8076 4906 8094 8095 8096 8105 8327 6191 6192 6199
changed$	8080 8081 8082 8083 8084 3072
changing$	8094 8095 8096 4926 6199 3072
chaos$	7109 7307 5914
chaotic$	2611 6015 2614 3195 3217
character$	7407
charg	8688
charge	5465 2096 8682 5513 5570 8751 8768
charge$	8636 8669 5499 8803 9027 6348 2988 6543
charged$	8741 3147 6551
charges$	8648 8684 2115 9027 6348 6354 2988 6543
charging$	5513 2943
charity$	5018 5023 5024 8484 8515 5371
charm$	4384
charms$	7048 7049
chart	2023
chart$	2093 2183 5590 6329
charted$	2183
charts$	6329
chase$	6624 6625 7281
chaser$	8435 8436
chasers$	8435 8436
chasing$	8435 8436
chat$	6942 6943 370 371 372 5660 2259
chated$	370 371 372
chating$	370 371 372
chats$	370 371 372 2259
chatted$	370 371 372
chatting$	370 371 372
chav$	3182
chavs$	3182
cheat$	5959
cheats$	5959
check	6271
check$	8601 2064 2148 5556 2170 2192 2210 2227 8809 8886 6285 6355 6376
checked$	8337 8544 5455 2192 5625 8836
checkes$	2192
checking$	2192 2210
checks$	8601 2045 2064 5523 2192 2210 6285 6355 6376
cheek$	7867
cheeks$	7867
cheeky$	3195
chested$	6127
chicken$	6891 6892
child	8797 5761 5817 5849
child$	212 260 386 7467 7469 7470 7481 7482 7483 7484 7485 7486 7608 7660 7661 7662 7663 7664 7711 7712 7713 7714 7828 7831 5738 8932 8948 2375 2377 2378 2419 9020 2479 2521 5933 5946 2545 2548 2557 6014 2619 6059 6087
childhood$	3070
childish$	4536 4537 4538 3195
childlike$	7697 7698 7699 4536 4537 4538 6094
children$	6640 212 260 3851 3855 3856 3864 3882 570 4009 4104 4164 762 763 764 7343 7374 7467 7470 7481 7482 7483 7484 7485 7486 953 7608 4473 7660 7661 7662 7663 7664 7711 7712 7713 7714 7828 7831 8025 8026 8027 8028 8029 4865 4866 4867 4882 4891 4897 4901 8077 4942 8162 8300 5157 5158 5159 5160 5161 5162 5199 5206 8412 8420 8421 8422 8423 8424 8425 8426 5336 2376 8969 5870 5921 5933 5946 6014 2619 6059 6087 6210 6241 6242 6247
chin$	7867
chinese$	4684 6168
chip$	4351 949
chis$	3228
chlamydia$	3337
choice$	3 4 5 6 7 8 9 6627 3470 3471 69 70 3474 72 73 74 3478 76 6651 6652 6653 6654 6655 6656 3486 6658 6659 6660 6661 6662 6663 90 91 92 6678 6679 6680 6681 6682 6683 6684 6685 6771 6772 6773 6774 6775 6776 6777 6778 3611 6783 6784 6785 6793 3660 6832 259 3663 3664 3665 3666 7558 7669 4580 4581 5862 5863 5864 5865 5867 6089
choices$	3 4 5 6 7 8 9 3415 3416 3417 6627 6651 6652 6653 6654 6655 6658 6659 6660 6661 6662 6663 100 101 102 103 6678 6679 6680 6681 6682 6683 6684 6685 6686 6687 6690 6693 6694 6695 6696 6697 6771 6772 6773 6774 6775 6776 6777 6778 259 3663 3968 566 567 7190 7191 7192 7195 7196 7197 7198 7199 7200 7201 7202 7203 7204 7205 7206 7207 7669 4580 4581 5862 5863 5864 5865 6089
choose$	93 94 95 6703 228 229 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 290 291 4564 7742 7743 7826 7999 8136 2465
chooses$	93 94 95 228 229 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 290 291 8136 1921 1922 1923 1924 2465
choosing$	93 94 95 6771 6772 6773 6774 6775 6776 6777 6778 228 229 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 290 291 7745 7746 1921 1922 1923 1924 2465
chose$	93 94 95 6703 228 229 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 290 291 8136 8449 1921 1922 1923 1924 5350 8522 2465 6255
chosen$	93 94 95 228 229 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 290 291 7014 7022 2465
chronic$	8876
chubby$	4668 4700 3210
chunky$	2717
cid	8566
cigarettes$	6760 6761 6962 6963 6964 6965 6966 6967 6968 6969 6974 6977 7323
cin$	3136
circles$	4716
circul	2057
circulate$	1988 5392 1990
circulated$	1988 5392 1990 8565 2184
circulates$	1988 5392 1990
circulating$	1988 5392 1990
circulation$	8697
circumstances$	8135 8158 6528
citalopram$	3323
city$	4663
civil	2244 2938
civil$	5647 2955
clad$	1317 1318 1319 6133 6143 2769
claim$	4165 4166 4167 6525
claimed$	4165 4166 4167
claims$	4165 4166 4167
clamp$	2934
clamped$	2934
clamping$	2934
clamps$	2934
class$	3733 7367 7371 4254 7510 7710 8506 9018 5854 2987 3170
classed$	904 2094
classmates$	7815 5870 5958
clear	2159 2188
clear$	1288 1462 5288 2111 2270 2743 2809 2947 2981
cleared$	2251
clearly$	494 1447 1448 1449 1450 1554 1562 4965 1563 1564 5006 1908 1909 2848
cleft$	3063
clever$	1130 1131 1132
climb$	750 751
climbbed$	750 751
climbbing$	750 751
climbed$	750 751
climbing$	750 751
climbs$	750 751
clingy$	3195
clinic	2310 3015
clinic$	5713 8886 8892 8895 2859 6441 6443
clinically$	3046
clip$	3803 3804 402 403 8720
clips$	3803 3804 402 403
close	2060
close$	8495 1955 1997 5463 6243
closed$	1869 1955 6204 6207 6243
closes$	1955 6243
closure$	2157 2982
clothe$	6277
clothes$	3422 3433 6962 6963 6964 6965 6966 6967 6968 6969 7911 7912 7913 7914 7915 7920 7921 7922 7923 7934 7939 5566 6173 6178 6277
clothing$	7911 7912 7913 7934 7939 6173 6175 6178
club$	1972 2859
clueless$	3217
co$	4056 7437 4775 4803 4809 4814 4823 4892 6011 2938
coach$	6759 6959
coaches$	6959
coat$	7911 7912 7913 7923 6173 6178 6182
coats$	7911 7912 7913 7914 7915 7923 6173 6178 6182
cocain	9018 5854
cocaine$	5718 8901 9025 5871
cocky$	3195
coddling$	7772
code$	6119
codein	5731
codeine$	8890 8902
codes$	6119
coerced$	6612 7275 7276 7277 7278
cognitive$	3053
cohort	5471 8678 5564 2179 8756 8757 8779 8783 8791 5638 8852 6372
cohort$	7371 7467 7481 7482 7483 7484 7485 7486 7710 8642 8714 2167 8759 2261 6014 2911
cohorts$	8759
cold$	8335 8519 8989
colleagues$	2260
collec	6271 2869 2907
collect$	1986 5589 5657
collected$	1986 5589 8845
collecting$	1986 5589
collective$	2809
collects$	1986 5589 8848
college$	5018 5023 5024 8484 8515 5371 8917 8918 8920 8930 8931 8937 2859 6474 6490
collude$	529 530
colluded$	529 530
colludes$	529 530
colluding$	529 530
colostomy$	3369
colour$	6148
coloured$	2759
colours$	7934 6148 6173
combat	2138
combative$	3193
come	8851
come$	6750 3671 7016 3853 7226 1022 1024 1025 1026 1027 1165 4593 4594 4595 1346 1355 7973 7979 7993 8000 8058 8068 8069 8070 8071 8211 8212 8213 8214 2164 2327 2372 2493 2679 2680 6191
comes$	547 1022 1024 1025 1026 1027 1346 1355 8058 8600 2327 2679 2680 3121
comfort$	5355
coming$	7037 7972 2327 8987
comings$	2239
comman	5639
command$	8649
commands$	8810
comment$	1363 1364 1365 1366
commented$	1363 1364 1365 1366
commenting$	1363 1364 1365 1366
comments$	1363 1364 1365 1366
commentted$	1363 1364 1365 1366
commentting$	1363 1364 1365 1366
commit	5465 8752 5583 2181
commit$	6802 7973 7979 7993 8001 8646 8721 8785 8862 6191
commits$	8721 8862
committed$	8862 2445
committing$	8636 5584 8838 2445
committs$	2445
common$	4079 8511 8512 8513 8514 5846 6256
commun	1995 5545 2438
communicate$	370 371 372
communicated$	370 371 372
communicates$	370 371 372
communicating$	370 371 372
communication$	1900 1901 1902 1903 2809 6238
community$	7377 5398 5422 8692 2133 8716 5841 5921 3152 3160 3167
companion$	6664
companions$	6664
company$	6576 6664 3596 6812 6830 7312 4144 4145 5018 5023 5024 8484 8515 5371 1972 5920 2858
compar	2222
compare$	5556
compared$	5625
compass$	7251
complacency$	3217
complacent$	5321 3217
complain$	1363 1364
complained$	1363 1364
complaining$	1363 1364 8117
complainned$	1363 1364
complainning$	1363 1364
complains$	1363 1364
complaint$	8341 5926 6247
complaints$	8341 8479 8480 5926 6247 6248
complete$	1396 1938 2187 2809
completed$	8068 8069 8070 8071 8290 8291 8292 8293
completeed$	2187
completeing$	2187
completely$	976 4997 2698 2801 2804
completes$	2187
complex$	2614 3070
complexion$	6146 3211
complexions$	6146 3211
compliance$	5929 6009
compliant$	4325 6008
complicit$	33 299 300 301 302 315 7008 530 5899
complicity$	6794 529
comply$	6802 7226 7945 7973 7979 7993 6191 6192
comprehension$	6233
compromise$	10 2455 2456
compromised$	10 2455 2456
compromises$	10 2455 2456
compromising$	6576 10 2455 2456
compulsive$	2557 6411
computer$	6286
conceal$	579 580 1350
concealed$	579 580 1350 6186
concealing$	579 580 1350
concealled$	579 580 1350
concealling$	579 580 1350
conceals$	579 580 1350
concer	5506 2322 2359 2421
concern$	3464 4082 5061 5062 8302 8303 8304 8305 8306 8307 8308 8309 8341 6247
concerned$	5298 5299 5379 1977 8752
concerning$	7455 7456 7457 7458 7459 7460 7461 7462 7463 2616
concerns$	7258 7259 7260 7261 5061 5062 8341 8479 8480 8677 6247 6248
concerta$	3320
concus	3349
condit	5693 5698 3149
condition$	8864 8869 9022 6428 6429 6553
conditional$	3144
conditions$	7332 2398 9022 6528 6553
conduc	2022
conduct$	3 4 5 6 7 8 9 3415 3416 3417 3422 6627 6795 7190 7191 7195 7196 7197 7198 7199 7200 7201 7202 7203 7204 7205 7206 7207 881 882 883 884 885 886 887 888 889 1028 1029 1030 1031 1032 1033 5862 2617 3050
confer	8951
confidence$	1103 1104 1105 1106 1107
confidential$	2870
confidentiality$	8456
confiscated$	5431
conflict$	7109 7287 8118 2398 5930
confro	8821 5651
confront$	8822
confrontation$	7109
confrontational$	7464 7465 7503 7504 7505 7506 7507 7508 7509 6026 3193
congregate$	7540 6118
congregated$	7540 6118
congregates$	7540 6118
congregating$	7540 6118
connected$	767 2070 8752 5582 5930
connection$	2454
conscious$	3485 83 3622
consensual$	2674 3178
consent$	6794 418 419 420 421 422 423 985 986 987 988 7802 4641 4642
consented$	418 419 420 421 422 423 6998 425 429 985 986 987 988
consenting$	418 419 420 421 422 423 2674 2688 3178
consents$	418 419 420 421 422 423 985 986 987 988
consequences$	6628 6629 6630 6631 6633 6634 6635 6637 6688 116 7235 7236 7237 7238 7239 7240 7241 7242 7243 7244 7245 7246 7550
consid	2057 2094 2101
consider$	7226 7973 7979 7993 8327 6191
considered$	899 2311 2549
considering$	2311
consistent$	1396
consistently$	1543 4946 1544 4947 1545 1546 1547 1548 1549 1550
consort$	2515
consorted$	2515
consorting$	2515
consorts$	2515
consortted$	2515
consortting$	2515
consta	5411 5412 5413 2011 2012 2046
constable$	8582 8583 8584 5414 5415 5449
constables$	8582 8583 8584 5414 5415 5449
constant$	5264 5265
constantly$	359 1543 4946 1544 4947 1545 1546 1547 1548 1549 1550 1826
consti	2094
consul	5698 5712
consultant$	8869 8879 8883
contac	5426 8722 8761 2239
contact$	3592 3593 3596 6939 370 371 372 374 375 376 377 378 379 380 958 959 8722 2399 6065 6188
contacted$	370 371 372 374 375 376 377 378 379 380
contacting$	370 371 372 374 375 376 377 378 379 380
contacts$	370 371 372 374 375 376 377 378 379 380 8597 5642
contactted$	370 371 372 374 375 376 377 378 379 380
contactting$	370 371 372 374 375 376 377 378 379 380
contain$	7431 8094 8095 8096 5662 6199
contains$	5662
content$	180 181 186 270 271 272
continually$	359 1543 4946 1544 4947 1545 1546 1547 1548 1549 1550
continue$	6703 336 339 346 347 348 349 350 351 352 353 354 355 356 357 358 8000 2469
continued$	6703 6723 336 339 346 347 348 349 350 351 352 353 354 355 356 357 358 1396 2469
continues$	6703 336 339 346 347 348 349 350 351 352 353 354 355 356 357 358 2469
continuing$	6703 336 339 346 347 348 349 350 351 352 353 354 355 356 357 358 2469
continuously$	1543 4946 1544 4947 1545 1546 1547 1548 1549 1550
contraception$	7751 7752 3336
contraceptive$	3336
contract$	8706 6567
contracts$	8706
contribute$	529 2143
contributed$	6586 529
contributes$	529 2143
contributing$	529
contro	2138 5542
control$	7226 7248 7254 7406 7431 7455 7456 7457 7458 7459 7460 7461 7462 7463 4312 7487 4326 7520 4596 4597 8034 8094 8095 8096 5411 5412 5413 2011 2012 2013 2046 5452 8687 8713 2204 5646 5986 6199 2949 6395
controlled$	6612 7978 7984 7989 7998 8067 8080 8081 8082 8083 8084
controlling$	2616 6375 3195
controls$	6375
convenience$	5355
conveniently$	2852
convic	5513 5570
convict$	2969
convicted$	8741 3142 6546
convicting$	2969
conviction$	8684 9027 3142 3262 3390
convictions$	8648 8684 9027 3142 3262 3390
convince$	8055 8076 4906
cooper	5687
cooperate$	6786 7226 7438 7945 7973 7979 7993 8327 8858 6191 6192
cooperating$	7438
cooperation$	7437 6011
coordi	2938
cope	5697
cope$	4401 1013 4417 4418 1016 1028 1029 1030 1031 1032 1033 4544 4545 4546 4549 4550 4552 4553 4556 1156 1157 1158 7742 7743 4576 1174 1175 4579 1179 8329 8868 8889 2697
coped$	1028 1029 1030 1031 1032 1033 1179 2697
copes$	1028 1029 1030 1031 1032 1033 1179 2697
copied	1993
copied$	8831
coping$	1028 1029 1030 1031 1032 1033 4544 4545 4546 4549 4550 4552 4553 4556 7745 7746 1179 2697
copy$	2231
core	8678
core$	4240 4241 8739 8815
cornrows$	3211
corporate$	2809
correl	2222
correlated$	5625
corrob	1995
corroborated$	5398
corrupting$	771 772 773 2544
cotton$	2687
couch$	8978
could$	21 22 23 24 25 264 265 266 267 268 269 273 274 275 276 277 278 498 499 500 4286 930 992 995 996 998 1006 1053 1141 1161 1228 4884 1502 1508 1509 1603 1604 1605 1606 1607 1608 1609 1610 1611 1612 1613 1614 1661 1671 1714 1875 1947 1948 1950 1951 5405 2005 2177 2216 2355 2793
council$	5018 5023 5024 8484 8515 5371 1972 2809 2849 2858
counse	5698
counselling$	8870 6434 6454
counsellor$	8869 8879
count$	1500
countless$	3539 3559 5264 5265 5288
county$	3703 3719 3725 3728 3734 6907 6908 6909 817 4405 2986 6515
couple$	965 8992
courier$	7391 823 5961
couriers$	7391 823 5961
course$	4958 4965 1563 1564 8140
court	5570 8751 2945 3149
court$	495 496 8741 8782 2225 8800 9009 2440 5844 2450 2497 2945 6348 6532 6543 6556 3154 6561
courted$	495 496 2497
courtesy$	8226 8227
courting$	495 496 2491 2497
courts$	495 496 7536 7537 8741 2225 8800 2497
cousin	8944 8957
cousin$	2365
cover$	1350 1883
coverage$	5612
covered$	1350 1883 6186
covering$	7898 1350 1883
coverings$	7898
coverred$	1350 1883
coverring$	1350 1883
covers$	1350 1883
covert	2163
covert$	5566 2870 3232
covertly$	3232
cowardly$	3217
cp$	3136
cpn$	5620
cpns$	5620
cpw$	5620
cpws$	5620
crack	9018 5854 2935
crack$	8614 8901 9025 5871
crackdown$	8795 6338
cracked$	8763
crackeddown$	6338
crackingdown$	6338
cracksdown$	6338
crave$	707 708 2630
craved$	707 708 2630
craves$	707 708 2630
craving$	707 708 2630
crazy$	6015
create$	537 2187
created$	537
createed$	2187
createing$	2187
creates$	537 2187
creating$	537
credit$	6962 6963 6964 6965 6966 6967 6968 6969 6974 6976 6977
crew$	7710
cries$	945
crime	8560 1995 8570 5403 5474 8657 2084 5541 5546 8753 8754 8755 8767 5607 8778 2215 8796 2265 5679 8861 5848 6280 6314 6328 6334 6353
crime$	6624 6625 6873 6887 7294 7413 7534 8566 5398 8574 2003 8636 8644 8645 5482 5484 5487 5497 5534 5538 8709 8710 8712 2139 8717 5555 5574 2172 8747 8748 5579 5587 2186 2191 2199 2203 8784 5618 5622 8796 8820 2250 8826 5668 2269 8850 2288 2438 9019 5868 5869 5930 2595 2914 2915 6350 6359 2958 2962 2979
crimes$	6873 8644 8645 5487 8712 8784 5618 2288 6350
crimin	8560 1995 8570 2060 8637 8643 8656 8657 5541 8753 8761 6303 6314 6334 6335 2938 6353 3153 3170 3252
criminal$	6873 6877 6880 6895 7314 7315 7316 7317 782 7388 7389 7390 8505 5398 5463 8635 5497 5501 5513 5547 5678 5834 2438 5846 5848 5869 2516 2547 5959 5960 2610 2654 6067 6328 2927 2945 3161 6573 3195
criminalise$	1933 1934 1935 1936
criminalised$	1933 1934 1935 1936
criminalises$	1933 1934 1935 1936
criminalising$	1933 1934 1935 1936
criminality$	6873 6887 8712 5868 3238
criminally$	2644 2916
criminals$	6895 7294 7296 7314 7315 7316 7320 782 7388 7389 7390 8505 8665 5869 5959 5960 6067
crimint$	8605
crisis$	5712 3001 6429
crohn	3012
crohns$	6415
crook$	7421 5959 5997
crooked$	4705
crooks$	7421 5959 5997
crop$	4723 7911 7912 7913 7929 7930 7931 4764 6178 2777
cropped$	2759 2775
cross	2222
crosscheck$	5556
crosschecked$	5625
crossreferenced$	5625
crowd$	965 5920 5946 5947
crown	3153
cruel$	8285 8286 3195
cry$	945
crying$	945
cse$	6873
cues$	1865 1866 1867 1868
culpable$	6251 3217
culpri	5465 6372
culprit$	7353 7354 7355 8636 5952 5953 6308 3270
culprits$	7353 7354 7355 8636 5952 5953 6308 3270
culture$	5930
cunning$	3195
curb	2138
curfew	2438
curfew$	5841 9022 9027 5923 6562 3398
curfews$	9027 5923
curiosity$	3415 3416 3417 8302 8303 8304 8305 8306 8307 8308 8511 8512 8513 8514 6256
curled$	4694
curly$	2737 2759
curren	1995
current$	5398 5501 5613
custod	8751 8988 5826 9003 5842
custodial$	3152
custody$	5482 5484 2155 8939 2400 8997 9013
customer$	3585 6959
customers$	3585 6959 8692 5921
cut	2138
cut$	4740 2300 6153 6164 6380 3021
cuted$	3021
cuting$	3021
cuts	2138
cuts$	2300 6153 3021
cuttin	2138
cutting$	2300
cynical$	7464 7465
dabble$	299 300 301 302
dabbled$	299 300 301 302
dabbles$	299 300 301 302
dabbling$	299 300 301 302
dad	8944 5784 8957 5787 2388 8964 8967 8968 2414 2426 5831
dad$	7533 2365 2366 8941 8955 5785 2385 2386 2389 8973 2401 5812 8995 2423 2429 6061
daddies$	5893
daddy$	5893
dads$	2401 6061
daft$	65 66 599 2505
daily$	8889 2971
damage	5474 2084 8753 8754 8755 8767 2215 5679
damage$	8473 8645 5487 5618 8826 8850 9005 9017 9019
damaged$	2611 6015
damn$	8225 8289
damp	2416
damp$	8989 5819
dancers$	4882
danger$	6574 6575 6585 6624 6625 6628 6629 6630 6631 6633 6634 6635 6637 3889 3890 7078 7235 7236 7237 7238 7239 7240 7241 7242 7243 7244 7245 7246 7252 7257 7258 7259 7260 7261 7281 7283 7287 7294 7307 800 801 802 803 7550 7751 7752 5260 5521 5868 5900 2512
dangerous$	6574 6575 3487 6880 7235 7236 7237 7238 7239 7240 7241 7242 7243 7244 7245 7246 4141 2460 3194
dangers$	6574 6575 6628 6629 6630 6631 6633 6634 6635 6637 3520 3521 7235 7236 7237 7238 7239 7240 7241 7242 7243 7244 7245 7246 7258 7259 7260 7261 7550 7751 7752
dark$	1288 7875 1313 1342 4763 2736 2737 2738 2743 2759 6173 2775 6324
darker$	1288 2736 2743
data	5606
data$	8456 8601 8777 6285
databa	6271 6326
database$	8586 8653 8654 8727 6286
date$	6557
dates$	6557
dating$	2491
daught	8797
daughter$	5738
daunt$	4617
dawn$	2930
day	6342 6346
day$	3483 8110 8111 8112 1553 8625 2272 8868 8889 5765 5766 6258
days	5697
days$	8868 8889 8918 6258
dazzled$	711
dc$	8788
dci$	8788
dead	8988
dead$	8867 8998
deaf$	5243 5244 5245 2867 6426
deal	8656
deal$	6802 3673 3674 3675 330 331 332 792 7394 4265 1013 4417 4418 1016 7742 7743 8646 8721 8785 8821 8835 2468
dealer	6303
dealer$	3565 6744 6754 6755 6763 6864 6877 6895 6898 6907 6908 6909 6918 6920 6923 6956 6988 7006 7188 4138 7310 7311 7314 7315 7316 7317 782 7378 7388 7389 7390 7397 2286 5866 5869 5959 5960
dealers$	3565 6744 6754 6755 6763 6767 6864 6877 6895 6898 6907 6908 6909 6918 6920 6923 6956 6988 7006 7188 7294 7297 4138 7310 7311 7314 7315 7316 7317 7320 782 7378 7388 7389 7390 7397 8664 2286 5866 5869 5959 5960
dealin	8560 8570 5465 8643 8752 8753 8754 8755 8768 5846
dealing$	6624 6625 6873 6883 6888 330 331 332 6907 6908 6909 792 7413 7534 4540 2006 8636 8717 8838 8844 9017 2451 2468 6296 6571
deals	8768
deals$	330 331 332 792 8721 8835 8848 2451 2468
dealt$	330 331 332 4191 4192 4193 4194 792 2102 8751 8763 2219 2436 2468
death	8956 8958 8985
death$	7078 8866 2383
debt	8956
debt$	6532
debts$	6532
decamped$	3237
deceitful$	3195
december$	6893
decency$	8226 8227
decent$	5119 5120 5121 5122
decide$	4564 7742 7743 7826 8585
decided$	93 94 95 8449 1923 1924 5350 8522
deciding$	7745 7746
decision$	3433 6627 3470 3471 69 70 3474 72 73 74 3478 76 6651 6652 6653 6654 6655 6656 3486 6658 6659 6660 6661 6662 6663 96 97 98 99 6678 6679 6680 6681 6682 6683 6684 6685 3518 3660 6832 259 3663 3664 3665 3666 7669 4580 4581 5195 8684 5862 5863 5864 6089
decisions$	3 4 5 6 7 8 9 3433 6627 6651 6652 6653 6654 6655 6658 6659 6660 6661 6662 6663 96 97 98 99 100 101 102 103 6678 6679 6680 6681 6682 6683 6684 6685 6686 6687 259 3663 7190 7191 7195 7196 7197 7198 7199 7200 7201 7202 7203 7204 7205 7206 7207 7669 7676 4580 4581 8684 5862 5863 5864 6089
decked$	1317 1318 1319 2769
declin	2138 2284 8878
decline$	7958 2786
declined$	7958 7962 7963 7964 7965 7966 7967 7968 7969 2786
declines$	7958 2786
declining$	7958 2786
decrea	2138
deemed$	899
deep$	1313
defeating$	3492
defect$	8864
defend$	4395 4544 4545 4546 4549 4550 4552 4553 4556
defending$	4544 4545 4546 4549 4550 4552 4553 4556
defensive$	3217
defensiveness$	3217
deferred$	3169
defiant$	7464 7465 2616 3195
deficit$	6407 6461
defied$	758 759 2520
defies$	758 759 2520 2857
definite$	1462
definitely$	1554 1562 4965 1563 1564 6208
defy$	758 759 2520
defying$	758 759 2520
degenerate$	3182
degenerates$	3182
degrade$	2100
degraded$	2100
degrades$	2100
degrading$	2100
degree$	219 220 7769 7770 7771
delay	8880 6456
delay$	8473 8531
delayed$	6255
delays$	8473 8531
deliberate$	3485 83
deliberately$	359 2852
delicate$	2717
delinquency$	3182
delinquent$	2610 2611 6015 2616 3182
delinquents$	3182
deliver$	3673 3674 3675
demand$	5541 5657
demanding$	7503 7504 7505 7506 7507 7508 7509 6026
dement	5826
dementia$	8997
demonise$	1933 1934 1935 1936
demonised$	1933 1934 1935 1936
demonises$	1933 1934 1935 1936
demonising$	1933 1934 1935 1936
demons	2078
demotivated$	3195
denial$	5913
dental	2310
dental$	5713
dentis	5698
dentist$	8869
deny$	8731 2158
denying$	2158
department$	5018 5023 5024 8484 8515 5371 1972 2849 2858
depend	6446
dependence$	2316
dependency$	2316
dependent$	2316
depends$	2402
deplorable$	3217
deport	8958 5826 9003
deported$	8997
depres	8897 8956 8988 5826
depressant$	6433
depressants$	6433
depressed$	6418
depression$	8997 3305
depressive$	3306
deprive$	8731
deprived$	2611
depth$	8365
dereliction$	3217
descend$	313 314
descendded$	313 314
descendding$	313 314
descended$	313 314
descending$	313 314
descends$	313 314
descri	2000
description$	5457 2243 8859
descriptions$	5391 8563 8587 5457 2243 8827
desert$	2839
deserted$	2836 2839
deserting$	2839
deserts$	2839
desertted$	2839
desertting$	2839
deserve$	520 521 2500
deserved$	520 521 7098 2500
deserves$	520 521 2500
deserving$	520 521 2500
design	2094
designed$	2143 2251
designer$	7285 7286 4743 1343 6173 6176 2775 2781
desire$	4915 8087 8088 8089 8090 8091 8092
desk	5403 5406
desk$	8567 8574 8575 8577 8589 8726 8745 5575 8758 5602 8793 5672 6361
despite$	124 3527 125 126 127 153 157 158 159 6914 6915 6916 6917 7229 7230 7231 1861
destined$	1426 1427 1428 2790
destructive$	3456 6882
detail	2000 2173 5576 5577
details$	3580 3581 3582 8586 8587 8760 8827 8828 5660
detain	5553 8751 2281
detain$	8724 5684 2969
detained$	6324
detaining$	2969
detect	8566 5403 5411 5412 5413 2011 2012 2046 5452 5513 8688 5555 5574 2172 8747 8748 2186 2199 2203 5622 2250 2269 2947 6351
detection$	8684 6348 2946 2947 3272
detections$	8684 6348 2946 3272
detective$	1989 8574 8582 8583 8584 5414 5415 5449 8623 8726 2153 8745 5575 5602 8788 8793 2257 5661 5672
detectives$	1989 8574 8575 2002 8582 8583 8584 5414 5415 8589 2016 5449 8623 5517 8726 2153 8745 5575 5602 8788 8793 2257 5661 5672
detent	5763 2438
detention$	7366 8118 8934 5841 5957 3382
detentions$	7366 8934 5957 3382
deter$	2264 2950
deteri	8878
determ	2062 2159
deterping$	2264
deterr	8763
deterred$	2950
deterrence$	3275
deterrent$	6384 3275
deterrents$	6384
deterring$	2264 2950
deters$	2264 2950
deterting$	2264
develo	6271 2869
develop$	1986 5589 2187
developed$	1019 1986 5589 2187
developing$	1986 5589 2187
developmental$	3050 3070 3095
develops$	1986 5589 2187
deviant$	2611 6015 2616
device	2052 5569
device$	2028 8603 8740 2259 2882
devices$	2028 8603 8740 2259
devious$	3195
di$	8788
diabet	8897
diabetes$	3296
diabetic$	3296
diagno	5698
diagnosed$	3340
diagnoses$	3340
diagnosis$	8869 8870 6408 6429 6461 3340
diagram$	2093 6329
diagrams$	6329
diazepam$	3325
dice$	504
dicing$	504
did$	107 6723 384 3839 3884 3966 3967 594 595 596 4008 4011 625 636 637 638 639 640 642 646 655 656 657 664 691 864 868 942 943 944 1192 1198 1205 1208 1234 1542 4957 8130 8131 4966 4967 1575 1578 1623 1641 1642 1643 1644 1645 1646 1647 1648 1649 1650 1651 1652 1654 1655 5075 1682 5091 5097 1695 5099 5101 5105 1703 1704 1705 5109 5110 1743 1745 1746 1747 1748 1749 8343 8344 8449 8499 8500 8501 8502 8524 8525 1958 2494 2812 2815
die$	8867
died	8958 5788 8988
died$	8959
diet	5725 8897
diet$	8896
dietary$	3352
dietician$	8879 3358
dieticians$	3358
dietitian$	3358
dietitians$	3358
difference$	8045 8046 8047 8048 8049 8050 8051 8052
diffic	2072 8880 6451 6470
difficult$	6576 4179 857 858 859 860 861 862 7455 7456 7457 7458 7459 7460 7461 7462 7463 7498 7503 7504 7505 7506 7507 7508 7509 936 937 938 939 940 7534 5475 8854 2611 2614 2616 6020 6026 3195
difficulties$	7103 7110 7111 7498 2369 2398 6020 6427 6429 6452 3101
difficulty$	6427 6429 3101
dim$	3195
direct	2938
directed$	5650
directing$	6375
directs$	6375
dirt$	8505
dirty$	8989 2759 2768 2775 3210
disabi	5698 8897
disabilities$	6425
disability$	8869 6425 6461 3314
disabl	5826
disabled$	8997 3314
disaffected$	2611 6015 2714
disappear$	6930 363 364
disappeared$	363 364
disappearing$	363 364 5872
disappearred$	363 364
disappearring$	363 364
disappears$	363 364
disappointing$	1792 1793 1794 1795 5266 8438 2835
disappointingly$	3219
disaster$	822
disasters$	822
disband$	8812
discipline$	5912
disciplined$	4191 4192 4193 4194 6044
disclo	2408
disclose$	6786 6802 7226 7973 7979 7993 6191
discov	5407 2062 2159
discover$	8578
discuss$	7973 7979 7993 6191
diseas	5693
disease$	8864 6461 6469
disengage$	6802 3191
disengaged$	6207 3191
disengagement$	3191
disengages$	3191
disengaging$	3191
disgrace$	3217
disgraceful$	2616 3217
disgracefully$	3217
disguised$	2526
dishevelled$	3210
dishonest$	3195 3217
disinterested$	6207 3195 3217
dismal$	1946 3217
dismally$	3217
disman	3242
dismantle$	8812
dismantling$	2249
dismiss$	684 8494 2845
dismissed$	684 1869 2836 2845
dismisses$	684 2845
dismissing$	684 2845
dismissive$	7464 7465 3217
dismissively$	3217
disobedient$	2611 3195
disobey$	758 759 8117 2520
disobeyed$	758 759 8117 2520
disobeying$	758 759 8117 2520
disobeys$	758 759 8117 2520
disord	5474 2084 5541 5542 8753 8754 8755 8767 5607 8778 5679 5693 8880 6446 6470
disorder$	7498 7534 8645 5487 8712 8713 8820 8826 8850 8864 5721 6020 6416 6417 6443 6452 6453 6461
disorderly$	3195
disorders$	7498 5721 6020
dispersal$	5579 5610
disperse$	8812
dispersing$	2249
display$	600
displaye$	5392 1990
displayed$	600 5392 1990
displayes$	5392 1990
displaying$	600 5392 1990
displays$	600
disposal$	9015 6348
disposals$	6348
disregard$	59 64 6802 758 759 2520 2845
disregardded$	64 758 759 2520 2845
disregardding$	64 758 759 2520 2845
disregarded$	64 758 759 2520 2836 2845
disregarding$	64 758 759 2520 2845
disregards$	64 758 759 2520 2845
disrespectful$	7464 7465 3195
disrup	8682 8688 8763 6351
disrupt$	7413 2931 3250 3265
disrupted$	7413 8673 6379
disrupting$	7413 8117 2931 3250
disruption$	7413 7534 8675 8704 2932 6336 2940 3250 3265
disruptive$	771 772 773 4179 7455 7456 7457 7458 7459 7460 7461 7462 7463 7534 2544 2611 6015 2616 3195
disrupts$	7413 2931 3250
disruptted$	7413
disruptting$	7413
distribute$	1988 5392 1990
distributed$	1988 5392 1990 8565
distributes$	1988 5392 1990
distributing$	1988 5392 1990
disturbed$	2611 6015 3195
dither$	3220
dithered$	3220
dithering$	6261 3220
ditherred$	3220
ditherring$	3220
dithers$	3220
divide$	8812
dividing$	2249
divorc	8956 8958 5788 5790 8985 9003
divorce$	8961
divorced$	8959
divorcing$	8959
do$	105 6723 384 3869 3966 4008 4012 4014 4015 4016 623 636 637 638 639 640 642 644 662 689 7268 7270 864 866 942 943 944 7601 1179 1190 1198 1203 1206 1212 1232 7952 4800 7973 7979 7993 7999 8000 4844 8020 4851 8036 8037 8038 8039 8040 8041 8042 8106 1542 4957 8130 8131 4970 4971 4974 1573 1576 1624 1641 1642 1643 1644 1645 1646 1647 1648 1649 1650 1651 1652 1654 1655 1684 5097 5099 1697 1743 1745 1746 1747 1748 1749 5325 5723 2494 6191 2812 2815
doctor	5698 2310
doctor$	8869
doctors$	5713
dodge$	1887
dodged$	1887
dodges$	1887
dodging$	1887
dodgy$	6576 7314 7315 7316
does$	106 384 4008 624 636 637 638 639 640 642 645 663 690 864 867 942 943 944 1179 1191 1198 1204 1207 1213 1233 4852 8040 8041 8042 1542 4957 8130 8131 4970 4971 4974 1574 1577 1625 1641 1642 1643 1644 1645 1646 1647 1648 1649 1650 1651 1652 1654 1655 5075 1683 5091 1696 5101 1743 1745 1746 1747 1748 1749 1958 2494 2812 2815
dogs$	7408 7409 7410
doing$	6771 6772 6773 6774 6775 6776 6777 6778 6780 384 7037 1179 5076 5077 5092 5093 5097 5099 1743 1745 1746 1747 1748 1749 1958 8543 2815
dolled$	1367 1368 1369 2784
domestic$	8980 3117
done$	3484 7014 979 1367 8020 8104 5003 5012 5019 5020 8195 8211 8212 8213 8214 5078 5094 5095 5096 5097 5099 5102 5103 5104 5105 1703 1704 1705 8290 8291 8292 8293 1743 1745 1746 1747 1748 1749 8324 8325 8326 8337 1958 8542 2815
doomed$	1426 1427 1428 2790
door$	7059 7061 8690
doorman$	6959
doormen$	6959
dopey$	3195
dose	5698
dose$	8869 6458
dossier$	3248
dossiers$	3248
doubt$	8009 8010 8011 8012 4868 8139
doubtful$	4236
down	2140 8804
down$	202 226 3954 7194 4090 7433 7529 7530 7531 4696 4739 4776 7948 7959 8370 8371 8372 8373 8374 8375 8376 8377 8378 8379 8380 8381 8382 8384 8385 8386 8387 8388 8389 8390 8391 8392 8395 8396 8397 8398 5228 8400 8401 5377 8639 8724 5578 8789 5757 6164 6337 6338 6380
downed$	5578
downfall$	7103
downlo	5431
download$	6285
downloaded$	8602
downloads$	6285
downplay$	684 2503
downplayed$	684 2503
downplaying$	684 2503
downplays$	684 2503
downs$	5578
drag$	1878 5369
draged$	1878
dragged$	6612 1878
dragging$	1878
draging$	1878
drags$	1878
drain$	4229
drama$	7109 7281 7307 4859 8031 4861 2559 3032
drank$	2294
draw$	6593 6594 189 190 532
drawing$	532
drawn$	6612 712 720 721 722 723 724 725 726 727 728 729 730 731 732 733 739 1306 7978 7984 7989 7998 8067
draws$	6593 6594 189 190 532
dreadful$	1792 1793 1794 1795 8474 8475 8476 8477 2616 2835
dreadlock$	3211
dreadlocked$	2759
dreadlocks$	3211
dreads$	6161 6163
dream$	4801
dress$	3422 7009 7010 7011 7012 7013 1028 1029 1030 1031 1032 1033 1060 1061 1062 1063 1064 1330 7905 4738 7911 7912 7913 7937 7938 7939 6173 2771 6178
dressed$	7009 7010 7011 7012 7013 7014 1317 1318 1319 7905 7906 7907 7908 1359 7937 7938 1367 1368 1369 6134 6136 6143 2769
dresses$	1028 1029 1030 1031 1032 1033 1060 1061 1062 1063 1064 1330 7905 7911 7912 7913 7937 7938 6173 2771 6178
dressing$	3423 4732 1330 4756 2771
drew$	6593 6594 189 190 532
drift$	309 310 311 312 313 314 344 345 8001 6257
drifted$	309 310 311 312 313 314 344 345
drifting$	309 310 311 312 313 314 344 345
drifts$	309 310 311 312 313 314 344 345
driftted$	309 310 311 312 313 314 344 345
driftting$	309 310 311 312 313 314 344 345
drill	8766
drill$	7547
drink	8988
drink$	6641 6760 6761 6802 6831 6833 6834 6835 6974 7009 7010 7011 7012 7013 7268 7270 7323 941 942 943 944 8901
drinkers$	8998
drinki	5725 8897 8956 8985 8988
drinking$	3415 3416 3417 6853 7009 7010 7011 7012 7013 7045 2294 8896 2369
drinks$	6760 6761 6974 942 943 944 2294
driv	2138 2188
drive$	6736 7003 2948
driven$	3583 711 2251
driver	2013 5646
driver$	6754 6755 3585 6759 6959 2246
drivers$	3576 3579 6754 6755 3585 6758 6759 6959 7942 8564 5416 8817 2246 2253 8830
drives$	7003
drivin	2181
driving$	5584
drone$	2182 2961 3251
drones$	2182 2961 3251
drop	2138
drop$	4211 8001 1879 6380
droped$	1879
droping$	1879
dropout$	5959
dropouts$	7388 7389 7390 5959 5960
dropped$	1879
dropping$	1879
drops$	1879 6380
drug	8560 8570 2060 8637 8657 5497 8761 5846 9018 6303 6328 6334
drug$	3415 3416 3417 6873 3717 6897 7314 7315 7316 4207 4208 4209 4210 7388 7389 7390 2003 2006 5463 5546 5547 2191 5725 8897 8956 5869 5960 2558 2595 2610 2903 2995 3043
druggie$	3188
druggies$	3188
druggy$	3188
drugs	8643 8766 2206 5854
drugs$	6760 6761 6844 6873 6877 6886 6887 6907 6908 6909 6962 6963 6964 6965 6966 6967 6968 6969 6974 6977 7294 7323 7413 7426 941 7534 7751 7752 2003 2006 8614 8630 8650 8651 2191 5609 5718 8890 8901 2369 9025 5868 5869 5871 2558 2595 6003 2995
drunk$	7014 7041 8117 2294
dry$	1288 7875 8334 2743
ds$	8788
dto$	3396
dual$	4684
duck$	1887
ducked$	1887
ducking$	1887
duckked$	1887
duckking$	1887
ducks$	1887
due	2140 8804
due$	3420 201 224 8908 2410 8985 8987 2435
dust$	8518
duties$	8159 8461
duty$	8159 8347 8420 8461
dyed$	2759 6164
dying	5826
dying$	8866 8997
dyscalculia$	3289
dysfunctional$	2611 6015 3217
dyslexia$	8887 3287
dyslexic$	3287
dyspraxia$	3288
dyspraxic$	3288
dysregulated$	3195
e$	8341 8434 8435 8436 5295 8479 8480 8882 8895 6248
each	8561 8617 2047 2048 8678 6347
each$	123 3699 4341 1254 7947 4777 1388 1537 1539 5219 8488 5387 8618 8670 5528 8708 5564 5572 2179 8756 8757 8779 8783 8791 5636 5638 2242 8852 5684 8872 2714 6188 6189 6210 2894 2901 6372
eager$	180 181 186
ear$	7867 8414
earlier$	7609
early$	7659
earmar	2101
earn$	333 7050 7051
earned$	333
earning$	333
earns$	333
earring$	6173
earrings$	6173
ears$	7867 8415 8416 8568
easier$	2150
easily$	734 1017 1168 5006 8180 8181 8443 8444 8445 8446 2513 2635
east$	1284
eastern$	1278 4685 1283 4701 7874
easy$	3439 335 5475 2514
eat	8814
eat$	3002 6457
eaten$	6457
eating	5698 5725
eating$	8869 2318 8896 3013 6457
eats$	3002 6457
eczema$	3298
educat	2339 5764 6496
educate$	120 121
educated$	120 121
educates$	120 121
educating$	120 121
education$	7234 5743 8921 3077 6490
educational$	5744
effect	2938
effect$	8051 8052 8794
effective$	2981
effectively$	1071 4474 1072 1073 1074 1075 1078 1079 1080 1081 2682
effort$	7164 591 3995 3996 8187 8220 8221 8302 8303 8304 8305 8306 8307 8308 8309 5141 5142 5143 5144 5145
efforts$	5910
egg$	170 172 5946
egged$	170 172
eggged$	170 172
eggging$	170 172
egging$	170 172
eggs$	170 172 5946
ehc$	3076
ehcp$	3373
ehcps$	3373
eight	5564 2179 8756 8757 8779 8783 8791 5638 8852 6372
eight$	7370
eighteen$	6985 6987 1023 4436 7630 7634 7635 7636 7637 7638 6082
eject	8821 5651
eject$	8822
elder	6322
elder$	6895 7314 7315 7316 5930
elders$	6877 6895 6898 7314 7315 7316 7320 7397 2085 5930
elect$	228 229 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249
elected$	93 94 95 228 229 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 8449 5350 8522
electing$	228 229 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249
electively$	3094
electr	2397 2440
electricity$	5800
electronic$	5843 6561
electronically$	5843
elects$	228 229 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249
electted$	228 229 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249
electting$	228 229 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249
element$	219 220 5947 5950
elements$	5947 5950
eleven$	7370 1056 1057 1058 1059
else$	7075 543 544 7620 8298 8299
elsewhere$	8298 8299
email	2231
email$	8434 8435 8436 5634 6247
emaile	5656
emailing$	5634
emails$	8435 8436 8479 8480 5634 6247 6248
embroiled$	303 304 305
emergency$	8882 3069
emotionally$	2647 2711 3119 3132
empathy$	7255 5912
employment$	8935
enabl	2010
enable	2110 2933
enable$	31 7108 2114 2258
enabled$	31 7108
enableed$	2114
enableing$	2114
enables$	31 7108 2114 2258
enabling$	31 7108
encounter$	7312 5876 6077
encounters$	7312 5876 6077
encour	1999
encourage$	6593 6594 120 121 182 183 184 189 190 2463 2502
encouraged$	6593 6594 120 121 182 183 184 189 190 2004 2463 2502
encourages$	6593 6594 120 121 182 183 184 189 190 2463 2502
encouraging$	6593 6594 120 121 182 183 184 189 190 2463 2502
end$	79 80 3667 550 551 7999 8000 4832 4860 5632 2299
endanger$	10 2455 2456
endangered$	10 2455 2456
endangering$	10 2455 2456
endangerred$	10 2455 2456
endangerring$	10 2455 2456
endangers$	10 2455 2456
ending$	5632 8866 2299
endless$	5264 5265
endlessly$	1543 4946 1544 4947 1545 1546 1547 1548 1549 1550
ends$	4860 8703
enemies$	7100
enemy$	7100
enforc	5422 8682 8688 6271 6335
enforce$	3263
enforcement$	8593 8675 2134 8775 2220 8795 8841 6341 2939 2940 6360 3263
enforcer$	3247
enforcers$	3247
enforces$	3263
engage$	6669 6786 6802 306 307 308 7226 7431 7438 4268 7440 7441 7442 7443 7444 7445 7513 7945 7973 7979 7993 8034 8055 8058 8094 8095 8096 8327 8494 8497 5687 5898 6012 6191 6192 6199
engaged$	299 300 301 302 306 307 308 7014 7022 7438 7440 7441 7442 7443 7444 7978 7984 7989 7998 8067 8068 8069 8070 8071 8080 8081 8082 8083 8084 5898 6012
engagement$	299 300 301 302 7437 7445 876 877 878 879 4283 1392 1393 1394 1395 6006 6011 6188
engager$	5982
engagers$	5982
engages$	299 300 301 302 306 307 308 8058 5898
engaging$	299 300 301 302 306 307 308 7438 7440 7441 7442 7443 7444 7445 8094 8095 8096 5898 6005 6012 6199
english$	6500 6501
enjoy$	707 708 709 710 8136 2511
enjoyed$	707 708 709 710 8136 2511
enjoying$	707 708 709 710 2511
enjoys$	707 708 709 710 8136 2511
enough$	57 6706 3536 6708 3559 3965 4002 7715 7716 7717 7718 7719 7720 7721 7722 7723 7724 7725 7726 7727 4653 7825 8351 6081 6105
enquir	8688 5671 8951
enquiries$	2064 8672 8784
enquiry$	8641 8672 8842
enrich	2869
entangled$	303 304 305
enter$	2494 5898
entered$	2031 2079 2081 2197 2198 2494 5898
entering$	2494 5898 6296
enterp	8849
enterprise$	8668 6315
enterred$	2494 5898
enterring$	2494 5898
enters$	8600 2494 5898
entice$	6593 6594 182 183 184 2463
enticed$	6593 6594 182 183 184 2463
entices$	6593 6594 182 183 184 2463
enticing$	6593 6594 182 183 184 2463
entirely$	1908 1909 2698 2801 2804 2848
entitled$	3195
epilep	8897 5826
epilepsy$	8997 3292
epileptic$	3292
episodes$	6935
equal$	2690
equally$	2496
erratic$	6670 6671 6672 6673 7450 7451 7452 7453 880 2616
escala	2287 2938
escalate$	8001
escalated$	2184
escape$	6768
essential$	2143
establ	5407 2062 2159
establish$	8578 2148 2170 2194
estate	5591
estate$	6891 6892 7377 5216 8762 8825 5921 2714
eternally$	3216
european$	1276 4681 4682 4686 7872 2739
evade$	1887
evaded$	1887
evades$	1887
evading$	1887
evasive$	3195
even$	3546 3550 152 5262 5263
evening$	8110 8111 8112 2971
ever$	4565 4566 1164 8053 8054 4887 8059 8060 8061 4946 4947 1545 1546 1547 1548 1549 1550 4960 8147 8148 8149 8150 8151 8152 8153 5331 6195 6196
every$	4061 7233 4162 1100 7947 4777 1388 1536 4940 1538 1540 1541 5226 5288 5291 8479 8480 8488 8618 5572 5697 8872 6188 6189 2802 6210 6248 2894 2901 6468
everybody$	5199
everyone$	7150 4061 7374 7392 4449 5199
everything$	6889 4512 1110 7947 4777 1456 1457 1458 1567 1568 1569 1570 1571 5259 5345 5368 5617 5903 6188 6189
evicte	8988 5826
evicted$	8997 3385
evicti	8956 8985 9003
eviction$	3385
evicts$	3385
eviden	2176 8766 6271 3235
evidence$	3982 8341 8479 8480 8573 2063 2083 2154 8782 8833 2271 6247 6248 2906 6310
evidently$	1562 4965 1563 1564
evil$	2543 6015
ex$	8962
exam$	8468 8536 5763 3096 6500
examin	5431
examin$	2192
examination$	6285
examinations$	6285
examined$	8602 2192
examines$	2192
examining$	2192
examins$	2192
example$	8660
exams$	6500
except$	4513
exception$	6202
exchang$	396 3799 397 398 399 400 401
exchange$	3791 396 3799 397 398 399 400 401 3806 6980 7003 5898
exchanged$	396 3799 397 398 399 400 401 5898
exchanges$	396 3799 397 398 399 400 401 7003 5898
exchangged$	396 3799 397 398 399 400 401
exchangging$	396 3799 397 398 399 400 401
exchanging$	396 3799 397 398 399 400 401 5898 6296
exchangs$	396 3799 397 398 399 400 401
excitement$	7281 7287 7307 2512
exclude$	8494 8495
excluded$	6615 7095 4191 4192 4193 4194 1869 5957 6255 6485 3083
exclus	5763
exclusion$	7113 7114 7366 2157 2343 8934 5957 3377
exclusions$	7366 5957 3377
excuse$	5375 6234 6235
excuses$	5375
execut	8787 2929
exercise$	600
exercised$	600
exercises$	600
exercising$	600
exhibit$	2887
exhibited$	6289 2887
exhibiting$	2887
exhibits$	2887
existent$	7450 7451 7452 7453 8474 8475 8476 8477
expand	2160
expect	5752
expect$	3901 3902 3903 501 502 7179 7180
expectations$	7524 6058
expected$	3595 2004 2055 8695 8923 8987
expelled$	6488 3086
expend	5639
expendable$	8810
expensive$	4743 2775
expensively$	1274 2740
experi	2406 2407
experience$	7145 7312 4471 1069
experienced$	1019 1250 5809 5810 5879 6079 2693
experiences$	7312
experiencing$	5809 5810
explanation$	8434
explicit$	3776
exploitation$	6574 6575 6605 6606 6607 6622 6873 7103 7104 7113 7114 7190 7191 7258 7259 7260 7261 5555 5574 2172 8747 8748 2186 2199 2203 5622 2250 2269 5900 5928
exploited$	6612 6615 7235 7236 7237 7238 7239 7240 7241 7242 7243 7244 7245 7246 7764 7765 7766
exploiter$	3565 6744 6763 6877 6895 6918 6920 6923 6988 7188 4138 7310 7314 7315 7316 7317 7352 782 5866 5951 5954 5955
exploiters$	3565 6744 6763 6767 6877 6895 6918 6920 6923 6988 7188 4138 7310 7314 7315 7316 7317 7320 7352 782 5866 5951 5954 5955
explosive$	3193
expose$	3406 10 6604 2455 2456
exposed$	3406 10 6604 2455 2456
exposes$	3406 10 2455 2456
exposing$	10 2455 2456
extend	2107
extensions$	6152 6163
extract$	1986
extracted$	1986
extracting$	1986
extraction$	6285
extractions$	6285
extracts$	1986
extremely$	2681
eye$	7867 8413 6167
eyebrow$	7867 7880 6170
eyebrows$	7867 7880 6170
eyed$	6141
eyelashes$	6157 6163
eyes	8843
eyes$	4383 7867 7887 8529 1994
eyesig	8897
face$	7867 4727 4742 7924 4757 2155 2783
facebook$	365 3768 366 3769 367 3770 368 3771 369 3772
faced$	6034 6054
faces$	7867 7924 4757 5549 2783 3140
facial$	4690 2155 2746 2881
facilitat$	48
facilitate$	31
facilitated$	31 48
facilitates$	31
facilitating$	31 48
facilitats$	48
facilitatted$	48
facilitatting$	48
facing	5832
facing$	3140
facts$	3982
fade$	6154 6163
fades$	6154
fail	2284 3097
fail$	110 630 636 637 638 639 640 642 652 653 654 665 8000 8117 1585 1586 1587 1588 8499 8500 8501 8502 2506 6203 2806 2807
failed$	110 630 631 636 637 638 639 640 642 652 653 654 667 8117 1585 1586 1587 1588 4996 8168 8499 8500 8501 8502 2506 2806 2807 6255
failing$	110 630 636 637 638 639 640 642 652 653 654 668 8117 1585 1586 1587 1588 8163 8164 8165 8166 8499 8500 8501 8502 2506 2806 2807 2808 6212 6213
failings$	8163 8164 8165 8166 2808 6212 6213
failled$	110 630 8117 8499 8500 8501 8502 2506
failling$	110 630 8117 8499 8500 8501 8502 2506
fails$	110 630 636 637 638 639 640 642 652 653 654 666 8117 1585 1586 1587 1588 8499 8500 8501 8502 2506 2806 2807
failure$	3615 213 214 215 216 217 218 652 653 654 8163 8473 8531 5959 2808 6212
failures$	8163 8164 8165 8166 8473 8531 5959 2808 6212 6213
fainted$	3359
fainting$	3359
faints$	3359
fair$	1288 2736 2737 2743 2759
fake$	2752
fall	2138
fall$	313 314 753 8001 1842 2843 6380
fallen$	313 314 753 1842 2843
falling$	313 314 753 6185 2843
falls$	313 314 753 1842 8481 2843 6249 6380
false$	8141 2523 2526 2754
families$	7467 7481 7482 7483 7484 7485 7486 5157 5158 5159 5160 5161 5162 5199 5211 8383 6014 6061 6066 6247
family	5772 5784 8964
family$	7467 7481 7482 7483 7484 7485 7486 7671 7696 7702 5210 8944 8955 5785 8975 8992 8995 2429 6014 6061 2662 6066 3032 6512 6527 3129
fantasist$	5959
fantasists$	5959
far$	1088 1092 1123 1229 1776 1777 1778 1917
farce$	6223
farcical$	3217
fashionably$	1274 2740
fast$	7659 2514
faster$	7609
fat$	3210
fate$	5901
father	8944 5784 8957 5787 2388 8964 8967 8968 2414 2426 5831
father$	7533 1122 2365 2366 8941 8955 5785 2385 2386 2389 8973 2401 5812 8995 2429 6061
fathers$	2401 6061
fault$	6780 6781 7091 8483 1910 1941 5352 8533 8534 8535 5902 2846 6252 6262
faulty$	4003
favor$	3793
favors$	3793
favour$	3792 6970 6971 1320 1321 1322 1323 1324 1325 1326 1327 1328 1329 1981 1982 1983 5886 2770
favoured$	1320 1321 1322 1323 1324 1325 1326 1327 1328 1329 1981 1982 1983 2770
favouring$	1320 1321 1322 1323 1324 1325 1326 1327 1328 1329 1981 1982 1983 2770
favourred$	1320 1321 1322 1323 1324 1325 1326 1327 1328 1329 1981 1982 1983 2770
favourring$	1320 1321 1322 1323 1324 1325 1326 1327 1328 1329 1981 1982 1983 2770
favours$	3792 6970 6971 1320 1321 1322 1323 1324 1325 1326 1327 1328 1329 1981 1982 1983 5886 5887 2770
faze$	4617
fear$	1237 2701
feared$	1237 2701
fearless$	3204
fears$	1237 2701
february$	6893
feckless$	3195
fed	1993
fed$	535 2368 2402
feed	1993 2174 2869
feed$	535 1986 2214
feeded$	1986
feeding$	1986 2214
feeds$	535 1986 2214 2368
feel$	6937 6938 2038
feelin	3015
feels	3015
feels$	6937 6938
feet$	6866 6867 4669 7841 7842 8452 8528 2722
feigned$	2526
fell$	313 314 753 1842 2843 6349 3035
felt	3015
felt$	6937 6938
female	2921
female$	4657 7829 7830 4660 7832 7833 1276 5410 2059 5964 6116 2714 2898
females$	7466 2059 5964 3205
fend$	4398 4544 4545 4546 4549 4550 4552 4553 4556 1154 8328
fendded$	1154
fendding$	1154
fended$	1154
fending$	4544 4545 4546 4549 4550 4552 4553 4556 1154
fends$	1154
feral$	2611 6015 3195
ferocious$	3193
fester$	8539
fewer	2138
fiercely$	2698 2712
fifteen$	1056 1057 1058 1059
fight	2138
fight$	6802 6831 6833 6834 6835 7066 3997 7169 7284 7534 4399 7999 8001 4859 8031 4861 8113 8114 8115 8117 2948
fighti	5542 5790
fighting$	6624 6625 7413 7534 8117 8713 8918 2369 8961
fights$	7283 7534 8113 8114 8115 8117 8118
figure$	4525
figures$	8468 5355 8536 8538 8547 8548
file$	8341 8586 8727
files$	8341 8586 8727
filler$	6147
fillers$	6147
film	8821 2281
film$	6736 2044 8620 8624 5585 2183 5684 6364
filmed$	6612 6650 3583 7812 2044 8622 2049 5585 2183 2893
filming$	2044 5585
films$	2044 8620 5585
filthy$	3210
final$	2356 3144 3146
find	8608 2978
find$	2 931 934 7999 5407 2062 2159 8803 2255
findded$	2
findding$	2
finded$	2
finding$	2
finds$	2 932
fine	2364
fine$	7715 7716 7717 7718 7719 7720 7721 7722 7723 7724 7725 7726 7727 4576 1174 1175 4579 4582 4583 4584 4585 4586 4587 4588
fined$	5853
finger	8751 2281
finger$	8218 8219 8228 8229 8241
fingerprint$	5684
finish$	4834
finished$	8068 8069 8070 8071
fire	5833
fire$	6869 7077 8662 5833 9004
firear	9018
firm	2201 2975
firm$	5604 2226
firmer$	2226
first$	777 3144
fishnets$	6173
fisted$	8493
fit$	5179 8907
fits	8897
fits$	6403
fitted$	2440
fitting$	4719 4741
five	5394 8615 5447 2047 2048 2091 8670 8678 5564 2179 8756 8757 8779 8783 8791 5638 2242 8852 6372
five$	4104 7411 899 7631 1266 4670 4671 1307 7881 7882 7883 7884 7885 7886 4882 4891 4897 5224 5494 5645 2898
fixated$	2865
flag$	2032 2161 2884
flagg	2057
flagged$	2031 2032 8621 2094 2161 2184
flagging$	2161
flags$	2032 2161
flashback$	3346
flashbacks$	3346
flashy$	2775
flat	5784 8960
flat$	6910 6911 6912 6913 3743 3744 3745 3746 7054 7055 7056 1396 8955 8965 8971 8979 2415 6510
flats$	8977
flatter$	1973
flattered$	5916
fleas	2416
fleas$	5819
fled$	6302
fleece$	6173
fleeces$	6173
flier$	5970
fliers$	5970
fling$	40
flinging$	40
flings$	40
flip$	5619
flirt$	370 371 372 385 504
flirtatious$	3176 3202
flirted$	370 371 372 385 504
flirting$	370 371 372 385 504
flirts$	370 371 372 385 504
flirtted$	370 371 372 385 504
flirtting$	370 371 372 385 504
flirty$	3176
floor$	8978
floppy$	2737
flout$	758 759 2520
flouted$	758 759 2520
flouting$	758 759 2520
flouts$	758 759 2520
floutted$	758 759 2520
floutting$	758 759 2520
flung$	40
fluoxetine$	3322
flyer$	5970
flyers$	5970
fob$	1851 1853 1854 1855
fobbed$	1829 1851 1853 1854 1855
fobbing$	1851 1853 1854 1855
fobed$	1851 1853 1854 1855
fobing$	1851 1853 1854 1855
fobs$	1851 1853 1854 1855
focus	5506
foetal$	3039
follow	2023 2281
follow$	6802 3948 7226 4091 4092 4093 4094 4095 7268 7270 787 7945 7973 7979 7993 1626 1627 1628 5198 8497 2044 8624 5585 5684 2494 6191 6364
followed$	7014 7022 7041 787 1626 1627 1628 8337 2044 5585 8813 2494
following$	787 2044 5585 2494
follows$	3948 787 2044 5585 2494
folly$	7107
food	2397 5805
food$	6962 6963 6964 6965 6966 6967 6968 6969 6974 5800 2402
foodbank$	8976
foolhardy$	2459
foolish$	3455 65 66 3487 562 8285 8286 2459 2504
foolishness$	6796 6797 6798 6799 6800 6801 7107
foot$	4669 7841 7842 7916 7917 7918 8659 2722
footag	5436 5606
footage$	8607 5437 8609 2037 8720 2171 2182 8760 8777 2886 6290
footho	8843
footprint$	8734
for	5466 2110 6271 2869 2933 2938
for$	3462 6813 6844 3724 3726 3727 6955 3791 6978 3892 3893 3894 3895 3896 7256 4226 7398 4242 4244 4245 4246 4248 4249 4251 4339 4344 4346 4348 4363 4557 7799 7801 7824 1543 1544 8123 5182 8360 8361 8457 5302 8507 8509 8520 8546 8578 8618 5486 5492 8671 5504 5511 5512 2135 5584 8764 5595 5600 5621 5624 5649 8871 8872 2311 5716 5720 5728 5729 8903 8910 5747 9008 2443 9021 9023 6066 6250 6302 6349 6391 3079 6545 6548 6550 6554 6561
force	1995 5403 5411 5412 5413 2011 2012 8606 2046 2113 5555 5574 2172 8747 8748 2186 2199 2203 5622 2250 2269
force$	5018 5023 5024 8484 8515 5371 5398 8574 8575 2002 8577 8582 8583 8584 5414 5415 8589 2016 5449 8663 2113 5516 5517 8726 8735 8745 5575 5601 5602 8788 8793 8834 5672 6344
forced$	4096 4097 4098 4099 4100 4101 4102 4103 7275 7276 7277 7278 7280 850 853
forces$	4096 4097 4098 4099
forcing$	4100 4101 4102 4103
foreca	2147
forehead$	7867
foreign$	1276 4682 2739 6168
forens	3257
forese	2147
forever$	1543 4946 1544 4947 1545 1546 1547 1548 1549 1550
forget	5697
forget$	8868
forgot$	6255
forgotten$	2836 6255
form	2094 6271
form$	7367 8363 2187
formal$	3144
formally$	3082
formed$	2187
forming$	2187
forms$	2187
forty$	7630
forwar	1993 2174
forward$	5670
forwarded$	8831
foster	3109
foster$	954 8944 5784 8964 8996 2659 6512 6540
fostered$	6512
fought$	3992
foul$	2634
found$	2 4259 933 935 8358 2444 2601 2829
foundation$	7868 7869 7870 6166
four	5564 2179 8756 8757 8779 8783 8791 5638 8852 6372
four$	4104 7411 1307 7881 7882 7883 7884 7885 7886 4882 4897 2898 3069
fourteen$	1056 1057 1058 1059
fragment$	8812
frame$	7836 7837 7838 6120
frames$	7836 7837 7838 6120
fraternise$	2515
fraternised$	2515
fraternises$	2515
fraternising$	2515
freckled$	1288 2743 3210
freckles$	3211
freckly$	3210
free	5614
free$	3485 83 6771 6772 6773 6774 6775 6776 6777 6778 3622 7000 7001 2396 5897
freely$	7000 7001 428 8443 8444 8445 8446 5896 5897 2495
frequent$	360 361 2470 2567
frequently$	359
friend	8561 2047 2048 5471 2091 2099 8678 5525 8696 5564 2179 8756 8757 8779 8783 8791 5638 2242 8852 8855 6353 6372 6533
friend$	7467 7481 7482 7483 7484 7485 7486 7828 7831 5947 6014
friends$	3404 6640 6664 212 6826 260 3851 3855 3856 3864 3882 570 4009 4104 4164 762 763 764 7371 7467 7481 7482 7483 7484 7485 7486 7815 7828 7831 8025 8026 8027 8028 8029 4865 4866 4867 4882 4891 4897 4901 4942 8162 5157 5158 5159 5160 5161 5162 5209 8412 8420 8421 8422 8423 8424 8425 8426 8642 5494 5502 2167 5645 2275 5859 5947 6014 2619 6242 6247
friendship$	3495 743 744 4176 5947
friendships$	3 4 5 6 7 8 9 3433 743 744 5947
frighten$	7806 7807 7808
frightened$	7764 7765 7766 1235 1236
fringe$	7923
fringes$	7923
fritter$	2855
frittered$	2855
frittering$	2855
fritterred$	2855
fritterring$	2855
fritters$	2855
frizzy$	2737 2759
from	2123 6271
from$	3974 3975 7153 7154 7454 4330 4495 4526 4604 4632 7828 7831 1344 7970 8596 8618 8639 2112 5526 2195 5667 5681 5746 5747 8966 2439 6102 6172 6211 6362 6455 3058 6489 6561
front$	5830
fruitful$	8694
frustrating$	5266 8438
ft$	7841 7842 2722
full$	3557 3563 1082 2209 2363 2763
fully$	976 1082 1168 1171 2496 2698
fumble$	3220
fumbled$	3220
fumbles$	3220
fumbling$	3220
functi	2094 6456
function$	1028 1029 1030 1031 1032 1033
functioned$	1028 1029 1030 1031 1032 1033
functioning$	1028 1029 1030 1031 1032 1033
functionned$	1028 1029 1030 1031 1032 1033
functionning$	1028 1029 1030 1031 1032 1033
functions$	1028 1029 1030 1031 1032 1033
fund$	8327
funding$	6258
funds$	6525
furthe	1995 2107 2938 6353
further$	5398 2098 2898
furthered$	2098
furthering$	2098
furthers$	2098
futile$	2796
gain$	7050 7051 4345
gained	2324
gained$	5727
gallery$	5599
gambling$	8890
game$	3805 538 7547 7575
games$	538
gaming$	6944 6945 6946 538
gang	8566 1995 8570 5403 5411 5412 5413 2011 2012 8606 2046 2060 8657 2099 8674 5555 5574 2172 8747 8748 8753 2186 8761 2199 2203 5607 8778 5622 8805 2250 2269 6303 6328 6334 6335
gang$	3656 6873 6877 6887 6895 6918 7294 7317 7341 7397 965 5398 8574 2003 5463 8635 5481 5482 8667 8668 5502 8714 5547 2157 5587 2185 8766 5598 2261 5868 5869 2527 2610 2654 2884 2897 2901 2919 2923 2927 6331 2958 2976 3180 3254
gangling$	3210
gangly$	3210
gangs$	6873 6877 6887 6895 7294 7317 7341 7397 8574 2003 8668 5587 5598 5868 5869 2527 2923 2924 2958 3180 3254
gangsta$	7342 5931 3181
gangstas$	7342 5931 3181
gangster$	7342 782 5931 3181
gangsters$	7342 782 5931 3181
gap	6271
gap$	8473
gaps$	8473
gather	5557 8851 6271 2869 2907
gather$	7540 5347 1986 8610 5589 6118
gathered$	7540 1986 5589 8845 6118
gathering$	7540 1986 8728 5589 6118
gatherred$	7540 6118
gatherring$	7540 6118
gathers$	7540 1986 5589 6118
gaudy$	2775
gaunt$	3210
gave	1993
gave$	173 174 175 176 177 178 179 283 1238 1239 1715 1728 1834 1835 1836 1837 1838 5277 5853 3056
gbh	5846 3170
gbh$	9017 6573
gcse$	6490 3096 6500 3098 3103
gcses	5763
gcses$	8934 6490 6500
gdpr$	8456
gear$	7911 7912 7913 7914 7915 6178 6184
genera	2869
general$	1396
generator$	2246 6382
generators$	2246 6382
gentleman$	7673 7674 7675
gentlemen$	1136
gents$	1136
get	5459 2188
get$	41 42 50 6642 3472 3598 6802 6833 6834 6837 3669 6999 7050 7051 516 517 3994 7268 7270 750 751 753 774 804 805 806 807 808 809 810 811 812 813 4263 4264 900 914 915 916 917 918 919 4345 4347 7579 1067 1071 4474 1072 1073 1074 1075 1078 1079 1080 1081 7742 7743 1180 1184 1268 7999 8000 4885 8076 4906 8094 8095 8096 1858 5327 1942 1943 2224 8814 5657 2327 2493 2494 5898 2550 2552 2556 2612 2613 2623 6199
gets	3031
gets$	41 42 50 516 517 750 751 753 774 804 805 806 807 808 809 810 811 812 813 4284 900 914 915 916 917 918 919 7579 1067 1071 4474 1072 1073 1074 1075 1078 1079 1080 1081 1181 1185 1268 4932 1858 1942 1943 2224 8814 2327 2332 2338 2368 2494 5898 2550 2552 2556 2612 2613 2623 3000 3082 3084
getting$	41 42 50 3683 6999 4112 750 751 753 4291 4292 1183 8094 8095 8096 4927 8117 1858 1942 1943 2224 2327 6199
gift$	6760 6761 6962 6963 6964 6965 6966 6967 6968 6969 6974 6977 7003 7323
gifts$	6760 6761 6962 6963 6964 6965 6966 6967 6968 6969 6974 6977 7003 7285 7286 7313 7323
gilet$	7911 7912 7913 6178
gilets$	7911 7912 7913 6178
ginger$	4700 2737 2759 3210
girl	5564 2179 8756 8757 8779 8783 8791 5638 8852 5817 5849 6372
girl$	212 260 7467 7481 7482 7483 7484 7485 7486 7608 4907 4908 5410 9020 2521 5946 2553 6014 2619 6144
girlfr	8956
girlfriend$	6982 413 8940 8962 8975 9000 5889 5890
girlfriends$	6982 413 5889 5890
girls	5394 5402 8615 8617 5447 2047 2048 5471 2091 8797 2242 8855
girls$	6640 212 260 3851 3855 3856 3864 3882 570 4009 4104 4164 762 763 764 7343 7374 7412 7467 7470 7481 7482 7483 7484 7485 7486 7501 7608 4532 4533 4534 4535 8025 8026 8027 8028 8029 4865 4866 4867 4882 4891 4897 4901 8077 8079 4942 8162 8300 5157 5158 5159 5160 5161 5162 5208 8394 8412 8420 8421 8422 8423 8424 8425 8426 8642 5494 2167 5645 2275 5870 5946 6014 2619 6144 6242 6247
give	1993
give$	173 174 175 176 177 178 179 6786 283 1005 4631 1238 1239 7973 7979 7993 5054 1715 1834 1835 1836 1837 1838 5408 6191
given	5653 5656 2440
given$	1238 1239 1464 8290 8291 8292 8293 1728 1834 1835 1836 1837 1838 8628 2328 2332 2338
gives$	173 174 175 176 177 178 179 283 1238 1239 1715 1728 1834 1835 1836 1837 1838 5562 5639
giving$	173 174 175 176 177 178 179 283 1238 1239 1715 1834 1835 1836 1837 1838 5562
glad$	180 181 186
glamour$	7285 7286 7307 7313
glasses$	6173
glean$	1986
gleaned$	1986
gleaning$	1986
gleans$	1986
gloves$	6173
glued$	1580
go$	3473 6645 3475 3476 6703 6723 3636 3637 3638 3639 6811 6831 6833 6834 6835 3691 3693 3694 309 310 311 312 313 314 338 341 344 345 3751 3754 3762 363 364 6999 430 431 432 7009 7010 7011 7012 7013 3867 7054 7055 7056 7137 7226 7268 7270 713 737 942 943 944 1346 1355 7945 7973 7979 7993 7999 8000 1443 8117 5348 2207 5659 2493 2494 5898 6191 3121
goad$	2519
goadded$	2519
goadding$	2519
goaded$	2519
goading$	2519
goads$	2519
goal	2238
goal$	2143 8823
gobby$	3195
goes	8814
goes$	309 310 311 312 342 344 345 3762 363 364 430 431 432 713 737 942 943 944 1346 1355 1459 8117 8600 5659 2308 2402 2435 2493 2494 5898 3031 3121
going$	6724 6853 3685 309 310 311 312 337 344 345 3750 3753 3760 3761 3762 363 364 417 6999 430 431 432 7009 7010 7011 7012 7013 7037 7054 7055 7056 737 942 943 944 4459 4461 4462 1346 1355 7972 4822 1420 1421 1422 1423 4827 1429 1430 1431 8072 8073 8074 8075 8117 2055 2207 2435 2493 2494 3062 3121
goings$	5642
gold$	2748 6173
gone$	3679 309 310 311 312 313 314 344 345 3762 430 431 432 7014 7015 3852 7029 7030 7031 7042 3988 737 8298 8299 5659 5749 2428 2493 2494 5898 3062
good$	3487 3507 334 4178 7403 4408 4487 1147 4925 5180 5356 2209 2726
goods$	5609 6392
gorgeous$	3210
gormless$	3195
got	8878 2440
got$	41 42 50 7014 7029 7030 7031 7043 524 525 750 751 753 947 1182 1292 1302 1303 1304 1305 1349 8211 8212 8213 8214 1858 1942 1943 2368 2493 2494 5898 2653 2760 2766 2997 3035 3082 3084 3085 3141
gown$	7903
gowns$	7903 7927
gp	5698 2310
gp$	8869 5713
gps	2440
gps$	5843
grade$	6499 6501 3226
graded$	899 902 8621 2870 3226
grades	8933 5763
grades$	8934 6499 6501
graffiti$	8826
gran	8944 5784 8957 5787 2388 8967 8968 2414 2426 5831
gran$	8955 2423
grandad$	2423
grandf	8944 5784 8957
grandfather$	8955
grandm	8944 5784 8957
grandmother$	8941 8955
grandp	8944
grante	3149
grasp$	7226 4064 4065 4066 4067 4068 4069 4070 4071 4072 4073 4074 4075
grass$	8465
gravitate$	720 721 722 723 724 725 726 727 728 729 730 731 732
gravitated$	720 721 722 723 724 725 726 727 728 729 730 731 732
gravitates$	720 721 722 723 724 725 726 727 728 729 730 731 732
gravitating$	720 721 722 723 724 725 726 727 728 729 730 731 732
greasy$	1288 7875 2737 2743 2759
greater$	1068
greed$	6796 6797 6798 6799 6800 6801 7107 7285 7286
greedy$	3195
green$	7697 7698 7699 6094 2738 2759
grew$	1035 1036 1287 2742
grey$	7875 1342 2759 6173 2775 6324
grip$	8432 8511 8512 8513 8514 2204 6256
grips$	2204
groomed$	6612 6615 7235 7236 7237 7238 7239 7240 7241 7242 7243 7244 7245 7246 6135
groomer$	6918 7188 7352 782 5951 5954 5955
groomers$	6918 7188 7352 782 5951 5954 5955
grooming$	6605 6606 6607 6622 7103 7104 5928
gross$	2809
grounds$	2109 2410
group	8561 5394 8594 8611 8613 8615 8617 5447 8619 2047 2048 5456 5471 2091 8670 2099 8674 8678 5525 8696 5528 5529 5564 2179 8756 8757 5607 8778 8779 8783 8791 5638 2242 8852 8855 6280 2909 2911 6334 6335 6347 6353 6372
group$	6640 6665 6666 212 260 3851 3855 3856 3864 3882 3926 570 4009 7272 4104 4164 762 763 764 7345 7347 7368 7371 816 7467 7470 7481 7482 7483 7484 7485 7486 7501 4337 4338 965 7618 7710 1245 1246 8025 8026 8027 8028 8029 8032 4865 4866 4867 4870 4871 4882 4891 4897 4901 8077 8079 4942 8162 5157 5158 5159 5160 5161 5162 8347 5202 5204 8411 8420 8421 8422 8423 8424 8425 8426 5257 8503 8504 5338 5427 2025 8627 2060 8642 5494 8668 5502 8691 5522 8699 8711 8726 2167 8745 5575 8758 8759 5602 8793 8800 5645 2261 5672 2275 5686 8860 5691 5946 6014 2619 6066 6242 6247 2892 2911 6317 2976
groups$	6666 7345 7347 7467 7470 7481 7482 7483 7484 7485 7486 8668 8759 6014 6317
grow	2160
grow$	1035 1036 1287 2742
growing$	1035 1036 1287 2742
grown$	408 6988 749 7542 7586 1020 4425 4432 4433 4434 4435 1035 1036 4446 4452 4453 4454 7627 7628 7629 7634 7635 7636 7637 7643 4475 4477 4478 4479 4480 4481 4485 7657 7658 1085 1102 7678 1108 1109 4514 7686 7687 4520 4521 1129 4567 4570 4629 1240 1241 1242 1243 1251 1287 6083 6085 2707 2742
grownups$	7602
grows$	1035 1036 1287 2742
grubby$	2768 2775 3210
guarantee$	1498
guaranteed$	1426 1427 1428 2790
guard	2013 5452 5646 2247
guard$	3585 6959 1989 8564 5416 2043 8623 2151 8817 2248 2253 2254 8830 2273
guardi	6516
guards$	3585 6959 1989 8564 5416 2043 8623 2151 2182 8817 2248 2253 2254 8830 2273
gucci$	6173
guessed$	7175 7176 4006 4007
guidance$	7262 7263 7264 7265 7266 7772 7789 8197 8198 8199 8200 8201 8202 5923
guilt	8637 5481
guilt$	8485 8652 2846 6253
guilty	3162
guilty$	539 540 5513 3162 6565
gullible$	599 7697 7698 7699 2505 6094 3195
gum$	3066
gun	9018
habit	6446
habit$	6627 5862 5863
habits$	6627 8008 5862 5863
habitual$	360 361 5598 2470 2545 2557 2903
habitually$	359
had	2290 2317 2325 2326 3031
had$	155 156 194 381 384 3843 3844 3845 3848 3849 448 449 450 451 452 453 454 467 468 469 470 471 512 555 557 864 947 7828 7831 1292 1302 1303 1304 1305 1349 8130 8131 1572 1615 1616 1617 1618 1620 1621 1622 5037 1641 1642 1643 1644 1645 1646 1647 1648 1649 1650 1651 1652 1653 1654 1655 1679 1687 5166 8338 1968 1969 5623 2302 2311 5720 5728 5729 2332 2333 2335 2338 2653 6118 2760 2766 2812 6302 2997 3000 3058 3079 3137
hair$	7861 7863 7864 7865 7923 7939 6149 2749 6162 2761
haircut$	7863 7864 7865 7923 6162 2761
haircuts$	7863 7864 7865 7923 6162 2761
haired$	6132 6140
hairstyle$	7863 7864 7865 7923 6162 2761
hairstyles$	7863 7864 7865 7923 6162 2761
hairy$	3210
half$	4761 2230 5655 2821
halfway$	6185
hall	5830
hall$	9001
halluc	3282
hallwa	5830
hallway$	9001
halved$	6380
hand	2174
hand$	177 178 179 4402 4403 4404 1002 4605 7777 7778 7779 7867
handded$	177 178 179
handding$	177 178 179
handed	5653 5656
handed$	177 178 179 6227 6228 6357
handful$	818 4221 819 4222 820 4223 821 4224 7492 5959
handing$	177 178 179 6296
handl	6274
handle	2219
handle$	7431 4384 4395 1013 4417 4418 1016 4544 4545 4546 4549 4550 4552 4553 4556 1167 7742 7743 1186 4590 4591 4592 2204 2694
handled$	1167 2694
handles$	1167 2694
handli	8656
handling$	4544 4545 4546 4549 4550 4552 4553 4556 1167 1900 1901 1902 1903 5846 2694 6238 3274
hands$	177 178 179 4402 4403 4404 1002 7867 8339 8450
handse	5569
handset$	2028 8603 8740 2882
handsets$	2028 8603 8740
handsome$	3210
hang	8814
hang$	6802 6831 6833 6834 6835 6858 7009 7010 7011 7012 7013 7054 7055 7056 740 7540 1351 1352 1353 1355 6118 2999
hanged$	7540 6118 2999
hanger$	2562
hangers$	2562 2563
hangged$	7540 6118
hangging$	7540 6118
hanging$	6724 6853 7009 7010 7011 7012 7013 7054 7055 7056 740 7540 6118 6185 2999
hangs$	740 7540 1351 1352 1353 1355 6118
haphazard$	8474 8475 8476 8477
happen$	6725 6726 6727 7396
happened$	3861 3862 7046 7047 548 7221 7222 7223 7224 7225 8282 8283 8284
happening$	7221 7222 7223 7224 7225
happens$	546 7221 7222 7223 7224 7225
happily$	4582 4583 4584 4585 4586 4587 4588
happy$	180 181 186 3590 270 271 272
harass$	754 2518
harassed$	754 2518
harasses$	754 2518
harassing$	754 2518
hard	2201 2975
hard$	837 838 857 858 859 860 861 862 4320 7534 1004 5604 2226 8854 2704 2739
harden	6383
hardened$	1240 1241 1242 1243 2545 6052 6106 3204
harder	2072
harder$	3961 857 858 859 860 861 862 8186 5475 2226
hardest$	857 858 859 860 861 862
hardier$	1240 1241 1242 1243
hardly$	55 1137 1139 1140 1162 1163 1217 4620 1218 1219 4729 1641 1642 1643 1644 1645 1646 1647 1648 1649 1650 1651 1652 1654 1655 1731 1776 1777 1778 2336 2346 2684 2685 2691 2700 2812 3054
harm$	6574 6575 6605 6606 6607 3889 3890 7103 7104 7113 7114 7190 7191 7235 7236 7237 7238 7239 7240 7241 7242 7243 7244 7245 7246 7258 7259 7260 7261 5260 8473 5598 5811 8982 2438 9017 5900 2897 2901 2903 2924 6394 6423 3021
harmed$	6423 3021
harmer$	5972
harmers$	5972
harmful$	3487 6880 771 772 773 2460 2544 2903
harming$	6423 3021
harms$	6423 3021
has	2290 8878 2305 3031
has$	3409 3411 381 512 3969 864 947 7828 7831 1292 1302 1303 1304 1305 1349 1435 4957 8130 8131 1572 5037 5041 1641 1642 1643 1644 1645 1646 1647 1648 1649 1650 1651 1652 1654 1655 1678 1686 5479 5623 2302 5708 2332 2333 2335 2338 2440 2653 6118 2760 2766 2812 2997 3000 3058 3079
hat$	6173
hats$	6173
haunts$	8008
have$	3410 3412 3589 3650 3676 3680 381 384 3875 512 554 3964 3970 3984 3989 4000 4001 4004 4005 7337 864 947 7540 1292 1302 1303 1304 1305 1349 4817 4826 7999 1435 4895 4957 8130 8131 1572 8169 8170 8171 8172 5002 8177 8178 8179 5011 5017 5037 5055 1680 8296 8297 5353 5354 5623 2653 6118 2760 2766 6214 6302 6349 6367 3058 3079
having	2326 3031
having$	381 384 1292 1349 2311 5729 2333 2760 3000
havoc$	5993 5994 5995
hawk$	387 2481
hawked$	387 2481
hawking$	387 2481
hawkked$	387 2481
hawkking$	387 2481
hawks$	387 2481
hazel$	2738
he$	3503 3827 3851 3855 3856 3881 570 7178 761 4164 762 7336 763 764 7546 8025 8026 8027 8028 8029 4865 4866 4867 4869 4901 5018 8193 5636 3082
head$	7059 7061 4406 1103 1104 1105 1106 1107 4721 4745 4746 4747 1345 8454 1881 8698 6160 2859 3349
headed$	6027 6131 6226
heading$	2326
heads$	7059 7061 4406 1788 8454 1881 6080 6096 6158 6159
headscarf$	6173
headscarves$	6173
health	5725 5742 8956
health$	5698 8876 8877 5707 8883 5715 8896 3026 6430
healthcare$	5743
healthier$	3487
healthy$	3507
hear$	7340 3016
heard$	979 1706 1707 2409 3018
hearin	8897
hearing$	2409 3017 3022 3060 6557
hearings$	6557
hears$	3016
heart$	5693 8876 3025
hearted$	6224
heartless$	3195 3217
heatin	2397
heating$	5800
heavier$	2717
heavil	5697
heavily$	1275 8868 8889 2719
heavy	2201
heavy$	4668 5604 2717 2720 2763 2825
heavyset$	3209
heed$	3457 3458 3459 3460 3461 6786 7226 4091 4092 4093 4094 4095 8302 8303 8304 8305 8306 8307 8308
heeded$	7014 7022
heedless$	62 63
heel$	8809
heels$	7929 7930 7931 8452 6173
height$	7836 7837 7838 6120
held	6271
held$	1008 7826 8290 8291 8292 8293 1916 8580 2031 8763 2282
helicopter$	2961
hell$	7331
help	2010 2110 2176
help$	3447 113 120 121 6786 4041 7233 7234 7431 7445 4394 7772 7780 7781 7782 7783 7784 7785 7786 7787 7789 7794 7795 7796 7797 7798 1392 1393 1394 1395 7973 7979 7993 8034 8055 8094 8095 8096 8102 8327 8336 1900 1901 1902 1903 8497 2098 2114 2143 2258 2268 8924 5910 5911 5985 6188 6191 6199
helped$	120 121 7216 7217 7218 7219 7220 7446 7978 7984 7989 7992 7998 8067 8080 8081 8082 8083 8084 8576 2098 2114
helpful$	8576
helping$	120 121 4042 8094 8095 8096 4926 2098 2114 6199
helpped$	120 121
helpping$	120 121
helps	2110
helps$	120 121 2098 2114 2143 2258 6200
hepatitis$	3339
her	5402 5427 2060 8790 2323 5733 2345 5767 2367 5772 8974 2422 8999 9024 2453 6486 3149
her$	6577 6578 19 3465 3467 6639 67 68 71 75 3480 3482 3519 197 204 205 206 208 3614 212 3625 3626 3627 3628 3629 3630 260 6861 3701 3790 3878 3900 3926 533 534 3943 565 7146 7149 4017 4020 7253 7257 4087 7272 4196 7392 4337 4338 7550 984 4422 4424 7788 4673 4674 4675 1301 1335 4753 8097 4983 5199 8421 8422 8423 8424 8425 8426 5279 5281 5283 5290 8468 8536 5463 2295 5702 5703 5714 5717 8893 5726 5735 2334 5748 2360 8938 5770 2381 2382 5786 2384 8965 5796 5802 5808 8990 5825 5845 5851 5856 2484 2499 2619 2772 2773 6242 6406 3027 3029 3069 3071 3127 3128 6537 3144 3152
heritage$	4710 4711 4712 4715
heroin	9018 5854
heroin$	8614 5718 8901 9025 5871
herself$	3403 3405 6577 6578 3437 3438 36 3440 3441 3442 3443 3444 3445 43 6618 6619 3449 3450 6791 3765 7057 7058 7060 3908 3909 3910 3911 3912 3913 3914 3915 3917 3918 7092 7093 7106 3944 3945 3946 3947 7119 7120 7121 7122 7123 7124 7125 3957 3958 3959 3960 7132 4018 4022 620 7196 7197 7198 7199 7200 7201 7202 7203 7204 7205 7206 7207 4037 4038 7210 7211 7212 7213 7214 7215 7217 7218 7219 7220 4221 4222 4223 4224 7405 941 7566 7567 7568 7569 7570 7571 7572 4468 4469 7715 7716 7717 7718 7719 7720 7721 7722 7723 7724 7725 7726 7727 7728 4558 7735 5315 5694 5771 5858 5883 5884 6097 6098 6402 6424
herselves$	5694 6402 6424
hid$	1354 1882
hidden$	1354 8580 6186
hide	5459 2077
hide$	6736 3673 3674 3675 1354 1882
hided$	1882
hides	2077
hides$	1354 1882
hiding	2077
hiding$	1354 1882
hierar	8761 6322 6326 6328 6334
hierarchy$	8667 3241
high$	49 892 893 4302 4303 4304 4305 4306 4307 4308 4309 8117 5163 2824 2991
higher$	892 893 5615 3055
highest$	892 893
highlights$	6163
highly$	2201 2698
hijab$	6173
hijabs$	6173
him	5402 8790 5733 8974 8999 9024 6486
him$	6577 6578 6639 3567 3574 3575 3576 3579 6920 6923 3926 7158 7272 4337 4338 7788 8097 5199 8421 8422 8423 8424 8425 8426 6242 6406 6537
himself$	3403 3405 6577 6578 3437 3438 36 3440 3441 3442 3443 3444 3445 43 6618 6619 3449 3450 6791 3765 7057 7058 7060 3908 3909 3910 3911 3912 3913 3914 3915 3917 3918 7092 7093 7106 3944 3945 3946 3947 7119 7120 7121 7122 7123 7124 7125 3957 3958 3959 3960 7132 4018 4022 620 7196 7197 7198 7199 7200 7201 7202 7203 7204 7205 7206 7207 4037 4038 7210 7211 7212 7213 7214 7215 7217 7218 7219 7220 4221 4222 4223 4224 7405 941 7566 7567 7568 7569 7570 7571 7572 4468 4469 7715 7716 7717 7718 7719 7720 7721 7722 7723 7724 7725 7726 7727 7728 4558 7735 5315 5694 5771 5858 5883 5884 6097 6098 6402 6424
himselves$	5694 6402 6424
his	5427 2060 2323 2345 5767 2367 5772 2422 2453 3149
his$	19 3465 3467 67 68 71 75 3480 3482 3519 197 204 205 206 208 3614 212 3625 3626 3627 3628 3629 3630 260 6861 3701 3790 6983 3878 3900 533 534 3943 565 7146 7149 4017 4020 7253 7257 4087 7392 7550 984 4422 4424 4673 4674 4675 1301 1335 4753 4983 5279 5281 5283 5290 8468 8536 5463 2295 5702 5703 5717 8893 5726 5735 2334 5748 2360 8938 5770 2381 2382 5786 2384 8965 5796 5802 5808 8990 5825 5845 5851 5856 2484 2499 2619 2772 2773 3027 3029 3069 3071 3126 3127 3144 3152
histor	1995
historic$	5398
history$	2407 2410 5949 6429 6532 6564
hit	2390 8983 8988
hit$	1973 5793
hiv$	3338
hold	2077
hold$	6641 3673 3674 3675 7434 4409 1007 1008 4420 4421 1916 5401 5479 5662 2283
holder$	6396
holders$	6396
holdin	5465 8643 2077 8768 5847
holding$	1008 7776 8636
holds	2077 8768
holds$	1008 1916 5479 5662 8848
holmes$	8605
home	5784 8960 8964
home$	6850 6891 6892 7023 7024 7159 941 4356 7696 1972 8604 8618 2223 5665 8943 8950 8954 8955 8965 8971 8972 8979 8982 8986 2415 8995 9013 2859 3093 6497 6510 6512 6521 3125 6529 6531 6538
homele	8988
homeless$	3386
homelessness$	3386
homes$	6891 6892 8604 2223 5665 8977 6540
honest$	3980 7152 7978 7984 7989 7998 8067
hood$	1336 7928 6173 2774 6324
hooded$	2714 2775 6324 3210
hoodie$	7911 7912 7913 7923 6173 6175 6178 3213
hoodies$	7539 4369 7911 7912 7913 7914 7915 7920 7921 7922 7923 7925 7933 6173 6175 6178 3213
hoodlum$	3182
hoodlums$	3182
hoodrat$	3182
hoodrats$	3182
hoods$	7539 4369 1336 7920 7921 7922 7925 7928 7929 7930 7931 7933 6173 6175 2774 6324
hoody$	7911 7912 7913 6178
hooligan$	3182
hooliganism$	3182
hooligans$	7408 7409 7410 3182
hoot$	8289
hoots$	8289
hop$	750 751
hope$	4857 8746 6201
hopeless$	4214 1460 1461 2572 2611 2614 3195 3217
hopelessly$	3217
hoper$	7383 7388 7389 7390 5960 5976
hopers$	7383 7388 7389 7390 5960 5976
hopes$	8746
hoping$	8746
hopings$	8746
hopped$	750 751
hops$	750 751
horde$	769 770
hospit	5712 2310 8988 5826 2438
hospital$	8882 8883 5713 8895 8997 5841 2859 3069
hospitalised$	3331
hospitalized$	3331
hostel	5782
hostel$	8953
hostile$	871 872 873 874 875 7464 7465 2117 2616 3193
hostility$	7499 7500 927 928 6022
hot	5559 5594 2983
hot$	2397 2624
hotel$	6910 6911 6912 6913 3743 3744 3745 3746
hothead$	5959
hotheads$	5959
hotspot$	8730 8765 2967 6386
hotspots$	8730 8765 6386
hour$	2362
hours$	7404 8924 2351 2362 9023 6258
house	5784 8960
house$	6910 6911 6912 6913 3743 3744 3745 3746 7671 7696 7702 8604 5665 5675 8955 8965 8971 8979 2415 6510
househ	5784
household$	7671 7696 7702 8955
houses$	8604 5665 8977
housin	8956
housing$	2223 6518
how$	7149 7544 4547 4548 1153 5906
hub$	8567 8726 8745 5575 5602 8793 5672 6361
huge$	3455
hulking$	3210
hung$	7041 740 1351 1352 1353 6185
hungry$	6053 6524
hunt$	713 4116 714 715 716 717 718 719 8119
hunted$	713 4116 714 715 716 717 718 719
hunting$	713 4116 714 715 716 717 718 719
hunts$	713 4116 714 715 716 717 718 719
huntted$	713 4116 714 715 716 717 718 719
huntting$	713 4116 714 715 716 717 718 719
hurt	2390 8983
hurt$	6612 6615 7073 7095 8001 5793 3021
hurted$	3021
hurting$	3021
hurts$	3021
husband$	8940 8962 8975 9000
hygien	5725 8897
hygiene$	8896
hyper$	2477 3195
hypersexual$	3177
hypersexualised$	3177
hypocritical$	3217
hysterical$	3195
i$	1914
ic	2921
ic$	1257 2716
ic0$	3207
ic1$	3207
ic2$	3207
ic3$	3207
ic4$	3207
ic5$	3207
ic6$	3207
ic7$	3207
ic8$	3207
ic9$	3207
idea$	6748
ideas$	6747
identi	2000 8585 8608 2057 2060 2062 2101 8688 2159 2234 6322 2978
identical$	4743 2775
identically$	1274 2740 6172 6174
identified$	779 2033 5463 2431 2898 6302 2903 6324
identifies$	8620 2130 2212
identify$	6786 8610 8620 2130 2194 2212
identifying$	2130 2212
identity$	2007
idle$	6045 3195
idly$	5171 6219
iep$	3374
ieps$	3374
ies$	7670
if$	6838 435 436 437 438 439 440 441 442 443 444 445 446 447 7032 7033 7036 7039 7040 478 479 480 481 482 1619 1763 1764
ignorance$	3217
ignorant$	3195 3217
ignore$	6802 6831 6833 6834 6835 758 759 8117 1892 1893 8495 2520 2786 2844 2845 6255
ignored$	758 759 7962 7963 7964 7965 8117 1892 1893 8499 8500 8501 8502 2520 2786 2836 6243 2844 2845 6255
ignores$	758 759 8117 1892 1893 2520 2786 2844 2845 6255
ignoring$	758 759 8117 1892 1893 2520 2786 2844 2845 6255
ill	8988 5826
ill$	87 88 1316 1338 8997 2639 2641
illegal$	6880
illnes	5693 5698 8956 8958
illness$	8864 8869 6461
image$	6947 3803 3804 402 403 7812 5355 8563 5393 1991 5558 2243 2256 8847
images	2173 5576 5577
images$	6947 3797 395 6970 3803 3804 402 403 7812 8563 5393 1991 8586 8587 8720 5558 2171 2243 8827 2256 8847
immaculately$	1274 2740
immature$	3195
immaturity$	6796 6797 6798 6799 6800 6801 3968 566 567
immigration$	8956 3122
imminent$	8695
immuni	3350
impact$	8051 8052
impair	5693
impaired$	6670 6671 6672 6673 6463
impairment$	8864 6425 6461
impetigo$	3362
implicated$	299 300 301 302 2431
important$	2143
impos	2107
imposing$	2717 3210
imposs	2072
impossible$	857 858 859 860 861 862 1460 1461 5475 2796
impressed$	5916
impression$	6748
impressionable$	3195
impris	8956
impulse$	4083
impulsive$	6670 6671 6672 6673 3195
in	5768 2372 3031
in$	124 3553 6736 3686 3702 3706 3709 3718 3721 3722 3723 396 3808 3809 3810 3812 7233 4156 4170 4185 4200 7372 7373 4258 4330 4339 4374 7685 4539 1194 7828 7831 4679 4696 4697 4698 1340 1341 7919 4749 4754 4758 4762 1360 1361 1362 8086 8093 4956 4988 8250 5284 8520 5434 8636 8639 8652 2127 5611 5634 5663 5689 5690 5722 5724 5749 5756 5772 5774 5775 5806 5838 2439 2510 2661 6066 6164 6172 6174 6198 6211 2861 6302 3033 6468 6511 6515 6554
inability$	3615 213 214 215 216 217 218
inaction$	3937 8531 6259 6261
inadequacy$	3217
inadequate$	3217
inadequately$	3217
inappropriate$	6880 3776 2516 2616 2775
inappropriately$	1274 2740 6172 6174
inattention$	6259
incapable$	111 2794 6207
incessantly$	3216
incest$	8980
inch$	4503
incidents$	8826
inclin	5614
inclination$	4915 8087 8088 8089 8090 8091 8092
include$	6302
income	8956
income$	6532
incompetence$	3217
incompetent$	3217
incompetently$	3217
inconsistent$	7450 7451 7452 7453 880 2608
incorrect$	2768
increa	2160 2938
indecent$	3776
indepe	6511
independent$	4517 4519 1240 1241 1242 1243 1250 6101 2699 6115
index	6326
index$	5483 8769
indian$	4684
indica	5399 6271
indifference$	8531 6259 6261 3217
indifferent$	6207 3217
indisputably$	3216
indivi	8678 2242 6347
individual$	7467 7481 7482 7483 7484 7485 7486 7828 7831 2059 8678 8743 2340 6014 6067
individuals$	7314 7315 7316 7317 7467 7481 7482 7483 7484 7485 7486 7828 7831 2059 5533 5645 6014 6067
indulge$	306 307 308
indulged$	306 307 308
indulges$	306 307 308
indulging$	306 307 308
ineffective$	3217
ineffectual$	3217
inept$	3217
ineptitude$	3217
inevitable$	1462
inevitably$	6208 3216
inexcusable$	5266 8438 3217 3218
inexcusably$	3217
inexplicably$	3219
infamous$	839 840 841 842 843 844 845 846 962 2663 3197
infect	5693
infection$	8864 6461
inflicted$	5904
influe	8674
influence$	7346 5947
influenced$	6612
influences$	7346 5947
influential$	8815
inform	2110 2176 2231 6271 2938
inform$	1987 8573 2008 2009 2098 5634
informant$	3227
informants$	3227
information$	3982 8341 5197 1900 1901 1902 1903 5389 8572 8573 2001 8760
informed$	3485 83 3622 2098
informing$	2008 2009 2098 5634
informs$	2008 2009 2098 5634
inhale	5698
inhaler$	8869 3295
inhalers$	3295
ining$	5634
initiative$	2948
injection$	8906
injections$	8906
injunc	5579 5610
injunction$	8704 8750 8781 5620 8818 8841 9022 6358
injunctions$	8704 8750 8781 5620 8818 8841 6358
injuri	5698
injuries$	8869
injury	5693 5698
injury$	8864 8869
inner$	1260
innocent$	7665 7666 7667 7668 4536 4537 4538 6088
innocents$	7660 7661 7662 7663 7664 7711 7712 7713 7714 6087
inpatient$	3332
inquiry$	8641
ins$	5634
insane$	6015
inside$	6736
insight$	5912
insist$	279 280 281 282
insisted$	279 280 281 282
insisting$	279 280 281 282
insists$	279 280 281 282
insistted$	279 280 281 282
insistting$	279 280 281 282
insolent$	3195
insomnia$	3342
inspec	5411 5412 5413 2011 2012 2046
inspector$	1989 8582 8583 8584 5414 5415 5449 8788 2257 6344
instagram$	365 3768 366 3769 367 3770 368 3771 369 3772 6944 6945 6946
instead$	8507 8509
instigator$	6308 3183
instigators$	6308 3183
institutional$	2809
instructed$	2004 2050 5650
instructions$	5923
insulin$	3297
integrated$	2918
intel$	3223
intell	8606 6322 6326
intelligence$	8341 8566 5396 8569 8589 5482 8735 5601 8805 2868 6272 2870 2958 3222 3249 3266
intended$	2143
intens	2201 2938
intensive$	5604 3139
intent	2238
intent$	9017 6566
intention$	4915 8087 8088 8089 8090 8091 8092
intentions$	4915 8087 8088 8089 8090 8091 8092
interc	5455 3278
intercepted$	8626
intercourse$	5876
interest$	3592 3593 7587 7588 7589 7590 8055 4915 8087 8088 8089 8090 8091 8092 8302 8303 8304 8305 8306 8307 8308 5141 5142 5143 5144 5145 5332 8511 8512 8513 8514 2001 8633 2268 6256
interested$	4922 5079 8295 5297 5378
internally$	3082
internet$	365 3768 366 3769 367 3770 368 3771 369 3772 6944 6945 6946 2487
interr	5431
interrogated$	8602
interv	2057 2436
intervene$	8327 8494 8497 8682
intervened$	8337
intervention$	7445 9011 6188 6560
interventions$	7445 1392 1393 1394 1395 6188
interviewed$	2088 2432
intimate$	3776
intimidate$	754 2518
intimidated$	754 2518
intimidates$	754 2518
intimidating$	754 7534 2518 2616 2739 3193
into	2372 2869
into$	6616 6643 6736 6854 3712 3713 3714 3716 4256 2195 5600 5775 2439
invariably$	3216
invest	2102 8688 5671 8951 5837 2947 3256
investigate$	8327 8497
investigation$	8672 8684 8784 8842 9007 9008
investigations$	8672 8684 8784
invincible$	3204
invitation$	4791 1389 1390 1391
invitations$	4791 1389 1390 1391
invite$	6593 6594 31 189 190 495 496 2497 2502
invited$	6593 6594 31 189 190 495 496 2497 2502
invites$	6593 6594 31 189 190 495 496 2497 2502
inviting$	6593 6594 31 189 190 495 496 8094 8095 8096 2497 2502 6199
involv	8637 8657 6303
involved$	6612 6615 299 300 301 302 303 304 305 767 855 8498 5465 8752 5583 2431 5930
involvement$	299 300 301 302 767 5481 5930
involving$	8658
iq$	3353
irish$	4684
irresponsible$	65 66 3487 562 2459 2504 3217
irresponsibly$	3171 3217
is	2094 5674 8878 3015
is$	3499 3505 210 211 3816 516 517 774 804 805 806 807 808 809 810 811 812 813 864 869 4279 4284 900 914 915 916 917 918 919 1067 1071 4474 1072 1073 1074 1075 1078 1079 1080 1081 1090 7828 7831 1268 4735 1359 1381 4795 4860 4957 1593 1594 5114 5303 1908 1909 8523 8546 5409 5450 5524 5531 5603 8801 5635 5652 2329 2370 5816 2442 2496 2550 2552 2556 2597 2612 2613 2623 6118 6164 6165 2848 6302 2964 3023 3028 3035 3046 3062 3082 3084 3085 6507 3119 3123 3141 3143 3144 3148
isolated$	4191 4192 4193 4194
isolation$	7366 8118 2353 5957
iss$	3139
issue$	7498 1988 5392 1990 2217 5930 6020 6429
issued$	1988 5392 1990 8565 2217 5656
issues$	7498 1988 5392 1990 5562 2217 5930 6020 6429
issuing$	1988 5392 1990 2217
it$	6992 7062 7063 7068 941 7544 4382 7767 7768 1432 8121 8138 5018 8193 5061 5062 1711 1712 8331 8340 5259 1863 1864 8479 8480 5345 5368 5903 6003 6248
its$	3695 6889 536 3942 4019 8191 5183 5194 5279 5281 5283 8456 8457 5288 5290 5291 8468 8488 5319 5357 5358 8536 1972 5376 5384 5385 5495 5503 5808 2810 6241 2849 2858
itself$	3403 3405 3437 3438 36 3440 3441 3442 3443 3444 3445 43 6618 6619 3449 3450 6791 3765 7057 7058 7060 3908 3909 3910 3911 3912 3913 3914 3915 3917 3918 7092 7093 7106 3944 3945 3946 3947 7119 7120 7121 7122 7123 7124 7125 3957 3958 3959 3960 7132 4018 4022 620 7196 7197 7198 7199 7200 7201 7202 7203 7204 7205 7206 7207 4037 4038 7210 7211 7212 7213 7214 7215 7217 7218 7219 7220 7405 7566 7567 7568 7569 7570 7571 7572 4468 4469 7715 7716 7717 7718 7719 7720 7721 7722 7723 7724 7725 7726 7727 7728 4558 7735 8359 5315 5316 5858 5883 5884 6097 6098
jacket$	7911 7912 7913 7923 6173 6178 6182
jackets$	7911 7912 7913 7914 7915 7923 6173 6178 6182
jail	5826 5842
jail$	8939 8997 9013
jailed	8958
jailed$	5853
jamaican$	4684
january$	6893
jealous$	3195
jeans$	7911 7912 7913 7929 7930 7931 1358 7936 6173 6178 2782
jeopardise$	10 2455 2456
jeopardised$	10 2455 2456
jeopardises$	10 2455 2456
jeopardising$	10 2455 2456
jeopardize$	10 2455 2456
jeopardized$	10 2455 2456
jeopardizes$	10 2455 2456
jeopardizing$	10 2455 2456
jeopardy$	6574 6575 6585 5626
jewellery$	7911 7912 7913 6173 6178
job	8956
job$	8159 8246 8247 8248 8249 8262 8263 8264 8265 8266 8267 8268 8269 8270 8271 8352 8356 8364 8784 6238
jobs$	8262 8263 8264 8265 8266 8267 8268 8269 8270 8271 8784
jobsworth$	3217
jobsworths$	3217
joggers$	7911 7912 7913 7914 7915 7929 7930 7931 1358 7933 6173 6178 2782
join$	6802 6831 8001
joint	2938
joint$	2912
joke$	6237
journe	8756
judge$	4564 1186 4590 4591 4592 8494 2225 2450
judged$	3490
judgement$	96 97 98 99 7174 6238
judges$	2225
judging$	1186 4590 4591 4592
judgment$	96 97 98 99 7174 6238
july$	6893
jump$	750 751
jumped$	750 751
jumper$	7911 7912 7913 6178
jumpers$	7911 7912 7913 6178
jumps$	750 751
june$	6893
junkie$	3188
junkies$	3188
just$	3547 3551 434 3838 3842 488 7181 7182 7183 7184 941 1433 1447 1448 1449 1450 1724 1725
justice$	7536 7537 8741 8742 9010 5840
justification$	6236
juvenile$	2545 2548 2557 3206
juveniles$	3206
keen$	180 181 186 270 271 272 5383 8746
keens$	8746
keep	5459 2188
keep$	46 6703 3620 3641 6831 6833 6834 336 339 346 347 348 349 350 351 352 353 354 355 356 357 358 3866 552 553 7137 615 619 634 7226 741 4544 4545 4546 4549 4550 4552 4553 4556 7973 7979 7993 1626 1627 1628 1974 1987 2021 2235 2469 6191
keeped$	6703
keeping$	6703 6853 336 339 346 347 348 349 350 351 352 353 354 355 356 357 358 615 619 7196 7197 7198 7199 7200 7201 7202 7203 7204 7205 7206 7207 635 4544 4545 4546 4549 4550 4552 4553 4556 8367 2021 2235 2469
keepped$	6703
keepping$	6703
keeps$	6703 336 339 346 347 348 349 350 351 352 353 354 355 356 357 358 552 553 742 2021 5479 2469
kept$	336 339 346 347 348 349 350 351 352 353 354 355 356 357 358 7014 7022 7052 7053 552 553 8068 8069 8070 8071 1626 1627 1628 8337 8580 2021 2251 2354 2469 6255
ketamine$	5718 8890 8901 3043
key$	5288 8698 8739 8815 2898 2901 2903 2905
kg$	8898
kick$	3453 51 8000 1891 2618
kicked$	1891 2390 2391 2618
kicking$	4247 1891 2618
kickked$	1891
kickking$	1891
kicks$	1891 2618
kid$	7467 7481 7482 7483 7484 7485 7486 7608 5933 5946 6014
kids$	7343 7349 7467 7470 7481 7482 7483 7484 7485 7486 7525 7608 7660 7661 7662 7663 7664 7711 7712 7713 7714 5870 5933 5946 6014 6059 6087
kill$	2999
killed$	2999
killing$	2999
kills$	2999
kilo$	8898
kilos$	8898
kind$	7769 7770 7771 7888
kingpin$	3187
kingpins$	3187
kinshi	2373
kinship$	5776
kissed$	3583 6997
kissing$	7003
kitche	5830
kitchen$	9001
kitted$	1317 1318 1319 2769
knew$	160 192 568 3972 3973 972 973 981 982 983 8136 1706 1707
knife	9018
knife$	6846 6873 2131 5598 9017
knives	8560 8570 8643 2206
knives$	6844 2006 8630 8650 8651 5609
knock$	740 2116
knocked$	740
knocking$	740
knockked$	740
knockking$	740
knocks$	740
know	2159 2234
know$	160 192 3774 3962 3963 568 3972 3973 3976 3977 972 973 974 975 981 982 983 1144 7826 8136 8230 8231 8585 2038 2090 2148 2170 2194 2200 2241
knowing$	3556 154 192 1019 6076
knowingly$	7000 7001 428 5896 5897 2495
knowledgeable$	1019
known	8599 2057 2060 2173 5576 5577
known$	160 3962 3963 7135 3976 3977 7175 7176 4006 4007 7302 7314 7315 7316 7317 839 840 841 842 843 844 845 846 962 4366 4367 5004 1706 1707 8581 5463 8635 2069 2094 2178 2190 2447 2516 2545 2549 2557 2664 2898 2901 2903 2963
knows$	160 192 568 3972 3973 972 973 974 975 981 982 983 1015 1145 8136 2200
knuckle$	7867
knuckles$	7867
kudos$	7281
kurdish$	4684
label$	6184
labels$	6173 6184
labour$	6002
lac$	2656 2657 3196
lack$	60 673 674 675 676 677 678 679 680 681 682 683 863 950 1937 5341 5342 5343 2509 2568
lackadaisical$	3217
lacked$	673 674 675 676 677 678 679 680 681 682 683 2509 2568 2608
lacking$	673 674 675 676 677 678 679 680 681 682 683 8474 8475 8476 8477 2509 2568
lacks$	673 674 675 676 677 678 679 680 681 682 683 2509 2568 2608 2655
lad$	7467 7481 7482 7483 7484 7485 7486 5946 6014 6144
ladies$	1128 1136
lads	8615 5471 5564 2179 8756 8757 8779 8783 8791 5638 2242 8852 2909 6372
lads$	6640 6737 6762 6765 212 260 6895 6919 3851 3855 3856 3864 3882 570 4009 4104 7291 7298 7321 4152 4164 762 763 764 7343 7412 7467 7481 7482 7483 7484 7485 7486 7501 4532 4533 4534 4535 7942 8025 8026 8027 8028 8029 4865 4866 4867 4882 4891 4897 4901 8077 4942 8162 5221 8412 8642 2167 5645 2261 2275 5946 6014 2619 6144
lady$	1097 7673 7674 7675
lamentable$	3217
land$	0 1
landded$	0 1
landding$	0 1
landed$	0 1
landing$	0 1
landlord$	5018 5023 5024 8484 8515 5371 2859
lands$	0 1
language$	5709
lank$	2759
lanky$	4700 3210
lap$	531
laped$	531
laping$	531
lapped$	531
lapping$	531
laps$	531
large$	4666 4668 2717 3210
largely$	1908 1909 2848
larger$	2717
lashes$	6157 6163 6173
last$	4941 2356
late$	941 8117 8491 5321 8908
laugh$	685
laughed$	685
laughhed$	685
laughhing$	685
laughing$	685
laughs$	685
law$	818 819 820 821 828 831 2960
lawless$	2611 6015 3195
lax$	1792 1793 1794 1795 8474 8475 8476 8477 5321 2835
lay$	2951
layabout$	3182
layabouts$	3182
lazily$	3217
laziness$	3217
lazy$	1792 1793 1794 1795 5321 2764 2835 3195 3217
lead	2110 6342
lead$	6586 164 165 166 167 168 169 783 784 785 786 1114 1115 1116 1117 1118 2110 2938
leader	6322
leader$	8664 8698 8739 5930 5942 6307
leaders$	8664 8698 8739 5930 5942 6307
leadership$	8302 8303 8304 8305 8306 8307 8308 1900 1901 1902 1903 8511 8512 8513 8514 5930 2809 6238 6256
leadin	8768
leading$	164 165 166 167 168 169 783 784 785 786 1114 1115 1116 1117 1118 5632 8815
leads	8768
leads$	164 165 166 167 168 169 783 784 785 786 1114 1115 1116 1117 1118 8848 2938
league$	5366
lean$	2717
learn	5407 2062 2159
learn$	6786 571 572 3976 3977 7226 7973 7979 7993 8021 8022 8023 8024 8058 8494 8578 2148 2194 6191
learned$	3976 3977 1149 8068 8069 8070 8071
learning$	112 5754 3022 3024 3075 3077
learns$	8058
learnt$	3976 3977 1150 8068 8069 8070 8071
least$	5008 5133
leave	8814
leave$	0 1 3406 6604 34 35 37 6768 6786 6802 6831 6833 6834 6835 3667 363 364 7137 7973 7979 7993 8001 1754 1755 1756 1757 1758 1759 1760 1761 1762 1944 1945 6191 2854
leaver$	6513
leaves	2372
leaves$	0 1 3406 34 35 37 363 364 7139 1754 1755 1756 1757 1758 1759 1760 1761 1762 1944 1945 5775 2439 2854
leavin	2372
leaving$	0 1 34 35 37 363 364 1754 1755 1756 1757 1758 1759 1760 1761 1762 1944 1945 5775 2854 6296
led	6271
led$	6586 6587 6588 6604 6612 164 165 166 167 168 169 7139 7140 7141 783 784 785 786 5557 6038
left	2372 8958 5792
left$	0 1 3406 6604 34 35 37 6847 7014 7022 3883 7139 3987 1754 1755 1756 1757 1758 1759 1760 1761 1762 1944 1945 5775 8963 2439 6243 6255 2854 6302
leg$	7867 8874
leggings$	7911 7912 7913 7929 7930 7931 7936 6173 6178
legs$	7867 8874
length$	4693
less	2138
less$	578 4486 8245 2072 2211 2700
lesson	5765
lesson$	112 114 115 8110 8111 8112
lessons$	112 114 115 7367 7510 8917 8920 8936 8937 5875 6490
let	2010
let$	38 39 162 163 7014 7029 7030 7031 7041 7108 7973 7979 7993 8117 8343 8344 1796 1797 1798 1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1810 1811 1812 1813 1814 1815 1816 1817 1818 1819 1820 1821 1822 1823 1824 1825 5229 5230 1944 1945 1965 1966 1967 1987 2008 2009 2258 6191 2854
leting$	2008 2009
lets$	38 39 162 163 7108 8117 1796 1797 1798 1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1810 1811 1812 1813 1814 1815 1816 1817 1818 1819 1820 1821 1822 1823 1824 1944 1945 1965 1966 1967 2008 2009 2258 2854
letter$	8341 8433 8435 8436 6247
letters$	8341 8435 8436 8479 8480 6247 6248
letting$	38 39 162 163 8117 1796 1797 1798 1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1810 1811 1812 1813 1814 1815 1816 1817 1818 1819 1820 1821 1822 1823 1824 1944 1945 1965 1966 1967 2854
leukaemia$	3348
level	2138
level$	1041 7769 7770 7771 8881 2358 6377 6502
levels$	7769 7770 7771 6377
liability$	818 4221 819 4222 820 4223 821 4224
liaison$	5876
liaisons$	5876
liar$	7388 7389 7390 5959 5960
liars$	7388 7389 7390 5959 5960
library$	5018 5023 5024 8484 8515 5371
licence$	9022 9027 6568
licences$	9027
lie$	575 576 7999 8113 8114 8115 8117 8142 8481 6249
lied$	575 576 8113 8114 8115 8136
lies$	3937 575 576 8113 8114 8115 8117 8136 8141 8481 8523 6249
life	5784 8996
life$	3414 6827 4160 7621 7672 7676 7688 7689 7690 7691 7692 5683 8873 8955 2462 5868 5930 5936 6528
lifes$	5936
lifestyle$	3 4 5 6 7 8 9 3422 3433 6623 6627 7281 7285 7286 7307 7688 7689 7690 7691 7692 5862 5863 5868 5930 5949 5950 3172
lifestyles$	6623 6627 7688 7689 7690 7691 7692 5862 5863 3172
lift$	6760 6761 6962 6963 6964 6965 6966 6967 6968 6969 6974 6977 7003 7007 7323 7812 5047
lifted$	8205 8206 8207 5048 5070
lifts$	6760 6761 6962 6963 6964 6965 6966 6967 6968 6969 6974 6977 7003 7007 7323 7812
light$	1288 7875 2717 2736 2737 2743 2759
lighter$	1288 2736 2743
like	5419
like$	6937 6938 707 708 709 710 4190 4237 4238 4239 7431 4431 1043 4451 4463 4464 4465 4466 4467 7639 7640 4470 4536 4537 4538 4772 5334 8576 8746 2511 5930 6109 6121 6172 6174
liked$	707 708 709 710 2511
likelihood$	2141
likely$	1997 2055 2549 2898
likes$	6937 6938 707 708 709 710 8746 2511
liking$	707 708 709 710 2511
limited$	673 674 675 676 677 678 679 680 681 682 683 7450 7451 7452 7453 880 2509 2608
line$	6885 6895 6896 6900 6902 6906 6907 6908 6909 7397 2067 8650 5629 8809 8811 5869 6340 6381 2993
lined$	2101
lines	8753 6322
lines$	6874 6890 6895 6896 6899 6901 6905 6907 6908 6909 4220 7397 7576 2067 8811 5869 6389
lingered$	7041
link	8585
link$	740 6275 2926
linked	2140
linked$	767 2070 2094 8722 8752 5582 5583 8789 2431 5930
linking$	740
links$	743 744 767 5930 6275
lip$	4168 7867 5292 2744 6466
lips$	7867
lipstick$	7868 7869 7870 6163 6166
lisp	8876
list	2057 2173 5576 2175 5606 2240
list$	8586 2014 8727 5578 8759 8769 8777 8824 5660 5666 5699 6288 6320
listed$	2031 5578
listen$	6786 6802 7009 7010 7011 7012 7013 7014 7226 4091 4092 4093 4094 4095 7945 7973 7979 7993 8021 8022 8023 8024 8058 8244 8327 8494 8497 5407 6191 6192 6216
listened$	7009 7010 7011 7012 7013 7014 7022 7052 7053 8068 8069 8070 8071 8173 8189 8194 8240 8244 8337 8544 6216
listening$	7014 7972 6217
listenned$	7014
listenning$	7014
listens$	7014 8058
listing$	5578
listinged$	5578
listings$	5578
lists$	8586 5578 8759 8824 5666 6288
little	1995
little$	44 54 58 61 4003 673 674 675 676 677 678 679 680 681 682 683 824 880 4483 1133 4618 7902 1518 5131 5136 5137 5138 1744 8321 8322 8491 8532 5398 2209 2509 2528 2557 2594 2608 2655 2683 2758 2853
live	1995
live$	6802 6858 834 1028 1029 1030 1031 1032 1033 1060 1061 1062 1063 1098 1114 1115 1116 1117 1118 1581 5398 5501 5613 8867
lived$	1114 1115 1116 1117 1118 1583 2370 2403 2418 3108
lives$	3414 6633 6634 6635 6638 4160 834 1028 1029 1030 1031 1032 1033 1060 1061 1062 1063 7672 7676 1114 7688 1115 7689 1116 7690 1117 7691 1118 7692 7760 7761 7762 7763 1582 2370 2371 2418 3108
living$	1028 1029 1030 1031 1032 1033 1098 1114 1115 1116 1117 1118 2370 2418 8995 8996 5830 3108
livs$	2418
local	1995
local$	966 1254 8488 5398 2372 2373 5922 2714
locat	8688
locate$	6364
location$	3580 3581 3582
lock$	2096
locked$	7095 5570 8751 5631 2390 2391
lockers$	5665
locs$	6161 6163
lodged$	2418
lodges$	2418
lodging$	2418
lodgs$	2418
log	2023 2144 2175 2240 6271
log$	2020 5424 2026 8620 8624 5578 2183 5666
loged$	5578 2183
logged	2023 8599
logged$	2031 8621 2197 2198 8813 6362
loggerheads$	8121
loggin	2023
logging$	2020 2026 5578
logginged$	5578
loggings$	5578
logo$	6173
logos$	6173
logs	2023
logs$	8620 5578 5666
loiter$	6118
loitered$	6118
loitering$	6118
loiterred$	6118
loiterring$	6118
loiters$	6118
lone$	1254 2713
long$	5294 8491 2737 2758 2759
longer$	4489 4494 4528 4620 1218 1219 4634 2211
look$	3447 3616 491 492 493 641 993 1022 1024 1025 1026 1027 4544 4545 4546 4549 4550 4552 4553 4556 1154 1159 1298 1299 1300 8327 1843 8495 8497 8821 2394 2679 2680 2765
looked$	491 492 493 951 1022 1024 1025 1026 1027 1154 1159 4603 7777 7778 7779 7780 7781 7782 7793 1298 1299 1300 8189 8194 8337 1843 8544 2102 2374 5778 2679 2680 2765
looking$	491 492 493 3897 4116 714 715 716 717 718 719 4140 4393 4542 4544 4545 4546 4549 4550 4552 4553 4556 1154 1159 7737 7745 7746 4602 7777 7778 7779 7780 7781 7782 4619 7792 7847 4952 1843 8746 2395 6129 6130 6137 6138 6142 6217
lookings$	8746
lookked$	1154 1159
lookking$	1154 1159
lookout$	823 8119 3239
lookouts$	823 3239
looks$	7048 7049 491 492 493 1022 1024 1025 1026 1027 1154 1159 1298 1299 1300 7939 1843 2394 2679 2680 2765
loose$	3624 2566
lorry$	3587
lose$	8001 2357 2405
loser$	7388 7389 7390 5959 5960
losers$	7388 7389 7390 5959 5960
loses$	2357
losing	2324
losing$	5727 2357 2405 3047
loss$	8473 6425
lost	2324 2383 8958
lost$	4213 8117 8499 8500 8501 8502 1929 1930 2066 5626 5727 2357 2405 2543 2571 6255 3047
lot$	965 1135 7731 7739 7740 1786 2230 5655 5946 6100
lots$	1296
loud$	2633
loudmouth$	3189
loudmouths$	3189
lounge	5830
lounge$	1351 1352 1353 9001
lounges$	1351 1352 1353
lout$	3182
loutish$	3182 3195
louts$	7408 7409 7410 3182
love$	707 708 709 710 7431 2511
loved$	707 708 709 710 2511
lover$	5889
lovers$	5889
loves$	707 708 709 710 2511
loving$	707 708 709 710 2511
low$	4236 7450 7451 7452 7453 880 892 893 4302 4303 4304 4305 4306 4307 4308 4309 1337 2533 2608 2655 6177 3019
lower	2138
lower$	892 893 3055
lowest$	3074
lowlife$	3182
lowlifes$	3182
luck$	7071
lupus	5826
lupus$	8997
lurch$	8333
lure$	2463
lured$	2463 5916
lures$	2463
luring$	2463
lycra$	6173
lying$	575 576 7413 8117
machet	9018
machete$	9017
made$	34 35 37 82 84 85 86 6674 104 3508 3509 3510 3511 3512 3513 3514 257 258 298 333 7014 7139 590 4096 4097 4098 4099 7279 757 854 1095 4678 4874 4876 4879 4972 5016 5050 8290 8291 8292 8293 1728 1856 1857 1904 2065 8647 2086 5548 2291 5789 2524 6302
magist	3153
magistrate$	2450
magistrates$	7536 7537 2225 8800 2450
magnet$	2246 6382
magnets$	2246 6382
mail$	8466
mails$	8466
main$	8664 8698 8739 8815 2549 2898 2901 2903 2905
major$	2905
majority$	2230
make	2022
make$	34 35 37 82 84 85 86 6674 104 3508 3509 3510 3511 3512 3513 3514 3515 3516 3522 3523 3524 3525 3526 3621 257 258 298 333 537 558 7139 590 7226 757 1095 4695 7868 7869 7870 7888 4725 4769 4874 4875 8055 8076 4906 8119 5049 1728 1856 1857 5408 2280 2291 2524 6166
maked$	537 558 757
maker$	5939 5943
makers$	5939 5943
makes$	34 35 37 82 84 85 86 6674 257 258 333 537 558 7139 590 4096 4097 4098 4099 757 1095 4874 1728 1856 1857 2291 2524
makeup$	7868 7869 7870 7939 6163 6166 6173
making$	34 35 37 82 84 85 86 6675 6676 6677 104 3508 3509 3510 3511 3512 3513 3514 3515 6689 6771 6772 6773 6774 6775 6776 6777 6778 257 258 333 537 558 590 757 7356 1095 7745 7746 8117 1728 8366 1856 1857 2291 2524 5940
maladaptive$	2461
maladjusted$	2611
male	2909 2921
male$	6988 4122 4416 4419 4657 7829 7830 4660 7832 7833 1276 5410 2059 5964 6116 2714 2898
males$	3565 6737 6744 3576 3579 6754 6755 6762 6763 6765 6767 6879 6895 6919 3773 6950 6951 6956 6959 6988 7290 7304 4138 7310 7311 7314 7315 7316 7317 7321 7322 4152 7467 7481 7482 7483 7484 7485 7486 7741 2059 5866 5964 6014 3205
malicious$	2523 3195
malign$	771 772 773 2544
malnourished$	2734
malodorous$	3210
mam	2388 2426
mam$	2389 2423
man	5849
man$	3565 3569 6744 3574 3575 3576 3579 6754 6755 6759 6762 6765 6767 6864 6895 6910 6911 6912 6913 3743 3744 3745 3746 6918 6919 6920 6923 6956 6959 6988 6991 7006 4138 7310 7311 7314 7315 7316 7582 7600 7602 7604 1034 4441 7617 7650 7656 7657 7658 1097 7673 7674 7675 7680 1108 1109 7700 1128 7741 4718 4724 5410 8992 9020 5866 5894 6085
manage	2102 2219 5646
manage$	7392 7431 7513 1013 4417 4418 1016 1028 1029 1030 1031 1032 1033 1098 4544 4545 4546 4549 4550 1148 4552 4553 4556 1167 7742 7743 4576 1174 1175 4579 1179 1186 4590 4591 4592 8034 8330
managed$	1028 1029 1030 1031 1032 1033 1098 1167 1179 8080 8081 8082 8083 8084 2251 3091
management$	4327 1900 1901 1902 1903 2809 6238 6320
manager$	5018 5023 5024 5034 5035 8484 8515 5371 8817 6320
managers$	5018 5023 5024 8484 8515 5371 8817
manages$	1028 1029 1030 1031 1032 1033 1098 1167 1179
managing$	1028 1029 1030 1031 1032 1033 1098 4544 4545 4546 4549 4550 4552 4553 4556 1167 7745 7746 1179 1186 4590 4591 4592
manbag$	6173 3213
manbags$	6173 3213
manipulate$	4384
manipulated$	6612
manipulating$	3195
manipulative$	2616 3195
manipulator$	5959
manipulators$	5959
mannered$	6042 6043
many$	3538 3559 7584 5264 5265 5288 5289
map	6326
map$	2092 2093 2237 2274 2925
mapped$	2092 2237 8813 2274 2925
mapping$	2092 2237 2274 2925
maps$	2092 2237 2274 2925
march$	6893
marginalised$	2714
marked$	2031
marker$	5433 6287
markers$	5433 6287
market	5591
market$	8762 8825 6398
markets$	6398
marks$	6499
marria	8956
mask$	1350 7928 6173 6179
masked$	1350 6186
masking$	1350
maskked$	1350
maskking$	1350
masks$	7920 7921 7922 1350 7925 7928 6173 6179
massage$	1973
match	8585
match$	5556
matche	2222
matched$	5625
matching$	4743 2054 2285 2775 6324
material$	8760
materialistic$	3195
maths$	4198 6500 6501
matric	6326
matrix	6326
matrix$	8769 6327
matted$	2759
matter$	203 4835 4836 4849 8055 5368
matters$	7676 5259
mattress$	5783
mature$	1019 4630 1240 1241 1242 1243 1250 6112 6113 6114 3204
maturity$	1019 7615 3204
may$	6893 4287 1053 5405 2005 2043 2177
mayhem$	5914
me$	6233
meals$	8970
mean$	6586 6604 7139 5321 2739
meaningful$	5119 5120 5121 5122
means$	6586 6604 7139 2143
meant$	8136
measur	6335 6342
measure$	219 220
media$	3768 3769 3770 3771 3772 6944 6945 6946 8597 8627 8740
medica	8897 6401
medical$	8876 3026
medicated$	3315
medication$	8901 3315
medici	5698
medicine$	8869
mediterranean$	1276 4682 4684 2739 6168
medium$	892 893 4302 4303 4304 4305 4306 4307 4308 4309 1263 2717
meet	8851
meet$	6649 3646 3647 3648 6831 6833 6834 6939 370 371 372 6999 7009 7010 7011 7012 7013 7054 7055 7056 7268 7270 7945 7973 7979 7993 8327 8600 5898 6191
meetin	8756
meeting$	6724 6853 370 371 372 6999 7009 7010 7011 7012 7013 7054 7055 7056 8758 6217 6296
meets$	370 371 372 8600
melatonin$	3324
meloterritorial$	3195
member	8560 8561 5394 5402 8594 8611 8613 8615 8617 5447 8619 2047 2048 5471 8657 2091 2094 8670 2099 8678 5525 8696 5528 5529 5564 2179 8756 8757 8779 8783 8791 5638 2242 8852 8855 6303 2909 6326 6334 6335 6347 6353 6372
member$	7467 7481 7482 7483 7484 7485 7486 4890 4900 4907 4908 5034 5035 8699 8743 8752 5849 5930 6014
members$	119 212 260 7371 7412 7467 905 7481 7482 7483 7484 7485 7486 4882 5199 8588 5427 2025 2051 8642 5494 2095 5502 5522 8699 5533 8708 8711 2167 8752 5636 5645 2275 5686 5691 5930 6014 2619 2892 2911 6331
membership$	5481 8652 2094 5930
men$	3565 6737 3567 3568 6741 6742 6744 3574 3575 3576 3579 6751 6754 6755 6759 6762 6763 6765 6767 6817 6822 6829 6864 6877 6878 6895 6910 6911 6912 6913 3743 3744 3745 3746 6918 6919 6920 6923 3773 6948 6949 6953 6956 6959 6988 6991 7006 7054 7055 7056 7288 7294 7295 4138 7310 7311 7314 7315 7316 7317 7320 7321 4152 4155 7541 7555 7556 7557 7582 4416 4419 7602 7603 1034 4440 7622 7623 7641 7648 7656 7657 7658 1108 1109 1128 7741 7751 7752 7893 7942 5866 5868 5869 5894 6082 6085 6095
menace$	754 800 801 802 803 2518 5959 5983 3193
menaced$	754 2518
menaces$	754 2518 5959
menacing$	754 2518 2739 3193
mend$	8494
meningitis$	3364
mental	5725 8897
mental$	5706 2304 5712 8896 8956 6015
mentality$	5930 5938 5950 6057 6266
mentally$	2648
mentor$	6478
mentoring$	112
merely$	1433 1724 1725
mess$	8473 5307
messag	2052 5456 8722 5569
message$	6939 370 371 372 374 375 376 377 378 379 380 5605 8799 6247
messaged$	370 371 372 374 375 376 377 378 379 380
messages$	6749 3592 3593 370 371 372 6947 374 375 376 377 378 379 380 8627 8740 5660 2259 6247
messaging$	6724 370 371 372 374 375 376 377 378 379 380
messed$	908 4317
messy$	2759
met	2399
met$	6723 370 371 372 7029 7030 7031 7041 8337 5898
methylphenidate$	3319
mice	2416
mice$	5819
micro$	2775
middle$	1282 4703 5832
might$	1603 1604 1605 1606 1607 5405 2005 2216
migraine$	3281
migraines$	3281
mind$	7548 1103 1104 1105 1106 1107 8294
minded$	6040 6047 6225
mindset$	5950
mini$	4482 7911 7912 7913 4765 2528 2683 6178 2778
miniature$	2683
minimal$	7450 7451 7452 7453 880 5131 2608
minimise$	684 2503
minimised$	684 2503
minimises$	684 2503
minimising$	684 2503
minimum$	8320
miniskirt$	3213
miniskirts$	3213
misbehave$	3192
misbehaved$	3192
misbehaves$	3192
misbehaving$	3192
misbehaviour$	3192
miscarriage$	3334
miscarried$	3334
mischief$	8120 5914 2540
miscreant$	3182
miscreants$	3182
miserable$	7331
misery$	7331
misfit$	7388 7389 7390 5959 5960
misfits$	7388 7389 7390 5959 5960
misfortune$	7110 7111 7113 7114
misguided$	2461
mishandle$	3220
mishandled$	3220
mishandles$	3220
mishandling$	3220
misled$	6255
mismanage$	3220
mismanaged$	3220
mismanages$	3220
mismanaging$	3220
misper$	5873 5970
mispers$	5873 5970
miss$	6802 6831 6833 6834 6835 8001 8117 1885 1886 3087
missed$	8117 8439 8440 8441 8442 1885 1886 8499 8500 8501 8502 2842 3087
misses	2383
misses$	8117 1885 1886 3087
missing$	6807 6862 6924 6925 6933 3763 3764 4297 941 4846 8117 1885 1886 5454 5873 3087
misuse$	6446
mix$	6802 7009 7010 7011 7012 7013 740
mixed$	3578 299 300 301 302 303 304 305 740 7450 7451 7452 7453 1255 1258 1273 1277 1280 1288 4702 4710 4711 4712 1311 1312 2743
mixes	8814
mixes$	740 8768
mixing$	7009 7010 7011 7012 7013 740
mob$	769 770 965 5937 2535
mobile$	2028 8603 2882
mobiles$	2028 8603
mock$	3096
mocks$	6500
modern$	2598
modus$	6314 2913
mohawk$	3211
mohawks$	3211
mollycoddling$	7772
moment$	2272
money$	6760 6761 3736 3737 3738 6962 6963 6964 6965 6966 6967 6968 6969 6974 6977 4111 7285 7286 7307 7313 7323 8468 8536 8630 5917 2595 6258
monito	2023 5455 2102 2240
monitor$	8610 8620 8624 2170 5585 2183 2192 6364
monitored$	8621 8626 5585 2183 2192 8813
monitores$	2192
monitoring$	2053 5585 2192
monitors$	8620 5585 2192
monkey$	8289
monster$	5959
monsters$	5959
month$	8110 8111 8112 6258 6534
months$	6258 6534
mood	5698 5725
mood$	8869 8896 6422 3050
moods$	8869
moody$	3195
moral$	4080
morals$	7524 6058
more	2869 2938
more$	3424 3425 3426 3427 3428 1037 1038 1039 1040 1048 1049 1050 1051 1068 1083 7730 7739 7740 8174 8183 1894 1895 1896 1897 1898 5365 5367 1975 1976 1980 6100 2898
morning$	8110 8111 8112 2971
morphi	5731
morphine$	8902
most$	7584 7730 7817 1307 1388 2230 5655
mostly$	1359
mother	8944 5784 8957 5787 2388 8964 8967 8968 2414 2426 5831
mother$	7533 1122 2365 2366 8941 8955 5785 2385 2386 2389 8973 2401 5812 8995 2429 6061 2695
mothered$	2695
mothering$	1044 1045 1046 7772 7777 7778 7779 2695
motherred$	2695
motherring$	2695
mothers$	1044 1045 1046 5214 2401 6061 2695
motions$	8464
motivated$	711
motivation$	7524 5912 6058
mould	2416
mould$	8989 5819
mount	2022
moustache$	6145 3211
moustaches$	6145 3211
mousy$	2759
mouthed$	6036 6037
mouthy$	3195
mov	2188
move$	3673 3674 3675 7973 7979 7993 8122 8494 8585 8960 6191 6494 6515
moved$	7095 7978 7984 7989 7998 8067 8298 8299 5276 2251 2370 8958 5788 5792 2428
moveme	8560 5426 5456 2173 5576 5577 8756 8761 2239 6334
movements$	8597 8598 5428 8627 5642
moves$	6508 6515
moving	8821
mri$	8891
ms	5826
ms$	8997 6400
much$	56 4504 1134 7739 7740 1787 5262 5263 1917 5346 2230 5655 6100 2763
mugged$	2446
mugger$	7388 7389 7390 5959 5960
muggers$	7388 7389 7390 5959 5960
mugshot$	2196 3244
mugshots$	3244
mule$	7391 7422 7423 7424 5961 5998 2596 6000
mules$	7391 7422 7423 7424 5961 5998 6000
mullet$	3211
mullets$	3211
multi$	1589 1995
multiple$	5264 5265 5826 2996
mum	8944 5784 8957 5787 2388 8964 8967 8968 2414 2426 5831
mum$	7150 7533 2365 2366 8941 8955 5785 2385 2386 2389 8973 2401 5812 8995 2423 2429 6061
mums$	7150 2401 6061
murder$	2003 5501 2898
murmur$	6428
muscly$	2717 3210
muscular$	2717 3210
must$	21 22 23 24 25 26 561 573 647 1053 8481 1911 1914 2043 2177 6249
mute$	6471
mutism$	6471
nails$	7578 7923 6157 6163 2761
naive$	65 66 562 7697 7698 7699 4536 4537 4538 8285 8286 2504 6094 3195
naivety$	6796 6797 6798 6799 6800 6801 7107 3968 566 567
naked$	3776 6997
name	2062
name$	6786 7682 7683 7684 8527 8573 8604 2146 2279
named$	2185 2279 2898
names	2000 8619 2173 5576 5577 5606
names$	8573 8586 8587 8588 8590 8604 2146 2152 8777 8827 8828 5660 2279 6276
naming	2062
naming$	2279
nan	8944 5784 8957 5787 2388 8967 8968 2414 2426 5831
nan$	8941 8955 2423
nana	8944
nannying$	7772
nasty$	2543 3195
nation	5752
national$	8923 2883
naughty$	4179 2543 2611 2616 3195
near$	1776 1777 1778 8596
nearby$	5454
nearly$	1126 1127 1267 2682 2692
neat$	4684 2758 2759
neatly$	1274 2740
necessary$	2143
neck$	7867
necks$	7867
need	5419 8880 2325 5781 6470
need$	21 22 23 24 25 27 626 648 989 990 991 1054 7644 7704 7705 7706 7736 1170 7764 7765 7766 1195 1196 1197 4601 1199 1200 1201 1202 4609 4610 4611 4612 4613 4614 4615 4616 1215 1216 7791 4621 4622 4623 4624 4625 4626 4627 7799 7801 8576 8746 5728 8915 8952 6427 6429
needed$	7736 1215 1216 1596 2143
needing$	989 990 991
needless$	3455
needs	2317 2325 3031 6451
needs$	21 22 23 24 25 28 627 649 989 990 991 7736 1215 1216 7791 4621 4622 8420 8746 5720 5728 2332 2338 8915 6427 6429 6479 6481
needss$	6479
needy$	2611 3195
neet$	3199
neets$	3198
negative$	3487 7314 7315 7316 7317 771 772 773 7464 7465 8638 2516 2544 2652 6313
neglec	2390 5811 8985
neglect$	1845 1846 8473 8531 8980 8981 8982 8984 2838 6259 6261 6522 3135
neglected$	1845 1846 5793 2836 2837 2838 6522 3135
neglectful$	3217
neglecting$	1845 1846 2837 2838
neglects$	1845 1846 2837 2838
negligence$	6261 3217
negligent$	3217
negligently$	3217
neighb	6533
neighbourhood$	5403 5411 5412 5413 2011 2012 5422 2046 5555 5574 2172 8747 8748 5587 2186 2199 2203 5622 2250 2269
neighbours$	5921 5922
neither$	643 701 1479 1484 1494 1663 1666 5069 1667 1668 1669 5072 1677 1688 1689 1690 1691 1692 1693 1702
networ	5471 2099 8674 8761 8849 6334 6335
network$	6895 8642 8666 8668 5502 8811 5869 2926 2976
networks$	8668 8811 5869
neurod	3341
never$	3859 3870 3871 3872 3873 577 4010 636 637 638 639 640 642 643 688 4107 4108 1377 1379 4808 1406 1407 1408 4812 4813 1419 1424 4828 4905 1503 4912 4913 1519 8128 8129 1641 1642 1643 1644 1645 1646 1647 1648 1649 1650 1651 1652 1654 1655 1681 1694 1970 1971 2211 2346 2609 2700 2812 3215
nevertheless$	6715 6719
new	1995
new$	5398 5804
news$	7348
next	2101
next$	45 3949 3950 3951 3952 4728 5146 6281 6299
niche$	8605
nickna	2000 2173 5576 5577
nicknames$	8588
nicotine$	8890
nigerian$	4684
night$	8110 8111 8112 8625 8868 8889 3041
nightmare$	818 4221 819 4222 820 4223 821 4224
nightmares$	3343
nights	5697
nights$	8868
nike$	6173 2775
nikes$	6173
nine$	7370
nines$	7941
nineteen$	6985 6987 1023 4436 7634 7635 7636 7637 7638 6082
no$	54 61 6788 6841 6849 7017 7025 3905 514 519 3923 542 7156 3993 592 593 4003 673 674 675 676 677 678 679 680 681 682 683 693 694 695 696 697 698 699 700 703 4212 824 4232 880 4392 1086 1091 4523 4524 1125 4618 1217 1221 1222 1223 1224 1231 4639 4640 4838 4839 4840 4841 1446 1451 1452 1453 1454 1455 8036 8037 8038 8039 1470 1481 1482 1483 1485 1487 1488 1495 1497 1512 4916 4919 4920 4921 1520 1521 1522 1523 1524 1525 1526 8128 8129 4961 4962 4963 4964 4968 1630 1633 1635 1664 1666 5069 1667 1668 1669 5072 1670 1672 1673 1674 1675 1677 1688 1689 1690 1691 1692 1693 1698 1699 1700 1701 1702 8281 1716 1717 1718 1719 5131 5138 1738 1739 1740 1741 1742 2209 2337 2412 8989 2425 2509 2573 2581 2608 2655 2831 2833 2853 2898
nobody$	515 518 541 693 694 695 696 697 698 699 700 701 7693 7809 1481 1482 1483 1484 1488 1494 1629 1634 1663 1666 5069 1667 1668 1669 5072 1672 1673 1674 1675 1677 1698 1699 1700 1701 1702 8280 6104 2813
nomina	6326 6328
nominal$	8635 2080 8743 5588 5598 5930 6304 2927 6369
nominals$	8635 8667 5598 5930 3240
non	5767
non$	922 2577 2579 2602 2603 2604 2605 2606
nonattendance$	8938
noncompliance$	3191
noncompliant$	3191
none$	459 473 701 1093 7693 1479 1484 1488 1494 1539 1663 1666 5069 1667 1668 1669 5072 1677 1688 1689 1690 1691 1692 1693 1702 1709 1710
nonengagement$	3191
nonetheless$	6715 6719
nonexistent$	8474 8475 8476 8477
normal$	7489
normalise$	2503
normalised$	2503
normalises$	2503
normalising$	2503
north$	1339
nose$	7867
not$	6657 3496 3498 3548 3552 3858 3860 7034 3870 3871 3872 3873 7138 577 3999 636 637 638 639 640 642 702 4109 775 4267 865 4269 4270 4271 4272 4273 4318 1070 1087 4492 4493 1094 1137 1139 1140 1214 4635 4636 4637 1375 1376 4783 4784 4785 4786 4802 4806 4807 1419 1424 8036 8037 8038 8039 1480 1486 1496 4910 4911 1511 1514 1519 8128 8129 1556 1557 4975 4976 4977 4978 4979 4980 4981 4982 5000 5001 5040 5042 5043 1641 1642 1643 1644 1645 1646 1647 1648 1649 1650 1651 1652 1654 1655 5064 5065 1665 1666 1669 1676 1681 1685 1694 5098 5100 5117 5123 5124 1729 1730 1776 1777 1778 1790 5326 8521 2211 2336 2346 5758 2361 2609 2684 2685 2691 2700 2812 3054
note	2175 2240
note$	1363 1364 2020 2026 5578 5666
noted$	1363 1364 2197 2198 8813
noteed$	5578
notes$	1363 1364 5578 5666
nothing$	44 3448 47 3904 1133 7809 7899 4781 1471 1472 1473 1474 1475 1476 1481 1482 1483 1527 1528 1529 1530 1531 1532 1533 1534 4945 8128 8129 8280 1708 8317 8318 8319 1750 1751 1752 8496 6104 2797 6218 6405
notice	5567
notice$	1363 1364 8242 8294 8302 8303 8304 8305 8306 8307 8308 8707 8738 2193
noticed$	6615 1363 1364
notices$	1363 1364 8707
noticing$	1363 1364
notify$	1987 2008 2009
notifying$	2008 2009
notifys$	2008 2009
noting	2175
noting$	1363 1364 2020 2026 5578
notinged$	5578
notings$	5578
notoriety$	7109 7281
notorious$	839 840 841 842 843 844 845 846 962 2663 3197
nous$	4471 1069
november$	6893
now$	7147 7148 7703
nowhere$	1784
nude$	3776
nudes$	388 6970 404 405 406 407
nuisan	5679
nuisance$	7399 7419 7534 8505 8820 8826 8850 5959 5983 2616 6067 6382
nuisances$	5959 6067 6382
number	2138 5576
number$	3580 3581 3582 4562 7734 2027 2074 5483
numbers$	3580 3581 3582 8468 8536 8538 8547 8548
numerous$	3559 5264 5265 5288
nurse	8878
nurse$	8879 8886
nuts$	6015
nutter$	5959
nutters$	5959
obese$	3210 3345
obesity$	3345
obey$	7973 7979 7993 6191
object	8687 2238
object$	8823
objective$	8713 2143 8823
objectives$	8713
oblivious$	62 63
obnoxious$	3195
observation$	5425 2875 6291
observations$	5425
observe$	5585 2183 6364
observed$	6324 3236
observeed$	5585 2183
observeing$	5585
observes$	5585
obsessed$	2864
obsessive$	3008
obstructed$	6255
obstructive$	7503 7504 7505 7506 7507 7508 7509 6026 3195 3217
obtain	2176 8787 2869 2907 2929
obtain$	7050 7051 1986 5589 5657
obtained$	1986 5589 6289
obtaining$	1986 5589
obtains$	1986 5589
obvious$	1462 5288 8459 8460
obviously$	1554 1562 4965 1563 1564
occasion$	8110 8111 8112 8132
ocd$	3291
ocg	5497
ocg$	8668
ocgs$	8668
october$	6893
odd$	2739
odour$	6150
of	5466 2869 2933
of$	3462 3466 3468 3469 3493 3612 3623 7070 4172 4218 4219 833 4266 7454 4349 4353 4368 4444 4500 4507 4508 4509 4531 4539 4638 7828 7831 1279 1281 4699 7970 8044 8085 8086 1555 1562 4969 8161 4993 4994 4995 8203 5178 5188 8478 5313 5340 5344 8520 8562 5404 5417 8595 8596 2024 5432 5442 8628 5462 5470 5477 5478 8652 5485 5486 5496 5526 5537 5539 5544 5552 8729 2185 8770 5633 5649 5690 5695 5745 5750 5803 5809 5810 5813 2443 9017 6165 6197 6211 6293 2898 6303 6305 6349 6367 6391 3079 6545 6554 6566
off	5654 2347 3092
off$	6647 6769 6929 6932 6936 4088 4089 7308 7418 941 4848 8298 8299 5231 5232 5250 5251 5252 5253 5254 5255 8427 8428 8429 5308 5309 5468 2112 5730 8904 5734 5750 5874 5978 6021 6393 3106
offen	8570 8656 8657 8753 8754 8755 8767 8796 8861
offen$	8636
offenc	5474 2084 5541 2215 5834 5848
offence$	8644 8645 5487 8662 8712 5618 9005 9019 9027 9028 2915 6350 3400
offences$	8644 8645 5487 8712 5618 9005 9019 9027 9028 6350 3400
offend	8560 2060 5465 8637 8643 5541 5546 8761 5607 8778 5679 6280 6303 6314 6328 6334 6335 6347 6353 6372 3253
offend$	6802 6831 6833 6834 6835 8001 8002 8013 4843 8113 8114 8115 8117 8629 8646 8721 8785 8835 2896
offendded$	8117
offendding$	8117
offended$	8117 3399
offender$	7314 7315 7316 7351 782 8635 8636 5482 5484 5598 5948 6306 2917 6321 2927 3185 3397
offenders$	7314 7315 7316 7320 7351 782 8635 8636 8667 5948 6306 6331 3185
offending$	6622 6873 6880 6883 6887 7192 7294 8117 5463 8636 2068 5532 8709 8712 8715 8717 2191 8820 8826 8838 8844 8850 9010 2546 6350 2977 3161 3399
offends$	8113 8114 8115 8117 8721 8835 3399
offens	5474 2084 5541 2215 5834 5848
offense$	8644 8645 5487 8712 5618 9005 9019 9028 6350 3400
offenses$	8644 8645 5487 8712 5618 9005 9019 9028 6350 3400
offensive$	9017 3195
offer$	387 7233 7234 4787 4789 4790 4791 1389 1390 1391 8020 8094 8095 8096 8108 8110 8111 8112 8327 2481 5910 5911 6199
offere	3031
offered$	387 4787 4789 4790 8020 8290 8291 8292 8293 8702 2481
offering$	387 8020 8094 8095 8096 2481 6199
offerred$	387 8020 2481
offerring$	387 8020 2481
offers$	387 7233 7234 4791 1389 1390 1391 1392 1393 1394 1395 8020 2481 5910 5911 6188
office	5403 5411 5412 5413 2011 2012 2013 5422 2046 5452 5555 5574 2172 8747 8748 2186 2199 2203 5622 5646 2247 2250 2269 5849 5850
office$	5018 5023 5024 8484 8515 5371 8817 2859
officer$	5034 5035 1989 8567 8582 8583 8584 5414 5415 5416 8593 2043 5449 8623 2104 2151 8726 2153 2156 5563 8745 5575 2182 8758 5602 8788 8793 2248 2253 2254 2257 5661 2263 5672 2273 9020 2859
officers$	6959 7329 4159 5390 1989 8564 8567 8574 8575 2002 8582 8583 8584 5414 5415 5416 2016 5421 8593 8602 2043 5449 8623 8626 8662 2104 5517 2151 8726 2153 2156 8745 5575 2182 8758 5596 5602 8788 8793 8800 8817 2248 2253 2254 8830 2257 5661 2263 5672 2273 8858 9021 5922 6344 2960
offices$	8817
offrolled$	6495
offs$	5979 6393
often$	3535 359 8443 8444 8445 8446
oily$	1288 2743
okay$	4582 4583 4584 4585 4586 4587 4588
old$	6989 999 1000 1001 1003 1019 7597 1042 4628 1250 4659 4662 4664 4837 8932 2693 2702
older$	3566 3570 6752 3586 6764 3594 6819 3657 3658 6865 6877 6895 6898 3748 3775 3778 3779 3783 6956 6959 6988 6990 6991 4117 4118 4119 4120 4124 4125 4126 4127 4128 4129 4130 4132 4133 7314 7315 7316 7317 4150 749 752 7544 7582 4416 4419 1019 7681 4570 1276 8944 5869 2486 5891 5894 6082 2739 6172 6174
olders$	6877 6895 6898 7320 7397
olds$	7597 7626
olive$	1288 2736 2743
omission$	2808
omissions$	2808
on	5466 6271 2869 3149
on$	3517 6704 6705 6738 6739 6740 6743 3573 6746 3682 3877 3886 3887 3938 3953 3955 7400 7401 7522 4352 7633 7828 7831 1265 4696 4709 4768 7970 4903 4948 4951 4953 1558 4984 4985 4986 5168 5169 5170 5185 8407 8408 8447 8520 8540 8541 2018 8595 8596 2024 8599 5434 5435 8618 5448 8639 8671 8677 5519 5537 5565 2195 5600 5621 8871 5719 5727 2328 5807 2440 2442 9023 5965 5966 5996 6066 6211 6231 6268 6279 2942 3028 3159 3165 3166
once$	6713 4959 8146 1927 5373 5374
one	5402
one$	3588 3700 4105 4106 4340 7694 7733 7810 7811 1254 7871 1307 7881 7882 7883 7884 7885 7886 4883 4888 4889 1488 4898 4899 4907 4908 8110 8111 8112 4943 4944 5033 1631 5038 1636 5067 5068 5069 1667 1668 5072 5073 1677 1702 5107 5388 2042 8743 8790 5741 2350 5753 5754 8925 2714
ones	5637
ones$	6737 7350 7618 7871 5658
onesie$	6173
onesies$	6173
ongoing$	5501
online$	365 3768 366 3769 367 3770 368 3771 369 3772 6944 6945 6946 5426 2487
only$	161 3838 3841 488 494 505 506 507 508 509 510 511 513 941 977 1433 5022 1724 1725 5167 1894 1895 1896 1897 1898 1912 1913 5318 2792
onto$	5434 2195 5600
open$	6611 7554 7973 4804 7979 4810 4815 7993 4824 4893 5613 6191
opened$	7041
operandi$	6316
operat	1995 2013 2094 8687 8688 5687 6334 6342
operate$	7227 1028 1029 1030 1031 1032 1033 7946 7974 7980 7985 7994 8063 8732 8858
operated$	1028 1029 1030 1031 1032 1033 5700
operates$	1028 1029 1030 1031 1032 1033
operating$	1028 1029 1030 1031 1032 1033
operation$	8676 2103 2104 8728 8737 8795 8891 8899 2948
operational$	5398 2940
operations$	8728 8737 8899
operative$	6010 6220
operator$	8582 8583 8584 5414 5415 5416 5449 2859
operators$	8582 8583 8584 5414 5415 5416 5449
opport	5614 6271 6335 6342 6346
opportunit$	3597 195 196 7232 1865 1866 1867 1868 8459 8460 5910
opportunited$	3597 195 196 7232 1865 1866 1867 1868 8459 8460 5910
opportunities$	3597 195 196 1865 1866 1867 1868 8459 8460 2108 5910 6245
opportuniting$	3597 195 196 7232 1865 1866 1867 1868 8459 8460 5910
opportunits$	3597 195 196 7232 1865 1866 1867 1868 8459 8460 5910
opportunitted$	3597 195 196 7232 1865 1866 1867 1868 8459 8460 5910
opportunitting$	3597 195 196 7232 1865 1866 1867 1868 8459 8460 5910
opportunity$	3597 195 196 7232 1865 1866 1867 1868 8459 8460 2108 2272 5910 6245
opposed$	6204 6207
oppositional$	2616 3050 3195
opt$	228 229 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 2465
opted$	93 94 95 228 229 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 8449 5350 8522 2465
optici	2310
opticians$	5713
opting$	228 229 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 2465
option	6335 6342 6368
opts$	228 229 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 2465
optted$	228 229 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 2465
optting$	228 229 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 2465
or$	5147 2985
oral$	393
order$	8704 5560 8750 8781 8818 8819 8841 9011 9012 9017 9022 9023 9027 6385 6514 6557 6558 6559 6560
ordered$	5650 5789 5843
orders$	8704 5560 8733 8750 8781 8810 8818 8819 8841 9027 6385 6557
ordinary$	2739
organi	8768
oriental$	1276 4682
other$	3404 6577 6578 6870 4187 4189 7375 7377 7512 7814 7816 1254 5246 8558 5859 5922 2714 2810 2898
others	5638
others$	3404 6577 6578 3851 3855 3856 3864 3882 570 4009 4164 762 763 764 4186 4188 7374 7582 7618 7814 7881 7882 7883 8025 8026 8027 8028 8029 4865 4866 4867 4901 8692 5859 5870
otherwise$	460 461 7036 7039 7040
ought$	21 22 23 24 25 29 457 560 574 581 582 583 584 585 586 587 588 589 598 601 602 603 604 628 650 1595 1598 1599 1600 1601 1602 5126 1783
our$	4061 8479 8480 8488 6188 6210 6240 6248 2898
out	8700 5794
out$	3454 6648 6769 198 209 6805 6815 6833 6834 6840 6855 6860 6863 3820 7045 494 7309 4139 7382 830 832 909 4324 923 941 946 952 7843 7848 8117 8127 8298 8299 5164 1775 1791 8578 5454 2123 5527 2148 5568 2170 5584 2194 5654 2347 5768 8959 8963 5793 8965 2441 6021
outbursts$	7499 7500 6022
outcome$	6348
outcomes$	6348
outfit$	7911 7912 7913 6175 6178
outfits$	7911 7912 7913 7914 7915 7939 6175 6178
outlook$	7676 1103 1104 1105 1106 1107
outrageous$	2616
outright$	1396 6188
outs$	7382
outside$	8618
outstanding$	5613 2898
over$	3591 1267 4696 7910 8526 8555 8595 2478 2643
overcr	3387
overcrowded$	8989
overdose$	8875 3311
overdosed$	3311
overdressed$	3210
overdue$	8908
overla	2222
overlaid$	5625
overlook$	2845
overlooked$	2836 2845 6255
overlooking$	2845
overlookked$	2845
overlookking$	2845
overlooks$	2845
overly$	2673
oversexualised$	3177
oversight$	1900 1901 1902 1903 6238
oversized$	2775
overt	2163
overt$	5566
overweight$	6449 3210
owing$	3421 225 2410 8985
own	6511
own$	3413 12 13 14 6589 6590 6591 6592 30 3434 3435 3436 3600 3601 3602 3603 3604 3605 3606 3607 3608 3609 207 3624 3661 261 262 263 3888 526 7101 7102 3932 3933 3936 3939 3940 618 4377 4387 7580 7581 4411 7591 7592 4501 7715 7716 7717 7718 7719 7720 7721 7722 7723 7724 7725 7726 7727 7748 7753 7754 7755 7756 7757 7758 7759 4589 5026 5027 5028 5029 5030 5031 5217 8909 8971
owned$	8068 8069 8070 8071
ownership$	4024 4025 4026 4027 4028 4029 4030 4031 4032 4033 4034 4035 4036 4050 4051 4052 4053 4054 8511 8512 8513 8514 6256
pacemaker$	2319
pack$	769 770 965 5937 2535
packag	6271
package$	7426
packages$	6844 6907 6908 6909 7426 5871 6003
padded$	2775
paedia	5698 5712 2310
paediatric$	5713
paediatrician$	8869 8879 8883
paid$	765 5021 5025 1728 1889
pain$	818 4221 819 4222 820 4223 821 4224
painkillers$	8890
pakistani$	4684
palate$	6466
pale$	1288 7875 2736 2739 2743 3210
palm$	1852 1853 1854 1855
palmed$	1852 1853 1854 1855
palming$	1852 1853 1854 1855
palmmed$	1852 1853 1854 1855
palmming$	1852 1853 1854 1855
palms$	1852 1853 1854 1855
palsy$	6462
panel	6335
panel$	5018 5023 5024 8484 8515 5371 2859
panic	8897
panic$	3014 3050
paperwork$	8456 8468
paracetamol$	6460
parade	5591
parade$	8762 8825
paranoid$	3195
parcels$	6844 5871
parent	5784 5785 8957 5787 2387 8964 8967 8968 2414 2438
parent$	7431 4514 7686 7687 1122 2365 8941 8955 2385 2386 8973 2401 5812 2429 6061 2695 6512 6527
parental$	4235 4316 2662 3138
parented$	2695
parenting$	1044 1045 1046 7772 7789 5841 2695
parents$	7150 7533 1044 1045 1046 4514 7686 7687 4877 4878 4880 4881 5199 5213 8479 8480 8941 8955 2385 2386 8973 2401 5812 8995 2424 2429 6061 2695 6247 6248 6512 6521 6527
parentted$	2695
parentting$	2695
park	6533
park$	6891 6892 6910 6911 6912 6913 7054 7055 7056 8762 8825
part$	3829 3830 7002 7190 7191 7192 7195 7196 7197 7198 7199 7200 7201 7202 7203 7204 7205 7206 7207 2094 5505 8752 2348
partake$	299 300 301 302 306 307 308
partaked$	306 307 308
partakes$	306 307 308
partaking$	299 300 301 302 306 307 308
partially$	3060
participant$	530 5895 6093
participants$	530 5895 6093
participate$	299 300 301 302 530 7945 7973 7979 7993 6191
participated$	299 300 301 302 530
participates$	299 300 301 302 530
participating$	299 300 301 302 530
participation$	299 300 301 302
parties$	6910 6911 6912 6913 7003 6093
partly$	1908 1909 2496 2848
partne	1995 8956 8958
partner$	6982 413 5398 8940 2386 8962 8975 9000 5889 5890 5895 6077 6093
partners$	6982 413 2260 5889 5890 5895 6077 6093
party$	6910 6911 6912 6913 7003 6093
pass	2174
pass$	1022 1024 1025 1026 1027 1877 8497 1992 2144 2214 2679 2680
passed	5653 3097
passed$	1831 1832 1877 1992 2184 8831 6243 6362
passengers$	8692 5921
passers$	4157
passes$	1022 1024 1025 1026 1027 1877 1992 2679 2680
passing$	1877 1992 2214 6244 6296
passs$	2214
passwo	5606
passwords$	8777
past$	7145 2798
pastoral$	2352 3077
pasty$	3210
patchy$	7450 7451 7452 7453 880 8474 8475 8476 8477 1946 2209 2506 2608
path$	6824
pathetic$	3217
pathetically$	3217
pathological$	2557
pathwa	2313
patience$	5333
patient$	6436
patrol	2013 5646 2247 6370
patrol$	1989 8564 5416 2043 2104 2151 2156 8734 2182 8817 2248 2253 2254 8830 2273
patrols$	1989 8564 5416 2043 2104 2151 2156 8734 2182 8817 2248 2253 2254 8830 2273 6344
pattern$	6317
pay$	7050 7051 765 1728 1889
payback$	6570
paying$	765 1889
pays$	765 1728 1889
pc$	8788
pcso	2013 5452 5555 5574 2172 8747 8748 2186 2199 2203 5622 2247 2250 2269
pcso$	1989 5416 2043 8623 8726 8745 5575 5602 8793 2248 2254 2263 5672 2273
pcsos$	1989 5416 2043 8623 8726 8745 5575 5602 8793 2248 2254 2263 5672 2273
pe$	8894
peer$	3494 6737 7319 4174 4175 7467 7481 7482 7483 7484 7485 7486 7828 7831 5919 5947 2548 6014
peers	5752
peers$	3404 6664 6737 7299 7314 7315 7316 4147 7467 7481 7482 7483 7484 7485 7486 7815 7828 7831 8923 5859 5947 5949 6014
penalty$	2364
pencilled$	2767
people	8696 8778 5637
people$	6640 122 6737 6753 6765 6918 3851 3855 3856 3864 3882 570 4009 4061 4104 7312 7314 7315 7316 7317 4152 7329 4159 4164 762 763 764 7344 7412 7466 7467 7471 7481 7482 7483 7484 7485 7486 4328 7502 7741 8025 8026 8027 8028 8029 4865 4866 4867 8043 4882 4891 4897 4901 8077 4942 8160 8162 8300 8301 5157 5158 5159 5160 5161 5162 8348 5200 5201 5217 5218 8409 8410 8419 8420 8421 8422 8423 8424 8425 8426 5258 8467 8479 8480 8503 8504 8508 8510 2059 8642 5494 5502 8699 5921 5922 6014 6242 6248
pep$	3375
peps$	3375
perceive$	4064 4065 4066 4067 4068 4069 4070 4071 4072 4073 4074 4075
perfectly$	3557 3563 976 7715 7716 7717 7718 7719 7720 7721 7722 7723 7724 7725 7726 7727 1168 1171
perfor	8687
performance$	6238
performers$	4882 4891
perfunctory$	3217
peril$	6574 6575
period	5698
period$	8869 5737
periods$	8869
permanently$	1543 4946 1544 4947 1545 1546 1547 1548 1549 1550 3082
permit$	38 39 162 163
permited$	38 39 162 163
permiting$	38 39 162 163
permits$	38 39 162 163
permitted$	38 39 162 163
permitting$	38 39 162 163
perpet	5465
perpetrator$	6918 6988 7188 7352 7353 7354 7355 788 789 790 791 4195 793 794 795 796 797 798 4202 8636 5951 5952 5953 5956 2554 2555 6308 3269
perpetrators$	6918 6988 7188 7352 7353 7354 7355 788 789 790 791 4195 793 794 795 796 797 798 4202 8636 5951 5952 5953 5956 2554 2555 6308 3269
perpetually$	1543 4946 1544 4947 1545 1546 1547 1548 1549 1550 3216
perpetuat$	31
perpetuated$	31
perpetuates$	31
perpetuating$	31
perpetuats$	31
perpetuatted$	31
perpetuatting$	31
persist$	6703 150
persisted$	6703 150
persistent$	360 361 1396 2470 2545 2557 2903 3088
persistently$	359 3088
persisting$	6703 150
persists$	6703 150
persistted$	6703 150
persistting$	6703 150
person	5564 2179 8756 8757 8779 8783 8791 5638 8852 2348 5849 6372
person$	6934 4163 7466 7467 7468 7472 7481 7482 7483 7484 7485 7486 4329 7744 5034 5035 5410 2059 8743 9020 6014
personal$	3622
personality$	3050
persons$	7468 2059
persua	1997
persuade$	8055 8076 4906
persuaded$	6612 7978 7984 7989 7992 7998 8067 8080 8081 8082 8083 8084
pest$	5959
pests$	5959
petite$	2717 3210
petty$	2557 2594
phase	6335 6342 6346
phobia$	6461
phone	5426 2052 5456 5569 5606
phone$	365 3768 366 3769 367 3770 368 3771 369 3772 6944 6945 6946 6962 6963 6964 6965 6966 6967 6968 6969 6974 8124 8154 8155 8156 8157 8433 8597 2028 8603 8627 8740 2173 8777 2259 5665 2277 2882
phoneing$	2277
phones	2206
phones$	365 3768 366 3769 367 3770 368 3771 369 3772 6944 6945 6946 6962 6963 6964 6965 6966 6967 6968 6969 6974 8124 8154 8155 8156 8157 8597 2028 8603 8627 8740 8777 5609 2259 5665 2277
photo$	6947 3803 3804 402 403 7812 8563 5393 1991 2196 2243 2256 5660 8847
photog	2000 2173 5576 5577 5606 8821 2281
photograph$	3803 3804 402 403 7812 8563 5393 1991 5446 8620 8624 5558 2171 2196 8777 2243 8827 2256 5660 8847 5684
photographed$	6612 6650 3583 7561 7812 5446 8622 2049 2893
photographing$	5446
photographs$	3803 3804 402 403 7812 8563 5393 1991 8586 8587 5446 8620 5558 2171 8777 2243 8827 2256 5660 8847
photos	2173 5576 5577 5606
photos$	6947 6970 3803 3804 402 403 7812 8563 5393 1991 8587 8777 2243 8827 2256 5660 8847
physical$	3022
physically$	2709 3132
physique$	7836 7837 7838 6120 3209
physiques$	7836 7837 7838 6120 3209
picked$	3584
picking$	6217
pictur	6271 6326
picture$	6947 3803 3804 402 403 7812 8563 5393 1991 5590 2243 8827 2256 8847
pictures$	6947 6970 3803 3804 402 403 7812 8563 5393 1991 8586 8587 2243 8827 2256 8847
piece$	2187
pieceed$	2187
pieceing$	2187
pieces$	2187
pierced$	3210
piercing$	1293 7867 6163 2762
piercings$	1293 7867 6163 2762
pig$	2823
pillar$	5235 1844
pills$	5701 8901 5871 6460
pimp$	2480
pimped$	2480
pimping$	2480
pimples$	6169
pimply$	3210
pimpped$	2480
pimpping$	2480
pimps$	2480
pin$	4262
pink$	2759
pins$	2319
pity$	5266 8438
place	5763
place$	0 1 2 3406 11 6604 6802 6962 6963 6964 6965 6966 6967 6968 6969 7312 7431 7744 2030 2272 8911 8921 5760 8934 5828
placed$	0 1 2 3406 6582 6583 11 6604 1952 1953 2004 2030 2079 2081 2370 3112
placem	8996
placement$	7526 7527 7528 955 956 957 8950 5910 6062 2660 6064 6512 6514 3112 6527
placements$	7526 7527 7528 955 956 957 8977 5910 6062 2660 6540
places$	0 1 2 3406 11 7312 1952 1953 2030 5440 8977
placing$	0 1 2 11 7196 7197 7198 7199 7200 7201 7202 7203 7204 7205 7206 7207 1952 1953 2030
plague$	754 2518
plagued$	754 2518
plagues$	754 2518
plaguing$	754 2518
plain$	2163 2727 2739 2874
plainly$	1447 1448 1449 1450 1562 4965 1563 1564
plaited$	6164
plaits$	6161
plan	8951 6335 6342 6346 6368
plan$	6699 8777 8914 8926 8952 9011 5910 6479 6480 6481 6514 6539
planned$	8136 8695 2953
planni	8744
planning$	6700 1900 1901 1902 1903 6238
plans$	6699 8777 5910 6479 6480
plastered$	1295
plastic$	2528
plate$	5430 2319
plates$	5430
play$	474 503 529 538 687 4384 5723 3032
played$	474 503 529 538 687
player$	6308
players$	5217 6308
playing$	474 503 529 538 687
plays$	474 503 529 538 687
plea$	8684 6247 6565
pleaded$	3162
pleads$	3162
pleas$	8479 8480 8684 6247 6248
please$	6937 6938 8034 8055
pleased$	186
pleases$	6937 6938
pleasing$	4926
plenty$	3543 3558
plot	2023
plotted$	8813
plotti	8744
plucked$	2767
plug$	851 852 2600
plugged$	851 852 2600
plugging$	851 852 7427 7428 7429 7430 2600 6004
plugs$	851 852 2600
plump$	4668 4700 3210
pnc	2883
pnc$	6286
pnd	2883
pnd$	6286
pneumonia$	3365
podgy$	3210
point	2238
point$	3481 4773 4924 8134 8823 6278
pointless$	2796
points$	6278
poison$	2999
poisoned$	2999
poisoning$	2999
polic	6370
police	1995 5403 5411 5412 5413 2011 2012 2013 5421 5422 8606 2046 5452 2060 2113 5553 5555 2163 5574 2172 8747 8748 2186 2199 2203 2219 5622 5646 2247 2250 2269 5835 5850 2938 2960 3149
police$	7150 7329 7536 7537 7555 7556 7557 5018 8193 5023 5024 8484 8515 5371 1972 5390 1989 8564 5398 8574 8575 2002 8582 8583 8584 5414 5415 5416 8589 2016 8593 8602 2043 5449 8623 8626 5463 5482 8654 5484 8662 8663 5501 2104 5516 5517 8712 8724 2151 8726 2153 2156 5563 8735 5566 8738 8745 5575 2185 5593 5596 5598 5601 5602 8788 8793 8800 8817 2248 2253 2254 8830 2257 5661 8834 2263 5672 2273 5680 8858 5835 9006 9021 5922 6049 2809 2849 2858 2884 2922 2924 2930 2940 6344 3144 3161
policed$	2251 2922 3279
polici	2113 5555 5574 2172 8747 8748 2186 2199 2203 5622 2250 2269
policies$	8197 8198 8199 8200 8201 8202 8456
policing$	8574 5516 8726 5563 8745 5575 5587 5602 8775 8793 5672 6282 2922
policy$	8197 8198 8199 8200 8201 8202 8456
polish$	4684 6168
ponytail$	7863 7864 7865 6162 6163
ponytails$	7863 7864 7865 6162 6163
poor$	3487 6670 6671 6672 6673 3624 4003 673 674 675 676 677 678 679 680 681 682 683 771 772 773 4236 7417 7450 7451 7452 7453 880 7455 7456 7457 7458 7459 7460 7461 7462 7463 7464 7465 1288 7875 1792 1793 1794 1795 8474 8475 8476 8477 1946 2209 2303 2461 2506 2509 2544 2608 2616 2652 2655 2743 2835 2853
poorly$	1274 2740
porn$	5882
pornography$	5882
portly$	3210
pose$	2118 8693
poses$	2118 8693
posing$	2891
positi	5614
position$	6576 2004
positions$	6576
positive$	3487 3507 8694 8803 2945 6447
posses	5846 3170
possession$	5846 9017 5847 3163 6573
possibility$	4858
possible$	2150 2898
post$	373 8406 8418 6278 3007
posted$	373 7041
poster$	2243
posters$	2243
posting$	6853 373
posts$	3422 3433 373 5660 6278
potential$	2898
pothead$	5959
potheads$	5959
power	6335
powerful$	2717
powerfully$	2719
powers	6342
practi	8878
practically$	488 1071 4474 1072 1073 1074 1075 1078 1079 1080 1081 1126 1127 2682 2692
practice$	1900 1901 1902 1903 6238
precin	5591
precinct$	8762 8825
precious$	1734 5151
precocious$	5879 3202
predator$	7352 7353 7354 7355 782 5951 5952 5953
predators$	7352 7353 7354 7355 782 5951 5952 5953
predatory$	3195
predic	2877
predicted$	2055 3096
prediction$	3104
predictions$	6506 3104
predictive$	2879
prefer$	250 251 252 253 254 255 256 284 285 286 287 288 289 2465 2951
prefered$	250 251 252 253 254 255 256 284 285 286 287 288 289 2465
prefering$	250 251 252 253 254 255 256 284 285 286 287 288 289 2465
preferred$	250 251 252 253 254 255 256 284 285 286 287 288 289 8449 1921 1922 1923 1924 5350 8522 2465
preferring$	250 251 252 253 254 255 256 284 285 286 287 288 289 2465
prefers$	250 251 252 253 254 255 256 284 285 286 287 288 289 2465
pregab	5731
pregabalin$	8902
pregna	8897
pregnancies$	3333
pregnancy$	6439 3333
pregnant$	6438
prematurely$	3217
prepared$	270 271 272 4779 4782 7954 7955 7956 7957 1997 8695 5548
prescribed$	6431 3316
prescription$	3316
prescriptions$	3316
presence$	8734
present$	1022 1024 1025 1026 1027 4593 4594 4595 5454 2118 8693 2679 2680
presented$	1022 1024 1025 1026 1027 2679 2680
presenting$	1022 1024 1025 1026 1027 2679 2680
presents$	6760 6761 6974 6977 7323 1022 1024 1025 1026 1027 2118 8693 2679 2680
presentted$	1022 1024 1025 1026 1027 2679 2680
presentting$	1022 1024 1025 1026 1027 2679 2680
preser	2907
press$	2207 2951
pressing$	2207
pretext$	2109
pretty$	3210
preven	5538 2138
prevent$	2264
prevented$	8182
prevention$	8705 8709 2136 5542 5841
preventping$	2264
preventring$	2264
prevents$	2264
preventting$	2264
prey$	6610
prime$	2898
principal$	8815 2905
priori	2101 8687 2234 6342
priority$	2089 5598 8823 2898 2901 2903 2940 2966
prison	8958 5788 8988 5826 5842
prison$	8939 8959 8997 8998 9013 3152
proact	2163 2938
proactive$	2003 5555 5566 5574 2172 8747 8748 5587 2186 2199 2203 5622 2250 2269
probation$	3402
proble	6446
problem$	7493 7498 8347 8505 5368 8815 5959 2574 2611 2614 2616 6020 2927 6429
problematic$	6880 7455 7456 7457 7458 7459 7460 7461 7462 7463 2611 2616
problems$	7103 7110 7111 7113 7114 7498 7676 2369 2398 5959 6020 6429 3101
procedure$	8197 8198 8199 8200 8201 8202 8456
procedures$	8197 8198 8199 8200 8201 8202 8456
proceedings$	8684 8782 6514
proces	6451
process$	8197 8198 8199 8200 8201 8202 8456 5832
processes$	8197 8198 8199 8200 8201 8202
processing$	3067
produc	6271
productive$	8694
professional$	5034 5035 5039 2809
professionalism$	8511 8512 8513 8514 6256
professionals$	7150 7445 7510 4877 4878 4880 4881
profil	6271 6326
profile$	8620 2169 5590 5949 6330 2928
profiled$	8621
profiles$	8620 2169 6330 2928
profiling$	2928
profits$	5355
programme$	112 114 115 8926 6542 6560
programmes$	112 114 115
progress$	2098 5910
progressed$	2098
progressing$	2098
progresss$	2098
prolific$	360 361 8635 2470 2545 2557 2903
prolong$	31
prolonged$	31
prolongged$	31
prolongging$	31
prolonging$	31
prolongs$	31
promiscuity$	3175
promiscuous$	2459 5879 3175 3202
promiscuously$	3175
promise$	8197 8198 8199 8200 8201 8202 8462
promises$	8197 8198 8199 8200 8201 8202 8462
proof$	2063
proper$	5119 5120 5121 5122
property$	6910 6911 6912 6913 3743 3744 3745 3746
propos	2262
propra	5731
propranolol$	8902
prosec	2096 8682 8683 5513 8688 5570 8751 5671 2364 3258
prosecute$	5499 2944 2969
prosecuted$	8741
prosecuteing$	2969
prosecutes$	2944
prosecuting$	2944
prosecution$	8675 8684 8842 2943 6572
prosecutions$	8684
prospect$	4856
prostitute$	5882 2480 5885
prostituted$	2480
prostitutes$	5882 2480 5885
prostituting$	2480
prostitution$	6873 6887 5882
protagonist$	6308
protagonists$	6308
protect$	3447 6786 614 4039 7226 4544 4545 4546 4549 4550 4552 4553 4556 7772 1973 1981 1982 1983 2142
protected$	614 7772 7777 7778 7779 7780 7781 7782 1981 1982 1983
protecting$	614 4040 7563 4544 4545 4546 4549 4550 4552 4553 4556 7772 7777 7778 7779 7780 7781 7782 7789 7794 7795 7796 7797 7798 1981 1982 1983 2142
protection$	7563 7760 7761 7762 7763 7769 7770 7771 7772 7777 7778 7779 7780 7781 7782 7789 7794 7795 7796 7797 7798 8336 5536 5647 5648 5780 5822
protects$	614 7772 1981 1982 1983 2142
protectted$	614 7772 1981 1982 1983
protectting$	614 7772 1981 1982 1983
protocol$	8197 8198 8199 8200 8201 8202
protocols$	8197 8198 8199 8200 8201 8202
proud$	5321
prove	2062 2078
prove$	5467
proved$	5467 2910
proves	2078
provid	2869
provide$	1986 5408 5898
provided$	5898
provideed$	1986
provideing$	1986
providence$	5901
provider$	5018 5023 5024 8484 8515 5371 2859
providers$	5018 5023 5024 8484 8515 5371
provides$	1986 5898
providing$	5898
provin	2078
provision$	6481 6484
provocative$	5879 3176 3202
provocatively$	1274 2731 2740 6172 6174 3176 3202
provoke$	6593 6594 2519
provoked$	6593 6594 2519
provokes$	6593 6594 2519
provoking$	6593 6594 2519
prowl$	8119
pru	3080
pru$	6483
ps$	8788
psoriasis$	3212
psychiatric$	3026 3069 3328
psychiatrist$	8879 3328
psychiatrists$	3328
psycho	5698 3330
psycho$	5959
psychologist$	8869 8879 3329
psychologists$	3329
psychopath$	5959
psychopaths$	5959
psychos$	5959
psychosis$	3308 3356
psychotherapist$	8879
psychotic$	6015 3308
ptsd$	3290
public	5545
public$	7377 4228 8692 8716 2244 2245 5846 5921 3122
puffer$	6173 2775 2779
puffers$	7914 7915 7929 7930 7931 7933 6173
pulled$	6612 733 6177
pulling$	5615
pumped$	6467
punch	8983
punish$	8494 1933 1934 1935 1936
punished$	7095 4191 4192 4193 4194 1933 1934 1935 1936
punishes$	1933 1934 1935 1936
punishing$	1933 1934 1935 1936
pupil	5849
pupil$	7467 7481 7482 7483 7484 7485 7486 9020 2521 5946 2553 6014 3080
pupils	5564 2179 8756 8757 8779 8783 8791 5638 8852 6372
pupils$	119 212 260 3851 3855 3856 3864 3882 570 4009 4164 762 763 764 7371 7374 7412 7467 7470 7481 7482 7483 7484 7485 7486 8025 8026 8027 8028 8029 4865 4866 4867 4882 4891 4901 4942 8162 5217 5870 5921 5946 5958 6014 2619 6247
purcha	5443 5444
purely$	941
purple$	2759
purpos	2238 6271
purpose$	8350 8353 8713 2143 8823
pursu	2234
pursue	2110
pursue$	191
pursued$	191
pursues$	191
pursui	2110
pursuing$	191
push	2188
push$	330 331 332 497 2207 2468 2948
pushed$	330 331 332 497 2251 2468
pushes$	330 331 332 497 2468
pushing$	330 331 332 497 2207 2468
put	2440
put$	0 1 2 3406 6580 6581 11 6586 6604 6802 6831 3672 7029 7030 7031 3998 7999 8117 1952 1953 1981 1982 1983 2030 2079 2081 2197 2198 2267 2324 2368 5898
puted$	0 1 2 11 1981 1982 1983 5898
puting$	0 1 2 11 1981 1982 1983 5898
puts$	0 1 2 3406 11 6586 6604 8117 1952 1953 1981 1982 1983 2030 5440 2368 5898
putted$	0 1 2 11 1981 1982 1983 5898
putting$	0 1 2 3407 6579 11 7196 7197 7198 7199 7200 7201 7202 7203 7204 7205 7206 7207 8117 1952 1953 1981 1982 1983 5898
pyjama$	4755 6173
pyjamas$	7920 7921 7922 7925 6173
queen$	5962 2560
queens$	5962
questi	8821 2281
question$	5684
questionable$	3487 6670 6671 6672 6673 4003 2461
questioned$	2432
quick$	186 8491 5321 1920 2514
quicker$	7609
quickly$	7610 7659 8443 8444 8445 8446
quiff$	6163
quiffs$	6163
quite$	3537 3557 976 1099 1168 1171 2673 2681 2698
rabble$	769 770 5937 2541 3182
race$	4658 4661 4676 4680 4683 7873 4714
radar$	8592 2019
raff$	5935
rag$	5932
rags$	5932
raid	5675
raid$	8846 6333
raided$	8836 8989
raids$	6333
raise$	4544 4545 4546 4549 4550 4552 4553 4556 5058 2695
raised$	5057 2695 6177
raises$	2695
raising$	4544 4545 4546 4549 4550 4552 4553 4556 2695
ran$	330 331 332 344 345 363 364 834 942 943 944 1011 1012 2392 2468 2586 2589 6302
rang$	8544
ranger	2247
rape	5811
rape$	8982 5928
raped	6536
rarely$	1162 4565 1163 4566 1164 2346
rascal$	3182
rascals$	3182
rash	5693
rash$	65 66 599 8864 2505
rat$	5933
rate	2138
rate$	8685 6349
rated$	899 903
rates$	8685 6349
rather$	8507 8509 5386 2673
ratings$	8547 8548
rational$	3622
rats	2416
rats$	5819 5933
re	5541
re$	4831 4842 2545
reach$	7431 8034 8055 8076 4906 8094 8095 8096 6199 6201
reached$	7217 7218 7219 7220 7978 7984 7989 7992 7998 8067 8080 8081 8082 8083 8084
reaches$	6200
reaching$	8094 8095 8096 4926 6199
react$	8000 8494
reaction$	7517 7518
read	5455 6504
read$	7431 1626 1627 1628 8337 8626 8831 8929 6503
reader$	8601
readers$	8601
readily$	8443 8444 8445 8446
readin	8933 5763
reading$	8934 6217 3095
ready$	8491 5321 1997 2150 8942
real$	5119 5120 5121 5122 2981
realise$	3976 3977 4064 4065 4066 4067 4068 4069 4070 4071 4072 4073 4074 4075
realised$	3976 3977 7175 7176 4006 4007
really$	4490 1447 1448 1449 1450
rearrested$	6544
reason$	8094 8095 8096 2109 6199
reasoned$	7978 7984 7989 7998 8067 8080 8081 8082 8083 8084
reasoning$	8094 8095 8096 4929 6199
reasons$	2109
reassurance$	7789
rebuff$	2508 2786
rebuffed$	7962 7963 7964 7965 7966 7967 7968 7969 2508 2786
rebufffed$	2508 2786
rebufffing$	2508 2786
rebuffing$	2508 2786
rebuffs$	2508 2786
receiv	6271 3031
receive$	3589
recent	1995
recent$	5398
reckless$	65 66 3487 6670 6671 6672 6673 3624 6880 599 2459 2505 3195
recklessly$	3171
recklessness$	6796 6797 6798 6799 6800 6801 7107
reclaim$	2278
reclaimed$	2278
reclaiming$	2278
reclaims$	2278
recognise$	6786 7226 4064 4065 4066 4067 4068 4069 4070 4071 4072 4073 4074 4075
recognition$	8601 6284
recomm	2262
recommit$	8646 8785
record	2057 2144 2175 5606 2240
record$	5196 8497 5349 2020 2026 8653 5483 8655 8727 2170 5578 5585 5666 9016 6429 6564
recorded$	2031 2079 2081 2094 5578 5585 2197 2198 8813 2956
recording$	1900 1901 1902 1903 2020 2026 2171 5578 5585 6238
recordinged$	5578
recordings$	2171 5578
records$	8586 2020 2026 8653 8655 8727 5578 5585 8777 5666 6285 6429
recover$	3052
recovered$	8780 3052
recovering$	3052
recovers$	3052
recovery$	8998
recrui	8768
recruit$	316 2466 2467
recruited$	6612 316 3720 318 319 320 2466 2467
recruiter$	7352 5951 5954 5955
recruiters$	7352 5951 5954 5955
recruiting$	316 2466 2467
recruitment$	6622
recruits$	316 2466 2467
recruitted$	316 2466 2467
recruitting$	316 2466 2467
red$	1342 8700 2737 2759 6173 2954
redeal$	8646 8785
redemption$	6201
redheaded$	4700 3210
reduc	2138
reduce	2348
reduce$	6351
reduced$	6380
reduct	5542
reduction$	8709 8713
referenced$	5625
referr	8878 2313
referral$	4791 1389 1390 1391 8341 6247 3155
referrals$	4791 1389 1390 1391 8341 8479 8480 6247 6248
referred$	3031
refuge	5782
refuge$	8953
refus	2284 6492 3090
refusal$	3615 213 214 215 216 217 218 871 872 873 874 875 1371 1372 4799 1753
refusals$	1371 1372 4799 1753
refuse	3149
refuse$	629 636 637 638 639 640 642 670 1370 7958 8113 8114 8115 8117 2785 6207 2851
refused$	7155 629 636 637 638 639 640 642 670 1370 7958 7962 7963 7964 7965 7966 7967 7968 7969 8113 8114 8115 8117 2785 6207 6243 2851
refuser$	5981 3188
refusers$	5981 3188
refuses$	629 636 637 638 639 640 642 670 1370 7958 8113 8114 8115 8117 2785 6207 2851
refusing$	629 636 637 638 639 640 642 670 1370 7958 8113 8114 8115 8117 2785 6207 2851
regard	6271
regard$	3457 3458 3459 3460 3461 3463 3464 8302 8303 8304 8305 8306 8307 8308 8309 5141 5142 5143 5144 5145
regardless$	6715 6719 7126 7747
regist	2000 2173 5576 5606
register$	5424 8769 8777 8993 8994 6320 6481
registered$	3061
registers$	8777
registrations$	6292 2890
regrettable$	5266 8438
regrettably$	3219
regular$	360 361 2470
regularly$	359 8889
rehab	8988 5826
rehab$	8997
rehabilitation$	3156
reject$	758 759 7958 8117 2520 2786
rejected$	758 759 7958 7962 7963 7964 7965 7966 7967 7968 7969 8117 2520 2786
rejecting$	758 759 7958 8117 2520 2786
rejects$	758 759 7958 8117 2520 2786
rejectted$	758 759 7958 8117 2520 2786
rejectting$	758 759 7958 8117 2520 2786
relapse$	8001 6194
related$	8923 5930
relati	8944 8956 6271
relations$	5876
relationship$	6627 3596 414 415 416 6995 6996 7562 7751 7752 7812 2399 5862 5876 6077
relationships$	6627 3596 414 415 416 7751 7752 7812 5862 5876 6077
relay$	2214
relaying$	2214
relays$	2214
released$	2433 3149
relentlessly$	3216
relevant$	2268
reliab	1995
reliable$	5398
reliant$	6099
relied$	8080 8081 8082 8083 8084 2176
relies$	2402
relish$	707 708 709 710 2511
relished$	707 708 709 710 2511
relishes$	707 708 709 710 2511
relishing$	707 708 709 710 2511
reluctance$	3615 213 214 215 216 217 218 871 872 873 874 875
reluctant$	633 636 637 638 639 640 642 871 872 873 874 875 1920
relying$	2402
remain	3122
remain$	6802 516 517 774 804 805 806 807 808 809 810 811 812 813 900 914 915 916 917 918 919 1067 1071 4474 1072 1073 1074 1075 1078 1079 1080 1081 1268 7999 2550 2552 2556 2612 2613 2623 6525
remained$	4279
remains$	3499 210 211 516 517 774 804 805 806 807 808 809 810 811 812 813 4279 4284 900 914 915 916 917 918 919 1067 1071 4474 1072 1073 1074 1075 1078 1079 1080 1081 1268 5652 2550 2552 2556 2612 2613 2623
remand	5570
remand$	3393
remanded$	8741 5853 3393
remark$	1363 1364 1365 1366
remarkably$	2681
remarked$	1363 1364 1365 1366
remarking$	1363 1364 1365 1366
remarkked$	1363 1364 1365 1366
remarkking$	1363 1364 1365 1366
remarks$	1363 1364 1365 1366
reminded$	6701 6702 132 133 134 145 146 147 148 2038 2200 5650
reminder$	8435 8436
reminders$	6698 8435 8436
remiss$	3218
remit	2238
remorse$	5912
remorseless$	3195
remote$	8491
remov	2188 2234
remova	8985
removed$	8298 8299 8763 2251
render$	34 35 37
rendered$	34 35 37
rendering$	34 35 37
renderred$	34 35 37
renderring$	34 35 37
renders$	34 35 37
rent$	3387
reoffe	5546
reoffend$	8000 8629 8646 8785 6194
reoffended$	3399
reoffender$	3186
reoffenders$	3186
reoffending$	8712 8715 8717 2977 3399
reoffends$	3399
repair$	8494
repara	2438
reparation$	5841
repeat$	360 361 8000 2470 2545 2903
repeated$	3559 5264 5265 5288 8479 8480 2809 6248 3069
repeatedly$	359 4997 1826
replied$	7041 8194 8211 8212 8213 8214 8544
reply$	7054 7055 7056 7268 7270 7973 7979 7993 8327 8433 8494 8497 6191
replying$	6724 6853 7054 7055 7056
report	1993 5399 5407 2144 2174 2175 2240 5763 6271 6274
report$	6786 7137 7226 8341 1914 8578 2020 2026 8653 8655 5578 2214 2231 8839 8934 6247 6499
reported$	7014 7022 2069 5578 2178 6324 6362
reporting$	7972 2020 2026 5578 2214
reportinged$	5578
reportings$	5578
reports$	8341 2020 2026 8653 8655 5578 2214 8839 6247
reprimand$	3391
reprimanded$	3391
reprimands$	3391
reprobate$	3182
reprobates$	3182
reputation$	960 961 8468 5355 8536
reques	5419 2107 2262
request$	8341 8435 8436 6247
requested$	6289
requests$	8435 8436 8479 8480 6247 6248
requir	5419 6271
require$	7644 1195 1196 1197 4601 1199 1200 1201 1202 1215 1216 7791 4621 4622
required$	1215 1216 7791 4621 4622 2143 5789
requires$	1215 1216 7791 4621 4622
requiring$	1215 1216 7791 4621 4622
rerob$	8646 8785
reside	5545 2373 2376
residential$	5776 5779 2659
residents$	7329 4159 7374 5217 8692 8716 5921 5922
resilience$	3203
resilient$	1240 1241 1242 1243 1250 3203
resist$	6786 7170
resistance$	871 872 873 874 875
resistant$	871 872 873 874 875 6204 6207 3195
resit	3097
resolution$	9015 6563
resort$	313 314
resorted$	313 314 1871
resorting$	313 314
resorts$	313 314 1872
resortted$	313 314
resortting$	313 314
respect$	7226 7247 4085 4227 7973 7979 7993 8302 8303 8304 8305 8306 8307 8308 8309 5971 6191
respit	2373
respite$	5776
respon	8570 5403 5465 8752 8768 6342
respond$	7226 7973 7979 7993 8327 8494 8497 6191
responded$	8194 8211 8212 8213 8214 8337
response$	1900 1901 1902 1903 8566 8574 5555 5574 2172 8747 8748 5587 2186 2199 2203 5622 2250 2269 6238 6378
responses$	1900 1901 1902 1903 6238
responsib$	8347 8420 8461
responsibbed$	8347 8420 8461
responsibbing$	8347 8420 8461
responsibed$	8347 8420 8461
responsibilit$	4499
responsibilities$	7669 8159 8347 8461
responsibility$	616 617 4024 4025 4026 4027 4028 4029 4030 4031 4032 4033 4034 4035 4036 4050 4051 4052 4053 4054 7252 7826 8159 8242 8302 8303 8304 8305 8306 8307 8308 8347 8461 1907 6541
responsibing$	8347 8420 8461
responsible$	6599 616 617 1250 7826 1899 8490 8636 2071 5583 2181 2252 2431
responsibs$	8347 8420 8461
rest$	7618 7814 7881 7882 7883 8481 6249
resteal$	8646 8785
rests$	8481 6249
result$	199 2110 5632 6499 6501
resulted$	6586
resulting$	5632
results$	8468 5355 8536 8547 8548 8794 8934 6499 6501
resupply$	8646
retail	2013 5545 5646
retail$	5591
retailers$	1989 8564 5416 8716 8817 2253 8830
retain$	2887
retained$	6289 2887
retaining$	2887
retains$	2887
retak	3097
return	6271
return$	6641 6766 6802 6831 6833 6834 6835 309 310 311 312 3742 340 344 345 3752 3791 3799 397 398 399 3806 6981 7226 7973 7979 7993 7999 8001 2149 6191
returned$	309 310 311 312 340 344 345
returning$	6724 6853 309 310 311 312 3739 340 344 345 3749 7037
returnned$	309 310 311 312 340 344 345
returnning$	309 310 311 312 340 344 345
returns$	309 310 311 312 340 344 345 2149
revealing$	2775
review	2034
review$	2192 6059
reviewed$	2192 5626
reviewes$	2192
reviewing$	2192
reviews$	2192 6059
reward$	2128
rewards$	2128
ride$	497
rided$	497
rides$	497
riding$	497
riff$	2532
right$	3487 3489 3507 7096 7097 7252
rightly$	1914
rigid$	8491 5321
rigoro	2201
rigorous$	5604
ring	2231 2904
ring$	7923 2009 5634 2277 2539 6173
ringin	8722
ringing$	7972 2009 5634 2277
ringle	8643 8678 6372
ringleader$	8664 8698 8739 6307 3183
ringleaders$	8664 8698 8739 6307 3183
rings$	4414 4415 4716 7923 2009 5634 2277 6173
ringworm$	3361
riot$	5990 5991 5992
ripped$	4765 2768 2775
risk$	6574 6575 6585 3418 16 17 18 3452 6624 6625 6626 6628 6629 6630 6631 6633 6634 6635 6637 7078 7190 7191 7235 7236 7237 7238 7239 7240 7241 7242 7243 7244 7245 7246 7257 7258 7259 7260 7261 7287 7294 7307 800 801 802 803 4295 4296 894 895 4299 897 898 7473 7474 7475 7476 7477 7478 7479 7480 7550 7751 7752 7760 7761 7762 7763 7764 7765 7766 5260 5521 2141 5626 5823 2457 2897 2924
riskier$	3487 2459
risks$	6574 6575 6624 6625 6628 6629 6630 6631 6633 6634 6635 6637 3520 3521 7190 7191 7235 7236 7237 7238 7239 7240 7241 7242 7243 7244 7245 7246 7258 7259 7260 7261 7287 7550 7751 7752 7760 7761 7762 7763 5861
risky$	6574 6575 3487 3624 6880 4141 2459 2516 2611
ritalin$	3318
rivalry$	5930
rivals$	5922
road$	6825 2672
roadman$	7342 5931 3181
roadmen$	7342 5931 3181
roam$	6858
rob$	8646 8721 8785 8835
robbed$	6612 6615 7073 2446
robber	8560 8570 5403 8643 5474 8656 2084 5546 8753 8754 8755 8767 2215 8796 5834 5835 5846 5848 6303 6387 3170
robber$	7388 7389 7390 8636 5959 5960
robberies$	8644 8645 5487 8717 5618 9005 9019 9028 6350 6573
robbers$	7388 7389 7390 5959 5960
robbery$	6873 8566 8574 2003 5411 5412 5413 2011 2012 2046 5487 8662 5501 5555 5574 2172 8747 8748 5587 2186 2191 5598 2199 2203 5622 2250 2269 9005 9006 9017 9019 9028 2898 2915 2958 6573
robbing$	8838 8844
robs$	8721 8835
robust	2201 2938 2975
robust$	5604 2226
robuster$	2226
robustly$	6325
rode$	497
role$	8461
roles	8761
roll$	740 8362 6509
rolled$	6495 6509
rolling$	740
roma$	4684
romanian$	4684 6168
room$	1989 8564 8582 8583 8584 5414 5415 5416 5449 8623 8817 5783 5815 2415 5828 9001 6373
rooms$	6373
ropes$	7547
rose$	6349
rot$	8332 8539
rotten$	2543 6015
rough	6533
rough$	4179 2517 2543 2739
round$	7549 4385 7585 2096 6185 6351
rouser$	5944
rousers$	5944
route	8756
route$	8811
routes$	8811
row$	4859 8031 4861
rowdy$	2616 3195
rows$	2369 2398
rude$	7464 7465 7534 8117 3195
ruffian$	3182
ruffians$	3182
rug$	8458
rui$	3394
rule$	7333 8197 8198 8199 8200 8201 8202
rules$	7621 8197 8198 8199 8200 8201 8202 8456 5923
run$	6641 6691 6802 6831 6833 6834 6835 3673 3674 3675 330 331 332 344 345 3757 3762 363 364 3991 740 834 942 943 944 1011 1012 1098 8001 1444 1445 8117 5370 2210 2392 2468 2585 2588
runaway$	7388 7389 7390 5959 5960
runaways$	7388 7389 7390 5959 5960
rung$	8337
runner	6322
runner$	6903 7391 823 5959 5961
runners$	6903 7391 823 8659 5959 5961
runnin	5465 8768
running$	3715 330 331 332 344 345 3756 3758 3762 363 364 740 834 1011 1012 1098 8117 8636 8752 2210 2392 2468 2584 2587 6375
runs	8768
runs$	330 331 332 344 345 3762 363 364 740 834 942 943 944 1011 1012 1098 8117 2210 8848 2392 2468 6375
rushed$	2308
s$	5463 8637 5516 5713 5726 2334 5748 2360 5767 5769 5770 5779 2381 2382 5791 8990 5825 5829 9002 5856 6409 6412 6415
s17$	3384
s20$	3384
s47$	3384
sabotage$	2507
sabotaged$	2507
sabotages$	2507
sabotaging$	2507
safe$	6620 6621 3507 7189 7193 4023 7195 7208 7209 7217 7218 7219 7220 4573
safeguard$	3447 6786 4043
safeguarding$	7769 7770 7771 7772 7780 7781 7782 7789 2809
safer$	3487 3507
safety$	6584 3414 6628 6629 6630 6631 6632 6633 6634 6635 6636 6638 3528 3529 7190 7191 7195 7196 7197 7198 7199 7200 7201 7202 7203 7204 7205 7206 7207 7760 7761 7762 7763 8593
said$	81 3678 3846 3847 3854 3985 8020 4970 4971 4974 5109 5110 2069
sallow$	3210
same$	6716 6718 6720 6722 7127 4196 4598 4599 4600 1254 4717 7891 7904 4744 4752 2714
sanction$	2945
sanctioned$	4191 4192 4193 4194
sand$	8455
sandy$	2737
sat$	1351 1352 1353 1765 1766 1767 1768 1769 1770 1771 1772
satisfy$	8055
savage$	7388 7389 7390 5959 5960
savages$	7388 7389 7390 7408 7409 7410 5959 5960
saved$	7217 7218 7219 7220 8080 8081 8082 8083 8084
saving$	8468 6201
savvier$	967 968 969
savvy$	967 968 969 1250 6071 3201
saw	2305 2399
saw$	1706 1707 5708
say$	6786 3617 3670 7137 7166 7226 766 7960 7973 7979 7993 4970 4971 4974 2194 6191
saying$	766 7972 8033
says$	766 7961 8020 4970 4971 4974
scabies$	3360
scallies$	3182
scally$	3182
scallywag$	3184
scallywags$	3184
scan$	2192 8891 8899
scandal$	3217
scandalous$	3217
scaned$	2192
scanes$	2192
scaning$	2192
scans$	2192 8899
scant$	54 61 5131 5138
scantily$	1274 2730 2740
scar$	1293 6163
scarcely$	1137 1139 1140 1162 4565 1163 4566 1164 1217 4620 1218 1219 2684 2685 2700
scare$	7806 7807 7808
scared$	7764 7765 7766 1235 1236
scarf$	7928 6173
scars$	1293 6163
scarves$	7928 6173
scatter$	8812
scattering$	2249
scenario$	6576
scenarios$	6576
scheme$	6320
schemer$	5959
schemers$	5959
scheming$	3195
schizophrenia$	3309
schizophrenic$	3309
school	2345 8933 6496
school$	6891 6892 6893 7150 7234 7362 7363 7364 7365 7366 7367 7377 7395 7510 5018 5023 5024 8484 8515 5371 1972 8905 5740 8917 8918 5748 8920 8921 8927 8930 8931 8934 8936 8937 8942 5799 5875 2578 2809 2849 2858 2859 6474 6475 6490 3089 6493 3096 6505 3105
schoolboy$	2553
schooling$	6490
schoolmates$	5958
schools$	7362 7363 7364 7365 8977 6475
sclerosis$	8997 6399
scoliosis$	3372
scor	6300
score$	7547 6377
scored$	8621
scores$	6377
scorn$	2508
scorned$	2508
scorning$	2508
scornned$	2508
scornning$	2508
scorns$	2508
scour$	2192
scoured$	2192
scoures$	2192
scouring$	2192
scours$	2192
scrap$	7067
scraped$	6164
scratch$	8352
scrawny$	3210
screamed$	7155
screen	2313
screening$	8886
screens$	8124 8154 8155 8156 8157
screenshot$	2171
screenshots$	2171
screwed$	907
scrote$	3184
scrotes$	3184
scrounger$	5959
scroungers$	5959
scruffily$	1274 2740 6172 6174
scruffy$	1276 4682 2739 2759 2768 2775 3210
scum$	3182
scumbag$	3182
scumbags$	3182
search	8585 2096 8683 2120 8751 8821 2281
search$	2064 8669 5499 8675 8679 8680 2125 5540 2162 2166 2192 5608 8846 5684
searched$	2125 2192 8836
searches$	8679 8680 5523 2125 2166 2192 5608
searching$	8679 2125 2166 2192
searchped$	2162
searchs$	2162 2192
seasoned$	3204
seating$	5606
second$	1254 5140 5335
secrecy$	3937
secretive$	3195
sectio	8988 5826
section$	5510 3114
sectioned$	8997 3312
secur	2907
secure	2110 2376
secure$	7050 7051 5779 5842 2452 2887
secured$	8845 6289
secureed$	2887
secureing$	2887
secures$	2887
securi	2013 5452 2110 5646 2247
security$	7329 1989 8564 5416 2043 8623 2151 8817 2248 2253 2254 8830 2273 5922
seduce$	185 2463
seduced$	185 711 2463
seduces$	185 2463
seducing$	185 2463
see	2305
see$	6786 6802 4064 4065 4066 4067 4068 4069 4070 4071 4072 4073 4074 4075 7945 8327 8497 8608 2148 2170 2194 8832 5708
seed$	5946
seeds$	5946
seeing	2305
seeing$	6724 6853 5708 2409 2491
seek	5419 2107 2110 2176 2929
seek$	193 374 375 376 377 378 379 380 713 4116 714 715 716 717 718 719 735 736 738 8117 1986 8746 5589 2629 2630
seeked$	1986 5589
seeker$	7386 5915 6031 6525
seekers$	7386 5915 6031
seekin	5419 2107 2176
seeking$	193 374 375 376 377 378 379 380 713 4116 714 715 716 717 718 719 735 736 738 4314 4323 8117 1986 5589 5915 6031 2629 6525
seeks$	193 374 375 376 377 378 379 380 713 4116 714 715 716 717 718 719 735 736 738 1986 8746 5589 2629 2630
seem$	516 517 774 804 805 806 807 808 809 810 811 812 813 900 914 915 916 917 918 919 1022 1024 1025 1026 1027 1067 1071 4474 1072 1073 1074 1075 1078 1079 1080 1081 4593 4594 4595 1268 1720 1721 2550 2552 2556 2612 2613 2623 2679 2680
seemed$	516 517 774 804 805 806 807 808 809 810 811 812 813 900 914 915 916 917 918 919 1022 1024 1025 1026 1027 1067 1071 4474 1072 1073 1074 1075 1078 1079 1080 1081 1193 1268 1720 1721 2550 2552 2556 2612 2613 2623 2679 2680
seeming$	1720 1721
seemmed$	1720 1721
seemming$	1720 1721
seems$	210 211 516 517 774 804 805 806 807 808 809 810 811 812 813 900 914 915 916 917 918 919 1022 1024 1025 1026 1027 1067 1071 4474 1072 1073 1074 1075 1078 1079 1080 1081 1268 1720 1721 2550 2552 2556 2612 2613 2623 2679 2680
seen	8814 8851 2399 2436
seen$	7175 7176 4006 4007 979 7978 7984 7989 7998 8067 1706 1707 8358 8806 2305 2321 2409 6302 6312 6324
sees	2305 2399
sees$	5708
seize	2029
seize$	5432 2887
seized	5431 2029
seized$	8602 5432 8780 6289
seizeed$	2887
seizeing$	2887
seizes	2029
seizes$	5432 2887
seizin	2029
seizing$	5432
seizure$	2029 8803 8907 6285 3293
seizures$	6285 6403 3293
seldom$	1162 4565 1163 4566 1164
select	2101
selective$	3068
selectively$	3068
self	2998 3020
self$	3403 3405 3437 3438 36 3440 3441 3442 3443 3444 3445 43 6618 6619 3449 3450 53 89 6791 3711 3765 7057 7058 7060 3908 3909 3910 3911 3912 3913 3914 3915 3917 3918 7092 7093 7106 3944 3945 3946 3947 7119 7120 7121 7122 7123 7124 7125 3957 3958 3959 3960 7132 4018 4022 620 7196 7197 7198 7199 7200 7201 7202 7203 7204 7205 7206 7207 4037 4038 7210 7211 7212 7213 7214 7215 7217 7218 7219 7220 4076 4077 4078 7405 7566 7567 7568 7569 7570 7571 7572 4468 4469 7715 7716 7717 7718 7719 7720 7721 7722 7723 7724 7725 7726 7727 7728 4558 7735 5315 8897 5811 5858 5883 5884 2501 2569 6097 6098 2696 2708 2827
selfharm$	6423
selfharmed$	6423
selfharming$	6423
selfharms$	6423
selfie$	6947 3803 3804 402 403
selfies$	6947 3803 3804 402 403
selfish$	3195 3217
selfme	6401
sell$	6641 6802 6831 6833 6834 6835 3673 3674 3675 330 331 332 387 7268 7270 2468 2481 5898
sellin	5465 8643 8722 8768
selling$	6883 330 331 332 387 8636 8844 2451 2468 2481 6296 6571
sells	8768
sells$	330 331 332 387 8848 2451 2468 2481
selves$	3403 3405 3437 3438 36 3440 3441 3442 3443 3444 3445 43 6618 6619 3449 3450 6791 3765 7057 7058 7060 3908 3909 3910 3911 3912 3913 3914 3915 3917 3918 7092 7093 7106 3944 3945 3946 3947 7119 7120 7121 7122 7123 7124 7125 3957 3958 3959 3960 7132 4018 4022 620 7196 7197 7198 7199 7200 7201 7202 7203 7204 7205 7206 7207 4037 4038 7210 7211 7212 7213 7214 7215 7217 7218 7219 7220 7405 7566 7567 7568 7569 7570 7571 7572 4468 4469 7715 7716 7717 7718 7719 7720 7721 7722 7723 7724 7725 7726 7727 7728 4558 7735 5315 5858 5883 5884 6097 6098
semh$	3376
sen$	8916 3078 6482
send	1993 2174 2231
send$	6641 6802 373 7268 7270 1992 2202 5628 5634 2494 5898 3078 6482
sending$	373 8094 8095 8096 2202 5634 6199
sends$	373 2202 5628 5634 2494
sensation$	2512
sense$	7250 4081 7909
sensible$	6596 3487 3507 1250
sensit	1995
sensitive$	5398 6046
sensory$	3048
sent	1993 5653 5656
sent$	373 7029 7030 7031 7041 1992 8831 5788 2428 5853 2494 5898 6243 3121
senten	8956
sentence$	2225 9027 6543 3151 6555 6572
sentenced$	5853 3151
sentences$	2225 9027
sentencing$	3151
separa	8956 8958 5788 5790 9003
separate$	8812
separated$	8959
separating$	2249 8959
separation$	8961
september$	6893
sergea	5411 5412 5413 2011 2012 2013 2046 5555 5574 2172 8747 8748 2186 2199 2203 5622 2250 2269
sergeant$	1989 8582 8583 8584 5414 5415 5416 2043 5449 8726 8745 5575 8758 5602 8788 8793 2257 5661 2263 5672 5680 6344
serial$	360 361 2470 2545 2557 2903
series$	1591 6317 6318
serious$	3455 5119 5120 5121 5122 2545 2809
seriously$	8232 8233 8251 8252 8253 8254 8255 8256 8257 8258 8259 8260 8261 1826
seriousness$	7235 7236 7237 7238 7239 7240 7241 7242 7243 7244 7245 7246 7258 7259 7260 7261
sertraline$	3321
serve$	2217
served	8787
served$	2217 2439
serves$	522 523 2217
servic	8878
service$	7339 5018 5023 5024 5034 5035 8463 8484 8515 5363 5371 1972 8712 8886 8892 2809 6238 2849 2858
services$	7234 7445 7538 7783 7784 7785 7786 7787 1392 1393 1394 1395 5018 8193 5023 5024 8484 8515 5371 8886 5911 6188
serving$	2217 5768 6230 3131
session$	112 114 115 4361 8110 8111 8112 5910
sessions$	112 114 115 7510 4361 5910
set$	7369 4665 1427 1428 1535 2030 2430 6123 6124 6477
setting$	2430
settle$	7973 7979 7993 6191
seven	5564 2179 8756 8757 8779 8783 8791 5638 2242 8852 6372
seven$	7370 7411 5645
severa	8611
several$	3559 1307 5264 5265 5288 8479 8480 6248 2898 3069
severe	3015
severely$	3088 3119
sex$	6627 3596 6821 3705 3784 6957 3789 388 3796 6970 404 405 406 407 6992 6993 3879 7559 7560 7751 7752 7812 5862 5878 5888 6077
sexual$	6880 3776 3787 389 390 391 392 394 3800 3801 3802 404 405 406 407 6994 7559 4416 4419 7813 2312 2473 2483
sexualised$	6880 3776 7455 7456 7457 7458 7459 7460 7461 7462 7463 5880 5881 2616 3202
sexuality$	7049
sexually$	2476 2675 2676 2710 3037 3132 6536
sgt$	8788
shabbily$	1274 2733 2740
shabby$	2768 2775 3210
shadow	2281
shadow$	2044 5684
shadowed$	2044
shadowing$	2044
shadows$	4716 2044
shaggy$	2737
shall$	1399 1400 1401 1402 1403 1404 2177
shallow$	3195
sham	8853
shambles$	3217
shambolic$	3217
shame$	8354 5266 8438 2828
shameful$	3217
shamefully$	3217
share	2174 2869
share$	6802 373 651 1349 7973 7979 7993 8327 8494 8497 5392 1990 1992 2230 2380 6191
shared$	373 1349 5109 5110 8337 5392 1990 1992
shares	2869
shares$	373 1349 5392 1990 1992 2380
sharin	6271 2869
sharing$	373 1349 8368 5392 1990 1992 2380
sharper$	967 968 969
shaved$	2755 2757 2759 6164 2767
shaven$	2728 2729 2756 2759 2767
she$	3503 3827 3851 3855 3856 3881 570 761 4164 762 7336 763 764 7546 8025 8026 8027 8028 8029 4865 4866 4867 4869 4901 5018 8193 5636 3082
shed	6533
shed$	1887
shedding$	1887
sheep$	7361
sheet$	6373
sheets$	6373
shelter$	6962 6963 6964 6965 6966 6967 6968 6969
shielding$	7772 7777 7778 7779 7780 7781 7782 7789
shift$	3673 3674 3675 2971
shifty$	2739
shirk$	1887
shirked$	1887
shirking$	1887
shirkked$	1887
shirkking$	1887
shirks$	1887
shirt$	7897 6173
shirts$	7897 6173
shocking$	1792 1793 1794 1795 5266 8438 8474 8475 8476 8477 2616 2835
shockingly$	3219
shoddy$	3217
shoes$	7911 7912 7913 7914 7915 7923 6173 6178
shooti	8656 8753 8754 8755
shootings$	8644
shop	2013 5591 5646
shop$	6891 6892 1989 8564 5416 8762 8817 8825 8830
shopke	2013 5545 5646 5849
shopkeeper$	6759 6959 9020
shopkeepers$	6759 6959 7329 1989 8564 5416 8692 8716 8817 2253 8830 5921 5922
shopli	2084 5546 8754 8755 8767 2215 5834 5846 3401
shoplifter$	7388 7389 7390 5959 5960
shoplifters$	7388 7389 7390 5959 5960
shoplifting$	6873 6883 6887 7413 5487 8717 2191 5618 8826 9005 9017
shoppe	5545
shoppers$	8692 8716 5921
shopping$	5591
shops$	1989 8564 5416 8762 8817 8825 2253 8830
short$	4668 4765 8285 8286 2625 2717 2737 2758 2759 2775 2826 6246 3210
shortcoming$	2808
shortcomings$	8164 8165 8166 2808 6213
shorts$	7911 7912 7913 7929 7930 7931 7936 6173 6178
shot$	5558
shots$	5558 8786 8810
shotter$	3188
shotters$	3188
shotting$	330 331 332 2468
should	5752
should$	21 22 23 24 25 26 455 456 559 573 581 582 583 584 585 586 587 588 589 597 601 602 603 604 647 1053 1161 1211 1597 1599 1600 1601 1602 5007 8188 5125 1783 5191 5439 2043 2177 8923 2811
shoulder$	7523 1290 2850
shouldered$	6126 2850
shouldering$	2850
shoulderred$	2850
shoulderring$	2850
shoulders$	7523 7577 2850
shout$	942 943 944
shouted$	2390
shouting$	2369
shouts$	942 943 944
show	2062 5466 2078 6271
show$	600 621 622 7226 4060 7973 7979 7993 1517 8145 5440 2194 6191
showed$	600 621 1728 5440
showin	2062 2078
showing$	621 1728 8562 8908
shown	5653 5656
shown$	600 622 8068 8069 8070 8071 1728 2031
shows	2062 5466 2078
shows$	600 621 1516 1728 5440 5486 2194
shrug$	686 1906
shruged$	686 1906
shrugged$	686 1906
shrugging$	686 1906
shruging$	686 1906
shrugs$	686 1906
shunt$	2319
shut$	1955 6243
shuts$	1955
shutting$	1955
shy$	6035
siblin	8967 8968
sibling$	6061 2662
siblings$	3404 7533 7696 8973 5859 6061
sick$	8865 8905
sickle$	3011
side$	7839
sidelined$	2836
sight$	8736 6345 3022 3060
sighted$	6229 6324 6463 3236
sighting$	2039 6297
sightings$	2039 8723 6297 2959
sign$	1865 1866 1867 1868 8459 8460 6245 6247
signal$	6748 8799
signals$	6748 6749
signed$	2330 2331
significant$	892 893
signs$	1865 1866 1867 1868 8459 8460 8479 8480 8766 6245 6247 6248
silence$	3937
silliness$	6796 6797 6798 6799 6800 6801 7107
silly$	3455 65 66 3487 3624 562 2504 3195
silo$	2862 2863
siloed$	3221
silos$	6264
similar$	4684 2717
simple$	3144
simpler$	2150
simply$	488 7181 7182 7183 7184 941 1447 1448 1449 1450 5006 1724 1725 1873 1874 1917 2840
since$	8985 6102 6561
single$	1504 1505 4939 1632 5036 5108 1995
sister	8944 5784 8957 5787 8967 8968 2414
sister$	2365 8955 5812 6061
sisters$	7533 6061
sit	8814 8851
sit$	3651 1351 1352 1353 1355 7973 7979 7993 1765 8495 6191
site$	6283
sits$	1351 1352 1353 1355 1765 1766 1767 8768
sitting$	1765 1766 1767
situation$	6576 7113 7114 7190 7191 7195 7196 7197 7198 7199 7200 7201 7202 7203 7204 7205 7206 7207 7312 7767 7768 5260 8473 5368 2398 6528
situations$	6576 7312
six	5564 2179 8756 8757 8779 8783 8791 5638 2242 8852 6372
six$	7411 1266 4670 4671 1307 7881 7882 7883 7884 7885 7886 4882 4891 4897 5645
sixteen$	1056 1057 1058 1059 6082
skaters$	4882 4891
skeletal$	2717
ski$	2776
skimpy$	2775
skin$	4691 4704 8876 6146 2745 2751
skinned$	6108 6139
skinny$	4668 4700 4765 2717 2775 3210
skins$	6974
skirt$	7911 7912 7913 6173 6178 6181
skirts$	7911 7912 7913 7929 7930 7931 7936 7939 6173 6178 6181
skive$	3174
skived$	3174
skives$	3174
skiving$	3174
skunk$	5718
slag$	5959
slags$	5959
slapdash$	3217
slave$	6001 2599 3190
slaves$	6001 3190
sleep	5697 5725
sleep$	6802 6858 382 8868 8889 8896 2370 2404 2427 2474 3040
sleeped$	2418
sleepes$	2418
sleeping$	382 2370 2404 2418 2474 3029
sleeps$	382 2370 2404 2418 2427 2474
slender$	2717 3210
slep$	3130
slept$	382 5739 2403 2474 3130
slicked$	1289 6164
slide$	6257 6373
sliders$	7911 7912 7913 7929 7930 7931 7933 6173 6178
slides$	6373
slight$	2717 3210
slightest$	4917 5132
slightly$	1264 2719
slim$	4668 2717 3210
slimly$	2719
slippers$	7925 6173
slipshod$	3217
slit$	2767
sloppy$	1792 1793 1794 1795 2835 3217
sloth$	6259
slow$	871 872 873 874 875 1792 1793 1794 1795 8474 8475 8476 8477 8491 5321 1920 2835
slowly$	8491
slut$	5959
sluts$	5959
sly$	3195
smacke	2390
smacked$	5793
small$	847 4484 4668 1271 2683 2717
smart$	4684 6069 6075 2775
smarter$	3487
smartly$	1274 2740 6172 6174
smarts$	6070
smelly$	3210
smok	2315
smoke$	6641 6802 6831 6833 6834 6835 295 7268 7270 8117
smoked$	7041 8117
smokes$	8117
smoking$	3415 3416 3417 8117
snapchat$	3580 3581 3582 365 3768 366 3769 367 3770 368 3771 369 3772 6944 6945 6946
sneak$	5959
sneaks$	5959
snood$	7928 6173 3213
snoods$	7928 6173 3213
snub$	2508
snubbed$	2508
snubbing$	2508
snubed$	2508
snubing$	2508
snubs$	2508
so$	6717 6721 5009 1733 2673 2681
social$	6875 6881 365 366 367 368 369 4148 7414 4313 7490 7535 5018 8193 1959 1961 5426 2052 5456 8645 5569 8850 2411
society$	7374
sod$	5152
sofa	3116 6533
sofa$	8978
sofasu	6519
sold$	330 331 332 387 2451 2468 2481 5898
solely$	1908 1909 2848
solicit$	2502
solicited$	2502
soliciting$	2502
solicits$	2502
solicitted$	2502
solicitting$	2502
solid$	2717
solidly$	2719
solve	2947
solves	2947
solvin	2947
somali$	4684 6168
some$	78 1307 2209
somebody$	6852 7161 5018 8193 2228
someone$	6852 3819 7161 4510 5018 8193 2228
something$	7018 8120 8773
somewhere$	6962 6963 6964 6965 6966 6967 6968 6969
son	8797
son$	5738
soon$	8443 8444 8445 8446
sooner$	7609 8176 8185
sophisticated$	1019 3204
sorely$	1826
sorry$	8068 8069 8070 8071
sort$	7769 7770 7771 7888 5920
sorts$	5920
sought	8787
sought$	193 374 375 376 377 378 379 380 713 4116 714 715 716 717 718 719 735 736 738 2630
sound$	1022 1024 1025 1026 1027 2679 2680
sounds$	1022 1024 1025 1026 1027 2679 2680
source	6271
source$	5398 1996 2246 8840 8863 2869 6273 2871
sources$	1996 8840 6273
south$	1286
space$	7744 5561 5828
speak	2399
speak$	6786 6941 370 371 372 1028 1029 1030 1031 1032 1033 1060 1061 1062 1063 4564 7945 7973 7979 7993 8058 8094 8095 8096 8327 6191 6199
speaking$	370 371 372 7972 6217
speaks$	370 371 372 1028 1029 1030 1031 1032 1033 1060 1061 1062 1063 8058
special$	2341 8916 3102 3113
specialist$	8879
speech$	2306
spell	6504
spelli	5763
spelling$	8934 3095
spend$	6802 3632 3633 3690 7009 7010 7011 7012 7013 746 747 748
spendded$	746 747 748
spendding$	746 747 748
spended$	746 747 748
spending$	6724 6853 7009 7010 7011 7012 7013 746 747 748
spends$	746 747 748 8814
spent$	746 747 748 2439
spice$	5718 8901
spiky$	2737 2759
spineless$	3217
spirit	5697
spirits$	8868
spite$	3527 125 126 128 157 158 159 6914 6915 6916 6917 1862
spiteful$	3195
split	8956 8958
split$	8812 5788
spliting$	2249
splitting$	2249
spoiled$	3195
spoilt$	3195
spoke$	370 371 372
spoken$	6701 6702 132 133 134 7014 4191 4192 4193 4194 7978 7984 7989 7998 8067 8337
sporadic$	7450 7451 7452 7453 880 2608
sport$	1292 1320 1321 1322 1323 1324 1325 1326 1327 1328 1329 8894 2760 2770
sported$	1292 1320 1321 1322 1323 1324 1325 1326 1327 1328 1329 2760 2770
sporting$	1292 1320 1321 1322 1323 1324 1325 1326 1327 1328 1329 2760 2770
sports$	1292 1320 1321 1322 1323 1324 1325 1326 1327 1328 1329 2760 2770
sportted$	1292 2760
sportting$	1292 2760
sporty$	2739
spot$	8730 8765 6364 6386
spots$	8730 8765 6169 6386
spotted$	3236
spotty$	1288 4700 7875 2743 3210
spray$	2753
spree$	6365
spring$	6893 6894
spurn$	2508 2786
spurned$	2508 2786
spurning$	2508 2786
spurnned$	2508 2786
spurnning$	2508 2786
spurns$	2508 2786
squad	5403 5406 5411 5412 5413 2011 2012 5422 2046 5555 5574 2172 8747 8748 2186 2199 2203 5622 2250 2269
squad$	8574 8575 2002 8577 8582 8583 8584 5414 5415 8589 2016 8593 5449 8663 8726 8745 5575 8758 5602 8788 8793 5672
squander$	2507 2855
squandered$	2507 2855
squandering$	2507 2855
squanderred$	2507 2855
squanderring$	2507 2855
squanders$	2507 2855
square$	8825
squarely$	1908 1909 2848
squint$	3212
squints$	3212
stab	8983
stabbed$	6615 7073 2446
stabbi	8656 8753 8754 8755 5834 5835
stabbing$	8662 9005 9006 9028
stabbings$	8644 9005 9028
staff	2013 5646 2247
staff$	6852 6959 7150 4061 7234 7329 4159 7374 7377 7392 7510 7541 7555 7556 7557 4877 4878 4880 4881 5018 8193 5023 5024 8484 8515 5371 5416 8692 8817 9020 5911 5921 5922
stained$	2768 2775
stairw	6533
stamme	8876 8897
stamp	2138
stance$	5629 6340
stand	8814 8851
stand$	997 4544 4545 4546 4549 4550 4552 4553 4556 1267 1351 1352 1353 1768 1769 1770 1771 1772 2816
standard$	8352 6238
standards$	8197 8198 8199 8200 8201 8202 6238
standing$	4544 4545 4546 4549 4550 4552 4553 4556 1768 1769 1770 1771 1772 2816 3140
stands$	1267 1351 1352 1353 1768 1769 1770 1771 1772 3140
starte	3031
starti	3031
starts	3031
starve$	2999
starved$	2999
starves$	2999
starving$	2999
stash	8570 5459 2077
stash$	8651
stashed$	8580
state	5399
state$	8473
stated	5399
statement$	6792 8573 8579 2342 6481
statemented$	3383
statements$	8573 8579
statio	5646
station$	6891 6892 1989 8564 8817 8825 9006
stations$	1989 8564 8817
statistics$	8547 8548
stature$	7836 7837 7838 6120
status$	7281 7285 7286 7307 7313 2512 6059 6481 6525
stay$	3477 6736 3619 3634 3635 3652 6831 6833 6834 6836 3689 6999 7009 7010 7011 7012 7013 7014 3865 7137 7268 7270 7973 7979 7993 2370 6191
stayed$	6851 7014 7022 7029 7030 7031 7052 7053 7160 2370 2403 2418
stayes$	2418
staying$	6724 6853 6999 7009 7010 7011 7012 7013 7014 2370 2418 3108
stays$	7014 2370 2418 3108
steal$	6802 942 943 944 7999 8113 8114 8115 8646 8721 8785 8835
steali	5465 8768 3401
stealing$	6624 6625 7413 7534 8636 8838 8844 6571
steals	8768 3401
steals$	942 943 944 8113 8114 8115 8721 8835
step	8944 5784 8964
step$	5445 2160 2938
stepbrother$	5812
stepdad$	2365 8955 5785 2386 8973 5812
stepfather$	2365 8955 5785 2386 8973 5812 8995
stepmother$	8955 2386 8973 5812 8995
stepmum$	8955 2386 8973 5812
stepparent$	8973 5812
stepparents$	8973 5812
stepped$	2938
stepsiblings$	8973
stepsister$	5812
stepstepdad$	8973
stepstepfather$	8973
steroi	5731
steroids$	8902
steward$	3585 6759 6959
stewards$	3585 6759 6959
sti	3038
sti$	6441
stick$	7226 7973 7979 7993 1626 1627 1628 6191
still$	6703 6723 1637 1638 1639 1640 2155
stills$	5391 8720 5558 2243
stis$	6441
stock	8570 8643
stock$	2006 8630 8650 8651
stockily$	2719
stocky$	4668 2717 3210
stole	3401
stolen	8570 8643 3401
stolen$	8630 8651 2206 9017 9018 2989
stoma$	3370
stomach$	3064
stone$	8898
stoned$	8117
stoner$	5959
stoners$	5959
stood$	1351 1352 1353 1768 1769 1770 1771 1772 2816 3140
stop	2096 2137 8821 2281
stop$	6768 3667 6843 3840 7167 7973 7979 7993 8055 8094 8095 8096 8585 2064 8669 5499 8675 2105 2106 2120 5540 2162 2229 2264 5684 6191 6199 2952
stopped$	3838 3883 7073 8080 8081 8082 8083 8084 8205 8206 8207 8208 8209 8210 2162 8751 2444 6243 6324 3054
stopping$	2105 2264
stopring$	2264
stops	2120
stops$	2105 5523 8703 2162 2229 2264
stopting$	2264
store	2013 5459 2077 5646
store$	6736 3673 3674 3675 1989 8564 5416 8817 8830
stored$	8580
stores	2077
stores$	1989 8564 5416 5479 8817 8830 8848
stories$	941
storin	8570 5465 8643 2077
storing$	8636 8844
stout$	2717 3210
straight$	7023 7024 2737 2759
strange$	3782
stranger$	6744 6754 6755 4154 8992 5866
strangers$	3565 6744 3576 3579 6751 6754 6755 6763 6767 6864 3773 4138 7310 7311 4153 5866
strapping$	3210
strappy$	2775
strate	6335 6342 6346
strategy$	6352
strayed$	7041
street	1995 8751 5591
street$	6884 6891 6892 5398 5497 8686 8762 8825 2289 5868 2530 2610 2649 2654 2665 2666 2667 2668 2714 2873 2984
streets$	6884 8686 8762 8825 5868
streetsmart$	3200
streetwise$	1240 1241 1242 1243 1250 3200
streng	2110
stress$	3050
strict	2201
strict$	5604
strike$	4593 4594 4595 8721 2878
strikes$	8721
striking$	2739
strikingly$	2681
string$	171 1592
stringing$	171
strings$	171 8786
stroke	5693 5826
stroke$	8864 8907 8997
stroll$	1351 1352 1353
strolls$	1351 1352 1353
strong	2201 2938
strong$	1130 1131 1132 1250 5604 2226 2717 2981
stronger$	2226
strongly$	2719
stroppy$	3195
struct	6326
struggle$	109 871 872 873 874 875
struggled$	109 871 872 873 874 875
struggles$	109 871 872 873 874 875 3101
struggling$	109 871 872 873 874 875
strung$	171
stubble$	3211
stubborn$	5321 3195 3217
stubbornly$	3217
stuck$	7052 7053 8068 8069 8070 8071 1626 1627 1628
stud$	7923
studen	5849
student$	7467 7481 7482 7483 7484 7485 7486 9020 5946 2553 6014
students$	7467 7481 7482 7483 7484 7485 7486 5946 6014
studs$	7923
stuff$	6844 6958
stunt$	6627 5862
stunts$	6627 5862
stupid$	3455 65 66 3487 3610 562 2461 2504 3195
stupidity$	6796 6797 6798 6799 6800 6801 7107
sturdy$	2717
stutte	8876
style$	7888 5930
subculture$	6013
subcultures$	6013
subjec	2909
subject$	7828 7831 2059 8743 2927 3245
subjects$	7828 7831 2059 5533 3245
submi	6271
submit	1993 2869
submitted$	2197 2198 6362
substance$	3043
substandard$	1792 1793 1794 1795 8474 8475 8476 8477 2835
success$	8794
successful$	8694
such$	2810
sucked$	6612
suffer	2406 2407
suffer$	3052
suffered$	5809 5810 3052
suffering$	3052
suffers$	5809 5810 3000 3052
sufficient$	6099
sugar$	2490 6413
sugars$	6413
sugges	5399 2262 6271
suggest$	4787 4789 4790
suggested$	4787 4789 4790
suicidal$	3310
suicide$	8866 3310
sullen$	3195
summer$	6893 6894
summon	8751
superficial$	7450 7451 7452 7453 2526 2608
superv	2436 2438
supervised$	2662
supervising$	7563 7769 7770 7771 7772 7780 7781 7782 7789 7794 7795 7796 7797 7798
supervision$	7563 7769 7770 7771 7772 7780 7781 7782 7789 7794 7795 7796 7797 7798 1900 1901 1902 1903 9011 5841 6238 6542 6560
suppl	8768
suppli	1993 2174 5639 6381
supplied$	330 331 332 5653 2468
supplier$	7397
suppliers$	7397 8664
supplies$	330 331 332 5490 8810 8848 2451 2468
supply	8560 1993 8570 5465 8637 8643 8656 8657 2174 8753 8754 8755 8761 5846 6334 6335
supply$	330 331 332 1986 8630 8646 5490 5640 9017 2468 2994
supplyed$	1986
supplying$	330 331 332 1986 8636 8838 8844 9017 2451 2468 6571
supplys$	1986
suppor	2110 2176 2436 2933 2938
support$	112 120 121 6786 7234 7431 7445 7449 7769 7770 7771 7772 7780 7781 7782 7789 1392 1393 1394 1395 8336 1900 1901 1902 1903 2098 2114 2143 5743 8924 2351 8925 5755 5910 5911 6188 6481
supported$	120 121 2098 2114
supporting$	120 121 2098 2114
supports$	120 121 2098 2114 2143
supportted$	120 121
supportting$	120 121
suppre	2138
suppress$	3264
suppressing$	3264
suppression$	3264
sure$	1426 1427 1428 4902
surely$	1554 1562 4965 1563 1564 5006 6208
surf	6519
surface$	2526
surgery$	8891 8899
surly$	3195
surprisingly$	2681
surveillance$	8675 3231 3267
surveilled$	8621
surviv	2407
survival$	2485
survive$	7742 7743 4576 1174 1175 4579 1179 2697
survived$	1179 5810 2697
survives$	1179 2697
surviving$	1179 2697
suspec	2060 6328
suspect$	7828 7831 8505 8635 2180 6067 6301 2920 2927 3255
suspected$	5463 2069 2082 2180 2270 2431 2900
suspects$	7828 7831 8505 8631 8632 8635 8667 2180 5945 6067 6301 2899 6331 3255
suspen	5763
suspended$	4191 4192 4193 4194 2344 5957 6487 3152
suspendeds$	2344
suspension$	7366 2344 8934 5957 3378
suspensions$	7366 2344 5957 3378
suspicious$	5547
swallo	3057
swap$	396 3799 397 398 399 400 401
swaped$	396 3799 397 398 399 400 401
swaping$	396 3799 397 398 399 400 401
swapped$	396 3799 397 398 399 400 401
swapping$	396 3799 397 398 399 400 401
swaps$	396 3799 397 398 399 400 401
swarthy$	3210
swayed$	5916
swear$	8117
swearing$	8117 8918
swears$	8117
sweatshirt$	7911 7912 7913 6173 6178
sweatshirts$	7911 7912 7913 6173 6178
sweep$	1884 6371
sweeping$	1884
sweeps$	1884 6371
swept$	1884
swift	2938
sympathy$	7072 7076 7094
symptoms$	6454
syndro	5693
syndrome$	8864 6461
system	6271
system$	7112 7555 7556 7557 8653 8654 8655 8727 8771 8772 8991 2809
systemic$	2809
systems$	8653 8655 2809
t$	4726 7911 7912 7913 5758 6178
ta	2350 5754
ta$	5753 8925
table$	8922
tables$	8537
tablet	5698
tablets$	8869 5701 8901 6432 6460
tabs$	5424
tackl	2138 2234
tackle	6351
tactic	6335 6342
tactical$	5587 2965
tag$	9014 9022 9027 6569
tagged$	9014 3158
tagging$	9014
tags$	9027
tail$	2044
tailed$	2044
tailing$	2044
tails$	2044
tak	2188
take$	52 6641 82 3497 6691 3589 6802 3649 257 258 362 426 3831 621 622 651 7226 4064 4065 4066 4067 4068 4069 4070 4071 4072 4073 4074 4075 4091 4092 4093 4094 4095 7268 7270 994 1095 1160 7945 7973 7979 7993 5053 1658 5080 5084 5085 5086 5087 5088 5089 5090 1728 8327 8494 8497 2124 2165 5657 5676 2298 2299 2328 2458 2494 6191
takeaway$	6891 6892
taken$	52 82 7014 621 622 8057 8068 8069 8070 8071 5052 5081 5082 5083 5084 5085 5086 5087 5088 5089 5090 1728 8337 8780 2301 2308 2372 2458
taker$	7381 5860
takers$	7381 5860
takes$	52 82 294 362 7186 621 1095 5080 1728 2124 2298 2301 2328 2458 2494
taking	3057
taking$	52 6692 362 621 1095 7745 7746 5084 5085 5086 5087 5088 5089 5090 1728 2124 2299 2301 2328 5860 2458
talk	8814
talk$	112 6786 6940 370 371 372 7054 7055 7056 1028 1029 1030 1031 1032 1033 1060 1061 1062 1063 1064 7945 7973 7979 4819 7993 8058 8076 4906 8094 8095 8096 8571 6191 6199 2860
talked$	370 371 372 7029 7030 7031 7044 2860
talking$	370 371 372 7054 7055 7056 1138 7972 8094 8095 8096 4928 8571 6199 3032
talkked$	370 371 372
talkking$	370 371 372
talks$	112 370 371 372 1028 1029 1030 1031 1032 1033 1060 1061 1062 1063 1064 8058 8600 2860
tall$	4668 7840 1270 2717 6125 3210
tan$	6155 6156
tango$	6868
tanned$	1288 2743 3210
tantrum$	7499 7500 6022
tantrums$	7499 7500 6022
target	8585 2101 2102 5506 8687 8688 2163 2234 2938 6346 6351
target$	6609 6610 8620 8669 8677 5507 2927 6343 2957 2980 3096
targeted$	6612 8677 5507 5566 2957
targeting$	8677 5507 2957
targets$	6608 6610 8468 5355 8536 8547 8548 8620 8677 5507 6343 2957
tart$	5959
tarted$	1368 1369 2784
tarts$	5959
task	5406 2238
task$	8159
tasked$	2050 2184 5650 2941
taskforce$	8577
taskin	2941 6368
tasking$	5555 5574 2172 8747 8748 5587 2186 5598 2199 2203 5622 2250 2269 6344
tastes$	7676
tattoo$	1293 7867 7923 6163 2762
tattooed$	3210
tattoos$	1293 7867 7923 6163 2762
taught$	120 121 6731 6732 6733 7095 7978 7984 7989 7998 8067 8080 8081 8082 8083 8084 8763
taunt$	2519
taunted$	2519
taunting$	2519
taunts$	2519
tauntted$	2519
tauntting$	2519
teach$	120 121 7392 7431 8034 8094 8095 8096 6199
teache	5849
teached$	120 121
teacher$	6759 6959 7150 5034 5035 9020
teachers$	6759 6959 7150 7329 4159 7392 7510 7541 4877 4878 4880 4881 5922
teaches$	120 121
teachi	5765
teaching$	120 121 2350 5754 8936
team	5406 5422 5555 8878
team$	5018 5023 5024 8484 8515 5371 1972 8567 8575 8577 8582 8583 8584 5414 5415 8593 5449 8663 2104 8726 8745 5575 8758 5602 8793 5672 8883 8892 2849 2858 6404
teams$	2104
tearaway$	3182
tearaways$	3182
techni	6335
teen$	7467 7470 7481 7482 7483 7484 7485 7486 6014
teenage$	1254 2482 2545 2548 2557 2713 2714 2898
teenager$	7467 7470 7481 7482 7483 7484 7485 7486 7828 7831 5946 6014
teenagers$	7300 7343 7467 7470 7481 7482 7483 7484 7485 7486 7828 7831 5946 6014
teens$	7343 7467 7470 7481 7482 7483 7484 7485 7486 6014
teeth$	7876 7877 7878 6151
teleph	2052
telephone$	2028 8603 2882
telephones$	2028 8603
tell	2231
tell$	6786 6802 7137 7226 766 7973 7979 7993 8058 4970 4971 4974 8497 1987 2008 2009 5634 6191
telling$	766 7972 2008 2009 5634
tells$	766 8058 4970 4971 4974 2008 2009 5634
temper	8956
temper$	7499 7500 6022
tempered$	6028 6029
tempers$	7499 7500 6022
temporarily$	3082
temporary$	3115
tempt$	6593 6594 182 183 184 2463 2498
temptation$	6857
tempted$	6593 6594 182 183 184 711 2463 2498 5916
tempting$	6593 6594 182 183 184 2463 2498
tempts$	6593 6594 182 183 184 2463 2498
temptted$	6593 6594 182 183 184 2463 2498
temptting$	6593 6594 182 183 184 2463 2498
ten$	7370 1056 1057 1058 1059
tenancies$	2223
tenancy$	2223 8979 6530
tenants$	5217
tendencies$	5950
tension$	2369 6326
term$	8876 5766
termin	3036
termination$	8885
terrible$	3455 3487 6670 6671 6672 6673 4003 4177 1792 1793 1794 1795 8474 8475 8476 8477 1946 2461 2616 2652 2835
territ	5561
territory$	8732
terrorise$	754 2518
terrorised$	754 2518
terrorises$	754 2518
terrorising$	754 2518
terrors$	6444
test$	8117 2040 2041 8886 6441 6448
tested	2313
tested$	3044
testing$	8117
tests$	6448
text$	370 371 372 8433
texted$	370 371 372
textin	8722
texting$	370 371 372
texts$	370 371 372
textted$	370 371 372
textting$	370 371 372
than$	3542 7142 3981 4370 4371 4372 4413 1018 4437 7611 7612 7613 7614 7642 4472 1152 1169 1172 4643 4644 4645 4646 8549 8550 8551 8552 8553 8554 8557
thank$	7079 7080 7081 7082 7083 7084 7115 7116 7117 7118 7128 7129 7130 7131
thanks$	227 1957
that	6271
that$	3588 424 4061 7336 7544 1254 8340 8437 5345 5368 8546 5486 8829 5664 5673 2534 2714 6240
the$	3451 3588 6889 3729 3730 3941 4061 7233 4087 7274 4110 7329 761 776 4255 966 7544 4376 4447 4502 1111 1254 1297 4720 4733 1331 8097 4954 4991 8193 5056 5249 5280 5282 8456 8457 5288 5290 8479 8480 8488 5319 1949 1972 5480 5495 5501 5503 5515 5530 8708 5684 5688 5717 2417 5851 5922 2534 6240 6248 2898 2901 2924 3055
thef$	8636
theft	8570 5474 8656 2084 8753 8754 8755 8767 2215 8796 5679 5834 5835 5846 5848 3170
theft$	6873 6887 7413 7534 8645 5487 8662 2191 5618 8826 8850 9005 9006 9017 9019 9028 2915 6573
thefts	5546
thefts$	8644 8645 5487 8717 5618 8826 8850 9005 9028 6573
their	5427 2025 2060 2275 6280 2892 2911
their$	19 3465 3467 67 68 71 75 3480 3482 3519 3588 197 204 205 206 208 3614 212 3625 3626 3627 3628 3629 3630 6804 260 6861 3701 6889 3790 6983 3878 3900 3930 3931 533 534 3943 565 7146 7149 4017 4020 4061 7253 7257 4087 4196 7392 7550 984 4410 7584 4422 4424 4577 4673 4674 4675 1301 1335 4753 4938 4983 8190 5183 5194 5279 5281 5283 8456 8457 5288 5290 5291 8468 8479 8480 5357 5358 8536 1972 5376 5384 5385 5463 5495 5501 5503 2295 5702 5703 2381 2382 5786 5796 5808 2484 2499 2619 2772 2773 2810 6241 6248 2849 3027 3071
theirselves$	3403 3405 3437 3438 36 3440 3441 3442 3443 3444 3445 43 6618 6619 3449 3450 6791 3765 7057 7058 7060 3908 3909 3910 3911 3912 3913 3914 3915 3917 3918 7092 7093 7106 3944 3945 3946 3947 7119 7120 7121 7122 7123 7124 7125 3957 3958 3959 3960 7132 4018 4022 620 7196 7197 7198 7199 7200 7201 7202 7203 7204 7205 7206 7207 4037 4038 7210 7211 7212 7213 7214 7215 7217 7218 7219 7220 7405 7566 7567 7568 7569 7570 7571 7572 4468 4469 7715 7716 7717 7718 7719 7720 7721 7722 7723 7724 7725 7726 7727 7728 4558 7735 5315 5858 5883 5884 6097 6098
them	5394 5402 8611 8613 8615 8617 2047 2048 8670 8678 5525 8696 5528 5529 5564 2179 8756 8757 8779 8783 8791 5638 8852 8855 6347 6353 6372 6486
them$	6577 6578 6639 3567 3574 6920 6923 6962 6963 6964 6965 6966 6967 6968 6969 3916 3925 3926 7119 7120 7121 7122 7123 7124 7125 7267 7271 7272 4104 4159 4186 4252 906 4334 4335 4336 4337 4338 4448 4496 7788 1308 1309 4882 4891 4897 8078 8097 4942 5061 5062 5157 5158 5159 5160 5161 5162 8340 5199 5220 8421 8422 8423 8424 8425 8426 5256 8479 8480 8503 8504 5336 2051 2095 8699 8711 8743 8786 2228 5645 5686 6003 6210 6241 6242 6248
themself$	3403 3405 3437 3438 36 3440 3441 3442 3443 3444 3445 43 6618 6619 3449 3450 6791 3765 7057 7058 7060 3908 3909 3910 3911 3912 3913 3914 3915 3917 3918 7092 7093 7106 3944 3945 3946 3947 7119 7120 7121 7122 7123 7124 7125 3957 3958 3959 3960 7132 4018 4022 620 7196 7197 7198 7199 7200 7201 7202 7203 7204 7205 7206 7207 4037 4038 7210 7211 7212 7213 7214 7215 7217 7218 7219 7220 7405 7566 7567 7568 7569 7570 7571 7572 4468 4469 7715 7716 7717 7718 7719 7720 7721 7722 7723 7724 7725 7726 7727 7728 4558 7735 5315 5694 5858 5883 5884 6097 6098 6402 6424
themselves$	3403 3405 6577 6578 3437 3438 36 3440 3441 3442 3443 3444 3445 43 6618 6619 3449 3450 6791 3765 3798 7057 7058 7060 3908 3909 3910 3911 3912 3913 3914 3915 3917 3918 7092 7093 7106 3944 3945 3946 3947 7119 7120 7121 7122 7123 7124 7125 3957 3958 3959 3960 7132 4018 4022 620 7196 7197 7198 7199 7200 7201 7202 7203 7204 7205 7206 7207 4037 4038 7210 7211 7212 7213 7214 7215 7217 7218 7219 7220 7402 7405 941 7566 7567 7568 7569 7570 7571 7572 4468 4469 7715 7716 7717 7718 7719 7720 7721 7722 7723 7724 7725 7726 7727 7728 4558 7735 7749 8359 5315 5694 5858 5883 5884 6097 6098 6402 6424
therap	5698 8880
therapist$	8869 8879
therapy$	8870 6434 6435 6454 6532
there$	6650 3868 7045 1436 1437 5454
these$	3571 7269 7273 776 966 1244 1248 1254 8030 1469 8097 5129 5157 5158 5159 5160 5161 5162 5203 5205 5212 5222 5223 8421 8422 8423 8424 8425 8426 8479 8480 8503 8504 5336 2242 2549 2557 6210 2810 6241 6242 6248 2898 6353
they	8561 8594 2047 2048 2091 2099 5564 2179 8756 8757 8779 8783 8791 5638 2242 8852 6372
they$	3503 3851 3855 3856 3881 570 761 4164 762 7336 763 764 7546 8025 8026 8027 8028 8029 4865 4866 4867 4869 4901 5018 8193 5494 5502 5522 2167 2228 5636 5645 5691
thick$	1262 2705 2721 2758 2763 3195
thickset$	2717 3209
thief$	7388 7389 7390 5959 5960
thieves$	7388 7389 7390 5959 5960
thieving$	7413
thigh$	8874
thighs$	8874
thin$	4668 2717 2735 2739 3210
thing$	8272 8273 8274 8275 8276 8278 8279
things$	6845 6958 3982 7676 7730 7767 7768 5259 5345 5368 2398
think$	7226 1028 1029 1030 1031 1032 1033 4564 5032 8204 8205 8206 8207 2180
thinking$	6217
thinks$	1028 1029 1030 1031 1032 1033 5032 8204 2180
third$	1254
thirteen$	1056 1057 1058 1059
thirties$	6987
thirty$	6985 6987 1023 4436 7630 7634 7635 7636 7637 7638
this$	3588 6889 4061 941 1254 8097 8137 5061 5062 5157 5158 5159 5160 5161 5162 8340 8421 8422 8423 8424 8425 8426 8479 8480 5310 5345 5368 5495 2534 2615 2714 6210 6240 6241 6242 6248 2901
thoroughly$	2804
those	8670 5637 6347
those$	7317 776 966 1244 5465 8678 5533 8708 8739 2557 6210 2898
though$	151 3555 6914 6915 6916 6917
thought$	3457 3458 3459 3460 3461 3464 7014 7171 7172 8173 8189 8194 5032 8204 8205 8206 8207 8208 8209 8210 8302 8303 8304 8305 8306 8307 8308 8309 8310 8311 5141 5142 5143 5144 5145 8433 8544 2069 2178 2270
thoughtless$	8285 8286
thoughts$	2292
threadbare$	2775
threat$	800 801 802 803 5521 2119 2897 2974
threatening$	2616 3193
three	8611 5564 2179 8756 8757 8779 8783 8791 5638 8852 6372
three$	4104 7411 1307 7881 7882 7883 7884 7885 7886 4882 4897 5288 2898 3069 3144
thresholds$	8456
threw$	40 659
thrill$	3453 51 7281 7307 2512
thrills$	7287
thrive$	535
thrived$	535
thrives$	535
thriving$	535
throats$	8121
throug	5505 5832 2869 2933 2938
through$	222 7435 4568 4569 4696 8056 8098 8103 5293 2464 2856
throw$	40 659
throwed$	40
throwing$	40 659
thrown$	40 659 2390 2391
throws$	40 659
thug$	3182
thuggery$	3182
thuggish$	3182 3193
thugs$	7408 7409 7410 8505 8665 3182
tic$	3050
tick$	2818
ticking$	2565 6222
tidy$	2739
tied$	2070 5582 6164
ties$	767 5930
tight$	4765 5322 2758 2775
tightly$	1291
tights$	6173
tiktok$	365 3768 366 3769 367 3770 368 3771 369 3772 6944 6945 6946
time	5751
time$	3540 6803 6861 7232 4149 4151 4180 4216 4250 7616 8006 8007 8110 8111 8112 8125 8133 8625 2272 2564 6205 6258
timed$	8695
timekeeping$	5909
timeline$	5590
times$	6707 6709 6710 6714 8126
timeta	5606 5763
timetable$	8777 8922 8934 5766
timetables$	8777
timewaster$	5959
timewasters$	5959
timid$	5321
tiny$	2775
tip	2990
tip$	2122
tipoff$	6393
tipoffs$	6393
tipped$	2122
tipping$	2122
tips$	2122
to	6271
to$	3462 3466 6736 6782 3631 3640 3662 3687 3712 3713 3714 3716 3747 3755 3759 3821 3822 3823 3824 3825 3828 3832 3836 3919 7136 3979 7173 4055 4123 4131 4134 4136 4142 4170 4203 4204 4205 4206 4257 4260 4274 4293 4342 4365 4373 4388 4389 4391 4522 4551 7824 4774 7949 7950 7951 7953 7970 7990 4829 4830 4863 8086 8099 4998 4999 8203 8215 8216 8217 5059 5060 8250 5156 1780 5192 5247 5311 8492 5323 5324 8530 5360 5395 5400 5404 2005 5434 5439 2043 5453 5458 5469 5472 5473 5498 5511 5512 5520 5543 5554 5571 2177 2189 2195 8776 2216 5634 5641 5685 5692 5696 8872 5711 5719 5724 8912 5758 5813 9004 5838 2442 5907 5908 6188 6190 6193 6209 6211 6241 6254 6269 6270 6344 2985 6554
toarso	8753
toburg	8753
tocrim	8753
todama	8753
toddler$	5738
todeal	8753
todiso	8753
toe$	7892 7916 7917 7918 4748 2529
toerag$	3184
toerags$	3184
togang	8753
toing$	5634
tokenistic$	2526 3217
told$	6701 6702 132 133 134 141 142 143 144 145 146 147 148 149 6731 6732 6733 3681 7019 7026 3990 7978 7984 7989 7992 7998 8067 8068 8069 8070 8071 8080 8081 8082 8083 8084 4970 4971 4974 5109 5110 8337 2050 2200 5650 5789
tolerance$	6339
tone$	7862 6148
tones$	7862 6148
too$	3564 187 4380 4381 7659 1225 1226 1227 5272 5273 5274 5275 5320 1918 1919 5361 2673
tooffe	8753
took	3057
took$	52 82 257 258 362 427 7187 621 5051 1659 5071 5080 5084 5085 5086 5087 5088 5089 5090 1728 2299 2301 2328 2458 2494 5898
toolki	6335
tooth$	6151
top	8768 5615
top$	6975 7894 7911 7912 7913 8698 8739 2204 8786 8808 6173 6178 6180 2898 2903 2905
topless$	3776
tops$	7894 7911 7912 7913 7935 7936 6173 6178 6180
torment$	754 2518
tormented$	754 2518
tormenting$	754 2518
torments$	754 2518
tormentted$	754 2518
tormentting$	754 2518
torn$	2768 2775
torobb	8753
tos$	5634
toshoo	8753
toss$	8289
tostab	8753
tosupp	8753
total$	1396 1939 2809
totally$	2801 2804
tothef	8753
touch$	6736 8055 8349
touched$	6612 3583 6997 7812
touching$	7003
tough	2201 2975
tough$	857 858 859 860 861 862 1130 1131 1132 1250 5604 2739 2937 3204
toughe	2201 2938
tougher$	1240 1241 1242 1243 5604 2937
touret	3009
tourette$	6412
tourettes$	6412
toward	2110 2176 2933
towards$	3716 4123 4131 4134 4136 4142 7398 4293 4339 8639 6502
town$	5545 5591
toxic$	771 772 773 2544 3195
trace	8585 2023 8608 2978
trace$	8620
traced	8804
traced$	8789 8813
traces$	8620
track	2023 8688 2240
track$	5424 8610 8620 8624 5553 5585 2183 2240 6364
tracke	2023 8599 5455
tracked$	8621 8626 5585 2183 8813 2876
tracki	2023
trackie$	6173
trackies$	7911 7912 7913 1358 7933 6173 6178 2782
tracking$	5585
tracks	2023
tracks$	8620 5585
tracksuit$	7911 7912 7913 7923 6173 6175 6178 3213
tracksuits$	7911 7912 7913 7914 7915 7920 7921 7922 7923 7925 7933 6173 6175 6178 6324 3213
trade$	387 396 3799 397 398 399 400 401 474 2481
traded$	387 396 3799 397 398 399 400 401 474 2481
trader	2013 5646
traders$	8564 5416 8817 2253 8830
trades$	387 396 3799 397 398 399 400 401 474 2481
trading$	387 396 3799 397 398 399 400 401 474 2481
traffic$	330 331 332 2468 6285
trafficced$	330 331 332 2468
trafficcing$	330 331 332 2468
trafficed$	330 331 332 2468
trafficing$	330 331 332 2468
trafficking$	330 331 332 2468
traffics$	330 331 332 2468
trail	2281
trail$	2044 5684
trailed$	2044
trailing$	2044
trails$	2044
trainer$	6173
trainers$	6760 6761 6962 6963 6964 6965 6966 6967 6968 6969 6974 6977 7313 7911 7912 7913 7914 7915 7920 7921 7922 7923 6173 6178
training$	5841 5855
tramad	5731
tramadol$	8902
transactional$	2485
transfer$	6494
transmitted$	6440
transplant$	8899
trap$	2570
trauma$	8981 3051 6473
traumatic$	6410
travel	8814
travel$	6833 6834 6835 6999 2494 5898
traveled$	2494 5898
traveling$	2494 5898
travelled$	2494 5898
traveller$	4684
travelling$	6853 6999 2494 5898
travels$	2494 5898
trawl	2034
trawl$	2192 6298 3273
trawled$	2192
trawles$	2192
trawling$	2192
trawls$	2192
treat$	1931 1932 2058
treate	2219
treated$	1931 1932 2094 5700 2321 5732 3003
treating$	1931 1932
treatm	6446
treatment$	8870
treats$	1931 1932
treatted$	1931 1932
treatting$	1931 1932
trendy$	2775
trial$	6543
tricks$	8008
tricky$	857 858 859 860 861 862 7503 7504 7505 7506 7507 7508 7509 6026
tried$	4787 4789 4790 8020 8068 8069 8070 8071 8182 5015 8544 6215
tries$	8058
trip$	7003
trips$	7003
troubl	5679
trouble$	6624 6625 6877 3889 3890 7062 7063 7064 7065 7072 7109 7110 7111 7283 7287 7294 7413 7534 4859 8031 4861 8118 5045 8222 8223 8224 8826 8850 2369 2398 5900 5914 2536 2537 2538 6015
troubled$	8189 8194 5032 8204 8205 8206 8207 8208 8209 8210 5046 8243 2611 2714
troublemaker$	3183
troublemakers$	7534 3183
troublemaking$	3183
troublesome$	4179 3195
trousers$	1358 2782
truancy$	3174
truant	3381
truant$	6802 6858 7388 7389 7390 8113 8114 8115 5959 5960
truanted$	3174
truanting$	3174
truants$	7388 7389 7390 5959 5960
true$	1789
trust$	7431 7973 7979 7993 8021 8022 8023 8024 8034 8094 8095 8096 5018 5023 5024 8484 8515 5371 1972 6191 6199 2849 2858
trusted$	7029 7030 7031 7041 4573 1189 8080 8081 8082 8083 8084 8287 8288
trusting$	7972 4926
truth$	3983
truthful$	3980 7152
try$	4787 4789 4790 7973 7979 7993 8020 8058 8094 8095 8096 8107 6191 6199 6215
trying$	8094 8095 8096 8746 6199 6217
tryings$	8746
tubby$	3210
tuberculosis$	3363
tuitio	5765
tuition$	8936
tumour	5693
tumour$	8864
turf	5561
turf$	8732
turkish$	4684 6168
turn	8851
turn$	313 314 4057 4059 660 1347 1356 1373 1374 4788 4805 4811 4816 4825 7999 8000 8058 4894 1833 1839 1840 1841 8495 8821 5651
turned$	313 314 660 4672 4677 1348 1357 1373 1374 4788 7962 7963 7964 7965 7966 7967 7968 7969 8068 8069 8070 8071 1833 1839 1840 1841 1870 8545 6243
turning$	313 314 660 1373 1374 1833 1839 1840 1841
turnned$	313 314
turnning$	313 314
turns$	313 314 660 1373 1374 4788 4860 8058 1833 1839 1840 1841
tutor$	6759 4197
tutors$	6759
twelve$	1056 1057 1058 1059
twenties$	6987
twenty$	6985 6986 6987 1023 4436 1052 7630 4460 7632 7634 7635 7636 7637 7638 6082
twice$	3813 6990 7681 8872 3082
twists$	6161
two	8611 5564 2179 8756 8757 8779 8783 8791 5638 8852 6372
two$	3697 7411 1307 7881 7882 7883 7884 7885 7886 5118 5288 2228 2631 2651 2898 3069 3144
twoc	5846 3170
twoc$	9017 6573
ugly$	2678 3210
ultimately$	77
unable$	108 636 637 638 639 640 642 669 871 872 873 874 875 2320 2355 6207
unacceptable$	7455 7456 7457 7458 7459 7460 7461 7462 7463 2616 3217
unacceptably$	3217
unacco	3122
unaccompanied$	6525
unambitious$	3195
unanswered$	6257
unauthorised$	3088
unbearable$	7331
uncaring$	3195 3217
uncle	8944 5784 8957 8964 5831
uncle$	2365 8955
unco$	2607 2817
uncomfortable$	8854
unconscious$	3355
uncontrollable$	2611 6207 3195
uncooperative$	3191 3217
uncorr	1995
uncorroborated$	5398
under	5505 2305 3149
under$	383 778 4696 1561 1584 5287 5708 2309 5836 2434 2888 2992
underage$	2475 2482
undercover$	3233
underdressed$	3210
undermine$	2507
undermined$	2507
undermines$	2507
undermining$	2507
underpass$	7054 7055 7056
unders	2159
understand$	117 118 192 7226 4064 4065 4066 4067 4068 4069 4070 4071 4072 4073 4074 4075 7826 8021 8022 8023 8024 2038 2200 2307
understanding$	6233
understands$	2200 2307
understood$	192 8136 2069 2178 2270
undert	2022
undertaken$	8290 8291 8292 8293
underweight$	6449 3210
underwent$	3344
undesirable$	7314 7315 7316 2516 2611
undesirables$	7314 7315 7316
undisciplined$	3195
undoubtedly$	1554 6208 3216
unempl	8956
unengaged$	3191
unfair$	8285 8286
unfazed$	3204
unfit$	1779
unforgivable$	3217
unforgivably$	3217
unfounded$	2523
ungovernable$	3195
ungrateful$	3195
unhealthy$	3487 771 772 773 2461 2544
unheeded$	6257
unhelpful$	3217
uniform$	7890 6171 6173
uniforms$	7890 6171 6173
uninterested$	2795 6207 3195 3217
unironed$	2768
unit	5406 5422 5555 8878
unit$	5018 5023 5024 8484 8515 5371 8567 8575 8577 8582 8583 8584 5414 5415 8593 5449 8663 8726 8745 5575 8758 5602 8793 5672 8892 8931 8950 9013 6483
units$	8567 6344
unkempt$	4684 3210
unkind$	8285 8286
unknow	8599
unknown$	3781
unlawful$	6880
unless	8797
unless$	7036 7039 7040 2129
unlikeable$	3195
unlovable$	2611
unmanageable$	7455 7456 7457 7458 7459 7460 7461 7462 7463 2611 6015 3195
unmotivated$	3195
unnecessary$	3455
unnerve$	4617
unopened$	6257
unpaid$	2449
unpleasant$	8854 3195
unpredictable$	7455 7456 7457 7458 7459 7460 7461 7462 7463 2616 3193
unprepared$	2787
unprofessional$	3217
unprofessionally$	3217
unquestionably$	3216
unreachable$	6207 3191
unread$	6257
unreasonable$	8285 8286
unreliable$	6207 3195 3217
unrepentant$	3195
unresponsive$	3191
unruly$	2534 2611 2616 2714 3195
unsafe$	6574 6575 6608 3487 6880 4141 8989 2459 2461
unsavoury$	7314 7315 7316 2611
unshockable$	3204
unsolved$	5613
unstable$	6050 6051 3195
unsubstantiated$	2523
unsuitable$	7317 2516
unsupervised$	2662
unteachable$	2611
untidy$	4684 2759
until$	8618 2129 6561
unto$	4231 4234
untrue$	8141
untrustworthy$	6207 3195 3217
unusual$	2739
unusually$	2681
unwanted$	3898 4416 4419
unwashed$	2759 2768 3210
unwell	8988 5826
unwell$	8997
unwilling$	632 636 637 638 639 640 642 671 871 872 873 874 875 1920 2787 6204 6207
unwillingness$	3615 213 214 215 216 217 218 871 872 873 874 875
unwise$	65 66 3487 6670 6671 6672 6673 562 2461 2504
up$	6617 6668 6820 3811 3934 4021 7228 4158 7330 829 4310 4311 7488 941 4400 4423 7596 4438 4439 7646 4488 4505 7729 7800 4654 7849 7866 7896 4750 4751 4759 4760 7940 4770 4771 7975 7976 7981 7982 7986 7987 7995 7996 8003 8004 8005 8064 8065 4949 8143 5181 5193 8369 5237 5240 5241 8448 5286 5499 5514 8741 8744 8786 8802 8942 8959 8961 2435 6021 6110 6177 6187
update	2231
update$	2008 5634
updateing$	2008 5634
updates$	2008 5634
upon$	3886 3887 5621
ups$	7606 7625 7652 7738
upstream$	6381
urchin$	3182
urchins$	3182
urgency$	8511 8512 8513 8514 6256
us$	6852 6920 6923 7150 7234 7543 7775 7783 7784 7785 7786 7787 5199 2194
use	2107 2176 2402
use$	6667 6736 6802 6831 475 476 477 600 7226 7973 7979 7993 4923 2001 2208 2266 2268 8896 6191
used	2176 2315
used$	6612 7022 475 476 477 600 848 1146 1869 2004
useful	2176 2869
useful$	8576 2143 2268
useless$	2796 3195 3217
user$	7379
userna	5606
usernames$	8777
users$	7379 8998
uses	2107 2315
uses$	475 476 477 2266
using	2107 2315 2402
using$	6724 475 476 477 849 2266
usual$	5328 2542
usually$	1359
utter$	1396 1940
utterly$	4997 1826 2801 2804
vaccin	3351
vain$	3195
valium	5731
valium$	8902
valuab	2869
value	6271
value$	2001 2268 2940
values$	7524 6058
van$	6278
vandal$	7388 7389 7390 5959 5960 3182
vandals$	7388 7389 7390 5959 5960 3182
vans$	6278
vape$	6760 6761 6974 6977 7323 8890
vapes$	6760 6761 6962 6963 6964 6965 6966 6967 6968 6969 6974 6977 7323 8890
variable$	7450 7451 7452 7453
vehicl	8619
vehicle$	5846 2882 2889
ventured$	7041
verbally$	2627
vermin$	8505
versed$	4450
very$	3557 3563 1101 4731 5010 2673 2681 2698 3046
vest$	6173
vests$	7929 7930 7931 6173
vicious$	3193
victim$	4084 781 4201 799 7466 7764 7765 7766 2406 2654
victimisation$	6605 6606 6607 7103 7104
victimise$	1933 1934 1935 1936
victimised$	1933 1934 1935 1936
victimises$	1933 1934 1935 1936
victimising$	1933 1934 1935 1936
victims$	527 7235 7236 7237 7238 7239 7240 7241 7242 7243 7244 7245 7246 780 4201 799 7466 7764 7765 7766
video$	6947 3803 3804 402 403 7812 8609 8720
videos$	6947 3803 3804 402 403 7812
vietnamese$	4684
view$	8640 6247
views$	6247
village$	7377 5215
vindictive$	3193 3195
violen	8861 8956 8985 8988
violence$	6873 6887 3889 3890 7413 927 928 7534 5555 5574 2172 8747 8748 5587 2186 5598 2199 2203 5622 2250 2269 2369 5900 5930 2924 6520 3118
violent$	7455 7456 7457 7458 7459 7460 7461 7462 7463 7534 2545 2616 2903 3193
virtually$	1071 4474 1072 1073 1074 1075 1078 1079 1080 1081 1126 1127 2682 2692
visibility$	8734
visible$	5604 6165 2981
visit	2402 6335 6342
visit$	4361 8433 8669
visited$	8337 8544
visiting$	6724 6853
visitor$	8869
visits	2399
visits$	4361 8600
visual$	3022
visually$	3060
vital$	5288
vitiligo$	3212
vodka	5697
vodka$	8868
voice$	6247
voices$	6247 6419 6420 6421
volatile$	7455 7456 7457 7458 7459 7460 7461 7462 7463 2616 3193
volition$	6779 7000 7001 5897
volume	2138
voluntarily$	7000 7001 5896 5897
vomit$	8865
vomited$	3065
vomiting$	3065
vomits$	3065
vote$	292 293
voted$	292 293
votes$	292 293
voting$	292 293
voucher$	6974 6977
vouchers$	6974 6977
vulnerabilities$	3968 566 567
vulnerability$	7103 3968 566 567 7235 7236 7237 7238 7239 7240 7241 7242 7243 7244 7245 7246
vulnerable$	6576 6608 4536 4537 4538 7764 7765 7766 7803 7804 7805 6103 2714
wag$	2472
wagging$	2472
wags$	2472
waited$	6243
waitin	2313
waiting$	4225 2296 2317 2325 3031
walk	8814
walk$	3599 3618 3668 7009 7010 7011 7012 7013 7137 1346 1355 1773 1774 8495
walked$	3677 3850 3857 3986 1346 1355 1773 1774 5792 6243
walking$	6724 6853 1346 1355 1773 1774
walkked$	1346 1355
walkking$	1346 1355
walks$	1346 1355 1773 1774
wall$	5599
wannabe$	2528 3182
wannabes$	3182
want	5419 2057
want$	6937 6938 4046 4047 4048 4049 4169 7644 7736 4606 4607 4608 1378 8021 8022 8023 8024 8040 8041 8042 8058 4957 1656 8294 8576 8746 2293
wanted$	3595 7098 1378 8136 1657 5127 5128 1726 1727 2015 2293 2431 2447
wanting$	6232
wants$	6937 6938 7736 1378 8040 8041 8042 8058 4957 8746 2293
ward	8878
warden	5411 5412 5413 2011 2012 2013 2046 5452 5646 2247
warden$	1989 8564 8582 8583 8584 5414 5415 5416 2043 5449 8623 2151 2182 8817 2248 2253 2254 8830 5661 2273
wardens$	7329 7536 7537 1989 8564 8582 8583 8584 5414 5415 5416 2043 5449 8623 2104 2151 2182 8817 2248 2253 2254 8830 5661 2273 5922
warn$	2122
warned$	6701 6702 3532 130 131 132 133 134 135 136 137 3541 139 140 141 142 143 144 145 146 147 148 149 6731 6732 6733
warning$	6698 6729 6730 7262 7263 7264 7265 7266 1865 1866 1867 1868 8459 8460 8479 8480 8707 5759 5923 6247 6248 2884 6549
warnings$	6698 6729 6730 7262 7263 7264 7265 7266 1865 1866 1867 1868 8459 8460 8479 8480 8707 5923 6247 6248
warran	5675
warrant$	1195 1196 1197 8675 2213 8846 6332 3271
warrants$	2213 6332 3271
wary$	6598 3429 3430 3431 3432
was	2094 5674 3015
was$	3499 129 138 210 211 317 3816 516 517 704 705 706 774 804 805 806 807 808 809 810 811 812 813 864 4279 4284 900 914 915 916 917 918 919 1067 1071 4474 1072 1073 1074 1075 1078 1079 1080 1081 7828 7831 1268 4737 1359 1383 4795 4957 1593 1594 5115 8312 5153 1827 5267 5268 5303 1908 1909 8523 1956 8546 5450 5467 5531 5635 5652 2297 2496 2550 2552 2556 2597 2601 2612 2613 2623 6118 6164 2848 6302 2964 3023 3028 3034 3035 3046 3062 3082 3084 3085 3119 3123 3133 3141 3143 3144 3148
wash$	1876
washed$	1876
washes$	1876
washing$	1876
waste$	658 2855
wasted$	658 2855
waster$	7387 3182
wasters$	7387 3182
wastes$	658 2855
wasting$	658 2855
watch	2281 2885
watch$	7911 7912 7913 5424 8610 2044 8624 8669 2170 5585 8821 5684 2409 6173 6178 6364
watche	5455
watched$	8343 8344 8612 2044 8626 5585 8774 8813 2409
watches$	7911 7912 7913 6173 6178
watching$	2044 5585 2409
watchlist$	6288
watchlists$	6288
watchs$	2044 5585
water$	5800
wave$	6365
wavy$	2759
way$	20 6627 4378 4734 1332 1333 1334 7932 4766 4767 4854 8417 1917 8843 5862
ways$	6627 7545 7621 7676 8008 8109 5862
wayward$	2611 6015 2714
we	2013
we$	4877 4878 4880 4881 4935 4936 4937 1914 5416 2104
weak$	4236 7450 7451 7452 7453 880 1792 1793 1794 1795 8474 8475 8476 8477 5321 1946 2636 2637 2835 2872
weaker$	4189
weaned$	2327
weapon	8560 8570 8643 8766 2206 9018
weapon$	6846 8630 8650 8651 9017 2968
weapons$	6844 6873 2006 8630 8650 8651 5609 2968 3268
wear	2440
wear$	7009 7010 7011 7012 7013 1292 1314 1320 1321 1322 1323 1324 1325 1326 1327 1328 1329 2760 2770
wearing$	6853 1292 1314 1320 1321 1322 1323 1324 1325 1326 1327 1328 1329 8807 2440 2760 2770
wears$	1292 1314 1320 1321 1322 1323 1324 1325 1326 1327 1328 1329 2760 2770
weary$	6072
weed	5854
weed$	6760 6761 6844 6907 6908 6909 6962 6963 6964 6965 6966 6967 6968 6969 6974 6977 7323 8614 5718 8890 8901 9025 5871
week$	8110 8111 8112 5766 6258 6534
weekend$	8110 8111 8112 8868
weeks$	6258 6534
weigh$	1186 4590 4591 4592
weighed$	3354 3357
weighs$	3357
weight	5698 5725 8897
weight$	8869 8896 6450
welcome$	2502
welcomed$	2502
welcomes$	2502
welcoming$	2502
welfare$	6584 3414 6628 6629 6630 6631 6632 6633 6634 6635 6638 7195 7196 7197 7198 7199 7200 7201 7202 7203 7204 7205 7206 7207 7760 7761 7762 7763
well$	6728 6734 6735 7439 963 964 976 1017 1047 1151 1168 1171 4582 4583 4584 4585 4586 4587 4588 1269 1274 2719 2732 2740 6172
wellbe	5725
wellbeing$	6584 6628 6629 6630 6631 6632 6633 6634 6635 6638 7190 7191 8896
went$	6703 6723 309 310 311 312 313 314 343 344 345 3762 363 364 430 431 432 7052 7053 713 737 942 943 944 1346 1355 1890 2308 2428 2435 2493 2494 5898 3121
were	8599 2094
were$	3499 3506 129 138 3560 210 211 317 3816 516 517 7177 704 705 706 774 804 805 806 807 808 809 810 811 812 813 864 900 914 915 916 917 918 919 7540 1067 1071 4474 1072 1073 1074 1075 1078 1079 1080 1081 1249 1268 1359 1382 4795 4957 1593 1594 8312 1827 5268 5303 1908 1909 1956 8546 5450 5467 5524 5635 5827 2496 2550 2552 2556 2597 2601 2612 2613 2623 6118 6164 2848 6302 2964 3082 3123 3133 3141 3148
west$	1285
wet$	2314
wets$	2314
wetting$	6445
what$	3554 6889 7005 3927 3928 545 7149 605 606 7544 4375 7550 7767 7768 8457 8479 8480 5573 5617 2233 5903 5906 6248
whatever$	7185 7730 7747 1384 1385 1386 1387 1477 1478 5617
whatsapp$	365 3768 366 3769 367 3770 368 3771 369 3772
whatsoever$	8312
wheel$	8355
wheelc	5826
wheelchair$	8997 3313
when	6280
when$	3766 3767 7149 7827 8520 8618 8625 5550 6468
whenever$	3766 8618
where	6280
where$	6600 6601 6602 6603 7149 7827 2056 5550 5586
wherea	5426 2173 5576 5577 2239
whereabouts$	8597 8598 5642
which	6271 6280
which$	7827 8637 8749 8756 5597 5643
while$	8345
white$	7814 1254 1276 4682 1288 4710 4711 4712 1310 1342 2713 2714 2736 2743 6173 2775
who	8560 8581 8637 8749 8756 5597 5643 6280
who$	6600 6601 6602 6603 3814 3815 556 569 7149 7306 7318 7540 7828 7831 2017 5423 5429 2051 2076 2087 5493 2095 5550 5551 5586 8761 5630 2232 5637 2236 5644 8829 5664 8837 5677 6118 2972
whoever$	5637
whole$	5225 5227 2534
wholly$	2801 2804
whom	8749 8756 8768
whom$	6600 6601 6602 6603 7149 8591 8661 2095 5586
why$	563 564 7149 607 608 609 610
wicked$	2543
wider	2060
wider$	5463
wife$	8940 8975 9000
wild$	2534 2543 5987 5988 5989 6015 2737 2759 3195
wilful$	3217
wilfully$	359 2852 3217
will$	636 637 638 639 640 642 672 692 1141 1161 1173 1176 1209 1397 1399 1400 1401 1402 1403 1404 1405 1409 1410 1411 1412 1413 1414 1415 1425 1429 1430 1431 1439 1440 1441 1442 4853 8036 8037 8038 8039 4884 8062 1489 1490 1491 1492 1493 8072 8073 8074 8075 1502 4930 4931 4934 4957 8130 8131 1565 1566 1579 5405 2005 5439 2043 5518 2177 2216 5674 2788 2791 2793 2805 2985
willed$	6039
willing$	180 181 186 270 271 272 611 612 613 4778 4780 4782 7954 7955 7956 7957 1997 2492
willingly$	7000 7001 428 5896 5897 2495
willingness$	6794 4915 8087 8088 8089 8090 8091 8092
win$	4345 8076 4906
wind$	755 756 4833
winding$	755 756
winds$	755 756
winter$	6893 6894
wiry$	2717
wisdom$	4471 1069
wise$	3507 970 971 1019 1250 6068 6073 6074 2677 2693
wiser$	3487 967 968 969 1010 1019
wish$	4915 8087 8088 8089 8090 8091 8092 8746
wished$	2293
wishes$	2293 6247
wishs$	8746
with	8700 5847 2938
with$	6646 6806 6809 6814 6859 3696 3702 3706 6955 3785 3788 3817 7004 3906 3907 7151 4143 4146 7327 4170 7432 7436 7447 7448 7454 4339 7514 947 7532 4362 4365 980 4559 4560 4561 7828 7831 1292 1302 1303 1304 1305 1349 7991 8035 8100 1735 8469 5395 5420 8600 5464 8639 8798 2302 5773 8954 5821 2443 5857 5918 2653 2760 2766 6267 6344 6391 2997 3058 3079 6515 6550
withar	8753
withbu	8753
withcr	8753
withda	8753
withde	8753
withdi	8753
withdrawn$	5626
withga	8753
withheld$	579 580 6255
withhold$	579 580
withholding$	579 580
withholds$	579 580
within$	4200 7372 7373 4330 4539 5689
withof	8753
without$	61 3698 824 7715 7716 7717 7718 7719 7720 7721 7722 7723 7724 7725 7726 7727 7747 7753 7754 7755 7756 7757 7758 7759 1220 1435 1438 4862 1515 1736 1737 5165 1859 1860 2347 2799 2800 2814 2832
withro	8753
withsh	8753
withst	8753
withsu	8753
withth	8753
woeful$	1946 3217
woefully$	3217
wolves$	7408 7409 7410
woman	5849
woman$	7602 1034 4442 7617 7651 7656 7657 7658 1097 7673 7674 7675 7679 1108 1109 7701 8992 9020 6085
women$	7374 7602 7605 1034 4440 7622 7624 7641 7649 7656 7657 7658 1108 1109 1128 7741 7893 7943 6082 6085 6095
wont$	1411 1412 1413 1414 1415 2788
wool$	6090
woolly$	3217
word$	8433 8462
wore$	7009 7010 7011 7012 7013 1292 1314 1320 1321 1322 1323 1324 1325 1326 1327 1328 1329 2760 2770
work	6335
work$	112 114 115 3642 6876 321 322 323 324 325 326 327 328 329 538 7226 7393 4261 4276 7491 4343 4384 7945 7973 7979 4820 7993 4864 8055 8094 8095 8096 8101 8327 2062 5852 5910 2632 6191 6199 6238
worked	2102
worked$	321 322 323 324 325 326 327 328 329 538 8080 8081 8082 8083 8084 8794 2436 6200
worker	8878
worker$	6759 6960 7150 7234 5018 5023 5024 5034 5035 8484 8515 5362 5371 5814 9011 5911 2859 6560
workers$	6759 6960 7150 4061 7234 7510 7555 7556 7557 4877 4878 4880 4881 5018 5023 5024 8484 8515 5371 5911
working$	321 322 323 324 325 326 327 328 329 538 4277 4543 7972 8094 8095 8096 8722 6199 6265 3099
works$	321 322 323 324 325 326 327 328 329 538 6200
workshop$	112 114 115
workshops$	112 114 115
workshy$	3195
world$	7621 2669 2670
worldly$	1019 1240 1241 1242 1243 2671 3200
worn$	7014 7029 7030 7031 7041 8607 5438 6164
worr	2322 2359 2421
worried$	5300 1979
worries$	7258 7259 7260 7261 6247
worry$	6247
worrying$	7455 7456 7457 7458 7459 7460 7461 7462 7463 2614 2616
worse$	3961 7739 7740 8430 8431 6100
worst$	7074 3929 2616 2903
worth$	7249
worthless$	3195
would$	458 3863 7035 462 463 464 465 466 472 3876 3885 3966 4013 768 814 7644 1210 1398 1416 1417 1418 1429 1430 1431 4884 8072 8073 8074 8075 1502 4957 8130 8131 1565 1566 5111 5112 5113 5405 2005 2789 2793 2805
wound$	755 756
wrap	9018
wraps$	7426 5871 6003
wreak$	2591
wreaked$	2592
wreaking$	2590
wreck$	2507
wrecked$	2507
wrecking$	2507
wreckked$	2507
wreckking$	2507
wrecks$	2507
wrist$	8874
wrists$	8874
writ	6504
write$	1847 2175 2240 8929 2575 2576
writing$	1850 2175
written$	1828 1849 2356
wrong$	3487 3488 3577 3653 3654 3655 6877 7305 7314 7315 7316 8285 8286 8516 8517 5359 2461 2517
wrote$	1848
xanax	5731
xanax$	8902
y$	7670
year	5761
year$	3818 7367 4199 7371 4426 7607 4455 7710 1256 1259 1261 8928 5761 8932 6258 6534
years$	7371 7593 7594 7595 7682 7683 7684 7710 6258 6534
yet$	3544 1926 5351
yield	2869
yjs	5839
yjs$	9010 3157
yob$	3182
yobbish$	2616 3182
yobbo$	3182
yobbos$	3182
yobs$	7408 7409 7410 3182
yoi$	3397
yos	5839
yos$	9010 3157
yot	5839
yot$	9010 3157
young	5849
young$	212 260 760 4173 7467 4300 4301 7481 7482 7483 7484 7485 7486 925 926 4331 4428 4647 4648 4649 4650 4651 4652 1254 7828 7831 4872 4989 5130 5238 5239 5248 5296 5337 5339 5394 8615 8617 5447 2047 2048 5471 2091 8670 2099 8678 5525 5528 5564 2179 8756 8757 5607 8779 8783 8791 5638 8852 8855 9020 2482 2545 2548 2557 2594 6014 6060 2689 2713 2898 6347 6353 6372 3120
younger$	4189 7376 7377 5798 5870
youngers$	8659
youngster$	7467 7481 7482 7483 7484 7485 7486 6014
youngsters$	7467 7481 7482 7483 7484 7485 7486 5870 6014
youth	2909 3153
youth$	7467 7470 7481 7482 7483 7484 7485 7486 1254 7828 7831 7834 7835 1960 5410 2059 5839 2437 2545 5950 2548 6014 6117 2715 2898 3144 3153
youths$	7343 7467 7470 7481 7482 7483 7484 7485 7486 7828 7831 2059 5950 6014 2715 3206
yp	5394 5402 8594 8611 8613 8615 8617 5447 8619 2047 2048 8670 8678 5529 5564 2179 8756 8757 8779 8783 8790 8791 5638 8852 8855 2323 5733 2345 2367 5772 8974 5817 5818 2422 8999 9024 2453 2909 6323 6347 6372 6486
yp$	2522
yp1$	2521
yp2$	2521
yp3$	2521
yp4$	2521
yp5$	2521
yp6$	2521
yro$	3395
zero$	1512 5131 2853 2936
zits$	6169
