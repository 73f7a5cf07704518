2700 2492 1855

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
(foolish|naive|stupid|silly|unwise|daft|careless|rash|reckless|irresponsible) of (them|him|her|the (girls|boys|young people|lads|friends|group|children|cast))
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
(none of this|this|it|nothing|that) would [not|never] have happened (if|had) <they>
(trade~|play~|bank~) on <their> (looks|bodies|charms)
use~ <their> (looks|charms|sexuality) to
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
(should|ought to) have thought (of|about|twice|ahead|first|it through|harder|before)
(daft|reckless|rash|gullible) (to|enough to) _
(show|shows|showed|shown|exercise~|display~|use|used) [very|such|some] (poor|bad|terrible|faulty|questionable|little|no) (judgement|judgment)
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
(dither~|bungle~|botch~|bodge~|fumble~|mishandle~|mismanage~)
(did|does|done|doing) [far|much] too little
(council's|school's|police's|its|team's|service's|agency's|department's|trust's|company's) [own] (inaction|neglect|negligence|indifference|dithering)
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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 11 11 11 11 12 12 13 13 13 14 14 15 15 17 19 20 23 23 23 23 24 25 25 27 27 27 28 30 30 30 30 31 31 32 32 33 34 34 35 35 35 35 35 36 36 36 37 37 38 38 38 39 39 39 40 40 40 40 40 40 41 41 41 41 42 43 43 43 44 45 45 46 46 46 47 47 48 48 48 48 48 48 49 50 51 52 52 52 52 53 53 53 54 54 55 55 55 55 55 55 55 55 56 56 57 58 59 59 60 60 60 60 60 60 60 60 60 60 60 60 60 60 60 60 60 60 60 60 60 60 61 61 61 61 61 61 61 62 62 63 63 64 64 64 64 64 64 65 65 65 66 67 67 67 67 67 67 68 68 69 69 70 71 72 72 73 74 74 74 74 75 75 75 76 76 76 77 77 77 77 78 78 79 81 81 82 82 83 83 83 84 84 84 84 84 84 85 85 85 86 86 86 87 87 87 87 88 88 88 88 89 89 90 90 90 90 91 91 91 91 91 91 91 91 91 92 93 93 95 99 99 99 99 99 100 100 100 101 102 102 102 102 102 102 102 104 106 107 111 112 114 116 116 116 116 116 116 116 116 117 117 117 117 120 120 120 121 123 124 124 125 125 127 127 127 128 130 130 130 130 130 130 131 132 135 135 136 137 138 138 138 139 140 140 140 140 140 141 141 141 141 141 141 141 141 142 142 142 142 142 142 142 143 143 143 143 144 144 145 145 145 145 145 146 146 147 148 149 149 150 150 150 151 152 152 153 153 154 154 155 156 156 157 157 158 159 160 160 160 160 160 160 161 161 161 161 161 162 162 163 163 165 165 166 166 167 167 168 170 171 172 173 174 175 176 177 178 178 179 180 181 182 183 183 183 184 185 185 186 186 187 187 188 188 189 189 190 190 191 191 191 191 191 191 191 191 191 192 192 192 192 193 193 194 195 195 196 197 198 199 199 200 201 201 202 202 202 202 202 202 202 202 202 203 203 203 205 205 205 206 207 209 211 211 211 211 211 211 211 211 211 211 211 211 212 212 212 212 212 212 212 212 212 212 212 213 213 213 213 215 215 216 216 218 218 218 218 218 218 218 219 219 219 219 219 219 219 219 219 219 219 219 219 221 222 223 225 225 225 226 226 227 228 228 228 230 231 233 234 235 235 236 236 237 237 237 243 244 247 248 253 253 256 256 256 257 258 259 264 265 265 265 266 266 266 266 266 266 266 266 266 266 267 267 267 268 269 269 269 269 272 274 274 274 274 275 275 278 278 278 281 281 282 282 282 282 283 283 283 283 283 283 285 286 286 288 288 288 288 288 289 289 289 289 290 291 291 291 291 291 291 291 291 291 292 292 294 294 294 294 295 295 295 296 296 296 296 296 296 296 296 297 297 297 297 297 297 298 299 299 299 299 299 299 303 303 303 303 304 306 306 307 307 309 309 309 309 309 309 309 310 310 310 311 311 315 318 319 321 321 322 324 327 329 329 329 330 330 330 333 334 335 335 336 336 337 343 344 346 347 349 350 351 352 353 353 353 354 355 356 356 356 357 359 359 359 359 361 361 361 362 362 362 362 362 362 362 363 363 364 365 366 366 367 368 369 371 371 372 373 373 373 373 373 373 373 374 374 374 374 374 374 375 375 375 375 376 377 379 379 379 379 379 380 380 380 381 381 381 381 382 383 383 383 383 383 383 383 383 383 383 383 384 385 385 386 388 388 388 388 388 389 389 389 390 391 391 393 394 395 395 395 396 397 397 397 397 397 400 400 400 401 401 401 402 402 402 402 402 403 403 403 405 406 406 406 407 407 409 409 409 409 409 409 409 409 409 409 409 409 409 410 413 415 415 415 416 416 417 418 418 418 419 419 420 422 422 423 424 424 425 425 425 425 426 426 426 426 427 427 428 429 429 429 429 429 430 430 430 430 431 431 431 432 432 433 433 433 434 434 434 434 434 435 435 435 436 437 437 437 438 439 439 440 441 441 442 442 442 442 442 442 443 443 448 448 448 448 449 449 451 451 455 455 455 459 460 460 460 460 464 465 467 468 468 468 469 469 470 471 474 474 474 475 477 479 479 479 480 482 482 482 483 484 485 486 487 487 487 488 488 488 488 488 488 488 488 488 488 489 490 490 490 490 491 492 493 493 493 495 495 495 496 497 497 497 498 499 500 500 500 501 502 502 503 503 506 507 507 509 510 511 511 511 512 513 514 514 514 514 515 515 515 515 516 517 518 518 518 518 518 518 519 519 519 519 519 519 520 520 520 520 520 521 521 521 522 522 522 522 522 522 523 525 526 526 527 527 527 528 528 529 530 530 530 530 532 533 533 533 533 534 534 534 534 534 535 535 535 536 537 537 538 538 538 538 539 539 539 539 540 541 541 541 543 543 544 544 544 545 545 545 545 546 546 546 546 546 546 547 547 548 548 548 548 548 549 550 550 550 550 550 550 550 551 553 553 553 554 554 554 554 555 555 555 555 555 555 555 555 557 559 559 559 560 560 560 561 563 563 563 563 563 564 564 564 566 566 567 567 567 567 567 567 568 568 568 569 569 570 570 570 570 570 571 572 574 574 574 574 576 577 577 577 579 580 580 580 581 582 583 583 584 585 585 585 585 586 586 586 586 586 587 587 587 587 587 587 587 588 588 588 588 589 590 590 590 591 591 591 591 591 591 591 592 592 593 593 593 593 594 594 594 594 594 594 594 594 594 594 594 594 594 594 594 594 594 594 594 595 595 595 596 596 596 597 597 597 597 598 599 599 600 600 600 600 601 602 602 602 602 603 603 603 603 603 603 603 604 604 604 604 604 604 605 605 605 605 606 606 606 606 607 607 607 607 607 607 607 608 609 609 610 610 610 610 610 611 611 611 611 611 611 611 612 612 612 613 614 614 614 614 614 614 614 614 614 615 615 616 617 617 618 618 618 618 618 620 620 621 622 622 622 623 623 623 623 623 623 623 623 623 623 623 623 624 624 624 624 625 625 625 625 625 625 625 625 625 625 625 625 625 625 625 625 625 625 625 625 625 625 626 627 628 629 629 629 629 629 630 631 631 631 631 631 632 632 632 633 634 635 637 637 638 638 638 638 638 638 639 639 639 640 640 641 641 642 642 642 644 644 644 644 645 645 645 645 646 646 647 648 649 651 652 653 654 655 656 657 658 658 661 662 663 664 665 666 666 667 667 667 667 667 668 669 669 669 669 670 671 671 672 674 674 676 677 678 678 679 679 680 681 682 682 683 685 685 686 686 688 688 688 688 689 689 690 690 690 690 691 691 691 691 692 693 693 694 694 696 697 697 698 700 700 701 701 702 704 705 706 708 710 711 712 713 714 715 716 724 728 729 730 731 732 733 734 735 736 738 742 743 744 745 746 747 748 749 750 751 752 753 754 755 757 761 763 764 765 767 771 776 777 780 782 783 786 787 788 789 791 796 798 799 801 802 804 805 806 807 809 810 812 817 819 820 825 826 832 834 836 837 840 845 846 847 849 850 851 852 854 858 859 860 861 863 864 866 868 869 870 871 876 878 882 883 884 885 886 892 894 902 904 906 907 911 912 913 918 919 921 923 926 927 928 929 930 932 933 935 936 937 938 939 941 942 943 944 945 946 947 951 952 953 954 955 956 957 958 959 960 961 962 964 966 967 968 969 972 973 974 975 976 978 979 980 981 982 983 984 985 986 987 989 990 991 992 993 994 995 996 998 999 1000 1001 1002 1003 1006 1007 1008 1009 1010 1011 1012 1015 1016 1018 1019 1022 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1035 1036 1037 1038 1039 1041 1042 1043 1044 1045 1046 1047 1048 1049 1050 1052 1053 1054 1055 1058 1061 1083 1084 1085 1094 1100 1103 1107 1111 1114 1116 1117 1119 1122 1123 1126 1170 1173 1174 1182 1186 1187 1206 1210 1211 1212 1217 1218 1225 1232 1239 1241 1242 1247 1268 1272 1273 1275 1276 1277 1283 1286 1290 1292 1297 1299 1305 1307 1313 1314 1320 1321 1330 1332 1333 1334 1335 1337 1340 1345 1346 1347 1348 1349 1350 1352 1353 1354 1355 1357 1358 1360 1362 1363 1366 1367 1368 1371 1372 1378 1381 1382 1383 1384 1386 1387 1388 1391 1393 1394 1396 1397 1398 1399 1400 1407 1408 1411 1413 1414 1415 1416 1417 1418 1419 1420 1421 1426 1427 1428 1429 1430 1431 1432 1433 1434 1444 1453 1455 1459 1463 1465 1467 1470 1471 1475 1478 1482 1484 1485 1487 1488 1490 1493 1494 3 3 16 18 20 21 28 29 49 58 61 79 80 85 91 93 97 98 103 105 107 108 112 113 114 115 118 119 122 123 124 124 126 128 133 134 135 136 157 164 165 169 174 180 194 196 204 208 210 212 214 217 220 224 227 229 231 232 235 236 236 238 239 240 242 245 248 250 250 250 250 250 251 252 254 254 254 254 254 254 254 255 256 259 262 263 264 265 265 266 267 268 270 271 273 273 273 273 273 273 273 273 273 273 273 274 275 275 275 275 275 275 275 275 275 275 275 275 276 277 278 279 280 281 282 284 284 284 284 284 284 285 287 293 297 299 300 301 302 303 304 305 306 308 308 308 309 312 312 312 312 314 316 317 319 319 319 319 319 319 319 319 319 319 319 319 319 319 319 319 319 319 319 319 320 321 323 324 326 326 328 329 330 331 332 338 340 345 345 345 345 345 345 345 345 358 360 360 370 378 385 387 388 389 392 398 399 404 406 407 408 411 412 414 419 421 437 440 444 446 446 446 446 446 446 446 446 446 446 449 451 452 454 455 456 457 457 458 460 460 460 460 460 460 460 460 460 460 460 460 460 461 462 463 464 465 466 470 471 472 472 472 472 472 472 472 472 472 472 472 472 472 473 474 475 476 478 479 481 482 486 487 488 489 491 491 492 493 494 494 494 494 494 494 506 508 511 520 521 524 531 542 549 552 553 555 556 558 558 562 564 564 565 569 573 575 577 578 579 580 583 584 594 598 609 611 619 621 621 621 621 621 621 621 621 621 621 621 623 623 623 623 623 624 629 636 637 638 646 650 659 660 666 671 672 673 674 675 677 684 687 691 694 695 699 703 709 717 719 725 737 739 760 762 766 768 769 770 773 774 775 778 779 781 784 785 790 792 793 794 795 797 800 803 808 811 813 814 815 816 818 821 822 823 824 827 829 830 833 839 841 842 843 844 853 855 856 862 865 867 872 873 874 875 877 880 881 887 888 889 890 891 896 897 898 899 900 901 903 905 908 909 910 914 915 916 917 920 922 924 925 931 934 940 948 949 950 963 965 970 971 977 988 997 1004 1005 1013 1014 1017 1020 1021 1040 1056 1057 1063 1064 1065 1075 1087 1088 1093 1096 1098 1104 1108 1109 1110 1115 1121 1124 1125 1127 1129 1130 1132 1138 1140 1141 1150 1151 1154 1158 1159 1165 1166 1167 1168 1171 1172 1177 1178 1179 1183 1184 1185 1189 1191 1192 1208 1209 1214 1216 1219 1223 1226 1228 1234 1236 1237 1240 1243 1244 1245 1248 1250 1251 1252 1253 1254 1259 1264 1265 1267 1269 1270 1278 1279 1281 1282 1284 1285 1287 1289 1291 1295 1296 1300 1301 1302 1303 1306 1309 1310 1315 1316 1317 1318 1322 1323 1324 1325 1326 1327 1328 1329 1331 1338 1339 1342 1343 1344 1351 1356 1359 1361 1364 1365 1369 1370 1373 1377 1379 1389 1390 1392 1395 1401 1402 1403 1404 1405 1406 1409 1410 1412 1422 1423 1424 1425 1435 1436 1438 1439 1440 1442 1443 1446 1447 1448 1449 1451 1456 1457 1458 1460 1461 1462 1466 1472 1474 1476 1477 1481 1483 1489 1491 1495 22 26 94 96 109 110 129 241 246 249 250 254 260 261 273 280 284 308 312 313 319 325 339 341 342 345 348 360 445 446 447 450 453 457 460 472 481 494 504 505 558 621 623 643 707 718 720 721 722 723 726 727 740 741 756 758 759 772 828 831 835 838 848 857 879 893 895 1023 1051 1059 1060 1062 1066 1067 1068 1069 1070 1071 1072 1073 1074 1076 1077 1078 1079 1080 1081 1082 1086 1089 1090 1091 1092 1095 1097 1099 1101 1102 1105 1106 1112 1113 1118 1120 1128 1131 1133 1134 1135 1136 1137 1139 1142 1143 1144 1145 1146 1147 1148 1149 1152 1153 1155 1156 1157 1160 1161 1162 1163 1164 1169 1175 1176 1180 1181 1188 1190 1193 1194 1195 1196 1197 1198 1199 1200 1201 1202 1203 1204 1205 1207 1213 1215 1220 1221 1222 1224 1227 1229 1230 1231 1233 1235 1238 1246 1249 1255 1256 1257 1258 1260 1261 1262 1263 1266 1271 1274 1280 1288 1293 1294 1298 1304 1308 1311 1312 1319 1336 1341 1374 1375 1376 1380 1385 1437 1441 1445 1450 1452 1454 1464 1468 1469 1473 1479 1480 1486 1492

12 14 8 9 10 10 10 10 10 10 4 6 4 5 5 6 7 7 7 7 9 9 9 9 9 9 7 8 8 8 4 5 6 6 6 7 8 3 10 4 6 8 6 8 3 4 3 5 7 6 6 4 3 5 5 6 6 4 3 4 4 4 16 18 11 12 5 7 8 9 10 11 10 11 10 11 11 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 3 10 11 11 4 7 7 10 11 11 5 6 3 4 4 4 4 4 5 4 4 4 6 5 6 7 8 8 8 9 7 8 10 8 8 8 9 7 3 4 4 3 4 4 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 3 4 4 4 5 5 3 4 4 4 8 9 9 9 9 9 7 8 4 4 4 4 5 5 4 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 5 5 6 4 5 6 7 7 4 3 3 3 3 5 3 3 3 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 3 6 3 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 3 8 8 4 5 8 10 10 7 3 4 4 4 4 5 3 3 10 10 3 4 4 6 6 4 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 8 7 7 4 5 5 6 10 12 6 7 7 7 7 9 11 4 4 7 9 8 9 9 9 6 8 4 6 4 4 3 3 4 3 4 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 4 5 3 3 9 3 4 5 5 4 5 7 5 5 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 5 5 6 8 8 7 7 6 6 6 6 6 7 6 6 7 7 4 5 5 3 4 7 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 4 5 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 4 4 5 6 7 7 4 5 4 8 9 9 3 4 3 3 5 5 4 5 5 6 6 3 7 5 3 3 4 3 3 3 3 3 3 5 7 7 7 14 14 14 14 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 3 4 4 4 4 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 3 4 4 4 4 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 4 4 5 5 5 5 5 5 6 6 7 6 6 6 3 9 9 9 9 9 9 3 3 3 4 4 3 3 4 5 9 9 9 9 9 10 10 3 4 4 3 4 4 3 3 3 4 4 5 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 3 4 8 3 4 4 5 6 6 4 5 6 7 7 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 3 5 3 6 4 5 6 4 3 9 10 4 11 12 12 12 12 12 12 7 8 8 8 8 9 6 7 7 7 4 5 4 5 5 5 6 8 9 9 4 5 5 4 4 8 9 9 9 9 10 10 9 9 9 9 3 5 5 5 7 7 8 7 7 4 4 5 4 3 4 4 4 4 5 5 3 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 3 3 9 10 10 11 11 10 10 10 10 10 11 12 10 3 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 10 11 11 11 10 10 7 9 10 10 10 10 7 8 8 8 6 7 7 5 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 3 4 3 7 8 3 5 4 4 4 4 4 5 3 4 4 4 3 3 3 3 5 6 5 3 3 4 4 4 3 3 3 3 4 4 4 5 4 5 5 5 5 7 4 4 4 4 3 6 6 6 5 6 3 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 7 8 7 5 5 6 6 5 3 4 5 5 6 9 11 5 6 5 3 4 3 5 3 3 3 5 3 10 11 11 11 5 6 6 6 3 4 6 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 5 5 5 5 6 6 6 6 6 3 3 3 4 5 5 5 6 7 5 5 6 7 6 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 7 8 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 3 4 3 8 9 9 4 3 4 5 4 5 3 3 4 3 4 3 3 4 4 4 4 3 4 4 4 4 10 11 11 11 11 3 3 4 4 4 4 5 5 5 6 3 3 3 3 4 3 8 8 4 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 7 8 8 8 8 8 8 4 5 5 4 4 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 3 4 4 7 8 8 6 8 8 7 9 3 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 5 4 6 3 3 4 4 3 3 5 4 3 3 5 4 3 3 3 3 4 5 6 5 6 5 5 5 5 5 5 5 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 3 4 5 5 6 4 6 5 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 6 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 4 7 4 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 13 10 4 9 9 3 3 3 3 5 6 17 9 9 11 11 4 4 7 10 11 8 11 11 8 4 5 8 7 4 7 6 8 5 5 4 5 5 4 7 4 5 4 6 3 4 5 6 4 3 5 4 11 0 4 8 13 5 4 3 7 3 3 4 8 6 6 3 3 3 4 10 6 11 3 4 3 3 6 7 4 6 8 3 4 3 4 8 5 5 6 4 10 5 6 5 0 6 4 5 7 7 6 5 4 0 2 3 3 7 4 4 4 7 5 8 4 6 3 4 8 6 3 4 4 0 4 3 6 3 7 5 11 0 3 4 3 6 12 12 11 3 4 18 8 3 9 11 21 12 3 5 11 9 2 10 4 12 7 3 5 13 13 19 19 19 17 12 11 10 17 17 15 9 10 3 19 9 14 14 5 3 12 10 13 7 3 18 10 12 11 5 12 13 8 18 9 14 7 10 21 16 16 4 18 14 12 15 17 22 9 14 4 17 20 11 3 11 4 3 5 6 3 4 3 6 7 3 4 6 3 3 6 3 4 3 4 5 3 3 5 4 5 5 4 2 3 7 3 4 3 4 3 4 6 5 5 3 3 4 5 3 3 3 4 4 3 6 5 2 4 4 7 3 5 4 3 7 7 6 6 4 4 6 4 7 4 5 8 3 3 3 6 3 2 3 4 5 5 17 5 4 8 6 2 7 5 6 5 5 5 3 7 3 6 3 6 5 5 5 3 4 5 7 5 6 7 6 3 3 4 3 5 9 5 3 3 6 6 3 4 7 4 2 3 5 11 5 6 5 5 3 3 2 4 3 5 2 2 3 2 4 2 8 4 3 2 3 2 2 3 2 2 2 2 2 2 3 2 2 2 2 2 6 7 2 5 2 2 9 2 2 3 2 2 4 2 4 3 2 4 4 3 2 2 2 2 3 2 3 2 4 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 6 13 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 5 8 8 2 3 2 3 2 2 2 2 2 8 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 6 3 2 2 2 2 5 2 3 2 2 2 4 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 3 2 5 3 4 5 2 2 3 2 5 2 2 2 2 2 2 4 2 2 3 4 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 2 5 4 2 2 2 7 3 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 3 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 4 2 2 2 2 2 2 3 2 2 2 2 2 3 2 2 4 3 2 2 2 2 2 4 3 2 2 2 2 2 2 3 3 3 4 1 2 2 3 2 2 4 2 2 2 2 2 2 2 3 2 5 3 3 2 8 3 2 4 0 2 7 5 2 2 2 2 2 3 2 3 5 2 2 2 4 4 2 4 4 2 4 2 2 2 1 2 2 3 2 2 3 8 2 2 4 2 2 2 2 8 2 3 2 2 2 2 2 2 2 2 2 2 2 1 2 2 2 2 2 2 2 4 2 2 2 1 1 2 1 2 1 2 2 2 2 2 2 2 2 2 2 3 2 2 3 3 2 2 1 4 2 1 2 2 4 2 2 2 2 2 1 4 2 2 2 4 2 2 2 2 3 2 3 3 2 4 5 2 3 2 2 2 2 2 4 2 2 3 2 2 2 2 2 2 7 2 2 5 2 1 2 2 2 2 4 2 4 2 3 2 2 2 2 4 7 2 2 2 4 2 2 2 2 2 4 2 2 4 5 2 2 2 2 2 4 3 2 3 2 3 2 3 2 4 2 6 2 2 4 2 4 2 2 2 3 2 2 3 2 4 3 2 2 3 9 3 2 2 1 2 1 1 1 2 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 4 1 1 1 1 1 3 2 46 5 1 1 1 2 1 1 2 1 1 2 1 1 2 1 1 1 2 2 1 3 2 1

1$	1773 4473 4787
101$	4416
12$	767 768 769 770
13$	767 768 769 770
14$	767 768 769 770
15$	767 768 769 770
16$	767 768 769 770
17$	5144 2681
18$	5493 3452
19$	5493 3452
2$	4787
20$	5493 3452 5144 2681
21$	5493 3452
22$	5493
23$	5493
24$	5493 2166
25$	5493 3452
26$	5493
27$	5493
28$	5493
29$	5493
3$	4787
30$	5493 3452
31$	5144
3x5x2$	2540
4$	4787
47$	5144 2681
5$	926 4787
5x5x5$	2539
6$	926 4787
60$	4995
7$	4787 4866
8$	4787
9$	4787
999$	4416
a$	2837 2925 5419 2929 582 583 584 5783 3353 3354 680 777 778 3500 3527 3528 915 3991 4093 4130 4298 4438 4439 4470 6983 1799 4544 4552 7045 1927 1960 2085 2185 2197 2252 2255 5034 2469
abandon$	2202
abandoned$	2199 2202
abandoning$	2202
abandons$	2202
abc$	2489
abdicate$	1432
abdicated$	1432
abdicates$	1432
abdicating$	1432
abh	4547
abh$	7039
abide$	5656
abilit	5095
abject$	2173
able$	721 724 725 727 830 3539 3556 3557 1644
abortion$	2647
about	4267 4922
about$	2764 3123 5617 5896 3737 1038 1039 1040 1041 3742 6449 6633 6634 6635 1537 4288 4482 4532
above$	3645 6687
abscond$	5441 2494
abscondded$	2494
abscondding$	2494
absconded$	2494
absconder$	4570 2494
absconders$	4570 2494
absconding$	4569 2494
absconds$	2494
absconsion$	2494
absconsions$	2494
absen	5119
absenc	6994
absent$	5446 6331 4257
absolute$	1015
absolutely$	1109 4000 2164 2167
abus	7018
abuse	4525
abuse$	5192 5193 5389 5593 5594 5642 5643 7015 7016 7017 4618 5147
abused	1807
abused$	5227 4507 5160 2462
abuser$	5433 5751 5757 4641
abusers$	5433 5751 5757 4641
abusive$	1994 4705 2510
abysmal$	2533
abysmally$	2533
academy$	3900 3905 3906 6647 6676 6958 6959 6972
accept$	5331 5656 3173 3174 3175 3176 3177 3178 3179 3180 3181 3182 3183 3184 5798 6190 6209 6215 6229 6500 4852 4853
acceptable$	1629 2489
accepted$	5520 5528 5535 5536 5537 5538 5541
accepting$	5798
access$	2404
accommodation$	5474 5475 5476 5477 5478 5479 5480 5481 7014 7035 5145
accomplice$	4589 2588
accomplices$	4589 2588
accord$	5317 5318 5319 5320 5321 5322 5323 5324 5507 5508 4591
accoun	4236 1558 4259 4359
account$	6475 6476 6477 6478 6479 6480 6481 6851 1715 6913 6914 1827 7020 4674
accountability$	450 451 6672 6673 6674 6675 4916
accountable$	450 451
accounted$	1715
accounts$	6728 6751 6851 1715 4674
accusation$	4616
accusations$	4616
acd$	2598
achiev	1607
acknowledge$	3173 3174 3175 3176 3177 3178 3179 3180 3181 3182 3183 3184 6500
acknowledged$	6409 6410 6411 6412
acne$	2527
acned$	2526
across$	3440 741 742 3443 744 3445 746 3566 3645 4740 4872
act	1594 6815 6933
act$	2985 5484 740 3440 741 742 743 3443 744 745 3445 746 747 748 749 750 751 752 813 6355 6500 6657 6660 6716 6816 1996
acted$	740 3440 741 742 743 3443 744 745 3445 746 747 748 749 750 751 752 3887 3896 6392 6397 6409 6410 6411 6412 6510 1996
acting$	656 740 3440 741 742 743 3443 744 745 3445 746 747 748 749 750 751 752 1975 1996
action	1508 4992
action$	5238 6440 6475 6476 6477 6478 6479 6480 6481 4559 4990
actionable$	4208
actions$	3 4 5 6 7 8 9 2712 2713 2714 2719 5238 5258 5317 5318 5319 5320 5321 5322 5323 5324 5642 5643 5644 4559
active	6863
active$	197 198 199 200 402 4576 4751 2255 2257 4969
activi	6694 4972 4984 4985 4992
activities$	5236 5238 4559 4573 4620
activity$	5236 5238 2986 5485 6728 6833 4559 4573 4620 4750 4976
acts$	2985 5484 740 3440 741 742 743 3443 744 745 3445 746 747 748 749 750 751 752 814 1996
actual$	4547
add$	2348
added$	1580 1581 4389 1690
addict	6951 6994 5085
addict$	5765 5766 5767 4644 4645 2506
addicted$	1752
addiction$	1752 5100
addicts$	5765 5766 5767 4644 4645 2506
addres	1513 6745 1666 4366 4367 4395
address$	2820 2821 2822 5425 5426 5427 5428 2937 2938 2939 2940 5155
addresses$	2820 2821 2822 6719 6887 4947 5017
adhd	6951
adhd$	6941 2596
adidas$	4837
admit$	6209 6215 6229 6500 6657 4852
admitted$	1745 1757 5076
adolescent$	5820 5834 5835 5836 5837 5838 5839 915 6107 6110 1938 1941 4689 2084
adolescents$	5820 5834 5835 5836 5837 5838 5839 6107 6110 4689
adopted$	5153
adoption$	2454
adoptive$	2454
adult$	5315 5316 5347 5369 5380 2902 2903 5410 2965 2969 2972 5469 5471 5495 5498 5627 3209 5719 5720 5721 5722 3310 3348 5926 737 5932 5934 5939 3456 5951 5956 5957 5958 5966 5975 5976 5977 3496 797 5996 809 810 3512 6005 6006 3515 3516 3555 3558 6050 6099 6100 6101 6102 6103 6104 4566 1884 4588 4754 4755 2059 4761 2077
adults$	2807 2812 2816 2819 5312 5315 5316 5380 5410 5433 5435 5438 2965 5465 5469 5471 5495 5616 5664 5710 3223 5719 5720 5721 5722 5730 3239 5863 5902 5903 5904 5912 5926 5932 5936 3446 5939 3453 5951 5956 5957 5958 5964 5972 5973 5974 5975 809 810 3512 6005 6006 6050 6064 6073 6078 6081 6082 6083 6084 6085 6099 6100 6101 6102 6103 6104 6151 4566 4612 4756 4761
advance$	1598
advanced$	737 4576
advanceed$	1598
advanceing$	1598
advances$	1598
advantage$	5228
advice$	5266 5798 6400 6401 6402 6403 6404 6405 6406 4603 4613 4849 4907
advis	5019
advised$	5269 5270 2779 80 81 82 83 84 85 86 87 2788 89 90 91 92 93 94
affairs$	5991
affection$	5474 5475 5476 5477 5478 5479 5480 5481
affili	1594 4972 4976 4978 2589
affiliate$	4620
affiliated$	549 4620
affiliates$	4620
affiliation$	530 531 549 4620
affiliations$	4620
affray	4547
affray$	7039
afraid$	6057 6058 6059 6060 902 903
african$	934 3637 2109 4834
afro$	4827 2128 4829
afros$	4827 4829
after	6730 4494
after$	3162 3383 5911 3422 3542 6065 6066 6070 6071 6077 1405 6986 6987 4511
again$	5279 5280 1373 4171 4172
agains	4312 4992
against$	5429 5430 5431 5432 6789 6804 6834 1687 4864 4960 4962 5002 5035
age$	2978 5492 3259 5929 5930 6001 6002 6003 6120 6121 6122 4472 5126
aged$	6107 6110 4586
agencies$	3900 3905 3906 6647 6676
agency$	3875 3900 3905 3906 6647 6676 4208 2173 2212 2221
ages$	5929 5930
aggression$	5852 5853 662 663 4697
aggressive$	5808 5809 5810 5811 5812 5813 5814 5815 5816 5817 5818 5884 1994 2510
aggressively$	2510
aggressiveness$	5852 5853 4697
aggressor$	5751 5752 5753 5754 4641 4642 4643
aggressors$	5751 5752 5753 5754 4641 4642 4643
agitator$	2503
agitators$	2503
agree$	714 715 716 717
agreed$	322 5541 714 715 716 717
agreement$	6821
agreements$	6821
agrees$	714 715 716 717
ahead$	6687 6743
aid	1607
aid$	1598 1611 5064
aided$	1598 1611
aiding$	1598 1611
aids	1607
aids$	1598 1611 5064
aim	1697
aim$	6828 1640 6857 6900
aims$	6828 1640 6857
albanian$	4834
album$	4388
alcoho	6994
alcohol$	5474 5475 5476 5477 5478 5479 5480 5481 5486 5489 6944 5081 2385 5085
alcoholic$	4644
alcoholics$	4644
alert$	1503 1521 1522 1619
alerting$	1521 1522
alerts$	1521 1522
aliases$	2544
alibi$	2545
alibis$	2545
alienated$	2085
alight	4534
alight$	7026
alike$	4836 4838
alive$	6923
all	4998
all$	2792 3196 634 3348 676 707 5900 772 6038 907 6192 3701 1007 1077 1078 1079 1135 1144 3845 3873 6489 6496 4130 4132 6642 6643 1462 6823 4362 4411 4420 4595 4849 4850 4908 2248 2252
allegation$	4616 4617
allegations$	4616 4617
allege$	5734 5735 4614 4615
alleged$	5734 5735 1573 1671 4614 4615 1918
allegedly$	2499
alleges$	5734 5735 4614 4615
allerg	6951
allergic$	2612
allergies$	2612
allergy$	5100 2612
allocated$	1676
allow	1523
allow$	35 36 105 106 5598 6209 6215 6229 1611 4592 4852
allowed$	35 36 105 106 5598 1611 1756 4592
allowing$	35 36 105 106 5598 1611 4592
allows$	35 36 105 106 5598 1611 4592
almost$	368 772 3472 773 774 775 776 779 780 781 782 827 828 2055 2064
alone	4432 2437 5138
alone$	5545 6021 6022 6023 6024 6025 6026 6027 6028 6029 6030 6031 6032 6033 6924 2437 5137
along$	5306 5339 3019 3020 3021
alopecia$	2528
already$	772 3472 773 774 775 776 779 780 781 782 800 827 828 2055 2064
also$	1942
alternative$	2412
although$	96 5429 5430 5431 5432
altogether$	1462
always$	256 3743 2530
ambition$	5874 4732
among$	5807 3362 3394 4272 4425
amongst$	5807 3362 3394
amount$	6063
ample$	2801
an$	3170 3379 3442 3474 3504 915 3863 4130 4286 4298 4438 4552 2085
anaemia$	2611
analys	4221 4222 4223 1524 1525 1554
analysis$	4935 4979
analyst$	6713 6714 6715 4224 4225 4254 1646
analysts$	6713 6714 6715 4224 4225 4254 1646
anaphy	2613
and	2286 2291
and$	2791 5693 3261 3262 6107 6110 3645 4207 4285 4303 4304 4418 4953 2332 5183
angels$	4661
anger$	659 1995
angry$	6331 1927 2085
animal$	4644
animals$	5765 5766 5767 4644 4645
ankle	1844
ankle$	4544
anorexia$	2614
anorexic$	2614
another$	2701 5387 5864 915 4556 2085 2255
anpr$	2549
answer$	5656 820 821 822 3549 6209 6215 6229 6282 6500 4040 4041 6657 6660 6900 4852
answered$	5520 5541 820 821 822 6397 6409 6410 6411 6412
answers$	820 821 822 6282
antagonise$	1912
antagonised$	1912
antagonises$	1912
antagonising$	1912
anti	4275 1584 4335 4340 6865 6877 4415 2372
anti$	2899 2905 532 5808 5809 5810 5811 5812 5813 5814 5815 5816 645 3351 3393 2022 2023
anticipated$	6810
antidepressant$	5072
antidepressants$	5072
antipsychotic$	2629
antipsychotics$	2629
antisocial$	5389 5396 5808 5809 5810 5811 5812 5813 5814 5815 5816 5884 6767 6907 1909 1989 4690
anxiet	6951
anxiety$	2616
any	6742 2223 4998
any$	3196 6192 3701 1007 3811 3986 3987 4132 6695 4298 6823 4849 4850 2248 2252
anybody$	3900
anyone$	5312 5926 6064 3900 6396
anything$	825 6036 899 6158 6159 6208 6213 6219 6224 6233 6290 1160 1161 1162 1163 1164 6471 6472 6473 6474 6883 4849
anyway$	5283 6053
apathetic$	2512 2533
apathy$	2533
apnoea$	5082
apologised$	6409 6410 6411 6412
app$	260 2960 261 2961 262 2962 263 2963 264 2964 5457 5458 5459
appalling$	5808 5809 5810 5811 5812 5813 5814 5815 5816 1346 1347 1348 1349 1489 1994 2029 2198 2533
appallingly$	2533
appear	6908
appear$	388 389 556 563 564 565 566 567 568 569 570 571 572 635 649 650 651 652 653 654 740 3440 741 742 743 3443 744 745 3445 746 772 3472 773 774 775 776 779 780 781 782 3565 869 950 951 952 1839 1943 1944 1990 1991 2001 2134
appearance$	6126 6127 6128 6129 6130 6187 5179
appearances$	5179
appeared$	740 3440 741 742 743 3443 744 745 3445 746 950 951 952 1839 2134
appearing$	1839
appears$	388 389 556 563 564 565 566 567 568 569 570 571 572 635 649 650 651 652 653 654 740 3440 741 742 743 3443 744 745 3445 746 772 3472 773 774 775 776 779 780 781 782 869 950 951 952 1839 1943 1944 1990 1991 2001 2134
appeti	6951
apple$	4636
apples$	4636
applic	1669
applied$	1212 1213 1214 1414
apply	1669
apply$	1212 1213 1214 2282
appointment$	3707 1008 1009 1010 6324 6325 6326 6939 5068
appointments$	3707 1008 1009 1010 6939 5068
appreciate$	5656 3173 3174 3175 3176 3177 3178 3179 3180 3181 3182 3183 3184
appreh	4344
apprehend$	6836 2323
apprehending$	2323
approa	4992
approach$	4990
approaches$	6597 6598
apps$	260 2960 261 2961 262 2962 263 2963 264 2964 5457 5458 5459
april$	5408
arab$	934 3637 2109 4834
arcade$	5406 5407
architects$	400
are	1594
are$	2705 2759 137 138 388 389 556 563 564 565 566 567 568 569 570 571 572 604 3316 635 649 650 651 652 653 654 5890 772 3472 773 774 775 776 779 780 781 782 790 910 3673 3711 3847 1179 1180 4145 1453 1454 4219 4249 4255 4318 4392 1846 1943 1944 1975 1990 1991 2001 4786 4830 4831 2211 4953 5000 2318 2365 5135
area$	3384 4611 5142
aren$	1006 1037 1042 1987 2057
argue$	6331
argued$	6331
argues$	6331
arguing$	6331
argume	4506
argument$	3767 6260 3769
argumentative$	5856 5857 5858 5859 5860 5861 5862 4701 2510
arguments$	1789 6998 1815
arm$	6137 6929
arms$	6137 6929
around	4922
around$	2764 5345 5896 3412 3435 4078 6727 4574 4740
arrangement$	5510 6097 4750
arrangements$	5510 6097 4750 5104
arrest	6716 1596 6797 6798 6803 4344 6862 1720 6994 6996 7020 5002
arrest$	6787 4296 6793 1618 6819 6836 1655 4420 2293 2297 5007 2323 5032 2486 5191 2573 2686
arrested$	5229 4974 5166 2686
arresting$	2323 2572
arrestped$	1655
arrests$	1618 1655 5007 5191 2571 2686
arrive	6891 6908
arrive$	5656
arrived$	6662 6663 6664 6665
arrogance$	2533
arrogant$	4163 2512 2533
arson	6774 6864 6865 4535 4547 4549
arson$	7027 7039 7041
arsonist$	4644
arsonists$	4644
art$	5950 2374
arthritis$	2592
as	1594 2223
as$	2926 3260 3392 3430 3447 3459 785 3495 3513 3514 6056 3659 4002 6519 1470 1473 6744 4267 1942 1975 4944 2252
asb	4335
asb$	5389 6827 1683
asbo	4369 2489
asbo$	6861 5189
asbos$	6861
asd$	6941 2598
ashamed$	6530 1339
asian$	915 934 3637 2084 2085 2109 4834
aside$	4077 4150
ask$	370 6308 6309 6310 4229 4859
asked$	370 5589 6249 6392 6397 6510 1517 4229 1556 4406
asking$	3068 369 6308 6309 6310 4859 4879
asks$	370 6249
asleep$	1336 1337 1497
asperg	2349
asperger$	5049
aspergers$	5049
aspirations$	5874 4732
aspiring$	1921
assaul	6774 6865 1807 4525 7018 7020 4535 4536 4549
assault$	6780 7017 7027 7028 7039 7041 4618
assaulted$	4507 1850
assaults$	7027 4618
assert	1693
assertive$	4393
assess	6933 6935 1749 1840 4922 5090 5095
assessed$	636 1573 1594 1671
assessment$	6926 5107
assessments$	5107
assist	1523 1607 4423
assist$	1598 1611 1640 6915
assistant$	4473 6966
assisted$	6707 1598 1611
assisting$	1598 1611
assists$	1598 1611 1640
associ	6694 4236 4279 6775 6871 6878 1698 4978 4984 4985
associate$	5331 5360 5362 5363 5374 5515 5516 5517 5518 5519 5724 549 1908 4609 4620
associated$	527 549 4620
associates$	5724 549 6719 6728 6729 6731 6756 1565 6785 1689 1908 4609 4620 2256
associating$	5515 5516 5517 5518 5519 549 1565 1908
association$	530 531 5724 3900 3905 3906 6647 6676 1565 6771 4609 4620 4637 2279
associations$	530 531 5724 6728 6729 1689 4398 4609 4620 4637
assured$	4779
asthma	6951
asthma$	2606
asthmatic$	2606
astonishing$	4107 4108 6601
asylum	2452
asylum$	5152
at	4489
at$	15 3089 5663 631 5920 6107 6110 1145 1152 1153 4036 4154 6681 6727 6815 4331 4444 4457 4476 4490 4507 4515 1831 4539 4872 5154 5176 5183
athletic$	2088 2526
atrocious$	2533
attachment$	2391 2392
attack	7018
attack$	5056 5067
attacked$	5229 5585
attacks$	5056
attemp	4997
attempt$	5630 439 3140 3141 3707 1008 1009 1010 6418 6419 6475 6476 6477 6478 6479 6480 6481 3993 3994 3995 3996 3997 4602
attempts$	3707 1008 1009 1010 6597 6598 4602
attend	6974 2373 2677
attend$	5331 5656 3167 6190 6209 6215 6229 6282 6500 6660 4469 1839 4852 4853
attendance$	6631 6960 4601 4682 2676
attended$	5520 5528 4469 1839
attender$	4601 4657
attenders$	4601 4657
attending$	4469
attends$	6282 6731 1839
attent	4357
attention$	5474 5475 5476 5477 5478 5479 5480 5481 5486 5489 5565 3074 5595 3104 5692 5701 5702 3271 646 655 5868 5869 6395 6399 6475 6476 6477 6478 6479 6480 6481 1514 6849 1685 6941 4597 2006 4707 4708 2027 5014 2347
attitude$	5238 625 626 5871 804 805 806 807 808 1445 1446 1447 1448 4559 1995 4729 4730 4898
attitudes$	5238 625 626 4559 4729
attract$	5211 5212 373 374 1893
attracted$	5211 5212 373 374 502 511 512 513 514 515 516 517 518 519 520 521 522 523 1893
attracting$	5211 5212 373 374 1893
attractive$	2526
attractor$	5026
attractors$	5026
attracts$	5211 5212 373 374 1893
attractted$	5211 5212 373 374 1893
attractting$	5211 5212 373 374 1893
attrib	1637
attributed$	1574
auburn$	2128
august$	5408
aunt	6982 4501 6995
aunt$	6993
auntie	6982
authorised$	4406
authorities$	5886 5887 3900 3905 3906 6647 6676
authority$	5798 5863 3900 3905 3906 6647 6676 4492 4493 6986 4613 4722
authors$	400
autism	6951
autism$	6941 2597
autistic$	2597
autumn$	5408 5409
available$	5223 4576
average$	2088
averse$	606 607 608 609 610
avoid$	5656
avoidant$	5817 5818 1994 2512
avoided$	5520 5528 3060 6385 4915
awaiti	1753
awaiting$	4453 2465
aware$	3405 5898 5899 1549 1692
awareness$	3195
away$	5352 5365 5442 5443 5448 5527 5534 5623 5628 5631 3171 4028 4029 6899 4410 4509
awkward$	5856 5857 5858 5859 5860 5861 5862 6911 4701
b$	4499 6991 5034
babies$	5979 5980 5981 5982 5983 4757
baby	6995
baby$	7010
back$	5337 5372 207 208 209 210 2934 2935 5436 5437 5629 5634 3171 3172 3641 4024 4080
background$	5186
backs$	3172 4080
bad$	2754 57 2867 194 195 5393 3148 5719 5720 5721 553 554 555 3256 5808 5809 5810 5811 5812 5813 5814 5815 5816 5817 5818 940 6145 1346 1347 1348 1349 6637 6638 6639 6640 1489 1861 1910 1924 1936 1937 1994 2004 2017 2029 2113 2198
badly$	647 932 3880 1373 4698 4699 4700 2015 2110 4836
bag$	6153
baggy$	2142
bags$	6147 6153 4837
bail$	3240 4552 7044 5174 2475 5191
bailed$	5174 2689
bails$	5191
bait$	1912
baited$	1912
baiting$	1912
baits$	1912
baitted$	1912
baitting$	1912
balaclava$	6184 4837 2529
balaclavas$	6184 4837 4974 2529
bald$	3649 2526
ball$	6616
bandana$	4837 2529
bandanas$	4837 2529
bandit$	2502
bandits$	2502
banger$	4620
bangers$	4620
banging$	4620
bank$	356 7011
banked$	356
banking$	356
bankked$	356
bankking$	356
banks$	356
bannin	1703 1704
banning$	1650 4403 4404
bare$	4001
barely$	850 3550 851 3551 852 886 887 888 3667 1287 1769 2057 2396
barrel$	2094
barter$	294 295
bartered$	294 295
bartering$	294 295
barterred$	294 295
barterring$	294 295
barters$	294 295
base	4351
base$	6843
baseball$	2147
basic$	2173
basically$	772 3472 773 774 775 776 779 780 781 782 2055
basis	1669
battle$	2074
be	4370
be$	2851 2852 2853 5360 2883 2887 388 389 3093 3163 5738 3250 556 563 564 565 566 567 568 569 570 571 572 3273 3290 635 649 650 651 652 653 654 3364 3365 3464 3465 3466 772 3472 773 774 775 776 779 780 781 782 6086 6088 3733 3736 6235 6236 6237 3789 3799 3802 3940 3943 4038 1453 1454 4255 6804 4318 4325 4371 4381 6893 1943 1944 1990 1991 2001 2211 2318 5018
beanie$	4837
beanies$	4837
bear$	4156 2213
beard$	4812 4827 4829
bearded$	2526
beards$	4812 4827 4829
bearre	6862
bears$	2213
beat	7018
beaten	1807
beaten$	2739 4507
became$	388 389 556 563 564 565 566 567 568 569 570 571 572 3316 635 649 650 651 652 653 654 772 3472 773 774 775 776 779 780 781 782 1943 1944 1975 1990 1991 2001 2377
becaug	6862
because$	2716 128 1827 7020
bechar	6862
becom	1594 2357
become$	388 389 556 563 564 565 566 567 568 569 570 571 572 3321 635 649 650 651 652 653 654 772 3472 773 774 775 776 779 780 781 782 6236 1942 1943 1944 1975 1990 1991 2001
becomes$	388 389 556 563 564 565 566 567 568 569 570 571 572 635 649 650 651 652 653 654 772 3472 773 774 775 776 779 780 781 782 3768 1943 1944 1990 1991 2001
becoming$	3316 3322 1942
bed	1814 2384
bed$	5388 5474 5475 5476 5477 5478 5479 5480 5481 6942 6980 4499 4500 4514
bedealt$	6862
bedeta	6862
bedroom$	4500 5156
beds$	5388
bedwetting$	5084
been	1844 2357
been$	2777 2778 79 88 2803 2804 214 5526 5533 5535 5536 5537 5538 3053 388 389 556 563 564 565 566 567 568 569 570 571 572 596 3312 3313 3314 3320 3326 635 649 650 651 652 653 654 735 772 3472 773 774 775 776 779 780 781 782 854 3708 3709 3710 3712 3713 3714 1179 1180 3895 6486 6487 4006 4007 6510 1374 4111 4112 4113 4146 4147 4148 1453 1454 4255 4318 4325 1735 1757 4469 1792 1820 4544 1943 1944 1975 1979 1990 1991 2001 2211 2318 2370 2376 2377 2413 2415 2416 2449 2453 2461 2466 2468 2469 2473
befing	6862
before$	3457 5978 6687 4539
befriend$	5452 265 266 267
befriendded$	265 266 267
befriendding$	265 266 267
befriended$	265 266 267
befriending$	265 266 267
befriends$	265 266 267
beggars$	2220
begun	2373
behav$	5520
behave$	5331 5515 5516 5517 5518 5519 740 3440 741 742 743 3443 744 745 3445 746 747 748 749 750 751 752 6209 6215 6229 6282 1998 4852
behaved$	5515 5516 5517 5518 5519 5520 5528 5550 5551 3347 740 3440 741 742 743 3443 744 745 3445 746 747 748 749 750 751 752 1998 1999 4715
behaves$	740 3440 741 742 743 3443 744 745 3445 746 747 748 749 750 751 752 6282 1998
behavi	1703 6994
behaving$	5520 740 3440 741 742 743 3443 744 745 3445 746 747 748 749 750 751 752 1998 2000
behavior$	5238 616 617 618 619 620 621 622 623 624 4559
behaviors$	5238 4559
behaviour$	3 4 5 6 7 8 9 2712 2713 2714 2719 5236 5238 5258 5317 5318 5319 5320 5321 5322 5323 5324 3113 414 415 5642 5643 5644 5688 5689 5690 5691 616 617 618 619 620 621 622 623 624 5847 5848 5849 5850 4284 4329 6827 6832 6833 4369 4403 4463 1775 6974 4483 4542 4559 4560 4620 4639 4640 4694 1995 2408 5186
behavioural$	1995
behaviours$	5236 5238 5847 5848 5849 5850 4559 4560 4694
behavs$	5520
behavved$	5520
behavving$	5520
behind	4266 6765 6863 1673 6878
behind$	6016 6017 6018 4127 6758 4373 1772 4763
being	2357
being$	2777 2778 5287 2879 214 3012 388 389 556 563 564 565 566 567 568 569 570 571 572 3307 635 649 650 651 652 653 654 3416 772 3472 773 774 775 776 779 780 781 782 3489 1179 1180 6488 1374 4110 6922 1943 1944 1975 1990 1991 2001 2413 2415 2416 2449 2466 2468 2469 2473
belief$	4920
believe$	6500 6660
believed$	6294 6295 6296 6297 6298 1511 1573 1671
belligerent$	2510
belocked$	6862
belong	1594
belongs$	6644 4909
below$	1772 5130
benefit$	5656 1514 6707 1598
benefited$	1598
benefiting$	1598
benefits$	1598
bepros	6862
bereaved$	1803 2685
bereavement$	7016 2685
besear	6862
bespectacled$	2526
bespok	1771
best$	766
bestopped$	6862
besumm	6862
betray$	2202
betrayed$	2199 2202
betraying$	2202
betrays$	2202
better$	2754 5599 5600 3116 5609 5610 6378
betwee	6730
between$	5138
beyond$	648 739 1076 1962 2161
bid	1669
big$	2745 913 930 2088 2095 2111 2128
biggest$	2259
biological$	2035
biopsy$	6945
bipolar$	2392 2619
birth$	5883 2035 5098
birthmark$	2527
birthmarks$	2527
bitten$	4775
bitterly$	1373
black$	915 934 3637 940 980 6176 6177 6178 2084 2085 2106 2107 2113 2128 4837 2142 4974
blackout$	2595
blackouts$	2595
blade	7040
blade$	7039
bladed$	7039
blame$	5569 5570 5571 5572 5573 5574 5575 5576 5577 5578 5579 5580 3090 3091 6645 6648 6649 6650 4159 6652 6657 6658 4192 2209 2210 4913
blamed$	5585 1835
blames$	4159 6652
blameworthy$	2533
blank$	6189
blanket$	1015
bleach$	2107
bleached$	2107 2128 4830
blight$	1972
blind$	4086 4915
blinkered$	2533
block$	5927
blond$	3649 2107 2128 2526
blonde$	3649 2107 2127 2128 2526
blood$	2387
bloody$	2187
blue$	2108 2128 4837
board$	3900 3905 3906 6647 6676 6879 4388 5024
boards$	5024
bodge$	2536
bodged$	2536
bodges$	2536
bodging$	2536
bodies$	5473 5548
bodily$	4547
body$	5473 804 805 806 807 808 6014 4244 1546 2116
boisterous$	2512
bomber$	4837
bombers$	4837
bone$	2019
boned$	4795
boost	1653
boots$	4837
born$	1728
borough$	5142
bossy$	2512
botch$	2536
botched$	2536
botches$	2536
botching$	2536
both$	1942 4871 2252
bother$	6250 6251 6252 6253 6442 4877 4878
bothered$	5520 5528 6376 6387 6392 6397 3921 6432 6433 6434 6435 6436 6437 6438 6442 3957 6510 4143 4877 4878
bothering$	4877 4879
botherred$	4877
botherring$	4877
bothers$	4877
bottom$	2405
bottoms$	6182
bound$	1044 1045 1046
boundaries$	4613
box$	2127 4883 2184
boy	6866 4550
boy$	171 5820 5834 5835 5836 5837 5838 5839 3800 3801 4220 4354 1672 6867 1681 1689 6886 6889 4408 6909 7042 1914 4624 4636 4650 4689 1997 4811 5023
boyfri	6994
boyfriend$	5434 5490 299 300 301 302 6978 7010 4583 4584 1885 1886
boyfriends$	5490 299 300 301 302 4583 4584 1885 1886
boys	4212 4226 4252 1555 1591 6866 4396 6888 1701 6912
boys$	5245 5298 5357 171 5410 5434 5467 5469 3036 3040 3041 3059 418 5698 5712 5726 3243 544 545 546 5743 5820 5823 5834 5835 5836 5837 5838 5839 5854 5902 5903 5904 6047 6254 6255 6256 6257 6258 3773 3774 3775 3785 3794 6293 3835 6366 4009 4010 4011 4012 4013 4014 4058 6558 6577 6585 6586 6587 6588 6589 6590 6591 6718 4291 4354 1660 1672 6867 1681 1689 6886 6889 4401 4408 6909 4567 4624 4636 4650 4689 1997 4811 4902 4907 5023
braces$	4829
braid$	4827 4829
braided$	2128 4830
braids$	6179 4827 4829
brain$	2661
brand$	6146 4848
branded$	2142
brands$	6146 4837 4848
brat$	2502
brats$	2502
breach	2474
breach$	1852
breached$	1852 2474
breaches$	1852
break	6994 4506
break$	5331 540 541 3388 6237 6331 4397 1913
breakdown$	6636 4737 5142 5154 5157
breakdowns$	4737
breakfast$	6991
breaking$	540 541 6331 1433 1708 1913
breaks$	540 541 6331 1433 1913
breakup$	6998
brief$	1503 1521
briefed$	1556 4406
briefi	4922
briefing$	1521 2324 5025
briefs$	1521
bright$	2128
bring	1607
bring$	5211 5212 5222 363 364 365 366 367 843 1635 2305
bringing$	363 364 365 366 367 843 1635 2305
brings$	5211 5212 363 364 365 366 367 843 2305
broad$	2088 2093
broke$	540 541 3387 1433 1913 5142
broken$	3389 1433 1989 4691 5142
brothe	6982 4501 6995 4504 6999 7002 7003
brother$	1785 6993 4502 4526 4735
brothers$	5883 4735
brough	4312
brought$	5204 5211 5212 5222 363 364 365 366 367 843 6804 4360 1661 6873
brown$	940 2106 2107 2108 2113 2128
bruise$	2669
bruised$	2669
bruises$	2669
bruising$	2669
brunette$	3649 2526
brush$	1429 1450
brushed$	1377 1429 1450
brushes$	1429 1450
brushing$	1429 1450
buck$	6614 2204
budget$	4195
budgets$	6631 4195
build	6716 1597 1607 2223 2261
build$	6115 6116 6117 1679 4788
builded$	1679
buildi	1607 4347
building$	6839 1679
builds$	6115 6116 6117 1679 4788
built$	3625 4342 4789
bulimia$	2615
bulimic$	2615
bulk$	4411
bulky$	2088
bullied$	5227
bullies$	5752 5753 5754 5765 5766 5767 4642 4643 4644 4645
bully$	5752 5753 5754 5765 5766 5767 4642 4643 4644 4645
bullying$	5884
bunch$	574 5820 5834 5835 5836 5837 5838 5839 697 4636 4689 4740
bungle$	2536
bungled$	2536
bungles$	2536
bungling$	2536
bunk$	1871
bunked$	1871
bunking$	1871
bunks$	1871
burden$	3284
burgla	6694 6765 6774 1584 4340 6864 6865 4535 4536 4547 4549
burglar$	5765 5766 5767 6758 4644 4645
burglaries$	6766 4284 6832 7027 7041 5001
burglars$	5765 5766 5767 4644 4645
burglary$	1516 4284 6780 7027 7028 7039 7041 2252 2268
burgle	2698
buried$	1425
burly$	2088 2526
bury$	1425
burying$	1425
bus$	5406 5407
busine	4339 4402 4984
businesses$	6807 6831 6894
busy$	6654 4163
but$	2791 3472 773 774 775 776 779 780 781 782 3509 3525 3599 6330 4120
buy	4262
buzz$	5692 2119
by	2286 2291
by$	3202 3203 5729 5807 3362 3563 6207 6371 6515 4025 4026 4027 6564 6567 6568 6569 6570 4228 4272 6776 4288 4442 4467 1864 4872 4899 5013 5162 5163
c$	5034
cahms$	2639
caked$	946
calculating$	2512
call$	6597 6598 1522 1716 4907
called$	6510
calling$	1522 1716
callous$	2512 2533
callousness$	2533
calls	1558 4259
calls$	6597 6598 6642 6643 1522 6751 4335 6878 1716 4907 4908
came$	5550 5551 984 1657 1792 1890
camera	4244
camera$	6732 6736 4245 6738 1674
cameras$	6732 6736 4245 6738 1674
camhs$	2638
camouflage$	4837
campaign$	2302
can$	473 3317 664 721 724 725 727 732 764 829 849 861 864 897 3758 6265 6266 6267 6268 3787 1102 1103 1106 3826 1240 1242 1460 4312 1670 1778 2156 2332
cancer$	2659
candidates$	4327
cannab	7040 4553
cannabis$	5474 5475 5476 5477 5478 5479 5480 5481 5486 4451 6944 7045 4568 2385
cannot	1756 1778
cannot$	473 3758 6265 6266 6267 6268 1102 1240 4478 2431
cap$	976 6169 6170 6171 6179 6184 4837 2141 4842 4847
capabi	6792
capability$	2558
capable$	831 3540 3559 3560 3807
capaci	6792
caps$	976 6169 6170 6171 6179 6184 4837 2141 4842 4847
captur	4347 2261
capture$	6839
captured$	4248
car	5158
car$	5425 5426 5427 5428 2242
care	1796
care$	3173 3174 3175 3176 3177 3178 3179 3180 3181 3182 3183 3184 3386 3423 3529 3530 3531 3534 3535 3537 3538 3541 3548 6063 6064 6076 6078 6081 6082 6083 6084 6085 6250 6251 6252 6253 6269 6270 6271 6363 6442 3951 3952 6475 6476 6477 6478 6479 6480 6481 6482 3993 3994 3995 3996 3997 6672 6673 6674 6675 6954 6977 6984 6985 4496 7024 7025 2036 4877 4878 4916 5139 2440 2441
cared$	6376 6392 6397 6438 6442 4877 4878
career$	4639 4640 1945 2257
careful$	5213 2726 2727 2728 2729
careless$	52 53 410 1898 2533
carelessly$	2533
carelessness$	5597 3106 2533
carer	6999
carer$	6979 6985 6993 1810 5139 5150
carers$	6985 5139
cares$	6269 6270 6271 1810
caribbean$	934
caring$	1810 4861
carpet$	6621
carrie	1535 6878
carried$	2781 5541 1891 4592
carries$	747 748 749 750 751 752 6327 6328 6329 4277 1891 4592 2213
carry	1535
carry$	2780 5331 5360 5362 5363 5515 5516 5517 5518 5519 747 748 749 750 751 752 955 6237 6327 6328 6329 1891 4592 2213
carryi	4266 6863 6878 4548
carrying$	5287 5515 5516 5517 5518 5519 6758 1673 4547
case$	5762 5819 4297 6799 1642 7033 4652 4654 4692 4693 2262 5179 5182
cases$	5762 5819 4652 4654 4692 5179
cash$	2930 5474 5475 5476 5477 5478 5479 5480 5481 5486 5489 5694 5695 1973
cast$	5245 3785 3794 6293
casually$	932 2110 4836
casualty$	6937 6949
catalogue$	1176
catch	6716 6737 6803 4344 5002
catch$	6739 6746 1623 6836 1714
catches$	1623
catching$	1623
category$	3330 1827
caught	6862 6873
caught$	5227 5229 1848 1979
cause$	5204 5222 5761 6236 4651
caused$	5204 5222
causer$	4631
causers$	4631
causes$	5761 4651
causin	1673
causing$	6331 4373
cautio	4536 5169
caution$	7028 5191
cautioned$	2470
cautions$	5191
cautious$	5215
cavalier$	2533
cbo	4369 2489
cbo$	6861 5189
cbos$	6861
cbt$	5073
cce$	5389
cctv	4244
cctv$	4221 4222 4223 1524 1525 6736 4245 1547 1554 1648 1674 4940 2249
ceases$	6818
cell$	2233 5012 5053
cells	4543
cells$	7035
central$	6892
centre$	6831 6872 6902 7046
cerebral$	2401
certain$	1044 1045 1046 1073
certainly$	1147 1155 3855 1156 1157 4868
certainty$	1074
chain$	1576 4837 4978
chains$	4837
challe	6898 4407
challenge$	6331 6899
challenged$	6331
challenges$	6331
challenging$	5808 5809 5810 5811 5812 5813 5814 5815 5816 5856 5857 5858 5859 5860 5861 5862 671 672 673 674 675 6331 1989 1992 1994 4701 2512
chance$	5662 5663 3763 3781 1410 1411 1412 1413 6622 6623 1638 4602 4905
chances$	5292 5662 5663 1410 1411 1412 1413 6622 6623 4602 4905
change$	5798 6190 6209 6215 6229 6279 6308 6309 6310 6319 6500 4852 4853 4859
changed$	6294 6295 6296 6297 6298 2403
changing$	6308 6309 6310 3819 4859 2403
chaotic$	1989 4690 1992 2512 2533
charg	6803
charge	4266 1596 6797 4307 4360 6862 6878
charge$	6758 6787 4296 4999 2335 5165 5191
charged$	6852 2472 5173
charges$	6799 1612 4999 5005 2335 5165 5191
charging$	4307 2297
charity$	3900 3905 3906 6647 6676
charm$	3410
charms$	5548 5549
chart	1536
chart$	1593 1675 4379 4979
charted$	1675
charts$	4979
chase$	5692
chaser$	6597 6598
chasers$	6597 6598
chasing$	6597 6598
chat$	5455 5456 265 266 267
chated$	265 266 267
chating$	265 266 267
chats$	265 266 267
chatted$	265 266 267
chatting$	265 266 267
chav$	2502
chavs$	2502
cheat$	4644
cheats$	4644
check	4922
check$	6732 1568 4346 1663 1684 6940 4935 5006
checked$	6510 4258 1684
checkes$	1684
checking$	1684
checks$	6732 1553 1568 4317 1684 4935 5006
cheek$	6137
cheeks$	6137
cheeky$	2512
chested$	4794
chicken$	5406 5407
child	4481 4550
child$	171 280 5820 5822 5823 5834 5835 5836 5837 5838 5839 5979 5980 5981 5982 5983 6107 6110 6973 6986 1795 1797 1798 1830 7042 1877 1914 4623 4636 1938 1941 1945 4689 1997 4733 4757
childish$	2512
childlike$	6016 6017 6018 4763
children$	5245 171 3036 3040 3041 3059 418 3243 544 545 546 5743 5820 5823 5834 5835 5836 5837 5838 5839 685 3471 5979 5980 5981 5982 5983 6107 6110 6254 6255 6256 6257 6258 3773 3774 3775 3785 3794 3835 6366 4009 4010 4011 4012 4013 4014 4050 4057 6577 6585 6586 6587 6588 6589 6590 6591 4176 1796 7004 4567 4611 4623 4636 4689 1997 4733 4757 4871 4901 4902 4907
chin$	6137
chinese$	4834
chip$	3380 681
chis$	2543
chlamydia$	2649
choice$	3 4 5 6 7 8 9 5238 5246 5247 5248 5317 5318 5319 5320 5321 5322 5323 5324 2835 5328 5329 5330 2868 5361 170 2871 5905 5988 4559 4560 4561 4562 4564 4759
choices$	3 4 5 6 7 8 9 2712 2713 2714 5238 5246 5247 5248 58 59 60 61 5254 5255 5258 5261 5262 5263 5264 5265 5317 5318 5319 5320 5321 5322 5323 5324 170 2871 3113 414 415 5642 5643 5644 5988 4559 4560 4561 4562 4759
choose$	5271 139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164 165 166 167 188 189 3549 6048 6049 6235 6347 1865
chooses$	139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164 165 166 167 188 189 6347 1466 1467 1468 1469 1865
choosing$	5317 5318 5319 5320 5321 5322 5323 5324 139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164 165 166 167 188 189 6051 6052 1466 1467 1468 1469 1865
chose$	5271 139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164 165 166 167 188 189 6347 6612 1466 1467 1468 1469 4190 6683 1865 4915
chosen$	139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164 165 166 167 188 189 5520 5528 1865
chronic$	6931
chubby$	3649 2526
chunky$	2088
cid	6698
cigarettes$	5474 5475 5476 5477 5478 5479 5480 5481 5486 5489
circul	1504
circulated$	6697 1676
circulation$	6812
circumstances$	6346 5155
citalopram$	2635
city$	3621
civil	1703 2291
civil$	4403 2309
clad$	957 958 959 4800 4810 2136
claim$	3244 3245 3246 5152
claimed$	3244 3245 3246
claims$	3244 3245 3246
clamp$	2287
clamped$	2287
clamping$	2287
clamps$	2287
class$	2927 3291 5863 7040 4553 2334
classed$	639 1594
classmates$	4567
clear	1680
clear$	940 1073 4130 1608 2113 2173 2301 2328
cleared$	1710
clearly$	1058 1059 1060 1061 1147 1155 3855 1156 1157 3888 1453 1454 2211
clingy$	2512
clinic	1747 2357
clinic$	4447 6940 6946 6949 5080 5082
clinically$	2388
clip$	2994 2995 296 297
clips$	2994 2995 296 297
close	1564
close$	6658 1498 1510 4264 4903
closed$	1414 1498 4864 4867 4903
closes$	1498 4903
closure$	1650 2329
clothe$	4927
clothes$	2719 2730 5474 5475 5476 5477 5478 5479 5480 5481 6169 6170 6171 6176 6177 6178 6179 6187 4356 4837 4842 4927
clothing$	6169 6170 6171 6187 4837 4839 4842
clueless$	2533
co$	3165 5795 3699 3718 3724 3729 3738 3795 4686 2291
coat$	6169 6170 6171 6179 4837 4842 4846
coats$	6169 6170 6171 6179 4837 4842 4846
cocain	7040 4553
cocaine$	4451 7045 4568
cocky$	2512
code$	4787
codeine$	6944
codes$	4787
coerced$	5227
cognitive$	2395
cohort	6794 6866
cohort$	5820 5834 5835 5836 5837 5838 5839 6829 4354 1660 1672 6867 6869 1681 1689 6886 6889 4408 6909 4689 2264 5023
cohorts$	6869
cold$	6508 6680
collec	4922 2223 2261
collect$	1502 4378 4413
collected$	1502 4378
collecting$	1502 4378
collective$	2173
collects$	1502 4378
college$	3900 3905 3906 6647 6676 6958 6959 6961 6971 6972 5102 5118
collude$	401 402
colluded$	401 402
colludes$	401 402
colluding$	401 402
colour$	4814
coloured$	2128
colours$	4814 4837
combat	1635
combative$	2510
come	6908
come$	5311 5522 3038 5656 740 743 745 853 866 867 984 6209 6215 6229 6236 6282 6409 6410 6411 6412 1657 1792 1890 4852
comes$	740 743 745 984 6282 6731 2451
comfort$	4195
comings$	1698
command$	6768
comment$	993 994 995 996
commented$	993 994 995 996
commenting$	993 994 995 996
comments$	993 994 995 996
commentted$	993 994 995 996
commentting$	993 994 995 996
commit	4266 6863 1673
commit$	5331 6209 6215 6229 6237 6919 4852
commits$	6919
committed$	6919 1849
committing$	6758 4373 1849
committs$	1849
common$	3188 6672 6673 6674 6675 4547 4916
commun	1508 4339 1842
communicate$	265 266 267
communicated$	265 266 267
communicates$	265 266 267
communicating$	265 266 267
communication$	1445 1446 1447 1448 2173 4898
community$	4208 4232 6807 1630 6831 4542 4611 2477 2485
company$	5194 5341 5359 3228 3229 3900 3905 3906 6647 6676 4610 2221
compare$	4346
compass$	5681
complacency$	2533
complacent$	4163 2533
complain$	993 994
complained$	993 994
complaining$	993 994 6331
complainned$	993 994
complainning$	993 994
complains$	993 994
complaint$	6514 4616 4907
complaints$	6514 6642 6643 4616 4907 4908
complete$	1015 1481 1679 2173
completeed$	1679
completeing$	1679
completely$	705 3880 2070 2164 2167
completes$	1679
complex$	1992
complexion$	4813 2527
complexions$	4813 2527
compliance$	4619 4684
compliant$	3357 4683
complicit$	197 198 199 200 402
complicity$	401
comply$	5331 5656 6190 6209 6215 6229 4852 4853
compromise$	10 1855 1856
compromised$	10 1855 1856
compromises$	10 1855 1856
compromising$	5194 10 1855 1856
compulsive$	1945 5051
computer$	4936
conceal$	427 428 988
concealed$	427 428 988
concealing$	427 428 988
concealled$	427 428 988
concealling$	427 428 988
conceals$	427 428 988
concer	1758 1782 1832
concern$	3191 3938 3939 6475 6476 6477 6478 6479 6480 6481 6482 6514 4907
concerned$	4140 4141 6863
concerning$	5808 5809 5810 5811 5812 5813 5814 5815 5816 1994
concerns$	5688 5689 5690 5691 3938 3939 6514 6642 6643 4907 4908
concerta$	2632
concus	2661
condit	4428 4433 2474
condition$	6920 6925 7044 5067 5068 5175
conditional$	2469
conditions$	5732 1815 7044 5155 5175
conduc	1535
conduct$	3 4 5 6 7 8 9 2712 2713 2714 2719 5238 5642 5643 616 617 618 619 620 621 622 623 624 747 748 749 750 751 752 4559 1995 2392
confer	6989
confidence$	804 805 806 807 808
confidentiality$	6619
confiscated$	4241
conflict$	5696 6332 1815 4620
confro	6898 4407
confront$	6899
confrontational$	5817 5818 5856 5857 5858 5859 5860 5861 5862 4701 2510
congregate$	5890 4786
congregated$	5890 4786
congregates$	5890 4786
congregating$	5890 4786
connected$	549 1574 6863 4372 4620
consensual$	2050 2498
consent$	307 308 309 310 311 312 714 715 716 717 6089 3605 3606
consented$	307 308 309 310 311 312 5505 314 318 714 715 716 717
consenting$	307 308 309 310 311 312 2050 2498
consents$	307 308 309 310 311 312 714 715 716 717
consequences$	5256 66 5665 5666 5667 5668 5669 5670 5671 5672 5673 5674 5675 5676 5897
consid	1594 1601
consider$	5656 6209 6215 6229 6500 4852
considered$	634 1942
consistent$	1015
consistently$	1139 3839 1140 3840 1141 1142 1143
consort$	1908
consorted$	1908
consorting$	1908
consorts$	1908
consortted$	1908
consortting$	1908
consta	4221 4222 4223 1524 1525 1554
constable$	6713 6714 6715 4224 4225 4254
constables$	6713 6714 6715 4224 4225 4254
constant$	4105 4106
constantly$	256 1139 3839 1140 3840 1141 1142 1143 1373
consti	1594
consul	4433 4446
consultant$	6925 6934 6938
contac	4236 6871 1698
contact$	5452 265 266 267 269 270 271 272 273 274 275 690 691 1816 4739 4849
contacted$	265 266 267 269 270 271 272 273 274 275
contacting$	265 266 267 269 270 271 272 273 274 275
contacts$	265 266 267 269 270 271 272 273 274 275 6728 4398
contactted$	265 266 267 269 270 271 272 273 274 275
contactting$	265 266 267 269 270 271 272 273 274 275
contain$	5789 6308 6309 6310 4859
content$	123 124
continually$	256 1139 3839 1140 3840 1141 1142 1143
continue$	5271 233 236 243 244 245 246 247 248 249 250 251 252 253 254 255 6236 1869
continued$	5271 233 236 243 244 245 246 247 248 249 250 251 252 253 254 255 1015 1869
continues$	5271 233 236 243 244 245 246 247 248 249 250 251 252 253 254 255 1869
continuing$	5271 233 236 243 244 245 246 247 248 249 250 251 252 253 254 255 1869
continuously$	1139 3839 1140 3840 1141 1142 1143
contraception$	2648
contraceptive$	2648
contract$	6821 5189
contracts$	6821
contribute$	401 1640
contributed$	5204 401
contributes$	401 1640
contributing$	401
contro	1635 4336
control$	5656 5678 5684 5789 5808 5809 5810 5811 5812 5813 5814 5815 5816 3344 5840 3358 5870 3569 3570 6263 6308 6309 6310 4221 4222 4223 1524 1525 1554 6802 6828 1696 4402 4859 2303 5039
controlled$	5227 6214 6220 6225 6234 6291 6294 6295 6296 6297 6298
controlling$	1994 2512
convenience$	4195
conveniently$	2215
convic	4307 4360
convict$	2323
convicted$	6852 2467 5168
convicting$	2323
conviction$	6799 2467 5191 2574 2687
convictions$	6799 2467 5191 2574 2687
convince$	6279
cooper	4423
cooperate$	5656 5796 6190 6209 6215 6229 6500 6915 4852 4853
cooperating$	5796
cooperation$	5795 4686
coordi	2291
cope	4432
cope$	3427 747 748 749 750 751 752 3529 3530 3531 3534 3535 3537 3538 3541 844 845 846 6048 6049 3561 862 863 3564 6502 6924 6943 2069
coped$	747 748 749 750 751 752 2069
copes$	747 748 749 750 751 752 2069
coping$	747 748 749 750 751 752 3529 3530 3531 3534 3535 3537 3538 3541 6051 6052 2069
core	6794
core$	6850 6892
cornrows$	2527
corporate$	2173
corrob	1508
corroborated$	4208
corrupting$	553 554 555 1937
cotton$	2060
couch$	7013
could$	21 22 23 24 25 172 173 174 175 176 177 3318 665 721 724 725 727 732 764 829 849 897 3787 1104 1105 1188 1189 1190 1191 1192 1193 1194 1195 1196 1197 1198 1199 1241 1252 1420 1490 1491 1493 1494 4215 1518 1670 1778 2156
couldn$	1102 1240 1251
council$	3900 3905 3906 6647 6676 2173 2212 2221
counse	4433
counselling$	6926 5073 5093
counsellor$	6925 6934
countless$	2786 2801 4105 4106 4130
county$	2898 2913 2919 2922 2928 5422 5423 5424 576 2333 5142
couple$	697
courier$	5768 4646
couriers$	5768 4646
course$	3848 3855 1156 1157 6351
court	4360 6862 2299 2474
court$	373 374 6852 7031 1844 4545 1893 2299 4999 5157 5165 5178 2479 5183
courted$	373 374 1893
courtesy$	6424 6425
courting$	373 374 1888 1893
courts$	373 374 5886 5887 6852 1893
cousin	6982 6995
cousin$	1785
cover$	988 1428
covered$	988 1428
covering$	6156 988 1428
coverings$	6156
coverred$	988 1428
coverring$	988 1428
covers$	988 1428
covert	1656
covert$	4356 2547
covertly$	2547
cowardly$	2533
crack	7040 4553 2288
crack$	7045 4568
crackdown$	4988
cracked$	6873
crackeddown$	4988
crackingdown$	4988
cracksdown$	4988
crave$	500 501 2008
craved$	500 501 2008
craves$	500 501 2008
craving$	500 501 2008
crazy$	4690
create$	1679
createed$	1679
createing$	1679
creates$	1679
credit$	5474 5475 5476 5477 5478 5479 5480 5481 5486 5488 5489
cries$	677
crime	6694 1508 4213 4275 6775 1584 4335 4340 6864 6865 6877 4396 6888 4415 6918 4549 4930 4964 4978 4984 5004
crime$	5389 5403 5703 5884 6698 4208 6705 1516 6758 6766 6767 4280 4281 4284 4294 4328 4332 6824 6825 6827 1636 6832 4345 4364 1665 6858 6859 4369 4376 1678 1683 1691 1695 6897 1709 6903 6907 1727 1842 7041 4565 4566 4620 1973 2267 2268 5001 5010 2312 2316 2326
crimes$	5389 6766 6767 4284 6827 1727 5001
crimin	6694 1508 1564 6759 6765 6774 6775 4335 6864 6871 4954 4964 4984 4985 2291 5004 2478 2564
criminal$	5389 5393 5396 5410 5719 5720 5721 5722 5765 5766 5767 4208 4264 6757 4294 4298 4307 4341 4535 1842 4547 4549 4566 1909 1940 4644 4645 1988 2031 4741 4978 2280 2299 2486 2512
criminalise$	1476 1477 1478 1479
criminalised$	1476 1477 1478 1479
criminalises$	1476 1477 1478 1479
criminalising$	1476 1477 1478 1479
criminality$	5389 5403 6827 4565 2553
criminally$	2021 2269
criminals$	5410 5703 5705 5719 5720 5721 5725 5765 5766 5767 6783 4566 4644 4645 4741
crisis$	4446 2344 5068
crohn	2354
crohns$	5054
crook$	4644
crooks$	4644
crop$	3660 6169 6170 6171 4842 2144
cropped$	2128
crosscheck$	4346
crowd$	697 4610 4636 4637
crown	2478
cruel$	2512
cry$	677
crying$	677
cse$	5389
cues$	1410 1411 1412 1413
culpable$	4911 2533
culpri	4266
culprit$	5752 5753 5754 6758 4642 4643 4959 5023 2582
culprits$	5752 5753 5754 6758 4642 4643 4959 5023 2582
culture$	4620
cunning$	2512
curb	1635
curfew	1842
curfew$	4542 7044 4613 5184 5191 2695
curfews$	4613 5191
curiosity$	6475 6476 6477 6478 6479 6480 6481 6672 6673 6674 6675 4916
curled$	3643
curly$	2107 2128
curren	1508
current$	4208 4298
custod	6862 4543
custodial$	2477
custody$	4280 4281 1648 6977 1817 7035
customers$	4611
cut	1635
cut$	3677 1737 4819 4830 2363
cuted$	2363
cuting$	2363
cuts	1635
cuts$	1737 4819 2363
cuttin	1635
cutting$	1737
cynical$	5817 5818
dabble$	197 198 199 200
dabbled$	197 198 199 200
dabbles$	197 198 199 200
dabbling$	197 198 199 200
dad	6982 4501 6995 4504 6999 7002 7003
dad$	5883 1785 1786 6979 6993 4502 1805 7008 1818 4526 7024 4735
daddies$	4587
daddy$	4587
dads$	1818 4735
daft$	52 53 447 1900
daily$	6943 2325
damage	4275 1584 6864 6865 6877 4415
damage$	6636 6767 4284 6903 6907 7027 7039 7041
damaged$	1989 4690
damn$	6423
dancers$	3785
danger$	5192 5193 5203 3066 3067 5568 5665 5666 5667 5668 5669 5670 5671 5672 5673 5674 5675 5676 5682 5687 5688 5689 5690 5691 5692 5696 5703 5897 4104 4315 4565 4593 1906
dangerous$	5192 5193 2754 5396 5665 5666 5667 5668 5669 5670 5671 5672 5673 5674 5675 5676 1860 2511
dangers$	5192 5193 2767 2768 5665 5666 5667 5668 5669 5670 5671 5672 5673 5674 5675 5676 5688 5689 5690 5691 5897
dark$	940 6145 980 2106 2107 2108 2113 2128 4837 2142 4974
darker$	940 2106 2113
data	4395
data$	6619 6732 6887 4935
databa	4922 4976
database$	6717 6772 6838 4936
date$	5179
dates$	5179
dating$	1888
dawn$	2283
day	4992 4997
day$	6324 6325 6326 1146 6749 6924 6943 4918
days	4432
days$	6924 6943 6959 4918
dazzled$	502
dead$	6923
deaf$	4087 4088 4089 5065
deal	6774
deal$	5331 227 228 229 5771 3302 6048 6049 6898 1868
dealer	4954
dealer$	2805 5305 5315 5316 5380 5393 5410 5413 5422 5423 5424 5433 5435 5438 5469 5495 5513 3224 5717 5718 5719 5720 5721 5722 5755 5765 5766 5767 1725 4563 4566 4644 4645
dealers$	2805 5305 5315 5316 5380 5393 5410 5413 5422 5423 5424 5433 5435 5438 5469 5495 5513 5703 5706 3224 5717 5718 5719 5720 5721 5722 5725 5755 5765 5766 5767 6782 1725 4563 4566 4644 4645
dealin	6694 4266 6765 6863 6864 6865 6878 4547
dealing$	5389 5399 5404 227 228 229 5422 5423 5424 5884 1519 6758 6832 7039 1853 1868
deals	6878
deals$	227 228 229 1853 1868
dealt$	227 228 229 6862 6873 1840 1868
death	6994 6996 7020
death$	5568 6922 1803
debt	6994
debt$	5157
debts$	5157
decamped$	2552
deceitful$	2512
december$	5408
decency$	6424 6425
decide$	3549 6048 6049 6716
decided$	6612 1468 1469 4190 6683
deciding$	6051 6052
decision$	2730 5238 5246 5247 5248 2757 2765 2868 5361 170 2871 5988 4046 6799 4559 4560 4561 4759
decisions$	3 4 5 6 7 8 9 2730 5238 5246 5247 5248 58 59 60 61 5254 5255 170 2871 5642 5643 5988 5995 6799 4559 4560 4561 4759
decked$	957 958 959 2136
declin	1635 1723 6933
decline$	2150
declined$	6199 6200 6201 6202 6203 6204 6205 6206 2150
declines$	2150
declining$	2150
decrea	1635
deemed$	634
defect$	6920
defend$	3421 3529 3530 3531 3534 3535 3537 3538 3541
defending$	3529 3530 3531 3534 3535 3537 3538 3541
defensive$	2533
defensiveness$	2533
defiant$	5817 5818 1994 2512
deficit$	5047 5100
defied$	540 541 1913
defies$	540 541 1913 2220
definite$	1073
definitely$	1147 1155 3855 1156 1157 4868
defy$	540 541 1913
defying$	540 541 1913
degenerate$	2502
degenerates$	2502
degrade$	1600
degraded$	1600
degrades$	1600
degrading$	1600
degree$	6063
delay	6935 5095
delay$	6636 6692
delayed$	4915
delays$	6636 6692
deliberately$	256 2215
delicate$	2088
delinquency$	2502
delinquent$	1988 1989 4690 1994 2502
delinquents$	2502
demand$	4335 4413
demanding$	5856 5857 5858 5859 5860 5861 5862 4701
demonise$	1476 1477 1478 1479
demonised$	1476 1477 1478 1479
demonises$	1476 1477 1478 1479
demonising$	1476 1477 1478 1479
demons	1579
demotivated$	2512
denial$	4605
dental	1747
dental$	4447
dentis	4433
dentist$	6925
deny$	6842 1651
denying$	1651
department$	3900 3905 3906 6647 6676 2212 2221
depend	5085
dependence$	1752
dependency$	1752
dependent$	1752
depends$	1819
deplorable$	2533
deport	6996
depres	6951 6994
depressant$	5072
depressants$	5072
depressed$	5057
depression$	2617
depressive$	2618
deprive$	6842
deprived$	1989
depth$	6537
dereliction$	2533
descend$	211 212
descendded$	211 212
descendding$	211 212
descended$	211 212
descending$	211 212
descends$	211 212
descri	1513
description$	4260 1702 6916
descriptions$	4204 1526 4260 1702 6904
desert$	2202
deserted$	2199 2202
deserting$	2202
deserts$	2202
desertted$	2202
desertting$	2202
deserve$	392 393 1895
deserved$	392 393 5588 1895
deserves$	392 393 1895
deserving$	392 393 1895
design	1594
designed$	1640 1710
designer$	5694 5695 981 4837 4840 2142 2148
desire$	3808 6301 6302 6303 6304 6305 6306
desk	4213 4216
desk$	6705 6706 6708 6720 6837 6856 4365 6868 4391 5012
despite$	74 2774 75 76 77 98 102 103 104 5429 5430 5431 5432 5659 5660 5661 1405
destined$	1044 1045 1046 2154
destructive$	2746 5398
detail	1513 1666 4366 4367
details$	2820 2821 2822 6717 1526 6870 6904 6905
detain	4344 6862 1720
detain$	6836 4420 2323
detained$	4974
detaining$	2323
detect	6698 4213 4221 4222 4223 1524 1525 1554 4307 6803 4345 4364 1665 6858 6859 1678 1691 1695 1709 2301 5002
detection$	6799 4999 2300 2301 2584
detections$	6799 4999 2300 2584
detective$	6705 6713 6714 6715 4224 4225 4254 6837 1646 6856 4365 4391
detectives$	6705 6706 1515 6713 6714 6715 4224 4225 6720 1529 4254 4311 6837 1646 6856 4365 4391
detent	4483 1842
detention$	6975 4542 2679
detentions$	6975 2679
deter$	2304
deteri	6933
determ	1566
deterr	6873
deterred$	2304
deterrence$	2587
deterrent$	5028 2587
deterrents$	5028
deterring$	2304
deters$	2304
develo	4922 2223
develop$	1502 4378 1679
developed$	737 1502 4378 1679
developing$	1502 4378 1679
developmental$	2392 2426
develops$	1502 4378 1679
deviant$	1989 4690 1994
device	1558 4359
device$	1541 6734 6851 2235
devices$	1541 6734 6851
devious$	2512
diabet	6951
diabetes$	2608
diabetic$	2608
diagno	4433
diagnosed$	2652
diagnoses$	2652
diagnosis$	6925 6926 5048 5068 5100 2652
diagram$	1593 4979
diagrams$	4979
diazepam$	2637
dice$	376
dicing$	376
did$	3024 3061 3111 442 443 444 467 468 469 476 604 901 1138 3847 6341 6342 3856 3857 1166 1209 1221 1222 1223 1224 1225 1226 1227 1228 1229 1230 1231 1232 1234 1235 3953 1263 3969 3975 1276 3977 3979 1298 1300 1301 1302 1303 1304 6516 6517 6612 6662 6663 6664 6665 6685 6686 1501 1891 2177 2180
didn$	3023 3060 3112 442 443 457 458 459 460 461 463 473 881 882 883 1208 1221 1222 1223 1224 1225 1226 1227 1228 1229 1230 1231 1232 1234 1235 1262 1275 6685 6686 1899 1987 2169 2177
die$	6923
died	6996 4505
died$	6997
diet	4458 6951
diet$	6950
dietary$	2664
dietician$	6934
difference$	6274 6275 6276
diffic	6935 5090
difficult$	5194 597 598 599 600 601 602 5808 5809 5810 5811 5812 5813 5814 5815 5816 5851 5856 5857 5858 5859 5860 5861 5862 671 672 673 674 675 5884 6911 1989 1992 1994 4695 4701 2512
difficulties$	5593 5851 1789 1815 4695 5066 5068 5091 2432
difficulty$	5066 5068 2432
dim$	2512
direct	2291
directed$	4406
dirty$	2128 2135 2142 2526
disabi	4433 6951
disabilities$	5064
disability$	6925 5064 5100 2626
disabled$	2626
disaffected$	1989 4690 2085
disappear$	5445
disappearing$	4569
disappointing$	1346 1347 1348 1349 4107 4108 6601 2198
disappointingly$	2535
disband$	4397
discipline$	4604
disciplined$	4718
disclo	1825
disclose$	5331 5656 6209 6215 6229 4852
discov	4217 1566
discover$	6709
discuss$	6209 6215 6229 4852
diseas	4428
disease$	6920 5100
disengage$	5331 2508
disengaged$	4867 2508
disengagement$	2508
disengages$	2508
disengaging$	2508
disgrace$	2533
disgraceful$	1994 2533
disgracefully$	2533
disguised$	1919
dishevelled$	2526
dishonest$	2512 2533
disinterested$	4867 2512 2533
dismal$	1489 2533
dismally$	2533
disman	2557
dismantle$	4397
dismantling$	1708
dismiss$	496 6657 2208
dismissed$	496 1414 2199 2208
dismisses$	496 2208
dismissing$	496 2208
dismissive$	5817 5818 2533
dismissively$	2533
disobedient$	1989 2512
disobey$	540 541 6331 1913
disobeyed$	540 541 6331 1913
disobeying$	540 541 6331 1913
disobeys$	540 541 6331 1913
disord	4275 1584 4335 4336 6864 6865 6877 4396 6888 4415 4428 6935 5085
disorder$	5851 5884 6767 4284 6827 6828 6897 6903 6907 6920 4454 4695 5055 5056 5082 5091 5092 5100
disorderly$	2512
disorders$	5851 4454 4695
dispersal$	4369
disperse$	4397
dispersing$	1708
displa	1504
display$	448
displayed$	448
displaying$	448
displays$	448
disposal$	7037 4999
disposals$	4999
disregard$	47 51 5331 540 541 1913 2208
disregardded$	51 540 541 1913 2208
disregardding$	51 540 541 1913 2208
disregarded$	51 540 541 1913 2199 2208
disregarding$	51 540 541 1913 2208
disregards$	51 540 541 1913 2208
disrespectful$	5817 5818 2512
disrup	6797 6803 6873 5002
disrupt$	2284 2562 2577
disrupted$	6791
disrupting$	6331 2284 2562
disruption$	5884 6793 6819 2285 4986 2293 2562 2577
disruptive$	553 554 555 5808 5809 5810 5811 5812 5813 5814 5815 5816 5884 1937 1989 4690 1994 2512
disrupts$	2284 2562
disturbed$	1989 4690 2512
dither$	2536
dithered$	2536
dithering$	4921 2536
ditherred$	2536
ditherring$	2536
dithers$	2536
divide$	4397
dividing$	1708
divorc	6994 6996 4505 4506 7020
divorce$	6998
divorced$	6997
divorcing$	6997
do$	3111 474 604 5938 901 6197 3716 6209 6215 6229 6235 6236 6249 3759 6265 6266 6267 6268 6269 6270 6271 6320 1138 3847 6341 6342 3860 3861 3864 1166 1210 1221 1222 1223 1224 1225 1226 1227 1228 1229 1230 1231 1232 1234 1235 1265 3975 3977 1278 1298 1300 1301 1302 1303 1304 4167 4456 1891 4852 2177 2180
doctor	4433 1747
doctor$	6925
doctors$	4447
dodge$	1432
dodged$	1432
dodges$	1432
dodging$	1432
dodgy$	5194 5719 5720 5721
does$	475 604 901 3760 6269 6270 6271 1138 3847 6341 6342 3860 3861 3864 1166 1211 1221 1222 1223 1224 1225 1226 1227 1228 1229 1230 1231 1232 1234 1235 3953 1264 3969 1277 3979 1298 1300 1301 1302 1303 1304 1501 1891 2177 2180
doesn$	457 458 459 460 461 463 473 881 882 883 3758 1208 1221 1222 1223 1224 1225 1226 1227 1228 1229 1230 1231 1232 1234 1235 1262 1275 1987 2169 2177
doing$	5317 5318 5319 5320 5321 5322 5323 5324 5325 3954 3955 3970 3971 3975 3977 1298 1300 1301 1302 1303 1304 1501 2180
domestic$	7015 2447
don$	457 458 459 460 461 463 473 881 882 883 3758 1208 1221 1222 1223 1224 1225 1226 1227 1228 1229 1230 1231 1232 1234 1235 1262 1275 1987 2169 2177
done$	5520 708 6249 6318 3885 3894 3901 3902 6398 6409 6410 6411 6412 3956 3972 3973 3974 3975 3977 3980 3981 3982 1298 1300 1301 1302 1303 1304 6497 6498 6499 6510 1501 2180
doomed$	1044 1045 1046 2154
door$	5557 5559 6805
dopey$	2512
dose	4433
dose$	6925 5097
dossier$	2560
dossiers$	2560
doubt$	6245 6246 6247 6248 3776 6350
down	1637
down$	130 5646 3199 5791 5879 5880 5881 3645 3676 3700 6193 6542 6543 6544 6545 6546 6547 6548 6549 6550 6551 6552 6553 6554 6555 6556 6557 6560 6561 6562 6563 4072 6565 6566 6761 6836 4368 4477 4830 4987 4988
downed$	4368
downfall$	5593
downlo	4241
download$	4935
downloaded$	6733
downloads$	4935
downplay$	496
downplayed$	496
downplaying$	496
downplays$	496
downs$	4368
drag$	1423
draged$	1423
dragged$	5227 1423
dragging$	1423
draging$	1423
drags$	1423
drain$	3283
drama$	5692 3767 6260 3769 1947 2374
drank$	1732
draw$	5211 5212 404
drawing$	404
drawn$	5227 503 511 512 513 514 515 516 517 518 519 520 521 522 523 6214 6220 6225 6234 6291
draws$	5211 5212 404
dreadful$	1346 1347 1348 1349 6637 6638 6639 6640 2198
dreadlock$	2527
dreadlocked$	2128
dreadlocks$	2527
dreads$	4827 4829
dress$	2719 5515 5516 5517 5518 5519 747 748 749 750 751 752 970 6163 3675 6169 6170 6171 6185 6186 6187 4837 2138 4842
dressed$	5515 5516 5517 5518 5519 5520 957 958 959 6163 6164 6165 6166 6185 6186 4801 4803 4810 2136
dresses$	747 748 749 750 751 752 970 6163 6169 6170 6171 6185 6186 4837 2138 4842
dressing$	2720 3669 970 3691 2138
drew$	5211 5212 404
drift$	207 208 209 210 211 212 241 242 6237 4917
drifted$	207 208 209 210 211 212 241 242
drifting$	207 208 209 210 211 212 241 242
drifts$	207 208 209 210 211 212 241 242
driftted$	207 208 209 210 211 212 241 242
driftting$	207 208 209 210 211 212 241 242
drill	6876
drill$	5894
drink$	5331 5360 5362 5363 5486 5515 5516 5517 5518 5519
drinki	4458 6951 6994 7020
drinking$	5370 5515 5516 5517 5518 5519 5545 1732 6950 1789
drinks$	5486 1732
driv	1635 1680
drive$	5297 5510 2302
driven$	2823 502 1710
driver	4402
driver$	5315 5316 1705
drivers$	2816 2819 5315 5316 5471 6894 1705 1712
drives$	5510
drivin	1673
driving$	4373
drone$	1674 2315 2563
drones$	1674 2315 2563
drop	1635
drop$	3267 6237 1424
droped$	1424
droping$	1424
dropout$	4644
dropouts$	5765 5766 5767 4644 4645
dropped$	1424
dropping$	1424
drops$	1424
drug	6694 1564 6759 6775 4294 4547 7040 4954 4978 4984
drug$	5389 2912 5412 5719 5720 5721 3263 3264 3265 3266 5765 5766 5767 1516 1519 4264 4340 4341 1683 4458 6951 6994 4566 4645 1946 1973 1988 2257 2385
druggie$	2506
druggies$	2506
druggy$	2506
drugs	6765 6876 4553
drugs$	5389 5393 5402 5403 5422 5423 5424 5474 5475 5476 5477 5478 5479 5480 5481 5486 5489 5703 5784 5884 1516 1519 6754 6769 6770 1683 4451 6944 1789 7045 4565 4566 4568 1946 1973 4678
drunk$	5520 5541 6331 1732
dry$	940 6145 6507 2113
dto$	2693
duck$	1432
ducked$	1432
ducking$	1432
duckked$	1432
duckking$	1432
ducks$	1432
due	1637
due$	2717 129 1827 7020 1839
dust$	6679
duties$	6363 6624
duty$	6363 6520 6585 6624
dyed$	2128 4830
dying$	6922
dyscalculia$	2601
dysfunctional$	1989 4690 2533
dyslexia$	6941 2599
dyslexic$	2599
dyspraxia$	2600
dyspraxic$	2600
dysregulated$	2512
e$	6514 6597 6598 4137 6642 6643 6937 6949 4908
each	6695 4226 1555 6794 4946 4998
each$	73 2894 3373 915 6192 3701 1007 1133 1135 4063 6651 6718 6744 6788 4322 6823 4362 1701 4420 2085 4849 4850 4871 2248 2255
eager$	123 124
ear$	6137 6579
early$	5978
earn$	230
earned$	230
earning$	230
earns$	230
earring$	4837
earrings$	4837
ears$	6137 6580 6581 6699
easier$	1644
easily$	856 3888 6383 6384 6606 6607 6608 6609 2012
eastern$	936 3650 6144
easy$	2733 232 1907
eat	6891
eat$	2345 5096
eaten$	5096
eating	4433 4458
eating$	6925 1754 6950 2355 5096
eats$	2345 5096
eczema$	2610
educat	1762 4484 5124
educate$	70 71
educated$	70 71
educates$	70 71
educating$	70 71
education$	5664 4463 6962 2408 5118
educational$	4464
effect	2291
effective$	2328
effectively$	772 3472 773 774 775 776 779 780 781 782 2055
effort$	5630 439 3140 3141 6390 6418 6419 6475 6476 6477 6478 6479 6480 6481 6482 3993 3994 3995 3996 3997
efforts$	4602
egg$	113 115 4636
egged$	113 115
eggged$	113 115
eggging$	113 115
egging$	113 115
eggs$	113 115 4636
ehc$	2407
ehcp$	2670
ehcps$	2670
eight	6866
eight$	4354 1672 6867 1681 1689 6886 6889 4408 6909 5023
eighteen$	5493 5932 3452 5959
eject	6898 4407
eject$	6899
elder	4972
elder$	5410 5719 5720 5721 4620
elders$	5393 5410 5413 5719 5720 5721 5725 1585 4620
elect$	139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160
elected$	139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160 6612 4190 6683
electing$	139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160
electively$	2425
electr	1814 1844
electricity$	4514
electronic$	4544 5183
electronically$	4544
elects$	139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160
electted$	139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160
electting$	139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160
element$	4637 4640
elements$	4637 4640
eleven$	767 768 769 770
email$	6597 6598 4907
emaile	4412
emails$	6597 6598 6642 6643 4907 4908
embroiled$	201 202 203
emergency$	6937
emotionally$	2024 2082 2449 2460
empathy$	5685 4604
employment$	6976
enabl	1523
enable	1607 2286
enable$	5598 1611
enabled$	5598
enableed$	1611
enableing$	1611
enables$	5598 1611
enabling$	5598
encounter$	4573 4750
encounters$	4573 4750
encour	1512
encourage$	5211 5212 70 71 1863 1897
encouraged$	5211 5212 70 71 1517 1863 1897
encourages$	5211 5212 70 71 1863 1897
encouraging$	5211 5212 70 71 1863 1897
end$	6235 6236 3747 3768 1736
endanger$	10 1855 1856
endangered$	10 1855 1856
endangering$	10 1855 1856
endangerred$	10 1855 1856
endangerring$	10 1855 1856
endangers$	10 1855 1856
ending$	6922 1736
endless$	4105 4106
endlessly$	1139 3839 1140 3840 1141 1142 1143
ends$	3768 6818
enemies$	5590
enemy$	5590
enforc	4232 6797 6803 4922 4985
enforce$	2575
enforcement$	6724 6793 1631 6885 4991 2292 2293 5011 2575
enforces$	2575
engage$	5331 204 205 206 5656 5789 5796 3305 5798 5866 6190 6209 6215 6229 6263 6279 6282 6308 6309 6310 6500 6657 6660 4423 4592 4687 4852 4853 4859
engaged$	197 198 199 200 204 205 206 5520 5528 5796 6214 6220 6225 6234 6291 6294 6295 6296 6297 6298 4592 4687
engagement$	197 198 199 200 5795 5798 611 612 613 614 3315 1011 1012 1013 1014 4681 4686 4849
engager$	4659
engagers$	4659
engages$	197 198 199 200 204 205 206 6282 4592
engaging$	197 198 199 200 204 205 206 5796 5798 6308 6309 6310 4592 4680 4687 4859
english$	5128 5129
enjoy$	500 501 6347
enjoyed$	500 501 6347
enjoying$	500 501
enjoys$	500 501 6347
enough$	5274 2783 5276 2801 3110 3147 6021 6022 6023 6024 6025 6026 6027 6028 6029 6030 6031 6032 6033 3613 6106 6524 4773
enquir	6803 6989
enquiries$	1568 6790
enquiry$	6763 6790
enrich	2223
entangled$	201 202 203
enter$	1891 4592
entered$	1580 1581 4389 1690 1891 4592
entering$	1891 4592
enterprise$	6786 4965
enterred$	1891 4592
enterring$	1891 4592
enters$	6731 1891 4592
entice$	5211 5212 1863
enticed$	5211 5212 1863
entices$	5211 5212 1863
enticing$	5211 5212 1863
entirely$	1453 1454 2070 2164 2167 2211
entitled$	2512
epilep	6951
epilepsy$	2604
epileptic$	2604
episodes$	5450
equal$	2062
erratic$	5803 5804 5805 5806 615 1994
escala	1726 2291
escalate$	6237
escalated$	1676
essential$	1640
establ	4217 1566
establish$	6709 1663 1686
estate	4380
estate$	5406 5407 6872 6902 4611 2085
eternally$	2532
european$	934 3636 3637 6142 2109
evade$	1432
evaded$	1432
evades$	1432
evading$	1432
evasive$	2512
even$	2793 97
evening$	2325
ever$	3550 3551 852 6277 6278 3790 6283 6284 6285 3839 3840 1141 1142 1143 3850 6358 4173 4855 4856 4869
every$	3170 5663 3241 801 6192 3701 1007 1132 3833 1134 1136 1137 4070 4130 4133 6642 6643 6651 6744 4362 4432 4849 4850 2165 4871 4908 2248 2255
everybody$	4050
everyone$	5616 3170 5769 4050
everything$	3510 811 6192 3701 1067 1068 1069 1160 1161 1162 1163 1164 4103 4185 4595 4849 4850
evicted$	2682
evicti	6994 7020
eviction$	2682
evicts$	2682
eviden	1669 6876 4922 2550
evidence$	3127 6514 6642 6643 6704 1567 1583 1647 4907 4908 2260 4961
evidently$	1155 3855 1156 1157
evil$	1936 4690
exam$	6631 4483 2427 5128
examin	4241
examin$	1684
examination$	4935
examinations$	4935
examined$	6733 1684
examines$	1684
examining$	1684
examins$	1684
example$	6778
exams$	5128
except$	3511
exception$	4862
exchang$	290 2990 291 292 293 294 295
exchange$	2982 290 2990 291 292 293 294 295 2997 5510 4592
exchanged$	290 2990 291 292 293 294 295 4592
exchanges$	290 2990 291 292 293 294 295 5510 4592
exchangged$	290 2990 291 292 293 294 295
exchangging$	290 2990 291 292 293 294 295
exchanging$	290 2990 291 292 293 294 295 4592
exchangs$	290 2990 291 292 293 294 295
excitement$	5692 5696 1906
exclude$	6657 6658
excluded$	5229 5585 1414 4915 5113 2414
exclus	4483
exclusion$	1650 1766 6975 2674
exclusions$	2674
excuse$	4894 4895
execut	2282
exercise$	448
exercised$	448
exercises$	448
exercising$	448
exhibit$	2240
exhibited$	4939 2240
exhibiting$	2240
exhibits$	2240
existent$	5803 5804 5805 5806 6637 6638 6639 6640
expand	1653
expect	4472
expectations$	5874 4732
expected$	1517 1561 6810 6964
expelled$	5116 2417
expensive$	2142
expensively$	932 2110
experi	1823 1824
experience$	5611
experienced$	737 913 4523 4524 4576 4752 2065
experiencing$	4523 4524
explicit$	2968
exploitation$	5192 5193 5389 5593 5594 5642 5643 5688 5689 5690 5691 4345 4364 1665 6858 6859 1678 1691 1695 1709 4593 4618
exploited$	5227 5229 5665 5666 5667 5668 5669 5670 5671 5672 5673 5674 5675 5676 6057 6058 6059 6060
exploiter$	2805 5305 5393 5410 5433 5435 5438 5495 3224 5717 5719 5720 5721 5722 5751 4563 4641
exploiters$	2805 5305 5393 5410 5433 5435 5438 5495 3224 5717 5719 5720 5721 5722 5725 5751 4563 4641
explosive$	2510
expose$	2703 10 5222 1855 1856
exposed$	2703 10 5222 1855 1856
exposes$	2703 10 1855 1856
exposing$	10 1855 1856
extensions$	4818 4829
extract$	1502
extracted$	1502
extracting$	1502
extraction$	4935
extractions$	4935
extracts$	1502
extremely$	2054
eye$	6137 6578 4833
eyebrow$	6137
eyebrows$	6137
eyed$	4808
eyelashes$	4823 4829
eyes$	3409 6137 6690 1507
eyesig	6951
face$	6137 3664 3679 6180 3692 1648
facebook$	260 2960 261 2961 262 2962 263 2963 264 2964
faced$	4728
faces$	6137 6180 3692 2465
facial$	3639 1648 2115 2234
facing$	2465
facts$	3127
fade$	4820 4829
fades$	4820
fail	1723 2428
fail$	457 458 459 460 461 463 464 465 466 477 6236 6331 1171 1172 1173 1174 6662 6663 6664 6665 1901 4863 2170 2171
failed$	457 458 459 460 461 463 464 465 466 479 6331 1171 1172 1173 1174 3879 6372 6662 6663 6664 6665 1901 2170 2171 4915
failing$	457 458 459 460 461 463 464 465 466 480 6331 1171 1172 1173 1174 6367 6368 6369 6370 6662 6663 6664 6665 1901 2170 2171 2172 4873 4874
failings$	6367 6368 6369 6370 2172 4873 4874
failled$	6331 6662 6663 6664 6665 1901
failling$	6331 6662 6663 6664 6665 1901
fails$	457 458 459 460 461 463 464 465 466 478 6331 1171 1172 1173 1174 6662 6663 6664 6665 1901 2170 2171
failure$	464 465 466 6367 6636 6692 4644 2172 4873
failures$	6367 6368 6369 6370 6636 6692 4644 2172 4873 4874
fair$	940 2106 2107 2113 2128
fake$	2121
fall	1635
fall$	211 212 536 6237 1389 2206
fallen$	211 212 536 1389 2206
falling$	211 212 536 2206
falls$	211 212 536 1389 6644 2206 4909
false$	6352 1916 1919 2123
families$	5820 5834 5835 5836 5837 5838 5839 4009 4010 4011 4012 4013 4014 4050 4689 4735 4740 4907
family	4489 4501 6999
family$	5820 5834 5835 5836 5837 5838 5839 5990 6015 4061 6982 6993 4502 7010 7024 4689 4735 2039 4740 2374 5139 5154 2457
fantasist$	4644
fantasists$	4644
far$	789 793 824 898 1331 1332 1333 1462
farce$	4885
farcical$	2533
fashionably$	932 2110
fast$	5978 1907
fat$	2526
father	6982 4501 6995 4504 6999 7002 7003
father$	5883 823 1785 1786 6979 6993 4502 1805 7008 1818 4526 7024 4735
fathers$	1818 4735
fault$	5325 5326 5581 6646 1455 1484 4192 4594 2209 4912
faulty$	3148
favor$	2984
favors$	2984
favour$	2983 5482 5483 960 961 962 963 964 965 966 967 968 969 4581 2137
favoured$	960 961 962 963 964 965 966 967 968 969 2137
favouring$	960 961 962 963 964 965 966 967 968 969 2137
favourred$	960 961 962 963 964 965 966 967 968 969 2137
favourring$	960 961 962 963 964 965 966 967 968 969 2137
favours$	2983 5482 5483 960 961 962 963 964 965 966 967 968 969 4581 4582 2137
fear$	904 2072
feared$	904 2072
fearless$	2521
fears$	904 2072
february$	5408
feckless$	2512
fed$	1788 1819
feed	1667 2223
feed$	1502
feeded$	1502
feeding$	1502
feeds$	1502 1788
feel$	1549
feelin	2357
feels	2357
feet$	5382 5383 3626 6615 6689 2092
feigned$	1919
fell$	211 212 536 1389 2206 5000 2377
felt	2357
female	2274
female$	3615 6108 6109 3618 6111 6112 934 4220 1563 4784 2085 2252
females$	5819 1563 2522
fend$	3424 3529 3530 3531 3534 3535 3537 3538 3541 842 6501
fendded$	842
fendding$	842
fended$	842
fending$	3529 3530 3531 3534 3535 3537 3538 3541 842
fends$	842
feral$	1989 4690 2512
ferocious$	2510
fewer	1635
fiercely$	2070 2083
fifteen$	767 768 769 770
fight	1635
fight$	5331 5360 5362 5363 5564 3142 5635 5884 3425 6235 6237 3767 6260 3769 6327 6328 6329 6331 2302
fighti	4336 4506
fighting$	5884 6331 6828 6959 1789 6998
fights$	5884 6327 6328 6329 6331 6332
figure$	3523
figures$	6631 4195
file$	6514 6717 6838
files$	6514 6717 6838
film	6898 1720
film$	5297 1552 6746 6748 4374 1675 4420 5015
filmed$	5227 2823 6097 1552 6747 4374 1675
filming$	1552 4374
films$	1552 6746 4374
filthy$	2526
final$	1779 2469 2471
find	6737
find$	2 666 669 6235 4217 1566 1714
findded$	2
findding$	2
finded$	2
finding$	2
finds$	2 667
fine$	6021 6022 6023 6024 6025 6026 6027 6028 6029 6030 6031 6032 6033 3561 862 863 3564
finger	6862 1720
finger$	6416 6417 6426 6427 6439
fingerprint$	4420
finish$	3749
fire	4534
fire$	5385 5567 6780 4534 7026
firear	7040
firm	1693
firm$	4393
first$	558 2469
fishnets$	4837
fisted$	6656
fit$	4031
fits	6951
fits$	5043
fitting$	3656 3678
five	4205 4226 4252 1555 1591 6788 6794 6866 1701
five$	634 5960 926 3785 3794 4068 6718 4291 4354 1672 6867 1681 1689 6886 6889 4401 4408 6909 2252 5023
flag$	1543 1654 2237
flagged$	1543 6747 1594 1654 1676
flagging$	1654
flags$	1543 1654
flashback$	2658
flashbacks$	2658
flashy$	2142
flat	4501
flat$	5425 5426 5427 5428 2937 2938 2939 2940 5552 5553 5554 1015 6993 7000 7006 7014 5137
flats$	7012
fled$	4953
fleece$	4837
fleeces$	4837
flirt$	265 266 267 279 376
flirtatious$	2497 2519
flirted$	265 266 267 279 376
flirting$	265 266 267 279 376
flirts$	265 266 267 279 376
flirtted$	265 266 267 279 376
flirtting$	265 266 267 279 376
flirty$	2497
floor$	7013
floppy$	2107
flout$	540 541 1913
flouted$	540 541 1913
flouting$	540 541 1913
flouts$	540 541 1913
floutted$	540 541 1913
floutting$	540 541 1913
fluoxetine$	2634
fob$	1398 1400 1401 1402
fobbed$	1376 1398 1400 1401 1402
fobbing$	1398 1400 1401 1402
fobed$	1398 1400 1401 1402
fobing$	1398 1400 1401 1402
fobs$	1398 1400 1401 1402
foetal$	2381
follow	1536 1720
follow$	5331 5656 6190 6209 6215 6229 1212 1213 1214 4049 6660 1552 6748 4374 4420 1891 4852 5015
followed$	5520 5528 5541 1212 1213 1214 6510 1552 4374 6890 1891
following$	1552 4374 1891
follows$	1552 4374 1891
folly$	5597
food	1814 4519
food$	5474 5475 5476 5477 5478 5479 5480 5481 5486 4514 1819
foodbank$	7011
foolhardy$	1859
foolish$	2745 52 53 2754 410 1859 1898
foolishness$	5597
foot$	3626 6172 6173 6174 6777 2092
footag	4244 4395
footage$	6736 4245 6738 1548 1664 1674 6870 6887 2239 4940
footprint$	6845
for	4267 1607 4922 2223 2286 2291
for$	5342 2918 2920 2921 5468 2982 3069 3070 3071 3072 5686 5773 3288 3371 3376 3377 3392 3542 6086 6088 6105 1139 1140 6334 4034 6532 6533 6620 4144 6668 6670 6681 6709 6744 4283 4289 6789 4301 4305 4306 1632 4373 6874 4384 4405 6927 4449 4453 4467 7030 1847 7043 4740 4910 4953 5000 5035 2410 5167 5170 5172 5176 5183
force	1508 4213 4221 4222 4223 1524 1525 6735 1554 1610 4345 4364 1665 6858 6859 1678 1691 1695 1709
force$	3900 3905 3906 6647 6676 4208 6705 6706 1515 6708 6713 6714 6715 4224 4225 6720 1529 4254 6781 1610 4310 4311 6837 6846 6856 4365 4390 4391 4994
forced$	590 593
forehead$	6137
foreign$	934 3637 2109 4834
forens	2569
forever$	1139 3839 1140 3840 1141 1142 1143
forget	4432
forget$	6924
forgot$	4915
forgotten$	2199 4915
form	1594
form$	6535 1679
formal$	2469
formally$	2413
formed$	1679
forming$	1679
forms$	1679
forty$	5959
forwar	1667
foster	2439
foster$	686 6982 4501 6999 7025 2036 5139
fostered$	5139
fought$	3137
foul$	2011
found$	2 3296 668 670 1848 1979
foundation$	6138 6139 6140 4832
four	6866
four$	3785 4354 1672 6867 1681 1689 6886 6889 4408 6909 2252 5023
fourteen$	767 768 769 770
fragment$	4397
frame$	6115 6116 6117 4788
frames$	6115 6116 6117 4788
fraternise$	1908
fraternised$	1908
fraternises$	1908
fraternising$	1908
freckled$	940 2113 2526
freckles$	2527
freckly$	2526
free$	5317 5318 5319 5320 5321 5322 5323 5324 5507 5508 1813 4591
freely$	5507 5508 317 6606 6607 6608 6609 4590 4591 1892
frequent$	257 258 1870
frequently$	256
friend	6695 1555 1591 1599 6794 4319 6811 6866 1701 6912 5004 5158
friend$	5820 5834 5835 5836 5837 5838 5839 6107 6110 4637 4689
friends$	2701 5245 5355 171 3036 3040 3041 3059 418 3243 544 545 546 5820 5834 5835 5836 5837 5838 5839 6107 6110 6254 6255 6256 6257 6258 3773 3774 3775 3785 3794 3835 6366 4009 4010 4011 4012 4013 4014 4060 6577 6585 6586 6587 6588 6589 6590 6591 4291 4299 4354 1660 1672 6867 1681 1689 6886 6889 4401 4408 6909 4556 4637 4689 1997 4902 4907 5023
friendship$	530 531 3255 4637
friendships$	3 4 5 6 7 8 9 2730 530 531 4637
frighten$	6093
frightened$	6057 6058 6059 6060 902 903
fringe$	6179
fringes$	6179
fritter$	2218
frittered$	2218
frittering$	2218
fritterred$	2218
fritterring$	2218
fritters$	2218
frizzy$	2107 2128
from	1620 4922
from$	3119 3120 5619 5620 5807 3362 3493 3524 3575 3598 6107 6110 982 6207 6727 6744 6761 1609 4320 1687 4417 4466 4467 7001 1843 4836 4872 5013 5094 2400 5117 5183
fruitful$	6809
frustrating$	4107 4108 6601
ft$	2092
full$	2799 783 2132
fully$	705 783 856 859 2070
fumble$	2536
fumbled$	2536
fumbles$	2536
fumbling$	2536
functi	1594 5095
function$	747 748 749 750 751 752
functioned$	747 748 749 750 751 752
functioning$	747 748 749 750 751 752
functionned$	747 748 749 750 751 752
functionning$	747 748 749 750 751 752
functions$	747 748 749 750 751 752
fund$	6500
funding$	4918
funds$	5152
furthe	1508 2291 5004
further$	4208 1598 2252
furthered$	1598
furthering$	1598
furthers$	1598
futile$	2159
gallery$	4388
gambling$	6944
game$	2996 5894
gaming$	5457 5458 5459
gang	6698 1508 4213 4221 4222 4223 1524 1525 6735 1554 1564 6775 1599 6792 4345 4364 1665 6858 6859 6864 1678 6871 1691 1695 4396 6888 1709 4954 4978 4984 4985
gang$	2864 5389 5393 5403 5410 5433 5703 5722 5741 697 4208 6705 1516 4264 6757 4279 4280 6785 6786 4299 6829 4341 1650 4376 1677 6876 4387 4565 4566 1920 1988 2031 2237 2251 2255 2272 2276 2280 4981 2312 2500 2566
gangling$	2526
gangly$	2526
gangs$	5389 5393 5403 5410 5703 5722 5741 6705 1516 6786 4376 4387 4565 4566 1920 2276 2277 2312 2500 2566
gangsta$	5742 4621 2501
gangstas$	5742 4621 2501
gangster$	5742 4621 2501
gangsters$	5742 4621 2501
gap	4922
gap$	6636
gaps$	6636
gather	4347 6908 4922 2223 2261
gather$	5890 4187 1502 6739 4378 4786
gathered$	5890 1502 4378 4786
gathering$	5890 1502 6839 4378 4786
gatherred$	5890 4786
gatherring$	5890 4786
gathers$	5890 1502 4378 4786
gaudy$	2142
gaunt$	2526
gave$	116 117 118 119 120 121 122 181 905 906 1283 1381 1382 1383 1384 1385 4119 2398
gbh	4547
gbh$	7039
gcse$	5118 2427 5128 2429 2434
gcses	4483
gcses$	6975 5118 5128
gdpr$	6619
gear$	6169 6170 6171 4842 4848
genera	2223
general$	1015
generator$	1705 5026
generators$	1705 5026
gentleman$	5992 5993 5994
get	4262 1680
get$	37 38 5331 5362 5363 5506 388 389 3139 536 556 563 564 565 566 567 568 569 570 571 572 3300 3301 635 649 650 651 652 653 654 5923 772 3472 773 774 775 776 779 780 781 782 6048 6049 6235 6236 3788 6308 6309 6310 4169 1485 1486 6891 4413 1890 1891 4592 1943 1944 1990 1991 2001 4859
gets	2373
gets$	37 38 388 389 536 556 563 564 565 566 567 568 569 570 571 572 3316 635 649 650 651 652 653 654 5923 772 3472 773 774 775 776 779 780 781 782 3825 1485 1486 6891 1761 1788 1891 4592 1943 1944 1990 1991 2001 2343 2413 2415
getting$	37 38 5506 536 3323 3324 6308 6309 6310 3820 6331 1485 1486 4859
gift$	5474 5475 5476 5477 5478 5479 5480 5481 5486 5489 5510
gifts$	5474 5475 5476 5477 5478 5479 5480 5481 5486 5489 5510 5694 5695
gilet$	6169 6170 6171 4842
gilets$	6169 6170 6171 4842
ginger$	3649 2107 2128 2526
girl	6866 4550
girl$	171 5820 5834 5835 5836 5837 5838 5839 3800 3801 4220 4354 1672 6867 1681 1689 6886 6889 4408 6909 7042 1914 4636 4689 1997 4811 5023
girlfr	6994
girlfriend$	5490 6978 7010 4583 4584
girlfriends$	5490 4583 4584
girls	4212 4226 4252 1555 1591 6866 1701 6912
girls$	5245 171 3036 3040 3041 3059 418 3243 544 545 546 5743 5820 5823 5834 5835 5836 5837 5838 5839 5854 6254 6255 6256 6257 6258 3773 3774 3775 3785 3794 6293 3835 6366 4009 4010 4011 4012 4013 4014 4059 6559 6577 6585 6586 6587 6588 6589 6590 6591 6718 4291 4354 1660 1672 6867 1681 1689 6886 6889 4401 4408 6909 4567 4636 4689 1997 4811 4902 4907 5023
give$	116 117 118 119 120 121 122 181 731 3597 905 906 6209 6215 6229 3931 1381 1382 1383 1384 1385 4218 1652 4852
given	4409 4412
given$	905 906 1075 1283 1381 1382 1383 1384 1385 6697 6752 1761
gives$	116 117 118 119 120 121 122 181 905 906 1283 1381 1382 1383 1384 1385 1652
giving$	116 117 118 119 120 121 122 181 905 906 1381 1382 1383 1384 1385 1652
glad$	123 124
glamour$	5694 5695
glasses$	4837
glean$	1502
gleaned$	1502
gleaning$	1502
gleans$	1502
gloves$	4837
glued$	1167
go$	5271 2844 2845 2846 2847 5340 5360 5362 5363 2886 2888 2889 207 208 209 210 211 212 235 238 241 242 2945 2948 2956 5506 319 320 321 5515 5516 5517 5518 5519 5552 5553 5554 5603 5656 504 526 984 6190 6209 6215 6229 6235 6236 6331 4188 1890 1891 4592 4852 2451
goad$	1912
goadded$	1912
goadding$	1912
goaded$	1912
goading$	1912
goads$	1912
goal	1697
goal$	1640 6900
gobby$	2512
goes	6891
goes$	207 208 209 210 239 241 242 2956 319 320 321 504 526 984 1070 6331 6731 1745 1819 1839 1890 1891 4592 2373 2451
going$	5287 5370 2880 207 208 209 210 234 241 242 2944 2947 2954 2955 2956 306 5506 319 320 321 5515 5516 5517 5518 5519 5552 5553 5554 526 3467 3469 3470 984 3737 1038 1039 1040 1041 3742 1047 1048 1049 6331 1561 1839 1890 1891 2451
goings$	4398
gold$	2117 4837
gone$	2875 207 208 209 210 211 212 241 242 2956 319 320 321 5520 5521 3037 5535 5536 5537 5538 5542 3133 526 4469 1890 1891 4592
good$	2754 231 3257 5778 3431 3485 835 3818 4032 4196 2096
goods$	5036
gorgeous$	2526
gormless$	2512
got	6933
got$	37 38 5520 5535 5536 5537 5538 5543 396 397 536 679 944 6409 6410 6411 6412 1485 1486 1788 1890 1891 4592 2030 2129 2377 2413 2415 2416 2466
gown$	6161
gowns$	6161 6183
gp	4433 1747
gp$	6925 4447
gps	1844
gps$	4544
grade$	5127 5129 2541
graded$	634 637 6747 2541
grades	6974 4483
grades$	6975 5127 5129
graffiti$	6903
gran	6982 4501 6995 4504 7002 7003
gran$	6993
grandf	6982 4501 6995
grandfather$	6993
grandm	6982 4501 6995
grandmother$	6979 6993
grandp	6982
grante	2474
grasp$	5656 3173 3174 3175 3176 3177 3178 3179 3180 3181 3182 3183 3184
grass$	6628
gravitate$	511 512 513 514 515 516 517 518 519 520 521 522 523
gravitated$	511 512 513 514 515 516 517 518 519 520 521 522 523
gravitates$	511 512 513 514 515 516 517 518 519 520 521 522 523
gravitating$	511 512 513 514 515 516 517 518 519 520 521 522 523
greasy$	940 6145 2107 2113 2128
greed$	5597 5694 5695
green$	6016 6017 6018 4763 2108 2128
grew$	939 2112
grey$	6145 980 2128 4837 2142 4974
grip$	6672 6673 6674 6675 1696 4916
grips$	1696
groomed$	5227 5229 5665 5666 5667 5668 5669 5670 5671 5672 5673 5674 5675 5676 4802
groomer$	5433 5751 4641
groomers$	5433 5751 4641
grooming$	5593 5594 4618
gross$	2173
grounds$	1606 1827
group	6695 4205 4226 6725 6740 6742 4252 6745 1555 4259 1591 6788 1599 6792 6794 4319 6811 4322 4323 6866 4396 6888 1701 6912 4930 4946 2264 4984 4985 4998 5004
group$	5245 171 3036 3040 3041 3059 3095 418 3243 544 545 546 5745 5747 575 5820 5823 5834 5835 5836 5837 5838 5839 5854 3369 3370 697 908 909 6254 6255 6256 6257 6258 6261 3773 3774 3775 3778 3779 3785 3794 6293 3835 6366 4009 4010 4011 4012 4013 4014 6520 4053 4055 6576 6585 6586 6587 6588 6589 6590 6591 4101 6666 6667 4178 6718 4237 1538 6751 1564 6764 4291 6786 4299 6806 4316 6814 6826 6837 4354 1660 6856 4365 1672 6867 6868 6869 1681 1689 4391 6886 6889 4401 4408 6909 4422 6917 4427 4636 4689 1997 4740 4902 4907 2247 2264 4967 5023
groups$	5745 5747 5820 5823 5834 5835 5836 5837 5838 5839 6786 6869 4689 4967
grow	1653
grow$	939 2112
growing$	939 2112
grown$	298 5495 738 3441 5935 3448 3449 3450 3451 3460 3461 3462 5956 5957 5958 3473 3475 3476 3477 3478 3479 3483 5976 5977 786 803 5997 809 810 3512 6005 6006 3518 3519 3552 3555 3595 914 939 4755 2078 2112
grownups$	5939
grows$	939 2112
grubby$	2135 2142 2526
guaranteed$	1044 1045 1046 2154
guard	4402 1706
guard$	6894 1707 1712 1713
guardi	5143
guards$	1674 6894 1707 1712 1713
gucci$	4837
guidance$	6064 6076 6078 6400 6401 6402 6403 6404 6405 6406 4613
guilt	6759 4279
guilt$	6648 6771 2209 4913
guilty	2487
guilty$	4307 2487 5187
gullible$	447 6016 6017 6018 1900 4763 2512
gun	7040
habit	5085
habit$	5238 4559 4560
habits$	5238 4559 4560
habitual$	257 258 4387 1870 1938 1945 2257
habitually$	256
had	1728 1753 2373
had$	100 101 276 3028 3029 3030 3033 3034 336 337 338 339 340 341 342 349 350 351 352 353 384 604 679 6107 6110 944 987 6341 6342 1165 1200 1201 1202 1203 1205 1206 1207 1221 1222 1223 1224 1225 1226 1227 1228 1229 1230 1231 1232 1233 1234 1235 1260 1268 4018 6511 1739 4453 1761 2030 4786 2129 2177 4953 2343 2400 2410
hair$	6131 6133 6134 6135 6179 6187 4815 2118 4828 2130
haircut$	6133 6134 6135 6179 4828 2130
haircuts$	6133 6134 6135 6179 4828 2130
haired$	4799 4807
hairstyle$	6133 6134 6135 6179 4828 2130
hairstyles$	6133 6134 6135 6179 4828 2130
hairy$	2526
half$	4411 2186
halluc	2594
hand	1667
hand$	120 121 122 3428 3429 3576 3580 6137
handded$	120 121 122
handding$	120 121 122
handed	4409 4412
handed$	120 121 122 4889 4890 5008
handful$	577 3277 578 3278 579 3279 580 3280 5845 4644
handing$	120 121 122
handl	4924
handle$	5789 3410 3421 3529 3530 3531 3534 3535 3537 3538 3541 855 6048 6049 1696 2066
handled$	855 2066
handles$	855 2066
handli	6774
handling$	3529 3530 3531 3534 3535 3537 3538 3541 855 1445 1446 1447 1448 4547 2066 4898 2586
hands$	120 121 122 3428 3429 6137 6512 6613
handse	4359
handset$	1541 6734 6851 2235
handsets$	1541 6734 6851
handsome$	2526
hang	6891
hang$	5331 5360 5362 5363 5374 5515 5516 5517 5518 5519 5552 5553 5554 527 5890 989 990 991 4786 2342
hanged$	5890 4786 2342
hangged$	5890 4786
hangging$	5890 4786
hanging$	5287 5370 5515 5516 5517 5518 5519 5552 5553 5554 527 5890 4786 2342
hangs$	527 5890 989 990 991 4786
haphazard$	6637 6638 6639 6640
happen$	5288 5289 5290
happened$	3047 3048 5546 5547
happy$	123 124
harass$	537 1911
harassed$	537 1911
harasses$	537 1911
harassing$	537 1911
hard	1693
hard$	597 598 599 600 601 602 3352 5884 730 4393 6911 2075 2109
harden	5027
hardened$	1938 4726 4774 2521
harder$	597 598 599 600 601 602 6389
hardest$	597 598 599 600 601 602
hardly$	850 851 886 887 888 3666 1221 1222 1223 1224 1225 1226 1227 1228 1229 1230 1231 1232 1234 1235 1286 1331 1332 1333 1769 2057 2058 2063 2071 2177 2396
harm$	5192 5193 3066 3067 5593 5594 5642 5643 5665 5666 5667 5668 5669 5670 5671 5672 5673 5674 5675 5676 5688 5689 5690 5691 4104 6636 4387 4525 7017 1842 7039 4593 2251 2255 2257 2277 5038 5062 2363
harmed$	5062 2363
harmer$	4649
harmers$	4649
harmful$	2754 5396 553 554 555 1860 1937 2257
harming$	5062 2363
harms$	5062 2363
has	1728 6933 1742 2373
has$	2706 2708 276 384 3114 604 679 6107 6110 944 987 1053 3847 6341 6342 1165 1221 1222 1223 1224 1225 1226 1227 1228 1229 1230 1231 1232 1234 1235 1259 1267 4277 1739 4442 1761 1844 2030 4786 2129 2177 2343 2400 2410
hasn$	1208 3918 1221 1222 1223 1224 1225 1226 1227 1228 1229 1230 1231 1232 1234 1235 2177
hat$	4837
hats$	4837
have$	2707 2709 2858 2872 2876 276 3043 3054 384 3109 3115 3129 3134 3145 3146 5737 604 679 5890 944 987 3732 3741 6235 1053 3798 3847 6341 6342 1165 6373 6374 6375 3884 6380 6381 6382 3893 3899 3932 1261 4193 4194 2030 4786 2129 4875 4876 4953 5000 5018 2400 2410
haven$	1208 3919 1221 1222 1223 1224 1225 1226 1227 1228 1229 1230 1231 1232 1234 1235 2177
having	2373
having$	276 944 987 2129 2343
havoc$	4669 4670 4671
hawk$	281 1879
hawked$	281 1879
hawking$	281 1879
hawkked$	281 1879
hawkking$	281 1879
hawks$	281 1879
hazel$	2108
he$	2758 3013 3036 3040 3041 3058 5604 418 543 3243 544 5736 545 546 5893 6254 6255 6256 6257 6258 3773 3774 3775 3777 3900 6396 2413
head$	5557 5559 3428 3429 804 805 806 807 808 3658 3680 3681 3682 983 6617 1426 6813 4826 2661
headed$	4702 4798 4888
heads$	5557 5559 3428 3429 1342 6617 1426 4753 4765 4824 4825
headscarf$	4837
headscarves$	4837
health	4458 4462 6994
health$	4433 6931 6932 4441 6938 4448 6950 2368 5069
healthcare$	4463
healthier$	2754
hear$	5740 2358
heard$	708 1826 2360
hearin	6951
hearing$	1826 2359 2364 5179
hearings$	5179
hears$	2358
heart$	4428 6931 2367
hearted$	4886
heartless$	2512 2533
heatin	1814
heating$	4514
heavier$	2088
heavil	4432
heavily$	933 6924 6943 2089
heavy	1693
heavy$	4393 2088 2090 2132 2190
heavyset$	2525
heed$	5656 6475 6476 6477 6478 6479 6480 6481
heeded$	5520 5528
heels$	6615 4837
height$	6115 6116 6117 4788
held	4922
held$	734 1461 6711 6873 1721
helicopter$	2315
help	1523 1607 1669
help$	2740 63 70 71 3159 5663 5664 5789 5798 3420 6064 6073 6076 6078 6081 6082 6083 6084 6085 1011 1012 1013 1014 6209 6215 6229 6263 6279 6308 6309 6310 6316 6500 6509 1445 1446 1447 1448 6660 1598 1611 1640 6965 4602 4603 4662 4849 4852 4859
helped$	70 71 5655 5799 6214 6220 6225 6228 6234 6291 6294 6295 6296 6297 6298 6707 1598 1611
helpful$	6707
helping$	70 71 3160 6308 6309 6310 3819 1598 1611 4859
helpped$	70 71
helpping$	70 71
helps	1607
helps$	70 71 1598 1611 1640 4860
hepatitis$	2651
her	4212 4237 1564 1759 1768 1787 4489 7009 1833 5114 2474
her$	5195 5196 19 2747 2751 5244 2766 125 132 133 135 2838 171 5377 2896 2981 3057 3095 405 406 413 5612 5615 3151 5683 5687 3196 5769 3369 3370 5897 713 3437 3439 3628 3629 3630 953 975 3688 6311 3867 4050 6586 6587 6588 6589 6590 6591 4121 4123 4125 4132 6631 4264 1733 4436 4437 4450 6947 4459 4468 1783 4487 1801 1802 4503 1804 7000 4510 4516 4522 4533 4546 4552 1882 1894 1997 2139 2140 4902 5046 2369 2371 2402 2456 5162 2469 2477 2491
heroin	7040 4553
heroin$	4451 7045 4568
herself$	2700 2702 5195 5196 2731 2732 33 2734 2735 2736 2737 2738 39 5232 5233 2742 2743 2959 5555 5556 5558 3077 3078 3079 3080 3081 3082 3083 3084 3086 3087 5582 5583 5596 3149 3153 454 3155 3156 5649 5650 5651 5652 5653 5654 3277 3278 3279 3280 5779 5913 5914 5915 5916 5917 5918 5919 6021 6022 6023 6024 6025 6026 6027 6028 6029 6030 6031 6032 6033 6034 3543 6041 4157 4429 4488 4555 4578 4579 4766 4767 5042 5063
herselves$	4429 5042 5063
hid$	992 1427
hidden$	992 6711
hide	4262 1578
hide$	5297 992 1427
hided$	1427
hides	1578
hides$	992 1427
hiding	1578
hiding$	992 1427
hierar	6871 4972 4976 4978 4984
hierarchy$	6785 2556
high$	44 627 628 3334 3335 3336 3337 3338 3339 3340 3341 6331 4015 2189 2338
higher$	627 628 2397
highest$	627 628
highlights$	4829
highly$	1693 2070
hijab$	4837
hijabs$	4837
him	4212 7009 5114
him$	5195 5196 5244 2807 2814 2815 2816 2819 5435 5438 3095 5624 3369 3370 6311 4050 6586 6587 6588 6589 6590 6591 4902 5046 5162
himself$	2700 2702 5195 5196 2731 2732 33 2734 2735 2736 2737 2738 39 5232 5233 2742 2743 2959 5555 5556 5558 3077 3078 3079 3080 3081 3082 3083 3084 3086 3087 5582 5583 5596 3149 3153 454 3155 3156 5649 5650 5651 5652 5653 5654 3277 3278 3279 3280 5779 5913 5914 5915 5916 5917 5918 5919 6021 6022 6023 6024 6025 6026 6027 6028 6029 6030 6031 6032 6033 6034 3543 6041 4157 4429 4488 4555 4578 4579 4766 4767 5042 5063
himselves$	4429 5042 5063
his	4237 1564 1759 1768 1787 4489 1833 2474
his$	19 2747 2751 2766 125 132 133 135 2838 171 5377 2896 2981 5491 3057 405 406 413 5612 5615 3151 5683 5687 3196 5769 5897 713 3437 3439 3628 3629 3630 953 975 3688 3867 4121 4123 4125 4132 6631 4264 1733 4436 4437 4450 6947 4459 4468 1783 4487 1801 1802 4503 1804 7000 4510 4516 4522 4533 4546 4552 1882 1894 1997 2139 2140 2369 2371 2402 2456 2469 2477 2491
histor	1508
historic$	4208
history$	1824 1827 4639 5068 5157 5186
hit	1807 7018
hit$	4507
hiv$	2650
hold	1578
hold$	5792 3432 733 734 1461 4211 4277 1722
holdin	4266 6765 1578 6878 4548
holding$	734 6068 6072 6758
holds	1578 6878
holds$	734 1461 4277
home	4501 6999
home$	5367 5406 5407 5529 5530 5625 3385 6015 6744 6981 6988 6992 6993 7000 7006 7007 7014 7017 7021 7024 7035 2424 5125 5137 5139 5148 2455 5156 5163
homeless$	2683
homelessness$	2683
homes$	5406 5407 7012
honest$	3125 5618 6214 6220 6225 6234 6291
hood$	976 6184 4837 2141 4974
hooded$	2085 2142 4974 2526
hoodie$	6169 6170 6171 6179 4837 4839 4842 2529
hoodies$	5889 3398 6169 6170 6171 6176 6177 6178 6179 6181 4837 4839 4842 2529
hoodlum$	2502
hoodlums$	2502
hoodrat$	2502
hoodrats$	2502
hoods$	5889 3398 976 6176 6177 6178 6181 6184 4837 4839 2141 4974
hoody$	6169 6170 6171 4842
hooligan$	2502
hooliganism$	2502
hooligans$	2502
hope$	3765 6857 4861
hopeless$	3270 1071 1072 1952 1989 1992 2512 2533
hopelessly$	2533
hoper$	5760 5765 5766 5767 4645 4653
hopers$	5760 5765 5766 5767 4645 4653
hopes$	6857
hoping$	6857
hopings$	6857
horde$	551 552
hospit	4446 1747 1842
hospital$	6937 6938 4447 6949 4542
hospitalised$	2643
hospitalized$	2643
hostel	4499
hostel$	6991
hostile$	606 607 608 609 610 5817 5818 1614 1994 2510
hostility$	5852 5853 662 663 4697
hot	4349 4383 2330
hot$	1814 2002
hotel$	5425 5426 5427 5428 2937 2938 2939 2940
hothead$	4644
hotheads$	4644
hotspot$	6841 6875 2321 5030
hotspots$	6841 6875 5030
hours$	6965 1774 4918 2551
house	4501
house$	5425 5426 5427 5428 2937 2938 2939 2940 5990 6015 6993 7000 7006 7014 5137
househ	4501
household$	5990 6015 6993
houses$	7012
housin	6994
housing$	5145
how$	5615 5891 3532 3533 841
hrs$	2551
hub$	6837 6856 4365 4391 5012
huge$	2745
hulking$	2526
hung$	5541 527 989 990 991
hungry$	4727 5151
hunt$	504 3204 505 506 507 508 509 510
hunted$	504 3204 505 506 507 508 509 510
hunting$	504 3204 505 506 507 508 509 510
hunts$	504 3204 505 506 507 508 509 510
huntted$	504 3204 505 506 507 508 509 510
huntting$	504 3204 505 506 507 508 509 510
hurt	1807 7018
hurt$	5227 5229 5585 6237 4507 2363
hurted$	2363
hurting$	2363
hurts$	2363
husband$	6978 7010
hygien	4458 6951
hygiene$	6950
hyper$	2512
hypocritical$	2533
hysterical$	2512
i$	1459
ic	2274
ic$	918 2087
ic0$	2524
ic1$	2524
ic2$	2524
ic3$	2524
ic4$	2524
ic5$	2524
ic6$	2524
ic7$	2524
ic8$	2524
ic9$	2524
idea$	5309
ideas$	5308
identi	1513 6716 6737 1564 1566 1601 6803 4972
identical$	2142
identically$	932 2110 4836 4838
identified$	560 1544 4264 1835 2252 4953 2257 4974
identifies$	6746 1627
identify$	6739 6746 1627 1686
identifying$	1627
identity$	1520
idle$	4719 2512
idly$	4023 4881
iep$	2671
ieps$	2671
ies$	5989
if$	323 324 325 326 327 328 329 330 331 332 333 334 335 5539 5540 358 359 360 361 362 1204 1318 1319
ignorance$	2533
ignorant$	2512 2533
ignore$	5331 5360 5362 5363 540 541 6331 1437 1438 6658 1913 2150 2207 2208 4915
ignored$	540 541 6199 6200 6201 6202 6331 1437 1438 6662 6663 6664 6665 1913 2150 2199 4903 2207 2208 4915
ignores$	540 541 6331 1437 1438 1913 2150 2207 2208 4915
ignoring$	540 541 6331 1437 1438 1913 2150 2207 2208 4915
ill$	956 978 2016 2018
illegal$	5396
illnes	4428 4433 6994 6996
illness$	6920 6925 5100
image$	5460 2994 2995 296 297 6097 4195 4204 1505 4348 1702
images	1666 4366 4367
images$	5460 2988 289 5482 2994 2995 296 297 6097 4204 1505 6717 1526 4348 1664 1702 6904
immaculately$	932 2110
immature$	2512
immaturity$	3113 414 415
immigration$	6994 2452
imminent$	6810
immuni	2662
impair	4428
impairment$	6920 5064 5100
implicated$	197 198 199 200 1835
important$	1640
imposing$	2088 2526
impossible$	597 598 599 600 601 602 1071 1072 2159
impression$	5309
impressionable$	2512
impris	6994
impulse$	3192
impulsive$	2512
in	4485 1792 2373
in$	74 2795 5297 2881 2897 2901 2904 2915 2916 2917 290 2999 5663 3236 3249 3295 3362 3371 3400 6004 870 6107 6110 3634 3645 3646 3647 6175 3684 3689 6300 6307 3846 3871 6449 4126 6681 6758 6761 6771 1624 4425 4426 4455 4457 4469 4476 4489 4491 4492 4520 4539 1843 1905 2038 4740 4830 4836 4838 4858 4872 4953 2375 5138 5142 5176
inaction$	3106 6692 4919 4921
inadequacy$	2533
inadequate$	2533
inadequately$	2533
inappropriate$	5396 2968 1909 1994 2142
inappropriately$	932 2110 4836 4838
inattention$	4919
incapable$	2157 4867
incessantly$	2532
incest$	7015
inch$	3501
incidents$	6903
inclination$	3808 6301 6302 6303 6304 6305 6306
include$	4953
income	6994
income$	5157
incompetence$	2533
incompetent$	2533
incompetently$	2533
inconsistent$	5803 5804 5805 5806 615 1986
incorrect$	2135
increa	1653 2291
indecent$	2968
indepe	5138
independent$	3515 3517 913 4770 4783
index	4976
index$	6879
indica	4209 4922
indicate$	6701
indicates$	6701
indifference$	6692 4919 4921 2533
indifferent$	4867 2533
indisputably$	2532
indivi	6794 1701 4998
individual$	5820 5834 5835 5836 5837 5838 5839 6107 6110 1563 6794 6854 1763 4689 4741
individuals$	5719 5720 5721 5722 5820 5834 5835 5836 5837 5838 5839 6107 6110 1563 4327 4401 4689 4741
indulge$	204 205 206
indulged$	204 205 206
indulges$	204 205 206
indulging$	204 205 206
ineffective$	2533
ineffectual$	2533
inept$	2533
ineptitude$	2533
inevitable$	1073
inevitably$	4868 2532
inexcusable$	4107 4108 6601 2533 2534
inexcusably$	2533
inexplicably$	2535
infamous$	694 2040 2514
infect	4428
infection$	6920 5100
inflicted$	4596
influe	6792
influence$	5746 4637
influenced$	5227
influences$	5746 4637
influential$	6892
inform	1607 1669 4922 2291
inform$	1503 6704 1521 1522 1598
informant$	2542
informants$	2542
information$	3127 6514 4048 1445 1446 1447 1448 4202 6703 6704 1514 6870
informed$	1598
informing$	1521 1522 1598
informs$	1521 1522 1598
inhale	4433
inhaler$	6925 2607
inhalers$	2607
initiative$	2302
injunc	4369
injunction$	6819 6861 6895 7044 5009
injunctions$	6819 6861 6895 5009
injuri	4433
injuries$	6925
injury	4428 4433
injury$	6920 6925
inner$	921
innocent$	5984 5985 5986 5987 4758
innocents$	5979 5980 5981 5982 5983 4757
inpatient$	2644
inquiry$	6763
insane$	4690
inside$	5297
insight$	4604
insist$	178 179 180
insisted$	178 179 180
insisting$	178 179 180
insists$	178 179 180
insistted$	178 179 180
insistting$	178 179 180
insolent$	2512
insomnia$	2654
inspec	4221 4222 4223 1524 1525 1554
inspector$	6713 6714 6715 4224 4225 4254 4994
instagram$	260 2960 261 2961 262 2962 263 2963 264 2964 5457 5458 5459
instead$	6668 6670
instigator$	4959 2503
instigators$	4959 2503
institutional$	2173
instructed$	1517 1556 4406
instructions$	4613
insulin$	2609
integrated$	2271
intel$	2538
intell	6735 4972 4976
intelligence$	6514 6698 6700 6720 4280 6846 4390 2222 4923 2312 2537 2561 2578
intended$	1640
intens	1693 2291
intensive$	4393 2464
intent	1697
intent$	7039 5188
intention$	3808 6301 6302 6303 6304 6305 6306
intentions$	3808 6301 6302 6303 6304 6305 6306
interc	4258 2590
intercepted$	6750
intercourse$	4573
interest$	6279 3808 6301 6302 6303 6304 6305 6306 6475 6476 6477 6478 6479 6480 6481 3993 3994 3995 3996 3997 4174 6672 6673 6674 6675 1514 6755 4916
interested$	3815 3957 4139
internally$	2413
internet$	260 2960 261 2961 262 2962 263 2963 264 2964 5457 5458 5459 1884
interr	4241
interrogated$	6733
interv	1840
intervene$	6500 6657 6660 6797
intervened$	6510
intervention$	5798 7033 4849 5182
interventions$	5798 1011 1012 1013 1014 4849
interviewed$	1588 1836
intimate$	2968
intimidate$	537 1911
intimidated$	537 1911
intimidates$	537 1911
intimidating$	537 5884 1911 1994 2109 2510
into	1792 2223
into$	5230 5297 2907 2908 2909 2911 3293 1687 4492 1843
invariably$	2532
invest	6803 6989 4538 2301 2568
investigate$	6500 6660
investigation$	6790 6799 7029 7030
investigations$	6790 6799
invincible$	2521
invitation$	3707 1008 1009 1010
invitations$	3707 1008 1009 1010
invite$	5211 5212 373 374 1893 1897
invited$	5211 5212 373 374 1893 1897
invites$	5211 5212 373 374 1893 1897
inviting$	5211 5212 373 374 6308 6309 6310 1893 1897 4859
involv	6759 6775 4954
involved$	5227 5229 197 198 199 200 201 202 203 549 595 6661 4266 6863 1835 4620
involvement$	197 198 199 200 549 4279 4620
involving$	6776
iq$	2665
irresponsible$	52 53 2754 410 1859 1898 2533
irresponsibly$	2492 2533
is	1594 6933 2357
is$	2760 137 138 388 389 556 563 564 565 566 567 568 569 570 571 572 604 3311 3316 635 649 650 651 652 653 654 772 3472 773 774 775 776 779 780 781 782 791 6107 6110 3672 3711 3768 3847 1179 1180 4145 1453 1454 6684 4219 4255 4318 4325 4392 1790 1846 1943 1944 1975 1990 1991 2001 4786 4830 4831 2211 4953 2318 2365 2370 2377 2388 2413 2415 2416 5135 2449 2453 2466 2468 2469 2473
isn$	1006 1037 1042 1987 2057
isolation$	1776
iss$	2464
issue	1504
issue$	5851 1652 4620 4695 5068
issued	1504
issued$	6697 4412
issues	1504
issues$	5851 1652 4620 4695 5068
issuin	1504
it$	5499 5560 5561 5563 676 5891 3408 6061 6062 1050 1051 6349 3900 6396 3938 3939 6504 6513 4103 1407 1408 1409 6642 6643 4185 4595 4678 4908
its$	2890 3150 6394 4035 4045 4121 4123 4125 6619 6620 4130 4132 4133 6631 6651 4161 4197 4198 4292 4300 4522 2174 4901 2212 2221
itself$	2700 2702 2731 2732 33 2734 2735 2736 2737 2738 39 5232 5233 2742 2743 2959 5555 5556 5558 3077 3078 3079 3080 3081 3082 3083 3084 3086 3087 5582 5583 5596 3149 3153 454 3155 3156 5649 5650 5651 5652 5653 5654 5779 5913 5914 5915 5916 5917 5918 5919 6021 6022 6023 6024 6025 6026 6027 6028 6029 6030 6031 6032 6033 6034 3543 6041 6531 4157 4158 4555 4578 4579 4766 4767
jacket$	6169 6170 6171 6179 4837 4842 4846
jackets$	6169 6170 6171 6179 4837 4842 4846
jail	4543
jail$	6977 7035
jailed	6996
january$	5408
jeans$	6169 6170 6171 4837 4842
jeopardise$	10 1855 1856
jeopardised$	10 1855 1856
jeopardises$	10 1855 1856
jeopardising$	10 1855 1856
jeopardize$	10 1855 1856
jeopardized$	10 1855 1856
jeopardizes$	10 1855 1856
jeopardizing$	10 1855 1856
jeopardy$	5192 5193 5203
jewellery$	6169 6170 6171 4837 4842
job	6994
job$	6363 6445 6446 6447 6448 6461 6462 6463 6464 6465 6466 6467 6468 6469 6470 6525 6529 6536 4898
jobs$	6461 6462 6463 6464 6465 6466 6467 6468 6469 6470
jobsworth$	2533
jobsworths$	2533
joggers$	6169 6170 6171 4837 4842
join$	5331 5360 6237
joint	2291
joint$	2265
joke$	4897
journe	6866
judge$	3549 6657
judgement$	5640 4898
judgment$	5640 4898
july$	5408
jumper$	6169 6170 6171 4842
jumpers$	6169 6170 6171 4842
june$	5408
junkie$	2506
junkies$	2506
just$	2794 3023 3027 368 676 1052 1058 1059 1060 1061
justice$	5886 5887 6852 6853 7032 4541
justification$	4896
juvenile$	1938 1941 1945 2523
juveniles$	2523
keen$	123 124 6857
keens$	6857
keep	4262 1680
keep$	42 5271 2849 5360 5362 5363 233 236 243 244 245 246 247 248 249 250 251 252 253 254 255 5603 449 453 455 5656 528 3529 3530 3531 3534 3535 3537 3538 3541 6209 6215 6229 1212 1213 1214 1503 1534 1869 4852
keeped$	5271
keeping$	5271 5370 233 236 243 244 245 246 247 248 249 250 251 252 253 254 255 449 453 456 3529 3530 3531 3534 3535 3537 3538 3541 6539 1534 1869
keepped$	5271
keepping$	5271
keeps$	5271 233 236 243 244 245 246 247 248 249 250 251 252 253 254 255 529 1534 4277 1869
kept$	233 236 243 244 245 246 247 248 249 250 251 252 253 254 255 5520 5528 5550 5551 1212 1213 1214 6510 6711 1534 1710 1777 1869 4915
ketamine$	4451 6944 2385
key$	4130 6813 6850 6892 2252 2255 2257 2259
kick$	6236 1436 1996
kicked$	1436 1807 1808 1996
kicking$	1436 1996
kickked$	1436
kickking$	1436
kicks$	1436 1996
kid$	5820 5834 5835 5836 5837 5838 5839 4623 4636 4689
kids$	5743 5749 5820 5823 5834 5835 5836 5837 5838 5839 5875 5979 5980 5981 5982 5983 4567 4623 4636 4689 4733 4757
kill$	2342
killed$	2342
killing$	2342
kills$	2342
kind$	6063 6146
kinshi	1793
kinship$	4493
kissed$	2823 5504
kissing$	5510
kitted$	957 958 959 2136
knew$	416 3117 3118 701 702 710 711 712 6347
knife	7040
knife$	5389 1628 4387 7039
knives	6694 6765
knives$	1519 6754 6769 6770
knock$	527 1613
knocked$	527
knocking$	527
knockked$	527
knockking$	527
knocks$	527
know$	2966 3107 3108 416 3117 3118 3121 3122 701 702 703 704 710 711 712 832 6347 6428 6429 6716 1549 1590 1663 1686 1692 1700
knowing$	2798 99 737
knowingly$	5507 5508 317 4590 4591 1892
knowledgeable$	737
known	6730 1564 1666 4366 4367
known$	3107 3108 5601 3121 3122 5711 5719 5720 5721 5722 694 3395 3396 3886 6712 4264 6757 1573 1594 1671 1682 1851 1909 1938 1942 1945 2041 2252 2255 2257 2317
knows$	416 3117 3118 701 702 703 704 710 711 712 833 6347 1692
knuckle$	6137
knuckles$	6137
kudos$	5692
label$	4848
labels$	4837 4848
labour$	4677
lac$	2033 2034 2513
lack$	48 485 486 487 488 489 490 491 492 493 494 495 603 682 1480 4181 4182 4183 1904 1948
lackadaisical$	2533
lacked$	485 486 487 488 489 490 491 492 493 494 495 1904 1948 1986
lacking$	485 486 487 488 489 490 491 492 493 494 495 6637 6638 6639 6640 1904 1948
lacks$	485 486 487 488 489 490 491 492 493 494 495 1904 1948 1986 2032
lad$	5820 5834 5835 5836 5837 5838 5839 4636 4689 4811
lads	6866 1701
lads$	5245 5298 171 5410 5434 3036 3040 3041 3059 418 5700 5707 5726 3243 544 545 546 5743 5820 5834 5835 5836 5837 5838 5839 5854 6254 6255 6256 6257 6258 3773 3774 3775 3785 3794 3835 6366 4065 6577 4354 1660 1672 6867 1681 1689 6886 6889 4401 4408 6909 4636 4689 1997 4811 5023
lady$	798 5992 5993 5994
lamentable$	2533
land$	0 1
landded$	0 1
landding$	0 1
landed$	0 1
landing$	0 1
landlord$	3900 3905 3906 6647 6676
lands$	0 1
language$	4443
lank$	2128
lanky$	3649 2526
lap$	403
laped$	403
laping$	403
lapped$	403
lapping$	403
laps$	403
large$	3624 2088 2526
largely$	1453 1454 2211
larger$	2088
lashes$	4823 4829 4837
last$	3834 1779
late$	6331 6654 4163
laugh$	497
laughed$	497
laughhed$	497
laughhing$	497
laughing$	497
laughs$	497
law$	577 578 579 580 585 587 2314
lawless$	1989 4690 2512
lax$	1346 1347 1348 1349 6637 6638 6639 6640 4163 2198
lay$	2305
layabout$	2502
layabouts$	2502
lazily$	2533
laziness$	2533
lazy$	1346 1347 1348 1349 4163 2133 2198 2512 2533
lead	1607 4992
lead$	5204 107 108 109 110 111 112 815 816 817 818 819 1607 2291
leader	4972
leader$	6782 6813 6850 4620 4632 4958
leaders$	6782 6813 6850 4620 4632 4958
leadership$	6475 6476 6477 6478 6479 6480 6481 1445 1446 1447 1448 6672 6673 6674 6675 4620 2173 4898 4916
leadin	6878
leading$	107 108 109 110 111 112 815 816 817 818 819 6892
leads	6878
leads$	107 108 109 110 111 112 815 816 817 818 819 2291
lean$	2088
learn	4217 1566
learn$	419 420 3121 3122 5656 6209 6215 6229 6250 6251 6252 6253 6282 6657 6709 1686 4852
learned$	3121 3122 837
learning$	62 4474 2364 2366 2406 2408
learns$	6282
learnt$	3121 3122 838
least$	3890 3985
leave	6891
leave$	0 1 2703 5222 31 32 34 5331 5360 5362 5363 5603 6209 6215 6229 6237 1309 1310 1311 1312 1313 1314 1315 1316 1317 1487 1488 4852 2217
leaver$	5140
leaves	1792
leaves$	0 1 2703 31 32 34 5605 1309 1310 1311 1312 1313 1314 1315 1316 1317 1487 1488 4492 1843 2217
leavin	1792
leaving$	0 1 31 32 34 1309 1310 1311 1312 1313 1314 1315 1316 1317 1487 1488 4492 2217
led	4922
led$	5204 5205 5206 5222 5227 107 108 109 110 111 112 5605 5606 5607 4347 4712
left	1792 6996
left$	0 1 2703 5222 31 32 34 5364 5520 5528 3060 5605 3132 1309 1310 1311 1312 1313 1314 1315 1316 1317 1487 1488 4492 1843 4903 4915 2217 4953
leg$	6137 6929
leggings$	6169 6170 6171 4837 4842
legs$	6137 6929
length$	3642
less	1635
less$	426 3484 6443 6444 2071
lesson$	62 64 65 6324 6325 6326
lessons$	62 64 65 5863 6958 6961 4572 5118
let	1523
let$	35 36 105 106 5520 5535 5536 5537 5538 5541 5598 6209 6215 6229 6331 6516 6517 1350 1351 1352 1353 1354 1355 1356 1357 1358 1359 1360 1361 1362 1363 1364 1365 1366 1367 1368 1369 1370 1371 1372 4073 4074 1487 1488 1503 1521 1522 4852 2217
leting$	1521 1522
lets$	35 36 105 106 5598 6331 1350 1351 1352 1353 1354 1355 1356 1357 1358 1359 1360 1361 1362 1363 1364 1365 1366 1367 1368 1369 1370 1371 1487 1488 1521 1522 2217
letter$	6514 6597 6598 4907
letters$	6514 6597 6598 6642 6643 4907 4908
letting$	35 36 105 106 6331 1350 1351 1352 1353 1354 1355 1356 1357 1358 1359 1360 1361 1362 1363 1364 1365 1366 1367 1368 1369 1370 1371 1487 1488 2217
leukaemia$	2660
level	1635
level$	6063 6936 1781 5130
levels$	6063
liability$	577 3277 578 3278 579 3279 580 3280
liaison$	4573
liaisons$	4573
liar$	5765 5766 5767 4644 4645
liars$	5765 5766 5767 4644 4645
library$	3900 3905 3906 6647 6676
licence$	7044 5190 5191
licences$	5191
lie$	423 424 6235 6327 6328 6329 6331 6353 6644 4909
lied$	423 424 6327 6328 6329 6347
lies$	3106 423 424 6327 6328 6329 6331 6347 6352 6644 6684 4909
life	4501 7025
life$	2711 5356 5950 5991 5995 6007 6008 6009 6010 6011 4419 6928 6993 1862 4565 4620 4626 5155
lifes$	4626
lifestyle$	3 4 5 6 7 8 9 2719 2730 5236 5238 5692 5694 5695 6007 6008 6009 6010 6011 4559 4560 4565 4620 4639 4640 2493
lifestyles$	5236 5238 6007 6008 6009 6010 6011 4559 4560 2493
lift$	5474 5475 5476 5477 5478 5479 5480 5481 5486 5489 5510 5514 6097 3924
lifted$	3925 3947
lifts$	5474 5475 5476 5477 5478 5479 5480 5481 5486 5489 5510 5514 6097
light$	940 6145 2088 2106 2107 2113 2128
lighter$	940 2106 2113
like	4229
like$	500 501 5789 3447 3459 6707 6857 4620 4777 4836 4838
liked$	500 501
likelihood$	1638
likely$	1510 1561 1942 2252
likes$	500 501 6857
liking$	500 501
limited$	485 486 487 488 489 490 491 492 493 494 495 5803 5804 5805 5806 615 1904 1986
line$	5401 5410 5411 5415 5417 5421 5422 5423 5424 1571 6769 4566 4990
lines	6864 4972
lines$	5390 5405 5410 5411 5414 5416 5420 5422 5423 5424 3276 1571 4566 5033
lingered$	5541
link	6716
link$	527 4925 2279
linked	1637
linked$	549 1574 1594 6863 4372 1835 4620
linking$	527
links$	530 531 549 4620 4925
lip$	3247 6137 4134
lips$	6137
lipstick$	6138 6139 6140 4829 4832
lisp	6931
list	1666 4366 1668 4395 1699
list$	6717 1527 6838 4368 6869 6879 6887 6901 4434 4938 4970
listed$	4368
listen$	5331 5515 5516 5517 5518 5519 5520 5656 6190 6209 6215 6229 6250 6251 6252 6253 6282 6442 6500 6657 6660 4217 4852 4853 4878
listened$	5515 5516 5517 5518 5519 5520 5528 5550 5551 6376 6392 6397 6438 6442 6510 4878
listening$	5520 4879
listenned$	5520
listenning$	5520
listens$	5520 6282
listing$	4368
listinged$	4368
listings$	4368
lists$	6717 4368 6869 6901 4938
little	1508
little$	40 50 3148 485 486 487 488 489 490 491 492 493 494 495 581 615 3481 3584 6160 1114 3983 3988 3989 3990 1299 6494 6495 6654 6693 4208 1904 1921 1945 1986 2032 2056 2127 2216
live	1508
live$	5331 5374 747 748 749 750 751 752 799 815 816 817 818 819 1168 4208 4298 6923
lived$	815 816 817 818 819 1170 1790 1820 2438
lives$	2711 5239 5240 5241 5242 5243 747 748 749 750 751 752 5991 5995 815 6007 816 6008 817 6009 818 6010 819 6011 1169 1790 1791 2438
living$	747 748 749 750 751 752 799 815 816 817 818 819 1790 7024 7025 2438
local	1508
local$	698 915 6651 4208 1792 1793 4612 2085
locat	6803
locate$	5015
location$	2820 2821 2822
lock$	1596
locked$	5585 4360 6862 1807 1808
locs$	4827 4829
log	1536 1641 1668 1699 4922
log$	1533 4234 1539 6746 6748 4368 1675
loged$	4368 1675
logged	1536 6730
logged$	6747 4389 1690 6890 5013
loggin	1536
logging$	1533 1539 4368
logginged$	4368
loggings$	4368
logo$	4837
logos$	4837
logs	1536
logs$	6746 4368
loiter$	4786
loitered$	4786
loitering$	4786
loiterred$	4786
loiterring$	4786
loiters$	4786
lone$	915 2084
long$	4136 6654 2107 2127 2128
longer$	3487 3492 3526 886 887 888 3600
look$	2740 371 372 462 722 740 3440 741 742 743 3443 744 745 3445 746 3529 3530 3531 3534 3535 3537 3538 3541 842 847 950 951 952 6500 1390 6658 6660 6898 1811 2134
looked$	371 372 683 740 3440 741 742 743 3443 744 745 3445 746 842 847 3574 3579 6075 6080 950 951 952 6392 6397 6510 1390 1794 4495 2134
looking$	371 372 3204 505 506 507 508 509 510 3226 3419 3529 3530 3531 3534 3535 3537 3538 3541 842 847 6043 6051 6052 3573 3578 6074 3585 6079 6123 3842 1390 6857 1812 4796 4797 4804 4805 4809 4879
lookings$	6857
lookked$	842 847
lookking$	842 847
lookout$	2554
lookouts$	2554
looks$	5548 5549 371 372 740 3440 741 742 743 3443 744 745 3445 746 842 847 950 951 952 6187 1390 1811 2134
lose$	6237 1780 1822
loser$	5765 5766 5767 4644 4645
losers$	5765 5766 5767 4644 4645
loses$	1780
losing$	1780 1822 2389
loss$	6636 5064
lost	1803 6996
lost$	3269 6331 6662 6663 6664 6665 1474 1475 1570 1780 1822 1936 1951 4915 2389
lot$	697 6037 6045 6046 1340 4411 4636 4769
lots$	948
loud$	2010
lounge$	989 990 991
lounges$	989 990 991
lout$	2502
loutish$	2502 2512
louts$	2502
love$	500 501 5789
loved$	500 501
lover$	4583
lovers$	4583
loves$	500 501
loving$	500 501
low$	5803 5804 5805 5806 615 627 628 3334 3335 3336 3337 3338 3339 3340 3341 977 1926 1986 2032 4841 2361
lower	1635
lower$	627 628 2397
lowest$	2405
lowlife$	2502
lowlifes$	2502
lurch$	6506
lure$	1863
lured$	1863
lures$	1863
luring$	1863
lycra$	4837
lying$	423 424 6331
machet	7040
machete$	7039
made$	31 32 34 54 55 56 5250 168 169 196 230 5520 5605 438 594 796 3633 3782 3784 3862 3898 3927 1283 1403 1404 1449 1569 1586 4342 1729 1917 4953
magist	2478
magistrates$	5886 5887
magnet$	1705 5026
magnets$	1705 5026
mail$	6629
mails$	6629
main$	6782 6813 6850 6892 1942 2252 2255 2257 2259
major$	2259
make	1535
make$	31 32 34 54 55 56 5250 2762 2763 2769 2770 2771 2772 2773 168 169 196 230 5605 438 5656 796 3644 6138 6139 6140 6146 3662 3696 3782 3783 6279 3926 1283 1403 1404 4218 1719 1729 1917 4832
maker$	4629 4633
makers$	4629 4633
makes$	31 32 34 54 55 56 5250 168 169 230 5605 438 796 3782 1283 1403 1404 1729 1917
makeup$	6138 6139 6140 6187 4829 4832 4837
making$	31 32 34 54 55 56 5249 5251 5252 5253 2762 5257 5317 5318 5319 5320 5321 5322 5323 5324 168 169 230 438 796 6051 6052 6331 1283 6538 1403 1404 1729 1917 4630
maladjusted$	1989
male	2274
male$	5495 3210 3615 6108 6109 3618 6111 6112 934 4220 1563 4784 2085 2252
males$	2805 5298 5305 2816 2819 5315 5316 5395 5410 5434 2965 5463 5464 5469 5471 5495 5699 5713 3224 5717 5718 5719 5720 5721 5722 5726 5727 5820 5834 5835 5836 5837 5838 5839 6047 1563 4563 4689 2522
malicious$	1916
malign$	553 554 555 1937
malnourished$	2104
malodorous$	2526
man	4550
man$	2805 2809 5305 2814 2815 2816 2819 5315 5316 5380 5410 5425 5426 5427 5428 2937 2938 2939 2940 5433 5434 5435 5438 5469 5495 5498 5513 3224 5717 5718 5719 5720 5721 5926 5937 5939 5941 3454 5969 5975 5976 5977 798 5992 5993 5994 5999 809 810 6019 6047 3655 3661 4220 7042 4563 4588 4755
manage	4402
manage$	5769 5789 5866 747 748 749 750 751 752 799 3529 3530 3531 3534 3535 836 3537 3538 3541 855 6048 6049 3561 862 863 3564 6263 6503
managed$	747 748 749 750 751 752 799 855 6294 6295 6296 6297 6298 1710 2422
management$	3359 1445 1446 1447 1448 2173 4898 4970
manager$	3900 3905 3906 6647 6676 6894 4970
managers$	3900 3905 3906 6647 6676 6894
manages$	747 748 749 750 751 752 799 855
managing$	747 748 749 750 751 752 799 3529 3530 3531 3534 3535 3537 3538 3541 855 6051 6052
manbag$	4837 2529
manbags$	4837 2529
manipulate$	3410
manipulated$	5227
manipulating$	2512
manipulative$	1994 2512
manipulator$	4644
manipulators$	4644
mannered$	4716 4717
many$	2785 2801 5928 4105 4106 4130 4131
map	4976
map$	1592 1593 2278
mapped$	1592 6890 2278
mapping$	1592 2278
maps$	1592 2278
march$	5408
marginalised$	2085
marker$	4937
markers$	4937
market	4380
market$	6872 6902
marks$	5127
marria	6994
mask$	988 6184 4837 4843
masked$	988
masking$	988
maskked$	988
maskking$	988
masks$	6176 6177 6178 988 6181 6184 4837 4843
match	6716
match$	4346
matching$	1560 1724 2142 4974
material$	6870
maths$	5128 5129
matric	4976
matrix	4976
matrix$	6879 4977
matted$	2128
matter$	131 3750 3751 3752 3757 6279
matters$	5995 4103
mattress$	4500
mature$	737 3596 913 4780 4781 4782 2521
maturity$	737 2521
may$	5408 3319 764 4215 1518 1670
meals$	7005
mean$	5204 5222 5605 4163 2109
means$	5204 5222 5605 1640
meant$	6347
measur	4985 4992
media$	2960 2961 2962 2963 2964 5457 5458 5459 6728 6751 6851
medica	6951 5041
medical$	6931 2368
medicated$	2627
medication$	2627
medici	4433
medicine$	6925
mediterranean$	934 3637 2109 4834
medium$	627 628 3334 3335 3336 3337 3338 3339 3340 3341 924 2088
meet	6908
meet$	2854 2855 2856 5360 5362 5363 5452 265 266 267 5506 5515 5516 5517 5518 5519 5552 5553 5554 6190 6209 6215 6229 6500 6731 4592 4852
meetin	6866
meeting$	5287 5370 265 266 267 5506 5515 5516 5517 5518 5519 5552 5553 5554 6868 4879
meets$	265 266 267 6731
melatonin$	2636
meloterritorial$	2512
member	6694 6695 4205 4212 4226 6725 6740 6742 4252 6745 1555 6775 1591 1594 6788 1599 6794 4319 6811 4322 4323 6866 1701 6912 4946 4954 4976 4984 4985 4998 5004
member$	5820 5834 5835 5836 5837 5838 5839 3793 3800 3801 6814 4354 6854 6863 1672 6867 1681 1689 6886 6889 4408 6909 4550 4620 4689 5023
members$	69 171 5820 640 5834 5835 5836 5837 5838 5839 3785 4050 6718 6719 4237 1538 1557 4291 1595 4299 4316 6814 4327 6823 6826 4354 1660 6863 1672 6867 1681 1689 6886 6889 4401 4408 6909 4422 4427 4620 4689 1997 2247 2264 4981 5023
membership$	4279 6771 1594 4620
men$	2805 5298 2807 2808 5302 5303 5305 2814 2815 2816 2819 5312 5315 5316 5346 5351 5358 5380 5393 5394 5410 5425 5426 5427 5428 2937 2938 2939 2940 5433 5434 5435 5438 2965 5461 5462 5466 5469 5471 5495 5498 5513 5552 5553 5554 5697 5703 5704 3224 5717 5718 5719 5720 5721 5722 5725 5726 5902 5903 5904 5926 5932 5939 5940 3453 5951 5952 5967 5975 5976 5977 809 810 6047 6151 4563 4565 4566 4588 4755 4764
menace$	537 1911 4644 4660 2510
menaced$	537 1911
menaces$	537 1911 4644
menacing$	537 1911 2109 2510
mend$	6657
mental	4458 6951
mental$	4440 1741 4446 6950 6994 4690
mentality$	4620 4628 4640 4731
mentally$	2025
mentor$	5106
mentoring$	62
merely$	1052
mess$	6636 4149
messag	1558 4259 4359
message$	5452 265 266 267 269 270 271 272 273 274 275 4394 4907
messaged$	265 266 267 269 270 271 272 273 274 275
messages$	5310 265 266 267 5460 269 270 271 272 273 274 275 6751 6851 4907
messaging$	5287 265 266 267 269 270 271 272 273 274 275
messed$	643 3349
messy$	2128
met	1816
met$	265 266 267 5535 5536 5537 5538 5541 6510 4592
methylphenidate$	2631
middle$	3652
might$	1188 1189 1190 1191 1192 4215 1518
migraine$	2593
migraines$	2593
mind$	5895 804 805 806 807 808
minded$	4714 4721 4887
mindset$	4640
mini$	3480 6169 6170 6171 1921 2056 4842 2145
miniature$	2056
minimal$	5803 5804 5805 5806 615 3983 1986
minimise$	496
minimised$	496
minimises$	496
minimising$	496
minimum$	6493
miniskirt$	2529
miniskirts$	2529
misbehave$	2509
misbehaved$	2509
misbehaves$	2509
misbehaving$	2509
misbehaviour$	2509
miscarriage$	2646
miscarried$	2646
mischief$	1933
miscreant$	2502
miscreants$	2502
misfit$	5765 5766 5767 4644 4645
misfits$	5765 5766 5767 4644 4645
mishandle$	2536
mishandled$	2536
mishandles$	2536
mishandling$	2536
misled$	4915
mismanage$	2536
mismanaged$	2536
mismanages$	2536
mismanaging$	2536
misper$	4570
mispers$	4570
miss$	5331 5360 5362 5363 6237 6331 1430 1431 2418
missed$	6331 6602 6603 6604 6605 1430 1431 6662 6663 6664 6665 2205 2418
misses	1803
misses$	6331 1430 1431 2418
missing$	5336 5378 5439 5440 5448 2957 2958 3329 6331 1430 1431 4257 4570 2418
misuse$	5085
mix$	5331 5515 5516 5517 5518 5519 527
mixed$	2818 197 198 199 200 201 202 203 527 5803 5804 5805 5806 916 919 931 935 938 940 3651 2113
mixes	6891
mixes$	527 6878
mixing$	5515 5516 5517 5518 5519 527
mob$	551 552 697 4627 1928
mobile$	1541 6734 2235
mobiles$	1541 6734
mock$	2427
mocks$	5128
modern$	1976
modus$	4964 2266
mohawk$	2527
mohawks$	2527
money$	2930 2931 2932 5474 5475 5476 5477 5478 5479 5480 5481 5486 5489 3201 5694 5695 6631 6754 4607 1973 4918
monito	1536 4258 1699
monitor$	6739 6746 6748 1663 4374 1675 1684 5015
monitored$	6747 6750 4374 1675 1684 6890
monitores$	1684
monitoring$	1559 4374 1684
monitors$	6746 4374 1684
monster$	4644
monsters$	4644
month$	4918 5159
months$	4918 5159
mood	4433 4458
mood$	6925 6950 5061 2392
moods$	6925
moody$	2512
moral$	3189
morals$	5874 4732
more	2223 2291
more$	2721 2722 2723 2724 2725 753 754 755 756 759 760 761 762 784 6036 6045 6046 6377 6386 1439 1440 1441 1442 1443 4769 2252
morning$	2325
most$	5928 6036 1007 4411
mother	6982 4501 6995 4504 6999 7002 7003
mother$	5883 823 1785 1786 6979 6993 4502 1805 7008 1818 4526 7024 4735 2067
mothered$	2067
mothering$	6064 6069 2067
motherred$	2067
motherring$	2067
mothers$	1818 4735 2067
motions$	6627
motivated$	502
motivation$	5874 4604 4732
mount	1535
moustache$	4812 2527
moustaches$	4812 2527
mousy$	2128
mouthed$	4710 4711
mouthy$	2512
mov	1680
move$	6209 6215 6229 6333 6657 6716 4852 5122 5142
moved$	5585 6214 6220 6225 6234 6291 4118 1710 1790 6996 4505
moveme	6694 4236 4259 1666 4366 4367 6866 6871 1698 4984
movements$	6728 6729 4238 6751 4398
moves$	5136 5142
moving	6898
mri$	6945
much$	3502 6045 6046 1341 1462 4186 4411 4769 2132
mugged$	1850
mugger$	5765 5766 5767 4644 4645
muggers$	5765 5766 5767 4644 4645
mugshot$	1688 2559
mugshots$	2559
mule$	5768 5780 5781 5782 4646 4673 1974 4675
mules$	5768 5780 5781 5782 4646 4673 4675
mullet$	2527
mullets$	2527
multi$	1175 1508
multiple$	4105 4106 2340
mum	6982 4501 6995 4504 6999 7002 7003
mum$	5616 5883 1785 1786 6979 6993 4502 1805 7008 1818 4526 7024 4735
mums$	5616 1818 4735
murder$	1516 4298 2252
murmur$	5067
muscly$	2088 2526
muscular$	2088 2526
must$	21 22 23 24 25 26 409 421 764 6644 1456 1459 1670 4909
nails$	5922 6179 4823 4829 2130
naive$	52 53 410 6016 6017 6018 1898 4763 2512
naivety$	5597 3113 414 415
naked$	2968 5504
name	1566
name$	6001 6002 6003 6688 6704 1718
named$	1677 1718 2252
names	1513 6745 1666 4366 4367 4395
names$	6704 6717 1526 6719 6721 1645 1689 6887 6904 6905 1718 4926
naming	1566
naming$	1718
nan	6982 4501 6995 4504 7002 7003
nan$	6979 6993
nana	6982
nasty$	1936 2512
nation	4472
national$	6964 2236
naughty$	1936 1989 1994 2512
near$	1331 1332 1333 6727
nearby$	4257
nearly$	827 828 2055 2064
neat$	2127 2128
neatly$	932 2110
necessary$	1640
neck$	6137
necks$	6137
need	4229 6935 4498
need$	21 22 23 24 25 27 718 719 720 765 5963 6042 858 6057 6058 6059 6060 871 3572 873 874 875 876 3581 3582 3583 884 885 3586 3587 3588 3589 3590 3591 3592 3593 6086 6088 6707 6857 6956 6990 5066 5068
needed$	6042 884 885 1182 1640
needing$	718 719 720
needless$	2745
needs	1753 2373 5090
needs$	21 22 23 24 25 28 718 719 720 6042 884 885 3586 3587 3588 6585 6857 4453 1761 6956 5066 5068 5107 5109
needss$	5107
needy$	1989 2512
neet$	2516
neets$	2515
negative$	2754 5719 5720 5721 5722 553 554 555 5817 5818 6760 1909 1937 2029 4963
neglec	1807 4525 7020
neglect$	1392 1393 6636 6692 7015 7016 7017 7019 2201 4919 4921 5149 2463
neglected$	1392 1393 4507 2199 2200 2201 5149 2463
neglectful$	2533
neglecting$	1392 1393 2200 2201
neglects$	1392 1393 2200 2201
negligence$	4921 2533
negligent$	2533
negligently$	2533
neighb	5158
neighbourhood$	4213 4221 4222 4223 1524 1525 4232 1554 4345 4364 1665 6858 6859 4376 1678 1691 1695 1709
neighbours$	4611 4612
neither$	1085 1090 1243 1246 3946 1247 1248 1249 3949 1258 1269 1270 1271 1272 1273 1274
networ	1599 6792 6871 4984 4985
network$	5410 6784 6786 4299 4566 2279
networks$	6786 4566
neurod	2653
never$	3045 3049 3050 3051 3052 425 457 458 459 460 461 463 1004 1006 3723 1024 1025 1026 3727 3728 1037 1042 3743 3805 3806 1115 6339 6340 1221 1222 1223 1224 1225 1226 1227 1228 1229 1230 1231 1232 1234 1235 1262 1275 1769 1987 2071 2177 2531
nevertheless$	5283
new	1508
new$	4208 4518
news$	5748
next$	41 3665 3998 4931 4950
nickna	1513 1666 4366 4367
nicknames$	6719
nicotine$	6944
night$	6324 6325 6326 6749 6924 6943 2383
nightmare$	577 3277 578 3278 579 3279 580 3280
nightmares$	2655
nights	4432
nights$	6924
nike$	4837 2142
nikes$	4837
nineteen$	5493 5932 3452
no$	49 5366 5523 5531 386 391 3092 5622 3138 440 441 3148 485 486 487 488 489 490 491 492 493 494 495 3268 581 3286 615 3418 787 792 3521 3522 826 3584 890 891 892 893 900 3603 3604 3753 3754 3755 3756 1057 1062 1063 1064 1065 1066 6265 6266 6267 6268 1081 1087 1088 1089 1091 1093 1094 1108 3809 3812 3813 3814 1116 1117 1118 1119 1120 1121 1122 6339 6340 3851 3852 3853 3854 3858 1216 1244 1246 3946 1247 1248 1249 3949 1250 1253 1254 1255 1256 1258 1269 1270 1271 1272 1273 1274 1279 1280 1281 1282 3983 3990 1293 1294 1295 1296 1297 1760 1829 1904 1953 1961 1986 2032 2194 2196 2216 2252
nobody$	387 390 6012 6094 1087 1088 1089 1090 1094 1215 1243 1246 3946 1247 1248 1249 3949 1253 1254 1255 1256 1258 1279 1280 1281 1282 4772 2178
nomina	4976 4978
nominal$	6757 6854 4377 4387 4620 4955 2280 5020
nominals$	6757 6785 4387 4620 2555
non$	657 1957 1959 1980 1981 1982 1983 1984
noncompliance$	2508
noncompliant$	2508
none$	348 355 794 6012 1085 1090 1094 1135 1243 1246 3946 1247 1248 1249 3949 1258 1269 1270 1271 1272 1273 1274
nonengagement$	2508
nonetheless$	5283
nonexistent$	6637 6638 6639 6640
normal$	5842
north$	979
nose$	6137
not$	3044 3046 3049 3050 3051 3052 425 3144 457 458 459 460 461 463 557 3304 605 3350 771 788 3490 3491 795 865 868 872 877 3601 1002 1003 3717 3721 3722 1037 1042 6265 6266 6267 6268 1086 1092 3803 3804 1107 1110 1115 6339 6340 1149 1150 3865 3866 3917 3920 1221 1222 1223 1224 1225 1226 1227 1228 1229 1230 1231 1232 1234 1235 3941 3942 1245 1246 1249 1257 1262 1266 1275 3976 3978 1284 1285 1331 1332 1333 1344 4168 6682 1769 4478 1784 1987 2057 2058 2063 2071 2177 2396
note	1668 1699
note$	993 994 1533 1539 4368
noted$	993 994 4389 1690 6890
noteed$	4368
notes$	993 994 4368
nothing$	40 2741 43 6094 6157 3705 1082 1083 1084 1087 1088 1089 1123 1124 1125 1126 1127 1128 1129 1130 3838 6339 6340 6490 6491 6492 1305 1306 1307 6659 4772 2160 4880 5045
notice	4357
notice$	993 994 6440 6475 6476 6477 6478 6479 6480 6481 6822 6849 1685
noticed$	5229 993 994
notices$	993 994 6822
noticing$	993 994
notify$	1503 1521 1522
notifying$	1521 1522
notifys$	1521 1522
noting	1668
noting$	993 994 1533 1539 4368
notinged$	4368
notings$	4368
notoriety$	5692
notorious$	694 2040 2514
november$	5408
now$	5613 5614
nude$	2968
nudes$	282 5482
nuisan	4415
nuisance$	5774 5884 6897 6903 6907 4644 4660 1994 4741 5026
nuisances$	4644 4741 5026
number	1635 4366
number$	2820 2821 2822 3547 6040 1540
numbers$	2820 2821 2822 6631
numerous$	2801 4105 4106 4130
nurse	6933
nurse$	6934 6940
nuts$	4690
nutter$	4644
nutters$	4644
obese$	2526 2657
obesity$	2657
obey$	6209 6215 6229 4852
object	6802 1697
object$	6900
objective$	6828 1640 6900
objectives$	6828
obnoxious$	2512
observation$	4235 2228 4941
observations$	4235
observe$	4374 1675 5015
observed$	4974
observeed$	4374 1675
observeing$	4374
observes$	4374
obsessive$	2351
obstructed$	4915
obstructive$	5856 5857 5858 5859 5860 5861 5862 4701 2512 2533
obtain	1669 2223 2261 2282
obtain$	1502 4378 4413
obtained$	1502 4378 4939
obtaining$	1502 4378
obtains$	1502 4378
obvious$	1073 4130 6622 6623
obviously$	1147 1155 3855 1156 1157
occasion$	6343
ocd$	2603
ocg	4294
ocg$	6786
ocgs$	6786
october$	5408
odd$	2109
odour$	4816
of	4267 2223 2286
of$	2752 2753 2836 5566 3251 3274 3275 3303 5807 3378 3382 3397 3498 3505 3506 3507 3602 6107 6110 937 3648 6207 6273 6299 6300 1148 1155 3859 6365 3876 3877 3878 6407 4030 4039 6641 4155 4180 4184 6681 6696 4214 4227 6726 6727 1537 4242 4250 6752 4263 4271 4272 4276 6771 4282 4283 4293 4320 4331 4333 4338 4343 6840 1677 6880 4405 4426 4430 4465 4470 4517 4523 4524 4527 1847 7039 4831 4857 4872 4943 2252 4954 4956 5000 5018 5035 2410 5167 5176 5188
off	4410 1770 2423
off$	5444 5447 5451 3197 3198 4075 4076 4094 4095 4096 4097 4098 4099 6592 6593 6594 4150 4151 4269 1609 4470 4571 4655 4696 5037
offen	6774 6775 6864 6865 6877 6918
offen$	6758
offenc	4275 1584 4335 4535 4549
offence$	6766 6767 4284 6780 6827 7027 7041 2268 5001 5191 2697
offences$	6766 6767 4284 6827 7027 7041 5001 5191 2697
offend	6694 1564 4266 6759 6765 4335 4340 6871 4396 6888 4415 4930 4954 4964 4978 4984 4985 4998 5004 2565
offend$	5331 5360 5362 5363 6237 6238 6327 6328 6329 6331 6753 2250
offendded$	6331
offendding$	6331
offended$	6331 2696
offender$	5719 5720 5721 5750 6757 6758 4280 4281 4387 4638 4957 2270 4971 2280 5023 2504 2694
offenders$	5719 5720 5721 5725 5750 6757 6758 6785 4638 4957 4981 5023 2504
offending$	5389 5396 5399 5403 5644 5703 6331 4264 6758 1572 4326 6824 6827 6830 6832 1683 6897 6903 6907 7032 1939 5001 2486 2696
offends$	6327 6328 6329 6331 2696
offens	4275 1584 4335 4535 4549
offense$	6766 6767 4284 6827 7027 7041 5001 2697
offenses$	6766 6767 4284 6827 7027 7041 5001 2697
offensive$	7039 2512
offer$	281 5663 5664 3707 1008 1009 1010 6249 6308 6309 6310 6322 6324 6325 6326 6500 1879 4602 4603 4859
offere	2373
offered$	281 6249 6817 1879
offering$	281 6249 6308 6309 6310 1879 4859
offerred$	281 6249 1879
offerring$	281 6249 1879
offers$	281 5663 5664 3707 1008 1009 1010 1011 1012 1013 1014 6249 1879 4602 4603 4849
office	4213 4221 4222 4223 1524 1525 4232 1554 4345 4364 1665 6858 6859 1678 1691 1695 4402 1706 1709 4550
office$	3900 3905 3906 6647 6676 6894
officer$	6713 6714 6715 4224 4225 6724 4254 1602 6837 1646 1649 4353 6856 4365 1674 6868 4391 1707 1712 1713 7042
officers$	5471 5730 3239 4203 6705 6706 1515 6713 6714 6715 4224 4225 1529 4231 6724 6733 4254 6750 6780 1602 4311 6837 1646 1649 6856 4365 1674 6868 4385 4391 6894 1707 1712 1713 6915 4612 4994 2314
offices$	6894
offrolled$	5123
offs$	4656 5037
often$	2782 256 6606 6607 6608 6609
oily$	940 2113
old$	5496 728 729 737 757 3594 913 3617 3620 3622 6973 2065 2073
older$	2806 2810 5313 5348 2865 2866 5381 5393 5410 5413 2942 2967 2970 2971 2975 5469 5471 5495 5497 5498 3205 3206 3207 3208 3212 3213 3214 3215 3216 3217 3218 3220 3221 5719 5720 5721 5722 3234 5891 5926 737 5932 6000 3555 934 6982 4566 1883 4585 4588 2109 4836 4838
olders$	5393 5410 5413 5725
olds$	5955
olive$	940 2106 2113
omission$	2172
omissions$	2172
on	4267 4922 2223 2474
on$	2764 5272 5273 5299 5300 5301 5304 2813 5307 2878 3056 3063 3064 5775 5776 5872 3381 5962 6107 6110 3645 3695 6207 3841 3843 1151 3868 3869 3870 4020 4021 4022 4037 6572 6573 6610 6681 1531 6726 6727 1537 6730 4243 6744 4253 6761 6789 4313 4331 4355 1687 6927 4452 4521 1844 1846 4672 4740 4872 4893 4929 2296 2370 2484 2490
once$	5281 3849 6357 1472
one	4212
one$	2895 3372 6013 6039 6095 6096 915 6141 3786 3791 3792 1094 3800 3801 6324 6325 6326 3836 3837 3916 3944 3945 3946 1247 1248 3949 3950 1258 1551 6854 4461 1773 4473 4474 6966 2085
ones$	5298 6141 4414
onesie$	4837
onesies$	4837
ongoing$	4298
online$	260 2960 261 2961 262 2962 263 2963 264 2964 5457 5458 5459 4236 1884
only$	3023 3026 368 377 378 379 380 381 382 383 385 676 706 1052 3904 4019 1439 1440 1441 1442 1443 1457 1458 4160 2155
onto$	1687
open$	5226 5901 6209 3719 6215 3725 3730 6229 3739 3796 4852
opened$	5541
operandi$	4966
operat	1508 1594 6802 6803 4423 4984 4992
operate$	5657 747 748 749 750 751 752 6191 6210 6216 6221 6230 6287 6843 6915
operated$	747 748 749 750 751 752 4435
operates$	747 748 749 750 751 752
operating$	747 748 749 750 751 752
operation$	1602 6839 6848 6945 2302
operational$	4208 2293
operations$	6839 6848
operative$	4685 4882
operator$	6713 6714 6715 4224 4225 4254
operators$	6713 6714 6715 4224 4225 4254
opport	4922 4985 4992 4997
opportunit$	5662 1410 1411 1412 1413 6622 6623 4602
opportunited$	5662 1410 1411 1412 1413 6622 6623 4602
opportunities$	1410 1411 1412 1413 6622 6623 1605 4602 4905
opportuniting$	5662 1410 1411 1412 1413 6622 6623 4602
opportunits$	5662 1410 1411 1412 1413 6622 6623 4602
opportunitted$	5662 1410 1411 1412 1413 6622 6623 4602
opportunitting$	5662 1410 1411 1412 1413 6622 6623 4602
opportunity$	5662 1410 1411 1412 1413 6622 6623 1605 4602 4905
opposed$	4864 4867
oppositional$	1994 2392 2512
opt$	139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164 165 166 167 1865
opted$	139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164 165 166 167 6612 4190 6683 1865
optici	1747
opticians$	4447
opting$	139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164 165 166 167 1865
option	4985 4992 5019
opts$	139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164 165 166 167 1865
optted$	139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164 165 166 167 1865
optting$	139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164 165 166 167 1865
or$	3999 2332
oral$	287
order$	6819 4350 6861 6895 6896 7033 7034 7039 7044 5029 5141 5179 5180 5181 5182 5191
ordered$	4406 4544
orders$	6819 4350 6844 6861 6895 6896 5029 5179 5191
ordinary$	2109
organi	6878
oriental$	934 3637
other$	2701 5195 5196 5386 5865 915 4090 4556 4612 2085 2174 2252
others$	2701 5195 5196 3036 3040 3041 3059 418 3243 544 545 546 5926 6254 6255 6256 6257 6258 3773 3774 3775 6807 4556 4567
ought$	21 22 23 24 25 29 346 408 422 429 430 431 432 433 434 435 436 437 446 1181 1184 1185 1186 1187
oughtn$	1183
our$	3170 6642 6643 6651 4849 4871 4900 4908 2252
out	6815 4508
out$	126 136 5334 5344 5362 5363 5371 5376 5379 3006 5545 5716 3225 5759 644 3356 658 678 684 6119 6124 6331 6338 4016 1330 1345 6709 4257 1620 4321 4358 1663 4373 1686 4410 1770 4485 6997 4507 7000 1845 4696
outbursts$	5852 5853 4697
outcome$	4999
outcomes$	4999
outfit$	6169 6170 6171 4839 4842
outfits$	6169 6170 6171 6187 4839 4842
outlook$	5995 804 805 806 807 808
outrageous$	1994
outright$	1015 4849
outs$	5759
outstanding$	2252
over$	3567 3645 6168 6687 6726 2020
overcr	2684
overdose$	6930 2623
overdosed$	2623
overdressed$	2526
overlook$	2208
overlooked$	2199 2208 4915
overlooking$	2208
overlookked$	2208
overlookking$	2208
overlooks$	2208
oversight$	1445 1446 1447 1448 4898
oversized$	2142
overt	1656
overt$	4356
overweight$	5088 2526
owing$	2718 1827 7020
own	5138
own$	2710 12 13 14 5207 5208 5209 5210 30 2825 2826 2827 2828 2829 2830 2831 2832 2833 134 2869 3065 398 5591 5592 3101 3102 3105 452 3403 3413 5924 5925 3434 3499 6021 6022 6023 6024 6025 6026 6027 6028 6029 6030 6031 6032 6033 6054 3908 3909 3910 3911 3912 3913 3914 7006
ownership$	6672 6673 6674 6675 4916
pacemaker$	1755
pack$	551 552 697 4627 1928
packag	4922
package$	5784
packages$	5422 5423 5424 5784 4568 4678
padded$	2142
paedia	4433 4446 1747
paediatric$	4447
paediatrician$	6925 6934 6938
paid$	547 3903 3907 1283 1434
pain$	577 3277 578 3278 579 3279 580 3280
painkillers$	6944
pale$	940 6145 2106 2109 2113 2526
palm$	1399 1400 1401 1402
palmed$	1399 1400 1401 1402
palming$	1399 1400 1401 1402
palmmed$	1399 1400 1401 1402
palmming$	1399 1400 1401 1402
palms$	1399 1400 1401 1402
palsy$	5101
panel	4985
panel$	3900 3905 3906 6647 6676
panic	6951
panic$	2356 2392
paperwork$	6619 6631
paracetamol$	5099
parade	4380
parade$	6872 6902
paranoid$	2512
parcels$	4568
parent	4501 4502 6995 4504 1806 6999 7002 7003 1842
parent$	5789 3512 6005 6006 823 1785 6979 6993 1805 7008 1818 4526 4735 2067 5139 5154
parental$	3348 2039
parented$	2067
parenting$	6064 6076 4542 2067
parents$	5616 5883 3512 6005 6006 4050 6642 6643 6979 6993 1805 7008 1818 4526 7024 4735 2067 4907 4908 5139 5148 5154
parentted$	2067
parentting$	2067
park	5158
park$	5406 5407 5425 5426 5427 5428 5552 5553 5554 6872 6902
part$	3015 3016 5509 5642 5643 5644 1594 6863 1771
partake$	197 198 199 200 204 205 206
partaked$	204 205 206
partakes$	204 205 206
partaking$	197 198 199 200 204 205 206
participant$	402 4589 4762
participants$	402 4589 4762
participate$	197 198 199 200 402 6190 6209 6215 6229 4852
participated$	197 198 199 200 402
participates$	197 198 199 200 402
participating$	197 198 199 200 402
participation$	197 198 199 200
parties$	5425 5426 5427 5428 5510 4762
partly$	1453 1454 2211
partne	1508 6994 6996
partner$	5490 4208 6978 7010 4583 4584 4589 4750 4762
partners$	5490 4583 4584 4589 4750 4762
party$	5425 5426 5427 5428 5510 4762
pass	1667
pass$	740 3440 741 742 743 3443 744 745 3445 746 1422 6660 1506 1641
passed	4409 2428
passed$	1378 1379 1422 6697 1506 1676 4903 5013
passengers$	4611
passers$	3237
passes$	740 3440 741 742 743 3443 744 745 3445 746 1422 1506
passing$	1422 1506 4904
passwo	4395
passwords$	6887
past$	5611 2161
pastoral$	1775 2408
pasty$	2526
patchy$	5803 5804 5805 5806 615 6637 6638 6639 6640 1489 1901 1986
path$	5353
pathetic$	2533
pathetically$	2533
pathological$	1945
pathwa	1749
patience$	4175
patient$	5075
patrol	4402 1706 5021
patrol$	1602 1649 6845 1674 6894 1707 1712 1713
patrols$	1602 1649 6845 1674 6894 1707 1712 1713 4994
pattern$	4967
pay$	547 1283 1434
paying$	547 1434
pays$	547 1283 1434
pcso	4345 4364 1665 6858 6859 1678 1691 1695 1706 1709
pcso$	6837 6856 4365 4391 1707 1713
pcsos$	6837 6856 4365 4391 1707 1713
pe$	6948
peer$	5298 5724 3253 3254 5820 5834 5835 5836 5837 5838 5839 6107 6110 4609 4637 1941 4689
peers	4472
peers$	2701 5298 5708 5719 5720 5721 3231 5820 5834 5835 5836 5837 5838 5839 6107 6110 6964 4556 4637 4639 4689
people	6811 6866 6888
people$	5245 72 5298 5314 5433 3036 3040 3041 3059 418 3170 5719 5720 5721 5722 5730 3239 3243 544 545 546 5744 5819 5820 5824 5834 5835 5836 5837 5838 5839 3360 5855 6047 6254 6255 6256 6257 6258 3773 3774 3775 6272 3785 3794 3835 6364 6366 4009 4010 4011 4012 4013 4014 6521 4051 4052 4062 6574 6575 6584 6585 6586 6587 6588 6589 6590 6591 4102 6630 6642 6643 6666 6667 6669 6671 6718 1563 4291 4299 6814 4354 1672 6867 1681 1689 6886 6889 4408 6909 4611 4612 4689 4902 4908 5023
pep$	2672
peps$	2672
perceive$	3173 3174 3175 3176 3177 3178 3179 3180 3181 3182 3183 3184
perfectly$	2799 705 6021 6022 6023 6024 6025 6026 6027 6028 6029 6030 6031 6032 6033 856 859
perfor	6802
performance$	4898
performers$	3785 3794
perfunctory$	2533
peril$	5192 5193
period	4433
period$	6925
periods$	6925
permanently$	1139 3839 1140 3840 1141 1142 1143 2413
permit$	35 36 105 106
permited$	35 36 105 106
permiting$	35 36 105 106
permits$	35 36 105 106
permitted$	35 36 105 106
permitting$	35 36 105 106
perpet	4266
perpetrator$	5433 5495 5751 5752 5753 5754 6758 4641 4642 4643 4959 2581
perpetrators$	5433 5495 5751 5752 5753 5754 6758 4641 4642 4643 4959 2581
perpetually$	1139 3839 1140 3840 1141 1142 1143 2532
persist$	5271 95
persisted$	5271 95
persistent$	257 258 1015 1870 1938 1945 2257 2419
persistently$	256 2419
persisting$	5271 95
persists$	5271 95
persistted$	5271 95
persistting$	5271 95
person	6866 1771 4550
person$	5449 3242 5819 5820 5821 5825 5834 5835 5836 5837 5838 5839 3361 6050 4220 1563 4354 6854 1672 6867 1681 1689 6886 6889 4408 6909 7042 4689 5023
personality$	2392
persons$	5821 1563
persua	1510
persuade$	6279
persuaded$	5227 6214 6220 6225 6228 6234 6291 6294 6295 6296 6297 6298
pest$	4644
pests$	4644
petite$	2088 2526
petty$	1945
phase	4985 4992 4997
phobia$	5100
phone	4236 1558 4259 4359 4395
phone$	260 2960 261 2961 262 2962 263 2963 264 2964 5457 5458 5459 5474 5475 5476 5477 5478 5479 5480 5481 5486 6335 6359 6360 6361 6362 6728 1541 6734 6751 6851 1666 6887 1716 2235
phoneing$	1716
phones$	260 2960 261 2961 262 2962 263 2963 264 2964 5457 5458 5459 5474 5475 5476 5477 5478 5479 5480 5481 5486 6335 6359 6360 6361 6362 6728 1541 6734 6751 6851 6887 1716
photo$	5460 2994 2995 296 297 6097 4204 1505 1688 1702
photog	1513 1666 4366 4367 4395 6898 1720
photograph$	2994 2995 296 297 6097 4204 1505 6746 6748 4348 1664 1688 6887 1702 6904 4420 2246
photographed$	5227 2823 5908 6097 6747 2246
photographing$	2246
photographs$	2994 2995 296 297 6097 4204 1505 6717 1526 6746 4348 1664 6887 1702 6904 2246
photos	1666 4366 4367 4395
photos$	5460 5482 2994 2995 296 297 6097 4204 1505 1526 6887 1702 6904
physical$	2364
physically$	2080 2460
physique$	6115 6116 6117 4788 2525
physiques$	6115 6116 6117 4788 2525
picked$	2824
picking$	4879
pictur	4922 4976
picture$	5460 2994 2995 296 297 6097 4204 1505 4379 1702 6904
pictures$	5460 5482 2994 2995 296 297 6097 4204 1505 6717 1526 1702 6904
piece$	1679
pieceed$	1679
pieceing$	1679
pieces$	1679
pierced$	2526
piercing$	945 6137 4829 2131
piercings$	945 6137 4829 2131
pig$	2188
pillar$	4079 1391
pills$	4568 5099
pimp$	1878
pimped$	1878
pimping$	1878
pimply$	2526
pimpped$	1878
pimpping$	1878
pimps$	1878
pin$	3299
pink$	2128
pins$	1755
pity$	4107 4108 6601
place	4483
place$	0 1 2 2703 11 5222 5331 5474 5475 5476 5477 5478 5479 5480 5481 5789 6050 6952 6962 4480 6975
placed$	0 1 2 2703 5200 5201 11 5222 1495 1496 1517 1580 1581 1790 2442
placem	7025
placement$	5876 5877 5878 687 688 689 6988 4602 4736 2037 4738 5139 5141 2442 5154
placements$	5876 5877 5878 687 688 689 7012 4602 4736 2037
places$	0 1 2 2703 11 1495 1496 4248 7012
placing$	0 1 2 11 1495 1496
plague$	537 1911
plagued$	537 1911
plagues$	537 1911
plaguing$	537 1911
plain$	1656 2097 2109 2227
plainly$	1058 1059 1060 1061 1155 3855 1156 1157
plaited$	4830
plaits$	4827
plan	6989 4985 4992 4997 5019
plan$	5267 6887 6955 6967 6990 7033 4602 5107 5108 5109 5141
planned$	6347 6810 2307
planni	6855
planning$	5268 1445 1446 1447 1448 4898
plans$	5267 6887 4602 5107 5108
plastered$	947
plastic$	1921
plate$	4240 1755
plates$	4240
play$	356 375 401 499 3410 4456 2374
played$	356 375 401 499
player$	4959
players$	4959
playing$	356 375 401 499
plays$	356 375 401 499
plea$	6799 4907 5187
pleaded$	2487
pleads$	2487
pleas$	6642 6643 6799 4907 4908
please$	6263 6279
pleasing$	3819
plenty$	2790 2800
plot	1536
plotted$	6890
plotti	6855
plug$	591 592 1978
plugged$	591 592 1978
plugging$	591 592 5785 5786 5787 5788 1978 4679
plugs$	591 592 1978
plump$	3649 2526
pnc	2236
pnc$	4936
pnd	2236
pnd$	4936
podgy$	2526
point	1697
point$	3697 3817 6345 6900 4928
pointless$	2159
points$	4928
poison$	2342
poisoned$	2342
poisoning$	2342
polic	5021
police	1508 4213 4221 4222 4223 1524 1525 4231 4232 6735 1554 1564 1610 4344 4345 1656 4364 1665 6858 6859 1678 1691 1695 4402 1706 1709 4536 4551 2291 2314 2474
police$	5616 5730 5886 5887 5902 5903 5904 3900 6396 3905 3906 6647 6676 4203 4208 6705 6706 1515 6713 6714 6715 4224 4225 6720 1529 6724 6733 4254 6750 4264 4280 4281 6780 6781 4298 1602 4310 4311 6827 6836 6837 1646 1649 4353 6846 4356 6849 6856 4365 1677 4382 4385 4387 4390 4391 6894 1707 1712 1713 4416 6915 4536 7028 7043 4612 4723 2173 2212 2221 2237 2275 2277 2283 2293 4994 2469 2486
policed$	1710 2275 2591
polici	1610 4345 4364 1665 6858 6859 1678 1691 1695 1709
policies$	6400 6401 6402 6403 6404 6405 6406 6619
policing$	6705 4310 6837 4353 6856 4365 4376 4391 6885 4932 2275
policy$	6400 6401 6402 6403 6404 6405 6406 6619
polish$	4834
ponytail$	6133 6134 6135 4828 4829
ponytails$	6133 6134 6135 4828 4829
poor$	2754 57 3148 485 486 487 488 489 490 491 492 493 494 495 553 554 555 5803 5804 5805 5806 615 5808 5809 5810 5811 5812 5813 5814 5815 5816 5817 5818 940 6145 1346 1347 1348 1349 6637 6638 6639 6640 1489 1740 1861 1901 1904 1937 1986 1994 2029 2032 2113 2198 2216
poorly$	932 2110
porn$	4577
pornography$	4577
portly$	2526
pose$	1615 6808
poses$	1615 6808
posing$	2244
position$	5194 1517
positions$	5194
positive$	2754 6809 2299 5086
posses	4547
possession$	4547 7039 4548 2488
possibility$	3766
possible$	1644 2252
post$	268 6571 6583 4928 2350
posted$	268 5541
poster$	1702
posters$	1702
posting$	268
posts$	2719 2730 268 4928
potential$	2252
pothead$	4644
potheads$	4644
power	4985
powerful$	2088
powerfully$	2089
powers	4992
practi	6933
practically$	368 772 3472 773 774 775 776 779 780 781 782 827 828 2055 2064
practice$	1445 1446 1447 1448 4898
precin	4380
precinct$	6872 6902
precious$	1289 4003
precocious$	4576 2519
predator$	5751 5752 5753 5754 4641 4642 4643
predators$	5751 5752 5753 5754 4641 4642 4643
predatory$	2512
predic	2230
predicted$	1561 2427
prediction$	2435
predictions$	5134 2435
predictive$	2232
prefer$	161 162 163 164 165 166 167 182 183 184 185 186 187 1865 2305
prefered$	161 162 163 164 165 166 167 182 183 184 185 186 187 1865
prefering$	161 162 163 164 165 166 167 182 183 184 185 186 187 1865
preferred$	161 162 163 164 165 166 167 182 183 184 185 186 187 6612 1466 1467 1468 1469 4190 6683 1865
preferring$	161 162 163 164 165 166 167 182 183 184 185 186 187 1865
prefers$	161 162 163 164 165 166 167 182 183 184 185 186 187 1865
pregna	6951
pregnancies$	2645
pregnancy$	5078 2645
pregnant$	5077
prepared$	3703 3706 1510 6810 4342
prescribed$	5070 2628
prescription$	2628
prescriptions$	2628
presence$	6845
present$	740 3440 741 742 743 3443 744 745 3445 746 3565 4257 1615 6808
presented$	740 3440 741 742 743 3443 744 745 3445 746
presenting$	740 3440 741 742 743 3443 744 745 3445 746
presents$	5486 5489 740 3440 741 742 743 3443 744 745 3445 746 1615 6808
presentted$	740 3440 741 742 743 3443 744 745 3445 746
presentting$	740 3440 741 742 743 3443 744 745 3445 746
preser	2261
press$	2305
pretext$	1606
pretty$	2526
preven	4332 1635
prevented$	6385
prevention$	6820 6824 1633 4336 4542
prey$	5225
prime$	2252
principal$	6892 2259
priori	1601 6802 4992
priority$	1589 4387 6900 2252 2255 2257 2293 2320
prison	6996 4505 4543
prison$	6977 6997 7035 2477
proact	1656 2291
proactive$	1516 4345 4356 4364 1665 6858 6859 4376 1678 1691 1695 1709
probation$	2699
proble	5085
problem$	5846 5851 6520 6892 4644 1954 1989 1992 1994 4695 2280 5068
problematic$	5396 5808 5809 5810 5811 5812 5813 5814 5815 5816 1989 1994
problems$	5593 5851 5995 1789 1815 4644 4695 5068 2432
procedure$	6400 6401 6402 6403 6404 6405 6406 6619
procedures$	6400 6401 6402 6403 6404 6405 6406 6619
proceedings$	6799 5141
proces	5090
process$	6400 6401 6402 6403 6404 6405 6406 6619
processes$	6400 6401 6402 6403 6404 6405 6406
produc	4922
productive$	6809
professional$	2173
professionalism$	6672 6673 6674 6675 4916
professionals$	5616 5798 5863
profil	4922 4976
profile$	6746 1662 4379 4639 4980 2281
profiled$	6747
profiles$	6746 1662 4980 2281
profiling$	2281
profits$	4195
programme$	62 64 65 6967 5164 5182
programmes$	62 64 65
progress$	1598 4602
progressed$	1598
progressing$	1598
progresss$	1598
prolific$	257 258 6757 1870 1938 1945 2257
promiscuity$	2496
promiscuous$	1859 4576 2496 2519
promiscuously$	2496
promise$	6400 6401 6402 6403 6404 6405 6406 6625
promises$	6400 6401 6402 6403 6404 6405 6406 6625
proof$	1567
property$	5425 5426 5427 5428 2937 2938 2939 2940
prosec	1596 6797 6798 4307 6803 4360 6862 2570
prosecute$	4296 2298 2323
prosecuted$	6852
prosecuteing$	2323
prosecutes$	2298
prosecuting$	2298
prosecution$	6793 6799 2297
prosecutions$	6799
prospect$	3764
prostitute$	4577 1878 4580
prostituted$	1878
prostitutes$	4577 1878 4580
prostituting$	1878
prostitution$	5389 5403 4577
protagonist$	4959
protagonists$	4959
protect$	2740 3157 5656 3529 3530 3531 3534 3535 3537 3538 3541 6064 1639
protected$	6064 6069 6073 6078
protecting$	3158 5910 3529 3530 3531 3534 3535 3537 3538 3541 6064 6069 6073 6076 6078 6081 6082 6083 6084 6085 1639
protection$	5910 6063 6064 6069 6073 6076 6078 6081 6082 6083 6084 6085 6509 4330 4403 4404 4497 4530
protects$	6064 1639
protectted$	6064
protectting$	6064
protocol$	6400 6401 6402 6403 6404 6405 6406
protocols$	6400 6401 6402 6403 6404 6405 6406
proud$	4163
prove	1566 1579
prove$	4268
proved$	4268 2263
proves	1579
provid	2223
provide$	1502 4218 4592
provided$	4592
provideed$	1502
provideing$	1502
provider$	3900 3905 3906 6647 6676
providers$	3900 3905 3906 6647 6676
provides$	1502 4592
providing$	4592
provin	1579
provision$	5109 5112
provocative$	4576 2497 2519
provocatively$	932 2101 2110 4836 4838 2497 2519
provoke$	5211 5212 1912
provoked$	5211 5212 1912
provokes$	5211 5212 1912
provoking$	5211 5212 1912
pru	2411
pru$	5111
psoriasis$	2528
psychiatric$	2368 2640
psychiatrist$	6934 2640
psychiatrists$	2640
psycho	4433 2642
psycho$	4644
psychologist$	6925 6934 2641
psychologists$	2641
psychopath$	4644
psychopaths$	4644
psychos$	4644
psychosis$	2620 2668
psychotherapist$	6934
psychotic$	4690 2620
ptsd$	2602
public	4339
public$	3282 6807 6831 1703 1704 4547 4611 2452
puffer$	4837 2142 2146
puffers$	4837
pulled$	5227 4841
punch	7018
punish$	6657 1476 1477 1478 1479
punished$	5585 1476 1477 1478 1479
punishes$	1476 1477 1478 1479
punishing$	1476 1477 1478 1479
pupil	4550
pupil$	5820 5834 5835 5836 5837 5838 5839 7042 1914 4636 4689 2411
pupils	6866
pupils$	69 171 3036 3040 3041 3059 418 3243 544 545 546 5820 5823 5834 5835 5836 5837 5838 5839 6254 6255 6256 6257 6258 3773 3774 3775 3785 3794 3835 6366 4354 1672 6867 1681 1689 6886 6889 4408 6909 4567 4611 4636 4689 1997 4907 5023
purcha	4945
purely$	676
purple$	2128
purpos	1697 4922
purpose$	6523 6526 6828 1640 6900
pursue	1607
pursui	1607
push	1680
push$	227 228 229 1868 2302
pushed$	227 228 229 1710 1868
pushes$	227 228 229 1868
pushing$	227 228 229 1868
put$	0 1 2 2703 5198 5199 11 5204 5222 5331 5360 5535 5536 5537 5538 3143 6235 6331 1495 1496 1580 1581 4389 1690 1788 4592
puted$	0 1 2 11 4592
puting$	0 1 2 11 4592
puts$	0 1 2 2703 11 5204 5222 6331 1495 1496 4248 1788 4592
putted$	0 1 2 11 4592
putting$	0 1 2 2704 5197 11 6331 1495 1496 4592
pyjama$	3690 4837
pyjamas$	6176 6177 6178 6181 4837
queen$	4647
queens$	4647
questi	6898 1720
question$	4420
questionable$	2754 57 3148 1861
questioned$	1836
quick$	6654 4163 1465 1907
quickly$	5978 6606 6607 6608 6609
quiff$	4829
quiffs$	4829
quite$	2784 2799 705 800 856 859 2054 2070
rabble$	551 552 4627 1934 2502
race$	3616 3619 3631 3635 3638 6143
radar$	6723 1532
raff$	4625
rag$	4622
rags$	4622
raid$	4983
raids$	4983
raise$	3529 3530 3531 3534 3535 3537 3538 3541 3935 2067
raised$	3934 2067 4841
raises$	2067
raising$	3529 3530 3531 3534 3535 3537 3538 3541 2067
ran$	227 228 229 241 242 1809 1868 1965 1968 4953
ranger	1706
rape	4525
rape$	7017 4618
raped	5161
rarely$	850 3550 851 3551 852 1769
rascal$	2502
rascals$	2502
rash	4428
rash$	52 53 447 6920 1900
rat$	4623
rate	1635
rate$	6800 5000
rated$	634 638
rates$	6800 5000
rather$	6668 6670
rats$	4623
re	4335
re$	3746 1938
reach$	5789 6263 6279 6308 6309 6310 4859 4861
reached$	6214 6220 6225 6228 6234 6291 6294 6295 6296 6297 6298
reaches$	4860
reaching$	6308 6309 6310 3819 4859
react$	6236 6657
read	4258 5132
read$	5789 1212 1213 1214 6510 6750 6970 5131
reader$	6732
readers$	6732
readily$	6606 6607 6608 6609
readin	6974 4483
reading$	6975 4879 2426
ready$	6654 4163 1510 1644 6980
real$	2328
realise$	3121 3122 3173 3174 3175 3176 3177 3178 3179 3180 3181 3182 3183 3184
realised$	3121 3122
really$	3488 1058 1059 1060 1061
rearrested$	5166
reason$	6308 6309 6310 1606 4859
reasoned$	6214 6220 6225 6234 6291 6294 6295 6296 6297 6298
reasoning$	6308 6309 6310 3822 4859
reasons$	1606
reassurance$	6076
rebuff$	1903 2150
rebuffed$	6199 6200 6201 6202 6203 6204 6205 6206 1903 2150
rebufffed$	1903 2150
rebufffing$	1903 2150
rebuffing$	1903 2150
rebuffs$	1903 2150
receiv	4922 2373
recent	1508
recent$	4208
reckless$	52 53 2754 5396 447 1859 1900 2512
recklessly$	2492
recklessness$	5597
reclaim$	1717
reclaimed$	1717
reclaiming$	1717
reclaims$	1717
recognise$	5656 3173 3174 3175 3176 3177 3178 3179 3180 3181 3182 3183 3184
recognition$	6732 4934
record	1641 1668 4395 1699
record$	4047 6660 4189 1533 1539 6772 6773 6838 1663 4368 4374 7038 5068 5186
recorded$	1580 1581 1594 4368 4374 4389 1690 6890 2310
recording$	1445 1446 1447 1448 1533 1539 1664 4368 4374 4898
recordinged$	4368
recordings$	1664 4368
records$	6717 1533 1539 6772 6773 6838 4368 4374 6887 4935 5068
recover$	2394
recovered$	2394
recovering$	2394
recovers$	2394
recrui	6878
recruit$	213 1866 1867
recruited$	5227 213 2914 215 216 217 1866 1867
recruiter$	5751 4641
recruiters$	5751 4641
recruiting$	213 1866 1867
recruits$	213 1866 1867
recruitted$	213 1866 1867
recruitting$	213 1866 1867
red$	980 6815 2107 2128 4837 2308
redemption$	4861
redheaded$	3649 2526
reduc	1635
reduce	1771
reduce$	5002
reduct	4336
reduction$	6824 6828
referr	6933 1749
referral$	3707 1008 1009 1010 6514 4907 2480
referrals$	3707 1008 1009 1010 6514 6642 6643 4907 4908
referred$	2373
refuge	4499
refuge$	6991
refus	1723 5120 2421
refusal$	606 607 608 609 610 998 999 3715 1308
refusals$	998 999 3715 1308
refuse	2474
refuse$	457 458 459 460 461 463 482 997 6327 6328 6329 6331 2149 4867 2214
refused$	5621 457 458 459 460 461 463 482 997 6199 6200 6201 6202 6203 6204 6205 6206 6327 6328 6329 6331 2149 4867 4903 2214
refuser$	4658 2506
refusers$	4658 2506
refuses$	457 458 459 460 461 463 482 997 6327 6328 6329 6331 2149 4867 2214
refusing$	457 458 459 460 461 463 482 997 6327 6328 6329 6331 2149 4867 2214
regard	4922
regard$	2748 2749 2750 6475 6476 6477 6478 6479 6480 6481 6482 3993 3994 3995 3996 3997
regardless$	5283 6053
regist	1513 1666 4366 4395
register$	4234 6879 6887 7022 7023 4970 5109
registers$	6887
registrations$	4942 2243
regrettable$	4107 4108 6601
regrettably$	2535
regular$	257 258 1870
regularly$	256 6943
rehabilitation$	2481
reject$	540 541 6331 1913 2150
rejected$	540 541 6199 6200 6201 6202 6203 6204 6205 6206 6331 1913 2150
rejecting$	540 541 6331 1913 2150
rejects$	540 541 6331 1913 2150
rejectted$	540 541 6331 1913 2150
rejectting$	540 541 6331 1913 2150
relapse$	6237
related$	6964 4620
relati	6982 6994 4922
relations$	4573
relationship$	5238 303 304 305 5502 5503 5909 6097 1816 4559 4573 4750
relationships$	5238 303 304 305 6097 4559 4573 4750
released$	1837 2474
relentlessly$	2532
reliab	1508
reliable$	4208
reliant$	4768
relied$	6294 6295 6296 6297 6298 1669
relies$	1819
relish$	500 501
relished$	500 501
relishes$	500 501
relishing$	500 501
reluctance$	606 607 608 609 610
reluctant$	457 458 459 460 461 463 606 607 608 609 610 1465
relying$	1819
remain	2452
remain$	5331 388 389 556 563 564 565 566 567 568 569 570 571 572 635 649 650 651 652 653 654 772 3472 773 774 775 776 779 780 781 782 6235 1943 1944 1990 1991 2001 5152
remained$	3311
remains$	137 138 388 389 556 563 564 565 566 567 568 569 570 571 572 3311 3316 635 649 650 651 652 653 654 772 3472 773 774 775 776 779 780 781 782 1943 1944 1990 1991 2001
remand	4360
remand$	2690
remanded$	6852 2690
remark$	993 994 995 996
remarkably$	2054
remarked$	993 994 995 996
remarking$	993 994 995 996
remarkked$	993 994 995 996
remarkking$	993 994 995 996
remarks$	993 994 995 996
reminded$	5269 5270 82 83 84 1549 1692 4406
reminder$	6597 6598
reminders$	5266 6597 6598
remit	1697
remorse$	4604
remorseless$	2512
remote$	6654
remov	1680
remova	7020
removed$	6873 1710
render$	31 32 34
rendered$	31 32 34
rendering$	31 32 34
renderred$	31 32 34
renderring$	31 32 34
renders$	31 32 34
rent$	2684
reoffe	4340
reoffend$	6236 6753
reoffended$	2696
reoffender$	2505
reoffenders$	2505
reoffending$	6827 6830 6832 2696
reoffends$	2696
repair$	6657
repara	1842
reparation$	4542
repeat$	257 258 6236 1870 1938 2257
repeated$	2801 4105 4106 4130 6642 6643 2173 4908
repeatedly$	256 3880 1373
replied$	5541 6397 6409 6410 6411 6412
reply$	5552 5553 5554 6209 6215 6229 6500 6657 6660 4852
replying$	5287 5552 5553 5554
report	4209 4217 1641 1667 1668 1699 4483 4922 4924
report$	5603 5656 6514 1459 6701 6709 1533 1539 6772 6773 4368 6975 4907 5127
reported$	5520 5528 1573 4368 1671 4974 5013
reporting$	1533 1539 4368
reportinged$	4368
reportings$	4368
reports$	6514 1533 1539 6772 6773 4368 4907
reprimand$	2688
reprimanded$	2688
reprimands$	2688
reprobate$	2502
reprobates$	2502
reputation$	692 693 6631 4195
reques	4229
request$	6514 6597 6598 4907
requested$	4939
requests$	6597 6598 6642 6643 4907 4908
requir	4229 4922
require$	5963 871 3572 873 874 875 876 884 885 3586 3587 3588
required$	884 885 3586 3587 3588 1640
requires$	884 885 3586 3587 3588
requiring$	884 885 3586 3587 3588
reside	4339 1793 1796
residential$	4493 4496 2036
residents$	5730 3239 6807 6831 4611 4612
resilience$	2520
resilient$	913 2520
resist$	5636 4599
resistance$	606 607 608 609 610
resistant$	606 607 608 609 610 4864 4867 2512
resit	2428
resolution$	7037 5185
resort$	211 212
resorted$	211 212 1416
resorting$	211 212
resorts$	211 212 1417
resortted$	211 212
resortting$	211 212
respect$	5656 5677 3194 3281 6209 6215 6229 6475 6476 6477 6478 6479 6480 6481 6482 4648 4852
respit	1793
respite$	4493
respon	4213 4266 6863 6878 4992
respond$	5656 6209 6215 6229 6500 6657 6660 4852
responded$	6397 6409 6410 6411 6412 6510
response$	1445 1446 1447 1448 6698 6705 4345 4364 1665 6858 6859 4376 1678 1691 1695 1709 4898
responses$	1445 1446 1447 1448 4898
responsib$	6520 6585 6624
responsibbed$	6520 6585 6624
responsibbing$	6520 6585 6624
responsibed$	6520 6585 6624
responsibilit$	3497
responsibilities$	5988 6363 6520 6624
responsibility$	450 451 5682 6363 6440 6475 6476 6477 6478 6479 6480 6481 6520 6624 1452
responsibing$	6520 6585 6624
responsible$	5217 450 451 913 1444 6653 6758 1575 1673 1711 1835
responsibs$	6520 6585 6624
rest$	6644 4909
rests$	6644 4909
result$	127 1607 5127 5129
resulted$	5204
results$	6631 4195 6975 5127 5129
retail	4339 4402
retail$	4380
retailers$	6831 6894 1712
retain$	2240
retained$	4939 2240
retaining$	2240
retains$	2240
retak	2428
return	4922
return$	5331 5360 5362 5363 207 208 209 210 2936 237 241 242 2946 2982 2990 291 292 293 2997 5656 6209 6215 6229 6235 6237 1643 4852
returned$	207 208 209 210 237 241 242
returning$	5287 5370 207 208 209 210 2933 237 241 242 2943
returnned$	207 208 209 210 237 241 242
returnning$	207 208 209 210 237 241 242
returns$	207 208 209 210 237 241 242 1643
revealing$	2142
review	1545
review$	1684 4733
reviewed$	1684
reviewes$	1684
reviewing$	1684
reviews$	1684 4733
reward$	1625
rewards$	1625
riff$	1925
right$	2754 2756 5586 5587 5682
rightly$	1459
rigid$	6654 4163
rigoro	1693
rigorous$	4393
ring	2258
ring$	1522 1716 1932 4837
ringing$	1522 1716
ringle	6765 6794
ringleader$	6782 6813 6850 4958 5023 2503
ringleaders$	6782 6813 6850 4958 5023 2503
rings$	1522 1716 4837
riot$	4666 4667 4668
ripped$	2135 2142
risk$	5192 5193 5203 2715 16 17 18 2744 5237 5568 5642 5643 5665 5666 5667 5668 5669 5670 5671 5672 5673 5674 5675 5676 5687 5688 5689 5690 5691 5696 5703 3327 3328 629 630 3331 632 633 5826 5827 5828 5829 5830 5831 5832 5833 5897 6057 6058 6059 6060 4104 4315 1638 4531 1857 2251 2277
riskier$	2754 1859
risks$	5192 5193 2767 2768 5642 5643 5665 5666 5667 5668 5669 5670 5671 5672 5673 5674 5675 5676 5688 5689 5690 5691 5696 5897 4558
risky$	5192 5193 2754 5396 1859 1909 1989
ritalin$	2630
rivalry$	4620
rivals$	4612
road$	5354 2049
roadman$	5742 4621 2501
roadmen$	5742 4621 2501
roam$	5374
robbed$	5227 5229 1850
robber	6694 4213 6765 4275 6774 1584 4340 6864 6865 6877 4535 4536 4547 4549 4954 5031
robber$	5765 5766 5767 6758 4644 4645
robberies$	6766 6767 4284 6832 7027 7041 5001
robbers$	5765 5766 5767 4644 4645
robbery$	5389 6698 6705 1516 4221 4222 4223 1524 1525 1554 4284 6780 4298 4345 4364 1665 6858 6859 4376 1678 1683 4387 1691 1695 1709 7027 7028 7039 7041 2252 2268 2312
robust	1693 2291
robust$	4393
robustly$	4975
role$	6624
roles	6871
roll$	527 6534
rolled$	5123
rolling$	527
romanian$	4834
room$	6713 6714 6715 4224 4225 4254 6894 4500 4529 5024
rooms$	5024
ropes$	5894
rose$	5000
rot$	6505
rotten$	1936 4690
rough	5158
rough$	1910 1936 2109
round$	5896 3411 1596 5002
rouser$	4634
rousers$	4634
route	6866
row$	3767 6260 3769
rowdy$	1994 2512
rows$	1789 1815
rude$	5817 5818 5884 6331 2512
ruffian$	2502
ruffians$	2502
rui$	2691
rule$	5733 6400 6401 6402 6403 6404 6405 6406
rules$	5950 6400 6401 6402 6403 6404 6405 6406 6619 4613
run$	5259 5331 5360 5362 5363 227 228 229 241 242 2951 2956 3136 527 799 6237 6331 1809 1868 1964 1967
runaway$	5765 5766 5767 4644 4645
runaways$	5765 5766 5767 4644 4645
rung$	6510
runner	4972
runner$	5418 5768 4644 4646
runners$	5418 5768 6777 4644 4646
runnin	4266 6878
running$	2910 227 228 229 241 242 2950 2952 2956 527 799 6331 6758 6863 1809 1868 1963 1966
runs	6878
runs$	227 228 229 241 242 2956 527 799 6331 1809 1868
rushed$	1745
s$	4264 6759 4310 4447 4459 4468 1783 4486 4487 4496 1801 1802 4533 5049 5052 5054
s17$	2681
s20$	2681
s47$	2681
sabotage$	1902
sabotaged$	1902
sabotages$	1902
sabotaging$	1902
safe$	5234 5235 5641 5645 3154 5647 5648 3558
safeguard$	2740 3161
safeguarding$	6063 6064 6073 6076 6078 2173
safer$	2754
safety$	5202 2711 5239 5240 5241 5242 5243 2775 2776 5642 5643 6724
said$	2874 3031 3032 3039 3130 6249 3860 3861 3864 1573
sallow$	2526
same$	5284 5286 3571 915 3654 6149 6162 3687 2085
sanction$	2299
sand$	6618
sandy$	2107
sat$	989 990 991 1320 1321 1322 1323 1324 1325 1326 1327
satisfy$	6279
savage$	5765 5766 5767 4644 4645
savages$	5765 5766 5767 4644 4645
saved$	6294 6295 6296 6297 6298
saving$	6631 4861
savvy$	913 4745 2518
saw	1742 1816
saw$	4442
say$	5603 5632 5656 548 6209 6215 6229 3860 3861 3864 1686 4852
saying$	548 6262
says$	548 6249 3860 3861 3864
scallies$	2502
scally$	2502
scan$	1684 6945
scandal$	2533
scandalous$	2533
scaned$	1684
scanes$	1684
scaning$	1684
scans$	1684
scant$	3983 3990
scantily$	932 2100 2110
scar$	945 4829
scarcely$	850 3550 851 3551 852 886 887 888 2057 2058 2071
scare$	6093
scared$	6057 6058 6059 6060 902 903
scarf$	6184 4837
scars$	945 4829
scarves$	6184 4837
scatter$	4397
scattering$	1708
scenario$	5194
scenarios$	5194
scheme$	4970
schemer$	4644
schemers$	4644
scheming$	2512
schizophrenia$	2621
schizophrenic$	2621
school	1768 6974 5124
school$	5406 5407 5408 5616 5664 5772 5863 3900 3905 3906 6647 6676 4460 6958 6959 4468 6961 6962 6968 6971 6972 6975 6980 4513 4572 1958 2173 2212 2221 5102 5103 5118 2420 5121 2427 5133 2436
schooling$	5118
schools$	7012 5103
sclerosis$	5040
scor	4951
score$	5894
scored$	6747
scorn$	1903
scorned$	1903
scorning$	1903
scornned$	1903
scornning$	1903
scorns$	1903
scour$	1684
scoured$	1684
scoures$	1684
scouring$	1684
scours$	1684
scraped$	4830
scratch$	6525
scrawny$	2526
screamed$	5621
screen	1749
screening$	6940
screens$	6335 6359 6360 6361 6362
screenshot$	1664
screenshots$	1664
screwed$	642
scrounger$	4644
scroungers$	4644
scruffily$	932 2110 4836 4838
scruffy$	934 3637 2109 2128 2135 2142 2526
scum$	2502
scumbag$	2502
scumbags$	2502
search	6716 1596 6798 1617 6862 6898 1720
search$	1568 6787 4296 6793 6795 6796 1622 4334 1655 1659 1684 4420
searched$	1622 1684
searches$	6795 6796 4317 1622 1659 1684
searching$	6795 1622 1659 1684
searchped$	1655
searchs$	1655 1684
seasoned$	2521
seating$	4395
second$	915 3992
secrecy$	3106
secretive$	2512
section$	2295 2444
sectioned$	2624
secur	2261
secure	1607 1796
secure$	4496 4543 1854 2240
secured$	4939
secureed$	2240
secureing$	2240
secures$	2240
securi	1607 4402 1706
security$	5730 6894 1707 1712 1713 4612
seduce$	1863
seduced$	502 1863
seduces$	1863
seducing$	1863
see	1742
see$	5331 3173 3174 3175 3176 3177 3178 3179 3180 3181 3182 3183 3184 6190 6500 6660 6737 1663 1686 4442
seed$	4636
seeds$	4636
seeing	1742
seeing$	5287 5370 4442 1826 1888
seek	4229 1607 1669 2282
seek$	269 270 271 272 273 274 275 504 3204 505 506 507 508 509 510 524 525 6331 1502 6857 4378 2007 2008
seeked$	1502 4378
seeker$	5763 4606 4706 5152
seekers$	5763 4606 4706
seekin	4229 1669
seeking$	269 270 271 272 273 274 275 504 3204 505 506 507 508 509 510 524 525 3346 3355 6331 1502 4378 4606 4706 2007 5152
seeks$	269 270 271 272 273 274 275 504 3204 505 506 507 508 509 510 524 525 1502 6857 4378 2007 2008
seem$	388 389 556 563 564 565 566 567 568 569 570 571 572 635 649 650 651 652 653 654 740 3440 741 742 743 3443 744 745 3445 746 772 3472 773 774 775 776 779 780 781 782 3565 1943 1944 1990 1991 2001
seemed$	388 389 556 563 564 565 566 567 568 569 570 571 572 635 649 650 651 652 653 654 740 3440 741 742 743 3443 744 745 3445 746 772 3472 773 774 775 776 779 780 781 782 869 1943 1944 1990 1991 2001
seems$	137 138 388 389 556 563 564 565 566 567 568 569 570 571 572 635 649 650 651 652 653 654 740 3440 741 742 743 3443 744 745 3445 746 772 3472 773 774 775 776 779 780 781 782 1943 1944 1990 1991 2001
seen	6891 6908 1816 1840
seen$	708 6214 6220 6225 6234 6291 1742 1757 1826 4953 4974
sees	1742 1816
sees$	4442
seize	1542
seize$	4242 2240
seized	4241 1542
seized$	6733 4242 4939
seizeed$	2240
seizeing$	2240
seizes	1542
seizes$	4242 2240
seizin	1542
seizing$	4242
seizure$	1542 4935 2605
seizures$	4935 5043 2605
seldom$	850 3550 851 3551 852
select	1601
self	2341 2362
self$	46 2906 3185 3186 3187 6951 4525 1896 1949 2068 2079 2192
selfharm$	5062
selfharmed$	5062
selfharming$	5062
selfharms$	5062
selfie$	5460 2994 2995 296 297
selfies$	5460 2994 2995 296 297
selfish$	2512 2533
selfme	5041
sell$	5331 5360 5362 5363 227 228 229 281 1868 1879 4592
sellin	4266 6765 6878
selling$	5399 227 228 229 281 6758 1853 1868 1879
sells	6878
sells$	227 228 229 281 1853 1868 1879
semh$	2673
sen$	6957 2409 5110
send	1667
send$	5331 268 1506 1694 1891 4592 2409 5110
sending$	268 6308 6309 6310 1694 4859
sends$	268 1694 1891
sensation$	1906
sense$	5680 3190 6167
sensible$	5214 2754 913
sensit	1508
sensitive$	4208 4720
sensory$	2390
sent	4409 4412
sent$	268 5535 5536 5537 5538 5541 6697 1506 4505 1891 4592 4903 2451
senten	6994
sentence$	5165 2476 5177 5191
sentenced$	2476
sentences$	5191
sentencing$	2476
separa	6994 6996 4505 4506
separate$	4397
separated$	6997
separating$	1708 6997
separation$	6998
september$	5408
sergea	4221 4222 4223 1524 1525 1554 4345 4364 1665 6858 6859 1678 1691 1695 1709
sergeant$	6713 6714 6715 4224 4225 4254 6837 6856 4365 6868 4391 4416 4994
serial$	257 258 1870 1938 1945 2257
series$	1177 4967 4968
serious$	2745 1938 2173
seriously$	6430 6431 6450 6451 6452 6453 6454 6455 6456 6457 6458 6459 6460 1373
seriousness$	5665 5666 5667 5668 5669 5670 5671 5672 5673 5674 5675 5676 5688 5689 5690 5691
sertraline$	2633
served$	1843
serves$	394 395
servic	6933
service$	5739 3900 3905 3906 6626 6647 6676 6827 6940 6946 2173 4898 2212 2221
services$	5664 5798 5888 1011 1012 1013 1014 3900 6396 3905 3906 6647 6676 6940 4603 4849
serving$	4485 4892 2459
session$	62 64 65 3390 6324 6325 6326 4602
sessions$	62 64 65 5863 3390 4602
set$	3623 1045 1046 1131 1834 4790 4791 5105
setting$	1834
settle$	6209 6215 6229 4852
seven	6866 1701
seven$	4354 1672 6867 1681 1689 6886 6889 4401 4408 6909 5023
severa	6740
several$	2801 4105 4106 4130 6642 6643 4908 2252
severe	2357
severely$	2419 2449
sex$	5350 2900 2976 5470 2980 282 2987 5482 5499 5500 5906 5907 6097 4575 4750
sexual$	5396 2968 283 284 285 286 288 2991 2992 2993 5501 5906 6098 1748 1873 1881
sexualised$	5396 2968 5808 5809 5810 5811 5812 5813 5814 5815 5816 1994 2519
sexuality$	5549
sexually$	1876 2051 2052 2081 2379 2460 5161
shabbily$	932 2103 2110
shabby$	2135 2142 2526
shadow	1720
shadow$	1552 4420
shadowed$	1552
shadowing$	1552
shadows$	1552
shaggy$	2107
shall$	1017 1018 1019 1020 1021 1022 1670
sham	6910
shambles$	2533
shambolic$	2533
shame$	6527 4107 4108 6601 2193
shameful$	2533
shamefully$	2533
share	1504 1667 2223
share$	5331 268 987 6209 6215 6229 6500 6657 6660 1506 1800 4852
shared	1504
shared$	268 987 6510 6697 1506
shares	1504 2223
shares$	268 987 1506 1800
sharin	1504 4922 2223
sharing$	268 987 6540 1506 1800
shaved$	2124 2126 2128 4830
shaven$	2098 2099 2125 2128
she$	2758 3013 3036 3040 3041 3058 5604 418 543 3243 544 5736 545 546 5893 6254 6255 6256 6257 6258 3773 3774 3775 3777 3900 6396 2413
shed	5158
shed$	1432
shedding$	1432
sheet$	5024
sheets$	5024
shelter$	5474 5475 5476 5477 5478 5479 5480 5481
shielding$	6064 6069 6073 6076 6078
shift$	2325
shifty$	2109
shirk$	1432
shirked$	1432
shirking$	1432
shirkked$	1432
shirkking$	1432
shirks$	1432
shirt$	6155 4837
shirts$	6155 4837
shocking$	1346 1347 1348 1349 4107 4108 6601 6637 6638 6639 6640 2198
shockingly$	2535
shoddy$	2533
shoes$	6169 6170 6171 6179 4837 4842
shooti	6774 6864 6865
shootings$	6766
shop	4380 4402
shop$	5406 5407 6872 6894 6902
shopke	4339 4402 4550
shopkeeper$	7042
shopkeepers$	5730 6831 6894 1712 4611 4612
shopli	1584 4340 6865 6877 4535 4547 2698
shoplifter$	5765 5766 5767 4644 4645
shoplifters$	5765 5766 5767 4644 4645
shoplifting$	5389 5399 5403 4284 6832 1683 6903 7027 7039
shoppe	4339
shoppers$	6807 6831 4611
shopping$	4380
shops$	6872 6894 6902 1712
short$	2003 2088 2107 2127 2128 2142 2191 4906 2526
shortcoming$	2172
shortcomings$	6368 6369 6370 2172 4874
shorts$	6169 6170 6171 4837 4842
shot$	4348
shots$	4348
shotter$	2506
shotters$	2506
shotting$	227 228 229 1868
should	4472
should$	21 22 23 24 25 26 344 345 407 421 429 430 431 432 433 434 435 436 437 445 764 849 1184 1185 1186 1187 3889 6391 1338 4042 4247 1670 6964 2175
shoulder$	5873 942 2213
shouldered$	4793 2213
shouldering$	2213
shoulderred$	2213
shoulderring$	2213
shoulders$	5873 5921 2213
shouldn$	343 2176
shouted$	1807
shouting$	1789
show	1566 4267 1579 4922
show$	448 5656 3169 6209 6215 6229 1113 6356 4248 1686 4852
showed$	448 1283 4248
showin	1566 1579
showing$	1283 6696
shown	4409 4412
shown$	448 1283
shows	1566 4267 1579
shows$	448 1112 1283 4248 4283 1686
shrug$	498 1451
shruged$	498 1451
shrugged$	498 1451
shrugging$	498 1451
shruging$	498 1451
shrugs$	498 1451
shunt$	1755
shut$	1498 4903
shuts$	1498
shutting$	1498
shy$	4709
siblin	7002 7003
sibling$	4735 2039
siblings$	2701 5883 6015 7008 4556 4735
sick$	6921
sickle$	2353
sidelined$	2199
sight$	6847 4996 2364
sighted$	4891 4974
sighting$	1550 1689 4948
sightings$	1550 6835 1689 4948 2313
sign$	1410 1411 1412 1413 6622 6623 4905 4907
signal$	5309
signals$	5309 5310
significant$	627 628
signs$	1410 1411 1412 1413 6622 6623 6642 6643 6876 4905 4907 4908
silence$	3106
silliness$	5597
silly$	2745 52 53 2754 410 1898 2512
similar$	2088
simple$	2469
simpler$	1644
simply$	368 676 1058 1059 1060 1061 3888 1418 1419 1462 2203
since$	7020 5183
single$	1100 1101 3832 1508
sister	6982 4501 6995 4504 7002 7003
sister$	1785 6993 4526 4735
sisters$	5883 4735
sit	6891 6908
sit$	2859 989 990 991 6209 6215 6229 1320 6658 4852
site$	4933
sits$	989 990 991 1320 1321 1322 6878
sitting$	1320 1321 1322
situation$	5194 5642 5643 6061 6062 4104 6636 1815 5155
situations$	5194
six	6866 1701
six$	926 3785 3794 4354 1672 6867 1681 1689 6886 6889 4401 4408 6909 5023
sixteen$	5932 767 768 769 770
skaters$	3785 3794
skeletal$	2088
ski$	2143
skimpy$	2142
skin$	3640 3653 6931 4813 2114 2120
skinned$	4776 4806
skinny$	3649 2088 2142 2526
skins$	5486
skirt$	6169 6170 6171 4837 4842 4845
skirts$	6169 6170 6171 6187 4837 4842 4845
skive$	2495
skived$	2495
skives$	2495
skiving$	2495
skunk$	4451
slag$	4644
slags$	4644
slapdash$	2533
slave$	4676 1977 2507
slaves$	4676 2507
sleep	4432 4458
sleep$	5331 5374 277 6924 6943 6950 1790 1821 1874 2382
sleeping$	277 1790 1821 1874 2371
sleeps$	277 1790 1821 1874
slender$	2088 2526
slep$	2458
slept$	277 1820 1874 2458
slicked$	941 4830
slide$	4917 5024
sliders$	6169 6170 6171 4837 4842
slides$	5024
slight$	2088 2526
slightest$	3810 3984
slightly$	925 2089
slim$	2088 2526
slimly$	2089
slippers$	6181 4837
slipshod$	2533
sloppy$	1346 1347 1348 1349 2198 2533
sloth$	4919
slow$	606 607 608 609 610 1346 1347 1348 1349 6637 6638 6639 6640 6654 4163 1465 2198
slowly$	6654
slut$	4644
sluts$	4644
sly$	2512
smacke	1807
smacked$	4507
small$	3482 929 2056 2088
smart$	4743 4749 2142
smarter$	2754
smartly$	932 2110 4836 4838
smarts$	4744
smelly$	2526
smok	1751
smoke$	5331 5360 5362 5363 193 6331
smoked$	5541 6331
smokes$	6331
smoking$	6331
snapchat$	2820 2821 2822 260 2960 261 2961 262 2962 263 2963 264 2964 5457 5458 5459
sneak$	4644
sneaks$	4644
snood$	6184 4837 2529
snoods$	6184 4837 2529
snub$	1903
snubbed$	1903
snubbing$	1903
snubed$	1903
snubing$	1903
snubs$	1903
so$	5285 3891 1288 2054
social$	5391 5397 260 261 262 263 264 3232 3345 5843 5885 3900 6396 4236 1558 4259 6767 4359 6907 1828
sod$	4004
sofa	2446 5158
sofa$	7013
sofasu	5146
sold$	227 228 229 281 1853 1868 1879 4592
solely$	1453 1454 2211
solicit$	1897
solicited$	1897
soliciting$	1897
solicits$	1897
solicitted$	1897
solicitting$	1897
solid$	2088
solidly$	2089
solve	2301
solves	2301
solvin	2301
somali$	4834
somebody$	5369 5627 3900 6396
someone$	5369 3005 5627 3508 3900 6396
something$	5524 6883
somewhere$	5474 5475 5476 5477 5478 5479 5480 5481
soon$	6606 6607 6608 6609
sooner$	6379 6388
sophisticated$	737 2521
sorely$	1373
sort$	6063 6146 4610
sorts$	4610
sought$	269 270 271 272 273 274 275 504 3204 505 506 507 508 509 510 524 525 2008
sound$	740 3440 741 742 743 3443 744 745 3445 746
sounds$	740 3440 741 742 743 3443 744 745 3445 746
source	4922
source$	4208 1509 1705 2223 2224
sources$	1509
space$	6050 4351
speak	1816
speak$	5454 265 266 267 747 748 749 750 751 752 3549 6190 6209 6215 6229 6282 6308 6309 6310 6500 4852 4859
speaking$	265 266 267 4879
speaks$	265 266 267 747 748 749 750 751 752 6282
special$	1764 6957 2433 2443
specialist$	6934
speech$	1743
spell	5132
spelli	4483
spelling$	6975 2426
spend$	5331 2840 2841 2885 5515 5516 5517 5518 5519 533 534 535
spendded$	533 534 535
spendding$	533 534 535
spended$	533 534 535
spending$	5287 5370 5515 5516 5517 5518 5519 533 534 535
spends$	533 534 535 6891
spent$	533 534 535 1843
spice$	4451
spiky$	2107 2128
spineless$	2533
spirit	4432
spirits$	6924
spite$	2774 75 76 78 102 103 104 5429 5430 5431 5432 1406
split	6994 6996
split$	4397 4505
spliting$	1708
splitting$	1708
spoiled$	2512
spoilt$	2512
spoke$	265 266 267
spoken$	5269 5270 82 83 84 5520 6214 6220 6225 6234 6291 6510
sporadic$	5803 5804 5805 5806 615 1986
sport$	944 960 961 962 963 964 965 966 967 968 969 6948 2129 2137
sported$	944 960 961 962 963 964 965 966 967 968 969 2129 2137
sporting$	944 960 961 962 963 964 965 966 967 968 969 2129 2137
sports$	944 960 961 962 963 964 965 966 967 968 969 2129 2137
sportted$	944 2129
sportting$	944 2129
sporty$	2109
spot$	6841 6875 5015 5030
spots$	6841 6875 5030
spotty$	940 3649 6145 2113 2526
spray$	2122
spree$	5016
spring$	5408 5409
spurn$	1903 2150
spurned$	1903 2150
spurning$	1903 2150
spurnned$	1903 2150
spurnning$	1903 2150
spurns$	1903 2150
squad	4213 4216 4221 4222 4223 1524 1525 1554 4345 4364 1665 6858 6859 1678 1691 1695 1709
squad$	6705 6706 1515 6708 6713 6714 6715 4224 4225 6720 1529 4254 6781 6837 6856 4365 6868 4391
squander$	1902 2218
squandered$	1902 2218
squandering$	1902 2218
squanderred$	1902 2218
squanderring$	1902 2218
squanders$	1902 2218
square$	6902
squarely$	1453 1454 2211
squint$	2528
squints$	2528
stab	7018
stabbed$	5229 1850
stabbi	6774 6864 6865 4535 4536
stabbing$	6780 7027 7028
stabbings$	6766 7027
staff	4402 1706
staff$	5369 5471 5616 3170 5664 5730 3239 5769 5863 5902 5903 5904 3900 6396 3905 3906 6647 6676 6894 7042 4603 4611 4612
stained$	2135 2142
stairw	5158
stamme	6931 6951
stamp	1635
stance$	4990
stand	6891 6908
stand$	726 3529 3530 3531 3534 3535 3537 3538 3541 989 990 991 1323 1324 1325 1326 1327 2181
standard$	6525 4898
standards$	6400 6401 6402 6403 6404 6405 6406 4898
standing$	3529 3530 3531 3534 3535 3537 3538 3541 1323 1324 1325 1326 1327 2181 2465
stands$	989 990 991 1323 1324 1325 1326 1327 2465
starte	2373
starti	2373
starts	2373
starve$	2342
starved$	2342
starves$	2342
starving$	2342
stash	4262 1578
stashed$	6711
state	4209
state$	6636 6701
statement$	6704 6710 1765 5109
statemented$	2680
statements$	6704 6710
states$	6701
statio	4402
station$	5406 5407 6894 6902 7028
stations$	6894
stature$	6115 6116 6117 4788
status$	5692 5694 5695 1906 4733 5109 5152
stay$	5297 2842 2843 2860 5360 5362 5363 2884 5506 5515 5516 5517 5518 5519 5520 5603 6209 6215 6229 1790 4852
stayed$	5368 5520 5528 5535 5536 5537 5538 5550 5551 5626 1790 1820
staying$	5287 5370 5506 5515 5516 5517 5518 5519 5520 1790 2438
stays$	5520 1790 2438
steal$	5331 6235 6327 6328 6329
steali	4266 6878 2698
stealing$	5884 6758
steals	6878 2698
steals$	6327 6328 6329
step	6982 4501 6999
step$	4251 1653 2291
stepbrother$	4526
stepdad$	1785 6993 4502 7008 4526
stepfather$	1785 6993 4502 7008 4526 7024
stepmother$	6993 7008 4526 7024
stepmum$	6993 7008 4526
stepparent$	7008 4526
stepparents$	7008 4526
stepped$	2291
stepsiblings$	7008
stepsister$	4526
stepstepdad$	7008
stepstepfather$	7008
sti	2380
sti$	5080
stick$	5656 6209 6215 6229 1212 1213 1214 4852
still$	5271 1217 1218 1219 1220 1648
stills$	4204 1505 4348 1702
stis$	5080
stock	6765
stock$	1519 6754 6769 6770
stockily$	2089
stocky$	2088 2526
stole	2698
stolen	6765 2698
stolen$	6754 6770 7039 7040 2336
stoned$	6331
stoner$	4644
stoners$	4644
stood$	989 990 991 1323 1324 1325 1326 1327 2181 2465
stop	1596 1634 6898 1720
stop$	3025 5633 6209 6215 6229 6279 6308 6309 6310 6716 1568 6787 4296 6793 1603 1604 1617 4334 1655 4420 4852 4859 2306
stopped$	3023 3060 6294 6295 6296 6297 6298 1655 6862 1848 4903 4974 2396
stopping$	1603
stops	1617
stops$	1603 4317 6818 1655
store	4262 1578 4402
store$	5297 6894
stored$	6711
stores	1578
stores$	4277 6894
storin	4266 6765 1578
storing$	6758
stout$	2088 2526
straight$	5529 5530 2107 2128
strange$	2974
stranger$	5305 5315 5316 4563
strangers$	2805 5305 2816 2819 5312 5315 5316 5380 2965 3224 5717 5718 4563
strapping$	2526
strate	4985 4992 4997
strategy$	5003
strayed$	5541
street	1508 6862 4380
street$	5400 5406 5407 4208 4294 6801 6872 6902 4565 1923 1988 2026 2031 2042 2043 2044 2045 2085 2226 2331
streets$	5400 6801 6872 6902 4565
streetsmart$	2517
streetwise$	913 2517
streng	1607
stress$	2392
strict	1693
strict$	4393
strike$	3568 2231
striking$	2109
strikingly$	2054
string$	114 1178
stringing$	114
strings$	114
stroke	4428
stroke$	6920
stroll$	989 990 991
strolls$	989 990 991
strong	1693 2291
strong$	913 4393 2088 2328
strongly$	2089
stroppy$	2512
struct	4976
struggle$	606 607 608 609 610
struggled$	606 607 608 609 610
struggles$	606 607 608 609 610 2432
struggling$	606 607 608 609 610
strung$	114
stubble$	2527
stubborn$	4163 2512 2533
stubbornly$	2533
stuck$	5550 5551 1212 1213 1214
studen	4550
student$	5820 5834 5835 5836 5837 5838 5839 7042 4636 4689
students$	5820 5834 5835 5836 5837 5838 5839 4636 4689
stunt$	5238 4559
stunts$	5238 4559
stupid$	2745 52 53 2754 57 2834 410 1861 1898 2512
stupidity$	5597
sturdy$	2088
stutte	6931
style$	6146 4620
subculture$	4688
subcultures$	4688
subject$	6107 6110 1563 6854 2280
subjects$	6107 6110 1563 4327
submi	4922
submit	2223
submitted$	4389 1690 5013
substance$	2385
substandard$	1346 1347 1348 1349 6637 6638 6639 6640 2198
successful$	6809
such$	2174
sucked$	5227
suffer	1823 1824
suffer$	2394
suffered$	4523 4524 2394
suffering$	2394
suffers$	4523 4524 2343 2394
sufficient$	4768
sugar$	1887
sugges	4209 4922
suggest$	6701
suggests$	6701
suicidal$	2622
suicide$	6922 2622
sullen$	2512
summer$	5408 5409
summon	6862
superficial$	5803 5804 5805 5806 1919 1986
superv	1840 1842
supervised$	2039
supervising$	5910
supervision$	5910 6063 6064 6073 6076 6078 6081 6082 6083 6084 6085 1445 1446 1447 1448 7033 4542 4898 5164 5182
suppl	6878
suppli	1667
supplied$	227 228 229 4409 1868
suppliers$	6782
supplies$	227 228 229 4287 1853 1868
supply	6694 4266 6759 6765 6774 6775 1667 6864 6865 6871 4547 4984 4985
supply$	227 228 229 1502 6754 4287 7039 1868
supplyed$	1502
supplying$	227 228 229 1502 6758 7039 1853 1868
supplys$	1502
suppor	1607 1669 1840 2286 2291
support$	62 70 71 5664 5789 5798 5802 6063 6064 6073 6076 6078 1011 1012 1013 1014 6509 1445 1446 1447 1448 1598 1611 1640 4463 6965 1774 6966 4475 4602 4603 4849 5109
supported$	70 71 1598 1611
supporting$	70 71 1598 1611
supports$	70 71 1598 1611 1640
supportted$	70 71
supportting$	70 71
suppre	1635
suppress$	2576
suppressing$	2576
suppression$	2576
sure$	1044 1045 1046
surely$	1147 1155 3855 1156 1157 3888 4868
surf	5146
surface$	1919
surgery$	6945
surly$	2512
surprisingly$	2054
surveillance$	6793 2546 2579
surveilled$	6747
surviv	1824
survive$	6048 6049 3561 862 863 3564 2069
survived$	4524 2069
survives$	2069
surviving$	2069
suspec	1564 4978
suspect$	6107 6110 6757 4741 4952 2273 2280 2567
suspected$	4264 1573 1582 1835 2254
suspects$	6107 6110 6757 6785 4635 4741 4952 2253 4981 2567
suspen	4483
suspended$	1767 5115 2477
suspendeds$	1767
suspension$	1767 6975 2675
suspensions$	1767 2675
suspicious$	4341
swallo	2399
swap$	290 2990 291 292 293 294 295
swaped$	290 2990 291 292 293 294 295
swaping$	290 2990 291 292 293 294 295
swapped$	290 2990 291 292 293 294 295
swapping$	290 2990 291 292 293 294 295
swaps$	290 2990 291 292 293 294 295
swarthy$	2526
swear$	6331
swearing$	6331 6959
swears$	6331
sweatshirt$	6169 6170 6171 4837 4842
sweatshirts$	6169 6170 6171 4837 4842
sweep$	1429 5022
sweeping$	1429
sweeps$	1429 5022
swept$	1429
swift	2291
sympathy$	5584
symptoms$	5093
syndro	4428
syndrome$	6920 5100
system	4922
system$	5902 5903 5904 6772 6773 6838 6881 6882 2173
systemic$	2173
systems$	6772 6773 2173
t$	3663 6169 6170 6171 4478 4842
ta	1773 4474
ta$	4473 6966
table$	6963
tablet	4433
tablets$	6925 5071 5099
tabs$	4234
tackl	1635
tackle	5002
tactic	4985 4992
tactical$	4376 2319
tag$	7036 7044 5191
tagged$	7036 2483
tagging$	7036
tags$	5191
tail$	1552
tailed$	1552
tailing$	1552
tails$	1552
tak	1680
take$	45 5259 5331 2857 168 169 259 315 3017 5656 3173 3174 3175 3176 3177 3178 3179 3180 3181 3182 3183 3184 723 796 848 6190 6209 6215 6229 3930 1238 3958 3962 3963 3964 3965 3966 3967 3968 1283 6500 6657 6660 1621 1658 4413 1736 1858 1891 4852
takeaway$	5406 5407
taken$	45 5520 6281 3929 3959 3960 3961 3962 3963 3964 3965 3966 3967 3968 1283 6510 1738 1745 1792 1858
taker$	5758 4557
takers$	5758 4557
takes$	45 192 259 796 3958 1283 1621 1738 1858 1891
taking	2399
taking$	45 5260 259 796 6051 6052 3962 3963 3964 3965 3966 3967 3968 1283 1621 1736 1738 4557 1858
talk	6891
talk$	62 5453 265 266 267 5552 5553 5554 747 748 749 750 751 752 6190 6209 6215 3734 6229 6282 6308 6309 6310 6702 4852 4859
talked$	265 266 267 5535 5536 5537 5538 5544
talking$	265 266 267 5552 5553 5554 6308 6309 6310 3821 6702 4859 2374
talkked$	265 266 267
talkking$	265 266 267
talks$	62 265 266 267 747 748 749 750 751 752 6282 6731
tall$	6118 928 2088 4792 2526
tan$	4821 4822
tango$	5384
tanned$	940 2113 2526
tantrum$	5852 5853 4697
tantrums$	5852 5853 4697
target	6716 1601 6802 6803 1656 2291 4997 5002
target$	5224 5225 6746 6787 4302 2280 4993 2311 2327 2427
targeted$	5227 4302 4356 2311
targeting$	4302 2311
targets$	5223 5225 6631 4195 6746 4302 4993 2311
tart$	4644
tarts$	4644
task	4216 1697
task$	6363
tasked$	1556 1676 4406 2294
taskforce$	6708
taskin	2294 5019
tasking$	4345 4364 1665 6858 6859 4376 1678 4387 1691 1695 1709 4994
tastes$	5995
tattoo$	945 6137 6179 4829 2131
tattooed$	2526
tattoos$	945 6137 6179 4829 2131
taught$	70 71 5294 5295 5296 5585 6214 6220 6225 6234 6291 6294 6295 6296 6297 6298 6873
taunt$	1912
taunted$	1912
taunting$	1912
taunts$	1912
tauntted$	1912
tauntting$	1912
teach$	70 71 5769 5789 6263 6308 6309 6310 4859
teache	4550
teached$	70 71
teacher$	5616 7042
teachers$	5616 5730 3239 5769 5863 4612
teaches$	70 71
teaching$	70 71 1773 4474
team	4216 4345 6933
team$	3900 3905 3906 6647 6676 6706 6708 6713 6714 6715 4224 4225 6724 4254 6781 1602 6837 6856 4365 6868 4391 6938 6946 2212 2221 5044
teams$	1602
tearaway$	2502
tearaways$	2502
techni	4985
teen$	5820 5823 5834 5835 5836 5837 5838 5839 4689
teenage$	915 1880 1938 1941 1945 2084 2085 2252
teenager$	5820 5823 5834 5835 5836 5837 5838 5839 6107 6110 4636 4689
teenagers$	5709 5743 5820 5823 5834 5835 5836 5837 5838 5839 6107 6110 4636 4689
teens$	5743 5820 5823 5834 5835 5836 5837 5838 5839 4689
teeth$	4817
teleph	1558
telephone$	1541 6734 2235
telephones$	1541 6734
tell$	5331 5603 5656 548 6209 6215 6229 6282 3860 3861 3864 6660 1503 1521 1522 4852
telling$	548 1521 1522
tells$	548 6282 3860 3861 3864 1521 1522
temper	6994
temper$	5852 5853 4697
tempered$	4703 4704
tempers$	5852 5853 4697
temporarily$	2413
temporary$	2445
tempt$	5211 5212 1863
temptation$	5373
tempted$	5211 5212 502 1863
tempting$	5211 5212 1863
tempts$	5211 5212 1863
temptted$	5211 5212 1863
temptting$	5211 5212 1863
ten$	767 768 769 770
tenancy$	7014 5156
tendencies$	4640
tension$	1789 4976
term$	6931
termin	2378
terrible$	2745 2754 57 3148 3256 1346 1347 1348 1349 6637 6638 6639 6640 1489 1861 2029 2198
territ	4351
territory$	6843
terrorise$	537 1911
terrorised$	537 1911
terrorises$	537 1911
terrorising$	537 1911
terrors$	5083
test$	6331 6940 2245 5080 5087
tested	1749
tested$	2386
testing$	6331
tests$	5087
text$	265 266 267
texted$	265 266 267
texting$	265 266 267
texts$	265 266 267
textted$	265 266 267
textting$	265 266 267
than$	2789 5608 3126 3436 5945 5946 5947 5948 840 857 860
thank$	5569 5570 5571 5572 5573 5574
thanks$	1500
that	4922
that$	313 3170 5736 5891 915 6513 6599 6600 4185 6701 4283 6906 1927 2085 4900
the$	2923 2924 3170 5663 3196 3200 5730 543 3292 698 5891 3402 3500 812 915 949 3657 3670 971 6311 3844 3874 6396 3933 4093 4122 4124 6619 6620 4130 4132 6642 6643 6651 4161 1492 4278 4292 4298 4300 4309 4324 6823 4352 4420 4424 4450 4552 4612 1927 4900 4908 2252 2255 2277 2397
thef$	6758
theft	4275 6774 1584 6864 6865 6877 4415 4535 4536 4547 4549
theft$	5389 5403 5884 6767 4284 6780 1683 6903 6907 7027 7028 7039 7041 2268
thefts	4340
thefts$	6766 6767 4284 6832 6903 6907 7027
their	4237 1538 1564 4930 2247 2264
their$	19 2747 2751 2766 125 132 133 135 2838 5333 171 5377 2896 2981 5491 3057 3099 3100 405 406 413 5612 5615 3151 3170 5683 5687 3196 5769 5897 713 3433 5928 3437 3439 3562 3628 3629 3630 953 975 3688 3831 3867 6393 4035 4045 4121 4123 4125 6619 6620 4130 4132 4133 6631 6642 6643 4197 4198 4264 4292 4298 4300 1733 4436 4437 1801 1802 4503 4510 4522 1882 1894 1997 2139 2140 2174 4901 4908 2212 2369 2402
theirselves$	2700 2702 2731 2732 33 2734 2735 2736 2737 2738 39 5232 5233 2742 2743 2959 5555 5556 5558 3077 3078 3079 3080 3081 3082 3083 3084 3086 3087 5582 5583 5596 3149 3153 454 3155 3156 5649 5650 5651 5652 5653 5654 5779 5913 5914 5915 5916 5917 5918 5919 6021 6022 6023 6024 6025 6026 6027 6028 6029 6030 6031 6032 6033 6034 3543 6041 4157 4555 4578 4579 4766 4767
them	4205 4212 4226 6740 6742 1555 6788 6794 4319 6811 4322 4323 6866 6912 4946 4998 5004 5114
them$	5195 5196 5244 2807 2814 5435 5438 5474 5475 5476 5477 5478 5479 5480 5481 3085 3094 3095 3239 3289 641 3366 3367 3368 3369 3370 3494 3785 3794 6292 6311 3835 3938 3939 4009 4010 4011 4012 4013 4014 6513 4050 4064 6586 6587 6588 6589 6590 6591 4100 6642 6643 6666 6667 4176 6718 1557 1595 6814 6826 4354 6854 1672 6867 1681 1689 6886 6889 4401 4408 6909 4422 4678 4871 4901 4902 4908 5023
themself$	2700 2702 2731 2732 33 2734 2735 2736 2737 2738 39 5232 5233 2742 2743 2959 5555 5556 5558 3077 3078 3079 3080 3081 3082 3083 3084 3086 3087 5582 5583 5596 3149 3153 454 3155 3156 5649 5650 5651 5652 5653 5654 5779 5913 5914 5915 5916 5917 5918 5919 6021 6022 6023 6024 6025 6026 6027 6028 6029 6030 6031 6032 6033 6034 3543 6041 4157 4429 4555 4578 4579 4766 4767 5042 5063
themselves$	2700 2702 5195 5196 2731 2732 33 2734 2735 2736 2737 2738 39 5232 5233 2742 2743 2959 2989 5555 5556 5558 3077 3078 3079 3080 3081 3082 3083 3084 3086 3087 5582 5583 5596 3149 3153 454 3155 3156 5649 5650 5651 5652 5653 5654 5777 5779 5913 5914 5915 5916 5917 5918 5919 6021 6022 6023 6024 6025 6026 6027 6028 6029 6030 6031 6032 6033 6034 3543 6041 6055 6531 4157 4429 4555 4578 4579 4766 4767 5042 5063
therap	4433 6935
therapist$	6925 6934
therapy$	6926 5073 5074 5093 5157
there$	5545 1053 1054 1055 4257
these$	2811 698 907 911 915 6259 1080 6311 4009 4010 4011 4012 4013 4014 4054 4056 4066 4067 6586 6587 6588 6589 6590 6591 6642 6643 6666 6667 4176 1701 1942 1945 4871 2174 4901 4902 4908 2252 5004
they	6695 6725 1555 1591 1599 6866 1701
they$	2758 3036 3040 3041 3058 5604 418 543 3243 544 5736 545 546 5893 6254 6255 6256 6257 6258 3773 3774 3775 3777 3900 6396 4291 4299 4316 4354 1660 1672 6867 1681 1689 6886 6889 4401 4408 6909 4427 5023
thick$	923 2076 2091 2127 2132 2512
thickset$	2088 2525
thief$	5765 5766 5767 4644 4645
thieves$	5765 5766 5767 4644 4645
thigh$	6929
thighs$	6929
thin$	2088 2105 2109 2526
thing$	6471 6472 6473 6474
things$	3127 5995 6036 6061 6062 4103 4185 1815
think$	5656 747 748 749 750 751 752 3549 3915 6408
thinking$	4879
thinks$	747 748 749 750 751 752 3915 6408
third$	915
thirteen$	767 768 769 770
thirty$	5493 3452 5959
this$	3170 676 915 6311 6348 3938 3939 4009 4010 4011 4012 4013 4014 6513 6586 6587 6588 6589 6590 6591 6642 6643 4152 4185 4292 1927 1993 2085 4871 4900 4901 4902 4908 2255
thoroughly$	2167
those	6788 4998
those$	5722 698 907 4266 6794 4327 6823 6850 1945 4871 2252
though$	96 2797 5429 5430 5431 5432
thought$	5520 5637 5638 6376 6392 6397 3915 6408 6475 6476 6477 6478 6479 6480 6481 6482 6483 6484 3993 3994 3995 3996 3997 1573 1671
thoughts$	1730
threadbare$	2142
threat$	4315 1616 2251
threatening$	1994 2510
three	6740 6866
three$	3785 4130 4354 1672 6867 1681 1689 6886 6889 4408 6909 2252 5023 2469
thresholds$	6619
threw$	471
thrill$	5692 1906
thrills$	5696
throug	2223 2286 2291
through$	5793 3553 3554 3645 6280 6312 6317 4135 1864 2219
throw$	471
throwing$	471
thrown$	471 1807 1808
throws$	471
thug$	2502
thuggery$	2502
thuggish$	2502 2510
thugs$	6783 2502
tic$	2392
tick$	2183
ticking$	4884
tidy$	2109
tied$	1574 4372 4830
ties$	549 4620
tight$	4164 2127 2142
tightly$	943
tights$	4837
tiktok$	260 2960 261 2961 262 2962 263 2963 264 2964 5457 5458 5459
time	4471
time$	2787 5332 5377 5662 3233 3235 3258 3272 5949 6242 6243 6244 6324 6325 6326 6336 6344 6749 4865 4918
timed$	6810
timekeeping$	4601
timeline$	4379
times$	5275 5277 5278 5282 6337
timeta	4395 4483
timetable$	6887 6963 6975
timetables$	6887
timewaster$	4644
timewasters$	4644
timid$	4163
tip	2337
tip$	1619
tipoff$	5037
tipoffs$	5037
tipped$	1619
tipping$	1619
tips$	1619
to	4922
to$	5297 5327 2839 2848 2870 2882 2907 2908 2909 2911 2941 2949 2953 3007 3008 3009 3010 3011 3014 3018 3022 3088 5602 3124 5639 3164 3211 3219 3222 3249 3294 3297 3306 3325 3374 3394 3399 3414 3415 3417 3520 3536 6105 3698 6194 6195 6196 6198 6207 6226 3744 3745 3771 6300 6313 3881 3882 3883 6407 6413 6414 6415 3936 3937 6449 4008 1335 4043 4091 4153 6655 4165 4166 6691 4200 4206 4210 4214 1518 4247 4256 4261 4270 4273 4274 4295 4305 4306 4314 4337 4361 1670 1687 4421 4431 4445 4452 4457 6953 4478 4527 7026 4539 1846 4598 4600 4849 4851 4854 4870 4872 4901 4914 4994 2332 5176
toarso	6864
toburg	6864
tocrim	6864
todama	6864
todeal	6864
todiso	6864
toe$	6150 6172 6173 6174 3683 1922
togang	6864
tokenistic$	1919 2533
told$	5269 5270 82 83 84 91 92 93 94 5294 5295 5296 2877 5525 5532 3135 6214 6220 6225 6228 6234 6291 6294 6295 6296 6297 6298 3860 3861 3864 6510 1556 1692 4406
tolerance$	4989
tone$	6132 4814
tones$	6132 4814
too$	3406 3407 5978 894 895 896 4114 4115 4116 4117 4162 1463 1464 4201
tooffe	6864
took	2399
took$	45 168 169 259 316 3928 1239 3948 3958 3962 3963 3964 3965 3966 3967 3968 1283 1736 1738 1858 1891 4592
toolki	4985
tooth$	4817
top	6878
top$	5487 6152 6169 6170 6171 6813 6850 1696 4837 4842 4844 2252 2257 2259
topless$	2968
tops$	6152 6169 6170 6171 4837 4842 4844
torment$	537 1911
tormented$	537 1911
tormenting$	537 1911
torments$	537 1911
tormentted$	537 1911
tormentting$	537 1911
torn$	2135 2142
torobb	6864
toshoo	6864
tostab	6864
tosupp	6864
total$	1015 1482 2173
totally$	2164 2167
tothef	6864
touch$	5297 6279 6522
touched$	5227 2823 5504 6097
touching$	5510
tough	1693
tough$	597 598 599 600 601 602 913 4393 2109 2290 2521
toughe	1693 2291
tougher$	4393 2290
touret	2352
tourette$	5052
tourettes$	5052
toward	1607 1669 2286
towards$	2911 3211 3219 3222 5773 3325 3371 6761 5130
town$	4339 4380
toxic$	553 554 555 1937 2512
trace	6716 1536 6737
trace$	6746
traced$	6890
traces$	6746
track	1536 6803 1699
track$	4234 6739 6746 6748 4344 4374 1675 1699 5015
tracke	1536 6730 4258
tracked$	6747 6750 4374 1675 6890 2229
tracki	1536
trackie$	4837
trackies$	6169 6170 6171 4837 4842
tracking$	4374
tracks	1536
tracks$	6746 4374
tracksuit$	6169 6170 6171 6179 4837 4839 4842 2529
tracksuits$	6169 6170 6171 6176 6177 6178 6179 6181 4837 4839 4842 4974 2529
trade$	281 290 2990 291 292 293 294 295 356 1879
traded$	281 290 2990 291 292 293 294 295 356 1879
trader	4402
traders$	6894 1712
trades$	281 290 2990 291 292 293 294 295 356 1879
trading$	281 290 2990 291 292 293 294 295 356 1879
traffic$	227 228 229 1868 4935
trafficced$	227 228 229 1868
trafficcing$	227 228 229 1868
trafficed$	227 228 229 1868
trafficing$	227 228 229 1868
trafficking$	227 228 229 1868
traffics$	227 228 229 1868
trail	1720
trail$	1552 4420
trailed$	1552
trailing$	1552
trails$	1552
trainer$	4837
trainers$	5474 5475 5476 5477 5478 5479 5480 5481 5486 5489 6169 6170 6171 6176 6177 6178 6179 4837 4842
training$	4542 4554
transmitted$	5079
trap$	1950
trauma$	7016 2393
traumatic$	5050
travel	6891
travel$	5362 5363 5506 1891 4592
traveled$	1891 4592
traveling$	1891 4592
travelled$	1891 4592
travelling$	5370 5506 1891 4592
travels$	1891 4592
trawl	1545
trawl$	1684 4949 2585
trawled$	1684
trawles$	1684
trawling$	1684
trawls$	1684
treated$	1594 4435 1757 2346
treatm	5085
treatment$	6926
trendy$	2142
trial$	5165
tricky$	597 598 599 600 601 602 5856 5857 5858 5859 5860 5861 5862 4701
tried$	6249 6385 3897 4877
tries$	6282
trip$	5510
trips$	5510
troubl	4415
trouble$	5393 3066 3067 5560 5561 5562 5563 5696 5703 5884 3767 6260 3769 6332 3922 6420 6421 6422 6903 6907 1789 1815 4593 1929 1930 1931 4690
troubled$	6392 6397 3915 6408 3923 6441 1989 2085
troublemaker$	2503
troublemakers$	5884 2503
troublemaking$	2503
troublesome$	2512
truancy$	2495
truant	2678
truant$	5331 5374 5765 5766 5767 6327 6328 6329 4644 4645
truanted$	2495
truanting$	2495
truants$	5765 5766 5767 4644 4645
true$	1343
trust$	5789 6209 6215 6229 6250 6251 6252 6253 6263 6308 6309 6310 3900 3905 3906 6647 6676 4852 4859 2212 2221
trusted$	5535 5536 5537 5538 5541 3558 6294 6295 6296 6297 6298
trusting$	3819
truth$	3128
truthful$	3125 5618
try$	6209 6215 6229 6249 6282 6308 6309 6310 6321 4852 4859 4877
trying$	6308 6309 6310 6857 4859 4879
tryings$	6857
tubby$	2526
tumour	4428
tumour$	6920
turf	4351
turf$	6843
turkish$	4834
turn	6908
turn$	211 212 3166 3168 472 985 1000 1001 3720 3726 3731 3740 6235 6236 6282 3797 1380 1386 1387 1388 6658 6898 4407
turned$	211 212 472 3627 3632 986 1000 1001 6199 6200 6201 6202 6203 6204 6205 6206 1380 1386 1387 1388 1415 4903
turning$	211 212 472 1000 1001 1380 1386 1387 1388
turnned$	211 212
turnning$	211 212
turns$	211 212 472 1000 1001 3768 6282 1380 1386 1387 1388
twelve$	767 768 769 770
twenty$	5493 5494 5932 3452 763 5959 3468 5961
twice$	3000 5497 6000 2413
twists$	4827
two	6740 6866
two$	2892 4130 4354 1672 6867 1681 1689 6886 6889 4408 6909 2028 2252 5023 2469
twoc	4547
twoc$	7039
ugly$	2526
unable$	457 458 459 460 461 463 481 606 607 608 609 610 1756 1778 4867
unacceptable$	5808 5809 5810 5811 5812 5813 5814 5815 5816 1994 2533
unacceptably$	2533
unacco	2452
unaccompanied$	5152
unambitious$	2512
unanswered$	4917
unauthorised$	2419
uncaring$	2512 2533
uncle	6982 4501 6995 6999
uncle$	1785 6993
unco$	1985 2182
uncomfortable$	6911
unconscious$	2667
uncontrollable$	1989 4867 2512
uncooperative$	2508 2533
uncorr	1508
uncorroborated$	4208
under	1742 2474
under$	278 559 3645 1154 4129 4442 1746 4537 1838 2241 2339
underage$	1875 1880
undercover$	2548
underdressed$	2526
undermine$	1902
undermined$	1902
undermines$	1902
undermining$	1902
underpass$	5552 5553 5554
understand$	67 68 5656 3173 3174 3175 3176 3177 3178 3179 3180 3181 3182 3183 3184 6250 6251 6252 6253 1549 1692 1744
understands$	1692 1744
understood$	6347 1573 1671
undert	1535
underweight$	5088 2526
underwent$	2656
undesirable$	5719 5720 5721 1909 1989
undesirables$	5719 5720 5721
undisciplined$	2512
undoubtedly$	1147 4868 2532
unempl	6994
unengaged$	2508
unfazed$	2521
unfit$	1334
unforgivable$	2533
unforgivably$	2533
unfounded$	1916
ungovernable$	2512
ungrateful$	2512
unhealthy$	2754 57 553 554 555 1861 1937
unheeded$	4917
unhelpful$	2533
uniform$	6148 4835 4837
uniforms$	6148 4835 4837
uninterested$	2158 4867 2512 2533
unironed$	2135
unit	4216 4345 6933
unit$	3900 3905 3906 6647 6676 6706 6708 6713 6714 6715 4224 4225 4254 6781 6837 6856 4365 6868 4391 6946 6972 6988 7035 5111
units$	4994
unkempt$	2526
unknow	6730
unknown$	2973
unlawful$	5396
unless$	1626
unlikeable$	2512
unlovable$	1989
unmanageable$	5808 5809 5810 5811 5812 5813 5814 5815 5816 1989 4690 2512
unmotivated$	2512
unnecessary$	2745
unopened$	4917
unpleasant$	6911 2512
unpredictable$	5808 5809 5810 5811 5812 5813 5814 5815 5816 1994 2510
unprepared$	2151
unprofessional$	2533
unprofessionally$	2533
unquestionably$	2532
unreachable$	4867 2508
unread$	4917
unreliable$	4867 2512 2533
unrepentant$	2512
unresponsive$	2508
unruly$	1927 1989 1994 2085 2512
unsafe$	5192 5193 5223 2754 57 5396 1859 1861
unsavoury$	5719 5720 5721 1989
unshockable$	2521
unstable$	4724 4725 2512
unsubstantiated$	1916
unsuitable$	5722 1909
unsupervised$	2039
unteachable$	1989
untidy$	2128
until$	6744 1626 5183
unto$	3285 3287
untrue$	6352
untrustworthy$	4867 2512 2533
unusual$	2109
unusually$	2054
unwanted$	3073
unwashed$	2128 2135 2526
unwilling$	457 458 459 460 461 463 483 606 607 608 609 610 1465 2151 4864 4867
unwillingness$	606 607 608 609 610
unwise$	52 53 2754 57 410 1861 1898
up$	5231 5349 2998 3103 3152 5658 3238 5731 586 3342 3343 5841 3426 3438 5933 5965 3486 3503 6035 6087 3614 6125 6136 6154 3685 3686 6188 6211 6212 6217 6218 6222 6223 6231 6232 6239 6240 6241 6288 6289 6354 4033 4044 6541 4081 4084 4085 6611 4128 4296 4308 6852 6855 6980 6997 6998 1839 4696 4778 4841
update$	1521
updateing$	1521
updates$	1521
upon$	3063 3064
ups$	5943 5954 5971 6044
urchin$	2502
urchins$	2502
urgency$	6672 6673 6674 6675 4916
us$	5369 5435 5438 5616 5664 6067 4050 1686
use	1669 1819
use$	5297 5331 5360 357 448 5656 6209 6215 6229 3816 1514 6950 4852
used	1669 1751
used$	5227 5528 357 448 588 834 1414 1517
useful	1669 2223
useful$	6707 1640
useless$	2159 2512 2533
user$	5756
userna	4395
usernames$	6887
users$	5756
uses	1751
uses$	357
using	1751 1819
using$	5287 357 589
usual$	4170 1935
utter$	1015 1483
utterly$	3880 1373 2164 2167
vaccin	2663
valuab	2223
value	4922
value$	1514 2293
values$	5874 4732
van$	4928
vandal$	5765 5766 5767 4644 4645 2502
vandals$	5765 5766 5767 4644 4645 2502
vans$	4928
vape$	5486 5489 6944
vapes$	5474 5475 5476 5477 5478 5479 5480 5481 5486 5489 6944
variable$	5803 5804 5805 5806
vehicl	6745
vehicle$	4547 2235 2242
ventured$	5541
verbally$	2005
versed$	3458
very$	2799 802 3668 3892 2054 2070 2388
vest$	4837
vests$	4837
vicious$	2510
victim$	3193 562 5819 6057 6058 6059 6060 1823 2031
victimisation$	5593 5594
victimise$	1476 1477 1478 1479
victimised$	1476 1477 1478 1479
victimises$	1476 1477 1478 1479
victimising$	1476 1477 1478 1479
victims$	399 5665 5666 5667 5668 5669 5670 5671 5672 5673 5674 5675 5676 561 5819 6057 6058 6059 6060
video$	5460 2994 2995 296 297 6097 6738
videos$	5460 2994 2995 296 297 6097
view$	6762 4907
views$	4907
vindictive$	2510
violen	6918 6994 7020
violence$	5389 5403 3066 3067 662 663 5884 4345 4364 1665 6858 6859 4376 1678 4387 1691 1695 1709 1789 4593 4620 2277 5147 2448
violent$	5808 5809 5810 5811 5812 5813 5814 5815 5816 5884 1938 1994 2257 2510
virtually$	772 3472 773 774 775 776 779 780 781 782 827 828 2055 2064
visibility$	6845
visible$	4393 4831 2328
visit	1819 4985 4992
visit$	3390 6787
visited$	6510
visiting$	5287 5370
visitor$	6925
visits	1816
visits$	3390 6731
visual$	2364
vital$	4130
vitiligo$	2528
vodka	4432
vodka$	6924
voice$	4907
voices$	4907 5058 5059 5060
volatile$	5808 5809 5810 5811 5812 5813 5814 5815 5816 1994 2510
volition$	5317 5318 5319 5320 5321 5322 5323 5324 5507 5508 4591
volume	1635
voluntarily$	5507 5508 4590 4591
vomit$	6921
vote$	190 191
voted$	190 191
votes$	190 191
voting$	190 191
voucher$	5486 5489
vouchers$	5486 5489
vulnerabilities$	3113 414 415
vulnerability$	5593 3113 414 415 5665 5666 5667 5668 5669 5670 5671 5672 5673 5674 5675 5676
vulnerable$	5194 5223 6057 6058 6059 6060 6090 6091 6092 4771 2085
wag$	1872
wagging$	1872
wags$	1872
waited$	4903
waitin	1749
waiting$	1734 1753 2373
walk	6891
walk$	5515 5516 5517 5518 5519 5603 984 1328 1329 6658
walked$	2873 3035 3042 3131 984 1328 1329 4903
walking$	5287 5370 984 1328 1329
walkked$	984
walkking$	984
walks$	984 1328 1329
wall$	4388
wannabe$	1921 2502
wannabes$	2502
want	4229
want$	3248 5963 6042 3577 878 879 880 1005 6250 6251 6252 6253 6269 6270 6271 6282 3847 1236 6707 6857 1731
wanted$	5588 1005 6347 1237 1528 1731 1835 1851
wants$	6042 1005 6269 6270 6271 6282 3847 6857 1731
ward	6933
warden	4221 4222 4223 1524 1525 1554 4402 1706
warden$	6713 6714 6715 4224 4225 4254 1674 6894 1707 1712 1713
wardens$	5730 5886 5887 6713 6714 6715 4224 4225 4254 1602 1674 6894 1707 1712 1713 4612
warn$	1619
warned$	5269 5270 2779 80 81 82 83 84 85 86 87 2788 89 90 91 92 93 94 5294 5295 5296
warning$	5266 5292 5293 1410 1411 1412 1413 6622 6623 6642 6643 6822 4479 4613 4907 4908 2237 5171
warnings$	5266 5292 5293 1410 1411 1412 1413 6622 6623 6642 6643 6822 4613 4907 4908
warrant$	871 6793 4982 2583
warrants$	4982 2583
wary$	5216 2726 2727 2728 2729
was	1594 2357
was$	79 88 137 138 214 388 389 556 563 564 565 566 567 568 569 570 571 572 604 3311 3316 635 649 650 651 652 653 654 772 3472 773 774 775 776 779 780 781 782 6107 6110 3674 3711 3847 1179 1180 6485 4005 1374 4109 4110 4145 1453 1454 6684 1499 4255 4268 4325 1735 1943 1944 1975 1979 1990 1991 2001 4786 4830 2211 4953 2318 2365 2370 2376 2377 2388 2413 2415 2416 2449 2453 2461 2466 2468 2469 2473
wash$	1421
washed$	1421
washes$	1421
washing$	1421
wasn$	1006
waste$	470 2218
wasted$	470 2218
waster$	5764 2502
wasters$	5764 2502
wastes$	470 2218
wasting$	470 2218
watch	1720 2238
watch$	6169 6170 6171 4234 6739 1552 6748 6787 1663 4374 6898 4420 1826 4837 4842 5015
watche	4258
watched$	6516 6517 6741 1552 6750 4374 6884 6890 1826
watches$	6169 6170 6171 4837 4842
watching$	1552 4374 1826
watchlist$	4938
watchlists$	4938
watchs$	1552 4374
water$	4514
wave$	5016
wavy$	2128
way$	20 5238 3404 3671 972 973 974 3693 3694 3762 6582 1462 4559
ways$	5238 5892 5950 5995 6323 4559
wayward$	1989 4690 2085
we$	3828 3829 3830 1459 1602
weak$	5803 5804 5805 5806 615 1346 1347 1348 1349 6637 6638 6639 6640 4163 1489 2013 2014 2198 2225
weapon	6694 6765 6876 7040
weapon$	6754 6769 6770 7039 2322
weapons$	5389 1519 6754 6769 6770 2322 2580
wear	1844
wear$	5515 5516 5517 5518 5519 944 954 960 961 962 963 964 965 966 967 968 969 2129 2137
wearing$	944 954 960 961 962 963 964 965 966 967 968 969 1844 2129 2137
wears$	944 954 960 961 962 963 964 965 966 967 968 969 2129 2137
weary$	4746
weed	4553
weed$	5422 5423 5424 5474 5475 5476 5477 5478 5479 5480 5481 5486 5489 4451 6944 7045 4568
week$	6324 6325 6326 4918 5159
weekend$	6924
weeks$	4918 5159
weighed$	2666
weight	4433 4458 6951
weight$	6925 6950 5089
welcome$	1897
welcomed$	1897
welcomes$	1897
welcoming$	1897
welfare$	5202 2711 5239 5240 5241 5242 5243
well$	5291 5797 695 696 705 758 839 856 859 927 932 2089 2102 2110 4836
wellbe	4458
wellbeing$	5202 5239 5240 5241 5242 5243 5642 5643 6950
went$	5271 207 208 209 210 211 212 240 241 242 2956 319 320 321 5550 5551 504 526 984 1435 1745 1839 1890 1891 4592 2451
were	6730 1594
were$	2761 79 88 2802 137 138 214 388 389 556 563 564 565 566 567 568 569 570 571 572 604 635 649 650 651 652 653 654 5890 772 3472 773 774 775 776 779 780 781 782 912 3711 3847 1179 1180 6485 1374 4110 4145 1453 1454 1499 4255 4268 4318 1943 1944 1975 1979 1990 1991 2001 4786 4830 2211 4953 2318 2413 2453 2461 2466 2473
weren$	1006
wet$	1750
wets$	1750
wetting$	5084
what$	2796 5512 3096 3097 5615 5891 3401 5897 6061 6062 6620 6642 6643 4363 4595 4908
whatever$	6036 6053
whatsapp$	260 2960 261 2961 262 2962 263 2963 264 2964
whatsoever$	6485
wheel$	6528
wheelchair$	2625
when	4930
when$	5615 6681 6744 6749
whenever$	6744
where	4930
where$	5218 5219 5220 5221 5615 1562 4375
wherea	4236 1666 4366 4367 1698
whereabouts$	6728 6729 4398
which	4922 4930
which$	6759 6860 6866 4386 4399
while$	6518
white$	915 934 3637 940 980 2084 2085 2106 2113 4837 2142
who	6694 6712 6759 6860 6866 4386 4399 4930
who$	5218 5219 5220 5221 3001 3002 417 5615 5715 5723 5890 6107 6110 1530 4233 4239 1557 1577 1587 4290 1595 4375 6871 4400 6906 4786
whole$	4069 4071 1927
wholly$	2164 2167
whom	6860 6866 6878
whom$	5218 5219 5220 5221 5615 6722 6779 1595 4375
why$	411 412 5615
wicked$	1936
wider	1564
wider$	4264
wife$	6978 7010
wild$	1927 1936 4663 4664 4665 4690 2107 2128 2512
wilful$	2533
wilfully$	256 2215 2533
will$	484 829 849 861 864 1016 1017 1018 1019 1020 1021 1022 1023 1027 1028 1043 1047 1048 1049 3761 6265 6266 6267 6268 3787 6286 1095 1096 1097 1098 1099 3823 3824 3827 3847 6341 6342 1158 1159 4215 1518 4247 4312 1670 2156 2168 2332
willed$	4713
willing$	123 124 3702 3704 3706 1510 1889
willingly$	5507 5508 317 4590 4591 1892
willingness$	3808 6301 6302 6303 6304 6305 6306
wind$	538 539 3748
winding$	538 539
winds$	538 539
winter$	5408 5409
wiry$	2088
wise$	699 700 737 913 4742 4747 4748 2053 2065
wiser$	2754 736 737
wish$	3808 6301 6302 6303 6304 6305 6306 6857
wished$	1731
wishes$	1731 4907
wishs$	6857
with	6815 4548 2291
with$	5335 5338 5343 5375 2891 2897 2901 5468 2977 2979 3003 5511 3075 3076 5617 3227 3230 5728 3249 5790 5794 5800 5801 5807 3371 5867 679 5882 3391 3394 709 3544 3545 3546 6107 6110 944 987 6227 6264 6314 1290 6632 4206 4230 6731 4265 6761 1739 4490 6992 1847 4608 2030 2129 4994 5035 2400 2410 5142 5172
withar	6864
withbu	6864
withcr	6864
withda	6864
withde	6864
withdi	6864
withga	6864
withheld$	427 428 4915
withhold$	427 428
withholding$	427 428
withholds$	427 428
within$	3362 4272 4425
withof	6864
without$	2893 581 6021 6022 6023 6024 6025 6026 6027 6028 6029 6030 6031 6032 6033 6053 889 1053 1056 3770 1111 1291 1292 4017 1770 2162 2163 2179 2195
withro	6864
withsh	6864
withst	6864
withsu	6864
withth	6864
woeful$	1489 2533
woefully$	2533
woman	4550
woman$	5939 3455 5970 5975 5976 5977 798 5992 5993 5994 5998 809 810 6020 7042 4755
women$	5932 5939 5942 3453 5951 5953 5968 5975 5976 5977 809 810 6047 6151 4755 4764
won$	457 458 459 460 461 463 473 1029 1030 1031 1032 1033 3758 2152 2169
wont$	1029 1030 1031 1032 1033 2152
wool$	4760
woolly$	2533
word$	6625
wore$	5515 5516 5517 5518 5519 944 954 960 961 962 963 964 965 966 967 968 969 2129 2137
work	4985
work$	62 64 65 2850 5392 218 219 220 221 222 223 224 225 226 5656 5770 3298 3308 5844 3375 3410 6190 6209 6215 3735 6229 3772 6279 6308 6309 6310 6315 6500 1566 4602 2009 4852 4859 4898
worked$	218 219 220 221 222 223 224 225 226 6294 6295 6296 6297 6298 1840 4860
worker	6933
worker$	5472 5616 5664 3900 3905 3906 6647 6676 4528 7033 4603 5182
workers$	5472 5616 3170 5664 5863 5902 5903 5904 3900 3905 3906 6647 6676 4603
working$	218 219 220 221 222 223 224 225 226 3309 6308 6309 6310 4859 2430
works$	218 219 220 221 222 223 224 225 226 4860
workshop$	62 64 65
workshops$	62 64 65
workshy$	2512
world$	5950 2046 2047
worldly$	737 2048 2517
worn$	5520 5535 5536 5537 5538 5541 6736 4246 4830
worr	1758 1782 1832
worried$	4142
worries$	5688 5689 5690 5691 4907
worry$	4907
worrying$	5808 5809 5810 5811 5812 5813 5814 5815 5816 1992 1994
worse$	6045 6046 6595 6596 4769
worst$	3098 2257
worth$	5679
worthless$	2512
would$	347 354 3055 3062 3111 550 573 5963 1034 1035 1036 1047 1048 1049 3787 3847 6341 6342 1158 1159 4215 1518 2153 2156 2168
wouldn$	3060 1034 1035 1036 2153
wound$	538 539
wrap	7040
wraps$	5784 4568 4678
wreak$	1970
wreaked$	1971
wreaking$	1969
wreck$	1902
wrecked$	1902
wrecking$	1902
wreckked$	1902
wreckking$	1902
wrecks$	1902
wrist$	6929
wrists$	6929
writ	5132
write$	1394 1668 1699 6970 1955 1956
writing$	1397 1668
written$	1375 1396 1779
wrong$	2754 2755 57 2817 2861 2862 2863 5393 5714 5719 5720 5721 6677 6678 4199 1861 1910
wrote$	1395
y$	5989
year	4481
year$	3004 5944 3463 917 920 922 6969 4481 6973 4918 5159
years$	5929 5930 5931 6001 6002 6003 4918 5159
yet$	2791 1471 4191
yield	2223
yjs	4540
yjs$	7032 2482
yob$	2502
yobbish$	1994 2502
yobbo$	2502
yobbos$	2502
yobs$	2502
yoi$	2694
yos	4540
yos$	7032 2482
yot	4540
yot$	7032 2482
young	4550
young$	171 542 3252 5820 3332 3333 5834 5835 5836 5837 5838 5839 660 661 3363 3444 3607 3608 3609 3610 3611 3612 915 6107 6110 3780 3872 4082 4083 4092 4138 4177 4179 4205 4226 4252 1555 1591 6788 1599 6794 4319 4322 4396 6912 7042 1880 1938 1941 1945 4689 4734 2061 2084 4946 2252 4998 5004 2450
younger$	4512 4567
youngers$	6777
youngster$	5820 5834 5835 5836 5837 5838 5839 4689
youngsters$	5820 5834 5835 5836 5837 5838 5839 4567 4689
youth	2478
youth$	5820 5823 5834 5835 5836 5837 5838 5839 915 6107 6110 6113 6114 4220 1563 4540 1841 1938 4640 1941 4689 4785 2086 2252 2469 2478
youths$	5743 5820 5823 5834 5835 5836 5837 5838 5839 6107 6110 1563 4640 4689 2086 2523
yp	4205 4212 6725 6740 6742 4252 6745 1555 6788 6794 4323 6912 1759 1768 1787 4489 7009 1833 4946 4973 4998 5114
yp$	1915
yp1$	1914
yp2$	1914
yp3$	1914
yp4$	1914
yp5$	1914
yp6$	1914
yro$	2692
zero$	1108 3983 2216 2289
