2593 2386 1756

(put~|puts|putting|place~|leave|leaves|left|leaving|land~) (<self>|<other>) ... (at|in|into|to|within|open to) ... <risk>
(put~|puts|putting|place~|find~|found) <self> (in|into) ... (vulnerable|compromising|difficult|dodgy|position+|situation+|company|scenario+) [position+|situation+]
<owner> (behaviour|actions|choices|lifestyle|decisions|conduct|friendships|choice of friends) (put|puts|place|places|placed|is putting|are putting|has put|have put|has placed|have placed|leaves|leave|left|exposes|expose|exposed) (him|her|them|himself|herself|themselves|each other|others) (at|in|to|open)
(expose~|endanger~|jeopardise~|jeopardize~|compromise~) (<self>|<other>|<their> own (safety|welfare|wellbeing))
(put~|puts|putting|place~) <their> [own] (safety|lives|life|welfare) (at|in) (risk|danger|jeopardy)
<their> own (actions|behaviour|choices|conduct) (led|has led|have led|put|puts|caused|cause|resulted|contributed|mean|means|brought|lead)
at risk (through|because of|by|due to|owing to|from) <their> own _
<their> [own] (behaviour|actions|clothes|dress|posts|conduct|lifestyle|way of dressing) (draw|draws|drew|attract~|invite~|bring|brings|brought|encourage~|entice~|tempt~|provoke~) [the|older|these|unwanted|adult|this] (men|man|adults|attention|trouble|strangers|dealer+|exploiter+|males|harm|it) [to|on|upon]
(should|must|need to|needs to|ought to|could) [really|also|all|just|now] be [a bit|a lot|much|far] (more careful|more sensible|more cautious|more wary|more responsible) [about|of|with|in|when|online|who|whom|where|what]
(should|must|need to|needs to|ought to) [really|also|all|just|now] be (careful|wary) [about] (who|whom|where|what) (they|he|she)
(make|makes|making|made|render~|leave|leaves|left|leaving) <self> [more|so|very|easily|particularly|an|extremely|even more] (vulnerable|available|unsafe|a target|targets|easy (target+|prey)|open to)
(allow~|let|lets|letting|permit~) <self> [to] [be|get|become] [be|get|become] [easily|repeatedly] (exploited|used|groomed|abused|hurt|controlled|drawn|led|involved|recruited|touched|taken advantage|caught|filmed|photographed|robbed|manipulated|influenced|coerced|targeted|dragged|pulled|sucked|persuaded|bullied)
(get|gets|got|getting) <self> (into [a|an|some|these|such|more|all sorts of] [very|really] [of] [dangerous|risky|difficult|bad|vulnerable|compromising|unsafe|serious|dodgy] (trouble|situation+|danger|debt|difficulty|bother|fights|position+|mess|scrapes|it|this)|arrested|excluded|hurt|robbed|stabbed|beaten up|attacked|caught|noticed|exploited|groomed|involved)
risk (taking|taker+) [behaviour+]
high risk (behaviour+|activity|activities|lifestyle+)
(take|takes|took|taken|taking) [unnecessary|needless|big|huge|serious|such|more|silly|stupid|a lot of|lots of|too many|unacceptable|these|many|increasing|greater|all sorts of|great|terrible|foolish|enormous] risks
(take|takes|took|taken|taking) [an|a] (unnecessary|needless|big|huge|serious|silly|stupid|foolish|terrible) risk
(risky|riskier|reckless|self destructive|irresponsible|promiscuous|unsafe|foolish|foolhardy) (behaviour+|behavior+|choice+|lifestyle+|conduct|activity|activities|decision+|habit+|way+|action+|attitude+|relationship+|stunt+)
(harmful|dangerous) (behaviour+|choice+|lifestyle+|habit+|decision+)
(recklessly|irresponsibly)
(disregard|lack of regard|no regard|little regard) for <their> [own] (safety|welfare|lives|wellbeing)
disregard~ <their> [own] (safety|welfare|lives|wellbeing)
lifestyle+ [choice+]
(make|makes|making|made) [some|such|very|really|more|increasingly|<their>|these|a|an|consistently|repeatedly] (poor|bad|better|wrong|unwise|unsafe|safer|risky|riskier|dangerous|unhealthy|healthier|positive|negative|smarter|sensible|foolish|stupid|questionable|wiser|terrible|silly|reckless|harmful|irresponsible|good|right|the wrong|the right) [life|lifestyle] (choice+|decision+)
(poor|bad|unwise|wrong|unsafe|questionable|terrible|stupid|unhealthy) [life|lifestyle|relationship|friendship] (choice+|decision+|decision making)
life choice+
(choices|decisions) (they|he|she) (make|makes|made|are making|is making|were making)
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
persist~ in (going|returning|meeting|seeing|visiting|hanging|staying|spending|walking|using|carrying|messaging|replying|being)
(although|though|even though|despite knowing) [<they>] [know|knew|knows] [full well|very well|perfectly well] what (may|might|could|can|will|would) happen
(allow~|let|lets|letting|permit~) [the|some|these|those|an|a] [older|unknown|adult|other] (men|man|males|dealer+|exploiter+|strangers|older (peer+|boys|males|men|people|ones|lads)) (to|use|in|into|inside|stay|store|hide|drive|touch|film)
(lead|leads|led|leading) (them|him|men|the men|the man|older men|these men|adults|the adults) on
(encourage~|entice~|lure~|tempt~|tease~|seduce~|egg~ on) [the|some|older|adult|these|those|two|several|local] [older|adult|unknown|young] (men|man|males|stranger+|dealer+|exploiter+)
(through|by|of|from|out of|as a result of|because of|due to|down to|a matter of|<is>) [entirely|very much|largely|all|partly|mostly|mainly] <their> own (choice+|doing|making|choosing|free will|volition|accord|actions|behaviour)
<their> own (fault|doing|stupid fault)
<their> choice to [go|stay|associate|carry|run|continue|put|return|ignore|hang|spend|be|use|remain]
(through|out of|by) choice
(is|was|are|were|seems|remains) (a|<their>) [own|conscious|deliberate|personal] choice
(choose|chooses|choosing|chose|chosen|opt~|elect~) [instead|rather|still|freely|actively|deliberately|repeatedly|not] to [continue to|keep|carry on|still] (associate|mix|hang|spend time|spend their|stay out|stay with|go missing|go back|go with|go along|go to (the|a|his|her|older|adult|men|parties)|run|sell|carry|miss|truant|ignore|remain|return|live|drink|smoke|use|engage|disengage|disregard|keep company|put|place|break|commit|steal|deal|work for|be with|be out|be around|meet men|meet adult|meet older|attend|listen|accept|take up|comply|tell|disclose|see|sleep|share|send|follow|have sex|behave|sit with men|spend|stay away|leave|get|take|join|fight|offend)
(choose|chooses|choosing|chose|chosen|opt~|opting|prefer~) [for] [a|the|this|that|such] [a life of|life of|criminal|dangerous|risky|wrong|such a|unsafe] (life|lifestyle|crime|criminality|street+|drugs|wrong path|wrong road|wrong friends|men|gang life|gang+|danger|older boys|older men|bad company) [of]
(make|makes|made|making|took|take) (the|a|an|<their> own) [conscious|deliberate|bad|poor] (decision|choice) to (go|carry|stay|run|miss|leave|associate|hang|meet|return|sell|join|drink|smoke|use|ignore|keep|be (out|there|with)|put|fight|offend)
(<owner>|the) (decision+|choice+) to (go|carry|stay|run|miss|leave|associate|hang|meet|return|sell|drink|smoke|ignore|keep|be out|fight|offend|travel|get)
could have (walked away|left|said no|gone home|stayed (in|home|at home|away)|told (someone|somebody|an adult|us|staff))
insist~ on (meeting|going|staying|seeing|hanging|returning|walking|keeping|being out|drinking|travelling|going back|visiting|spending)
(gave|give|gives|giving) in to temptation
prefer~ to (be with|stay out|hang|spend (time|<their>)|roam|go missing|truant|associate|live|sleep|be out) [out|around|with|on|the] ... [men|older|street+|night|crime]
(vote~|voting) with (<their>|its) feet
(involved|involvement|engaged|engages|engaging|engagement|participate~|participation|complicit|implicated|dabble~|partake|partaking|mixed up|active) (in|with) ... <crime>
(involved|mixed up|embroiled|entangled) (in|with) [the|a|an|some|these|much] (wrong|bad|older|criminal|gang+|drugs|trouble|men|adult men|adult males|dealer+|elders|olders|exploiter+)
(engage~|indulge~|partake~) in [more|some|such|frequent|regular|increasingly|any|very|ever more] (risky|unsafe|dangerous|harmful|sexual|sexualised|criminal|offending|antisocial|anti social|inappropriate|reckless|unlawful|illegal|problematic|self destructive) _
(go|goes|going|went|gone|return~|drift~|back) [back] (to|into) (dealing|selling|the street+|offending|the line|shoplifting|running drugs)
(turn~|drift~|descend~|fall|falls|fell|fallen|falling|resort~|go|gone|went) (to|into|towards) [a life of] (crime|criminality|drug dealing|drugs|offending|prostitution|theft|shoplifting|violence|gang+)
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
sexually (active|experienced|available|precocious|provocative|promiscuous|advanced)
(promiscuous|promiscuity|promiscuously)
(provocative|provocatively|flirtatious|flirty) [behaviour|manner|way|way+|with]
flirt~ with (men|older|staff|adult+|drivers|officers)
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
if <they> (did not|didn't|stopped|would stop|would only|would just|just|only) [not] (hang|go|going|hanging|meet|meeting|stay|staying|associate|associating|mix|mixing|carry|carrying|behave|behaved|drink|drinking|dress|dressed|wear|wore|listen|listened|spend|spending|walk about)
if <they> had [only|just|not|never] (stay~|listen~|done|gone (home|straight|to|out|there|in)|come (home|straight|in)|behav~|behaved|followed|engaged|attended|said no|said something|spoken|told (someone|somebody|an adult|us|the|their|staff|her|his|a)|reported|chosen|thought|avoided|left|been (sensible|home|more|out|there|careful|in)|kept|walked away|answered|accepted|heeded|made|bothered|worn|dressed|drunk|let|got|gone|taken)
had <they> [only|just|not|never] (listened|stayed|gone (home|straight)|come (home|straight)|behaved|followed|engaged|attended|said no|told (someone|us|an adult|the)|reported|chosen|avoided|left|been (sensible|home|more|out|there|careful|in|drinking)|kept|walked away|accepted|heeded|bothered|used)
(should not|should never|shouldn't|ought not to) have (been (out|there|with|drinking|in)|gone|got|let|accepted|stayed|talked|trusted|met|sent|worn|put)
(none of this|this|it|nothing) would [not|never] have happened ... if (they|he|she)
had <they> (not|never) (replied|answered|gone (there|out|in|along|with|back|to)|got (in|into)|sent|met|accepted|talked to|trusted|agreed|let|posted|drunk|smoked|worn|opened|followed|carried|hung|ventured|strayed|lingered|been (there|out|alone|drinking))
if <they> [only|just|all] (stayed|kept|stuck|went|came|listened|behaved) [to|the|at|straight] (home|in|indoors|away|out of|together|inside|sooner|earlier|advice|staff|us)
if <they> [only|just|all] (did not|didn't|stopped|would not|wouldn't|avoided|left) [the|these|those] (go|going|meet|meeting|talk|talking|reply|replying|hang|hanging|men|underpass|park|flat)
(bring|brings|brought|bringing) [a lot of|much of|most of|all of|some of|a great deal of] (this|it|that|things|these|trouble) [down|back] (on|upon) <self>
(bring|brings|brought|bringing) ... (on|upon) (<self>|<their> own (head+|door))
(bring|brings|brought|bringing) (trouble|harm|danger|violence) to (<self>|<their> own (head+|door))
(<is>|just|simply|only|almost|practically) asking for (it|trouble)
(ask|asks|asked) for trouble
(look|looks|looked|looking) for (trouble|a fight|it)
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
(should|ought to) [have] (know|known) better
must have known
(foolish|naive|stupid|silly|unwise|irresponsible|careless) (to|enough to)
why (did|do|would) (<they>) [not] [just|simply|even] (leave|say|tell|report|stay|keep|go back|walk)
why didn't (they|he|she)
<their> (vulnerability|vulnerabilities|naivety|behaviour|choices|immaturity) (led|has led|have led|made|makes|make|leaves|left|mean|means) (to|them|him|her)
(know|knows|knew) better than (to|that)
(who|<they>) (know|knows|knew) better [by now]
(will|do|does|did|never|not) [not|never] learn from (<their>|past|experience)
(should|ought to|must) [have] [surely] (know|known|learn|learned|learnt|realise|realised) by now
(lie|lies|lied|lying) (about (where|what|who|how|why|when|whom|<their>)|to (us|adults|staff|workers|parents|teachers|police|professionals|everyone|<their> (parents|worker+|mum+|teacher+)|the (police|school|worker+|staff|teachers)))
(not|never|no) [yet] (keep|keeping) <self> safe
(responsible|responsibility|accountable|accountability) for (<their>|its) [own] (safety|exploitation|abuse|harm|behaviour|actions|choices|situation|wellbeing|risk+|decisions|conduct|part)
own up to <their> [own] (behaviour|actions|choices|part|offending)
(keep|keeping) <self> safe [is] (up to|down to) (<them>|them)
(fail|fails|failed|failing|refuse~|unwilling|reluctant|unable|not|won't|never|don't|didn't|doesn't|are not|is not) [to] [even|properly|always|really] (keep <self> safe|keeping <self> safe|protect <self>|protecting <self>|help <self>|helping <self>|safeguard <self>|look after <self>|be helped)
(fail|fails|failed|failing|failure) [repeatedly|consistently|persistently|again|time and again] to (attend|engage|keep|protect|comply|cooperate|co operate|take|accept|respond|turn up|show|appreciate|understand|recognise|learn|heed|listen|follow|use|make|disclose|report|tell|return|abide|respect|control|work|stick|think|consider|arrive|answer|benefit|grasp|come|grasp|say|go|avoid)
(fail~|failed|failing|poor|patchy) (attendance|attender+|timekeeping)
did not (attend|turn up|show up) despite
(waste|wastes|wasted|wasting) (the|our|every|staff|people's|workers'|everyone's|an|this|that|their) (time|opportunit~|opportunity|chance+)
(throw|throws|threw|thrown|throwing) [it|them] (away|back) (chance+|every|help|the|in|at|offer+)
(sabotage~|squander~|undermine~|wreck~) [every|any|all|the|our|each|these|this|those|good|their own|such|many] (offer+|chance+|opportunit~|opportunities|opportunity|help|support|placement+|plan+|efforts|progress|work|session+|attempt+)
(do not|does not|did not|don't|doesn't|didn't|fail to|fails to|failed to|failing to|unable to|refuse~ to|unwilling to|cannot|can't|will not|won't) [really|seem to|appear to|fully|even|always|yet|ever] (recognise|understand|appreciate|see|grasp|accept|acknowledge|care about|realise|perceive|take) [how|that|what|the|any|their|own|full|seriously|it is|they are|of] ... (risk+|danger+|dangerous|consequences|exploited|groomed|victims|vulnerability|harm|seriousness)
(lack|lacks|lacked|lacking|little|no|poor|limited) [of|any|all|much|real|apparent|basic] (insight|self respect|self control|self worth|motivation|common sense|remorse|moral compass|sense of (danger|right|responsibility)|concern for <their>|discipline|impulse control|victim empathy|empathy|respect for|awareness of (risk|danger|<their>))
(minimise~|downplay~|dismiss~|laugh~ off|shrug~ off|play~ down) (the|any|all|<their>) [own|serious|real|level of] (risk+|danger+|concerns|harm|exploitation|behaviour|seriousness|worries)
in denial
(enjoy~|like~|love~|relish~|crave~) [all] the (attention|buzz|thrill|status|notoriety|excitement|danger|kudos|chase|drama|money and|lifestyle)
(seduced|tempted|attracted|dazzled|motivated|drawn in|driven) by [the] [easy|quick|promise of|lure of|idea of] (money|gifts|cash|status|glamour|lifestyle|designer|greed)
(thrill|sensation|danger|excitement|status) (seeking|seeker+)
(seek|seeks|sought|seeking|hunt~|go looking|goes looking|went looking) [out|for] [for|out] [the|these|those] (danger|risk+|trouble|thrills|older men|older boys|older males|older lads|adult attention|conflict|male attention|excitement)
(gravitate~|drawn|attracted) (to|towards) (older men|older criminals|older dealers|older lads|older peers|older teenagers|older adults|criminals|dealers|known _|men|older boys|older males|danger|trouble|crime|the wrong|gang+|risk|drugs|offending|adults who)
(easy|fast|quick) money
(seek|seeks|sought|seeking) [the|these|those] (men|man|males|dealer+|exploiter+|strangers) out
(seek|seeks|sought|seeking) out [the|these|those|some|any|a] (men|man|males|dealer+|exploiter+|strangers)
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
(young|youth|juvenile|teenage|child|prolific|persistent|repeat|serial|known|habitual|hardened|serious|adolescent|violent|first time|re) offender+
offender+
reoffender+
offending (behaviour|history|profile|career|peers|lifestyle)
criminal (behaviour|mindset|mentality|tendencies|lifestyle|career|youth+|element+)
(child|young|youth|juvenile|teenage|adolescent|peer|under age) [on _] (perpetrator+|abuser+|aggressor+|exploiter+|recruiter+|groomer+|predator+)
(<is>|as|both|these|main|known|likely|identified as|victims and|victim and|become|becoming|considered|also) [the|both|all|also|often|now|main|known|likely|sometimes|as well as|a|an|potential|alleged|possible] [the] (perpetrator+|aggressor+|culprit+|predator+|bully|bullies)
(<is>) [<very>] [all|just|simply|basically|nothing but|now|no more than|known|proper|seen as|regarded as|mostly|a bit of|something of|nothing more than|no better than] [a|an|the] [bunch of|group of|lot of] [known|little|young|petty|common|habitual|prolific|public|real|compulsive|born|budding|career|total|complete|absolute|violent|well known|local|pathological|dangerous|seasoned|fledgling] (criminal+|thief|thieves|crook+|mugger+|robber+|shoplifter+|burglar+|vandal+|arsonist+|dealer+|drug dealer+|liar+|cheat+|truant+|runaway+|runner+|addict+|stoner+|pothead+|alcoholic+|drug user+|drug abuser+|drug taker+|dropout+|drop out+|loser+|no hoper+|nuisance+|pest+|misfit+|savage+|animal+|monster+|psycho+|psychopath+|nutter+|slag+|slut+|tart+|scrounger+|menace+|failure+|bully|bullies|lost cause+|hopeless case+|problem+|handful|manipulator+|fantasist+|schemer+|hothead+|sneak+|attention seeker+|timewaster+|time waster+)
(young|child|teenage|juvenile|little|career|petty|known|prolific|persistent|habitual|serial|would be|these|those|compulsive|pathological|bunch of|group of) (criminal+|thief|thieves|dealer+|drug dealer+|mugger+|robber+|vandal+|shoplifter+|addict+|drug user+|truant+|runaway+|bully|bullies|burglar+|liar+|savage+|animals|dropouts|loser+|misfit+|no hoper+)
(drug|county lines|drugs) (runner+|mule+|courier+)
(nightmare|liability|handful|pain|law unto himself|law unto herself) [to|for] (work with|manage|teach|deal with|staff|teachers|everyone|the school|his|her|their)
drama queen+
(lack|lacks|lacked|lacking) [any|all|basic] respect
(no|little|without) [any|all|basic] respect (for|towards)
(self harmer+|junkie+|druggie+|druggy|trap boy+|shotter+|lost cause+|hopeless case+|no hoper+|problem case+|write off|write offs|addict+|non attender+|school refuser+|refuser+|non engager+)
a (nuisance|menace|public nuisance|drain on _|burden on _|law unto themselves)
(up to no good|no angels|law unto <self>|beyond help|running wild|run wild|ran wild|running riot|run riot|ran riot|wreaking havoc|wreak havoc|wreaked havoc|blight on)
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
(don't|doesn't|didn't|isn't|aren't|not|never) [fully|really|been|properly|meaningfully] (engaging|engage|engaged) [with|in|well]
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
(just|only|purely|simply|all|it|this) for [the] attention
(seeking|seek|seeks) attention
(seek|seeks|sought|crave~) [constant|negative|the|adult|male|any|for] attention
(cry|cries|crying) for attention
(avoidant|manipulative|manipulating|deceitful|devious|sly|dishonest|cunning|scheming|calculating|secretive|evasive|untrustworthy|unreliable|lazy|idle|feckless|workshy|work shy|unmotivated|demotivated|apathetic|selfish|ungrateful|spoilt|spoiled|rude|disrespectful|insolent|cheeky|surly|sullen|moody|stroppy|cocky|arrogant|gobby|mouthy|loud mouthed|foul mouthed|immature|childish|silly|stupid|thick|dim|naive|gullible|impressionable|easily led|weak willed|weak minded|impulsive|clingy|needy|stubborn|resistant|obstructive|defiant|oppositional|disobedient|unruly|naughty|unpleasant|nasty|cruel|callous|heartless|remorseless|unrepentant|entitled|unlikeable|hopeless|worthless|useless|troublesome|loutish|rowdy|boisterous|badly behaved|ill mannered|bad mannered|ill disciplined|undisciplined|bone idle|disorderly|dysregulated|hyper|paranoid|hysterical|over sensitive|meloterritorial|toxic|difficult|challenging|wild|disruptive|chaotic|obnoxious|offensive|ignorant|gormless|dopey|feckless|predatory|criminal|criminally minded|lawless|anti authority|anti police|uncaring|emotionally unstable|unstable|mentally unstable|disturbed|street hardened|attention hungry|reckless|two faced|bossy|controlling|uninterested|disinterested|unambitious|feral|uncontrollable|out of control|ungovernable|unmanageable)
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
old (hands|hand|heads|head) (at|on _ shoulders)
hard as nails
give as good as (they|he|she) (get|gets)
(can|could) (hold|hold their) <their> own
(hold|holds|held|holding) <their> own (with|against|among|alongside) [the|older|grown] (adult+|men|man|older|others|anyone)
been around the block
wiser than (their|most|many)
wise heads
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
not children (who|that) (need|want|require|would)
(<is>|almost|practically|virtually|effectively|basically|already|all but) [<very>] [almost|practically|virtually|effectively|basically|already|all but|quite|very|now|young|in effect] (grown up|adults|an adult|grown men|grown women|a grown man|a grown woman|grown ups|mini adults|little adults|small adults)
(fully|full) grown (man|men|woman|women|adult+)
(practically|almost|nearly|basically|effectively|virtually|already|more or less|as good as) (a man|a woman|men|women|adult|grown)
(have|has|had) grown up [too|very|so|rather] (fast|quickly|before|early|too)
(mini|little|miniature|small) adults
(no longer|hardly|scarcely|not really|barely|far from being|are not|is not|aren't|isn't|not) [exactly|a|mere|little|just|simply|really] (child|children|kids|babies|innocents|little kids) [anymore|any more|any longer|now]
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
(do|does|did) not [ever|really|at all] (present|come across|come over|appear|seem|strike _) [as|to be|as being] [a|any|particularly|especially|obviously|typical|the] (victim+|vulnerable|at risk|exploited|in need|afraid|frightened|scared)
(<is>|appear|appears|seemed) [to be] [very much|fully|well|completely] in control of (the situation|what|things|it)
(do|does|did) not [really] (need|require|warrant) the same (level|levels|amount|degree|kind|sort|protection|care|supervision|support|safeguarding)
(do|does|did) not [really|actually|much|seem to|appear to|any longer|now|always] (need|require) [any|much|our|more|a lot of|the|to be|adult|further|a lot|very much|anything|any more|as much|special|such|that] (protect~|protecting|protection|looking after|looked after|from us|supervision|safeguarding|adults|care|shielding|guidance|support|hand holding|mothering|parenting|help|anyone)
(do|does|did) not [really] want [any|much|our|to be] (protecting|protection|protected|looking after|looked after|mothering|hand holding|shielding)
(don't|doesn't|didn't) [really] need [any|much|our|to be|adult|the|our] (protecting|protection|protected|looking after|looked after|supervision|safeguarding|shielding|adults|help|support)
(need|needs|needed|require~) (no|little) [adult|further|extra|special|such|real|or no] (protection|shielding|supervision|looking after|safeguarding|help|support|parenting|guidance|care|reassurance|protecting)
(no longer|hardly|scarcely|barely) (need|needs|require~) [the|any|our|much|adult|such|to be] (protection|protecting|protected|looking after|looked after|supervision|safeguarding|care|shielding|help|adults|support|guidance)
(without|with no|in no|have no|has no) need (of|for) [adult|our|any] (protection|help|care|supervision|protecting|adults)
(too old|too grown up|too mature) (for|to need|to be)
(can|could) give consent
(not|hardly|far from|anything but|no longer|less|scarcely|never) [your|the|a|really|particularly|especially|obviously|very|as|so|like] [typical|usual|typically] vulnerable
(do|does|did) not (scare|frighten) [easily]
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
(wear|wears|wearing|wore) the same (brand|brands|make|kind|style|sort) of _
carry man bags
(dirty|unwashed|scruffy|stained|torn|ripped|grubby|shabby|incorrect|ill fitting|unironed) (school uniform+|uniform+)
(dressed|clad|kitted out|decked out) [all|entirely|mostly|usually|often] (in|like|from|the same|alike|smartly|scruffily|head to toe|provocatively|inappropriately|identically|casually|badly|well|older|as (men|women|adults))
(wear|wears|wearing|wore|sport|sports|sporting|sported|favour~) ... (hood+|hoodie+|tracksuit+|trackie+|trackies|trainer+|coat+|jacket+|puffer+|cap+|mask+|balaclava+|bandana+|scarf|scarves|headscarf|headscarves|hijab+|jeans|shorts|skirt+|dress|dresses|top|tops|crop top+|shirt+|clothes|clothing|uniform+|shoes|boots|sliders|glasses|chain+|jewellery|ring+|earring+|watch|watches|black|grey|white|red|blue|dark|designer|colours|gloves|bags|manbag+|man bag+|leggings|make up|makeup|nikes|nike|adidas|gucci|fleece+|joggers|sweatshirt+|t shirt+|hat+|beanie+|snood+|face covering+|heels|lashes|gold|brands|labels|logo+|camouflage|lycra|vest+|next to nothing|very little|pyjama+|onesie+|slippers|dressing gown+|tights|fishnets|bomber+)
(dress|dresses|dressing) (in|like|alike|the same|provocatively|inappropriately|scruffily|identically|smartly|older)
the way (he|she|they|the _) (dress|dresses|dressed|is dressed|are dressed|was dressed)
<their> (dress sense|outfit+|clothing|designer _|hoodie+|tracksuit+|hoods)
(hood+|cap+) (up|pulled|raised|down over|low)
(hooded|black|grey|designer|matching|baggy|skinny|tight|ripped|torn|dirty|expensive|branded|white|scruffy|revealing|skimpy|inappropriate|short|low cut|puffer|padded|dark|trendy|flashy|shabby|ill fitting|identical|stained|oversized|nike|north face|gaudy|grubby|threadbare|smart) [black|designer|grey|white|red|blue|green|and _|branded|new|padded|north face] (hoodie+|hoody|tracksuit+|trackies|joggers|trainers|coat+|jacket+|clothes|clothing|cap+|jeans|skirt+|dress|dresses|top|tops|shorts|leggings|outfit+|gear|jewellery|watch|watches|gilet+|crop top+|shoes|sliders|mini skirt+|t shirt+|jumper+|sweatshirt+|tops)
(balaclava+|ski mask+|bandana+|crop top+|mini skirt+|miniskirt+|puffer (jacket+|coat+)|baseball cap+|snood+|manbag+|tracksuit+|hoodie+|designer (label+|gear|brand+))
in [all] (black|white|grey|red|dark|designer _|_) from head to (toe|foot)
head to toe in _
(go|goes|going|went|walk~|walk|come|comes|came|turn up|turned up) [about|around|round|in|out] in (black|dark clothes|hoods|masks|pyjamas|hoodies|tracksuits|trainers)
(have|has|had|having|with|share~) [all|both|got] the same (fringe+|trainers|haircut+|hair|hairstyle+|hoodie+|jacket+|coat+|tracksuit+|nails|braids|tattoo+|cap+|shoes|clothes)
(cover~|mask~|conceal~) <their> face+
(comment~|remark~|notice~|note~|complain~) ... the way (they|the (boys|girls|young people|group|lads)) (dress|dresses|dressed|are dressed)
(comment~|remark~) on <their> [revealing|tight|short|baggy|scruffy|expensive|designer|_] (clothes|clothing|outfits|dress|skirts|hair|looks|appearance|make up|makeup)
always
never
(refuse~|refusing) [outright|point blank|flatly|repeatedly|consistently|steadfastly|absolutely|even|still|simply|completely] (to|all|any|every|each|help|support|offers|our|services|contact|point blank|outright|engagement|advice|intervention+|everything|anything)
refusal+ to (engage|attend|talk|work|accept|listen|speak|cooperate|co operate|take|change|follow|meet|participate|comply|go|accept|see)
(reject~|decline~|spurn~|rebuff~|ignore~) (all|any|every|everything|each)
(turn|turns|turned|turning) down (every|all|any|each|everything)
(turn|turns|turned|turning) (every|all|any|each|everything) [offer+|worker+|of it|of them] down
(unwilling|unprepared|not willing|not prepared|never willing) to
(want|wants|wanted) nothing to do with
(aren't|isn't|weren't|wasn't|never) (willing|prepared) to
(all|every|any|most|each) [single] (offer+|referral+|attempt+|invitation+|appointment+) ... (has been|have been|had been|were|was|is|are) [all|also|repeatedly] (refused|declined|rejected|turned down|ignored|rebuffed)
(support|help|engagement|offers|services|interventions) (is|has been|was|are|were|have been|had been) [always|consistently|repeatedly|all|continually|routinely|persistently] (refused|declined|rejected|turned down|rebuffed)
(complete|total|absolute|flat|blanket|outright|utter|consistent|persistent|continued|general) refusal+ (to|of|by|from|on)
will do anything (for|to)
(will|shall) not [ever|simply|just|readily|willingly|even|freely|under any circumstances|at all|now|always] <engage>
will never <engage>
(won't|wont) [ever|simply|just|readily|willingly|even] <engage>
(would not|wouldn't) [ever|simply|even] (engage|talk to|work with|listen|attend|accept|cooperate|change|comply|be (helped|told|reached|persuaded))
(not|never|aren't|isn't) [ever] (going|about) to <engage>
will (always|never) (be|have|end|do|get|go|return|turn|find|lie|steal|choose|put|fight|remain)
(guaranteed|doomed|destined) to _
(bound|certain|sure|guaranteed|doomed|destined) to (end|react|kick|cause|reoffend|fail|go|get|become|be|come|do|continue|turn|repeat|cause)
(bound|certain|sure|guaranteed|doomed|destined|set) to (fall|fight|leave|lose|drop|drift|be|re offend|offend|commit|run|break|miss|relapse|escalate|return|hurt|carry|join)
(going to|will|would) [all|surely|only|just|simply|soon] (end up|wind up|finish up)
(it is|it's) [only|just|merely] a matter of time
(only|just|merely) a matter of time
(there is|there's|there can be|without|without a|have|has) [absolutely] no doubt _
only ever _
no matter (what|how|who) ... (offer~|offered|tried|try|done|do|said|says|asks|asked)
(simply|just|plainly|clearly|really) (do not|don't|does not|doesn't|will not|won't|cannot|can't) (care|listen|learn|bother|trust|want|understand)
(no way|no chance|no prospect|no hope|no possibility) [at all] (that|of) <they>
everything ... (ends|end|turns|becomes|is) ... (fight|trouble|argument|row|drama) ... (<they>|this group|these)
it goes without saying _
(impossible|hopeless) to (help|reach|teach|trust|manage|work with|please|control|engage)
(it is|it's|is) [almost|all but|quite|absolutely] (certain|inevitable|obvious|clear|definite|a certainty|a given|beyond doubt) [that] <they> (will|cannot|can't|do not|are not|have no)
all (they|he|she|this group|the group|these young people) [ever] (do|does|want|wants|care|cares)
no chance of (them|him|her|getting|this|the) _
nothing ... (makes|make|made|will make|has made) [any|a|the slightest] difference
(will|would|could|can) ever
(none|not one|neither) of (them|[the|these|those] [_] (boys|girls|young people|children|friends|lads|group|cast|pupils|skaters|dancers|performers|members|five|six|four|three)) [_] ever
(nothing|no one|nobody) ... ... ... (will|would|can|could) [ever] (work|help|reach|change|stop|make|get through|be taken|touch|persuade|convince|engage|interest|satisfy|please|matter) [with|to|for|them|him|her]
(nobody|no one|none|not one|neither|no member) (in|of|among|from) (them|(the|this|that) [_] (group|cast|boys|girls|lads|friends|young people|children|skaters|performers|dancers|six|five|four|three)) ever (listen|listens|turn|turns|come|comes|answer|answers|engage|engages|attend|attends|learn|learns|tell|tells|talk|talks|speak|speaks|want|wants|behave|behaves|try|tries)
(none|not one|no one|nobody) of (them|the (boys|girls|young people|group|children|friends|lads|cast|pupils|skaters|performers|five|six)) will <engage>
(cannot|can not|can't|could not|couldn't|could never|can never) [ever|simply|just|possibly] be (trusted|helped|reached|engaged|reasoned|controlled|persuaded|told|relied|changed|taught|believed|worked|saved|managed|stopped)
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
(do|does|did) not ever
(don't|doesn't|didn't|won't) ever
(fail|fails|failed|failing) [again|repeatedly|consistently|completely|utterly|once more|yet again|totally|even|persistently|routinely|signally|dismally|miserably|collectively|time and again|so badly] to
(fail|fails|failed|failing) [completely|utterly|badly] in (its|their|his|her|the) (duty|duties|responsibilities|responsibility|care|job|task)
(fail|fails|failed|failing) (them|these|this|young people|children|our|every|each|those|all of|both|the (group|young people|boys|girls|children|friends|lads|pupils)) [young people|children|group|boys|girls|friends|members|of them|young person|child]
(failure+|failing+|shortcoming+|omission+) (of|by|on|to|from|at|across|in)
(system|systemic|systems|service|agency|multi agency|collective|serious|repeated|total|complete|management|safeguarding|professional|institutional|abject|gross|clear|basic|council|school|police|leadership|communication|corporate) (failure+|failing+|failings)
(its|their|these|such|other|catalogue of|series of|string of) (failing+|failings|failures|shortcomings)
(was|were|is|are|been|being) [badly|repeatedly|utterly|again|completely] failed by
(was|were|is|are|been|being) (badly|repeatedly|utterly|completely) failed
(should|ought to|needed to) [not|never|also|at least|really|surely|clearly|certainly|long ago|by now|simply] have [not|never|all|also|already|at least|long since|simply|long ago|really|clearly|done more|more|better] <done>
(shouldn't|oughtn't to) have <done>
(should|ought to) [also|really] have (done more|known better|acted sooner|thought|cared|listened|bothered)
(could|might) (easily|and should|at least|surely|clearly|so easily|simply|very easily) have <done>
could have (done more|been bothered|acted sooner|tried harder|made an effort|prevented|avoided|tried|and should have)
had (they|it|he|she|the <service>|social workers|anyone|anybody|somebody|someone) [only|just|even|ever] (bothered|listened|acted|done their|done its|looked|asked|cared|troubled|thought|paid attention)
if only (the|they|it|someone|somebody|anyone|services|social|police|staff|he|she)
had (the|either|any|each|both) [_] [_] (<service>) [only|just|even|ever] (bothered|listened|acted|done (its|their)|looked|asked|cared|troubled|thought|paid attention|replied|answered|responded)
(did not|didn't|do not|don't|does not|doesn't|have not|has not|had not|haven't|hasn't) [even|always] (follow|followed|keep to|kept to|stick to|stuck to|apply|applied|read|kept) (its|their) own (policy|policies|procedure+|rule+|guidance|process+|protocol+|promise+|standards|advice)
(no one|nobody) (thought|think|thinks|troubled) (to|of) _
(still (has|have) not|still hasn't|still haven't|(has|have) still not) (replied|responded|answered|acted|come back|got back|done|acknowledged|apologised)
(did not|didn't|does not|doesn't|do not|don't|have not|has not|haven't|hasn't|had not|never|hardly|not) [even|once|ever|really|so much as|seem to|appear to|simply|have] (bother~|bothered to|care|cared|trouble to|troubled to|lift a finger|lifted a finger|try|tried|make (any|an|the) (effort|attempt)|made (any|an|the) (effort|attempt)|took the trouble|taken the trouble|take the trouble|give a damn|have the (courtesy|decency)|had the (courtesy|decency)|raised a finger|raise a finger|want to know|wanted to know|take (it|this|them|the concern+|concern+) seriously|took (it|this|them|the concern+|concern+) seriously)
(could not|couldn't|can not|cannot|can't) be bothered
(no one|nobody|none|not one|neither) ... (could|can|would|was|were|has|had) be bothered
(no one|nobody|none|not one|neither) ... (bothered|cared|lifted a finger|took [any] (notice|responsibility|action)|listened|troubled to)
(no one|nobody) [there|at the _|in the _|in any _] [seemed|seems|appeared|appears|could] [to] (care|cared|bother|bothered|be bothered|listen|listened)
(could not|couldn't) care less
(no one|nobody) (did|does|was doing|is doing|has done) (their|its|his) job
not (bothered|interested) [enough] (to|in|about)
(nobody|no one|none|not one|neither) ... (took|takes|take|has taken|had taken|have taken) ... seriously
(did not|didn't|does not|doesn't|do not|don't|never|not|have not|has not|had not) [even|once|ever] (take|took|taken|taking) (the|these|their|any|what) ... seriously
(neither|no|none) ... (did|does|was doing|is doing|has done|have done|had done) (their|its|his) [own] job+
(did not|didn't|does not|doesn't|do not|don't|not|never) (do|doing|done|did) (its|their|his) [own] job+
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
(let|lets|letting) (them|him|her|young people|the young people|the group|these young people|this group|these children|children|the children|the boys|the girls|the friends|everyone|everybody|families|the family|us|parents|our young people|each of them|all of them|the lads|members|these boys|these girls|the five|the whole group|every one of them|a whole group) [all|badly] down
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
(despite|in spite of|after) (numerous|repeated|several|many|countless|endless|constant|multiple) (request+|reminder+|call+|e mail+|email+|letter+|chaser+|chasing|approaches|attempts)
(it is|it was|it's) [very|deeply|most|extremely|really|hugely] (disappointing|regrettable|frustrating|shocking|inexcusable|a shame|a pity|astonishing) that
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
(swept|sweep|sweeping|sweeps|brush~) [it|this|that|the matter|them|concerns] under the carpet
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
too (slow|late|busy|lazy|proud|rigid|quick|ready|arrogant|complacent) to
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
(?:gather|collect|feed|obtain|seek|glean|extract|provide|supply|develop)(?:s|ed|ing)? (?:further |more |any |useful |back )?information (?:\w+ ){0,3}?(?:on|about|from them about|regarding) (?:\w+ ){0,2}?(?:drugs?|dealing|offend\w*|crimes?|criminal\w*|weapons?|knives|members|who|supply|robberies|burglaries|their (?:activit\w+|movements|associat\w+))
(?:should|to|must|will|can|asked to|and) (?:tell|inform|let|keep|alert|notify|brief) (?:the )?(?:police|officers) (?:know |informed |updated )?(?:of |about )?(?:what|who|whom|where|which|when(?:ever)?|how) (?:the group|they|members|each|the members|the friends|any of)
(?:circulat\w+|shar(?:e|es|ed|ing)|display\w*|issu(?:e|es|ed|ing)) (?:the )?(?:photographs?|images?|photos?|pictures?|stills|descriptions) (?:of|showing)
(?:photographs?|images?|photos?|pictures?|stills) of (?:the )?(?:group|members|them|young people|five|yp\d+) (?:\w+ ){0,3}(?:circulated|shared|given|passed|sent|issued)
(?:shar(?:e|es|ed|ing)|pass(?:es|ed|ing)?|send|sent) (?:\w+ ){1,4}(?:with|to) (?:the )?(?:gangs? (?:unit|team|desk)|robbery (?:team|squad|unit)|response team|intelligence \w+|crime (?:team|squad|unit)|detectives|cid)
eyes and ears
(?:criminal|police|gang|crime|live|actionable|sensitive|force|local|current|further|new|community|street|partner|multi-agency|operational|historic|recent|corroborated|uncorroborated|single-source|little|no further|reliable) intelligence(?! (?:officers?|analysts?|units?|bureaux?|team|hub|desk|tests?))
intelligence (?:suggests?|returns?|indicates?|shows?|picture|gathering|reports?|logs?|led|on|about|around|regarding|relating|that|gaps?|product|package|profile|development|sharing|received|held|submi\w+|checks?|requirements?|assessment|briefing|database|sources?|purposes?|opportunit\w+|from|to|for|collection|value|systems?|and (?:evidence|enforcement|information)|which)
intelligence(?= (?:has|is|was))
(?:gather\w*|collect\w*|develop\w*|build\w*|submit\w*|share|shares|sharing|obtain\w*|provid\w+|feed\w*|for|as|of|useful|valuable|more|any|on|through|into|generate\w*|yield\w*|enrich\w*|source of) (?:the |an? |police |good |better |further\s+|more )?intelligence(?! (?:officers?|analysts?|units?|bureaux?|team|hub|desk|tests?|and (?:humour|wit|warmth|kindness|care)))
intel
5x5x5
3x5x2
(?:is |are |was |been )?graded? [a-e]\d
sources? (?:indicates?|suggests?|states?|reports? that|report)
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
(?:given|sent|shown|issued(?: with)?|supplied(?: with)?|provided with|has|have|hold) (?:the )?(?:pictures|photographs|photos|images|descriptions|names|details) of (?:the )?(?:group|members|five|young people|boys|girls|them|each)
list of (?:the )?(?:names|members|associates|addresses|nicknames)(?! (?:who|that) (?:agreed|asked|wished))
wanted by (?:the )?(?:\w+ )?(?:intelligence|police|force|detectives|squad|desk)
(?:officers|police|detectives|the force|the squad) (?:would |will |could )?(?:like|want|need|require|seek|request|ask for|asked for|are seeking) (?:\w+ )?(?:the )?names
who (?:is|are|was|were|has been|have been) (?:seen |found |out |going )?(?:about )?with whom
on the (?:police|officers['’]) radar
on the radar of (?:the )?(?:police|officers|neighbourhood (?:team|officers?)|community safety|enforcement)
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
facial recognition
(?:phone|handset|device|mobile|vehicle|telephone) (?:downloads?|seizures?|examinations?|extractions?|checks?|data|records|traffic|analysis)(?! (?:plan|contract|allowance|protection))
(?:phones?|handsets?|devices?|telephones?|mobiles?) (?:\w+ ){0,2}(?:be |were |are |was\s+|been )?(?:seized|downloaded|examined|interrogated|confiscated by (?:police|officers))
seiz(?:e|ed|es|ing|ure of) (?:\w+ )?(?:phones?|handsets?|devices?|telephones?|mobiles?)
(?:pnc|pnd|police national (?:computer|database))
(?:warning|police|gang|flag) markers?
flag(?:ged|s)? on (?:the )?(?:police|force|gang|intelligence)(?: \w+)?
watch[ -]?lists?
identified (?:on|from|through|by) (?:the )?(?:cctv|cameras?|footage|body-worn)
(?:trawl\w*|review\w*) (?:the )?(?:cctv|footage|cameras?) (?:to|for) (?:identify|find|catch|see who|trace)
footage (?:\w+ ){0,2}(?:retained|seized|secured|requested|obtained|exhibited)
(?:retain|seize|secure|exhibit)(?:s|ed|ing)? (?:the )?(?:cctv|footage)
(?:body[ -]worn) (?:video|footage|cameras?)
cctv (?:to|will|should|used to) (?:identify|track|monitor|watch|catch|gather)
(?:drone |cctv |camera )?footage (?:shows?|showed|places|puts|captured) (?:the group|them|members|yp\d+|two|three|several)
(?:feel|know|aware|understand|reminded) (?:that )?they are (?:being )?watched
under observation
sightings? of (?:the )?(?:group|members|them|yp\d+|any)
(?:vehicle|car) registrations
registrations of
posing as
test purchas\w+
one step ahead
photograph(?:s|ed|ing)? (?:the )?(?:group|members|them|each|yp\d+|young people)
(?:film|follow|trail|shadow|watch|tail)(?:s|ed|ing)? (?:the (?:group|members|young people|boys|girls|five)|members|yp\d+) (?:home|from|on|each|every|as|when|whenever|until|for)
checks on (?:the )?(?:group|members|addresses|vehicles|names|yp\d+)
(?:group['’]s|members['’]|their) (?:home )?addresses
(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:\w+ ){0,5}?(?:identify|identifies|profile|profiles|photograph|photographs|monitor|monitors|track|tracks|target|targets|catch|trace|traces|log|logs|film|films) (?:each|every|all|the (?:group|members|five|young people|boys|girls)|members|them|who|any|yp\d+|sightings?)
(?:group|members|they|young people|friends|five|each|boys|girls|them|yp\d+) (?:\w+ ){0,2}?(?:is|are|was|were|be|been) (?:closely |being |to be |now |also\s+|regularly )*(?:monitored|profiled|tracked|photographed|logged|flagged|scored|graded|filmed|surveilled)(?! by (?:the )?(?:adults|men|older))
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
(?:the|a|two|three|four|five|all|main|prime|key|these|those|possible|likely|known|several|any|outstanding|named|as|of|other|male|female|teenage|youth|potential|our|both|further|identified|priority|top|murder|robbery|burglary|young|more|no) suspects?(?! (?:that|package|vehicle|device|item|bag|the|it|it's|a|they|he|she|we))
(?<!adult\s)suspects (?:in|were|was|are|is|seen|identified|have|had|fled|ran|made|include|for|left|and)
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
(?:\d{2}[.:]\d{2}|\d{4}) (?:hours|hrs)\b
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
lookouts?(?! for)
chain of command
who (?:holds?|carries|keeps|stores|has) the (?:weapons?|knives|drugs|stock|line)
(?:hold|holds|holding|store|stores|storing|stash\w*|hid(?:e|es|ing)) the (?:weapons?|drugs|stock|knives|stolen)
(?:prov(?:e|es|ing)|show|shows|showing|demonstrat\w+) (?:association|gang membership|membership of|involvement in|guilt)
criminally active
(?:added|put|entered|recorded|placed) (?:to|on|in) (?:the |a |their )?(?:\w+ )?(?:police|crime|custody|intelligence|offender|gang) (?:records?|systems?|reports?|database)
offender (?:list|management|manager|scheme|register)
integrated offender
nominals(?! (?:fee|charge)s?)
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
(?:police|officers?|patrols?|operation|wardens|we|teams?) (?:will |to |should |can |must\s+|are to |now )?target(?:s|ed|ing)? (?:the (?:group|members|young people|friends|ringleaders|five|cohort|core)|members|them\b|yp\d+|those (?:who|most)|individuals|each|individual members)
(?:tasking(?! and co)|tasked (?:officers|police|patrols|units|by (?:police|the (?:force|sergeant|inspector)))|(?:officers?|police|patrols?|units?|teams?|wardens) (?:\w+ ){0,2}?tasked (?:to|with))
(?:increas\w+|use|using|more|targeted|conduct\w*|carry out|carrying out|intensify\w*|step up|intelligence-led|further|continue|regular|extra|will|should|to|through|by) (?:of )?(?:the )?stop(?:s|ping)?[ -]and[ -]search(?:es|ing)?(?! (?:is|was|has|feels|made|left|happens|means|less|training|scrutiny|panel|leaflet|rights|works))
stop[ -]and[ -]search(?:es)? (?:of |on |the |to be |will |should |members|them|operations?|activity|patrols|each|all)(?! (?:be )?(?:explained|reviewed|discussed|feels?|affects?))
section 60(?! (?:of|order (?:was )?(?:lifted|ended)))
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
(?:off|from) the streets?(?= (?:for good|before|until|by|so|and into|$)|[.,;])
(?:operation|campaign|initiative|drive|push|fight) (?:against (?!racism|bullying|closure|poverty|the clos)|targeting|to (?:tackle|target|disrupt|detect|arrest|catch|round up|reduce crime))
(?:force['’]s|police|policing|force) (?:priorit\w+|objectives?|operations?|control strategy|targets?|performance)(?! (?:meeting|include|are explained))
control strategy
(?:assist|help|aid|support|enable|allow)(?:s|ed|ing)? (?:the )?(?:police|officers|force|detectives) (?:to |in |with )?(?:\w+ )?(?:arrest\w*|identify\w*|target\w*|catch\w*|track\w*|disrupt\w*|detect\w*|prosecut\w*|charg\w+|locat\w+|investigat\w+|enforc\w+|their (?:operation|investigation|enquiries))
deter(?:s|red|ring)? (?:the group|members|the young people|them|these young people|the friends|further|offend\w+|crime|criminal\w*)
(?:bring|brings|bringing|press|prefer|lay) charges
charges (?:against|brought|to be brought|can be|will be)
knock on the door
hostile to the group
(?:poses?|present|presents) (?:a |the )?(?:\w+ )?(?:threat|danger|risk) to (?:the )?(?:public|community|residents|shoppers|businesses|others)
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
community protection (?:warnings?|notices?) (?:to|on|for|against) (?:the |each |all |any )?(?:young|group|members|boys|girls|friends|five|them)
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
(?:gives?|giving|issues?) the orders
crime (?:wave|spree)
(?:increase|step up|expand|grow|boost)(?:s|ing)? (?:the )?(?:police|policing|officer) (?:footprint|presence|visibility|patrols?)(?= (?:around|on|against|over|near) YOUNG)
flag(?:s|ged|ging)? YOUNG (?:\w+ )?(?:on|to|with|for) (?:the )?(?:police|force|intelligence)
(?:stop|search|arrest)(?:s|ped)? YOUNG on sight
(?:proactive|targeted|covert|police|overt|plain-clothes) operations?(?! (?:against|on|to (?:protect|find|catch)) (?:the )?(?:adults?|men|dealers|exploit\w+))(?= (?:since|on|against|in|at|around|targeting|every|each|to)|[.,;]|$)
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
(?:should|will|must|can|may|could|shall|need to|needs to|ought to|are to|is to) be(?: )?(?:\w+ )?(?:arrested|charged(?! (?:for|a|less|more|£))|prosecuted|detained|fingerprinted|searched|caught|locked up|taken (?:to court|into custody|off the streets?)|dealt with(?: by|[.,;]|$)|summonsed|stopped(?: and searched| on sight| by POLICE| when))
(?:is|are|was|were|be|been) (?!(?:often|always|routinely|wrongly|unfairly|repeatedly|first) )(?:\w+)?suspected (?:of|to be|to have)(?! (?:(?:things?|something|anything|what) |(?:being|be|been) )?(?:exploited|groomed|harmed|hurt|coerced|used|forced|trafficked|abused|robbed|victim|a victim|victims|owed|adhd|autis|having adhd|\w+ ?exploitation))
(?:believed|thought|known|understood|alleged|reported|assessed) to be (?:\w+ )?(?:responsible|behind|involved in (?!positive|sport|music|drama|the club)|running (?:drugs|lines?|a|the)|carrying(?! bags)|dealing|linked (?:to|with)|connected (?:to|with)|concerned in|(?:part|members?|active members?) of (?:a|the) (?:\w+ )?(?:gang|network|ocg|organised)|active|committing)
YOUNG (?:is|are|was|were|has been|have been) (?:\w+ )?(?:linked|connected|tied) (?:to|with)(?: )?(?:\w+ ){0,4}?(?:supply|dealing|robber\w+|burglar\w+|thefts?|offen\w+|crimes?|criminal\w*|gangs?|shootings?|stabbings?|county lines|disorder|arson|damage)
YOUNG (?:is|are|was|were|has been|have been) (?:\w+ )?(?:responsible for|behind|committing|causing|driving|carrying out) (?:\w+ ){0,5}?(?:supply|dealing|robber\w+|burglar\w+|thefts?|offen\w+|crimes?|shoplifting|assaults?|disorder|anti-?social|arson|damage|shootings?|stabbings?)
(?:cctv|cameras?|drones?|patrols?|officers?|wardens?|footage|guards) (?:\w+ ){0,5}?(?:track|monitor|watch|follow|film|observe|record)(?:s|ed|ing)? (?:\w+ ){0,2}?(?:who|whom|which of|their (?:\w+ )?(?:movements|routes?|journeys?|meetings?)|YOUNG)
(?:to|will|should|be|and) (?:track|monitor|film|observe|log|chart)(?:ed)? (?:who|whom|where) YOUNG
(?:tasked|flagged|passed|circulated|allocated|escalated) (?:on )?(?:to|with|for)\s+(?:action by )?(?:the\s+)?(?:\w+ )?(?:neighbourhood|response|gangs?|proactive|crime|robbery|tactical|tasking|policing|violence) (?:\w+ )?(?:team|unit|squad|officers?|sergeant|desk|meeting|group)
tactical (?:tasking|options|advis\w+|plan)
priority nominal
(?:police|gang|named|of) nominal (?:group|cohort|list)s?
POLICE (?:\w+ ){0,3}?(?:gather|collect|obtain|seek|develop)(?:s|ed|ing)?\s+(?:\w+ ){0,2}?(?:information|details|material|footage) (?:on|about|around) (?:YOUNG|who|whom|where)
(?:build|develop|piece|form|complete|create)(?:s|ed|ing)? (?:up |together )?(?:a|an|the)\s+(?:\w+\s+){0,2}?(?:picture|timeline|profile|chart) of (?:who (?:is|are|they|runs|leads|supplies|does|meets|holds)|their (?:movements|associa\w+|criminal\w*|offending|contacts|hierarchy|roles)|offending|criminal\w*|the (?:supply|hierarchy|gang|offending|network))
(?:mov|driv|push|clear|remov|get|keep|tak)(?:e|es|s|ing|ting)? YOUNG (?:right |well\s+|away )?(?:off|out of|from|away from) (?:the|our|this) (?:\w+ )?(?:streets?|town centre|high street|precinct|shopping centre|estate|shops?|parade|retail park|market)(?! (?:when|where|who|in time|at night))
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
convictions?
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
(?:his|her|their|yp\d+['’]s|the (?:boy|girl|child|young person)['’]s) (?:\w+ )?(?:mother|mum|father|dad|parents?|family|step-?(?:father|dad|mother|mum)|foster (?:carer|mother|father)|nan|gran|grandmother|grandfather|aunt|uncle|brother|sister|home|house|flat|household|home life) (?:\w+ly |has |have |had |is |are |was |were |both |often |still\s+|also |who\s+|never |sometimes |then |now |been |not |does |do |did |just\s+|to be ){0,4}(?:drink(?:s|ing)?|drank|drunk|us(?:es|ing) (?:drugs|heroin|crack|cannabis|alcohol)|smokes? (?:cannabis|crack|in the)|hit(?:s|ting)?|beat(?:s|ing|en)?|slap\w*|lock(?:s|ed|ing)? (?:him|her|them)|shout(?:s|ed|ing)?|left(?! (?:a message|word))|leaves? (?:him|her|them)|leaving|died|dead|die|dying|passed away|killed|in prison|in jail|in custody|jailed|imprisoned|deported|detained|separated|split|splitting|divorc\w+|argu\w+|fight(?:s|ing)?|fought|row(?:s|ed|ing)|lost (?:his|her|their) (?:job|home|flat|tenancy)|unemployed|out of work|unwell|ill|sick|poorly|depressed|bipolar|terminally|disabled|evicted|homeless|threw|throws?|thrown|kick(?:s|ed)?|neglect\w*|struggl\w+|suffer\w*|violent|abus\w+|cannot afford|can(?:not|['’]t) (?:cope|feed|keep|manage)|not cope|coping|absent|not (?:speak|live|see|seen|spoken)|remarried|pregnant|on benefits|in debt|debts|an alcoholic|alcoholic|addict\w*|asylum|refugees?|overcrowded|damp|cold|chaotic|dirty|unsafe|unsettled|moved|seeking asylum|known to|mental(?:ly)?|schizophreni\w+|relaps\w+|using|sectioned|hospital\w*|no recourse|no (?:food|heating|electricity|money)|cancer|diagnos\w+)
(?:his|her|their|yp\d+['’]s) (?:parents?['’]|mother['’]s|mum['’]s|father['’]s|dad['’]s|family['’]s|stepfather['’]s|stepdad['’]s|brother['’]s|parents) (?:\w+ )?(?:separation|divorce|drinking|drug use|alcohol\w*|mental health|depression|illness|death|violence|debts?|temper|arrest|imprisonment|sentence|new partner|boyfriend|girlfriend|eviction|relationship|marriage|break-?up|split|addiction|unemployment|immigration status|job|income|housing|behaviour|health|absence)
(?:lost|death of|bereaved of|misses) (?:his|her|their) (?:mother|mum|father|dad|brother|sister|nan\w*|gran\w*|grandmother|grandfather|aunt|uncle|cousin|parents?|baby)
bereave(?:d|ment)
(?:since|after|when|that|because) (?:his|her) (?:mother|mum|father|dad|parents?|nan|gran\w*|brother|sister)['’]?s? (?:\w+ ){0,2}(?:died|left|separat\w+|death|divorc\w+|split|went to prison|was jailed|moved out|was arrested|was deported|illness|new partner|lost)
(?:parents?|mother|father|mum|dad) (?:\w+ )?(?:separated|split up|divorced|are divorcing|separating|died|went to prison|is in prison|was sent to prison|moved out)
parents['’]? (?:separation|divorce|break-?up|arguments|fighting)
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
(?:his|her) (?:home|tenancy|bedroom)(?! (?:town|team|ground|game|time|area|match|city|country))
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
probation
(?:deals|dealing|sells|selling|sold|supplies|supplying) (?:drugs|cannabis|weed|crack|cocaine|heroin|class a)
secure training centre
(?:his|her) (?:tag|curfew|order|licence|bail|conviction|offence|sentence|arrest|charge|caution)s?(?! of coffee)

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 10 10 10 11 11 12 12 12 14 16 17 20 20 20 20 21 23 23 23 24 26 26 26 26 27 27 28 28 29 30 30 31 31 31 31 31 32 32 32 33 33 34 34 34 35 35 35 36 36 36 36 36 36 37 37 37 37 38 39 39 39 40 40 41 41 41 41 41 41 42 43 43 43 43 43 43 43 43 44 44 45 46 47 47 48 48 48 48 48 48 48 48 48 48 48 48 48 48 48 48 48 48 48 48 48 48 49 49 49 49 49 49 49 50 50 51 51 52 52 52 52 52 52 53 53 53 54 55 55 55 55 55 55 56 56 57 57 57 57 58 58 58 59 59 59 60 60 60 60 61 61 62 64 64 65 65 66 66 66 67 67 67 67 67 67 68 68 68 69 69 69 70 70 70 70 71 71 71 71 72 72 73 73 73 73 74 74 74 74 74 74 74 74 74 75 76 76 78 82 82 82 82 82 83 83 83 84 85 85 85 85 85 85 85 87 89 90 94 95 97 99 99 99 99 99 99 99 99 100 100 100 100 103 103 103 104 106 107 107 108 108 110 110 110 111 113 113 113 113 113 113 114 115 118 118 119 120 121 121 121 121 121 122 122 122 122 122 122 122 122 123 123 123 123 123 123 123 124 124 124 124 125 125 126 126 126 126 126 127 127 128 128 128 129 130 130 131 131 132 132 133 134 134 135 135 136 137 138 138 138 138 138 138 139 139 139 139 139 140 140 141 141 143 143 144 144 145 145 146 148 149 150 151 152 153 153 154 155 156 157 158 158 158 159 160 160 161 161 162 162 163 163 164 165 165 166 167 167 168 168 168 168 168 168 168 168 168 169 169 169 171 171 171 172 173 175 175 175 175 175 175 175 175 175 175 175 175 176 176 176 176 176 176 176 176 176 176 176 177 177 177 177 179 179 180 180 182 182 182 182 182 182 182 183 183 183 183 183 183 183 183 183 183 183 183 183 185 186 188 188 188 189 189 190 191 191 191 193 194 196 197 198 198 199 199 200 200 200 206 207 210 211 216 216 219 219 219 220 221 222 227 228 228 228 229 229 229 229 229 229 229 229 229 229 230 230 230 231 232 232 232 232 235 237 237 237 237 238 238 241 241 241 244 244 245 245 245 245 246 246 246 246 246 246 248 249 249 251 251 251 251 251 252 252 252 252 253 254 254 254 254 254 254 254 254 254 255 255 257 257 257 257 258 258 258 259 259 259 259 259 259 259 259 260 260 260 260 260 260 261 262 262 262 262 262 262 266 266 266 266 267 269 269 270 270 272 272 272 272 272 272 272 273 273 273 274 274 278 281 282 284 284 285 287 290 292 292 292 293 293 293 296 297 298 298 299 299 300 306 307 309 310 312 313 314 315 316 316 316 317 318 319 319 319 320 322 322 322 322 324 324 324 325 325 325 325 325 325 325 326 326 327 328 329 329 330 331 332 334 334 335 336 336 336 336 336 336 336 337 337 337 337 337 337 338 338 338 338 339 340 342 342 342 342 342 343 343 343 344 344 344 344 345 346 346 346 346 346 346 346 346 346 346 346 347 348 348 349 351 351 351 351 351 352 352 352 353 354 354 356 357 358 358 358 359 360 360 360 360 360 363 363 363 364 364 364 365 365 365 365 365 366 366 366 368 369 369 369 370 370 372 372 372 372 372 372 372 372 372 372 372 372 372 373 376 378 378 378 379 379 380 381 381 381 382 382 383 385 385 386 387 387 388 388 388 388 389 389 389 389 390 390 391 392 392 392 392 392 393 393 393 393 394 394 394 395 395 396 396 396 397 397 397 397 397 398 398 398 399 400 400 400 401 402 402 403 404 404 405 405 405 405 405 405 406 406 411 411 411 411 412 412 414 414 418 418 418 422 423 423 423 423 427 428 430 431 431 431 432 432 433 434 437 437 437 438 440 442 442 442 443 445 446 447 448 448 448 449 449 449 449 449 449 449 449 450 451 451 451 451 452 453 454 454 454 456 456 456 457 458 458 458 459 460 461 461 462 462 465 466 466 468 469 470 470 470 471 472 473 473 473 473 474 474 474 474 475 476 477 477 477 477 477 477 478 478 478 478 478 478 479 479 479 479 479 480 480 480 481 481 481 481 481 481 482 484 485 485 486 486 486 487 487 488 489 489 489 489 491 492 492 492 492 493 493 493 493 493 494 494 494 495 496 496 497 497 497 497 498 498 498 498 499 500 500 500 502 502 503 503 503 504 504 504 504 505 505 505 505 505 505 506 506 506 506 506 507 508 508 508 508 508 508 508 509 511 511 511 512 512 512 512 513 513 513 513 513 513 513 513 515 517 517 517 518 518 518 519 521 521 521 521 521 522 522 522 524 524 525 525 525 525 525 525 526 526 526 527 527 528 528 528 528 528 529 530 533 534 534 534 536 537 537 537 538 539 540 540 541 542 542 542 542 543 543 543 543 543 544 544 544 544 544 544 544 545 545 545 545 546 547 547 547 548 548 548 548 548 548 548 549 549 550 550 550 550 551 551 551 551 551 551 551 551 551 551 551 551 551 551 551 551 551 551 551 552 552 552 553 553 553 554 554 554 554 555 556 556 557 557 557 557 558 559 559 559 559 560 560 560 560 560 560 560 561 561 561 561 561 561 562 562 562 562 563 563 563 563 563 563 563 564 565 565 566 566 566 566 566 567 567 567 567 567 567 567 568 568 568 569 570 570 570 570 570 570 570 570 570 571 571 572 573 573 574 574 574 574 574 576 576 577 578 578 578 579 579 579 579 579 579 579 579 579 579 579 579 580 580 580 580 581 581 581 581 581 581 581 581 581 581 581 581 581 581 581 581 581 581 581 581 581 581 582 583 584 585 585 585 585 585 586 587 587 587 587 587 588 588 588 589 590 591 593 593 594 594 594 594 594 594 595 595 595 596 596 597 597 598 598 598 600 600 600 600 601 601 601 601 602 602 603 604 605 607 608 609 610 611 612 613 614 614 617 618 619 620 621 622 622 623 623 623 623 623 624 625 625 625 625 626 627 627 628 630 630 632 633 634 634 635 635 636 637 638 639 641 641 642 642 644 644 644 644 645 645 646 646 646 646 647 647 647 647 648 649 649 650 650 652 653 653 654 655 656 657 658 659 660 668 672 673 674 675 676 677 678 679 680 682 686 687 688 689 690 691 692 693 694 695 696 697 698 699 701 705 707 708 709 711 715 720 721 724 726 727 730 731 732 733 735 740 742 743 745 746 748 749 750 751 753 754 756 761 763 764 769 770 776 778 780 781 784 789 790 791 793 794 795 796 798 802 803 804 805 807 808 810 812 813 814 815 820 822 826 827 828 829 830 836 838 846 848 850 851 855 856 857 862 863 865 867 870 871 872 873 874 876 877 879 880 881 882 883 885 886 887 888 889 890 891 895 896 897 898 899 900 901 902 903 904 905 906 908 910 911 912 913 916 917 918 919 920 922 923 924 925 926 927 928 929 930 931 933 934 935 936 937 938 939 940 942 943 944 945 946 947 950 951 952 953 954 955 956 959 960 962 963 966 968 969 970 971 972 973 974 975 976 977 978 979 980 981 982 983 985 986 987 988 989 990 991 992 993 994 996 997 998 999 1002 1005 1027 1028 1029 1038 1044 1047 1051 1055 1058 1060 1061 1063 1066 1067 1070 1114 1117 1118 1126 1130 1131 1150 1154 1155 1156 1161 1162 1169 1176 1183 1185 1186 1191 1212 1216 1217 1219 1220 1221 1227 1230 1234 1236 1241 1243 1249 1251 1257 1258 1264 1265 1274 1276 1277 1278 1279 1281 1284 1289 1290 1291 1292 1293 1294 1296 1297 1298 1299 1301 1302 1304 1306 1307 1310 1311 1312 1315 1316 1322 1325 1326 1327 1328 1330 1331 1332 1335 1337 1338 1340 1341 1342 1343 1344 1351 1352 1355 1357 1358 1359 1360 1361 1362 1363 1364 1365 1370 1371 1372 1373 1374 1375 1376 1377 1378 1388 1397 1399 1403 1407 1409 1411 1414 1415 1419 1422 1426 1428 1429 1431 1432 1434 1437 1438 3 3 13 15 17 18 24 25 42 46 49 62 63 68 74 76 80 81 86 88 90 91 95 96 97 98 101 102 105 106 107 107 109 111 116 117 118 119 135 142 143 147 152 155 170 174 176 178 181 184 187 190 192 194 195 198 199 199 201 202 203 205 208 211 213 213 213 213 213 214 215 217 217 217 217 217 217 217 218 219 222 225 226 227 228 228 229 230 231 233 234 236 236 236 236 236 236 236 236 236 236 236 237 238 238 238 238 238 238 238 238 238 238 238 238 239 240 241 242 243 244 245 247 247 247 247 247 247 248 250 256 260 262 263 264 265 266 267 268 269 271 271 271 272 275 275 275 275 277 279 280 282 282 282 282 282 282 282 282 282 282 282 282 282 282 282 282 282 282 282 282 283 284 286 287 289 289 291 292 293 294 295 301 303 308 308 308 308 308 308 308 308 321 323 323 333 341 348 350 351 352 355 361 362 367 369 370 371 374 375 377 382 384 400 403 407 409 409 409 409 409 409 409 409 409 409 412 414 415 417 418 419 420 420 421 423 423 423 423 423 423 423 423 423 423 423 423 423 424 425 426 427 428 429 433 434 435 435 435 435 435 435 435 435 435 435 435 435 435 436 437 438 439 441 442 444 447 448 449 450 452 452 453 454 455 455 455 455 455 455 465 467 470 479 480 483 490 501 507 510 511 513 514 516 516 520 522 522 523 527 531 532 534 535 536 537 540 541 551 555 565 567 575 577 577 577 577 577 577 577 577 577 577 577 579 579 579 579 579 580 585 592 593 594 602 606 615 616 622 627 628 629 630 631 633 640 643 647 650 651 661 663 669 681 683 704 706 710 712 713 714 717 718 719 722 723 725 728 729 734 736 737 738 739 741 744 747 752 755 757 758 759 760 762 765 766 767 768 771 773 774 777 783 785 786 787 788 797 799 800 806 809 811 816 817 818 819 821 824 825 831 832 833 834 835 840 841 842 843 844 845 847 849 852 853 854 858 859 860 861 864 866 868 869 875 878 884 892 893 894 907 909 914 915 921 932 941 948 949 957 958 961 964 965 984 1000 1001 1007 1008 1009 1019 1031 1032 1037 1040 1042 1048 1052 1053 1054 1059 1065 1068 1069 1071 1073 1074 1076 1082 1084 1085 1094 1095 1098 1102 1103 1109 1110 1111 1112 1115 1116 1121 1122 1123 1127 1128 1129 1133 1135 1136 1152 1153 1158 1160 1163 1167 1170 1172 1178 1180 1181 1184 1187 1188 1189 1192 1194 1195 1196 1197 1198 1203 1208 1209 1211 1213 1214 1222 1223 1225 1226 1228 1229 1231 1233 1235 1239 1240 1244 1245 1246 1247 1250 1253 1254 1259 1260 1261 1262 1266 1267 1268 1269 1270 1271 1272 1273 1275 1282 1283 1286 1287 1288 1295 1300 1303 1305 1308 1309 1313 1314 1317 1321 1323 1333 1334 1336 1339 1345 1346 1347 1348 1349 1350 1353 1354 1356 1366 1367 1368 1369 1379 1380 1382 1383 1384 1386 1387 1390 1391 1392 1393 1395 1400 1401 1402 1404 1405 1406 1410 1416 1418 1420 1421 1425 1427 1433 1435 1439 19 22 77 79 92 93 112 204 209 212 213 217 223 224 236 243 247 271 275 276 282 288 302 304 305 308 311 323 408 409 410 413 416 420 423 435 444 455 463 464 516 577 579 599 662 664 665 666 667 670 671 684 685 700 702 703 716 772 775 779 782 792 801 823 837 839 967 995 1003 1004 1006 1010 1011 1012 1013 1014 1015 1016 1017 1018 1020 1021 1022 1023 1024 1025 1026 1030 1033 1034 1035 1036 1039 1041 1043 1045 1046 1049 1050 1056 1057 1062 1064 1072 1075 1077 1078 1079 1080 1081 1083 1086 1087 1088 1089 1090 1091 1092 1093 1096 1097 1099 1100 1101 1104 1105 1106 1107 1108 1113 1119 1120 1124 1125 1132 1134 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148 1149 1151 1157 1159 1164 1165 1166 1168 1171 1173 1174 1175 1177 1179 1182 1190 1193 1199 1200 1201 1202 1204 1205 1206 1207 1210 1215 1218 1224 1232 1237 1238 1242 1248 1252 1255 1256 1263 1280 1285 1318 1319 1320 1324 1329 1381 1385 1389 1394 1396 1398 1408 1412 1413 1417 1423 1424 1430 1436

12 14 8 9 10 10 10 10 10 10 4 6 4 5 5 6 7 7 7 7 9 9 9 9 9 9 7 8 8 8 5 6 6 6 7 8 3 10 4 3 4 3 5 7 6 6 4 5 6 6 4 3 4 4 4 16 18 11 12 5 7 8 9 10 11 10 11 10 11 11 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 3 10 11 11 5 6 3 4 4 4 4 4 5 7 8 10 8 8 8 9 7 3 4 4 3 4 4 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 3 4 4 4 5 5 3 4 4 4 8 9 9 9 9 9 4 4 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 5 5 6 4 5 6 7 7 4 3 3 3 3 5 3 3 3 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 3 6 3 3 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 3 8 8 4 5 8 10 10 7 3 4 4 4 4 5 3 3 10 10 3 4 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 8 7 7 4 5 5 6 10 12 6 7 7 7 7 7 9 8 9 9 9 6 8 4 6 4 4 3 3 4 3 4 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 4 5 3 3 9 3 4 5 5 4 5 7 5 5 6 7 3 4 5 5 5 6 8 8 7 7 6 6 6 6 6 7 6 6 7 7 4 5 5 3 4 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 4 5 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 4 4 6 7 7 4 5 4 8 9 9 3 4 3 3 5 5 4 5 5 6 6 3 7 5 3 3 4 3 3 3 3 3 3 5 7 7 7 14 14 14 14 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 3 4 4 4 4 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 3 4 4 4 4 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 4 4 5 5 5 5 5 5 6 6 7 6 6 6 3 9 9 9 9 9 9 3 3 3 4 4 3 3 4 5 9 9 9 9 9 10 10 3 4 4 3 4 4 3 3 3 4 4 5 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 3 4 8 3 4 4 5 6 6 4 5 6 7 7 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 3 5 3 6 4 5 6 4 3 9 10 4 11 12 12 12 12 12 12 7 8 8 8 8 9 6 7 7 7 4 5 4 5 5 5 6 8 9 9 4 5 5 4 4 8 9 9 9 9 10 10 9 9 9 9 3 5 5 5 7 7 8 7 7 4 4 5 4 3 4 4 4 4 5 5 3 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 3 3 9 10 10 11 11 10 10 10 10 10 11 12 10 3 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 10 11 11 11 10 10 7 9 10 10 10 10 7 8 8 8 6 7 7 5 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 3 4 3 7 8 3 5 4 4 4 4 4 5 3 4 4 4 3 3 3 3 5 6 5 3 3 4 4 4 3 3 3 3 4 4 4 5 4 5 5 5 5 7 4 4 4 4 3 6 3 4 5 6 5 6 6 6 6 6 7 6 6 3 5 6 6 6 3 3 6 6 6 7 8 7 5 5 6 6 5 3 9 11 5 6 5 3 4 3 5 3 3 3 5 3 10 11 11 11 5 6 6 6 3 4 6 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 5 5 5 5 6 6 6 6 6 3 3 3 4 5 5 5 6 7 5 5 6 7 6 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 3 4 3 8 9 9 4 3 4 5 4 5 3 3 4 3 4 3 3 4 4 4 4 3 4 4 4 4 10 11 11 11 11 3 3 5 5 5 6 3 3 3 3 4 3 8 8 4 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 7 8 8 8 8 8 8 4 5 5 4 4 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 3 4 4 7 8 8 6 8 8 7 9 3 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 5 4 6 3 3 4 4 3 3 5 4 3 3 5 4 3 3 3 3 4 5 6 5 6 5 5 5 5 5 5 5 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 3 4 5 5 6 4 6 5 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 6 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 4 7 4 4 4 5 4 3 3 3 4 5 4 5 6 6 6 6 6 6 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 13 10 4 9 9 3 3 3 3 5 6 17 9 9 11 11 4 4 7 10 11 8 11 11 8 4 5 8 7 4 7 6 8 5 5 4 5 5 4 7 4 5 4 6 3 4 5 6 4 3 5 4 11 0 4 8 13 5 4 3 7 3 3 4 8 6 6 3 3 3 4 10 6 11 3 4 3 3 6 7 4 6 8 3 4 3 4 8 5 5 6 4 10 5 6 5 0 6 4 5 7 7 6 5 4 0 2 3 3 7 4 4 4 7 5 8 4 6 3 4 8 6 3 4 4 0 4 3 6 3 7 5 11 0 3 4 3 6 12 12 11 3 4 18 8 3 9 11 21 12 3 5 11 9 2 10 4 12 7 3 5 13 13 19 19 19 17 12 11 10 17 17 15 9 10 3 19 9 14 14 5 3 12 10 13 7 3 18 10 12 11 5 12 13 8 18 9 14 7 10 21 16 16 4 18 14 12 15 17 22 9 14 4 17 20 11 3 11 4 3 5 6 3 4 3 6 7 3 4 6 3 3 6 3 4 3 4 5 3 3 5 4 5 5 4 2 3 7 3 4 3 4 3 4 6 5 5 3 3 4 5 3 3 3 4 4 3 6 5 2 4 4 7 3 5 4 3 7 7 6 6 4 4 6 4 7 4 5 8 3 3 3 6 3 2 3 4 5 5 17 5 4 8 6 2 7 5 6 5 5 5 3 7 3 6 3 6 5 5 5 3 4 5 7 5 6 7 6 3 3 4 3 5 9 5 3 3 6 6 3 4 7 4 2 3 5 11 5 6 5 5 3 3 2 4 3 5 2 2 3 2 4 2 8 4 3 2 3 2 2 3 2 2 2 2 2 2 3 2 2 2 2 2 6 7 2 5 2 2 9 2 2 3 2 2 4 2 2 4 3 2 2 2 2 3 2 3 2 4 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 6 13 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 5 8 8 2 3 2 3 2 2 2 2 2 8 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 6 3 2 2 2 2 5 2 3 2 2 2 4 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 3 2 3 4 5 2 2 3 2 5 2 2 2 2 2 2 4 2 2 3 4 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 2 5 4 2 2 2 7 3 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 3 5 3 3 2 3 3 6 4 2 4 7 8 3 4 2 2 2 2 2 2 3 2 2 2 2 2 3 2 2 4 3 2 2 2 2 2 4 3 2 2 2 2 2 2 3 3 3 4 1 2 2 3 2 2 4 2 2 2 2 2 2 2 3 2 5 3 3 2 8 3 2 4 0 2 7 5 2 2 2 2 2 3 2 3 5 2 2 2 4 4 2 4 4 2 4 2 2 2 1 2 2 3 2 2 3 8 2 2 4 2 2 2 2 8 2 3 2 2 2 2 2 2 2 2 2 2 2 1 2 2 2 2 2 2 2 4 2 2 2 1 1 2 1 2 1 2 2 2 2 2 2 2 2 2 2 3 2 2 3 3 2 2 1 4 2 1 2 2 4 2 2 2 2 2 1 4 2 2 2 4 2 2 2 2 3 2 3 3 2 4 5 2 3 2 2 2 2 2 4 2 2 3 2 2 2 2 2 2 7 2 2 5 2 1 2 2 2 2 4 2 4 2 3 2 2 2 2 4 7 2 2 2 4 2 2 2 2 2 4 2 2 4 5 2 2 2 2 2 4 3 2 3 2 3 2 3 2 4 2 6 2 2 4 2 4 2 2 2 3 2 2 3 2 4 3 2 2 3 9 3 2 2 1 2 1 1 1 2 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 4 1 1 1 1 1 3 2 46 5 1 1 1 2 1 1 2 1 1 2 1 1 2 1 1 1 2 2 1 3 2 1

1$	1674 4267 4578
101$	4210
12$	699 700 701 702
13$	699 700 701 702
14$	699 700 701 702
15$	699 700 701 702
16$	699 700 701 702
17$	4931 2574
18$	5249 3277
19$	5249 3277
2$	4578
20$	5249 3277 4931 2574
21$	5249 3277
22$	5249
23$	5249
24$	5249 2063
25$	5249 3277
26$	5249
27$	5249
28$	5249
29$	5249
3$	4578
30$	5249 3277
31$	4931
3x5x2$	2433
4$	4578
47$	4931 2574
5$	858 4578
5x5x5$	2432
6$	858 4578
60$	4782
7$	4578 4656
8$	4578
9$	4578
999$	4210
a$	2706 2787 5175 2791 514 515 516 5502 3178 3179 612 709 710 3325 3352 3353 847 3796 3898 3935 4092 4232 4233 4264 6671 1700 4338 4346 6733 1825 1858 1983 2082 2094 2146 2149 4821 2363
abandon$	2099
abandoned$	2096 2099
abandoning$	2099
abandons$	2099
abc$	2383
abdicate$	1344
abdicated$	1344
abdicates$	1344
abdicating$	1344
abh	4341
abh$	6727
abide$	5377
abilit	4882
abject$	2070
able$	653 656 657 659 762 3364 3381 3382 1545
abortion$	2540
about	4061 4709
about$	2650 2974 5615 3552 960 961 962 963 3557 6152 6332 6333 6334 1438 4082 4276 4326
above$	3470
abscond$	5197 2388
abscondded$	2388
abscondding$	2388
absconded$	2388
absconder$	4364 2388
absconders$	4364 2388
absconding$	4363 2388
absconds$	2388
absconsion$	2388
absconsions$	2388
absen	4906
absenc	6682
absent$	5202 6038 4051
absolute$	937
absolutely$	1029 3805 2061 2064
abus	6706
abuse	4319
abuse$	4979 4980 5145 5341 5342 5363 5364 6703 6704 6705 4409 4934
abused	1708
abused$	5013 4301 4947 2356
abuser$	5189 5470 5476 4432
abusers$	5189 5470 5476 4432
abusive$	1892 4496 2404
abysmal$	2427
abysmally$	2427
academy$	3709 3714 3715 6346 6374 6646 6647 6660
accept$	5094 5377 2999 3000 3001 3002 3003 3004 3005 3006 3007 3008 3009 3010 5517 5899 5918 5924 5938 6199 4642 4643
acceptable$	1530 2383
accepted$	5272 5280 5287 5288 5289 5290 5293
accepting$	5517
access$	2298
accommodation$	5230 5231 5232 5233 5234 5235 5236 5237 6702 6723 4932
accomplice$	4383 2481
accomplices$	4383 2481
accord$	5080 5081 5082 5083 5084 5085 5086 5087 5263 5264 4385
accoun	4030 1459 4053 4153
account$	6174 6175 6176 6177 6178 6179 6180 6539 1616 6601 6602 1728 6708 4465
accountability$	384 385 6370 6371 6372 6373 4706
accountable$	384 385
accounted$	1616
accounts$	6416 6439 6539 1616 4465
accusation$	4407
accusations$	4407
acd$	2491
achiev	1508
acknowledge$	2999 3000 3001 3002 3003 3004 3005 3006 3007 3008 3009 3010 6199
acknowledged$	6112 6113 6114 6115
acne$	2421
acned$	2420
across$	3265 673 674 3268 676 3270 678 3391 3470 4531 4662
act	1495 6503 6621
act$	2847 5240 672 3265 673 674 675 3268 676 677 3270 678 679 680 681 682 683 684 745 6062 6199 6355 6358 6404 6504 1894
acted$	672 3265 673 674 675 3268 676 677 3270 678 679 680 681 682 683 684 3696 3705 6095 6100 6112 6113 6114 6115 6209 1894
acting$	588 672 3265 673 674 675 3268 676 677 3270 678 679 680 681 682 683 684 1873 1894
action	1409 4779
action$	5020 6143 6174 6175 6176 6177 6178 6179 6180 4353 4777
actionable$	4002
actions$	3 4 5 6 7 8 9 2605 2606 2607 2612 5020 5038 5080 5081 5082 5083 5084 5085 5086 5087 5363 5364 5365 4353
active	6551
active$	166 167 168 169 363 4370 4542 2149 2151 4756
activi	6382 4759 4771 4772 4779
activities$	5018 5020 4353 4367 4411
activity$	5018 5020 2848 5241 6416 6521 4353 4367 4411 4541 4763
acts$	2847 5240 672 3265 673 674 675 3268 676 677 3270 678 679 680 681 682 683 684 746 1894
actual$	4341
add$	2242
added$	1481 1482 4183 1591
addict	6639 6682 4872
addict$	5484 5485 5486 4435 4436 2400
addicted$	1653
addiction$	1653 4887
addicts$	5484 5485 5486 4435 4436 2400
addres	1414 6433 1567 4160 4161 4189
address$	5181 5182 5183 5184 2799 2800 2801 2802 4942
addresses$	6407 6575 4734 4804
adhd	6639
adhd$	6629 2489
adidas$	4627
admit$	5918 5924 5938 6199 6355 4642
admitted$	1646 1658 4863
adolescent$	5539 5553 5554 5555 5556 5557 5558 847 5826 5829 1836 1839 4480 1982
adolescents$	5539 5553 5554 5555 5556 5557 5558 5826 5829 4480
adopted$	4940
adoption$	2348
adoptive$	2348
adult$	5110 5132 2764 2765 5166 2827 2831 2834 5225 5227 5251 5254 3035 5438 5439 5440 5441 3135 3173 5645 669 5651 5653 5658 3281 5670 5675 5676 5677 5685 5694 5695 5696 3321 729 5715 741 742 3337 5724 5725 3340 3341 3380 3383 5769 5818 5819 5820 5821 5822 5823 4360 1785 4382 4545 4546 1957 4552 1975
adults$	2687 2692 5166 5189 5191 5194 2827 5221 5225 5227 5251 5361 5430 3049 5438 5439 5440 5441 5449 3064 5582 5621 5622 5623 5631 5645 5651 5655 3271 5658 3278 5670 5675 5676 5677 5683 5691 5692 5693 5694 741 742 3337 5724 5725 5769 5783 5792 5797 5800 5801 5802 5803 5804 5818 5819 5820 5821 5822 5823 5866 4360 4403 4547 4552
advance$	1499
advanced$	669 4370
advanceed$	1499
advanceing$	1499
advances$	1499
advantage$	5014
advice$	5046 5517 6103 6104 6105 6106 6107 6108 6109 4404 4639 4697
advis	4806
advised$	5049 5050 2665 73 74 75 76 77 78 79 80 2674 82 83 84 85 86 87
affairs$	5710
affection$	5230 5231 5232 5233 5234 5235 5236 5237
affili	1495 4759 4763 4765 2482
affiliate$	4411
affiliated$	481 4411
affiliates$	4411
affiliation$	462 463 481 4411
affiliations$	4411
affray	4341
affray$	6727
afraid$	5776 5777 5778 5779 834 835
african$	866 3462 2007
afro$	4618 2026 4620
afros$	4618 4620
after	6418 4288
after$	2989 3208 5630 3247 3367 5784 5785 5789 5790 5796 1317 6674 6675 4305
again$	5059 5060 1285 3975 3976
agains	4106 4779
against$	5185 5186 5187 5188 6477 6492 6522 1588 4654 4747 4749 4789 4822
age$	2840 5248 3084 5648 5649 5720 5721 5722 5839 5840 5841 4266 4913
aged$	5826 5829 4380
agencies$	3709 3714 3715 6346 6374
agency$	3684 3709 3714 3715 6346 6374 4002 2070 2109
ages$	5648 5649
aggression$	5571 5572 594 595 4488
aggressive$	5527 5528 5529 5530 5531 5532 5533 5534 5535 5536 5537 5603 1892 2404
aggressively$	2404
aggressiveness$	5571 5572 4488
aggressor$	5470 5471 5472 5473 4432 4433 4434
aggressors$	5470 5471 5472 5473 4432 4433 4434
agitator$	2397
agitators$	2397
agree$	646 647 648 649
agreed$	5293 646 647 648 649
agreement$	6509
agreements$	6509
agrees$	646 647 648 649
ahead$	6431
aid	1508
aid$	1499 1512 4851
aided$	1499 1512
aiding$	1499 1512
aids	1508
aids$	1499 1512 4851
aim	1598
aim$	6516 1541 6545 6588
aims$	6516 1541 6545
album$	4182
alcoho	6682
alcohol$	5230 5231 5232 5233 5234 5235 5236 5237 5242 5245 6632 4868 2279 4872
alcoholic$	4435
alcoholics$	4435
alert$	1404 1422 1423 1520
alerting$	1422 1423
alerts$	1422 1423
aliases$	2437
alibi$	2438
alibis$	2438
alienated$	1983
alight	4328
alight$	6714
alike$	4626 4628
alive$	6611
all	4785
all$	2678 3022 566 3173 608 639 5619 704 5757 839 5901 3516 929 999 1000 1001 1055 1064 3658 3682 6188 6195 3935 3937 6341 6342 1374 6511 4156 4205 4214 4389 4639 4640 4698 2142 2146
allegation$	4407 4408
allegations$	4407 4408
allege$	5453 5454 4405 4406
alleged$	5453 5454 1474 1572 4405 4406 1816
allegedly$	2393
alleges$	5453 5454 4405 4406
allerg	6639
allergic$	2505
allergies$	2505
allergy$	4887 2505
allocated$	1577
allow	1424
allow$	34 35 92 93 5918 5924 5938 1512 4386 4642
allowed$	34 35 92 93 1512 1657 4386
allowing$	34 35 92 93 1512 4386
allows$	34 35 92 93 1512 4386
almost$	329 704 3297 705 706 707 708 711 712 713 714 759 760 1953 1962
alone	4226 2331 4925
alone$	5297 5740 5741 5742 5743 5744 5745 5746 5747 5748 5749 5750 5751 5752 6612 2331 4924
along$	5102
alopecia$	2422
already$	704 3297 705 706 707 708 711 712 713 714 732 759 760 1953 1962
also$	1840
alternative$	2306
although$	89 5185 5186 5187 5188
altogether$	1374
always$	225 3558 2424
ambition$	5593 4523
among$	5526 3187 3219 4066 4219
amongst$	5526 3187 3219
amount$	5782
an$	2997 3204 3267 3299 3329 847 3676 3935 4080 4092 4232 4346 1983
anaemia$	2504
analys	4015 4016 4017 1425 1426 1455
analysis$	4722 4766
analyst$	6401 6402 6403 4018 4019 4048 1547
analysts$	6401 6402 6403 4018 4019 4048 1547
anaphy	2506
and	2180 2185
and$	2677 5413 3086 3087 5826 5829 3470 4001 4079 4097 4098 4212 4740 2226 4970
angels$	4452
anger$	591 1893
angry$	6038 1825 1983
animal$	4435
animals$	5484 5485 5486 4435 4436
ankle	1745
ankle$	4338
anorexia$	2507
anorexic$	2507
another$	2594 5583 847 4350 1983 2149
anpr$	2442
answer$	5377 752 753 754 3374 5918 5924 5938 5991 6199 3845 3846 6355 6358 6588 4642
answered$	5272 5293 752 753 754 6100 6112 6113 6114 6115
answers$	752 753 754 5991
antagonise$	1810
antagonised$	1810
antagonises$	1810
antagonising$	1810
anti	4069 1485 4129 4134 6553 6565 4209 2266
anti$	2761 2767 464 5527 5528 5529 5530 5531 5532 5533 5534 5535 577 3176 3218 1920 1921
anticipated$	6498
antidepressant$	4859
antidepressants$	4859
antipsychotic$	2522
antipsychotics$	2522
antisocial$	5145 5152 5527 5528 5529 5530 5531 5532 5533 5534 5535 5603 6455 6595 1807 1887 4481
anxiet	6639
anxiety$	2509
any	6430 2117 4785
any$	3022 5901 3516 929 3624 3791 3792 3937 6383 4092 6511 4639 4640 2142 2146
anybody$	3709
anyone$	5645 5783 3709 6099
anything$	757 5755 831 5917 5922 5928 5933 5942 5999 1080 1081 1082 1083 1084 6571 4639
anyway$	5063 5772
apathetic$	2406 2427
apathy$	2427
apnoea$	4869
apologised$	6112 6113 6114 6115
app$	229 2822 230 2823 231 2824 232 2825 233 2826 5213 5214 5215
appalling$	5527 5528 5529 5530 5531 5532 5533 5534 5535 1258 1259 1260 1261 1400 1892 1927 2095 2427
appallingly$	2427
appear	6596
appear$	349 350 488 495 496 497 498 499 500 501 502 503 504 567 581 582 583 584 585 586 672 3265 673 674 675 3268 676 677 3270 678 704 3297 705 706 707 708 711 712 713 714 3390 801 1740 1841 1842 1888 1889 1899
appearance$	5845 5846 5847 5848 5849 5896 4966
appearances$	4966
appeared$	672 3265 673 674 675 3268 676 677 3270 678 1740
appearing$	1740
appears$	349 350 488 495 496 497 498 499 500 501 502 503 504 567 581 582 583 584 585 586 672 3265 673 674 675 3268 676 677 3270 678 704 3297 705 706 707 708 711 712 713 714 801 1740 1841 1842 1888 1889 1899
appeti	6639
apple$	4427
apples$	4427
applic	1570
applied$	1128 1129 1130 1326
apply	1570
apply$	1128 1129 1130 2176
appointment$	3522 930 931 932 6031 6032 6033 6627 4855
appointments$	3522 930 931 932 6627 4855
appreciate$	5377 2999 3000 3001 3002 3003 3004 3005 3006 3007 3008 3009 3010
appreh	4138
apprehend$	6524 2217
apprehending$	2217
approa	4779
approach$	4777
approaches$	6296 6297
apps$	229 2822 230 2823 231 2824 232 2825 233 2826 5213 5214 5215
april$	5164
arab$	866 3462 2007
arcade$	5162 5163
architects$	361
are	1495
are$	2598 2645 113 114 349 350 488 495 496 497 498 499 500 501 502 503 504 536 3141 567 581 582 583 584 585 586 5609 704 3297 705 706 707 708 711 712 713 714 722 842 3492 3526 3660 1095 1096 3950 1365 1366 4013 4043 4049 4112 4186 1747 1841 1842 1873 1888 1889 1899 4577 4621 4622 2108 4740 4787 2212 2259 4922
area$	3209 4402 4929
aren$	928 959 964 1885 1955
argue$	6038
argued$	6038
argues$	6038
arguing$	6038
argume	4300
argument$	3582 5969 3584
argumentative$	5575 5576 5577 5578 5579 5580 5581 4492 2404
arguments$	1690 6686 1716
arm$	5856 6617
arms$	5856 6617
around	4709
around$	2650 5108 5615 3237 3260 3883 6415 4368 4531
arrangement$	5266 5816 4541
arrangements$	5266 5816 4541 4891
arrest	6404 1497 6485 6486 6491 4138 6550 1621 6682 6684 6708 4789
arrest$	6475 4090 6481 1519 6507 6524 1556 4214 2187 2191 4794 2217 4819 2380 4978 2466 2579
arrested$	5015 4761 4953 2579
arresting$	2217 2465
arrestped$	1556
arrests$	1519 1556 4794 4978 2464 2579
arrive	6579 6596
arrive$	5377
arrived$	6360 6361 6362 6363
arrogance$	2427
arrogant$	3968 2406 2427
arson	6462 6552 6553 4329 4341 4343
arson$	6715 6727 6729
arsonist$	4435
arsonists$	4435
art$	5669 2268
arthritis$	2485
as	1495 2117
as$	2788 3085 3217 3255 3272 3284 717 3320 3338 3339 5775 3480 3807 6218 1381 1384 6432 4061 1840 1873 4731 2146
asb	4129
asb$	5145 6515 1584
asbo	4163 2383
asbo$	6549 4976
asbos$	6549
asd$	6629 2491
ashamed$	6229 1251
asian$	847 866 3462 1982 1983 2007
aside$	3882 3955
ask$	331 6015 6016 6017 4023 4649
asked$	331 5337 5958 6095 6100 6209 1418 4023 1457 4200
asking$	2922 330 6015 6016 6017 4649 4669
asks$	331 5958
asleep$	1248 1249
asperg	2243
asperger$	4836
aspergers$	4836
aspirations$	5593 4523
aspiring$	1819
assaul	6462 6553 1708 4319 6706 6708 4329 4330 4343
assault$	6468 6705 6715 6716 6727 6729 4409
assaulted$	4301 1751
assaults$	6715 4409
assert	1594
assertive$	4187
assess	6621 6623 1650 1741 4709 4877 4882
assessed$	568 1474 1495 1572
assessment$	6614 4894
assessments$	4894
assist	1424 1508 4217
assist$	1499 1512 1541 6603
assistant$	4267 6654
assisted$	6395 1499 1512
assisting$	1499 1512
assists$	1499 1512 1541
associ	6382 4030 4073 6463 6559 6566 1599 4765 4771 4772
associate$	5094 5123 5125 5126 5137 5267 5268 5269 5270 5271 5443 481 1806 4400 4411
associated$	459 481 4411
associates$	5443 481 6407 6416 6417 6419 6444 1466 6473 1590 1806 4400 4411 2150
associating$	5267 5268 5269 5270 5271 481 1466 1806
association$	462 463 5443 3709 3714 3715 6346 6374 1466 6459 4400 4411 4428 2173
associations$	462 463 5443 6416 6417 1590 4192 4400 4411 4428
assured$	4570
asthma	6639
asthma$	2499
asthmatic$	2499
astonishing$	3912 3913 6300
asylum	2346
asylum$	4939
at	4283
at$	15 2943 5384 563 5639 5826 5829 1065 1072 1073 3841 3959 6379 6415 6503 4125 4238 4251 4270 4284 4301 4309 1732 4333 4662 4941 4963 4970
athletic$	1986 2420
atrocious$	2427
attachment$	2285 2286
attack	6706
attack$	4843 4854
attacked$	5015 5333
attacks$	4843
attemp	4784
attempt$	3522 930 931 932 6121 6122 6174 6175 6176 6177 6178 6179 6180 3798 3799 3800 3801 3802 4394
attempts$	3522 930 931 932 6296 6297 4394
attend	6662 2267 2570
attend$	5094 5377 2994 5899 5918 5924 5938 5991 6199 6358 4263 1740 4642 4643
attendance$	6330 6648 4393 4473 2569
attended$	5272 5280 4263 1740
attender$	4393 4448
attenders$	4393 4448
attending$	4263
attends$	5991 6419 1740
attent	4151
attention$	5230 5231 5232 5233 5234 5235 5236 5237 5242 5245 5313 2928 5343 5412 5421 5422 3096 578 587 5587 5588 6098 6102 6174 6175 6176 6177 6178 6179 6180 1415 6537 1586 6629 4391 1904 4498 4499 1925 4801 2241
attitude$	5020 557 558 5590 736 737 738 739 740 1357 1358 1359 1360 4353 1893 4520 4521 4688
attitudes$	5020 557 558 4353 4520
attract$	4998 4999 334 335 1794
attracted$	4998 4999 334 335 435 444 445 446 447 448 449 450 451 452 453 454 455 456 1794
attracting$	4998 4999 334 335 1794
attractive$	2420
attractor$	4813
attractors$	4813
attracts$	4998 4999 334 335 1794
attractted$	4998 4999 334 335 1794
attractting$	4998 4999 334 335 1794
attrib	1538
attributed$	1475
auburn$	2026
august$	5164
aunt	6670 4295 6683
aunt$	6681
auntie	6670
authorised$	4200
authorities$	5605 5606 3709 3714 3715 6346 6374
authority$	5517 5582 3709 3714 3715 6346 6374 4286 4287 6674 4404 4513
authors$	361
autism	6639
autism$	6629 2490
autistic$	2490
autumn$	5164 5165
available$	5009 4370
average$	1986
averse$	538 539 540 541 542
avoid$	5377
avoidant$	5536 5537 1892 2406
avoided$	5272 5280 2914 6088 4705
awaiti	1654
awaiting$	4247 2359
aware$	3230 5617 5618 1450 1593
awareness$	3021
away$	5115 5128 5198 5199 5204 5279 5286 2998 3833 3834 6587 4204 4303
awkward$	5575 5576 5577 5578 5579 5580 5581 6599 4492
b$	4293 6679 4821
babies$	5698 5699 5700 5701 5702 4548
baby	6683
baby$	6698
back$	5100 5135 176 177 178 179 2796 2797 5192 5193 2998 3466 3829 3885
background$	4973
backs$	3885
bad$	2640 50 2736 5149 5438 5439 5440 485 486 487 3081 5527 5528 5529 5530 5531 5532 5533 5534 5535 5536 5537 872 1258 1259 1260 1261 6336 6337 6338 6339 1400 1762 1808 1822 1834 1835 1892 1902 1915 1927 2011 2095
badly$	579 864 3689 1285 4489 4490 4491 1913 2008 4626
bag$	5868
baggy$	2039
bags$	5862 5868 4627
bail$	3065 4346 6732 4961 2369 4978
bailed$	4961 2582
bails$	4978
bait$	1810
baited$	1810
baiting$	1810
baits$	1810
baitted$	1810
baitting$	1810
balaclava$	4627 2423
balaclavas$	4627 4761 2423
bald$	3474 2420
ball$	6315
bandana$	4627 2423
bandanas$	4627 2423
bandit$	2396
bandits$	2396
banger$	4411
bangers$	4411
banging$	4411
bank$	6699
bannin	1604 1605
banning$	1551 4197 4198
bare$	3806
barely$	782 3375 783 3376 784 818 819 820 1199 1670 1955 2290
barrel$	1992
barter$	263 264
bartered$	263 264
bartering$	263 264
barterred$	263 264
barterring$	263 264
barters$	263 264
base	4145
base$	6531
baseball$	2044
basic$	2070
basically$	704 3297 705 706 707 708 711 712 713 714 1953
basis	1570
battle$	1972
be	4164
be$	2619 2620 2621 2622 2720 2721 2722 5123 2752 2756 349 350 2947 2990 5457 3075 488 495 496 497 498 499 500 501 502 503 504 3098 3115 567 581 582 583 584 585 586 3189 3190 3289 3290 3291 704 3297 705 706 707 708 711 712 713 714 5805 5807 3548 3551 5944 5945 5946 3604 3614 3615 3749 3752 3843 1365 1366 4049 6492 4112 4119 4165 4175 6581 1841 1842 1888 1889 1899 2108 2212 4805
beanie$	4627
beanies$	4627
bear$	3961 2110
beard$	4603 4618 4620
bearded$	2420
beards$	4603 4618 4620
bearre	6550
bears$	2110
beat	6706
beaten	1708
beaten$	2631 4301
became$	349 350 488 495 496 497 498 499 500 501 502 503 504 3141 567 581 582 583 584 585 586 704 3297 705 706 707 708 711 712 713 714 1841 1842 1873 1888 1889 1899 2271
becaug	6550
because$	2609 104 1728 6708
bechar	6550
becom	1495 2251
become$	349 350 488 495 496 497 498 499 500 501 502 503 504 3146 567 581 582 583 584 585 586 704 3297 705 706 707 708 711 712 713 714 5945 1840 1841 1842 1873 1888 1889 1899
becomes$	349 350 488 495 496 497 498 499 500 501 502 503 504 567 581 582 583 584 585 586 704 3297 705 706 707 708 711 712 713 714 3583 1841 1842 1888 1889 1899
becoming$	3141 3147 1840
bed	1715 2278
bed$	5230 5231 5232 5233 5234 5235 5236 5237 6630 6668 4293 4294 4308
bedealt$	6550
bedeta	6550
bedroom$	4294 4943
bedwetting$	4871
been	1745 2251
been$	2663 2664 72 81 183 5278 5285 5287 5288 5289 5290 2911 349 350 488 495 496 497 498 499 500 501 502 503 504 528 3137 3138 3139 3145 3151 567 581 582 583 584 585 586 667 704 3297 705 706 707 708 711 712 713 714 786 3523 3524 3525 3527 3528 3529 1095 1096 3704 6185 6186 3811 3812 6209 1286 3916 3917 3918 3951 3952 3953 1365 1366 4049 4112 4119 1636 1658 4263 1693 1721 4338 1841 1842 1873 1877 1888 1889 1899 2108 2212 2264 2270 2271 2307 2309 2310 2343 2347 2355 2360 2362 2363 2367
befing	6550
before$	3282 5697 4333
befriend$	5208 234 235 236
befriendded$	234 235 236
befriendding$	234 235 236
befriended$	234 235 236
befriending$	234 235 236
befriends$	234 235 236
begun	2267
behav$	5272
behave$	5094 5267 5268 5269 5270 5271 672 3265 673 674 675 3268 676 677 3270 678 679 680 681 682 683 684 5918 5924 5938 5991 1896 4642
behaved$	5267 5268 5269 5270 5271 5272 5280 5298 5299 3172 672 3265 673 674 675 3268 676 677 3270 678 679 680 681 682 683 684 1896 1897 4506
behaves$	672 3265 673 674 675 3268 676 677 3270 678 679 680 681 682 683 684 5991 1896
behavi	1604 6682
behaving$	5272 672 3265 673 674 675 3268 676 677 3270 678 679 680 681 682 683 684 1896 1898
behavior$	5020 548 549 550 551 552 553 554 555 556 4353
behaviors$	5020 4353
behaviour$	3 4 5 6 7 8 9 2605 2606 2607 2612 5018 5020 5038 5080 5081 5082 5083 5084 5085 5086 5087 2964 372 373 5363 5364 5365 5408 5409 5410 5411 548 549 550 551 552 553 554 555 556 5566 5567 5568 5569 4078 4123 6515 6520 6521 4163 4197 4257 1676 6662 4277 4336 4353 4354 4411 4430 4431 4485 1893 2302 4973
behavioural$	1893
behaviours$	5018 5020 5566 5567 5568 5569 4353 4354 4485
behavs$	5272
behavved$	5272
behavving$	5272
behind	4060 6453 6551 1574 6566
behind$	5735 5736 5737 3932 6446 4167 1673 4554
being	2251
being$	2663 2664 5067 2748 183 2874 349 350 488 495 496 497 498 499 500 501 502 503 504 3132 567 581 582 583 584 585 586 3241 704 3297 705 706 707 708 711 712 713 714 3314 1095 1096 6187 1286 3915 6610 1841 1842 1873 1888 1889 1899 2307 2309 2310 2343 2360 2362 2363 2367
believe$	6199 6358
believed$	6001 6002 6003 6004 6005 1412 1474 1572
belligerent$	2404
belocked$	6550
belong	1495
belongs$	6343 4699
below$	1673 4917
benefit$	5377 1415 6395 1499
benefited$	1499
benefiting$	1499
benefits$	1499
bepros	6550
bereaved$	1704 2578
bereavement$	6704 2578
besear	6550
bespectacled$	2420
bespok	1672
best$	698
bestopped$	6550
besumm	6550
betray$	2099
betrayed$	2096 2099
betraying$	2099
betrays$	2099
better$	2640 5344 5345 2967 5354 5355 6081
betwee	6418
between$	4925
beyond$	580 671 998 1860 2058
bid	1570
big$	2633 845 862 1986 1993 2009 2026
biggest$	2153
biological$	1933
biopsy$	6633
bipolar$	2286 2512
birth$	5602 1933 4885
birthmark$	2421
birthmarks$	2421
bitten$	4566
bitterly$	1285
black$	847 866 3462 872 906 5889 5890 5891 1982 1983 2004 2005 2011 2026 4627 2039 4761
blackout$	2488
blackouts$	2488
blade	6728
blade$	6727
bladed$	6727
blame$	5317 5318 5319 5320 5321 5322 5323 5324 5325 5326 5327 5328 2944 2945 6344 6347 6348 6349 3964 6351 6355 6356 2106 2107 4703
blamed$	5333 1736
blames$	3964 6351
blameworthy$	2427
blank$	5898
blanket$	937
bleach$	2005
bleached$	2005 2026 4621
blight$	1870
blind$	3891 4705
blinkered$	2427
block$	5646
blond$	3474 2005 2026 2420
blonde$	3474 2005 2025 2026 2420
blood$	2281
bloody$	2084
blue$	2006 2026 4627
board$	3709 3714 3715 6346 6374 6567 4182 4811
boards$	4811
bodies$	5229
bodily$	4341
body$	5229 736 737 738 739 740 5733 4038 1447 2014
boisterous$	2406
bomber$	4627
bombers$	4627
bone$	1917
boned$	4586
boost	1554
boots$	4627
born$	1629
borough$	4929
bossy$	2406
both$	1840 4661 2146
bother$	5959 5960 5961 5962 6145 4667 4668
bothered$	5272 5280 6079 6090 6095 6100 3730 6135 6136 6137 6138 6139 6140 6141 6145 3766 6209 3948 4667 4668
bothering$	4667 4669
botherred$	4667
botherring$	4667
bothers$	4667
bottom$	2299
bound$	966 967 968
boundaries$	4404
box$	2025 4673 2081
boy	6554 4344
boy$	147 5539 5553 5554 5555 5556 5557 5558 4014 4148 1573 6555 1582 1590 6574 6577 4202 6597 6730 1812 4415 4427 4441 4480 1895 4602 4810
boyfri	6682
boyfriend$	5190 5246 268 269 270 271 6666 6698 4377 4378 1786 1787
boyfriends$	5246 268 269 270 271 4377 4378 1786 1787
boys	4006 4020 4046 1456 1492 6554 4190 6576 1602 6600
boys$	5072 5120 147 5166 5190 5223 5225 2894 2898 2899 2913 376 5418 5432 5445 3068 476 477 478 5462 5539 5542 5553 5554 5555 5556 5557 5558 5573 5621 5622 5623 5766 5963 5964 5965 5966 5967 3588 3589 3590 3600 3609 3648 6069 3814 3815 3816 3817 3818 3819 3863 6257 6276 6284 6285 6286 6287 6288 6289 6290 6406 4085 4148 1561 1573 6555 1582 1590 6574 6577 4195 4202 6597 4361 4415 4427 4441 4480 1895 4602 4692 4697 4810
braces$	4620
braid$	4618 4620
braided$	2026 4621
braids$	5892 4618 4620
brain$	2554
brand$	5861 4638
branded$	2039
brands$	5861 4627 4638
brat$	2396
brats$	2396
breach	2368
breach$	1753
breached$	1753 2368
breaches$	1753
break	6682 4300
break$	5094 472 473 3213 5946 6038 4191 1811
breakdown$	6335 4528 4929 4941 4944
breakdowns$	4528
breakfast$	6679
breaking$	472 473 6038 1345 1609 1811
breaks$	472 473 6038 1345 1811
breakup$	6686
brief$	1404 1422
briefed$	1457 4200
briefi	4709
briefing$	1422 2218 4812
briefs$	1422
bright$	2026
bring	1508
bring$	4998 4999 324 325 326 327 328 775 1536 2199
bringing$	324 325 326 327 328 775 1536 2199
brings$	4998 4999 324 325 326 327 328 775 2199
broad$	1986 1991
broke$	472 473 3212 1345 1811 4929
broken$	3214 1345 1887 4482 4929
brothe	6670 4295 6683 4298 6687 6690 6691
brother$	1686 6681 4296 4320 4526
brothers$	5602 4526
brough	4106
brought$	4991 4998 4999 324 325 326 327 328 775 6492 4154 1562 6561
brown$	872 2004 2005 2006 2011 2026
bruise$	2562
bruised$	2562
bruises$	2562
bruising$	2562
brunette$	3474 2420
brush$	1341 1362
brushed$	1289 1341 1362
brushes$	1341 1362
brushing$	1341 1362
buck$	6313 2101
budgets$	6330
build	6404 1498 1508 2117 2155
build$	5834 5835 5836 1580 4579
builded$	1580
buildi	1508 4141
building$	6527 1580
builds$	5834 5835 5836 1580 4579
built$	3450 4136 4580
bulimia$	2508
bulimic$	2508
bulk$	4205
bulky$	1986
bullied$	5013
bullies$	5471 5472 5473 5484 5485 5486 4433 4434 4435 4436
bully$	5471 5472 5473 5484 5485 5486 4433 4434 4435 4436
bullying$	5603
bunch$	506 5539 5553 5554 5555 5556 5557 5558 629 4427 4480 4531
bunk$	1772
bunked$	1772
bunking$	1772
bunks$	1772
burden$	3109
burgla	6382 6453 6462 1485 4134 6552 6553 4329 4330 4341 4343
burglar$	5484 5485 5486 6446 4435 4436
burglaries$	6454 4078 6520 6715 6729 4788
burglars$	5484 5485 5486 4435 4436
burglary$	1417 4078 6468 6715 6716 6727 6729 2146 2162
burgle	2591
buried$	1337
burly$	1986 2420
bury$	1337
burying$	1337
bus$	5162 5163
busine	4133 4196 4771
businesses$	6495 6519 6582
busy$	6353 3968
but$	2677 3297 705 706 707 708 711 712 713 714 3334 3350 3424 6037 3925
buy	4056
buzz$	5412 2017
by	2180 2185
by$	3028 3029 5448 5526 3187 3388 5916 6074 6214 3830 3831 3832 6263 6266 6267 6268 6269 4022 4066 6464 4082 4236 4261 1765 4662 4689 4800 4949 4950
c$	4821
cahms$	2532
caked$	878
calculating$	2406
call$	6296 6297 1423 1617 4697
called$	6209
calling$	1423 1617
callous$	2406 2427
callousness$	2427
calls	1459 4053
calls$	6296 6297 6341 6342 1423 6439 4129 6566 1617 4697 4698
came$	5298 5299 910 1558 1693 1791
camera	4038
camera$	6420 6424 4039 6426 1575
cameras$	6420 6424 4039 6426 1575
camhs$	2531
camouflage$	4627
campaign$	2196
can$	406 3142 596 653 656 657 659 664 696 761 781 793 796 829 3573 5974 5975 5976 5977 3602 1022 1023 1026 3639 1156 1158 1372 4106 1571 1679 2053 2226
cancer$	2552
candidates$	4121
cannab	6728 4347
cannabis$	5230 5231 5232 5233 5234 5235 5236 5237 5242 4245 6632 6733 4362 2279
cannot	1657 1679
cannot$	406 3573 5974 5975 5976 5977 1022 1156 4272 2325
cap$	902 5882 5883 5884 5892 4627 2038 4632 4637
capabi	6480
capability$	2451
capable$	763 3365 3384 3385 3620
capaci	6480
caps$	902 5882 5883 5884 5892 4627 2038 4632 4637
captur	4141 2155
capture$	6527
captured$	4042
car	4945
car$	5181 5182 5183 5184 2136
care	1697
care$	2999 3000 3001 3002 3003 3004 3005 3006 3007 3008 3009 3010 3211 3248 3354 3355 3356 3359 3360 3362 3363 3366 3373 5782 5783 5795 5797 5800 5801 5802 5803 5804 5959 5960 5961 5962 5978 5979 5980 6066 6145 3760 3761 6174 6175 6176 6177 6178 6179 6180 6181 3798 3799 3800 3801 3802 6370 6371 6372 6373 6642 6665 6672 6673 4290 6712 6713 1934 4667 4668 4706 4926 2334 2335
cared$	6079 6095 6100 6141 6145 4667 4668
career$	4430 4431 1843 2151
careful$	5000 5005 5006 5007 5008
careless$	368 1799 2427
carelessly$	2427
carelessness$	2427
carer	6687
carer$	6667 6673 6681 1711 4926 4937
carers$	6673 4926
cares$	5978 5979 5980 1711
caribbean$	866
caring$	1711 4651
carpet$	6320
carrie	1436 6566
carried$	2667 5293 1792 4386
carries$	679 680 681 682 683 684 6034 6035 6036 4071 1792 4386 2110
carry	1436
carry$	2666 5094 5123 5125 5126 5267 5268 5269 5270 5271 679 680 681 682 683 684 883 5946 6034 6035 6036 1792 4386 2110
carryi	4060 6551 6566 4342
carrying$	5067 5267 5268 5269 5270 5271 6446 1574 4341
case$	5481 5538 4091 6487 1543 6721 4443 4445 4483 4484 2156 4966 4969
cases$	5481 5538 4443 4445 4483 4966
cash$	2792 5230 5231 5232 5233 5234 5235 5236 5237 5242 5245 5414 5415 1871
cast$	3600 3609
casually$	864 2008 4626
casualty$	6625 6637
catalogue$	1092
catch	6404 6425 6491 4138 4789
catch$	6427 6434 1524 6524 1615
catches$	1524
catching$	1524
category$	3155 1728
caught	6550 6561
caught$	5013 5015 1749 1877
cause$	4991 5480 5945 4442
caused$	4991
causer$	4422
causers$	4422
causes$	5480 4442
causin	1574
causing$	6038 4167
cautio	4330 4956
caution$	6716 4978
cautioned$	2364
cautions$	4978
cautious$	5002
cavalier$	2427
cbo	4163 2383
cbo$	6549 4976
cbos$	6549
cbt$	4860
cce$	5145
cctv	4038
cctv$	4015 4016 4017 1425 1426 6424 4039 1448 1455 1549 1575 4727 2143
ceases$	6506
cell$	2127 4799 4840
cells	4337
cells$	6723
central$	6580
centre$	6519 6560 6590 6734
cerebral$	2295
certain$	966 967 968 995
certainly$	1067 1075 3668 1076 1077 4658
certainty$	996
chain$	1477 4627 4765
chains$	4627
challe	6586 4201
challenge$	6038 6587
challenged$	6038
challenges$	6038
challenging$	5527 5528 5529 5530 5531 5532 5533 5534 5535 5575 5576 5577 5578 5579 5580 5581 603 604 605 606 607 6038 1887 1890 1892 4492 2406
chance$	5383 5384 3578 3596 1322 1323 1324 1325 6321 6322 1539 4394 4695
chances$	5383 5384 1322 1323 1324 1325 6321 6322 4394 4695
change$	5517 5899 5918 5924 5938 5988 6015 6016 6017 6026 6199 4642 4643 4649
changed$	6001 6002 6003 6004 6005 2297
changing$	6015 6016 6017 3632 4649 2297
chaotic$	1887 4481 1890 2406 2427
charg	6491
charge	4060 1497 6485 4101 4154 6550 6566
charge$	6446 6475 4090 4786 2229 4952 4978
charged$	6540 2366 4960
charges$	6487 1513 4786 4792 2229 4952 4978
charging$	4101 2191
charity$	3709 3714 3715 6346 6374
charm$	3235
chart	1437
chart$	1494 1576 4173 4766
charted$	1576
charts$	4766
chase$	5412
chaser$	6296 6297
chasers$	6296 6297
chasing$	6296 6297
chat$	5211 5212 234 235 236
chated$	234 235 236
chating$	234 235 236
chats$	234 235 236
chatted$	234 235 236
chatting$	234 235 236
chav$	2396
chavs$	2396
cheat$	4435
cheats$	4435
check	4709
check$	6420 1469 4140 1564 1585 6628 4722 4793
checked$	6209 4052 1585
checkes$	1585
checking$	1585
checks$	6420 1454 1469 4111 1585 4722 4793
cheek$	5856
cheeks$	5856
cheeky$	2406
chested$	4585
chicken$	5162 5163
child	4275 4344
child$	147 249 5539 5541 5542 5553 5554 5555 5556 5557 5558 5698 5699 5700 5701 5702 5826 5829 6661 6674 1696 1698 1699 1731 6730 1778 1812 4414 4427 1836 1839 1843 4480 1895 4524 4548
childish$	2406
childlike$	5735 5736 5737 4554
children$	147 2894 2898 2899 2913 376 3068 476 477 478 5462 5539 5542 5553 5554 5555 5556 5557 5558 617 3296 5698 5699 5700 5701 5702 5826 5829 5963 5964 5965 5966 5967 3588 3589 3590 3600 3609 3648 6069 3814 3815 3816 3817 3818 3819 3855 3862 6276 6284 6285 6286 6287 6288 6289 6290 3980 1697 6692 4361 4402 4414 4427 4480 1895 4524 4548 4661 4691 4692 4697
chin$	5856
chip$	3205 613
chis$	2436
chlamydia$	2542
choice$	3 4 5 6 7 8 9 5020 5026 5027 5028 5080 5081 5082 5083 5084 5085 5086 5087 2704 5091 5092 5093 2737 5124 146 2740 5624 5707 4353 4354 4355 4356 4358 4550
choices$	3 4 5 6 7 8 9 2605 2606 2607 5020 5026 5027 5028 51 52 53 54 5034 5035 5038 5041 5042 5043 5044 5045 5080 5081 5082 5083 5084 5085 5086 5087 146 2740 2964 372 373 5363 5364 5365 5707 4353 4354 4355 4356 4550
choose$	5051 115 116 117 118 119 120 121 122 123 124 125 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140 141 142 143 3374 5767 5768 5944 6054 1766
chooses$	115 116 117 118 119 120 121 122 123 124 125 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140 141 142 143 6054 1377 1378 1379 1380 1766
choosing$	5080 5081 5082 5083 5084 5085 5086 5087 115 116 117 118 119 120 121 122 123 124 125 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140 141 142 143 5770 5771 1377 1378 1379 1380 1766
chose$	5051 115 116 117 118 119 120 121 122 123 124 125 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140 141 142 143 6054 6311 1377 1378 1379 1380 3994 6381 1766 4705
chosen$	115 116 117 118 119 120 121 122 123 124 125 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140 141 142 143 5272 5280 1766
chronic$	6619
chubby$	3474 2420
chunky$	1986
cid	6386
cigarettes$	5230 5231 5232 5233 5234 5235 5236 5237 5242 5245
circul	1405
circulated$	6385 1577
circulation$	6500
circumstances$	6053 4942
citalopram$	2528
city$	3446
civil	1604 2185
civil$	4197 2203
clad$	885 886 887 4591 4601 2033
claim$	3069 3070 3071 4939
claimed$	3069 3070 3071
claims$	3069 3070 3071
clamp$	2181
clamped$	2181
clamping$	2181
clamps$	2181
class$	2789 3116 5582 6728 4347 2228
classed$	571 1495
classmates$	4361
clear	1581
clear$	872 995 3935 1509 2011 2070 2195 2222
cleared$	1611
clearly$	980 981 982 983 1067 1075 3668 1076 1077 3697 1365 1366 2108
clingy$	2406
clinic	1648 2251
clinic$	4241 6628 6634 6637 4867 4869
clinically$	2282
clip$	2856 2857 265 266
clips$	2856 2857 265 266
close	1465
close$	6356 1411 4058 4693
closed$	1326 4654 4657 4693
closes$	4693
closure$	1551 2223
clothe$	4714
clothes$	2612 5230 5231 5232 5233 5234 5235 5236 5237 5882 5883 5884 5889 5890 5891 5892 5896 4150 4627 4632 4714
clothing$	5882 5883 5884 5896 4627 4629 4632
clueless$	2427
co$	2992 5514 3514 3533 3539 3544 3553 3610 4477 2185
coat$	5882 5883 5884 5892 4627 4632 4636
coats$	5882 5883 5884 5892 4627 4632 4636
cocain	6728 4347
cocaine$	4245 6733 4362
cocky$	2406
code$	4578
codeine$	6632
codes$	4578
coerced$	5013
cognitive$	2289
cohort	6482 6554
cohort$	5539 5553 5554 5555 5556 5557 5558 6517 4148 1561 1573 6555 6557 1582 1590 6574 6577 4202 6597 4480 2158 4810
cohorts$	6557
cold$	6207 6378
collec	4709 2117 2155
collect$	1403 4172 4207
collected$	1403 4172
collecting$	1403 4172
collective$	2070
collects$	1403 4172
college$	3709 3714 3715 6346 6374 6646 6647 6649 6659 6660 4889 4905
collude$	362 363
colluded$	362 363
colludes$	362 363
colluding$	362 363
colour$	4605
coloured$	2026
colours$	4605 4627
combat	1536
combative$	2404
come	6596
come$	5274 2896 5377 672 675 677 785 798 799 910 5918 5924 5938 5945 5991 6112 6113 6114 6115 1558 1693 1791 4642
comes$	672 675 677 910 5991 6419 2345
comings$	1599
command$	6456
comment$	915 916 917 918
commented$	915 916 917 918
commenting$	915 916 917 918
comments$	915 916 917 918
commentted$	915 916 917 918
commentting$	915 916 917 918
commit	4060 6551 1574
commit$	5094 5918 5924 5938 5946 6607 4642
commits$	6607
committed$	6607 1750
committing$	6446 4167 1750
committs$	1750
common$	3014 6370 6371 6372 6373 4341 4706
commun	1409 4133 1743
communicate$	234 235 236
communicated$	234 235 236
communicates$	234 235 236
communicating$	234 235 236
communication$	1357 1358 1359 1360 2070 4688
community$	4002 4026 6495 1531 6519 4336 4402 2371 2379
company$	4981 5104 5122 3053 3054 3709 3714 3715 6346 6374 4401
compare$	4140
compass$	5401
complacency$	2427
complacent$	3968 2427
complain$	915 916
complained$	915 916
complaining$	915 916 6038
complainned$	915 916
complainning$	915 916
complains$	915 916
complaint$	6213 4407 4697
complaints$	6213 6341 6342 4407 4697 4698
complete$	937 1392 1580 2070
completeed$	1580
completeing$	1580
completely$	637 3689 1968 2061 2064
completes$	1580
complex$	1890
complexion$	4604 2421
complexions$	4604 2421
compliance$	4410 4475
compliant$	3182 4474
complicit$	166 167 168 169 363
complicity$	362
comply$	5094 5377 5899 5918 5924 5938 4642 4643
compromise$	10 1756 1757
compromised$	10 1756 1757
compromises$	10 1756 1757
compromising$	4981 10 1756 1757
compulsive$	1843 4838
computer$	4723
conceal$	914
concealed$	914
concealing$	914
concealled$	914
concealling$	914
conceals$	914
concer	1659 1683 1733
concern$	3017 3747 3748 6174 6175 6176 6177 6178 6179 6180 6181 6213 4697
concerned$	3945 3946 6551
concerning$	5527 5528 5529 5530 5531 5532 5533 5534 5535 1892
concerns$	5408 5409 5410 5411 3747 3748 6213 6341 6342 4697 4698
concerta$	2525
concus	2554
condit	4222 4227 2368
condition$	6608 6613 6732 4854 4855 4962
conditional$	2363
conditions$	5451 1716 6732 4942 4962
conduc	1436
conduct$	3 4 5 6 7 8 9 2605 2606 2607 2612 5020 5363 5364 548 549 550 551 552 553 554 555 556 679 680 681 682 683 684 4353 1893 2286
confer	6677
confidence$	736 737 738 739 740
confidentiality$	6318
confiscated$	4035
conflict$	5416 6039 1716 4411
confro	6586 4201
confront$	6587
confrontational$	5536 5537 5575 5576 5577 5578 5579 5580 5581 4492 2404
congregate$	5609 4577
congregated$	5609 4577
congregates$	5609 4577
congregating$	5609 4577
connected$	481 1475 6551 4166 4411
consensual$	1948 2392
consent$	276 277 278 279 280 281 646 647 648 649 5808 3430 3431
consented$	276 277 278 279 280 281 5261 283 287 646 647 648 649
consenting$	276 277 278 279 280 281 1948 2392
consents$	276 277 278 279 280 281 646 647 648 649
consequences$	5036 59 5385 5386 5387 5388 5389 5390 5391 5392 5393 5394 5395 5396 5616
consid	1495 1502
consider$	5377 5918 5924 5938 6199 4642
considered$	566 1840
consistent$	937
consistently$	1059 3652 1060 3653 1061 1062 1063
consort$	1806
consorted$	1806
consorting$	1806
consorts$	1806
consortted$	1806
consortting$	1806
consta	4015 4016 4017 1425 1426 1455
constable$	6401 6402 6403 4018 4019 4048
constables$	6401 6402 6403 4018 4019 4048
constant$	3910 3911
constantly$	225 1059 3652 1060 3653 1061 1062 1063 1285
consti	1495
consul	4227 4240
consultant$	6613 6622 6626
contac	4030 6559 1599
contact$	5208 234 235 236 238 239 240 241 242 243 244 622 623 1717 4530 4639
contacted$	234 235 236 238 239 240 241 242 243 244
contacting$	234 235 236 238 239 240 241 242 243 244
contacts$	234 235 236 238 239 240 241 242 243 244 6416 4192
contactted$	234 235 236 238 239 240 241 242 243 244
contactting$	234 235 236 238 239 240 241 242 243 244
contain$	5508 6015 6016 6017 4649
continually$	225 1059 3652 1060 3653 1061 1062 1063
continue$	5051 202 205 212 213 214 215 216 217 218 219 220 221 222 223 224 5945 1770
continued$	5051 202 205 212 213 214 215 216 217 218 219 220 221 222 223 224 937 1770
continues$	5051 202 205 212 213 214 215 216 217 218 219 220 221 222 223 224 1770
continuing$	5051 202 205 212 213 214 215 216 217 218 219 220 221 222 223 224 1770
continuously$	1059 3652 1060 3653 1061 1062 1063
contraception$	2541
contraceptive$	2541
contract$	6509 4976
contracts$	6509
contribute$	362 1541
contributed$	4991 362
contributes$	362 1541
contributing$	362
contro	1536 4130
control$	5377 5398 5404 5508 5527 5528 5529 5530 5531 5532 5533 5534 5535 3169 5559 3183 5589 3394 3395 5972 6015 6016 6017 4015 4016 4017 1425 1426 1455 6490 6516 1597 4196 4649 2197 4826
controlled$	5013 5923 5929 5934 5943 6000 6001 6002 6003 6004 6005
controlling$	1892 2406
conveniently$	2112
convic	4101 4154
convict$	2217
convicted$	6540 2361 4955
convicting$	2217
conviction$	6487 2361 4978 2467 2580
convictions$	6487 2361 4978 2467 2580
convince$	5988
cooper	4217
cooperate$	5377 5515 5899 5918 5924 5938 6199 6603 4642 4643
cooperating$	5515
cooperation$	5514 4477
coordi	2185
cope	4226
cope$	3252 679 680 681 682 683 684 3354 3355 3356 3359 3360 3362 3363 3366 776 777 778 5767 5768 3386 794 795 3389 6201 6612 6631 1967
coped$	679 680 681 682 683 684 1967
copes$	679 680 681 682 683 684 1967
coping$	679 680 681 682 683 684 3354 3355 3356 3359 3360 3362 3363 3366 5770 5771 1967
core	6482
core$	6538 6580
cornrows$	2421
corporate$	2070
corrob	1409
corroborated$	4002
corrupting$	485 486 487 1835
cotton$	1958
couch$	6701
could$	21 22 23 24 25 148 149 150 151 152 153 3143 597 653 656 657 659 664 696 761 781 829 3602 1024 1025 1104 1105 1106 1107 1108 1109 1110 1111 1112 1113 1114 1115 1157 1168 1332 1401 1402 4009 1419 1571 1679 2053
couldn$	1022 1156 1167
council$	3709 3714 3715 6346 6374 2070 2109
counse	4227
counselling$	6614 4860 4880
counsellor$	6613 6622
countless$	2672 3910 3911 3935
county$	2760 2775 2781 2784 2790 5178 5179 5180 508 2227 4929
couple$	629
courier$	5487 4437
couriers$	5487 4437
course$	3661 3668 1076 1077 6058
court	4154 6550 2193 2368
court$	334 335 6540 6719 1745 4339 1794 2193 4786 4944 4952 4965 2373 4970
courted$	334 335 1794
courtesy$	6127 6128
courting$	334 335 1789 1794
courts$	334 335 5605 5606 6540 1794
cousin	6670 6683
cousin$	1686
cover$	914 1340
covered$	914 1340
covering$	5871 914 1340
coverings$	5871
coverred$	914 1340
coverring$	914 1340
covers$	914 1340
covert	1557
covert$	4150 2440
covertly$	2440
cowardly$	2427
crack	6728 4347 2182
crack$	6733 4362
crackdown$	4775
cracked$	6561
crackeddown$	4775
crackingdown$	4775
cracksdown$	4775
crave$	433 434 1906
craved$	433 434 1906
craves$	433 434 1906
craving$	433 434 1906
crazy$	4481
create$	1580
createed$	1580
createing$	1580
creates$	1580
credit$	5230 5231 5232 5233 5234 5235 5236 5237 5242 5244 5245
cries$	609
crime	6382 1409 4007 4069 6463 1485 4129 4134 6552 6553 6565 4190 6576 4209 6606 4343 4717 4751 4765 4771 4791
crime$	5145 5159 5423 5603 6386 4002 6393 1417 6446 6454 6455 4074 4075 4078 4088 4122 4126 6512 6513 6515 1537 6520 4139 4158 1566 6546 6547 4163 4170 1579 1584 1592 1596 6585 1610 6591 6595 1628 1743 6729 4359 4360 4411 1871 2161 2162 4788 4797 2206 2210 2220
crimes$	5145 6454 6455 4078 6515 1628 4788
crimin	6382 1409 1465 6447 6453 6462 6463 4129 6552 6559 4741 4751 4771 4772 2185 4791 2372 2457
criminal$	5145 5149 5152 5166 5438 5439 5440 5441 5484 5485 5486 4002 4058 6445 4088 4092 4101 4135 4329 1743 4341 4343 4360 1807 1838 4435 4436 1886 1929 4532 4765 2174 2193 2380 2406
criminalise$	1387 1388 1389 1390
criminalised$	1387 1388 1389 1390
criminalises$	1387 1388 1389 1390
criminalising$	1387 1388 1389 1390
criminality$	5145 5159 6515 4359 2446
criminally$	1919 2163
criminals$	5166 5423 5425 5438 5439 5440 5444 5484 5485 5486 6471 4360 4435 4436 4532
crisis$	4240 2238 4855
crohn	2248
crohns$	4841
crook$	4435
crooks$	4435
crop$	3481 5882 5883 5884 4632 2041
cropped$	2026
crosscheck$	4140
crowd$	629 4401 4427 4428
crown	2372
cruel$	2406
cry$	609
crying$	609
cse$	5145
cues$	1322 1323 1324 1325
culpable$	4701 2427
culpri	4060
culprit$	5471 5472 5473 6446 4433 4434 4746 4810 2475
culprits$	5471 5472 5473 6446 4433 4434 4746 4810 2475
culture$	4411
cunning$	2406
curb	1536
curfew	1743
curfew$	4336 6732 4404 4971 4978 2588
curfews$	4404 4978
curiosity$	6174 6175 6176 6177 6178 6179 6180 6370 6371 6372 6373 4706
curled$	3468
curly$	2005 2026
curren	1409
current$	4002 4092
custod	6550 4337
custodial$	2371
custody$	4074 4075 1549 6665 1718 6723
customers$	4402
cut	1536
cut$	3496 1638 4610 4621 2257
cuted$	2257
cuting$	2257
cuts	1536
cuts$	1638 4610 2257
cuttin	1536
cutting$	1638
cynical$	5536 5537
dabble$	166 167 168 169
dabbled$	166 167 168 169
dabbles$	166 167 168 169
dabbling$	166 167 168 169
dad	6670 4295 6683 4298 6687 6690 6691
dad$	5602 1686 1687 6667 6681 4296 1706 6696 1719 4320 6712 4526
daddies$	4381
daddy$	4381
dads$	1719 4526
daily$	6631 2219
damage	4069 1485 6552 6553 6565 4209
damage$	6335 6455 4078 6591 6595 6715 6727 6729
damaged$	1887 4481
damn$	6126
dancers$	3600
danger$	4979 4980 4990 2920 2921 5316 5385 5386 5387 5388 5389 5390 5391 5392 5393 5394 5395 5396 5402 5407 5408 5409 5410 5411 5412 5416 5423 5616 3909 4109 4359 4387 1804
dangerous$	4979 4980 2640 5152 5385 5386 5387 5388 5389 5390 5391 5392 5393 5394 5395 5396 1761 2405
dangers$	4979 4980 2653 2654 5385 5386 5387 5388 5389 5390 5391 5392 5393 5394 5395 5396 5408 5409 5410 5411 5616
dark$	872 906 2004 2005 2006 2011 2026 4627 2039 4761
darker$	872 2004 2011
data	4189
data$	6318 6420 6575 4722
databa	4709 4763
database$	6405 6460 6526 4723
date$	4966
dates$	4966
dating$	1789
dawn$	2177
day	4779 4784
day$	6031 6032 6033 1066 6437 6612 6631 4708
days	4226
days$	6612 6631 6647 4708
dazzled$	435
dead$	6611
deaf$	3892 3893 3894 4852
deal	6462
deal$	5094 196 197 198 5490 3127 5767 5768 6586 1769
dealer	4741
dealer$	2685 5079 5149 5166 5169 5178 5179 5180 5189 5191 5194 5225 5251 3050 5437 5438 5439 5440 5441 5474 5484 5485 5486 1626 4357 4360 4435 4436
dealers$	2685 5079 5149 5166 5169 5178 5179 5180 5189 5191 5194 5225 5251 5423 5426 3050 5437 5438 5439 5440 5441 5444 5474 5484 5485 5486 6470 1626 4357 4360 4435 4436
dealin	6382 4060 6453 6551 6552 6553 6566 4341
dealing$	5145 5155 5160 196 197 198 5178 5179 5180 5603 1420 6446 6520 6727 1754 1769
deals	6566
deals$	196 197 198 1754 1769
dealt$	196 197 198 6550 6561 1741 1769
death	6682 6684 6708
death$	5316 6610 1704
debt	6682
debt$	4944
debts$	4944
decamped$	2445
deceitful$	2406
december$	5164
decency$	6127 6128
decide$	3374 5767 5768 6404
decided$	6311 1379 1380 3994 6381
deciding$	5770 5771
decision$	5020 5026 5027 5028 2643 2651 2737 5124 146 2740 5707 3851 6487 4353 4354 4355 4550
decisions$	3 4 5 6 7 8 9 5020 5026 5027 5028 51 52 53 54 5034 5035 146 2740 5363 5364 5707 5714 6487 4353 4354 4355 4550
decked$	885 886 887 2033
declin	1536 1624 6621
decline$	2047
declined$	5908 5909 5910 5911 5912 5913 5914 5915 2047
declines$	2047
declining$	2047
decrea	1536
deemed$	566
defect$	6608
defend$	3246 3354 3355 3356 3359 3360 3362 3363 3366
defending$	3354 3355 3356 3359 3360 3362 3363 3366
defensive$	2427
defensiveness$	2427
defiant$	5536 5537 1892 2406
deficit$	4834 4887
defied$	472 473 1811
defies$	472 473 1811
definite$	995
definitely$	1067 1075 3668 1076 1077 4658
defy$	472 473 1811
defying$	472 473 1811
degenerate$	2396
degenerates$	2396
degrade$	1501
degraded$	1501
degrades$	1501
degrading$	1501
degree$	5782
delay	6623 4882
delay$	6335
delayed$	4705
delays$	6335
deliberately$	225 2112
delicate$	1986
delinquency$	2396
delinquent$	1886 1887 4481 1892 2396
delinquents$	2396
demand$	4129 4207
demanding$	5575 5576 5577 5578 5579 5580 5581 4492
demonise$	1387 1388 1389 1390
demonised$	1387 1388 1389 1390
demonises$	1387 1388 1389 1390
demonising$	1387 1388 1389 1390
demons	1480
demotivated$	2406
denial$	4396
dental	1648
dental$	4241
dentis	4227
dentist$	6613
deny$	6530 1552
denying$	1552
department$	3709 3714 3715 6346 6374 2109
depend	4872
dependence$	1653
dependency$	1653
dependent$	1653
depends$	1720
deplorable$	2427
deport	6684
depres	6639 6682
depressant$	4859
depressants$	4859
depressed$	4844
depression$	2510
depressive$	2511
deprive$	6530
deprived$	1887
depth$	6236
dereliction$	2427
descend$	180 181
descendded$	180 181
descendding$	180 181
descended$	180 181
descending$	180 181
descends$	180 181
descri	1414
description$	4054 1603 6604
descriptions$	3998 1427 4054 1603 6592
desert$	2099
deserted$	2096 2099
deserting$	2099
deserts$	2099
desertted$	2099
desertting$	2099
deserve$	353 354 1796
deserved$	353 354 5336 1796
deserves$	353 354 1796
deserving$	353 354 1796
design	1495
designed$	1541 1611
designer$	5414 5415 907 4627 4630 2039 2045
desire$	3621 6008 6009 6010 6011 6012 6013
desk	4007 4010
desk$	6393 6394 6396 6408 6525 6544 4159 6556 4185 4799
despite$	67 2660 68 69 70 91 5185 5186 5187 5188 5380 5381 5382 1317
destined$	966 967 968 2051
destructive$	2634 5154
detail	1414 1567 4160 4161
details$	6405 1427 6558 6592 6593
detain	4138 6550 1621
detain$	6524 4214 2217
detained$	4761
detaining$	2217
detect	6386 4007 4015 4016 4017 1425 1426 1455 4101 6491 4139 4158 1566 6546 6547 1579 1592 1596 1610 2195 4789
detection$	6487 4786 2194 2195 2477
detections$	6487 4786 2194 2477
detective$	6393 6401 6402 6403 4018 4019 4048 6525 1547 6544 4159 4185
detectives$	6393 6394 1416 6401 6402 6403 4018 4019 6408 1430 4048 4105 6525 1547 6544 4159 4185
detent	4277 1743
detention$	6663 4336 2572
detentions$	6663 2572
deter$	2198
deteri	6621
determ	1467
deterr	6561
deterred$	2198
deterrence$	2480
deterrent$	4815 2480
deterrents$	4815
deterring$	2198
deters$	2198
develo	4709 2117
develop$	1403 4172 1580
developed$	669 1403 4172 1580
developing$	1403 4172 1580
developmental$	2286 2320
develops$	1403 4172 1580
deviant$	1887 4481 1892
device	1459 4153
device$	1442 6422 6539 2129
devices$	1442 6422 6539
devious$	2406
diabet	6639
diabetes$	2501
diabetic$	2501
diagno	4227
diagnosed$	2545
diagnoses$	2545
diagnosis$	6613 6614 4835 4855 4887 2545
diagram$	1494 4766
diagrams$	4766
diazepam$	2530
dice$	337
dicing$	337
did$	2882 2915 2962 401 402 403 409 536 833 1058 3660 6048 6049 3669 3670 1086 1125 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148 1150 1151 3762 1179 3778 3784 1192 3786 1210 1212 1213 1214 1215 1216 6215 6216 6311 6360 6361 6362 6363 1792 2074 2077
didn$	2881 2914 2963 391 392 393 394 395 397 406 813 814 815 1124 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148 1150 1151 1178 1191 1885 2066 2074
die$	6611
died	6684 4299
died$	6685
diet	4252 6639
diet$	6638
dietary$	2557
dietician$	6622
difference$	5983 5984 5985
diffic	6623 4877
difficult$	4981 529 530 531 532 533 534 5527 5528 5529 5530 5531 5532 5533 5534 5535 5570 5575 5576 5577 5578 5579 5580 5581 603 604 605 606 607 5603 6599 1887 1890 1892 4486 4492 2406
difficulties$	5341 5570 1690 1716 4486 4853 4855 4878 2326
difficulty$	4853 4855 2326
dim$	2406
direct	2185
directed$	4200
dirty$	2026 2032 2039 2420
disabi	4227 6639
disabilities$	4851
disability$	6613 4851 4887 2519
disabled$	2519
disaffected$	1887 4481 1983
disappear$	5201
disappearing$	4363
disappointing$	1258 1259 1260 1261 3912 3913 6300 2095
disappointingly$	2429
disband$	4191
discipline$	4395
disciplined$	4509
disclo	1726
disclose$	5094 5377 5918 5924 5938 4642
discov	4011 1467
discover$	6397
discuss$	5918 5924 5938 4642
diseas	4222
disease$	6608 4887
disengage$	5094 2402
disengaged$	4657 2402
disengagement$	2402
disengages$	2402
disengaging$	2402
disgrace$	2427
disgraceful$	1892 2427
disgracefully$	2427
disguised$	1817
dishevelled$	2420
dishonest$	2406 2427
disinterested$	4657 2406 2427
dismal$	1400 2427
dismally$	2427
disman	2450
dismantle$	4191
dismantling$	1609
dismiss$	429 6355 2105
dismissed$	429 1326 2096 2105
dismisses$	429 2105
dismissing$	429 2105
dismissive$	5536 5537 2427
dismissively$	2427
disobedient$	1887 2406
disobey$	472 473 6038 1811
disobeyed$	472 473 6038 1811
disobeying$	472 473 6038 1811
disobeys$	472 473 6038 1811
disord	4069 1485 4129 4130 6552 6553 6565 4190 6576 4209 4222 6623 4872
disorder$	5570 5603 6455 4078 6515 6516 6585 6591 6595 6608 4248 4486 4842 4843 4869 4878 4879 4887
disorderly$	2406
disorders$	5570 4248 4486
dispersal$	4163
disperse$	4191
dispersing$	1609
displa	1405
disposal$	6725 4786
disposals$	4786
disregard$	42 46 5094 472 473 1811 2105
disregardded$	46 472 473 1811 2105
disregardding$	46 472 473 1811 2105
disregarded$	46 472 473 1811 2096 2105
disregarding$	46 472 473 1811 2105
disregards$	46 472 473 1811 2105
disrespectful$	5536 5537 2406
disrup	6485 6491 6561 4789
disrupt$	2178 2455 2470
disrupted$	6479
disrupting$	6038 2178 2455
disruption$	5603 6481 6507 2179 4773 2187 2455 2470
disruptive$	485 486 487 5527 5528 5529 5530 5531 5532 5533 5534 5535 5603 1835 1887 4481 1892 2406
disrupts$	2178 2455
disturbed$	1887 4481 2406
divide$	4191
dividing$	1609
divorc	6682 6684 4299 4300 6708
divorce$	6686
divorced$	6685
divorcing$	6685
do$	2962 407 536 5657 833 5906 3531 5918 5924 5938 5944 5945 5958 3574 5974 5975 5976 5977 5978 5979 5980 6027 1058 3660 6048 6049 3673 3674 3677 1086 1126 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148 1150 1151 1181 3784 3786 1194 1210 1212 1213 1214 1215 1216 3971 4250 1792 4642 2074 2077
doctor	4227 1648
doctor$	6613
doctors$	4241
dodge$	1344
dodged$	1344
dodges$	1344
dodging$	1344
dodgy$	4981 5438 5439 5440
does$	408 536 833 3575 5978 5979 5980 1058 3660 6048 6049 3673 3674 3677 1086 1127 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148 1150 1151 3762 1180 3778 1193 1210 1212 1213 1214 1215 1216 1792 2074 2077
doesn$	391 392 393 394 395 397 406 813 814 815 3573 1124 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148 1150 1151 1178 1191 1885 2066 2074
doing$	5080 5081 5082 5083 5084 5085 5086 5087 5088 3763 3764 3779 3780 3784 3786 1210 1212 1213 1214 1215 1216 2077
domestic$	6703 2341
don$	391 392 393 394 395 397 406 813 814 815 3573 1124 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148 1150 1151 1178 1191 1885 2066 2074
done$	5272 640 5958 6025 3694 3703 3710 3711 6101 6112 6113 6114 6115 3765 3781 3782 3783 3784 3786 1210 1212 1213 1214 1215 1216 6196 6197 6198 6209 2077
doomed$	966 967 968 2051
door$	5305 5307 6493
dopey$	2406
dose	4227
dose$	6613 4884
dossier$	2453
dossiers$	2453
doubt$	5954 5955 5956 5957 3591 6057
down	1538
down$	106 5367 3025 5510 5598 5599 5600 3470 3495 3515 5902 6241 6242 6243 6244 6245 6246 6247 6248 6249 6250 6251 6252 6253 6254 6255 6256 6259 6260 6261 6262 3877 6264 6265 6449 6524 4162 4271 4621 4774 4775
downed$	4162
downfall$	5341
downlo	4035
download$	4722
downloaded$	6421
downloads$	4722
downplay$	429
downplayed$	429
downplaying$	429
downplays$	429
downs$	4162
drag$	1335
draged$	1335
dragged$	5013 1335
dragging$	1335
draging$	1335
drags$	1335
drain$	3108
drama$	5412 3582 5969 3584 1845 2268
drank$	1633
draw$	4998 4999
drawn$	5013 436 444 445 446 447 448 449 450 451 452 453 454 455 456 5923 5929 5934 5943 6000
draws$	4998 4999
dreadful$	1258 1259 1260 1261 6336 6337 6338 6339 2095
dreadlock$	2421
dreadlocked$	2026
dreadlocks$	2421
dreads$	4618 4620
dress$	2612 5267 5268 5269 5270 5271 679 680 681 682 683 684 896 5876 3494 5882 5883 5884 5894 5895 5896 4627 2035 4632
dressed$	5267 5268 5269 5270 5271 5272 885 886 887 5876 5877 5878 5879 5894 5895 4592 4594 4601 2033
dresses$	679 680 681 682 683 684 896 5876 5882 5883 5884 5894 5895 4627 2035 4632
dressing$	2613 3488 896 2035
drew$	4998 4999
drift$	176 177 178 179 180 181 210 211 5946 4707
drifted$	176 177 178 179 180 181 210 211
drifting$	176 177 178 179 180 181 210 211
drifts$	176 177 178 179 180 181 210 211
driftted$	176 177 178 179 180 181 210 211
driftting$	176 177 178 179 180 181 210 211
drill	6564
drill$	5613
drink$	5094 5123 5125 5126 5242 5267 5268 5269 5270 5271
drinki	4252 6639 6682 6708
drinking$	5133 5267 5268 5269 5270 5271 5297 1633 6638 1690
drinks$	5242 1633
driv	1536 1581
drive$	5071 5266 2196
driven$	435 1611
driver	4196
driver$	1606
drivers$	5227 6582 1606 1613
drives$	5266
drivin	1574
driving$	4167
drone$	1575 2209 2456
drones$	1575 2209 2456
drop	1536
drop$	3092 5946 1336
droped$	1336
droping$	1336
dropout$	4435
dropouts$	5484 5485 5486 4435 4436
dropped$	1336
dropping$	1336
drops$	1336
drug	6382 1465 6447 6463 4088 4341 6728 4741 4765 4771
drug$	5145 2774 5168 5438 5439 5440 3088 3089 3090 3091 5484 5485 5486 1417 1420 4058 4134 4135 1584 4252 6639 6682 4360 4436 1844 1871 1886 2151 2279
druggie$	2400
druggies$	2400
druggy$	2400
drugs	6453 6564 4347
drugs$	5145 5149 5158 5159 5178 5179 5180 5230 5231 5232 5233 5234 5235 5236 5237 5242 5245 5423 5503 5603 1417 1420 6442 6457 6458 1584 4245 6632 1690 6733 4359 4360 4362 1844 1871 4469
drunk$	5272 5293 6038 1633
dry$	872 6206 2011
dto$	2586
duck$	1344
ducked$	1344
ducking$	1344
duckked$	1344
duckking$	1344
ducks$	1344
due	1538
due$	2610 105 1728 6708 1740
dust$	6377
duties$	6066 6323
duty$	6066 6219 6284 6323
dyed$	2026 4621
dying$	6610
dyscalculia$	2494
dysfunctional$	1887 4481 2427
dyslexia$	6629 2492
dyslexic$	2492
dyspraxia$	2493
dyspraxic$	2493
dysregulated$	2406
e$	6213 6296 6297 3942 6341 6342 6625 6637 4698
each	6383 4020 1456 6482 4733 4785
each$	66 3198 847 5901 3516 929 1053 1055 3868 6350 6406 6432 6476 4116 6511 4156 1602 4214 1983 4639 4640 4661 2142 2149
ear$	5856 6278
early$	5697
earn$	199
earned$	199
earning$	199
earns$	199
earring$	4627
earrings$	4627
ears$	5856 6279 6280 6387
easier$	1545
easily$	788 3697 6086 6087 6305 6306 6307 6308 1910
eastern$	868
easy$	2625 201 1805
eat	6579
eat$	2239 4883
eaten$	4883
eating	4227 4252
eating$	6613 1655 6638 2249 4883
eats$	2239 4883
eczema$	2503
educat	1663 4278 4911
educate$	63 64
educated$	63 64
educates$	63 64
educating$	63 64
education$	4257 6650 2302 4905
educational$	4258
effect	2185
effective$	2222
effectively$	704 3297 705 706 707 708 711 712 713 714 1953
effort$	6093 6121 6122 6174 6175 6176 6177 6178 6179 6180 6181 3798 3799 3800 3801 3802
efforts$	4394
egg$	100 4427
egged$	100
eggged$	100
eggging$	100
egging$	100
eggs$	100 4427
ehc$	2301
ehcp$	2563
ehcps$	2563
eight	6554
eight$	4148 1573 6555 1582 1590 6574 6577 4202 6597 4810
eighteen$	5249 5651 3277 5678
eject	6586 4201
eject$	6587
elder	4759
elder$	5166 5438 5439 5440 4411
elders$	5149 5166 5169 5438 5439 5440 5444 1486 4411
elect$	115 116 117 118 119 120 121 122 123 124 125 126 127 128 129 130 131 132 133 134 135 136
elected$	115 116 117 118 119 120 121 122 123 124 125 126 127 128 129 130 131 132 133 134 135 136 6311 3994 6381
electing$	115 116 117 118 119 120 121 122 123 124 125 126 127 128 129 130 131 132 133 134 135 136
electively$	2319
electr	1715 1745
electricity$	4308
electronic$	4338 4970
electronically$	4338
elects$	115 116 117 118 119 120 121 122 123 124 125 126 127 128 129 130 131 132 133 134 135 136
electted$	115 116 117 118 119 120 121 122 123 124 125 126 127 128 129 130 131 132 133 134 135 136
electting$	115 116 117 118 119 120 121 122 123 124 125 126 127 128 129 130 131 132 133 134 135 136
element$	4428 4431
elements$	4428 4431
eleven$	699 700 701 702
email$	6296 6297 4697
emaile	4206
emails$	6296 6297 6341 6342 4697 4698
embroiled$	170 171 172
emergency$	6625
emotionally$	1922 1980 2343 2354
empathy$	5405 4395
employment$	6664
enabl	1424
enable	1508 2180
enable$	1512
enableed$	1512
enableing$	1512
enables$	1512
encounter$	4367 4541
encounters$	4367 4541
encour	1413
encourage$	4998 4999 63 64 1764 1798
encouraged$	4998 4999 63 64 1418 1764 1798
encourages$	4998 4999 63 64 1764 1798
encouraging$	4998 4999 63 64 1764 1798
end$	5944 5945 3562 3583 1637
endanger$	10 1756 1757
endangered$	10 1756 1757
endangering$	10 1756 1757
endangerred$	10 1756 1757
endangerring$	10 1756 1757
endangers$	10 1756 1757
ending$	6610 1637
endless$	3910 3911
endlessly$	1059 3652 1060 3653 1061 1062 1063
ends$	3583 6506
enemies$	5338
enemy$	5338
enforc	4026 6485 6491 4709 4772
enforce$	2468
enforcement$	6412 6481 1532 6573 4778 2186 2187 4798 2468
enforces$	2468
engage$	5094 173 174 175 5377 5508 5515 3130 5517 5585 5899 5918 5924 5938 5972 5988 5991 6015 6016 6017 6199 6355 6358 4217 4386 4478 4642 4643 4649
engaged$	166 167 168 169 173 174 175 5272 5280 5515 5923 5929 5934 5943 6000 6001 6002 6003 6004 6005 4386 4478
engagement$	166 167 168 169 5514 5517 543 544 545 546 3140 933 934 935 936 4472 4477 4639
engager$	4450
engagers$	4450
engages$	166 167 168 169 173 174 175 5991 4386
engaging$	166 167 168 169 173 174 175 5515 5517 6015 6016 6017 4386 4471 4478 4649
english$	4915 4916
enjoy$	433 434 6054
enjoyed$	433 434 6054
enjoying$	433 434
enjoys$	433 434 6054
enough$	5054 2669 5056 2961 5740 5741 5742 5743 5744 5745 5746 5747 5748 5749 5750 5751 5752 3438 5825 6223 4564
enquir	6491 6677
enquiries$	1469 6478
enquiry$	6451 6478
enrich	2117
entangled$	170 171 172
enter$	1792 4386
entered$	1481 1482 4183 1591 1792 4386
entering$	1792 4386
enterprise$	6474 4752
enterred$	1792 4386
enterring$	1792 4386
enters$	6419 1792 4386
entice$	4998 4999 1764
enticed$	4998 4999 1764
entices$	4998 4999 1764
enticing$	4998 4999 1764
entirely$	1365 1366 1968 2061 2064 2108
entitled$	2406
epilep	6639
epilepsy$	2497
epileptic$	2497
episodes$	5206
equal$	1960
erratic$	5522 5523 5524 5525 547 1892
escala	1627 2185
escalate$	5946
escalated$	1577
essential$	1541
establ	4011 1467
establish$	6397 1564 1587
estate	4174
estate$	5162 5163 6560 6590 4402 1983
eternally$	2426
european$	866 3461 3462 2007
evade$	1344
evaded$	1344
evades$	1344
evading$	1344
evasive$	2406
even$	2679 90
evening$	2219
ever$	3375 3376 784 5986 5987 3605 5992 5993 5994 3652 3653 1061 1062 1063 3663 6065 3977 4645 4646 4659
every$	2997 5384 3066 733 5901 3516 929 1052 3646 1054 1056 1057 3875 3935 3938 6341 6342 6350 6432 4156 4226 4639 4640 2062 4661 4698 2142 2149
everybody$	3855
everyone$	5361 2997 5488 3855
everything$	3335 743 5901 3516 989 990 991 1080 1081 1082 1083 1084 3908 3989 4389 4639 4640
evicted$	2575
evicti	6682 6708
eviction$	2575
evicts$	2575
eviden	1570 6564 4709 2443
evidence$	6213 6341 6342 6392 1468 1484 1548 4697 4698 2154 4748
evidently$	1075 3668 1076 1077
evil$	1834 4481
exam$	6330 4277 2321 4915
examin	4035
examin$	1585
examination$	4722
examinations$	4722
examined$	6421 1585
examines$	1585
examining$	1585
examins$	1585
example$	6466
exams$	4915
except$	3336
exception$	4652
exchang$	259 2852 260 261 262 263 264
exchange$	2844 259 2852 260 261 262 263 264 2859 5266 4386
exchanged$	259 2852 260 261 262 263 264 4386
exchanges$	259 2852 260 261 262 263 264 5266 4386
exchangged$	259 2852 260 261 262 263 264
exchangging$	259 2852 260 261 262 263 264
exchanging$	259 2852 260 261 262 263 264 4386
exchangs$	259 2852 260 261 262 263 264
excitement$	5412 5416 1804
exclude$	6355 6356
excluded$	5015 5333 1326 4705 4900 2308
exclus	4277
exclusion$	1551 1667 6663 2567
exclusions$	2567
excuse$	4684 4685
execut	2176
exhibit$	2134
exhibited$	4726 2134
exhibiting$	2134
exhibits$	2134
existent$	5522 5523 5524 5525 6336 6337 6338 6339
expand	1554
expect	4266
expectations$	5593 4523
expected$	1418 1462 6498 6652
expelled$	4903 2311
expensive$	2039
expensively$	864 2008
experi	1724 1725
experience$	5356
experienced$	669 845 4317 4318 4370 4543 1963
experiencing$	4317 4318
explicit$	2830
exploitation$	4979 4980 5145 5341 5342 5363 5364 5408 5409 5410 5411 4139 4158 1566 6546 6547 1579 1592 1596 1610 4387 4409
exploited$	5013 5015 5385 5386 5387 5388 5389 5390 5391 5392 5393 5394 5395 5396 5776 5777 5778 5779
exploiter$	2685 5079 5149 5166 5189 5191 5194 5251 3050 5437 5438 5439 5440 5441 5470 4357 4432
exploiters$	2685 5079 5149 5166 5189 5191 5194 5251 3050 5437 5438 5439 5440 5441 5444 5470 4357 4432
explosive$	2404
expose$	2596 10 1756 1757
exposed$	2596 10 1756 1757
exposes$	2596 10 1756 1757
exposing$	10 1756 1757
extensions$	4609 4620
extract$	1403
extracted$	1403
extracting$	1403
extraction$	4722
extractions$	4722
extracts$	1403
extremely$	1952
eye$	5856 6277 4624
eyebrow$	5856
eyebrows$	5856
eyed$	4599
eyelashes$	4614 4620
eyes$	3234 5856 1408
eyesig	6639
face$	5856 3485 3498 5893 1549
facebook$	229 2822 230 2823 231 2824 232 2825 233 2826
faced$	4519
faces$	5856 5893 2359
facial$	3464 1549 2013 2128
facing$	2359
fade$	4611 4620
fades$	4611
fail	1624 2322
fail$	391 392 393 394 395 397 398 399 400 410 5945 6038 1087 1088 1089 1090 6360 6361 6362 6363 1800 4653 2067 2068
failed$	391 392 393 394 395 397 398 399 400 412 6038 1087 1088 1089 1090 3688 6075 6360 6361 6362 6363 1800 2067 2068 4705
failing$	391 392 393 394 395 397 398 399 400 413 6038 1087 1088 1089 1090 6070 6071 6072 6073 6360 6361 6362 6363 1800 2067 2068 2069 4663 4664
failings$	6070 6071 6072 6073 2069 4663 4664
failled$	6038 6360 6361 6362 6363 1800
failling$	6038 6360 6361 6362 6363 1800
fails$	391 392 393 394 395 397 398 399 400 411 6038 1087 1088 1089 1090 6360 6361 6362 6363 1800 2067 2068
failure$	398 399 400 6070 6335 4435 2069 4663
failures$	6070 6071 6072 6073 6335 4435 2069 4663 4664
fair$	872 2004 2005 2011 2026
fake$	2019
fall	1536
fall$	180 181 468 5946 1301 2103
fallen$	180 181 468 1301 2103
falling$	180 181 468 2103
falls$	180 181 468 1301 6343 2103 4699
false$	6059 1814 1817 2021
families$	5539 5553 5554 5555 5556 5557 5558 3814 3815 3816 3817 3818 3819 3855 4480 4526 4531 4697
family	4283 4295 6687
family$	5539 5553 5554 5555 5556 5557 5558 5709 5734 3866 6670 6681 4296 6698 6712 4480 4526 1937 4531 2268 4926 4941 2351
fantasist$	4435
fantasists$	4435
far$	721 725 756 830 1243 1244 1245 1374
farce$	4675
farcical$	2427
fashionably$	864 2008
fast$	5697 1805
fat$	2420
father	6670 4295 6683 4298 6687 6690 6691
father$	5602 755 1686 1687 6667 6681 4296 1706 6696 1719 4320 6712 4526
fathers$	1719 4526
fault$	5088 5089 5329 6345 1367 1395 4388 2106 4702
favor$	2846
favors$	2846
favour$	2845 5238 5239 888 889 890 891 892 893 894 895 4375 2034
favoured$	888 889 890 891 892 893 894 895 2034
favouring$	888 889 890 891 892 893 894 895 2034
favourred$	888 889 890 891 892 893 894 895 2034
favourring$	888 889 890 891 892 893 894 895 2034
favours$	2845 5238 5239 888 889 890 891 892 893 894 895 4375 4376 2034
fear$	836 1970
feared$	836 1970
fearless$	2415
fears$	836 1970
february$	5164
feckless$	2406
fed$	1689 1720
feed	1568 2117
feed$	1403
feeded$	1403
feeding$	1403
feeds$	1403 1689
feel$	1450
feelin	2251
feels	2251
feet$	5143 5144 3451 6314 1990
feigned$	1817
fell$	180 181 468 1301 2103 4787 2271
felt	2251
female	2168
female$	3440 5827 5828 3443 5830 5831 866 4014 1464 4575 1983 2146
females$	5538 1464 2416
fend$	3249 3354 3355 3356 3359 3360 3362 3363 3366 774 6200
fendded$	774
fendding$	774
fended$	774
fending$	3354 3355 3356 3359 3360 3362 3363 3366 774
fends$	774
feral$	1887 4481 2406
ferocious$	2404
fewer	1536
fiercely$	1968 1981
fifteen$	699 700 701 702
fight	1536
fight$	5094 5123 5125 5126 5312 5603 3250 5944 5946 3582 5969 3584 6034 6035 6036 6038 2196
fighti	4130 4300
fighting$	5603 6038 6516 6647 1690 6686
fights$	5603 6034 6035 6036 6038 6039
figure$	3348
figures$	6330
file$	6213 6405 6526
files$	6213 6405 6526
film	6586 1621
film$	5071 1453 6434 6436 4168 1576 4214 4802
filmed$	5013 5816 1453 6435 4168 1576
filming$	1453 4168
films$	1453 6434 4168
filthy$	2420
final$	1680 2363 2365
find	6425
find$	2 598 601 5944 4011 1467 1615
findded$	2
findding$	2
finded$	2
finding$	2
finds$	2 599
fine$	5740 5741 5742 5743 5744 5745 5746 5747 5748 5749 5750 5751 5752 3386 794 795 3389
finger	6550 1621
finger$	6119 6120 6129 6130 6142
fingerprint$	4214
finish$	3564
fire	4328
fire$	5315 6468 4328 6714
firear	6728
firm	1594
firm$	4187
first$	490 2363
fishnets$	4627
fit$	3836
fits	6639
fits$	4830
fitting$	3477 3497
five	3999 4020 4046 1456 1492 6476 6482 6554 1602
five$	566 5679 858 3600 3609 3873 6406 4085 4148 1573 6555 1582 1590 6574 6577 4195 4202 6597 2146 4810
flag$	1444 1555 2131
flagged$	1444 6435 1495 1555 1577
flagging$	1555
flags$	1444 1555
flashback$	2551
flashbacks$	2551
flashy$	2039
flat	4295
flat$	5181 5182 5183 5184 2799 2800 2801 2802 5300 5301 5302 937 6681 6688 6694 6702 4924
flats$	6700
fled$	4740
fleece$	4627
fleeces$	4627
flirt$	234 235 236 248 337
flirtatious$	2391 2413
flirted$	234 235 236 248 337
flirting$	234 235 236 248 337
flirts$	234 235 236 248 337
flirtted$	234 235 236 248 337
flirtting$	234 235 236 248 337
flirty$	2391
floor$	6701
floppy$	2005
flout$	472 473 1811
flouted$	472 473 1811
flouting$	472 473 1811
flouts$	472 473 1811
floutted$	472 473 1811
floutting$	472 473 1811
fluoxetine$	2527
fob$	1310 1312 1313 1314
fobbed$	1288 1310 1312 1313 1314
fobbing$	1310 1312 1313 1314
fobed$	1310 1312 1313 1314
fobing$	1310 1312 1313 1314
fobs$	1310 1312 1313 1314
foetal$	2275
follow	1437 1621
follow$	5094 5377 5899 5918 5924 5938 1128 1129 1130 3854 6358 1453 6436 4168 4214 1792 4642 4802
followed$	5272 5280 5293 1128 1129 1130 6209 1453 4168 6578 1792
following$	1453 4168 1792
follows$	1453 4168 1792
food	1715 4313
food$	5230 5231 5232 5233 5234 5235 5236 5237 5242 4308 1720
foodbank$	6699
foolhardy$	1760
foolish$	2633 2640 368 1760 1799
foot$	3451 5885 5886 5887 6465 1990
footag	4038 4189
footage$	6424 4039 6426 1449 1565 1575 6558 6575 2133 4727
footprint$	6533
for	4061 1508 4709 2117 2180 2185
for$	5105 2780 2782 2783 5224 2844 2923 2924 2925 2926 5406 5492 3113 3196 3201 3202 3217 3367 5805 5807 5824 1059 1060 6041 3839 6231 6232 6319 3949 6366 6368 6379 6397 6432 4077 4083 6477 4095 4099 4100 1533 4167 6562 4178 4199 6615 4243 4247 4261 6718 1748 6731 4531 4700 4740 4787 4822 2304 4954 4957 4959 4963 4970
force	1409 4007 4015 4016 4017 1425 1426 6423 1455 1511 4139 4158 1566 6546 6547 1579 1592 1596 1610
force$	3709 3714 3715 6346 6374 4002 6393 6394 1416 6396 6401 6402 6403 4018 4019 6408 1430 4048 6469 1511 4104 4105 6525 6534 6544 4159 4184 4185 4781
forced$	522 525
forehead$	5856
foreign$	866 3462 2007
forens	2462
forever$	1059 3652 1060 3653 1061 1062 1063
forget	4226
forget$	6612
forgot$	4705
forgotten$	2096 4705
form	1495
form$	6234 1580
formal$	2363
formally$	2307
formed$	1580
forming$	1580
forms$	1580
forty$	5678
forwar	1568
foster	2333
foster$	618 6670 4295 6687 6713 1934 4926
fostered$	4926
foul$	1909
found$	2 3121 600 602 1749 1877
foundation$	5857 5858 5859 4623
four	6554
four$	3600 4148 1573 6555 1582 1590 6574 6577 4202 6597 2146 4810
fourteen$	699 700 701 702
fragment$	4191
frame$	5834 5835 5836 4579
frames$	5834 5835 5836 4579
fraternise$	1806
fraternised$	1806
fraternises$	1806
fraternising$	1806
freckled$	872 2011 2420
freckles$	2421
freckly$	2420
free$	5080 5081 5082 5083 5084 5085 5086 5087 5263 5264 1714 4385
freely$	5263 5264 286 6305 6306 6307 6308 4384 4385 1793
frequent$	226 227 1771
frequently$	225
friend	6383 1456 1492 1500 6482 4113 6499 6554 1602 6600 4791 4945
friend$	5539 5553 5554 5555 5556 5557 5558 5826 5829 4428 4480
friends$	2594 5118 147 2894 2898 2899 2913 376 3068 476 477 478 5539 5553 5554 5555 5556 5557 5558 5826 5829 5963 5964 5965 5966 5967 3588 3589 3590 3600 3609 3648 6069 3814 3815 3816 3817 3818 3819 3865 6276 6284 6285 6286 6287 6288 6289 6290 4085 4093 4148 1561 1573 6555 1582 1590 6574 6577 4195 4202 6597 4350 4428 4480 1895 4692 4697 4810
friendship$	462 463 3080 4428
friendships$	3 4 5 6 7 8 9 462 463 4428
frighten$	5812
frightened$	5776 5777 5778 5779 834 835
fringe$	5892
fringes$	5892
fritter$	2115
frittered$	2115
frittering$	2115
fritterred$	2115
fritterring$	2115
fritters$	2115
frizzy$	2005 2026
from	1521 4709
from$	2970 2971 5526 3187 3318 3349 3400 3423 5826 5829 908 5916 6415 6432 6449 1510 4114 1588 4211 4260 4261 6689 1744 4626 4662 4800 4881 2294 4904 4970
fruitful$	6497
frustrating$	3912 3913 6300
ft$	1990
full$	715 2030
fully$	637 715 788 791 1968
functi	1495 4882
function$	679 680 681 682 683 684
functioned$	679 680 681 682 683 684
functioning$	679 680 681 682 683 684
functionned$	679 680 681 682 683 684
functionning$	679 680 681 682 683 684
functions$	679 680 681 682 683 684
fund$	6199
funding$	4708
funds$	4939
furthe	1409 2185 4791
further$	4002 1499 2146
furthered$	1499
furthering$	1499
furthers$	1499
futile$	2056
gallery$	4182
gambling$	6632
game$	2858 5613
gaming$	5213 5214 5215
gang	6386 1409 4007 4015 4016 4017 1425 1426 6423 1455 1465 6463 1500 6480 4139 4158 1566 6546 6547 6552 1579 6559 1592 1596 4190 6576 1610 4741 4765 4771 4772
gang$	2733 5145 5149 5159 5166 5189 5423 5441 5460 629 4002 6393 1417 4058 6445 4073 4074 6473 6474 4093 6517 4135 1551 4170 1578 6564 4181 4359 4360 1818 1886 1929 2131 2145 2149 2166 2170 2174 4768 2206 2394 2459
gangling$	2420
gangly$	2420
gangs$	5145 5149 5159 5166 5423 5441 5460 6393 1417 6474 4170 4181 4359 4360 1818 2170 2171 2206 2394 2459
gangsta$	5461 4412 2395
gangstas$	5461 4412 2395
gangster$	5461 4412 2395
gangsters$	5461 4412 2395
gap	4709
gap$	6335
gaps$	6335
gather	4141 6596 4709 2117 2155
gather$	5609 3991 1403 6427 4172 4577
gathered$	5609 1403 4172 4577
gathering$	5609 1403 6527 4172 4577
gatherred$	5609 4577
gatherring$	5609 4577
gathers$	5609 1403 4172 4577
gaudy$	2039
gaunt$	2420
gave$	157 837 838 1195 1293 1294 1295 1296 1297 3924 2292
gbh	4341
gbh$	6727
gcse$	4905 2321 4915 2323 2328
gcses	4277
gcses$	6663 4905 4915
gdpr$	6318
gear$	5882 5883 5884 4632 4638
genera	2117
general$	937
generator$	1606 4813
generators$	1606 4813
gentleman$	5711 5712 5713
get	4056 1581
get$	36 37 5094 5125 5126 5262 349 350 468 488 495 496 497 498 499 500 501 502 503 504 3125 3126 567 581 582 583 584 585 586 5642 704 3297 705 706 707 708 711 712 713 714 5767 5768 5944 5945 3603 6015 6016 6017 3973 1396 1397 6579 4207 1791 1792 4386 1841 1842 1888 1889 1899 4649
gets	2267
gets$	36 37 349 350 468 488 495 496 497 498 499 500 501 502 503 504 3141 567 581 582 583 584 585 586 5642 704 3297 705 706 707 708 711 712 713 714 3638 1396 1397 6579 1662 1689 1792 4386 1841 1842 1888 1889 1899 2237 2307 2309
getting$	36 37 5262 468 3148 3149 6015 6016 6017 3633 6038 1396 1397 4649
gift$	5230 5231 5232 5233 5234 5235 5236 5237 5242 5245 5266
gifts$	5230 5231 5232 5233 5234 5235 5236 5237 5242 5245 5266 5414 5415
gilet$	5882 5883 5884 4632
gilets$	5882 5883 5884 4632
ginger$	3474 2005 2026 2420
girl	6554 4344
girl$	147 5539 5553 5554 5555 5556 5557 5558 4014 4148 1573 6555 1582 1590 6574 6577 4202 6597 6730 1812 4427 4480 1895 4602 4810
girlfr	6682
girlfriend$	5246 6666 6698 4377 4378
girlfriends$	5246 4377 4378
girls	4006 4020 4046 1456 1492 6554 1602 6600
girls$	147 2894 2898 2899 2913 376 3068 476 477 478 5462 5539 5542 5553 5554 5555 5556 5557 5558 5573 5963 5964 5965 5966 5967 3588 3589 3590 3600 3609 3648 6069 3814 3815 3816 3817 3818 3819 3864 6258 6276 6284 6285 6286 6287 6288 6289 6290 6406 4085 4148 1561 1573 6555 1582 1590 6574 6577 4195 4202 6597 4361 4427 4480 1895 4602 4692 4697 4810
give$	157 663 3422 837 838 5918 5924 5938 3740 1293 1294 1295 1296 1297 4012 1553 4642
given	4203 4206
given$	837 838 997 1195 1293 1294 1295 1296 1297 6385 6440 1662
gives$	157 837 838 1195 1293 1294 1295 1296 1297 1553
giving$	157 837 838 1293 1294 1295 1296 1297 1553
glamour$	5414 5415
glasses$	4627
glean$	1403
gleaned$	1403
gleaning$	1403
gleans$	1403
gloves$	4627
go$	5051 2713 2714 2715 2716 5103 5123 5125 5126 2755 176 177 178 179 180 181 204 207 210 211 2807 2810 2818 5262 5267 5268 5269 5270 5271 5300 5301 5302 5348 5377 437 910 5899 5918 5924 5938 5944 5945 6038 3992 1791 1792 4386 4642 2345
goad$	1810
goadded$	1810
goadding$	1810
goaded$	1810
goading$	1810
goads$	1810
goal	1598
goal$	1541 6588
gobby$	2406
goes	6579
goes$	176 177 178 179 208 210 211 2818 437 910 992 6038 6419 1646 1720 1740 1791 1792 4386 2267 2345
going$	5067 5133 2749 176 177 178 179 203 210 211 2806 2809 2816 2817 2818 275 5262 5267 5268 5269 5270 5271 5300 5301 5302 3292 3294 3295 910 3552 960 961 962 963 3557 969 970 971 6038 1462 1740 1791 1792 2345
goings$	4192
gold$	2015 4627
gone$	2744 176 177 178 179 180 181 210 211 2818 5272 5273 2895 5287 5288 5289 5290 5294 4263 1791 1792 4386
good$	2640 200 3082 5497 3256 3310 767 3631 3837 1994
goods$	4823
gorgeous$	2420
gormless$	2406
got	6621
got$	36 37 5272 5287 5288 5289 5290 5295 357 358 468 611 876 6112 6113 6114 6115 1396 1397 1689 1791 1792 4386 1928 2027 2271 2307 2309 2310 2360
gown$	5874
gowns$	5874
gp	4227 1648
gp$	6613 4241
gps	1745
gps$	4338
grade$	4914 4916 2434
graded$	566 569 6435 2434
grades	6662 4277
grades$	6663 4914 4916
graffiti$	6591
gran	6670 4295 6683 4298 6690 6691
gran$	6681
grandf	6670 4295 6683
grandfather$	6681
grandm	6670 4295 6683
grandmother$	6667 6681
grandp	6670
grante	2368
grasp$	5377 2999 3000 3001 3002 3003 3004 3005 3006 3007 3008 3009 3010
grass$	6327
gravitate$	444 445 446 447 448 449 450 451 452 453 454 455 456
gravitated$	444 445 446 447 448 449 450 451 452 453 454 455 456
gravitates$	444 445 446 447 448 449 450 451 452 453 454 455 456
gravitating$	444 445 446 447 448 449 450 451 452 453 454 455 456
greasy$	872 2005 2011 2026
greed$	5414 5415
green$	5735 5736 5737 4554 2006 2026
grew$	871 2010
grey$	906 2026 4627 2039 4761
grip$	6370 6371 6372 6373 1597 4706
grips$	1597
groomed$	5013 5015 5385 5386 5387 5388 5389 5390 5391 5392 5393 5394 5395 5396 4593
groomer$	5189 5470 4432
groomers$	5189 5470 4432
grooming$	5341 5342 4409
gross$	2070
grounds$	1507 1728
group	6383 3999 4020 6413 6428 6430 4046 6433 1456 4053 1492 6476 1500 6480 6482 4113 6499 4116 4117 6554 4190 6576 1602 6600 4717 4733 2158 4771 4772 4785 4791
group$	147 2894 2898 2899 2913 2949 376 3068 476 477 478 5464 5466 507 5539 5542 5553 5554 5555 5556 5557 5558 5573 3194 3195 629 840 841 5963 5964 5965 5966 5967 5970 3588 3589 3590 3593 3594 3600 3609 3648 6069 3814 3815 3816 3817 3818 3819 6219 3858 3860 6275 6284 6285 6286 6287 6288 6289 6290 3906 6364 6365 3982 6406 4031 1439 6439 1465 6452 4085 6474 4093 6494 4110 6502 6514 6525 4148 1561 6544 4159 1573 6555 6556 6557 1582 1590 4185 6574 6577 4195 4202 6597 4216 6605 4221 4427 4480 1895 4531 4692 4697 2141 2158 4754 4810
groups$	5464 5466 5539 5542 5553 5554 5555 5556 5557 5558 6474 6557 4480 4754
grow	1554
grow$	871 2010
growing$	871 2010
grown$	267 5251 670 3266 5654 3273 3274 3275 3276 3285 3286 3287 5675 5676 5677 3298 3300 3301 3302 3303 3304 3308 5695 5696 718 735 5716 741 742 3337 5724 5725 3343 3344 3377 3380 3420 846 871 4546 1976 2010
grownups$	5658
grows$	871 2010
grubby$	2032 2039 2420
guaranteed$	966 967 968 2051
guard	4196 1607
guard$	6582 1608 1613 1614
guardi	4930
guards$	1575 6582 1608 1613 1614
gucci$	4627
guidance$	5783 5795 5797 6103 6104 6105 6106 6107 6108 6109 4404
guilt	6447 4073
guilt$	6347 6459 2106 4703
guilty	2381
guilty$	4101 2381 4974
gullible$	5735 5736 5737 4554 2406
gun	6728
habit	4872
habit$	5020 4353 4354
habits$	5020 4353 4354
habitual$	226 227 4181 1771 1836 1843 2151
habitually$	225
had	1629 1654 2267
had$	245 2886 2887 2888 2891 2892 301 302 303 304 305 306 307 314 315 316 317 318 345 536 611 5826 5829 876 913 6048 6049 1085 1116 1117 1118 1119 1121 1122 1123 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148 1149 1150 1151 1176 1184 3823 6210 1640 4247 1662 1928 4577 2027 2074 4740 2237 2294 2304
hair$	5850 5852 5853 5854 5892 5896 4606 2016 4619 2028
haircut$	5852 5853 5854 5892 4619 2028
haircuts$	5852 5853 5854 5892 4619 2028
haired$	4590 4598
hairstyle$	5852 5853 5854 5892 4619 2028
hairstyles$	5852 5853 5854 5892 4619 2028
hairy$	2420
half$	4205 2083
halluc	2487
hand	1568
hand$	3253 3254 3401 3405 5856
handed	4203 4206
handed$	4679 4680 4795
handful$	509 3102 510 3103 511 3104 512 3105 5564 4435
handl	4711
handle$	5508 3235 3246 3354 3355 3356 3359 3360 3362 3363 3366 787 5767 5768 1597 1964
handled$	787 1964
handles$	787 1964
handli	6462
handling$	3354 3355 3356 3359 3360 3362 3363 3366 787 1357 1358 1359 1360 4341 1964 4688 2479
hands$	3253 3254 5856 6211 6312
handse	4153
handset$	1442 6422 6539 2129
handsets$	1442 6422 6539
handsome$	2420
hang	6579
hang$	5094 5123 5125 5126 5137 5267 5268 5269 5270 5271 5300 5301 5302 459 5609 4577 2236
hanged$	5609 4577 2236
hangged$	5609 4577
hangging$	5609 4577
hanging$	5067 5133 5267 5268 5269 5270 5271 5300 5301 5302 459 5609 4577 2236
hangs$	459 5609 4577
haphazard$	6336 6337 6338 6339
happen$	5068 5069 5070
happened$	2905 2906
harass$	469 1809
harassed$	469 1809
harasses$	469 1809
harassing$	469 1809
hard	1594
hard$	529 530 531 532 533 534 3177 5603 662 4187 6599 1973 2007
harden	4814
hardened$	1836 4517 4565 2415
harder$	529 530 531 532 533 534 6092
hardest$	529 530 531 532 533 534
hardly$	782 783 818 819 820 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148 1150 1151 1198 1243 1244 1245 1670 1955 1956 1961 1969 2074 2290
harm$	4979 4980 2920 2921 5341 5342 5363 5364 5385 5386 5387 5388 5389 5390 5391 5392 5393 5394 5395 5396 5408 5409 5410 5411 3909 6335 4181 4319 6705 1743 6727 4387 2145 2149 2151 2171 4825 4849 2257
harmed$	4849 2257
harmer$	4440
harmers$	4440
harmful$	2640 5152 485 486 487 1761 1835 2151
harming$	4849 2257
harms$	4849 2257
has	1629 6621 1643 2267
has$	2599 2601 245 345 2965 536 611 5826 5829 876 913 975 3660 6048 6049 1085 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148 1150 1151 1175 1183 4071 1640 4236 1662 1745 1928 4577 2027 2074 2237 2294 2304
hasn$	1124 3727 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148 1150 1151 2074
hat$	4627
hats$	4627
have$	2600 2602 2727 2741 2745 245 2901 345 2960 2966 5456 536 611 5609 876 913 3547 3556 5944 975 3613 3660 6048 6049 1085 6076 6077 6078 3693 6083 6084 6085 3702 3708 3741 1177 1928 4577 2027 4665 4666 4740 4787 4805 2294 2304
haven$	1124 3728 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148 1150 1151 2074
having	2267
having$	245 876 913 2027 2237
havoc$	4460 4461 4462
hawk$	250 1780
hawked$	250 1780
hawking$	250 1780
hawkked$	250 1780
hawkking$	250 1780
hawks$	250 1780
hazel$	2006
he$	2644 2875 2894 2898 2899 2912 5349 376 475 3068 476 5455 477 478 5612 5963 5964 5965 5966 5967 3588 3589 3590 3592 3709 6099 2307
head$	5305 5307 3253 3254 736 737 738 739 740 3479 3499 3500 3501 909 6316 1338 6501 4617 2554
headed$	4493 4589 4678
heads$	5305 5307 3253 3254 1254 6316 1338 4544 4556 4615 4616
headscarf$	4627
headscarves$	4627
health	4252 4256 6682
health$	4227 6619 6620 4235 6626 4242 6638 2262 4856
healthcare$	4257
healthier$	2640
hear$	5459 2252
heard$	640 1727 2254
hearin	6639
hearing$	1727 2253 2258 4966
hearings$	4966
hears$	2252
heart$	4222 6619 2261
hearted$	4676
heartless$	2406 2427
heatin	1715
heating$	4308
heavier$	1986
heavil	4226
heavily$	865 6612 6631 1987
heavy	1594
heavy$	4187 1986 1988 2030 2087
heavyset$	2419
heed$	5377 6174 6175 6176 6177 6178 6179 6180
heeded$	5272 5280
heels$	6314 4627
height$	5834 5835 5836 4579
held	4709
held$	666 1373 6399 6561 1622
helicopter$	2209
help	1424 1508 1570
help$	56 63 64 2986 5384 5508 5517 3245 5783 5792 5795 5797 5800 5801 5802 5803 5804 933 934 935 936 5918 5924 5938 5972 5988 6015 6016 6017 6023 6199 6208 1357 1358 1359 1360 6358 1499 1512 1541 6653 4394 4453 4639 4642 4649
helped$	63 64 5376 5518 5923 5929 5934 5937 5943 6000 6001 6002 6003 6004 6005 6395 1499 1512
helpful$	6395
helping$	63 64 2987 6015 6016 6017 3632 1499 1512 4649
helpped$	63 64
helpping$	63 64
helps	1508
helps$	63 64 1499 1512 1541 4650
hepatitis$	2544
her	4006 4031 1465 1660 1669 1688 4283 6697 1734 4901 2368
her$	4982 4983 19 2635 2639 2652 101 108 109 111 2707 147 5140 2843 2949 371 5357 5360 2978 5403 5407 3022 5488 3194 3195 5616 645 3262 3264 3453 3454 3455 901 3507 6018 3855 6285 6286 6287 6288 6289 6290 3926 3928 3930 3937 6330 4058 1634 4230 4231 4244 6635 4253 4262 1684 4281 1702 1703 4297 1705 6688 4304 4310 4316 4327 4340 4346 1783 1795 1895 2036 2037 4692 4833 2263 2265 2296 2350 4949 2363 2371 2385
heroin	6728 4347
heroin$	4245 6733 4362
herself$	2593 2595 4982 4983 2623 2624 32 2626 2627 2628 2629 2630 38 2821 5303 5304 5306 2931 2932 2933 2934 2935 2936 2937 2938 2940 2941 5330 5331 2976 2980 388 2982 2983 5370 5371 5372 5373 5374 5375 3102 3103 3104 3105 5498 5632 5633 5634 5635 5636 5637 5638 5740 5741 5742 5743 5744 5745 5746 5747 5748 5749 5750 5751 5752 5753 3368 5760 3962 4223 4282 4349 4372 4373 4557 4558 4829 4850
herselves$	4223 4829 4850
hid$	1339
hidden$	6399
hide	4056 1479
hide$	5071 1339
hided$	1339
hides	1479
hides$	1339
hiding	1479
hiding$	1339
hierar	6559 4759 4763 4765 4771
hierarchy$	6473 2449
high$	39 559 560 3159 3160 3161 3162 3163 3164 3165 3166 6038 3820 2086 2232
higher$	559 560 2291
highest$	559 560
highlights$	4620
highly$	1594 1968
hijab$	4627
hijabs$	4627
him	4006 6697 4901
him$	4982 4983 2687 5191 5194 2949 3194 3195 6018 3855 6285 6286 6287 6288 6289 6290 4692 4833 4949
himself$	2593 2595 4982 4983 2623 2624 32 2626 2627 2628 2629 2630 38 2821 5303 5304 5306 2931 2932 2933 2934 2935 2936 2937 2938 2940 2941 5330 5331 2976 2980 388 2982 2983 5370 5371 5372 5373 5374 5375 3102 3103 3104 3105 5498 5632 5633 5634 5635 5636 5637 5638 5740 5741 5742 5743 5744 5745 5746 5747 5748 5749 5750 5751 5752 5753 3368 5760 3962 4223 4282 4349 4372 4373 4557 4558 4829 4850
himselves$	4223 4829 4850
his	4031 1465 1660 1669 1688 4283 1734 2368
his$	19 2635 2639 2652 101 108 109 111 2707 147 5140 2843 5247 371 5357 5360 2978 5403 5407 3022 5488 5616 645 3262 3264 3453 3454 3455 901 3507 3926 3928 3930 3937 6330 4058 1634 4230 4231 4244 6635 4253 4262 1684 4281 1702 1703 4297 1705 6688 4304 4310 4316 4327 4340 4346 1783 1795 1895 2036 2037 2263 2265 2296 2350 2363 2371 2385
histor	1409
historic$	4002
history$	1725 1728 4430 4855 4944 4973
hit	1708 6706
hit$	4301
hiv$	2543
hold	1479
hold$	5511 3257 665 666 1373 4005 4071 1623
holdin	4060 6453 1479 6566 4342
holding$	666 5787 5791 6446
holds	1479 6566
holds$	666 1373 4071
home	4295 6687
home$	5130 5162 5163 5281 5282 3210 5734 6432 6669 6676 6680 6681 6688 6694 6695 6702 6705 6709 6712 6723 2318 4912 4924 4926 4935 2349 4943 4950
homeless$	2576
homelessness$	2576
homes$	5162 5163 6700
honest$	5923 5929 5934 5943 6000
hood$	902 4627 2038 4761
hooded$	1983 2039 4761 2420
hoodie$	5882 5883 5884 5892 4627 4629 4632 2423
hoodies$	5608 3223 5882 5883 5884 5889 5890 5891 5892 4627 4629 4632 2423
hoodlum$	2396
hoodlums$	2396
hoodrat$	2396
hoodrats$	2396
hoods$	5608 3223 902 5889 5890 5891 4627 4629 2038 4761
hoody$	5882 5883 5884 4632
hooligan$	2396
hooliganism$	2396
hooligans$	2396
hope$	3580 6545 4651
hopeless$	3095 993 994 1850 1887 1890 2406 2427
hopelessly$	2427
hoper$	5479 5484 5485 5486 4436 4444
hopers$	5479 5484 5485 5486 4436 4444
hopes$	6545
hoping$	6545
hopings$	6545
horde$	483 484
hospit	4240 1648 1743
hospital$	6625 6626 4241 6637 4336
hospitalised$	2536
hospitalized$	2536
hostel	4293
hostel$	6679
hostile$	538 539 540 541 542 5536 5537 1515 1892 2404
hostility$	5571 5572 594 595 4488
hot	4143 4177 2224
hot$	1715 1900
hotel$	5181 5182 5183 5184 2799 2800 2801 2802
hothead$	4435
hotheads$	4435
hotspot$	6529 6563 2215 4817
hotspots$	6529 6563 4817
hours$	6653 1675 4708 2444
house	4295
house$	5181 5182 5183 5184 2799 2800 2801 2802 5709 5734 6681 6688 6694 6702 4924
househ	4295
household$	5709 5734 6681
houses$	6700
housin	6682
housing$	4932
how$	5360 5610 3357 3358 773
hrs$	2444
hub$	6525 6544 4159 4185 4799
huge$	2633
hulking$	2420
hung$	5293 459
hungry$	4518 4938
hunt$	437 3030 438 439 440 441 442 443
hunted$	437 3030 438 439 440 441 442 443
hunting$	437 3030 438 439 440 441 442 443
hunts$	437 3030 438 439 440 441 442 443
huntted$	437 3030 438 439 440 441 442 443
huntting$	437 3030 438 439 440 441 442 443
hurt	1708 6706
hurt$	5013 5015 5333 5946 4301 2257
hurted$	2257
hurting$	2257
hurts$	2257
husband$	6666 6698
hygien	4252 6639
hygiene$	6638
hyper$	2406
hypocritical$	2427
hysterical$	2406
i$	1371
ic	2168
ic$	850 1985
ic0$	2418
ic1$	2418
ic2$	2418
ic3$	2418
ic4$	2418
ic5$	2418
ic6$	2418
ic7$	2418
ic8$	2418
ic9$	2418
identi	1414 6404 6425 1465 1467 1502 6491 4759
identical$	2039
identically$	864 2008 4626 4628
identified$	492 1445 4058 1736 2146 4740 2151 4761
identifies$	6434 1528
identify$	6427 6434 1528 1587
identifying$	1528
identity$	1421
idle$	4510 2406
idly$	3828 4671
iep$	2564
ieps$	2564
ies$	5708
if$	288 289 290 291 292 293 294 295 296 297 298 299 300 5291 5292 319 320 321 322 323 1120 1230 1231
ignorance$	2427
ignorant$	2406 2427
ignore$	5094 5123 5125 5126 472 473 6038 1349 1350 6356 1811 2047 2104 2105 4705
ignored$	472 473 5908 5909 5910 5911 6038 1349 1350 6360 6361 6362 6363 1811 2047 2096 4693 2104 2105 4705
ignores$	472 473 6038 1349 1350 1811 2047 2104 2105 4705
ignoring$	472 473 6038 1349 1350 1811 2047 2104 2105 4705
ill$	884 904 1914 1916
illegal$	5152
illnes	4222 4227 6682 6684
illness$	6608 6613 4887
image$	5216 2856 2857 265 266 5816 3998 1406 4142 1603
images	1567 4160 4161
images$	5216 2850 258 5238 2856 2857 265 266 5816 3998 1406 6405 1427 4142 1565 1603 6592
immaculately$	864 2008
immature$	2406
immaturity$	2964 372 373
immigration$	6682 2346
imminent$	6498
immuni	2555
impair	4222
impairment$	6608 4851 4887
implicated$	166 167 168 169 1736
important$	1541
imposing$	1986 2420
impossible$	529 530 531 532 533 534 993 994 2056
impressionable$	2406
impris	6682
impulse$	3018
impulsive$	2406
in	4279 1693 2267
in$	67 2681 5071 2750 2759 2763 2766 2777 2778 2779 259 2861 5384 3061 3074 3120 3187 3196 3225 5723 802 5826 5829 3459 3470 3471 3472 5888 3503 6007 6014 3659 3680 6152 3931 6379 6446 6449 6459 1525 4219 4220 4249 4251 4263 4270 4283 4285 4286 4314 4333 1744 1803 1936 4531 4621 4626 4628 4648 4662 4740 2269 4925 4929 4963
inadequacy$	2427
inadequate$	2427
inadequately$	2427
inappropriate$	5152 2830 1807 1892 2039
inappropriately$	864 2008 4626 4628
incapable$	2054 4657
incessantly$	2426
incest$	6703
inch$	3326
incidents$	6591
inclination$	3621 6008 6009 6010 6011 6012 6013
include$	4740
income	6682
income$	4944
incompetence$	2427
incompetent$	2427
incompetently$	2427
inconsistent$	5522 5523 5524 5525 547 1884
incorrect$	2032
increa	1554 2185
indecent$	2830
indepe	4925
independent$	3340 3342 845 4561 4574
index	4763
index$	6567
indica	4003 4709
indicate$	6389
indicates$	6389
indifference$	2427
indifferent$	4657 2427
indisputably$	2426
indivi	6482 1602 4785
individual$	5539 5553 5554 5555 5556 5557 5558 5826 5829 1464 6482 6542 1664 4480 4532
individuals$	5438 5439 5440 5441 5539 5553 5554 5555 5556 5557 5558 5826 5829 1464 4121 4195 4480 4532
indulge$	173 174 175
indulged$	173 174 175
indulges$	173 174 175
indulging$	173 174 175
ineffective$	2427
ineffectual$	2427
inept$	2427
ineptitude$	2427
inevitable$	995
inevitably$	4658 2426
inexcusable$	3912 3913 6300 2427 2428
inexcusably$	2427
inexplicably$	2429
infamous$	626 1938 2408
infect	4222
infection$	6608 4887
inflicted$	4390
influe	6480
influence$	5465 4428
influenced$	5013
influences$	5465 4428
influential$	6580
inform	1508 1570 4709 2185
inform$	1404 6392 1422 1423 1499
informant$	2435
informants$	2435
information$	6213 3853 1357 1358 1359 1360 3996 6391 6392 1415 6558
informed$	1499
informing$	1422 1423 1499
informs$	1422 1423 1499
inhale	4227
inhaler$	6613 2500
inhalers$	2500
initiative$	2196
injunc	4163
injunction$	6507 6549 6583 6732 4796
injunctions$	6507 6549 6583 4796
injuri	4227
injuries$	6613
injury	4222 4227
injury$	6608 6613
inner$	853
innocent$	5703 5704 5705 5706 4549
innocents$	5698 5699 5700 5701 5702 4548
inpatient$	2537
inquiry$	6451
insane$	4481
inside$	5071
insight$	4395
insist$	154 155 156
insisted$	154 155 156
insisting$	154 155 156
insists$	154 155 156
insistted$	154 155 156
insistting$	154 155 156
insolent$	2406
insomnia$	2547
inspec	4015 4016 4017 1425 1426 1455
inspector$	6401 6402 6403 4018 4019 4048 4781
instagram$	229 2822 230 2823 231 2824 232 2825 233 2826 5213 5214 5215
instead$	6366 6368
instigator$	4746 2397
instigators$	4746 2397
institutional$	2070
instructed$	1418 1457 4200
instructions$	4404
insulin$	2502
integrated$	2165
intel$	2431
intell	6423 4759 4763
intelligence$	6213 6386 6388 6408 4074 6534 4184 2116 4710 2206 2430 2454 2471
intended$	1541
intens	1594 2185
intensive$	4187 2358
intent	1598
intent$	6727 4975
intention$	3621 6008 6009 6010 6011 6012 6013
intentions$	3621 6008 6009 6010 6011 6012 6013
interc	4052 2483
intercepted$	6438
intercourse$	4367
interest$	5988 3621 6008 6009 6010 6011 6012 6013 6174 6175 6176 6177 6178 6179 6180 3798 3799 3800 3801 3802 3978 6370 6371 6372 6373 1415 6443 4706
interested$	3628 3766 3944
internally$	2307
internet$	229 2822 230 2823 231 2824 232 2825 233 2826 5213 5214 5215 1785
interr	4035
interrogated$	6421
interv	1741
intervene$	6199 6355 6358 6485
intervened$	6209
intervention$	5517 6721 4639 4969
interventions$	5517 933 934 935 936 4639
interviewed$	1489 1737
intimate$	2830
intimidate$	469 1809
intimidated$	469 1809
intimidates$	469 1809
intimidating$	469 5603 1809 1892 2007 2404
into	1693 2117
into$	5016 5071 2769 2770 2771 2773 3118 1588 4286 1744
invariably$	2426
invest	6491 6677 4332 2195 2461
investigate$	6199 6358
investigation$	6478 6487 6717 6718
investigations$	6478 6487
invincible$	2415
invitation$	3522 930 931 932
invitations$	3522 930 931 932
invite$	4998 4999 334 335 1794 1798
invited$	4998 4999 334 335 1794 1798
invites$	4998 4999 334 335 1794 1798
inviting$	4998 4999 334 335 6015 6016 6017 1794 1798 4649
involv	6447 6463 4741
involved$	5013 5015 166 167 168 169 170 171 172 481 527 6359 4060 6551 1736 4411
involvement$	166 167 168 169 481 4073 4411
involving$	6464
iq$	2558
irresponsible$	2640 368 1760 1799 2427
irresponsibly$	2386 2427
is	1495 6621 2251
is$	2646 113 114 349 350 488 495 496 497 498 499 500 501 502 503 504 536 3136 3141 567 581 582 583 584 585 586 704 3297 705 706 707 708 711 712 713 714 723 5826 5829 3491 3526 3583 3660 1095 1096 3950 1365 1366 4013 4049 4112 4119 4186 1691 1747 1841 1842 1873 1888 1889 1899 4577 4621 4622 2108 4740 2212 2259 2264 2271 2282 2307 2309 2310 4922 2343 2347 2360 2362 2363 2367
isn$	928 959 964 1885 1955
isolation$	1677
iss$	2358
issue	1405
issue$	5570 1553 4411 4486 4855
issued	1405
issued$	6385 4206
issues	1405
issues$	5570 1553 4411 4486 4855
issuin	1405
it$	5255 5308 5309 5311 608 5610 3233 5780 5781 972 973 6056 3709 6099 3747 3748 6203 6212 3908 1319 1320 1321 6341 6342 3989 4389 4469 4698
its$	2757 2977 6097 3840 3850 3926 3928 3930 6318 6319 3935 3937 3938 6330 6350 3966 4086 4094 4316 2071 4691 2109
itself$	2593 2595 2623 2624 32 2626 2627 2628 2629 2630 38 2821 5303 5304 5306 2931 2932 2933 2934 2935 2936 2937 2938 2940 2941 5330 5331 2976 2980 388 2982 2983 5370 5371 5372 5373 5374 5375 5498 5632 5633 5634 5635 5636 5637 5638 5740 5741 5742 5743 5744 5745 5746 5747 5748 5749 5750 5751 5752 5753 3368 5760 6230 3962 3963 4349 4372 4373 4557 4558
jacket$	5882 5883 5884 5892 4627 4632 4636
jackets$	5882 5883 5884 5892 4627 4632 4636
jail	4337
jail$	6665 6723
jailed	6684
january$	5164
jeans$	5882 5883 5884 4627 4632
jeopardise$	10 1756 1757
jeopardised$	10 1756 1757
jeopardises$	10 1756 1757
jeopardising$	10 1756 1757
jeopardize$	10 1756 1757
jeopardized$	10 1756 1757
jeopardizes$	10 1756 1757
jeopardizing$	10 1756 1757
jeopardy$	4979 4980 4990
jewellery$	5882 5883 5884 4627 4632
job	6682
job$	6066 6148 6149 6150 6151 6164 6165 6166 6167 6168 6169 6170 6171 6172 6173 6224 6228 6235 4688
jobs$	6164 6165 6166 6167 6168 6169 6170 6171 6172 6173
jobsworth$	2427
jobsworths$	2427
joggers$	5882 5883 5884 4627 4632
join$	5094 5123 5946
joint	2185
joint$	2159
joke$	4687
journe	6554
judge$	3374 6355
judgement$	4688
judgment$	4688
july$	5164
jumper$	5882 5883 5884 4632
jumpers$	5882 5883 5884 4632
june$	5164
junkie$	2400
junkies$	2400
just$	2680 2881 2885 329 608 974 980 981 982 983
justice$	5605 5606 6540 6541 6720 4335
justification$	4686
juvenile$	1836 1839 1843 2417
juveniles$	2417
keen$	6545
keens$	6545
keep	4056 1581
keep$	5051 2718 5123 5125 5126 202 205 212 213 214 215 216 217 218 219 220 221 222 223 224 5348 383 387 389 5377 460 3354 3355 3356 3359 3360 3362 3363 3366 5918 5924 5938 1128 1129 1130 1404 1435 1770 4642
keeped$	5051
keeping$	5051 5133 202 205 212 213 214 215 216 217 218 219 220 221 222 223 224 383 387 390 3354 3355 3356 3359 3360 3362 3363 3366 6238 1435 1770
keepped$	5051
keepping$	5051
keeps$	5051 202 205 212 213 214 215 216 217 218 219 220 221 222 223 224 461 1435 4071 1770
kept$	202 205 212 213 214 215 216 217 218 219 220 221 222 223 224 5272 5280 5298 5299 1128 1129 1130 6209 6399 1435 1611 1678 1770 4705
ketamine$	4245 6632 2279
key$	3935 6501 6538 6580 2146 2149 2151 2153
kick$	5945 1348 1894
kicked$	1348 1708 1709 1894
kicking$	1348 1894
kickked$	1348
kickking$	1348
kicks$	1348 1894
kid$	5539 5553 5554 5555 5556 5557 5558 4414 4427 4480
kids$	5462 5468 5539 5542 5553 5554 5555 5556 5557 5558 5594 5698 5699 5700 5701 5702 4361 4414 4427 4480 4524 4548
kill$	2236
killed$	2236
killing$	2236
kills$	2236
kind$	5782 5861
kinshi	1694
kinship$	4287
kissed$	5260
kissing$	5266
kitted$	885 886 887 2033
knew$	374 2968 2969 633 634 642 643 644 6054
knife	6728
knife$	5145 1529 4181 6727
knives	6382 6453
knives$	1420 6442 6457 6458
knock$	459 1514
knocked$	459
knocking$	459
knockked$	459
knockking$	459
knocks$	459
know$	2828 2958 2959 374 2968 2969 2972 2973 633 634 635 636 642 643 644 764 6054 6131 6132 6404 1450 1491 1564 1587 1593 1601
knowing$	2684 669
knowingly$	5263 5264 286 4384 4385 1793
knowledgeable$	669
known	6418 1465 1567 4160 4161
known$	2958 2959 5346 2972 2973 5431 5438 5439 5440 5441 626 3220 3221 3695 6400 4058 6445 1474 1495 1572 1583 1752 1807 1836 1840 1843 1939 2146 2149 2151 2211
knows$	374 2968 2969 633 634 635 636 642 643 644 765 6054 1593
knuckle$	5856
knuckles$	5856
kudos$	5412
label$	4638
labels$	4627 4638
labour$	4468
lac$	1931 1932 2407
lack$	43 418 419 420 421 422 423 424 425 426 427 428 535 614 1391 3985 3986 3987 1802 1846
lackadaisical$	2427
lacked$	418 419 420 421 422 423 424 425 426 427 428 1802 1846 1884
lacking$	418 419 420 421 422 423 424 425 426 427 428 6336 6337 6338 6339 1802 1846
lacks$	418 419 420 421 422 423 424 425 426 427 428 1802 1846 1884 1930
lad$	5539 5553 5554 5555 5556 5557 5558 4427 4480 4602
lads	6554 1602
lads$	5072 147 5166 5190 2894 2898 2899 2913 376 5420 5427 5445 3068 476 477 478 5462 5539 5553 5554 5555 5556 5557 5558 5573 5963 5964 5965 5966 5967 3588 3589 3590 3600 3609 3648 6069 3870 6276 4148 1561 1573 6555 1582 1590 6574 6577 4195 4202 6597 4427 4480 1895 4602 4810
lady$	730 5711 5712 5713
lamentable$	2427
land$	0 1
landded$	0 1
landding$	0 1
landed$	0 1
landing$	0 1
landlord$	3709 3714 3715 6346 6374
lands$	0 1
language$	4237
lank$	2026
lanky$	3474 2420
lap$	364
laped$	364
laping$	364
lapped$	364
lapping$	364
laps$	364
large$	3449 1986 2420
largely$	1365 1366 2108
larger$	1986
lashes$	4614 4620 4627
last$	3647 1680
late$	6038 6353 3968
laugh$	430
laughed$	430
laughhed$	430
laughhing$	430
laughing$	430
laughs$	430
law$	509 510 511 512 517 519 2208
lawless$	1887 4481 2406
lax$	1258 1259 1260 1261 6336 6337 6338 6339 2095
lay$	2199
layabout$	2396
layabouts$	2396
lazily$	2427
laziness$	2427
lazy$	1258 1259 1260 1261 3968 2031 2095 2406 2427
lead	1508 4779
lead$	4991 94 95 96 97 98 99 747 748 749 750 751 1508 2185
leader	4759
leader$	6470 6501 6538 4411 4423 4745
leaders$	6470 6501 6538 4411 4423 4745
leadership$	6174 6175 6176 6177 6178 6179 6180 1357 1358 1359 1360 6370 6371 6372 6373 4411 2070 4688 4706
leadin	6566
leading$	94 95 96 97 98 99 747 748 749 750 751 6580
leads	6566
leads$	94 95 96 97 98 99 747 748 749 750 751 2185
lean$	1986
learn	4011 1467
learn$	377 378 2972 2973 5377 5918 5924 5938 5959 5960 5961 5962 5991 6355 6397 1587 4642
learned$	2972 2973 769
learning$	55 4268 2258 2260 2300 2302
learns$	5991
learnt$	2972 2973 770
least$	3699 3790
leave	6579
leave$	0 1 2596 30 31 33 5094 5123 5125 5126 5348 5918 5924 5938 5946 1221 1222 1223 1224 1225 1226 1227 1228 1229 1398 1399 4642 2114
leaver$	4927
leaves	1693
leaves$	0 1 2596 30 31 33 5350 1221 1222 1223 1224 1225 1226 1227 1228 1229 1398 1399 4286 1744 2114
leavin	1693
leaving$	0 1 30 31 33 1221 1222 1223 1224 1225 1226 1227 1228 1229 1398 1399 4286 2114
led	4709
led$	4991 4992 4993 5013 94 95 96 97 98 99 5350 5351 5352 4141 4503
left	1693 6684
left$	0 1 2596 30 31 33 5127 5272 5280 2914 5350 1221 1222 1223 1224 1225 1226 1227 1228 1229 1398 1399 4286 1744 4693 4705 2114 4740
leg$	5856 6617
leggings$	5882 5883 5884 4627 4632
legs$	5856 6617
length$	3467
less	1536
less$	3309 6146 6147 1969
lesson$	55 57 58 6031 6032 6033
lessons$	55 57 58 5582 6646 6649 4366 4905
let	1424
let$	34 35 92 93 5272 5287 5288 5289 5290 5293 5918 5924 5938 6038 6215 6216 1262 1263 1264 1265 1266 1267 1268 1269 1270 1271 1272 1273 1274 1275 1276 1277 1278 1279 1280 1281 1282 1283 1284 3878 3879 1398 1399 1404 1422 1423 4642 2114
leting$	1422 1423
lets$	34 35 92 93 6038 1262 1263 1264 1265 1266 1267 1268 1269 1270 1271 1272 1273 1274 1275 1276 1277 1278 1279 1280 1281 1282 1283 1398 1399 1422 1423 2114
letter$	6213 6296 6297 4697
letters$	6213 6296 6297 6341 6342 4697 4698
letting$	34 35 92 93 6038 1262 1263 1264 1265 1266 1267 1268 1269 1270 1271 1272 1273 1274 1275 1276 1277 1278 1279 1280 1281 1282 1283 1398 1399 2114
leukaemia$	2553
level	1536
level$	5782 6624 1682 4917
levels$	5782
liability$	509 3102 510 3103 511 3104 512 3105
liaison$	4367
liaisons$	4367
liar$	5484 5485 5486 4435 4436
liars$	5484 5485 5486 4435 4436
library$	3709 3714 3715 6346 6374
licence$	6732 4977 4978
licences$	4978
lie$	381 382 5944 6034 6035 6036 6038 6060 6343 4699
lied$	381 382 6034 6035 6036 6054
lies$	381 382 6034 6035 6036 6038 6054 6059 6343 4699
life	4295 6713
life$	2604 5119 5669 5710 5714 5726 5727 5728 5729 5730 4213 6616 6681 1763 4359 4411 4417 4942
lifes$	4417
lifestyle$	3 4 5 6 7 8 9 2612 5018 5020 5412 5414 5415 5726 5727 5728 5729 5730 4353 4354 4359 4411 4430 4431 2387
lifestyles$	5018 5020 5726 5727 5728 5729 5730 4353 4354 2387
lift$	5230 5231 5232 5233 5234 5235 5236 5237 5242 5245 5266 5816 3733
lifted$	3734 3756
lifts$	5230 5231 5232 5233 5234 5235 5236 5237 5242 5245 5266 5816
light$	872 1986 2004 2005 2011 2026
lighter$	872 2004 2011
like	4023
like$	433 434 5508 3272 3284 6395 6545 4411 4568 4626 4628
liked$	433 434
likelihood$	1539
likely$	1411 1462 1840 2146
likes$	433 434 6545
liking$	433 434
limited$	418 419 420 421 422 423 424 425 426 427 428 5522 5523 5524 5525 547 1802 1884
line$	5157 5166 5167 5171 5173 5177 5178 5179 5180 1472 6457 4360 4777
lines	6552 4759
lines$	5146 5161 5166 5167 5170 5172 5176 5178 5179 5180 3101 1472 4360 4820
lingered$	5293
link	6404
link$	459 4712 2173
linked	1538
linked$	481 1475 1495 6551 4166 1736 4411
linking$	459
links$	462 463 481 4411 4712
lip$	3072 5856 3939
lips$	5856
lipstick$	5857 5858 5859 4620 4623
lisp	6619
list	1567 4160 1569 4189 1600
list$	6405 1428 6526 4162 6557 6567 6575 6589 4228 4725 4757
listed$	4162
listen$	5094 5267 5268 5269 5270 5271 5272 5377 5899 5918 5924 5938 5959 5960 5961 5962 5991 6145 6199 6355 6358 4011 4642 4643 4668
listened$	5267 5268 5269 5270 5271 5272 5280 5298 5299 6079 6095 6100 6141 6145 6209 4668
listening$	5272 4669
listenned$	5272
listenning$	5272
listens$	5272 5991
listing$	4162
listinged$	4162
listings$	4162
lists$	6405 4162 6557 6589 4725
little	1409
little$	45 418 419 420 421 422 423 424 425 426 427 428 513 547 3306 3409 5873 1034 3788 3793 3794 3795 1211 6193 6194 6353 4002 1802 1819 1843 1884 1930 1954 2025 2113
live	1409
live$	5094 5137 679 680 681 682 683 684 731 747 748 749 750 751 4002 4092 6611
lived$	747 748 749 750 751 1691 1721 2332
lives$	2604 5021 5022 5023 5024 5025 679 680 681 682 683 684 5710 5714 747 5726 748 5727 749 5728 750 5729 751 5730 1691 1692 2332
living$	679 680 681 682 683 684 731 747 748 749 750 751 1691 6712 6713 2332
local	1409
local$	630 847 6350 4002 1693 1694 4403 1983
locat	6491
locate$	4802
lock$	1497
locked$	5333 4154 6550 1708 1709
locs$	4618 4620
log	1437 1542 1569 1600 4709
log$	1434 4028 1440 6434 6436 4162 1576
loged$	4162 1576
logged	1437 6418
logged$	6435 4183 1591 6578 4800
loggin	1437
logging$	1434 1440 4162
logginged$	4162
loggings$	4162
logo$	4627
logos$	4627
logs	1437
logs$	6434 4162
loiter$	4577
loitered$	4577
loitering$	4577
loiterred$	4577
loiterring$	4577
loiters$	4577
lone$	847 1982
long$	3941 6353 2005 2025 2026
longer$	3312 3317 3351 818 819 820 3425
look$	332 333 396 654 672 3265 673 674 675 3268 676 677 3270 678 3354 3355 3356 3359 3360 3362 3363 3366 774 779 6199 1302 6356 6358 6586 1712
looked$	332 333 615 672 3265 673 674 675 3268 676 677 3270 678 774 779 3399 3404 5794 5799 6095 6100 6209 1302 1695 4289
looking$	332 333 3030 438 439 440 441 442 443 3244 3354 3355 3356 3359 3360 3362 3363 3366 774 779 5762 5770 5771 3398 3403 5793 3410 5798 5842 3655 1302 6545 1713 4587 4588 4595 4596 4600 4669
lookings$	6545
lookked$	774 779
lookking$	774 779
lookout$	2447
lookouts$	2447
looks$	332 333 672 3265 673 674 675 3268 676 677 3270 678 774 779 5896 1302 1712
lose$	5946 1681 1723
loser$	5484 5485 5486 4435 4436
losers$	5484 5485 5486 4435 4436
loses$	1681
losing$	1681 1723 2283
loss$	6335 4851
lost	1704 6684
lost$	3094 6038 6360 6361 6362 6363 1385 1386 1471 1681 1723 1834 1849 4705 2283
lot$	629 5756 5764 5765 1252 4205 4427 4560
lots$	880
loud$	1908
lout$	2396
loutish$	2396 2406
louts$	2396
love$	433 434 5508
loved$	433 434
lover$	4377
lovers$	4377
loves$	433 434
loving$	433 434
low$	5522 5523 5524 5525 547 559 560 3159 3160 3161 3162 3163 3164 3165 3166 903 1824 1884 1930 4631 2255
lower	1536
lower$	559 560 2291
lowest$	2299
lowlife$	2396
lowlifes$	2396
lurch$	6205
lure$	1764
lured$	1764
lures$	1764
luring$	1764
lycra$	4627
lying$	381 382 6038
machet	6728
machete$	6727
made$	30 31 33 47 48 49 5030 144 145 199 5272 5350 526 728 3458 3597 3599 3675 3707 3736 1195 1315 1316 1361 1470 1487 4136 1630 1815 4740
magist	2372
magistrates$	5605 5606
magnet$	1606 4813
magnets$	1606 4813
mail$	6328
mails$	6328
main$	6470 6501 6538 6580 1840 2146 2149 2151 2153
major$	2153
make	1436
make$	30 31 33 47 48 49 5030 2648 2649 2655 2656 2657 2658 2659 144 145 199 5350 5377 728 3469 5857 5858 5859 5861 3483 3511 3597 3598 5988 3735 1195 1315 1316 4012 1620 1630 1815 4623
maker$	4420 4424
makers$	4420 4424
makes$	30 31 33 47 48 49 5030 144 145 199 5350 728 3597 1195 1315 1316 1630 1815
makeup$	5857 5858 5859 5896 4620 4623 4627
making$	30 31 33 47 48 49 5029 5031 5032 5033 2648 5037 5080 5081 5082 5083 5084 5085 5086 5087 144 145 199 728 5770 5771 6038 1195 6237 1315 1316 1630 1815 4421
maladjusted$	1887
male	2168
male$	5251 3036 3440 5827 5828 3443 5830 5831 866 4014 1464 4575 1983 2146
males$	2685 5072 5079 5151 5166 5190 2827 5219 5220 5225 5251 5419 5433 3050 5437 5438 5439 5440 5441 5445 5446 5539 5553 5554 5555 5556 5557 5558 5766 1464 4357 4480 2416
malicious$	1814
malign$	485 486 487 1835
malnourished$	2002
malodorous$	2420
man	4344
man$	2685 2689 5079 5166 5181 5182 5183 5184 2799 2800 2801 2802 5189 5190 5191 5194 5225 5251 5254 3050 5437 5438 5439 5440 5645 5656 5658 5660 3279 5688 5694 5695 5696 730 5711 5712 5713 5718 741 742 5738 5766 3476 3482 4014 6730 4357 4382 4546
manage	4196
manage$	5488 5508 5585 679 680 681 682 683 684 731 3354 3355 3356 3359 3360 768 3362 3363 3366 787 5767 5768 3386 794 795 3389 5972 6202
managed$	679 680 681 682 683 684 731 787 6001 6002 6003 6004 6005 1611 2316
management$	3184 1357 1358 1359 1360 2070 4688 4757
manager$	3709 3714 3715 6346 6374 6582 4757
managers$	3709 3714 3715 6346 6374 6582
manages$	679 680 681 682 683 684 731 787
managing$	679 680 681 682 683 684 731 3354 3355 3356 3359 3360 3362 3363 3366 787 5770 5771
manbag$	4627 2423
manbags$	4627 2423
manipulate$	3235
manipulated$	5013
manipulating$	2406
manipulative$	1892 2406
manipulator$	4435
manipulators$	4435
mannered$	4507 4508
many$	2671 5647 3910 3911 3935 3936
map	4763
map$	1493 1494 2172
mapped$	1493 6578 2172
mapping$	1493 2172
maps$	1493 2172
march$	5164
marginalised$	1983
marker$	4724
markers$	4724
market	4174
market$	6560 6590
marks$	4914
marria	6682
mask$	914 4627 4633
masked$	914
masking$	914
maskked$	914
maskking$	914
masks$	5889 5890 5891 914 4627 4633
match	6404
match$	4140
matching$	1461 1625 2039 4761
material$	6558
maths$	4915 4916
matric	4763
matrix	4763
matrix$	6567 4764
matted$	2026
matter$	107 3565 3566 3567 3572 5988
matters$	5714 3908
mattress$	4294
mature$	669 3421 845 4571 4572 4573 2415
maturity$	669 2415
may$	5164 3144 696 4009 1419 1571
meals$	6693
mean$	4991 5350 2007
means$	4991 5350 1541
meant$	6054
measur	4772 4779
media$	2822 2823 2824 2825 2826 5213 5214 5215 6416 6439 6539
medica	6639 4828
medical$	6619 2262
medicated$	2520
medication$	2520
medici	4227
medicine$	6613
mediterranean$	866 3462 2007
medium$	559 560 3159 3160 3161 3162 3163 3164 3165 3166 856 1986
meet	6596
meet$	2723 2724 2725 5123 5125 5126 5208 234 235 236 5262 5267 5268 5269 5270 5271 5300 5301 5302 5899 5918 5924 5938 6199 6419 4386 4642
meetin	6554
meeting$	5067 5133 234 235 236 5262 5267 5268 5269 5270 5271 5300 5301 5302 6556 4669
meets$	234 235 236 6419
melatonin$	2529
meloterritorial$	2406
member	6382 6383 3999 4006 4020 6413 6428 6430 4046 6433 1456 6463 1492 1495 6476 1500 6482 4113 6499 4116 4117 6554 1602 6600 4733 4741 4763 4771 4772 4785 4791
member$	5539 5553 5554 5555 5556 5557 5558 3608 6502 4148 6542 6551 1573 6555 1582 1590 6574 6577 4202 6597 4344 4411 4480 4810
members$	62 147 5539 572 5553 5554 5555 5556 5557 5558 3600 3855 6406 6407 4031 1439 1458 4085 1496 4093 4110 6502 4121 6511 6514 4148 1561 6551 1573 6555 1582 1590 6574 6577 4195 4202 6597 4216 4221 4411 4480 1895 2141 2158 4768 4810
membership$	4073 6459 1495 4411
men$	2685 5072 2687 2688 5076 5077 5079 5109 5114 5121 5149 5150 5166 5181 5182 5183 5184 2799 2800 2801 2802 5189 5190 5191 5194 2827 5217 5218 5222 5225 5227 5251 5254 5300 5301 5302 5417 5423 5424 3050 5437 5438 5439 5440 5441 5444 5445 5621 5622 5623 5645 5651 5658 5659 3278 5670 5671 5686 5694 5695 5696 741 742 5766 5866 4357 4359 4360 4382 4546 4555
menace$	469 1809 4435 4451 2404
menaced$	469 1809
menaces$	469 1809 4435
menacing$	469 1809 2007 2404
mend$	6355
mental	4252 6639
mental$	4234 1642 4240 6638 6682 4481
mentality$	4411 4419 4431 4522
mentally$	1923
mentor$	4893
mentoring$	55
merely$	974
mess$	6335 3954
messag	1459 4053 4153
message$	5208 234 235 236 238 239 240 241 242 243 244 4188 4697
messaged$	234 235 236 238 239 240 241 242 243 244
messages$	234 235 236 5216 238 239 240 241 242 243 244 6439 6539 4697
messaging$	5067 234 235 236 238 239 240 241 242 243 244
messed$	575 3174
messy$	2026
met	1717
met$	234 235 236 5287 5288 5289 5290 5293 6209 4386
methylphenidate$	2524
might$	1104 1105 1106 1107 1108 4009 1419
migraine$	2486
migraines$	2486
mind$	5614 736 737 738 739 740
minded$	4505 4512 4677
mindset$	4431
mini$	3305 5882 5883 5884 1819 1954 4632 2042
miniature$	1954
minimal$	5522 5523 5524 5525 547 3788 1884
minimise$	429
minimised$	429
minimises$	429
minimising$	429
minimum$	6192
miniskirt$	2423
miniskirts$	2423
misbehave$	2403
misbehaved$	2403
misbehaves$	2403
misbehaving$	2403
misbehaviour$	2403
miscarriage$	2539
miscarried$	2539
mischief$	1831
miscreant$	2396
miscreants$	2396
misfit$	5484 5485 5486 4435 4436
misfits$	5484 5485 5486 4435 4436
misled$	4705
misper$	4364
mispers$	4364
miss$	5094 5123 5125 5126 5946 6038 1342 1343 2312
missed$	6038 6301 6302 6303 6304 1342 1343 6360 6361 6362 6363 2102 2312
misses	1704
misses$	6038 1342 1343 2312
missing$	5099 5141 5195 5196 5204 2819 2820 3154 6038 1342 1343 4051 4364 2312
misuse$	4872
mix$	5094 5267 5268 5269 5270 5271 459
mixed$	166 167 168 169 170 171 172 459 5522 5523 5524 5525 848 851 863 867 870 872 2011
mixes	6579
mixes$	459 6566
mixing$	5267 5268 5269 5270 5271 459
mob$	483 484 629 4418 1826
mobile$	1442 6422 2129
mobiles$	1442 6422
mock$	2321
mocks$	4915
modern$	1874
modus$	4751 2160
mohawk$	2421
mohawks$	2421
money$	2792 2793 2794 5230 5231 5232 5233 5234 5235 5236 5237 5242 5245 3027 5414 5415 6330 6442 4398 1871 4708
monito	1437 4052 1600
monitor$	6427 6434 6436 1564 4168 1576 1585 4802
monitored$	6435 6438 4168 1576 1585 6578
monitores$	1585
monitoring$	1460 4168 1585
monitors$	6434 4168 1585
monster$	4435
monsters$	4435
month$	4708 4946
months$	4708 4946
mood	4227 4252
mood$	6613 6638 4848 2286
moods$	6613
moody$	2406
moral$	3015
morals$	5593 4523
more	2117 2185
more$	2614 2615 2616 2617 2618 685 686 687 688 691 692 693 694 716 5755 5764 5765 6080 6089 1351 1352 1353 1354 1355 4560 2146
morning$	2219
most$	5647 5755 929 4205
mother	6670 4295 6683 4298 6687 6690 6691
mother$	5602 755 1686 1687 6667 6681 4296 1706 6696 1719 4320 6712 4526 1965
mothered$	1965
mothering$	5783 5788 1965
motherred$	1965
motherring$	1965
mothers$	1719 4526 1965
motions$	6326
motivated$	435
motivation$	5593 4395 4523
mount	1436
moustache$	4603 2421
moustaches$	4603 2421
mousy$	2026
mouthed$	4501 4502
mouthy$	2406
mov	1581
move$	5918 5924 5938 6040 6355 6404 4642 4909 4929
moved$	5333 5923 5929 5934 5943 6000 3923 1611 1691 6684 4299
moveme	6382 4030 4053 1567 4160 4161 6554 6559 1599 4771
movements$	6416 6417 4032 6439 4192
moves$	4923 4929
moving	6586
mri$	6633
much$	3327 5764 5765 1253 1374 3990 4205 4560 2030
mugged$	1751
mugger$	5484 5485 5486 4435 4436
muggers$	5484 5485 5486 4435 4436
mugshot$	1589 2452
mugshots$	2452
mule$	5487 5499 5500 5501 4437 4464 1872 4466
mules$	5487 5499 5500 5501 4437 4464 4466
mullet$	2421
mullets$	2421
multi$	1091 1409
multiple$	3910 3911 2234
mum	6670 4295 6683 4298 6687 6690 6691
mum$	5361 5602 1686 1687 6667 6681 4296 1706 6696 1719 4320 6712 4526
mums$	5361 1719 4526
murder$	1417 4092 2146
murmur$	4854
muscly$	1986 2420
muscular$	1986 2420
must$	21 22 23 24 25 26 367 379 696 6343 1368 1371 1571 4699
nails$	5641 5892 4614 4620 2028
naive$	368 5735 5736 5737 1799 4554 2406
naivety$	2964 372 373
naked$	2830 5260
name	1467
name$	5720 5721 5722 6392 1619
named$	1578 1619 2146
names	1414 6433 1567 4160 4161 4189
names$	6392 6405 1427 6407 6409 1546 1590 6575 6592 6593 1619 4713
naming	1467
naming$	1619
nan	6670 4295 6683 4298 6690 6691
nan$	6667 6681
nana	6670
nasty$	1834 2406
nation	4266
national$	6652 2130
naughty$	1834 1887 1892 2406
near$	1243 1244 1245 6415
nearby$	4051
nearly$	759 760 1953 1962
neat$	2025 2026
neatly$	864 2008
necessary$	1541
neck$	5856
necks$	5856
need	4023 6623 4292
need$	21 22 23 24 25 27 650 651 652 697 5682 5761 790 5776 5777 5778 5779 803 3397 805 806 807 808 3406 3407 3408 816 817 3411 3412 3413 3414 3415 3416 3417 3418 5805 5807 6395 6545 6644 6678 4853 4855
needed$	5761 816 817 1098 1541
needing$	650 651 652
needless$	2633
needs	1654 2267 4877
needs$	21 22 23 24 25 28 650 651 652 5761 816 817 3411 3412 3413 6284 6545 4247 1662 6644 4853 4855 4894 4896
needss$	4894
needy$	1887 2406
neet$	2410
neets$	2409
negative$	2640 5438 5439 5440 5441 485 486 487 5536 5537 6448 1807 1835 1927 4750
neglec	1708 4319 6708
neglect$	1304 1305 6335 6703 6704 6705 6707 2098 4936 2357
neglected$	1304 1305 4301 2096 2097 2098 4936 2357
neglectful$	2427
neglecting$	1304 1305 2097 2098
neglects$	1304 1305 2097 2098
negligence$	2427
negligent$	2427
negligently$	2427
neighb	4945
neighbourhood$	4007 4015 4016 4017 1425 1426 4026 1455 4139 4158 1566 6546 6547 4170 1579 1592 1596 1610
neighbours$	4402 4403
neither$	1007 1012 1159 1162 3755 1163 1164 1165 3758 1174 1185 1186 1187 1188 1189 1190
networ	1500 6480 6559 4771 4772
network$	5166 6472 6474 4093 4360 2173
networks$	6474 4360
neurod	2546
never$	2903 2907 2908 2909 2910 391 392 393 394 395 397 926 928 3538 946 947 948 3542 3543 959 964 3558 3618 3619 1035 6046 6047 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148 1150 1151 1178 1191 1670 1885 1969 2074 2425
nevertheless$	5063
new	1409
new$	4002 4312
news$	5467
next$	3486 3803 4718 4737
nickna	1414 1567 4160 4161
nicknames$	6407
nicotine$	6632
night$	6031 6032 6033 6437 6612 6631 2277
nightmare$	509 3102 510 3103 511 3104 512 3105
nightmares$	2548
nights	4226
nights$	6612
nike$	4627 2039
nikes$	4627
nineteen$	5249 5651 3277
no$	44 5129 5275 5283 347 352 2946 418 419 420 421 422 423 424 425 426 427 428 3093 513 3111 547 3243 719 724 3346 3347 758 3409 822 823 824 825 832 3428 3429 3568 3569 3570 3571 979 984 985 986 987 988 5974 5975 5976 5977 1003 1009 1010 1011 1013 1015 1016 1028 3622 3625 3626 3627 1036 1037 1038 1039 1040 1041 1042 6046 6047 3664 3665 3666 3667 3671 1132 1160 1162 3755 1163 1164 1165 3758 1166 1169 1170 1171 1172 1174 1185 1186 1187 1188 1189 1190 3788 3795 1205 1206 1207 1208 1209 1661 1730 1802 1851 1859 1884 1930 2091 2093 2113 2146
nobody$	348 351 5731 5813 1009 1010 1011 1012 1016 1131 1159 1162 3755 1163 1164 1165 3758 1169 1170 1171 1172 1174 4563 2075
nomina	4763 4765
nominal$	6445 6542 4171 4181 4411 4742 2174 4807
nominals$	6445 6473 4181 4411 2448
non$	589 1855 1857 1878 1879 1880 1881 1882
noncompliance$	2402
noncompliant$	2402
none$	313 726 5731 1007 1012 1016 1055 1159 1162 3755 1163 1164 1165 3758 1174 1185 1186 1187 1188 1189 1190
nonengagement$	2402
nonetheless$	5063
nonexistent$	6336 6337 6338 6339
normal$	5561
north$	905
nose$	5856
not$	2902 2904 2907 2908 2909 2910 391 392 393 394 395 397 489 3129 537 3175 703 720 3315 3316 727 797 800 804 809 3426 924 925 3532 3536 3537 959 964 5974 5975 5976 5977 1008 1014 3616 3617 1027 1030 1035 6046 6047 1069 1070 3678 3679 3726 3729 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148 1150 1151 3750 3751 1161 1162 1165 1173 1178 1182 1191 3785 3787 1196 1197 1243 1244 1245 1256 3972 6380 1670 4272 1685 1885 1955 1956 1961 1969 2074 2290
note	1569 1600
note$	915 916 1434 1440 4162
noted$	915 916 4183 1591 6578
noteed$	4162
notes$	915 916 4162
nothing$	5813 5872 3520 1004 1005 1006 1009 1010 1011 1043 1044 1045 1046 1047 1048 1049 1050 3651 6046 6047 6189 6190 6191 1217 1218 1219 6357 4563 2057 4670 4832
notice	4151
notice$	915 916 6143 6174 6175 6176 6177 6178 6179 6180 6510 6537 1586
noticed$	5015 915 916
notices$	915 916 6510
noticing$	915 916
notify$	1404 1422 1423
notifying$	1422 1423
notifys$	1422 1423
noting	1569
noting$	915 916 1434 1440 4162
notinged$	4162
notings$	4162
notoriety$	5412
notorious$	626 1938 2408
november$	5164
now$	5358 5359
nude$	2830
nudes$	251 5238
nuisan	4209
nuisance$	5493 5603 6585 6591 6595 4435 4451 1892 4532 4813
nuisances$	4435 4532 4813
number	1536 4160
number$	3372 5759 1441
numbers$	6330
numerous$	3910 3911 3935
nurse	6621
nurse$	6622 6628
nuts$	4481
nutter$	4435
nutters$	4435
obese$	2420 2550
obesity$	2550
obey$	5918 5924 5938 4642
object	6490 1598
object$	6588
objective$	6516 1541 6588
objectives$	6516
obnoxious$	2406
observation$	4029 2122 4728
observations$	4029
observe$	4168 1576 4802
observed$	4761
observeed$	4168 1576
observeing$	4168
observes$	4168
obsessive$	2245
obstructed$	4705
obstructive$	5575 5576 5577 5578 5579 5580 5581 4492 2406 2427
obtain	1570 2117 2155 2176
obtain$	1403 4172 4207
obtained$	1403 4172 4726
obtaining$	1403 4172
obtains$	1403 4172
obvious$	995 3935 6321 6322
obviously$	1067 1075 3668 1076 1077
occasion$	6050
ocd$	2496
ocg	4088
ocg$	6474
ocgs$	6474
october$	5164
odd$	2007
odour$	4607
of	4061 2117 2180
of$	2705 5314 3076 3099 3100 3128 5526 3203 3207 3222 3323 3330 3331 3332 3427 5826 5829 869 3473 5916 5982 6006 6007 1068 1075 3672 6068 3685 3686 3687 6110 3835 3844 6340 3960 3984 3988 6379 6384 4008 4021 6414 6415 1438 4036 4044 6440 4057 4065 4066 4070 6459 4076 4077 4087 4114 4125 4127 4132 4137 6528 1578 6568 4199 4220 4224 4259 4264 4311 4317 4318 4321 1748 6727 4622 4647 4662 4730 2146 4741 4743 4787 4805 4822 2304 4954 4963 4975
off	4204 1671 2317
off$	5200 5203 5207 3023 3024 3880 3881 3899 3900 3901 3902 3903 3904 6291 6292 6293 3955 3956 4063 1510 4264 4365 4446 4487 4824
offen	6462 6463 6552 6553 6565 6606
offen$	6446
offenc	4069 1485 4129 4329 4343
offence$	6454 6455 4078 6468 6515 6715 6729 2162 4788 4978 2590
offences$	6454 6455 4078 6515 6715 6729 4788 4978 2590
offend	6382 1465 4060 6447 6453 4129 4134 6559 4190 6576 4209 4717 4741 4751 4765 4771 4772 4785 4791 2458
offend$	5094 5123 5125 5126 5946 5947 6034 6035 6036 6038 6441 2144
offendded$	6038
offendding$	6038
offended$	6038 2589
offender$	5438 5439 5440 5469 6445 6446 4074 4075 4181 4429 4744 2164 4758 2174 4810 2398 2587
offenders$	5438 5439 5440 5444 5469 6445 6446 6473 4429 4744 4768 4810 2398
offending$	5145 5152 5155 5159 5365 5423 6038 4058 6446 1473 4120 6512 6515 6518 6520 1584 6585 6591 6595 6720 1837 4788 2380 2589
offends$	6034 6035 6036 6038 2589
offens	4069 1485 4129 4329 4343
offense$	6454 6455 4078 6515 6715 6729 4788 2590
offenses$	6454 6455 4078 6515 6715 6729 4788 2590
offensive$	6727 2406
offer$	250 5384 3522 930 931 932 5958 6015 6016 6017 6029 6031 6032 6033 6199 1780 4394 4649
offere	2267
offered$	250 5958 6505 1780
offering$	250 5958 6015 6016 6017 1780 4649
offerred$	250 5958 1780
offerring$	250 5958 1780
offers$	250 5384 3522 930 931 932 933 934 935 936 5958 1780 4394 4639
office	4007 4015 4016 4017 1425 1426 4026 1455 4139 4158 1566 6546 6547 1579 1592 1596 4196 1607 1610 4344
office$	3709 3714 3715 6346 6374 6582
officer$	6401 6402 6403 4018 4019 6412 4048 1503 6525 1547 1550 4147 6544 4159 1575 6556 4185 1608 1613 1614 6730
officers$	5227 5449 3064 3997 6393 6394 1416 6401 6402 6403 4018 4019 1430 4025 6412 6421 4048 6438 6468 1503 4105 6525 1547 1550 6544 4159 1575 6556 4179 4185 6582 1608 1613 1614 6603 4403 4781 2208
offices$	6582
offrolled$	4910
offs$	4447 4824
often$	2668 225 6305 6306 6307 6308
oily$	872 2011
old$	5252 660 661 669 689 3419 845 3442 3445 3447 6661 1963 1971
older$	2686 2690 5111 2734 2735 5149 5166 5169 2804 2829 2832 2833 2837 5225 5227 5251 5253 5254 3031 3032 3033 3034 3038 3039 3040 3041 3042 3043 3044 3046 3047 5438 5439 5440 5441 3059 5610 5645 669 5651 5719 3380 866 6670 4360 1784 4379 4382 2007 4626 4628
olders$	5149 5166 5169 5444
olds$	5674
olive$	872 2004 2011
omission$	2069
omissions$	2069
on	4061 4709 2117 2368
on$	2650 5052 5053 5073 5074 5075 5078 2693 2747 2917 2918 5494 5495 5591 3206 5681 5826 5829 3470 3510 5916 3654 3656 1071 3825 3826 3827 3842 6271 6272 6309 6379 1432 6414 6415 1438 6418 4037 6432 4047 6449 6477 4107 4125 4149 1588 6615 4246 4315 1745 1747 4463 4531 4662 4683 4716 2190 2264 2378 2384
once$	5061 3662 6064 1383
one	4006
one$	3197 5732 5758 5814 5815 847 5860 3601 3606 3607 1016 6031 6032 6033 3649 3650 3725 3753 3754 3755 1163 1164 3758 3759 1174 1452 6542 4255 1674 4267 4268 6654 1983
ones$	5072 5860 4208
onesie$	4627
onesies$	4627
ongoing$	4092
online$	229 2822 230 2823 231 2824 232 2825 233 2826 5213 5214 5215 4030 1785
only$	2881 2884 329 338 339 340 341 342 343 344 346 608 638 974 3713 3824 1351 1352 1353 1354 1355 1369 1370 3965 2052
onto$	1588
open$	5012 5620 5918 3534 5924 3540 3545 5938 3554 3611 4642
opened$	5293
operandi$	4753
operat	1409 1495 6490 6491 4217 4771 4779
operate$	5378 679 680 681 682 683 684 5900 5919 5925 5930 5939 5996 6531 6603
operated$	679 680 681 682 683 684 4229
operates$	679 680 681 682 683 684
operating$	679 680 681 682 683 684
operation$	1503 6527 6536 6633 2196
operational$	4002 2187
operations$	6527 6536
operative$	4476 4672
operator$	6401 6402 6403 4018 4019 4048
operators$	6401 6402 6403 4018 4019 4048
opport	4709 4772 4779 4784
opportunit$	5383 1322 1323 1324 1325 6321 6322 4394
opportunited$	5383 1322 1323 1324 1325 6321 6322 4394
opportunities$	1322 1323 1324 1325 6321 6322 1506 4394 4695
opportuniting$	5383 1322 1323 1324 1325 6321 6322 4394
opportunits$	5383 1322 1323 1324 1325 6321 6322 4394
opportunitted$	5383 1322 1323 1324 1325 6321 6322 4394
opportunitting$	5383 1322 1323 1324 1325 6321 6322 4394
opportunity$	5383 1322 1323 1324 1325 6321 6322 1506 4394 4695
opposed$	4654 4657
oppositional$	1892 2286 2406
opt$	115 116 117 118 119 120 121 122 123 124 125 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140 141 142 143 1766
opted$	115 116 117 118 119 120 121 122 123 124 125 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140 141 142 143 6311 3994 6381 1766
optici	1648
opticians$	4241
opting$	115 116 117 118 119 120 121 122 123 124 125 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140 141 142 143 1766
option	4772 4779 4806
opts$	115 116 117 118 119 120 121 122 123 124 125 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140 141 142 143 1766
optted$	115 116 117 118 119 120 121 122 123 124 125 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140 141 142 143 1766
optting$	115 116 117 118 119 120 121 122 123 124 125 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140 141 142 143 1766
or$	3804 2226
oral$	256
order$	6507 4144 6549 6583 6584 6721 6722 6727 6732 4816 4928 4966 4967 4968 4969 4978
ordered$	4200 4338
orders$	6507 4144 6532 6549 6583 6584 4816 4966 4978
ordinary$	2007
organi	6566
oriental$	866 3462
other$	2594 4982 4983 5584 847 3895 4350 4403 1983 2071 2146
others$	2594 4982 4983 2894 2898 2899 2913 376 3068 476 477 478 5645 5963 5964 5965 5966 5967 3588 3589 3590 6495 4350 4361
ought$	21 22 23 24 25 29 311 366 380 1097 1100 1101 1102 1103
oughtn$	1099
our$	2997 6341 6342 6350 4639 4661 4690 4698 2146
out	6503 4302
out$	102 112 5097 5107 5125 5126 5134 5139 5142 2868 5297 5436 3051 5478 576 3181 590 610 616 5838 5843 6038 6045 3821 1242 1257 6397 4051 1521 4115 4152 1564 4167 1587 4204 1671 4279 6685 4301 6688 1746 4487
outbursts$	5571 5572 4488
outcome$	4786
outcomes$	4786
outfit$	5882 5883 5884 4629 4632
outfits$	5882 5883 5884 5896 4629 4632
outlook$	5714 736 737 738 739 740
outrageous$	1892
outright$	937 4639
outs$	5478
outstanding$	2146
over$	3392 3470 5881 6414 1918
overcr	2577
overdose$	6618 2516
overdosed$	2516
overdressed$	2420
overlook$	2105
overlooked$	2096 2105 4705
overlooking$	2105
overlookked$	2105
overlookking$	2105
overlooks$	2105
oversight$	1357 1358 1359 1360 4688
oversized$	2039
overt	1557
overt$	4150
overweight$	4875 2420
owing$	2611 1728 6708
own	4925
own$	2603 12 13 14 4994 4995 4996 4997 2694 2695 2696 2697 2698 2699 2700 2701 2702 110 2738 2919 359 5339 5340 2955 2956 386 3228 3238 5643 5644 3259 3324 5740 5741 5742 5743 5744 5745 5746 5747 5748 5749 5750 5751 5752 5773 3717 3718 3719 3720 3721 3722 3723 6694
ownership$	6370 6371 6372 6373 4706
pacemaker$	1656
pack$	483 484 629 4418 1826
packag	4709
package$	5503
packages$	5178 5179 5180 5503 4362 4469
padded$	2039
paedia	4227 4240 1648
paediatric$	4241
paediatrician$	6613 6622 6626
paid$	479 3712 3716 1195 1346
pain$	509 3102 510 3103 511 3104 512 3105
painkillers$	6632
pale$	872 2004 2007 2011 2420
palm$	1311 1312 1313 1314
palmed$	1311 1312 1313 1314
palming$	1311 1312 1313 1314
palmmed$	1311 1312 1313 1314
palmming$	1311 1312 1313 1314
palms$	1311 1312 1313 1314
palsy$	4888
panel	4772
panel$	3709 3714 3715 6346 6374
panic	6639
panic$	2250 2286
paperwork$	6318 6330
paracetamol$	4886
parade	4174
parade$	6560 6590
paranoid$	2406
parcels$	4362
parent	4295 4296 6683 4298 1707 6687 6690 6691 1743
parent$	5508 3337 5724 5725 755 1686 6667 6681 1706 6696 1719 4320 4526 1965 4926 4941
parental$	3173 1937
parented$	1965
parenting$	5783 5795 4336 1965
parents$	5361 5602 3337 5724 5725 3855 6341 6342 6667 6681 1706 6696 1719 4320 6712 4526 1965 4697 4698 4926 4935 4941
parentted$	1965
parentting$	1965
park	4945
park$	5162 5163 5181 5182 5183 5184 5300 5301 5302 6560 6590
part$	2877 2878 5265 5363 5364 5365 1495 6551 1672
partake$	166 167 168 169 173 174 175
partaked$	173 174 175
partakes$	173 174 175
partaking$	166 167 168 169 173 174 175
participant$	363 4383 4553
participants$	363 4383 4553
participate$	166 167 168 169 363 5899 5918 5924 5938 4642
participated$	166 167 168 169 363
participates$	166 167 168 169 363
participating$	166 167 168 169 363
participation$	166 167 168 169
parties$	5181 5182 5183 5184 5266 4553
partly$	1365 1366 2108
partne	1409 6682 6684
partner$	5246 4002 6666 6698 4377 4378 4383 4541 4553
partners$	5246 4377 4378 4383 4541 4553
party$	5181 5182 5183 5184 5266 4553
pass	1568
pass$	672 3265 673 674 675 3268 676 677 3270 678 1334 6358 1407 1542
passed	4203 2322
passed$	1290 1291 1334 6385 1407 1577 4693 4800
passengers$	4402
passers$	3062
passes$	672 3265 673 674 675 3268 676 677 3270 678 1334 1407
passing$	1334 1407 4694
passwo	4189
passwords$	6575
past$	5356 2058
pastoral$	1676 2302
pasty$	2420
patchy$	5522 5523 5524 5525 547 6336 6337 6338 6339 1400 1800 1884
path$	5116
pathetic$	2427
pathetically$	2427
pathological$	1843
pathwa	1650
patience$	3979
patient$	4862
patrol	4196 1607 4808
patrol$	1503 1550 6533 1575 6582 1608 1613 1614
patrols$	1503 1550 6533 1575 6582 1608 1613 1614 4781
pattern$	4754
pay$	479 1195 1346
paying$	479 1346
pays$	479 1195 1346
pcso	4139 4158 1566 6546 6547 1579 1592 1596 1607 1610
pcso$	6525 6544 4159 4185 1608 1614
pcsos$	6525 6544 4159 4185 1608 1614
pe$	6636
peer$	5072 5443 3078 3079 5539 5553 5554 5555 5556 5557 5558 5826 5829 4400 4428 1839 4480
peers	4266
peers$	2594 5072 5428 5438 5439 5440 3056 5539 5553 5554 5555 5556 5557 5558 5826 5829 6652 4350 4428 4430 4480
people	6499 6554 6576
people$	65 5072 5189 2894 2898 2899 2913 376 2997 5438 5439 5440 5441 5449 3064 3068 476 477 478 5463 5538 5539 5543 5553 5554 5555 5556 5557 5558 3185 5574 5766 5963 5964 5965 5966 5967 3588 3589 3590 5981 3600 3609 3648 6067 6069 3814 3815 3816 3817 3818 3819 6220 3856 3857 3867 6273 6274 6283 6284 6285 6286 6287 6288 6289 6290 3907 6329 6341 6342 6364 6365 6367 6369 6406 1464 4085 4093 6502 4148 1573 6555 1582 1590 6574 6577 4202 6597 4402 4403 4480 4692 4698 4810
pep$	2565
peps$	2565
perceive$	2999 3000 3001 3002 3003 3004 3005 3006 3007 3008 3009 3010
perfectly$	637 5740 5741 5742 5743 5744 5745 5746 5747 5748 5749 5750 5751 5752 788 791
perfor	6490
performance$	4688
performers$	3600 3609
perfunctory$	2427
peril$	4979 4980
period	4227
period$	6613
periods$	6613
permanently$	1059 3652 1060 3653 1061 1062 1063 2307
permit$	34 35 92 93
permited$	34 35 92 93
permiting$	34 35 92 93
permits$	34 35 92 93
permitted$	34 35 92 93
permitting$	34 35 92 93
perpet	4060
perpetrator$	5189 5251 5470 5471 5472 5473 6446 4432 4433 4434 4746 2474
perpetrators$	5189 5251 5470 5471 5472 5473 6446 4432 4433 4434 4746 2474
perpetually$	1059 3652 1060 3653 1061 1062 1063 2426
persist$	5051 88
persisted$	5051 88
persistent$	226 227 937 1771 1836 1843 2151 2313
persistently$	225 2313
persisting$	5051 88
persists$	5051 88
persistted$	5051 88
persistting$	5051 88
person	6554 1672 4344
person$	5205 3067 5538 5539 5540 5544 5553 5554 5555 5556 5557 5558 3186 5769 4014 1464 4148 6542 1573 6555 1582 1590 6574 6577 4202 6597 6730 4480 4810
personality$	2286
persons$	5540 1464
persua	1411
persuade$	5988
persuaded$	5013 5923 5929 5934 5937 5943 6000 6001 6002 6003 6004 6005
pest$	4435
pests$	4435
petite$	1986 2420
petty$	1843
phase	4772 4779 4784
phobia$	4887
phone	4030 1459 4053 4153 4189
phone$	229 2822 230 2823 231 2824 232 2825 233 2826 5213 5214 5215 5230 5231 5232 5233 5234 5235 5236 5237 5242 6042 6416 1442 6422 6439 6539 1567 6575 1617 2129
phoneing$	1617
phones$	229 2822 230 2823 231 2824 232 2825 233 2826 5213 5214 5215 5230 5231 5232 5233 5234 5235 5236 5237 5242 6042 6416 1442 6422 6439 6539 6575 1617
photo$	5216 2856 2857 265 266 5816 3998 1406 1589 1603
photog	1414 1567 4160 4161 4189 6586 1621
photograph$	2856 2857 265 266 5816 3998 1406 6434 6436 4142 1565 1589 6575 1603 6592 4214 2140
photographed$	5013 5627 5816 6435 2140
photographing$	2140
photographs$	2856 2857 265 266 5816 3998 1406 6405 1427 6434 4142 1565 6575 1603 6592 2140
photos	1567 4160 4161 4189
photos$	5216 5238 2856 2857 265 266 5816 3998 1406 1427 6575 1603 6592
physical$	2258
physically$	1978 2354
physique$	5834 5835 5836 4579 2419
physiques$	5834 5835 5836 4579 2419
picking$	4669
pictur	4709 4763
picture$	5216 2856 2857 265 266 5816 3998 1406 4173 1603 6592
pictures$	5216 5238 2856 2857 265 266 5816 3998 1406 6405 1427 1603 6592
piece$	1580
pieceed$	1580
pieceing$	1580
pieces$	1580
pierced$	2420
piercing$	877 5856 4620 2029
piercings$	877 5856 4620 2029
pig$	2085
pillar$	3884 1303
pills$	4362 4886
pimp$	1779
pimped$	1779
pimping$	1779
pimply$	2420
pimpped$	1779
pimpping$	1779
pimps$	1779
pin$	3124
pink$	2026
pins$	1656
pity$	3912 3913 6300
place	4277
place$	0 1 2 2596 11 5094 5230 5231 5232 5233 5234 5235 5236 5237 5508 5769 6640 6650 4274 6663
placed$	0 1 2 2596 4987 4988 11 1418 1481 1482 1691 2336
placem	6713
placement$	5595 5596 5597 619 620 621 6676 4394 4527 1935 4529 4926 4928 2336 4941
placements$	5595 5596 5597 619 620 621 6700 4394 4527 1935
places$	0 1 2 2596 11 4042 6700
placing$	0 1 2 11
plague$	469 1809
plagued$	469 1809
plagues$	469 1809
plaguing$	469 1809
plain$	1557 1995 2007 2121
plainly$	980 981 982 983 1075 3668 1076 1077
plaited$	4621
plaits$	4618
plan	6677 4772 4779 4784 4806
plan$	5047 6575 6643 6655 6678 6721 4394 4894 4895 4896 4928
planned$	6054 6498 2201
planni	6543
planning$	5048 1357 1358 1359 1360 4688
plans$	5047 6575 4394 4894 4895
plastered$	879
plastic$	1819
plate$	4034 1656
plates$	4034
play$	336 362 432 3235 4250 2268
played$	336 362 432
player$	4746
players$	4746
playing$	336 362 432
plays$	336 362 432
plea$	6487 4697 4974
pleaded$	2381
pleads$	2381
pleas$	6341 6342 6487 4697 4698
please$	5972 5988
pleasing$	3632
plenty$	2676
plot	1437
plotted$	6578
plotti	6543
plug$	523 524 1876
plugged$	523 524 1876
plugging$	523 524 5504 5505 5506 5507 1876 4470
plugs$	523 524 1876
plump$	3474 2420
pnc	2130
pnc$	4723
pnd	2130
pnd$	4723
podgy$	2420
point	1598
point$	3512 3630 6052 6588 4715
pointless$	2056
points$	4715
poison$	2236
poisoned$	2236
poisoning$	2236
polic	4808
police	1409 4007 4015 4016 4017 1425 1426 4025 4026 6423 1455 1465 1511 4138 4139 1557 4158 1566 6546 6547 1579 1592 1596 4196 1607 1610 4330 4345 2185 2208 2368
police$	5361 5449 5605 5606 5621 5622 5623 3709 6099 3714 3715 6346 6374 3997 4002 6393 6394 1416 6401 6402 6403 4018 4019 6408 1430 6412 6421 4048 6438 4058 4074 4075 6468 6469 4092 1503 4104 4105 6515 6524 6525 1547 1550 4147 6534 4150 6537 6544 4159 1578 4176 4179 4181 4184 4185 6582 1608 1613 1614 4210 6603 4330 6716 6731 4403 4514 2070 2109 2131 2169 2171 2177 2187 4781 2363 2380
policed$	1611 2169 2484
polici	1511 4139 4158 1566 6546 6547 1579 1592 1596 1610
policies$	6103 6104 6105 6106 6107 6108 6109 6318
policing$	6393 4104 6525 4147 6544 4159 4170 4185 6573 4719 2169
policy$	6103 6104 6105 6106 6107 6108 6109 6318
ponytail$	5852 5853 5854 4619 4620
ponytails$	5852 5853 5854 4619 4620
poor$	2640 50 418 419 420 421 422 423 424 425 426 427 428 485 486 487 5522 5523 5524 5525 547 5527 5528 5529 5530 5531 5532 5533 5534 5535 5536 5537 872 1258 1259 1260 1261 6336 6337 6338 6339 1400 1641 1762 1800 1802 1835 1884 1892 1927 1930 2011 2095 2113
poorly$	864 2008
porn$	4371
pornography$	4371
portly$	2420
pose$	1516 6496
poses$	1516 6496
posing$	2138
position$	4981 1418
positions$	4981
positive$	2640 6497 2193 4873
posses	4341
possession$	4341 6727 4342 2382
possibility$	3581
possible$	1545 2146
post$	237 6270 6282 4715 2244
posted$	237 5293
poster$	1603
posters$	1603
posting$	237
posts$	2612 237 4715
potential$	2146
pothead$	4435
potheads$	4435
power	4772
powerful$	1986
powerfully$	1987
powers	4779
practi	6621
practically$	329 704 3297 705 706 707 708 711 712 713 714 759 760 1953 1962
practice$	1357 1358 1359 1360 4688
precin	4174
precinct$	6560 6590
precious$	1201 3808
precocious$	4370 2413
predator$	5470 5471 5472 5473 4432 4433 4434
predators$	5470 5471 5472 5473 4432 4433 4434
predatory$	2406
predic	2124
predicted$	1462 2321
prediction$	2329
predictions$	4921 2329
predictive$	2126
prefer$	137 138 139 140 141 142 143 158 159 160 161 162 163 1766 2199
prefered$	137 138 139 140 141 142 143 158 159 160 161 162 163 1766
prefering$	137 138 139 140 141 142 143 158 159 160 161 162 163 1766
preferred$	137 138 139 140 141 142 143 158 159 160 161 162 163 6311 1377 1378 1379 1380 3994 6381 1766
preferring$	137 138 139 140 141 142 143 158 159 160 161 162 163 1766
prefers$	137 138 139 140 141 142 143 158 159 160 161 162 163 1766
pregna	6639
pregnancies$	2538
pregnancy$	4865 2538
pregnant$	4864
prepared$	3518 3521 1411 6498 4136
prescribed$	4857 2521
prescription$	2521
prescriptions$	2521
presence$	6533
present$	672 3265 673 674 675 3268 676 677 3270 678 3390 4051 1516 6496
presented$	672 3265 673 674 675 3268 676 677 3270 678
presenting$	672 3265 673 674 675 3268 676 677 3270 678
presents$	5242 5245 672 3265 673 674 675 3268 676 677 3270 678 1516 6496
presentted$	672 3265 673 674 675 3268 676 677 3270 678
presentting$	672 3265 673 674 675 3268 676 677 3270 678
preser	2155
press$	2199
pretext$	1507
pretty$	2420
preven	4126 1536
prevented$	6088
prevention$	6508 6512 1534 4130 4336
prey$	5011
prime$	2146
principal$	6580 2153
priori	1502 6490 4779
priority$	1490 4181 6588 2146 2149 2151 2187 2214
prison	6684 4299 4337
prison$	6665 6685 6723 2371
proact	1557 2185
proactive$	1417 4139 4150 4158 1566 6546 6547 4170 1579 1592 1596 1610
probation$	2592
proble	4872
problem$	5565 5570 6219 6580 4435 1852 1887 1890 1892 4486 2174 4855
problematic$	5152 5527 5528 5529 5530 5531 5532 5533 5534 5535 1887 1892
problems$	5341 5570 5714 1690 1716 4435 4486 4855 2326
procedure$	6103 6104 6105 6106 6107 6108 6109 6318
procedures$	6103 6104 6105 6106 6107 6108 6109 6318
proceedings$	6487 4928
proces	4877
process$	6103 6104 6105 6106 6107 6108 6109 6318
processes$	6103 6104 6105 6106 6107 6108 6109
produc	4709
productive$	6497
professional$	2070
professionalism$	6370 6371 6372 6373 4706
professionals$	5361 5517 5582
profil	4709 4763
profile$	6434 1563 4173 4430 4767 2175
profiled$	6435
profiles$	6434 1563 4767 2175
profiling$	2175
programme$	55 57 58 6655 4951 4969
programmes$	55 57 58
progress$	1499 4394
progressed$	1499
progressing$	1499
progresss$	1499
prolific$	226 227 6445 1771 1836 1843 2151
promiscuity$	2390
promiscuous$	1760 4370 2390 2413
promiscuously$	2390
promise$	6103 6104 6105 6106 6107 6108 6109 6324
promises$	6103 6104 6105 6106 6107 6108 6109 6324
proof$	1468
property$	5181 5182 5183 5184 2799 2800 2801 2802
prosec	1497 6485 6486 4101 6491 4154 6550 2463
prosecute$	4090 2192 2217
prosecuted$	6540
prosecuteing$	2217
prosecutes$	2192
prosecuting$	2192
prosecution$	6481 6487 2191
prosecutions$	6487
prospect$	3579
prostitute$	4371 1779 4374
prostituted$	1779
prostitutes$	4371 1779 4374
prostituting$	1779
prostitution$	5145 5159 4371
protagonist$	4746
protagonists$	4746
protect$	2984 5377 3354 3355 3356 3359 3360 3362 3363 3366 5783 1540
protected$	5783 5788 5792 5797
protecting$	2985 5629 3354 3355 3356 3359 3360 3362 3363 3366 5783 5788 5792 5795 5797 5800 5801 5802 5803 5804 1540
protection$	5629 5782 5783 5788 5792 5795 5797 5800 5801 5802 5803 5804 6208 4124 4197 4198 4291 4324
protects$	5783 1540
protectted$	5783
protectting$	5783
protocol$	6103 6104 6105 6106 6107 6108 6109
protocols$	6103 6104 6105 6106 6107 6108 6109
proud$	3968
prove	1467 1480
prove$	4062
proved$	4062 2157
proves	1480
provid	2117
provide$	1403 4012 4386
provided$	4386
provideed$	1403
provideing$	1403
provider$	3709 3714 3715 6346 6374
providers$	3709 3714 3715 6346 6374
provides$	1403 4386
providing$	4386
provin	1480
provision$	4896 4899
provocative$	4370 2391 2413
provocatively$	864 1999 2008 4626 4628 2391 2413
provoke$	4998 4999 1810
provoked$	4998 4999 1810
provokes$	4998 4999 1810
provoking$	4998 4999 1810
pru	2305
pru$	4898
psoriasis$	2422
psychiatric$	2262 2533
psychiatrist$	6622 2533
psychiatrists$	2533
psycho	4227 2535
psycho$	4435
psychologist$	6613 6622 2534
psychologists$	2534
psychopath$	4435
psychopaths$	4435
psychos$	4435
psychosis$	2513 2561
psychotherapist$	6622
psychotic$	4481 2513
ptsd$	2495
public	4133
public$	3107 6495 6519 1604 1605 4341 4402 2346
puffer$	4627 2039 2043
puffers$	4627
pulled$	5013 4631
punch	6706
punish$	6355 1387 1388 1389 1390
punished$	5333 1387 1388 1389 1390
punishes$	1387 1388 1389 1390
punishing$	1387 1388 1389 1390
pupil	4344
pupil$	5539 5553 5554 5555 5556 5557 5558 6730 1812 4427 4480 2305
pupils	6554
pupils$	62 147 2894 2898 2899 2913 376 3068 476 477 478 5539 5542 5553 5554 5555 5556 5557 5558 5963 5964 5965 5966 5967 3588 3589 3590 3600 3609 3648 6069 4148 1573 6555 1582 1590 6574 6577 4202 6597 4361 4402 4427 4480 1895 4697 4810
purcha	4732
purely$	608
purple$	2026
purpos	1598 4709
purpose$	6222 6225 6516 1541 6588
pursue	1508
pursui	1508
push	1581
push$	196 197 198 1769 2196
pushed$	196 197 198 1611 1769
pushes$	196 197 198 1769
pushing$	196 197 198 1769
put$	0 1 2 2596 4985 4986 11 4991 5094 5123 5287 5288 5289 5290 5944 6038 1481 1482 4183 1591 1689 4386
puted$	0 1 2 11 4386
puting$	0 1 2 11 4386
puts$	0 1 2 2596 11 4991 6038 4042 1689 4386
putted$	0 1 2 11 4386
putting$	0 1 2 2597 4984 11 6038 4386
pyjama$	4627
pyjamas$	5889 5890 5891 4627
queen$	4438
queens$	4438
questi	6586 1621
question$	4214
questionable$	2640 50 1762
questioned$	1737
quick$	6353 3968 1376 1805
quickly$	5697 6305 6306 6307 6308
quiff$	4620
quiffs$	4620
quite$	2670 637 732 788 791 1952 1968
rabble$	483 484 4418 1832 2396
race$	3441 3444 3456 3460 3463
radar$	6411 1433
raff$	4416
rag$	4413
rags$	4413
raid$	4770
raids$	4770
raise$	3354 3355 3356 3359 3360 3362 3363 3366 3744 1965
raised$	3743 1965 4631
raises$	1965
raising$	3354 3355 3356 3359 3360 3362 3363 3366 1965
ran$	196 197 198 210 211 1710 1769 1863 1866 4740
ranger	1607
rape	4319
rape$	6705 4409
raped	4948
rarely$	782 3375 783 3376 784 1670
rascal$	2396
rascals$	2396
rash	4222
rash$	6608
rat$	4414
rate	1536
rate$	6488 4787
rated$	566 570
rates$	6488 4787
rather$	6366 6368
rats$	4414
re	4129
re$	3561 1836
reach$	5508 5972 5988 6015 6016 6017 4649 4651
reached$	5923 5929 5934 5937 5943 6000 6001 6002 6003 6004 6005
reaches$	4650
reaching$	6015 6016 6017 3632 4649
react$	5945 6355
read	4052 4919
read$	5508 1128 1129 1130 6209 6438 6658 4918
reader$	6420
readers$	6420
readily$	6305 6306 6307 6308
readin	6662 4277
reading$	6663 4669 2320
ready$	6353 3968 1411 1545 6668
real$	2222
realise$	2972 2973 2999 3000 3001 3002 3003 3004 3005 3006 3007 3008 3009 3010
realised$	2972 2973
really$	3313 980 981 982 983
rearrested$	4953
reason$	6015 6016 6017 1507 4649
reasoned$	5923 5929 5934 5943 6000 6001 6002 6003 6004 6005
reasoning$	6015 6016 6017 3635 4649
reasons$	1507
reassurance$	5795
rebuff$	2047
rebuffed$	5908 5909 5910 5911 5912 5913 5914 5915 2047
rebufffed$	2047
rebufffing$	2047
rebuffing$	2047
rebuffs$	2047
receiv	4709 2267
recent	1409
recent$	4002
reckless$	2640 5152 1760 2406
recklessly$	2386
reclaim$	1618
reclaimed$	1618
reclaiming$	1618
reclaims$	1618
recognise$	5377 2999 3000 3001 3002 3003 3004 3005 3006 3007 3008 3009 3010
recognition$	6420 4721
record	1542 1569 4189 1600
record$	3852 6358 3993 1434 1440 6460 6461 6526 1564 4162 4168 6726 4855 4973
recorded$	1481 1482 1495 4162 4168 4183 1591 6578 2204
recording$	1357 1358 1359 1360 1434 1440 1565 4162 4168 4688
recordinged$	4162
recordings$	1565 4162
records$	6405 1434 1440 6460 6461 6526 4162 4168 6575 4722 4855
recover$	2288
recovered$	2288
recovering$	2288
recovers$	2288
recrui	6566
recruit$	182 1767 1768
recruited$	5013 182 2776 184 185 186 1767 1768
recruiter$	5470 4432
recruiters$	5470 4432
recruiting$	182 1767 1768
recruits$	182 1767 1768
recruitted$	182 1767 1768
recruitting$	182 1767 1768
red$	906 6503 2005 2026 4627 2202
redemption$	4651
redheaded$	3474 2420
reduc	1536
reduce	1672
reduce$	4789
reduct	4130
reduction$	6512 6516
referr	6621 1650
referral$	3522 930 931 932 6213 4697 2374
referrals$	3522 930 931 932 6213 6341 6342 4697 4698
referred$	2267
refuge	4293
refuge$	6679
refus	1624 4907 2315
refusal$	538 539 540 541 542 920 921 3530 1220
refusals$	920 921 3530 1220
refuse	2368
refuse$	391 392 393 394 395 397 415 919 6034 6035 6036 6038 2046 4657 2111
refused$	391 392 393 394 395 397 415 919 5908 5909 5910 5911 5912 5913 5914 5915 6034 6035 6036 6038 2046 4657 4693 2111
refuser$	4449 2400
refusers$	4449 2400
refuses$	391 392 393 394 395 397 415 919 6034 6035 6036 6038 2046 4657 2111
refusing$	391 392 393 394 395 397 415 919 6034 6035 6036 6038 2046 4657 2111
regard	4709
regard$	2636 2637 2638 6174 6175 6176 6177 6178 6179 6180 6181 3798 3799 3800 3801 3802
regardless$	5063 5772
regist	1414 1567 4160 4189
register$	4028 6567 6575 6710 6711 4757 4896
registers$	6575
registrations$	4729 2137
regrettable$	3912 3913 6300
regrettably$	2429
regular$	226 227 1771
regularly$	225 6631
rehabilitation$	2375
reject$	472 473 6038 1811 2047
rejected$	472 473 5908 5909 5910 5911 5912 5913 5914 5915 6038 1811 2047
rejecting$	472 473 6038 1811 2047
rejects$	472 473 6038 1811 2047
rejectted$	472 473 6038 1811 2047
rejectting$	472 473 6038 1811 2047
relapse$	5946
related$	6652 4411
relati	6670 6682 4709
relations$	4367
relationship$	5020 272 273 274 5258 5259 5628 5816 1717 4353 4367 4541
relationships$	5020 272 273 274 5816 4353 4367 4541
released$	1738 2368
relentlessly$	2426
reliab	1409
reliable$	4002
reliant$	4559
relied$	6001 6002 6003 6004 6005 1570
relies$	1720
relish$	433 434
relished$	433 434
relishes$	433 434
relishing$	433 434
reluctance$	538 539 540 541 542
reluctant$	391 392 393 394 395 397 538 539 540 541 542 1376
relying$	1720
remain	2346
remain$	5094 349 350 488 495 496 497 498 499 500 501 502 503 504 567 581 582 583 584 585 586 704 3297 705 706 707 708 711 712 713 714 5944 1841 1842 1888 1889 1899 4939
remained$	3136
remains$	113 114 349 350 488 495 496 497 498 499 500 501 502 503 504 3136 3141 567 581 582 583 584 585 586 704 3297 705 706 707 708 711 712 713 714 1841 1842 1888 1889 1899
remand	4154
remand$	2583
remanded$	6540 2583
remark$	915 916 917 918
remarkably$	1952
remarked$	915 916 917 918
remarking$	915 916 917 918
remarkked$	915 916 917 918
remarkking$	915 916 917 918
remarks$	915 916 917 918
reminded$	5049 5050 75 76 77 1450 1593 4200
reminder$	6296 6297
reminders$	5046 6296 6297
remit	1598
remorse$	4395
remorseless$	2406
remote$	6353
remov	1581
remova	6708
removed$	6561 1611
render$	30 31 33
rendered$	30 31 33
rendering$	30 31 33
renderred$	30 31 33
renderring$	30 31 33
renders$	30 31 33
rent$	2577
reoffe	4134
reoffend$	5945 6441
reoffended$	2589
reoffender$	2399
reoffenders$	2399
reoffending$	6515 6518 6520 2589
reoffends$	2589
repair$	6355
repara	1743
reparation$	4336
repeat$	226 227 5945 1771 1836 2151
repeated$	3910 3911 3935 6341 6342 2070 4698
repeatedly$	225 3689 1285
replied$	5293 6100 6112 6113 6114 6115
reply$	5300 5301 5302 5918 5924 5938 6199 6355 6358 4642
replying$	5067 5300 5301 5302
report	4003 4011 1542 1568 1569 1600 4277 4709 4711
report$	5348 5377 6213 1371 6389 6397 1434 1440 6460 6461 4162 6663 4697 4914
reported$	5272 5280 1474 4162 1572 4761 4800
reporting$	1434 1440 4162
reportinged$	4162
reportings$	4162
reports$	6213 1434 1440 6460 6461 4162 4697
reprimand$	2581
reprimanded$	2581
reprimands$	2581
reprobate$	2396
reprobates$	2396
reputation$	624 625 6330
reques	4023
request$	6213 6296 6297 4697
requested$	4726
requests$	6296 6297 6341 6342 4697 4698
requir	4023 4709
require$	5682 803 3397 805 806 807 808 816 817 3411 3412 3413
required$	816 817 3411 3412 3413 1541
requires$	816 817 3411 3412 3413
requiring$	816 817 3411 3412 3413
reside	4133 1694 1697
residential$	4287 4290 1934
residents$	5449 3064 6495 6519 4402 4403
resilience$	2414
resilient$	845 2414
resistance$	538 539 540 541 542
resistant$	538 539 540 541 542 4654 4657 2406
resit	2322
resolution$	6725 4972
resort$	180 181
resorted$	180 181 1328
resorting$	180 181
resorts$	180 181 1329
resortted$	180 181
resortting$	180 181
respect$	5377 5397 3020 3106 5918 5924 5938 6174 6175 6176 6177 6178 6179 6180 6181 4439 4642
respit	1694
respite$	4287
respon	4007 4060 6551 6566 4779
respond$	5377 5918 5924 5938 6199 6355 6358 4642
responded$	6100 6112 6113 6114 6115 6209
response$	1357 1358 1359 1360 6386 6393 4139 4158 1566 6546 6547 4170 1579 1592 1596 1610 4688
responses$	1357 1358 1359 1360 4688
responsib$	6219 6284 6323
responsibbed$	6219 6284 6323
responsibbing$	6219 6284 6323
responsibed$	6219 6284 6323
responsibilit$	3322
responsibilities$	5707 6066 6219 6323
responsibility$	384 385 5402 6066 6143 6174 6175 6176 6177 6178 6179 6180 6219 6323 1364
responsibing$	6219 6284 6323
responsible$	5004 384 385 845 1356 6352 6446 1476 1574 1612 1736
responsibs$	6219 6284 6323
rest$	6343 4699
rests$	6343 4699
result$	103 1508 4914 4916
resulted$	4991
results$	6330 6663 4914 4916
retail	4133 4196
retail$	4174
retailers$	6519 6582 1613
retain$	2134
retained$	4726 2134
retaining$	2134
retains$	2134
retak	2322
return	4709
return$	5094 5123 5125 5126 176 177 178 179 2798 206 210 211 2808 2844 2852 260 261 262 2859 5377 5918 5924 5938 5944 5946 1544 4642
returned$	176 177 178 179 206 210 211
returning$	5067 5133 176 177 178 179 2795 206 210 211 2805
returnned$	176 177 178 179 206 210 211
returnning$	176 177 178 179 206 210 211
returns$	176 177 178 179 206 210 211 1544
revealing$	2039
review	1446
review$	1585 4524
reviewed$	1585
reviewes$	1585
reviewing$	1585
reviews$	1585 4524
reward$	1526
rewards$	1526
riff$	1823
right$	2640 2642 5334 5335 5402
rightly$	1371
rigid$	6353 3968
rigoro	1594
rigorous$	4187
ring	2152
ring$	1423 1617 1830 4627
ringing$	1423 1617
ringle	6453 6482
ringleader$	6470 6501 6538 4745 4810 2397
ringleaders$	6470 6501 6538 4745 4810 2397
rings$	1423 1617 4627
riot$	4457 4458 4459
ripped$	2032 2039
risk$	4979 4980 4990 2608 16 17 18 2632 5019 5316 5363 5364 5385 5386 5387 5388 5389 5390 5391 5392 5393 5394 5395 5396 5407 5408 5409 5410 5411 5416 5423 3152 3153 561 562 3156 564 565 5545 5546 5547 5548 5549 5550 5551 5552 5616 5776 5777 5778 5779 3909 4109 1539 4325 1758 2145 2171
riskier$	2640 1760
risks$	4979 4980 2653 2654 5363 5364 5385 5386 5387 5388 5389 5390 5391 5392 5393 5394 5395 5396 5408 5409 5410 5411 5416 5616 4352
risky$	4979 4980 2640 5152 1760 1807 1887
ritalin$	2523
rivalry$	4411
rivals$	4403
road$	5117 1947
roadman$	5461 4412 2395
roadmen$	5461 4412 2395
roam$	5137
robbed$	5013 5015 1751
robber	6382 4007 6453 4069 6462 1485 4134 6552 6553 6565 4329 4330 4341 4343 4741 4818
robber$	5484 5485 5486 6446 4435 4436
robberies$	6454 6455 4078 6520 6715 6729 4788
robbers$	5484 5485 5486 4435 4436
robbery$	5145 6386 6393 1417 4015 4016 4017 1425 1426 1455 4078 6468 4092 4139 4158 1566 6546 6547 4170 1579 1584 4181 1592 1596 1610 6715 6716 6727 6729 2146 2162 2206
robust	1594 2185
robust$	4187
robustly$	4762
role$	6323
roles	6559
roll$	459 6233
rolled$	4910
rolling$	459
room$	6401 6402 6403 4018 4019 4048 6582 4294 4323 4811
rooms$	4811
ropes$	5613
rose$	4787
rot$	6204
rotten$	1834 4481
rough	4945
rough$	1808 1834 2007
round$	5615 3236 1497 4789
rouser$	4425
rousers$	4425
route	6554
row$	3582 5969 3584
rowdy$	1892 2406
rows$	1690 1716
rude$	5536 5537 5603 6038 2406
ruffian$	2396
ruffians$	2396
rui$	2584
rule$	5452 6103 6104 6105 6106 6107 6108 6109
rules$	5669 6103 6104 6105 6106 6107 6108 6109 6318 4404
run$	5039 5094 5123 5125 5126 196 197 198 210 211 2813 2818 459 731 5946 6038 1710 1769 1862 1865
runaway$	5484 5485 5486 4435 4436
runaways$	5484 5485 5486 4435 4436
rung$	6209
runner	4759
runner$	5174 5487 4435 4437
runners$	5174 5487 6465 4435 4437
runnin	4060 6566
running$	2772 196 197 198 210 211 2812 2814 2818 459 731 6038 6446 6551 1710 1769 1861 1864
runs	6566
runs$	196 197 198 210 211 2818 459 731 6038 1710 1769
rushed$	1646
s$	4058 6447 4104 4241 4253 4262 1684 4280 4281 4290 1702 1703 4327 4836 4839 4841
s17$	2574
s20$	2574
s47$	2574
sabotage$	1801
sabotaged$	1801
sabotages$	1801
sabotaging$	1801
safe$	5362 5366 2981 5368 5369 3383
safeguard$	2988
safeguarding$	5782 5783 5792 5795 5797 2070
safer$	2640
safety$	4989 2604 5021 5022 5023 5024 5025 2661 2662 5363 5364 6412
said$	2743 2889 2890 2897 5958 3673 3674 3677 1474
sallow$	2420
same$	5064 5066 3396 847 3475 5864 5875 3506 1983
sanction$	2193
sand$	6317
sandy$	2005
sat$	1232 1233 1234 1235 1236 1237 1238 1239
satisfy$	5988
savage$	5484 5485 5486 4435 4436
savages$	5484 5485 5486 4435 4436
saved$	6001 6002 6003 6004 6005
saving$	6330 4651
savvy$	845 4536 2412
saw	1643 1717
saw$	4236
say$	5348 5377 480 5918 5924 5938 3673 3674 3677 1587 4642
saying$	480 5971
says$	480 5958 3673 3674 3677
scallies$	2396
scally$	2396
scan$	1585 6633
scandal$	2427
scandalous$	2427
scaned$	1585
scanes$	1585
scaning$	1585
scans$	1585
scant$	3788 3795
scantily$	864 1998 2008
scar$	877 4620
scarcely$	782 3375 783 3376 784 818 819 820 1955 1956 1969
scare$	5812
scared$	5776 5777 5778 5779 834 835
scarf$	4627
scars$	877 4620
scarves$	4627
scatter$	4191
scattering$	1609
scenario$	4981
scenarios$	4981
scheme$	4757
schemer$	4435
schemers$	4435
scheming$	2406
schizophrenia$	2514
schizophrenic$	2514
school	1669 6662 4911
school$	5162 5163 5164 5361 5491 5582 3709 3714 3715 6346 6374 4254 6646 6647 4262 6649 6650 6656 6659 6660 6663 6668 4307 4366 1856 2070 2109 4889 4890 4905 2314 4908 2321 4920 2330
schooling$	4905
schools$	6700 4890
sclerosis$	4827
scor	4738
score$	5613
scored$	6435
scour$	1585
scoured$	1585
scoures$	1585
scouring$	1585
scours$	1585
scraped$	4621
scratch$	6224
scrawny$	2420
screen	1650
screening$	6628
screens$	6042
screenshot$	1565
screenshots$	1565
screwed$	574
scrounger$	4435
scroungers$	4435
scruffily$	864 2008 4626 4628
scruffy$	866 3462 2007 2026 2032 2039 2420
scum$	2396
scumbag$	2396
scumbags$	2396
search	6404 1497 6486 1518 6550 6586 1621
search$	1469 6475 4090 6481 6483 6484 1523 4128 1556 1560 1585 4214
searched$	1523 1585
searches$	6483 6484 4111 1523 1560 1585
searching$	6483 1523 1560 1585
searchped$	1556
searchs$	1556 1585
seasoned$	2415
seating$	4189
second$	847 3797
secretive$	2406
section$	2189 2338
sectioned$	2517
secur	2155
secure	1508 1697
secure$	4290 4337 1755 2134
secured$	4726
secureed$	2134
secureing$	2134
secures$	2134
securi	1508 4196 1607
security$	5449 6582 1608 1613 1614 4403
seduce$	1764
seduced$	435 1764
seduces$	1764
seducing$	1764
see	1643
see$	5094 2999 3000 3001 3002 3003 3004 3005 3006 3007 3008 3009 3010 5899 6199 6358 6425 1564 1587 4236
seed$	4427
seeds$	4427
seeing	1643
seeing$	5067 5133 4236 1727 1789
seek	4023 1508 1570 2176
seek$	238 239 240 241 242 243 244 437 3030 438 439 440 441 442 443 457 458 6038 1403 6545 4172 1905 1906
seeked$	1403 4172
seeker$	5482 4397 4497 4939
seekers$	5482 4397 4497
seekin	4023 1570
seeking$	238 239 240 241 242 243 244 437 3030 438 439 440 441 442 443 457 458 3171 3180 6038 1403 4172 4397 4497 1905 4939
seeks$	238 239 240 241 242 243 244 437 3030 438 439 440 441 442 443 457 458 1403 6545 4172 1905 1906
seem$	349 350 488 495 496 497 498 499 500 501 502 503 504 567 581 582 583 584 585 586 672 3265 673 674 675 3268 676 677 3270 678 704 3297 705 706 707 708 711 712 713 714 3390 1841 1842 1888 1889 1899
seemed$	349 350 488 495 496 497 498 499 500 501 502 503 504 567 581 582 583 584 585 586 672 3265 673 674 675 3268 676 677 3270 678 704 3297 705 706 707 708 711 712 713 714 801 1841 1842 1888 1889 1899
seems$	113 114 349 350 488 495 496 497 498 499 500 501 502 503 504 567 581 582 583 584 585 586 672 3265 673 674 675 3268 676 677 3270 678 704 3297 705 706 707 708 711 712 713 714 1841 1842 1888 1889 1899
seen	6579 6596 1717 1741
seen$	640 5923 5929 5934 5943 6000 1643 1658 1727 4740 4761
sees	1643 1717
sees$	4236
seize	1443
seize$	4036 2134
seized	4035 1443
seized$	6421 4036 4726
seizeed$	2134
seizeing$	2134
seizes	1443
seizes$	4036 2134
seizin	1443
seizing$	4036
seizure$	1443 4722 2498
seizures$	4722 4830 2498
seldom$	782 3375 783 3376 784
select	1502
self	2235 2256
self$	41 2768 3011 3012 3013 6639 4319 1797 1847 1966 1977 2089
selfharm$	4849
selfharmed$	4849
selfharming$	4849
selfharms$	4849
selfie$	5216 2856 2857 265 266
selfies$	5216 2856 2857 265 266
selfish$	2406 2427
selfme	4828
sell$	5094 5123 5125 5126 196 197 198 250 1769 1780 4386
sellin	4060 6453 6566
selling$	5155 196 197 198 250 6446 1754 1769 1780
sells	6566
sells$	196 197 198 250 1754 1769 1780
semh$	2566
sen$	6645 2303 4897
send	1568
send$	5094 237 1407 1595 1792 4386 2303 4897
sending$	237 6015 6016 6017 1595 4649
sends$	237 1595 1792
sensation$	1804
sense$	5400 3016 5880
sensible$	5001 2640 845
sensit	1409
sensitive$	4002 4511
sensory$	2284
sent	4203 4206
sent$	237 5287 5288 5289 5290 5293 6385 1407 4299 1792 4386 4693 2345
senten	6682
sentence$	4952 2370 4964 4978
sentenced$	2370
sentences$	4978
sentencing$	2370
separa	6682 6684 4299 4300
separate$	4191
separated$	6685
separating$	1609 6685
separation$	6686
september$	5164
sergea	4015 4016 4017 1425 1426 1455 4139 4158 1566 6546 6547 1579 1592 1596 1610
sergeant$	6401 6402 6403 4018 4019 4048 6525 6544 4159 6556 4185 4210 4781
serial$	226 227 1771 1836 1843 2151
series$	1093 4754 4755
serious$	2633 1836 2070
seriously$	6133 6134 6153 6154 6155 6156 6157 6158 6159 6160 6161 6162 6163 1285
seriousness$	5385 5386 5387 5388 5389 5390 5391 5392 5393 5394 5395 5396 5408 5409 5410 5411
sertraline$	2526
served$	1744
serves$	355 356
servic	6621
service$	5458 3709 3714 3715 6325 6346 6374 6515 6628 6634 2070 4688 2109
services$	5517 5607 933 934 935 936 3709 6099 3714 3715 6346 6374 6628 4639
serving$	4279 4682 2353
session$	55 57 58 3215 6031 6032 6033 4394
sessions$	55 57 58 5582 3215 4394
set$	3448 967 968 1051 1735 4581 4582 4892
setting$	1735
settle$	5918 5924 5938 4642
seven	6554 1602
seven$	4148 1573 6555 1582 1590 6574 6577 4195 4202 6597 4810
severa	6428
several$	3910 3911 3935 6341 6342 4698 2146
severe	2251
severely$	2313 2343
sex$	5113 2762 2838 5226 2842 251 2849 5238 5255 5256 5625 5626 5816 4369 4541
sexual$	5152 2830 252 253 254 255 257 2853 2854 2855 5257 5625 5817 1649 1774 1782
sexualised$	5152 2830 5527 5528 5529 5530 5531 5532 5533 5534 5535 1892 2413
sexually$	1777 1949 1950 1979 2273 2354 4948
shabbily$	864 2001 2008
shabby$	2032 2039 2420
shadow	1621
shadow$	1453 4214
shadowed$	1453
shadowing$	1453
shadows$	1453
shaggy$	2005
shall$	939 940 941 942 943 944 1571
sham	6598
shambles$	2427
shambolic$	2427
shame$	6226 3912 3913 6300 2090
shameful$	2427
shamefully$	2427
share	1405 1568 2117
share$	5094 237 913 5918 5924 5938 6199 6355 6358 1407 1701 4642
shared	1405
shared$	237 913 6209 6385 1407
shares	1405 2117
shares$	237 913 1407 1701
sharin	1405 4709 2117
sharing$	237 913 6239 1407 1701
shaved$	2022 2024 2026 4621
shaven$	1996 1997 2023 2026
she$	2644 2875 2894 2898 2899 2912 5349 376 475 3068 476 5455 477 478 5612 5963 5964 5965 5966 5967 3588 3589 3590 3592 3709 6099 2307
shed	4945
shed$	1344
shedding$	1344
sheet$	4811
sheets$	4811
shelter$	5230 5231 5232 5233 5234 5235 5236 5237
shielding$	5783 5788 5792 5795 5797
shift$	2219
shifty$	2007
shirk$	1344
shirked$	1344
shirking$	1344
shirkked$	1344
shirkking$	1344
shirks$	1344
shirt$	5870 4627
shirts$	5870 4627
shocking$	1258 1259 1260 1261 3912 3913 6300 6336 6337 6338 6339 2095
shockingly$	2429
shoddy$	2427
shoes$	5882 5883 5884 5892 4627 4632
shooti	6462 6552 6553
shootings$	6454
shop	4174 4196
shop$	5162 5163 6560 6582 6590
shopke	4133 4196 4344
shopkeeper$	6730
shopkeepers$	5449 6519 6582 1613 4402 4403
shopli	1485 4134 6553 6565 4329 4341 2591
shoplifter$	5484 5485 5486 4435 4436
shoplifters$	5484 5485 5486 4435 4436
shoplifting$	5145 5155 5159 4078 6520 1584 6591 6715 6727
shoppe	4133
shoppers$	6495 6519 4402
shopping$	4174
shops$	6560 6582 6590 1613
short$	1901 1986 2005 2025 2026 2039 2088 4696 2420
shortcoming$	2069
shortcomings$	6071 6072 6073 2069 4664
shorts$	5882 5883 5884 4627 4632
shot$	4142
shots$	4142
shotter$	2400
shotters$	2400
shotting$	196 197 198 1769
should	4266
should$	21 22 23 24 25 26 309 310 365 379 696 781 1100 1101 1102 1103 3698 6094 1250 3847 4041 1571 6652 2072
shoulder$	5592 874 2110
shouldered$	4584 2110
shouldering$	2110
shoulderred$	2110
shoulderring$	2110
shoulders$	5592 5640 2110
shouldn$	308 2073
shouted$	1708
shouting$	1690
show	1467 4061 1480 4709
show$	5377 2996 5918 5924 5938 1033 6063 4042 1587 4642
showed$	1195 4042
showin	1467 1480
showing$	1195 6384
shown	4203 4206
shown$	1195
shows	1467 4061 1480
shows$	1032 1195 4042 4077 1587
shrug$	431 1363
shruged$	431 1363
shrugged$	431 1363
shrugging$	431 1363
shruging$	431 1363
shrugs$	431 1363
shunt$	1656
shut$	4693
shy$	4500
siblin	6690 6691
sibling$	4526 1937
siblings$	2594 5602 5734 6696 4350 4526
sick$	6609
sickle$	2247
sidelined$	2096
sight$	6535 4783 2258
sighted$	4681 4761
sighting$	1451 1590 4735
sightings$	1451 6523 1590 4735 2207
sign$	1322 1323 1324 1325 6321 6322 4695 4697
significant$	559 560
signs$	1322 1323 1324 1325 6321 6322 6341 6342 6564 4695 4697 4698
silly$	2633 2640 368 1799 2406
similar$	1986
simple$	2363
simpler$	1545
simply$	329 608 980 981 982 983 3697 1330 1331 1374 2100
since$	6708 4970
single$	3645 1409
sister	6670 4295 6683 4298 6690 6691
sister$	1686 6681 4320 4526
sisters$	5602 4526
sit	6579 6596
sit$	2728 5918 5924 5938 1232 6356 4642
site$	4720
sits$	1232 1233 1234 6566
sitting$	1232 1233 1234
situation$	4981 5363 5364 5780 5781 3909 6335 1716 4942
situations$	4981
six	6554 1602
six$	858 3600 3609 4148 1573 6555 1582 1590 6574 6577 4195 4202 6597 4810
sixteen$	5651 699 700 701 702
skaters$	3600 3609
skeletal$	1986
ski$	2040
skimpy$	2039
skin$	3465 6619 4604 2012 2018
skinned$	4567 4597
skinny$	3474 1986 2039 2420
skins$	5242
skirt$	5882 5883 5884 4627 4632 4635
skirts$	5882 5883 5884 5896 4627 4632 4635
skive$	2389
skived$	2389
skives$	2389
skiving$	2389
skunk$	4245
slag$	4435
slags$	4435
slapdash$	2427
slave$	4467 1875 2401
slaves$	4467 2401
sleep	4226 4252
sleep$	5094 5137 246 6612 6631 6638 1691 1722 1775 2276
sleeping$	246 1691 1722 1775 2265
sleeps$	246 1691 1722 1775
slender$	1986 2420
slep$	2352
slept$	246 1721 1775 2352
slicked$	873 4621
slide$	4707 4811
sliders$	5882 5883 5884 4627 4632
slides$	4811
slight$	1986 2420
slightest$	3623 3789
slightly$	857 1987
slim$	1986 2420
slimly$	1987
slippers$	4627
slipshod$	2427
sloppy$	1258 1259 1260 1261 2095 2427
slow$	538 539 540 541 542 1258 1259 1260 1261 6336 6337 6338 6339 6353 3968 1376 2095
slowly$	6353
slut$	4435
sluts$	4435
sly$	2406
smacke	1708
smacked$	4301
small$	3307 861 1954 1986
smart$	4534 4540 2039
smarter$	2640
smartly$	864 2008 4626 4628
smarts$	4535
smelly$	2420
smok	1652
smoke$	5094 5123 5125 5126 6038
smoked$	5293 6038
smokes$	6038
smoking$	6038
snapchat$	229 2822 230 2823 231 2824 232 2825 233 2826 5213 5214 5215
sneak$	4435
sneaks$	4435
snood$	4627 2423
snoods$	4627 2423
so$	5065 3700 1200 1952
social$	5147 5153 229 230 231 232 233 3057 3170 5562 5604 3709 6099 4030 1459 4053 6455 4153 6595 1729
sod$	3809
sofa	2340 4945
sofa$	6701
sofasu	4933
sold$	196 197 198 250 1754 1769 1780 4386
solely$	1365 1366 2108
solicit$	1798
solicited$	1798
soliciting$	1798
solicits$	1798
solicitted$	1798
solicitting$	1798
solid$	1986
solidly$	1987
solve	2195
solves	2195
solvin	2195
somebody$	5132 3709 6099
someone$	5132 2867 3333 3709 6099
something$	5276 6571
somewhere$	5230 5231 5232 5233 5234 5235 5236 5237
soon$	6305 6306 6307 6308
sooner$	6082 6091
sophisticated$	669 2415
sorely$	1285
sort$	5782 5861 4401
sorts$	4401
sought$	238 239 240 241 242 243 244 437 3030 438 439 440 441 442 443 457 458 1906
sound$	672 3265 673 674 675 3268 676 677 3270 678
sounds$	672 3265 673 674 675 3268 676 677 3270 678
source	4709
source$	4002 1410 1606 2117 2118
sources$	1410
space$	5769 4145
speak	1717
speak$	5210 234 235 236 679 680 681 682 683 684 3374 5899 5918 5924 5938 5991 6015 6016 6017 6199 4642 4649
speaking$	234 235 236 4669
speaks$	234 235 236 679 680 681 682 683 684 5991
special$	1665 6645 2327 2337
specialist$	6622
speech$	1644
spell	4919
spelli	4277
spelling$	6663 2320
spend$	5094 2709 2710 2754 5267 5268 5269 5270 5271 465 466 467
spendded$	465 466 467
spendding$	465 466 467
spended$	465 466 467
spending$	5067 5133 5267 5268 5269 5270 5271 465 466 467
spends$	465 466 467 6579
spent$	465 466 467 1744
spice$	4245
spiky$	2005 2026
spineless$	2427
spirit	4226
spirits$	6612
spite$	2660 68 69 71 5185 5186 5187 5188 1318
split	6682 6684
split$	4191 4299
spliting$	1609
splitting$	1609
spoiled$	2406
spoilt$	2406
spoke$	234 235 236
spoken$	5049 5050 75 76 77 5272 5923 5929 5934 5943 6000 6209
sporadic$	5522 5523 5524 5525 547 1884
sport$	876 888 889 890 891 892 893 894 895 6636 2027 2034
sported$	876 888 889 890 891 892 893 894 895 2027 2034
sporting$	876 888 889 890 891 892 893 894 895 2027 2034
sports$	876 888 889 890 891 892 893 894 895 2027 2034
sportted$	876 2027
sportting$	876 2027
sporty$	2007
spot$	6529 6563 4802 4817
spots$	6529 6563 4817
spotty$	872 3474 2011 2420
spray$	2020
spree$	4803
spring$	5164 5165
spurn$	2047
spurned$	2047
spurning$	2047
spurnned$	2047
spurnning$	2047
spurns$	2047
squad	4007 4010 4015 4016 4017 1425 1426 1455 4139 4158 1566 6546 6547 1579 1592 1596 1610
squad$	6393 6394 1416 6396 6401 6402 6403 4018 4019 6408 1430 4048 6469 6525 6544 4159 6556 4185
squander$	1801 2115
squandered$	1801 2115
squandering$	1801 2115
squanderred$	1801 2115
squanderring$	1801 2115
squanders$	1801 2115
square$	6590
squarely$	1365 1366 2108
squint$	2422
squints$	2422
stab	6706
stabbed$	5015 1751
stabbi	6462 6552 6553 4329 4330
stabbing$	6468 6715 6716
stabbings$	6454 6715
staff	4196 1607
staff$	5132 5227 5361 2997 5449 3064 5488 5582 5621 5622 5623 3709 6099 3714 3715 6346 6374 6582 6730 4402 4403
stained$	2032 2039
stairw	4945
stamme	6619 6639
stamp	1536
stance$	4777
stand	6579 6596
stand$	658 3354 3355 3356 3359 3360 3362 3363 3366 1235 1236 1237 1238 1239 2078
standard$	6224 4688
standards$	6103 6104 6105 6106 6107 6108 6109 4688
standing$	3354 3355 3356 3359 3360 3362 3363 3366 1235 1236 1237 1238 1239 2078 2359
stands$	1235 1236 1237 1238 1239 2359
starte	2267
starti	2267
starts	2267
starve$	2236
starved$	2236
starves$	2236
starving$	2236
stash	4056 1479
stashed$	6399
state	4003
state$	6335 6389
statement$	6392 6398 1666 4896
statemented$	2573
statements$	6392 6398
states$	6389
statio	4196
station$	5162 5163 6582 6590 6716
stations$	6582
stature$	5834 5835 5836 4579
status$	5412 5414 5415 1804 4524 4896 4939
stay$	5071 2711 2712 2729 5123 5125 5126 2753 5262 5267 5268 5269 5270 5271 5272 5348 5918 5924 5938 1691 4642
stayed$	5131 5272 5280 5287 5288 5289 5290 5298 5299 1691 1721
staying$	5067 5133 5262 5267 5268 5269 5270 5271 5272 1691 2332
stays$	5272 1691 2332
steal$	5094 5944 6034 6035 6036
steali	4060 6566 2591
stealing$	5603 6446
steals	6566 2591
steals$	6034 6035 6036
step	6670 4295 6687
step$	4045 1554 2185
stepbrother$	4320
stepdad$	1686 6681 4296 6696 4320
stepfather$	1686 6681 4296 6696 4320 6712
stepmother$	6681 6696 4320 6712
stepmum$	6681 6696 4320
stepparent$	6696 4320
stepparents$	6696 4320
stepped$	2185
stepsiblings$	6696
stepsister$	4320
stepstepdad$	6696
stepstepfather$	6696
sti	2274
sti$	4867
stick$	5377 5918 5924 5938 1128 1129 1130 4642
still$	5051 1133 1134 1135 1136 1549
stills$	3998 1406 4142 1603
stis$	4867
stock	6453
stock$	1420 6442 6457 6458
stockily$	1987
stocky$	1986 2420
stole	2591
stolen	6453 2591
stolen$	6442 6458 6727 6728 2230
stoned$	6038
stoner$	4435
stoners$	4435
stood$	1235 1236 1237 1238 1239 2078 2359
stop	1497 1535 6586 1621
stop$	2883 5918 5924 5938 5988 6015 6016 6017 6404 1469 6475 4090 6481 1504 1505 1518 4128 1556 4214 4642 4649 2200
stopped$	2881 2914 6001 6002 6003 6004 6005 1556 6550 1749 4693 4761 2290
stopping$	1504
stops	1518
stops$	1504 4111 6506 1556
store	4056 1479 4196
store$	5071 6582
stored$	6399
stores	1479
stores$	4071 6582
storin	4060 6453 1479
storing$	6446
stout$	1986 2420
straight$	5281 5282 2005 2026
strange$	2836
stranger$	5079 4357
strangers$	2685 5079 2827 3050 5437 4357
strapping$	2420
strate	4772 4779 4784
strategy$	4790
strayed$	5293
street	1409 6550 4174
street$	5156 5162 5163 4002 4088 6489 6560 6590 4359 1821 1886 1924 1929 1940 1941 1942 1943 1983 2120 2225
streets$	5156 6489 6560 6590 4359
streetsmart$	2411
streetwise$	845 2411
streng	1508
stress$	2286
strict	1594
strict$	4187
strike$	3393 2125
striking$	2007
strikingly$	1952
string$	1094
stroke	4222
stroke$	6608
strong	1594 2185
strong$	845 4187 1986 2222
strongly$	1987
stroppy$	2406
struct	4763
struggle$	538 539 540 541 542
struggled$	538 539 540 541 542
struggles$	538 539 540 541 542 2326
struggling$	538 539 540 541 542
stubble$	2421
stubborn$	2406 2427
stubbornly$	2427
stuck$	5298 5299 1128 1129 1130
studen	4344
student$	5539 5553 5554 5555 5556 5557 5558 6730 4427 4480
students$	5539 5553 5554 5555 5556 5557 5558 4427 4480
stunt$	5020 4353
stunts$	5020 4353
stupid$	2633 2640 50 2703 368 1762 1799 2406
sturdy$	1986
stutte	6619
style$	5861 4411
subculture$	4479
subcultures$	4479
subject$	5826 5829 1464 6542 2174
subjects$	5826 5829 1464 4121
submi	4709
submit	2117
submitted$	4183 1591 4800
substance$	2279
substandard$	1258 1259 1260 1261 6336 6337 6338 6339 2095
successful$	6497
such$	2071
sucked$	5013
suffer	1724 1725
suffer$	2288
suffered$	4317 4318 2288
suffering$	2288
suffers$	4317 4318 2237 2288
sufficient$	4559
sugar$	1788
sugges	4003 4709
suggest$	6389
suggests$	6389
suicidal$	2515
suicide$	6610 2515
sullen$	2406
summer$	5164 5165
summon	6550
superficial$	5522 5523 5524 5525 1817 1884
superv	1741 1743
supervised$	1937
supervising$	5629
supervision$	5629 5782 5783 5792 5795 5797 5800 5801 5802 5803 5804 1357 1358 1359 1360 6721 4336 4688 4951 4969
suppl	6566
suppli	1568
supplied$	196 197 198 4203 1769
suppliers$	6470
supplies$	196 197 198 4081 1754 1769
supply	6382 4060 6447 6453 6462 6463 1568 6552 6553 6559 4341 4771 4772
supply$	196 197 198 1403 6442 4081 6727 1769
supplyed$	1403
supplying$	196 197 198 1403 6446 6727 1754 1769
supplys$	1403
suppor	1508 1570 1741 2180 2185
support$	55 63 64 5508 5517 5521 5782 5783 5792 5795 5797 933 934 935 936 6208 1357 1358 1359 1360 1499 1512 1541 4257 6653 1675 6654 4269 4394 4639 4896
supported$	63 64 1499 1512
supporting$	63 64 1499 1512
supports$	63 64 1499 1512 1541
supportted$	63 64
supportting$	63 64
suppre	1536
suppress$	2469
suppressing$	2469
suppression$	2469
sure$	966 967 968
surely$	1067 1075 3668 1076 1077 3697 4658
surf	4933
surface$	1817
surgery$	6633
surly$	2406
surprisingly$	1952
surveillance$	6481 2439 2472
surveilled$	6435
surviv	1725
survive$	5767 5768 3386 794 795 3389 1967
survived$	4318 1967
survives$	1967
surviving$	1967
suspec	1465 4765
suspect$	5826 5829 6445 4532 4739 2167 2174 2460
suspected$	4058 1474 1483 1736 2148
suspects$	5826 5829 6445 6473 4426 4532 4739 2147 4768 2460
suspen	4277
suspended$	1668 4902 2371
suspendeds$	1668
suspension$	1668 6663 2568
suspensions$	1668 2568
suspicious$	4135
swallo	2293
swap$	259 2852 260 261 262 263 264
swaped$	259 2852 260 261 262 263 264
swaping$	259 2852 260 261 262 263 264
swapped$	259 2852 260 261 262 263 264
swapping$	259 2852 260 261 262 263 264
swaps$	259 2852 260 261 262 263 264
swarthy$	2420
swear$	6038
swearing$	6038 6647
swears$	6038
sweatshirt$	5882 5883 5884 4627 4632
sweatshirts$	5882 5883 5884 4627 4632
sweep$	1341 4809
sweeping$	1341
sweeps$	1341 4809
swept$	1341
swift	2185
sympathy$	5332
symptoms$	4880
syndro	4222
syndrome$	6608 4887
system	4709
system$	5621 5622 5623 6460 6461 6526 6569 6570 2070
systemic$	2070
systems$	6460 6461 2070
t$	3484 5882 5883 5884 4272 4632
ta	1674 4268
ta$	4267 6654
table$	6651
tablet	4227
tablets$	6613 4858 4886
tabs$	4028
tackl	1536
tackle	4789
tactic	4772 4779
tactical$	4170 2213
tag$	6724 6732 4978
tagged$	6724 2377
tagging$	6724
tags$	4978
tail$	1453
tailed$	1453
tailing$	1453
tails$	1453
tak	1581
take$	40 5039 5094 2726 144 145 228 284 2879 5377 2999 3000 3001 3002 3003 3004 3005 3006 3007 3008 3009 3010 655 728 780 5899 5918 5924 5938 3739 1154 3767 3771 3772 3773 3774 3775 3776 3777 1195 6199 6355 6358 1522 1559 4207 1637 1759 1792 4642
takeaway$	5162 5163
taken$	40 5272 5990 3738 3768 3769 3770 3771 3772 3773 3774 3775 3776 3777 1195 6209 1639 1646 1693 1759
taker$	5477 4351
takers$	5477 4351
takes$	40 228 728 3767 1195 1522 1639 1759 1792
taking	2293
taking$	40 5040 228 728 5770 5771 3771 3772 3773 3774 3775 3776 3777 1195 1522 1637 1639 4351 1759
talk	6579
talk$	55 5209 234 235 236 5300 5301 5302 679 680 681 682 683 684 5899 5918 5924 3549 5938 5991 6015 6016 6017 6390 4642 4649
talked$	234 235 236 5287 5288 5289 5290 5296
talking$	234 235 236 5300 5301 5302 6015 6016 6017 3634 6390 4649 2268
talkked$	234 235 236
talkking$	234 235 236
talks$	55 234 235 236 679 680 681 682 683 684 5991 6419
tall$	5837 860 1986 4583 2420
tan$	4612 4613
tanned$	872 2011 2420
tantrum$	5571 5572 4488
tantrums$	5571 5572 4488
target	6404 1502 6490 6491 1557 2185 4784 4789
target$	5010 5011 6434 6475 4096 2174 4780 2205 2221 2321
targeted$	5013 4096 4150 2205
targeting$	4096 2205
targets$	5009 5011 6330 6434 4096 4780 2205
tart$	4435
tarts$	4435
task	4010 1598
task$	6066
tasked$	1457 1577 4200 2188
taskforce$	6396
taskin	2188 4806
tasking$	4139 4158 1566 6546 6547 4170 1579 4181 1592 1596 1610 4781
tastes$	5714
tattoo$	877 5856 5892 4620 2029
tattooed$	2420
tattoos$	877 5856 5892 4620 2029
taught$	63 64 5333 5923 5929 5934 5943 6000 6001 6002 6003 6004 6005 6561
taunt$	1810
taunted$	1810
taunting$	1810
taunts$	1810
tauntted$	1810
tauntting$	1810
teach$	63 64 5488 5508 5972 6015 6016 6017 4649
teache	4344
teached$	63 64
teacher$	5361 6730
teachers$	5361 5449 3064 5488 5582 4403
teaches$	63 64
teaching$	63 64 1674 4268
team	4010 4139 6621
team$	3709 3714 3715 6346 6374 6394 6396 6401 6402 6403 4018 4019 6412 4048 6469 1503 6525 6544 4159 6556 4185 6626 6634 2109 4831
teams$	1503
tearaway$	2396
tearaways$	2396
tease$	1764
teased$	1764
teases$	1764
teasing$	1764
techni	4772
teen$	5539 5542 5553 5554 5555 5556 5557 5558 4480
teenage$	847 1781 1836 1839 1843 1982 1983 2146
teenager$	5539 5542 5553 5554 5555 5556 5557 5558 5826 5829 4427 4480
teenagers$	5429 5462 5539 5542 5553 5554 5555 5556 5557 5558 5826 5829 4427 4480
teens$	5462 5539 5542 5553 5554 5555 5556 5557 5558 4480
teeth$	4608
teleph	1459
telephone$	1442 6422 2129
telephones$	1442 6422
tell$	5094 5348 5377 480 5918 5924 5938 5991 3673 3674 3677 6358 1404 1422 1423 4642
telling$	480 1422 1423
tells$	480 5991 3673 3674 3677 1422 1423
temper	6682
temper$	5571 5572 4488
tempered$	4494 4495
tempers$	5571 5572 4488
temporarily$	2307
temporary$	2339
tempt$	4998 4999 1764
temptation$	5136
tempted$	4998 4999 435 1764
tempting$	4998 4999 1764
tempts$	4998 4999 1764
temptted$	4998 4999 1764
temptting$	4998 4999 1764
ten$	699 700 701 702
tenancy$	6702 4943
tendencies$	4431
tension$	1690 4763
term$	6619
termin	2272
terrible$	2633 2640 50 3081 1258 1259 1260 1261 6336 6337 6338 6339 1400 1762 1927 2095
territ	4145
territory$	6531
terrorise$	469 1809
terrorised$	469 1809
terrorises$	469 1809
terrorising$	469 1809
terrors$	4870
test$	6038 6628 2139 4867 4874
tested	1650
tested$	2280
testing$	6038
tests$	4874
text$	234 235 236
texted$	234 235 236
texting$	234 235 236
texts$	234 235 236
textted$	234 235 236
textting$	234 235 236
than$	2675 5353 3261 5664 5665 5666 5667 772 789 792
thank$	5317 5318 5319 5320 5321 5322
that	4709
that$	282 2997 5455 5610 847 6212 6298 6299 3989 6389 4077 6594 1825 1983 4690
the$	2785 2786 2997 5384 3022 3026 5449 475 3117 630 5610 3227 3325 744 847 881 3478 3489 897 6018 3657 3683 6099 3742 3898 3927 3929 6318 6319 3935 3937 6341 6342 6350 3966 4072 4086 4092 4094 4103 4118 6511 4146 4214 4218 4244 4346 4403 1825 4690 4698 2146 2149 2171 2291
thef$	6446
theft	4069 6462 1485 6552 6553 6565 4209 4329 4330 4341 4343
theft$	5145 5159 5603 6455 4078 6468 1584 6591 6595 6715 6716 6727 6729 2162
thefts	4134
thefts$	6454 6455 4078 6520 6591 6595 6715
their	4031 1439 1465 4717 2141 2158
their$	19 2635 2639 2652 101 108 109 111 2707 5096 147 5140 2843 5247 2953 2954 371 5357 5360 2978 2997 5403 5407 3022 5488 5616 645 3258 5647 3262 3264 3387 3453 3454 3455 901 3507 3644 6096 3840 3850 3926 3928 3930 6318 6319 3935 3937 3938 6330 6341 6342 4058 4086 4092 4094 1634 4230 4231 1702 1703 4297 4304 4316 1783 1795 1895 2036 2037 2071 4691 4698 2109 2263 2296
theirselves$	2593 2595 2623 2624 32 2626 2627 2628 2629 2630 38 2821 5303 5304 5306 2931 2932 2933 2934 2935 2936 2937 2938 2940 2941 5330 5331 2976 2980 388 2982 2983 5370 5371 5372 5373 5374 5375 5498 5632 5633 5634 5635 5636 5637 5638 5740 5741 5742 5743 5744 5745 5746 5747 5748 5749 5750 5751 5752 5753 3368 5760 3962 4349 4372 4373 4557 4558
them	3999 4006 4020 6428 6430 1456 6476 6482 4113 6499 4116 4117 6554 6600 4733 4785 4791 4901
them$	4982 4983 2687 5191 5194 5230 5231 5232 5233 5234 5235 5236 5237 2939 2948 2949 3064 3114 573 3191 3192 3193 3194 3195 3319 3600 3609 6018 3648 3747 3748 3814 3815 3816 3817 3818 3819 6212 3855 3869 6285 6286 6287 6288 6289 6290 3905 6341 6342 6364 6365 3980 6406 1458 1496 6502 6514 4148 6542 1573 6555 1582 1590 6574 6577 4195 4202 6597 4216 4469 4661 4691 4692 4698 4810
themself$	2593 2595 2623 2624 32 2626 2627 2628 2629 2630 38 2821 5303 5304 5306 2931 2932 2933 2934 2935 2936 2937 2938 2940 2941 5330 5331 2976 2980 388 2982 2983 5370 5371 5372 5373 5374 5375 5498 5632 5633 5634 5635 5636 5637 5638 5740 5741 5742 5743 5744 5745 5746 5747 5748 5749 5750 5751 5752 5753 3368 5760 3962 4223 4349 4372 4373 4557 4558 4829 4850
themselves$	2593 2595 4982 4983 2623 2624 32 2626 2627 2628 2629 2630 38 2821 2851 5303 5304 5306 2931 2932 2933 2934 2935 2936 2937 2938 2940 2941 5330 5331 2976 2980 388 2982 2983 5370 5371 5372 5373 5374 5375 5496 5498 5632 5633 5634 5635 5636 5637 5638 5740 5741 5742 5743 5744 5745 5746 5747 5748 5749 5750 5751 5752 5753 3368 5760 5774 6230 3962 4223 4349 4372 4373 4557 4558 4829 4850
therap	4227 6623
therapist$	6613 6622
therapy$	6614 4860 4861 4880 4944
there$	5297 975 976 977 4051
these$	2691 630 839 843 847 5968 1002 6018 3814 3815 3816 3817 3818 3819 3859 3861 3871 3872 6285 6286 6287 6288 6289 6290 6341 6342 6364 6365 3980 1602 1840 1843 4661 2071 4691 4692 4698 2146 4791
they	6383 6413 1456 1492 1500 6554 1602
they$	2644 2894 2898 2899 2912 5349 376 475 3068 476 5455 477 478 5612 5963 5964 5965 5966 5967 3588 3589 3590 3592 3709 6099 4085 4093 4110 4148 1561 1573 6555 1582 1590 6574 6577 4195 4202 6597 4221 4810
thick$	855 1974 1989 2025 2030 2406
thickset$	1986 2419
thief$	5484 5485 5486 4435 4436
thieves$	5484 5485 5486 4435 4436
thigh$	6617
thighs$	6617
thin$	1986 2003 2007 2420
things$	5714 5755 5780 5781 3908 3989 1716
think$	5377 679 680 681 682 683 684 3374 3724 6111
thinking$	4669
thinks$	679 680 681 682 683 684 3724 6111
third$	847
thirteen$	699 700 701 702
thirty$	5249 3277 5678
this$	2997 608 847 6018 6055 3747 3748 3814 3815 3816 3817 3818 3819 6212 6285 6286 6287 6288 6289 6290 6341 6342 3957 3989 4086 1825 1891 1983 4661 4690 4691 4692 4698 2149
thoroughly$	2064
those	6476 4785
those$	5441 630 839 4060 6482 4121 6511 6538 1843 4661 2146
though$	89 2683 5185 5186 5187 5188
thought$	5272 6079 6095 6100 3724 6111 6174 6175 6176 6177 6178 6179 6180 6181 6182 6183 3798 3799 3800 3801 3802 1474 1572
thoughts$	1631
threadbare$	2039
threat$	4109 1517 2145
threatening$	1892 2404
three	6428 6554
three$	3600 3935 4148 1573 6555 1582 1590 6574 6577 4202 6597 2146 4810 2363
thresholds$	6318
threw$	405
thrill$	5412 1804
thrills$	5416
throug	2117 2180 2185
through$	5512 3378 3379 3470 5989 6019 6024 3940 1765
throw$	405
throwing$	405
thrown$	405 1708 1709
throws$	405
thug$	2396
thuggery$	2396
thuggish$	2396 2404
thugs$	6471 2396
tic$	2286
tick$	2080
ticking$	4674
tidy$	2007
tied$	1475 4166 4621
ties$	481 4411
tight$	2025 2039
tightly$	875
tights$	4627
tiktok$	229 2822 230 2823 231 2824 232 2825 233 2826 5213 5214 5215
time	4265
time$	2673 5095 5140 5383 3058 3060 3083 3097 5668 5951 5952 5953 6031 6032 6033 6043 6051 6437 4655 4708
timed$	6498
timekeeping$	4393
timeline$	4173
times$	5055 5057 5058 5062 6044
timeta	4189 4277
timetable$	6575 6651 6663
timetables$	6575
timewaster$	4435
timewasters$	4435
tip	2231
tip$	1520
tipoff$	4824
tipoffs$	4824
tipped$	1520
tipping$	1520
tips$	1520
to	4709
to$	5071 5090 2708 2717 2739 2751 2769 2770 2771 2773 2803 2811 2815 2869 2870 2871 2872 2873 2876 2880 2942 5347 2975 2991 3037 3045 3048 3074 3119 3122 3131 3150 3199 3219 3224 3239 3240 3242 3345 3361 5824 3513 5903 5904 5905 5907 5916 5935 3559 3560 3586 6007 6020 3690 3691 3692 6110 6116 6117 6118 3745 3746 6152 3813 1247 3848 3896 3958 6354 3969 3970 4000 4004 4008 1419 4041 4050 4055 4064 4067 4068 4089 4099 4100 4108 4131 4155 1571 1588 4215 4225 4239 4246 4251 6641 4272 4321 6714 4333 1747 4392 4639 4641 4644 4660 4662 4691 4704 4781 2226 4963
toarso	6552
toburg	6552
tocrim	6552
todama	6552
todeal	6552
todiso	6552
toe$	5865 5885 5886 5887 3502 1820
togang	6552
tokenistic$	1817 2427
told$	5049 5050 75 76 77 84 85 86 87 2746 5277 5284 5923 5929 5934 5937 5943 6000 6001 6002 6003 6004 6005 3673 3674 3677 6209 1457 1593 4200
tolerance$	4776
tone$	5851 4605
tones$	5851 4605
too$	3231 3232 5697 826 827 828 3919 3920 3921 3922 3967 1375
tooffe	6552
took	2293
took$	40 144 145 228 285 3737 1155 3757 3767 3771 3772 3773 3774 3775 3776 3777 1195 1637 1639 1759 1792 4386
toolki	4772
tooth$	4608
top	6566
top$	5243 5867 5882 5883 5884 6501 6538 1597 4627 4632 4634 2146 2151 2153
topless$	2830
tops$	5867 5882 5883 5884 4627 4632 4634
torment$	469 1809
tormented$	469 1809
tormenting$	469 1809
torments$	469 1809
tormentted$	469 1809
tormentting$	469 1809
torn$	2032 2039
torobb	6552
toshoo	6552
tostab	6552
tosupp	6552
total$	937 1393 2070
totally$	2061 2064
tothef	6552
touch$	5071 5988 6221
touched$	5013 5260 5816
touching$	5266
tough	1594
tough$	529 530 531 532 533 534 845 4187 2007 2184 2415
toughe	1594 2185
tougher$	4187 2184
touret	2246
tourette$	4839
tourettes$	4839
toward	1508 1570 2180
towards$	2773 3037 3045 3048 5492 3150 3196 6449 4917
town$	4133 4174
toxic$	485 486 487 1835 2406
trace	6404 1437 6425
trace$	6434
traced$	6578
traces$	6434
track	1437 6491 1600
track$	4028 6427 6434 6436 4138 4168 1576 1600 4802
tracke	1437 6418 4052
tracked$	6435 6438 4168 1576 6578 2123
tracki	1437
trackie$	4627
trackies$	5882 5883 5884 4627 4632
tracking$	4168
tracks	1437
tracks$	6434 4168
tracksuit$	5882 5883 5884 5892 4627 4629 4632 2423
tracksuits$	5882 5883 5884 5889 5890 5891 5892 4627 4629 4632 4761 2423
trade$	250 259 2852 260 261 262 263 264 1780
traded$	250 259 2852 260 261 262 263 264 1780
trader	4196
traders$	6582 1613
trades$	250 259 2852 260 261 262 263 264 1780
trading$	250 259 2852 260 261 262 263 264 1780
traffic$	196 197 198 1769 4722
trafficced$	196 197 198 1769
trafficcing$	196 197 198 1769
trafficed$	196 197 198 1769
trafficing$	196 197 198 1769
trafficking$	196 197 198 1769
traffics$	196 197 198 1769
trail	1621
trail$	1453 4214
trailed$	1453
trailing$	1453
trails$	1453
trainer$	4627
trainers$	5230 5231 5232 5233 5234 5235 5236 5237 5242 5245 5882 5883 5884 5889 5890 5891 5892 4627 4632
training$	4336 4348
transmitted$	4866
trap$	1848
trauma$	6704 2287
traumatic$	4837
travel	6579
travel$	5125 5126 5262 1792 4386
traveled$	1792 4386
traveling$	1792 4386
travelled$	1792 4386
travelling$	5133 5262 1792 4386
travels$	1792 4386
trawl	1446
trawl$	1585 4736 2478
trawled$	1585
trawles$	1585
trawling$	1585
trawls$	1585
treated$	1495 4229 1658 2240
treatm	4872
treatment$	6614
trendy$	2039
trial$	4952
tricky$	529 530 531 532 533 534 5575 5576 5577 5578 5579 5580 5581 4492
tried$	5958 6088 3706 4667
tries$	5991
trip$	5266
trips$	5266
troubl	4209
trouble$	5149 2920 2921 5308 5309 5310 5311 5416 5423 5603 3582 5969 3584 6039 3731 6123 6124 6125 6591 6595 1690 1716 4387 1827 1828 1829 4481
troubled$	6095 6100 3724 6111 3732 6144 1887 1983
troublemaker$	2397
troublemakers$	5603 2397
troublemaking$	2397
troublesome$	2406
truancy$	2389
truant	2571
truant$	5094 5137 5484 5485 5486 6034 6035 6036 4435 4436
truanted$	2389
truanting$	2389
truants$	5484 5485 5486 4435 4436
true$	1255
trust$	5508 5918 5924 5938 5959 5960 5961 5962 5972 6015 6016 6017 3709 3714 3715 6346 6374 4642 4649 2109
trusted$	5287 5288 5289 5290 5293 3383 6001 6002 6003 6004 6005
trusting$	3632
try$	5918 5924 5938 5958 5991 6015 6016 6017 6028 4642 4649 4667
trying$	6015 6016 6017 6545 4649 4669
tryings$	6545
tubby$	2420
tumour	4222
tumour$	6608
turf	4145
turf$	6531
turn	6596
turn$	180 181 2993 2995 911 922 923 3535 3541 3546 3555 5944 5945 5991 3612 1292 1298 1299 1300 6356 6586 4201
turned$	180 181 3452 3457 912 922 923 5908 5909 5910 5911 5912 5913 5914 5915 1292 1298 1299 1300 1327 4693
turning$	180 181 922 923 1292 1298 1299 1300
turnned$	180 181
turnning$	180 181
turns$	180 181 922 923 3583 5991 1292 1298 1299 1300
twelve$	699 700 701 702
twenty$	5249 5250 5651 3277 695 5678 3293 5680
twice$	2862 5253 5719 2307
twists$	4618
two	6428 6554
two$	3935 4148 1573 6555 1582 1590 6574 6577 4202 6597 1926 2146 4810 2363
twoc	4341
twoc$	6727
ugly$	2420
unable$	391 392 393 394 395 397 414 538 539 540 541 542 1657 1679 4657
unacceptable$	5527 5528 5529 5530 5531 5532 5533 5534 5535 1892 2427
unacceptably$	2427
unacco	2346
unaccompanied$	4939
unambitious$	2406
unanswered$	4707
unauthorised$	2313
uncaring$	2406 2427
uncle	6670 4295 6683 6687
uncle$	1686 6681
unco$	1883 2079
uncomfortable$	6599
unconscious$	2560
uncontrollable$	1887 4657 2406
uncooperative$	2402 2427
uncorr	1409
uncorroborated$	4002
under	1643 2368
under$	247 491 3470 1074 3934 4236 1647 4331 1739 2135 2233
underage$	1776 1781
undercover$	2441
underdressed$	2420
undermine$	1801
undermined$	1801
undermines$	1801
undermining$	1801
underpass$	5300 5301 5302
understand$	60 61 5377 2999 3000 3001 3002 3003 3004 3005 3006 3007 3008 3009 3010 5959 5960 5961 5962 1450 1593 1645
understands$	1593 1645
understood$	6054 1474 1572
undert	1436
underweight$	4875 2420
underwent$	2549
undesirable$	5438 5439 5440 1807 1887
undesirables$	5438 5439 5440
undisciplined$	2406
undoubtedly$	1067 4658 2426
unempl	6682
unengaged$	2402
unfazed$	2415
unfit$	1246
unforgivable$	2427
unforgivably$	2427
unfounded$	1814
ungovernable$	2406
ungrateful$	2406
unhealthy$	2640 50 485 486 487 1762 1835
unheeded$	4707
unhelpful$	2427
uniform$	5863 4625 4627
uniforms$	5863 4625 4627
uninterested$	2055 4657 2406 2427
unironed$	2032
unit	4010 4139 6621
unit$	3709 3714 3715 6346 6374 6394 6396 6401 6402 6403 4018 4019 4048 6469 6525 6544 4159 6556 4185 6634 6660 6676 6723 4898
units$	4781
unkempt$	2420
unknow	6418
unknown$	2835
unlawful$	5152
unless$	1527
unlikeable$	2406
unlovable$	1887
unmanageable$	5527 5528 5529 5530 5531 5532 5533 5534 5535 1887 4481 2406
unmotivated$	2406
unnecessary$	2633
unopened$	4707
unpleasant$	6599 2406
unpredictable$	5527 5528 5529 5530 5531 5532 5533 5534 5535 1892 2404
unprepared$	2048
unprofessional$	2427
unprofessionally$	2427
unquestionably$	2426
unreachable$	4657 2402
unread$	4707
unreliable$	4657 2406 2427
unrepentant$	2406
unresponsive$	2402
unruly$	1825 1887 1892 1983 2406
unsafe$	4979 4980 5009 2640 50 5152 1760 1762
unsavoury$	5438 5439 5440 1887
unshockable$	2415
unstable$	4515 4516 2406
unsubstantiated$	1814
unsuitable$	5441 1807
unsupervised$	1937
unteachable$	1887
untidy$	2026
until$	6432 1527 4970
unto$	3110 3112
untrue$	6059
untrustworthy$	4657 2406 2427
unusual$	2007
unusually$	1952
unwanted$	2927
unwashed$	2026 2032 2420
unwilling$	391 392 393 394 395 397 416 538 539 540 541 542 1376 2048 4654 4657
unwillingness$	538 539 540 541 542
unwise$	2640 50 368 1762 1799
up$	5017 5112 2860 2957 2979 5379 3063 5450 518 3167 3168 5560 3251 3263 5652 5684 3311 3328 5754 5806 3439 5844 5855 5869 3504 3505 5897 5920 5921 5926 5927 5931 5932 5940 5941 5948 5949 5950 5997 5998 6061 3838 3849 6240 3886 3889 3890 6310 3933 4090 4102 6540 6543 6668 6685 6686 1740 4487 4569 4631
update$	1422
updateing$	1422
updates$	1422
upon$	2917 2918
ups$	5662 5673 5690 5763
urchin$	2396
urchins$	2396
urgency$	6370 6371 6372 6373 4706
us$	5132 5191 5194 5361 5786 3855 1587
use	1570 1720
use$	5071 5094 5123 5377 5918 5924 5938 3629 1415 6638 4642
used	1570 1652
used$	5013 5280 520 766 1326 1418
useful	1570 2117
useful$	6395 1541
useless$	2056 2406 2427
user$	5475
userna	4189
usernames$	6575
users$	5475
uses	1652
using	1652 1720
using$	5067 521
usual$	3974 1833
utter$	937 1394
utterly$	3689 1285 2061 2064
vaccin	2556
valuab	2117
value	4709
value$	1415 2187
values$	5593 4523
van$	4715
vandal$	5484 5485 5486 4435 4436 2396
vandals$	5484 5485 5486 4435 4436 2396
vans$	4715
vape$	5242 5245 6632
vapes$	5230 5231 5232 5233 5234 5235 5236 5237 5242 5245 6632
variable$	5522 5523 5524 5525
vehicl	6433
vehicle$	4341 2129 2136
ventured$	5293
verbally$	1903
versed$	3283
very$	734 3487 3701 1952 1968 2282
vest$	4627
vests$	4627
vicious$	2404
victim$	3019 494 5538 5776 5777 5778 5779 1724 1929
victimisation$	5341 5342
victimise$	1387 1388 1389 1390
victimised$	1387 1388 1389 1390
victimises$	1387 1388 1389 1390
victimising$	1387 1388 1389 1390
victims$	360 5385 5386 5387 5388 5389 5390 5391 5392 5393 5394 5395 5396 493 5538 5776 5777 5778 5779
video$	5216 2856 2857 265 266 5816 6426
videos$	5216 2856 2857 265 266 5816
view$	6450 4697
views$	4697
vindictive$	2404
violen	6606 6682 6708
violence$	5145 5159 2920 2921 594 595 5603 4139 4158 1566 6546 6547 4170 1579 4181 1592 1596 1610 1690 4387 4411 2171 4934 2342
violent$	5527 5528 5529 5530 5531 5532 5533 5534 5535 5603 1836 1892 2151 2404
virtually$	704 3297 705 706 707 708 711 712 713 714 759 760 1953 1962
visibility$	6533
visible$	4187 4622 2222
visit	1720 4772 4779
visit$	3215 6475
visited$	6209
visiting$	5067 5133
visitor$	6613
visits	1717
visits$	3215 6419
visual$	2258
vital$	3935
vitiligo$	2422
vodka	4226
vodka$	6612
voice$	4697
voices$	4697 4845 4846 4847
volatile$	5527 5528 5529 5530 5531 5532 5533 5534 5535 1892 2404
volition$	5080 5081 5082 5083 5084 5085 5086 5087 5263 5264 4385
volume	1536
voluntarily$	5263 5264 4384 4385
vomit$	6609
vote$	164 165
voted$	164 165
votes$	164 165
voting$	164 165
voucher$	5242 5245
vouchers$	5242 5245
vulnerabilities$	2964 372 373
vulnerability$	5341 2964 372 373 5385 5386 5387 5388 5389 5390 5391 5392 5393 5394 5395 5396
vulnerable$	4981 5009 5776 5777 5778 5779 5809 5810 5811 4562 1983
wag$	1773
wagging$	1773
wags$	1773
waited$	4693
waitin	1650
waiting$	1635 1654 2267
walk	6579
walk$	5267 5268 5269 5270 5271 5348 910 1240 1241 6356
walked$	2742 2893 2900 910 1240 1241 4693
walking$	5067 5133 910 1240 1241
walkked$	910
walkking$	910
walks$	910 1240 1241
wall$	4182
wannabe$	1819 2396
wannabes$	2396
want	4023
want$	3073 5682 5761 3402 810 811 812 927 5959 5960 5961 5962 5978 5979 5980 5991 3660 1152 6395 6545 1632
wanted$	5336 927 6054 1153 1429 1632 1736 1752
wants$	5761 927 5978 5979 5980 5991 3660 6545 1632
ward	6621
warden	4015 4016 4017 1425 1426 1455 4196 1607
warden$	6401 6402 6403 4018 4019 4048 1575 6582 1608 1613 1614
wardens$	5449 5605 5606 6401 6402 6403 4018 4019 4048 1503 1575 6582 1608 1613 1614 4403
warn$	1520
warned$	5049 5050 2665 73 74 75 76 77 78 79 80 2674 82 83 84 85 86 87
warning$	5046 1322 1323 1324 1325 6321 6322 6341 6342 6510 4273 4404 4697 4698 2131 4958
warnings$	5046 1322 1323 1324 1325 6321 6322 6341 6342 6510 4404 4697 4698
warrant$	803 6481 4769 2476
warrants$	4769 2476
wary$	5003 5005 5006 5007 5008
was	1495 2251
was$	72 81 113 114 183 349 350 488 495 496 497 498 499 500 501 502 503 504 536 3136 3141 567 581 582 583 584 585 586 704 3297 705 706 707 708 711 712 713 714 5826 5829 3493 3526 3660 1095 1096 6184 3810 1286 3914 3915 3950 1365 1366 4049 4062 4119 1636 1841 1842 1873 1877 1888 1889 1899 4577 4621 2108 4740 2212 2259 2264 2270 2271 2282 2307 2309 2310 2343 2347 2355 2360 2362 2363 2367
wash$	1333
washed$	1333
washes$	1333
washing$	1333
wasn$	928
waste$	404 2115
wasted$	404 2115
waster$	5483 2396
wasters$	5483 2396
wastes$	404 2115
wasting$	404 2115
watch	1621 2132
watch$	5882 5883 5884 4028 6427 1453 6436 6475 1564 4168 6586 4214 1727 4627 4632 4802
watche	4052
watched$	6215 6216 6429 1453 6438 4168 6572 6578 1727
watches$	5882 5883 5884 4627 4632
watching$	1453 4168 1727
watchlist$	4725
watchlists$	4725
watchs$	1453 4168
water$	4308
wave$	4803
wavy$	2026
way$	20 5020 3229 3490 898 899 900 3508 3509 3577 6281 1374 4353
ways$	5020 5611 5669 5714 6030 4353
wayward$	1887 4481 1983
we$	3641 3642 3643 1371 1503
weak$	5522 5523 5524 5525 547 1258 1259 1260 1261 6336 6337 6338 6339 1400 1911 1912 2095 2119
weapon	6382 6453 6564 6728
weapon$	6442 6457 6458 6727 2216
weapons$	5145 1420 6442 6457 6458 2216 2473
wear	1745
wear$	5267 5268 5269 5270 5271 876 882 888 889 890 891 892 893 894 895 2027 2034
wearing$	876 882 888 889 890 891 892 893 894 895 1745 2027 2034
wears$	876 882 888 889 890 891 892 893 894 895 2027 2034
weary$	4537
weed	4347
weed$	5178 5179 5180 5230 5231 5232 5233 5234 5235 5236 5237 5242 5245 4245 6632 6733 4362
week$	6031 6032 6033 4708 4946
weekend$	6612
weeks$	4708 4946
weighed$	2559
weight	4227 4252 6639
weight$	6613 6638 4876
welcome$	1798
welcomed$	1798
welcomes$	1798
welcoming$	1798
welfare$	4989 2604 5021 5022 5023 5024 5025
well$	5516 627 628 637 690 771 788 791 859 864 1987 2000 2008 4626
wellbe	4252
wellbeing$	4989 5021 5022 5023 5024 5025 5363 5364 6638
went$	5051 176 177 178 179 180 181 209 210 211 2818 5298 5299 437 910 1347 1646 1740 1791 1792 4386 2345
were	6418 1495
were$	2647 72 81 113 114 183 349 350 488 495 496 497 498 499 500 501 502 503 504 536 567 581 582 583 584 585 586 5609 704 3297 705 706 707 708 711 712 713 714 844 3526 3660 1095 1096 6184 1286 3915 3950 1365 1366 4049 4062 4112 1841 1842 1873 1877 1888 1889 1899 4577 4621 2108 4740 2212 2307 2347 2355 2360 2367
weren$	928
wet$	1651
wets$	1651
wetting$	4871
what$	2682 2950 2951 5360 5610 3226 5616 5780 5781 6319 6341 6342 4157 4389 4698
whatever$	5755 5772
whatsapp$	229 2822 230 2823 231 2824 232 2825 233 2826
whatsoever$	6184
wheel$	6227
wheelchair$	2518
when	4717
when$	5360 6379 6432 6437
whenever$	6432
where	4717
where$	5360 1463 4169
wherea	4030 1567 4160 4161 1599
whereabouts$	6416 6417 4192
which	4709 4717
which$	6447 6548 6554 4180 4193
while$	6217
white$	847 866 3462 872 906 1982 1983 2004 2011 4627 2039
who	6382 6400 6447 6548 6554 4180 4193 4717
who$	2863 2864 375 5360 5435 5442 5609 5826 5829 1431 4027 4033 1458 1478 1488 4084 1496 4169 6559 4194 6594 4577
whole$	3874 3876 1825
wholly$	2061 2064
whom	6548 6554 6566
whom$	5360 6410 6467 1496 4169
why$	369 370 5360
wicked$	1834
wider	1465
wider$	4058
wife$	6666 6698
wild$	1825 1834 4454 4455 4456 4481 2005 2026 2406
wilful$	2427
wilfully$	225 2112 2427
will$	417 761 781 793 796 938 939 940 941 942 943 944 945 949 950 965 969 970 971 3576 5974 5975 5976 5977 3602 5995 1017 1018 1019 1020 1021 3636 3637 3640 3660 6048 6049 1078 1079 4009 1419 4041 4106 1571 2053 2065 2226
willed$	4504
willing$	3517 3519 3521 1411 1790
willingly$	5263 5264 286 4384 4385 1793
willingness$	3621 6008 6009 6010 6011 6012 6013
wind$	470 471 3563
winding$	470 471
winds$	470 471
winter$	5164 5165
wiry$	1986
wise$	631 632 669 845 4533 4538 4539 1951 1963
wiser$	2640 668 669
wish$	3621 6008 6009 6010 6011 6012 6013 6545
wished$	1632
wishes$	1632 4697
wishs$	6545
with	6503 4342 2185
with$	5098 5101 5106 5138 2758 2759 2763 5224 2839 2841 2865 2929 2930 3052 3055 5447 3074 5509 5513 5519 5520 5526 3196 5586 611 5601 3216 3219 641 3369 3370 3371 5826 5829 876 913 5936 5973 6021 1202 6331 4000 4024 6419 4059 6449 1640 4284 6680 1748 4399 1928 2027 4781 4822 2294 2304 4929 4959
withar	6552
withbu	6552
withcr	6552
withda	6552
withde	6552
withdi	6552
withga	6552
withheld$	4705
within$	3187 4066 4219
withof	6552
without$	513 5740 5741 5742 5743 5744 5745 5746 5747 5748 5749 5750 5751 5752 5772 821 975 978 3585 1031 1203 1204 3822 1671 2059 2060 2076 2092
withro	6552
withsh	6552
withst	6552
withsu	6552
withth	6552
woeful$	1400 2427
woefully$	2427
woman	4344
woman$	5658 3280 5689 5694 5695 5696 730 5711 5712 5713 5717 741 742 5739 6730 4546
women$	5651 5658 5661 3278 5670 5672 5687 5694 5695 5696 741 742 5766 5866 4546 4555
won$	391 392 393 394 395 397 406 951 952 953 954 955 3573 2049 2066
wont$	951 952 953 954 955 2049
wool$	4551
woolly$	2427
word$	6324
wore$	5267 5268 5269 5270 5271 876 882 888 889 890 891 892 893 894 895 2027 2034
work	4772
work$	55 57 58 2719 5148 187 188 189 190 191 192 193 194 195 5377 5489 3123 3133 5563 3200 3235 5899 5918 5924 3550 5938 3587 5988 6015 6016 6017 6022 6199 1467 4394 1907 4642 4649 4688
worked$	187 188 189 190 191 192 193 194 195 6001 6002 6003 6004 6005 1741 4650
worker	6621
worker$	5228 5361 3709 3714 3715 6346 6374 4322 6721 4969
workers$	5228 5361 2997 5582 5621 5622 5623 3709 3714 3715 6346 6374
working$	187 188 189 190 191 192 193 194 195 3134 6015 6016 6017 4649 2324
works$	187 188 189 190 191 192 193 194 195 4650
workshop$	55 57 58
workshops$	55 57 58
workshy$	2406
world$	5669 1944 1945
worldly$	669 1946 2411
worn$	5272 5287 5288 5289 5290 5293 6424 4040 4621
worr	1659 1683 1733
worried$	3947
worries$	5408 5409 5410 5411 4697
worry$	4697
worrying$	5527 5528 5529 5530 5531 5532 5533 5534 5535 1890 1892
worse$	5764 5765 6294 6295 4560
worst$	2952 2151
worth$	5399
worthless$	2406
would$	312 2916 2962 482 505 5682 956 957 958 969 970 971 3602 3660 6048 6049 1078 1079 4009 1419 2050 2053 2065
wouldn$	2914 956 957 958 2050
wound$	470 471
wrap	6728
wraps$	5503 4362 4469
wreak$	1868
wreaked$	1869
wreaking$	1867
wreck$	1801
wrecked$	1801
wrecking$	1801
wreckked$	1801
wreckking$	1801
wrecks$	1801
wrist$	6617
wrists$	6617
writ	4919
write$	1306 1569 1600 6658 1853 1854
writing$	1309 1569
written$	1287 1308 1680
wrong$	2640 2641 50 2730 2731 2732 5149 5434 5438 5439 5440 6375 6376 1762 1808
wrote$	1307
y$	5708
year	4275
year$	2866 5663 3288 849 852 854 6657 4275 6661 4708 4946
years$	5648 5649 5650 5720 5721 5722 4708 4946
yet$	2677 1382 3995
yield	2117
yjs	4334
yjs$	6720 2376
yob$	2396
yobbish$	1892 2396
yobbo$	2396
yobbos$	2396
yobs$	2396
yoi$	2587
yos	4334
yos$	6720 2376
yot	4334
yot$	6720 2376
young	4344
young$	147 474 3077 5539 3157 3158 5553 5554 5555 5556 5557 5558 592 593 3188 3269 3432 3433 3434 3435 3436 3437 847 5826 5829 3595 3681 3887 3888 3897 3943 3981 3983 3999 4020 4046 1456 1492 6476 1500 6482 4113 4116 4190 6600 6730 1781 1836 1839 1843 4480 4525 1959 1982 4733 2146 4785 4791 2344
younger$	4306 4361
youngers$	6465
youngster$	5539 5553 5554 5555 5556 5557 5558 4480
youngsters$	5539 5553 5554 5555 5556 5557 5558 4361 4480
youth	2372
youth$	5539 5542 5553 5554 5555 5556 5557 5558 847 5826 5829 5832 5833 4014 1464 4334 1742 1836 4431 1839 4480 4576 1984 2146 2363 2372
youths$	5462 5539 5542 5553 5554 5555 5556 5557 5558 5826 5829 1464 4431 4480 1984 2417
yp	3999 4006 6413 6428 6430 4046 6433 1456 6476 6482 4117 6600 1660 1669 1688 4283 6697 1734 4733 4760 4785 4901
yp$	1813
yp1$	1812
yp2$	1812
yp3$	1812
yp4$	1812
yp5$	1812
yp6$	1812
yro$	2585
zero$	1028 3788 2113 2183
