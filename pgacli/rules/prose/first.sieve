3152 2928 2247

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
(make|makes|making|made|take|takes|took|taken) [a|an|the|their own] (conscious|deliberate|free|informed|active|calculated) (decision|choice) (to|not to) (deal|sell|carry|run|go|stay|meet|associate|commit|offend|steal|return|drink|use|get|ignore|miss|skip|truant|be|send|work|remain|report|engage|attend|come|hang)
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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 11 11 11 12 12 12 12 13 13 14 15 15 15 16 16 17 17 19 20 20 22 23 26 26 26 26 27 28 28 30 30 30 30 30 30 30 30 30 30 31 31 32 32 32 33 33 33 35 35 35 35 36 36 36 36 37 37 37 37 37 37 37 37 38 38 39 39 40 41 41 42 42 42 42 42 43 43 43 44 44 45 45 45 46 46 46 47 47 47 47 47 47 48 48 48 48 49 49 49 49 50 51 52 52 52 53 54 54 55 55 55 56 56 57 57 57 57 57 57 58 59 60 61 61 61 61 62 62 62 63 63 64 64 64 65 66 66 67 68 69 70 70 70 71 71 71 71 71 71 71 71 72 72 73 74 75 75 76 76 76 76 76 76 76 77 78 79 79 79 79 79 79 80 80 80 80 80 80 80 80 80 80 80 80 80 80 80 80 80 80 80 80 80 80 81 81 81 81 81 81 81 82 82 83 83 84 84 84 84 84 84 85 85 85 86 87 87 87 87 87 87 88 88 89 89 90 91 92 92 93 94 94 94 94 95 95 95 96 96 96 97 97 97 97 98 98 99 100 102 102 103 103 104 104 104 105 105 105 105 105 105 106 106 106 107 107 107 108 108 108 108 109 109 109 109 110 110 111 111 111 111 112 112 112 112 112 112 112 112 112 113 114 114 116 117 117 121 121 121 121 121 122 122 122 123 124 124 124 124 124 124 124 126 128 129 130 134 135 137 139 141 141 141 141 141 141 141 141 142 142 142 142 145 145 145 146 147 147 147 147 150 151 151 152 152 154 154 154 155 157 157 157 157 157 157 158 159 162 162 163 164 165 165 165 166 167 167 167 167 167 168 168 168 168 168 168 168 168 169 169 169 169 169 169 169 170 170 170 171 171 172 172 172 172 172 173 173 174 175 176 176 177 177 178 178 178 179 180 180 181 181 182 182 183 184 184 184 185 185 186 187 188 188 188 188 188 188 189 189 189 189 189 190 190 191 191 193 193 194 194 195 195 196 198 199 200 201 202 203 204 205 206 207 207 208 209 209 210 210 210 210 211 211 211 211 211 212 212 213 213 214 214 214 214 215 217 217 218 219 220 221 222 222 222 223 224 224 225 225 226 226 227 227 228 228 229 229 230 230 230 230 230 230 230 230 230 231 231 231 231 232 232 233 234 234 235 236 237 237 237 237 238 238 239 239 239 239 240 240 240 241 242 243 243 244 245 245 246 247 247 247 247 247 247 247 247 247 247 247 247 248 248 248 248 248 248 248 248 248 249 249 249 251 251 251 252 253 255 257 257 257 257 257 257 257 257 257 257 257 257 258 258 258 258 258 258 258 258 258 258 258 259 259 259 259 261 261 261 261 261 262 262 262 262 263 263 264 265 265 266 266 268 268 268 268 268 268 268 269 269 269 269 269 269 269 269 269 269 269 269 269 271 272 273 274 275 277 277 277 278 278 279 280 280 280 282 283 285 286 287 287 288 288 289 289 289 295 296 299 300 305 305 308 308 308 309 310 312 317 318 318 318 319 320 320 320 320 321 323 323 323 323 324 326 326 326 327 328 328 328 328 329 329 329 329 329 329 329 329 329 329 330 330 330 331 332 332 332 332 335 337 339 339 339 339 340 340 340 340 341 342 342 342 344 344 345 345 345 345 345 345 345 345 346 349 349 349 352 352 353 353 353 353 354 354 354 354 354 354 356 357 357 358 358 358 358 358 359 359 359 359 359 360 360 360 360 361 362 362 362 362 362 362 362 362 362 363 363 365 365 365 365 366 366 366 367 367 367 367 367 367 367 367 368 368 368 368 368 368 369 370 370 370 370 370 370 374 374 374 374 375 377 377 378 378 380 380 380 380 380 380 380 381 381 381 382 382 386 387 387 387 390 391 393 393 394 396 399 401 401 401 402 402 402 405 406 407 407 408 408 409 415 416 417 417 417 419 420 422 423 424 425 426 426 426 427 428 429 429 429 430 432 432 432 432 434 434 434 435 435 435 435 435 435 435 436 436 436 436 437 438 439 440 440 441 442 443 445 445 447 447 448 448 449 450 450 450 450 450 450 450 451 451 451 451 451 451 452 452 452 452 453 454 455 455 455 456 458 458 458 458 458 459 459 459 460 460 460 460 461 461 461 461 462 462 462 463 464 464 465 466 466 466 466 466 466 466 466 466 466 466 467 468 468 469 471 471 471 471 471 472 472 472 473 474 474 476 477 478 478 478 479 480 480 480 480 480 483 483 483 484 484 484 485 485 485 485 485 486 486 486 488 489 489 489 490 490 492 493 494 494 494 495 495 495 495 495 495 495 495 495 495 495 495 495 496 499 501 501 501 502 502 503 504 504 504 505 505 506 508 508 509 510 510 511 511 511 511 512 512 513 513 513 514 514 515 515 515 516 516 516 516 516 517 517 517 518 518 518 519 519 520 520 520 521 521 521 521 521 522 522 522 523 524 524 524 525 525 525 526 526 527 528 528 529 529 529 529 529 529 530 530 535 535 535 535 536 536 538 538 542 542 542 546 547 547 548 548 548 548 552 553 555 556 556 556 557 557 558 558 558 558 558 558 559 560 563 563 563 564 566 568 568 568 569 571 571 571 572 573 573 573 573 574 575 575 575 576 576 576 577 578 579 580 580 580 581 581 581 581 581 581 581 581 581 581 582 583 583 583 583 584 585 586 586 586 588 588 588 589 590 590 590 591 592 593 593 593 594 595 595 595 596 597 597 597 597 599 599 600 600 601 602 602 606 607 607 609 610 611 611 611 612 613 613 613 613 613 614 614 614 614 615 615 615 615 616 616 616 616 617 618 619 619 619 619 619 619 620 620 620 620 620 620 621 621 621 621 621 622 622 622 623 623 623 623 623 623 624 626 627 627 628 628 628 629 630 631 631 631 631 632 632 632 632 632 632 632 634 635 635 635 635 636 636 636 636 636 637 637 637 638 639 639 640 640 640 640 641 641 641 641 642 643 643 643 644 644 644 645 645 647 647 648 648 648 649 649 649 649 650 650 650 650 650 650 651 651 652 652 652 652 652 653 654 654 654 654 654 654 654 655 657 657 657 658 658 658 658 659 659 659 659 659 659 659 659 661 663 663 663 664 664 664 665 667 667 667 667 667 668 668 668 670 670 671 671 671 671 671 671 672 672 672 673 673 674 674 674 674 674 675 676 676 676 677 677 677 677 678 678 678 678 680 681 681 681 683 684 684 684 685 686 687 687 688 688 689 689 689 689 690 690 690 690 690 691 691 691 691 691 691 691 692 692 692 692 693 694 694 694 695 695 695 695 695 695 696 696 697 697 697 698 698 698 699 699 699 699 700 700 700 700 700 700 700 700 700 700 700 700 700 700 700 700 700 700 700 701 701 701 702 702 702 703 703 703 703 704 705 706 706 706 706 707 708 708 708 708 709 709 709 709 709 709 709 710 710 710 710 710 710 711 711 711 711 712 712 712 712 713 713 714 715 715 715 715 716 716 716 716 716 716 716 717 718 718 719 719 719 719 719 720 720 720 720 720 720 720 721 721 721 722 723 723 723 723 723 723 723 723 723 724 724 725 726 726 727 727 727 727 727 729 729 730 731 731 731 732 732 732 732 732 732 732 732 732 732 732 732 733 733 733 733 734 734 734 734 734 734 734 734 734 734 734 734 734 734 734 734 734 734 734 734 734 734 734 734 734 734 734 734 734 735 736 737 738 738 738 738 738 739 740 740 740 740 740 741 741 741 742 743 744 746 746 747 747 747 747 747 747 748 748 748 749 749 750 751 751 752 752 753 753 755 755 755 755 756 756 756 756 757 757 758 759 760 762 763 764 765 766 767 768 769 769 772 773 774 775 776 777 777 778 778 778 778 778 779 780 780 780 780 781 782 782 783 785 785 787 788 789 789 790 790 791 792 793 793 794 796 796 797 797 799 799 799 799 800 800 801 801 801 801 802 802 802 802 803 804 804 805 805 807 808 808 809 811 811 812 812 813 815 816 817 819 821 821 821 822 822 822 823 823 823 824 824 825 825 826 828 828 829 829 829 829 829 829 830 830 830 832 832 834 835 836 837 838 839 840 841 842 843 851 856 857 858 859 860 861 862 863 864 866 870 871 872 873 874 875 876 877 878 879 880 881 882 883 885 889 891 892 893 895 899 904 905 908 909 910 912 913 916 917 918 919 921 925 926 927 928 929 930 932 933 934 935 938 939 940 941 943 944 946 949 950 953 955 956 961 962 969 971 973 974 977 982 983 984 986 987 988 989 990 991 992 994 998 999 1000 1001 1002 1004 1005 1007 1009 1010 1011 1012 1017 1019 1023 1024 1025 1026 1027 1033 1035 1043 1045 1046 1047 1049 1050 1051 1054 1055 1056 1061 1062 1064 1066 1069 1070 1071 1072 1073 1075 1076 1078 1079 1080 1081 1082 1084 1085 1086 1087 1088 1089 1090 1094 1095 1096 1097 1098 1099 1100 1101 1102 1103 1104 1105 1107 1108 1109 1110 1112 1113 1114 1115 1118 1119 1120 1121 1122 1124 1125 1126 1127 1128 1129 1130 1131 1132 1133 1135 1136 1137 1138 1139 1140 1141 1142 1144 1145 1146 1147 1148 1149 1150 1153 1154 1155 1156 1157 1158 1159 1162 1163 1165 1166 1169 1171 1172 1173 1174 1175 1176 1177 1178 1179 1180 1181 1182 1183 1184 1185 1186 1188 1189 1190 1191 1192 1193 1194 1195 1196 1197 1199 1200 1201 1202 1203 1204 1205 1206 1207 1208 1209 1210 1211 1212 1213 1214 1215 1216 1217 1218 1219 1220 1221 1222 1225 1228 1250 1251 1252 1261 1267 1270 1274 1278 1281 1283 1284 1286 1289 1290 1293 1316 1339 1342 1343 1351 1355 1356 1375 1379 1380 1381 1386 1387 1392 1395 1402 1409 1411 1412 1417 1438 1442 1443 1445 1446 1447 1451 1457 1460 1461 1462 1463 1464 1465 1466 1468 1478 1479 1480 1486 1489 1493 1495 1500 1502 1508 1510 1516 1517 1523 1524 1533 1535 1536 1537 1538 1540 1543 1548 1549 1550 1551 1552 1553 1555 1556 1557 1558 1559 1561 1562 1564 1566 1567 1570 1571 1572 1575 1576 1582 1585 1586 1587 1588 1590 1591 1592 1593 1594 1595 1598 1600 1601 1603 1604 1605 1606 1607 1616 1617 1620 1622 1623 1624 1625 1626 1627 1628 1629 1630 1635 1636 1637 1639 1640 1641 1642 1643 1645 1646 1647 1648 1649 1650 1651 1661 1670 1672 1676 1680 1682 1684 1687 1688 1692 1695 1699 1701 1702 1704 1705 1707 1710 1712 1715 1716 1717 3 3 18 21 23 24 33 34 58 74 81 100 101 106 112 114 119 120 125 127 129 131 136 136 137 138 139 140 143 144 148 149 150 151 151 153 155 160 161 162 163 185 192 193 197 202 216 219 235 250 254 256 258 260 267 270 276 279 281 283 284 287 288 288 290 291 292 294 297 300 302 302 302 302 302 303 304 306 306 306 306 306 306 306 307 308 312 315 316 317 318 318 322 325 327 329 330 331 333 333 333 333 333 334 336 338 338 338 338 338 338 338 338 338 338 338 339 340 340 340 340 340 340 340 340 340 340 340 340 340 346 347 348 349 350 351 352 353 355 355 355 355 355 355 356 358 364 368 370 371 372 373 374 375 376 377 379 379 379 380 383 383 383 383 385 388 389 391 391 391 391 391 391 391 391 391 391 391 391 391 391 391 391 391 391 391 391 391 392 393 395 396 398 398 400 401 402 403 404 410 412 418 418 418 418 418 418 418 418 431 433 433 444 446 457 468 470 471 472 475 481 482 487 489 490 491 497 498 500 505 507 524 527 531 533 533 533 533 533 533 533 533 533 533 536 538 539 541 542 543 544 544 545 548 548 548 548 548 548 548 548 548 548 548 548 548 549 550 551 552 553 554 559 560 561 561 561 561 561 561 561 561 561 561 561 561 561 562 563 564 565 567 568 570 571 573 574 579 580 581 582 584 584 585 586 587 587 587 587 587 587 596 598 603 606 608 611 621 622 625 632 633 646 653 656 657 659 660 662 662 666 668 668 669 673 679 681 682 683 684 687 700 704 718 720 728 730 730 730 730 730 730 730 730 730 730 730 732 732 732 732 732 733 738 745 746 747 757 761 770 771 777 782 783 784 785 786 788 795 798 802 805 806 810 814 820 821 827 831 831 831 833 833 833 833 844 846 852 853 865 867 888 890 894 896 897 898 901 902 903 906 907 911 914 915 920 922 923 924 931 936 937 942 945 947 948 951 952 954 957 958 959 960 963 965 966 968 970 976 978 979 980 981 993 995 996 1003 1006 1008 1013 1014 1015 1016 1018 1021 1022 1028 1029 1030 1031 1032 1037 1038 1039 1040 1041 1042 1044 1048 1052 1053 1057 1058 1059 1060 1063 1065 1067 1068 1074 1077 1083 1091 1092 1093 1106 1111 1116 1117 1123 1134 1143 1151 1152 1160 1161 1164 1167 1168 1187 1223 1224 1230 1231 1232 1242 1254 1255 1260 1263 1265 1271 1275 1276 1277 1282 1288 1291 1292 1294 1296 1297 1299 1305 1307 1308 1315 1319 1320 1323 1327 1328 1334 1335 1336 1337 1340 1341 1346 1347 1348 1352 1353 1354 1358 1360 1361 1377 1378 1383 1385 1388 1393 1396 1398 1404 1406 1407 1410 1413 1414 1415 1418 1420 1421 1422 1423 1424 1429 1434 1435 1437 1439 1440 1448 1449 1453 1454 1455 1456 1458 1469 1477 1481 1482 1484 1485 1487 1488 1490 1492 1494 1498 1499 1503 1504 1505 1506 1509 1512 1513 1518 1519 1520 1521 1525 1526 1527 1528 1529 1530 1531 1532 1534 1541 1542 1545 1546 1547 1554 1560 1563 1565 1568 1569 1573 1574 1577 1581 1583 1596 1597 1599 1602 1608 1609 1610 1611 1612 1613 1614 1615 1618 1619 1621 1631 1632 1633 1634 1638 1644 1652 1653 1655 1656 1657 1659 1660 1663 1664 1665 1666 1668 1673 1674 1675 1677 1678 1679 1683 1689 1691 1693 1694 1698 1700 1706 1708 1709 1711 1713 25 29 115 118 132 133 136 156 293 298 301 302 306 311 313 314 333 338 343 351 355 379 383 384 391 397 411 413 414 418 421 433 532 533 534 537 540 544 548 561 570 587 604 605 662 730 732 754 818 831 845 847 848 849 850 854 855 868 869 884 886 887 900 964 967 972 975 985 997 1020 1034 1036 1170 1198 1226 1227 1229 1233 1234 1235 1236 1237 1238 1239 1240 1241 1243 1244 1245 1246 1247 1248 1249 1253 1256 1257 1258 1259 1262 1264 1266 1268 1269 1272 1273 1279 1280 1285 1287 1295 1298 1300 1301 1302 1303 1304 1306 1309 1310 1311 1312 1313 1314 1317 1318 1321 1322 1324 1325 1326 1329 1330 1331 1332 1333 1338 1344 1345 1349 1350 1357 1359 1362 1363 1364 1365 1366 1367 1368 1369 1370 1371 1372 1373 1374 1376 1382 1384 1389 1390 1391 1394 1397 1399 1400 1401 1403 1405 1408 1416 1419 1425 1426 1427 1428 1430 1431 1432 1433 1436 1441 1444 1450 1452 1459 1467 1470 1471 1472 1473 1474 1475 1476 1483 1491 1496 1497 1501 1507 1511 1514 1515 1522 1539 1544 1578 1579 1580 1584 1589 1654 1658 1662 1667 1669 1671 1681 1685 1686 1690 1696 1697 1703 1714

12 14 8 9 10 10 10 10 10 10 4 6 5 6 6 6 7 7 7 7 9 9 9 9 9 9 7 8 8 8 4 4 5 5 7 8 8 8 7 8 7 3 10 4 6 8 6 8 3 7 8 4 3 5 7 6 6 4 3 5 8 9 9 9 9 9 9 9 10 9 7 8 5 6 6 5 5 5 11 12 12 12 3 4 4 4 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 10 11 11 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 25 27 26 27 17 3 10 11 11 4 6 6 10 11 11 5 6 3 4 4 4 4 4 5 4 4 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 4 8 7 6 7 7 7 8 10 8 8 8 9 7 3 4 4 3 4 4 6 7 7 7 7 7 8 4 5 4 5 5 5 5 5 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 3 4 4 4 5 5 3 4 4 4 8 9 9 9 9 9 7 8 4 4 4 4 5 5 4 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 5 5 6 4 5 6 7 7 4 3 3 3 3 5 3 3 3 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 3 6 3 4 4 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 8 10 10 7 3 4 4 4 4 5 3 3 10 10 3 4 4 6 6 4 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 8 7 7 5 5 6 10 12 6 7 7 7 7 9 11 4 4 4 5 7 9 8 9 9 9 6 8 4 6 4 4 3 3 4 4 3 4 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 3 5 9 9 9 9 7 4 5 3 3 9 4 4 5 5 4 5 7 5 5 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 6 7 7 4 5 5 3 4 7 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 6 7 7 7 7 8 7 4 5 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 4 4 5 4 5 6 7 7 4 5 4 8 9 9 3 4 3 3 5 5 4 5 5 6 6 3 7 5 3 3 4 3 3 3 3 3 3 5 7 7 7 4 3 4 4 4 3 9 10 10 10 8 7 8 8 8 6 7 7 8 14 14 14 14 14 14 14 14 14 14 4 4 4 3 5 6 6 6 5 4 3 4 4 4 4 4 3 4 3 7 8 8 4 6 5 7 6 6 6 6 6 6 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 4 4 5 5 5 5 5 5 6 6 7 6 6 6 3 9 9 9 9 9 9 3 3 3 4 4 3 3 4 5 9 9 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 5 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 5 6 6 3 4 8 3 4 4 5 6 6 4 5 6 7 7 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 4 3 5 6 5 6 9 10 4 11 12 12 12 12 12 12 7 8 8 8 8 9 6 7 7 7 4 5 4 3 3 5 4 5 5 5 6 8 9 9 4 5 5 4 9 9 9 9 6 7 7 4 7 8 4 8 9 9 9 9 10 10 9 9 9 9 3 5 5 4 7 7 8 7 7 4 4 5 4 3 4 4 4 4 5 5 3 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 3 3 4 3 14 15 15 9 10 10 11 11 10 10 10 10 10 11 12 10 3 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 9 9 11 11 11 10 10 7 7 7 9 10 10 10 10 8 8 8 8 8 8 5 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 3 5 4 4 4 4 4 5 3 4 4 4 3 3 3 3 5 6 5 3 6 6 3 4 4 4 3 3 3 3 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 6 3 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 7 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 3 4 4 4 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 10 11 11 11 5 6 6 6 3 4 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 7 5 5 6 7 6 4 4 5 4 5 5 5 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 7 8 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 3 4 3 8 9 9 4 3 4 5 4 5 3 3 4 3 4 3 3 4 4 4 4 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 3 3 3 4 4 4 4 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 3 4 4 7 8 8 9 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 3 4 3 7 8 8 8 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 5 4 6 3 3 4 4 3 3 5 4 3 3 5 4 3 3 3 3 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 3 4 5 5 6 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 4 7 4 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 13 10 4 9 14 10 9 10 3 3 12 3 5 6 17 9 9 11 11 4 4 7 10 11 8 11 11 13 4 5 8 7 4 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 4 5 10 3 5 5 4 11 0 8 7 4 8 13 5 4 3 7 6 7 3 3 4 8 6 6 3 3 3 4 10 6 11 11 5 10 3 4 3 3 6 5 7 4 6 8 3 4 3 4 8 5 5 6 4 10 5 6 5 0 6 4 5 15 10 7 7 6 5 5 4 0 2 8 3 7 4 4 4 8 5 8 4 6 3 4 8 6 3 4 4 0 4 3 6 3 7 5 11 0 3 4 3 6 12 12 11 7 10 14 3 4 18 8 3 9 11 21 12 10 5 11 9 2 10 4 12 7 3 5 13 13 19 23 19 17 12 11 10 17 19 17 15 9 10 3 19 9 14 14 5 3 12 10 13 7 3 18 10 12 11 5 12 13 8 18 9 14 7 10 21 16 16 4 18 14 12 15 17 22 9 14 4 16 8 12 5 6 3 8 12 9 11 17 5 7 20 11 5 5 14 4 3 17 20 11 3 11 4 3 5 6 3 4 3 6 7 3 4 6 3 3 6 3 4 4 3 4 5 3 3 5 4 5 5 4 2 4 3 7 3 4 3 4 3 4 6 5 5 3 5 5 5 4 8 4 3 3 3 4 4 6 3 3 4 5 3 3 3 4 4 3 6 5 2 4 4 7 3 5 4 3 7 7 6 6 4 4 6 6 4 7 4 5 8 3 3 3 6 3 2 3 4 5 5 18 5 4 8 6 9 2 6 4 7 5 6 5 5 5 3 7 3 6 3 6 5 5 5 3 4 5 7 5 6 7 6 4 8 7 4 3 5 3 3 4 3 5 9 5 3 3 6 6 3 4 7 4 2 3 5 11 5 6 5 5 3 3 3 3 2 2 4 3 5 2 2 4 2 4 2 8 4 3 2 3 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 6 7 2 5 2 2 9 2 2 3 2 2 4 5 2 3 2 4 4 3 2 2 2 2 3 2 3 2 4 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 6 2 8 6 13 3 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 5 8 8 2 3 2 3 2 2 2 2 2 8 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 6 3 2 2 2 2 5 2 3 2 2 2 4 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 3 2 5 4 2 3 4 5 2 2 3 2 5 2 2 2 2 2 2 3 2 2 4 2 2 4 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 5 4 2 2 2 7 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 3 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 3 4 2 2 2 2 2 2 2 3 2 2 2 2 2 3 2 2 4 3 2 2 2 2 3 2 2 2 2 2 2 2 3 3 3 4 1 2 2 3 2 9 2 4 2 2 2 2 2 2 2 3 2 5 3 3 2 8 3 2 4 0 2 7 5 2 2 2 2 2 3 2 3 5 2 2 4 4 2 4 4 2 4 2 2 2 1 2 2 3 2 2 3 8 2 2 4 2 2 2 2 8 2 3 2 2 2 2 2 2 2 2 2 2 2 1 2 2 2 2 2 2 2 4 2 2 2 1 1 2 1 2 2 1 2 2 2 2 2 2 2 2 2 2 3 2 2 3 3 2 2 1 4 2 1 2 2 4 2 2 2 2 2 1 4 2 2 2 4 2 2 2 2 3 2 3 3 2 4 5 2 2 2 3 2 2 2 2 2 2 3 2 2 2 2 2 4 2 2 3 2 2 2 2 2 2 7 2 2 5 2 1 2 2 2 2 4 2 4 2 3 2 2 2 2 4 7 2 2 2 4 2 2 2 2 2 4 2 2 4 5 2 2 2 2 2 2 2 4 3 2 3 2 3 2 4 2 3 2 4 2 6 2 2 4 2 4 2 2 2 3 2 2 3 2 4 3 2 2 3 9 3 2 2 2 2 1 2 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 9 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 4 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 2 46 5 1 1 1 2 1 1 2 1 1 2 1 1 2 1 1 1 2 2 1 3 2 1

1$	2152 5304 5646
10$	6797
101$	5232
11$	6797
12$	966 967 968 969
13$	966 967 968 969
14$	966 967 968 969
15$	966 967 968 969
16$	966 967 968 969
17$	6026 3133
18$	6454 4099 7050 7051 7052 7053 7054
19$	6454 4099 7050 7051 7052 7053 7054
2$	5646
20$	6454 4099 7050 7051 7052 7053 7054 6026 3133
21$	6454 4099 7050 7051 7052 7053 7054
22$	6454
23$	6454
24$	6454 2579
25$	6454 4099 7050 7051 7052 7053 7054
26$	6454
27$	6454
28$	6454
29$	6454
3$	5646
30$	6454 4099 7050 7051 7052 7053 7054
31$	6026
3x5x2$	2981
4$	5646
47$	6026 3133
5$	1144 4297 4298 5646
5x5x5$	2980
6$	1144 4297 4298 5646
60$	8024
7$	6797 5646 5731
8$	6797 5646
9$	6797 5646
999$	5232
a$	3317 3338 3442 6372 3446 742 743 744 6848 3987 3988 865 986 987 4161 4188 4189 1133 4715 4728 4837 4849 4876 5087 5255 5256 5265 5286 5287 5301 8251 2179 2217 5385 5393 8324 2322 2363 2492 2596 2608 2672 2675 5906 2903
abandon$	2613
abandoned$	2610 2613
abandoning$	2613
abandons$	2613
abc$	2923
abdicate$	1726
abdicated$	1726
abdicates$	1726
abdicating$	1726
abh	5388
abh$	8316
abide$	6670
abilit	5968
abject$	2585
able$	909 912 913 915 1044 4205 4222 4223 1080 1987
abortion$	3088
about	5052 5794
about$	3248 3674 6604 6972 1145 4445 1294 1295 1296 1297 4450 7615 7815 7816 7817 4966 4967 4968 1861 5077 5313 5373
above$	4323 7869 7898
abroad$	8269
abscond$	6394 325 326 2930
abscondded$	325 326 2930
abscondding$	325 326 2930
absconded$	325 326 2930
absconder$	5414 2930
absconders$	5414 2930
absconding$	325 326 5413 2930
absconds$	325 326 2930
absconsion$	2930
absconsions$	2930
absen	6001
absenc	8262
absent$	6399 7486 5040
absolute$	1271
absolutely$	1376 4737 2577 2580
abus	8289
abuse	5360
abuse$	6080 6081 6111 6112 6113 6341 6556 6557 6566 6567 6643 6644 8286 8287 8288 5465 6029
abused	2190
abused$	6118 5342 6044 2894
abuser$	6386 6641 6779 703 6804 5488
abusers$	6386 6641 6779 703 6804 5488
abusive$	2399 5562 2950
abysmal$	2973
abysmally$	2973
academy$	4626 4631 4632 7829 7858 4957 1809 8225 8226 8239 2633
accept$	3318 6268 6283 568 569 6670 3751 3752 3753 3754 3755 3756 3757 3758 3759 3760 3761 3762 3778 3779 3780 3781 3782 6868 7326 7353 7359 7373 7673 5716 5717
acceptable$	1969 2923
accepted$	6481 6489 6496 6497 6498 6501 568 569
accepting$	568 6868
accepts$	568
acceptted$	568
acceptting$	568
access$	2834
accommodation$	6431 6432 6433 6434 6435 6436 6437 6438 8285 8312 6027
accomplice$	5436 3029
accomplices$	5436 3029
accord$	6254 6255 6256 6257 6258 6259 6260 6261 6468 6469 5438
accoun	5012 1889 5042 5154
account$	7648 7649 7650 7651 7652 7653 7654 8082 5212 2062 2079 8165 8166 2210 8291 5531
accountability$	563 564 3720 3721 3722 3723 3724 3725 3726 3727 3728 3729 3730 3731 3732 7854 7855 7856 7857 5779
accountable$	563 564
accounted$	2079
accounts$	7940 7970 8082 5212 2062 2079 5531
accusation$	5463
accusations$	5463
acd$	3039
achiev	1947
acknowledge$	3751 3752 3753 3754 3755 3756 3757 3758 3759 3760 3761 3762 7673
acknowledged$	7576 7577 7578 7579
acne$	5694 2967
acned$	2966
across$	4087 936 937 4090 939 4092 941 4233 4234 4235 4323 5598 5736
act	1931 8043 8186
act$	3506 6441 3778 3779 3780 3781 3782 751 935 4087 936 937 938 4090 939 940 4092 941 942 943 944 945 946 947 970 971 972 973 974 1022 7510 7673 7839 7842 7928 8044 2401
acted$	751 935 4087 936 937 938 4090 939 940 4092 941 942 943 944 945 946 947 970 971 972 973 974 4613 4622 7554 7559 7576 7577 7578 7579 7683 2401
acting$	751 838 935 4087 936 937 938 4090 939 940 4092 941 942 943 944 945 946 947 970 971 972 973 974 2380 2401
action	1832 5865
action$	6132 7607 7648 7649 7650 7651 7652 7653 7654 5403 5863
actionable$	4984
actions$	3 4 5 6 7 8 9 3164 3165 3166 3171 6132 6178 6254 6255 6256 6257 6258 6259 6260 6261 6276 6643 6644 6645 6648 6649 6650 6651 6652 6653 6654 6655 6656 6657 6658 6659 6660 5403
active	8094
active$	3222 71 3347 261 262 263 264 477 5420 5609 2675 2677 5842
activi	7903 8158 5845 5857 5858 5865
activities$	6128 6132 5403 5417 5467
activity$	6128 6132 3507 6442 7940 8061 5403 5417 5467 5608 5849
acts$	6426 3506 6441 751 935 4087 936 937 938 4090 939 940 4092 941 942 943 944 945 946 947 970 971 972 973 974 1023 2401
actual$	5388
add$	1867 2768
added$	1867 1868 1916 1918 5185 2034
addict	8205 8262 8294 5958
addict$	6812 6813 6814 5494 5495 2945
addicted$	2118
addiction$	2118 5973
addicts$	6812 6813 6814 5494 5495 2945
addres	1837 7962 2009 5161 5162 5191
address$	3309 3310 3311 6378 6379 6380 6381 3454 3455 3456 3457 7947 6037
addresses$	3309 3310 3311 7931 7947 8119 5818 5889
adds$	1867
adequate$	4716 4717 4718 4719
adhd	8205
adhd$	8195 3037
adidas$	5698
admit$	7353 7359 7373 7673 7839 5716
admitted$	2110 2123 5949
adolescent$	6890 6904 6905 6906 6907 6908 6909 1133 7213 7216 2333 2336 5546 2491
adolescents$	6890 6904 6905 6906 6907 6908 6909 7213 7216 5546
adopted$	6035
adoption$	2884
adoptive$	2884
adult$	6240 6241 3320 6299 6321 6332 3418 3419 6363 3484 3488 3491 6424 6427 6456 6459 6614 3799 6747 6748 6749 6750 3944 3982 6964 7005 932 7015 7017 7022 4103 7038 7043 7044 7045 7063 7072 7073 7074 4157 1006 7093 1018 1019 4173 7102 7103 4176 4177 4221 4224 7152 7205 7206 7207 7208 7209 7210 4642 4643 5410 2279 5435 5613 5614 2466 5620 2484
adults$	3296 3301 3305 3308 6237 6240 6241 6250 6332 6363 6386 6388 6391 3484 6420 6424 6427 6456 6603 6678 6736 3813 6747 6748 6749 6750 6758 3831 6933 6964 6978 6979 6980 6988 7005 7015 7019 4093 7022 4100 7038 7043 7044 7045 7050 7051 7052 7053 7057 7061 7069 7070 7071 7072 1018 1019 4173 7102 7103 7152 7169 7177 7178 7179 7185 7186 7187 7188 7189 7205 7206 7207 7208 7209 7210 7276 7324 4499 4500 4502 4503 5410 5459 5615 5620
advance$	1935
advanced$	932 5420
advanceed$	1935
advanceing$	1935
advances$	1935
advantage$	6119
advice$	6186 6706 6707 6708 6709 6710 6868 7562 7563 7564 7565 7566 7567 5450 5460 5713 5770
advis	4985 5891
advised$	3228 6189 6190 3263 112 113 114 115 116 117 118 119 3272 121 122 123 124 125 126 127 128 129 130 131
affairs$	7088
affection$	6431 6432 6433 6434 6435 6436 6437 6438
affili	1931 5845 5849 5851 3030
affiliate$	5467
affiliated$	689 5467
affiliates$	5467
affiliation$	670 671 689 5467
affiliations$	5467
affray	5388
affray$	8316
afraid$	7161 7162 7163 1120 1121
african$	1154 4309 4314 4315 2516 5693
afro$	5686 2535 5688
afros$	5686 5688
after	7942 5326
after$	6269 3740 4020 6987 4062 4208 7170 7171 7181 1700 2113 8254 8255 5346 5980
again$	6199 6200 7393 7394 7396 7397 7398 1665 4917 4918
agains	5104 5865
against$	6382 6383 6384 6385 8014 8032 8062 2031 8151 5729 5832 5834 5874 5907
age$	3497 6453 3851 7012 7013 7098 7099 7100 7228 7229 7230 5303 6008
aged$	7213 7216 8217 5433
agencies$	4626 4631 4632 7829 7858 4957
agency$	4600 4626 4631 4632 4642 4643 7829 7858 4957 1809 4984 2585 2623 2632
ages$	7012 7013
aggression$	6836 6922 6923 844 845 5554
aggressive$	6878 6879 6880 6881 6882 6883 6884 6885 6886 6887 6888 6957 2399 2950
aggressively$	2950
aggressiveness$	6922 6923 5554
aggressor$	6779 6780 6781 6782 5488 5489 5490
aggressors$	6779 6780 6781 6782 5488 5489 5490
aggro$	6525
agitator$	2940
agitators$	2940
agree$	902 903 904 905
agreed$	395 6501 902 903 904 905
agreement$	6275 8049
agreements$	8049
agrees$	902 903 904 905
ahead$	7869 7899 7959
aid	1947
aid$	1935 1951 5937
aided$	1935 1951
aiding$	1935 1951
aids	1947
aids$	1935 1951 5937
aim	2041
aim$	8056 1980 8088 8132
aimeda	5092
aimedat$	8020
aims$	5092 8056 1980 8088
albanian$	4311 5693
album$	5184
alcoho	8262 8294
alcohol$	6246 6247 6431 6432 6433 6434 6435 6436 6437 6438 6443 6446 8198 5954 2806 5958
alcoholic$	5494
alcoholics$	5494
alert$	1824 1845 1846 1959
alerting$	1845 1846
alerts$	1845 1846
aliases$	2985
alibi$	2986
alibis$	2986
alienated$	2492
alight	5375
alight$	8303
alike$	5697 5699
alive$	8175
all	5870
all$	3276 3280 3652 3774 3899 816 3982 858 895 6976 7035 981 7140 1125 1234 7328 4401 1263 1339 1340 1341 1402 1411 4564 4598 7662 7669 4876 4878 7824 7825 1756 8051 5157 5207 5236 5442 5713 5714 5771 2668 2672
allegation$	5463 5464
allegations$	5463 5464
allege$	6762 6763 2016 5461 5462
alleged$	6762 6763 1906 2014 2016 2073 5461 5462 2313
allegedly$	2936
alleges$	6762 6763 2016 5461 5462
allerg	8205
allergic$	3053
allergies$	3053
allergy$	5973 3053
allocated$	2020
allow	1847
allow$	38 39 142 143 6561 7353 7359 7373 1951 2061 5439 5716
allowed$	38 39 142 143 6561 1951 2122 5439
allowing$	38 39 142 143 6561 1951 5439
allows$	38 39 142 143 6561 1951 2061 5439
almost$	442 981 4133 982 983 984 985 988 989 990 991 1036 1037 1145 2462 2471
alone	5248 2867 6020
alone$	6505 7123 7124 7125 7126 7127 7128 7129 7130 7131 7132 7133 7134 7135 8176 2867 6019
along$	6231 6291 3544 3545 3546
alopecia$	2968
alpha$	2347
already$	981 4133 982 983 984 985 988 989 990 991 1009 1036 1037 1145 2462 2471
also$	2337
alternative$	2842
although$	133 6382 6383 6384 6385
altogether$	1756
always$	321 930 1234 4451 2970
ambition$	6947 5590
among$	6877 3996 4031 5057 5241
amongst$	6877 3996 4031
amount$	195 7166 7167 7168
ample$	3290
an$	3748 4016 4089 4135 4165 1133 4582 4876 5075 5087 5255 5286 5393 2492
anaemia$	3052
analys	4997 4998 4999 1848 1849 1883 5038
analysis$	5808 5852
analyst$	7910 7925 7926 7927 5000 5001 5035 7966 1989
analysts$	7910 7925 7926 7927 5000 5001 5035 7966 1989
anaphy	3054
and	2707 2712
and$	3275 6719 3853 3854 7213 7216 4323 4340 4983 5074 5094 5095 5234 5786 5825 2752 6069
angels$	5516
anger$	841 2400
angry$	7486 2322 2492
animal$	5494
animals$	6812 6813 6814 6831 6832 6833 5494 5495
ankle	2233
ankle$	5385
anonymous$	2644
anorexia$	3055
anorexic$	3055
anothe	1944
another$	3153 6339 6934 1133 7902 5287 5400 2492 2675
anpr$	2990
answer$	6268 6670 1029 1030 1031 4215 7353 7359 7373 7437 7673 4777 4778 7779 7839 7842 8132 5716
answered$	6481 6501 1029 1030 1031 7559 7576 7577 7578 7579 7887
answers$	1029 1030 1031 7437
antagonise$	2307
antagonised$	2307
antagonises$	2307
antagonising$	2307
anti	5060 1921 5127 5132 8097 8109 2068 5231 2793
anti$	3415 3421 672 3909 6878 6879 6880 6881 6882 6883 6884 6885 6886 827 3985 4030 2428 2429
antici	1984
anticipated$	8038
antidepressant$	5945
antidepressants$	5945
antipsychotic$	3070
antipsychotics$	3070
antisocial$	6341 6348 6838 6878 6879 6880 6881 6882 6883 6884 6885 6886 6957 7988 8159 2304 2394 5547
anxiet	8205
anxiety$	3057
any	7956 2643 5870
any$	3774 7328 4401 1263 4530 4723 4724 4878 7904 5087 8051 5713 5714 2668 2672
anybody$	4499 4500 4502 4503 4626
anyone$	6237 7005 7169 4499 4500 4502 4503 4626 7558
anything$	6638 1034 7138 1115 7283 7284 7352 7357 7363 7368 7377 4499 4500 7445 1427 1428 1429 1430 1431 7637 7638 7639 7640 8115 5713
anyway$	6203 6207 7155
apathetic$	2952 2973
apathy$	2973
apnoea$	5955
apologised$	7576 7577 7578 7579
apology$	7779
app$	327 3479 328 3480 329 3481 330 3482 331 3483 6412 6413 6414
appalling$	6158 6159 6160 6161 6878 6879 6880 6881 6882 6883 6884 6885 6886 1631 1632 1633 1634 1783 2399 2435 2609 2973
appallingly$	2973
appear	8160
appear$	463 464 696 722 723 724 725 726 727 728 729 730 731 817 831 832 833 834 835 836 935 4087 936 937 938 4090 939 940 4092 941 977 981 4133 982 983 984 985 988 989 990 991 4233 4234 4235 1084 1146 1176 1177 1178 2228 2338 2342 2395 2396 2406 2541
appearance$	7234 7235 7236 7237 7238 7239 7240 7241 7242 7243 7244 7320 6065
appearances$	6065
appeared$	935 4087 936 937 938 4090 939 940 4092 941 1176 1177 1178 2228 2541
appearing$	2228
appears$	463 464 696 722 723 724 725 726 727 728 729 730 731 817 831 832 833 834 835 836 935 4087 936 937 938 4090 939 940 4092 941 977 981 4133 982 983 984 985 988 989 990 991 1084 1146 1176 1177 1178 2228 2338 2342 2395 2396 2406 2541
appendicitis$	3120
appeti	8205
apple$	5483
apples$	5483
applic	2012
applied$	1485 1486 1487 1708
apply	1944 2012
apply$	1485 1486 1487 2703
appointment$	4415 1264 1265 1266 7479 7480 7481 8192 5941
appointments$	4415 1264 1265 1266 8192 5941
appreciate$	6670 3751 3752 3753 3754 3755 3756 3757 3758 3759 3760 3761 3762
appreh	5139
apprehend$	8067 2743
apprehending$	2743
approa	5865
approach$	5863
approaches$	7780 7781
appropriate$	3238
apps$	327 3479 328 3480 329 3481 330 3482 331 3483 6412 6413 6414
april$	6361
arab$	1154 4309 2516 5693
arcade$	6359 6360
architects$	475
are	1931
are$	3157 3230 3235 186 187 463 464 635 636 637 696 722 723 724 725 726 727 728 729 730 731 781 787 3950 817 831 832 833 834 835 836 6963 977 981 4133 982 983 984 985 988 989 990 991 999 1128 1146 4362 1234 1255 4419 4566 1452 1453 4891 1747 1748 7889 4995 5027 5036 5110 5188 2235 2338 2342 2380 2395 2396 2406 5645 5689 5690 2622 5825 5872 2738 2786 6017
area$	4021 5458 6024
argue$	7486
argued$	7486
argues$	7486
arguing$	7486
argume	5339
argument$	4481 7410 4483
argumentative$	6926 6927 6928 6929 6930 6931 6932 5558 2950
arguments$	2169 8267 2198
arm$	7251 8182
arms$	7251 8182
around	5794
around$	3248 6297 6972 4052 4078 7008 4822 7939 5418 5598 5710
arrangement$	6471 7203 5608
arrangements$	6471 7203 5608 5986
arrest	7928 1894 1933 8025 8026 8031 5139 8093 5227 2084 8262 8264 8291 8294 5874
arrest$	8012 5085 8018 1958 8047 8067 1998 8150 8155 5236 8326 2714 2717 5879 2743 5904 2920 3014 3138
arrested$	6121 5847 6052 3138
arresting$	2743 3013
arrestped$	1998
arrests$	1910 7991 1958 1998 8155 8326 5879 3012 3138
arrive	8123 8160
arrive$	6670
arrived$	7844 7845 7846 7847
arrogance$	2973
arrogant$	4909 2952 2973
arson	7999 8095 8096 8097 5376 5388 5390
arson$	8304 8316 8318
arsonist$	5494
arsonists$	5494
art$	7037 2795
arthritis$	3033
as	1931 2643
as$	3443 3852 4029 4073 4094 4110 994 4156 4174 4175 7158 4348 4739 7692 1764 1767 7961 5046 5047 5052 5221 2337 2380 5817
asb	5127 2068
asb$	6341 6836 8055 2027 5220
asbo	5164 2923
asbo$	8092 6075
asbos$	8092
asd$	8195 3039
ashamed$	7703 1624
asian$	1133 1154 4309 4316 4337 4338 4339 1188 2491 2492 2516 5693
aside$	4821 4896
ask$	444 7463 7464 7465 5005 5724
asked$	127 128 129 130 131 3321 444 6552 7399 7554 7559 7570 7571 7572 7683 7887 1841 5005 1887 5202 5338
asking$	3594 443 444 7463 7464 7465 5724 5742
asks$	444 7399
asleep$	1621 1622 1791
asperg	2769
asperger$	5921
aspergers$	5921
aspirations$	6947 5590
aspiring$	2316
assaul	7999 8096 8097 2190 5360 8289 8291 5376 5377 5390
assault$	8005 8288 8304 8305 8316 8318 5465
assaulted$	5342 2239
assaults$	8304 5465
assert	2037
assertive$	5189
assess	8186 8188 2115 2229 5794 5963 5968
assessed$	818 1906 1931 2014
assessment$	8178 5989
assessments$	5989
assist	1847 1947 5239
assist$	32 1935 1951 1980 8167
assistant$	5304 8233
assisted$	7919 1935 1951
assisting$	1935 1951
assists$	1935 1951 1980
associ	7903 5012 5067 8000 8103 8110 2042 8158 5851 5857 5858
associate$	6283 6312 6314 6315 6326 6476 6477 6478 6479 6480 6752 689 2303 5456 5467
associated$	667 689 5467
associates$	6752 689 7931 7940 7941 7943 7977 1898 8010 2033 2303 5456 5467 2676
associating$	6476 6477 6478 6479 6480 689 1898 2303
association$	670 671 6752 4626 4631 4632 7829 7858 4957 1898 7995 5456 5467 5484 2700
associations$	670 671 6752 7940 7941 2033 5194 5456 5467 5484
assume$	568 2016
assumed$	568
assumes$	568 2016
assuming$	568
assured$	5638
asthma	8205
asthma$	3047
asthmatic$	3047
astonishing$	4854 7783
astray$	6784 6785 6786 6787
asylum	2882
asylum$	6034
at	5321
at$	15 6120 3616 6677 813 6996 6997 7213 7216 1145 1412 1419 1420 4773 4900 7863 7939 8020 8043 5123 5261 5275 5307 5322 5342 5350 2220 5380 5736 5980 6036 6062 6069
athena$	7948
athletic$	2495 2966
atrocious$	2973
attachment$	2812 2813
attack	8289
attack$	5929 5940
attacked$	6121 6548
attacks$	5929
attemp	5869
attempt$	6617 538 3691 3692 4415 1264 1265 1266 7585 7586 7648 7649 7650 7651 7652 7653 7654 4730 4731 4732 4733 4734 5449
attempted$	7644 7645 7646 7647
attempts$	4415 1264 1265 1266 7780 7781 5449
attend	8241 2794 3129
attend$	6283 6670 3745 7326 7353 7359 7373 7437 7673 7842 5300 2228 5716 5717
attendance$	7813 7879 8227 5448 5539 3128
attended$	6481 6489 7887 5300 2228
attender$	5448 5502 5512
attenders$	5448 5502 5512
attending$	5300
attends$	7437 7943 2228
attent	5152
attention$	6129 6130 3322 6431 6432 6433 6434 6435 6436 6437 6438 6443 6446 6528 3601 6558 3631 6562 6718 6727 6728 3882 828 837 6938 6939 6942 7557 7561 7648 7649 7650 7651 7652 7653 7654 1838 8080 2029 8195 5444 2411 5564 5565 2433 5886 2767
attitude$	6132 6276 807 808 6944 1013 1014 1015 1016 1017 1739 1740 1741 1742 5403 2400 5587 5588 5761
attitudes$	6132 807 808 5403 5587
attract$	6099 6100 448 449 4011 2288
attracted$	6099 6100 448 449 640 649 650 651 652 653 654 655 656 657 658 659 660 661 666 2288
attracting$	6099 6100 448 449 2288
attractive$	2966
attractor$	5898
attractors$	5898
attracts$	6099 6100 448 449 2288
attractted$	6099 6100 448 449 2288
attractting$	6099 6100 448 449 2288
attrib	1977
attributed$	1907
auburn$	2535
august$	6361
aunt	8250 5333 8263
aunt$	8261
auntie	8250
author	1944
authorised$	5202
authorities$	6959 6960 4626 4631 4632 7829 7858 4957
authority$	6868 6933 4626 4631 4632 7829 7858 4957 5324 5325 8254 5460 5580 2633
authors$	475
autism	8205
autism$	8195 3038
autistic$	3038
autumn$	6361 6362
available$	6114 5420
average$	2495
averse$	788 789 790 791 792
avoid$	6670
avoidant$	6887 6888 2399 2952
avoided$	6481 6489 3586 7547 5778
awaiti	2119 2127
awaiting$	5271 5279 2899
aware$	4045 6974 6975 1875 2036
awareness$	3773
away$	6252 6253 6271 6272 6304 6317 6395 6396 6401 6488 6495 6610 6615 6618 3749 858 4469 4765 4766 8131 5206 8269 5344
awkward$	6926 6927 6928 6929 6930 6931 6932 8163 5558
b$	5331 8259 5906
babies$	7076 7077 7078 7079 7080 5616
baby	8263
baby$	5288 5289 8281 2213
back$	6143 6289 6324 271 272 273 274 3451 3452 6389 6390 6616 6621 3749 3750 4319 7395 4761 4824
background$	6072
backs$	3750 4824
backward$	7778
bad$	3224 6158 6159 6160 6161 3348 3383 258 259 6345 3699 6747 6748 6749 693 694 695 3848 3902 6839 6878 6879 6880 6881 6882 6883 6884 6885 6886 6887 6888 1166 7259 4333 4335 1631 1632 1633 1634 7819 7820 7821 7822 1783 2253 2305 2319 2331 2332 2399 2409 2423 2435 2520 2609
badly$	829 1152 4605 1665 5555 5556 5557 2421 2517 5697
bag$	7278
baggy$	2551
bags$	7272 7278 5217 5698
bail$	3832 5393 8321 8326 6060 2909
bailed$	6060 3141
bails$	8326
bait$	2307
baited$	2307
baiting$	2307
baits$	2307
baitted$	2307
baitting$	2307
balaclava$	7309 5698 2969
balaclavas$	7309 7310 7311 7312 7314 5698 5847 2969
bald$	4327 2966
ball$	7798
bandana$	5698 2969
bandanas$	5698 2969
bandit$	2939
bandits$	2939
banger$	5467
bangers$	5467
banging$	5467
bangladeshi$	4311
bank$	428 8282
banked$	428
banking$	428
bankked$	428
bankking$	428
banks$	428
bannin	2047 2048
banning$	1993 5199 5200
bare$	4738
barely$	1064 4216 1065 4217 1066 1102 4254 1103 1104 4356 1572 2138 2148 2464 2817
barrel$	2501
barter$	363 364
bartered$	363 364
bartering$	363 364
barterred$	363 364
barterring$	363 364
barters$	363 364
base	5146
base$	8074
baseball$	2556
basic$	2585
basically$	981 4133 982 983 984 985 988 989 990 991 2462
basis	2012
battle$	2481
be	5165
be$	3221 3367 3368 3369 6312 3399 3403 463 464 3620 3741 6766 3842 696 722 723 724 725 726 727 728 729 730 731 3884 3919 817 831 832 833 834 835 836 3998 3999 4115 4116 4117 977 981 4133 982 983 984 985 988 989 990 991 7190 7192 1146 4441 4444 7379 7380 7381 4467 4508 4518 4521 4671 4674 4713 4775 1747 1748 5036 5037 5062 8032 5110 5117 5166 5177 8125 2338 2342 2395 2396 2406 2622 2738 5890
beanie$	5698
beanies$	5698
bear$	4902 2624
beard$	5671 5686 5688
bearded$	2966
beards$	5671 5686 5688
bearre	8093
bears$	2624
beat	8289 8294
beaten	2190
beaten$	3195 5342
became$	463 464 696 722 723 724 725 726 727 728 729 730 731 3950 817 831 832 833 834 835 836 977 981 4133 982 983 984 985 988 989 990 991 1146 2338 2342 2380 2395 2396 2406 2798
becaug	8093
because$	3168 177 196 198 2210 8291
bechar	8093
becom	1931 2778
become$	463 464 696 722 723 724 725 726 727 728 729 730 731 3955 817 831 832 833 834 835 836 977 981 4133 982 983 984 985 988 989 990 991 1146 7380 2337 2338 2342 2380 2395 2396 2406
becomes$	463 464 696 722 723 724 725 726 727 728 729 730 731 817 831 832 833 834 835 836 977 981 4133 982 983 984 985 988 989 990 991 1146 4482 2338 2342 2395 2396 2406
becoming$	3950 3956 2337
bed	2197 2216 2805
bed$	6340 6431 6432 6433 6434 6435 6436 6437 6438 8196 8248 5331 5332 5349
bedbugs$	5368
bedealt$	8093
bedeta	8093
bedroom$	5332 6039
bedrooms$	5217
beds$	6340
bedwetting$	5957
bee$	5498
been	5226 2233 2778
been$	3232 3233 3261 3262 111 120 3292 3293 279 6487 6494 6496 6497 6498 3577 463 464 696 722 723 724 725 726 727 728 729 730 731 773 3946 3947 3948 3954 3960 817 831 832 833 834 835 836 926 977 981 4133 982 983 984 985 988 989 990 991 1068 1146 4416 4417 4418 4420 4421 4422 1452 1453 4621 7659 7660 4743 4744 7683 1666 4857 4858 4859 4892 4893 4894 1747 1748 4958 5036 5110 5117 2099 2123 5300 2172 2203 5385 2338 2342 2380 2384 2395 2396 2406 2622 2738 2791 2797 2798 2843 2845 2846 2879 2883 2893 2900 2902 2903 2907
bees$	5498
befing	8093
before$	4104 7075 7869 7898 5380
befriend$	6407 332 333 334
befriendded$	332 333 334
befriendding$	332 333 334
befriended$	332 333 334
befriending$	332 333 334
befriends$	332 333 334
beggars$	2631
begun	2794
behav$	6481
behave$	6283 6476 6477 6478 6479 6480 751 935 4087 936 937 938 4090 939 940 4092 941 942 943 944 945 946 947 970 971 972 973 974 7353 7359 7373 7437 2403 5716
behaved$	6476 6477 6478 6479 6480 6481 6489 6512 6513 751 3981 935 4087 936 937 938 4090 939 940 4092 941 942 943 944 945 946 947 970 971 972 973 974 2403 2404 5573
behaves$	751 935 4087 936 937 938 4090 939 940 4092 941 942 943 944 945 946 947 970 971 972 973 974 7437 2403
behavi	2047 8262
behaving$	6481 751 935 4087 936 937 938 4090 939 940 4092 941 942 943 944 945 946 947 970 971 972 973 974 2403 2405
behavior$	6132 798 799 800 801 802 803 804 805 806 5403
behaviors$	6132 5403
behaviour$	3 4 5 6 7 8 9 3164 3165 3166 3171 6128 6132 6178 6254 6255 6256 6257 6258 6259 6260 6261 6276 3664 513 514 6643 6644 6645 6648 6649 6650 6651 6652 6653 6654 6655 6656 6657 6658 6659 6660 6702 6703 6704 6705 6793 798 799 800 801 802 803 804 805 806 6917 6918 6919 6920 5073 5121 8055 8060 8061 5164 5199 5220 5294 2154 8241 5314 5383 5403 5404 5467 5486 5487 5551 2400 2838 6072
behavioural$	2400
behaviours$	6128 6132 6917 6918 6919 6920 5403 5404 5551
behavs$	6481
behavved$	6481
behavving$	6481
behind	5051 7986 8094 5168 2017 8110
behind$	7113 7114 7115 4873 7979 5169 2151 5622
being	2778
being$	3261 3262 6212 3395 279 3537 463 464 696 722 723 724 725 726 727 728 729 730 731 3941 817 831 832 833 834 835 836 4056 977 981 4133 982 983 984 985 988 989 990 991 4150 1146 1452 1453 7661 1666 4856 8174 2131 2338 2342 2380 2395 2396 2406 2843 2845 2846 2879 2900 2902 2903 2907
belief$	5783
believe$	7673 7842 2016
believed$	7449 7450 7451 7452 7453 1835 1906 2014 2073
believes$	2016
belligerent$	2950
belocked$	8093
belong	1931
belongs$	7826 5772
below$	2151 6012
bench$	2243
benefit$	6670 1838 7919 1935
benefited$	1935
benefiting$	1935
benefits$	1935
bepros	8093
bereaved$	2183 3137
bereavement$	8287 3137
besear	8093
bespectacled$	2966
bespok	2150
best$	965
bestopped$	8093
besumm	8093
beta$	5282
betray$	2613
betrayed$	2610 2613
betraying$	2613
betrays$	2613
better$	3224 3238 6586 6587 3667 6596 6597 7540
betwee	7942
between$	6020
beyond$	830 934 1338 2365 2366 2574
bid	2012
big$	3203 1039 1040 1041 1042 1131 1150 2495 2502 2518 2535
biggest$	2679
biological$	2441
biopsy$	8199
bipolar$	2813 3060
birth$	6956 2441 5971
birthmark$	2967
birthmarks$	2967
bitchy$	2952
bitten$	5634
bitterly$	1665
black$	1133 1154 4309 1166 4337 4338 4339 1188 1217 7301 7302 7303 7314 2491 2492 2513 2514 2520 2535 5698 2551 5847
blackheads$	5694
blackout$	3036
blackouts$	3036
blade	8317
blade$	8316
bladed$	8316
blam$	1821 1822
blame$	6532 6533 6534 6535 6536 6537 6538 6539 6540 6541 6542 6543 3617 3618 6568 6569 6570 6571 6581 6582 6583 6584 7827 7830 7831 7832 4905 7834 7839 7840 4938 2620 2621 5776
blamed$	6548 1821 1822 2224
blames$	4905 7834
blameworthy$	2973
blaming$	1821 1822
blammed$	1821 1822
blamming$	1821 1822
blams$	1821 1822
blank$	7325
blanket$	1271
bleach$	2514
bleached$	2514 2535 5689
blight$	2376
blind$	4830 5778 2640 5976 5977
bling$	6746
blinkered$	2973
block$	7006
blockers$	8210
blond$	4327 2514 2535 2966
blonde$	4327 2514 2534 2535 2966
blood$	2773 2808 5980
bloody$	2598
blue$	2515 2535 5698
board$	4626 4631 4632 7829 7858 4957 8111 5184 5896
boards$	5896
bodge$	2976
bodged$	2976
bodges$	2976
bodging$	2976
bodies$	6430 6508 3583
bodily$	5388
body$	6430 3583 1013 1014 1015 1016 1017 7111 5022 1872 2523
boisterous$	2952
bomber$	5698
bombers$	5698
bone$	2425
boned$	5654
boost	1996
boots$	5698
born$	2092 8216 2825
borough$	6024
boss$	6245
bossy$	2952
botch$	2976
botched$	2976
botches$	2976
botching$	2976
both$	2337 5735 2672
bother$	6525 7400 7401 7402 7403 7609 5740 5741
bothered$	6481 6489 7538 7549 7554 7559 7570 7571 7572 7573 7574 7575 4652 7599 7600 7601 7602 7603 7604 7605 7609 4687 7683 4889 7887 1815 5740 5741
bothering$	5740 5742
botherred$	5740
botherring$	5740
bothers$	5740
bottom$	2835
bottoms$	7307 1233 2558
bound$	1300 1301 1302
boundaries$	5460
box$	2534 5746 2595
boy	8098 5366 5391
boy$	188 235 6890 6904 6905 6906 6907 6908 6909 4519 4520 4996 5149 2015 8099 2025 2033 8118 8121 5204 8161 8319 2309 5471 5483 2339 5505 5546 2402 5670 5895
boyfri	8262
boyfriend$	6387 6451 372 373 374 375 8246 2186 8268 8281 5430 5431 2280 2281
boyfriends$	6451 372 373 374 375 5430 5431 2280 2281
boys	4980 4988 7958 7960 5033 1884 1885 1928 8098 5192 8120 2045 8164 2683
boys$	6139 6223 6243 6248 188 6309 235 6363 6387 6422 6424 3561 3565 3566 3585 517 3705 6724 6738 6754 3835 684 685 686 6771 6835 6890 6893 6904 6905 6906 6907 6908 6909 6924 6978 6979 6980 4191 4192 4193 4194 7149 7323 7404 7405 7406 7407 7408 4487 4488 4489 4504 4513 7448 4554 7527 4746 4747 4748 4749 4750 4751 4795 7738 7757 7765 7766 7767 7768 7769 7770 7771 5080 5149 2003 2015 8099 2025 2033 8118 8121 5197 5204 2064 2078 8161 5411 5471 5483 5505 5546 2402 5670 5765 5770 5895
braces$	5688 5694
braid$	5686 5688
braided$	2535 5689
braids$	7304 5686 5688
brain$	3102
brand$	7271 5709
branded$	2551
brands$	7271 5698 5709
brat$	2939
brats$	2939
breach	2908
breach$	2241
breached$	2241 2908
breaches$	2241
break	8262 5339
break$	6283 680 681 4025 7381 7486 5193 2308
breakdown$	7818 8208 5595 6024 6036 6041
breakdowns$	5595
breakfast$	8259
breaking$	680 681 7486 1727 2052 2308
breaks$	680 681 7486 1727 2308
breakup$	8267
breath$	7263
brief$	1824 1845
briefed$	1887 5202
briefi	5794
briefing$	1845 2744 5897
briefs$	1845
bright$	2535
bring	1947
bring$	6099 6100 6110 437 438 439 440 441 1057 1975 2725
bringing$	437 438 439 440 441 1057 1975 2725
brings$	6099 6100 437 438 439 440 441 1057 2725
broad$	2495 2500
broke$	680 681 4024 1727 2308 6024
broken$	4026 1727 2394 5548 6024
bronchitis$	3119
brothe	8250 5333 8263 5336 8270 8273 8274 2214
brother$	2165 8261 5334 2186 5361 5593
brothers$	6956 5593
brough	1894 5104
brought$	6092 6099 6100 6110 437 438 439 440 441 1057 8032 5155 2004 8105
brown$	1166 2513 2514 2515 2520 2535
bruise$	3121
bruised$	3121
bruises$	3121
bruising$	3121
brunette$	4327 2966
brush$	1723 1744
brushed$	1669 1723 1744
brushes$	1723 1744
brushing$	1723 1744
buck$	4334 7796 2615
budget$	4941 7881 7890 7891
budgets$	7813 4941
bugs$	5368
build	7928 1934 1947 2643 2681
build$	7221 7222 7223 2023 5647
builded$	2023
buildi	1947 5142
building$	7881 8070 2023
builds$	7221 7222 7223 2023 5647
built$	4295 5134 8154 5648
bulimia$	3056
bulimic$	3056
bulk$	5207
bulky$	2495
bullied$	6118
bullies$	6780 6781 6782 6812 6813 6814 5489 5490 5494 5495
bully$	6780 6781 6782 6812 6813 6814 5489 5490 5494 5495
bullying$	6836 6957
bump$	5288
bunch$	733 6890 6904 6905 6906 6907 6908 6909 882 5483 5546 5598
bungle$	2976
bungled$	2976
bungles$	2976
bungling$	2976
bunk$	2263
bunked$	2263
bunking$	2263
bunks$	2263
burden$	3896
bureau$	7910
burgla	7903 7913 7986 7999 1921 5132 8095 8096 8097 5376 5377 5388 5390
burglar$	6812 6813 6814 7979 5494 5495
burglaries$	7987 5073 8060 8304 8318 5873
burglars$	6812 6813 6814 5494 5495
burglary$	1840 5073 8005 8304 8305 8316 8318 2672 2689
burgle	3150
buried$	1719
burly$	2495 2966
bury$	1719
burying$	1719
bus$	6359 6360
busine	5131 5198 5857
businesses$	7907 8035 8059 8126
busy$	7836 4909
but$	3275 4133 982 983 984 985 988 989 990 991 4170 4186 4267 7485 4866
buy	5045
buzz$	3201 50 6718 2526
by	5091 2707 2712
by$	6242 3792 3793 6757 6877 3996 4229 7351 7532 7688 4762 4763 4764 7744 7747 7748 7749 7750 5004 1880 5057 8001 5077 5259 8213 5298 2256 5736 5762 5885 6046 6047
c$	5906
cahms$	3080
caked$	1172
calculated$	3222 71
calculating$	2952
call$	7778 7780 7781 1846 2080 5770
called$	7683 7887
caller$	5502
callers$	5502
callin	8065
calling$	1846 2080
callous$	2952 2973
callousness$	2973
calls	1889 5042
calls$	7780 7781 7824 7825 1846 7970 5127 8110 2080 5770 5771
came$	6512 6513 496 1221 1230 7887 1894 2000 2129 2172 2285
camera	5022 5038
camera$	7944 7950 5023 7952 1880 7966 2018
cameras$	7944 7950 5023 7952 1880 7966 2018
camhs$	3079
camouflage$	5698
campaign$	2722
can$	3231 3951 846 909 912 913 915 923 963 1043 1063 1075 1078 1113 4506 1370 1373 4545 1521 1754 1880 5104 2013 2157 2569 2752
cancer$	3100
candidates$	5119
cannab	8317 5396
cannabis$	6431 6432 6433 6434 6435 6436 6437 6438 6443 7957 5269 8198 8209 8324 5412 2806
cannot	2122 2157
cannot$	599 4472 7415 7416 7417 7418 1369 1519 1561 5309 2861
cap$	1213 7294 7295 7296 7304 7309 5698 2550 5703 5708
capabi	8017
capability$	2999
capable$	1045 4206 4225 4226 1079 4526
capaci	8017
caps$	1213 7294 7295 7296 7304 7309 7310 7311 7312 5698 2550 5703 5708
capsules$	5252
captur	5142 2681
capture$	8070
captured$	5026
car	6042
car$	6378 6379 6380 6381 2663
care	2176
care$	3751 3752 3753 3754 3755 3756 3757 3758 3759 3760 3761 3762 4023 4063 4195 4196 4197 4200 4201 4203 4204 4207 4214 7166 7167 7168 7169 7180 7185 7186 7187 7188 7189 7400 7401 7402 7403 7419 7420 7421 7524 7609 4682 7648 7649 7650 7651 7652 7653 7654 7655 4730 4731 4732 4733 4734 7854 7855 7856 7857 4950 1799 1800 1801 8221 8245 8252 8253 5328 5369 8301 8302 2442 5740 5741 5779 6021 2870 2871
cared$	7538 7554 7559 7570 7571 7572 7605 7609 1799 1800 1801 5740 5741
career	8158
career$	5486 5487 2343 2677
careful$	6101 3178 3179 3180 3181
careless$	58 59 3348 509 2294 2973
carelessly$	2973
carelessness$	3164 3165 3166 6277 6278 6279 6280 6281 6282 6560 3633 2973
carer	8270
carer$	8247 8253 8261 2193 6021 6032
carers$	8253 6021
cares$	7419 7420 7421 1799 1800 1801 2193
caribbean$	1154
caring$	2193 5726
carpet$	7803
carrie	1859 8110
carried$	3265 6211 6501 499 500 7644 7645 7646 7647 2286 5439
carries$	499 500 753 942 943 944 945 946 947 970 971 972 973 976 7482 7483 7484 5065 8157 2286 5439 2624
carry	1859
carry$	6140 3264 6283 6312 6314 6315 6476 6477 6478 6479 6480 499 500 6712 6714 752 942 943 944 945 946 947 970 971 972 973 975 1192 7381 7482 7483 7484 2286 5439 2624
carryi	5051 8094 8110 5389
carrying$	6212 6476 6477 6478 6479 6480 7979 2017 5388
case$	6809 6889 4954 5086 8027 1982 5223 8310 5507 5509 5549 5550 2682 6065 6068
cases$	6809 6889 5507 5509 5549 6065
cash$	6246 6247 3447 6431 6432 6433 6434 6435 6436 6437 6438 6443 6446 6720 6721 6746 2378
cast$	6139 4504 4513 7448
casually$	1152 2517 5697
casualty$	8190 8203
catalogue$	1449
catch	7928 7951 8031 5139 5874
catch$	7953 7963 1963 8067 2058
catches$	1963
catching$	1963
category$	3964 2210
catty$	2952
caught	8093 8105
caught$	6118 6121 2237 2384 2927
cause$	6092 6110 484 6808 7380 5506
caused$	6092 6110 484
causer$	5478
causers$	5478
causes$	484 6808 5506
causin	5168 2017
causing$	484 6843 7486 5169
cautio	5377 6055
caution$	8305 8326
cautioned$	2904
cautions$	8326
cautious$	6103
cavalier$	2973
cbo	5164 2923
cbo$	8092 6075
cbos$	8092
cbt$	5946
cce$	6341
cctv	5022 5038
cctv$	4997 4998 4999 1848 1849 7950 5023 1873 1883 7966 8063 1991 2018 5813 2669
ceases$	8046
cell$	7910 2654 5884 5926
cells	5384
cells$	8312
central$	8124
centre$	8059 8104 8134 8325
cerebral$	2822
certain$	1300 1301 1302 1335
certainly$	1414 1422 4574 1423 1424 5733
certainty$	1336
chain$	1912 5698 5851
chains$	5698
challe	8130 5203
challenge$	7486 8131
challenged$	7486
challenges$	7486
challenging$	6878 6879 6880 6881 6882 6883 6884 6885 6886 6926 6927 6928 6929 6930 6931 6932 853 854 855 856 857 7486 2394 2397 2399 5558 2952
chance$	3323 172 173 6676 6677 4477 4495 1704 1705 1706 1707 7804 7805 1978 2075 5449 5768
chances$	6217 3323 172 173 6676 6677 1704 1705 1706 1707 7804 7805 5449 5768
change$	3519 6448 6868 7326 7353 7359 7373 7434 7463 7464 7465 7474 7673 5716 5717 5724
changed$	7449 7450 7451 7452 7453 2833
changing$	7463 7464 7465 4538 5724 2833
chaos$	6562
chaotic$	2394 5547 2397 2952 2973
character$	6830
charg	8031
charge	5051 1933 8025 5099 5155 8093 8110
charge$	7979 8012 5085 8326 5871 2755 6051
charged$	8083 2906 6059
charges$	7991 8027 1952 8326 5871 5877 2755 6051
charging$	5099 2717
charity$	4626 4631 4632 7829 7858 4957
charm$	4050
charms$	6508 6509
chart	1860
chart$	1930 2019 5175 5852
charted$	2019
charts$	5852
chase$	6129 6130 6718
chaser$	7780 7781
chasers$	7780 7781
chasing$	7780 7781
chat$	6410 6411 332 333 334 5212 2062
chated$	332 333 334
chating$	332 333 334
chats$	332 333 334 2062
chatted$	332 333 334
chatting$	332 333 334
chav$	2939
chavs$	2939
cheat$	5494
cheats$	5494
check	5794
check$	7944 1901 1985 5141 2006 2028 8194 5808 5878
checked$	7683 7887 5041 2028 8145
checkes$	2028
checking$	2028
checks$	7944 1882 1901 5109 2028 5808 5878
cheek$	7251
cheeks$	7251
cheeky$	2952
chested$	5653
chicken$	6359 6360
child	5312 5366 5391
child$	188 235 349 6890 6892 6893 6904 6905 6906 6907 6908 6909 7076 7077 7078 7079 7080 7213 7216 5289 8240 8254 2175 2177 2178 2219 8319 2271 2309 5470 5483 2333 2336 2343 5546 2402 5591 5616
childish$	2952
childlike$	7113 7114 7115 5622
children$	6139 188 235 3561 3565 3566 3585 517 3705 3835 684 685 686 6771 6798 6890 6893 6904 6905 6906 6907 6908 6909 870 4132 7076 7077 7078 7079 7080 7213 7216 7404 7405 7406 7407 7408 4487 4488 4489 4504 4513 4554 7527 4746 4747 4748 4749 4750 4751 4787 4794 7757 7765 7766 7767 7768 7769 7770 7771 4922 2176 8275 5411 5458 5470 5483 5546 2402 5591 5616 5735 5764 5765 5770
chin$	7251
chinese$	4311 5693
chip$	4017 866
chis$	2984
chlamydia$	3090
choice$	3 4 5 6 7 8 9 6132 3212 3213 62 63 3216 65 66 67 3220 69 6150 3223 6152 6153 6154 6155 6156 6157 6166 6167 6168 6169 6170 6171 6172 6173 6254 6255 6256 6257 6258 6259 6260 6261 3336 6265 6266 6267 6275 3384 6313 234 3387 6981 7085 4231 4232 5403 5404 5405 5406 5408 5618
choices$	3 4 5 6 7 8 9 3164 3165 3166 6132 6152 6153 6154 6155 6156 6157 82 83 84 85 6166 6167 6168 6169 6170 6171 6172 6173 6174 6175 6178 6181 6182 6183 6184 6185 6254 6255 6256 6257 6258 6259 6260 6261 234 3387 3664 513 514 6643 6644 6645 6648 6649 6650 6651 6652 6653 6654 6655 6656 6657 6658 6659 6660 7085 4231 4232 5403 5404 5405 5406 5618
choose$	6191 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 227 228 229 230 231 252 253 4215 7150 7151 7379 7502 2257
chooses$	203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 227 228 229 230 231 252 253 7502 1760 1761 1762 1763 2257
choosing$	6254 6255 6256 6257 6258 6259 6260 6261 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 227 228 229 230 231 252 253 7153 7154 1760 1761 1762 1763 2257
chose$	6191 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 227 228 229 230 231 252 253 7502 7794 1760 1761 1762 1763 4936 7865 2257 5778
chosen$	203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 227 228 229 230 231 252 253 6481 6489 2257
chronic$	8184
chubby$	4327 2966
chunky$	2495
cid	7909
cigarettes$	6246 6247 6431 6432 6433 6434 6435 6436 6437 6438 6443 6446
cin$	2896
circul	1894
circulate$	1825 4978 1827
circulated$	1825 4978 1827 7908 2020
circulates$	1825 4978 1827
circulating$	1825 4978 1827
circulation$	8040
circumstances$	7501 6037
citalopram$	3076
city$	4291
civil	2047 2712
civil$	5199 2729
clad$	1194 1195 1196 5659 5669 2545
claim$	3836 3837 3838 6034
claimed$	3836 3837 3838
claims$	3836 3837 3838
clamp$	2708
clamped$	2708
clamping$	2708
clamps$	2708
class$	3444 6794 3920 6933 8317 5396 2754
classed$	821 1931
classmates$	5411 5493
clear	1995 2024
clear$	1166 1335 4876 1948 2073 2520 2585 2721 2748
cleared$	2054
clearly$	1320 1321 1322 1323 1414 1422 4574 1423 1424 4614 1747 1748 2622
cleft$	2826
clever$	1040 1041 1042
clingy$	2952
clinic	2112 2778
clinic$	5264 8194 8200 8203 2633 5953 5955
clinically$	2809
clip$	3515 3516 365 366 8063
clips$	3515 3516 365 366
close	1897
close$	7840 1792 1834 5049 5766
closed$	1708 1792 5729 5732 5766
closes$	1792 5766
closure$	1993 2749
clothe$	5800
clothes$	3171 3182 6431 6432 6433 6434 6435 6436 6437 6438 7294 7295 7296 7301 7302 7303 7304 7315 7320 5151 5698 5703 5800
clothing$	7294 7295 7296 7315 7320 5698 5700 5703
club$	1809 2633
clueless$	2973
co$	3743 6860 4399 4426 4432 4437 4446 4514 5543 2712
coach$	6245 6428
coaches$	6428
coat$	7294 7295 7296 7304 5698 5703 5707
coats$	7294 7295 7296 7304 5698 5703 5707
cocain	8317 5396
cocaine$	5269 8209 8324 5412
cocky$	2952
code$	5646
codein	5282
codeine$	8198 8210
codes$	5646
coerced$	6118 6715
cognitive$	2816
cohort	8021 8098
cohort$	6890 6904 6905 6906 6907 6908 6909 8057 5149 2003 2015 8099 8101 2025 2033 8118 8121 5204 2064 8161 5546 2685 5895
cohorts$	8101
cold$	7681 7862 8295
colleagues$	2063
collec	5794 2643 2681
collect$	1823 5174 5209
collected$	1823 5174 8154
collecting$	1823 5174
collective$	2585
collects$	1823 5174 8157
college$	4626 4631 4632 7829 7858 4957 8225 8226 8228 8238 8239 2633 5984 6000
collude$	476 477
colluded$	476 477
colludes$	476 477
colluding$	476 477
colour$	5673
coloured$	2535
colours$	7315 5673 5698
combat	1975
combative$	2950
come	8160
come$	6236 6483 3563 6670 935 938 940 1067 4233 4234 4235 1221 1230 7353 7359 7373 7380 7437 7576 7577 7578 7579 2000 2129 2172 2285 5716
comes$	494 935 938 940 1221 1230 7437 7943 2129 2881
comfort$	4941
coming$	2129 8293
comings$	2042
command$	7992
comment$	1238 1239 1240 1241
commented$	1238 1239 1240 1241
commenting$	1238 1239 1240 1241
comments$	1238 1239 1240 1241
commentted$	1238 1239 1240 1241
commentting$	1238 1239 1240 1241
commit	5051 8094 5168 2017
commit$	6283 7353 7359 7373 7381 7989 8064 8171 5716
commits$	8064 8171
committed$	8171 2238
committing$	7979 5169 8147 2238
committs$	2238
common$	3766 7854 7855 7856 7857 5388 5779
commun	1832 5131 2231
communicate$	332 333 334
communicated$	332 333 334
communicates$	332 333 334
communicating$	332 333 334
communication$	1739 1740 1741 1742 2585 5761
community$	6801 4984 5008 8035 1970 8059 5383 5458 2911 2919 2926
company$	6082 3322 6293 6311 6745 3820 3821 4626 4631 4632 7829 7858 4957 1809 5457 2632
compare$	5141
compass$	6695
complacency$	2973
complacent$	4909 2973
complain$	1238 1239
complained$	1238 1239
complaining$	1238 1239 7486
complainned$	1238 1239
complainning$	1238 1239
complains$	1238 1239
complaint$	7687 5463 5770
complaints$	7687 7824 7825 5463 5770 5771
complete$	1271 1775 2023 2585
completed$	7644 7645 7646 7647
completeed$	2023
completeing$	2023
completely$	893 4605 2477 2577 2580
completes$	2023
complex$	2397
complexion$	5672 2967
complexions$	5672 2967
compliance$	5466 5541
compliant$	3991 5540
complicit$	33 261 262 263 264 277 477
complicity$	6275 476
comply$	6283 6670 7326 7353 7359 7373 5716 5717
compromise$	10 2247 2248
compromised$	10 2247 2248
compromises$	10 2247 2248
compromising$	6082 10 2247 2248
compulsive$	2343 5923
computer$	5809
conceal$	526 527 1225
concealed$	526 527 1225 5711
concealing$	526 527 1225
concealled$	526 527 1225
concealling$	526 527 1225
conceals$	526 527 1225
concer	5092 2124 2161 2221
concern$	3769 4669 4670 7648 7649 7650 7651 7652 7653 7654 7655 7687 5770
concerned$	4886 4887 4965 1814 8094
concerning$	6878 6879 6880 6881 6882 6883 6884 6885 6886 2399
concerns$	6702 6703 6704 6705 4669 4670 7687 7824 7825 8020 5770 5771
concerta$	3073
concus	3102
condit	5244 5249 2908
condition$	8172 8177 8321 5940 5941 6061
conditional$	2903
conditions$	6760 2198 8321 6037 6061
conduc	1859
conduct$	3 4 5 6 7 8 9 3164 3165 3166 3171 6132 6276 6643 6644 6648 6649 6650 6651 6652 6653 6654 6655 6656 6657 6658 6659 6660 798 799 800 801 802 803 804 805 806 942 943 944 945 946 947 5403 2400 2813
confer	8257
confidence$	1013 1014 1015 1016 1017
confidential$	2644
confidentiality$	7801
confiscated$	5017
conflict$	6562 6722 7487 2198 5467
confro	8130 5203
confront$	8131
confrontation$	6562
confrontational$	6887 6888 6926 6927 6928 6929 6930 6931 6932 5558 2950
congregate$	6963 5645
congregated$	6963 5645
congregates$	6963 5645
congregating$	6963 5645
connected$	689 1907 8094 5167 5467
conscious$	3222 71 3347
consensual$	2456 2935
consent$	6275 380 381 382 383 384 385 902 903 904 905 7193 4275 4276
consented$	380 381 382 383 384 385 6466 387 391 902 903 904 905
consenting$	380 381 382 383 384 385 2456 2935
consents$	380 381 382 383 384 385 902 903 904 905
consequences$	6176 98 6679 6680 6681 6682 6683 6684 6685 6686 6687 6688 6689 6690 6973
consid	1894 1931 1938
consider$	6670 7353 7359 7373 7673 5716
considered$	816 2113 2337
considering$	2113
consistent$	1271
consistently$	1406 4558 1407 4559 1408 1409 1410
consort$	2303
consorted$	2303
consorting$	2303
consorts$	2303
consortted$	2303
consortting$	2303
consta	4997 4998 4999 1848 1849 1883
constable$	7925 7926 7927 5000 5001 5035
constables$	7925 7926 7927 5000 5001 5035
constant$	4852 4853
constantly$	321 1406 4558 1407 4559 1408 1409 1410 1665
consti	1931
consul	5249 5263
consultant$	8177 8187 8191
contac	5012 8065 8103 2042
contact$	3322 6407 332 333 334 336 337 338 339 340 341 342 875 876 8065 2199 5597 5713
contacted$	332 333 334 336 337 338 339 340 341 342
contacting$	332 333 334 336 337 338 339 340 341 342
contacts$	332 333 334 336 337 338 339 340 341 342 7940 5194
contactted$	332 333 334 336 337 338 339 340 341 342
contactting$	332 333 334 336 337 338 339 340 341 342
contain$	6854 7463 7464 7465 5214 5724
contains$	5214
content$	160 161 166
continually$	321 1406 4558 1407 4559 1408 1409 1410
continue$	6191 298 301 308 309 310 311 312 313 314 315 316 317 318 319 320 7380 2261
continued$	6191 6211 298 301 308 309 310 311 312 313 314 315 316 317 318 319 320 1271 2261
continues$	6191 298 301 308 309 310 311 312 313 314 315 316 317 318 319 320 2261
continuing$	6191 298 301 308 309 310 311 312 313 314 315 316 317 318 319 320 2261
continuously$	1406 4558 1407 4559 1408 1409 1410
contraception$	7159 7160 3089
contraceptive$	3089
contract$	8049 6075
contracts$	8049
contribute$	476 1980
contributed$	6092 476
contributes$	476 1980
contributing$	476
contro	1975 5128
control$	6670 6692 6698 6829 6854 6878 6879 6880 6881 6882 6883 6884 6885 6886 3978 6910 3992 6943 4236 4237 7413 7463 7464 7465 4997 4998 4999 1848 1849 1850 1883 5038 8030 8056 2040 5198 5518 5724 2723 5911
controlled$	6118 7358 7364 7369 7378 7446 7449 7450 7451 7452 7453
controlling$	2399 2952
convenience$	4941
conveniently$	2626
convic	5099 5155
convict$	2743
convicted$	8083 2901 6054
convicting$	2743
conviction$	8027 8326 2901 3015 3139
convictions$	7991 8027 8326 2901 3015 3139
convince$	7434
cooper	5239
cooperate$	6268 6670 6861 7326 7353 7359 7373 7673 8167 5716 5717
cooperating$	6861
cooperation$	6860 5543
coordi	2712
cope	5248
cope$	4067 942 943 944 945 946 947 4195 4196 4197 4200 4201 4203 4204 4207 1058 1059 1060 7150 7151 4227 1076 1077 4230 7675 8176 8197 2476
coped$	942 943 944 945 946 947 2476
copes$	942 943 944 945 946 947 2476
copied	1830
copied$	8140
coping$	942 943 944 945 946 947 4195 4196 4197 4200 4201 4203 4204 4207 7153 7154 2476
core	8021
core$	3906 3907 8081 8124
cornrows$	2967
corporate$	2585
corrob	1832
corroborated$	4984
corrupting$	693 694 695 2332
cotton$	2467
couch$	8284
could$	21 22 23 24 25 236 237 238 239 240 241 3952 847 909 912 913 915 923 963 1043 1063 1113 4506 1371 1372 1462 1463 1464 1465 1466 1467 1468 1469 1470 1471 1472 1473 1520 1530 1562 1714 1784 1785 1787 1788 4991 1842 2013 2157 2569
council$	4626 4631 4632 7829 7858 4957 1809 2585 2623 2632
counse	5249
counselling$	8178 5946 5966
counsellor$	8177 8187
countless$	3270 3290 4852 4853 4876
county$	3414 3430 3436 3439 3445 6375 6376 6377 735 4071 2753 6024
couple$	882 8298
courier$	6815 740 5496
couriers$	6815 740 5496
course$	4567 4574 1423 1424 7506
court	5155 8093 2719 2908
court$	448 449 8083 8308 2233 5386 2243 2288 2719 5871 6041 6051 6064 2913 6069
courted$	448 449 2288
courtesy$	7591 7592
courting$	448 449 2283 2288
courts$	448 449 6959 6960 8083 2288
cousin	8250 8263
cousin$	2165
cover$	1225 1722
covered$	1225 1722 5711
covering$	7281 1225 1722
coverings$	7281
coverred$	1225 1722
coverring$	1225 1722
covers$	1225 1722
covert	1999
covert$	5151 2644 2988
covertly$	2988
cowardly$	2973
cp$	2896
crack	8317 5396 2709
crack$	7957 8209 8324 5412
crackdown$	5861
cracked$	8105
crackeddown$	5861
crackingdown$	5861
cracksdown$	5861
crave$	638 639 2413
craved$	638 639 2413
craves$	638 639 2413
craving$	638 639 2413
crazy$	5547
create$	484 2023
created$	484
createed$	2023
createing$	2023
creates$	484 2023
creating$	484
credit$	6431 6432 6433 6434 6435 6436 6437 6438 6443 6445 6446
cries$	862
crime	7903 1832 7913 4989 5060 8000 1921 5127 5132 8095 8096 8097 8109 5192 8120 2068 5231 8170 5390 5803 5837 5851 5857 5876
crime$	6129 6130 6341 6355 6729 6836 6957 7909 4984 7917 1840 7979 7987 7988 5068 5070 5073 5083 5120 5124 8052 8053 8055 1976 8060 5140 5159 2008 8089 8090 5164 5172 2022 2027 2035 2039 8129 2053 8135 5220 2072 8159 2091 2231 8318 5409 5410 5467 2378 2688 2689 5873 5882 2732 2736 2746
crimes$	6341 7987 7988 5073 8055 2091 5873
crimin	7903 1832 7913 1897 7980 7986 7999 8000 5127 8095 8103 5826 5837 5857 5858 2712 5876 2912 3005
criminal$	6341 6345 6348 6363 6747 6748 6749 6750 703 6812 6813 6814 4984 5049 7978 5083 5087 5099 5133 5230 5376 2231 5388 5390 5410 2304 2335 5494 5495 2393 2437 5599 5851 2701 2719 2920 2952
criminalise$	1770 1771 1772 1773
criminalised$	1770 1771 1772 1773
criminalises$	1770 1771 1772 1773
criminalising$	1770 1771 1772 1773
criminality$	6341 6355 8055 5409 2994
criminally$	2427 2690
criminals$	6363 6729 6731 6747 6748 6749 6753 703 6812 6813 6814 8008 5410 5494 5495 5599
crimint$	7948
crisis$	5263 2764 5941
crohn	2775
crohns$	5927
crook$	6844 5494 5529
crooked$	4332
crooks$	6844 5494 5529
crop$	4349 7294 7295 7296 7310 7311 7312 4388 5703 2553
cropped$	2535 2551
crosscheck$	5141
crowd$	882 5457 5483 5484
crown	2912
cruel$	2952
cry$	862
crying$	862
cse$	6341
cues$	1704 1705 1706 1707
culpable$	5774 2973
culpri	5051
culprit$	6780 6781 6782 7979 5489 5490 5831 5895 3023
culprits$	6780 6781 6782 7979 5489 5490 5831 5895 3023
culture$	5467
cunning$	2952
curb	1975
curfew	2231
curfew$	5383 8321 8326 5460 6070 3147
curfews$	8326 5460
curiosity$	3164 3165 3166 7648 7649 7650 7651 7652 7653 7654 7854 7855 7856 7857 5779
curled$	4321
curly$	2514 2535
curren	1832
current$	4984 5087
custod	8093 8294 5384
custodial$	2911
custody$	5068 5070 1991 8245 2200 8312
customer$	3314 6428
customers$	3314 6428 8035 5458
cut	1975
cut$	4366 2102 5678 5689 2784
cuted$	2784
cuting$	2784
cuts	1975
cuts$	2102 5678 2784
cuttin	1975
cutting$	2102
cynical$	6887 6888
dabble$	261 262 263 264
dabbled$	261 262 263 264
dabbles$	261 262 263 264
dabbling$	261 262 263 264
dad	8250 5333 8263 5336 2188 8270 8273 8274 2214
dad$	6956 2165 2166 8247 8261 5334 2185 2186 2189 8279 2201 5361 8301 5593
daddies$	5434
daddy$	5434
dads$	2201 5593
daft$	58 59 546 2295
daily$	8197 2745
damage	5060 1921 8095 8096 8097 8109 5231
damage$	7818 7988 5073 8135 8159 8304 8316 8318
damaged$	2394 5547
damn$	7590 7643
damp	2216
damp$	8295 5368
dancers$	4504
danger$	6080 6081 6091 6129 6130 3592 3593 6531 6679 6680 6681 6682 6683 6684 6685 6686 6687 6688 6689 6690 6696 6701 6702 6703 6704 6705 6718 6722 6729 718 719 720 721 6973 7159 7160 4848 5107 5409 5440 2301
dangerous$	6080 6081 3224 6348 6679 6680 6681 6682 6683 6684 6685 6686 6687 6688 6689 6690 3817 2252 2951
dangers$	6080 6081 3251 3252 6679 6680 6681 6682 6683 6684 6685 6686 6687 6688 6689 6690 6702 6703 6704 6705 6973 7159 7160
dark$	1166 7259 1217 4387 2513 2514 2515 2520 2535 5698 2551 5847
darker$	1166 2513 2520
data	5191
data$	7801 7944 8119 5808
databa	5794 5849
database$	7929 7996 7997 8069 5809
date$	6065
dates$	6065
dating$	2283
daughter$	5289
dawn$	2704
day	5865 5869
day$	7479 7480 7481 1413 7968 2075 8176 8197 5316 5781
days	5248
days$	8176 8197 8226 5781
dazzled$	640
dead	8294
dead$	8175
deaf$	4831 4832 4833 2641 5938
deal	7999
deal$	6283 292 293 294 713 6818 3931 7150 7151 7989 8064 8130 8144 2260
dealer	5826
dealer$	3294 6230 6240 6241 6332 6345 6363 6366 6375 6376 6377 6386 6388 6391 6424 6456 6474 6641 3814 6743 6744 6747 6748 6749 6750 703 6802 6812 6813 6814 6820 2089 5407 5410 5494 5495
dealers$	3294 6230 6240 6241 6250 6332 6345 6363 6366 6375 6376 6377 6386 6388 6391 6424 6456 6474 6641 6729 6732 3814 6743 6744 6747 6748 6749 6750 6753 703 6802 6812 6813 6814 6820 8007 2089 5407 5410 5494 5495
dealin	7903 7913 5051 7986 8094 8095 8096 8097 8110 5388
dealing$	6129 6130 6341 6351 6356 292 293 294 6375 6376 6377 713 6836 6957 1843 7979 8060 8147 8153 8316 2244 2260 5819 6079
deals	8110
deals$	292 293 294 713 8064 8144 8157 2244 2260
dealt$	292 293 294 3861 3862 3863 3864 713 1939 8093 8105 2229 2260
death	8262 8264 8291
death$	6531 8174 2183
debt	8262
debt$	6041
debts$	6041
decamped$	2993
deceitful$	2952
december$	6361
decency$	7591 7592
decent$	4716 4717 4718 4719
decide$	4215 7150 7151 7928
decided$	7794 1762 1763 4936 7865
deciding$	7153 7154
decision$	3182 6132 3212 3213 62 63 3216 65 66 67 3220 69 6150 3223 6152 6153 6154 6155 6156 6157 78 79 80 81 6166 6167 6168 6169 6170 6171 6172 6173 3249 3384 6313 234 3387 7085 4231 4232 4783 8027 5403 5404 5405 5618
decisions$	3 4 5 6 7 8 9 3182 6132 6152 6153 6154 6155 6156 6157 78 79 80 81 82 83 84 85 6166 6167 6168 6169 6170 6171 6172 6173 6174 6175 234 3387 6643 6644 6648 6649 6650 6651 6652 6653 6654 6655 6656 6657 6658 6659 6660 7085 7092 4231 4232 8027 5403 5404 5405 5618
decked$	1194 1195 1196 2545
declin	1975 2087 8186
decline$	7339 2562
declined$	7339 7343 7344 7345 7346 7347 7348 7349 7350 2562
declines$	7339 2562
declining$	7339 2562
decrea	1975
deemed$	816
defeating$	3229
defect$	8172
defend$	4061 4195 4196 4197 4200 4201 4203 4204 4207
defending$	4195 4196 4197 4200 4201 4203 4204 4207
defensive$	2973
defensiveness$	2973
defiant$	6887 6888 2399 2952
deficit$	5919 5973
defied$	680 681 2308
defies$	680 681 2308 2631
definite$	1335
definitely$	1414 1422 4574 1423 1424 5733
defy$	680 681 2308
defying$	680 681 2308
degenerate$	2939
degenerates$	2939
degrade$	1937
degraded$	1937
degrades$	1937
degrading$	1937
degree$	195 7166 7167 7168
delay	8188 5968
delay$	7818 7874
delayed$	5778
delays$	7818 7874
deliberate$	3222 71
deliberately$	321 2626
delicate$	2495
delinquency$	2939
delinquent$	2393 2394 5547 2399 2939
delinquents$	2939
demand$	5127 5209
demanding$	6926 6927 6928 6929 6930 6931 6932 5558
demonise$	1770 1771 1772 1773
demonised$	1770 1771 1772 1773
demonises$	1770 1771 1772 1773
demonising$	1770 1771 1772 1773
demons	1915
demotivated$	2952
denial$	5452
dental	2112
dental$	5264
dentis	5249
dentist$	8177
deny$	8073 1994
denying$	1994
department$	4626 4631 4632 7829 7858 4957 1809 2623 2632
depend	5958
dependence$	2118
dependency$	2118
dependent$	2118
depends$	2202
deplorable$	2973
deport	8264
depres	8205 8262 8294
depressant$	5945
depressants$	5945
depressed$	5930
depression$	3058
depressive$	3059
deprive$	8073
deprived$	2394
depth$	7710
dereliction$	2973
descend$	275 276
descendded$	275 276
descendding$	275 276
descended$	275 276
descending$	275 276
descends$	275 276
descri	1837
description$	5043 2046 8168
descriptions$	4977 7906 7930 5043 2046 8136
desert$	2613
deserted$	2610 2613
deserting$	2613
deserts$	2613
desertted$	2613
desertting$	2613
deserve$	467 468 2290
deserved$	467 468 6551 2290
deserves$	467 468 2290
deserving$	467 468 2290
design	1931
designed$	1980 2054
designer$	6720 6721 1218 5698 5701 2551 2557
desire$	4527 7456 7457 7458 7459 7460 7461
desk	4989 4992
desk$	7910 7917 7918 7920 7932 8068 8087 5160 8100 5187 5224 5884
despite$	106 3258 107 108 109 135 139 140 141 6382 6383 6384 6385 6673 6674 6675 1700
destined$	1300 1301 1302 2566
destructive$	3204 6350
detail	1837 2009 5161 5162
details$	3309 3310 3311 7929 7930 8102 8136 8137 5212
detain	5139 8093 2084
detain$	8067 5236 2743
detained$	5847
detaining$	2743
detect	7909 4989 4997 4998 4999 1848 1849 1883 5038 5099 8031 5140 5159 2008 8089 8090 2022 2035 2039 2053 2072 2721 5874
detection$	8027 5871 2720 2721 3025
detections$	8027 5871 2720 3025
detective$	1826 7917 7925 7926 7927 5000 5001 5035 7966 8068 1989 8087 5160 5187 2060 5213 5224
detectives$	1826 7917 7918 1839 7925 7926 7927 5000 5001 7932 1853 5035 7966 5103 8068 1989 8087 5160 5187 2060 5213 5224
detent	5314 2231
detention$	6793 8242 5383 5492 3131
detentions$	6793 8242 5492 3131
deter$	2067 2724
deteri	8186
determ	1899 1995
deterping$	2067
deterr	8105
deterred$	2724
deterrence$	3028
deterrent$	5900 3028
deterrents$	5900
deterring$	2067 2724
deters$	2067 2724
deterting$	2067
develo	5794 2643
develop$	1823 5174 2023
developed$	932 1823 5174 2023
developing$	1823 5174 2023
developmental$	2813 2856
develops$	1823 5174 2023
deviant$	2394 5547 2399
device	1889 5154
device$	1865 7946 8082 2062 2656
devices$	1865 7946 8082 2062
devious$	2952
diabet	8205
diabetes$	3049
diabetic$	3049
diagno	5249
diagnosed$	3093
diagnoses$	3093
diagnosis$	8177 8178 5920 5941 5973 3093
diagram$	1930 5852
diagrams$	5852
diazepam$	3078
dice$	451
dicing$	451
did$	89 6211 346 3549 3587 3662 3663 541 542 543 3704 3707 572 583 584 585 586 587 589 593 594 595 602 629 781 785 859 860 861 1083 1089 1096 1099 1119 1405 4566 7496 7497 4575 4576 1435 1438 1482 1500 1501 1502 1503 1504 1505 1506 1507 1508 1509 1510 1511 1513 1514 4683 1541 4699 4705 1554 4707 4709 1583 1585 1586 1587 1588 1589 7689 7690 7794 7844 7845 7846 7847 7867 7868 1795 2286 2588 2591
die$	8175
died	8264 5337 8294
died$	8265
diet	5276 8205
diet$	8204
dietary$	3105
dietician$	8187 3111
dieticians$	3111
dietitian$	3111
dietitians$	3111
difference$	7424 7425 7426 7427 7428 7429 7430 7431
diffic	1909 8188 5963 5982
difficult$	6082 774 775 776 777 778 779 6878 6879 6880 6881 6882 6883 6884 6885 6886 6921 6926 6927 6928 6929 6930 6931 6932 853 854 855 856 857 6957 5061 8163 2394 2397 2399 5552 5558 2952
difficulties$	6556 6563 6564 6921 2169 2198 5552 5939 5941 5964 2862
difficulty$	5939 5941 2862
dim$	2952
direct	2712
directed$	5202
dirty$	8295 2535 2544 2551 2966
disabi	5249 8205
disabilities$	5937
disability$	8177 5937 5973 3067
disabled$	3067
disaffected$	2394 5547 2492
disappear$	6398 325 326
disappeared$	325 326
disappearing$	325 326 5413
disappearred$	325 326
disappearring$	325 326
disappears$	325 326
disappointing$	1631 1632 1633 1634 4854 7783 2609
disappointingly$	2975
disband$	5193
discipline$	5451
disciplined$	3861 3862 3863 3864 5576
disclo	2208
disclose$	6268 6283 6670 7353 7359 7373 5716
discov	4993 1899 1995
discover$	7921
discuss$	7353 7359 7373 5716
diseas	5244
disease$	8172 5973 5981
disengage$	6283 2948
disengaged$	5732 2948
disengagement$	2948
disengages$	2948
disengaging$	2948
disgrace$	2973
disgraceful$	2399 2973
disgracefully$	2973
disguised$	2314
dishevelled$	2966
dishonest$	2952 2973
disinterested$	5732 2952 2973
dismal$	1783 2973
dismally$	2973
disman	2998
dismantle$	5193
dismantling$	2052
dismiss$	622 7839 2619
dismissed$	622 1708 2610 2619
dismisses$	622 2619
dismissing$	622 2619
dismissive$	6887 6888 2973
dismissively$	2973
disobedient$	2394 2952
disobey$	680 681 7486 2308
disobeyed$	680 681 7486 2308
disobeying$	680 681 7486 2308
disobeys$	680 681 7486 2308
disord	5060 1921 5127 5128 8095 8096 8097 8109 5192 8120 5231 5244 8188 5958 5982
disorder$	6921 6957 7988 5073 8055 8056 8129 8135 8159 8172 5272 5552 5928 5929 5955 5964 5965 5973
disorderly$	2952
disorders$	6921 5272 5552
dispersal$	5164
disperse$	5193
dispersing$	2052
display$	547
displaye$	4978 1827
displayed$	547 4978 1827
displayes$	4978 1827
displaying$	547 4978 1827
displays$	547
disposal$	8314 5871
disposals$	5871
disregard$	53 57 6283 680 681 2308 2619
disregardded$	57 680 681 2308 2619
disregardding$	57 680 681 2308 2619
disregarded$	57 680 681 2308 2610 2619
disregarding$	57 680 681 2308 2619
disregards$	57 680 681 2308 2619
disrespectful$	6887 6888 2952
disrup	8025 8031 8105 5874
disrupt$	6836 2705 3003 3018
disrupted$	6836 8016
disrupting$	6836 7486 2705 3003
disruption$	6836 6957 8018 8047 2706 5859 2714 3003 3018
disruptive$	693 694 695 6878 6879 6880 6881 6882 6883 6884 6885 6886 6957 2332 2394 5547 2399 2952
disrupts$	6836 2705 3003
disruptted$	6836
disruptting$	6836
distribute$	1825 4978 1827
distributed$	1825 4978 1827 7908
distributes$	1825 4978 1827
distributing$	1825 4978 1827
disturbed$	2394 5547 2952
dither$	2976
dithered$	2976
dithering$	5784 2976
ditherred$	2976
ditherring$	2976
dithers$	2976
divide$	5193
dividing$	2052
divorc	8262 8264 5337 5339 8291
divorce$	8267
divorced$	8265
divorcing$	8265
do$	87 6211 346 3662 3704 3708 3710 3711 3712 570 583 584 585 586 587 589 600 627 6712 6714 781 783 859 860 861 7021 1081 1089 1094 1097 1117 7333 4424 7353 7359 7373 7379 7380 4466 7399 4473 7415 7416 7417 7418 7419 7420 7421 7475 1405 4566 7496 7497 4579 4580 4583 1433 1436 1483 1500 1501 1502 1503 1504 1505 1506 1507 1508 1509 1510 1511 1513 1514 1543 4705 4707 1556 1583 1585 1586 1587 1588 1589 4913 5274 2286 5716 2588 2591
doctor	5249 2112
doctor$	8177
doctors$	5264
dodge$	1726
dodged$	1726
dodges$	1726
dodging$	1726
dodgy$	6082 6747 6748 6749
does$	88 346 3704 571 583 584 585 586 587 589 601 628 781 784 859 860 861 1082 1089 1095 1098 1118 4474 7419 7420 7421 1405 4566 7496 7497 4579 4580 4583 1434 1437 1484 1500 1501 1502 1503 1504 1505 1506 1507 1508 1509 1510 1511 1513 1514 4683 1542 4699 1555 4709 1583 1585 1586 1587 1588 1589 1795 2286 2588 2591
dogs$	6831 6832 6833
doing$	6254 6255 6256 6257 6258 6259 6260 6261 6262 346 4684 4685 4700 4701 4705 4707 1583 1585 1586 1587 1588 1589 1795 7886 2591
dolled$	1242 1243 1244 2560
domestic$	8286 2877
done$	6481 896 1242 7399 7473 4611 4620 4627 4628 7560 7576 7577 7578 7579 4686 4702 4703 4704 4705 4707 4710 4711 4712 7644 7645 7646 7647 1583 1585 1586 1587 1588 1589 7670 7671 7672 7683 1795 7885 2591
doomed$	1300 1301 1302 2566
door$	6519 6521 8033
doorman$	6428
doormen$	6428
dopey$	2952
dose	5249
dose$	8177 5970
dossier$	3001
dossiers$	3001
doubt$	7388 7389 7390 7391 4490 7505
doubtful$	3902
down	1977
down$	179 201 3650 6647 3777 6856 6952 6953 6954 4323 4365 4400 7329 7340 7715 7716 7717 7718 7719 7720 7721 7722 7723 7724 7725 7726 7727 7729 7730 7731 7732 7733 7734 7735 7736 7737 7740 7741 7742 7743 4816 7745 7746 4963 7982 8067 5163 5308 5689 5860 5861
downed$	5163
downfall$	6556
downlo	5017
download$	5808
downloaded$	7945
downloads$	5808
downplay$	622 2293
downplayed$	622 2293
downplaying$	622 2293
downplays$	622 2293
downs$	5163
drag$	1717 4955
draged$	1717
dragged$	6118 1717
dragging$	1717
draging$	1717
drags$	1717
drain$	3895
drama$	6562 6718 4481 7410 4483 2345 2795
drank$	2096
draw$	6099 6100 479
drawing$	479
drawn$	6118 641 649 650 651 652 653 654 655 656 657 658 659 660 661 666 1184 7358 7364 7369 7378 7446
draws$	6099 6100 479
dreadful$	1631 1632 1633 1634 7819 7820 7821 7822 2609
dreadlock$	2967
dreadlocked$	2535
dreadlocks$	2967
dreads$	5686 5688
dress$	3171 6476 6477 6478 6479 6480 942 943 944 945 946 947 970 971 972 973 974 1207 7288 4364 7294 7295 7296 7318 7319 7320 5698 2547 5703
dressed$	6476 6477 6478 6479 6480 6481 1194 1195 1196 7288 7289 7290 7291 1234 7318 7319 1242 1243 1244 5660 5662 5669 2545
dresses$	942 943 944 945 946 947 970 971 972 973 974 1207 7288 7294 7295 7296 7318 7319 5698 2547 5703
dressing$	3172 4358 1207 4380 2547
drew$	6099 6100 479
drift$	271 272 273 274 275 276 306 307 7381 5780
drifted$	271 272 273 274 275 276 306 307
drifting$	271 272 273 274 275 276 306 307
drifts$	271 272 273 274 275 276 306 307
driftted$	271 272 273 274 275 276 306 307
driftting$	271 272 273 274 275 276 306 307
drill	8108
drill$	6970
drink	8294
drink$	6140 6246 6247 6283 6312 6314 6315 6443 6476 6477 6478 6479 6480 6712 6714 858 859 860 861 8209
drinki	5276 8205 8262 8291 8294
drinking$	3164 3165 3166 6322 6476 6477 6478 6479 6480 6505 2096 8204 2169
drinks$	6246 6247 6443 859 860 861 2096
driv	1975 2024
drive$	6222 6471 2722
driven$	3312 640 2054
driver	1850 5198
driver$	6240 6241 3314 6245 6428 2049
drivers$	3305 3308 6240 6241 3314 6244 6245 6427 6428 7323 7907 5002 8126 2049 2056 8139
drives$	6471
drivin	2017
driving$	5169
drone$	2018 2735 3004
drones$	2018 2735 3004
drop	1975
drop$	3878 7381 1718
droped$	1718
droping$	1718
dropout$	5494
dropouts$	6812 6813 6814 5494 5495
dropped$	1718
dropping$	1718
drops$	1718
drug	7903 7913 1897 7980 8000 5083 5388 8317 5826 5851 5857
drug$	3164 3165 3166 6341 3428 6365 6747 6748 6749 3874 3875 3876 3877 6812 6813 6814 1840 1843 5049 5132 5133 2027 5276 8205 8262 5410 5495 2344 2378 2393 2677 2806
druggie$	2945
druggies$	2945
druggy$	2945
drugs	7986 8108 5396
drugs$	6246 6247 6341 6345 6354 6355 6375 6376 6377 6431 6432 6433 6434 6435 6436 6437 6438 6443 6446 6729 6836 6849 858 6957 7159 7160 1840 1843 7957 7973 7993 7994 2027 5269 8198 8209 2169 8324 5409 5410 5412 2344 2378 5535
drunk$	6481 6501 7486 2096
dry$	1166 7259 7680 2520
dto$	3145
dual$	4311
duck$	1726
ducked$	1726
ducking$	1726
duckked$	1726
duckking$	1726
ducks$	1726
due	1977
due$	3169 178 199 8216 2210 8291 8293 2228
dust$	7861
duties$	7524 7806
duty$	7524 7693 7765 7806
dyed$	2535 5689
dying$	8174
dyscalculia$	3042
dysfunctional$	2394 5547 2973
dyslexia$	8195 3040
dyslexic$	3040
dyspraxia$	3041
dyspraxic$	3041
dysregulated$	2952
e$	7687 7779 7780 7781 4883 7824 7825 8190 8203 5771
each	7904 7960 1884 1885 8021 5870
each$	105 3410 4007 1133 7328 4401 1263 1400 1402 4807 7833 4973 7961 8013 5114 8051 5157 2045 5236 8180 2492 5713 5714 5735 2668 2675
eager$	160 161 166
ear$	7251 7759
early$	7075
earn$	295 6510 6511
earned$	295
earning$	295
earns$	295
earring$	5698
earrings$	5698
ears$	7251 7760 7761 7911
easier$	1987
easily$	930 1070 4614 7545 7546 7788 7789 7790 7791 2418
east$	1162
eastern$	1156 4312 1161 4328 7258
easy$	3188 297 5061 2302
eat	8123
eat$	2765 5969
eaten$	5969
eating	5249 5276
eating$	8177 2120 8204 2776 5969
eats$	2765 5969
eczema$	3051
educat	2141 5315 6006
educate$	102 103
educated$	102 103
educates$	102 103
educating$	102 103
education$	6678 5294 8229 2838 6000
educational$	5295
effect	2712
effect$	7430 7431
effective$	2748
effectively$	981 4133 982 983 984 985 988 989 990 991 2462
effort$	6617 538 3691 3692 7552 7585 7586 7648 7649 7650 7651 7652 7653 7654 7655 4730 4731 4732 4733 4734
efforts$	5449
egg$	150 152 5483
egged$	150 152
eggged$	150 152
eggging$	150 152
egging$	150 152
eggs$	150 152 5483
ehc$	2837
ehcp$	3122
ehcps$	3122
eight	8098
eight$	6797 5149 2015 8099 2025 2033 8118 8121 5204 8161 5895
eighteen$	6454 7015 4099 7046 7050 7051 7052 7053 7054
eject	8130 5203
eject$	8131
elder	5845
elder$	6363 6747 6748 6749 5467
elders$	6345 6363 6366 6747 6748 6749 6753 6820 1922 5467
elect$	203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224
elected$	203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 7794 4936 7865
electing$	203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224
electively$	2855
electr	2197 2233
electricity$	5349
electronic$	5385 6069
electronically$	5385
elects$	203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224
electted$	203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224
electting$	203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224
element$	195 5484 5487
elements$	5484 5487
eleven$	6797 966 967 968 969
else$	490 491 7036
email$	7779 7780 7781 5770
emaile	5208
emails$	7780 7781 7824 7825 5770 5771
embroiled$	265 266 267
emergency$	8190
emotionally$	2430 2489 2879 2892
empathy$	6699 5451
employment$	8243
enabl	1847
enable	1947 2707
enable$	31 6561 1951 2061
enabled$	31 6561
enableed$	1951
enableing$	1951
enables$	31 6561 1951 2061
enabling$	31 6561
encounter$	6745 5417 5608
encounters$	6745 5417 5608
encour	1836
encourage$	6099 6100 102 103 162 163 164 2255 2292
encouraged$	6099 6100 102 103 162 163 164 1841 2255 2292
encourages$	6099 6100 102 103 162 163 164 2255 2292
encouraging$	6099 6100 102 103 162 163 164 2255 2292
end$	497 498 7379 7380 4455 4482 2101
endanger$	10 2247 2248
endangered$	10 2247 2248
endangering$	10 2247 2248
endangerred$	10 2247 2248
endangerring$	10 2247 2248
endangers$	10 2247 2248
ending$	8174 2101
endless$	4852 4853
endlessly$	1406 4558 1407 4559 1408 1409 1410
ends$	4482 8046
enemies$	6553
enemy$	6553
enforc	5008 8025 8031 5794 5858
enforce$	3016
enforcement$	7936 8018 1971 8117 8150 5864 2713 2714 5883 3016
enforces$	3016
engage$	6268 6283 268 269 270 6670 6854 6861 3934 6863 6864 6865 6866 6867 6868 6936 7326 7353 7359 7373 7413 7434 7437 7463 7464 7465 7673 7839 7842 5239 5439 5544 5716 5717 5724
engaged$	261 262 263 264 268 269 270 6481 6489 6861 6863 6864 6865 6866 6867 7358 7364 7369 7378 7446 7449 7450 7451 7452 7453 5439 5544
engagement$	261 262 263 264 6860 6868 793 794 795 796 3949 1267 1268 1269 1270 5538 5543 5713
engager$	5514
engagers$	5514
engages$	261 262 263 264 268 269 270 7437 5439
engaging$	261 262 263 264 268 269 270 6861 6863 6864 6865 6866 6867 6868 7463 7464 7465 5439 5537 5544 5724
english$	6010 6011
enjoy$	638 639 7502
enjoyed$	638 639 7502
enjoying$	638 639
enjoys$	638 639 7502
enough$	6194 3267 6196 3290 3661 3698 7123 7124 7125 7126 7127 7128 7129 7130 7131 7132 7133 7134 7135 4283 7212 7697 5612 5632
enquir	8031 5223 8257
enquiries$	1901 8015
enquiry$	7984 8015 8151
enrich	2643
entangled$	265 266 267
enter$	2286 5439
entered$	1868 1916 1918 5185 2034 2286 5439
entering$	2286 5439 5819
enterp	8158
enterprise$	8011 5838
enterred$	2286 5439
enterring$	2286 5439
enters$	7943 2286 5439
entice$	6099 6100 162 163 164 2255
enticed$	6099 6100 162 163 164 2255
entices$	6099 6100 162 163 164 2255
enticing$	6099 6100 162 163 164 2255
entirely$	1747 1748 2477 2577 2580 2622
entitled$	2952
epilep	8205
epilepsy$	3045
epileptic$	3045
episodes$	6403
equal$	2469
erratic$	6158 6159 6160 6161 6873 6874 6875 6876 797 2399
escala	2090 2712
escalate$	7381
escalated$	2020
escape$	6251
essential$	1980
establ	4993 1899 1995
establish$	7921 1985 2006 2030
estate	5176
estate$	6359 6360 6801 4804 8104 8134 5458 2492
eternally$	2972
european$	1154 4308 4309 4313 7256 2516
evade$	1726
evaded$	1726
evades$	1726
evading$	1726
evasive$	2952
even$	3277 3281 134 4850 4851
evening$	2745
ever$	4216 4217 1066 7432 7433 4509 7438 7439 7440 4558 4559 1408 1409 1410 4569 7513 7514 7515 7516 7517 7518 7519 4919 5720 5721
every$	3748 6677 3833 1010 7328 4401 1263 1399 4552 1401 1403 1404 4814 4876 4879 7824 7825 7833 7961 5157 5248 8180 5713 5714 2578 5735 5771 2668 2675 5980
everybody$	4787
everyone$	6603 3748 6798 6816 4108 4787
everything$	6357 4171 1020 7328 4401 1329 1330 1331 1427 1428 1429 1430 1431 4847 4931 4954 5442 5713 5714
evicte	8294
evicted$	3134
evicti	8262 8291
eviction$	3134
evicts$	3134
eviden	2012 8108 5794 2991
evidence$	3678 7687 7824 7825 7916 1900 1920 1990 8142 2074 5770 5771 2680 5833
evidently$	1422 4574 1423 1424
evil$	2331 5547
ex$	8268
exam$	7813 7879 5314 2857 6010
examin	5017
examin$	2028
examination$	5808
examinations$	5808
examined$	7945 2028
examines$	2028
examining$	2028
examins$	2028
example$	8003
exams$	6010
except$	4172
exception$	5727
exchang$	359 3511 360 361 362 363 364
exchange$	3503 359 3511 360 361 362 363 364 3518 6449 6471 5439
exchanged$	359 3511 360 361 362 363 364 5439
exchanges$	359 3511 360 361 362 363 364 6471 5439
exchangged$	359 3511 360 361 362 363 364
exchangging$	359 3511 360 361 362 363 364
exchanging$	359 3511 360 361 362 363 364 5439 5819
exchangs$	359 3511 360 361 362 363 364
excitement$	6718 6722 2301
exclude$	7839 7840
excluded$	6121 6548 3861 3862 3863 3864 1708 5492 5778 5995 2844
exclus	5314
exclusion$	6566 6567 6793 1993 2145 8242 5492 3126
exclusions$	6793 5492 3126
excuse$	4961 5757 5758
excuses$	4961
execut	2703
exercise$	547
exercised$	547
exercises$	547
exercising$	547
exhibit$	2661
exhibited$	5812 2661
exhibiting$	2661
exhibits$	2661
existent$	6873 6874 6875 6876 7819 7820 7821 7822
expand	1996
expect	5303
expect$	6632 6633
expectations$	6947 5590
expected$	3321 1841 1892 8038 8231 8293
expelled$	5998 2847
expensive$	2551
expensively$	1152 2517
experi	2206 2207
experience$	6598 6745 4130 979
experienced$	932 1131 5358 5359 5420 5610 2472
experiences$	6745
experiencing$	5358 5359
explanation$	7779
explicit$	3487
exploitation$	6080 6081 6111 6112 6113 6341 6556 6557 6566 6567 6643 6644 6702 6703 6704 6705 5140 5159 2008 8089 8090 2022 2035 2039 2053 2072 5440 5465
exploited$	6118 6121 6679 6680 6681 6682 6683 6684 6685 6686 6687 6688 6689 6690 7161 7162 7163
exploiter$	3294 6230 6345 6363 6386 6388 6391 6456 6641 3814 6743 6747 6748 6749 6750 6779 703 5407 5488
exploiters$	3294 6230 6250 6345 6363 6386 6388 6391 6456 6641 3814 6743 6747 6748 6749 6750 6753 6779 703 5407 5488
explosive$	2950
expose$	3155 10 6110 2247 2248
exposed$	3155 10 6110 2247 2248
exposes$	3155 10 2247 2248
exposing$	10 2247 2248
extend	1944
extensions$	5677 5688
extract$	1823
extracted$	1823
extracting$	1823
extraction$	5808
extractions$	5808
extracts$	1823
extremely$	2461
eye$	7251 7758 5692
eyebrow$	7251 7264 5695
eyebrows$	7251 7264 5695
eyed$	5667
eyelashes$	5682 5688
eyes	8152
eyes$	4049 7251 7872 1831
eyesig	8205
face$	7251 4353 4368 7305 4381 1991 2559
facebook$	327 3479 328 3480 329 3481 330 3482 331 3483
faced$	5566 5586
faces$	7251 7305 4381 5135 2559 2899
facial$	4317 1991 2522 2655
facilitate$	31
facilitated$	31
facilitates$	31
facilitating$	31
facing$	2899
facts$	3678
fade$	5679 5688
fades$	5679
fail	2087 2858
fail$	92 577 583 584 585 586 587 589 590 591 592 603 7380 7486 1444 1445 1446 1447 7844 7845 7846 7847 2296 5728 2582 2583
failed$	92 577 578 583 584 585 586 587 589 590 591 592 605 7486 1444 1445 1446 1447 4604 7533 7844 7845 7846 7847 2296 2582 2583 5778
failing$	92 577 583 584 585 586 587 589 590 591 592 606 7486 1444 1445 1446 1447 7528 7529 7530 7531 7844 7845 7846 7847 2296 2582 2583 2584 5737 5738
failings$	7528 7529 7530 7531 2584 5737 5738
failled$	92 577 7486 7844 7845 7846 7847 2296
failling$	92 577 7486 7844 7845 7846 7847 2296
fails$	92 577 583 584 585 586 587 589 590 591 592 604 7486 1444 1445 1446 1447 7844 7845 7846 7847 2296 2582 2583
failure$	3340 189 190 191 192 193 194 590 591 592 7528 7818 7874 5494 2584 5737
failures$	7528 7529 7530 7531 7818 7874 5494 2584 5737 5738
fainted$	3112
fainting$	3112
faints$	3112
fair$	1166 2513 2514 2520 2535
fake$	2528
fall	1975
fall$	275 276 676 7381 1681 2617
fallen$	275 276 676 1681 2617
falling$	275 276 676 5710 2617
falls$	275 276 676 1681 7826 2617 5772
false$	7507 2311 2314 2530
families$	6890 6904 6905 6906 6907 6908 6909 4746 4747 4748 4749 4750 4751 4787 4799 7728 5546 5593 5598 5770
family	5321 5333 8270
family$	6890 6904 6905 6906 6907 6908 6909 7087 7112 7118 4798 8250 8261 5334 8281 8298 8301 5546 5593 2445 5598 2795 6021 6036 2889
fantasist$	5494
fantasists$	5494
far$	998 1002 1033 1114 1616 1617 1618 1756
farce$	5748
farcical$	2973
fashionably$	1152 2517
fast$	7075 2302
fat$	2966
father	8250 5333 8263 5336 2188 8270 8273 8274 2214
father$	6956 1032 2165 2166 8247 8261 5334 2185 2186 2189 8279 2201 5361 8301 5593
fathers$	2201 5593
fault$	6262 6263 6544 7828 1749 1778 4938 7876 7877 7878 5441 2620 5775 5785
faulty$	3699
favor$	3505
favors$	3505
favour$	3504 6439 6440 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 1818 1819 1820 5427 2546
favoured$	1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 1818 1819 1820 2546
favouring$	1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 1818 1819 1820 2546
favourred$	1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 1818 1819 1820 2546
favourring$	1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 1818 1819 1820 2546
favours$	3504 6439 6440 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 1818 1819 1820 5427 5428 2546
fear$	1122 2479
feared$	1122 2479
fearless$	2961
fears$	1122 2479
february$	6361
feckless$	2952
fed	1830
fed$	482 2168 2202
feed	1830 2010 2643
feed$	482 1823
feeded$	1823
feeding$	1823
feeds$	482 1823 2168
feel$	6405 6406 1875
feelin	2778
feels	2778
feels$	6405 6406
feet$	6334 6335 4296 7225 7226 7797 7871 2499
feigned$	2314
fell$	275 276 676 1681 2617 5872 2798
felt	2778
felt$	6405 6406
female	2695
female$	4285 7214 7215 4288 7217 7218 1154 4996 1896 5499 5643 2492 2672
females$	6889 1896 5499 2962
fend$	4064 4195 4196 4197 4200 4201 4203 4204 4207 1056 7674
fendded$	1056
fendding$	1056
fended$	1056
fending$	4195 4196 4197 4200 4201 4203 4204 4207 1056
fends$	1056
feral$	2394 5547 2952
ferocious$	2950
fester$	7882
fewer	1975
fiercely$	2477 2490
fifteen$	966 967 968 969
fight	1975
fight$	6283 6312 6314 6315 6526 3693 6622 6957 4065 7379 7381 4481 7410 4483 7482 7483 7484 7486 2722
fighti	5128 5339
fighting$	6129 6130 6836 6957 7486 8056 8226 2169 8267
fights$	6957 7482 7483 7484 7486 7487
figure$	4184
figures$	7813 4941 7879 7881 7890 7891
file$	7687 7929 8069
files$	7687 7929 8069
film	8130 2084
film$	6222 1881 7963 7967 5170 2019 5236 5887
filmed$	6118 6149 3312 7203 1881 7965 1886 5170 2019 2667
filming$	1881 5170
films$	1881 7963 5170
filthy$	2966
final$	2158 2903 2905
find	7951
find$	2 848 851 7379 4993 1899 1995 2058
findded$	2
findding$	2
finded$	2
finding$	2
finds$	2 849
fine$	7123 7124 7125 7126 7127 7128 7129 7130 7131 7132 7133 7134 7135 4227 1076 1077 4230
fined$	5395
finger	8093 2084
finger$	7583 7584 7593 7594 7606
fingerprint$	5236
finish$	4457
fire	5375
fire$	6337 6530 8005 5375 8303
firear	8317
firm	2037
firm$	5189
first$	698 2903
fishnets$	5698
fisted$	7838
fit$	4768 8215
fits	8205
fits$	5915
fitting$	4345 4367
five	4980 7958 5033 1884 1885 1928 8013 8021 8098 2045
five$	6834 816 7047 1144 4297 4298 1185 7265 7266 7267 7268 7269 7270 4504 4513 4812 5080 5149 2015 8099 2025 2033 8118 8121 5197 5204 8161 2672 5895
fixated$	2639
flag$	1869 1997 2658
flagg	1894
flagged$	1868 1869 7964 1931 1997 2020
flagging$	1997
flags$	1869 1997
flashback$	3099
flashbacks$	3099
flashy$	2551
flat	5333 8266
flat$	6378 6379 6380 6381 3454 3455 3456 3457 6514 6515 6516 1271 8261 8271 8277 8285 2215 6019
flats$	8283
flatter$	1810
fleas	2216
fleas$	5368
fled$	5825
fleece$	5698
fleeces$	5698
flier$	5502
fliers$	5502
fling$	40
flinging$	40
flings$	40
flirt$	332 333 334 347 348 451
flirtatious$	2933 2959
flirted$	332 333 334 347 348 451
flirting$	332 333 334 347 348 451
flirts$	332 333 334 347 348 451
flirtted$	332 333 334 347 348 451
flirtting$	332 333 334 347 348 451
flirty$	2933
floor$	8284
floppy$	2514
flout$	680 681 2308
flouted$	680 681 2308
flouting$	680 681 2308
flouts$	680 681 2308
floutted$	680 681 2308
floutting$	680 681 2308
flung$	40
fluoxetine$	3075
flyer$	5502
flyers$	5502
fob$	1690 1692 1693 1694
fobbed$	1668 1690 1692 1693 1694
fobbing$	1690 1692 1693 1694
fobed$	1690 1692 1693 1694
fobing$	1690 1692 1693 1694
fobs$	1690 1692 1693 1694
focus	5092
foetal$	2802
follow	1860 2084
follow$	6283 3644 6670 3778 3779 3780 3781 3782 6712 6714 708 7326 7353 7359 7373 1485 1486 1487 4786 7842 1881 7967 5170 5236 2286 5716 5887
followed$	6481 6489 6501 708 1485 1486 1487 7683 1881 5170 8122 2286
following$	708 1881 5170 2286
follows$	3644 708 1881 5170 2286
folly$	6560
food	2197 5354
food$	6431 6432 6433 6434 6435 6436 6437 6438 6443 5349 2202
foodbank$	8282
foolhardy$	2251
foolish$	3203 58 59 3224 509 2251 2294
foolishness$	6277 6278 6279 6280 6281 6282 6560
foot$	4296 7225 7226 7297 7298 7299 8002 2499
footag	5022 5191
footage$	7950 5023 7952 1874 8063 2007 2018 8102 8119 2660 5813
footho	8152
footprint$	8076
for	5052 1947 5794 2643 2707 2712
for$	6294 3435 3437 3438 6423 3503 6447 3595 3596 3597 3598 3599 6700 3892 6821 3908 3910 3911 3912 3914 3915 3917 4005 4010 4012 4014 4029 4208 7190 7192 7211 1406 1407 7489 4771 7705 7706 7802 4890 7850 7852 7863 7889 7921 7961 5072 5078 8014 5090 5097 5098 1972 5169 8106 5180 5201 8179 8180 2113 5267 5271 5279 5280 8211 8218 5298 8307 2236 8320 8322 5598 5773 5825 5872 5907 2840 6053 6056 6058 6062 6069
force	1832 4989 4997 4998 4999 1848 1849 7949 1883 1950 5140 5159 2008 8089 8090 2022 2035 2039 2053 2072
force$	4626 4631 4632 7829 7858 4957 4984 7917 7918 1839 7920 7925 7926 7927 5000 5001 7932 1853 5035 8006 1950 5102 5103 8068 8077 8087 5160 5186 5187 8143 5224 5867
forced$	3783 3784 3785 3786 6715 6717 767 770
forces$	3783 3784 3785 3786
foreca	1984
forehead$	7251
foreign$	1154 4309 2516 5693
forens	3010
forese	1984
forever$	1406 4558 1407 4559 1408 1409 1410
forget	5248
forget$	8176
forgot$	5778
forgotten$	2610 5778
form	1931
form$	6794 7708 2023
formal$	2903
formally$	2843
formed$	2023
forming$	2023
forms$	2023
forty$	7046
forwar	1830 2010
forward$	5222
forwarded$	8140
foster	2869
foster$	871 8250 5333 8270 8302 2442 6021 6049
fostered$	6021
fought$	3688
foul$	2417
found$	2 3925 850 852 2237 2384
foundation$	7252 7253 7254 5691
four	8098
four$	6834 1185 7265 7266 7267 7268 7269 7270 4504 5149 2015 8099 2025 2033 8118 8121 5204 8161 2672 5895
fourteen$	966 967 968 969
fragment$	5193
frame$	7221 7222 7223 5647
frames$	7221 7222 7223 5647
fraternise$	2303
fraternised$	2303
fraternises$	2303
fraternising$	2303
freckled$	1166 2520 2966
freckles$	2967
freckly$	2966
free$	3222 71 6254 6255 6256 6257 6258 6259 6260 6261 3347 6468 6469 2196 5438
freely$	6468 6469 390 7788 7789 7790 7791 5437 5438 2287
frequent$	322 323 2262 2350
frequently$	321
friend	7904 1884 1885 1928 1936 8021 5111 8039 8098 2045 8164 5876 6042
friend$	6890 6904 6905 6906 6907 6908 6909 7213 7216 5484 5546
friends$	3153 6139 188 6307 235 3561 3565 3566 3585 517 3705 3835 684 685 686 6890 6904 6905 6906 6907 6908 6909 7213 7216 7404 7405 7406 7407 7408 4487 4488 4489 4504 4513 4554 7527 4746 4747 4748 4749 4750 4751 4797 7757 7765 7766 7767 7768 7769 7770 7771 5080 5088 5149 2003 2015 8099 2025 2033 8118 8121 5197 5204 2078 8161 5400 5484 5546 2402 5765 5770 5895
friendship$	670 671 3847 5484
friendships$	3 4 5 6 7 8 9 3182 670 671 5484
frighten$	7197 7198 7199
frightened$	7161 7162 7163 1120 1121
fringe$	7304
fringes$	7304
fritter$	2629
frittered$	2629
frittering$	2629
fritterred$	2629
fritterring$	2629
fritters$	2629
frizzy$	2514 2535
from	1960 5794
from$	3670 3671 6606 6607 6877 3996 4154 4185 4244 4266 7213 7216 1219 7351 7939 7961 7982 1949 5112 2031 5219 5233 5297 5298 8272 2232 5697 5736 5885 5967 2821 5999 6069
fruitful$	8037
frustrating$	4854 7783
ft$	7225 7226 2499
full$	3288 992 2539
fully$	893 992 1070 1073 2477
fumble$	2976
fumbled$	2976
fumbles$	2976
fumbling$	2976
functi	1931 5968
function$	942 943 944 945 946 947
functioned$	942 943 944 945 946 947
functioning$	942 943 944 945 946 947
functionned$	942 943 944 945 946 947
functionning$	942 943 944 945 946 947
functions$	942 943 944 945 946 947
fund$	7673
funding$	5781
funds$	6034
furthe	1832 1944 2712 5876
further$	4984 1935 2672
furthered$	1935
furthering$	1935
furthers$	1935
futile$	2572
gain$	6510 6511 4011
gained	2126
gained$	5278
gallery$	5184
gambling$	8198
game$	3517 485 6970 6998
games$	485
gaming$	6412 6413 6414 485
gang	7909 1832 7913 4989 4997 4998 4999 1848 1849 7949 1883 1897 8000 1936 8017 5140 5159 2008 8089 8090 8095 2022 8103 2035 2039 5192 8120 2053 2072 5826 5851 5857 5858
gang$	3380 6341 6345 6355 6363 6386 6729 6750 6769 6820 882 4984 7917 1840 5049 7978 5067 5068 8010 8011 5088 8057 5133 1993 5172 2021 8108 5183 2064 5409 5410 2315 2393 2437 2658 2671 2675 2693 2697 2701 5854 2732 2937 3007
gangling$	2966
gangly$	2966
gangs$	6341 6345 6355 6363 6729 6750 6769 6820 7917 1840 8011 5172 5183 5409 5410 2315 2697 2698 2732 2937 3007
gangsta$	6770 5468 2938
gangstas$	6770 5468 2938
gangster$	6770 703 5468 2938
gangsters$	6770 703 5468 2938
gap	5794
gap$	7818
gaps$	7818
gather	5142 8160 5794 2643 2681
gather$	6963 4933 1823 7953 5174 5645
gathered$	6963 1823 5174 8154 5645
gathering$	6963 1823 8070 5174 5645
gatherred$	6963 5645
gatherring$	6963 5645
gathers$	6963 1823 5174 5645
gaudy$	2551
gaunt$	2966
gave	1830
gave$	153 154 155 156 157 158 159 245 1123 1124 1563 1568 1673 1674 1675 1676 1677 4865 5395 2819
gbh	5388
gbh$	8316
gcse$	6000 2857 6010 2859 2864
gcses	5314
gcses$	8242 6000 6010
gdpr$	7801
gear$	7294 7295 7296 5703 5709
genera	2643
general$	1271
generator$	2049 5898
generators$	2049 5898
gentleman$	7089 7090 7091
get	5045 2024
get$	41 42 49 6141 3214 3324 6283 6314 6315 6467 6510 6511 463 464 3690 6712 6714 676 696 722 723 724 725 726 727 728 729 730 731 3929 3930 817 831 832 833 834 835 836 4011 4013 7002 977 981 4133 982 983 984 985 988 989 990 991 7150 7151 1146 7379 7380 4507 7463 7464 7465 1697 4915 1779 1780 8123 5209 2129 2285 2286 5439 2338 2342 2395 2396 2406 5724
gets	2794
gets$	41 42 49 463 464 676 696 722 723 724 725 726 727 728 729 730 731 3950 817 831 832 833 834 835 836 7002 977 981 4133 982 983 984 985 988 989 990 991 1146 4544 1697 1779 1780 8123 2129 2134 2140 2168 2286 5439 2338 2342 2395 2396 2406 2763 2843 2845
getting$	41 42 49 6467 676 3957 3958 7463 7464 7465 4539 7486 1697 1779 1780 2129 5724
gift$	6246 6247 6431 6432 6433 6434 6435 6436 6437 6438 6443 6446 6471
gifts$	6246 6247 6431 6432 6433 6434 6435 6436 6437 6438 6443 6446 6471 6720 6721 6746
gilet$	7294 7295 7296 5703
gilets$	7294 7295 7296 5703
ginger$	4327 2514 2535 2966
girl	8098 5366 5391
girl$	188 235 6890 6904 6905 6906 6907 6908 6909 4519 4520 4996 5149 2015 8099 2025 2033 8118 8121 5204 8161 8319 2309 5483 2339 5546 2402 5670 5895
girlfr	8262
girlfriend$	6451 8246 8268 8281 5430 5431
girlfriends$	6451 5430 5431
girls	4980 4988 7958 7960 5033 1884 1885 1928 8098 2045 8164
girls$	6139 188 235 3561 3565 3566 3585 517 3705 3835 684 685 686 6771 6798 6835 6890 6893 6904 6905 6906 6907 6908 6909 6924 4191 4192 4193 4194 7404 7405 7406 7407 7408 4487 4488 4489 4504 4513 7448 4554 7527 4746 4747 4748 4749 4750 4751 4796 7739 7757 7765 7766 7767 7768 7769 7770 7771 5080 5149 2003 2015 8099 2025 2033 8118 8121 5197 5204 2078 8161 5411 5483 5546 2402 5670 5765 5770 5895
give	1830
give$	153 154 155 156 157 158 159 6268 245 922 4265 1123 1124 7353 7359 7373 4662 1563 1673 1674 1675 1676 1677 4994 5716
given	5205 5208
given$	1123 1124 1337 7644 7645 7646 7647 1568 1673 1674 1675 1676 1677 7971 2130 2134 2140
gives$	153 154 155 156 157 158 159 245 1123 1124 1563 1568 1673 1674 1675 1676 1677 5147
giving$	153 154 155 156 157 158 159 245 1123 1124 1563 1673 1674 1675 1676 1677 5147
glad$	160 161 166
glamour$	6720 6721 6746
glasses$	5698
glean$	1823
gleaned$	1823
gleaning$	1823
gleans$	1823
gloves$	5698
glued$	1440
go$	3215 6144 3217 3218 6191 6211 3360 3361 3362 3363 6292 6312 6314 6315 3402 3404 3405 271 272 273 274 275 276 300 303 306 307 3462 3465 3473 325 326 6467 392 393 394 6476 6477 6478 6479 6480 6514 6515 6516 6590 6670 6712 6714 642 664 859 860 861 1221 1230 7326 7353 7359 7373 7379 7380 1316 7486 4934 5211 2285 2286 5439 5716 2881
goad$	2307
goadded$	2307
goadding$	2307
goaded$	2307
goading$	2307
goads$	2307
goal	2041
goal$	1980 8132
gobby$	2952
goes	8123
goes$	271 272 273 274 304 306 307 3473 325 326 392 393 394 642 664 859 860 861 1221 1230 1332 7486 7943 5211 2110 2202 2228 2285 2286 5439 2794 2881
going$	6212 6322 3396 271 272 273 274 299 306 307 3461 3464 3471 3472 3473 325 326 379 6467 392 393 394 6476 6477 6478 6479 6480 6514 6515 6516 664 859 860 861 4118 4120 4121 1221 1230 4445 1294 1295 1296 1297 4450 1303 1304 1305 7486 1892 2228 2285 2286 2825 2881
goings$	5194
gold$	2524 5698
gone$	3391 271 272 273 274 275 276 306 307 3473 392 393 394 6481 6482 3562 6496 6497 6498 6502 3684 664 5211 5300 2285 2286 5439 2825
good$	3224 3238 296 3849 6826 4074 4146 1049 4537 4769 4942 2503
goods$	5908
gorgeous$	2966
gormless$	2952
got	8186
got$	41 42 49 6481 6496 6497 6498 6503 471 472 676 864 1170 1180 1181 1182 1183 1224 7576 7577 7578 7579 1697 1779 1780 2168 2285 2286 5439 2436 2536 2542 2798 2843 2845 2846 2900
gown$	7286
gowns$	7286 7308
gp	5249 2112
gp$	8177 5264
gps	2233
gps$	5385
grade$	6009 6011 2982
graded$	816 819 7964 2644 2982
grades	8241 5314
grades$	8242 6009 6011
graffiti$	8135
gran	8250 5333 8263 5336 2188 8273 8274 2214
gran$	8261
grandf	8250 5333 8263
grandfather$	8261
grandm	8250 5333 8263
grandmother$	8247 8261
grandp	8250
grante	2908
grasp$	6670 3751 3752 3753 3754 3755 3756 3757 3758 3759 3760 3761 3762
grass$	7810
gravitate$	649 650 651 652 653 654 655 656 657 658 659 660 661
gravitated$	649 650 651 652 653 654 655 656 657 658 659 660 661
gravitates$	649 650 651 652 653 654 655 656 657 658 659 660 661
gravitating$	649 650 651 652 653 654 655 656 657 658 659 660 661
greasy$	1166 7259 2514 2520 2535
greater$	978
greed$	6277 6278 6279 6280 6281 6282 6560 6720 6721
green$	7113 7114 7115 5622 2515 2535
grew$	1165 2519
grey$	7259 1217 2535 5698 2551 5847
grip$	7777 7854 7855 7856 7857 2040 5779
grips$	2040
groomed$	6118 6121 6679 6680 6681 6682 6683 6684 6685 6686 6687 6688 6689 6690 5661
groomer$	6386 6641 6779 703 5488
groomers$	6386 6641 6779 703 5488
grooming$	6111 6112 6113 6556 6557 5465
gross$	2585
grounds$	1946 2210
group	7904 4980 7937 7954 7956 7958 7960 5033 7962 1884 1885 5042 1928 8013 1936 8017 8021 5111 8039 5114 5115 8098 5192 8120 2045 8164 5803 2683 2685 5857 5858 5870 5876
group$	6139 188 235 3561 3565 3566 3585 3622 517 3705 3835 684 685 686 6773 6775 6795 734 6890 6893 6904 6905 6906 6907 6908 6909 6924 4003 4004 882 7034 1126 1127 7404 7405 7406 7407 7408 7411 4487 4488 4489 4492 4493 4504 4513 7448 4554 7527 4746 4747 4748 4749 4750 4751 7693 4790 4792 7756 7765 7766 7767 7768 7769 7770 7771 4845 7848 7849 4924 5013 1862 7970 1897 7985 5080 8011 5088 8034 5108 8042 8054 8068 5149 2003 8087 5160 2015 8099 8100 8101 2025 2033 5187 8118 8121 5197 5204 2064 5224 2078 8161 5238 8169 5243 5483 5546 2402 5598 5765 5770 2666 2685 5840 5895
groups$	6773 6775 6890 6893 6904 6905 6906 6907 6908 6909 8011 8101 5546 5840
grow	1996
grow$	1165 2519
growing$	1165 2519
grown$	371 6456 6965 7009 933 4088 7018 4095 4096 4097 4098 4105 4111 4112 4113 7043 7044 7045 7050 7051 7052 7053 7059 4134 4136 4137 4138 4139 4140 4144 7073 7074 995 1012 7094 1018 1019 4173 7102 7103 4179 4180 1039 4218 4221 4263 1132 1165 5614 2485 2519
grownups$	7022
grows$	1165 2519
grubby$	2544 2551 2966
guaranteed$	1300 1301 1302 2566
guard	1850 5038 5198 2050
guard$	3314 6428 1826 7907 5002 1880 7966 8126 2051 2056 2057 8139 2076
guardi	6025
guards$	3314 6428 1826 7907 5002 1880 7966 2018 8126 2051 2056 2057 8139 2076
gucci$	5698
guessed$	6628 6629 3702 3703
guidance$	6706 6707 6708 6709 6710 7169 7180 7562 7563 7564 7565 7566 7567 5460
guilt	7980 5067
guilt$	7830 7995 2620 5776
guilty	2921
guilty$	486 487 5099 2921 6073
gullible$	546 7113 7114 7115 2295 5622 2952
gum$	2829
gun	8317
habit	5958
habit$	6132 5403 5404
habits$	6132 5403 5404
habitual$	322 323 5183 2262 2333 2343 2677
habitually$	321
had	2092 2119 2127 2128 2794
had$	137 138 171 343 346 3553 3554 3555 3558 3559 409 410 411 412 413 414 415 421 422 423 424 425 459 502 504 781 864 7213 7216 1170 1180 1181 1182 1183 1224 7496 7497 1432 1474 1475 1476 1477 1479 1480 1481 4645 1500 1501 1502 1503 1504 1505 1506 1507 1508 1509 1510 1511 1512 1513 1514 1538 1546 4755 7684 1805 1806 2104 2113 5271 5279 5280 2134 2135 2137 2140 2436 5645 2536 2542 2588 5825 2763 2821 2840 2897
hair$	7245 7247 7248 7249 7304 7320 5674 2525 5687 2537
haircut$	7247 7248 7249 7304 5687 2537
haircuts$	7247 7248 7249 7304 5687 2537
haired$	5658 5666
hairstyle$	7247 7248 7249 7304 5687 2537
hairstyles$	7247 7248 7249 7304 5687 2537
hairy$	2966
half$	4385 5207 2597
halfway$	5710
halluc	3035
hand	2010
hand$	157 158 159 4068 4069 4070 919 4245 7174 7175 7176 7251
handded$	157 158 159
handding$	157 158 159
handed	5205 5208
handed$	157 158 159 5752 5753 5880
handful$	736 3888 737 3889 738 3890 739 3891 6915 5494
handing$	157 158 159 5819
handl	5797
handle$	6854 4050 4061 4195 4196 4197 4200 4201 4203 4204 4207 1069 7150 7151 2040 2473
handled$	1069 2473
handles$	1069 2473
handli	7999
handling$	4195 4196 4197 4200 4201 4203 4204 4207 1069 1739 1740 1741 1742 5388 2473 5761 3027
hands$	157 158 159 4068 4069 4070 919 7251 7685 7795
handse	5154
handset$	1865 7946 8082 2656
handsets$	1865 7946 8082
handsome$	2966
hang	8123
hang$	6283 6312 6314 6315 6326 6476 6477 6478 6479 6480 6514 6515 6516 667 6963 1226 1227 1228 1230 5645 2762
hanged$	6963 5645 2762
hanger$	2348
hangers$	2348 2349
hangged$	6963 5645
hangging$	6963 5645
hanging$	6212 6322 6476 6477 6478 6479 6480 6514 6515 6516 667 6963 5645 5710 2762
hangs$	667 6963 1226 1227 1228 1230 5645
haphazard$	7819 7820 7821 7822
happen$	6213 6214 6215
happened$	3571 3572 6506 6507 495
happens$	493
happy$	160 161 166 3319
harass$	677 2306
harassed$	677 2306
harasses$	677 2306
harassing$	677 2306
hard	2037
hard$	754 755 774 775 776 777 778 779 3986 6957 921 5189 8163 2482 2516
harden	5899
hardened$	2333 5584 5633 2961
harder	1909
harder$	3657 774 775 776 777 778 779 7551 5061
hardest$	774 775 776 777 778 779
hardly$	1064 1065 1102 4254 1103 1104 4355 1500 1501 1502 1503 1504 1505 1506 1507 1508 1509 1510 1511 1513 1514 1571 1616 1617 1618 2138 2148 2464 2465 2470 2478 2588 2817
harm$	6080 6081 6111 6112 6113 3592 3593 6556 6557 6566 6567 6643 6644 6679 6680 6681 6682 6683 6684 6685 6686 6687 6688 6689 6690 6702 6703 6704 6705 4848 7818 5183 5360 8288 2231 8316 5440 2671 2675 2677 2698 5910 5935 2784
harmed$	5935 2784
harmer$	5504
harmers$	5504
harmful$	3224 6348 693 694 695 2252 2332 2677
harming$	5935 2784
harms$	5935 2784
has	2092 8186 2107 2794
has$	3158 3160 343 459 3665 781 864 7213 7216 1170 1180 1181 1182 1183 1224 1308 4566 7496 7497 1432 4645 4649 1500 1501 1502 1503 1504 1505 1506 1507 1508 1509 1510 1511 1513 1514 1537 1545 5065 2104 5259 2134 2135 2137 2140 2233 2436 5645 2536 2542 2588 2763 2821 2840
hat$	5698
hats$	5698
have$	3159 3161 3318 3374 3388 3392 343 346 3578 459 501 3660 3666 3680 3685 3696 3697 3700 3701 6765 781 864 6963 1170 1180 1181 1182 1183 1224 4440 4449 7379 1308 4517 4566 7496 7497 1432 7534 7535 7536 7537 4610 7542 7543 7544 4619 4625 4645 4663 1539 4939 4940 2436 5645 2536 2542 5739 5825 5872 5890 2821 2840
having	2128 2794
having$	343 346 1170 1224 2113 5280 2135 2536 2763
havoc$	5525 5526 5527
hawk$	350 2273
hawked$	350 2273
hawking$	350 2273
hawkked$	350 2273
hawkking$	350 2273
hawks$	350 2273
hazel$	2515
he$	3234 3538 3561 3565 3566 3584 517 6631 683 3835 684 6764 685 686 6969 7404 7405 7406 7407 7408 4487 4488 4489 4491 4626 7558 2843
head$	6519 6521 4072 1013 1014 1015 1016 1017 4347 4369 4370 4371 1220 7799 1720 8041 5685 2633 3102
headed$	5559 5657 5751
heading$	2128
heads$	6519 6521 4072 1627 7799 1720 5611 5624 5683 5684
headscarf$	5698
headscarves$	5698
health	5276 5293 8262
health$	5249 8184 8185 5258 8191 5266 8204 2789 5942
healthcare$	5294
healthier$	3224
healthy$	3238
hear$	6768 2779
heard$	896 2209 2781
hearin	8205
hearing$	2209 2780 2785 2823 6065
hearings$	6065
hears$	2779
heart$	5244 8184 2788
hearted$	5749
heartless$	2952 2973
heatin	2197
heating$	5349
heavier$	2495
heavil	5248
heavily$	1153 8176 8197 2496
heavy	2037
heavy$	5189 2495 2497 2539 2601
heavyset$	2965
heed$	6268 6670 3778 3779 3780 3781 3782 7648 7649 7650 7651 7652 7653 7654
heeded$	6481 6489
heels$	7310 7311 7312 7797 5698
height$	7221 7222 7223 5647
held	5794
held$	925 7644 7645 7646 7647 1755 7923 1868 8105 2085
helicopter$	2735
help	1847 1947 2012
help$	3196 95 102 103 6268 3737 6677 6678 6854 6868 4060 7169 7177 7178 7179 7180 7185 7186 7187 7188 7189 1267 1268 1269 1270 7353 7359 7373 7413 7434 7463 7464 7465 7471 7673 7682 1739 1740 1741 1742 7842 1935 1951 1980 2061 2071 8232 5449 5450 5517 5713 5716 5724
helped$	102 103 6669 6869 7358 7364 7369 7372 7378 7446 7449 7450 7451 7452 7453 7919 1935 1951
helpful$	7919
helping$	102 103 3738 7463 7464 7465 4538 1935 1951 5724
helpped$	102 103
helpping$	102 103
helps	1947
helps$	102 103 1935 1951 1980 2061 5725
hepatitis$	3092
her	4988 5013 1897 2125 5284 2147 2167 5321 8280 2222 8323 2246 5996 2908
her$	6083 6084 19 3205 3209 6138 60 61 64 68 3250 174 181 182 184 3339 188 3349 3350 3351 3352 3353 3354 235 6329 3412 3502 3581 3622 480 481 3639 512 6599 6602 3713 3716 6697 6701 3774 3866 6816 4003 4004 6973 901 4084 4086 4300 4301 4302 1179 1212 4377 7466 4592 4787 7766 7767 7768 7769 7770 7771 4867 4869 4871 4878 7813 7879 5049 2097 5253 5254 5265 5268 8201 5277 5286 2136 5299 2162 5319 2181 2182 5335 2184 8271 5345 5351 5357 8296 5374 5387 5393 5398 2276 2289 2402 2548 2549 5765 5918 2790 2792 2832 2887 2888 6046 2903 2911
heritage$	4337 4338 4339 4342
heroin	8317 5396
heroin$	7957 5269 8209 8324 5412
herself$	3152 3154 6083 6084 3186 3187 36 3189 3190 3191 3192 3193 3194 43 6124 6125 3198 3199 6273 3476 6517 6518 6520 3604 3605 3606 3607 3608 3609 3610 3611 3613 3614 6545 6546 6559 3640 3641 3642 3643 6572 6573 6574 6575 6576 6577 6578 3653 3654 3655 3656 6585 3714 3718 567 6649 6650 6651 6652 6653 6654 6655 6656 6657 6658 6659 6660 3733 3734 6663 6664 6665 6666 6667 6668 3888 3889 3890 3891 6828 858 6989 6990 6991 6992 6993 6994 6995 4127 4128 7123 7124 7125 7126 7127 7128 7129 7130 7131 7132 7133 7134 7135 7136 4209 7143 4903 5245 5320 5399 5424 5425 5625 5626 5914 5936
herselves$	5245 5914 5936
hid$	1229 1721
hidden$	1229 7923 5711
hide	5045 1914
hide$	6222 1229 1721
hided$	1721
hides	1914
hides$	1229 1721
hiding	1914
hiding$	1229 1721
hierar	8103 5845 5849 5851 5857
hierarchy$	8010 2997
high$	48 809 810 3968 3969 3970 3971 3972 3973 3974 3975 7486 4752 2600 2758
higher$	809 810 2818
highest$	809 810
highlights$	5688
highly$	2037 2477
hijab$	5698
hijabs$	5698
him	4988 5284 8280 8323 5996
him$	6083 6084 6138 3296 3303 3304 3305 3308 6388 6391 3622 6611 4003 4004 7466 4787 7766 7767 7768 7769 7770 7771 5765 5918 6046
himself$	3152 3154 6083 6084 3186 3187 36 3189 3190 3191 3192 3193 3194 43 6124 6125 3198 3199 6273 3476 6517 6518 6520 3604 3605 3606 3607 3608 3609 3610 3611 3613 3614 6545 6546 6559 3640 3641 3642 3643 6572 6573 6574 6575 6576 6577 6578 3653 3654 3655 3656 6585 3714 3718 567 6649 6650 6651 6652 6653 6654 6655 6656 6657 6658 6659 6660 3733 3734 6663 6664 6665 6666 6667 6668 3888 3889 3890 3891 6828 858 6989 6990 6991 6992 6993 6994 6995 4127 4128 7123 7124 7125 7126 7127 7128 7129 7130 7131 7132 7133 7134 7135 7136 4209 7143 4903 5245 5320 5399 5424 5425 5625 5626 5914 5936
himselves$	5245 5914 5936
his	5013 1897 2125 2147 2167 5321 2222 2246 2908
his$	19 3205 3209 60 61 64 68 3250 174 181 182 184 3339 188 3349 3350 3351 3352 3353 3354 235 6329 3412 3502 6452 3581 480 481 3639 512 6599 6602 3713 3716 6697 6701 3774 6816 6973 901 4084 4086 4300 4301 4302 1179 1212 4377 4592 4867 4869 4871 4878 7813 7879 5049 2097 5253 5254 5268 8201 5277 5286 2136 5299 2162 5319 2181 2182 5335 2184 8271 5345 5351 5357 8296 5374 5387 5393 5398 2276 2289 2402 2548 2549 2790 2792 2832 2886 2887 2903 2911
histor	1832
historic$	4984
history$	2207 2210 5486 5941 6041 6072
hit	2190 8289 8294
hit$	1810 5342
hiv$	3091
hold	1914
hold$	6140 6857 4075 924 925 4082 4083 1755 4987 5065 5214 2086
holdin	5051 7986 1914 8110 5389
holding$	925 7173 7979
holds	1914 8110
holds$	925 1755 5065 5214 8157
holmes$	7948
home	5333 8266 8270
home$	6319 6359 6360 6490 6491 6612 858 4022 7112 1809 7947 7961 5217 8249 8256 8260 8261 8271 8277 8278 8285 8288 8292 2215 8301 8312 2633 2854 6007 6019 6021 6030 2885 6038 6040 6047
homele	8294
homeless$	3135
homelessness$	3135
homes$	6359 6360 7947 5217 8283 6049
honest$	3676 6605 7358 7364 7369 7378 7446
hood$	1213 7309 5698 2550 5847
hooded$	2492 2551 5847 2966
hoodie$	7294 7295 7296 7304 5698 5700 5703 2969
hoodies$	6962 4035 7294 7295 7296 7301 7302 7303 7304 7306 7314 5698 5700 5703 2969
hoodlum$	2939
hoodlums$	2939
hoodrat$	2939
hoodrats$	2939
hoods$	6962 4035 1213 7301 7302 7303 7306 7309 7310 7311 7312 7314 5698 5700 2550 5847
hoody$	7294 7295 7296 5703
hooligan$	2939
hooliganism$	2939
hooligans$	6831 6832 6833 2939
hoot$	7643
hoots$	7643
hope$	4479 8088 5726
hopeless$	3881 1333 1334 2355 2394 2397 2952 2973
hopelessly$	2973
hoper$	6807 6812 6813 6814 5495 5508
hopers$	6807 6812 6813 6814 5495 5508
hopes$	8088
hoping$	8088
hopings$	8088
horde$	691 692
hospit	5263 2112 8294 2231
hospital$	8190 8191 5264 8203 5383 2633
hospitalised$	3084
hospitalized$	3084
hostel	5331
hostel$	8259
hostile$	788 789 790 791 792 6887 6888 1954 2399 2950
hostility$	6922 6923 844 845 5554
hot	5144 5179 2750
hot$	2197 2407
hotel$	6378 6379 6380 6381 3454 3455 3456 3457
hothead$	5494
hotheads$	5494
hotspot$	8072 8107 2741 5902
hotspots$	8072 8107 5902
hour$	2164
hours$	6827 8232 2153 2164 8322 5781
house	5333 8266
house$	6378 6379 6380 6381 3454 3455 3456 3457 7087 7112 7118 7947 5217 5227 8261 8271 8277 8285 2215 6019
househ	5333
household$	7087 7112 7118 8261
houses$	7947 5217 8283
housin	8262
housing$	6027
how$	6602 6967 4198 4199 1055 5445
hub$	7910 8068 8087 5160 5187 5224 5884
huge$	3203
hulking$	2966
hung$	6501 667 1226 1227 1228 5710
hungry$	5585 6033
hunt$	642 3794 643 644 645 646 647 648
hunted$	642 3794 643 644 645 646 647 648
hunting$	642 3794 643 644 645 646 647 648
hunts$	642 3794 643 644 645 646 647 648
huntted$	642 3794 643 644 645 646 647 648
huntting$	642 3794 643 644 645 646 647 648
hurt	2190 8289
hurt$	6118 6121 6548 7381 5342 2784
hurted$	2784
hurting$	2784
hurts$	2784
husband$	8246 8268 8281
hygien	5276 8205
hygiene$	8204
hyper$	2269 2952
hypersexual$	2934
hypersexualised$	2934
hypocritical$	2973
hysterical$	2952
i$	1753
ic	2695
ic$	1136 2494
ic0$	2964
ic1$	2964
ic2$	2964
ic3$	2964
ic4$	2964
ic5$	2964
ic6$	2964
ic7$	2964
ic8$	2964
ic9$	2964
idea$	6234
ideas$	6233
identi	1837 7928 7951 1894 1897 1899 1938 8031 1995 5845
identical$	2551
identically$	1152 2517 5697 5699
identified$	700 1870 5049 2224 2672 5825 2677 5847
identifies$	7963 1967
identify$	6268 7953 7963 1967 2030
identifying$	1967
identity$	1844
idle$	5577 2952
idly$	4760 5744
iep$	3123
ieps$	3123
ies$	7086
if$	396 397 398 399 400 401 402 403 404 405 406 407 408 6499 6500 432 433 434 435 436 1478 1603 1604
ignorance$	2973
ignorant$	2952 2973
ignore$	6283 6312 6314 6315 680 681 7486 1731 1732 7840 2308 2562 2618 2619 5778
ignored$	680 681 7343 7344 7345 7346 7486 1731 1732 7844 7845 7846 7847 2308 2562 2610 5766 2618 2619 5778
ignores$	680 681 7486 1731 1732 2308 2562 2618 2619 5778
ignoring$	680 681 7486 1731 1732 2308 2562 2618 2619 5778
ill	8294
ill$	75 76 1193 1215 2422 2424
illegal$	6348
illnes	5244 5249 8262 8264
illness$	8172 8177 5973
image$	6415 3515 3516 365 366 7203 4941 7906 4979 1828 5143 2046 2059 8156
images	2009 5161 5162
images$	6415 3509 358 6439 3515 3516 365 366 7203 7906 4979 1828 7929 7930 8063 5143 2007 2046 8136 2059 8156
immaculately$	1152 2517
immature$	2952
immaturity$	6277 6278 6279 6280 6281 6282 3664 513 514
immigration$	8262 2882
imminent$	8038
immuni	3103
impact$	7430 7431
impair	5244
impaired$	6158 6159 6160 6161 5975
impairment$	8172 5937 5973
impetigo$	3115
implicated$	261 262 263 264 2224
important$	1980
impos	1944
imposing$	2495 2966
imposs	1909
impossible$	774 775 776 777 778 779 1333 1334 5061 2572
impression$	6234
impressionable$	2952
impris	8262
impulse$	3770
impulsive$	6158 6159 6160 6161 2952
in	5317 2172 2794
in$	106 3284 6222 3397 3413 3417 3420 3429 3432 3433 3434 359 3520 3521 3522 3524 6677 3828 3841 3855 3924 3996 4005 4040 7101 1085 7213 7216 4306 4323 4324 4325 7300 4373 4378 4382 4386 1235 1236 1237 7455 7462 4565 4596 7615 4872 7863 5020 7979 7982 7995 1964 5215 5241 5242 5273 5275 5300 5307 5321 5323 5324 5355 5380 2232 2300 2444 5598 5689 5697 5699 5723 5736 2635 5825 2796 5980 6020 6024 6062
inability$	3340 189 190 191 192 193 194
inaction$	3633 7874 5782 5784
inadequacy$	2973
inadequate$	2973
inadequately$	2973
inappropriate$	6348 3487 2304 2399 2551
inappropriately$	1152 2517 5697 5699
inattention$	5782
incapable$	93 2570 5732
incessantly$	2972
incest$	8286
inch$	4162
incidents$	8135
inclination$	4527 7456 7457 7458 7459 7460 7461
include$	5825
income	8262
income$	6041
incompetence$	2973
incompetent$	2973
incompetently$	2973
inconsistent$	6873 6874 6875 6876 797 2391
incorrect$	2544
increa	1996 2712
indecent$	3487
indepe	6020
independent$	4176 4178 1131 5629 5642
index	5849
index$	5069 8111
indian$	4311
indica	4985 5794
indifference$	7874 5782 5784 2973
indifferent$	5732 2973
indisputably$	2972
indivi	8021 2045 5870
individual$	6890 6904 6905 6906 6907 6908 6909 7213 7216 1896 8021 8085 2142 5546 5599
individuals$	6747 6748 6749 6750 6890 6904 6905 6906 6907 6908 6909 7213 7216 1896 5119 5197 5546 5599
indulge$	268 269 270
indulged$	268 269 270
indulges$	268 269 270
indulging$	268 269 270
ineffective$	2973
ineffectual$	2973
inept$	2973
ineptitude$	2973
inevitable$	1335
inevitably$	5733 2972
inexcusable$	4854 7783 2973 2974
inexcusably$	2973
inexplicably$	2975
infamous$	756 757 758 759 760 761 762 763 879 2446 2954
infect	5244
infection$	8172 5973
inflicted$	5443
influe	8017
influence$	6774 5484
influenced$	6118
influences$	6774 5484
influential$	8124
inform	1947 2012 5794 2712
inform$	1824 7916 1845 1846 1935
informant$	2983
informants$	2983
information$	3678 7687 4785 1739 1740 1741 1742 4975 7915 7916 1838 8102
informed$	3222 71 3347 1935
informing$	1845 1846 1935
informs$	1845 1846 1935
inhale	5249
inhaler$	8177 3048
inhalers$	3048
initiative$	2722
injection$	8214
injections$	8214
injunc	5164
injunction$	8047 8092 8127 8150 8321 5881
injunctions$	8047 8092 8127 8150 5881
injuri	5249
injuries$	8177
injury	5244 5249
injury$	8172 8177
inner$	1139
innocent$	7081 7082 7083 7084 5617
innocents$	7076 7077 7078 7079 7080 5616
inpatient$	3085
inquiry$	7984
insane$	5547
inside$	6222
insight$	5451
insist$	242 243 244
insisted$	242 243 244
insisting$	242 243 244
insists$	242 243 244
insistted$	242 243 244
insistting$	242 243 244
insolent$	2952
insomnia$	3095
inspec	4997 4998 4999 1848 1849 1883
inspector$	1826 7925 7926 7927 5000 5001 5035 2060 5867
instagram$	327 3479 328 3480 329 3481 330 3482 331 3483 6412 6413 6414
instead$	7850 7852
instigator$	5831 2940
instigators$	5831 2940
institutional$	2585
instructed$	1841 1887 5202
instructions$	5460
insulin$	3050
integrated$	2692
intel$	2979
intell	7949 5845 5849
intelligence$	7687 7909 4982 7912 7932 5068 8077 5186 2642 5795 2644 2732 2978 3002 3019
intended$	1980
intens	2037 2712
intensive$	5189 2898
intent	2041
intent$	8316 6074
intention$	4527 7456 7457 7458 7459 7460 7461
intentions$	4527 7456 7457 7458 7459 7460 7461
interc	5041 3031
intercepted$	7969
intercourse$	5417
interest$	7434 4527 7456 7457 7458 7459 7460 7461 7648 7649 7650 7651 7652 7653 7654 4730 4731 4732 4733 4734 4920 7854 7855 7856 7857 1838 7976 2071 5779
interested$	4534 4687 4885 4964
internally$	2843
internet$	327 3479 328 3480 329 3481 330 3482 331 3483 6412 6413 6414 2279
interr	5017
interrogated$	7945
interv	1894 2229
intervene$	7673 7839 7842 8025
intervened$	7683
intervention$	6868 8310 5713 6068
interventions$	6868 1267 1268 1269 1270 5713
interviewed$	1925 2225
intimate$	3487
intimidate$	677 2306
intimidated$	677 2306
intimidates$	677 2306
intimidating$	677 6957 2306 2399 2516 2950
into	2172 2643
into$	6122 6142 6222 3423 3424 3425 3427 3922 2031 5324 2232
invariably$	2972
invest	1939 8031 5223 8257 5379 2721 3009
investigate$	7673 7842
investigation$	8015 8027 8151 8306 8307
investigations$	8015 8027
invincible$	2961
invitation$	4415 1264 1265 1266
invitations$	4415 1264 1265 1266
invite$	6099 6100 31 448 449 2288 2292
invited$	6099 6100 31 448 449 2288 2292
invites$	6099 6100 31 448 449 2288 2292
inviting$	6099 6100 31 448 449 7463 7464 7465 2288 2292 5724
involv	7980 8000 5826
involved$	6118 6121 261 262 263 264 265 266 267 689 772 7843 5051 8094 5168 2224 5467
involvement$	261 262 263 264 689 5067 5467
involving$	8001
iq$	3106
irish$	4311
irresponsible$	58 59 3224 509 2251 2294 2973
irresponsibly$	2928 2973
is	1931 5226 8186 2778
is$	3230 3236 186 187 463 464 696 722 723 724 725 726 727 728 729 730 731 781 786 3945 3950 817 831 832 833 834 835 836 977 981 4133 982 983 984 985 988 989 990 991 1000 7213 7216 1146 4361 1234 1256 4419 4482 4566 1452 1453 4891 1747 1748 7866 7889 4995 5036 5110 5117 5188 2131 2170 5365 2235 2338 2342 2380 2395 2396 2406 5645 5689 5690 2622 5825 2738 2786 2791 2798 2809 2825 2843 2845 2846 6017 2879 2883 2900 2902 2903 2907
isolated$	3861 3862 3863 3864
isolation$	6793 2155 5492
iss$	2898
issue$	6921 1825 4978 1827 5467 5552 5941
issued$	1825 4978 1827 7908 5208
issues$	6921 1825 4978 1827 5147 5467 5552 5941
issuing$	1825 4978 1827
it$	6460 6522 6523 6525 858 6967 4048 7164 7165 1306 7504 4626 7558 4669 4670 7677 7686 4847 1702 1703 7824 7825 4931 4954 5442 5535 5771
its$	3406 6357 483 3638 3715 7556 4772 4782 4867 4869 4871 7801 7802 4876 4878 4879 7813 7833 4907 4943 4944 7879 1809 4962 4970 4971 5081 5089 5357 2586 5764 2623 2632
itself$	3152 3154 3186 3187 36 3189 3190 3191 3192 3193 3194 43 6124 6125 3198 3199 6273 3476 6517 6518 6520 3604 3605 3606 3607 3608 3609 3610 3611 3613 3614 6545 6546 6559 3640 3641 3642 3643 6572 6573 6574 6575 6576 6577 6578 3653 3654 3655 3656 6585 3714 3718 567 6649 6650 6651 6652 6653 6654 6655 6656 6657 6658 6659 6660 3733 3734 6663 6664 6665 6666 6667 6668 6828 6989 6990 6991 6992 6993 6994 6995 4127 4128 7123 7124 7125 7126 7127 7128 7129 7130 7131 7132 7133 7134 7135 7136 4209 7143 7704 4903 4904 5399 5424 5425 5625 5626
jacket$	7294 7295 7296 7304 5698 5703 5707
jackets$	7294 7295 7296 7304 5698 5703 5707
jail	5384
jail$	8245 8312
jailed	8264
jailed$	5395
jamaican$	4311
january$	6361
jeans$	7294 7295 7296 7310 7311 7312 1233 7317 5698 5703 2558
jeopardise$	10 2247 2248
jeopardised$	10 2247 2248
jeopardises$	10 2247 2248
jeopardising$	10 2247 2248
jeopardize$	10 2247 2248
jeopardized$	10 2247 2248
jeopardizes$	10 2247 2248
jeopardizing$	10 2247 2248
jeopardy$	6080 6081 6091
jewellery$	7294 7295 7296 5698 5703
job	8262
job$	7524 7611 7612 7613 7614 7627 7628 7629 7630 7631 7632 7633 7634 7635 7636 7698 7702 7709 5761
jobs$	7627 7628 7629 7630 7631 7632 7633 7634 7635 7636
jobsworth$	2973
jobsworths$	2973
joggers$	7294 7295 7296 7310 7311 7312 1233 7314 5698 5703 2558
join$	6283 6312 7381
joint	2712
joint$	2686
joke$	5760
journe	8098
judge$	4215 7839 2243
judged$	3227
judgement$	78 79 80 81 6627 5761
judgment$	78 79 80 81 6627 5761
july$	6361
jumper$	7294 7295 7296 5703
jumpers$	7294 7295 7296 5703
june$	6361
junkie$	2945
junkies$	2945
just$	3278 3282 3548 3552 442 6634 6635 6636 6637 858 1307 1320 1321 1322 1323
justice$	6959 6960 8083 8084 8309 5382
justification$	5759
juvenile$	2333 2336 2343 2963
juveniles$	2963
keen$	160 161 166 4969 8088
keens$	8088
keep	5045 2024
keep$	46 6191 3345 3365 6312 6314 6315 298 301 308 309 310 311 312 313 314 315 316 317 318 319 320 499 500 6590 562 566 581 6670 668 4195 4196 4197 4200 4201 4203 4204 4207 7353 7359 7373 1485 1486 1487 1811 1824 1858 2261 5716
keeped$	6191
keeping$	6191 6322 298 301 308 309 310 311 312 313 314 315 316 317 318 319 320 562 566 6649 6650 6651 6652 6653 6654 6655 6656 6657 6658 6659 6660 582 4195 4196 4197 4200 4201 4203 4204 4207 7712 1858 2261
keepped$	6191
keepping$	6191
keeps$	6191 298 301 308 309 310 311 312 313 314 315 316 317 318 319 320 499 500 669 1858 5065 2261
kept$	298 301 308 309 310 311 312 313 314 315 316 317 318 319 320 6481 6489 6512 6513 499 500 1485 1486 1487 7683 7923 1858 2054 2156 2261 5778
ketamine$	5269 8198 8209 2806
key$	4876 8041 8081 8124 2672 2675 2677 2679
kg$	8206
kick$	3201 50 7380 1730 2401
kicked$	1730 2190 2191 2401
kicking$	3913 1730 2401
kickked$	1730
kickking$	1730
kicks$	1730 2401
kid$	6890 6904 6905 6906 6907 6908 6909 5470 5483 5546
kids$	6771 6777 6890 6893 6904 6905 6906 6907 6908 6909 6948 7076 7077 7078 7079 7080 5411 5470 5483 5546 5591 5616
kill$	2762
killed$	2762
killing$	2762
kills$	2762
kilo$	8206
kilos$	8206
kind$	7166 7167 7168 7271
kingpin$	2944
kingpins$	2944
kinshi	2173
kinship$	5325
kissed$	3312 6465
kissing$	6471
kitted$	1194 1195 1196 2545
knew$	169 515 3668 3669 889 890 898 899 900 7502
knife	8317
knife$	6341 1968 5183 8316
knives	7903 7913 7986
knives$	1843 7973 7993 7994
knock$	667 1953
knocked$	667
knocking$	667
knockked$	667
knockking$	667
knocks$	667
know	1995
know$	169 3485 3658 3659 515 3668 3669 3672 3673 889 890 891 892 898 899 900 1046 7502 7595 7596 7928 1875 1927 1985 2006 2030 2036 2044
knowing$	3287 136 169 932
knowingly$	6468 6469 390 5437 5438 2287
knowledgeable$	932
known	7942 1894 1897 2009 5161 5162
known$	3658 3659 6588 3672 3673 6628 6629 3702 3703 6737 6747 6748 6749 6750 756 757 758 759 760 761 762 763 879 4032 4033 4612 7924 5049 7978 1906 1931 2014 2026 2240 2304 2333 2337 2343 2447 2672 2675 2677 2737
knows$	169 515 3668 3669 889 890 891 892 898 899 900 1047 7502 2036
knuckle$	7251
knuckles$	7251
kudos$	6718
kurdish$	4311
label$	5709
labels$	5698 5709
labour$	5534
lac$	2439 2440 2953
lack$	54 611 612 613 614 615 616 617 618 619 620 621 780 867 1774 4927 4928 4929 2299 2351
lackadaisical$	2973
lacked$	611 612 613 614 615 616 617 618 619 620 621 2299 2351 2391
lacking$	611 612 613 614 615 616 617 618 619 620 621 7819 7820 7821 7822 2299 2351
lacks$	611 612 613 614 615 616 617 618 619 620 621 2299 2351 2391 2438
lad$	6890 6904 6905 6906 6907 6908 6909 5483 5546 5670
ladies$	1038
lads	7958 8098 2045 2683
lads$	6139 6223 6248 188 235 6363 6387 3561 3565 3566 3585 517 3705 6726 6733 6754 3835 684 685 686 6771 6835 6890 6904 6905 6906 6907 6908 6909 6924 4191 4192 4193 4194 7323 7404 7405 7406 7407 7408 4487 4488 4489 4504 4513 4554 7527 4809 7757 5149 2003 2015 8099 2025 2033 8118 8121 5197 5204 2064 2078 8161 5483 5546 2402 5670 5895
lady$	1007 7089 7090 7091
lamentable$	2973
land$	0 1
landded$	0 1
landding$	0 1
landed$	0 1
landing$	0 1
landlord$	4626 4631 4632 7829 7858 4957 2633
lands$	0 1
language$	5260
lank$	2535
lanky$	4327 2966
lap$	478
laped$	478
laping$	478
lapped$	478
lapping$	478
laps$	478
large$	4294 2495 2966
largely$	1747 1748 2622
larger$	2495
lashes$	5682 5688 5698
last$	4553 2158
late$	858 7486 7836 4909 8216
laugh$	623
laughed$	623
laughhed$	623
laughhing$	623
laughing$	623
laughs$	623
law$	736 737 738 739 745 748 2734
lawless$	2394 5547 2952
lax$	1631 1632 1633 1634 7819 7820 7821 7822 4909 2609
lay$	2725
layabout$	2939
layabouts$	2939
lazily$	2973
laziness$	2973
lazy$	1631 1632 1633 1634 4909 2540 2609 2952 2973
lead	1947 5865
lead$	6092 144 145 146 147 148 149 704 705 706 707 1024 1025 1026 1027 1028 1947 2712
leader	5845
leader$	8007 8041 8081 5467 5479 5830
leaders$	8007 8041 8081 5467 5479 5830
leadership$	7648 7649 7650 7651 7652 7653 7654 1739 1740 1741 1742 7854 7855 7856 7857 5467 2585 5761 5779
leadin	8110
leading$	144 145 146 147 148 149 704 705 706 707 1024 1025 1026 1027 1028 8124
leads	8110
leads$	144 145 146 147 148 149 704 705 706 707 1024 1025 1026 1027 1028 8157 2712
league$	4952
lean$	2495
learn	4993 1899 1995
learn$	6268 518 519 3672 3673 6670 7353 7359 7373 7400 7401 7402 7403 7437 7839 7921 1985 2030 5716
learned$	3672 3673 1051
learning$	94 5305 2785 2787 2836 2838
learns$	7437
learnt$	3672 3673 1052
least$	4616 4722
leave	8123
leave$	0 1 3155 6110 34 35 37 6251 6268 6283 6312 6314 6315 325 326 6590 7353 7359 7373 7381 1594 1595 1596 1597 1598 1599 1600 1601 1602 1781 1782 5716 2628
leaver$	6022
leaves	2172
leaves$	0 1 3155 34 35 37 325 326 6592 1594 1595 1596 1597 1598 1599 1600 1601 1602 1781 1782 5324 2232 2628
leavin	2172
leaving$	0 1 34 35 37 325 326 1594 1595 1596 1597 1598 1599 1600 1601 1602 1781 1782 5324 2628 5819
led	5794
led$	6092 6093 6094 6110 6118 144 145 146 147 148 149 6592 6593 6594 704 705 706 707 5142 5570
left	2172 8264 5341
left$	0 1 3155 6110 34 35 37 6316 6481 6489 3586 6592 3683 1594 1595 1596 1597 1598 1599 1600 1601 1602 1781 1782 5324 8269 2232 5766 5778 2628 5825
leg$	7251 8182
leggings$	7294 7295 7296 7310 7311 7312 7317 5698 5703
legs$	7251 8182
length$	4320
less	1975
less$	525 4145 7610 1909 2478
lesson	5316
lesson$	94 96 97 7479 7480 7481
lessons$	94 96 97 6794 6933 8225 8228 8244 5416 6000
let	1847
let$	38 39 142 143 6481 6496 6497 6498 6501 6561 7353 7359 7373 7486 7689 7690 1635 1636 1637 1638 1639 1640 1641 1642 1643 1644 1645 1646 1647 1648 1649 1650 1651 1652 1653 1654 1655 1656 1657 1658 1659 1660 1661 1662 1663 1664 4817 4818 1781 1782 1802 1803 1804 1824 1845 1846 2061 5716 2628
leting$	1845 1846
lets$	38 39 142 143 6561 7486 1635 1636 1637 1638 1639 1640 1641 1642 1643 1644 1645 1646 1647 1648 1649 1650 1651 1652 1653 1654 1655 1656 1657 1658 1659 1660 1661 1662 1663 1781 1782 1802 1803 1804 1845 1846 2061 2628
letter$	7687 7778 7780 7781 5770
letters$	7687 7780 7781 7824 7825 5770 5771
letting$	38 39 142 143 7486 1635 1636 1637 1638 1639 1640 1641 1642 1643 1644 1645 1646 1647 1648 1649 1650 1651 1652 1653 1654 1655 1656 1657 1658 1659 1660 1661 1662 1663 1781 1782 1802 1803 1804 2628
leukaemia$	3101
level	1975
level$	7166 7167 7168 8189 2160 6012
levels$	7166 7167 7168
liability$	736 3888 737 3889 738 3890 739 3891
liaison$	5417
liaisons$	5417
liar$	6812 6813 6814 5494 5495
liars$	6812 6813 6814 5494 5495
library$	4626 4631 4632 7829 7858 4957
licence$	8321 8326 6076
licences$	8326
lie$	522 523 7379 7482 7483 7484 7486 7508 7826 5772
lied$	522 523 7482 7483 7484 7502
lies$	3633 522 523 7482 7483 7484 7486 7502 7507 7826 7866 5772
life	5333 8302
life$	3163 6308 7037 7088 7092 7104 7105 7106 7107 7108 5235 8181 8261 2254 5409 5467 5473 6037
lifes$	5473
lifestyle$	3 4 5 6 7 8 9 3171 3182 6128 6132 6718 6720 6721 7104 7105 7106 7107 7108 5403 5404 5409 5467 5486 5487 2929
lifestyles$	6128 6132 7104 7105 7106 7107 7108 5403 5404 2929
lift$	6246 6247 6431 6432 6433 6434 6435 6436 6437 6438 6443 6446 6471 6475 7203 4655
lifted$	7570 7571 7572 4656 4678
lifts$	6246 6247 6431 6432 6433 6434 6435 6436 6437 6438 6443 6446 6471 6475 7203
light$	1166 7259 2495 2513 2514 2520 2535
lighter$	1166 2513 2520
like	5005
like$	6405 6406 638 639 3860 3903 3904 3905 6854 4094 953 4110 4122 4123 4124 4125 4126 7055 7056 4129 4396 7919 8088 5467 5636 5697 5699
liked$	638 639
likelihood$	1978
likely$	1834 1892 2337 2672
likes$	6405 6406 638 639 8088
liking$	638 639
limited$	611 612 613 614 615 616 617 618 619 620 621 6873 6874 6875 6876 797 2299 2391
line$	6353 6363 6364 6368 6370 6374 6375 6376 6377 6820 1904 7993 5410 5863
lines	8095 5845
lines$	6342 6358 6363 6364 6367 6369 6373 6375 6376 6377 3887 6820 6999 1904 5410 5905
lingered$	6501
link	7928
link$	667 5798 2700
linked	1977
linked$	689 1907 1931 8065 8094 5167 5168 2224 5467
linking$	667
links$	670 671 689 5467 5798
lip$	3839 7251 4880 5978
lips$	7251
lipstick$	7252 7253 7254 5688 5691
lisp	8184
list	1894 2009 5161 2011 5191 2043
list$	7929 1851 8069 5163 8101 8111 8119 8133 5212 5218 5250 5811 5843
listed$	1868 5163
listen$	6268 6283 6476 6477 6478 6479 6480 6481 6670 3778 3779 3780 3781 3782 7326 7353 7359 7373 7400 7401 7402 7403 7437 7609 7673 7839 7842 4993 5716 5717 5741
listened$	6476 6477 6478 6479 6480 6481 6489 6512 6513 7538 7554 7559 7605 7609 7683 7887 5741
listening$	6481 5742
listenned$	6481
listenning$	6481
listens$	6481 7437
listing$	5163
listinged$	5163
listings$	5163
lists$	7929 5163 8101 8133 5218 5811
little	1832
little$	44 56 3699 611 612 613 614 615 616 617 618 619 620 621 741 797 4142 4252 7285 1381 4720 4725 4726 4727 1584 7667 7668 7836 7875 4984 2299 2316 2343 2377 2391 2438 2463 2534 2627
live	1832
live$	6283 6326 751 942 943 944 945 946 947 970 971 972 973 1008 1024 1025 1026 1027 1028 1441 4984 5087 8175
lived$	1024 1025 1026 1027 1028 1443 2170 2203 2218 2868
lives$	3163 6133 6134 6135 6136 6137 751 942 943 944 945 946 947 970 971 972 973 7088 7092 1024 7104 1025 7105 1026 7106 1027 7107 1028 7108 1442 2170 2171 2218 2868
living$	942 943 944 945 946 947 1008 1024 1025 1026 1027 1028 2170 2218 8301 8302 2868
livs$	2218
local	1832
local$	883 1133 7833 4984 2172 2173 5459 2492
locat	8031
locate$	5887
location$	3309 3310 3311
lock$	1933
locked$	6548 5155 8093 2190 2191
lockers$	5217
locs$	5686 5688
lodged$	2218
lodges$	2218
lodging$	2218
lodgs$	2218
log	1860 1981 2011 2043 5794
log$	1857 5010 1863 7963 7967 5163 2019 5218
loged$	5163 2019
logged	1860 7942
logged$	1868 7964 5185 2034 8122 5885
loggin	1860
logging$	1857 1863 5163
logginged$	5163
loggings$	5163
logo$	5698
logos$	5698
logs	1860
logs$	7963 5163 5218
loiter$	5645
loitered$	5645
loitering$	5645
loiterred$	5645
loiterring$	5645
loiters$	5645
lone$	1133 2491
long$	4882 7836 2514 2534 2535
longer$	4148 4153 4187 4254 1103 1104 4268
look$	3196 3341 445 446 447 588 910 935 4087 936 937 938 4090 939 940 4092 941 4195 4196 4197 4200 4201 4203 4204 4207 1056 1061 1176 1177 1178 7673 1682 7840 7842 8130 2194 2541
looked$	445 446 447 868 935 4087 936 937 938 4090 939 940 4092 941 1056 1061 4243 7174 7175 7176 7177 7178 7179 7184 1176 1177 1178 7554 7559 7683 1682 7887 1939 2174 5327 2541
looking$	445 446 447 3794 643 644 645 646 647 648 3816 4059 4195 4196 4197 4200 4201 4203 4204 4207 1056 1061 7145 7153 7154 4242 7174 7175 7176 7177 7178 7179 4253 7183 7231 4561 1682 8088 2195 5655 5656 5663 5664 5668 5742
lookings$	8088
lookked$	1056 1061
lookking$	1056 1061
lookout$	740 2995
lookouts$	740 2995
looks$	6508 6509 445 446 447 935 4087 936 937 938 4090 939 940 4092 941 1056 1061 1176 1177 1178 7320 1682 2194 2541
loose$	3348
lorry$	3316
lose$	7381 2159 2205
loser$	6812 6813 6814 5494 5495
losers$	6812 6813 6814 5494 5495
loses$	2159
losing	2126
losing$	5278 2159 2205 2810
loss$	7818 5937
lost	2126 2183 8264
lost$	3880 7486 7844 7845 7846 7847 1768 1769 1903 5278 2159 2205 2331 2354 5778 2810
lot$	882 7139 7147 7148 1625 5207 5483 5628
lots$	1174
loud$	2416
loudmouth$	2946
loudmouths$	2946
lounge$	1226 1227 1228
lounges$	1226 1227 1228
lout$	2939
loutish$	2939 2952
louts$	6831 6832 6833 2939
love$	638 639 6854
loved$	638 639
lover$	5430
lovers$	5430
loves$	638 639
loving$	638 639
low$	3902 6873 6874 6875 6876 797 809 810 3968 3969 3970 3971 3972 3973 3974 3975 1214 2321 2391 2438 5702 2782
lower	1975
lower$	809 810 2818
lowest$	2835
lowlife$	2939
lowlifes$	2939
lurch$	7679
lure$	2255
lured$	2255
lures$	2255
luring$	2255
lycra$	5698
lying$	522 523 6836 7486
machet	8317
machete$	8316
made$	34 35 37 70 72 73 74 6162 86 3239 3240 3241 3242 3243 3244 3245 232 233 260 295 6481 6592 537 3783 3784 3785 3786 6716 771 1005 4305 4496 4498 4501 4581 4624 4658 7644 7645 7646 7647 1568 1695 1696 1743 1902 7990 1923 5134 2093 5338 2312 5825
magist	2912
magistrate$	2243
magistrates$	6959 6960 2243
magnet$	2049 5898
magnets$	2049 5898
mail$	7811
mails$	7811
main$	8007 8041 8081 8124 2337 2672 2675 2677 2679
major$	2679
make	1859
make$	34 35 37 70 72 73 74 6162 86 3239 3240 3241 3242 3243 3244 3245 3246 3247 3253 3254 3255 3256 3257 3346 232 233 260 295 484 505 6592 537 6670 1005 4322 7252 7253 7254 7271 4351 4393 4496 4497 7434 4657 1568 1695 1696 4994 2083 2093 2312 5691
maked$	484 505
maker$	5476 5480
makers$	5476 5480
makes$	34 35 37 70 72 73 74 6162 232 233 295 484 505 6592 537 3783 3784 3785 3786 1005 4496 1568 1695 1696 2093 2312
makeup$	7252 7253 7254 7320 5688 5691 5698
making$	34 35 37 70 72 73 74 6163 6164 6165 86 3239 3240 3241 3242 3243 3244 3245 3246 6177 6254 6255 6256 6257 6258 6259 6260 6261 232 233 295 484 505 537 6783 1005 7153 7154 7486 1568 7711 1695 1696 2093 2312 5477
maladaptive$	2253
maladjusted$	2394
male	2683 2695
male$	6456 3800 4285 7214 7215 4288 7217 7218 1154 4996 1896 5499 5643 2492 2672
males$	3294 6223 6230 3305 3308 6240 6241 6248 6250 6347 6363 6387 3484 6418 6419 6424 6427 6456 6725 6739 3814 6743 6744 6747 6748 6749 6750 6754 6755 6890 6904 6905 6906 6907 6908 6909 7149 1896 5407 5499 5546 2962
malicious$	2311 2952
malign$	693 694 695 2332
malnourished$	2511
malodorous$	2966
mam	2188
mam$	2189
man	5391
man$	3294 3298 6230 3303 3304 3305 3308 6240 6241 6245 6248 6250 6332 6363 6378 6379 6380 6381 3454 3455 3456 3457 6386 6387 6388 6391 6424 6456 6459 6474 3814 6743 6744 6747 6748 6749 7005 7020 7022 7024 4101 7033 7066 7072 7073 7074 1007 7089 7090 7091 7096 1018 1019 7116 1038 7149 4344 4350 4996 8298 8319 5407 5435 5614
manage	1939 5198
manage$	6816 6854 6936 942 943 944 945 946 947 1008 4195 4196 4197 4200 4201 1050 4203 4204 4207 1069 7150 7151 4227 1076 1077 4230 7413 7676
managed$	942 943 944 945 946 947 1008 1069 7449 7450 7451 7452 7453 2054 2852
management$	3993 1739 1740 1741 1742 2585 5761 5843
manager$	4626 4631 4632 4642 4643 7829 7858 4957 8126 5843
managers$	4626 4631 4632 7829 7858 4957 8126
manages$	942 943 944 945 946 947 1008 1069
managing$	942 943 944 945 946 947 1008 4195 4196 4197 4200 4201 4203 4204 4207 1069 7153 7154
manbag$	5698 2969
manbags$	5698 2969
manipulate$	4050
manipulated$	6118
manipulating$	2952
manipulative$	2399 2952
manipulator$	5494
manipulators$	5494
mannered$	5574 5575
many$	3269 3290 7007 4852 4853 4876 4877
map	5849
map$	1929 1930 2077 2699
mapped$	1929 8122 2077 2699
mapping$	1929 2077 2699
maps$	1929 2077 2699
march$	6361
marginalised$	2492
marked$	1868
marker$	5019 5810
markers$	5019 5810
market	5176
market$	8104 8134
marks$	6009
marria	8262
mask$	1225 7309 5698 5704
masked$	1225 5711
masking$	1225
maskked$	1225
maskking$	1225
masks$	7301 7302 7303 1225 7306 7309 5698 5704
massage$	1810
match	7928
match$	5141
matching$	1891 2088 2551 5847
material$	8102
maths$	3868 6010 6011
matric	5849
matrix	5849
matrix$	8111 5850
matted$	2535
matter$	180 4458 4459 4471 7434 4954
matters$	7092 4847
mattress$	5332
mature$	932 4264 1131 5639 5640 5641 2961
maturity$	932 2961
may$	6361 3953 963 4991 1842 1880 2013
meals$	8276
mean$	6092 6110 6592 4909 2516
meaningful$	4716 4717 4718 4719
means$	6092 6110 6592 1980
meant$	7502
measur	5858 5865
measure$	195
media$	3479 3480 3481 3482 3483 6412 6413 6414 7940 7970 8082
medica	8205 5913
medical$	8184 2789
medicated$	3068
medication$	8209 3068
medici	5249
medicine$	8177
mediterranean$	1154 4309 4311 2516 5693
medium$	809 810 3968 3969 3970 3971 3972 3973 3974 3975 1142 2495
meet	8160
meet$	6148 3370 3371 3372 6312 6314 6315 6407 332 333 334 6467 6476 6477 6478 6479 6480 6514 6515 6516 6712 6714 7326 7353 7359 7373 7673 7943 5439 5716
meetin	8098
meeting$	6212 6322 332 333 334 6467 6476 6477 6478 6479 6480 6514 6515 6516 8100 5742 5819
meets$	332 333 334 7943
melatonin$	3077
meloterritorial$	2952
member	7903 7904 4980 4988 7937 7954 7956 7958 7960 5033 7962 1884 1885 8000 1928 1931 8013 1936 8021 5111 8039 5114 5115 8098 2045 8164 5826 2683 5849 5857 5858 5870 5876
member$	6890 6904 6905 6906 6907 6908 6909 4512 4519 4520 4642 4643 8042 5149 8085 8094 2015 8099 2025 2033 8118 8121 5204 8161 5391 5467 5546 5895
members$	101 188 235 6835 6890 822 6904 6905 6906 6907 6908 6909 4504 4787 7931 5013 1862 1888 5080 1932 5088 5108 8042 5119 8051 8054 5149 2003 8094 2015 8099 2025 2033 8118 8121 5197 5204 2078 8161 5238 5243 5467 5546 2402 2666 2685 5854 5895
membership$	5067 7995 1931 5467
men$	3294 6223 3296 3297 6227 6228 6230 3303 3304 3305 3308 6237 6240 6241 6245 6248 6250 6298 6303 6310 6332 6345 6346 6363 6378 6379 6380 6381 3454 3455 3456 3457 6386 6387 6388 6391 3484 6416 6417 6421 6424 6427 6456 6459 6474 6514 6515 6516 6723 6729 6730 3814 6743 6744 6747 6748 6749 6750 6753 6754 6964 6978 6979 6980 7005 7015 7022 7023 4100 7038 7039 7057 7064 7072 7073 7074 1018 1019 1038 7149 7159 7160 7276 7323 5407 5409 5410 5435 5614 5623
menace$	677 718 719 720 721 2306 5494 5515 2950
menaced$	677 2306
menaces$	677 2306 5494
menacing$	677 2306 2516 2950
mend$	7839
meningitis$	3117
mental	5276 8205
mental$	5257 2106 5263 8204 8262 5547
mentality$	5467 5475 5487 5589 5789
mentally$	2431
mentor$	5988
mentoring$	94
merely$	1307
mess$	7818 4895
messag	1889 5042 8065 5154
message$	6407 332 333 334 336 337 338 339 340 341 342 5190 5770
messaged$	332 333 334 336 337 338 339 340 341 342
messages$	6235 332 333 334 6415 336 337 338 339 340 341 342 7970 8082 5212 2062 5770
messaging$	6212 332 333 334 336 337 338 339 340 341 342
messed$	825 3983
messy$	2535
met	2199
met$	6211 332 333 334 6496 6497 6498 6501 7683 5439
methylphenidate$	3072
mice	2216
mice$	5368
micro$	2551
middle$	1160 4330
might$	1462 1463 1464 1465 1466 4991 1842
migraine$	3034
migraines$	3034
mind$	6971 1013 1014 1015 1016 1017
minded$	5572 5579 5750
mindset$	5487
mini$	4141 7294 7295 7296 4389 2316 2463 5703 2554
miniature$	2463
minimal$	6873 6874 6875 6876 797 4720 2391
minimise$	622 2293
minimised$	622 2293
minimises$	622 2293
minimising$	622 2293
minimum$	7666
miniskirt$	2969
miniskirts$	2969
misbehave$	2949
misbehaved$	2949
misbehaves$	2949
misbehaving$	2949
misbehaviour$	2949
miscarriage$	3087
miscarried$	3087
mischief$	2328
miscreant$	2939
miscreants$	2939
misfit$	6812 6813 6814 5494 5495
misfits$	6812 6813 6814 5494 5495
misfortune$	6563 6564 6566 6567
misguided$	2253
mishandle$	2976
mishandled$	2976
mishandles$	2976
mishandling$	2976
misled$	5778
mismanage$	2976
mismanaged$	2976
mismanages$	2976
mismanaging$	2976
misper$	5414 5502
mispers$	5414 5502
miss$	6283 6312 6314 6315 7381 7486 1724 1725 2848
missed$	7486 7784 7785 7786 7787 1724 1725 7844 7845 7846 7847 2616 2848
misses	2183
misses$	7486 1724 1725 2848
missing$	6288 6330 6392 6393 6401 3474 3475 3963 858 4468 7486 1724 1725 5040 5414 2848
misuse$	5958
mix$	6283 6476 6477 6478 6479 6480 667
mixed$	3307 261 262 263 264 265 266 267 667 6873 6874 6875 6876 1134 1137 1151 1155 1158 1166 4329 4337 4338 4339 1189 1190 2520
mixes	8123
mixes$	667 8110
mixing$	6476 6477 6478 6479 6480 667
mob$	691 692 882 5474 2323
mobile$	1865 7946 2656
mobiles$	1865 7946
mock$	2857
mocks$	6010
modern$	2381
modus$	5837 2687
mohawk$	2967
mohawks$	2967
moment$	2075
money$	6246 6247 3447 3448 3449 6431 6432 6433 6434 6435 6436 6437 6438 6443 6446 3791 6720 6721 6746 7813 7879 7973 5454 2378 5781
monito	1860 5041 1939 2043
monitor$	7953 7963 7967 2006 5170 2019 2028 5887
monitored$	7964 7969 5170 2019 2028 8122
monitores$	2028
monitoring$	1890 5170 2028
monitors$	7963 5170 2028
monkey$	7643
monster$	5494
monsters$	5494
month$	5781 6043
months$	5781 6043
mood	5249 5276
mood$	8177 8204 5934 2813
moods$	8177
moody$	2952
moral$	3767
morals$	6947 5590
more	2643 2712
more$	3173 3174 3175 3176 3177 948 949 950 951 958 959 960 961 978 993 7138 7147 7148 7539 7548 1733 1734 1735 1736 1737 4951 4953 1812 1813 1817 5628 2672
morning$	2745
morphi	5282
morphine$	8210
most$	7007 7138 1185 1263 5207
mostly$	1234
mother	8250 5333 8263 5336 2188 8270 8273 8274 2214
mother$	6956 1032 2165 2166 8247 8261 5334 2185 2186 2189 8279 2201 5361 8301 5593 2474
mothered$	2474
mothering$	954 955 956 7169 7174 7175 7176 2474
motherred$	2474
motherring$	2474
mothers$	954 955 956 4802 2201 5593 2474
motions$	7809
motivated$	640
motivation$	6947 5451 5590
mould	2216
mould$	8295 5368
mount	1859
moustache$	5671 2967
moustaches$	5671 2967
mousy$	2535
mouthed$	5568 5569
mouthy$	2952
mov	2024
move$	7353 7359 7373 7488 7839 7928 8266 5716 6004 6024
moved$	6548 7358 7364 7369 7378 7446 4864 2054 2170 8264 5337 5341
moveme	7903 5012 5042 2009 5161 5162 8098 8103 2042 5857
movements$	7940 7941 5014 7970 5194
moves$	6018 6024
moving	8130
mri$	8199
much$	4163 7147 7148 1626 4850 4851 1756 4932 5207 5628 2539
mugged$	2239
mugger$	6812 6813 6814 5494 5495
muggers$	6812 6813 6814 5494 5495
mugshot$	2032 3000
mugshots$	3000
mule$	6815 6845 6846 6847 5496 5530 2379 5532
mules$	6815 6845 6846 6847 5496 5530 5532
mullet$	2967
mullets$	2967
multi$	1448 1832
multiple$	4852 4853 2760
mum	8250 5333 8263 5336 2188 8270 8273 8274 2214
mum$	6603 6956 2165 2166 8247 8261 5334 2185 2186 2189 8279 2201 5361 8301 5593
mums$	6603 2201 5593
murder$	1840 5087 2672
murmur$	5940
muscly$	2495 2966
muscular$	2495 2966
must$	21 22 23 24 25 26 508 520 963 7826 1750 1753 1880 2013 5772
mute$	5983
mutism$	5983
nails$	7001 7304 5682 5688 2537
naive$	58 59 509 7113 7114 7115 2294 5622 2952
naivety$	6277 6278 6279 6280 6281 6282 6560 3664 513 514
naked$	3487 6465
name	1899
name$	6268 7098 7099 7100 7870 7916 7947 1983 2082
named$	2021 2082 2672
names	1837 7962 2009 5161 5162 5191
names$	7916 7929 7930 7931 7933 7947 1983 1988 2033 8119 8136 8137 5212 2082 5799
naming	1899
naming$	2082
nan	8250 5333 8263 5336 2188 8273 8274 2214
nan$	8247 8261
nana	8250
nasty$	2331 2952
nation	5303
national$	8231 2657
naughty$	2331 2394 2399 2952
near$	1616 1617 1618 7939
nearby$	5040
nearly$	1036 1037 1145 2462 2471
neat$	4311 2534 2535
neatly$	1152 2517
necessary$	1980
neck$	7251
necks$	7251
need	5005 8188 2127 5330 5982
need$	21 22 23 24 25 27 573 906 907 908 964 7060 7120 7121 7122 7144 1072 7161 7162 7163 1086 1087 1088 4241 1090 1091 1092 1093 4249 4250 4251 1100 1101 7182 4255 4256 4257 4258 4259 4260 4261 7190 7192 7919 8088 5279 8223 8258 5939 5941
needed$	7144 1100 1101 1455 1980
needing$	906 907 908
needless$	3203
needs	2119 2127 2794 5963
needs$	21 22 23 24 25 28 574 906 907 908 7144 1100 1101 7182 4255 4256 7765 8088 5271 5279 2134 2140 8223 5939 5941 5989 5991
needss$	5989
needy$	2394 2952
neet$	2956
neets$	2955
negative$	3224 6747 6748 6749 6750 693 694 695 6887 6888 7981 2304 2332 2435 5836
neglec	2190 5360 8291
neglect$	1684 1685 7818 7874 8286 8287 8288 8290 2612 5782 5784 6031 2895
neglected$	1684 1685 5342 2610 2611 2612 6031 2895
neglectful$	2973
neglecting$	1684 1685 2611 2612
neglects$	1684 1685 2611 2612
negligence$	5784 2973
negligent$	2973
negligently$	2973
neighb	6042
neighbourhood$	4989 4997 4998 4999 1848 1849 5008 1883 5140 5159 2008 8089 8090 5172 2022 2035 2039 2053 2072
neighbours$	5458 5459
neither$	1352 1357 1522 1525 4677 1526 1527 1528 4680 1536 1547 1548 1549 1550 1551 1552
networ	1936 8017 8103 8158 5857 5858
network$	6363 8009 8011 5088 5410 2700
networks$	8011 5410
neurod	3094
never$	3569 3573 3574 3575 3576 524 3706 583 584 585 586 587 589 626 3787 3788 1252 1254 4431 1280 1281 1282 4435 4436 1293 1298 4451 4524 4525 1382 7494 7495 1500 1501 1502 1503 1504 1505 1506 1507 1508 1509 1510 1511 1513 1514 1540 1553 1807 1808 2148 2392 2478 2588 2971
nevertheless$	6203 6207
new	1832
new$	4984 5353
news$	6776
next$	45 3645 3646 3647 3648 4354 4735 5804 5822
niche$	7948
nickna	1837 2009 5161 5162
nicknames$	7931
nicotine$	8198
nigerian$	4311
night$	7479 7480 7481 7968 8176 8197 2804
nightmare$	736 3888 737 3889 738 3890 739 3891
nightmares$	3096
nights	5248
nights$	8176
nike$	5698 2551
nikes$	5698
nine$	6797
nines$	7322
nineteen$	6454 7015 4099 7050 7051 7052 7053 7054
no$	55 6270 6318 6484 6492 461 466 3619 489 6609 3689 539 540 3699 611 612 613 614 615 616 617 618 619 620 621 631 632 633 634 3879 741 3898 797 4058 996 1001 4182 4183 1035 4252 1102 1106 1107 1108 1109 1116 4273 4274 4460 4461 4462 4463 1319 1324 1325 1326 1327 1328 7415 7416 7417 7418 1343 1354 1355 1356 1358 1360 1361 1375 4528 4531 4532 4533 1383 1384 1385 1386 1387 1388 1389 7494 7495 4570 4571 4572 4573 4577 1489 1492 1494 1523 1525 4677 1526 1527 1528 4680 1529 1531 1532 1533 1534 1536 1547 1548 1549 1550 1551 1552 1557 1558 1559 1560 1564 1565 1566 1567 4720 4727 1578 1579 1580 1581 1582 2139 2212 8295 2299 2356 2364 2391 2438 2605 2607 2627 2672
nobody$	462 465 488 631 632 633 634 7109 7200 1354 1355 1356 1357 1361 1488 1493 1522 1525 4677 1526 1527 1528 4680 1531 1532 1533 1534 1536 1557 1558 1559 1560 5631 2589
nomina	5849 5851
nominal$	7978 1917 8085 5173 5183 5467 5827 2701 5892
nominals$	7978 8010 5183 5467 2996
non$	839 2360 2362 2385 2386 2387 2388 2389
noncompliance$	2948
noncompliant$	2948
none$	420 427 1003 7109 1352 1357 1361 1402 1522 1525 4677 1526 1527 1528 4680 1536 1547 1548 1549 1550 1551 1552
nonengagement$	2948
nonetheless$	6203 6207
nonexistent$	7819 7820 7821 7822
normal$	6912
normalise$	2293
normalised$	2293
normalises$	2293
normalising$	2293
north$	1216
nose$	7251
not$	6151 3279 3283 3568 3570 3573 3574 3575 3576 6591 524 3695 583 584 585 586 587 589 3789 697 3933 782 3935 3936 3937 3938 3939 3984 980 997 4151 4152 1004 4269 4270 4271 1250 1251 4407 4408 4409 4410 4425 4429 4430 1293 1298 7415 7416 7417 7418 1353 1359 4522 4523 1374 1377 1382 7494 7495 1416 1417 4584 4585 4586 4587 4588 4589 4590 4591 4608 4609 4648 4650 4651 1500 1501 1502 1503 1504 1505 1506 1507 1508 1509 1510 1511 1513 1514 4672 4673 1524 1525 1528 1535 1540 1544 1553 4706 4708 4714 1569 1570 1616 1617 1618 1629 4914 7864 2138 2148 5309 2163 2392 2464 2465 2470 2478 2588 2817
note	2011 2043
note$	1238 1239 1857 1863 5163 5218
noted$	1238 1239 5185 2034 8122
noteed$	5163
notes$	1238 1239 5163 5218
nothing$	44 3197 47 7200 7282 4405 1344 1345 1346 1347 1348 1349 1354 1355 1356 1390 1391 1392 1393 1394 1395 1396 1397 4557 7494 7495 7663 7664 7665 1590 1591 1592 7841 5631 2573 5743 5917
notice	5152
notice$	1238 1239 7607 7648 7649 7650 7651 7652 7653 7654 8050 8080 2029
noticed$	6121 1238 1239
notices$	1238 1239 8050
noticing$	1238 1239
notify$	1824 1845 1846
notifying$	1845 1846
notifys$	1845 1846
noting	2011
noting$	1238 1239 1857 1863 5163
notinged$	5163
notings$	5163
notoriety$	6562 6718
notorious$	756 757 758 759 760 761 762 763 879 2446 2954
nous$	4130 979
november$	6361
now$	6600 6601 7119
nude$	3487
nudes$	351 6439 367 368 369 370
nuisan	5231
nuisance$	6822 6842 6957 8129 8135 8159 5494 5515 2399 5599 5898
nuisances$	5494 5599 5898
number	1975 5161
number$	3309 3310 3311 4213 7142 1864 1911 5069
numbers$	3309 3310 3311 7813 7879 7881 7890 7891
numerous$	3290 4852 4853 4876
nurse	8186
nurse$	8187 8194
nuts$	5547
nutter$	5494
nutters$	5494
obese$	2966 3098
obesity$	3098
obey$	7353 7359 7373 5716
object	8030 2041
object$	8132
objective$	8056 1980 8132
objectives$	8056
obnoxious$	2952
observation$	5011 2649 5814
observations$	5011
observe$	5170 2019 5887
observed$	5847 2992
observeed$	5170 2019
observeing$	5170
observes$	5170
obsessed$	2638
obsessive$	2771
obstructed$	5778
obstructive$	6926 6927 6928 6929 6930 6931 6932 5558 2952 2973
obtain	2012 2643 2681 2703
obtain$	6510 6511 1823 5174 5209
obtained$	1823 5174 5812
obtaining$	1823 5174
obtains$	1823 5174
obvious$	1335 4876 7804 7805
obviously$	1414 1422 4574 1423 1424
occasion$	7498
ocd$	3044
ocg	5083
ocg$	8011
ocgs$	8011
october$	6361
odd$	2516
odour$	5675
of	5052 2643 2707
of$	3210 3211 3337 6529 3843 3885 3886 750 3932 6877 4015 4019 4034 4159 4166 4167 4168 4190 4272 7213 7216 1157 1159 4326 7351 7423 7454 7455 1415 1422 4578 7526 4601 4602 4603 7568 4767 4776 7823 4901 4926 4930 7863 7905 4990 5003 7938 7939 1861 5018 5028 7971 5048 5056 5057 5063 5064 7995 5071 5072 5082 5112 5123 5125 5130 5138 8071 2021 8112 5201 5242 5246 5296 5301 5352 5358 5359 5362 2236 8316 5690 5722 5736 5816 2672 5826 5828 5872 5890 5907 2840 6053 6062 6074
off	5206 2149 2853
off$	6146 6252 6397 6400 6404 3775 3776 6841 858 4470 4819 4820 4838 4839 4840 4841 4842 4843 7772 7773 7774 4896 4897 5054 1949 5281 8212 5285 5301 5415 5510 5553 5909
offen	7913 7999 8000 8095 8096 8097 8109 8170
offen$	7979
offenc	5060 1921 5127 5376 5390
offence$	7987 7988 5073 8005 8055 8304 8318 8326 2689 5873 3149
offences$	7987 7988 5073 8055 8304 8318 8326 5873 3149
offend	7903 1897 5051 7980 7986 5127 5132 8103 5192 8120 5231 5803 5826 5837 5851 5857 5858 5870 5876 3006
offend$	6283 6312 6314 6315 7381 7382 7392 4465 7482 7483 7484 7486 7972 7989 8064 8144 2670
offendded$	7486
offendding$	7486
offended$	7486 3148
offender$	6747 6748 6749 6778 703 7978 7979 5068 5070 5183 5485 5829 2691 5844 2701 5895 2942 3146
offenders$	6747 6748 6749 6753 6778 703 7978 7979 8010 5485 5829 5854 5895 2942
offending$	6341 6348 6351 6355 6645 6729 7486 5049 7979 1905 5118 8052 8055 8058 8060 2027 8129 8135 8147 8153 8159 8309 2334 5873 2920 3148
offends$	7482 7483 7484 7486 8064 8144 3148
offens	5060 1921 5127 5376 5390
offense$	7987 7988 5073 8055 8304 8318 5873 3149
offenses$	7987 7988 5073 8055 8304 8318 5873 3149
offensive$	8316 2952
offer$	350 6677 6678 4411 4413 4414 4415 1264 1265 1266 7399 7463 7464 7465 7477 7479 7480 7481 7673 2273 5449 5450 5724
offere	2794
offered$	350 4411 4413 4414 7399 7644 7645 7646 7647 8045 2273
offering$	350 7399 7463 7464 7465 2273 5724
offerred$	350 7399 2273
offerring$	350 7399 2273
offers$	350 6677 6678 4415 1264 1265 1266 1267 1268 1269 1270 7399 2273 5449 5450 5713
office	4989 4997 4998 4999 1848 1849 1850 5008 1883 5038 5140 5159 2008 8089 8090 2022 2035 2039 5198 2050 2053 2072 5391
office$	4626 4631 4632 7829 7858 4957 8126 2633
officer$	4642 4643 1826 7910 7925 7926 7927 5000 5001 5002 7936 1880 5035 7966 1941 8068 1989 1992 5148 8087 5160 2018 8100 5187 2051 2056 2057 2060 5213 2066 5224 2076 8319 2633
officers$	6427 6758 3831 4976 1826 7907 7910 7917 7918 1839 7925 7926 7927 5000 5001 5002 1853 5007 7936 7945 1880 5035 7966 7969 8005 1941 5103 8068 1989 1992 8087 5160 2018 8100 5181 5187 8126 2051 2056 2057 8139 2060 5213 2066 5224 2076 8167 5459 5867 2734
offices$	8126
offrolled$	6005
offs$	5511 5909
often$	3266 321 7788 7789 7790 7791
oily$	1166 2520
old$	6457 916 917 918 920 932 952 4262 1131 4287 4290 4292 8240 2472 2480
older$	3295 3299 6238 3315 3320 6300 3381 3382 6333 6345 6363 6366 3459 3486 3489 3490 3494 6424 6427 6456 6458 6459 3795 3796 3797 3798 3802 3803 3804 3805 3806 3807 3808 3810 3811 6747 6748 6749 6750 3826 6967 7005 932 7015 7097 4221 1154 8250 5410 2278 5432 5435 2516 5697 5699
olders$	6345 6363 6366 6753 6820
olds$	7042
olive$	1166 2513 2520
omission$	2584
omissions$	2584
on	5052 5794 2643 2908
on$	3248 6192 6193 6224 6225 6226 6229 3302 6232 3394 3580 3589 3590 3634 3649 3651 6823 6824 6945 4018 7049 7213 7216 4323 4336 4392 7351 4560 4562 1418 4593 4594 4595 4757 4758 4759 4774 7752 7753 7792 7863 7883 7884 1855 7938 7939 1861 7942 5020 5021 7961 5034 7982 8014 8020 5105 5123 5150 2031 8179 5270 5278 2130 5356 2233 2235 8322 5500 5501 5528 5598 5736 5756 5791 5802 2716 2791 2918 2924 2925
once$	6201 4568 7512 1766 4959 4960
one	4988
one$	3317 3411 4006 7110 7141 7201 7202 1133 7255 1185 7265 7266 7267 7268 7269 7270 4505 4510 4511 1361 4519 4520 7479 7480 7481 4555 4556 4641 1490 4646 1495 4675 4676 4677 1526 1527 4680 4681 1536 4974 1879 8085 5292 2152 5304 5305 8233 2492
ones$	6223 7034 7255 5210
onesie$	5698
onesies$	5698
ongoing$	5087
online$	327 3479 328 3480 329 3481 330 3482 331 3483 6412 6413 6414 5012 2279
only$	3548 3551 442 452 453 454 455 456 457 458 460 858 894 1307 4630 4756 1733 1734 1735 1736 1737 1751 1752 4906 2568
onto$	5020 2031
open$	6117 6977 7353 4427 7359 4433 4438 7373 4447 4515 5716
opened$	6501
operandi$	5839
operat	1832 1931 8030 8031 5239 5857 5865
operate$	6671 942 943 944 945 946 947 7327 7354 7360 7365 7374 7442 8074 8167
operated$	942 943 944 945 946 947 5251
operates$	942 943 944 945 946 947
operating$	942 943 944 945 946 947
operation$	8019 1940 1941 8070 8079 8199 8207 2722
operational$	4984 2714
operations$	8070 8079 8207
operative$	5542 5745
operator$	7925 7926 7927 5000 5001 5035 2633
operators$	7925 7926 7927 5000 5001 5035
opport	5794 5858 5865 5869
opportunit$	3323 172 173 6676 1704 1705 1706 1707 7804 7805 5449
opportunited$	3323 172 173 6676 1704 1705 1706 1707 7804 7805 5449
opportunities$	3323 172 173 1704 1705 1706 1707 7804 7805 1945 5449 5768
opportuniting$	3323 172 173 6676 1704 1705 1706 1707 7804 7805 5449
opportunits$	3323 172 173 6676 1704 1705 1706 1707 7804 7805 5449
opportunitted$	3323 172 173 6676 1704 1705 1706 1707 7804 7805 5449
opportunitting$	3323 172 173 6676 1704 1705 1706 1707 7804 7805 5449
opportunity$	3323 172 173 6676 1704 1705 1706 1707 7804 7805 1945 2075 5449 5768
opposed$	5729 5732
oppositional$	2399 2813 2952
opt$	203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 227 228 229 230 231 2257
opted$	203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 227 228 229 230 231 7794 4936 7865 2257
optici	2112
opticians$	5264
opting$	203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 227 228 229 230 231 2257
option	5858 5865 5891
opts$	203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 227 228 229 230 231 2257
optted$	203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 227 228 229 230 231 2257
optting$	203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 227 228 229 230 231 2257
or$	4736 2752
oral$	356
order$	8047 5145 8092 8127 8128 8150 8310 8311 8316 8321 8322 8326 5901 6023 6065 6066 6067 6068
ordered$	5202 5338 5385
orders$	8047 5145 8075 8092 8127 8128 8150 8326 5901 6065
ordinary$	2516
organi	8110
oriental$	1154 4309
other$	3153 6083 6084 6338 3857 3859 6799 6801 6935 1133 4834 7901 5400 5459 2492 2586 2672
others$	3153 6083 6084 3561 3565 3566 3585 517 3705 3835 684 685 686 3856 3858 6798 7005 7034 7265 7266 7267 7404 7405 7406 7407 7408 4487 4488 4489 8035 5400 5411
ought$	21 22 23 24 25 29 418 507 521 528 529 530 531 532 533 534 535 536 545 548 549 550 551 575 1454 1457 1458 1459 1460 1461
our$	3748 7824 7825 7833 5713 5735 5763 5771 2672
out	8043 5343
out$	3202 6147 6252 175 185 6286 6296 6314 6315 6323 6328 6331 3531 6505 6742 3815 6806 747 749 826 3990 840 858 863 869 7227 7232 7486 7493 4753 1615 1630 7921 5040 1960 5113 1985 5153 2006 5169 2030 5206 2149 5317 8265 8269 5342 8271 2234 5553
outbursts$	6922 6923 5554
outcome$	5871
outcomes$	5871
outfit$	7294 7295 7296 5700 5703
outfits$	7294 7295 7296 7320 5700 5703
outlook$	7092 1013 1014 1015 1016 1017
outrageous$	2399
outright$	1271 5713
outs$	6806
outstanding$	2672
over$	1145 4323 7293 7869 7898 7938 2270 2426
overcr	3136
overcrowded$	8295
overdose$	8183 3064
overdosed$	3064
overdressed$	2966
overdue$	8216
overlook$	2619
overlooked$	2610 2619 5778
overlooking$	2619
overlookked$	2619
overlookking$	2619
overlooks$	2619
oversexualised$	2934
oversight$	1739 1740 1741 1742 5761
oversized$	2551
overt	1999
overt$	5151
overweight$	5961 2966
owing$	3170 200 2210 8291
own	6020
own$	3162 12 13 14 6095 6096 6097 6098 30 3183 3184 3185 3326 3327 3328 3329 3330 3331 3332 3333 3334 183 3348 3385 3591 473 6554 6555 3628 3629 3632 3635 3636 565 4043 4053 7003 7004 4077 7010 7011 4160 7123 7124 7125 7126 7127 7128 7129 7130 7131 7132 7133 7134 7135 7156 4634 4635 4636 4637 4638 4639 4805 8217 8277
ownership$	3720 3721 3722 3723 3724 3725 3726 3727 3728 3729 3730 3731 3732 7854 7855 7856 7857 5779
pacemaker$	2121
pack$	691 692 882 5474 2323
packag	5794
package$	6849
packages$	6375 6376 6377 6849 5412 5535
padded$	2551
paedia	5249 5263 2112
paediatric$	5264
paediatrician$	8177 8187 8191
paid$	687 4629 4633 1568 1728
pain$	736 3888 737 3889 738 3890 739 3891
painkillers$	8198
pakistani$	4311
palate$	5978
pale$	1166 7259 2513 2516 2520 2966
palm$	1691 1692 1693 1694
palmed$	1691 1692 1693 1694
palming$	1691 1692 1693 1694
palmmed$	1691 1692 1693 1694
palmming$	1691 1692 1693 1694
palms$	1691 1692 1693 1694
palsy$	5974
panel	5858
panel$	4626 4631 4632 7829 7858 4957 2633
panic	8205
panic$	2777 2813
paperwork$	7801 7813
paracetamol$	5972
parade	5176
parade$	8104 8134
paranoid$	2952
parcels$	5412
parent	5333 5334 8263 5336 2187 8270 8273 8274 2214 2231
parent$	6854 4173 7102 7103 1032 2165 8247 8261 2185 2186 8279 2201 5361 5593 2474 6021 6036
parental$	3901 3982 2445
parented$	2474
parenting$	954 955 956 7169 7180 5383 2474
parents$	6603 6956 954 955 956 4173 7102 7103 4499 4500 4502 4503 4787 4801 7824 7825 8247 8261 2185 2186 8279 2201 5361 8301 5593 2474 5770 5771 6021 6030 6036
parentted$	2474
parentting$	2474
park	6042
park$	6359 6360 6378 6379 6380 6381 6514 6515 6516 8104 8134
part$	3540 3541 6470 6643 6644 6645 6648 6649 6650 6651 6652 6653 6654 6655 6656 6657 6658 6659 6660 1931 5091 8094 2150
partake$	261 262 263 264 268 269 270
partaked$	268 269 270
partakes$	268 269 270
partaking$	261 262 263 264 268 269 270
partially$	2823
participant$	477 5436 5621
participants$	477 5436 5621
participate$	261 262 263 264 477 7326 7353 7359 7373 5716
participated$	261 262 263 264 477
participates$	261 262 263 264 477
participating$	261 262 263 264 477
participation$	261 262 263 264
parties$	6378 6379 6380 6381 6471 5621
partly$	1747 1748 2622
partne	1832 8262 8264
partner$	6451 4984 8246 2186 8268 8281 5430 5431 5436 5608 5621
partners$	6451 2063 5430 5431 5436 5608 5621
party$	6378 6379 6380 6381 6471 5621
pass	2010
pass$	935 4087 936 937 938 4090 939 940 4092 941 1716 7842 1829 1981
passed	5205 2858
passed$	1670 1671 1716 1829 2020 8140 5766 5885
passengers$	8035 5458
passers$	3829
passes$	935 4087 936 937 938 4090 939 940 4092 941 1716 1829
passing$	1716 1829 5767 5819
passwo	5191
passwords$	8119
past$	6598 2574
pastoral$	2154 2838
pasty$	2966
patchy$	6873 6874 6875 6876 797 7819 7820 7821 7822 1783 2296 2391
path$	6305
pathetic$	2973
pathetically$	2973
pathological$	2343
pathwa	2115
patience$	4921
patient$	5948
patrol	1850 5198 2050 5893
patrol$	1826 7907 5002 1880 1941 1992 8076 2018 8126 2051 2056 2057 8139 2076
patrols$	1826 7907 5002 1880 1941 1992 8076 2018 8126 2051 2056 2057 8139 2076 5867
pattern$	5840
pay$	6510 6511 687 1568 1728
payback$	6078
paying$	687 1728
pays$	687 1568 1728
pcso	1850 5038 5140 5159 2008 8089 8090 2022 2035 2039 2050 2053 2072
pcso$	1826 5002 1880 7966 8068 8087 5160 5187 2051 2057 2066 5224 2076
pcsos$	1826 5002 1880 7966 8068 8087 5160 5187 2051 2057 2066 5224 2076
pe$	8202
peer$	6223 6752 3845 3846 6890 6904 6905 6906 6907 6908 6909 7213 7216 5456 5484 2336 5546
peers	5303
peers$	3153 6223 6734 6747 6748 6749 3823 6890 6904 6905 6906 6907 6908 6909 7213 7216 8231 5400 5484 5486 5546
pencilled$	2543
people	8039 8098 8120
people$	6139 104 6223 6239 6248 6386 3561 3565 3566 3585 517 3705 3748 6745 6747 6748 6749 6750 6758 3831 3835 684 685 686 6772 6835 6889 6890 6894 6904 6905 6906 6907 6908 6909 3994 6925 7149 7404 7405 7406 7407 7408 4487 4488 4489 7422 4504 4513 4554 7525 7527 4746 4747 4748 4749 4750 4751 7694 4788 4789 4805 4806 7754 7755 7764 7765 7766 7767 7768 7769 7770 7771 4846 7812 7824 7825 7848 7849 7851 7853 1896 5080 5088 8042 5149 2015 8099 2025 2033 8118 8121 5204 8161 5458 5459 5546 5765 5771 5895
pep$	3124
peps$	3124
perceive$	3751 3752 3753 3754 3755 3756 3757 3758 3759 3760 3761 3762
perfectly$	3288 893 7123 7124 7125 7126 7127 7128 7129 7130 7131 7132 7133 7134 7135 1070 1073
perfor	8030
performance$	5761
performers$	4504 4513
perfunctory$	2973
peril$	6080 6081
period	5249
period$	8177 5288
periods$	8177
permanently$	1406 4558 1407 4559 1408 1409 1410 2843
permit$	38 39 142 143
permited$	38 39 142 143
permiting$	38 39 142 143
permits$	38 39 142 143
permitted$	38 39 142 143
permitting$	38 39 142 143
perpet	5051
perpetrator$	6386 6456 6641 6779 6780 6781 6782 709 710 711 712 3865 714 715 716 717 7979 5488 5489 5490 5491 2340 2341 5831 3022
perpetrators$	6386 6456 6641 6779 6780 6781 6782 709 710 711 712 3865 714 715 716 717 7979 5488 5489 5490 5491 2340 2341 5831 3022
perpetually$	1406 4558 1407 4559 1408 1409 1410 2972
perpetuat$	31
perpetuated$	31
perpetuates$	31
perpetuating$	31
perpetuats$	31
perpetuatted$	31
perpetuatting$	31
persist$	6191 132
persisted$	6191 132
persistent$	322 323 1271 2262 2333 2343 2677 2849
persistently$	321 2849
persisting$	6191 132
persists$	6191 132
persistted$	6191 132
persistting$	6191 132
person	8098 2150 5391
person$	6402 3834 6889 6890 6891 6895 6904 6905 6906 6907 6908 6909 3995 7152 4642 4643 4996 1896 5149 8085 2015 8099 2025 2033 8118 8121 5204 8161 8319 5546 5895
personal$	3347
personality$	2813
persons$	6891 1896
persua	1834
persuade$	7434
persuaded$	6118 7358 7364 7369 7372 7378 7446 7449 7450 7451 7452 7453
pest$	5494
pests$	5494
petite$	2495 2966
petty$	2343 2377
phase	5858 5865 5869
phobia$	5973
phone	5012 1889 5042 5154 5191
phone$	327 3479 328 3480 329 3481 330 3482 331 3483 6412 6413 6414 6431 6432 6433 6434 6435 6436 6437 6438 6443 7490 7520 7521 7522 7523 7778 7940 1865 7946 7970 8082 2009 8119 2062 5217 2080 2656
phoneing$	2080
phones$	327 3479 328 3480 329 3481 330 3482 331 3483 6412 6413 6414 6431 6432 6433 6434 6435 6436 6437 6438 6443 7490 7520 7521 7522 7523 7940 1865 7946 7970 8082 8119 2062 5217 2080
photo$	6415 3515 3516 365 366 7203 7906 4979 1828 2032 2046 2059 5212 8156
photog	1837 2009 5161 5162 5191 8130 2084
photograph$	3515 3516 365 366 7203 7906 4979 1828 5032 7963 7967 5143 2007 2032 8119 2046 8136 2059 5212 8156 5236
photographed$	6118 6149 3312 6984 7203 5032 7965 1886 2667
photographing$	5032
photographs$	3515 3516 365 366 7203 7906 4979 1828 7929 7930 5032 7963 5143 2007 8119 2046 8136 2059 5212 8156
photos	2009 5161 5162 5191
photos$	6415 6439 3515 3516 365 366 7203 7906 4979 1828 7930 8119 2046 8136 2059 5212 8156
physical$	2785
physically$	2487 2892
physique$	7221 7222 7223 5647 2965
physiques$	7221 7222 7223 5647 2965
picked$	3313
picking$	5742
pictur	5794 5849
picture$	6415 3515 3516 365 366 7203 7906 4979 1828 5175 2046 8136 2059 8156
pictures$	6415 6439 3515 3516 365 366 7203 7906 4979 1828 7929 7930 2046 8136 2059 8156
piece$	2023
pieceed$	2023
pieceing$	2023
pieces$	2023
pierced$	2966
piercing$	1171 7251 5688 2538
piercings$	1171 7251 5688 2538
pig$	2599
pillar$	4823 1683
pills$	5252 8209 5412 5972
pimp$	2272
pimped$	2272
pimping$	2272
pimples$	5694
pimply$	2966
pimpped$	2272
pimpping$	2272
pimps$	2272
pin$	3928
pink$	2535
pins$	2121
pity$	4854 7783
place	5314
place$	0 1 2 3155 11 6110 6283 6431 6432 6433 6434 6435 6436 6437 6438 6745 6854 7152 1867 2075 8219 8229 5311 8242
placed$	0 1 2 3155 6088 6089 11 6110 1789 1790 1841 1867 1916 1918 2170 2872
placem	8302
placement$	6949 6950 6951 872 873 874 8256 5449 5594 2443 5596 6021 6023 2872 6036
placements$	6949 6950 6951 872 873 874 8283 5449 5594 2443 6049
places$	0 1 2 3155 11 6745 1789 1790 1867 5026 8283
placing$	0 1 2 11 6649 6650 6651 6652 6653 6654 6655 6656 6657 6658 6659 6660 1789 1790 1867
plague$	677 2306
plagued$	677 2306
plagues$	677 2306
plaguing$	677 2306
plain$	1999 2504 2516 2648
plainly$	1320 1321 1322 1323 1422 4574 1423 1424
plaited$	5689
plaits$	5686
plan	8257 5858 5865 5869 5891
plan$	6187 8119 8222 8234 8258 8310 5449 5989 5990 5991 6023 6048
planned$	7502 8038 2727
planni	8086
planning$	6188 1739 1740 1741 1742 5761
plans$	6187 8119 5449 5989 5990
plastered$	1173
plastic$	2316
plate$	5016 2121
plates$	5016
play$	428 450 476 485 625 4050 5274 2795
played$	428 450 476 485 625
player$	5831
players$	4805 5831
playing$	428 450 476 485 625
plays$	428 450 476 485 625
plea$	8027 5770 6073
pleaded$	2921
pleads$	2921
pleas$	7824 7825 8027 5770 5771
please$	6405 6406 7413 7434
pleased$	166
pleases$	6405 6406
pleasing$	4538
plenty$	3274 3289
plot	1860
plotted$	8122
plotti	8086
plucked$	2543
plug$	768 769 2383
plugged$	768 769 2383
plugging$	768 769 6850 6851 6852 6853 2383 5536
plugs$	768 769 2383
plump$	4327 2966
pnc	2657
pnc$	5809
pnd	2657
pnd$	5809
pneumonia$	3118
podgy$	2966
point	2041
point$	4397 4536 7500 8132 5801
pointless$	2572
points$	5801
poison$	2762
poisoned$	2762
poisoning$	2762
polic	5893
police	1832 4989 4997 4998 4999 1848 1849 1850 5007 5008 7949 1883 5038 1897 1950 5139 5140 1999 5159 2008 8089 8090 2022 2035 2039 5198 2050 2053 2072 5377 5392 2712 2734 2908
police$	6603 6758 6959 6960 6978 6979 6980 4626 7558 4631 4632 7829 7858 4957 1809 4976 1826 7907 4984 7917 7918 1839 7925 7926 7927 5000 5001 5002 7932 1853 7936 7945 1880 5035 7966 7969 5049 5068 7997 5070 8005 8006 5087 1941 5102 5103 8055 8067 8068 1989 1992 5148 8077 5151 8080 8087 5160 2021 5178 5181 5183 5186 5187 8126 2051 2056 2057 8139 2060 5213 8143 2066 5224 2076 5232 8167 5377 8305 8320 5459 5581 2585 2623 2632 2658 2696 2698 2704 2714 5867 2903 2920
policed$	2054 2696 3032
polici	1950 5140 5159 2008 8089 8090 2022 2035 2039 2053 2072
policies$	7562 7563 7564 7565 7566 7567 7801
policing$	7917 5102 8068 5148 8087 5160 5172 5187 8117 5224 5805 2696
policy$	7562 7563 7564 7565 7566 7567 7801
polish$	4311 5693
ponytail$	7247 7248 7249 5687 5688
ponytails$	7247 7248 7249 5687 5688
poor$	3224 6158 6159 6160 6161 3348 3699 611 612 613 614 615 616 617 618 619 620 621 693 694 695 3902 6840 6873 6874 6875 6876 797 6878 6879 6880 6881 6882 6883 6884 6885 6886 6887 6888 1166 7259 1631 1632 1633 1634 7819 7820 7821 7822 1783 2105 2253 2296 2299 2332 2391 2399 2435 2438 2520 2609 2627
poorly$	1152 2517
porn$	5423
pornography$	5423
portly$	2966
pose$	1955 8036
poses$	1955 8036
posing$	2665
position$	6082 1841
positions$	6082
positive$	3224 3238 8037 2719 5959
posses	5388
possession$	5388 8316 5389 2922
possibility$	4480
possible$	1987 2672
post$	335 7751 7763 5801 2770
posted$	335 6501
poster$	2046
posters$	2046
posting$	335
posts$	3171 3182 335 5212 5801
potential$	2672
pothead$	5494
potheads$	5494
power	5858
powerful$	2495
powerfully$	2496
powers	5865
practi	8186
practically$	442 981 4133 982 983 984 985 988 989 990 991 1036 1037 2462 2471
practice$	1739 1740 1741 1742 5761
precin	5176
precinct$	8104 8134
precious$	1574 4740
precocious$	5420 2959
predator$	6779 6780 6781 6782 703 5488 5489 5490
predators$	6779 6780 6781 6782 703 5488 5489 5490
predatory$	2952
predic	2651
predicted$	1892 2857
prediction$	2865
predictions$	6016 2865
predictive$	2653
prefer$	225 226 227 228 229 230 231 246 247 248 249 250 251 2257 2725
prefered$	225 226 227 228 229 230 231 246 247 248 249 250 251 2257
prefering$	225 226 227 228 229 230 231 246 247 248 249 250 251 2257
preferred$	225 226 227 228 229 230 231 246 247 248 249 250 251 7794 1760 1761 1762 1763 4936 7865 2257
preferring$	225 226 227 228 229 230 231 246 247 248 249 250 251 2257
prefers$	225 226 227 228 229 230 231 246 247 248 249 250 251 2257
pregab	5282
pregabalin$	8210
pregna	8205
pregnancies$	3086
pregnancy$	5951 3086
pregnant$	5950
prepared$	4403 4406 7335 7336 7337 7338 1834 8038 5134
prescribed$	5943 3069
prescription$	3069
prescriptions$	3069
presence$	8076
present$	935 4087 936 937 938 4090 939 940 4092 941 4233 4234 4235 5040 1955 8036
presented$	935 4087 936 937 938 4090 939 940 4092 941
presenting$	935 4087 936 937 938 4090 939 940 4092 941
presents$	6246 6247 6443 6446 935 4087 936 937 938 4090 939 940 4092 941 1955 8036
presentted$	935 4087 936 937 938 4090 939 940 4092 941
presentting$	935 4087 936 937 938 4090 939 940 4092 941
preser	2681
press$	2725
pretext$	1946
pretty$	2966
preven	5124 1975
prevent$	2067
prevented$	7547
prevention$	8048 8052 1973 5128 5383
preventping$	2067
preventring$	2067
prevents$	2067
preventting$	2067
prey$	6116
prime$	2672
principal$	8124 2679
priori	1938 8030 5865
priority$	1926 5183 8132 2672 2675 2677 2714 2740
prison	8264 5337 8294 5384
prison$	8245 8265 8312 2911
proact	1999 2712
proactive$	1840 5140 5151 5159 2008 8089 8090 5172 2022 2035 2039 2053 2072
probation$	3151
proble	5958
problem$	6916 6921 7693 4954 8124 5494 2357 2394 2397 2399 5552 2701 5941
problematic$	6348 6878 6879 6880 6881 6882 6883 6884 6885 6886 2394 2399
problems$	6556 6563 6564 6566 6567 6921 7092 2169 2198 5494 5552 5941 2862
procedure$	7562 7563 7564 7565 7566 7567 7801
procedures$	7562 7563 7564 7565 7566 7567 7801
proceedings$	8027 6023
proces	5963
process$	7562 7563 7564 7565 7566 7567 7801
processes$	7562 7563 7564 7565 7566 7567
processing$	2830
produc	5794
productive$	8037
professional$	4642 4643 4647 2585
professionalism$	7854 7855 7856 7857 5779
professionals$	6603 6868 6933 4499 4500 4502 4503
profil	5794 5849
profile$	7963 2005 5175 5486 5853 2702
profiled$	7964
profiles$	7963 2005 5853 2702
profiling$	2702
profits$	4941
programme$	94 96 97 8234 6050 6068
programmes$	94 96 97
progress$	1935 5449
progressed$	1935
progressing$	1935
progresss$	1935
prolific$	322 323 7978 2262 2333 2343 2677
prolong$	31
prolonged$	31
prolongged$	31
prolongging$	31
prolonging$	31
prolongs$	31
promiscuity$	2932
promiscuous$	2251 5420 2932 2959
promiscuously$	2932
promise$	7562 7563 7564 7565 7566 7567 7807
promises$	7562 7563 7564 7565 7566 7567 7807
proof$	1900
proper$	4716 4717 4718 4719
property$	6378 6379 6380 6381 3454 3455 3456 3457
propos	2065
propra	5282
propranolol$	8210
prosec	1933 8025 8026 5099 8031 5155 8093 5223 3011
prosecute$	5085 2718 2743
prosecuted$	8083
prosecuteing$	2743
prosecutes$	2718
prosecuting$	2718
prosecution$	8018 8027 8151 2717
prosecutions$	8027
prospect$	4478
prostitute$	5423 2272 5426
prostituted$	2272
prostitutes$	5423 2272 5426
prostituting$	2272
prostitution$	6341 6355 5423
protagonist$	5831
protagonists$	5831
protect$	3196 6268 561 3735 6670 4195 4196 4197 4200 4201 4203 4204 4207 7169 1810 1818 1819 1820 1979
protected$	561 7169 7174 7175 7176 7177 7178 7179 1818 1819 1820
protecting$	561 3736 6986 4195 4196 4197 4200 4201 4203 4204 4207 7169 7174 7175 7176 7177 7178 7179 7180 7185 7186 7187 7188 7189 1818 1819 1820 1979
protection$	6986 7166 7167 7168 7169 7174 7175 7176 7177 7178 7179 7180 7185 7186 7187 7188 7189 7682 5122 5199 5200 5329 5371
protects$	561 7169 1818 1819 1820 1979
protectted$	561 7169 1818 1819 1820
protectting$	561 7169 1818 1819 1820
protocol$	7562 7563 7564 7565 7566 7567
protocols$	7562 7563 7564 7565 7566 7567
proud$	4909
prove	1899 1915
prove$	5053
proved$	5053 2684
proves	1915
provid	2643
provide$	1823 4994 5439
provided$	5439
provideed$	1823
provideing$	1823
provider$	4626 4631 4632 7829 7858 4957 2633
providers$	4626 4631 4632 7829 7858 4957
provides$	1823 5439
providing$	5439
provin	1915
provision$	5991 5994
provocative$	5420 2933 2959
provocatively$	1152 2508 2517 5697 5699 2933 2959
provoke$	6099 6100 2307
provoked$	6099 6100 2307
provokes$	6099 6100 2307
provoking$	6099 6100 2307
pru	2841
pru$	5993
psoriasis$	2968
psychiatric$	2789 3081
psychiatrist$	8187 3081
psychiatrists$	3081
psycho	5249 3083
psycho$	5494
psychologist$	8177 8187 3082
psychologists$	3082
psychopath$	5494
psychopaths$	5494
psychos$	5494
psychosis$	3061 3109
psychotherapist$	8187
psychotic$	5547 3061
ptsd$	3043
public	5131
public$	6801 3894 8035 8059 2047 2048 5388 5458 2882
puffer$	5698 2551 2555
puffers$	7310 7311 7312 7314 5698
pulled$	6118 5702
pumped$	5979
punch	8289
punish$	7839 1770 1771 1772 1773
punished$	6548 3861 3862 3863 3864 1770 1771 1772 1773
punishes$	1770 1771 1772 1773
punishing$	1770 1771 1772 1773
pupil	5391
pupil$	6890 6904 6905 6906 6907 6908 6909 8319 2309 5483 2339 5546 2841
pupils	8098
pupils$	101 188 235 3561 3565 3566 3585 517 3705 3835 684 685 686 6798 6835 6890 6893 6904 6905 6906 6907 6908 6909 7404 7405 7406 7407 7408 4487 4488 4489 4504 4513 4554 7527 4805 5149 2015 8099 2025 2033 8118 8121 5204 8161 5411 5458 5483 5493 5546 2402 5770 5895
purcha	5029 5030
purely$	858
purple$	2535
purpos	2041 5794
purpose$	7696 7699 8056 1980 8132
pursue	1947
pursue$	168
pursued$	168
pursues$	168
pursui	1947
pursuing$	168
push	2024
push$	292 293 294 2260 2722
pushed$	292 293 294 2054 2260
pushes$	292 293 294 2260
pushing$	292 293 294 2260
put$	0 1 2 3155 6086 6087 11 6092 6110 6283 6312 6496 6497 6498 3694 7379 7486 1789 1790 1818 1819 1820 1867 1916 1918 5185 2034 2070 2126 2168 5439
puted$	0 1 2 11 1818 1819 1820 5439
puting$	0 1 2 11 1818 1819 1820 5439
puts$	0 1 2 3155 11 6092 6110 7486 1789 1790 1818 1819 1820 1867 5026 2168 5439
putted$	0 1 2 11 1818 1819 1820 5439
putting$	0 1 2 3156 6085 11 6649 6650 6651 6652 6653 6654 6655 6656 6657 6658 6659 6660 7486 1789 1790 1818 1819 1820 5439
pyjama$	4379 5698
pyjamas$	7301 7302 7303 7306 5698
queen$	5497 2346
queens$	5497
questi	8130 2084
question$	5236
questionable$	3224 6158 6159 6160 6161 3699 2253
questioned$	2225
quick$	166 7836 4909 1759 2302
quickly$	7075 7788 7789 7790 7791
quiff$	5688
quiffs$	5688
quite$	3268 3288 893 1009 1070 1073 2461 2477
rabble$	691 692 5474 2329 2939
race$	4286 4289 4303 4307 4310 7257 4341
radar$	7935 1856
raff$	5472
rag$	5469
rags$	5469
raid	5227
raid$	8155 5856
raided$	8145 8295
raids$	5856
raise$	4195 4196 4197 4200 4201 4203 4204 4207 4666 2474
raised$	4665 2474 5702
raises$	2474
raising$	4195 4196 4197 4200 4201 4203 4204 4207 2474
ran$	292 293 294 306 307 325 326 751 859 860 861 928 929 2192 2260 2369 2372 5825
rang$	7887
ranger	2050
rape	5360
rape$	8288 5465
raped	6045
rarely$	1064 4216 1065 4217 1066 2148
rascal$	2939
rascals$	2939
rash	5244
rash$	58 59 546 8172 2295
rat$	5470
rate	1975
rate$	8028 5872
rated$	816 820
rates$	8028 5872
rather$	7850 7852 4972
ratings$	7890 7891
rational$	3347
rats	2216
rats$	5368 5470
re	5127
re$	4454 4464 2333
reach$	6854 7413 7434 7463 7464 7465 5724 5726
reached$	7358 7364 7369 7372 7378 7446 7449 7450 7451 7452 7453
reaches$	5725
reaching$	7463 7464 7465 4538 5724
react$	7380 7839
reaction$	6940 6941
read	5041 6014
read$	6854 1485 1486 1487 7683 7969 8140 8237 6013
reader$	7944
readers$	7944
readily$	7788 7789 7790 7791
readin	8241 5314
reading$	8242 5742 2856
ready$	7836 4909 1834 1987 8248
real$	4716 4717 4718 4719 2748
realise$	3672 3673 3751 3752 3753 3754 3755 3756 3757 3758 3759 3760 3761 3762
realised$	3672 3673 6628 6629 3702 3703
really$	4149 1320 1321 1322 1323
rearrested$	6052
reason$	7463 7464 7465 1946 5724
reasoned$	7358 7364 7369 7378 7446 7449 7450 7451 7452 7453
reasoning$	7463 7464 7465 4541 5724
reasons$	1946
reassurance$	7180
rebuff$	2298 2562
rebuffed$	7343 7344 7345 7346 7347 7348 7349 7350 2298 2562
rebufffed$	2298 2562
rebufffing$	2298 2562
rebuffing$	2298 2562
rebuffs$	2298 2562
receiv	5794 2794
receive$	3318
recent	1832
recent$	4984
reckless$	58 59 3224 6158 6159 6160 6161 3348 6348 546 2251 2295 2952
recklessly$	2928
recklessness$	6277 6278 6279 6280 6281 6282 6560
reclaim$	2081
reclaimed$	2081
reclaiming$	2081
reclaims$	2081
recognise$	6268 6670 3751 3752 3753 3754 3755 3756 3757 3758 3759 3760 3761 3762
recognition$	7944 5807
recomm	2065
recommit$	7989
record	1894 1981 2011 5191 2043
record$	4784 7842 4935 1857 1863 7996 5069 7998 8069 2006 5163 5170 5218 8315 5941 6072
recorded$	1868 1916 1918 1931 5163 5170 5185 2034 8122 2730
recording$	1739 1740 1741 1742 1857 1863 2007 5163 5170 5761
recordinged$	5163
recordings$	2007 5163
records$	7929 1857 1863 7996 7998 8069 5163 5170 8119 5218 5808 5941
recover$	2815
recovered$	2815
recovering$	2815
recovers$	2815
recrui	8110
recruit$	278 2258 2259
recruited$	6118 278 3431 280 281 282 2258 2259
recruiter$	6779 5488
recruiters$	6779 5488
recruiting$	278 2258 2259
recruits$	278 2258 2259
recruitted$	278 2258 2259
recruitting$	278 2258 2259
red$	1217 8043 2514 2535 5698 2728
redeal$	7989
redemption$	5726
redheaded$	4327 2966
reduc	1975
reduce	2150
reduce$	5874
reduct	5128
reduction$	8052 8056
referr	8186 2115
referral$	4415 1264 1265 1266 7687 5770 2914
referrals$	4415 1264 1265 1266 7687 7824 7825 5770 5771
referred$	2794
refuge	5331
refuge$	8259
refus	2087 6002 2851
refusal$	3340 189 190 191 192 193 194 788 789 790 791 792 1246 1247 4423 1593
refusals$	1246 1247 4423 1593
refuse	2908
refuse$	576 583 584 585 586 587 589 608 1245 7339 7482 7483 7484 7486 2561 5732 2625
refused$	6608 576 583 584 585 586 587 589 608 1245 7339 7343 7344 7345 7346 7347 7348 7349 7350 7482 7483 7484 7486 2561 5732 5766 2625
refuser$	5513 2945
refusers$	5513 2945
refuses$	576 583 584 585 586 587 589 608 1245 7339 7482 7483 7484 7486 2561 5732 2625
refusing$	576 583 584 585 586 587 589 608 1245 7339 7482 7483 7484 7486 2561 5732 2625
regard	5794
regard$	3206 3207 3208 7648 7649 7650 7651 7652 7653 7654 7655 4730 4731 4732 4733 4734
regardless$	6203 6207 6579 7155
regist	1837 2009 5161 5191
register$	5010 8111 8119 8299 8300 5843 5991
registered$	2824
registers$	8119
registrations$	5815 2664
regrettable$	4854 7783
regrettably$	2975
regular$	322 323 2262
regularly$	321 8197
rehab	8294
rehabilitation$	2915
reject$	680 681 7339 7486 2308 2562
rejected$	680 681 7339 7343 7344 7345 7346 7347 7348 7349 7350 7486 2308 2562
rejecting$	680 681 7339 7486 2308 2562
rejects$	680 681 7339 7486 2308 2562
rejectted$	680 681 7339 7486 2308 2562
rejectting$	680 681 7339 7486 2308 2562
relapse$	7381 5719
related$	8231 5467
relati	8250 8262 5794
relations$	5417
relationship$	6132 3322 376 377 378 6463 6464 6985 7159 7160 7203 2199 5403 5417 5608
relationships$	6132 3322 376 377 378 7159 7160 7203 5403 5417 5608
released$	2226 2908
relentlessly$	2972
relevant$	2071
reliab	1832
reliable$	4984
reliant$	5627
relied$	7449 7450 7451 7452 7453 2012
relies$	2202
relish$	638 639
relished$	638 639
relishes$	638 639
relishing$	638 639
reluctance$	3340 189 190 191 192 193 194 788 789 790 791 792
reluctant$	580 583 584 585 586 587 589 788 789 790 791 792 1759
relying$	2202
remain	2882
remain$	6283 463 464 696 722 723 724 725 726 727 728 729 730 731 817 831 832 833 834 835 836 977 981 4133 982 983 984 985 988 989 990 991 1146 7379 2338 2342 2395 2396 2406 6034
remained$	3945
remains$	3230 186 187 463 464 696 722 723 724 725 726 727 728 729 730 731 3945 3950 817 831 832 833 834 835 836 977 981 4133 982 983 984 985 988 989 990 991 1146 2338 2342 2395 2396 2406
remand	5155
remand$	3142
remanded$	8083 5395 3142
remark$	1238 1239 1240 1241
remarkably$	2461
remarked$	1238 1239 1240 1241
remarking$	1238 1239 1240 1241
remarkked$	1238 1239 1240 1241
remarkking$	1238 1239 1240 1241
remarks$	1238 1239 1240 1241
reminded$	6189 6190 114 115 116 127 128 129 130 1875 2036 5202
reminder$	7780 7781
reminders$	6186 7780 7781
remit	2041
remorse$	5451
remorseless$	2952
remote$	7836
remov	2024
remova	8291
removed$	8105 2054
render$	34 35 37
rendered$	34 35 37
rendering$	34 35 37
renderred$	34 35 37
renderring$	34 35 37
renders$	34 35 37
rent$	3136
reoffe	5132
reoffend$	7380 7972 7989 5719
reoffended$	3148
reoffender$	2943
reoffenders$	2943
reoffending$	8055 8058 8060 3148
reoffends$	3148
repair$	7839
repara	2231
reparation$	5383
repeat$	322 323 7380 2262 2333 2677
repeated$	3290 4852 4853 4876 7824 7825 2585 5771
repeatedly$	321 4605 1665
replied$	6501 7559 7576 7577 7578 7579 7887
reply$	6514 6515 6516 6712 6714 7353 7359 7373 7673 7778 7839 7842 5716
replying$	6212 6514 6515 6516
report	1830 4985 4993 1981 2010 2011 2043 5314 5794 5797
report$	6268 6590 6670 7687 1753 7921 1857 1863 7996 7998 5163 8148 8242 5770 6009
reported$	6481 6489 1906 5163 2014 5847 5885
reporting$	1857 1863 5163
reportinged$	5163
reportings$	5163
reports$	7687 1857 1863 7996 7998 5163 8148 5770
reprimand$	3140
reprimanded$	3140
reprimands$	3140
reprobate$	2939
reprobates$	2939
reputation$	877 878 7813 4941 7879
reques	5005 1944 2065
request$	7687 7780 7781 5770
requested$	5812
requests$	7780 7781 7824 7825 5770 5771
requir	5005 5794
require$	7060 1086 1087 1088 4241 1090 1091 1092 1093 1100 1101 7182 4255 4256
required$	1100 1101 7182 4255 4256 1980 5338
requires$	1100 1101 7182 4255 4256
requiring$	1100 1101 7182 4255 4256
rerob$	7989
reside	5131 2173 2176
residential$	5325 5328 2442
residents$	6758 3831 6798 4805 8035 8059 5458 5459
resilience$	2960
resilient$	1131 2960
resist$	6268 6623
resistance$	788 789 790 791 792
resistant$	788 789 790 791 792 5729 5732 2952
resit	2858
resolution$	8314 6071
resort$	275 276
resorted$	275 276 1710
resorting$	275 276
resorts$	275 276 1711
resortted$	275 276
resortting$	275 276
respect$	6670 6691 3772 3893 7353 7359 7373 7648 7649 7650 7651 7652 7653 7654 7655 5503 5716
respit	2173
respite$	5325
respon	7913 4989 5051 8094 8110 5865
respond$	6670 7353 7359 7373 7673 7839 7842 5716
responded$	7559 7576 7577 7578 7579 7683
response$	1739 1740 1741 1742 7909 7917 5140 5159 2008 8089 8090 5172 2022 2035 2039 2053 2072 5761
responses$	1739 1740 1741 1742 5761
responsib$	7693 7765 7806
responsibbed$	7693 7765 7806
responsibbing$	7693 7765 7806
responsibed$	7693 7765 7806
responsibilit$	4158
responsibilities$	7085 7524 7693 7806
responsibility$	563 564 3720 3721 3722 3723 3724 3725 3726 3727 3728 3729 3730 3731 3732 6696 7524 7607 7648 7649 7650 7651 7652 7653 7654 7693 7806 1746
responsibing$	7693 7765 7806
responsible$	6105 563 564 1131 1738 7835 7979 1908 5168 2017 2055 2224
responsibs$	7693 7765 7806
rest$	7034 7265 7266 7267 7826 5772
resteal$	7989
rests$	7826 5772
result$	176 1947 6009 6011
resulted$	6092
results$	7813 4941 7879 7890 7891 8242 6009 6011
resupply$	7989
retail	1850 5131 5198
retail$	5176
retailers$	1826 7907 5002 8059 8126 2056 8139
retain$	2661
retained$	5812 2661
retaining$	2661
retains$	2661
retak	2858
return	5794
return$	6140 6249 6283 6312 6314 6315 271 272 273 274 3453 302 306 307 3463 3503 3511 360 361 362 3518 6450 6670 7353 7359 7373 7379 7381 1986 5716
returned$	271 272 273 274 302 306 307
returning$	6212 6322 271 272 273 274 3450 302 306 307 3460
returnned$	271 272 273 274 302 306 307
returnning$	271 272 273 274 302 306 307
returns$	271 272 273 274 302 306 307 1986
revealing$	2551
review	1871
review$	2028 5591
reviewed$	2028
reviewes$	2028
reviewing$	2028
reviews$	2028 5591
reward$	1965
rewards$	1965
riff$	2320
right$	3224 3226 3238 6549 6550 6696
rightly$	1753
rigid$	7836 4909
rigoro	2037
rigorous$	5189
ring	2678
ring$	7304 1846 2080 2327 5698
ringin	8065
ringing$	1846 2080
ringle	7986 8021
ringleader$	8007 8041 8081 5830 5895 2940
ringleaders$	8007 8041 8081 5830 5895 2940
rings$	4080 4081 7304 1846 2080 5698
ringworm$	3114
riot$	5522 5523 5524
ripped$	4389 2544 2551
risk$	6080 6081 6091 3167 16 17 18 3200 6129 6130 6131 6531 6643 6644 6679 6680 6681 6682 6683 6684 6685 6686 6687 6688 6689 6690 6701 6702 6703 6704 6705 6722 6729 718 719 720 721 3961 3962 811 812 3965 814 815 6896 6897 6898 6899 6900 6901 6902 6903 6973 7159 7160 7161 7162 7163 4848 5107 1978 5372 2249 2671 2698
riskier$	3224 2251
risks$	6080 6081 6129 6130 3251 3252 6643 6644 6679 6680 6681 6682 6683 6684 6685 6686 6687 6688 6689 6690 6702 6703 6704 6705 6722 6973 7159 7160 5402
risky$	6080 6081 3224 3348 6348 3817 2251 2304 2394
ritalin$	3071
rivalry$	5467
rivals$	5459
road$	6306 2455
roadman$	6770 5468 2938
roadmen$	6770 5468 2938
roam$	6326
rob$	7989 8064 8144
robbed$	6118 6121 2239
robber	7903 7913 4989 7986 5060 7999 1921 5132 8095 8096 8097 8109 5376 5377 5388 5390 5826 5903
robber$	6812 6813 6814 7979 5494 5495
robberies$	7987 7988 5073 8060 8304 8318 5873
robbers$	6812 6813 6814 5494 5495
robbery$	6341 7909 7917 1840 4997 4998 4999 1848 1849 1883 5073 8005 5087 5140 5159 2008 8089 8090 5172 2022 2027 5183 2035 2039 2053 2072 8304 8305 8316 8318 2672 2689 2732
robbing$	8147 8153
robs$	8064 8144
robust	2037 2712
robust$	5189
robustly$	5848
role$	7806
roles	8103
roll$	667 7707
rolled$	6005
rolling$	667
roma$	4311
romanian$	4311 5693
room$	1826 7907 7925 7926 7927 5000 5001 5002 5035 7966 8126 5332 5364 2215 5896
rooms$	5896
ropes$	6970
rose$	5872
rot$	7678 7882
rotten$	2331 5547
rough	6042
rough$	2305 2331 2516
round$	6972 4051 7008 1933 5710 5874
rouser$	5481
rousers$	5481
route	8098
row$	4481 7410 4483
rowdy$	2399 2952
rows$	2169 2198
rude$	6887 6888 6957 7486 2952
ruffian$	2939
ruffians$	2939
rug$	7803
rui$	3143
rule$	6761 7562 7563 7564 7565 7566 7567
rules$	7037 7562 7563 7564 7565 7566 7567 7801 5460
run$	6140 6179 6283 6312 6314 6315 292 293 294 306 307 3468 3473 325 326 3687 667 751 859 860 861 928 929 1008 7381 1317 1318 7486 4956 2192 2260 2368 2371
runaway$	6812 6813 6814 5494 5495
runaways$	6812 6813 6814 5494 5495
rung$	7683
runner	5845
runner$	6371 6815 740 5494 5496
runners$	6371 6815 740 8002 5494 5496
runnin	5051 8110
running$	3426 292 293 294 306 307 3467 3469 3473 325 326 667 751 928 929 1008 7486 7979 8094 2192 2260 2367 2370
runs	8110
runs$	292 293 294 306 307 3473 325 326 667 751 859 860 861 928 929 1008 7486 8157 2192 2260
rushed$	2110
s$	5049 7980 5102 5264 5277 2136 5299 2162 5318 5319 5328 2181 2182 5340 8296 5374 5398 5921 5924 5927
s17$	3133
s20$	3133
s47$	3133
sabotage$	2297
sabotaged$	2297
sabotages$	2297
sabotaging$	2297
safe$	6126 6127 3238 6642 6646 3719 6648 6661 6662 4224
safeguard$	3196 6268 3739
safeguarding$	7166 7167 7168 7169 7177 7178 7179 7180 2585
safer$	3224 3238
safety$	6090 3163 6133 6134 6135 6136 6137 3259 3260 6643 6644 6648 6649 6650 6651 6652 6653 6654 6655 6656 6657 6658 6659 6660 7936
said$	3390 3556 3557 3564 3681 7399 4579 4580 4583 1906
sallow$	2966
same$	6204 6206 6208 6210 6580 3866 4238 4239 4240 1133 4343 7274 7287 4376 2492
sanction$	2719
sanctioned$	3861 3862 3863 3864
sand$	7800
sandy$	2514
sat$	1226 1227 1228 1605 1606 1607 1608 1609 1610 1611 1612
satisfy$	7434
savage$	6812 6813 6814 5494 5495
savages$	6812 6813 6814 6831 6832 6833 5494 5495
saved$	7449 7450 7451 7452 7453
saving$	7813 5726
savvier$	884 885 886
savvy$	884 885 886 1131 5603 2958
saw	2107 2199
saw$	5259
say$	6268 3342 6590 6619 6670 688 7341 7353 7359 7373 4579 4580 4583 2030 5716
saying$	688 7412
says$	688 7342 7399 4579 4580 4583
scabies$	3113
scallies$	2939
scally$	2939
scallywag$	2941
scallywags$	2941
scan$	2028 8199 8207
scandal$	2973
scandalous$	2973
scaned$	2028
scanes$	2028
scaning$	2028
scans$	2028 8207
scant$	4720 4727
scantily$	1152 2507 2517
scar$	1171 5688
scarcely$	1064 4216 1065 4217 1066 1102 4254 1103 1104 2464 2465 2478
scare$	7197 7198 7199
scared$	7161 7162 7163 1120 1121
scarf$	7309 5698
scars$	1171 5688
scarves$	7309 5698
scatter$	5193
scattering$	2052
scenario$	6082
scenarios$	6082
scheme$	5843
schemer$	5494
schemers$	5494
scheming$	2952
schizophrenia$	3062
schizophrenic$	3062
school	2147 8241 6006
school$	6359 6360 6361 6603 6678 6789 6790 6791 6792 6793 6794 6801 6819 6933 4626 4631 4632 7829 7858 4957 1809 8213 5291 8225 8226 5299 8228 8229 8235 8238 8239 8242 8244 8248 5348 5416 2361 2585 2623 2632 2633 5984 5985 6000 2850 6003 2857 6015 2866
schoolboy$	2339
schooling$	6000
schoolmates$	5493
schools$	6789 6790 6791 6792 8283 5985
sclerosis$	5912
scor	5823
score$	6970
scored$	7964
scorn$	2298
scorned$	2298
scorning$	2298
scornned$	2298
scornning$	2298
scorns$	2298
scour$	2028
scoured$	2028
scoures$	2028
scouring$	2028
scours$	2028
scrap$	6527
scraped$	5689
scratch$	7698
scrawny$	2966
screamed$	6608
screen	2115
screening$	8194
screens$	7490 7520 7521 7522 7523
screenshot$	2007
screenshots$	2007
screwed$	824
scrote$	2941
scrotes$	2941
scrounger$	5494
scroungers$	5494
scruffily$	1152 2517 5697 5699
scruffy$	1154 4309 2516 2535 2544 2551 2966
scum$	2939
scumbag$	2939
scumbags$	2939
search	7928 1933 8026 1957 8093 8130 2084
search$	1901 8012 5085 8018 8022 8023 1962 5126 1998 2002 2028 8155 5236
searched$	1962 2028 8145
searches$	8022 8023 5109 1962 2002 2028
searching$	8022 1962 2002 2028
searchped$	1998
searchs$	1998 2028
seasoned$	2961
seating$	5191
second$	1133 4729
secrecy$	3633
secretive$	2952
sectio	8294
section$	5096 2874
sectioned$	3065
secur	2681
secure	1947 2176
secure$	6510 6511 5328 5384 2245 2661
secured$	8154 5812
secureed$	2661
secureing$	2661
secures$	2661
securi	1850 5038 1947 5198 2050
security$	6758 1826 7907 5002 1880 7966 8126 2051 2056 2057 8139 2076 5459
seduce$	165 2255
seduced$	165 640 2255
seduces$	165 2255
seducing$	165 2255
see	2107
see$	6268 6283 3751 3752 3753 3754 3755 3756 3757 3758 3759 3760 3761 3762 7326 7673 7842 7951 1985 2006 2030 8141 5259
seed$	5483
seeds$	5483
seeing	2107
seeing$	6212 6322 5259 2209 2283
seek	5005 1944 1947 2012 2703
seek$	170 336 337 338 339 340 341 342 642 3794 643 644 645 646 647 648 662 663 665 7486 1823 8088 5174 2412 2413
seeked$	1823 5174
seeker$	6810 5453 5563 6034
seekers$	6810 5453 5563
seekin	5005 1944 2012
seeking$	170 336 337 338 339 340 341 342 642 3794 643 644 645 646 647 648 662 663 665 3980 3989 7486 1823 5174 5453 5563 2412 6034
seeks$	170 336 337 338 339 340 341 342 642 3794 643 644 645 646 647 648 662 663 665 1823 8088 5174 2412 2413
seem$	463 464 696 722 723 724 725 726 727 728 729 730 731 817 831 832 833 834 835 836 935 4087 936 937 938 4090 939 940 4092 941 977 981 4133 982 983 984 985 988 989 990 991 4233 4234 4235 1146 2338 2342 2395 2396 2406
seemed$	463 464 696 722 723 724 725 726 727 728 729 730 731 817 831 832 833 834 835 836 935 4087 936 937 938 4090 939 940 4092 941 977 981 4133 982 983 984 985 988 989 990 991 1084 1146 2338 2342 2395 2396 2406
seems$	186 187 463 464 696 722 723 724 725 726 727 728 729 730 731 817 831 832 833 834 835 836 935 4087 936 937 938 4090 939 940 4092 941 977 981 4133 982 983 984 985 988 989 990 991 1146 2338 2342 2395 2396 2406
seen	8123 8160 2199 2229
seen$	6628 6629 3702 3703 896 7358 7364 7369 7378 7446 2107 2123 2209 5825 5835 5847
sees	2107 2199
sees$	5259
seize	1866
seize$	5018 2661
seized	5017 1866
seized$	7945 5018 5812
seizeed$	2661
seizeing$	2661
seizes	1866
seizes$	5018 2661
seizin	1866
seizing$	5018
seizure$	1866 8215 5808 3046
seizures$	5808 5915 3046
seldom$	1064 4216 1065 4217 1066
select	1938
selective$	2831
selectively$	2831
self	2761 2783
self$	3152 3154 3186 3187 36 3189 3190 3191 3192 3193 3194 43 6124 6125 3198 3199 52 77 6273 3422 3476 6517 6518 6520 3604 3605 3606 3607 3608 3609 3610 3611 3613 3614 6545 6546 6559 3640 3641 3642 3643 6572 6573 6574 6575 6576 6577 6578 3653 3654 3655 3656 6585 3714 3718 567 6649 6650 6651 6652 6653 6654 6655 6656 6657 6658 6659 6660 3733 3734 6663 6664 6665 6666 6667 6668 3763 3764 3765 6828 6989 6990 6991 6992 6993 6994 6995 4127 4128 7123 7124 7125 7126 7127 7128 7129 7130 7131 7132 7133 7134 7135 7136 4209 7143 4903 8205 5360 5399 5424 5425 2291 2352 5625 5626 2475 2486 2603
selfharm$	5935
selfharmed$	5935
selfharming$	5935
selfharms$	5935
selfie$	6415 3515 3516 365 366
selfies$	6415 3515 3516 365 366
selfish$	2952 2973
selfme	5913
sell$	6140 6283 6312 6314 6315 292 293 294 350 6712 6714 2260 2273 5439
sellin	5051 7986 8065 8110
selling$	6351 292 293 294 350 7979 8153 2244 2260 2273 5819 6079
sells	8110
sells$	292 293 294 350 8157 2244 2260 2273
selves$	3152 3154 3186 3187 36 3189 3190 3191 3192 3193 3194 43 6124 6125 3198 3199 6273 3476 6517 6518 6520 3604 3605 3606 3607 3608 3609 3610 3611 3613 3614 6545 6546 6559 3640 3641 3642 3643 6572 6573 6574 6575 6576 6577 6578 3653 3654 3655 3656 6585 3714 3718 567 6649 6650 6651 6652 6653 6654 6655 6656 6657 6658 6659 6660 3733 3734 6663 6664 6665 6666 6667 6668 6828 6989 6990 6991 6992 6993 6994 6995 4127 4128 7123 7124 7125 7126 7127 7128 7129 7130 7131 7132 7133 7134 7135 7136 4209 7143 4903 5399 5424 5425 5625 5626
semh$	3125
sen$	8224 2839 5992
send	1830 2010
send$	6140 6283 335 6712 6714 1829 2038 2286 5439 2839 5992
sending$	335 7463 7464 7465 2038 5724
sends$	335 2038 2286
sensation$	2301
sense$	6694 3768 7292
sensible$	6102 3224 3238 1131
sensit	1832
sensitive$	4984 5578
sensory$	2811
sent	1830 5205 5208
sent$	335 6496 6497 6498 6501 1829 8140 5337 5395 2286 5439 5766 2881
senten	8262
sentence$	8326 6051 2910 6063
sentenced$	5395 2910
sentences$	8326
sentencing$	2910
separa	8262 8264 5337 5339
separate$	5193
separated$	8265
separating$	2052 8265
separation$	8267
september$	6361
sergea	4997 4998 4999 1848 1849 1850 1883 5140 5159 2008 8089 8090 2022 2035 2039 2053 2072
sergeant$	1826 7925 7926 7927 5000 5001 5002 1880 5035 8068 8087 5160 8100 5187 2060 5213 2066 5224 5232 5867
serial$	322 323 2262 2333 2343 2677
series$	1450 5840 5841
serious$	3203 4716 4717 4718 4719 2333 2585
seriously$	7597 7598 7616 7617 7618 7619 7620 7621 7622 7623 7624 7625 7626 1665
seriousness$	6679 6680 6681 6682 6683 6684 6685 6686 6687 6688 6689 6690 6702 6703 6704 6705
sertraline$	3074
served$	2232
serves$	469 470
servic	8186
service$	6767 4626 4631 4632 4642 4643 7808 7829 7858 4949 4957 1809 8055 8194 8200 2585 5761 2623 2632
services$	6678 6868 6961 1267 1268 1269 1270 4626 7558 4631 4632 7829 7858 4957 8194 5450 5713
serving$	5317 5755 2891
session$	94 96 97 4027 7479 7480 7481 5449
sessions$	94 96 97 6933 4027 5449
set$	6796 4293 1301 1302 1398 1867 2223 5649 5650 5987
setting$	2223
settle$	7353 7359 7373 5716
seven	8098 2045
seven$	6797 6834 5149 2015 8099 2025 2033 8118 8121 5197 5204 8161 5895
severa	7954
several$	3290 1185 4852 4853 4876 7824 7825 5771 2672
severe	2778
severely$	2849 2879
sex$	6132 3322 6302 3416 3495 6425 3501 351 3508 6439 367 368 369 370 6460 6461 3582 6982 6983 7159 7160 7203 5403 5419 5429 5608
sexual$	6348 3487 3498 352 353 354 355 357 3512 3513 3514 367 368 369 370 6462 6982 7204 2114 2265 2275
sexualised$	6348 3487 6878 6879 6880 6881 6882 6883 6884 6885 6886 5421 5422 2399 2959
sexuality$	6509
sexually$	2268 2457 2458 2488 2800 2892 6045
shabbily$	1152 2510 2517
shabby$	2544 2551 2966
shadow	2084
shadow$	1881 5236
shadowed$	1881
shadowing$	1881
shadows$	1881
shaggy$	2514
shall$	1273 1274 1275 1276 1277 1278 2013
sham	8162
shambles$	2973
shambolic$	2973
shame$	7700 4854 7783 2604
shameful$	2973
shamefully$	2973
share	2010 2643
share$	6283 335 1224 7353 7359 7373 7673 7839 7842 4978 1827 1829 2180 5716
shared$	335 1224 7683 4978 1827 1829
shares	2643
shares$	335 1224 4978 1827 1829 2180
sharin	5794 2643
sharing$	335 1224 7713 4978 1827 1829 2180
sharper$	884 885 886
shaved$	2531 2533 2535 5689 2543
shaven$	2505 2506 2532 2535 2543
she$	3234 3538 3561 3565 3566 3584 517 683 3835 684 6764 685 686 6969 7404 7405 7406 7407 7408 4487 4488 4489 4491 4626 7558 2843
shed	6042
shed$	1726
shedding$	1726
sheep$	6788
sheet$	5896
sheets$	5896
shelter$	6431 6432 6433 6434 6435 6436 6437 6438
shielding$	7169 7174 7175 7176 7177 7178 7179 7180
shift$	2745
shifty$	2516
shirk$	1726
shirked$	1726
shirking$	1726
shirkked$	1726
shirkking$	1726
shirks$	1726
shirt$	7280 5698
shirts$	7280 5698
shocking$	1631 1632 1633 1634 4854 7783 7819 7820 7821 7822 2609
shockingly$	2975
shoddy$	2973
shoes$	7294 7295 7296 7304 5698 5703
shooti	7999 8095 8096 8097
shootings$	7987
shop	1850 5176 5198
shop$	6359 6360 1826 7907 5002 8104 8126 8134 8139
shopke	1850 5131 5198 5391
shopkeeper$	6245 6428 8319
shopkeepers$	6245 6428 6758 1826 7907 5002 8035 8059 8126 2056 8139 5458 5459
shopli	1921 5132 8096 8097 8109 5376 5388 3150
shoplifter$	6812 6813 6814 5494 5495
shoplifters$	6812 6813 6814 5494 5495
shoplifting$	6341 6351 6355 6836 5073 8060 2027 8135 8304 8316
shoppe	5131
shoppers$	8035 8059 5458
shopping$	5176
shops$	1826 7907 5002 8104 8126 8134 2056 8139
short$	4389 2408 2495 2514 2534 2535 2551 2602 5769 2966
shortcoming$	2584
shortcomings$	7529 7530 7531 2584 5738
shorts$	7294 7295 7296 7310 7311 7312 7317 5698 5703
shot$	5143
shots$	5143
shotter$	2945
shotters$	2945
shotting$	292 293 294 2260
should	5303
should$	21 22 23 24 25 26 416 417 506 520 528 529 530 531 532 533 534 535 536 544 548 549 550 551 963 1063 1456 1458 1459 1460 1461 4615 7553 1623 4779 5025 1880 2013 8231 2587
shoulder$	6946 1168 2624
shouldered$	5652 2624
shouldering$	2624
shoulderred$	2624
shoulderring$	2624
shoulders$	6946 7000 2624
shout$	859 860 861
shouted$	2190
shouting$	2169
shouts$	859 860 861
show	1899 5052 1915 5794
show$	547 568 569 6670 3747 7353 7359 7373 1380 7511 5026 2030 5716
showed$	547 568 1568 5026
showin	1899 1915
showing$	568 1568 7905 8216
shown	5205 5208
shown$	547 569 1568 1868
shows	1899 5052 1915
shows$	547 568 1379 1568 5026 5072 2030
shrug$	624 1745
shruged$	624 1745
shrugged$	624 1745
shrugging$	624 1745
shruging$	624 1745
shrugs$	624 1745
shunt$	2121
shut$	1792 5766
shuts$	1792
shutting$	1792
shy$	5567
siblin	8273 8274
sibling$	5593 2445
siblings$	3153 6956 7112 8279 5400 5593
sick$	8173 8213
sickle$	2774
sidelined$	2610
sight$	8078 5868 2785 2823
sighted$	5754 5847 5975 2992
sighting$	1876 2033 5820
sightings$	1876 8066 2033 5820 2733
sign$	1704 1705 1706 1707 7804 7805 5768 5770
signal$	6234
signals$	6234 6235
signed$	2132 2133
significant$	809 810
signs$	1704 1705 1706 1707 7804 7805 7824 7825 8108 5768 5770 5771
silence$	3633
silliness$	6277 6278 6279 6280 6281 6282 6560
silly$	3203 58 59 3224 3348 509 2294 2952
silo$	2636 2637
siloed$	2977
silos$	5787
similar$	4311 2495
simple$	2903
simpler$	1987
simply$	442 6634 6635 6636 6637 858 1320 1321 1322 1323 4614 1712 1713 1756 2614
since$	8291 6069
single$	1367 1368 4551 1491 4644 1832
sister	8250 5333 8263 5336 8273 8274 2214
sister$	2165 8261 5361 5593
sisters$	6956 5593
sit	8123 8160
sit$	3375 1226 1227 1228 1230 7353 7359 7373 1605 7840 5716
site$	5806
sits$	1226 1227 1228 1230 1605 1606 1607 8110
sitting$	1605 1606 1607
situation$	6082 6566 6567 6643 6644 6648 6649 6650 6651 6652 6653 6654 6655 6656 6657 6658 6659 6660 6745 7164 7165 4848 7818 4954 2198 6037
situations$	6082 6745
six	8098 2045
six$	6834 1144 4297 4298 1185 7265 7266 7267 7268 7269 7270 4504 4513 5149 2015 8099 2025 2033 8118 8121 5197 5204 8161 5895
sixteen$	7015 966 967 968 969
skaters$	4504 4513
skeletal$	2495
ski$	2552
skimpy$	2551
skin$	4318 4331 8184 5672 2521 2527
skinned$	5635 5665
skinny$	4327 4389 2495 2551 2966
skins$	6443
skirt$	7294 7295 7296 5698 5703 5706
skirts$	7294 7295 7296 7310 7311 7312 7317 7320 5698 5703 5706
skive$	2931
skived$	2931
skives$	2931
skiving$	2931
skunk$	5269
slag$	5494
slags$	5494
slapdash$	2973
slave$	5533 2382 2947
slaves$	5533 2947
sleep	5248 5276
sleep$	6283 6326 344 8176 8197 8204 2170 2204 2266 2803
sleeped$	2218
sleepes$	2218
sleeping$	344 2170 2204 2218 2266 2792
sleeps$	344 2170 2204 2218 2266
slender$	2495 2966
slep$	2890
slept$	344 5290 2203 2266 2890
slicked$	1167 5689
slide$	5780 5896
sliders$	7294 7295 7296 7310 7311 7312 7314 5698 5703
slides$	5896
slight$	2495 2966
slightest$	4529 4721
slightly$	1143 2496
slim$	2495 2966
slimly$	2496
slippers$	7306 5698
slipshod$	2973
slit$	2543
sloppy$	1631 1632 1633 1634 2609 2973
sloth$	5782
slow$	788 789 790 791 792 1631 1632 1633 1634 7819 7820 7821 7822 7836 4909 1759 2609
slowly$	7836
slut$	5494
sluts$	5494
sly$	2952
smacke	2190
smacked$	5342
small$	764 4143 1149 2463 2495
smart$	4311 5601 5607 2551
smarter$	3224
smartly$	1152 2517 5697 5699
smarts$	5602
smelly$	2966
smok	2117
smoke$	6140 6283 6312 6314 6315 257 6712 6714 7486
smoked$	6501 7486
smokes$	7486
smoking$	3164 3165 3166 7486
snapchat$	3309 3310 3311 327 3479 328 3480 329 3481 330 3482 331 3483 6412 6413 6414
sneak$	5494
sneaks$	5494
snood$	7309 5698 2969
snoods$	7309 5698 2969
snub$	2298
snubbed$	2298
snubbing$	2298
snubed$	2298
snubing$	2298
snubs$	2298
so$	6205 6209 4617 1573 2461
social$	6343 6349 327 328 329 330 331 3824 6837 3979 6913 6958 4626 7558 1796 1798 5012 1889 5042 7988 5154 8159 2211
society$	6798
sod$	4741
sofa	2876 6042
sofa$	8284
sofasu	6028
sold$	292 293 294 350 2244 2260 2273 5439
solely$	1747 1748 2622
solicit$	2292
solicited$	2292
soliciting$	2292
solicits$	2292
solicitted$	2292
solicitting$	2292
solid$	2495
solidly$	2496
solve	2721
solves	2721
solvin	2721
somali$	4311 5693
some$	1185
somebody$	6321 6614 4626 7558
someone$	6321 3530 6614 4169 4626 7558
something$	6485 8115
somewhere$	6431 6432 6433 6434 6435 6436 6437 6438
son$	5289
soon$	7788 7789 7790 7791
sooner$	7541 7550
sophisticated$	932 2961
sorely$	1665
sort$	7166 7167 7168 7271 5457
sorts$	5457
sought$	170 336 337 338 339 340 341 342 642 3794 643 644 645 646 647 648 662 663 665 2413
sound$	935 4087 936 937 938 4090 939 940 4092 941
sounds$	935 4087 936 937 938 4090 939 940 4092 941
source	5794
source$	4984 1833 2049 8149 2643 5796 2645
sources$	1833 8149 5796
south$	1164
space$	7152 5146
speak	2199
speak$	6268 6409 332 333 334 942 943 944 945 946 947 970 971 972 973 4215 7326 7353 7359 7373 7437 7463 7464 7465 7673 5716 5724
speaking$	332 333 334 5742
speaks$	332 333 334 942 943 944 945 946 947 970 971 972 973 7437
special$	2143 8224 2863 2873
specialist$	8187
speech$	2108
spell	6014
spelli	5314
spelling$	8242 2856
spend$	6283 3356 3357 3401 6476 6477 6478 6479 6480 673 674 675
spendded$	673 674 675
spendding$	673 674 675
spended$	673 674 675
spending$	6212 6322 6476 6477 6478 6479 6480 673 674 675
spends$	673 674 675 8123
spent$	673 674 675 2232
spice$	5269 8209
spiky$	2514 2535
spineless$	2973
spirit	5248
spirits$	8176
spite$	3258 107 108 110 139 140 141 6382 6383 6384 6385 1701
spiteful$	2952
split	8262 8264
split$	5193 5337
spliting$	2052
splitting$	2052
spoiled$	2952
spoilt$	2952
spoke$	332 333 334
spoken$	6189 6190 114 115 116 6481 3861 3862 3863 3864 7358 7364 7369 7378 7446 7683
sporadic$	6873 6874 6875 6876 797 2391
sport$	1170 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 8202 2536 2546
sported$	1170 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 2536 2546
sporting$	1170 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 2536 2546
sports$	1170 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 2536 2546
sportted$	1170 2536
sportting$	1170 2536
sporty$	2516
spot$	8072 8107 5887 5902
spots$	8072 8107 5694 5902
spotted$	2992
spotty$	1166 4327 7259 2520 2966
spray$	2529
spree$	5888
spring$	6361 6362
spurn$	2298 2562
spurned$	2298 2562
spurning$	2298 2562
spurnned$	2298 2562
spurnning$	2298 2562
spurns$	2298 2562
squad	4989 4992 4997 4998 4999 1848 1849 5008 1883 5140 5159 2008 8089 8090 2022 2035 2039 2053 2072
squad$	7917 7918 1839 7920 7925 7926 7927 5000 5001 7932 1853 7936 5035 8006 8068 8087 5160 8100 5187 5224
squander$	2297 2629
squandered$	2297 2629
squandering$	2297 2629
squanderred$	2297 2629
squanderring$	2297 2629
squanders$	2297 2629
square$	8134
squarely$	1747 1748 2622
squint$	2968
squints$	2968
stab	8289
stabbed$	6121 2239
stabbi	7999 8095 8096 8097 5376 5377
stabbing$	8005 8304 8305
stabbings$	7987 8304
staff	1850 5198 2050
staff$	6321 6427 6603 3748 6678 6758 3831 6798 6801 6816 6933 6964 6978 6979 6980 4499 4500 4502 4503 4626 7558 4631 4632 7829 7858 4957 5002 8035 8126 8319 5450 5458 5459
stained$	2544 2551
stairw	6042
stamme	8184 8205
stamp	1975
stance$	5863
stand	8123 8160
stand$	914 4195 4196 4197 4200 4201 4203 4204 4207 1145 1226 1227 1228 1608 1609 1610 1611 1612 2592
standard$	7698 5761
standards$	7562 7563 7564 7565 7566 7567 5761
standing$	4195 4196 4197 4200 4201 4203 4204 4207 1608 1609 1610 1611 1612 2592 2899
stands$	1145 1226 1227 1228 1608 1609 1610 1611 1612 2899
starte	2794
starti	2794
starts	2794
starve$	2762
starved$	2762
starves$	2762
starving$	2762
stash	7913 5045 1914
stashed$	7923
state	4985
state$	7818
stated	4985
statement$	6274 7916 7922 2144 5991
statemented$	3132
statements$	7916 7922
statio	5198
station$	6359 6360 1826 7907 8126 8134 8305
stations$	1826 7907 8126
statistics$	7890 7891
stature$	7221 7222 7223 5647
status$	6718 6720 6721 6746 2301 5591 5991 6034
stay$	3219 6222 3344 3358 3359 3376 6312 6314 6315 3400 6467 6476 6477 6478 6479 6480 6481 6590 6712 6714 7353 7359 7373 2170 5716
stayed$	6320 6481 6489 6496 6497 6498 6512 6513 6613 2170 2203 2218
stayes$	2218
staying$	6212 6322 6467 6476 6477 6478 6479 6480 6481 2170 2218 2868
stays$	6481 2170 2218 2868
steal$	6283 859 860 861 7379 7482 7483 7484 7989 8064 8144
steali	5051 8110 3150
stealing$	6129 6130 6836 6957 7979 8147 8153 6079
steals	8110 3150
steals$	859 860 861 7482 7483 7484 8064 8144
step	8250 5333 8270
step$	5031 1996 2712
stepbrother$	5361
stepdad$	2165 8261 5334 2186 8279 5361
stepfather$	2165 8261 5334 2186 8279 5361 8301
stepmother$	8261 2186 8279 5361 8301
stepmum$	8261 2186 8279 5361
stepparent$	8279 5361
stepparents$	8279 5361
stepped$	2712
stepsiblings$	8279
stepsister$	5361
stepstepdad$	8279
stepstepfather$	8279
steroi	5282
steroids$	8210
steward$	3314 6245 6428
stewards$	3314 6245 6428
sti	2801
sti$	5953
stick$	6670 7353 7359 7373 1485 1486 1487 5716
still$	6191 6211 1496 1497 1498 1499 1991
stills$	4977 8063 5143 2046
stis$	5953
stock	7913 7986
stock$	1843 7973 7993 7994
stockily$	2496
stocky$	2495 2966
stole	3150
stolen	7913 7986 3150
stolen$	7973 7994 8316 8317 2756
stomach$	2827
stone$	8206
stoned$	7486
stoner$	5494
stoners$	5494
stood$	1226 1227 1228 1608 1609 1610 1611 1612 2592 2899
stop	1933 1974 8130 2084
stop$	6251 3550 6620 7353 7359 7373 7434 7463 7464 7465 7928 1901 8012 5085 8018 1942 1943 1957 5126 1998 2067 5236 5716 5724 2726
stopped$	3548 3586 7449 7450 7451 7452 7453 7570 7571 7572 7573 7574 7575 1998 8093 2237 5766 5847 2817
stopping$	1942 2067
stopring$	2067
stops	1957
stops$	1942 5109 8046 1998 2067
stopting$	2067
store	1850 5045 1914 5198
store$	6222 1826 7907 5002 8126 8139
stored$	7923
stores	1914
stores$	1826 7907 5002 5065 8126 8139 8157
stories$	858
storin	7913 5051 7986 1914
storing$	7979 8153
stout$	2495 2966
straight$	6490 6491 2514 2535
strange$	3493
stranger$	6230 6240 6241 8298 5407
strangers$	3294 6230 3305 3308 6237 6240 6241 6250 6332 3484 3814 6743 6744 5407
strapping$	2966
strappy$	2551
strate	5858 5865 5869
strategy$	5875
strayed$	6501
street	1832 8093 5176
street$	6352 6359 6360 4984 5083 8029 8104 8134 5409 2318 2393 2432 2437 2448 2449 2450 2451 2492 2647 2751
streets$	6352 8029 8104 8134 5409
streetsmart$	2957
streetwise$	1131 2957
streng	1947
stress$	2813
strict	2037
strict$	5189
strike$	4233 4234 4235 8064 2652
strikes$	8064
striking$	2516
strikingly$	2461
string$	151 1451
stringing$	151
strings$	151
stroke	5244
stroke$	8172 8215
stroll$	1226 1227 1228
strolls$	1226 1227 1228
strong	2037 2712
strong$	1040 1041 1042 1131 5189 2495 2748
strongly$	2496
stroppy$	2952
struct	5849
struggle$	91 788 789 790 791 792
struggled$	91 788 789 790 791 792
struggles$	91 788 789 790 791 792 2862
struggling$	91 788 789 790 791 792
strung$	151
stubble$	2967
stubborn$	4909 2952 2973
stubbornly$	2973
stuck$	6512 6513 1485 1486 1487
stud$	7304
studen	5391
student$	6890 6904 6905 6906 6907 6908 6909 8319 5483 2339 5546
students$	6890 6904 6905 6906 6907 6908 6909 5483 5546
studs$	7304
stuff$	6426
stunt$	6132 5403
stunts$	6132 5403
stupid$	3203 58 59 3224 3335 509 2253 2294 2952
stupidity$	6277 6278 6279 6280 6281 6282 6560
sturdy$	2495
stutte	8184
style$	7271 5467
subculture$	5545
subcultures$	5545
subjec	2683
subject$	7213 7216 1896 8085 2701
subjects$	7213 7216 1896 5119
submi	5794
submit	1830 2643
submitted$	5185 2034 5885
substance$	2806
substandard$	1631 1632 1633 1634 7819 7820 7821 7822 2609
successful$	8037
such$	2586
sucked$	6118
suffer	2206 2207
suffer$	2815
suffered$	5358 5359 2815
suffering$	2815
suffers$	5358 5359 2763 2815
sufficient$	5627
sugar$	2282 5925
sugars$	5925
sugges	4985 2065 5794
suggest$	4411 4413 4414
suggested$	4411 4413 4414
suicidal$	3063
suicide$	8174 3063
sullen$	2952
summer$	6361 6362
summon	8093
superficial$	6873 6874 6875 6876 2314 2391
superv	2229 2231
supervised$	2445
supervising$	6986 7166 7167 7168 7169 7177 7178 7179 7180 7185 7186 7187 7188 7189
supervision$	6986 7166 7167 7168 7169 7177 7178 7179 7180 7185 7186 7187 7188 7189 1739 1740 1741 1742 8310 5383 5761 6050 6068
suppl	8110
suppli	1830 2010
supplied$	292 293 294 5205 2260
supplier$	6820
suppliers$	6820 8007
supplies$	292 293 294 5076 8157 2244 2260
supply	7903 1830 7913 5051 7980 7986 7999 8000 2010 8095 8096 8097 8103 5388 5857 5858
supply$	292 293 294 1823 7973 7989 5076 8316 2260
supplyed$	1823
supplying$	292 293 294 1823 7979 8147 8153 8316 2244 2260 6079
supplys$	1823
suppor	1947 2012 2229 2707 2712
support$	94 102 103 6268 6678 6854 6868 6872 7166 7167 7168 7169 7177 7178 7179 7180 1267 1268 1269 1270 7682 1739 1740 1741 1742 1935 1951 1980 5294 8232 2153 8233 5306 5449 5450 5713 5991
supported$	102 103 1935 1951
supporting$	102 103 1935 1951
supports$	102 103 1935 1951 1980
supportted$	102 103
supportting$	102 103
suppre	1975
suppress$	3017
suppressing$	3017
suppression$	3017
sure$	1300 1301 1302
surely$	1414 1422 4574 1423 1424 4614 5733
surf	6028
surface$	2314
surgery$	8199 8207
surly$	2952
surprisingly$	2461
surveillance$	8018 2987 3020
surveilled$	7964
surviv	2207
survival$	2277
survive$	7150 7151 4227 1076 1077 4230 2476
survived$	5359 2476
survives$	2476
surviving$	2476
suspec	1897 5851
suspect$	7213 7216 7978 2016 5599 5824 2694 2701 3008
suspected$	5049 1906 1919 2016 2073 2224 2674
suspects$	7213 7216 7974 7975 7978 8010 2016 5482 5599 5824 2673 5854 3008
suspen	5314
suspended$	3861 3862 3863 3864 2146 5492 5997 2911
suspendeds$	2146
suspension$	6793 2146 8242 5492 3127
suspensions$	6793 2146 5492 3127
suspicious$	5133
swallo	2820
swap$	359 3511 360 361 362 363 364
swaped$	359 3511 360 361 362 363 364
swaping$	359 3511 360 361 362 363 364
swapped$	359 3511 360 361 362 363 364
swapping$	359 3511 360 361 362 363 364
swaps$	359 3511 360 361 362 363 364
swarthy$	2966
swear$	7486
swearing$	7486 8226
swears$	7486
sweatshirt$	7294 7295 7296 5698 5703
sweatshirts$	7294 7295 7296 5698 5703
sweep$	1723 5894
sweeping$	1723
sweeps$	1723 5894
swept$	1723
swift	2712
sympathy$	6547
symptoms$	5966
syndro	5244
syndrome$	8172 5973
system	5794
system$	6565 6978 6979 6980 7996 7997 7998 8069 8113 8114 8297 2585
systemic$	2585
systems$	7996 7998 2585
t$	4352 7294 7295 7296 5309 5703
ta	2152 5305
ta$	5304 8233
table$	8230
tables$	7880
tablet	5249
tablets$	8177 5252 8209 5944 5972
tabs$	5010
tackl	1975
tackle	5874
tactic	5858 5865
tactical$	5172 2739
tag$	8313 8321 8326 6077
tagged$	8313 2917
tagging$	8313
tags$	8326
tail$	1881
tailed$	1881
tailing$	1881
tails$	1881
tak	2024
take$	51 6140 70 6179 3318 6283 3373 232 233 324 388 3542 568 569 6670 3751 3752 3753 3754 3755 3756 3757 3758 3759 3760 3761 3762 3778 3779 3780 3781 3782 6712 6714 911 1005 1062 7326 7353 7359 7373 4661 1517 4688 4692 4693 4694 4695 4696 4697 4698 1568 7673 7839 7842 1961 2001 5209 5228 2100 2101 2130 2250 2286 5716
takeaway$	6359 6360
taken$	51 70 6481 568 569 7436 4660 4689 4690 4691 4692 4693 4694 4695 4696 4697 4698 1568 7683 2103 2110 2172 2250
taker$	6805 5401
takers$	6805 5401
takes$	51 70 256 324 6639 568 1005 4688 1568 1961 2100 2103 2130 2250 2286
taking	2820
taking$	51 6180 324 568 1005 7153 7154 4692 4693 4694 4695 4696 4697 4698 1568 1961 2101 2103 2130 5401 2250
talk	8123
talk$	94 6268 6408 332 333 334 6514 6515 6516 942 943 944 945 946 947 970 971 972 973 974 7326 7353 7359 4442 7373 7437 7463 7464 7465 7914 5716 5724 2634
talked$	332 333 334 6496 6497 6498 6504 2634
talking$	332 333 334 6514 6515 6516 7463 7464 7465 4540 7914 5724 2795
talkked$	332 333 334
talkking$	332 333 334
talks$	94 332 333 334 942 943 944 945 946 947 970 971 972 973 974 7437 7943 2634
tall$	7224 1148 2495 5651 2966
tan$	5680 5681
tango$	6336
tanned$	1166 2520 2966
tantrum$	6922 6923 5554
tantrums$	6922 6923 5554
target	7928 1938 1939 5092 8030 8031 1999 2712 5869 5874
target$	6115 6116 7963 8012 8020 5093 2701 5866 2731 2747 2857
targeted$	6118 8020 5093 5151 2731
targeting$	8020 5093 2731
targets$	6114 6116 7813 4941 7879 7890 7891 7963 8020 5093 5866 2731
tart$	5494
tarted$	1243 1244 2560
tarts$	5494
task	4992 2041
task$	7524
tasked$	1887 2020 5202 2715
taskforce$	7920
taskin	2715 5891
tasking$	5140 5159 2008 8089 8090 5172 2022 5183 2035 2039 2053 2072 5867
tastes$	7092
tattoo$	1171 7251 7304 5688 2538
tattooed$	2966
tattoos$	1171 7251 7304 5688 2538
taught$	102 103 6219 6220 6221 6548 7358 7364 7369 7378 7446 7449 7450 7451 7452 7453 8105
taunt$	2307
taunted$	2307
taunting$	2307
taunts$	2307
tauntted$	2307
tauntting$	2307
teach$	102 103 6816 6854 7413 7463 7464 7465 5724
teache	5391
teached$	102 103
teacher$	6245 6428 6603 4642 4643 8319
teachers$	6245 6428 6603 6758 3831 6816 6933 6964 4499 4500 4502 4503 5459
teaches$	102 103
teachi	5316
teaching$	102 103 2152 5305 8244
team	4992 5008 5140 8186
team$	4626 4631 4632 7829 7858 4957 1809 7910 7918 7920 7925 7926 7927 5000 5001 7936 5035 8006 1941 8068 8087 5160 8100 5187 5224 8191 8200 2623 2632 5916
teams$	1941
tearaway$	2939
tearaways$	2939
techni	5858
teen$	6890 6893 6904 6905 6906 6907 6908 6909 5546
teenage$	1133 2274 2333 2336 2343 2491 2492 2672
teenager$	6890 6893 6904 6905 6906 6907 6908 6909 7213 7216 5483 5546
teenagers$	6735 6771 6890 6893 6904 6905 6906 6907 6908 6909 7213 7216 5483 5546
teens$	6771 6890 6893 6904 6905 6906 6907 6908 6909 5546
teeth$	7260 7261 7262 5676
teleph	1889
telephone$	1865 7946 2656
telephones$	1865 7946
tell$	6268 6283 6590 6670 688 7353 7359 7373 7437 4579 4580 4583 7842 1824 1845 1846 5716
telling$	688 1845 1846
tells$	688 7437 4579 4580 4583 1845 1846
temper	8262
temper$	6922 6923 5554
tempered$	5560 5561
tempers$	6922 6923 5554
temporarily$	2843
temporary$	2875
tempt$	6099 6100 162 163 164 2255
temptation$	6325
tempted$	6099 6100 162 163 164 640 2255
tempting$	6099 6100 162 163 164 2255
tempts$	6099 6100 162 163 164 2255
temptted$	6099 6100 162 163 164 2255
temptting$	6099 6100 162 163 164 2255
ten$	6797 966 967 968 969
tenancy$	8285 6039
tenants$	4805
tendencies$	5487
tension$	2169 5849
term$	8184
termin	2799
termination$	8193
terrible$	3203 3224 6158 6159 6160 6161 3699 3848 1631 1632 1633 1634 7819 7820 7821 7822 1783 2253 2435 2609
territ	5146
territory$	8074
terrorise$	677 2306
terrorised$	677 2306
terrorises$	677 2306
terrorising$	677 2306
terrors$	5956
test$	7486 1877 1878 8194 5953 5960
tested	2115
tested$	2807
testing$	7486
tests$	5960
text$	332 333 334 7778
texted$	332 333 334
textin	8065
texting$	332 333 334
texts$	332 333 334
textted$	332 333 334
textting$	332 333 334
than$	3273 6595 3677 4036 4037 4038 4079 931 7028 7029 7030 7031 7058 4131 1054 1071 1074 7892 7893 7894 7895 7896 7897 7900
thank$	6532 6533 6534 6535 6536 6537 6568 6569 6570 6571 6581 6582 6583 6584
thanks$	202 1794
that	5794
that$	3317 386 3748 6764 6967 1133 7686 7782 4931 4954 7889 5072 8138 5216 5225 2322 2492 5763
the$	3317 6357 3440 3441 3637 3748 6677 3774 3790 6758 683 3921 883 6967 4042 4106 4161 1021 1133 1175 4346 4359 1208 7466 4563 4599 7558 4664 4837 4868 4870 7801 7802 4876 4878 7824 7825 7833 4907 1786 1809 5066 5081 5087 5089 5101 5116 8051 5236 5240 5268 2217 5393 5459 2322 5763 5771 2672 2675 2698 2818
thef$	7979
theft	7913 5060 7999 1921 8095 8096 8097 8109 5231 5376 5377 5388 5390
theft$	6341 6355 6836 6957 7988 5073 8005 2027 8135 8159 8304 8305 8316 8318 2689
thefts	5132
thefts$	7987 7988 5073 8060 8135 8159 8304
their	5013 1862 1897 2078 5803 2666 2685
their$	19 3205 3209 60 61 64 68 3250 3317 174 181 182 184 3339 188 3349 3350 3351 3352 3353 3354 6285 235 6329 3412 6357 3502 6452 3581 3626 3627 480 481 3639 512 6599 6602 3713 3716 3748 6697 6701 3774 3866 6816 6973 901 4076 7007 4084 4086 4228 4300 4301 4302 1179 1212 4377 4550 4592 7555 4772 4782 4867 4869 4871 7801 7802 4876 4878 4879 7813 7824 7825 4943 4944 7879 1809 4962 4970 4971 5049 5081 5087 5089 2097 5253 5254 2181 2182 5335 5345 5357 2276 2289 2402 2548 2549 2586 5764 5771 2623 2790 2832
theirselves$	3152 3154 3186 3187 36 3189 3190 3191 3192 3193 3194 43 6124 6125 3198 3199 6273 3476 6517 6518 6520 3604 3605 3606 3607 3608 3609 3610 3611 3613 3614 6545 6546 6559 3640 3641 3642 3643 6572 6573 6574 6575 6576 6577 6578 3653 3654 3655 3656 6585 3714 3718 567 6649 6650 6651 6652 6653 6654 6655 6656 6657 6658 6659 6660 3733 3734 6663 6664 6665 6666 6667 6668 6828 6989 6990 6991 6992 6993 6994 6995 4127 4128 7123 7124 7125 7126 7127 7128 7129 7130 7131 7132 7133 7134 7135 7136 4209 7143 4903 5399 5424 5425 5625 5626
them	4980 4988 7954 7956 7958 7960 1884 1885 8013 8021 5111 8039 5114 5115 8098 8164 5870 5876 5996
them$	6083 6084 6138 3296 3303 6388 6391 6431 6432 6433 6434 6435 6436 6437 6438 3612 3621 3622 6572 6573 6574 6575 6576 6577 6578 6711 3831 3856 3918 823 4000 4001 4002 4003 4004 4107 4155 1186 1187 4504 4513 7447 7466 4554 4669 4670 4746 4747 4748 4749 4750 4751 7686 4787 4808 7766 7767 7768 7769 7770 7771 4844 7824 7825 7848 7849 4922 1888 1932 8042 8054 5149 8085 2015 8099 2025 2033 8118 8121 5197 5204 8161 5238 5535 5735 5764 5765 5771 5895
themself$	3152 3154 3186 3187 36 3189 3190 3191 3192 3193 3194 43 6124 6125 3198 3199 6273 3476 6517 6518 6520 3604 3605 3606 3607 3608 3609 3610 3611 3613 3614 6545 6546 6559 3640 3641 3642 3643 6572 6573 6574 6575 6576 6577 6578 3653 3654 3655 3656 6585 3714 3718 567 6649 6650 6651 6652 6653 6654 6655 6656 6657 6658 6659 6660 3733 3734 6663 6664 6665 6666 6667 6668 6828 6989 6990 6991 6992 6993 6994 6995 4127 4128 7123 7124 7125 7126 7127 7128 7129 7130 7131 7132 7133 7134 7135 7136 4209 7143 4903 5245 5399 5424 5425 5625 5626 5914 5936
themselves$	3152 3154 6083 6084 3186 3187 36 3189 3190 3191 3192 3193 3194 43 6124 6125 3198 3199 6273 3476 3510 6517 6518 6520 3604 3605 3606 3607 3608 3609 3610 3611 3613 3614 6545 6546 6559 3640 3641 3642 3643 6572 6573 6574 6575 6576 6577 6578 3653 3654 3655 3656 6585 3714 3718 567 6649 6650 6651 6652 6653 6654 6655 6656 6657 6658 6659 6660 3733 3734 6663 6664 6665 6666 6667 6668 6825 6828 858 6989 6990 6991 6992 6993 6994 6995 4127 4128 7123 7124 7125 7126 7127 7128 7129 7130 7131 7132 7133 7134 7135 7136 4209 7143 7157 7704 4903 5245 5399 5424 5425 5625 5626 5914 5936
therap	5249 8188
therapist$	8177 8187
therapy$	8178 5946 5947 5966 6041
there$	6149 6505 1309 1310 5040
these$	3300 6713 883 1125 1129 1133 7409 1342 7466 4746 4747 4748 4749 4750 4751 4791 4793 4800 4810 4811 7766 7767 7768 7769 7770 7771 7824 7825 7848 7849 4922 2045 2337 2343 5735 2586 5764 5765 5771 2672 5876
they	7904 7937 1884 1885 1928 1936 8098 2045
they$	3234 3561 3565 3566 3584 517 683 3835 684 6764 685 686 6969 7404 7405 7406 7407 7408 4487 4488 4489 4491 4626 7558 5080 5088 5108 5149 2003 2015 8099 2025 2033 8118 8121 5197 5204 8161 5243 5895
thick$	1141 2483 2498 2534 2539 2952
thickset$	2495 2965
thief$	6812 6813 6814 5494 5495
thieves$	6812 6813 6814 5494 5495
thieving$	6836
thigh$	8182
thighs$	8182
thin$	2495 2512 2516 2966
thing$	7637 7638 7639 7640
things$	6426 3678 7092 7138 7164 7165 4847 4931 4954 2198
think$	6670 942 943 944 945 946 947 4215 4640 7569 7570 7571 7572 2016
thinking$	5742
thinks$	942 943 944 945 946 947 4640 7569 2016
third$	1133
thirteen$	966 967 968 969
thirty$	6454 4099 7046 7050 7051 7052 7053 7054
this$	3317 6357 3748 858 1133 7466 7503 4669 4670 4746 4747 4748 4749 4750 4751 7686 7766 7767 7768 7769 7770 7771 7824 7825 4898 4931 4954 5081 2322 2398 2492 5735 5763 5764 5765 5771 2675
thoroughly$	2580
those	8013 5870
those$	6750 883 1125 5051 8021 5119 8051 8081 2343 5735 2672
though$	133 3286 6382 6383 6384 6385
thought$	6481 6624 6625 7538 7554 7559 4640 7569 7570 7571 7572 7573 7574 7575 7648 7649 7650 7651 7652 7653 7654 7655 7656 7657 4730 4731 4732 4733 4734 7778 7887 1906 2014 2073
thoughts$	2094
threadbare$	2551
threat$	718 719 720 721 5107 1956 2671
threatening$	2399 2950
three	7954 8098
three$	6834 1185 7265 7266 7267 7268 7269 7270 4504 4876 5149 2015 8099 2025 2033 8118 8121 5204 8161 2672 5895 2903
thresholds$	7801
threw$	40 597
thrill$	3201 50 6718 2301
thrills$	6722
thrive$	482
thrived$	482
thrives$	482
thriving$	482
throug	5091 2643 2707 2712
through$	197 6858 4219 4220 4323 7435 7467 7472 4881 2256 2630
throw$	40 597
throwed$	40
throwing$	40 597
thrown$	40 597 2190 2191
throws$	40 597
thug$	2939
thuggery$	2939
thuggish$	2939 2950
thugs$	6831 6832 6833 8008 2939
tic$	2813
tick$	2594
ticking$	5747
tidy$	2516
tied$	1907 5167 5689
ties$	689 5467
tight$	4389 4910 2534 2551
tightly$	1169
tights$	5698
tiktok$	327 3479 328 3480 329 3481 330 3482 331 3483 6412 6413 6414
time	5302
time$	3271 6284 6329 6676 3825 3827 3850 3883 3916 7032 7386 7387 7479 7480 7481 7491 7499 7968 2075 5730 5781
timed$	8038
timekeeping$	5448
timeline$	5175
times$	6195 6197 6198 6202 7492
timeta	5191 5314
timetable$	8119 8230 8242
timetables$	8119
timewaster$	5494
timewasters$	5494
timid$	4909
tiny$	2551
tip	2757
tip$	1959
tipoff$	5909
tipoffs$	5909
tipped$	1959
tipping$	1959
tips$	1959
to	5794
to$	6222 6264 3355 3364 3386 3398 3423 3424 3425 3427 3458 3466 3470 3532 3533 3534 3535 3536 3539 3543 3547 3615 6589 3675 6626 3742 3801 3809 3812 3818 3841 3870 3871 3872 3873 3923 3926 3940 3959 4008 4031 4039 4054 4055 4057 4181 4202 7211 4398 7330 7331 7332 7334 7351 7370 4452 4453 4485 7455 7468 4606 4607 7568 7580 7581 7582 4667 4668 7615 4745 1620 4780 4835 4899 7837 4911 4912 7873 4946 4981 4986 4990 1842 5020 5025 1880 5039 5044 5055 5058 5059 5084 5097 5098 5106 5129 5156 2013 2031 5237 5247 8180 5262 5270 5275 8220 5309 5362 8303 5380 2235 5446 5447 5713 5715 5718 5734 5736 5764 5777 5792 5793 5867 2752 6062
toarso	8095
toburg	8095
tocrim	8095
todama	8095
toddler$	5289
todeal	8095
todiso	8095
toe$	7275 7297 7298 7299 4372 2317
toerag$	2941
toerags$	2941
togang	8095
tokenistic$	2314 2973
told$	6189 6190 114 115 116 123 124 125 126 127 128 129 130 131 6219 6220 6221 3393 6486 6493 3686 7358 7364 7369 7372 7378 7446 7449 7450 7451 7452 7453 4579 4580 4583 7683 1887 2036 5202 5338
tolerance$	5862
tone$	7246 5673
tones$	7246 5673
too$	167 4046 4047 7075 1110 1111 1112 4860 4861 4862 4863 4908 1757 1758 4947
tooffe	8095
took	2820
took$	51 70 232 233 324 389 6640 568 4659 1518 4679 4688 4692 4693 4694 4695 4696 4697 4698 1568 2101 2103 2130 2250 2286 5439
toolki	5858
tooth$	5676
top	8110
top$	6444 7277 7294 7295 7296 8041 8081 2040 5698 5703 5705 2672 2677 2679
topless$	3487
tops$	7277 7294 7295 7296 7316 7317 5698 5703 5705
torment$	677 2306
tormented$	677 2306
tormenting$	677 2306
torments$	677 2306
tormentted$	677 2306
tormentting$	677 2306
torn$	2544 2551
torobb	8095
toshoo	8095
toss$	7643
tostab	8095
tosupp	8095
total$	1271 1776 2585
totally$	2577 2580
tothef	8095
touch$	6222 7434 7695
touched$	6118 3312 6465 7203
touching$	6471
tough	2037
tough$	774 775 776 777 778 779 1040 1041 1042 1131 5189 2516 2711 2961
toughe	2037 2712
tougher$	5189 2711
touret	2772
tourette$	5924
tourettes$	5924
toward	1947 2012 2707
towards$	3427 3801 3809 3812 3818 6821 3959 4005 7982 6012
town$	5131 5176
toxic$	693 694 695 2332 2952
trace	7928 1860 7951
trace$	7963
traced$	8122
traces$	7963
track	1860 8031 2043
track$	5010 7953 7963 7967 5139 5170 2019 2043 5887
tracke	1860 7942 5041
tracked$	7964 7969 5170 2019 8122 2650
tracki	1860
trackie$	5698
trackies$	7294 7295 7296 1233 7314 5698 5703 2558
tracking$	5170
tracks	1860
tracks$	7963 5170
tracksuit$	7294 7295 7296 7304 5698 5700 5703 2969
tracksuits$	7294 7295 7296 7301 7302 7303 7304 7306 7314 5698 5700 5703 5847 2969
trade$	350 359 3511 360 361 362 363 364 428 2273
traded$	350 359 3511 360 361 362 363 364 428 2273
trader	1850 5198
traders$	7907 5002 8126 2056 8139
trades$	350 359 3511 360 361 362 363 364 428 2273
trading$	350 359 3511 360 361 362 363 364 428 2273
traffic$	292 293 294 2260 5808
trafficced$	292 293 294 2260
trafficcing$	292 293 294 2260
trafficed$	292 293 294 2260
trafficing$	292 293 294 2260
trafficking$	292 293 294 2260
traffics$	292 293 294 2260
trail	2084
trail$	1881 5236
trailed$	1881
trailing$	1881
trails$	1881
trainer$	5698
trainers$	6246 6247 6431 6432 6433 6434 6435 6436 6437 6438 6443 6446 6746 7294 7295 7296 7301 7302 7303 7304 5698 5703
training$	5383 5397
tramad	5282
tramadol$	8210
transactional$	2277
transmitted$	5952
transplant$	8207
trap$	2353
trauma$	8287 2814
traumatic$	5922
travel	8123
travel$	6314 6315 6467 2286 5439
traveled$	2286 5439
traveling$	2286 5439
travelled$	2286 5439
traveller$	4311
travelling$	6322 6467 2286 5439
travels$	2286 5439
trawl	1871
trawl$	2028 5821 3026
trawled$	2028
trawles$	2028
trawling$	2028
trawls$	2028
treat$	1895
treated$	1931 5251 2123 5283 2766
treatm	5958
treatment$	8178
trendy$	2551
trial$	6051
tricky$	774 775 776 777 778 779 6926 6927 6928 6929 6930 6931 6932 5558
tried$	4411 4413 4414 7399 7547 4623 7887 5740
tries$	7437
trip$	6471
trips$	6471
troubl	5231
trouble$	6129 6130 6345 3592 3593 6522 6523 6524 6525 6562 6563 6564 6722 6729 6836 6957 4481 7410 4483 7487 4653 7587 7588 7589 8135 8159 2169 2198 5440 2324 2325 2326 5547
troubled$	7554 7559 4640 7569 7570 7571 7572 7573 7574 7575 4654 7608 2394 2492
troublemaker$	2940
troublemakers$	6957 2940
troublemaking$	2940
troublesome$	2952
trousers$	1233 2558
truancy$	2931
truant	3130
truant$	6283 6326 6812 6813 6814 7482 7483 7484 5494 5495
truanted$	2931
truanting$	2931
truants$	6812 6813 6814 5494 5495
true$	1628
trust$	6854 7353 7359 7373 7400 7401 7402 7403 7413 7463 7464 7465 4626 4631 4632 7829 7858 4957 1809 5716 5724 2623 2632
trusted$	6496 6497 6498 6501 4224 7449 7450 7451 7452 7453 7641 7642
trusting$	4538
truth$	3679
truthful$	3676 6605
try$	4411 4413 4414 7353 7359 7373 7399 7437 7463 7464 7465 7476 5716 5724 5740
trying$	7463 7464 7465 8088 5724 5742
tryings$	8088
tubby$	2966
tuberculosis$	3116
tuitio	5316
tuition$	8244
tumour	5244
tumour$	8172
turf	5146
turf$	8074
turkish$	4311 5693
turn	8160
turn$	275 276 3744 3746 598 1222 1231 1248 1249 4412 4428 4434 4439 4448 7379 7380 7437 4516 1672 1678 1679 1680 7840 8130 5203
turned$	275 276 598 4299 4304 1223 1232 1248 1249 4412 7343 7344 7345 7346 7347 7348 7349 7350 1672 1678 1679 1680 1709 7888 5766
turning$	275 276 598 1248 1249 1672 1678 1679 1680
turnned$	275 276
turnning$	275 276
turns$	275 276 598 1248 1249 4412 4482 7437 1672 1678 1679 1680
tutor$	6245 3867
tutors$	6245
twelve$	966 967 968 969
twenty$	6454 6455 7015 4099 962 7046 4119 7048 7050 7051 7052 7053 7054
twice$	3525 6458 7097 8180 2843
twists$	5686
two	7954 8098
two$	3408 6834 1185 7265 7266 7267 7268 7269 7270 4715 4876 5149 2015 8099 2025 2033 8118 8121 5204 8161 2414 2434 2672 5895 2903
twoc	5388
twoc$	8316
ugly$	2460 2966
unable$	90 583 584 585 586 587 589 607 788 789 790 791 792 2122 2157 5732
unacceptable$	6878 6879 6880 6881 6882 6883 6884 6885 6886 2399 2973
unacceptably$	2973
unacco	2882
unaccompanied$	6034
unambitious$	2952
unanswered$	5780
unauthorised$	2849
uncaring$	2952 2973
uncle	8250 5333 8263 8270
uncle$	2165 8261
unco$	2390 2593
uncomfortable$	8163
unconscious$	3108
uncontrollable$	2394 5732 2952
uncooperative$	2948 2973
uncorr	1832
uncorroborated$	4984
under	5091 2107 2908
under$	345 699 4323 1421 4875 5259 2111 5378 2227 2662 2759
underage$	2267 2274
undercover$	2989
underdressed$	2966
undermine$	2297
undermined$	2297
undermines$	2297
undermining$	2297
underpass$	6514 6515 6516
unders	1995
understand$	99 100 169 6670 3751 3752 3753 3754 3755 3756 3757 3758 3759 3760 3761 3762 7400 7401 7402 7403 1875 2036 2109
understands$	2036 2109
understood$	169 7502 1906 2014 2073
undert	1859
undertaken$	7644 7645 7646 7647
underweight$	5961 2966
underwent$	3097
undesirable$	6747 6748 6749 2304 2394
undesirables$	6747 6748 6749
undisciplined$	2952
undoubtedly$	1414 5733 2972
unempl	8262
unengaged$	2948
unfazed$	2961
unfit$	1619
unforgivable$	2973
unforgivably$	2973
unfounded$	2311
ungovernable$	2952
ungrateful$	2952
unhealthy$	3224 693 694 695 2253 2332
unheeded$	5780
unhelpful$	2973
uniform$	7273 5696 5698
uniforms$	7273 5696 5698
uninterested$	2571 5732 2952 2973
unironed$	2544
unit	4992 5008 5140 8186
unit$	4626 4631 4632 7829 7858 4957 7910 7918 7920 7925 7926 7927 5000 5001 7936 5035 8006 8068 8087 5160 8100 5187 5224 8200 8239 8256 8312 5993
units$	7910 5867
unkempt$	4311 2966
unknow	7942
unknown$	3492
unlawful$	6348
unless$	1966
unlikeable$	2952
unlovable$	2394
unmanageable$	6878 6879 6880 6881 6882 6883 6884 6885 6886 2394 5547 2952
unmotivated$	2952
unnecessary$	3203
unopened$	5780
unpaid$	2242
unpleasant$	8163 2952
unpredictable$	6878 6879 6880 6881 6882 6883 6884 6885 6886 2399 2950
unprepared$	2563
unprofessional$	2973
unprofessionally$	2973
unquestionably$	2972
unreachable$	5732 2948
unread$	5780
unreliable$	5732 2952 2973
unrepentant$	2952
unresponsive$	2948
unruly$	2322 2394 2399 2492 2952
unsafe$	6080 6081 6114 3224 6348 3817 8295 2251 2253
unsavoury$	6747 6748 6749 2394
unshockable$	2961
unstable$	5582 5583 2952
unsubstantiated$	2311
unsuitable$	6750 2304
unsupervised$	2445
unteachable$	2394
untidy$	4311 2535
until$	7961 1966 6069
unto$	3897 3900
untrue$	7507
untrustworthy$	5732 2952 2973
unusual$	2516
unusually$	2461
unwanted$	3600
unwashed$	2535 2544 2966
unwell	8294
unwilling$	579 583 584 585 586 587 589 609 788 789 790 791 792 1759 2563 5729 5732
unwillingness$	3340 189 190 191 192 193 194 788 789 790 791 792
unwise$	58 59 3224 6158 6159 6160 6161 509 2253 2294
up$	6123 6301 3523 3630 3717 6672 3830 6759 746 3976 3977 6911 858 4066 4085 7016 7062 4147 4164 7137 7191 4284 7233 7250 7279 4374 4375 4383 4384 7321 4394 4395 7355 7356 7361 7362 7366 7367 7375 7376 7383 7384 7385 7443 7444 7509 4770 4781 7714 4825 4828 4829 7793 4874 5085 5100 8083 8086 8248 8265 8267 2228 5553 5637 5702 5712
update$	1845
updateing$	1845
updates$	1845
upon$	3589 3590
ups$	7026 7041 7068 7146
urchin$	2939
urchins$	2939
urgency$	7854 7855 7856 7857 5779
us$	6321 6388 6391 6603 6678 6966 7172 4787 2030
use	1944 2012 2202
use$	6222 6283 6312 429 430 431 547 6670 7353 7359 7373 4535 1838 2069 2071 8204 5716
used	2012 2117
used$	6118 6489 429 430 431 547 765 1048 1708 1841
useful	2012 2643
useful$	7919 1980 2071
useless$	2572 2952 2973
user$	6803
userna	5191
usernames$	8119
users$	6803
uses	1944 2117
uses$	429 430 431 2069
using	1944 2117 2202
using$	6212 429 430 431 766 2069
usual$	4916 2330
usually$	1234
utter$	1271 1777
utterly$	4605 1665 2577 2580
vaccin	3104
valium	5282
valium$	8210
valuab	2643
value	5794
value$	1838 2071 2714
values$	6947 5590
van$	5801
vandal$	6812 6813 6814 5494 5495 2939
vandals$	6812 6813 6814 5494 5495 2939
vans$	5801
vape$	6246 6247 6443 6446 8198
vapes$	6246 6247 6431 6432 6433 6434 6435 6436 6437 6438 6443 6446 8198
variable$	6873 6874 6875 6876
vehicl	7962
vehicle$	5388 2656 2663
ventured$	6501
verbally$	2410
versed$	4109
very$	3288 1011 4357 4618 2461 2477 2809
vest$	5698
vests$	7310 7311 7312 5698
vicious$	2950
victim$	3771 702 6889 7161 7162 7163 2206 2437
victimisation$	6111 6112 6113 6556 6557
victimise$	1770 1771 1772 1773
victimised$	1770 1771 1772 1773
victimises$	1770 1771 1772 1773
victimising$	1770 1771 1772 1773
victims$	474 6679 6680 6681 6682 6683 6684 6685 6686 6687 6688 6689 6690 701 6889 7161 7162 7163
video$	6415 3515 3516 365 366 7203 7952 8063
videos$	6415 3515 3516 365 366 7203
vietnamese$	4311
view$	7983 5770
views$	5770
village$	6801 4803
vindictive$	2950 2952
violen	8170 8262 8291 8294
violence$	6341 6355 3592 3593 6836 844 845 6957 5140 5159 2008 8089 8090 5172 2022 5183 2035 2039 2053 2072 2169 5440 5467 2698 6029 2878
violent$	6878 6879 6880 6881 6882 6883 6884 6885 6886 6957 2333 2399 2677 2950
virtually$	981 4133 982 983 984 985 988 989 990 991 1036 1037 2462 2471
visibility$	8076
visible$	5189 5690 2748
visit	2202 5858 5865
visit$	4027 7778 8012
visited$	7683 7887
visiting$	6212 6322
visitor$	8177
visits	2199
visits$	4027 7943
visual$	2785
visually$	2823
vital$	4876
vitiligo$	2968
vodka	5248
vodka$	8176
voice$	5770
voices$	5770 5931 5932 5933
volatile$	6878 6879 6880 6881 6882 6883 6884 6885 6886 2399 2950
volition$	6254 6255 6256 6257 6258 6259 6260 6261 6468 6469 5438
volume	1975
voluntarily$	6468 6469 5437 5438
vomit$	8173
vomited$	2828
vomiting$	2828
vomits$	2828
vote$	254 255
voted$	254 255
votes$	254 255
voting$	254 255
voucher$	6443 6446
vouchers$	6443 6446
vulnerabilities$	3664 513 514
vulnerability$	6556 3664 513 514 6679 6680 6681 6682 6683 6684 6685 6686 6687 6688 6689 6690
vulnerable$	6082 6114 7161 7162 7163 7194 7195 7196 5630 2492
wag$	2264
wagging$	2264
wags$	2264
waited$	5766
waitin	2115
waiting$	2098 2119 2127 2794
walk	8123
walk$	3325 3343 6476 6477 6478 6479 6480 6590 1221 1230 1613 1614 7840
walked$	3389 3560 3567 3682 1221 1230 1613 1614 5341 5766
walking$	6212 6322 1221 1230 1613 1614
walkked$	1221 1230
walkking$	1221 1230
walks$	1221 1230 1613 1614
wall$	5184
wannabe$	2316 2939
wannabes$	2939
want	5005 1894
want$	6405 6406 3840 7060 7144 4246 4247 4248 1253 7400 7401 7402 7403 7419 7420 7421 7437 4566 1515 7919 8088 2095
wanted$	3321 6551 1253 7502 1516 1852 2095 2224 2240
wants$	6405 6406 7144 1253 7419 7420 7421 7437 4566 8088 2095
ward	8186
warden	4997 4998 4999 1848 1849 1850 1883 5038 5198 2050
warden$	1826 7907 7925 7926 7927 5000 5001 5002 1880 5035 7966 2018 8126 2051 2056 2057 8139 5213 2076
wardens$	6758 6959 6960 1826 7907 7925 7926 7927 5000 5001 5002 1880 5035 7966 1941 2018 8126 2051 2056 2057 8139 5213 2076 5459
warn$	1959
warned$	6189 6190 3263 112 113 114 115 116 117 118 119 3272 121 122 123 124 125 126 127 128 129 130 131 6219 6220 6221
warning$	6186 6217 6218 6706 6707 6708 6709 6710 1704 1705 1706 1707 7804 7805 7824 7825 8050 5310 5460 5770 5771 2658 6057
warnings$	6186 6217 6218 6706 6707 6708 6709 6710 1704 1705 1706 1707 7804 7805 7824 7825 8050 5460 5770 5771
warran	5227
warrant$	1086 1087 1088 8018 8155 5855 3024
warrants$	5855 3024
wary$	6104 3178 3179 3180 3181
was	1931 5226 2778
was$	3230 111 120 186 187 279 463 464 635 636 637 696 722 723 724 725 726 727 728 729 730 731 781 3945 3950 817 831 832 833 834 835 836 977 981 4133 982 983 984 985 988 989 990 991 7213 7216 1146 4363 1234 1258 4419 4566 1452 1453 7658 4742 1666 4855 4856 4891 1747 1748 7866 1793 7889 5036 5053 5117 2099 2338 2342 2380 2384 2395 2396 2406 5645 5689 2622 5825 2738 2786 2791 2797 2798 2809 2825 2843 2845 2846 2879 2883 2893 2900 2902 2903 2907
wash$	1715
washed$	1715
washes$	1715
washing$	1715
waste$	596 2629
wasted$	596 2629
waster$	6811 2939
wasters$	6811 2939
wastes$	596 2629
wasting$	596 2629
watch	2084 2659
watch$	7294 7295 7296 5010 7953 1881 7967 8012 2006 5170 8130 5236 2209 5698 5703 5887
watche	5041
watched$	7689 7690 7955 1881 7969 5170 8116 8122 2209
watches$	7294 7295 7296 5698 5703
watching$	1881 5170 2209
watchlist$	5811
watchlists$	5811
watchs$	1881 5170
water$	5349
wave$	5888
wavy$	2535
way$	20 6132 4044 4360 1209 1210 1211 7313 4390 4391 4476 7762 1756 8152 5403
ways$	6132 6968 7037 7092 7478 5403
wayward$	2394 5547 2492
we	1850
we$	4499 4500 4502 4503 4547 4548 4549 1753 5002 1941
weak$	3902 6873 6874 6875 6876 797 1631 1632 1633 1634 7819 7820 7821 7822 4909 1783 2419 2420 2609 2646
weaker$	3859
weaned$	2129
weapon	7903 7913 7986 8108 8317
weapon$	7973 7993 7994 8316 2742
weapons$	6341 1843 7973 7993 7994 2742 3021
wear	2233
wear$	6476 6477 6478 6479 6480 1170 1191 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 2536 2546
wearing$	1170 1191 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 2233 2536 2546
wears$	1170 1191 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 2536 2546
weary$	5604
weed	5396
weed$	6246 6247 6375 6376 6377 6431 6432 6433 6434 6435 6436 6437 6438 6443 6446 7957 5269 8198 8209 8324 5412
week$	7479 7480 7481 5781 6043
weekend$	8176
weeks$	5781 6043
weighed$	3107 3110
weighs$	3110
weight	5249 5276 8205
weight$	8177 8204 5962
welcome$	2292
welcomed$	2292
welcomes$	2292
welcoming$	2292
welfare$	6090 3163 6133 6134 6135 6136 6137 6648 6649 6650 6651 6652 6653 6654 6655 6656 6657 6658 6659 6660
well$	6216 6862 880 881 893 930 957 1053 1070 1073 1147 1152 2496 2509 2517 5697
wellbe	5276
wellbeing$	6090 6133 6134 6135 6136 6137 6643 6644 8204
went$	6191 6211 271 272 273 274 275 276 305 306 307 3473 325 326 392 393 394 6512 6513 642 664 859 860 861 1221 1230 1729 2110 2228 2285 2286 5439 2881
were	7942 1931
were$	3230 3237 111 120 3291 186 187 279 463 464 6630 635 636 637 696 722 723 724 725 726 727 728 729 730 731 781 817 831 832 833 834 835 836 6963 977 981 4133 982 983 984 985 988 989 990 991 1130 1146 1234 1257 4419 4566 1452 1453 7658 1666 4856 4891 1747 1748 1793 7889 5036 5053 5110 2338 2342 2380 2384 2395 2396 2406 5645 5689 2622 5825 2738 2843 2883 2893 2900 2907
west$	1163
wet$	2116
wets$	2116
wetting$	5957
what$	3285 6357 6473 3623 3624 492 6602 552 553 6967 4041 6973 7164 7165 7802 7824 7825 5158 5442 5445 5771
whatever$	6638 7138 7155 1259 1260 1261 1262 1350 1351
whatsapp$	327 3479 328 3480 329 3481 330 3482 331 3483
whatsoever$	7658
wheel$	7701
wheelchair$	3066
when	5803
when$	3477 3478 6602 7863 7961 7968 5136 5980
whenever$	3477 7961
where	5803
where$	6106 6107 6108 6109 6602 1893 5136 5171
wherea	5012 2009 5161 5162 2042
whereabouts$	7940 7941 5194
which	5794 5803
which$	7980 8091 8098 5182 5195
while$	7691
white$	1133 1154 4309 1166 4337 4338 4339 1188 1217 2491 2492 2513 2520 5698 2551
who	7903 7924 7980 8091 8098 5182 5195 5803
who$	6106 6107 6108 6109 3526 3527 503 516 6602 6741 6751 6963 7213 7216 1854 5009 5015 1888 1913 1924 5079 1932 5136 5137 5171 8103 5196 8138 5216 8146 5229 5645
whole$	4813 4815 2322
wholly$	2577 2580
whom	8091 8098 8110
whom$	6106 6107 6108 6109 6602 7934 8004 1932 5171
why$	510 511 6602 554 555 556 557
wicked$	2331
wider	1897
wider$	5049
wife$	8246 8281
wild$	2322 2331 5519 5520 5521 5547 2514 2535 2952
wilful$	2973
wilfully$	321 2626 2973
will$	583 584 585 586 587 589 610 630 1043 1063 1075 1078 1272 1273 1274 1275 1276 1277 1278 1279 1283 1284 1285 1286 1287 1288 1289 1299 1303 1304 1305 1312 1313 1314 1315 4475 7415 7416 7417 7418 4506 7441 1362 1363 1364 1365 1366 4542 4543 4546 4566 7496 7497 1425 1426 1439 4991 1842 5025 1880 5104 2013 5226 2564 2567 2569 2581 2752
willed$	5571
willing$	160 161 166 558 559 560 4402 4404 4406 7335 7336 7337 7338 1834 2284
willingly$	6468 6469 390 5437 5438 2287
willingness$	6275 4527 7456 7457 7458 7459 7460 7461
win$	4011
wind$	678 679 4456
winding$	678 679
winds$	678 679
winter$	6361 6362
wiry$	2495
wisdom$	4130 979
wise$	3238 887 888 932 1131 5600 5605 5606 2459 2472
wiser$	3224 884 885 886 927 932
wish$	4527 7456 7457 7458 7459 7460 7461 8088
wished$	2095
wishes$	2095 5770
wishs$	8088
with	8043 5389 2712
with$	6145 6287 6290 6295 6327 3407 3413 3417 6423 3496 3499 3500 3528 6472 3602 3603 6604 3819 3822 6756 3841 6855 6859 6870 6871 6877 4005 6937 864 6955 4028 4031 897 4210 4211 4212 7213 7216 1170 1180 1181 1182 1183 1224 7371 7414 7469 1575 7814 4981 5006 7943 5050 7982 2104 5322 8260 5370 2236 5455 2436 2536 2542 5790 5867 5907 2821 2840 6024 6058
withar	8095
withbu	8095
withcr	8095
withda	8095
withde	8095
withdi	8095
withga	8095
withheld$	526 527 5778
withhold$	526 527
withholding$	526 527
withholds$	526 527
within$	3996 5057 5241
withof	8095
without$	3409 741 7123 7124 7125 7126 7127 7128 7129 7130 7131 7132 7133 7134 7135 7155 1105 1308 1311 4484 1378 1576 1577 4754 1698 1699 2149 2575 2576 2590 2606
withro	8095
withsh	8095
withst	8095
withsu	8095
withth	8095
woeful$	1783 2973
woefully$	2973
wolves$	6831 6832 6833
woman	5391
woman$	7022 4102 7033 7067 7072 7073 7074 1007 7089 7090 7091 7095 1018 1019 7117 8298 8319 5614
women$	6798 7015 7022 7025 4100 7038 7040 7057 7065 7072 7073 7074 1018 1019 1038 7149 7276 7324 5614 5623
wont$	1285 1286 1287 1288 1289 2564
wool$	5619
woolly$	2973
word$	7778 7807
wore$	6476 6477 6478 6479 6480 1170 1191 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 2536 2546
work	5858
work$	94 96 97 3366 6344 283 284 285 286 287 288 289 290 291 485 6670 6817 3927 3942 6914 4009 4050 7326 7353 7359 4443 7373 4486 7434 7463 7464 7465 7470 7673 1899 5394 5449 2415 5716 5724 5761
worked	1939
worked$	283 284 285 286 287 288 289 290 291 485 7449 7450 7451 7452 7453 2229 5725
worker	8186
worker$	6245 6429 6603 6678 4626 4631 4632 4642 4643 7829 7858 4948 4957 5363 8310 5450 2633 6068
workers$	6245 6429 6603 3748 6678 6933 6978 6979 6980 4499 4500 4502 4503 4626 4631 4632 7829 7858 4957 5450
working$	283 284 285 286 287 288 289 290 291 485 3943 7463 7464 7465 8065 5724 5788 2860
works$	283 284 285 286 287 288 289 290 291 485 5725
workshop$	94 96 97
workshops$	94 96 97
workshy$	2952
world$	7037 2452 2453
worldly$	932 2454 2957
worn$	6481 6496 6497 6498 6501 7950 5024 5689
worr	2124 2161 2221
worried$	4888 1816
worries$	6702 6703 6704 6705 5770
worry$	5770
worrying$	6878 6879 6880 6881 6882 6883 6884 6885 6886 2397 2399
worse$	3657 7147 7148 7775 7776 5628
worst$	3625 2677
worth$	6693
worthless$	2952
would$	419 426 3579 3588 3662 3709 690 732 7060 1290 1291 1292 1303 1304 1305 4506 4566 7496 7497 1425 1426 4991 1842 2565 2569 2581
wound$	678 679
wrap	8317
wraps$	6849 5412 5535
wreak$	2374
wreaked$	2375
wreaking$	2373
wreck$	2297
wrecked$	2297
wrecking$	2297
wreckked$	2297
wreckking$	2297
wrecks$	2297
wrist$	8182
wrists$	8182
writ	6014
write$	1686 2011 2043 8237 2358 2359
writing$	1689 2011
written$	1667 1688 2158
wrong$	3224 3225 3306 3377 3378 3379 6345 6740 6747 6748 6749 7859 7860 4945 2253 2305
wrote$	1687
xanax	5282
xanax$	8210
y$	7086
year	5312
year$	3529 6794 3869 7027 4114 1135 1138 1140 8236 5312 8240 5781 6043
years$	7012 7013 7014 7098 7099 7100 5781 6043
yet$	3275 1765 4937
yield	2643
yjs	5381
yjs$	8309 2916
yob$	2939
yobbish$	2399 2939
yobbo$	2939
yobbos$	2939
yobs$	6831 6832 6833 2939
yoi$	3146
yos	5381
yos$	8309 2916
yot	5381
yot$	8309 2916
young	5391
young$	188 235 682 3844 6890 3966 3967 6904 6905 6906 6907 6908 6909 842 843 3997 4091 4277 4278 4279 4280 4281 4282 1133 7213 7216 4494 4597 4826 4827 4836 4884 4923 4925 4980 7958 7960 5033 1884 1885 1928 8013 1936 8021 5111 5114 5192 8164 8319 2274 2333 2336 2343 2377 5546 5592 2468 2491 2672 5870 5876 2880
younger$	3859 6800 6801 5347 5411
youngers$	8002
youngster$	6890 6904 6905 6906 6907 6908 6909 5546
youngsters$	6890 6904 6905 6906 6907 6908 6909 5411 5546
youth	2683 2912
youth$	6890 6893 6904 6905 6906 6907 6908 6909 1133 7213 7216 7219 7220 1797 4996 1896 5381 2230 2333 5487 2336 5546 5644 2493 2672 2903 2912
youths$	6771 6890 6893 6904 6905 6906 6907 6908 6909 7213 7216 1896 5487 5546 2493 2963
yp	4980 4988 7937 7954 7956 7958 7960 5033 7962 1884 1885 8013 8021 5115 8164 2125 5284 2147 2167 5321 8280 5366 5367 2222 8323 2246 2683 5846 5870 5996
yp$	2310
yp1$	2309
yp2$	2309
yp3$	2309
yp4$	2309
yp5$	2309
yp6$	2309
yro$	3144
zero$	1375 4720 2627 2710
zits$	5694
