3118 2895 2218

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
(get|gets|got|getting) <self> (into [a|an|some|these|such|more|all sorts of] [very|really] [of] [dangerous|risky|difficult|bad|vulnerable|compromising|unsafe|serious|dodgy] (trouble|situation+|danger|debt|difficulty|bother|fights|position+|mess|scrapes|it|this)|arrested|excluded|hurt|robbed|stabbed|beaten up|attacked|caught|noticed|exploited|groomed|involved)
(do|does|did|doing|done) (nothing|little|next to nothing) to (protect|help|safeguard|look after) <self>
(do|does|did) (nothing|little|next to nothing) to keep <self> safe
risk (taking|taker+) [behaviour+]
high risk (behaviour+|activity|activities|lifestyle+)
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
<owner> [own|persistent|repeated|continued] (failure|inability|unwillingness|refusal|reluctance) to (protect|safeguard|look after|recognise|see|report|leave|disclose|heed|listen|engage|learn|accept|say no|resist|walk away|stay away|keep <self>)
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
(fail|fails|failed|failing|refuse~|unwilling|reluctant|unable|not|will not|never|do not|did not|does not|are not|is not) [to] [even|properly|always|really] (keep <self> safe|keeping <self> safe|protect <self>|protecting <self>|help <self>|helping <self>|safeguard <self>|look after <self>|be helped)
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
drama queen+
frequent (flyer+|flier+|attender+|caller+|misper+)
(runner+|courier+|lookout+) for (a|the|this|that|their) [drug+|drugs|county|deal|local] (line+|dealer+|gang+|elders|olders|supplier+)
(lack|lacks|lacked|lacking) [any|all|basic] respect
(no|little|without) [any|all|basic] respect (for|towards)
(self harmer+|junkie+|druggie+|druggy|trap boy+|shotter+|lost cause+|hopeless case+|no hoper+|problem case+|write off|write offs|addict+|non attender+|school refuser+|refuser+|non engager+)
a (nuisance|menace|public nuisance|drain on _|burden on _|law unto themselves)
(up to no good|no angels|law unto <self>|beyond help|beyond (control|parental control)|out of parental control|running wild|run wild|ran wild|running riot|run riot|ran riot|wreaking havoc|wreak havoc|wreaked havoc|blight on)
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
(?:names|nicknames|details|movements|whereabouts|addresses|photographs|photos|images|phone numbers|registrations|what is known|list)(?: \w+){0,8}? (?:passed|shared|sent|given|go|goes|forwarded|supplied|fed|handed|reported|copied) (?:on |over )?(?:to|with) POLICE
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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 11 11 11 11 12 12 13 13 13 14 14 15 15 17 19 20 23 23 23 23 24 25 25 27 27 27 27 27 27 27 27 27 27 28 28 28 29 29 29 31 31 31 31 32 32 32 32 32 32 32 32 33 33 34 34 35 36 36 37 37 37 37 37 38 38 38 39 39 40 40 40 41 41 41 42 42 42 42 42 42 43 43 43 43 44 44 44 44 45 46 46 46 47 48 48 49 49 49 50 50 51 51 51 51 51 51 52 53 54 55 55 55 55 56 56 56 57 57 58 58 58 59 60 60 61 62 63 64 64 64 65 65 65 65 65 65 65 65 66 66 67 68 69 69 70 70 70 70 70 70 71 72 73 73 73 73 73 73 74 74 74 74 74 74 74 74 74 74 74 74 74 74 74 74 74 74 74 74 74 74 75 75 75 75 75 75 75 76 76 77 77 78 78 78 78 78 78 79 79 79 80 81 81 81 81 81 81 82 82 83 83 84 85 86 86 87 88 88 88 88 89 89 89 90 90 90 91 91 91 91 92 92 93 94 96 96 97 97 98 98 98 99 99 99 99 99 99 100 100 100 101 101 101 102 102 102 102 103 103 103 103 104 104 105 105 105 105 106 106 106 106 106 106 106 106 106 107 108 108 110 111 111 115 115 115 115 115 116 116 116 117 118 118 118 118 118 118 118 120 122 123 124 128 129 131 133 135 135 135 135 135 135 135 135 136 136 136 136 139 139 139 140 141 141 141 141 144 145 145 146 146 148 148 148 149 151 151 151 151 151 151 152 153 156 156 157 158 159 159 159 160 161 161 161 161 161 162 162 162 162 162 162 162 162 163 163 163 163 163 163 163 164 164 164 165 165 166 166 166 166 166 167 167 168 169 170 170 171 171 172 172 172 173 174 174 175 175 176 176 177 178 178 178 179 179 180 181 182 182 182 182 182 182 183 183 183 183 183 184 184 185 185 187 187 188 188 189 189 190 192 193 194 195 196 197 198 199 200 201 201 202 203 203 204 204 204 204 205 205 205 205 205 206 206 207 207 208 208 208 208 209 211 211 212 213 214 215 216 216 216 217 218 218 219 219 220 220 221 221 222 222 223 223 224 224 224 224 224 224 224 224 224 225 225 225 225 226 226 227 228 228 229 230 231 231 231 231 232 232 233 233 233 233 234 234 234 235 236 237 237 238 239 239 240 241 241 241 241 241 241 241 241 241 241 241 241 242 242 242 242 242 242 242 242 242 243 243 243 245 245 245 246 247 249 251 251 251 251 251 251 251 251 251 251 251 251 252 252 252 252 252 252 252 252 252 252 252 253 253 253 253 255 255 255 255 255 256 256 256 256 257 257 258 259 259 260 260 262 262 262 262 262 262 262 263 263 263 263 263 263 263 263 263 263 263 263 263 265 266 267 268 269 271 271 271 272 272 273 274 274 274 276 277 279 280 281 281 282 282 283 283 283 289 290 293 294 299 299 302 302 302 303 304 306 311 312 312 312 313 314 314 314 314 315 317 317 317 317 318 320 320 320 321 322 322 322 322 323 323 323 323 323 323 323 323 323 323 324 324 324 325 326 326 326 326 329 331 333 333 333 333 334 334 334 335 336 336 336 338 338 339 339 339 339 339 339 339 339 340 343 343 343 346 346 347 347 347 347 348 348 348 348 348 348 350 351 351 352 352 352 352 352 353 353 353 353 353 354 354 354 354 355 356 356 356 356 356 356 356 356 356 357 357 359 359 359 359 360 360 360 361 361 361 361 361 361 361 361 362 362 362 362 362 362 363 364 364 364 364 364 364 368 368 368 368 369 371 371 372 372 374 374 374 374 374 374 374 375 375 375 376 376 380 381 381 381 384 385 387 387 388 390 393 395 395 395 396 396 396 399 400 401 401 402 402 403 409 410 412 413 415 416 417 418 419 419 419 420 421 422 422 422 423 425 425 425 425 427 427 427 428 428 428 428 428 428 428 429 429 429 429 430 431 432 433 433 434 435 436 438 438 440 440 441 441 442 443 443 443 443 443 443 443 444 444 444 444 444 444 445 445 445 445 446 447 449 449 449 449 449 450 450 450 451 451 451 451 452 452 452 452 453 453 453 454 455 455 456 457 457 457 457 457 457 457 457 457 457 457 458 459 459 460 462 462 462 462 462 463 463 463 464 465 465 467 468 469 469 469 470 471 471 471 471 471 474 474 474 475 475 475 476 476 476 476 476 477 477 477 479 480 480 480 481 481 483 484 485 485 485 486 486 486 486 486 486 486 486 486 486 486 486 486 487 490 492 492 492 493 493 494 495 495 495 496 496 497 499 499 500 501 501 502 502 502 502 503 503 504 504 504 505 505 506 506 506 507 507 507 507 507 508 508 508 509 509 509 510 510 511 511 511 512 512 512 512 512 513 513 513 514 515 515 515 516 516 516 517 517 518 519 519 520 520 520 520 520 520 521 521 526 526 526 526 527 527 529 529 533 533 533 537 538 538 539 539 539 539 543 544 546 547 547 547 548 548 549 549 549 549 549 549 550 551 554 554 554 555 557 559 559 559 560 562 562 562 563 564 564 564 564 565 566 566 566 567 567 567 568 569 570 571 571 571 572 572 572 572 572 572 572 572 572 572 573 574 574 574 574 575 576 577 577 577 579 579 579 580 581 581 581 582 583 584 584 584 585 586 586 586 587 588 588 588 588 590 590 591 591 592 593 593 597 598 598 600 601 602 602 602 603 604 604 604 604 604 605 605 605 605 606 606 606 606 607 607 607 607 608 609 610 610 610 610 610 610 611 611 611 611 611 611 612 612 612 612 612 613 613 613 614 614 614 614 614 614 615 617 618 618 619 619 619 620 621 622 622 622 622 623 623 623 623 623 623 623 625 626 626 626 626 627 627 627 627 627 628 628 628 629 630 630 631 631 631 631 632 632 632 632 633 634 634 634 635 635 635 636 636 638 638 639 639 639 640 640 640 640 641 641 641 641 641 641 642 642 643 643 643 643 643 644 645 645 645 645 645 645 645 646 648 648 648 649 649 649 649 650 650 650 650 650 650 650 650 652 654 654 654 655 655 655 656 658 658 658 658 658 659 659 659 661 661 662 662 662 662 662 662 663 663 663 664 664 665 665 665 665 665 666 667 667 667 668 668 668 668 669 669 669 669 671 672 672 672 674 675 675 675 676 677 678 678 679 679 680 680 680 680 681 681 681 681 681 682 682 682 682 682 682 682 683 683 683 683 684 685 685 685 686 686 686 686 686 686 687 687 688 688 688 689 689 689 690 690 690 690 691 691 691 691 691 691 691 691 691 691 691 691 691 691 691 691 691 691 691 692 692 692 693 693 693 694 694 694 694 695 696 697 697 697 697 698 699 699 699 699 700 700 700 700 700 700 700 701 701 701 701 701 701 702 702 702 702 703 703 703 703 704 704 705 706 706 706 706 707 707 707 707 707 707 707 708 709 709 710 710 710 710 710 711 711 711 711 711 711 711 712 712 712 713 714 714 714 714 714 714 714 714 714 715 715 716 717 717 718 718 718 718 718 720 720 721 722 722 722 723 723 723 723 723 723 723 723 723 723 723 723 724 724 724 724 725 725 725 725 725 725 725 725 725 725 725 725 725 725 725 725 725 725 725 725 725 725 725 725 725 725 725 725 725 726 727 728 729 729 729 729 729 730 731 731 731 731 731 732 732 732 733 734 735 737 737 738 738 738 738 738 738 739 739 739 740 740 741 742 742 743 743 745 745 745 745 746 746 746 746 747 747 748 749 750 752 753 754 755 756 757 758 759 759 762 763 764 765 766 767 767 768 768 768 768 768 769 770 770 770 770 771 772 772 773 775 775 777 778 779 779 780 780 781 782 783 783 784 786 786 787 787 789 789 789 789 790 790 791 791 791 791 792 792 792 792 793 794 794 795 795 797 798 798 799 801 801 802 802 803 805 806 807 809 811 811 811 812 812 812 813 813 813 814 814 815 815 816 818 818 819 819 819 819 819 819 820 820 820 822 822 824 825 826 827 828 829 830 831 832 833 841 846 847 848 849 850 851 852 853 854 856 860 861 862 863 864 865 866 867 868 869 870 871 872 873 875 879 881 882 883 885 889 894 895 898 899 900 902 903 906 907 908 909 911 915 916 917 918 919 920 922 923 924 925 928 929 930 931 933 934 936 939 940 943 945 946 951 952 959 961 963 964 967 972 973 974 976 977 978 979 980 981 982 984 988 989 990 991 992 994 995 997 999 1000 1001 1002 1007 1009 1013 1014 1015 1016 1017 1023 1025 1033 1035 1036 1037 1039 1040 1041 1044 1045 1046 1051 1052 1054 1056 1059 1060 1061 1062 1063 1065 1066 1068 1069 1070 1071 1072 1074 1075 1076 1077 1078 1079 1080 1084 1085 1086 1087 1088 1089 1090 1091 1092 1093 1094 1095 1097 1099 1100 1101 1102 1105 1106 1107 1108 1109 1111 1112 1113 1114 1115 1116 1117 1118 1119 1120 1122 1123 1124 1125 1126 1127 1128 1129 1131 1132 1133 1134 1135 1136 1137 1140 1141 1142 1143 1144 1145 1146 1149 1150 1152 1153 1156 1158 1159 1160 1161 1162 1163 1164 1165 1166 1167 1168 1169 1170 1171 1172 1173 1175 1176 1177 1178 1179 1180 1181 1182 1183 1184 1186 1187 1188 1189 1190 1191 1192 1193 1194 1195 1196 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 1207 1208 1209 1212 1215 1237 1238 1239 1248 1254 1257 1261 1265 1268 1270 1271 1273 1276 1277 1280 1325 1328 1329 1337 1341 1342 1361 1365 1366 1367 1372 1373 1378 1381 1388 1395 1397 1398 1403 1424 1428 1429 1431 1432 1433 1437 1443 1446 1447 1448 1449 1450 1451 1452 1454 1464 1465 1466 1472 1475 1479 1481 1486 1488 1494 1496 1502 1503 1509 1510 1519 1521 1522 1523 1524 1526 1529 1534 1535 1536 1537 1538 1539 1541 1542 1543 1544 1545 1547 1548 1550 1552 1553 1556 1557 1558 1561 1562 1568 1571 1572 1573 1574 1576 1577 1578 1579 1580 1583 1585 1586 1588 1589 1590 1591 1592 1601 1602 1605 1607 1608 1609 1610 1611 1612 1613 1614 1615 1620 1621 1622 1624 1625 1626 1627 1628 1630 1631 1632 1633 1634 1635 1636 1646 1655 1657 1661 1665 1667 1669 1672 1673 1677 1680 1684 1686 1687 1689 1690 1692 1695 1697 1700 1701 1702 3 3 16 18 20 21 29 30 52 68 75 94 95 100 106 108 113 114 119 121 123 125 130 130 131 132 133 134 137 138 142 143 144 145 145 147 149 154 155 156 157 179 186 187 191 196 210 213 229 244 248 250 252 254 261 264 270 273 275 277 278 281 282 282 284 285 286 288 291 294 296 296 296 296 296 297 298 300 300 300 300 300 300 300 301 302 306 309 310 311 312 312 316 319 321 323 324 325 327 328 330 332 332 332 332 332 332 332 332 332 332 332 333 334 334 334 334 334 334 334 334 334 334 334 334 334 340 341 342 343 344 345 346 347 349 349 349 349 349 349 350 352 358 362 364 365 366 367 368 369 370 371 373 373 373 374 377 377 377 377 379 382 383 385 385 385 385 385 385 385 385 385 385 385 385 385 385 385 385 385 385 385 385 385 386 387 389 390 392 392 394 395 396 397 398 404 406 411 411 411 411 411 411 411 411 424 426 426 437 439 448 459 461 462 463 466 472 473 478 480 481 482 488 489 491 496 498 515 518 522 524 524 524 524 524 524 524 524 524 524 527 529 530 532 533 534 535 535 536 539 539 539 539 539 539 539 539 539 539 539 539 539 540 541 542 543 544 545 550 551 552 552 552 552 552 552 552 552 552 552 552 552 552 553 554 555 556 558 559 561 562 564 565 570 571 572 573 575 575 576 577 578 578 578 578 578 578 587 589 594 597 599 602 612 613 616 623 624 637 644 647 648 650 651 653 653 657 659 659 660 664 670 672 673 674 675 678 691 695 709 711 719 721 721 721 721 721 721 721 721 721 721 721 723 723 723 723 723 724 729 736 737 738 747 751 760 761 767 772 773 774 775 776 778 785 788 792 795 796 800 804 810 811 817 821 821 821 823 823 823 823 834 836 842 843 855 857 878 880 884 886 887 888 891 892 893 896 897 901 904 905 910 912 913 914 921 926 927 932 935 937 938 941 942 944 947 948 949 950 953 955 956 958 960 966 968 969 970 971 983 985 986 993 996 998 1003 1004 1005 1006 1008 1011 1012 1018 1019 1020 1021 1022 1027 1028 1029 1030 1031 1032 1034 1038 1042 1043 1047 1048 1049 1050 1053 1055 1057 1058 1064 1067 1073 1081 1082 1083 1096 1098 1103 1104 1110 1121 1130 1138 1139 1147 1148 1151 1154 1155 1174 1210 1211 1217 1218 1219 1229 1241 1242 1247 1250 1252 1258 1262 1263 1264 1269 1275 1278 1279 1281 1283 1284 1286 1292 1294 1295 1302 1305 1306 1309 1313 1314 1320 1321 1322 1323 1326 1327 1332 1333 1334 1338 1339 1340 1344 1346 1347 1363 1364 1369 1371 1374 1379 1382 1384 1390 1392 1393 1396 1399 1400 1401 1404 1406 1407 1408 1409 1410 1415 1420 1421 1423 1425 1426 1434 1435 1439 1440 1441 1442 1444 1455 1463 1467 1468 1470 1471 1473 1474 1476 1478 1480 1484 1485 1489 1490 1491 1492 1495 1498 1499 1504 1505 1506 1507 1511 1512 1513 1514 1515 1516 1517 1518 1520 1527 1528 1531 1532 1533 1540 1546 1549 1551 1554 1555 1559 1560 1563 1567 1569 1581 1582 1584 1587 1593 1594 1595 1596 1597 1598 1599 1600 1603 1604 1606 1616 1617 1618 1619 1623 1629 1637 1638 1640 1641 1642 1644 1645 1648 1649 1650 1651 1653 1658 1659 1660 1662 1663 1664 1668 1674 1676 1678 1679 1683 1685 1691 1693 1694 1696 1698 22 26 109 112 126 127 130 150 287 292 295 296 300 305 307 308 332 337 345 349 373 377 378 385 391 405 407 408 411 414 426 523 524 525 528 531 535 539 552 561 578 595 596 653 721 723 744 808 821 835 837 838 839 840 844 845 858 859 874 876 877 890 954 957 962 965 975 987 1010 1024 1026 1157 1185 1213 1214 1216 1220 1221 1222 1223 1224 1225 1226 1227 1228 1230 1231 1232 1233 1234 1235 1236 1240 1243 1244 1245 1246 1249 1251 1253 1255 1256 1259 1260 1266 1267 1272 1274 1282 1285 1287 1288 1289 1290 1291 1293 1296 1297 1298 1299 1300 1301 1303 1304 1307 1308 1310 1311 1312 1315 1316 1317 1318 1319 1324 1330 1331 1335 1336 1343 1345 1348 1349 1350 1351 1352 1353 1354 1355 1356 1357 1358 1359 1360 1362 1368 1370 1375 1376 1377 1380 1383 1385 1386 1387 1389 1391 1394 1402 1405 1411 1412 1413 1414 1416 1417 1418 1419 1422 1427 1430 1436 1438 1445 1453 1456 1457 1458 1459 1460 1461 1462 1469 1477 1482 1483 1487 1493 1497 1500 1501 1508 1525 1530 1564 1565 1566 1570 1575 1639 1643 1647 1652 1654 1656 1666 1670 1671 1675 1681 1682 1688 1699

12 14 8 9 10 10 10 10 10 10 4 6 5 6 6 6 7 7 7 7 9 9 9 9 9 9 7 8 8 8 4 5 6 6 6 7 8 3 10 4 6 8 6 8 3 4 3 5 7 6 6 4 3 5 8 9 9 9 9 9 9 9 10 9 5 6 6 5 5 5 3 4 4 4 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 10 11 11 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 25 27 26 27 3 10 11 11 4 6 6 10 11 11 5 6 3 4 4 4 4 4 5 4 4 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 4 8 7 6 7 7 7 8 10 8 8 8 9 7 3 4 4 3 4 4 6 7 7 7 7 7 4 5 4 5 5 5 5 5 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 3 4 4 4 5 5 3 4 4 4 8 9 9 9 9 9 7 8 4 4 4 4 5 5 4 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 5 5 6 4 5 6 7 7 4 3 3 3 3 5 3 3 3 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 3 6 3 4 4 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 8 10 10 7 3 4 4 4 4 5 3 3 10 10 3 4 4 6 6 4 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 8 7 7 5 5 6 10 12 6 7 7 7 7 9 11 4 4 4 5 7 9 8 9 9 9 6 8 4 6 4 4 3 3 4 4 3 4 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 3 5 9 9 9 9 7 4 5 3 3 9 4 4 5 5 4 5 7 5 5 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 11 7 7 6 6 6 6 6 7 6 6 7 7 4 5 5 3 4 7 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 6 7 7 7 7 8 7 4 5 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 4 4 5 4 5 6 7 7 4 5 4 8 9 9 3 4 3 3 5 5 4 5 5 6 6 3 7 5 3 3 4 3 3 3 3 3 3 5 7 7 7 4 3 4 4 4 3 9 10 10 10 8 7 8 8 8 6 7 7 8 14 14 14 14 14 14 14 14 14 14 4 4 4 3 5 6 6 6 5 4 3 4 4 4 4 3 4 3 7 8 8 4 6 5 7 6 6 6 6 6 6 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 4 4 5 5 5 5 5 5 6 6 7 6 6 6 3 9 9 9 9 9 9 3 3 3 4 4 3 3 4 5 9 9 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 5 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 3 4 8 3 4 4 5 6 6 4 5 6 7 7 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 4 3 5 6 5 6 9 10 4 11 12 12 12 12 12 12 7 8 8 8 8 9 6 7 7 7 4 5 4 5 5 5 6 8 9 9 4 5 5 4 9 9 9 9 6 7 7 4 7 8 4 8 9 9 9 9 10 10 9 9 9 9 3 5 5 4 7 7 8 7 7 4 4 5 4 3 4 4 4 4 5 5 3 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 3 3 4 3 14 15 15 9 10 10 11 11 10 10 10 10 10 11 12 10 3 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 9 9 11 11 11 10 10 7 7 7 9 10 10 10 10 8 8 8 8 8 8 5 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 3 5 4 4 4 4 4 5 3 4 4 4 3 3 3 3 5 6 5 3 6 6 3 4 4 4 3 3 3 3 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 6 3 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 7 8 7 5 5 6 6 5 3 4 5 5 6 6 7 7 4 3 4 4 4 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 10 11 11 11 5 6 6 6 3 4 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 7 5 5 6 7 6 4 4 5 4 5 5 5 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 7 8 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 3 4 3 8 9 9 4 3 4 5 4 5 3 3 4 3 4 3 3 4 4 4 4 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 3 3 3 4 4 4 4 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 3 4 4 7 8 8 9 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 3 4 3 7 8 8 8 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 5 4 6 3 3 4 4 3 3 5 4 3 3 5 4 3 3 3 3 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 3 4 5 5 6 3 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 4 7 4 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 13 10 4 9 14 10 9 10 3 3 12 3 5 6 17 9 9 11 11 4 4 7 10 11 8 11 11 13 4 5 8 7 4 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 4 5 10 3 5 5 4 11 0 8 7 4 8 13 5 4 3 7 6 7 3 3 4 8 6 6 3 3 3 4 10 6 11 11 5 10 3 4 3 3 6 5 7 4 6 8 3 4 3 4 8 5 5 6 4 10 5 6 5 0 6 4 5 15 10 7 7 6 5 5 4 0 2 8 3 7 4 4 4 8 5 8 4 6 3 4 8 6 3 4 4 0 4 3 6 3 7 5 11 0 3 4 3 6 12 12 11 3 4 18 8 3 9 11 21 12 10 5 11 9 2 10 4 12 7 3 5 13 13 19 19 19 17 12 11 10 17 19 17 15 9 10 3 19 9 14 14 5 3 12 10 13 7 3 18 10 12 11 5 12 13 8 18 9 14 7 10 21 16 16 4 18 14 12 15 17 22 9 14 4 16 8 12 5 6 3 8 12 9 11 17 5 7 20 11 5 5 14 4 3 17 20 11 3 11 4 3 5 6 3 4 3 6 7 3 4 6 3 3 6 3 4 3 4 5 3 3 5 4 5 5 4 2 4 3 7 3 4 3 4 3 4 6 5 5 3 5 5 5 4 8 4 3 3 3 4 4 6 3 3 4 5 3 3 3 4 4 3 6 5 2 4 4 7 3 5 4 3 7 7 6 6 4 4 6 6 4 7 4 5 8 3 3 3 6 3 2 3 4 5 5 18 5 4 8 6 2 6 4 7 5 6 5 5 5 3 7 3 6 3 6 5 5 5 3 4 5 7 5 6 7 6 4 8 7 4 3 5 3 3 4 3 5 9 5 3 3 6 6 3 4 7 4 2 3 5 11 5 6 5 5 3 3 3 3 2 2 4 3 5 2 2 4 2 4 2 8 4 3 2 3 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 6 7 2 5 2 2 9 2 2 3 2 2 4 5 2 3 2 4 4 3 2 2 2 2 3 2 3 2 4 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 6 2 8 6 13 3 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 5 8 8 2 3 2 3 2 2 2 2 2 8 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 6 3 2 2 2 2 5 2 3 2 2 2 4 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 3 2 5 4 2 3 4 5 2 2 3 2 5 2 2 2 2 2 2 3 2 2 4 2 2 4 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 5 4 2 2 2 7 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 3 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 3 4 2 2 2 2 2 2 2 3 2 2 2 2 2 3 2 2 4 3 2 2 2 2 3 2 2 2 2 2 2 2 3 3 3 4 1 2 2 3 2 9 2 4 2 2 2 2 2 2 2 3 2 5 3 3 2 8 3 2 4 0 2 7 5 2 2 2 2 2 3 2 3 5 2 2 4 4 2 4 4 2 4 2 2 2 1 2 2 3 2 2 3 8 2 2 4 2 2 2 2 8 2 3 2 2 2 2 2 2 2 2 2 2 2 1 2 2 2 2 2 2 2 4 2 2 2 1 1 2 1 2 2 1 2 2 2 2 2 2 2 2 2 2 3 2 2 3 3 2 2 1 4 2 1 2 2 4 2 2 2 2 2 1 4 2 2 2 4 2 2 2 2 3 2 3 3 2 4 5 2 2 2 3 2 2 2 2 2 2 3 2 2 2 2 2 4 2 2 3 2 2 2 2 2 2 7 2 2 5 2 1 2 2 2 2 4 2 4 2 3 2 2 2 2 4 7 2 2 2 4 2 2 2 2 2 4 2 2 4 5 2 2 2 2 2 2 2 4 3 2 3 2 3 2 4 2 3 2 4 2 6 2 2 4 2 4 2 2 2 3 2 2 3 2 4 3 2 2 3 9 3 2 2 2 2 1 2 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 9 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 4 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 2 46 5 1 1 1 2 1 1 2 1 1 2 1 1 2 1 1 1 2 2 1 3 2 1

1$	2124 5242 5579
10$	6716
101$	5171
11$	6716
12$	944 945 946 947
13$	944 945 946 947
14$	944 945 946 947
15$	944 945 946 947
16$	944 945 946 947
17$	5959 3099
18$	6373 4047 6961 6962 6963 6964 6965
19$	6373 4047 6961 6962 6963 6964 6965
2$	5579
20$	6373 4047 6961 6962 6963 6964 6965 5959 3099
21$	6373 4047 6961 6962 6963 6964 6965
22$	6373
23$	6373
24$	6373 2546
25$	6373 4047 6961 6962 6963 6964 6965
26$	6373
27$	6373
28$	6373
29$	6373
3$	5579
30$	6373 4047 6961 6962 6963 6964 6965
31$	5959
3x5x2$	2947
4$	5579
47$	5959 3099
5$	1122 4241 4242 5579
5x5x5$	2946
6$	1122 4241 4242 5579
60$	7933
7$	6716 5579 5664
8$	6716 5579
9$	6716 5579
999$	5171
a$	3270 3291 3394 6291 3398 728 729 730 6766 3938 3939 850 964 965 4105 4132 4133 1111 4659 4672 4781 4793 4818 5029 5193 5194 5203 5224 5225 5239 8156 2151 2188 5322 5330 8228 2293 2330 2459 2563 2575 2639 2642 5839 2870
abandon$	2580
abandoned$	2577 2580
abandoning$	2580
abandons$	2580
abc$	2890
abdicate$	1702
abdicated$	1702
abdicates$	1702
abdicating$	1702
abh	5325
abh$	8220
abide$	6589
abilit	5901
abject$	2552
able$	891 894 895 897 1022 4149 4166 4167 1058 1960
abortion$	3054
about	4994 5727
about$	3202 3626 6523 6887 1123 4389 1272 1273 1274 1275 4394 7526 7724 7725 7726 4908 4909 4910 1837 5019 5251 5310
above$	4267 7778 7807
abroad$	8173
abscond$	6313 311 312 2897
abscondded$	311 312 2897
abscondding$	311 312 2897
absconded$	311 312 2897
absconder$	5351 2897
absconders$	5351 2897
absconding$	311 312 5350 2897
absconds$	311 312 2897
absconsion$	2897
absconsions$	2897
absen	5934
absenc	8167
absent$	6318 7397 4982
absolute$	1249
absolutely$	1354 4681 2544 2547
abus	8193
abuse	5297
abuse$	6013 6014 6260 6475 6476 6485 6486 6562 6563 8190 8191 8192 5402 5962
abused	2161
abused$	6048 5279 5977 2861
abuser$	6305 6560 6698 689 6723 5425
abusers$	6305 6560 6698 689 6723 5425
abusive$	2366 5495 2916
abysmal$	2939
abysmally$	2939
academy$	4570 4575 4576 7738 7767 4899 1785 8130 8131 8144 2600
accept$	3271 6188 6202 554 555 6589 3703 3704 3705 3706 3707 3708 3709 3710 3711 3712 3713 3714 3730 3731 3732 3733 3734 6786 7237 7264 7270 7284 7584 5649 5650
acceptable$	1945 2890
accepted$	6400 6408 6415 6416 6417 6420 554 555
accepting$	554 6786
accepts$	554
acceptted$	554
acceptting$	554
access$	2801
accommodation$	6350 6351 6352 6353 6354 6355 6356 6357 8189 8216 5960
accomplice$	5373 2995
accomplices$	5373 2995
accord$	6174 6175 6176 6177 6178 6179 6180 6181 6387 6388 5375
accoun	4954 1865 4984 5093
account$	7559 7560 7561 7562 7563 7564 7565 7988 5151 2035 2052 8071 8072 2181 8195 5464
accountability$	549 550 3672 3673 3674 3675 3676 3677 3678 3679 3680 3681 3682 3683 3684 7763 7764 7765 7766 5712
accountable$	549 550
accounted$	2052
accounts$	7849 7879 7988 5151 2035 2052 5464
accusation$	5400
accusations$	5400
acd$	3005
achiev	1923
acknowledge$	3703 3704 3705 3706 3707 3708 3709 3710 3711 3712 3713 3714 7584
acknowledged$	7487 7488 7489 7490
acne$	5627 2933
acned$	2932
across$	4035 918 919 4038 921 4040 923 4177 4178 4179 4267 5531 5669
act	1907 7952 8091
act$	3458 6360 3730 3731 3732 3733 3734 736 917 4035 918 919 920 4038 921 922 4040 923 924 925 926 927 928 929 948 949 950 951 952 1000 7421 7584 7748 7751 7837 7953 2368
acted$	736 917 4035 918 919 920 4038 921 922 4040 923 924 925 926 927 928 929 948 949 950 951 952 4557 4566 7465 7470 7487 7488 7489 7490 7594 2368
acting$	736 823 917 4035 918 919 920 4038 921 922 4040 923 924 925 926 927 928 929 948 949 950 951 952 2347 2368
action	1808 5798
action$	6059 7518 7559 7560 7561 7562 7563 7564 7565 5340 5796
actionable$	4926
actions$	3 4 5 6 7 8 9 3130 3131 3132 3137 6059 6099 6174 6175 6176 6177 6178 6179 6180 6181 6195 6562 6563 6564 6567 6568 6569 6570 6571 6572 6573 6574 6575 6576 6577 6578 6579 5340
active	8000
active$	3299 247 248 249 250 463 5357 5542 2642 2644 5775
activi	7812 8064 5778 5790 5791 5798
activities$	6057 6059 5340 5354 5404
activity$	6057 6059 3459 6361 7849 7970 5340 5354 5404 5541 5782
acts$	6345 3458 6360 736 917 4035 918 919 920 4038 921 922 4040 923 924 925 926 927 928 929 948 949 950 951 952 1001 2368
actual$	5325
add$	1843 2735
added$	1843 1844 1892 1894 5124 2007
addict	8110 8167 8198 5891
addict$	6731 6732 6733 5431 5432 2911
addicted$	2090
addiction$	2090 5906
addicts$	6731 6732 6733 5431 5432 2911
addres	1813 7871 1982 5100 5101 5130
address$	3262 3263 3264 6297 6298 6299 6300 3406 3407 3408 3409 7856 5970
addresses$	3262 3263 3264 7840 7856 8025 5751 5822
adds$	1843
adequate$	4660 4661 4662 4663
adhd	8110
adhd$	8100 3003
adidas$	5631
admit$	7264 7270 7284 7584 7748 5649
admitted$	2082 2095 5882
adolescent$	6808 6822 6823 6824 6825 6826 6827 1111 7124 7127 2304 2307 5479 2458
adolescents$	6808 6822 6823 6824 6825 6826 6827 7124 7127 5479
adopted$	5968
adoption$	2851
adoptive$	2851
adult$	6160 6161 3273 6218 6240 6251 3370 3371 6282 3436 3440 3443 6343 6346 6375 6378 6533 3751 6666 6667 6668 6669 3895 3933 6920 914 6930 6932 6937 4051 6949 6954 6955 6956 6974 6983 6984 6985 4101 984 7004 996 997 4117 7013 7014 4120 4121 4165 4168 7063 7116 7117 7118 7119 7120 7121 4586 4587 5347 2250 5372 5546 5547 2433 5553 2451
adults$	3249 3254 3258 3261 6157 6160 6161 6170 6251 6282 6305 6307 6310 3436 6339 6343 6346 6375 6522 6597 6655 3765 6666 6667 6668 6669 6677 3783 6851 6893 6894 6895 6903 6920 6930 6934 4041 6937 4048 6949 6954 6955 6956 6961 6962 6963 6964 6968 6972 6980 6981 6982 6983 996 997 4117 7013 7014 7063 7080 7088 7089 7090 7096 7097 7098 7099 7100 7116 7117 7118 7119 7120 7121 7187 7235 4443 4444 4446 4447 5347 5396 5548 5553
advance$	1911
advanced$	914 5357
advanceed$	1911
advanceing$	1911
advances$	1911
advantage$	6049
advice$	6107 6625 6626 6627 6628 6629 6786 7473 7474 7475 7476 7477 7478 5387 5397 5646 5703
advis	4927 5824
advised$	3186 6110 6111 3217 100 101 102 103 104 105 106 107 3226 109 110 111 112 113 114 115 116 117 118
affairs$	6999
affection$	6350 6351 6352 6353 6354 6355 6356 6357
affili	1907 5778 5782 5784 2996
affiliate$	5404
affiliated$	675 5404
affiliates$	5404
affiliation$	656 657 675 5404
affiliations$	5404
affray	5325
affray$	8220
afraid$	7072 7073 7074 1098 1099
african$	1132 4253 4258 4259 2483 5626
afro$	5619 2502 5621
afros$	5619 5621
after	7851 5264
after$	6189 3692 3971 6902 4010 4152 7081 7082 7092 1676 2085 8159 8160 5283 5913
again$	6120 6121 7304 7305 7307 7308 7309 1643 4859 4860
agains	5046 5798
against$	6301 6302 6303 6304 7923 7941 7971 2004 8057 5662 5765 5767 5807 5840
age$	3449 6372 3803 6927 6928 7009 7010 7011 7139 7140 7141 5241 5941
aged$	7124 7127 8122 5370
agencies$	4570 4575 4576 7738 7767 4899
agency$	4544 4570 4575 4576 4586 4587 7738 7767 4899 1785 4926 2552 2590 2599
ages$	6927 6928
aggression$	6754 6840 6841 829 830 5487
aggressive$	6796 6797 6798 6799 6800 6801 6802 6803 6804 6805 6806 6875 2366 2916
aggressively$	2916
aggressiveness$	6840 6841 5487
aggressor$	6698 6699 6700 6701 5425 5426 5427
aggressors$	6698 6699 6700 6701 5425 5426 5427
aggro$	6444
agitator$	2907
agitators$	2907
agree$	884 885 886 887
agreed$	381 6420 884 885 886 887
agreement$	6194 7958
agreements$	7958
agrees$	884 885 886 887
ahead$	7778 7808 7868
aid	1923
aid$	1911 1927 5870
aided$	1911 1927
aiding$	1911 1927
aids	1923
aids$	1911 1927 5870
aim	2014
aim$	7965 1956 7994 8038
aimeda	5034
aimedat$	7929
aims$	5034 7965 1956 7994
albanian$	4255 5626
album$	5123
alcoho	8167 8198
alcohol$	6166 6167 6350 6351 6352 6353 6354 6355 6356 6357 6362 6365 8103 5887 2773 5891
alcoholic$	5431
alcoholics$	5431
alert$	1800 1821 1822 1935
alerting$	1821 1822
alerts$	1821 1822
aliases$	2951
alibi$	2952
alibis$	2952
alienated$	2459
alight	5312
alight$	8207
alike$	5630 5632
alive$	8081
all	5803
all$	3230 3234 3604 3726 801 3933 843 877 6891 959 7051 1103 1212 7239 4345 1241 1317 1318 1319 1380 1389 4508 4542 7573 7580 4818 4820 7733 7734 1732 7960 5096 5146 5175 5379 5646 5647 5704 2635 2639
allegation$	5400 5401
allegations$	5400 5401
allege$	6681 6682 1989 5398 5399
alleged$	6681 6682 1882 1987 1989 2046 5398 5399 2284
allegedly$	2903
alleges$	6681 6682 1989 5398 5399
allerg	8110
allergic$	3019
allergies$	3019
allergy$	5906 3019
allocated$	1993
allow	1823
allow$	35 36 129 130 6480 7264 7270 7284 1927 2034 5376 5649
allowed$	35 36 129 130 6480 1927 2094 5376
allowing$	35 36 129 130 6480 1927 5376
allows$	35 36 129 130 6480 1927 2034 5376
almost$	428 959 4077 960 961 962 963 966 967 968 969 1014 1015 1123 2429 2438
alone	5187 2834 5953
alone$	6424 7034 7035 7036 7037 7038 7039 7040 7041 7042 7043 7044 7045 7046 8082 2834 5952
along$	6151 6210 3496 3497 3498
alopecia$	2934
already$	959 4077 960 961 962 963 966 967 968 969 987 1014 1015 1123 2429 2438
also$	2308
alternative$	2809
although$	120 6301 6302 6303 6304
altogether$	1732
always$	307 912 1212 4395 2936
ambition$	6865 5523
among$	6795 3947 3982 4999 5180
amongst$	6795 3947 3982
amount$	181 7077 7078 7079
ample$	3243
an$	3700 3967 4037 4079 4109 1111 4526 4818 5017 5029 5193 5224 5330 2459
anaemia$	3018
analys	4939 4940 4941 1824 1825 1859 4980
analysis$	5741 5785
analyst$	7819 7834 7835 7836 4942 4943 4977 7875 1962
analysts$	7819 7834 7835 7836 4942 4943 4977 7875 1962
anaphy	3020
and	2674 2679
and$	3229 6638 3805 3806 7124 7127 4267 4284 4925 5016 5036 5037 5173 5719 5758 2719 6002
angels$	5449
anger$	826 2367
angry$	7397 2293 2459
animal$	5431
animals$	6731 6732 6733 6749 6750 6751 5431 5432
ankle	2204
ankle$	5322
anonymous$	2611
anorexia$	3021
anorexic$	3021
anothe	1920
another$	3119 6258 6852 1111 7811 5225 5337 2459 2642
anpr$	2956
answer$	6589 1007 1008 1009 4159 7264 7270 7284 7348 7584 4721 4722 7748 7751 8038 5649
answered$	6400 6420 1007 1008 1009 7470 7487 7488 7489 7490 7796
answers$	1007 1008 1009 7348
antagonise$	2278
antagonised$	2278
antagonises$	2278
antagonising$	2278
anti	5002 1897 5069 5074 8003 8015 2041 5170 2760
anti$	3367 3373 658 3860 6796 6797 6798 6799 6800 6801 6802 6803 6804 812 3936 3981 2395 2396
anticipated$	7947
antidepressant$	5878
antidepressants$	5878
antipsychotic$	3036
antipsychotics$	3036
antisocial$	6260 6267 6756 6796 6797 6798 6799 6800 6801 6802 6803 6804 6875 7897 8065 2275 2361 5480
anxiet	8110
anxiety$	3023
any	7865 2610 5803
any$	3726 7239 4345 1241 4474 4667 4668 4820 7813 5029 7960 5646 5647 2635 2639
anybody$	4443 4444 4446 4447 4570
anyone$	6157 6920 7080 4443 4444 4446 4447 4570 7469
anything$	6557 1012 7049 1093 7194 7195 7263 7268 7274 7279 7288 4443 4444 7356 1405 1406 1407 1408 1409 7548 7549 7550 7551 8021 5646
anyway$	6124 6128 7066
apathetic$	2918 2939
apathy$	2939
apnoea$	5888
apologised$	7487 7488 7489 7490
app$	313 3431 314 3432 315 3433 316 3434 317 3435 6331 6332 6333
appalling$	6796 6797 6798 6799 6800 6801 6802 6803 6804 1609 1610 1611 1612 1759 2366 2402 2576 2939
appallingly$	2939
appear	8066
appear$	449 450 682 708 709 710 711 712 713 714 715 716 717 802 816 817 818 819 820 821 917 4035 918 919 920 4038 921 922 4040 923 955 959 4077 960 961 962 963 966 967 968 969 4177 4178 4179 1062 1124 1154 1155 1156 2199 2309 2313 2362 2363 2373 2508
appearance$	7145 7146 7147 7148 7149 7150 7151 7152 7153 7154 7155 7231 5998
appearances$	5998
appeared$	917 4035 918 919 920 4038 921 922 4040 923 1154 1155 1156 2199 2508
appearing$	2199
appears$	449 450 682 708 709 710 711 712 713 714 715 716 717 802 816 817 818 819 820 821 917 4035 918 919 920 4038 921 922 4040 923 955 959 4077 960 961 962 963 966 967 968 969 1062 1124 1154 1155 1156 2199 2309 2313 2362 2363 2373 2508
appendicitis$	3086
appeti	8110
apple$	5420
apples$	5420
applic	1985
applied$	1463 1464 1465 1684
apply	1920 1985
apply$	1463 1464 1465 2670
appointment$	4359 1242 1243 1244 7390 7391 7392 8097 5874
appointments$	4359 1242 1243 1244 8097 5874
appreciate$	6589 3703 3704 3705 3706 3707 3708 3709 3710 3711 3712 3713 3714
appreh	5078
apprehend$	7973 2710
apprehending$	2710
approa	5798
approach$	5796
approaches$	7689 7690
appropriate$	3192
apps$	313 3431 314 3432 315 3433 316 3434 317 3435 6331 6332 6333
april$	6280
arab$	1132 4253 2483 5626
arcade$	6278 6279
architects$	461
are	1907
are$	3123 3189 173 174 449 450 621 622 623 682 708 709 710 711 712 713 714 715 716 717 766 772 3901 802 816 817 818 819 820 821 6881 955 959 4077 960 961 962 963 966 967 968 969 977 1106 1124 4306 1212 1233 4363 4510 1430 1431 4833 1723 1724 7798 4937 4969 4978 5052 5127 2206 2309 2313 2347 2362 2363 2373 5578 5622 5623 2589 5758 5805 2705 2753 5950
area$	3972 5395 5957
argue$	7397
argued$	7397
argues$	7397
arguing$	7397
argume	5276
argument$	4425 7321 4427
argumentative$	6844 6845 6846 6847 6848 6849 6850 5491 2916
arguments$	2141 8171 2169
arm$	7162 8087
arms$	7162 8087
around	5727
around$	3202 6216 6887 4000 4026 6923 4766 7848 5355 5531 5643
arrangement$	6390 7114 5541
arrangements$	6390 7114 5541 5919
arrest	7837 1870 1909 7934 7935 7940 5078 7999 5166 2057 8167 8169 8195 8198 5807
arrest$	7921 5027 7927 1934 7956 7973 1971 8056 8061 5175 8230 2681 2684 5812 2710 5837 2887 2980 3104
arrested$	6050 5780 5985 3104
arresting$	2710 2979
arrestped$	1971
arrests$	1886 7900 1934 1971 8061 8230 5812 2978 3104
arrive	8029 8066
arrive$	6589
arrived$	7753 7754 7755 7756
arrogance$	2939
arrogant$	4851 2918 2939
arson	7908 8001 8002 8003 5313 5325 5327
arson$	8208 8220 8222
arsonist$	5431
arsonists$	5431
art$	6948 2762
arthritis$	2999
as	1907 2610
as$	3395 3804 3980 4021 4042 4054 972 4100 4118 4119 7069 4292 4683 7603 1740 1743 7870 4988 4989 4994 5160 2308 2347 5750
asb	5069 2041
asb$	6260 6754 7964 2000 5159
asbo	5103 2890
asbo$	7998 6008
asbos$	7998
asd$	8100 3005
ashamed$	7614 1602
asian$	1111 1132 4253 4260 4281 4282 4283 1166 2458 2459 2483 5626
aside$	4765 4838
ask$	430 7374 7375 7376 4947 5657
asked$	115 116 117 118 3274 430 6471 7310 7465 7470 7481 7482 7483 7594 7796 1817 4947 1863 5141
asking$	3546 429 430 7374 7375 7376 5657 5675
asks$	430 7310
asleep$	1599 1600 1767
asperg	2736
asperger$	5854
aspergers$	5854
aspirations$	6865 5523
aspiring$	2287
assaul	7908 8002 8003 2161 5297 8193 8195 5313 5314 5327
assault$	7914 8192 8208 8209 8220 8222 5402
assaulted$	5279 2210
assaults$	8208 5402
assert	2010
assertive$	5128
assess	8091 8093 2087 2200 5727 5896 5901
assessed$	803 1882 1907 1987
assessment$	8084 5922
assessments$	5922
assist	1823 1923 5178
assist$	1911 1927 1956 8073
assistant$	5242 8138
assisted$	7828 1911 1927
assisting$	1911 1927
assists$	1911 1927 1956
associ	7812 4954 5009 7909 8009 8016 2015 8064 5784 5790 5791
associate$	6202 6231 6233 6234 6245 6395 6396 6397 6398 6399 6671 675 2274 5393 5404
associated$	653 675 5404
associates$	6671 675 7840 7849 7850 7852 7886 1874 7919 2006 2274 5393 5404 2643
associating$	6395 6396 6397 6398 6399 675 1874 2274
association$	656 657 6671 4570 4575 4576 7738 7767 4899 1874 7904 5393 5404 5421 2667
associations$	656 657 6671 7849 7850 2006 5133 5393 5404 5421
assume$	554 1989
assumed$	554
assumes$	554 1989
assuming$	554
assured$	5571
asthma	8110
asthma$	3013
asthmatic$	3013
astonishing$	4796 7692
astray$	6703 6704 6705 6706
asylum	2849
asylum$	5967
at	5259
at$	15 3568 6596 798 6911 6912 7124 7127 1123 1390 1397 1398 4717 4842 7772 7848 7929 7952 5065 5199 5213 5245 5260 5279 5287 2191 5317 5669 5913 5969 5995 6002
athena$	7857
athletic$	2462 2932
atrocious$	2939
attachment$	2779 2780
attack	8193
attack$	5862 5873
attacked$	6050 6467
attacks$	5862
attemp	5802
attempt$	6536 524 3643 3644 4359 1242 1243 1244 7496 7497 7559 7560 7561 7562 7563 7564 7565 4674 4675 4676 4677 4678 5386
attempted$	7555 7556 7557 7558
attempts$	4359 1242 1243 1244 7689 7690 5386
attend	8146 2761 3095
attend$	6202 6589 3697 7237 7264 7270 7284 7348 7584 7751 5238 2199 5649 5650
attendance$	7722 7788 8132 5385 5472 3094
attended$	6400 6408 7796 5238 2199
attender$	5385 5435 5445
attenders$	5385 5435 5445
attending$	5238
attends$	7348 7852 2199
attent	5091
attention$	3275 6350 6351 6352 6353 6354 6355 6356 6357 6362 6365 6447 3553 6477 3583 6481 6637 6646 6647 3834 813 822 6856 6857 6860 7468 7472 7559 7560 7561 7562 7563 7564 7565 1814 7986 2002 8100 5381 2378 5497 5498 2400 5819 2734
attitude$	6059 6195 792 793 6862 991 992 993 994 995 1715 1716 1717 1718 5340 2367 5520 5521 5694
attitudes$	6059 792 793 5340 5520
attract$	6032 6033 434 435 3962 2259
attracted$	6032 6033 434 435 626 635 636 637 638 639 640 641 642 643 644 645 646 647 652 2259
attracting$	6032 6033 434 435 2259
attractive$	2932
attractor$	5831
attractors$	5831
attracts$	6032 6033 434 435 2259
attractted$	6032 6033 434 435 2259
attractting$	6032 6033 434 435 2259
attrib	1953
attributed$	1883
auburn$	2502
august$	6280
aunt	8155 5271 8168
aunt$	8166
auntie	8155
author	1920
authorised$	5141
authorities$	6877 6878 4570 4575 4576 7738 7767 4899
authority$	6786 6851 4570 4575 4576 7738 7767 4899 5262 5263 8159 5397 5513 2600
authors$	461
autism	8110
autism$	8100 3004
autistic$	3004
autumn$	6280 6281
available$	6044 5357
average$	2462
averse$	773 774 775 776 777
avoid$	6589
avoidant$	6805 6806 2366 2918
avoided$	6400 6408 3538 7458 5711
awaiti	2091 2099
awaiting$	5209 5217 2866
aware$	3993 6889 6890 1851 2009
awareness$	3725
away$	6172 6173 6191 6192 6223 6236 6314 6315 6320 6407 6414 6529 6534 6537 3701 843 4413 4709 4710 8037 5145 8173 5281
awkward$	6844 6845 6846 6847 6848 6849 6850 8069 5491
b$	5269 8164 5839
babies$	6987 6988 6989 6990 6991 5549
baby	8168
baby$	5226 5227 8185 2184
back$	6070 6208 6243 257 258 259 260 3403 3404 6308 6309 6535 6540 3701 3702 4263 7306 4705 4768
background$	6005
backs$	3702 4768
bad$	3182 3300 3335 244 245 6264 3651 6666 6667 6668 679 680 681 3800 3853 6757 6796 6797 6798 6799 6800 6801 6802 6803 6804 6805 6806 1144 7170 4277 4279 1609 1610 1611 1612 7728 7729 7730 7731 1759 2224 2276 2290 2302 2303 2366 2376 2390 2402 2487 2576
badly$	814 1130 4549 1643 5488 5489 5490 2388 2484 5630
bag$	7189
baggy$	2518
bags$	7183 7189 5156 5631
bail$	3784 5330 8225 8230 5993 2876
bailed$	5993 3107
bails$	8230
bait$	2278
baited$	2278
baiting$	2278
baits$	2278
baitted$	2278
baitting$	2278
balaclava$	7220 5631 2935
balaclavas$	7220 7221 7222 7223 7225 5631 5780 2935
bald$	4271 2932
ball$	7707
bandana$	5631 2935
bandanas$	5631 2935
bandit$	2906
bandits$	2906
banger$	5404
bangers$	5404
banging$	5404
bangladeshi$	4255
bank$	414 8186
banked$	414
banking$	414
bankked$	414
bankking$	414
banks$	414
bannin	2020 2021
banning$	1966 5138 5139
bare$	4682
barely$	1042 4160 1043 4161 1044 1080 4198 1081 1082 4300 1550 2110 2120 2431 2784
barrel$	2468
barter$	349 350
bartered$	349 350
bartering$	349 350
barterred$	349 350
barterring$	349 350
barters$	349 350
base	5085
base$	7980
baseball$	2523
basic$	2552
basically$	959 4077 960 961 962 963 966 967 968 969 2429
basis	1985
battle$	2448
be	5104
be$	3181 3319 3320 3321 6231 3351 3355 449 450 3572 3693 6685 3794 682 708 709 710 711 712 713 714 715 716 717 3836 3870 802 816 817 818 819 820 821 3949 3950 4059 4060 4061 955 959 4077 960 961 962 963 966 967 968 969 7101 7103 1124 4385 4388 7290 7291 7292 4411 4452 4462 4465 4615 4618 4657 4719 1723 1724 4978 4979 5004 7941 5052 5059 5105 5116 8031 2309 2313 2362 2363 2373 2589 2705 5823
beanie$	5631
beanies$	5631
bear$	4844 2591
beard$	5604 5619 5621
bearded$	2932
beards$	5604 5619 5621
bearre	7999
bears$	2591
beat	8193 8198
beaten	2161
beaten$	3157 5279
became$	449 450 682 708 709 710 711 712 713 714 715 716 717 3901 802 816 817 818 819 820 821 955 959 4077 960 961 962 963 966 967 968 969 1124 2309 2313 2347 2362 2363 2373 2765
becaug	7999
because$	3134 164 182 184 2181 8195
bechar	7999
becom	1907 2745
become$	449 450 682 708 709 710 711 712 713 714 715 716 717 3906 802 816 817 818 819 820 821 955 959 4077 960 961 962 963 966 967 968 969 1124 7291 2308 2309 2313 2347 2362 2363 2373
becomes$	449 450 682 708 709 710 711 712 713 714 715 716 717 802 816 817 818 819 820 821 955 959 4077 960 961 962 963 966 967 968 969 1124 4426 2309 2313 2362 2363 2373
becoming$	3901 3907 2308
bed	2168 2187 2772
bed$	6259 6350 6351 6352 6353 6354 6355 6356 6357 8101 8153 5269 5270 5286
bedbugs$	5305
bedealt$	7999
bedeta	7999
bedroom$	5270 5972
bedrooms$	5156
beds$	6259
bedwetting$	5890
been	5165 2204 2745
been$	3215 3216 99 108 3245 3246 265 6406 6413 6415 6416 6417 3529 449 450 682 708 709 710 711 712 713 714 715 716 717 758 3897 3898 3899 3905 3911 802 816 817 818 819 820 821 908 955 959 4077 960 961 962 963 966 967 968 969 1046 1124 4360 4361 4362 4364 4365 4366 1430 1431 4565 7570 7571 4687 4688 7594 1644 4799 4800 4801 4834 4835 4836 1723 1724 4900 4978 5052 5059 2072 2095 5238 2144 2174 5322 2309 2313 2347 2351 2362 2363 2373 2589 2705 2758 2764 2765 2810 2812 2813 2846 2850 2860 2867 2869 2870 2874
befing	7999
before$	4052 6986 7778 7807 5317
befriend$	6326 318 319 320
befriendded$	318 319 320
befriendding$	318 319 320
befriended$	318 319 320
befriending$	318 319 320
befriends$	318 319 320
beggars$	2598
begun	2761
behav$	6400
behave$	6202 6395 6396 6397 6398 6399 736 917 4035 918 919 920 4038 921 922 4040 923 924 925 926 927 928 929 948 949 950 951 952 7264 7270 7284 7348 2370 5649
behaved$	6395 6396 6397 6398 6399 6400 6408 6431 6432 736 3932 917 4035 918 919 920 4038 921 922 4040 923 924 925 926 927 928 929 948 949 950 951 952 2370 2371 5506
behaves$	736 917 4035 918 919 920 4038 921 922 4040 923 924 925 926 927 928 929 948 949 950 951 952 7348 2370
behavi	2020 8167
behaving$	6400 736 917 4035 918 919 920 4038 921 922 4040 923 924 925 926 927 928 929 948 949 950 951 952 2370 2372
behavior$	6059 783 784 785 786 787 788 789 790 791 5340
behaviors$	6059 5340
behaviour$	3 4 5 6 7 8 9 3130 3131 3132 3137 6057 6059 6099 6174 6175 6176 6177 6178 6179 6180 6181 6195 3616 499 500 6562 6563 6564 6567 6568 6569 6570 6571 6572 6573 6574 6575 6576 6577 6578 6579 6621 6622 6623 6624 6712 783 784 785 786 787 788 789 790 791 6835 6836 6837 6838 5015 5063 7964 7969 7970 5103 5138 5159 5232 2126 8146 5252 5320 5340 5341 5404 5423 5424 5484 2367 2805 6005
behavioural$	2367
behaviours$	6057 6059 6835 6836 6837 6838 5340 5341 5484
behavs$	6400
behavved$	6400
behavving$	6400
behind	4993 7895 8000 5107 1990 8016
behind$	7024 7025 7026 4815 7888 5108 2123 5555
being	2745
being$	3215 3216 6132 3347 265 3489 449 450 682 708 709 710 711 712 713 714 715 716 717 3892 802 816 817 818 819 820 821 4004 955 959 4077 960 961 962 963 966 967 968 969 4094 1124 1430 1431 7572 1644 4798 8080 2103 2309 2313 2347 2362 2363 2373 2810 2812 2813 2846 2867 2869 2870 2874
belief$	5716
believe$	7584 7751 1989
believed$	7360 7361 7362 7363 7364 1811 1882 1987 2046
believes$	1989
belligerent$	2916
belocked$	7999
belong	1907
belongs$	7735 5705
below$	2123 5945
bench$	2214
benefit$	6589 1814 7828 1911
benefited$	1911
benefiting$	1911
benefits$	1911
bepros	7999
bereaved$	2155 3103
bereavement$	8191 3103
besear	7999
bespectacled$	2932
bespok	2122
best$	943
bestopped$	7999
besumm	7999
beta$	5220
betray$	2580
betrayed$	2577 2580
betraying$	2580
betrays$	2580
better$	3182 3192 6505 6506 3619 6515 6516 7451
betwee	7851
between$	5953
beyond$	815 916 1316 2332 2333 2541
bid	1985
big$	3163 1017 1018 1019 1020 1109 1128 2462 2469 2485 2502
biggest$	2646
biological$	2408
biopsy$	8104
bipolar$	2780 3026
birth$	6874 2408 5904
birthmark$	2933
birthmarks$	2933
bitchy$	2918
bitten$	5567
bitterly$	1643
black$	1111 1132 4253 1144 4281 4282 4283 1166 1195 7212 7213 7214 7225 2458 2459 2480 2481 2487 2502 5631 2518 5780
blackheads$	5627
blackout$	3002
blackouts$	3002
blade	8221
blade$	8220
bladed$	8220
blam$	1797 1798
blame$	6451 6452 6453 6454 6455 6456 6457 6458 6459 6460 6461 6462 3569 3570 6487 6488 6489 6490 6500 6501 6502 6503 7736 7739 7740 7741 4847 7743 7748 7749 4880 2587 2588 5709
blamed$	6467 1797 1798 2195
blames$	4847 7743
blameworthy$	2939
blaming$	1797 1798
blammed$	1797 1798
blamming$	1797 1798
blams$	1797 1798
blank$	7236
blanket$	1249
bleach$	2481
bleached$	2481 2502 5622
blight$	2343
blind$	4774 5711 2607 5909 5910
bling$	6665
blinkered$	2939
block$	6921
blockers$	8115
blond$	4271 2481 2502 2932
blonde$	4271 2481 2501 2502 2932
blood$	2740 2775 5913
bloody$	2565
blue$	2482 2502 5631
board$	4570 4575 4576 7738 7767 4899 8017 5123 5829
boards$	5829
bodge$	2942
bodged$	2942
bodges$	2942
bodging$	2942
bodies$	6349 6427 3535
bodily$	5325
body$	6349 3535 991 992 993 994 995 7022 4964 1848 2490
boisterous$	2918
bomber$	5631
bombers$	5631
bone$	2392
boned$	5587
boost	1969
boots$	5631
born$	2065 8121 2792
borough$	5957
boss$	6165
bossy$	2918
botch$	2942
botched$	2942
botches$	2942
botching$	2942
both$	2308 5668 2639
bother$	6444 7311 7312 7313 7314 7520 5673 5674
bothered$	6400 6408 7449 7460 7465 7470 7481 7482 7483 7484 7485 7486 4596 7510 7511 7512 7513 7514 7515 7516 7520 4631 7594 4831 7796 1791 5673 5674
bothering$	5673 5675
botherred$	5673
botherring$	5673
bothers$	5673
bottom$	2802
bottoms$	7218 1211 2525
bound$	1278 1279 1280
boundaries$	5397
box$	2501 5679 2562
boy	8004 5303 5328
boy$	175 221 6808 6822 6823 6824 6825 6826 6827 4463 4464 4938 5088 1988 8005 1998 2006 8024 8027 5143 8067 8223 2280 5408 5420 2310 5438 5479 2369 5603 5828
boyfri	8167
boyfriend$	6306 6370 358 359 360 361 8151 8172 8185 5367 5368 2251 2252
boyfriends$	6370 358 359 360 361 5367 5368 2251 2252
boys	4922 4930 7867 7869 4975 1860 1861 1904 8004 5131 8026 2018 8070 2650
boys$	6066 6143 6163 6168 175 6228 221 6282 6306 6341 6343 3513 3517 3518 3537 503 3657 6643 6657 6673 3787 670 671 672 6690 6753 6808 6811 6822 6823 6824 6825 6826 6827 6842 6893 6894 6895 4135 4136 4137 4138 7060 7234 7315 7316 7317 7318 7319 4431 4432 4433 4448 4457 7359 4498 7438 4690 4691 4692 4693 4694 4695 4739 7649 7668 7676 7677 7678 7679 7680 7681 7682 5022 5088 1976 1988 8005 1998 2006 8024 8027 5136 5143 2037 2051 8067 5348 5408 5420 5438 5479 2369 5603 5698 5703 5828
braces$	5621 5627
braid$	5619 5621
braided$	2502 5622
braids$	7215 5619 5621
brain$	3068
brand$	7182 5642
branded$	2518
brands$	7182 5631 5642
brat$	2906
brats$	2906
breach	2875
breach$	2212
breached$	2212 2875
breaches$	2212
break	8167 5276
break$	6202 666 667 3976 7292 7397 5132 2279
breakdown$	7727 8113 5528 5957 5969 5974
breakdowns$	5528
breakfast$	8164
breaking$	666 667 7397 1703 2025 2279
breaks$	666 667 7397 1703 2279
breakup$	8171
breath$	7174
brief$	1800 1821
briefed$	1863 5141
briefi	5727
briefing$	1821 2711 5830
briefs$	1821
bright$	2502
bring	1923
bring$	6032 6033 6043 423 424 425 426 427 1035 1951 2692
bringing$	423 424 425 426 427 1035 1951 2692
brings$	6032 6033 423 424 425 426 427 1035 2692
broad$	2462 2467
broke$	666 667 3975 1703 2279 5957
broken$	3977 1703 2361 5481 5957
bronchitis$	3085
brothe	8155 5271 8168 5274 8174 8177 8178 2185
brother$	2137 8166 5272 5298 5526
brothers$	6874 5526
brough	1870 5046
brought$	6025 6032 6033 6043 423 424 425 426 427 1035 7941 5094 1977 8011
brown$	1144 2480 2481 2482 2487 2502
bruise$	3087
bruised$	3087
bruises$	3087
bruising$	3087
brunette$	4271 2932
brush$	1699 1720
brushed$	1647 1699 1720
brushes$	1699 1720
brushing$	1699 1720
buck$	4278 7705 2582
budget$	4883 7790 7799 7800
budgets$	7722 4883
bugs$	5305
build	7837 1910 1923 2610 2648
build$	7132 7133 7134 1996 5580
builded$	1996
buildi	1923 5081
building$	7790 7976 1996
builds$	7132 7133 7134 1996 5580
built$	4239 5076 8060 5581
bulimia$	3022
bulimic$	3022
bulk$	5146
bulky$	2462
bullied$	6048
bullies$	6699 6700 6701 6731 6732 6733 5426 5427 5431 5432
bully$	6699 6700 6701 6731 6732 6733 5426 5427 5431 5432
bullying$	6754 6875
bump$	5226
bunch$	719 6808 6822 6823 6824 6825 6826 6827 867 5420 5479 5531
bungle$	2942
bungled$	2942
bungles$	2942
bungling$	2942
bunk$	2234
bunked$	2234
bunking$	2234
bunks$	2234
burden$	3848
bureau$	7819
burgla	7812 7822 7895 7908 1897 5074 8001 8002 8003 5313 5314 5325 5327
burglar$	6731 6732 6733 7888 5431 5432
burglaries$	7896 5015 7969 8208 8222 5806
burglars$	6731 6732 6733 5431 5432
burglary$	1816 5015 7914 8208 8209 8220 8222 2639 2656
burgle	3116
buried$	1695
burly$	2462 2932
bury$	1695
burying$	1695
bus$	6278 6279
busine	5073 5137 5790
businesses$	7816 7944 7968 8032
busy$	7745 4851
but$	3229 4077 960 961 962 963 966 967 968 969 4114 4130 4211 7396 4808
buy	4987
buzz$	6637 2493
by	5033 2674 2679
by$	6162 3744 3745 6676 6795 3947 4173 7262 7443 7599 4706 4707 4708 7655 7658 7659 7660 7661 4946 1856 4999 7910 5019 5197 8118 5236 2227 5669 5695 5818 5979 5980
c$	5839
cahms$	3046
caked$	1150
calculating$	2918
call$	7689 7690 1822 2053 5703
called$	7594 7796
caller$	5435
callers$	5435
calling$	1822 2053
callous$	2918 2939
callousness$	2939
calls	1865 4984
calls$	7689 7690 7733 7734 1822 7879 5069 8016 2053 5703 5704
came$	6431 6432 482 1199 1208 7796 1870 1973 2101 2144 2256
camera	4964 4980
camera$	7853 7859 4965 7861 1856 7875 1991
cameras$	7853 7859 4965 7861 1856 7875 1991
camhs$	3045
camouflage$	5631
campaign$	2689
can$	3902 831 891 894 895 897 905 941 1021 1041 1053 1056 1091 4450 1348 1351 4489 1499 1730 1856 5046 1986 2129 2536 2719
cancer$	3066
candidates$	5061
cannab	8221 5333
cannabis$	6350 6351 6352 6353 6354 6355 6356 6357 6362 7866 5207 8103 8114 8228 5349 2773
cannot	2094 2129
cannot$	585 4416 7326 7327 7328 7329 1347 1497 1539 5247 2828
cap$	1191 7205 7206 7207 7215 7220 5631 2517 5636 5641
capabi	7926
capability$	2965
capable$	1023 4150 4169 4170 1057 4470
capaci	7926
caps$	1191 7205 7206 7207 7215 7220 7221 7222 7223 5631 2517 5636 5641
captur	5081 2648
capture$	7976
captured$	4968
car	5975
car$	6297 6298 6299 6300 2630
care	2148
care$	3703 3704 3705 3706 3707 3708 3709 3710 3711 3712 3713 3714 3974 4011 4139 4140 4141 4144 4145 4147 4148 4151 4158 7077 7078 7079 7080 7091 7096 7097 7098 7099 7100 7311 7312 7313 7314 7330 7331 7332 7435 7520 4626 7559 7560 7561 7562 7563 7564 7565 7566 4674 4675 4676 4677 4678 7763 7764 7765 7766 4892 1775 1776 1777 8126 8150 8157 8158 5266 5306 8205 8206 2409 5673 5674 5712 5954 2837 2838
cared$	7449 7465 7470 7481 7482 7483 7516 7520 1775 1776 1777 5673 5674
career	8064
career$	5423 5424 2314 2644
careful$	6034 3144 3145 3146 3147
careless$	52 53 3300 495 2265 2939
carelessly$	2939
carelessness$	3130 3131 3132 6196 6197 6198 6199 6200 6201 6479 3585 2939
carer	8174
carer$	8152 8158 8166 2164 5954 5965
carers$	8158 5954
cares$	7330 7331 7332 1775 1776 1777 2164
caribbean$	1132
caring$	2164 5659
carpet$	7712
carrie	1835 8016
carried$	3219 6420 485 486 7555 7556 7557 7558 2257 5376
carries$	485 486 738 924 925 926 927 928 929 948 949 950 951 954 7393 7394 7395 5007 8063 2257 5376 2591
carry	1835
carry$	6067 3218 6202 6231 6233 6234 6395 6396 6397 6398 6399 485 486 6631 6633 737 924 925 926 927 928 929 948 949 950 951 953 1170 7292 7393 7394 7395 2257 5376 2591
carryi	4993 8000 8016 5326
carrying$	6132 6395 6396 6397 6398 6399 7888 1990 5325
case$	6728 6807 4896 5028 7936 1958 5162 8214 5440 5442 5482 5483 2649 5998 6001
cases$	6728 6807 5440 5442 5482 5998
cash$	6166 6167 3399 6350 6351 6352 6353 6354 6355 6356 6357 6362 6365 6639 6640 6665 2345
cast$	6066 4448 4457 7359
casually$	1130 2484 5630
casualty$	8095 8108
catalogue$	1427
catch	7837 7860 7940 5078 5807
catch$	7862 7872 1939 7973 2031
catches$	1939
catching$	1939
category$	3915 2181
catty$	2918
caught	7999 8011
caught$	6048 6050 2208 2351 2894
cause$	6025 6043 470 6727 7291 5439
caused$	6025 6043 470
causer$	5415
causers$	5415
causes$	470 6727 5439
causin	5107 1990
causing$	470 6761 7397 5108
cautio	5314 5988
caution$	8209 8230
cautioned$	2871
cautions$	8230
cautious$	6036
cavalier$	2939
cbo	5103 2890
cbo$	7998 6008
cbos$	7998
cbt$	5879
cce$	6260
cctv	4964 4980
cctv$	4939 4940 4941 1824 1825 7859 4965 1849 1859 7875 1964 1991 5746 2636
ceases$	7955
cell$	7819 2621 5817 5859
cells	5321
cells$	8216
central$	8030
centre$	7968 8010 8040 8229
cerebral$	2789
certain$	1278 1279 1280 1313
certainly$	1392 1400 4518 1401 1402 5666
certainty$	1314
chain$	1888 5631 5784
chains$	5631
challe	8036 5142
challenge$	7397 8037
challenged$	7397
challenges$	7397
challenging$	6796 6797 6798 6799 6800 6801 6802 6803 6804 6844 6845 6846 6847 6848 6849 6850 838 839 840 841 842 7397 2361 2364 2366 5491 2918
chance$	3276 159 160 6595 6596 4421 4439 1680 1681 1682 1683 7713 7714 1954 2048 5386 5701
chances$	6137 3276 159 160 6595 6596 1680 1681 1682 1683 7713 7714 5386 5701
change$	3471 6367 6786 7237 7264 7270 7284 7345 7374 7375 7376 7385 7584 5649 5650 5657
changed$	7360 7361 7362 7363 7364 2800
changing$	7374 7375 7376 4482 5657 2800
chaos$	6481
chaotic$	2361 5480 2364 2918 2939
character$	6748
charg	7940
charge	4993 1909 7934 5041 5094 7999 8016
charge$	7888 7921 5027 8230 5804 2722 5984
charged$	7989 2873 5992
charges$	7900 7936 1928 8230 5804 5810 2722 5984
charging$	5041 2684
charity$	4570 4575 4576 7738 7767 4899
charm$	3998
charms$	6427 6428
chart	1836
chart$	1906 1992 5114 5785
charted$	1992
charts$	5785
chase$	6637
chaser$	7689 7690
chasers$	7689 7690
chasing$	7689 7690
chat$	6329 6330 318 319 320 5151 2035
chated$	318 319 320
chating$	318 319 320
chats$	318 319 320 2035
chatted$	318 319 320
chatting$	318 319 320
chav$	2906
chavs$	2906
cheat$	5431
cheats$	5431
check	5727
check$	7853 1877 5080 1979 2001 8099 5741 5811
checked$	7594 7796 4983 2001 8051
checkes$	2001
checking$	2001
checks$	7853 1858 1877 5051 2001 5741 5811
cheek$	7162
cheeks$	7162
cheeky$	2918
chested$	5586
chicken$	6278 6279
child	5250 5303 5328
child$	175 221 335 6808 6810 6811 6822 6823 6824 6825 6826 6827 6987 6988 6989 6990 6991 7124 7127 5227 8145 8159 2147 2149 2150 2190 8223 2242 2280 5407 5420 2304 2307 2314 5479 2369 5524 5549
childish$	2918
childlike$	7024 7025 7026 5555
children$	6066 175 221 3513 3517 3518 3537 503 3657 3787 670 671 672 6690 6717 6808 6811 6822 6823 6824 6825 6826 6827 855 4076 6987 6988 6989 6990 6991 7124 7127 7315 7316 7317 7318 7319 4431 4432 4433 4448 4457 4498 7438 4690 4691 4692 4693 4694 4695 4731 4738 7668 7676 7677 7678 7679 7680 7681 7682 4864 2148 8179 5348 5395 5407 5420 5479 2369 5524 5549 5668 5697 5698 5703
chin$	7162
chinese$	4255 5626
chip$	3968 851
chis$	2950
chlamydia$	3056
choice$	3 4 5 6 7 8 9 6059 3172 3173 56 57 3176 59 60 61 3180 63 6077 6078 6079 6080 6081 6082 6087 6088 6089 6090 6091 6092 6093 6094 6174 6175 6176 6177 6178 6179 6180 6181 3289 6185 6186 6187 6194 3336 6232 220 3339 6896 6996 4175 4176 5340 5341 5342 5343 5345 5551
choices$	3 4 5 6 7 8 9 3130 3131 3132 6059 6077 6078 6079 6080 6081 6082 70 71 72 73 6087 6088 6089 6090 6091 6092 6093 6094 6095 6096 6099 6102 6103 6104 6105 6106 6174 6175 6176 6177 6178 6179 6180 6181 220 3339 3616 499 500 6562 6563 6564 6567 6568 6569 6570 6571 6572 6573 6574 6575 6576 6577 6578 6579 6996 4175 4176 5340 5341 5342 5343 5551
choose$	6112 189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 238 239 4159 7061 7062 7290 7413 2228
chooses$	189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 238 239 7413 1736 1737 1738 1739 2228
choosing$	6174 6175 6176 6177 6178 6179 6180 6181 189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 238 239 7064 7065 1736 1737 1738 1739 2228
chose$	6112 189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 238 239 7413 7703 1736 1737 1738 1739 4878 7774 2228 5711
chosen$	189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 238 239 6400 6408 2228
chronic$	8089
chubby$	4271 2932
chunky$	2462
cid	7818
cigarettes$	6166 6167 6350 6351 6352 6353 6354 6355 6356 6357 6362 6365
cin$	2863
circul	1870
circulate$	1801 4920 1803
circulated$	1801 4920 1803 7817 1993
circulates$	1801 4920 1803
circulating$	1801 4920 1803
circulation$	7949
circumstances$	7412 5970
citalopram$	3042
city$	4235
civil	2020 2679
civil$	5138 2696
clad$	1172 1173 1174 5592 5602 2512
claim$	3788 3789 3790 5967
claimed$	3788 3789 3790
claims$	3788 3789 3790
clamp$	2675
clamped$	2675
clamping$	2675
clamps$	2675
class$	3396 6713 3871 6851 8221 5333 2721
classed$	806 1907
classmates$	5348 5430
clear	1968 1997
clear$	1144 1313 4818 1924 2046 2487 2552 2688 2715
cleared$	2027
clearly$	1298 1299 1300 1301 1392 1400 4518 1401 1402 4558 1723 1724 2589
cleft$	2793
clever$	1018 1019 1020
clingy$	2918
clinic	2084 2745
clinic$	5202 8099 8105 8108 2600 5886 5888
clinically$	2776
clip$	3467 3468 351 352
clips$	3467 3468 351 352
close	1873
close$	7749 1768 1810 4991 5699
closed$	1684 1768 5662 5665 5699
closes$	1768 5699
closure$	1966 2716
clothe$	5733
clothes$	3137 3148 6350 6351 6352 6353 6354 6355 6356 6357 7205 7206 7207 7212 7213 7214 7215 7226 7231 5090 5631 5636 5733
clothing$	7205 7206 7207 7226 7231 5631 5633 5636
club$	1785 2600
clueless$	2939
co$	3695 6778 4343 4370 4376 4381 4390 4458 5476 2679
coach$	6165 6347
coaches$	6347
coat$	7205 7206 7207 7215 5631 5636 5640
coats$	7205 7206 7207 7215 5631 5636 5640
cocain	8221 5333
cocaine$	5207 8114 8228 5349
cocky$	2918
code$	5579
codein	5220
codeine$	8103 8115
codes$	5579
coerced$	6048 6634
cognitive$	2783
cohort	7930 8004
cohort$	6808 6822 6823 6824 6825 6826 6827 7966 5088 1976 1988 8005 8007 1998 2006 8024 8027 5143 2037 8067 5479 2652 5828
cohorts$	8007
cold$	7592 7771 8199
colleagues$	2036
collec	5727 2610 2648
collect$	1799 5113 5148
collected$	1799 5113 8060
collecting$	1799 5113
collective$	2552
collects$	1799 5113 8063
college$	4570 4575 4576 7738 7767 4899 8130 8131 8133 8143 8144 2600 5917 5933
collude$	462 463
colluded$	462 463
colludes$	462 463
colluding$	462 463
colour$	5606
coloured$	2502
colours$	7226 5606 5631
combat	1951
combative$	2916
come	8066
come$	6156 6402 3515 6589 917 920 922 1045 4177 4178 4179 1199 1208 7264 7270 7284 7291 7348 7487 7488 7489 7490 1973 2101 2144 2256 5649
comes$	480 917 920 922 1199 1208 7348 7852 2101 2848
comfort$	4883
coming$	2101 8197
comings$	2015
command$	7901
comment$	1216 1217 1218 1219
commented$	1216 1217 1218 1219
commenting$	1216 1217 1218 1219
comments$	1216 1217 1218 1219
commentted$	1216 1217 1218 1219
commentting$	1216 1217 1218 1219
commit	4993 8000 5107 1990
commit$	6202 7264 7270 7284 7292 7898 8077 5649
commits$	8077
committed$	8077 2209
committing$	7888 5108 8053 2209
committs$	2209
common$	3718 7763 7764 7765 7766 5325 5712
commun	1808 5073 2202
communicate$	318 319 320
communicated$	318 319 320
communicates$	318 319 320
communicating$	318 319 320
communication$	1715 1716 1717 1718 2552 5694
community$	6720 4926 4950 7944 1946 7968 5320 5395 2878 2886 2893
company$	6015 3275 6212 6230 6664 3772 3773 4570 4575 4576 7738 7767 4899 1785 5394 2599
compare$	5080
compass$	6614
complacency$	2939
complacent$	4851 2939
complain$	1216 1217
complained$	1216 1217
complaining$	1216 1217 7397
complainned$	1216 1217
complainning$	1216 1217
complains$	1216 1217
complaint$	7598 5400 5703
complaints$	7598 7733 7734 5400 5703 5704
complete$	1249 1751 1996 2552
completed$	7555 7556 7557 7558
completeed$	1996
completeing$	1996
completely$	875 4549 2444 2544 2547
completes$	1996
complex$	2364
complexion$	5605 2933
complexions$	5605 2933
compliance$	5403 5474
compliant$	3942 5473
complicit$	247 248 249 250 263 463
complicity$	6194 462
comply$	6202 6589 7237 7264 7270 7284 5649 5650
compromise$	10 2218 2219
compromised$	10 2218 2219
compromises$	10 2218 2219
compromising$	6015 10 2218 2219
compulsive$	2314 5856
computer$	5742
conceal$	512 513 1203
concealed$	512 513 1203 5644
concealing$	512 513 1203
concealled$	512 513 1203
concealling$	512 513 1203
conceals$	512 513 1203
concer	5034 2096 2133 2192
concern$	3721 4613 4614 7559 7560 7561 7562 7563 7564 7565 7566 7598 5703
concerned$	4828 4829 4907 1790 8000
concerning$	6796 6797 6798 6799 6800 6801 6802 6803 6804 2366
concerns$	6621 6622 6623 6624 4613 4614 7598 7733 7734 7929 5703 5704
concerta$	3039
concus	3068
condit	5183 5188 2875
condition$	8078 8083 8225 5873 5874 5994
conditional$	2870
conditions$	6679 2169 8225 5970 5994
conduc	1835
conduct$	3 4 5 6 7 8 9 3130 3131 3132 3137 6059 6195 6562 6563 6567 6568 6569 6570 6571 6572 6573 6574 6575 6576 6577 6578 6579 783 784 785 786 787 788 789 790 791 924 925 926 927 928 929 5340 2367 2780
confer	8162
confidence$	991 992 993 994 995
confidential$	2611
confidentiality$	7710
confiscated$	4959
conflict$	6481 6641 7398 2169 5404
confro	8036 5142
confront$	8037
confrontation$	6481
confrontational$	6805 6806 6844 6845 6846 6847 6848 6849 6850 5491 2916
congregate$	6881 5578
congregated$	6881 5578
congregates$	6881 5578
congregating$	6881 5578
connected$	675 1883 8000 5106 5404
conscious$	3299
consensual$	2423 2902
consent$	6194 366 367 368 369 370 371 884 885 886 887 7104 4219 4220
consented$	366 367 368 369 370 371 6385 373 377 884 885 886 887
consenting$	366 367 368 369 370 371 2423 2902
consents$	366 367 368 369 370 371 884 885 886 887
consequences$	6097 86 6598 6599 6600 6601 6602 6603 6604 6605 6606 6607 6608 6609 6888
consid	1870 1907 1914
consider$	6589 7264 7270 7284 7584 5649
considered$	801 2085 2308
considering$	2085
consistent$	1249
consistently$	1384 4502 1385 4503 1386 1387 1388
consort$	2274
consorted$	2274
consorting$	2274
consorts$	2274
consortted$	2274
consortting$	2274
consta	4939 4940 4941 1824 1825 1859
constable$	7834 7835 7836 4942 4943 4977
constables$	7834 7835 7836 4942 4943 4977
constant$	4794 4795
constantly$	307 1384 4502 1385 4503 1386 1387 1388 1643
consti	1907
consul	5188 5201
consultant$	8083 8092 8096
contac	4954 8009 2015
contact$	3275 6326 318 319 320 322 323 324 325 326 327 328 860 861 2170 5530 5646
contacted$	318 319 320 322 323 324 325 326 327 328
contacting$	318 319 320 322 323 324 325 326 327 328
contacts$	318 319 320 322 323 324 325 326 327 328 7849 5133
contactted$	318 319 320 322 323 324 325 326 327 328
contactting$	318 319 320 322 323 324 325 326 327 328
contain$	6772 7374 7375 7376 5153 5657
contains$	5153
content$	147 148 153
continually$	307 1384 4502 1385 4503 1386 1387 1388
continue$	6112 284 287 294 295 296 297 298 299 300 301 302 303 304 305 306 7291 2232
continued$	6112 284 287 294 295 296 297 298 299 300 301 302 303 304 305 306 1249 2232
continues$	6112 284 287 294 295 296 297 298 299 300 301 302 303 304 305 306 2232
continuing$	6112 284 287 294 295 296 297 298 299 300 301 302 303 304 305 306 2232
continuously$	1384 4502 1385 4503 1386 1387 1388
contraception$	7070 7071 3055
contraceptive$	3055
contract$	7958 6008
contracts$	7958
contribute$	462 1956
contributed$	6025 462
contributes$	462 1956
contributing$	462
contro	1951 5070
control$	6589 6611 6617 6747 6772 6796 6797 6798 6799 6800 6801 6802 6803 6804 3929 6828 3943 6861 4180 4181 7324 7374 7375 7376 4939 4940 4941 1824 1825 1826 1859 4980 7939 7965 2013 5137 5451 5657 2690 5844
controlled$	6048 7269 7275 7280 7289 7357 7360 7361 7362 7363 7364
controlling$	2366 2918
convenience$	4883
conveniently$	2593
convic	5041 5094
convict$	2710
convicted$	7989 2868 5987
convicting$	2710
conviction$	7936 8230 2868 2981 3105
convictions$	7900 7936 8230 2868 2981 3105
convince$	7345
cooper	5178
cooperate$	6589 6779 7237 7264 7270 7284 7584 8073 5649 5650
cooperating$	6779
cooperation$	6778 5476
coordi	2679
cope	5187
cope$	4015 924 925 926 927 928 929 4139 4140 4141 4144 4145 4147 4148 4151 1036 1037 1038 7061 7062 4171 1054 1055 4174 7586 8082 8102 2443
coped$	924 925 926 927 928 929 2443
copes$	924 925 926 927 928 929 2443
copied	1806
copied$	8046
coping$	924 925 926 927 928 929 4139 4140 4141 4144 4145 4147 4148 4151 7064 7065 2443
core	7930
core$	3857 3858 7987 8030
cornrows$	2933
corporate$	2552
corrob	1808
corroborated$	4926
corrupting$	679 680 681 2303
cotton$	2434
couch$	8188
could$	21 22 23 24 25 222 223 224 225 226 227 3903 832 891 894 895 897 905 941 1021 1041 1091 4450 1349 1350 1440 1441 1442 1443 1444 1445 1446 1447 1448 1449 1450 1451 1498 1508 1540 1690 1760 1761 1763 1764 4933 1818 1986 2129 2536
council$	4570 4575 4576 7738 7767 4899 1785 2552 2590 2599
counse	5188
counselling$	8084 5879 5899
counsellor$	8083 8092
countless$	3224 3243 4794 4795 4818
county$	3366 3382 3388 3391 3397 6294 6295 6296 721 4019 2720 5957
couple$	867 8202
courier$	6734 726 5433
couriers$	6734 726 5433
course$	4511 4518 1401 1402 7417
court	5094 7999 2686 2875
court$	434 435 7989 8212 2204 5323 2214 2259 2686 5804 5974 5984 5997 2880 6002
courted$	434 435 2259
courtesy$	7502 7503
courting$	434 435 2254 2259
courts$	434 435 6877 6878 7989 2259
cousin	8155 8168
cousin$	2137
cover$	1203 1698
covered$	1203 1698 5644
covering$	7192 1203 1698
coverings$	7192
coverred$	1203 1698
coverring$	1203 1698
covers$	1203 1698
covert	1972
covert$	5090 2611 2954
covertly$	2954
cowardly$	2939
cp$	2863
crack	8221 5333 2676
crack$	7866 8114 8228 5349
crackdown$	5794
cracked$	8011
crackeddown$	5794
crackingdown$	5794
cracksdown$	5794
crave$	624 625 2380
craved$	624 625 2380
craves$	624 625 2380
craving$	624 625 2380
crazy$	5480
create$	470 1996
created$	470
createed$	1996
createing$	1996
creates$	470 1996
creating$	470
credit$	6350 6351 6352 6353 6354 6355 6356 6357 6362 6364 6365
cries$	847
crime	7812 1808 7822 4931 5002 7909 1897 5069 5074 8001 8002 8003 8015 5131 8026 2041 5170 8076 5327 5736 5770 5784 5790 5809
crime$	6260 6274 6648 6754 6875 7818 4926 7826 1816 7888 7896 7897 5010 5012 5015 5025 5062 5066 7961 7962 7964 1952 7969 5079 5098 1981 7995 7996 5103 5111 1995 2000 2008 2012 8035 2026 8041 5159 2045 8065 2064 2202 8222 5346 5347 5404 2345 2655 2656 5806 5815 2699 2703 2713
crimes$	6260 7896 7897 5015 7964 2064 5806
crimin	7812 1808 7822 1873 7889 7895 7908 7909 5069 8001 8009 5759 5770 5790 5791 2679 5809 2879 2971
criminal$	6260 6264 6267 6282 6666 6667 6668 6669 689 6731 6732 6733 4926 4991 7887 5025 5029 5041 5075 5169 5313 2202 5325 5327 5347 2275 2306 5431 5432 2360 2404 5532 5784 2668 2686 2887 2918
criminalise$	1746 1747 1748 1749
criminalised$	1746 1747 1748 1749
criminalises$	1746 1747 1748 1749
criminalising$	1746 1747 1748 1749
criminality$	6260 6274 7964 5346 2960
criminally$	2394 2657
criminals$	6282 6648 6650 6666 6667 6668 6672 689 6731 6732 6733 7917 5347 5431 5432 5532
crimint$	7857
crisis$	5201 2731 5874
crohn	2742
crohns$	5860
crook$	6762 5431 5462
crooked$	4276
crooks$	6762 5431 5462
crop$	4293 7205 7206 7207 7221 7222 7223 4332 5636 2520
cropped$	2502 2518
crosscheck$	5080
crowd$	867 5394 5420 5421
crown	2879
cruel$	2918
cry$	847
crying$	847
cse$	6260
cues$	1680 1681 1682 1683
culpable$	5707 2939
culpri	4993
culprit$	6699 6700 6701 7888 5426 5427 5764 5828 2989
culprits$	6699 6700 6701 7888 5426 5427 5764 5828 2989
culture$	5404
cunning$	2918
curb	1951
curfew	2202
curfew$	5320 8225 8230 5397 6003 3113
curfews$	8230 5397
curiosity$	3130 3131 3132 7559 7560 7561 7562 7563 7564 7565 7763 7764 7765 7766 5712
curled$	4265
curly$	2481 2502
curren	1808
current$	4926 5029
custod	7999 8198 5321
custodial$	2878
custody$	5010 5012 1964 8150 2171 8216
customer$	3267 6347
customers$	3267 6347 7944 5395
cut	1951
cut$	4310 2074 5611 5622 2751
cuted$	2751
cuting$	2751
cuts	1951
cuts$	2074 5611 2751
cuttin	1951
cutting$	2074
cynical$	6805 6806
dabble$	247 248 249 250
dabbled$	247 248 249 250
dabbles$	247 248 249 250
dabbling$	247 248 249 250
dad	8155 5271 8168 5274 2159 8174 8177 8178 2185
dad$	6874 2137 2138 8152 8166 5272 2157 2160 8183 2172 5298 8205 5526
daddies$	5371
daddy$	5371
dads$	2172 5526
daft$	52 53 532 2266
daily$	8102 2712
damage	5002 1897 8001 8002 8003 8015 5170
damage$	7727 7897 5015 8041 8065 8208 8220 8222
damaged$	2361 5480
damn$	7501 7554
damp	2187
damp$	8199 5305
dancers$	4448
danger$	6013 6014 6024 3544 3545 6450 6598 6599 6600 6601 6602 6603 6604 6605 6606 6607 6608 6609 6615 6620 6621 6622 6623 6624 6637 6641 6648 704 705 706 707 6888 7070 7071 4792 5049 5346 5377 2272
dangerous$	6013 6014 3182 6267 6598 6599 6600 6601 6602 6603 6604 6605 6606 6607 6608 6609 3769 2223 2917
dangers$	6013 6014 3205 3206 6598 6599 6600 6601 6602 6603 6604 6605 6606 6607 6608 6609 6621 6622 6623 6624 6888 7070 7071
dark$	1144 7170 1195 4331 2480 2481 2482 2487 2502 5631 2518 5780
darker$	1144 2480 2487
data	5130
data$	7710 7853 8025 5741
databa	5727 5782
database$	7838 7905 7906 7975 5742
date$	5998
dates$	5998
dating$	2254
daughter$	5227
dawn$	2671
day	5798 5802
day$	7390 7391 7392 1391 7877 2048 8082 8102 5254 5714
days	5187
days$	8082 8102 8131 5714
dazzled$	626
dead	8198
dead$	8081
deaf$	4775 4776 4777 2608 5871
deal	7908
deal$	6202 278 279 280 699 6737 3882 7061 7062 7898 8036 8050 2231
dealer	5759
dealer$	3247 6150 6160 6161 6251 6264 6282 6285 6294 6295 6296 6305 6307 6310 6343 6375 6393 6560 3766 6662 6663 6666 6667 6668 6669 689 6721 6731 6732 6733 6739 2062 5344 5347 5431 5432
dealers$	3247 6150 6160 6161 6170 6251 6264 6282 6285 6294 6295 6296 6305 6307 6310 6343 6375 6393 6560 6648 6651 3766 6662 6663 6666 6667 6668 6669 6672 689 6721 6731 6732 6733 6739 7916 2062 5344 5347 5431 5432
dealin	7812 7822 4993 7895 8000 8001 8002 8003 8016 5325
dealing$	6260 6270 6275 278 279 280 6294 6295 6296 699 6754 6875 1819 7888 7969 8053 8059 8220 2215 2231 5752 6012
deals	8016
deals$	278 279 280 699 8050 8063 2215 2231
dealt$	278 279 280 3813 3814 3815 3816 699 1915 7999 8011 2200 2231
death	8167 8169 8195
death$	6450 8080 2155
debt	8167
debt$	5974
debts$	5974
decamped$	2959
deceitful$	2918
december$	6280
decency$	7502 7503
decent$	4660 4661 4662 4663
decide$	4159 7061 7062 7837
decided$	7703 1738 1739 4878 7774
deciding$	7064 7065
decision$	3148 6059 3172 3173 56 57 3176 59 60 61 3180 63 6077 6078 6079 6080 6081 6082 6087 6088 6089 6090 6091 6092 6093 6094 3203 3336 6232 220 3339 6996 4175 4176 4727 7936 5340 5341 5342 5551
decisions$	3 4 5 6 7 8 9 3148 6059 6077 6078 6079 6080 6081 6082 70 71 72 73 6087 6088 6089 6090 6091 6092 6093 6094 6095 6096 220 3339 6562 6563 6567 6568 6569 6570 6571 6572 6573 6574 6575 6576 6577 6578 6579 6996 7003 4175 4176 7936 5340 5341 5342 5551
decked$	1172 1173 1174 2512
declin	1951 2060 8091
decline$	7250 2529
declined$	7250 7254 7255 7256 7257 7258 7259 7260 7261 2529
declines$	7250 2529
declining$	7250 2529
decrea	1951
deemed$	801
defeating$	3187
defect$	8078
defend$	4009 4139 4140 4141 4144 4145 4147 4148 4151
defending$	4139 4140 4141 4144 4145 4147 4148 4151
defensive$	2939
defensiveness$	2939
defiant$	6805 6806 2366 2918
deficit$	5852 5906
defied$	666 667 2279
defies$	666 667 2279 2598
definite$	1313
definitely$	1392 1400 4518 1401 1402 5666
defy$	666 667 2279
defying$	666 667 2279
degenerate$	2906
degenerates$	2906
degrade$	1913
degraded$	1913
degrades$	1913
degrading$	1913
degree$	181 7077 7078 7079
delay	8093 5901
delay$	7727 7783
delayed$	5711
delays$	7727 7783
deliberately$	307 2593
delicate$	2462
delinquency$	2906
delinquent$	2360 2361 5480 2366 2906
delinquents$	2906
demand$	5069 5148
demanding$	6844 6845 6846 6847 6848 6849 6850 5491
demonise$	1746 1747 1748 1749
demonised$	1746 1747 1748 1749
demonises$	1746 1747 1748 1749
demonising$	1746 1747 1748 1749
demons	1891
demotivated$	2918
denial$	5389
dental	2084
dental$	5202
dentis	5188
dentist$	8083
deny$	7979 1967
denying$	1967
department$	4570 4575 4576 7738 7767 4899 1785 2590 2599
depend	5891
dependence$	2090
dependency$	2090
dependent$	2090
depends$	2173
deplorable$	2939
deport	8169
depres	8110 8167 8198
depressant$	5878
depressants$	5878
depressed$	5863
depression$	3024
depressive$	3025
deprive$	7979
deprived$	2361
depth$	7621
dereliction$	2939
descend$	261 262
descendded$	261 262
descendding$	261 262
descended$	261 262
descending$	261 262
descends$	261 262
descri	1813
description$	4985 2019 8074
descriptions$	4919 7815 7839 4985 2019 8042
desert$	2580
deserted$	2577 2580
deserting$	2580
deserts$	2580
desertted$	2580
desertting$	2580
deserve$	453 454 2261
deserved$	453 454 6470 2261
deserves$	453 454 2261
deserving$	453 454 2261
design	1907
designed$	1956 2027
designer$	6639 6640 1196 5631 5634 2518 2524
desire$	4471 7367 7368 7369 7370 7371 7372
desk	4931 4934
desk$	7819 7826 7827 7829 7841 7974 7993 5099 8006 5126 5163 5817
despite$	94 3212 95 96 97 122 126 127 128 6301 6302 6303 6304 6592 6593 6594 1676
destined$	1278 1279 1280 2533
destructive$	3164 6269
detail	1813 1982 5100 5101
details$	3262 3263 3264 7838 7839 8008 8042 8043 5151
detain	5078 7999 2057
detain$	7973 5175 2710
detained$	5780
detaining$	2710
detect	7818 4931 4939 4940 4941 1824 1825 1859 4980 5041 7940 5079 5098 1981 7995 7996 1995 2008 2012 2026 2045 2688 5807
detection$	7936 5804 2687 2688 2991
detections$	7936 5804 2687 2991
detective$	1802 7826 7834 7835 7836 4942 4943 4977 7875 7974 1962 7993 5099 5126 2033 5152 5163
detectives$	1802 7826 7827 1815 7834 7835 7836 4942 4943 7841 1829 4977 7875 5045 7974 1962 7993 5099 5126 2033 5152 5163
detent	5252 2202
detention$	6712 8147 5320 5429 3097
detentions$	6712 8147 5429 3097
deter$	2040 2691
deteri	8091
determ	1875 1968
deterping$	2040
deterr	8011
deterred$	2691
deterrence$	2994
deterrent$	5833 2994
deterrents$	5833
deterring$	2040 2691
deters$	2040 2691
deterting$	2040
develo	5727 2610
develop$	1799 5113 1996
developed$	914 1799 5113 1996
developing$	1799 5113 1996
developmental$	2780 2823
develops$	1799 5113 1996
deviant$	2361 5480 2366
device	1865 5093
device$	1841 7855 7988 2035 2623
devices$	1841 7855 7988 2035
devious$	2918
diabet	8110
diabetes$	3015
diabetic$	3015
diagno	5188
diagnosed$	3059
diagnoses$	3059
diagnosis$	8083 8084 5853 5874 5906 3059
diagram$	1906 5785
diagrams$	5785
diazepam$	3044
dice$	437
dicing$	437
did$	77 332 3501 3539 3614 3615 527 528 529 3656 3659 558 569 570 571 572 573 575 579 580 581 588 615 766 770 844 845 846 1061 1067 1074 1077 1097 1383 4510 7407 7408 4519 4520 1413 1416 1460 1478 1479 1480 1481 1482 1483 1484 1485 1486 1487 1488 1489 1491 1492 4627 1519 4643 4649 1532 4651 4653 1561 1563 1564 1565 1566 1567 7600 7601 7703 7753 7754 7755 7756 7776 7777 1771 2257 2555 2558
die$	8081
died	8169 5275 8198
died$	8170
diet	5214 8110
diet$	8109
dietary$	3071
dietician$	8092 3077
dieticians$	3077
dietitian$	3077
dietitians$	3077
difference$	7335 7336 7337 7338 7339 7340 7341 7342
diffic	1885 8093 5896 5915
difficult$	6015 759 760 761 762 763 764 6796 6797 6798 6799 6800 6801 6802 6803 6804 6839 6844 6845 6846 6847 6848 6849 6850 838 839 840 841 842 6875 5003 8069 2361 2364 2366 5485 5491 2918
difficulties$	6475 6482 6483 6839 2141 2169 5485 5872 5874 5897 2829
difficulty$	5872 5874 2829
dim$	2918
direct	2679
directed$	5141
dirty$	8199 2502 2511 2518 2932
disabi	5188 8110
disabilities$	5870
disability$	8083 5870 5906 3033
disabled$	3033
disaffected$	2361 5480 2459
disappear$	6317 311 312
disappeared$	311 312
disappearing$	311 312 5350
disappearred$	311 312
disappearring$	311 312
disappears$	311 312
disappointing$	1609 1610 1611 1612 4796 7692 2576
disappointingly$	2941
disband$	5132
discipline$	5388
disciplined$	3813 3814 3815 3816 5509
disclo	2179
disclose$	6188 6202 6589 7264 7270 7284 5649
discov	4935 1875 1968
discover$	7830
discuss$	7264 7270 7284 5649
diseas	5183
disease$	8078 5906 5914
disengage$	6202 2914
disengaged$	5665 2914
disengagement$	2914
disengages$	2914
disengaging$	2914
disgrace$	2939
disgraceful$	2366 2939
disgracefully$	2939
disguised$	2285
dishevelled$	2932
dishonest$	2918 2939
disinterested$	5665 2918 2939
dismal$	1759 2939
dismally$	2939
disman	2964
dismantle$	5132
dismantling$	2025
dismiss$	608 7748 2586
dismissed$	608 1684 2577 2586
dismisses$	608 2586
dismissing$	608 2586
dismissive$	6805 6806 2939
dismissively$	2939
disobedient$	2361 2918
disobey$	666 667 7397 2279
disobeyed$	666 667 7397 2279
disobeying$	666 667 7397 2279
disobeys$	666 667 7397 2279
disord	5002 1897 5069 5070 8001 8002 8003 8015 5131 8026 5170 5183 8093 5891 5915
disorder$	6839 6875 7897 5015 7964 7965 8035 8041 8065 8078 5210 5485 5861 5862 5888 5897 5898 5906
disorderly$	2918
disorders$	6839 5210 5485
dispersal$	5103
disperse$	5132
dispersing$	2025
display$	533
displaye$	4920 1803
displayed$	533 4920 1803
displayes$	4920 1803
displaying$	533 4920 1803
displays$	533
disposal$	8218 5804
disposals$	5804
disregard$	47 51 6202 666 667 2279 2586
disregardded$	51 666 667 2279 2586
disregardding$	51 666 667 2279 2586
disregarded$	51 666 667 2279 2577 2586
disregarding$	51 666 667 2279 2586
disregards$	51 666 667 2279 2586
disrespectful$	6805 6806 2918
disrup	7934 7940 8011 5807
disrupt$	6754 2672 2969 2984
disrupted$	6754 7925
disrupting$	6754 7397 2672 2969
disruption$	6754 6875 7927 7956 2673 5792 2681 2969 2984
disruptive$	679 680 681 6796 6797 6798 6799 6800 6801 6802 6803 6804 6875 2303 2361 5480 2366 2918
disrupts$	6754 2672 2969
disruptted$	6754
disruptting$	6754
distribute$	1801 4920 1803
distributed$	1801 4920 1803 7817
distributes$	1801 4920 1803
distributing$	1801 4920 1803
disturbed$	2361 5480 2918
dither$	2942
dithered$	2942
dithering$	5717 2942
ditherred$	2942
ditherring$	2942
dithers$	2942
divide$	5132
dividing$	2025
divorc	8167 8169 5275 5276 8195
divorce$	8171
divorced$	8170
divorcing$	8170
do$	75 332 3614 3656 3660 3662 3663 3664 556 569 570 571 572 573 575 586 613 6631 6633 766 768 844 845 846 6936 1059 1067 1072 1075 1095 7244 4368 7264 7270 7284 7290 7291 4410 7310 4417 7326 7327 7328 7329 7330 7331 7332 7386 1383 4510 7407 7408 4523 4524 4527 1411 1414 1461 1478 1479 1480 1481 1482 1483 1484 1485 1486 1487 1488 1489 1491 1492 1521 4649 4651 1534 1561 1563 1564 1565 1566 1567 4855 5212 2257 5649 2555 2558
doctor	5188 2084
doctor$	8083
doctors$	5202
dodge$	1702
dodged$	1702
dodges$	1702
dodging$	1702
dodgy$	6015 6666 6667 6668
does$	76 332 3656 557 569 570 571 572 573 575 587 614 766 769 844 845 846 1060 1067 1073 1076 1096 4418 7330 7331 7332 1383 4510 7407 7408 4523 4524 4527 1412 1415 1462 1478 1479 1480 1481 1482 1483 1484 1485 1486 1487 1488 1489 1491 1492 4627 1520 4643 1533 4653 1561 1563 1564 1565 1566 1567 1771 2257 2555 2558
dogs$	6749 6750 6751
doing$	6174 6175 6176 6177 6178 6179 6180 6181 6182 332 4628 4629 4644 4645 4649 4651 1561 1563 1564 1565 1566 1567 1771 7795 2558
dolled$	1220 1221 1222 2527
domestic$	8190 2844
done$	6400 878 1220 7310 7384 4555 4564 4571 4572 7471 7487 7488 7489 7490 4630 4646 4647 4648 4649 4651 4654 4655 4656 7555 7556 7557 7558 1561 1563 1564 1565 1566 1567 7581 7582 7583 7594 1771 7794 2558
doomed$	1278 1279 1280 2533
door$	6438 6440 7942
doorman$	6347
doormen$	6347
dopey$	2918
dose	5188
dose$	8083 5903
dossier$	2967
dossiers$	2967
doubt$	7299 7300 7301 7302 4434 7416
doubtful$	3853
down	1953
down$	166 187 3602 6566 3729 6774 6870 6871 6872 4267 4309 4344 7240 7251 7626 7627 7628 7629 7630 7631 7632 7633 7634 7635 7636 7637 7638 7640 7641 7642 7643 7644 7645 7646 7647 7648 7651 7652 7653 7654 4760 7656 7657 4905 7891 7973 5102 5246 5622 5793 5794
downed$	5102
downfall$	6475
downlo	4959
download$	5741
downloaded$	7854
downloads$	5741
downplay$	608 2264
downplayed$	608 2264
downplaying$	608 2264
downplays$	608 2264
downs$	5102
drag$	1693 4897
draged$	1693
dragged$	6048 1693
dragging$	1693
draging$	1693
drags$	1693
drain$	3847
drama$	6481 6637 4425 7321 4427 2316 2762
drank$	2069
draw$	6032 6033 465
drawing$	465
drawn$	6048 627 635 636 637 638 639 640 641 642 643 644 645 646 647 652 1162 7269 7275 7280 7289 7357
draws$	6032 6033 465
dreadful$	1609 1610 1611 1612 7728 7729 7730 7731 2576
dreadlock$	2933
dreadlocked$	2502
dreadlocks$	2933
dreads$	5619 5621
dress$	3137 6395 6396 6397 6398 6399 924 925 926 927 928 929 948 949 950 951 952 1185 7199 4308 7205 7206 7207 7229 7230 7231 5631 2514 5636
dressed$	6395 6396 6397 6398 6399 6400 1172 1173 1174 7199 7200 7201 7202 1212 7229 7230 1220 1221 1222 5593 5595 5602 2512
dresses$	924 925 926 927 928 929 948 949 950 951 952 1185 7199 7205 7206 7207 7229 7230 5631 2514 5636
dressing$	3138 4302 1185 4324 2514
drew$	6032 6033 465
drift$	257 258 259 260 261 262 292 293 7292 5713
drifted$	257 258 259 260 261 262 292 293
drifting$	257 258 259 260 261 262 292 293
drifts$	257 258 259 260 261 262 292 293
driftted$	257 258 259 260 261 262 292 293
driftting$	257 258 259 260 261 262 292 293
drill	8014
drill$	6885
drink	8198
drink$	6067 6166 6167 6202 6231 6233 6234 6362 6395 6396 6397 6398 6399 6631 6633 843 844 845 846 8114
drinki	5214 8110 8167 8195 8198
drinking$	3130 3131 3132 6241 6395 6396 6397 6398 6399 6424 2069 8109 2141
drinks$	6166 6167 6362 844 845 846 2069
driv	1951 1997
drive$	6142 6390 2689
driven$	3265 626 2027
driver	1826 5137
driver$	6160 6161 3267 6165 6347 2022
drivers$	3258 3261 6160 6161 3267 6164 6165 6346 6347 7234 7816 4944 8032 2022 2029 8045
drives$	6390
drivin	1990
driving$	5108
drone$	1991 2702 2970
drones$	1991 2702 2970
drop	1951
drop$	3830 7292 1694
droped$	1694
droping$	1694
dropout$	5431
dropouts$	6731 6732 6733 5431 5432
dropped$	1694
dropping$	1694
drops$	1694
drug	7812 7822 1873 7889 7909 5025 5325 8221 5759 5784 5790
drug$	3130 3131 3132 6260 3380 6284 6666 6667 6668 3826 3827 3828 3829 6731 6732 6733 1816 1819 4991 5074 5075 2000 5214 8110 8167 5347 5432 2315 2345 2360 2644 2773
druggie$	2911
druggies$	2911
druggy$	2911
drugs	7895 8014 5333
drugs$	6166 6167 6260 6264 6273 6274 6294 6295 6296 6350 6351 6352 6353 6354 6355 6356 6357 6362 6365 6648 6754 6767 843 6875 7070 7071 1816 1819 7866 7882 7902 7903 2000 5207 8103 8114 2141 8228 5346 5347 5349 2315 2345 5468
drunk$	6400 6420 7397 2069
dry$	1144 7170 7591 2487
dto$	3111
dual$	4255
duck$	1702
ducked$	1702
ducking$	1702
duckked$	1702
duckking$	1702
ducks$	1702
due	1953
due$	3135 165 185 8121 2181 8195 8197 2199
dust$	7770
duties$	7435 7715
duty$	7435 7604 7676 7715
dyed$	2502 5622
dying$	8080
dyscalculia$	3008
dysfunctional$	2361 5480 2939
dyslexia$	8100 3006
dyslexic$	3006
dyspraxia$	3007
dyspraxic$	3007
dysregulated$	2918
e$	7598 7689 7690 4825 7733 7734 8095 8108 5704
each	7813 7869 1860 1861 7930 5803
each$	93 3362 3958 1111 7239 4345 1241 1378 1380 4751 7742 4915 7870 7922 5056 7960 5096 2018 5175 2459 5646 5647 5668 2635 2642
eager$	147 148 153
ear$	7162 7670
early$	6986
earn$	281 6429 6430
earned$	281
earning$	281
earns$	281
earring$	5631
earrings$	5631
ears$	7162 7671 7672 7820
easier$	1960
easily$	912 1048 4558 7456 7457 7697 7698 7699 7700 2385
east$	1140
eastern$	1134 4256 1139 4272 7169
easy$	3151 283 5003 2273
eat	8029
eat$	2732 5902
eaten$	5902
eating	5188 5214
eating$	8083 2092 8109 2743 5902
eats$	2732 5902
eczema$	3017
educat	2113 5253 5939
educate$	90 91
educated$	90 91
educates$	90 91
educating$	90 91
education$	6597 5232 8134 2805 5933
educational$	5233
effect	2679
effect$	7341 7342
effective$	2715
effectively$	959 4077 960 961 962 963 966 967 968 969 2429
effort$	6536 524 3643 3644 7463 7496 7497 7559 7560 7561 7562 7563 7564 7565 7566 4674 4675 4676 4677 4678
efforts$	5386
egg$	137 139 5420
egged$	137 139
eggged$	137 139
eggging$	137 139
egging$	137 139
eggs$	137 139 5420
ehc$	2804
ehcp$	3088
ehcps$	3088
eight	8004
eight$	6716 5088 1988 8005 1998 2006 8024 8027 5143 8067 5828
eighteen$	6373 6930 4047 6957 6961 6962 6963 6964 6965
eject	8036 5142
eject$	8037
elder	5778
elder$	6282 6666 6667 6668 5404
elders$	6264 6282 6285 6666 6667 6668 6672 6739 1898 5404
elect$	189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210
elected$	189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210 7703 4878 7774
electing$	189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210
electively$	2822
electr	2168 2204
electricity$	5286
electronic$	5322 6002
electronically$	5322
elects$	189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210
electted$	189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210
electting$	189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210
element$	181 5421 5424
elements$	5421 5424
eleven$	6716 944 945 946 947
else$	476 477
email$	7689 7690 5703
emaile	5147
emails$	7689 7690 7733 7734 5703 5704
embroiled$	251 252 253
emergency$	8095
emotionally$	2397 2456 2846 2859
empathy$	6618 5388
employment$	8148
enabl	1823
enable	1923 2674
enable$	6480 1927 2034
enabled$	6480
enableed$	1927
enableing$	1927
enables$	6480 1927 2034
enabling$	6480
encounter$	6664 5354 5541
encounters$	6664 5354 5541
encour	1812
encourage$	6032 6033 90 91 149 150 151 2226 2263
encouraged$	6032 6033 90 91 149 150 151 1817 2226 2263
encourages$	6032 6033 90 91 149 150 151 2226 2263
encouraging$	6032 6033 90 91 149 150 151 2226 2263
end$	483 484 7290 7291 4399 4426 2073
endanger$	10 2218 2219
endangered$	10 2218 2219
endangering$	10 2218 2219
endangerred$	10 2218 2219
endangerring$	10 2218 2219
endangers$	10 2218 2219
ending$	8080 2073
endless$	4794 4795
endlessly$	1384 4502 1385 4503 1386 1387 1388
ends$	4426 7955
enemies$	6472
enemy$	6472
enforc	4950 7934 7940 5727 5791
enforce$	2982
enforcement$	7845 7927 1947 8023 8056 5797 2680 2681 5816 2982
enforces$	2982
engage$	6188 6202 254 255 256 6589 6772 6779 3885 6781 6782 6783 6784 6785 6786 6854 7237 7264 7270 7284 7324 7345 7348 7374 7375 7376 7584 7748 7751 5178 5376 5477 5649 5650 5657
engaged$	247 248 249 250 254 255 256 6400 6408 6779 6781 6782 6783 6784 6785 7269 7275 7280 7289 7357 7360 7361 7362 7363 7364 5376 5477
engagement$	247 248 249 250 6778 6786 778 779 780 781 3900 1245 1246 1247 1248 5471 5476 5646
engager$	5447
engagers$	5447
engages$	247 248 249 250 254 255 256 7348 5376
engaging$	247 248 249 250 254 255 256 6779 6781 6782 6783 6784 6785 6786 7374 7375 7376 5376 5470 5477 5657
english$	5943 5944
enjoy$	624 625 7413
enjoyed$	624 625 7413
enjoying$	624 625
enjoys$	624 625 7413
enough$	6115 3221 6117 3243 3613 3650 7034 7035 7036 7037 7038 7039 7040 7041 7042 7043 7044 7045 7046 4227 7123 7608 5545 5565
enquir	7940 5162 8162
enquiries$	1877 7924
enquiry$	7893 7924 8057
enrich	2610
entangled$	251 252 253
enter$	2257 5376
entered$	1844 1892 1894 5124 2007 2257 5376
entering$	2257 5376 5752
enterp	8064
enterprise$	7920 5771
enterred$	2257 5376
enterring$	2257 5376
enters$	7852 2257 5376
entice$	6032 6033 149 150 151 2226
enticed$	6032 6033 149 150 151 2226
entices$	6032 6033 149 150 151 2226
enticing$	6032 6033 149 150 151 2226
entirely$	1723 1724 2444 2544 2547 2589
entitled$	2918
epilep	8110
epilepsy$	3011
epileptic$	3011
episodes$	6322
equal$	2436
erratic$	6791 6792 6793 6794 782 2366
escala	2063 2679
escalate$	7292
escalated$	1993
escape$	6171
essential$	1956
establ	4935 1875 1968
establish$	7830 1979 2003
estate	5115
estate$	6278 6279 6720 4748 8010 8040 5395 2459
eternally$	2938
european$	1132 4252 4253 4257 7167 2483
evade$	1702
evaded$	1702
evades$	1702
evading$	1702
evasive$	2918
even$	3231 3235 121
evening$	2712
ever$	4160 4161 1044 7343 7344 4453 7349 7350 7351 4502 4503 1386 1387 1388 4513 7424 7425 7426 7427 7428 7429 7430 4861 5653 5654
every$	3700 6596 3785 988 7239 4345 1241 1377 4496 1379 1381 1382 4758 4818 4821 7733 7734 7742 7870 5096 5187 5646 5647 2545 5668 5704 2635 2642 5913
everybody$	4731
everyone$	6522 3700 6717 6735 4731
everything$	6276 4115 998 7239 4345 1307 1308 1309 1405 1406 1407 1408 1409 4791 4873 4896 5379 5646 5647
evicte	8198
evicted$	3100
evicti	8167 8195
eviction$	3100
evicts$	3100
eviden	1985 8014 5727 2957
evidence$	3630 7598 7733 7734 7825 1876 1896 1963 8048 2047 5703 5704 2647 5766
evidently$	1400 4518 1401 1402
evil$	2302 5480
ex$	8172
exam$	7722 7788 5252 2824 5943
examin	4959
examin$	2001
examination$	5741
examinations$	5741
examined$	7854 2001
examines$	2001
examining$	2001
examins$	2001
example$	7912
exams$	5943
except$	4116
exception$	5660
exchang$	345 3463 346 347 348 349 350
exchange$	3455 345 3463 346 347 348 349 350 3470 6368 6390 5376
exchanged$	345 3463 346 347 348 349 350 5376
exchanges$	345 3463 346 347 348 349 350 6390 5376
exchangged$	345 3463 346 347 348 349 350
exchangging$	345 3463 346 347 348 349 350
exchanging$	345 3463 346 347 348 349 350 5376 5752
exchangs$	345 3463 346 347 348 349 350
excitement$	6637 6641 2272
exclude$	7748 7749
excluded$	6050 6467 3813 3814 3815 3816 1684 5429 5711 5928 2811
exclus	5252
exclusion$	6485 6486 6712 1966 2117 8147 5429 3092
exclusions$	6712 5429 3092
excuse$	4903 5690 5691
excuses$	4903
execut	2670
exercise$	533
exercised$	533
exercises$	533
exercising$	533
exhibit$	2628
exhibited$	5745 2628
exhibiting$	2628
exhibits$	2628
existent$	6791 6792 6793 6794 7728 7729 7730 7731
expand	1969
expect	5241
expect$	6551 6552
expectations$	6865 5523
expected$	3274 1817 1868 7947 8136 8197
expelled$	5931 2814
expensive$	2518
expensively$	1130 2484
experi	2177 2178
experience$	6517 6664 4074 957
experienced$	914 1109 5295 5296 5357 5543 2439
experiences$	6664
experiencing$	5295 5296
explicit$	3439
exploitation$	6013 6014 6260 6475 6476 6485 6486 6562 6563 6621 6622 6623 6624 5079 5098 1981 7995 7996 1995 2008 2012 2026 2045 5377 5402
exploited$	6048 6050 6598 6599 6600 6601 6602 6603 6604 6605 6606 6607 6608 6609 7072 7073 7074
exploiter$	3247 6150 6264 6282 6305 6307 6310 6375 6560 3766 6662 6666 6667 6668 6669 6698 689 5344 5425
exploiters$	3247 6150 6170 6264 6282 6305 6307 6310 6375 6560 3766 6662 6666 6667 6668 6669 6672 6698 689 5344 5425
explosive$	2916
expose$	3121 10 6043 2218 2219
exposed$	3121 10 6043 2218 2219
exposes$	3121 10 2218 2219
exposing$	10 2218 2219
extend	1920
extensions$	5610 5621
extract$	1799
extracted$	1799
extracting$	1799
extraction$	5741
extractions$	5741
extracts$	1799
extremely$	2428
eye$	7162 7669 5625
eyebrow$	7162 7175 5628
eyebrows$	7162 7175 5628
eyed$	5600
eyelashes$	5615 5621
eyes	8058
eyes$	3997 7162 7781 1807
eyesig	8110
face$	7162 4297 4312 7216 4325 1964 2526
facebook$	313 3431 314 3432 315 3433 316 3434 317 3435
faced$	5499 5519
faces$	7162 7216 4325 2526 2866
facial$	4261 1964 2489 2622
facing$	2866
facts$	3630
fade$	5612 5621
fades$	5612
fail	2060 2825
fail$	80 563 569 570 571 572 573 575 576 577 578 589 7291 7397 1422 1423 1424 1425 7753 7754 7755 7756 2267 5661 2549 2550
failed$	80 563 564 569 570 571 572 573 575 576 577 578 591 7397 1422 1423 1424 1425 4548 7444 7753 7754 7755 7756 2267 2549 2550 5711
failing$	80 563 569 570 571 572 573 575 576 577 578 592 7397 1422 1423 1424 1425 7439 7440 7441 7442 7753 7754 7755 7756 2267 2549 2550 2551 5670 5671
failings$	7439 7440 7441 7442 2551 5670 5671
failled$	80 563 7397 7753 7754 7755 7756 2267
failling$	80 563 7397 7753 7754 7755 7756 2267
fails$	80 563 569 570 571 572 573 575 576 577 578 590 7397 1422 1423 1424 1425 7753 7754 7755 7756 2267 2549 2550
failure$	3293 176 177 178 179 180 576 577 578 7439 7727 7783 5431 2551 5670
failures$	7439 7440 7441 7442 7727 7783 5431 2551 5670 5671
fainted$	3078
fainting$	3078
faints$	3078
fair$	1144 2480 2481 2487 2502
fake$	2495
fall	1951
fall$	261 262 662 7292 1659 2584
fallen$	261 262 662 1659 2584
falling$	261 262 662 5643 2584
falls$	261 262 662 1659 7735 2584 5705
false$	7418 2282 2285 2497
families$	6808 6822 6823 6824 6825 6826 6827 4690 4691 4692 4693 4694 4695 4731 4743 7639 5479 5526 5531 5703
family	5259 5271 8174
family$	6808 6822 6823 6824 6825 6826 6827 6998 7023 7029 4742 8155 8166 5272 8185 8202 8205 5479 5526 2412 5531 2762 5954 5969 2856
fantasist$	5431
fantasists$	5431
far$	976 980 1011 1092 1594 1595 1596 1732
farce$	5681
farcical$	2939
fashionably$	1130 2484
fast$	6986 2273
fat$	2932
father	8155 5271 8168 5274 2159 8174 8177 8178 2185
father$	6874 1010 2137 2138 8152 8166 5272 2157 2160 8183 2172 5298 8205 5526
fathers$	2172 5526
fault$	6182 6183 6463 7737 1725 1754 4880 7785 7786 7787 5378 2587 5708 5718
faulty$	3651
favor$	3457
favors$	3457
favour$	3456 6358 6359 1175 1176 1177 1178 1179 1180 1181 1182 1183 1184 1794 1795 1796 5364 2513
favoured$	1175 1176 1177 1178 1179 1180 1181 1182 1183 1184 1794 1795 1796 2513
favouring$	1175 1176 1177 1178 1179 1180 1181 1182 1183 1184 1794 1795 1796 2513
favourred$	1175 1176 1177 1178 1179 1180 1181 1182 1183 1184 1794 1795 1796 2513
favourring$	1175 1176 1177 1178 1179 1180 1181 1182 1183 1184 1794 1795 1796 2513
favours$	3456 6358 6359 1175 1176 1177 1178 1179 1180 1181 1182 1183 1184 1794 1795 1796 5364 5365 2513
fear$	1100 2446
feared$	1100 2446
fearless$	2927
fears$	1100 2446
february$	6280
feckless$	2918
fed	1806
fed$	468 2140 2173
feed	1806 1983 2610
feed$	468 1799
feeded$	1799
feeding$	1799
feeds$	468 1799 2140
feel$	6324 6325 1851
feelin	2745
feels	2745
feels$	6324 6325
feet$	6253 6254 4240 7136 7137 7706 7780 2466
feigned$	2285
fell$	261 262 662 1659 2584 5805 2765
felt	2745
felt$	6324 6325
female	2662
female$	4229 7125 7126 4232 7128 7129 1132 4938 1872 5576 2459 2639
females$	6807 1872 2928
fend$	4012 4139 4140 4141 4144 4145 4147 4148 4151 1034 7585
fendded$	1034
fendding$	1034
fended$	1034
fending$	4139 4140 4141 4144 4145 4147 4148 4151 1034
fends$	1034
feral$	2361 5480 2918
ferocious$	2916
fester$	7791
fewer	1951
fiercely$	2444 2457
fifteen$	944 945 946 947
fight	1951
fight$	6202 6231 6233 6234 6445 3645 6541 6875 4013 7290 7292 4425 7321 4427 7393 7394 7395 7397 2689
fighti	5070 5276
fighting$	6754 6875 7397 7965 8131 2141 8171
fights$	6875 7393 7394 7395 7397 7398
figure$	4128
figures$	7722 4883 7788 7790 7799 7800
file$	7598 7838 7975
files$	7598 7838 7975
film	8036 2057
film$	6142 1857 7872 7876 5109 1992 5175 5820
filmed$	6048 6076 3265 7114 1857 7874 1862 5109 1992 2634
filming$	1857 5109
films$	1857 7872 5109
filthy$	2932
final$	2130 2870 2872
find	7860
find$	2 833 836 7290 4935 1875 1968 2031
findded$	2
findding$	2
finded$	2
finding$	2
finds$	2 834
fine$	7034 7035 7036 7037 7038 7039 7040 7041 7042 7043 7044 7045 7046 4171 1054 1055 4174
fined$	5332
finger	7999 2057
finger$	7494 7495 7504 7505 7517
fingerprint$	5175
finish$	4401
fire	5312
fire$	6256 6449 7914 5312 8207
firear	8221
firm	2010
firm$	5128
first$	684 2870
fishnets$	5631
fisted$	7747
fit$	4712 8120
fits	8110
fits$	5848
fitting$	4289 4311
five	4922 7867 4975 1860 1861 1904 7922 7930 8004 2018
five$	6752 801 6958 1122 4241 4242 1163 7176 7177 7178 7179 7180 7181 4448 4457 4756 5022 5088 1988 8005 1998 2006 8024 8027 5136 5143 8067 2639 5828
fixated$	2606
flag$	1845 1970 2625
flagg	1870
flagged$	1844 1845 7873 1907 1970 1993
flagging$	1970
flags$	1845 1970
flashback$	3065
flashbacks$	3065
flashy$	2518
flat	5271
flat$	6297 6298 6299 6300 3406 3407 3408 3409 6433 6434 6435 1249 8166 8175 8181 8189 2186 5952
flats$	8187
flatter$	1786
fleas	2187
fleas$	5305
fled$	5758
fleece$	5631
fleeces$	5631
flier$	5435
fliers$	5435
flirt$	318 319 320 333 334 437
flirtatious$	2900 2925
flirted$	318 319 320 333 334 437
flirting$	318 319 320 333 334 437
flirts$	318 319 320 333 334 437
flirtted$	318 319 320 333 334 437
flirtting$	318 319 320 333 334 437
flirty$	2900
floor$	8188
floppy$	2481
flout$	666 667 2279
flouted$	666 667 2279
flouting$	666 667 2279
flouts$	666 667 2279
floutted$	666 667 2279
floutting$	666 667 2279
fluoxetine$	3041
flyer$	5435
flyers$	5435
fob$	1668 1670 1671 1672
fobbed$	1646 1668 1670 1671 1672
fobbing$	1668 1670 1671 1672
fobed$	1668 1670 1671 1672
fobing$	1668 1670 1671 1672
fobs$	1668 1670 1671 1672
focus	5034
foetal$	2769
follow	1836 2057
follow$	6202 3596 6589 3730 3731 3732 3733 3734 6631 6633 694 7237 7264 7270 7284 1463 1464 1465 4730 7751 1857 7876 5109 5175 2257 5649 5820
followed$	6400 6408 6420 694 1463 1464 1465 7594 1857 5109 8028 2257
following$	694 1857 5109 2257
follows$	3596 694 1857 5109 2257
folly$	6479
food	2168 5291
food$	6350 6351 6352 6353 6354 6355 6356 6357 6362 5286 2173
foodbank$	8186
foolhardy$	2222
foolish$	3163 52 53 3182 495 2222 2265
foolishness$	6196 6197 6198 6199 6200 6201 6479
foot$	4240 7136 7137 7208 7209 7210 7911 2466
footag	4964 5130
footage$	7859 4965 7861 1850 1980 1991 8008 8025 2627 5746
footho	8058
footprint$	7982
for	4994 1923 5727 2610 2674 2679
for$	6213 3387 3389 3390 6342 3455 6366 3547 3548 3549 3550 3551 6619 3844 6740 3859 3861 3862 3863 3865 3866 3868 3956 3961 3963 3965 3980 4152 7101 7103 7122 1384 1385 7400 4715 7616 7617 7711 4832 7759 7761 7772 7798 7830 7870 5014 5020 7923 5032 5039 5040 1948 5108 8012 5119 5140 8085 2085 5205 5209 5217 5218 8116 8123 5236 8211 2207 8224 8226 5531 5706 5758 5805 5840 2807 5986 5989 5991 5995 6002
force	1808 4931 4939 4940 4941 1824 1825 7858 1859 1926 5079 5098 1981 7995 7996 1995 2008 2012 2026 2045
force$	4570 4575 4576 7738 7767 4899 4926 7826 7827 1815 7829 7834 7835 7836 4942 4943 7841 1829 4977 7915 1926 5044 5045 7974 7983 7993 5099 5125 5126 8049 5163 5800
forced$	3735 3736 3737 3738 6634 6636 752 755
forces$	3735 3736 3737 3738
forehead$	7162
foreign$	1132 4253 2483 5626
forens	2976
forever$	1384 4502 1385 4503 1386 1387 1388
forget	5187
forget$	8082
forgot$	5711
forgotten$	2577 5711
form	1907
form$	6713 7619 1996
formal$	2870
formally$	2810
formed$	1996
forming$	1996
forms$	1996
forty$	6957
forwar	1806 1983
forward$	5161
forwarded$	8046
foster	2836
foster$	856 8155 5271 8174 8206 2409 5954 5982
fostered$	5954
fought$	3640
foul$	2384
found$	2 3876 835 837 2208 2351
foundation$	7163 7164 7165 5624
four	8004
four$	6752 1163 7176 7177 7178 7179 7180 7181 4448 5088 1988 8005 1998 2006 8024 8027 5143 8067 2639 5828
fourteen$	944 945 946 947
fragment$	5132
frame$	7132 7133 7134 5580
frames$	7132 7133 7134 5580
fraternise$	2274
fraternised$	2274
fraternises$	2274
fraternising$	2274
freckled$	1144 2487 2932
freckles$	2933
freckly$	2932
free$	6174 6175 6176 6177 6178 6179 6180 6181 3299 6387 6388 2167 5375
freely$	6387 6388 376 7697 7698 7699 7700 5374 5375 2258
frequent$	308 309 2233 2317
frequently$	307
friend	7813 1860 1861 1904 1912 7930 5053 7948 8004 2018 8070 5809 5975
friend$	6808 6822 6823 6824 6825 6826 6827 7124 7127 5421 5479
friends$	3119 6066 175 6226 221 3513 3517 3518 3537 503 3657 3787 670 671 672 6808 6822 6823 6824 6825 6826 6827 7124 7127 7315 7316 7317 7318 7319 4431 4432 4433 4448 4457 4498 7438 4690 4691 4692 4693 4694 4695 4741 7668 7676 7677 7678 7679 7680 7681 7682 5022 5030 5088 1976 1988 8005 1998 2006 8024 8027 5136 5143 2051 8067 5337 5421 5479 2369 5698 5703 5828
friendship$	656 657 3799 5421
friendships$	3 4 5 6 7 8 9 3148 656 657 5421
frighten$	7108 7109 7110
frightened$	7072 7073 7074 1098 1099
fringe$	7215
fringes$	7215
fritter$	2596
frittered$	2596
frittering$	2596
fritterred$	2596
fritterring$	2596
fritters$	2596
frizzy$	2481 2502
from	1936 5727
from$	3622 3623 6525 6526 6795 3947 4098 4129 4188 4210 7124 7127 1197 7262 7848 7870 7891 1925 5054 2004 5158 5172 5235 5236 8176 2203 5630 5669 5818 5900 2788 5932 6002
fruitful$	7946
frustrating$	4796 7692
ft$	7136 7137 2466
full$	3241 970 2506
fully$	875 970 1048 1051 2444
fumble$	2942
fumbled$	2942
fumbles$	2942
fumbling$	2942
functi	1907 5901
function$	924 925 926 927 928 929
functioned$	924 925 926 927 928 929
functioning$	924 925 926 927 928 929
functionned$	924 925 926 927 928 929
functionning$	924 925 926 927 928 929
functions$	924 925 926 927 928 929
fund$	7584
funding$	5714
funds$	5967
furthe	1808 1920 2679 5809
further$	4926 1911 2639
furthered$	1911
furthering$	1911
furthers$	1911
futile$	2539
gain$	6429 6430 3962
gained	2098
gained$	5216
gallery$	5123
gambling$	8103
game$	3469 471 6885 6913
games$	471
gaming$	6331 6332 6333 471
gang	7818 1808 7822 4931 4939 4940 4941 1824 1825 7858 1859 1873 7909 1912 7926 5079 5098 1981 7995 7996 8001 1995 8009 2008 2012 5131 8026 2026 2045 5759 5784 5790 5791
gang$	3332 6260 6264 6274 6282 6305 6648 6669 6688 6739 867 4926 7826 1816 4991 7887 5009 5010 7919 7920 5030 7966 5075 1966 5111 1994 8014 5122 2037 5346 5347 2286 2360 2404 2625 2638 2642 2660 2664 2668 5787 2699 2904 2973
gangling$	2932
gangly$	2932
gangs$	6260 6264 6274 6282 6648 6669 6688 6739 7826 1816 7920 5111 5122 5346 5347 2286 2664 2665 2699 2904 2973
gangsta$	6689 5405 2905
gangstas$	6689 5405 2905
gangster$	6689 689 5405 2905
gangsters$	6689 689 5405 2905
gap	5727
gap$	7727
gaps$	7727
gather	5081 8066 5727 2610 2648
gather$	6881 4875 1799 7862 5113 5578
gathered$	6881 1799 5113 8060 5578
gathering$	6881 1799 7976 5113 5578
gatherred$	6881 5578
gatherring$	6881 5578
gathers$	6881 1799 5113 5578
gaudy$	2518
gaunt$	2932
gave	1806
gave$	140 141 142 143 144 145 146 231 1101 1102 1541 1546 1651 1652 1653 1654 1655 4807 5332 2786
gbh	5325
gbh$	8220
gcse$	5933 2824 5943 2826 2831
gcses	5252
gcses$	8147 5933 5943
gdpr$	7710
gear$	7205 7206 7207 5636 5642
genera	2610
general$	1249
generator$	2022 5831
generators$	2022 5831
gentleman$	7000 7001 7002
get	4987 1997
get$	37 38 6068 3174 3277 6202 6233 6234 6386 6429 6430 449 450 3642 6631 6633 662 682 708 709 710 711 712 713 714 715 716 717 3880 3881 802 816 817 818 819 820 821 3962 3964 6917 955 959 4077 960 961 962 963 966 967 968 969 7061 7062 1124 7290 7291 4451 7374 7375 7376 1675 4857 1755 1756 8029 5148 2101 2256 2257 5376 2309 2313 2362 2363 2373 5657
gets	2761
gets$	37 38 449 450 662 682 708 709 710 711 712 713 714 715 716 717 3901 802 816 817 818 819 820 821 6917 955 959 4077 960 961 962 963 966 967 968 969 1124 4488 1675 1755 1756 8029 2101 2106 2112 2140 2257 5376 2309 2313 2362 2363 2373 2730 2810 2812
getting$	37 38 6386 662 3908 3909 7374 7375 7376 4483 7397 1675 1755 1756 2101 5657
gift$	6166 6167 6350 6351 6352 6353 6354 6355 6356 6357 6362 6365 6390
gifts$	6166 6167 6350 6351 6352 6353 6354 6355 6356 6357 6362 6365 6390 6639 6640 6665
gilet$	7205 7206 7207 5636
gilets$	7205 7206 7207 5636
ginger$	4271 2481 2502 2932
girl	8004 5303 5328
girl$	175 221 6808 6822 6823 6824 6825 6826 6827 4463 4464 4938 5088 1988 8005 1998 2006 8024 8027 5143 8067 8223 2280 5420 2310 5479 2369 5603 5828
girlfr	8167
girlfriend$	6370 8151 8172 8185 5367 5368
girlfriends$	6370 5367 5368
girls	4922 4930 7867 7869 4975 1860 1861 1904 8004 2018 8070
girls$	6066 175 221 3513 3517 3518 3537 503 3657 3787 670 671 672 6690 6717 6753 6808 6811 6822 6823 6824 6825 6826 6827 6842 4135 4136 4137 4138 7315 7316 7317 7318 7319 4431 4432 4433 4448 4457 7359 4498 7438 4690 4691 4692 4693 4694 4695 4740 7650 7668 7676 7677 7678 7679 7680 7681 7682 5022 5088 1976 1988 8005 1998 2006 8024 8027 5136 5143 2051 8067 5348 5420 5479 2369 5603 5698 5703 5828
give	1806
give$	140 141 142 143 144 145 146 231 904 4209 1101 1102 7264 7270 7284 4606 1541 1651 1652 1653 1654 1655 4936 5649
given	5144 5147
given$	1101 1102 1315 7555 7556 7557 7558 1546 1651 1652 1653 1654 1655 7880 2102 2106 2112
gives$	140 141 142 143 144 145 146 231 1101 1102 1541 1546 1651 1652 1653 1654 1655 5086
giving$	140 141 142 143 144 145 146 231 1101 1102 1541 1651 1652 1653 1654 1655 5086
glad$	147 148 153
glamour$	6639 6640 6665
glasses$	5631
glean$	1799
gleaned$	1799
gleaning$	1799
gleans$	1799
gloves$	5631
glued$	1418
go$	3175 6071 3177 3178 6112 3312 3313 3314 3315 6211 6231 6233 6234 3354 3356 3357 257 258 259 260 261 262 286 289 292 293 3414 3417 3425 311 312 6386 378 379 380 6395 6396 6397 6398 6399 6433 6434 6435 6509 6589 6631 6633 628 650 844 845 846 1199 1208 7237 7264 7270 7284 7290 7291 1294 7397 4876 5150 2256 2257 5376 5649 2848
goad$	2278
goadded$	2278
goadding$	2278
goaded$	2278
goading$	2278
goads$	2278
goal	2014
goal$	1956 8038
gobby$	2918
goes	8029
goes$	257 258 259 260 290 292 293 3425 311 312 378 379 380 628 650 844 845 846 1199 1208 1310 7397 7852 5150 2082 2173 2199 2256 2257 5376 2761 2848
going$	6132 6241 3348 257 258 259 260 285 292 293 3413 3416 3423 3424 3425 311 312 365 6386 378 379 380 6395 6396 6397 6398 6399 6433 6434 6435 650 844 845 846 4062 4064 4065 1199 1208 4389 1272 1273 1274 1275 4394 1281 1282 1283 7397 1868 2199 2256 2257 2792 2848
goings$	5133
gold$	2491 5631
gone$	3343 257 258 259 260 261 262 292 293 3425 378 379 380 6400 6401 3514 6415 6416 6417 6421 3636 650 5150 5238 2256 2257 5376 2792
good$	3182 3192 282 3801 6745 4022 4090 1027 4481 4713 4884 2470
goods$	5841
gorgeous$	2932
gormless$	2918
got	8091
got$	37 38 6400 6415 6416 6417 6422 457 458 662 849 1148 1158 1159 1160 1161 1202 7487 7488 7489 7490 1675 1755 1756 2140 2256 2257 5376 2403 2503 2509 2765 2810 2812 2813 2867
gown$	7197
gowns$	7197 7219
gp	5188 2084
gp$	8083 5202
gps	2204
gps$	5322
grade$	5942 5944 2948
graded$	801 804 7873 2611 2948
grades	8146 5252
grades$	8147 5942 5944
graffiti$	8041
gran	8155 5271 8168 5274 2159 8177 8178 2185
gran$	8166
grandf	8155 5271 8168
grandfather$	8166
grandm	8155 5271 8168
grandmother$	8152 8166
grandp	8155
grante	2875
grasp$	6589 3703 3704 3705 3706 3707 3708 3709 3710 3711 3712 3713 3714
grass$	7719
gravitate$	635 636 637 638 639 640 641 642 643 644 645 646 647
gravitated$	635 636 637 638 639 640 641 642 643 644 645 646 647
gravitates$	635 636 637 638 639 640 641 642 643 644 645 646 647
gravitating$	635 636 637 638 639 640 641 642 643 644 645 646 647
greasy$	1144 7170 2481 2487 2502
greater$	956
greed$	6196 6197 6198 6199 6200 6201 6479 6639 6640
green$	7024 7025 7026 5555 2482 2502
grew$	1143 2486
grey$	7170 1195 2502 5631 2518 5780
grip$	7688 7763 7764 7765 7766 2013 5712
grips$	2013
groomed$	6048 6050 6598 6599 6600 6601 6602 6603 6604 6605 6606 6607 6608 6609 5594
groomer$	6305 6560 6698 689 5425
groomers$	6305 6560 6698 689 5425
grooming$	6475 6476 5402
gross$	2552
grounds$	1922 2181
group	7813 4922 7846 7863 7865 7867 7869 4975 7871 1860 1861 4984 1904 7922 1912 7926 7930 5053 7948 5056 5057 8004 5131 8026 2018 8070 5736 2650 2652 5790 5791 5803 5809
group$	6066 175 221 3513 3517 3518 3537 3574 503 3657 3787 670 671 672 6692 6694 6714 720 6808 6811 6822 6823 6824 6825 6826 6827 6842 3954 3955 867 1104 1105 7315 7316 7317 7318 7319 7322 4431 4432 4433 4436 4437 4448 4457 7359 4498 7438 4690 4691 4692 4693 4694 4695 7604 4734 4736 7667 7676 7677 7678 7679 7680 7681 7682 4789 7757 7758 4866 4955 1838 7879 1873 7894 5022 7920 5030 7943 5050 7951 7963 7974 5088 1976 7993 5099 1988 8005 8006 8007 1998 2006 5126 8024 8027 5136 5143 2037 5163 2051 8067 5177 8075 5182 5420 5479 2369 5531 5698 5703 2633 2652 5773 5828
groups$	6692 6694 6808 6811 6822 6823 6824 6825 6826 6827 7920 8007 5479 5773
grow	1969
grow$	1143 2486
growing$	1143 2486
grown$	357 6375 6924 915 4036 6933 4043 4044 4045 4046 4055 4056 4057 6954 6955 6956 6961 6962 6963 6964 6970 4078 4080 4081 4082 4083 4084 4088 6984 6985 973 990 7005 996 997 4117 7013 7014 4123 4124 1017 4162 4165 4207 1110 1143 5547 2452 2486
grownups$	6937
grows$	1143 2486
grubby$	2511 2518 2932
guaranteed$	1278 1279 1280 2533
guard	1826 4980 5137 2023
guard$	3267 6347 1802 7816 4944 1856 7875 8032 2024 2029 2030 8045 2049
guardi	5958
guards$	3267 6347 1802 7816 4944 1856 7875 1991 8032 2024 2029 2030 8045 2049
gucci$	5631
guessed$	6547 6548 3654 3655
guidance$	6625 6626 6627 6628 6629 7080 7091 7473 7474 7475 7476 7477 7478 5397
guilt	7889 5009
guilt$	7739 7904 2587 5709
guilty	2888
guilty$	472 473 5041 2888 6006
gullible$	532 7024 7025 7026 2266 5555 2918
gum$	2796
gun	8221
habit	5891
habit$	6059 5340 5341
habits$	6059 5340 5341
habitual$	308 309 5122 2233 2304 2314 2644
habitually$	307
had	2065 2091 2099 2100 2761
had$	124 125 158 329 332 3505 3506 3507 3510 3511 395 396 397 398 399 400 401 407 408 409 410 411 445 488 490 766 849 7124 7127 1148 1158 1159 1160 1161 1202 7407 7408 1410 1452 1453 1454 1455 1457 1458 1459 4589 1478 1479 1480 1481 1482 1483 1484 1485 1486 1487 1488 1489 1490 1491 1492 1516 1524 4699 7595 1781 1782 2076 2085 5209 5217 5218 2106 2107 2109 2112 2403 5578 2503 2509 2555 5758 2730 2788 2807 2864
hair$	7156 7158 7159 7160 7215 7231 5607 2492 5620 2504
haircut$	7158 7159 7160 7215 5620 2504
haircuts$	7158 7159 7160 7215 5620 2504
haired$	5591 5599
hairstyle$	7158 7159 7160 7215 5620 2504
hairstyles$	7158 7159 7160 7215 5620 2504
hairy$	2932
half$	4329 5146 2564
halfway$	5643
halluc	3001
hand	1983
hand$	144 145 146 4016 4017 4018 901 4189 7085 7086 7087 7162
handded$	144 145 146
handding$	144 145 146
handed	5144 5147
handed$	144 145 146 5685 5686 5813
handful$	722 3840 723 3841 724 3842 725 3843 6833 5431
handing$	144 145 146 5752
handl	5730
handle$	6772 3998 4009 4139 4140 4141 4144 4145 4147 4148 4151 1047 7061 7062 2013 2440
handled$	1047 2440
handles$	1047 2440
handli	7908
handling$	4139 4140 4141 4144 4145 4147 4148 4151 1047 1715 1716 1717 1718 5325 2440 5694 2993
hands$	144 145 146 4016 4017 4018 901 7162 7596 7704
handse	5093
handset$	1841 7855 7988 2623
handsets$	1841 7855 7988
handsome$	2932
hang	8029
hang$	6202 6231 6233 6234 6245 6395 6396 6397 6398 6399 6433 6434 6435 653 6881 1204 1205 1206 1208 5578 2729
hanged$	6881 5578 2729
hangged$	6881 5578
hangging$	6881 5578
hanging$	6132 6241 6395 6396 6397 6398 6399 6433 6434 6435 653 6881 5578 5643 2729
hangs$	653 6881 1204 1205 1206 1208 5578
haphazard$	7728 7729 7730 7731
happen$	6133 6134 6135
happened$	3523 3524 6425 6426 481
happens$	479
happy$	147 148 153 3272
harass$	663 2277
harassed$	663 2277
harasses$	663 2277
harassing$	663 2277
hard	2010
hard$	739 740 759 760 761 762 763 764 3937 6875 903 5128 8069 2449 2483
harden	5832
hardened$	2304 5517 5566 2927
harder	1885
harder$	3609 759 760 761 762 763 764 7462 5003
hardest$	759 760 761 762 763 764
hardly$	1042 1043 1080 4198 1081 1082 4299 1478 1479 1480 1481 1482 1483 1484 1485 1486 1487 1488 1489 1491 1492 1549 1594 1595 1596 2110 2120 2431 2432 2437 2445 2555 2784
harm$	6013 6014 3544 3545 6475 6476 6485 6486 6562 6563 6598 6599 6600 6601 6602 6603 6604 6605 6606 6607 6608 6609 6621 6622 6623 6624 4792 7727 5122 5297 8192 2202 8220 5377 2638 2642 2644 2665 5843 5868 2751
harmed$	5868 2751
harmer$	5437
harmers$	5437
harmful$	3182 6267 679 680 681 2223 2303 2644
harming$	5868 2751
harms$	5868 2751
has	2065 8091 2079 2761
has$	3124 3126 329 445 3617 766 849 7124 7127 1148 1158 1159 1160 1161 1202 1286 4510 7407 7408 1410 4589 4593 1478 1479 1480 1481 1482 1483 1484 1485 1486 1487 1488 1489 1491 1492 1515 1523 5007 2076 5197 2106 2107 2109 2112 2204 2403 5578 2503 2509 2555 2730 2788 2807
hat$	5631
hats$	5631
have$	3125 3127 3271 3326 3340 3344 329 332 3530 445 487 3612 3618 3632 3637 3648 3649 3652 3653 6684 766 849 6881 1148 1158 1159 1160 1161 1202 4384 4393 7290 1286 4461 4510 7407 7408 1410 7445 7446 7447 7448 4554 7453 7454 7455 4563 4569 4589 4607 1517 4881 4882 2403 5578 2503 2509 5672 5758 5805 5823 2788 2807
having	2100 2761
having$	329 332 1148 1202 2085 5218 2107 2503 2730
havoc$	5458 5459 5460
hawk$	336 2244
hawked$	336 2244
hawking$	336 2244
hawkked$	336 2244
hawkking$	336 2244
hawks$	336 2244
hazel$	2482
he$	3188 3490 3513 3517 3518 3536 503 6550 669 3787 670 6683 671 672 6884 7315 7316 7317 7318 7319 4431 4432 4433 4435 4570 7469 2810
head$	6438 6440 4020 991 992 993 994 995 4291 4313 4314 4315 1198 7708 1696 7950 5618 2600 3068
headed$	5492 5590 5684
heading$	2100
heads$	6438 6440 4020 1605 7708 1696 5544 5557 5616 5617
headscarf$	5631
headscarves$	5631
health	5214 5231 8167
health$	5188 8089 8090 5196 8096 5204 8109 2756 5875
healthcare$	5232
healthier$	3182
healthy$	3192
hear$	6687 2746
heard$	878 2180 2748
hearin	8110
hearing$	2180 2747 2752 2790 5998
hearings$	5998
hears$	2746
heart$	5183 8089 2755
hearted$	5682
heartless$	2918 2939
heatin	2168
heating$	5286
heavier$	2462
heavil	5187
heavily$	1131 8082 8102 2463
heavy	2010
heavy$	5128 2462 2464 2506 2568
heavyset$	2931
heed$	6188 6589 3730 3731 3732 3733 3734 7559 7560 7561 7562 7563 7564 7565
heeded$	6400 6408
heels$	7221 7222 7223 7706 5631
height$	7132 7133 7134 5580
held	5727
held$	907 7555 7556 7557 7558 1731 7832 1844 8011 2058
helicopter$	2702
help	1823 1923 1985
help$	3158 83 90 91 3689 6596 6597 6772 6786 4008 7080 7088 7089 7090 7091 7096 7097 7098 7099 7100 1245 1246 1247 1248 7264 7270 7284 7324 7345 7374 7375 7376 7382 7584 7593 1715 1716 1717 1718 7751 1911 1927 1956 2034 2044 8137 5386 5387 5450 5646 5649 5657
helped$	90 91 6588 6787 7269 7275 7280 7283 7289 7357 7360 7361 7362 7363 7364 7828 1911 1927
helpful$	7828
helping$	90 91 3690 7374 7375 7376 4482 1911 1927 5657
helpped$	90 91
helpping$	90 91
helps	1923
helps$	90 91 1911 1927 1956 2034 5658
hepatitis$	3058
her	4930 4955 1873 2097 5222 2119 2139 5259 8184 2193 8227 2217 5929 2875
her$	6016 6017 19 3165 3169 6065 54 55 58 62 3204 161 168 169 171 3292 175 3301 3302 3303 3304 3305 3306 221 6248 3364 3454 3533 3574 466 467 3591 498 6518 6521 3665 3668 6616 6620 3726 3818 6735 3954 3955 6888 883 4032 4034 4244 4245 4246 1157 1190 4321 7377 4536 4731 7677 7678 7679 7680 7681 7682 4809 4811 4813 4820 7722 7788 4991 2070 5191 5192 5203 5206 8106 5215 5224 2108 5237 2134 5257 2153 2154 5273 2156 8175 5282 5288 5294 8200 5311 5324 5330 5335 2247 2260 2369 2515 2516 5698 5851 2757 2759 2799 2854 2855 5979 2870 2878
heritage$	4281 4282 4283 4286
heroin	8221 5333
heroin$	7866 5207 8114 8228 5349
herself$	3118 3120 6016 6017 3149 3150 33 3152 3153 3154 3155 3156 39 6053 6054 3160 3161 6193 3428 6436 6437 6439 3556 3557 3558 3559 3560 3561 3562 3563 3565 3566 6464 6465 6478 3592 3593 3594 3595 6491 6492 6493 6494 6495 6496 6497 3605 3606 3607 3608 6504 3666 3670 553 6568 6569 6570 6571 6572 6573 6574 6575 6576 6577 6578 6579 3685 3686 6582 6583 6584 6585 6586 6587 3840 3841 3842 3843 6746 843 6904 6905 6906 6907 6908 6909 6910 4071 4072 7034 7035 7036 7037 7038 7039 7040 7041 7042 7043 7044 7045 7046 7047 4153 7054 4845 5184 5258 5336 5361 5362 5558 5559 5847 5869
herselves$	5184 5847 5869
hid$	1207 1697
hidden$	1207 7832 5644
hide	4987 1890
hide$	6142 1207 1697
hided$	1697
hides	1890
hides$	1207 1697
hiding	1890
hiding$	1207 1697
hierar	8009 5778 5782 5784 5790
hierarchy$	7919 2963
high$	44 794 795 3919 3920 3921 3922 3923 3924 3925 3926 7397 4696 2567 2725
higher$	794 795 2785
highest$	794 795
highlights$	5621
highly$	2010 2444
hijab$	5631
hijabs$	5631
him	4930 5222 8184 8227 5929
him$	6016 6017 6065 3249 3256 3257 3258 3261 6307 6310 3574 6530 3954 3955 7377 4731 7677 7678 7679 7680 7681 7682 5698 5851 5979
himself$	3118 3120 6016 6017 3149 3150 33 3152 3153 3154 3155 3156 39 6053 6054 3160 3161 6193 3428 6436 6437 6439 3556 3557 3558 3559 3560 3561 3562 3563 3565 3566 6464 6465 6478 3592 3593 3594 3595 6491 6492 6493 6494 6495 6496 6497 3605 3606 3607 3608 6504 3666 3670 553 6568 6569 6570 6571 6572 6573 6574 6575 6576 6577 6578 6579 3685 3686 6582 6583 6584 6585 6586 6587 3840 3841 3842 3843 6746 843 6904 6905 6906 6907 6908 6909 6910 4071 4072 7034 7035 7036 7037 7038 7039 7040 7041 7042 7043 7044 7045 7046 7047 4153 7054 4845 5184 5258 5336 5361 5362 5558 5559 5847 5869
himselves$	5184 5847 5869
his	4955 1873 2097 2119 2139 5259 2193 2217 2875
his$	19 3165 3169 54 55 58 62 3204 161 168 169 171 3292 175 3301 3302 3303 3304 3305 3306 221 6248 3364 3454 6371 3533 466 467 3591 498 6518 6521 3665 3668 6616 6620 3726 6735 6888 883 4032 4034 4244 4245 4246 1157 1190 4321 4536 4809 4811 4813 4820 7722 7788 4991 2070 5191 5192 5206 8106 5215 5224 2108 5237 2134 5257 2153 2154 5273 2156 8175 5282 5288 5294 8200 5311 5324 5330 5335 2247 2260 2369 2515 2516 2757 2759 2799 2853 2854 2870 2878
histor	1808
historic$	4926
history$	2178 2181 5423 5874 5974 6005
hit	2161 8193 8198
hit$	1786 5279
hiv$	3057
hold	1890
hold$	6067 6775 4023 906 907 4030 4031 1731 4929 5007 5153 2059
holdin	4993 7895 1890 8016 5326
holding$	907 7084 7888
holds	1890 8016
holds$	907 1731 5007 5153 8063
holmes$	7857
home	5271 8174
home$	6238 6278 6279 6409 6410 6531 843 3973 7023 1785 7856 7870 5156 8154 8161 8165 8166 8175 8181 8182 8189 8192 8196 2186 8205 8216 2600 2821 5940 5952 5954 5963 2852 5971 5973 5980
homele	8198
homeless$	3101
homelessness$	3101
homes$	6278 6279 7856 5156 8187 5982
honest$	3628 6524 7269 7275 7280 7289 7357
hood$	1191 7220 5631 2517 5780
hooded$	2459 2518 5780 2932
hoodie$	7205 7206 7207 7215 5631 5633 5636 2935
hoodies$	6880 3986 7205 7206 7207 7212 7213 7214 7215 7217 7225 5631 5633 5636 2935
hoodlum$	2906
hoodlums$	2906
hoodrat$	2906
hoodrats$	2906
hoods$	6880 3986 1191 7212 7213 7214 7217 7220 7221 7222 7223 7225 5631 5633 2517 5780
hoody$	7205 7206 7207 5636
hooligan$	2906
hooliganism$	2906
hooligans$	6749 6750 6751 2906
hoot$	7554
hoots$	7554
hope$	4423 7994 5659
hopeless$	3833 1311 1312 2322 2361 2364 2918 2939
hopelessly$	2939
hoper$	6726 6731 6732 6733 5432 5441
hopers$	6726 6731 6732 6733 5432 5441
hopes$	7994
hoping$	7994
hopings$	7994
horde$	677 678
hospit	5201 2084 8198 2202
hospital$	8095 8096 5202 8108 5320 2600
hospitalised$	3050
hospitalized$	3050
hostel	5269
hostel$	8164
hostile$	773 774 775 776 777 6805 6806 1930 2366 2916
hostility$	6840 6841 829 830 5487
hot	5083 5118 2717
hot$	2168 2374
hotel$	6297 6298 6299 6300 3406 3407 3408 3409
hothead$	5431
hotheads$	5431
hotspot$	7978 8013 2708 5835
hotspots$	7978 8013 5835
hour$	2136
hours$	8137 2125 2136 8226 5714
house	5271
house$	6297 6298 6299 6300 3406 3407 3408 3409 6998 7023 7029 7856 5156 5166 8166 8175 8181 8189 2186 5952
househ	5271
household$	6998 7023 7029 8166
houses$	7856 5156 8187
housin	8167
housing$	5960
how$	6521 6882 4142 4143 1033 5382
hub$	7819 7974 7993 5099 5126 5163 5817
huge$	3163
hulking$	2932
hung$	6420 653 1204 1205 1206 5643
hungry$	5518 5966
hunt$	628 3746 629 630 631 632 633 634
hunted$	628 3746 629 630 631 632 633 634
hunting$	628 3746 629 630 631 632 633 634
hunts$	628 3746 629 630 631 632 633 634
huntted$	628 3746 629 630 631 632 633 634
huntting$	628 3746 629 630 631 632 633 634
hurt	2161 8193
hurt$	6048 6050 6467 7292 5279 2751
hurted$	2751
hurting$	2751
hurts$	2751
husband$	8151 8172 8185
hygien	5214 8110
hygiene$	8109
hyper$	2240 2918
hypersexual$	2901
hypersexualised$	2901
hypocritical$	2939
hysterical$	2918
i$	1729
ic	2662
ic$	1114 2461
ic0$	2930
ic1$	2930
ic2$	2930
ic3$	2930
ic4$	2930
ic5$	2930
ic6$	2930
ic7$	2930
ic8$	2930
ic9$	2930
idea$	6154
ideas$	6153
identi	1813 7837 7860 1870 1873 1875 1914 7940 1968 5778
identical$	2518
identically$	1130 2484 5630 5632
identified$	686 1846 4991 2195 2639 5758 2644 5780
identifies$	7872 1943
identify$	7862 7872 1943 2003
identifying$	1943
identity$	1820
idle$	5510 2918
idly$	4704 5677
iep$	3089
ieps$	3089
ies$	6997
if$	382 383 384 385 386 387 388 389 390 391 392 393 394 6418 6419 418 419 420 421 422 1456 1581 1582
ignorance$	2939
ignorant$	2918 2939
ignore$	6202 6231 6233 6234 666 667 7397 1707 1708 7749 2279 2529 2585 2586 5711
ignored$	666 667 7254 7255 7256 7257 7397 1707 1708 7753 7754 7755 7756 2279 2529 2577 5699 2585 2586 5711
ignores$	666 667 7397 1707 1708 2279 2529 2585 2586 5711
ignoring$	666 667 7397 1707 1708 2279 2529 2585 2586 5711
ill	8198
ill$	67 68 1171 1193 2389 2391
illegal$	6267
illnes	5183 5188 8167 8169
illness$	8078 8083 5906
image$	6334 3467 3468 351 352 7114 4883 7815 4921 1804 5082 2019 2032 8062
images	1982 5100 5101
images$	6334 3461 344 6358 3467 3468 351 352 7114 7815 4921 1804 7838 7839 5082 1980 2019 8042 2032 8062
immaculately$	1130 2484
immature$	2918
immaturity$	6196 6197 6198 6199 6200 6201 3616 499 500
immigration$	8167 2849
imminent$	7947
immuni	3069
impact$	7341 7342
impair	5183
impaired$	5908
impairment$	8078 5870 5906
impetigo$	3081
implicated$	247 248 249 250 2195
important$	1956
impos	1920
imposing$	2462 2932
imposs	1885
impossible$	759 760 761 762 763 764 1311 1312 5003 2539
impression$	6154
impressionable$	2918
impris	8167
impulse$	3722
impulsive$	2918
in	5255 2144 2761
in$	94 3237 6142 3349 3365 3369 3372 3381 3384 3385 3386 345 3472 3473 3474 3476 6596 3780 3793 3807 3875 3947 3956 3988 7012 1063 7124 7127 4250 4267 4268 4269 7211 4317 4322 4326 4330 1213 1214 1215 7366 7373 4509 4540 7526 4814 7772 4962 7888 7891 7904 1940 5154 5180 5181 5211 5213 5238 5245 5259 5261 5262 5292 5317 2203 2271 2411 5531 5622 5630 5632 5656 5669 2602 5758 2763 5913 5953 5957 5995
inability$	3293 176 177 178 179 180
inaction$	3585 7783 5715 5717
inadequacy$	2939
inadequate$	2939
inadequately$	2939
inappropriate$	6267 3439 2275 2366 2518
inappropriately$	1130 2484 5630 5632
inattention$	5715
incapable$	81 2537 5665
incessantly$	2938
incest$	8190
inch$	4106
incidents$	8041
inclination$	4471 7367 7368 7369 7370 7371 7372
include$	5758
income	8167
income$	5974
incompetence$	2939
incompetent$	2939
incompetently$	2939
inconsistent$	6791 6792 6793 6794 782 2358
incorrect$	2511
increa	1969 2679
indecent$	3439
indepe	5953
independent$	4120 4122 1109 5562 5575
index	5782
index$	5011 8017
indian$	4255
indica	4927 5727
indifference$	7783 5715 5717 2939
indifferent$	5665 2939
indisputably$	2938
indivi	7930 2018 5803
individual$	6808 6822 6823 6824 6825 6826 6827 7124 7127 1872 7930 7991 2114 5479 5532
individuals$	6666 6667 6668 6669 6808 6822 6823 6824 6825 6826 6827 7124 7127 1872 5061 5136 5479 5532
indulge$	254 255 256
indulged$	254 255 256
indulges$	254 255 256
indulging$	254 255 256
ineffective$	2939
ineffectual$	2939
inept$	2939
ineptitude$	2939
inevitable$	1313
inevitably$	5666 2938
inexcusable$	4796 7692 2939 2940
inexcusably$	2939
inexplicably$	2941
infamous$	741 742 743 744 745 746 747 748 864 2413 2920
infect	5183
infection$	8078 5906
inflicted$	5380
influe	7926
influence$	6693 5421
influenced$	6048
influences$	6693 5421
influential$	8030
inform	1923 1985 5727 2679
inform$	1800 7825 1821 1822 1911
informant$	2949
informants$	2949
information$	3630 7598 4729 1715 1716 1717 1718 4917 7824 7825 1814 8008
informed$	3299 1911
informing$	1821 1822 1911
informs$	1821 1822 1911
inhale	5188
inhaler$	8083 3014
inhalers$	3014
initiative$	2689
injection$	8119
injections$	8119
injunc	5103
injunction$	7956 7998 8033 8056 8225 5814
injunctions$	7956 7998 8033 8056 5814
injuri	5188
injuries$	8083
injury	5183 5188
injury$	8078 8083
inner$	1117
innocent$	6992 6993 6994 6995 5550
innocents$	6987 6988 6989 6990 6991 5549
inpatient$	3051
inquiry$	7893
insane$	5480
inside$	6142
insight$	5388
insist$	228 229 230
insisted$	228 229 230
insisting$	228 229 230
insists$	228 229 230
insistted$	228 229 230
insistting$	228 229 230
insolent$	2918
insomnia$	3061
inspec	4939 4940 4941 1824 1825 1859
inspector$	1802 7834 7835 7836 4942 4943 4977 2033 5800
instagram$	313 3431 314 3432 315 3433 316 3434 317 3435 6331 6332 6333
instead$	7759 7761
instigator$	5764 2907
instigators$	5764 2907
institutional$	2552
instructed$	1817 1863 5141
instructions$	5397
insulin$	3016
integrated$	2659
intel$	2945
intell	7858 5778 5782
intelligence$	7598 7818 4924 7821 7841 5010 7983 5125 2609 5728 2611 2699 2944 2968 2985
intended$	1956
intens	2010 2679
intensive$	5128 2865
intent	2014
intent$	8220 6007
intention$	4471 7367 7368 7369 7370 7371 7372
intentions$	4471 7367 7368 7369 7370 7371 7372
interc	4983 2997
intercepted$	7878
intercourse$	5354
interest$	7345 4471 7367 7368 7369 7370 7371 7372 7559 7560 7561 7562 7563 7564 7565 4674 4675 4676 4677 4678 4862 7763 7764 7765 7766 1814 7885 2044 5712
interested$	4478 4631 4827 4906
internally$	2810
internet$	313 3431 314 3432 315 3433 316 3434 317 3435 6331 6332 6333 2250
interr	4959
interrogated$	7854
interv	1870 2200
intervene$	7584 7748 7751 7934
intervened$	7594
intervention$	6786 8214 5646 6001
interventions$	6786 1245 1246 1247 1248 5646
interviewed$	1901 2196
intimate$	3439
intimidate$	663 2277
intimidated$	663 2277
intimidates$	663 2277
intimidating$	663 6875 2277 2366 2483 2916
into	2144 2610
into$	6051 6069 6142 3375 3376 3377 3379 3873 2004 5262 2203
invariably$	2938
invest	1915 7940 5162 8162 5316 2688 2975
investigate$	7584 7751
investigation$	7924 7936 8057 8210 8211
investigations$	7924 7936
invincible$	2927
invitation$	4359 1242 1243 1244
invitations$	4359 1242 1243 1244
invite$	6032 6033 434 435 2259 2263
invited$	6032 6033 434 435 2259 2263
invites$	6032 6033 434 435 2259 2263
inviting$	6032 6033 434 435 7374 7375 7376 2259 2263 5657
involv	7889 7909 5759
involved$	6048 6050 247 248 249 250 251 252 253 675 757 7752 4993 8000 5107 2195 5404
involvement$	247 248 249 250 675 5009 5404
involving$	7910
iq$	3072
irish$	4255
irresponsible$	52 53 3182 495 2222 2265 2939
irresponsibly$	2895 2939
is	1907 5165 8091 2745
is$	3190 173 174 449 450 682 708 709 710 711 712 713 714 715 716 717 766 771 3896 3901 802 816 817 818 819 820 821 955 959 4077 960 961 962 963 966 967 968 969 978 7124 7127 1124 4305 1212 1234 4363 4426 4510 1430 1431 4833 1723 1724 7775 7798 4937 4978 5052 5059 5127 2103 2142 5302 2206 2309 2313 2347 2362 2363 2373 5578 5622 5623 2589 5758 2705 2753 2758 2765 2776 2792 2810 2812 2813 5950 2846 2850 2867 2869 2870 2874
isolated$	3813 3814 3815 3816
isolation$	6712 2127 5429
iss$	2865
issue$	6839 1801 4920 1803 5404 5485 5874
issued$	1801 4920 1803 7817 5147
issues$	6839 1801 4920 1803 5086 5404 5485 5874
issuing$	1801 4920 1803
it$	6379 6441 6442 6444 843 6882 3996 7075 7076 1284 7415 4570 7469 4613 4614 7588 7597 4791 1678 1679 7733 7734 4873 4896 5379 5468 5704
its$	3358 6276 469 3590 3667 7467 4716 4726 4809 4811 4813 7710 7711 4818 4820 4821 7722 7742 4849 4885 4886 7788 1785 4904 4912 4913 5023 5031 5294 2553 5697 2590 2599
itself$	3118 3120 3149 3150 33 3152 3153 3154 3155 3156 39 6053 6054 3160 3161 6193 3428 6436 6437 6439 3556 3557 3558 3559 3560 3561 3562 3563 3565 3566 6464 6465 6478 3592 3593 3594 3595 6491 6492 6493 6494 6495 6496 6497 3605 3606 3607 3608 6504 3666 3670 553 6568 6569 6570 6571 6572 6573 6574 6575 6576 6577 6578 6579 3685 3686 6582 6583 6584 6585 6586 6587 6746 6904 6905 6906 6907 6908 6909 6910 4071 4072 7034 7035 7036 7037 7038 7039 7040 7041 7042 7043 7044 7045 7046 7047 4153 7054 7615 4845 4846 5336 5361 5362 5558 5559
jacket$	7205 7206 7207 7215 5631 5636 5640
jackets$	7205 7206 7207 7215 5631 5636 5640
jail	5321
jail$	8150 8216
jailed	8169
jailed$	5332
jamaican$	4255
january$	6280
jeans$	7205 7206 7207 7221 7222 7223 1211 7228 5631 5636 2525
jeopardise$	10 2218 2219
jeopardised$	10 2218 2219
jeopardises$	10 2218 2219
jeopardising$	10 2218 2219
jeopardize$	10 2218 2219
jeopardized$	10 2218 2219
jeopardizes$	10 2218 2219
jeopardizing$	10 2218 2219
jeopardy$	6013 6014 6024
jewellery$	7205 7206 7207 5631 5636
job	8167
job$	7435 7522 7523 7524 7525 7538 7539 7540 7541 7542 7543 7544 7545 7546 7547 7609 7613 7620 5694
jobs$	7538 7539 7540 7541 7542 7543 7544 7545 7546 7547
jobsworth$	2939
jobsworths$	2939
joggers$	7205 7206 7207 7221 7222 7223 1211 7225 5631 5636 2525
join$	6202 6231 7292
joint	2679
joint$	2653
joke$	5693
journe	8004
judge$	4159 7748 2214
judged$	3185
judgement$	6546 5694
judgment$	6546 5694
july$	6280
jumper$	7205 7206 7207 5636
jumpers$	7205 7206 7207 5636
june$	6280
junkie$	2911
junkies$	2911
just$	3232 3236 3500 3504 428 6553 6554 6555 6556 843 1285 1298 1299 1300 1301
justice$	6877 6878 7989 7990 8213 5319
justification$	5692
juvenile$	2304 2307 2314 2929
juveniles$	2929
keen$	147 148 153 4911 7994
keens$	7994
keep	4987 1997
keep$	42 6112 3298 3317 6231 6233 6234 284 287 294 295 296 297 298 299 300 301 302 303 304 305 306 485 486 6509 548 552 567 6589 654 4139 4140 4141 4144 4145 4147 4148 4151 7264 7270 7284 1463 1464 1465 1787 1800 1834 2232 5649
keeped$	6112
keeping$	6112 6241 284 287 294 295 296 297 298 299 300 301 302 303 304 305 306 548 552 6568 6569 6570 6571 6572 6573 6574 6575 6576 6577 6578 6579 568 4139 4140 4141 4144 4145 4147 4148 4151 7623 1834 2232
keepped$	6112
keepping$	6112
keeps$	6112 284 287 294 295 296 297 298 299 300 301 302 303 304 305 306 485 486 655 1834 5007 2232
kept$	284 287 294 295 296 297 298 299 300 301 302 303 304 305 306 6400 6408 6431 6432 485 486 1463 1464 1465 7594 7832 1834 2027 2128 2232 5711
ketamine$	5207 8103 8114 2773
key$	4818 7950 7987 8030 2639 2642 2644 2646
kg$	8111
kick$	7291 1706 2368
kicked$	1706 2161 2162 2368
kicking$	3864 1706 2368
kickked$	1706
kickking$	1706
kicks$	1706 2368
kid$	6808 6822 6823 6824 6825 6826 6827 5407 5420 5479
kids$	6690 6696 6808 6811 6822 6823 6824 6825 6826 6827 6866 6987 6988 6989 6990 6991 5348 5407 5420 5479 5524 5549
kill$	2729
killed$	2729
killing$	2729
kills$	2729
kilo$	8111
kilos$	8111
kind$	7077 7078 7079 7182
kinshi	2145
kinship$	5263
kissed$	3265 6384
kissing$	6390
kitted$	1172 1173 1174 2512
knew$	156 501 3620 3621 871 872 880 881 882 7413
knife	8221
knife$	6260 1944 5122 8220
knives	7812 7822 7895
knives$	1819 7882 7902 7903
knock$	653 1929
knocked$	653
knocking$	653
knockked$	653
knockking$	653
knocks$	653
know	1968
know$	156 3437 3610 3611 501 3620 3621 3624 3625 871 872 873 874 880 881 882 1024 7413 7506 7507 7837 1851 1903 1979 2003 2009 2017
knowing$	3240 123 156 914
knowingly$	6387 6388 376 5374 5375 2258
knowledgeable$	914
known	7851 1870 1873 1982 5100 5101
known$	3610 3611 6507 3624 3625 6547 6548 3654 3655 6656 6666 6667 6668 6669 741 742 743 744 745 746 747 748 864 3983 3984 4556 7833 4991 7887 1882 1907 1987 1999 2211 2275 2304 2308 2314 2414 2639 2642 2644 2704
knows$	156 501 3620 3621 871 872 873 874 880 881 882 1025 7413 2009
knuckle$	7162
knuckles$	7162
kudos$	6637
kurdish$	4255
label$	5642
labels$	5631 5642
labour$	5467
lac$	2406 2407 2919
lack$	48 597 598 599 600 601 602 603 604 605 606 607 765 852 1750 4869 4870 4871 2270 2318
lackadaisical$	2939
lacked$	597 598 599 600 601 602 603 604 605 606 607 2270 2318 2358
lacking$	597 598 599 600 601 602 603 604 605 606 607 7728 7729 7730 7731 2270 2318
lacks$	597 598 599 600 601 602 603 604 605 606 607 2270 2318 2358 2405
lad$	6808 6822 6823 6824 6825 6826 6827 5420 5479 5603
ladies$	1016
lads	7867 8004 2018 2650
lads$	6066 6143 6168 175 221 6282 6306 3513 3517 3518 3537 503 3657 6645 6652 6673 3787 670 671 672 6690 6753 6808 6822 6823 6824 6825 6826 6827 6842 4135 4136 4137 4138 7234 7315 7316 7317 7318 7319 4431 4432 4433 4448 4457 4498 7438 4753 7668 5088 1976 1988 8005 1998 2006 8024 8027 5136 5143 2037 2051 8067 5420 5479 2369 5603 5828
lady$	985 7000 7001 7002
lamentable$	2939
land$	0 1
landded$	0 1
landding$	0 1
landed$	0 1
landing$	0 1
landlord$	4570 4575 4576 7738 7767 4899 2600
lands$	0 1
language$	5198
lank$	2502
lanky$	4271 2932
lap$	464
laped$	464
laping$	464
lapped$	464
lapping$	464
laps$	464
large$	4238 2462 2932
largely$	1723 1724 2589
larger$	2462
lashes$	5615 5621 5631
last$	4497 2130
late$	843 7397 7745 4851 8121
laugh$	609
laughed$	609
laughhed$	609
laughhing$	609
laughing$	609
laughs$	609
law$	722 723 724 725 731 733 2701
lawless$	2361 5480 2918
lax$	1609 1610 1611 1612 7728 7729 7730 7731 4851 2576
lay$	2692
layabout$	2906
layabouts$	2906
lazily$	2939
laziness$	2939
lazy$	1609 1610 1611 1612 4851 2507 2576 2918 2939
lead	1923 5798
lead$	6025 131 132 133 134 135 136 690 691 692 693 1002 1003 1004 1005 1006 1923 2679
leader	5778
leader$	7916 7950 7987 5404 5416 5763
leaders$	7916 7950 7987 5404 5416 5763
leadership$	7559 7560 7561 7562 7563 7564 7565 1715 1716 1717 1718 7763 7764 7765 7766 5404 2552 5694 5712
leadin	8016
leading$	131 132 133 134 135 136 690 691 692 693 1002 1003 1004 1005 1006 8030
leads	8016
leads$	131 132 133 134 135 136 690 691 692 693 1002 1003 1004 1005 1006 8063 2679
league$	4894
lean$	2462
learn	4935 1875 1968
learn$	6188 504 505 3624 3625 6589 7264 7270 7284 7311 7312 7313 7314 7348 7748 7830 2003 5649
learned$	3624 3625 1029
learning$	82 5243 2752 2754 2803 2805
learns$	7348
learnt$	3624 3625 1030
least$	4560 4666
leave	8029
leave$	0 1 3121 6043 31 32 34 6171 6188 6202 6231 6233 6234 311 312 6509 7264 7270 7284 7292 1572 1573 1574 1575 1576 1577 1578 1579 1580 1757 1758 5649 2595
leaver$	5955
leaves	2144
leaves$	0 1 3121 31 32 34 311 312 6511 1572 1573 1574 1575 1576 1577 1578 1579 1580 1757 1758 5262 2203 2595
leavin	2144
leaving$	0 1 31 32 34 311 312 1572 1573 1574 1575 1576 1577 1578 1579 1580 1757 1758 5262 2595 5752
led	5727
led$	6025 6026 6027 6043 6048 131 132 133 134 135 136 6511 6512 6513 690 691 692 693 5081 5503
left	2144 8169 5278
left$	0 1 3121 6043 31 32 34 6235 6400 6408 3538 6511 3635 1572 1573 1574 1575 1576 1577 1578 1579 1580 1757 1758 5262 8173 2203 5699 5711 2595 5758
leg$	7162 8087
leggings$	7205 7206 7207 7221 7222 7223 7228 5631 5636
legs$	7162 8087
length$	4264
less	1951
less$	511 4089 7521 1885 2445
lesson	5254
lesson$	82 84 85 7390 7391 7392
lessons$	82 84 85 6713 6851 8130 8133 8149 5353 5933
let	1823
let$	35 36 129 130 6400 6415 6416 6417 6420 6480 7264 7270 7284 7397 7600 7601 1613 1614 1615 1616 1617 1618 1619 1620 1621 1622 1623 1624 1625 1626 1627 1628 1629 1630 1631 1632 1633 1634 1635 1636 1637 1638 1639 1640 1641 1642 4761 4762 1757 1758 1778 1779 1780 1800 1821 1822 2034 5649 2595
leting$	1821 1822
lets$	35 36 129 130 6480 7397 1613 1614 1615 1616 1617 1618 1619 1620 1621 1622 1623 1624 1625 1626 1627 1628 1629 1630 1631 1632 1633 1634 1635 1636 1637 1638 1639 1640 1641 1757 1758 1778 1779 1780 1821 1822 2034 2595
letter$	7598 7689 7690 5703
letters$	7598 7689 7690 7733 7734 5703 5704
letting$	35 36 129 130 7397 1613 1614 1615 1616 1617 1618 1619 1620 1621 1622 1623 1624 1625 1626 1627 1628 1629 1630 1631 1632 1633 1634 1635 1636 1637 1638 1639 1640 1641 1757 1758 1778 1779 1780 2595
leukaemia$	3067
level	1951
level$	7077 7078 7079 8094 2132 5945
levels$	7077 7078 7079
liability$	722 3840 723 3841 724 3842 725 3843
liaison$	5354
liaisons$	5354
liar$	6731 6732 6733 5431 5432
liars$	6731 6732 6733 5431 5432
library$	4570 4575 4576 7738 7767 4899
licence$	8225 8230 6009
licences$	8230
lie$	508 509 7290 7393 7394 7395 7397 7419 7735 5705
lied$	508 509 7393 7394 7395 7413
lies$	3585 508 509 7393 7394 7395 7397 7413 7418 7735 7775 5705
life	5271 8206
life$	3129 6227 6948 6999 7003 7015 7016 7017 7018 7019 5174 8086 8166 2225 5346 5404 5410 5970
lifes$	5410
lifestyle$	3 4 5 6 7 8 9 3137 3148 6057 6059 6637 6639 6640 7015 7016 7017 7018 7019 5340 5341 5346 5404 5423 5424 2896
lifestyles$	6057 6059 7015 7016 7017 7018 7019 5340 5341 2896
lift$	6166 6167 6350 6351 6352 6353 6354 6355 6356 6357 6362 6365 6390 6394 7114 4599
lifted$	7481 7482 7483 4600 4622
lifts$	6166 6167 6350 6351 6352 6353 6354 6355 6356 6357 6362 6365 6390 6394 7114
light$	1144 7170 2462 2480 2481 2487 2502
lighter$	1144 2480 2487
like	4947
like$	6324 6325 624 625 3812 3854 3855 3856 6772 4042 4054 4066 4067 4068 4069 4070 6966 6967 4073 4340 7828 7994 5404 5569 5630 5632
liked$	624 625
likelihood$	1954
likely$	1810 1868 2308 2639
likes$	6324 6325 624 625 7994
liking$	624 625
limited$	597 598 599 600 601 602 603 604 605 606 607 6791 6792 6793 6794 782 2270 2358
line$	6272 6282 6283 6287 6289 6293 6294 6295 6296 6739 1880 7902 5347 5796
lines	8001 5778
lines$	6261 6277 6282 6283 6286 6288 6292 6294 6295 6296 3839 6739 6914 1880 5347 5838
lingered$	6420
link	7837
link$	653 5731 2667
linked	1953
linked$	675 1883 1907 8000 5106 5107 2195 5404
linking$	653
links$	656 657 675 5404 5731
lip$	3791 7162 4822 5911
lips$	7162
lipstick$	7163 7164 7165 5621 5624
lisp	8089
list	1870 1982 5100 1984 5130 2016
list$	7838 1827 7975 5102 8007 8017 8025 8039 5151 5157 5189 5744 5776
listed$	1844 5102
listen$	6188 6202 6395 6396 6397 6398 6399 6400 6589 3730 3731 3732 3733 3734 7237 7264 7270 7284 7311 7312 7313 7314 7348 7520 7584 7748 7751 4935 5649 5650 5674
listened$	6395 6396 6397 6398 6399 6400 6408 6431 6432 7449 7465 7470 7516 7520 7594 7796 5674
listening$	6400 5675
listenned$	6400
listenning$	6400
listens$	6400 7348
listing$	5102
listinged$	5102
listings$	5102
lists$	7838 5102 8007 8039 5157 5744
little	1808
little$	40 50 3651 597 598 599 600 601 602 603 604 605 606 607 727 782 4086 4196 7196 1359 4664 4669 4670 4671 1562 7578 7579 7745 7784 4926 2270 2287 2314 2344 2358 2405 2430 2501 2594
live	1808
live$	6202 6245 736 924 925 926 927 928 929 948 949 950 951 986 1002 1003 1004 1005 1006 1419 4926 5029 8081
lived$	1002 1003 1004 1005 1006 1421 2142 2174 2189 2835
lives$	3129 6060 6061 6062 6063 6064 736 924 925 926 927 928 929 948 949 950 951 6999 7003 1002 7015 1003 7016 1004 7017 1005 7018 1006 7019 1420 2142 2143 2189 2835
living$	924 925 926 927 928 929 986 1002 1003 1004 1005 1006 2142 2189 8205 8206 2835
livs$	2189
local	1808
local$	868 1111 7742 4926 2144 2145 5396 2459
locat	7940
locate$	5820
location$	3262 3263 3264
lock$	1909
locked$	6467 5094 7999 2161 2162
lockers$	5156
locs$	5619 5621
lodged$	2189
lodges$	2189
lodging$	2189
lodgs$	2189
log	1836 1957 1984 2016 5727
log$	1833 4952 1839 7872 7876 5102 1992 5157
loged$	5102 1992
logged	1836 7851
logged$	1844 7873 5124 2007 8028 5818
loggin	1836
logging$	1833 1839 5102
logginged$	5102
loggings$	5102
logo$	5631
logos$	5631
logs	1836
logs$	7872 5102 5157
loiter$	5578
loitered$	5578
loitering$	5578
loiterred$	5578
loiterring$	5578
loiters$	5578
lone$	1111 2458
long$	4824 7745 2481 2501 2502
longer$	4092 4097 4131 4198 1081 1082 4212
look$	3158 3294 431 432 433 574 892 917 4035 918 919 920 4038 921 922 4040 923 4139 4140 4141 4144 4145 4147 4148 4151 1034 1039 1154 1155 1156 7584 1660 7749 7751 8036 2165 2508
looked$	431 432 433 853 917 4035 918 919 920 4038 921 922 4040 923 1034 1039 4187 7085 7086 7087 7088 7089 7090 7095 1154 1155 1156 7465 7470 7594 1660 7796 1915 2146 5265 2508
looking$	431 432 433 3746 629 630 631 632 633 634 3768 4007 4139 4140 4141 4144 4145 4147 4148 4151 1034 1039 7056 7064 7065 4186 7085 7086 7087 7088 7089 7090 4197 7094 7142 4505 1660 7994 2166 5588 5589 5596 5597 5601 5675
lookings$	7994
lookked$	1034 1039
lookking$	1034 1039
lookout$	726 2961
lookouts$	726 2961
looks$	6427 6428 431 432 433 917 4035 918 919 920 4038 921 922 4040 923 1034 1039 1154 1155 1156 7231 1660 2165 2508
loose$	3300
lorry$	3269
lose$	7292 2131 2176
loser$	6731 6732 6733 5431 5432
losers$	6731 6732 6733 5431 5432
loses$	2131
losing	2098
losing$	5216 2131 2176 2777
loss$	7727 5870
lost	2098 2155 8169
lost$	3832 7397 7753 7754 7755 7756 1744 1745 1879 5216 2131 2176 2302 2321 5711 2777
lot$	867 7050 7058 7059 1603 5146 5420 5561
lots$	1152
loud$	2383
loudmouth$	2912
loudmouths$	2912
lounge$	1204 1205 1206
lounges$	1204 1205 1206
lout$	2906
loutish$	2906 2918
louts$	6749 6750 6751 2906
love$	624 625 6772
loved$	624 625
lover$	5367
lovers$	5367
loves$	624 625
loving$	624 625
low$	3853 6791 6792 6793 6794 782 794 795 3919 3920 3921 3922 3923 3924 3925 3926 1192 2292 2358 2405 5635 2749
lower	1951
lower$	794 795 2785
lowest$	2802
lowlife$	2906
lowlifes$	2906
lurch$	7590
lure$	2226
lured$	2226
lures$	2226
luring$	2226
lycra$	5631
lying$	508 509 6754 7397
machet	8221
machete$	8220
made$	31 32 34 64 65 66 6083 74 3193 3194 3195 3196 3197 3198 3199 218 219 246 281 6400 6511 523 3735 3736 3737 3738 6635 756 983 4249 4440 4442 4445 4525 4568 4602 7555 7556 7557 7558 1546 1673 1674 1719 1878 7899 1899 5076 2066 2283 5758
magist	2879
magistrate$	2214
magistrates$	6877 6878 2214
magnet$	2022 5831
magnets$	2022 5831
mail$	7720
mails$	7720
main$	7916 7950 7987 8030 2308 2639 2642 2644 2646
major$	2646
make	1835
make$	31 32 34 64 65 66 6083 74 3193 3194 3195 3196 3197 3198 3199 3200 3201 3207 3208 3209 3210 3211 218 219 246 281 470 491 6511 523 6589 983 4266 7163 7164 7165 7182 4295 4337 4440 4441 7345 4601 1546 1673 1674 4936 2056 2066 2283 5624
maked$	470 491
maker$	5413 5417
makers$	5413 5417
makes$	31 32 34 64 65 66 6083 218 219 281 470 491 6511 523 3735 3736 3737 3738 983 4440 1546 1673 1674 2066 2283
makeup$	7163 7164 7165 7231 5621 5624 5631
making$	31 32 34 64 65 66 6084 6085 6086 74 3193 3194 3195 3196 3197 3198 3199 3200 6098 6174 6175 6176 6177 6178 6179 6180 6181 218 219 281 470 491 523 6702 983 7064 7065 7397 1546 7622 1673 1674 2066 2283 5414
maladaptive$	2224
maladjusted$	2361
male	2650 2662
male$	6375 3752 4229 7125 7126 4232 7128 7129 1132 4938 1872 5576 2459 2639
males$	3247 6143 6150 3258 3261 6160 6161 6168 6170 6266 6282 6306 3436 6337 6338 6343 6346 6375 6644 6658 3766 6662 6663 6666 6667 6668 6669 6673 6674 6808 6822 6823 6824 6825 6826 6827 7060 1872 5344 5479 2928
malicious$	2282 2918
malign$	679 680 681 2303
malnourished$	2478
malodorous$	2932
mam	2159
mam$	2160
man	5328
man$	3247 3251 6150 3256 3257 3258 3261 6160 6161 6165 6168 6170 6251 6282 6297 6298 6299 6300 3406 3407 3408 3409 6305 6306 6307 6310 6343 6375 6378 6393 3766 6662 6663 6666 6667 6668 6920 6935 6937 6939 4049 6977 6983 6984 6985 985 7000 7001 7002 7007 996 997 7027 1016 7060 4288 4294 4938 8202 8223 5344 5372 5547
manage	1915 5137
manage$	6735 6772 6854 924 925 926 927 928 929 986 4139 4140 4141 4144 4145 1028 4147 4148 4151 1047 7061 7062 4171 1054 1055 4174 7324 7587
managed$	924 925 926 927 928 929 986 1047 7360 7361 7362 7363 7364 2027 2819
management$	3944 1715 1716 1717 1718 2552 5694 5776
manager$	4570 4575 4576 4586 4587 7738 7767 4899 8032 5776
managers$	4570 4575 4576 7738 7767 4899 8032
manages$	924 925 926 927 928 929 986 1047
managing$	924 925 926 927 928 929 986 4139 4140 4141 4144 4145 4147 4148 4151 1047 7064 7065
manbag$	5631 2935
manbags$	5631 2935
manipulate$	3998
manipulated$	6048
manipulating$	2918
manipulative$	2366 2918
manipulator$	5431
manipulators$	5431
mannered$	5507 5508
many$	3223 3243 6922 4794 4795 4818 4819
map	5782
map$	1905 1906 2050 2666
mapped$	1905 8028 2050 2666
mapping$	1905 2050 2666
maps$	1905 2050 2666
march$	6280
marginalised$	2459
marked$	1844
marker$	4961 5743
markers$	4961 5743
market	5115
market$	8010 8040
marks$	5942
marria	8167
mask$	1203 7220 5631 5637
masked$	1203 5644
masking$	1203
maskked$	1203
maskking$	1203
masks$	7212 7213 7214 1203 7217 7220 5631 5637
massage$	1786
match	7837
match$	5080
matching$	1867 2061 2518 5780
material$	8008
maths$	3820 5943 5944
matric	5782
matrix	5782
matrix$	8017 5783
matted$	2502
matter$	167 4402 4403 4415 7345 4896
matters$	7003 4791
mattress$	5270
mature$	914 4208 1109 5572 5573 5574 2927
maturity$	914 2927
may$	6280 3904 941 4933 1818 1856 1986
meals$	8180
mean$	6025 6043 6511 4851 2483
meaningful$	4660 4661 4662 4663
means$	6025 6043 6511 1956
meant$	7413
measur	5791 5798
measure$	181
media$	3431 3432 3433 3434 3435 6331 6332 6333 7849 7879 7988
medica	8110 5846
medical$	8089 2756
medicated$	3034
medication$	8114 3034
medici	5188
medicine$	8083
mediterranean$	1132 4253 4255 2483 5626
medium$	794 795 3919 3920 3921 3922 3923 3924 3925 3926 1120 2462
meet	8066
meet$	6075 3322 3323 3324 6231 6233 6234 6326 318 319 320 6386 6395 6396 6397 6398 6399 6433 6434 6435 6631 6633 7237 7264 7270 7284 7584 7852 5376 5649
meetin	8004
meeting$	6132 6241 318 319 320 6386 6395 6396 6397 6398 6399 6433 6434 6435 8006 5675 5752
meets$	318 319 320 7852
melatonin$	3043
meloterritorial$	2918
member	7812 7813 4922 4930 7846 7863 7865 7867 7869 4975 7871 1860 1861 7909 1904 1907 7922 1912 7930 5053 7948 5056 5057 8004 2018 8070 5759 2650 5782 5790 5791 5803 5809
member$	6808 6822 6823 6824 6825 6826 6827 4456 4463 4464 4586 4587 7951 5088 7991 8000 1988 8005 1998 2006 8024 8027 5143 8067 5328 5404 5479 5828
members$	89 175 221 6753 6808 807 6822 6823 6824 6825 6826 6827 4448 4731 7840 4955 1838 1864 5022 1908 5030 5050 7951 5061 7960 7963 5088 1976 8000 1988 8005 1998 2006 8024 8027 5136 5143 2051 8067 5177 5182 5404 5479 2369 2633 2652 5787 5828
membership$	5009 7904 1907 5404
men$	3247 6143 3249 3250 6147 6148 6150 3256 3257 3258 3261 6157 6160 6161 6165 6168 6170 6217 6222 6229 6251 6264 6265 6282 6297 6298 6299 6300 3406 3407 3408 3409 6305 6306 6307 6310 3436 6335 6336 6340 6343 6346 6375 6378 6393 6433 6434 6435 6642 6648 6649 3766 6662 6663 6666 6667 6668 6669 6672 6673 6893 6894 6895 6920 6930 6937 6938 4048 6949 6950 6968 6975 6983 6984 6985 996 997 1016 7060 7070 7071 7187 7234 5344 5346 5347 5372 5547 5556
menace$	663 704 705 706 707 2277 5431 5448 2916
menaced$	663 2277
menaces$	663 2277 5431
menacing$	663 2277 2483 2916
mend$	7748
meningitis$	3083
mental	5214 8110
mental$	5195 2078 5201 8109 8167 5480
mentality$	5404 5412 5424 5522 5722
mentally$	2398
mentor$	5921
mentoring$	82
merely$	1285
mess$	7727 4837
messag	1865 4984 5093
message$	6326 318 319 320 322 323 324 325 326 327 328 5129 5703
messaged$	318 319 320 322 323 324 325 326 327 328
messages$	6155 318 319 320 6334 322 323 324 325 326 327 328 7879 7988 5151 2035 5703
messaging$	6132 318 319 320 322 323 324 325 326 327 328
messed$	810 3934
messy$	2502
met	2170
met$	318 319 320 6415 6416 6417 6420 7594 5376
methylphenidate$	3038
mice	2187
mice$	5305
micro$	2518
middle$	1138 4274
might$	1440 1441 1442 1443 1444 4933 1818
migraine$	3000
migraines$	3000
mind$	6886 991 992 993 994 995
minded$	5505 5512 5683
mindset$	5424
mini$	4085 7205 7206 7207 4333 2287 2430 5636 2521
miniature$	2430
minimal$	6791 6792 6793 6794 782 4664 2358
minimise$	608 2264
minimised$	608 2264
minimises$	608 2264
minimising$	608 2264
minimum$	7577
miniskirt$	2935
miniskirts$	2935
misbehave$	2915
misbehaved$	2915
misbehaves$	2915
misbehaving$	2915
misbehaviour$	2915
miscarriage$	3053
miscarried$	3053
mischief$	2299
miscreant$	2906
miscreants$	2906
misfit$	6731 6732 6733 5431 5432
misfits$	6731 6732 6733 5431 5432
misfortune$	6482 6483 6485 6486
misguided$	2224
mishandle$	2942
mishandled$	2942
mishandles$	2942
mishandling$	2942
misled$	5711
mismanage$	2942
mismanaged$	2942
mismanages$	2942
mismanaging$	2942
misper$	5351 5435
mispers$	5351 5435
miss$	6202 6231 6233 6234 7292 7397 1700 1701 2815
missed$	7397 7693 7694 7695 7696 1700 1701 7753 7754 7755 7756 2583 2815
misses	2155
misses$	7397 1700 1701 2815
missing$	6207 6249 6311 6312 6320 3426 3427 3914 843 4412 7397 1700 1701 4982 5351 2815
misuse$	5891
mix$	6202 6395 6396 6397 6398 6399 653
mixed$	3260 247 248 249 250 251 252 253 653 6791 6792 6793 6794 1112 1115 1129 1133 1136 1144 4273 4281 4282 4283 1167 1168 2487
mixes	8029
mixes$	653 8016
mixing$	6395 6396 6397 6398 6399 653
mob$	677 678 867 5411 2294
mobile$	1841 7855 2623
mobiles$	1841 7855
mock$	2824
mocks$	5943
modern$	2348
modus$	5770 2654
mohawk$	2933
mohawks$	2933
moment$	2048
money$	6166 6167 3399 3400 3401 6350 6351 6352 6353 6354 6355 6356 6357 6362 6365 3743 6639 6640 6665 7722 7788 7882 5391 2345 5714
monito	1836 4983 1915 2016
monitor$	7862 7872 7876 1979 5109 1992 2001 5820
monitored$	7873 7878 5109 1992 2001 8028
monitores$	2001
monitoring$	1866 5109 2001
monitors$	7872 5109 2001
monkey$	7554
monster$	5431
monsters$	5431
month$	5714 5976
months$	5714 5976
mood	5188 5214
mood$	8083 8109 5867 2780
moods$	8083
moody$	2918
moral$	3719
morals$	6865 5523
more	2610 2679
more$	3139 3140 3141 3142 3143 930 931 932 933 936 937 938 939 956 971 7049 7058 7059 7450 7459 1709 1710 1711 1712 1713 4893 4895 1788 1789 1793 5561 2639
morning$	2712
morphi	5220
morphine$	8115
most$	6922 7049 1163 1241 5146
mostly$	1212
mother	8155 5271 8168 5274 2159 8174 8177 8178 2185
mother$	6874 1010 2137 2138 8152 8166 5272 2157 2160 8183 2172 5298 8205 5526 2441
mothered$	2441
mothering$	7080 7085 7086 7087 2441
motherred$	2441
motherring$	2441
mothers$	4746 2172 5526 2441
motions$	7718
motivated$	626
motivation$	6865 5388 5523
mould	2187
mould$	8199 5305
mount	1835
moustache$	5604 2933
moustaches$	5604 2933
mousy$	2502
mouthed$	5501 5502
mouthy$	2918
mov	1997
move$	7264 7270 7284 7399 7748 7837 5649 5937 5957
moved$	6467 7269 7275 7280 7289 7357 4806 2027 2142 8169 5275 5278
moveme	7812 4954 4984 1982 5100 5101 8004 8009 2015 5790
movements$	7849 7850 4956 7879 5133
moves$	5951 5957
moving	8036
mri$	8104
much$	4107 7058 7059 1604 1732 4874 5146 5561 2506
mugged$	2210
mugger$	6731 6732 6733 5431 5432
muggers$	6731 6732 6733 5431 5432
mugshot$	2005 2966
mugshots$	2966
mule$	6734 6763 6764 6765 5433 5463 2346 5465
mules$	6734 6763 6764 6765 5433 5463 5465
mullet$	2933
mullets$	2933
multi$	1426 1808
multiple$	4794 4795 2727
mum	8155 5271 8168 5274 2159 8174 8177 8178 2185
mum$	6522 6874 2137 2138 8152 8166 5272 2157 2160 8183 2172 5298 8205 5526
mums$	6522 2172 5526
murder$	1816 5029 2639
murmur$	5873
muscly$	2462 2932
muscular$	2462 2932
must$	21 22 23 24 25 26 494 506 941 7735 1726 1729 1856 1986 5705
mute$	5916
mutism$	5916
nails$	6916 7215 5615 5621 2504
naive$	52 53 495 7024 7025 7026 2265 5555 2918
naivety$	6196 6197 6198 6199 6200 6201 6479 3616 499 500
naked$	3439 6384
name	1875
name$	7009 7010 7011 7779 7825 7856 2055
named$	1994 2055 2639
names	1813 7871 1982 5100 5101 5130
names$	7825 7838 7839 7840 7842 7856 1961 2006 8025 8042 8043 5151 2055 5732
naming	1875
naming$	2055
nan	8155 5271 8168 5274 2159 8177 8178 2185
nan$	8152 8166
nana	8155
nasty$	2302 2918
nation	5241
national$	8136 2624
naughty$	2302 2361 2366 2918
near$	1594 1595 1596 7848
nearby$	4982
nearly$	1014 1015 1123 2429 2438
neat$	4255 2501 2502
neatly$	1130 2484
necessary$	1956
neck$	7162
necks$	7162
need	4947 8093 2099 5268 5915
need$	21 22 23 24 25 27 559 888 889 890 942 6971 7031 7032 7033 7055 1050 7072 7073 7074 1064 1065 1066 4185 1068 1069 1070 1071 4193 4194 4195 1078 1079 7093 4199 4200 4201 4202 4203 4204 4205 7101 7103 7828 7994 5217 8128 8163 5872 5874
needed$	7055 1078 1079 1433 1956
needing$	888 889 890
needless$	3163
needs	2091 2099 2761 5896
needs$	21 22 23 24 25 28 560 888 889 890 7055 1078 1079 7093 4199 4200 7676 7994 5209 5217 2106 2112 8128 5872 5874 5922 5924
needss$	5922
needy$	2361 2918
neet$	2922
neets$	2921
negative$	3182 6666 6667 6668 6669 679 680 681 6805 6806 7890 2275 2303 2402 5769
neglec	2161 5297 8195
neglect$	1662 1663 7727 7783 8190 8191 8192 8194 2579 5715 5717 5964 2862
neglected$	1662 1663 5279 2577 2578 2579 5964 2862
neglectful$	2939
neglecting$	1662 1663 2578 2579
neglects$	1662 1663 2578 2579
negligence$	5717 2939
negligent$	2939
negligently$	2939
neighb	5975
neighbourhood$	4931 4939 4940 4941 1824 1825 4950 1859 5079 5098 1981 7995 7996 5111 1995 2008 2012 2026 2045
neighbours$	5395 5396
neither$	1330 1335 1500 1503 4621 1504 1505 1506 4624 1514 1525 1526 1527 1528 1529 1530
networ	1912 7926 8009 8064 5790 5791
network$	6282 7918 7920 5030 5347 2667
networks$	7920 5347
neurod	3060
never$	3521 3525 3526 3527 3528 510 3658 569 570 571 572 573 575 612 3739 3740 1230 1232 4375 1258 1259 1260 4379 4380 1271 1276 4395 4468 4469 1360 7405 7406 1478 1479 1480 1481 1482 1483 1484 1485 1486 1487 1488 1489 1491 1492 1518 1531 1783 1784 2120 2359 2445 2555 2937
nevertheless$	6124 6128
new	1808
new$	4926 5290
news$	6695
next$	41 3597 3598 3599 3600 4298 4679 5737 5755
niche$	7857
nickna	1813 1982 5100 5101
nicknames$	7840
nicotine$	8103
nigerian$	4255
night$	7390 7391 7392 7877 8082 8102 2771
nightmare$	722 3840 723 3841 724 3842 725 3843
nightmares$	3062
nights	5187
nights$	8082
nike$	5631 2518
nikes$	5631
nine$	6716
nines$	7233
nineteen$	6373 6930 4047 6961 6962 6963 6964 6965
no$	49 6190 6237 6403 6411 447 452 3571 475 6528 3641 525 526 3651 597 598 599 600 601 602 603 604 605 606 607 617 618 619 620 3831 727 3850 782 4006 974 979 4126 4127 1013 4196 1080 1084 1085 1086 1087 1094 4217 4218 4404 4405 4406 4407 1297 1302 1303 1304 1305 1306 7326 7327 7328 7329 1321 1332 1333 1334 1336 1338 1339 1353 4472 4475 4476 4477 1361 1362 1363 1364 1365 1366 1367 7405 7406 4514 4515 4516 4517 4521 1467 1470 1472 1501 1503 4621 1504 1505 1506 4624 1507 1509 1510 1511 1512 1514 1525 1526 1527 1528 1529 1530 1535 1536 1537 1538 1542 1543 1544 1545 4664 4671 1556 1557 1558 1559 1560 2111 2183 8199 2270 2323 2331 2358 2405 2572 2574 2594 2639
nobody$	448 451 474 617 618 619 620 7020 7111 1332 1333 1334 1335 1339 1466 1471 1500 1503 4621 1504 1505 1506 4624 1509 1510 1511 1512 1514 1535 1536 1537 1538 5564 2556
nomina	5782 5784
nominal$	7887 1893 7991 5112 5122 5404 5760 2668 5825
nominals$	7887 7919 5122 5404 2962
non$	824 2327 2329 2352 2353 2354 2355 2356
noncompliance$	2914
noncompliant$	2914
none$	406 413 981 7020 1330 1335 1339 1380 1500 1503 4621 1504 1505 1506 4624 1514 1525 1526 1527 1528 1529 1530
nonengagement$	2914
nonetheless$	6124 6128
nonexistent$	7728 7729 7730 7731
normal$	6830
normalise$	2264
normalised$	2264
normalises$	2264
normalising$	2264
north$	1194
nose$	7162
not$	3233 3520 3522 3525 3526 3527 3528 6510 510 3647 569 570 571 572 573 575 3741 683 3884 767 3886 3887 3888 3889 3890 3935 958 975 4095 4096 982 4213 4214 4215 1228 1229 4351 4352 4353 4354 4369 4373 4374 1271 1276 7326 7327 7328 7329 1331 1337 4466 4467 1352 1355 1360 7405 7406 1394 1395 4528 4529 4530 4531 4532 4533 4534 4535 4552 4553 4592 4594 4595 1478 1479 1480 1481 1482 1483 1484 1485 1486 1487 1488 1489 1491 1492 4616 4617 1502 1503 1506 1513 1518 1522 1531 4650 4652 4658 1547 1548 1594 1595 1596 1607 4856 7773 2110 2120 5247 2135 2359 2431 2432 2437 2445 2555 2784
note	1984 2016
note$	1216 1217 1833 1839 5102 5157
noted$	1216 1217 5124 2007 8028
noteed$	5102
notes$	1216 1217 5102 5157
nothing$	40 3159 43 7111 7193 4349 1322 1323 1324 1325 1326 1327 1332 1333 1334 1368 1369 1370 1371 1372 1373 1374 1375 4501 7405 7406 7574 7575 7576 1568 1569 1570 7750 5564 2540 5676 5850
notice	5091
notice$	1216 1217 7518 7559 7560 7561 7562 7563 7564 7565 7959 7986 2002
noticed$	6050 1216 1217
notices$	1216 1217 7959
noticing$	1216 1217
notify$	1800 1821 1822
notifying$	1821 1822
notifys$	1821 1822
noting	1984
noting$	1216 1217 1833 1839 5102
notinged$	5102
notings$	5102
notoriety$	6481 6637
notorious$	741 742 743 744 745 746 747 748 864 2413 2920
nous$	4074 957
november$	6280
now$	6519 6520 7030
nude$	3439
nudes$	337 6358 353 354 355 356
nuisan	5170
nuisance$	6741 6760 6875 8035 8041 8065 5431 5448 2366 5532 5831
nuisances$	5431 5532 5831
number	1951 5100
number$	3262 3263 3264 4157 7053 1840 1887 5011
numbers$	3262 3263 3264 7722 7788 7790 7799 7800
numerous$	3243 4794 4795 4818
nurse	8091
nurse$	8092 8099
nuts$	5480
nutter$	5431
nutters$	5431
obese$	2932 3064
obesity$	3064
obey$	7264 7270 7284 5649
object	7939 2014
object$	8038
objective$	7965 1956 8038
objectives$	7965
obnoxious$	2918
observation$	4953 2616 5747
observations$	4953
observe$	5109 1992 5820
observed$	5780 2958
observeed$	5109 1992
observeing$	5109
observes$	5109
obsessed$	2605
obsessive$	2738
obstructed$	5711
obstructive$	6844 6845 6846 6847 6848 6849 6850 5491 2918 2939
obtain	1985 2610 2648 2670
obtain$	6429 6430 1799 5113 5148
obtained$	1799 5113 5745
obtaining$	1799 5113
obtains$	1799 5113
obvious$	1313 4818 7713 7714
obviously$	1392 1400 4518 1401 1402
occasion$	7409
ocd$	3010
ocg	5025
ocg$	7920
ocgs$	7920
october$	6280
odd$	2483
odour$	5608
of	4994 2610 2674
of$	3170 3171 3290 6448 3795 3837 3838 735 3883 6795 3966 3970 3985 4103 4110 4111 4112 4134 4216 7124 7127 1135 1137 4270 7262 7334 7365 7366 1393 1400 4522 7437 4545 4546 4547 7479 4711 4720 7732 4843 4868 4872 7772 7814 4932 4945 7847 7848 1837 4960 4970 7880 4990 4998 4999 5005 5006 7904 5013 5014 5024 5054 5065 5067 5072 5077 7977 1994 8018 5140 5181 5185 5234 5239 5289 5295 5296 5299 2207 8220 5623 5655 5669 5749 2639 5759 5761 5805 5823 5840 2807 5986 5995 6007
off	5145 2121 2820
off$	6073 6172 6316 6319 6323 3727 3728 6759 843 4414 4763 4764 4782 4783 4784 4785 4786 4787 7683 7684 7685 4838 4839 4996 1925 5219 8117 5223 5239 5352 5443 5486 5842
offen	7822 7908 7909 8001 8002 8003 8015 8076
offen$	7888
offenc	5002 1897 5069 5313 5327
offence$	7896 7897 5015 7914 7964 8208 8222 8230 2656 5806 3115
offences$	7896 7897 5015 7964 8208 8222 8230 5806 3115
offend	7812 1873 4993 7889 7895 5069 5074 8009 5131 8026 5170 5736 5759 5770 5784 5790 5791 5803 5809 2972
offend$	6202 6231 6233 6234 7292 7293 7303 4409 7393 7394 7395 7397 7881 7898 8050 2637
offendded$	7397
offendding$	7397
offended$	7397 3114
offender$	6666 6667 6668 6697 689 7887 7888 5010 5012 5122 5422 5762 2658 5777 2668 5828 2909 3112
offenders$	6666 6667 6668 6672 6697 689 7887 7888 7919 5422 5762 5787 5828 2909
offending$	6260 6267 6270 6274 6564 6648 7397 4991 7888 1881 5060 7961 7964 7967 7969 2000 8035 8041 8053 8059 8065 8213 2305 5806 2887 3114
offends$	7393 7394 7395 7397 8050 3114
offens	5002 1897 5069 5313 5327
offense$	7896 7897 5015 7964 8208 8222 5806 3115
offenses$	7896 7897 5015 7964 8208 8222 5806 3115
offensive$	8220 2918
offer$	336 6596 6597 4355 4357 4358 4359 1242 1243 1244 7310 7374 7375 7376 7388 7390 7391 7392 7584 2244 5386 5387 5657
offere	2761
offered$	336 4355 4357 4358 7310 7555 7556 7557 7558 7954 2244
offering$	336 7310 7374 7375 7376 2244 5657
offerred$	336 7310 2244
offerring$	336 7310 2244
offers$	336 6596 6597 4359 1242 1243 1244 1245 1246 1247 1248 7310 2244 5386 5387 5646
office	4931 4939 4940 4941 1824 1825 1826 4950 1859 4980 5079 5098 1981 7995 7996 1995 2008 2012 5137 2023 2026 2045 5328
office$	4570 4575 4576 7738 7767 4899 8032 2600
officer$	4586 4587 1802 7819 7834 7835 7836 4942 4943 4944 7845 1856 4977 7875 1917 7974 1962 1965 5087 7993 5099 1991 8006 5126 2024 2029 2030 2033 5152 2039 5163 2049 8223 2600
officers$	6346 6677 3783 4918 1802 7816 7819 7826 7827 1815 7834 7835 7836 4942 4943 4944 1829 4949 7845 7854 1856 4977 7875 7878 7914 1917 5045 7974 1962 1965 7993 5099 1991 8006 5120 5126 8032 2024 2029 2030 8045 2033 5152 2039 5163 2049 8073 5396 5800 2701
offices$	8032
offrolled$	5938
offs$	5444 5842
often$	3220 307 7697 7698 7699 7700
oily$	1144 2487
old$	6376 898 899 900 902 914 934 4206 1109 4231 4234 4236 8145 2439 2447
older$	3248 3252 6158 3268 3273 6219 3333 3334 6252 6264 6282 6285 3411 3438 3441 3442 3446 6343 6346 6375 6377 6378 3747 3748 3749 3750 3754 3755 3756 3757 3758 3759 3760 3762 3763 6666 6667 6668 6669 3778 6882 6920 914 6930 7008 4165 1132 8155 5347 2249 5369 5372 2483 5630 5632
olders$	6264 6282 6285 6672 6739
olds$	6953
olive$	1144 2480 2487
omission$	2551
omissions$	2551
on	4994 5727 2610 2875
on$	3202 6113 6114 6144 6145 6146 6149 3255 6152 3346 3532 3541 3542 3586 3601 3603 6742 6743 6863 3969 6960 7124 7127 4267 4280 4336 7262 4504 4506 1396 4537 4538 4539 4701 4702 4703 4718 7663 7664 7701 7772 7792 7793 1831 7847 7848 1837 7851 4962 4963 7870 4976 7891 7923 7929 5047 5065 5089 2004 8085 5208 5216 2102 5293 2204 2206 8226 5461 5531 5669 5689 5724 5735 2683 2758 2885 2891 2892
once$	6122 4512 7423 1742 4901 4902
one	4930
one$	3270 3363 3957 7021 7052 7112 7113 1111 7166 1163 7176 7177 7178 7179 7180 7181 4449 4454 4455 1339 4463 4464 7390 7391 7392 4499 4500 4585 1468 4590 1473 4619 4620 4621 1504 1505 4624 4625 1514 4916 1855 7991 5230 2124 5242 5243 8138 2459
ones$	6143 7166 5149
onesie$	5631
onesies$	5631
ongoing$	5029
online$	313 3431 314 3432 315 3433 316 3434 317 3435 6331 6332 6333 4954 2250
only$	3500 3503 428 438 439 440 441 442 443 444 446 843 876 1285 4574 4700 1709 1710 1711 1712 1713 1727 1728 4848 2535
onto$	4962 2004
open$	6047 6892 7264 4371 7270 4377 4382 7284 4391 4459 5649
opened$	6420
operandi$	5772
operat	1808 1907 7939 7940 5178 5790 5798
operate$	6590 924 925 926 927 928 929 7238 7265 7271 7276 7285 7353 7980 8073
operated$	924 925 926 927 928 929 5190
operates$	924 925 926 927 928 929
operating$	924 925 926 927 928 929
operation$	7928 1916 1917 7976 7985 8104 8112 2689
operational$	4926 2681
operations$	7976 7985 8112
operative$	5475 5678
operator$	7834 7835 7836 4942 4943 4977 2600
operators$	7834 7835 7836 4942 4943 4977
opport	5727 5791 5798 5802
opportunit$	3276 159 160 6595 1680 1681 1682 1683 7713 7714 5386
opportunited$	3276 159 160 6595 1680 1681 1682 1683 7713 7714 5386
opportunities$	3276 159 160 1680 1681 1682 1683 7713 7714 1921 5386 5701
opportuniting$	3276 159 160 6595 1680 1681 1682 1683 7713 7714 5386
opportunits$	3276 159 160 6595 1680 1681 1682 1683 7713 7714 5386
opportunitted$	3276 159 160 6595 1680 1681 1682 1683 7713 7714 5386
opportunitting$	3276 159 160 6595 1680 1681 1682 1683 7713 7714 5386
opportunity$	3276 159 160 6595 1680 1681 1682 1683 7713 7714 1921 2048 5386 5701
opposed$	5662 5665
oppositional$	2366 2780 2918
opt$	189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 2228
opted$	189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 7703 4878 7774 2228
optici	2084
opticians$	5202
opting$	189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 2228
option	5791 5798 5824
opts$	189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 2228
optted$	189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 2228
optting$	189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 2228
or$	4680 2719
oral$	342
order$	7956 5084 7998 8033 8034 8056 8214 8215 8220 8225 8226 8230 5834 5956 5998 5999 6000 6001
ordered$	5141 5322
orders$	7956 5084 7981 7998 8033 8034 8056 8230 5834 5998
ordinary$	2483
organi	8016
oriental$	1132 4253
other$	3119 6016 6017 6257 3809 3811 6718 6720 6853 1111 4778 7810 5337 5396 2459 2553 2639
others$	3119 6016 6017 3513 3517 3518 3537 503 3657 3787 670 671 672 3808 3810 6717 6920 7176 7177 7178 7315 7316 7317 7318 7319 4431 4432 4433 7944 5337 5348
ought$	21 22 23 24 25 29 404 493 507 514 515 516 517 518 519 520 521 522 531 534 535 536 537 561 1432 1435 1436 1437 1438 1439
our$	3700 7733 7734 7742 5646 5668 5696 5704 2639
out	7952 5280
out$	6074 6172 162 172 6205 6215 6233 6234 6242 6247 6250 3483 6424 6661 3767 6725 734 811 3941 825 843 848 854 7138 7143 7397 7404 4697 1593 1608 7830 4982 1936 5055 5092 1979 5108 2003 5145 2121 5255 8170 8173 5279 8175 2205 5486
outbursts$	6840 6841 5487
outcome$	5804
outcomes$	5804
outfit$	7205 7206 7207 5633 5636
outfits$	7205 7206 7207 7231 5633 5636
outlook$	7003 991 992 993 994 995
outrageous$	2366
outright$	1249 5646
outs$	6725
outstanding$	2639
over$	1123 4267 7204 7778 7807 7847 2241 2393
overcr	3102
overcrowded$	8199
overdose$	8088 3030
overdosed$	3030
overdressed$	2932
overdue$	8121
overlook$	2586
overlooked$	2577 2586 5711
overlooking$	2586
overlookked$	2586
overlookking$	2586
overlooks$	2586
oversexualised$	2901
oversight$	1715 1716 1717 1718 5694
oversized$	2518
overt	1972
overt$	5090
overweight$	5894 2932
owing$	3136 186 2181 8195
own	5953
own$	3128 12 13 14 6028 6029 6030 6031 30 3279 3280 3281 3282 3283 3284 3285 3286 3287 170 3300 3337 3543 459 6473 6474 3580 3581 3584 3587 3588 551 3991 4001 6918 6919 4025 6925 6926 4104 7034 7035 7036 7037 7038 7039 7040 7041 7042 7043 7044 7045 7046 7067 4578 4579 4580 4581 4582 4583 4749 8122 8181
ownership$	3672 3673 3674 3675 3676 3677 3678 3679 3680 3681 3682 3683 3684 7763 7764 7765 7766 5712
pacemaker$	2093
pack$	677 678 867 5411 2294
packag	5727
package$	6767
packages$	6294 6295 6296 6767 5349 5468
padded$	2518
paedia	5188 5201 2084
paediatric$	5202
paediatrician$	8083 8092 8096
paid$	673 4573 4577 1546 1704
pain$	722 3840 723 3841 724 3842 725 3843
painkillers$	8103
pakistani$	4255
palate$	5911
pale$	1144 7170 2480 2483 2487 2932
palm$	1669 1670 1671 1672
palmed$	1669 1670 1671 1672
palming$	1669 1670 1671 1672
palmmed$	1669 1670 1671 1672
palmming$	1669 1670 1671 1672
palms$	1669 1670 1671 1672
palsy$	5907
panel	5791
panel$	4570 4575 4576 7738 7767 4899 2600
panic	8110
panic$	2744 2780
paperwork$	7710 7722
paracetamol$	5905
parade	5115
parade$	8010 8040
paranoid$	2918
parcels$	5349
parent	5271 5272 8168 5274 2158 8174 8177 8178 2185 2202
parent$	6772 4117 7013 7014 1010 2137 8152 8166 2157 8183 2172 5298 5526 2441 5954 5969
parental$	3852 3933 2412
parented$	2441
parenting$	7080 7091 5320 2441
parents$	6522 6874 4117 7013 7014 4443 4444 4446 4447 4731 4745 7733 7734 8152 8166 2157 8183 2172 5298 8205 5526 2441 5703 5704 5954 5963 5969
parentted$	2441
parentting$	2441
park	5975
park$	6278 6279 6297 6298 6299 6300 6433 6434 6435 8010 8040
part$	3492 3493 6389 6562 6563 6564 6567 6568 6569 6570 6571 6572 6573 6574 6575 6576 6577 6578 6579 1907 5033 8000 2122
partake$	247 248 249 250 254 255 256
partaked$	254 255 256
partakes$	254 255 256
partaking$	247 248 249 250 254 255 256
partially$	2790
participant$	463 5373 5554
participants$	463 5373 5554
participate$	247 248 249 250 463 7237 7264 7270 7284 5649
participated$	247 248 249 250 463
participates$	247 248 249 250 463
participating$	247 248 249 250 463
participation$	247 248 249 250
parties$	6297 6298 6299 6300 6390 5554
partly$	1723 1724 2589
partne	1808 8167 8169
partner$	6370 4926 8151 8172 8185 5367 5368 5373 5541 5554
partners$	6370 2036 5367 5368 5373 5541 5554
party$	6297 6298 6299 6300 6390 5554
pass	1983
pass$	917 4035 918 919 920 4038 921 922 4040 923 1692 7751 1805 1957
passed	5144 2825
passed$	1648 1649 1692 1805 1993 8046 5699 5818
passengers$	7944 5395
passers$	3781
passes$	917 4035 918 919 920 4038 921 922 4040 923 1692 1805
passing$	1692 1805 5700 5752
passwo	5130
passwords$	8025
past$	6517 2541
pastoral$	2126 2805
pasty$	2932
patchy$	6791 6792 6793 6794 782 7728 7729 7730 7731 1759 2267 2358
path$	6224
pathetic$	2939
pathetically$	2939
pathological$	2314
pathwa	2087
patience$	4863
patient$	5881
patrol	1826 5137 2023 5826
patrol$	1802 7816 4944 1856 1917 1965 7982 1991 8032 2024 2029 2030 8045 2049
patrols$	1802 7816 4944 1856 1917 1965 7982 1991 8032 2024 2029 2030 8045 2049 5800
pattern$	5773
pay$	6429 6430 673 1546 1704
payback$	6011
paying$	673 1704
pays$	673 1546 1704
pcso	1826 4980 5079 5098 1981 7995 7996 1995 2008 2012 2023 2026 2045
pcso$	1802 4944 1856 7875 7974 7993 5099 5126 2024 2030 2039 5163 2049
pcsos$	1802 4944 1856 7875 7974 7993 5099 5126 2024 2030 2039 5163 2049
pe$	8107
peer$	6143 6671 3797 3798 6808 6822 6823 6824 6825 6826 6827 7124 7127 5393 5421 2307 5479
peers	5241
peers$	3119 6143 6653 6666 6667 6668 3775 6808 6822 6823 6824 6825 6826 6827 7124 7127 8136 5337 5421 5423 5479
pencilled$	2510
people	7948 8004 8026
people$	6066 92 6143 6159 6168 6305 3513 3517 3518 3537 503 3657 3700 6664 6666 6667 6668 6669 6677 3783 3787 670 671 672 6691 6753 6807 6808 6812 6822 6823 6824 6825 6826 6827 3945 6843 7060 7315 7316 7317 7318 7319 4431 4432 4433 7333 4448 4457 4498 7436 7438 4690 4691 4692 4693 4694 4695 7605 4732 4733 4749 4750 7665 7666 7675 7676 7677 7678 7679 7680 7681 7682 4790 7721 7733 7734 7757 7758 7760 7762 1872 5022 5030 7951 5088 1988 8005 1998 2006 8024 8027 5143 8067 5395 5396 5479 5698 5704 5828
pep$	3090
peps$	3090
perceive$	3703 3704 3705 3706 3707 3708 3709 3710 3711 3712 3713 3714
perfectly$	3241 875 7034 7035 7036 7037 7038 7039 7040 7041 7042 7043 7044 7045 7046 1048 1051
perfor	7939
performance$	5694
performers$	4448 4457
perfunctory$	2939
peril$	6013 6014
period	5188
period$	8083 5226
periods$	8083
permanently$	1384 4502 1385 4503 1386 1387 1388 2810
permit$	35 36 129 130
permited$	35 36 129 130
permiting$	35 36 129 130
permits$	35 36 129 130
permitted$	35 36 129 130
permitting$	35 36 129 130
perpet	4993
perpetrator$	6305 6375 6560 6698 6699 6700 6701 695 696 697 698 3817 700 701 702 703 7888 5425 5426 5427 5428 2311 2312 5764 2988
perpetrators$	6305 6375 6560 6698 6699 6700 6701 695 696 697 698 3817 700 701 702 703 7888 5425 5426 5427 5428 2311 2312 5764 2988
perpetually$	1384 4502 1385 4503 1386 1387 1388 2938
persist$	6112 119
persisted$	6112 119
persistent$	308 309 1249 2233 2304 2314 2644 2816
persistently$	307 2816
persisting$	6112 119
persists$	6112 119
persistted$	6112 119
persistting$	6112 119
person	8004 2122 5328
person$	6321 3786 6807 6808 6809 6813 6822 6823 6824 6825 6826 6827 3946 7063 4586 4587 4938 1872 5088 7991 1988 8005 1998 2006 8024 8027 5143 8067 8223 5479 5828
personal$	3299
personality$	2780
persons$	6809 1872
persua	1810
persuade$	7345
persuaded$	6048 7269 7275 7280 7283 7289 7357 7360 7361 7362 7363 7364
pest$	5431
pests$	5431
petite$	2462 2932
petty$	2314 2344
phase	5791 5798 5802
phobia$	5906
phone	4954 1865 4984 5093 5130
phone$	313 3431 314 3432 315 3433 316 3434 317 3435 6331 6332 6333 6350 6351 6352 6353 6354 6355 6356 6357 6362 7401 7431 7432 7433 7434 7849 1841 7855 7879 7988 1982 8025 2035 5156 2053 2623
phoneing$	2053
phones$	313 3431 314 3432 315 3433 316 3434 317 3435 6331 6332 6333 6350 6351 6352 6353 6354 6355 6356 6357 6362 7401 7431 7432 7433 7434 7849 1841 7855 7879 7988 8025 2035 5156 2053
photo$	6334 3467 3468 351 352 7114 7815 4921 1804 2005 2019 2032 5151 8062
photog	1813 1982 5100 5101 5130 8036 2057
photograph$	3467 3468 351 352 7114 7815 4921 1804 4974 7872 7876 5082 1980 2005 8025 2019 8042 2032 5151 8062 5175
photographed$	6048 6076 3265 6899 7114 4974 7874 1862 2634
photographing$	4974
photographs$	3467 3468 351 352 7114 7815 4921 1804 7838 7839 4974 7872 5082 1980 8025 2019 8042 2032 5151 8062
photos	1982 5100 5101 5130
photos$	6334 6358 3467 3468 351 352 7114 7815 4921 1804 7839 8025 2019 8042 2032 5151 8062
physical$	2752
physically$	2454 2859
physique$	7132 7133 7134 5580 2931
physiques$	7132 7133 7134 5580 2931
picked$	3266
picking$	5675
pictur	5727 5782
picture$	6334 3467 3468 351 352 7114 7815 4921 1804 5114 2019 8042 2032 8062
pictures$	6334 6358 3467 3468 351 352 7114 7815 4921 1804 7838 7839 2019 8042 2032 8062
piece$	1996
pieceed$	1996
pieceing$	1996
pieces$	1996
pierced$	2932
piercing$	1149 7162 5621 2505
piercings$	1149 7162 5621 2505
pig$	2566
pillar$	4767 1661
pills$	8114 5349 5905
pimp$	2243
pimped$	2243
pimping$	2243
pimples$	5627
pimply$	2932
pimpped$	2243
pimpping$	2243
pimps$	2243
pin$	3879
pink$	2502
pins$	2093
pity$	4796 7692
place	5252
place$	0 1 2 3121 11 6043 6202 6350 6351 6352 6353 6354 6355 6356 6357 6664 6772 7063 1843 2048 8124 8134 5249 8147
placed$	0 1 2 3121 6021 6022 11 6043 1765 1766 1817 1843 1892 1894 2142 2839
placem	8206
placement$	6867 6868 6869 857 858 859 8161 5386 5527 2410 5529 5954 5956 2839 5969
placements$	6867 6868 6869 857 858 859 8187 5386 5527 2410 5982
places$	0 1 2 3121 11 6664 1765 1766 1843 4968 8187
placing$	0 1 2 11 6568 6569 6570 6571 6572 6573 6574 6575 6576 6577 6578 6579 1765 1766 1843
plague$	663 2277
plagued$	663 2277
plagues$	663 2277
plaguing$	663 2277
plain$	1972 2471 2483 2615
plainly$	1298 1299 1300 1301 1400 4518 1401 1402
plaited$	5622
plaits$	5619
plan	8162 5791 5798 5802 5824
plan$	6108 8025 8127 8139 8163 8214 5386 5922 5923 5924 5956 5981
planned$	7413 7947 2694
planni	7992
planning$	6109 1715 1716 1717 1718 5694
plans$	6108 8025 5386 5922 5923
plastered$	1151
plastic$	2287
plate$	4958 2093
plates$	4958
play$	414 436 462 471 611 3998 5212 2762
played$	414 436 462 471 611
player$	5764
players$	4749 5764
playing$	414 436 462 471 611
plays$	414 436 462 471 611
plea$	7936 5703 6006
pleaded$	2888
pleads$	2888
pleas$	7733 7734 7936 5703 5704
please$	6324 6325 7324 7345
pleased$	153
pleases$	6324 6325
pleasing$	4482
plenty$	3228 3242
plot	1836
plotted$	8028
plotti	7992
plucked$	2510
plug$	753 754 2350
plugged$	753 754 2350
plugging$	753 754 6768 6769 6770 6771 2350 5469
plugs$	753 754 2350
plump$	4271 2932
pnc	2624
pnc$	5742
pnd	2624
pnd$	5742
pneumonia$	3084
podgy$	2932
point	2014
point$	4341 4480 7411 8038 5734
pointless$	2539
points$	5734
poison$	2729
poisoned$	2729
poisoning$	2729
polic	5826
police	1808 4931 4939 4940 4941 1824 1825 1826 4949 4950 7858 1859 4980 1873 1926 5078 5079 1972 5098 1981 7995 7996 1995 2008 2012 5137 2023 2026 2045 5314 5329 2679 2701 2875
police$	6522 6677 6877 6878 6893 6894 6895 4570 7469 4575 4576 7738 7767 4899 1785 4918 1802 7816 4926 7826 7827 1815 7834 7835 7836 4942 4943 4944 7841 1829 7845 7854 1856 4977 7875 7878 4991 5010 7906 5012 7914 7915 5029 1917 5044 5045 7964 7973 7974 1962 1965 5087 7983 5090 7986 7993 5099 1994 5117 5120 5122 5125 5126 8032 2024 2029 2030 8045 2033 5152 8049 2039 5163 2049 5171 8073 5314 8209 8224 5396 5514 2552 2590 2599 2625 2663 2665 2671 2681 5800 2870 2887
policed$	2027 2663 2998
polici	1926 5079 5098 1981 7995 7996 1995 2008 2012 2026 2045
policies$	7473 7474 7475 7476 7477 7478 7710
policing$	7826 5044 7974 5087 7993 5099 5111 5126 8023 5163 5738 2663
policy$	7473 7474 7475 7476 7477 7478 7710
polish$	4255 5626
ponytail$	7158 7159 7160 5620 5621
ponytails$	7158 7159 7160 5620 5621
poor$	3182 3300 3651 597 598 599 600 601 602 603 604 605 606 607 679 680 681 3853 6758 6791 6792 6793 6794 782 6796 6797 6798 6799 6800 6801 6802 6803 6804 6805 6806 1144 7170 1609 1610 1611 1612 7728 7729 7730 7731 1759 2077 2224 2267 2270 2303 2358 2366 2402 2405 2487 2576 2594
poorly$	1130 2484
porn$	5360
pornography$	5360
portly$	2932
pose$	1931 7945
poses$	1931 7945
posing$	2632
position$	6015 1817
positions$	6015
positive$	3182 3192 7946 2686 5892
posses	5325
possession$	5325 8220 5326 2889
possibility$	4424
possible$	1960 2639
post$	321 7662 7674 5734 2737
posted$	321 6420
poster$	2019
posters$	2019
posting$	321
posts$	3137 3148 321 5151 5734
potential$	2639
pothead$	5431
potheads$	5431
power	5791
powerful$	2462
powerfully$	2463
powers	5798
practi	8091
practically$	428 959 4077 960 961 962 963 966 967 968 969 1014 1015 2429 2438
practice$	1715 1716 1717 1718 5694
precin	5115
precinct$	8010 8040
precious$	1552 4684
precocious$	5357 2925
predator$	6698 6699 6700 6701 689 5425 5426 5427
predators$	6698 6699 6700 6701 689 5425 5426 5427
predatory$	2918
predic	2618
predicted$	1868 2824
prediction$	2832
predictions$	5949 2832
predictive$	2620
prefer$	211 212 213 214 215 216 217 232 233 234 235 236 237 2228 2692
prefered$	211 212 213 214 215 216 217 232 233 234 235 236 237 2228
prefering$	211 212 213 214 215 216 217 232 233 234 235 236 237 2228
preferred$	211 212 213 214 215 216 217 232 233 234 235 236 237 7703 1736 1737 1738 1739 4878 7774 2228
preferring$	211 212 213 214 215 216 217 232 233 234 235 236 237 2228
prefers$	211 212 213 214 215 216 217 232 233 234 235 236 237 2228
pregab	5220
pregabalin$	8115
pregna	8110
pregnancies$	3052
pregnancy$	5884 3052
pregnant$	5883
prepared$	4347 4350 7246 7247 7248 7249 1810 7947 5076
prescribed$	5876 3035
prescription$	3035
prescriptions$	3035
presence$	7982
present$	917 4035 918 919 920 4038 921 922 4040 923 4177 4178 4179 4982 1931 7945
presented$	917 4035 918 919 920 4038 921 922 4040 923
presenting$	917 4035 918 919 920 4038 921 922 4040 923
presents$	6166 6167 6362 6365 917 4035 918 919 920 4038 921 922 4040 923 1931 7945
presentted$	917 4035 918 919 920 4038 921 922 4040 923
presentting$	917 4035 918 919 920 4038 921 922 4040 923
preser	2648
press$	2692
pretext$	1922
pretty$	2932
preven	5066 1951
prevent$	2040
prevented$	7458
prevention$	7957 7961 1949 5070 5320
preventping$	2040
preventring$	2040
prevents$	2040
preventting$	2040
prey$	6046
prime$	2639
principal$	8030 2646
priori	1914 7939 5798
priority$	1902 5122 8038 2639 2642 2644 2681 2707
prison	8169 5275 8198 5321
prison$	8150 8170 8216 2878
proact	1972 2679
proactive$	1816 5079 5090 5098 1981 7995 7996 5111 1995 2008 2012 2026 2045
probation$	3117
proble	5891
problem$	6834 6839 7604 4896 8030 5431 2324 2361 2364 2366 5485 2668 5874
problematic$	6267 6796 6797 6798 6799 6800 6801 6802 6803 6804 2361 2366
problems$	6475 6482 6483 6485 6486 6839 7003 2141 2169 5431 5485 5874 2829
procedure$	7473 7474 7475 7476 7477 7478 7710
procedures$	7473 7474 7475 7476 7477 7478 7710
proceedings$	7936 5956
proces	5896
process$	7473 7474 7475 7476 7477 7478 7710
processes$	7473 7474 7475 7476 7477 7478
processing$	2797
produc	5727
productive$	7946
professional$	4586 4587 4591 2552
professionalism$	7763 7764 7765 7766 5712
professionals$	6522 6786 6851 4443 4444 4446 4447
profil	5727 5782
profile$	7872 1978 5114 5423 5786 2669
profiled$	7873
profiles$	7872 1978 5786 2669
profiling$	2669
profits$	4883
programme$	82 84 85 8139 5983 6001
programmes$	82 84 85
progress$	1911 5386
progressed$	1911
progressing$	1911
progresss$	1911
prolific$	308 309 7887 2233 2304 2314 2644
promiscuity$	2899
promiscuous$	2222 5357 2899 2925
promiscuously$	2899
promise$	7473 7474 7475 7476 7477 7478 7716
promises$	7473 7474 7475 7476 7477 7478 7716
proof$	1876
proper$	4660 4661 4662 4663
property$	6297 6298 6299 6300 3406 3407 3408 3409
propos	2038
propra	5220
propranolol$	8115
prosec	1909 7934 7935 5041 7940 5094 7999 5162 2977
prosecute$	5027 2685 2710
prosecuted$	7989
prosecuteing$	2710
prosecutes$	2685
prosecuting$	2685
prosecution$	7927 7936 8057 2684
prosecutions$	7936
prospect$	4422
prostitute$	5360 2243 5363
prostituted$	2243
prostitutes$	5360 2243 5363
prostituting$	2243
prostitution$	6260 6274 5360
protagonist$	5764
protagonists$	5764
protect$	3158 6188 547 3687 6589 4139 4140 4141 4144 4145 4147 4148 4151 7080 1786 1794 1795 1796 1955
protected$	547 7080 7085 7086 7087 7088 7089 7090 1794 1795 1796
protecting$	547 3688 6901 4139 4140 4141 4144 4145 4147 4148 4151 7080 7085 7086 7087 7088 7089 7090 7091 7096 7097 7098 7099 7100 1794 1795 1796 1955
protection$	6901 7077 7078 7079 7080 7085 7086 7087 7088 7089 7090 7091 7096 7097 7098 7099 7100 7593 5064 5138 5139 5267 5308
protects$	547 7080 1794 1795 1796 1955
protectted$	547 7080 1794 1795 1796
protectting$	547 7080 1794 1795 1796
protocol$	7473 7474 7475 7476 7477 7478
protocols$	7473 7474 7475 7476 7477 7478
proud$	4851
prove	1875 1891
prove$	4995
proved$	4995 2651
proves	1891
provid	2610
provide$	1799 4936 5376
provided$	5376
provideed$	1799
provideing$	1799
provider$	4570 4575 4576 7738 7767 4899 2600
providers$	4570 4575 4576 7738 7767 4899
provides$	1799 5376
providing$	5376
provin	1891
provision$	5924 5927
provocative$	5357 2900 2925
provocatively$	1130 2475 2484 5630 5632 2900 2925
provoke$	6032 6033 2278
provoked$	6032 6033 2278
provokes$	6032 6033 2278
provoking$	6032 6033 2278
pru	2808
pru$	5926
psoriasis$	2934
psychiatric$	2756 3047
psychiatrist$	8092 3047
psychiatrists$	3047
psycho	5188 3049
psycho$	5431
psychologist$	8083 8092 3048
psychologists$	3048
psychopath$	5431
psychopaths$	5431
psychos$	5431
psychosis$	3027 3075
psychotherapist$	8092
psychotic$	5480 3027
ptsd$	3009
public	5073
public$	6720 3846 7944 7968 2020 2021 5325 5395 2849
puffer$	5631 2518 2522
puffers$	7221 7222 7223 7225 5631
pulled$	6048 5635
pumped$	5912
punch	8193
punish$	7748 1746 1747 1748 1749
punished$	6467 3813 3814 3815 3816 1746 1747 1748 1749
punishes$	1746 1747 1748 1749
punishing$	1746 1747 1748 1749
pupil	5328
pupil$	6808 6822 6823 6824 6825 6826 6827 8223 2280 5420 2310 5479 2808
pupils	8004
pupils$	89 175 221 3513 3517 3518 3537 503 3657 3787 670 671 672 6717 6753 6808 6811 6822 6823 6824 6825 6826 6827 7315 7316 7317 7318 7319 4431 4432 4433 4448 4457 4498 7438 4749 5088 1988 8005 1998 2006 8024 8027 5143 8067 5348 5395 5420 5430 5479 2369 5703 5828
purcha	4971 4972
purely$	843
purple$	2502
purpos	2014 5727
purpose$	7607 7610 7965 1956 8038
pursue	1923
pursue$	155
pursued$	155
pursues$	155
pursui	1923
pursuing$	155
push	1997
push$	278 279 280 2231 2689
pushed$	278 279 280 2027 2231
pushes$	278 279 280 2231
pushing$	278 279 280 2231
put$	0 1 2 3121 6019 6020 11 6025 6043 6202 6231 6415 6416 6417 3646 7290 7397 1765 1766 1794 1795 1796 1843 1892 1894 5124 2007 2043 2098 2140 5376
puted$	0 1 2 11 1794 1795 1796 5376
puting$	0 1 2 11 1794 1795 1796 5376
puts$	0 1 2 3121 11 6025 6043 7397 1765 1766 1794 1795 1796 1843 4968 2140 5376
putted$	0 1 2 11 1794 1795 1796 5376
putting$	0 1 2 3122 6018 11 6568 6569 6570 6571 6572 6573 6574 6575 6576 6577 6578 6579 7397 1765 1766 1794 1795 1796 5376
pyjama$	4323 5631
pyjamas$	7212 7213 7214 7217 5631
queen$	5434
queens$	5434
questi	8036 2057
question$	5175
questionable$	3182 3651 2224
questioned$	2196
quick$	153 7745 4851 1735 2273
quickly$	6986 7697 7698 7699 7700
quiff$	5621
quiffs$	5621
quite$	3222 3241 875 987 1048 1051 2428 2444
rabble$	677 678 5411 2300 2906
race$	4230 4233 4247 4251 4254 7168 4285
radar$	7844 1832
raff$	5409
rag$	5406
rags$	5406
raid	5166
raid$	8061 5789
raided$	8051 8199
raids$	5789
raise$	4139 4140 4141 4144 4145 4147 4148 4151 4610 2441
raised$	4609 2441 5635
raises$	2441
raising$	4139 4140 4141 4144 4145 4147 4148 4151 2441
ran$	278 279 280 292 293 311 312 736 844 845 846 910 911 2163 2231 2336 2339 5758
rang$	7796
ranger	2023
rape	5297
rape$	8192 5402
raped	5978
rarely$	1042 4160 1043 4161 1044 2120
rascal$	2906
rascals$	2906
rash	5183
rash$	52 53 532 8078 2266
rat$	5407
rate	1951
rate$	7937 5805
rated$	801 805
rates$	7937 5805
rather$	7759 7761 4914
ratings$	7799 7800
rational$	3299
rats	2187
rats$	5305 5407
re	5069
re$	4398 4408 2304
reach$	6772 7324 7345 7374 7375 7376 5657 5659
reached$	7269 7275 7280 7283 7289 7357 7360 7361 7362 7363 7364
reaches$	5658
reaching$	7374 7375 7376 4482 5657
react$	7291 7748
reaction$	6858 6859
read	4983 5947
read$	6772 1463 1464 1465 7594 7878 8046 8142 5946
reader$	7853
readers$	7853
readily$	7697 7698 7699 7700
readin	8146 5252
reading$	8147 5675 2823
ready$	7745 4851 1810 1960 8153
real$	4660 4661 4662 4663 2715
realise$	3624 3625 3703 3704 3705 3706 3707 3708 3709 3710 3711 3712 3713 3714
realised$	3624 3625 6547 6548 3654 3655
really$	4093 1298 1299 1300 1301
rearrested$	5985
reason$	7374 7375 7376 1922 5657
reasoned$	7269 7275 7280 7289 7357 7360 7361 7362 7363 7364
reasoning$	7374 7375 7376 4485 5657
reasons$	1922
reassurance$	7091
rebuff$	2269 2529
rebuffed$	7254 7255 7256 7257 7258 7259 7260 7261 2269 2529
rebufffed$	2269 2529
rebufffing$	2269 2529
rebuffing$	2269 2529
rebuffs$	2269 2529
receiv	5727 2761
receive$	3271
recent	1808
recent$	4926
reckless$	52 53 3182 3300 6267 532 2222 2266 2918
recklessly$	2895
recklessness$	6196 6197 6198 6199 6200 6201 6479
reclaim$	2054
reclaimed$	2054
reclaiming$	2054
reclaims$	2054
recognise$	6188 6589 3703 3704 3705 3706 3707 3708 3709 3710 3711 3712 3713 3714
recognition$	7853 5740
recomm	2038
recommit$	7898
record	1870 1957 1984 5130 2016
record$	4728 7751 4877 1833 1839 7905 5011 7907 7975 1979 5102 5109 5157 8219 5874 6005
recorded$	1844 1892 1894 1907 5102 5109 5124 2007 8028 2697
recording$	1715 1716 1717 1718 1833 1839 1980 5102 5109 5694
recordinged$	5102
recordings$	1980 5102
records$	7838 1833 1839 7905 7907 7975 5102 5109 8025 5157 5741 5874
recover$	2782
recovered$	2782
recovering$	2782
recovers$	2782
recrui	8016
recruit$	264 2229 2230
recruited$	6048 264 3383 266 267 268 2229 2230
recruiter$	6698 5425
recruiters$	6698 5425
recruiting$	264 2229 2230
recruits$	264 2229 2230
recruitted$	264 2229 2230
recruitting$	264 2229 2230
red$	1195 7952 2481 2502 5631 2695
redeal$	7898
redemption$	5659
redheaded$	4271 2932
reduc	1951
reduce	2122
reduce$	5807
reduct	5070
reduction$	7961 7965
referr	8091 2087
referral$	4359 1242 1243 1244 7598 5703 2881
referrals$	4359 1242 1243 1244 7598 7733 7734 5703 5704
referred$	2761
refuge	5269
refuge$	8164
refus	2060 5935 2818
refusal$	3293 176 177 178 179 180 773 774 775 776 777 1224 1225 4367 1571
refusals$	1224 1225 4367 1571
refuse	2875
refuse$	562 569 570 571 572 573 575 594 1223 7250 7393 7394 7395 7397 2528 5665 2592
refused$	6527 562 569 570 571 572 573 575 594 1223 7250 7254 7255 7256 7257 7258 7259 7260 7261 7393 7394 7395 7397 2528 5665 5699 2592
refuser$	5446 2911
refusers$	5446 2911
refuses$	562 569 570 571 572 573 575 594 1223 7250 7393 7394 7395 7397 2528 5665 2592
refusing$	562 569 570 571 572 573 575 594 1223 7250 7393 7394 7395 7397 2528 5665 2592
regard	5727
regard$	3166 3167 3168 7559 7560 7561 7562 7563 7564 7565 7566 4674 4675 4676 4677 4678
regardless$	6124 6128 6498 7066
regist	1813 1982 5100 5130
register$	4952 8017 8025 8203 8204 5776 5924
registered$	2791
registers$	8025
registrations$	5748 2631
regrettable$	4796 7692
regrettably$	2941
regular$	308 309 2233
regularly$	307 8102
rehab	8198
rehabilitation$	2882
reject$	666 667 7250 7397 2279 2529
rejected$	666 667 7250 7254 7255 7256 7257 7258 7259 7260 7261 7397 2279 2529
rejecting$	666 667 7250 7397 2279 2529
rejects$	666 667 7250 7397 2279 2529
rejectted$	666 667 7250 7397 2279 2529
rejectting$	666 667 7250 7397 2279 2529
relapse$	7292 5652
related$	8136 5404
relati	8155 8167 5727
relations$	5354
relationship$	6059 3275 362 363 364 6382 6383 6900 7070 7071 7114 2170 5340 5354 5541
relationships$	6059 3275 362 363 364 7070 7071 7114 5340 5354 5541
released$	2197 2875
relentlessly$	2938
relevant$	2044
reliab	1808
reliable$	4926
reliant$	5560
relied$	7360 7361 7362 7363 7364 1985
relies$	2173
relish$	624 625
relished$	624 625
relishes$	624 625
relishing$	624 625
reluctance$	3293 176 177 178 179 180 773 774 775 776 777
reluctant$	566 569 570 571 572 573 575 773 774 775 776 777 1735
relying$	2173
remain	2849
remain$	6202 449 450 682 708 709 710 711 712 713 714 715 716 717 802 816 817 818 819 820 821 955 959 4077 960 961 962 963 966 967 968 969 1124 7290 2309 2313 2362 2363 2373 5967
remained$	3896
remains$	173 174 449 450 682 708 709 710 711 712 713 714 715 716 717 3896 3901 802 816 817 818 819 820 821 955 959 4077 960 961 962 963 966 967 968 969 1124 2309 2313 2362 2363 2373
remand	5094
remand$	3108
remanded$	7989 5332 3108
remark$	1216 1217 1218 1219
remarkably$	2428
remarked$	1216 1217 1218 1219
remarking$	1216 1217 1218 1219
remarkked$	1216 1217 1218 1219
remarkking$	1216 1217 1218 1219
remarks$	1216 1217 1218 1219
reminded$	6110 6111 102 103 104 115 116 117 118 1851 2009 5141
reminder$	7689 7690
reminders$	6107 7689 7690
remit	2014
remorse$	5388
remorseless$	2918
remote$	7745
remov	1997
remova	8195
removed$	8011 2027
render$	31 32 34
rendered$	31 32 34
rendering$	31 32 34
renderred$	31 32 34
renderring$	31 32 34
renders$	31 32 34
rent$	3102
reoffe	5074
reoffend$	7291 7881 7898 5652
reoffended$	3114
reoffender$	2910
reoffenders$	2910
reoffending$	7964 7967 7969 3114
reoffends$	3114
repair$	7748
repara	2202
reparation$	5320
repeat$	308 309 7291 2233 2304 2644
repeated$	3243 4794 4795 4818 7733 7734 2552 5704
repeatedly$	307 4549 1643
replied$	6420 7470 7487 7488 7489 7490 7796
reply$	6433 6434 6435 6631 6633 7264 7270 7284 7584 7748 7751 5649
replying$	6132 6433 6434 6435
report	1806 4927 4935 1957 1983 1984 2016 5252 5727 5730
report$	6188 6509 6589 7598 1729 7830 1833 1839 7905 7907 5102 8054 8147 5703 5942
reported$	6400 6408 1882 5102 1987 5780 5818
reporting$	1833 1839 5102
reportinged$	5102
reportings$	5102
reports$	7598 1833 1839 7905 7907 5102 8054 5703
reprimand$	3106
reprimanded$	3106
reprimands$	3106
reprobate$	2906
reprobates$	2906
reputation$	862 863 7722 4883 7788
reques	4947 1920 2038
request$	7598 7689 7690 5703
requested$	5745
requests$	7689 7690 7733 7734 5703 5704
requir	4947 5727
require$	6971 1064 1065 1066 4185 1068 1069 1070 1071 1078 1079 7093 4199 4200
required$	1078 1079 7093 4199 4200 1956
requires$	1078 1079 7093 4199 4200
requiring$	1078 1079 7093 4199 4200
rerob$	7898
reside	5073 2145 2148
residential$	5263 5266 2409
residents$	6677 3783 6717 4749 7944 7968 5395 5396
resilience$	2926
resilient$	1109 2926
resist$	6188 6542
resistance$	773 774 775 776 777
resistant$	773 774 775 776 777 5662 5665 2918
resit	2825
resolution$	8218 6004
resort$	261 262
resorted$	261 262 1686
resorting$	261 262
resorts$	261 262 1687
resortted$	261 262
resortting$	261 262
respect$	6589 6610 3724 3845 7264 7270 7284 7559 7560 7561 7562 7563 7564 7565 7566 5436 5649
respit	2145
respite$	5263
respon	7822 4931 4993 8000 8016 5798
respond$	6589 7264 7270 7284 7584 7748 7751 5649
responded$	7470 7487 7488 7489 7490 7594
response$	1715 1716 1717 1718 7818 7826 5079 5098 1981 7995 7996 5111 1995 2008 2012 2026 2045 5694
responses$	1715 1716 1717 1718 5694
responsib$	7604 7676 7715
responsibbed$	7604 7676 7715
responsibbing$	7604 7676 7715
responsibed$	7604 7676 7715
responsibilit$	4102
responsibilities$	6996 7435 7604 7715
responsibility$	549 550 3672 3673 3674 3675 3676 3677 3678 3679 3680 3681 3682 3683 3684 6615 7435 7518 7559 7560 7561 7562 7563 7564 7565 7604 7715 1722
responsibing$	7604 7676 7715
responsible$	6038 549 550 1109 1714 7744 7888 1884 5107 1990 2028 2195
responsibs$	7604 7676 7715
rest$	7176 7177 7178 7735 5705
resteal$	7898
rests$	7735 5705
result$	163 1923 5942 5944
resulted$	6025
results$	7722 4883 7788 7799 7800 8147 5942 5944
resupply$	7898
retail	1826 5073 5137
retail$	5115
retailers$	1802 7816 4944 7968 8032 2029 8045
retain$	2628
retained$	5745 2628
retaining$	2628
retains$	2628
retak	2825
return	5727
return$	6067 6169 6202 6231 6233 6234 257 258 259 260 3405 288 292 293 3415 3455 3463 346 347 348 3470 6369 6589 7264 7270 7284 7290 7292 1959 5649
returned$	257 258 259 260 288 292 293
returning$	6132 6241 257 258 259 260 3402 288 292 293 3412
returnned$	257 258 259 260 288 292 293
returnning$	257 258 259 260 288 292 293
returns$	257 258 259 260 288 292 293 1959
revealing$	2518
review	1847
review$	2001 5524
reviewed$	2001
reviewes$	2001
reviewing$	2001
reviews$	2001 5524
reward$	1941
rewards$	1941
riff$	2291
right$	3182 3184 3192 6468 6469 6615
rightly$	1729
rigid$	7745 4851
rigoro	2010
rigorous$	5128
ring	2645
ring$	1822 2053 2298 5631
ringing$	1822 2053
ringle	7895 7930
ringleader$	7916 7950 7987 5763 5828 2907
ringleaders$	7916 7950 7987 5763 5828 2907
rings$	4028 4029 1822 2053 5631
ringworm$	3080
riot$	5455 5456 5457
ripped$	4333 2511 2518
risk$	6013 6014 6024 3133 16 17 18 3162 6058 6450 6562 6563 6598 6599 6600 6601 6602 6603 6604 6605 6606 6607 6608 6609 6620 6621 6622 6623 6624 6641 6648 704 705 706 707 3912 3913 796 797 3916 799 800 6814 6815 6816 6817 6818 6819 6820 6821 6888 7070 7071 7072 7073 7074 4792 5049 1954 5309 2220 2638 2665
riskier$	3182 2222
risks$	6013 6014 3205 3206 6562 6563 6598 6599 6600 6601 6602 6603 6604 6605 6606 6607 6608 6609 6621 6622 6623 6624 6641 6888 7070 7071 5339
risky$	6013 6014 3182 3300 6267 3769 2222 2275 2361
ritalin$	3037
rivalry$	5404
rivals$	5396
road$	6225 2422
roadman$	6689 5405 2905
roadmen$	6689 5405 2905
roam$	6245
rob$	7898 8050
robbed$	6048 6050 2210
robber	7812 7822 4931 7895 5002 7908 1897 5074 8001 8002 8003 8015 5313 5314 5325 5327 5759 5836
robber$	6731 6732 6733 7888 5431 5432
robberies$	7896 7897 5015 7969 8208 8222 5806
robbers$	6731 6732 6733 5431 5432
robbery$	6260 7818 7826 1816 4939 4940 4941 1824 1825 1859 5015 7914 5029 5079 5098 1981 7995 7996 5111 1995 2000 5122 2008 2012 2026 2045 8208 8209 8220 8222 2639 2656 2699
robbing$	8053 8059
robs$	8050
robust	2010 2679
robust$	5128
robustly$	5781
role$	7715
roles	8009
roll$	653 7618
rolled$	5938
rolling$	653
roma$	4255
romanian$	4255 5626
room$	1802 7816 7834 7835 7836 4942 4943 4944 4977 7875 8032 5270 5301 2186 5829
rooms$	5829
ropes$	6885
rose$	5805
rot$	7589 7791
rotten$	2302 5480
rough	5975
rough$	2276 2302 2483
round$	6887 3999 6923 1909 5643 5807
rouser$	5418
rousers$	5418
route	8004
row$	4425 7321 4427
rowdy$	2366 2918
rows$	2141 2169
rude$	6805 6806 6875 7397 2918
ruffian$	2906
ruffians$	2906
rug$	7712
rui$	3109
rule$	6680 7473 7474 7475 7476 7477 7478
rules$	6948 7473 7474 7475 7476 7477 7478 7710 5397
run$	6067 6100 6202 6231 6233 6234 278 279 280 292 293 3420 3425 311 312 3639 653 736 844 845 846 910 911 986 7292 1295 1296 7397 4898 2163 2231 2335 2338
runaway$	6731 6732 6733 5431 5432
runaways$	6731 6732 6733 5431 5432
rung$	7594
runner	5778
runner$	6290 6734 726 5431 5433
runners$	6290 6734 726 7911 5431 5433
runnin	4993 8016
running$	3378 278 279 280 292 293 3419 3421 3425 311 312 653 736 910 911 986 7397 7888 8000 2163 2231 2334 2337
runs	8016
runs$	278 279 280 292 293 3425 311 312 653 736 844 845 846 910 911 986 7397 8063 2163 2231
rushed$	2082
s$	4991 7889 5044 5202 5215 2108 5237 2134 5256 5257 5266 2153 2154 5277 8200 5311 5335 5854 5857 5860
s17$	3099
s20$	3099
s47$	3099
sabotage$	2268
sabotaged$	2268
sabotages$	2268
sabotaging$	2268
safe$	6055 6056 3192 6561 6565 3671 6567 6580 6581 4168
safeguard$	3158 6188 3691
safeguarding$	7077 7078 7079 7080 7088 7089 7090 7091 2552
safer$	3182 3192
safety$	6023 3129 6060 6061 6062 6063 6064 3213 3214 6562 6563 6567 6568 6569 6570 6571 6572 6573 6574 6575 6576 6577 6578 6579 7845
said$	3342 3508 3509 3516 3633 7310 4523 4524 4527 1882
sallow$	2932
same$	6125 6127 6129 6131 6499 3818 4182 4183 4184 1111 4287 7185 7198 4320 2459
sanction$	2686
sanctioned$	3813 3814 3815 3816
sand$	7709
sandy$	2481
sat$	1204 1205 1206 1583 1584 1585 1586 1587 1588 1589 1590
satisfy$	7345
savage$	6731 6732 6733 5431 5432
savages$	6731 6732 6733 6749 6750 6751 5431 5432
saved$	7360 7361 7362 7363 7364
saving$	7722 5659
savvy$	1109 5536 2924
saw	2079 2170
saw$	5197
say$	3295 6509 6538 6589 674 7252 7264 7270 7284 4523 4524 4527 2003 5649
saying$	674 7323
says$	674 7253 7310 4523 4524 4527
scabies$	3079
scallies$	2906
scally$	2906
scallywag$	2908
scallywags$	2908
scan$	2001 8104 8112
scandal$	2939
scandalous$	2939
scaned$	2001
scanes$	2001
scaning$	2001
scans$	2001 8112
scant$	4664 4671
scantily$	1130 2474 2484
scar$	1149 5621
scarcely$	1042 4160 1043 4161 1044 1080 4198 1081 1082 2431 2432 2445
scare$	7108 7109 7110
scared$	7072 7073 7074 1098 1099
scarf$	7220 5631
scars$	1149 5621
scarves$	7220 5631
scatter$	5132
scattering$	2025
scenario$	6015
scenarios$	6015
scheme$	5776
schemer$	5431
schemers$	5431
scheming$	2918
schizophrenia$	3028
schizophrenic$	3028
school	2119 8146 5939
school$	6278 6279 6280 6522 6597 6708 6709 6710 6711 6712 6713 6720 6738 6851 4570 4575 4576 7738 7767 4899 1785 8118 5229 8130 8131 5237 8133 8134 8140 8143 8144 8147 8149 8153 5285 5353 2328 2552 2590 2599 2600 5917 5918 5933 2817 5936 2824 5948 2833
schoolboy$	2310
schooling$	5933
schoolmates$	5430
schools$	6708 6709 6710 6711 8187 5918
sclerosis$	5845
scor	5756
score$	6885
scored$	7873
scorn$	2269
scorned$	2269
scorning$	2269
scornned$	2269
scornning$	2269
scorns$	2269
scour$	2001
scoured$	2001
scoures$	2001
scouring$	2001
scours$	2001
scrap$	6446
scraped$	5622
scratch$	7609
scrawny$	2932
screamed$	6527
screen	2087
screening$	8099
screens$	7401 7431 7432 7433 7434
screenshot$	1980
screenshots$	1980
screwed$	809
scrote$	2908
scrotes$	2908
scrounger$	5431
scroungers$	5431
scruffily$	1130 2484 5630 5632
scruffy$	1132 4253 2483 2502 2511 2518 2932
scum$	2906
scumbag$	2906
scumbags$	2906
search	7837 1909 7935 1933 7999 8036 2057
search$	1877 7921 5027 7927 7931 7932 1938 5068 1971 1975 2001 8061 5175
searched$	1938 2001 8051
searches$	7931 7932 5051 1938 1975 2001
searching$	7931 1938 1975 2001
searchped$	1971
searchs$	1971 2001
seasoned$	2927
seating$	5130
second$	1111 4673
secrecy$	3585
secretive$	2918
sectio	8198
section$	5038 2841
sectioned$	3031
secur	2648
secure	1923 2148
secure$	6429 6430 5266 5321 2216 2628
secured$	8060 5745
secureed$	2628
secureing$	2628
secures$	2628
securi	1826 4980 1923 5137 2023
security$	6677 1802 7816 4944 1856 7875 8032 2024 2029 2030 8045 2049 5396
seduce$	152 2226
seduced$	152 626 2226
seduces$	152 2226
seducing$	152 2226
see	2079
see$	6188 6202 3703 3704 3705 3706 3707 3708 3709 3710 3711 3712 3713 3714 7237 7584 7751 7860 1979 2003 8047 5197
seed$	5420
seeds$	5420
seeing	2079
seeing$	6132 6241 5197 2180 2254
seek	4947 1920 1923 1985 2670
seek$	157 322 323 324 325 326 327 328 628 3746 629 630 631 632 633 634 648 649 651 7397 1799 7994 5113 2379 2380
seeked$	1799 5113
seeker$	6729 5390 5496 5967
seekers$	6729 5390 5496
seekin	4947 1920 1985
seeking$	157 322 323 324 325 326 327 328 628 3746 629 630 631 632 633 634 648 649 651 3931 3940 7397 1799 5113 5390 5496 2379 5967
seeks$	157 322 323 324 325 326 327 328 628 3746 629 630 631 632 633 634 648 649 651 1799 7994 5113 2379 2380
seem$	449 450 682 708 709 710 711 712 713 714 715 716 717 802 816 817 818 819 820 821 917 4035 918 919 920 4038 921 922 4040 923 955 959 4077 960 961 962 963 966 967 968 969 4177 4178 4179 1124 2309 2313 2362 2363 2373
seemed$	449 450 682 708 709 710 711 712 713 714 715 716 717 802 816 817 818 819 820 821 917 4035 918 919 920 4038 921 922 4040 923 955 959 4077 960 961 962 963 966 967 968 969 1062 1124 2309 2313 2362 2363 2373
seems$	173 174 449 450 682 708 709 710 711 712 713 714 715 716 717 802 816 817 818 819 820 821 917 4035 918 919 920 4038 921 922 4040 923 955 959 4077 960 961 962 963 966 967 968 969 1124 2309 2313 2362 2363 2373
seen	8029 8066 2170 2200
seen$	6547 6548 3654 3655 878 7269 7275 7280 7289 7357 2079 2095 2180 5758 5768 5780
sees	2079 2170
sees$	5197
seize	1842
seize$	4960 2628
seized	4959 1842
seized$	7854 4960 5745
seizeed$	2628
seizeing$	2628
seizes	1842
seizes$	4960 2628
seizin	1842
seizing$	4960
seizure$	1842 8120 5741 3012
seizures$	5741 5848 3012
seldom$	1042 4160 1043 4161 1044
select	1914
selective$	2798
selectively$	2798
self	2728 2750
self$	3118 3120 3149 3150 33 3152 3153 3154 3155 3156 39 6053 6054 3160 3161 46 69 6193 3374 3428 6436 6437 6439 3556 3557 3558 3559 3560 3561 3562 3563 3565 3566 6464 6465 6478 3592 3593 3594 3595 6491 6492 6493 6494 6495 6496 6497 3605 3606 3607 3608 6504 3666 3670 553 6568 6569 6570 6571 6572 6573 6574 6575 6576 6577 6578 6579 3685 3686 6582 6583 6584 6585 6586 6587 3715 3716 3717 6746 6904 6905 6906 6907 6908 6909 6910 4071 4072 7034 7035 7036 7037 7038 7039 7040 7041 7042 7043 7044 7045 7046 7047 4153 7054 4845 8110 5297 5336 5361 5362 2262 2319 5558 5559 2442 2453 2570
selfharm$	5868
selfharmed$	5868
selfharming$	5868
selfharms$	5868
selfie$	6334 3467 3468 351 352
selfies$	6334 3467 3468 351 352
selfish$	2918 2939
selfme	5846
sell$	6067 6202 6231 6233 6234 278 279 280 336 6631 6633 2231 2244 5376
sellin	4993 7895 8016
selling$	6270 278 279 280 336 7888 8059 2215 2231 2244 5752 6012
sells	8016
sells$	278 279 280 336 8063 2215 2231 2244
selves$	3118 3120 3149 3150 33 3152 3153 3154 3155 3156 39 6053 6054 3160 3161 6193 3428 6436 6437 6439 3556 3557 3558 3559 3560 3561 3562 3563 3565 3566 6464 6465 6478 3592 3593 3594 3595 6491 6492 6493 6494 6495 6496 6497 3605 3606 3607 3608 6504 3666 3670 553 6568 6569 6570 6571 6572 6573 6574 6575 6576 6577 6578 6579 3685 3686 6582 6583 6584 6585 6586 6587 6746 6904 6905 6906 6907 6908 6909 6910 4071 4072 7034 7035 7036 7037 7038 7039 7040 7041 7042 7043 7044 7045 7046 7047 4153 7054 4845 5336 5361 5362 5558 5559
semh$	3091
sen$	8129 2806 5925
send	1806 1983
send$	6067 6202 321 6631 6633 1805 2011 2257 5376 2806 5925
sending$	321 7374 7375 7376 2011 5657
sends$	321 2011 2257
sensation$	2272
sense$	6613 3720 7203
sensible$	6035 3182 3192 1109
sensit	1808
sensitive$	4926 5511
sensory$	2778
sent	1806 5144 5147
sent$	321 6415 6416 6417 6420 1805 8046 5275 5332 2257 5376 5699 2848
senten	8167
sentence$	8230 5984 2877 5996
sentenced$	5332 2877
sentences$	8230
sentencing$	2877
separa	8167 8169 5275 5276
separate$	5132
separated$	8170
separating$	2025 8170
separation$	8171
september$	6280
sergea	4939 4940 4941 1824 1825 1826 1859 5079 5098 1981 7995 7996 1995 2008 2012 2026 2045
sergeant$	1802 7834 7835 7836 4942 4943 4944 1856 4977 7974 7993 5099 8006 5126 2033 5152 2039 5163 5171 5800
serial$	308 309 2233 2304 2314 2644
series$	1428 5773 5774
serious$	3163 4660 4661 4662 4663 2304 2552
seriously$	7508 7509 7527 7528 7529 7530 7531 7532 7533 7534 7535 7536 7537 1643
seriousness$	6598 6599 6600 6601 6602 6603 6604 6605 6606 6607 6608 6609 6621 6622 6623 6624
sertraline$	3040
served$	2203
serves$	455 456
servic	8091
service$	6686 4570 4575 4576 4586 4587 7717 7738 7767 4891 4899 1785 7964 8099 8105 2552 5694 2590 2599
services$	6597 6786 6879 1245 1246 1247 1248 4570 7469 4575 4576 7738 7767 4899 8099 5387 5646
serving$	5255 5688 2858
session$	82 84 85 3978 7390 7391 7392 5386
sessions$	82 84 85 6851 3978 5386
set$	6715 4237 1279 1280 1376 1843 2194 5582 5583 5920
setting$	2194
settle$	7264 7270 7284 5649
seven	8004 2018
seven$	6716 6752 5088 1988 8005 1998 2006 8024 8027 5136 5143 8067 5828
severa	7863
several$	3243 1163 4794 4795 4818 7733 7734 5704 2639
severe	2745
severely$	2816 2846
sex$	6059 3275 6221 3368 3447 6344 3453 337 3460 6358 353 354 355 356 6379 6380 3534 6897 6898 7070 7071 7114 5340 5356 5366 5541
sexual$	6267 3439 3450 338 339 340 341 343 3464 3465 3466 353 354 355 356 6381 6897 7115 2086 2236 2246
sexualised$	6267 3439 6796 6797 6798 6799 6800 6801 6802 6803 6804 5358 5359 2366 2925
sexuality$	6428
sexually$	2239 2424 2425 2455 2767 2859 5978
shabbily$	1130 2477 2484
shabby$	2511 2518 2932
shadow	2057
shadow$	1857 5175
shadowed$	1857
shadowing$	1857
shadows$	1857
shaggy$	2481
shall$	1251 1252 1253 1254 1255 1256 1986
sham	8068
shambles$	2939
shambolic$	2939
shame$	7611 4796 7692 2571
shameful$	2939
shamefully$	2939
share	1983 2610
share$	6202 321 1202 7264 7270 7284 7584 7748 7751 4920 1803 1805 2152 5649
shared$	321 1202 7594 4920 1803 1805
shares	2610
shares$	321 1202 4920 1803 1805 2152
sharin	5727 2610
sharing$	321 1202 7624 4920 1803 1805 2152
shaved$	2498 2500 2502 5622 2510
shaven$	2472 2473 2499 2502 2510
she$	3188 3490 3513 3517 3518 3536 503 669 3787 670 6683 671 672 6884 7315 7316 7317 7318 7319 4431 4432 4433 4435 4570 7469 2810
shed	5975
shed$	1702
shedding$	1702
sheep$	6707
sheet$	5829
sheets$	5829
shelter$	6350 6351 6352 6353 6354 6355 6356 6357
shielding$	7080 7085 7086 7087 7088 7089 7090 7091
shift$	2712
shifty$	2483
shirk$	1702
shirked$	1702
shirking$	1702
shirkked$	1702
shirkking$	1702
shirks$	1702
shirt$	7191 5631
shirts$	7191 5631
shocking$	1609 1610 1611 1612 4796 7692 7728 7729 7730 7731 2576
shockingly$	2941
shoddy$	2939
shoes$	7205 7206 7207 7215 5631 5636
shooti	7908 8001 8002 8003
shootings$	7896
shop	1826 5115 5137
shop$	6278 6279 1802 7816 4944 8010 8032 8040 8045
shopke	1826 5073 5137 5328
shopkeeper$	6165 6347 8223
shopkeepers$	6165 6347 6677 1802 7816 4944 7944 7968 8032 2029 8045 5395 5396
shopli	1897 5074 8002 8003 8015 5313 5325 3116
shoplifter$	6731 6732 6733 5431 5432
shoplifters$	6731 6732 6733 5431 5432
shoplifting$	6260 6270 6274 6754 5015 7969 2000 8041 8208 8220
shoppe	5073
shoppers$	7944 7968 5395
shopping$	5115
shops$	1802 7816 4944 8010 8032 8040 2029 8045
short$	4333 2375 2462 2481 2501 2502 2518 2569 5702 2932
shortcoming$	2551
shortcomings$	7440 7441 7442 2551 5671
shorts$	7205 7206 7207 7221 7222 7223 7228 5631 5636
shot$	5082
shots$	5082
shotter$	2911
shotters$	2911
shotting$	278 279 280 2231
should	5241
should$	21 22 23 24 25 26 402 403 492 506 514 515 516 517 518 519 520 521 522 530 534 535 536 537 941 1041 1434 1436 1437 1438 1439 4559 7464 1601 4723 4967 1856 1986 8136 2554
shoulder$	6864 1146 2591
shouldered$	5585 2591
shouldering$	2591
shoulderred$	2591
shoulderring$	2591
shoulders$	6864 6915 2591
shout$	844 845 846
shouted$	2161
shouting$	2141
shouts$	844 845 846
show	1875 4994 1891 5727
show$	533 554 555 6589 3699 7264 7270 7284 1358 7422 4968 2003 5649
showed$	533 554 1546 4968
showin	1875 1891
showing$	554 1546 7814 8121
shown	5144 5147
shown$	533 555 1546 1844
shows	1875 4994 1891
shows$	533 554 1357 1546 4968 5014 2003
shrug$	610 1721
shruged$	610 1721
shrugged$	610 1721
shrugging$	610 1721
shruging$	610 1721
shrugs$	610 1721
shunt$	2093
shut$	1768 5699
shuts$	1768
shutting$	1768
shy$	5500
siblin	8177 8178
sibling$	5526 2412
siblings$	3119 6874 7023 8183 5337 5526
sick$	8079 8118
sickle$	2741
sidelined$	2577
sight$	7984 5801 2752 2790
sighted$	5687 5780 5908 2958
sighting$	1852 2006 5753
sightings$	1852 7972 2006 5753 2700
sign$	1680 1681 1682 1683 7713 7714 5701 5703
signal$	6154
signals$	6154 6155
signed$	2104 2105
significant$	794 795
signs$	1680 1681 1682 1683 7713 7714 7733 7734 8014 5701 5703 5704
silence$	3585
silliness$	6196 6197 6198 6199 6200 6201 6479
silly$	3163 52 53 3182 3300 495 2265 2918
silo$	2603 2604
siloed$	2943
silos$	5720
similar$	4255 2462
simple$	2870
simpler$	1960
simply$	428 6553 6554 6555 6556 843 1298 1299 1300 1301 4558 1688 1689 1732 2581
since$	8195 6002
single$	1345 1346 4495 1469 4588 1808
sister	8155 5271 8168 5274 8177 8178 2185
sister$	2137 8166 5298 5526
sisters$	6874 5526
sit	8029 8066
sit$	3327 1204 1205 1206 1208 7264 7270 7284 1583 7749 5649
site$	5739
sits$	1204 1205 1206 1208 1583 1584 1585 8016
sitting$	1583 1584 1585
situation$	6015 6485 6486 6562 6563 6567 6568 6569 6570 6571 6572 6573 6574 6575 6576 6577 6578 6579 6664 7075 7076 4792 7727 4896 2169 5970
situations$	6015 6664
six	8004 2018
six$	6752 1122 4241 4242 1163 7176 7177 7178 7179 7180 7181 4448 4457 5088 1988 8005 1998 2006 8024 8027 5136 5143 8067 5828
sixteen$	6930 944 945 946 947
skaters$	4448 4457
skeletal$	2462
ski$	2519
skimpy$	2518
skin$	4262 4275 8089 5605 2488 2494
skinned$	5568 5598
skinny$	4271 4333 2462 2518 2932
skins$	6362
skirt$	7205 7206 7207 5631 5636 5639
skirts$	7205 7206 7207 7221 7222 7223 7228 7231 5631 5636 5639
skive$	2898
skived$	2898
skives$	2898
skiving$	2898
skunk$	5207
slag$	5431
slags$	5431
slapdash$	2939
slave$	5466 2349 2913
slaves$	5466 2913
sleep	5187 5214
sleep$	6202 6245 330 8082 8102 8109 2142 2175 2237 2770
sleeped$	2189
sleepes$	2189
sleeping$	330 2142 2175 2189 2237 2759
sleeps$	330 2142 2175 2189 2237
slender$	2462 2932
slep$	2857
slept$	330 5228 2174 2237 2857
slicked$	1145 5622
slide$	5713 5829
sliders$	7205 7206 7207 7221 7222 7223 7225 5631 5636
slides$	5829
slight$	2462 2932
slightest$	4473 4665
slightly$	1121 2463
slim$	2462 2932
slimly$	2463
slippers$	7217 5631
slipshod$	2939
slit$	2510
sloppy$	1609 1610 1611 1612 2576 2939
sloth$	5715
slow$	773 774 775 776 777 1609 1610 1611 1612 7728 7729 7730 7731 7745 4851 1735 2576
slowly$	7745
slut$	5431
sluts$	5431
sly$	2918
smacke	2161
smacked$	5279
small$	749 4087 1127 2430 2462
smart$	4255 5534 5540 2518
smarter$	3182
smartly$	1130 2484 5630 5632
smarts$	5535
smelly$	2932
smok	2089
smoke$	6067 6202 6231 6233 6234 243 6631 6633 7397
smoked$	6420 7397
smokes$	7397
smoking$	3130 3131 3132 7397
snapchat$	3262 3263 3264 313 3431 314 3432 315 3433 316 3434 317 3435 6331 6332 6333
sneak$	5431
sneaks$	5431
snood$	7220 5631 2935
snoods$	7220 5631 2935
snub$	2269
snubbed$	2269
snubbing$	2269
snubed$	2269
snubing$	2269
snubs$	2269
so$	6126 6130 4561 1551 2428
social$	6262 6268 313 314 315 316 317 3776 6755 3930 6831 6876 4570 7469 1772 1774 4954 1865 4984 7897 5093 8065 2182
society$	6717
sod$	4685
sofa	2843 5975
sofa$	8188
sofasu	5961
sold$	278 279 280 336 2215 2231 2244 5376
solely$	1723 1724 2589
solicit$	2263
solicited$	2263
soliciting$	2263
solicits$	2263
solicitted$	2263
solicitting$	2263
solid$	2462
solidly$	2463
solve	2688
solves	2688
solvin	2688
somali$	4255 5626
some$	1163
somebody$	6240 6533 4570 7469
someone$	6240 3482 6533 4113 4570 7469
something$	6404 8021
somewhere$	6350 6351 6352 6353 6354 6355 6356 6357
son$	5227
soon$	7697 7698 7699 7700
sooner$	7452 7461
sophisticated$	914 2927
sorely$	1643
sort$	7077 7078 7079 7182 5394
sorts$	5394
sought$	157 322 323 324 325 326 327 328 628 3746 629 630 631 632 633 634 648 649 651 2380
sound$	917 4035 918 919 920 4038 921 922 4040 923
sounds$	917 4035 918 919 920 4038 921 922 4040 923
source	5727
source$	4926 1809 2022 8055 2610 5729 2612
sources$	1809 8055 5729
south$	1142
space$	7063 5085
speak	2170
speak$	6328 318 319 320 924 925 926 927 928 929 948 949 950 951 4159 7237 7264 7270 7284 7348 7374 7375 7376 7584 5649 5657
speaking$	318 319 320 5675
speaks$	318 319 320 924 925 926 927 928 929 948 949 950 951 7348
special$	2115 8129 2830 2840
specialist$	8092
speech$	2080
spell	5947
spelli	5252
spelling$	8147 2823
spend$	6202 3308 3309 3353 6395 6396 6397 6398 6399 659 660 661
spendded$	659 660 661
spendding$	659 660 661
spended$	659 660 661
spending$	6132 6241 6395 6396 6397 6398 6399 659 660 661
spends$	659 660 661 8029
spent$	659 660 661 2203
spice$	5207 8114
spiky$	2481 2502
spineless$	2939
spirit	5187
spirits$	8082
spite$	3212 95 96 98 126 127 128 6301 6302 6303 6304 1677
spiteful$	2918
split	8167 8169
split$	5132 5275
spliting$	2025
splitting$	2025
spoiled$	2918
spoilt$	2918
spoke$	318 319 320
spoken$	6110 6111 102 103 104 6400 3813 3814 3815 3816 7269 7275 7280 7289 7357 7594
sporadic$	6791 6792 6793 6794 782 2358
sport$	1148 1175 1176 1177 1178 1179 1180 1181 1182 1183 1184 8107 2503 2513
sported$	1148 1175 1176 1177 1178 1179 1180 1181 1182 1183 1184 2503 2513
sporting$	1148 1175 1176 1177 1178 1179 1180 1181 1182 1183 1184 2503 2513
sports$	1148 1175 1176 1177 1178 1179 1180 1181 1182 1183 1184 2503 2513
sportted$	1148 2503
sportting$	1148 2503
sporty$	2483
spot$	7978 8013 5820 5835
spots$	7978 8013 5627 5835
spotted$	2958
spotty$	1144 4271 7170 2487 2932
spray$	2496
spree$	5821
spring$	6280 6281
spurn$	2269 2529
spurned$	2269 2529
spurning$	2269 2529
spurnned$	2269 2529
spurnning$	2269 2529
spurns$	2269 2529
squad	4931 4934 4939 4940 4941 1824 1825 4950 1859 5079 5098 1981 7995 7996 1995 2008 2012 2026 2045
squad$	7826 7827 1815 7829 7834 7835 7836 4942 4943 7841 1829 7845 4977 7915 7974 7993 5099 8006 5126 5163
squander$	2268 2596
squandered$	2268 2596
squandering$	2268 2596
squanderred$	2268 2596
squanderring$	2268 2596
squanders$	2268 2596
square$	8040
squarely$	1723 1724 2589
squint$	2934
squints$	2934
stab	8193
stabbed$	6050 2210
stabbi	7908 8001 8002 8003 5313 5314
stabbing$	7914 8208 8209
stabbings$	7896 8208
staff	1826 5137 2023
staff$	6240 6346 6522 3700 6597 6677 3783 6717 6720 6735 6851 6893 6894 6895 4443 4444 4446 4447 4570 7469 4575 4576 7738 7767 4899 4944 7944 8032 8223 5387 5395 5396
stained$	2511 2518
stairw	5975
stamme	8089 8110
stamp	1951
stance$	5796
stand	8029 8066
stand$	896 4139 4140 4141 4144 4145 4147 4148 4151 1123 1204 1205 1206 1586 1587 1588 1589 1590 2559
standard$	7609 5694
standards$	7473 7474 7475 7476 7477 7478 5694
standing$	4139 4140 4141 4144 4145 4147 4148 4151 1586 1587 1588 1589 1590 2559 2866
stands$	1123 1204 1205 1206 1586 1587 1588 1589 1590 2866
starte	2761
starti	2761
starts	2761
starve$	2729
starved$	2729
starves$	2729
starving$	2729
stash	7822 4987 1890
stashed$	7832
state	4927
state$	7727
stated	4927
statement$	7825 7831 2116 5924
statemented$	3098
statements$	7825 7831
statio	5137
station$	6278 6279 1802 7816 8032 8040 8209
stations$	1802 7816 8032
statistics$	7799 7800
stature$	7132 7133 7134 5580
status$	6637 6639 6640 6665 2272 5524 5924 5967
stay$	3179 6142 3297 3310 3311 3328 6231 6233 6234 3352 6386 6395 6396 6397 6398 6399 6400 6509 6631 6633 7264 7270 7284 2142 5649
stayed$	6239 6400 6408 6415 6416 6417 6431 6432 6532 2142 2174 2189
stayes$	2189
staying$	6132 6241 6386 6395 6396 6397 6398 6399 6400 2142 2189 2835
stays$	6400 2142 2189 2835
steal$	6202 844 845 846 7290 7393 7394 7395 7898 8050
steali	4993 8016 3116
stealing$	6754 6875 7888 8053 8059 6012
steals	8016 3116
steals$	844 845 846 7393 7394 7395 8050
step	8155 5271 8174
step$	4973 1969 2679
stepbrother$	5298
stepdad$	2137 8166 5272 8183 5298
stepfather$	2137 8166 5272 8183 5298 8205
stepmother$	8166 8183 5298 8205
stepmum$	8166 8183 5298
stepparent$	8183 5298
stepparents$	8183 5298
stepped$	2679
stepsiblings$	8183
stepsister$	5298
stepstepdad$	8183
stepstepfather$	8183
steroi	5220
steroids$	8115
steward$	3267 6165 6347
stewards$	3267 6165 6347
sti	2768
sti$	5886
stick$	6589 7264 7270 7284 1463 1464 1465 5649
still$	6112 1474 1475 1476 1477 1964
stills$	4919 5082 2019
stis$	5886
stock	7822 7895
stock$	1819 7882 7902 7903
stockily$	2463
stocky$	2462 2932
stole	3116
stolen	7822 7895 3116
stolen$	7882 7903 8220 8221 2723
stomach$	2794
stone$	8111
stoned$	7397
stoner$	5431
stoners$	5431
stood$	1204 1205 1206 1586 1587 1588 1589 1590 2559 2866
stop	1909 1950 8036 2057
stop$	6171 3502 6539 7264 7270 7284 7345 7374 7375 7376 7837 1877 7921 5027 7927 1918 1919 1933 5068 1971 2040 5175 5649 5657 2693
stopped$	3500 3538 7360 7361 7362 7363 7364 7481 7482 7483 7484 7485 7486 1971 7999 2208 5699 5780 2784
stopping$	1918 2040
stopring$	2040
stops	1933
stops$	1918 5051 7955 1971 2040
stopting$	2040
store	1826 4987 1890 5137
store$	6142 1802 7816 4944 8032 8045
stored$	7832
stores	1890
stores$	1802 7816 4944 5007 8032 8045 8063
stories$	843
storin	7822 4993 7895 1890
storing$	7888 8059
stout$	2462 2932
straight$	6409 6410 2481 2502
strange$	3445
stranger$	6150 6160 6161 8202 5344
strangers$	3247 6150 3258 3261 6157 6160 6161 6170 6251 3436 3766 6662 6663 5344
strapping$	2932
strappy$	2518
strate	5791 5798 5802
strategy$	5808
strayed$	6420
street	1808 7999 5115
street$	6271 6278 6279 4926 5025 7938 8010 8040 5346 2289 2360 2399 2404 2415 2416 2417 2418 2459 2614 2718
streets$	6271 7938 8010 8040 5346
streetsmart$	2923
streetwise$	1109 2923
streng	1923
stress$	2780
strict	2010
strict$	5128
strike$	4177 4178 4179 2619
striking$	2483
strikingly$	2428
string$	138 1429
stringing$	138
strings$	138
stroke	5183
stroke$	8078 8120
stroll$	1204 1205 1206
strolls$	1204 1205 1206
strong	2010 2679
strong$	1018 1019 1020 1109 5128 2462 2715
strongly$	2463
stroppy$	2918
struct	5782
struggle$	79 773 774 775 776 777
struggled$	79 773 774 775 776 777
struggles$	79 773 774 775 776 777 2829
struggling$	79 773 774 775 776 777
strung$	138
stubble$	2933
stubborn$	4851 2918 2939
stubbornly$	2939
stuck$	6431 6432 1463 1464 1465
studen	5328
student$	6808 6822 6823 6824 6825 6826 6827 8223 5420 2310 5479
students$	6808 6822 6823 6824 6825 6826 6827 5420 5479
stuff$	6345
stunt$	6059 5340
stunts$	6059 5340
stupid$	3163 52 53 3182 3288 495 2224 2265 2918
stupidity$	6196 6197 6198 6199 6200 6201 6479
sturdy$	2462
stutte	8089
style$	7182 5404
subculture$	5478
subcultures$	5478
subjec	2650
subject$	7124 7127 1872 7991 2668
subjects$	7124 7127 1872 5061
submi	5727
submit	1806 2610
submitted$	5124 2007 5818
substance$	2773
substandard$	1609 1610 1611 1612 7728 7729 7730 7731 2576
successful$	7946
such$	2553
sucked$	6048
suffer	2177 2178
suffer$	2782
suffered$	5295 5296 2782
suffering$	2782
suffers$	5295 5296 2730 2782
sufficient$	5560
sugar$	2253 5858
sugars$	5858
sugges	4927 2038 5727
suggest$	4355 4357 4358
suggested$	4355 4357 4358
suicidal$	3029
suicide$	8080 3029
sullen$	2918
summer$	6280 6281
summon	7999
superficial$	6791 6792 6793 6794 2285 2358
superv	2200 2202
supervised$	2412
supervising$	6901 7077 7078 7079 7080 7088 7089 7090 7091 7096 7097 7098 7099 7100
supervision$	6901 7077 7078 7079 7080 7088 7089 7090 7091 7096 7097 7098 7099 7100 1715 1716 1717 1718 8214 5320 5694 5983 6001
suppl	8016
suppli	1806 1983
supplied$	278 279 280 5144 2231
supplier$	6739
suppliers$	6739 7916
supplies$	278 279 280 5018 8063 2215 2231
supply	7812 1806 7822 4993 7889 7895 7908 7909 1983 8001 8002 8003 8009 5325 5790 5791
supply$	278 279 280 1799 7882 7898 5018 8220 2231
supplyed$	1799
supplying$	278 279 280 1799 7888 8053 8059 8220 2215 2231 6012
supplys$	1799
suppor	1923 1985 2200 2674 2679
support$	82 90 91 6597 6772 6786 6790 7077 7078 7079 7080 7088 7089 7090 7091 1245 1246 1247 1248 7593 1715 1716 1717 1718 1911 1927 1956 5232 8137 2125 8138 5244 5386 5387 5646 5924
supported$	90 91 1911 1927
supporting$	90 91 1911 1927
supports$	90 91 1911 1927 1956
supportted$	90 91
supportting$	90 91
suppre	1951
suppress$	2983
suppressing$	2983
suppression$	2983
sure$	1278 1279 1280
surely$	1392 1400 4518 1401 1402 4558 5666
surf	5961
surface$	2285
surgery$	8104 8112
surly$	2918
surprisingly$	2428
surveillance$	7927 2953 2986
surveilled$	7873
surviv	2178
survival$	2248
survive$	7061 7062 4171 1054 1055 4174 2443
survived$	5296 2443
survives$	2443
surviving$	2443
suspec	1873 5784
suspect$	7124 7127 7887 1989 5532 5757 2661 2668 2974
suspected$	4991 1882 1895 1989 2046 2195 2641
suspects$	7124 7127 7883 7884 7887 7919 1989 5419 5532 5757 2640 5787 2974
suspen	5252
suspended$	3813 3814 3815 3816 2118 5429 5930 2878
suspendeds$	2118
suspension$	6712 2118 8147 5429 3093
suspensions$	6712 2118 5429 3093
suspicious$	5075
swallo	2787
swap$	345 3463 346 347 348 349 350
swaped$	345 3463 346 347 348 349 350
swaping$	345 3463 346 347 348 349 350
swapped$	345 3463 346 347 348 349 350
swapping$	345 3463 346 347 348 349 350
swaps$	345 3463 346 347 348 349 350
swarthy$	2932
swear$	7397
swearing$	7397 8131
swears$	7397
sweatshirt$	7205 7206 7207 5631 5636
sweatshirts$	7205 7206 7207 5631 5636
sweep$	1699 5827
sweeping$	1699
sweeps$	1699 5827
swept$	1699
swift	2679
sympathy$	6466
symptoms$	5899
syndro	5183
syndrome$	8078 5906
system	5727
system$	6484 6893 6894 6895 7905 7906 7907 7975 8019 8020 8201 2552
systemic$	2552
systems$	7905 7907 2552
t$	4296 7205 7206 7207 5247 5636
ta	2124 5243
ta$	5242 8138
table$	8135
tables$	7789
tablet	5188
tablets$	8083 8114 5877 5905
tabs$	4952
tackl	1951
tackle	5807
tactic	5791 5798
tactical$	5111 2706
tag$	8217 8225 8230 6010
tagged$	8217 2884
tagging$	8217
tags$	8230
tail$	1857
tailed$	1857
tailing$	1857
tails$	1857
tak	1997
take$	45 6067 6100 3271 6202 3325 218 219 310 374 3494 554 555 6589 3703 3704 3705 3706 3707 3708 3709 3710 3711 3712 3713 3714 3730 3731 3732 3733 3734 6631 6633 893 983 1040 7237 7264 7270 7284 4605 1495 4632 4636 4637 4638 4639 4640 4641 4642 1546 7584 7748 7751 1937 1974 5148 5167 2073 2102 2221 2257 5649
takeaway$	6278 6279
taken$	45 6400 554 555 7347 4604 4633 4634 4635 4636 4637 4638 4639 4640 4641 4642 1546 7594 2075 2082 2144 2221
taker$	6724 5338
takers$	6724 5338
takes$	45 242 310 6558 554 983 4632 1546 1937 2075 2102 2221 2257
taking	2787
taking$	45 6101 310 554 983 7064 7065 4636 4637 4638 4639 4640 4641 4642 1546 1937 2073 2075 2102 5338 2221
talk	8029
talk$	82 6327 318 319 320 6433 6434 6435 924 925 926 927 928 929 948 949 950 951 952 7237 7264 7270 4386 7284 7348 7374 7375 7376 7823 5649 5657 2601
talked$	318 319 320 6415 6416 6417 6423 2601
talking$	318 319 320 6433 6434 6435 7374 7375 7376 4484 7823 5657 2762
talkked$	318 319 320
talkking$	318 319 320
talks$	82 318 319 320 924 925 926 927 928 929 948 949 950 951 952 7348 7852 2601
tall$	7135 1126 2462 5584 2932
tan$	5613 5614
tango$	6255
tanned$	1144 2487 2932
tantrum$	6840 6841 5487
tantrums$	6840 6841 5487
target	7837 1914 1915 5034 7939 7940 1972 2679 5802 5807
target$	6045 6046 7872 7921 7929 5035 2668 5799 2698 2714 2824
targeted$	6048 7929 5035 5090 2698
targeting$	7929 5035 2698
targets$	6044 6046 7722 4883 7788 7799 7800 7872 7929 5035 5799 2698
tart$	5431
tarted$	1221 1222 2527
tarts$	5431
task	4934 2014
task$	7435
tasked$	1863 1993 5141 2682
taskforce$	7829
taskin	2682 5824
tasking$	5079 5098 1981 7995 7996 5111 1995 5122 2008 2012 2026 2045 5800
tastes$	7003
tattoo$	1149 7162 7215 5621 2505
tattooed$	2932
tattoos$	1149 7162 7215 5621 2505
taught$	90 91 6139 6140 6141 6467 7269 7275 7280 7289 7357 7360 7361 7362 7363 7364 8011
taunt$	2278
taunted$	2278
taunting$	2278
taunts$	2278
tauntted$	2278
tauntting$	2278
teach$	90 91 6735 6772 7324 7374 7375 7376 5657
teache	5328
teached$	90 91
teacher$	6165 6347 6522 4586 4587 8223
teachers$	6165 6347 6522 6677 3783 6735 6851 4443 4444 4446 4447 5396
teaches$	90 91
teachi	5254
teaching$	90 91 2124 5243 8149
team	4934 4950 5079 8091
team$	4570 4575 4576 7738 7767 4899 1785 7819 7827 7829 7834 7835 7836 4942 4943 7845 4977 7915 1917 7974 7993 5099 8006 5126 5163 8096 8105 2590 2599 5849
teams$	1917
tearaway$	2906
tearaways$	2906
techni	5791
teen$	6808 6811 6822 6823 6824 6825 6826 6827 5479
teenage$	1111 2245 2304 2307 2314 2458 2459 2639
teenager$	6808 6811 6822 6823 6824 6825 6826 6827 7124 7127 5420 5479
teenagers$	6654 6690 6808 6811 6822 6823 6824 6825 6826 6827 7124 7127 5420 5479
teens$	6690 6808 6811 6822 6823 6824 6825 6826 6827 5479
teeth$	7171 7172 7173 5609
teleph	1865
telephone$	1841 7855 2623
telephones$	1841 7855
tell$	6202 6509 6589 674 7264 7270 7284 7348 4523 4524 4527 7751 1800 1821 1822 5649
telling$	674 1821 1822
tells$	674 7348 4523 4524 4527 1821 1822
temper	8167
temper$	6840 6841 5487
tempered$	5493 5494
tempers$	6840 6841 5487
temporarily$	2810
temporary$	2842
tempt$	6032 6033 149 150 151 2226
temptation$	6244
tempted$	6032 6033 149 150 151 626 2226
tempting$	6032 6033 149 150 151 2226
tempts$	6032 6033 149 150 151 2226
temptted$	6032 6033 149 150 151 2226
temptting$	6032 6033 149 150 151 2226
ten$	6716 944 945 946 947
tenancy$	8189 5972
tenants$	4749
tendencies$	5424
tension$	2141 5782
term$	8089
termin	2766
termination$	8098
terrible$	3163 3182 3651 3800 1609 1610 1611 1612 7728 7729 7730 7731 1759 2224 2402 2576
territ	5085
territory$	7980
terrorise$	663 2277
terrorised$	663 2277
terrorises$	663 2277
terrorising$	663 2277
terrors$	5889
test$	7397 1853 1854 8099 5886 5893
tested	2087
tested$	2774
testing$	7397
tests$	5893
text$	318 319 320
texted$	318 319 320
texting$	318 319 320
texts$	318 319 320
textted$	318 319 320
textting$	318 319 320
than$	3227 6514 3629 4027 913 6943 6944 6945 6946 6969 4075 1032 1049 1052 7801 7802 7803 7804 7805 7806 7809
thank$	6451 6452 6453 6454 6455 6456 6487 6488 6489 6490 6500 6501 6502 6503
thanks$	188 1770
that	5727
that$	3270 372 3700 6683 6882 1111 7597 7691 4873 4896 7798 5014 8044 5155 5164 2293 2459 5696
the$	3270 6276 3392 3393 3589 3700 6596 3726 3742 6677 669 3872 868 6882 3990 4105 999 1111 1153 4290 4303 1186 7377 4507 4543 7469 4608 4781 4810 4812 7710 7711 4818 4820 7733 7734 7742 4849 1762 1785 5008 5023 5029 5031 5043 5058 7960 5175 5179 5206 2188 5330 5396 2293 5696 5704 2639 2642 2665 2785
thef$	7888
theft	7822 5002 7908 1897 8001 8002 8003 8015 5170 5313 5314 5325 5327
theft$	6260 6274 6754 6875 7897 5015 7914 2000 8041 8065 8208 8209 8220 8222 2656
thefts	5074
thefts$	7896 7897 5015 7969 8041 8065 8208
their	4955 1838 1873 2051 5736 2633 2652
their$	19 3165 3169 54 55 58 62 3204 3270 161 168 169 171 3292 175 3301 3302 3303 3304 3305 3306 6204 221 6248 3364 6276 3454 6371 3533 3578 3579 466 467 3591 498 6518 6521 3665 3668 3700 6616 6620 3726 3818 6735 6888 883 4024 6922 4032 4034 4172 4244 4245 4246 1157 1190 4321 4494 4536 7466 4716 4726 4809 4811 4813 7710 7711 4818 4820 4821 7722 7733 7734 4885 4886 7788 1785 4904 4912 4913 4991 5023 5029 5031 2070 5191 5192 2153 2154 5273 5282 5294 2247 2260 2369 2515 2516 2553 5697 5704 2590 2757 2799
theirselves$	3118 3120 3149 3150 33 3152 3153 3154 3155 3156 39 6053 6054 3160 3161 6193 3428 6436 6437 6439 3556 3557 3558 3559 3560 3561 3562 3563 3565 3566 6464 6465 6478 3592 3593 3594 3595 6491 6492 6493 6494 6495 6496 6497 3605 3606 3607 3608 6504 3666 3670 553 6568 6569 6570 6571 6572 6573 6574 6575 6576 6577 6578 6579 3685 3686 6582 6583 6584 6585 6586 6587 6746 6904 6905 6906 6907 6908 6909 6910 4071 4072 7034 7035 7036 7037 7038 7039 7040 7041 7042 7043 7044 7045 7046 7047 4153 7054 4845 5336 5361 5362 5558 5559
them	4922 4930 7863 7865 7867 7869 1860 1861 7922 7930 5053 7948 5056 5057 8004 8070 5803 5809 5929
them$	6016 6017 6065 3249 3256 6307 6310 6350 6351 6352 6353 6354 6355 6356 6357 3564 3573 3574 6491 6492 6493 6494 6495 6496 6497 6630 3783 3808 3869 808 3951 3952 3953 3954 3955 4099 1164 1165 4448 4457 7358 7377 4498 4613 4614 4690 4691 4692 4693 4694 4695 7597 4731 4752 7677 7678 7679 7680 7681 7682 4788 7733 7734 7757 7758 4864 1864 1908 7951 7963 5088 7991 1988 8005 1998 2006 8024 8027 5136 5143 8067 5177 5468 5668 5697 5698 5704 5828
themself$	3118 3120 3149 3150 33 3152 3153 3154 3155 3156 39 6053 6054 3160 3161 6193 3428 6436 6437 6439 3556 3557 3558 3559 3560 3561 3562 3563 3565 3566 6464 6465 6478 3592 3593 3594 3595 6491 6492 6493 6494 6495 6496 6497 3605 3606 3607 3608 6504 3666 3670 553 6568 6569 6570 6571 6572 6573 6574 6575 6576 6577 6578 6579 3685 3686 6582 6583 6584 6585 6586 6587 6746 6904 6905 6906 6907 6908 6909 6910 4071 4072 7034 7035 7036 7037 7038 7039 7040 7041 7042 7043 7044 7045 7046 7047 4153 7054 4845 5184 5336 5361 5362 5558 5559 5847 5869
themselves$	3118 3120 6016 6017 3149 3150 33 3152 3153 3154 3155 3156 39 6053 6054 3160 3161 6193 3428 3462 6436 6437 6439 3556 3557 3558 3559 3560 3561 3562 3563 3565 3566 6464 6465 6478 3592 3593 3594 3595 6491 6492 6493 6494 6495 6496 6497 3605 3606 3607 3608 6504 3666 3670 553 6568 6569 6570 6571 6572 6573 6574 6575 6576 6577 6578 6579 3685 3686 6582 6583 6584 6585 6586 6587 6744 6746 843 6904 6905 6906 6907 6908 6909 6910 4071 4072 7034 7035 7036 7037 7038 7039 7040 7041 7042 7043 7044 7045 7046 7047 4153 7054 7068 7615 4845 5184 5336 5361 5362 5558 5559 5847 5869
therap	5188 8093
therapist$	8083 8092
therapy$	8084 5879 5880 5899 5974
there$	6076 6424 1287 1288 4982
these$	3253 6632 868 1103 1107 1111 7320 1320 7377 4690 4691 4692 4693 4694 4695 4735 4737 4744 4754 4755 7677 7678 7679 7680 7681 7682 7733 7734 7757 7758 4864 2018 2308 2314 5668 2553 5697 5698 5704 2639 5809
they	7813 7846 1860 1861 1904 1912 8004 2018
they$	3188 3513 3517 3518 3536 503 669 3787 670 6683 671 672 6884 7315 7316 7317 7318 7319 4431 4432 4433 4435 4570 7469 5022 5030 5050 5088 1976 1988 8005 1998 2006 8024 8027 5136 5143 8067 5182 5828
thick$	1119 2450 2465 2501 2506 2918
thickset$	2462 2931
thief$	6731 6732 6733 5431 5432
thieves$	6731 6732 6733 5431 5432
thieving$	6754
thigh$	8087
thighs$	8087
thin$	2462 2479 2483 2932
thing$	7548 7549 7550 7551
things$	6345 3630 7003 7049 7075 7076 4791 4873 4896 2169
think$	6589 924 925 926 927 928 929 4159 4584 7480 7481 7482 7483 1989
thinking$	5675
thinks$	924 925 926 927 928 929 4584 7480 1989
third$	1111
thirteen$	944 945 946 947
thirty$	6373 4047 6957 6961 6962 6963 6964 6965
this$	3270 6276 3700 843 1111 7377 7414 4613 4614 4690 4691 4692 4693 4694 4695 7597 7677 7678 7679 7680 7681 7682 7733 7734 4840 4873 4896 5023 2293 2365 2459 5668 5696 5697 5698 5704 2642
thoroughly$	2547
those	7922 5803
those$	6669 868 1103 4993 7930 5061 7960 7987 2314 5668 2639
though$	120 3239 6301 6302 6303 6304
thought$	6400 6543 6544 7449 7465 7470 4584 7480 7481 7482 7483 7484 7485 7486 7559 7560 7561 7562 7563 7564 7565 7566 7567 7568 4674 4675 4676 4677 4678 7796 1882 1987 2046
thoughts$	2067
threadbare$	2518
threat$	704 705 706 707 5049 1932 2638
threatening$	2366 2916
three	7863 8004
three$	6752 1163 7176 7177 7178 7179 7180 7181 4448 4818 5088 1988 8005 1998 2006 8024 8027 5143 8067 2639 5828 2870
thresholds$	7710
threw$	583
thrill$	6637 2272
thrills$	6641
thrive$	468
thrived$	468
thrives$	468
thriving$	468
throug	5033 2610 2674 2679
through$	183 6776 4163 4164 4267 7346 7378 7383 4823 2227 2597
throw$	583
throwing$	583
thrown$	583 2161 2162
throws$	583
thug$	2906
thuggery$	2906
thuggish$	2906 2916
thugs$	6749 6750 6751 7917 2906
tic$	2780
tick$	2561
ticking$	5680
tidy$	2483
tied$	1883 5106 5622
ties$	675 5404
tight$	4333 4852 2501 2518
tightly$	1147
tights$	5631
tiktok$	313 3431 314 3432 315 3433 316 3434 317 3435 6331 6332 6333
time	5240
time$	3225 6203 6248 6595 3777 3779 3802 3835 3867 6947 7297 7298 7390 7391 7392 7402 7410 7877 2048 5663 5714
timed$	7947
timekeeping$	5385
timeline$	5114
times$	6116 6118 6119 6123 7403
timeta	5130 5252
timetable$	8025 8135 8147
timetables$	8025
timewaster$	5431
timewasters$	5431
timid$	4851
tiny$	2518
tip	2724
tip$	1935
tipoff$	5842
tipoffs$	5842
tipped$	1935
tipping$	1935
tips$	1935
to	5727
to$	6142 6184 3307 3316 3338 3350 3375 3376 3377 3379 3410 3418 3422 3484 3485 3486 3487 3488 3491 3495 3499 3567 6508 3627 6545 3694 3753 3761 3764 3770 3793 3822 3823 3824 3825 3874 3877 3891 3910 3959 3982 3987 4002 4003 4005 4125 4146 7122 4342 7241 7242 7243 7245 7262 7281 4396 4397 4429 7366 7379 4550 4551 7479 7491 7492 7493 4611 4612 7526 4689 1598 4724 4779 4841 7746 4853 4854 7782 4888 4923 4928 4932 1818 4962 4967 1856 4981 4986 4997 5000 5001 5026 5039 5040 5048 5071 5095 1986 2004 5176 5186 5200 5208 5213 8125 5247 5299 8207 5317 2206 5383 5384 5646 5648 5651 5667 5669 5697 5710 5725 5726 5800 2719 5995
toarso	8001
toburg	8001
tocrim	8001
todama	8001
toddler$	5227
todeal	8001
todiso	8001
toe$	7186 7208 7209 7210 4316 2288
toerag$	2908
toerags$	2908
togang	8001
tokenistic$	2285 2939
told$	6110 6111 102 103 104 111 112 113 114 115 116 117 118 6139 6140 6141 3345 6405 6412 3638 7269 7275 7280 7283 7289 7357 7360 7361 7362 7363 7364 4523 4524 4527 7594 1863 2009 5141
tolerance$	5795
tone$	7157 5606
tones$	7157 5606
too$	154 3994 3995 6986 1088 1089 1090 4802 4803 4804 4805 4850 1733 1734 4889
tooffe	8001
took	2787
took$	45 218 219 310 375 6559 554 4603 1496 4623 4632 4636 4637 4638 4639 4640 4641 4642 1546 2073 2075 2102 2221 2257 5376
toolki	5791
tooth$	5609
top	8016
top$	6363 7188 7205 7206 7207 7950 7987 2013 5631 5636 5638 2639 2644 2646
topless$	3439
tops$	7188 7205 7206 7207 7227 7228 5631 5636 5638
torment$	663 2277
tormented$	663 2277
tormenting$	663 2277
torments$	663 2277
tormentted$	663 2277
tormentting$	663 2277
torn$	2511 2518
torobb	8001
toshoo	8001
toss$	7554
tostab	8001
tosupp	8001
total$	1249 1752 2552
totally$	2544 2547
tothef	8001
touch$	6142 7345 7606
touched$	6048 3265 6384 7114
touching$	6390
tough	2010
tough$	759 760 761 762 763 764 1018 1019 1020 1109 5128 2483 2678 2927
toughe	2010 2679
tougher$	5128 2678
touret	2739
tourette$	5857
tourettes$	5857
toward	1923 1985 2674
towards$	3379 3753 3761 3764 3770 6740 3910 3956 7891 5945
town$	5073 5115
toxic$	679 680 681 2303 2918
trace	7837 1836 7860
trace$	7872
traced$	8028
traces$	7872
track	1836 7940 2016
track$	4952 7862 7872 7876 5078 5109 1992 2016 5820
tracke	1836 7851 4983
tracked$	7873 7878 5109 1992 8028 2617
tracki	1836
trackie$	5631
trackies$	7205 7206 7207 1211 7225 5631 5636 2525
tracking$	5109
tracks	1836
tracks$	7872 5109
tracksuit$	7205 7206 7207 7215 5631 5633 5636 2935
tracksuits$	7205 7206 7207 7212 7213 7214 7215 7217 7225 5631 5633 5636 5780 2935
trade$	336 345 3463 346 347 348 349 350 414 2244
traded$	336 345 3463 346 347 348 349 350 414 2244
trader	1826 5137
traders$	7816 4944 8032 2029 8045
trades$	336 345 3463 346 347 348 349 350 414 2244
trading$	336 345 3463 346 347 348 349 350 414 2244
traffic$	278 279 280 2231 5741
trafficced$	278 279 280 2231
trafficcing$	278 279 280 2231
trafficed$	278 279 280 2231
trafficing$	278 279 280 2231
trafficking$	278 279 280 2231
traffics$	278 279 280 2231
trail	2057
trail$	1857 5175
trailed$	1857
trailing$	1857
trails$	1857
trainer$	5631
trainers$	6166 6167 6350 6351 6352 6353 6354 6355 6356 6357 6362 6365 6665 7205 7206 7207 7212 7213 7214 7215 5631 5636
training$	5320 5334
tramad	5220
tramadol$	8115
transactional$	2248
transmitted$	5885
transplant$	8112
trap$	2320
trauma$	8191 2781
traumatic$	5855
travel	8029
travel$	6233 6234 6386 2257 5376
traveled$	2257 5376
traveling$	2257 5376
travelled$	2257 5376
traveller$	4255
travelling$	6241 6386 2257 5376
travels$	2257 5376
trawl	1847
trawl$	2001 5754 2992
trawled$	2001
trawles$	2001
trawling$	2001
trawls$	2001
treat$	1871
treated$	1907 5190 2095 5221 2733
treatm	5891
treatment$	8084
trendy$	2518
trial$	5984
tricky$	759 760 761 762 763 764 6844 6845 6846 6847 6848 6849 6850 5491
tried$	4355 4357 4358 7310 7458 4567 7796 5673
tries$	7348
trip$	6390
trips$	6390
troubl	5170
trouble$	6264 3544 3545 6441 6442 6443 6444 6481 6482 6483 6641 6648 6754 6875 4425 7321 4427 7398 4597 7498 7499 7500 8041 8065 2141 2169 5377 2295 2296 2297 5480
troubled$	7465 7470 4584 7480 7481 7482 7483 7484 7485 7486 4598 7519 2361 2459
troublemaker$	2907
troublemakers$	6875 2907
troublemaking$	2907
troublesome$	2918
trousers$	1211 2525
truancy$	2898
truant	3096
truant$	6202 6245 6731 6732 6733 7393 7394 7395 5431 5432
truanted$	2898
truanting$	2898
truants$	6731 6732 6733 5431 5432
true$	1606
trust$	6772 7264 7270 7284 7311 7312 7313 7314 7324 7374 7375 7376 4570 4575 4576 7738 7767 4899 1785 5649 5657 2590 2599
trusted$	6415 6416 6417 6420 4168 7360 7361 7362 7363 7364 7552 7553
trusting$	4482
truth$	3631
truthful$	3628 6524
try$	4355 4357 4358 7264 7270 7284 7310 7348 7374 7375 7376 7387 5649 5657 5673
trying$	7374 7375 7376 7994 5657 5675
tryings$	7994
tubby$	2932
tuberculosis$	3082
tuitio	5254
tuition$	8149
tumour	5183
tumour$	8078
turf	5085
turf$	7980
turkish$	4255 5626
turn	8066
turn$	261 262 3696 3698 584 1200 1209 1226 1227 4356 4372 4378 4383 4392 7290 7291 7348 4460 1650 1656 1657 1658 7749 8036 5142
turned$	261 262 584 4243 4248 1201 1210 1226 1227 4356 7254 7255 7256 7257 7258 7259 7260 7261 1650 1656 1657 1658 1685 7797 5699
turning$	261 262 584 1226 1227 1650 1656 1657 1658
turnned$	261 262
turnning$	261 262
turns$	261 262 584 1226 1227 4356 4426 7348 1650 1656 1657 1658
tutor$	6165 3819
tutors$	6165
twelve$	944 945 946 947
twenty$	6373 6374 6930 4047 940 6957 4063 6959 6961 6962 6963 6964 6965
twice$	3477 6377 7008 2810
twists$	5619
two	7863 8004
two$	3360 6752 1163 7176 7177 7178 7179 7180 7181 4659 4818 5088 1988 8005 1998 2006 8024 8027 5143 8067 2381 2401 2639 5828 2870
twoc	5325
twoc$	8220
ugly$	2427 2932
unable$	78 569 570 571 572 573 575 593 773 774 775 776 777 2094 2129 5665
unacceptable$	6796 6797 6798 6799 6800 6801 6802 6803 6804 2366 2939
unacceptably$	2939
unacco	2849
unaccompanied$	5967
unambitious$	2918
unanswered$	5713
unauthorised$	2816
uncaring$	2918 2939
uncle	8155 5271 8168 8174
uncle$	2137 8166
unco$	2357 2560
uncomfortable$	8069
unconscious$	3074
uncontrollable$	2361 5665 2918
uncooperative$	2914 2939
uncorr	1808
uncorroborated$	4926
under	5033 2079 2875
under$	331 685 4267 1399 4817 5197 2083 5315 2198 2629 2726
underage$	2238 2245
undercover$	2955
underdressed$	2932
undermine$	2268
undermined$	2268
undermines$	2268
undermining$	2268
underpass$	6433 6434 6435
unders	1968
understand$	87 88 156 6589 3703 3704 3705 3706 3707 3708 3709 3710 3711 3712 3713 3714 7311 7312 7313 7314 1851 2009 2081
understands$	2009 2081
understood$	156 7413 1882 1987 2046
undert	1835
undertaken$	7555 7556 7557 7558
underweight$	5894 2932
underwent$	3063
undesirable$	6666 6667 6668 2275 2361
undesirables$	6666 6667 6668
undisciplined$	2918
undoubtedly$	1392 5666 2938
unempl	8167
unengaged$	2914
unfazed$	2927
unfit$	1597
unforgivable$	2939
unforgivably$	2939
unfounded$	2282
ungovernable$	2918
ungrateful$	2918
unhealthy$	3182 679 680 681 2224 2303
unheeded$	5713
unhelpful$	2939
uniform$	7184 5629 5631
uniforms$	7184 5629 5631
uninterested$	2538 5665 2918 2939
unironed$	2511
unit	4934 4950 5079 8091
unit$	4570 4575 4576 7738 7767 4899 7819 7827 7829 7834 7835 7836 4942 4943 7845 4977 7915 7974 7993 5099 8006 5126 5163 8105 8144 8161 8216 5926
units$	7819 5800
unkempt$	4255 2932
unknow	7851
unknown$	3444
unlawful$	6267
unless$	1942
unlikeable$	2918
unlovable$	2361
unmanageable$	6796 6797 6798 6799 6800 6801 6802 6803 6804 2361 5480 2918
unmotivated$	2918
unnecessary$	3163
unopened$	5713
unpaid$	2213
unpleasant$	8069 2918
unpredictable$	6796 6797 6798 6799 6800 6801 6802 6803 6804 2366 2916
unprepared$	2530
unprofessional$	2939
unprofessionally$	2939
unquestionably$	2938
unreachable$	5665 2914
unread$	5713
unreliable$	5665 2918 2939
unrepentant$	2918
unresponsive$	2914
unruly$	2293 2361 2366 2459 2918
unsafe$	6013 6014 6044 3182 6267 3769 8199 2222 2224
unsavoury$	6666 6667 6668 2361
unshockable$	2927
unstable$	5515 5516 2918
unsubstantiated$	2282
unsuitable$	6669 2275
unsupervised$	2412
unteachable$	2361
untidy$	4255 2502
until$	7870 1942 6002
unto$	3849 3851
untrue$	7418
untrustworthy$	5665 2918 2939
unusual$	2483
unusually$	2428
unwanted$	3552
unwashed$	2502 2511 2932
unwell	8198
unwilling$	565 569 570 571 572 573 575 595 773 774 775 776 777 1735 2530 5662 5665
unwillingness$	3293 176 177 178 179 180 773 774 775 776 777
unwise$	52 53 3182 495 2224 2265
up$	6052 6220 3475 3582 3669 6591 3782 6678 732 3927 3928 6829 843 4014 4033 6931 6973 4091 4108 7048 7102 4228 7144 7161 7190 4318 4319 4327 4328 7232 4338 4339 7266 7267 7272 7273 7277 7278 7286 7287 7294 7295 7296 7354 7355 7420 4714 4725 7625 4769 4772 4773 7702 4816 5027 5042 7989 7992 8153 8170 8171 2199 5486 5570 5635 5645
update$	1821
updateing$	1821
updates$	1821
upon$	3541 3542
ups$	6941 6952 6979 7057
urchin$	2906
urchins$	2906
urgency$	7763 7764 7765 7766 5712
us$	6240 6307 6310 6522 6597 7083 4731 2003
use	1920 1985 2173
use$	6142 6202 6231 415 416 417 533 6589 7264 7270 7284 4479 1814 2042 2044 8109 5649
used	1985 2089
used$	6048 6408 415 416 417 533 750 1026 1684 1817
useful	1985 2610
useful$	7828 1956 2044
useless$	2539 2918 2939
user$	6722
userna	5130
usernames$	8025
users$	6722
uses	1920 2089
uses$	415 416 417 2042
using	1920 2089 2173
using$	6132 415 416 417 751 2042
usual$	4858 2301
usually$	1212
utter$	1249 1753
utterly$	4549 1643 2544 2547
vaccin	3070
valium	5220
valium$	8115
valuab	2610
value	5727
value$	1814 2044 2681
values$	6865 5523
van$	5734
vandal$	6731 6732 6733 5431 5432 2906
vandals$	6731 6732 6733 5431 5432 2906
vans$	5734
vape$	6166 6167 6362 6365 8103
vapes$	6166 6167 6350 6351 6352 6353 6354 6355 6356 6357 6362 6365 8103
variable$	6791 6792 6793 6794
vehicl	7871
vehicle$	5325 2623 2630
ventured$	6420
verbally$	2377
versed$	4053
very$	3241 989 4301 4562 2428 2444 2776
vest$	5631
vests$	7221 7222 7223 5631
vicious$	2916
victim$	3723 688 6807 7072 7073 7074 2177 2404
victimisation$	6475 6476
victimise$	1746 1747 1748 1749
victimised$	1746 1747 1748 1749
victimises$	1746 1747 1748 1749
victimising$	1746 1747 1748 1749
victims$	460 6598 6599 6600 6601 6602 6603 6604 6605 6606 6607 6608 6609 687 6807 7072 7073 7074
video$	6334 3467 3468 351 352 7114 7861
videos$	6334 3467 3468 351 352 7114
vietnamese$	4255
view$	7892 5703
views$	5703
village$	6720 4747
vindictive$	2916 2918
violen	8076 8167 8195 8198
violence$	6260 6274 3544 3545 6754 829 830 6875 5079 5098 1981 7995 7996 5111 1995 5122 2008 2012 2026 2045 2141 5377 5404 2665 5962 2845
violent$	6796 6797 6798 6799 6800 6801 6802 6803 6804 6875 2304 2366 2644 2916
virtually$	959 4077 960 961 962 963 966 967 968 969 1014 1015 2429 2438
visibility$	7982
visible$	5128 5623 2715
visit	2173 5791 5798
visit$	3978 7921
visited$	7594 7796
visiting$	6132 6241
visitor$	8083
visits	2170
visits$	3978 7852
visual$	2752
visually$	2790
vital$	4818
vitiligo$	2934
vodka	5187
vodka$	8082
voice$	5703
voices$	5703 5864 5865 5866
volatile$	6796 6797 6798 6799 6800 6801 6802 6803 6804 2366 2916
volition$	6174 6175 6176 6177 6178 6179 6180 6181 6387 6388 5375
volume	1951
voluntarily$	6387 6388 5374 5375
vomit$	8079
vomited$	2795
vomiting$	2795
vomits$	2795
vote$	240 241
voted$	240 241
votes$	240 241
voting$	240 241
voucher$	6362 6365
vouchers$	6362 6365
vulnerabilities$	3616 499 500
vulnerability$	6475 3616 499 500 6598 6599 6600 6601 6602 6603 6604 6605 6606 6607 6608 6609
vulnerable$	6015 6044 7072 7073 7074 7105 7106 7107 5563 2459
wag$	2235
wagging$	2235
wags$	2235
waited$	5699
waitin	2087
waiting$	2071 2091 2099 2761
walk	8029
walk$	3278 3296 6395 6396 6397 6398 6399 6509 1199 1208 1591 1592 7749
walked$	3341 3512 3519 3634 1199 1208 1591 1592 5278 5699
walking$	6132 6241 1199 1208 1591 1592
walkked$	1199 1208
walkking$	1199 1208
walks$	1199 1208 1591 1592
wall$	5123
wannabe$	2287 2906
wannabes$	2906
want	4947 1870
want$	6324 6325 3792 6971 7055 4190 4191 4192 1231 7311 7312 7313 7314 7330 7331 7332 7348 4510 1493 7828 7994 2068
wanted$	3274 6470 1231 7413 1494 1828 2068 2195 2211
wants$	6324 6325 7055 1231 7330 7331 7332 7348 4510 7994 2068
ward	8091
warden	4939 4940 4941 1824 1825 1826 1859 4980 5137 2023
warden$	1802 7816 7834 7835 7836 4942 4943 4944 1856 4977 7875 1991 8032 2024 2029 2030 8045 5152 2049
wardens$	6677 6877 6878 1802 7816 7834 7835 7836 4942 4943 4944 1856 4977 7875 1917 1991 8032 2024 2029 2030 8045 5152 2049 5396
warn$	1935
warned$	6110 6111 3217 100 101 102 103 104 105 106 107 3226 109 110 111 112 113 114 115 116 117 118 6139 6140 6141
warning$	6107 6137 6138 6625 6626 6627 6628 6629 1680 1681 1682 1683 7713 7714 7733 7734 7959 5248 5397 5703 5704 2625 5990
warnings$	6107 6137 6138 6625 6626 6627 6628 6629 1680 1681 1682 1683 7713 7714 7733 7734 7959 5397 5703 5704
warran	5166
warrant$	1064 1065 1066 7927 8061 5788 2990
warrants$	5788 2990
wary$	6037 3144 3145 3146 3147
was	1907 5165 2745
was$	99 108 173 174 265 449 450 621 622 623 682 708 709 710 711 712 713 714 715 716 717 766 3896 3901 802 816 817 818 819 820 821 955 959 4077 960 961 962 963 966 967 968 969 7124 7127 1124 4307 1212 1236 4363 4510 1430 1431 7569 4686 1644 4797 4798 4833 1723 1724 7775 1769 7798 4978 4995 5059 2072 2309 2313 2347 2351 2362 2363 2373 5578 5622 2589 5758 2705 2753 2758 2764 2765 2776 2792 2810 2812 2813 2846 2850 2860 2867 2869 2870 2874
wash$	1691
washed$	1691
washes$	1691
washing$	1691
waste$	582 2596
wasted$	582 2596
waster$	6730 2906
wasters$	6730 2906
wastes$	582 2596
wasting$	582 2596
watch	2057 2626
watch$	7205 7206 7207 4952 7862 1857 7876 7921 1979 5109 8036 5175 2180 5631 5636 5820
watche	4983
watched$	7600 7601 7864 1857 7878 5109 8022 8028 2180
watches$	7205 7206 7207 5631 5636
watching$	1857 5109 2180
watchlist$	5744
watchlists$	5744
watchs$	1857 5109
water$	5286
wave$	5821
wavy$	2502
way$	20 6059 3992 4304 1187 1188 1189 7224 4334 4335 4420 7673 1732 8058 5340
ways$	6059 6883 6948 7003 7389 5340
wayward$	2361 5480 2459
we	1826
we$	4443 4444 4446 4447 4491 4492 4493 1729 4944 1917
weak$	3853 6791 6792 6793 6794 782 1609 1610 1611 1612 7728 7729 7730 7731 4851 1759 2386 2387 2576 2613
weaker$	3811
weaned$	2101
weapon	7812 7822 7895 8014 8221
weapon$	7882 7902 7903 8220 2709
weapons$	6260 1819 7882 7902 7903 2709 2987
wear	2204
wear$	6395 6396 6397 6398 6399 1148 1169 1175 1176 1177 1178 1179 1180 1181 1182 1183 1184 2503 2513
wearing$	1148 1169 1175 1176 1177 1178 1179 1180 1181 1182 1183 1184 2204 2503 2513
wears$	1148 1169 1175 1176 1177 1178 1179 1180 1181 1182 1183 1184 2503 2513
weary$	5537
weed	5333
weed$	6166 6167 6294 6295 6296 6350 6351 6352 6353 6354 6355 6356 6357 6362 6365 7866 5207 8103 8114 8228 5349
week$	7390 7391 7392 5714 5976
weekend$	8082
weeks$	5714 5976
weighed$	3073 3076
weighs$	3076
weight	5188 5214 8110
weight$	8083 8109 5895
welcome$	2263
welcomed$	2263
welcomes$	2263
welcoming$	2263
welfare$	6023 3129 6060 6061 6062 6063 6064 6567 6568 6569 6570 6571 6572 6573 6574 6575 6576 6577 6578 6579
well$	6136 6780 865 866 875 912 935 1031 1048 1051 1125 1130 2463 2476 2484 5630
wellbe	5214
wellbeing$	6023 6060 6061 6062 6063 6064 6562 6563 8109
went$	6112 257 258 259 260 261 262 291 292 293 3425 311 312 378 379 380 6431 6432 628 650 844 845 846 1199 1208 1705 2082 2199 2256 2257 5376 2848
were	7851 1907
were$	3191 99 108 3244 173 174 265 449 450 6549 621 622 623 682 708 709 710 711 712 713 714 715 716 717 766 802 816 817 818 819 820 821 6881 955 959 4077 960 961 962 963 966 967 968 969 1108 1124 1212 1235 4363 4510 1430 1431 7569 1644 4798 4833 1723 1724 1769 7798 4978 4995 5052 2309 2313 2347 2351 2362 2363 2373 5578 5622 2589 5758 2705 2810 2850 2860 2867 2874
west$	1141
wet$	2088
wets$	2088
wetting$	5890
what$	3238 6276 6392 3575 3576 478 6521 538 539 6882 3989 6888 7075 7076 7711 7733 7734 5097 5379 5382 5704
whatever$	6557 7049 7066 1237 1238 1239 1240 1328 1329
whatsapp$	313 3431 314 3432 315 3433 316 3434 317 3435
whatsoever$	7569
wheel$	7612
wheelchair$	3032
when	5736
when$	3429 3430 6521 7772 7870 7877 5913
whenever$	3429 7870
where	5736
where$	6039 6040 6041 6042 6521 1869 5110
wherea	4954 1982 5100 5101 2015
whereabouts$	7849 7850 5133
which	5727 5736
which$	7889 7997 8004 5121 5134
while$	7602
white$	1111 1132 4253 1144 4281 4282 4283 1166 1195 2458 2459 2480 2487 5631 2518
who	7812 7833 7889 7997 8004 5121 5134 5736
who$	6039 6040 6041 6042 3478 3479 489 502 6521 6660 6670 6881 7124 7127 1830 4951 4957 1864 1889 1900 5021 1908 5110 8009 5135 8044 5155 8052 5168 5578
whole$	4757 4759 2293
wholly$	2544 2547
whom	7997 8004 8016
whom$	6039 6040 6041 6042 6521 7843 7913 1908 5110
why$	496 497 6521 540 541 542 543
wicked$	2302
wider	1873
wider$	4991
wife$	8151 8185
wild$	2293 2302 5452 5453 5454 5480 2481 2502 2918
wilful$	2939
wilfully$	307 2593 2939
will$	569 570 571 572 573 575 596 616 1021 1041 1053 1056 1250 1251 1252 1253 1254 1255 1256 1257 1261 1262 1263 1264 1265 1266 1267 1277 1281 1282 1283 1290 1291 1292 1293 4419 7326 7327 7328 7329 4450 7352 1340 1341 1342 1343 1344 4486 4487 4490 4510 7407 7408 1403 1404 1417 4933 1818 4967 1856 5046 1986 5165 2531 2534 2536 2548 2719
willed$	5504
willing$	147 148 153 544 545 546 4346 4348 4350 7246 7247 7248 7249 1810 2255
willingly$	6387 6388 376 5374 5375 2258
willingness$	6194 4471 7367 7368 7369 7370 7371 7372
win$	3962
wind$	664 665 4400
winding$	664 665
winds$	664 665
winter$	6280 6281
wiry$	2462
wisdom$	4074 957
wise$	3192 869 870 914 1109 5533 5538 5539 2426 2439
wiser$	3182 909 914
wish$	4471 7367 7368 7369 7370 7371 7372 7994
wished$	2068
wishes$	2068 5703
wishs$	7994
with	7952 5326 2679
with$	6072 6206 6209 6214 6246 3359 3365 3369 6342 3448 3451 3452 3480 6391 3554 3555 6523 3771 3774 6675 3793 6773 6777 6788 6789 6795 3956 6855 849 6873 3979 3982 879 4154 4155 4156 7124 7127 1148 1158 1159 1160 1161 1202 7282 7325 7380 1553 7723 4923 4948 7852 4992 7891 2076 5260 8165 5307 2207 5392 2403 2503 2509 5723 5800 5840 2788 2807 5957 5991
withar	8001
withbu	8001
withcr	8001
withda	8001
withde	8001
withdi	8001
withga	8001
withheld$	512 513 5711
withhold$	512 513
withholding$	512 513
withholds$	512 513
within$	3947 4999 5180
withof	8001
without$	3361 727 7034 7035 7036 7037 7038 7039 7040 7041 7042 7043 7044 7045 7046 7066 1083 1286 1289 4428 1356 1554 1555 4698 2121 2542 2543 2557 2573
withro	8001
withsh	8001
withst	8001
withsu	8001
withth	8001
woeful$	1759 2939
woefully$	2939
wolves$	6749 6750 6751
woman	5328
woman$	6937 4050 6978 6983 6984 6985 985 7000 7001 7002 7006 996 997 7028 8202 8223 5547
women$	6717 6930 6937 6940 4048 6949 6951 6968 6976 6983 6984 6985 996 997 1016 7060 7187 7235 5547 5556
wont$	1263 1264 1265 1266 1267 2531
wool$	5552
woolly$	2939
word$	7716
wore$	6395 6396 6397 6398 6399 1148 1169 1175 1176 1177 1178 1179 1180 1181 1182 1183 1184 2503 2513
work	5791
work$	82 84 85 3318 6263 269 270 271 272 273 274 275 276 277 471 6589 6736 3878 3893 6832 3960 3998 7237 7264 7270 4387 7284 4430 7345 7374 7375 7376 7381 7584 1875 5331 5386 2382 5649 5657 5694
worked	1915
worked$	269 270 271 272 273 274 275 276 277 471 7360 7361 7362 7363 7364 2200 5658
worker	8091
worker$	6165 6348 6522 6597 4570 4575 4576 4586 4587 7738 7767 4890 4899 5300 8214 5387 2600 6001
workers$	6165 6348 6522 3700 6597 6851 6893 6894 6895 4443 4444 4446 4447 4570 4575 4576 7738 7767 4899 5387
working$	269 270 271 272 273 274 275 276 277 471 3894 7374 7375 7376 5657 5721 2827
works$	269 270 271 272 273 274 275 276 277 471 5658
workshop$	82 84 85
workshops$	82 84 85
workshy$	2918
world$	6948 2419 2420
worldly$	914 2421 2923
worn$	6400 6415 6416 6417 6420 7859 4966 5622
worr	2096 2133 2192
worried$	4830 1792
worries$	6621 6622 6623 6624 5703
worry$	5703
worrying$	6796 6797 6798 6799 6800 6801 6802 6803 6804 2364 2366
worse$	3609 7058 7059 7686 7687 5561
worst$	3577 2644
worth$	6612
worthless$	2918
would$	405 412 3531 3540 3614 3661 676 718 6971 1268 1269 1270 1281 1282 1283 4450 4510 7407 7408 1403 1404 4933 1818 2532 2536 2548
wound$	664 665
wrap	8221
wraps$	6767 5349 5468
wreak$	2341
wreaked$	2342
wreaking$	2340
wreck$	2268
wrecked$	2268
wrecking$	2268
wreckked$	2268
wreckking$	2268
wrecks$	2268
wrist$	8087
wrists$	8087
writ	5947
write$	1664 1984 2016 8142 2325 2326
writing$	1667 1984
written$	1645 1666 2130
wrong$	3182 3183 3259 3329 3330 3331 6264 6659 6666 6667 6668 7768 7769 4887 2224 2276
wrote$	1665
xanax	5220
xanax$	8115
y$	6997
year	5250
year$	3481 6713 3821 6942 4058 1113 1116 1118 8141 5250 8145 5714 5976
years$	6927 6928 6929 7009 7010 7011 5714 5976
yet$	3229 1741 4879
yield	2610
yjs	5318
yjs$	8213 2883
yob$	2906
yobbish$	2366 2906
yobbo$	2906
yobbos$	2906
yobs$	6749 6750 6751 2906
yoi$	3112
yos	5318
yos$	8213 2883
yot	5318
yot$	8213 2883
young	5328
young$	175 221 668 3796 6808 3917 3918 6822 6823 6824 6825 6826 6827 827 828 3948 4039 4221 4222 4223 4224 4225 4226 1111 7124 7127 4438 4541 4770 4771 4780 4826 4865 4867 4922 7867 7869 4975 1860 1861 1904 7922 1912 7930 5053 5056 5131 8070 8223 2245 2304 2307 2314 2344 5479 5525 2435 2458 2639 5803 5809 2847
younger$	3811 6719 6720 5284 5348
youngers$	7911
youngster$	6808 6822 6823 6824 6825 6826 6827 5479
youngsters$	6808 6822 6823 6824 6825 6826 6827 5348 5479
youth	2650 2879
youth$	6808 6811 6822 6823 6824 6825 6826 6827 1111 7124 7127 7130 7131 1773 4938 1872 5318 2201 2304 5424 2307 5479 5577 2460 2639 2870 2879
youths$	6690 6808 6811 6822 6823 6824 6825 6826 6827 7124 7127 1872 5424 5479 2460 2929
yp	4922 4930 7846 7863 7865 7867 7869 4975 7871 1860 1861 7922 7930 5057 8070 2097 5222 2119 2139 5259 8184 5303 5304 2193 8227 2217 2650 5779 5803 5929
yp$	2281
yp1$	2280
yp2$	2280
yp3$	2280
yp4$	2280
yp5$	2280
yp6$	2280
yro$	3110
zero$	1353 4664 2594 2677
zits$	5627
