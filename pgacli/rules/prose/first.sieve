3202 2971 2281

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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 11 11 11 12 12 12 12 13 13 14 15 15 15 16 16 17 17 19 20 20 22 23 26 26 26 26 27 28 28 30 30 30 30 30 30 30 30 30 30 31 31 32 32 32 33 33 33 35 35 35 35 36 36 36 36 37 37 37 37 37 37 37 37 38 38 39 39 40 41 41 42 42 42 42 42 43 43 43 44 44 45 45 45 46 46 46 47 47 47 47 47 47 48 48 48 48 49 49 49 49 50 51 52 52 52 53 54 54 55 55 55 56 56 57 57 57 57 57 57 58 59 60 61 61 61 61 62 62 62 63 63 64 64 64 65 66 66 67 68 69 70 70 70 71 71 71 71 71 71 71 71 72 72 73 74 75 75 76 76 76 76 76 76 76 77 78 79 79 79 79 79 79 80 80 80 80 80 80 80 80 80 80 80 80 80 80 80 80 80 80 80 80 80 80 81 81 81 81 81 81 81 82 82 83 83 84 84 84 84 84 84 85 85 85 86 87 87 87 87 87 87 88 88 89 89 90 91 92 92 93 94 94 94 94 95 95 95 96 96 96 97 97 97 97 98 98 99 100 102 102 103 103 104 104 104 105 105 105 105 105 105 106 106 106 107 107 107 108 108 108 108 109 109 109 109 110 110 111 111 111 111 112 112 112 112 112 112 112 112 112 113 114 114 116 117 117 121 121 121 121 121 122 122 122 123 124 124 124 124 124 124 124 126 128 129 130 134 135 137 139 141 141 141 141 141 141 141 141 142 142 142 142 145 145 145 146 147 147 147 147 150 151 151 152 152 154 154 154 155 157 157 157 157 157 157 158 159 162 162 163 164 165 165 165 166 167 167 167 167 167 168 168 168 168 168 168 168 168 169 169 169 169 169 169 169 170 170 170 171 171 172 172 172 172 172 173 173 174 175 176 176 177 177 178 178 178 179 180 180 181 181 182 182 183 184 184 184 185 185 186 187 188 188 188 188 188 188 189 189 189 189 189 190 190 191 191 193 193 194 194 195 195 196 198 199 200 201 202 203 204 205 206 207 207 208 209 209 210 210 210 210 211 211 211 211 211 212 212 213 213 214 214 214 214 215 217 217 218 219 220 221 222 222 222 223 224 224 225 225 226 226 227 227 228 228 229 229 230 230 230 230 230 230 230 230 230 231 231 231 231 232 232 233 234 234 235 236 237 237 237 237 238 238 239 239 239 239 240 240 240 241 242 243 243 244 245 245 246 247 247 247 247 247 247 247 247 247 247 247 247 248 248 248 248 248 248 248 248 248 249 249 249 251 251 251 252 253 255 257 257 257 257 257 257 257 257 257 257 257 257 258 258 258 258 258 258 258 258 258 258 258 259 259 259 259 261 261 261 261 261 262 262 262 262 263 263 264 265 265 266 266 268 268 268 268 268 268 268 269 269 269 269 269 269 269 269 269 269 269 269 269 271 272 273 274 275 277 277 277 278 278 279 280 280 280 282 283 285 286 287 287 288 288 289 289 289 295 296 299 300 305 305 308 308 308 309 310 312 317 318 318 318 319 320 320 320 320 321 323 323 323 323 324 326 326 326 327 328 328 328 328 329 329 329 329 329 329 329 329 329 329 330 330 330 331 332 332 332 332 335 337 339 339 339 339 340 340 340 340 341 342 342 342 344 344 345 345 345 345 345 345 345 345 346 349 349 349 352 352 353 353 353 353 354 354 354 354 354 354 356 357 357 358 358 358 358 358 359 359 359 359 359 360 360 360 360 361 362 362 362 362 362 362 362 362 362 363 363 365 365 365 365 366 366 366 367 367 367 367 367 367 367 367 368 368 368 368 368 368 369 370 370 370 370 370 370 374 374 374 374 375 377 377 378 378 380 380 380 380 380 380 380 381 381 381 382 382 386 387 387 387 390 391 393 393 394 396 399 401 401 401 402 402 402 405 406 407 407 408 408 409 415 416 417 417 417 419 420 422 423 424 425 426 426 426 427 428 429 429 429 430 432 432 432 432 434 434 434 435 435 435 435 435 435 435 436 436 436 436 437 438 439 440 440 441 442 443 445 445 447 447 448 448 449 450 450 450 450 450 450 450 451 451 451 451 451 451 452 452 452 452 453 454 455 455 455 456 458 458 458 458 458 459 459 459 460 460 460 460 461 461 461 461 462 462 462 463 464 464 465 466 466 466 466 466 466 466 466 466 466 466 467 468 468 469 471 471 471 471 471 472 472 472 473 474 474 476 477 478 478 478 479 480 480 480 480 480 483 483 483 484 484 484 485 485 485 485 485 486 486 486 488 489 489 489 490 490 492 493 494 494 494 495 495 495 495 495 495 495 495 495 495 495 495 495 496 499 501 501 501 502 502 503 504 504 504 505 505 506 508 508 509 510 510 511 511 511 511 512 512 513 513 513 514 514 515 515 515 516 516 516 516 516 517 517 517 518 518 518 519 519 520 520 520 521 521 521 521 521 522 522 522 523 524 524 524 525 525 525 526 526 527 528 528 529 529 529 529 529 529 530 530 535 535 535 535 536 536 538 538 542 542 542 546 547 547 548 548 548 548 552 553 555 556 556 556 557 557 558 558 558 558 558 558 559 560 563 563 563 564 566 568 568 568 569 571 571 571 572 573 573 573 573 574 575 575 575 576 576 576 577 578 579 580 580 580 581 581 581 581 581 581 581 581 581 581 582 583 583 583 583 584 585 586 586 586 588 588 588 589 590 590 590 591 592 593 593 593 594 595 595 595 596 597 597 597 597 599 599 600 600 601 602 602 606 607 607 609 610 611 611 611 612 613 613 613 613 613 614 614 614 614 615 615 615 615 616 616 616 616 617 618 619 619 619 619 619 619 620 620 620 620 620 620 621 621 621 621 621 622 622 622 623 623 623 623 623 623 624 626 627 627 628 628 628 629 630 631 631 631 631 632 632 632 632 632 632 632 634 635 635 635 635 636 636 636 636 636 637 637 637 638 639 639 640 640 640 640 641 641 641 641 642 643 643 643 644 644 644 645 645 647 647 648 648 648 649 649 649 649 650 650 650 650 650 650 651 651 652 652 652 652 652 653 654 654 654 654 654 654 654 655 657 657 657 658 658 658 658 659 659 659 659 659 659 659 659 661 663 663 663 664 664 664 665 667 667 667 667 667 668 668 668 670 670 671 671 671 671 671 671 672 672 672 673 673 674 674 674 674 674 675 676 676 676 677 677 677 677 678 678 678 678 680 681 681 681 683 684 684 684 685 686 687 687 688 688 689 689 689 689 690 690 690 690 690 691 691 691 691 691 691 691 692 692 692 692 693 694 694 694 695 695 695 695 695 695 696 696 697 697 697 698 698 698 699 699 699 699 700 700 700 700 700 700 700 700 700 700 700 700 700 700 700 700 700 700 700 701 701 701 702 702 702 703 703 703 703 704 705 706 706 706 706 707 708 708 708 708 709 709 709 709 709 709 709 710 710 710 710 710 710 711 711 711 711 712 712 712 712 713 713 714 715 715 715 715 716 716 716 716 716 716 716 717 718 718 719 719 719 719 719 720 720 720 720 720 720 720 721 721 721 722 723 723 723 723 723 723 723 723 723 724 724 725 726 726 727 727 727 727 727 729 729 730 731 731 731 732 732 732 732 732 732 732 732 732 732 732 732 733 733 733 733 734 734 734 734 734 734 734 734 734 734 734 734 734 734 734 734 734 734 734 734 734 734 734 734 734 734 734 734 734 735 736 737 738 738 738 738 738 739 740 740 740 740 740 741 741 741 742 743 744 746 746 747 747 747 747 747 747 748 748 748 749 749 750 751 751 752 752 753 753 755 755 755 755 756 756 756 756 757 757 758 759 760 762 763 764 765 766 767 768 769 769 772 773 774 775 776 777 777 778 778 778 778 778 779 780 780 780 780 781 782 782 783 785 785 787 788 789 789 790 790 791 792 793 793 794 796 796 797 797 799 799 799 799 800 800 801 801 801 801 802 802 802 802 803 804 804 805 805 807 808 808 809 811 811 812 812 813 815 816 817 819 821 821 821 822 822 822 823 823 823 824 824 825 825 826 828 828 829 829 829 829 829 829 830 830 830 832 832 834 835 836 837 838 839 840 841 842 843 851 856 857 858 859 860 861 862 863 864 866 870 871 872 873 874 875 876 877 878 879 880 881 882 883 885 889 891 892 893 895 899 904 905 908 909 910 912 913 916 917 918 919 921 925 926 927 928 929 930 932 933 934 935 938 939 940 941 943 944 946 949 950 953 955 956 961 962 969 971 973 974 977 982 983 984 986 987 988 989 990 991 992 994 998 999 1000 1001 1002 1004 1005 1007 1009 1010 1011 1012 1017 1019 1023 1024 1025 1026 1027 1033 1035 1043 1045 1046 1047 1049 1050 1051 1054 1055 1056 1061 1062 1064 1066 1069 1070 1071 1072 1073 1075 1076 1078 1079 1080 1081 1082 1084 1085 1086 1087 1088 1089 1090 1094 1095 1096 1097 1098 1099 1100 1101 1102 1103 1104 1105 1107 1108 1109 1110 1112 1113 1114 1115 1116 1119 1120 1121 1122 1123 1125 1126 1127 1128 1129 1130 1131 1132 1133 1134 1136 1137 1138 1139 1140 1141 1142 1143 1145 1146 1147 1148 1149 1150 1151 1154 1155 1156 1157 1158 1159 1160 1163 1164 1166 1167 1170 1172 1173 1174 1175 1176 1177 1178 1179 1181 1182 1183 1184 1186 1189 1190 1191 1192 1193 1194 1195 1196 1197 1198 1199 1200 1201 1202 1203 1204 1205 1207 1208 1209 1211 1212 1213 1214 1215 1216 1217 1218 1220 1221 1222 1223 1224 1225 1226 1227 1228 1229 1231 1232 1233 1234 1235 1236 1237 1238 1239 1240 1241 1242 1243 1244 1245 1246 1247 1248 1249 1250 1251 1252 1253 1254 1257 1260 1282 1283 1284 1293 1299 1302 1306 1311 1314 1316 1317 1319 1322 1323 1326 1349 1372 1375 1376 1384 1388 1389 1408 1412 1413 1414 1419 1420 1425 1428 1435 1442 1444 1445 1450 1471 1475 1476 1478 1479 1480 1484 1490 1493 1494 1495 1496 1497 1498 1499 1501 1511 1512 1513 1524 1527 1531 1533 1538 1540 1546 1548 1554 1555 1561 1562 1571 1573 1574 1575 1576 1578 1581 1586 1587 1588 1589 1590 1591 1593 1595 1596 1597 1598 1599 1600 1602 1603 1605 1607 1608 1611 1612 1613 1616 1617 1623 1626 1627 1628 1629 1631 1632 1633 1634 1635 1636 1639 1641 1642 1644 1645 1646 1647 1648 1657 1658 1661 1663 1664 1665 1666 1667 1668 1669 1670 1671 1676 1677 1678 1680 1681 1682 1683 1684 1686 1687 1688 1689 1690 1691 1693 1694 1695 1696 1697 1698 1708 1717 1719 1723 1727 1729 1731 1734 1735 1739 1742 1746 1748 1749 1751 1752 1754 1757 1759 1762 1763 1764 1767 3 3 18 21 23 24 33 34 58 74 81 100 101 106 112 114 119 120 125 127 129 131 136 136 137 138 139 140 143 144 148 149 150 151 151 153 155 160 161 162 163 185 192 193 197 202 216 219 235 250 254 256 258 260 267 270 276 279 281 283 284 287 288 288 290 291 292 294 297 300 302 302 302 302 302 303 304 306 306 306 306 306 306 306 307 308 312 315 316 317 318 318 322 325 327 329 330 331 333 333 333 333 333 334 336 338 338 338 338 338 338 338 338 338 338 338 339 340 340 340 340 340 340 340 340 340 340 340 340 340 346 347 348 349 350 351 352 353 355 355 355 355 355 355 356 358 364 368 370 371 372 373 374 375 376 377 379 379 379 380 383 383 383 383 385 388 389 391 391 391 391 391 391 391 391 391 391 391 391 391 391 391 391 391 391 391 391 391 392 393 395 396 398 398 400 401 402 403 404 410 412 418 418 418 418 418 418 418 418 431 433 433 444 446 457 468 470 471 472 475 481 482 487 489 490 491 497 498 500 505 507 524 527 531 533 533 533 533 533 533 533 533 533 533 536 538 539 541 542 543 544 544 545 548 548 548 548 548 548 548 548 548 548 548 548 548 549 550 551 552 553 554 559 560 561 561 561 561 561 561 561 561 561 561 561 561 561 562 563 564 565 567 568 570 571 573 574 579 580 581 582 584 584 585 586 587 587 587 587 587 587 596 598 603 606 608 611 621 622 625 632 633 646 653 656 657 659 660 662 662 666 668 668 669 673 679 681 682 683 684 687 700 704 718 720 728 730 730 730 730 730 730 730 730 730 730 730 732 732 732 732 732 733 738 745 746 747 757 761 770 771 777 782 783 784 785 786 788 795 798 802 805 806 810 814 820 821 827 831 831 831 833 833 833 833 844 846 852 853 865 867 888 890 894 896 897 898 901 902 903 906 907 911 914 915 920 922 923 924 931 936 937 942 945 947 948 951 952 954 957 958 959 960 963 965 966 968 970 976 978 979 980 981 993 995 996 1003 1006 1008 1013 1014 1015 1016 1018 1021 1022 1028 1029 1030 1031 1032 1037 1038 1039 1040 1041 1042 1044 1048 1052 1053 1057 1058 1059 1060 1063 1065 1067 1068 1074 1077 1083 1091 1092 1093 1106 1111 1117 1118 1124 1135 1144 1152 1153 1161 1162 1165 1168 1169 1185 1187 1210 1219 1255 1256 1262 1263 1264 1274 1286 1287 1292 1295 1297 1303 1307 1308 1309 1310 1315 1321 1324 1325 1327 1329 1330 1332 1338 1340 1341 1348 1352 1353 1356 1360 1361 1367 1368 1369 1370 1373 1374 1379 1380 1381 1385 1386 1387 1391 1393 1394 1410 1411 1416 1418 1421 1426 1429 1431 1437 1439 1440 1443 1446 1447 1448 1451 1453 1454 1455 1456 1457 1462 1467 1468 1470 1472 1473 1481 1482 1486 1487 1488 1489 1491 1502 1510 1514 1515 1517 1522 1523 1525 1526 1528 1530 1532 1536 1537 1541 1542 1543 1544 1547 1550 1551 1556 1557 1558 1559 1563 1564 1565 1566 1567 1568 1569 1570 1572 1579 1580 1583 1584 1585 1592 1594 1601 1604 1606 1609 1610 1614 1615 1618 1622 1624 1637 1638 1640 1643 1649 1650 1651 1652 1653 1654 1655 1656 1659 1660 1662 1672 1673 1674 1675 1679 1685 1692 1699 1700 1702 1703 1704 1706 1707 1710 1711 1712 1713 1715 1720 1721 1722 1724 1725 1726 1730 1736 1738 1740 1741 1745 1747 1753 1755 1756 1758 1760 1765 1766 25 29 115 118 132 133 136 156 293 298 301 302 306 311 313 314 333 338 343 351 355 379 383 384 391 397 411 413 414 418 421 433 532 533 534 537 540 544 548 561 570 587 604 605 662 730 732 754 818 831 845 847 848 849 850 854 855 868 869 884 886 887 900 964 967 972 975 985 997 1020 1034 1036 1171 1180 1188 1206 1230 1258 1259 1261 1265 1266 1267 1268 1269 1270 1271 1272 1273 1275 1276 1277 1278 1279 1280 1281 1285 1288 1289 1290 1291 1294 1296 1298 1300 1301 1304 1305 1312 1313 1318 1320 1328 1331 1333 1334 1335 1336 1337 1339 1342 1343 1344 1345 1346 1347 1350 1351 1354 1355 1357 1358 1359 1362 1363 1364 1365 1366 1371 1377 1378 1382 1383 1390 1392 1395 1396 1397 1398 1399 1400 1401 1402 1403 1404 1405 1406 1407 1409 1415 1417 1422 1423 1424 1427 1430 1432 1433 1434 1436 1438 1441 1449 1452 1458 1459 1460 1461 1463 1464 1465 1466 1469 1474 1477 1483 1485 1492 1500 1503 1504 1505 1506 1507 1508 1509 1516 1518 1519 1520 1521 1529 1534 1535 1539 1545 1549 1552 1553 1560 1577 1582 1619 1620 1621 1625 1630 1701 1705 1709 1714 1716 1718 1728 1732 1733 1737 1743 1744 1750 1761

12 14 8 9 10 10 10 10 10 10 4 6 5 6 6 6 7 7 7 7 9 9 9 9 9 9 7 8 8 8 4 4 5 5 7 8 8 8 7 8 7 3 10 4 6 8 6 8 3 7 8 4 3 5 7 6 6 4 3 5 8 9 9 9 9 9 9 9 10 9 7 8 5 6 6 5 5 5 11 12 12 12 3 4 4 4 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 10 11 11 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 25 27 26 27 17 3 10 11 11 4 6 6 10 11 11 5 6 3 4 4 4 4 4 5 4 4 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 4 8 7 6 7 7 7 8 10 8 8 8 9 7 3 4 4 3 4 4 6 7 7 7 7 7 8 4 5 4 5 5 5 5 5 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 3 4 4 4 5 5 3 4 4 4 8 9 9 9 9 9 7 8 4 4 4 4 5 5 4 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 5 5 6 4 5 6 7 7 4 3 3 3 3 5 3 3 3 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 3 6 3 4 4 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 8 10 10 7 3 4 4 4 4 5 3 3 10 10 3 4 4 6 6 4 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 8 7 7 5 5 6 10 12 6 7 7 7 7 9 11 4 4 4 5 7 9 8 9 9 9 6 8 4 6 4 4 3 3 4 4 3 4 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 3 5 9 9 9 9 7 4 5 3 3 9 4 4 5 5 4 5 7 5 5 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 6 7 7 4 5 5 3 4 7 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 6 7 7 7 7 8 7 4 5 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 4 4 5 4 5 6 7 7 4 5 4 8 9 9 3 4 3 3 5 5 4 5 5 6 6 3 7 5 3 3 4 3 3 3 3 3 3 5 7 7 7 4 3 4 4 4 3 9 10 10 10 8 7 8 8 8 6 7 7 8 14 14 14 14 14 14 14 14 14 14 4 4 4 3 5 6 6 6 5 4 3 4 4 4 4 4 3 4 3 7 8 8 4 6 5 7 6 6 6 6 6 6 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 4 4 5 5 5 5 5 5 6 6 7 6 6 6 3 9 9 9 9 9 9 3 3 3 4 4 3 3 4 5 9 9 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 5 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 5 6 6 3 4 8 3 4 4 5 6 6 4 5 6 7 7 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 4 3 5 6 5 6 9 10 4 11 12 12 12 12 12 12 7 8 8 8 8 9 6 7 7 7 4 5 4 3 3 5 4 5 5 5 6 8 9 9 4 5 5 4 9 9 9 9 6 7 7 4 7 8 4 8 9 9 9 9 10 10 9 9 9 9 3 5 5 4 7 7 8 7 7 4 4 5 4 3 4 4 4 4 5 5 3 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 3 3 4 3 14 15 15 9 10 10 11 11 10 10 10 10 10 11 12 10 3 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 9 9 11 11 11 10 10 7 7 7 9 10 10 10 10 8 8 8 8 8 8 5 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 3 5 4 4 4 4 4 5 3 4 4 4 3 3 3 3 5 6 5 3 6 6 3 4 4 4 3 3 3 3 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 6 3 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 7 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 3 4 4 4 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 10 11 11 11 5 6 6 6 3 4 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 7 5 5 6 7 6 4 4 5 4 5 5 5 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 7 8 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 3 4 3 8 9 9 4 3 4 5 4 5 3 3 4 3 4 3 3 4 4 4 4 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 3 3 3 4 4 4 4 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 3 4 4 7 8 8 9 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 3 4 3 7 8 8 8 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 5 4 6 3 3 4 4 3 3 5 4 3 3 5 4 3 3 3 3 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 3 4 5 5 6 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 4 7 4 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 13 10 4 9 14 10 9 10 3 3 12 3 5 6 17 9 9 11 11 4 4 7 10 11 8 11 11 13 4 5 8 7 4 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 4 5 10 3 5 6 4 11 0 8 7 4 8 13 5 4 3 7 6 7 3 3 4 8 6 6 3 3 3 5 10 6 11 0 5 0 3 4 3 3 6 5 7 4 6 8 3 4 3 4 8 5 5 6 4 10 5 6 5 0 6 4 6 0 0 7 7 6 5 5 4 0 2 8 3 7 4 4 4 8 5 8 4 6 3 4 8 6 3 4 4 0 4 3 6 3 7 5 11 0 3 4 3 6 12 0 0 7 0 0 3 4 0 18 8 3 0 11 0 0 10 5 0 0 2 10 4 0 7 3 5 0 13 0 23 19 0 12 11 10 0 0 0 0 0 10 3 0 9 0 0 5 3 12 10 13 7 3 0 10 12 0 5 0 13 8 0 0 6 4 0 10 11 7 6 14 0 4 0 5 14 6 6 7 10 4 9 5 6 7 8 0 9 14 7 10 0 0 0 4 0 0 0 15 0 0 9 0 4 0 8 0 5 6 3 8 12 0 0 0 5 7 0 0 5 5 0 4 3 0 0 0 3 0 4 3 5 6 3 4 3 6 7 3 4 6 3 3 6 3 4 4 3 4 5 3 3 5 4 5 5 4 2 4 3 7 3 4 3 4 3 4 6 5 5 3 5 5 5 4 8 4 3 3 3 4 4 6 3 3 4 5 3 3 3 4 4 3 6 5 2 4 4 7 3 5 4 3 7 7 6 6 4 4 6 8 10 6 4 7 4 5 8 3 3 3 6 3 2 3 4 5 5 18 5 4 8 6 9 2 6 4 7 5 6 5 5 5 3 7 3 6 3 6 5 5 5 3 4 5 7 5 6 7 6 4 8 7 4 3 5 3 3 4 3 9 6 5 6 5 5 9 5 3 3 6 6 3 4 7 5 2 3 5 11 5 6 5 5 3 3 3 3 2 8 2 4 3 5 2 2 4 2 4 2 8 4 3 2 3 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 6 7 2 5 2 2 9 2 2 3 2 2 4 5 2 3 2 4 4 3 2 2 2 2 3 2 3 2 4 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 6 2 8 6 13 3 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 5 8 8 2 3 2 3 2 2 2 2 2 8 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 6 3 2 2 2 2 5 2 3 2 2 2 4 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 3 2 5 4 2 3 4 5 2 2 3 2 5 2 2 2 2 2 2 3 2 2 4 2 2 4 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 5 4 2 2 2 7 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 3 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 3 4 2 2 2 2 2 2 2 3 2 2 2 2 2 3 2 2 4 3 2 2 2 2 3 2 2 2 2 2 2 2 3 3 3 4 1 2 2 3 2 9 2 4 2 2 2 2 2 2 2 3 2 5 3 3 2 8 3 2 4 0 2 7 5 2 2 2 2 2 3 2 3 5 2 2 4 4 2 4 4 2 4 2 2 2 1 2 2 3 2 2 3 8 2 2 4 2 2 2 2 0 2 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 1 2 2 2 2 2 2 2 2 4 2 2 2 1 1 2 1 2 2 1 2 2 2 2 2 2 2 2 2 2 3 2 2 3 3 2 2 1 4 2 1 2 5 4 2 2 2 2 2 1 4 2 2 2 4 2 2 2 2 3 2 3 3 2 4 5 2 2 2 3 2 2 2 2 2 2 2 3 2 2 2 2 2 4 2 2 3 2 2 2 2 2 2 7 2 2 5 2 1 2 2 2 2 4 2 4 2 3 2 2 2 2 2 4 7 2 2 2 4 2 2 2 2 2 4 2 2 4 5 2 2 2 2 2 2 2 4 3 2 3 2 3 2 4 2 2 3 2 4 2 6 2 2 4 2 4 2 2 2 3 2 2 3 2 4 3 2 2 3 9 3 2 2 2 2 2 4 1 2 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 9 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 4 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 2 46 5 1 1 1 2 1 1 2 1 1 2 1 1 2 1 1 1 2 2 1 3 2 1

1$	2178 5380 5730
10$	6890
101$	5308
11$	6890
12$	966 967 968 969
13$	966 967 968 969
14$	966 967 968 969
15$	966 967 968 969
16$	966 967 968 969
17$	6116 3183
18$	6547 4149 7143 7144 7145 7146 7147
19$	6547 4149 7143 7144 7145 7146 7147
2$	5730
20$	6547 4149 7143 7144 7145 7146 7147 6116 3183
21$	6547 4149 7143 7144 7145 7146 7147
22$	6547
23$	6547
24$	6547 2613
25$	6547 4149 7143 7144 7145 7146 7147
26$	6547
27$	6547
28$	6547
29$	6547
3$	5730
30$	6547 4149 7143 7144 7145 7146 7147
31$	6116
3x5x2$	3024
4$	5730
47$	6116 3183
5$	1144 4347 4348 5730
5x5x5$	3023
6$	1144 4347 4348 5730
60$	8117
7$	6890 5730 5815
8$	6890 5730
9$	6890 5730
999$	5308
a$	3367 3388 3492 6465 3496 742 743 744 6941 4037 4038 865 986 987 4211 4238 4239 1133 4765 4778 4887 4899 4926 5137 5331 5332 5341 5362 5363 5377 8372 2207 2245 5468 5476 8450 2356 2397 2526 2630 2642 2706 2709 5993 2944 6172
abandon$	2647
abandoned$	2644 2647
abandoning$	2647
abandons$	2647
abc$	5256 2964
abcs$	5256
abdicate$	1726
abdicated$	1726
abdicates$	1726
abdicating$	1726
abh	5471 2970
abh$	8442 6172
abide$	6763
abilit	6056
abject$	2619
able	5250
able$	909 912 913 915 1044 4255 4272 4273 1080 1987
abortion$	3134
about	5102 5878
about$	3298 3724 6697 7065 1145 4495 1294 1295 1296 1297 4500 7708 7908 7909 7910 5016 5017 5018 1861 5127 5389 5451
above$	4373 7962 7991 5251
abroad$	8390
abscond$	6487 325 326 2973
abscondded$	325 326 2973
abscondding$	325 326 2973
absconded$	325 326 2973
absconder$	5498 2973
absconders$	5498 2973
absconding$	325 326 5497 2973
absconds$	325 326 2973
absconsion$	2973
absconsions$	2973
absen	6090
absenc	5394 8383
absence$	8365
absent$	6492 7579 5090
absolute$	1271
absolutely$	1376 4787 2611 2614
abus	8410
abuse	5438
abuse$	6173 6174 6204 6205 6206 6434 6649 6650 6659 6660 6736 6737 8407 8408 8409 5549 6119
abused	2218
abused$	6211 5420 6134 2934
abuser$	6479 6734 6872 703 6897 5572
abusers$	6479 6734 6872 703 6897 5572
abusive$	2433 5646 2993
abysmal$	3016
abysmally$	3016
academy$	4676 4681 4682 7922 7951 5007 1809 8344 8345 8358 2667
accept$	3368 6361 6376 568 569 6763 3801 3802 3803 3804 3805 3806 3807 3808 3809 3810 3811 3812 3828 3829 3830 3831 3832 6961 7419 7446 7452 7466 7766 5800 5801
acceptable$	1969 2964
accepted$	6574 6582 6589 6590 6591 6594 568 569
accepting$	568 6961
accepts$	568
acceptted$	568
acceptting$	568
access$	2873
accommodation$	6524 6525 6526 6527 6528 6529 6530 6531 8406 8438 6117
accomplice$	5520 3075
accomplices$	5520 3075
accord$	6347 6348 6349 6350 6351 6352 6353 6354 6561 6562 5522
accoun	5062 1889 5092 5205
account$	7741 7742 7743 7744 7745 7746 7747 8176 5288 2088 2105 8284 8285 2238 8412 5615
accountability$	563 564 3770 3771 3772 3773 3774 3775 3776 3777 3778 3779 3780 3781 3782 7947 7948 7949 7950 5863
accountable$	563 564
accounted$	2105
accounts$	8033 8063 8176 5288 2088 2105 5615
accusation$	5547
accusations$	5547
acd$	3085
achiev	1947
acknowledge$	3801 3802 3803 3804 3805 3806 3807 3808 3809 3810 3811 3812 7766
acknowledged$	7669 7670 7671 7672
acne$	5778 3010
acned$	3009
across$	4137 936 937 4140 939 4142 941 4283 4284 4285 4373 5682 5820
act	1931 8136 8305
act$	3556 6534 3828 3829 3830 3831 3832 751 935 4137 936 937 938 4140 939 940 4142 941 942 943 944 945 946 947 970 971 972 973 974 1022 7603 7766 7932 7935 8021 8137 2435
acted$	751 935 4137 936 937 938 4140 939 940 4142 941 942 943 944 945 946 947 970 971 972 973 974 4663 4672 7647 7652 7669 7670 7671 7672 7776 2435
acting$	751 838 935 4137 936 937 938 4140 939 940 4142 941 942 943 944 945 946 947 970 971 972 973 974 2414 2435
action	1832 5949
action$	6225 7700 7741 7742 7743 7744 7745 7746 7747 5265 5487 5947
actionable$	5034
actions$	3 4 5 6 7 8 9 3214 3215 3216 3221 6225 6271 6347 6348 6349 6350 6351 6352 6353 6354 6369 6736 6737 6738 6741 6742 6743 6744 6745 6746 6747 6748 6749 6750 6751 6752 6753 5487
active	8188
active$	3272 71 3397 261 262 263 264 477 5504 5693 2709 2711 5926
activi	7996 8277 5929 5941 5942 5949
activities$	6221 6225 5487 5501 5551
activity$	6221 6225 3557 6535 8033 8154 5487 5501 5551 5692 5933
acts$	6519 3556 6534 751 935 4137 936 937 938 4140 939 940 4142 941 942 943 944 945 946 947 970 971 972 973 974 1023 2435
actual$	5471
add$	1867 2806
added$	1867 1868 1916 1918 2034 2035
addict	8324 8383 8415 6046
addict$	6905 6906 6907 5578 5579 2988
addicted$	2144
addiction$	2144 6061
addicts$	6905 6906 6907 8425 5578 5579 2988
addres	1837 8055 2010 5212 5213 5242
address$	3359 3360 3361 6471 6472 6473 6474 3504 3505 3506 3507 8040 2781 6127
addresses$	3359 3360 3361 8024 8040 8213 5902 5973
adds$	1867
adequate$	4766 4767 4768 4769
adhd	8324
adhd$	8314 3083
adidas$	5782
admission$	6072
admissions$	6072
admit$	7446 7452 7466 7766 7932 5800
admitted$	2136 2149 6037
adolescent$	6983 6997 6998 6999 7000 7001 7002 1133 7306 7309 2367 2370 5630 2525
adolescents$	6983 6997 6998 6999 7000 7001 7002 7306 7309 5630
adopted$	6125
adoption$	2924
adoptive$	2924
adult$	6333 6334 3370 6392 6414 6425 3468 3469 6456 3534 3538 3541 6517 6520 6549 6552 6707 3849 6840 6841 6842 6843 3994 4032 7057 7098 932 7108 7110 7115 4153 7131 7136 7137 7138 7156 7165 7166 7167 4207 1006 7186 1018 1019 4223 7195 7196 4226 4227 4271 4274 7245 7298 7299 7300 7301 7302 7303 4692 4693 5494 2313 5519 5697 5698 2500 5704 2518
adults$	3346 3351 3355 3358 6330 6333 6334 6343 6425 6456 6479 6481 6484 3534 6513 6517 6520 6549 6696 6771 6829 3863 6840 6841 6842 6843 6851 3881 7026 7057 7071 7072 7073 7081 7098 7108 7112 4143 7115 4150 7131 7136 7137 7138 7143 7144 7145 7146 7150 7154 7162 7163 7164 7165 1018 1019 4223 7195 7196 7245 7262 7270 7271 7272 7278 7279 7280 7281 7282 7298 7299 7300 7301 7302 7303 7369 7417 4549 4550 4552 4553 5494 5543 5699 5704
advance$	1935
advanced$	932 5504
advanceed$	1935
advanceing$	1935
advances$	1935
advantage$	6212
advice$	6279 6799 6800 6801 6802 6803 6961 7655 7656 7657 7658 7659 7660 5534 5544 5797 5854
advis	5035 5975
advised$	3278 6282 6283 3313 112 113 114 115 116 117 118 119 3322 121 122 123 124 125 126 127 128 129 130 131
affairs$	7181
affection$	6524 6525 6526 6527 6528 6529 6530 6531
affili	1931 5929 5933 5935 3076
affiliate$	5551
affiliated$	689 5551
affiliates$	5551
affiliation$	670 671 689 5551
affiliations$	5551
affray	5471 2970
affray$	8442 6172
afraid$	7254 7255 7256 1120 1121
african$	1154 4359 4364 4365 2550 5777
afro$	5770 2569 5772
afros$	5770 5772
after	8035 5404
after$	6362 3790 4070 7080 4112 4258 7263 7264 7274 1700 2139 8375 8376 5424 6068
again$	6292 6293 7486 7487 7489 7490 7491 1665 4967 4968
agains	5154 5949
against$	6475 6476 6477 6478 8107 8125 8155 2032 8270 5813 5916 5918 5958 5994
age$	3547 6546 3901 7105 7106 7191 7192 7193 7321 7322 7323 5379 6097
aged$	7306 7309 8336 5517
agencies$	4676 4681 4682 7922 7951 5007
agency$	4650 4676 4681 4682 4692 4693 7922 7951 5007 1809 5034 2619 2657 2666
ages$	7105 7106
aggression$	6929 7015 7016 844 845 5638
aggressive$	6971 6972 6973 6974 6975 6976 6977 6978 6979 6980 6981 7050 2433 2993
aggressively$	2993
aggressiveness$	7015 7016 5638
aggressor$	6872 6873 6874 6875 5572 5573 5574
aggressors$	6872 6873 6874 6875 5572 5573 5574
aggro$	6618
agitator$	2983
agitators$	2983
agree$	902 903 904 905
agreed$	395 6594 902 903 904 905
agreement$	6368 8142
agreements$	8142
agrees$	902 903 904 905
ahead$	7962 7992 8052
aid	1947
aid$	1935 1951 6025
aided$	1935 1951
aiding$	1935 1951
aids	1947
aids$	1935 1951 6025
aim	2067
aim$	8149 1980 8182 8251
aimeda	5142
aimedat$	8113
aims$	5142 8149 1980 8182
albanian$	4361 5777
album$	5235
alcoho	8383 8415 5453
alcohol$	6339 6340 6524 6525 6526 6527 6528 6529 6530 6531 6536 6539 8317 6042 2844 6046
alcoholic$	8424 5578
alcoholics$	8425 5578
alert$	1824 1845 1846 1959
alerting$	1845 1846
alerts$	1845 1846
aliases$	3028
alibi$	3029
alibis$	3029
alienated$	2526
alight	5458
alight$	8429
alike$	5781 5783
alive$	8294
all	5954
all$	3326 3330 3702 3824 3949 816 4032 858 895 7069 7128 981 7233 1125 1234 7421 4451 1263 1339 1340 1341 1402 1411 4614 4648 7755 7762 4926 4928 7917 7918 1756 8144 5208 5283 5312 5526 5797 5798 5855 2702 2706
allegation$	5547 5548
allegations$	5547 5548
allege$	6855 6856 2017 5545 5546
alleged$	6855 6856 1906 2015 2017 2099 5545 5546 2347
allegedly$	2979
alleges$	6855 6856 2017 5545 5546
allerg	8324
allergic$	3099
allergies$	3099
allergy$	6061 3099
allocated$	2021
allow	1847
allow$	38 39 142 143 6654 7446 7452 7466 1951 2087 5523 5800
allowed$	38 39 142 143 6654 1951 2148 5523
allowing$	38 39 142 143 6654 1951 5523
allows$	38 39 142 143 6654 1951 2087 5523
almost$	442 981 4183 982 983 984 985 988 989 990 991 1036 1037 1145 2496 2505
alone	5324 2907 6110
alone$	6598 7216 7217 7218 7219 7220 7221 7222 7223 7224 7225 7226 7227 7228 8295 2907 6109
along$	6324 6384 3594 3595 3596
alopecia$	3011
alpha$	2381
already$	981 4183 982 983 984 985 988 989 990 991 1009 1036 1037 1145 2496 2505
also$	2371
alternative$	2881
although$	133 6475 6476 6477 6478
altogether$	1756
always$	321 930 1234 4501 3013
ambition$	7040 5674
among$	6970 4046 4081 5317
amongst$	6970 4046 4081
amount$	195 7259 7260 7261
ample$	3340
an$	3798 4066 4139 4185 4215 1133 4632 4926 5125 5137 5331 5362 5476 2526
anaemia$	3098
analys	5047 5048 5049 1848 1849 1883 5088
analysis$	5892 5936
analyst$	8003 8018 8019 8020 5050 5051 5085 8059 1990
analysts$	8003 8018 8019 8020 5050 5051 5085 8059 1990
anaphy	3100
and	2741 2746
and$	3325 6812 3903 3904 7306 7309 4373 4390 5033 5124 5144 5145 5310 5870 5909 2789 6160
angels$	5600
anger$	841 2434
angry$	7579 2356 2526
animal$	5578
animals$	6905 6906 6907 6924 6925 6926 5578 5579
ankle	2266
ankle$	5468
anonymous$	2678
anorexia$	3101
anorexic$	3101
anothe	1944
another$	3203 6432 7027 1133 7995 5363 5484 2526 2709
anpr$	3033
answer$	6361 6763 1029 1030 1031 4265 7446 7452 7466 7530 7766 4827 4828 7872 7932 7935 8251 5800
answered$	6574 6594 1029 1030 1031 7652 7669 7670 7671 7672 7980
answers$	1029 1030 1031 7530
antagonise$	2341
antagonised$	2341
antagonises$	2341
antagonising$	2341
anti	5110 1921 5177 5182 8191 8203 2052 2094 5307 2831
anti$	3465 3471 672 3959 6971 6972 6973 6974 6975 6976 6977 6978 6979 827 4035 4080 2462 2463
antici	1984
anticipated$	8131
antidepressant$	6033
antidepressants$	6033
antipsychotic$	3116
antipsychotics$	3116
antisocial$	6434 6441 6931 6971 6972 6973 6974 6975 6976 6977 6978 6979 7050 8081 8278 2338 2428 5631
anxiet	8324
anxiety$	3103
any	8049 2677 5954
any$	3824 7421 4451 1263 4580 4773 4774 4928 7997 5137 8144 5200 2016 8192 8193 8215 8219 8227 8280 5797 5798 2702 2706 5979
anybody$	4549 4550 4552 4553 4676
anyone$	6330 7098 7262 4549 4550 4552 4553 4676 7651
anything$	6731 1034 7231 1115 7376 7377 7445 7450 7456 7461 7470 4549 4550 7538 1427 1428 1429 1430 1431 7730 7731 7732 7733 8209 5253 5797
anyway$	6296 6300 7248
apathetic$	2995 3016
apathy$	3016
apnoea$	6043
apologised$	7669 7670 7671 7672
apology$	7872
app$	327 3529 328 3530 329 3531 330 3532 331 3533 6505 6506 6507
appalling$	6251 6252 6253 6254 6971 6972 6973 6974 6975 6976 6977 6978 6979 1631 1632 1633 1634 1783 2433 2469 2643 3016
appallingly$	3016
appear	8279
appear$	463 464 696 722 723 724 725 726 727 728 729 730 731 817 831 832 833 834 835 836 935 4137 936 937 938 4140 939 940 4142 941 977 981 4183 982 983 984 985 988 989 990 991 4283 4284 4285 1084 1146 1176 1177 1178 2261 2372 2376 2429 2430 2440 2575
appearance$	7327 7328 7329 7330 7331 7332 7333 7334 7335 7336 7337 7413 6156
appearances$	6156
appeared$	935 4137 936 937 938 4140 939 940 4142 941 1176 1177 1178 2261 2575
appearing$	2261
appears$	463 464 696 722 723 724 725 726 727 728 729 730 731 817 831 832 833 834 835 836 935 4137 936 937 938 4140 939 940 4142 941 977 981 4183 982 983 984 985 988 989 990 991 1084 1146 1176 1177 1178 2261 2372 2376 2429 2430 2440 2575
appendicitis$	3166
appeti	8324
appetite$	2058
apple$	5567
apples$	5567
applic	2013
applied$	1485 1486 1487 1708 8223
apply	1944 2013
apply$	1485 1486 1487 2737
appointment$	4465 1264 1265 1266 7572 7573 7574 8311 6029
appointments$	4465 1264 1265 1266 8311 6029
appreciate$	6763 3801 3802 3803 3804 3805 3806 3807 3808 3809 3810 3811 3812
appreh	5189
apprehend$	8160 2777
apprehending$	2777
approa	5949
approach$	5947
approaches$	7873 7874
appropriate$	3288
apps$	327 3529 328 3530 329 3531 330 3532 331 3533 6505 6506 6507
april$	6454
arab$	1154 4359 2550 5777
arcade$	6452 6453
architects$	475
are	1931
are$	3207 3280 3285 186 187 463 464 635 636 637 696 722 723 724 725 726 727 728 729 730 731 781 787 4000 817 831 832 833 834 835 836 7056 977 981 4183 982 983 984 985 988 989 990 991 999 1128 1146 4412 1234 1255 4469 4616 1452 1453 4941 1747 1748 7982 5045 5077 5086 5160 5239 5454 2268 2372 2376 2414 2429 2430 2440 5729 5773 5774 2656 5909 5956 2772 2824 6106
area$	4071 5542 6114
argue$	7579
argued$	7579
argues$	7579
arguing$	7579
argume	5417
argument$	4531 7503 4533
argumentative$	7019 7020 7021 7022 7023 7024 7025 5642 2993
arguments$	2197 8388 2226
arm$	7344 8301
arms$	7344 8301
around	5878
around$	3298 6390 7065 4102 4128 7101 4872 8032 5502 5682 5794
arrangement$	6564 7296 5692
arrangements$	6564 7296 5692 6075
arrest	8021 1894 1933 8118 8119 8124 5189 8187 5303 2110 8383 8385 8412 8415 5958
arrest$	8105 5135 8111 1958 8140 8160 1999 2055 2062 8239 8269 8274 5312 8452 2748 2751 5963 2777 5991 2961 3060 3188
arrested$	6214 5931 6143 3188
arresting$	2777 3059
arrestped$	1999
arrests$	1910 8084 1958 1999 8231 2062 8274 8452 5963 3058 3188
arrive	8242 8279
arrive$	6763
arrived$	7937 7938 7939 7940
arrogance$	3016
arrogant$	4959 2995 3016
arson	8092 8189 8190 8191 5459 5471 5473
arson$	8430 8442 8444 8453
arsonist$	5578
arsonists$	5578
art$	7130 2833
arthritis$	3079
as	1931 2677
as$	3493 3902 4079 4123 4144 4160 994 4206 4224 4225 7251 4398 4789 7785 1764 1767 8054 5096 5097 5102 5297 2371 2414 5901
asb	5177 2052 2094
asb$	6434 6929 8148 2028 5254 5296
asbo	5215 5246 2964
asbo$	8186 8217 5256 6166
asbos$	8186 8217 5256
asd$	8314 3085
ashamed$	7796 1624
asian$	1133 1154 4359 4366 4387 4388 4389 1188 2525 2526 2550 5777
aside$	4871 4946
ask$	444 7556 7557 7558 5055 5808
asked$	127 128 129 130 131 3371 444 6645 7492 7647 7652 7663 7664 7665 7776 7980 1841 5055 1887 5278 5416
asking$	3644 443 444 7556 7557 7558 5808 5826
asks$	444 7492
asleep$	1621 1622 1791
asperg	2807
asperger$	6009
aspergers$	6009
aspirations$	7040 5674
aspiring$	2350
assaul	8092 8190 8191 2218 5438 8410 8412 5459 5460 5473 2970
assault$	8098 8409 8430 8431 8442 8444 8453 5549 6172
assaulted$	5420 2272
assaults$	8430 8453 5549 6172
assert	2038
assertive$	5240
assess	8305 8307 2141 2262 5878 6051 6056
assessed$	818 1906 1931 2015
assessment$	8297 5984 6078
assessments$	5984 6078
assist	1847 1947 5315
assist$	32 1935 1951 1980 8286
assistant$	5380 8352
assisted$	8012 1935 1951
assisting$	1935 1951
assists$	1935 1951 1980
associ	7996 5062 5117 8093 8197 8204 2068 8277 5935 5941 5942
associate$	6376 6405 6407 6408 6419 6569 6570 6571 6572 6573 6845 689 2337 5540 5551
associated$	667 689 5551
associates$	6845 689 8024 8033 8034 8036 8070 1898 8103 2337 5540 5551 2710
associating$	6569 6570 6571 6572 6573 689 1898 2337
association$	670 671 6845 4676 4681 4682 7922 7951 5007 1898 8088 5540 5551 5568 2734
associations$	670 671 6845 8033 8034 5270 5540 5551 5568
assume$	568 2017
assumed$	568
assumes$	568 2017
assuming$	568
assured$	5722
asthma	8324
asthma$	3093
asthmatic$	3093
astonishing$	4904 7876
astray$	6877 6878 6879 6880
asylum	2922
asylum$	6124
at	5399
at$	15 6213 3666 6770 813 7089 7090 7306 7309 1145 1412 1419 1420 4823 4950 7956 8032 8113 8136 5173 5257 5337 5351 5383 5400 5420 5428 2248 5463 5820 6068 6126 6153 6160
athena$	8041
athletic$	2529 3009
atrocious$	3016
attachment$	2850 2851
attack	8410
attack$	6017 6028
attacked$	6214 6641
attacks$	6017
attemp	5953
attempt$	6710 538 3741 3742 4465 1264 1265 1266 7678 7679 7741 7742 7743 7744 7745 7746 7747 4780 4781 4782 4783 4784 5533
attempted$	7737 7738 7739 7740
attempts$	4465 1264 1265 1266 7873 7874 5533
attend	8360 2832 3179
attend$	6376 6763 3795 7419 7446 7452 7466 7530 7766 7935 5376 2261 5800 5801
attendance$	7906 7972 8346 8365 5532 5623 3178
attended$	6574 6582 7980 5376 2261
attender$	5532 5586 5596
attenders$	5532 5586 5596
attending$	5376
attends$	7530 8036 2261
attent	5203
attention$	6222 6223 3372 6524 6525 6526 6527 6528 6529 6530 6531 6536 6539 6621 3651 6651 3681 6655 6811 6820 6821 3932 828 837 7031 7032 7035 7650 7654 7741 7742 7743 7744 7745 7746 7747 1838 8174 2030 8314 5528 2445 5648 5649 2467 5970 2805
attitude$	6225 6369 807 808 7037 1013 1014 1015 1016 1017 1739 1740 1741 1742 5487 2434 5671 5672 5845
attitudes$	6225 807 808 5487 5671
attract$	6192 6193 448 449 4061 2322
attracted$	6192 6193 448 449 640 649 650 651 652 653 654 655 656 657 658 659 660 661 666 2322
attracting$	6192 6193 448 449 2322
attractive$	3009
attractor$	5985
attractors$	5985
attracts$	6192 6193 448 449 2322
attractted$	6192 6193 448 449 2322
attractting$	6192 6193 448 449 2322
attrib	1977
attributable$	8225
attributed$	1907 8225
auburn$	2569
august$	6454
aunt	8371 5411 8384
aunt$	8382
auntie	8371
author	1944
authorised$	5278
authorities$	7052 7053 4676 4681 4682 7922 7951 5007
authority$	6961 7026 4676 4681 4682 7922 7951 5007 5402 5403 8375 5544 5664 2667
authors$	475
autism	8324
autism$	8314 3084
autistic$	3084
autumn$	6454 6455
available$	6207 5504
average$	2529
averse$	788 789 790 791 792
avoid$	6763
avoidant$	6980 6981 2433 2995
avoided$	6574 6582 3636 7640 5862
awaiti	2145 2153
awaiting$	5347 5355 2940
aware$	4095 7067 7068 1875 2037
awareness$	3823
away$	6345 6346 6364 6365 6397 6410 6488 6489 6494 6581 6588 6703 6708 6711 3799 858 4519 4815 4816 5263 8250 5282 8390 5422
awkward$	7019 7020 7021 7022 7023 7024 7025 8282 5642
b$	5409 8380 5993 6172
babies$	7169 7170 7171 7172 7173 5700
baby	8384
baby$	5364 5365 8402 2241
back$	6236 6382 6417 271 272 273 274 3501 3502 6482 6483 6709 6714 3799 3800 4369 7488 4811 4874
background$	6163
backs$	3800 4874
backward$	7871
bad$	3274 6251 6252 6253 6254 3398 3433 258 259 6438 3749 6840 6841 6842 693 694 695 3898 3952 6932 6971 6972 6973 6974 6975 6976 6977 6978 6979 6980 6981 1166 7352 4383 4385 1631 1632 1633 1634 7912 7913 7914 7915 1783 2287 2339 2353 2365 2366 2433 2443 2457 2469 2554 2643
badly$	829 1152 4655 1665 5639 5640 5641 2455 2551 5781
bag$	7371 2042
baggy$	2585
bags$	7365 7371 5293 5782
bail$	3882 5476 8447 8452 6151 2950
bailed$	6151 3191
bails$	8452
bait$	2341
baited$	2341
baiting$	2341
baits$	2341
baitted$	2341
baitting$	2341
balaclava$	7402 5782 3012
balaclavas$	7402 7403 7404 7405 7407 5782 5931 3012
bald$	4377 3009
ball$	7891
bandana$	5782 3012
bandanas$	5782 3012
bandit$	2982
bandits$	2982
banger$	5551
bangers$	5551
banging$	5551
bangladeshi$	4361
bank$	428 8403
banked$	428
banking$	428
bankked$	428
bankking$	428
banks$	428
bannin	2073 2074
banning$	1994 5275 5276
bare$	4788
barely$	1064 4266 1065 4267 1066 1102 4304 1103 1104 4406 1572 2164 2174 2498 2855
barrel$	2535
barter$	363 364
bartered$	363 364
bartering$	363 364
barterred$	363 364
barterring$	363 364
barters$	363 364
base	5197
base$	8168
baseball$	2590
basic$	2619
basically$	981 4183 982 983 984 985 988 989 990 991 2496
basis	2013
bath	5457
bath$	8428
battle$	2515
be	5216
be$	3271 3417 3418 3419 6405 3449 3453 463 464 3670 3791 6859 3892 696 722 723 724 725 726 727 728 729 730 731 3934 3969 817 831 832 833 834 835 836 4048 4049 4165 4166 4167 977 981 4183 982 983 984 985 988 989 990 991 7283 7285 1146 4491 4494 7472 7473 7474 4517 4558 4568 4571 4721 4724 4763 4825 1747 1748 5086 5087 5112 8125 5160 5167 5217 5228 5252 8244 2372 2376 2429 2430 2440 2656 2772 5974
beanie$	5782
beanies$	5782
bear$	4952 2658
beard$	5755 5770 5772
bearded$	3009
beards$	5755 5770 5772
bearre	8187
bears$	2658
beat	8410 8415
beaten	2218
beaten$	3245 5420
became$	463 464 696 722 723 724 725 726 727 728 729 730 731 4000 817 831 832 833 834 835 836 977 981 4183 982 983 984 985 988 989 990 991 1146 2372 2376 2414 2429 2430 2440 2836
becaug	8187
because$	3218 177 196 198 2238 8412
bechar	8187
becom	1931 2816
become$	463 464 696 722 723 724 725 726 727 728 729 730 731 4005 817 831 832 833 834 835 836 977 981 4183 982 983 984 985 988 989 990 991 1146 7473 2371 2372 2376 2414 2429 2430 2440
becomes$	463 464 696 722 723 724 725 726 727 728 729 730 731 817 831 832 833 834 835 836 977 981 4183 982 983 984 985 988 989 990 991 1146 4532 2372 2376 2429 2430 2440
becoming$	4000 4006 2371
bed	2225 2244 2843
bed$	6433 6524 6525 6526 6527 6528 6529 6530 6531 8315 8369 5409 5410 5427 5455
bedbugs$	5446
bedealt$	8187
bedeta	8187
bedroom$	5410 6129
bedrooms$	5293
beds$	6433
bedwetting$	6045
bee$	5582
been	5302 2266 2816
been$	3282 3283 3311 3312 111 120 3342 3343 279 6580 6587 6589 6590 6591 3627 463 464 696 722 723 724 725 726 727 728 729 730 731 773 3996 3997 3998 4004 4010 817 831 832 833 834 835 836 926 977 981 4183 982 983 984 985 988 989 990 991 1068 1146 4466 4467 4468 4470 4471 4472 1452 1453 4671 7752 7753 4793 4794 7776 1666 4907 4908 4909 4942 4943 4944 1747 1748 5008 5086 5160 5167 2125 2149 5376 2200 2231 5468 2372 2376 2414 2418 2429 2430 2440 2656 2772 2829 2835 2836 2882 2884 2885 2919 2923 2933 2941 2943 2944 2948
bees$	5582
befing	8187
before$	4154 7168 7962 7991 5463
befriend$	6500 332 333 334
befriendded$	332 333 334
befriendding$	332 333 334
befriended$	332 333 334
befriending$	332 333 334
befriends$	332 333 334
beggars$	2665
begun	2832
behav$	6574
behave$	6376 6569 6570 6571 6572 6573 751 935 4137 936 937 938 4140 939 940 4142 941 942 943 944 945 946 947 970 971 972 973 974 7446 7452 7466 7530 2437 5800
behaved$	6569 6570 6571 6572 6573 6574 6582 6605 6606 751 4031 935 4137 936 937 938 4140 939 940 4142 941 942 943 944 945 946 947 970 971 972 973 974 2437 2438 5657
behaves$	751 935 4137 936 937 938 4140 939 940 4142 941 942 943 944 945 946 947 970 971 972 973 974 7530 2437
behavi	8233 2073 8383
behaving$	6574 751 935 4137 936 937 938 4140 939 940 4142 941 942 943 944 945 946 947 970 971 972 973 974 2437 2439
behavior$	6225 798 799 800 801 802 803 804 805 806 5487
behaviors$	6225 5487
behaviour$	3 4 5 6 7 8 9 3214 3215 3216 3221 6221 6225 6271 6347 6348 6349 6350 6351 6352 6353 6354 6369 3714 513 514 6736 6737 6738 6741 6742 6743 6744 6745 6746 6747 6748 6749 6750 6751 6752 6753 6795 6796 6797 6798 6886 798 799 800 801 802 803 804 805 806 7010 7011 7012 7013 5123 5171 8148 8153 8154 5215 5246 5254 5275 5296 5370 2180 8360 5390 5466 5487 5488 5551 5570 5571 5635 2434 2877 6163
behavioural$	2434
behaviours$	6221 6225 7010 7011 7012 7013 5487 5488 5635
behavs$	6574
behavved$	6574
behavving$	6574
behind	5101 8079 8188 5219 2018 8204
behind$	7206 7207 7208 4923 8072 5220 2177 5706
being	2816
being$	3311 3312 6305 3445 279 3587 463 464 696 722 723 724 725 726 727 728 729 730 731 3991 817 831 832 833 834 835 836 4106 977 981 4183 982 983 984 985 988 989 990 991 4200 1146 1452 1453 7754 1666 4906 5252 8293 2157 2372 2376 2414 2429 2430 2440 2882 2884 2885 2919 2941 2943 2944 2948
belief$	5867
believe$	7766 7935 2017
believed$	7542 7543 7544 7545 7546 1835 1906 2015 2099
believes$	2017
belligerent$	2993
belocked$	8187
belong	1931
belongs$	7919 5856
below$	2177 6101
bench$	2062 8236 2276
benefit$	6763 1838 8012 1935
benefited$	1935
benefiting$	1935
benefits$	1935 2060
bepros	8187
bereaved$	2211 3187
bereavement$	8408 3187
besear	8187
bespectacled$	3009
bespok	2176
best$	965
bestopped$	8187
besumm	8187
beta$	5358
betray$	2647
betrayed$	2644 2647
betraying$	2647
betrays$	2647
better$	3274 3288 6679 6680 3717 6689 6690 7633 2046
betwee	8035
between$	6110
beyond$	830 934 1338 2399 2400 2608
bid	2013
bid$	2044
big$	3253 1039 1040 1041 1042 1131 1150 2529 2536 2552 2569
biggest$	2713
biological$	2475
biopsy$	8318
bipola	5453
bipolar$	8424 2851 3106
birth$	7049 2475 6059
birthmark$	3010
birthmarks$	3010
bitchy$	2995
bitten$	5718
bitterly$	1665
black$	1133 1154 4359 1166 4387 4388 4389 1188 1217 7394 7395 7396 7407 2525 2526 2547 2548 2554 2569 5782 2585 5931
blackheads$	5778
blackout$	3082
blackouts$	3082
blade	8443
blade$	8442
bladed$	8442
blam$	1821 1822
blame$	6625 6626 6627 6628 6629 6630 6631 6632 6633 6634 6635 6636 3667 3668 6661 6662 6663 6664 6674 6675 6676 6677 7920 7923 7924 7925 4955 7927 7932 7933 4988 2654 2655 5860
blamed$	6641 1821 1822 2257
blames$	4955 7927
blameworthy$	3016
blaming$	1821 1822
blammed$	1821 1822
blamming$	1821 1822
blams$	1821 1822
blank$	7418
blanket$	1271
bleach$	2548
bleached$	2548 2569 5773
blight$	2410
blind$	4880 5862 2674 6064 6065
bling$	6839
blinkered$	3016
block$	7099
blockers$	8329
blond$	4377 2548 2569 3009
blonde$	4377 2548 2568 2569 3009
blood$	2811 2846 6068
bloody$	2632
blue$	2549 2569 5782
board$	4676 4681 4682 7922 7951 5007 8205 5235 5980
boards$	5980
bodge$	3019
bodged$	3019
bodges$	3019
bodging$	3019
bodies$	6523 6601 3633
bodily$	5471
body$	6523 3633 1013 1014 1015 1016 1017 7204 5072 1872 2557
boisterous$	2995
bomber$	5782
bombers$	5782
bone$	2459
boned$	5738
boost	1997
boots$	5782
born$	2118 8335 2863
borough$	6114
boss$	6338
bosses$	5982
bossy$	2995
botch$	3019
botched$	3019
botches$	3019
botching$	3019
both$	2371 5819 2706
bother$	6618 7493 7494 7495 7496 7702 5824 5825
bothered$	6574 6582 7631 7642 7647 7652 7663 7664 7665 7666 7667 7668 4702 7692 7693 7694 7695 7696 7697 7698 7702 4737 7776 4939 7980 1815 5824 5825
bothering$	5824 5826
botherred$	5824
botherring$	5824
bothers$	5824
bottom$	2874
bottoms$	7400 1233 2592
bound$	1300 1301 1302
boundaries$	5544
box$	5457 2568 5830 2629
boy	5200 2016 8192 8193 8215 8219 8227 8280 5444 5474 5979
boy$	188 235 6983 6997 6998 6999 7000 7001 7002 4569 4570 5046 8445 2343 5555 5567 2373 5589 5630 2436 5754
boyfri	8383
boyfriend$	6480 6544 372 373 374 375 8367 2214 8389 8402 8427 5514 5515 2314 2315
boyfriends$	6544 372 373 374 375 5514 5515 2314 2315
boys	5030 5038 8051 8053 5083 1884 1885 5107 1928 5243 8214 8233 2071 8283 2717
boys$	6232 6316 6336 6341 188 6402 235 6456 6480 6515 6517 3611 3615 3616 3635 517 3755 6817 6831 6847 3885 684 685 686 6864 6928 6983 6986 6997 6998 6999 7000 7001 7002 7017 7071 7072 7073 4241 4242 4243 4244 7242 7416 7497 7498 7499 7500 7501 4537 4538 4539 4554 4563 7541 4604 7620 4796 4797 4798 4799 4800 4801 4845 7831 7850 7858 7859 7860 7861 7862 7863 7864 8078 5130 2004 5273 2090 2104 5495 5555 5567 5589 5630 2436 5754 5849 5854
braces$	5772 5778
braid$	5770 5772
braided$	2569 5773
braids$	7397 5770 5772
brain$	3148
brand$	7364 5793
branded$	2585
brands$	7364 5782 5793
brat$	2982
brats$	2982
breach	2949
breach$	8228 2274
breached$	2274 2949
breaches$	2274
break	8383 5417
break$	6376 680 681 4075 7474 7579 8240 2342
breakdown$	7911 8327 5679 6114 6126 6131
breakdowns$	5679
breakfast$	8380
breaking$	680 681 7579 1727 2078 2342
breaks$	680 681 7579 1727 2342
breakup$	8388
breath$	7356
brief$	1824 1845
briefed$	1887 5278
briefi	5878
briefing$	1845 2778 5981
briefs$	1845
bright$	2569
bring	1947
bring$	6192 6193 6203 437 438 439 440 441 1057 1975 2759
bringing$	437 438 439 440 441 1057 1975 2759
brings$	6192 6193 437 438 439 440 441 1057 2759
broad$	2529 2534
broke$	680 681 4074 1727 2342 6114
broken$	4076 1727 2428 5632 6114
bronchitis$	3165
brothe	8371 5411 8384 5414 8391 8394 8395 2242
brother$	2193 8382 5412 2214 5439 5677
brothers$	7049 5677
brough	1894 5154
brought$	6185 6192 6193 6203 437 438 439 440 441 1057 8125 5206 2005 8199
brown$	1166 2547 2548 2549 2554 2569
bruise$	3167
bruised$	3167
bruises$	3167
bruising$	3167
brunette$	4377 3009
brush$	1723 1744
brushed$	1669 1723 1744
brushes$	1723 1744
brushing$	1723 1744
buck$	4384 7889 2649
budget$	4991 7974 7983 7984
budgets$	7906 4991
bugs$	5446
build	8021 1934 1947 2677 2715
build$	7314 7315 7316 2024 5731
builded$	2024
buildi	1947 5193
building$	7974 8164 2024
builds$	7314 7315 7316 2024 5731
built$	4345 5184 8273 5732
bulimia$	3102
bulimic$	3102
bulk$	5283
bulky$	2529
bullied$	6211
bullies$	6873 6874 6875 6905 6906 6907 5573 5574 5578 5579
bully$	6873 6874 6875 6905 6906 6907 5573 5574 5578 5579
bullying$	6929 7050
bump$	5364
bunch$	733 6983 6997 6998 6999 7000 7001 7002 882 5567 5630 5682
bungle$	3019
bungled$	3019
bungles$	3019
bungling$	3019
bunk$	2297
bunked$	2297
bunking$	2297
bunks$	2297
burden$	3946
bureau$	8003
burgla	7996 8006 8079 8092 1921 5182 8189 8190 8191 8232 5459 5460 5471 5473 2970
burglar$	6905 6906 6907 8072 5578 5579
burglaries$	8080 5123 8153 8430 8444 8453 5957 6172
burglars$	6905 6906 6907 5578 5579
burglary$	1840 5123 8098 8430 8431 8442 8444 8453 2706 2723 6172
burgle	3200
buried$	1719
burly$	2529 3009
bury$	1719
burying$	1719
bus$	6452 6453
busine	5181 5274 5941
businesses$	8000 8128 8152 8245
busy$	7929 4959
but$	3325 4183 982 983 984 985 988 989 990 991 4220 4236 4317 7578 4916
buy	5095
buzz$	3251 50 6811 2560
by	5141 2741 2746
by$	6335 3842 3843 6850 6970 4046 4279 7444 7625 7781 4812 4813 4814 7837 7840 7841 7842 7843 5054 1880 8094 5127 5335 8332 5374 2290 5820 5846 5969 6136 6137
c$	5993 6172
cad$	3045
cads$	3045
cahms$	3126
caked$	1172
calculated$	3272 71
calculating$	2995
call$	7871 7873 7874 1846 2106 5854
called$	7776 7980
caller$	5586
callers$	5586
callin	8158
calling$	1846 5251 2106
callous$	2995 3016
callousness$	3016
calls	1889 5092
calls$	7873 7874 7917 7918 1846 8063 5177 8204 2106 5854 5855
came$	6605 6606 496 1221 1230 7980 1894 2001 2155 2200 2319
camera	5072 5088
camera$	8037 8043 5073 8045 1880 8059 2019
cameras$	8037 8043 5073 8045 1880 8059 2019
camhs$	3125
camouflage$	5782
campaign$	2756
can$	3281 4001 846 909 912 913 915 923 963 1043 1063 1075 1078 1113 4556 1370 1373 4595 1521 1754 1880 5154 2014 2053 2183 2603 2789
cancer	5453
cancer$	8424 3146
candidates$	5169
cannab	8443 5479
cannabis$	6524 6525 6526 6527 6528 6529 6530 6531 6536 8050 5345 8317 8328 8450 5496 2844
cannot	2148 2183
cannot$	599 4522 7508 7509 7510 7511 1369 1519 1561 5385 2900
cap$	1213 7387 7388 7389 7397 7402 5782 2584 5787 5792
capab	5250
capabi	8110
capability$	3042
capable$	1045 4256 4275 4276 1079 4576
capaci	8110
caps$	1213 7387 7388 7389 7397 7402 7403 7404 7405 5782 2584 5787 5792
capsules$	5328
captur	5193 2715
capture$	8164
captured$	5076
car	6132
car$	6471 6472 6473 6474 2697
care	2204
care$	3801 3802 3803 3804 3805 3806 3807 3808 3809 3810 3811 3812 4073 4113 4245 4246 4247 4250 4251 4253 4254 4257 4264 7259 7260 7261 7262 7273 7278 7279 7280 7281 7282 7493 7494 7495 7496 7512 7513 7514 7617 7702 4732 7741 7742 7743 7744 7745 7746 7747 7748 4780 4781 4782 4783 4784 7947 7948 7949 7950 5000 1799 1800 1801 8340 8366 8373 8374 5406 5447 8422 8423 2476 5824 5825 5863 6111 2910 2911
cared$	7631 7647 7652 7663 7664 7665 7698 7702 1799 1800 1801 5824 5825
career	8277
career$	5570 5571 2377 2711
careful$	6194 3228 3229 3230 3231
careless$	58 59 3398 509 2328 3016
carelessly$	3016
carelessness$	3214 3215 3216 6370 6371 6372 6373 6374 6375 6653 3683 3016
carer	8391
carer$	8368 8374 8382 2221 6111 6122
carers$	8374 6111
cares$	7512 7513 7514 1799 1800 1801 2221
caribbean$	1154
caring$	2221 5810
carpet$	7896
carrie	1859 8204
carried$	3315 6304 6594 499 500 7737 7738 7739 7740 2320 5523
carries$	499 500 753 942 943 944 945 946 947 970 971 972 973 976 7575 7576 7577 5115 8276 2320 5523 2658
carry	1859
carry$	6233 3314 6376 6405 6407 6408 6569 6570 6571 6572 6573 499 500 6805 6807 752 942 943 944 945 946 947 970 971 972 973 975 1192 7474 7575 7576 7577 2320 5523 2658
carryi	5101 8188 8204 5472
carrying$	6305 6569 6570 6571 6572 6573 8072 2018 5471
case$	6902 6982 5004 5136 8120 1982 8220 5299 8436 5591 5593 5633 5634 2716 6156 6159
cases$	6902 6982 8220 5591 5593 5633 6156
cash	2043
cash$	6339 6340 3497 6524 6525 6526 6527 6528 6529 6530 6531 6536 6539 6813 6814 6839 5245 2412
cast$	6232 4554 4563 7541
casually$	1152 2551 5781
casualty$	8309 8322
catalogue$	1449
catch	8021 8044 8124 5189 5958
catch$	8046 8056 1963 8160 8161 2084
catches$	1963
catching$	1963
category$	4014 2238
catheter$	3170
catty$	2995
caught	8187 8199
caught$	6211 6214 2270 2418 2968
cause$	6185 6203 484 6901 7473 5590
caused$	6185 6203 484
causer$	5562
causers$	5562
causes$	484 6901 5590
causin	5219 2018
causing$	484 6936 7579 5220
cautio	5460 6146
caution$	8431 8452 6171
cautioned$	2945
cautions$	8452
cautious$	6196
cavalier$	3016
cbo	5215 5246 2964
cbo$	8186 8217 5256 6166
cbos$	8186 8217 5256
cbt$	6034
cce$	6434
cctv	5072 5088
cctv$	5047 5048 5049 1848 1849 8043 5073 1873 1883 8059 8156 1992 2019 5897 2703
ceases$	8139
cell$	8003 2688 5968 6014
cells	5467
cells$	8438
central$	8243
centre$	8152 8198 8253 8451
cerebral$	2860
certain$	1300 1301 1302 1335
certainly$	1414 1422 4624 1423 1424 5817
certainty$	1336
chain$	1912 5782 5935
chains$	5782
challe	8249 5279
challenge$	7579 8250
challenged$	7579
challenges$	7579
challenging$	6971 6972 6973 6974 6975 6976 6977 6978 6979 7019 7020 7021 7022 7023 7024 7025 853 854 855 856 857 7579 2428 2431 2433 5642 2995
chance$	3373 172 173 6769 6770 4527 4545 1704 1705 1706 1707 7897 7898 1978 2101 5533 5852
chances$	6310 3373 172 173 6769 6770 1704 1705 1706 1707 7897 7898 5533 5852
change$	3569 6541 6961 7419 7446 7452 7466 7527 7556 7557 7558 7567 7766 5800 5801 5808
changed$	7542 7543 7544 7545 7546 2872
changing$	7556 7557 7558 4588 5808 2872
chaos$	6655
chaotic$	2428 5631 2431 2995 3016
character$	6923
charg	8124
charge	5101 1933 8118 5149 5206 8187 8204
charge$	8072 8105 5135 8239 8452 5955 2792 6142
charged$	8177 2947 6150
charges$	8084 8120 1952 8452 5955 5961 2792 6142
charging$	5149 2751
charity$	4676 4681 4682 7922 7951 5007
charm$	4100
charms$	6601 6602
chart	1860
chart$	1930 2020 5226 5936
charted$	2020
charts$	5936
chase$	6222 6223 6811
chaser$	7873 7874
chasers$	7873 7874
chasing$	7873 7874
chat$	6503 6504 332 333 334 5288 2088
chated$	332 333 334
chating$	332 333 334
chats$	332 333 334 2088
chatted$	332 333 334
chatting$	332 333 334
chav$	2982
chavs$	2982
cheat$	5578
cheats$	5578
check	5878
check$	8037 1901 1985 5192 2007 2029 2047 2064 8313 5892 5962 5983
checked$	7776 7980 5091 2029 5261 8264
checkes$	2029
checking$	2029 2047
checks$	8037 1882 1901 5159 2029 2047 5892 5962 5983
cheek$	7344
cheeks$	7344
cheeky$	2995
chested$	5737
chicken$	6452 6453
child	8233 5388 5444 5474
child$	188 235 349 6983 6985 6986 6997 6998 6999 7000 7001 7002 7169 7170 7171 7172 7173 7306 7309 5365 8359 8375 2203 2205 2206 2247 8445 2305 2343 5554 5567 2367 2370 2377 5630 2436 5675 5700
childish$	2995
childlike$	7206 7207 7208 5706
children$	6232 188 235 3611 3615 3616 3635 517 3755 3885 684 685 686 6864 6891 6983 6986 6997 6998 6999 7000 7001 7002 870 4182 7169 7170 7171 7172 7173 7306 7309 7497 7498 7499 7500 7501 4537 4538 4539 4554 4563 4604 7620 4796 4797 4798 4799 4800 4801 4837 4844 7850 7858 7859 7860 7861 7862 7863 7864 4972 2204 8396 5495 5542 5554 5567 5630 2436 5675 5700 5819 5848 5849 5854
chin$	7344
chinese$	4361 5777
chip$	4067 866
chis$	3027
chlamydia$	3136
choice$	3 4 5 6 7 8 9 6225 3262 3263 62 63 3266 65 66 67 3270 69 6243 3273 6245 6246 6247 6248 6249 6250 6259 6260 6261 6262 6263 6264 6265 6266 6347 6348 6349 6350 6351 6352 6353 6354 3386 6358 6359 6360 6368 3434 6406 234 3437 7074 7178 4281 4282 5487 5488 5489 5490 5492 5702
choices$	3 4 5 6 7 8 9 3214 3215 3216 6225 6245 6246 6247 6248 6249 6250 82 83 84 85 6259 6260 6261 6262 6263 6264 6265 6266 6267 6268 6271 6274 6275 6276 6277 6278 6347 6348 6349 6350 6351 6352 6353 6354 234 3437 3714 513 514 6736 6737 6738 6741 6742 6743 6744 6745 6746 6747 6748 6749 6750 6751 6752 6753 7178 4281 4282 5487 5488 5489 5490 5702
choose$	6284 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 227 228 229 230 231 252 253 4265 7243 7244 7472 7595 2291
chooses$	203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 227 228 229 230 231 252 253 7595 1760 1761 1762 1763 2291
choosing$	6347 6348 6349 6350 6351 6352 6353 6354 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 227 228 229 230 231 252 253 7246 7247 1760 1761 1762 1763 2291
chose$	6284 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 227 228 229 230 231 252 253 7595 7887 1760 1761 1762 1763 4986 7958 2291 5862
chosen$	203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 227 228 229 230 231 252 253 6574 6582 2291
chronic$	8303
chubby$	4377 3009
chunky$	2529
cid	8002
cigarettes$	6339 6340 6524 6525 6526 6527 6528 6529 6530 6531 6536 6539
cin$	2936
circul	1894
circulate$	1825 5028 1827
circulated$	1825 5028 1827 8001 2021
circulates$	1825 5028 1827
circulating$	1825 5028 1827
circulation$	8133
circumstances$	7594 6127
citalopram$	3122
city$	4341
civil	2073 2746
civil$	5275 2763
clad$	1194 1195 1196 5743 5753 2579
claim$	3886 3887 3888 6124
claimed$	3886 3887 3888
claims$	3886 3887 3888
clamp$	2742
clamped$	2742
clamping$	2742
clamps$	2742
class$	3494 6887 3970 7026 8443 5479 2791 2970
classed$	821 1931
classmates$	5495 5577
clear	1996 2025
clear$	1166 1335 4926 1948 2099 2554 2619 2755 2785
cleared$	2080
clearly$	1320 1321 1322 1323 1414 1422 4624 1423 1424 4664 1747 1748 2656
cleft$	2864
clever$	1040 1041 1042
clingy$	2995
clinic	2138 2816
clinic$	5340 8313 8319 8322 2667 6041 6043
clinically$	2847
clip$	3565 3566 365 366 8156
clips$	3565 3566 365 366
close	1897
close$	7933 1792 1834 5099 5850
closed$	1708 1792 5813 5816 5850
closes$	1792 5850
closure$	1994 2786
clothe$	5884
clothes$	3221 3232 6524 6525 6526 6527 6528 6529 6530 6531 7387 7388 7389 7394 7395 7396 7397 7408 7413 5202 5782 5787 5884
clothing$	7387 7388 7389 7408 7413 5782 5784 5787
club$	1809 2667
clueless$	3016
co$	3793 6953 4449 4476 4482 4487 4496 4564 5627 2746
coach$	6338 6521
coaches$	6521
coat$	7387 7388 7389 7397 5782 5787 5791
coats$	7387 7388 7389 7397 5782 5787 5791
cocain	8443 5479
cocaine$	5345 8328 8450 5496
cocky$	2995
code$	5730
codein	5358
codeine$	8317 8329
codes$	5730
coerced$	6211 6808
cognitive$	2854
cohort	5107 8114 5200 2016 8192 8193 8215 8219 8227 8280 5979
cohort$	6983 6997 6998 6999 7000 7001 7002 8078 8150 2004 8195 2090 5630 2719
cohorts$	8195
cold$	7774 7955 8416
colleagues$	2089
collec	5878 2677 2715
collect$	1823 5225 5285
collected$	1823 5225 8273
collecting$	1823 5225
collective$	2619
collects$	1823 5225 8276
college$	4676 4681 4682 7922 7951 5007 8344 8345 8347 8357 8358 8364 2667 6073 6089
collude$	476 477
colluded$	476 477
colludes$	476 477
colluding$	476 477
colostomy$	3168
colour$	5757
coloured$	2569
colours$	7408 5757 5782
combat	1975
combative$	2993
come	8279
come$	6329 6576 3613 6763 935 938 940 1067 4283 4284 4285 1221 1230 7446 7452 7466 7473 7530 7669 7670 7671 7672 2001 2155 2200 2319 5800
comes$	494 935 938 940 1221 1230 7530 8036 2155 2921
comfort$	4991
coming$	2155 8414
comings$	2068
command$	8085
comment$	1238 1239 1240 1241
commented$	1238 1239 1240 1241
commenting$	1238 1239 1240 1241
comments$	1238 1239 1240 1241
commentted$	1238 1239 1240 1241
commentting$	1238 1239 1240 1241
commit	5101 8188 5219 2018
commit$	6376 7446 7452 7466 7474 8082 8157 8221 8290 5800
commits$	8157 8290
committed$	8290 2271
committing$	8072 5220 8266 2271
committs$	2271
common$	3816 7947 7948 7949 7950 5471 5863
commun	1832 5181 2264
communicate$	332 333 334
communicated$	332 333 334
communicates$	332 333 334
communicating$	332 333 334
communication$	1739 1740 1741 1742 2619 5845
community$	6894 5034 5058 8128 1970 8152 5466 5542 2952 2960 2967
company$	6175 3372 6386 6404 6838 3870 3871 4676 4681 4682 7922 7951 5007 1809 5541 2666
compar	2059
compare$	5192
compared$	5261
compass$	6788
complacency$	3016
complacent$	4959 3016
complain$	1238 1239
complained$	1238 1239
complaining$	1238 1239 7579
complainned$	1238 1239
complainning$	1238 1239
complains$	1238 1239
complaint$	7780 5547 5854
complaints$	7780 7917 7918 5547 5854 5855
complete$	1271 1775 2024 2619
completed$	7737 7738 7739 7740
completeed$	2024
completeing$	2024
completely$	893 4655 2511 2611 2614
completes$	2024
complex$	2431
complexion$	5756 3010
complexions$	5756 3010
compliance$	5550 5625
compliant$	4041 5624
complicit$	33 261 262 263 264 277 477
complicity$	6368 476
comply$	6376 6763 7419 7446 7452 7466 5800 5801
compromise$	10 2281 2282
compromised$	10 2281 2282
compromises$	10 2281 2282
compromising$	6175 10 2281 2282
compulsive$	2377 6011
computer$	5893
conceal$	526 527 1225
concealed$	526 527 1225 5795
concealing$	526 527 1225
concealled$	526 527 1225
concealling$	526 527 1225
conceals$	526 527 1225
concer	5142 2150 2187 2249
concern$	3819 4719 4720 7741 7742 7743 7744 7745 7746 7747 7748 7780 5854
concerned$	4936 4937 5015 1814 8188
concerning$	6971 6972 6973 6974 6975 6976 6977 6978 6979 2433
concerns$	6795 6796 6797 6798 4719 4720 7780 7917 7918 8113 5854 5855
concerta$	3119
concus	3148
condit	5320 5325 2949
condition$	8291 8296 8447 6028 6029 6152
conditional$	2944
conditions$	6853 2226 8447 6127 6152
conduc	1859
conduct$	3 4 5 6 7 8 9 3214 3215 3216 3221 6225 6369 6736 6737 6741 6742 6743 6744 6745 6746 6747 6748 6749 6750 6751 6752 6753 798 799 800 801 802 803 804 805 806 942 943 944 945 946 947 5487 2434 2851
confer	8378
confidence$	1013 1014 1015 1016 1017
confidential$	2678
confidentiality$	7894
confiscated$	5067
conflict$	6655 6815 7580 2226 5551
confro	8249 5279
confront$	8250
confrontation$	6655
confrontational$	6980 6981 7019 7020 7021 7022 7023 7024 7025 5642 2993
congregate$	7056 5729
congregated$	7056 5729
congregates$	7056 5729
congregating$	7056 5729
connected$	689 1907 8188 5218 5551
connection$	2280
conscious$	3272 71 3397
consensual$	2490 2978
consent$	6368 380 381 382 383 384 385 902 903 904 905 7286 4325 4326
consented$	380 381 382 383 384 385 6559 387 391 902 903 904 905
consenting$	380 381 382 383 384 385 2490 2978
consents$	380 381 382 383 384 385 902 903 904 905
consequences$	6269 98 6772 6773 6774 6775 6776 6777 6778 6779 6780 6781 6782 6783 7066
consid	1894 1931 1938
consider$	6763 7446 7452 7466 7766 5800
considered$	816 2139 2371
considering$	2139
consistent$	1271
consistently$	1406 4608 1407 4609 1408 1409 1410
consort$	2337
consorted$	2337
consorting$	2337
consorts$	2337
consortted$	2337
consortting$	2337
consta	5047 5048 5049 1848 1849 1883
constable$	8018 8019 8020 5050 5051 5085
constables$	8018 8019 8020 5050 5051 5085
constant$	4902 4903
constantly$	321 1406 4608 1407 4609 1408 1409 1410 1665
consti	1931
consul	5325 5339
consultant$	8296 8306 8310
contac	5062 8158 8197 2068
contact$	3372 6500 332 333 334 336 337 338 339 340 341 342 875 876 8158 2227 5681 5797
contacted$	332 333 334 336 337 338 339 340 341 342
contacting$	332 333 334 336 337 338 339 340 341 342
contacts$	332 333 334 336 337 338 339 340 341 342 8033 5270
contactted$	332 333 334 336 337 338 339 340 341 342
contactting$	332 333 334 336 337 338 339 340 341 342
contain$	6947 7556 7557 7558 5290 5808
contains$	5290
content$	160 161 166
continually$	321 1406 4608 1407 4609 1408 1409 1410
continue$	6284 298 301 308 309 310 311 312 313 314 315 316 317 318 319 320 7473 2295
continued$	6284 6304 298 301 308 309 310 311 312 313 314 315 316 317 318 319 320 1271 2295
continues$	6284 298 301 308 309 310 311 312 313 314 315 316 317 318 319 320 2295
continuing$	6284 298 301 308 309 310 311 312 313 314 315 316 317 318 319 320 2295
continuously$	1406 4608 1407 4609 1408 1409 1410
contraception$	7252 7253 3135
contraceptive$	3135
contract$	8142 6166
contracts$	8142
contribute$	476 1980
contributed$	6185 476
contributes$	476 1980
contributing$	476
contro	1975 5178
control$	6763 6785 6791 6922 6947 6971 6972 6973 6974 6975 6976 6977 6978 6979 4028 7003 4042 7036 4286 4287 7506 7556 7557 7558 5047 5048 5049 1848 1849 1850 1883 5088 8123 8149 2041 5274 5602 5808 2757 5998
controlled$	6211 7451 7457 7462 7471 7539 7542 7543 7544 7545 7546
controlling$	2433 5982 2995
controls$	5982
convenience$	4991
conveniently$	2660
convic	5149 5206
convict$	2777
convicted$	8177 2942 6145
convicting$	2777
conviction$	8120 8452 2942 3061 3189
convictions$	8084 8120 8452 2942 3061 3189
convince$	7527
cooper	5315
cooperate$	6361 6763 6954 7419 7446 7452 7466 7766 8286 5800 5801
cooperating$	6954
cooperation$	6953 5627
coordi	2746
cope	5324
cope$	4117 942 943 944 945 946 947 4245 4246 4247 4250 4251 4253 4254 4257 1058 1059 1060 7243 7244 4277 1076 1077 4280 7768 8295 8316 2510
coped$	942 943 944 945 946 947 2510
copes$	942 943 944 945 946 947 2510
copied	1830
copied$	8259
coping$	942 943 944 945 946 947 4245 4246 4247 4250 4251 4253 4254 4257 7246 7247 2510
core	8114
core$	3956 3957 8175 8243
cornrows$	3010
corporate$	2619
correl	2059
correlated$	5261
corrob	1832
corroborated$	5034
corrupting$	693 694 695 2366
cotton$	2501
couch$	8405
could$	21 22 23 24 25 236 237 238 239 240 241 4002 847 909 912 913 915 923 963 1043 1063 1113 4556 1371 1372 1462 1463 1464 1465 1466 1467 1468 1469 1470 1471 1472 1473 1520 1530 1562 1714 1784 1785 1787 1788 5041 1842 2014 2053 2183 2603
council$	4676 4681 4682 7922 7951 5007 1809 2619 2657 2666
counse	5325
counselling$	8297 6034 6054
counsellor$	8296 8306
countless$	3320 3340 4902 4903 4926
county$	3464 3480 3486 3489 3495 6468 6469 6470 735 4121 2790 6114
couple$	882 8419
courier$	6908 740 5580
couriers$	6908 740 5580
course$	4617 4624 1423 1424 7599
court	5206 8187 2753 2949
court$	448 449 8177 8218 2062 8236 8434 2266 5469 2276 2322 2753 5955 6131 6142 6155 2954 6160
courted$	448 449 2322
courtesy$	7684 7685
courting$	448 449 2317 2322
courts$	448 449 7052 7053 8177 2062 8236 2322
cousin	8371 8384
cousin$	2193
cover$	1225 1722
coverage$	5248
covered$	1225 1722 5795
covering$	7374 1225 1722
coverings$	7374
coverred$	1225 1722
coverring$	1225 1722
covers$	1225 1722
covert	2000
covert$	5202 2678 3031
covertly$	3031
cowardly$	3016
cp$	2936
cpn$	5256
cpns$	5256
cpw$	5256
cpws$	5256
crack	8443 5479 2743
crack$	8050 8328 8450 5496
crackdown$	8231 5945
cracked$	8199
crackeddown$	5945
crackingdown$	5945
cracksdown$	5945
crave$	638 639 2447
craved$	638 639 2447
craves$	638 639 2447
craving$	638 639 2447
crazy$	5631
create$	484 2024
created$	484
createed$	2024
createing$	2024
creates$	484 2024
creating$	484
credit$	6524 6525 6526 6527 6528 6529 6530 6531 6536 6538 6539
cries$	862
crime	7996 1832 8006 5039 5110 8093 1921 5177 5182 8189 8190 8191 8203 5243 8214 2052 8232 2094 5307 8289 5473 5887 5921 5935 5941 5960
crime$	6222 6223 6434 6448 6822 6929 7050 8002 5034 8010 1840 8072 8080 8081 5118 5120 5123 5133 5170 5174 8145 8146 8148 1976 8153 5191 5210 2009 8183 8184 5215 5223 2023 2028 2036 2040 8220 5254 5258 8232 8248 2079 8254 5296 2098 8278 2117 2264 8444 5493 5494 5551 2412 2722 2723 5957 5966 2766 2770 2783
crimes$	6434 8080 8081 5123 8148 8220 5254 2117 5957
crimin	7996 1832 8006 1897 8073 8079 8092 8093 5177 8189 8197 5910 5921 5941 5942 2746 5960 2953 2970 3051
criminal$	6434 6438 6441 6456 6840 6841 6842 6843 703 6905 6906 6907 5034 5099 8071 5133 5137 5149 5183 5306 5459 2264 5471 5473 5494 2338 2369 5578 5579 2427 2471 5683 5935 2735 2753 2961 6172 2995
criminalise$	1770 1771 1772 1773
criminalised$	1770 1771 1772 1773
criminalises$	1770 1771 1772 1773
criminalising$	1770 1771 1772 1773
criminality$	6434 6448 8148 5493 3037
criminally$	2461 2724
criminals$	6456 6822 6824 6840 6841 6842 6846 703 6905 6906 6907 8101 5494 5578 5579 5683
crimint$	8041
crisis$	5339 2802 6029
crohn	2813
crohns$	6015
crook$	6937 5578 5613
crooked$	4382
crooks$	6937 5578 5613
crop$	4399 7387 7388 7389 7403 7404 7405 4438 5787 2587
cropped$	2569 2585
cross	2059
crosscheck$	5192
crosschecked$	5261
crossreferenced$	5261
crowd$	882 5541 5567 5568
crown	2953
cruel$	2995
cry$	862
crying$	862
cse$	6434
cues$	1704 1705 1706 1707
culpable$	5858 3016
culpri	5101 5979
culprit$	6873 6874 6875 8072 5573 5574 5915 3069
culprits$	6873 6874 6875 8072 5573 5574 5915 3069
culture$	5551
cunning$	2995
curb	1975
curfew	2264
curfew$	5466 8447 8452 5544 6161 3197
curfews$	8452 5544
curiosity$	3214 3215 3216 7741 7742 7743 7744 7745 7746 7747 7947 7948 7949 7950 5863
curled$	4371
curly$	2548 2569
curren	1832
current$	5034 5137 5249
custod	8187 8415 5453 5467
custodial$	2952
custody$	5118 5120 1992 8366 2228 8424 8438
customer$	3364 6521
customers$	3364 6521 8128 5542
cut	1975
cut$	4416 2128 5762 5773 2822
cuted$	2822
cuting$	2822
cuts	1975
cuts$	2128 5762 2822
cuttin	1975
cutting$	2128
cynical$	6980 6981
dabble$	261 262 263 264
dabbled$	261 262 263 264
dabbles$	261 262 263 264
dabbling$	261 262 263 264
dad	8371 5411 8384 5414 2216 8391 8394 8395 2242 2254
dad$	7049 2193 2194 8368 8382 5412 2213 2214 2217 8400 2229 5439 8422 2251 5677
daddies$	5518
daddy$	5518
dads$	2229 5677
daft$	58 59 546 2329
daily$	8316 2779
damage	5110 1921 8189 8190 8191 8203 2052 5307
damage$	7911 8081 5123 5254 8254 8278 8430 8442 8444
damaged$	2428 5631
damn$	7683 7736
damp	2244
damp$	8416 5446
dancers$	4554
danger$	6173 6174 6184 6222 6223 3642 3643 6624 6772 6773 6774 6775 6776 6777 6778 6779 6780 6781 6782 6783 6789 6794 6795 6796 6797 6798 6811 6815 6822 718 719 720 721 7066 7252 7253 4898 5157 5493 5524 2335
dangerous$	6173 6174 3274 6441 6772 6773 6774 6775 6776 6777 6778 6779 6780 6781 6782 6783 3867 2286 2994
dangers$	6173 6174 3301 3302 6772 6773 6774 6775 6776 6777 6778 6779 6780 6781 6782 6783 6795 6796 6797 6798 7066 7252 7253
dark$	1166 7352 1217 4437 2547 2548 2549 2554 2569 5782 2585 5931
darker$	1166 2547 2554
data	5242
data$	7894 8037 8213 5892
databa	5878 5933
database$	8022 8089 8090 8163 5893
date$	6156
dates$	6156
dating$	2317
daught	8233
daughter$	5365
dawn$	2738
day	5949 5953
day$	7572 7573 7574 1413 8061 2101 8295 8316 5392 5393 5865
days	5324
days$	8295 8316 8345 5865
dazzled$	640
dc$	8224
dci$	8224
dead	8415
dead$	8294 8425
deaf$	4881 4882 4883 2675 6026
deal	8092
deal$	6376 292 293 294 713 6911 3981 7243 7244 8082 8157 8221 8249 8263 2294
dealer	5910
dealer$	3344 6323 6333 6334 6425 6438 6456 6459 6468 6469 6470 6479 6481 6484 6517 6549 6567 6734 3864 6836 6837 6840 6841 6842 6843 703 6895 6905 6906 6907 6913 2115 5491 5494 5578 5579
dealers$	3344 6323 6333 6334 6343 6425 6438 6456 6459 6468 6469 6470 6479 6481 6484 6517 6549 6567 6734 6822 6825 3864 6836 6837 6840 6841 6842 6843 6846 703 6895 6905 6906 6907 6913 8100 2115 5491 5494 5578 5579
dealin	7996 8006 5101 8079 8188 8189 8190 8191 8204 5471
dealing$	6222 6223 6434 6444 6449 292 293 294 6468 6469 6470 713 6929 7050 1843 8072 8153 8266 8272 8442 2277 2294 5903 6170
deals	8204
deals$	292 293 294 713 8157 8263 8276 2277 2294
dealt$	292 293 294 3911 3912 3913 3914 713 1939 8187 8199 2056 2262 2294
death	8383 8385 8412
death$	6624 8293 2211
debt	8383
debt$	6131
debts$	6131
decamped$	3036
deceitful$	2995
december$	6454
decency$	7684 7685
decent$	4766 4767 4768 4769
decide$	4265 7243 7244 8021
decided$	7887 1762 1763 4986 7958
deciding$	7246 7247
decision$	3232 6225 3262 3263 62 63 3266 65 66 67 3270 69 6243 3273 6245 6246 6247 6248 6249 6250 78 79 80 81 6259 6260 6261 6262 6263 6264 6265 6266 3299 3434 6406 234 3437 7178 4281 4282 4833 8120 5487 5488 5489 5702
decisions$	3 4 5 6 7 8 9 3232 6225 6245 6246 6247 6248 6249 6250 78 79 80 81 82 83 84 85 6259 6260 6261 6262 6263 6264 6265 6266 6267 6268 234 3437 6736 6737 6741 6742 6743 6744 6745 6746 6747 6748 6749 6750 6751 6752 6753 7178 7185 4281 4282 8120 5487 5488 5489 5702
decked$	1194 1195 1196 2579
declin	1975 2113 8305
decline$	7432 2596
declined$	7432 7436 7437 7438 7439 7440 7441 7442 7443 2596
declines$	7432 2596
declining$	7432 2596
decrea	1975
deemed$	816
defeating$	3279
defect$	8291
defend$	4111 4245 4246 4247 4250 4251 4253 4254 4257
defending$	4245 4246 4247 4250 4251 4253 4254 4257
defensive$	3016
defensiveness$	3016
deferred$	2969
defiant$	6980 6981 2433 2995
deficit$	6007 6061
defied$	680 681 2342
defies$	680 681 2342 2665
definite$	1335
definitely$	1414 1422 4624 1423 1424 5817
defy$	680 681 2342
defying$	680 681 2342
degenerate$	2982
degenerates$	2982
degrade$	1937
degraded$	1937
degrades$	1937
degrading$	1937
degree$	195 7259 7260 7261
delay	8307 6056
delay$	7911 7967
delayed$	5862
delays$	7911 7967
deliberate$	3272 71
deliberately$	321 2660
delicate$	2529
delinquency$	2982
delinquent$	2427 2428 5631 2433 2982
delinquents$	2982
demand$	5177 5285
demanding$	7019 7020 7021 7022 7023 7024 7025 5642
dement	5453
dementia$	8424
demonise$	1770 1771 1772 1773
demonised$	1770 1771 1772 1773
demonises$	1770 1771 1772 1773
demonising$	1770 1771 1772 1773
demons	1915
demotivated$	2995
denial$	5536
dental	2138
dental$	5340
dentis	5325
dentist$	8296
deny$	8167 1995
denying$	1995
department$	4676 4681 4682 7922 7951 5007 1809 2657 2666
depend	6046
dependence$	2144
dependency$	2144
dependent$	2144
depends$	2230
deplorable$	3016
deport	8385 5453
deported$	8424
depres	8324 8383 8415 5453
depressant$	6033
depressants$	6033
depressed$	6018
depression$	8424 3104
depressive$	3105
deprive$	8167
deprived$	2428
depth$	7803
dereliction$	3016
descend$	275 276
descendded$	275 276
descendding$	275 276
descended$	275 276
descending$	275 276
descends$	275 276
descri	1837
description$	5093 2072 8287
descriptions$	5027 7999 8023 5093 2072 8255
desert$	2647
deserted$	2644 2647
deserting$	2647
deserts$	2647
desertted$	2647
desertting$	2647
deserve$	467 468 2324
deserved$	467 468 6644 2324
deserves$	467 468 2324
deserving$	467 468 2324
design	1931
designed$	1980 2080
designer$	6813 6814 1218 5782 5785 2585 2591
desire$	4577 7549 7550 7551 7552 7553 7554
desk	5039 5042
desk$	8003 8010 8011 8013 8025 8162 8181 5211 8194 5238 8229 5300 5968
despite$	106 3308 107 108 109 135 139 140 141 6475 6476 6477 6478 6766 6767 6768 1700
destined$	1300 1301 1302 2600
destructive$	3254 6443
detail	1837 2010 5212 5213
details$	3359 3360 3361 8022 8023 8196 8255 8256 5288
detain	5189 8187 2110
detain$	8160 5312 2777
detained$	5931
detaining$	2777
detect	8002 5039 5047 5048 5049 1848 1849 1883 5088 5149 8124 5191 5210 2009 8183 8184 2023 2036 2040 5258 2079 2098 2755 5958
detection$	8120 5955 2754 2755 3071
detections$	8120 5955 2754 3071
detective$	1826 8010 8018 8019 8020 5050 5051 5085 8059 8162 1990 8181 5211 5238 8224 8229 2086 5289 5300
detectives$	1826 8010 8011 1839 8018 8019 8020 5050 5051 8025 1853 5085 8059 5153 8162 1990 8181 5211 5238 8224 8229 2086 5289 5300
detent	5390 2264
detention$	6886 8361 5466 5576 3181
detentions$	6886 8361 5576 3181
deter$	2093 2758
deteri	8305
determ	1899 1996
deterping$	2093
deterr	8199
deterred$	2758
deterrence$	3074
deterrent$	5987 3074
deterrents$	5987
deterring$	2093 2758
deters$	2093 2758
deterting$	2093
develo	5878 2677
develop$	1823 5225 2024
developed$	932 1823 5225 2024
developing$	1823 5225 2024
developmental$	2851 2895
develops$	1823 5225 2024
deviant$	2428 5631 2433
device	1889 5205
device$	1865 8039 8176 2088 2690
devices$	1865 8039 8176 2088
devious$	2995
di$	8224
diabet	8324
diabetes$	3095
diabetic$	3095
diagno	5325
diagnosed$	3139
diagnoses$	3139
diagnosis$	8296 8297 6008 6029 6061 3139
diagram$	1930 5936
diagrams$	5936
diazepam$	3124
dice$	451
dicing$	451
did$	89 6304 346 3599 3637 3712 3713 541 542 543 3754 3757 572 583 584 585 586 587 589 593 594 595 602 629 781 785 859 860 861 1083 1089 1096 1099 1119 1405 4616 7589 7590 4625 4626 1435 1438 1482 1500 1501 1502 1503 1504 1505 1506 1507 1508 1509 1510 1511 1513 1514 4733 1541 4749 4755 1554 4757 4759 1583 1585 1586 1587 1588 1589 7782 7783 7887 7937 7938 7939 7940 7960 7961 1795 2320 2622 2625
die$	8294
died	8385 5415 8415
died$	8386
diet	5352 8324
diet$	8323
dietary$	3151
dietician$	8306 3157
dieticians$	3157
dietitian$	3157
dietitians$	3157
difference$	7517 7518 7519 7520 7521 7522 7523 7524
diffic	1909 8307 6051 6070
difficult$	6175 774 775 776 777 778 779 6971 6972 6973 6974 6975 6976 6977 6978 6979 7014 7019 7020 7021 7022 7023 7024 7025 853 854 855 856 857 7050 5111 8282 2428 2431 2433 5636 5642 2995
difficulties$	6649 6656 6657 7014 2197 2226 5636 6027 6029 6052 2901
difficulty$	6027 6029 2901
dim$	2995
direct	2746
directed$	5278
directing$	5982
directs$	5982
dirty$	8416 2569 2578 2585 3009
disabi	5325 8324
disabilities$	6025
disability$	8296 6025 6061 3113
disabl	5453
disabled$	8424 3113
disaffected$	2428 5631 2526
disappear$	6491 325 326
disappeared$	325 326
disappearing$	325 326 5497
disappearred$	325 326
disappearring$	325 326
disappears$	325 326
disappointing$	1631 1632 1633 1634 4904 7876 2643
disappointingly$	3018
disband$	8240
discipline$	5535
disciplined$	3911 3912 3913 3914 5660
disclo	2236
disclose$	6361 6376 6763 7446 7452 7466 5800
discov	5043 1899 1996
discover$	8014
discuss$	7446 7452 7466 5800
diseas	5320
disease$	8291 6061 6069
disengage$	6376 2991
disengaged$	5816 2991
disengagement$	2991
disengages$	2991
disengaging$	2991
disgrace$	3016
disgraceful$	2433 3016
disgracefully$	3016
disguised$	2348
dishevelled$	3009
dishonest$	2995 3016
disinterested$	5816 2995 3016
dismal$	1783 3016
dismally$	3016
disman	3041
dismantle$	8240
dismantling$	2078
dismiss$	622 7932 2653
dismissed$	622 1708 2644 2653
dismisses$	622 2653
dismissing$	622 2653
dismissive$	6980 6981 3016
dismissively$	3016
disobedient$	2428 2995
disobey$	680 681 7579 2342
disobeyed$	680 681 7579 2342
disobeying$	680 681 7579 2342
disobeys$	680 681 7579 2342
disord	5110 1921 5177 5178 8189 8190 8191 8203 5243 8214 5307 5320 8307 6046 6070
disorder$	7014 7050 8081 5123 8148 8149 8248 8254 8278 8291 5348 5636 6016 6017 6043 6052 6053 6061
disorderly$	2995
disorders$	7014 5348 5636
dispersal$	5215 5246
disperse$	8240
dispersing$	2078
display$	547
displaye$	5028 1827
displayed$	547 5028 1827
displayes$	5028 1827
displaying$	547 5028 1827
displays$	547
disposal$	8440 5955
disposals$	5955
disregard$	53 57 6376 680 681 2342 2653
disregardded$	57 680 681 2342 2653
disregardding$	57 680 681 2342 2653
disregarded$	57 680 681 2342 2644 2653
disregarding$	57 680 681 2342 2653
disregards$	57 680 681 2342 2653
disrespectful$	6980 6981 2995
disrup	8118 8124 8199 5958
disrupt$	6929 2739 3049 3064
disrupted$	6929 8109
disrupting$	6929 7579 2739 3049
disruption$	6929 7050 8111 8140 2740 5943 2748 3049 3064
disruptive$	693 694 695 6971 6972 6973 6974 6975 6976 6977 6978 6979 7050 2366 2428 5631 2433 2995
disrupts$	6929 2739 3049
disruptted$	6929
disruptting$	6929
distribute$	1825 5028 1827
distributed$	1825 5028 1827 8001
distributes$	1825 5028 1827
distributing$	1825 5028 1827
disturbed$	2428 5631 2995
dither$	3019
dithered$	3019
dithering$	5868 3019
ditherred$	3019
ditherring$	3019
dithers$	3019
divide$	8240
dividing$	2078
divorc	8383 8385 5415 5417 8412
divorce$	8388
divorced$	8386
divorcing$	8386
do$	87 6304 346 3712 3754 3758 3760 3761 3762 570 583 584 585 586 587 589 600 627 6805 6807 781 783 859 860 861 7114 1081 1089 1094 1097 1117 7426 4474 7446 7452 7466 7472 7473 4516 7492 4523 7508 7509 7510 7511 7512 7513 7514 7568 1405 4616 7589 7590 4629 4630 4633 1433 1436 1483 1500 1501 1502 1503 1504 1505 1506 1507 1508 1509 1510 1511 1513 1514 1543 4755 4757 1556 1583 1585 1586 1587 1588 1589 4963 5350 2320 5800 2622 2625
doctor	5325 2138
doctor$	8296
doctors$	5340
dodge$	1726
dodged$	1726
dodges$	1726
dodging$	1726
dodgy$	6175 6840 6841 6842
does$	88 346 3754 571 583 584 585 586 587 589 601 628 781 784 859 860 861 1082 1089 1095 1098 1118 4524 7512 7513 7514 1405 4616 7589 7590 4629 4630 4633 1434 1437 1484 1500 1501 1502 1503 1504 1505 1506 1507 1508 1509 1510 1511 1513 1514 4733 1542 4749 1555 4759 1583 1585 1586 1587 1588 1589 1795 2320 2622 2625
dogs$	6924 6925 6926
doing$	6347 6348 6349 6350 6351 6352 6353 6354 6355 346 4734 4735 4750 4751 4755 4757 1583 1585 1586 1587 1588 1589 1795 7979 2625
dolled$	1242 1243 1244 2594
domestic$	8407 2917
done$	6574 896 1242 7492 7566 4661 4670 4677 4678 7653 7669 7670 7671 7672 4736 4752 4753 4754 4755 4757 4760 4761 4762 7737 7738 7739 7740 1583 1585 1586 1587 1588 1589 7763 7764 7765 7776 1795 7978 2625
doomed$	1300 1301 1302 2600
door$	6612 6614 8126
doorman$	6521
doormen$	6521
dopey$	2995
dose	5325
dose$	8296 6058
dossier$	3047
dossiers$	3047
doubt$	7481 7482 7483 7484 4540 7598
doubtful$	3952
down	1977
down$	179 201 3700 6740 3827 6949 7045 7046 7047 4373 4415 4450 7422 7433 7808 7809 7810 7811 7812 7813 7814 7815 7816 7817 7818 7819 7820 7822 7823 7824 7825 7826 7827 7828 7829 7830 7833 7834 7835 7836 4866 7838 7839 5013 8075 8160 5214 8225 5384 5773 5944 5945
downed$	5214
downfall$	6649
downlo	5067
download$	5892
downloaded$	8038
downloads$	5892
downplay$	622 2327
downplayed$	622 2327
downplaying$	622 2327
downplays$	622 2327
downs$	5214
drag$	1717 5005
draged$	1717
dragged$	6211 1717
dragging$	1717
draging$	1717
drags$	1717
drain$	3945
drama$	6655 6811 4531 7503 4533 2379 2833
drank$	2122
draw$	6192 6193 479
drawing$	479
drawn$	6211 641 649 650 651 652 653 654 655 656 657 658 659 660 661 666 1184 7451 7457 7462 7471 7539
draws$	6192 6193 479
dreadful$	1631 1632 1633 1634 7912 7913 7914 7915 2643
dreadlock$	3010
dreadlocked$	2569
dreadlocks$	3010
dreads$	5770 5772
dress$	3221 6569 6570 6571 6572 6573 942 943 944 945 946 947 970 971 972 973 974 1207 7381 4414 7387 7388 7389 7411 7412 7413 5782 2581 5787
dressed$	6569 6570 6571 6572 6573 6574 1194 1195 1196 7381 7382 7383 7384 1234 7411 7412 1242 1243 1244 5744 5746 5753 2579
dresses$	942 943 944 945 946 947 970 971 972 973 974 1207 7381 7387 7388 7389 7411 7412 5782 2581 5787
dressing$	3222 4408 1207 4430 2581
drew$	6192 6193 479
drift$	271 272 273 274 275 276 306 307 7474 5864
drifted$	271 272 273 274 275 276 306 307
drifting$	271 272 273 274 275 276 306 307
drifts$	271 272 273 274 275 276 306 307
driftted$	271 272 273 274 275 276 306 307
driftting$	271 272 273 274 275 276 306 307
drill	8202
drill$	7063
drink	8415
drink$	6233 6339 6340 6376 6405 6407 6408 6536 6569 6570 6571 6572 6573 6805 6807 858 859 860 861 8328
drinkers$	8425
drinki	5352 8324 8383 8412 8415
drinking$	3214 3215 3216 6415 6569 6570 6571 6572 6573 6598 2122 8323 2197
drinks$	6339 6340 6536 859 860 861 2122
driv	1975 2025
drive$	6315 6564 2756
driven$	3362 640 2080
driver	1850 5274
driver$	6333 6334 3364 6338 6521 2075
drivers$	3355 3358 6333 6334 3364 6337 6338 6520 6521 7416 8000 5052 8245 2075 2082 8258
drives$	6564
drivin	2018
driving$	5220
drone$	2019 2769 3050
drones$	2019 2769 3050
drop	1975
drop$	3928 7474 1718
droped$	1718
droping$	1718
dropout$	5578
dropouts$	6905 6906 6907 5578 5579
dropped$	1718
dropping$	1718
drops$	1718
drug	7996 8006 1897 8073 8093 5133 8197 5471 8443 5910 5935 5941
drug$	3214 3215 3216 6434 3478 6458 6840 6841 6842 3924 3925 3926 3927 6905 6906 6907 1840 1843 5099 5182 5183 2028 5352 8324 8383 5494 5579 2378 2412 2427 2711 2844
druggie$	2988
druggies$	2988
druggy$	2988
drugs	8079 8202 2043 5479
drugs$	6339 6340 6434 6438 6447 6448 6468 6469 6470 6524 6525 6526 6527 6528 6529 6530 6531 6536 6539 6822 6929 6942 858 7050 7252 7253 1840 1843 8050 8066 8086 8087 2028 5245 5345 8317 8328 2197 8450 5493 5494 5496 2378 2412 5619
drunk$	6574 6594 7579 2122
dry$	1166 7352 7773 2554
ds$	8224
dto$	3195
dual$	4361
duck$	1726
ducked$	1726
ducking$	1726
duckked$	1726
duckking$	1726
ducks$	1726
due	1977
due$	3219 178 199 8335 2238 8412 8414 2261
dust$	7954
duties$	7617 7899
duty$	7617 7786 7858 7899
dyed$	2569 5773
dying	5453
dying$	8293 8424
dyscalculia$	3088
dysfunctional$	2428 5631 3016
dyslexia$	8314 3086
dyslexic$	3086
dyspraxia$	3087
dyspraxic$	3087
dysregulated$	2995
e$	7780 7872 7873 7874 4933 7917 7918 8309 8322 5855
each	7997 8053 1884 1885 8114 5954
each$	105 3460 4057 1133 7421 4451 1263 1400 1402 4857 7926 5023 8054 8106 5164 8144 5200 5208 2016 8192 8193 8215 8219 8227 2071 8280 5312 8299 2526 5797 5798 5819 2702 2709 5979
eager$	160 161 166
ear$	7344 7852
early$	7168
earmar	1938
earn$	295 6603 6604
earned$	295
earning$	295
earns$	295
earring$	5782
earrings$	5782
ears$	7344 7853 7854 8004
easier$	1987
easily$	930 1070 4664 7638 7639 7881 7882 7883 7884 2452
east$	1162
eastern$	1156 4362 1161 4378 7351
easy$	3238 297 5111 2336
eat	8242
eat$	2803 6057
eaten$	6057
eating	5325 5352
eating$	8296 2146 8323 2814 6057
eats$	2803 6057
eczema$	3097
educat	2167 5391 6095
educate$	102 103
educated$	102 103
educates$	102 103
educating$	102 103
education$	6771 5370 8348 2877 6089
educational$	5371
effect	2746
effect$	7523 7524 8230
effective$	2785
effectively$	981 4183 982 983 984 985 988 989 990 991 2496
effort$	6710 538 3741 3742 7645 7678 7679 7741 7742 7743 7744 7745 7746 7747 7748 4780 4781 4782 4783 4784
efforts$	5533
egg$	150 152 5567
egged$	150 152
eggged$	150 152
eggging$	150 152
egging$	150 152
eggs$	150 152 5567
ehc$	2876
ehcp$	3172
ehcps$	3172
eight	5200 2016 8192 8193 8215 8219 8227 8280 5979
eight$	6890
eighteen$	6547 7108 4149 7139 7143 7144 7145 7146 7147
eject	8249 5279
eject$	8250
elder	5929
elder$	6456 6840 6841 6842 5551
elders$	6438 6456 6459 6840 6841 6842 6846 6913 1922 5551
elect$	203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224
elected$	203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 7887 4986 7958
electing$	203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224
electively$	2894
electr	2225 2266
electricity$	5427
electronic$	5468 6160
electronically$	5468
elects$	203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224
electted$	203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224
electting$	203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224
element$	195 5568 5571
elements$	5568 5571
eleven$	6890 966 967 968 969
else$	490 491 7129
email$	7872 7873 7874 5854
emaile	5284
emails$	7873 7874 7917 7918 5854 5855
embroiled$	265 266 267
emergency$	8309 2870
emotionally$	2464 2523 2919 2932
empathy$	6792 5535
employment$	8362
enabl	1847
enable	1947 2741
enable$	31 6654 1951 2087
enabled$	31 6654
enableed$	1951
enableing$	1951
enables$	31 6654 1951 2087
enabling$	31 6654
encounter$	6838 5501 5692
encounters$	6838 5501 5692
encour	1836
encourage$	6192 6193 102 103 162 163 164 2289 2326
encouraged$	6192 6193 102 103 162 163 164 1841 2289 2326
encourages$	6192 6193 102 103 162 163 164 2289 2326
encouraging$	6192 6193 102 103 162 163 164 2289 2326
end$	497 498 7472 7473 4505 4532 5268 2127
endanger$	10 2281 2282
endangered$	10 2281 2282
endangering$	10 2281 2282
endangerred$	10 2281 2282
endangerring$	10 2281 2282
endangers$	10 2281 2282
ending$	5268 8293 2127
endless$	4902 4903
endlessly$	1406 4608 1407 4609 1408 1409 1410
ends$	4532 8139
enemies$	6646
enemy$	6646
enforc	5058 8118 8124 5878 5942
enforce$	3062
enforcement$	8029 8111 1971 8211 2057 8231 8269 5948 2747 2748 5967 3062
enforcer$	3046
enforcers$	3046
enforces$	3062
engage$	6361 6376 268 269 270 6763 6947 6954 3984 6956 6957 6958 6959 6960 6961 7029 7419 7446 7452 7466 7506 7527 7530 7556 7557 7558 7766 7932 7935 5315 5523 5628 5800 5801 5808
engaged$	261 262 263 264 268 269 270 6574 6582 6954 6956 6957 6958 6959 6960 7451 7457 7462 7471 7539 7542 7543 7544 7545 7546 5523 5628
engagement$	261 262 263 264 6953 6961 793 794 795 796 3999 1267 1268 1269 1270 5622 5627 5797
engager$	5598
engagers$	5598
engages$	261 262 263 264 268 269 270 7530 5523
engaging$	261 262 263 264 268 269 270 6954 6956 6957 6958 6959 6960 6961 7556 7557 7558 5523 5621 5628 5808
english$	6099 6100
enjoy$	638 639 7595
enjoyed$	638 639 7595
enjoying$	638 639
enjoys$	638 639 7595
enough$	6287 3317 6289 3340 3711 3748 7216 7217 7218 7219 7220 7221 7222 7223 7224 7225 7226 7227 7228 4333 7305 7790 5696 5716
enquir	8124 5299 8378
enquiries$	1901 8108 8220
enquiry$	8077 8108 8270
enrich	2677
entangled$	265 266 267
enter$	2320 5523
entered$	1868 1916 1918 2034 2035 2320 5523
entering$	2320 5523 5903
enterp	8277
enterprise$	8104 5922
enterred$	2320 5523
enterring$	2320 5523
enters$	8036 2320 5523
entice$	6192 6193 162 163 164 2289
enticed$	6192 6193 162 163 164 2289
entices$	6192 6193 162 163 164 2289
enticing$	6192 6193 162 163 164 2289
entirely$	1747 1748 2511 2611 2614 2656
entitled$	2995
epilep	8324 5453
epilepsy$	8424 3091
epileptic$	3091
episodes$	6496
equal$	2503
erratic$	6251 6252 6253 6254 6966 6967 6968 6969 797 2433
escala	2116 2746
escalate$	7474
escalated$	2021
escape$	6344
essential$	1980
establ	5043 1899 1996
establish$	8014 1985 2007 2031
estate	5227
estate$	6452 6453 6894 4854 8198 8253 5542 2526
eternally$	3015
european$	1154 4358 4359 4363 7349 2550
evade$	1726
evaded$	1726
evades$	1726
evading$	1726
evasive$	2995
even$	3327 3331 134 4900 4901
evening$	2779
ever$	4266 4267 1066 7525 7526 4559 7531 7532 7533 4608 4609 1408 1409 1410 4619 7606 7607 7608 7609 7610 7611 7612 4969 5804 5805
every$	3798 6770 3883 1010 7421 4451 1263 1399 4602 1401 1403 1404 4864 4926 4929 7917 7918 7926 8054 5208 5324 8299 5797 5798 2612 5819 5855 2702 2709 6068
everybody$	4837
everyone$	6696 3798 6891 6909 4158 4837
everything$	6450 4221 1020 7421 4451 1329 1330 1331 1427 1428 1429 1430 1431 4897 4981 5004 5253 5526 5797 5798
evicte	8415 5453
evicted$	8424 3184
evicti	8383 8412
eviction$	3184
evicts$	3184
eviden	2013 8202 5878 3034
evidence$	3728 7780 7917 7918 8009 1900 1920 1991 8218 8261 2100 5854 5855 2714 5917
evidently$	1422 4624 1423 1424
evil$	2365 5631
ex$	8389
exam$	7906 7972 5390 2896 6099
examin	5067
examin$	2029
examination$	5892
examinations$	5892
examined$	8038 2029
examines$	2029
examining$	2029
examins$	2029
example$	8096
exams$	6099
except$	4222
exception$	5811
exchang$	359 3561 360 361 362 363 364
exchange$	3553 359 3561 360 361 362 363 364 3568 6542 6564 5523
exchanged$	359 3561 360 361 362 363 364 5523
exchanges$	359 3561 360 361 362 363 364 6564 5523
exchangged$	359 3561 360 361 362 363 364
exchangging$	359 3561 360 361 362 363 364
exchanging$	359 3561 360 361 362 363 364 5523 5903
exchangs$	359 3561 360 361 362 363 364
excitement$	6811 6815 2335
exclude$	7932 7933
excluded$	6214 6641 3911 3912 3913 3914 1708 5576 5862 6084 2883
exclus	5390
exclusion$	6659 6660 6886 1994 2171 8361 5576 3176
exclusions$	6886 5576 3176
excuse$	5011 5841 5842
excuses$	5011
execut	8223 2737
exercise$	547
exercised$	547
exercises$	547
exercising$	547
exhibit$	2695
exhibited$	5896 2695
exhibiting$	2695
exhibits$	2695
existent$	6966 6967 6968 6969 7912 7913 7914 7915
expand	1997
expect	5379
expect$	6725 6726
expectations$	7040 5674
expected$	3371 1841 1892 8131 8350 8414
expelled$	6087 2886
expensive$	2585
expensively$	1152 2551
experi	2234 2235
experience$	6691 6838 4180 979
experienced$	932 1131 5436 5437 5504 5694 2506
experiences$	6838
experiencing$	5436 5437
explanation$	7872
explicit$	3537
exploitation$	6173 6174 6204 6205 6206 6434 6649 6650 6659 6660 6736 6737 6795 6796 6797 6798 5191 5210 2009 8183 8184 2023 2036 2040 5258 2079 2098 5524 5549
exploited$	6211 6214 6772 6773 6774 6775 6776 6777 6778 6779 6780 6781 6782 6783 7254 7255 7256
exploiter$	3344 6323 6438 6456 6479 6481 6484 6549 6734 3864 6836 6840 6841 6842 6843 6872 703 5491 5572
exploiters$	3344 6323 6343 6438 6456 6479 6481 6484 6549 6734 3864 6836 6840 6841 6842 6843 6846 6872 703 5491 5572
explosive$	2993
expose$	3205 10 6203 2281 2282
exposed$	3205 10 6203 2281 2282
exposes$	3205 10 2281 2282
exposing$	10 2281 2282
extend	1944
extensions$	5761 5772
extract$	1823
extracted$	1823
extracting$	1823
extraction$	5892
extractions$	5892
extracts$	1823
extremely$	2495
eye$	7344 7851 5776
eyebrow$	7344 7357 5779
eyebrows$	7344 7357 5779
eyed$	5751
eyelashes$	5766 5772
eyes	8271
eyes$	4099 7344 7965 1831
eyesig	8324
face$	7344 4403 4418 7398 4431 1992 2593
facebook$	327 3529 328 3530 329 3531 330 3532 331 3533
faced$	5650 5670
faces$	7344 7398 4431 5185 2593 2940
facial$	4367 1992 2556 2689
facilitate$	31
facilitated$	31
facilitates$	31
facilitating$	31
facing$	2940
facts$	3728
fade$	5763 5772
fades$	5763
fail	2113 2897
fail$	92 577 583 584 585 586 587 589 590 591 592 603 7473 7579 1444 1445 1446 1447 7937 7938 7939 7940 2330 5812 2616 2617
failed$	92 577 578 583 584 585 586 587 589 590 591 592 605 7579 1444 1445 1446 1447 4654 7626 7937 7938 7939 7940 2330 2616 2617 5862
failing$	92 577 583 584 585 586 587 589 590 591 592 606 7579 1444 1445 1446 1447 7621 7622 7623 7624 7937 7938 7939 7940 2330 2616 2617 2618 5821 5822
failings$	7621 7622 7623 7624 2618 5821 5822
failled$	92 577 7579 7937 7938 7939 7940 2330
failling$	92 577 7579 7937 7938 7939 7940 2330
fails$	92 577 583 584 585 586 587 589 590 591 592 604 7579 1444 1445 1446 1447 7937 7938 7939 7940 2330 2616 2617
failure$	3390 189 190 191 192 193 194 590 591 592 7621 7911 7967 5578 2618 5821
failures$	7621 7622 7623 7624 7911 7967 5578 2618 5821 5822
fainted$	3158
fainting$	3158
faints$	3158
fair$	1166 2547 2548 2554 2569
fake$	2562
fall	1975
fall$	275 276 676 7474 1681 2651
fallen$	275 276 676 1681 2651
falling$	275 276 676 5794 2651
falls$	275 276 676 1681 7919 2651 5856
false$	7600 2345 2348 2564
families$	6983 6997 6998 6999 7000 7001 7002 4796 4797 4798 4799 4800 4801 4837 4849 7821 5630 5677 5682 5854
family	5399 5411 8391
family$	6983 6997 6998 6999 7000 7001 7002 7180 7205 7211 4848 8371 8382 5412 8402 8419 8422 5630 5677 2479 5682 2833 6111 6126 2929
fantasist$	5578
fantasists$	5578
far$	998 1002 1033 1114 1616 1617 1618 1756
farce$	5832
farcical$	3016
fashionably$	1152 2551
fast$	7168 2336
fat$	3009
father	8371 5411 8384 5414 2216 8391 8394 8395 2242 2254
father$	7049 1032 2193 2194 8368 8382 5412 2213 2214 2217 8400 2229 5439 8422 5677
fathers$	2229 5677
fault$	6355 6356 6637 7921 1749 1778 4988 7969 7970 7971 5525 2654 5859 5869
faulty$	3749
favor$	3555
favors$	3555
favour$	3554 6532 6533 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 1818 1819 1820 5511 2580
favoured$	1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 1818 1819 1820 2580
favouring$	1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 1818 1819 1820 2580
favourred$	1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 1818 1819 1820 2580
favourring$	1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 1818 1819 1820 2580
favours$	3554 6532 6533 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 1818 1819 1820 5511 5512 2580
fear$	1122 2513
feared$	1122 2513
fearless$	3004
fears$	1122 2513
february$	6454
feckless$	2995
fed	1830
fed$	482 2196 2230
feed	1830 2011 2677
feed$	482 1823 2051
feeded$	1823
feeding$	1823 2051
feeds$	482 1823 2051 2196
feel$	6498 6499 1875
feelin	2816
feels	2816
feels$	6498 6499
feet$	6427 6428 4346 7318 7319 7890 7964 2533
feigned$	2348
fell$	275 276 676 1681 2651 5956 2836
felt	2816
felt$	6498 6499
female	2729
female$	4335 7307 7308 4338 7310 7311 1154 5046 1896 5583 5727 2526 2706
females$	6982 1896 5583 3005
fend$	4114 4245 4246 4247 4250 4251 4253 4254 4257 1056 7767
fendded$	1056
fendding$	1056
fended$	1056
fending$	4245 4246 4247 4250 4251 4253 4254 4257 1056
fends$	1056
feral$	2428 5631 2995
ferocious$	2993
fester$	7975
fewer	1975
fiercely$	2511 2524
fifteen$	966 967 968 969
fight	1975
fight$	6376 6405 6407 6408 6619 3743 6715 7050 4115 7472 7474 4531 7503 4533 7575 7576 7577 7579 2756
fighti	5178 5417
fighting$	6222 6223 6929 7050 7579 8149 8345 2197 8388
fights$	7050 7575 7576 7577 7579 7580
figure$	4234
figures$	7906 4991 7972 7974 7983 7984
file$	7780 8022 8163
files$	7780 8022 8163
film	8249 2110
film$	6315 1881 8056 8060 5221 2020 5312 5971
filmed$	6211 6242 3362 7296 1881 8058 1886 5221 2020 2701
filming$	1881 5221
films$	1881 8056 5221
filthy$	3009
final$	2184 2944 2946
find	8044
find$	2 848 851 7472 5043 1899 1996 8239 2084
findded$	2
findding$	2
finded$	2
finding$	2
finds$	2 849
fine	2192
fine$	7216 7217 7218 7219 7220 7221 7222 7223 7224 7225 7226 7227 7228 4277 1076 1077 4280
fined$	5478
finger	8187 2110
finger$	7676 7677 7686 7687 7699
fingerprint$	5312
finish$	4507
fire	5458
fire$	6430 6623 8098 5458 8429
firear	8443
firm	2038
firm$	5240 2063
firmer$	2063
first$	698 2944
fishnets$	5782
fisted$	7931
fit$	4818 8334
fits	8324
fits$	6003
fitted$	2266
fitting$	4395 4417
five	5030 8051 5083 1884 1885 1928 8106 8114 5200 2016 8192 8193 8215 8219 8227 2071 8280 5979
five$	6927 816 7140 1144 4347 4348 1185 7358 7359 7360 7361 7362 7363 4554 4563 4862 5130 5273 2706
fixated$	2673
flag$	1869 1998 2692
flagg	1894
flagged$	1868 1869 8057 1931 1998 2021
flagging$	1998
flags$	1869 1998
flashback$	3145
flashbacks$	3145
flashy$	2585
flat	5411 8387
flat$	6471 6472 6473 6474 3504 3505 3506 3507 6607 6608 6609 1271 8382 8392 8398 8406 2243 6109
flats$	8404
flatter$	1810
fleas	2244
fleas$	5446
fled$	5909
fleece$	5782
fleeces$	5782
flier$	5586
fliers$	5586
fling$	40
flinging$	40
flings$	40
flip$	5255
flirt$	332 333 334 347 348 451
flirtatious$	2976 3002
flirted$	332 333 334 347 348 451
flirting$	332 333 334 347 348 451
flirts$	332 333 334 347 348 451
flirtted$	332 333 334 347 348 451
flirtting$	332 333 334 347 348 451
flirty$	2976
floor$	8405
floppy$	2548
flout$	680 681 2342
flouted$	680 681 2342
flouting$	680 681 2342
flouts$	680 681 2342
floutted$	680 681 2342
floutting$	680 681 2342
flung$	40
fluoxetine$	3121
flyer$	5586
flyers$	5586
fob$	1690 1692 1693 1694
fobbed$	1668 1690 1692 1693 1694
fobbing$	1690 1692 1693 1694
fobed$	1690 1692 1693 1694
fobing$	1690 1692 1693 1694
fobs$	1690 1692 1693 1694
focus	5142
foetal$	2840
follow	1860 2110
follow$	6376 3694 6763 3828 3829 3830 3831 3832 6805 6807 708 7419 7446 7452 7466 1485 1486 1487 4836 7935 1881 8060 5221 5312 2320 5800 5971
followed$	6574 6582 6594 708 1485 1486 1487 7776 1881 5221 8241 2320
following$	708 1881 5221 2320
follows$	3694 708 1881 5221 2320
folly$	6653
food	2225 5432
food$	6524 6525 6526 6527 6528 6529 6530 6531 6536 5427 2230
foodbank$	8403
foolhardy$	2285
foolish$	3253 58 59 3274 509 2285 2328
foolishness$	6370 6371 6372 6373 6374 6375 6653
foot$	4346 7318 7319 7390 7391 7392 8095 2533
footag	5072 5242
footage$	8043 5073 8045 1874 8156 2008 2019 8196 8213 2694 5897
footho	8271
footprint$	8170
for	5102 1947 5878 2677 2741 2746
for$	6387 3485 3487 3488 6516 3553 6540 3645 3646 3647 3648 3649 6793 3942 6914 3958 3960 3961 3962 3964 3965 3967 4055 4060 4062 4064 4079 4258 7283 7285 7304 1406 1407 7582 4821 7798 7799 7895 4940 7943 7945 7956 7982 8014 8054 5122 5128 8107 5140 5147 5148 1972 5220 8200 5231 5236 5257 5260 5277 8298 8299 2139 5343 5347 5355 5356 8330 8337 5374 8433 2269 8446 8448 5682 5857 5909 5956 5994 2879 6144 6147 6149 6153 6160
force	1832 5039 5047 5048 5049 1848 1849 8042 1883 1950 5191 5210 2009 8183 8184 2023 2036 2040 5258 2079 2098
force$	4676 4681 4682 7922 7951 5007 5034 8010 8011 1839 8013 8018 8019 8020 5050 5051 8025 1853 5085 8099 1950 5152 5153 8162 8171 8181 5211 5237 5238 8224 8229 8262 5300 5951
forced$	3833 3834 3835 3836 6808 6810 767 770
forces$	3833 3834 3835 3836
foreca	1984
forehead$	7344
foreign$	1154 4359 2550 5777
forens	3056
forese	1984
forever$	1406 4608 1407 4609 1408 1409 1410
forget	5324
forget$	8295
forgot$	5862
forgotten$	2644 5862
form	1931 5878
form$	6887 7801 2024
formal$	2944
formally$	2882
formed$	2024
forming$	2024
forms$	2024
forty$	7139
forwar	1830 2011
forward$	5298
forwarded$	8259
foster	2909
foster$	871 8371 5411 8391 8423 2476 6111 6139
fostered$	6111
fought$	3738
foul$	2451
found$	2 3975 850 852 2270 2418
foundation$	7345 7346 7347 5775
four	5200 2016 8192 8193 8215 8219 8227 8280 5979
four$	6927 1185 7358 7359 7360 7361 7362 7363 4554 2706 2870
fourteen$	966 967 968 969
fragment$	8240
frame$	7314 7315 7316 5731
frames$	7314 7315 7316 5731
fraternise$	2337
fraternised$	2337
fraternises$	2337
fraternising$	2337
freckled$	1166 2554 3009
freckles$	3010
freckly$	3009
free	5250
free$	3272 71 6347 6348 6349 6350 6351 6352 6353 6354 3397 6561 6562 2224 5522
freely$	6561 6562 390 7881 7882 7883 7884 5521 5522 2321
frequent$	322 323 2296 2384
frequently$	321
friend	7997 1884 1885 5107 1928 1936 8114 5161 8132 5200 2016 8192 8193 8215 8219 8227 2071 8280 8283 5960 5979 6132
friend$	6983 6997 6998 6999 7000 7001 7002 7306 7309 5568 5630
friends$	3203 6232 188 6400 235 3611 3615 3616 3635 517 3755 3885 684 685 686 6983 6997 6998 6999 7000 7001 7002 7306 7309 7497 7498 7499 7500 7501 4537 4538 4539 4554 4563 4604 7620 4796 4797 4798 4799 4800 4801 4847 7850 7858 7859 7860 7861 7862 7863 7864 8078 5130 5138 2004 5273 2104 5484 5568 5630 2436 5849 5854
friendship$	670 671 3897 5568
friendships$	3 4 5 6 7 8 9 3232 670 671 5568
frighten$	7290 7291 7292
frightened$	7254 7255 7256 1120 1121
fringe$	7397
fringes$	7397
fritter$	2663
frittered$	2663
frittering$	2663
fritterred$	2663
fritterring$	2663
fritters$	2663
frizzy$	2548 2569
from	1960 5878
from$	3720 3721 6699 6700 6970 4046 4204 4235 4294 4316 7306 7309 1219 7444 8032 8054 8075 1949 5162 2032 5295 5309 5373 5374 8393 2265 5781 5820 5969 6055 2859 6088 6160
front$	5457
fruitful$	8130
frustrating$	4904 7876
ft$	7318 7319 2533
full$	3338 992 2046 2191 2573
fully$	893 992 1070 1073 2511
fumble$	3019
fumbled$	3019
fumbles$	3019
fumbling$	3019
functi	1931 6056
function$	942 943 944 945 946 947
functioned$	942 943 944 945 946 947
functioning$	942 943 944 945 946 947
functionned$	942 943 944 945 946 947
functionning$	942 943 944 945 946 947
functions$	942 943 944 945 946 947
fund$	7766
funding$	5865
funds$	6124
furthe	1832 1944 2746 5960
further$	5034 1935 2706
furthered$	1935
furthering$	1935
furthers$	1935
futile$	2606
gain$	6603 6604 4061
gained	2152
gained$	5354
gallery$	5235
gambling$	8317
game$	3567 485 7063 7091
games$	485
gaming$	6505 6506 6507 485
gang	8002 1832 8006 5039 5047 5048 5049 1848 1849 8042 1883 1897 8093 1936 8110 5191 5210 2009 8183 8184 8189 2023 8197 2036 2040 5243 8214 5258 2079 2098 5910 5935 5941 5942
gang$	3430 6434 6438 6448 6456 6479 6822 6843 6862 6913 882 5034 8010 1840 5099 8071 5117 5118 8103 8104 5138 8150 5183 1994 5223 2022 8202 5234 2090 5493 5494 2349 2427 2471 2692 2705 2709 2727 2731 2735 5938 2766 2980 3053
gangling$	3009
gangly$	3009
gangs$	6434 6438 6448 6456 6822 6843 6862 6913 8010 1840 8104 5223 5234 5493 5494 2349 2731 2732 2766 2980 3053
gangsta$	6863 5552 2981
gangstas$	6863 5552 2981
gangster$	6863 703 5552 2981
gangsters$	6863 703 5552 2981
gap	5878
gap$	7911
gaps$	7911
gather	5193 8279 5878 2677 2715
gather$	7056 4983 1823 8046 5225 5729
gathered$	7056 1823 5225 8273 5729
gathering$	7056 1823 8164 5225 5729
gatherred$	7056 5729
gatherring$	7056 5729
gathers$	7056 1823 5225 5729
gaudy$	2585
gaunt$	3009
gave	1830
gave$	153 154 155 156 157 158 159 245 1123 1124 1563 1568 1673 1674 1675 1676 1677 4915 5478 2857
gbh	5471 2970
gbh$	8442 6172
gcse$	6089 2896 6099 2898 2903
gcses	5390
gcses$	8361 6089 6099
gdpr$	7894
gear$	7387 7388 7389 5787 5793
genera	2677
general$	1271
generator$	2075 5985
generators$	2075 5985
gentleman$	7182 7183 7184
get	5095 2025
get$	41 42 49 6234 3264 3374 6376 6407 6408 6560 6603 6604 463 464 3740 6805 6807 676 696 722 723 724 725 726 727 728 729 730 731 3979 3980 817 831 832 833 834 835 836 4061 4063 7095 977 981 4183 982 983 984 985 988 989 990 991 7243 7244 1146 7472 7473 4557 7556 7557 7558 1697 4965 1779 1780 2061 8242 5285 2155 2319 2320 5523 2372 2376 2429 2430 2440 5808
gets	2832
gets$	41 42 49 463 464 676 696 722 723 724 725 726 727 728 729 730 731 4000 817 831 832 833 834 835 836 7095 977 981 4183 982 983 984 985 988 989 990 991 1146 4594 1697 1779 1780 2061 8242 2155 2160 2166 2196 2320 5523 2372 2376 2429 2430 2440 2801 2882 2884
getting$	41 42 49 6560 676 4007 4008 7556 7557 7558 4589 7579 1697 1779 1780 2061 2155 5808
gift$	6339 6340 6524 6525 6526 6527 6528 6529 6530 6531 6536 6539 6564
gifts$	6339 6340 6524 6525 6526 6527 6528 6529 6530 6531 6536 6539 6564 6813 6814 6839
gilet$	7387 7388 7389 5787
gilets$	7387 7388 7389 5787
ginger$	4377 2548 2569 3009
girl	5200 2016 8192 8193 8215 8219 8227 8280 5444 5474 5979
girl$	188 235 6983 6997 6998 6999 7000 7001 7002 4569 4570 5046 8445 2343 5567 2373 5630 2436 5754
girlfr	8383
girlfriend$	6544 8367 8389 8402 8427 5514 5515
girlfriends$	6544 5514 5515
girls	5030 5038 8051 8053 5083 1884 1885 5107 1928 8233 2071 8283
girls$	6232 188 235 3611 3615 3616 3635 517 3755 3885 684 685 686 6864 6891 6928 6983 6986 6997 6998 6999 7000 7001 7002 7017 4241 4242 4243 4244 7497 7498 7499 7500 7501 4537 4538 4539 4554 4563 7541 4604 7620 4796 4797 4798 4799 4800 4801 4846 7832 7850 7858 7859 7860 7861 7862 7863 7864 8078 5130 2004 5273 2104 5495 5567 5630 2436 5754 5849 5854
give	1830
give$	153 154 155 156 157 158 159 6361 245 922 4315 1123 1124 7446 7452 7466 4712 1563 1673 1674 1675 1676 1677 5044 5800
given	5281 5284 2266
given$	1123 1124 1337 7737 7738 7739 7740 1568 1673 1674 1675 1676 1677 8064 2156 2160 2166
gives$	153 154 155 156 157 158 159 245 1123 1124 1563 1568 1673 1674 1675 1676 1677 5198
giving$	153 154 155 156 157 158 159 245 1123 1124 1563 1673 1674 1675 1676 1677 5198
glad$	160 161 166
glamour$	6813 6814 6839
glasses$	5782
glean$	1823
gleaned$	1823
gleaning$	1823
gleans$	1823
gloves$	5782
glued$	1440
go$	3265 6237 3267 3268 6284 6304 3410 3411 3412 3413 6385 6405 6407 6408 3452 3454 3455 271 272 273 274 275 276 300 303 306 307 3512 3515 3523 325 326 6560 392 393 394 6569 6570 6571 6572 6573 6607 6608 6609 6683 6763 6805 6807 642 664 859 860 861 1221 1230 7419 7446 7452 7466 7472 7473 1316 7579 4984 2044 5287 2319 2320 5523 5800 2921
goad$	2341
goadded$	2341
goadding$	2341
goaded$	2341
goading$	2341
goads$	2341
goal	2067
goal$	1980 8251
gobby$	2995
goes	8242
goes$	271 272 273 274 304 306 307 3523 325 326 392 393 394 642 664 859 860 861 1221 1230 1332 7579 8036 5287 2136 2230 2261 2319 2320 5523 2832 2921
going$	6305 6415 3446 271 272 273 274 299 306 307 3511 3514 3521 3522 3523 325 326 379 6560 392 393 394 6569 6570 6571 6572 6573 6607 6608 6609 664 859 860 861 4168 4170 4171 1221 1230 4495 1294 1295 1296 1297 4500 1303 1304 1305 7579 1892 2044 2261 2319 2320 2863 2921
goings$	5270
gold$	2558 5782
gone$	3441 271 272 273 274 275 276 306 307 3523 392 393 394 6574 6575 3612 6589 6590 6591 6595 3734 664 5287 5376 2319 2320 5523 2863
good$	3274 3288 296 3899 6919 4124 4196 1049 4587 4819 4992 2046 2537
goods$	5245 5995
gorgeous$	3009
gormless$	2995
got	8305 2266
got$	41 42 49 6574 6589 6590 6591 6596 471 472 676 864 1170 1180 1181 1182 1183 1224 7669 7670 7671 7672 1697 1779 1780 2196 2319 2320 5523 2470 2570 2576 2798 2836 2882 2884 2885 2941
gown$	7379
gowns$	7379 7401
gp	5325 2138
gp$	8296 5340
gps	2266
gps$	5468
grade$	6098 6100 3025
graded$	816 819 8057 2678 3025
grades	8360 5390
grades$	8361 6098 6100
graffiti$	8254
gran	8371 5411 8384 5414 2216 8394 8395 2242 2254
gran$	8382 2251
grandad$	2251
grandf	8371 5411 8384
grandfather$	8382
grandm	8371 5411 8384
grandmother$	8368 8382
grandp	8371
grante	2949
grasp$	6763 3801 3802 3803 3804 3805 3806 3807 3808 3809 3810 3811 3812
grass$	7903
gravitate$	649 650 651 652 653 654 655 656 657 658 659 660 661
gravitated$	649 650 651 652 653 654 655 656 657 658 659 660 661
gravitates$	649 650 651 652 653 654 655 656 657 658 659 660 661
gravitating$	649 650 651 652 653 654 655 656 657 658 659 660 661
greasy$	1166 7352 2548 2554 2569
greater$	978
greed$	6370 6371 6372 6373 6374 6375 6653 6813 6814
green$	7206 7207 7208 5706 2549 2569
grew$	1165 2553
grey$	7352 1217 2569 5782 2585 5931
grip$	7870 7947 7948 7949 7950 2041 5863
grips$	2041
groomed$	6211 6214 6772 6773 6774 6775 6776 6777 6778 6779 6780 6781 6782 6783 5745
groomer$	6479 6734 6872 703 5572
groomers$	6479 6734 6872 703 5572
grooming$	6204 6205 6206 6649 6650 5549
gross$	2619
grounds$	1946 2238
group	7997 5030 8030 8047 8049 8051 8053 5083 8055 1884 1885 5092 5107 1928 8106 1936 8110 8114 5161 8132 5164 5165 5200 2016 8192 8193 5243 8214 8215 8219 8227 2071 8280 8283 5887 2717 2719 5941 5942 5954 5960 5979
group$	6232 188 235 3611 3615 3616 3635 3672 517 3755 3885 684 685 686 6866 6868 6888 734 6983 6986 6997 6998 6999 7000 7001 7002 7017 4053 4054 882 7127 1126 1127 7497 7498 7499 7500 7501 7504 4537 4538 4539 4542 4543 4554 4563 7541 4604 7620 4796 4797 4798 4799 4800 4801 7786 4840 4842 7849 7858 7859 7860 7861 7862 7863 7864 4895 7941 7942 4974 5063 1862 8063 1897 8078 5130 8104 5138 8127 5158 8135 8147 8162 2004 8181 5211 8194 8195 5238 8229 8236 5273 2090 5300 2104 5314 8288 5319 5567 5630 2436 5682 5849 5854 2700 2719 5924
groups$	6866 6868 6983 6986 6997 6998 6999 7000 7001 7002 8104 8195 5630 5924
grow	1997
grow$	1165 2553
growing$	1165 2553
grown$	371 6549 7058 7102 933 4138 7111 4145 4146 4147 4148 4155 4161 4162 4163 7136 7137 7138 7143 7144 7145 7146 7152 4184 4186 4187 4188 4189 4190 4194 7166 7167 995 1012 7187 1018 1019 4223 7195 7196 4229 4230 1039 4268 4271 4313 1132 1165 5698 2519 2553
grownups$	7115
grows$	1165 2553
grubby$	2578 2585 3009
guaranteed$	1300 1301 1302 2600
guard	1850 5088 5274 2076
guard$	3364 6521 1826 8000 5052 1880 8059 1988 8245 2077 2082 2083 8258 2102
guardi	6115
guards$	3364 6521 1826 8000 5052 1880 8059 1988 2019 8245 2077 2082 2083 8258 2102
gucci$	5782
guessed$	6721 6722 3752 3753
guidance$	6799 6800 6801 6802 6803 7262 7273 7655 7656 7657 7658 7659 7660 5544
guilt	8073 5117
guilt$	7923 8088 2654 5860
guilty	2962
guilty$	486 487 5149 2962 6164
gullible$	546 7206 7207 7208 2329 5706 2995
gum$	2867
gun	8443
habit	6046
habit$	6225 5487 5488
habits$	6225 5487 5488
habitual$	322 323 5234 2296 2367 2377 2711
habitually$	321
had	2118 2145 2153 2154 2832
had$	137 138 171 343 346 3603 3604 3605 3608 3609 409 410 411 412 413 414 415 421 422 423 424 425 459 502 504 781 864 7306 7309 1170 1180 1181 1182 1183 1224 7589 7590 1432 1474 1475 1476 1477 1479 1480 1481 4695 1500 1501 1502 1503 1504 1505 1506 1507 1508 1509 1510 1511 1512 1513 1514 1538 1546 4805 7777 1805 1806 5259 2130 2139 5347 5355 5356 2160 2161 2163 2166 2470 5729 2570 2576 2622 5909 2798 2801 2859 2879 2937
hair$	7338 7340 7341 7342 7397 7413 5758 2559 5771 2571
haircut$	7340 7341 7342 7397 5771 2571
haircuts$	7340 7341 7342 7397 5771 2571
haired$	5742 5750
hairstyle$	7340 7341 7342 7397 5771 2571
hairstyles$	7340 7341 7342 7397 5771 2571
hairy$	3009
half$	4435 5283 2631
halfway$	5794
hall	5457
hall$	8428
halluc	3081
hallwa	5457
hallway$	8428
hand	2011
hand$	157 158 159 4118 4119 4120 919 4295 7267 7268 7269 7344
handded$	157 158 159
handding$	157 158 159
handed	5281 5284
handed$	157 158 159 5836 5837 5964
handful$	736 3938 737 3939 738 3940 739 3941 7008 5578
handing$	157 158 159 5903
handl	5881
handle	2056
handle$	6947 4100 4111 4245 4246 4247 4250 4251 4253 4254 4257 1069 7243 7244 2041 2507
handled$	1069 2507
handles$	1069 2507
handli	8092
handling$	4245 4246 4247 4250 4251 4253 4254 4257 1069 1739 1740 1741 1742 5471 2507 5845 3073
hands$	157 158 159 4118 4119 4120 919 7344 7778 7888
handse	5205
handset$	1865 8039 8176 2690
handsets$	1865 8039 8176
handsome$	3009
hang	8242
hang$	6376 6405 6407 6408 6419 6569 6570 6571 6572 6573 6607 6608 6609 667 7056 1226 1227 1228 1230 5729 2800
hanged$	7056 5729 2800
hanger$	2382
hangers$	2382 2383
hangged$	7056 5729
hangging$	7056 5729
hanging$	6305 6415 6569 6570 6571 6572 6573 6607 6608 6609 667 7056 5729 5794 2800
hangs$	667 7056 1226 1227 1228 1230 5729
haphazard$	7912 7913 7914 7915
happen$	6306 6307 6308
happened$	3621 3622 6599 6600 495
happens$	493
happy$	160 161 166 3369
harass$	677 2340
harassed$	677 2340
harasses$	677 2340
harassing$	677 2340
hard	2038
hard$	754 755 774 775 776 777 778 779 4036 7050 921 5240 2063 8282 2516 2550
harden	5986
hardened$	2367 5668 5717 3004
harder	1909
harder$	3707 774 775 776 777 778 779 7644 5111 2063
hardest$	774 775 776 777 778 779
hardly$	1064 1065 1102 4304 1103 1104 4405 1500 1501 1502 1503 1504 1505 1506 1507 1508 1509 1510 1511 1513 1514 1571 1616 1617 1618 2164 2174 2498 2499 2504 2512 2622 2855
harm$	6173 6174 6204 6205 6206 3642 3643 6649 6650 6659 6660 6736 6737 6772 6773 6774 6775 6776 6777 6778 6779 6780 6781 6782 6783 6795 6796 6797 6798 4898 7911 5234 5438 8409 2264 8442 5524 2705 2709 2711 2732 5997 6023 2822
harmed$	6023 2822
harmer$	5588
harmers$	5588
harmful$	3274 6441 693 694 695 2286 2366 2711
harming$	6023 2822
harms$	6023 2822
has	2118 8305 2133 2832
has$	3208 3210 343 459 3715 781 864 7306 7309 1170 1180 1181 1182 1183 1224 1308 4616 7589 7590 1432 4695 4699 1500 1501 1502 1503 1504 1505 1506 1507 1508 1509 1510 1511 1513 1514 1537 1545 5115 5259 2130 5335 2160 2161 2163 2166 2266 2470 5729 2570 2576 2622 2798 2801 2859 2879
hat$	5782
hats$	5782
have$	3209 3211 3368 3424 3438 3442 343 346 3628 459 501 3710 3716 3730 3735 3746 3747 3750 3751 6858 781 864 7056 1170 1180 1181 1182 1183 1224 4490 4499 7472 1308 4567 4616 7589 7590 1432 7627 7628 7629 7630 4660 7635 7636 7637 4669 4675 4695 4713 1539 4989 4990 5259 2470 5729 2570 2576 5823 5909 5956 5974 2859 2879
having	2154 2832
having$	343 346 1170 1224 2139 5356 2161 2570 2801
havoc$	5609 5610 5611
hawk$	350 2307
hawked$	350 2307
hawking$	350 2307
hawkked$	350 2307
hawkking$	350 2307
hawks$	350 2307
hazel$	2549
he$	3284 3588 3611 3615 3616 3634 517 6724 683 3885 684 6857 685 686 7062 7497 7498 7499 7500 7501 4537 4538 4539 4541 4676 7651 2882
head$	6612 6614 4122 1013 1014 1015 1016 1017 4397 4419 4420 4421 1220 7892 1720 8134 5769 2667 3148
headed$	5643 5741 5835
heading$	2154
heads$	6612 6614 4122 1627 7892 1720 5695 5708 5767 5768
headscarf$	5782
headscarves$	5782
health	5352 5369 8383
health$	5325 8303 8304 5334 8310 5342 8323 2827 6030
healthcare$	5370
healthier$	3274
healthy$	3288
hear$	6861 2817
heard$	896 2237 2819
hearin	8324
hearing$	2237 2818 2823 2861 6156
hearings$	6156
hears$	2817
heart$	5320 8303 2826
hearted$	5833
heartless$	2995 3016
heatin	2225
heating$	5427
heavier$	2529
heavil	5324
heavily$	1153 8295 8316 2530
heavy	2038
heavy$	5240 2529 2531 2573 2635
heavyset$	3008
heed$	6361 6763 3828 3829 3830 3831 3832 7741 7742 7743 7744 7745 7746 7747
heeded$	6574 6582
heels$	7403 7404 7405 7890 5782
height$	7314 7315 7316 5731
held	5878
held$	925 7737 7738 7739 7740 1755 8016 1868 8199 2111
helicopter$	2769
help	1847 1947 2013
help$	3246 95 102 103 6361 3787 6770 6771 6947 6961 4110 7262 7270 7271 7272 7273 7278 7279 7280 7281 7282 1267 1268 1269 1270 7446 7452 7466 7506 7527 7556 7557 7558 7564 7766 7775 1739 1740 1741 1742 7935 1935 1951 1980 2087 2097 8351 5533 5534 5601 5797 5800 5808
helped$	102 103 6762 6962 7451 7457 7462 7465 7471 7539 7542 7543 7544 7545 7546 8012 1935 1951
helpful$	8012
helping$	102 103 3788 7556 7557 7558 4588 1935 1951 5808
helpped$	102 103
helpping$	102 103
helps	1947
helps$	102 103 1935 1951 1980 2087 5809
hepatitis$	3138
her	5038 5063 1897 8226 2151 5360 2173 5394 2195 5399 8401 2250 8426 8449 2279 6085 2949
her$	6176 6177 19 3255 3259 6231 60 61 64 68 3300 174 181 182 184 3389 188 3399 3400 3401 3402 3403 3404 235 6422 3462 3552 3631 3672 480 481 3689 512 6692 6695 3763 3766 6790 6794 3824 3916 6909 4053 4054 7066 901 4134 4136 4350 4351 4352 1179 1212 4427 7559 4642 4837 7859 7860 7861 7862 7863 7864 4917 4919 4921 4928 7906 7972 5099 2123 5329 5330 5341 5344 8320 5353 5362 2162 5375 2188 8365 5397 2209 2210 5413 2212 8392 5423 5429 5435 8417 5452 5470 5476 5481 2310 2323 2436 2582 2583 5849 6006 2828 2830 2870 2871 2927 2928 6136 2944 2952
heritage$	4387 4388 4389 4392
heroin	8443 5479
heroin$	8050 5345 8328 8450 5496
herself$	3202 3204 6176 6177 3236 3237 36 3239 3240 3241 3242 3243 3244 43 6217 6218 3248 3249 6366 3526 6610 6611 6613 3654 3655 3656 3657 3658 3659 3660 3661 3663 3664 6638 6639 6652 3690 3691 3692 3693 6665 6666 6667 6668 6669 6670 6671 3703 3704 3705 3706 6678 3764 3768 567 6742 6743 6744 6745 6746 6747 6748 6749 6750 6751 6752 6753 3783 3784 6756 6757 6758 6759 6760 6761 3938 3939 3940 3941 6921 858 7082 7083 7084 7085 7086 7087 7088 4177 4178 7216 7217 7218 7219 7220 7221 7222 7223 7224 7225 7226 7227 7228 7229 4259 7236 4953 5321 5398 5483 5508 5509 5709 5710 6002 6024
herselves$	5321 6002 6024
hid$	1229 1721
hidden$	1229 8016 5795
hide	5095 1914
hide$	6315 1229 1721
hided$	1721
hides	1914
hides$	1229 1721
hiding	1914
hiding$	1229 1721
hierar	8197 5929 5933 5935 5941
hierarchy$	8103 3040
high$	48 809 810 4018 4019 4020 4021 4022 4023 4024 4025 7579 4802 2634 2795
higher$	809 810 5251 2856
highest$	809 810
highlights$	5772
highly$	2038 2511
hijab$	5782
hijabs$	5782
him	5038 8226 5360 8401 8426 8449 6085
him$	6176 6177 6231 3346 3353 3354 3355 3358 6481 6484 3672 6704 4053 4054 7559 4837 7859 7860 7861 7862 7863 7864 5849 6006 6136
himself$	3202 3204 6176 6177 3236 3237 36 3239 3240 3241 3242 3243 3244 43 6217 6218 3248 3249 6366 3526 6610 6611 6613 3654 3655 3656 3657 3658 3659 3660 3661 3663 3664 6638 6639 6652 3690 3691 3692 3693 6665 6666 6667 6668 6669 6670 6671 3703 3704 3705 3706 6678 3764 3768 567 6742 6743 6744 6745 6746 6747 6748 6749 6750 6751 6752 6753 3783 3784 6756 6757 6758 6759 6760 6761 3938 3939 3940 3941 6921 858 7082 7083 7084 7085 7086 7087 7088 4177 4178 7216 7217 7218 7219 7220 7221 7222 7223 7224 7225 7226 7227 7228 7229 4259 7236 4953 5321 5398 5483 5508 5509 5709 5710 6002 6024
himselves$	5321 6002 6024
his	5063 1897 2151 2173 5394 2195 5399 2250 2279 2949
his$	19 3255 3259 60 61 64 68 3300 174 181 182 184 3389 188 3399 3400 3401 3402 3403 3404 235 6422 3462 3552 6545 3631 480 481 3689 512 6692 6695 3763 3766 6790 6794 3824 6909 7066 901 4134 4136 4350 4351 4352 1179 1212 4427 4642 4917 4919 4921 4928 7906 7972 5099 2123 5329 5330 5344 8320 5353 5362 2162 5375 2188 8365 5397 2209 2210 5413 2212 8392 5423 5429 5435 8417 5452 5470 5476 5481 2310 2323 2436 2582 2583 2828 2830 2870 2871 2926 2927 2944 2952
histor	1832
historic$	5034
history$	2235 2238 5570 6029 6131 6163
hit	2218 8410 8415
hit$	1810 5420
hiv$	3137
hold	1914
hold$	6233 6950 4125 924 925 4132 4133 1755 5037 5115 5290 2112
holdin	5101 8079 1914 8204 5472
holding$	925 7266 8072
holds	1914 8204
holds$	925 1755 5115 5290 8276
holmes$	8041
home	5411 8387 8391
home$	6412 6452 6453 6583 6584 6705 858 4072 7205 1809 8040 8054 2060 5293 8370 8377 8381 8382 8392 8398 8399 8406 8409 8413 2243 8422 8438 2667 2893 6096 6109 6111 6120 2925 6128 6130 6137
homele	8415
homeless$	3185
homelessness$	3185
homes$	6452 6453 8040 2060 5293 8404 6139
honest$	3726 6698 7451 7457 7462 7471 7539
hood$	1213 7402 5782 2584 5931
hooded$	2526 2585 5931 3009
hoodie$	7387 7388 7389 7397 5782 5784 5787 3012
hoodies$	7055 4085 7387 7388 7389 7394 7395 7396 7397 7399 7407 5782 5784 5787 3012
hoodlum$	2982
hoodlums$	2982
hoodrat$	2982
hoodrats$	2982
hoods$	7055 4085 1213 7394 7395 7396 7399 7402 7403 7404 7405 7407 5782 5784 2584 5931
hoody$	7387 7388 7389 5787
hooligan$	2982
hooliganism$	2982
hooligans$	6924 6925 6926 2982
hoot$	7736
hoots$	7736
hope$	4529 8182 5810
hopeless$	3931 1333 1334 2389 2428 2431 2995 3016
hopelessly$	3016
hoper$	6900 6905 6906 6907 5579 5592
hopers$	6900 6905 6906 6907 5579 5592
hopes$	8182
hoping$	8182
hopings$	8182
horde$	691 692
hospit	5339 2138 8415 5453 2264
hospital$	8309 8310 5340 8322 8424 5466 2667 2870
hospitalised$	3130
hospitalized$	3130
hostel	5409
hostel$	8380
hostile$	788 789 790 791 792 6980 6981 1954 2433 2993
hostility$	7015 7016 844 845 5638
hot	5195 5230 2787
hot$	2225 2441
hotel$	6471 6472 6473 6474 3504 3505 3506 3507
hothead$	5578
hotheads$	5578
hotspot$	8166 8201 2775 5989
hotspots$	8166 8201 5989
hour$	2190
hours$	6920 8351 2179 2190 8448 5865
house	5411 8387
house$	6471 6472 6473 6474 3504 3505 3506 3507 7180 7205 7211 8040 5293 5303 8382 8392 8398 8406 2243 6109
househ	5411
household$	7180 7205 7211 8382
houses$	8040 5293 8404
housin	8383
housing$	2060 6117
how$	6695 7060 4248 4249 1055 5529
hub$	8003 8162 8181 5211 5238 8229 5300 5968
huge$	3253
hulking$	3009
hung$	6594 667 1226 1227 1228 5794
hungry$	5669 6123
hunt$	642 3844 643 644 645 646 647 648
hunted$	642 3844 643 644 645 646 647 648
hunting$	642 3844 643 644 645 646 647 648
hunts$	642 3844 643 644 645 646 647 648
huntted$	642 3844 643 644 645 646 647 648
huntting$	642 3844 643 644 645 646 647 648
hurt	2218 8410
hurt$	6211 6214 6641 7474 5420 2822
hurted$	2822
hurting$	2822
hurts$	2822
husband$	8367 8389 8402 8427
hygien	5352 8324
hygiene$	8323
hyper$	2303 2995
hypersexual$	2977
hypersexualised$	2977
hypocritical$	3016
hysterical$	2995
i$	1753
ic	2729
ic$	1136 2528
ic0$	3007
ic1$	3007
ic2$	3007
ic3$	3007
ic4$	3007
ic5$	3007
ic6$	3007
ic7$	3007
ic8$	3007
ic9$	3007
idea$	6327
ideas$	6326
identi	1837 8021 8044 1894 1897 1899 1938 8124 1996 5929
identical$	2585
identically$	1152 2551 5781 5783
identified$	700 1870 5099 2257 2706 5909 2711 5931
identifies$	8056 1967 2049
identify$	6361 8046 8056 1967 2031 2049
identifying$	1967 2049
identity$	1844
idle$	5661 2995
idly$	4810 5828
iep$	3173
ieps$	3173
ies$	7179
if$	396 397 398 399 400 401 402 403 404 405 406 407 408 6592 6593 432 433 434 435 436 1478 1603 1604
ignorance$	3016
ignorant$	2995 3016
ignore$	6376 6405 6407 6408 680 681 7579 1731 1732 7933 2342 2596 2652 2653 5862
ignored$	680 681 7436 7437 7438 7439 7579 1731 1732 7937 7938 7939 7940 2342 2596 2644 5850 2652 2653 5862
ignores$	680 681 7579 1731 1732 2342 2596 2652 2653 5862
ignoring$	680 681 7579 1731 1732 2342 2596 2652 2653 5862
ill	8415 5453
ill$	75 76 1193 1215 8424 2456 2458
illegal$	6441
illnes	5320 5325 8383 8385
illness$	8291 8296 6061
image$	6508 3565 3566 365 366 7296 4991 7999 5029 1828 5194 2072 2085 8275
images	2010 5212 5213
images$	6508 3559 358 6532 3565 3566 365 366 7296 7999 5029 1828 8022 8023 8156 5194 2008 2072 8255 2085 8275
immaculately$	1152 2551
immature$	2995
immaturity$	6370 6371 6372 6373 6374 6375 3714 513 514
immigration$	8383 2922
imminent$	8131
immuni	3149
impact$	7523 7524
impair	5320
impaired$	6251 6252 6253 6254 6063
impairment$	8291 6025 6061
impetigo$	3161
implicated$	261 262 263 264 2257
important$	1980
impos	1944
imposing$	2529 3009
imposs	1909
impossible$	774 775 776 777 778 779 1333 1334 5111 2606
impression$	6327
impressionable$	2995
impris	8383
impulse$	3820
impulsive$	6251 6252 6253 6254 2995
in	5395 2200 2832
in$	106 3334 6315 3447 3463 3467 3470 3479 3482 3483 3484 359 3570 3571 3572 3574 6770 3878 3891 3905 3974 4046 4055 4090 7194 1085 7306 7309 4356 4373 4374 4375 7393 4423 4428 4432 4436 1235 1236 1237 7548 7555 4615 4646 7708 4922 7956 5070 8072 8075 8088 1964 5247 5291 5317 5318 5349 5351 5376 5383 5399 5401 5402 5433 5463 2265 2334 2478 5682 5773 5781 5783 5807 5820 2669 5909 2834 6068 6110 6114 6153
inability$	3390 189 190 191 192 193 194
inaction$	3683 7967 5866 5868
inadequacy$	3016
inadequate$	3016
inadequately$	3016
inappropriate$	6441 3537 2338 2433 2585
inappropriately$	1152 2551 5781 5783
inattention$	5866
incapable$	93 2604 5816
incessantly$	3015
incest$	8407
inch$	4212
incidents$	8254
inclin	5250
inclination$	4577 7549 7550 7551 7552 7553 7554
include$	5909
income	8383
income$	6131
incompetence$	3016
incompetent$	3016
incompetently$	3016
inconsistent$	6966 6967 6968 6969 797 2425
incorrect$	2578
increa	1997 2746
indecent$	3537
indepe	6110
independent$	4226 4228 1131 5713 5726
index	5933
index$	5119 8205
indian$	4361
indica	5035 5878
indifference$	7967 5866 5868 3016
indifferent$	5816 3016
indisputably$	3015
indivi	8114 2071 5954
individual$	6983 6997 6998 6999 7000 7001 7002 7306 7309 1896 8114 8179 2168 5630 5683
individuals$	6840 6841 6842 6843 6983 6997 6998 6999 7000 7001 7002 7306 7309 1896 5169 5273 5630 5683
indulge$	268 269 270
indulged$	268 269 270
indulges$	268 269 270
indulging$	268 269 270
ineffective$	3016
ineffectual$	3016
inept$	3016
ineptitude$	3016
inevitable$	1335
inevitably$	5817 3015
inexcusable$	4904 7876 3016 3017
inexcusably$	3016
inexplicably$	3018
infamous$	756 757 758 759 760 761 762 763 879 2480 2997
infect	5320
infection$	8291 6061
inflicted$	5527
influe	8110
influence$	6867 5568
influenced$	6211
influences$	6867 5568
influential$	8243
inform	1947 2013 5878 2746
inform$	1824 8009 1845 1846 1935
informant$	3026
informants$	3026
information$	3728 7780 4835 1739 1740 1741 1742 5025 8008 8009 1838 8196
informed$	3272 71 3397 1935
informing$	1845 1846 1935
informs$	1845 1846 1935
inhale	5325
inhaler$	8296 3094
inhalers$	3094
initiative$	2756
injection$	8333
injections$	8333
injunc	5215 5246
injunction$	8140 8186 8217 5256 8246 8269 8447 5965
injunctions$	8140 8186 8217 5256 8246 8269 5965
injuri	5325
injuries$	8296
injury	5320 5325
injury$	8291 8296
inner$	1139
innocent$	7174 7175 7176 7177 5701
innocents$	7169 7170 7171 7172 7173 5700
inpatient$	3131
inquiry$	8077
insane$	5631
inside$	6315
insight$	5535
insist$	242 243 244
insisted$	242 243 244
insisting$	242 243 244
insists$	242 243 244
insistted$	242 243 244
insistting$	242 243 244
insolent$	2995
insomnia$	3141
inspec	5047 5048 5049 1848 1849 1883
inspector$	1826 8018 8019 8020 5050 5051 5085 8224 2086 5951
instagram$	327 3529 328 3530 329 3531 330 3532 331 3533 6505 6506 6507
instead$	7943 7945
instigator$	5915 2983
instigators$	5915 2983
institutional$	2619
instructed$	1841 1887 5278
instructions$	5544
insulin$	3096
integrated$	2726
intel$	3022
intell	8042 5929 5933
intelligence$	7780 8002 5032 8005 8025 5118 8171 5237 2676 5879 2678 2766 3021 3048 3065
intended$	1980
intens	2038 2746
intensive$	5240 2939
intent	2067
intent$	8442 6165
intention$	4577 7549 7550 7551 7552 7553 7554
intentions$	4577 7549 7550 7551 7552 7553 7554
interc	5091 3077
intercepted$	8062
intercourse$	5501
interest$	7527 4577 7549 7550 7551 7552 7553 7554 7741 7742 7743 7744 7745 7746 7747 4780 4781 4782 4783 4784 4970 7947 7948 7949 7950 1838 8069 2097 5863
interested$	4584 4737 4935 5014
internally$	2882
internet$	327 3529 328 3530 329 3531 330 3532 331 3533 6505 6506 6507 2313
interr	5067
interrogated$	8038
interv	1894 2262
intervene$	7766 7932 7935 8118
intervened$	7776
intervention$	6961 8436 5797 6159
interventions$	6961 1267 1268 1269 1270 5797
interviewed$	1925 2258
intimate$	3537
intimidate$	677 2340
intimidated$	677 2340
intimidates$	677 2340
intimidating$	677 7050 2340 2433 2550 2993
into	2200 2677
into$	6215 6235 6315 3473 3474 3475 3477 3972 2032 5236 5402 2265
invariably$	3015
invest	1939 8124 5299 8378 5462 2755 3055
investigate$	7766 7935
investigation$	8108 8120 8220 8270 8432 8433
investigations$	8108 8120 8220
invincible$	3004
invitation$	4465 1264 1265 1266
invitations$	4465 1264 1265 1266
invite$	6192 6193 31 448 449 2322 2326
invited$	6192 6193 31 448 449 2322 2326
invites$	6192 6193 31 448 449 2322 2326
inviting$	6192 6193 31 448 449 7556 7557 7558 2322 2326 5808
involv	8073 8093 5910
involved$	6211 6214 261 262 263 264 265 266 267 689 772 7936 5101 8188 5219 2257 5551
involvement$	261 262 263 264 689 5117 5551
involving$	8094
iq$	3152
irish$	4361
irresponsible$	58 59 3274 509 2285 2328 3016
irresponsibly$	2971 3016
is	1931 5302 8305 2816
is$	3280 3286 186 187 463 464 696 722 723 724 725 726 727 728 729 730 731 781 786 3995 4000 817 831 832 833 834 835 836 977 981 4183 982 983 984 985 988 989 990 991 1000 7306 7309 1146 4411 1234 1256 4469 4532 4616 1452 1453 4941 1747 1748 7959 7982 5045 5086 5160 5167 5239 8237 5280 2157 2198 5443 2268 2372 2376 2414 2429 2430 2440 5729 5773 5774 2656 5909 2772 2824 2829 2836 2847 2863 2882 2884 2885 6106 2919 2923 2941 2943 2944 2948
isolated$	3911 3912 3913 3914
isolation$	6886 2181 5576
iss$	2939
issue$	7014 1825 5028 1827 2054 5551 5636 6029
issued$	1825 5028 1827 8001 2054 5284
issues$	7014 1825 5028 1827 5198 2054 5551 5636 6029
issuing$	1825 5028 1827 2054
it$	6553 6615 6616 6618 858 7060 4098 7257 7258 1306 7597 4676 7651 4719 4720 7770 7779 4897 1702 1703 7917 7918 4981 5004 5526 5619 5855
its$	3456 6450 483 3688 3765 7649 4822 4832 4917 4919 4921 7894 7895 4926 4928 4929 7906 7926 4957 4993 4994 7972 1809 5012 5020 5021 5131 5139 5435 2620 5848 2657 2666
itself$	3202 3204 3236 3237 36 3239 3240 3241 3242 3243 3244 43 6217 6218 3248 3249 6366 3526 6610 6611 6613 3654 3655 3656 3657 3658 3659 3660 3661 3663 3664 6638 6639 6652 3690 3691 3692 3693 6665 6666 6667 6668 6669 6670 6671 3703 3704 3705 3706 6678 3764 3768 567 6742 6743 6744 6745 6746 6747 6748 6749 6750 6751 6752 6753 3783 3784 6756 6757 6758 6759 6760 6761 6921 7082 7083 7084 7085 7086 7087 7088 4177 4178 7216 7217 7218 7219 7220 7221 7222 7223 7224 7225 7226 7227 7228 7229 4259 7236 7797 4953 4954 5483 5508 5509 5709 5710
jacket$	7387 7388 7389 7397 5782 5787 5791
jackets$	7387 7388 7389 7397 5782 5787 5791
jail	5453 5467
jail$	8366 8424 8438
jailed	8385
jailed$	5478
jamaican$	4361
january$	6454
jeans$	7387 7388 7389 7403 7404 7405 1233 7410 5782 5787 2592
jeopardise$	10 2281 2282
jeopardised$	10 2281 2282
jeopardises$	10 2281 2282
jeopardising$	10 2281 2282
jeopardize$	10 2281 2282
jeopardized$	10 2281 2282
jeopardizes$	10 2281 2282
jeopardizing$	10 2281 2282
jeopardy$	6173 6174 6184 5262
jewellery$	7387 7388 7389 5782 5787
job	8383
job$	7617 7704 7705 7706 7707 7720 7721 7722 7723 7724 7725 7726 7727 7728 7729 7791 7795 7802 8220 5845
jobs$	7720 7721 7722 7723 7724 7725 7726 7727 7728 7729 8220
jobsworth$	3016
jobsworths$	3016
joggers$	7387 7388 7389 7403 7404 7405 1233 7407 5782 5787 2592
join$	6376 6405 7474
joint	2746
joint$	2720
joke$	5844
journe	8192
judge$	4265 7932 2062 2276
judged$	3277
judgement$	78 79 80 81 6720 5845
judges$	2062
judgment$	78 79 80 81 6720 5845
july$	6454
jumper$	7387 7388 7389 5787
jumpers$	7387 7388 7389 5787
june$	6454
junkie$	2988
junkies$	2988
just$	3328 3332 3598 3602 442 6727 6728 6729 6730 858 1307 1320 1321 1322 1323
justice$	7052 7053 8177 8178 8435 5465
justification$	5843
juvenile$	2367 2370 2377 3006
juveniles$	3006
keen$	160 161 166 5019 8182
keens$	8182
keep	5095 2025
keep$	46 6284 3395 3415 6405 6407 6408 298 301 308 309 310 311 312 313 314 315 316 317 318 319 320 499 500 6683 562 566 581 6763 668 4245 4246 4247 4250 4251 4253 4254 4257 7446 7452 7466 1485 1486 1487 1811 1824 1858 2295 5800
keeped$	6284
keeping$	6284 6415 298 301 308 309 310 311 312 313 314 315 316 317 318 319 320 562 566 6742 6743 6744 6745 6746 6747 6748 6749 6750 6751 6752 6753 582 4245 4246 4247 4250 4251 4253 4254 4257 7805 1858 2295
keepped$	6284
keepping$	6284
keeps$	6284 298 301 308 309 310 311 312 313 314 315 316 317 318 319 320 499 500 669 1858 5115 2295
kept$	298 301 308 309 310 311 312 313 314 315 316 317 318 319 320 6574 6582 6605 6606 499 500 1485 1486 1487 7776 8016 1858 2080 2182 2295 5862
ketamine$	5345 8317 8328 2844
key$	4926 8134 8175 8243 2706 2709 2711 2713
kg$	8325
kick$	3251 50 7473 1730 2435
kicked$	1730 2218 2219 2435
kicking$	3963 1730 2435
kickked$	1730
kickking$	1730
kicks$	1730 2435
kid$	6983 6997 6998 6999 7000 7001 7002 5554 5567 5630
kids$	6864 6870 6983 6986 6997 6998 6999 7000 7001 7002 7041 7169 7170 7171 7172 7173 5495 5554 5567 5630 5675 5700
kill$	2800
killed$	2800
killing$	2800
kills$	2800
kilo$	8325
kilos$	8325
kind$	7259 7260 7261 7364
kingpin$	2987
kingpins$	2987
kinshi	2201
kinship$	5403
kissed$	3362 6558
kissing$	6564
kitche	5457
kitchen$	8428
kitted$	1194 1195 1196 2579
knew$	169 515 3718 3719 889 890 898 899 900 7595
knife	8443
knife$	6434 1968 5234 8442
knives	7996 8006 8079 2043
knives$	1843 8066 8086 8087 5245
knock$	667 1953
knocked$	667
knocking$	667
knockked$	667
knockking$	667
knocks$	667
know	1996
know$	169 3535 3708 3709 515 3718 3719 3722 3723 889 890 891 892 898 899 900 1046 7595 7688 7689 8021 1875 1927 1985 2007 2031 2037 2070
knowing$	3337 136 169 932
knowingly$	6561 6562 390 5521 5522 2321
knowledgeable$	932
known	8035 1894 1897 2010 5212 5213
known$	3708 3709 6681 3722 3723 6721 6722 3752 3753 6830 6840 6841 6842 6843 756 757 758 759 760 761 762 763 879 4082 4083 4662 8017 5099 8071 1906 1931 2015 2027 2273 2338 2367 2371 2377 2481 2706 2709 2711 2771
knows$	169 515 3718 3719 889 890 891 892 898 899 900 1047 7595 2037
knuckle$	7344
knuckles$	7344
kudos$	6811
kurdish$	4361
label$	5793
labels$	5782 5793
labour$	5618
lac$	2473 2474 2996
lack$	54 611 612 613 614 615 616 617 618 619 620 621 780 867 1774 4977 4978 4979 2333 2385
lackadaisical$	3016
lacked$	611 612 613 614 615 616 617 618 619 620 621 2333 2385 2425
lacking$	611 612 613 614 615 616 617 618 619 620 621 7912 7913 7914 7915 2333 2385
lacks$	611 612 613 614 615 616 617 618 619 620 621 2333 2385 2425 2472
lad$	6983 6997 6998 6999 7000 7001 7002 5567 5630 5754
ladies$	1038
lads	8051 5107 5200 2016 8192 8193 8215 8219 8227 2071 8280 2717 5979
lads$	6232 6316 6341 188 235 6456 6480 3611 3615 3616 3635 517 3755 6819 6826 6847 3885 684 685 686 6864 6928 6983 6997 6998 6999 7000 7001 7002 7017 4241 4242 4243 4244 7416 7497 7498 7499 7500 7501 4537 4538 4539 4554 4563 4604 7620 4859 7850 8078 2004 5273 2090 2104 5567 5630 2436 5754
lady$	1007 7182 7183 7184
lamentable$	3016
land$	0 1
landded$	0 1
landding$	0 1
landed$	0 1
landing$	0 1
landlord$	4676 4681 4682 7922 7951 5007 2667
lands$	0 1
language$	5336
lank$	2569
lanky$	4377 3009
lap$	478
laped$	478
laping$	478
lapped$	478
lapping$	478
laps$	478
large$	4344 2529 3009
largely$	1747 1748 2656
larger$	2529
lashes$	5766 5772 5782
last$	4603 2184
late$	858 7579 7929 4959 8335
laugh$	623
laughed$	623
laughhed$	623
laughhing$	623
laughing$	623
laughs$	623
law$	736 737 738 739 745 748 2768
lawless$	2428 5631 2995
lax$	1631 1632 1633 1634 7912 7913 7914 7915 4959 2643
lay$	2759
layabout$	2982
layabouts$	2982
lazily$	3016
laziness$	3016
lazy$	1631 1632 1633 1634 4959 2574 2643 2995 3016
lead	1947 5949
lead$	6185 144 145 146 147 148 149 704 705 706 707 1024 1025 1026 1027 1028 1947 2746
leader	5929
leader$	8100 8134 8175 5551 5563 5914
leaders$	8100 8134 8175 5551 5563 5914
leadership$	7741 7742 7743 7744 7745 7746 7747 1739 1740 1741 1742 7947 7948 7949 7950 5551 2619 5845 5863
leadin	8204
leading$	144 145 146 147 148 149 704 705 706 707 1024 1025 1026 1027 1028 5268 8243
leads	8204
leads$	144 145 146 147 148 149 704 705 706 707 1024 1025 1026 1027 1028 8276 2746
league$	5002
lean$	2529
learn	5043 1899 1996
learn$	6361 518 519 3722 3723 6763 7446 7452 7466 7493 7494 7495 7496 7530 7932 8014 1985 2031 5800
learned$	3722 3723 1051
learning$	94 5381 2823 2825 2875 2877
learns$	7530
learnt$	3722 3723 1052
least$	4666 4772
leave	8242
leave$	0 1 3205 6203 34 35 37 6344 6361 6376 6405 6407 6408 325 326 6683 7446 7452 7466 7474 1594 1595 1596 1597 1598 1599 1600 1601 1602 1781 1782 5800 2662
leaver$	6112
leaves	2200
leaves$	0 1 3205 34 35 37 325 326 6685 1594 1595 1596 1597 1598 1599 1600 1601 1602 1781 1782 5402 2265 2662
leavin	2200
leaving$	0 1 34 35 37 325 326 1594 1595 1596 1597 1598 1599 1600 1601 1602 1781 1782 5402 2662 5903
led	5878
led$	6185 6186 6187 6203 6211 144 145 146 147 148 149 6685 6686 6687 704 705 706 707 5193 5654
left	2200 8385 5419
left$	0 1 3205 6203 34 35 37 6409 6574 6582 3636 6685 3733 1594 1595 1596 1597 1598 1599 1600 1601 1602 1781 1782 5402 8390 2265 5850 5862 2662 5909
leg$	7344 8301
leggings$	7387 7388 7389 7403 7404 7405 7410 5782 5787
legs$	7344 8301
length$	4370
less	1975
less$	525 4195 7703 1909 2048 2512
lesson	5392
lesson$	94 96 97 7572 7573 7574
lessons$	94 96 97 6887 7026 8344 8347 8363 8364 5500 6089
let	1847
let$	38 39 142 143 6574 6589 6590 6591 6594 6654 7446 7452 7466 7579 7782 7783 1635 1636 1637 1638 1639 1640 1641 1642 1643 1644 1645 1646 1647 1648 1649 1650 1651 1652 1653 1654 1655 1656 1657 1658 1659 1660 1661 1662 1663 1664 4867 4868 1781 1782 1802 1803 1804 1824 1845 1846 2087 5800 2662
leting$	1845 1846
lets$	38 39 142 143 6654 7579 1635 1636 1637 1638 1639 1640 1641 1642 1643 1644 1645 1646 1647 1648 1649 1650 1651 1652 1653 1654 1655 1656 1657 1658 1659 1660 1661 1662 1663 1781 1782 1802 1803 1804 1845 1846 2087 2662
letter$	7780 7871 7873 7874 5854
letters$	7780 7873 7874 7917 7918 5854 5855
letting$	38 39 142 143 7579 1635 1636 1637 1638 1639 1640 1641 1642 1643 1644 1645 1646 1647 1648 1649 1650 1651 1652 1653 1654 1655 1656 1657 1658 1659 1660 1661 1662 1663 1781 1782 1802 1803 1804 2662
leukaemia$	3147
level	1975
level$	7259 7260 7261 8308 2186 5984 6101
levels$	7259 7260 7261 5984
liability$	736 3938 737 3939 738 3940 739 3941
liaison$	5501
liaisons$	5501
liar$	6905 6906 6907 5578 5579
liars$	6905 6906 6907 5578 5579
library$	4676 4681 4682 7922 7951 5007
licence$	8447 8452 6167
licences$	8452
lie$	522 523 7472 7575 7576 7577 7579 7601 7919 5856
lied$	522 523 7575 7576 7577 7595
lies$	3683 522 523 7575 7576 7577 7579 7595 7600 7919 7959 5856
life	5411 8423
life$	3213 6401 7130 7181 7185 7197 7198 7199 7200 7201 5311 8300 8382 2288 5493 5551 5557 6127
lifes$	5557
lifestyle$	3 4 5 6 7 8 9 3221 3232 6221 6225 6811 6813 6814 7197 7198 7199 7200 7201 5487 5488 5493 5551 5570 5571 2972
lifestyles$	6221 6225 7197 7198 7199 7200 7201 5487 5488 2972
lift$	6339 6340 6524 6525 6526 6527 6528 6529 6530 6531 6536 6539 6564 6568 7296 4705
lifted$	7663 7664 7665 4706 4728
lifts$	6339 6340 6524 6525 6526 6527 6528 6529 6530 6531 6536 6539 6564 6568 7296
light$	1166 7352 2529 2547 2548 2554 2569
lighter$	1166 2547 2554
like	5055
like$	6498 6499 638 639 3910 3953 3954 3955 6947 4144 953 4160 4172 4173 4174 4175 4176 7148 7149 4179 4446 8012 8182 5551 5720 5781 5783
liked$	638 639
likelihood$	1978
likely$	1834 1892 2371 2706
likes$	6498 6499 638 639 8182
liking$	638 639
limited$	611 612 613 614 615 616 617 618 619 620 621 6966 6967 6968 6969 797 2333 2425
line$	6446 6456 6457 6461 6463 6467 6468 6469 6470 6913 1904 8086 5265 5494 5947
lined$	1938
lines	8189 5929
lines$	6435 6451 6456 6457 6460 6462 6466 6468 6469 6470 3937 6913 7092 1904 5494 5992
lingered$	6594
link	8021
link$	667 5882 2734
linked	1977
linked$	689 1907 1931 8158 8188 5218 5219 8225 2257 5551
linking$	667
links$	670 671 689 5551 5882
lip$	3889 7344 4930 6066
lips$	7344
lipstick$	7345 7346 7347 5772 5775
lisp	8303
list	1894 2010 5212 2012 5242 2069
list$	8022 1851 8163 5214 8195 8205 8213 8252 5288 5294 5326 5895 5927
listed$	1868 5214
listen$	6361 6376 6569 6570 6571 6572 6573 6574 6763 3828 3829 3830 3831 3832 7419 7446 7452 7466 7493 7494 7495 7496 7530 7702 7766 7932 7935 5043 5800 5801 5825
listened$	6569 6570 6571 6572 6573 6574 6582 6605 6606 7631 7647 7652 7698 7702 7776 7980 5825
listening$	6574 5826
listenned$	6574
listenning$	6574
listens$	6574 7530
listing$	5214
listinged$	5214
listings$	5214
lists$	8022 5214 8195 8252 5294 5895
little	1832
little$	44 56 3749 611 612 613 614 615 616 617 618 619 620 621 741 797 4192 4302 7378 1381 4770 4775 4776 4777 1584 7760 7761 7929 7968 5034 2046 2333 2350 2377 2411 2425 2472 2497 2568 2661
live	1832
live$	6376 6419 751 942 943 944 945 946 947 970 971 972 973 1008 1024 1025 1026 1027 1028 1441 5034 5137 5249 8294
lived$	1024 1025 1026 1027 1028 1443 2198 2231 2246 2908
lives$	3213 6226 6227 6228 6229 6230 751 942 943 944 945 946 947 970 971 972 973 7181 7185 1024 7197 1025 7198 1026 7199 1027 7200 1028 7201 1442 2198 2199 2246 2908
living$	942 943 944 945 946 947 1008 1024 1025 1026 1027 1028 2198 2246 8422 8423 5457 2908
livs$	2246
local	1832
local$	883 1133 7926 5034 2200 2201 5543 2526
locat	8124
locate$	5971
location$	3359 3360 3361
lock$	1933
locked$	6641 5206 8187 5267 2218 2219
lockers$	5293
locs$	5770 5772
lodged$	2246
lodges$	2246
lodging$	2246
lodgs$	2246
log	1860 1981 2012 2069 5878
log$	1857 5060 1863 8056 8060 5214 2020 5294
loged$	5214 2020
logged	1860 8035
logged$	1868 8057 2034 2035 8241 5969
loggin	1860
logging$	1857 1863 5214
logginged$	5214
loggings$	5214
logo$	5782
logos$	5782
logs	1860
logs$	8056 5214 5294
loiter$	5729
loitered$	5729
loitering$	5729
loiterred$	5729
loiterring$	5729
loiters$	5729
lone$	1133 2525
long$	4932 7929 2548 2568 2569
longer$	4198 4203 4237 4304 1103 1104 4318 2048
look$	3246 3391 445 446 447 588 910 935 4137 936 937 938 4140 939 940 4142 941 4245 4246 4247 4250 4251 4253 4254 4257 1056 1061 1176 1177 1178 7766 1682 7933 7935 8249 2222 2575
looked$	445 446 447 868 935 4137 936 937 938 4140 939 940 4142 941 1056 1061 4293 7267 7268 7269 7270 7271 7272 7277 1176 1177 1178 7647 7652 7776 1682 7980 1939 2202 5405 2575
looking$	445 446 447 3844 643 644 645 646 647 648 3866 4109 4245 4246 4247 4250 4251 4253 4254 4257 1056 1061 7238 7246 7247 4292 7267 7268 7269 7270 7271 7272 4303 7276 7324 4611 1682 8182 2223 5739 5740 5747 5748 5752 5826
lookings$	8182
lookked$	1056 1061
lookking$	1056 1061
lookout$	740 3038
lookouts$	740 3038
looks$	6601 6602 445 446 447 935 4137 936 937 938 4140 939 940 4142 941 1056 1061 1176 1177 1178 7413 1682 2222 2575
loose$	3398
lorry$	3366
lose$	7474 2185 2233
loser$	6905 6906 6907 5578 5579
losers$	6905 6906 6907 5578 5579
loses$	2185
losing	2152
losing$	5354 2185 2233 2848
loss$	7911 6025
lost	2152 2211 8385
lost$	3930 7579 7937 7938 7939 7940 1768 1769 1903 5262 5354 2185 2233 2365 2388 5862 2848
lot$	882 7232 7240 7241 1625 5283 5567 5712
lots$	1174
loud$	2450
loudmouth$	2989
loudmouths$	2989
lounge	5457
lounge$	1226 1227 1228 8428
lounges$	1226 1227 1228
lout$	2982
loutish$	2982 2995
louts$	6924 6925 6926 2982
love$	638 639 6947
loved$	638 639
lover$	5514
lovers$	5514
loves$	638 639
loving$	638 639
low$	3952 6966 6967 6968 6969 797 809 810 4018 4019 4020 4021 4022 4023 4024 4025 1214 2355 2425 2472 5786 2820
lower	1975
lower$	809 810 2856
lowest$	2874
lowlife$	2982
lowlifes$	2982
lupus	5453
lupus$	8424
lurch$	7772
lure$	2289
lured$	2289
lures$	2289
luring$	2289
lycra$	5782
lying$	522 523 6929 7579
machet	8443
machete$	8442
made$	34 35 37 70 72 73 74 6255 86 3289 3290 3291 3292 3293 3294 3295 232 233 260 295 6574 6685 537 3833 3834 3835 3836 6809 771 1005 4355 4546 4548 4551 4631 4674 4708 7737 7738 7739 7740 1568 1695 1696 1743 1902 8083 1923 5184 2119 5416 2346 5909
magist	2953
magistrate$	2276
magistrates$	7052 7053 2062 8236 2276
magnet$	2075 5985
magnets$	2075 5985
mail$	7904
mails$	7904
main$	8100 8134 8175 8243 2371 2706 2709 2711 2713
major$	2713
make	1859
make$	34 35 37 70 72 73 74 6255 86 3289 3290 3291 3292 3293 3294 3295 3296 3297 3303 3304 3305 3306 3307 3396 232 233 260 295 484 505 6685 537 6763 1005 4372 7345 7346 7347 7364 4401 4443 4546 4547 7527 4707 1568 1695 1696 5044 2109 2119 2346 5775
maked$	484 505
maker$	5560 5564
makers$	5560 5564
makes$	34 35 37 70 72 73 74 6255 232 233 295 484 505 6685 537 3833 3834 3835 3836 1005 4546 1568 1695 1696 2119 2346
makeup$	7345 7346 7347 7413 5772 5775 5782
making$	34 35 37 70 72 73 74 6256 6257 6258 86 3289 3290 3291 3292 3293 3294 3295 3296 6270 6347 6348 6349 6350 6351 6352 6353 6354 232 233 295 484 505 537 6876 1005 7246 7247 7579 1568 7804 1695 1696 2119 2346 5561
maladaptive$	2287
maladjusted$	2428
male	2717 2729
male$	6549 3850 4335 7307 7308 4338 7310 7311 1154 5046 1896 5583 5727 2526 2706
males$	3344 6316 6323 3355 3358 6333 6334 6341 6343 6440 6456 6480 3534 6511 6512 6517 6520 6549 6818 6832 3864 6836 6837 6840 6841 6842 6843 6847 6848 6983 6997 6998 6999 7000 7001 7002 7242 1896 5491 5583 5630 3005
malicious$	2345 2995
malign$	693 694 695 2366
malnourished$	2545
malodorous$	3009
mam	2216 2254
mam$	2217 2251
man	5474
man$	3344 3348 6323 3353 3354 3355 3358 6333 6334 6338 6341 6343 6425 6456 6471 6472 6473 6474 3504 3505 3506 3507 6479 6480 6481 6484 6517 6549 6552 6567 3864 6836 6837 6840 6841 6842 7098 7113 7115 7117 4151 7126 7159 7165 7166 7167 1007 7182 7183 7184 7189 1018 1019 7209 1038 7242 4394 4400 5046 8419 8445 5491 5519 5698
manage	1939 2056 5274
manage$	6909 6947 7029 942 943 944 945 946 947 1008 4245 4246 4247 4250 4251 1050 4253 4254 4257 1069 7243 7244 4277 1076 1077 4280 7506 7769
managed$	942 943 944 945 946 947 1008 1069 7542 7543 7544 7545 7546 2080 2891
management$	4043 1739 1740 1741 1742 2619 5845 5927
manager$	4676 4681 4682 4692 4693 7922 7951 5007 8245 5927
managers$	4676 4681 4682 7922 7951 5007 8245
manages$	942 943 944 945 946 947 1008 1069
managing$	942 943 944 945 946 947 1008 4245 4246 4247 4250 4251 4253 4254 4257 1069 7246 7247
manbag$	5782 3012
manbags$	5782 3012
manipulate$	4100
manipulated$	6211
manipulating$	2995
manipulative$	2433 2995
manipulator$	5578
manipulators$	5578
mannered$	5658 5659
many$	3319 3340 7100 4902 4903 4926 4927
map	5933
map$	1929 1930 2103 2733
mapped$	1929 8241 2103 2733
mapping$	1929 2103 2733
maps$	1929 2103 2733
march$	6454
marginalised$	2526
marked$	1868
marker$	5069 5894
markers$	5069 5894
market	5227
market$	8198 8253
marks$	6098
marria	8383
mask$	1225 7402 5782 5788
masked$	1225 5795
masking$	1225
maskked$	1225
maskking$	1225
masks$	7394 7395 7396 1225 7399 7402 5782 5788
massage$	1810
match	8021
match$	5192
matche	2059
matched$	5261
matching$	1891 2114 2585 5931
material$	8196
maths$	3918 6099 6100
matric	5933
matrix	5933
matrix$	8205 5934
matted$	2569
matter$	180 4508 4509 4521 7527 5004
matters$	7185 4897
mattress$	5410
mature$	932 4314 1131 5723 5724 5725 3004
maturity$	932 3004
may$	6454 4003 963 5041 1842 1880 2014
meals$	8397
mean$	6185 6203 6685 4959 2550
meaningful$	4766 4767 4768 4769
means$	6185 6203 6685 1980
meant$	7595
measur	5942 5949
measure$	195
media$	3529 3530 3531 3532 3533 6505 6506 6507 8033 8063 8176
medica	8324 6001
medical$	8303 2827
medicated$	3114
medication$	8328 3114
medici	5325
medicine$	8296
mediterranean$	1154 4359 4361 2550 5777
medium$	809 810 4018 4019 4020 4021 4022 4023 4024 4025 1142 2529
meet	8279
meet$	6241 3420 3421 3422 6405 6407 6408 6500 332 333 334 6560 6569 6570 6571 6572 6573 6607 6608 6609 6805 6807 7419 7446 7452 7466 7766 8036 5523 5800
meetin	8192
meeting$	6305 6415 332 333 334 6560 6569 6570 6571 6572 6573 6607 6608 6609 8194 5826 5903
meets$	332 333 334 8036
melatonin$	3123
meloterritorial$	2995
member	7996 7997 5030 5038 8030 8047 8049 8051 8053 5083 8055 1884 1885 5107 8093 1928 1931 8106 1936 8114 5161 8132 5164 5165 5200 2016 8192 8193 8215 8219 8227 2071 8280 8283 5910 2717 5933 5941 5942 5954 5960 5979
member$	6983 6997 6998 6999 7000 7001 7002 4562 4569 4570 4692 4693 8135 8179 8188 5474 5551 5630
members$	101 188 235 6928 6983 822 6997 6998 6999 7000 7001 7002 4554 4837 8024 5063 1862 1888 8078 5130 1932 5138 5158 8135 5169 8144 8147 2004 8188 5273 2104 5314 5319 5551 5630 2436 2700 2719 5938
membership$	5117 8088 1931 5551
men$	3344 6316 3346 3347 6320 6321 6323 3353 3354 3355 3358 6330 6333 6334 6338 6341 6343 6391 6396 6403 6425 6438 6439 6456 6471 6472 6473 6474 3504 3505 3506 3507 6479 6480 6481 6484 3534 6509 6510 6514 6517 6520 6549 6552 6567 6607 6608 6609 6816 6822 6823 3864 6836 6837 6840 6841 6842 6843 6846 6847 7057 7071 7072 7073 7098 7108 7115 7116 4150 7131 7132 7150 7157 7165 7166 7167 1018 1019 1038 7242 7252 7253 7369 7416 5491 5493 5494 5519 5698 5707
menace$	677 718 719 720 721 2340 5578 5599 2993
menaced$	677 2340
menaces$	677 2340 5578
menacing$	677 2340 2550 2993
mend$	7932
meningitis$	3163
mental	5352 8324
mental$	5333 2132 5339 8323 8383 5631
mentality$	5551 5559 5571 5673 5873
mentally$	2465
mentor$	6077
mentoring$	94
merely$	1307
mess$	7911 4945
messag	1889 5092 8158 5205
message$	6500 332 333 334 336 337 338 339 340 341 342 5241 8235 5854
messaged$	332 333 334 336 337 338 339 340 341 342
messages$	6328 332 333 334 6508 336 337 338 339 340 341 342 8063 8176 5288 2088 5854
messaging$	6305 332 333 334 336 337 338 339 340 341 342
messed$	825 4033
messy$	2569
met	2227
met$	6304 332 333 334 6589 6590 6591 6594 7776 5523
methylphenidate$	3118
mice	2244
mice$	5446
micro$	2585
middle$	1160 4380
might$	1462 1463 1464 1465 1466 5041 1842 2053
migraine$	3080
migraines$	3080
mind$	7064 1013 1014 1015 1016 1017
minded$	5656 5663 5834
mindset$	5571
mini$	4191 7387 7388 7389 4439 2350 2497 5787 2588
miniature$	2497
minimal$	6966 6967 6968 6969 797 4770 2425
minimise$	622 2327
minimised$	622 2327
minimises$	622 2327
minimising$	622 2327
minimum$	7759
miniskirt$	3012
miniskirts$	3012
misbehave$	2992
misbehaved$	2992
misbehaves$	2992
misbehaving$	2992
misbehaviour$	2992
miscarriage$	3133
miscarried$	3133
mischief$	2362
miscreant$	2982
miscreants$	2982
misfit$	6905 6906 6907 5578 5579
misfits$	6905 6906 6907 5578 5579
misfortune$	6656 6657 6659 6660
misguided$	2287
mishandle$	3019
mishandled$	3019
mishandles$	3019
mishandling$	3019
misled$	5862
mismanage$	3019
mismanaged$	3019
mismanages$	3019
mismanaging$	3019
misper$	5498 5586
mispers$	5498 5586
miss$	6376 6405 6407 6408 7474 7579 1724 1725 2887
missed$	7579 7877 7878 7879 7880 1724 1725 7937 7938 7939 7940 2650 2887
misses	2211
misses$	7579 1724 1725 2887
missing$	6381 6423 6485 6486 6494 3524 3525 4013 858 4518 7579 1724 1725 5090 5498 2887
misuse$	6046
mix$	6376 6569 6570 6571 6572 6573 667
mixed$	3357 261 262 263 264 265 266 267 667 6966 6967 6968 6969 1134 1137 1151 1155 1158 1166 4379 4387 4388 4389 1189 1190 2554
mixes	8242
mixes$	667 8204
mixing$	6569 6570 6571 6572 6573 667
mob$	691 692 882 5558 2357
mobile$	1865 8039 2690
mobiles$	1865 8039
mock$	2896
mocks$	6099
modern$	2415
modus$	5921 2721
mohawk$	3010
mohawks$	3010
moment$	2101
money$	6339 6340 3497 3498 3499 6524 6525 6526 6527 6528 6529 6530 6531 6536 6539 3841 6813 6814 6839 7906 7972 8066 5538 2412 5865
monito	1860 5091 1939 2069
monitor$	8046 8056 8060 2007 5221 2020 2029 5971
monitored$	8057 8062 5221 2020 2029 8241
monitores$	2029
monitoring$	1890 5221 2029
monitors$	8056 5221 2029
monkey$	7736
monster$	5578
monsters$	5578
month$	5865 6133
months$	5865 6133
mood	5325 5352
mood$	8296 8323 6022 2851
moods$	8296
moody$	2995
moral$	3817
morals$	7040 5674
more	2677 2746
more$	3223 3224 3225 3226 3227 948 949 950 951 958 959 960 961 978 993 7231 7240 7241 7632 7641 1733 1734 1735 1736 1737 5001 5003 1812 1813 1817 5712 2706
morning$	2779
morphi	5358
morphine$	8329
most$	7100 7231 1185 1263 5283
mostly$	1234
mother	8371 5411 8384 5414 2216 8391 8394 8395 2242 2254
mother$	7049 1032 2193 2194 8368 8382 5412 2213 2214 2217 8400 2229 5439 8422 5677 2508
mothered$	2508
mothering$	954 955 956 7262 7267 7268 7269 2508
motherred$	2508
motherring$	2508
mothers$	954 955 956 4852 2229 5677 2508
motions$	7902
motivated$	640
motivation$	7040 5535 5674
mould	2244
mould$	8416 5446
mount	1859
moustache$	5755 3010
moustaches$	5755 3010
mousy$	2569
mouthed$	5652 5653
mouthy$	2995
mov	2025
move$	7446 7452 7466 7581 7932 8021 8387 5800 6093 6114
moved$	6641 7451 7457 7462 7471 7539 4914 2080 2198 8385 5415 5419
moveme	7996 5062 5092 2010 5212 5213 8192 8197 2068 5941
movements$	8033 8034 5064 8063 5270
moves$	6107 6114
moving	8249
mri$	8318
ms	5453
ms$	8424 6000
much$	4213 7240 7241 1626 4900 4901 1756 4982 5283 5712 2573
mugged$	2272
mugger$	6905 6906 6907 5578 5579
muggers$	6905 6906 6907 5578 5579
mugshot$	2033 3043
mugshots$	3043
mule$	6908 6938 6939 6940 5580 5614 2413 5616
mules$	6908 6938 6939 6940 5580 5614 5616
mullet$	3010
mullets$	3010
multi$	1448 1832
multiple$	4902 4903 5453 2797
mum	8371 5411 8384 5414 2216 8391 8394 8395 2242 2254
mum$	6696 7049 2193 2194 8368 8382 5412 2213 2214 2217 8400 2229 5439 8422 2251 5677
mums$	6696 2229 5677
murder$	1840 5137 2706
murmur$	6028
muscly$	2529 3009
muscular$	2529 3009
must$	21 22 23 24 25 26 508 520 963 7919 1750 1753 1880 2014 5856
mute$	6071
mutism$	6071
nails$	7094 7397 5766 5772 2571
naive$	58 59 509 7206 7207 7208 2328 5706 2995
naivety$	6370 6371 6372 6373 6374 6375 6653 3714 513 514
naked$	3537 6558
name	1899
name$	6361 7191 7192 7193 7963 8009 8040 1983 2108
named$	2022 2108 2706
names	1837 8055 2010 5212 5213 5242
names$	8009 8022 8023 8024 8026 8040 1983 1989 8213 8255 8256 5288 2108 5883
naming	1899
naming$	2108
nan	8371 5411 8384 5414 2216 8394 8395 2242 2254
nan$	8368 8382 2251
nana	8371
nasty$	2365 2995
nation	5379
national$	8350 2691
naughty$	2365 2428 2433 2995
near$	1616 1617 1618 8032
nearby$	5090
nearly$	1036 1037 1145 2496 2505
neat$	4361 2568 2569
neatly$	1152 2551
necessary$	1980
neck$	7344
necks$	7344
need	5055 8307 2153 5408 6070
need$	21 22 23 24 25 27 573 906 907 908 964 7153 7213 7214 7215 7237 1072 7254 7255 7256 1086 1087 1088 4291 1090 1091 1092 1093 4299 4300 4301 1100 1101 7275 4305 4306 4307 4308 4309 4310 4311 7283 7285 8012 8182 5355 8342 8379 6027 6029
needed$	7237 1100 1101 1455 1980
needing$	906 907 908
needless$	3253
needs	2145 2153 2832 6051
needs$	21 22 23 24 25 28 574 906 907 908 7237 1100 1101 7275 4305 4306 7858 8182 5347 5355 2160 2166 8342 6027 6029 6078 6080
needss$	6078
needy$	2428 2995
neet$	2999
neets$	2998
negative$	3274 6840 6841 6842 6843 693 694 695 6980 6981 8074 2338 2366 2469 5920
neglec	2218 5438 8412
neglect$	1684 1685 7911 7967 8407 8408 8409 8411 2646 5866 5868 6121 2935
neglected$	1684 1685 5420 2644 2645 2646 6121 2935
neglectful$	3016
neglecting$	1684 1685 2645 2646
neglects$	1684 1685 2645 2646
negligence$	5868 3016
negligent$	3016
negligently$	3016
neighb	6132
neighbourhood$	5039 5047 5048 5049 1848 1849 5058 1883 5191 5210 2009 8183 8184 5223 2023 2036 2040 5258 2079 2098
neighbours$	5542 5543
neither$	1352 1357 1522 1525 4727 1526 1527 1528 4730 1536 1547 1548 1549 1550 1551 1552
networ	5107 1936 8110 8197 8277 5941 5942
network$	6456 8078 8102 8104 5138 5494 2734
networks$	8104 5494
neurod	3140
never$	3619 3623 3624 3625 3626 524 3756 583 584 585 586 587 589 626 3837 3838 1252 1254 4481 1280 1281 1282 4485 4486 1293 1298 4501 4574 4575 1382 7587 7588 1500 1501 1502 1503 1504 1505 1506 1507 1508 1509 1510 1511 1513 1514 1540 1553 1807 1808 2048 2174 2426 2512 2622 3014
nevertheless$	6296 6300
new	1832
new$	5034 5431
news$	6869
next	1938
next$	45 3695 3696 3697 3698 4404 4785 5888 5906
niche$	8041
nickna	1837 2010 5212 5213
nicknames$	8024
nicotine$	8317
nigerian$	4361
night$	7572 7573 7574 8061 8295 8316 2842
nightmare$	736 3938 737 3939 738 3940 739 3941
nightmares$	3142
nights	5324
nights$	8295
nike$	5782 2585
nikes$	5782
nine$	6890
nines$	7415
nineteen$	6547 7108 4149 7143 7144 7145 7146 7147
no$	55 6363 6411 6577 6585 461 466 3669 489 6702 3739 539 540 3749 611 612 613 614 615 616 617 618 619 620 621 631 632 633 634 3929 741 3948 797 4108 996 1001 4232 4233 1035 4302 1102 1106 1107 1108 1109 1116 4323 4324 4510 4511 4512 4513 1319 1324 1325 1326 1327 1328 7508 7509 7510 7511 1343 1354 1355 1356 1358 1360 1361 1375 4578 4581 4582 4583 1383 1384 1385 1386 1387 1388 1389 7587 7588 4620 4621 4622 4623 4627 1489 1492 1494 1523 1525 4727 1526 1527 1528 4730 1529 1531 1532 1533 1534 1536 1547 1548 1549 1550 1551 1552 1557 1558 1559 1560 1564 1565 1566 1567 4770 4777 1578 1579 1580 1581 1582 2046 2165 2240 8416 2253 2333 2390 2398 2425 2472 2639 2641 2661 2706
nobody$	462 465 488 631 632 633 634 7202 7293 1354 1355 1356 1357 1361 1488 1493 1522 1525 4727 1526 1527 1528 4730 1531 1532 1533 1534 1536 1557 1558 1559 1560 5715 2623
nomina	5933 5935
nominal$	8071 1917 8179 5224 5234 5551 5911 2735 5976
nominals$	8071 8103 5234 5551 3039
non	5394
non$	839 2394 2396 2419 2420 2421 2422 2423
nonattendance$	8365
noncompliance$	2991
noncompliant$	2991
none$	420 427 1003 7202 1352 1357 1361 1402 1522 1525 4727 1526 1527 1528 4730 1536 1547 1548 1549 1550 1551 1552
nonengagement$	2991
nonetheless$	6296 6300
nonexistent$	7912 7913 7914 7915
normal$	7005
normalise$	2327
normalised$	2327
normalises$	2327
normalising$	2327
north$	1216
nose$	7344
not$	6244 3329 3333 3618 3620 3623 3624 3625 3626 6684 524 3745 583 584 585 586 587 589 3839 697 3983 782 3985 3986 3987 3988 3989 4034 980 997 4201 4202 1004 4319 4320 4321 1250 1251 4457 4458 4459 4460 4475 4479 4480 1293 1298 7508 7509 7510 7511 1353 1359 4572 4573 1374 1377 1382 7587 7588 1416 1417 4634 4635 4636 4637 4638 4639 4640 4641 4658 4659 4698 4700 4701 1500 1501 1502 1503 1504 1505 1506 1507 1508 1509 1510 1511 1513 1514 4722 4723 1524 1525 1528 1535 1540 1544 1553 4756 4758 4764 1569 1570 1616 1617 1618 1629 4964 7957 2048 2164 2174 5385 2189 2426 2498 2499 2504 2512 2622 2855
note	2012 2069
note$	1238 1239 1857 1863 5214 5294
noted$	1238 1239 2034 2035 8241
noteed$	5214
notes$	1238 1239 5214 5294
nothing$	44 3247 47 7293 7375 4455 1344 1345 1346 1347 1348 1349 1354 1355 1356 1390 1391 1392 1393 1394 1395 1396 1397 4607 7587 7588 7756 7757 7758 1590 1591 1592 7934 5715 2607 5827 6005
notice	5203
notice$	1238 1239 7700 7741 7742 7743 7744 7745 7746 7747 8143 8174 2030
noticed$	6214 1238 1239
notices$	1238 1239 8143
noticing$	1238 1239
notify$	1824 1845 1846
notifying$	1845 1846
notifys$	1845 1846
noting	2012
noting$	1238 1239 1857 1863 5214
notinged$	5214
notings$	5214
notoriety$	6655 6811
notorious$	756 757 758 759 760 761 762 763 879 2480 2997
nous$	4180 979
november$	6454
now$	6693 6694 7212
nude$	3537
nudes$	351 6532 367 368 369 370
nuisan	5307
nuisance$	6915 6935 7050 8248 8254 8278 5578 5599 2433 5683 5985
nuisances$	5578 5683 5985
number	1975 5212
number$	3359 3360 3361 4263 7235 1864 1911 5119
numbers$	3359 3360 3361 7906 7972 7974 7983 7984
numerous$	3340 4902 4903 4926
nurse	8305
nurse$	8306 8313
nuts$	5631
nutter$	5578
nutters$	5578
obese$	3009 3144
obesity$	3144
obey$	7446 7452 7466 5800
object	8123 2067
object$	8251
objective$	8149 1980 8251
objectives$	8149
obnoxious$	2995
observation$	5061 2683 5898
observations$	5061
observe$	5221 2020 5971
observed$	5931 3035
observeed$	5221 2020
observeing$	5221
observes$	5221
obsessed$	2672
obsessive$	2809
obstructed$	5862
obstructive$	7019 7020 7021 7022 7023 7024 7025 5642 2995 3016
obtain	2013 8223 2677 2715 2737
obtain$	6603 6604 1823 5225 5285
obtained$	1823 5225 5896
obtaining$	1823 5225
obtains$	1823 5225
obvious$	1335 4926 7897 7898
obviously$	1414 1422 4624 1423 1424
occasion$	7591
ocd$	3090
ocg	5133
ocg$	8104
ocgs$	8104
october$	6454
odd$	2550
odour$	5759
of	5102 2677 2741
of$	3260 3261 3387 6622 3893 3935 3936 750 3982 6970 4065 4069 4084 4209 4216 4217 4218 4240 4322 7306 7309 1157 1159 4376 7444 7516 7547 7548 1415 1422 4628 7619 4651 4652 4653 7661 4817 4826 7916 4951 4976 4980 7956 7998 5040 5053 8031 8032 1861 5068 5078 8064 5098 5106 5113 5114 8088 5121 5122 5132 5162 5173 5175 5180 5188 8165 2022 8206 5277 5318 5322 5372 5377 5430 5436 5437 5440 2269 8442 5774 5806 5820 5900 2706 5910 5912 5956 5974 5994 2879 6144 6153 6165
off	5282 2175 2892
off$	6239 6345 6490 6493 6497 3825 3826 6934 858 4520 4869 4870 4888 4889 4890 4891 4892 4893 7865 7866 7867 4946 4947 5104 1949 5357 8331 5361 5377 5499 5594 5637 5996 2906
offen	8006 8092 8093 8189 8190 8191 8203 8232 8289
offen$	8072
offenc	5110 1921 5177 2052 5459 5473
offence$	8080 8081 5123 8098 8148 5254 8430 8444 8452 8453 2723 5957 3199
offences$	8080 8081 5123 8148 5254 8430 8444 8452 8453 5957 3199
offend	7996 1897 5101 8073 8079 5177 5182 8197 5243 8214 5307 5887 5910 5921 5935 5941 5942 5954 5960 5979 3052
offend$	6376 6405 6407 6408 7474 7475 7485 4515 7575 7576 7577 7579 8065 8082 8157 8221 8263 2704
offendded$	7579
offendding$	7579
offended$	7579 3198
offender$	6840 6841 6842 6871 703 8071 8072 5118 5120 5234 5569 5913 2725 5928 2735 2985 3196
offenders$	6840 6841 6842 6846 6871 703 8071 8072 8103 5569 5913 5938 2985
offending$	6434 6441 6444 6448 6738 6822 7579 5099 8072 1905 5168 8145 8148 8151 8153 2028 8248 8254 8266 8272 8278 8435 2368 5957 2961 3198
offends$	7575 7576 7577 7579 8157 8263 3198
offens	5110 1921 5177 2052 5459 5473
offense$	8080 8081 5123 8148 5254 8430 8444 8453 5957 3199
offenses$	8080 8081 5123 8148 5254 8430 8444 8453 5957 3199
offensive$	8442 2995
offer$	350 6770 6771 4461 4463 4464 4465 1264 1265 1266 7492 7556 7557 7558 7570 7572 7573 7574 7766 2307 5533 5534 5808
offere	2832
offered$	350 4461 4463 4464 7492 7737 7738 7739 7740 8138 2307
offering$	350 7492 7556 7557 7558 2307 5808
offerred$	350 7492 2307
offerring$	350 7492 2307
offers$	350 6770 6771 4465 1264 1265 1266 1267 1268 1269 1270 7492 2307 5533 5534 5797
office	5039 5047 5048 5049 1848 1849 1850 5058 1883 5088 5191 5210 2009 8183 8184 2023 2036 2040 5258 5274 2076 2079 2098 5474 5475
office$	4676 4681 4682 7922 7951 5007 8245 2667
officer$	4692 4693 1826 8003 8018 8019 8020 5050 5051 5052 8029 1880 5085 8059 1941 1988 8162 1990 1993 5199 8181 5211 2019 8194 5238 8224 8229 2077 2082 2083 2086 5289 2092 5300 2102 8445 2667
officers$	6520 6851 3881 5026 1826 8000 8003 8010 8011 1839 8018 8019 8020 5050 5051 5052 1853 5057 8029 8038 1880 5085 8059 8062 8098 1941 5153 1988 8162 1990 1993 8181 5211 2019 8194 5232 5238 8224 8229 8236 8245 2077 2082 2083 8258 2086 5289 2092 5300 2102 8286 8446 5543 5951 2768
offices$	8245
offrolled$	6094
offs$	5595 5996
often$	3316 321 7881 7882 7883 7884
oily$	1166 2554
old$	6550 916 917 918 920 932 952 4312 1131 4337 4340 4342 8359 2506 2514
older$	3345 3349 6331 3365 3370 6393 3431 3432 6426 6438 6456 6459 3509 3536 3539 3540 3544 6517 6520 6549 6551 6552 3845 3846 3847 3848 3852 3853 3854 3855 3856 3857 3858 3860 3861 6840 6841 6842 6843 3876 7060 7098 932 7108 7190 4271 1154 8371 5494 2312 5516 5519 2550 5781 5783
olders$	6438 6456 6459 6846 6913
olds$	7135
olive$	1166 2547 2554
omission$	2618
omissions$	2618
on	5102 5878 2677 2949
on$	3298 6285 6286 6317 6318 6319 6322 3352 6325 3444 3630 3639 3640 3684 3699 3701 6916 6917 7038 4068 7142 7306 7309 4373 4386 4442 7444 4610 4612 1418 4643 4644 4645 4807 4808 4809 4824 7845 7846 7885 7956 7976 7977 1855 8031 8032 1861 8035 5070 5071 8054 5084 8075 8107 8113 5155 5173 5201 2032 5236 5257 8298 5346 5354 2156 5434 2266 2268 8448 5584 5585 5612 5682 5820 5840 5875 5886 2750 2829 2959 2965 2966
once$	6294 4618 7605 1766 5009 5010
one	5038
one$	3367 3461 4056 7203 7234 7294 7295 1133 7348 1185 7358 7359 7360 7361 7362 7363 4555 4560 4561 1361 4569 4570 7572 7573 7574 4605 4606 4691 1490 4696 1495 4725 4726 4727 1526 1527 4730 4731 1536 5024 1879 8179 8226 5368 2178 5380 5381 8352 2526
ones$	6316 7127 7348 5286
onesie$	5782
onesies$	5782
ongoing$	5137
online$	327 3529 328 3530 329 3531 330 3532 331 3533 6505 6506 6507 5062 2313
only$	3598 3601 442 452 453 454 455 456 457 458 460 858 894 1307 4680 4806 1733 1734 1735 1736 1737 1751 1752 4956 2602
onto$	5070 2032 5236
open$	6210 7070 7446 4477 7452 4483 4488 7466 4497 4565 5249 5800
opened$	6594
operandi$	5923
operat	1832 1850 1931 8123 8124 5315 5941 5949
operate$	6764 942 943 944 945 946 947 7420 7447 7453 7458 7467 7535 8168 8286
operated$	942 943 944 945 946 947 5327
operates$	942 943 944 945 946 947
operating$	942 943 944 945 946 947
operation$	8112 1940 1941 8164 8173 8231 8318 8326 2756
operational$	5034 2748
operations$	8164 8173 8326
operative$	5626 5829
operator$	8018 8019 8020 5050 5051 5052 5085 2667
operators$	8018 8019 8020 5050 5051 5052 5085
opport	5250 5878 5942 5949 5953
opportunit$	3373 172 173 6769 1704 1705 1706 1707 7897 7898 5533
opportunited$	3373 172 173 6769 1704 1705 1706 1707 7897 7898 5533
opportunities$	3373 172 173 1704 1705 1706 1707 7897 7898 1945 5533 5852
opportuniting$	3373 172 173 6769 1704 1705 1706 1707 7897 7898 5533
opportunits$	3373 172 173 6769 1704 1705 1706 1707 7897 7898 5533
opportunitted$	3373 172 173 6769 1704 1705 1706 1707 7897 7898 5533
opportunitting$	3373 172 173 6769 1704 1705 1706 1707 7897 7898 5533
opportunity$	3373 172 173 6769 1704 1705 1706 1707 7897 7898 1945 2101 5533 5852
opposed$	5813 5816
oppositional$	2433 2851 2995
opt$	203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 227 228 229 230 231 2291
opted$	203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 227 228 229 230 231 7887 4986 7958 2291
optici	2138
opticians$	5340
opting$	203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 227 228 229 230 231 2291
option	5942 5949 5975
opts$	203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 227 228 229 230 231 2291
optted$	203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 227 228 229 230 231 2291
optting$	203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 227 228 229 230 231 2291
or$	4786 2789
oral$	356
order$	8140 5196 8186 8217 8246 8247 8269 8436 8437 8442 8447 8448 8452 5988 6113 6156 6157 6158 6159
ordered$	5278 5416 5468
orders$	8140 5196 8169 8186 8217 8246 8247 8269 8452 5988 6156
ordinary$	2550
organi	8204
oriental$	1154 4359
other$	3203 6176 6177 6431 3907 3909 6892 6894 7028 1133 4884 7994 5484 5543 2526 2620 2706
others$	3203 6176 6177 3611 3615 3616 3635 517 3755 3885 684 685 686 3906 3908 6891 7098 7127 7358 7359 7360 7497 7498 7499 7500 7501 4537 4538 4539 8128 5484 5495
ought$	21 22 23 24 25 29 418 507 521 528 529 530 531 532 533 534 535 536 545 548 549 550 551 575 1454 1457 1458 1459 1460 1461
our$	3798 7917 7918 7926 5797 5819 5847 5855 2706
out	8136 5421
out$	3252 6240 6345 175 185 6379 6389 6407 6408 6416 6421 6424 3581 6598 6835 3865 6899 747 749 826 4040 840 858 863 869 7320 7325 7579 7586 4803 1615 1630 8014 5090 1960 5163 1985 5204 2007 5220 2031 5282 2175 5395 8386 8390 5420 8392 2267 5637
outbursts$	7015 7016 5638
outcome$	5955
outcomes$	5955
outfit$	7387 7388 7389 5784 5787
outfits$	7387 7388 7389 7413 5784 5787
outlook$	7185 1013 1014 1015 1016 1017
outrageous$	2433
outright$	1271 5797
outs$	6899
outside$	8054
outstanding$	5249 2706
over$	1145 4373 7386 7962 7991 8031 2304 2460
overcr	3186
overcrowded$	8416
overdose$	8302 3110
overdosed$	3110
overdressed$	3009
overdue$	8335
overla	2059
overlaid$	5261
overlook$	2653
overlooked$	2644 2653 5862
overlooking$	2653
overlookked$	2653
overlookking$	2653
overlooks$	2653
oversexualised$	2977
oversight$	1739 1740 1741 1742 5845
oversized$	2585
overt	2000
overt$	5202
overweight$	6049 3009
owing$	3220 200 2238 8412
own	6110
own$	3212 12 13 14 6188 6189 6190 6191 30 3233 3234 3235 3376 3377 3378 3379 3380 3381 3382 3383 3384 183 3398 3435 3641 473 6647 6648 3678 3679 3682 3685 3686 565 4093 4103 7096 7097 4127 7103 7104 4210 7216 7217 7218 7219 7220 7221 7222 7223 7224 7225 7226 7227 7228 7249 4684 4685 4686 4687 4688 4689 4855 8336 8398
ownership$	3770 3771 3772 3773 3774 3775 3776 3777 3778 3779 3780 3781 3782 7947 7948 7949 7950 5863
pacemaker$	2147
pack$	691 692 882 5558 2357
packag	5878
package$	6942
packages$	6468 6469 6470 6942 5496 5619
padded$	2585
paedia	5325 5339 2138
paediatric$	5340
paediatrician$	8296 8306 8310
paid$	687 4679 4683 1568 1728
pain$	736 3938 737 3939 738 3940 739 3941
painkillers$	8317
pakistani$	4361
palate$	6066
pale$	1166 7352 2547 2550 2554 3009
palm$	1691 1692 1693 1694
palmed$	1691 1692 1693 1694
palming$	1691 1692 1693 1694
palmmed$	1691 1692 1693 1694
palmming$	1691 1692 1693 1694
palms$	1691 1692 1693 1694
palsy$	6062
panel	5942
panel$	4676 4681 4682 7922 7951 5007 2667
panic	8324
panic$	2815 2851
paperwork$	7894 7906
paracetamol$	6060
parade	5227
parade$	8198 8253
paranoid$	2995
parcels$	5496
parent	5411 5412 8384 5414 2215 8391 8394 8395 2242 2264
parent$	6947 4223 7195 7196 1032 2193 8368 8382 2213 2214 8400 2229 5439 5677 2508 6111 6126
parental$	3951 4032 2479 2938
parented$	2508
parenting$	954 955 956 7262 7273 5466 2508
parents$	6696 7049 954 955 956 4223 7195 7196 4549 4550 4552 4553 4837 4851 7917 7918 8368 8382 2213 2214 8400 2229 5439 8422 2252 5677 2508 5854 5855 6111 6120 6126
parentted$	2508
parentting$	2508
park	6132
park$	6452 6453 6471 6472 6473 6474 6607 6608 6609 8198 8253
part$	3590 3591 6563 6736 6737 6738 6741 6742 6743 6744 6745 6746 6747 6748 6749 6750 6751 6752 6753 1931 5141 8188 2176
partake$	261 262 263 264 268 269 270
partaked$	268 269 270
partakes$	268 269 270
partaking$	261 262 263 264 268 269 270
partially$	2861
participant$	477 5520 5705
participants$	477 5520 5705
participate$	261 262 263 264 477 7419 7446 7452 7466 5800
participated$	261 262 263 264 477
participates$	261 262 263 264 477
participating$	261 262 263 264 477
participation$	261 262 263 264
parties$	6471 6472 6473 6474 6564 5705
partly$	1747 1748 2656
partne	1832 8383 8385
partner$	6544 5034 8367 2214 8389 8402 8427 5514 5515 5520 5692 5705
partners$	6544 2089 5514 5515 5520 5692 5705
party$	6471 6472 6473 6474 6564 5705
pass	2011
pass$	935 4137 936 937 938 4140 939 940 4142 941 1716 7935 1829 1981 2051
passed	5281 2897
passed$	1670 1671 1716 1829 2021 8259 5850 5969
passengers$	8128 5542
passers$	3879
passes$	935 4137 936 937 938 4140 939 940 4142 941 1716 1829
passing$	1716 1829 2051 5851 5903
passs$	2051
passwo	5242
passwords$	8213
past$	6691 2608
pastoral$	2180 2877
pasty$	3009
patchy$	6966 6967 6968 6969 797 7912 7913 7914 7915 1783 2046 2330 2425
path$	6398
pathetic$	3016
pathetically$	3016
pathological$	2377
pathwa	2141
patience$	4971
patient$	6036
patrol	1850 5274 2076 5977
patrol$	1826 8000 5052 1880 1941 1988 1993 8170 2019 8245 2077 2082 2083 8258 2102
patrols$	1826 8000 5052 1880 1941 1988 1993 8170 2019 8245 2077 2082 2083 8258 2102 5951
pattern$	5924
pay$	6603 6604 687 1568 1728
payback$	6169
paying$	687 1728
pays$	687 1568 1728
pc$	8224
pcso	1850 5088 5191 5210 2009 8183 8184 2023 2036 2040 5258 2076 2079 2098
pcso$	1826 5052 1880 8059 8162 8181 5211 5238 8229 2077 2083 2092 5300 2102
pcsos$	1826 5052 1880 8059 8162 8181 5211 5238 8229 2077 2083 2092 5300 2102
pe$	8321
peer$	6316 6845 3895 3896 6983 6997 6998 6999 7000 7001 7002 7306 7309 5540 5568 2370 5630
peers	5379
peers$	3203 6316 6827 6840 6841 6842 3873 6983 6997 6998 6999 7000 7001 7002 7306 7309 8350 5484 5568 5570 5630
penalty$	2192
pencilled$	2577
people	8132 8214
people$	6232 104 6316 6332 6341 6479 3611 3615 3616 3635 517 3755 3798 6838 6840 6841 6842 6843 6851 3881 3885 684 685 686 6865 6928 6982 6983 6987 6997 6998 6999 7000 7001 7002 4044 7018 7242 7497 7498 7499 7500 7501 4537 4538 4539 7515 4554 4563 4604 7618 7620 4796 4797 4798 4799 4800 4801 7787 4838 4839 4855 4856 7847 7848 7857 7858 7859 7860 7861 7862 7863 7864 4896 7905 7917 7918 7941 7942 7944 7946 1896 8078 5130 5138 8135 5542 5543 5630 5849 5855
pep$	3174
peps$	3174
perceive$	3801 3802 3803 3804 3805 3806 3807 3808 3809 3810 3811 3812
perfectly$	3338 893 7216 7217 7218 7219 7220 7221 7222 7223 7224 7225 7226 7227 7228 1070 1073
perfor	8123
performance$	5845
performers$	4554 4563
perfunctory$	3016
peril$	6173 6174
period	5325
period$	8296 5364
periods$	8296
permanently$	1406 4608 1407 4609 1408 1409 1410 2882
permit$	38 39 142 143
permited$	38 39 142 143
permiting$	38 39 142 143
permits$	38 39 142 143
permitted$	38 39 142 143
permitting$	38 39 142 143
perpet	5101
perpetrator$	6479 6549 6734 6872 6873 6874 6875 709 710 711 712 3915 714 715 716 717 8072 5572 5573 5574 5575 2374 2375 5915 3068
perpetrators$	6479 6549 6734 6872 6873 6874 6875 709 710 711 712 3915 714 715 716 717 8072 5572 5573 5574 5575 2374 2375 5915 3068
perpetually$	1406 4608 1407 4609 1408 1409 1410 3015
perpetuat$	31
perpetuated$	31
perpetuates$	31
perpetuating$	31
perpetuats$	31
perpetuatted$	31
perpetuatting$	31
persist$	6284 132
persisted$	6284 132
persistent$	322 323 1271 2296 2367 2377 2711 2888
persistently$	321 2888
persisting$	6284 132
persists$	6284 132
persistted$	6284 132
persistting$	6284 132
person	5200 2016 8192 8193 8215 8219 8227 8280 2176 5474 5979
person$	6495 3884 6982 6983 6984 6988 6997 6998 6999 7000 7001 7002 4045 7245 4692 4693 5046 1896 8179 8445 5630
personal$	3397
personality$	2851
persons$	6984 1896
persua	1834
persuade$	7527
persuaded$	6211 7451 7457 7462 7465 7471 7539 7542 7543 7544 7545 7546
pest$	5578
pests$	5578
petite$	2529 3009
petty$	2377 2411
phase	5942 5949 5953
phobia$	6061
phone	5062 1889 5092 5205 5242
phone$	327 3529 328 3530 329 3531 330 3532 331 3533 6505 6506 6507 6524 6525 6526 6527 6528 6529 6530 6531 6536 7583 7613 7614 7615 7616 7871 8033 1865 8039 8063 8176 2010 8213 2088 5293 2106 2690
phoneing$	2106
phones	2043
phones$	327 3529 328 3530 329 3531 330 3532 331 3533 6505 6506 6507 6524 6525 6526 6527 6528 6529 6530 6531 6536 7583 7613 7614 7615 7616 8033 1865 8039 8063 8176 8213 5245 2088 5293 2106
photo$	6508 3565 3566 365 366 7296 7999 5029 1828 2033 2072 2085 5288 8275
photog	1837 2010 5212 5213 5242 8249 2110
photograph$	3565 3566 365 366 7296 7999 5029 1828 5082 8056 8060 5194 2008 2033 8213 2072 8255 2085 5288 8275 5312
photographed$	6211 6242 3362 7077 7296 5082 8058 1886 2701
photographing$	5082
photographs$	3565 3566 365 366 7296 7999 5029 1828 8022 8023 5082 8056 5194 2008 8213 2072 8255 2085 5288 8275
photos	2010 5212 5213 5242
photos$	6508 6532 3565 3566 365 366 7296 7999 5029 1828 8023 8213 2072 8255 2085 5288 8275
physical$	2823
physically$	2521 2932
physique$	7314 7315 7316 5731 3008
physiques$	7314 7315 7316 5731 3008
picked$	3363
picking$	5826
pictur	5878 5933
picture$	6508 3565 3566 365 366 7296 7999 5029 1828 5226 2072 8255 2085 8275
pictures$	6508 6532 3565 3566 365 366 7296 7999 5029 1828 8022 8023 2072 8255 2085 8275
piece$	2024
pieceed$	2024
pieceing$	2024
pieces$	2024
pierced$	3009
piercing$	1171 7344 5772 2572
piercings$	1171 7344 5772 2572
pig$	2633
pillar$	4873 1683
pills$	5328 8328 5496 6060
pimp$	2306
pimped$	2306
pimping$	2306
pimples$	5778
pimply$	3009
pimpped$	2306
pimpping$	2306
pimps$	2306
pin$	3978
pink$	2569
pins$	2147
pity$	4904 7876
place	5390
place$	0 1 2 3205 11 6203 6376 6524 6525 6526 6527 6528 6529 6530 6531 6838 6947 7245 1867 2101 8338 8348 5387 8361 5455
placed$	0 1 2 3205 6181 6182 11 6203 1789 1790 1841 1867 1916 1918 2198 2912
placem	8423
placement$	7042 7043 7044 872 873 874 8377 5533 5678 2477 5680 6111 6113 2912 6126
placements$	7042 7043 7044 872 873 874 8404 5533 5678 2477 6139
places$	0 1 2 3205 11 6838 1789 1790 1867 5076 8404
placing$	0 1 2 11 6742 6743 6744 6745 6746 6747 6748 6749 6750 6751 6752 6753 1789 1790 1867
plague$	677 2340
plagued$	677 2340
plagues$	677 2340
plaguing$	677 2340
plain$	2000 2538 2550 2682
plainly$	1320 1321 1322 1323 1422 4624 1423 1424
plaited$	5773
plaits$	5770
plan	8378 5942 5949 5953 5975
plan$	6280 8213 8341 8353 8379 8436 5533 6078 6079 6080 6113 6138
planned$	7595 8131 2761
planni	8180
planning$	6281 1739 1740 1741 1742 5845
plans$	6280 8213 5533 6078 6079
plastered$	1173
plastic$	2350
plate$	5066 2147
plates$	5066
play$	428 450 476 485 625 4100 5350 2833
played$	428 450 476 485 625
player$	5915
players$	4855 5915
playing$	428 450 476 485 625
plays$	428 450 476 485 625
plea$	8120 5854 6164
pleaded$	2962
pleads$	2962
pleas$	7917 7918 8120 5854 5855
please$	6498 6499 7506 7527
pleased$	166
pleases$	6498 6499
pleasing$	4588
plenty$	3324 3339
plot	1860
plotted$	8241
plotti	8180
plucked$	2577
plug$	768 769 2417
plugged$	768 769 2417
plugging$	768 769 6943 6944 6945 6946 2417 5620
plugs$	768 769 2417
plump$	4377 3009
pnc	2691
pnc$	5893
pnd	2691
pnd$	5893
pneumonia$	3164
podgy$	3009
point	2067
point$	4447 4586 7593 8251 5885
pointless$	2606
points$	5885
poison$	2800
poisoned$	2800
poisoning$	2800
polic	5977
police	1832 5039 5047 5048 5049 1848 1849 1850 5057 5058 8042 1883 5088 1897 1950 5189 5191 2000 5210 2009 8183 8184 2023 2036 2040 2056 5258 5274 2076 2079 2098 5460 5475 2746 2768 2949
police$	6696 6851 7052 7053 7071 7072 7073 4676 7651 4681 4682 7922 7951 5007 1809 5026 1826 8000 5034 8010 8011 1839 8018 8019 8020 5050 5051 5052 8025 1853 8029 8038 1880 5085 8059 8062 5099 5118 8090 5120 8098 8099 5137 1941 5152 5153 8148 8160 1988 8162 1990 1993 5199 8171 5202 8174 8181 5211 2022 5229 5232 5234 5237 5238 8224 8229 8236 8245 2077 2082 2083 8258 2086 5289 8262 2092 5300 2102 5308 8286 5460 8431 8446 5543 5665 2619 2657 2666 2692 2730 2732 2738 2748 5951 2944 2961
policed$	2080 2730 3078
polici	1950 5191 5210 2009 8183 8184 2023 2036 2040 5258 2079 2098
policies$	7655 7656 7657 7658 7659 7660 7894
policing$	8010 5152 8162 5199 8181 5211 5223 5238 8211 8229 5300 5889 2730
policy$	7655 7656 7657 7658 7659 7660 7894
polish$	4361 5777
ponytail$	7340 7341 7342 5771 5772
ponytails$	7340 7341 7342 5771 5772
poor$	3274 6251 6252 6253 6254 3398 3749 611 612 613 614 615 616 617 618 619 620 621 693 694 695 3952 6933 6966 6967 6968 6969 797 6971 6972 6973 6974 6975 6976 6977 6978 6979 6980 6981 1166 7352 1631 1632 1633 1634 7912 7913 7914 7915 1783 2046 2131 2287 2330 2333 2366 2425 2433 2469 2472 2554 2643 2661
poorly$	1152 2551
porn$	5507
pornography$	5507
portly$	3009
pose$	1955 8129
poses$	1955 8129
posing$	2699
positi	5250
position$	6175 1841
positions$	6175
positive$	3274 3288 8130 8239 2753 6047
posses	5471 2970
possession$	5471 8442 5472 2963 6172
possibility$	4530
possible$	1987 2706
post$	335 7844 7856 5885 2808
posted$	335 6594
poster$	2072
posters$	2072
posting$	335
posts$	3221 3232 335 5288 5885
potential$	2706
pothead$	5578
potheads$	5578
power	5942
powerful$	2529
powerfully$	2530
powers	5949
practi	8305
practically$	442 981 4183 982 983 984 985 988 989 990 991 1036 1037 2496 2505
practice$	1739 1740 1741 1742 5845
precin	5227
precinct$	8198 8253
precious$	1574 4790
precocious$	5504 3002
predator$	6872 6873 6874 6875 703 5572 5573 5574
predators$	6872 6873 6874 6875 703 5572 5573 5574
predatory$	2995
predic	2685
predicted$	1892 2896
prediction$	2904
predictions$	6105 2904
predictive$	2687
prefer$	225 226 227 228 229 230 231 246 247 248 249 250 251 2291 2759
prefered$	225 226 227 228 229 230 231 246 247 248 249 250 251 2291
prefering$	225 226 227 228 229 230 231 246 247 248 249 250 251 2291
preferred$	225 226 227 228 229 230 231 246 247 248 249 250 251 7887 1760 1761 1762 1763 4986 7958 2291
preferring$	225 226 227 228 229 230 231 246 247 248 249 250 251 2291
prefers$	225 226 227 228 229 230 231 246 247 248 249 250 251 2291
pregab	5358
pregabalin$	8329
pregna	8324
pregnancies$	3132
pregnancy$	6039 3132
pregnant$	6038
prepared$	4453 4456 7428 7429 7430 7431 1834 8131 5184
prescribed$	6031 3115
prescription$	3115
prescriptions$	3115
presence$	8170
present$	935 4137 936 937 938 4140 939 940 4142 941 4283 4284 4285 5090 1955 8129
presented$	935 4137 936 937 938 4140 939 940 4142 941
presenting$	935 4137 936 937 938 4140 939 940 4142 941
presents$	6339 6340 6536 6539 935 4137 936 937 938 4140 939 940 4142 941 1955 8129
presentted$	935 4137 936 937 938 4140 939 940 4142 941
presentting$	935 4137 936 937 938 4140 939 940 4142 941
preser	2715
press$	2044 2759
pressing$	2044
pretext$	1946
pretty$	3009
preven	5174 1975
prevent$	2093
prevented$	7640
prevention$	8141 8145 1973 5178 5466
preventping$	2093
preventring$	2093
prevents$	2093
preventting$	2093
prey$	6209
prime$	2706
principal$	8243 2713
priori	1938 8123 5949
priority$	1926 5234 8251 2706 2709 2711 2748 2774
prison	8385 5415 8415 5453 5467
prison$	8366 8386 8424 8425 8438 2952
proact	2000 2746
proactive$	1840 5191 5202 5210 2009 8183 8184 5223 2023 2036 2040 5258 2079 2098
probation$	3201
proble	6046
problem$	7009 7014 7786 5004 8243 5578 2391 2428 2431 2433 5636 2735 6029
problematic$	6441 6971 6972 6973 6974 6975 6976 6977 6978 6979 2428 2433
problems$	6649 6656 6657 6659 6660 7014 7185 2197 2226 5578 5636 6029 2901
procedure$	7655 7656 7657 7658 7659 7660 7894
procedures$	7655 7656 7657 7658 7659 7660 7894
proceedings$	8120 8218 6113
proces	6051
process$	7655 7656 7657 7658 7659 7660 7894
processes$	7655 7656 7657 7658 7659 7660
processing$	2868
produc	5878
productive$	8130
professional$	4692 4693 4697 2619
professionalism$	7947 7948 7949 7950 5863
professionals$	6696 6961 7026 4549 4550 4552 4553
profil	5878 5933
profile$	8056 2006 5226 5570 5937 2736
profiled$	8057
profiles$	8056 2006 5937 2736
profiling$	2736
profits$	4991
programme$	94 96 97 8353 6141 6159
programmes$	94 96 97
progress$	1935 5533
progressed$	1935
progressing$	1935
progresss$	1935
prolific$	322 323 8071 2296 2367 2377 2711
prolong$	31
prolonged$	31
prolongged$	31
prolongging$	31
prolonging$	31
prolongs$	31
promiscuity$	2975
promiscuous$	2285 5504 2975 3002
promiscuously$	2975
promise$	7655 7656 7657 7658 7659 7660 7900
promises$	7655 7656 7657 7658 7659 7660 7900
proof$	1900
proper$	4766 4767 4768 4769
property$	6471 6472 6473 6474 3504 3505 3506 3507
propos	2091
propra	5358
propranolol$	8329
prosec	1933 8118 8119 5149 8124 5206 8187 5299 2192 3057
prosecute$	5135 2752 2777
prosecuted$	8177
prosecuteing$	2777
prosecutes$	2752
prosecuting$	2752
prosecution$	8111 8120 8270 2751 6171
prosecutions$	8120
prospect$	4528
prostitute$	5507 2306 5510
prostituted$	2306
prostitutes$	5507 2306 5510
prostituting$	2306
prostitution$	6434 6448 5507
protagonist$	5915
protagonists$	5915
protect$	3246 6361 561 3785 6763 4245 4246 4247 4250 4251 4253 4254 4257 7262 1810 1818 1819 1820 1979
protected$	561 7262 7267 7268 7269 7270 7271 7272 1818 1819 1820
protecting$	561 3786 7079 4245 4246 4247 4250 4251 4253 4254 4257 7262 7267 7268 7269 7270 7271 7272 7273 7278 7279 7280 7281 7282 1818 1819 1820 1979
protection$	7079 7259 7260 7261 7262 7267 7268 7269 7270 7271 7272 7273 7278 7279 7280 7281 7282 7775 5172 5275 5276 5407 5449
protects$	561 7262 1818 1819 1820 1979
protectted$	561 7262 1818 1819 1820
protectting$	561 7262 1818 1819 1820
protocol$	7655 7656 7657 7658 7659 7660
protocols$	7655 7656 7657 7658 7659 7660
proud$	4959
prove	1899 1915
prove$	5103
proved$	5103 2718
proves	1915
provid	2677
provide$	1823 5044 5523
provided$	5523
provideed$	1823
provideing$	1823
provider$	4676 4681 4682 7922 7951 5007 2667
providers$	4676 4681 4682 7922 7951 5007
provides$	1823 5523
providing$	5523
provin	1915
provision$	6080 6083
provocative$	5504 2976 3002
provocatively$	1152 2542 2551 5781 5783 2976 3002
provoke$	6192 6193 2341
provoked$	6192 6193 2341
provokes$	6192 6193 2341
provoking$	6192 6193 2341
pru	2880
pru$	6082
ps$	8224
psoriasis$	3011
psychiatric$	2827 2870 3127
psychiatrist$	8306 3127
psychiatrists$	3127
psycho	5325 3129
psycho$	5578
psychologist$	8296 8306 3128
psychologists$	3128
psychopath$	5578
psychopaths$	5578
psychos$	5578
psychosis$	3107 3155
psychotherapist$	8306
psychotic$	5631 3107
ptsd$	3089
public	5181
public$	6894 3944 8128 8152 2073 2074 5471 5542 2922
puffer$	5782 2585 2589
puffers$	7403 7404 7405 7407 5782
pulled$	6211 5786
pulling$	5251
pumped$	6067
punch	8410
punish$	7932 1770 1771 1772 1773
punished$	6641 3911 3912 3913 3914 1770 1771 1772 1773
punishes$	1770 1771 1772 1773
punishing$	1770 1771 1772 1773
pupil	5474
pupil$	6983 6997 6998 6999 7000 7001 7002 8445 2343 5567 2373 5630 2880
pupils	5200 2016 8192 8193 8215 8219 8227 8280 5979
pupils$	101 188 235 3611 3615 3616 3635 517 3755 3885 684 685 686 6891 6928 6983 6986 6997 6998 6999 7000 7001 7002 7497 7498 7499 7500 7501 4537 4538 4539 4554 4563 4604 7620 4855 5495 5542 5567 5577 5630 2436 5854
purcha	5079 5080
purely$	858
purple$	2569
purpos	2067 5878
purpose$	7789 7792 8149 1980 8251
pursue	1947
pursue$	168
pursued$	168
pursues$	168
pursui	1947
pursuing$	168
push	2025
push$	292 293 294 2044 2294 2756
pushed$	292 293 294 2080 2294
pushes$	292 293 294 2294
pushing$	292 293 294 2044 2294
put	2266
put$	0 1 2 3205 6179 6180 11 6185 6203 6376 6405 6589 6590 6591 3744 7472 7579 1789 1790 1818 1819 1820 1867 1916 1918 2034 2035 2096 2152 2196 5523
puted$	0 1 2 11 1818 1819 1820 5523
puting$	0 1 2 11 1818 1819 1820 5523
puts$	0 1 2 3205 11 6185 6203 7579 1789 1790 1818 1819 1820 1867 5076 2196 5523
putted$	0 1 2 11 1818 1819 1820 5523
putting$	0 1 2 3206 6178 11 6742 6743 6744 6745 6746 6747 6748 6749 6750 6751 6752 6753 7579 1789 1790 1818 1819 1820 5523
pyjama$	4429 5782
pyjamas$	7394 7395 7396 7399 5782
queen$	5581 2380
queens$	5581
questi	8249 2110
question$	5312
questionable$	3274 6251 6252 6253 6254 3749 2287
questioned$	2258
quick$	166 7929 4959 1759 2336
quickly$	7168 7881 7882 7883 7884
quiff$	5772
quiffs$	5772
quite$	3318 3338 893 1009 1070 1073 2495 2511
rabble$	691 692 5558 2363 2982
race$	4336 4339 4353 4357 4360 7350 4391
radar$	8028 1856
raff$	5556
rag$	5553
rags$	5553
raid	5303
raid$	8274 5940
raided$	8264 8416
raids$	5940
raise$	4245 4246 4247 4250 4251 4253 4254 4257 4716 2508
raised$	4715 2508 5786
raises$	2508
raising$	4245 4246 4247 4250 4251 4253 4254 4257 2508
ran$	292 293 294 306 307 325 326 751 859 860 861 928 929 2220 2294 2403 2406 5909
rang$	7980
ranger	2076
rape	5438
rape$	8409 5549
raped	6135
rarely$	1064 4266 1065 4267 1066 2174
rascal$	2982
rascals$	2982
rash	5320
rash$	58 59 546 8291 2329
rat$	5554
rate	1975
rate$	8121 5956
rated$	816 820
rates$	8121 5956
rather$	7943 7945 5022
ratings$	7983 7984
rational$	3397
rats	2244
rats$	5446 5554
re	5177
re$	4504 4514 2367
reach$	6947 7506 7527 7556 7557 7558 5808 5810
reached$	7451 7457 7462 7465 7471 7539 7542 7543 7544 7545 7546
reaches$	5809
reaching$	7556 7557 7558 4588 5808
react$	7473 7932
reaction$	7033 7034
read	5091 6103
read$	6947 1485 1486 1487 7776 8062 8259 8356 6102
reader$	8037
readers$	8037
readily$	7881 7882 7883 7884
readin	8360 5390
reading$	8361 5826 2895
ready$	7929 4959 1834 1987 8369
real$	4766 4767 4768 4769 2785
realise$	3722 3723 3801 3802 3803 3804 3805 3806 3807 3808 3809 3810 3811 3812
realised$	3722 3723 6721 6722 3752 3753
really$	4199 1320 1321 1322 1323
rearrested$	6143
reason$	7556 7557 7558 1946 5808
reasoned$	7451 7457 7462 7471 7539 7542 7543 7544 7545 7546
reasoning$	7556 7557 7558 4591 5808
reasons$	1946
reassurance$	7273
rebuff$	2332 2596
rebuffed$	7436 7437 7438 7439 7440 7441 7442 7443 2332 2596
rebufffed$	2332 2596
rebufffing$	2332 2596
rebuffing$	2332 2596
rebuffs$	2332 2596
receiv	5878 2832
receive$	3368
recent	1832
recent$	5034
reckless$	58 59 3274 6251 6252 6253 6254 3398 6441 546 2285 2329 2995
recklessly$	2971
recklessness$	6370 6371 6372 6373 6374 6375 6653
reclaim$	2107
reclaimed$	2107
reclaiming$	2107
reclaims$	2107
recognise$	6361 6763 3801 3802 3803 3804 3805 3806 3807 3808 3809 3810 3811 3812
recognition$	8037 5891
recomm	2091
recommit$	8082 8221
record	1894 1981 2012 5242 2069
record$	4834 7935 4985 1857 1863 8089 5119 8091 8163 2007 5214 5221 5294 8441 6029 6163
recorded$	1868 1916 1918 1931 5214 5221 2034 2035 8241 2764
recording$	1739 1740 1741 1742 1857 1863 2008 5214 5221 5845
recordinged$	5214
recordings$	2008 5214
records$	8022 1857 1863 8089 8091 8163 5214 5221 8213 5294 5892 6029
recover$	2853
recovered$	8216 2853
recovering$	2853
recovers$	2853
recovery$	8425
recrui	8204
recruit$	278 2292 2293
recruited$	6211 278 3481 280 281 282 2292 2293
recruiter$	6872 5572
recruiters$	6872 5572
recruiting$	278 2292 2293
recruits$	278 2292 2293
recruitted$	278 2292 2293
recruitting$	278 2292 2293
red$	1217 8136 2548 2569 5782 2762
redeal$	8082 8221
redemption$	5810
redheaded$	4377 3009
reduc	1975
reduce	2176
reduce$	5958
reduct	5178
reduction$	8145 8149
referenced$	5261
referr	8305 2141
referral$	4465 1264 1265 1266 7780 5854 2955
referrals$	4465 1264 1265 1266 7780 7917 7918 5854 5855
referred$	2832
refuge	5409
refuge$	8380
refus	2113 6091 2890
refusal$	3390 189 190 191 192 193 194 788 789 790 791 792 1246 1247 4473 1593
refusals$	1246 1247 4473 1593
refuse	2949
refuse$	576 583 584 585 586 587 589 608 1245 7432 7575 7576 7577 7579 2595 5816 2659
refused$	6701 576 583 584 585 586 587 589 608 1245 7432 7436 7437 7438 7439 7440 7441 7442 7443 7575 7576 7577 7579 2595 5816 5850 2659
refuser$	5597 2988
refusers$	5597 2988
refuses$	576 583 584 585 586 587 589 608 1245 7432 7575 7576 7577 7579 2595 5816 2659
refusing$	576 583 584 585 586 587 589 608 1245 7432 7575 7576 7577 7579 2595 5816 2659
regard	5878
regard$	3256 3257 3258 7741 7742 7743 7744 7745 7746 7747 7748 4780 4781 4782 4783 4784
regardless$	6296 6300 6672 7248
regist	1837 2010 5212 5242
register$	5060 8205 8213 8420 8421 5927 6080
registered$	2862
registers$	8213
registrations$	5899 2698
regrettable$	4904 7876
regrettably$	3018
regular$	322 323 2296
regularly$	321 8316
rehab	8415 5453
rehab$	8424
rehabilitation$	2956
reject$	680 681 7432 7579 2342 2596
rejected$	680 681 7432 7436 7437 7438 7439 7440 7441 7442 7443 7579 2342 2596
rejecting$	680 681 7432 7579 2342 2596
rejects$	680 681 7432 7579 2342 2596
rejectted$	680 681 7432 7579 2342 2596
rejectting$	680 681 7432 7579 2342 2596
relapse$	7474 5803
related$	8350 5551
relati	8371 8383 5878
relations$	5501
relationship$	6225 3372 376 377 378 6556 6557 7078 7252 7253 7296 2227 5487 5501 5692
relationships$	6225 3372 376 377 378 7252 7253 7296 5487 5501 5692
relay$	2051
relaying$	2051
relays$	2051
released$	2259 2949
relentlessly$	3015
relevant$	2097
reliab	1832
reliable$	5034
reliant$	5711
relied$	7542 7543 7544 7545 7546 2013
relies$	2230
relish$	638 639
relished$	638 639
relishes$	638 639
relishing$	638 639
reluctance$	3390 189 190 191 192 193 194 788 789 790 791 792
reluctant$	580 583 584 585 586 587 589 788 789 790 791 792 1759
relying$	2230
remain	2922
remain$	6376 463 464 696 722 723 724 725 726 727 728 729 730 731 817 831 832 833 834 835 836 977 981 4183 982 983 984 985 988 989 990 991 1146 7472 2372 2376 2429 2430 2440 6124
remained$	3995
remains$	3280 186 187 463 464 696 722 723 724 725 726 727 728 729 730 731 3995 4000 817 831 832 833 834 835 836 977 981 4183 982 983 984 985 988 989 990 991 1146 5280 2372 2376 2429 2430 2440
remand	5206
remand$	3192
remanded$	8177 5478 3192
remark$	1238 1239 1240 1241
remarkably$	2495
remarked$	1238 1239 1240 1241
remarking$	1238 1239 1240 1241
remarkked$	1238 1239 1240 1241
remarkking$	1238 1239 1240 1241
remarks$	1238 1239 1240 1241
reminded$	6282 6283 114 115 116 127 128 129 130 1875 2037 5278
reminder$	7873 7874
reminders$	6279 7873 7874
remit	2067
remorse$	5535
remorseless$	2995
remote$	7929
remov	2025
remova	8412
removed$	8199 2080
render$	34 35 37
rendered$	34 35 37
rendering$	34 35 37
renderred$	34 35 37
renderring$	34 35 37
renders$	34 35 37
rent$	3186
reoffe	5182
reoffend$	7473 8065 8082 8221 5803
reoffended$	3198
reoffender$	2986
reoffenders$	2986
reoffending$	8148 8151 8153 3198
reoffends$	3198
repair$	7932
repara	2264
reparation$	5466
repeat$	322 323 7473 2296 2367 2711
repeated$	3340 4902 4903 4926 7917 7918 2619 5855 2870
repeatedly$	321 4655 1665
replied$	6594 7652 7669 7670 7671 7672 7980
reply$	6607 6608 6609 6805 6807 7446 7452 7466 7766 7871 7932 7935 5800
replying$	6305 6607 6608 6609
report	1830 5035 5043 1981 2011 2012 2069 5390 5878 5881
report$	6361 6683 6763 7780 1753 8014 1857 1863 8089 8091 5214 2051 8267 8361 5854 6098
reported$	6574 6582 1906 5214 2015 5931 5969
reporting$	1857 1863 5214 2051
reportinged$	5214
reportings$	5214
reports$	7780 1857 1863 8089 8091 5214 2051 8267 5854
reprimand$	3190
reprimanded$	3190
reprimands$	3190
reprobate$	2982
reprobates$	2982
reputation$	877 878 7906 4991 7972
reques	5055 1944 2091
request$	7780 7873 7874 5854
requested$	5896
requests$	7873 7874 7917 7918 5854 5855
requir	5055 5878
require$	7153 1086 1087 1088 4291 1090 1091 1092 1093 1100 1101 7275 4305 4306
required$	1100 1101 7275 4305 4306 1980 5416
requires$	1100 1101 7275 4305 4306
requiring$	1100 1101 7275 4305 4306
rerob$	8082 8221
reside	5181 2201 2204
residential$	5403 5406 2476
residents$	6851 3881 6891 4855 8128 8152 5542 5543
resilience$	3003
resilient$	1131 3003
resist$	6361 6716
resistance$	788 789 790 791 792
resistant$	788 789 790 791 792 5813 5816 2995
resit	2897
resolution$	8440 6162
resort$	275 276
resorted$	275 276 1710
resorting$	275 276
resorts$	275 276 1711
resortted$	275 276
resortting$	275 276
respect$	6763 6784 3822 3943 7446 7452 7466 7741 7742 7743 7744 7745 7746 7747 7748 5587 5800
respit	2201
respite$	5403
respon	8006 5039 5101 8188 8204 5949
respond$	6763 7446 7452 7466 7766 7932 7935 5800
responded$	7652 7669 7670 7671 7672 7776
response$	1739 1740 1741 1742 8002 8010 5191 5210 2009 8183 8184 5223 2023 2036 2040 5258 2079 2098 5845
responses$	1739 1740 1741 1742 5845
responsib$	7786 7858 7899
responsibbed$	7786 7858 7899
responsibbing$	7786 7858 7899
responsibed$	7786 7858 7899
responsibilit$	4208
responsibilities$	7178 7617 7786 7899
responsibility$	563 564 3770 3771 3772 3773 3774 3775 3776 3777 3778 3779 3780 3781 3782 6789 7617 7700 7741 7742 7743 7744 7745 7746 7747 7786 7899 1746 6140
responsibing$	7786 7858 7899
responsible$	6198 563 564 1131 1738 7928 8072 1908 5219 2018 2081 2257
responsibs$	7786 7858 7899
rest$	7127 7358 7359 7360 7919 5856
resteal$	8082 8221
rests$	7919 5856
result$	176 1947 5268 6098 6100
resulted$	6185
resulting$	5268
results$	7906 4991 7972 7983 7984 8230 8361 6098 6100
resupply$	8082
retail	1850 5181 5274
retail$	5227
retailers$	1826 8000 5052 8152 8245 2082 8258
retain$	2695
retained$	5896 2695
retaining$	2695
retains$	2695
retak	2897
return	5878
return$	6233 6342 6376 6405 6407 6408 271 272 273 274 3503 302 306 307 3513 3553 3561 360 361 362 3568 6543 6763 7446 7452 7466 7472 7474 1986 5800
returned$	271 272 273 274 302 306 307
returning$	6305 6415 271 272 273 274 3500 302 306 307 3510
returnned$	271 272 273 274 302 306 307
returnning$	271 272 273 274 302 306 307
returns$	271 272 273 274 302 306 307 1986
revealing$	2585
review	1871
review$	2029 5675
reviewed$	2029 5262
reviewes$	2029
reviewing$	2029
reviews$	2029 5675
reward$	1965
rewards$	1965
riff$	2354
right$	3274 3276 3288 6642 6643 6789
rightly$	1753
rigid$	7929 4959
rigoro	2038
rigorous$	5240
ring	2712
ring$	7397 1846 2106 2361 5782
ringin	8158
ringing$	1846 2106
ringle	8079 8114 5979
ringleader$	8100 8134 8175 5914 2983
ringleaders$	8100 8134 8175 5914 2983
rings$	4130 4131 7397 1846 2106 5782
ringworm$	3160
riot$	5606 5607 5608
ripped$	4439 2578 2585
risk$	6173 6174 6184 3217 16 17 18 3250 6222 6223 6224 6624 6736 6737 6772 6773 6774 6775 6776 6777 6778 6779 6780 6781 6782 6783 6794 6795 6796 6797 6798 6815 6822 718 719 720 721 4011 4012 811 812 4015 814 815 6989 6990 6991 6992 6993 6994 6995 6996 7066 7252 7253 7254 7255 7256 4898 5157 1978 5262 5450 2283 2705 2732
riskier$	3274 2285
risks$	6173 6174 6222 6223 3301 3302 6736 6737 6772 6773 6774 6775 6776 6777 6778 6779 6780 6781 6782 6783 6795 6796 6797 6798 6815 7066 7252 7253 5486
risky$	6173 6174 3274 3398 6441 3867 2285 2338 2428
ritalin$	3117
rivalry$	5551
rivals$	5543
road$	6399 2489
roadman$	6863 5552 2981
roadmen$	6863 5552 2981
roam$	6419
rob$	8082 8157 8221 8263
robbed$	6211 6214 2272
robber	7996 8006 5039 8079 5110 8092 1921 5182 8189 8190 8191 8203 2052 8232 5459 5460 5471 5473 5910 5990 2970
robber$	6905 6906 6907 8072 5578 5579
robberies$	8080 8081 5123 8153 5254 8430 8444 8453 5957 6172
robbers$	6905 6906 6907 5578 5579
robbery$	6434 8002 8010 1840 5047 5048 5049 1848 1849 1883 5123 8098 5137 5191 5210 2009 8183 8184 5223 2023 2028 5234 2036 2040 5258 2079 2098 8430 8431 8442 8444 8453 2706 2723 2766 6172
robbing$	8266 8272
robs$	8157 8263
robust	2038 2746
robust$	5240 2063
robuster$	2063
robustly$	5932
role$	7899
roles	8197
roll$	667 7800 6108
rolled$	6094 6108
rolling$	667
roma$	4361
romanian$	4361 5777
room$	1826 8000 8018 8019 8020 5050 5051 5052 5085 8059 8245 5410 5442 2243 5455 8428 5980
rooms$	5980
ropes$	7063
rose$	5956
rot$	7771 7975
rotten$	2365 5631
rough	6132
rough$	2339 2365 2550
round$	7065 4101 7101 1933 5794 5958
rouser$	5565
rousers$	5565
route	8192
row$	4531 7503 4533
rowdy$	2433 2995
rows$	2197 2226
rude$	6980 6981 7050 7579 2995
ruffian$	2982
ruffians$	2982
rug$	7896
rui$	3193
rule$	6854 7655 7656 7657 7658 7659 7660
rules$	7130 7655 7656 7657 7658 7659 7660 7894 5544
run$	6233 6272 6376 6405 6407 6408 292 293 294 306 307 3518 3523 325 326 3737 667 751 859 860 861 928 929 1008 7474 1317 1318 7579 5006 2047 2220 2294 2402 2405
runaway$	6905 6906 6907 5578 5579
runaways$	6905 6906 6907 5578 5579
rung$	7776
runner	5929
runner$	6464 6908 740 5578 5580
runners$	6464 6908 740 8095 5578 5580
runnin	5101 8204
running$	3476 292 293 294 306 307 3517 3519 3523 325 326 667 751 928 929 1008 7579 8072 8188 2047 2220 2294 2401 2404 5982
runs	8204
runs$	292 293 294 306 307 3523 325 326 667 751 859 860 861 928 929 1008 7579 2047 8276 2220 2294 5982
rushed$	2136
s$	5099 8073 5152 5340 5353 2162 5375 2188 5394 5396 5397 5406 2209 2210 5418 8417 5452 5456 5481 6009 6012 6015
s17$	3183
s20$	3183
s47$	3183
sabotage$	2331
sabotaged$	2331
sabotages$	2331
sabotaging$	2331
safe$	6219 6220 3288 6735 6739 3769 6741 6754 6755 4274
safeguard$	3246 6361 3789
safeguarding$	7259 7260 7261 7262 7270 7271 7272 7273 2619
safer$	3274 3288
safety$	6183 3213 6226 6227 6228 6229 6230 3309 3310 6736 6737 6741 6742 6743 6744 6745 6746 6747 6748 6749 6750 6751 6752 6753 8029
said$	3440 3606 3607 3614 3731 7492 4629 4630 4633 1906
sallow$	3009
same$	6297 6299 6301 6303 6673 3916 4288 4289 4290 1133 4393 7367 7380 4426 2526
sanction$	2753
sanctioned$	3911 3912 3913 3914
sand$	7893
sandy$	2548
sat$	1226 1227 1228 1605 1606 1607 1608 1609 1610 1611 1612
satisfy$	7527
savage$	6905 6906 6907 5578 5579
savages$	6905 6906 6907 6924 6925 6926 5578 5579
saved$	7542 7543 7544 7545 7546
saving$	7906 5810
savvier$	884 885 886
savvy$	884 885 886 1131 5687 3001
saw	2133 2227
saw$	5335
say$	6361 3392 6683 6712 6763 688 7434 7446 7452 7466 4629 4630 4633 2031 5800
saying$	688 7505
says$	688 7435 7492 4629 4630 4633
scabies$	3159
scallies$	2982
scally$	2982
scallywag$	2984
scallywags$	2984
scan$	2029 8318 8326
scandal$	3016
scandalous$	3016
scaned$	2029
scanes$	2029
scaning$	2029
scans$	2029 8326
scant$	4770 4777
scantily$	1152 2541 2551
scar$	1171 5772
scarcely$	1064 4266 1065 4267 1066 1102 4304 1103 1104 2498 2499 2512
scare$	7290 7291 7292
scared$	7254 7255 7256 1120 1121
scarf$	7402 5782
scars$	1171 5772
scarves$	7402 5782
scatter$	8240
scattering$	2078
scenario$	6175
scenarios$	6175
scheme$	5927
schemer$	5578
schemers$	5578
scheming$	2995
schizophrenia$	3108
schizophrenic$	3108
school	2173 8360 6095
school$	6452 6453 6454 6696 6771 6882 6883 6884 6885 6886 6887 6894 6912 7026 4676 4681 4682 7922 7951 5007 1809 8332 5367 8344 8345 5375 8347 8348 8354 8357 8358 8361 8363 8364 8369 5426 5500 2395 2619 2657 2666 2667 6073 6074 6089 2889 6092 2896 6104 2905
schoolboy$	2373
schooling$	6089
schoolmates$	5577
schools$	6882 6883 6884 6885 8404 6074
sclerosis$	8424 5999
scoliosis$	3171
scor	5907
score$	7063 5984
scored$	8057
scores$	5984
scorn$	2332
scorned$	2332
scorning$	2332
scornned$	2332
scornning$	2332
scorns$	2332
scour$	2029
scoured$	2029
scoures$	2029
scouring$	2029
scours$	2029
scrap$	6620
scraped$	5773
scratch$	7791
scrawny$	3009
screamed$	6701
screen	2141
screening$	8313
screens$	7583 7613 7614 7615 7616
screenshot$	2008
screenshots$	2008
screwed$	824
scrote$	2984
scrotes$	2984
scrounger$	5578
scroungers$	5578
scruffily$	1152 2551 5781 5783
scruffy$	1154 4359 2550 2569 2578 2585 3009
scum$	2982
scumbag$	2982
scumbags$	2982
search	8021 1933 8119 1957 8187 8249 2110
search$	1901 8105 5135 8111 8115 8116 1962 5176 1999 2003 2029 5244 8274 5312
searched$	1962 2029 8264
searches$	8115 8116 5159 1962 2003 2029 5244
searching$	8115 1962 2003 2029
searchped$	1999
searchs$	1999 2029
seasoned$	3004
seating$	5242
second$	1133 4779
secrecy$	3683
secretive$	2995
sectio	8415 5453
section$	5146 2914
sectioned$	8424 3111
secur	2715
secure	1947 2204
secure$	6603 6604 5406 5467 2278 2695
secured$	8273 5896
secureed$	2695
secureing$	2695
secures$	2695
securi	1850 5088 1947 5274 2076
security$	6851 1826 8000 5052 1880 8059 1988 8245 2077 2082 2083 8258 2102 5543
seduce$	165 2289
seduced$	165 640 2289
seduces$	165 2289
seducing$	165 2289
see	2133
see$	6361 6376 3801 3802 3803 3804 3805 3806 3807 3808 3809 3810 3811 3812 7419 7766 7935 8044 1985 2007 2031 8260 5335
seed$	5567
seeds$	5567
seeing	2133
seeing$	6305 6415 5335 2237 2317
seek	5055 1944 1947 2013 2737
seek$	170 336 337 338 339 340 341 342 642 3844 643 644 645 646 647 648 662 663 665 7579 1823 8182 5225 2446 2447
seeked$	1823 5225
seeker$	6903 5537 5647 6124
seekers$	6903 5537 5647
seekin	5055 1944 2013
seeking$	170 336 337 338 339 340 341 342 642 3844 643 644 645 646 647 648 662 663 665 4030 4039 7579 1823 5225 5537 5647 2446 6124
seeks$	170 336 337 338 339 340 341 342 642 3844 643 644 645 646 647 648 662 663 665 1823 8182 5225 2446 2447
seem$	463 464 696 722 723 724 725 726 727 728 729 730 731 817 831 832 833 834 835 836 935 4137 936 937 938 4140 939 940 4142 941 977 981 4183 982 983 984 985 988 989 990 991 4283 4284 4285 1146 2372 2376 2429 2430 2440
seemed$	463 464 696 722 723 724 725 726 727 728 729 730 731 817 831 832 833 834 835 836 935 4137 936 937 938 4140 939 940 4142 941 977 981 4183 982 983 984 985 988 989 990 991 1084 1146 2372 2376 2429 2430 2440
seems$	186 187 463 464 696 722 723 724 725 726 727 728 729 730 731 817 831 832 833 834 835 836 935 4137 936 937 938 4140 939 940 4142 941 977 981 4183 982 983 984 985 988 989 990 991 1146 2372 2376 2429 2430 2440
seen	8242 8279 2227 2262
seen$	6721 6722 3752 3753 896 7451 7457 7462 7471 7539 2133 2149 2237 5909 5919 5931
sees	2133 2227
sees$	5335
seize	1866
seize$	5068 2695
seized	5067 1866
seized$	8038 5068 8216 5896
seizeed$	2695
seizeing$	2695
seizes	1866
seizes$	5068 2695
seizin	1866
seizing$	5068
seizure$	1866 8239 8334 5892 3092
seizures$	5892 6003 3092
seldom$	1064 4266 1065 4267 1066
select	1938
selective$	2869
selectively$	2869
self	2799 2821
self$	3202 3204 3236 3237 36 3239 3240 3241 3242 3243 3244 43 6217 6218 3248 3249 52 77 6366 3472 3526 6610 6611 6613 3654 3655 3656 3657 3658 3659 3660 3661 3663 3664 6638 6639 6652 3690 3691 3692 3693 6665 6666 6667 6668 6669 6670 6671 3703 3704 3705 3706 6678 3764 3768 567 6742 6743 6744 6745 6746 6747 6748 6749 6750 6751 6752 6753 3783 3784 6756 6757 6758 6759 6760 6761 3813 3814 3815 6921 7082 7083 7084 7085 7086 7087 7088 4177 4178 7216 7217 7218 7219 7220 7221 7222 7223 7224 7225 7226 7227 7228 7229 4259 7236 4953 8324 5438 5483 5508 5509 2325 2386 5709 5710 2509 2520 2637
selfharm$	6023
selfharmed$	6023
selfharming$	6023
selfharms$	6023
selfie$	6508 3565 3566 365 366
selfies$	6508 3565 3566 365 366
selfish$	2995 3016
selfme	6001
sell$	6233 6376 6405 6407 6408 292 293 294 350 6805 6807 2294 2307 5523
sellin	5101 8079 8158 8204
selling$	6444 292 293 294 350 8072 8272 2277 2294 2307 5903 6170
sells	8204
sells$	292 293 294 350 8276 2277 2294 2307
selves$	3202 3204 3236 3237 36 3239 3240 3241 3242 3243 3244 43 6217 6218 3248 3249 6366 3526 6610 6611 6613 3654 3655 3656 3657 3658 3659 3660 3661 3663 3664 6638 6639 6652 3690 3691 3692 3693 6665 6666 6667 6668 6669 6670 6671 3703 3704 3705 3706 6678 3764 3768 567 6742 6743 6744 6745 6746 6747 6748 6749 6750 6751 6752 6753 3783 3784 6756 6757 6758 6759 6760 6761 6921 7082 7083 7084 7085 7086 7087 7088 4177 4178 7216 7217 7218 7219 7220 7221 7222 7223 7224 7225 7226 7227 7228 7229 4259 7236 4953 5483 5508 5509 5709 5710
semh$	3175
sen$	8343 2878 6081
send	1830 2011
send$	6233 6376 335 6805 6807 1829 2039 5264 2320 5523 2878 6081
sending$	335 7556 7557 7558 2039 5808
sends$	335 2039 5264 2320
sensation$	2335
sense$	6787 3818 7385
sensible$	6195 3274 3288 1131
sensit	1832
sensitive$	5034 5662
sensory$	2849
sent	1830 5281 5284
sent$	335 6589 6590 6591 6594 1829 8259 5415 5478 2320 5523 5850 2921
senten	8383
sentence$	2062 8452 6142 2951 6154 6171
sentenced$	5478 2951
sentences$	2062 8452
sentencing$	2951
separa	8383 8385 5415 5417
separate$	8240
separated$	8386
separating$	2078 8386
separation$	8388
september$	6454
sergea	5047 5048 5049 1848 1849 1850 1883 5191 5210 2009 8183 8184 2023 2036 2040 5258 2079 2098
sergeant$	1826 8018 8019 8020 5050 5051 5052 1880 5085 8162 8181 5211 8194 5238 8224 8229 2086 5289 2092 5300 5308 5951
serial$	322 323 2296 2367 2377 2711
series$	1450 5924 5925
serious$	3253 4766 4767 4768 4769 2367 2619
seriously$	7690 7691 7709 7710 7711 7712 7713 7714 7715 7716 7717 7718 7719 1665
seriousness$	6772 6773 6774 6775 6776 6777 6778 6779 6780 6781 6782 6783 6795 6796 6797 6798
sertraline$	3120
serve$	2054
served	8223
served$	2054 2265
serves$	469 470 2054
servic	8305
service$	6860 4676 4681 4682 4692 4693 7901 7922 7951 4999 5007 1809 8148 8313 8319 2619 5845 2657 2666
services$	6771 6961 7054 1267 1268 1269 1270 4676 7651 4681 4682 7922 7951 5007 8313 5534 5797
serving$	2054 5395 5839 2931
session$	94 96 97 4077 7572 7573 7574 5533
sessions$	94 96 97 7026 4077 5533
set$	6889 4343 1301 1302 1398 1867 2256 5733 5734 6076
setting$	2256
settle$	7446 7452 7466 5800
seven	5200 2016 8192 8193 8215 8219 8227 2071 8280 5979
seven$	6890 6927 5273
severa	8047
several$	3340 1185 4902 4903 4926 7917 7918 5855 2706 2870
severe	2816
severely$	2888 2919
sex$	6225 3372 6395 3466 3545 6518 3551 351 3558 6532 367 368 369 370 6553 6554 3632 7075 7076 7252 7253 7296 5487 5503 5513 5692
sexual$	6441 3537 3548 352 353 354 355 357 3562 3563 3564 367 368 369 370 6555 7075 7297 2140 2299 2309
sexualised$	6441 3537 6971 6972 6973 6974 6975 6976 6977 6978 6979 5505 5506 2433 3002
sexuality$	6602
sexually$	2302 2491 2492 2522 2838 2932 6135
sgt$	8224
shabbily$	1152 2544 2551
shabby$	2578 2585 3009
shadow	2110
shadow$	1881 5312
shadowed$	1881
shadowing$	1881
shadows$	1881
shaggy$	2548
shall$	1273 1274 1275 1276 1277 1278 2014
sham	8281
shambles$	3016
shambolic$	3016
shame$	7793 4904 7876 2638
shameful$	3016
shamefully$	3016
share	2011 2677
share$	6376 335 1224 7446 7452 7466 7766 7932 7935 5028 1827 1829 2208 5800
shared$	335 1224 7776 5028 1827 1829
shares	2677
shares$	335 1224 5028 1827 1829 2208
sharin	5878 2677
sharing$	335 1224 7806 5028 1827 1829 2208
sharper$	884 885 886
shaved$	2565 2567 2569 5773 2577
shaven$	2539 2540 2566 2569 2577
she$	3284 3588 3611 3615 3616 3634 517 683 3885 684 6857 685 686 7062 7497 7498 7499 7500 7501 4537 4538 4539 4541 4676 7651 2882
shed	6132
shed$	1726
shedding$	1726
sheep$	6881
sheet$	5980
sheets$	5980
shelter$	6524 6525 6526 6527 6528 6529 6530 6531
shielding$	7262 7267 7268 7269 7270 7271 7272 7273
shift$	2779
shifty$	2550
shirk$	1726
shirked$	1726
shirking$	1726
shirkked$	1726
shirkking$	1726
shirks$	1726
shirt$	7373 5782
shirts$	7373 5782
shocking$	1631 1632 1633 1634 4904 7876 7912 7913 7914 7915 2643
shockingly$	3018
shoddy$	3016
shoes$	7387 7388 7389 7397 5782 5787
shooti	8092 8189 8190 8191
shootings$	8080
shop	1850 5227 5274
shop$	6452 6453 1826 8000 5052 8198 8245 8253 8258
shopke	1850 5181 5274 5474
shopkeeper$	6338 6521 8445
shopkeepers$	6338 6521 6851 1826 8000 5052 8128 8152 8245 2082 8258 5542 5543
shopli	1921 5182 8190 8191 8203 2052 5459 5471 3200
shoplifter$	6905 6906 6907 5578 5579
shoplifters$	6905 6906 6907 5578 5579
shoplifting$	6434 6444 6448 6929 5123 8153 2028 5254 8254 8430 8442
shoppe	5181
shoppers$	8128 8152 5542
shopping$	5227
shops$	1826 8000 5052 8198 8245 8253 2082 8258
short$	4439 2442 2529 2548 2568 2569 2585 2636 5853 3009
shortcoming$	2618
shortcomings$	7622 7623 7624 2618 5822
shorts$	7387 7388 7389 7403 7404 7405 7410 5782 5787
shot$	5194
shots$	5194 8222
shotter$	2988
shotters$	2988
shotting$	292 293 294 2294
should	5379
should$	21 22 23 24 25 26 416 417 506 520 528 529 530 531 532 533 534 535 536 544 548 549 550 551 963 1063 1456 1458 1459 1460 1461 4665 7646 1623 4829 5075 1880 2014 8350 2621
shoulder$	7039 1168 2658
shouldered$	5736 2658
shouldering$	2658
shoulderred$	2658
shoulderring$	2658
shoulders$	7039 7093 2658
shout$	859 860 861
shouted$	2218
shouting$	2197
shouts$	859 860 861
show	1899 5102 1915 5878
show$	547 568 569 6763 3797 7446 7452 7466 1380 7604 5076 2031 5800
showed$	547 568 1568 5076
showin	1899 1915
showing$	568 1568 7998 8335
shown	5281 5284
shown$	547 569 1568 1868
shows	1899 5102 1915
shows$	547 568 1379 1568 5076 5122 2031
shrug$	624 1745
shruged$	624 1745
shrugged$	624 1745
shrugging$	624 1745
shruging$	624 1745
shrugs$	624 1745
shunt$	2147
shut$	1792 5850
shuts$	1792
shutting$	1792
shy$	5651
siblin	8394 8395
sibling$	5677 2479
siblings$	3203 7049 7205 8400 5484 5677
sick$	8292 8332
sickle$	2812
sidelined$	2644
sight$	8172 5952 2823 2861
sighted$	5838 5931 6063 3035
sighting$	1876 5904
sightings$	1876 8159 5904 2767
sign$	1704 1705 1706 1707 7897 7898 5852 5854
signal$	6327 8235
signals$	6327 6328
signed$	2158 2159
significant$	809 810
signs$	1704 1705 1706 1707 7897 7898 7917 7918 8202 5852 5854 5855
silence$	3683
silliness$	6370 6371 6372 6373 6374 6375 6653
silly$	3253 58 59 3274 3398 509 2328 2995
silo$	2670 2671
siloed$	3020
silos$	5871
similar$	4361 2529
simple$	2944
simpler$	1987
simply$	442 6727 6728 6729 6730 858 1320 1321 1322 1323 4664 1712 1713 1756 2648
since$	8412 6160
single$	1367 1368 4601 1491 4694 1832
sister	8371 5411 8384 5414 8394 8395 2242
sister$	2193 8382 5439 5677
sisters$	7049 5677
sit	8242 8279
sit$	3425 1226 1227 1228 1230 7446 7452 7466 1605 7933 5800
site$	5890
sits$	1226 1227 1228 1230 1605 1606 1607 8204
sitting$	1605 1606 1607
situation$	6175 6659 6660 6736 6737 6741 6742 6743 6744 6745 6746 6747 6748 6749 6750 6751 6752 6753 6838 7257 7258 4898 7911 5004 2226 6127
situations$	6175 6838
six	5200 2016 8192 8193 8215 8219 8227 2071 8280 5979
six$	6927 1144 4347 4348 1185 7358 7359 7360 7361 7362 7363 4554 4563 5273
sixteen$	7108 966 967 968 969
skaters$	4554 4563
skeletal$	2529
ski$	2586
skimpy$	2585
skin$	4368 4381 8303 5756 2555 2561
skinned$	5719 5749
skinny$	4377 4439 2529 2585 3009
skins$	6536
skirt$	7387 7388 7389 5782 5787 5790
skirts$	7387 7388 7389 7403 7404 7405 7410 7413 5782 5787 5790
skive$	2974
skived$	2974
skives$	2974
skiving$	2974
skunk$	5345
slag$	5578
slags$	5578
slapdash$	3016
slave$	5617 2416 2990
slaves$	5617 2990
sleep	5324 5352
sleep$	6376 6419 344 8295 8316 8323 2198 2232 2255 2300 2841
sleeped$	2246
sleepes$	2246
sleeping$	344 2198 2232 2246 2300 2830
sleeps$	344 2198 2232 2246 2255 2300
slender$	2529 3009
slep$	2930
slept$	344 5366 2231 2300 2930
slicked$	1167 5773
slide$	5864 5980
sliders$	7387 7388 7389 7403 7404 7405 7407 5782 5787
slides$	5980
slight$	2529 3009
slightest$	4579 4771
slightly$	1143 2530
slim$	2529 3009
slimly$	2530
slippers$	7399 5782
slipshod$	3016
slit$	2577
sloppy$	1631 1632 1633 1634 2643 3016
sloth$	5866
slow$	788 789 790 791 792 1631 1632 1633 1634 7912 7913 7914 7915 7929 4959 1759 2643
slowly$	7929
slut$	5578
sluts$	5578
sly$	2995
smacke	2218
smacked$	5420
small$	764 4193 1149 2497 2529
smart$	4361 5685 5691 2585
smarter$	3274
smartly$	1152 2551 5781 5783
smarts$	5686
smelly$	3009
smok	2143
smoke$	6233 6376 6405 6407 6408 257 6805 6807 7579
smoked$	6594 7579
smokes$	7579
smoking$	3214 3215 3216 7579
snapchat$	3359 3360 3361 327 3529 328 3530 329 3531 330 3532 331 3533 6505 6506 6507
sneak$	5578
sneaks$	5578
snood$	7402 5782 3012
snoods$	7402 5782 3012
snub$	2332
snubbed$	2332
snubbing$	2332
snubed$	2332
snubing$	2332
snubs$	2332
so$	6298 6302 4667 1573 2495
social$	6436 6442 327 328 329 330 331 3874 6930 4029 7006 7051 4676 7651 1796 1798 5062 1889 5092 8081 5205 8278 2239
society$	6891
sod$	4791
sofa	2916 6132
sofa$	8405
sofasu	6118
sold$	292 293 294 350 2277 2294 2307 5523
solely$	1747 1748 2656
solicit$	2326
solicited$	2326
soliciting$	2326
solicits$	2326
solicitted$	2326
solicitting$	2326
solid$	2529
solidly$	2530
solve	2755
solves	2755
solvin	2755
somali$	4361 5777
some$	1185 2046
somebody$	6414 6707 4676 7651 2065
someone$	6414 3580 6707 4219 4676 7651 2065
something$	6578 8209
somewhere$	6524 6525 6526 6527 6528 6529 6530 6531
son	8233
son$	5365
soon$	7881 7882 7883 7884
sooner$	7634 7643
sophisticated$	932 3004
sorely$	1665
sort$	7259 7260 7261 7364 5541
sorts$	5541
sought	8223
sought$	170 336 337 338 339 340 341 342 642 3844 643 644 645 646 647 648 662 663 665 2447
sound$	935 4137 936 937 938 4140 939 940 4142 941
sounds$	935 4137 936 937 938 4140 939 940 4142 941
source	5878
source$	5034 1833 2075 8268 2677 5880 2679
sources$	1833 8268 5880
south$	1164
space$	7245 5197 5455
speak	2227
speak$	6361 6502 332 333 334 942 943 944 945 946 947 970 971 972 973 4265 7419 7446 7452 7466 7530 7556 7557 7558 7766 5800 5808
speaking$	332 333 334 5826
speaks$	332 333 334 942 943 944 945 946 947 970 971 972 973 7530
special$	2169 8343 2902 2913
specialist$	8306
speech$	2134
spell	6103
spelli	5390
spelling$	8361 2895
spend$	6376 3406 3407 3451 6569 6570 6571 6572 6573 673 674 675
spendded$	673 674 675
spendding$	673 674 675
spended$	673 674 675
spending$	6305 6415 6569 6570 6571 6572 6573 673 674 675
spends$	673 674 675 8242
spent$	673 674 675 2265
spice$	5345 8328
spiky$	2548 2569
spineless$	3016
spirit	5324
spirits$	8295
spite$	3308 107 108 110 139 140 141 6475 6476 6477 6478 1701
spiteful$	2995
split	8383 8385
split$	8240 5415
spliting$	2078
splitting$	2078
spoiled$	2995
spoilt$	2995
spoke$	332 333 334
spoken$	6282 6283 114 115 116 6574 3911 3912 3913 3914 7451 7457 7462 7471 7539 7776
sporadic$	6966 6967 6968 6969 797 2425
sport$	1170 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 8321 2570 2580
sported$	1170 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 2570 2580
sporting$	1170 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 2570 2580
sports$	1170 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 2570 2580
sportted$	1170 2570
sportting$	1170 2570
sporty$	2550
spot$	8166 8201 5971 5989
spots$	8166 8201 5778 5989
spotted$	3035
spotty$	1166 4377 7352 2554 3009
spray$	2563
spree$	5972
spring$	6454 6455
spurn$	2332 2596
spurned$	2332 2596
spurning$	2332 2596
spurnned$	2332 2596
spurnning$	2332 2596
spurns$	2332 2596
squad	5039 5042 5047 5048 5049 1848 1849 5058 1883 5191 5210 2009 8183 8184 2023 2036 2040 5258 2079 2098
squad$	8010 8011 1839 8013 8018 8019 8020 5050 5051 8025 1853 8029 5085 8099 8162 8181 5211 8194 5238 8224 8229 5300
squander$	2331 2663
squandered$	2331 2663
squandering$	2331 2663
squanderred$	2331 2663
squanderring$	2331 2663
squanders$	2331 2663
square$	8253
squarely$	1747 1748 2656
squint$	3011
squints$	3011
stab	8410
stabbed$	6214 2272
stabbi	8092 8189 8190 8191 5459 5460
stabbing$	8098 8430 8431 8453
stabbings$	8080 8430 8453
staff	1850 5274 2076
staff$	6414 6520 6696 3798 6771 6851 3881 6891 6894 6909 7026 7057 7071 7072 7073 4549 4550 4552 4553 4676 7651 4681 4682 7922 7951 5007 5052 8128 8245 8445 5534 5542 5543
stained$	2578 2585
stairw	6132
stamme	8303 8324
stamp	1975
stance$	5265 5947
stand	8242 8279
stand$	914 4245 4246 4247 4250 4251 4253 4254 4257 1145 1226 1227 1228 1608 1609 1610 1611 1612 2626
standard$	7791 5845
standards$	7655 7656 7657 7658 7659 7660 5845
standing$	4245 4246 4247 4250 4251 4253 4254 4257 1608 1609 1610 1611 1612 2626 2940
stands$	1145 1226 1227 1228 1608 1609 1610 1611 1612 2940
starte	2832
starti	2832
starts	2832
starve$	2800
starved$	2800
starves$	2800
starving$	2800
stash	8006 5095 1914
stash$	8087
stashed$	8016
state	5035
state$	7911
stated	5035
statement$	6367 8009 8015 2170 6080
statemented$	3182
statements$	8009 8015
statio	5274
station$	6452 6453 1826 8000 8245 8253 8431
stations$	1826 8000 8245
statistics$	7983 7984
stature$	7314 7315 7316 5731
status$	6811 6813 6814 6839 2335 5675 6080 6124
stay$	3269 6315 3394 3408 3409 3426 6405 6407 6408 3450 6560 6569 6570 6571 6572 6573 6574 6683 6805 6807 7446 7452 7466 2198 5800
stayed$	6413 6574 6582 6589 6590 6591 6605 6606 6706 2198 2231 2246
stayes$	2246
staying$	6305 6415 6560 6569 6570 6571 6572 6573 6574 2198 2246 2908
stays$	6574 2198 2246 2908
steal$	6376 859 860 861 7472 7575 7576 7577 8082 8157 8221 8263
steali	5101 8204 3200
stealing$	6222 6223 6929 7050 8072 8266 8272 6170
steals	8204 3200
steals$	859 860 861 7575 7576 7577 8157 8263
step	8371 5411 8391
step$	5081 1997 2746
stepbrother$	5439
stepdad$	2193 8382 5412 2214 8400 5439
stepfather$	2193 8382 5412 2214 8400 5439 8422
stepmother$	8382 2214 8400 5439 8422
stepmum$	8382 2214 8400 5439
stepparent$	8400 5439
stepparents$	8400 5439
stepped$	2746
stepsiblings$	8400
stepsister$	5439
stepstepdad$	8400
stepstepfather$	8400
steroi	5358
steroids$	8329
steward$	3364 6338 6521
stewards$	3364 6338 6521
sti	2839
sti$	6041
stick$	6763 7446 7452 7466 1485 1486 1487 5800
still$	6284 6304 1496 1497 1498 1499 1992
stills$	5027 8156 5194 2072
stis$	6041
stock	8006 8079
stock$	1843 8066 8086 8087
stockily$	2530
stocky$	2529 3009
stole	3200
stolen	8006 8079 3200
stolen$	8066 8087 2043 8442 8443 2793
stoma$	3169
stomach$	2865
stone$	8325
stoned$	7579
stoner$	5578
stoners$	5578
stood$	1226 1227 1228 1608 1609 1610 1611 1612 2626 2940
stop	1933 1974 8249 2110
stop$	6344 3600 6713 7446 7452 7466 7527 7556 7557 7558 8021 1901 8105 5135 8111 1942 1943 1957 5176 1999 2066 2093 5312 5800 5808 2760
stopped$	3598 3636 7542 7543 7544 7545 7546 7663 7664 7665 7666 7667 7668 1999 8187 2270 5850 5931 2855
stopping$	1942 2093
stopring$	2093
stops	1957
stops$	1942 5159 8139 1999 2066 2093
stopting$	2093
store	1850 5095 1914 5274
store$	6315 1826 8000 5052 8245 8258
stored$	8016
stores	1914
stores$	1826 8000 5052 5115 8245 8258 8276
stories$	858
storin	8006 5101 8079 1914
storing$	8072 8272
stout$	2529 3009
straight$	6583 6584 2548 2569
strange$	3543
stranger$	6323 6333 6334 8419 5491
strangers$	3344 6323 3355 3358 6330 6333 6334 6343 6425 3534 3864 6836 6837 5491
strapping$	3009
strappy$	2585
strate	5942 5949 5953
strategy$	5959
strayed$	6594
street	1832 8187 5227
street$	6445 6452 6453 5034 5133 8122 8198 8253 5493 2352 2427 2466 2471 2482 2483 2484 2485 2526 2681 2788
streets$	6445 8122 8198 8253 5493
streetsmart$	3000
streetwise$	1131 3000
streng	1947
stress$	2851
strict	2038
strict$	5240
strike$	4283 4284 4285 8157 2686
strikes$	8157
striking$	2550
strikingly$	2495
string$	151 1451
stringing$	151
strings$	151 8222
stroke	5320 5453
stroke$	8291 8334 8424
stroll$	1226 1227 1228
strolls$	1226 1227 1228
strong	2038 2746
strong$	1040 1041 1042 1131 5240 2063 2529 2785
stronger$	2063
strongly$	2530
stroppy$	2995
struct	5933
struggle$	91 788 789 790 791 792
struggled$	91 788 789 790 791 792
struggles$	91 788 789 790 791 792 2901
struggling$	91 788 789 790 791 792
strung$	151
stubble$	3010
stubborn$	4959 2995 3016
stubbornly$	3016
stuck$	6605 6606 1485 1486 1487
stud$	7397
studen	5474
student$	6983 6997 6998 6999 7000 7001 7002 8445 5567 2373 5630
students$	6983 6997 6998 6999 7000 7001 7002 5567 5630
studs$	7397
stuff$	6519
stunt$	6225 5487
stunts$	6225 5487
stupid$	3253 58 59 3274 3385 509 2287 2328 2995
stupidity$	6370 6371 6372 6373 6374 6375 6653
sturdy$	2529
stutte	8303
style$	7364 5551
subculture$	5629
subcultures$	5629
subjec	2717
subject$	7306 7309 1896 8179 2735 3044
subjects$	7306 7309 1896 5169 3044
submi	5878
submit	1830 2677
submitted$	2034 2035 5969
substance$	2844
substandard$	1631 1632 1633 1634 7912 7913 7914 7915 2643
success$	8230
successful$	8130
such$	2620
sucked$	6211
suffer	2234 2235
suffer$	2853
suffered$	5436 5437 2853
suffering$	2853
suffers$	5436 5437 2801 2853
sufficient$	5711
sugar$	2316 6013
sugars$	6013
sugges	5035 2091 5878
suggest$	4461 4463 4464
suggested$	4461 4463 4464
suicidal$	3109
suicide$	8293 3109
sullen$	2995
summer$	6454 6455
summon	8187
superficial$	6966 6967 6968 6969 2348 2425
superv	2262 2264
supervised$	2479
supervising$	7079 7259 7260 7261 7262 7270 7271 7272 7273 7278 7279 7280 7281 7282
supervision$	7079 7259 7260 7261 7262 7270 7271 7272 7273 7278 7279 7280 7281 7282 1739 1740 1741 1742 8436 5466 5845 6141 6159
suppl	8204
suppli	1830 2011
supplied$	292 293 294 5281 2294
supplier$	6913
suppliers$	6913 8100
supplies$	292 293 294 5126 8276 2277 2294
supply	7996 1830 8006 5101 8073 8079 8092 8093 2011 8189 8190 8191 8197 5471 5941 5942
supply$	292 293 294 1823 8066 8082 5126 8442 2294
supplyed$	1823
supplying$	292 293 294 1823 8072 8266 8272 8442 2277 2294 6170
supplys$	1823
suppor	1947 2013 2262 2741 2746
support$	94 102 103 6361 6771 6947 6961 6965 7259 7260 7261 7262 7270 7271 7272 7273 1267 1268 1269 1270 7775 1739 1740 1741 1742 1935 1951 1980 5370 8351 2179 8352 5382 5533 5534 5797 6080
supported$	102 103 1935 1951
supporting$	102 103 1935 1951
supports$	102 103 1935 1951 1980
supportted$	102 103
supportting$	102 103
suppre	1975
suppress$	3063
suppressing$	3063
suppression$	3063
sure$	1300 1301 1302
surely$	1414 1422 4624 1423 1424 4664 5817
surf	6118
surface$	2348
surgery$	8318 8326
surly$	2995
surprisingly$	2495
surveillance$	8111 3030 3066
surveilled$	8057
surviv	2235
survival$	2311
survive$	7243 7244 4277 1076 1077 4280 2510
survived$	5437 2510
survives$	2510
surviving$	2510
suspec	1897 5935
suspect$	7306 7309 8071 2017 5683 5908 2728 2735 3054
suspected$	5099 1906 1919 2017 2099 2257 2708
suspects$	7306 7309 8067 8068 8071 8103 2017 5566 5683 5908 2707 5938 3054
suspen	5390
suspended$	3911 3912 3913 3914 2172 5576 6086 2952
suspendeds$	2172
suspension$	6886 2172 8361 5576 3177
suspensions$	6886 2172 5576 3177
suspicious$	5183
swallo	2858
swap$	359 3561 360 361 362 363 364
swaped$	359 3561 360 361 362 363 364
swaping$	359 3561 360 361 362 363 364
swapped$	359 3561 360 361 362 363 364
swapping$	359 3561 360 361 362 363 364
swaps$	359 3561 360 361 362 363 364
swarthy$	3009
swear$	7579
swearing$	7579 8345
swears$	7579
sweatshirt$	7387 7388 7389 5782 5787
sweatshirts$	7387 7388 7389 5782 5787
sweep$	1723 5978
sweeping$	1723
sweeps$	1723 5978
swept$	1723
swift	2746
sympathy$	6640
symptoms$	6054
syndro	5320
syndrome$	8291 6061
system	5878
system$	6658 7071 7072 7073 8089 8090 8091 8163 8207 8208 8418 2619
systemic$	2619
systems$	8089 8091 2619
t$	4402 7387 7388 7389 5385 5787
ta	2178 5381
ta$	5380 8352
table$	8349
tables$	7973
tablet	5325
tablets$	8296 5328 8328 6032 6060
tabs$	5060
tackl	1975
tackle	5958
tactic	5942 5949
tactical$	5223 2773
tag$	8439 8447 8452 6168
tagged$	8439 2958
tagging$	8439
tags$	8452
tail$	1881
tailed$	1881
tailing$	1881
tails$	1881
tak	2025
take$	51 6233 70 6272 3368 6376 3423 232 233 324 388 3592 568 569 6763 3801 3802 3803 3804 3805 3806 3807 3808 3809 3810 3811 3812 3828 3829 3830 3831 3832 6805 6807 911 1005 1062 7419 7446 7452 7466 4711 1517 4738 4742 4743 4744 4745 4746 4747 4748 1568 7766 7932 7935 1961 2002 5285 5304 2126 2127 2156 2284 2320 5800
takeaway$	6452 6453
taken$	51 70 6574 568 569 7529 4710 4739 4740 4741 4742 4743 4744 4745 4746 4747 4748 1568 7776 8216 2129 2136 2200 2284
taker$	6898 5485
takers$	6898 5485
takes$	51 70 256 324 6732 568 1005 4738 1568 1961 2126 2129 2156 2284 2320
taking	2858
taking$	51 6273 324 568 1005 7246 7247 4742 4743 4744 4745 4746 4747 4748 1568 1961 2127 2129 2156 5485 2284
talk	8242
talk$	94 6361 6501 332 333 334 6607 6608 6609 942 943 944 945 946 947 970 971 972 973 974 7419 7446 7452 4492 7466 7530 7556 7557 7558 8007 5800 5808 2668
talked$	332 333 334 6589 6590 6591 6597 2668
talking$	332 333 334 6607 6608 6609 7556 7557 7558 4590 8007 5808 2833
talkked$	332 333 334
talkking$	332 333 334
talks$	94 332 333 334 942 943 944 945 946 947 970 971 972 973 974 7530 8036 2668
tall$	7317 1148 2529 5735 3009
tan$	5764 5765
tango$	6429
tanned$	1166 2554 3009
tantrum$	7015 7016 5638
tantrums$	7015 7016 5638
target	8021 1938 1939 5142 8123 8124 2000 2746 5953 5958
target$	6208 6209 8056 8105 8113 5143 2735 5950 2765 2784 2896
targeted$	6211 8113 5143 5202 2765
targeting$	8113 5143 2765
targets$	6207 6209 7906 4991 7972 7983 7984 8056 8113 5143 5950 2765
tart$	5578
tarted$	1243 1244 2594
tarts$	5578
task	5042 2067
task$	7617
tasked$	1887 2021 5278 2749
taskforce$	8013
taskin	2749 5975
tasking$	5191 5210 2009 8183 8184 5223 2023 5234 2036 2040 5258 2079 2098 5951
tastes$	7185
tattoo$	1171 7344 7397 5772 2572
tattooed$	3009
tattoos$	1171 7344 7397 5772 2572
taught$	102 103 6312 6313 6314 6641 7451 7457 7462 7471 7539 7542 7543 7544 7545 7546 8199
taunt$	2341
taunted$	2341
taunting$	2341
taunts$	2341
tauntted$	2341
tauntting$	2341
teach$	102 103 6909 6947 7506 7556 7557 7558 5808
teache	5474
teached$	102 103
teacher$	6338 6521 6696 4692 4693 8445
teachers$	6338 6521 6696 6851 3881 6909 7026 7057 4549 4550 4552 4553 5543
teaches$	102 103
teachi	5392
teaching$	102 103 2178 5381 8363
team	5042 5058 5191 8305
team$	4676 4681 4682 7922 7951 5007 1809 8003 8011 8013 8018 8019 8020 5050 5051 8029 5085 8099 1941 8162 8181 5211 8194 5238 8229 5300 8310 8319 2657 2666 6004
teams$	1941
tearaway$	2982
tearaways$	2982
techni	5942
teen$	6983 6986 6997 6998 6999 7000 7001 7002 5630
teenage$	1133 2308 2367 2370 2377 2525 2526 2706
teenager$	6983 6986 6997 6998 6999 7000 7001 7002 7306 7309 5567 5630
teenagers$	6828 6864 6983 6986 6997 6998 6999 7000 7001 7002 7306 7309 5567 5630
teens$	6864 6983 6986 6997 6998 6999 7000 7001 7002 5630
teeth$	7353 7354 7355 5760
teleph	1889
telephone$	1865 8039 2690
telephones$	1865 8039
tell$	6361 6376 6683 6763 688 7446 7452 7466 7530 4629 4630 4633 7935 1824 1845 1846 5800
telling$	688 1845 1846
tells$	688 7530 4629 4630 4633 1845 1846
temper	8383
temper$	7015 7016 5638
tempered$	5644 5645
tempers$	7015 7016 5638
temporarily$	2882
temporary$	2915
tempt$	6192 6193 162 163 164 2289
temptation$	6418
tempted$	6192 6193 162 163 164 640 2289
tempting$	6192 6193 162 163 164 2289
tempts$	6192 6193 162 163 164 2289
temptted$	6192 6193 162 163 164 2289
temptting$	6192 6193 162 163 164 2289
ten$	6890 966 967 968 969
tenancies$	2060
tenancy$	2060 8406 6129
tenants$	4855
tendencies$	5571
tension$	2197 5933
term$	8303 5393
termin	2837
termination$	8312
terrible$	3253 3274 6251 6252 6253 6254 3749 3898 1631 1632 1633 1634 7912 7913 7914 7915 1783 2287 2469 2643
territ	5197
territory$	8168
terrorise$	677 2340
terrorised$	677 2340
terrorises$	677 2340
terrorising$	677 2340
terrors$	6044
test$	7579 1877 1878 8313 6041 6048
tested	2141
tested$	2845
testing$	7579
tests$	6048
text$	332 333 334 7871
texted$	332 333 334
textin	8158
texting$	332 333 334
texts$	332 333 334
textted$	332 333 334
textting$	332 333 334
than$	3323 6688 3727 4086 4087 4088 4129 931 7121 7122 7123 7124 7151 4181 1054 1071 1074 7985 7986 7987 7988 7989 7990 7993
thank$	6625 6626 6627 6628 6629 6630 6661 6662 6663 6664 6674 6675 6676 6677
thanks$	202 1794
that	5878
that$	3367 386 3798 6857 7060 1133 7779 7875 4981 5004 7982 5122 8257 5292 5301 2356 2526 5847
the$	3367 6450 3490 3491 3687 3798 6770 3824 3840 6851 683 3971 883 7060 4092 4156 4211 1021 1133 1175 4396 4409 1208 7559 4613 4649 7651 4714 4887 4918 4920 7894 7895 4926 4928 7917 7918 7926 4957 1786 1809 5116 5131 5137 5139 5151 5166 8144 5312 5316 5344 2245 5476 5543 2356 5847 5855 2706 2709 2732 2856
thef$	8072
theft	8006 5110 8092 1921 8189 8190 8191 8203 2052 8232 5307 5459 5460 5471 5473 2970
theft$	6434 6448 6929 7050 8081 5123 8098 2028 5254 8254 8278 8430 8431 8442 8444 8453 2723 6172
thefts	5182
thefts$	8080 8081 5123 8153 5254 8254 8278 8430 8453 6172
their	5063 1862 1897 2104 5887 2700 2719
their$	19 3255 3259 60 61 64 68 3300 3367 174 181 182 184 3389 188 3399 3400 3401 3402 3403 3404 6378 235 6422 3462 6450 3552 6545 3631 3676 3677 480 481 3689 512 6692 6695 3763 3766 3798 6790 6794 3824 3916 6909 7066 901 4126 7100 4134 4136 4278 4350 4351 4352 1179 1212 4427 4600 4642 7648 4822 4832 4917 4919 4921 7894 7895 4926 4928 4929 7906 7917 7918 4993 4994 7972 1809 5012 5020 5021 5099 5131 5137 5139 2123 5329 5330 2209 2210 5413 5423 5435 2310 2323 2436 2582 2583 2620 5848 5855 2657 2828 2871
theirselves$	3202 3204 3236 3237 36 3239 3240 3241 3242 3243 3244 43 6217 6218 3248 3249 6366 3526 6610 6611 6613 3654 3655 3656 3657 3658 3659 3660 3661 3663 3664 6638 6639 6652 3690 3691 3692 3693 6665 6666 6667 6668 6669 6670 6671 3703 3704 3705 3706 6678 3764 3768 567 6742 6743 6744 6745 6746 6747 6748 6749 6750 6751 6752 6753 3783 3784 6756 6757 6758 6759 6760 6761 6921 7082 7083 7084 7085 7086 7087 7088 4177 4178 7216 7217 7218 7219 7220 7221 7222 7223 7224 7225 7226 7227 7228 7229 4259 7236 4953 5483 5508 5509 5709 5710
them	5030 5038 8047 8049 8051 8053 1884 1885 8106 8114 5161 8132 5164 5165 5200 2016 8192 8193 8215 8219 8227 8280 8283 5954 5960 5979 6085
them$	6176 6177 6231 3346 3353 6481 6484 6524 6525 6526 6527 6528 6529 6530 6531 3662 3671 3672 6665 6666 6667 6668 6669 6670 6671 6804 3881 3906 3968 823 4050 4051 4052 4053 4054 4157 4205 1186 1187 4554 4563 7540 7559 4604 4719 4720 4796 4797 4798 4799 4800 4801 7779 4837 4858 7859 7860 7861 7862 7863 7864 4894 7917 7918 7941 7942 4972 1888 1932 8135 8147 8179 8222 2065 5273 5314 5619 5819 5848 5849 5855
themself$	3202 3204 3236 3237 36 3239 3240 3241 3242 3243 3244 43 6217 6218 3248 3249 6366 3526 6610 6611 6613 3654 3655 3656 3657 3658 3659 3660 3661 3663 3664 6638 6639 6652 3690 3691 3692 3693 6665 6666 6667 6668 6669 6670 6671 3703 3704 3705 3706 6678 3764 3768 567 6742 6743 6744 6745 6746 6747 6748 6749 6750 6751 6752 6753 3783 3784 6756 6757 6758 6759 6760 6761 6921 7082 7083 7084 7085 7086 7087 7088 4177 4178 7216 7217 7218 7219 7220 7221 7222 7223 7224 7225 7226 7227 7228 7229 4259 7236 4953 5321 5483 5508 5509 5709 5710 6002 6024
themselves$	3202 3204 6176 6177 3236 3237 36 3239 3240 3241 3242 3243 3244 43 6217 6218 3248 3249 6366 3526 3560 6610 6611 6613 3654 3655 3656 3657 3658 3659 3660 3661 3663 3664 6638 6639 6652 3690 3691 3692 3693 6665 6666 6667 6668 6669 6670 6671 3703 3704 3705 3706 6678 3764 3768 567 6742 6743 6744 6745 6746 6747 6748 6749 6750 6751 6752 6753 3783 3784 6756 6757 6758 6759 6760 6761 6918 6921 858 7082 7083 7084 7085 7086 7087 7088 4177 4178 7216 7217 7218 7219 7220 7221 7222 7223 7224 7225 7226 7227 7228 7229 4259 7236 7250 7797 4953 5321 5483 5508 5509 5709 5710 6002 6024
therap	5325 8307
therapist$	8296 8306
therapy$	8297 6034 6035 6054 6131
there$	6242 6598 1309 1310 5090
these$	3350 6806 883 1125 1129 1133 7502 1342 7559 4796 4797 4798 4799 4800 4801 4841 4843 4850 4860 4861 7859 7860 7861 7862 7863 7864 7917 7918 7941 7942 4972 2071 2371 2377 5819 2620 5848 5849 5855 2706 5960
they	7997 8030 1884 1885 1928 1936 5200 2016 8192 8193 8215 8219 8227 2071 8280 5979
they$	3284 3611 3615 3616 3634 517 683 3885 684 6857 685 686 7062 7497 7498 7499 7500 7501 4537 4538 4539 4541 4676 7651 5130 5138 5158 2004 2065 5273 5319
thick$	1141 2517 2532 2568 2573 2995
thickset$	2529 3008
thief$	6905 6906 6907 5578 5579
thieves$	6905 6906 6907 5578 5579
thieving$	6929
thigh$	8301
thighs$	8301
thin$	2529 2546 2550 3009
thing$	7730 7731 7732 7733
things$	6519 3728 7185 7231 7257 7258 4897 4981 5004 2226
think$	6763 942 943 944 945 946 947 4265 4690 7662 7663 7664 7665 2017
thinking$	5826
thinks$	942 943 944 945 946 947 4690 7662 2017
third$	1133
thirteen$	966 967 968 969
thirty$	6547 4149 7139 7143 7144 7145 7146 7147
this$	3367 6450 3798 858 1133 7559 7596 4719 4720 4796 4797 4798 4799 4800 4801 7779 7859 7860 7861 7862 7863 7864 7917 7918 4948 4981 5004 5131 2356 2432 2526 5819 5847 5848 5849 5855 2709
thoroughly$	2614
those	8106 5954
those$	6843 883 1125 5101 8114 5169 8144 8175 2377 5819 2706
though$	133 3336 6475 6476 6477 6478
thought$	6574 6717 6718 7631 7647 7652 4690 7662 7663 7664 7665 7666 7667 7668 7741 7742 7743 7744 7745 7746 7747 7748 7749 7750 4780 4781 4782 4783 4784 7871 7980 1906 2015 2099
thoughts$	2120
threadbare$	2585
threat$	718 719 720 721 5157 1956 2705 2782
threatening$	2433 2993
three	8047 5200 2016 8192 8193 8215 8219 8227 8280 5979
three$	6927 1185 7358 7359 7360 7361 7362 7363 4554 4926 2706 2870 2944
thresholds$	7894
threw$	40 597
thrill$	3251 50 6811 2335
thrills$	6815
thrive$	482
thrived$	482
thrives$	482
thriving$	482
throug	5141 2677 2741 2746
through$	197 6951 4269 4270 4373 7528 7560 7565 4931 2290 2664
throw$	40 597
throwed$	40
throwing$	40 597
thrown$	40 597 2218 2219
throws$	40 597
thug$	2982
thuggery$	2982
thuggish$	2982 2993
thugs$	6924 6925 6926 8101 2982
tic$	2851
tick$	2628
ticking$	5831
tidy$	2550
tied$	1907 5218 5773
ties$	689 5551
tight$	4439 4960 2568 2585
tightly$	1169
tights$	5782
tiktok$	327 3529 328 3530 329 3531 330 3532 331 3533 6505 6506 6507
time	5378
time$	3321 6377 6422 6769 3875 3877 3900 3933 3966 7125 7479 7480 7572 7573 7574 7584 7592 8061 2101 5814 5865
timed$	8131
timekeeping$	5532
timeline$	5226
times$	6288 6290 6291 6295 7585
timeta	5242 5390
timetable$	8213 8349 8361 5393
timetables$	8213
timewaster$	5578
timewasters$	5578
timid$	4959
tiny$	2585
tip	2794
tip$	1959
tipoff$	5996
tipoffs$	5996
tipped$	1959
tipping$	1959
tips$	1959
to	5878
to$	6315 6357 3405 3414 3436 3448 3473 3474 3475 3477 3508 3516 3520 3582 3583 3584 3585 3586 3589 3593 3597 3665 6682 3725 6719 3792 3851 3859 3862 3868 3891 3920 3921 3922 3923 3973 3976 3990 4009 4058 4081 4089 4104 4105 4107 4231 4252 7304 4448 7423 7424 7425 7427 7444 7463 4502 4503 4535 7548 7561 4656 4657 7661 7673 7674 7675 4717 4718 7708 4795 1620 4830 4885 4949 7930 4961 4962 7966 4996 5031 5036 5040 1842 5070 5075 1880 5089 5094 5105 5108 5109 5134 5147 5148 5156 5179 5190 5207 2014 2026 2032 8212 2053 5269 5313 5323 8299 5338 5346 5351 8339 5385 5440 8429 5463 2268 5530 5531 5797 5799 5802 5818 5820 5848 5861 5876 5877 5951 2789 6153
toarso	8189
toburg	8189
tocrim	8189
todama	8189
toddler$	5365
todeal	8189
todiso	8189
toe$	7368 7390 7391 7392 4422 2351
toerag$	2984
toerags$	2984
togang	8189
tokenistic$	2348 3016
told$	6282 6283 114 115 116 123 124 125 126 127 128 129 130 131 6312 6313 6314 3443 6579 6586 3736 7451 7457 7462 7465 7471 7539 7542 7543 7544 7545 7546 4629 4630 4633 7776 1887 2037 5278 5416
tolerance$	5946
tone$	7339 5757
tones$	7339 5757
too$	167 4096 4097 7168 1110 1111 1112 4910 4911 4912 4913 4958 1757 1758 4997
tooffe	8189
took	2858
took$	51 70 232 233 324 389 6733 568 4709 1518 4729 4738 4742 4743 4744 4745 4746 4747 4748 1568 2127 2129 2156 2284 2320 5523
toolki	5942
tooth$	5760
top	8204 5251
top$	6537 7370 7387 7388 7389 8134 8175 2041 8222 5782 5787 5789 2706 2711 2713
topless$	3537
tops$	7370 7387 7388 7389 7409 7410 5782 5787 5789
torment$	677 2340
tormented$	677 2340
tormenting$	677 2340
torments$	677 2340
tormentted$	677 2340
tormentting$	677 2340
torn$	2578 2585
torobb	8189
toshoo	8189
toss$	7736
tostab	8189
tosupp	8189
total$	1271 1776 2619
totally$	2611 2614
tothef	8189
touch$	6315 7527 7788
touched$	6211 3362 6558 7296
touching$	6564
tough	2038
tough$	774 775 776 777 778 779 1040 1041 1042 1131 5240 2550 2745 3004
toughe	2038 2746
tougher$	5240 2745
touret	2810
tourette$	6012
tourettes$	6012
toward	1947 2013 2741
towards$	3477 3851 3859 3862 3868 6914 4009 4055 8075 6101
town$	5181 5227
toxic$	693 694 695 2366 2995
trace	8021 1860 8044
trace$	8056
traced$	8225 8241
traces$	8056
track	1860 8124 2069
track$	5060 8046 8056 8060 5189 5221 2020 2069 5971
tracke	1860 8035 5091
tracked$	8057 8062 5221 2020 8241 2684
tracki	1860
trackie$	5782
trackies$	7387 7388 7389 1233 7407 5782 5787 2592
tracking$	5221
tracks	1860
tracks$	8056 5221
tracksuit$	7387 7388 7389 7397 5782 5784 5787 3012
tracksuits$	7387 7388 7389 7394 7395 7396 7397 7399 7407 5782 5784 5787 5931 3012
trade$	350 359 3561 360 361 362 363 364 428 2307
traded$	350 359 3561 360 361 362 363 364 428 2307
trader	1850 5274
traders$	8000 5052 8245 2082 8258
trades$	350 359 3561 360 361 362 363 364 428 2307
trading$	350 359 3561 360 361 362 363 364 428 2307
traffic$	292 293 294 2294 5892
trafficced$	292 293 294 2294
trafficcing$	292 293 294 2294
trafficed$	292 293 294 2294
trafficing$	292 293 294 2294
trafficking$	292 293 294 2294
traffics$	292 293 294 2294
trail	2110
trail$	1881 5312
trailed$	1881
trailing$	1881
trails$	1881
trainer$	5782
trainers$	6339 6340 6524 6525 6526 6527 6528 6529 6530 6531 6536 6539 6839 7387 7388 7389 7394 7395 7396 7397 5782 5787
training$	5466 5480
tramad	5358
tramadol$	8329
transactional$	2311
transmitted$	6040
transplant$	8326
trap$	2387
trauma$	8408 2852
traumatic$	6010
travel	8242
travel$	6407 6408 6560 2320 5523
traveled$	2320 5523
traveling$	2320 5523
travelled$	2320 5523
traveller$	4361
travelling$	6415 6560 2320 5523
travels$	2320 5523
trawl	1871
trawl$	2029 5905 3072
trawled$	2029
trawles$	2029
trawling$	2029
trawls$	2029
treat$	1895
treate	2056
treated$	1931 5327 2149 5359 2804
treatm	6046
treatment$	8297
trendy$	2585
trial$	6142
tricky$	774 775 776 777 778 779 7019 7020 7021 7022 7023 7024 7025 5642
tried$	4461 4463 4464 7492 7640 4673 7980 5824
tries$	7530
trip$	6564
trips$	6564
troubl	5307
trouble$	6222 6223 6438 3642 3643 6615 6616 6617 6618 6655 6656 6657 6815 6822 6929 7050 4531 7503 4533 7580 4703 7680 7681 7682 8254 8278 2197 2226 5524 2358 2359 2360 5631
troubled$	7647 7652 4690 7662 7663 7664 7665 7666 7667 7668 4704 7701 2428 2526
troublemaker$	2983
troublemakers$	7050 2983
troublemaking$	2983
troublesome$	2995
trousers$	1233 2592
truancy$	2974
truant	3180
truant$	6376 6419 6905 6906 6907 7575 7576 7577 5578 5579
truanted$	2974
truanting$	2974
truants$	6905 6906 6907 5578 5579
true$	1628
trust$	6947 7446 7452 7466 7493 7494 7495 7496 7506 7556 7557 7558 4676 4681 4682 7922 7951 5007 1809 5800 5808 2657 2666
trusted$	6589 6590 6591 6594 4274 7542 7543 7544 7545 7546 7734 7735
trusting$	4588
truth$	3729
truthful$	3726 6698
try$	4461 4463 4464 7446 7452 7466 7492 7530 7556 7557 7558 7569 5800 5808 5824
trying$	7556 7557 7558 8182 5808 5826
tryings$	8182
tubby$	3009
tuberculosis$	3162
tuitio	5392
tuition$	8363
tumour	5320
tumour$	8291
turf	5197
turf$	8168
turkish$	4361 5777
turn	8279
turn$	275 276 3794 3796 598 1222 1231 1248 1249 4462 4478 4484 4489 4498 7472 7473 7530 4566 1672 1678 1679 1680 7933 8249 5279
turned$	275 276 598 4349 4354 1223 1232 1248 1249 4462 7436 7437 7438 7439 7440 7441 7442 7443 1672 1678 1679 1680 1709 7981 5850
turning$	275 276 598 1248 1249 1672 1678 1679 1680
turnned$	275 276
turnning$	275 276
turns$	275 276 598 1248 1249 4462 4532 7530 1672 1678 1679 1680
tutor$	6338 3917
tutors$	6338
twelve$	966 967 968 969
twenty$	6547 6548 7108 4149 962 7139 4169 7141 7143 7144 7145 7146 7147
twice$	3575 6551 7190 8299 2882
twists$	5770
two	8047 5200 2016 8192 8193 8215 8219 8227 8280 5979
two$	3458 6927 1185 7358 7359 7360 7361 7362 7363 4765 4926 2065 2448 2468 2706 2870 2944
twoc	5471 2970
twoc$	8442 6172
ugly$	2494 3009
unable$	90 583 584 585 586 587 589 607 788 789 790 791 792 2148 2183 5816
unacceptable$	6971 6972 6973 6974 6975 6976 6977 6978 6979 2433 3016
unacceptably$	3016
unacco	2922
unaccompanied$	6124
unambitious$	2995
unanswered$	5864
unauthorised$	2888
uncaring$	2995 3016
uncle	8371 5411 8384 8391
uncle$	2193 8382
unco$	2424 2627
uncomfortable$	8282
unconscious$	3154
uncontrollable$	2428 5816 2995
uncooperative$	2991 3016
uncorr	1832
uncorroborated$	5034
under	5141 2133 2949
under$	345 699 4373 1421 4925 5335 2137 5461 2260 2696 2796
underage$	2301 2308
undercover$	3032
underdressed$	3009
undermine$	2331
undermined$	2331
undermines$	2331
undermining$	2331
underpass$	6607 6608 6609
unders	1996
understand$	99 100 169 6763 3801 3802 3803 3804 3805 3806 3807 3808 3809 3810 3811 3812 7493 7494 7495 7496 1875 2037 2135
understands$	2037 2135
understood$	169 7595 1906 2015 2099
undert	1859
undertaken$	7737 7738 7739 7740
underweight$	6049 3009
underwent$	3143
undesirable$	6840 6841 6842 2338 2428
undesirables$	6840 6841 6842
undisciplined$	2995
undoubtedly$	1414 5817 3015
unempl	8383
unengaged$	2991
unfazed$	3004
unfit$	1619
unforgivable$	3016
unforgivably$	3016
unfounded$	2345
ungovernable$	2995
ungrateful$	2995
unhealthy$	3274 693 694 695 2287 2366
unheeded$	5864
unhelpful$	3016
uniform$	7366 5780 5782
uniforms$	7366 5780 5782
uninterested$	2605 5816 2995 3016
unironed$	2578
unit	5042 5058 5191 8305
unit$	4676 4681 4682 7922 7951 5007 8003 8011 8013 8018 8019 8020 5050 5051 8029 5085 8099 8162 8181 5211 8194 5238 8229 5300 8319 8358 8377 8438 6082
units$	8003 5951
unkempt$	4361 3009
unknow	8035
unknown$	3542
unlawful$	6441
unless	8233
unless$	1966
unlikeable$	2995
unlovable$	2428
unmanageable$	6971 6972 6973 6974 6975 6976 6977 6978 6979 2428 5631 2995
unmotivated$	2995
unnecessary$	3253
unopened$	5864
unpaid$	2275
unpleasant$	8282 2995
unpredictable$	6971 6972 6973 6974 6975 6976 6977 6978 6979 2433 2993
unprepared$	2597
unprofessional$	3016
unprofessionally$	3016
unquestionably$	3015
unreachable$	5816 2991
unread$	5864
unreliable$	5816 2995 3016
unrepentant$	2995
unresponsive$	2991
unruly$	2356 2428 2433 2526 2995
unsafe$	6173 6174 6207 3274 6441 3867 8416 2285 2287
unsavoury$	6840 6841 6842 2428
unshockable$	3004
unsolved$	5249
unstable$	5666 5667 2995
unsubstantiated$	2345
unsuitable$	6843 2338
unsupervised$	2479
unteachable$	2428
untidy$	4361 2569
until$	8054 1966 6160
unto$	3947 3950
untrue$	7600
untrustworthy$	5816 2995 3016
unusual$	2550
unusually$	2495
unwanted$	3650
unwashed$	2569 2578 3009
unwell	8415 5453
unwell$	8424
unwilling$	579 583 584 585 586 587 589 609 788 789 790 791 792 1759 2597 5813 5816
unwillingness$	3390 189 190 191 192 193 194 788 789 790 791 792
unwise$	58 59 3274 6251 6252 6253 6254 509 2287 2328
up$	6216 6394 3573 3680 3767 6765 3880 6852 746 4026 4027 7004 858 4116 4135 7109 7155 4197 4214 7230 7284 4334 7326 7343 7372 4424 4425 4433 4434 7414 4444 4445 7448 7449 7454 7455 7459 7460 7468 7469 7476 7477 7478 7536 7537 7602 4820 4831 7807 4875 4878 4879 7886 4924 5135 5150 8177 8180 8222 8238 8369 8386 8388 2261 5637 5721 5786 5796
update$	1845
updateing$	1845
updates$	1845
upon$	3639 3640 5257
ups$	7119 7134 7161 7239
urchin$	2982
urchins$	2982
urgency$	7947 7948 7949 7950 5863
us$	6414 6481 6484 6696 6771 7059 7265 4837 2031
use	1944 2013 2230
use$	6315 6376 6405 429 430 431 547 6763 7446 7452 7466 4585 1838 2045 2095 2097 8323 5800
used	2013 2143
used$	6211 6582 429 430 431 547 765 1048 1708 1841
useful	2013 2677
useful$	8012 1980 2097
useless$	2606 2995 3016
user$	6896
userna	5242
usernames$	8213
users$	6896 8425
uses	1944 2143
uses$	429 430 431 2095
using	1944 2143 2230
using$	6305 429 430 431 766 2095
usual$	4966 2364
usually$	1234
utter$	1271 1777
utterly$	4655 1665 2611 2614
vaccin	3150
valium	5358
valium$	8329
valuab	2677
value	5878
value$	1838 2097 2748
values$	7040 5674
van$	5885
vandal$	6905 6906 6907 5578 5579 2982
vandals$	6905 6906 6907 5578 5579 2982
vans$	5885
vape$	6339 6340 6536 6539 8317
vapes$	6339 6340 6524 6525 6526 6527 6528 6529 6530 6531 6536 6539 8317
variable$	6966 6967 6968 6969
vehicl	8055
vehicle$	5471 2690 2697
ventured$	6594
verbally$	2444
versed$	4159
very$	3338 1011 4407 4668 2495 2511 2847
vest$	5782
vests$	7403 7404 7405 5782
vicious$	2993
victim$	3821 702 6982 7254 7255 7256 2234 2471
victimisation$	6204 6205 6206 6649 6650
victimise$	1770 1771 1772 1773
victimised$	1770 1771 1772 1773
victimises$	1770 1771 1772 1773
victimising$	1770 1771 1772 1773
victims$	474 6772 6773 6774 6775 6776 6777 6778 6779 6780 6781 6782 6783 701 6982 7254 7255 7256
video$	6508 3565 3566 365 366 7296 8045 8156
videos$	6508 3565 3566 365 366 7296
vietnamese$	4361
view$	8076 5854
views$	5854
village$	6894 4853
vindictive$	2993 2995
violen	8289 8383 8412 8415
violence$	6434 6448 3642 3643 6929 844 845 7050 5191 5210 2009 8183 8184 5223 2023 5234 2036 2040 5258 2079 2098 2197 5524 5551 2732 6119 2918
violent$	6971 6972 6973 6974 6975 6976 6977 6978 6979 7050 2367 2433 2711 2993
virtually$	981 4183 982 983 984 985 988 989 990 991 1036 1037 2496 2505
visibility$	8170
visible$	5240 5774 2785
visit	2230 5942 5949
visit$	4077 7871 8105
visited$	7776 7980
visiting$	6305 6415
visitor$	8296
visits	2227
visits$	4077 8036
visual$	2823
visually$	2861
vital$	4926
vitiligo$	3011
vodka	5324
vodka$	8295
voice$	5854
voices$	5854 6019 6020 6021
volatile$	6971 6972 6973 6974 6975 6976 6977 6978 6979 2433 2993
volition$	6347 6348 6349 6350 6351 6352 6353 6354 6561 6562 5522
volume	1975
voluntarily$	6561 6562 5521 5522
vomit$	8292
vomited$	2866
vomiting$	2866
vomits$	2866
vote$	254 255
voted$	254 255
votes$	254 255
voting$	254 255
voucher$	6536 6539
vouchers$	6536 6539
vulnerabilities$	3714 513 514
vulnerability$	6649 3714 513 514 6772 6773 6774 6775 6776 6777 6778 6779 6780 6781 6782 6783
vulnerable$	6175 6207 7254 7255 7256 7287 7288 7289 5714 2526
wag$	2298
wagging$	2298
wags$	2298
waited$	5850
waitin	2141
waiting$	2124 2145 2153 2832
walk	8242
walk$	3375 3393 6569 6570 6571 6572 6573 6683 1221 1230 1613 1614 7933
walked$	3439 3610 3617 3732 1221 1230 1613 1614 5419 5850
walking$	6305 6415 1221 1230 1613 1614
walkked$	1221 1230
walkking$	1221 1230
walks$	1221 1230 1613 1614
wall$	5235
wannabe$	2350 2982
wannabes$	2982
want	5055 1894
want$	6498 6499 3890 7153 7237 4296 4297 4298 1253 7493 7494 7495 7496 7512 7513 7514 7530 4616 1515 8012 8182 2121
wanted$	3371 6644 1253 7595 1516 1852 2121 2257 2273
wants$	6498 6499 7237 1253 7512 7513 7514 7530 4616 8182 2121
ward	8305
warden	5047 5048 5049 1848 1849 1850 1883 5088 5274 2076
warden$	1826 8000 8018 8019 8020 5050 5051 5052 1880 5085 8059 1988 2019 8245 2077 2082 2083 8258 5289 2102
wardens$	6851 7052 7053 1826 8000 8018 8019 8020 5050 5051 5052 1880 5085 8059 1941 1988 2019 8245 2077 2082 2083 8258 5289 2102 5543
warn$	1959
warned$	6282 6283 3313 112 113 114 115 116 117 118 119 3322 121 122 123 124 125 126 127 128 129 130 131 6312 6313 6314
warning$	6279 6310 6311 6799 6800 6801 6802 6803 1704 1705 1706 1707 7897 7898 7917 7918 8143 5386 5544 5854 5855 2692 6148
warnings$	6279 6310 6311 6799 6800 6801 6802 6803 1704 1705 1706 1707 7897 7898 7917 7918 8143 5544 5854 5855
warran	5303
warrant$	1086 1087 1088 8111 2050 8274 5939 3070
warrants$	2050 5939 3070
wary$	6197 3228 3229 3230 3231
was	1931 5302 2816
was$	3280 111 120 186 187 279 463 464 635 636 637 696 722 723 724 725 726 727 728 729 730 731 781 3995 4000 817 831 832 833 834 835 836 977 981 4183 982 983 984 985 988 989 990 991 7306 7309 1146 4413 1234 1258 4469 4616 1452 1453 7751 4792 1666 4905 4906 4941 1747 1748 7959 1793 7982 5086 5103 5167 5280 2125 2372 2376 2414 2418 2429 2430 2440 5729 5773 2656 5909 2772 2824 2829 2835 2836 2847 2863 2882 2884 2885 2919 2923 2933 2941 2943 2944 2948
wash$	1715
washed$	1715
washes$	1715
washing$	1715
waste$	596 2663
wasted$	596 2663
waster$	6904 2982
wasters$	6904 2982
wastes$	596 2663
wasting$	596 2663
watch	2110 2693
watch$	7387 7388 7389 5060 8046 1881 8060 8105 2007 5221 8249 5312 2237 5782 5787 5971
watche	5091
watched$	7782 7783 8048 1881 8062 5221 8210 8241 2237
watches$	7387 7388 7389 5782 5787
watching$	1881 5221 2237
watchlist$	5895
watchlists$	5895
watchs$	1881 5221
water$	5427
wave$	5972
wavy$	2569
way$	20 6225 4094 4410 1209 1210 1211 7406 4440 4441 4526 7855 1756 8271 5487
ways$	6225 7061 7130 7185 7571 5487
wayward$	2428 5631 2526
we	1850
we$	4549 4550 4552 4553 4597 4598 4599 1753 5052 1941
weak$	3952 6966 6967 6968 6969 797 1631 1632 1633 1634 7912 7913 7914 7915 4959 1783 2453 2454 2643 2680
weaker$	3909
weaned$	2155
weapon	7996 8006 8079 8202 2043 8443
weapon$	8066 8086 8087 8442 2776
weapons$	6434 1843 8066 8086 8087 5245 2776 3067
wear	2266
wear$	6569 6570 6571 6572 6573 1170 1191 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 2570 2580
wearing$	1170 1191 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 2266 2570 2580
wears$	1170 1191 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 2570 2580
weary$	5688
weed	5479
weed$	6339 6340 6468 6469 6470 6524 6525 6526 6527 6528 6529 6530 6531 6536 6539 8050 5345 8317 8328 8450 5496
week$	7572 7573 7574 5393 5865 6133
weekend$	8295
weeks$	5865 6133
weighed$	3153 3156
weighs$	3156
weight	5325 5352 8324
weight$	8296 8323 6050
welcome$	2326
welcomed$	2326
welcomes$	2326
welcoming$	2326
welfare$	6183 3213 6226 6227 6228 6229 6230 6741 6742 6743 6744 6745 6746 6747 6748 6749 6750 6751 6752 6753
well$	6309 6955 880 881 893 930 957 1053 1070 1073 1147 1152 2530 2543 2551 5781
wellbe	5352
wellbeing$	6183 6226 6227 6228 6229 6230 6736 6737 8323
went$	6284 6304 271 272 273 274 275 276 305 306 307 3523 325 326 392 393 394 6605 6606 642 664 859 860 861 1221 1230 1729 2136 2261 2319 2320 5523 2921
were	8035 1931
were$	3280 3287 111 120 3341 186 187 279 463 464 6723 635 636 637 696 722 723 724 725 726 727 728 729 730 731 781 817 831 832 833 834 835 836 7056 977 981 4183 982 983 984 985 988 989 990 991 1130 1146 1234 1257 4469 4616 1452 1453 7751 1666 4906 4941 1747 1748 1793 7982 5086 5103 5160 5454 2372 2376 2414 2418 2429 2430 2440 5729 5773 2656 5909 2772 2882 2923 2933 2941 2948
west$	1163
wet$	2142
wets$	2142
wetting$	6045
what$	3335 6450 6566 3673 3674 492 6695 552 553 7060 4091 7066 7257 7258 7895 7917 7918 5209 5253 5526 5529 5855
whatever$	6731 7231 7248 1259 1260 1261 1262 1350 1351 5253
whatsapp$	327 3529 328 3530 329 3531 330 3532 331 3533
whatsoever$	7751
wheel$	7794
wheelc	5453
wheelchair$	8424 3112
when	5887
when$	3527 3528 6695 7956 8054 8061 5186 6068
whenever$	3527 8054
where	5887
where$	6199 6200 6201 6202 6695 1893 5186 5222
wherea	5062 2010 5212 5213 2068
whereabouts$	8033 8034 5270
which	5878 5887
which$	8073 8185 8192 5233 5271
while$	7784
white$	1133 1154 4359 1166 4387 4388 4389 1188 1217 2525 2526 2547 2554 5782 2585
who	7996 8017 8073 8185 8192 5233 5271 5887
who$	6199 6200 6201 6202 3576 3577 503 516 6695 6834 6844 7056 7306 7309 1854 5059 5065 1888 1913 1924 5129 1932 5186 5187 5222 8197 5266 5272 8257 5292 8265 5305 5729 2780
whole$	4863 4865 2356
wholly$	2611 2614
whom	8185 8192 8204
whom$	6199 6200 6201 6202 6695 8027 8097 1932 5222
why$	510 511 6695 554 555 556 557
wicked$	2365
wider	1897
wider$	5099
wife$	8367 8402 8427
wild$	2356 2365 5603 5604 5605 5631 2548 2569 2995
wilful$	3016
wilfully$	321 2660 3016
will$	583 584 585 586 587 589 610 630 1043 1063 1075 1078 1272 1273 1274 1275 1276 1277 1278 1279 1283 1284 1285 1286 1287 1288 1289 1299 1303 1304 1305 1312 1313 1314 1315 4525 7508 7509 7510 7511 4556 7534 1362 1363 1364 1365 1366 4592 4593 4596 4616 7589 7590 1425 1426 1439 5041 1842 5075 1880 5154 2014 2053 5302 2598 2601 2603 2615 2789
willed$	5655
willing$	160 161 166 558 559 560 4452 4454 4456 7428 7429 7430 7431 1834 2318
willingly$	6561 6562 390 5521 5522 2321
willingness$	6368 4577 7549 7550 7551 7552 7553 7554
win$	4061
wind$	678 679 4506
winding$	678 679
winds$	678 679
winter$	6454 6455
wiry$	2529
wisdom$	4180 979
wise$	3288 887 888 932 1131 5684 5689 5690 2493 2506
wiser$	3274 884 885 886 927 932
wish$	4577 7549 7550 7551 7552 7553 7554 8182
wished$	2121
wishes$	2121 5854
wishs$	8182
with	8136 5472 2746
with$	6238 6380 6383 6388 6420 3457 3463 3467 6516 3546 3549 3550 3578 6565 3652 3653 6697 3869 3872 6849 3891 6948 6952 6963 6964 6970 4055 7030 864 7048 4078 4081 897 4260 4261 4262 7306 7309 1170 1180 1181 1182 1183 1224 7464 7507 7562 1575 7907 5031 5056 8036 5100 8075 8234 2130 5400 8381 5448 2269 5482 5539 2470 2570 2576 5874 5951 5994 2798 2859 2879 6114 6149
withar	8189
withbu	8189
withcr	8189
withda	8189
withde	8189
withdi	8189
withdrawn$	5262
withga	8189
withheld$	526 527 5862
withhold$	526 527
withholding$	526 527
withholds$	526 527
within$	4046 5317
withof	8189
without$	3459 741 7216 7217 7218 7219 7220 7221 7222 7223 7224 7225 7226 7227 7228 7248 1105 1308 1311 4534 1378 1576 1577 4804 1698 1699 2175 2609 2610 2624 2640
withro	8189
withsh	8189
withst	8189
withsu	8189
withth	8189
woeful$	1783 3016
woefully$	3016
wolves$	6924 6925 6926
woman	5474
woman$	7115 4152 7126 7160 7165 7166 7167 1007 7182 7183 7184 7188 1018 1019 7210 8419 8445 5698
women$	6891 7108 7115 7118 4150 7131 7133 7150 7158 7165 7166 7167 1018 1019 1038 7242 7369 7417 5698 5707
wont$	1285 1286 1287 1288 1289 2598
wool$	5703
woolly$	3016
word$	7871 7900
wore$	6569 6570 6571 6572 6573 1170 1191 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 2570 2580
work	5942
work$	94 96 97 3416 6437 283 284 285 286 287 288 289 290 291 485 6763 6910 3977 3992 7007 4059 4100 7419 7446 7452 4493 7466 4536 7527 7556 7557 7558 7563 7766 1899 5477 5533 2449 5800 5808 5845
worked	1939
worked$	283 284 285 286 287 288 289 290 291 485 7542 7543 7544 7545 7546 8230 2262 5809
worker	8305
worker$	6338 6522 6696 6771 4676 4681 4682 4692 4693 7922 7951 4998 5007 5441 8436 5534 2667 6159
workers$	6338 6522 6696 3798 6771 7026 7071 7072 7073 4549 4550 4552 4553 4676 4681 4682 7922 7951 5007 5534
working$	283 284 285 286 287 288 289 290 291 485 3993 7556 7557 7558 8158 5808 5872 2899
works$	283 284 285 286 287 288 289 290 291 485 5809
workshop$	94 96 97
workshops$	94 96 97
workshy$	2995
world$	7130 2486 2487
worldly$	932 2488 3000
worn$	6574 6589 6590 6591 6594 8043 5074 5773
worr	2150 2187 2249
worried$	4938 1816
worries$	6795 6796 6797 6798 5854
worry$	5854
worrying$	6971 6972 6973 6974 6975 6976 6977 6978 6979 2431 2433
worse$	3707 7240 7241 7868 7869 5712
worst$	3675 2711
worth$	6786
worthless$	2995
would$	419 426 3629 3638 3712 3759 690 732 7153 1290 1291 1292 1303 1304 1305 4556 4616 7589 7590 1425 1426 5041 1842 2599 2603 2615
wound$	678 679
wrap	8443
wraps$	6942 5496 5619
wreak$	2408
wreaked$	2409
wreaking$	2407
wreck$	2331
wrecked$	2331
wrecking$	2331
wreckked$	2331
wreckking$	2331
wrecks$	2331
wrist$	8301
wrists$	8301
writ	6103
write$	1686 2012 2069 8356 2392 2393
writing$	1689 2012
written$	1667 1688 2184
wrong$	3274 3275 3356 3427 3428 3429 6438 6833 6840 6841 6842 7952 7953 4995 2287 2339
wrote$	1687
xanax	5358
xanax$	8329
y$	7179
year	5388
year$	3579 6887 3919 7120 4164 1135 1138 1140 8355 5388 8359 5865 6133
years$	7105 7106 7107 7191 7192 7193 5865 6133
yet$	3325 1765 4987
yield	2677
yjs	5464
yjs$	8435 2957
yob$	2982
yobbish$	2433 2982
yobbo$	2982
yobbos$	2982
yobs$	6924 6925 6926 2982
yoi$	3196
yos	5464
yos$	8435 2957
yot	5464
yot$	8435 2957
young	5474
young$	188 235 682 3894 6983 4016 4017 6997 6998 6999 7000 7001 7002 842 843 4047 4141 4327 4328 4329 4330 4331 4332 1133 7306 7309 4544 4647 4876 4877 4886 4934 4973 4975 5030 8051 8053 5083 1884 1885 5107 1928 8106 1936 8114 5161 5164 5200 2016 8192 8193 5243 8215 8219 8227 8280 8283 8445 2308 2367 2370 2377 2411 5630 5676 2502 2525 2706 5954 5960 5979 2920
younger$	3909 6893 6894 5425 5495
youngers$	8095
youngster$	6983 6997 6998 6999 7000 7001 7002 5630
youngsters$	6983 6997 6998 6999 7000 7001 7002 5495 5630
youth	2717 2953
youth$	6983 6986 6997 6998 6999 7000 7001 7002 1133 7306 7309 7312 7313 1797 5046 1896 5464 2263 2367 5571 2370 5630 5728 2527 2706 2944 2953
youths$	6864 6983 6986 6997 6998 6999 7000 7001 7002 7306 7309 1896 5571 5630 2527 3006
yp	5030 5038 8030 8047 8049 8051 8053 5083 8055 1884 1885 8106 8114 5165 5200 2016 8192 8193 8215 8219 8226 8227 8280 8283 2151 5360 2173 2195 5399 8401 5444 5445 2250 8426 8449 2279 2717 5930 5954 5979 6085
yp$	2344
yp1$	2343
yp2$	2343
yp3$	2343
yp4$	2343
yp5$	2343
yp6$	2343
yro$	3194
zero$	1375 4770 2661 2744
zits$	5778
