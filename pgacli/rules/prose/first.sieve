3147 2923 2242

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
(make|makes|making|made|render~|leave|leaves|left|leaving) <self> [more|so|very|easily|particularly|an|extremely|even more] (vulnerable|available|unsafe|a target|targets|easy (target+|prey)|open to)
(allow~|let|lets|letting|permit~) <self> [to] [be|get|become] [be|get|become] [easily|repeatedly] (exploited|used|groomed|abused|hurt|controlled|drawn|led|involved|recruited|touched|taken advantage|caught|filmed|photographed|robbed|manipulated|influenced|coerced|targeted|dragged|pulled|sucked|persuaded|bullied)
(throw~|threw|thrown|fling|flings|flinging|flung) <self> at [the|any|these|older|grown|adult|any of the] (men|man|boys|lads|dealers|males|drivers|doormen|strangers|people|him|them|anyone|anybody)
(get|gets|got|getting) <self> (into [a|an|some|these|such|more|all sorts of] [very|really] [of] [dangerous|risky|difficult|bad|vulnerable|compromising|unsafe|serious|dodgy] (trouble|situation+|danger|debt|difficulty|bother|fights|position+|mess|scrapes|it|this)|arrested|excluded|hurt|robbed|stabbed|beaten up|attacked|caught|noticed|exploited|groomed|involved)
(do|does|did|doing|done) (nothing|little|next to nothing) to (protect|help|safeguard|look after) <self>
(do|does|did) (nothing|little|next to nothing) to keep <self> safe
risk (taking|taker+) [behaviour+]
high risk (behaviour+|activity|activities|lifestyle+)
(get|gets|got|getting) a (kick|buzz|thrill) (out of|from) [the|_] (danger|risk+|trouble|attention|fighting|crime|stealing|dealing|the chase)
(take|takes|took|taken|taking) [unnecessary|needless|big|huge|serious|such|more|silly|stupid|a lot of|lots of|too many|unacceptable|these|many|increasing|greater|all sorts of|great|terrible|foolish|enormous] risks
(take|takes|took|taken|taking) [an|a] (unnecessary|needless|big|huge|serious|silly|stupid|foolish|terrible) risk
(risky|riskier|reckless|self destructive|irresponsible|promiscuous|unsafe|foolish|foolhardy) (sex|behaviour+|behavior+|choice+|lifestyle+|conduct|activity|activities|decision+|habit+|way+|action+|attitude+|relationship+|stunt+)
(harmful|dangerous) (behaviour+|choice+|lifestyle+|habit+|decision+)
(recklessly|irresponsibly)
(disregard|lack of regard|no regard|little regard) for <their> [own] (safety|welfare|lives|wellbeing)
disregard~ <their> [own] (safety|welfare|lives|wellbeing)
(foolish|naive|stupid|silly|unwise|daft|careless|rash|reckless|irresponsible) of (them|him|her|the (girls|boys|young people|lads|friends|group|children|cast))
lifestyle+ [choice+]
(is|was|been) [entirely|very much|clearly|ultimately|all] <their> [own] (decision|choice) to (get in|get into|go back|go to|go with|go off|stay out|run|sell|carry|hold|send|drink|take|smoke|meet (him|them|the men|a man|older|men|this)|return|be (filmed|photographed|there))
(make|makes|making|made) [some|such|very|really|more|increasingly|<their>|these|a|an|consistently|repeatedly] (poor|bad|better|wrong|unwise|unsafe|safer|risky|riskier|dangerous|unhealthy|healthier|positive|negative|smarter|sensible|foolish|stupid|questionable|wiser|terrible|silly|reckless|harmful|irresponsible|good|right|the wrong|the right) [life|lifestyle] (choice+|decision+)
(poor|bad|unwise|wrong|unsafe|questionable|terrible|stupid|unhealthy|maladaptive|misguided|ill judged|ill advised|self defeating) [life|lifestyle|relationship|friendship] (choice+|decision+|decision making)
life choice+
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
pursue~ [the|these|some] (older|adult) (men|man|males|people|boys|lads)
(know|knows|knew|knowing|understand|understood) what is (expected|wanted|asked) [of them] in return
(seek|seeks|sought|seeking) [out] (contact|relationship+|attention|sex|company) (with|from|of) [the|these|those|some] [older|adult|unknown] (men|man|adults|males|strangers|exploiters|dealers)
had [many|several|every|ample|plenty of|numerous|enough|the|an|a] (opportunit~|opportunity|opportunities|chance+) to (leave|get (out|away|off)|walk away|stop|escape)
(through|by|of|from|out of|as a result of|because of|due to|down to|a matter of|<is>) [entirely|very much|largely|all|partly|mostly|mainly] <their> own (choice+|doing|making|choosing|free will|volition|accord|actions|behaviour)
<their> own (fault|doing|stupid fault)
<their> choice to [go|stay|associate|carry|run|continue|put|return|ignore|hang|spend|be|use|remain]
(through|out of|by) choice
(is|was|are|were|seems|remains) (a|<their>) [own|conscious|deliberate|personal] choice
<owner> [own|persistent|repeated|continued] (failure|inability|unwillingness|refusal|reluctance) to (protect|safeguard|look after|recognise|see|report|leave|disclose|heed|listen|engage|learn|accept|say no|resist|walk away|stay away|keep <self>|name|speak|talk|tell|give|say|help|cooperate|make a statement|identify|answer|support)
(degree|element|measure|amount) of (rational|free|personal|active|informed|conscious) (choice|consent|complicity|willingness|agreement)
because of <their> (own|bad|poor|risky|silly|reckless|careless|loose) (behaviour|conduct|attitude|actions)
(through|because of|due to|owing to|down to|thanks to) <their> [own] (naivety|carelessness|recklessness|stupidity|immaturity|greed|silliness|foolishness)
(choose|chooses|choosing|chose|chosen|opt~|elect~) [instead|rather|still|freely|actively|deliberately|repeatedly|not] to [continue to|keep|carry on|still] (associate|mix|hang|spend time|spend their|stay out|stay with|go missing|go back|go with|go along|go to (the|a|his|her|older|adult|men|parties)|run|sell|carry|miss|truant|ignore|remain|return|live|drink|smoke|use|engage|disengage|disregard|keep company|put|place|break|commit|steal|deal|work for|be with|be out|be around|meet men|meet adult|meet older|attend|listen|accept|take up|comply|tell|disclose|see|sleep|share|send|follow|have sex|behave|sit with men|spend|stay away|leave|get|take|join|fight|offend)
(choose|chooses|choosing|chose|chosen|opt~|opting|prefer~) [for] [a|the|this|that|such] [a life of|life of|criminal|dangerous|risky|wrong|such a|unsafe] (life|lifestyle|crime|criminality|street+|drugs|wrong path|wrong road|wrong friends|men|gang life|gang+|danger|older boys|older men|bad company) [of]
(make|makes|made|making|took|take) (the|a|an|<their> own) [conscious|deliberate|bad|poor] (decision|choice) to (go|carry|stay|run|miss|leave|associate|hang|meet|return|sell|join|drink|smoke|use|ignore|keep|be (out|there|with)|put|fight|offend)
(<owner>|the) (decision+|choice+) to (go|carry|stay|run|miss|leave|associate|hang|meet|return|sell|drink|smoke|ignore|keep|be out|fight|offend|travel|get)
could have (walked away|left|said no|gone home|stayed (in|home|at home|away)|told (someone|somebody|an adult|us|staff))
insist~ on (meeting|going|staying|seeing|hanging|returning|walking|keeping|being out|drinking|travelling|going back|visiting|spending)
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
flirt~ with [the|these|older|some|adult] (men|males|older|staff|adult+|drivers|officers)
flirt~ with [the|these|a|their|bus|taxi|_] (driver+|guard+|steward+|customer+|coach|coaches|teacher+|shopkeeper+|doorman|doormen)
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
if <they> (did not|stopped|would stop|would only|would just|just|only) [not] (hang|go|going|hanging|meet|meeting|stay|staying|associate|associating|mix|mixing|carry|carrying|behave|behaved|drink|drinking|dress|dressed|wear|wore|listen|listened|spend|spending|walk about)
if <they> had [only|just|not|never] (stay~|listen~|done|gone (home|straight|to|out|there|in)|come (home|straight|in)|behav~|behaved|followed|engaged|attended|said no|said something|spoken|told (someone|somebody|an adult|us|the|their|staff|her|his|a)|reported|chosen|thought|avoided|left|been (sensible|home|more|out|there|careful|in)|kept|walked away|answered|accepted|heeded|made|bothered|worn|dressed|drunk|let|got|gone|taken)
had <they> [only|just|not|never] (listened|stayed|gone (home|straight)|come (home|straight)|behaved|followed|engaged|attended|said no|told (someone|us|an adult|the)|reported|chosen|avoided|left|been (sensible|home|more|out|there|careful|in|drinking)|kept|walked away|accepted|heeded|bothered|used)
(should not|should never|ought not to) have (been (out|there|with|drinking|in)|gone|got|let|accepted|stayed|talked|trusted|met|sent|worn|put)
(none of this|this|it|nothing) would [not|never] have happened ... if (they|he|she)
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
(look|looks|looked|looking) for (trouble|a fight|it|bother|aggro|a scrap)
(court|courts|courted|courting|invite~|attract~) (trouble|danger|harm|violence|unwanted attention|exploitation|the attention of)
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
(were|was|are) never [actually|really] (forced|coerced|made to) ...
(were|was|are) not [actually|really] forced ...
(enjoy~|like~|love~|relish~|crave~) [all] the (attention|buzz|thrill|status|notoriety|excitement|danger|kudos|chase|drama|money and|lifestyle)
(seduced|tempted|attracted|dazzled|motivated|drawn in|driven) by [the] [easy|quick|promise of|lure of|idea of] (money|gifts|cash|status|glamour|lifestyle|designer|greed)
(thrill|sensation|danger|excitement|status) (seeking|seeker+)
(seek|seeks|sought|seeking|hunt~|go looking|goes looking|went looking) [out|for] [for|out] [the|these|those] (danger|risk+|trouble|thrills|older men|older boys|older males|older lads|adult attention|conflict|male attention|excitement)
(gravitate~|drawn|attracted) (to|towards) (older men|older criminals|older dealers|older lads|older peers|older teenagers|older adults|criminals|dealers|known _|men|older boys|older males|danger|trouble|crime|the wrong|gang+|risk|drugs|offending|adults who)
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
(fall|falls|fell|fallen|falling|got|get|gets|getting) in with
(intimidate~|terrorise~|menace~|harass~|plague~|torment~) [local|other|the|elderly|older] (residents|people|neighbours|shoppers|staff|pupils|passers by|passengers|community|public|customers|children|shopkeepers|area|estate)
(provoke~|antagonise~|goad~|taunt~|bait~) (the|other|local|police|staff|residents|teachers|officers|wardens|adults|people|security|shopkeepers|neighbours|rivals)
(wind|winds|winding|wound) (up) (the|police|staff|residents|teachers|officers|wardens|adults|people|security|shopkeepers)
(wind|winds|winding|wound) (staff|people|teachers|officers|residents|them|adults) up
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
(toerag+|scrote+|scallywag+)
(young|youth|juvenile|teenage|child|prolific|persistent|repeat|serial|known|habitual|hardened|serious|adolescent|violent|first time|re) offender+
offender+
reoffender+
offending (behaviour|history|profile|career|peers|lifestyle)
criminal (behaviour|mindset|mentality|tendencies|lifestyle|career|youth+|element+)
(child|young|youth|juvenile|teenage|adolescent|peer|under age) [on _] (perpetrator+|abuser+|aggressor+|exploiter+|recruiter+|groomer+|predator+)
(<is>|as|both|these|main|known|likely|identified as|victims and|victim and|become|becoming|considered|also) [the|both|all|also|often|now|main|known|likely|sometimes|as well as|a|an|potential|alleged|possible] [the] (perpetrator+|aggressor+|culprit+|predator+|bully|bullies)
(groomer+|abuser+|predator+|exploiter+|dealer+|criminal+|offender+|gangster+) in the making
(lead|leads|led|leading) (them|others|each other|the others|(younger|other|weaker) _) astray
follow~ like sheep
(boy|girl|pupil|student|schoolboy) perpetrator+
perpetrator+ [who] (is|are|was|were|has been|have been|had been|being) [all|both|also|still|then|each] (dealt with|punished|sanctioned|disciplined|spoken to|excluded|suspended|isolated) (by|in|at|from) [the|both|their|each|two] school+
(deal|deals|dealt|dealing) with [the|both|these|all|three|two] perpetrator+ (by|through|under|in) [_] [_] (isolation|detention+|exclusion+|suspension+|behaviour|school)
perpetrator+ ... ... (isolation|detention+|excluded|suspended|exclusion+|suspension+)
perpetrator+ ... [_] (same|her|their) (form|class|year|school|tutor group|lessons|maths set)
perpetrator+ [who|all|both|each] ... (in year (7|8|9|10|11|seven|eight|nine|ten|eleven)|pupils|classmates|schoolmates)
(<is>) [both|all|also|clearly|becoming] a (danger|risk|threat|menace) to (others|other _|younger _|the (public|community|village|estate|younger _|other _|staff|school)|children|residents|staff|pupils|women|girls|society|everyone)
(<is>) [<very>] [all|just|simply|basically|nothing but|now|no more than|known|proper|seen as|regarded as|mostly|a bit of|something of|nothing more than|no better than] [a|an|the] [bunch of|group of|lot of] [known|little|right|proper|young|petty|common|habitual|prolific|public|real|compulsive|born|budding|career|total|complete|absolute|violent|well known|local|pathological|dangerous|seasoned|fledgling] (criminal+|thief|thieves|crook+|mugger+|robber+|shoplifter+|burglar+|vandal+|arsonist+|dealer+|drug dealer+|liar+|cheat+|truant+|runaway+|runner+|addict+|stoner+|pothead+|alcoholic+|drug user+|drug abuser+|drug taker+|dropout+|drop out+|loser+|no hoper+|nuisance+|pest+|misfit+|savage+|animal+|monster+|psycho+|psychopath+|nutter+|slag+|slut+|tart+|scrounger+|menace+|failure+|bully|bullies|lost cause+|hopeless case+|problem+|handful|manipulator+|fantasist+|schemer+|hothead+|sneak+|attention seeker+|timewaster+|time waster+)
(young|child|teenage|juvenile|little|career|petty|known|prolific|persistent|habitual|serial|would be|these|those|compulsive|pathological|bunch of|group of) (criminal+|thief|thieves|dealer+|drug dealer+|mugger+|robber+|vandal+|shoplifter+|addict+|drug user+|truant+|runaway+|bully|bullies|burglar+|liar+|savage+|animals|dropouts|loser+|misfit+|no hoper+)
(drug|county lines|drugs) (runner+|mule+|courier+)
(nightmare|liability|handful|pain|law unto himself|law unto herself) [to|for] (work with|manage|teach|deal with|staff|teachers|everyone|the school|his|her|their)
(drama queen+|queen bee+|alpha (male+|female+)|kingpin+|hanger+ on|hangers on)
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
(challenging|problem|problematic|bad|poor|difficult|disruptive|naughty|unacceptable|aggressive|violent|threatening|attention seeking|avoidant|controlling|manipulative|delinquent|deviant|hostile|intimidating|unruly|abusive|inappropriate|defiant|oppositional|sexualised|acting out|yobbish|outrageous|appalling|disgraceful|non compliant|rowdy|nuisance|out of control|worrying|concerning|unpredictable|erratic|volatile) behaviour+
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
(avoidant|bitchy|spiteful|catty|vindictive|malicious|two faced|manipulative|manipulating|deceitful|devious|sly|dishonest|cunning|scheming|calculating|secretive|evasive|untrustworthy|unreliable|lazy|idle|feckless|workshy|work shy|unmotivated|demotivated|apathetic|selfish|ungrateful|spoilt|spoiled|rude|disrespectful|insolent|cheeky|surly|sullen|moody|stroppy|cocky|arrogant|gobby|mouthy|loud mouthed|foul mouthed|immature|childish|silly|stupid|thick|dim|naive|gullible|impressionable|easily led|weak willed|weak minded|impulsive|clingy|needy|stubborn|resistant|obstructive|defiant|oppositional|disobedient|unruly|naughty|unpleasant|nasty|cruel|callous|heartless|remorseless|unrepentant|entitled|unlikeable|hopeless|worthless|useless|troublesome|loutish|rowdy|boisterous|badly behaved|ill mannered|bad mannered|ill disciplined|undisciplined|bone idle|disorderly|dysregulated|hyper|paranoid|hysterical|over sensitive|meloterritorial|toxic|difficult|challenging|wild|disruptive|chaotic|obnoxious|offensive|ignorant|gormless|dopey|feckless|predatory|criminal|criminally minded|lawless|anti authority|anti police|uncaring|emotionally unstable|unstable|mentally unstable|disturbed|street hardened|attention hungry|reckless|two faced|bossy|controlling|uninterested|disinterested|unambitious|feral|uncontrollable|out of control|ungovernable|unmanageable)
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
(can|could) (more than|easily|always|well) hold <their> own
(mature|maturity|old|older|wise|wiser|experienced|knowing|sophisticated|adult|advanced|worldly|knowledgeable|developed|grown up) ... (for|beyond|than|past|belies|ahead of) <their> [tender|young|actual|real] (age+|years)
beyond <their> [tender|young] years
(look|looks|looked|seem|seems|seemed|act|acts|acted|acting|appear|appears|appeared|behave~|come across|comes across|present~|sound|sounds|pass|passes) [as|for|like|to be] [much|far|a lot|so much|significantly|considerably|a good deal|rather|years|a little|well|more] (older|grown up|adult|adults|sixteen|eighteen|nineteen|twenty|an adult|grown _|young adults|a man|men|women|adults do) [than <their> (age+|years)|than they are]
(act|acts|acted|acting|behave~|carry <self>|carries <self>|carry on|carries on|talk|talks|live|lives|living|operate~|conduct|cope~|manage~|think|thinks|dress|dresses|speak|speaks|function~) [just|more|very much|almost|<self>|much|and _] (like|as) [little|small|young|any|a|an|grown|other] (grown men|grown man|grown women|grown ups|adults|adult|grownups|men|women|man|woman|(eighteen|nineteen|twenty|thirty|18|19|20|21|25|30) year old+)
more (like|of) (a man|a woman|an adult|men|women|adults) than (a|an) _
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
(do not|does not|did not) [ever|really|at all] (present|come across|come over|appear|seem|strike _) [as|to be|as being] [a|any|particularly|especially|obviously|typical|the] (victim+|vulnerable|at risk|exploited|in need|afraid|frightened|scared)
(<is>|appear|appears|seemed) [to be] [very much|fully|well|completely] in control of (the situation|what|things|it)
(do not|does not|did not) [really] (need|require|warrant) the same (level|levels|amount|degree|kind|sort|protection|care|supervision|supervising|support|safeguarding)
(do not|does not|did not) [really|actually|much|seem to|appear to|any longer|now|always] (need|require) [any|much|our|more|a lot of|the|to be|adult|further|a lot|very much|anything|any more|as much|special|such|that] (protect~|protecting|protection|looking after|looked after|from us|supervision|supervising|safeguarding|adults|care|shielding|guidance|support|hand holding|mothering|parenting|help|anyone)
(do not|does not|did not) [really] want [any|much|our|to be] (protecting|protection|protected|looking after|looked after|mothering|hand holding|shielding)
(do not|does not|did not) [really] need [any|much|our|to be|adult|the|our] (protecting|protection|protected|looking after|looked after|supervision|supervising|safeguarding|shielding|adults|help|support)
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
(these|those|this group of|the group's|they are|these are|they were|all) young (adults|adult)
(old|big|grown up|mature|strong|tough|wise|sensible|experienced|resilient|savvy|responsible|independent|streetwise) enough (to|for) (know|decide|cope|make|understand|look|take|handle|manage|be|consent|choose|face|stand|deal|see|walk|stay|have|live|sort|realise|say|themselves|it|this)
old enough
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
(complexion+|skin (tone+|colour+)|acne|facial hair|freckles|birthmark+|body odour|cornrows|dreadlock+|gold (tooth|teeth)|stubble|moustache+|hair extensions|mullet+|mohawk+|buzz cut+|skin fade+|fake tan|spray tan|false (nails|lashes|eyelashes)|shaved heads|shaven heads|shaved head)
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
(balaclava+|ski mask+|bandana+|crop top+|mini skirt+|miniskirt+|puffer (jacket+|coat+)|baseball cap+|snood+|manbag+|tracksuit+|hoodie+|designer (label+|gear|brand+))
in [all] (black|white|grey|red|dark|designer _|_) from head to (toe|foot)
head to toe in _
(go|goes|going|went|walk~|walk|come|comes|came|turn up|turned up) [about|around|round|in|out] in (black|dark clothes|hoods|masks|pyjamas|hoodies|tracksuits|trainers)
(have|has|had|having|with|share~|got) [all|both|got] the same (fringe+|trainers|haircut+|hair|hairstyle+|hoodie+|jacket+|coat+|tracksuit+|nails|braids|tattoo+|cap+|shoes|clothes)
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
(every single|each and every|every last) (time|day|night|week|one|session|offer|appointment|lesson)
(all|none|every one|each|every one) of (them|the (boys|girls|young people|group|children|friends|lads|pupils)) (lie|lies|lied|steal|steals|refuse~|fight|fights|truant|carry knives|carries a knife|offend|offends)
(do|does|did) nothing but _
(totally|completely|utterly|absolutely|wholly|entirely) (unwilling|resistant|closed|opposed|against) [to]
(forever|for ever|constantly|continually|continuously|permanently|endlessly|consistently|perpetually) (in (trouble|fights|conflict)|getting|fighting|causing|arguing|lying|late|breaking|running|disrupting|making|out|lost|complaining|lie|lies|fight|fights|argue~|miss~|miss|misses|fail~|swear|swears|swearing|break|breaks|run|runs|refuse~|refusing|challenge~|angry|high|stoned|drunk|absent|test|testing|reject~|ignore~|ignoring|rude|disobey~|offend~|smoking|smoke~|late|let|lets|letting|on the move|looking for|seek|seeking|put|putting|puts|go|goes|going|on <their> (phone+|screens))
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
(cannot|could not) be trusted
(give|gives|gave|giving) (a|two) (hoot+|damn|toss|monkey's)
no (proper|real|serious|meaningful|adequate|decent) _ (was|were|has been|have been|had been) [ever] (done|made|carried out|undertaken|held|given|offered|completed|attempted)
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
(negligent|negligently|negligence|neglectful|dereliction|incompetent|incompetence|incompetently|ineptitude|inept|lazy|laziness|lazily|carelessness|carelessly|careless|complacent|complacency|uncaring|heartless|callous|callousness|apathetic|apathy|unprofessional|unprofessionally|irresponsible|irresponsibly|inexcusable|inexcusably|unforgivable|unforgivably|unacceptable|unacceptably|disgrace|disgraceful|disgracefully|shameful|shamefully|scandalous|scandal|appalling|appallingly|woeful|woefully|dismal|dismally|pathetic|pathetically|lamentable|deplorable|abysmal|abysmally|atrocious|shambles|shambolic|hopeless|hopelessly|useless|clueless|ignorant|ignorance|arrogant|arrogance|obstructive|wilful|wilfully|cowardly|spineless|lackadaisical|slapdash|sloppy|slipshod|inadequate|inadequately|inadequacy|ineffective|ineffectual|dismissive|dismissively|indifferent|indifference|shoddy|uncooperative|unco operative|unhelpful|tick box|box ticking|jobsworth+|a farce|farcical|tokenistic|half hearted|perfunctory|dishonest|hypocritical|untrustworthy|blameworthy|culpable|bloody minded|pig headed|high handed|heavy handed|uninterested|disinterested|selfish|cavalier|short sighted|blinkered|stubborn|stubbornly|unreliable|chaotic|dysfunctional|woolly|out of touch|self serving|defensive|defensiveness)
(not|far from|hardly|nowhere near) (fit for purpose|good enough|up to (the job|scratch|standard))
(unfit for purpose|to (its|their) shame|asleep at the wheel|asleep on the job|shame on|should be ashamed|ashamed of (itself|themselves)|no excuse|without excuse|no justification|inexcusable|a lot to answer for|much to answer for|heads should roll|true to form|a joke|not up to the job|out of (its|their) depth)
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
intelligence (?:suggests?|returns?|indicates?|shows?|picture|gathering|reports?|logs?|led|on|about|around|regarding|relating|that|gaps?|product|package|profile|development|sharing|received|held|submi\w+|checks?|requirements?|assessment|briefing|database|sources?|purposes?|opportunit\w+|from|to|for|collection|value|systems?|and (?:evidence|enforcement|information)|which)
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
(?:guards?|security|shops?|shopkeepers|retailers|officers?|police|pcsos?|wardens?|drivers|stores?|traders|patrols?|control room|staff|sergeant|we) (?:\w+ ){0,3}?(?:given|sent|shown|issued(?: with)?|supplied(?: with)?|provided with|has|have|hold) (?:the )?(?:pictures|photographs|photos|images|descriptions|names|details) of (?:the )?(?:group|members|five|young people|boys|girls|them|each)
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
(?:film|follow|trail|shadow|watch|tail)(?:s|ed|ing)? (?:the (?:group|members|young people|boys|girls|five)|members|yp\d+) (?:home|from|on|each|every|as|when|whenever|until|for)
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
(?:priority |key |known |gang |main |high[ -]harm |active |a |the |each |this |every\s+|another )nominal(?! (?:fee|charge|sum|cost|amount|role|value|lead|rent|contribution|head|owner|price|membership|subscription|payment|rate|group|budget|fine|wage|allowance|deposit|donation|limit|prize|share|pot|number|interest|term))
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
offending (?:by|of|within|among) (?:the|this) group
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
(?:hold|holds|holding|store|stores|storing|stash\w*|hid(?:e|es|ing)) the (?:weapons?|drugs|stock|knives|stolen)
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
capability(?= (?:and intent|to offend|for violence))
clamp(?:s|ed|ing)? down
crack(?:s|ed|ing)?[ -]?down
zero[ -]tolerance
tough(?:er)? (?:stance|line|approach|action)
(?:robust|targeted|joint|proactive|police|further|increased|more|swift|stepped-up|intensive|for|through|by|with|and|support\w*|inform\w*|lead to|leads to|escalat\w+ to|coordinated|co-ordinated|strong|tougher|stronger|step up|effective|civil|criminal|direct) enforcement(?! (?:officers?|teams?|letters?|agenc\w+|unit|action is|without))
enforcement (?:action|activity|opportunit\w+|options?|powers|phase|plan|strategy|against|response|visits?|days?|operations?|measures|approach|tactics|priorit\w+|lead)
(?:targeted?|targets?|targeting|identif\w+|prioriti\w+|selected|considered) for (?:\w+ )?(?:enforcement|arrest|disruption|surveillance|prosecution|stop|search|a warrant)
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
(?:build|develop|piece|form|complete|create)(?:s|ed|ing)? (?:up |together )?(?:a|an|the)\s+(?:\w+\s+){0,2}?(?:picture|timeline|profile|chart) of (?:who (?:is|are|they|runs|leads|supplies|does|meets|holds)|their (?:movements|associa\w+|criminal\w*|offending|contacts|hierarchy|roles)|offending|criminal\w*|the (?:supply|hierarchy|gang|offending|network))
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
(?:send|sends|sending) (?:a |out a )(?:\w+ )?message to YOUNG
POLICE (?:has |have )?(?:asked for|ask for|requested|request|want|wanted|seek|sought|need)\s+(?:\w+[’']?s?\s+){0,3}?(?:seating plans?|registers?|records|list|names|footage|timetables?|photographs?|photos|data|addresses|phones?|passwords|usernames)(?! (?:of|from) (?:the )?(?:men|adults?))
(?:on top of|a grip on|to grips with|control of|a handle on) (?:the |this |their )?(?:group|offending|crime|disorder|young people|boys|gang)(?:['’]s (?:\w+ )?(?:behaviour|offending|activit\w+))?
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
^disrupt(?:ion|ing|s)?(?! (?:to|in|from|by)\b)
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
multiple sclerosis
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
(?:is|was|got|became|fell|been) pregnant
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
(?:his|her|their) (?:second|third|fourth|fifth|sixth|\d+th) (?:school|college)
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
managed move
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
(?:electronic(?:ally)?|gps|on a|wears? a|wearing a|has a|ankle|been|court-ordered) (?:ankle )?tag(?:ged|ging)?(?! (?:on|in) (?:a |the |his |her )?(?:photo|post|video|picture|jacket|coat))
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
(?:known|wanted) (?:to|by|for) (?:the )?police(?: for)?
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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 11 11 11 11 12 12 13 14 14 14 15 15 16 16 18 19 19 21 22 25 25 25 25 26 27 27 29 29 29 29 29 29 29 29 29 29 30 30 30 31 31 31 33 33 33 33 34 34 34 34 35 35 35 35 35 35 35 35 36 36 37 37 38 39 39 40 40 40 40 40 41 41 41 42 42 43 43 43 44 44 44 45 45 45 45 45 45 46 46 46 46 47 47 47 47 48 49 50 50 50 51 52 52 53 53 53 54 54 55 55 55 55 55 55 56 57 58 59 59 59 59 60 60 60 61 61 62 62 62 63 64 64 65 66 67 68 68 68 69 69 69 69 69 69 69 69 70 70 71 72 73 73 74 74 74 74 74 74 74 75 76 77 77 77 77 77 77 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 79 79 79 79 79 79 79 80 80 81 81 82 82 82 82 82 82 83 83 83 84 85 85 85 85 85 85 86 86 87 87 88 89 90 90 91 92 92 92 92 93 93 93 94 94 94 95 95 95 95 96 96 97 98 100 100 101 101 102 102 102 103 103 103 103 103 103 104 104 104 105 105 105 106 106 106 106 107 107 107 107 108 108 109 109 109 109 110 110 110 110 110 110 110 110 110 111 112 112 114 115 115 119 119 119 119 119 120 120 120 121 122 122 122 122 122 122 122 124 126 127 128 132 133 135 137 139 139 139 139 139 139 139 139 140 140 140 140 143 143 143 144 145 145 145 145 148 149 149 150 150 152 152 152 153 155 155 155 155 155 155 156 157 160 160 161 162 163 163 163 164 165 165 165 165 165 166 166 166 166 166 166 166 166 167 167 167 167 167 167 167 168 168 168 169 169 170 170 170 170 170 171 171 172 173 174 174 175 175 176 176 176 177 178 178 179 179 180 180 181 182 182 182 183 183 184 185 186 186 186 186 186 186 187 187 187 187 187 188 188 189 189 191 191 192 192 193 193 194 196 197 198 199 200 201 202 203 204 205 205 206 207 207 208 208 208 208 209 209 209 209 209 210 210 211 211 212 212 212 212 213 215 215 216 217 218 219 220 220 220 221 222 222 223 223 224 224 225 225 226 226 227 227 228 228 228 228 228 228 228 228 228 229 229 229 229 230 230 231 232 232 233 234 235 235 235 235 236 236 237 237 237 237 238 238 238 239 240 241 241 242 243 243 244 245 245 245 245 245 245 245 245 245 245 245 245 246 246 246 246 246 246 246 246 246 247 247 247 249 249 249 250 251 253 255 255 255 255 255 255 255 255 255 255 255 255 256 256 256 256 256 256 256 256 256 256 256 257 257 257 257 259 259 259 259 259 260 260 260 260 261 261 262 263 263 264 264 266 266 266 266 266 266 266 267 267 267 267 267 267 267 267 267 267 267 267 267 269 270 271 272 273 275 275 275 276 276 277 278 278 278 280 281 283 284 285 285 286 286 287 287 287 293 294 297 298 303 303 306 306 306 307 308 310 315 316 316 316 317 318 318 318 318 319 321 321 321 321 322 324 324 324 325 326 326 326 326 327 327 327 327 327 327 327 327 327 327 328 328 328 329 330 330 330 330 333 335 337 337 337 337 338 338 338 338 339 340 340 340 342 342 343 343 343 343 343 343 343 343 344 347 347 347 350 350 351 351 351 351 352 352 352 352 352 352 354 355 355 356 356 356 356 356 357 357 357 357 357 358 358 358 358 359 360 360 360 360 360 360 360 360 360 361 361 363 363 363 363 364 364 364 365 365 365 365 365 365 365 365 366 366 366 366 366 366 367 368 368 368 368 368 368 372 372 372 372 373 375 375 376 376 378 378 378 378 378 378 378 379 379 379 380 380 384 385 385 385 388 389 391 391 392 394 397 399 399 399 400 400 400 403 404 405 405 406 406 407 413 414 415 415 415 417 418 420 421 422 423 424 424 424 425 426 427 427 427 428 430 430 430 430 432 432 432 433 433 433 433 433 433 433 434 434 434 434 435 436 437 438 438 439 440 441 443 443 445 445 446 446 447 448 448 448 448 448 448 448 449 449 449 449 449 449 450 450 450 450 451 452 453 453 453 454 456 456 456 456 456 457 457 457 458 458 458 458 459 459 459 459 460 460 460 461 462 462 463 464 464 464 464 464 464 464 464 464 464 464 465 466 466 467 469 469 469 469 469 470 470 470 471 472 472 474 475 476 476 476 477 478 478 478 478 478 481 481 481 482 482 482 483 483 483 483 483 484 484 484 486 487 487 487 488 488 490 491 492 492 492 493 493 493 493 493 493 493 493 493 493 493 493 493 494 497 499 499 499 500 500 501 502 502 502 503 503 504 506 506 507 508 508 509 509 509 509 510 510 511 511 511 512 512 513 513 513 514 514 514 514 514 515 515 515 516 516 516 517 517 518 518 518 519 519 519 519 519 520 520 520 521 522 522 522 523 523 523 524 524 525 526 526 527 527 527 527 527 527 528 528 533 533 533 533 534 534 536 536 540 540 540 544 545 545 546 546 546 546 550 551 553 554 554 554 555 555 556 556 556 556 556 556 557 558 561 561 561 562 564 566 566 566 567 569 569 569 570 571 571 571 571 572 573 573 573 574 574 574 575 576 577 578 578 578 579 579 579 579 579 579 579 579 579 579 580 581 581 581 581 582 583 584 584 584 586 586 586 587 588 588 588 589 590 591 591 591 592 593 593 593 594 595 595 595 595 597 597 598 598 599 600 600 604 605 605 607 608 609 609 609 610 611 611 611 611 611 612 612 612 612 613 613 613 613 614 614 614 614 615 616 617 617 617 617 617 617 618 618 618 618 618 618 619 619 619 619 619 620 620 620 621 621 621 621 621 621 622 624 625 625 626 626 626 627 628 629 629 629 629 630 630 630 630 630 630 630 632 633 633 633 633 634 634 634 634 634 635 635 635 636 637 637 638 638 638 638 639 639 639 639 640 641 641 641 642 642 642 643 643 645 645 646 646 646 647 647 647 647 648 648 648 648 648 648 649 649 650 650 650 650 650 651 652 652 652 652 652 652 652 653 655 655 655 656 656 656 656 657 657 657 657 657 657 657 657 659 661 661 661 662 662 662 663 665 665 665 665 665 666 666 666 668 668 669 669 669 669 669 669 670 670 670 671 671 672 672 672 672 672 673 674 674 674 675 675 675 675 676 676 676 676 678 679 679 679 681 682 682 682 683 684 685 685 686 686 687 687 687 687 688 688 688 688 688 689 689 689 689 689 689 689 690 690 690 690 691 692 692 692 693 693 693 693 693 693 694 694 695 695 695 696 696 696 697 697 697 697 698 698 698 698 698 698 698 698 698 698 698 698 698 698 698 698 698 698 698 699 699 699 700 700 700 701 701 701 701 702 703 704 704 704 704 705 706 706 706 706 707 707 707 707 707 707 707 708 708 708 708 708 708 709 709 709 709 710 710 710 710 711 711 712 713 713 713 713 714 714 714 714 714 714 714 715 716 716 717 717 717 717 717 718 718 718 718 718 718 718 719 719 719 720 721 721 721 721 721 721 721 721 721 722 722 723 724 724 725 725 725 725 725 727 727 728 729 729 729 730 730 730 730 730 730 730 730 730 730 730 730 731 731 731 731 732 732 732 732 732 732 732 732 732 732 732 732 732 732 732 732 732 732 732 732 732 732 732 732 732 732 732 732 732 733 734 735 736 736 736 736 736 737 738 738 738 738 738 739 739 739 740 741 742 744 744 745 745 745 745 745 745 746 746 746 747 747 748 749 749 750 750 751 751 753 753 753 753 754 754 754 754 755 755 756 757 758 760 761 762 763 764 765 766 767 767 770 771 772 773 774 775 775 776 776 776 776 776 777 778 778 778 778 779 780 780 781 783 783 785 786 787 787 788 788 789 790 791 791 792 794 794 795 795 797 797 797 797 798 798 799 799 799 799 800 800 800 800 801 802 802 803 803 805 806 806 807 809 809 810 810 811 813 814 815 817 819 819 819 820 820 820 821 821 821 822 822 823 823 824 826 826 827 827 827 827 827 827 828 828 828 830 830 832 833 834 835 836 837 838 839 840 841 849 854 855 856 857 858 859 860 861 862 864 868 869 870 871 872 873 874 875 876 877 878 879 880 881 883 887 889 890 891 893 897 902 903 906 907 908 910 911 914 915 916 917 919 923 924 925 926 927 928 930 931 932 933 936 937 938 939 941 942 944 947 948 951 953 954 959 960 967 969 971 972 975 980 981 982 984 985 986 987 988 989 990 992 996 997 998 999 1000 1002 1003 1005 1007 1008 1009 1010 1015 1017 1021 1022 1023 1024 1025 1031 1033 1041 1043 1044 1045 1047 1048 1049 1052 1053 1054 1059 1060 1062 1064 1067 1068 1069 1070 1071 1073 1074 1076 1077 1078 1079 1080 1082 1083 1084 1085 1086 1087 1088 1092 1093 1094 1095 1096 1097 1098 1099 1100 1101 1102 1103 1105 1106 1107 1108 1110 1111 1112 1113 1116 1117 1118 1119 1120 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1133 1134 1135 1136 1137 1138 1139 1140 1142 1143 1144 1145 1146 1147 1148 1151 1152 1153 1154 1155 1156 1157 1160 1161 1163 1164 1167 1169 1170 1171 1172 1173 1174 1175 1176 1177 1178 1179 1180 1181 1182 1183 1184 1186 1187 1188 1189 1190 1191 1192 1193 1194 1195 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 1207 1208 1209 1210 1211 1212 1213 1214 1215 1216 1217 1218 1219 1220 1223 1226 1248 1249 1250 1259 1265 1268 1272 1276 1279 1281 1282 1284 1287 1288 1291 1314 1337 1340 1341 1349 1353 1354 1373 1377 1378 1379 1384 1385 1390 1393 1400 1407 1409 1410 1415 1436 1440 1441 1443 1444 1445 1449 1455 1458 1459 1460 1461 1462 1463 1464 1466 1476 1477 1478 1484 1487 1491 1493 1498 1500 1506 1508 1514 1515 1521 1522 1531 1533 1534 1535 1536 1538 1541 1546 1547 1548 1549 1550 1551 1553 1554 1555 1556 1557 1559 1560 1562 1564 1565 1568 1569 1570 1573 1574 1580 1583 1584 1585 1586 1588 1589 1590 1591 1592 1593 1596 1598 1599 1601 1602 1603 1604 1605 1614 1615 1618 1620 1621 1622 1623 1624 1625 1626 1627 1628 1633 1634 1635 1637 1638 1639 1640 1641 1643 1644 1645 1646 1647 1648 1649 1659 1668 1670 1674 1678 1680 1682 1685 1686 1690 1693 1697 1699 1700 1702 1703 1705 1708 1710 1713 1714 1715 3 3 17 20 22 23 31 32 56 72 79 98 99 104 110 112 117 118 123 125 127 129 134 134 135 136 137 138 141 142 146 147 148 149 149 151 153 158 159 160 161 183 190 191 195 200 214 217 233 248 252 254 256 258 265 268 274 277 279 281 282 285 286 286 288 289 290 292 295 298 300 300 300 300 300 301 302 304 304 304 304 304 304 304 305 306 310 313 314 315 316 316 320 323 325 327 328 329 331 331 331 331 331 332 334 336 336 336 336 336 336 336 336 336 336 336 337 338 338 338 338 338 338 338 338 338 338 338 338 338 344 345 346 347 348 349 350 351 353 353 353 353 353 353 354 356 362 366 368 369 370 371 372 373 374 375 377 377 377 378 381 381 381 381 383 386 387 389 389 389 389 389 389 389 389 389 389 389 389 389 389 389 389 389 389 389 389 389 390 391 393 394 396 396 398 399 400 401 402 408 410 416 416 416 416 416 416 416 416 429 431 431 442 444 455 466 468 469 470 473 479 480 485 487 488 489 495 496 498 503 505 522 525 529 531 531 531 531 531 531 531 531 531 531 534 536 537 539 540 541 542 542 543 546 546 546 546 546 546 546 546 546 546 546 546 546 547 548 549 550 551 552 557 558 559 559 559 559 559 559 559 559 559 559 559 559 559 560 561 562 563 565 566 568 569 571 572 577 578 579 580 582 582 583 584 585 585 585 585 585 585 594 596 601 604 606 609 619 620 623 630 631 644 651 654 655 657 658 660 660 664 666 666 667 671 677 679 680 681 682 685 698 702 716 718 726 728 728 728 728 728 728 728 728 728 728 728 730 730 730 730 730 731 736 743 744 745 755 759 768 769 775 780 781 782 783 784 786 793 796 800 803 804 808 812 818 819 825 829 829 829 831 831 831 831 842 844 850 851 863 865 886 888 892 894 895 896 899 900 901 904 905 909 912 913 918 920 921 922 929 934 935 940 943 945 946 949 950 952 955 956 957 958 961 963 964 966 968 974 976 977 978 979 991 993 994 1001 1004 1006 1011 1012 1013 1014 1016 1019 1020 1026 1027 1028 1029 1030 1035 1036 1037 1038 1039 1040 1042 1046 1050 1051 1055 1056 1057 1058 1061 1063 1065 1066 1072 1075 1081 1089 1090 1091 1104 1109 1114 1115 1121 1132 1141 1149 1150 1158 1159 1162 1165 1166 1185 1221 1222 1228 1229 1230 1240 1252 1253 1258 1261 1263 1269 1273 1274 1275 1280 1286 1289 1290 1292 1294 1295 1297 1303 1305 1306 1313 1317 1318 1321 1325 1326 1332 1333 1334 1335 1338 1339 1344 1345 1346 1350 1351 1352 1356 1358 1359 1375 1376 1381 1383 1386 1391 1394 1396 1402 1404 1405 1408 1411 1412 1413 1416 1418 1419 1420 1421 1422 1427 1432 1433 1435 1437 1438 1446 1447 1451 1452 1453 1454 1456 1467 1475 1479 1480 1482 1483 1485 1486 1488 1490 1492 1496 1497 1501 1502 1503 1504 1507 1510 1511 1516 1517 1518 1519 1523 1524 1525 1526 1527 1528 1529 1530 1532 1539 1540 1543 1544 1545 1552 1558 1561 1563 1566 1567 1571 1572 1575 1579 1581 1594 1595 1597 1600 1606 1607 1608 1609 1610 1611 1612 1613 1616 1617 1619 1629 1630 1631 1632 1636 1642 1650 1651 1653 1654 1655 1657 1658 1661 1662 1663 1664 1666 1671 1672 1673 1675 1676 1677 1681 1687 1689 1691 1692 1696 1698 1704 1706 1707 1709 1711 24 28 113 116 130 131 134 154 291 296 299 300 304 309 311 312 331 336 341 349 353 377 381 382 389 395 409 411 412 416 419 431 530 531 532 535 538 542 546 559 568 585 602 603 660 728 730 752 816 829 843 845 846 847 848 852 853 866 867 882 884 885 898 962 965 970 973 983 995 1018 1032 1034 1168 1196 1224 1225 1227 1231 1232 1233 1234 1235 1236 1237 1238 1239 1241 1242 1243 1244 1245 1246 1247 1251 1254 1255 1256 1257 1260 1262 1264 1266 1267 1270 1271 1277 1278 1283 1285 1293 1296 1298 1299 1300 1301 1302 1304 1307 1308 1309 1310 1311 1312 1315 1316 1319 1320 1322 1323 1324 1327 1328 1329 1330 1331 1336 1342 1343 1347 1348 1355 1357 1360 1361 1362 1363 1364 1365 1366 1367 1368 1369 1370 1371 1372 1374 1380 1382 1387 1388 1389 1392 1395 1397 1398 1399 1401 1403 1406 1414 1417 1423 1424 1425 1426 1428 1429 1430 1431 1434 1439 1442 1448 1450 1457 1465 1468 1469 1470 1471 1472 1473 1474 1481 1489 1494 1495 1499 1505 1509 1512 1513 1520 1537 1542 1576 1577 1578 1582 1587 1652 1656 1660 1665 1667 1669 1679 1683 1684 1688 1694 1695 1701 1712

12 14 8 9 10 10 10 10 10 10 4 6 5 6 6 6 7 7 7 7 9 9 9 9 9 9 7 8 8 8 4 5 6 6 6 7 8 7 3 10 4 6 8 6 8 3 7 8 4 3 5 7 6 6 4 3 5 8 9 9 9 9 9 9 9 10 9 5 6 6 5 5 5 11 12 12 12 3 4 4 4 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 10 11 11 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 25 27 26 27 17 3 10 11 11 4 6 6 10 11 11 5 6 3 4 4 4 4 4 5 4 4 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 4 8 7 6 7 7 7 8 10 8 8 8 9 7 3 4 4 3 4 4 6 7 7 7 7 7 8 4 5 4 5 5 5 5 5 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 3 4 4 4 5 5 3 4 4 4 8 9 9 9 9 9 7 8 4 4 4 4 5 5 4 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 5 5 6 4 5 6 7 7 4 3 3 3 3 5 3 3 3 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 3 6 3 4 4 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 8 10 10 7 3 4 4 4 4 5 3 3 10 10 3 4 4 6 6 4 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 8 7 7 5 5 6 10 12 6 7 7 7 7 9 11 4 4 4 5 7 9 8 9 9 9 6 8 4 6 4 4 3 3 4 4 3 4 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 3 5 9 9 9 9 7 4 5 3 3 9 4 4 5 5 4 5 7 5 5 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 6 7 7 4 5 5 3 4 7 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 6 7 7 7 7 8 7 4 5 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 4 4 5 4 5 6 7 7 4 5 4 8 9 9 3 4 3 3 5 5 4 5 5 6 6 3 7 5 3 3 4 3 3 3 3 3 3 5 7 7 7 4 3 4 4 4 3 9 10 10 10 8 7 8 8 8 6 7 7 8 14 14 14 14 14 14 14 14 14 14 4 4 4 3 5 6 6 6 5 4 3 4 4 4 4 4 3 4 3 7 8 8 4 6 5 7 6 6 6 6 6 6 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 4 4 5 5 5 5 5 5 6 6 7 6 6 6 3 9 9 9 9 9 9 3 3 3 4 4 3 3 4 5 9 9 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 5 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 5 6 6 3 4 8 3 4 4 5 6 6 4 5 6 7 7 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 4 3 5 6 5 6 9 10 4 11 12 12 12 12 12 12 7 8 8 8 8 9 6 7 7 7 4 5 4 3 3 5 4 5 5 5 6 8 9 9 4 5 5 4 9 9 9 9 6 7 7 4 7 8 4 8 9 9 9 9 10 10 9 9 9 9 3 5 5 4 7 7 8 7 7 4 4 5 4 3 4 4 4 4 5 5 3 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 3 3 4 3 14 15 15 9 10 10 11 11 10 10 10 10 10 11 12 10 3 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 9 9 11 11 11 10 10 7 7 7 9 10 10 10 10 8 8 8 8 8 8 5 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 3 5 4 4 4 4 4 5 3 4 4 4 3 3 3 3 5 6 5 3 6 6 3 4 4 4 3 3 3 3 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 6 3 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 7 8 7 5 5 6 6 5 3 4 5 5 6 6 7 7 4 3 4 4 4 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 10 11 11 11 5 6 6 6 3 4 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 7 5 5 6 7 6 4 4 5 4 5 5 5 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 7 8 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 3 4 3 8 9 9 4 3 4 5 4 5 3 3 4 3 4 3 3 4 4 4 4 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 3 3 3 4 4 4 4 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 3 4 4 7 8 8 9 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 3 4 3 7 8 8 8 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 5 4 6 3 3 4 4 3 3 5 4 3 3 5 4 3 3 3 3 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 3 4 5 5 6 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 4 7 4 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 13 10 4 9 14 10 9 10 3 3 12 3 5 6 17 9 9 11 11 4 4 7 10 11 8 11 11 13 4 5 8 7 4 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 4 5 10 3 5 5 4 11 0 8 7 4 8 13 5 4 3 7 6 7 3 3 4 8 6 6 3 3 3 4 10 6 11 11 5 10 3 4 3 3 6 5 7 4 6 8 3 4 3 4 8 5 5 6 4 10 5 6 5 0 6 4 5 15 10 7 7 6 5 5 4 0 2 8 3 7 4 4 4 8 5 8 4 6 3 4 8 6 3 4 4 0 4 3 6 3 7 5 11 0 3 4 3 6 12 12 11 7 10 14 3 4 18 8 3 9 11 21 12 10 5 11 9 2 10 4 12 7 3 5 13 13 19 23 19 17 12 11 10 17 19 17 15 9 10 3 19 9 14 14 5 3 12 10 13 7 3 18 10 12 11 5 12 13 8 18 9 14 7 10 21 16 16 4 18 14 12 15 17 22 9 14 4 16 8 12 5 6 3 8 12 9 11 17 5 7 20 11 5 5 14 4 3 17 20 11 3 11 4 3 5 6 3 4 3 6 7 3 4 6 3 3 6 3 4 4 3 4 5 3 3 5 4 5 5 4 2 4 3 7 3 4 3 4 3 4 6 5 5 3 5 5 5 4 8 4 3 3 3 4 4 6 3 3 4 5 3 3 3 4 4 3 6 5 2 4 4 7 3 5 4 3 7 7 6 6 4 4 6 6 4 7 4 5 8 3 3 3 6 3 2 3 4 5 5 18 5 4 8 6 9 2 6 4 7 5 6 5 5 5 3 7 3 6 3 6 5 5 5 3 4 5 7 5 6 7 6 4 8 7 4 3 5 3 3 4 3 5 9 5 3 3 6 6 3 4 7 4 2 3 5 11 5 6 5 5 3 3 3 3 2 2 4 3 5 2 2 4 2 4 2 8 4 3 2 3 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 6 7 2 5 2 2 9 2 2 3 2 2 4 5 2 3 2 4 4 3 2 2 2 2 3 2 3 2 4 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 6 2 8 6 13 3 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 5 8 8 2 3 2 3 2 2 2 2 2 8 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 6 3 2 2 2 2 5 2 3 2 2 2 4 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 3 2 5 4 2 3 4 5 2 2 3 2 5 2 2 2 2 2 2 3 2 2 4 2 2 4 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 5 4 2 2 2 7 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 3 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 3 4 2 2 2 2 2 2 2 3 2 2 2 2 2 3 2 2 4 3 2 2 2 2 3 2 2 2 2 2 2 2 3 3 3 4 1 2 2 3 2 9 2 4 2 2 2 2 2 2 2 3 2 5 3 3 2 8 3 2 4 0 2 7 5 2 2 2 2 2 3 2 3 5 2 2 4 4 2 4 4 2 4 2 2 2 1 2 2 3 2 2 3 8 2 2 4 2 2 2 2 8 2 3 2 2 2 2 2 2 2 2 2 2 2 1 2 2 2 2 2 2 2 4 2 2 2 1 1 2 1 2 2 1 2 2 2 2 2 2 2 2 2 2 3 2 2 3 3 2 2 1 4 2 1 2 2 4 2 2 2 2 2 1 4 2 2 2 4 2 2 2 2 3 2 3 3 2 4 5 2 2 2 3 2 2 2 2 2 2 3 2 2 2 2 2 4 2 2 3 2 2 2 2 2 2 7 2 2 5 2 1 2 2 2 2 4 2 4 2 3 2 2 2 2 4 7 2 2 2 4 2 2 2 2 2 4 2 2 4 5 2 2 2 2 2 2 2 4 3 2 3 2 3 2 4 2 3 2 4 2 6 2 2 4 2 4 2 2 2 3 2 2 3 2 4 3 2 2 3 9 3 2 2 2 2 1 2 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 9 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 4 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 2 46 5 1 1 1 2 1 1 2 1 1 2 1 1 2 1 1 1 2 2 1 3 2 1

1$	2147 5294 5636
10$	6782
101$	5222
11$	6782
12$	961 962 963 964
13$	961 962 963 964
14$	961 962 963 964
15$	961 962 963 964
16$	961 962 963 964
17$	6016 3128
18$	6439 4089 7035 7036 7037 7038 7039
19$	6439 4089 7035 7036 7037 7038 7039
2$	5636
20$	6439 4089 7035 7036 7037 7038 7039 6016 3128
21$	6439 4089 7035 7036 7037 7038 7039
22$	6439
23$	6439
24$	6439 2574
25$	6439 4089 7035 7036 7037 7038 7039
26$	6439
27$	6439
28$	6439
29$	6439
3$	5636
30$	6439 4089 7035 7036 7037 7038 7039
31$	6016
3x5x2$	2976
4$	5636
47$	6016 3128
5$	1139 4287 4288 5636
5x5x5$	2975
6$	1139 4287 4288 5636
60$	8009
7$	6782 5636 5721
8$	6782 5636
9$	6782 5636
999$	5222
a$	3307 3328 3432 6357 3436 737 738 739 6833 3977 3978 860 981 982 4151 4178 4179 1128 4705 4718 4827 4839 4866 5077 5245 5246 5255 5276 5277 5291 8236 2174 2212 5375 5383 8309 2317 2358 2487 2591 2603 2667 2670 5896 2898
abandon$	2608
abandoned$	2605 2608
abandoning$	2608
abandons$	2608
abc$	2918
abdicate$	1721
abdicated$	1721
abdicates$	1721
abdicating$	1721
abh	5378
abh$	8301
abide$	6655
abilit	5958
abject$	2580
able$	904 907 908 910 1039 4195 4212 4213 1075 1982
abortion$	3083
about	5042 5784
about$	3238 3664 6589 6957 1140 4435 1289 1290 1291 1292 4440 7600 7800 7801 7802 4956 4957 4958 1856 5067 5303 5363
above$	4313 7854 7883
abroad$	8254
abscond$	6379 320 321 2925
abscondded$	320 321 2925
abscondding$	320 321 2925
absconded$	320 321 2925
absconder$	5404 2925
absconders$	5404 2925
absconding$	320 321 5403 2925
absconds$	320 321 2925
absconsion$	2925
absconsions$	2925
absen	5991
absenc	8247
absent$	6384 7471 5030
absolute$	1266
absolutely$	1371 4727 2572 2575
abus	8274
abuse	5350
abuse$	6070 6071 6326 6541 6542 6551 6552 6628 6629 8271 8272 8273 5455 6019
abused	2185
abused$	6105 5332 6034 2889
abuser$	6371 6626 6764 698 6789 5478
abusers$	6371 6626 6764 698 6789 5478
abusive$	2394 5552 2945
abysmal$	2968
abysmally$	2968
academy$	4616 4621 4622 7814 7843 4947 1804 8210 8211 8224 2628
accept$	3308 6253 6268 563 564 6655 3741 3742 3743 3744 3745 3746 3747 3748 3749 3750 3751 3752 3768 3769 3770 3771 3772 6853 7311 7338 7344 7358 7658 5706 5707
acceptable$	1964 2918
accepted$	6466 6474 6481 6482 6483 6486 563 564
accepting$	563 6853
accepts$	563
acceptted$	563
acceptting$	563
access$	2829
accommodation$	6416 6417 6418 6419 6420 6421 6422 6423 8270 8297 6017
accomplice$	5426 3024
accomplices$	5426 3024
accord$	6239 6240 6241 6242 6243 6244 6245 6246 6453 6454 5428
accoun	5002 1884 5032 5144
account$	7633 7634 7635 7636 7637 7638 7639 8067 5202 2057 2074 8150 8151 2205 8276 5521
accountability$	558 559 3710 3711 3712 3713 3714 3715 3716 3717 3718 3719 3720 3721 3722 7839 7840 7841 7842 5769
accountable$	558 559
accounted$	2074
accounts$	7925 7955 8067 5202 2057 2074 5521
accusation$	5453
accusations$	5453
acd$	3034
achiev	1942
acknowledge$	3741 3742 3743 3744 3745 3746 3747 3748 3749 3750 3751 3752 7658
acknowledged$	7561 7562 7563 7564
acne$	5684 2962
acned$	2961
across$	4077 931 932 4080 934 4082 936 4223 4224 4225 4313 5588 5726
act	1926 8028 8171
act$	3496 6426 3768 3769 3770 3771 3772 746 930 4077 931 932 933 4080 934 935 4082 936 937 938 939 940 941 942 965 966 967 968 969 1017 7495 7658 7824 7827 7913 8029 2396
acted$	746 930 4077 931 932 933 4080 934 935 4082 936 937 938 939 940 941 942 965 966 967 968 969 4603 4612 7539 7544 7561 7562 7563 7564 7668 2396
acting$	746 833 930 4077 931 932 933 4080 934 935 4082 936 937 938 939 940 941 942 965 966 967 968 969 2375 2396
action	1827 5855
action$	6119 7592 7633 7634 7635 7636 7637 7638 7639 5393 5853
actionable$	4974
actions$	3 4 5 6 7 8 9 3159 3160 3161 3166 6119 6163 6239 6240 6241 6242 6243 6244 6245 6246 6261 6628 6629 6630 6633 6634 6635 6636 6637 6638 6639 6640 6641 6642 6643 6644 6645 5393
active	8079
active$	3337 256 257 258 259 472 5410 5599 2670 2672 5832
activi	7888 8143 5835 5847 5848 5855
activities$	6115 6119 5393 5407 5457
activity$	6115 6119 3497 6427 7925 8046 5393 5407 5457 5598 5839
acts$	6411 3496 6426 746 930 4077 931 932 933 4080 934 935 4082 936 937 938 939 940 941 942 965 966 967 968 969 1018 2396
actual$	5378
add$	1862 2763
added$	1862 1863 1911 1913 5175 2029
addict	8190 8247 8279 5948
addict$	6797 6798 6799 5484 5485 2940
addicted$	2113
addiction$	2113 5963
addicts$	6797 6798 6799 5484 5485 2940
addres	1832 7947 2004 5151 5152 5181
address$	3299 3300 3301 6363 6364 6365 6366 3444 3445 3446 3447 7932 6027
addresses$	3299 3300 3301 7916 7932 8104 5808 5879
adds$	1862
adequate$	4706 4707 4708 4709
adhd	8190
adhd$	8180 3032
adidas$	5688
admit$	7338 7344 7358 7658 7824 5706
admitted$	2105 2118 5939
adolescent$	6875 6889 6890 6891 6892 6893 6894 1128 7198 7201 2328 2331 5536 2486
adolescents$	6875 6889 6890 6891 6892 6893 6894 7198 7201 5536
adopted$	6025
adoption$	2879
adoptive$	2879
adult$	6225 6226 3310 6284 6306 6317 3408 3409 6348 3474 3478 3481 6409 6412 6441 6444 6599 3789 6732 6733 6734 6735 3934 3972 6949 6990 927 7000 7002 7007 4093 7023 7028 7029 7030 7048 7057 7058 7059 4147 1001 7078 1013 1014 4163 7087 7088 4166 4167 4211 4214 7137 7190 7191 7192 7193 7194 7195 4632 4633 5400 2274 5425 5603 5604 2461 5610 2479
adults$	3286 3291 3295 3298 6222 6225 6226 6235 6317 6348 6371 6373 6376 3474 6405 6409 6412 6441 6588 6663 6721 3803 6732 6733 6734 6735 6743 3821 6918 6949 6963 6964 6965 6973 6990 7000 7004 4083 7007 4090 7023 7028 7029 7030 7035 7036 7037 7038 7042 7046 7054 7055 7056 7057 1013 1014 4163 7087 7088 7137 7154 7162 7163 7164 7170 7171 7172 7173 7174 7190 7191 7192 7193 7194 7195 7261 7309 4489 4490 4492 4493 5400 5449 5605 5610
advance$	1930
advanced$	927 5410
advanceed$	1930
advanceing$	1930
advances$	1930
advantage$	6106
advice$	6171 6691 6692 6693 6694 6695 6853 7547 7548 7549 7550 7551 7552 5440 5450 5703 5760
advis	4975 5881
advised$	3218 6174 6175 3253 107 108 109 110 111 112 113 114 3262 116 117 118 119 120 121 122 123 124 125 126
affairs$	7073
affection$	6416 6417 6418 6419 6420 6421 6422 6423
affili	1926 5835 5839 5841 3025
affiliate$	5457
affiliated$	684 5457
affiliates$	5457
affiliation$	665 666 684 5457
affiliations$	5457
affray	5378
affray$	8301
afraid$	7146 7147 7148 1115 1116
african$	1149 4299 4304 4305 2511 5683
afro$	5676 2530 5678
afros$	5676 5678
after	7927 5316
after$	6254 3730 4010 6972 4052 4198 7155 7156 7166 1695 2108 8239 8240 5336 5970
again$	6184 6185 7378 7379 7381 7382 7383 1660 4907 4908
agains	5094 5855
against$	6367 6368 6369 6370 7999 8017 8047 2026 8136 5719 5822 5824 5864 5897
age$	3487 6438 3841 6997 6998 7083 7084 7085 7213 7214 7215 5293 5998
aged$	7198 7201 8202 5423
agencies$	4616 4621 4622 7814 7843 4947
agency$	4590 4616 4621 4622 4632 4633 7814 7843 4947 1804 4974 2580 2618 2627
ages$	6997 6998
aggression$	6821 6907 6908 839 840 5544
aggressive$	6863 6864 6865 6866 6867 6868 6869 6870 6871 6872 6873 6942 2394 2945
aggressively$	2945
aggressiveness$	6907 6908 5544
aggressor$	6764 6765 6766 6767 5478 5479 5480
aggressors$	6764 6765 6766 6767 5478 5479 5480
aggro$	6510
agitator$	2935
agitators$	2935
agree$	897 898 899 900
agreed$	390 6486 897 898 899 900
agreement$	6260 8034
agreements$	8034
agrees$	897 898 899 900
ahead$	7854 7884 7944
aid	1942
aid$	1930 1946 5927
aided$	1930 1946
aiding$	1930 1946
aids	1942
aids$	1930 1946 5927
aim	2036
aim$	8041 1975 8073 8117
aimeda	5082
aimedat$	8005
aims$	5082 8041 1975 8073
albanian$	4301 5683
album$	5174
alcoho	8247 8279
alcohol$	6231 6232 6416 6417 6418 6419 6420 6421 6422 6423 6428 6431 8183 5944 2801 5948
alcoholic$	5484
alcoholics$	5484
alert$	1819 1840 1841 1954
alerting$	1840 1841
alerts$	1840 1841
aliases$	2980
alibi$	2981
alibis$	2981
alienated$	2487
alight	5365
alight$	8288
alike$	5687 5689
alive$	8160
all	5860
all$	3266 3270 3642 3764 3889 811 3972 853 890 6961 7020 976 7125 1120 1229 7313 4391 1258 1334 1335 1336 1397 1406 4554 4588 7647 7654 4866 4868 7809 7810 1751 8036 5147 5197 5226 5432 5703 5704 5761 2663 2667
allegation$	5453 5454
allegations$	5453 5454
allege$	6747 6748 2011 5451 5452
alleged$	6747 6748 1901 2009 2011 2068 5451 5452 2308
allegedly$	2931
alleges$	6747 6748 2011 5451 5452
allerg	8190
allergic$	3048
allergies$	3048
allergy$	5963 3048
allocated$	2015
allow	1842
allow$	35 36 137 138 6546 7338 7344 7358 1946 2056 5429 5706
allowed$	35 36 137 138 6546 1946 2117 5429
allowing$	35 36 137 138 6546 1946 5429
allows$	35 36 137 138 6546 1946 2056 5429
almost$	437 976 4123 977 978 979 980 983 984 985 986 1031 1032 1140 2457 2466
alone	5238 2862 6010
alone$	6490 7108 7109 7110 7111 7112 7113 7114 7115 7116 7117 7118 7119 7120 8161 2862 6009
along$	6216 6276 3534 3535 3536
alopecia$	2963
alpha$	2342
already$	976 4123 977 978 979 980 983 984 985 986 1004 1031 1032 1140 2457 2466
also$	2332
alternative$	2837
although$	128 6367 6368 6369 6370
altogether$	1751
always$	316 925 1229 4441 2965
ambition$	6932 5580
among$	6862 3986 4021 5047 5231
amongst$	6862 3986 4021
amount$	190 7151 7152 7153
ample$	3280
an$	3738 4006 4079 4125 4155 1128 4572 4866 5065 5077 5245 5276 5383 2487
anaemia$	3047
analys	4987 4988 4989 1843 1844 1878 5028
analysis$	5798 5842
analyst$	7895 7910 7911 7912 4990 4991 5025 7951 1984
analysts$	7895 7910 7911 7912 4990 4991 5025 7951 1984
anaphy	3049
and	2702 2707
and$	3265 6704 3843 3844 7198 7201 4313 4330 4973 5064 5084 5085 5224 5776 5815 2747 6059
angels$	5506
anger$	836 2395
angry$	7471 2317 2487
animal$	5484
animals$	6797 6798 6799 6816 6817 6818 5484 5485
ankle	2228
ankle$	5375
anonymous$	2639
anorexia$	3050
anorexic$	3050
anothe	1939
another$	3148 6324 6919 1128 7887 5277 5390 2487 2670
anpr$	2985
answer$	6253 6655 1024 1025 1026 4205 7338 7344 7358 7422 7658 4767 4768 7764 7824 7827 8117 5706
answered$	6466 6486 1024 1025 1026 7544 7561 7562 7563 7564 7872
answers$	1024 1025 1026 7422
antagonise$	2302
antagonised$	2302
antagonises$	2302
antagonising$	2302
anti	5050 1916 5117 5122 8082 8094 2063 5221 2788
anti$	3405 3411 667 3899 6863 6864 6865 6866 6867 6868 6869 6870 6871 822 3975 4020 2423 2424
antici	1979
anticipated$	8023
antidepressant$	5935
antidepressants$	5935
antipsychotic$	3065
antipsychotics$	3065
antisocial$	6326 6333 6823 6863 6864 6865 6866 6867 6868 6869 6870 6871 6942 7973 8144 2299 2389 5537
anxiet	8190
anxiety$	3052
any	7941 2638 5860
any$	3764 7313 4391 1258 4520 4713 4714 4868 7889 5077 8036 5703 5704 2663 2667
anybody$	4489 4490 4492 4493 4616
anyone$	6222 6990 7154 4489 4490 4492 4493 4616 7543
anything$	6623 1029 7123 1110 7268 7269 7337 7342 7348 7353 7362 4489 4490 7430 1422 1423 1424 1425 1426 7622 7623 7624 7625 8100 5703
anyway$	6188 6192 7140
apathetic$	2947 2968
apathy$	2968
apnoea$	5945
apologised$	7561 7562 7563 7564
apology$	7764
app$	322 3469 323 3470 324 3471 325 3472 326 3473 6397 6398 6399
appalling$	6143 6144 6145 6146 6863 6864 6865 6866 6867 6868 6869 6870 6871 1626 1627 1628 1629 1778 2394 2430 2604 2968
appallingly$	2968
appear	8145
appear$	458 459 691 717 718 719 720 721 722 723 724 725 726 812 826 827 828 829 830 831 930 4077 931 932 933 4080 934 935 4082 936 972 976 4123 977 978 979 980 983 984 985 986 4223 4224 4225 1079 1141 1171 1172 1173 2223 2333 2337 2390 2391 2401 2536
appearance$	7219 7220 7221 7222 7223 7224 7225 7226 7227 7228 7229 7305 6055
appearances$	6055
appeared$	930 4077 931 932 933 4080 934 935 4082 936 1171 1172 1173 2223 2536
appearing$	2223
appears$	458 459 691 717 718 719 720 721 722 723 724 725 726 812 826 827 828 829 830 831 930 4077 931 932 933 4080 934 935 4082 936 972 976 4123 977 978 979 980 983 984 985 986 1079 1141 1171 1172 1173 2223 2333 2337 2390 2391 2401 2536
appendicitis$	3115
appeti	8190
apple$	5473
apples$	5473
applic	2007
applied$	1480 1481 1482 1703
apply	1939 2007
apply$	1480 1481 1482 2698
appointment$	4405 1259 1260 1261 7464 7465 7466 8177 5931
appointments$	4405 1259 1260 1261 8177 5931
appreciate$	6655 3741 3742 3743 3744 3745 3746 3747 3748 3749 3750 3751 3752
appreh	5129
apprehend$	8052 2738
apprehending$	2738
approa	5855
approach$	5853
approaches$	7765 7766
appropriate$	3228
apps$	322 3469 323 3470 324 3471 325 3472 326 3473 6397 6398 6399
april$	6346
arab$	1149 4299 2511 5683
arcade$	6344 6345
architects$	470
are	1926
are$	3152 3220 3225 181 182 458 459 630 631 632 691 717 718 719 720 721 722 723 724 725 726 776 782 3940 812 826 827 828 829 830 831 6948 972 976 4123 977 978 979 980 983 984 985 986 994 1123 1141 4352 1229 1250 4409 4556 1447 1448 4881 1742 1743 7874 4985 5017 5026 5100 5178 2230 2333 2337 2375 2390 2391 2401 5635 5679 5680 2617 5815 5862 2733 2781 6007
area$	4011 5448 6014
argue$	7471
argued$	7471
argues$	7471
arguing$	7471
argume	5329
argument$	4471 7395 4473
argumentative$	6911 6912 6913 6914 6915 6916 6917 5548 2945
arguments$	2164 8252 2193
arm$	7236 8167
arms$	7236 8167
around	5784
around$	3238 6282 6957 4042 4068 6993 4812 7924 5408 5588 5700
arrangement$	6456 7188 5598
arrangements$	6456 7188 5598 5976
arrest	7913 1889 1928 8010 8011 8016 5129 8078 5217 2079 8247 8249 8276 8279 5864
arrest$	7997 5075 8003 1953 8032 8052 1993 8135 8140 5226 8311 2709 2712 5869 2738 5894 2915 3009 3133
arrested$	6108 5837 6042 3133
arresting$	2738 3008
arrestped$	1993
arrests$	1905 7976 1953 1993 8140 8311 5869 3007 3133
arrive	8108 8145
arrive$	6655
arrived$	7829 7830 7831 7832
arrogance$	2968
arrogant$	4899 2947 2968
arson	7984 8080 8081 8082 5366 5378 5380
arson$	8289 8301 8303
arsonist$	5484
arsonists$	5484
art$	7022 2790
arthritis$	3028
as	1926 2638
as$	3433 3842 4019 4063 4084 4100 989 4146 4164 4165 7143 4338 4729 7677 1759 1762 7946 5036 5037 5042 5211 2332 2375 5807
asb	5117 2063
asb$	6326 6821 8040 2022 5210
asbo	5154 2918
asbo$	8077 6065
asbos$	8077
asd$	8180 3034
ashamed$	7688 1619
asian$	1128 1149 4299 4306 4327 4328 4329 1183 2486 2487 2511 5683
aside$	4811 4886
ask$	439 7448 7449 7450 4995 5714
asked$	122 123 124 125 126 3311 439 6537 7384 7539 7544 7555 7556 7557 7668 7872 1836 4995 1882 5192 5328
asking$	3584 438 439 7448 7449 7450 5714 5732
asks$	439 7384
asleep$	1616 1617 1786
asperg	2764
asperger$	5911
aspergers$	5911
aspirations$	6932 5580
aspiring$	2311
assaul	7984 8081 8082 2185 5350 8274 8276 5366 5367 5380
assault$	7990 8273 8289 8290 8301 8303 5455
assaulted$	5332 2234
assaults$	8289 5455
assert	2032
assertive$	5179
assess	8171 8173 2110 2224 5784 5953 5958
assessed$	813 1901 1926 2009
assessment$	8163 5979
assessments$	5979
assist	1842 1942 5229
assist$	1930 1946 1975 8152
assistant$	5294 8218
assisted$	7904 1930 1946
assisting$	1930 1946
assists$	1930 1946 1975
associ	7888 5002 5057 7985 8088 8095 2037 8143 5841 5847 5848
associate$	6268 6297 6299 6300 6311 6461 6462 6463 6464 6465 6737 684 2298 5446 5457
associated$	662 684 5457
associates$	6737 684 7916 7925 7926 7928 7962 1893 7995 2028 2298 5446 5457 2671
associating$	6461 6462 6463 6464 6465 684 1893 2298
association$	665 666 6737 4616 4621 4622 7814 7843 4947 1893 7980 5446 5457 5474 2695
associations$	665 666 6737 7925 7926 2028 5184 5446 5457 5474
assume$	563 2011
assumed$	563
assumes$	563 2011
assuming$	563
assured$	5628
asthma	8190
asthma$	3042
asthmatic$	3042
astonishing$	4844 7768
astray$	6769 6770 6771 6772
asylum	2877
asylum$	6024
at	5311
at$	15 6107 3606 6662 808 6981 6982 7198 7201 1140 1407 1414 1415 4763 4890 7848 7924 8005 8028 5113 5251 5265 5297 5312 5332 5340 2215 5370 5726 5970 6026 6052 6059
athena$	7933
athletic$	2490 2961
atrocious$	2968
attachment$	2807 2808
attack	8274
attack$	5919 5930
attacked$	6108 6533
attacks$	5919
attemp	5859
attempt$	6602 533 3681 3682 4405 1259 1260 1261 7570 7571 7633 7634 7635 7636 7637 7638 7639 4720 4721 4722 4723 4724 5439
attempted$	7629 7630 7631 7632
attempts$	4405 1259 1260 1261 7765 7766 5439
attend	8226 2789 3124
attend$	6268 6655 3735 7311 7338 7344 7358 7422 7658 7827 5290 2223 5706 5707
attendance$	7798 7864 8212 5438 5529 3123
attended$	6466 6474 7872 5290 2223
attender$	5438 5492 5502
attenders$	5438 5492 5502
attending$	5290
attends$	7422 7928 2223
attent	5142
attention$	6116 6117 3312 6416 6417 6418 6419 6420 6421 6422 6423 6428 6431 6513 3591 6543 3621 6547 6703 6712 6713 3872 823 832 6923 6924 6927 7542 7546 7633 7634 7635 7636 7637 7638 7639 1833 8065 2024 8180 5434 2406 5554 5555 2428 5876 2762
attitude$	6119 6261 802 803 6929 1008 1009 1010 1011 1012 1734 1735 1736 1737 5393 2395 5577 5578 5751
attitudes$	6119 802 803 5393 5577
attract$	6089 6090 443 444 4001 2283
attracted$	6089 6090 443 444 635 644 645 646 647 648 649 650 651 652 653 654 655 656 661 2283
attracting$	6089 6090 443 444 2283
attractive$	2961
attractor$	5888
attractors$	5888
attracts$	6089 6090 443 444 2283
attractted$	6089 6090 443 444 2283
attractting$	6089 6090 443 444 2283
attrib	1972
attributed$	1902
auburn$	2530
august$	6346
aunt	8235 5323 8248
aunt$	8246
auntie	8235
author	1939
authorised$	5192
authorities$	6944 6945 4616 4621 4622 7814 7843 4947
authority$	6853 6918 4616 4621 4622 7814 7843 4947 5314 5315 8239 5450 5570 2628
authors$	470
autism	8190
autism$	8180 3033
autistic$	3033
autumn$	6346 6347
available$	6101 5410
average$	2490
averse$	783 784 785 786 787
avoid$	6655
avoidant$	6872 6873 2394 2947
avoided$	6466 6474 3576 7532 5768
awaiti	2114 2122
awaiting$	5261 5269 2894
aware$	4035 6959 6960 1870 2031
awareness$	3763
away$	6237 6238 6256 6257 6289 6302 6380 6381 6386 6473 6480 6595 6600 6603 3739 853 4459 4755 4756 8116 5196 8254 5334
awkward$	6911 6912 6913 6914 6915 6916 6917 8148 5548
b$	5321 8244 5896
babies$	7061 7062 7063 7064 7065 5606
baby	8248
baby$	5278 5279 8266 2208
back$	6130 6274 6309 266 267 268 269 3441 3442 6374 6375 6601 6606 3739 3740 4309 7380 4751 4814
background$	6062
backs$	3740 4814
backward$	7763
bad$	3214 6143 6144 6145 6146 3338 3373 253 254 6330 3689 6732 6733 6734 688 689 690 3838 3892 6824 6863 6864 6865 6866 6867 6868 6869 6870 6871 6872 6873 1161 7244 4323 4325 1626 1627 1628 1629 7804 7805 7806 7807 1778 2248 2300 2314 2326 2327 2394 2404 2418 2430 2515 2604
badly$	824 1147 4595 1660 5545 5546 5547 2416 2512 5687
bag$	7263
baggy$	2546
bags$	7257 7263 5207 5688
bail$	3822 5383 8306 8311 6050 2904
bailed$	6050 3136
bails$	8311
bait$	2302
baited$	2302
baiting$	2302
baits$	2302
baitted$	2302
baitting$	2302
balaclava$	7294 5688 2964
balaclavas$	7294 7295 7296 7297 7299 5688 5837 2964
bald$	4317 2961
ball$	7783
bandana$	5688 2964
bandanas$	5688 2964
bandit$	2934
bandits$	2934
banger$	5457
bangers$	5457
banging$	5457
bangladeshi$	4301
bank$	423 8267
banked$	423
banking$	423
bankked$	423
bankking$	423
banks$	423
bannin	2042 2043
banning$	1988 5189 5190
bare$	4728
barely$	1059 4206 1060 4207 1061 1097 4244 1098 1099 4346 1567 2133 2143 2459 2812
barrel$	2496
barter$	358 359
bartered$	358 359
bartering$	358 359
barterred$	358 359
barterring$	358 359
barters$	358 359
base	5136
base$	8059
baseball$	2551
basic$	2580
basically$	976 4123 977 978 979 980 983 984 985 986 2457
basis	2007
battle$	2476
be	5155
be$	3213 3357 3358 3359 6297 3389 3393 458 459 3610 3731 6751 3832 691 717 718 719 720 721 722 723 724 725 726 3874 3909 812 826 827 828 829 830 831 3988 3989 4105 4106 4107 972 976 4123 977 978 979 980 983 984 985 986 7175 7177 1141 4431 4434 7364 7365 7366 4457 4498 4508 4511 4661 4664 4703 4765 1742 1743 5026 5027 5052 8017 5100 5107 5156 5167 8110 2333 2337 2390 2391 2401 2617 2733 5880
beanie$	5688
beanies$	5688
bear$	4892 2619
beard$	5661 5676 5678
bearded$	2961
beards$	5661 5676 5678
bearre	8078
bears$	2619
beat	8274 8279
beaten	2185
beaten$	3187 5332
became$	458 459 691 717 718 719 720 721 722 723 724 725 726 3940 812 826 827 828 829 830 831 972 976 4123 977 978 979 980 983 984 985 986 1141 2333 2337 2375 2390 2391 2401 2793
becaug	8078
because$	3163 172 191 193 2205 8276
bechar	8078
becom	1926 2773
become$	458 459 691 717 718 719 720 721 722 723 724 725 726 3945 812 826 827 828 829 830 831 972 976 4123 977 978 979 980 983 984 985 986 1141 7365 2332 2333 2337 2375 2390 2391 2401
becomes$	458 459 691 717 718 719 720 721 722 723 724 725 726 812 826 827 828 829 830 831 972 976 4123 977 978 979 980 983 984 985 986 1141 4472 2333 2337 2390 2391 2401
becoming$	3940 3946 2332
bed	2192 2211 2800
bed$	6325 6416 6417 6418 6419 6420 6421 6422 6423 8181 8233 5321 5322 5339
bedbugs$	5358
bedealt$	8078
bedeta	8078
bedroom$	5322 6029
bedrooms$	5207
beds$	6325
bedwetting$	5947
bee$	5488
been	5216 2228 2773
been$	3222 3223 3251 3252 106 115 3282 3283 274 6472 6479 6481 6482 6483 3567 458 459 691 717 718 719 720 721 722 723 724 725 726 768 3936 3937 3938 3944 3950 812 826 827 828 829 830 831 921 972 976 4123 977 978 979 980 983 984 985 986 1063 1141 4406 4407 4408 4410 4411 4412 1447 1448 4611 7644 7645 4733 4734 7668 1661 4847 4848 4849 4882 4883 4884 1742 1743 4948 5026 5100 5107 2094 2118 5290 2167 2198 5375 2333 2337 2375 2379 2390 2391 2401 2617 2733 2786 2792 2793 2838 2840 2841 2874 2878 2888 2895 2897 2898 2902
bees$	5488
befing	8078
before$	4094 7060 7854 7883 5370
befriend$	6392 327 328 329
befriendded$	327 328 329
befriendding$	327 328 329
befriended$	327 328 329
befriending$	327 328 329
befriends$	327 328 329
beggars$	2626
begun	2789
behav$	6466
behave$	6268 6461 6462 6463 6464 6465 746 930 4077 931 932 933 4080 934 935 4082 936 937 938 939 940 941 942 965 966 967 968 969 7338 7344 7358 7422 2398 5706
behaved$	6461 6462 6463 6464 6465 6466 6474 6497 6498 746 3971 930 4077 931 932 933 4080 934 935 4082 936 937 938 939 940 941 942 965 966 967 968 969 2398 2399 5563
behaves$	746 930 4077 931 932 933 4080 934 935 4082 936 937 938 939 940 941 942 965 966 967 968 969 7422 2398
behavi	2042 8247
behaving$	6466 746 930 4077 931 932 933 4080 934 935 4082 936 937 938 939 940 941 942 965 966 967 968 969 2398 2400
behavior$	6119 793 794 795 796 797 798 799 800 801 5393
behaviors$	6119 5393
behaviour$	3 4 5 6 7 8 9 3159 3160 3161 3166 6115 6119 6163 6239 6240 6241 6242 6243 6244 6245 6246 6261 3654 508 509 6628 6629 6630 6633 6634 6635 6636 6637 6638 6639 6640 6641 6642 6643 6644 6645 6687 6688 6689 6690 6778 793 794 795 796 797 798 799 800 801 6902 6903 6904 6905 5063 5111 8040 8045 8046 5154 5189 5210 5284 2149 8226 5304 5373 5393 5394 5457 5476 5477 5541 2395 2833 6062
behavioural$	2395
behaviours$	6115 6119 6902 6903 6904 6905 5393 5394 5541
behavs$	6466
behavved$	6466
behavving$	6466
behind	5041 7971 8079 5158 2012 8095
behind$	7098 7099 7100 4863 7964 5159 2146 5612
being	2773
being$	3251 3252 6197 3385 274 3527 458 459 691 717 718 719 720 721 722 723 724 725 726 3931 812 826 827 828 829 830 831 4046 972 976 4123 977 978 979 980 983 984 985 986 4140 1141 1447 1448 7646 1661 4846 8159 2126 2333 2337 2375 2390 2391 2401 2838 2840 2841 2874 2895 2897 2898 2902
belief$	5773
believe$	7658 7827 2011
believed$	7434 7435 7436 7437 7438 1830 1901 2009 2068
believes$	2011
belligerent$	2945
belocked$	8078
belong	1926
belongs$	7811 5762
below$	2146 6002
bench$	2238
benefit$	6655 1833 7904 1930
benefited$	1930
benefiting$	1930
benefits$	1930
bepros	8078
bereaved$	2178 3132
bereavement$	8272 3132
besear	8078
bespectacled$	2961
bespok	2145
best$	960
bestopped$	8078
besumm	8078
beta$	5272
betray$	2608
betrayed$	2605 2608
betraying$	2608
betrays$	2608
better$	3214 3228 6571 6572 3657 6581 6582 7525
betwee	7927
between$	6010
beyond$	825 929 1333 2360 2361 2569
bid	2007
big$	3195 1034 1035 1036 1037 1126 1145 2490 2497 2513 2530
biggest$	2674
biological$	2436
biopsy$	8184
bipolar$	2808 3055
birth$	6941 2436 5961
birthmark$	2962
birthmarks$	2962
bitchy$	2947
bitten$	5624
bitterly$	1660
black$	1128 1149 4299 1161 4327 4328 4329 1183 1212 7286 7287 7288 7299 2486 2487 2508 2509 2515 2530 5688 2546 5837
blackheads$	5684
blackout$	3031
blackouts$	3031
blade	8302
blade$	8301
bladed$	8301
blam$	1816 1817
blame$	6517 6518 6519 6520 6521 6522 6523 6524 6525 6526 6527 6528 3607 3608 6553 6554 6555 6556 6566 6567 6568 6569 7812 7815 7816 7817 4895 7819 7824 7825 4928 2615 2616 5766
blamed$	6533 1816 1817 2219
blames$	4895 7819
blameworthy$	2968
blaming$	1816 1817
blammed$	1816 1817
blamming$	1816 1817
blams$	1816 1817
blank$	7310
blanket$	1266
bleach$	2509
bleached$	2509 2530 5679
blight$	2371
blind$	4820 5768 2635 5966 5967
bling$	6731
blinkered$	2968
block$	6991
blockers$	8195
blond$	4317 2509 2530 2961
blonde$	4317 2509 2529 2530 2961
blood$	2768 2803 5970
bloody$	2593
blue$	2510 2530 5688
board$	4616 4621 4622 7814 7843 4947 8096 5174 5886
boards$	5886
bodge$	2971
bodged$	2971
bodges$	2971
bodging$	2971
bodies$	6415 6493 3573
bodily$	5378
body$	6415 3573 1008 1009 1010 1011 1012 7096 5012 1867 2518
boisterous$	2947
bomber$	5688
bombers$	5688
bone$	2420
boned$	5644
boost	1991
boots$	5688
born$	2087 8201 2820
borough$	6014
boss$	6230
bossy$	2947
botch$	2971
botched$	2971
botches$	2971
botching$	2971
both$	2332 5725 2667
bother$	6510 7385 7386 7387 7388 7594 5730 5731
bothered$	6466 6474 7523 7534 7539 7544 7555 7556 7557 7558 7559 7560 4642 7584 7585 7586 7587 7588 7589 7590 7594 4677 7668 4879 7872 1810 5730 5731
bothering$	5730 5732
botherred$	5730
botherring$	5730
bothers$	5730
bottom$	2830
bottoms$	7292 1228 2553
bound$	1295 1296 1297
boundaries$	5450
box$	2529 5736 2590
boy	8083 5356 5381
boy$	183 230 6875 6889 6890 6891 6892 6893 6894 4509 4510 4986 5139 2010 8084 2020 2028 8103 8106 5194 8146 8304 2304 5461 5473 2334 5495 5536 2397 5660 5885
boyfri	8247
boyfriend$	6372 6436 367 368 369 370 8231 2181 8253 8266 5420 5421 2275 2276
boyfriends$	6436 367 368 369 370 5420 5421 2275 2276
boys	4970 4978 7943 7945 5023 1879 1880 1923 8083 5182 8105 2040 8149 2678
boys$	6126 6208 6228 6233 183 6294 230 6348 6372 6407 6409 3551 3555 3556 3575 512 3695 6709 6723 6739 3825 679 680 681 6756 6820 6875 6878 6889 6890 6891 6892 6893 6894 6909 6963 6964 6965 4181 4182 4183 4184 7134 7308 7389 7390 7391 7392 7393 4477 4478 4479 4494 4503 7433 4544 7512 4736 4737 4738 4739 4740 4741 4785 7723 7742 7750 7751 7752 7753 7754 7755 7756 5070 5139 1998 2010 8084 2020 2028 8103 8106 5187 5194 2059 2073 8146 5401 5461 5473 5495 5536 2397 5660 5755 5760 5885
braces$	5678 5684
braid$	5676 5678
braided$	2530 5679
braids$	7289 5676 5678
brain$	3097
brand$	7256 5699
branded$	2546
brands$	7256 5688 5699
brat$	2934
brats$	2934
breach	2903
breach$	2236
breached$	2236 2903
breaches$	2236
break	8247 5329
break$	6268 675 676 4015 7366 7471 5183 2303
breakdown$	7803 8193 5585 6014 6026 6031
breakdowns$	5585
breakfast$	8244
breaking$	675 676 7471 1722 2047 2303
breaks$	675 676 7471 1722 2303
breakup$	8252
breath$	7248
brief$	1819 1840
briefed$	1882 5192
briefi	5784
briefing$	1840 2739 5887
briefs$	1840
bright$	2530
bring	1942
bring$	6089 6090 6100 432 433 434 435 436 1052 1970 2720
bringing$	432 433 434 435 436 1052 1970 2720
brings$	6089 6090 432 433 434 435 436 1052 2720
broad$	2490 2495
broke$	675 676 4014 1722 2303 6014
broken$	4016 1722 2389 5538 6014
bronchitis$	3114
brothe	8235 5323 8248 5326 8255 8258 8259 2209
brother$	2160 8246 5324 2181 5351 5583
brothers$	6941 5583
brough	1889 5094
brought$	6082 6089 6090 6100 432 433 434 435 436 1052 8017 5145 1999 8090
brown$	1161 2508 2509 2510 2515 2530
bruise$	3116
bruised$	3116
bruises$	3116
bruising$	3116
brunette$	4317 2961
brush$	1718 1739
brushed$	1664 1718 1739
brushes$	1718 1739
brushing$	1718 1739
buck$	4324 7781 2610
budget$	4931 7866 7875 7876
budgets$	7798 4931
bugs$	5358
build	7913 1929 1942 2638 2676
build$	7206 7207 7208 2018 5637
builded$	2018
buildi	1942 5132
building$	7866 8055 2018
builds$	7206 7207 7208 2018 5637
built$	4285 5124 8139 5638
bulimia$	3051
bulimic$	3051
bulk$	5197
bulky$	2490
bullied$	6105
bullies$	6765 6766 6767 6797 6798 6799 5479 5480 5484 5485
bully$	6765 6766 6767 6797 6798 6799 5479 5480 5484 5485
bullying$	6821 6942
bump$	5278
bunch$	728 6875 6889 6890 6891 6892 6893 6894 877 5473 5536 5588
bungle$	2971
bungled$	2971
bungles$	2971
bungling$	2971
bunk$	2258
bunked$	2258
bunking$	2258
bunks$	2258
burden$	3886
bureau$	7895
burgla	7888 7898 7971 7984 1916 5122 8080 8081 8082 5366 5367 5378 5380
burglar$	6797 6798 6799 7964 5484 5485
burglaries$	7972 5063 8045 8289 8303 5863
burglars$	6797 6798 6799 5484 5485
burglary$	1835 5063 7990 8289 8290 8301 8303 2667 2684
burgle	3145
buried$	1714
burly$	2490 2961
bury$	1714
burying$	1714
bus$	6344 6345
busine	5121 5188 5847
businesses$	7892 8020 8044 8111
busy$	7821 4899
but$	3265 4123 977 978 979 980 983 984 985 986 4160 4176 4257 7470 4856
buy	5035
buzz$	3193 47 6703 2521
by	5081 2702 2707
by$	6227 3782 3783 6742 6862 3986 4219 7336 7517 7673 4752 4753 4754 7729 7732 7733 7734 7735 4994 1875 5047 7986 5067 5249 8198 5288 2251 5726 5752 5875 6036 6037
c$	5896
cahms$	3075
caked$	1167
calculating$	2947
call$	7763 7765 7766 1841 2075 5760
called$	7668 7872
caller$	5492
callers$	5492
callin	8050
calling$	1841 2075
callous$	2947 2968
callousness$	2968
calls	1884 5032
calls$	7765 7766 7809 7810 1841 7955 5117 8095 2075 5760 5761
came$	6497 6498 491 1216 1225 7872 1889 1995 2124 2167 2280
camera	5012 5028
camera$	7929 7935 5013 7937 1875 7951 2013
cameras$	7929 7935 5013 7937 1875 7951 2013
camhs$	3074
camouflage$	5688
campaign$	2717
can$	3221 3941 841 904 907 908 910 918 958 1038 1058 1070 1073 1108 4496 1365 1368 4535 1516 1749 1875 5094 2008 2152 2564 2747
cancer$	3095
candidates$	5109
cannab	8302 5386
cannabis$	6416 6417 6418 6419 6420 6421 6422 6423 6428 7942 5259 8183 8194 8309 5402 2801
cannot	2117 2152
cannot$	594 4462 7400 7401 7402 7403 1364 1514 1556 5299 2856
cap$	1208 7279 7280 7281 7289 7294 5688 2545 5693 5698
capabi	8002
capability$	2994
capable$	1040 4196 4215 4216 1074 4516
capaci	8002
caps$	1208 7279 7280 7281 7289 7294 7295 7296 7297 5688 2545 5693 5698
capsules$	5242
captur	5132 2676
capture$	8055
captured$	5016
car	6032
car$	6363 6364 6365 6366 2658
care	2171
care$	3741 3742 3743 3744 3745 3746 3747 3748 3749 3750 3751 3752 4013 4053 4185 4186 4187 4190 4191 4193 4194 4197 4204 7151 7152 7153 7154 7165 7170 7171 7172 7173 7174 7385 7386 7387 7388 7404 7405 7406 7509 7594 4672 7633 7634 7635 7636 7637 7638 7639 7640 4720 4721 4722 4723 4724 7839 7840 7841 7842 4940 1794 1795 1796 8206 8230 8237 8238 5318 5359 8286 8287 2437 5730 5731 5769 6011 2865 2866
cared$	7523 7539 7544 7555 7556 7557 7590 7594 1794 1795 1796 5730 5731
career	8143
career$	5476 5477 2338 2672
careful$	6091 3173 3174 3175 3176
careless$	55 56 3338 504 2289 2968
carelessly$	2968
carelessness$	3159 3160 3161 6262 6263 6264 6265 6266 6267 6545 3623 2968
carer	8255
carer$	8232 8238 8246 2188 6011 6022
carers$	8238 6011
cares$	7404 7405 7406 1794 1795 1796 2188
caribbean$	1149
caring$	2188 5716
carpet$	7788
carrie	1854 8095
carried$	3255 6196 6486 494 495 7629 7630 7631 7632 2281 5429
carries$	494 495 748 937 938 939 940 941 942 965 966 967 968 971 7467 7468 7469 5055 8142 2281 5429 2619
carry	1854
carry$	6127 3254 6268 6297 6299 6300 6461 6462 6463 6464 6465 494 495 6697 6699 747 937 938 939 940 941 942 965 966 967 968 970 1187 7366 7467 7468 7469 2281 5429 2619
carryi	5041 8079 8095 5379
carrying$	6197 6461 6462 6463 6464 6465 7964 2012 5378
case$	6794 6874 4944 5076 8012 1977 5213 8295 5497 5499 5539 5540 2677 6055 6058
cases$	6794 6874 5497 5499 5539 6055
cash$	6231 6232 3437 6416 6417 6418 6419 6420 6421 6422 6423 6428 6431 6705 6706 6731 2373
cast$	6126 4494 4503 7433
casually$	1147 2512 5687
casualty$	8175 8188
catalogue$	1444
catch	7913 7936 8016 5129 5864
catch$	7938 7948 1958 8052 2053
catches$	1958
catching$	1958
category$	3954 2205
catty$	2947
caught	8078 8090
caught$	6105 6108 2232 2379 2922
cause$	6082 6100 479 6793 7365 5496
caused$	6082 6100 479
causer$	5468
causers$	5468
causes$	479 6793 5496
causin	5158 2012
causing$	479 6828 7471 5159
cautio	5367 6045
caution$	8290 8311
cautioned$	2899
cautions$	8311
cautious$	6093
cavalier$	2968
cbo	5154 2918
cbo$	8077 6065
cbos$	8077
cbt$	5936
cce$	6326
cctv	5012 5028
cctv$	4987 4988 4989 1843 1844 7935 5013 1868 1878 7951 8048 1986 2013 5803 2664
ceases$	8031
cell$	7895 2649 5874 5916
cells	5374
cells$	8297
central$	8109
centre$	8044 8089 8119 8310
cerebral$	2817
certain$	1295 1296 1297 1330
certainly$	1409 1417 4564 1418 1419 5723
certainty$	1331
chain$	1907 5688 5841
chains$	5688
challe	8115 5193
challenge$	7471 8116
challenged$	7471
challenges$	7471
challenging$	6863 6864 6865 6866 6867 6868 6869 6870 6871 6911 6912 6913 6914 6915 6916 6917 848 849 850 851 852 7471 2389 2392 2394 5548 2947
chance$	3313 167 168 6661 6662 4467 4485 1699 1700 1701 1702 7789 7790 1973 2070 5439 5758
chances$	6202 3313 167 168 6661 6662 1699 1700 1701 1702 7789 7790 5439 5758
change$	3509 6433 6853 7311 7338 7344 7358 7419 7448 7449 7450 7459 7658 5706 5707 5714
changed$	7434 7435 7436 7437 7438 2828
changing$	7448 7449 7450 4528 5714 2828
chaos$	6547
chaotic$	2389 5537 2392 2947 2968
character$	6815
charg	8016
charge	5041 1928 8010 5089 5145 8078 8095
charge$	7964 7997 5075 8311 5861 2750 6041
charged$	8068 2901 6049
charges$	7976 8012 1947 8311 5861 5867 2750 6041
charging$	5089 2712
charity$	4616 4621 4622 7814 7843 4947
charm$	4040
charms$	6493 6494
chart	1855
chart$	1925 2014 5165 5842
charted$	2014
charts$	5842
chase$	6116 6117 6703
chaser$	7765 7766
chasers$	7765 7766
chasing$	7765 7766
chat$	6395 6396 327 328 329 5202 2057
chated$	327 328 329
chating$	327 328 329
chats$	327 328 329 2057
chatted$	327 328 329
chatting$	327 328 329
chav$	2934
chavs$	2934
cheat$	5484
cheats$	5484
check	5784
check$	7929 1896 1980 5131 2001 2023 8179 5798 5868
checked$	7668 7872 5031 2023 8130
checkes$	2023
checking$	2023
checks$	7929 1877 1896 5099 2023 5798 5868
cheek$	7236
cheeks$	7236
cheeky$	2947
chested$	5643
chicken$	6344 6345
child	5302 5356 5381
child$	183 230 344 6875 6877 6878 6889 6890 6891 6892 6893 6894 7061 7062 7063 7064 7065 7198 7201 5279 8225 8239 2170 2172 2173 2214 8304 2266 2304 5460 5473 2328 2331 2338 5536 2397 5581 5606
childish$	2947
childlike$	7098 7099 7100 5612
children$	6126 183 230 3551 3555 3556 3575 512 3695 3825 679 680 681 6756 6783 6875 6878 6889 6890 6891 6892 6893 6894 865 4122 7061 7062 7063 7064 7065 7198 7201 7389 7390 7391 7392 7393 4477 4478 4479 4494 4503 4544 7512 4736 4737 4738 4739 4740 4741 4777 4784 7742 7750 7751 7752 7753 7754 7755 7756 4912 2171 8260 5401 5448 5460 5473 5536 2397 5581 5606 5725 5754 5755 5760
chin$	7236
chinese$	4301 5683
chip$	4007 861
chis$	2979
chlamydia$	3085
choice$	3 4 5 6 7 8 9 6119 3204 3205 59 60 3208 62 63 64 3212 66 6137 6138 6139 6140 6141 6142 6151 6152 6153 6154 6155 6156 6157 6158 6239 6240 6241 6242 6243 6244 6245 6246 3326 6250 6251 6252 6260 3374 6298 229 3377 6966 7070 4221 4222 5393 5394 5395 5396 5398 5608
choices$	3 4 5 6 7 8 9 3159 3160 3161 6119 6137 6138 6139 6140 6141 6142 77 78 79 80 6151 6152 6153 6154 6155 6156 6157 6158 6159 6160 6163 6166 6167 6168 6169 6170 6239 6240 6241 6242 6243 6244 6245 6246 229 3377 3654 508 509 6628 6629 6630 6633 6634 6635 6636 6637 6638 6639 6640 6641 6642 6643 6644 6645 7070 4221 4222 5393 5394 5395 5396 5608
choose$	6176 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 247 248 4205 7135 7136 7364 7487 2252
chooses$	198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 247 248 7487 1755 1756 1757 1758 2252
choosing$	6239 6240 6241 6242 6243 6244 6245 6246 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 247 248 7138 7139 1755 1756 1757 1758 2252
chose$	6176 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 247 248 7487 7779 1755 1756 1757 1758 4926 7850 2252 5768
chosen$	198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 247 248 6466 6474 2252
chronic$	8169
chubby$	4317 2961
chunky$	2490
cid	7894
cigarettes$	6231 6232 6416 6417 6418 6419 6420 6421 6422 6423 6428 6431
cin$	2891
circul	1889
circulate$	1820 4968 1822
circulated$	1820 4968 1822 7893 2015
circulates$	1820 4968 1822
circulating$	1820 4968 1822
circulation$	8025
circumstances$	7486 6027
citalopram$	3071
city$	4281
civil	2042 2707
civil$	5189 2724
clad$	1189 1190 1191 5649 5659 2540
claim$	3826 3827 3828 6024
claimed$	3826 3827 3828
claims$	3826 3827 3828
clamp$	2703
clamped$	2703
clamping$	2703
clamps$	2703
class$	3434 6779 3910 6918 8302 5386 2749
classed$	816 1926
classmates$	5401 5483
clear	1990 2019
clear$	1161 1330 4866 1943 2068 2515 2580 2716 2743
cleared$	2049
clearly$	1315 1316 1317 1318 1409 1417 4564 1418 1419 4604 1742 1743 2617
cleft$	2821
clever$	1035 1036 1037
clingy$	2947
clinic	2107 2773
clinic$	5254 8179 8185 8188 2628 5943 5945
clinically$	2804
clip$	3505 3506 360 361 8048
clips$	3505 3506 360 361
close	1892
close$	7825 1787 1829 5039 5756
closed$	1703 1787 5719 5722 5756
closes$	1787 5756
closure$	1988 2744
clothe$	5790
clothes$	3166 3177 6416 6417 6418 6419 6420 6421 6422 6423 7279 7280 7281 7286 7287 7288 7289 7300 7305 5141 5688 5693 5790
clothing$	7279 7280 7281 7300 7305 5688 5690 5693
club$	1804 2628
clueless$	2968
co$	3733 6845 4389 4416 4422 4427 4436 4504 5533 2707
coach$	6230 6413
coaches$	6413
coat$	7279 7280 7281 7289 5688 5693 5697
coats$	7279 7280 7281 7289 5688 5693 5697
cocain	8302 5386
cocaine$	5259 8194 8309 5402
cocky$	2947
code$	5636
codein	5272
codeine$	8183 8195
codes$	5636
coerced$	6105 6700
cognitive$	2811
cohort	8006 8083
cohort$	6875 6889 6890 6891 6892 6893 6894 8042 5139 1998 2010 8084 8086 2020 2028 8103 8106 5194 2059 8146 5536 2680 5885
cohorts$	8086
cold$	7666 7847 8280
colleagues$	2058
collec	5784 2638 2676
collect$	1818 5164 5199
collected$	1818 5164 8139
collecting$	1818 5164
collective$	2580
collects$	1818 5164 8142
college$	4616 4621 4622 7814 7843 4947 8210 8211 8213 8223 8224 2628 5974 5990
collude$	471 472
colluded$	471 472
colludes$	471 472
colluding$	471 472
colour$	5663
coloured$	2530
colours$	7300 5663 5688
combat	1970
combative$	2945
come	8145
come$	6221 6468 3553 6655 930 933 935 1062 4223 4224 4225 1216 1225 7338 7344 7358 7365 7422 7561 7562 7563 7564 1995 2124 2167 2280 5706
comes$	489 930 933 935 1216 1225 7422 7928 2124 2876
comfort$	4931
coming$	2124 8278
comings$	2037
command$	7977
comment$	1233 1234 1235 1236
commented$	1233 1234 1235 1236
commenting$	1233 1234 1235 1236
comments$	1233 1234 1235 1236
commentted$	1233 1234 1235 1236
commentting$	1233 1234 1235 1236
commit	5041 8079 5158 2012
commit$	6268 7338 7344 7358 7366 7974 8049 8156 5706
commits$	8049 8156
committed$	8156 2233
committing$	7964 5159 8132 2233
committs$	2233
common$	3756 7839 7840 7841 7842 5378 5769
commun	1827 5121 2226
communicate$	327 328 329
communicated$	327 328 329
communicates$	327 328 329
communicating$	327 328 329
communication$	1734 1735 1736 1737 2580 5751
community$	6786 4974 4998 8020 1965 8044 5373 5448 2906 2914 2921
company$	6072 3312 6278 6296 6730 3810 3811 4616 4621 4622 7814 7843 4947 1804 5447 2627
compare$	5131
compass$	6680
complacency$	2968
complacent$	4899 2968
complain$	1233 1234
complained$	1233 1234
complaining$	1233 1234 7471
complainned$	1233 1234
complainning$	1233 1234
complains$	1233 1234
complaint$	7672 5453 5760
complaints$	7672 7809 7810 5453 5760 5761
complete$	1266 1770 2018 2580
completed$	7629 7630 7631 7632
completeed$	2018
completeing$	2018
completely$	888 4595 2472 2572 2575
completes$	2018
complex$	2392
complexion$	5662 2962
complexions$	5662 2962
compliance$	5456 5531
compliant$	3981 5530
complicit$	256 257 258 259 272 472
complicity$	6260 471
comply$	6268 6655 7311 7338 7344 7358 5706 5707
compromise$	10 2242 2243
compromised$	10 2242 2243
compromises$	10 2242 2243
compromising$	6072 10 2242 2243
compulsive$	2338 5913
computer$	5799
conceal$	521 522 1220
concealed$	521 522 1220 5701
concealing$	521 522 1220
concealled$	521 522 1220
concealling$	521 522 1220
conceals$	521 522 1220
concer	5082 2119 2156 2216
concern$	3759 4659 4660 7633 7634 7635 7636 7637 7638 7639 7640 7672 5760
concerned$	4876 4877 4955 1809 8079
concerning$	6863 6864 6865 6866 6867 6868 6869 6870 6871 2394
concerns$	6687 6688 6689 6690 4659 4660 7672 7809 7810 8005 5760 5761
concerta$	3068
concus	3097
condit	5234 5239 2903
condition$	8157 8162 8306 5930 5931 6051
conditional$	2898
conditions$	6745 2193 8306 6027 6051
conduc	1854
conduct$	3 4 5 6 7 8 9 3159 3160 3161 3166 6119 6261 6628 6629 6633 6634 6635 6636 6637 6638 6639 6640 6641 6642 6643 6644 6645 793 794 795 796 797 798 799 800 801 937 938 939 940 941 942 5393 2395 2808
confer	8242
confidence$	1008 1009 1010 1011 1012
confidential$	2639
confidentiality$	7786
confiscated$	5007
conflict$	6547 6707 7472 2193 5457
confro	8115 5193
confront$	8116
confrontation$	6547
confrontational$	6872 6873 6911 6912 6913 6914 6915 6916 6917 5548 2945
congregate$	6948 5635
congregated$	6948 5635
congregates$	6948 5635
congregating$	6948 5635
connected$	684 1902 8079 5157 5457
conscious$	3337
consensual$	2451 2930
consent$	6260 375 376 377 378 379 380 897 898 899 900 7178 4265 4266
consented$	375 376 377 378 379 380 6451 382 386 897 898 899 900
consenting$	375 376 377 378 379 380 2451 2930
consents$	375 376 377 378 379 380 897 898 899 900
consequences$	6161 93 6664 6665 6666 6667 6668 6669 6670 6671 6672 6673 6674 6675 6958
consid	1889 1926 1933
consider$	6655 7338 7344 7358 7658 5706
considered$	811 2108 2332
considering$	2108
consistent$	1266
consistently$	1401 4548 1402 4549 1403 1404 1405
consort$	2298
consorted$	2298
consorting$	2298
consorts$	2298
consortted$	2298
consortting$	2298
consta	4987 4988 4989 1843 1844 1878
constable$	7910 7911 7912 4990 4991 5025
constables$	7910 7911 7912 4990 4991 5025
constant$	4842 4843
constantly$	316 1401 4548 1402 4549 1403 1404 1405 1660
consti	1926
consul	5239 5253
consultant$	8162 8172 8176
contac	5002 8050 8088 2037
contact$	3312 6392 327 328 329 331 332 333 334 335 336 337 870 871 8050 2194 5587 5703
contacted$	327 328 329 331 332 333 334 335 336 337
contacting$	327 328 329 331 332 333 334 335 336 337
contacts$	327 328 329 331 332 333 334 335 336 337 7925 5184
contactted$	327 328 329 331 332 333 334 335 336 337
contactting$	327 328 329 331 332 333 334 335 336 337
contain$	6839 7448 7449 7450 5204 5714
contains$	5204
content$	155 156 161
continually$	316 1401 4548 1402 4549 1403 1404 1405
continue$	6176 293 296 303 304 305 306 307 308 309 310 311 312 313 314 315 7365 2256
continued$	6176 6196 293 296 303 304 305 306 307 308 309 310 311 312 313 314 315 1266 2256
continues$	6176 293 296 303 304 305 306 307 308 309 310 311 312 313 314 315 2256
continuing$	6176 293 296 303 304 305 306 307 308 309 310 311 312 313 314 315 2256
continuously$	1401 4548 1402 4549 1403 1404 1405
contraception$	7144 7145 3084
contraceptive$	3084
contract$	8034 6065
contracts$	8034
contribute$	471 1975
contributed$	6082 471
contributes$	471 1975
contributing$	471
contro	1970 5118
control$	6655 6677 6683 6814 6839 6863 6864 6865 6866 6867 6868 6869 6870 6871 3968 6895 3982 6928 4226 4227 7398 7448 7449 7450 4987 4988 4989 1843 1844 1845 1878 5028 8015 8041 2035 5188 5508 5714 2718 5901
controlled$	6105 7343 7349 7354 7363 7431 7434 7435 7436 7437 7438
controlling$	2394 2947
convenience$	4931
conveniently$	2621
convic	5089 5145
convict$	2738
convicted$	8068 2896 6044
convicting$	2738
conviction$	8012 8311 2896 3010 3134
convictions$	7976 8012 8311 2896 3010 3134
convince$	7419
cooper	5229
cooperate$	6253 6655 6846 7311 7338 7344 7358 7658 8152 5706 5707
cooperating$	6846
cooperation$	6845 5533
coordi	2707
cope	5238
cope$	4057 937 938 939 940 941 942 4185 4186 4187 4190 4191 4193 4194 4197 1053 1054 1055 7135 7136 4217 1071 1072 4220 7660 8161 8182 2471
coped$	937 938 939 940 941 942 2471
copes$	937 938 939 940 941 942 2471
copied	1825
copied$	8125
coping$	937 938 939 940 941 942 4185 4186 4187 4190 4191 4193 4194 4197 7138 7139 2471
core	8006
core$	3896 3897 8066 8109
cornrows$	2962
corporate$	2580
corrob	1827
corroborated$	4974
corrupting$	688 689 690 2327
cotton$	2462
couch$	8269
could$	21 22 23 24 25 231 232 233 234 235 236 3942 842 904 907 908 910 918 958 1038 1058 1108 4496 1366 1367 1457 1458 1459 1460 1461 1462 1463 1464 1465 1466 1467 1468 1515 1525 1557 1709 1779 1780 1782 1783 4981 1837 2008 2152 2564
council$	4616 4621 4622 7814 7843 4947 1804 2580 2618 2627
counse	5239
counselling$	8163 5936 5956
counsellor$	8162 8172
countless$	3260 3280 4842 4843 4866
county$	3404 3420 3426 3429 3435 6360 6361 6362 730 4061 2748 6014
couple$	877 8283
courier$	6800 735 5486
couriers$	6800 735 5486
course$	4557 4564 1418 1419 7491
court	5145 8078 2714 2903
court$	443 444 8068 8293 2228 5376 2238 2283 2714 5861 6031 6041 6054 2908 6059
courted$	443 444 2283
courtesy$	7576 7577
courting$	443 444 2278 2283
courts$	443 444 6944 6945 8068 2283
cousin	8235 8248
cousin$	2160
cover$	1220 1717
covered$	1220 1717 5701
covering$	7266 1220 1717
coverings$	7266
coverred$	1220 1717
coverring$	1220 1717
covers$	1220 1717
covert	1994
covert$	5141 2639 2983
covertly$	2983
cowardly$	2968
cp$	2891
crack	8302 5386 2704
crack$	7942 8194 8309 5402
crackdown$	5851
cracked$	8090
crackeddown$	5851
crackingdown$	5851
cracksdown$	5851
crave$	633 634 2408
craved$	633 634 2408
craves$	633 634 2408
craving$	633 634 2408
crazy$	5537
create$	479 2018
created$	479
createed$	2018
createing$	2018
creates$	479 2018
creating$	479
credit$	6416 6417 6418 6419 6420 6421 6422 6423 6428 6430 6431
cries$	857
crime	7888 1827 7898 4979 5050 7985 1916 5117 5122 8080 8081 8082 8094 5182 8105 2063 5221 8155 5380 5793 5827 5841 5847 5866
crime$	6116 6117 6326 6340 6714 6821 6942 7894 4974 7902 1835 7964 7972 7973 5058 5060 5063 5073 5110 5114 8037 8038 8040 1971 8045 5130 5149 2003 8074 8075 5154 5162 2017 2022 2030 2034 8114 2048 8120 5210 2067 8144 2086 2226 8303 5399 5400 5457 2373 2683 2684 5863 5872 2727 2731 2741
crimes$	6326 7972 7973 5063 8040 2086 5863
crimin	7888 1827 7898 1892 7965 7971 7984 7985 5117 8080 8088 5816 5827 5847 5848 2707 5866 2907 3000
criminal$	6326 6330 6333 6348 6732 6733 6734 6735 698 6797 6798 6799 4974 5039 7963 5073 5077 5089 5123 5220 5366 2226 5378 5380 5400 2299 2330 5484 5485 2388 2432 5589 5841 2696 2714 2915 2947
criminalise$	1765 1766 1767 1768
criminalised$	1765 1766 1767 1768
criminalises$	1765 1766 1767 1768
criminalising$	1765 1766 1767 1768
criminality$	6326 6340 8040 5399 2989
criminally$	2422 2685
criminals$	6348 6714 6716 6732 6733 6734 6738 698 6797 6798 6799 7993 5400 5484 5485 5589
crimint$	7933
crisis$	5253 2759 5931
crohn	2770
crohns$	5917
crook$	6829 5484 5519
crooked$	4322
crooks$	6829 5484 5519
crop$	4339 7279 7280 7281 7295 7296 7297 4378 5693 2548
cropped$	2530 2546
crosscheck$	5131
crowd$	877 5447 5473 5474
crown	2907
cruel$	2947
cry$	857
crying$	857
cse$	6326
cues$	1699 1700 1701 1702
culpable$	5764 2968
culpri	5041
culprit$	6765 6766 6767 7964 5479 5480 5821 5885 3018
culprits$	6765 6766 6767 7964 5479 5480 5821 5885 3018
culture$	5457
cunning$	2947
curb	1970
curfew	2226
curfew$	5373 8306 8311 5450 6060 3142
curfews$	8311 5450
curiosity$	3159 3160 3161 7633 7634 7635 7636 7637 7638 7639 7839 7840 7841 7842 5769
curled$	4311
curly$	2509 2530
curren	1827
current$	4974 5077
custod	8078 8279 5374
custodial$	2906
custody$	5058 5060 1986 8230 2195 8297
customer$	3304 6413
customers$	3304 6413 8020 5448
cut	1970
cut$	4356 2097 5668 5679 2779
cuted$	2779
cuting$	2779
cuts	1970
cuts$	2097 5668 2779
cuttin	1970
cutting$	2097
cynical$	6872 6873
dabble$	256 257 258 259
dabbled$	256 257 258 259
dabbles$	256 257 258 259
dabbling$	256 257 258 259
dad	8235 5323 8248 5326 2183 8255 8258 8259 2209
dad$	6941 2160 2161 8232 8246 5324 2180 2181 2184 8264 2196 5351 8286 5583
daddies$	5424
daddy$	5424
dads$	2196 5583
daft$	55 56 541 2290
daily$	8182 2740
damage	5050 1916 8080 8081 8082 8094 5221
damage$	7803 7973 5063 8120 8144 8289 8301 8303
damaged$	2389 5537
damn$	7575 7628
damp	2211
damp$	8280 5358
dancers$	4494
danger$	6070 6071 6081 6116 6117 3582 3583 6516 6664 6665 6666 6667 6668 6669 6670 6671 6672 6673 6674 6675 6681 6686 6687 6688 6689 6690 6703 6707 6714 713 714 715 716 6958 7144 7145 4838 5097 5399 5430 2296
dangerous$	6070 6071 3214 6333 6664 6665 6666 6667 6668 6669 6670 6671 6672 6673 6674 6675 3807 2247 2946
dangers$	6070 6071 3241 3242 6664 6665 6666 6667 6668 6669 6670 6671 6672 6673 6674 6675 6687 6688 6689 6690 6958 7144 7145
dark$	1161 7244 1212 4377 2508 2509 2510 2515 2530 5688 2546 5837
darker$	1161 2508 2515
data	5181
data$	7786 7929 8104 5798
databa	5784 5839
database$	7914 7981 7982 8054 5799
date$	6055
dates$	6055
dating$	2278
daughter$	5279
dawn$	2699
day	5855 5859
day$	7464 7465 7466 1408 7953 2070 8161 8182 5306 5771
days	5238
days$	8161 8182 8211 5771
dazzled$	635
dead	8279
dead$	8160
deaf$	4821 4822 4823 2636 5928
deal	7984
deal$	6268 287 288 289 708 6803 3921 7135 7136 7974 8049 8115 8129 2255
dealer	5816
dealer$	3284 6215 6225 6226 6317 6330 6348 6351 6360 6361 6362 6371 6373 6376 6409 6441 6459 6626 3804 6728 6729 6732 6733 6734 6735 698 6787 6797 6798 6799 6805 2084 5397 5400 5484 5485
dealers$	3284 6215 6225 6226 6235 6317 6330 6348 6351 6360 6361 6362 6371 6373 6376 6409 6441 6459 6626 6714 6717 3804 6728 6729 6732 6733 6734 6735 6738 698 6787 6797 6798 6799 6805 7992 2084 5397 5400 5484 5485
dealin	7888 7898 5041 7971 8079 8080 8081 8082 8095 5378
dealing$	6116 6117 6326 6336 6341 287 288 289 6360 6361 6362 708 6821 6942 1838 7964 8045 8132 8138 8301 2239 2255 5809 6069
deals	8095
deals$	287 288 289 708 8049 8129 8142 2239 2255
dealt$	287 288 289 3851 3852 3853 3854 708 1934 8078 8090 2224 2255
death	8247 8249 8276
death$	6516 8159 2178
debt	8247
debt$	6031
debts$	6031
decamped$	2988
deceitful$	2947
december$	6346
decency$	7576 7577
decent$	4706 4707 4708 4709
decide$	4205 7135 7136 7913
decided$	7779 1757 1758 4926 7850
deciding$	7138 7139
decision$	3177 6119 3204 3205 59 60 3208 62 63 64 3212 66 6137 6138 6139 6140 6141 6142 73 74 75 76 6151 6152 6153 6154 6155 6156 6157 6158 3239 3374 6298 229 3377 7070 4221 4222 4773 8012 5393 5394 5395 5608
decisions$	3 4 5 6 7 8 9 3177 6119 6137 6138 6139 6140 6141 6142 73 74 75 76 77 78 79 80 6151 6152 6153 6154 6155 6156 6157 6158 6159 6160 229 3377 6628 6629 6633 6634 6635 6636 6637 6638 6639 6640 6641 6642 6643 6644 6645 7070 7077 4221 4222 8012 5393 5394 5395 5608
decked$	1189 1190 1191 2540
declin	1970 2082 8171
decline$	7324 2557
declined$	7324 7328 7329 7330 7331 7332 7333 7334 7335 2557
declines$	7324 2557
declining$	7324 2557
decrea	1970
deemed$	811
defeating$	3219
defect$	8157
defend$	4051 4185 4186 4187 4190 4191 4193 4194 4197
defending$	4185 4186 4187 4190 4191 4193 4194 4197
defensive$	2968
defensiveness$	2968
defiant$	6872 6873 2394 2947
deficit$	5909 5963
defied$	675 676 2303
defies$	675 676 2303 2626
definite$	1330
definitely$	1409 1417 4564 1418 1419 5723
defy$	675 676 2303
defying$	675 676 2303
degenerate$	2934
degenerates$	2934
degrade$	1932
degraded$	1932
degrades$	1932
degrading$	1932
degree$	190 7151 7152 7153
delay	8173 5958
delay$	7803 7859
delayed$	5768
delays$	7803 7859
deliberately$	316 2621
delicate$	2490
delinquency$	2934
delinquent$	2388 2389 5537 2394 2934
delinquents$	2934
demand$	5117 5199
demanding$	6911 6912 6913 6914 6915 6916 6917 5548
demonise$	1765 1766 1767 1768
demonised$	1765 1766 1767 1768
demonises$	1765 1766 1767 1768
demonising$	1765 1766 1767 1768
demons	1910
demotivated$	2947
denial$	5442
dental	2107
dental$	5254
dentis	5239
dentist$	8162
deny$	8058 1989
denying$	1989
department$	4616 4621 4622 7814 7843 4947 1804 2618 2627
depend	5948
dependence$	2113
dependency$	2113
dependent$	2113
depends$	2197
deplorable$	2968
deport	8249
depres	8190 8247 8279
depressant$	5935
depressants$	5935
depressed$	5920
depression$	3053
depressive$	3054
deprive$	8058
deprived$	2389
depth$	7695
dereliction$	2968
descend$	270 271
descendded$	270 271
descendding$	270 271
descended$	270 271
descending$	270 271
descends$	270 271
descri	1832
description$	5033 2041 8153
descriptions$	4967 7891 7915 5033 2041 8121
desert$	2608
deserted$	2605 2608
deserting$	2608
deserts$	2608
desertted$	2608
desertting$	2608
deserve$	462 463 2285
deserved$	462 463 6536 2285
deserves$	462 463 2285
deserving$	462 463 2285
design	1926
designed$	1975 2049
designer$	6705 6706 1213 5688 5691 2546 2552
desire$	4517 7441 7442 7443 7444 7445 7446
desk	4979 4982
desk$	7895 7902 7903 7905 7917 8053 8072 5150 8085 5177 5214 5874
despite$	101 3248 102 103 104 130 134 135 136 6367 6368 6369 6370 6658 6659 6660 1695
destined$	1295 1296 1297 2561
destructive$	3196 6335
detail	1832 2004 5151 5152
details$	3299 3300 3301 7914 7915 8087 8121 8122 5202
detain	5129 8078 2079
detain$	8052 5226 2738
detained$	5837
detaining$	2738
detect	7894 4979 4987 4988 4989 1843 1844 1878 5028 5089 8016 5130 5149 2003 8074 8075 2017 2030 2034 2048 2067 2716 5864
detection$	8012 5861 2715 2716 3020
detections$	8012 5861 2715 3020
detective$	1821 7902 7910 7911 7912 4990 4991 5025 7951 8053 1984 8072 5150 5177 2055 5203 5214
detectives$	1821 7902 7903 1834 7910 7911 7912 4990 4991 7917 1848 5025 7951 5093 8053 1984 8072 5150 5177 2055 5203 5214
detent	5304 2226
detention$	6778 8227 5373 5482 3126
detentions$	6778 8227 5482 3126
deter$	2062 2719
deteri	8171
determ	1894 1990
deterping$	2062
deterr	8090
deterred$	2719
deterrence$	3023
deterrent$	5890 3023
deterrents$	5890
deterring$	2062 2719
deters$	2062 2719
deterting$	2062
develo	5784 2638
develop$	1818 5164 2018
developed$	927 1818 5164 2018
developing$	1818 5164 2018
developmental$	2808 2851
develops$	1818 5164 2018
deviant$	2389 5537 2394
device	1884 5144
device$	1860 7931 8067 2057 2651
devices$	1860 7931 8067 2057
devious$	2947
diabet	8190
diabetes$	3044
diabetic$	3044
diagno	5239
diagnosed$	3088
diagnoses$	3088
diagnosis$	8162 8163 5910 5931 5963 3088
diagram$	1925 5842
diagrams$	5842
diazepam$	3073
dice$	446
dicing$	446
did$	84 6196 341 3539 3577 3652 3653 536 537 538 3694 3697 567 578 579 580 581 582 584 588 589 590 597 624 776 780 854 855 856 1078 1084 1091 1094 1114 1400 4556 7481 7482 4565 4566 1430 1433 1477 1495 1496 1497 1498 1499 1500 1501 1502 1503 1504 1505 1506 1508 1509 4673 1536 4689 4695 1549 4697 4699 1578 1580 1581 1582 1583 1584 7674 7675 7779 7829 7830 7831 7832 7852 7853 1790 2281 2583 2586
die$	8160
died	8249 5327 8279
died$	8250
diet	5266 8190
diet$	8189
dietary$	3100
dietician$	8172 3106
dieticians$	3106
dietitian$	3106
dietitians$	3106
difference$	7409 7410 7411 7412 7413 7414 7415 7416
diffic	1904 8173 5953 5972
difficult$	6072 769 770 771 772 773 774 6863 6864 6865 6866 6867 6868 6869 6870 6871 6906 6911 6912 6913 6914 6915 6916 6917 848 849 850 851 852 6942 5051 8148 2389 2392 2394 5542 5548 2947
difficulties$	6541 6548 6549 6906 2164 2193 5542 5929 5931 5954 2857
difficulty$	5929 5931 2857
dim$	2947
direct	2707
directed$	5192
dirty$	8280 2530 2539 2546 2961
disabi	5239 8190
disabilities$	5927
disability$	8162 5927 5963 3062
disabled$	3062
disaffected$	2389 5537 2487
disappear$	6383 320 321
disappeared$	320 321
disappearing$	320 321 5403
disappearred$	320 321
disappearring$	320 321
disappears$	320 321
disappointing$	1626 1627 1628 1629 4844 7768 2604
disappointingly$	2970
disband$	5183
discipline$	5441
disciplined$	3851 3852 3853 3854 5566
disclo	2203
disclose$	6253 6268 6655 7338 7344 7358 5706
discov	4983 1894 1990
discover$	7906
discuss$	7338 7344 7358 5706
diseas	5234
disease$	8157 5963 5971
disengage$	6268 2943
disengaged$	5722 2943
disengagement$	2943
disengages$	2943
disengaging$	2943
disgrace$	2968
disgraceful$	2394 2968
disgracefully$	2968
disguised$	2309
dishevelled$	2961
dishonest$	2947 2968
disinterested$	5722 2947 2968
dismal$	1778 2968
dismally$	2968
disman	2993
dismantle$	5183
dismantling$	2047
dismiss$	617 7824 2614
dismissed$	617 1703 2605 2614
dismisses$	617 2614
dismissing$	617 2614
dismissive$	6872 6873 2968
dismissively$	2968
disobedient$	2389 2947
disobey$	675 676 7471 2303
disobeyed$	675 676 7471 2303
disobeying$	675 676 7471 2303
disobeys$	675 676 7471 2303
disord	5050 1916 5117 5118 8080 8081 8082 8094 5182 8105 5221 5234 8173 5948 5972
disorder$	6906 6942 7973 5063 8040 8041 8114 8120 8144 8157 5262 5542 5918 5919 5945 5954 5955 5963
disorderly$	2947
disorders$	6906 5262 5542
dispersal$	5154
disperse$	5183
dispersing$	2047
display$	542
displaye$	4968 1822
displayed$	542 4968 1822
displayes$	4968 1822
displaying$	542 4968 1822
displays$	542
disposal$	8299 5861
disposals$	5861
disregard$	50 54 6268 675 676 2303 2614
disregardded$	54 675 676 2303 2614
disregardding$	54 675 676 2303 2614
disregarded$	54 675 676 2303 2605 2614
disregarding$	54 675 676 2303 2614
disregards$	54 675 676 2303 2614
disrespectful$	6872 6873 2947
disrup	8010 8016 8090 5864
disrupt$	6821 2700 2998 3013
disrupted$	6821 8001
disrupting$	6821 7471 2700 2998
disruption$	6821 6942 8003 8032 2701 5849 2709 2998 3013
disruptive$	688 689 690 6863 6864 6865 6866 6867 6868 6869 6870 6871 6942 2327 2389 5537 2394 2947
disrupts$	6821 2700 2998
disruptted$	6821
disruptting$	6821
distribute$	1820 4968 1822
distributed$	1820 4968 1822 7893
distributes$	1820 4968 1822
distributing$	1820 4968 1822
disturbed$	2389 5537 2947
dither$	2971
dithered$	2971
dithering$	5774 2971
ditherred$	2971
ditherring$	2971
dithers$	2971
divide$	5183
dividing$	2047
divorc	8247 8249 5327 5329 8276
divorce$	8252
divorced$	8250
divorcing$	8250
do$	82 6196 341 3652 3694 3698 3700 3701 3702 565 578 579 580 581 582 584 595 622 6697 6699 776 778 854 855 856 7006 1076 1084 1089 1092 1112 7318 4414 7338 7344 7358 7364 7365 4456 7384 4463 7400 7401 7402 7403 7404 7405 7406 7460 1400 4556 7481 7482 4569 4570 4573 1428 1431 1478 1495 1496 1497 1498 1499 1500 1501 1502 1503 1504 1505 1506 1508 1509 1538 4695 4697 1551 1578 1580 1581 1582 1583 1584 4903 5264 2281 5706 2583 2586
doctor	5239 2107
doctor$	8162
doctors$	5254
dodge$	1721
dodged$	1721
dodges$	1721
dodging$	1721
dodgy$	6072 6732 6733 6734
does$	83 341 3694 566 578 579 580 581 582 584 596 623 776 779 854 855 856 1077 1084 1090 1093 1113 4464 7404 7405 7406 1400 4556 7481 7482 4569 4570 4573 1429 1432 1479 1495 1496 1497 1498 1499 1500 1501 1502 1503 1504 1505 1506 1508 1509 4673 1537 4689 1550 4699 1578 1580 1581 1582 1583 1584 1790 2281 2583 2586
dogs$	6816 6817 6818
doing$	6239 6240 6241 6242 6243 6244 6245 6246 6247 341 4674 4675 4690 4691 4695 4697 1578 1580 1581 1582 1583 1584 1790 7871 2586
dolled$	1237 1238 1239 2555
domestic$	8271 2872
done$	6466 891 1237 7384 7458 4601 4610 4617 4618 7545 7561 7562 7563 7564 4676 4692 4693 4694 4695 4697 4700 4701 4702 7629 7630 7631 7632 1578 1580 1581 1582 1583 1584 7655 7656 7657 7668 1790 7870 2586
doomed$	1295 1296 1297 2561
door$	6504 6506 8018
doorman$	6413
doormen$	6413
dopey$	2947
dose	5239
dose$	8162 5960
dossier$	2996
dossiers$	2996
doubt$	7373 7374 7375 7376 4480 7490
doubtful$	3892
down	1972
down$	174 196 3640 6632 3767 6841 6937 6938 6939 4313 4355 4390 7314 7325 7700 7701 7702 7703 7704 7705 7706 7707 7708 7709 7710 7711 7712 7714 7715 7716 7717 7718 7719 7720 7721 7722 7725 7726 7727 7728 4806 7730 7731 4953 7967 8052 5153 5298 5679 5850 5851
downed$	5153
downfall$	6541
downlo	5007
download$	5798
downloaded$	7930
downloads$	5798
downplay$	617 2288
downplayed$	617 2288
downplaying$	617 2288
downplays$	617 2288
downs$	5153
drag$	1712 4945
draged$	1712
dragged$	6105 1712
dragging$	1712
draging$	1712
drags$	1712
drain$	3885
drama$	6547 6703 4471 7395 4473 2340 2790
drank$	2091
draw$	6089 6090 474
drawing$	474
drawn$	6105 636 644 645 646 647 648 649 650 651 652 653 654 655 656 661 1179 7343 7349 7354 7363 7431
draws$	6089 6090 474
dreadful$	1626 1627 1628 1629 7804 7805 7806 7807 2604
dreadlock$	2962
dreadlocked$	2530
dreadlocks$	2962
dreads$	5676 5678
dress$	3166 6461 6462 6463 6464 6465 937 938 939 940 941 942 965 966 967 968 969 1202 7273 4354 7279 7280 7281 7303 7304 7305 5688 2542 5693
dressed$	6461 6462 6463 6464 6465 6466 1189 1190 1191 7273 7274 7275 7276 1229 7303 7304 1237 1238 1239 5650 5652 5659 2540
dresses$	937 938 939 940 941 942 965 966 967 968 969 1202 7273 7279 7280 7281 7303 7304 5688 2542 5693
dressing$	3167 4348 1202 4370 2542
drew$	6089 6090 474
drift$	266 267 268 269 270 271 301 302 7366 5770
drifted$	266 267 268 269 270 271 301 302
drifting$	266 267 268 269 270 271 301 302
drifts$	266 267 268 269 270 271 301 302
driftted$	266 267 268 269 270 271 301 302
driftting$	266 267 268 269 270 271 301 302
drill	8093
drill$	6955
drink	8279
drink$	6127 6231 6232 6268 6297 6299 6300 6428 6461 6462 6463 6464 6465 6697 6699 853 854 855 856 8194
drinki	5266 8190 8247 8276 8279
drinking$	3159 3160 3161 6307 6461 6462 6463 6464 6465 6490 2091 8189 2164
drinks$	6231 6232 6428 854 855 856 2091
driv	1970 2019
drive$	6207 6456 2717
driven$	3302 635 2049
driver	1845 5188
driver$	6225 6226 3304 6230 6413 2044
drivers$	3295 3298 6225 6226 3304 6229 6230 6412 6413 7308 7892 4992 8111 2044 2051 8124
drives$	6456
drivin	2012
driving$	5159
drone$	2013 2730 2999
drones$	2013 2730 2999
drop	1970
drop$	3868 7366 1713
droped$	1713
droping$	1713
dropout$	5484
dropouts$	6797 6798 6799 5484 5485
dropped$	1713
dropping$	1713
drops$	1713
drug	7888 7898 1892 7965 7985 5073 5378 8302 5816 5841 5847
drug$	3159 3160 3161 6326 3418 6350 6732 6733 6734 3864 3865 3866 3867 6797 6798 6799 1835 1838 5039 5122 5123 2022 5266 8190 8247 5400 5485 2339 2373 2388 2672 2801
druggie$	2940
druggies$	2940
druggy$	2940
drugs	7971 8093 5386
drugs$	6231 6232 6326 6330 6339 6340 6360 6361 6362 6416 6417 6418 6419 6420 6421 6422 6423 6428 6431 6714 6821 6834 853 6942 7144 7145 1835 1838 7942 7958 7978 7979 2022 5259 8183 8194 2164 8309 5399 5400 5402 2339 2373 5525
drunk$	6466 6486 7471 2091
dry$	1161 7244 7665 2515
dto$	3140
dual$	4301
duck$	1721
ducked$	1721
ducking$	1721
duckked$	1721
duckking$	1721
ducks$	1721
due	1972
due$	3164 173 194 8201 2205 8276 8278 2223
dust$	7846
duties$	7509 7791
duty$	7509 7678 7750 7791
dyed$	2530 5679
dying$	8159
dyscalculia$	3037
dysfunctional$	2389 5537 2968
dyslexia$	8180 3035
dyslexic$	3035
dyspraxia$	3036
dyspraxic$	3036
dysregulated$	2947
e$	7672 7764 7765 7766 4873 7809 7810 8175 8188 5761
each	7889 7945 1879 1880 8006 5860
each$	100 3400 3997 1128 7313 4391 1258 1395 1397 4797 7818 4963 7946 7998 5104 8036 5147 2040 5226 8165 2487 5703 5704 5725 2663 2670
eager$	155 156 161
ear$	7236 7744
early$	7060
earn$	290 6495 6496
earned$	290
earning$	290
earns$	290
earring$	5688
earrings$	5688
ears$	7236 7745 7746 7896
easier$	1982
easily$	925 1065 4604 7530 7531 7773 7774 7775 7776 2413
east$	1157
eastern$	1151 4302 1156 4318 7243
easy$	3180 292 5051 2297
eat	8108
eat$	2760 5959
eaten$	5959
eating	5239 5266
eating$	8162 2115 8189 2771 5959
eats$	2760 5959
eczema$	3046
educat	2136 5305 5996
educate$	97 98
educated$	97 98
educates$	97 98
educating$	97 98
education$	6663 5284 8214 2833 5990
educational$	5285
effect	2707
effect$	7415 7416
effective$	2743
effectively$	976 4123 977 978 979 980 983 984 985 986 2457
effort$	6602 533 3681 3682 7537 7570 7571 7633 7634 7635 7636 7637 7638 7639 7640 4720 4721 4722 4723 4724
efforts$	5439
egg$	145 147 5473
egged$	145 147
eggged$	145 147
eggging$	145 147
egging$	145 147
eggs$	145 147 5473
ehc$	2832
ehcp$	3117
ehcps$	3117
eight	8083
eight$	6782 5139 2010 8084 2020 2028 8103 8106 5194 8146 5885
eighteen$	6439 7000 4089 7031 7035 7036 7037 7038 7039
eject	8115 5193
eject$	8116
elder	5835
elder$	6348 6732 6733 6734 5457
elders$	6330 6348 6351 6732 6733 6734 6738 6805 1917 5457
elect$	198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219
elected$	198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 7779 4926 7850
electing$	198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219
electively$	2850
electr	2192 2228
electricity$	5339
electronic$	5375 6059
electronically$	5375
elects$	198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219
electted$	198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219
electting$	198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219
element$	190 5474 5477
elements$	5474 5477
eleven$	6782 961 962 963 964
else$	485 486 7021
email$	7764 7765 7766 5760
emaile	5198
emails$	7765 7766 7809 7810 5760 5761
embroiled$	260 261 262
emergency$	8175
emotionally$	2425 2484 2874 2887
empathy$	6684 5441
employment$	8228
enabl	1842
enable	1942 2702
enable$	6546 1946 2056
enabled$	6546
enableed$	1946
enableing$	1946
enables$	6546 1946 2056
enabling$	6546
encounter$	6730 5407 5598
encounters$	6730 5407 5598
encour	1831
encourage$	6089 6090 97 98 157 158 159 2250 2287
encouraged$	6089 6090 97 98 157 158 159 1836 2250 2287
encourages$	6089 6090 97 98 157 158 159 2250 2287
encouraging$	6089 6090 97 98 157 158 159 2250 2287
end$	492 493 7364 7365 4445 4472 2096
endanger$	10 2242 2243
endangered$	10 2242 2243
endangering$	10 2242 2243
endangerred$	10 2242 2243
endangerring$	10 2242 2243
endangers$	10 2242 2243
ending$	8159 2096
endless$	4842 4843
endlessly$	1401 4548 1402 4549 1403 1404 1405
ends$	4472 8031
enemies$	6538
enemy$	6538
enforc	4998 8010 8016 5784 5848
enforce$	3011
enforcement$	7921 8003 1966 8102 8135 5854 2708 2709 5873 3011
enforces$	3011
engage$	6253 6268 263 264 265 6655 6839 6846 3924 6848 6849 6850 6851 6852 6853 6921 7311 7338 7344 7358 7398 7419 7422 7448 7449 7450 7658 7824 7827 5229 5429 5534 5706 5707 5714
engaged$	256 257 258 259 263 264 265 6466 6474 6846 6848 6849 6850 6851 6852 7343 7349 7354 7363 7431 7434 7435 7436 7437 7438 5429 5534
engagement$	256 257 258 259 6845 6853 788 789 790 791 3939 1262 1263 1264 1265 5528 5533 5703
engager$	5504
engagers$	5504
engages$	256 257 258 259 263 264 265 7422 5429
engaging$	256 257 258 259 263 264 265 6846 6848 6849 6850 6851 6852 6853 7448 7449 7450 5429 5527 5534 5714
english$	6000 6001
enjoy$	633 634 7487
enjoyed$	633 634 7487
enjoying$	633 634
enjoys$	633 634 7487
enough$	6179 3257 6181 3280 3651 3688 7108 7109 7110 7111 7112 7113 7114 7115 7116 7117 7118 7119 7120 4273 7197 7682 5602 5622
enquir	8016 5213 8242
enquiries$	1896 8000
enquiry$	7969 8000 8136
enrich	2638
entangled$	260 261 262
enter$	2281 5429
entered$	1863 1911 1913 5175 2029 2281 5429
entering$	2281 5429 5809
enterp	8143
enterprise$	7996 5828
enterred$	2281 5429
enterring$	2281 5429
enters$	7928 2281 5429
entice$	6089 6090 157 158 159 2250
enticed$	6089 6090 157 158 159 2250
entices$	6089 6090 157 158 159 2250
enticing$	6089 6090 157 158 159 2250
entirely$	1742 1743 2472 2572 2575 2617
entitled$	2947
epilep	8190
epilepsy$	3040
epileptic$	3040
episodes$	6388
equal$	2464
erratic$	6143 6144 6145 6146 6858 6859 6860 6861 792 2394
escala	2085 2707
escalate$	7366
escalated$	2015
escape$	6236
essential$	1975
establ	4983 1894 1990
establish$	7906 1980 2001 2025
estate	5166
estate$	6344 6345 6786 4794 8089 8119 5448 2487
eternally$	2967
european$	1149 4298 4299 4303 7241 2511
evade$	1721
evaded$	1721
evades$	1721
evading$	1721
evasive$	2947
even$	3267 3271 129 4840 4841
evening$	2740
ever$	4206 4207 1061 7417 7418 4499 7423 7424 7425 4548 4549 1403 1404 1405 4559 7498 7499 7500 7501 7502 7503 7504 4909 5710 5711
every$	3738 6662 3823 1005 7313 4391 1258 1394 4542 1396 1398 1399 4804 4866 4869 7809 7810 7818 7946 5147 5238 8165 5703 5704 2573 5725 5761 2663 2670 5970
everybody$	4777
everyone$	6588 3738 6783 6801 4098 4777
everything$	6342 4161 1015 7313 4391 1324 1325 1326 1422 1423 1424 1425 1426 4837 4921 4944 5432 5703 5704
evicte	8279
evicted$	3129
evicti	8247 8276
eviction$	3129
evicts$	3129
eviden	2007 8093 5784 2986
evidence$	3668 7672 7809 7810 7901 1895 1915 1985 8127 2069 5760 5761 2675 5823
evidently$	1417 4564 1418 1419
evil$	2326 5537
ex$	8253
exam$	7798 7864 5304 2852 6000
examin	5007
examin$	2023
examination$	5798
examinations$	5798
examined$	7930 2023
examines$	2023
examining$	2023
examins$	2023
example$	7988
exams$	6000
except$	4162
exception$	5717
exchang$	354 3501 355 356 357 358 359
exchange$	3493 354 3501 355 356 357 358 359 3508 6434 6456 5429
exchanged$	354 3501 355 356 357 358 359 5429
exchanges$	354 3501 355 356 357 358 359 6456 5429
exchangged$	354 3501 355 356 357 358 359
exchangging$	354 3501 355 356 357 358 359
exchanging$	354 3501 355 356 357 358 359 5429 5809
exchangs$	354 3501 355 356 357 358 359
excitement$	6703 6707 2296
exclude$	7824 7825
excluded$	6108 6533 3851 3852 3853 3854 1703 5482 5768 5985 2839
exclus	5304
exclusion$	6551 6552 6778 1988 2140 8227 5482 3121
exclusions$	6778 5482 3121
excuse$	4951 5747 5748
excuses$	4951
execut	2698
exercise$	542
exercised$	542
exercises$	542
exercising$	542
exhibit$	2656
exhibited$	5802 2656
exhibiting$	2656
exhibits$	2656
existent$	6858 6859 6860 6861 7804 7805 7806 7807
expand	1991
expect	5293
expect$	6617 6618
expectations$	6932 5580
expected$	3311 1836 1887 8023 8216 8278
expelled$	5988 2842
expensive$	2546
expensively$	1147 2512
experi	2201 2202
experience$	6583 6730 4120 974
experienced$	927 1126 5348 5349 5410 5600 2467
experiences$	6730
experiencing$	5348 5349
explanation$	7764
explicit$	3477
exploitation$	6070 6071 6326 6541 6542 6551 6552 6628 6629 6687 6688 6689 6690 5130 5149 2003 8074 8075 2017 2030 2034 2048 2067 5430 5455
exploited$	6105 6108 6664 6665 6666 6667 6668 6669 6670 6671 6672 6673 6674 6675 7146 7147 7148
exploiter$	3284 6215 6330 6348 6371 6373 6376 6441 6626 3804 6728 6732 6733 6734 6735 6764 698 5397 5478
exploiters$	3284 6215 6235 6330 6348 6371 6373 6376 6441 6626 3804 6728 6732 6733 6734 6735 6738 6764 698 5397 5478
explosive$	2945
expose$	3150 10 6100 2242 2243
exposed$	3150 10 6100 2242 2243
exposes$	3150 10 2242 2243
exposing$	10 2242 2243
extend	1939
extensions$	5667 5678
extract$	1818
extracted$	1818
extracting$	1818
extraction$	5798
extractions$	5798
extracts$	1818
extremely$	2456
eye$	7236 7743 5682
eyebrow$	7236 7249 5685
eyebrows$	7236 7249 5685
eyed$	5657
eyelashes$	5672 5678
eyes	8137
eyes$	4039 7236 7857 1826
eyesig	8190
face$	7236 4343 4358 7290 4371 1986 2554
facebook$	322 3469 323 3470 324 3471 325 3472 326 3473
faced$	5556 5576
faces$	7236 7290 4371 5125 2554 2894
facial$	4307 1986 2517 2650
facing$	2894
facts$	3668
fade$	5669 5678
fades$	5669
fail	2082 2853
fail$	87 572 578 579 580 581 582 584 585 586 587 598 7365 7471 1439 1440 1441 1442 7829 7830 7831 7832 2291 5718 2577 2578
failed$	87 572 573 578 579 580 581 582 584 585 586 587 600 7471 1439 1440 1441 1442 4594 7518 7829 7830 7831 7832 2291 2577 2578 5768
failing$	87 572 578 579 580 581 582 584 585 586 587 601 7471 1439 1440 1441 1442 7513 7514 7515 7516 7829 7830 7831 7832 2291 2577 2578 2579 5727 5728
failings$	7513 7514 7515 7516 2579 5727 5728
failled$	87 572 7471 7829 7830 7831 7832 2291
failling$	87 572 7471 7829 7830 7831 7832 2291
fails$	87 572 578 579 580 581 582 584 585 586 587 599 7471 1439 1440 1441 1442 7829 7830 7831 7832 2291 2577 2578
failure$	3330 184 185 186 187 188 189 585 586 587 7513 7803 7859 5484 2579 5727
failures$	7513 7514 7515 7516 7803 7859 5484 2579 5727 5728
fainted$	3107
fainting$	3107
faints$	3107
fair$	1161 2508 2509 2515 2530
fake$	2523
fall	1970
fall$	270 271 671 7366 1676 2612
fallen$	270 271 671 1676 2612
falling$	270 271 671 5700 2612
falls$	270 271 671 1676 7811 2612 5762
false$	7492 2306 2309 2525
families$	6875 6889 6890 6891 6892 6893 6894 4736 4737 4738 4739 4740 4741 4777 4789 7713 5536 5583 5588 5760
family	5311 5323 8255
family$	6875 6889 6890 6891 6892 6893 6894 7072 7097 7103 4788 8235 8246 5324 8266 8283 8286 5536 5583 2440 5588 2790 6011 6026 2884
fantasist$	5484
fantasists$	5484
far$	993 997 1028 1109 1611 1612 1613 1751
farce$	5738
farcical$	2968
fashionably$	1147 2512
fast$	7060 2297
fat$	2961
father	8235 5323 8248 5326 2183 8255 8258 8259 2209
father$	6941 1027 2160 2161 8232 8246 5324 2180 2181 2184 8264 2196 5351 8286 5583
fathers$	2196 5583
fault$	6247 6248 6529 7813 1744 1773 4928 7861 7862 7863 5431 2615 5765 5775
faulty$	3689
favor$	3495
favors$	3495
favour$	3494 6424 6425 1192 1193 1194 1195 1196 1197 1198 1199 1200 1201 1813 1814 1815 5417 2541
favoured$	1192 1193 1194 1195 1196 1197 1198 1199 1200 1201 1813 1814 1815 2541
favouring$	1192 1193 1194 1195 1196 1197 1198 1199 1200 1201 1813 1814 1815 2541
favourred$	1192 1193 1194 1195 1196 1197 1198 1199 1200 1201 1813 1814 1815 2541
favourring$	1192 1193 1194 1195 1196 1197 1198 1199 1200 1201 1813 1814 1815 2541
favours$	3494 6424 6425 1192 1193 1194 1195 1196 1197 1198 1199 1200 1201 1813 1814 1815 5417 5418 2541
fear$	1117 2474
feared$	1117 2474
fearless$	2956
fears$	1117 2474
february$	6346
feckless$	2947
fed	1825
fed$	477 2163 2197
feed	1825 2005 2638
feed$	477 1818
feeded$	1818
feeding$	1818
feeds$	477 1818 2163
feel$	6390 6391 1870
feelin	2773
feels	2773
feels$	6390 6391
feet$	6319 6320 4286 7210 7211 7782 7856 2494
feigned$	2309
fell$	270 271 671 1676 2612 5862 2793
felt	2773
felt$	6390 6391
female	2690
female$	4275 7199 7200 4278 7202 7203 1149 4986 1891 5489 5633 2487 2667
females$	6874 1891 5489 2957
fend$	4054 4185 4186 4187 4190 4191 4193 4194 4197 1051 7659
fendded$	1051
fendding$	1051
fended$	1051
fending$	4185 4186 4187 4190 4191 4193 4194 4197 1051
fends$	1051
feral$	2389 5537 2947
ferocious$	2945
fester$	7867
fewer	1970
fiercely$	2472 2485
fifteen$	961 962 963 964
fight	1970
fight$	6268 6297 6299 6300 6511 3683 6607 6942 4055 7364 7366 4471 7395 4473 7467 7468 7469 7471 2717
fighti	5118 5329
fighting$	6116 6117 6821 6942 7471 8041 8211 2164 8252
fights$	6942 7467 7468 7469 7471 7472
figure$	4174
figures$	7798 4931 7864 7866 7875 7876
file$	7672 7914 8054
files$	7672 7914 8054
film	8115 2079
film$	6207 1876 7948 7952 5160 2014 5226 5877
filmed$	6105 6136 3302 7188 1876 7950 1881 5160 2014 2662
filming$	1876 5160
films$	1876 7948 5160
filthy$	2961
final$	2153 2898 2900
find	7936
find$	2 843 846 7364 4983 1894 1990 2053
findded$	2
findding$	2
finded$	2
finding$	2
finds$	2 844
fine$	7108 7109 7110 7111 7112 7113 7114 7115 7116 7117 7118 7119 7120 4217 1071 1072 4220
fined$	5385
finger	8078 2079
finger$	7568 7569 7578 7579 7591
fingerprint$	5226
finish$	4447
fire	5365
fire$	6322 6515 7990 5365 8288
firear	8302
firm	2032
firm$	5179
first$	693 2898
fishnets$	5688
fisted$	7823
fit$	4758 8200
fits	8190
fits$	5905
fitting$	4335 4357
five	4970 7943 5023 1879 1880 1923 7998 8006 8083 2040
five$	6819 811 7032 1139 4287 4288 1180 7250 7251 7252 7253 7254 7255 4494 4503 4802 5070 5139 2010 8084 2020 2028 8103 8106 5187 5194 8146 2667 5885
fixated$	2634
flag$	1864 1992 2653
flagg	1889
flagged$	1863 1864 7949 1926 1992 2015
flagging$	1992
flags$	1864 1992
flashback$	3094
flashbacks$	3094
flashy$	2546
flat	5323 8251
flat$	6363 6364 6365 6366 3444 3445 3446 3447 6499 6500 6501 1266 8246 8256 8262 8270 2210 6009
flats$	8268
flatter$	1805
fleas	2211
fleas$	5358
fled$	5815
fleece$	5688
fleeces$	5688
flier$	5492
fliers$	5492
fling$	37
flinging$	37
flings$	37
flirt$	327 328 329 342 343 446
flirtatious$	2928 2954
flirted$	327 328 329 342 343 446
flirting$	327 328 329 342 343 446
flirts$	327 328 329 342 343 446
flirtted$	327 328 329 342 343 446
flirtting$	327 328 329 342 343 446
flirty$	2928
floor$	8269
floppy$	2509
flout$	675 676 2303
flouted$	675 676 2303
flouting$	675 676 2303
flouts$	675 676 2303
floutted$	675 676 2303
floutting$	675 676 2303
flung$	37
fluoxetine$	3070
flyer$	5492
flyers$	5492
fob$	1685 1687 1688 1689
fobbed$	1663 1685 1687 1688 1689
fobbing$	1685 1687 1688 1689
fobed$	1685 1687 1688 1689
fobing$	1685 1687 1688 1689
fobs$	1685 1687 1688 1689
focus	5082
foetal$	2797
follow	1855 2079
follow$	6268 3634 6655 3768 3769 3770 3771 3772 6697 6699 703 7311 7338 7344 7358 1480 1481 1482 4776 7827 1876 7952 5160 5226 2281 5706 5877
followed$	6466 6474 6486 703 1480 1481 1482 7668 1876 5160 8107 2281
following$	703 1876 5160 2281
follows$	3634 703 1876 5160 2281
folly$	6545
food	2192 5344
food$	6416 6417 6418 6419 6420 6421 6422 6423 6428 5339 2197
foodbank$	8267
foolhardy$	2246
foolish$	3195 55 56 3214 504 2246 2289
foolishness$	6262 6263 6264 6265 6266 6267 6545
foot$	4286 7210 7211 7282 7283 7284 7987 2494
footag	5012 5181
footage$	7935 5013 7937 1869 8048 2002 2013 8087 8104 2655 5803
footho	8137
footprint$	8061
for	5042 1942 5784 2638 2702 2707
for$	6279 3425 3427 3428 6408 3493 6432 3585 3586 3587 3588 3589 6685 3882 6806 3898 3900 3901 3902 3904 3905 3907 3995 4000 4002 4004 4019 4198 7175 7177 7196 1401 1402 7474 4761 7690 7691 7787 4880 7835 7837 7848 7874 7906 7946 5062 5068 7999 5080 5087 5088 1967 5159 8091 5170 5191 8164 8165 2108 5257 5261 5269 5270 8196 8203 5288 8292 2231 8305 8307 5588 5763 5815 5862 5897 2835 6043 6046 6048 6052 6059
force	1827 4979 4987 4988 4989 1843 1844 7934 1878 1945 5130 5149 2003 8074 8075 2017 2030 2034 2048 2067
force$	4616 4621 4622 7814 7843 4947 4974 7902 7903 1834 7905 7910 7911 7912 4990 4991 7917 1848 5025 7991 1945 5092 5093 8053 8062 8072 5150 5176 5177 8128 5214 5857
forced$	3773 3774 3775 3776 6700 6702 762 765
forces$	3773 3774 3775 3776
foreca	1979
forehead$	7236
foreign$	1149 4299 2511 5683
forens	3005
forese	1979
forever$	1401 4548 1402 4549 1403 1404 1405
forget	5238
forget$	8161
forgot$	5768
forgotten$	2605 5768
form	1926
form$	6779 7693 2018
formal$	2898
formally$	2838
formed$	2018
forming$	2018
forms$	2018
forty$	7031
forwar	1825 2005
forward$	5212
forwarded$	8125
foster	2864
foster$	866 8235 5323 8255 8287 2437 6011 6039
fostered$	6011
fought$	3678
foul$	2412
found$	2 3915 845 847 2232 2379
foundation$	7237 7238 7239 5681
four	8083
four$	6819 1180 7250 7251 7252 7253 7254 7255 4494 5139 2010 8084 2020 2028 8103 8106 5194 8146 2667 5885
fourteen$	961 962 963 964
fragment$	5183
frame$	7206 7207 7208 5637
frames$	7206 7207 7208 5637
fraternise$	2298
fraternised$	2298
fraternises$	2298
fraternising$	2298
freckled$	1161 2515 2961
freckles$	2962
freckly$	2961
free$	6239 6240 6241 6242 6243 6244 6245 6246 3337 6453 6454 2191 5428
freely$	6453 6454 385 7773 7774 7775 7776 5427 5428 2282
frequent$	317 318 2257 2345
frequently$	316
friend	7889 1879 1880 1923 1931 8006 5101 8024 8083 2040 8149 5866 6032
friend$	6875 6889 6890 6891 6892 6893 6894 7198 7201 5474 5536
friends$	3148 6126 183 6292 230 3551 3555 3556 3575 512 3695 3825 679 680 681 6875 6889 6890 6891 6892 6893 6894 7198 7201 7389 7390 7391 7392 7393 4477 4478 4479 4494 4503 4544 7512 4736 4737 4738 4739 4740 4741 4787 7742 7750 7751 7752 7753 7754 7755 7756 5070 5078 5139 1998 2010 8084 2020 2028 8103 8106 5187 5194 2073 8146 5390 5474 5536 2397 5755 5760 5885
friendship$	665 666 3837 5474
friendships$	3 4 5 6 7 8 9 3177 665 666 5474
frighten$	7182 7183 7184
frightened$	7146 7147 7148 1115 1116
fringe$	7289
fringes$	7289
fritter$	2624
frittered$	2624
frittering$	2624
fritterred$	2624
fritterring$	2624
fritters$	2624
frizzy$	2509 2530
from	1955 5784
from$	3660 3661 6591 6592 6862 3986 4144 4175 4234 4256 7198 7201 1214 7336 7924 7946 7967 1944 5102 2026 5209 5223 5287 5288 8257 2227 5687 5726 5875 5957 2816 5989 6059
fruitful$	8022
frustrating$	4844 7768
ft$	7210 7211 2494
full$	3278 987 2534
fully$	888 987 1065 1068 2472
fumble$	2971
fumbled$	2971
fumbles$	2971
fumbling$	2971
functi	1926 5958
function$	937 938 939 940 941 942
functioned$	937 938 939 940 941 942
functioning$	937 938 939 940 941 942
functionned$	937 938 939 940 941 942
functionning$	937 938 939 940 941 942
functions$	937 938 939 940 941 942
fund$	7658
funding$	5771
funds$	6024
furthe	1827 1939 2707 5866
further$	4974 1930 2667
furthered$	1930
furthering$	1930
furthers$	1930
futile$	2567
gain$	6495 6496 4001
gained	2121
gained$	5268
gallery$	5174
gambling$	8183
game$	3507 480 6955 6983
games$	480
gaming$	6397 6398 6399 480
gang	7894 1827 7898 4979 4987 4988 4989 1843 1844 7934 1878 1892 7985 1931 8002 5130 5149 2003 8074 8075 8080 2017 8088 2030 2034 5182 8105 2048 2067 5816 5841 5847 5848
gang$	3370 6326 6330 6340 6348 6371 6714 6735 6754 6805 877 4974 7902 1835 5039 7963 5057 5058 7995 7996 5078 8042 5123 1988 5162 2016 8093 5173 2059 5399 5400 2310 2388 2432 2653 2666 2670 2688 2692 2696 5844 2727 2932 3002
gangling$	2961
gangly$	2961
gangs$	6326 6330 6340 6348 6714 6735 6754 6805 7902 1835 7996 5162 5173 5399 5400 2310 2692 2693 2727 2932 3002
gangsta$	6755 5458 2933
gangstas$	6755 5458 2933
gangster$	6755 698 5458 2933
gangsters$	6755 698 5458 2933
gap	5784
gap$	7803
gaps$	7803
gather	5132 8145 5784 2638 2676
gather$	6948 4923 1818 7938 5164 5635
gathered$	6948 1818 5164 8139 5635
gathering$	6948 1818 8055 5164 5635
gatherred$	6948 5635
gatherring$	6948 5635
gathers$	6948 1818 5164 5635
gaudy$	2546
gaunt$	2961
gave	1825
gave$	148 149 150 151 152 153 154 240 1118 1119 1558 1563 1668 1669 1670 1671 1672 4855 5385 2814
gbh	5378
gbh$	8301
gcse$	5990 2852 6000 2854 2859
gcses	5304
gcses$	8227 5990 6000
gdpr$	7786
gear$	7279 7280 7281 5693 5699
genera	2638
general$	1266
generator$	2044 5888
generators$	2044 5888
gentleman$	7074 7075 7076
get	5035 2019
get$	38 39 46 6128 3206 3314 6268 6299 6300 6452 6495 6496 458 459 3680 6697 6699 671 691 717 718 719 720 721 722 723 724 725 726 3919 3920 812 826 827 828 829 830 831 4001 4003 6987 972 976 4123 977 978 979 980 983 984 985 986 7135 7136 1141 7364 7365 4497 7448 7449 7450 1692 4905 1774 1775 8108 5199 2124 2280 2281 5429 2333 2337 2390 2391 2401 5714
gets	2789
gets$	38 39 46 458 459 671 691 717 718 719 720 721 722 723 724 725 726 3940 812 826 827 828 829 830 831 6987 972 976 4123 977 978 979 980 983 984 985 986 1141 4534 1692 1774 1775 8108 2124 2129 2135 2163 2281 5429 2333 2337 2390 2391 2401 2758 2838 2840
getting$	38 39 46 6452 671 3947 3948 7448 7449 7450 4529 7471 1692 1774 1775 2124 5714
gift$	6231 6232 6416 6417 6418 6419 6420 6421 6422 6423 6428 6431 6456
gifts$	6231 6232 6416 6417 6418 6419 6420 6421 6422 6423 6428 6431 6456 6705 6706 6731
gilet$	7279 7280 7281 5693
gilets$	7279 7280 7281 5693
ginger$	4317 2509 2530 2961
girl	8083 5356 5381
girl$	183 230 6875 6889 6890 6891 6892 6893 6894 4509 4510 4986 5139 2010 8084 2020 2028 8103 8106 5194 8146 8304 2304 5473 2334 5536 2397 5660 5885
girlfr	8247
girlfriend$	6436 8231 8253 8266 5420 5421
girlfriends$	6436 5420 5421
girls	4970 4978 7943 7945 5023 1879 1880 1923 8083 2040 8149
girls$	6126 183 230 3551 3555 3556 3575 512 3695 3825 679 680 681 6756 6783 6820 6875 6878 6889 6890 6891 6892 6893 6894 6909 4181 4182 4183 4184 7389 7390 7391 7392 7393 4477 4478 4479 4494 4503 7433 4544 7512 4736 4737 4738 4739 4740 4741 4786 7724 7742 7750 7751 7752 7753 7754 7755 7756 5070 5139 1998 2010 8084 2020 2028 8103 8106 5187 5194 2073 8146 5401 5473 5536 2397 5660 5755 5760 5885
give	1825
give$	148 149 150 151 152 153 154 6253 240 917 4255 1118 1119 7338 7344 7358 4652 1558 1668 1669 1670 1671 1672 4984 5706
given	5195 5198
given$	1118 1119 1332 7629 7630 7631 7632 1563 1668 1669 1670 1671 1672 7956 2125 2129 2135
gives$	148 149 150 151 152 153 154 240 1118 1119 1558 1563 1668 1669 1670 1671 1672 5137
giving$	148 149 150 151 152 153 154 240 1118 1119 1558 1668 1669 1670 1671 1672 5137
glad$	155 156 161
glamour$	6705 6706 6731
glasses$	5688
glean$	1818
gleaned$	1818
gleaning$	1818
gleans$	1818
gloves$	5688
glued$	1435
go$	3207 6131 3209 3210 6176 6196 3350 3351 3352 3353 6277 6297 6299 6300 3392 3394 3395 266 267 268 269 270 271 295 298 301 302 3452 3455 3463 320 321 6452 387 388 389 6461 6462 6463 6464 6465 6499 6500 6501 6575 6655 6697 6699 637 659 854 855 856 1216 1225 7311 7338 7344 7358 7364 7365 1311 7471 4924 5201 2280 2281 5429 5706 2876
goad$	2302
goadded$	2302
goadding$	2302
goaded$	2302
goading$	2302
goads$	2302
goal	2036
goal$	1975 8117
gobby$	2947
goes	8108
goes$	266 267 268 269 299 301 302 3463 320 321 387 388 389 637 659 854 855 856 1216 1225 1327 7471 7928 5201 2105 2197 2223 2280 2281 5429 2789 2876
going$	6197 6307 3386 266 267 268 269 294 301 302 3451 3454 3461 3462 3463 320 321 374 6452 387 388 389 6461 6462 6463 6464 6465 6499 6500 6501 659 854 855 856 4108 4110 4111 1216 1225 4435 1289 1290 1291 1292 4440 1298 1299 1300 7471 1887 2223 2280 2281 2820 2876
goings$	5184
gold$	2519 5688
gone$	3381 266 267 268 269 270 271 301 302 3463 387 388 389 6466 6467 3552 6481 6482 6483 6487 3674 659 5201 5290 2280 2281 5429 2820
good$	3214 3228 291 3839 6811 4064 4136 1044 4527 4759 4932 2498
goods$	5898
gorgeous$	2961
gormless$	2947
got	8171
got$	38 39 46 6466 6481 6482 6483 6488 466 467 671 859 1165 1175 1176 1177 1178 1219 7561 7562 7563 7564 1692 1774 1775 2163 2280 2281 5429 2431 2531 2537 2793 2838 2840 2841 2895
gown$	7271
gowns$	7271 7293
gp	5239 2107
gp$	8162 5254
gps	2228
gps$	5375
grade$	5999 6001 2977
graded$	811 814 7949 2639 2977
grades	8226 5304
grades$	8227 5999 6001
graffiti$	8120
gran	8235 5323 8248 5326 2183 8258 8259 2209
gran$	8246
grandf	8235 5323 8248
grandfather$	8246
grandm	8235 5323 8248
grandmother$	8232 8246
grandp	8235
grante	2903
grasp$	6655 3741 3742 3743 3744 3745 3746 3747 3748 3749 3750 3751 3752
grass$	7795
gravitate$	644 645 646 647 648 649 650 651 652 653 654 655 656
gravitated$	644 645 646 647 648 649 650 651 652 653 654 655 656
gravitates$	644 645 646 647 648 649 650 651 652 653 654 655 656
gravitating$	644 645 646 647 648 649 650 651 652 653 654 655 656
greasy$	1161 7244 2509 2515 2530
greater$	973
greed$	6262 6263 6264 6265 6266 6267 6545 6705 6706
green$	7098 7099 7100 5612 2510 2530
grew$	1160 2514
grey$	7244 1212 2530 5688 2546 5837
grip$	7762 7839 7840 7841 7842 2035 5769
grips$	2035
groomed$	6105 6108 6664 6665 6666 6667 6668 6669 6670 6671 6672 6673 6674 6675 5651
groomer$	6371 6626 6764 698 5478
groomers$	6371 6626 6764 698 5478
grooming$	6541 6542 5455
gross$	2580
grounds$	1941 2205
group	7889 4970 7922 7939 7941 7943 7945 5023 7947 1879 1880 5032 1923 7998 1931 8002 8006 5101 8024 5104 5105 8083 5182 8105 2040 8149 5793 2678 2680 5847 5848 5860 5866
group$	6126 183 230 3551 3555 3556 3575 3612 512 3695 3825 679 680 681 6758 6760 6780 729 6875 6878 6889 6890 6891 6892 6893 6894 6909 3993 3994 877 7019 1121 1122 7389 7390 7391 7392 7393 7396 4477 4478 4479 4482 4483 4494 4503 7433 4544 7512 4736 4737 4738 4739 4740 4741 7678 4780 4782 7741 7750 7751 7752 7753 7754 7755 7756 4835 7833 7834 4914 5003 1857 7955 1892 7970 5070 7996 5078 8019 5098 8027 8039 8053 5139 1998 8072 5150 2010 8084 8085 8086 2020 2028 5177 8103 8106 5187 5194 2059 5214 2073 8146 5228 8154 5233 5473 5536 2397 5588 5755 5760 2661 2680 5830 5885
groups$	6758 6760 6875 6878 6889 6890 6891 6892 6893 6894 7996 8086 5536 5830
grow	1991
grow$	1160 2514
growing$	1160 2514
grown$	366 6441 6950 6994 928 4078 7003 4085 4086 4087 4088 4095 4101 4102 4103 7028 7029 7030 7035 7036 7037 7038 7044 4124 4126 4127 4128 4129 4130 4134 7058 7059 990 1007 7079 1013 1014 4163 7087 7088 4169 4170 1034 4208 4211 4253 1127 1160 5604 2480 2514
grownups$	7007
grows$	1160 2514
grubby$	2539 2546 2961
guaranteed$	1295 1296 1297 2561
guard	1845 5028 5188 2045
guard$	3304 6413 1821 7892 4992 1875 7951 8111 2046 2051 2052 8124 2071
guardi	6015
guards$	3304 6413 1821 7892 4992 1875 7951 2013 8111 2046 2051 2052 8124 2071
gucci$	5688
guessed$	6613 6614 3692 3693
guidance$	6691 6692 6693 6694 6695 7154 7165 7547 7548 7549 7550 7551 7552 5450
guilt	7965 5057
guilt$	7815 7980 2615 5766
guilty	2916
guilty$	481 482 5089 2916 6063
gullible$	541 7098 7099 7100 2290 5612 2947
gum$	2824
gun	8302
habit	5948
habit$	6119 5393 5394
habits$	6119 5393 5394
habitual$	317 318 5173 2257 2328 2338 2672
habitually$	316
had	2087 2114 2122 2123 2789
had$	132 133 166 338 341 3543 3544 3545 3548 3549 404 405 406 407 408 409 410 416 417 418 419 420 454 497 499 776 859 7198 7201 1165 1175 1176 1177 1178 1219 7481 7482 1427 1469 1470 1471 1472 1474 1475 1476 4635 1495 1496 1497 1498 1499 1500 1501 1502 1503 1504 1505 1506 1507 1508 1509 1533 1541 4745 7669 1800 1801 2099 2108 5261 5269 5270 2129 2130 2132 2135 2431 5635 2531 2537 2583 5815 2758 2816 2835 2892
hair$	7230 7232 7233 7234 7289 7305 5664 2520 5677 2532
haircut$	7232 7233 7234 7289 5677 2532
haircuts$	7232 7233 7234 7289 5677 2532
haired$	5648 5656
hairstyle$	7232 7233 7234 7289 5677 2532
hairstyles$	7232 7233 7234 7289 5677 2532
hairy$	2961
half$	4375 5197 2592
halfway$	5700
halluc	3030
hand	2005
hand$	152 153 154 4058 4059 4060 914 4235 7159 7160 7161 7236
handded$	152 153 154
handding$	152 153 154
handed	5195 5198
handed$	152 153 154 5742 5743 5870
handful$	731 3878 732 3879 733 3880 734 3881 6900 5484
handing$	152 153 154 5809
handl	5787
handle$	6839 4040 4051 4185 4186 4187 4190 4191 4193 4194 4197 1064 7135 7136 2035 2468
handled$	1064 2468
handles$	1064 2468
handli	7984
handling$	4185 4186 4187 4190 4191 4193 4194 4197 1064 1734 1735 1736 1737 5378 2468 5751 3022
hands$	152 153 154 4058 4059 4060 914 7236 7670 7780
handse	5144
handset$	1860 7931 8067 2651
handsets$	1860 7931 8067
handsome$	2961
hang	8108
hang$	6268 6297 6299 6300 6311 6461 6462 6463 6464 6465 6499 6500 6501 662 6948 1221 1222 1223 1225 5635 2757
hanged$	6948 5635 2757
hanger$	2343
hangers$	2343 2344
hangged$	6948 5635
hangging$	6948 5635
hanging$	6197 6307 6461 6462 6463 6464 6465 6499 6500 6501 662 6948 5635 5700 2757
hangs$	662 6948 1221 1222 1223 1225 5635
haphazard$	7804 7805 7806 7807
happen$	6198 6199 6200
happened$	3561 3562 6491 6492 490
happens$	488
happy$	155 156 161 3309
harass$	672 2301
harassed$	672 2301
harasses$	672 2301
harassing$	672 2301
hard	2032
hard$	749 750 769 770 771 772 773 774 3976 6942 916 5179 8148 2477 2511
harden	5889
hardened$	2328 5574 5623 2956
harder	1904
harder$	3647 769 770 771 772 773 774 7536 5051
hardest$	769 770 771 772 773 774
hardly$	1059 1060 1097 4244 1098 1099 4345 1495 1496 1497 1498 1499 1500 1501 1502 1503 1504 1505 1506 1508 1509 1566 1611 1612 1613 2133 2143 2459 2460 2465 2473 2583 2812
harm$	6070 6071 3582 3583 6541 6542 6551 6552 6628 6629 6664 6665 6666 6667 6668 6669 6670 6671 6672 6673 6674 6675 6687 6688 6689 6690 4838 7803 5173 5350 8273 2226 8301 5430 2666 2670 2672 2693 5900 5925 2779
harmed$	5925 2779
harmer$	5494
harmers$	5494
harmful$	3214 6333 688 689 690 2247 2327 2672
harming$	5925 2779
harms$	5925 2779
has	2087 8171 2102 2789
has$	3153 3155 338 454 3655 776 859 7198 7201 1165 1175 1176 1177 1178 1219 1303 4556 7481 7482 1427 4635 4639 1495 1496 1497 1498 1499 1500 1501 1502 1503 1504 1505 1506 1508 1509 1532 1540 5055 2099 5249 2129 2130 2132 2135 2228 2431 5635 2531 2537 2583 2758 2816 2835
hat$	5688
hats$	5688
have$	3154 3156 3308 3364 3378 3382 338 341 3568 454 496 3650 3656 3670 3675 3686 3687 3690 3691 6750 776 859 6948 1165 1175 1176 1177 1178 1219 4430 4439 7364 1303 4507 4556 7481 7482 1427 7519 7520 7521 7522 4600 7527 7528 7529 4609 4615 4635 4653 1534 4929 4930 2431 5635 2531 2537 5729 5815 5862 5880 2816 2835
having	2123 2789
having$	338 341 1165 1219 2108 5270 2130 2531 2758
havoc$	5515 5516 5517
hawk$	345 2268
hawked$	345 2268
hawking$	345 2268
hawkked$	345 2268
hawkking$	345 2268
hawks$	345 2268
hazel$	2510
he$	3224 3528 3551 3555 3556 3574 512 6616 678 3825 679 6749 680 681 6954 7389 7390 7391 7392 7393 4477 4478 4479 4481 4616 7543 2838
head$	6504 6506 4062 1008 1009 1010 1011 1012 4337 4359 4360 4361 1215 7784 1715 8026 5675 2628 3097
headed$	5549 5647 5741
heading$	2123
heads$	6504 6506 4062 1622 7784 1715 5601 5614 5673 5674
headscarf$	5688
headscarves$	5688
health	5266 5283 8247
health$	5239 8169 8170 5248 8176 5256 8189 2784 5932
healthcare$	5284
healthier$	3214
healthy$	3228
hear$	6753 2774
heard$	891 2204 2776
hearin	8190
hearing$	2204 2775 2780 2818 6055
hearings$	6055
hears$	2774
heart$	5234 8169 2783
hearted$	5739
heartless$	2947 2968
heatin	2192
heating$	5339
heavier$	2490
heavil	5238
heavily$	1148 8161 8182 2491
heavy	2032
heavy$	5179 2490 2492 2534 2596
heavyset$	2960
heed$	6253 6655 3768 3769 3770 3771 3772 7633 7634 7635 7636 7637 7638 7639
heeded$	6466 6474
heels$	7295 7296 7297 7782 5688
height$	7206 7207 7208 5637
held	5784
held$	920 7629 7630 7631 7632 1750 7908 1863 8090 2080
helicopter$	2730
help	1842 1942 2007
help$	3188 90 97 98 6253 3727 6662 6663 6839 6853 4050 7154 7162 7163 7164 7165 7170 7171 7172 7173 7174 1262 1263 1264 1265 7338 7344 7358 7398 7419 7448 7449 7450 7456 7658 7667 1734 1735 1736 1737 7827 1930 1946 1975 2056 2066 8217 5439 5440 5507 5703 5706 5714
helped$	97 98 6654 6854 7343 7349 7354 7357 7363 7431 7434 7435 7436 7437 7438 7904 1930 1946
helpful$	7904
helping$	97 98 3728 7448 7449 7450 4528 1930 1946 5714
helpped$	97 98
helpping$	97 98
helps	1942
helps$	97 98 1930 1946 1975 2056 5715
hepatitis$	3087
her	4978 5003 1892 2120 5274 2142 2162 5311 8265 2217 8308 2241 5986 2903
her$	6073 6074 19 3197 3201 6125 57 58 61 65 3240 169 176 177 179 3329 183 3339 3340 3341 3342 3343 3344 230 6314 3402 3492 3571 3612 475 476 3629 507 6584 6587 3703 3706 6682 6686 3764 3856 6801 3993 3994 6958 896 4074 4076 4290 4291 4292 1174 1207 4367 7451 4582 4777 7751 7752 7753 7754 7755 7756 4857 4859 4861 4868 7798 7864 5039 2092 5243 5244 5255 5258 8186 5267 5276 2131 5289 2157 5309 2176 2177 5325 2179 8256 5335 5341 5347 8281 5364 5377 5383 5388 2271 2284 2397 2543 2544 5755 5908 2785 2787 2827 2882 2883 6036 2898 2906
heritage$	4327 4328 4329 4332
heroin	8302 5386
heroin$	7942 5259 8194 8309 5402
herself$	3147 3149 6073 6074 3178 3179 33 3181 3182 3183 3184 3185 3186 40 6111 6112 3190 3191 6258 3466 6502 6503 6505 3594 3595 3596 3597 3598 3599 3600 3601 3603 3604 6530 6531 6544 3630 3631 3632 3633 6557 6558 6559 6560 6561 6562 6563 3643 3644 3645 3646 6570 3704 3708 562 6634 6635 6636 6637 6638 6639 6640 6641 6642 6643 6644 6645 3723 3724 6648 6649 6650 6651 6652 6653 3878 3879 3880 3881 6813 853 6974 6975 6976 6977 6978 6979 6980 4117 4118 7108 7109 7110 7111 7112 7113 7114 7115 7116 7117 7118 7119 7120 7121 4199 7128 4893 5235 5310 5389 5414 5415 5615 5616 5904 5926
herselves$	5235 5904 5926
hid$	1224 1716
hidden$	1224 7908 5701
hide	5035 1909
hide$	6207 1224 1716
hided$	1716
hides	1909
hides$	1224 1716
hiding	1909
hiding$	1224 1716
hierar	8088 5835 5839 5841 5847
hierarchy$	7995 2992
high$	45 804 805 3958 3959 3960 3961 3962 3963 3964 3965 7471 4742 2595 2753
higher$	804 805 2813
highest$	804 805
highlights$	5678
highly$	2032 2472
hijab$	5688
hijabs$	5688
him	4978 5274 8265 8308 5986
him$	6073 6074 6125 3286 3293 3294 3295 3298 6373 6376 3612 6596 3993 3994 7451 4777 7751 7752 7753 7754 7755 7756 5755 5908 6036
himself$	3147 3149 6073 6074 3178 3179 33 3181 3182 3183 3184 3185 3186 40 6111 6112 3190 3191 6258 3466 6502 6503 6505 3594 3595 3596 3597 3598 3599 3600 3601 3603 3604 6530 6531 6544 3630 3631 3632 3633 6557 6558 6559 6560 6561 6562 6563 3643 3644 3645 3646 6570 3704 3708 562 6634 6635 6636 6637 6638 6639 6640 6641 6642 6643 6644 6645 3723 3724 6648 6649 6650 6651 6652 6653 3878 3879 3880 3881 6813 853 6974 6975 6976 6977 6978 6979 6980 4117 4118 7108 7109 7110 7111 7112 7113 7114 7115 7116 7117 7118 7119 7120 7121 4199 7128 4893 5235 5310 5389 5414 5415 5615 5616 5904 5926
himselves$	5235 5904 5926
his	5003 1892 2120 2142 2162 5311 2217 2241 2903
his$	19 3197 3201 57 58 61 65 3240 169 176 177 179 3329 183 3339 3340 3341 3342 3343 3344 230 6314 3402 3492 6437 3571 475 476 3629 507 6584 6587 3703 3706 6682 6686 3764 6801 6958 896 4074 4076 4290 4291 4292 1174 1207 4367 4582 4857 4859 4861 4868 7798 7864 5039 2092 5243 5244 5258 8186 5267 5276 2131 5289 2157 5309 2176 2177 5325 2179 8256 5335 5341 5347 8281 5364 5377 5383 5388 2271 2284 2397 2543 2544 2785 2787 2827 2881 2882 2898 2906
histor	1827
historic$	4974
history$	2202 2205 5476 5931 6031 6062
hit	2185 8274 8279
hit$	1805 5332
hiv$	3086
hold	1909
hold$	6127 6842 4065 919 920 4072 4073 1750 4977 5055 5204 2081
holdin	5041 7971 1909 8095 5379
holding$	920 7158 7964
holds	1909 8095
holds$	920 1750 5055 5204 8142
holmes$	7933
home	5323 8251 8255
home$	6304 6344 6345 6475 6476 6597 853 4012 7097 1804 7932 7946 5207 8234 8241 8245 8246 8256 8262 8263 8270 8273 8277 2210 8286 8297 2628 2849 5997 6009 6011 6020 2880 6028 6030 6037
homele	8279
homeless$	3130
homelessness$	3130
homes$	6344 6345 7932 5207 8268 6039
honest$	3666 6590 7343 7349 7354 7363 7431
hood$	1208 7294 5688 2545 5837
hooded$	2487 2546 5837 2961
hoodie$	7279 7280 7281 7289 5688 5690 5693 2964
hoodies$	6947 4025 7279 7280 7281 7286 7287 7288 7289 7291 7299 5688 5690 5693 2964
hoodlum$	2934
hoodlums$	2934
hoodrat$	2934
hoodrats$	2934
hoods$	6947 4025 1208 7286 7287 7288 7291 7294 7295 7296 7297 7299 5688 5690 2545 5837
hoody$	7279 7280 7281 5693
hooligan$	2934
hooliganism$	2934
hooligans$	6816 6817 6818 2934
hoot$	7628
hoots$	7628
hope$	4469 8073 5716
hopeless$	3871 1328 1329 2350 2389 2392 2947 2968
hopelessly$	2968
hoper$	6792 6797 6798 6799 5485 5498
hopers$	6792 6797 6798 6799 5485 5498
hopes$	8073
hoping$	8073
hopings$	8073
horde$	686 687
hospit	5253 2107 8279 2226
hospital$	8175 8176 5254 8188 5373 2628
hospitalised$	3079
hospitalized$	3079
hostel	5321
hostel$	8244
hostile$	783 784 785 786 787 6872 6873 1949 2394 2945
hostility$	6907 6908 839 840 5544
hot	5134 5169 2745
hot$	2192 2402
hotel$	6363 6364 6365 6366 3444 3445 3446 3447
hothead$	5484
hotheads$	5484
hotspot$	8057 8092 2736 5892
hotspots$	8057 8092 5892
hour$	2159
hours$	6812 8217 2148 2159 8307 5771
house	5323 8251
house$	6363 6364 6365 6366 3444 3445 3446 3447 7072 7097 7103 7932 5207 5217 8246 8256 8262 8270 2210 6009
househ	5323
household$	7072 7097 7103 8246
houses$	7932 5207 8268
housin	8247
housing$	6017
how$	6587 6952 4188 4189 1050 5435
hub$	7895 8053 8072 5150 5177 5214 5874
huge$	3195
hulking$	2961
hung$	6486 662 1221 1222 1223 5700
hungry$	5575 6023
hunt$	637 3784 638 639 640 641 642 643
hunted$	637 3784 638 639 640 641 642 643
hunting$	637 3784 638 639 640 641 642 643
hunts$	637 3784 638 639 640 641 642 643
huntted$	637 3784 638 639 640 641 642 643
huntting$	637 3784 638 639 640 641 642 643
hurt	2185 8274
hurt$	6105 6108 6533 7366 5332 2779
hurted$	2779
hurting$	2779
hurts$	2779
husband$	8231 8253 8266
hygien	5266 8190
hygiene$	8189
hyper$	2264 2947
hypersexual$	2929
hypersexualised$	2929
hypocritical$	2968
hysterical$	2947
i$	1748
ic	2690
ic$	1131 2489
ic0$	2959
ic1$	2959
ic2$	2959
ic3$	2959
ic4$	2959
ic5$	2959
ic6$	2959
ic7$	2959
ic8$	2959
ic9$	2959
idea$	6219
ideas$	6218
identi	1832 7913 7936 1889 1892 1894 1933 8016 1990 5835
identical$	2546
identically$	1147 2512 5687 5689
identified$	695 1865 5039 2219 2667 5815 2672 5837
identifies$	7948 1962
identify$	6253 7938 7948 1962 2025
identifying$	1962
identity$	1839
idle$	5567 2947
idly$	4750 5734
iep$	3118
ieps$	3118
ies$	7071
if$	391 392 393 394 395 396 397 398 399 400 401 402 403 6484 6485 427 428 429 430 431 1473 1598 1599
ignorance$	2968
ignorant$	2947 2968
ignore$	6268 6297 6299 6300 675 676 7471 1726 1727 7825 2303 2557 2613 2614 5768
ignored$	675 676 7328 7329 7330 7331 7471 1726 1727 7829 7830 7831 7832 2303 2557 2605 5756 2613 2614 5768
ignores$	675 676 7471 1726 1727 2303 2557 2613 2614 5768
ignoring$	675 676 7471 1726 1727 2303 2557 2613 2614 5768
ill	8279
ill$	70 71 1188 1210 2417 2419
illegal$	6333
illnes	5234 5239 8247 8249
illness$	8157 8162 5963
image$	6400 3505 3506 360 361 7188 4931 7891 4969 1823 5133 2041 2054 8141
images	2004 5151 5152
images$	6400 3499 353 6424 3505 3506 360 361 7188 7891 4969 1823 7914 7915 8048 5133 2002 2041 8121 2054 8141
immaculately$	1147 2512
immature$	2947
immaturity$	6262 6263 6264 6265 6266 6267 3654 508 509
immigration$	8247 2877
imminent$	8023
immuni	3098
impact$	7415 7416
impair	5234
impaired$	6143 6144 6145 6146 5965
impairment$	8157 5927 5963
impetigo$	3110
implicated$	256 257 258 259 2219
important$	1975
impos	1939
imposing$	2490 2961
imposs	1904
impossible$	769 770 771 772 773 774 1328 1329 5051 2567
impression$	6219
impressionable$	2947
impris	8247
impulse$	3760
impulsive$	6143 6144 6145 6146 2947
in	5307 2167 2789
in$	101 3274 6207 3387 3403 3407 3410 3419 3422 3423 3424 354 3510 3511 3512 3514 6662 3818 3831 3845 3914 3986 3995 4030 7086 1080 7198 7201 4296 4313 4314 4315 7285 4363 4368 4372 4376 1230 1231 1232 7440 7447 4555 4586 7600 4862 7848 5010 7964 7967 7980 1959 5205 5231 5232 5263 5265 5290 5297 5311 5313 5314 5345 5370 2227 2295 2439 5588 5679 5687 5689 5713 5726 2630 5815 2791 5970 6010 6014 6052
inability$	3330 184 185 186 187 188 189
inaction$	3623 7859 5772 5774
inadequacy$	2968
inadequate$	2968
inadequately$	2968
inappropriate$	6333 3477 2299 2394 2546
inappropriately$	1147 2512 5687 5689
inattention$	5772
incapable$	88 2565 5722
incessantly$	2967
incest$	8271
inch$	4152
incidents$	8120
inclination$	4517 7441 7442 7443 7444 7445 7446
include$	5815
income	8247
income$	6031
incompetence$	2968
incompetent$	2968
incompetently$	2968
inconsistent$	6858 6859 6860 6861 792 2386
incorrect$	2539
increa	1991 2707
indecent$	3477
indepe	6010
independent$	4166 4168 1126 5619 5632
index	5839
index$	5059 8096
indian$	4301
indica	4975 5784
indifference$	7859 5772 5774 2968
indifferent$	5722 2968
indisputably$	2967
indivi	8006 2040 5860
individual$	6875 6889 6890 6891 6892 6893 6894 7198 7201 1891 8006 8070 2137 5536 5589
individuals$	6732 6733 6734 6735 6875 6889 6890 6891 6892 6893 6894 7198 7201 1891 5109 5187 5536 5589
indulge$	263 264 265
indulged$	263 264 265
indulges$	263 264 265
indulging$	263 264 265
ineffective$	2968
ineffectual$	2968
inept$	2968
ineptitude$	2968
inevitable$	1330
inevitably$	5723 2967
inexcusable$	4844 7768 2968 2969
inexcusably$	2968
inexplicably$	2970
infamous$	751 752 753 754 755 756 757 758 874 2441 2949
infect	5234
infection$	8157 5963
inflicted$	5433
influe	8002
influence$	6759 5474
influenced$	6105
influences$	6759 5474
influential$	8109
inform	1942 2007 5784 2707
inform$	1819 7901 1840 1841 1930
informant$	2978
informants$	2978
information$	3668 7672 4775 1734 1735 1736 1737 4965 7900 7901 1833 8087
informed$	3337 1930
informing$	1840 1841 1930
informs$	1840 1841 1930
inhale	5239
inhaler$	8162 3043
inhalers$	3043
initiative$	2717
injection$	8199
injections$	8199
injunc	5154
injunction$	8032 8077 8112 8135 8306 5871
injunctions$	8032 8077 8112 8135 5871
injuri	5239
injuries$	8162
injury	5234 5239
injury$	8157 8162
inner$	1134
innocent$	7066 7067 7068 7069 5607
innocents$	7061 7062 7063 7064 7065 5606
inpatient$	3080
inquiry$	7969
insane$	5537
inside$	6207
insight$	5441
insist$	237 238 239
insisted$	237 238 239
insisting$	237 238 239
insists$	237 238 239
insistted$	237 238 239
insistting$	237 238 239
insolent$	2947
insomnia$	3090
inspec	4987 4988 4989 1843 1844 1878
inspector$	1821 7910 7911 7912 4990 4991 5025 2055 5857
instagram$	322 3469 323 3470 324 3471 325 3472 326 3473 6397 6398 6399
instead$	7835 7837
instigator$	5821 2935
instigators$	5821 2935
institutional$	2580
instructed$	1836 1882 5192
instructions$	5450
insulin$	3045
integrated$	2687
intel$	2974
intell	7934 5835 5839
intelligence$	7672 7894 4972 7897 7917 5058 8062 5176 2637 5785 2639 2727 2973 2997 3014
intended$	1975
intens	2032 2707
intensive$	5179 2893
intent	2036
intent$	8301 6064
intention$	4517 7441 7442 7443 7444 7445 7446
intentions$	4517 7441 7442 7443 7444 7445 7446
interc	5031 3026
intercepted$	7954
intercourse$	5407
interest$	7419 4517 7441 7442 7443 7444 7445 7446 7633 7634 7635 7636 7637 7638 7639 4720 4721 4722 4723 4724 4910 7839 7840 7841 7842 1833 7961 2066 5769
interested$	4524 4677 4875 4954
internally$	2838
internet$	322 3469 323 3470 324 3471 325 3472 326 3473 6397 6398 6399 2274
interr	5007
interrogated$	7930
interv	1889 2224
intervene$	7658 7824 7827 8010
intervened$	7668
intervention$	6853 8295 5703 6058
interventions$	6853 1262 1263 1264 1265 5703
interviewed$	1920 2220
intimate$	3477
intimidate$	672 2301
intimidated$	672 2301
intimidates$	672 2301
intimidating$	672 6942 2301 2394 2511 2945
into	2167 2638
into$	6109 6129 6207 3413 3414 3415 3417 3912 2026 5314 2227
invariably$	2967
invest	1934 8016 5213 8242 5369 2716 3004
investigate$	7658 7827
investigation$	8000 8012 8136 8291 8292
investigations$	8000 8012
invincible$	2956
invitation$	4405 1259 1260 1261
invitations$	4405 1259 1260 1261
invite$	6089 6090 443 444 2283 2287
invited$	6089 6090 443 444 2283 2287
invites$	6089 6090 443 444 2283 2287
inviting$	6089 6090 443 444 7448 7449 7450 2283 2287 5714
involv	7965 7985 5816
involved$	6105 6108 256 257 258 259 260 261 262 684 767 7828 5041 8079 5158 2219 5457
involvement$	256 257 258 259 684 5057 5457
involving$	7986
iq$	3101
irish$	4301
irresponsible$	55 56 3214 504 2246 2289 2968
irresponsibly$	2923 2968
is	1926 5216 8171 2773
is$	3220 3226 181 182 458 459 691 717 718 719 720 721 722 723 724 725 726 776 781 3935 3940 812 826 827 828 829 830 831 972 976 4123 977 978 979 980 983 984 985 986 995 7198 7201 1141 4351 1229 1251 4409 4472 4556 1447 1448 4881 1742 1743 7851 7874 4985 5026 5100 5107 5178 2126 2165 5355 2230 2333 2337 2375 2390 2391 2401 5635 5679 5680 2617 5815 2733 2781 2786 2793 2804 2820 2838 2840 2841 6007 2874 2878 2895 2897 2898 2902
isolated$	3851 3852 3853 3854
isolation$	6778 2150 5482
iss$	2893
issue$	6906 1820 4968 1822 5457 5542 5931
issued$	1820 4968 1822 7893 5198
issues$	6906 1820 4968 1822 5137 5457 5542 5931
issuing$	1820 4968 1822
it$	6445 6507 6508 6510 853 6952 4038 7149 7150 1301 7489 4616 7543 4659 4660 7662 7671 4837 1697 1698 7809 7810 4921 4944 5432 5525 5761
its$	3396 6342 478 3628 3705 7541 4762 4772 4857 4859 4861 7786 7787 4866 4868 4869 7798 7818 4897 4933 4934 7864 1804 4952 4960 4961 5071 5079 5347 2581 5754 2618 2627
itself$	3147 3149 3178 3179 33 3181 3182 3183 3184 3185 3186 40 6111 6112 3190 3191 6258 3466 6502 6503 6505 3594 3595 3596 3597 3598 3599 3600 3601 3603 3604 6530 6531 6544 3630 3631 3632 3633 6557 6558 6559 6560 6561 6562 6563 3643 3644 3645 3646 6570 3704 3708 562 6634 6635 6636 6637 6638 6639 6640 6641 6642 6643 6644 6645 3723 3724 6648 6649 6650 6651 6652 6653 6813 6974 6975 6976 6977 6978 6979 6980 4117 4118 7108 7109 7110 7111 7112 7113 7114 7115 7116 7117 7118 7119 7120 7121 4199 7128 7689 4893 4894 5389 5414 5415 5615 5616
jacket$	7279 7280 7281 7289 5688 5693 5697
jackets$	7279 7280 7281 7289 5688 5693 5697
jail	5374
jail$	8230 8297
jailed	8249
jailed$	5385
jamaican$	4301
january$	6346
jeans$	7279 7280 7281 7295 7296 7297 1228 7302 5688 5693 2553
jeopardise$	10 2242 2243
jeopardised$	10 2242 2243
jeopardises$	10 2242 2243
jeopardising$	10 2242 2243
jeopardize$	10 2242 2243
jeopardized$	10 2242 2243
jeopardizes$	10 2242 2243
jeopardizing$	10 2242 2243
jeopardy$	6070 6071 6081
jewellery$	7279 7280 7281 5688 5693
job	8247
job$	7509 7596 7597 7598 7599 7612 7613 7614 7615 7616 7617 7618 7619 7620 7621 7683 7687 7694 5751
jobs$	7612 7613 7614 7615 7616 7617 7618 7619 7620 7621
jobsworth$	2968
jobsworths$	2968
joggers$	7279 7280 7281 7295 7296 7297 1228 7299 5688 5693 2553
join$	6268 6297 7366
joint	2707
joint$	2681
joke$	5750
journe	8083
judge$	4205 7824 2238
judged$	3217
judgement$	73 74 75 76 6612 5751
judgment$	73 74 75 76 6612 5751
july$	6346
jumper$	7279 7280 7281 5693
jumpers$	7279 7280 7281 5693
june$	6346
junkie$	2940
junkies$	2940
just$	3268 3272 3538 3542 437 6619 6620 6621 6622 853 1302 1315 1316 1317 1318
justice$	6944 6945 8068 8069 8294 5372
justification$	5749
juvenile$	2328 2331 2338 2958
juveniles$	2958
keen$	155 156 161 4959 8073
keens$	8073
keep	5035 2019
keep$	43 6176 3335 3355 6297 6299 6300 293 296 303 304 305 306 307 308 309 310 311 312 313 314 315 494 495 6575 557 561 576 6655 663 4185 4186 4187 4190 4191 4193 4194 4197 7338 7344 7358 1480 1481 1482 1806 1819 1853 2256 5706
keeped$	6176
keeping$	6176 6307 293 296 303 304 305 306 307 308 309 310 311 312 313 314 315 557 561 6634 6635 6636 6637 6638 6639 6640 6641 6642 6643 6644 6645 577 4185 4186 4187 4190 4191 4193 4194 4197 7697 1853 2256
keepped$	6176
keepping$	6176
keeps$	6176 293 296 303 304 305 306 307 308 309 310 311 312 313 314 315 494 495 664 1853 5055 2256
kept$	293 296 303 304 305 306 307 308 309 310 311 312 313 314 315 6466 6474 6497 6498 494 495 1480 1481 1482 7668 7908 1853 2049 2151 2256 5768
ketamine$	5259 8183 8194 2801
key$	4866 8026 8066 8109 2667 2670 2672 2674
kg$	8191
kick$	3193 47 7365 1725 2396
kicked$	1725 2185 2186 2396
kicking$	3903 1725 2396
kickked$	1725
kickking$	1725
kicks$	1725 2396
kid$	6875 6889 6890 6891 6892 6893 6894 5460 5473 5536
kids$	6756 6762 6875 6878 6889 6890 6891 6892 6893 6894 6933 7061 7062 7063 7064 7065 5401 5460 5473 5536 5581 5606
kill$	2757
killed$	2757
killing$	2757
kills$	2757
kilo$	8191
kilos$	8191
kind$	7151 7152 7153 7256
kingpin$	2939
kingpins$	2939
kinshi	2168
kinship$	5315
kissed$	3302 6450
kissing$	6456
kitted$	1189 1190 1191 2540
knew$	164 510 3658 3659 884 885 893 894 895 7487
knife	8302
knife$	6326 1963 5173 8301
knives	7888 7898 7971
knives$	1838 7958 7978 7979
knock$	662 1948
knocked$	662
knocking$	662
knockked$	662
knockking$	662
knocks$	662
know	1990
know$	164 3475 3648 3649 510 3658 3659 3662 3663 884 885 886 887 893 894 895 1041 7487 7580 7581 7913 1870 1922 1980 2001 2025 2031 2039
knowing$	3277 131 164 927
knowingly$	6453 6454 385 5427 5428 2282
knowledgeable$	927
known	7927 1889 1892 2004 5151 5152
known$	3648 3649 6573 3662 3663 6613 6614 3692 3693 6722 6732 6733 6734 6735 751 752 753 754 755 756 757 758 874 4022 4023 4602 7909 5039 7963 1901 1926 2009 2021 2235 2299 2328 2332 2338 2442 2667 2670 2672 2732
knows$	164 510 3658 3659 884 885 886 887 893 894 895 1042 7487 2031
knuckle$	7236
knuckles$	7236
kudos$	6703
kurdish$	4301
label$	5699
labels$	5688 5699
labour$	5524
lac$	2434 2435 2948
lack$	51 606 607 608 609 610 611 612 613 614 615 616 775 862 1769 4917 4918 4919 2294 2346
lackadaisical$	2968
lacked$	606 607 608 609 610 611 612 613 614 615 616 2294 2346 2386
lacking$	606 607 608 609 610 611 612 613 614 615 616 7804 7805 7806 7807 2294 2346
lacks$	606 607 608 609 610 611 612 613 614 615 616 2294 2346 2386 2433
lad$	6875 6889 6890 6891 6892 6893 6894 5473 5536 5660
ladies$	1033
lads	7943 8083 2040 2678
lads$	6126 6208 6233 183 230 6348 6372 3551 3555 3556 3575 512 3695 6711 6718 6739 3825 679 680 681 6756 6820 6875 6889 6890 6891 6892 6893 6894 6909 4181 4182 4183 4184 7308 7389 7390 7391 7392 7393 4477 4478 4479 4494 4503 4544 7512 4799 7742 5139 1998 2010 8084 2020 2028 8103 8106 5187 5194 2059 2073 8146 5473 5536 2397 5660 5885
lady$	1002 7074 7075 7076
lamentable$	2968
land$	0 1
landded$	0 1
landding$	0 1
landed$	0 1
landing$	0 1
landlord$	4616 4621 4622 7814 7843 4947 2628
lands$	0 1
language$	5250
lank$	2530
lanky$	4317 2961
lap$	473
laped$	473
laping$	473
lapped$	473
lapping$	473
laps$	473
large$	4284 2490 2961
largely$	1742 1743 2617
larger$	2490
lashes$	5672 5678 5688
last$	4543 2153
late$	853 7471 7821 4899 8201
laugh$	618
laughed$	618
laughhed$	618
laughhing$	618
laughing$	618
laughs$	618
law$	731 732 733 734 740 743 2729
lawless$	2389 5537 2947
lax$	1626 1627 1628 1629 7804 7805 7806 7807 4899 2604
lay$	2720
layabout$	2934
layabouts$	2934
lazily$	2968
laziness$	2968
lazy$	1626 1627 1628 1629 4899 2535 2604 2947 2968
lead	1942 5855
lead$	6082 139 140 141 142 143 144 699 700 701 702 1019 1020 1021 1022 1023 1942 2707
leader	5835
leader$	7992 8026 8066 5457 5469 5820
leaders$	7992 8026 8066 5457 5469 5820
leadership$	7633 7634 7635 7636 7637 7638 7639 1734 1735 1736 1737 7839 7840 7841 7842 5457 2580 5751 5769
leadin	8095
leading$	139 140 141 142 143 144 699 700 701 702 1019 1020 1021 1022 1023 8109
leads	8095
leads$	139 140 141 142 143 144 699 700 701 702 1019 1020 1021 1022 1023 8142 2707
league$	4942
lean$	2490
learn	4983 1894 1990
learn$	6253 513 514 3662 3663 6655 7338 7344 7358 7385 7386 7387 7388 7422 7824 7906 1980 2025 5706
learned$	3662 3663 1046
learning$	89 5295 2780 2782 2831 2833
learns$	7422
learnt$	3662 3663 1047
least$	4606 4712
leave	8108
leave$	0 1 3150 6100 31 32 34 6236 6253 6268 6297 6299 6300 320 321 6575 7338 7344 7358 7366 1589 1590 1591 1592 1593 1594 1595 1596 1597 1776 1777 5706 2623
leaver$	6012
leaves	2167
leaves$	0 1 3150 31 32 34 320 321 6577 1589 1590 1591 1592 1593 1594 1595 1596 1597 1776 1777 5314 2227 2623
leavin	2167
leaving$	0 1 31 32 34 320 321 1589 1590 1591 1592 1593 1594 1595 1596 1597 1776 1777 5314 2623 5809
led	5784
led$	6082 6083 6084 6100 6105 139 140 141 142 143 144 6577 6578 6579 699 700 701 702 5132 5560
left	2167 8249 5331
left$	0 1 3150 6100 31 32 34 6301 6466 6474 3576 6577 3673 1589 1590 1591 1592 1593 1594 1595 1596 1597 1776 1777 5314 8254 2227 5756 5768 2623 5815
leg$	7236 8167
leggings$	7279 7280 7281 7295 7296 7297 7302 5688 5693
legs$	7236 8167
length$	4310
less	1970
less$	520 4135 7595 1904 2473
lesson	5306
lesson$	89 91 92 7464 7465 7466
lessons$	89 91 92 6779 6918 8210 8213 8229 5406 5990
let	1842
let$	35 36 137 138 6466 6481 6482 6483 6486 6546 7338 7344 7358 7471 7674 7675 1630 1631 1632 1633 1634 1635 1636 1637 1638 1639 1640 1641 1642 1643 1644 1645 1646 1647 1648 1649 1650 1651 1652 1653 1654 1655 1656 1657 1658 1659 4807 4808 1776 1777 1797 1798 1799 1819 1840 1841 2056 5706 2623
leting$	1840 1841
lets$	35 36 137 138 6546 7471 1630 1631 1632 1633 1634 1635 1636 1637 1638 1639 1640 1641 1642 1643 1644 1645 1646 1647 1648 1649 1650 1651 1652 1653 1654 1655 1656 1657 1658 1776 1777 1797 1798 1799 1840 1841 2056 2623
letter$	7672 7763 7765 7766 5760
letters$	7672 7765 7766 7809 7810 5760 5761
letting$	35 36 137 138 7471 1630 1631 1632 1633 1634 1635 1636 1637 1638 1639 1640 1641 1642 1643 1644 1645 1646 1647 1648 1649 1650 1651 1652 1653 1654 1655 1656 1657 1658 1776 1777 1797 1798 1799 2623
leukaemia$	3096
level	1970
level$	7151 7152 7153 8174 2155 6002
levels$	7151 7152 7153
liability$	731 3878 732 3879 733 3880 734 3881
liaison$	5407
liaisons$	5407
liar$	6797 6798 6799 5484 5485
liars$	6797 6798 6799 5484 5485
library$	4616 4621 4622 7814 7843 4947
licence$	8306 8311 6066
licences$	8311
lie$	517 518 7364 7467 7468 7469 7471 7493 7811 5762
lied$	517 518 7467 7468 7469 7487
lies$	3623 517 518 7467 7468 7469 7471 7487 7492 7811 7851 5762
life	5323 8287
life$	3158 6293 7022 7073 7077 7089 7090 7091 7092 7093 5225 8166 8246 2249 5399 5457 5463 6027
lifes$	5463
lifestyle$	3 4 5 6 7 8 9 3166 3177 6115 6119 6703 6705 6706 7089 7090 7091 7092 7093 5393 5394 5399 5457 5476 5477 2924
lifestyles$	6115 6119 7089 7090 7091 7092 7093 5393 5394 2924
lift$	6231 6232 6416 6417 6418 6419 6420 6421 6422 6423 6428 6431 6456 6460 7188 4645
lifted$	7555 7556 7557 4646 4668
lifts$	6231 6232 6416 6417 6418 6419 6420 6421 6422 6423 6428 6431 6456 6460 7188
light$	1161 7244 2490 2508 2509 2515 2530
lighter$	1161 2508 2515
like	4995
like$	6390 6391 633 634 3850 3893 3894 3895 6839 4084 948 4100 4112 4113 4114 4115 4116 7040 7041 4119 4386 7904 8073 5457 5626 5687 5689
liked$	633 634
likelihood$	1973
likely$	1829 1887 2332 2667
likes$	6390 6391 633 634 8073
liking$	633 634
limited$	606 607 608 609 610 611 612 613 614 615 616 6858 6859 6860 6861 792 2294 2386
line$	6338 6348 6349 6353 6355 6359 6360 6361 6362 6805 1899 7978 5400 5853
lines	8080 5835
lines$	6327 6343 6348 6349 6352 6354 6358 6360 6361 6362 3877 6805 6984 1899 5400 5895
lingered$	6486
link	7913
link$	662 5788 2695
linked	1972
linked$	684 1902 1926 8050 8079 5157 5158 2219 5457
linking$	662
links$	665 666 684 5457 5788
lip$	3829 7236 4870 5968
lips$	7236
lipstick$	7237 7238 7239 5678 5681
lisp	8169
list	1889 2004 5151 2006 5181 2038
list$	7914 1846 8054 5153 8086 8096 8104 8118 5202 5208 5240 5801 5833
listed$	1863 5153
listen$	6253 6268 6461 6462 6463 6464 6465 6466 6655 3768 3769 3770 3771 3772 7311 7338 7344 7358 7385 7386 7387 7388 7422 7594 7658 7824 7827 4983 5706 5707 5731
listened$	6461 6462 6463 6464 6465 6466 6474 6497 6498 7523 7539 7544 7590 7594 7668 7872 5731
listening$	6466 5732
listenned$	6466
listenning$	6466
listens$	6466 7422
listing$	5153
listinged$	5153
listings$	5153
lists$	7914 5153 8086 8118 5208 5801
little	1827
little$	41 53 3689 606 607 608 609 610 611 612 613 614 615 616 736 792 4132 4242 7270 1376 4710 4715 4716 4717 1579 7652 7653 7821 7860 4974 2294 2311 2338 2372 2386 2433 2458 2529 2622
live	1827
live$	6268 6311 746 937 938 939 940 941 942 965 966 967 968 1003 1019 1020 1021 1022 1023 1436 4974 5077 8160
lived$	1019 1020 1021 1022 1023 1438 2165 2198 2213 2863
lives$	3158 6120 6121 6122 6123 6124 746 937 938 939 940 941 942 965 966 967 968 7073 7077 1019 7089 1020 7090 1021 7091 1022 7092 1023 7093 1437 2165 2166 2213 2863
living$	937 938 939 940 941 942 1003 1019 1020 1021 1022 1023 2165 2213 8286 8287 2863
livs$	2213
local	1827
local$	878 1128 7818 4974 2167 2168 5449 2487
locat	8016
locate$	5877
location$	3299 3300 3301
lock$	1928
locked$	6533 5145 8078 2185 2186
lockers$	5207
locs$	5676 5678
lodged$	2213
lodges$	2213
lodging$	2213
lodgs$	2213
log	1855 1976 2006 2038 5784
log$	1852 5000 1858 7948 7952 5153 2014 5208
loged$	5153 2014
logged	1855 7927
logged$	1863 7949 5175 2029 8107 5875
loggin	1855
logging$	1852 1858 5153
logginged$	5153
loggings$	5153
logo$	5688
logos$	5688
logs	1855
logs$	7948 5153 5208
loiter$	5635
loitered$	5635
loitering$	5635
loiterred$	5635
loiterring$	5635
loiters$	5635
lone$	1128 2486
long$	4872 7821 2509 2529 2530
longer$	4138 4143 4177 4244 1098 1099 4258
look$	3188 3331 440 441 442 583 905 930 4077 931 932 933 4080 934 935 4082 936 4185 4186 4187 4190 4191 4193 4194 4197 1051 1056 1171 1172 1173 7658 1677 7825 7827 8115 2189 2536
looked$	440 441 442 863 930 4077 931 932 933 4080 934 935 4082 936 1051 1056 4233 7159 7160 7161 7162 7163 7164 7169 1171 1172 1173 7539 7544 7668 1677 7872 1934 2169 5317 2536
looking$	440 441 442 3784 638 639 640 641 642 643 3806 4049 4185 4186 4187 4190 4191 4193 4194 4197 1051 1056 7130 7138 7139 4232 7159 7160 7161 7162 7163 7164 4243 7168 7216 4551 1677 8073 2190 5645 5646 5653 5654 5658 5732
lookings$	8073
lookked$	1051 1056
lookking$	1051 1056
lookout$	735 2990
lookouts$	735 2990
looks$	6493 6494 440 441 442 930 4077 931 932 933 4080 934 935 4082 936 1051 1056 1171 1172 1173 7305 1677 2189 2536
loose$	3338
lorry$	3306
lose$	7366 2154 2200
loser$	6797 6798 6799 5484 5485
losers$	6797 6798 6799 5484 5485
loses$	2154
losing	2121
losing$	5268 2154 2200 2805
loss$	7803 5927
lost	2121 2178 8249
lost$	3870 7471 7829 7830 7831 7832 1763 1764 1898 5268 2154 2200 2326 2349 5768 2805
lot$	877 7124 7132 7133 1620 5197 5473 5618
lots$	1169
loud$	2411
loudmouth$	2941
loudmouths$	2941
lounge$	1221 1222 1223
lounges$	1221 1222 1223
lout$	2934
loutish$	2934 2947
louts$	6816 6817 6818 2934
love$	633 634 6839
loved$	633 634
lover$	5420
lovers$	5420
loves$	633 634
loving$	633 634
low$	3892 6858 6859 6860 6861 792 804 805 3958 3959 3960 3961 3962 3963 3964 3965 1209 2316 2386 2433 5692 2777
lower	1970
lower$	804 805 2813
lowest$	2830
lowlife$	2934
lowlifes$	2934
lurch$	7664
lure$	2250
lured$	2250
lures$	2250
luring$	2250
lycra$	5688
lying$	517 518 6821 7471
machet	8302
machete$	8301
made$	31 32 34 67 68 69 6147 81 3229 3230 3231 3232 3233 3234 3235 227 228 255 290 6466 6577 532 3773 3774 3775 3776 6701 766 1000 4295 4486 4488 4491 4571 4614 4648 7629 7630 7631 7632 1563 1690 1691 1738 1897 7975 1918 5124 2088 5328 2307 5815
magist	2907
magistrate$	2238
magistrates$	6944 6945 2238
magnet$	2044 5888
magnets$	2044 5888
mail$	7796
mails$	7796
main$	7992 8026 8066 8109 2332 2667 2670 2672 2674
major$	2674
make	1854
make$	31 32 34 67 68 69 6147 81 3229 3230 3231 3232 3233 3234 3235 3236 3237 3243 3244 3245 3246 3247 3336 227 228 255 290 479 500 6577 532 6655 1000 4312 7237 7238 7239 7256 4341 4383 4486 4487 7419 4647 1563 1690 1691 4984 2078 2088 2307 5681
maked$	479 500
maker$	5466 5470
makers$	5466 5470
makes$	31 32 34 67 68 69 6147 227 228 290 479 500 6577 532 3773 3774 3775 3776 1000 4486 1563 1690 1691 2088 2307
makeup$	7237 7238 7239 7305 5678 5681 5688
making$	31 32 34 67 68 69 6148 6149 6150 81 3229 3230 3231 3232 3233 3234 3235 3236 6162 6239 6240 6241 6242 6243 6244 6245 6246 227 228 290 479 500 532 6768 1000 7138 7139 7471 1563 7696 1690 1691 2088 2307 5467
maladaptive$	2248
maladjusted$	2389
male	2678 2690
male$	6441 3790 4275 7199 7200 4278 7202 7203 1149 4986 1891 5489 5633 2487 2667
males$	3284 6208 6215 3295 3298 6225 6226 6233 6235 6332 6348 6372 3474 6403 6404 6409 6412 6441 6710 6724 3804 6728 6729 6732 6733 6734 6735 6739 6740 6875 6889 6890 6891 6892 6893 6894 7134 1891 5397 5489 5536 2957
malicious$	2306 2947
malign$	688 689 690 2327
malnourished$	2506
malodorous$	2961
mam	2183
mam$	2184
man	5381
man$	3284 3288 6215 3293 3294 3295 3298 6225 6226 6230 6233 6235 6317 6348 6363 6364 6365 6366 3444 3445 3446 3447 6371 6372 6373 6376 6409 6441 6444 6459 3804 6728 6729 6732 6733 6734 6990 7005 7007 7009 4091 7018 7051 7057 7058 7059 1002 7074 7075 7076 7081 1013 1014 7101 1033 7134 4334 4340 4986 8283 8304 5397 5425 5604
manage	1934 5188
manage$	6801 6839 6921 937 938 939 940 941 942 1003 4185 4186 4187 4190 4191 1045 4193 4194 4197 1064 7135 7136 4217 1071 1072 4220 7398 7661
managed$	937 938 939 940 941 942 1003 1064 7434 7435 7436 7437 7438 2049 2847
management$	3983 1734 1735 1736 1737 2580 5751 5833
manager$	4616 4621 4622 4632 4633 7814 7843 4947 8111 5833
managers$	4616 4621 4622 7814 7843 4947 8111
manages$	937 938 939 940 941 942 1003 1064
managing$	937 938 939 940 941 942 1003 4185 4186 4187 4190 4191 4193 4194 4197 1064 7138 7139
manbag$	5688 2964
manbags$	5688 2964
manipulate$	4040
manipulated$	6105
manipulating$	2947
manipulative$	2394 2947
manipulator$	5484
manipulators$	5484
mannered$	5564 5565
many$	3259 3280 6992 4842 4843 4866 4867
map	5839
map$	1924 1925 2072 2694
mapped$	1924 8107 2072 2694
mapping$	1924 2072 2694
maps$	1924 2072 2694
march$	6346
marginalised$	2487
marked$	1863
marker$	5009 5800
markers$	5009 5800
market	5166
market$	8089 8119
marks$	5999
marria	8247
mask$	1220 7294 5688 5694
masked$	1220 5701
masking$	1220
maskked$	1220
maskking$	1220
masks$	7286 7287 7288 1220 7291 7294 5688 5694
massage$	1805
match	7913
match$	5131
matching$	1886 2083 2546 5837
material$	8087
maths$	3858 6000 6001
matric	5839
matrix	5839
matrix$	8096 5840
matted$	2530
matter$	175 4448 4449 4461 7419 4944
matters$	7077 4837
mattress$	5322
mature$	927 4254 1126 5629 5630 5631 2956
maturity$	927 2956
may$	6346 3943 958 4981 1837 1875 2008
meals$	8261
mean$	6082 6100 6577 4899 2511
meaningful$	4706 4707 4708 4709
means$	6082 6100 6577 1975
meant$	7487
measur	5848 5855
measure$	190
media$	3469 3470 3471 3472 3473 6397 6398 6399 7925 7955 8067
medica	8190 5903
medical$	8169 2784
medicated$	3063
medication$	8194 3063
medici	5239
medicine$	8162
mediterranean$	1149 4299 4301 2511 5683
medium$	804 805 3958 3959 3960 3961 3962 3963 3964 3965 1137 2490
meet	8145
meet$	6135 3360 3361 3362 6297 6299 6300 6392 327 328 329 6452 6461 6462 6463 6464 6465 6499 6500 6501 6697 6699 7311 7338 7344 7358 7658 7928 5429 5706
meetin	8083
meeting$	6197 6307 327 328 329 6452 6461 6462 6463 6464 6465 6499 6500 6501 8085 5732 5809
meets$	327 328 329 7928
melatonin$	3072
meloterritorial$	2947
member	7888 7889 4970 4978 7922 7939 7941 7943 7945 5023 7947 1879 1880 7985 1923 1926 7998 1931 8006 5101 8024 5104 5105 8083 2040 8149 5816 2678 5839 5847 5848 5860 5866
member$	6875 6889 6890 6891 6892 6893 6894 4502 4509 4510 4632 4633 8027 5139 8070 8079 2010 8084 2020 2028 8103 8106 5194 8146 5381 5457 5536 5885
members$	96 183 230 6820 6875 817 6889 6890 6891 6892 6893 6894 4494 4777 7916 5003 1857 1883 5070 1927 5078 5098 8027 5109 8036 8039 5139 1998 8079 2010 8084 2020 2028 8103 8106 5187 5194 2073 8146 5228 5233 5457 5536 2397 2661 2680 5844 5885
membership$	5057 7980 1926 5457
men$	3284 6208 3286 3287 6212 6213 6215 3293 3294 3295 3298 6222 6225 6226 6230 6233 6235 6283 6288 6295 6317 6330 6331 6348 6363 6364 6365 6366 3444 3445 3446 3447 6371 6372 6373 6376 3474 6401 6402 6406 6409 6412 6441 6444 6459 6499 6500 6501 6708 6714 6715 3804 6728 6729 6732 6733 6734 6735 6738 6739 6949 6963 6964 6965 6990 7000 7007 7008 4090 7023 7024 7042 7049 7057 7058 7059 1013 1014 1033 7134 7144 7145 7261 7308 5397 5399 5400 5425 5604 5613
menace$	672 713 714 715 716 2301 5484 5505 2945
menaced$	672 2301
menaces$	672 2301 5484
menacing$	672 2301 2511 2945
mend$	7824
meningitis$	3112
mental	5266 8190
mental$	5247 2101 5253 8189 8247 5537
mentality$	5457 5465 5477 5579 5779
mentally$	2426
mentor$	5978
mentoring$	89
merely$	1302
mess$	7803 4885
messag	1884 5032 8050 5144
message$	6392 327 328 329 331 332 333 334 335 336 337 5180 5760
messaged$	327 328 329 331 332 333 334 335 336 337
messages$	6220 327 328 329 6400 331 332 333 334 335 336 337 7955 8067 5202 2057 5760
messaging$	6197 327 328 329 331 332 333 334 335 336 337
messed$	820 3973
messy$	2530
met	2194
met$	6196 327 328 329 6481 6482 6483 6486 7668 5429
methylphenidate$	3067
mice	2211
mice$	5358
micro$	2546
middle$	1155 4320
might$	1457 1458 1459 1460 1461 4981 1837
migraine$	3029
migraines$	3029
mind$	6956 1008 1009 1010 1011 1012
minded$	5562 5569 5740
mindset$	5477
mini$	4131 7279 7280 7281 4379 2311 2458 5693 2549
miniature$	2458
minimal$	6858 6859 6860 6861 792 4710 2386
minimise$	617 2288
minimised$	617 2288
minimises$	617 2288
minimising$	617 2288
minimum$	7651
miniskirt$	2964
miniskirts$	2964
misbehave$	2944
misbehaved$	2944
misbehaves$	2944
misbehaving$	2944
misbehaviour$	2944
miscarriage$	3082
miscarried$	3082
mischief$	2323
miscreant$	2934
miscreants$	2934
misfit$	6797 6798 6799 5484 5485
misfits$	6797 6798 6799 5484 5485
misfortune$	6548 6549 6551 6552
misguided$	2248
mishandle$	2971
mishandled$	2971
mishandles$	2971
mishandling$	2971
misled$	5768
mismanage$	2971
mismanaged$	2971
mismanages$	2971
mismanaging$	2971
misper$	5404 5492
mispers$	5404 5492
miss$	6268 6297 6299 6300 7366 7471 1719 1720 2843
missed$	7471 7769 7770 7771 7772 1719 1720 7829 7830 7831 7832 2611 2843
misses	2178
misses$	7471 1719 1720 2843
missing$	6273 6315 6377 6378 6386 3464 3465 3953 853 4458 7471 1719 1720 5030 5404 2843
misuse$	5948
mix$	6268 6461 6462 6463 6464 6465 662
mixed$	3297 256 257 258 259 260 261 262 662 6858 6859 6860 6861 1129 1132 1146 1150 1153 1161 4319 4327 4328 4329 1184 1185 2515
mixes	8108
mixes$	662 8095
mixing$	6461 6462 6463 6464 6465 662
mob$	686 687 877 5464 2318
mobile$	1860 7931 2651
mobiles$	1860 7931
mock$	2852
mocks$	6000
modern$	2376
modus$	5827 2682
mohawk$	2962
mohawks$	2962
moment$	2070
money$	6231 6232 3437 3438 3439 6416 6417 6418 6419 6420 6421 6422 6423 6428 6431 3781 6705 6706 6731 7798 7864 7958 5444 2373 5771
monito	1855 5031 1934 2038
monitor$	7938 7948 7952 2001 5160 2014 2023 5877
monitored$	7949 7954 5160 2014 2023 8107
monitores$	2023
monitoring$	1885 5160 2023
monitors$	7948 5160 2023
monkey$	7628
monster$	5484
monsters$	5484
month$	5771 6033
months$	5771 6033
mood	5239 5266
mood$	8162 8189 5924 2808
moods$	8162
moody$	2947
moral$	3757
morals$	6932 5580
more	2638 2707
more$	3168 3169 3170 3171 3172 943 944 945 946 953 954 955 956 973 988 7123 7132 7133 7524 7533 1728 1729 1730 1731 1732 4941 4943 1807 1808 1812 5618 2667
morning$	2740
morphi	5272
morphine$	8195
most$	6992 7123 1180 1258 5197
mostly$	1229
mother	8235 5323 8248 5326 2183 8255 8258 8259 2209
mother$	6941 1027 2160 2161 8232 8246 5324 2180 2181 2184 8264 2196 5351 8286 5583 2469
mothered$	2469
mothering$	949 950 951 7154 7159 7160 7161 2469
motherred$	2469
motherring$	2469
mothers$	949 950 951 4792 2196 5583 2469
motions$	7794
motivated$	635
motivation$	6932 5441 5580
mould	2211
mould$	8280 5358
mount	1854
moustache$	5661 2962
moustaches$	5661 2962
mousy$	2530
mouthed$	5558 5559
mouthy$	2947
mov	2019
move$	7338 7344 7358 7473 7824 7913 8251 5706 5994 6014
moved$	6533 7343 7349 7354 7363 7431 4854 2049 2165 8249 5327 5331
moveme	7888 5002 5032 2004 5151 5152 8083 8088 2037 5847
movements$	7925 7926 5004 7955 5184
moves$	6008 6014
moving	8115
mri$	8184
much$	4153 7132 7133 1621 4840 4841 1751 4922 5197 5618 2534
mugged$	2234
mugger$	6797 6798 6799 5484 5485
muggers$	6797 6798 6799 5484 5485
mugshot$	2027 2995
mugshots$	2995
mule$	6800 6830 6831 6832 5486 5520 2374 5522
mules$	6800 6830 6831 6832 5486 5520 5522
mullet$	2962
mullets$	2962
multi$	1443 1827
multiple$	4842 4843 2755
mum	8235 5323 8248 5326 2183 8255 8258 8259 2209
mum$	6588 6941 2160 2161 8232 8246 5324 2180 2181 2184 8264 2196 5351 8286 5583
mums$	6588 2196 5583
murder$	1835 5077 2667
murmur$	5930
muscly$	2490 2961
muscular$	2490 2961
must$	21 22 23 24 25 26 503 515 958 7811 1745 1748 1875 2008 5762
mute$	5973
mutism$	5973
nails$	6986 7289 5672 5678 2532
naive$	55 56 504 7098 7099 7100 2289 5612 2947
naivety$	6262 6263 6264 6265 6266 6267 6545 3654 508 509
naked$	3477 6450
name	1894
name$	6253 7083 7084 7085 7855 7901 7932 1978 2077
named$	2016 2077 2667
names	1832 7947 2004 5151 5152 5181
names$	7901 7914 7915 7916 7918 7932 1978 1983 2028 8104 8121 8122 5202 2077 5789
naming	1894
naming$	2077
nan	8235 5323 8248 5326 2183 8258 8259 2209
nan$	8232 8246
nana	8235
nasty$	2326 2947
nation	5293
national$	8216 2652
naughty$	2326 2389 2394 2947
near$	1611 1612 1613 7924
nearby$	5030
nearly$	1031 1032 1140 2457 2466
neat$	4301 2529 2530
neatly$	1147 2512
necessary$	1975
neck$	7236
necks$	7236
need	4995 8173 2122 5320 5972
need$	21 22 23 24 25 27 568 901 902 903 959 7045 7105 7106 7107 7129 1067 7146 7147 7148 1081 1082 1083 4231 1085 1086 1087 1088 4239 4240 4241 1095 1096 7167 4245 4246 4247 4248 4249 4250 4251 7175 7177 7904 8073 5269 8208 8243 5929 5931
needed$	7129 1095 1096 1450 1975
needing$	901 902 903
needless$	3195
needs	2114 2122 2789 5953
needs$	21 22 23 24 25 28 569 901 902 903 7129 1095 1096 7167 4245 4246 7750 8073 5261 5269 2129 2135 8208 5929 5931 5979 5981
needss$	5979
needy$	2389 2947
neet$	2951
neets$	2950
negative$	3214 6732 6733 6734 6735 688 689 690 6872 6873 7966 2299 2327 2430 5826
neglec	2185 5350 8276
neglect$	1679 1680 7803 7859 8271 8272 8273 8275 2607 5772 5774 6021 2890
neglected$	1679 1680 5332 2605 2606 2607 6021 2890
neglectful$	2968
neglecting$	1679 1680 2606 2607
neglects$	1679 1680 2606 2607
negligence$	5774 2968
negligent$	2968
negligently$	2968
neighb	6032
neighbourhood$	4979 4987 4988 4989 1843 1844 4998 1878 5130 5149 2003 8074 8075 5162 2017 2030 2034 2048 2067
neighbours$	5448 5449
neither$	1347 1352 1517 1520 4667 1521 1522 1523 4670 1531 1542 1543 1544 1545 1546 1547
networ	1931 8002 8088 8143 5847 5848
network$	6348 7994 7996 5078 5400 2695
networks$	7996 5400
neurod	3089
never$	3559 3563 3564 3565 3566 519 3696 578 579 580 581 582 584 621 3777 3778 1247 1249 4421 1275 1276 1277 4425 4426 1288 1293 4441 4514 4515 1377 7479 7480 1495 1496 1497 1498 1499 1500 1501 1502 1503 1504 1505 1506 1508 1509 1535 1548 1802 1803 2143 2387 2473 2583 2966
nevertheless$	6188 6192
new	1827
new$	4974 5343
news$	6761
next$	42 3635 3636 3637 3638 4344 4725 5794 5812
niche$	7933
nickna	1832 2004 5151 5152
nicknames$	7916
nicotine$	8183
nigerian$	4301
night$	7464 7465 7466 7953 8161 8182 2799
nightmare$	731 3878 732 3879 733 3880 734 3881
nightmares$	3091
nights	5238
nights$	8161
nike$	5688 2546
nikes$	5688
nine$	6782
nines$	7307
nineteen$	6439 7000 4089 7035 7036 7037 7038 7039
no$	52 6255 6303 6469 6477 456 461 3609 484 6594 3679 534 535 3689 606 607 608 609 610 611 612 613 614 615 616 626 627 628 629 3869 736 3888 792 4048 991 996 4172 4173 1030 4242 1097 1101 1102 1103 1104 1111 4263 4264 4450 4451 4452 4453 1314 1319 1320 1321 1322 1323 7400 7401 7402 7403 1338 1349 1350 1351 1353 1355 1356 1370 4518 4521 4522 4523 1378 1379 1380 1381 1382 1383 1384 7479 7480 4560 4561 4562 4563 4567 1484 1487 1489 1518 1520 4667 1521 1522 1523 4670 1524 1526 1527 1528 1529 1531 1542 1543 1544 1545 1546 1547 1552 1553 1554 1555 1559 1560 1561 1562 4710 4717 1573 1574 1575 1576 1577 2134 2207 8280 2294 2351 2359 2386 2433 2600 2602 2622 2667
nobody$	457 460 483 626 627 628 629 7094 7185 1349 1350 1351 1352 1356 1483 1488 1517 1520 4667 1521 1522 1523 4670 1526 1527 1528 1529 1531 1552 1553 1554 1555 5621 2584
nomina	5839 5841
nominal$	7963 1912 8070 5163 5173 5457 5817 2696 5882
nominals$	7963 7995 5173 5457 2991
non$	834 2355 2357 2380 2381 2382 2383 2384
noncompliance$	2943
noncompliant$	2943
none$	415 422 998 7094 1347 1352 1356 1397 1517 1520 4667 1521 1522 1523 4670 1531 1542 1543 1544 1545 1546 1547
nonengagement$	2943
nonetheless$	6188 6192
nonexistent$	7804 7805 7806 7807
normal$	6897
normalise$	2288
normalised$	2288
normalises$	2288
normalising$	2288
north$	1211
nose$	7236
not$	3269 3273 3558 3560 3563 3564 3565 3566 6576 519 3685 578 579 580 581 582 584 3779 692 3923 777 3925 3926 3927 3928 3929 3974 975 992 4141 4142 999 4259 4260 4261 1245 1246 4397 4398 4399 4400 4415 4419 4420 1288 1293 7400 7401 7402 7403 1348 1354 4512 4513 1369 1372 1377 7479 7480 1411 1412 4574 4575 4576 4577 4578 4579 4580 4581 4598 4599 4638 4640 4641 1495 1496 1497 1498 1499 1500 1501 1502 1503 1504 1505 1506 1508 1509 4662 4663 1519 1520 1523 1530 1535 1539 1548 4696 4698 4704 1564 1565 1611 1612 1613 1624 4904 7849 2133 2143 5299 2158 2387 2459 2460 2465 2473 2583 2812
note	2006 2038
note$	1233 1234 1852 1858 5153 5208
noted$	1233 1234 5175 2029 8107
noteed$	5153
notes$	1233 1234 5153 5208
nothing$	41 3189 44 7185 7267 4395 1339 1340 1341 1342 1343 1344 1349 1350 1351 1385 1386 1387 1388 1389 1390 1391 1392 4547 7479 7480 7648 7649 7650 1585 1586 1587 7826 5621 2568 5733 5907
notice	5142
notice$	1233 1234 7592 7633 7634 7635 7636 7637 7638 7639 8035 8065 2024
noticed$	6108 1233 1234
notices$	1233 1234 8035
noticing$	1233 1234
notify$	1819 1840 1841
notifying$	1840 1841
notifys$	1840 1841
noting	2006
noting$	1233 1234 1852 1858 5153
notinged$	5153
notings$	5153
notoriety$	6547 6703
notorious$	751 752 753 754 755 756 757 758 874 2441 2949
nous$	4120 974
november$	6346
now$	6585 6586 7104
nude$	3477
nudes$	346 6424 362 363 364 365
nuisan	5221
nuisance$	6807 6827 6942 8114 8120 8144 5484 5505 2394 5589 5888
nuisances$	5484 5589 5888
number	1970 5151
number$	3299 3300 3301 4203 7127 1859 1906 5059
numbers$	3299 3300 3301 7798 7864 7866 7875 7876
numerous$	3280 4842 4843 4866
nurse	8171
nurse$	8172 8179
nuts$	5537
nutter$	5484
nutters$	5484
obese$	2961 3093
obesity$	3093
obey$	7338 7344 7358 5706
object	8015 2036
object$	8117
objective$	8041 1975 8117
objectives$	8041
obnoxious$	2947
observation$	5001 2644 5804
observations$	5001
observe$	5160 2014 5877
observed$	5837 2987
observeed$	5160 2014
observeing$	5160
observes$	5160
obsessed$	2633
obsessive$	2766
obstructed$	5768
obstructive$	6911 6912 6913 6914 6915 6916 6917 5548 2947 2968
obtain	2007 2638 2676 2698
obtain$	6495 6496 1818 5164 5199
obtained$	1818 5164 5802
obtaining$	1818 5164
obtains$	1818 5164
obvious$	1330 4866 7789 7790
obviously$	1409 1417 4564 1418 1419
occasion$	7483
ocd$	3039
ocg	5073
ocg$	7996
ocgs$	7996
october$	6346
odd$	2511
odour$	5665
of	5042 2638 2702
of$	3202 3203 3327 6514 3833 3875 3876 745 3922 6862 4005 4009 4024 4149 4156 4157 4158 4180 4262 7198 7201 1152 1154 4316 7336 7408 7439 7440 1410 1417 4568 7511 4591 4592 4593 7553 4757 4766 7808 4891 4916 4920 7848 7890 4980 4993 7923 7924 1856 5008 5018 7956 5038 5046 5047 5053 5054 7980 5061 5062 5072 5102 5113 5115 5120 5128 8056 2016 8097 5191 5232 5236 5286 5291 5342 5348 5349 5352 2231 8301 5680 5712 5726 5806 2667 5816 5818 5862 5880 5897 2835 6043 6052 6064
off	5196 2144 2848
off$	6133 6237 6382 6385 6389 3765 3766 6826 853 4460 4809 4810 4828 4829 4830 4831 4832 4833 7757 7758 7759 4886 4887 5044 1944 5271 8197 5275 5291 5405 5500 5543 5899
offen	7898 7984 7985 8080 8081 8082 8094 8155
offen$	7964
offenc	5050 1916 5117 5366 5380
offence$	7972 7973 5063 7990 8040 8289 8303 8311 2684 5863 3144
offences$	7972 7973 5063 8040 8289 8303 8311 5863 3144
offend	7888 1892 5041 7965 7971 5117 5122 8088 5182 8105 5221 5793 5816 5827 5841 5847 5848 5860 5866 3001
offend$	6268 6297 6299 6300 7366 7367 7377 4455 7467 7468 7469 7471 7957 7974 8049 8129 2665
offendded$	7471
offendding$	7471
offended$	7471 3143
offender$	6732 6733 6734 6763 698 7963 7964 5058 5060 5173 5475 5819 2686 5834 2696 5885 2937 3141
offenders$	6732 6733 6734 6738 6763 698 7963 7964 7995 5475 5819 5844 5885 2937
offending$	6326 6333 6336 6340 6630 6714 7471 5039 7964 1900 5108 8037 8040 8043 8045 2022 8114 8120 8132 8138 8144 8294 2329 5863 2915 3143
offends$	7467 7468 7469 7471 8049 8129 3143
offens	5050 1916 5117 5366 5380
offense$	7972 7973 5063 8040 8289 8303 5863 3144
offenses$	7972 7973 5063 8040 8289 8303 5863 3144
offensive$	8301 2947
offer$	345 6662 6663 4401 4403 4404 4405 1259 1260 1261 7384 7448 7449 7450 7462 7464 7465 7466 7658 2268 5439 5440 5714
offere	2789
offered$	345 4401 4403 4404 7384 7629 7630 7631 7632 8030 2268
offering$	345 7384 7448 7449 7450 2268 5714
offerred$	345 7384 2268
offerring$	345 7384 2268
offers$	345 6662 6663 4405 1259 1260 1261 1262 1263 1264 1265 7384 2268 5439 5440 5703
office	4979 4987 4988 4989 1843 1844 1845 4998 1878 5028 5130 5149 2003 8074 8075 2017 2030 2034 5188 2045 2048 2067 5381
office$	4616 4621 4622 7814 7843 4947 8111 2628
officer$	4632 4633 1821 7895 7910 7911 7912 4990 4991 4992 7921 1875 5025 7951 1936 8053 1984 1987 5138 8072 5150 2013 8085 5177 2046 2051 2052 2055 5203 2061 5214 2071 8304 2628
officers$	6412 6743 3821 4966 1821 7892 7895 7902 7903 1834 7910 7911 7912 4990 4991 4992 1848 4997 7921 7930 1875 5025 7951 7954 7990 1936 5093 8053 1984 1987 8072 5150 2013 8085 5171 5177 8111 2046 2051 2052 8124 2055 5203 2061 5214 2071 8152 5449 5857 2729
offices$	8111
offrolled$	5995
offs$	5501 5899
often$	3256 316 7773 7774 7775 7776
oily$	1161 2515
old$	6442 911 912 913 915 927 947 4252 1126 4277 4280 4282 8225 2467 2475
older$	3285 3289 6223 3305 3310 6285 3371 3372 6318 6330 6348 6351 3449 3476 3479 3480 3484 6409 6412 6441 6443 6444 3785 3786 3787 3788 3792 3793 3794 3795 3796 3797 3798 3800 3801 6732 6733 6734 6735 3816 6952 6990 927 7000 7082 4211 1149 8235 5400 2273 5422 5425 2511 5687 5689
olders$	6330 6348 6351 6738 6805
olds$	7027
olive$	1161 2508 2515
omission$	2579
omissions$	2579
on	5042 5784 2638 2903
on$	3238 6177 6178 6209 6210 6211 6214 3292 6217 3384 3570 3579 3580 3624 3639 3641 6808 6809 6930 4008 7034 7198 7201 4313 4326 4382 7336 4550 4552 1413 4583 4584 4585 4747 4748 4749 4764 7737 7738 7777 7848 7868 7869 1850 7923 7924 1856 7927 5010 5011 7946 5024 7967 7999 8005 5095 5113 5140 2026 8164 5260 5268 2125 5346 2228 2230 8307 5490 5491 5518 5588 5726 5746 5781 5792 2711 2786 2913 2919 2920
once$	6186 4558 7497 1761 4949 4950
one	4978
one$	3307 3401 3996 7095 7126 7186 7187 1128 7240 1180 7250 7251 7252 7253 7254 7255 4495 4500 4501 1356 4509 4510 7464 7465 7466 4545 4546 4631 1485 4636 1490 4665 4666 4667 1521 1522 4670 4671 1531 4964 1874 8070 5282 2147 5294 5295 8218 2487
ones$	6208 7019 7240 5200
onesie$	5688
onesies$	5688
ongoing$	5077
online$	322 3469 323 3470 324 3471 325 3472 326 3473 6397 6398 6399 5002 2274
only$	3538 3541 437 447 448 449 450 451 452 453 455 853 889 1302 4620 4746 1728 1729 1730 1731 1732 1746 1747 4896 2563
onto$	5010 2026
open$	6104 6962 7338 4417 7344 4423 4428 7358 4437 4505 5706
opened$	6486
operandi$	5829
operat	1827 1926 8015 8016 5229 5847 5855
operate$	6656 937 938 939 940 941 942 7312 7339 7345 7350 7359 7427 8059 8152
operated$	937 938 939 940 941 942 5241
operates$	937 938 939 940 941 942
operating$	937 938 939 940 941 942
operation$	8004 1935 1936 8055 8064 8184 8192 2717
operational$	4974 2709
operations$	8055 8064 8192
operative$	5532 5735
operator$	7910 7911 7912 4990 4991 5025 2628
operators$	7910 7911 7912 4990 4991 5025
opport	5784 5848 5855 5859
opportunit$	3313 167 168 6661 1699 1700 1701 1702 7789 7790 5439
opportunited$	3313 167 168 6661 1699 1700 1701 1702 7789 7790 5439
opportunities$	3313 167 168 1699 1700 1701 1702 7789 7790 1940 5439 5758
opportuniting$	3313 167 168 6661 1699 1700 1701 1702 7789 7790 5439
opportunits$	3313 167 168 6661 1699 1700 1701 1702 7789 7790 5439
opportunitted$	3313 167 168 6661 1699 1700 1701 1702 7789 7790 5439
opportunitting$	3313 167 168 6661 1699 1700 1701 1702 7789 7790 5439
opportunity$	3313 167 168 6661 1699 1700 1701 1702 7789 7790 1940 2070 5439 5758
opposed$	5719 5722
oppositional$	2394 2808 2947
opt$	198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 2252
opted$	198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 7779 4926 7850 2252
optici	2107
opticians$	5254
opting$	198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 2252
option	5848 5855 5881
opts$	198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 2252
optted$	198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 2252
optting$	198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 2252
or$	4726 2747
oral$	351
order$	8032 5135 8077 8112 8113 8135 8295 8296 8301 8306 8307 8311 5891 6013 6055 6056 6057 6058
ordered$	5192 5328 5375
orders$	8032 5135 8060 8077 8112 8113 8135 8311 5891 6055
ordinary$	2511
organi	8095
oriental$	1149 4299
other$	3148 6073 6074 6323 3847 3849 6784 6786 6920 1128 4824 7886 5390 5449 2487 2581 2667
others$	3148 6073 6074 3551 3555 3556 3575 512 3695 3825 679 680 681 3846 3848 6783 6990 7019 7250 7251 7252 7389 7390 7391 7392 7393 4477 4478 4479 8020 5390 5401
ought$	21 22 23 24 25 29 413 502 516 523 524 525 526 527 528 529 530 531 540 543 544 545 546 570 1449 1452 1453 1454 1455 1456
our$	3738 7809 7810 7818 5703 5725 5753 5761 2667
out	8028 5333
out$	3194 6134 6237 170 180 6271 6281 6299 6300 6308 6313 6316 3521 6490 6727 3805 6791 742 744 821 3980 835 853 858 864 7212 7217 7471 7478 4743 1610 1625 7906 5030 1955 5103 1980 5143 2001 5159 2025 5196 2144 5307 8250 8254 5332 8256 2229 5543
outbursts$	6907 6908 5544
outcome$	5861
outcomes$	5861
outfit$	7279 7280 7281 5690 5693
outfits$	7279 7280 7281 7305 5690 5693
outlook$	7077 1008 1009 1010 1011 1012
outrageous$	2394
outright$	1266 5703
outs$	6791
outstanding$	2667
over$	1140 4313 7278 7854 7883 7923 2265 2421
overcr	3131
overcrowded$	8280
overdose$	8168 3059
overdosed$	3059
overdressed$	2961
overdue$	8201
overlook$	2614
overlooked$	2605 2614 5768
overlooking$	2614
overlookked$	2614
overlookking$	2614
overlooks$	2614
oversexualised$	2929
oversight$	1734 1735 1736 1737 5751
oversized$	2546
overt	1994
overt$	5141
overweight$	5951 2961
owing$	3165 195 2205 8276
own	6010
own$	3157 12 13 14 6085 6086 6087 6088 30 3316 3317 3318 3319 3320 3321 3322 3323 3324 178 3338 3375 3581 468 6539 6540 3618 3619 3622 3625 3626 560 4033 4043 6988 6989 4067 6995 6996 4150 7108 7109 7110 7111 7112 7113 7114 7115 7116 7117 7118 7119 7120 7141 4624 4625 4626 4627 4628 4629 4795 8202 8262
ownership$	3710 3711 3712 3713 3714 3715 3716 3717 3718 3719 3720 3721 3722 7839 7840 7841 7842 5769
pacemaker$	2116
pack$	686 687 877 5464 2318
packag	5784
package$	6834
packages$	6360 6361 6362 6834 5402 5525
padded$	2546
paedia	5239 5253 2107
paediatric$	5254
paediatrician$	8162 8172 8176
paid$	682 4619 4623 1563 1723
pain$	731 3878 732 3879 733 3880 734 3881
painkillers$	8183
pakistani$	4301
palate$	5968
pale$	1161 7244 2508 2511 2515 2961
palm$	1686 1687 1688 1689
palmed$	1686 1687 1688 1689
palming$	1686 1687 1688 1689
palmmed$	1686 1687 1688 1689
palmming$	1686 1687 1688 1689
palms$	1686 1687 1688 1689
palsy$	5964
panel	5848
panel$	4616 4621 4622 7814 7843 4947 2628
panic	8190
panic$	2772 2808
paperwork$	7786 7798
paracetamol$	5962
parade	5166
parade$	8089 8119
paranoid$	2947
parcels$	5402
parent	5323 5324 8248 5326 2182 8255 8258 8259 2209 2226
parent$	6839 4163 7087 7088 1027 2160 8232 8246 2180 2181 8264 2196 5351 5583 2469 6011 6026
parental$	3891 3972 2440
parented$	2469
parenting$	949 950 951 7154 7165 5373 2469
parents$	6588 6941 949 950 951 4163 7087 7088 4489 4490 4492 4493 4777 4791 7809 7810 8232 8246 2180 2181 8264 2196 5351 8286 5583 2469 5760 5761 6011 6020 6026
parentted$	2469
parentting$	2469
park	6032
park$	6344 6345 6363 6364 6365 6366 6499 6500 6501 8089 8119
part$	3530 3531 6455 6628 6629 6630 6633 6634 6635 6636 6637 6638 6639 6640 6641 6642 6643 6644 6645 1926 5081 8079 2145
partake$	256 257 258 259 263 264 265
partaked$	263 264 265
partakes$	263 264 265
partaking$	256 257 258 259 263 264 265
partially$	2818
participant$	472 5426 5611
participants$	472 5426 5611
participate$	256 257 258 259 472 7311 7338 7344 7358 5706
participated$	256 257 258 259 472
participates$	256 257 258 259 472
participating$	256 257 258 259 472
participation$	256 257 258 259
parties$	6363 6364 6365 6366 6456 5611
partly$	1742 1743 2617
partne	1827 8247 8249
partner$	6436 4974 8231 2181 8253 8266 5420 5421 5426 5598 5611
partners$	6436 2058 5420 5421 5426 5598 5611
party$	6363 6364 6365 6366 6456 5611
pass	2005
pass$	930 4077 931 932 933 4080 934 935 4082 936 1711 7827 1824 1976
passed	5195 2853
passed$	1665 1666 1711 1824 2015 8125 5756 5875
passengers$	8020 5448
passers$	3819
passes$	930 4077 931 932 933 4080 934 935 4082 936 1711 1824
passing$	1711 1824 5757 5809
passwo	5181
passwords$	8104
past$	6583 2569
pastoral$	2149 2833
pasty$	2961
patchy$	6858 6859 6860 6861 792 7804 7805 7806 7807 1778 2291 2386
path$	6290
pathetic$	2968
pathetically$	2968
pathological$	2338
pathwa	2110
patience$	4911
patient$	5938
patrol	1845 5188 2045 5883
patrol$	1821 7892 4992 1875 1936 1987 8061 2013 8111 2046 2051 2052 8124 2071
patrols$	1821 7892 4992 1875 1936 1987 8061 2013 8111 2046 2051 2052 8124 2071 5857
pattern$	5830
pay$	6495 6496 682 1563 1723
payback$	6068
paying$	682 1723
pays$	682 1563 1723
pcso	1845 5028 5130 5149 2003 8074 8075 2017 2030 2034 2045 2048 2067
pcso$	1821 4992 1875 7951 8053 8072 5150 5177 2046 2052 2061 5214 2071
pcsos$	1821 4992 1875 7951 8053 8072 5150 5177 2046 2052 2061 5214 2071
pe$	8187
peer$	6208 6737 3835 3836 6875 6889 6890 6891 6892 6893 6894 7198 7201 5446 5474 2331 5536
peers	5293
peers$	3148 6208 6719 6732 6733 6734 3813 6875 6889 6890 6891 6892 6893 6894 7198 7201 8216 5390 5474 5476 5536
pencilled$	2538
people	8024 8083 8105
people$	6126 99 6208 6224 6233 6371 3551 3555 3556 3575 512 3695 3738 6730 6732 6733 6734 6735 6743 3821 3825 679 680 681 6757 6820 6874 6875 6879 6889 6890 6891 6892 6893 6894 3984 6910 7134 7389 7390 7391 7392 7393 4477 4478 4479 7407 4494 4503 4544 7510 7512 4736 4737 4738 4739 4740 4741 7679 4778 4779 4795 4796 7739 7740 7749 7750 7751 7752 7753 7754 7755 7756 4836 7797 7809 7810 7833 7834 7836 7838 1891 5070 5078 8027 5139 2010 8084 2020 2028 8103 8106 5194 8146 5448 5449 5536 5755 5761 5885
pep$	3119
peps$	3119
perceive$	3741 3742 3743 3744 3745 3746 3747 3748 3749 3750 3751 3752
perfectly$	3278 888 7108 7109 7110 7111 7112 7113 7114 7115 7116 7117 7118 7119 7120 1065 1068
perfor	8015
performance$	5751
performers$	4494 4503
perfunctory$	2968
peril$	6070 6071
period	5239
period$	8162 5278
periods$	8162
permanently$	1401 4548 1402 4549 1403 1404 1405 2838
permit$	35 36 137 138
permited$	35 36 137 138
permiting$	35 36 137 138
permits$	35 36 137 138
permitted$	35 36 137 138
permitting$	35 36 137 138
perpet	5041
perpetrator$	6371 6441 6626 6764 6765 6766 6767 704 705 706 707 3855 709 710 711 712 7964 5478 5479 5480 5481 2335 2336 5821 3017
perpetrators$	6371 6441 6626 6764 6765 6766 6767 704 705 706 707 3855 709 710 711 712 7964 5478 5479 5480 5481 2335 2336 5821 3017
perpetually$	1401 4548 1402 4549 1403 1404 1405 2967
persist$	6176 127
persisted$	6176 127
persistent$	317 318 1266 2257 2328 2338 2672 2844
persistently$	316 2844
persisting$	6176 127
persists$	6176 127
persistted$	6176 127
persistting$	6176 127
person	8083 2145 5381
person$	6387 3824 6874 6875 6876 6880 6889 6890 6891 6892 6893 6894 3985 7137 4632 4633 4986 1891 5139 8070 2010 8084 2020 2028 8103 8106 5194 8146 8304 5536 5885
personal$	3337
personality$	2808
persons$	6876 1891
persua	1829
persuade$	7419
persuaded$	6105 7343 7349 7354 7357 7363 7431 7434 7435 7436 7437 7438
pest$	5484
pests$	5484
petite$	2490 2961
petty$	2338 2372
phase	5848 5855 5859
phobia$	5963
phone	5002 1884 5032 5144 5181
phone$	322 3469 323 3470 324 3471 325 3472 326 3473 6397 6398 6399 6416 6417 6418 6419 6420 6421 6422 6423 6428 7475 7505 7506 7507 7508 7763 7925 1860 7931 7955 8067 2004 8104 2057 5207 2075 2651
phoneing$	2075
phones$	322 3469 323 3470 324 3471 325 3472 326 3473 6397 6398 6399 6416 6417 6418 6419 6420 6421 6422 6423 6428 7475 7505 7506 7507 7508 7925 1860 7931 7955 8067 8104 2057 5207 2075
photo$	6400 3505 3506 360 361 7188 7891 4969 1823 2027 2041 2054 5202 8141
photog	1832 2004 5151 5152 5181 8115 2079
photograph$	3505 3506 360 361 7188 7891 4969 1823 5022 7948 7952 5133 2002 2027 8104 2041 8121 2054 5202 8141 5226
photographed$	6105 6136 3302 6969 7188 5022 7950 1881 2662
photographing$	5022
photographs$	3505 3506 360 361 7188 7891 4969 1823 7914 7915 5022 7948 5133 2002 8104 2041 8121 2054 5202 8141
photos	2004 5151 5152 5181
photos$	6400 6424 3505 3506 360 361 7188 7891 4969 1823 7915 8104 2041 8121 2054 5202 8141
physical$	2780
physically$	2482 2887
physique$	7206 7207 7208 5637 2960
physiques$	7206 7207 7208 5637 2960
picked$	3303
picking$	5732
pictur	5784 5839
picture$	6400 3505 3506 360 361 7188 7891 4969 1823 5165 2041 8121 2054 8141
pictures$	6400 6424 3505 3506 360 361 7188 7891 4969 1823 7914 7915 2041 8121 2054 8141
piece$	2018
pieceed$	2018
pieceing$	2018
pieces$	2018
pierced$	2961
piercing$	1166 7236 5678 2533
piercings$	1166 7236 5678 2533
pig$	2594
pillar$	4813 1678
pills$	5242 8194 5402 5962
pimp$	2267
pimped$	2267
pimping$	2267
pimples$	5684
pimply$	2961
pimpped$	2267
pimpping$	2267
pimps$	2267
pin$	3918
pink$	2530
pins$	2116
pity$	4844 7768
place	5304
place$	0 1 2 3150 11 6100 6268 6416 6417 6418 6419 6420 6421 6422 6423 6730 6839 7137 1862 2070 8204 8214 5301 8227
placed$	0 1 2 3150 6078 6079 11 6100 1784 1785 1836 1862 1911 1913 2165 2867
placem	8287
placement$	6934 6935 6936 867 868 869 8241 5439 5584 2438 5586 6011 6013 2867 6026
placements$	6934 6935 6936 867 868 869 8268 5439 5584 2438 6039
places$	0 1 2 3150 11 6730 1784 1785 1862 5016 8268
placing$	0 1 2 11 6634 6635 6636 6637 6638 6639 6640 6641 6642 6643 6644 6645 1784 1785 1862
plague$	672 2301
plagued$	672 2301
plagues$	672 2301
plaguing$	672 2301
plain$	1994 2499 2511 2643
plainly$	1315 1316 1317 1318 1417 4564 1418 1419
plaited$	5679
plaits$	5676
plan	8242 5848 5855 5859 5881
plan$	6172 8104 8207 8219 8243 8295 5439 5979 5980 5981 6013 6038
planned$	7487 8023 2722
planni	8071
planning$	6173 1734 1735 1736 1737 5751
plans$	6172 8104 5439 5979 5980
plastered$	1168
plastic$	2311
plate$	5006 2116
plates$	5006
play$	423 445 471 480 620 4040 5264 2790
played$	423 445 471 480 620
player$	5821
players$	4795 5821
playing$	423 445 471 480 620
plays$	423 445 471 480 620
plea$	8012 5760 6063
pleaded$	2916
pleads$	2916
pleas$	7809 7810 8012 5760 5761
please$	6390 6391 7398 7419
pleased$	161
pleases$	6390 6391
pleasing$	4528
plenty$	3264 3279
plot	1855
plotted$	8107
plotti	8071
plucked$	2538
plug$	763 764 2378
plugged$	763 764 2378
plugging$	763 764 6835 6836 6837 6838 2378 5526
plugs$	763 764 2378
plump$	4317 2961
pnc	2652
pnc$	5799
pnd	2652
pnd$	5799
pneumonia$	3113
podgy$	2961
point	2036
point$	4387 4526 7485 8117 5791
pointless$	2567
points$	5791
poison$	2757
poisoned$	2757
poisoning$	2757
polic	5883
police	1827 4979 4987 4988 4989 1843 1844 1845 4997 4998 7934 1878 5028 1892 1945 5129 5130 1994 5149 2003 8074 8075 2017 2030 2034 5188 2045 2048 2067 5367 5382 2707 2729 2903
police$	6588 6743 6944 6945 6963 6964 6965 4616 7543 4621 4622 7814 7843 4947 1804 4966 1821 7892 4974 7902 7903 1834 7910 7911 7912 4990 4991 4992 7917 1848 7921 7930 1875 5025 7951 7954 5039 5058 7982 5060 7990 7991 5077 1936 5092 5093 8040 8052 8053 1984 1987 5138 8062 5141 8065 8072 5150 2016 5168 5171 5173 5176 5177 8111 2046 2051 2052 8124 2055 5203 8128 2061 5214 2071 5222 8152 5367 8290 8305 5449 5571 2580 2618 2627 2653 2691 2693 2699 2709 5857 2898 2915
policed$	2049 2691 3027
polici	1945 5130 5149 2003 8074 8075 2017 2030 2034 2048 2067
policies$	7547 7548 7549 7550 7551 7552 7786
policing$	7902 5092 8053 5138 8072 5150 5162 5177 8102 5214 5795 2691
policy$	7547 7548 7549 7550 7551 7552 7786
polish$	4301 5683
ponytail$	7232 7233 7234 5677 5678
ponytails$	7232 7233 7234 5677 5678
poor$	3214 6143 6144 6145 6146 3338 3689 606 607 608 609 610 611 612 613 614 615 616 688 689 690 3892 6825 6858 6859 6860 6861 792 6863 6864 6865 6866 6867 6868 6869 6870 6871 6872 6873 1161 7244 1626 1627 1628 1629 7804 7805 7806 7807 1778 2100 2248 2291 2294 2327 2386 2394 2430 2433 2515 2604 2622
poorly$	1147 2512
porn$	5413
pornography$	5413
portly$	2961
pose$	1950 8021
poses$	1950 8021
posing$	2660
position$	6072 1836
positions$	6072
positive$	3214 3228 8022 2714 5949
posses	5378
possession$	5378 8301 5379 2917
possibility$	4470
possible$	1982 2667
post$	330 7736 7748 5791 2765
posted$	330 6486
poster$	2041
posters$	2041
posting$	330
posts$	3166 3177 330 5202 5791
potential$	2667
pothead$	5484
potheads$	5484
power	5848
powerful$	2490
powerfully$	2491
powers	5855
practi	8171
practically$	437 976 4123 977 978 979 980 983 984 985 986 1031 1032 2457 2466
practice$	1734 1735 1736 1737 5751
precin	5166
precinct$	8089 8119
precious$	1569 4730
precocious$	5410 2954
predator$	6764 6765 6766 6767 698 5478 5479 5480
predators$	6764 6765 6766 6767 698 5478 5479 5480
predatory$	2947
predic	2646
predicted$	1887 2852
prediction$	2860
predictions$	6006 2860
predictive$	2648
prefer$	220 221 222 223 224 225 226 241 242 243 244 245 246 2252 2720
prefered$	220 221 222 223 224 225 226 241 242 243 244 245 246 2252
prefering$	220 221 222 223 224 225 226 241 242 243 244 245 246 2252
preferred$	220 221 222 223 224 225 226 241 242 243 244 245 246 7779 1755 1756 1757 1758 4926 7850 2252
preferring$	220 221 222 223 224 225 226 241 242 243 244 245 246 2252
prefers$	220 221 222 223 224 225 226 241 242 243 244 245 246 2252
pregab	5272
pregabalin$	8195
pregna	8190
pregnancies$	3081
pregnancy$	5941 3081
pregnant$	5940
prepared$	4393 4396 7320 7321 7322 7323 1829 8023 5124
prescribed$	5933 3064
prescription$	3064
prescriptions$	3064
presence$	8061
present$	930 4077 931 932 933 4080 934 935 4082 936 4223 4224 4225 5030 1950 8021
presented$	930 4077 931 932 933 4080 934 935 4082 936
presenting$	930 4077 931 932 933 4080 934 935 4082 936
presents$	6231 6232 6428 6431 930 4077 931 932 933 4080 934 935 4082 936 1950 8021
presentted$	930 4077 931 932 933 4080 934 935 4082 936
presentting$	930 4077 931 932 933 4080 934 935 4082 936
preser	2676
press$	2720
pretext$	1941
pretty$	2961
preven	5114 1970
prevent$	2062
prevented$	7532
prevention$	8033 8037 1968 5118 5373
preventping$	2062
preventring$	2062
prevents$	2062
preventting$	2062
prey$	6103
prime$	2667
principal$	8109 2674
priori	1933 8015 5855
priority$	1921 5173 8117 2667 2670 2672 2709 2735
prison	8249 5327 8279 5374
prison$	8230 8250 8297 2906
proact	1994 2707
proactive$	1835 5130 5141 5149 2003 8074 8075 5162 2017 2030 2034 2048 2067
probation$	3146
proble	5948
problem$	6901 6906 7678 4944 8109 5484 2352 2389 2392 2394 5542 2696 5931
problematic$	6333 6863 6864 6865 6866 6867 6868 6869 6870 6871 2389 2394
problems$	6541 6548 6549 6551 6552 6906 7077 2164 2193 5484 5542 5931 2857
procedure$	7547 7548 7549 7550 7551 7552 7786
procedures$	7547 7548 7549 7550 7551 7552 7786
proceedings$	8012 6013
proces	5953
process$	7547 7548 7549 7550 7551 7552 7786
processes$	7547 7548 7549 7550 7551 7552
processing$	2825
produc	5784
productive$	8022
professional$	4632 4633 4637 2580
professionalism$	7839 7840 7841 7842 5769
professionals$	6588 6853 6918 4489 4490 4492 4493
profil	5784 5839
profile$	7948 2000 5165 5476 5843 2697
profiled$	7949
profiles$	7948 2000 5843 2697
profiling$	2697
profits$	4931
programme$	89 91 92 8219 6040 6058
programmes$	89 91 92
progress$	1930 5439
progressed$	1930
progressing$	1930
progresss$	1930
prolific$	317 318 7963 2257 2328 2338 2672
promiscuity$	2927
promiscuous$	2246 5410 2927 2954
promiscuously$	2927
promise$	7547 7548 7549 7550 7551 7552 7792
promises$	7547 7548 7549 7550 7551 7552 7792
proof$	1895
proper$	4706 4707 4708 4709
property$	6363 6364 6365 6366 3444 3445 3446 3447
propos	2060
propra	5272
propranolol$	8195
prosec	1928 8010 8011 5089 8016 5145 8078 5213 3006
prosecute$	5075 2713 2738
prosecuted$	8068
prosecuteing$	2738
prosecutes$	2713
prosecuting$	2713
prosecution$	8003 8012 8136 2712
prosecutions$	8012
prospect$	4468
prostitute$	5413 2267 5416
prostituted$	2267
prostitutes$	5413 2267 5416
prostituting$	2267
prostitution$	6326 6340 5413
protagonist$	5821
protagonists$	5821
protect$	3188 6253 556 3725 6655 4185 4186 4187 4190 4191 4193 4194 4197 7154 1805 1813 1814 1815 1974
protected$	556 7154 7159 7160 7161 7162 7163 7164 1813 1814 1815
protecting$	556 3726 6971 4185 4186 4187 4190 4191 4193 4194 4197 7154 7159 7160 7161 7162 7163 7164 7165 7170 7171 7172 7173 7174 1813 1814 1815 1974
protection$	6971 7151 7152 7153 7154 7159 7160 7161 7162 7163 7164 7165 7170 7171 7172 7173 7174 7667 5112 5189 5190 5319 5361
protects$	556 7154 1813 1814 1815 1974
protectted$	556 7154 1813 1814 1815
protectting$	556 7154 1813 1814 1815
protocol$	7547 7548 7549 7550 7551 7552
protocols$	7547 7548 7549 7550 7551 7552
proud$	4899
prove	1894 1910
prove$	5043
proved$	5043 2679
proves	1910
provid	2638
provide$	1818 4984 5429
provided$	5429
provideed$	1818
provideing$	1818
provider$	4616 4621 4622 7814 7843 4947 2628
providers$	4616 4621 4622 7814 7843 4947
provides$	1818 5429
providing$	5429
provin	1910
provision$	5981 5984
provocative$	5410 2928 2954
provocatively$	1147 2503 2512 5687 5689 2928 2954
provoke$	6089 6090 2302
provoked$	6089 6090 2302
provokes$	6089 6090 2302
provoking$	6089 6090 2302
pru	2836
pru$	5983
psoriasis$	2963
psychiatric$	2784 3076
psychiatrist$	8172 3076
psychiatrists$	3076
psycho	5239 3078
psycho$	5484
psychologist$	8162 8172 3077
psychologists$	3077
psychopath$	5484
psychopaths$	5484
psychos$	5484
psychosis$	3056 3104
psychotherapist$	8172
psychotic$	5537 3056
ptsd$	3038
public	5121
public$	6786 3884 8020 8044 2042 2043 5378 5448 2877
puffer$	5688 2546 2550
puffers$	7295 7296 7297 7299 5688
pulled$	6105 5692
pumped$	5969
punch	8274
punish$	7824 1765 1766 1767 1768
punished$	6533 3851 3852 3853 3854 1765 1766 1767 1768
punishes$	1765 1766 1767 1768
punishing$	1765 1766 1767 1768
pupil	5381
pupil$	6875 6889 6890 6891 6892 6893 6894 8304 2304 5473 2334 5536 2836
pupils	8083
pupils$	96 183 230 3551 3555 3556 3575 512 3695 3825 679 680 681 6783 6820 6875 6878 6889 6890 6891 6892 6893 6894 7389 7390 7391 7392 7393 4477 4478 4479 4494 4503 4544 7512 4795 5139 2010 8084 2020 2028 8103 8106 5194 8146 5401 5448 5473 5483 5536 2397 5760 5885
purcha	5019 5020
purely$	853
purple$	2530
purpos	2036 5784
purpose$	7681 7684 8041 1975 8117
pursue	1942
pursue$	163
pursued$	163
pursues$	163
pursui	1942
pursuing$	163
push	2019
push$	287 288 289 2255 2717
pushed$	287 288 289 2049 2255
pushes$	287 288 289 2255
pushing$	287 288 289 2255
put$	0 1 2 3150 6076 6077 11 6082 6100 6268 6297 6481 6482 6483 3684 7364 7471 1784 1785 1813 1814 1815 1862 1911 1913 5175 2029 2065 2121 2163 5429
puted$	0 1 2 11 1813 1814 1815 5429
puting$	0 1 2 11 1813 1814 1815 5429
puts$	0 1 2 3150 11 6082 6100 7471 1784 1785 1813 1814 1815 1862 5016 2163 5429
putted$	0 1 2 11 1813 1814 1815 5429
putting$	0 1 2 3151 6075 11 6634 6635 6636 6637 6638 6639 6640 6641 6642 6643 6644 6645 7471 1784 1785 1813 1814 1815 5429
pyjama$	4369 5688
pyjamas$	7286 7287 7288 7291 5688
queen$	5487 2341
queens$	5487
questi	8115 2079
question$	5226
questionable$	3214 6143 6144 6145 6146 3689 2248
questioned$	2220
quick$	161 7821 4899 1754 2297
quickly$	7060 7773 7774 7775 7776
quiff$	5678
quiffs$	5678
quite$	3258 3278 888 1004 1065 1068 2456 2472
rabble$	686 687 5464 2324 2934
race$	4276 4279 4293 4297 4300 7242 4331
radar$	7920 1851
raff$	5462
rag$	5459
rags$	5459
raid	5217
raid$	8140 5846
raided$	8130 8280
raids$	5846
raise$	4185 4186 4187 4190 4191 4193 4194 4197 4656 2469
raised$	4655 2469 5692
raises$	2469
raising$	4185 4186 4187 4190 4191 4193 4194 4197 2469
ran$	287 288 289 301 302 320 321 746 854 855 856 923 924 2187 2255 2364 2367 5815
rang$	7872
ranger	2045
rape	5350
rape$	8273 5455
raped	6035
rarely$	1059 4206 1060 4207 1061 2143
rascal$	2934
rascals$	2934
rash	5234
rash$	55 56 541 8157 2290
rat$	5460
rate	1970
rate$	8013 5862
rated$	811 815
rates$	8013 5862
rather$	7835 7837 4962
ratings$	7875 7876
rational$	3337
rats	2211
rats$	5358 5460
re	5117
re$	4444 4454 2328
reach$	6839 7398 7419 7448 7449 7450 5714 5716
reached$	7343 7349 7354 7357 7363 7431 7434 7435 7436 7437 7438
reaches$	5715
reaching$	7448 7449 7450 4528 5714
react$	7365 7824
reaction$	6925 6926
read	5031 6004
read$	6839 1480 1481 1482 7668 7954 8125 8222 6003
reader$	7929
readers$	7929
readily$	7773 7774 7775 7776
readin	8226 5304
reading$	8227 5732 2851
ready$	7821 4899 1829 1982 8233
real$	4706 4707 4708 4709 2743
realise$	3662 3663 3741 3742 3743 3744 3745 3746 3747 3748 3749 3750 3751 3752
realised$	3662 3663 6613 6614 3692 3693
really$	4139 1315 1316 1317 1318
rearrested$	6042
reason$	7448 7449 7450 1941 5714
reasoned$	7343 7349 7354 7363 7431 7434 7435 7436 7437 7438
reasoning$	7448 7449 7450 4531 5714
reasons$	1941
reassurance$	7165
rebuff$	2293 2557
rebuffed$	7328 7329 7330 7331 7332 7333 7334 7335 2293 2557
rebufffed$	2293 2557
rebufffing$	2293 2557
rebuffing$	2293 2557
rebuffs$	2293 2557
receiv	5784 2789
receive$	3308
recent	1827
recent$	4974
reckless$	55 56 3214 6143 6144 6145 6146 3338 6333 541 2246 2290 2947
recklessly$	2923
recklessness$	6262 6263 6264 6265 6266 6267 6545
reclaim$	2076
reclaimed$	2076
reclaiming$	2076
reclaims$	2076
recognise$	6253 6655 3741 3742 3743 3744 3745 3746 3747 3748 3749 3750 3751 3752
recognition$	7929 5797
recomm	2060
recommit$	7974
record	1889 1976 2006 5181 2038
record$	4774 7827 4925 1852 1858 7981 5059 7983 8054 2001 5153 5160 5208 8300 5931 6062
recorded$	1863 1911 1913 1926 5153 5160 5175 2029 8107 2725
recording$	1734 1735 1736 1737 1852 1858 2002 5153 5160 5751
recordinged$	5153
recordings$	2002 5153
records$	7914 1852 1858 7981 7983 8054 5153 5160 8104 5208 5798 5931
recover$	2810
recovered$	2810
recovering$	2810
recovers$	2810
recrui	8095
recruit$	273 2253 2254
recruited$	6105 273 3421 275 276 277 2253 2254
recruiter$	6764 5478
recruiters$	6764 5478
recruiting$	273 2253 2254
recruits$	273 2253 2254
recruitted$	273 2253 2254
recruitting$	273 2253 2254
red$	1212 8028 2509 2530 5688 2723
redeal$	7974
redemption$	5716
redheaded$	4317 2961
reduc	1970
reduce	2145
reduce$	5864
reduct	5118
reduction$	8037 8041
referr	8171 2110
referral$	4405 1259 1260 1261 7672 5760 2909
referrals$	4405 1259 1260 1261 7672 7809 7810 5760 5761
referred$	2789
refuge	5321
refuge$	8244
refus	2082 5992 2846
refusal$	3330 184 185 186 187 188 189 783 784 785 786 787 1241 1242 4413 1588
refusals$	1241 1242 4413 1588
refuse	2903
refuse$	571 578 579 580 581 582 584 603 1240 7324 7467 7468 7469 7471 2556 5722 2620
refused$	6593 571 578 579 580 581 582 584 603 1240 7324 7328 7329 7330 7331 7332 7333 7334 7335 7467 7468 7469 7471 2556 5722 5756 2620
refuser$	5503 2940
refusers$	5503 2940
refuses$	571 578 579 580 581 582 584 603 1240 7324 7467 7468 7469 7471 2556 5722 2620
refusing$	571 578 579 580 581 582 584 603 1240 7324 7467 7468 7469 7471 2556 5722 2620
regard	5784
regard$	3198 3199 3200 7633 7634 7635 7636 7637 7638 7639 7640 4720 4721 4722 4723 4724
regardless$	6188 6192 6564 7140
regist	1832 2004 5151 5181
register$	5000 8096 8104 8284 8285 5833 5981
registered$	2819
registers$	8104
registrations$	5805 2659
regrettable$	4844 7768
regrettably$	2970
regular$	317 318 2257
regularly$	316 8182
rehab	8279
rehabilitation$	2910
reject$	675 676 7324 7471 2303 2557
rejected$	675 676 7324 7328 7329 7330 7331 7332 7333 7334 7335 7471 2303 2557
rejecting$	675 676 7324 7471 2303 2557
rejects$	675 676 7324 7471 2303 2557
rejectted$	675 676 7324 7471 2303 2557
rejectting$	675 676 7324 7471 2303 2557
relapse$	7366 5709
related$	8216 5457
relati	8235 8247 5784
relations$	5407
relationship$	6119 3312 371 372 373 6448 6449 6970 7144 7145 7188 2194 5393 5407 5598
relationships$	6119 3312 371 372 373 7144 7145 7188 5393 5407 5598
released$	2221 2903
relentlessly$	2967
relevant$	2066
reliab	1827
reliable$	4974
reliant$	5617
relied$	7434 7435 7436 7437 7438 2007
relies$	2197
relish$	633 634
relished$	633 634
relishes$	633 634
relishing$	633 634
reluctance$	3330 184 185 186 187 188 189 783 784 785 786 787
reluctant$	575 578 579 580 581 582 584 783 784 785 786 787 1754
relying$	2197
remain	2877
remain$	6268 458 459 691 717 718 719 720 721 722 723 724 725 726 812 826 827 828 829 830 831 972 976 4123 977 978 979 980 983 984 985 986 1141 7364 2333 2337 2390 2391 2401 6024
remained$	3935
remains$	3220 181 182 458 459 691 717 718 719 720 721 722 723 724 725 726 3935 3940 812 826 827 828 829 830 831 972 976 4123 977 978 979 980 983 984 985 986 1141 2333 2337 2390 2391 2401
remand	5145
remand$	3137
remanded$	8068 5385 3137
remark$	1233 1234 1235 1236
remarkably$	2456
remarked$	1233 1234 1235 1236
remarking$	1233 1234 1235 1236
remarkked$	1233 1234 1235 1236
remarkking$	1233 1234 1235 1236
remarks$	1233 1234 1235 1236
reminded$	6174 6175 109 110 111 122 123 124 125 1870 2031 5192
reminder$	7765 7766
reminders$	6171 7765 7766
remit	2036
remorse$	5441
remorseless$	2947
remote$	7821
remov	2019
remova	8276
removed$	8090 2049
render$	31 32 34
rendered$	31 32 34
rendering$	31 32 34
renderred$	31 32 34
renderring$	31 32 34
renders$	31 32 34
rent$	3131
reoffe	5122
reoffend$	7365 7957 7974 5709
reoffended$	3143
reoffender$	2938
reoffenders$	2938
reoffending$	8040 8043 8045 3143
reoffends$	3143
repair$	7824
repara	2226
reparation$	5373
repeat$	317 318 7365 2257 2328 2672
repeated$	3280 4842 4843 4866 7809 7810 2580 5761
repeatedly$	316 4595 1660
replied$	6486 7544 7561 7562 7563 7564 7872
reply$	6499 6500 6501 6697 6699 7338 7344 7358 7658 7763 7824 7827 5706
replying$	6197 6499 6500 6501
report	1825 4975 4983 1976 2005 2006 2038 5304 5784 5787
report$	6253 6575 6655 7672 1748 7906 1852 1858 7981 7983 5153 8133 8227 5760 5999
reported$	6466 6474 1901 5153 2009 5837 5875
reporting$	1852 1858 5153
reportinged$	5153
reportings$	5153
reports$	7672 1852 1858 7981 7983 5153 8133 5760
reprimand$	3135
reprimanded$	3135
reprimands$	3135
reprobate$	2934
reprobates$	2934
reputation$	872 873 7798 4931 7864
reques	4995 1939 2060
request$	7672 7765 7766 5760
requested$	5802
requests$	7765 7766 7809 7810 5760 5761
requir	4995 5784
require$	7045 1081 1082 1083 4231 1085 1086 1087 1088 1095 1096 7167 4245 4246
required$	1095 1096 7167 4245 4246 1975 5328
requires$	1095 1096 7167 4245 4246
requiring$	1095 1096 7167 4245 4246
rerob$	7974
reside	5121 2168 2171
residential$	5315 5318 2437
residents$	6743 3821 6783 4795 8020 8044 5448 5449
resilience$	2955
resilient$	1126 2955
resist$	6253 6608
resistance$	783 784 785 786 787
resistant$	783 784 785 786 787 5719 5722 2947
resit	2853
resolution$	8299 6061
resort$	270 271
resorted$	270 271 1705
resorting$	270 271
resorts$	270 271 1706
resortted$	270 271
resortting$	270 271
respect$	6655 6676 3762 3883 7338 7344 7358 7633 7634 7635 7636 7637 7638 7639 7640 5493 5706
respit	2168
respite$	5315
respon	7898 4979 5041 8079 8095 5855
respond$	6655 7338 7344 7358 7658 7824 7827 5706
responded$	7544 7561 7562 7563 7564 7668
response$	1734 1735 1736 1737 7894 7902 5130 5149 2003 8074 8075 5162 2017 2030 2034 2048 2067 5751
responses$	1734 1735 1736 1737 5751
responsib$	7678 7750 7791
responsibbed$	7678 7750 7791
responsibbing$	7678 7750 7791
responsibed$	7678 7750 7791
responsibilit$	4148
responsibilities$	7070 7509 7678 7791
responsibility$	558 559 3710 3711 3712 3713 3714 3715 3716 3717 3718 3719 3720 3721 3722 6681 7509 7592 7633 7634 7635 7636 7637 7638 7639 7678 7791 1741
responsibing$	7678 7750 7791
responsible$	6095 558 559 1126 1733 7820 7964 1903 5158 2012 2050 2219
responsibs$	7678 7750 7791
rest$	7019 7250 7251 7252 7811 5762
resteal$	7974
rests$	7811 5762
result$	171 1942 5999 6001
resulted$	6082
results$	7798 4931 7864 7875 7876 8227 5999 6001
resupply$	7974
retail	1845 5121 5188
retail$	5166
retailers$	1821 7892 4992 8044 8111 2051 8124
retain$	2656
retained$	5802 2656
retaining$	2656
retains$	2656
retak	2853
return	5784
return$	6127 6234 6268 6297 6299 6300 266 267 268 269 3443 297 301 302 3453 3493 3501 355 356 357 3508 6435 6655 7338 7344 7358 7364 7366 1981 5706
returned$	266 267 268 269 297 301 302
returning$	6197 6307 266 267 268 269 3440 297 301 302 3450
returnned$	266 267 268 269 297 301 302
returnning$	266 267 268 269 297 301 302
returns$	266 267 268 269 297 301 302 1981
revealing$	2546
review	1866
review$	2023 5581
reviewed$	2023
reviewes$	2023
reviewing$	2023
reviews$	2023 5581
reward$	1960
rewards$	1960
riff$	2315
right$	3214 3216 3228 6534 6535 6681
rightly$	1748
rigid$	7821 4899
rigoro	2032
rigorous$	5179
ring	2673
ring$	1841 2075 2322 5688
ringin	8050
ringing$	1841 2075
ringle	7971 8006
ringleader$	7992 8026 8066 5820 5885 2935
ringleaders$	7992 8026 8066 5820 5885 2935
rings$	4070 4071 1841 2075 5688
ringworm$	3109
riot$	5512 5513 5514
ripped$	4379 2539 2546
risk$	6070 6071 6081 3162 16 17 18 3192 6116 6117 6118 6516 6628 6629 6664 6665 6666 6667 6668 6669 6670 6671 6672 6673 6674 6675 6686 6687 6688 6689 6690 6707 6714 713 714 715 716 3951 3952 806 807 3955 809 810 6881 6882 6883 6884 6885 6886 6887 6888 6958 7144 7145 7146 7147 7148 4838 5097 1973 5362 2244 2666 2693
riskier$	3214 2246
risks$	6070 6071 6116 6117 3241 3242 6628 6629 6664 6665 6666 6667 6668 6669 6670 6671 6672 6673 6674 6675 6687 6688 6689 6690 6707 6958 7144 7145 5392
risky$	6070 6071 3214 3338 6333 3807 2246 2299 2389
ritalin$	3066
rivalry$	5457
rivals$	5449
road$	6291 2450
roadman$	6755 5458 2933
roadmen$	6755 5458 2933
roam$	6311
rob$	7974 8049 8129
robbed$	6105 6108 2234
robber	7888 7898 4979 7971 5050 7984 1916 5122 8080 8081 8082 8094 5366 5367 5378 5380 5816 5893
robber$	6797 6798 6799 7964 5484 5485
robberies$	7972 7973 5063 8045 8289 8303 5863
robbers$	6797 6798 6799 5484 5485
robbery$	6326 7894 7902 1835 4987 4988 4989 1843 1844 1878 5063 7990 5077 5130 5149 2003 8074 8075 5162 2017 2022 5173 2030 2034 2048 2067 8289 8290 8301 8303 2667 2684 2727
robbing$	8132 8138
robs$	8049 8129
robust	2032 2707
robust$	5179
robustly$	5838
role$	7791
roles	8088
roll$	662 7692
rolled$	5995
rolling$	662
roma$	4301
romanian$	4301 5683
room$	1821 7892 7910 7911 7912 4990 4991 4992 5025 7951 8111 5322 5354 2210 5886
rooms$	5886
ropes$	6955
rose$	5862
rot$	7663 7867
rotten$	2326 5537
rough	6032
rough$	2300 2326 2511
round$	6957 4041 6993 1928 5700 5864
rouser$	5471
rousers$	5471
route	8083
row$	4471 7395 4473
rowdy$	2394 2947
rows$	2164 2193
rude$	6872 6873 6942 7471 2947
ruffian$	2934
ruffians$	2934
rug$	7788
rui$	3138
rule$	6746 7547 7548 7549 7550 7551 7552
rules$	7022 7547 7548 7549 7550 7551 7552 7786 5450
run$	6127 6164 6268 6297 6299 6300 287 288 289 301 302 3458 3463 320 321 3677 662 746 854 855 856 923 924 1003 7366 1312 1313 7471 4946 2187 2255 2363 2366
runaway$	6797 6798 6799 5484 5485
runaways$	6797 6798 6799 5484 5485
rung$	7668
runner	5835
runner$	6356 6800 735 5484 5486
runners$	6356 6800 735 7987 5484 5486
runnin	5041 8095
running$	3416 287 288 289 301 302 3457 3459 3463 320 321 662 746 923 924 1003 7471 7964 8079 2187 2255 2362 2365
runs	8095
runs$	287 288 289 301 302 3463 320 321 662 746 854 855 856 923 924 1003 7471 8142 2187 2255
rushed$	2105
s$	5039 7965 5092 5254 5267 2131 5289 2157 5308 5309 5318 2176 2177 5330 8281 5364 5388 5911 5914 5917
s17$	3128
s20$	3128
s47$	3128
sabotage$	2292
sabotaged$	2292
sabotages$	2292
sabotaging$	2292
safe$	6113 6114 3228 6627 6631 3709 6633 6646 6647 4214
safeguard$	3188 6253 3729
safeguarding$	7151 7152 7153 7154 7162 7163 7164 7165 2580
safer$	3214 3228
safety$	6080 3158 6120 6121 6122 6123 6124 3249 3250 6628 6629 6633 6634 6635 6636 6637 6638 6639 6640 6641 6642 6643 6644 6645 7921
said$	3380 3546 3547 3554 3671 7384 4569 4570 4573 1901
sallow$	2961
same$	6189 6191 6193 6195 6565 3856 4228 4229 4230 1128 4333 7259 7272 4366 2487
sanction$	2714
sanctioned$	3851 3852 3853 3854
sand$	7785
sandy$	2509
sat$	1221 1222 1223 1600 1601 1602 1603 1604 1605 1606 1607
satisfy$	7419
savage$	6797 6798 6799 5484 5485
savages$	6797 6798 6799 6816 6817 6818 5484 5485
saved$	7434 7435 7436 7437 7438
saving$	7798 5716
savvier$	879 880 881
savvy$	879 880 881 1126 5593 2953
saw	2102 2194
saw$	5249
say$	6253 3332 6575 6604 6655 683 7326 7338 7344 7358 4569 4570 4573 2025 5706
saying$	683 7397
says$	683 7327 7384 4569 4570 4573
scabies$	3108
scallies$	2934
scally$	2934
scallywag$	2936
scallywags$	2936
scan$	2023 8184 8192
scandal$	2968
scandalous$	2968
scaned$	2023
scanes$	2023
scaning$	2023
scans$	2023 8192
scant$	4710 4717
scantily$	1147 2502 2512
scar$	1166 5678
scarcely$	1059 4206 1060 4207 1061 1097 4244 1098 1099 2459 2460 2473
scare$	7182 7183 7184
scared$	7146 7147 7148 1115 1116
scarf$	7294 5688
scars$	1166 5678
scarves$	7294 5688
scatter$	5183
scattering$	2047
scenario$	6072
scenarios$	6072
scheme$	5833
schemer$	5484
schemers$	5484
scheming$	2947
schizophrenia$	3057
schizophrenic$	3057
school	2142 8226 5996
school$	6344 6345 6346 6588 6663 6774 6775 6776 6777 6778 6779 6786 6804 6918 4616 4621 4622 7814 7843 4947 1804 8198 5281 8210 8211 5289 8213 8214 8220 8223 8224 8227 8229 8233 5338 5406 2356 2580 2618 2627 2628 5974 5975 5990 2845 5993 2852 6005 2861
schoolboy$	2334
schooling$	5990
schoolmates$	5483
schools$	6774 6775 6776 6777 8268 5975
sclerosis$	5902
scor	5813
score$	6955
scored$	7949
scorn$	2293
scorned$	2293
scorning$	2293
scornned$	2293
scornning$	2293
scorns$	2293
scour$	2023
scoured$	2023
scoures$	2023
scouring$	2023
scours$	2023
scrap$	6512
scraped$	5679
scratch$	7683
scrawny$	2961
screamed$	6593
screen	2110
screening$	8179
screens$	7475 7505 7506 7507 7508
screenshot$	2002
screenshots$	2002
screwed$	819
scrote$	2936
scrotes$	2936
scrounger$	5484
scroungers$	5484
scruffily$	1147 2512 5687 5689
scruffy$	1149 4299 2511 2530 2539 2546 2961
scum$	2934
scumbag$	2934
scumbags$	2934
search	7913 1928 8011 1952 8078 8115 2079
search$	1896 7997 5075 8003 8007 8008 1957 5116 1993 1997 2023 8140 5226
searched$	1957 2023 8130
searches$	8007 8008 5099 1957 1997 2023
searching$	8007 1957 1997 2023
searchped$	1993
searchs$	1993 2023
seasoned$	2956
seating$	5181
second$	1128 4719
secrecy$	3623
secretive$	2947
sectio	8279
section$	5086 2869
sectioned$	3060
secur	2676
secure	1942 2171
secure$	6495 6496 5318 5374 2240 2656
secured$	8139 5802
secureed$	2656
secureing$	2656
secures$	2656
securi	1845 5028 1942 5188 2045
security$	6743 1821 7892 4992 1875 7951 8111 2046 2051 2052 8124 2071 5449
seduce$	160 2250
seduced$	160 635 2250
seduces$	160 2250
seducing$	160 2250
see	2102
see$	6253 6268 3741 3742 3743 3744 3745 3746 3747 3748 3749 3750 3751 3752 7311 7658 7827 7936 1980 2001 2025 8126 5249
seed$	5473
seeds$	5473
seeing	2102
seeing$	6197 6307 5249 2204 2278
seek	4995 1939 1942 2007 2698
seek$	165 331 332 333 334 335 336 337 637 3784 638 639 640 641 642 643 657 658 660 7471 1818 8073 5164 2407 2408
seeked$	1818 5164
seeker$	6795 5443 5553 6024
seekers$	6795 5443 5553
seekin	4995 1939 2007
seeking$	165 331 332 333 334 335 336 337 637 3784 638 639 640 641 642 643 657 658 660 3970 3979 7471 1818 5164 5443 5553 2407 6024
seeks$	165 331 332 333 334 335 336 337 637 3784 638 639 640 641 642 643 657 658 660 1818 8073 5164 2407 2408
seem$	458 459 691 717 718 719 720 721 722 723 724 725 726 812 826 827 828 829 830 831 930 4077 931 932 933 4080 934 935 4082 936 972 976 4123 977 978 979 980 983 984 985 986 4223 4224 4225 1141 2333 2337 2390 2391 2401
seemed$	458 459 691 717 718 719 720 721 722 723 724 725 726 812 826 827 828 829 830 831 930 4077 931 932 933 4080 934 935 4082 936 972 976 4123 977 978 979 980 983 984 985 986 1079 1141 2333 2337 2390 2391 2401
seems$	181 182 458 459 691 717 718 719 720 721 722 723 724 725 726 812 826 827 828 829 830 831 930 4077 931 932 933 4080 934 935 4082 936 972 976 4123 977 978 979 980 983 984 985 986 1141 2333 2337 2390 2391 2401
seen	8108 8145 2194 2224
seen$	6613 6614 3692 3693 891 7343 7349 7354 7363 7431 2102 2118 2204 5815 5825 5837
sees	2102 2194
sees$	5249
seize	1861
seize$	5008 2656
seized	5007 1861
seized$	7930 5008 5802
seizeed$	2656
seizeing$	2656
seizes	1861
seizes$	5008 2656
seizin	1861
seizing$	5008
seizure$	1861 8200 5798 3041
seizures$	5798 5905 3041
seldom$	1059 4206 1060 4207 1061
select	1933
selective$	2826
selectively$	2826
self	2756 2778
self$	3147 3149 3178 3179 33 3181 3182 3183 3184 3185 3186 40 6111 6112 3190 3191 49 72 6258 3412 3466 6502 6503 6505 3594 3595 3596 3597 3598 3599 3600 3601 3603 3604 6530 6531 6544 3630 3631 3632 3633 6557 6558 6559 6560 6561 6562 6563 3643 3644 3645 3646 6570 3704 3708 562 6634 6635 6636 6637 6638 6639 6640 6641 6642 6643 6644 6645 3723 3724 6648 6649 6650 6651 6652 6653 3753 3754 3755 6813 6974 6975 6976 6977 6978 6979 6980 4117 4118 7108 7109 7110 7111 7112 7113 7114 7115 7116 7117 7118 7119 7120 7121 4199 7128 4893 8190 5350 5389 5414 5415 2286 2347 5615 5616 2470 2481 2598
selfharm$	5925
selfharmed$	5925
selfharming$	5925
selfharms$	5925
selfie$	6400 3505 3506 360 361
selfies$	6400 3505 3506 360 361
selfish$	2947 2968
selfme	5903
sell$	6127 6268 6297 6299 6300 287 288 289 345 6697 6699 2255 2268 5429
sellin	5041 7971 8050 8095
selling$	6336 287 288 289 345 7964 8138 2239 2255 2268 5809 6069
sells	8095
sells$	287 288 289 345 8142 2239 2255 2268
selves$	3147 3149 3178 3179 33 3181 3182 3183 3184 3185 3186 40 6111 6112 3190 3191 6258 3466 6502 6503 6505 3594 3595 3596 3597 3598 3599 3600 3601 3603 3604 6530 6531 6544 3630 3631 3632 3633 6557 6558 6559 6560 6561 6562 6563 3643 3644 3645 3646 6570 3704 3708 562 6634 6635 6636 6637 6638 6639 6640 6641 6642 6643 6644 6645 3723 3724 6648 6649 6650 6651 6652 6653 6813 6974 6975 6976 6977 6978 6979 6980 4117 4118 7108 7109 7110 7111 7112 7113 7114 7115 7116 7117 7118 7119 7120 7121 4199 7128 4893 5389 5414 5415 5615 5616
semh$	3120
sen$	8209 2834 5982
send	1825 2005
send$	6127 6268 330 6697 6699 1824 2033 2281 5429 2834 5982
sending$	330 7448 7449 7450 2033 5714
sends$	330 2033 2281
sensation$	2296
sense$	6679 3758 7277
sensible$	6092 3214 3228 1126
sensit	1827
sensitive$	4974 5568
sensory$	2806
sent	1825 5195 5198
sent$	330 6481 6482 6483 6486 1824 8125 5327 5385 2281 5429 5756 2876
senten	8247
sentence$	8311 6041 2905 6053
sentenced$	5385 2905
sentences$	8311
sentencing$	2905
separa	8247 8249 5327 5329
separate$	5183
separated$	8250
separating$	2047 8250
separation$	8252
september$	6346
sergea	4987 4988 4989 1843 1844 1845 1878 5130 5149 2003 8074 8075 2017 2030 2034 2048 2067
sergeant$	1821 7910 7911 7912 4990 4991 4992 1875 5025 8053 8072 5150 8085 5177 2055 5203 2061 5214 5222 5857
serial$	317 318 2257 2328 2338 2672
series$	1445 5830 5831
serious$	3195 4706 4707 4708 4709 2328 2580
seriously$	7582 7583 7601 7602 7603 7604 7605 7606 7607 7608 7609 7610 7611 1660
seriousness$	6664 6665 6666 6667 6668 6669 6670 6671 6672 6673 6674 6675 6687 6688 6689 6690
sertraline$	3069
served$	2227
serves$	464 465
servic	8171
service$	6752 4616 4621 4622 4632 4633 7793 7814 7843 4939 4947 1804 8040 8179 8185 2580 5751 2618 2627
services$	6663 6853 6946 1262 1263 1264 1265 4616 7543 4621 4622 7814 7843 4947 8179 5440 5703
serving$	5307 5745 2886
session$	89 91 92 4017 7464 7465 7466 5439
sessions$	89 91 92 6918 4017 5439
set$	6781 4283 1296 1297 1393 1862 2218 5639 5640 5977
setting$	2218
settle$	7338 7344 7358 5706
seven	8083 2040
seven$	6782 6819 5139 2010 8084 2020 2028 8103 8106 5187 5194 8146 5885
severa	7939
several$	3280 1180 4842 4843 4866 7809 7810 5761 2667
severe	2773
severely$	2844 2874
sex$	6119 3312 6287 3406 3485 6410 3491 346 3498 6424 362 363 364 365 6445 6446 3572 6967 6968 7144 7145 7188 5393 5409 5419 5598
sexual$	6333 3477 3488 347 348 349 350 352 3502 3503 3504 362 363 364 365 6447 6967 7189 2109 2260 2270
sexualised$	6333 3477 6863 6864 6865 6866 6867 6868 6869 6870 6871 5411 5412 2394 2954
sexuality$	6494
sexually$	2263 2452 2453 2483 2795 2887 6035
shabbily$	1147 2505 2512
shabby$	2539 2546 2961
shadow	2079
shadow$	1876 5226
shadowed$	1876
shadowing$	1876
shadows$	1876
shaggy$	2509
shall$	1268 1269 1270 1271 1272 1273 2008
sham	8147
shambles$	2968
shambolic$	2968
shame$	7685 4844 7768 2599
shameful$	2968
shamefully$	2968
share	2005 2638
share$	6268 330 1219 7338 7344 7358 7658 7824 7827 4968 1822 1824 2175 5706
shared$	330 1219 7668 4968 1822 1824
shares	2638
shares$	330 1219 4968 1822 1824 2175
sharin	5784 2638
sharing$	330 1219 7698 4968 1822 1824 2175
sharper$	879 880 881
shaved$	2526 2528 2530 5679 2538
shaven$	2500 2501 2527 2530 2538
she$	3224 3528 3551 3555 3556 3574 512 678 3825 679 6749 680 681 6954 7389 7390 7391 7392 7393 4477 4478 4479 4481 4616 7543 2838
shed	6032
shed$	1721
shedding$	1721
sheep$	6773
sheet$	5886
sheets$	5886
shelter$	6416 6417 6418 6419 6420 6421 6422 6423
shielding$	7154 7159 7160 7161 7162 7163 7164 7165
shift$	2740
shifty$	2511
shirk$	1721
shirked$	1721
shirking$	1721
shirkked$	1721
shirkking$	1721
shirks$	1721
shirt$	7265 5688
shirts$	7265 5688
shocking$	1626 1627 1628 1629 4844 7768 7804 7805 7806 7807 2604
shockingly$	2970
shoddy$	2968
shoes$	7279 7280 7281 7289 5688 5693
shooti	7984 8080 8081 8082
shootings$	7972
shop	1845 5166 5188
shop$	6344 6345 1821 7892 4992 8089 8111 8119 8124
shopke	1845 5121 5188 5381
shopkeeper$	6230 6413 8304
shopkeepers$	6230 6413 6743 1821 7892 4992 8020 8044 8111 2051 8124 5448 5449
shopli	1916 5122 8081 8082 8094 5366 5378 3145
shoplifter$	6797 6798 6799 5484 5485
shoplifters$	6797 6798 6799 5484 5485
shoplifting$	6326 6336 6340 6821 5063 8045 2022 8120 8289 8301
shoppe	5121
shoppers$	8020 8044 5448
shopping$	5166
shops$	1821 7892 4992 8089 8111 8119 2051 8124
short$	4379 2403 2490 2509 2529 2530 2546 2597 5759 2961
shortcoming$	2579
shortcomings$	7514 7515 7516 2579 5728
shorts$	7279 7280 7281 7295 7296 7297 7302 5688 5693
shot$	5133
shots$	5133
shotter$	2940
shotters$	2940
shotting$	287 288 289 2255
should	5293
should$	21 22 23 24 25 26 411 412 501 515 523 524 525 526 527 528 529 530 531 539 543 544 545 546 958 1058 1451 1453 1454 1455 1456 4605 7538 1618 4769 5015 1875 2008 8216 2582
shoulder$	6931 1163 2619
shouldered$	5642 2619
shouldering$	2619
shoulderred$	2619
shoulderring$	2619
shoulders$	6931 6985 2619
shout$	854 855 856
shouted$	2185
shouting$	2164
shouts$	854 855 856
show	1894 5042 1910 5784
show$	542 563 564 6655 3737 7338 7344 7358 1375 7496 5016 2025 5706
showed$	542 563 1563 5016
showin	1894 1910
showing$	563 1563 7890 8201
shown	5195 5198
shown$	542 564 1563 1863
shows	1894 5042 1910
shows$	542 563 1374 1563 5016 5062 2025
shrug$	619 1740
shruged$	619 1740
shrugged$	619 1740
shrugging$	619 1740
shruging$	619 1740
shrugs$	619 1740
shunt$	2116
shut$	1787 5756
shuts$	1787
shutting$	1787
shy$	5557
siblin	8258 8259
sibling$	5583 2440
siblings$	3148 6941 7097 8264 5390 5583
sick$	8158 8198
sickle$	2769
sidelined$	2605
sight$	8063 5858 2780 2818
sighted$	5744 5837 5965 2987
sighting$	1871 2028 5810
sightings$	1871 8051 2028 5810 2728
sign$	1699 1700 1701 1702 7789 7790 5758 5760
signal$	6219
signals$	6219 6220
signed$	2127 2128
significant$	804 805
signs$	1699 1700 1701 1702 7789 7790 7809 7810 8093 5758 5760 5761
silence$	3623
silliness$	6262 6263 6264 6265 6266 6267 6545
silly$	3195 55 56 3214 3338 504 2289 2947
silo$	2631 2632
siloed$	2972
silos$	5777
similar$	4301 2490
simple$	2898
simpler$	1982
simply$	437 6619 6620 6621 6622 853 1315 1316 1317 1318 4604 1707 1708 1751 2609
since$	8276 6059
single$	1362 1363 4541 1486 4634 1827
sister	8235 5323 8248 5326 8258 8259 2209
sister$	2160 8246 5351 5583
sisters$	6941 5583
sit	8108 8145
sit$	3365 1221 1222 1223 1225 7338 7344 7358 1600 7825 5706
site$	5796
sits$	1221 1222 1223 1225 1600 1601 1602 8095
sitting$	1600 1601 1602
situation$	6072 6551 6552 6628 6629 6633 6634 6635 6636 6637 6638 6639 6640 6641 6642 6643 6644 6645 6730 7149 7150 4838 7803 4944 2193 6027
situations$	6072 6730
six	8083 2040
six$	6819 1139 4287 4288 1180 7250 7251 7252 7253 7254 7255 4494 4503 5139 2010 8084 2020 2028 8103 8106 5187 5194 8146 5885
sixteen$	7000 961 962 963 964
skaters$	4494 4503
skeletal$	2490
ski$	2547
skimpy$	2546
skin$	4308 4321 8169 5662 2516 2522
skinned$	5625 5655
skinny$	4317 4379 2490 2546 2961
skins$	6428
skirt$	7279 7280 7281 5688 5693 5696
skirts$	7279 7280 7281 7295 7296 7297 7302 7305 5688 5693 5696
skive$	2926
skived$	2926
skives$	2926
skiving$	2926
skunk$	5259
slag$	5484
slags$	5484
slapdash$	2968
slave$	5523 2377 2942
slaves$	5523 2942
sleep	5238 5266
sleep$	6268 6311 339 8161 8182 8189 2165 2199 2261 2798
sleeped$	2213
sleepes$	2213
sleeping$	339 2165 2199 2213 2261 2787
sleeps$	339 2165 2199 2213 2261
slender$	2490 2961
slep$	2885
slept$	339 5280 2198 2261 2885
slicked$	1162 5679
slide$	5770 5886
sliders$	7279 7280 7281 7295 7296 7297 7299 5688 5693
slides$	5886
slight$	2490 2961
slightest$	4519 4711
slightly$	1138 2491
slim$	2490 2961
slimly$	2491
slippers$	7291 5688
slipshod$	2968
slit$	2538
sloppy$	1626 1627 1628 1629 2604 2968
sloth$	5772
slow$	783 784 785 786 787 1626 1627 1628 1629 7804 7805 7806 7807 7821 4899 1754 2604
slowly$	7821
slut$	5484
sluts$	5484
sly$	2947
smacke	2185
smacked$	5332
small$	759 4133 1144 2458 2490
smart$	4301 5591 5597 2546
smarter$	3214
smartly$	1147 2512 5687 5689
smarts$	5592
smelly$	2961
smok	2112
smoke$	6127 6268 6297 6299 6300 252 6697 6699 7471
smoked$	6486 7471
smokes$	7471
smoking$	3159 3160 3161 7471
snapchat$	3299 3300 3301 322 3469 323 3470 324 3471 325 3472 326 3473 6397 6398 6399
sneak$	5484
sneaks$	5484
snood$	7294 5688 2964
snoods$	7294 5688 2964
snub$	2293
snubbed$	2293
snubbing$	2293
snubed$	2293
snubing$	2293
snubs$	2293
so$	6190 6194 4607 1568 2456
social$	6328 6334 322 323 324 325 326 3814 6822 3969 6898 6943 4616 7543 1791 1793 5002 1884 5032 7973 5144 8144 2206
society$	6783
sod$	4731
sofa	2871 6032
sofa$	8269
sofasu	6018
sold$	287 288 289 345 2239 2255 2268 5429
solely$	1742 1743 2617
solicit$	2287
solicited$	2287
soliciting$	2287
solicits$	2287
solicitted$	2287
solicitting$	2287
solid$	2490
solidly$	2491
solve	2716
solves	2716
solvin	2716
somali$	4301 5683
some$	1180
somebody$	6306 6599 4616 7543
someone$	6306 3520 6599 4159 4616 7543
something$	6470 8100
somewhere$	6416 6417 6418 6419 6420 6421 6422 6423
son$	5279
soon$	7773 7774 7775 7776
sooner$	7526 7535
sophisticated$	927 2956
sorely$	1660
sort$	7151 7152 7153 7256 5447
sorts$	5447
sought$	165 331 332 333 334 335 336 337 637 3784 638 639 640 641 642 643 657 658 660 2408
sound$	930 4077 931 932 933 4080 934 935 4082 936
sounds$	930 4077 931 932 933 4080 934 935 4082 936
source	5784
source$	4974 1828 2044 8134 2638 5786 2640
sources$	1828 8134 5786
south$	1159
space$	7137 5136
speak	2194
speak$	6253 6394 327 328 329 937 938 939 940 941 942 965 966 967 968 4205 7311 7338 7344 7358 7422 7448 7449 7450 7658 5706 5714
speaking$	327 328 329 5732
speaks$	327 328 329 937 938 939 940 941 942 965 966 967 968 7422
special$	2138 8209 2858 2868
specialist$	8172
speech$	2103
spell	6004
spelli	5304
spelling$	8227 2851
spend$	6268 3346 3347 3391 6461 6462 6463 6464 6465 668 669 670
spendded$	668 669 670
spendding$	668 669 670
spended$	668 669 670
spending$	6197 6307 6461 6462 6463 6464 6465 668 669 670
spends$	668 669 670 8108
spent$	668 669 670 2227
spice$	5259 8194
spiky$	2509 2530
spineless$	2968
spirit	5238
spirits$	8161
spite$	3248 102 103 105 134 135 136 6367 6368 6369 6370 1696
spiteful$	2947
split	8247 8249
split$	5183 5327
spliting$	2047
splitting$	2047
spoiled$	2947
spoilt$	2947
spoke$	327 328 329
spoken$	6174 6175 109 110 111 6466 3851 3852 3853 3854 7343 7349 7354 7363 7431 7668
sporadic$	6858 6859 6860 6861 792 2386
sport$	1165 1192 1193 1194 1195 1196 1197 1198 1199 1200 1201 8187 2531 2541
sported$	1165 1192 1193 1194 1195 1196 1197 1198 1199 1200 1201 2531 2541
sporting$	1165 1192 1193 1194 1195 1196 1197 1198 1199 1200 1201 2531 2541
sports$	1165 1192 1193 1194 1195 1196 1197 1198 1199 1200 1201 2531 2541
sportted$	1165 2531
sportting$	1165 2531
sporty$	2511
spot$	8057 8092 5877 5892
spots$	8057 8092 5684 5892
spotted$	2987
spotty$	1161 4317 7244 2515 2961
spray$	2524
spree$	5878
spring$	6346 6347
spurn$	2293 2557
spurned$	2293 2557
spurning$	2293 2557
spurnned$	2293 2557
spurnning$	2293 2557
spurns$	2293 2557
squad	4979 4982 4987 4988 4989 1843 1844 4998 1878 5130 5149 2003 8074 8075 2017 2030 2034 2048 2067
squad$	7902 7903 1834 7905 7910 7911 7912 4990 4991 7917 1848 7921 5025 7991 8053 8072 5150 8085 5177 5214
squander$	2292 2624
squandered$	2292 2624
squandering$	2292 2624
squanderred$	2292 2624
squanderring$	2292 2624
squanders$	2292 2624
square$	8119
squarely$	1742 1743 2617
squint$	2963
squints$	2963
stab	8274
stabbed$	6108 2234
stabbi	7984 8080 8081 8082 5366 5367
stabbing$	7990 8289 8290
stabbings$	7972 8289
staff	1845 5188 2045
staff$	6306 6412 6588 3738 6663 6743 3821 6783 6786 6801 6918 6949 6963 6964 6965 4489 4490 4492 4493 4616 7543 4621 4622 7814 7843 4947 4992 8020 8111 8304 5440 5448 5449
stained$	2539 2546
stairw	6032
stamme	8169 8190
stamp	1970
stance$	5853
stand	8108 8145
stand$	909 4185 4186 4187 4190 4191 4193 4194 4197 1140 1221 1222 1223 1603 1604 1605 1606 1607 2587
standard$	7683 5751
standards$	7547 7548 7549 7550 7551 7552 5751
standing$	4185 4186 4187 4190 4191 4193 4194 4197 1603 1604 1605 1606 1607 2587 2894
stands$	1140 1221 1222 1223 1603 1604 1605 1606 1607 2894
starte	2789
starti	2789
starts	2789
starve$	2757
starved$	2757
starves$	2757
starving$	2757
stash	7898 5035 1909
stashed$	7908
state	4975
state$	7803
stated	4975
statement$	6259 7901 7907 2139 5981
statemented$	3127
statements$	7901 7907
statio	5188
station$	6344 6345 1821 7892 8111 8119 8290
stations$	1821 7892 8111
statistics$	7875 7876
stature$	7206 7207 7208 5637
status$	6703 6705 6706 6731 2296 5581 5981 6024
stay$	3211 6207 3334 3348 3349 3366 6297 6299 6300 3390 6452 6461 6462 6463 6464 6465 6466 6575 6697 6699 7338 7344 7358 2165 5706
stayed$	6305 6466 6474 6481 6482 6483 6497 6498 6598 2165 2198 2213
stayes$	2213
staying$	6197 6307 6452 6461 6462 6463 6464 6465 6466 2165 2213 2863
stays$	6466 2165 2213 2863
steal$	6268 854 855 856 7364 7467 7468 7469 7974 8049 8129
steali	5041 8095 3145
stealing$	6116 6117 6821 6942 7964 8132 8138 6069
steals	8095 3145
steals$	854 855 856 7467 7468 7469 8049 8129
step	8235 5323 8255
step$	5021 1991 2707
stepbrother$	5351
stepdad$	2160 8246 5324 2181 8264 5351
stepfather$	2160 8246 5324 2181 8264 5351 8286
stepmother$	8246 2181 8264 5351 8286
stepmum$	8246 2181 8264 5351
stepparent$	8264 5351
stepparents$	8264 5351
stepped$	2707
stepsiblings$	8264
stepsister$	5351
stepstepdad$	8264
stepstepfather$	8264
steroi	5272
steroids$	8195
steward$	3304 6230 6413
stewards$	3304 6230 6413
sti	2796
sti$	5943
stick$	6655 7338 7344 7358 1480 1481 1482 5706
still$	6176 6196 1491 1492 1493 1494 1986
stills$	4967 8048 5133 2041
stis$	5943
stock	7898 7971
stock$	1838 7958 7978 7979
stockily$	2491
stocky$	2490 2961
stole	3145
stolen	7898 7971 3145
stolen$	7958 7979 8301 8302 2751
stomach$	2822
stone$	8191
stoned$	7471
stoner$	5484
stoners$	5484
stood$	1221 1222 1223 1603 1604 1605 1606 1607 2587 2894
stop	1928 1969 8115 2079
stop$	6236 3540 6605 7338 7344 7358 7419 7448 7449 7450 7913 1896 7997 5075 8003 1937 1938 1952 5116 1993 2062 5226 5706 5714 2721
stopped$	3538 3576 7434 7435 7436 7437 7438 7555 7556 7557 7558 7559 7560 1993 8078 2232 5756 5837 2812
stopping$	1937 2062
stopring$	2062
stops	1952
stops$	1937 5099 8031 1993 2062
stopting$	2062
store	1845 5035 1909 5188
store$	6207 1821 7892 4992 8111 8124
stored$	7908
stores	1909
stores$	1821 7892 4992 5055 8111 8124 8142
stories$	853
storin	7898 5041 7971 1909
storing$	7964 8138
stout$	2490 2961
straight$	6475 6476 2509 2530
strange$	3483
stranger$	6215 6225 6226 8283 5397
strangers$	3284 6215 3295 3298 6222 6225 6226 6235 6317 3474 3804 6728 6729 5397
strapping$	2961
strappy$	2546
strate	5848 5855 5859
strategy$	5865
strayed$	6486
street	1827 8078 5166
street$	6337 6344 6345 4974 5073 8014 8089 8119 5399 2313 2388 2427 2432 2443 2444 2445 2446 2487 2642 2746
streets$	6337 8014 8089 8119 5399
streetsmart$	2952
streetwise$	1126 2952
streng	1942
stress$	2808
strict	2032
strict$	5179
strike$	4223 4224 4225 8049 2647
strikes$	8049
striking$	2511
strikingly$	2456
string$	146 1446
stringing$	146
strings$	146
stroke	5234
stroke$	8157 8200
stroll$	1221 1222 1223
strolls$	1221 1222 1223
strong	2032 2707
strong$	1035 1036 1037 1126 5179 2490 2743
strongly$	2491
stroppy$	2947
struct	5839
struggle$	86 783 784 785 786 787
struggled$	86 783 784 785 786 787
struggles$	86 783 784 785 786 787 2857
struggling$	86 783 784 785 786 787
strung$	146
stubble$	2962
stubborn$	4899 2947 2968
stubbornly$	2968
stuck$	6497 6498 1480 1481 1482
studen	5381
student$	6875 6889 6890 6891 6892 6893 6894 8304 5473 2334 5536
students$	6875 6889 6890 6891 6892 6893 6894 5473 5536
stuff$	6411
stunt$	6119 5393
stunts$	6119 5393
stupid$	3195 55 56 3214 3325 504 2248 2289 2947
stupidity$	6262 6263 6264 6265 6266 6267 6545
sturdy$	2490
stutte	8169
style$	7256 5457
subculture$	5535
subcultures$	5535
subjec	2678
subject$	7198 7201 1891 8070 2696
subjects$	7198 7201 1891 5109
submi	5784
submit	1825 2638
submitted$	5175 2029 5875
substance$	2801
substandard$	1626 1627 1628 1629 7804 7805 7806 7807 2604
successful$	8022
such$	2581
sucked$	6105
suffer	2201 2202
suffer$	2810
suffered$	5348 5349 2810
suffering$	2810
suffers$	5348 5349 2758 2810
sufficient$	5617
sugar$	2277 5915
sugars$	5915
sugges	4975 2060 5784
suggest$	4401 4403 4404
suggested$	4401 4403 4404
suicidal$	3058
suicide$	8159 3058
sullen$	2947
summer$	6346 6347
summon	8078
superficial$	6858 6859 6860 6861 2309 2386
superv	2224 2226
supervised$	2440
supervising$	6971 7151 7152 7153 7154 7162 7163 7164 7165 7170 7171 7172 7173 7174
supervision$	6971 7151 7152 7153 7154 7162 7163 7164 7165 7170 7171 7172 7173 7174 1734 1735 1736 1737 8295 5373 5751 6040 6058
suppl	8095
suppli	1825 2005
supplied$	287 288 289 5195 2255
supplier$	6805
suppliers$	6805 7992
supplies$	287 288 289 5066 8142 2239 2255
supply	7888 1825 7898 5041 7965 7971 7984 7985 2005 8080 8081 8082 8088 5378 5847 5848
supply$	287 288 289 1818 7958 7974 5066 8301 2255
supplyed$	1818
supplying$	287 288 289 1818 7964 8132 8138 8301 2239 2255 6069
supplys$	1818
suppor	1942 2007 2224 2702 2707
support$	89 97 98 6253 6663 6839 6853 6857 7151 7152 7153 7154 7162 7163 7164 7165 1262 1263 1264 1265 7667 1734 1735 1736 1737 1930 1946 1975 5284 8217 2148 8218 5296 5439 5440 5703 5981
supported$	97 98 1930 1946
supporting$	97 98 1930 1946
supports$	97 98 1930 1946 1975
supportted$	97 98
supportting$	97 98
suppre	1970
suppress$	3012
suppressing$	3012
suppression$	3012
sure$	1295 1296 1297
surely$	1409 1417 4564 1418 1419 4604 5723
surf	6018
surface$	2309
surgery$	8184 8192
surly$	2947
surprisingly$	2456
surveillance$	8003 2982 3015
surveilled$	7949
surviv	2202
survival$	2272
survive$	7135 7136 4217 1071 1072 4220 2471
survived$	5349 2471
survives$	2471
surviving$	2471
suspec	1892 5841
suspect$	7198 7201 7963 2011 5589 5814 2689 2696 3003
suspected$	5039 1901 1914 2011 2068 2219 2669
suspects$	7198 7201 7959 7960 7963 7995 2011 5472 5589 5814 2668 5844 3003
suspen	5304
suspended$	3851 3852 3853 3854 2141 5482 5987 2906
suspendeds$	2141
suspension$	6778 2141 8227 5482 3122
suspensions$	6778 2141 5482 3122
suspicious$	5123
swallo	2815
swap$	354 3501 355 356 357 358 359
swaped$	354 3501 355 356 357 358 359
swaping$	354 3501 355 356 357 358 359
swapped$	354 3501 355 356 357 358 359
swapping$	354 3501 355 356 357 358 359
swaps$	354 3501 355 356 357 358 359
swarthy$	2961
swear$	7471
swearing$	7471 8211
swears$	7471
sweatshirt$	7279 7280 7281 5688 5693
sweatshirts$	7279 7280 7281 5688 5693
sweep$	1718 5884
sweeping$	1718
sweeps$	1718 5884
swept$	1718
swift	2707
sympathy$	6532
symptoms$	5956
syndro	5234
syndrome$	8157 5963
system	5784
system$	6550 6963 6964 6965 7981 7982 7983 8054 8098 8099 8282 2580
systemic$	2580
systems$	7981 7983 2580
t$	4342 7279 7280 7281 5299 5693
ta	2147 5295
ta$	5294 8218
table$	8215
tables$	7865
tablet	5239
tablets$	8162 5242 8194 5934 5962
tabs$	5000
tackl	1970
tackle	5864
tactic	5848 5855
tactical$	5162 2734
tag$	8298 8306 8311 6067
tagged$	8298 2912
tagging$	8298
tags$	8311
tail$	1876
tailed$	1876
tailing$	1876
tails$	1876
tak	2019
take$	48 6127 6164 3308 6268 3363 227 228 319 383 3532 563 564 6655 3741 3742 3743 3744 3745 3746 3747 3748 3749 3750 3751 3752 3768 3769 3770 3771 3772 6697 6699 906 1000 1057 7311 7338 7344 7358 4651 1512 4678 4682 4683 4684 4685 4686 4687 4688 1563 7658 7824 7827 1956 1996 5199 5218 2095 2096 2125 2245 2281 5706
takeaway$	6344 6345
taken$	48 6466 563 564 7421 4650 4679 4680 4681 4682 4683 4684 4685 4686 4687 4688 1563 7668 2098 2105 2167 2245
taker$	6790 5391
takers$	6790 5391
takes$	48 251 319 6624 563 1000 4678 1563 1956 2095 2098 2125 2245 2281
taking	2815
taking$	48 6165 319 563 1000 7138 7139 4682 4683 4684 4685 4686 4687 4688 1563 1956 2096 2098 2125 5391 2245
talk	8108
talk$	89 6253 6393 327 328 329 6499 6500 6501 937 938 939 940 941 942 965 966 967 968 969 7311 7338 7344 4432 7358 7422 7448 7449 7450 7899 5706 5714 2629
talked$	327 328 329 6481 6482 6483 6489 2629
talking$	327 328 329 6499 6500 6501 7448 7449 7450 4530 7899 5714 2790
talkked$	327 328 329
talkking$	327 328 329
talks$	89 327 328 329 937 938 939 940 941 942 965 966 967 968 969 7422 7928 2629
tall$	7209 1143 2490 5641 2961
tan$	5670 5671
tango$	6321
tanned$	1161 2515 2961
tantrum$	6907 6908 5544
tantrums$	6907 6908 5544
target	7913 1933 1934 5082 8015 8016 1994 2707 5859 5864
target$	6102 6103 7948 7997 8005 5083 2696 5856 2726 2742 2852
targeted$	6105 8005 5083 5141 2726
targeting$	8005 5083 2726
targets$	6101 6103 7798 4931 7864 7875 7876 7948 8005 5083 5856 2726
tart$	5484
tarted$	1238 1239 2555
tarts$	5484
task	4982 2036
task$	7509
tasked$	1882 2015 5192 2710
taskforce$	7905
taskin	2710 5881
tasking$	5130 5149 2003 8074 8075 5162 2017 5173 2030 2034 2048 2067 5857
tastes$	7077
tattoo$	1166 7236 7289 5678 2533
tattooed$	2961
tattoos$	1166 7236 7289 5678 2533
taught$	97 98 6204 6205 6206 6533 7343 7349 7354 7363 7431 7434 7435 7436 7437 7438 8090
taunt$	2302
taunted$	2302
taunting$	2302
taunts$	2302
tauntted$	2302
tauntting$	2302
teach$	97 98 6801 6839 7398 7448 7449 7450 5714
teache	5381
teached$	97 98
teacher$	6230 6413 6588 4632 4633 8304
teachers$	6230 6413 6588 6743 3821 6801 6918 6949 4489 4490 4492 4493 5449
teaches$	97 98
teachi	5306
teaching$	97 98 2147 5295 8229
team	4982 4998 5130 8171
team$	4616 4621 4622 7814 7843 4947 1804 7895 7903 7905 7910 7911 7912 4990 4991 7921 5025 7991 1936 8053 8072 5150 8085 5177 5214 8176 8185 2618 2627 5906
teams$	1936
tearaway$	2934
tearaways$	2934
techni	5848
teen$	6875 6878 6889 6890 6891 6892 6893 6894 5536
teenage$	1128 2269 2328 2331 2338 2486 2487 2667
teenager$	6875 6878 6889 6890 6891 6892 6893 6894 7198 7201 5473 5536
teenagers$	6720 6756 6875 6878 6889 6890 6891 6892 6893 6894 7198 7201 5473 5536
teens$	6756 6875 6878 6889 6890 6891 6892 6893 6894 5536
teeth$	7245 7246 7247 5666
teleph	1884
telephone$	1860 7931 2651
telephones$	1860 7931
tell$	6253 6268 6575 6655 683 7338 7344 7358 7422 4569 4570 4573 7827 1819 1840 1841 5706
telling$	683 1840 1841
tells$	683 7422 4569 4570 4573 1840 1841
temper	8247
temper$	6907 6908 5544
tempered$	5550 5551
tempers$	6907 6908 5544
temporarily$	2838
temporary$	2870
tempt$	6089 6090 157 158 159 2250
temptation$	6310
tempted$	6089 6090 157 158 159 635 2250
tempting$	6089 6090 157 158 159 2250
tempts$	6089 6090 157 158 159 2250
temptted$	6089 6090 157 158 159 2250
temptting$	6089 6090 157 158 159 2250
ten$	6782 961 962 963 964
tenancy$	8270 6029
tenants$	4795
tendencies$	5477
tension$	2164 5839
term$	8169
termin	2794
termination$	8178
terrible$	3195 3214 6143 6144 6145 6146 3689 3838 1626 1627 1628 1629 7804 7805 7806 7807 1778 2248 2430 2604
territ	5136
territory$	8059
terrorise$	672 2301
terrorised$	672 2301
terrorises$	672 2301
terrorising$	672 2301
terrors$	5946
test$	7471 1872 1873 8179 5943 5950
tested	2110
tested$	2802
testing$	7471
tests$	5950
text$	327 328 329 7763
texted$	327 328 329
textin	8050
texting$	327 328 329
texts$	327 328 329
textted$	327 328 329
textting$	327 328 329
than$	3263 6580 3667 4026 4027 4028 4069 926 7013 7014 7015 7016 7043 4121 1049 1066 1069 7877 7878 7879 7880 7881 7882 7885
thank$	6517 6518 6519 6520 6521 6522 6553 6554 6555 6556 6566 6567 6568 6569
thanks$	197 1789
that	5784
that$	3307 381 3738 6749 6952 1128 7671 7767 4921 4944 7874 5062 8123 5206 5215 2317 2487 5753
the$	3307 6342 3430 3431 3627 3738 6662 3764 3780 6743 678 3911 878 6952 4032 4096 4151 1016 1128 1170 4336 4349 1203 7451 4553 4589 7543 4654 4827 4858 4860 7786 7787 4866 4868 7809 7810 7818 4897 1781 1804 5056 5071 5077 5079 5091 5106 8036 5226 5230 5258 2212 5383 5449 2317 5753 5761 2667 2670 2693 2813
thef$	7964
theft	7898 5050 7984 1916 8080 8081 8082 8094 5221 5366 5367 5378 5380
theft$	6326 6340 6821 6942 7973 5063 7990 2022 8120 8144 8289 8290 8301 8303 2684
thefts	5122
thefts$	7972 7973 5063 8045 8120 8144 8289
their	5003 1857 1892 2073 5793 2661 2680
their$	19 3197 3201 57 58 61 65 3240 3307 169 176 177 179 3329 183 3339 3340 3341 3342 3343 3344 6270 230 6314 3402 6342 3492 6437 3571 3616 3617 475 476 3629 507 6584 6587 3703 3706 3738 6682 6686 3764 3856 6801 6958 896 4066 6992 4074 4076 4218 4290 4291 4292 1174 1207 4367 4540 4582 7540 4762 4772 4857 4859 4861 7786 7787 4866 4868 4869 7798 7809 7810 4933 4934 7864 1804 4952 4960 4961 5039 5071 5077 5079 2092 5243 5244 2176 2177 5325 5335 5347 2271 2284 2397 2543 2544 2581 5754 5761 2618 2785 2827
theirselves$	3147 3149 3178 3179 33 3181 3182 3183 3184 3185 3186 40 6111 6112 3190 3191 6258 3466 6502 6503 6505 3594 3595 3596 3597 3598 3599 3600 3601 3603 3604 6530 6531 6544 3630 3631 3632 3633 6557 6558 6559 6560 6561 6562 6563 3643 3644 3645 3646 6570 3704 3708 562 6634 6635 6636 6637 6638 6639 6640 6641 6642 6643 6644 6645 3723 3724 6648 6649 6650 6651 6652 6653 6813 6974 6975 6976 6977 6978 6979 6980 4117 4118 7108 7109 7110 7111 7112 7113 7114 7115 7116 7117 7118 7119 7120 7121 4199 7128 4893 5389 5414 5415 5615 5616
them	4970 4978 7939 7941 7943 7945 1879 1880 7998 8006 5101 8024 5104 5105 8083 8149 5860 5866 5986
them$	6073 6074 6125 3286 3293 6373 6376 6416 6417 6418 6419 6420 6421 6422 6423 3602 3611 3612 6557 6558 6559 6560 6561 6562 6563 6696 3821 3846 3908 818 3990 3991 3992 3993 3994 4097 4145 1181 1182 4494 4503 7432 7451 4544 4659 4660 4736 4737 4738 4739 4740 4741 7671 4777 4798 7751 7752 7753 7754 7755 7756 4834 7809 7810 7833 7834 4912 1883 1927 8027 8039 5139 8070 2010 8084 2020 2028 8103 8106 5187 5194 8146 5228 5525 5725 5754 5755 5761 5885
themself$	3147 3149 3178 3179 33 3181 3182 3183 3184 3185 3186 40 6111 6112 3190 3191 6258 3466 6502 6503 6505 3594 3595 3596 3597 3598 3599 3600 3601 3603 3604 6530 6531 6544 3630 3631 3632 3633 6557 6558 6559 6560 6561 6562 6563 3643 3644 3645 3646 6570 3704 3708 562 6634 6635 6636 6637 6638 6639 6640 6641 6642 6643 6644 6645 3723 3724 6648 6649 6650 6651 6652 6653 6813 6974 6975 6976 6977 6978 6979 6980 4117 4118 7108 7109 7110 7111 7112 7113 7114 7115 7116 7117 7118 7119 7120 7121 4199 7128 4893 5235 5389 5414 5415 5615 5616 5904 5926
themselves$	3147 3149 6073 6074 3178 3179 33 3181 3182 3183 3184 3185 3186 40 6111 6112 3190 3191 6258 3466 3500 6502 6503 6505 3594 3595 3596 3597 3598 3599 3600 3601 3603 3604 6530 6531 6544 3630 3631 3632 3633 6557 6558 6559 6560 6561 6562 6563 3643 3644 3645 3646 6570 3704 3708 562 6634 6635 6636 6637 6638 6639 6640 6641 6642 6643 6644 6645 3723 3724 6648 6649 6650 6651 6652 6653 6810 6813 853 6974 6975 6976 6977 6978 6979 6980 4117 4118 7108 7109 7110 7111 7112 7113 7114 7115 7116 7117 7118 7119 7120 7121 4199 7128 7142 7689 4893 5235 5389 5414 5415 5615 5616 5904 5926
therap	5239 8173
therapist$	8162 8172
therapy$	8163 5936 5937 5956 6031
there$	6136 6490 1304 1305 5030
these$	3290 6698 878 1120 1124 1128 7394 1337 7451 4736 4737 4738 4739 4740 4741 4781 4783 4790 4800 4801 7751 7752 7753 7754 7755 7756 7809 7810 7833 7834 4912 2040 2332 2338 5725 2581 5754 5755 5761 2667 5866
they	7889 7922 1879 1880 1923 1931 8083 2040
they$	3224 3551 3555 3556 3574 512 678 3825 679 6749 680 681 6954 7389 7390 7391 7392 7393 4477 4478 4479 4481 4616 7543 5070 5078 5098 5139 1998 2010 8084 2020 2028 8103 8106 5187 5194 8146 5233 5885
thick$	1136 2478 2493 2529 2534 2947
thickset$	2490 2960
thief$	6797 6798 6799 5484 5485
thieves$	6797 6798 6799 5484 5485
thieving$	6821
thigh$	8167
thighs$	8167
thin$	2490 2507 2511 2961
thing$	7622 7623 7624 7625
things$	6411 3668 7077 7123 7149 7150 4837 4921 4944 2193
think$	6655 937 938 939 940 941 942 4205 4630 7554 7555 7556 7557 2011
thinking$	5732
thinks$	937 938 939 940 941 942 4630 7554 2011
third$	1128
thirteen$	961 962 963 964
thirty$	6439 4089 7031 7035 7036 7037 7038 7039
this$	3307 6342 3738 853 1128 7451 7488 4659 4660 4736 4737 4738 4739 4740 4741 7671 7751 7752 7753 7754 7755 7756 7809 7810 4888 4921 4944 5071 2317 2393 2487 5725 5753 5754 5755 5761 2670
thoroughly$	2575
those	7998 5860
those$	6735 878 1120 5041 8006 5109 8036 8066 2338 5725 2667
though$	128 3276 6367 6368 6369 6370
thought$	6466 6609 6610 7523 7539 7544 4630 7554 7555 7556 7557 7558 7559 7560 7633 7634 7635 7636 7637 7638 7639 7640 7641 7642 4720 4721 4722 4723 4724 7763 7872 1901 2009 2068
thoughts$	2089
threadbare$	2546
threat$	713 714 715 716 5097 1951 2666
threatening$	2394 2945
three	7939 8083
three$	6819 1180 7250 7251 7252 7253 7254 7255 4494 4866 5139 2010 8084 2020 2028 8103 8106 5194 8146 2667 5885 2898
thresholds$	7786
threw$	37 592
thrill$	3193 47 6703 2296
thrills$	6707
thrive$	477
thrived$	477
thrives$	477
thriving$	477
throug	5081 2638 2702 2707
through$	192 6843 4209 4210 4313 7420 7452 7457 4871 2251 2625
throw$	37 592
throwed$	37
throwing$	37 592
thrown$	37 592 2185 2186
throws$	37 592
thug$	2934
thuggery$	2934
thuggish$	2934 2945
thugs$	6816 6817 6818 7993 2934
tic$	2808
tick$	2589
ticking$	5737
tidy$	2511
tied$	1902 5157 5679
ties$	684 5457
tight$	4379 4900 2529 2546
tightly$	1164
tights$	5688
tiktok$	322 3469 323 3470 324 3471 325 3472 326 3473 6397 6398 6399
time	5292
time$	3261 6269 6314 6661 3815 3817 3840 3873 3906 7017 7371 7372 7464 7465 7466 7476 7484 7953 2070 5720 5771
timed$	8023
timekeeping$	5438
timeline$	5165
times$	6180 6182 6183 6187 7477
timeta	5181 5304
timetable$	8104 8215 8227
timetables$	8104
timewaster$	5484
timewasters$	5484
timid$	4899
tiny$	2546
tip	2752
tip$	1954
tipoff$	5899
tipoffs$	5899
tipped$	1954
tipping$	1954
tips$	1954
to	5784
to$	6207 6249 3345 3354 3376 3388 3413 3414 3415 3417 3448 3456 3460 3522 3523 3524 3525 3526 3529 3533 3537 3605 6574 3665 6611 3732 3791 3799 3802 3808 3831 3860 3861 3862 3863 3913 3916 3930 3949 3998 4021 4029 4044 4045 4047 4171 4192 7196 4388 7315 7316 7317 7319 7336 7355 4442 4443 4475 7440 7453 4596 4597 7553 7565 7566 7567 4657 4658 7600 4735 1615 4770 4825 4889 7822 4901 4902 7858 4936 4971 4976 4980 1837 5010 5015 1875 5029 5034 5045 5048 5049 5074 5087 5088 5096 5119 5146 2008 2026 5227 5237 8165 5252 5260 5265 8205 5299 5352 8288 5370 2230 5436 5437 5703 5705 5708 5724 5726 5754 5767 5782 5783 5857 2747 6052
toarso	8080
toburg	8080
tocrim	8080
todama	8080
toddler$	5279
todeal	8080
todiso	8080
toe$	7260 7282 7283 7284 4362 2312
toerag$	2936
toerags$	2936
togang	8080
tokenistic$	2309 2968
told$	6174 6175 109 110 111 118 119 120 121 122 123 124 125 126 6204 6205 6206 3383 6471 6478 3676 7343 7349 7354 7357 7363 7431 7434 7435 7436 7437 7438 4569 4570 4573 7668 1882 2031 5192 5328
tolerance$	5852
tone$	7231 5663
tones$	7231 5663
too$	162 4036 4037 7060 1105 1106 1107 4850 4851 4852 4853 4898 1752 1753 4937
tooffe	8080
took	2815
took$	48 227 228 319 384 6625 563 4649 1513 4669 4678 4682 4683 4684 4685 4686 4687 4688 1563 2096 2098 2125 2245 2281 5429
toolki	5848
tooth$	5666
top	8095
top$	6429 7262 7279 7280 7281 8026 8066 2035 5688 5693 5695 2667 2672 2674
topless$	3477
tops$	7262 7279 7280 7281 7301 7302 5688 5693 5695
torment$	672 2301
tormented$	672 2301
tormenting$	672 2301
torments$	672 2301
tormentted$	672 2301
tormentting$	672 2301
torn$	2539 2546
torobb	8080
toshoo	8080
toss$	7628
tostab	8080
tosupp	8080
total$	1266 1771 2580
totally$	2572 2575
tothef	8080
touch$	6207 7419 7680
touched$	6105 3302 6450 7188
touching$	6456
tough	2032
tough$	769 770 771 772 773 774 1035 1036 1037 1126 5179 2511 2706 2956
toughe	2032 2707
tougher$	5179 2706
touret	2767
tourette$	5914
tourettes$	5914
toward	1942 2007 2702
towards$	3417 3791 3799 3802 3808 6806 3949 3995 7967 6002
town$	5121 5166
toxic$	688 689 690 2327 2947
trace	7913 1855 7936
trace$	7948
traced$	8107
traces$	7948
track	1855 8016 2038
track$	5000 7938 7948 7952 5129 5160 2014 2038 5877
tracke	1855 7927 5031
tracked$	7949 7954 5160 2014 8107 2645
tracki	1855
trackie$	5688
trackies$	7279 7280 7281 1228 7299 5688 5693 2553
tracking$	5160
tracks	1855
tracks$	7948 5160
tracksuit$	7279 7280 7281 7289 5688 5690 5693 2964
tracksuits$	7279 7280 7281 7286 7287 7288 7289 7291 7299 5688 5690 5693 5837 2964
trade$	345 354 3501 355 356 357 358 359 423 2268
traded$	345 354 3501 355 356 357 358 359 423 2268
trader	1845 5188
traders$	7892 4992 8111 2051 8124
trades$	345 354 3501 355 356 357 358 359 423 2268
trading$	345 354 3501 355 356 357 358 359 423 2268
traffic$	287 288 289 2255 5798
trafficced$	287 288 289 2255
trafficcing$	287 288 289 2255
trafficed$	287 288 289 2255
trafficing$	287 288 289 2255
trafficking$	287 288 289 2255
traffics$	287 288 289 2255
trail	2079
trail$	1876 5226
trailed$	1876
trailing$	1876
trails$	1876
trainer$	5688
trainers$	6231 6232 6416 6417 6418 6419 6420 6421 6422 6423 6428 6431 6731 7279 7280 7281 7286 7287 7288 7289 5688 5693
training$	5373 5387
tramad	5272
tramadol$	8195
transactional$	2272
transmitted$	5942
transplant$	8192
trap$	2348
trauma$	8272 2809
traumatic$	5912
travel	8108
travel$	6299 6300 6452 2281 5429
traveled$	2281 5429
traveling$	2281 5429
travelled$	2281 5429
traveller$	4301
travelling$	6307 6452 2281 5429
travels$	2281 5429
trawl	1866
trawl$	2023 5811 3021
trawled$	2023
trawles$	2023
trawling$	2023
trawls$	2023
treat$	1890
treated$	1926 5241 2118 5273 2761
treatm	5948
treatment$	8163
trendy$	2546
trial$	6041
tricky$	769 770 771 772 773 774 6911 6912 6913 6914 6915 6916 6917 5548
tried$	4401 4403 4404 7384 7532 4613 7872 5730
tries$	7422
trip$	6456
trips$	6456
troubl	5221
trouble$	6116 6117 6330 3582 3583 6507 6508 6509 6510 6547 6548 6549 6707 6714 6821 6942 4471 7395 4473 7472 4643 7572 7573 7574 8120 8144 2164 2193 5430 2319 2320 2321 5537
troubled$	7539 7544 4630 7554 7555 7556 7557 7558 7559 7560 4644 7593 2389 2487
troublemaker$	2935
troublemakers$	6942 2935
troublemaking$	2935
troublesome$	2947
trousers$	1228 2553
truancy$	2926
truant	3125
truant$	6268 6311 6797 6798 6799 7467 7468 7469 5484 5485
truanted$	2926
truanting$	2926
truants$	6797 6798 6799 5484 5485
true$	1623
trust$	6839 7338 7344 7358 7385 7386 7387 7388 7398 7448 7449 7450 4616 4621 4622 7814 7843 4947 1804 5706 5714 2618 2627
trusted$	6481 6482 6483 6486 4214 7434 7435 7436 7437 7438 7626 7627
trusting$	4528
truth$	3669
truthful$	3666 6590
try$	4401 4403 4404 7338 7344 7358 7384 7422 7448 7449 7450 7461 5706 5714 5730
trying$	7448 7449 7450 8073 5714 5732
tryings$	8073
tubby$	2961
tuberculosis$	3111
tuitio	5306
tuition$	8229
tumour	5234
tumour$	8157
turf	5136
turf$	8059
turkish$	4301 5683
turn	8145
turn$	270 271 3734 3736 593 1217 1226 1243 1244 4402 4418 4424 4429 4438 7364 7365 7422 4506 1667 1673 1674 1675 7825 8115 5193
turned$	270 271 593 4289 4294 1218 1227 1243 1244 4402 7328 7329 7330 7331 7332 7333 7334 7335 1667 1673 1674 1675 1704 7873 5756
turning$	270 271 593 1243 1244 1667 1673 1674 1675
turnned$	270 271
turnning$	270 271
turns$	270 271 593 1243 1244 4402 4472 7422 1667 1673 1674 1675
tutor$	6230 3857
tutors$	6230
twelve$	961 962 963 964
twenty$	6439 6440 7000 4089 957 7031 4109 7033 7035 7036 7037 7038 7039
twice$	3515 6443 7082 8165 2838
twists$	5676
two	7939 8083
two$	3398 6819 1180 7250 7251 7252 7253 7254 7255 4705 4866 5139 2010 8084 2020 2028 8103 8106 5194 8146 2409 2429 2667 5885 2898
twoc	5378
twoc$	8301
ugly$	2455 2961
unable$	85 578 579 580 581 582 584 602 783 784 785 786 787 2117 2152 5722
unacceptable$	6863 6864 6865 6866 6867 6868 6869 6870 6871 2394 2968
unacceptably$	2968
unacco	2877
unaccompanied$	6024
unambitious$	2947
unanswered$	5770
unauthorised$	2844
uncaring$	2947 2968
uncle	8235 5323 8248 8255
uncle$	2160 8246
unco$	2385 2588
uncomfortable$	8148
unconscious$	3103
uncontrollable$	2389 5722 2947
uncooperative$	2943 2968
uncorr	1827
uncorroborated$	4974
under	5081 2102 2903
under$	340 694 4313 1416 4865 5249 2106 5368 2222 2657 2754
underage$	2262 2269
undercover$	2984
underdressed$	2961
undermine$	2292
undermined$	2292
undermines$	2292
undermining$	2292
underpass$	6499 6500 6501
unders	1990
understand$	94 95 164 6655 3741 3742 3743 3744 3745 3746 3747 3748 3749 3750 3751 3752 7385 7386 7387 7388 1870 2031 2104
understands$	2031 2104
understood$	164 7487 1901 2009 2068
undert	1854
undertaken$	7629 7630 7631 7632
underweight$	5951 2961
underwent$	3092
undesirable$	6732 6733 6734 2299 2389
undesirables$	6732 6733 6734
undisciplined$	2947
undoubtedly$	1409 5723 2967
unempl	8247
unengaged$	2943
unfazed$	2956
unfit$	1614
unforgivable$	2968
unforgivably$	2968
unfounded$	2306
ungovernable$	2947
ungrateful$	2947
unhealthy$	3214 688 689 690 2248 2327
unheeded$	5770
unhelpful$	2968
uniform$	7258 5686 5688
uniforms$	7258 5686 5688
uninterested$	2566 5722 2947 2968
unironed$	2539
unit	4982 4998 5130 8171
unit$	4616 4621 4622 7814 7843 4947 7895 7903 7905 7910 7911 7912 4990 4991 7921 5025 7991 8053 8072 5150 8085 5177 5214 8185 8224 8241 8297 5983
units$	7895 5857
unkempt$	4301 2961
unknow	7927
unknown$	3482
unlawful$	6333
unless$	1961
unlikeable$	2947
unlovable$	2389
unmanageable$	6863 6864 6865 6866 6867 6868 6869 6870 6871 2389 5537 2947
unmotivated$	2947
unnecessary$	3195
unopened$	5770
unpaid$	2237
unpleasant$	8148 2947
unpredictable$	6863 6864 6865 6866 6867 6868 6869 6870 6871 2394 2945
unprepared$	2558
unprofessional$	2968
unprofessionally$	2968
unquestionably$	2967
unreachable$	5722 2943
unread$	5770
unreliable$	5722 2947 2968
unrepentant$	2947
unresponsive$	2943
unruly$	2317 2389 2394 2487 2947
unsafe$	6070 6071 6101 3214 6333 3807 8280 2246 2248
unsavoury$	6732 6733 6734 2389
unshockable$	2956
unstable$	5572 5573 2947
unsubstantiated$	2306
unsuitable$	6735 2299
unsupervised$	2440
unteachable$	2389
untidy$	4301 2530
until$	7946 1961 6059
unto$	3887 3890
untrue$	7492
untrustworthy$	5722 2947 2968
unusual$	2511
unusually$	2456
unwanted$	3590
unwashed$	2530 2539 2961
unwell	8279
unwilling$	574 578 579 580 581 582 584 604 783 784 785 786 787 1754 2558 5719 5722
unwillingness$	3330 184 185 186 187 188 189 783 784 785 786 787
unwise$	55 56 3214 6143 6144 6145 6146 504 2248 2289
up$	6110 6286 3513 3620 3707 6657 3820 6744 741 3966 3967 6896 853 4056 4075 7001 7047 4137 4154 7122 7176 4274 7218 7235 7264 4364 4365 4373 4374 7306 4384 4385 7340 7341 7346 7347 7351 7352 7360 7361 7368 7369 7370 7428 7429 7494 4760 4771 7699 4815 4818 4819 7778 4864 5075 5090 8068 8071 8233 8250 8252 2223 5543 5627 5692 5702
update$	1840
updateing$	1840
updates$	1840
upon$	3579 3580
ups$	7011 7026 7053 7131
urchin$	2934
urchins$	2934
urgency$	7839 7840 7841 7842 5769
us$	6306 6373 6376 6588 6663 6951 7157 4777 2025
use	1939 2007 2197
use$	6207 6268 6297 424 425 426 542 6655 7338 7344 7358 4525 1833 2064 2066 8189 5706
used	2007 2112
used$	6105 6474 424 425 426 542 760 1043 1703 1836
useful	2007 2638
useful$	7904 1975 2066
useless$	2567 2947 2968
user$	6788
userna	5181
usernames$	8104
users$	6788
uses	1939 2112
uses$	424 425 426 2064
using	1939 2112 2197
using$	6197 424 425 426 761 2064
usual$	4906 2325
usually$	1229
utter$	1266 1772
utterly$	4595 1660 2572 2575
vaccin	3099
valium	5272
valium$	8195
valuab	2638
value	5784
value$	1833 2066 2709
values$	6932 5580
van$	5791
vandal$	6797 6798 6799 5484 5485 2934
vandals$	6797 6798 6799 5484 5485 2934
vans$	5791
vape$	6231 6232 6428 6431 8183
vapes$	6231 6232 6416 6417 6418 6419 6420 6421 6422 6423 6428 6431 8183
variable$	6858 6859 6860 6861
vehicl	7947
vehicle$	5378 2651 2658
ventured$	6486
verbally$	2405
versed$	4099
very$	3278 1006 4347 4608 2456 2472 2804
vest$	5688
vests$	7295 7296 7297 5688
vicious$	2945
victim$	3761 697 6874 7146 7147 7148 2201 2432
victimisation$	6541 6542
victimise$	1765 1766 1767 1768
victimised$	1765 1766 1767 1768
victimises$	1765 1766 1767 1768
victimising$	1765 1766 1767 1768
victims$	469 6664 6665 6666 6667 6668 6669 6670 6671 6672 6673 6674 6675 696 6874 7146 7147 7148
video$	6400 3505 3506 360 361 7188 7937 8048
videos$	6400 3505 3506 360 361 7188
vietnamese$	4301
view$	7968 5760
views$	5760
village$	6786 4793
vindictive$	2945 2947
violen	8155 8247 8276 8279
violence$	6326 6340 3582 3583 6821 839 840 6942 5130 5149 2003 8074 8075 5162 2017 5173 2030 2034 2048 2067 2164 5430 5457 2693 6019 2873
violent$	6863 6864 6865 6866 6867 6868 6869 6870 6871 6942 2328 2394 2672 2945
virtually$	976 4123 977 978 979 980 983 984 985 986 1031 1032 2457 2466
visibility$	8061
visible$	5179 5680 2743
visit	2197 5848 5855
visit$	4017 7763 7997
visited$	7668 7872
visiting$	6197 6307
visitor$	8162
visits	2194
visits$	4017 7928
visual$	2780
visually$	2818
vital$	4866
vitiligo$	2963
vodka	5238
vodka$	8161
voice$	5760
voices$	5760 5921 5922 5923
volatile$	6863 6864 6865 6866 6867 6868 6869 6870 6871 2394 2945
volition$	6239 6240 6241 6242 6243 6244 6245 6246 6453 6454 5428
volume	1970
voluntarily$	6453 6454 5427 5428
vomit$	8158
vomited$	2823
vomiting$	2823
vomits$	2823
vote$	249 250
voted$	249 250
votes$	249 250
voting$	249 250
voucher$	6428 6431
vouchers$	6428 6431
vulnerabilities$	3654 508 509
vulnerability$	6541 3654 508 509 6664 6665 6666 6667 6668 6669 6670 6671 6672 6673 6674 6675
vulnerable$	6072 6101 7146 7147 7148 7179 7180 7181 5620 2487
wag$	2259
wagging$	2259
wags$	2259
waited$	5756
waitin	2110
waiting$	2093 2114 2122 2789
walk	8108
walk$	3315 3333 6461 6462 6463 6464 6465 6575 1216 1225 1608 1609 7825
walked$	3379 3550 3557 3672 1216 1225 1608 1609 5331 5756
walking$	6197 6307 1216 1225 1608 1609
walkked$	1216 1225
walkking$	1216 1225
walks$	1216 1225 1608 1609
wall$	5174
wannabe$	2311 2934
wannabes$	2934
want	4995 1889
want$	6390 6391 3830 7045 7129 4236 4237 4238 1248 7385 7386 7387 7388 7404 7405 7406 7422 4556 1510 7904 8073 2090
wanted$	3311 6536 1248 7487 1511 1847 2090 2219 2235
wants$	6390 6391 7129 1248 7404 7405 7406 7422 4556 8073 2090
ward	8171
warden	4987 4988 4989 1843 1844 1845 1878 5028 5188 2045
warden$	1821 7892 7910 7911 7912 4990 4991 4992 1875 5025 7951 2013 8111 2046 2051 2052 8124 5203 2071
wardens$	6743 6944 6945 1821 7892 7910 7911 7912 4990 4991 4992 1875 5025 7951 1936 2013 8111 2046 2051 2052 8124 5203 2071 5449
warn$	1954
warned$	6174 6175 3253 107 108 109 110 111 112 113 114 3262 116 117 118 119 120 121 122 123 124 125 126 6204 6205 6206
warning$	6171 6202 6203 6691 6692 6693 6694 6695 1699 1700 1701 1702 7789 7790 7809 7810 8035 5300 5450 5760 5761 2653 6047
warnings$	6171 6202 6203 6691 6692 6693 6694 6695 1699 1700 1701 1702 7789 7790 7809 7810 8035 5450 5760 5761
warran	5217
warrant$	1081 1082 1083 8003 8140 5845 3019
warrants$	5845 3019
wary$	6094 3173 3174 3175 3176
was	1926 5216 2773
was$	3220 106 115 181 182 274 458 459 630 631 632 691 717 718 719 720 721 722 723 724 725 726 776 3935 3940 812 826 827 828 829 830 831 972 976 4123 977 978 979 980 983 984 985 986 7198 7201 1141 4353 1229 1253 4409 4556 1447 1448 7643 4732 1661 4845 4846 4881 1742 1743 7851 1788 7874 5026 5043 5107 2094 2333 2337 2375 2379 2390 2391 2401 5635 5679 2617 5815 2733 2781 2786 2792 2793 2804 2820 2838 2840 2841 2874 2878 2888 2895 2897 2898 2902
wash$	1710
washed$	1710
washes$	1710
washing$	1710
waste$	591 2624
wasted$	591 2624
waster$	6796 2934
wasters$	6796 2934
wastes$	591 2624
wasting$	591 2624
watch	2079 2654
watch$	7279 7280 7281 5000 7938 1876 7952 7997 2001 5160 8115 5226 2204 5688 5693 5877
watche	5031
watched$	7674 7675 7940 1876 7954 5160 8101 8107 2204
watches$	7279 7280 7281 5688 5693
watching$	1876 5160 2204
watchlist$	5801
watchlists$	5801
watchs$	1876 5160
water$	5339
wave$	5878
wavy$	2530
way$	20 6119 4034 4350 1204 1205 1206 7298 4380 4381 4466 7747 1751 8137 5393
ways$	6119 6953 7022 7077 7463 5393
wayward$	2389 5537 2487
we	1845
we$	4489 4490 4492 4493 4537 4538 4539 1748 4992 1936
weak$	3892 6858 6859 6860 6861 792 1626 1627 1628 1629 7804 7805 7806 7807 4899 1778 2414 2415 2604 2641
weaker$	3849
weaned$	2124
weapon	7888 7898 7971 8093 8302
weapon$	7958 7978 7979 8301 2737
weapons$	6326 1838 7958 7978 7979 2737 3016
wear	2228
wear$	6461 6462 6463 6464 6465 1165 1186 1192 1193 1194 1195 1196 1197 1198 1199 1200 1201 2531 2541
wearing$	1165 1186 1192 1193 1194 1195 1196 1197 1198 1199 1200 1201 2228 2531 2541
wears$	1165 1186 1192 1193 1194 1195 1196 1197 1198 1199 1200 1201 2531 2541
weary$	5594
weed	5386
weed$	6231 6232 6360 6361 6362 6416 6417 6418 6419 6420 6421 6422 6423 6428 6431 7942 5259 8183 8194 8309 5402
week$	7464 7465 7466 5771 6033
weekend$	8161
weeks$	5771 6033
weighed$	3102 3105
weighs$	3105
weight	5239 5266 8190
weight$	8162 8189 5952
welcome$	2287
welcomed$	2287
welcomes$	2287
welcoming$	2287
welfare$	6080 3158 6120 6121 6122 6123 6124 6633 6634 6635 6636 6637 6638 6639 6640 6641 6642 6643 6644 6645
well$	6201 6847 875 876 888 925 952 1048 1065 1068 1142 1147 2491 2504 2512 5687
wellbe	5266
wellbeing$	6080 6120 6121 6122 6123 6124 6628 6629 8189
went$	6176 6196 266 267 268 269 270 271 300 301 302 3463 320 321 387 388 389 6497 6498 637 659 854 855 856 1216 1225 1724 2105 2223 2280 2281 5429 2876
were	7927 1926
were$	3220 3227 106 115 3281 181 182 274 458 459 6615 630 631 632 691 717 718 719 720 721 722 723 724 725 726 776 812 826 827 828 829 830 831 6948 972 976 4123 977 978 979 980 983 984 985 986 1125 1141 1229 1252 4409 4556 1447 1448 7643 1661 4846 4881 1742 1743 1788 7874 5026 5043 5100 2333 2337 2375 2379 2390 2391 2401 5635 5679 2617 5815 2733 2838 2878 2888 2895 2902
west$	1158
wet$	2111
wets$	2111
wetting$	5947
what$	3275 6342 6458 3613 3614 487 6587 547 548 6952 4031 6958 7149 7150 7787 7809 7810 5148 5432 5435 5761
whatever$	6623 7123 7140 1254 1255 1256 1257 1345 1346
whatsapp$	322 3469 323 3470 324 3471 325 3472 326 3473
whatsoever$	7643
wheel$	7686
wheelchair$	3061
when	5793
when$	3467 3468 6587 7848 7946 7953 5126 5970
whenever$	3467 7946
where	5793
where$	6096 6097 6098 6099 6587 1888 5126 5161
wherea	5002 2004 5151 5152 2037
whereabouts$	7925 7926 5184
which	5784 5793
which$	7965 8076 8083 5172 5185
while$	7676
white$	1128 1149 4299 1161 4327 4328 4329 1183 1212 2486 2487 2508 2515 5688 2546
who	7888 7909 7965 8076 8083 5172 5185 5793
who$	6096 6097 6098 6099 3516 3517 498 511 6587 6726 6736 6948 7198 7201 1849 4999 5005 1883 1908 1919 5069 1927 5126 5127 5161 8088 5186 8123 5206 8131 5219 5635
whole$	4803 4805 2317
wholly$	2572 2575
whom	8076 8083 8095
whom$	6096 6097 6098 6099 6587 7919 7989 1927 5161
why$	505 506 6587 549 550 551 552
wicked$	2326
wider	1892
wider$	5039
wife$	8231 8266
wild$	2317 2326 5509 5510 5511 5537 2509 2530 2947
wilful$	2968
wilfully$	316 2621 2968
will$	578 579 580 581 582 584 605 625 1038 1058 1070 1073 1267 1268 1269 1270 1271 1272 1273 1274 1278 1279 1280 1281 1282 1283 1284 1294 1298 1299 1300 1307 1308 1309 1310 4465 7400 7401 7402 7403 4496 7426 1357 1358 1359 1360 1361 4532 4533 4536 4556 7481 7482 1420 1421 1434 4981 1837 5015 1875 5094 2008 5216 2559 2562 2564 2576 2747
willed$	5561
willing$	155 156 161 553 554 555 4392 4394 4396 7320 7321 7322 7323 1829 2279
willingly$	6453 6454 385 5427 5428 2282
willingness$	6260 4517 7441 7442 7443 7444 7445 7446
win$	4001
wind$	673 674 4446
winding$	673 674
winds$	673 674
winter$	6346 6347
wiry$	2490
wisdom$	4120 974
wise$	3228 882 883 927 1126 5590 5595 5596 2454 2467
wiser$	3214 879 880 881 922 927
wish$	4517 7441 7442 7443 7444 7445 7446 8073
wished$	2090
wishes$	2090 5760
wishs$	8073
with	8028 5379 2707
with$	6132 6272 6275 6280 6312 3397 3403 3407 6408 3486 3489 3490 3518 6457 3592 3593 6589 3809 3812 6741 3831 6840 6844 6855 6856 6862 3995 6922 859 6940 4018 4021 892 4200 4201 4202 7198 7201 1165 1175 1176 1177 1178 1219 7356 7399 7454 1570 7799 4971 4996 7928 5040 7967 2099 5312 8245 5360 2231 5445 2431 2531 2537 5780 5857 5897 2816 2835 6014 6048
withar	8080
withbu	8080
withcr	8080
withda	8080
withde	8080
withdi	8080
withga	8080
withheld$	521 522 5768
withhold$	521 522
withholding$	521 522
withholds$	521 522
within$	3986 5047 5231
withof	8080
without$	3399 736 7108 7109 7110 7111 7112 7113 7114 7115 7116 7117 7118 7119 7120 7140 1100 1303 1306 4474 1373 1571 1572 4744 1693 1694 2144 2570 2571 2585 2601
withro	8080
withsh	8080
withst	8080
withsu	8080
withth	8080
woeful$	1778 2968
woefully$	2968
wolves$	6816 6817 6818
woman	5381
woman$	7007 4092 7018 7052 7057 7058 7059 1002 7074 7075 7076 7080 1013 1014 7102 8283 8304 5604
women$	6783 7000 7007 7010 4090 7023 7025 7042 7050 7057 7058 7059 1013 1014 1033 7134 7261 7309 5604 5613
wont$	1280 1281 1282 1283 1284 2559
wool$	5609
woolly$	2968
word$	7763 7792
wore$	6461 6462 6463 6464 6465 1165 1186 1192 1193 1194 1195 1196 1197 1198 1199 1200 1201 2531 2541
work	5848
work$	89 91 92 3356 6329 278 279 280 281 282 283 284 285 286 480 6655 6802 3917 3932 6899 3999 4040 7311 7338 7344 4433 7358 4476 7419 7448 7449 7450 7455 7658 1894 5384 5439 2410 5706 5714 5751
worked	1934
worked$	278 279 280 281 282 283 284 285 286 480 7434 7435 7436 7437 7438 2224 5715
worker	8171
worker$	6230 6414 6588 6663 4616 4621 4622 4632 4633 7814 7843 4938 4947 5353 8295 5440 2628 6058
workers$	6230 6414 6588 3738 6663 6918 6963 6964 6965 4489 4490 4492 4493 4616 4621 4622 7814 7843 4947 5440
working$	278 279 280 281 282 283 284 285 286 480 3933 7448 7449 7450 8050 5714 5778 2855
works$	278 279 280 281 282 283 284 285 286 480 5715
workshop$	89 91 92
workshops$	89 91 92
workshy$	2947
world$	7022 2447 2448
worldly$	927 2449 2952
worn$	6466 6481 6482 6483 6486 7935 5014 5679
worr	2119 2156 2216
worried$	4878 1811
worries$	6687 6688 6689 6690 5760
worry$	5760
worrying$	6863 6864 6865 6866 6867 6868 6869 6870 6871 2392 2394
worse$	3647 7132 7133 7760 7761 5618
worst$	3615 2672
worth$	6678
worthless$	2947
would$	414 421 3569 3578 3652 3699 685 727 7045 1285 1286 1287 1298 1299 1300 4496 4556 7481 7482 1420 1421 4981 1837 2560 2564 2576
wound$	673 674
wrap	8302
wraps$	6834 5402 5525
wreak$	2369
wreaked$	2370
wreaking$	2368
wreck$	2292
wrecked$	2292
wrecking$	2292
wreckked$	2292
wreckking$	2292
wrecks$	2292
wrist$	8167
wrists$	8167
writ	6004
write$	1681 2006 2038 8222 2353 2354
writing$	1684 2006
written$	1662 1683 2153
wrong$	3214 3215 3296 3367 3368 3369 6330 6725 6732 6733 6734 7844 7845 4935 2248 2300
wrote$	1682
xanax	5272
xanax$	8195
y$	7071
year	5302
year$	3519 6779 3859 7012 4104 1130 1133 1135 8221 5302 8225 5771 6033
years$	6997 6998 6999 7083 7084 7085 5771 6033
yet$	3265 1760 4927
yield	2638
yjs	5371
yjs$	8294 2911
yob$	2934
yobbish$	2394 2934
yobbo$	2934
yobbos$	2934
yobs$	6816 6817 6818 2934
yoi$	3141
yos	5371
yos$	8294 2911
yot	5371
yot$	8294 2911
young	5381
young$	183 230 677 3834 6875 3956 3957 6889 6890 6891 6892 6893 6894 837 838 3987 4081 4267 4268 4269 4270 4271 4272 1128 7198 7201 4484 4587 4816 4817 4826 4874 4913 4915 4970 7943 7945 5023 1879 1880 1923 7998 1931 8006 5101 5104 5182 8149 8304 2269 2328 2331 2338 2372 5536 5582 2463 2486 2667 5860 5866 2875
younger$	3849 6785 6786 5337 5401
youngers$	7987
youngster$	6875 6889 6890 6891 6892 6893 6894 5536
youngsters$	6875 6889 6890 6891 6892 6893 6894 5401 5536
youth	2678 2907
youth$	6875 6878 6889 6890 6891 6892 6893 6894 1128 7198 7201 7204 7205 1792 4986 1891 5371 2225 2328 5477 2331 5536 5634 2488 2667 2898 2907
youths$	6756 6875 6878 6889 6890 6891 6892 6893 6894 7198 7201 1891 5477 5536 2488 2958
yp	4970 4978 7922 7939 7941 7943 7945 5023 7947 1879 1880 7998 8006 5105 8149 2120 5274 2142 2162 5311 8265 5356 5357 2217 8308 2241 2678 5836 5860 5986
yp$	2305
yp1$	2304
yp2$	2304
yp3$	2304
yp4$	2304
yp5$	2304
yp6$	2304
yro$	3139
zero$	1370 4710 2622 2705
zits$	5684
