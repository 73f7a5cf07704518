2684 2477 1842

(put~|puts|putting|place~|leave|leaves|left|leaving|land~) (<self>|<other>) ... (at|in|into|to|within|open to) ... <risk>
(put~|puts|putting|place~|find~|found) <self> (in|into) ... (vulnerable|compromising|difficult|dodgy|position+|situation+|company|scenario+) [position+|situation+]
<owner> (behaviour|actions|choices|lifestyle|decisions|conduct|friendships|choice of friends) (put|puts|place|places|placed|is putting|are putting|has put|have put|has placed|have placed|leaves|leave|left|exposes|expose|exposed) (him|her|them|himself|herself|themselves|each other|others) (at|in|to|open)
(expose~|endanger~|jeopardise~|jeopardize~|compromise~) (<self>|<other>|<their> own (safety|welfare|wellbeing))
(put~|puts|putting|place~) <their> [own] (safety|lives|life|welfare) (at|in) (risk|danger|jeopardy)
<their> own (actions|behaviour|choices|conduct) (led|has led|have led|put|puts|caused|cause|resulted|contributed|mean|means|brought|lead)
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
knowing (full|perfectly|very|quite) well (what|that|who|how)
(have|has|had) had [more than] (plenty of (warning+|chances)|(enough|many|several|numerous|countless|ample|repeated) [clear] warning+)
(despite|in spite of) (everything|all) [that] <they> (had been|have been|were) (told|taught|warned)
(allow~|let|lets|letting|permit~) [the|some|these|those|an|a] [older|unknown|adult|other] (men|man|males|dealer+|exploiter+|strangers|older (peer+|boys|males|men|people|ones|lads)) (to|use|in|into|inside|stay|store|hide|drive|touch|film)
(lead|leads|led|leading) (them|him|men|the men|the man|older men|these men|adults|the adults) on
(encourage~|entice~|lure~|tempt~|seduce~|egg~ on) [the|some|older|adult|these|those|two|several|local] [older|adult|unknown|young] (men|man|males|stranger+|dealer+|exploiter+)
(string|strings|strung|stringing) [the|these|older] (men|man|him|them) along
(egg~|egging) [the|these|older] (men|man|him) on
(give|gives|gave|giving) [the|these|older] (men|man|males|adults|him|drivers|strangers) (the wrong (idea|impression|signals|signal)|ideas|mixed (messages|signals)|the come on)
(give|gives|gave|giving|hand~) out <their> [phone|home|snapchat] (number+|address|addresses|snapchat|details|location) to (strangers|men|older _|anyone|adults|people they)
(happy|glad|willing|keen|eager|content) to be (photographed|filmed|touched|kissed|picked up|driven) by [the|an|these|older|some|a|any] [older] (men|man|males|adult+|driver+|stranger+|dealer+)
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
takes two to tango
no smoke without fire
as bad as (each other|one another)
(made|make) (<their>) [own] bed+
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
flirt~ with [the|these|older|some|adult] (men|males|older|staff|adult+|drivers|officers)
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
(go|goes|going|went|gone) along with (it|what (he|the men|was)|[the|these] [older] (men|man|dealer+))
agreed to [the|these|all] lift+
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
(draw|draws|drew|drawing) [unwanted|unnecessary|bad|such|too much|so much] attention to <self>
<their> own (carelessness|recklessness|naivety|stupidity|foolishness|folly|greed|silliness)
<their> (silence|inaction|secrecy|lies|carelessness) (allow~|let|lets|enable~) (the|this|it|him|them|abuse|harm|exploitation)
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
(not|less than|never) [being|always|entirely|wholly] (truthful|honest) (about|with)
(withhold|withholds|withheld|withholding|conceal~) (information|evidence|the truth|things|facts) from (the|us|police|staff|adults|<their>)
(should|ought to) have (said no|walked away|left him|gone home|stayed (in|home|at home|away)|told (someone|somebody|an adult)|run away|screamed|fought back|refused)
(made|make|makes|making) no (attempt|effort) to (leave|resist|escape|get away|say no|stop (him|them|it)|call|tell)
(did not|didn't) (fight back|put up a fight)
(did not|didn't) resist [him|them|the men]
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
(turn|turns|turned|turning) <their> back+ on [the|our|any|all|every|offers of] (help|offer+|support|school|staff|services|adults|us|worker+|education)
(spurn~|rebuff~|snub~|scorn~) [the|any|all|every|our|this|offers of] (help|offer+|support|advice|worker+|staff|services)
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
(go|goes|went|going|gone) looking for [the|these|those|older|adult] (men|man|males|dealer+|strangers)
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
(look|looks|looked|appear|appears|appeared) [to be] [very|rather] (eastern european|asian|african|foreign|somali|romanian|polish|mediterranean|arab|chinese|turkish|albanian|mixed race|middle eastern)
<their> skin (is|was|looks) [very|rather] (bad|poor|spotty|pale|dark|greasy|dry|light|grey)
(wear|wears|wearing|wore) the same (brand|brands|make|kind|style|sort) of _
carry man bags
(dirty|unwashed|scruffy|stained|torn|ripped|grubby|shabby|incorrect|ill fitting|unironed) (school uniform+|uniform+)
(dressed|clad|kitted out|decked out) [all|entirely|mostly|usually|often] (in|like|from|the same|alike|smartly|scruffily|head to toe|provocatively|inappropriately|identically|casually|badly|well|older|as (men|women|adults))
(wear|wears|wearing|wore|sport|sports|sporting|sported|favour~) ... (hood+|hoodie+|tracksuit+|trackie+|trackies|trainer+|coat+|jacket+|puffer+|cap+|mask+|balaclava+|bandana+|scarf|scarves|headscarf|headscarves|hijab+|jeans|shorts|skirt+|dress|dresses|top|tops|crop top+|shirt+|clothes|clothing|uniform+|shoes|boots|sliders|glasses|chain+|jewellery|ring+|earring+|watch|watches|black|grey|white|red|blue|dark|designer|colours|gloves|bags|manbag+|man bag+|leggings|make up|makeup|nikes|nike|adidas|gucci|fleece+|joggers|sweatshirt+|t shirt+|hat+|beanie+|snood+|face covering+|heels|lashes|gold|brands|labels|logo+|camouflage|lycra|vest+|next to nothing|hardly anything|barely anything|very little|pyjama+|onesie+|slippers|dressing gown+|tights|fishnets|bomber+)
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
(sit|sits|sat|stand|stands|stood|hang|hangs|hung|stroll|strolls|lounge|lounges) [about|around|round|out] in (hoods|masks|pyjamas|hoodies|tracksuits|pyjama bottoms|slippers|dressing gowns)
(hide|hides|hid|hidden|hiding) <their> face+ (under|behind|in|beneath) [the|a|<their>|big|black] (hood+|scarf|scarves|mask+|cap+|balaclava+|snood+)
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
not a single (one|member|boy|girl) of (them|the (group|cast|boys|girls)) (listen|listens|turn|turns|come|comes|answer|answers|engage|engages|attend|attends|learn|learns|tell|tells|talk|talks|speak|speaks|want|wants|behave|behaves|try|tries|will)
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
(no one|nobody) (did|does|has done|have done|had done) (anything|a thing)
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
could [easily] have <done> ... (and|but|yet) (did not|didn't)
(put|puts|putting|placed|places|placing) (its|their) [own] [exam|_] (results|budget+|reputation|targets|image|figures|convenience|profits|good name|comfort) (before|above|ahead of|over)
asleep on (its|their) feet
(beggars|defies) belief
(shut|shuts|shutting|close|closed|closes) (its|their) eyes
(was|were) [quite|simply|plainly|clearly|very] wrong to _
thanks to the [long|council's|school's] (delay+|failure+|inaction|neglect|indifference)
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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 11 11 11 11 12 12 13 13 13 14 14 15 15 17 19 20 23 23 23 23 24 26 26 26 27 29 29 29 29 30 30 31 31 32 33 33 34 34 34 34 34 35 35 35 36 36 37 37 37 38 38 38 39 39 39 39 39 39 40 40 40 40 41 42 42 42 43 44 44 45 45 45 46 46 47 47 47 47 47 47 48 49 50 51 51 51 51 52 52 52 53 53 54 54 54 54 54 54 54 54 55 55 56 57 58 58 59 59 59 59 59 59 59 59 59 59 59 59 59 59 59 59 59 59 59 59 59 59 60 60 60 60 60 60 60 61 61 62 62 63 63 63 63 63 63 64 64 64 65 66 66 66 66 66 66 67 67 68 69 70 70 71 72 72 72 72 73 73 73 74 74 74 75 75 75 75 76 76 77 79 79 80 80 81 81 81 82 82 82 82 82 82 83 83 83 84 84 84 85 85 85 85 86 86 86 86 87 87 88 88 88 88 89 89 89 89 89 89 89 89 89 90 91 91 93 97 97 97 97 97 98 98 98 99 100 100 100 100 100 100 100 102 104 105 109 110 112 114 114 114 114 114 114 114 114 115 115 115 115 118 118 118 119 121 122 122 123 123 125 125 125 126 128 128 128 128 128 128 129 130 133 133 134 135 136 136 136 137 138 138 138 138 138 139 139 139 139 139 139 139 139 140 140 140 140 140 140 140 141 141 141 141 142 142 143 143 143 143 143 144 144 145 145 145 146 147 147 148 148 149 149 150 151 151 152 152 153 154 155 155 155 155 155 155 156 156 156 156 156 157 157 158 158 160 160 161 161 162 162 163 165 166 167 168 169 170 171 172 173 173 174 175 176 177 178 178 178 179 180 180 181 181 182 182 183 183 184 184 185 185 186 186 186 186 186 186 186 186 186 187 187 187 187 188 188 189 190 191 191 192 193 193 194 194 194 194 194 194 194 194 194 195 195 195 197 197 197 198 199 201 203 203 203 203 203 203 203 203 203 203 203 203 204 204 204 204 204 204 204 204 204 204 204 205 205 205 205 207 207 208 208 210 210 210 210 210 210 210 211 211 211 211 211 211 211 211 211 211 211 211 211 213 214 215 217 217 217 218 218 219 220 220 220 222 223 225 226 227 227 228 228 229 229 229 235 236 239 240 245 245 248 248 248 249 250 251 256 257 257 257 258 258 258 258 258 258 258 258 258 258 259 259 259 260 261 261 261 261 264 266 266 266 266 267 267 270 270 270 273 273 274 274 274 274 275 275 275 275 275 275 277 278 278 280 280 280 280 280 281 281 281 281 282 283 283 283 283 283 283 283 283 283 284 284 286 286 286 286 287 287 287 288 288 288 288 288 288 288 288 289 289 289 289 289 289 290 291 291 291 291 291 291 295 295 295 295 296 298 298 299 299 301 301 301 301 301 301 301 302 302 302 303 303 307 310 311 313 313 314 316 319 321 321 321 322 322 322 325 326 327 327 328 328 329 335 336 338 339 341 342 343 344 345 345 345 346 347 348 348 348 349 351 351 351 351 353 353 353 354 354 354 354 354 354 354 355 355 356 357 358 358 359 360 361 363 363 364 365 365 365 365 365 365 365 366 366 366 366 366 366 367 367 367 367 368 369 371 371 371 371 371 372 372 372 373 373 373 373 374 375 375 375 375 375 375 375 375 375 375 375 376 377 377 378 380 380 380 380 380 381 381 381 382 383 383 385 386 387 387 387 388 389 389 389 389 389 392 392 392 393 393 393 394 394 394 394 394 395 395 395 397 398 398 398 399 399 401 401 401 401 401 401 401 401 401 401 401 401 401 402 405 407 407 407 408 408 409 410 410 410 411 411 412 414 414 415 416 416 417 417 417 417 418 418 418 418 419 419 420 421 421 421 421 421 422 422 422 422 423 423 423 424 424 425 425 425 426 426 426 426 426 427 427 427 428 429 429 429 430 431 431 432 433 433 434 434 434 434 434 434 435 435 440 440 440 440 441 441 443 443 447 447 447 451 452 452 452 452 456 457 459 460 460 460 461 461 462 463 466 466 466 467 469 471 471 471 472 474 474 474 475 476 477 478 479 479 479 480 480 480 480 480 480 480 480 480 480 481 482 482 482 482 483 484 485 485 485 487 487 487 488 489 489 489 490 491 492 492 492 493 494 494 495 495 498 499 499 501 502 503 503 503 504 505 506 506 506 506 507 507 507 507 508 509 510 510 510 510 510 510 511 511 511 511 511 511 512 512 512 512 512 513 513 513 514 514 514 514 514 514 515 517 518 518 519 519 519 520 520 521 522 522 522 522 524 525 525 525 525 526 526 526 526 526 527 527 527 528 529 529 530 530 530 530 531 531 531 531 532 533 533 533 535 535 536 536 536 537 537 537 537 538 538 538 538 538 538 539 539 540 540 540 540 540 541 542 542 542 542 542 542 542 543 545 545 545 546 546 546 546 547 547 547 547 547 547 547 547 549 551 551 551 552 552 552 553 555 555 555 555 555 556 556 556 558 558 559 559 559 559 559 559 560 560 560 561 561 562 562 562 562 562 563 564 566 566 566 566 568 569 569 569 571 572 572 572 573 574 575 575 576 577 577 577 577 578 578 578 578 578 579 579 579 579 579 579 579 580 580 580 580 581 582 582 582 583 583 583 583 583 583 583 584 584 585 585 585 585 586 586 586 586 586 586 586 586 586 586 586 586 586 586 586 586 586 586 586 587 587 587 588 588 588 589 589 589 589 590 591 591 592 592 592 592 593 594 594 594 594 595 595 595 595 595 595 595 596 596 596 596 596 596 597 597 597 597 598 598 598 598 599 599 599 599 599 599 599 600 601 601 602 602 602 602 602 603 603 603 603 603 603 603 604 604 604 605 606 606 606 606 606 606 606 606 606 607 607 608 609 609 610 610 610 610 610 612 612 613 614 614 614 615 615 615 615 615 615 615 615 615 615 615 615 616 616 616 616 617 617 617 617 617 617 617 617 617 617 617 617 617 617 617 617 617 617 617 617 617 617 618 619 620 621 621 621 621 621 622 623 623 623 623 623 624 624 624 625 626 627 629 629 630 630 630 630 630 630 631 631 631 632 632 633 633 634 634 634 636 636 636 636 637 637 637 637 638 638 639 640 641 643 644 645 646 647 648 649 650 650 653 654 655 656 657 658 658 659 659 659 659 659 660 661 661 661 661 662 663 663 664 666 666 668 669 670 670 671 671 672 673 674 674 675 677 677 678 678 680 680 680 680 681 681 682 682 682 682 683 683 683 683 684 685 685 686 686 688 689 689 690 692 692 693 693 694 696 697 698 699 700 701 702 703 704 705 713 717 718 719 720 721 722 723 724 725 727 731 732 733 734 735 736 737 738 739 740 741 742 743 744 746 750 752 753 754 756 760 765 766 769 771 772 775 776 777 778 780 785 787 788 790 791 793 794 795 796 798 799 801 806 808 809 814 815 821 823 825 826 829 834 835 836 838 839 840 841 843 847 848 849 850 852 853 855 857 858 859 860 865 867 871 872 873 874 875 881 883 891 893 895 896 900 901 902 907 908 910 912 915 916 917 918 919 921 922 924 925 926 927 928 930 931 932 933 934 935 936 940 941 942 943 944 945 946 947 948 949 950 951 953 955 956 957 958 961 962 963 964 965 967 968 969 970 971 972 973 974 975 976 978 979 980 981 982 983 984 985 987 988 989 990 991 992 995 996 997 998 999 1000 1001 1004 1005 1007 1008 1011 1013 1014 1015 1016 1017 1018 1019 1020 1021 1022 1023 1024 1025 1026 1027 1028 1030 1031 1032 1033 1034 1035 1036 1037 1038 1039 1041 1042 1043 1044 1047 1050 1072 1073 1074 1083 1089 1092 1096 1100 1103 1105 1106 1108 1111 1112 1115 1159 1162 1163 1171 1175 1176 1195 1199 1200 1201 1206 1207 1214 1221 1228 1230 1231 1236 1257 1261 1262 1264 1265 1266 1272 1275 1279 1281 1286 1288 1294 1296 1302 1303 1309 1310 1319 1321 1322 1323 1324 1326 1329 1334 1335 1336 1337 1338 1339 1341 1342 1343 1344 1346 1347 1349 1351 1352 1355 1356 1357 1360 1361 1367 1370 1371 1372 1373 1375 1376 1377 1380 1382 1383 1385 1386 1387 1388 1389 1396 1397 1400 1402 1403 1404 1405 1406 1407 1408 1409 1410 1415 1416 1417 1418 1419 1420 1421 1422 1423 1433 1442 1444 1448 1452 1454 1456 1459 1460 1464 1467 1471 1473 1474 1476 1477 1479 1482 1483 3 3 16 18 20 21 27 28 48 57 60 77 78 83 89 91 95 96 101 103 105 106 110 111 112 113 116 117 120 121 122 122 124 126 131 132 133 134 152 159 160 164 169 175 189 196 200 202 204 206 209 212 216 219 221 223 224 227 228 228 230 231 232 234 237 240 242 242 242 242 242 243 244 246 246 246 246 246 246 246 247 248 251 254 255 256 257 257 258 259 260 262 263 265 265 265 265 265 265 265 265 265 265 265 266 267 267 267 267 267 267 267 267 267 267 267 267 268 269 270 271 272 273 274 276 276 276 276 276 276 277 279 285 289 291 292 293 294 295 296 297 298 300 300 300 301 304 304 304 304 306 308 309 311 311 311 311 311 311 311 311 311 311 311 311 311 311 311 311 311 311 311 311 312 313 315 316 318 318 320 321 322 323 324 330 332 337 337 337 337 337 337 337 337 350 352 352 362 370 377 379 380 381 384 390 391 396 398 399 400 403 404 406 411 413 429 432 436 438 438 438 438 438 438 438 438 438 438 441 443 444 446 447 448 449 449 450 452 452 452 452 452 452 452 452 452 452 452 452 452 453 454 455 456 457 458 462 463 464 464 464 464 464 464 464 464 464 464 464 464 464 465 466 467 468 470 471 473 474 478 479 480 481 483 483 484 485 486 486 486 486 486 486 498 500 503 512 513 516 523 534 541 544 545 547 548 550 550 554 556 556 557 561 565 567 569 570 571 572 575 576 586 590 601 603 611 613 613 613 613 613 613 613 613 613 613 613 615 615 615 615 615 616 621 628 629 630 638 642 651 652 658 663 664 665 666 667 669 676 679 683 686 687 691 695 706 708 714 726 728 749 751 755 757 758 759 762 763 764 767 768 770 773 774 779 781 782 783 784 786 789 792 797 800 802 803 804 805 807 810 811 812 813 816 818 819 822 828 830 831 832 833 842 844 845 851 854 856 861 862 863 864 866 869 870 876 877 878 879 880 885 886 887 888 889 890 892 894 897 898 899 903 904 905 906 909 911 913 914 920 923 929 937 938 939 952 954 959 960 966 977 986 993 994 1002 1003 1006 1009 1010 1029 1045 1046 1052 1053 1054 1064 1076 1077 1082 1085 1087 1093 1097 1098 1099 1104 1110 1113 1114 1116 1118 1119 1121 1127 1129 1130 1139 1140 1143 1147 1148 1154 1155 1156 1157 1160 1161 1166 1167 1168 1172 1173 1174 1178 1180 1181 1197 1198 1203 1205 1208 1212 1215 1217 1223 1225 1226 1229 1232 1233 1234 1237 1239 1240 1241 1242 1243 1248 1253 1254 1256 1258 1259 1267 1268 1270 1271 1273 1274 1276 1278 1280 1284 1285 1289 1290 1291 1292 1295 1298 1299 1304 1305 1306 1307 1311 1312 1313 1314 1315 1316 1317 1318 1320 1327 1328 1331 1332 1333 1340 1345 1348 1350 1353 1354 1358 1359 1362 1366 1368 1378 1379 1381 1384 1390 1391 1392 1393 1394 1395 1398 1399 1401 1411 1412 1413 1414 1424 1425 1427 1428 1429 1431 1432 1435 1436 1437 1438 1440 1445 1446 1447 1449 1450 1451 1455 1461 1463 1465 1466 1470 1472 1478 1480 1484 22 25 92 94 107 108 127 233 238 241 242 246 252 253 265 272 276 300 304 305 311 317 331 333 334 337 340 352 437 438 439 442 445 449 452 464 473 486 496 497 550 613 615 635 707 709 710 711 712 715 716 729 730 745 747 748 761 817 820 824 827 837 846 868 882 884 1012 1040 1048 1049 1051 1055 1056 1057 1058 1059 1060 1061 1062 1063 1065 1066 1067 1068 1069 1070 1071 1075 1078 1079 1080 1081 1084 1086 1088 1090 1091 1094 1095 1101 1102 1107 1109 1117 1120 1122 1123 1124 1125 1126 1128 1131 1132 1133 1134 1135 1136 1137 1138 1141 1142 1144 1145 1146 1149 1150 1151 1152 1153 1158 1164 1165 1169 1170 1177 1179 1182 1183 1184 1185 1186 1187 1188 1189 1190 1191 1192 1193 1194 1196 1202 1204 1209 1210 1211 1213 1216 1218 1219 1220 1222 1224 1227 1235 1238 1244 1245 1246 1247 1249 1250 1251 1252 1255 1260 1263 1269 1277 1282 1283 1287 1293 1297 1300 1301 1308 1325 1330 1363 1364 1365 1369 1374 1426 1430 1434 1439 1441 1443 1453 1457 1458 1462 1468 1469 1475 1481

12 14 8 9 10 10 10 10 10 10 4 6 4 5 5 6 7 7 7 7 9 9 9 9 9 9 7 8 8 8 4 5 6 6 6 7 8 3 10 4 6 8 6 8 3 4 3 5 7 6 6 4 5 6 6 4 3 4 4 4 16 18 11 12 5 7 8 9 10 11 10 11 10 11 11 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 3 10 11 11 4 7 7 10 11 11 5 6 3 4 4 4 4 4 5 4 4 4 6 5 6 7 8 8 8 9 7 8 10 8 8 8 9 7 3 4 4 3 4 4 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 3 4 4 4 5 5 3 4 4 4 8 9 9 9 9 9 4 4 4 4 5 5 4 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 5 5 6 4 5 6 7 7 4 3 3 3 3 5 3 3 3 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 3 6 3 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 3 8 8 4 5 8 10 10 7 3 4 4 4 4 5 3 3 10 10 3 4 4 6 6 4 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 8 7 7 4 5 5 6 10 12 6 7 7 7 7 7 9 8 9 9 9 6 8 4 6 4 4 3 3 4 3 4 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 4 5 3 3 9 3 4 5 5 4 5 7 5 5 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 5 5 6 8 8 7 7 6 6 6 6 6 7 6 6 7 7 4 5 5 3 4 7 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 4 5 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 4 4 5 6 7 7 4 5 4 8 9 9 3 4 3 3 5 5 4 5 5 6 6 3 7 5 3 3 4 3 3 3 3 3 3 5 7 7 7 14 14 14 14 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 3 4 4 4 4 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 3 4 4 4 4 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 4 4 5 5 5 5 5 5 6 6 7 6 6 6 3 9 9 9 9 9 9 3 3 3 4 4 3 3 4 5 9 9 9 9 9 10 10 3 4 4 3 4 4 3 3 3 4 4 5 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 3 4 8 3 4 4 5 6 6 4 5 6 7 7 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 3 5 3 6 4 5 6 4 3 9 10 4 11 12 12 12 12 12 12 7 8 8 8 8 9 6 7 7 7 4 5 4 5 5 5 6 8 9 9 4 5 5 4 4 8 9 9 9 9 10 10 9 9 9 9 3 5 5 5 7 7 8 7 7 4 4 5 4 3 4 4 4 4 5 5 3 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 3 3 9 10 10 11 11 10 10 10 10 10 11 12 10 3 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 10 11 11 11 10 10 7 9 10 10 10 10 7 8 8 8 6 7 7 5 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 3 4 3 7 8 3 5 4 4 4 4 4 5 3 4 4 4 3 3 3 3 5 6 5 3 3 4 4 4 3 3 3 3 4 4 4 5 4 5 5 5 5 7 4 4 4 4 3 6 6 6 5 6 3 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 7 8 7 5 5 6 6 5 3 4 5 5 6 9 11 5 6 5 3 4 3 5 3 3 3 5 3 10 11 11 11 5 6 6 6 3 4 6 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 5 5 5 5 6 6 6 6 6 3 3 3 4 5 5 5 6 7 5 5 6 7 6 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 7 8 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 3 4 3 8 9 9 4 3 4 5 4 5 3 3 4 3 4 3 3 4 4 4 4 3 4 4 4 4 10 11 11 11 11 3 3 4 4 4 4 5 5 5 6 3 3 3 3 4 3 8 8 4 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 7 8 8 8 8 8 8 4 5 5 4 4 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 3 4 4 7 8 8 6 8 8 7 9 3 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 5 4 6 3 3 4 4 3 3 5 4 3 3 5 4 3 3 3 3 4 5 6 5 6 5 5 5 5 5 5 5 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 3 4 5 5 6 4 6 5 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 6 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 4 7 4 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 13 10 4 9 9 3 3 3 3 5 6 17 9 9 11 11 4 4 7 10 11 8 11 11 8 4 5 8 7 4 7 6 8 5 5 4 5 5 4 7 4 5 4 6 3 4 5 6 4 3 5 4 11 0 4 8 13 5 4 3 7 3 3 4 8 6 6 3 3 3 4 10 6 11 3 4 3 3 6 7 4 6 8 3 4 3 4 8 5 5 6 4 10 5 6 5 0 6 4 5 7 7 6 5 4 0 2 3 3 7 4 4 4 7 5 8 4 6 3 4 8 6 3 4 4 0 4 3 6 3 7 5 11 0 3 4 3 6 12 12 11 3 4 18 8 3 9 11 21 12 3 5 11 9 2 10 4 12 7 3 5 13 13 19 19 19 17 12 11 10 17 17 15 9 10 3 19 9 14 14 5 3 12 10 13 7 3 18 10 12 11 5 12 13 8 18 9 14 7 10 21 16 16 4 18 14 12 15 17 22 9 14 4 17 20 11 3 11 4 3 5 6 3 4 3 6 7 3 4 6 3 3 6 3 4 3 4 5 3 3 5 4 5 5 4 2 3 7 3 4 3 4 3 4 6 5 5 3 3 4 5 3 3 3 4 4 3 6 5 2 4 4 7 3 5 4 3 7 7 6 6 4 4 6 4 7 4 5 8 3 3 3 6 3 2 3 4 5 5 17 5 4 8 6 2 7 5 6 5 5 5 3 7 3 6 3 6 5 5 5 3 4 5 7 5 6 7 6 3 3 4 3 5 9 5 3 3 6 6 3 4 7 4 2 3 5 11 5 6 5 5 3 3 2 4 3 5 2 2 3 2 4 2 8 4 3 2 3 2 2 3 2 2 2 2 2 2 3 2 2 2 2 2 6 7 2 5 2 2 9 2 2 3 2 2 4 2 4 2 4 4 3 2 2 2 2 3 2 3 2 4 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 6 13 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 5 8 8 2 3 2 3 2 2 2 2 2 8 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 6 3 2 2 2 2 5 2 3 2 2 2 4 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 3 2 5 3 4 5 2 2 3 2 5 2 2 2 2 2 2 4 2 2 3 4 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 2 5 4 2 2 2 7 3 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 3 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 4 2 2 2 2 2 2 3 2 2 2 2 2 3 2 2 4 3 2 2 2 2 2 4 3 2 2 2 2 2 2 3 3 3 4 1 2 2 3 2 2 4 2 2 2 2 2 2 2 3 2 5 3 3 2 8 3 2 4 0 2 7 5 2 2 2 2 2 3 2 3 5 2 2 2 4 4 2 4 4 2 4 2 2 2 1 2 2 3 2 2 3 8 2 2 4 2 2 2 2 8 2 3 2 2 2 2 2 2 2 2 2 2 2 1 2 2 2 2 2 2 2 4 2 2 2 1 1 2 1 2 1 2 2 2 2 2 2 2 2 2 2 3 2 2 3 3 2 2 1 4 2 1 2 2 4 2 2 2 2 2 1 4 2 2 2 4 2 2 2 2 3 2 3 3 2 4 5 2 3 2 2 2 2 2 4 2 2 3 2 2 2 2 2 2 7 2 2 5 2 1 2 2 2 2 4 2 4 2 3 2 2 2 2 4 7 2 2 2 4 2 2 2 2 2 4 2 2 4 5 2 2 2 2 2 4 3 2 3 2 3 2 3 2 4 2 6 2 2 4 2 4 2 2 2 3 2 2 3 2 4 3 2 2 3 9 3 2 2 1 2 1 1 1 2 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 4 1 1 1 1 1 3 2 46 5 1 1 1 2 1 1 2 1 1 2 1 1 2 1 1 1 2 2 1 3 2 1

1$	1760 4444 4757
101$	4387
12$	755 756 757 758
13$	755 756 757 758
14$	755 756 757 758
15$	755 756 757 758
16$	755 756 757 758
17$	5113 2665
18$	5458 3424
19$	5458 3424
2$	4757
20$	5458 3424 5113 2665
21$	5458 3424
22$	5458
23$	5458
24$	5458 2152
25$	5458 3424
26$	5458
27$	5458
28$	5458
29$	5458
3$	4757
30$	5458 3424
31$	5113
3x5x2$	2524
4$	4757
47$	5113 2665
5$	914 4757
5x5x5$	2523
6$	914 4757
60$	4964
7$	4757 4836
8$	4757
9$	4757
999$	4387
a$	2819 2905 5384 2909 570 571 572 5740 3325 3326 668 765 766 3472 3499 3500 903 3963 4065 4102 4269 4409 4410 4441 6939 1786 4515 4523 7001 1913 1946 2071 2171 2183 2237 2240 5003 2454
abandon$	2188
abandoned$	2185 2188
abandoning$	2188
abandons$	2188
abc$	2474
abdicate$	1420
abdicated$	1420
abdicates$	1420
abdicating$	1420
abh	4518
abh$	6995
abide$	5613
abilit	5064
abject$	2159
able$	709 712 713 715 818 3511 3528 3529 1631
abortion$	2631
about	4238 4891
about$	2746 3099 5578 5853 3709 1026 1027 1028 1029 3714 6406 6590 6591 6592 1524 4259 4453 4503
above$	3617 6644
abscond$	5406 2479
abscondded$	2479
abscondding$	2479
absconded$	2479
absconder$	4541 2479
absconders$	4541 2479
absconding$	4540 2479
absconds$	2479
absconsion$	2479
absconsions$	2479
absen	5088
absenc	6950
absent$	5411 6288 4228
absolute$	1003
absolutely$	1097 3972 2150 2153
abus	6974
abuse	4496
abuse$	5161 5162 5354 5554 5555 5599 5600 6971 6972 6973 4588 5116
abused	1794
abused$	5196 4478 5129 2447
abuser$	5398 5708 5714 4611
abusers$	5398 5708 5714 4611
abusive$	1980 4675 2495
abysmal$	2518
abysmally$	2518
academy$	3872 3877 3878 6604 6633 6914 6915 6928
accept$	5298 5613 3145 3146 3147 3148 3149 3150 3151 3152 3153 3154 3155 3156 5755 6147 6166 6172 6186 6457 4822 4823
acceptable$	1616 2474
accepted$	5485 5493 5500 5501 5502 5503 5506
accepting$	5755
access$	2389
accommodation$	5439 5440 5441 5442 5443 5444 5445 5446 6970 6991 5114
accomplice$	4560 2572
accomplices$	4560 2572
accord$	5284 5285 5286 5287 5288 5289 5290 5291 5472 5473 4562
accoun	4207 1545 4230 4330
account$	6432 6433 6434 6435 6436 6437 6438 6807 1702 6869 6870 1814 6976 4644
accountability$	438 439 6629 6630 6631 6632 4886
accountable$	438 439
accounted$	1702
accounts$	6684 6707 6807 1702 4644
accusation$	4586
accusations$	4586
acd$	2582
achiev	1594
acknowledge$	3145 3146 3147 3148 3149 3150 3151 3152 3153 3154 3155 3156 6457
acknowledged$	6366 6367 6368 6369
acne$	2512
acned$	2511
across$	3412 729 730 3415 732 3417 734 3538 3617 4710 4842
act	1581 6771 6889
act$	2965 5449 728 3412 729 730 731 3415 732 733 3417 734 735 736 737 738 739 740 801 6312 6457 6614 6617 6672 6772 1982
acted$	728 3412 729 730 731 3415 732 733 3417 734 735 736 737 738 739 740 3859 3868 6349 6354 6366 6367 6368 6369 6467 1982
acting$	644 728 3412 729 730 731 3415 732 733 3417 734 735 736 737 738 739 740 1961 1982
action	1495 4961
action$	5207 6397 6432 6433 6434 6435 6436 6437 6438 4530 4959
actionable$	4179
actions$	3 4 5 6 7 8 9 2696 2697 2698 2703 5207 5225 5284 5285 5286 5287 5288 5289 5290 5291 5599 5600 5601 4530
active	6819
active$	193 194 195 196 394 4547 4721 2240 2242 4938
activi	6650 4941 4953 4954 4961
activities$	5205 5207 4530 4544 4590
activity$	5205 5207 2966 5450 6684 6789 4530 4544 4590 4720 4945
acts$	2965 5449 728 3412 729 730 731 3415 732 733 3417 734 735 736 737 738 739 740 802 1982
actual$	4518
add$	2333
added$	1567 1568 4360 1677
addict	6907 6950 5054
addict$	5722 5723 5724 4614 4615 2491
addicted$	1739
addiction$	1739 5069
addicts$	5722 5723 5724 4614 4615 2491
addres	1500 6701 1653 4337 4338 4366
address$	2802 2803 2804 5390 5391 5392 5393 2917 2918 2919 2920 5124
addresses$	2802 2803 2804 6675 6843 4916 4986
adhd	6907
adhd$	6897 2580
adidas$	4807
admit$	6166 6172 6186 6457 6614 4822
admitted$	1732 1744 5045
adolescent$	5777 5791 5792 5793 5794 5795 5796 903 6064 6067 1924 1927 4659 2070
adolescents$	5777 5791 5792 5793 5794 5795 5796 6064 6067 4659
adopted$	5122
adoption$	2439
adoptive$	2439
adult$	5282 5283 5314 5336 2882 2883 5375 2945 2949 2952 5434 5436 5460 5463 5588 3181 5676 5677 5678 5679 3282 3320 5883 725 5889 5891 5896 3428 5908 5913 5914 5915 5923 5932 5933 5934 3468 785 5953 797 798 3484 5962 5963 3487 3488 3527 3530 6007 6056 6057 6058 6059 6060 6061 4537 1871 4559 4724 4725 2045 4731 2063
adults$	2789 2794 2798 2801 5279 5282 5283 5375 5398 5400 5403 2945 5430 5434 5436 5460 5577 5621 5667 3195 5676 5677 5678 5679 5687 3211 5820 5859 5860 5861 5869 5883 5889 5893 3418 5896 3425 5908 5913 5914 5915 5921 5929 5930 5931 5932 797 798 3484 5962 5963 6007 6021 6030 6035 6038 6039 6040 6041 6042 6056 6057 6058 6059 6060 6061 6108 4537 4582 4726 4731
advance$	1585
advanced$	725 4547
advanceed$	1585
advanceing$	1585
advances$	1585
advantage$	5197
advice$	5233 5755 6357 6358 6359 6360 6361 6362 6363 4573 4583 4819 4877
advis	4988
advised$	5236 5237 2761 78 79 80 81 82 83 84 85 2770 87 88 89 90 91 92
affairs$	5948
affection$	5439 5440 5441 5442 5443 5444 5445 5446
affili	1581 4941 4945 4947 2573
affiliate$	4590
affiliated$	537 4590
affiliates$	4590
affiliation$	518 519 537 4590
affiliations$	4590
affray	4518
affray$	6995
afraid$	6014 6015 6016 6017 890 891
african$	922 3609 2095 4804
afro$	4797 2114 4799
afros$	4797 4799
after	6686 4465
after$	3134 3355 5868 3394 3514 6022 6023 6027 6028 6034 1393 6942 6943 4482
again$	5246 5247 1361 4143 4144
agains	4283 4961
against$	5394 5395 5396 5397 6745 6760 6790 1674 4834 4929 4931 4971 5004
age$	2958 5457 3231 5886 5887 5958 5959 5960 6077 6078 6079 4443 5095
aged$	6064 6067 4557
agencies$	3872 3877 3878 6604 6633
agency$	3847 3872 3877 3878 6604 6633 4179 2159 2198
ages$	5886 5887
aggression$	5809 5810 650 651 4667
aggressive$	5765 5766 5767 5768 5769 5770 5771 5772 5773 5774 5775 5841 1980 2495
aggressively$	2495
aggressiveness$	5809 5810 4667
aggressor$	5708 5709 5710 5711 4611 4612 4613
aggressors$	5708 5709 5710 5711 4611 4612 4613
agitator$	2488
agitators$	2488
agree$	702 703 704 705
agreed$	318 5506 702 703 704 705
agreement$	6777
agreements$	6777
agrees$	702 703 704 705
ahead$	6644 6699
aid	1594
aid$	1585 1598 5033
aided$	1585 1598
aiding$	1585 1598
aids	1594
aids$	1585 1598 5033
aim	1684
aim$	6784 1627 6813 6856
aims$	6784 1627 6813
albanian$	4804
album$	4359
alcoho	6950
alcohol$	5439 5440 5441 5442 5443 5444 5445 5446 5451 5454 6900 5050 2370 5054
alcoholic$	4614
alcoholics$	4614
alert$	1490 1508 1509 1606
alerting$	1508 1509
alerts$	1508 1509
aliases$	2528
alibi$	2529
alibis$	2529
alienated$	2071
alight	4505
alight$	6982
alike$	4806 4808
alive$	6879
all	4967
all$	2774 3168 622 3320 664 695 5857 760 5995 895 6149 3673 995 1065 1066 1067 1123 1132 3817 3845 6446 6453 4102 4104 6599 6600 1450 6779 4333 4382 4391 4566 4819 4820 4878 2233 2237
allegation$	4586 4587
allegations$	4586 4587
allege$	5691 5692 4584 4585
alleged$	5691 5692 1560 1658 4584 4585 1904
allegedly$	2484
alleges$	5691 5692 4584 4585
allerg	6907
allergic$	2596
allergies$	2596
allergy$	5069 2596
allocated$	1663
allow	1510
allow$	35 36 103 104 5559 6166 6172 6186 1598 4563 4822
allowed$	35 36 103 104 5559 1598 1743 4563
allowing$	35 36 103 104 5559 1598 4563
allows$	35 36 103 104 5559 1598 4563
almost$	360 760 3444 761 762 763 764 767 768 769 770 815 816 2041 2050
alone	4403 2422 5107
alone$	5510 5978 5979 5980 5981 5982 5983 5984 5985 5986 5987 5988 5989 5990 6880 2422 5106
along$	5273 5306 2999 3000 3001
alopecia$	2513
already$	760 3444 761 762 763 764 767 768 769 770 788 815 816 2041 2050
also$	1928
alternative$	2397
although$	94 5394 5395 5396 5397
altogether$	1450
always$	252 3715 2515
ambition$	5831 4702
among$	5764 3334 3366 4243 4396
amongst$	5764 3334 3366
amount$	6020
ample$	2783
an$	3142 3351 3414 3446 3476 903 3835 4102 4257 4269 4409 4523 2071
anaemia$	2595
analys	4192 4193 4194 1511 1512 1541
analysis$	4904 4948
analyst$	6669 6670 6671 4195 4196 4225 1633
analysts$	6669 6670 6671 4195 4196 4225 1633
anaphy	2597
and	2271 2276
and$	2773 5650 3233 3234 6064 6067 3617 4178 4256 4274 4275 4389 4922 2317 5152
angels$	4631
anger$	647 1981
angry$	6288 1913 2071
animal$	4614
animals$	5722 5723 5724 4614 4615
ankle	1831
ankle$	4515
anorexia$	2598
anorexic$	2598
another$	2685 5352 5821 903 4527 2071 2240
anpr$	2533
answer$	5613 808 809 810 3521 6166 6172 6186 6239 6457 4012 4013 6614 6617 6856 4822
answered$	5485 5506 808 809 810 6354 6366 6367 6368 6369
answers$	808 809 810 6239
antagonise$	1898
antagonised$	1898
antagonises$	1898
antagonising$	1898
anti	4246 1571 4306 4311 6821 6833 4386 2357
anti$	2879 2885 520 5765 5766 5767 5768 5769 5770 5771 5772 5773 633 3323 3365 2008 2009
anticipated$	6766
antidepressant$	5041
antidepressants$	5041
antipsychotic$	2613
antipsychotics$	2613
antisocial$	5354 5361 5765 5766 5767 5768 5769 5770 5771 5772 5773 5841 6723 6863 1895 1975 4660
anxiet	6907
anxiety$	2600
any	6698 2208 4967
any$	3168 6149 3673 995 3783 3958 3959 4104 6651 4269 6779 4819 4820 2233 2237
anybody$	3872
anyone$	5279 5883 6021 3872 6353
anything$	813 5993 887 6115 6116 6165 6170 6176 6181 6190 6247 1148 1149 1150 1151 1152 6428 6429 6430 6431 6839 4819
anyway$	5250 6010
apathetic$	2497 2518
apathy$	2518
apnoea$	5051
apologised$	6366 6367 6368 6369
app$	256 2940 257 2941 258 2942 259 2943 260 2944 5422 5423 5424
appalling$	5765 5766 5767 5768 5769 5770 5771 5772 5773 1334 1335 1336 1337 1477 1980 2015 2184 2518
appallingly$	2518
appear	6864
appear$	380 381 544 551 552 553 554 555 556 557 558 559 560 623 637 638 639 640 641 642 728 3412 729 730 731 3415 732 733 3417 734 760 3444 761 762 763 764 767 768 769 770 3537 857 938 939 940 1826 1929 1930 1976 1977 1987 2120
appearance$	6083 6084 6085 6086 6087 6144 5148
appearances$	5148
appeared$	728 3412 729 730 731 3415 732 733 3417 734 938 939 940 1826 2120
appearing$	1826
appears$	380 381 544 551 552 553 554 555 556 557 558 559 560 623 637 638 639 640 641 642 728 3412 729 730 731 3415 732 733 3417 734 760 3444 761 762 763 764 767 768 769 770 857 938 939 940 1826 1929 1930 1976 1977 1987 2120
appeti	6907
apple$	4606
apples$	4606
applic	1656
applied$	1200 1201 1202 1402
apply	1656
apply$	1200 1201 1202 2267
appointment$	3679 996 997 998 6281 6282 6283 6895 5037
appointments$	3679 996 997 998 6895 5037
appreciate$	5613 3145 3146 3147 3148 3149 3150 3151 3152 3153 3154 3155 3156
appreh	4315
apprehend$	6792 2308
apprehending$	2308
approa	4961
approach$	4959
approaches$	6554 6555
apps$	256 2940 257 2941 258 2942 259 2943 260 2944 5422 5423 5424
april$	5373
arab$	922 3609 2095 4804
arcade$	5371 5372
architects$	392
are	1581
are$	2689 2741 135 136 380 381 544 551 552 553 554 555 556 557 558 559 560 592 3288 623 637 638 639 640 641 642 5847 760 3444 761 762 763 764 767 768 769 770 778 898 3645 3683 3819 1167 1168 4117 1441 1442 4190 4220 4226 4289 4363 1833 1929 1930 1961 1976 1977 1987 4756 4800 4801 2197 4922 4969 2303 2350 5104
area$	3356 4581 5111
aren$	994 1025 1030 1973 2043
argue$	6288
argued$	6288
argues$	6288
arguing$	6288
argume	4477
argument$	3739 6217 3741
argumentative$	5813 5814 5815 5816 5817 5818 5819 4671 2495
arguments$	1776 6954 1802
arm$	6094 6885
arms$	6094 6885
around	4891
around$	2746 5312 5853 3384 3407 4050 6683 4545 4710
arrangement$	5475 6054 4720
arrangements$	5475 6054 4720 5073
arrest	6672 1583 6753 6754 6759 4315 6818 1707 6950 6952 6976 4971
arrest$	6743 4267 6749 1605 6775 6792 1642 4391 2278 2282 4976 2308 5001 2471 5160 2557 2670
arrested$	5198 4943 5135 2670
arresting$	2308 2556
arrestped$	1642
arrests$	1605 1642 4976 5160 2555 2670
arrive	6847 6864
arrive$	5613
arrived$	6619 6620 6621 6622
arrogance$	2518
arrogant$	4135 2497 2518
arson	6730 6820 6821 4506 4518 4520
arson$	6983 6995 6997
arsonist$	4614
arsonists$	4614
art$	5907 2359
arthritis$	2576
as	1581 2208
as$	2906 3232 3364 3402 3419 3431 773 3467 3485 3486 6013 3631 3974 6476 1458 1461 6700 4238 1928 1961 4913 2237
asb	4306
asb$	5354 6783 1670
asbo	4340 2474
asbo$	6817 5158
asbos$	6817
asd$	6897 2582
ashamed$	6487 1327
asian$	903 922 3609 2070 2071 2095 4804
aside$	4049 4122
ask$	362 6265 6266 6267 4200 4829
asked$	362 5550 6206 6349 6354 6467 1504 4200 1543 4377
asking$	3044 361 6265 6266 6267 4829 4849
asks$	362 6206
asleep$	1324 1325 1485
asperg	2334
asperger$	5018
aspergers$	5018
aspirations$	5831 4702
aspiring$	1907
assaul	6730 6821 1794 4496 6974 6976 4506 4507 4520
assault$	6736 6973 6983 6984 6995 6997 4588
assaulted$	4478 1837
assaults$	6983 4588
assert	1680
assertive$	4364
assess	6889 6891 1736 1827 4891 5059 5064
assessed$	624 1560 1581 1658
assessment$	6882 5076
assessments$	5076
assist	1510 1594 4394
assist$	1585 1598 1627 6871
assistant$	4444 6922
assisted$	6663 1585 1598
assisting$	1585 1598
assists$	1585 1598 1627
associ	6650 4207 4250 6731 6827 6834 1685 4947 4953 4954
associate$	5298 5327 5329 5330 5341 5480 5481 5482 5483 5484 5681 537 1894 4579 4590
associated$	515 537 4590
associates$	5681 537 6675 6684 6685 6687 6712 1552 6741 1676 1894 4579 4590 2241
associating$	5480 5481 5482 5483 5484 537 1552 1894
association$	518 519 5681 3872 3877 3878 6604 6633 1552 6727 4579 4590 4607 2264
associations$	518 519 5681 6684 6685 1676 4369 4579 4590 4607
assured$	4749
asthma	6907
asthma$	2590
asthmatic$	2590
astonishing$	4079 4080 6558
asylum	2437
asylum$	5121
at	4460
at$	15 3065 5620 619 5877 6064 6067 1133 1140 1141 4008 4126 6638 6683 6771 4302 4415 4428 4447 4461 4478 4486 1818 4510 4842 5123 5145 5152
athletic$	2074 2511
atrocious$	2518
attachment$	2376 2377
attack	6974
attack$	5025 5036
attacked$	5198 5546
attacks$	5025
attemp	4966
attempt$	5591 431 3116 3117 3679 996 997 998 6375 6376 6432 6433 6434 6435 6436 6437 6438 3965 3966 3967 3968 3969 4572
attempts$	3679 996 997 998 6554 6555 4572
attend	6930 2358 2661
attend$	5298 5613 3139 6147 6166 6172 6186 6239 6457 6617 4440 1826 4822 4823
attendance$	6588 6916 4571 4652 2660
attended$	5485 5493 4440 1826
attender$	4571 4627
attenders$	4571 4627
attending$	4440
attends$	6239 6687 1826
attent	4328
attention$	5439 5440 5441 5442 5443 5444 5445 5446 5451 5454 5526 3050 5556 3080 5649 5658 5659 3243 634 643 5825 5826 6352 6356 6432 6433 6434 6435 6436 6437 6438 1501 6805 1672 6897 4568 1992 4677 4678 2013 4983 2332
attitude$	5207 613 614 5828 792 793 794 795 796 1433 1434 1435 1436 4530 1981 4699 4700 4868
attitudes$	5207 613 614 4530 4699
attract$	5180 5181 365 366 1880
attracted$	5180 5181 365 366 490 499 500 501 502 503 504 505 506 507 508 509 510 511 1880
attracting$	5180 5181 365 366 1880
attractive$	2511
attractor$	4995
attractors$	4995
attracts$	5180 5181 365 366 1880
attractted$	5180 5181 365 366 1880
attractting$	5180 5181 365 366 1880
attrib	1624
attributed$	1561
auburn$	2114
august$	5373
aunt	6938 4472 6951
aunt$	6949
auntie	6938
authorised$	4377
authorities$	5843 5844 3872 3877 3878 6604 6633
authority$	5755 5820 3872 3877 3878 6604 6633 4463 4464 6942 4583 4692
authors$	392
autism	6907
autism$	6897 2581
autistic$	2581
autumn$	5373 5374
available$	5192 4547
average$	2074
averse$	594 595 596 597 598
avoid$	5613
avoidant$	5774 5775 1980 2497
avoided$	5485 5493 3036 6342 4885
awaiti	1740
awaiting$	4424 2450
aware$	3377 5855 5856 1536 1679
awareness$	3167
away$	5319 5332 5407 5408 5413 5492 5499 5584 5589 5592 3143 4000 4001 6855 4381 4480
awkward$	5813 5814 5815 5816 5817 5818 5819 6867 4671
b$	4470 6947 5003
babies$	5936 5937 5938 5939 5940 4727
baby	6951
baby$	6966
back$	5304 5339 203 204 205 206 2914 2915 5401 5402 5590 5595 3143 3144 3613 3996 4052
background$	5155
backs$	3144 4052
bad$	2736 55 2849 190 191 5358 5676 5677 5678 541 542 543 3228 5765 5766 5767 5768 5769 5770 5771 5772 5773 5774 5775 928 6102 1334 1335 1336 1337 6594 6595 6596 6597 1477 1848 1896 1910 1922 1923 1980 1990 2003 2015 2099 2184
badly$	635 920 3852 1361 4668 4669 4670 2001 2096 4806
bag$	6110
baggy$	2128
bags$	6104 6110 4807
bail$	3212 4523 7000 5143 2460 5160
bailed$	5143 2673
bails$	5160
bait$	1898
baited$	1898
baiting$	1898
baits$	1898
baitted$	1898
baitting$	1898
balaclava$	6141 4807 2514
balaclavas$	6141 4807 4943 2514
bald$	3621 2511
ball$	6573
bandana$	4807 2514
bandanas$	4807 2514
bandit$	2487
bandits$	2487
banger$	4590
bangers$	4590
banging$	4590
bank$	6967
bannin	1690 1691
banning$	1637 4374 4375
bare$	3973
barely$	838 3522 839 3523 840 874 875 876 3639 1275 1756 2043 2381
barrel$	2080
barter$	290 291
bartered$	290 291
bartering$	290 291
barterred$	290 291
barterring$	290 291
barters$	290 291
base	4322
base$	6799
baseball$	2133
basic$	2159
basically$	760 3444 761 762 763 764 767 768 769 770 2041
basis	1656
battle$	2060
be	4341
be$	2833 2834 2835 5327 2865 2869 380 381 3069 3135 5695 3222 544 551 552 553 554 555 556 557 558 559 560 3245 3262 623 637 638 639 640 641 642 3336 3337 3436 3437 3438 760 3444 761 762 763 764 767 768 769 770 6043 6045 3705 3708 6192 6193 6194 3761 3771 3774 3912 3915 4010 1441 1442 4226 6760 4289 4296 4342 4352 6849 1929 1930 1976 1977 1987 2197 2303 4987
beanie$	4807
beanies$	4807
bear$	4128 2199
beard$	4782 4797 4799
bearded$	2511
beards$	4782 4797 4799
bearre	6818
bears$	2199
beat	6974
beaten	1794
beaten$	2723 4478
became$	380 381 544 551 552 553 554 555 556 557 558 559 560 3288 623 637 638 639 640 641 642 760 3444 761 762 763 764 767 768 769 770 1929 1930 1961 1976 1977 1987 2362
becaug	6818
because$	2700 126 1814 6976
bechar	6818
becom	1581 2342
become$	380 381 544 551 552 553 554 555 556 557 558 559 560 3293 623 637 638 639 640 641 642 760 3444 761 762 763 764 767 768 769 770 6193 1928 1929 1930 1961 1976 1977 1987
becomes$	380 381 544 551 552 553 554 555 556 557 558 559 560 623 637 638 639 640 641 642 760 3444 761 762 763 764 767 768 769 770 3740 1929 1930 1976 1977 1987
becoming$	3288 3294 1928
bed	1801 2369
bed$	5353 5439 5440 5441 5442 5443 5444 5445 5446 6898 6936 4470 4471 4485
bedealt$	6818
bedeta	6818
bedroom$	4471 5125
beds$	5353
bedwetting$	5053
been	1831 2342
been$	2759 2760 77 86 2785 2786 210 5491 5498 5500 5501 5502 5503 3033 380 381 544 551 552 553 554 555 556 557 558 559 560 584 3284 3285 3286 3292 3298 623 637 638 639 640 641 642 723 760 3444 761 762 763 764 767 768 769 770 842 3680 3681 3682 3684 3685 3686 1167 1168 3867 6443 6444 3978 3979 6467 1362 4083 4084 4085 4118 4119 4120 1441 1442 4226 4289 4296 1722 1744 4440 1779 1807 4515 1929 1930 1961 1965 1976 1977 1987 2197 2303 2355 2361 2362 2398 2400 2401 2434 2438 2446 2451 2453 2454 2458
befing	6818
before$	3429 5935 6644 4510
befriend$	5417 261 262 263
befriendded$	261 262 263
befriendding$	261 262 263
befriended$	261 262 263
befriending$	261 262 263
befriends$	261 262 263
beggars$	2206
begun	2358
behav$	5485
behave$	5298 5480 5481 5482 5483 5484 728 3412 729 730 731 3415 732 733 3417 734 735 736 737 738 739 740 6166 6172 6186 6239 1984 4822
behaved$	5480 5481 5482 5483 5484 5485 5493 5511 5512 3319 728 3412 729 730 731 3415 732 733 3417 734 735 736 737 738 739 740 1984 1985 4685
behaves$	728 3412 729 730 731 3415 732 733 3417 734 735 736 737 738 739 740 6239 1984
behavi	1690 6950
behaving$	5485 728 3412 729 730 731 3415 732 733 3417 734 735 736 737 738 739 740 1984 1986
behavior$	5207 604 605 606 607 608 609 610 611 612 4530
behaviors$	5207 4530
behaviour$	3 4 5 6 7 8 9 2696 2697 2698 2703 5205 5207 5225 5284 5285 5286 5287 5288 5289 5290 5291 3089 406 407 5599 5600 5601 5645 5646 5647 5648 604 605 606 607 608 609 610 611 612 5804 5805 5806 5807 4255 4300 6783 6788 6789 4340 4374 4434 1762 6930 4454 4513 4530 4531 4590 4609 4610 4664 1981 2393 5155
behavioural$	1981
behaviours$	5205 5207 5804 5805 5806 5807 4530 4531 4664
behavs$	5485
behavved$	5485
behavving$	5485
behind	4237 6721 6819 1660 6834
behind$	5973 5974 5975 4099 6714 4344 1759 4733
being	2342
being$	2759 2760 5254 2861 210 2992 380 381 544 551 552 553 554 555 556 557 558 559 560 3279 623 637 638 639 640 641 642 3388 760 3444 761 762 763 764 767 768 769 770 3461 1167 1168 6445 1362 4082 6878 1929 1930 1961 1976 1977 1987 2398 2400 2401 2434 2451 2453 2454 2458
belief$	4890
believe$	6457 6617
believed$	6251 6252 6253 6254 6255 1498 1560 1658
belligerent$	2495
belocked$	6818
belong	1581
belongs$	6601 4879
below$	1759 5099
benefit$	5613 1501 6663 1585
benefited$	1585
benefiting$	1585
benefits$	1585
bepros	6818
bereaved$	1790 2669
bereavement$	6972 2669
besear	6818
bespectacled$	2511
bespok	1758
best$	754
bestopped$	6818
besumm	6818
betray$	2188
betrayed$	2185 2188
betraying$	2188
betrays$	2188
better$	2736 5560 5561 3092 5570 5571 6335
betwee	6686
between$	5107
beyond$	636 727 1064 1948 2147
bid	1656
big$	2729 901 918 2074 2081 2097 2114
biggest$	2244
biological$	2021
biopsy$	6901
bipolar$	2377 2603
birth$	5840 2021 5067
birthmark$	2512
birthmarks$	2512
bitten$	4745
bitterly$	1361
black$	903 922 3609 928 968 6133 6134 6135 2070 2071 2092 2093 2099 2114 4807 2128 4943
blackout$	2579
blackouts$	2579
blade	6996
blade$	6995
bladed$	6995
blame$	5530 5531 5532 5533 5534 5535 5536 5537 5538 5539 5540 5541 3066 3067 6602 6605 6606 6607 4131 6609 6614 6615 4164 2195 2196 4883
blamed$	5546 1822
blames$	4131 6609
blameworthy$	2518
blank$	6146
blanket$	1003
bleach$	2093
bleached$	2093 2114 4800
blight$	1958
blind$	4058 4885
blinkered$	2518
block$	5884
blond$	3621 2093 2114 2511
blonde$	3621 2093 2113 2114 2511
blood$	2372
bloody$	2173
blue$	2094 2114 4807
board$	3872 3877 3878 6604 6633 6835 4359 4993
boards$	4993
bodies$	5438
bodily$	4518
body$	5438 792 793 794 795 796 5971 4215 1533 2102
boisterous$	2497
bomber$	4807
bombers$	4807
bone$	2005
boned$	4765
boost	1640
boots$	4807
born$	1715
borough$	5111
bossy$	2497
both$	1928 4841 2237
bother$	6207 6208 6209 6210 6399 4847 4848
bothered$	5485 5493 6333 6344 6349 6354 3893 6389 6390 6391 6392 6393 6394 6395 6399 3929 6467 4115 4847 4848
bothering$	4847 4849
botherred$	4847
botherring$	4847
bothers$	4847
bottom$	2390
bottoms$	6139
bound$	1032 1033 1034
boundaries$	4583
box$	2113 4853 2170
boy	6822 4521
boy$	169 5777 5791 5792 5793 5794 5795 5796 3772 3773 4191 4325 1659 6823 1668 1676 6842 6845 4379 6865 6998 1900 4594 4606 4620 4659 1983 4781 4992
boyfri	6950
boyfriend$	5399 5455 295 296 297 298 6934 6966 4554 4555 1872 1873
boyfriends$	5455 295 296 297 298 4554 4555 1872 1873
boys	4183 4197 4223 1542 1578 6822 4367 6844 1688 6868
boys$	5265 5324 169 5375 5399 5432 5434 3016 3020 3021 3035 410 5655 5669 5683 3215 532 533 534 5700 5777 5780 5791 5792 5793 5794 5795 5796 5811 5859 5860 5861 6004 6211 6212 6213 6214 6215 3745 3746 3747 3757 3766 6250 3807 6323 3981 3982 3983 3984 3985 3986 4030 6515 6534 6542 6543 6544 6545 6546 6547 6548 6674 4262 4325 1647 1659 6823 1668 1676 6842 6845 4372 4379 6865 4538 4594 4606 4620 4659 1983 4781 4872 4877 4992
braces$	4799
braid$	4797 4799
braided$	2114 4800
braids$	6136 4797 4799
brain$	2645
brand$	6103 4818
branded$	2128
brands$	6103 4807 4818
brat$	2487
brats$	2487
breach	2459
breach$	1839
breached$	1839 2459
breaches$	1839
break	6950 4477
break$	5298 528 529 3360 6194 6288 4368 1899
breakdown$	6593 4707 5111 5123 5126
breakdowns$	4707
breakfast$	6947
breaking$	528 529 6288 1421 1695 1899
breaks$	528 529 6288 1421 1899
breakup$	6954
brief$	1490 1508
briefed$	1543 4377
briefi	4891
briefing$	1508 2309 4994
briefs$	1508
bright$	2114
bring	1594
bring$	5180 5181 5191 355 356 357 358 359 831 1622 2290
bringing$	355 356 357 358 359 831 1622 2290
brings$	5180 5181 355 356 357 358 359 831 2290
broad$	2074 2079
broke$	528 529 3359 1421 1899 5111
broken$	3361 1421 1975 4661 5111
brothe	6938 4472 6951 4475 6955 6958 6959
brother$	1772 6949 4473 4497 4705
brothers$	5840 4705
brough	4283
brought$	5173 5180 5181 5191 355 356 357 358 359 831 6760 4331 1648 6829
brown$	928 2092 2093 2094 2099 2114
bruise$	2653
bruised$	2653
bruises$	2653
bruising$	2653
brunette$	3621 2511
brush$	1417 1438
brushed$	1365 1417 1438
brushes$	1417 1438
brushing$	1417 1438
buck$	6571 2190
budget$	4167
budgets$	6588 4167
build	6672 1584 1594 2208 2246
build$	6072 6073 6074 1666 4758
builded$	1666
buildi	1594 4318
building$	6795 1666
builds$	6072 6073 6074 1666 4758
built$	3597 4313 4759
bulimia$	2599
bulimic$	2599
bulk$	4382
bulky$	2074
bullied$	5196
bullies$	5709 5710 5711 5722 5723 5724 4612 4613 4614 4615
bully$	5709 5710 5711 5722 5723 5724 4612 4613 4614 4615
bullying$	5841
bunch$	562 5777 5791 5792 5793 5794 5795 5796 685 4606 4659 4710
bunk$	1858
bunked$	1858
bunking$	1858
bunks$	1858
burden$	3256
burgla	6650 6721 6730 1571 4311 6820 6821 4506 4507 4518 4520
burglar$	5722 5723 5724 6714 4614 4615
burglaries$	6722 4255 6788 6983 6997 4970
burglars$	5722 5723 5724 4614 4615
burglary$	1503 4255 6736 6983 6984 6995 6997 2237 2253
burgle	2682
buried$	1413
burly$	2074 2511
bury$	1413
burying$	1413
bus$	5371 5372
busine	4310 4373 4953
businesses$	6763 6787 6850
busy$	6611 4135
but$	2773 3444 761 762 763 764 767 768 769 770 3481 3497 3571 6287 4092
buy	4233
buzz$	5649 2105
by	2271 2276
by$	3174 3175 5686 5764 3334 3535 6164 6328 6472 3997 3998 3999 6521 6524 6525 6526 6527 4199 4243 6732 4259 4413 4438 1851 4842 4869 4982 5131 5132
c$	5003
cahms$	2623
caked$	934
calculating$	2497
call$	6554 6555 1509 1703 4877
called$	6467
calling$	1509 1703
callous$	2497 2518
callousness$	2518
calls	1545 4230
calls$	6554 6555 6599 6600 1509 6707 4306 6834 1703 4877 4878
came$	5511 5512 972 1644 1779 1877
camera	4215
camera$	6688 6692 4216 6694 1661
cameras$	6688 6692 4216 6694 1661
camhs$	2622
camouflage$	4807
campaign$	2287
can$	461 3289 652 709 712 713 715 720 752 817 837 849 852 885 3730 6222 6223 6224 6225 3759 1090 1091 1094 3798 1228 1230 1448 4283 1657 1765 2142 2317
cancer$	2643
candidates$	4298
cannab	6996 4524
cannabis$	5439 5440 5441 5442 5443 5444 5445 5446 5451 4422 6900 7001 4539 2370
cannot	1743 1765
cannot$	461 3730 6222 6223 6224 6225 1090 1228 4449 2416
cap$	964 6126 6127 6128 6136 6141 4807 2127 4812 4817
capabi	6748
capability$	2542
capable$	819 3512 3531 3532 3779
capaci	6748
caps$	964 6126 6127 6128 6136 6141 4807 2127 4812 4817
captur	4318 2246
capture$	6795
captured$	4219
car	5127
car$	5390 5391 5392 5393 2227
care	1783
care$	3145 3146 3147 3148 3149 3150 3151 3152 3153 3154 3155 3156 3358 3395 3501 3502 3503 3506 3507 3509 3510 3513 3520 6020 6021 6033 6035 6038 6039 6040 6041 6042 6207 6208 6209 6210 6226 6227 6228 6320 6399 3923 3924 6432 6433 6434 6435 6436 6437 6438 6439 3965 3966 3967 3968 3969 6629 6630 6631 6632 6910 6933 6940 6941 4467 6980 6981 2022 4847 4848 4886 5108 2425 2426
cared$	6333 6349 6354 6395 6399 4847 4848
career$	4609 4610 1931 2242
careful$	5182 2710 2711 2712 2713
careless$	402 1885 2518
carelessly$	2518
carelessness$	5558 3082 2518
carer	6955
carer$	6935 6941 6949 1797 5108 5119
carers$	6941 5108
cares$	6226 6227 6228 1797
caribbean$	922
caring$	1797 4831
carpet$	6578
carrie	1522 6834
carried$	2763 5506 1878 4563
carries$	735 736 737 738 739 740 6284 6285 6286 4248 1878 4563 2199
carry	1522
carry$	2762 5298 5327 5329 5330 5480 5481 5482 5483 5484 735 736 737 738 739 740 943 6194 6284 6285 6286 1878 4563 2199
carryi	4237 6819 6834 4519
carrying$	5254 5480 5481 5482 5483 5484 6714 1660 4518
case$	5719 5776 4268 6755 1629 6989 4622 4624 4662 4663 2247 5148 5151
cases$	5719 5776 4622 4624 4662 5148
cash$	2910 5439 5440 5441 5442 5443 5444 5445 5446 5451 5454 5651 5652 1959
cast$	3757 3766 6250
casually$	920 2096 4806
casualty$	6893 6905
catalogue$	1164
catch	6672 6693 6759 4315 4971
catch$	6695 6702 1610 6792 1701
catches$	1610
catching$	1610
category$	3302 1814
caught	6818 6829
caught$	5196 5198 1835 1965
cause$	5173 5191 5718 6193 4621
caused$	5173 5191
causer$	4601
causers$	4601
causes$	5718 4621
causin	1660
causing$	6288 4344
cautio	4507 5138
caution$	6984 5160
cautioned$	2455
cautions$	5160
cautious$	5184
cavalier$	2518
cbo	4340 2474
cbo$	6817 5158
cbos$	6817
cbt$	5042
cce$	5354
cctv	4215
cctv$	4192 4193 4194 1511 1512 6692 4216 1534 1541 1635 1661 4909 2234
ceases$	6774
cell$	2218 4981 5022
cells	4514
cells$	6991
central$	6848
centre$	6787 6828 6858 7002
cerebral$	2386
certain$	1032 1033 1034 1061
certainly$	1135 1143 3827 1144 1145 4838
certainty$	1062
chain$	1563 4807 4947
chains$	4807
challe	6854 4378
challenge$	6288 6855
challenged$	6288
challenges$	6288
challenging$	5765 5766 5767 5768 5769 5770 5771 5772 5773 5813 5814 5815 5816 5817 5818 5819 659 660 661 662 663 6288 1975 1978 1980 4671 2497
chance$	5619 5620 3735 3753 1398 1399 1400 1401 6579 6580 1625 4572 4875
chances$	5259 5619 5620 1398 1399 1400 1401 6579 6580 4572 4875
change$	5755 6147 6166 6172 6186 6236 6265 6266 6267 6276 6457 4822 4823 4829
changed$	6251 6252 6253 6254 6255 2388
changing$	6265 6266 6267 3791 4829 2388
chaotic$	1975 4660 1978 2497 2518
charg	6759
charge	4237 1583 6753 4278 4331 6818 6834
charge$	6714 6743 4267 4968 2320 5134 5160
charged$	6808 2457 5142
charges$	6755 1599 4968 4974 2320 5134 5160
charging$	4278 2282
charity$	3872 3877 3878 6604 6633
charm$	3382
chart	1523
chart$	1580 1662 4350 4948
charted$	1662
charts$	4948
chase$	5649
chaser$	6554 6555
chasers$	6554 6555
chasing$	6554 6555
chat$	5420 5421 261 262 263
chated$	261 262 263
chating$	261 262 263
chats$	261 262 263
chatted$	261 262 263
chatting$	261 262 263
chav$	2487
chavs$	2487
cheat$	4614
cheats$	4614
check	4891
check$	6688 1555 4317 1650 1671 6896 4904 4975
checked$	6467 4229 1671
checkes$	1671
checking$	1671
checks$	6688 1540 1555 4288 1671 4904 4975
cheek$	6094
cheeks$	6094
cheeky$	2497
chested$	4764
chicken$	5371 5372
child	4452 4521
child$	169 276 5777 5779 5780 5791 5792 5793 5794 5795 5796 5936 5937 5938 5939 5940 6064 6067 6929 6942 1782 1784 1785 1817 6998 1864 1900 4593 4606 1924 1927 1931 4659 1983 4703 4727
childish$	2497
childlike$	5973 5974 5975 4733
children$	169 3016 3020 3021 3035 410 3215 532 533 534 5700 5777 5780 5791 5792 5793 5794 5795 5796 673 3443 5936 5937 5938 5939 5940 6064 6067 6211 6212 6213 6214 6215 3745 3746 3747 3757 3766 3807 6323 3981 3982 3983 3984 3985 3986 4022 4029 6534 6542 6543 6544 6545 6546 6547 6548 4148 1783 6960 4538 4581 4593 4606 4659 1983 4703 4727 4841 4871 4872 4877
chin$	6094
chinese$	4804
chip$	3352 669
chis$	2527
chlamydia$	2633
choice$	3 4 5 6 7 8 9 5207 5213 5214 5215 5284 5285 5286 5287 5288 5289 5290 5291 2817 5295 5296 5297 2850 5328 168 2853 5862 5945 4530 4531 4532 4533 4535 4729
choices$	3 4 5 6 7 8 9 2696 2697 2698 5207 5213 5214 5215 56 57 58 59 5221 5222 5225 5228 5229 5230 5231 5232 5284 5285 5286 5287 5288 5289 5290 5291 168 2853 3089 406 407 5599 5600 5601 5945 4530 4531 4532 4533 4729
choose$	5238 137 138 139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164 165 3521 6005 6006 6192 6304 1852
chooses$	137 138 139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164 165 6304 1454 1455 1456 1457 1852
choosing$	5284 5285 5286 5287 5288 5289 5290 5291 137 138 139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164 165 6008 6009 1454 1455 1456 1457 1852
chose$	5238 137 138 139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164 165 6304 6569 1454 1455 1456 1457 4162 6640 1852 4885
chosen$	137 138 139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164 165 5485 5493 1852
chronic$	6887
chubby$	3621 2511
chunky$	2074
cid	6654
cigarettes$	5439 5440 5441 5442 5443 5444 5445 5446 5451 5454
circul	1491
circulated$	6653 1663
circulation$	6768
circumstances$	6303 5124
citalopram$	2619
city$	3593
civil	1690 2276
civil$	4374 2294
clad$	945 946 947 4770 4780 2122
claim$	3216 3217 3218 5121
claimed$	3216 3217 3218
claims$	3216 3217 3218
clamp$	2272
clamped$	2272
clamping$	2272
clamps$	2272
class$	2907 3263 5820 6996 4524 2319
classed$	627 1581
classmates$	4538
clear	1667
clear$	928 1061 4102 1595 2099 2159 2286 2313
cleared$	1697
clearly$	1046 1047 1048 1049 1135 1143 3827 1144 1145 3860 1441 1442 2197
clingy$	2497
clinic	1734 2342
clinic$	4418 6896 6902 6905 5049 5051
clinically$	2373
clip$	2974 2975 292 293
clips$	2974 2975 292 293
close	1551
close$	6615 1486 1497 4235 4873
closed$	1402 1486 4834 4837 4873
closes$	1486 4873
closure$	1637 2314
clothe$	4896
clothes$	2703 2714 5439 5440 5441 5442 5443 5444 5445 5446 6126 6127 6128 6133 6134 6135 6136 6144 4327 4807 4812 4896
clothing$	6126 6127 6128 6144 4807 4809 4812
clueless$	2518
co$	3137 5752 3671 3690 3696 3701 3710 3767 4656 2276
coat$	6126 6127 6128 6136 4807 4812 4816
coats$	6126 6127 6128 6136 4807 4812 4816
cocain	6996 4524
cocaine$	4422 7001 4539
cocky$	2497
code$	4757
codeine$	6900
codes$	4757
coerced$	5196
cognitive$	2380
cohort	6750 6822
cohort$	5777 5791 5792 5793 5794 5795 5796 6785 4325 1647 1659 6823 6825 1668 1676 6842 6845 4379 6865 4659 2249 4992
cohorts$	6825
cold$	6465 6637
collec	4891 2208 2246
collect$	1489 4349 4384
collected$	1489 4349
collecting$	1489 4349
collective$	2159
collects$	1489 4349
college$	3872 3877 3878 6604 6633 6914 6915 6917 6927 6928 5071 5087
collude$	393 394
colluded$	393 394
colludes$	393 394
colluding$	393 394
colour$	4784
coloured$	2114
colours$	4784 4807
combat	1622
combative$	2495
come	6864
come$	5278 5487 3018 5613 728 731 733 841 854 855 972 6166 6172 6186 6193 6239 6366 6367 6368 6369 1644 1779 1877 4822
comes$	728 731 733 972 6239 6687 2436
comfort$	4167
comings$	1685
command$	6724
comment$	981 982 983 984
commented$	981 982 983 984
commenting$	981 982 983 984
comments$	981 982 983 984
commentted$	981 982 983 984
commentting$	981 982 983 984
commit	4237 6819 1660
commit$	5298 6166 6172 6186 6194 6875 4822
commits$	6875
committed$	6875 1836
committing$	6714 4344 1836
committs$	1836
common$	3160 6629 6630 6631 6632 4518 4886
commun	1495 4310 1829
communicate$	261 262 263
communicated$	261 262 263
communicates$	261 262 263
communicating$	261 262 263
communication$	1433 1434 1435 1436 2159 4868
community$	4179 4203 6763 1617 6787 4513 4581 2462 2470
company$	5163 5308 5326 3200 3201 3872 3877 3878 6604 6633 4580
compare$	4317
compass$	5638
complacency$	2518
complacent$	4135 2518
complain$	981 982
complained$	981 982
complaining$	981 982 6288
complainned$	981 982
complainning$	981 982
complains$	981 982
complaint$	6471 4586 4877
complaints$	6471 6599 6600 4586 4877 4878
complete$	1003 1469 1666 2159
completeed$	1666
completeing$	1666
completely$	693 3852 2056 2150 2153
completes$	1666
complex$	1978
complexion$	4783 2512
complexions$	4783 2512
compliance$	4589 4654
compliant$	3329 4653
complicit$	193 194 195 196 394
complicity$	393
comply$	5298 5613 6147 6166 6172 6186 4822 4823
compromise$	10 1842 1843
compromised$	10 1842 1843
compromises$	10 1842 1843
compromising$	5163 10 1842 1843
compulsive$	1931 5020
computer$	4905
conceal$	419 420 976
concealed$	419 420 976
concealing$	419 420 976
concealled$	419 420 976
concealling$	419 420 976
conceals$	419 420 976
concer	1745 1769 1819
concern$	3163 3910 3911 6432 6433 6434 6435 6436 6437 6438 6439 6471 4877
concerned$	4112 4113 6819
concerning$	5765 5766 5767 5768 5769 5770 5771 5772 5773 1980
concerns$	5645 5646 5647 5648 3910 3911 6471 6599 6600 4877 4878
concerta$	2616
concus	2645
condit	4399 4404 2459
condition$	6876 6881 7000 5036 5037 5144
conditional$	2454
conditions$	5689 1802 7000 5124 5144
conduc	1522
conduct$	3 4 5 6 7 8 9 2696 2697 2698 2703 5207 5599 5600 604 605 606 607 608 609 610 611 612 735 736 737 738 739 740 4530 1981 2377
confer	6945
confidence$	792 793 794 795 796
confidentiality$	6576
confiscated$	4212
conflict$	5653 6289 1802 4590
confro	6854 4378
confront$	6855
confrontational$	5774 5775 5813 5814 5815 5816 5817 5818 5819 4671 2495
congregate$	5847 4756
congregated$	5847 4756
congregates$	5847 4756
congregating$	5847 4756
connected$	537 1561 6819 4343 4590
consensual$	2036 2483
consent$	303 304 305 306 307 308 702 703 704 705 6046 3577 3578
consented$	303 304 305 306 307 308 5470 310 314 702 703 704 705
consenting$	303 304 305 306 307 308 2036 2483
consents$	303 304 305 306 307 308 702 703 704 705
consequences$	5223 64 5622 5623 5624 5625 5626 5627 5628 5629 5630 5631 5632 5633 5854
consid	1581 1588
consider$	5613 6166 6172 6186 6457 4822
considered$	622 1928
consistent$	1003
consistently$	1127 3811 1128 3812 1129 1130 1131
consort$	1894
consorted$	1894
consorting$	1894
consorts$	1894
consortted$	1894
consortting$	1894
consta	4192 4193 4194 1511 1512 1541
constable$	6669 6670 6671 4195 4196 4225
constables$	6669 6670 6671 4195 4196 4225
constant$	4077 4078
constantly$	252 1127 3811 1128 3812 1129 1130 1131 1361
consti	1581
consul	4404 4417
consultant$	6881 6890 6894
contac	4207 6827 1685
contact$	5417 261 262 263 265 266 267 268 269 270 271 678 679 1803 4709 4819
contacted$	261 262 263 265 266 267 268 269 270 271
contacting$	261 262 263 265 266 267 268 269 270 271
contacts$	261 262 263 265 266 267 268 269 270 271 6684 4369
contactted$	261 262 263 265 266 267 268 269 270 271
contactting$	261 262 263 265 266 267 268 269 270 271
contain$	5746 6265 6266 6267 4829
content$	121 122
continually$	252 1127 3811 1128 3812 1129 1130 1131
continue$	5238 229 232 239 240 241 242 243 244 245 246 247 248 249 250 251 6193 1856
continued$	5238 229 232 239 240 241 242 243 244 245 246 247 248 249 250 251 1003 1856
continues$	5238 229 232 239 240 241 242 243 244 245 246 247 248 249 250 251 1856
continuing$	5238 229 232 239 240 241 242 243 244 245 246 247 248 249 250 251 1856
continuously$	1127 3811 1128 3812 1129 1130 1131
contraception$	2632
contraceptive$	2632
contract$	6777 5158
contracts$	6777
contribute$	393 1627
contributed$	5173 393
contributes$	393 1627
contributing$	393
contro	1622 4307
control$	5613 5635 5641 5746 5765 5766 5767 5768 5769 5770 5771 5772 5773 3316 5797 3330 5827 3541 3542 6220 6265 6266 6267 4192 4193 4194 1511 1512 1541 6758 6784 1683 4373 4829 2288 5008
controlled$	5196 6171 6177 6182 6191 6248 6251 6252 6253 6254 6255
controlling$	1980 2497
convenience$	4167
conveniently$	2201
convic	4278 4331
convict$	2308
convicted$	6808 2452 5137
convicting$	2308
conviction$	6755 2452 5160 2558 2671
convictions$	6755 2452 5160 2558 2671
convince$	6236
cooper	4394
cooperate$	5613 5753 6147 6166 6172 6186 6457 6871 4822 4823
cooperating$	5753
cooperation$	5752 4656
coordi	2276
cope	4403
cope$	3399 735 736 737 738 739 740 3501 3502 3503 3506 3507 3509 3510 3513 832 833 834 6005 6006 3533 850 851 3536 6459 6880 6899 2055
coped$	735 736 737 738 739 740 2055
copes$	735 736 737 738 739 740 2055
coping$	735 736 737 738 739 740 3501 3502 3503 3506 3507 3509 3510 3513 6008 6009 2055
core	6750
core$	6806 6848
cornrows$	2512
corporate$	2159
corrob	1495
corroborated$	4179
corrupting$	541 542 543 1923
cotton$	2046
couch$	6969
could$	21 22 23 24 25 170 171 172 173 174 175 3290 653 709 712 713 715 720 752 817 837 885 3759 1092 1093 1176 1177 1178 1179 1180 1181 1182 1183 1184 1185 1186 1187 1229 1240 1408 1478 1479 1481 1482 4186 1505 1657 1765 2142
couldn$	1090 1228 1239
council$	3872 3877 3878 6604 6633 2159 2198
counse	4404
counselling$	6882 5042 5062
counsellor$	6881 6890
countless$	2768 2783 4077 4078 4102
county$	2878 2893 2899 2902 2908 5387 5388 5389 564 2318 5111
couple$	685
courier$	5725 4616
couriers$	5725 4616
course$	3820 3827 1144 1145 6308
court	4331 6818 2284 2459
court$	365 366 6808 6987 1831 4516 1880 2284 4968 5126 5134 5147 2464 5152
courted$	365 366 1880
courtesy$	6381 6382
courting$	365 366 1875 1880
courts$	365 366 5843 5844 6808 1880
cousin	6938 6951
cousin$	1772
cover$	976 1416
covered$	976 1416
covering$	6113 976 1416
coverings$	6113
coverred$	976 1416
coverring$	976 1416
covers$	976 1416
covert	1643
covert$	4327 2531
covertly$	2531
cowardly$	2518
crack	6996 4524 2273
crack$	7001 4539
crackdown$	4957
cracked$	6829
crackeddown$	4957
crackingdown$	4957
cracksdown$	4957
crave$	488 489 1994
craved$	488 489 1994
craves$	488 489 1994
craving$	488 489 1994
crazy$	4660
create$	1666
createed$	1666
createing$	1666
creates$	1666
credit$	5439 5440 5441 5442 5443 5444 5445 5446 5451 5453 5454
cries$	665
crime	6650 1495 4184 4246 6731 1571 4306 4311 6820 6821 6833 4367 6844 4386 6874 4520 4899 4933 4947 4953 4973
crime$	5354 5368 5660 5841 6654 4179 6661 1503 6714 6722 6723 4251 4252 4255 4265 4299 4303 6780 6781 6783 1623 6788 4316 4335 1652 6814 6815 4340 4347 1665 1670 1678 1682 6853 1696 6859 6863 1714 1829 6997 4536 4537 4590 1959 2252 2253 4970 4979 2297 2301 2311
crimes$	5354 6722 6723 4255 6783 1714 4970
crimin	6650 1495 1551 6715 6721 6730 6731 4306 6820 6827 4923 4933 4953 4954 2276 4973 2463 2548
criminal$	5354 5358 5361 5375 5676 5677 5678 5679 5722 5723 5724 4179 4235 6713 4265 4269 4278 4312 4506 1829 4518 4520 4537 1895 1926 4614 4615 1974 2017 4711 4947 2265 2284 2471 2497
criminalise$	1464 1465 1466 1467
criminalised$	1464 1465 1466 1467
criminalises$	1464 1465 1466 1467
criminalising$	1464 1465 1466 1467
criminality$	5354 5368 6783 4536 2537
criminally$	2007 2254
criminals$	5375 5660 5662 5676 5677 5678 5682 5722 5723 5724 6739 4537 4614 4615 4711
crisis$	4417 2329 5037
crohn	2339
crohns$	5023
crook$	4614
crooks$	4614
crop$	3632 6126 6127 6128 4812 2130
cropped$	2114
crosscheck$	4317
crowd$	685 4580 4606 4607
crown	2463
cruel$	2497
cry$	665
crying$	665
cse$	5354
cues$	1398 1399 1400 1401
culpable$	4881 2518
culpri	4237
culprit$	5709 5710 5711 6714 4612 4613 4928 4992 2566
culprits$	5709 5710 5711 6714 4612 4613 4928 4992 2566
culture$	4590
cunning$	2497
curb	1622
curfew	1829
curfew$	4513 7000 4583 5153 5160 2679
curfews$	4583 5160
curiosity$	6432 6433 6434 6435 6436 6437 6438 6629 6630 6631 6632 4886
curled$	3615
curly$	2093 2114
curren	1495
current$	4179 4269
custod	6818 4514
custodial$	2462
custody$	4251 4252 1635 6933 1804 6991
customers$	4581
cut	1622
cut$	3649 1724 4789 4800 2348
cuted$	2348
cuting$	2348
cuts	1622
cuts$	1724 4789 2348
cuttin	1622
cutting$	1724
cynical$	5774 5775
dabble$	193 194 195 196
dabbled$	193 194 195 196
dabbles$	193 194 195 196
dabbling$	193 194 195 196
dad	6938 4472 6951 4475 6955 6958 6959
dad$	5840 1772 1773 6935 6949 4473 1792 6964 1805 4497 6980 4705
daddies$	4558
daddy$	4558
dads$	1805 4705
daily$	6899 2310
damage	4246 1571 6820 6821 6833 4386
damage$	6593 6723 4255 6859 6863 6983 6995 6997
damaged$	1975 4660
damn$	6380
dancers$	3757
danger$	5161 5162 5172 3042 3043 5529 5622 5623 5624 5625 5626 5627 5628 5629 5630 5631 5632 5633 5639 5644 5645 5646 5647 5648 5649 5653 5660 5854 4076 4286 4536 4564 1892
dangerous$	5161 5162 2736 5361 5622 5623 5624 5625 5626 5627 5628 5629 5630 5631 5632 5633 1847 2496
dangers$	5161 5162 2749 2750 5622 5623 5624 5625 5626 5627 5628 5629 5630 5631 5632 5633 5645 5646 5647 5648 5854
dark$	928 6102 968 2092 2093 2094 2099 2114 4807 2128 4943
darker$	928 2092 2099
data	4366
data$	6576 6688 6843 4904
databa	4891 4945
database$	6673 6728 6794 4905
date$	5148
dates$	5148
dating$	1875
dawn$	2268
day	4961 4966
day$	6281 6282 6283 1134 6705 6880 6899 4888
days	4403
days$	6880 6899 6915 4888
dazzled$	490
dead$	6879
deaf$	4059 4060 4061 5034
deal	6730
deal$	5298 223 224 225 5728 3274 6005 6006 6854 1855
dealer	4923
dealer$	2787 5272 5282 5283 5358 5375 5378 5387 5388 5389 5398 5400 5403 5434 5460 5478 3196 5674 5675 5676 5677 5678 5679 5712 5722 5723 5724 1712 4534 4537 4614 4615
dealers$	2787 5272 5282 5283 5358 5375 5378 5387 5388 5389 5398 5400 5403 5434 5460 5478 5660 5663 3196 5674 5675 5676 5677 5678 5679 5682 5712 5722 5723 5724 6738 1712 4534 4537 4614 4615
dealin	6650 4237 6721 6819 6820 6821 6834 4518
dealing$	5354 5364 5369 223 224 225 5387 5388 5389 5841 1506 6714 6788 6995 1840 1855
deals	6834
deals$	223 224 225 1840 1855
dealt$	223 224 225 6818 6829 1827 1855
death	6950 6952 6976
death$	5529 6878 1790
debt	6950
debt$	5126
debts$	5126
decamped$	2536
deceitful$	2497
december$	5373
decency$	6381 6382
decide$	3521 6005 6006 6672
decided$	6569 1456 1457 4162 6640
deciding$	6008 6009
decision$	2714 5207 5213 5214 5215 2739 2747 2850 5328 168 2853 5945 4018 6755 4530 4531 4532 4729
decisions$	3 4 5 6 7 8 9 2714 5207 5213 5214 5215 56 57 58 59 5221 5222 168 2853 5599 5600 5945 5952 6755 4530 4531 4532 4729
decked$	945 946 947 2122
declin	1622 1710 6889
decline$	2136
declined$	6156 6157 6158 6159 6160 6161 6162 6163 2136
declines$	2136
declining$	2136
decrea	1622
deemed$	622
defect$	6876
defend$	3393 3501 3502 3503 3506 3507 3509 3510 3513
defending$	3501 3502 3503 3506 3507 3509 3510 3513
defensive$	2518
defensiveness$	2518
defiant$	5774 5775 1980 2497
deficit$	5016 5069
defied$	528 529 1899
defies$	528 529 1899 2206
definite$	1061
definitely$	1135 1143 3827 1144 1145 4838
defy$	528 529 1899
defying$	528 529 1899
degenerate$	2487
degenerates$	2487
degrade$	1587
degraded$	1587
degrades$	1587
degrading$	1587
degree$	6020
delay	6891 5064
delay$	6593 6649
delayed$	4885
delays$	6593 6649
deliberately$	252 2201
delicate$	2074
delinquency$	2487
delinquent$	1974 1975 4660 1980 2487
delinquents$	2487
demand$	4306 4384
demanding$	5813 5814 5815 5816 5817 5818 5819 4671
demonise$	1464 1465 1466 1467
demonised$	1464 1465 1466 1467
demonises$	1464 1465 1466 1467
demonising$	1464 1465 1466 1467
demons	1566
demotivated$	2497
denial$	4575
dental	1734
dental$	4418
dentis	4404
dentist$	6881
deny$	6798 1638
denying$	1638
department$	3872 3877 3878 6604 6633 2198
depend	5054
dependence$	1739
dependency$	1739
dependent$	1739
depends$	1806
deplorable$	2518
deport	6952
depres	6907 6950
depressant$	5041
depressants$	5041
depressed$	5026
depression$	2601
depressive$	2602
deprive$	6798
deprived$	1975
depth$	6494
dereliction$	2518
descend$	207 208
descendded$	207 208
descendding$	207 208
descended$	207 208
descending$	207 208
descends$	207 208
descri	1500
description$	4231 1689 6872
descriptions$	4175 1513 4231 1689 6860
desert$	2188
deserted$	2185 2188
deserting$	2188
deserts$	2188
desertted$	2188
desertting$	2188
deserve$	384 385 1882
deserved$	384 385 5549 1882
deserves$	384 385 1882
deserving$	384 385 1882
design	1581
designed$	1627 1697
designer$	5651 5652 969 4807 4810 2128 2134
desire$	3780 6258 6259 6260 6261 6262 6263
desk	4184 4187
desk$	6661 6662 6664 6676 6793 6812 4336 6824 4362 4981
despite$	72 2756 73 74 75 96 100 101 102 5394 5395 5396 5397 5616 5617 5618 1393
destined$	1032 1033 1034 2140
destructive$	2730 5363
detail	1500 1653 4337 4338
details$	2802 2803 2804 6673 1513 6826 6860 6861
detain	4315 6818 1707
detain$	6792 4391 2308
detained$	4943
detaining$	2308
detect	6654 4184 4192 4193 4194 1511 1512 1541 4278 6759 4316 4335 1652 6814 6815 1665 1678 1682 1696 2286 4971
detection$	6755 4968 2285 2286 2568
detections$	6755 4968 2285 2568
detective$	6661 6669 6670 6671 4195 4196 4225 6793 1633 6812 4336 4362
detectives$	6661 6662 1502 6669 6670 6671 4195 4196 6676 1516 4225 4282 6793 1633 6812 4336 4362
detent	4454 1829
detention$	6931 4513 2663
detentions$	6931 2663
deter$	2289
deteri	6889
determ	1553
deterr	6829
deterred$	2289
deterrence$	2571
deterrent$	4997 2571
deterrents$	4997
deterring$	2289
deters$	2289
develo	4891 2208
develop$	1489 4349 1666
developed$	725 1489 4349 1666
developing$	1489 4349 1666
developmental$	2377 2411
develops$	1489 4349 1666
deviant$	1975 4660 1980
device	1545 4330
device$	1528 6690 6807 2220
devices$	1528 6690 6807
devious$	2497
diabet	6907
diabetes$	2592
diabetic$	2592
diagno	4404
diagnosed$	2636
diagnoses$	2636
diagnosis$	6881 6882 5017 5037 5069 2636
diagram$	1580 4948
diagrams$	4948
diazepam$	2621
dice$	368
dicing$	368
did$	3004 3037 3087 434 435 436 455 456 457 464 592 889 1126 3819 6298 6299 3828 3829 1154 1197 1209 1210 1211 1212 1213 1214 1215 1216 1217 1218 1219 1220 1222 1223 3925 1251 3941 3947 1264 3949 3951 1286 1288 1289 1290 1291 1292 6473 6474 6569 6619 6620 6621 6622 6642 6643 1878 2163 2166
didn$	3003 3036 3088 434 435 445 446 447 448 449 451 461 869 870 871 1196 1209 1210 1211 1212 1213 1214 1215 1216 1217 1218 1219 1220 1222 1223 1250 1263 6642 6643 1886 1973 2155 2163
die$	6879
died	6952 4476
died$	6953
diet	4429 6907
diet$	6906
dietary$	2648
dietician$	6890
difference$	6231 6232 6233
diffic	6891 5059
difficult$	5163 585 586 587 588 589 590 5765 5766 5767 5768 5769 5770 5771 5772 5773 5808 5813 5814 5815 5816 5817 5818 5819 659 660 661 662 663 5841 6867 1975 1978 1980 4665 4671 2497
difficulties$	5554 5808 1776 1802 4665 5035 5037 5060 2417
difficulty$	5035 5037 2417
dim$	2497
direct	2276
directed$	4377
dirty$	2114 2121 2128 2511
disabi	4404 6907
disabilities$	5033
disability$	6881 5033 5069 2610
disabled$	2610
disaffected$	1975 4660 2071
disappear$	5410
disappearing$	4540
disappointing$	1334 1335 1336 1337 4079 4080 6558 2184
disappointingly$	2520
disband$	4368
discipline$	4574
disciplined$	4688
disclo	1812
disclose$	5298 5613 6166 6172 6186 4822
discov	4188 1553
discover$	6665
discuss$	6166 6172 6186 4822
diseas	4399
disease$	6876 5069
disengage$	5298 2493
disengaged$	4837 2493
disengagement$	2493
disengages$	2493
disengaging$	2493
disgrace$	2518
disgraceful$	1980 2518
disgracefully$	2518
disguised$	1905
dishevelled$	2511
dishonest$	2497 2518
disinterested$	4837 2497 2518
dismal$	1477 2518
dismally$	2518
disman	2541
dismantle$	4368
dismantling$	1695
dismiss$	484 6614 2194
dismissed$	484 1402 2185 2194
dismisses$	484 2194
dismissing$	484 2194
dismissive$	5774 5775 2518
dismissively$	2518
disobedient$	1975 2497
disobey$	528 529 6288 1899
disobeyed$	528 529 6288 1899
disobeying$	528 529 6288 1899
disobeys$	528 529 6288 1899
disord	4246 1571 4306 4307 6820 6821 6833 4367 6844 4386 4399 6891 5054
disorder$	5808 5841 6723 4255 6783 6784 6853 6859 6863 6876 4425 4665 5024 5025 5051 5060 5061 5069
disorderly$	2497
disorders$	5808 4425 4665
dispersal$	4340
disperse$	4368
dispersing$	1695
displa	1491
disposal$	6993 4968
disposals$	4968
disregard$	47 51 5298 528 529 1899 2194
disregardded$	51 528 529 1899 2194
disregardding$	51 528 529 1899 2194
disregarded$	51 528 529 1899 2185 2194
disregarding$	51 528 529 1899 2194
disregards$	51 528 529 1899 2194
disrespectful$	5774 5775 2497
disrup	6753 6759 6829 4971
disrupt$	2269 2546 2561
disrupted$	6747
disrupting$	6288 2269 2546
disruption$	5841 6749 6775 2270 4955 2278 2546 2561
disruptive$	541 542 543 5765 5766 5767 5768 5769 5770 5771 5772 5773 5841 1923 1975 4660 1980 2497
disrupts$	2269 2546
disturbed$	1975 4660 2497
divide$	4368
dividing$	1695
divorc	6950 6952 4476 4477 6976
divorce$	6954
divorced$	6953
divorcing$	6953
do$	3087 462 592 5895 889 6154 3688 6166 6172 6186 6192 6193 6206 3731 6222 6223 6224 6225 6226 6227 6228 6277 1126 3819 6298 6299 3832 3833 3836 1154 1198 1209 1210 1211 1212 1213 1214 1215 1216 1217 1218 1219 1220 1222 1223 1253 3947 3949 1266 1286 1288 1289 1290 1291 1292 4139 4427 1878 4822 2163 2166
doctor	4404 1734
doctor$	6881
doctors$	4418
dodge$	1420
dodged$	1420
dodges$	1420
dodging$	1420
dodgy$	5163 5676 5677 5678
does$	463 592 889 3732 6226 6227 6228 1126 3819 6298 6299 3832 3833 3836 1154 1199 1209 1210 1211 1212 1213 1214 1215 1216 1217 1218 1219 1220 1222 1223 3925 1252 3941 1265 3951 1286 1288 1289 1290 1291 1292 1878 2163 2166
doesn$	445 446 447 448 449 451 461 869 870 871 3730 1196 1209 1210 1211 1212 1213 1214 1215 1216 1217 1218 1219 1220 1222 1223 1250 1263 1973 2155 2163
doing$	5284 5285 5286 5287 5288 5289 5290 5291 5292 3926 3927 3942 3943 3947 3949 1286 1288 1289 1290 1291 1292 2166
domestic$	6971 2432
don$	445 446 447 448 449 451 461 869 870 871 3730 1196 1209 1210 1211 1212 1213 1214 1215 1216 1217 1218 1219 1220 1222 1223 1250 1263 1973 2155 2163
done$	5485 696 6206 6275 3857 3866 3873 3874 6355 6366 6367 6368 6369 3928 3944 3945 3946 3947 3949 3952 3953 3954 1286 1288 1289 1290 1291 1292 6454 6455 6456 6467 2166
doomed$	1032 1033 1034 2140
door$	5518 5520 6761
dopey$	2497
dose	4404
dose$	6881 5066
dossier$	2544
dossiers$	2544
doubt$	6202 6203 6204 6205 3748 6307
down	1624
down$	128 5603 3171 5748 5836 5837 5838 3617 3648 3672 6150 6499 6500 6501 6502 6503 6504 6505 6506 6507 6508 6509 6510 6511 6512 6513 6514 6517 6518 6519 6520 4044 6522 6523 6717 6792 4339 4448 4800 4956 4957
downed$	4339
downfall$	5554
downlo	4212
download$	4904
downloaded$	6689
downloads$	4904
downplay$	484
downplayed$	484
downplaying$	484
downplays$	484
downs$	4339
drag$	1411
draged$	1411
dragged$	5196 1411
dragging$	1411
draging$	1411
drags$	1411
drain$	3255
drama$	5649 3739 6217 3741 1933 2359
drank$	1719
draw$	5180 5181 396
drawing$	396
drawn$	5196 491 499 500 501 502 503 504 505 506 507 508 509 510 511 6171 6177 6182 6191 6248
draws$	5180 5181 396
dreadful$	1334 1335 1336 1337 6594 6595 6596 6597 2184
dreadlock$	2512
dreadlocked$	2114
dreadlocks$	2512
dreads$	4797 4799
dress$	2703 5480 5481 5482 5483 5484 735 736 737 738 739 740 958 6120 3647 6126 6127 6128 6142 6143 6144 4807 2124 4812
dressed$	5480 5481 5482 5483 5484 5485 945 946 947 6120 6121 6122 6123 6142 6143 4771 4773 4780 2122
dresses$	735 736 737 738 739 740 958 6120 6126 6127 6128 6142 6143 4807 2124 4812
dressing$	2704 3641 958 3663 2124
drew$	5180 5181 396
drift$	203 204 205 206 207 208 237 238 6194 4887
drifted$	203 204 205 206 207 208 237 238
drifting$	203 204 205 206 207 208 237 238
drifts$	203 204 205 206 207 208 237 238
driftted$	203 204 205 206 207 208 237 238
driftting$	203 204 205 206 207 208 237 238
drill	6832
drill$	5851
drink$	5298 5327 5329 5330 5451 5480 5481 5482 5483 5484
drinki	4429 6907 6950 6976
drinking$	5337 5480 5481 5482 5483 5484 5510 1719 6906 1776
drinks$	5451 1719
driv	1622 1667
drive$	5264 5475 2287
driven$	2805 490 1697
driver	4373
driver$	5282 5283 1692
drivers$	2798 2801 5282 5283 5436 6850 1692 1699
drives$	5475
drivin	1660
driving$	4344
drone$	1661 2300 2547
drones$	1661 2300 2547
drop	1622
drop$	3239 6194 1412
droped$	1412
droping$	1412
dropout$	4614
dropouts$	5722 5723 5724 4614 4615
dropped$	1412
dropping$	1412
drops$	1412
drug	6650 1551 6715 6731 4265 4518 6996 4923 4947 4953
drug$	5354 2892 5377 5676 5677 5678 3235 3236 3237 3238 5722 5723 5724 1503 1506 4235 4311 4312 1670 4429 6907 6950 4537 4615 1932 1959 1974 2242 2370
druggie$	2491
druggies$	2491
druggy$	2491
drugs	6721 6832 4524
drugs$	5354 5358 5367 5368 5387 5388 5389 5439 5440 5441 5442 5443 5444 5445 5446 5451 5454 5660 5741 5841 1503 1506 6710 6725 6726 1670 4422 6900 1776 7001 4536 4537 4539 1932 1959 4648
drunk$	5485 5506 6288 1719
dry$	928 6102 6464 2099
dto$	2677
duck$	1420
ducked$	1420
ducking$	1420
duckked$	1420
duckking$	1420
ducks$	1420
due	1624
due$	2701 127 1814 6976 1826
dust$	6636
duties$	6320 6581
duty$	6320 6477 6542 6581
dyed$	2114 4800
dying$	6878
dyscalculia$	2585
dysfunctional$	1975 4660 2518
dyslexia$	6897 2583
dyslexic$	2583
dyspraxia$	2584
dyspraxic$	2584
dysregulated$	2497
e$	6471 6554 6555 4109 6599 6600 6893 6905 4878
each	6651 4197 1542 6750 4915 4967
each$	71 2874 3345 903 6149 3673 995 1121 1123 4035 6608 6674 6700 6744 4293 6779 4333 1688 4391 2071 4819 4820 4841 2233 2240
eager$	121 122
ear$	6094 6536
early$	5935
earn$	226
earned$	226
earning$	226
earns$	226
earring$	4807
earrings$	4807
ears$	6094 6537 6538 6655
easier$	1631
easily$	844 3860 6340 6341 6563 6564 6565 6566 1998
eastern$	924 3622 6101
easy$	2717 228 1893
eat	6847
eat$	2330 5065
eaten$	5065
eating	4404 4429
eating$	6881 1741 6906 2340 5065
eats$	2330 5065
eczema$	2594
educat	1749 4455 5093
educate$	68 69
educated$	68 69
educates$	68 69
educating$	68 69
education$	5621 4434 6918 2393 5087
educational$	4435
effect	2276
effective$	2313
effectively$	760 3444 761 762 763 764 767 768 769 770 2041
effort$	5591 431 3116 3117 6347 6375 6376 6432 6433 6434 6435 6436 6437 6438 6439 3965 3966 3967 3968 3969
efforts$	4572
egg$	111 113 4606
egged$	111 113
eggged$	111 113
eggging$	111 113
egging$	111 113
eggs$	111 113 4606
ehc$	2392
ehcp$	2654
ehcps$	2654
eight	6822
eight$	4325 1659 6823 1668 1676 6842 6845 4379 6865 4992
eighteen$	5458 5889 3424 5916
eject	6854 4378
eject$	6855
elder	4941
elder$	5375 5676 5677 5678 4590
elders$	5358 5375 5378 5676 5677 5678 5682 1572 4590
elect$	137 138 139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158
elected$	137 138 139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 6569 4162 6640
electing$	137 138 139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158
electively$	2410
electr	1801 1831
electricity$	4485
electronic$	4515 5152
electronically$	4515
elects$	137 138 139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158
electted$	137 138 139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158
electting$	137 138 139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158
element$	4607 4610
elements$	4607 4610
eleven$	755 756 757 758
email$	6554 6555 4877
emaile	4383
emails$	6554 6555 6599 6600 4877 4878
embroiled$	197 198 199
emergency$	6893
emotionally$	2010 2068 2434 2445
empathy$	5642 4574
employment$	6932
enabl	1510
enable	1594 2271
enable$	5559 1598
enabled$	5559
enableed$	1598
enableing$	1598
enables$	5559 1598
enabling$	5559
encounter$	4544 4720
encounters$	4544 4720
encour	1499
encourage$	5180 5181 68 69 1850 1884
encouraged$	5180 5181 68 69 1504 1850 1884
encourages$	5180 5181 68 69 1850 1884
encouraging$	5180 5181 68 69 1850 1884
end$	6192 6193 3719 3740 1723
endanger$	10 1842 1843
endangered$	10 1842 1843
endangering$	10 1842 1843
endangerred$	10 1842 1843
endangerring$	10 1842 1843
endangers$	10 1842 1843
ending$	6878 1723
endless$	4077 4078
endlessly$	1127 3811 1128 3812 1129 1130 1131
ends$	3740 6774
enemies$	5551
enemy$	5551
enforc	4203 6753 6759 4891 4954
enforce$	2559
enforcement$	6680 6749 1618 6841 4960 2277 2278 4980 2559
enforces$	2559
engage$	5298 200 201 202 5613 5746 5753 3277 5755 5823 6147 6166 6172 6186 6220 6236 6239 6265 6266 6267 6457 6614 6617 4394 4563 4657 4822 4823 4829
engaged$	193 194 195 196 200 201 202 5485 5493 5753 6171 6177 6182 6191 6248 6251 6252 6253 6254 6255 4563 4657
engagement$	193 194 195 196 5752 5755 599 600 601 602 3287 999 1000 1001 1002 4651 4656 4819
engager$	4629
engagers$	4629
engages$	193 194 195 196 200 201 202 6239 4563
engaging$	193 194 195 196 200 201 202 5753 5755 6265 6266 6267 4563 4650 4657 4829
english$	5097 5098
enjoy$	488 489 6304
enjoyed$	488 489 6304
enjoying$	488 489
enjoys$	488 489 6304
enough$	5241 2765 5243 2783 3086 5978 5979 5980 5981 5982 5983 5984 5985 5986 5987 5988 5989 5990 3585 6063 6481 4743
enquir	6759 6945
enquiries$	1555 6746
enquiry$	6719 6746
enrich	2208
entangled$	197 198 199
enter$	1878 4563
entered$	1567 1568 4360 1677 1878 4563
entering$	1878 4563
enterprise$	6742 4934
enterred$	1878 4563
enterring$	1878 4563
enters$	6687 1878 4563
entice$	5180 5181 1850
enticed$	5180 5181 1850
entices$	5180 5181 1850
enticing$	5180 5181 1850
entirely$	1441 1442 2056 2150 2153 2197
entitled$	2497
epilep	6907
epilepsy$	2588
epileptic$	2588
episodes$	5415
equal$	2048
erratic$	5760 5761 5762 5763 603 1980
escala	1713 2276
escalate$	6194
escalated$	1663
essential$	1627
establ	4188 1553
establish$	6665 1650 1673
estate	4351
estate$	5371 5372 6828 6858 4581 2071
eternally$	2517
european$	922 3608 3609 6099 2095
evade$	1420
evaded$	1420
evades$	1420
evading$	1420
evasive$	2497
even$	2775 95
evening$	2310
ever$	3522 3523 840 6234 6235 3762 6240 6241 6242 3811 3812 1129 1130 1131 3822 6315 4145 4825 4826 4839
every$	3142 5620 3213 789 6149 3673 995 1120 3805 1122 1124 1125 4042 4102 4105 6599 6600 6608 6700 4333 4403 4819 4820 2151 4841 4878 2233 2240
everybody$	4022
everyone$	5577 3142 5726 4022
everything$	3482 799 6149 3673 1055 1056 1057 1148 1149 1150 1151 1152 4075 4157 4566 4819 4820
evicted$	2666
evicti	6950 6976
eviction$	2666
evicts$	2666
eviden	1656 6832 4891 2534
evidence$	3103 6471 6599 6600 6660 1554 1570 1634 4877 4878 2245 4930
evidently$	1143 3827 1144 1145
evil$	1922 4660
exam$	6588 4454 2412 5097
examin	4212
examin$	1671
examination$	4904
examinations$	4904
examined$	6689 1671
examines$	1671
examining$	1671
examins$	1671
example$	6734
exams$	5097
except$	3483
exception$	4832
exchang$	286 2970 287 288 289 290 291
exchange$	2962 286 2970 287 288 289 290 291 2977 5475 4563
exchanged$	286 2970 287 288 289 290 291 4563
exchanges$	286 2970 287 288 289 290 291 5475 4563
exchangged$	286 2970 287 288 289 290 291
exchangging$	286 2970 287 288 289 290 291
exchanging$	286 2970 287 288 289 290 291 4563
exchangs$	286 2970 287 288 289 290 291
excitement$	5649 5653 1892
exclude$	6614 6615
excluded$	5198 5546 1402 4885 5082 2399
exclus	4454
exclusion$	1637 1753 6931 2658
exclusions$	2658
excuse$	4864 4865
execut	2267
exhibit$	2225
exhibited$	4908 2225
exhibiting$	2225
exhibits$	2225
existent$	5760 5761 5762 5763 6594 6595 6596 6597
expand	1640
expect	4443
expectations$	5831 4702
expected$	1504 1548 6766 6920
expelled$	5085 2402
expensive$	2128
expensively$	920 2096
experi	1810 1811
experience$	5572
experienced$	725 901 4494 4495 4547 4722 2051
experiencing$	4494 4495
explicit$	2948
exploitation$	5161 5162 5354 5554 5555 5599 5600 5645 5646 5647 5648 4316 4335 1652 6814 6815 1665 1678 1682 1696 4564 4588
exploited$	5196 5198 5622 5623 5624 5625 5626 5627 5628 5629 5630 5631 5632 5633 6014 6015 6016 6017
exploiter$	2787 5272 5358 5375 5398 5400 5403 5460 3196 5674 5676 5677 5678 5679 5708 4534 4611
exploiters$	2787 5272 5358 5375 5398 5400 5403 5460 3196 5674 5676 5677 5678 5679 5682 5708 4534 4611
explosive$	2495
expose$	2687 10 5191 1842 1843
exposed$	2687 10 5191 1842 1843
exposes$	2687 10 1842 1843
exposing$	10 1842 1843
extensions$	4788 4799
extract$	1489
extracted$	1489
extracting$	1489
extraction$	4904
extractions$	4904
extracts$	1489
extremely$	2040
eye$	6094 6535 4803
eyebrow$	6094
eyebrows$	6094
eyed$	4778
eyelashes$	4793 4799
eyes$	3381 6094 6647 1494
eyesig	6907
face$	6094 3636 3651 6137 3664 1635
facebook$	256 2940 257 2941 258 2942 259 2943 260 2944
faced$	4698
faces$	6094 6137 3664 2450
facial$	3611 1635 2101 2219
facing$	2450
facts$	3103
fade$	4790 4799
fades$	4790
fail	1710 2413
fail$	445 446 447 448 449 451 452 453 454 465 6193 6288 1159 1160 1161 1162 6619 6620 6621 6622 1887 4833 2156 2157
failed$	445 446 447 448 449 451 452 453 454 467 6288 1159 1160 1161 1162 3851 6329 6619 6620 6621 6622 1887 2156 2157 4885
failing$	445 446 447 448 449 451 452 453 454 468 6288 1159 1160 1161 1162 6324 6325 6326 6327 6619 6620 6621 6622 1887 2156 2157 2158 4843 4844
failings$	6324 6325 6326 6327 2158 4843 4844
failled$	6288 6619 6620 6621 6622 1887
failling$	6288 6619 6620 6621 6622 1887
fails$	445 446 447 448 449 451 452 453 454 466 6288 1159 1160 1161 1162 6619 6620 6621 6622 1887 2156 2157
failure$	452 453 454 6324 6593 6649 4614 2158 4843
failures$	6324 6325 6326 6327 6593 6649 4614 2158 4843 4844
fair$	928 2092 2093 2099 2114
fake$	2107
fall	1622
fall$	207 208 524 6194 1377 2192
fallen$	207 208 524 1377 2192
falling$	207 208 524 2192
falls$	207 208 524 1377 6601 2192 4879
false$	6309 1902 1905 2109
families$	5777 5791 5792 5793 5794 5795 5796 3981 3982 3983 3984 3985 3986 4022 4659 4705 4710 4877
family	4460 4472 6955
family$	5777 5791 5792 5793 5794 5795 5796 5947 5972 4033 6938 6949 4473 6966 6980 4659 4705 2025 4710 2359 5108 5123 2442
fantasist$	4614
fantasists$	4614
far$	777 781 812 886 1319 1320 1321 1450
farce$	4855
farcical$	2518
fashionably$	920 2096
fast$	5935 1893
fat$	2511
father	6938 4472 6951 4475 6955 6958 6959
father$	5840 811 1772 1773 6935 6949 4473 1792 6964 1805 4497 6980 4705
fathers$	1805 4705
fault$	5292 5293 5542 6603 1443 1472 4164 4565 2195 4882
favor$	2964
favors$	2964
favour$	2963 5447 5448 948 949 950 951 952 953 954 955 956 957 4552 2123
favoured$	948 949 950 951 952 953 954 955 956 957 2123
favouring$	948 949 950 951 952 953 954 955 956 957 2123
favourred$	948 949 950 951 952 953 954 955 956 957 2123
favourring$	948 949 950 951 952 953 954 955 956 957 2123
favours$	2963 5447 5448 948 949 950 951 952 953 954 955 956 957 4552 4553 2123
fear$	892 2058
feared$	892 2058
fearless$	2506
fears$	892 2058
february$	5373
feckless$	2497
fed$	1775 1806
feed	1654 2208
feed$	1489
feeded$	1489
feeding$	1489
feeds$	1489 1775
feel$	1536
feelin	2342
feels	2342
feet$	5347 5348 3598 6572 6646 2078
feigned$	1905
fell$	207 208 524 1377 2192 4969 2362
felt	2342
female	2259
female$	3587 6065 6066 3590 6068 6069 922 4191 1550 4754 2071 2237
females$	5776 1550 2507
fend$	3396 3501 3502 3503 3506 3507 3509 3510 3513 830 6458
fendded$	830
fendding$	830
fended$	830
fending$	3501 3502 3503 3506 3507 3509 3510 3513 830
fends$	830
feral$	1975 4660 2497
ferocious$	2495
fewer	1622
fiercely$	2056 2069
fifteen$	755 756 757 758
fight	1622
fight$	5298 5327 5329 5330 5525 3118 5596 5841 3397 6192 6194 3739 6217 3741 6284 6285 6286 6288 2287
fighti	4307 4477
fighting$	5841 6288 6784 6915 1776 6954
fights$	5841 6284 6285 6286 6288 6289
figure$	3495
figures$	6588 4167
file$	6471 6673 6794
files$	6471 6673 6794
film	6854 1707
film$	5264 1539 6702 6704 4345 1662 4391 4984
filmed$	5196 2805 6054 1539 6703 4345 1662
filming$	1539 4345
films$	1539 6702 4345
filthy$	2511
final$	1766 2454 2456
find	6693
find$	2 654 657 6192 4188 1553 1701
findded$	2
findding$	2
finded$	2
finding$	2
finds$	2 655
fine$	5978 5979 5980 5981 5982 5983 5984 5985 5986 5987 5988 5989 5990 3533 850 851 3536
finger	6818 1707
finger$	6373 6374 6383 6384 6396
fingerprint$	4391
finish$	3721
fire	4505
fire$	5350 5528 6736 4505 6982
firear	6996
firm	1680
firm$	4364
first$	546 2454
fishnets$	4807
fisted$	6613
fit$	4003
fits	6907
fits$	5012
fitting$	3628 3650
five	4176 4197 4223 1542 1578 6744 6750 6822 1688
five$	622 5917 914 3757 3766 4040 6674 4262 4325 1659 6823 1668 1676 6842 6845 4372 4379 6865 2237 4992
flag$	1530 1641 2222
flagged$	1530 6703 1581 1641 1663
flagging$	1641
flags$	1530 1641
flashback$	2642
flashbacks$	2642
flashy$	2128
flat	4472
flat$	5390 5391 5392 5393 2917 2918 2919 2920 5513 5514 5515 1003 6949 6956 6962 6970 5106
flats$	6968
fled$	4922
fleece$	4807
fleeces$	4807
flirt$	261 262 263 275 368
flirtatious$	2482 2504
flirted$	261 262 263 275 368
flirting$	261 262 263 275 368
flirts$	261 262 263 275 368
flirtted$	261 262 263 275 368
flirtting$	261 262 263 275 368
flirty$	2482
floor$	6969
floppy$	2093
flout$	528 529 1899
flouted$	528 529 1899
flouting$	528 529 1899
flouts$	528 529 1899
floutted$	528 529 1899
floutting$	528 529 1899
fluoxetine$	2618
fob$	1386 1388 1389 1390
fobbed$	1364 1386 1388 1389 1390
fobbing$	1386 1388 1389 1390
fobed$	1386 1388 1389 1390
fobing$	1386 1388 1389 1390
fobs$	1386 1388 1389 1390
foetal$	2366
follow	1523 1707
follow$	5298 5613 6147 6166 6172 6186 1200 1201 1202 4021 6617 1539 6704 4345 4391 1878 4822 4984
followed$	5485 5493 5506 1200 1201 1202 6467 1539 4345 6846 1878
following$	1539 4345 1878
follows$	1539 4345 1878
folly$	5558
food	1801 4490
food$	5439 5440 5441 5442 5443 5444 5445 5446 5451 4485 1806
foodbank$	6967
foolhardy$	1846
foolish$	2729 2736 402 1846 1885
foolishness$	5558
foot$	3598 6129 6130 6131 6733 2078
footag	4215 4366
footage$	6692 4216 6694 1535 1651 1661 6826 6843 2224 4909
footprint$	6801
for	4238 1594 4891 2208 2271 2276
for$	5309 2898 2900 2901 5433 2962 3045 3046 3047 3048 5643 5730 3260 3343 3348 3349 3364 3514 6043 6045 6062 1127 1128 6291 4006 6489 6490 6577 4116 6625 6627 6638 6665 6700 4254 4260 6745 4272 4276 4277 1619 4344 6830 4355 4376 6883 4420 4424 4438 6986 1834 6999 4710 4880 4922 4969 5004 2395 5136 5139 5141 5145 5152
force	1495 4184 4192 4193 4194 1511 1512 6691 1541 1597 4316 4335 1652 6814 6815 1665 1678 1682 1696
force$	3872 3877 3878 6604 6633 4179 6661 6662 1502 6664 6669 6670 6671 4195 4196 6676 1516 4225 6737 1597 4281 4282 6793 6802 6812 4336 4361 4362 4963
forced$	578 581
forehead$	6094
foreign$	922 3609 2095 4804
forens	2553
forever$	1127 3811 1128 3812 1129 1130 1131
forget	4403
forget$	6880
forgot$	4885
forgotten$	2185 4885
form	1581
form$	6492 1666
formal$	2454
formally$	2398
formed$	1666
forming$	1666
forms$	1666
forty$	5916
forwar	1654
foster	2424
foster$	674 6938 4472 6955 6981 2022 5108
fostered$	5108
fought$	3113
foul$	1997
found$	2 3268 656 658 1835 1965
foundation$	6095 6096 6097 4802
four	6822
four$	3757 4325 1659 6823 1668 1676 6842 6845 4379 6865 2237 4992
fourteen$	755 756 757 758
fragment$	4368
frame$	6072 6073 6074 4758
frames$	6072 6073 6074 4758
fraternise$	1894
fraternised$	1894
fraternises$	1894
fraternising$	1894
freckled$	928 2099 2511
freckles$	2512
freckly$	2511
free$	5284 5285 5286 5287 5288 5289 5290 5291 5472 5473 1800 4562
freely$	5472 5473 313 6563 6564 6565 6566 4561 4562 1879
frequent$	253 254 1857
frequently$	252
friend	6651 1542 1578 1586 6750 4290 6767 6822 1688 6868 4973 5127
friend$	5777 5791 5792 5793 5794 5795 5796 6064 6067 4607 4659
friends$	2685 5322 169 3016 3020 3021 3035 410 3215 532 533 534 5777 5791 5792 5793 5794 5795 5796 6064 6067 6211 6212 6213 6214 6215 3745 3746 3747 3757 3766 3807 6323 3981 3982 3983 3984 3985 3986 4032 6534 6542 6543 6544 6545 6546 6547 6548 4262 4270 4325 1647 1659 6823 1668 1676 6842 6845 4372 4379 6865 4527 4607 4659 1983 4872 4877 4992
friendship$	518 519 3227 4607
friendships$	3 4 5 6 7 8 9 2714 518 519 4607
frighten$	6050
frightened$	6014 6015 6016 6017 890 891
fringe$	6136
fringes$	6136
fritter$	2204
frittered$	2204
frittering$	2204
fritterred$	2204
fritterring$	2204
fritters$	2204
frizzy$	2093 2114
from	1607 4891
from$	3095 3096 5580 5581 5764 3334 3465 3496 3547 3570 6064 6067 970 6164 6683 6700 6717 1596 4291 1674 4388 4437 4438 6957 1830 4806 4842 4982 5063 2385 5086 5152
fruitful$	6765
frustrating$	4079 4080 6558
ft$	2078
full$	2781 771 2118
fully$	693 771 844 847 2056
functi	1581 5064
function$	735 736 737 738 739 740
functioned$	735 736 737 738 739 740
functioning$	735 736 737 738 739 740
functionned$	735 736 737 738 739 740
functionning$	735 736 737 738 739 740
functions$	735 736 737 738 739 740
fund$	6457
funding$	4888
funds$	5121
furthe	1495 2276 4973
further$	4179 1585 2237
furthered$	1585
furthering$	1585
furthers$	1585
futile$	2145
gallery$	4359
gambling$	6900
game$	2976 5851
gaming$	5422 5423 5424
gang	6654 1495 4184 4192 4193 4194 1511 1512 6691 1541 1551 6731 1586 6748 4316 4335 1652 6814 6815 6820 1665 6827 1678 1682 4367 6844 1696 4923 4947 4953 4954
gang$	2846 5354 5358 5368 5375 5398 5660 5679 5698 685 4179 6661 1503 4235 6713 4250 4251 6741 6742 4270 6785 4312 1637 4347 1664 6832 4358 4536 4537 1906 1974 2017 2222 2236 2240 2257 2261 2265 4950 2297 2485 2550
gangling$	2511
gangly$	2511
gangs$	5354 5358 5368 5375 5660 5679 5698 6661 1503 6742 4347 4358 4536 4537 1906 2261 2262 2297 2485 2550
gangsta$	5699 4591 2486
gangstas$	5699 4591 2486
gangster$	5699 4591 2486
gangsters$	5699 4591 2486
gap	4891
gap$	6593
gaps$	6593
gather	4318 6864 4891 2208 2246
gather$	5847 4159 1489 6695 4349 4756
gathered$	5847 1489 4349 4756
gathering$	5847 1489 6795 4349 4756
gatherred$	5847 4756
gatherring$	5847 4756
gathers$	5847 1489 4349 4756
gaudy$	2128
gaunt$	2511
gave$	114 115 116 117 118 119 120 179 893 894 1271 1369 1370 1371 1372 1373 4091 2383
gbh	4518
gbh$	6995
gcse$	5087 2412 5097 2414 2419
gcses	4454
gcses$	6931 5087 5097
gdpr$	6576
gear$	6126 6127 6128 4812 4818
genera	2208
general$	1003
generator$	1692 4995
generators$	1692 4995
gentleman$	5949 5950 5951
get	4233 1667
get$	37 38 5298 5329 5330 5471 380 381 3115 524 544 551 552 553 554 555 556 557 558 559 560 3272 3273 623 637 638 639 640 641 642 5880 760 3444 761 762 763 764 767 768 769 770 6005 6006 6192 6193 3760 6265 6266 6267 4141 1473 1474 6847 4384 1877 1878 4563 1929 1930 1976 1977 1987 4829
gets	2358
gets$	37 38 380 381 524 544 551 552 553 554 555 556 557 558 559 560 3288 623 637 638 639 640 641 642 5880 760 3444 761 762 763 764 767 768 769 770 3797 1473 1474 6847 1748 1775 1878 4563 1929 1930 1976 1977 1987 2328 2398 2400
getting$	37 38 5471 524 3295 3296 6265 6266 6267 3792 6288 1473 1474 4829
gift$	5439 5440 5441 5442 5443 5444 5445 5446 5451 5454 5475
gifts$	5439 5440 5441 5442 5443 5444 5445 5446 5451 5454 5475 5651 5652
gilet$	6126 6127 6128 4812
gilets$	6126 6127 6128 4812
ginger$	3621 2093 2114 2511
girl	6822 4521
girl$	169 5777 5791 5792 5793 5794 5795 5796 3772 3773 4191 4325 1659 6823 1668 1676 6842 6845 4379 6865 6998 1900 4606 4659 1983 4781 4992
girlfr	6950
girlfriend$	5455 6934 6966 4554 4555
girlfriends$	5455 4554 4555
girls	4183 4197 4223 1542 1578 6822 1688 6868
girls$	169 3016 3020 3021 3035 410 3215 532 533 534 5700 5777 5780 5791 5792 5793 5794 5795 5796 5811 6211 6212 6213 6214 6215 3745 3746 3747 3757 3766 6250 3807 6323 3981 3982 3983 3984 3985 3986 4031 6516 6534 6542 6543 6544 6545 6546 6547 6548 6674 4262 4325 1647 1659 6823 1668 1676 6842 6845 4372 4379 6865 4538 4606 4659 1983 4781 4872 4877 4992
give$	114 115 116 117 118 119 120 179 719 3569 893 894 6166 6172 6186 3903 1369 1370 1371 1372 1373 4189 1639 4822
given	4380 4383
given$	893 894 1063 1271 1369 1370 1371 1372 1373 6653 6708 1748
gives$	114 115 116 117 118 119 120 179 893 894 1271 1369 1370 1371 1372 1373 1639
giving$	114 115 116 117 118 119 120 179 893 894 1369 1370 1371 1372 1373 1639
glad$	121 122
glamour$	5651 5652
glasses$	4807
glean$	1489
gleaned$	1489
gleaning$	1489
gleans$	1489
gloves$	4807
glued$	1155
go$	5238 2826 2827 2828 2829 5307 5327 5329 5330 2868 203 204 205 206 207 208 231 234 237 238 2925 2928 2936 5471 315 316 317 5480 5481 5482 5483 5484 5513 5514 5515 5564 5613 492 514 972 6147 6166 6172 6186 6192 6193 6288 4160 1877 1878 4563 4822 2436
goad$	1898
goadded$	1898
goadding$	1898
goaded$	1898
goading$	1898
goads$	1898
goal	1684
goal$	1627 6856
gobby$	2497
goes	6847
goes$	203 204 205 206 235 237 238 2936 315 316 317 492 514 972 1058 6288 6687 1732 1806 1826 1877 1878 4563 2358 2436
going$	5254 5337 2862 203 204 205 206 230 237 238 2924 2927 2934 2935 2936 302 5471 315 316 317 5480 5481 5482 5483 5484 5513 5514 5515 514 3439 3441 3442 972 3709 1026 1027 1028 1029 3714 1035 1036 1037 6288 1548 1826 1877 1878 2436
goings$	4369
gold$	2103 4807
gone$	2857 203 204 205 206 207 208 237 238 2936 315 316 317 5485 5486 3017 5500 5501 5502 5503 5507 3109 514 4440 1877 1878 4563
good$	2736 227 3229 5735 3403 3457 823 3790 4004 4168 2082
goods$	5005
gorgeous$	2511
gormless$	2497
got	6889
got$	37 38 5485 5500 5501 5502 5503 5508 388 389 524 667 932 6366 6367 6368 6369 1473 1474 1775 1877 1878 4563 2016 2115 2362 2398 2400 2401 2451
gown$	6118
gowns$	6118 6140
gp	4404 1734
gp$	6881 4418
gps	1831
gps$	4515
grade$	5096 5098 2525
graded$	622 625 6703 2525
grades	6930 4454
grades$	6931 5096 5098
graffiti$	6859
gran	6938 4472 6951 4475 6958 6959
gran$	6949
grandf	6938 4472 6951
grandfather$	6949
grandm	6938 4472 6951
grandmother$	6935 6949
grandp	6938
grante	2459
grasp$	5613 3145 3146 3147 3148 3149 3150 3151 3152 3153 3154 3155 3156
grass$	6585
gravitate$	499 500 501 502 503 504 505 506 507 508 509 510 511
gravitated$	499 500 501 502 503 504 505 506 507 508 509 510 511
gravitates$	499 500 501 502 503 504 505 506 507 508 509 510 511
gravitating$	499 500 501 502 503 504 505 506 507 508 509 510 511
greasy$	928 6102 2093 2099 2114
greed$	5558 5651 5652
green$	5973 5974 5975 4733 2094 2114
grew$	927 2098
grey$	6102 968 2114 4807 2128 4943
grip$	6629 6630 6631 6632 1683 4886
grips$	1683
groomed$	5196 5198 5622 5623 5624 5625 5626 5627 5628 5629 5630 5631 5632 5633 4772
groomer$	5398 5708 4611
groomers$	5398 5708 4611
grooming$	5554 5555 4588
gross$	2159
grounds$	1593 1814
group	6651 4176 4197 6681 6696 6698 4223 6701 1542 4230 1578 6744 1586 6748 6750 4290 6767 4293 4294 6822 4367 6844 1688 6868 4899 4915 2249 4953 4954 4967 4973
group$	169 3016 3020 3021 3035 3071 410 3215 532 533 534 5702 5704 563 5777 5780 5791 5792 5793 5794 5795 5796 5811 3341 3342 685 896 897 6211 6212 6213 6214 6215 6218 3745 3746 3747 3750 3751 3757 3766 6250 3807 6323 3981 3982 3983 3984 3985 3986 6477 4025 4027 6533 6542 6543 6544 6545 6546 6547 6548 4073 6623 6624 4150 6674 4208 1525 6707 1551 6720 4262 6742 4270 6762 4287 6770 6782 6793 4325 1647 6812 4336 1659 6823 6824 6825 1668 1676 4362 6842 6845 4372 4379 6865 4393 6873 4398 4606 4659 1983 4710 4872 4877 2232 2249 4936 4992
groups$	5702 5704 5777 5780 5791 5792 5793 5794 5795 5796 6742 6825 4659 4936
grow	1640
grow$	927 2098
growing$	927 2098
grown$	294 5460 726 3413 5892 3420 3421 3422 3423 3432 3433 3434 5913 5914 5915 3445 3447 3448 3449 3450 3451 3455 5933 5934 774 791 5954 797 798 3484 5962 5963 3490 3491 3524 3527 3567 902 927 4725 2064 2098
grownups$	5896
grows$	927 2098
grubby$	2121 2128 2511
guaranteed$	1032 1033 1034 2140
guard	4373 1693
guard$	6850 1694 1699 1700
guardi	5112
guards$	1661 6850 1694 1699 1700
gucci$	4807
guidance$	6021 6033 6035 6357 6358 6359 6360 6361 6362 6363 4583
guilt	6715 4250
guilt$	6605 6727 2195 4883
guilty	2472
guilty$	4278 2472 5156
gullible$	5973 5974 5975 4733 2497
gun	6996
habit	5054
habit$	5207 4530 4531
habits$	5207 4530 4531
habitual$	253 254 4358 1857 1924 1931 2242
habitually$	252
had	1715 1740 2358
had$	98 99 272 3008 3009 3010 3013 3014 332 333 334 335 336 337 338 345 346 347 348 349 376 592 667 6064 6067 932 975 6298 6299 1153 1188 1189 1190 1191 1193 1194 1195 1209 1210 1211 1212 1213 1214 1215 1216 1217 1218 1219 1220 1221 1222 1223 1248 1256 3990 6468 1726 4424 1748 2016 4756 2115 2163 4922 2328 2385 2395
hair$	6088 6090 6091 6092 6136 6144 4785 2104 4798 2116
haircut$	6090 6091 6092 6136 4798 2116
haircuts$	6090 6091 6092 6136 4798 2116
haired$	4769 4777
hairstyle$	6090 6091 6092 6136 4798 2116
hairstyles$	6090 6091 6092 6136 4798 2116
hairy$	2511
half$	4382 2172
halluc	2578
hand	1654
hand$	118 119 120 3400 3401 3548 3552 6094
handded$	118 119 120
handding$	118 119 120
handed	4380 4383
handed$	118 119 120 4859 4860 4977
handful$	565 3249 566 3250 567 3251 568 3252 5802 4614
handing$	118 119 120
handl	4893
handle$	5746 3382 3393 3501 3502 3503 3506 3507 3509 3510 3513 843 6005 6006 1683 2052
handled$	843 2052
handles$	843 2052
handli	6730
handling$	3501 3502 3503 3506 3507 3509 3510 3513 843 1433 1434 1435 1436 4518 2052 4868 2570
hands$	118 119 120 3400 3401 6094 6469 6570
handse	4330
handset$	1528 6690 6807 2220
handsets$	1528 6690 6807
handsome$	2511
hang	6847
hang$	5298 5327 5329 5330 5341 5480 5481 5482 5483 5484 5513 5514 5515 515 5847 977 978 979 4756 2327
hanged$	5847 4756 2327
hangged$	5847 4756
hangging$	5847 4756
hanging$	5254 5337 5480 5481 5482 5483 5484 5513 5514 5515 515 5847 4756 2327
hangs$	515 5847 977 978 979 4756
haphazard$	6594 6595 6596 6597
happen$	5255 5256 5257
happened$	3027 3028
happy$	121 122
harass$	525 1897
harassed$	525 1897
harasses$	525 1897
harassing$	525 1897
hard	1680
hard$	585 586 587 588 589 590 3324 5841 718 4364 6867 2061 2095
harden	4996
hardened$	1924 4696 4744 2506
harder$	585 586 587 588 589 590 6346
hardest$	585 586 587 588 589 590
hardly$	838 839 874 875 876 3638 1209 1210 1211 1212 1213 1214 1215 1216 1217 1218 1219 1220 1222 1223 1274 1319 1320 1321 1756 2043 2044 2049 2057 2163 2381
harm$	5161 5162 3042 3043 5554 5555 5599 5600 5622 5623 5624 5625 5626 5627 5628 5629 5630 5631 5632 5633 5645 5646 5647 5648 4076 6593 4358 4496 6973 1829 6995 4564 2236 2240 2242 2262 5007 5031 2348
harmed$	5031 2348
harmer$	4619
harmers$	4619
harmful$	2736 5361 541 542 543 1847 1923 2242
harming$	5031 2348
harms$	5031 2348
has	1715 6889 1729 2358
has$	2690 2692 272 376 3090 592 667 6064 6067 932 975 1041 3819 6298 6299 1153 1209 1210 1211 1212 1213 1214 1215 1216 1217 1218 1219 1220 1222 1223 1247 1255 4248 1726 4413 1748 1831 2016 4756 2115 2163 2328 2385 2395
hasn$	1196 3890 1209 1210 1211 1212 1213 1214 1215 1216 1217 1218 1219 1220 1222 1223 2163
hat$	4807
hats$	4807
have$	2691 2693 2840 2854 2858 272 3023 376 3085 3091 3105 3110 5694 592 667 5847 932 975 3704 3713 6192 1041 3770 3819 6298 6299 1153 6330 6331 6332 3856 6337 6338 6339 3865 3871 3904 1249 4165 4166 2016 4756 2115 4845 4846 4922 4969 4987 2385 2395
haven$	1196 3891 1209 1210 1211 1212 1213 1214 1215 1216 1217 1218 1219 1220 1222 1223 2163
having	2358
having$	272 932 975 2115 2328
havoc$	4639 4640 4641
hawk$	277 1866
hawked$	277 1866
hawking$	277 1866
hawkked$	277 1866
hawkking$	277 1866
hawks$	277 1866
hazel$	2094
he$	2740 2993 3016 3020 3021 3034 5565 410 531 3215 532 5693 533 534 5850 6211 6212 6213 6214 6215 3745 3746 3747 3749 3872 6353 2398
head$	5518 5520 3400 3401 792 793 794 795 796 3630 3652 3653 3654 971 6574 1414 6769 4796 2645
headed$	4672 4768 4858
heads$	5518 5520 3400 3401 1330 6574 1414 4723 4735 4794 4795
headscarf$	4807
headscarves$	4807
health	4429 4433 6950
health$	4404 6887 6888 4412 6894 4419 6906 2353 5038
healthcare$	4434
healthier$	2736
hear$	5697 2343
heard$	696 1813 2345
hearin	6907
hearing$	1813 2344 2349 5148
hearings$	5148
hears$	2343
heart$	4399 6887 2352
hearted$	4856
heartless$	2497 2518
heatin	1801
heating$	4485
heavier$	2074
heavil	4403
heavily$	921 6880 6899 2075
heavy	1680
heavy$	4364 2074 2076 2118 2176
heavyset$	2510
heed$	5613 6432 6433 6434 6435 6436 6437 6438
heeded$	5485 5493
heels$	6572 4807
height$	6072 6073 6074 4758
held	4891
held$	722 1449 6667 6829 1708
helicopter$	2300
help	1510 1594 1656
help$	2724 61 68 69 3131 5620 5621 5746 5755 3392 6021 6030 6033 6035 6038 6039 6040 6041 6042 999 1000 1001 1002 6166 6172 6186 6220 6236 6265 6266 6267 6273 6457 6466 1433 1434 1435 1436 6617 1585 1598 1627 6921 4572 4573 4632 4819 4822 4829
helped$	68 69 5612 5756 6171 6177 6182 6185 6191 6248 6251 6252 6253 6254 6255 6663 1585 1598
helpful$	6663
helping$	68 69 3132 6265 6266 6267 3791 1585 1598 4829
helpped$	68 69
helpping$	68 69
helps	1594
helps$	68 69 1585 1598 1627 4830
hepatitis$	2635
her	4183 4208 1551 1746 1755 1774 4460 6965 1820 5083 2459
her$	5164 5165 19 2731 2735 2748 123 130 131 133 2820 169 5344 2876 2961 3071 397 398 405 5573 5576 3123 5640 5644 3168 5726 3341 3342 5854 701 3409 3411 3600 3601 3602 941 963 3660 6268 3839 4022 6543 6544 6545 6546 6547 6548 4093 4095 4097 4104 6588 4235 1720 4407 4408 4421 6903 4430 4439 1770 4458 1788 1789 4474 1791 6956 4481 4487 4493 4504 4517 4523 1869 1881 1983 2125 2126 4872 5015 2354 2356 2387 2441 5131 2454 2462 2476
heroin	6996 4524
heroin$	4422 7001 4539
herself$	2684 2686 5164 5165 2715 2716 33 2718 2719 2720 2721 2722 39 5201 5202 2726 2727 2939 5516 5517 5519 3053 3054 3055 3056 3057 3058 3059 3060 3062 3063 5543 5544 5557 3121 3125 442 3127 3128 5606 5607 5608 5609 5610 5611 3249 3250 3251 3252 5736 5870 5871 5872 5873 5874 5875 5876 5978 5979 5980 5981 5982 5983 5984 5985 5986 5987 5988 5989 5990 5991 3515 5998 4129 4400 4459 4526 4549 4550 4736 4737 5011 5032
herselves$	4400 5011 5032
hid$	980 1415
hidden$	980 6667
hide	4233 1565
hide$	5264 980 1415
hided$	1415
hides	1565
hides$	980 1415
hiding	1565
hiding$	980 1415
hierar	6827 4941 4945 4947 4953
hierarchy$	6741 2540
high$	44 615 616 3306 3307 3308 3309 3310 3311 3312 3313 6288 3987 2175 2323
higher$	615 616 2382
highest$	615 616
highlights$	4799
highly$	1680 2056
hijab$	4807
hijabs$	4807
him	4183 6965 5083
him$	5164 5165 2789 2796 2797 2798 2801 5400 5403 3071 5585 3341 3342 6268 4022 6543 6544 6545 6546 6547 6548 4872 5015 5131
himself$	2684 2686 5164 5165 2715 2716 33 2718 2719 2720 2721 2722 39 5201 5202 2726 2727 2939 5516 5517 5519 3053 3054 3055 3056 3057 3058 3059 3060 3062 3063 5543 5544 5557 3121 3125 442 3127 3128 5606 5607 5608 5609 5610 5611 3249 3250 3251 3252 5736 5870 5871 5872 5873 5874 5875 5876 5978 5979 5980 5981 5982 5983 5984 5985 5986 5987 5988 5989 5990 5991 3515 5998 4129 4400 4459 4526 4549 4550 4736 4737 5011 5032
himselves$	4400 5011 5032
his	4208 1551 1746 1755 1774 4460 1820 2459
his$	19 2731 2735 2748 123 130 131 133 2820 169 5344 2876 2961 5456 397 398 405 5573 5576 3123 5640 5644 3168 5726 5854 701 3409 3411 3600 3601 3602 941 963 3660 3839 4093 4095 4097 4104 6588 4235 1720 4407 4408 4421 6903 4430 4439 1770 4458 1788 1789 4474 1791 6956 4481 4487 4493 4504 4517 4523 1869 1881 1983 2125 2126 2354 2356 2387 2441 2454 2462 2476
histor	1495
historic$	4179
history$	1811 1814 4609 5037 5126 5155
hit	1794 6974
hit$	4478
hiv$	2634
hold	1565
hold$	5749 3404 721 722 1449 4182 4248 1709
holdin	4237 6721 1565 6834 4519
holding$	722 6025 6029 6714
holds	1565 6834
holds$	722 1449 4248
home	4472 6955
home$	5334 5371 5372 5494 5495 5586 3357 5972 6700 6937 6944 6948 6949 6956 6962 6963 6970 6973 6977 6980 6991 2409 5094 5106 5108 5117 2440 5125 5132
homeless$	2667
homelessness$	2667
homes$	5371 5372 6968
honest$	3101 5579 6171 6177 6182 6191 6248
hood$	964 6141 4807 2127 4943
hooded$	2071 2128 4943 2511
hoodie$	6126 6127 6128 6136 4807 4809 4812 2514
hoodies$	5846 3370 6126 6127 6128 6133 6134 6135 6136 6138 4807 4809 4812 2514
hoodlum$	2487
hoodlums$	2487
hoodrat$	2487
hoodrats$	2487
hoods$	5846 3370 964 6133 6134 6135 6138 6141 4807 4809 2127 4943
hoody$	6126 6127 6128 4812
hooligan$	2487
hooliganism$	2487
hooligans$	2487
hope$	3737 6813 4831
hopeless$	3242 1059 1060 1938 1975 1978 2497 2518
hopelessly$	2518
hoper$	5717 5722 5723 5724 4615 4623
hopers$	5717 5722 5723 5724 4615 4623
hopes$	6813
hoping$	6813
hopings$	6813
horde$	539 540
hospit	4417 1734 1829
hospital$	6893 6894 4418 6905 4513
hospitalised$	2627
hospitalized$	2627
hostel	4470
hostel$	6947
hostile$	594 595 596 597 598 5774 5775 1601 1980 2495
hostility$	5809 5810 650 651 4667
hot	4320 4354 2315
hot$	1801 1988
hotel$	5390 5391 5392 5393 2917 2918 2919 2920
hothead$	4614
hotheads$	4614
hotspot$	6797 6831 2306 4999
hotspots$	6797 6831 4999
hours$	6921 1761 4888 2535
house	4472
house$	5390 5391 5392 5393 2917 2918 2919 2920 5947 5972 6949 6956 6962 6970 5106
househ	4472
household$	5947 5972 6949
houses$	6968
housin	6950
housing$	5114
how$	5576 5848 3504 3505 829
hrs$	2535
hub$	6793 6812 4336 4362 4981
huge$	2729
hulking$	2511
hung$	5506 515 977 978 979
hungry$	4697 5120
hunt$	492 3176 493 494 495 496 497 498
hunted$	492 3176 493 494 495 496 497 498
hunting$	492 3176 493 494 495 496 497 498
hunts$	492 3176 493 494 495 496 497 498
huntted$	492 3176 493 494 495 496 497 498
huntting$	492 3176 493 494 495 496 497 498
hurt	1794 6974
hurt$	5196 5198 5546 6194 4478 2348
hurted$	2348
hurting$	2348
hurts$	2348
husband$	6934 6966
hygien	4429 6907
hygiene$	6906
hyper$	2497
hypocritical$	2518
hysterical$	2497
i$	1447
ic	2259
ic$	906 2073
ic0$	2509
ic1$	2509
ic2$	2509
ic3$	2509
ic4$	2509
ic5$	2509
ic6$	2509
ic7$	2509
ic8$	2509
ic9$	2509
idea$	5276
ideas$	5275
identi	1500 6672 6693 1551 1553 1588 6759 4941
identical$	2128
identically$	920 2096 4806 4808
identified$	548 1531 4235 1822 2237 4922 2242 4943
identifies$	6702 1614
identify$	6695 6702 1614 1673
identifying$	1614
identity$	1507
idle$	4689 2497
idly$	3995 4851
iep$	2655
ieps$	2655
ies$	5946
if$	319 320 321 322 323 324 325 326 327 328 329 330 331 5504 5505 350 351 352 353 354 1192 1306 1307
ignorance$	2518
ignorant$	2497 2518
ignore$	5298 5327 5329 5330 528 529 6288 1425 1426 6615 1899 2136 2193 2194 4885
ignored$	528 529 6156 6157 6158 6159 6288 1425 1426 6619 6620 6621 6622 1899 2136 2185 4873 2193 2194 4885
ignores$	528 529 6288 1425 1426 1899 2136 2193 2194 4885
ignoring$	528 529 6288 1425 1426 1899 2136 2193 2194 4885
ill$	944 966 2002 2004
illegal$	5361
illnes	4399 4404 6950 6952
illness$	6876 6881 5069
image$	5425 2974 2975 292 293 6054 4167 4175 1492 4319 1689
images	1653 4337 4338
images$	5425 2968 285 5447 2974 2975 292 293 6054 4175 1492 6673 1513 4319 1651 1689 6860
immaculately$	920 2096
immature$	2497
immaturity$	3089 406 407
immigration$	6950 2437
imminent$	6766
immuni	2646
impair	4399
impairment$	6876 5033 5069
implicated$	193 194 195 196 1822
important$	1627
imposing$	2074 2511
impossible$	585 586 587 588 589 590 1059 1060 2145
impression$	5276
impressionable$	2497
impris	6950
impulse$	3164
impulsive$	2497
in	4456 1779 2358
in$	72 2777 5264 2863 2877 2881 2884 2895 2896 2897 286 2979 5620 3208 3221 3267 3334 3343 3372 5961 858 6064 6067 3606 3617 3618 3619 6132 3656 3661 6257 6264 3818 3843 6406 4098 6638 6714 6717 6727 1611 4396 4397 4426 4428 4440 4447 4460 4462 4463 4491 4510 1830 1891 2024 4710 4800 4806 4808 4828 4842 4922 2360 5107 5111 5145
inaction$	3082 6649 4889
inadequacy$	2518
inadequate$	2518
inadequately$	2518
inappropriate$	5361 2948 1895 1980 2128
inappropriately$	920 2096 4806 4808
inattention$	4889
incapable$	2143 4837
incessantly$	2517
incest$	6971
inch$	3473
incidents$	6859
inclination$	3780 6258 6259 6260 6261 6262 6263
include$	4922
income	6950
income$	5126
incompetence$	2518
incompetent$	2518
incompetently$	2518
inconsistent$	5760 5761 5762 5763 603 1972
incorrect$	2121
increa	1640 2276
indecent$	2948
indepe	5107
independent$	3487 3489 901 4740 4753
index	4945
index$	6835
indica	4180 4891
indicate$	6657
indicates$	6657
indifference$	6649 4889 2518
indifferent$	4837 2518
indisputably$	2517
indivi	6750 1688 4967
individual$	5777 5791 5792 5793 5794 5795 5796 6064 6067 1550 6750 6810 1750 4659 4711
individuals$	5676 5677 5678 5679 5777 5791 5792 5793 5794 5795 5796 6064 6067 1550 4298 4372 4659 4711
indulge$	200 201 202
indulged$	200 201 202
indulges$	200 201 202
indulging$	200 201 202
ineffective$	2518
ineffectual$	2518
inept$	2518
ineptitude$	2518
inevitable$	1061
inevitably$	4838 2517
inexcusable$	4079 4080 6558 2518 2519
inexcusably$	2518
inexplicably$	2520
infamous$	682 2026 2499
infect	4399
infection$	6876 5069
inflicted$	4567
influe	6748
influence$	5703 4607
influenced$	5196
influences$	5703 4607
influential$	6848
inform	1594 1656 4891 2276
inform$	1490 6660 1508 1509 1585
informant$	2526
informants$	2526
information$	3103 6471 4020 1433 1434 1435 1436 4173 6659 6660 1501 6826
informed$	1585
informing$	1508 1509 1585
informs$	1508 1509 1585
inhale	4404
inhaler$	6881 2591
inhalers$	2591
initiative$	2287
injunc	4340
injunction$	6775 6817 6851 7000 4978
injunctions$	6775 6817 6851 4978
injuri	4404
injuries$	6881
injury	4399 4404
injury$	6876 6881
inner$	909
innocent$	5941 5942 5943 5944 4728
innocents$	5936 5937 5938 5939 5940 4727
inpatient$	2628
inquiry$	6719
insane$	4660
inside$	5264
insight$	4574
insist$	176 177 178
insisted$	176 177 178
insisting$	176 177 178
insists$	176 177 178
insistted$	176 177 178
insistting$	176 177 178
insolent$	2497
insomnia$	2638
inspec	4192 4193 4194 1511 1512 1541
inspector$	6669 6670 6671 4195 4196 4225 4963
instagram$	256 2940 257 2941 258 2942 259 2943 260 2944 5422 5423 5424
instead$	6625 6627
instigator$	4928 2488
instigators$	4928 2488
institutional$	2159
instructed$	1504 1543 4377
instructions$	4583
insulin$	2593
integrated$	2256
intel$	2522
intell	6691 4941 4945
intelligence$	6471 6654 6656 6676 4251 6802 4361 2207 4892 2297 2521 2545 2562
intended$	1627
intens	1680 2276
intensive$	4364 2449
intent	1684
intent$	6995 5157
intention$	3780 6258 6259 6260 6261 6262 6263
intentions$	3780 6258 6259 6260 6261 6262 6263
interc	4229 2574
intercepted$	6706
intercourse$	4544
interest$	6236 3780 6258 6259 6260 6261 6262 6263 6432 6433 6434 6435 6436 6437 6438 3965 3966 3967 3968 3969 4146 6629 6630 6631 6632 1501 6711 4886
interested$	3787 3929 4111
internally$	2398
internet$	256 2940 257 2941 258 2942 259 2943 260 2944 5422 5423 5424 1871
interr	4212
interrogated$	6689
interv	1827
intervene$	6457 6614 6617 6753
intervened$	6467
intervention$	5755 6989 4819 5151
interventions$	5755 999 1000 1001 1002 4819
interviewed$	1575 1823
intimate$	2948
intimidate$	525 1897
intimidated$	525 1897
intimidates$	525 1897
intimidating$	525 5841 1897 1980 2095 2495
into	1779 2208
into$	5199 5264 2887 2888 2889 2891 3265 1674 4463 1830
invariably$	2517
invest	6759 6945 4509 2286 2552
investigate$	6457 6617
investigation$	6746 6755 6985 6986
investigations$	6746 6755
invincible$	2506
invitation$	3679 996 997 998
invitations$	3679 996 997 998
invite$	5180 5181 365 366 1880 1884
invited$	5180 5181 365 366 1880 1884
invites$	5180 5181 365 366 1880 1884
inviting$	5180 5181 365 366 6265 6266 6267 1880 1884 4829
involv	6715 6731 4923
involved$	5196 5198 193 194 195 196 197 198 199 537 583 6618 4237 6819 1822 4590
involvement$	193 194 195 196 537 4250 4590
involving$	6732
iq$	2649
irresponsible$	2736 402 1846 1885 2518
irresponsibly$	2477 2518
is	1581 6889 2342
is$	2742 135 136 380 381 544 551 552 553 554 555 556 557 558 559 560 592 3283 3288 623 637 638 639 640 641 642 760 3444 761 762 763 764 767 768 769 770 779 6064 6067 3644 3683 3740 3819 1167 1168 4117 1441 1442 6641 4190 4226 4289 4296 4363 1777 1833 1929 1930 1961 1976 1977 1987 4756 4800 4801 2197 4922 2303 2350 2355 2362 2373 2398 2400 2401 5104 2434 2438 2451 2453 2454 2458
isn$	994 1025 1030 1973 2043
isolation$	1763
iss$	2449
issue	1491
issue$	5808 1639 4590 4665 5037
issued	1491
issued$	6653 4383
issues	1491
issues$	5808 1639 4590 4665 5037
issuin	1491
it$	5464 5521 5522 5524 664 5848 3380 6018 6019 1038 1039 6306 3872 6353 3910 3911 6461 6470 4075 1395 1396 1397 6599 6600 4157 4566 4648 4878
its$	2870 3122 6351 4007 4017 4093 4095 4097 6576 6577 4102 4104 4105 6588 6608 4133 4169 4170 4263 4271 4493 2160 4871 2198
itself$	2684 2686 2715 2716 33 2718 2719 2720 2721 2722 39 5201 5202 2726 2727 2939 5516 5517 5519 3053 3054 3055 3056 3057 3058 3059 3060 3062 3063 5543 5544 5557 3121 3125 442 3127 3128 5606 5607 5608 5609 5610 5611 5736 5870 5871 5872 5873 5874 5875 5876 5978 5979 5980 5981 5982 5983 5984 5985 5986 5987 5988 5989 5990 5991 3515 5998 6488 4129 4130 4526 4549 4550 4736 4737
jacket$	6126 6127 6128 6136 4807 4812 4816
jackets$	6126 6127 6128 6136 4807 4812 4816
jail	4514
jail$	6933 6991
jailed	6952
january$	5373
jeans$	6126 6127 6128 4807 4812
jeopardise$	10 1842 1843
jeopardised$	10 1842 1843
jeopardises$	10 1842 1843
jeopardising$	10 1842 1843
jeopardize$	10 1842 1843
jeopardized$	10 1842 1843
jeopardizes$	10 1842 1843
jeopardizing$	10 1842 1843
jeopardy$	5161 5162 5172
jewellery$	6126 6127 6128 4807 4812
job	6950
job$	6320 6402 6403 6404 6405 6418 6419 6420 6421 6422 6423 6424 6425 6426 6427 6482 6486 6493 4868
jobs$	6418 6419 6420 6421 6422 6423 6424 6425 6426 6427
jobsworth$	2518
jobsworths$	2518
joggers$	6126 6127 6128 4807 4812
join$	5298 5327 6194
joint	2276
joint$	2250
joke$	4867
journe	6822
judge$	3521 6614
judgement$	4868
judgment$	4868
july$	5373
jumper$	6126 6127 6128 4812
jumpers$	6126 6127 6128 4812
june$	5373
junkie$	2491
junkies$	2491
just$	2776 3003 3007 360 664 1040 1046 1047 1048 1049
justice$	5843 5844 6808 6809 6988 4512
justification$	4866
juvenile$	1924 1927 1931 2508
juveniles$	2508
keen$	121 122 6813
keens$	6813
keep	4233 1667
keep$	42 5238 2831 5327 5329 5330 229 232 239 240 241 242 243 244 245 246 247 248 249 250 251 5564 437 441 443 5613 516 3501 3502 3503 3506 3507 3509 3510 3513 6166 6172 6186 1200 1201 1202 1490 1521 1856 4822
keeped$	5238
keeping$	5238 5337 229 232 239 240 241 242 243 244 245 246 247 248 249 250 251 437 441 444 3501 3502 3503 3506 3507 3509 3510 3513 6496 1521 1856
keepped$	5238
keepping$	5238
keeps$	5238 229 232 239 240 241 242 243 244 245 246 247 248 249 250 251 517 1521 4248 1856
kept$	229 232 239 240 241 242 243 244 245 246 247 248 249 250 251 5485 5493 5511 5512 1200 1201 1202 6467 6667 1521 1697 1764 1856 4885
ketamine$	4422 6900 2370
key$	4102 6769 6806 6848 2237 2240 2242 2244
kick$	6193 1424 1982
kicked$	1424 1794 1795 1982
kicking$	1424 1982
kickked$	1424
kickking$	1424
kicks$	1424 1982
kid$	5777 5791 5792 5793 5794 5795 5796 4593 4606 4659
kids$	5700 5706 5777 5780 5791 5792 5793 5794 5795 5796 5832 5936 5937 5938 5939 5940 4538 4593 4606 4659 4703 4727
kill$	2327
killed$	2327
killing$	2327
kills$	2327
kind$	6020 6103
kinshi	1780
kinship$	4464
kissed$	2805 5469
kissing$	5475
kitted$	945 946 947 2122
knew$	408 3093 3094 689 690 698 699 700 6304
knife	6996
knife$	5354 1615 4358 6995
knives	6650 6721
knives$	1506 6710 6725 6726
knock$	515 1600
knocked$	515
knocking$	515
knockked$	515
knockking$	515
knocks$	515
know$	2946 3083 3084 408 3093 3094 3097 3098 689 690 691 692 698 699 700 820 6304 6385 6386 6672 1536 1577 1650 1673 1679 1687
knowing$	2780 97 725
knowingly$	5472 5473 313 4561 4562 1879
knowledgeable$	725
known	6686 1551 1653 4337 4338
known$	3083 3084 5562 3097 3098 5668 5676 5677 5678 5679 682 3367 3368 3858 6668 4235 6713 1560 1581 1658 1669 1838 1895 1924 1928 1931 2027 2237 2240 2242 2302
knows$	408 3093 3094 689 690 691 692 698 699 700 821 6304 1679
knuckle$	6094
knuckles$	6094
kudos$	5649
label$	4818
labels$	4807 4818
labour$	4647
lac$	2019 2020 2498
lack$	48 473 474 475 476 477 478 479 480 481 482 483 591 670 1468 4153 4154 4155 1890 1934
lackadaisical$	2518
lacked$	473 474 475 476 477 478 479 480 481 482 483 1890 1934 1972
lacking$	473 474 475 476 477 478 479 480 481 482 483 6594 6595 6596 6597 1890 1934
lacks$	473 474 475 476 477 478 479 480 481 482 483 1890 1934 1972 2018
lad$	5777 5791 5792 5793 5794 5795 5796 4606 4659 4781
lads	6822 1688
lads$	5265 169 5375 5399 3016 3020 3021 3035 410 5657 5664 5683 3215 532 533 534 5700 5777 5791 5792 5793 5794 5795 5796 5811 6211 6212 6213 6214 6215 3745 3746 3747 3757 3766 3807 6323 4037 6534 4325 1647 1659 6823 1668 1676 6842 6845 4372 4379 6865 4606 4659 1983 4781 4992
lady$	786 5949 5950 5951
lamentable$	2518
land$	0 1
landded$	0 1
landding$	0 1
landed$	0 1
landing$	0 1
landlord$	3872 3877 3878 6604 6633
lands$	0 1
language$	4414
lank$	2114
lanky$	3621 2511
lap$	395
laped$	395
laping$	395
lapped$	395
lapping$	395
laps$	395
large$	3596 2074 2511
largely$	1441 1442 2197
larger$	2074
lashes$	4793 4799 4807
last$	3806 1766
late$	6288 6611 4135
laugh$	485
laughed$	485
laughhed$	485
laughhing$	485
laughing$	485
laughs$	485
law$	565 566 567 568 573 575 2299
lawless$	1975 4660 2497
lax$	1334 1335 1336 1337 6594 6595 6596 6597 4135 2184
lay$	2290
layabout$	2487
layabouts$	2487
lazily$	2518
laziness$	2518
lazy$	1334 1335 1336 1337 4135 2119 2184 2497 2518
lead	1594 4961
lead$	5173 105 106 107 108 109 110 803 804 805 806 807 1594 2276
leader	4941
leader$	6738 6769 6806 4590 4602 4927
leaders$	6738 6769 6806 4590 4602 4927
leadership$	6432 6433 6434 6435 6436 6437 6438 1433 1434 1435 1436 6629 6630 6631 6632 4590 2159 4868 4886
leadin	6834
leading$	105 106 107 108 109 110 803 804 805 806 807 6848
leads	6834
leads$	105 106 107 108 109 110 803 804 805 806 807 2276
lean$	2074
learn	4188 1553
learn$	411 412 3097 3098 5613 6166 6172 6186 6207 6208 6209 6210 6239 6614 6665 1673 4822
learned$	3097 3098 825
learning$	60 4445 2349 2351 2391 2393
learns$	6239
learnt$	3097 3098 826
least$	3862 3957
leave	6847
leave$	0 1 2687 5191 31 32 34 5298 5327 5329 5330 5564 6166 6172 6186 6194 1297 1298 1299 1300 1301 1302 1303 1304 1305 1475 1476 4822 2203
leaver$	5109
leaves	1779
leaves$	0 1 2687 31 32 34 5566 1297 1298 1299 1300 1301 1302 1303 1304 1305 1475 1476 4463 1830 2203
leavin	1779
leaving$	0 1 31 32 34 1297 1298 1299 1300 1301 1302 1303 1304 1305 1475 1476 4463 2203
led	4891
led$	5173 5174 5175 5191 5196 105 106 107 108 109 110 5566 5567 5568 4318 4682
left	1779 6952
left$	0 1 2687 5191 31 32 34 5331 5485 5493 3036 5566 3108 1297 1298 1299 1300 1301 1302 1303 1304 1305 1475 1476 4463 1830 4873 4885 2203 4922
leg$	6094 6885
leggings$	6126 6127 6128 4807 4812
legs$	6094 6885
length$	3614
less	1622
less$	418 3456 6400 6401 2057
lesson$	60 62 63 6281 6282 6283
lessons$	60 62 63 5820 6914 6917 4543 5087
let	1510
let$	35 36 103 104 5485 5500 5501 5502 5503 5506 5559 6166 6172 6186 6288 6473 6474 1338 1339 1340 1341 1342 1343 1344 1345 1346 1347 1348 1349 1350 1351 1352 1353 1354 1355 1356 1357 1358 1359 1360 4045 4046 1475 1476 1490 1508 1509 4822 2203
leting$	1508 1509
lets$	35 36 103 104 5559 6288 1338 1339 1340 1341 1342 1343 1344 1345 1346 1347 1348 1349 1350 1351 1352 1353 1354 1355 1356 1357 1358 1359 1475 1476 1508 1509 2203
letter$	6471 6554 6555 4877
letters$	6471 6554 6555 6599 6600 4877 4878
letting$	35 36 103 104 6288 1338 1339 1340 1341 1342 1343 1344 1345 1346 1347 1348 1349 1350 1351 1352 1353 1354 1355 1356 1357 1358 1359 1475 1476 2203
leukaemia$	2644
level	1622
level$	6020 6892 1768 5099
levels$	6020
liability$	565 3249 566 3250 567 3251 568 3252
liaison$	4544
liaisons$	4544
liar$	5722 5723 5724 4614 4615
liars$	5722 5723 5724 4614 4615
library$	3872 3877 3878 6604 6633
licence$	7000 5159 5160
licences$	5160
lie$	415 416 6192 6284 6285 6286 6288 6310 6601 4879
lied$	415 416 6284 6285 6286 6304
lies$	3082 415 416 6284 6285 6286 6288 6304 6309 6601 6641 4879
life	4472 6981
life$	2695 5323 5907 5948 5952 5964 5965 5966 5967 5968 4390 6884 6949 1849 4536 4590 4596 5124
lifes$	4596
lifestyle$	3 4 5 6 7 8 9 2703 2714 5205 5207 5649 5651 5652 5964 5965 5966 5967 5968 4530 4531 4536 4590 4609 4610 2478
lifestyles$	5205 5207 5964 5965 5966 5967 5968 4530 4531 2478
lift$	5439 5440 5441 5442 5443 5444 5445 5446 5451 5454 5475 5479 6054 3896
lifted$	3897 3919
lifts$	5439 5440 5441 5442 5443 5444 5445 5446 5451 5454 5475 5479 6054
light$	928 6102 2074 2092 2093 2099 2114
lighter$	928 2092 2099
like	4200
like$	488 489 5746 3419 3431 6663 6813 4590 4747 4806 4808
liked$	488 489
likelihood$	1625
likely$	1497 1548 1928 2237
likes$	488 489 6813
liking$	488 489
limited$	473 474 475 476 477 478 479 480 481 482 483 5760 5761 5762 5763 603 1890 1972
line$	5366 5375 5376 5380 5382 5386 5387 5388 5389 1558 6725 4537 4959
lines	6820 4941
lines$	5355 5370 5375 5376 5379 5381 5385 5387 5388 5389 3248 1558 4537 5002
lingered$	5506
link	6672
link$	515 4894 2264
linked	1624
linked$	537 1561 1581 6819 4343 1822 4590
linking$	515
links$	518 519 537 4590 4894
lip$	3219 6094 4106
lips$	6094
lipstick$	6095 6096 6097 4799 4802
lisp	6887
list	1653 4337 1655 4366 1686
list$	6673 1514 6794 4339 6825 6835 6843 6857 4405 4907 4939
listed$	4339
listen$	5298 5480 5481 5482 5483 5484 5485 5613 6147 6166 6172 6186 6207 6208 6209 6210 6239 6399 6457 6614 6617 4188 4822 4823 4848
listened$	5480 5481 5482 5483 5484 5485 5493 5511 5512 6333 6349 6354 6395 6399 6467 4848
listening$	5485 4849
listenned$	5485
listenning$	5485
listens$	5485 6239
listing$	4339
listinged$	4339
listings$	4339
lists$	6673 4339 6825 6857 4907
little	1495
little$	40 50 473 474 475 476 477 478 479 480 481 482 483 569 603 3453 3556 6117 1102 3955 3960 3961 3962 1287 6451 6452 6611 4179 1890 1907 1931 1972 2018 2042 2113 2202
live	1495
live$	5298 5341 735 736 737 738 739 740 787 803 804 805 806 807 1156 4179 4269 6879
lived$	803 804 805 806 807 1158 1777 1807 2423
lives$	2695 5208 5209 5210 5211 5212 735 736 737 738 739 740 5948 5952 803 5964 804 5965 805 5966 806 5967 807 5968 1157 1777 1778 2423
living$	735 736 737 738 739 740 787 803 804 805 806 807 1777 6980 6981 2423
local	1495
local$	686 903 6608 4179 1779 1780 4582 2071
locat	6759
locate$	4984
location$	2802 2803 2804
lock$	1583
locked$	5546 4331 6818 1794 1795
locs$	4797 4799
log	1523 1628 1655 1686 4891
log$	1520 4205 1526 6702 6704 4339 1662
loged$	4339 1662
logged	1523 6686
logged$	6703 4360 1677 6846 4982
loggin	1523
logging$	1520 1526 4339
logginged$	4339
loggings$	4339
logo$	4807
logos$	4807
logs	1523
logs$	6702 4339
loiter$	4756
loitered$	4756
loitering$	4756
loiterred$	4756
loiterring$	4756
loiters$	4756
lone$	903 2070
long$	4108 6611 2093 2113 2114
longer$	3459 3464 3498 874 875 876 3572
look$	2724 363 364 450 710 728 3412 729 730 731 3415 732 733 3417 734 3501 3502 3503 3506 3507 3509 3510 3513 830 835 938 939 940 6457 1378 6615 6617 6854 1798 2120
looked$	363 364 671 728 3412 729 730 731 3415 732 733 3417 734 830 835 3546 3551 6032 6037 938 939 940 6349 6354 6467 1378 1781 4466 2120
looking$	363 364 3176 493 494 495 496 497 498 3198 3391 3501 3502 3503 3506 3507 3509 3510 3513 830 835 6000 6008 6009 3545 3550 6031 3557 6036 6080 3814 1378 6813 1799 4766 4767 4774 4775 4779 4849
lookings$	6813
lookked$	830 835
lookking$	830 835
lookout$	2538
lookouts$	2538
looks$	363 364 728 3412 729 730 731 3415 732 733 3417 734 830 835 938 939 940 6144 1378 1798 2120
lose$	6194 1767 1809
loser$	5722 5723 5724 4614 4615
losers$	5722 5723 5724 4614 4615
loses$	1767
losing$	1767 1809 2374
loss$	6593 5033
lost	1790 6952
lost$	3241 6288 6619 6620 6621 6622 1462 1463 1557 1767 1809 1922 1937 4885 2374
lot$	685 5994 6002 6003 1328 4382 4606 4739
lots$	936
loud$	1996
lounge$	977 978 979
lounges$	977 978 979
lout$	2487
loutish$	2487 2497
louts$	2487
love$	488 489 5746
loved$	488 489
lover$	4554
lovers$	4554
loves$	488 489
loving$	488 489
low$	5760 5761 5762 5763 603 615 616 3306 3307 3308 3309 3310 3311 3312 3313 965 1912 1972 2018 4811 2346
lower	1622
lower$	615 616 2382
lowest$	2390
lowlife$	2487
lowlifes$	2487
lurch$	6463
lure$	1850
lured$	1850
lures$	1850
luring$	1850
lycra$	4807
lying$	415 416 6288
machet	6996
machete$	6995
made$	31 32 34 52 53 54 5217 166 167 192 226 5485 5566 430 582 784 3605 3754 3756 3834 3870 3899 1271 1391 1392 1437 1556 1573 4313 1716 1903 4922
magist	2463
magistrates$	5843 5844
magnet$	1692 4995
magnets$	1692 4995
mail$	6586
mails$	6586
main$	6738 6769 6806 6848 1928 2237 2240 2242 2244
major$	2244
make	1522
make$	31 32 34 52 53 54 5217 2744 2745 2751 2752 2753 2754 2755 166 167 192 226 5566 430 5613 784 3616 6095 6096 6097 6103 3634 3668 3754 3755 6236 3898 1271 1391 1392 4189 1706 1716 1903 4802
maker$	4599 4603
makers$	4599 4603
makes$	31 32 34 52 53 54 5217 166 167 226 5566 430 784 3754 1271 1391 1392 1716 1903
makeup$	6095 6096 6097 6144 4799 4802 4807
making$	31 32 34 52 53 54 5216 5218 5219 5220 2744 5224 5284 5285 5286 5287 5288 5289 5290 5291 166 167 226 430 784 6008 6009 6288 1271 6495 1391 1392 1716 1903 4600
maladjusted$	1975
male	2259
male$	5460 3182 3587 6065 6066 3590 6068 6069 922 4191 1550 4754 2071 2237
males$	2787 5265 5272 2798 2801 5282 5283 5360 5375 5399 2945 5428 5429 5434 5436 5460 5656 5670 3196 5674 5675 5676 5677 5678 5679 5683 5684 5777 5791 5792 5793 5794 5795 5796 6004 1550 4534 4659 2507
malicious$	1902
malign$	541 542 543 1923
malnourished$	2090
malodorous$	2511
man	4521
man$	2787 2791 5272 2796 2797 2798 2801 5282 5283 5375 5390 5391 5392 5393 2917 2918 2919 2920 5398 5399 5400 5403 5434 5460 5463 5478 3196 5674 5675 5676 5677 5678 5883 5894 5896 5898 3426 5926 5932 5933 5934 786 5949 5950 5951 5956 797 798 5976 6004 3627 3633 4191 6998 4534 4559 4725
manage	4373
manage$	5726 5746 5823 735 736 737 738 739 740 787 3501 3502 3503 3506 3507 824 3509 3510 3513 843 6005 6006 3533 850 851 3536 6220 6460
managed$	735 736 737 738 739 740 787 843 6251 6252 6253 6254 6255 1697 2407
management$	3331 1433 1434 1435 1436 2159 4868 4939
manager$	3872 3877 3878 6604 6633 6850 4939
managers$	3872 3877 3878 6604 6633 6850
manages$	735 736 737 738 739 740 787 843
managing$	735 736 737 738 739 740 787 3501 3502 3503 3506 3507 3509 3510 3513 843 6008 6009
manbag$	4807 2514
manbags$	4807 2514
manipulate$	3382
manipulated$	5196
manipulating$	2497
manipulative$	1980 2497
manipulator$	4614
manipulators$	4614
mannered$	4686 4687
many$	2767 2783 5885 4077 4078 4102 4103
map	4945
map$	1579 1580 2263
mapped$	1579 6846 2263
mapping$	1579 2263
maps$	1579 2263
march$	5373
marginalised$	2071
marker$	4906
markers$	4906
market	4351
market$	6828 6858
marks$	5096
marria	6950
mask$	976 6141 4807 4813
masked$	976
masking$	976
maskked$	976
maskking$	976
masks$	6133 6134 6135 976 6138 6141 4807 4813
match	6672
match$	4317
matching$	1547 1711 2128 4943
material$	6826
maths$	5097 5098
matric	4945
matrix	4945
matrix$	6835 4946
matted$	2114
matter$	129 3722 3723 3724 3729 6236
matters$	5952 4075
mattress$	4471
mature$	725 3568 901 4750 4751 4752 2506
maturity$	725 2506
may$	5373 3291 752 4186 1505 1657
meals$	6961
mean$	5173 5191 5566 4135 2095
means$	5173 5191 5566 1627
meant$	6304
measur	4954 4961
media$	2940 2941 2942 2943 2944 5422 5423 5424 6684 6707 6807
medica	6907 5010
medical$	6887 2353
medicated$	2611
medication$	2611
medici	4404
medicine$	6881
mediterranean$	922 3609 2095 4804
medium$	615 616 3306 3307 3308 3309 3310 3311 3312 3313 912 2074
meet	6864
meet$	2836 2837 2838 5327 5329 5330 5417 261 262 263 5471 5480 5481 5482 5483 5484 5513 5514 5515 6147 6166 6172 6186 6457 6687 4563 4822
meetin	6822
meeting$	5254 5337 261 262 263 5471 5480 5481 5482 5483 5484 5513 5514 5515 6824 4849
meets$	261 262 263 6687
melatonin$	2620
meloterritorial$	2497
member	6650 6651 4176 4183 4197 6681 6696 6698 4223 6701 1542 6731 1578 1581 6744 1586 6750 4290 6767 4293 4294 6822 1688 6868 4915 4923 4945 4953 4954 4967 4973
member$	5777 5791 5792 5793 5794 5795 5796 3765 3772 3773 6770 4325 6810 6819 1659 6823 1668 1676 6842 6845 4379 6865 4521 4590 4659 4992
members$	67 169 5777 628 5791 5792 5793 5794 5795 5796 3757 4022 6674 6675 4208 1525 1544 4262 1582 4270 4287 6770 4298 6779 6782 4325 1647 6819 1659 6823 1668 1676 6842 6845 4372 4379 6865 4393 4398 4590 4659 1983 2232 2249 4950 4992
membership$	4250 6727 1581 4590
men$	2787 5265 2789 2790 5269 5270 5272 2796 2797 2798 2801 5279 5282 5283 5313 5318 5325 5358 5359 5375 5390 5391 5392 5393 2917 2918 2919 2920 5398 5399 5400 5403 2945 5426 5427 5431 5434 5436 5460 5463 5478 5513 5514 5515 5654 5660 5661 3196 5674 5675 5676 5677 5678 5679 5682 5683 5859 5860 5861 5883 5889 5896 5897 3425 5908 5909 5924 5932 5933 5934 797 798 6004 6108 4534 4536 4537 4559 4725 4734
menace$	525 1897 4614 4630 2495
menaced$	525 1897
menaces$	525 1897 4614
menacing$	525 1897 2095 2495
mend$	6614
mental	4429 6907
mental$	4411 1728 4417 6906 6950 4660
mentality$	4590 4598 4610 4701
mentally$	2011
mentor$	5075
mentoring$	60
merely$	1040
mess$	6593 4121
messag	1545 4230 4330
message$	5417 261 262 263 265 266 267 268 269 270 271 4365 4877
messaged$	261 262 263 265 266 267 268 269 270 271
messages$	5277 261 262 263 5425 265 266 267 268 269 270 271 6707 6807 4877
messaging$	5254 261 262 263 265 266 267 268 269 270 271
messed$	631 3321
messy$	2114
met	1803
met$	261 262 263 5500 5501 5502 5503 5506 6467 4563
methylphenidate$	2615
middle$	3624
might$	1176 1177 1178 1179 1180 4186 1505
migraine$	2577
migraines$	2577
mind$	5852 792 793 794 795 796
minded$	4684 4691 4857
mindset$	4610
mini$	3452 6126 6127 6128 1907 2042 4812 2131
miniature$	2042
minimal$	5760 5761 5762 5763 603 3955 1972
minimise$	484
minimised$	484
minimises$	484
minimising$	484
minimum$	6450
miniskirt$	2514
miniskirts$	2514
misbehave$	2494
misbehaved$	2494
misbehaves$	2494
misbehaving$	2494
misbehaviour$	2494
miscarriage$	2630
miscarried$	2630
mischief$	1919
miscreant$	2487
miscreants$	2487
misfit$	5722 5723 5724 4614 4615
misfits$	5722 5723 5724 4614 4615
misled$	4885
misper$	4541
mispers$	4541
miss$	5298 5327 5329 5330 6194 6288 1418 1419 2403
missed$	6288 6559 6560 6561 6562 1418 1419 6619 6620 6621 6622 2191 2403
misses	1790
misses$	6288 1418 1419 2403
missing$	5303 5345 5404 5405 5413 2937 2938 3301 6288 1418 1419 4228 4541 2403
misuse$	5054
mix$	5298 5480 5481 5482 5483 5484 515
mixed$	2800 193 194 195 196 197 198 199 515 5760 5761 5762 5763 904 907 919 923 926 928 3623 2099
mixes	6847
mixes$	515 6834
mixing$	5480 5481 5482 5483 5484 515
mob$	539 540 685 4597 1914
mobile$	1528 6690 2220
mobiles$	1528 6690
mock$	2412
mocks$	5097
modern$	1962
modus$	4933 2251
mohawk$	2512
mohawks$	2512
money$	2910 2911 2912 5439 5440 5441 5442 5443 5444 5445 5446 5451 5454 3173 5651 5652 6588 6710 4577 1959 4888
monito	1523 4229 1686
monitor$	6695 6702 6704 1650 4345 1662 1671 4984
monitored$	6703 6706 4345 1662 1671 6846
monitores$	1671
monitoring$	1546 4345 1671
monitors$	6702 4345 1671
monster$	4614
monsters$	4614
month$	4888 5128
months$	4888 5128
mood	4404 4429
mood$	6881 6906 5030 2377
moods$	6881
moody$	2497
moral$	3161
morals$	5831 4702
more	2208 2276
more$	2705 2706 2707 2708 2709 741 742 743 744 747 748 749 750 772 5993 6002 6003 6334 6343 1427 1428 1429 1430 1431 4739 2237
morning$	2310
most$	5885 5993 995 4382
mother	6938 4472 6951 4475 6955 6958 6959
mother$	5840 811 1772 1773 6935 6949 4473 1792 6964 1805 4497 6980 4705 2053
mothered$	2053
mothering$	6021 6026 2053
motherred$	2053
motherring$	2053
mothers$	1805 4705 2053
motions$	6584
motivated$	490
motivation$	5831 4574 4702
mount	1522
moustache$	4782 2512
moustaches$	4782 2512
mousy$	2114
mouthed$	4680 4681
mouthy$	2497
mov	1667
move$	6166 6172 6186 6290 6614 6672 4822 5091 5111
moved$	5546 6171 6177 6182 6191 6248 4090 1697 1777 6952 4476
moveme	6650 4207 4230 1653 4337 4338 6822 6827 1685 4953
movements$	6684 6685 4209 6707 4369
moves$	5105 5111
moving	6854
mri$	6901
much$	3474 6002 6003 1329 1450 4158 4382 4739 2118
mugged$	1837
mugger$	5722 5723 5724 4614 4615
muggers$	5722 5723 5724 4614 4615
mugshot$	1675 2543
mugshots$	2543
mule$	5725 5737 5738 5739 4616 4643 1960 4645
mules$	5725 5737 5738 5739 4616 4643 4645
mullet$	2512
mullets$	2512
multi$	1163 1495
multiple$	4077 4078 2325
mum	6938 4472 6951 4475 6955 6958 6959
mum$	5577 5840 1772 1773 6935 6949 4473 1792 6964 1805 4497 6980 4705
mums$	5577 1805 4705
murder$	1503 4269 2237
murmur$	5036
muscly$	2074 2511
muscular$	2074 2511
must$	21 22 23 24 25 26 401 413 752 6601 1444 1447 1657 4879
nails$	5879 6136 4793 4799 2116
naive$	402 5973 5974 5975 1885 4733 2497
naivety$	5558 3089 406 407
naked$	2948 5469
name	1553
name$	5958 5959 5960 6645 6660 1705
named$	1664 1705 2237
names	1500 6701 1653 4337 4338 4366
names$	6660 6673 1513 6675 6677 1632 1676 6843 6860 6861 1705 4895
naming	1553
naming$	1705
nan	6938 4472 6951 4475 6958 6959
nan$	6935 6949
nana	6938
nasty$	1922 2497
nation	4443
national$	6920 2221
naughty$	1922 1975 1980 2497
near$	1319 1320 1321 6683
nearby$	4228
nearly$	815 816 2041 2050
neat$	2113 2114
neatly$	920 2096
necessary$	1627
neck$	6094
necks$	6094
need	4200 6891 4469
need$	21 22 23 24 25 27 706 707 708 753 5920 5999 846 6014 6015 6016 6017 859 3544 861 862 863 864 3553 3554 3555 872 873 3558 3559 3560 3561 3562 3563 3564 3565 6043 6045 6663 6813 6912 6946 5035 5037
needed$	5999 872 873 1170 1627
needing$	706 707 708
needless$	2729
needs	1740 2358 5059
needs$	21 22 23 24 25 28 706 707 708 5999 872 873 3558 3559 3560 6542 6813 4424 1748 6912 5035 5037 5076 5078
needss$	5076
needy$	1975 2497
neet$	2501
neets$	2500
negative$	2736 5676 5677 5678 5679 541 542 543 5774 5775 6716 1895 1923 2015 4932
neglec	1794 4496 6976
neglect$	1380 1381 6593 6649 6971 6972 6973 6975 2187 4889 5118 2448
neglected$	1380 1381 4478 2185 2186 2187 5118 2448
neglectful$	2518
neglecting$	1380 1381 2186 2187
neglects$	1380 1381 2186 2187
negligence$	2518
negligent$	2518
negligently$	2518
neighb	5127
neighbourhood$	4184 4192 4193 4194 1511 1512 4203 1541 4316 4335 1652 6814 6815 4347 1665 1678 1682 1696
neighbours$	4581 4582
neither$	1073 1078 1231 1234 3918 1235 1236 1237 3921 1246 1257 1258 1259 1260 1261 1262
networ	1586 6748 6827 4953 4954
network$	5375 6740 6742 4270 4537 2264
networks$	6742 4537
neurod	2637
never$	3025 3029 3030 3031 3032 417 445 446 447 448 449 451 992 994 3695 1012 1013 1014 3699 3700 1025 1030 3715 3777 3778 1103 6296 6297 1209 1210 1211 1212 1213 1214 1215 1216 1217 1218 1219 1220 1222 1223 1250 1263 1756 1973 2057 2163 2516
nevertheless$	5250
new	1495
new$	4179 4489
news$	5705
next$	41 3637 3970 4900 4919
nickna	1500 1653 4337 4338
nicknames$	6675
nicotine$	6900
night$	6281 6282 6283 6705 6880 6899 2368
nightmare$	565 3249 566 3250 567 3251 568 3252
nightmares$	2639
nights	4403
nights$	6880
nike$	4807 2128
nikes$	4807
nineteen$	5458 5889 3424
no$	49 5333 5488 5496 378 383 3068 5583 3114 432 433 473 474 475 476 477 478 479 480 481 482 483 3240 569 3258 603 3390 775 780 3493 3494 814 3556 878 879 880 881 888 3575 3576 3725 3726 3727 3728 1045 1050 1051 1052 1053 1054 6222 6223 6224 6225 1069 1075 1076 1077 1079 1081 1082 1096 3781 3784 3785 3786 1104 1105 1106 1107 1108 1109 1110 6296 6297 3823 3824 3825 3826 3830 1204 1232 1234 3918 1235 1236 1237 3921 1238 1241 1242 1243 1244 1246 1257 1258 1259 1260 1261 1262 1267 1268 1269 1270 3955 3962 1281 1282 1283 1284 1285 1747 1816 1890 1939 1947 1972 2018 2180 2182 2202 2237
nobody$	379 382 5969 6051 1075 1076 1077 1078 1082 1203 1231 1234 3918 1235 1236 1237 3921 1241 1242 1243 1244 1246 1267 1268 1269 1270 4742 2164
nomina	4945 4947
nominal$	6713 6810 4348 4358 4590 4924 2265 4989
nominals$	6713 6741 4358 4590 2539
non$	645 1943 1945 1966 1967 1968 1969 1970
noncompliance$	2493
noncompliant$	2493
none$	344 782 5969 1073 1078 1082 1123 1231 1234 3918 1235 1236 1237 3921 1246 1257 1258 1259 1260 1261 1262
nonengagement$	2493
nonetheless$	5250
nonexistent$	6594 6595 6596 6597
normal$	5799
north$	967
nose$	6094
not$	3024 3026 3029 3030 3031 3032 417 3120 445 446 447 448 449 451 545 3276 593 3322 759 776 3462 3463 783 853 856 860 865 3573 990 991 3689 3693 3694 1025 1030 6222 6223 6224 6225 1074 1080 3775 3776 1095 1098 1103 6296 6297 1137 1138 3837 3838 3889 3892 1209 1210 1211 1212 1213 1214 1215 1216 1217 1218 1219 1220 1222 1223 3913 3914 1233 1234 1237 1245 1250 1254 1263 3948 3950 1272 1273 1319 1320 1321 1332 4140 6639 1756 4449 1771 1973 2043 2044 2049 2057 2163 2381
note	1655 1686
note$	981 982 1520 1526 4339
noted$	981 982 4360 1677 6846
noteed$	4339
notes$	981 982 4339
nothing$	40 2725 43 6051 6114 3677 1070 1071 1072 1075 1076 1077 1111 1112 1113 1114 1115 1116 1117 1118 3810 6296 6297 6447 6448 6449 1293 1294 1295 6616 4742 2146 4850 5014
notice	4328
notice$	981 982 6397 6432 6433 6434 6435 6436 6437 6438 6778 6805 1672
noticed$	5198 981 982
notices$	981 982 6778
noticing$	981 982
notify$	1490 1508 1509
notifying$	1508 1509
notifys$	1508 1509
noting	1655
noting$	981 982 1520 1526 4339
notinged$	4339
notings$	4339
notoriety$	5649
notorious$	682 2026 2499
november$	5373
now$	5574 5575
nude$	2948
nudes$	278 5447
nuisan	4386
nuisance$	5731 5841 6853 6859 6863 4614 4630 1980 4711 4995
nuisances$	4614 4711 4995
number	1622 4337
number$	2802 2803 2804 3519 5997 1527
numbers$	2802 2803 2804 6588
numerous$	2783 4077 4078 4102
nurse	6889
nurse$	6890 6896
nuts$	4660
nutter$	4614
nutters$	4614
obese$	2511 2641
obesity$	2641
obey$	6166 6172 6186 4822
object	6758 1684
object$	6856
objective$	6784 1627 6856
objectives$	6784
obnoxious$	2497
observation$	4206 2213 4910
observations$	4206
observe$	4345 1662 4984
observed$	4943
observeed$	4345 1662
observeing$	4345
observes$	4345
obsessive$	2336
obstructed$	4885
obstructive$	5813 5814 5815 5816 5817 5818 5819 4671 2497 2518
obtain	1656 2208 2246 2267
obtain$	1489 4349 4384
obtained$	1489 4349 4908
obtaining$	1489 4349
obtains$	1489 4349
obvious$	1061 4102 6579 6580
obviously$	1135 1143 3827 1144 1145
occasion$	6300
ocd$	2587
ocg	4265
ocg$	6742
ocgs$	6742
october$	5373
odd$	2095
odour$	4786
of	4238 2208 2271
of$	2818 5527 3223 3246 3247 3275 5764 3350 3354 3369 3470 3477 3478 3479 3574 6064 6067 925 3620 6164 6230 6256 6257 1136 1143 3831 6322 3848 3849 3850 6364 4002 4011 6598 4127 4152 4156 6638 6652 4185 4198 6682 6683 1524 4213 4221 6708 4234 4242 4243 4247 6727 4253 4254 4264 4291 4302 4304 4309 4314 6796 1664 6836 4376 4397 4401 4436 4441 4488 4494 4495 4498 1834 6995 4801 4827 4842 4912 2237 4923 4925 4969 4987 5004 2395 5136 5145 5157
off	4381 1757 2408
off$	5409 5412 5416 3169 3170 4047 4048 4066 4067 4068 4069 4070 4071 6549 6550 6551 4122 4123 4240 1596 4441 4542 4625 4666 5006
offen	6730 6731 6820 6821 6833 6874
offen$	6714
offenc	4246 1571 4306 4506 4520
offence$	6722 6723 4255 6736 6783 6983 6997 2253 4970 5160 2681
offences$	6722 6723 4255 6783 6983 6997 4970 5160 2681
offend	6650 1551 4237 6715 6721 4306 4311 6827 4367 6844 4386 4899 4923 4933 4947 4953 4954 4967 4973 2549
offend$	5298 5327 5329 5330 6194 6195 6284 6285 6286 6288 6709 2235
offendded$	6288
offendding$	6288
offended$	6288 2680
offender$	5676 5677 5678 5707 6713 6714 4251 4252 4358 4608 4926 2255 4940 2265 4992 2489 2678
offenders$	5676 5677 5678 5682 5707 6713 6714 6741 4608 4926 4950 4992 2489
offending$	5354 5361 5364 5368 5601 5660 6288 4235 6714 1559 4297 6780 6783 6786 6788 1670 6853 6859 6863 6988 1925 4970 2471 2680
offends$	6284 6285 6286 6288 2680
offens	4246 1571 4306 4506 4520
offense$	6722 6723 4255 6783 6983 6997 4970 2681
offenses$	6722 6723 4255 6783 6983 6997 4970 2681
offensive$	6995 2497
offer$	277 5620 5621 3679 996 997 998 6206 6265 6266 6267 6279 6281 6282 6283 6457 1866 4572 4573 4829
offere	2358
offered$	277 6206 6773 1866
offering$	277 6206 6265 6266 6267 1866 4829
offerred$	277 6206 1866
offerring$	277 6206 1866
offers$	277 5620 5621 3679 996 997 998 999 1000 1001 1002 6206 1866 4572 4573 4819
office	4184 4192 4193 4194 1511 1512 4203 1541 4316 4335 1652 6814 6815 1665 1678 1682 4373 1693 1696 4521
office$	3872 3877 3878 6604 6633 6850
officer$	6669 6670 6671 4195 4196 6680 4225 1589 6793 1633 1636 4324 6812 4336 1661 6824 4362 1694 1699 1700 6998
officers$	5436 5687 3211 4174 6661 6662 1502 6669 6670 6671 4195 4196 1516 4202 6680 6689 4225 6706 6736 1589 4282 6793 1633 1636 6812 4336 1661 6824 4356 4362 6850 1694 1699 1700 6871 4582 4963 2299
offices$	6850
offrolled$	5092
offs$	4626 5006
often$	2764 252 6563 6564 6565 6566
oily$	928 2099
old$	5461 716 717 725 745 3566 901 3589 3592 3594 6929 2051 2059
older$	2788 2792 5280 5315 2847 2848 5358 5375 5378 2922 2947 2950 2951 2955 5434 5436 5460 5462 5463 3177 3178 3179 3180 3184 3185 3186 3187 3188 3189 3190 3192 3193 5676 5677 5678 5679 3206 5848 5883 725 5889 5957 3527 922 6938 4537 1870 4556 4559 2095 4806 4808
olders$	5358 5375 5378 5682
olds$	5912
olive$	928 2092 2099
omission$	2158
omissions$	2158
on	4238 4891 2208 2459
on$	2746 5239 5240 5266 5267 5268 5271 2795 5274 2860 3039 3040 5732 5733 5829 3353 5919 6064 6067 3617 3667 6164 3813 3815 1139 3840 3841 3842 3992 3993 3994 4009 6529 6530 6567 6638 1518 6682 6683 1524 6686 4214 6700 4224 6717 6745 4284 4302 4326 1674 6883 4423 4492 1831 1833 4642 4710 4842 4863 4898 2281 2355 2469 2475
once$	5248 3821 6314 1460
one	4183
one$	2875 3344 5970 5996 6052 6053 903 6098 3758 3763 3764 1082 3772 3773 6281 6282 6283 3808 3809 3888 3916 3917 3918 1235 1236 3921 3922 1246 1538 6810 4432 1760 4444 4445 6922 2071
ones$	5265 6098 4385
onesie$	4807
onesies$	4807
ongoing$	4269
online$	256 2940 257 2941 258 2942 259 2943 260 2944 5422 5423 5424 4207 1871
only$	3003 3006 360 369 370 371 372 373 374 375 377 664 694 1040 3876 3991 1427 1428 1429 1430 1431 1445 1446 4132 2141
onto$	1674
open$	5195 5858 6166 3691 6172 3697 3702 6186 3711 3768 4822
opened$	5506
operandi$	4935
operat	1495 1581 6758 6759 4394 4953 4961
operate$	5614 735 736 737 738 739 740 6148 6167 6173 6178 6187 6244 6799 6871
operated$	735 736 737 738 739 740 4406
operates$	735 736 737 738 739 740
operating$	735 736 737 738 739 740
operation$	1589 6795 6804 6901 2287
operational$	4179 2278
operations$	6795 6804
operative$	4655 4852
operator$	6669 6670 6671 4195 4196 4225
operators$	6669 6670 6671 4195 4196 4225
opport	4891 4954 4961 4966
opportunit$	5619 1398 1399 1400 1401 6579 6580 4572
opportunited$	5619 1398 1399 1400 1401 6579 6580 4572
opportunities$	1398 1399 1400 1401 6579 6580 1592 4572 4875
opportuniting$	5619 1398 1399 1400 1401 6579 6580 4572
opportunits$	5619 1398 1399 1400 1401 6579 6580 4572
opportunitted$	5619 1398 1399 1400 1401 6579 6580 4572
opportunitting$	5619 1398 1399 1400 1401 6579 6580 4572
opportunity$	5619 1398 1399 1400 1401 6579 6580 1592 4572 4875
opposed$	4834 4837
oppositional$	1980 2377 2497
opt$	137 138 139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164 165 1852
opted$	137 138 139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164 165 6569 4162 6640 1852
optici	1734
opticians$	4418
opting$	137 138 139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164 165 1852
option	4954 4961 4988
opts$	137 138 139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164 165 1852
optted$	137 138 139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164 165 1852
optting$	137 138 139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164 165 1852
or$	3971 2317
oral$	283
order$	6775 4321 6817 6851 6852 6989 6990 6995 7000 4998 5110 5148 5149 5150 5151 5160
ordered$	4377 4515
orders$	6775 4321 6800 6817 6851 6852 4998 5148 5160
ordinary$	2095
organi	6834
oriental$	922 3609
other$	2685 5164 5165 5351 5822 903 4062 4527 4582 2071 2160 2237
others$	2685 5164 5165 3016 3020 3021 3035 410 3215 532 533 534 5883 6211 6212 6213 6214 6215 3745 3746 3747 6763 4527 4538
ought$	21 22 23 24 25 29 342 400 414 421 422 423 424 425 426 427 428 429 1169 1172 1173 1174 1175
oughtn$	1171
our$	3142 6599 6600 6608 4819 4841 4870 4878 2237
out	6771 4479
out$	124 134 5301 5311 5329 5330 5338 5343 5346 2986 5510 5673 3197 5716 632 3328 646 666 672 6076 6081 6288 6295 3988 1318 1333 6665 4228 1607 4292 4329 1650 4344 1673 4381 1757 4456 6953 4478 6956 1832 4666
outbursts$	5809 5810 4667
outcome$	4968
outcomes$	4968
outfit$	6126 6127 6128 4809 4812
outfits$	6126 6127 6128 6144 4809 4812
outlook$	5952 792 793 794 795 796
outrageous$	1980
outright$	1003 4819
outs$	5716
outstanding$	2237
over$	3539 3617 6125 6644 6682 2006
overcr	2668
overdose$	6886 2607
overdosed$	2607
overdressed$	2511
overlook$	2194
overlooked$	2185 2194 4885
overlooking$	2194
overlookked$	2194
overlookking$	2194
overlooks$	2194
oversight$	1433 1434 1435 1436 4868
oversized$	2128
overt	1643
overt$	4327
overweight$	5057 2511
owing$	2702 1814 6976
own	5107
own$	2694 12 13 14 5176 5177 5178 5179 30 2807 2808 2809 2810 2811 2812 2813 2814 2815 132 2851 3041 390 5552 5553 3077 3078 3081 440 3375 3385 5881 5882 3406 3471 5978 5979 5980 5981 5982 5983 5984 5985 5986 5987 5988 5989 5990 6011 3880 3881 3882 3883 3884 3885 3886 6962
ownership$	6629 6630 6631 6632 4886
pacemaker$	1742
pack$	539 540 685 4597 1914
packag	4891
package$	5741
packages$	5387 5388 5389 5741 4539 4648
padded$	2128
paedia	4404 4417 1734
paediatric$	4418
paediatrician$	6881 6890 6894
paid$	535 3875 3879 1271 1422
pain$	565 3249 566 3250 567 3251 568 3252
painkillers$	6900
pale$	928 6102 2092 2095 2099 2511
palm$	1387 1388 1389 1390
palmed$	1387 1388 1389 1390
palming$	1387 1388 1389 1390
palmmed$	1387 1388 1389 1390
palmming$	1387 1388 1389 1390
palms$	1387 1388 1389 1390
palsy$	5070
panel	4954
panel$	3872 3877 3878 6604 6633
panic	6907
panic$	2341 2377
paperwork$	6576 6588
paracetamol$	5068
parade	4351
parade$	6828 6858
paranoid$	2497
parcels$	4539
parent	4472 4473 6951 4475 1793 6955 6958 6959 1829
parent$	5746 3484 5962 5963 811 1772 6935 6949 1792 6964 1805 4497 4705 2053 5108 5123
parental$	3320 2025
parented$	2053
parenting$	6021 6033 4513 2053
parents$	5577 5840 3484 5962 5963 4022 6599 6600 6935 6949 1792 6964 1805 4497 6980 4705 2053 4877 4878 5108 5117 5123
parentted$	2053
parentting$	2053
park	5127
park$	5371 5372 5390 5391 5392 5393 5513 5514 5515 6828 6858
part$	2995 2996 5474 5599 5600 5601 1581 6819 1758
partake$	193 194 195 196 200 201 202
partaked$	200 201 202
partakes$	200 201 202
partaking$	193 194 195 196 200 201 202
participant$	394 4560 4732
participants$	394 4560 4732
participate$	193 194 195 196 394 6147 6166 6172 6186 4822
participated$	193 194 195 196 394
participates$	193 194 195 196 394
participating$	193 194 195 196 394
participation$	193 194 195 196
parties$	5390 5391 5392 5393 5475 4732
partly$	1441 1442 2197
partne	1495 6950 6952
partner$	5455 4179 6934 6966 4554 4555 4560 4720 4732
partners$	5455 4554 4555 4560 4720 4732
party$	5390 5391 5392 5393 5475 4732
pass	1654
pass$	728 3412 729 730 731 3415 732 733 3417 734 1410 6617 1493 1628
passed	4380 2413
passed$	1366 1367 1410 6653 1493 1663 4873 4982
passengers$	4581
passers$	3209
passes$	728 3412 729 730 731 3415 732 733 3417 734 1410 1493
passing$	1410 1493 4874
passwo	4366
passwords$	6843
past$	5572 2147
pastoral$	1762 2393
pasty$	2511
patchy$	5760 5761 5762 5763 603 6594 6595 6596 6597 1477 1887 1972
path$	5320
pathetic$	2518
pathetically$	2518
pathological$	1931
pathwa	1736
patience$	4147
patient$	5044
patrol	4373 1693 4990
patrol$	1589 1636 6801 1661 6850 1694 1699 1700
patrols$	1589 1636 6801 1661 6850 1694 1699 1700 4963
pattern$	4936
pay$	535 1271 1422
paying$	535 1422
pays$	535 1271 1422
pcso	4316 4335 1652 6814 6815 1665 1678 1682 1693 1696
pcso$	6793 6812 4336 4362 1694 1700
pcsos$	6793 6812 4336 4362 1694 1700
pe$	6904
peer$	5265 5681 3225 3226 5777 5791 5792 5793 5794 5795 5796 6064 6067 4579 4607 1927 4659
peers	4443
peers$	2685 5265 5665 5676 5677 5678 3203 5777 5791 5792 5793 5794 5795 5796 6064 6067 6920 4527 4607 4609 4659
people	6767 6822 6844
people$	70 5265 5281 5398 3016 3020 3021 3035 410 3142 5676 5677 5678 5679 5687 3211 3215 532 533 534 5701 5776 5777 5781 5791 5792 5793 5794 5795 5796 3332 5812 6004 6211 6212 6213 6214 6215 3745 3746 3747 6229 3757 3766 3807 6321 6323 3981 3982 3983 3984 3985 3986 6478 4023 4024 4034 6531 6532 6541 6542 6543 6544 6545 6546 6547 6548 4074 6587 6599 6600 6623 6624 6626 6628 6674 1550 4262 4270 6770 4325 1659 6823 1668 1676 6842 6845 4379 6865 4581 4582 4659 4872 4878 4992
pep$	2656
peps$	2656
perceive$	3145 3146 3147 3148 3149 3150 3151 3152 3153 3154 3155 3156
perfectly$	2781 693 5978 5979 5980 5981 5982 5983 5984 5985 5986 5987 5988 5989 5990 844 847
perfor	6758
performance$	4868
performers$	3757 3766
perfunctory$	2518
peril$	5161 5162
period	4404
period$	6881
periods$	6881
permanently$	1127 3811 1128 3812 1129 1130 1131 2398
permit$	35 36 103 104
permited$	35 36 103 104
permiting$	35 36 103 104
permits$	35 36 103 104
permitted$	35 36 103 104
permitting$	35 36 103 104
perpet	4237
perpetrator$	5398 5460 5708 5709 5710 5711 6714 4611 4612 4613 4928 2565
perpetrators$	5398 5460 5708 5709 5710 5711 6714 4611 4612 4613 4928 2565
perpetually$	1127 3811 1128 3812 1129 1130 1131 2517
persist$	5238 93
persisted$	5238 93
persistent$	253 254 1003 1857 1924 1931 2242 2404
persistently$	252 2404
persisting$	5238 93
persists$	5238 93
persistted$	5238 93
persistting$	5238 93
person	6822 1758 4521
person$	5414 3214 5776 5777 5778 5782 5791 5792 5793 5794 5795 5796 3333 6007 4191 1550 4325 6810 1659 6823 1668 1676 6842 6845 4379 6865 6998 4659 4992
personality$	2377
persons$	5778 1550
persua	1497
persuade$	6236
persuaded$	5196 6171 6177 6182 6185 6191 6248 6251 6252 6253 6254 6255
pest$	4614
pests$	4614
petite$	2074 2511
petty$	1931
phase	4954 4961 4966
phobia$	5069
phone	4207 1545 4230 4330 4366
phone$	256 2940 257 2941 258 2942 259 2943 260 2944 5422 5423 5424 5439 5440 5441 5442 5443 5444 5445 5446 5451 6292 6316 6317 6318 6319 6684 1528 6690 6707 6807 1653 6843 1703 2220
phoneing$	1703
phones$	256 2940 257 2941 258 2942 259 2943 260 2944 5422 5423 5424 5439 5440 5441 5442 5443 5444 5445 5446 5451 6292 6316 6317 6318 6319 6684 1528 6690 6707 6807 6843 1703
photo$	5425 2974 2975 292 293 6054 4175 1492 1675 1689
photog	1500 1653 4337 4338 4366 6854 1707
photograph$	2974 2975 292 293 6054 4175 1492 6702 6704 4319 1651 1675 6843 1689 6860 4391 2231
photographed$	5196 2805 5865 6054 6703 2231
photographing$	2231
photographs$	2974 2975 292 293 6054 4175 1492 6673 1513 6702 4319 1651 6843 1689 6860 2231
photos	1653 4337 4338 4366
photos$	5425 5447 2974 2975 292 293 6054 4175 1492 1513 6843 1689 6860
physical$	2349
physically$	2066 2445
physique$	6072 6073 6074 4758 2510
physiques$	6072 6073 6074 4758 2510
picked$	2806
picking$	4849
pictur	4891 4945
picture$	5425 2974 2975 292 293 6054 4175 1492 4350 1689 6860
pictures$	5425 5447 2974 2975 292 293 6054 4175 1492 6673 1513 1689 6860
piece$	1666
pieceed$	1666
pieceing$	1666
pieces$	1666
pierced$	2511
piercing$	933 6094 4799 2117
piercings$	933 6094 4799 2117
pig$	2174
pillar$	4051 1379
pills$	4539 5068
pimp$	1865
pimped$	1865
pimping$	1865
pimply$	2511
pimpped$	1865
pimpping$	1865
pimps$	1865
pin$	3271
pink$	2114
pins$	1742
pity$	4079 4080 6558
place	4454
place$	0 1 2 2687 11 5191 5298 5439 5440 5441 5442 5443 5444 5445 5446 5746 6007 6908 6918 4451 6931
placed$	0 1 2 2687 5169 5170 11 5191 1483 1484 1504 1567 1568 1777 2427
placem	6981
placement$	5833 5834 5835 675 676 677 6944 4572 4706 2023 4708 5108 5110 2427 5123
placements$	5833 5834 5835 675 676 677 6968 4572 4706 2023
places$	0 1 2 2687 11 1483 1484 4219 6968
placing$	0 1 2 11 1483 1484
plague$	525 1897
plagued$	525 1897
plagues$	525 1897
plaguing$	525 1897
plain$	1643 2083 2095 2212
plainly$	1046 1047 1048 1049 1143 3827 1144 1145
plaited$	4800
plaits$	4797
plan	6945 4954 4961 4966 4988
plan$	5234 6843 6911 6923 6946 6989 4572 5076 5077 5078 5110
planned$	6304 6766 2292
planni	6811
planning$	5235 1433 1434 1435 1436 4868
plans$	5234 6843 4572 5076 5077
plastered$	935
plastic$	1907
plate$	4211 1742
plates$	4211
play$	367 393 487 3382 4427 2359
played$	367 393 487
player$	4928
players$	4928
playing$	367 393 487
plays$	367 393 487
plea$	6755 4877 5156
pleaded$	2472
pleads$	2472
pleas$	6599 6600 6755 4877 4878
please$	6220 6236
pleasing$	3791
plenty$	2772 2782
plot	1523
plotted$	6846
plotti	6811
plug$	579 580 1964
plugged$	579 580 1964
plugging$	579 580 5742 5743 5744 5745 1964 4649
plugs$	579 580 1964
plump$	3621 2511
pnc	2221
pnc$	4905
pnd	2221
pnd$	4905
podgy$	2511
point	1684
point$	3669 3789 6302 6856 4897
pointless$	2145
points$	4897
poison$	2327
poisoned$	2327
poisoning$	2327
polic	4990
police	1495 4184 4192 4193 4194 1511 1512 4202 4203 6691 1541 1551 1597 4315 4316 1643 4335 1652 6814 6815 1665 1678 1682 4373 1693 1696 4507 4522 2276 2299 2459
police$	5577 5687 5843 5844 5859 5860 5861 3872 6353 3877 3878 6604 6633 4174 4179 6661 6662 1502 6669 6670 6671 4195 4196 6676 1516 6680 6689 4225 6706 4235 4251 4252 6736 6737 4269 1589 4281 4282 6783 6792 6793 1633 1636 4324 6802 4327 6805 6812 4336 1664 4353 4356 4358 4361 4362 6850 1694 1699 1700 4387 6871 4507 6984 6999 4582 4693 2159 2198 2222 2260 2262 2268 2278 4963 2454 2471
policed$	1697 2260 2575
polici	1597 4316 4335 1652 6814 6815 1665 1678 1682 1696
policies$	6357 6358 6359 6360 6361 6362 6363 6576
policing$	6661 4281 6793 4324 6812 4336 4347 4362 6841 4901 2260
policy$	6357 6358 6359 6360 6361 6362 6363 6576
polish$	4804
ponytail$	6090 6091 6092 4798 4799
ponytails$	6090 6091 6092 4798 4799
poor$	2736 55 473 474 475 476 477 478 479 480 481 482 483 541 542 543 5760 5761 5762 5763 603 5765 5766 5767 5768 5769 5770 5771 5772 5773 5774 5775 928 6102 1334 1335 1336 1337 6594 6595 6596 6597 1477 1727 1848 1887 1890 1923 1972 1980 2015 2018 2099 2184 2202
poorly$	920 2096
porn$	4548
pornography$	4548
portly$	2511
pose$	1602 6764
poses$	1602 6764
posing$	2229
position$	5163 1504
positions$	5163
positive$	2736 6765 2284 5055
posses	4518
possession$	4518 6995 4519 2473
possibility$	3738
possible$	1631 2237
post$	264 6528 6540 4897 2335
posted$	264 5506
poster$	1689
posters$	1689
posting$	264
posts$	2703 2714 264 4897
potential$	2237
pothead$	4614
potheads$	4614
power	4954
powerful$	2074
powerfully$	2075
powers	4961
practi	6889
practically$	360 760 3444 761 762 763 764 767 768 769 770 815 816 2041 2050
practice$	1433 1434 1435 1436 4868
precin	4351
precinct$	6828 6858
precious$	1277 3975
precocious$	4547 2504
predator$	5708 5709 5710 5711 4611 4612 4613
predators$	5708 5709 5710 5711 4611 4612 4613
predatory$	2497
predic	2215
predicted$	1548 2412
prediction$	2420
predictions$	5103 2420
predictive$	2217
prefer$	159 160 161 162 163 164 165 180 181 182 183 184 185 1852 2290
prefered$	159 160 161 162 163 164 165 180 181 182 183 184 185 1852
prefering$	159 160 161 162 163 164 165 180 181 182 183 184 185 1852
preferred$	159 160 161 162 163 164 165 180 181 182 183 184 185 6569 1454 1455 1456 1457 4162 6640 1852
preferring$	159 160 161 162 163 164 165 180 181 182 183 184 185 1852
prefers$	159 160 161 162 163 164 165 180 181 182 183 184 185 1852
pregna	6907
pregnancies$	2629
pregnancy$	5047 2629
pregnant$	5046
prepared$	3675 3678 1497 6766 4313
prescribed$	5039 2612
prescription$	2612
prescriptions$	2612
presence$	6801
present$	728 3412 729 730 731 3415 732 733 3417 734 3537 4228 1602 6764
presented$	728 3412 729 730 731 3415 732 733 3417 734
presenting$	728 3412 729 730 731 3415 732 733 3417 734
presents$	5451 5454 728 3412 729 730 731 3415 732 733 3417 734 1602 6764
presentted$	728 3412 729 730 731 3415 732 733 3417 734
presentting$	728 3412 729 730 731 3415 732 733 3417 734
preser	2246
press$	2290
pretext$	1593
pretty$	2511
preven	4303 1622
prevented$	6342
prevention$	6776 6780 1620 4307 4513
prey$	5194
prime$	2237
principal$	6848 2244
priori	1588 6758 4961
priority$	1576 4358 6856 2237 2240 2242 2278 2305
prison	6952 4476 4514
prison$	6933 6953 6991 2462
proact	1643 2276
proactive$	1503 4316 4327 4335 1652 6814 6815 4347 1665 1678 1682 1696
probation$	2683
proble	5054
problem$	5803 5808 6477 6848 4614 1940 1975 1978 1980 4665 2265 5037
problematic$	5361 5765 5766 5767 5768 5769 5770 5771 5772 5773 1975 1980
problems$	5554 5808 5952 1776 1802 4614 4665 5037 2417
procedure$	6357 6358 6359 6360 6361 6362 6363 6576
procedures$	6357 6358 6359 6360 6361 6362 6363 6576
proceedings$	6755 5110
proces	5059
process$	6357 6358 6359 6360 6361 6362 6363 6576
processes$	6357 6358 6359 6360 6361 6362 6363
produc	4891
productive$	6765
professional$	2159
professionalism$	6629 6630 6631 6632 4886
professionals$	5577 5755 5820
profil	4891 4945
profile$	6702 1649 4350 4609 4949 2266
profiled$	6703
profiles$	6702 1649 4949 2266
profiling$	2266
profits$	4167
programme$	60 62 63 6923 5133 5151
programmes$	60 62 63
progress$	1585 4572
progressed$	1585
progressing$	1585
progresss$	1585
prolific$	253 254 6713 1857 1924 1931 2242
promiscuity$	2481
promiscuous$	1846 4547 2481 2504
promiscuously$	2481
promise$	6357 6358 6359 6360 6361 6362 6363 6582
promises$	6357 6358 6359 6360 6361 6362 6363 6582
proof$	1554
property$	5390 5391 5392 5393 2917 2918 2919 2920
prosec	1583 6753 6754 4278 6759 4331 6818 2554
prosecute$	4267 2283 2308
prosecuted$	6808
prosecuteing$	2308
prosecutes$	2283
prosecuting$	2283
prosecution$	6749 6755 2282
prosecutions$	6755
prospect$	3736
prostitute$	4548 1865 4551
prostituted$	1865
prostitutes$	4548 1865 4551
prostituting$	1865
prostitution$	5354 5368 4548
protagonist$	4928
protagonists$	4928
protect$	2724 3129 5613 3501 3502 3503 3506 3507 3509 3510 3513 6021 1626
protected$	6021 6026 6030 6035
protecting$	3130 5867 3501 3502 3503 3506 3507 3509 3510 3513 6021 6026 6030 6033 6035 6038 6039 6040 6041 6042 1626
protection$	5867 6020 6021 6026 6030 6033 6035 6038 6039 6040 6041 6042 6466 4301 4374 4375 4468 4501
protects$	6021 1626
protectted$	6021
protectting$	6021
protocol$	6357 6358 6359 6360 6361 6362 6363
protocols$	6357 6358 6359 6360 6361 6362 6363
proud$	4135
prove	1553 1566
prove$	4239
proved$	4239 2248
proves	1566
provid	2208
provide$	1489 4189 4563
provided$	4563
provideed$	1489
provideing$	1489
provider$	3872 3877 3878 6604 6633
providers$	3872 3877 3878 6604 6633
provides$	1489 4563
providing$	4563
provin	1566
provision$	5078 5081
provocative$	4547 2482 2504
provocatively$	920 2087 2096 4806 4808 2482 2504
provoke$	5180 5181 1898
provoked$	5180 5181 1898
provokes$	5180 5181 1898
provoking$	5180 5181 1898
pru	2396
pru$	5080
psoriasis$	2513
psychiatric$	2353 2624
psychiatrist$	6890 2624
psychiatrists$	2624
psycho	4404 2626
psycho$	4614
psychologist$	6881 6890 2625
psychologists$	2625
psychopath$	4614
psychopaths$	4614
psychos$	4614
psychosis$	2604 2652
psychotherapist$	6890
psychotic$	4660 2604
ptsd$	2586
public	4310
public$	3254 6763 6787 1690 1691 4518 4581 2437
puffer$	4807 2128 2132
puffers$	4807
pulled$	5196 4811
punch	6974
punish$	6614 1464 1465 1466 1467
punished$	5546 1464 1465 1466 1467
punishes$	1464 1465 1466 1467
punishing$	1464 1465 1466 1467
pupil	4521
pupil$	5777 5791 5792 5793 5794 5795 5796 6998 1900 4606 4659 2396
pupils	6822
pupils$	67 169 3016 3020 3021 3035 410 3215 532 533 534 5777 5780 5791 5792 5793 5794 5795 5796 6211 6212 6213 6214 6215 3745 3746 3747 3757 3766 3807 6323 4325 1659 6823 1668 1676 6842 6845 4379 6865 4538 4581 4606 4659 1983 4877 4992
purcha	4914
purely$	664
purple$	2114
purpos	1684 4891
purpose$	6480 6483 6784 1627 6856
pursue	1594
pursui	1594
push	1667
push$	223 224 225 1855 2287
pushed$	223 224 225 1697 1855
pushes$	223 224 225 1855
pushing$	223 224 225 1855
put$	0 1 2 2687 5167 5168 11 5173 5191 5298 5327 5500 5501 5502 5503 3119 6192 6288 1483 1484 1567 1568 4360 1677 1775 4563
puted$	0 1 2 11 4563
puting$	0 1 2 11 4563
puts$	0 1 2 2687 11 5173 5191 6288 1483 1484 4219 1775 4563
putted$	0 1 2 11 4563
putting$	0 1 2 2688 5166 11 6288 1483 1484 4563
pyjama$	3662 4807
pyjamas$	6133 6134 6135 6138 4807
queen$	4617
queens$	4617
questi	6854 1707
question$	4391
questionable$	2736 55 1848
questioned$	1823
quick$	6611 4135 1453 1893
quickly$	5935 6563 6564 6565 6566
quiff$	4799
quiffs$	4799
quite$	2766 2781 693 788 844 847 2040 2056
rabble$	539 540 4597 1920 2487
race$	3588 3591 3603 3607 3610 6100
radar$	6679 1519
raff$	4595
rag$	4592
rags$	4592
raid$	4952
raids$	4952
raise$	3501 3502 3503 3506 3507 3509 3510 3513 3907 2053
raised$	3906 2053 4811
raises$	2053
raising$	3501 3502 3503 3506 3507 3509 3510 3513 2053
ran$	223 224 225 237 238 1796 1855 1951 1954 4922
ranger	1693
rape	4496
rape$	6973 4588
raped	5130
rarely$	838 3522 839 3523 840 1756
rascal$	2487
rascals$	2487
rash	4399
rash$	6876
rat$	4593
rate	1622
rate$	6756 4969
rated$	622 626
rates$	6756 4969
rather$	6625 6627
rats$	4593
re	4306
re$	3718 1924
reach$	5746 6220 6236 6265 6266 6267 4829 4831
reached$	6171 6177 6182 6185 6191 6248 6251 6252 6253 6254 6255
reaches$	4830
reaching$	6265 6266 6267 3791 4829
react$	6193 6614
read	4229 5101
read$	5746 1200 1201 1202 6467 6706 6926 5100
reader$	6688
readers$	6688
readily$	6563 6564 6565 6566
readin	6930 4454
reading$	6931 4849 2411
ready$	6611 4135 1497 1631 6936
real$	2313
realise$	3097 3098 3145 3146 3147 3148 3149 3150 3151 3152 3153 3154 3155 3156
realised$	3097 3098
really$	3460 1046 1047 1048 1049
rearrested$	5135
reason$	6265 6266 6267 1593 4829
reasoned$	6171 6177 6182 6191 6248 6251 6252 6253 6254 6255
reasoning$	6265 6266 6267 3794 4829
reasons$	1593
reassurance$	6033
rebuff$	1889 2136
rebuffed$	6156 6157 6158 6159 6160 6161 6162 6163 1889 2136
rebufffed$	1889 2136
rebufffing$	1889 2136
rebuffing$	1889 2136
rebuffs$	1889 2136
receiv	4891 2358
recent	1495
recent$	4179
reckless$	2736 5361 1846 2497
recklessly$	2477
recklessness$	5558
reclaim$	1704
reclaimed$	1704
reclaiming$	1704
reclaims$	1704
recognise$	5613 3145 3146 3147 3148 3149 3150 3151 3152 3153 3154 3155 3156
recognition$	6688 4903
record	1628 1655 4366 1686
record$	4019 6617 4161 1520 1526 6728 6729 6794 1650 4339 4345 6994 5037 5155
recorded$	1567 1568 1581 4339 4345 4360 1677 6846 2295
recording$	1433 1434 1435 1436 1520 1526 1651 4339 4345 4868
recordinged$	4339
recordings$	1651 4339
records$	6673 1520 1526 6728 6729 6794 4339 4345 6843 4904 5037
recover$	2379
recovered$	2379
recovering$	2379
recovers$	2379
recrui	6834
recruit$	209 1853 1854
recruited$	5196 209 2894 211 212 213 1853 1854
recruiter$	5708 4611
recruiters$	5708 4611
recruiting$	209 1853 1854
recruits$	209 1853 1854
recruitted$	209 1853 1854
recruitting$	209 1853 1854
red$	968 6771 2093 2114 4807 2293
redemption$	4831
redheaded$	3621 2511
reduc	1622
reduce	1758
reduce$	4971
reduct	4307
reduction$	6780 6784
referr	6889 1736
referral$	3679 996 997 998 6471 4877 2465
referrals$	3679 996 997 998 6471 6599 6600 4877 4878
referred$	2358
refuge	4470
refuge$	6947
refus	1710 5089 2406
refusal$	594 595 596 597 598 986 987 3687 1296
refusals$	986 987 3687 1296
refuse	2459
refuse$	445 446 447 448 449 451 470 985 6284 6285 6286 6288 2135 4837 2200
refused$	5582 445 446 447 448 449 451 470 985 6156 6157 6158 6159 6160 6161 6162 6163 6284 6285 6286 6288 2135 4837 4873 2200
refuser$	4628 2491
refusers$	4628 2491
refuses$	445 446 447 448 449 451 470 985 6284 6285 6286 6288 2135 4837 2200
refusing$	445 446 447 448 449 451 470 985 6284 6285 6286 6288 2135 4837 2200
regard	4891
regard$	2732 2733 2734 6432 6433 6434 6435 6436 6437 6438 6439 3965 3966 3967 3968 3969
regardless$	5250 6010
regist	1500 1653 4337 4366
register$	4205 6835 6843 6978 6979 4939 5078
registers$	6843
registrations$	4911 2228
regrettable$	4079 4080 6558
regrettably$	2520
regular$	253 254 1857
regularly$	252 6899
rehabilitation$	2466
reject$	528 529 6288 1899 2136
rejected$	528 529 6156 6157 6158 6159 6160 6161 6162 6163 6288 1899 2136
rejecting$	528 529 6288 1899 2136
rejects$	528 529 6288 1899 2136
rejectted$	528 529 6288 1899 2136
rejectting$	528 529 6288 1899 2136
relapse$	6194
related$	6920 4590
relati	6938 6950 4891
relations$	4544
relationship$	5207 299 300 301 5467 5468 5866 6054 1803 4530 4544 4720
relationships$	5207 299 300 301 6054 4530 4544 4720
released$	1824 2459
relentlessly$	2517
reliab	1495
reliable$	4179
reliant$	4738
relied$	6251 6252 6253 6254 6255 1656
relies$	1806
relish$	488 489
relished$	488 489
relishes$	488 489
relishing$	488 489
reluctance$	594 595 596 597 598
reluctant$	445 446 447 448 449 451 594 595 596 597 598 1453
relying$	1806
remain	2437
remain$	5298 380 381 544 551 552 553 554 555 556 557 558 559 560 623 637 638 639 640 641 642 760 3444 761 762 763 764 767 768 769 770 6192 1929 1930 1976 1977 1987 5121
remained$	3283
remains$	135 136 380 381 544 551 552 553 554 555 556 557 558 559 560 3283 3288 623 637 638 639 640 641 642 760 3444 761 762 763 764 767 768 769 770 1929 1930 1976 1977 1987
remand	4331
remand$	2674
remanded$	6808 2674
remark$	981 982 983 984
remarkably$	2040
remarked$	981 982 983 984
remarking$	981 982 983 984
remarkked$	981 982 983 984
remarkking$	981 982 983 984
remarks$	981 982 983 984
reminded$	5236 5237 80 81 82 1536 1679 4377
reminder$	6554 6555
reminders$	5233 6554 6555
remit	1684
remorse$	4574
remorseless$	2497
remote$	6611
remov	1667
remova	6976
removed$	6829 1697
render$	31 32 34
rendered$	31 32 34
rendering$	31 32 34
renderred$	31 32 34
renderring$	31 32 34
renders$	31 32 34
rent$	2668
reoffe	4311
reoffend$	6193 6709
reoffended$	2680
reoffender$	2490
reoffenders$	2490
reoffending$	6783 6786 6788 2680
reoffends$	2680
repair$	6614
repara	1829
reparation$	4513
repeat$	253 254 6193 1857 1924 2242
repeated$	2783 4077 4078 4102 6599 6600 2159 4878
repeatedly$	252 3852 1361
replied$	5506 6354 6366 6367 6368 6369
reply$	5513 5514 5515 6166 6172 6186 6457 6614 6617 4822
replying$	5254 5513 5514 5515
report	4180 4188 1628 1654 1655 1686 4454 4891 4893
report$	5564 5613 6471 1447 6657 6665 1520 1526 6728 6729 4339 6931 4877 5096
reported$	5485 5493 1560 4339 1658 4943 4982
reporting$	1520 1526 4339
reportinged$	4339
reportings$	4339
reports$	6471 1520 1526 6728 6729 4339 4877
reprimand$	2672
reprimanded$	2672
reprimands$	2672
reprobate$	2487
reprobates$	2487
reputation$	680 681 6588 4167
reques	4200
request$	6471 6554 6555 4877
requested$	4908
requests$	6554 6555 6599 6600 4877 4878
requir	4200 4891
require$	5920 859 3544 861 862 863 864 872 873 3558 3559 3560
required$	872 873 3558 3559 3560 1627
requires$	872 873 3558 3559 3560
requiring$	872 873 3558 3559 3560
reside	4310 1780 1783
residential$	4464 4467 2022
residents$	5687 3211 6763 6787 4581 4582
resilience$	2505
resilient$	901 2505
resist$	5597 4570
resistance$	594 595 596 597 598
resistant$	594 595 596 597 598 4834 4837 2497
resit	2413
resolution$	6993 5154
resort$	207 208
resorted$	207 208 1404
resorting$	207 208
resorts$	207 208 1405
resortted$	207 208
resortting$	207 208
respect$	5613 5634 3166 3253 6166 6172 6186 6432 6433 6434 6435 6436 6437 6438 6439 4618 4822
respit	1780
respite$	4464
respon	4184 4237 6819 6834 4961
respond$	5613 6166 6172 6186 6457 6614 6617 4822
responded$	6354 6366 6367 6368 6369 6467
response$	1433 1434 1435 1436 6654 6661 4316 4335 1652 6814 6815 4347 1665 1678 1682 1696 4868
responses$	1433 1434 1435 1436 4868
responsib$	6477 6542 6581
responsibbed$	6477 6542 6581
responsibbing$	6477 6542 6581
responsibed$	6477 6542 6581
responsibilit$	3469
responsibilities$	5945 6320 6477 6581
responsibility$	438 439 5639 6320 6397 6432 6433 6434 6435 6436 6437 6438 6477 6581 1440
responsibing$	6477 6542 6581
responsible$	5186 438 439 901 1432 6610 6714 1562 1660 1698 1822
responsibs$	6477 6542 6581
rest$	6601 4879
rests$	6601 4879
result$	125 1594 5096 5098
resulted$	5173
results$	6588 4167 6931 5096 5098
retail	4310 4373
retail$	4351
retailers$	6787 6850 1699
retain$	2225
retained$	4908 2225
retaining$	2225
retains$	2225
retak	2413
return	4891
return$	5298 5327 5329 5330 203 204 205 206 2916 233 237 238 2926 2962 2970 287 288 289 2977 5613 6166 6172 6186 6192 6194 1630 4822
returned$	203 204 205 206 233 237 238
returning$	5254 5337 203 204 205 206 2913 233 237 238 2923
returnned$	203 204 205 206 233 237 238
returnning$	203 204 205 206 233 237 238
returns$	203 204 205 206 233 237 238 1630
revealing$	2128
review	1532
review$	1671 4703
reviewed$	1671
reviewes$	1671
reviewing$	1671
reviews$	1671 4703
reward$	1612
rewards$	1612
riff$	1911
right$	2736 2738 5547 5548 5639
rightly$	1447
rigid$	6611 4135
rigoro	1680
rigorous$	4364
ring	2243
ring$	1509 1703 1918 4807
ringing$	1509 1703
ringle	6721 6750
ringleader$	6738 6769 6806 4927 4992 2488
ringleaders$	6738 6769 6806 4927 4992 2488
rings$	1509 1703 4807
riot$	4636 4637 4638
ripped$	2121 2128
risk$	5161 5162 5172 2699 16 17 18 2728 5206 5529 5599 5600 5622 5623 5624 5625 5626 5627 5628 5629 5630 5631 5632 5633 5644 5645 5646 5647 5648 5653 5660 3299 3300 617 618 3303 620 621 5783 5784 5785 5786 5787 5788 5789 5790 5854 6014 6015 6016 6017 4076 4286 1625 4502 1844 2236 2262
riskier$	2736 1846
risks$	5161 5162 2749 2750 5599 5600 5622 5623 5624 5625 5626 5627 5628 5629 5630 5631 5632 5633 5645 5646 5647 5648 5653 5854 4529
risky$	5161 5162 2736 5361 1846 1895 1975
ritalin$	2614
rivalry$	4590
rivals$	4582
road$	5321 2035
roadman$	5699 4591 2486
roadmen$	5699 4591 2486
roam$	5341
robbed$	5196 5198 1837
robber	6650 4184 6721 4246 6730 1571 4311 6820 6821 6833 4506 4507 4518 4520 4923 5000
robber$	5722 5723 5724 6714 4614 4615
robberies$	6722 6723 4255 6788 6983 6997 4970
robbers$	5722 5723 5724 4614 4615
robbery$	5354 6654 6661 1503 4192 4193 4194 1511 1512 1541 4255 6736 4269 4316 4335 1652 6814 6815 4347 1665 1670 4358 1678 1682 1696 6983 6984 6995 6997 2237 2253 2297
robust	1680 2276
robust$	4364
robustly$	4944
role$	6581
roles	6827
roll$	515 6491
rolled$	5092
rolling$	515
romanian$	4804
room$	6669 6670 6671 4195 4196 4225 6850 4471 4500 4993
rooms$	4993
ropes$	5851
rose$	4969
rot$	6462
rotten$	1922 4660
rough	5127
rough$	1896 1922 2095
round$	5853 3383 1583 4971
rouser$	4604
rousers$	4604
route	6822
row$	3739 6217 3741
rowdy$	1980 2497
rows$	1776 1802
rude$	5774 5775 5841 6288 2497
ruffian$	2487
ruffians$	2487
rui$	2675
rule$	5690 6357 6358 6359 6360 6361 6362 6363
rules$	5907 6357 6358 6359 6360 6361 6362 6363 6576 4583
run$	5226 5298 5327 5329 5330 223 224 225 237 238 2931 2936 3112 515 787 6194 6288 1796 1855 1950 1953
runaway$	5722 5723 5724 4614 4615
runaways$	5722 5723 5724 4614 4615
rung$	6467
runner	4941
runner$	5383 5725 4614 4616
runners$	5383 5725 6733 4614 4616
runnin	4237 6834
running$	2890 223 224 225 237 238 2930 2932 2936 515 787 6288 6714 6819 1796 1855 1949 1952
runs	6834
runs$	223 224 225 237 238 2936 515 787 6288 1796 1855
rushed$	1732
s$	4235 6715 4281 4418 4430 4439 1770 4457 4458 4467 1788 1789 4504 5018 5021 5023
s17$	2665
s20$	2665
s47$	2665
sabotage$	1888
sabotaged$	1888
sabotages$	1888
sabotaging$	1888
safe$	5203 5204 5598 5602 3126 5604 5605 3530
safeguard$	2724 3133
safeguarding$	6020 6021 6030 6033 6035 2159
safer$	2736
safety$	5171 2695 5208 5209 5210 5211 5212 2757 2758 5599 5600 6680
said$	2856 3011 3012 3019 3106 6206 3832 3833 3836 1560
sallow$	2511
same$	5251 5253 3543 903 3626 6106 6119 3659 2071
sanction$	2284
sand$	6575
sandy$	2093
sat$	977 978 979 1308 1309 1310 1311 1312 1313 1314 1315
satisfy$	6236
savage$	5722 5723 5724 4614 4615
savages$	5722 5723 5724 4614 4615
saved$	6251 6252 6253 6254 6255
saving$	6588 4831
savvy$	901 4715 2503
saw	1729 1803
saw$	4413
say$	5564 5593 5613 536 6166 6172 6186 3832 3833 3836 1673 4822
saying$	536 6219
says$	536 6206 3832 3833 3836
scallies$	2487
scally$	2487
scan$	1671 6901
scandal$	2518
scandalous$	2518
scaned$	1671
scanes$	1671
scaning$	1671
scans$	1671
scant$	3955 3962
scantily$	920 2086 2096
scar$	933 4799
scarcely$	838 3522 839 3523 840 874 875 876 2043 2044 2057
scare$	6050
scared$	6014 6015 6016 6017 890 891
scarf$	6141 4807
scars$	933 4799
scarves$	6141 4807
scatter$	4368
scattering$	1695
scenario$	5163
scenarios$	5163
scheme$	4939
schemer$	4614
schemers$	4614
scheming$	2497
schizophrenia$	2605
schizophrenic$	2605
school	1755 6930 5093
school$	5371 5372 5373 5577 5621 5729 5820 3872 3877 3878 6604 6633 4431 6914 6915 4439 6917 6918 6924 6927 6928 6931 6936 4484 4543 1944 2159 2198 5071 5072 5087 2405 5090 2412 5102 2421
schooling$	5087
schools$	6968 5072
sclerosis$	5009
scor	4920
score$	5851
scored$	6703
scorn$	1889
scorned$	1889
scorning$	1889
scornned$	1889
scornning$	1889
scorns$	1889
scour$	1671
scoured$	1671
scoures$	1671
scouring$	1671
scours$	1671
scraped$	4800
scratch$	6482
scrawny$	2511
screamed$	5582
screen	1736
screening$	6896
screens$	6292 6316 6317 6318 6319
screenshot$	1651
screenshots$	1651
screwed$	630
scrounger$	4614
scroungers$	4614
scruffily$	920 2096 4806 4808
scruffy$	922 3609 2095 2114 2121 2128 2511
scum$	2487
scumbag$	2487
scumbags$	2487
search	6672 1583 6754 1604 6818 6854 1707
search$	1555 6743 4267 6749 6751 6752 1609 4305 1642 1646 1671 4391
searched$	1609 1671
searches$	6751 6752 4288 1609 1646 1671
searching$	6751 1609 1646 1671
searchped$	1642
searchs$	1642 1671
seasoned$	2506
seating$	4366
second$	903 3964
secrecy$	3082
secretive$	2497
section$	2280 2429
sectioned$	2608
secur	2246
secure	1594 1783
secure$	4467 4514 1841 2225
secured$	4908
secureed$	2225
secureing$	2225
secures$	2225
securi	1594 4373 1693
security$	5687 6850 1694 1699 1700 4582
seduce$	1850
seduced$	490 1850
seduces$	1850
seducing$	1850
see	1729
see$	5298 3145 3146 3147 3148 3149 3150 3151 3152 3153 3154 3155 3156 6147 6457 6617 6693 1650 1673 4413
seed$	4606
seeds$	4606
seeing	1729
seeing$	5254 5337 4413 1813 1875
seek	4200 1594 1656 2267
seek$	265 266 267 268 269 270 271 492 3176 493 494 495 496 497 498 512 513 6288 1489 6813 4349 1993 1994
seeked$	1489 4349
seeker$	5720 4576 4676 5121
seekers$	5720 4576 4676
seekin	4200 1656
seeking$	265 266 267 268 269 270 271 492 3176 493 494 495 496 497 498 512 513 3318 3327 6288 1489 4349 4576 4676 1993 5121
seeks$	265 266 267 268 269 270 271 492 3176 493 494 495 496 497 498 512 513 1489 6813 4349 1993 1994
seem$	380 381 544 551 552 553 554 555 556 557 558 559 560 623 637 638 639 640 641 642 728 3412 729 730 731 3415 732 733 3417 734 760 3444 761 762 763 764 767 768 769 770 3537 1929 1930 1976 1977 1987
seemed$	380 381 544 551 552 553 554 555 556 557 558 559 560 623 637 638 639 640 641 642 728 3412 729 730 731 3415 732 733 3417 734 760 3444 761 762 763 764 767 768 769 770 857 1929 1930 1976 1977 1987
seems$	135 136 380 381 544 551 552 553 554 555 556 557 558 559 560 623 637 638 639 640 641 642 728 3412 729 730 731 3415 732 733 3417 734 760 3444 761 762 763 764 767 768 769 770 1929 1930 1976 1977 1987
seen	6847 6864 1803 1827
seen$	696 6171 6177 6182 6191 6248 1729 1744 1813 4922 4943
sees	1729 1803
sees$	4413
seize	1529
seize$	4213 2225
seized	4212 1529
seized$	6689 4213 4908
seizeed$	2225
seizeing$	2225
seizes	1529
seizes$	4213 2225
seizin	1529
seizing$	4213
seizure$	1529 4904 2589
seizures$	4904 5012 2589
seldom$	838 3522 839 3523 840
select	1588
self	2326 2347
self$	46 2886 3157 3158 3159 6907 4496 1883 1935 2054 2065 2178
selfharm$	5031
selfharmed$	5031
selfharming$	5031
selfharms$	5031
selfie$	5425 2974 2975 292 293
selfies$	5425 2974 2975 292 293
selfish$	2497 2518
selfme	5010
sell$	5298 5327 5329 5330 223 224 225 277 1855 1866 4563
sellin	4237 6721 6834
selling$	5364 223 224 225 277 6714 1840 1855 1866
sells	6834
sells$	223 224 225 277 1840 1855 1866
semh$	2657
sen$	6913 2394 5079
send	1654
send$	5298 264 1493 1681 1878 4563 2394 5079
sending$	264 6265 6266 6267 1681 4829
sends$	264 1681 1878
sensation$	1892
sense$	5637 3162 6124
sensible$	5183 2736 901
sensit	1495
sensitive$	4179 4690
sensory$	2375
sent	4380 4383
sent$	264 5500 5501 5502 5503 5506 6653 1493 4476 1878 4563 4873 2436
senten	6950
sentence$	5134 2461 5146 5160
sentenced$	2461
sentences$	5160
sentencing$	2461
separa	6950 6952 4476 4477
separate$	4368
separated$	6953
separating$	1695 6953
separation$	6954
september$	5373
sergea	4192 4193 4194 1511 1512 1541 4316 4335 1652 6814 6815 1665 1678 1682 1696
sergeant$	6669 6670 6671 4195 4196 4225 6793 6812 4336 6824 4362 4387 4963
serial$	253 254 1857 1924 1931 2242
series$	1165 4936 4937
serious$	2729 1924 2159
seriously$	6387 6388 6407 6408 6409 6410 6411 6412 6413 6414 6415 6416 6417 1361
seriousness$	5622 5623 5624 5625 5626 5627 5628 5629 5630 5631 5632 5633 5645 5646 5647 5648
sertraline$	2617
served$	1830
serves$	386 387
servic	6889
service$	5696 3872 3877 3878 6583 6604 6633 6783 6896 6902 2159 4868 2198
services$	5621 5755 5845 999 1000 1001 1002 3872 6353 3877 3878 6604 6633 6896 4573 4819
serving$	4456 4862 2444
session$	60 62 63 3362 6281 6282 6283 4572
sessions$	60 62 63 5820 3362 4572
set$	3595 1033 1034 1119 1821 4760 4761 5074
setting$	1821
settle$	6166 6172 6186 4822
seven	6822 1688
seven$	4325 1659 6823 1668 1676 6842 6845 4372 4379 6865 4992
severa	6696
several$	2783 4077 4078 4102 6599 6600 4878 2237
severe	2342
severely$	2404 2434
sex$	5317 2880 2956 5435 2960 278 2967 5447 5464 5465 5863 5864 6054 4546 4720
sexual$	5361 2948 279 280 281 282 284 2971 2972 2973 5466 5863 6055 1735 1860 1868
sexualised$	5361 2948 5765 5766 5767 5768 5769 5770 5771 5772 5773 1980 2504
sexually$	1863 2037 2038 2067 2364 2445 5130
shabbily$	920 2089 2096
shabby$	2121 2128 2511
shadow	1707
shadow$	1539 4391
shadowed$	1539
shadowing$	1539
shadows$	1539
shaggy$	2093
shall$	1005 1006 1007 1008 1009 1010 1657
sham	6866
shambles$	2518
shambolic$	2518
shame$	6484 4079 4080 6558 2179
shameful$	2518
shamefully$	2518
share	1491 1654 2208
share$	5298 264 975 6166 6172 6186 6457 6614 6617 1493 1787 4822
shared	1491
shared$	264 975 6467 6653 1493
shares	1491 2208
shares$	264 975 1493 1787
sharin	1491 4891 2208
sharing$	264 975 6497 1493 1787
shaved$	2110 2112 2114 4800
shaven$	2084 2085 2111 2114
she$	2740 2993 3016 3020 3021 3034 5565 410 531 3215 532 5693 533 534 5850 6211 6212 6213 6214 6215 3745 3746 3747 3749 3872 6353 2398
shed	5127
shed$	1420
shedding$	1420
sheet$	4993
sheets$	4993
shelter$	5439 5440 5441 5442 5443 5444 5445 5446
shielding$	6021 6026 6030 6033 6035
shift$	2310
shifty$	2095
shirk$	1420
shirked$	1420
shirking$	1420
shirkked$	1420
shirkking$	1420
shirks$	1420
shirt$	6112 4807
shirts$	6112 4807
shocking$	1334 1335 1336 1337 4079 4080 6558 6594 6595 6596 6597 2184
shockingly$	2520
shoddy$	2518
shoes$	6126 6127 6128 6136 4807 4812
shooti	6730 6820 6821
shootings$	6722
shop	4351 4373
shop$	5371 5372 6828 6850 6858
shopke	4310 4373 4521
shopkeeper$	6998
shopkeepers$	5687 6787 6850 1699 4581 4582
shopli	1571 4311 6821 6833 4506 4518 2682
shoplifter$	5722 5723 5724 4614 4615
shoplifters$	5722 5723 5724 4614 4615
shoplifting$	5354 5364 5368 4255 6788 1670 6859 6983 6995
shoppe	4310
shoppers$	6763 6787 4581
shopping$	4351
shops$	6828 6850 6858 1699
short$	1989 2074 2093 2113 2114 2128 2177 4876 2511
shortcoming$	2158
shortcomings$	6325 6326 6327 2158 4844
shorts$	6126 6127 6128 4807 4812
shot$	4319
shots$	4319
shotter$	2491
shotters$	2491
shotting$	223 224 225 1855
should	4443
should$	21 22 23 24 25 26 340 341 399 413 421 422 423 424 425 426 427 428 429 752 837 1172 1173 1174 1175 3861 6348 1326 4014 4218 1657 6920 2161
shoulder$	5830 930 2199
shouldered$	4763 2199
shouldering$	2199
shoulderred$	2199
shoulderring$	2199
shoulders$	5830 5878 2199
shouldn$	339 2162
shouted$	1794
shouting$	1776
show	1553 4238 1566 4891
show$	5613 3141 6166 6172 6186 1101 6313 4219 1673 4822
showed$	1271 4219
showin	1553 1566
showing$	1271 6652
shown	4380 4383
shown$	1271
shows	1553 4238 1566
shows$	1100 1271 4219 4254 1673
shrug$	486 1439
shruged$	486 1439
shrugged$	486 1439
shrugging$	486 1439
shruging$	486 1439
shrugs$	486 1439
shunt$	1742
shut$	1486 4873
shuts$	1486
shutting$	1486
shy$	4679
siblin	6958 6959
sibling$	4705 2025
siblings$	2685 5840 5972 6964 4527 4705
sick$	6877
sickle$	2338
sidelined$	2185
sight$	6803 4965 2349
sighted$	4861 4943
sighting$	1537 1676 4917
sightings$	1537 6791 1676 4917 2298
sign$	1398 1399 1400 1401 6579 6580 4875 4877
signal$	5276
signals$	5276 5277
significant$	615 616
signs$	1398 1399 1400 1401 6579 6580 6599 6600 6832 4875 4877 4878
silence$	3082
silliness$	5558
silly$	2729 2736 402 1885 2497
similar$	2074
simple$	2454
simpler$	1631
simply$	360 664 1046 1047 1048 1049 3860 1406 1407 1450 2189
since$	6976 5152
single$	1088 1089 3804 1495
sister	6938 4472 6951 4475 6958 6959
sister$	1772 6949 4497 4705
sisters$	5840 4705
sit	6847 6864
sit$	2841 977 978 979 6166 6172 6186 1308 6615 4822
site$	4902
sits$	977 978 979 1308 1309 1310 6834
sitting$	1308 1309 1310
situation$	5163 5599 5600 6018 6019 4076 6593 1802 5124
situations$	5163
six	6822 1688
six$	914 3757 3766 4325 1659 6823 1668 1676 6842 6845 4372 4379 6865 4992
sixteen$	5889 755 756 757 758
skaters$	3757 3766
skeletal$	2074
ski$	2129
skimpy$	2128
skin$	3612 3625 6887 4783 2100 2106
skinned$	4746 4776
skinny$	3621 2074 2128 2511
skins$	5451
skirt$	6126 6127 6128 4807 4812 4815
skirts$	6126 6127 6128 6144 4807 4812 4815
skive$	2480
skived$	2480
skives$	2480
skiving$	2480
skunk$	4422
slag$	4614
slags$	4614
slapdash$	2518
slave$	4646 1963 2492
slaves$	4646 2492
sleep	4403 4429
sleep$	5298 5341 273 6880 6899 6906 1777 1808 1861 2367
sleeping$	273 1777 1808 1861 2356
sleeps$	273 1777 1808 1861
slender$	2074 2511
slep$	2443
slept$	273 1807 1861 2443
slicked$	929 4800
slide$	4887 4993
sliders$	6126 6127 6128 4807 4812
slides$	4993
slight$	2074 2511
slightest$	3782 3956
slightly$	913 2075
slim$	2074 2511
slimly$	2075
slippers$	6138 4807
slipshod$	2518
sloppy$	1334 1335 1336 1337 2184 2518
sloth$	4889
slow$	594 595 596 597 598 1334 1335 1336 1337 6594 6595 6596 6597 6611 4135 1453 2184
slowly$	6611
slut$	4614
sluts$	4614
sly$	2497
smacke	1794
smacked$	4478
small$	3454 917 2042 2074
smart$	4713 4719 2128
smarter$	2736
smartly$	920 2096 4806 4808
smarts$	4714
smelly$	2511
smok	1738
smoke$	5298 5327 5329 5330 189 6288
smoked$	5506 6288
smokes$	6288
smoking$	6288
snapchat$	2802 2803 2804 256 2940 257 2941 258 2942 259 2943 260 2944 5422 5423 5424
sneak$	4614
sneaks$	4614
snood$	6141 4807 2514
snoods$	6141 4807 2514
snub$	1889
snubbed$	1889
snubbing$	1889
snubed$	1889
snubing$	1889
snubs$	1889
so$	5252 3863 1276 2040
social$	5356 5362 256 257 258 259 260 3204 3317 5800 5842 3872 6353 4207 1545 4230 6723 4330 6863 1815
sod$	3976
sofa	2431 5127
sofa$	6969
sofasu	5115
sold$	223 224 225 277 1840 1855 1866 4563
solely$	1441 1442 2197
solicit$	1884
solicited$	1884
soliciting$	1884
solicits$	1884
solicitted$	1884
solicitting$	1884
solid$	2074
solidly$	2075
solve	2286
solves	2286
solvin	2286
somali$	4804
somebody$	5336 5588 3872 6353
someone$	5336 2985 5588 3480 3872 6353
something$	5489 6839
somewhere$	5439 5440 5441 5442 5443 5444 5445 5446
soon$	6563 6564 6565 6566
sooner$	6336 6345
sophisticated$	725 2506
sorely$	1361
sort$	6020 6103 4580
sorts$	4580
sought$	265 266 267 268 269 270 271 492 3176 493 494 495 496 497 498 512 513 1994
sound$	728 3412 729 730 731 3415 732 733 3417 734
sounds$	728 3412 729 730 731 3415 732 733 3417 734
source	4891
source$	4179 1496 1692 2208 2209
sources$	1496
space$	6007 4322
speak	1803
speak$	5419 261 262 263 735 736 737 738 739 740 3521 6147 6166 6172 6186 6239 6265 6266 6267 6457 4822 4829
speaking$	261 262 263 4849
speaks$	261 262 263 735 736 737 738 739 740 6239
special$	1751 6913 2418 2428
specialist$	6890
speech$	1730
spell	5101
spelli	4454
spelling$	6931 2411
spend$	5298 2822 2823 2867 5480 5481 5482 5483 5484 521 522 523
spendded$	521 522 523
spendding$	521 522 523
spended$	521 522 523
spending$	5254 5337 5480 5481 5482 5483 5484 521 522 523
spends$	521 522 523 6847
spent$	521 522 523 1830
spice$	4422
spiky$	2093 2114
spineless$	2518
spirit	4403
spirits$	6880
spite$	2756 73 74 76 100 101 102 5394 5395 5396 5397 1394
split	6950 6952
split$	4368 4476
spliting$	1695
splitting$	1695
spoiled$	2497
spoilt$	2497
spoke$	261 262 263
spoken$	5236 5237 80 81 82 5485 6171 6177 6182 6191 6248 6467
sporadic$	5760 5761 5762 5763 603 1972
sport$	932 948 949 950 951 952 953 954 955 956 957 6904 2115 2123
sported$	932 948 949 950 951 952 953 954 955 956 957 2115 2123
sporting$	932 948 949 950 951 952 953 954 955 956 957 2115 2123
sports$	932 948 949 950 951 952 953 954 955 956 957 2115 2123
sportted$	932 2115
sportting$	932 2115
sporty$	2095
spot$	6797 6831 4984 4999
spots$	6797 6831 4999
spotty$	928 3621 6102 2099 2511
spray$	2108
spree$	4985
spring$	5373 5374
spurn$	1889 2136
spurned$	1889 2136
spurning$	1889 2136
spurnned$	1889 2136
spurnning$	1889 2136
spurns$	1889 2136
squad	4184 4187 4192 4193 4194 1511 1512 1541 4316 4335 1652 6814 6815 1665 1678 1682 1696
squad$	6661 6662 1502 6664 6669 6670 6671 4195 4196 6676 1516 4225 6737 6793 6812 4336 6824 4362
squander$	1888 2204
squandered$	1888 2204
squandering$	1888 2204
squanderred$	1888 2204
squanderring$	1888 2204
squanders$	1888 2204
square$	6858
squarely$	1441 1442 2197
squint$	2513
squints$	2513
stab	6974
stabbed$	5198 1837
stabbi	6730 6820 6821 4506 4507
stabbing$	6736 6983 6984
stabbings$	6722 6983
staff	4373 1693
staff$	5336 5436 5577 3142 5621 5687 3211 5726 5820 5859 5860 5861 3872 6353 3877 3878 6604 6633 6850 6998 4573 4581 4582
stained$	2121 2128
stairw	5127
stamme	6887 6907
stamp	1622
stance$	4959
stand	6847 6864
stand$	714 3501 3502 3503 3506 3507 3509 3510 3513 977 978 979 1311 1312 1313 1314 1315 2167
standard$	6482 4868
standards$	6357 6358 6359 6360 6361 6362 6363 4868
standing$	3501 3502 3503 3506 3507 3509 3510 3513 1311 1312 1313 1314 1315 2167 2450
stands$	977 978 979 1311 1312 1313 1314 1315 2450
starte	2358
starti	2358
starts	2358
starve$	2327
starved$	2327
starves$	2327
starving$	2327
stash	4233 1565
stashed$	6667
state	4180
state$	6593 6657
statement$	6660 6666 1752 5078
statemented$	2664
statements$	6660 6666
states$	6657
statio	4373
station$	5371 5372 6850 6858 6984
stations$	6850
stature$	6072 6073 6074 4758
status$	5649 5651 5652 1892 4703 5078 5121
stay$	5264 2824 2825 2842 5327 5329 5330 2866 5471 5480 5481 5482 5483 5484 5485 5564 6166 6172 6186 1777 4822
stayed$	5335 5485 5493 5500 5501 5502 5503 5511 5512 5587 1777 1807
staying$	5254 5337 5471 5480 5481 5482 5483 5484 5485 1777 2423
stays$	5485 1777 2423
steal$	5298 6192 6284 6285 6286
steali	4237 6834 2682
stealing$	5841 6714
steals	6834 2682
steals$	6284 6285 6286
step	6938 4472 6955
step$	4222 1640 2276
stepbrother$	4497
stepdad$	1772 6949 4473 6964 4497
stepfather$	1772 6949 4473 6964 4497 6980
stepmother$	6949 6964 4497 6980
stepmum$	6949 6964 4497
stepparent$	6964 4497
stepparents$	6964 4497
stepped$	2276
stepsiblings$	6964
stepsister$	4497
stepstepdad$	6964
stepstepfather$	6964
sti	2365
sti$	5049
stick$	5613 6166 6172 6186 1200 1201 1202 4822
still$	5238 1205 1206 1207 1208 1635
stills$	4175 1492 4319 1689
stis$	5049
stock	6721
stock$	1506 6710 6725 6726
stockily$	2075
stocky$	2074 2511
stole	2682
stolen	6721 2682
stolen$	6710 6726 6995 6996 2321
stoned$	6288
stoner$	4614
stoners$	4614
stood$	977 978 979 1311 1312 1313 1314 1315 2167 2450
stop	1583 1621 6854 1707
stop$	3005 5594 6166 6172 6186 6236 6265 6266 6267 6672 1555 6743 4267 6749 1590 1591 1604 4305 1642 4391 4822 4829 2291
stopped$	3003 3036 6251 6252 6253 6254 6255 1642 6818 1835 4873 4943 2381
stopping$	1590
stops	1604
stops$	1590 4288 6774 1642
store	4233 1565 4373
store$	5264 6850
stored$	6667
stores	1565
stores$	4248 6850
storin	4237 6721 1565
storing$	6714
stout$	2074 2511
straight$	5494 5495 2093 2114
strange$	2954
stranger$	5272 5282 5283 4534
strangers$	2787 5272 2798 2801 5279 5282 5283 2945 3196 5674 5675 4534
strapping$	2511
strate	4954 4961 4966
strategy$	4972
strayed$	5506
street	1495 6818 4351
street$	5365 5371 5372 4179 4265 6757 6828 6858 4536 1909 1974 2012 2017 2028 2029 2030 2031 2071 2211 2316
streets$	5365 6757 6828 6858 4536
streetsmart$	2502
streetwise$	901 2502
streng	1594
stress$	2377
strict	1680
strict$	4364
strike$	3540 2216
striking$	2095
strikingly$	2040
string$	112 1166
stringing$	112
strings$	112
stroke	4399
stroke$	6876
stroll$	977 978 979
strolls$	977 978 979
strong	1680 2276
strong$	901 4364 2074 2313
strongly$	2075
stroppy$	2497
struct	4945
struggle$	594 595 596 597 598
struggled$	594 595 596 597 598
struggles$	594 595 596 597 598 2417
struggling$	594 595 596 597 598
strung$	112
stubble$	2512
stubborn$	4135 2497 2518
stubbornly$	2518
stuck$	5511 5512 1200 1201 1202
studen	4521
student$	5777 5791 5792 5793 5794 5795 5796 6998 4606 4659
students$	5777 5791 5792 5793 5794 5795 5796 4606 4659
stunt$	5207 4530
stunts$	5207 4530
stupid$	2729 2736 55 2816 402 1848 1885 2497
stupidity$	5558
sturdy$	2074
stutte	6887
style$	6103 4590
subculture$	4658
subcultures$	4658
subject$	6064 6067 1550 6810 2265
subjects$	6064 6067 1550 4298
submi	4891
submit	2208
submitted$	4360 1677 4982
substance$	2370
substandard$	1334 1335 1336 1337 6594 6595 6596 6597 2184
successful$	6765
such$	2160
sucked$	5196
suffer	1810 1811
suffer$	2379
suffered$	4494 4495 2379
suffering$	2379
suffers$	4494 4495 2328 2379
sufficient$	4738
sugar$	1874
sugges	4180 4891
suggest$	6657
suggests$	6657
suicidal$	2606
suicide$	6878 2606
sullen$	2497
summer$	5373 5374
summon	6818
superficial$	5760 5761 5762 5763 1905 1972
superv	1827 1829
supervised$	2025
supervising$	5867
supervision$	5867 6020 6021 6030 6033 6035 6038 6039 6040 6041 6042 1433 1434 1435 1436 6989 4513 4868 5133 5151
suppl	6834
suppli	1654
supplied$	223 224 225 4380 1855
suppliers$	6738
supplies$	223 224 225 4258 1840 1855
supply	6650 4237 6715 6721 6730 6731 1654 6820 6821 6827 4518 4953 4954
supply$	223 224 225 1489 6710 4258 6995 1855
supplyed$	1489
supplying$	223 224 225 1489 6714 6995 1840 1855
supplys$	1489
suppor	1594 1656 1827 2271 2276
support$	60 68 69 5621 5746 5755 5759 6020 6021 6030 6033 6035 999 1000 1001 1002 6466 1433 1434 1435 1436 1585 1598 1627 4434 6921 1761 6922 4446 4572 4573 4819 5078
supported$	68 69 1585 1598
supporting$	68 69 1585 1598
supports$	68 69 1585 1598 1627
supportted$	68 69
supportting$	68 69
suppre	1622
suppress$	2560
suppressing$	2560
suppression$	2560
sure$	1032 1033 1034
surely$	1135 1143 3827 1144 1145 3860 4838
surf	5115
surface$	1905
surgery$	6901
surly$	2497
surprisingly$	2040
surveillance$	6749 2530 2563
surveilled$	6703
surviv	1811
survive$	6005 6006 3533 850 851 3536 2055
survived$	4495 2055
survives$	2055
surviving$	2055
suspec	1551 4947
suspect$	6064 6067 6713 4711 4921 2258 2265 2551
suspected$	4235 1560 1569 1822 2239
suspects$	6064 6067 6713 6741 4605 4711 4921 2238 4950 2551
suspen	4454
suspended$	1754 5084 2462
suspendeds$	1754
suspension$	1754 6931 2659
suspensions$	1754 2659
suspicious$	4312
swallo	2384
swap$	286 2970 287 288 289 290 291
swaped$	286 2970 287 288 289 290 291
swaping$	286 2970 287 288 289 290 291
swapped$	286 2970 287 288 289 290 291
swapping$	286 2970 287 288 289 290 291
swaps$	286 2970 287 288 289 290 291
swarthy$	2511
swear$	6288
swearing$	6288 6915
swears$	6288
sweatshirt$	6126 6127 6128 4807 4812
sweatshirts$	6126 6127 6128 4807 4812
sweep$	1417 4991
sweeping$	1417
sweeps$	1417 4991
swept$	1417
swift	2276
sympathy$	5545
symptoms$	5062
syndro	4399
syndrome$	6876 5069
system	4891
system$	5859 5860 5861 6728 6729 6794 6837 6838 2159
systemic$	2159
systems$	6728 6729 2159
t$	3635 6126 6127 6128 4449 4812
ta	1760 4445
ta$	4444 6922
table$	6919
tablet	4404
tablets$	6881 5040 5068
tabs$	4205
tackl	1622
tackle	4971
tactic	4954 4961
tactical$	4347 2304
tag$	6992 7000 5160
tagged$	6992 2468
tagging$	6992
tags$	5160
tail$	1539
tailed$	1539
tailing$	1539
tails$	1539
tak	1667
take$	45 5226 5298 2839 166 167 255 311 2997 5613 3145 3146 3147 3148 3149 3150 3151 3152 3153 3154 3155 3156 711 784 836 6147 6166 6172 6186 3902 1226 3930 3934 3935 3936 3937 3938 3939 3940 1271 6457 6614 6617 1608 1645 4384 1723 1845 1878 4822
takeaway$	5371 5372
taken$	45 5485 6238 3901 3931 3932 3933 3934 3935 3936 3937 3938 3939 3940 1271 6467 1725 1732 1779 1845
taker$	5715 4528
takers$	5715 4528
takes$	45 188 255 784 3930 1271 1608 1725 1845 1878
taking	2384
taking$	45 5227 255 784 6008 6009 3934 3935 3936 3937 3938 3939 3940 1271 1608 1723 1725 4528 1845
talk	6847
talk$	60 5418 261 262 263 5513 5514 5515 735 736 737 738 739 740 6147 6166 6172 3706 6186 6239 6265 6266 6267 6658 4822 4829
talked$	261 262 263 5500 5501 5502 5503 5509
talking$	261 262 263 5513 5514 5515 6265 6266 6267 3793 6658 4829 2359
talkked$	261 262 263
talkking$	261 262 263
talks$	60 261 262 263 735 736 737 738 739 740 6239 6687
tall$	6075 916 2074 4762 2511
tan$	4791 4792
tango$	5349
tanned$	928 2099 2511
tantrum$	5809 5810 4667
tantrums$	5809 5810 4667
target	6672 1588 6758 6759 1643 2276 4966 4971
target$	5193 5194 6702 6743 4273 2265 4962 2296 2312 2412
targeted$	5196 4273 4327 2296
targeting$	4273 2296
targets$	5192 5194 6588 4167 6702 4273 4962 2296
tart$	4614
tarts$	4614
task	4187 1684
task$	6320
tasked$	1543 1663 4377 2279
taskforce$	6664
taskin	2279 4988
tasking$	4316 4335 1652 6814 6815 4347 1665 4358 1678 1682 1696 4963
tastes$	5952
tattoo$	933 6094 6136 4799 2117
tattooed$	2511
tattoos$	933 6094 6136 4799 2117
taught$	68 69 5261 5262 5263 5546 6171 6177 6182 6191 6248 6251 6252 6253 6254 6255 6829
taunt$	1898
taunted$	1898
taunting$	1898
taunts$	1898
tauntted$	1898
tauntting$	1898
teach$	68 69 5726 5746 6220 6265 6266 6267 4829
teache	4521
teached$	68 69
teacher$	5577 6998
teachers$	5577 5687 3211 5726 5820 4582
teaches$	68 69
teaching$	68 69 1760 4445
team	4187 4316 6889
team$	3872 3877 3878 6604 6633 6662 6664 6669 6670 6671 4195 4196 6680 4225 6737 1589 6793 6812 4336 6824 4362 6894 6902 2198 5013
teams$	1589
tearaway$	2487
tearaways$	2487
techni	4954
teen$	5777 5780 5791 5792 5793 5794 5795 5796 4659
teenage$	903 1867 1924 1927 1931 2070 2071 2237
teenager$	5777 5780 5791 5792 5793 5794 5795 5796 6064 6067 4606 4659
teenagers$	5666 5700 5777 5780 5791 5792 5793 5794 5795 5796 6064 6067 4606 4659
teens$	5700 5777 5780 5791 5792 5793 5794 5795 5796 4659
teeth$	4787
teleph	1545
telephone$	1528 6690 2220
telephones$	1528 6690
tell$	5298 5564 5613 536 6166 6172 6186 6239 3832 3833 3836 6617 1490 1508 1509 4822
telling$	536 1508 1509
tells$	536 6239 3832 3833 3836 1508 1509
temper	6950
temper$	5809 5810 4667
tempered$	4673 4674
tempers$	5809 5810 4667
temporarily$	2398
temporary$	2430
tempt$	5180 5181 1850
temptation$	5340
tempted$	5180 5181 490 1850
tempting$	5180 5181 1850
tempts$	5180 5181 1850
temptted$	5180 5181 1850
temptting$	5180 5181 1850
ten$	755 756 757 758
tenancy$	6970 5125
tendencies$	4610
tension$	1776 4945
term$	6887
termin	2363
terrible$	2729 2736 55 3228 1334 1335 1336 1337 6594 6595 6596 6597 1477 1848 2015 2184
territ	4322
territory$	6799
terrorise$	525 1897
terrorised$	525 1897
terrorises$	525 1897
terrorising$	525 1897
terrors$	5052
test$	6288 6896 2230 5049 5056
tested	1736
tested$	2371
testing$	6288
tests$	5056
text$	261 262 263
texted$	261 262 263
texting$	261 262 263
texts$	261 262 263
textted$	261 262 263
textting$	261 262 263
than$	2771 5569 3102 3408 5902 5903 5904 5905 828 845 848
thank$	5530 5531 5532 5533 5534 5535
thanks$	1488
that	4891
that$	309 3142 5693 5848 903 6470 6556 6557 4157 6657 4254 6862 1913 2071 4870
the$	2903 2904 3142 5620 3168 3172 5687 531 3264 686 5848 3374 3472 800 903 937 3629 3642 959 6268 3816 3846 6353 3905 4065 4094 4096 6576 6577 4102 4104 6599 6600 6608 4133 1480 4249 4263 4269 4271 4280 4295 6779 4323 4391 4395 4421 4523 4582 1913 4870 4878 2237 2240 2262 2382
thef$	6714
theft	4246 6730 1571 6820 6821 6833 4386 4506 4507 4518 4520
theft$	5354 5368 5841 6723 4255 6736 1670 6859 6863 6983 6984 6995 6997 2253
thefts	4311
thefts$	6722 6723 4255 6788 6859 6863 6983
their	4208 1525 1551 4899 2232 2249
their$	19 2731 2735 2748 123 130 131 133 2820 5300 169 5344 2876 2961 5456 3075 3076 397 398 405 5573 5576 3123 3142 5640 5644 3168 5726 5854 701 3405 5885 3409 3411 3534 3600 3601 3602 941 963 3660 3803 3839 6350 4007 4017 4093 4095 4097 6576 6577 4102 4104 4105 6588 6599 6600 4169 4170 4235 4263 4269 4271 1720 4407 4408 1788 1789 4474 4481 4493 1869 1881 1983 2125 2126 2160 4871 4878 2198 2354 2387
theirselves$	2684 2686 2715 2716 33 2718 2719 2720 2721 2722 39 5201 5202 2726 2727 2939 5516 5517 5519 3053 3054 3055 3056 3057 3058 3059 3060 3062 3063 5543 5544 5557 3121 3125 442 3127 3128 5606 5607 5608 5609 5610 5611 5736 5870 5871 5872 5873 5874 5875 5876 5978 5979 5980 5981 5982 5983 5984 5985 5986 5987 5988 5989 5990 5991 3515 5998 4129 4526 4549 4550 4736 4737
them	4176 4183 4197 6696 6698 1542 6744 6750 4290 6767 4293 4294 6822 6868 4915 4967 4973 5083
them$	5164 5165 2789 2796 5400 5403 5439 5440 5441 5442 5443 5444 5445 5446 3061 3070 3071 3211 3261 629 3338 3339 3340 3341 3342 3466 3757 3766 6249 6268 3807 3910 3911 3981 3982 3983 3984 3985 3986 6470 4022 4036 6543 6544 6545 6546 6547 6548 4072 6599 6600 6623 6624 4148 6674 1544 1582 6770 6782 4325 6810 1659 6823 1668 1676 6842 6845 4372 4379 6865 4393 4648 4841 4871 4872 4878 4992
themself$	2684 2686 2715 2716 33 2718 2719 2720 2721 2722 39 5201 5202 2726 2727 2939 5516 5517 5519 3053 3054 3055 3056 3057 3058 3059 3060 3062 3063 5543 5544 5557 3121 3125 442 3127 3128 5606 5607 5608 5609 5610 5611 5736 5870 5871 5872 5873 5874 5875 5876 5978 5979 5980 5981 5982 5983 5984 5985 5986 5987 5988 5989 5990 5991 3515 5998 4129 4400 4526 4549 4550 4736 4737 5011 5032
themselves$	2684 2686 5164 5165 2715 2716 33 2718 2719 2720 2721 2722 39 5201 5202 2726 2727 2939 2969 5516 5517 5519 3053 3054 3055 3056 3057 3058 3059 3060 3062 3063 5543 5544 5557 3121 3125 442 3127 3128 5606 5607 5608 5609 5610 5611 5734 5736 5870 5871 5872 5873 5874 5875 5876 5978 5979 5980 5981 5982 5983 5984 5985 5986 5987 5988 5989 5990 5991 3515 5998 6012 6488 4129 4400 4526 4549 4550 4736 4737 5011 5032
therap	4404 6891
therapist$	6881 6890
therapy$	6882 5042 5043 5062 5126
there$	5510 1041 1042 1043 4228
these$	2793 686 895 899 903 6216 1068 6268 3981 3982 3983 3984 3985 3986 4026 4028 4038 4039 6543 6544 6545 6546 6547 6548 6599 6600 6623 6624 4148 1688 1928 1931 4841 2160 4871 4872 4878 2237 4973
they	6651 6681 1542 1578 1586 6822 1688
they$	2740 3016 3020 3021 3034 5565 410 531 3215 532 5693 533 534 5850 6211 6212 6213 6214 6215 3745 3746 3747 3749 3872 6353 4262 4270 4287 4325 1647 1659 6823 1668 1676 6842 6845 4372 4379 6865 4398 4992
thick$	911 2062 2077 2113 2118 2497
thickset$	2074 2510
thief$	5722 5723 5724 4614 4615
thieves$	5722 5723 5724 4614 4615
thigh$	6885
thighs$	6885
thin$	2074 2091 2095 2511
thing$	6428 6429 6430 6431
things$	3103 5952 5993 6018 6019 4075 4157 1802
think$	5613 735 736 737 738 739 740 3521 3887 6365
thinking$	4849
thinks$	735 736 737 738 739 740 3887 6365
third$	903
thirteen$	755 756 757 758
thirty$	5458 3424 5916
this$	3142 664 903 6268 6305 3910 3911 3981 3982 3983 3984 3985 3986 6470 6543 6544 6545 6546 6547 6548 6599 6600 4124 4157 4263 1913 1979 2071 4841 4870 4871 4872 4878 2240
thoroughly$	2153
those	6744 4967
those$	5679 686 895 4237 6750 4298 6779 6806 1931 4841 2237
though$	94 2779 5394 5395 5396 5397
thought$	5485 6333 6349 6354 3887 6365 6432 6433 6434 6435 6436 6437 6438 6439 6440 6441 3965 3966 3967 3968 3969 1560 1658
thoughts$	1717
threadbare$	2128
threat$	4286 1603 2236
threatening$	1980 2495
three	6696 6822
three$	3757 4102 4325 1659 6823 1668 1676 6842 6845 4379 6865 2237 4992 2454
thresholds$	6576
threw$	459
thrill$	5649 1892
thrills$	5653
throug	2208 2271 2276
through$	5750 3525 3526 3617 6237 6269 6274 4107 1851 2205
throw$	459
throwing$	459
thrown$	459 1794 1795
throws$	459
thug$	2487
thuggery$	2487
thuggish$	2487 2495
thugs$	6739 2487
tic$	2377
tick$	2169
ticking$	4854
tidy$	2095
tied$	1561 4343 4800
ties$	537 4590
tight$	4136 2113 2128
tightly$	931
tights$	4807
tiktok$	256 2940 257 2941 258 2942 259 2943 260 2944 5422 5423 5424
time	4442
time$	2769 5299 5344 5619 3205 3207 3230 3244 5906 6199 6200 6201 6281 6282 6283 6293 6301 6705 4835 4888
timed$	6766
timekeeping$	4571
timeline$	4350
times$	5242 5244 5245 5249 6294
timeta	4366 4454
timetable$	6843 6919 6931
timetables$	6843
timewaster$	4614
timewasters$	4614
timid$	4135
tip	2322
tip$	1606
tipoff$	5006
tipoffs$	5006
tipped$	1606
tipping$	1606
tips$	1606
to	4891
to$	5264 5294 2821 2830 2852 2864 2887 2888 2889 2891 2921 2929 2933 2987 2988 2989 2990 2991 2994 2998 3002 3064 5563 3100 3136 3183 3191 3194 3221 3266 3269 3278 3297 3346 3366 3371 3386 3387 3389 3492 3508 6062 3670 6151 6152 6153 6155 6164 6183 3716 3717 3743 6257 6270 3853 3854 3855 6364 6370 6371 6372 3908 3909 6406 3980 1323 4015 4063 4125 6612 4137 4138 6648 4172 4177 4181 4185 1505 4218 4227 4232 4241 4244 4245 4266 4276 4277 4285 4308 4332 1657 1674 4392 4402 4416 4423 4428 6909 4449 4498 6982 4510 1833 4569 4819 4821 4824 4840 4842 4871 4884 4963 2317 5145
toarso	6820
toburg	6820
tocrim	6820
todama	6820
todeal	6820
todiso	6820
toe$	6107 6129 6130 6131 3655 1908
togang	6820
tokenistic$	1905 2518
told$	5236 5237 80 81 82 89 90 91 92 5261 5262 5263 2859 5490 5497 3111 6171 6177 6182 6185 6191 6248 6251 6252 6253 6254 6255 3832 3833 3836 6467 1543 1679 4377
tolerance$	4958
tone$	6089 4784
tones$	6089 4784
too$	3378 3379 5935 882 883 884 4086 4087 4088 4089 4134 1451 1452
tooffe	6820
took	2384
took$	45 166 167 255 312 3900 1227 3920 3930 3934 3935 3936 3937 3938 3939 3940 1271 1723 1725 1845 1878 4563
toolki	4954
tooth$	4787
top	6834
top$	5452 6109 6126 6127 6128 6769 6806 1683 4807 4812 4814 2237 2242 2244
topless$	2948
tops$	6109 6126 6127 6128 4807 4812 4814
torment$	525 1897
tormented$	525 1897
tormenting$	525 1897
torments$	525 1897
tormentted$	525 1897
tormentting$	525 1897
torn$	2121 2128
torobb	6820
toshoo	6820
tostab	6820
tosupp	6820
total$	1003 1470 2159
totally$	2150 2153
tothef	6820
touch$	5264 6236 6479
touched$	5196 2805 5469 6054
touching$	5475
tough	1680
tough$	585 586 587 588 589 590 901 4364 2095 2275 2506
toughe	1680 2276
tougher$	4364 2275
touret	2337
tourette$	5021
tourettes$	5021
toward	1594 1656 2271
towards$	2891 3183 3191 3194 5730 3297 3343 6717 5099
town$	4310 4351
toxic$	541 542 543 1923 2497
trace	6672 1523 6693
trace$	6702
traced$	6846
traces$	6702
track	1523 6759 1686
track$	4205 6695 6702 6704 4315 4345 1662 1686 4984
tracke	1523 6686 4229
tracked$	6703 6706 4345 1662 6846 2214
tracki	1523
trackie$	4807
trackies$	6126 6127 6128 4807 4812
tracking$	4345
tracks	1523
tracks$	6702 4345
tracksuit$	6126 6127 6128 6136 4807 4809 4812 2514
tracksuits$	6126 6127 6128 6133 6134 6135 6136 6138 4807 4809 4812 4943 2514
trade$	277 286 2970 287 288 289 290 291 1866
traded$	277 286 2970 287 288 289 290 291 1866
trader	4373
traders$	6850 1699
trades$	277 286 2970 287 288 289 290 291 1866
trading$	277 286 2970 287 288 289 290 291 1866
traffic$	223 224 225 1855 4904
trafficced$	223 224 225 1855
trafficcing$	223 224 225 1855
trafficed$	223 224 225 1855
trafficing$	223 224 225 1855
trafficking$	223 224 225 1855
traffics$	223 224 225 1855
trail	1707
trail$	1539 4391
trailed$	1539
trailing$	1539
trails$	1539
trainer$	4807
trainers$	5439 5440 5441 5442 5443 5444 5445 5446 5451 5454 6126 6127 6128 6133 6134 6135 6136 4807 4812
training$	4513 4525
transmitted$	5048
trap$	1936
trauma$	6972 2378
traumatic$	5019
travel	6847
travel$	5329 5330 5471 1878 4563
traveled$	1878 4563
traveling$	1878 4563
travelled$	1878 4563
travelling$	5337 5471 1878 4563
travels$	1878 4563
trawl	1532
trawl$	1671 4918 2569
trawled$	1671
trawles$	1671
trawling$	1671
trawls$	1671
treated$	1581 4406 1744 2331
treatm	5054
treatment$	6882
trendy$	2128
trial$	5134
tricky$	585 586 587 588 589 590 5813 5814 5815 5816 5817 5818 5819 4671
tried$	6206 6342 3869 4847
tries$	6239
trip$	5475
trips$	5475
troubl	4386
trouble$	5358 3042 3043 5521 5522 5523 5524 5653 5660 5841 3739 6217 3741 6289 3894 6377 6378 6379 6859 6863 1776 1802 4564 1915 1916 1917 4660
troubled$	6349 6354 3887 6365 3895 6398 1975 2071
troublemaker$	2488
troublemakers$	5841 2488
troublemaking$	2488
troublesome$	2497
truancy$	2480
truant	2662
truant$	5298 5341 5722 5723 5724 6284 6285 6286 4614 4615
truanted$	2480
truanting$	2480
truants$	5722 5723 5724 4614 4615
true$	1331
trust$	5746 6166 6172 6186 6207 6208 6209 6210 6220 6265 6266 6267 3872 3877 3878 6604 6633 4822 4829 2198
trusted$	5500 5501 5502 5503 5506 3530 6251 6252 6253 6254 6255
trusting$	3791
truth$	3104
truthful$	3101 5579
try$	6166 6172 6186 6206 6239 6265 6266 6267 6278 4822 4829 4847
trying$	6265 6266 6267 6813 4829 4849
tryings$	6813
tubby$	2511
tumour	4399
tumour$	6876
turf	4322
turf$	6799
turkish$	4804
turn	6864
turn$	207 208 3138 3140 460 973 988 989 3692 3698 3703 3712 6192 6193 6239 3769 1368 1374 1375 1376 6615 6854 4378
turned$	207 208 460 3599 3604 974 988 989 6156 6157 6158 6159 6160 6161 6162 6163 1368 1374 1375 1376 1403 4873
turning$	207 208 460 988 989 1368 1374 1375 1376
turnned$	207 208
turnning$	207 208
turns$	207 208 460 988 989 3740 6239 1368 1374 1375 1376
twelve$	755 756 757 758
twenty$	5458 5459 5889 3424 751 5916 3440 5918
twice$	2980 5462 5957 2398
twists$	4797
two	6696 6822
two$	2872 4102 4325 1659 6823 1668 1676 6842 6845 4379 6865 2014 2237 4992 2454
twoc	4518
twoc$	6995
ugly$	2511
unable$	445 446 447 448 449 451 469 594 595 596 597 598 1743 1765 4837
unacceptable$	5765 5766 5767 5768 5769 5770 5771 5772 5773 1980 2518
unacceptably$	2518
unacco	2437
unaccompanied$	5121
unambitious$	2497
unanswered$	4887
unauthorised$	2404
uncaring$	2497 2518
uncle	6938 4472 6951 6955
uncle$	1772 6949
unco$	1971 2168
uncomfortable$	6867
unconscious$	2651
uncontrollable$	1975 4837 2497
uncooperative$	2493 2518
uncorr	1495
uncorroborated$	4179
under	1729 2459
under$	274 547 3617 1142 4101 4413 1733 4508 1825 2226 2324
underage$	1862 1867
undercover$	2532
underdressed$	2511
undermine$	1888
undermined$	1888
undermines$	1888
undermining$	1888
underpass$	5513 5514 5515
understand$	65 66 5613 3145 3146 3147 3148 3149 3150 3151 3152 3153 3154 3155 3156 6207 6208 6209 6210 1536 1679 1731
understands$	1679 1731
understood$	6304 1560 1658
undert	1522
underweight$	5057 2511
underwent$	2640
undesirable$	5676 5677 5678 1895 1975
undesirables$	5676 5677 5678
undisciplined$	2497
undoubtedly$	1135 4838 2517
unempl	6950
unengaged$	2493
unfazed$	2506
unfit$	1322
unforgivable$	2518
unforgivably$	2518
unfounded$	1902
ungovernable$	2497
ungrateful$	2497
unhealthy$	2736 55 541 542 543 1848 1923
unheeded$	4887
unhelpful$	2518
uniform$	6105 4805 4807
uniforms$	6105 4805 4807
uninterested$	2144 4837 2497 2518
unironed$	2121
unit	4187 4316 6889
unit$	3872 3877 3878 6604 6633 6662 6664 6669 6670 6671 4195 4196 4225 6737 6793 6812 4336 6824 4362 6902 6928 6944 6991 5080
units$	4963
unkempt$	2511
unknow	6686
unknown$	2953
unlawful$	5361
unless$	1613
unlikeable$	2497
unlovable$	1975
unmanageable$	5765 5766 5767 5768 5769 5770 5771 5772 5773 1975 4660 2497
unmotivated$	2497
unnecessary$	2729
unopened$	4887
unpleasant$	6867 2497
unpredictable$	5765 5766 5767 5768 5769 5770 5771 5772 5773 1980 2495
unprepared$	2137
unprofessional$	2518
unprofessionally$	2518
unquestionably$	2517
unreachable$	4837 2493
unread$	4887
unreliable$	4837 2497 2518
unrepentant$	2497
unresponsive$	2493
unruly$	1913 1975 1980 2071 2497
unsafe$	5161 5162 5192 2736 55 5361 1846 1848
unsavoury$	5676 5677 5678 1975
unshockable$	2506
unstable$	4694 4695 2497
unsubstantiated$	1902
unsuitable$	5679 1895
unsupervised$	2025
unteachable$	1975
untidy$	2114
until$	6700 1613 5152
unto$	3257 3259
untrue$	6309
untrustworthy$	4837 2497 2518
unusual$	2095
unusually$	2040
unwanted$	3049
unwashed$	2114 2121 2511
unwilling$	445 446 447 448 449 451 471 594 595 596 597 598 1453 2137 4834 4837
unwillingness$	594 595 596 597 598
unwise$	2736 55 402 1848 1885
up$	5200 5316 2978 3079 3124 5615 3210 5688 574 3314 3315 5798 3398 3410 5890 5922 3458 3475 5992 6044 3586 6082 6093 6111 3657 3658 6145 6168 6169 6174 6175 6179 6180 6188 6189 6196 6197 6198 6245 6246 6311 4005 4016 6498 4053 4056 4057 6568 4100 4267 4279 6808 6811 6936 6953 6954 1826 4666 4748 4811
update$	1508
updateing$	1508
updates$	1508
upon$	3039 3040
ups$	5900 5911 5928 6001
urchin$	2487
urchins$	2487
urgency$	6629 6630 6631 6632 4886
us$	5336 5400 5403 5577 5621 6024 4022 1673
use	1656 1806
use$	5264 5298 5327 5613 6166 6172 6186 3788 1501 6906 4822
used	1656 1738
used$	5196 5493 576 822 1402 1504
useful	1656 2208
useful$	6663 1627
useless$	2145 2497 2518
user$	5713
userna	4366
usernames$	6843
users$	5713
uses	1738
using	1738 1806
using$	5254 577
usual$	4142 1921
utter$	1003 1471
utterly$	3852 1361 2150 2153
vaccin	2647
valuab	2208
value	4891
value$	1501 2278
values$	5831 4702
van$	4897
vandal$	5722 5723 5724 4614 4615 2487
vandals$	5722 5723 5724 4614 4615 2487
vans$	4897
vape$	5451 5454 6900
vapes$	5439 5440 5441 5442 5443 5444 5445 5446 5451 5454 6900
variable$	5760 5761 5762 5763
vehicl	6701
vehicle$	4518 2220 2227
ventured$	5506
verbally$	1991
versed$	3430
very$	2781 790 3640 3864 2040 2056 2373
vest$	4807
vests$	4807
vicious$	2495
victim$	3165 550 5776 6014 6015 6016 6017 1810 2017
victimisation$	5554 5555
victimise$	1464 1465 1466 1467
victimised$	1464 1465 1466 1467
victimises$	1464 1465 1466 1467
victimising$	1464 1465 1466 1467
victims$	391 5622 5623 5624 5625 5626 5627 5628 5629 5630 5631 5632 5633 549 5776 6014 6015 6016 6017
video$	5425 2974 2975 292 293 6054 6694
videos$	5425 2974 2975 292 293 6054
view$	6718 4877
views$	4877
vindictive$	2495
violen	6874 6950 6976
violence$	5354 5368 3042 3043 650 651 5841 4316 4335 1652 6814 6815 4347 1665 4358 1678 1682 1696 1776 4564 4590 2262 5116 2433
violent$	5765 5766 5767 5768 5769 5770 5771 5772 5773 5841 1924 1980 2242 2495
virtually$	760 3444 761 762 763 764 767 768 769 770 815 816 2041 2050
visibility$	6801
visible$	4364 4801 2313
visit	1806 4954 4961
visit$	3362 6743
visited$	6467
visiting$	5254 5337
visitor$	6881
visits	1803
visits$	3362 6687
visual$	2349
vital$	4102
vitiligo$	2513
vodka	4403
vodka$	6880
voice$	4877
voices$	4877 5027 5028 5029
volatile$	5765 5766 5767 5768 5769 5770 5771 5772 5773 1980 2495
volition$	5284 5285 5286 5287 5288 5289 5290 5291 5472 5473 4562
volume	1622
voluntarily$	5472 5473 4561 4562
vomit$	6877
vote$	186 187
voted$	186 187
votes$	186 187
voting$	186 187
voucher$	5451 5454
vouchers$	5451 5454
vulnerabilities$	3089 406 407
vulnerability$	5554 3089 406 407 5622 5623 5624 5625 5626 5627 5628 5629 5630 5631 5632 5633
vulnerable$	5163 5192 6014 6015 6016 6017 6047 6048 6049 4741 2071
wag$	1859
wagging$	1859
wags$	1859
waited$	4873
waitin	1736
waiting$	1721 1740 2358
walk	6847
walk$	5480 5481 5482 5483 5484 5564 972 1316 1317 6615
walked$	2855 3015 3022 3107 972 1316 1317 4873
walking$	5254 5337 972 1316 1317
walkked$	972
walkking$	972
walks$	972 1316 1317
wall$	4359
wannabe$	1907 2487
wannabes$	2487
want	4200
want$	3220 5920 5999 3549 866 867 868 993 6207 6208 6209 6210 6226 6227 6228 6239 3819 1224 6663 6813 1718
wanted$	5549 993 6304 1225 1515 1718 1822 1838
wants$	5999 993 6226 6227 6228 6239 3819 6813 1718
ward	6889
warden	4192 4193 4194 1511 1512 1541 4373 1693
warden$	6669 6670 6671 4195 4196 4225 1661 6850 1694 1699 1700
wardens$	5687 5843 5844 6669 6670 6671 4195 4196 4225 1589 1661 6850 1694 1699 1700 4582
warn$	1606
warned$	5236 5237 2761 78 79 80 81 82 83 84 85 2770 87 88 89 90 91 92 5261 5262 5263
warning$	5233 5259 5260 1398 1399 1400 1401 6579 6580 6599 6600 6778 4450 4583 4877 4878 2222 5140
warnings$	5233 5259 5260 1398 1399 1400 1401 6579 6580 6599 6600 6778 4583 4877 4878
warrant$	859 6749 4951 2567
warrants$	4951 2567
wary$	5185 2710 2711 2712 2713
was	1581 2342
was$	77 86 135 136 210 380 381 544 551 552 553 554 555 556 557 558 559 560 592 3283 3288 623 637 638 639 640 641 642 760 3444 761 762 763 764 767 768 769 770 6064 6067 3646 3683 3819 1167 1168 6442 3977 1362 4081 4082 4117 1441 1442 6641 1487 4226 4239 4296 1722 1929 1930 1961 1965 1976 1977 1987 4756 4800 2197 4922 2303 2350 2355 2361 2362 2373 2398 2400 2401 2434 2438 2446 2451 2453 2454 2458
wash$	1409
washed$	1409
washes$	1409
washing$	1409
wasn$	994
waste$	458 2204
wasted$	458 2204
waster$	5721 2487
wasters$	5721 2487
wastes$	458 2204
wasting$	458 2204
watch	1707 2223
watch$	6126 6127 6128 4205 6695 1539 6704 6743 1650 4345 6854 4391 1813 4807 4812 4984
watche	4229
watched$	6473 6474 6697 1539 6706 4345 6840 6846 1813
watches$	6126 6127 6128 4807 4812
watching$	1539 4345 1813
watchlist$	4907
watchlists$	4907
watchs$	1539 4345
water$	4485
wave$	4985
wavy$	2114
way$	20 5207 3376 3643 960 961 962 3665 3666 3734 6539 1450 4530
ways$	5207 5849 5907 5952 6280 4530
wayward$	1975 4660 2071
we$	3800 3801 3802 1447 1589
weak$	5760 5761 5762 5763 603 1334 1335 1336 1337 6594 6595 6596 6597 4135 1477 1999 2000 2184 2210
weapon	6650 6721 6832 6996
weapon$	6710 6725 6726 6995 2307
weapons$	5354 1506 6710 6725 6726 2307 2564
wear	1831
wear$	5480 5481 5482 5483 5484 932 942 948 949 950 951 952 953 954 955 956 957 2115 2123
wearing$	932 942 948 949 950 951 952 953 954 955 956 957 1831 2115 2123
wears$	932 942 948 949 950 951 952 953 954 955 956 957 2115 2123
weary$	4716
weed	4524
weed$	5387 5388 5389 5439 5440 5441 5442 5443 5444 5445 5446 5451 5454 4422 6900 7001 4539
week$	6281 6282 6283 4888 5128
weekend$	6880
weeks$	4888 5128
weighed$	2650
weight	4404 4429 6907
weight$	6881 6906 5058
welcome$	1884
welcomed$	1884
welcomes$	1884
welcoming$	1884
welfare$	5171 2695 5208 5209 5210 5211 5212
well$	5258 5754 683 684 693 746 827 844 847 915 920 2075 2088 2096 4806
wellbe	4429
wellbeing$	5171 5208 5209 5210 5211 5212 5599 5600 6906
went$	5238 203 204 205 206 207 208 236 237 238 2936 315 316 317 5511 5512 492 514 972 1423 1732 1826 1877 1878 4563 2436
were	6686 1581
were$	2743 77 86 2784 135 136 210 380 381 544 551 552 553 554 555 556 557 558 559 560 592 623 637 638 639 640 641 642 5847 760 3444 761 762 763 764 767 768 769 770 900 3683 3819 1167 1168 6442 1362 4082 4117 1441 1442 1487 4226 4239 4289 1929 1930 1961 1965 1976 1977 1987 4756 4800 2197 4922 2303 2398 2438 2446 2451 2458
weren$	994
wet$	1737
wets$	1737
wetting$	5053
what$	2778 5477 3072 3073 5576 5848 3373 5854 6018 6019 6577 6599 6600 4334 4566 4878
whatever$	5993 6010
whatsapp$	256 2940 257 2941 258 2942 259 2943 260 2944
whatsoever$	6442
wheel$	6485
wheelchair$	2609
when	4899
when$	5576 6638 6700 6705
whenever$	6700
where	4899
where$	5187 5188 5189 5190 5576 1549 4346
wherea	4207 1653 4337 4338 1685
whereabouts$	6684 6685 4369
which	4891 4899
which$	6715 6816 6822 4357 4370
while$	6475
white$	903 922 3609 928 968 2070 2071 2092 2099 4807 2128
who	6650 6668 6715 6816 6822 4357 4370 4899
who$	5187 5188 5189 5190 2981 2982 409 5576 5672 5680 5847 6064 6067 1517 4204 4210 1544 1564 1574 4261 1582 4346 6827 4371 6862 4756
whole$	4041 4043 1913
wholly$	2150 2153
whom	6816 6822 6834
whom$	5187 5188 5189 5190 5576 6678 6735 1582 4346
why$	403 404 5576
wicked$	1922
wider	1551
wider$	4235
wife$	6934 6966
wild$	1913 1922 4633 4634 4635 4660 2093 2114 2497
wilful$	2518
wilfully$	252 2201 2518
will$	472 817 837 849 852 1004 1005 1006 1007 1008 1009 1010 1011 1015 1016 1031 1035 1036 1037 3733 6222 6223 6224 6225 3759 6243 1083 1084 1085 1086 1087 3795 3796 3799 3819 6298 6299 1146 1147 4186 1505 4218 4283 1657 2142 2154 2317
willed$	4683
willing$	121 122 3674 3676 3678 1497 1876
willingly$	5472 5473 313 4561 4562 1879
willingness$	3780 6258 6259 6260 6261 6262 6263
wind$	526 527 3720
winding$	526 527
winds$	526 527
winter$	5373 5374
wiry$	2074
wise$	687 688 725 901 4712 4717 4718 2039 2051
wiser$	2736 724 725
wish$	3780 6258 6259 6260 6261 6262 6263 6813
wished$	1718
wishes$	1718 4877
wishs$	6813
with	6771 4519 2276
with$	5302 5305 5310 5342 2871 2877 2881 5433 2957 2959 2983 5476 3051 3052 5578 3199 3202 5685 3221 5747 5751 5757 5758 5764 3343 5824 667 5839 3363 3366 697 3516 3517 3518 6064 6067 932 975 6184 6221 6271 1278 6589 4177 4201 6687 4236 6717 1726 4461 6948 1834 4578 2016 2115 4963 5004 2385 2395 5111 5141
withar	6820
withbu	6820
withcr	6820
withda	6820
withde	6820
withdi	6820
withga	6820
withheld$	419 420 4885
withhold$	419 420
withholding$	419 420
withholds$	419 420
within$	3334 4243 4396
withof	6820
without$	2873 569 5978 5979 5980 5981 5982 5983 5984 5985 5986 5987 5988 5989 5990 6010 877 1041 1044 3742 1099 1279 1280 3989 1757 2148 2149 2165 2181
withro	6820
withsh	6820
withst	6820
withsu	6820
withth	6820
woeful$	1477 2518
woefully$	2518
woman	4521
woman$	5896 3427 5927 5932 5933 5934 786 5949 5950 5951 5955 797 798 5977 6998 4725
women$	5889 5896 5899 3425 5908 5910 5925 5932 5933 5934 797 798 6004 6108 4725 4734
won$	445 446 447 448 449 451 461 1017 1018 1019 1020 1021 3730 2138 2155
wont$	1017 1018 1019 1020 1021 2138
wool$	4730
woolly$	2518
word$	6582
wore$	5480 5481 5482 5483 5484 932 942 948 949 950 951 952 953 954 955 956 957 2115 2123
work	4954
work$	60 62 63 2832 5357 214 215 216 217 218 219 220 221 222 5613 5727 3270 3280 5801 3347 3382 6147 6166 6172 3707 6186 3744 6236 6265 6266 6267 6272 6457 1553 4572 1995 4822 4829 4868
worked$	214 215 216 217 218 219 220 221 222 6251 6252 6253 6254 6255 1827 4830
worker	6889
worker$	5437 5577 5621 3872 3877 3878 6604 6633 4499 6989 4573 5151
workers$	5437 5577 3142 5621 5820 5859 5860 5861 3872 3877 3878 6604 6633 4573
working$	214 215 216 217 218 219 220 221 222 3281 6265 6266 6267 4829 2415
works$	214 215 216 217 218 219 220 221 222 4830
workshop$	60 62 63
workshops$	60 62 63
workshy$	2497
world$	5907 2032 2033
worldly$	725 2034 2502
worn$	5485 5500 5501 5502 5503 5506 6692 4217 4800
worr	1745 1769 1819
worried$	4114
worries$	5645 5646 5647 5648 4877
worry$	4877
worrying$	5765 5766 5767 5768 5769 5770 5771 5772 5773 1978 1980
worse$	6002 6003 6552 6553 4739
worst$	3074 2242
worth$	5636
worthless$	2497
would$	343 3038 3087 538 561 5920 1022 1023 1024 1035 1036 1037 3759 3819 6298 6299 1146 1147 4186 1505 2139 2142 2154
wouldn$	3036 1022 1023 1024 2139
wound$	526 527
wrap	6996
wraps$	5741 4539 4648
wreak$	1956
wreaked$	1957
wreaking$	1955
wreck$	1888
wrecked$	1888
wrecking$	1888
wreckked$	1888
wreckking$	1888
wrecks$	1888
wrist$	6885
wrists$	6885
writ	5101
write$	1382 1655 1686 6926 1941 1942
writing$	1385 1655
written$	1363 1384 1766
wrong$	2736 2737 55 2799 2843 2844 2845 5358 5671 5676 5677 5678 6634 6635 4171 1848 1896
wrote$	1383
y$	5946
year	4452
year$	2984 5901 3435 905 908 910 6925 4452 6929 4888 5128
years$	5886 5887 5888 5958 5959 5960 4888 5128
yet$	2773 1459 4163
yield	2208
yjs	4511
yjs$	6988 2467
yob$	2487
yobbish$	1980 2487
yobbo$	2487
yobbos$	2487
yobs$	2487
yoi$	2678
yos	4511
yos$	6988 2467
yot	4511
yot$	6988 2467
young	4521
young$	169 530 3224 5777 3304 3305 5791 5792 5793 5794 5795 5796 648 649 3335 3416 3579 3580 3581 3582 3583 3584 903 6064 6067 3752 3844 4054 4055 4064 4110 4149 4151 4176 4197 4223 1542 1578 6744 1586 6750 4290 4293 4367 6868 6998 1867 1924 1927 1931 4659 4704 2047 2070 4915 2237 4967 4973 2435
younger$	4483 4538
youngers$	6733
youngster$	5777 5791 5792 5793 5794 5795 5796 4659
youngsters$	5777 5791 5792 5793 5794 5795 5796 4538 4659
youth	2463
youth$	5777 5780 5791 5792 5793 5794 5795 5796 903 6064 6067 6070 6071 4191 1550 4511 1828 1924 4610 1927 4659 4755 2072 2237 2454 2463
youths$	5700 5777 5780 5791 5792 5793 5794 5795 5796 6064 6067 1550 4610 4659 2072 2508
yp	4176 4183 6681 6696 6698 4223 6701 1542 6744 6750 4294 6868 1746 1755 1774 4460 6965 1820 4915 4942 4967 5083
yp$	1901
yp1$	1900
yp2$	1900
yp3$	1900
yp4$	1900
yp5$	1900
yp6$	1900
yro$	2676
zero$	1096 3955 2202 2274
