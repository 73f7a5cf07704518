2411 2206 1585

(put~|puts|putting|place~|leave|leaves|left|leaving|land~) (<self>|<other>) ... (at|in|into|to|within|open to) ... <risk>
(put~|puts|putting|place~|find~|found) <self> (in|into) ... (vulnerable|compromising|difficult|dodgy|position+|situation+|company|scenario+) [position+|situation+]
<owner> (behaviour|actions|choices|lifestyle|decisions|conduct|friendships|choice of friends) (put|puts|place|places|is putting|are putting|has put|have put|leaves|leave|exposes|expose) (him|her|them|himself|herself|themselves|each other|others) (at|in|to|open)
(expose~|endanger~|jeopardise~|jeopardize~|compromise~) (<self>|<other>|<their> own (safety|welfare|wellbeing))
(put~|puts|putting|place~) <their> [own] (safety|lives|life|welfare) (at|in) (risk|danger|jeopardy)
<their> own (actions|behaviour|choices|conduct) (led|has led|have led|put|puts|caused|cause|resulted|contributed|mean|means|brought|lead)
at risk (through|because of|by|due to|owing to|from) <their> own _
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
(despite|in spite of) [the|<their>|our|all|repeated|numerous|several|many|constant|clear] (warning+|advice|safety plan+|safety planning|reminders) [[given] (from|by) [the] (police|staff|school|professionals|adults|parents|workers|services|social worker+|youth worker+)]
(despite|in spite of) [having] (being|been) [repeatedly|constantly|clearly|often|regularly] (warned|advised|told|reminded|spoken to) [repeatedly|many times|several times] [about|of] [the] [risks|dangers] [by [the] (police|staff|school|professionals|adults|parents|workers|services)]
(been|were|was) [repeatedly|often|regularly] (warned|advised) ... ... (but|yet|and|and yet) [still] (continue~|still|keep~|carry on|carried on|go|went|choose|chose|persist~)
(allow~|let|lets|letting|permit~) [the|some|these|those|an|a] [older|unknown|adult|other] (men|man|males|dealer+|exploiter+|strangers|older (peer+|boys|males|men|people|ones|lads)) (to|use|in|into|inside|stay|store|hide|drive|touch|film)
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
if <they> (did not|didn't|stopped|would stop|would only|would just|just|only) [not] (hang|go|going|hanging|meet|meeting|stay|staying|associate|associating|mix|mixing|carry|carrying|behave|behaved|drink|drinking|dress|dressed|wear|wore|listen|listened|spend|spending|walk about)
if <they> had [only|just|not|never] (stay~|listen~|done|gone (home|straight|to|out|there|in)|come (home|straight|in)|behav~|behaved|followed|engaged|attended|said no|said something|spoken|told (someone|somebody|an adult|us|the|their|staff|her|his|a)|reported|chosen|thought|avoided|left|been (sensible|home|more|out|there|careful|in)|kept|walked away|answered|accepted|heeded|made|bothered|worn|dressed|drunk|let|got|gone|taken)
had <they> [only|just|not|never] (listened|stayed|gone (home|straight)|come (home|straight)|behaved|followed|engaged|attended|said no|told (someone|us|an adult|the)|reported|chosen|avoided|left|been (sensible|home|more|out|there|careful|in|drinking)|kept|walked away|accepted|heeded|bothered|used)
(should not|should never|shouldn't|ought not to) have (been (out|there|with|drinking|in)|gone|got|let|accepted|stayed|talked|trusted|met|sent|worn|put)
(none of this|this|it|nothing) would [not|never] have happened ... if (they|he|she)
(bring|brings|brought|bringing) [a lot of|much of|most of|all of|some of|a great deal of] (this|it|that|things|these|trouble) [down|back] (on|upon) <self>
(bring|brings|brought|bringing) ... (on|upon) (<self>|<their> own (head+|door))
(bring|brings|brought|bringing) (trouble|harm|danger|violence) to (<self>|<their> own (head+|door))
(<is>|just|simply|only|almost|practically) asking for (it|trouble)
(ask|asks|asked) for trouble
(look|looks|looked|looking) for (trouble|a fight|it)
(court|courts|courted|courting|invite~|attract~) (trouble|danger|harm|violence|unwanted attention|exploitation|the attention of)
(play|plays|playing|played) with fire
(flirt~|dice|dicing) with (danger|risk|death)
(only have|only has|only had|have only|has only|had only) <self> to (blame|thank)
(have|has|had) (only <self>|<self>|only them|no one but <self>|nobody but <self>) to blame
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
(should|ought to) [have] (know|known) better
must have known
(foolish|naive|stupid|silly|unwise|irresponsible|careless) (to|enough to)
why (did|do|would) (<they>) [not] [just|simply|even] (leave|say|tell|report|stay|keep|go back|walk)
why didn't (they|he|she)
<their> (vulnerability|vulnerabilities|naivety|behaviour|choices|immaturity) (led|has led|have led|made|makes|make|leaves|left|mean|means) (to|them|him|her)
(know|knows|knew) better than (to|that)
(who|<they>) (know|knows|knew) better [by now]
(will|do|does|did|never|not) [not|never] learn from (<their>|past|experience)
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
(do not|does not|did not|don't|doesn't|didn't|fail to|fails to|failed to|failing to|unable to|refuse~ to|unwilling to|cannot|can't|will not|won't) [really|seem to|appear to|fully|even|always|yet|ever] (recognise|understand|appreciate|see|grasp|accept|acknowledge|care about|realise|perceive|take) [how|that|what|the|any|their|own|full|seriously|it is|they are|of] ... (risk+|danger+|dangerous|consequences|exploited|groomed|victims|vulnerability|harm|seriousness)
(lack|lacks|lacked|lacking|little|no|poor|limited) [of|any|all|much|real|apparent|basic] (insight|self respect|self control|self worth|motivation|common sense|remorse|moral compass|sense of (danger|right|responsibility)|concern for <their>|discipline|impulse control|victim empathy|empathy|respect for|awareness of (risk|danger|<their>))
(minimise~|downplay~|dismiss~|laugh~ off|shrug~ off|play~ down) (the|any|all|<their>) [own|serious|real|level of] (risk+|danger+|concerns|harm|exploitation|behaviour|seriousness|worries)
in denial
(enjoy~|like~|love~|relish~|crave~) [all] the (attention|buzz|thrill|status|notoriety|excitement|danger|kudos|chase|drama|money and|lifestyle)
(seduced|tempted|attracted|dazzled|motivated|drawn in|driven) by [the] [easy|quick|promise of|lure of|idea of] (money|gifts|cash|status|glamour|lifestyle|designer|greed)
(thrill|sensation|danger|excitement|status) (seeking|seeker+)
(seek|seeks|sought|seeking|hunt~|go looking|goes looking|went looking) [out|for] [for|out] (danger|risk+|trouble|thrills|older men|older boys|older males|older lads|adult attention|conflict|male attention|excitement)
(gravitate~|drawn|attracted) (to|towards) (older men|older boys|older males|danger|trouble|crime|the wrong|gang+|risk|drugs|offending|adults who)
(easy|fast|quick) money
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
(disregard~|flout~|defy|defies|defied|defying|ignore~|disobey~|reject~|break|breaks|breaking|broke) [all|any|the|every|repeated|<their>|good|adult+|staff|sensible] (advice|warning+|rules|boundaries|curfew+|guidance|instructions|authority|bail conditions|every rule)
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
(<is>) [<very>] [all|just|simply|basically|nothing but|now|no more than|known|proper|seen as|regarded as|mostly|a bit of|something of|nothing more than|no better than] [a|an|the] [bunch of|group of|lot of] [known|little|young|petty|common|habitual|prolific|public|real|compulsive|born|budding|career|total|complete|absolute|violent|well known|local|pathological|dangerous|seasoned|fledgling] (criminal+|thief|thieves|crook+|mugger+|robber+|shoplifter+|burglar+|vandal+|arsonist+|dealer+|drug dealer+|liar+|cheat+|truant+|runaway+|runner+|addict+|stoner+|pothead+|alcoholic+|drug user+|drug abuser+|drug taker+|dropout+|drop out+|loser+|no hoper+|nuisance+|pest+|misfit+|savage+|animal+|monster+|psycho+|psychopath+|nutter+|slag+|slut+|tart+|scrounger+|menace+|failure+|bully|bullies|lost cause+|hopeless case+|problem+|handful)
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
(behaviour|behavior|conduct) ... ... (is|was|are|has been|remains|has become|is becoming|has been getting|is getting|became|becoming) [<very>] [more|worse and|more and more] (problematic|out of control|challenging|unacceptable|concerning|worrying|aggressive|disruptive|antisocial|anti social|unmanageable|difficult|poor|bad|appalling|volatile|violent|sexualised|unpredictable)
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
(wear|wears|wearing|wore) the same (brand|brands|make|kind|style|sort) of _
carry man bags
(dirty|unwashed|scruffy|stained|torn|ripped|grubby|shabby|incorrect|ill fitting|unironed) (school uniform+|uniform+)
(dressed|clad|kitted out|decked out) [all|entirely|mostly|usually|often] (in|like|from|the same|alike|smartly|scruffily|head to toe|provocatively|inappropriately|identically|casually|badly|well|older|as (men|women|adults))
(wear|wears|wearing|wore|sport|sports|sporting|sported|favour~) ... (hood+|hoodie+|tracksuit+|trackie+|trackies|trainer+|coat+|jacket+|puffer+|cap+|mask+|balaclava+|bandana+|scarf|scarves|headscarf|headscarves|hijab+|jeans|shorts|skirt+|dress|dresses|top|tops|crop top+|shirt+|clothes|clothing|uniform+|shoes|boots|sliders|glasses|chain+|jewellery|ring+|earring+|watch|watches|black|grey|white|red|blue|dark|designer|colours|gloves|bags|manbag+|man bag+|leggings|make up|makeup|nikes|nike|adidas|gucci|fleece+|joggers|sweatshirt+|t shirt+|hat+|beanie+|snood+|face covering+|heels|lashes|gold|brands|labels|logo+|camouflage|lycra|vest+|next to nothing|very little)
(dress|dresses|dressing) (in|like|alike|the same|provocatively|inappropriately|scruffily|identically|smartly|older)
the way (he|she|they|the _) (dress|dresses|dressed|is dressed|are dressed|was dressed)
<their> (dress sense|outfit+|clothing|designer _|hoodie+|tracksuit+|hoods)
(hood+|cap+) (up|pulled|raised|down over|low)
(hooded|black|grey|designer|matching|baggy|skinny|tight|ripped|torn|dirty|expensive|branded|white|scruffy|revealing|skimpy|inappropriate|short|low cut|puffer|padded|dark|trendy|flashy|shabby|ill fitting|identical|stained|oversized|nike|north face|gaudy|grubby|threadbare|smart) [black|designer|grey|white|red|blue|green|and _|branded|new|padded|north face] (hoodie+|hoody|tracksuit+|trackies|joggers|trainers|coat+|jacket+|clothes|clothing|cap+|jeans|skirt+|dress|dresses|top|tops|shorts|leggings|outfit+|gear|jewellery|watch|watches|gilet+|crop top+|shoes|sliders|mini skirt+|t shirt+|jumper+|sweatshirt+|tops)
(balaclava+|ski mask+|bandana+|crop top+|mini skirt+|miniskirt+|puffer (jacket+|coat+)|baseball cap+|snood+|manbag+|tracksuit+|hoodie+|designer (label+|gear|brand+))
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
(none|not one|neither) of [the] _ [_] ever
(nothing|no one|nobody) ... ... ... (will|would|can|could) [ever] (work|help|reach|change|stop|make|get through|be taken|touch|persuade|convince|engage|interest|satisfy|please|matter) [with|to|for|them|him|her]
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
(forever|for ever|constantly|continually|continuously|permanently|endlessly|consistently|perpetually) (in (trouble|fights|conflict)|getting|fighting|causing|arguing|lying|late|breaking|running|disrupting|making|out|lost|complaining|lie|lies|fight|fights|argue~|miss~|miss|misses|fail~|swear|swears|swearing|break|breaks|run|runs|refuse~|refusing|challenge~|angry|high|stoned|drunk|absent|test|testing|reject~|ignore~|ignoring|rude|disobey~|offend~|smoking|smoke~|late|let|lets|letting|on the move|looking for|seek|seeking|put|putting|puts|go|goes|going)
(every time|all the time|at all times|24 7|day in day out)
(completely|totally|utterly|entirely|absolutely|wholly|thoroughly) (refuse~|unwilling|unable|disengaged|disinterested|uninterested|resistant|unreachable|uncontrollable|untrustworthy|unreliable|opposed|indifferent|incapable|closed)
(definitely|clearly|obviously|certainly|surely|undoubtedly|of course) (do|does|will|are|is|have|has|would|want|wants|did|were|was) (not|never|no|nothing)
(not once|not ever|on no occasion|at no point|under no circumstances) (have|has|did|do|does|will|would|had)
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
on the radar of (?:the )?(?:police|officers)
(?:report|reports|reporting|record|records|recording|note|noting|log|logging) (?:on )?who (?:the group|they|members|each member|yp\d+) (?:meets?|associates?|talks?|is|are|visits?|see|sees)
surveillance(?! cameras?(?: (?:at|on|in|outside|over|do|does|are|is|were|have|has|that|which)|[.,;]))
(?:keep|keeps|keeping|kept) (?:close )?(?:tabs|track|watch|a (?:close )?watch|a log|a register) (?:on|of|over) (?:the|their|them|who|members|all|each|these|this|its|which|where)
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
(?:automatic )?number[ -]plate(?: recognition| data| readers?)?
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
(?:phones?|telephones?|messages|accounts?|social media|calls|devices) (?:is|are|was|were|be|being|to be| )+(?:monitored|intercepted|tracked|read|watched|checked by (?:police|officers))
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
(?:priority |key |known |gang |main |high[ -]harm |active |a |the |each |this |every\s+|another )nominal(?! (?:fee|charge|sum|cost|amount|role|value|lead|rent|contribution|head|owner|price|membership|subscription|payment|rate|group))
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
(?:group|cohort|members|friends|they|gang) (?:is|are|was|were) (?:\w+ )?responsible for (?:\w+ ){0,5}?(?:crimes?|offen[cs]es?|thefts?|robberies|damage|disorder|anti-social)
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
(?:robber(?:y|ies)|burglar(?:y|ies)|thefts?|offen[cs]es?|crimes?|shoplifting|anti-social behaviour|damage|disorder) (?:committed |caused |carried out )?(?:by|involving) (?:the group|this group|members|them\b|these|the young people|the five|the friends)
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
(?:reduc\w+|cut|cuts|cutting|bring down|bringing down|lower\w*|driv\w+ down|fall|drop|decrease\w*|tackl\w+|combat\w*|fight\w*|control\w*|suppress\w*|stamp\w* out|curb\w*|prevent\w*|fewer|less|decline|number|rate|volume|level) (?:in |of |the |recorded\s+|reported |repeat |further |future |all |local |any |acquisitive |violent |serious\s+|youth\s+|knife |street |vehicle |detected |number |rate |rates |level |levels |volume\s+|group |gang\s+|amount )*(?:crimes?(?! they| against| by adults| on them)|offen[cs]es?|offending|re-?offending|anti-social behaviour|asb|criminality|disorder|calls for service|demand on (?:the )?police)(?! (?:against|on|towards|experienced|suffered) (?:the|them|young|children|members|by the group))
crime (?:control|and disorder|reduction|prevention (?:aims?|purpose|objectives?)|fighting)
(?:linked|attribut\w+|due|down) to (?:the|this) (?:cohort|gang)
(?:risk|likelihood|chance) of (?:re-?)?offending
protect(?:s|ing)? (?:the )?(?:public|community|residents|shopkeepers|businesses|shoppers|town centre|retailers) from (?:the|this|them|these|such)
(?:aims?|purpose|goal|objective|important|necessary|needed|required|helps?|assists?|supports?|contributes?|useful|essential|intended|designed|means) (?:\w+ ){0,9}?(?:crime|(?:re-?)?offending|robberies|burglaries|thefts|shoplifting|anti-social behaviour|drug dealing)(?! (?:against|on|suffered|experienced|by adults|that (?:adults|older)))
(?:report|log|record|pass on)(?:s|ing)? (?:any |all )?(?:criminal|gang|drug|suspicious) (?:activity|behaviour)\s+(?:by|of|in|among) YOUNG
case (?:to be |can be |could be |is |being |will be )?(?:built|made|prepared) against YOUNG
(?:intelligence|robbery|gangs?|crime) (?:desk|cell|hub)
returns? of sightings
sightings (?:from|by|reported|logged|submitted|passed)
(?:easier|simpler|able|ready|possible) to (?:catch|arrest|apprehend|detain|police|track down)
names (?:and \w+ )?of (?:everyone|everybody|anyone|anybody|all|those|each|whoever)(?: [\w’']+){0,7}? to\s+(?:POLICE|the (?:anti-social behaviour|asb|community safety|enforcement) (?:team|unit|officer))
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
(?:log|note|record|list|write down|report)(?:s|ed)? (?:\w+ )?(?:who|whom|which (?:\w+ ){1,3})(?: )?YOUNG (?:\w+ )?(?:speak|talk|meet|sit|go|visit|arrive|come|leave|are with|see|travel|message|ring)s?
(?:use|used|useful|relied on|support|supports|help|inform|informs|evidence|basis|apply|application|seek|seeking|obtain|bid|towards)(?: \w+){0,6}? (?:criminal behaviour orders?|cbos?|injunctions?|asbos?|knife crime prevention orders?|dispersal orders?)
(?:should|will|must|can|may|could|shall|need to|needs to|ought to|are to|is to) be(?: )?(?:\w+ )?(?:arrested|charged(?! (?:for|a|less|more|£))|prosecuted|detained|fingerprinted|searched|caught|locked up|taken (?:to court|into custody|off the streets?)|dealt with(?: by|[.,;]|$)|summonsed|stopped(?: and searched| on sight| by POLICE| when))
(?:is|are|was|were|be|been) (?!(?:often|always|routinely|wrongly|unfairly|repeatedly|first) )(?:\w+)?suspected (?:of|to be|to have)(?! (?:(?:things?|something|anything|what) |(?:being|be|been) )?(?:exploited|groomed|harmed|hurt|coerced|used|forced|trafficked|abused|robbed|victim|a victim|victims|owed|adhd|autis|having adhd|\w+ ?exploitation))
(?:believed|thought|known|understood|alleged|reported|assessed) to be (?:\w+ )?(?:responsible|behind|involved in (?!positive|sport|music|drama|the club)|running (?:drugs|lines?|a|the)|carrying(?! bags)|dealing|linked (?:to|with)|connected (?:to|with)|concerned in|(?:part|members?|active members?) of (?:a|the) (?:\w+ )?(?:gang|network|ocg|organised)|active|committing)
YOUNG (?:is|are|was|were|has been|have been) (?:\w+ )?(?:linked|connected|tied) (?:to|with)(?: )?(?:\w+ ){0,4}?(?:supply|dealing|robber\w+|burglar\w+|thefts?|offen\w+|crimes?|criminal\w*|gangs?|shootings?|stabbings?|county lines|disorder|arson|damage)
YOUNG (?:is|are|was|were|has been|have been) (?:\w+ )?(?:responsible for|behind|committing|causing|driving|carrying out) (?:\w+ ){0,5}?(?:supply|dealing|robber\w+|burglar\w+|thefts?|offen\w+|crimes?|shoplifting|assaults?|disorder|anti-social|arson|damage|shootings?|stabbings?)
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
(?:attention|notice) of (?:the )?(?:police|officers) for (?:\w+ ){0,4}?(?:crime|offen\w+|thefts?|robber\w+|disorder|anti-social|shoplifting|damage)
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

0 0 1 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 7 7 8 8 9 9 9 11 13 14 17 17 17 17 18 20 20 20 21 23 23 23 23 24 24 25 25 26 27 27 28 28 28 29 29 30 30 30 31 31 32 32 32 32 32 32 32 32 33 33 34 35 36 36 37 37 37 37 37 37 37 37 37 37 37 37 37 37 37 37 37 37 37 37 37 37 38 38 38 38 38 38 38 39 39 40 40 41 41 41 41 41 41 42 42 42 43 44 44 44 44 44 44 45 45 46 46 46 46 47 47 47 48 48 48 49 49 49 49 50 50 51 53 53 54 54 55 55 55 56 56 56 56 56 56 57 57 57 58 58 58 59 59 59 59 60 60 60 60 61 61 62 62 62 62 62 62 62 62 62 63 64 64 66 70 70 70 70 70 71 71 71 72 73 73 73 73 73 73 73 75 77 78 82 83 85 87 87 87 87 87 87 87 87 88 88 88 88 92 93 93 94 94 96 96 96 97 99 99 99 99 99 99 100 101 104 104 105 106 106 106 106 106 107 107 107 107 107 107 107 107 108 108 108 108 108 108 108 109 109 109 109 110 110 111 112 112 113 113 114 114 115 116 116 117 117 118 119 120 120 120 120 120 120 121 121 121 121 121 122 122 123 123 125 125 126 126 127 127 128 130 131 132 133 134 134 135 136 137 138 139 139 139 140 141 141 142 142 143 144 144 145 146 146 147 147 147 147 147 147 147 147 147 148 148 148 150 150 150 151 152 153 153 153 153 153 153 153 153 153 153 153 153 154 154 154 154 154 154 154 154 154 154 154 155 155 155 155 157 157 158 158 160 160 160 160 160 160 160 161 161 161 161 161 161 164 164 164 165 165 166 167 167 167 169 170 172 173 174 174 175 175 176 176 176 182 183 186 187 192 192 195 195 195 196 197 198 203 204 204 204 205 205 205 205 205 205 205 205 206 206 206 207 208 208 208 208 211 213 213 213 213 214 214 217 217 217 220 220 221 221 221 221 222 222 222 222 222 222 224 225 225 227 227 227 227 227 228 228 228 228 229 230 230 230 230 230 230 231 231 233 233 233 233 234 234 234 235 235 235 235 235 235 235 235 236 236 236 236 236 236 237 238 238 238 238 238 238 242 242 242 242 243 245 245 246 246 248 248 248 248 248 248 248 249 249 249 250 250 254 257 258 260 260 261 263 266 268 268 268 269 269 269 272 273 274 274 275 275 276 282 283 285 286 288 289 290 291 292 292 292 293 294 295 295 295 296 298 298 298 298 300 300 300 301 301 301 301 301 301 301 302 302 303 304 305 305 306 307 308 310 310 311 312 312 312 312 312 312 312 313 313 313 313 313 313 314 314 314 314 315 316 318 318 318 318 318 319 319 319 320 320 320 320 321 322 322 322 322 322 322 322 322 322 322 322 323 324 324 325 327 327 327 327 327 328 328 328 329 330 330 332 333 334 334 334 335 336 336 336 336 336 339 339 339 340 340 340 341 341 341 341 341 342 342 342 344 345 345 345 346 346 348 348 348 348 348 348 348 348 348 348 348 348 348 349 352 354 354 354 355 355 356 357 357 357 358 358 359 361 361 362 363 363 364 364 364 364 365 365 365 365 366 366 367 368 368 368 368 368 369 369 369 369 370 370 370 371 371 372 372 372 373 373 373 373 373 374 374 374 375 376 376 376 377 378 378 379 380 380 380 380 380 380 381 381 386 386 386 386 387 387 389 389 393 393 393 397 398 398 398 398 402 403 405 406 407 410 410 410 411 413 415 415 415 416 417 418 419 419 419 420 420 420 420 420 420 420 421 422 422 422 422 423 424 425 425 425 427 427 428 428 431 432 432 434 435 436 436 436 437 438 438 438 438 439 439 439 439 440 441 442 442 442 442 442 442 443 443 443 443 443 443 444 444 444 444 444 445 445 445 446 446 446 446 446 446 447 449 450 450 451 451 451 452 452 453 454 454 454 454 456 457 457 457 457 458 458 458 458 458 459 459 459 460 461 461 462 462 462 462 463 463 463 463 464 465 465 465 467 467 468 468 468 469 469 469 469 469 470 471 471 471 471 471 471 471 472 474 474 474 475 475 475 475 476 476 476 476 476 476 476 476 478 480 480 480 481 481 481 482 484 484 484 484 485 485 485 487 487 488 488 488 488 488 489 489 489 490 490 491 491 491 491 491 492 493 496 497 497 497 499 500 500 500 501 502 503 503 504 505 505 505 505 506 506 506 506 506 507 507 507 507 507 507 507 508 508 508 508 509 510 510 510 510 510 510 510 511 511 512 512 512 512 513 513 513 513 513 513 513 513 513 513 513 513 513 513 513 513 513 513 513 514 514 514 515 515 515 516 516 516 516 517 518 518 519 519 519 519 520 521 521 521 521 521 521 521 522 523 523 524 524 524 524 524 525 525 525 525 525 525 525 526 526 526 527 528 528 528 528 528 528 528 528 528 529 529 530 531 531 532 532 532 532 532 534 534 535 536 536 536 537 537 537 537 537 537 537 537 537 537 537 537 538 538 538 538 539 539 539 539 539 539 539 539 539 539 539 539 539 539 539 539 539 539 539 539 539 539 540 541 542 543 543 543 543 543 544 545 545 545 545 545 546 546 546 547 548 549 551 551 552 552 552 552 552 552 553 553 553 554 554 555 555 555 557 557 557 557 558 558 558 558 559 559 560 561 562 564 565 566 567 568 569 570 571 571 574 575 576 577 578 579 579 580 580 580 580 580 581 582 582 582 582 583 584 584 585 587 587 589 590 591 591 592 592 593 594 595 596 598 598 599 599 601 601 601 601 602 602 603 603 603 603 604 604 604 604 605 606 607 608 609 610 611 619 623 624 625 626 627 628 629 630 631 633 637 638 639 640 641 642 643 644 645 646 647 648 649 650 652 656 658 659 660 662 666 671 672 675 677 678 681 682 683 684 686 691 693 694 696 697 699 700 702 704 705 707 712 714 715 720 721 727 729 731 732 735 740 741 742 744 745 746 747 749 753 754 755 756 758 759 761 763 764 765 766 771 773 777 778 779 780 781 787 789 797 799 801 802 806 807 808 813 814 816 818 821 822 823 824 825 827 828 830 831 832 833 834 836 837 838 839 840 841 842 846 847 848 849 850 851 852 853 854 855 856 857 859 861 862 863 864 867 868 869 870 871 873 874 875 876 877 878 879 880 881 882 884 885 886 887 888 889 890 891 893 894 895 896 897 898 901 902 903 904 905 906 907 910 911 913 914 917 919 920 921 922 923 924 925 926 929 951 952 953 962 968 971 975 978 981 983 984 986 989 990 993 1037 1040 1041 1049 1053 1054 1073 1077 1078 1079 1084 1085 1092 1099 1106 1108 1109 1114 1135 1139 1140 1142 1143 1144 1150 1153 1157 1159 1164 1166 1172 1174 1180 1181 1187 1188 1197 1199 1200 1201 1202 1204 1207 1212 1213 1214 1215 1216 1217 1219 1220 1221 1222 1224 1225 1227 1229 1230 1233 1234 1235 1238 1239 1245 1248 1249 1250 1251 1253 1254 1255 1258 1260 1261 1263 1264 1265 1266 1267 1274 1275 1278 1280 1281 1282 1283 1284 1285 1286 1287 1288 1293 1294 1295 1296 1297 1298 1299 1309 1318 1320 1324 1328 1330 1332 1335 1336 1340 1343 1347 1349 1350 1352 1353 1355 1358 1359 3 3 10 12 14 15 21 22 35 38 51 52 57 62 64 68 69 74 76 78 79 83 84 85 86 89 90 91 92 93 93 95 97 102 103 104 105 117 124 125 129 136 149 154 156 159 162 163 166 168 170 171 174 175 175 177 178 179 181 184 187 189 189 189 189 189 190 191 193 193 193 193 193 193 193 194 195 198 201 202 203 204 204 205 206 207 209 210 212 212 212 212 212 212 212 212 212 212 212 213 214 214 214 214 214 214 214 214 214 214 214 214 215 216 217 218 219 220 221 223 223 223 223 223 223 224 226 232 236 238 239 240 241 242 243 244 245 247 247 247 248 251 251 251 251 253 255 256 258 258 258 258 258 258 258 258 258 258 258 258 258 258 258 258 258 258 258 258 259 260 262 263 265 265 267 268 269 270 271 277 279 284 284 284 284 284 284 284 284 297 299 299 309 317 324 326 327 328 331 337 338 343 345 346 347 350 351 353 358 360 376 379 382 384 384 384 384 384 384 384 384 384 384 387 389 390 392 393 394 395 395 396 398 398 398 398 398 398 398 398 398 398 398 398 398 399 400 401 402 403 404 406 407 408 408 408 408 408 408 408 408 408 408 408 408 408 409 410 411 412 414 415 418 419 420 421 423 423 424 425 426 426 426 426 426 426 431 433 436 444 445 448 455 466 470 473 474 476 477 479 479 483 485 485 486 490 494 495 497 498 499 500 503 504 513 517 523 525 533 535 535 535 535 535 535 535 535 535 535 535 537 537 537 537 537 538 543 550 551 552 559 563 572 573 579 584 585 586 587 588 590 597 600 604 612 614 620 632 634 655 657 661 663 664 665 668 669 670 673 674 676 679 680 685 687 688 689 690 692 695 698 701 703 706 708 709 710 711 713 716 717 718 719 722 724 725 728 734 736 737 738 739 748 750 751 757 760 762 767 768 769 770 772 775 776 782 783 784 785 786 791 792 793 794 795 796 798 800 803 804 805 809 810 811 812 815 817 819 820 826 829 835 843 844 845 858 860 865 866 872 883 892 899 900 908 909 912 915 916 931 932 933 943 955 956 961 964 966 972 976 977 982 988 991 992 994 996 997 999 1005 1007 1008 1017 1018 1021 1025 1026 1032 1033 1034 1035 1038 1039 1044 1045 1046 1050 1051 1052 1056 1058 1059 1075 1076 1081 1083 1086 1090 1093 1095 1101 1103 1104 1107 1110 1111 1112 1115 1117 1118 1119 1120 1121 1126 1131 1132 1134 1136 1137 1145 1146 1148 1149 1151 1152 1154 1156 1158 1162 1163 1167 1168 1169 1170 1173 1176 1177 1182 1183 1184 1185 1189 1190 1191 1192 1193 1194 1195 1196 1198 1205 1206 1209 1210 1211 1218 1223 1226 1228 1231 1232 1236 1237 1240 1244 1246 1256 1257 1259 1262 1268 1269 1270 1271 1272 1273 1276 1277 1279 1289 1290 1291 1292 1300 1301 1303 1304 1305 1307 1308 1311 1312 1313 1314 1316 1321 1322 1323 1325 1326 1327 1331 1337 1339 1341 1342 1346 1348 1354 1356 1360 16 19 65 67 80 81 98 180 185 188 189 193 199 200 212 219 223 247 251 252 258 264 278 280 281 284 287 299 383 384 385 388 391 395 398 408 426 429 430 479 535 537 556 613 615 616 617 618 621 622 635 636 651 653 654 667 723 726 730 733 743 752 774 788 790 918 927 928 930 934 935 936 937 938 939 940 941 942 944 945 946 947 948 949 950 954 957 958 959 960 963 965 967 969 970 973 974 979 980 985 987 995 998 1000 1001 1002 1003 1004 1006 1009 1010 1011 1012 1013 1014 1015 1016 1019 1020 1022 1023 1024 1027 1028 1029 1030 1031 1036 1042 1043 1047 1048 1055 1057 1060 1061 1062 1063 1064 1065 1066 1067 1068 1069 1070 1071 1072 1074 1080 1082 1087 1088 1089 1091 1094 1096 1097 1098 1100 1102 1105 1113 1116 1122 1123 1124 1125 1127 1128 1129 1130 1133 1138 1141 1147 1155 1160 1161 1165 1171 1175 1178 1179 1186 1203 1208 1241 1242 1243 1247 1252 1302 1306 1310 1315 1317 1319 1329 1333 1334 1338 1344 1345 1351 1357

12 14 8 9 10 10 10 10 4 6 4 5 5 6 7 7 7 5 6 6 6 7 8 3 10 4 3 4 3 5 7 6 6 4 5 6 6 4 3 4 4 4 16 18 11 12 5 7 8 10 11 11 14 16 13 14 14 5 6 7 8 10 8 8 8 9 7 3 4 4 3 4 4 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 3 4 4 4 5 5 3 4 4 4 8 9 9 9 9 9 4 4 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 5 5 6 4 5 6 7 7 4 3 3 3 3 5 3 3 3 7 8 8 8 9 10 9 10 11 11 11 11 12 4 5 4 4 5 4 4 4 4 3 3 3 3 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 3 6 3 3 3 4 6 7 7 7 7 7 7 8 7 8 8 8 3 8 8 4 5 8 10 10 7 3 4 4 4 4 5 3 3 10 10 3 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 8 7 7 4 5 5 6 10 12 9 6 8 4 6 4 4 3 3 4 3 4 3 3 5 5 5 5 5 5 5 4 5 7 6 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 4 5 3 3 9 3 4 5 5 4 5 7 5 5 5 5 5 6 8 8 7 7 6 6 6 6 6 7 6 6 7 7 4 5 5 3 4 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 4 5 6 7 5 6 6 6 6 6 6 3 4 4 4 4 4 6 7 7 4 5 4 8 9 9 3 4 3 3 4 4 4 5 5 6 6 3 7 5 3 3 4 3 3 3 3 3 3 5 7 7 7 14 14 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 3 4 4 4 4 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 3 4 4 4 4 11 12 12 12 6 17 18 18 18 19 18 10 11 4 5 5 5 3 4 4 4 4 5 5 5 5 5 5 6 6 7 6 6 6 3 9 9 9 9 9 9 3 3 3 4 4 3 3 4 5 9 9 9 9 9 10 10 3 4 4 3 4 4 3 3 3 4 4 5 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 3 4 8 3 4 4 5 6 6 4 5 6 7 7 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 3 5 3 6 4 5 6 4 3 9 10 4 11 12 12 12 12 12 12 7 8 8 8 8 9 6 7 7 7 4 5 4 5 5 5 6 8 9 9 4 5 5 4 4 8 9 9 9 9 10 10 9 9 9 9 3 5 5 5 7 7 8 7 7 4 4 5 4 3 4 4 4 4 5 5 3 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 3 3 9 10 10 11 11 10 10 10 10 10 11 12 10 3 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 10 11 11 11 10 10 7 9 10 10 10 10 7 8 8 8 6 7 7 5 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 3 4 3 3 5 4 4 4 4 4 5 3 4 4 4 3 3 3 3 5 6 5 3 3 4 4 4 3 3 3 4 5 5 5 5 7 4 4 4 4 6 3 4 5 6 5 6 6 6 6 6 7 6 3 5 6 6 6 3 3 6 6 6 9 11 5 6 5 3 4 3 5 3 3 3 5 10 11 11 11 5 6 6 6 3 4 6 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 5 5 5 5 6 6 6 6 6 3 3 3 4 5 5 5 6 7 5 5 6 7 6 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 6 7 15 16 16 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 3 4 3 8 9 9 4 3 4 5 4 3 3 4 3 4 3 3 4 4 4 3 4 4 4 4 10 11 11 11 11 3 3 5 5 5 6 3 3 3 3 4 3 8 8 4 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 8 8 8 8 4 5 5 4 4 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 3 4 4 7 8 8 6 8 8 7 9 3 4 5 6 6 6 4 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 5 4 6 3 3 4 4 3 3 5 4 3 3 5 4 3 3 3 3 4 5 6 5 6 5 5 5 5 5 5 5 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 3 4 5 4 6 5 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 6 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 4 7 4 4 4 5 4 3 3 3 4 5 4 5 6 6 6 6 6 6 3 4 4 5 5 6 6 6 13 10 4 9 9 3 3 3 3 5 6 17 9 9 11 11 4 4 7 10 11 8 11 11 8 4 5 8 7 4 6 6 7 5 5 4 5 5 4 7 4 5 4 6 3 4 5 6 4 3 5 4 11 0 4 8 5 4 3 7 3 3 4 8 6 6 3 3 3 4 10 6 11 3 4 3 3 6 7 4 6 8 3 4 3 4 8 5 5 6 4 10 5 6 5 0 6 4 5 7 7 6 5 4 0 2 3 3 7 4 4 4 7 5 8 4 6 3 4 8 6 3 4 4 0 4 3 6 3 7 5 11 0 3 4 3 6 12 12 11 3 4 18 8 3 9 11 21 12 3 5 11 9 2 10 4 12 7 3 5 13 13 19 19 19 17 12 11 10 17 17 15 9 10 3 19 9 14 14 5 3 12 10 13 7 3 18 10 12 11 5 12 13 8 4 3 5 6 3 4 3 6 7 3 4 6 3 3 6 3 4 3 4 5 3 3 5 4 5 5 4 2 3 7 3 4 3 4 3 4 6 5 5 3 3 4 5 3 3 3 4 4 3 6 5 2 4 4 7 3 5 4 3 7 7 6 6 4 4 6 4 7 4 5 8 3 3 3 6 3 2 3 4 5 5 17 5 4 8 6 2 7 5 6 5 5 5 3 7 3 6 3 6 5 5 5 3 4 5 7 5 6 3 3 4 3 5 9 5 3 3 6 6 3 4 7 4 2 3 5 11 5 6 5 5 3 3 2 4 3 5 2 2 3 2 2 8 4 3 2 3 2 2 3 2 2 2 2 2 2 3 2 2 2 2 2 6 7 2 5 2 2 9 2 2 3 2 2 2 2 3 2 2 2 2 3 2 3 2 3 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 6 13 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 5 8 8 2 3 2 3 2 2 2 2 2 8 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 6 3 2 2 2 2 5 2 3 2 2 2 4 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 3 3 4 5 2 2 3 2 5 2 2 2 2 2 2 4 2 2 3 4 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 2 5 4 2 2 2 7 3 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 3 5 3 3 2 3 3 6 4 2 4 3 4 2 2 2 2 2 2 3 2 2 2 2 2 3 2 2 4 3 2 2 2 2 2 4 3 2 0 2 2 2 2 2 3 3 3 4 1 2 2 3 2 2 4 2 2 2 2 2 2 2 3 2 5 3 3 2 8 3 2 4 0 2 7 5 2 2 2 2 2 3 2 3 5 2 2 2 4 4 2 4 4 2 4 2 2 2 1 2 2 3 2 2 3 8 2 2 4 2 2 2 2 8 2 3 2 2 2 2 2 2 2 2 1 2 2 2 2 2 2 4 2 2 2 1 1 2 1 2 1 2 2 2 2 2 2 2 2 2 2 3 2 2 3 3 2 2 1 4 2 1 2 2 4 2 2 2 2 2 1 4 2 2 2 4 2 2 2 2 3 2 3 3 2 4 5 2 3 2 2 2 2 2 4 2 2 3 2 2 2 2 2 2 7 2 2 5 2 1 2 2 2 2 4 2 4 2 3 2 2 2 2 4 7 2 2 2 4 2 2 2 2 2 4 2 2 4 5 2 2 2 2 2 4 3 2 3 2 3 2 3 2 4 2 6 2 2 4 2 4 2 2 2 3 2 2 3 2 4 3 2 2 3 9 3 2 2 1 2 1 1 1 2 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 4 1 1 1 1 1 3 2 46 5 1 1 1 2 1 1 2 1 1 2 1 1 2 1 1 1 2 2 1 3 2 1

1$	1505 3916 4222
12$	619 620 621 622
13$	619 620 621 622
14$	619 620 621 622
15$	619 620 621 622
16$	619 620 621 622
17$	4569 2392
18$	4837 3015
19$	4837 3015
2$	4222
20$	4837 3015 4569 2392
21$	4837 3015
22$	4837
23$	4837
24$	4837 1888
25$	4837 3015
26$	4837
27$	4837
28$	4837
29$	4837
3$	4222
30$	4837 3015
31$	4569
3x5x2$	2252
4$	4222
47$	4569 2392
5$	776 4222
5x5x5$	2251
6$	776 4222
60$	4424
7$	4222 4299
8$	4222
9$	4222
a$	2482 2563 4771 2567 437 438 439 5063 2916 2917 532 629 630 3063 3090 3091 765 3479 3581 3616 3764 3881 3882 3913 6140 1531 3985 3993 6200 1651 1684 1809 1907 1919 1970 1973 4460 2183
abandon$	1924
abandoned$	1921 1924
abandoning$	1924
abandons$	1924
abc$	2203
abdicate$	1207
abdicated$	1207
abdicates$	1207
abdicating$	1207
abh	3988
abh$	6194
abide$	4949
abilit	4520
abject$	1895
able$	573 576 577 579 682 3102 3119 3120 1399
abortion$	2358
about	3733 4350
about$	2455 5173 3271 861 862 863 864 3276 5676 5833 5834 5835 1293 3754 3925 3973
above$	3201
abscond$	4789 2208
abscondded$	2208
abscondding$	2208
absconded$	2208
absconder$	4010 2208
absconders$	4010 2208
absconding$	4009 2208
absconds$	2208
absconsion$	2208
absconsions$	2208
absen	4544
absenc	6151
absent$	4794 5567 3724
absolute$	838
absolutely$	920 3488 1886 1889
abus	6175
abuse	3968
abuse$	4617 4618 4741 4918 4919 4935 4936 6172 6173 6174 4053 4572
abused	1539
abused$	4638 3950 4585 2176
abuser$	4785 5033 5039 4076
abusers$	4785 5033 5039 4076
abusive$	1718 4140 2224
abysmal$	2246
abysmally$	2246
academy$	3416 5847 6115 6116 6129
accept$	4690 4949 2751 2752 2753 2754 2755 2756 2757 2758 2759 2760 2761 2762 5078 5439 5457 5463 5477 5702 4285 4286
acceptable$	1384 2203
accepted$	4859 4867 4874 4875 4876 4877
accepting$	5078
access$	2118
accommodation$	4822 4823 4824 4825 4826 4827 4828 4829 6171 6190 4570
accomplice$	4029 2299
accomplices$	4029 2299
accord$	4676 4677 4678 4679 4680 4681 4682 4683 4851 4852 4031
accoun	3703 3725 3825 1966
account$	5677 5678 5679 5680 5681 5682 5683 6031 6070 6071 4109 4377
accountability$	318 319 5871 5872 5873 5874 4349
accountable$	318 319
accounts$	5909 5931 6031 4109 4377
accusation$	4051
accusations$	4051
acd$	2309
achiev	1362
acknowledge$	2751 2752 2753 2754 2755 2756 2757 2758 2759 2760 2761 2762 5702
acknowledged$	5636 5637 5638 5639
acne$	2241
acned$	2240
across$	3003 593 594 3006 596 3008 598 3129 3201 4175 4305
act	1349 5995 6090
act$	2619 4832 592 3003 593 594 595 3006 596 597 3008 598 599 600 601 602 603 604 665 5589 5702 5856 5859 5897 5996 1720
acted$	592 3003 593 594 595 3006 596 597 3008 598 599 600 601 602 603 604 3403 3412 5622 5636 5637 5638 5639 5712 1720
acting$	508 592 3003 593 594 595 3006 596 597 3008 598 599 600 601 602 603 604 1699 1720
action	1264 4421
action$	4645 5667 5677 5678 5679 5680 5681 5682 5683 4000 4419
actionable$	3675
actions$	3 4 5 6 7 2421 2422 2423 4645 4663 4676 4677 4678 4679 4680 4681 4682 4683 4935 4936 4937 4000
active	6043
active$	124 125 126 127 302 4016 4186 1973 1975 4398
activi	5875 4401 4413 4414 4421
activities$	4643 4645 4000 4013 4055
activity$	4643 4645 2620 4833 5909 6013 4000 4013 4055 4185 4405
acts$	2619 4832 592 3003 593 594 595 3006 596 597 3008 598 599 600 601 602 603 604 666 1720
actual$	3988
add$	2062
added$	1335 1336 3855 1445
addict	6108 6151 4510
addict$	5045 5046 5047 4079 4080 2220
addicted$	1484
addiction$	1484 4525
addicts$	5045 5046 5047 4079 4080 2220
addres	1269 5926 1421 3832 3833 3861
address$	4777 4778 4779 4780 2575 2576 2577 2578 4580
addresses$	5900 6067 4375 4446
adhd	6108
adhd$	6098 2307
adidas$	4270
admit$	5457 5463 5477 5702 5856 4285
admitted$	1477 1489 4501
adolescent$	5097 5111 5112 5113 5114 5115 5116 765 5382 5385 1662 1665 4124 1808
adolescents$	5097 5111 5112 5113 5114 5115 5116 5382 5385 4124
adopted$	4578
adoption$	2168
adoptive$	2168
adult$	4706 4728 2540 2541 4762 2599 2603 2606 4817 4819 4839 4842 2787 5001 5002 5003 5004 2876 2911 5203 589 5209 5211 5216 3019 5228 5233 5234 5235 5243 5252 5253 5254 3059 649 5273 661 662 3075 5282 5283 3078 3079 3118 3121 5327 5374 5375 5376 5377 5378 5379 4006 1613 4028 4189 4190 1783 4196 1801
adults$	4762 4785 2599 4813 4817 4819 4839 2794 5001 5002 5003 5004 5012 2807 5140 5179 5180 5181 5189 5203 5209 5213 3009 5216 3016 5228 5233 5234 5235 5241 5249 5250 5251 5252 661 662 3075 5282 5283 5327 5341 5350 5355 5358 5359 5360 5361 5362 5374 5375 5376 5377 5378 5379 5416 4006 4047 4191 4196
advance$	1353
advanced$	589 4016
advanceed$	1353
advanceing$	1353
advances$	1353
advantage$	4639
advice$	4666 5078 5627 5628 5629 5630 5631 5632 5633 4048 4282 4340
advis	4448
advised$	4669 4670 2465 55 56
affairs$	5268
affection$	4822 4823 4824 4825 4826 4827 4828 4829
affili	1349 4401 4405 4407 2300
affiliate$	4055
affiliated$	406 4055
affiliates$	4055
affiliation$	387 388 406 4055
affiliations$	4055
affray	3988
affray$	6194
afraid$	5334 5335 5336 5337 754 755
african$	1833
afro$	4262 1852 4264
afros$	4262 4264
after	5911 3937
after$	2741 2946 5188 2985 3105 5342 5343 5347 5348 5354 1180 6143 6144 3954
again$	1150 3656 3657
agains	3778 4421
against$	4781 4782 4783 4784 5969 5984 6014 1442 4297 4389 4391 4431 4461
age$	2612 4836 2827 5206 5207 5278 5279 5280 5395 5396 5397 3915 4551
aged$	5382 5385 4026
agencies$	3416 5847
agency$	3391 3416 5847 3675 1895 1934
ages$	5206 5207
aggression$	5129 5130 514 515 4132
aggressive$	5088 5089 5090 5091 5092 5093 5094 5095 5161 1718 2224
aggressively$	2224
aggressiveness$	5129 5130 4132
aggressor$	5033 5034 5035 5036 4076 4077 4078
aggressors$	5033 5034 5035 5036 4076 4077 4078
agitator$	2217
agitators$	2217
agree$	566 567 568 569
agreed$	566 567 568 569
agreement$	6001
agreements$	6001
agrees$	566 567 568 569
ahead$	5924
aid	1362
aid$	1353 1366 4489
aided$	1353 1366
aiding$	1353 1366
aids	1362
aids$	1353 1366 4489
aim$	6008 1395 6037
aims$	6008 1395 6037
album$	3854
alcoho	6151
alcohol$	4822 4823 4824 4825 4826 4827 4828 4829 6101 4506 2099 4510
alcoholic$	4079
alcoholics$	4079
alert$	1259 1277 1278 1374
alerting$	1277 1278
alerts$	1277 1278
aliases$	2256
alibi$	2257
alibis$	2257
alienated$	1809
alight	3975
alight$	6181
alike$	4269 4271
alive$	6080
all	4427
all$	2774 486 2911 528 559 5177 624 5315 757 5441 3236 830 900 901 902 946 954 3366 3389 5691 5698 3616 3618 5842 5843 1237 6003 3828 3863 4035 4282 4283 4341 1965 1970
allegation$	4051 4052
allegations$	4051 4052
allege$	5016 5017 4049 4050
alleged$	5016 5017 1328 1426 4049 4050 1642
allegedly$	2213
alleges$	5016 5017 4049 4050
allerg	6108
allergic$	2323
allergies$	2323
allergy$	4525 2323
allocated$	1431
allow	1279
allow$	21 22 57 58 5457 5463 5477 1366 4032 4285
allowed$	21 22 57 58 1366 1488 4032
allowing$	21 22 57 58 1366 4032
allows$	21 22 57 58 1366 4032
almost$	268 624 3035 625 626 627 628 631 632 633 634 679 680 1779 1788
alone	3875 2151 4563
alone$	5298 5299 5300 5301 5302 5303 5304 5305 5306 5307 5308 5309 5310 6081 2151 4562
along$	4698
already$	624 3035 625 626 627 628 631 632 633 634 652 679 680 1779 1788
also$	1666
alternative$	2126
although$	4781 4782 4783 4784
altogether$	1237
always$	179 3277 2243
ambition$	5151 4167
among$	5087 2925 2957 3738 3868
amongst$	5087 2925 2957
amount$	5340
an$	2749 2942 3005 3037 3067 765 3383 3616 3752 3764 3881 3993 1809
anaemia$	2322
analys	3688 3689 3690 1280 1281 1310
analysis$	4363 4408
analyst$	5894 5895 5896 3691 3692 3721 1401
analysts$	5894 5895 5896 3691 3692 3721 1401
anaphy	2324
and	2004 2009
and$	4985 2829 2830 5382 5385 3201 3674 3751 3769 3770 4382 2047 4608
angels$	4096
anger$	511 1719
angry$	5567 1651 1809
animal$	4079
animals$	5045 5046 5047 4079 4080
ankle	1574
ankle$	3985
anorexia$	2325
anorexic$	2325
another$	2412 5141 765 3997 1809 1973
anpr$	2261
answer$	4949 672 673 674 3112 5457 5463 5477 5702 3528 3529 5856 5859 4285
answered$	4859 672 673 674 5636 5637 5638 5639
answers$	672 673 674
antagonise$	1636
antagonised$	1636
antagonises$	1636
antagonising$	1636
anti	2086
anti$	2537 2543 389 5088 5089 5090 5091 5092 5093 497 2914 2956 3741 1339 3801 3806 3811 6045 6057 1746 1747
anticipated$	5990
antidepressant$	4497
antidepressants$	4497
antipsychotic$	2340
antipsychotics$	2340
antisocial$	4741 4748 5088 5089 5090 5091 5092 5093 5161 1633 1713 4125
anxiet	6108
anxiety$	2327
any	5923 1940 4427
any$	2774 5441 3236 830 3333 3474 3475 3618 5876 3764 6003 4282 4283 1965 1970
anybody$	3416
anyone$	5203 5341 3416 5626
anything$	677 5313 751 5456 5461 5467 5472 5481 969 970 971 972 973 6063 4282
anyway$	5330
apathetic$	2226 2246
apathy$	2246
apnoea$	4507
apologised$	5636 5637 5638 5639
app$	183 2594 184 2595 185 2596 186 2597 187 2598 4805 4806 4807
appalling$	5088 5089 5090 5091 5092 5093 1123 1124 1125 1126 1718 1753 1920 2246
appallingly$	2246
appear$	288 289 413 420 421 422 423 424 425 426 427 487 501 502 503 504 505 506 592 3003 593 594 595 3006 596 597 3008 598 624 3035 625 626 627 628 631 632 633 634 3128 721 1569 1667 1668 1714 1715 1725
appearance$	5436 4604
appearances$	4604
appeared$	592 3003 593 594 595 3006 596 597 3008 598 1569
appearing$	1569
appears$	288 289 413 420 421 422 423 424 425 426 427 487 501 502 503 504 505 506 592 3003 593 594 595 3006 596 597 3008 598 624 3035 625 626 627 628 631 632 633 634 721 1569 1667 1668 1714 1715 1725
appeti	6108
apple$	4071
apples$	4071
applic	1424
applied$	1014 1015 1016 1189
apply	1424
apply$	1014 1015 1016 2000
appointment$	3241 831 832 833 5560 5561 5562 6096 4493
appointments$	3241 831 832 833 6096 4493
appreciate$	4949 2751 2752 2753 2754 2755 2756 2757 2758 2759 2760 2761 2762
appreh	3810
apprehend$	6016 2041
apprehending$	2041
approa	4421
approach$	4419
approaches$	5797 5798
apps$	183 2594 184 2595 185 2596 186 2597 187 2598 4805 4806 4807
april$	4760
arab$	1833
arcade$	4758 4759
architects$	300
are	1349
are$	2416 2450 71 72 288 289 413 420 421 422 423 424 425 426 427 459 2882 487 501 502 503 504 505 506 5167 624 3035 625 626 627 628 631 632 633 634 642 760 3221 3245 3368 984 985 3631 1228 1229 3686 3716 3722 3784 3858 1576 1667 1668 1699 1714 1715 1725 4221 4265 4266 1933 4382 4429 2036 2079 4560
area$	2947 4046 4567
aren$	860 865 1711 1781
argue$	5567
argued$	5567
argues$	5567
arguing$	5567
argume	3949
argument$	3301 5508 3303
argumentative$	5133 5134 5135 5136 5137 5138 5139 4136 2224
arguments$	1521 6155 1547
arm$	5407 6086
arms$	5407 6086
around	4350
around$	2455 4704 5173 2975 2998 3566 5908 4014 4175
arrangement$	4185
arrangements$	4185 4529
arrest	5897 1351 5977 5978 5983 3810 6042 1452 6151 6153 4431
arrest$	5967 3762 5973 1373 5999 6016 1410 3863 2011 2015 4436 2041 4458 2200 4616 2284 2397
arrested$	4640 4403 4591 2397
arresting$	2041 2283
arrestped$	1410
arrests$	1373 1410 4436 4616 2282 2397
arrive$	4949
arrived$	5861 5862 5863 5864
arrogance$	2246
arrogant$	3649 2226 2246
arson	5954 6044 6045 3976 3988 3990
arson$	6182 6194 6196
arsonist$	4079
arsonists$	4079
art$	5227 2088
arthritis$	2303
as	1349 1940
as$	2564 2828 2955 2993 3010 3022 637 3058 3076 3077 5333 3210 3490 5721 1244 1247 5925 3733 1666 1699 4372 1970
asb	3801 3811
asb$	4741 6007 1438
asbo	3835 2203
asbo$	6041 4614
asbos$	6041
asd$	6098 2309
ashamed$	5732 1116
asian$	765 1808 1809 1833
aside$	3565 3636
ask$	270 5544 5545 5546 3696 4292
asked$	270 4914 5497 5622 5712 1273 3696 1312
asking$	2679 269 5544 5545 5546 4292 4312
asks$	270 5497
asleep$	1113 1114
asperg	2063
asperger$	4474
aspergers$	4474
aspirations$	5151 4167
aspiring$	1645
assaul	5954 6045 1539 3968 6175 3976 3977 3990
assault$	5960 6174 6182 6183 6194 6196 4053
assaulted$	3950 1580
assaults$	6182 4053
assert	1448
assertive$	3859
assess	6090 6092 1481 1570 4350 4515 4520
assessed$	488 1328 1349 1426
assessment$	6083 4532
assessments$	4532
assist	1279 1362 3866
assist$	1353 1366 1395 6072
assistant$	3916 6123
assisted$	5888 1353 1366
assisting$	1353 1366
assists$	1353 1366 1395
associ	5875 3703 3745 5955 6051 6058 4407 4413 4414
associate$	4690 4719 4721 4722 4733 4854 4855 4856 4857 4858 5006 406 1632 4044 4055
associated$	384 406 4055
associates$	5006 406 5900 5909 5910 5912 5936 1320 5965 1444 1632 4044 4055 1974
associating$	4854 4855 4856 4857 4858 406 1320 1632
association$	387 388 5006 3416 5847 1320 5951 4044 4055 4072 1997
associations$	387 388 5006 5909 5910 1444 4044 4055 4072
assured$	4214
asthma	6108
asthma$	2317
asthmatic$	2317
astonishing$	3593 3594 5801
asylum	2166
asylum$	4577
at	3932
at$	13 2700 4956 483 5197 5382 5385 955 962 3524 3640 5908 5995 3797 3887 3900 3919 3933 3950 3958 1561 3980 4305 4579 4601 4608
athletic$	1812 2240
atrocious$	2246
attachment$	2105 2106
attack	6175
attack$	4481 4492
attacked$	4640 4910
attacks$	4481
attemp	4426
attempt$	3241 831 832 833 5645 5646 5677 5678 5679 5680 5681 5682 5683 3481 3482 3483 3484 3485
attempts$	3241 831 832 833 5797 5798
attend	6131 2087 2388
attend$	4690 4949 2746 5439 5457 5463 5477 5702 5859 3912 1569 4285 4286
attendance$	5831 6117 4038 4117 2387
attended$	4859 4867 3912 1569
attender$	4038 4092
attenders$	4038 4092
attending$	3912
attends$	5912 1569
attent	3823
attention$	4822 4823 4824 4825 4826 4827 4828 4829 4890 2685 4984 4993 4994 498 507 5145 5146 5625 5677 5678 5679 5680 5681 5682 5683 1270 6029 1440 6098 1730 4142 4143 1751 4443 2061
attitude$	4645 477 478 5148 656 657 658 659 660 1220 1221 1222 1223 4000 1719 4164 4165 4331
attitudes$	4645 477 478 4000 4164
attract$	273 274 1622
attracted$	273 274 369 378 379 380 381 382 383 1622
attracting$	273 274 1622
attractive$	2240
attracts$	273 274 1622
attractted$	273 274 1622
attractting$	273 274 1622
attrib	1392
attributed$	1329
auburn$	1852
august$	4760
aunt	6139 3944 6152
aunt$	6150
auntie	6139
authorities$	5163 5164 3416 5847
authority$	5078 5140 3416 5847 3935 3936 6143 4048 4157
authors$	300
autism	6108
autism$	6098 2308
autistic$	2308
autumn$	4760 4761
available$	4634 4016
average$	1812
averse$	461 462 463 464 465
avoid$	4949
avoidant$	5094 5095 1718 2226
avoided$	4859 4867 5615 4348
awaiti	1485
awaiting$	3896 2179
aware$	2968 5175 5176 1305 1447
awareness$	2773
away$	4711 4724 4790 4791 4796 4866 4873 2750 3516 3517 3952
awkward$	5133 5134 5135 5136 5137 5138 5139 4136
b$	3942 6148 4460
babies$	5256 5257 5258 5259 5260 4192
baby	6152
baby$	6167
back$	4696 4731 134 135 136 137 2572 2573 2750 3197 3512 3568
background$	4611
backs$	3568
bad$	2445 37 2512 4745 5001 5002 5003 410 411 412 2824 5088 5089 5090 5091 5092 5093 5094 5095 785 1123 1124 1125 1126 5837 5838 5839 5840 1591 1634 1648 1660 1661 1718 1728 1741 1753 1837 1920
badly$	499 782 3396 1150 4133 4134 4135 1739 1834 4269
bag$	5418
baggy$	1864
bags$	5412 5418 4270
bail$	2808 3993 6199 4599 2189 4616
bailed$	4599 2400
bails$	4616
bait$	1636
baited$	1636
baiting$	1636
baits$	1636
baitted$	1636
baitting$	1636
balaclava$	4270 2242
balaclavas$	4270 4403 2242
bald$	2240
ball$	5816
bandana$	4270 2242
bandanas$	4270 2242
bandit$	2216
bandits$	2216
banger$	4055
bangers$	4055
banging$	4055
bank$	6168
banning$	1405
bare$	3489
barely$	702 3113 703 3114 704 738 739 740 1064 1501 1781 2110
barrel$	1818
base	3817
base$	6023
baseball$	1869
basic$	1895
basically$	624 3035 625 626 627 628 631 632 633 634 1779
basis	1424
battle$	1798
be	3836
be$	2496 2497 2498 4719 2528 2532 288 289 2704 2742 5020 2818 413 420 421 422 423 424 425 426 427 2839 2856 487 501 502 503 504 505 506 2927 2928 3027 3028 3029 624 3035 625 626 627 628 631 632 633 634 5363 5365 3267 3270 5483 5484 5485 3323 3324 3453 3456 3526 1228 1229 3722 5984 3784 3791 3837 3847 1667 1668 1714 1715 1725 1933 2036 4447
beanie$	4270
beanies$	4270
bear$	3642 1935
beard$	4247 4262 4264
bearded$	2240
beards$	4247 4262 4264
bearre	6042
bears$	1935
beat	6175
beaten	1539
beaten$	2436 3950
became$	288 289 413 420 421 422 423 424 425 426 427 2882 487 501 502 503 504 505 506 624 3035 625 626 627 628 631 632 633 634 1667 1668 1699 1714 1715 1725 2091
becaug	6042
because$	2425 62
bechar	6042
becom	1349 2071
become$	288 289 413 420 421 422 423 424 425 426 427 2884 487 501 502 503 504 505 506 624 3035 625 626 627 628 631 632 633 634 5484 1666 1667 1668 1699 1714 1715 1725
becomes$	288 289 413 420 421 422 423 424 425 426 427 487 501 502 503 504 505 506 624 3035 625 626 627 628 631 632 633 634 3302 1667 1668 1714 1715 1725
becoming$	2882 2885 1666
bed	1546 2098
bed$	4822 4823 4824 4825 4826 4827 4828 4829 6099 6137 3942 3943 3957
bedealt$	6042
bedeta	6042
bedroom$	3943 4581
bedwetting$	4509
been	1574 2071
been$	2463 2464 54 141 4865 4872 4874 4875 4876 4877 288 289 413 420 421 422 423 424 425 426 427 451 2878 2879 2880 2883 2889 487 501 502 503 504 505 506 587 624 3035 625 626 627 628 631 632 633 634 706 3242 3243 3244 3246 3247 3248 984 985 3411 5688 5689 3494 3495 5712 1151 3597 3598 3599 3632 3633 3634 1228 1229 3722 3784 3791 1467 1489 3912 1524 1552 3985 1667 1668 1699 1703 1714 1715 1725 1933 2036 2084 2090 2091 2127 2129 2130 2163 2167 2175 2180 2182 2183 2187
befing	6042
before$	3020 5255 3980
befriend$	4800 188 189 190
befriendded$	188 189 190
befriendding$	188 189 190
befriended$	188 189 190
befriending$	188 189 190
befriends$	188 189 190
begun	2087
behav$	4859
behave$	4690 4854 4855 4856 4857 4858 592 3003 593 594 595 3006 596 597 3008 598 599 600 601 602 603 604 5457 5463 5477 1722 4285
behaved$	4854 4855 4856 4857 4858 4859 4867 2910 592 3003 593 594 595 3006 596 597 3008 598 599 600 601 602 603 604 1722 1723 4150
behaves$	592 3003 593 594 595 3006 596 597 3008 598 599 600 601 602 603 604 1722
behavi	6151
behaving$	4859 592 3003 593 594 595 3006 596 597 3008 598 599 600 601 602 603 604 1722 1724
behavior$	4645 471 472 473 474 475 476 4000
behaviors$	4645 4000
behaviour$	3 4 5 6 7 2421 2422 2423 4643 4645 4663 4676 4677 4678 4679 4680 4681 4682 4683 2720 310 311 4935 4936 4937 4980 4981 4982 4983 471 472 473 474 475 476 5124 5125 5126 5127 3750 3795 6007 6012 6013 3835 3906 1507 6131 3926 3983 4000 4001 4055 4074 4075 4129 1719 2122 4611
behavioural$	1719
behaviours$	4643 4645 5124 5125 5126 5127 4000 4001 4129
behavs$	4859
behavved$	4859
behavving$	4859
behind	3732 5945 6043 1428 6058
behind$	5293 5294 5295 3613 5938 3839 1504 4198
being	2071
being$	2463 2464 2524 141 2642 288 289 413 420 421 422 423 424 425 426 427 2873 487 501 502 503 504 505 506 2979 624 3035 625 626 627 628 631 632 633 634 3052 984 985 5690 1151 3596 6079 1667 1668 1699 1714 1715 1725 2127 2129 2130 2163 2180 2182 2183 2187
believe$	5702 5859
believed$	5530 5531 5532 5533 5534 1267 1328 1426
belligerent$	2224
belocked$	6042
belong	1349
belongs$	5844 4342
below$	1504 4555
benefit$	4949 1270 5888 1353
benefited$	1353
benefiting$	1353
benefits$	1353
bepros	6042
bereaved$	1535 2396
bereavement$	6173 2396
besear	6042
bespectacled$	2240
bespok	1503
best$	618
bestopped$	6042
besumm	6042
betray$	1924
betrayed$	1921 1924
betraying$	1924
betrays$	1924
better$	2445 4920 4921 2723 4930 4931 5608
betwee	5911
between$	4563
beyond$	500 591 899 1686 1883
bid	1424
big$	2438 763 780 1812 1819 1835 1852
biggest$	1977
biological$	1759
biopsy$	6102
bipolar$	2106 2330
birth$	5160 1759 4523
birthmark$	2241
birthmarks$	2241
bitten$	4210
bitterly$	1150
black$	765 785 1808 1809 1830 1831 1837 1852 4270 1864 4403
blackout$	2306
blackouts$	2306
blade	6195
blade$	6194
bladed$	6194
blame$	4894 4895 4896 4897 4898 4899 4900 4901 4902 4903 4904 4905 2701 2702 5845 5848 5849 5850 3645 5852 5856 5857 1931 1932 4346
blamed$	4910 1565
blames$	3645 5852
blameworthy$	2246
blank$	5438
blanket$	838
bleach$	1831
bleached$	1831 1852 4265
blight$	1696
blind$	3574 4348
blinkered$	2246
block$	5204
blond$	1831 1852 2240
blonde$	1831 1851 1852 2240
blood$	2101
bloody$	1909
blue$	1832 1852 4270
board$	3416 5847 6059 3854 4453
boards$	4453
bodies$	4821
bodily$	3988
body$	4821 656 657 658 659 660 5291 3711 1302 1840
boisterous$	2226
bone$	1743
boned$	4230
boost	1408
boots$	4270
born$	1460
borough$	4567
bossy$	2226
both$	1666 4304 1970
bother$	5498 5499 5500 5501 5669 4310 4311
bothered$	4859 4867 5606 5617 5622 3434 5659 5660 5661 5662 5663 5664 5665 5669 3470 5712 3629 4310 4311
bothering$	4310 4312
botherred$	4310
botherring$	4310
bothers$	4310
bottom$	2119
bound$	867 868 869
boundaries$	4048
box$	1851 4316 1906
boy	6046 3991
boy$	105 5097 5111 5112 5113 5114 5115 5116 3687 3820 1427 6047 1436 1444 6066 6197 1638 4059 4071 4085 4124 1721 4246 4452
boyfri	6151
boyfriend$	4786 4834 218 219 220 221 6135 6167 4023 4024 1614 1615
boyfriends$	4834 218 219 220 221 4023 4024 1614 1615
boys	3679 3693 3719 1311 1346 6046 3862 6068 6069
boys$	4675 4716 105 4762 4786 4815 4817 2661 2665 2666 314 4990 4997 5008 2811 401 402 403 5025 5097 5100 5111 5112 5113 5114 5115 5116 5131 5179 5180 5181 5324 5502 5503 5504 5505 5506 3307 3308 3309 3357 5596 3497 3498 3499 3500 3501 3502 3546 5760 5779 5787 5788 5789 5790 5791 5792 5793 5899 3757 3820 1415 1427 6047 1436 1444 6066 4007 4059 4071 4085 4124 1721 4246 4335 4340 4452
braces$	4264
braid$	4262 4264
braided$	1852 4265
braids$	4262 4264
brain$	2372
brand$	5411 4281
branded$	1864
brands$	5411 4270 4281
brat$	2216
brats$	2216
breach	2188
breach$	1582
breached$	1582 2188
breaches$	1582
break	6151 3949
break$	4690 397 398 2951 5485 5567 1637
breakdown$	5836 4172 4567 4579 4582
breakdowns$	4172
breakfast$	6148
breaking$	397 398 5567 1208 1637
breaks$	397 398 5567 1208 1637
breakup$	6155
brief$	1259 1277
briefed$	1312
briefi	4350
briefing$	1277 2042 4454
briefs$	1277
bright$	1852
bring	1362
bring$	263 264 265 266 267 695 1390 2023
bringing$	263 264 265 266 267 695 1390 2023
brings$	263 264 265 266 267 695 2023
broad$	1812 1817
broke$	397 398 2950 1208 1637 4567
broken$	2952 1208 1713 4126 4567
brothe	6139 3944 6152 3947 6156 6159 6160
brother$	1517 6150 3945 3969 4170
brothers$	5160 4170
brough	3778
brought$	4627 263 264 265 266 267 695 5984 3826 1416 6053
brown$	785 1830 1831 1832 1837 1852
bruise$	2380
bruised$	2380
bruises$	2380
bruising$	2380
brunette$	2240
brush$	1204 1225
brushed$	1154 1204 1225
brushes$	1204 1225
brushing$	1204 1225
buck$	5814 1926
budgets$	5831
build	5897 1352 1362 1940 1979
build$	5390 5391 5392 1434 4223
builded$	1434
buildi	1362 3813
building$	6019 1434
builds$	5390 5391 5392 1434 4223
built$	3186 3808 4224
bulimia$	2326
bulimic$	2326
bulky$	1812
bullied$	4638
bullies$	5034 5035 5036 5045 5046 5047 4077 4078 4079 4080
bully$	5034 5035 5036 5045 5046 5047 4077 4078 4079 4080
bullying$	5161
bunch$	429 5097 5111 5112 5113 5114 5115 5116 549 4071 4124 4175
bunk$	1600
bunked$	1600
bunking$	1600
bunks$	1600
burden$	2850
burgla	5875 5945 5954 1339 3806 6044 6045 3976 3977 3988 3990
burglar$	5045 5046 5047 5938 4079 4080
burglaries$	5946 3750 6012 6182 6196 4430
burglars$	5045 5046 5047 4079 4080
burglary$	1272 3750 5960 6182 6183 6194 6196 1970 1986
burgle	2409
buried$	1200
burly$	1812 2240
bury$	1200
burying$	1200
bus$	4758 4759
busine	3805 4413
businesses$	5987 6011
busy$	5854 3649
but$	3035 625 626 627 628 631 632 633 634 3072 3088 3162 5566 3606
buy	3728
buzz$	4984 1843
by	2004 2009
by$	2780 2781 5011 5087 2925 3126 5455 5601 5717 3513 3514 3515 5766 5769 5770 5771 5772 3695 3738 5956 3754 3885 3910 1593 4305 4332 4442 4587 4588
c$	4460
cahms$	2350
caked$	791
calculating$	2226
call$	5797 5798 1278 4340
called$	5712
calling$	1278
callous$	2226 2246
callousness$	2246
calls	3725 1966
calls$	5797 5798 5842 5843 1278 5931 3801 6058 4340 4341 4377
came$	1412 1524 1619
camera	3711
camera$	5917 3712 5919 1429
cameras$	5917 3712 5919 1429
camhs$	2349
camouflage$	4270
campaign$	2020
can$	340 516 573 576 577 579 584 616 681 701 713 716 749 3292 5513 5514 5515 5516 3321 913 914 917 3348 1042 1044 1235 3778 1425 1510 1878 2047
cancer$	2370
candidates$	3793
cannab	6195 3994
cannabis$	4822 4823 4824 4825 4826 4827 4828 4829 3894 6101 6200 4008 2099
cannot	1488 1510
cannot$	340 3292 5513 5514 5515 5516 913 1042 3921 2145
cap$	813 5431 5432 5433 4270 1863 4275 4280
capabi	5972
capability$	2270
capable$	683 3103 3122 3123 3329
capaci	5972
caps$	813 5431 5432 5433 4270 1863 4275 4280
captur	3813 1979
capture$	6019
captured$	3715
car	4583
car$	4777 4778 4779 4780 1959
care	1528
care$	2751 2752 2753 2754 2755 2756 2757 2758 2759 2760 2761 2762 2949 2986 3092 3093 3094 3097 3098 3100 3101 3104 3111 5340 5341 5353 5355 5358 5359 5360 5361 5362 5498 5499 5500 5501 5517 5518 5519 5593 5669 3464 3465 5677 5678 5679 5680 5681 5682 5683 5684 3481 3482 3483 3484 3485 5871 5872 5873 5874 6111 6134 6141 6142 3939 6179 6180 1760 4310 4311 4349 4564 2154 2155
cared$	5606 5622 5665 5669 4310 4311
career$	4074 4075 1669 1975
careless$	306 1626 2246
carelessly$	2246
carelessness$	2246
carer	6156
carer$	6136 6142 6150 1542 4564 4575
carers$	6142 4564
cares$	5517 5518 5519 1542
caring$	1542 4294
carpet$	5821
carrie	1291 6058
carried$	2467 1620 4032
carries$	599 600 601 602 603 604 5563 5564 5565 3743 1620 4032 1935
carry	1291
carry$	2466 4690 4719 4721 4722 4854 4855 4856 4857 4858 599 600 601 602 603 604 795 5485 5563 5564 5565 1620 4032 1935
carryi	3732 6043 6058 3989
carrying$	4854 4855 4856 4857 4858 5938 1428 3988
case$	5044 5096 3763 5979 1397 6188 4087 4089 4127 4128 1980 4604 4607
cases$	5044 5096 4087 4089 4127 4604
cash$	2568 4822 4823 4824 4825 4826 4827 4828 4829 4986 4987 1697
casually$	782 1834 4269
casualty$	6094 6106
catalogue$	981
catch	5897 5918 5983 3810 4431
catch$	5920 5927 1378 6016
catches$	1378
catching$	1378
category$	2893
caught	6042 6053
caught$	4638 4640 1578 1703
cause$	4627 5043 5484 4086
caused$	4627
causer$	4066
causers$	4066
causes$	5043 4086
causin	1428
causing$	5567 3839
cautio	3977 4594
caution$	6183 4616
cautioned$	2184
cautions$	4616
cavalier$	2246
cbo	3835 2203
cbo$	6041 4614
cbos$	6041
cbt$	4498
cce$	4741
cctv	3711
cctv$	3688 3689 3690 1280 1281 5917 3712 1303 1310 1403 1429 4368 1967
ceases$	5998
cell$	1950 4441 4478
cells	3984
cells$	6190
centre$	6011 6052 6201
cerebral$	2115
certain$	867 868 869 896
certainly$	957 964 3375 965 966 4301
certainty$	897
chain$	1331 4270 4407
chains$	4270
challenge$	5567
challenged$	5567
challenges$	5567
challenging$	5088 5089 5090 5091 5092 5093 5133 5134 5135 5136 5137 5138 5139 523 524 525 526 527 5567 1713 1716 1718 4136 2226
chance$	4955 4956 3297 3315 1185 1186 1187 1188 5822 5823 1393 4338
chances$	4955 4956 1185 1186 1187 1188 5822 5823 4338
change$	5078 5439 5457 5463 5477 5527 5544 5545 5546 5555 5702 4285 4286 4292
changed$	5530 5531 5532 5533 5534 2117
changing$	5544 5545 5546 3341 4292 2117
chaotic$	1713 4125 1716 2226 2246
charg	5983
charge	3732 1351 5977 3773 3826 6042 6058
charge$	5938 5967 3762 4428 2050 4590 4616
charged$	6032 2186 4598
charges$	5979 1367 4428 4434 2050 4590 4616
charging$	3773 2015
charity$	3416 5847
charm$	2973
chart	1292
chart$	1348 1430 3845 4408
charted$	1430
charts$	4408
chase$	4984
chaser$	5797 5798
chasers$	5797 5798
chasing$	5797 5798
chat$	4803 4804 188 189 190
chated$	188 189 190
chating$	188 189 190
chats$	188 189 190
chatted$	188 189 190
chatting$	188 189 190
chav$	2216
chavs$	2216
cheat$	4079
cheats$	4079
check	4350
check$	1323 3812 1418 1439 6097 4363 4435
checked$	5712 1439
checkes$	1439
checking$	1439
checks$	1309 1323 3783 1439 4363 4435
cheek$	5407
cheeks$	5407
cheeky$	2226
chested$	4229
chicken$	4758 4759
child	3924 3991
child$	105 203 5097 5099 5100 5111 5112 5113 5114 5115 5116 5256 5257 5258 5259 5260 5382 5385 6130 6143 1527 1529 1530 1560 6197 1606 1638 4058 4071 1662 1665 1669 4124 1721 4168 4192
childish$	2226
childlike$	5293 5294 5295 4198
children$	105 2661 2665 2666 314 2811 401 402 403 5025 5097 5100 5111 5112 5113 5114 5115 5116 537 3034 5256 5257 5258 5259 5260 5382 5385 5502 5503 5504 5505 5506 3307 3308 3309 3357 5596 3497 3498 3499 3500 3501 3502 3538 3545 5779 5787 5788 5789 5790 5791 5792 5793 3661 1528 6161 4007 4046 4058 4071 4124 1721 4168 4192 4304 4334 4335 4340
chin$	5407
chip$	2943 533
chis$	2255
chlamydia$	2360
choice$	3 4 5 6 7 4645 4651 4652 4653 4676 4677 4678 4679 4680 4681 4682 4683 2480 4687 4688 4689 2513 4720 104 2516 5182 5265 4000 4001 4002 4003 4004 4194
choices$	3 4 5 6 7 2421 2422 2423 4645 4651 4652 4653 38 39 40 41 4659 4660 4663 4676 4677 4678 4679 4680 4681 4682 4683 104 2516 2720 310 311 4935 4936 4937 5265 4000 4001 4002 4003 4194
choose$	4671 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 3112 5325 5326 5483 5581 1594
chooses$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 5581 1240 1241 1242 1243 1594
choosing$	4676 4677 4678 4679 4680 4681 4682 4683 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 5328 5329 1240 1241 1242 1243 1594
chose$	4671 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 5581 5812 1240 1241 1242 1243 1594 4348
chosen$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 4859 4867 1594
chronic$	6088
chubby$	2240
chunky$	1812
cid	5879
cigarettes$	4822 4823 4824 4825 4826 4827 4828 4829
circul	1260
circulated$	5878 1431
circulation$	5992
circumstances$	5580 4580
citalopram$	2346
city$	3182
civil	2009
civil$	2027
clad$	797 798 799 4235 4245 1858
claim$	2812 2813 2814 4577
claimed$	2812 2813 2814
claims$	2812 2813 2814
clamp$	2005
clamped$	2005
clamping$	2005
clamps$	2005
class$	2565 2857 5140 6195 3994 2049
classed$	491 1349
classmates$	4007
clear	1435
clear$	785 896 3616 1363 1837 1895 2019
clearly$	881 882 883 884 957 964 3375 965 966 3404 1228 1229 1933
clingy$	2226
clinic	1479 2071
clinic$	3890 6097 6103 6106 4505 4507
clinically$	2102
close	1319
close$	5857 1266 3730 4336
closed$	1189 4297 4300 4336
closes$	4336
closure$	1405 2044
clothe$	4355
clothes$	4822 4823 4824 4825 4826 4827 4828 4829 5431 5432 5433 5436 3822 4270 4275 4355
clothing$	5431 5432 5433 5436 4270 4272 4275
clueless$	2246
co$	2744 5075 3234 3252 3258 3263 3272 4121 2009
coat$	5431 5432 5433 4270 4275 4279
coats$	5431 5432 5433 4270 4275 4279
cocain	6195 3994
cocaine$	3894 6200 4008
cocky$	2226
code$	4222
codeine$	6101
codes$	4222
coerced$	4638
cognitive$	2109
cohort	5974 6046
cohort$	5097 5111 5112 5113 5114 5115 5116 6009 3820 1415 1427 6047 6049 1436 1444 6066 4124 1982 4452
cohorts$	6049
cold$	5710
collec	4350 1940 1979
collect$	1258 3844
collected$	1258 3844
collecting$	1258 3844
collective$	1895
collects$	1258 3844
college$	3416 5847 6115 6116 6118 6128 6129 4527 4543
collude$	301 302
colluded$	301 302
colludes$	301 302
colluding$	301 302
colour$	4249
coloured$	1852
colours$	4249 4270
combat	1390
combative$	2224
come$	4861 2663 4949 592 595 597 705 718 719 5457 5463 5477 5484 5636 5637 5638 5639 1412 1524 1619 4285
comes$	592 595 597 5912 2165
command$	5948
comment$	817 818 819 820
commented$	817 818 819 820
commenting$	817 818 819 820
comments$	817 818 819 820
commentted$	817 818 819 820
commentting$	817 818 819 820
commit	3732 6043 1428
commit$	4690 5457 5463 5477 5485 6076 4285
commits$	6076
committed$	6076 1579
committing$	5938 3839 1579
committs$	1579
common$	2766 5871 5872 5873 5874 3988 4349
commun	1264 3805 1572
communicate$	188 189 190
communicated$	188 189 190
communicates$	188 189 190
communicating$	188 189 190
communication$	1220 1221 1222 1223 1895 4331
community$	3675 5987 1385 6011 3811 3983 4046 2191 2199
company$	4619 4700 4718 2796 2797 3416 5847 4045
compare$	3812
compass$	4973
complacency$	2246
complacent$	3649 2246
complain$	817 818
complained$	817 818
complaining$	817 818 5567
complainned$	817 818
complainning$	817 818
complains$	817 818
complaint$	5716 4051 4340
complaints$	5716 5842 5843 4051 4340 4341
complete$	838 1255 1434 1895
completeed$	1434
completeing$	1434
completely$	557 3396 1794 1886 1889
completes$	1434
complex$	1716
complexion$	4248 2241
complexions$	4248 2241
compliance$	4054 4119
compliant$	2920 4118
complicit$	124 125 126 127 302
complicity$	301
comply$	4690 4949 5439 5457 5463 5477 4285 4286
compromise$	8 1585 1586
compromised$	8 1585 1586
compromises$	8 1585 1586
compromising$	4619 8 1585 1586
compulsive$	1669 4476
computer$	4364
concer	1490 1514 1562
concern$	2769 3451 3452 5677 5678 5679 5680 5681 5682 5683 5684 5716 4340
concerned$	3626 3627 6043
concerning$	5088 5089 5090 5091 5092 5093 1718
concerns$	4980 4981 4982 4983 3451 3452 5716 5842 5843 4340 4341
concerta$	2343
concus	2372
condit	3871 3876 2188
condition$	6077 6082 6199 4492 4493 4600
conditional$	2183
conditions$	5014 1547 6199 4580 4600
conduc	1291
conduct$	3 4 5 6 7 2421 2422 2423 4645 4935 4936 471 472 473 474 475 476 599 600 601 602 603 604 4000 1719 2106
confer	6146
confidence$	656 657 658 659 660
confidentiality$	5819
confiscated$	3708
conflict$	4988 5568 1547 4055
confrontational$	5094 5095 5133 5134 5135 5136 5137 5138 5139 4136 2224
congregate$	5167 4221
congregated$	5167 4221
congregates$	5167 4221
congregating$	5167 4221
connected$	406 1329 6043 3838 4055
consensual$	1774 2212
consent$	226 227 228 229 230 231 566 567 568 569 5366
consented$	226 227 228 229 230 231 4849 233 566 567 568 569
consenting$	226 227 228 229 230 231 1774 2212
consents$	226 227 228 229 230 231 566 567 568 569
consequences$	4661 46 4957 4958 4959 4960 4961 4962 4963 4964 4965 4966 4967 4968 5174
consid	1349 1356
consider$	4949 5457 5463 5477 5702 4285
considered$	486 1666
consistent$	838
consistently$	950 3361 951 3362 952 953
consort$	1632
consorted$	1632
consorting$	1632
consorts$	1632
consortted$	1632
consortting$	1632
consta	3688 3689 3690 1280 1281 1310
constable$	5894 5895 5896 3691 3692 3721
constables$	5894 5895 5896 3691 3692 3721
constant$	3591 3592
constantly$	179 950 3361 951 3362 952 953 1150
consti	1349
consul	3876 3889
consultant$	6082 6091 6095
contac	3703 6051
contact$	4800 188 189 190 192 193 194 195 196 197 198 542 543 1548 4174 4282
contacted$	188 189 190 192 193 194 195 196 197 198
contacting$	188 189 190 192 193 194 195 196 197 198
contacts$	188 189 190 192 193 194 195 196 197 198 5909
contactted$	188 189 190 192 193 194 195 196 197 198
contactting$	188 189 190 192 193 194 195 196 197 198
contain$	5069 5544 5545 5546 4292
continually$	179 950 3361 951 3362 952 953
continue$	4671 160 163 170 171 172 173 174 175 176 177 178 5484 1598
continued$	4671 160 163 170 171 172 173 174 175 176 177 178 838 1598
continues$	4671 160 163 170 171 172 173 174 175 176 177 178 1598
continuing$	4671 160 163 170 171 172 173 174 175 176 177 178 1598
continuously$	950 3361 951 3362 952 953
contraception$	2359
contraceptive$	2359
contract$	6001 4614
contracts$	6001
contribute$	301 1395
contributed$	4627 301
contributes$	301 1395
contributing$	301
contro	1390 3802
control$	4949 4970 4976 5069 5088 5089 5090 5091 5092 5093 2907 5117 2921 5147 3132 3133 5511 5544 5545 5546 3688 3689 3690 1280 1281 1310 5982 6008 1451 4292 2021 4465
controlled$	4638 5462 5468 5473 5482 5530 5531 5532 5533 5534
controlling$	1718 2226
conveniently$	1937
convic	3773 3826
convict$	2041
convicted$	6032 2181 4593
convicting$	2041
conviction$	5979 2181 4616 2285 2398
convictions$	5979 2181 4616 2285 2398
convince$	5527
cooper	3866
cooperate$	4949 5076 5439 5457 5463 5477 5702 6072 4285 4286
cooperating$	5076
cooperation$	5075 4121
coordi	2009
cope	3875
cope$	2990 599 600 601 602 603 604 3092 3093 3094 3097 3098 3100 3101 3104 696 697 698 5325 5326 3124 714 715 3127 5704 6081 6100 1793
coped$	599 600 601 602 603 604 1793
copes$	599 600 601 602 603 604 1793
coping$	599 600 601 602 603 604 3092 3093 3094 3097 3098 3100 3101 3104 5328 5329 1793
core	5974
core$	6030
cornrows$	2241
corporate$	1895
corrob	1264
corroborated$	3675
corrupting$	410 411 412 1661
cotton$	1784
couch$	6170
could$	106 107 108 109 110 111 517 573 576 577 579 584 616 681 701 749 3321 915 916 993 994 995 996 997 998 999 1000 1001 1002 1003 1004 1043 1054 1195 3682 1274 1425 1510 1878
couldn$	913 1042 1053
council$	3416 5847 1895 1934
counse	3876
counselling$	6083 4498 4518
counsellor$	6082 6091
countless$	3591 3592 3616
county$	2536 2551 2557 2560 2566 4774 4775 4776 431 2048 4567
couple$	549
courier$	5048 4081
couriers$	5048 4081
course$	3369 3375 965 966 5585
court	3826 6042 2017 2188
court$	273 274 6032 6186 1574 3986 1622 2017 4428 4582 4590 4603 2193 4608
courted$	273 274 1622
courtesy$	5651 5652
courting$	273 274 1617 1622
courts$	273 274 5163 5164 6032 1622
cousin	6139 6152
cousin$	1517
cover$	1203
covered$	1203
covering$	5421 1203
coverings$	5421
coverred$	1203
coverring$	1203
covers$	1203
covert	1411
covert$	3822 2259
covertly$	2259
cowardly$	2246
crack	6195 3994 2006
crack$	6200 4008
crackdown$	4417
cracked$	6053
crackeddown$	4417
crackingdown$	4417
cracksdown$	4417
crave$	367 368 1732
craved$	367 368 1732
craves$	367 368 1732
craving$	367 368 1732
crazy$	4125
create$	1434
createed$	1434
createing$	1434
creates$	1434
credit$	4822 4823 4824 4825 4826 4827 4828 4829
cries$	529
crime	5875 1264 3680 3741 5955 1339 3801 3806 6044 6045 6057 3862 6068 6075 3990 4358 4393 4407 4413 4433
crime$	4741 4755 4995 5161 5879 3675 5886 1272 5938 5946 5947 3746 3747 3750 3760 3794 3798 6004 6005 6007 1391 6012 3811 3830 1420 6038 6039 3835 3842 1433 1438 1446 1450 1459 1572 6196 4005 4006 4055 1697 1985 1986 4430 4439 2030 2034
crimes$	4741 5946 5947 3750 6007 1459 4430
crimin	5875 1264 1319 5939 5945 5954 5955 3801 6044 6051 4383 4393 4413 4414 2009 4433 2192 2275
criminal$	4741 4745 4748 4762 5001 5002 5003 5004 5045 5046 5047 3675 3730 5937 3760 3764 3773 3807 3976 1572 3988 3990 4006 1633 1664 4079 4080 1712 1755 4176 4407 1998 2017 2200 2226
criminalise$	1250 1251 1252 1253
criminalised$	1250 1251 1252 1253
criminalises$	1250 1251 1252 1253
criminalising$	1250 1251 1252 1253
criminality$	4741 4755 6007 4005 2265
criminally$	1745 1987
criminals$	4762 5001 5002 5003 5007 5045 5046 5047 5963 4006 4079 4080 4176
crisis$	3889 2058 4493
crohn	2068
crohns$	4479
crook$	4079
crooks$	4079
crop$	3211 5431 5432 5433 4275 1866
cropped$	1852
crosscheck$	3812
crowd$	549 4045 4071 4072
crown	2192
cruel$	2226
cry$	529
crying$	529
cse$	4741
cues$	1185 1186 1187 1188
culpable$	4344 2246
culpri	3732
culprit$	5034 5035 5036 5938 4077 4078 4388 4452 2293
culprits$	5034 5035 5036 5938 4077 4078 4388 4452 2293
culture$	4055
cunning$	2226
curb	1390
curfew	1572
curfew$	3983 6199 4048 4609 4616 2406
curfews$	4048 4616
curiosity$	5677 5678 5679 5680 5681 5682 5683 5871 5872 5873 5874 4349
curled$	3199
curly$	1831 1852
curren	1264
current$	3675 3764
custod	6042 3984
custodial$	2191
custody$	3746 3747 1403 6134 1549 6190
customers$	4046
cut	1390
cut$	3225 1469 4254 4265 2077
cuted$	2077
cuting$	2077
cuts	1390
cuts$	1469 4254 2077
cuttin	1390
cutting$	1469
cynical$	5094 5095
dabble$	124 125 126 127
dabbled$	124 125 126 127
dabbles$	124 125 126 127
dabbling$	124 125 126 127
dad	6139 3944 6152 3947 6156 6159 6160
dad$	5160 1517 1518 6136 6150 3945 1537 6165 1550 3969 6179 4170
daddies$	4027
daddy$	4027
dads$	1550 4170
daily$	6100 2043
damage	3741 1339 6044 6045 6057
damage$	5836 5947 3750 6182 6194 6196
damaged$	1713 4125
damn$	5650
danger$	4617 4618 4626 2677 2678 4893 4957 4958 4959 4960 4961 4962 4963 4964 4965 4966 4967 4968 4974 4979 4980 4981 4982 4983 4984 4988 4995 5174 3781 4005 4033 1630
dangerous$	4617 4618 2445 4748 4957 4958 4959 4960 4961 4962 4963 4964 4965 4966 4967 4968 1590 2225
dangers$	4617 4618 2458 2459 4957 4958 4959 4960 4961 4962 4963 4964 4965 4966 4967 4968 4980 4981 4982 4983 5174
dark$	785 1830 1831 1832 1837 1852 4270 1864 4403
darker$	785 1830 1837
data	3861
data$	5819 5913 6067 4363
databa	4350 4405
database$	5898 5952 6018 4364
date$	4604
dates$	4604
dating$	1617
dawn$	2001
day	4421 4426
day$	5560 5561 5562 956 5930 6081 6100
days	3875
days$	6081 6100 6116
dazzled$	369
dead$	6080
deaf$	3575 3576 3577 4490
deal	5954
deal$	4690 154 155 156 5051 2868 5325 5326 1597
dealer	4383
dealer$	2468 4745 4762 4765 4774 4775 4776 4785 4817 4839 5001 5002 5003 5004 5037 5045 5046 5047 1457 4006 4079 4080
dealers$	2468 4745 4762 4765 4774 4775 4776 4785 4817 4839 5001 5002 5003 5004 5007 5037 5045 5046 5047 5962 1457 4006 4079 4080
dealin	5875 3732 5945 6043 6044 6045 6058 3988
dealing$	4741 4751 4756 154 155 156 4774 4775 4776 5161 1275 5938 6012 6194 1583 1597
deals	6058
deals$	154 155 156 1583 1597
dealt$	154 155 156 6042 6053 1570 1597
death	6151 6153
death$	4893 6079 1535
debt	6151
debt$	4582
debts$	4582
decamped$	2264
deceitful$	2226
december$	4760
decency$	5651 5652
decide$	3112 5325 5326 5897
decided$	5812 1242 1243
deciding$	5328 5329
decision$	4645 4651 4652 4653 2448 2456 2513 4720 104 2516 5265 3534 5979 4000 4001 4002 4194
decisions$	3 4 5 6 7 4645 4651 4652 4653 38 39 40 41 4659 4660 104 2516 4935 4936 5265 5272 5979 4000 4001 4002 4194
decked$	797 798 799 1858
declin	1390 1455 6090
decline$	1872
declined$	5447 5448 5449 5450 5451 5452 5453 5454 1872
declines$	1872
declining$	1872
decrea	1390
deemed$	486
defect$	6077
defend$	2984 3092 3093 3094 3097 3098 3100 3101 3104
defending$	3092 3093 3094 3097 3098 3100 3101 3104
defensive$	2246
defensiveness$	2246
defiant$	5094 5095 1718 2226
deficit$	4472 4525
defied$	397 398 1637
defies$	397 398 1637
definite$	896
definitely$	957 964 3375 965 966 4301
defy$	397 398 1637
defying$	397 398 1637
degenerate$	2216
degenerates$	2216
degrade$	1355
degraded$	1355
degrades$	1355
degrading$	1355
degree$	5340
delay	6092 4520
delay$	5836
delayed$	4348
delays$	5836
deliberately$	179 1937
delicate$	1812
delinquency$	2216
delinquent$	1712 1713 4125 1718 2216
delinquents$	2216
demand$	3801
demanding$	5133 5134 5135 5136 5137 5138 5139 4136
demonise$	1250 1251 1252 1253
demonised$	1250 1251 1252 1253
demonises$	1250 1251 1252 1253
demonising$	1250 1251 1252 1253
demons	1334
demotivated$	2226
denial$	4040
dental	1479
dental$	3890
dentis	3876
dentist$	6082
deny$	6022 1406
denying$	1406
department$	3416 5847 1934
depend	4510
dependence$	1484
dependency$	1484
dependent$	1484
depends$	1551
deplorable$	2246
deport	6153
depres	6108 6151
depressant$	4497
depressants$	4497
depressed$	4482
depression$	2328
depressive$	2329
deprive$	6022
deprived$	1713
depth$	5739
dereliction$	2246
descend$	138 139
descendded$	138 139
descendding$	138 139
descended$	138 139
descending$	138 139
descends$	138 139
descri	1269
description$	3726 6073
descriptions$	3671 1282 3726
desert$	1924
deserted$	1921 1924
deserting$	1924
deserts$	1924
desertted$	1924
desertting$	1924
deserve$	292 293 1624
deserved$	292 293 4913 1624
deserves$	292 293 1624
deserving$	292 293 1624
design	1349
designed$	1395
designer$	4986 4987 4270 4273 1864 1870
desire$	3330 5537 5538 5539 5540 5541 5542
desk	3680 3683
desk$	5886 5887 5889 5901 6017 6036 3831 6048 3857 4441
despite$	49 2460 50 51 52 4781 4782 4783 4784 4952 4953 4954 1180
destined$	867 868 869 1876
destructive$	2439 4750
detail	1269 1421 3832 3833
details$	5898 1282 6050
detain	3810 6042 1452
detain$	6016 3863 2041
detained$	4403
detaining$	2041
detect	5879 3680 3688 3689 3690 1280 1281 1310 3773 5983 3811 3830 1420 6038 6039 1433 1446 1450 2019 4431
detection$	5979 4428 2018 2019 2295
detections$	5979 4428 2018 2295
detective$	5886 5894 5895 5896 3691 3692 3721 6017 1401 6036 3831 3857
detectives$	5886 5887 1271 5894 5895 5896 3691 3692 5901 1285 3721 3777 6017 1401 6036 3831 3857
detent	3926 1572
detention$	6132 3983 2390
detentions$	6132 2390
deter$	2022
deteri	6090
determ	1321
deterr	6053
deterred$	2022
deterrence$	2298
deterrent$	2298
deterring$	2022
deters$	2022
develo	4350 1940
develop$	1258 3844 1434
developed$	589 1258 3844 1434
developing$	1258 3844 1434
developmental$	2106 2140
develops$	1258 3844 1434
deviant$	1713 4125 1718
device	3825 1966
device$	1297 5915 6031 1952
devices$	1297 5915 6031 4377
devious$	2226
diabet	6108
diabetes$	2319
diabetic$	2319
diagno	3876
diagnosed$	2363
diagnoses$	2363
diagnosis$	6082 6083 4473 4493 4525 2363
diagram$	1348 4408
diagrams$	4408
diazepam$	2348
dice$	276
dicing$	276
did$	2649 2718 335 336 337 343 459 753 949 3368 5576 5577 3376 3377 975 1011 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 3466 1075 1077 1078 1079 1080 1081 5718 5719 5812 5861 5862 5863 5864 1620 1899 1902
didn$	2648 2719 325 326 327 328 329 331 340 733 734 735 1010 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1711 1891 1899
die$	6080
died	6153 3948
died$	6154
diet	3901 6108
diet$	6107
dietary$	2375
dietician$	6091
difference$	5522 5523 5524
diffic	6092 4515
difficult$	4619 452 453 454 455 456 457 5088 5089 5090 5091 5092 5093 5128 5133 5134 5135 5136 5137 5138 5139 523 524 525 526 527 5161 1713 1716 1718 4130 4136 2226
difficulties$	4918 5128 1521 1547 4130 4491 4493 4516 2146
difficulty$	4491 4493 2146
dim$	2226
direct	2009
dirty$	1852 1857 1864 2240
disabi	3876 6108
disabilities$	4489
disability$	6082 4489 4525 2337
disabled$	2337
disaffected$	1713 4125 1809
disappear$	4793
disappearing$	4009
disappointing$	1123 1124 1125 1126 3593 3594 5801 1920
disappointingly$	2248
discipline$	4039
disciplined$	4153
disclo	1557
disclose$	4690 4949 5457 5463 5477 4285
discov	3684 1321
discover$	5890
discuss$	5457 5463 5477 4285
diseas	3871
disease$	6077 4525
disengage$	4690 2222
disengaged$	4300 2222
disengagement$	2222
disengages$	2222
disengaging$	2222
disgrace$	2246
disgraceful$	1718 2246
disgracefully$	2246
disguised$	1643
dishevelled$	2240
dishonest$	2226 2246
disinterested$	4300 2226 2246
dismal$	2246
dismally$	2246
disman	2269
dismiss$	363 5856 1930
dismissed$	363 1189 1921 1930
dismisses$	363 1930
dismissing$	363 1930
dismissive$	5094 5095 2246
dismissively$	2246
disobedient$	1713 2226
disobey$	397 398 5567 1637
disobeyed$	397 398 5567 1637
disobeying$	397 398 5567 1637
disobeys$	397 398 5567 1637
disord	3741 1339 3801 3802 6044 6045 6057 3862 6068 3871 6092 4510
disorder$	5128 5161 5947 3750 6007 6008 6077 3897 4130 4480 4481 4507 4516 4517 4525
disorderly$	2226
disorders$	5128 3897 4130
dispersal$	3835
displa	1260
disposal$	6192 4428
disposals$	4428
disregard$	29 33 4690 397 398 1637 1930
disregardded$	33 397 398 1637 1930
disregardding$	33 397 398 1637 1930
disregarded$	33 397 398 1637 1921 1930
disregarding$	33 397 398 1637 1930
disregards$	33 397 398 1637 1930
disrespectful$	5094 5095 2226
disrup	5977 5983 6053 4431
disrupt$	2002 2273 2288
disrupted$	5971
disrupting$	5567 2002 2273
disruption$	5161 5973 5999 2003 4415 2011 2273 2288
disruptive$	410 411 412 5088 5089 5090 5091 5092 5093 5161 1661 1713 4125 1718 2226
disrupts$	2002 2273
disturbed$	1713 4125 2226
divorc	6151 6153 3948 3949
divorce$	6155
divorced$	6154
divorcing$	6154
do$	2718 341 459 5215 753 5446 3250 5457 5463 5477 5483 5484 5497 3293 5513 5514 5515 5516 5517 5518 5519 5556 949 3368 5576 5577 3380 3381 3384 975 1012 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1075 1077 1078 1079 1080 1081 3652 3899 1620 4285 1899 1902
doctor	3876 1479
doctor$	6082
doctors$	3890
dodge$	1207
dodged$	1207
dodges$	1207
dodging$	1207
dodgy$	4619 5001 5002 5003
does$	342 459 753 3294 5517 5518 5519 949 3368 5576 5577 3380 3381 3384 975 1013 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 3466 1075 1077 1078 1079 1080 1081 1620 1899 1902
doesn$	325 326 327 328 329 331 340 733 734 735 3292 1010 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1711 1891 1899
doing$	4676 4677 4678 4679 4680 4681 4682 4683 4684 3467 3468 1075 1077 1078 1079 1080 1081 1902
domestic$	6172 2161
don$	325 326 327 328 329 331 340 733 734 735 3292 1010 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1711 1891 1899
done$	4859 560 5497 5554 3401 3410 3417 3418 5636 5637 5638 5639 3469 1075 1077 1078 1079 1080 1081 5699 5700 5701 5712 1902
doomed$	867 868 869 1876
door$	4882 4884 5985
dopey$	2226
dose	3876
dose$	6082 4522
doubt$	5493 5494 5495 5496 3310 5584
down	1392
down$	64 4939 2777 5071 5156 5157 5158 3201 3224 3235 5442 5744 5745 5746 5747 5748 5749 5750 5751 5752 5753 5754 5755 5756 5757 5758 5759 5762 5763 5764 5765 3560 5767 5768 5941 6016 3834 3920 4265 4416 4417
downed$	3834
downfall$	4918
downlo	3708
download$	4363
downloaded$	5914
downloads$	4363
downplay$	363
downplayed$	363
downplaying$	363
downplays$	363
downs$	3834
drag$	1198
draged$	1198
dragged$	4638 1198
dragging$	1198
draging$	1198
drags$	1198
drain$	2849
drama$	4984 3301 5508 3303 1671 2088
drank$	1464
drawn$	4638 370 378 379 380 381 382 383 5462 5468 5473 5482
dreadful$	1123 1124 1125 1126 5837 5838 5839 5840 1920
dreadlock$	2241
dreadlocked$	1852
dreadlocks$	2241
dreads$	4262 4264
dress$	4854 4855 4856 4857 4858 599 600 601 602 603 604 807 5425 3223 5431 5432 5433 5434 5435 5436 4270 1860 4275
dressed$	4854 4855 4856 4857 4858 4859 797 798 799 5425 5426 5427 5428 5434 5435 4236 4238 4245 1858
dresses$	599 600 601 602 603 604 807 5425 5431 5432 5433 5434 5435 4270 1860 4275
dressing$	807 1860
drift$	134 135 136 137 138 139 168 169 5485
drifted$	134 135 136 137 138 139 168 169
drifting$	134 135 136 137 138 139 168 169
drifts$	134 135 136 137 138 139 168 169
driftted$	134 135 136 137 138 139 168 169
driftting$	134 135 136 137 138 139 168 169
drill	6056
drill$	5171
drink$	4690 4719 4721 4722 4854 4855 4856 4857 4858
drinki	3901 6108 6151
drinking$	4729 4854 4855 4856 4857 4858 1464 6107 1521
drinks$	1464
driv	1390 1435
drive$	4674 2020
driven$	369
drivers$	4819
drivin	1428
driving$	3839
drone$	1429 2033 2274
drones$	1429 2033 2274
drop	1390
drop$	2835 5485 1199
droped$	1199
droping$	1199
dropout$	4079
dropouts$	5045 5046 5047 4079 4080
dropped$	1199
dropping$	1199
drops$	1199
drug	5875 1319 5939 5955 3760 3988 6195 4383 4407 4413
drug$	4741 2550 4764 5001 5002 5003 2831 2832 2833 2834 5045 5046 5047 1272 1275 3730 3806 3807 1438 3901 6108 6151 4006 4080 1670 1697 1712 1975 2099
druggie$	2220
druggies$	2220
druggy$	2220
drugs	5945 6056 3994
drugs$	4741 4745 4754 4755 4774 4775 4776 4822 4823 4824 4825 4826 4827 4828 4829 4995 5064 5161 1272 1275 5934 5949 5950 1438 3894 6101 1521 6200 4005 4006 4008 1670 1697 4113
drunk$	4859 5567 1464
dry$	785 5709 1837
dto$	2404
duck$	1207
ducked$	1207
ducking$	1207
duckked$	1207
duckking$	1207
ducks$	1207
due	1392
due$	2426 63 1569
duties$	5593 5824
duty$	5593 5722 5787 5824
dyed$	1852 4265
dying$	6079
dyscalculia$	2312
dysfunctional$	1713 4125 2246
dyslexia$	6098 2310
dyslexic$	2310
dyspraxia$	2311
dyspraxic$	2311
dysregulated$	2226
e$	5716 5797 5798 3623 5842 5843 6094 6106 4341
each	5876 3693 1311 5974 4374 4427
each$	2936 765 5441 3236 830 944 946 3551 5851 5899 5925 5968 3788 6003 3828 3863 1809 4282 4283 4304 1965 1973
ear$	5407 5781
early$	5255
earn$	157
earned$	157
earning$	157
earns$	157
earring$	4270
earrings$	4270
ears$	5407 5782 5783 5880
easier$	1399
easily$	708 3404 5613 5614 5806 5807 5808 5809 1736
easy$	2430 159 1631
eat$	2059 4521
eaten$	4521
eating	3876 3901
eating$	6082 1486 6107 2069 4521
eats$	2059 4521
eczema$	2321
educat	1494 3927 4549
education$	3906 6119 2122 4543
educational$	3907
effect	2009
effectively$	624 3035 625 626 627 628 631 632 633 634 1779
effort$	5620 5645 5646 5677 5678 5679 5680 5681 5682 5683 5684 3481 3482 3483 3484 3485
egg$	4071
eggs$	4071
ehc$	2121
ehcp$	2381
ehcps$	2381
eighteen$	4837 5209 3015 5236
elder	4401
elder$	4762 5001 5002 5003 4055
elders$	4745 4762 4765 5001 5002 5003 5007 1340 4055
elect$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94
elected$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 5812
electing$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94
electively$	2139
electr	1546 1574
electricity$	3957
electronic$	3985 4608
electronically$	3985
elects$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94
electted$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94
electting$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94
element$	4072 4075
elements$	4072 4075
eleven$	619 620 621 622
email$	5797 5798 4340
emails$	5797 5798 5842 5843 4340 4341
embroiled$	128 129 130
emergency$	6094
emotionally$	1748 1806 2163 2174
empathy$	4977 4039
employment$	6133
enabl	1279
enable	1362 2004
enable$	1366
enableed$	1366
enableing$	1366
enables$	1366
encounter$	4013 4185
encounters$	4013 4185
encour	1268
encouraged$	1273
end$	5483 5484 3281 3302 1468
endanger$	8 1585 1586
endangered$	8 1585 1586
endangering$	8 1585 1586
endangerred$	8 1585 1586
endangerring$	8 1585 1586
endangers$	8 1585 1586
ending$	6079 1468
endless$	3591 3592
endlessly$	950 3361 951 3362 952 953
ends$	3302 5998
enemies$	4915
enemy$	4915
enforc	5977 5983 3811 4350 4414
enforce$	2286
enforcement$	5973 1386 6065 4420 2010 2011 4440 2286
enforces$	2286
engage$	4690 131 132 133 4949 5069 5076 2871 5078 5143 5439 5457 5463 5477 5511 5527 5544 5545 5546 5702 5856 5859 3866 4032 4122 4285 4286 4292
engaged$	124 125 126 127 131 132 133 4859 4867 5076 5462 5468 5473 5482 5530 5531 5532 5533 5534 4032 4122
engagement$	124 125 126 127 5075 5078 466 467 468 469 2881 834 835 836 837 4116 4121 4282
engager$	4094
engagers$	4094
engages$	124 125 126 127 131 132 133 4032
engaging$	124 125 126 127 131 132 133 5076 5078 5544 5545 5546 4032 4115 4122 4292
english$	4553 4554
enjoy$	367 368 5581
enjoyed$	367 368 5581
enjoying$	367 368
enjoys$	367 368 5581
enough$	2717 5298 5299 5300 5301 5302 5303 5304 5305 5306 5307 5308 5309 5310 3174 5381 5726 4208
enquir	5983 6146
enquiries$	1323 5970
enquiry$	5943 5970
enrich	1940
entangled$	128 129 130
enter$	1620 4032
entered$	1335 1336 3855 1445 1620 4032
entering$	1620 4032
enterprise$	5966 4394
enterred$	1620 4032
enterring$	1620 4032
enters$	5912 1620 4032
entirely$	1228 1229 1794 1886 1889 1933
entitled$	2226
epilep	6108
epilepsy$	2315
epileptic$	2315
episodes$	4798
equal$	1786
erratic$	5083 5084 5085 5086 470 1718
escala	1458 2009
escalate$	5485
escalated$	1431
essential$	1395
establ	3684 1321
establish$	5890 1418 1441
estate	3846
estate$	4758 4759 6052 4046 1809
eternally$	2245
european$	1833
evade$	1207
evaded$	1207
evades$	1207
evading$	1207
evasive$	2226
evening$	2043
ever$	3113 3114 704 5525 5526 3361 3362 952 953 3371 5592 3658 4288 4289 4302
every$	2749 4956 2809 653 5441 3236 830 943 3355 945 947 948 3558 3616 3619 5842 5843 5851 5925 3828 3875 4282 4283 1887 4304 4341 1965 1973
everybody$	3538
everyone$	2749 5049 3538
everything$	3073 663 5441 3236 890 891 892 969 970 971 972 973 4035 4282 4283
evicted$	2393
evicti	6151
eviction$	2393
evicts$	2393
eviden	1424 6056 4350 2262
evidence$	5716 5842 5843 5885 1322 1338 1402 4340 4341 1978 4390
evidently$	964 3375 965 966
evil$	1660 4125
exam$	5831 3926 2141 4553
examin	3708
examin$	1439
examination$	4363
examinations$	4363
examined$	5914 1439
examines$	1439
examining$	1439
examins$	1439
example$	5958
exams$	4553
except$	3074
exception$	4295
exchang$	213 2624 214 215 216
exchange$	2616 213 2624 214 215 216 4032
exchanged$	213 2624 214 215 216 4032
exchanges$	213 2624 214 215 216 4032
exchangged$	213 2624 214 215 216
exchangging$	213 2624 214 215 216
exchanging$	213 2624 214 215 216 4032
exchangs$	213 2624 214 215 216
excitement$	4984 4988 1630
exclude$	5856 5857
excluded$	4640 4910 1189 4348 4538 2128
exclus	3926
exclusion$	1405 1498 6132 2385
exclusions$	2385
excuse$	4327 4328
execut	2000
exhibit$	1957
exhibited$	4367 1957
exhibiting$	1957
exhibits$	1957
existent$	5083 5084 5085 5086 5837 5838 5839 5840
expand	1408
expect	3915
expectations$	5151 4167
expected$	1273 1316 5990 6121
expelled$	4541 2131
expensive$	1864
expensively$	782 1834
experi	1555 1556
experience$	4932
experienced$	589 763 3966 3967 4016 4187 1789
experiencing$	3966 3967
explicit$	2602
exploitation$	4617 4618 4741 4918 4919 4935 4936 4980 4981 4982 4983 3811 3830 1420 6038 6039 1433 1446 1450 4033 4053
exploited$	4638 4640 4957 4958 4959 4960 4961 4962 4963 4964 4965 4966 4967 4968 5334 5335 5336 5337
exploiter$	2468 4745 4762 4785 4839 5001 5002 5003 5004 5033 4076
exploiters$	2468 4745 4762 4785 4839 5001 5002 5003 5004 5007 5033 4076
explosive$	2224
expose$	2414 8 1585 1586
exposed$	8 1585 1586
exposes$	2414 8 1585 1586
exposing$	8 1585 1586
extensions$	4253 4264
extract$	1258
extracted$	1258
extracting$	1258
extraction$	4363
extractions$	4363
extracts$	1258
extremely$	1778
eye$	5407 5780
eyebrow$	5407
eyebrows$	5407
eyed$	4243
eyelashes$	4258 4264
eyes$	2972 5407 1263
eyesig	6108
face$	5407 3215 3227 1403
facebook$	183 2594 184 2595 185 2596 186 2597 187 2598
faced$	4163
faces$	5407 2179
facial$	3195 1403 1839 1951
facing$	2179
fade$	4255 4264
fades$	4255
fail	1455 2142
fail$	325 326 327 328 329 331 332 333 334 344 5484 5567 976 977 978 979 5861 5862 5863 5864 1627 4296 1892 1893
failed$	325 326 327 328 329 331 332 333 334 346 5567 976 977 978 979 3395 5602 5861 5862 5863 5864 1627 1892 1893 4348
failing$	325 326 327 328 329 331 332 333 334 347 5567 976 977 978 979 5597 5598 5599 5600 5861 5862 5863 5864 1627 1892 1893 1894 4306 4307
failings$	5597 5598 5599 5600 1894 4306 4307
failled$	5567 5861 5862 5863 5864 1627
failling$	5567 5861 5862 5863 5864 1627
fails$	325 326 327 328 329 331 332 333 334 345 5567 976 977 978 979 5861 5862 5863 5864 1627 1892 1893
failure$	332 333 334 5597 5836 4079 1894 4306
failures$	5597 5598 5599 5600 5836 4079 1894 4306 4307
fair$	785 1830 1831 1837 1852
fake$	1845
fall	1390
fall$	138 139 393 5485 1166 1928
fallen$	138 139 393 1166 1928
falling$	138 139 393 1928
falls$	138 139 393 1166 5844 1928 4342
false$	5586 1640 1643 1847
families$	5097 5111 5112 5113 5114 5115 5116 3497 3498 3499 3500 3501 3502 3538 4124 4170 4175 4340
family	3932 3944 6156
family$	5097 5111 5112 5113 5114 5115 5116 5267 5292 3549 6139 6150 3945 6167 6179 4124 4170 1763 4175 2088 4564 4579 2171
far$	641 645 676 750 1108 1109 1110 1237
farce$	4318
farcical$	2246
fashionably$	782 1834
fast$	5255 1631
fat$	2240
father	6139 3944 6152 3947 6156 6159 6160
father$	5160 675 1517 1518 6136 6150 3945 1537 6165 1550 3969 6179 4170
fathers$	1550 4170
fault$	4684 4685 4906 5846 1230 4034 1931 4345
favor$	2618
favors$	2618
favour$	2617 4830 4831 800 801 802 803 804 805 806 4021 1859
favoured$	800 801 802 803 804 805 806 1859
favouring$	800 801 802 803 804 805 806 1859
favourred$	800 801 802 803 804 805 806 1859
favourring$	800 801 802 803 804 805 806 1859
favours$	2617 4830 4831 800 801 802 803 804 805 806 4021 4022 1859
fear$	756 1796
feared$	756 1796
fearless$	2235
fears$	756 1796
february$	4760
feckless$	2226
fed$	1520 1551
feed	1422 1940
feed$	1258
feeded$	1258
feeding$	1258
feeds$	1258 1520
feel$	1305
feelin	2071
feels	2071
feet$	4739 4740 3187 5815 1816
feigned$	1643
fell$	138 139 393 1166 1928 4429 2091
felt	2071
female	1992
female$	3176 5383 5384 3179 5386 5387 3687 1318 4219 1809 1970
females$	5096 1318 2236
fend$	2987 3092 3093 3094 3097 3098 3100 3101 3104 694 5703
fendded$	694
fendding$	694
fended$	694
fending$	3092 3093 3094 3097 3098 3100 3101 3104 694
fends$	694
feral$	1713 4125 2226
ferocious$	2224
fewer	1390
fiercely$	1794 1807
fifteen$	619 620 621 622
fight	1390
fight$	4690 4719 4721 4722 4889 5161 2988 5483 5485 3301 5508 3303 5563 5564 5565 5567 2020
fighti	3802 3949
fighting$	5161 5567 6008 6116 1521 6155
fights$	5161 5563 5564 5565 5567 5568
figure$	3086
figures$	5831
file$	5716 5898 6018
files$	5716 5898 6018
film	1452
film$	4674 1308 5927 5929 3840 1430 3863 4444
filmed$	4638 1308 5928 3840 1430
filming$	1308 3840
films$	1308 5927 3840
filthy$	2240
final$	1511 2183 2185
find	5918
find$	2 518 521 5483 3684 1321
findded$	2
findding$	2
finded$	2
finding$	2
finds$	2 519
fine$	5298 5299 5300 5301 5302 5303 5304 5305 5306 5307 5308 5309 5310 3124 714 715 3127
finger	6042 1452
finger$	5643 5644 5653 5654 5666
fingerprint$	3863
finish$	3283
fire	3975
fire$	4892 5960 3975 6181
firear	6195
firm	1448
firm$	3859
first$	415 2183
fit$	3519
fits	6108
fits$	4468
fitting$	3207 3226
five	3672 3693 3719 1311 1346 5968 5974 6046
five$	486 5237 776 3556 5899 3757 3820 1427 6047 1436 1444 6066 1970 4452
flag$	1299 1409 1954
flagged$	1299 5928 1349 1409 1431
flagging$	1409
flags$	1299 1409
flashback$	2369
flashbacks$	2369
flashy$	1864
flat	3944
flat$	4777 4778 4779 4780 2575 2576 2577 2578 838 6150 6157 6163 6171 4562
flats$	6169
fled$	4382
fleece$	4270
fleeces$	4270
flirt$	188 189 190 202 276
flirtatious$	2211 2233
flirted$	188 189 190 202 276
flirting$	188 189 190 202 276
flirts$	188 189 190 202 276
flirtted$	188 189 190 202 276
flirtting$	188 189 190 202 276
flirty$	2211
floor$	6170
floppy$	1831
flout$	397 398 1637
flouted$	397 398 1637
flouting$	397 398 1637
flouts$	397 398 1637
floutted$	397 398 1637
floutting$	397 398 1637
fluoxetine$	2345
fob$	1175 1177 1178 1179
fobbed$	1153 1175 1177 1178 1179
fobbing$	1175 1177 1178 1179
fobed$	1175 1177 1178 1179
fobing$	1175 1177 1178 1179
fobs$	1175 1177 1178 1179
foetal$	2095
follow	1292 1452
follow$	4690 4949 5439 5457 5463 5477 1014 1015 1016 3537 5859 1308 5929 3840 3863 1620 4285 4444
followed$	4859 4867 1014 1015 1016 5712 1308 3840 1620
following$	1308 3840 1620
follows$	1308 3840 1620
food	1546 3962
food$	4822 4823 4824 4825 4826 4827 4828 4829 3957 1551
foodbank$	6168
foolhardy$	1589
foolish$	2438 2445 306 1589 1626
foot$	3187 5957 1816
footag	3711 3861
footage$	5917 3712 5919 1304 1419 1429 6050 6067 1956 4368
footprint$	6025
for	3733 1362 4350 1940 2004 2009
for$	4701 2556 2558 2559 4816 2616 2680 2681 2682 2683 4978 5053 2854 2934 2939 2940 2955 3105 5363 5365 5380 950 951 5570 3522 5734 5735 5820 3630 5867 5869 5890 5925 3749 3755 5969 3767 3771 3772 1387 3839 6054 3850 6084 3892 3896 3910 6185 1577 6198 4175 4343 4382 4429 4461 2124 4592 4595 4597 4601 4608
force	1264 3680 3688 3689 3690 1280 1281 5916 1310 1365 3811 3830 1420 6038 6039 1433 1446 1450
force$	3416 5847 3675 5886 5887 1271 5889 5894 5895 5896 3691 3692 5901 1285 3721 5961 1365 3776 3777 6017 6026 6036 3831 3856 3857 4423
forced$	445 448
forehead$	5407
foreign$	1833
forens	2280
forever$	950 3361 951 3362 952 953
forget	3875
forget$	6081
forgot$	4348
forgotten$	1921 4348
form	1349
form$	5737 1434
formal$	2183
formally$	2127
formed$	1434
forming$	1434
forms$	1434
forty$	5236
forwar	1422
foster	2153
foster$	538 6139 3944 6156 6180 1760 4564
fostered$	4564
foul$	1735
found$	2 2862 520 522 1578 1703
foundation$	5408 5409 5410 4267
four	6046
four$	3820 1427 6047 1436 1444 6066 1970 4452
fourteen$	619 620 621 622
frame$	5390 5391 5392 4223
frames$	5390 5391 5392 4223
fraternise$	1632
fraternised$	1632
fraternises$	1632
fraternising$	1632
freckled$	785 1837 2240
freckles$	2241
freckly$	2240
free$	4676 4677 4678 4679 4680 4681 4682 4683 4851 4852 1545 4031
freely$	4851 4852 236 5806 5807 5808 5809 4030 4031 1621
frequent$	180 181 1599
frequently$	179
friend	5876 1311 1346 1354 5974 3785 5991 6046 6069 4433 4583
friend$	5097 5111 5112 5113 5114 5115 5116 5382 5385 4072 4124
friends$	2412 4714 105 2661 2665 2666 314 2811 401 402 403 5097 5111 5112 5113 5114 5115 5116 5382 5385 5502 5503 5504 5505 5506 3307 3308 3309 3357 5596 3497 3498 3499 3500 3501 3502 3548 5779 5787 5788 5789 5790 5791 5792 5793 3757 3765 3820 1415 1427 6047 1436 1444 6066 3997 4072 4124 1721 4335 4340 4452
friendship$	387 388 2823 4072
friendships$	3 4 5 6 7 387 388 4072
frighten$	5370
frightened$	5334 5335 5336 5337 754 755
frizzy$	1831 1852
from	1375 4350
from$	2726 2727 5087 2925 3056 3087 3138 3161 5382 5385 5455 5908 5925 5941 1364 3786 1442 3909 3910 6158 1573 4269 4305 4442 4519 2114 4542 4608
fruitful$	5989
frustrating$	3593 3594 5801
ft$	1816
full$	635 1856
fully$	557 635 708 711 1794
functi	1349 4520
function$	599 600 601 602 603 604
functioned$	599 600 601 602 603 604
functioning$	599 600 601 602 603 604
functionned$	599 600 601 602 603 604
functionning$	599 600 601 602 603 604
functions$	599 600 601 602 603 604
fund$	5702
funds$	4577
furthe	1264 2009 4433
further$	3675 1353 1970
furthered$	1353
furthering$	1353
furthers$	1353
futile$	1881
gallery$	3854
gambling$	6101
game$	5171
gaming$	4805 4806 4807
gang	5879 1264 3680 3688 3689 3690 1280 1281 5916 1310 1319 5955 1354 5972 3811 3830 1420 6038 6039 6044 1433 6051 1446 1450 3862 6068 4383 4407 4413 4414
gang$	2509 4741 4745 4755 4762 4785 4995 5004 5023 549 3675 5886 1272 3730 5937 3745 3746 5965 5966 3765 6009 3807 1405 3842 1432 6056 3853 4005 4006 1644 1712 1755 1954 1969 1973 1990 1994 1998 4410 2030 2214 2277
gangling$	2240
gangly$	2240
gangs$	4741 4745 4755 4762 4995 5004 5023 5886 1272 5966 3842 3853 4005 4006 1644 1994 1995 2030 2214 2277
gangsta$	5024 4056 2215
gangstas$	5024 4056 2215
gangster$	5024 4056 2215
gangsters$	5024 4056 2215
gap	4350
gap$	5836
gaps$	5836
gather	3813 4350 1940 1979
gather$	5167 1258 5920 3844 4221
gathered$	5167 1258 3844 4221
gathering$	5167 1258 6019 3844 4221
gatherred$	5167 4221
gatherring$	5167 4221
gathers$	5167 1258 3844 4221
gaudy$	1864
gaunt$	2240
gave$	115 1060 1158 1159 1160 1161 1162 3605 2112
gbh	3988
gbh$	6194
gcse$	4543 2141 4553 2143 2148
gcses	3926
gcses$	6132 4543 4553
gdpr$	5819
gear$	5431 5432 5433 4275 4281
genera	1940
general$	838
gentleman$	5269 5270 5271
get	3728 1435
get$	23 24 4690 4721 4722 4850 288 289 393 413 420 421 422 423 424 425 426 427 2866 2867 487 501 502 503 504 505 506 5200 624 3035 625 626 627 628 631 632 633 634 5325 5326 5483 5484 3322 5544 5545 5546 3654 1619 1620 4032 1667 1668 1714 1715 1725 4292
gets	2087
gets$	23 24 288 289 393 413 420 421 422 423 424 425 426 427 487 501 502 503 504 505 506 5200 624 3035 625 626 627 628 631 632 633 634 3347 1493 1520 1620 4032 1667 1668 1714 1715 1725 2057 2127 2129
getting$	23 24 4850 393 2886 2887 5544 5545 5546 3342 5567 4292
gift$	4822 4823 4824 4825 4826 4827 4828 4829
gifts$	4822 4823 4824 4825 4826 4827 4828 4829 4986 4987
gilet$	5431 5432 5433 4275
gilets$	5431 5432 5433 4275
ginger$	1831 1852 2240
girl	6046 3991
girl$	105 5097 5111 5112 5113 5114 5115 5116 3687 3820 1427 6047 1436 1444 6066 6197 1638 4071 4124 1721 4246 4452
girlfr	6151
girlfriend$	4834 6135 6167 4023 4024
girlfriends$	4834 4023 4024
girls	3679 3693 3719 1311 1346 6046 6069
girls$	105 2661 2665 2666 314 2811 401 402 403 5025 5097 5100 5111 5112 5113 5114 5115 5116 5131 5502 5503 5504 5505 5506 3307 3308 3309 3357 5596 3497 3498 3499 3500 3501 3502 3547 5761 5779 5787 5788 5789 5790 5791 5792 5793 5899 3757 3820 1415 1427 6047 1436 1444 6066 4007 4071 4124 1721 4246 4335 4340 4452
give$	115 583 3160 5457 5463 5477 3444 1158 1159 1160 1161 1162 3685 1407 4285
given$	898 1060 1158 1159 1160 1161 1162 5878 5932 1493
gives$	115 1060 1158 1159 1160 1161 1162 1407
giving$	115 1158 1159 1160 1161 1162 1407
glamour$	4986 4987
glasses$	4270
glean$	1258
gleaned$	1258
gleaning$	1258
gleans$	1258
gloves$	4270
go$	4671 2489 2490 2491 2492 4699 4719 4721 4722 2531 134 135 136 137 138 139 162 165 168 169 2582 2590 4850 4854 4855 4856 4857 4858 4924 4949 371 5439 5457 5463 5477 5483 5484 5567 1619 1620 4032 4285 2165
goad$	1636
goadded$	1636
goadding$	1636
goaded$	1636
goading$	1636
goads$	1636
goal$	1395
gobby$	2226
goes$	134 135 136 137 166 168 169 2590 371 893 5567 5912 1477 1551 1569 1619 1620 4032 2087 2165
going$	4729 2525 134 135 136 137 161 168 169 2581 2588 2589 2590 225 4850 4854 4855 4856 4857 4858 3030 3032 3033 3271 861 862 863 864 3276 870 871 872 5567 1316 1569 1619 1620 2165
gold$	1841 4270
gone$	2520 134 135 136 137 138 139 168 169 2590 4859 4860 2662 4874 4875 4876 4877 3912 1619 1620 4032
good$	2445 158 2825 5058 2994 3048 687 3340 3520 1820
goods$	4462
gorgeous$	2240
gormless$	2226
got	6090
got$	23 24 4859 4874 4875 4876 4877 296 297 393 531 789 5636 5637 5638 5639 1520 1619 1620 4032 1754 1853 2091 2127 2129 2130 2180
gp	3876 1479
gp$	6082 3890
gps	1574
gps$	3985
grade$	4552 4554 2253
graded$	486 489 5928 2253
grades	6131 3926
grades$	6132 4552 4554
gran	6139 3944 6152 3947 6159 6160
gran$	6150
grandf	6139 3944 6152
grandfather$	6150
grandm	6139 3944 6152
grandmother$	6136 6150
grandp	6139
grante	2188
grasp$	4949 2751 2752 2753 2754 2755 2756 2757 2758 2759 2760 2761 2762
grass$	5828
gravitate$	378 379 380 381 382 383
gravitated$	378 379 380 381 382 383
gravitates$	378 379 380 381 382 383
gravitating$	378 379 380 381 382 383
greasy$	785 1831 1837 1852
greed$	4986 4987
green$	5293 5294 5295 4198 1832 1852
grew$	784 1836
grey$	1852 4270 1864 4403
grip$	5871 5872 5873 5874 1451 4349
grips$	1451
groomed$	4638 4640 4957 4958 4959 4960 4961 4962 4963 4964 4965 4966 4967 4968 4237
groomer$	4785 5033 4076
groomers$	4785 5033 4076
grooming$	4918 4919 4053
gross$	1895
grounds$	1361
group	5876 3672 3693 5906 5921 5923 3719 5926 1311 3725 1346 5968 1354 5972 5974 3785 5991 3788 3789 6046 3862 6068 6069 4358 4374 1982 4413 4414 4427 4433
group$	105 2661 2665 2666 2706 314 2811 401 402 403 5027 5029 430 5097 5100 5111 5112 5113 5114 5115 5116 5131 2932 2933 549 758 759 5502 5503 5504 5505 5506 5509 3307 3308 3309 3312 3313 3357 5596 3497 3498 3499 3500 3501 3502 5722 3541 3543 5778 5787 5788 5789 5790 5791 5792 5793 3589 5865 5866 3663 5899 3704 1294 5931 1319 5944 3757 5966 3765 5986 3782 5994 6006 6017 3820 1415 6036 3831 1427 6047 6048 6049 1436 1444 3857 6066 3865 6074 3870 4071 4124 1721 4175 4335 4340 1964 1982 4396 4452
groups$	5027 5029 5097 5100 5111 5112 5113 5114 5115 5116 5966 6049 4124 4396
grow	1408
grow$	784 1836
growing$	784 1836
grown$	217 4839 590 3004 5212 3011 3012 3013 3014 3023 3024 3025 5233 5234 5235 3036 3038 3039 3040 3041 3042 3046 5253 5254 638 655 5274 661 662 3075 5282 5283 3081 3082 3115 3118 3158 764 784 4190 1802 1836
grownups$	5216
grows$	784 1836
grubby$	1857 1864 2240
guaranteed$	867 868 869 1876
guardi	4568
guards$	1429
gucci$	4270
guidance$	5341 5353 5355 5627 5628 5629 5630 5631 5632 5633 4048
guilt	5939 3745
guilt$	5848 5951 1931 4346
guilty	2201
guilty$	3773 2201 4612
gullible$	5293 5294 5295 4198 2226
gun	6195
habit	4510
habit$	4645 4000 4001
habits$	4645 4000 4001
habitual$	180 181 3853 1599 1662 1669 1975
habitually$	179
had	1460 1485 2087
had$	199 2653 2654 2655 2658 2659 250 251 252 253 254 255 256 284 459 531 5382 5385 789 5576 5577 974 1005 1006 1007 1008 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1035 1036 1037 3506 5713 1471 3896 1493 1754 4221 1853 1899 4382 2057 2114 2124
hair$	5401 5403 5404 5405 5436 4250 1842 4263 1854
haircut$	5403 5404 5405 4263 1854
haircuts$	5403 5404 5405 4263 1854
haired$	4234 4242
hairstyle$	5403 5404 5405 4263 1854
hairstyles$	5403 5404 5405 4263 1854
hairy$	2240
half$	1908
halluc	2305
hand	1422
hand$	2991 2992 3139 3143 5407
handed$	4322 4323 4437
handful$	432 2843 433 2844 434 2845 435 2846 5122 4079
handl	4352
handle$	5069 2973 2984 3092 3093 3094 3097 3098 3100 3101 3104 707 5325 5326 1451 1790
handled$	707 1790
handles$	707 1790
handli	5954
handling$	3092 3093 3094 3097 3098 3100 3101 3104 707 1220 1221 1222 1223 3988 1790 4331 2297
hands$	2991 2992 5407 5714 5813
handse	3825
handset$	1297 5915 6031 1952
handsets$	1297 5915 6031
handsome$	2240
hang$	4690 4719 4721 4722 4733 4854 4855 4856 4857 4858 384 5167 4221 2056
hanged$	5167 4221 2056
hangged$	5167 4221
hangging$	5167 4221
hanging$	4729 4854 4855 4856 4857 4858 384 5167 4221 2056
hangs$	384 5167 4221
haphazard$	5837 5838 5839 5840
happened$	2672 2673
harass$	394 1635
harassed$	394 1635
harasses$	394 1635
harassing$	394 1635
hard	1448
hard$	452 453 454 455 456 457 2915 5161 582 3859 1799 1833
hardened$	1662 4161 4209 2235
harder$	452 453 454 455 456 457 5619
hardest$	452 453 454 455 456 457
hardly$	702 703 738 739 740 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1063 1108 1109 1110 1501 1781 1782 1787 1795 1899 2110
harm$	4617 4618 2677 2678 4918 4919 4935 4936 4957 4958 4959 4960 4961 4962 4963 4964 4965 4966 4967 4968 4980 4981 4982 4983 5836 3853 3968 6174 1572 6194 4033 1969 1973 1975 1995 4464 4487 2077
harmed$	4487 2077
harmer$	4084
harmers$	4084
harmful$	2445 4748 410 411 412 1590 1661 1975
harming$	4487 2077
harms$	4487 2077
has	1460 6090 1474 2087
has$	2417 199 284 2721 459 531 5382 5385 789 876 3368 5576 5577 974 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 3743 1471 3885 1493 1574 1754 4221 1853 1899 2057 2114 2124
hasn$	1010 3431 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1899
hat$	4270
hats$	4270
have$	2418 2503 2517 2521 199 2668 284 2716 2722 5019 459 531 5167 789 3266 3275 5483 876 3368 5576 5577 974 5603 5604 5605 3400 5610 5611 5612 3409 3415 3445 1754 4221 1853 4308 4309 4382 4429 4447 2114 2124
haven$	1010 3432 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1899
having	2087
having$	199 789 1853 2057
havoc$	4104 4105 4106
hawk$	204 1608
hawked$	204 1608
hawking$	204 1608
hawkked$	204 1608
hawkking$	204 1608
hawks$	204 1608
hazel$	1832
he$	2449 2643 2661 2665 2666 4925 314 400 2811 401 5018 402 403 5170 5502 5503 5504 5505 5506 3307 3308 3309 3311 3416 5626 2127
head$	4882 4884 2991 2992 656 657 658 659 660 3209 5817 1201 5993 4261 2372
headed$	4137 4233 4321
heads$	4882 4884 2991 2992 1119 5817 1201 4188 4200 4259 4260
headscarf$	4270
headscarves$	4270
health	3901 3905 6151
health$	3876 6088 6089 3884 6095 3891 6107 2082 4494
healthcare$	3906
healthier$	2445
hear$	5022 2072
heard$	560 1558 2074
hearin	6108
hearing$	1558 2073 2078 4604
hearings$	4604
hears$	2072
heart$	3871 6088 2081
hearted$	4319
heartless$	2226 2246
heatin	1546
heating$	3957
heavier$	1812
heavil	3875
heavily$	783 6081 6100 1813
heavy	1448
heavy$	3859 1812 1814 1856 1912
heavyset$	2239
heed$	4949 5677 5678 5679 5680 5681 5682 5683
heeded$	4859 4867
heels$	5815 4270
height$	5390 5391 5392 4223
held	4350
held$	586 1236 5892 6053 1453
helicopter$	2033
help	1279 1362 1424
help$	43 2738 4956 5069 5078 2983 5341 5350 5353 5355 5358 5359 5360 5361 5362 834 835 836 837 5457 5463 5477 5511 5527 5544 5545 5546 5552 5702 5711 1220 1221 1222 1223 5859 1353 1366 1395 6122 4097 4282 4285 4292
helped$	4948 5079 5462 5468 5473 5476 5482 5530 5531 5532 5533 5534 5888 1353 1366
helpful$	5888
helping$	2739 5544 5545 5546 3341 1353 1366 4292
helps	1362
helps$	1353 1366 1395 4293
hepatitis$	2362
her	3679 3704 1319 1491 1500 1519 3932 6166 1563 4539 2188
her$	4620 4621 2440 2444 2457 59 66 67 69 2483 105 4736 2615 2706 309 4933 2730 4975 4979 2774 5049 2932 2933 5174 565 3000 3002 3189 3190 3191 812 5547 3538 5788 5789 5790 5791 5792 5793 3607 3609 3611 3618 5831 3730 1465 3879 3880 3893 6104 3902 3911 1515 3930 1533 1534 3946 1536 6157 3953 3959 3965 3974 3987 3993 1611 1623 1721 1861 1862 4335 4471 2083 2085 2116 2170 4587 2183 2191 2205
heroin	6195 3994
heroin$	3894 6200 4008
herself$	2411 2413 4620 4621 2428 2429 19 2431 2432 2433 2434 2435 25 2593 4880 4881 4883 2688 2689 2690 2691 2692 2693 2694 2695 2697 2698 4907 4908 2728 2732 322 2734 2735 4942 4943 4944 4945 4946 4947 2843 2844 2845 2846 5059 5190 5191 5192 5193 5194 5195 5196 5298 5299 5300 5301 5302 5303 5304 5305 5306 5307 5308 5309 5310 5311 3106 5318 3643 3872 3931 3996 4018 4019 4201 4202 4467 4488
herselves$	3872 4467 4488
hid$	1202
hidden$	5892
hide	3728 1333
hide$	4674 1202
hided$	1202
hides	1333
hides$	1202
hiding	1333
hiding$	1202
hierar	6051 4401 4405 4407 4413
hierarchy$	5965 2268
high$	26 479 480 2897 2898 2899 2900 2901 2902 2903 2904 5567 3503 1911 2053
higher$	479 480 2111
highest$	479 480
highlights$	4264
highly$	1448 1794
hijab$	4270
hijabs$	4270
him	3679 6166 4539
him$	4620 4621 2706 2932 2933 5547 3538 5788 5789 5790 5791 5792 5793 4335 4471 4587
himself$	2411 2413 4620 4621 2428 2429 19 2431 2432 2433 2434 2435 25 2593 4880 4881 4883 2688 2689 2690 2691 2692 2693 2694 2695 2697 2698 4907 4908 2728 2732 322 2734 2735 4942 4943 4944 4945 4946 4947 2843 2844 2845 2846 5059 5190 5191 5192 5193 5194 5195 5196 5298 5299 5300 5301 5302 5303 5304 5305 5306 5307 5308 5309 5310 5311 3106 5318 3643 3872 3931 3996 4018 4019 4201 4202 4467 4488
himselves$	3872 4467 4488
his	3704 1319 1491 1500 1519 3932 1563 2188
his$	2440 2444 2457 59 66 67 69 2483 105 4736 2615 4835 309 4933 2730 4975 4979 2774 5049 5174 565 3000 3002 3189 3190 3191 812 3607 3609 3611 3618 5831 3730 1465 3879 3880 3893 6104 3902 3911 1515 3930 1533 1534 3946 1536 6157 3953 3959 3965 3974 3987 3993 1611 1623 1721 1861 1862 2083 2085 2116 2170 2183 2191 2205
histor	1264
historic$	3675
history$	1556 4074 4493 4582 4611
hit	1539 6175
hit$	3950
hiv$	2361
hold	1333
hold$	5072 2995 585 586 1236 3678 3743 1454
holdin	3732 5945 1333 6058 3989
holding$	586 5345 5349 5938
holds	1333 6058
holds$	586 1236 3743
home	3944 6156
home$	4726 4758 4759 4868 4869 2948 5292 5925 6138 6145 6149 6150 6157 6163 6164 6171 6174 6176 6179 6190 2138 4550 4562 4564 4573 2169 4581 4588
homeless$	2394
homelessness$	2394
homes$	4758 4759 6169
honest$	5462 5468 5473 5482
hood$	813 4270 1863 4403
hooded$	1809 1864 4403 2240
hoodie$	5431 5432 5433 4270 4272 4275 2242
hoodies$	5166 2961 5431 5432 5433 4270 4272 4275 2242
hoodlum$	2216
hoodlums$	2216
hoodrat$	2216
hoodrats$	2216
hoods$	5166 2961 813 4270 4272 1863 4403
hoody$	5431 5432 5433 4275
hooligan$	2216
hooliganism$	2216
hooligans$	2216
hope$	3299 6037 4294
hopeless$	2838 894 895 1676 1713 1716 2226 2246
hopelessly$	2246
hoper$	5042 5045 5046 5047 4080 4088
hopers$	5042 5045 5046 5047 4080 4088
hopes$	6037
hoping$	6037
hopings$	6037
horde$	408 409
hospit	3889 1479 1572
hospital$	6094 6095 3890 6106 3983
hospitalised$	2354
hospitalized$	2354
hostel	3942
hostel$	6148
hostile$	461 462 463 464 465 5094 5095 1369 1718 2224
hostility$	5129 5130 514 515 4132
hot	3815 3849 2045
hot$	1546 1726
hotel$	4777 4778 4779 4780 2575 2576 2577 2578
hotspot$	6021 6055 2039 4456
hotspots$	6021 6055 4456
hours$	6122 1506 2263
house	3944
house$	4777 4778 4779 4780 2575 2576 2577 2578 5267 5292 6150 6157 6163 6171 4562
househ	3944
household$	5267 5292 6150
houses$	6169
housin	6151
housing$	4570
how$	5168 3095 3096 693
hrs$	2263
hub$	6017 6036 3831 3857 4441
huge$	2438
hulking$	2240
hung$	384
hungry$	4162 4576
hunt$	371 2782 372 373 374 375 376 377
hunted$	371 2782 372 373 374 375 376 377
hunting$	371 2782 372 373 374 375 376 377
hunts$	371 2782 372 373 374 375 376 377
huntted$	371 2782 372 373 374 375 376 377
huntting$	371 2782 372 373 374 375 376 377
hurt	1539 6175
hurt$	4638 4640 4910 5485 3950 2077
hurted$	2077
hurting$	2077
hurts$	2077
husband$	6135 6167
hygien	3901 6108
hygiene$	6107
hyper$	2226
hypocritical$	2246
hysterical$	2226
i$	1234
ic	1992
ic$	768 1811
ic0$	2238
ic1$	2238
ic2$	2238
ic3$	2238
ic4$	2238
ic5$	2238
ic6$	2238
ic7$	2238
ic8$	2238
ic9$	2238
identi	1269 5897 5918 1319 1321 1356 5983 4401
identical$	1864
identically$	782 1834 4269 4271
identified$	417 1300 3730 1565 1970 4382 1975 4403
identifies$	5927 1382
identify$	5920 5927 1382 1441
identifying$	1382
identity$	1276
idle$	4154 2226
idly$	3511 4314
iep$	2382
ieps$	2382
ies$	5266
if$	237 238 239 240 241 242 243 244 245 246 247 248 249 4878 4879 1009 1095 1096
ignorance$	2246
ignorant$	2226 2246
ignore$	4690 4719 4721 4722 397 398 5567 1212 1213 5857 1637 1872 1929 1930 4348
ignored$	397 398 5447 5448 5449 5450 5567 1212 1213 5861 5862 5863 5864 1637 1872 1921 4336 1929 1930 4348
ignores$	397 398 5567 1212 1213 1637 1872 1929 1930 4348
ignoring$	397 398 5567 1212 1213 1637 1872 1929 1930 4348
ill$	796 815 1740 1742
illegal$	4748
illnes	3871 3876 6151 6153
illness$	6077 6082 4525
image$	4808 3671 1261 3814
images	1421 3832 3833
images$	4808 2622 212 4830 3671 1261 5898 1282 3814 1419
immaculately$	782 1834
immature$	2226
immaturity$	2720 310 311
immigration$	6151 2166
imminent$	5990
immuni	2373
impair	3871
impairment$	6077 4489 4525
implicated$	124 125 126 127 1565
important$	1395
imposing$	1812 2240
impossible$	452 453 454 455 456 457 894 895 1881
impressionable$	2226
impris	6151
impulse$	2770
impulsive$	2226
in	3928 1524 2087
in$	49 4674 2526 2535 2539 2542 2553 2554 2555 213 2629 4956 2804 2817 2861 2925 2934 2963 5281 722 5382 5385 3201 3202 3203 5536 5543 3367 3387 5676 3612 5938 5941 5951 1379 3868 3869 3898 3900 3912 3919 3932 3934 3935 3963 3980 1573 1629 1762 4175 4265 4269 4271 4291 4305 4382 2089 4563 4567 4601
inadequacy$	2246
inadequate$	2246
inadequately$	2246
inappropriate$	4748 2602 1633 1718 1864
inappropriately$	782 1834 4269 4271
incapable$	1879 4300
incessantly$	2245
incest$	6172
inch$	3064
inclination$	3330 5537 5538 5539 5540 5541 5542
include$	4382
income	6151
income$	4582
incompetence$	2246
incompetent$	2246
incompetently$	2246
inconsistent$	5083 5084 5085 5086 470 1710
incorrect$	1857
increa	1408 2009
indecent$	2602
indepe	4563
independent$	3078 3080 763 4205 4218
index	4405
index$	6059
indica	3676 4350
indicate$	5882
indicates$	5882
indifference$	2246
indifferent$	4300 2246
indisputably$	2245
indivi	5974 4427
individual$	5097 5111 5112 5113 5114 5115 5116 5382 5385 1318 5974 6034 1495 4124 4176
individuals$	5001 5002 5003 5004 5097 5111 5112 5113 5114 5115 5116 5382 5385 1318 3793 4124 4176
indulge$	131 132 133
indulged$	131 132 133
indulges$	131 132 133
indulging$	131 132 133
ineffective$	2246
ineffectual$	2246
inept$	2246
ineptitude$	2246
inevitable$	896
inevitably$	4301 2245
inexcusable$	3593 3594 5801 2246 2247
inexcusably$	2246
inexplicably$	2248
infamous$	546 1764 2228
infect	3871
infection$	6077 4525
inflicted$	4036
influe	5972
influence$	5028 4072
influenced$	4638
influences$	5028 4072
inform	1362 1424 4350 2009
inform$	1259 5885 1277 1278 1353
informant$	2254
informants$	2254
information$	5716 3536 1220 1221 1222 1223 3669 5884 5885 1270 6050
informed$	1353
informing$	1277 1278 1353
informs$	1277 1278 1353
inhale	3876
inhaler$	6082 2318
inhalers$	2318
initiative$	2020
injunc	3835
injunction$	5999 6041 6199 4438
injunctions$	5999 6041 4438
injuri	3876
injuries$	6082
injury	3871 3876
injury$	6077 6082
inner$	771
innocent$	5261 5262 5263 5264 4193
innocents$	5256 5257 5258 5259 5260 4192
inpatient$	2355
inquiry$	5943
insane$	4125
inside$	4674
insight$	4039
insist$	112 113 114
insisted$	112 113 114
insisting$	112 113 114
insists$	112 113 114
insistted$	112 113 114
insistting$	112 113 114
insolent$	2226
insomnia$	2365
inspec	3688 3689 3690 1280 1281 1310
inspector$	5894 5895 5896 3691 3692 3721 4423
instagram$	183 2594 184 2595 185 2596 186 2597 187 2598 4805 4806 4807
instead$	5867 5869
instigator$	4388 2217
instigators$	4388 2217
institutional$	1895
instructed$	1273 1312
instructions$	4048
insulin$	2320
integrated$	1989
intel$	2250
intell	5916 4401 4405
intelligence$	5716 5879 5881 5901 3746 6026 3856 1939 4351 2030 2249 2272 2289
intended$	1395
intens	1448 2009
intensive$	3859 2178
intent$	6194 4613
intention$	3330 5537 5538 5539 5540 5541 5542
intentions$	3330 5537 5538 5539 5540 5541 5542
interc	2301
intercourse$	4013
interest$	5527 3330 5537 5538 5539 5540 5541 5542 5677 5678 5679 5680 5681 5682 5683 3481 3482 3483 3484 3485 3659 5871 5872 5873 5874 1270 5935 4349
interested$	3337 3470 3625
internally$	2127
internet$	183 2594 184 2595 185 2596 186 2597 187 2598 4805 4806 4807 1613
interr	3708
interrogated$	5914
interv	1570
intervene$	5702 5856 5859 5977
intervened$	5712
intervention$	5078 6188 4282 4607
interventions$	5078 834 835 836 837 4282
interviewed$	1343 1566
intimate$	2602
intimidate$	394 1635
intimidated$	394 1635
intimidates$	394 1635
intimidating$	394 5161 1635 1718 1833 2224
into	1524 1940
into$	4641 4674 2545 2546 2547 2549 2859 1442 3935 1573
invariably$	2245
invest	5983 6146 3979 2019 2279
investigate$	5702 5859
investigation$	5970 5979 6184 6185
investigations$	5970 5979
invincible$	2235
invitation$	3241 831 832 833
invitations$	3241 831 832 833
invite$	273 274 1622
invited$	273 274 1622
invites$	273 274 1622
inviting$	273 274 5544 5545 5546 1622 4292
involv	5939 5955 4383
involved$	4638 4640 124 125 126 127 128 129 130 406 450 5860 3732 6043 1565 4055
involvement$	124 125 126 127 406 3745 4055
involving$	5956
iq$	2376
irresponsible$	2445 306 1589 1626 2246
irresponsibly$	2206 2246
is	1349 6090 2071
is$	2451 71 72 288 289 413 420 421 422 423 424 425 426 427 459 2877 2882 487 501 502 503 504 505 506 624 3035 625 626 627 628 631 632 633 634 643 5382 5385 3220 3245 3302 3368 984 985 3631 1228 1229 3686 3722 3784 3791 3858 1522 1576 1667 1668 1699 1714 1715 1725 4221 4265 4266 1933 4382 2036 2079 2084 2091 2102 2127 2129 2130 4560 2163 2167 2180 2182 2183 2187
isn$	860 865 1711 1781
isolation$	1508
iss$	2178
issue	1260
issue$	5128 1407 4055 4130 4493
issued	1260
issued$	5878
issues	1260
issues$	5128 1407 4055 4130 4493
issuin	1260
it$	4843 4885 4886 4888 528 5168 2971 5338 5339 873 874 5583 3416 5626 3451 3452 5706 5715 1182 1183 1184 5842 5843 4035 4113 4341
its$	2533 2729 5624 3523 3533 3607 3609 3611 5819 5820 3616 3618 3619 5831 5851 3647 3758 3766 3965 1896 4334 1934
itself$	2411 2413 2428 2429 19 2431 2432 2433 2434 2435 25 2593 4880 4881 4883 2688 2689 2690 2691 2692 2693 2694 2695 2697 2698 4907 4908 2728 2732 322 2734 2735 4942 4943 4944 4945 4946 4947 5059 5190 5191 5192 5193 5194 5195 5196 5298 5299 5300 5301 5302 5303 5304 5305 5306 5307 5308 5309 5310 5311 3106 5318 5733 3643 3644 3996 4018 4019 4201 4202
jacket$	5431 5432 5433 4270 4275 4279
jackets$	5431 5432 5433 4270 4275 4279
jail	3984
jail$	6134 6190
jailed	6153
january$	4760
jeans$	5431 5432 5433 4270 4275
jeopardise$	8 1585 1586
jeopardised$	8 1585 1586
jeopardises$	8 1585 1586
jeopardising$	8 1585 1586
jeopardize$	8 1585 1586
jeopardized$	8 1585 1586
jeopardizes$	8 1585 1586
jeopardizing$	8 1585 1586
jeopardy$	4617 4618 4626
jewellery$	5431 5432 5433 4270 4275
job	6151
job$	5593 5672 5673 5674 5675 5727 5731 5738 4331
jobsworth$	2246
jobsworths$	2246
joggers$	5431 5432 5433 4270 4275
join$	4690 4719 5485
joint	2009
joint$	1983
joke$	4330
journe	6046
judge$	3112 5856
judgement$	4331
judgment$	4331
july$	4760
jumper$	5431 5432 5433 4275
jumpers$	5431 5432 5433 4275
june$	4760
junkie$	2220
junkies$	2220
just$	2648 2652 268 528 875 881 882 883 884
justice$	5163 5164 6032 6033 6187 3982
justification$	4329
juvenile$	1662 1665 1669 2237
juveniles$	2237
keen$	6037
keens$	6037
keep	3728 1435
keep$	4671 2494 4719 4721 4722 160 163 170 171 172 173 174 175 176 177 178 4924 317 321 323 4949 385 3092 3093 3094 3097 3098 3100 3101 3104 5457 5463 5477 1014 1015 1016 1259 1290 1598 4285
keeped$	4671
keeping$	4671 4729 160 163 170 171 172 173 174 175 176 177 178 317 321 324 3092 3093 3094 3097 3098 3100 3101 3104 5741 1290 1598
keepped$	4671
keepping$	4671
keeps$	4671 160 163 170 171 172 173 174 175 176 177 178 386 1290 3743 1598
kept$	160 163 170 171 172 173 174 175 176 177 178 4859 4867 1014 1015 1016 5712 5892 1290 1509 1598 4348
ketamine$	3894 6101 2099
key$	3616 5993 6030 1970 1973 1975 1977
kick$	5484 1211 1720
kicked$	1211 1539 1540 1720
kicking$	1211 1720
kickked$	1211
kickking$	1211
kicks$	1211 1720
kid$	5097 5111 5112 5113 5114 5115 5116 4058 4071 4124
kids$	5025 5031 5097 5100 5111 5112 5113 5114 5115 5116 5152 5256 5257 5258 5259 5260 4007 4058 4071 4124 4168 4192
kill$	2056
killed$	2056
killing$	2056
kills$	2056
kind$	5340 5411
kinshi	1525
kinship$	3936
kissed$	4848
kitted$	797 798 799 1858
knew$	312 2724 2725 553 554 562 563 564 5581
knife	6195
knife$	4741 1383 3853 6194
knives	5875 5945
knives$	1275 5934 5949 5950
knock$	384 1368
knocked$	384
knocking$	384
knockked$	384
knockking$	384
knocks$	384
know$	2600 2714 2715 312 2724 2725 553 554 555 556 562 563 564 684 5581 5655 5656 5897 1305 1345 1418 1441 1447
knowing$	589
knowingly$	4851 4852 236 4030 4031 1621
knowledgeable$	589
known	5911 1319 1421 3832 3833
known$	2714 2715 4922 5001 5002 5003 5004 546 2958 2959 3402 5893 3730 5937 1328 1349 1426 1437 1581 1633 1662 1666 1669 1765 1970 1973 1975 2035
knows$	312 2724 2725 553 554 555 556 562 563 564 685 5581 1447
knuckle$	5407
knuckles$	5407
kudos$	4984
label$	4281
labels$	4270 4281
labour$	4112
lac$	1757 1758 2227
lack$	30 352 353 354 355 356 357 358 359 360 361 362 458 534 1254 3666 3667 3668 1628 1672
lackadaisical$	2246
lacked$	352 353 354 355 356 357 358 359 360 361 362 1628 1672 1710
lacking$	352 353 354 355 356 357 358 359 360 361 362 5837 5838 5839 5840 1628 1672
lacks$	352 353 354 355 356 357 358 359 360 361 362 1628 1672 1710 1756
lad$	5097 5111 5112 5113 5114 5115 5116 4071 4124 4246
lads	6046
lads$	4675 105 4762 4786 2661 2665 2666 314 4992 5008 2811 401 402 403 5025 5097 5111 5112 5113 5114 5115 5116 5131 5502 5503 5504 5505 5506 3307 3308 3309 3357 5596 3553 5779 3820 1415 1427 6047 1436 1444 6066 4071 4124 1721 4246 4452
lady$	650 5269 5270 5271
lamentable$	2246
land$	0 1
landded$	0 1
landding$	0 1
landed$	0 1
landing$	0 1
landlord$	3416 5847
lands$	0 1
language$	3886
lank$	1852
lanky$	2240
large$	3185 1812 2240
largely$	1228 1229 1933
larger$	1812
lashes$	4258 4264 4270
last$	3356 1511
late$	5567 5854 3649
laugh$	364
laughed$	364
laughhed$	364
laughhing$	364
laughing$	364
laughs$	364
law$	432 433 434 435 440 442 2032
lawless$	1713 4125 2226
lax$	1123 1124 1125 1126 5837 5838 5839 5840 1920
lay$	2023
layabout$	2216
layabouts$	2216
lazily$	2246
laziness$	2246
lazy$	1123 1124 1125 1126 3649 1920 2226 2246
lead	1362 4421
lead$	4627 667 668 669 670 671 1362 2009
leader	4401
leader$	5962 5993 6030 4055 4067 4387
leaders$	5962 5993 6030 4055 4067 4387
leadership$	5677 5678 5679 5680 5681 5682 5683 1220 1221 1222 1223 5871 5872 5873 5874 4055 1895 4331 4349
leadin	6058
leading$	667 668 669 670 671
leads	6058
leads$	667 668 669 670 671 2009
lean$	1812
learn	3684 1321
learn$	315 316 4949 5457 5463 5477 5498 5499 5500 5501 5856 5890 1441 4285
learned$	689
learning$	42 3917 2078 2080 2120 2122
learnt$	690
least$	3406 3473
leave$	0 1 2414 17 18 20 4690 4719 4721 4722 4924 5457 5463 5477 5485 1086 1087 1088 1089 1090 1091 1092 1093 1094 4285
leaver$	4565
leaves	1524
leaves$	0 1 2414 17 18 20 4926 1086 1087 1088 1089 1090 1091 1092 1093 1094 3935 1573
leavin	1524
leaving$	0 1 17 18 20 1086 1087 1088 1089 1090 1091 1092 1093 1094 3935
led	4350
led$	4627 4628 4629 4638 4926 4927 4928 3813 4147
left	1524 6153
left$	0 1 17 18 20 4723 4859 4867 4926 1086 1087 1088 1089 1090 1091 1092 1093 1094 3935 1573 4336 4348 4382
leg$	5407 6086
leggings$	5431 5432 5433 4270 4275
legs$	5407 6086
length$	3198
less	1390
less$	3047 5670 5671 1795
lesson$	42 44 45 5560 5561 5562
lessons$	42 44 45 5140 6115 6118 4012 4543
let	1279
let$	21 22 57 58 4859 4874 4875 4876 4877 5457 5463 5477 5567 5718 5719 1127 1128 1129 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148 1149 3561 3562 1259 1277 1278 4285
leting$	1277 1278
lets$	21 22 57 58 5567 1127 1128 1129 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148 1277 1278
letter$	5716 5797 5798 4340
letters$	5716 5797 5798 5842 5843 4340 4341
letting$	21 22 57 58 5567 1127 1128 1129 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148
leukaemia$	2371
level	1390
level$	5340 6093 1513 4555
levels$	5340
liability$	432 2843 433 2844 434 2845 435 2846
liaison$	4013
liaisons$	4013
liar$	5045 5046 5047 4079 4080
liars$	5045 5046 5047 4079 4080
licence$	6199 4615 4616
licences$	4616
lie$	5483 5563 5564 5565 5567 5587 5844 4342
lied$	5563 5564 5565 5581
lies$	5563 5564 5565 5567 5581 5586 5844 4342
life	3944 6180
life$	2420 4715 5227 5268 5272 5284 5285 5286 5287 5288 6085 6150 1592 4005 4055 4061 4580
lifes$	4061
lifestyle$	3 4 5 6 7 4643 4645 4984 4986 4987 5284 5285 5286 5287 5288 4000 4001 4005 4055 4074 4075 2207
lifestyles$	4643 4645 5284 5285 5286 5287 5288 4000 4001 2207
lift$	4822 4823 4824 4825 4826 4827 4828 4829 3437
lifted$	3438 3460
lifts$	4822 4823 4824 4825 4826 4827 4828 4829
light$	785 1812 1830 1831 1837 1852
lighter$	785 1830 1837
like	3696
like$	367 368 5069 3010 3022 5888 6037 4055 4212 4269 4271
liked$	367 368
likelihood$	1393
likely$	1266 1316 1666 1970
likes$	367 368 6037
liking$	367 368
limited$	352 353 354 355 356 357 358 359 360 361 362 5083 5084 5085 5086 470 1628 1710
line$	4753 4762 4763 4767 4769 4773 4774 4775 4776 1326 5949 4006 4419
lines	6044 4401
lines$	4742 4757 4762 4763 4766 4768 4772 4774 4775 4776 2842 1326 4006 4459
link	5897
link$	384 4353 1997
linked	1392
linked$	406 1329 1349 6043 3838 1565 4055
linking$	384
links$	387 388 406 4055 4353
lip$	2815 5407 3620
lips$	5407
lipstick$	5408 5409 5410 4264 4267
lisp	6088
list	1421 3832 1423 3861
list$	5898 1283 6018 3834 6049 6059 6067 3877 4366 4399
listed$	3834
listen$	4690 4854 4855 4856 4857 4858 4859 4949 5439 5457 5463 5477 5498 5499 5500 5501 5669 5702 5856 5859 3684 4285 4286 4311
listened$	4854 4855 4856 4857 4858 4859 4867 5606 5622 5665 5669 5712 4311
listening$	4859 4312
listenned$	4859
listenning$	4859
listens$	4859
lists$	5898 3834 6049 4366
little	1264
little$	32 352 353 354 355 356 357 358 359 360 361 362 436 470 3044 3147 5423 925 3471 3476 3477 3478 1076 5696 5697 5854 3675 1628 1645 1669 1710 1756 1780 1851 1938
live	1264
live$	4690 4733 599 600 601 602 603 604 651 667 668 669 670 671 3675 3764 6080
lived$	667 668 669 670 671 1522 1552 2152
lives$	2420 4646 4647 4648 4649 4650 599 600 601 602 603 604 5268 5272 667 5284 668 5285 669 5286 670 5287 671 5288 1522 1523 2152
living$	599 600 601 602 603 604 651 667 668 669 670 671 1522 6179 6180 2152
local	1264
local$	550 765 5851 3675 1524 1525 4047 1809
locat	5983
locate$	4444
lock$	1351
locked$	4910 3826 6042 1539 1540
locs$	4262 4264
log	1292 1396 1423 4350
log$	1289 3701 1295 5927 5929 3834 1430
loged$	3834 1430
logged	1292 5911
logged$	5928 3855 1445 4442
loggin	1292
logging$	1289 1295
logo$	4270
logos$	4270
logs	1292
logs$	5927 3834
loiter$	4221
loitered$	4221
loitering$	4221
loiterred$	4221
loiterring$	4221
loiters$	4221
lone$	765 1808
long$	3622 5854 1831 1851 1852
longer$	3050 3055 3089 738 739 740 3163
look$	271 272 330 574 592 3003 593 594 595 3006 596 597 3008 598 3092 3093 3094 3097 3098 3100 3101 3104 694 699 5702 1167 5857 5859 1543
looked$	271 272 535 592 3003 593 594 595 3006 596 597 3008 598 694 699 3137 3142 5352 5357 5622 5712 1167 1526 3938
looking$	271 272 2782 372 373 374 375 376 377 2982 3092 3093 3094 3097 3098 3100 3101 3104 694 699 5320 5328 5329 3136 3141 5351 3148 5356 5398 3364 1167 6037 1544 4231 4232 4239 4240 4244 4312
lookings$	6037
lookked$	694 699
lookking$	694 699
lookout$	2266
lookouts$	2266
looks$	271 272 592 3003 593 594 595 3006 596 597 3008 598 694 699 5436 1167 1543
lose$	5485 1512 1554
loser$	5045 5046 5047 4079 4080
losers$	5045 5046 5047 4079 4080
loses$	1512
losing$	1512 1554 2103
loss$	5836 4489
lost	1535 6153
lost$	2837 5567 5861 5862 5863 5864 1248 1249 1325 1512 1554 1660 1675 4348 2103
lot$	549 5314 5322 5323 1117 4071 4204
lots$	793
loud$	1734
lout$	2216
loutish$	2216 2226
louts$	2216
love$	367 368 5069
loved$	367 368
lover$	4023
lovers$	4023
loves$	367 368
loving$	367 368
low$	5083 5084 5085 5086 470 479 480 2897 2898 2899 2900 2901 2902 2903 2904 814 1650 1710 1756 4274 2075
lower	1390
lower$	479 480 2111
lowest$	2119
lowlife$	2216
lowlifes$	2216
lurch$	5708
lycra$	4270
lying$	5567
machet	6195
machete$	6194
made$	17 18 20 34 35 36 4655 102 103 157 4859 4926 449 648 3194 3316 3318 3382 3414 3440 1060 1224 1324 1341 3808 1461 1641 4382
magist	2192
magistrates$	5163 5164
mail$	5829
mails$	5829
main$	5962 5993 6030 1666 1970 1973 1975 1977
major$	1977
make	1291
make$	17 18 20 34 35 36 4655 2453 2454 102 103 157 4926 4949 648 3200 5408 5409 5410 5411 3213 3231 3316 3317 5527 3439 1060 3685 1461 1641 4267
maker$	4064 4068
makers$	4064 4068
makes$	17 18 20 34 35 36 4655 102 103 157 4926 648 3316 1060 1461 1641
makeup$	5408 5409 5410 5436 4264 4267 4270
making$	17 18 20 34 35 36 4654 4656 4657 4658 2453 4662 4676 4677 4678 4679 4680 4681 4682 4683 102 103 157 648 5328 5329 5567 1060 5740 1461 1641 4065
maladjusted$	1713
male	1992
male$	4839 2788 3176 5383 5384 3179 5386 5387 3687 1318 4219 1809 1970
males$	2468 4675 4747 4762 4786 2599 4811 4812 4817 4839 4991 4998 5001 5002 5003 5004 5008 5009 5097 5111 5112 5113 5114 5115 5116 5324 1318 4124 2236
malicious$	1640
malign$	410 411 412 1661
malnourished$	1828
malodorous$	2240
man	3991
man$	2468 4762 4777 4778 4779 4780 2575 2576 2577 2578 4785 4786 4817 4839 4842 5001 5002 5003 5203 5214 5216 5218 3017 5246 5252 5253 5254 650 5269 5270 5271 5276 661 662 5296 5324 3206 3212 3687 6197 4028 4190
manage$	5049 5069 5143 599 600 601 602 603 604 651 3092 3093 3094 3097 3098 688 3100 3101 3104 707 5325 5326 3124 714 715 3127 5511 5705
managed$	599 600 601 602 603 604 651 707 5530 5531 5532 5533 5534 2136
management$	2922 1220 1221 1222 1223 1895 4331 4399
manager$	3416 5847 4399
managers$	3416 5847
manages$	599 600 601 602 603 604 651 707
managing$	599 600 601 602 603 604 651 3092 3093 3094 3097 3098 3100 3101 3104 707 5328 5329
manbag$	4270 2242
manbags$	4270 2242
manipulate$	2973
manipulated$	4638
manipulating$	2226
manipulative$	1718 2226
mannered$	4151 4152
many$	5205 3591 3592 3616 3617
map	4405
map$	1347 1348 1996
mapped$	1347 1996
mapping$	1347 1996
maps$	1347 1996
march$	4760
marginalised$	1809
marker$	4365
markers$	4365
market	3846
market$	6052
marks$	4552
marria	6151
mask$	4270 4276
masks$	4270 4276
match	5897
match$	3812
matching$	1315 1456 1864 4403
material$	6050
maths$	4553 4554
matric	4405
matrix	4405
matrix$	6059 4406
matted$	1852
matter$	65 3284 3285 3286 3291 5527
matters$	5272
mattress$	3943
mature$	589 3159 763 4215 4216 4217 2235
maturity$	589 2235
may$	4760 616 3682 1274 1425
meals$	6162
mean$	4627 4926 1833
means$	4627 4926 1395
meant$	5581
measur	4414 4421
media$	2594 2595 2596 2597 2598 4805 4806 4807 5909 5931 6031 4377
medica	6108
medical$	6088 2082
medicated$	2338
medication$	2338
medici	3876
medicine$	6082
mediterranean$	1833
medium$	479 480 2897 2898 2899 2900 2901 2902 2903 2904 774 1812
meet$	2499 2500 2501 4719 4721 4722 4800 188 189 190 4850 4854 4855 4856 4857 4858 5439 5457 5463 5477 5702 5912 4032 4285
meetin	6046
meeting$	4729 188 189 190 4850 4854 4855 4856 4857 4858 6048 4312
meets$	188 189 190 5912
melatonin$	2347
meloterritorial$	2226
member	5875 5876 3672 3679 3693 5906 5921 5923 3719 5926 1311 5955 1346 1349 5968 1354 5974 3785 5991 3788 3789 6046 6069 4374 4383 4405 4413 4414 4427 4433
member$	5097 5111 5112 5113 5114 5115 5116 5994 3820 6034 6043 1427 6047 1436 1444 6066 3991 4055 4124 4452
members$	105 5097 492 5111 5112 5113 5114 5115 5116 3538 5899 5900 3704 1294 1313 3757 1350 3765 3782 5994 3793 6003 6006 3820 1415 6043 1427 6047 1436 1444 6066 3865 3870 4055 4124 1721 1964 1982 4410 4452
membership$	3745 5951 1349 4055
men$	2468 4675 4705 4710 4717 4745 4746 4762 4777 4778 4779 4780 2575 2576 2577 2578 4785 4786 2599 4809 4810 4814 4817 4819 4839 4842 4989 4996 5001 5002 5003 5004 5007 5008 5179 5180 5181 5203 5209 5216 5217 3016 5228 5229 5244 5252 5253 5254 661 662 5324 5416 4005 4006 4028 4190 4199
menace$	394 1635 4079 4095 2224
menaced$	394 1635
menaces$	394 1635 4079
menacing$	394 1635 1833 2224
mend$	5856
mental	3901 6108
mental$	3883 1473 3889 6107 6151 4125
mentality$	4055 4063 4075 4166
mentally$	1749
mentor$	4531
mentoring$	42
merely$	875
mess$	5836 3635
messag	3725 3825 1966
message$	4800 188 189 190 192 193 194 195 196 197 198 3860 4340
messaged$	188 189 190 192 193 194 195 196 197 198
messages$	188 189 190 4808 192 193 194 195 196 197 198 5931 6031 4340 4377
messaging$	188 189 190 192 193 194 195 196 197 198
messed$	495 2912
messy$	1852
met	1548
met$	188 189 190 4874 4875 4876 4877 5712 4032
methylphenidate$	2342
might$	993 994 995 996 997 3682 1274
migraine$	2304
migraines$	2304
mind$	5172 656 657 658 659 660
minded$	4149 4156 4320
mindset$	4075
mini$	3043 5431 5432 5433 1645 1780 4275 1867
miniature$	1780
minimal$	5083 5084 5085 5086 470 3471 1710
minimise$	363
minimised$	363
minimises$	363
minimising$	363
minimum$	5695
miniskirt$	2242
miniskirts$	2242
misbehave$	2223
misbehaved$	2223
misbehaves$	2223
misbehaving$	2223
misbehaviour$	2223
miscarriage$	2357
miscarried$	2357
mischief$	1657
miscreant$	2216
miscreants$	2216
misfit$	5045 5046 5047 4079 4080
misfits$	5045 5046 5047 4079 4080
misled$	4348
misper$	4010
mispers$	4010
miss$	4690 4719 4721 4722 5485 5567 1205 1206 2132
missed$	5567 5802 5803 5804 5805 1205 1206 5861 5862 5863 5864 1927 2132
misses	1535
misses$	5567 1205 1206 2132
missing$	4695 4737 4787 4788 4796 2591 2592 2892 5567 1205 1206 3724 4010 2132
misuse$	4510
mix$	4690 4854 4855 4856 4857 4858 384
mixed$	124 125 126 127 128 129 130 384 5083 5084 5085 5086 766 769 781 785 1837
mixes$	384 6058
mixing$	4854 4855 4856 4857 4858 384
mob$	408 409 549 4062 1652
mobile$	1297 5915 1952
mobiles$	1297 5915
mock$	2141
mocks$	4553
modern$	1700
modus$	4393 1984
mohawk$	2241
mohawks$	2241
money$	2568 2569 2570 4822 4823 4824 4825 4826 4827 4828 4829 2779 4986 4987 5831 5934 4042 1697
monito	1292
monitor$	5920 5927 5929 1418 3840 1430 1439 4444
monitored$	5928 3840 1430 1439
monitores$	1439
monitoring$	1314 3840 1439
monitors$	5927 3840 1439
monster$	4079
monsters$	4079
month$	4584
months$	4584
mood	3876 3901
mood$	6082 6107 4486 2106
moods$	6082
moody$	2226
moral$	2767
morals$	5151 4167
more	1940 2009
more$	605 606 607 608 611 612 613 614 636 5313 5322 5323 5607 5616 1214 1215 1216 1217 1218 4204 1970
morning$	2043
most$	5205 5313 830
mother	6139 3944 6152 3947 6156 6159 6160
mother$	5160 675 1517 1518 6136 6150 3945 1537 6165 1550 3969 6179 4170 1791
mothered$	1791
mothering$	5341 5346 1791
motherred$	1791
motherring$	1791
mothers$	1550 4170 1791
motions$	5827
motivated$	369
motivation$	5151 4039 4167
mount	1291
moustache$	4247 2241
moustaches$	4247 2241
mousy$	1852
mouthed$	4145 4146
mouthy$	2226
mov	1435
move$	5457 5463 5477 5569 5856 5897 4285 4547 4567
moved$	4910 5462 5468 5473 5482 3604 1522 6153 3948
moveme	5875 3703 3725 1421 3832 3833 6046 6051 4413
movements$	5909 5910 3705 5931
moves$	4561 4567
mri$	6102
much$	3065 5322 5323 1118 1237 4204 1856
mugged$	1580
mugger$	5045 5046 5047 4079 4080
muggers$	5045 5046 5047 4079 4080
mugshot$	1443 2271
mugshots$	2271
mule$	5048 5060 5061 5062 4081 4108 1698 4110
mules$	5048 5060 5061 5062 4081 4108 4110
mullet$	2241
mullets$	2241
multi$	980 1264
multiple$	3591 3592 2055
mum	6139 3944 6152 3947 6156 6159 6160
mum$	5160 1517 1518 6136 6150 3945 1537 6165 1550 3969 6179 4170
mums$	1550 4170
murder$	1272 3764 1970
murmur$	4492
muscly$	1812 2240
muscular$	1812 2240
must$	305 616 5844 1231 1234 1425 4342
nails$	5199 4258 4264 1854
naive$	306 5293 5294 5295 1626 4198 2226
naivety$	2720 310 311
naked$	2602 4848
name	1321
name$	5278 5279 5280 5885
named$	1432 1970
names	1269 5926 1421 3832 3833 3861
names$	5885 5898 1282 5900 5902 1400 1444 6067 4354
naming	1321
nan	6139 3944 6152 3947 6159 6160
nan$	6136 6150
nana	6139
nasty$	1660 2226
nation	3915
national$	6121 1953
naughty$	1660 1713 1718 2226
near$	1108 1109 1110 5908
nearby$	3724
nearly$	679 680 1779 1788
neat$	1851 1852
neatly$	782 1834
necessary$	1395
neck$	5407
necks$	5407
need	3696 6092 3941
need$	570 571 572 617 5240 5319 710 5334 5335 5336 5337 723 3135 725 726 727 728 3144 3145 3146 736 737 3149 3150 3151 3152 3153 3154 3155 3156 5363 5365 5888 6037 6113 6147 4491 4493
needed$	5319 736 737 987 1395
needing$	570 571 572
needless$	2438
needs	1485 2087 4515
needs$	570 571 572 5319 736 737 3149 3150 3151 5787 6037 3896 1493 6113 4491 4493 4532 4534
needss$	4532
needy$	1713 2226
neet$	2230
neets$	2229
negative$	2445 5001 5002 5003 5004 410 411 412 5094 5095 5940 1633 1661 1753 4392
neglec	1539 3968
neglect$	1169 1170 5836 6172 6173 6174 1923 4574 2177
neglected$	1169 1170 3950 1921 1922 1923 4574 2177
neglectful$	2246
neglecting$	1169 1170 1922 1923
neglects$	1169 1170 1922 1923
negligence$	2246
negligent$	2246
negligently$	2246
neighb	4583
neighbourhood$	3680 3688 3689 3690 1280 1281 1310 3811 3830 1420 6038 6039 3842 1433 1446 1450
neighbours$	4046 4047
neither$	908 1045 1048 3459 1049 1050 1051 3462
networ	1354 5972 6051 4413 4414
network$	4762 5964 5966 3765 4006 1997
networks$	5966 4006
neurod	2364
never$	2670 325 326 327 328 329 331 828 3257 847 848 849 3261 3262 860 865 3277 3327 3328 926 5574 5575 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1501 1711 1795 1899 2244
new	1264
new$	3675 3961
news$	5030
next$	3216 3486 4359 4379
nickna	1269 1421 3832 3833
nicknames$	5900
nicotine$	6101
night$	5560 5561 5562 5930 6081 6100 2097
nightmare$	432 2843 433 2844 434 2845 435 2846
nightmares$	2366
nights	3875
nights$	6081
nike$	4270 1864
nikes$	4270
nineteen$	4837 5209 3015
no$	31 4725 4862 4870 286 291 2703 352 353 354 355 356 357 358 359 360 361 362 2836 436 2852 470 2981 639 644 3084 3085 678 3147 742 743 744 745 752 3166 3167 3287 3288 3289 3290 880 885 886 887 888 889 5513 5514 5515 5516 904 910 911 912 919 3331 3334 3335 3336 927 928 929 930 931 932 933 5574 5575 3372 3373 3374 3378 1018 1046 1048 3459 1049 1050 1051 3462 1052 1055 1056 1057 1058 3471 3478 1070 1071 1072 1073 1074 1492 1559 1628 1677 1685 1710 1756 1916 1918 1938 1970
nobody$	287 290 5289 5371 910 911 912 1017 1045 1048 3459 1049 1050 1051 3462 1055 1056 1057 1058 4207 1900
nomina	4405 4407
nominal$	5937 6034 3843 3853 4055 4384 1998 4449
nominals$	5937 5965 3853 4055 2267
non$	509 1681 1683 1704 1705 1706 1707 1708
noncompliance$	2222
noncompliant$	2222
none$	262 646 5289 908 946 1045 1048 3459 1049 1050 1051 3462
nonengagement$	2222
nonexistent$	5837 5838 5839 5840
normal$	5119
north$	816
nose$	5407
not$	2669 2671 325 326 327 328 329 331 414 2870 460 2913 623 640 3053 3054 647 717 720 724 729 3164 826 827 3251 3255 3256 860 865 5513 5514 5515 5516 909 3325 3326 918 921 926 5574 5575 959 960 3385 3386 3430 3433 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 3454 3455 1047 1048 1051 1059 1061 1062 1108 1109 1110 1121 3653 1501 3921 1516 1711 1781 1782 1787 1795 1899 2110
note	1423
note$	817 818 1289 1295 3834
noted$	817 818 3855 1445
noteed$	3834
notes$	817 818 3834
nothing$	5371 5422 3240 905 906 907 910 911 912 934 935 936 937 938 939 940 941 3360 5574 5575 5692 5693 5694 1082 1083 1084 5858 4207 1882 4313 4470
notice	3823
notice$	817 818 5667 5677 5678 5679 5680 5681 5682 5683 6002 6029 1440
noticed$	4640 817 818
notices$	817 818 6002
noticing$	817 818
notify$	1259 1277 1278
notifying$	1277 1278
notifys$	1277 1278
noting$	817 818 1289 1295
notoriety$	4984
notorious$	546 1764 2228
november$	4760
nude$	2602
nudes$	205 4830
nuisance$	5054 5161 4079 4095 1718 4176
nuisances$	4079 4176
number	1390 3832
number$	3110 5317 1296
numbers$	5831
numerous$	3591 3592 3616
nurse	6090
nurse$	6091 6097
nuts$	4125
nutter$	4079
nutters$	4079
obese$	2240 2368
obesity$	2368
obey$	5457 5463 5477 4285
object	5982
objective$	6008 1395
objectives$	6008
obnoxious$	2226
observation$	3702 1945 4369
observations$	3702
observe$	3840 1430 4444
observed$	4403
observeed$	3840 1430
observeing$	3840
observes$	3840
obsessive$	2065
obstructed$	4348
obstructive$	5133 5134 5135 5136 5137 5138 5139 4136 2226 2246
obtain	1424 1940 1979 2000
obtain$	1258 3844
obtained$	1258 3844 4367
obtaining$	1258 3844
obtains$	1258 3844
obvious$	896 3616 5822 5823
obviously$	957 964 3375 965 966
occasion$	5578
ocd$	2314
ocg	3760
ocg$	5966
ocgs$	5966
october$	4760
odd$	1833
odour$	4251
of	3733 1940 2004
of$	2481 4891 2819 2840 2841 2869 5087 2941 2945 2960 3061 3068 3069 3070 3165 5382 5385 3204 5455 5521 3319 5535 5536 958 964 3379 5595 3392 3393 3394 5634 3518 3527 5841 3641 3665 5877 3681 3694 5907 5908 1293 3709 3717 5932 3729 3737 3738 3742 5951 3748 3749 3759 3786 3797 3799 3804 3809 6020 1432 6060 3869 3873 3908 3913 3960 3966 3967 1577 6194 4266 4290 4305 4371 1970 4383 4385 4429 4447 4461 2124 4592 4601 4613
off	1502 2137
off$	4792 4795 4799 2775 2776 3563 3564 3582 3583 3584 3585 3586 3587 5794 5795 5796 3636 3637 3735 1364 3913 4011 4090 4131 4463
offen	5954 5955 6044 6045 6057 6075
offen$	5938
offenc	3741 1339 3801 3976 3990
offence$	5946 5947 3750 5960 6007 6182 6196 1986 4430 4616 2408
offences$	5946 5947 3750 6007 6182 6196 4430 4616 2408
offend	5875 1319 3732 5939 5945 3801 3806 6051 3862 6068 4358 4383 4393 4407 4413 4414 4427 4433 2276
offend$	4690 4719 4721 4722 5485 5486 5563 5564 5565 5567 5933 1968
offendded$	5567
offendding$	5567
offended$	5567 2407
offender$	5001 5002 5003 5032 5937 5938 3746 3747 3853 4073 4386 1988 4400 1998 4452 2218 2405
offenders$	5001 5002 5003 5007 5032 5937 5938 5965 4073 4386 4410 4452 2218
offending$	4741 4748 4751 4755 4937 4995 5567 3730 5938 1327 3792 6004 6007 6010 6012 1438 6187 1663 4430 2200 2407
offends$	5563 5564 5565 5567 2407
offens	3741 1339 3801 3976 3990
offense$	5946 5947 3750 6007 6182 6196 4430 2408
offenses$	5946 5947 3750 6007 6182 6196 4430 2408
offensive$	6194 2226
offer$	204 4956 3241 831 832 833 5497 5544 5545 5546 5558 5560 5561 5562 5702 1608 4292
offere	2087
offered$	204 5497 5997 1608
offering$	204 5497 5544 5545 5546 1608 4292
offerred$	204 5497 1608
offerring$	204 5497 1608
offers$	204 4956 3241 831 832 833 834 835 836 837 5497 1608 4282
office	3680 3688 3689 3690 1280 1281 1310 3811 3830 1420 6038 6039 1433 1446 1450 3991
officer$	5894 5895 5896 3691 3692 3721 1357 6017 1401 1404 3819 6036 3831 1429 6048 3857 6197
officers$	4819 5012 2807 3670 5886 5887 1271 5894 5895 5896 3691 3692 1285 3698 5905 5914 3721 5960 1357 3777 6017 1401 1404 6036 3831 1429 6048 3851 3857 6072 4047 4423 2032
offrolled$	4548
offs$	4091 4463
often$	179 5806 5807 5808 5809
oily$	785 1837
old$	4840 580 581 589 609 3157 763 3178 3181 3183 6130 1789 1797
older$	2469 4707 2510 2511 4745 4762 4765 2580 2601 2604 2605 2609 4817 4819 4839 4841 4842 2783 2784 2785 2786 2790 2791 2792 5001 5002 5003 5004 2802 5168 5203 589 5209 5277 3118 6139 4006 1612 4025 4028 1833 4269 4271
olders$	4745 4762 4765 5007
olds$	5232
olive$	785 1830 1837
omission$	1894
omissions$	1894
on	3733 4350 1940 2188
on$	2455 4672 4673 2523 2674 2675 5055 5056 5149 2944 5239 5382 5385 3201 3230 5455 3363 961 3508 3509 3510 3525 5774 5775 5810 1287 1288 5907 5908 1293 5911 3710 5925 3720 5941 5969 3779 3797 3821 1442 6084 3895 3964 1574 1576 4107 4175 4305 4326 4357 2014 2084 2198 2204
once$	3370 5591 1246
one	3679
one$	2935 5290 5316 5372 5373 765 3320 5560 5561 5562 3358 3359 3429 3457 3458 3459 1049 1050 3462 3463 1307 6034 3904 1505 3916 3917 6123 1809
ones$	4675
ongoing$	3764
online$	183 2594 184 2595 185 2596 186 2597 187 2598 4805 4806 4807 3703 1613
only$	2648 2651 268 277 278 279 280 281 282 283 285 528 558 875 3420 3507 1214 1215 1216 1217 1218 1232 1233 3646 1877
onto$	1442
open$	4637 5178 5457 3253 5463 3259 3264 5477 3273 4285
operandi$	4395
operat	1264 1349 5982 5983 3866 4413 4421
operate$	4950 599 600 601 602 603 604 5440 5458 5464 5469 5478 6023 6072
operated$	599 600 601 602 603 604 3878
operates$	599 600 601 602 603 604
operating$	599 600 601 602 603 604
operation$	1357 6019 6028 6102 2020
operational$	3675 2011
operations$	6019 6028
operative$	4120 4315
operator$	5894 5895 5896 3691 3692 3721
operators$	5894 5895 5896 3691 3692 3721
opport	4350 4414 4421 4426
opportunit$	4955 1185 1186 1187 1188 5822 5823
opportunited$	4955 1185 1186 1187 1188 5822 5823
opportunities$	1185 1186 1187 1188 5822 5823 1360 4338
opportuniting$	4955 1185 1186 1187 1188 5822 5823
opportunits$	4955 1185 1186 1187 1188 5822 5823
opportunitted$	4955 1185 1186 1187 1188 5822 5823
opportunitting$	4955 1185 1186 1187 1188 5822 5823
opportunity$	4955 1185 1186 1187 1188 5822 5823 1360 4338
opposed$	4297 4300
oppositional$	1718 2106 2226
opt$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 1594
opted$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 5812 1594
optici	1479
opticians$	3890
opting$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 1594
option	4414 4421 4448
opts$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 1594
optted$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 1594
optting$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 1594
or$	3487 2047
oral$	210
order$	5999 3816 6041 6188 6189 6194 6199 4455 4566 4604 4605 4606 4607 4616
ordered$	3985
orders$	5999 3816 6024 6041 4455 4604 4616
ordinary$	1833
organi	6058
other$	2412 4620 4621 5142 765 3578 3997 4047 1809 1896 1970
others$	2412 4620 4621 2661 2665 2666 314 2811 401 402 403 5203 5502 5503 5504 5505 5506 3307 3308 3309 5987 3997 4007
ought$	260 304 986 989 990 991 992
oughtn$	988
our$	2749 5842 5843 5851 4282 4304 4333 4341 1970
out	5995 3951
out$	60 70 4693 4703 4721 4722 4730 4735 4738 2636 5041 496 2919 510 530 536 5394 5399 5567 5573 3504 1107 1122 5890 3724 1375 3787 3824 1418 3839 1441 1502 3928 6154 3950 6157 1575 4131
outbursts$	5129 5130 4132
outcome$	4428
outcomes$	4428
outfit$	5431 5432 5433 4272 4275
outfits$	5431 5432 5433 5436 4272 4275
outlook$	5272 656 657 658 659 660
outrageous$	1718
outright$	838 4282
outs$	5041
outstanding$	1970
over$	3130 3201 5430 5907 1744
overcr	2395
overdose$	6087 2334
overdosed$	2334
overdressed$	2240
overlook$	1930
overlooked$	1921 1930 4348
overlooking$	1930
overlookked$	1930
overlookking$	1930
overlooks$	1930
oversight$	1220 1221 1222 1223 4331
oversized$	1864
overt	1411
overt$	3822
overweight$	4513 2240
owing$	2427
own	4563
own$	2419 10 11 12 4630 4631 4632 4633 2470 2471 2472 2473 2474 2475 2476 2477 2478 68 2514 2676 298 4916 4917 2712 2713 320 2966 2976 5201 5202 2997 3062 5298 5299 5300 5301 5302 5303 5304 5305 5306 5307 5308 5309 5310 5331 3421 3422 3423 3424 3425 3426 3427 6163
ownership$	5871 5872 5873 5874 4349
pacemaker$	1487
pack$	408 409 549 4062 1652
packag	4350
package$	5064
packages$	4774 4775 4776 5064 4008 4113
padded$	1864
paedia	3876 3889 1479
paediatric$	3890
paediatrician$	6082 6091 6095
paid$	404 3419 1060 1209
pain$	432 2843 433 2844 434 2845 435 2846
painkillers$	6101
pale$	785 1830 1833 1837 2240
palm$	1176 1177 1178 1179
palmed$	1176 1177 1178 1179
palming$	1176 1177 1178 1179
palmmed$	1176 1177 1178 1179
palmming$	1176 1177 1178 1179
palms$	1176 1177 1178 1179
palsy$	4526
panel	4414
panel$	3416 5847
panic	6108
panic$	2070 2106
paperwork$	5819 5831
paracetamol$	4524
parade	3846
parade$	6052
paranoid$	2226
parcels$	4008
parent	3944 3945 6152 3947 1538 6156 6159 6160 1572
parent$	5069 3075 5282 5283 675 1517 6136 6150 1537 6165 1550 3969 4170 1791 4564 4579
parental$	2911 1763
parented$	1791
parenting$	5341 5353 3983 1791
parents$	5160 3075 5282 5283 3538 5842 5843 6136 6150 1537 6165 1550 3969 6179 4170 1791 4340 4341 4564 4573 4579
parentted$	1791
parentting$	1791
park	4583
park$	4758 4759 4777 4778 4779 4780 6052
part$	2645 2646 4853 4935 4936 4937 1349 6043 1503
partake$	124 125 126 127 131 132 133
partaked$	131 132 133
partakes$	131 132 133
partaking$	124 125 126 127 131 132 133
participant$	302 4029 4197
participants$	302 4029 4197
participate$	124 125 126 127 302 5439 5457 5463 5477 4285
participated$	124 125 126 127 302
participates$	124 125 126 127 302
participating$	124 125 126 127 302
participation$	124 125 126 127
parties$	4777 4778 4779 4780 4197
partly$	1228 1229 1933
partne	1264 6151 6153
partner$	4834 3675 6135 6167 4023 4024 4029 4185 4197
partners$	4834 4023 4024 4029 4185 4197
party$	4777 4778 4779 4780 4197
pass	1422
pass$	592 3003 593 594 595 3006 596 597 3008 598 1197 5859 1262 1396
passed	2142
passed$	1155 1156 1197 5878 1262 1431 4336 4442
passengers$	4046
passers$	2805
passes$	592 3003 593 594 595 3006 596 597 3008 598 1197 1262
passing$	1197 1262 4337
passwo	3861
passwords$	6067
past$	4932 1883
pastoral$	1507 2122
pasty$	2240
patchy$	5083 5084 5085 5086 470 5837 5838 5839 5840 1627 1710
path$	4712
pathetic$	2246
pathetically$	2246
pathological$	1669
pathwa	1481
patience$	3660
patient$	4500
patrol	4450
patrol$	1357 1404 6025 1429
patrols$	1357 1404 6025 1429 4423
pattern$	4396
pay$	404 1060 1209
paying$	404 1209
pays$	404 1060 1209
pcso	3811 3830 1420 6038 6039 1433 1446 1450
pcso$	6017 6036 3831 3857
pcsos$	6017 6036 3831 3857
pe$	6105
peer$	4675 5006 2821 2822 5097 5111 5112 5113 5114 5115 5116 5382 5385 4044 4072 1665 4124
peers	3915
peers$	2412 4675 5001 5002 5003 2799 5097 5111 5112 5113 5114 5115 5116 5382 5385 6121 3997 4072 4074 4124
people	5991 6046 6068
people$	4675 4785 2661 2665 2666 314 2749 5001 5002 5003 5004 5012 2807 2811 401 402 403 5026 5096 5097 5101 5111 5112 5113 5114 5115 5116 2923 5132 5324 5502 5503 5504 5505 5506 3307 3308 3309 5520 3357 5594 5596 3497 3498 3499 3500 3501 3502 5723 3539 3540 3550 5776 5777 5786 5787 5788 5789 5790 5791 5792 5793 3590 5830 5842 5843 5865 5866 5868 5870 5899 1318 3757 3765 5994 3820 1427 6047 1436 1444 6066 4046 4047 4124 4335 4341 4452
pep$	2383
peps$	2383
perceive$	2751 2752 2753 2754 2755 2756 2757 2758 2759 2760 2761 2762
perfectly$	557 5298 5299 5300 5301 5302 5303 5304 5305 5306 5307 5308 5309 5310 708 711
perfor	5982
performance$	4331
perfunctory$	2246
peril$	4617 4618
period	3876
period$	6082
periods$	6082
permanently$	950 3361 951 3362 952 953 2127
permit$	21 22 57 58
permited$	21 22 57 58
permiting$	21 22 57 58
permits$	21 22 57 58
permitted$	21 22 57 58
permitting$	21 22 57 58
perpet	3732
perpetrator$	4785 4839 5033 5034 5035 5036 5938 4076 4077 4078 4388 2292
perpetrators$	4785 4839 5033 5034 5035 5036 5938 4076 4077 4078 4388 2292
perpetually$	950 3361 951 3362 952 953 2245
persist$	4671
persisted$	4671
persistent$	180 181 838 1599 1662 1669 1975 2133
persistently$	179 2133
persisting$	4671
persists$	4671
persistted$	4671
persistting$	4671
person	6046 1503 3991
person$	4797 2810 5096 5097 5098 5102 5111 5112 5113 5114 5115 5116 2924 5327 3687 1318 3820 6034 1427 6047 1436 1444 6066 6197 4124 4452
personality$	2106
persons$	5098 1318
persua	1266
persuade$	5527
persuaded$	4638 5462 5468 5473 5476 5482 5530 5531 5532 5533 5534
pest$	4079
pests$	4079
petite$	1812 2240
petty$	1669
phase	4414 4421 4426
phobia$	4525
phone	3703 3725 3825 3861 1966
phone$	183 2594 184 2595 185 2596 186 2597 187 2598 4805 4806 4807 4822 4823 4824 4825 4826 4827 4828 4829 5909 1297 5915 5931 6031 1421 6067 1952 4377
phones$	183 2594 184 2595 185 2596 186 2597 187 2598 4805 4806 4807 4822 4823 4824 4825 4826 4827 4828 4829 5909 1297 5915 5931 6031 6067 4377
photo$	4808 3671 1261 1443
photog	1269 1421 3832 3833 3861 1452
photograph$	3671 1261 5927 5929 3814 1419 1443 6067 3863 1963
photographed$	4638 5185 5928 1963
photographing$	1963
photographs$	3671 1261 5898 1282 5927 3814 1419 6067 1963
photos	1421 3832 3833 3861
photos$	4808 4830 3671 1261 1282 6067
physical$	2078
physically$	1804 2174
physique$	5390 5391 5392 4223 2239
physiques$	5390 5391 5392 4223 2239
picking$	4312
pictur	4350 4405
picture$	4808 3671 1261 3845
pictures$	4808 4830 3671 1261 5898 1282
piece$	1434
pieceed$	1434
pieceing$	1434
pieces$	1434
pierced$	2240
piercing$	790 5407 4264 1855
piercings$	790 5407 4264 1855
pig$	1910
pillar$	3567 1168
pills$	4008 4524
pimp$	1607
pimped$	1607
pimping$	1607
pimply$	2240
pimpped$	1607
pimpping$	1607
pimps$	1607
pin$	2865
pink$	1852
pins$	1487
pity$	3593 3594 5801
place	3926
place$	0 1 2 2414 9 4690 4822 4823 4824 4825 4826 4827 4828 4829 5069 5327 6109 6119 3923 6132
placed$	0 1 2 9 1273 1335 1336 1522 2156
placem	6180
placement$	5153 5154 5155 539 540 541 6145 4171 1761 4173 4564 4566 2156 4579
placements$	5153 5154 5155 539 540 541 6169 4171 1761
places$	0 1 2 2414 9 3715 6169
placing$	0 1 2 9
plague$	394 1635
plagued$	394 1635
plagues$	394 1635
plaguing$	394 1635
plain$	1411 1821 1833 1944
plainly$	881 882 883 884 964 3375 965 966
plaited$	4265
plaits$	4262
plan	6146 4414 4421 4426 4448
plan$	4667 6067 6112 6124 6147 6188 4532 4533 4534 4566
planned$	5581 5990 2025
planni	6035
planning$	4668 1220 1221 1222 1223 4331
plans$	4667 6067 4532 4533
plastered$	792
plastic$	1645
plate	3707
plate$	5913 1487
play$	275 301 366 2973 3899 2088
played$	275 301 366
player$	4388
players$	4388
playing$	275 301 366
plays$	275 301 366
plea$	5979 4340 4612
pleaded$	2201
pleads$	2201
pleas$	5842 5843 5979 4340 4341
please$	5511 5527
pleasing$	3341
plot	1292
plotti	6035
plug$	446 447 1702
plugged$	446 447 1702
plugging$	446 447 5065 5066 5067 5068 1702 4114
plugs$	446 447 1702
plump$	2240
pnc	1953
pnc$	4364
pnd	1953
pnd$	4364
podgy$	2240
point$	3232 3339 5579 4356
pointless$	1881
points$	4356
poison$	2056
poisoned$	2056
poisoning$	2056
polic	4450
police	1264 3680 3688 3689 3690 1280 1281 3698 5916 1310 1319 1365 3810 3811 1411 3830 1420 6038 6039 1433 1446 1450 3977 3992 2009 2032 2188
police$	5012 5163 5164 5179 5180 5181 3416 5626 5847 3670 3675 5886 5887 1271 5894 5895 5896 3691 3692 5901 1285 5905 5914 3721 3730 3746 3747 5960 5961 3764 1357 3776 3777 6007 6016 6017 1401 1404 3819 6026 3822 6029 6036 3831 1432 3848 3851 3853 3856 3857 6072 3977 6183 6198 4047 4158 1895 1934 1954 1993 1995 2001 2011 4423 2183 2200
policed$	1993 2302
polici	1365 3811 3830 1420 6038 6039 1433 1446 1450
policies$	5627 5628 5629 5630 5631 5632 5633 5819
policing$	5886 3776 6017 3819 6036 3831 3842 3857 6065 4360 1993
policy$	5627 5628 5629 5630 5631 5632 5633 5819
ponytail$	5403 5404 5405 4263 4264
ponytails$	5403 5404 5405 4263 4264
poor$	2445 37 352 353 354 355 356 357 358 359 360 361 362 410 411 412 5083 5084 5085 5086 470 5088 5089 5090 5091 5092 5093 5094 5095 785 1123 1124 1125 1126 5837 5838 5839 5840 1472 1591 1627 1628 1661 1710 1718 1753 1756 1837 1920 1938
poorly$	782 1834
porn$	4017
pornography$	4017
portly$	2240
pose$	1370 5988
poses$	1370 5988
posing$	1961
position$	4619 1273
positions$	4619
positive$	2445 5989 2017 4511
posses	3988
possession$	3988 6194 3989 2202
possibility$	3300
possible$	1399 1970
post$	191 5773 5785 4356 2064
posted$	191
posting$	191
posts$	191 4356
potential$	1970
pothead$	4079
potheads$	4079
power	4414
powerful$	1812
powerfully$	1813
powers	4421
practi	6090
practically$	268 624 3035 625 626 627 628 631 632 633 634 679 680 1779 1788
practice$	1220 1221 1222 1223 4331
precin	3846
precinct$	6052
precious$	1066 3491
precocious$	4016 2233
predator$	5033 5034 5035 5036 4076 4077 4078
predators$	5033 5034 5035 5036 4076 4077 4078
predatory$	2226
predic	1947
predicted$	1316 2141
prediction$	2149
predictions$	4559 2149
predictive$	1949
prefer$	95 96 97 98 99 100 101 116 117 118 119 120 121 1594 2023
prefered$	95 96 97 98 99 100 101 116 117 118 119 120 121 1594
prefering$	95 96 97 98 99 100 101 116 117 118 119 120 121 1594
preferred$	95 96 97 98 99 100 101 116 117 118 119 120 121 5812 1240 1241 1242 1243 1594
preferring$	95 96 97 98 99 100 101 116 117 118 119 120 121 1594
prefers$	95 96 97 98 99 100 101 116 117 118 119 120 121 1594
pregna	6108
pregnancies$	2356
pregnancy$	4503 2356
pregnant$	4502
prepared$	3238 1266 5990 3808
prescribed$	4495 2339
prescription$	2339
prescriptions$	2339
presence$	6025
present$	592 3003 593 594 595 3006 596 597 3008 598 3128 3724 1370 5988
presented$	592 3003 593 594 595 3006 596 597 3008 598
presenting$	592 3003 593 594 595 3006 596 597 3008 598
presents$	592 3003 593 594 595 3006 596 597 3008 598 1370 5988
presentted$	592 3003 593 594 595 3006 596 597 3008 598
presentting$	592 3003 593 594 595 3006 596 597 3008 598
preser	1979
press$	2023
pretext$	1361
pretty$	2240
preven	3798 1390
prevented$	5615
prevention$	6000 6004 1388 3802 3983
prey$	4636
prime$	1970
principal$	1977
priori	1356 5982 4421
priority$	1344 3853 1970 1973 1975 2011 2038
prison	6153 3948 3984
prison$	6134 6154 6190 2191
proact	1411 2009
proactive$	1272 3811 3822 3830 1420 6038 6039 3842 1433 1446 1450
probation$	2410
proble	4510
problem$	5123 5128 5722 4079 1678 1713 1716 1718 4130 1998 4493
problematic$	4748 5088 5089 5090 5091 5092 5093 1713 1718
problems$	4918 5128 5272 1521 1547 4079 4130 4493 2146
procedure$	5627 5628 5629 5630 5631 5632 5633 5819
procedures$	5627 5628 5629 5630 5631 5632 5633 5819
proceedings$	5979 4566
proces	4515
process$	5627 5628 5629 5630 5631 5632 5633 5819
processes$	5627 5628 5629 5630 5631 5632 5633
produc	4350
productive$	5989
professional$	1895
professionalism$	5871 5872 5873 5874 4349
professionals$	5078 5140
profil	4350 4405
profile$	5927 1417 3845 4074 4409 1999
profiled$	5928
profiles$	5927 1417 4409 1999
profiling$	1999
programme$	42 44 45 6124 4589 4607
programmes$	42 44 45
progress$	1353
progressed$	1353
progressing$	1353
progresss$	1353
prolific$	180 181 5937 1599 1662 1669 1975
promiscuity$	2210
promiscuous$	1589 4016 2210 2233
promiscuously$	2210
promise$	5627 5628 5629 5630 5631 5632 5633 5825
promises$	5627 5628 5629 5630 5631 5632 5633 5825
proof$	1322
property$	4777 4778 4779 4780 2575 2576 2577 2578
prosec	1351 5977 5978 3773 5983 3826 6042 2281
prosecute$	3762 2016 2041
prosecuted$	6032
prosecuteing$	2041
prosecutes$	2016
prosecuting$	2016
prosecution$	5973 5979 2015
prosecutions$	5979
prospect$	3298
prostitute$	4017 1607 4020
prostituted$	1607
prostitutes$	4017 1607 4020
prostituting$	1607
prostitution$	4741 4755 4017
protagonist$	4388
protagonists$	4388
protect$	2736 4949 3092 3093 3094 3097 3098 3100 3101 3104 5341 1394
protected$	5341 5346 5350 5355
protecting$	2737 5187 3092 3093 3094 3097 3098 3100 3101 3104 5341 5346 5350 5353 5355 5358 5359 5360 5361 5362 1394
protection$	5187 5340 5341 5346 5350 5353 5355 5358 5359 5360 5361 5362 5711 3796 3940 3971
protects$	5341 1394
protectted$	5341
protectting$	5341
protocol$	5627 5628 5629 5630 5631 5632 5633
protocols$	5627 5628 5629 5630 5631 5632 5633
proud$	3649
prove	1321 1334
prove$	3734
proved$	3734 1981
proves	1334
provid	1940
provide$	1258 3685 4032
provided$	4032
provideed$	1258
provideing$	1258
provider$	3416 5847
providers$	3416 5847
provides$	1258 4032
providing$	4032
provin	1334
provision$	4534 4537
provocative$	4016 2211 2233
provocatively$	782 1825 1834 4269 4271 2211 2233
provoke$	1636
provoked$	1636
provokes$	1636
provoking$	1636
pru	2125
pru$	4536
psychiatric$	2082 2351
psychiatrist$	6091 2351
psychiatrists$	2351
psycho	3876 2353
psycho$	4079
psychologist$	6082 6091 2352
psychologists$	2352
psychopath$	4079
psychopaths$	4079
psychos$	4079
psychosis$	2331 2379
psychotherapist$	6091
psychotic$	4125 2331
ptsd$	2313
public	3805
public$	2848 5987 6011 3988 4046 2166
puffer$	4270 1864 1868
puffers$	4270
pulled$	4638 4274
punch	6175
punish$	5856 1250 1251 1252 1253
punished$	4910 1250 1251 1252 1253
punishes$	1250 1251 1252 1253
punishing$	1250 1251 1252 1253
pupil	3991
pupil$	5097 5111 5112 5113 5114 5115 5116 6197 1638 4071 4124 2125
pupils	6046
pupils$	105 2661 2665 2666 314 2811 401 402 403 5097 5100 5111 5112 5113 5114 5115 5116 5502 5503 5504 5505 5506 3307 3308 3309 3357 5596 3820 1427 6047 1436 1444 6066 4007 4046 4071 4124 1721 4340 4452
purcha	4373
purely$	528
purple$	1852
purpos	4350
purpose$	5725 5728 6008 1395
pursue	1362
pursui	1362
push	1435
push$	154 155 156 1597 2020
pushed$	154 155 156 1597
pushes$	154 155 156 1597
pushing$	154 155 156 1597
put$	0 1 2 2414 4623 4624 9 4627 4690 4719 4874 4875 4876 4877 5483 5567 1335 1336 3855 1445 1520 4032
puted$	0 1 2 9 4032
puting$	0 1 2 9 4032
puts$	0 1 2 2414 9 4627 5567 3715 1520 4032
putted$	0 1 2 9 4032
putting$	0 1 2 2415 4622 9 5567 4032
queen$	4082
queens$	4082
questi	1452
question$	3863
questionable$	2445 37 1591
questioned$	1566
quick$	5854 3649 1239 1631
quickly$	5255 5806 5807 5808 5809
quiff$	4264
quiffs$	4264
quite$	557 652 708 711 1778 1794
rabble$	408 409 4062 1658 2216
race$	3177 3180 3192
radar$	5904 3699
raff$	4060
rag$	4057
rags$	4057
raid$	4412
raids$	4412
raise$	3092 3093 3094 3097 3098 3100 3101 3104 3448 1791
raised$	3447 1791 4274
raises$	1791
raising$	3092 3093 3094 3097 3098 3100 3101 3104 1791
ran$	154 155 156 168 169 1541 1597 1689 1692 4382
rape	3968
rape$	6174 4053
raped	4586
rarely$	702 3113 703 3114 704 1501
rascal$	2216
rascals$	2216
rash	3871
rash$	6077
rat$	4058
rate	1390
rate$	5980 4429
rated$	486 490
rates$	5980 4429
rather$	5867 5869
rats$	4058
re	3801
re$	3280 1662
reach$	5069 5511 5527 5544 5545 5546 4292 4294
reached$	5462 5468 5473 5476 5482 5530 5531 5532 5533 5534
reaches$	4293
reaching$	5544 5545 5546 3341 4292
react$	5484 5856
read	4557
read$	5069 1014 1015 1016 5712 6127 4556
reader$	5913
readers$	5913
readily$	5806 5807 5808 5809
readin	6131 3926
reading$	6132 4312 2140
ready$	5854 3649 1266 1399 6137
realise$	2751 2752 2753 2754 2755 2756 2757 2758 2759 2760 2761 2762
really$	3051 881 882 883 884
rearrested$	4591
reason$	5544 5545 5546 1361 4292
reasoned$	5462 5468 5473 5482 5530 5531 5532 5533 5534
reasoning$	5544 5545 5546 3344 4292
reasons$	1361
reassurance$	5353
rebuff$	1872
rebuffed$	5447 5448 5449 5450 5451 5452 5453 5454 1872
rebufffed$	1872
rebufffing$	1872
rebuffing$	1872
rebuffs$	1872
receiv	4350 2087
recent	1264
recent$	3675
reckless$	2445 4748 1589 2226
recklessly$	2206
recognise$	4949 2751 2752 2753 2754 2755 2756 2757 2758 2759 2760 2761 2762
recognition$	5913 4362
record	1396 1423 3861
record$	3535 5859 1289 1295 5952 5953 6018 1418 3834 3840 6193 4493 4611
recorded$	1335 1336 1349 3834 3840 3855 1445 2028
recording$	1220 1221 1222 1223 1289 1295 1419 3840 4331
recordings$	1419
records$	5898 1289 1295 5952 5953 6018 3834 3840 6067 4363 4493
recover$	2108
recovered$	2108
recovering$	2108
recovers$	2108
recrui	6058
recruit$	140 1595 1596
recruited$	4638 140 2552 142 143 144 1595 1596
recruiter$	5033 4076
recruiters$	5033 4076
recruiting$	140 1595 1596
recruits$	140 1595 1596
recruitted$	140 1595 1596
recruitting$	140 1595 1596
red$	5995 1831 1852 4270 2026
redemption$	4294
redheaded$	2240
reduc	1390
reduce	1503
reduce$	4431
reduct	3802
reduction$	6004 6008
referr	6090 1481
referral$	3241 831 832 833 5716 4340 2194
referrals$	3241 831 832 833 5716 5842 5843 4340 4341
referred$	2087
refuge	3942
refuge$	6148
refus	1455 4545 2135
refusal$	461 462 463 464 465 822 823 3249 1085
refusals$	822 823 3249 1085
refuse	2188
refuse$	325 326 327 328 329 331 349 821 5563 5564 5565 5567 1871 4300 1936
refused$	325 326 327 328 329 331 349 821 5447 5448 5449 5450 5451 5452 5453 5454 5563 5564 5565 5567 1871 4300 4336 1936
refuser$	4093 2220
refusers$	4093 2220
refuses$	325 326 327 328 329 331 349 821 5563 5564 5565 5567 1871 4300 1936
refusing$	325 326 327 328 329 331 349 821 5563 5564 5565 5567 1871 4300 1936
regard	4350
regard$	2441 2442 2443 5677 5678 5679 5680 5681 5682 5683 5684 3481 3482 3483 3484 3485
regardless$	5330
regist	1269 1421 3832 3861
register$	3701 6059 6067 6177 6178 4399 4534
registers$	6067
registrations$	4370 1960
regrettable$	3593 3594 5801
regrettably$	2248
regular$	180 181 1599
regularly$	179 6100
rehabilitation$	2195
reject$	397 398 5567 1637 1872
rejected$	397 398 5447 5448 5449 5450 5451 5452 5453 5454 5567 1637 1872
rejecting$	397 398 5567 1637 1872
rejects$	397 398 5567 1637 1872
rejectted$	397 398 5567 1637 1872
rejectting$	397 398 5567 1637 1872
relapse$	5485
related$	6121 4055
relati	6139 6151 4350
relations$	4013
relationship$	4645 222 223 224 4846 4847 5186 1548 4000 4013 4185
relationships$	4645 222 223 224 4000 4013 4185
released$	1567 2188
relentlessly$	2245
reliab	1264
reliable$	3675
reliant$	4203
relied$	5530 5531 5532 5533 5534 1424
relies$	1551
relish$	367 368
relished$	367 368
relishes$	367 368
relishing$	367 368
reluctance$	461 462 463 464 465
reluctant$	325 326 327 328 329 331 461 462 463 464 465 1239
relying$	1551
remain	2166
remain$	4690 288 289 413 420 421 422 423 424 425 426 427 487 501 502 503 504 505 506 624 3035 625 626 627 628 631 632 633 634 5483 1667 1668 1714 1715 1725 4577
remained$	2877
remains$	71 72 288 289 413 420 421 422 423 424 425 426 427 2877 2882 487 501 502 503 504 505 506 624 3035 625 626 627 628 631 632 633 634 1667 1668 1714 1715 1725
remand	3826
remand$	2401
remanded$	6032 2401
remark$	817 818 819 820
remarkably$	1778
remarked$	817 818 819 820
remarking$	817 818 819 820
remarkked$	817 818 819 820
remarkking$	817 818 819 820
remarks$	817 818 819 820
reminded$	4669 4670 1305 1447
reminder$	5797 5798
reminders$	4666 5797 5798
remorse$	4039
remorseless$	2226
remote$	5854
remov	1435
removed$	6053
render$	17 18 20
rendered$	17 18 20
rendering$	17 18 20
renderred$	17 18 20
renderring$	17 18 20
renders$	17 18 20
rent$	2395
reoffe	3806
reoffend$	5484 5933
reoffended$	2407
reoffender$	2219
reoffenders$	2219
reoffending$	6007 6010 6012 2407
reoffends$	2407
repair$	5856
repara	1572
reparation$	3983
repeat$	180 181 5484 1599 1662 1975
repeated$	3591 3592 3616 5842 5843 1895 4341
repeatedly$	179 3396 1150
replied$	5636 5637 5638 5639
reply$	5457 5463 5477 5702 5856 5859 4285
report	3676 3684 1396 1422 1423 3926 4350 4352
report$	4924 4949 5716 1234 5882 5890 1289 1295 5952 5953 3834 6132 4340 4552
reported$	4859 4867 1328 3834 1426 4403 4442
reporting$	1289 1295
reports$	5716 1289 1295 5952 5953 3834 4340
reprimand$	2399
reprimanded$	2399
reprimands$	2399
reprobate$	2216
reprobates$	2216
reputation$	544 545 5831
reques	3696
request$	5716 5797 5798 4340
requested$	4367
requests$	5797 5798 5842 5843 4340 4341
requir	3696 4350
require$	5240 723 3135 725 726 727 728 736 737 3149 3150 3151
required$	736 737 3149 3150 3151 1395
requires$	736 737 3149 3150 3151
requiring$	736 737 3149 3150 3151
reside	3805 1525 1528
residential$	3936 3939 1760
residents$	5012 2807 5987 6011 4046 4047
resilience$	2234
resilient$	763 2234
resistance$	461 462 463 464 465
resistant$	461 462 463 464 465 4297 4300 2226
resit	2142
resolution$	6192 4610
resort$	138 139
resorted$	138 139 1191
resorting$	138 139
resorts$	138 139 1192
resortted$	138 139
resortting$	138 139
respect$	4949 4969 2772 2847 5457 5463 5477 5677 5678 5679 5680 5681 5682 5683 5684 4083 4285
respit	1525
respite$	3936
respon	3680 3732 6043 6058 4421
respond$	4949 5457 5463 5477 5702 5856 5859 4285
responded$	5636 5637 5638 5639 5712
response$	1220 1221 1222 1223 5879 5886 3811 3830 1420 6038 6039 3842 1433 1446 1450 4331
responses$	1220 1221 1222 1223 4331
responsib$	5722 5787 5824
responsibbed$	5722 5787 5824
responsibbing$	5722 5787 5824
responsibed$	5722 5787 5824
responsibilit$	3060
responsibilities$	5265 5593 5722 5824
responsibility$	318 319 4974 5593 5667 5677 5678 5679 5680 5681 5682 5683 5722 5824 1227
responsibing$	5722 5787 5824
responsible$	318 319 763 1219 5853 5938 1330 1428 1565
responsibs$	5722 5787 5824
rest$	5844 4342
rests$	5844 4342
result$	61 1362 4552 4554
resulted$	4627
results$	5831 6132 4552 4554
retail	3805
retail$	3846
retailers$	6011
retain$	1957
retained$	4367 1957
retaining$	1957
retains$	1957
retak	2142
return	4350
return$	4690 4719 4721 4722 134 135 136 137 2574 164 168 169 2616 2624 214 215 216 4949 5457 5463 5477 5483 5485 1398 4285
returned$	134 135 136 137 164 168 169
returning$	4729 134 135 136 137 2571 164 168 169
returnned$	134 135 136 137 164 168 169
returnning$	134 135 136 137 164 168 169
returns$	134 135 136 137 164 168 169 1398
revealing$	1864
review	1301
review$	1439 4168
reviewed$	1439
reviewes$	1439
reviewing$	1439
reviews$	1439 4168
reward$	1380
rewards$	1380
riff$	1649
right$	2445 2447 4911 4912 4974
rightly$	1234
rigid$	5854 3649
rigoro	1448
rigorous$	3859
ring	1976
ring$	1278 1656 4270
ringing$	1278
ringle	5945 5974
ringleader$	5962 5993 6030 4387 4452 2217
ringleaders$	5962 5993 6030 4387 4452 2217
rings$	1278 4270
riot$	4101 4102 4103
ripped$	1857 1864
risk$	4617 4618 4626 2424 14 15 16 2437 4644 4893 4935 4936 4957 4958 4959 4960 4961 4962 4963 4964 4965 4966 4967 4968 4979 4980 4981 4982 4983 4988 4995 2890 2891 481 482 2894 484 485 5103 5104 5105 5106 5107 5108 5109 5110 5174 5334 5335 5336 5337 3781 1393 3972 1587 1969 1995
riskier$	2445 1589
risks$	4617 4618 2458 2459 4935 4936 4957 4958 4959 4960 4961 4962 4963 4964 4965 4966 4967 4968 4980 4981 4982 4983 4988 5174 3999
risky$	4617 4618 2445 4748 1589 1633 1713
ritalin$	2341
rivalry$	4055
rivals$	4047
road$	4713 1773
roadman$	5024 4056 2215
roadmen$	5024 4056 2215
roam$	4733
robbed$	4638 4640 1580
robber	5875 3680 5945 3741 5954 1339 3806 6044 6045 6057 3976 3977 3988 3990 4383 4457
robber$	5045 5046 5047 5938 4079 4080
robberies$	5946 5947 3750 6012 6182 6196 4430
robbers$	5045 5046 5047 4079 4080
robbery$	4741 5879 5886 1272 3688 3689 3690 1280 1281 1310 3750 5960 3764 3811 3830 1420 6038 6039 3842 1433 1438 3853 1446 1450 6182 6183 6194 6196 1970 1986 2030
robust	1448 2009
robust$	3859
robustly$	4404
role$	5824
roles	6051
roll$	384 5736
rolled$	4548
rolling$	384
room$	5894 5895 5896 3691 3692 3721 3943 3970 4453
rooms$	4453
ropes$	5171
rose$	4429
rot$	5707
rotten$	1660 4125
rough	4583
rough$	1634 1660 1833
round$	5173 2974 1351 4431
rouser$	4069
rousers$	4069
route	6046
row$	3301 5508 3303
rowdy$	1718 2226
rows$	1521 1547
rude$	5094 5095 5161 5567 2226
ruffian$	2216
ruffians$	2216
rui$	2402
rule$	5015 5627 5628 5629 5630 5631 5632 5633
rules$	5227 5627 5628 5629 5630 5631 5632 5633 5819 4048
run$	4664 4690 4719 4721 4722 154 155 156 168 169 2585 2590 384 651 5485 5567 1541 1597 1688 1691
runaway$	5045 5046 5047 4079 4080
runaways$	5045 5046 5047 4079 4080
rung$	5712
runner	4401
runner$	4770 5048 4079 4081
runners$	4770 5048 5957 4079 4081
runnin	3732 6058
running$	2548 154 155 156 168 169 2584 2586 2590 384 651 5567 5938 6043 1541 1597 1687 1690
runs	6058
runs$	154 155 156 168 169 2590 384 651 5567 1541 1597
rushed$	1477
s$	3730 5939 3776 3890 3902 3911 1515 3929 3930 3939 1533 1534 3974 4474 4477 4479
s17$	2392
s20$	2392
s47$	2392
safe$	4934 4938 2733 4940 4941 3121
safeguard$	2740
safeguarding$	5340 5341 5350 5353 5355 1895
safer$	2445
safety$	4625 2420 4646 4647 4648 4649 4650 2461 2462 4935 4936
said$	2519 2656 2657 2664 5497 3380 3381 3384 1328
sallow$	2240
same$	3134 765 3205 5414 5424 1809
sanction$	2017
sand$	5818
sandy$	1831
sat$	1097 1098 1099 1100 1101 1102 1103 1104
satisfy$	5527
savage$	5045 5046 5047 4079 4080
savages$	5045 5046 5047 4079 4080
saved$	5530 5531 5532 5533 5534
saving$	5831 4294
savvy$	763 4180 2232
saw	1474 1548
saw$	3885
say$	4924 4949 405 5457 5463 5477 3380 3381 3384 1441 4285
saying$	405 5510
says$	405 5497 3380 3381 3384
scallies$	2216
scally$	2216
scan$	1439 6102
scandal$	2246
scandalous$	2246
scaned$	1439
scanes$	1439
scaning$	1439
scans$	1439
scant$	3471 3478
scantily$	782 1824 1834
scar$	790 4264
scarcely$	702 3113 703 3114 704 738 739 740 1781 1782 1795
scare$	5370
scared$	5334 5335 5336 5337 754 755
scarf$	4270
scars$	790 4264
scarves$	4270
scenario$	4619
scenarios$	4619
scheme$	4399
scheming$	2226
schizophrenia$	2332
schizophrenic$	2332
school	1500 6131 4549
school$	4758 4759 4760 5052 5140 3416 5847 3903 6115 6116 3911 6118 6119 6125 6128 6129 6132 6137 3956 4012 1682 1895 1934 4527 4528 4543 2134 4546 2141 4558 2150
schooling$	4543
schools$	6169 4528
sclerosis$	4466
scor	4380
score$	5171
scored$	5928
scour$	1439
scoured$	1439
scoures$	1439
scouring$	1439
scours$	1439
scraped$	4265
scratch$	5727
scrawny$	2240
screen	1481
screening$	6097
screenshot$	1419
screenshots$	1419
screwed$	494
scrounger$	4079
scroungers$	4079
scruffily$	782 1834 4269 4271
scruffy$	1833 1852 1857 1864 2240
scum$	2216
scumbag$	2216
scumbags$	2216
search	5897 1351 5978 1372 6042 1452
search$	1323 5967 3762 5973 5975 5976 1377 3800 1410 1414 1439 3863
searched$	1377 1439
searches$	5975 5976 3783 1377 1414 1439
searching$	5975 1377 1414 1439
searchped$	1410
searchs$	1410 1439
seasoned$	2235
seating$	3861
second$	765 3480
secretive$	2226
section$	2013 2158
sectioned$	2335
secur	1979
secure	1362 1528
secure$	3939 3984 1584 1957
secured$	4367
secureed$	1957
secureing$	1957
secures$	1957
securi	1362
security$	5012 4047
seduced$	369
see	1474
see$	4690 2751 2752 2753 2754 2755 2756 2757 2758 2759 2760 2761 2762 5439 5702 5859 5918 1418 1441 3885
seed$	4071
seeds$	4071
seeing	1474
seeing$	4729 3885 1558 1617
seek	3696 1362 1424 2000
seek$	192 193 194 195 196 197 198 371 2782 372 373 374 375 376 377 5567 1258 6037 3844 1731 1732
seeked$	1258 3844
seeker$	4041 4141 4577
seekers$	4041 4141
seekin	3696 1424
seeking$	192 193 194 195 196 197 198 371 2782 372 373 374 375 376 377 2909 2918 5567 1258 3844 4041 4141 1731 4577
seeks$	192 193 194 195 196 197 198 371 2782 372 373 374 375 376 377 1258 6037 3844 1731 1732
seem$	288 289 413 420 421 422 423 424 425 426 427 487 501 502 503 504 505 506 592 3003 593 594 595 3006 596 597 3008 598 624 3035 625 626 627 628 631 632 633 634 3128 1667 1668 1714 1715 1725
seemed$	288 289 413 420 421 422 423 424 425 426 427 487 501 502 503 504 505 506 592 3003 593 594 595 3006 596 597 3008 598 624 3035 625 626 627 628 631 632 633 634 721 1667 1668 1714 1715 1725
seems$	71 72 288 289 413 420 421 422 423 424 425 426 427 487 501 502 503 504 505 506 592 3003 593 594 595 3006 596 597 3008 598 624 3035 625 626 627 628 631 632 633 634 1667 1668 1714 1715 1725
seen	1548 1570
seen$	560 5462 5468 5473 5482 1474 1489 1558 4382 4403
sees	1474 1548
sees$	3885
seize	1298
seize$	3709 1957
seized	3708 1298
seized$	5914 3709 4367
seizeed$	1957
seizeing$	1957
seizes	1298
seizes$	3709 1957
seizin	1298
seizing$	3709
seizure$	1298 4363 2316
seizures$	4363 4468 2316
seldom$	702 3113 703 3114 704
select	1356
self	2076
self$	28 2544 2763 2764 2765 6108 3968 1625 1673 1792 1803 1914
selfharm$	4487
selfharmed$	4487
selfharming$	4487
selfharms$	4487
selfie$	4808
selfies$	4808
selfish$	2226 2246
sell$	4690 4719 4721 4722 154 155 156 204 1597 1608 4032
sellin	3732 5945 6058
selling$	4751 154 155 156 204 5938 1583 1597 1608
sells	6058
sells$	154 155 156 204 1583 1597 1608
semh$	2384
sen$	6114 2123 4535
send	1422
send$	4690 191 1262 1449 1620 4032 2123 4535
sending$	191 5544 5545 5546 1449 4292
sends$	191 1449 1620
sensation$	1630
sense$	4972 2768 5429
sensible$	2445 763
sensit	1264
sensitive$	3675 4155
sensory$	2104
sent$	191 4874 4875 4876 4877 5878 1262 3948 1620 4032 4336 2165
senten	6151
sentence$	4590 2190 4602 4616
sentenced$	2190
sentences$	4616
sentencing$	2190
separa	6151 6153 3948 3949
separated$	6154
separating$	6154
separation$	6155
september$	4760
sergea	3688 3689 3690 1280 1281 1310 3811 3830 1420 6038 6039 1433 1446 1450
sergeant$	5894 5895 5896 3691 3692 3721 6017 6036 3831 6048 3857 4423
serial$	180 181 1599 1662 1669 1975
series$	982 4396 4397
serious$	2438 1662 1895
seriously$	5657 5658 1150
seriousness$	4957 4958 4959 4960 4961 4962 4963 4964 4965 4966 4967 4968 4980 4981 4982 4983
sertraline$	2344
served$	1573
serves$	294 295
servic	6090
service$	5021 3416 5826 5847 6007 6097 6103 1895 4331 1934
services$	5078 5165 834 835 836 837 3416 5626 5847 6097 4282
serving$	3928 4325 2173
session$	42 44 45 2953 5560 5561 5562
sessions$	42 44 45 5140 2953
set$	3184 868 869 942 1564 4225 4226 4530
setting$	1564
settle$	5457 5463 5477 4285
severa	5921
several$	3591 3592 3616 5842 5843 4341 1970
severe	2071
severely$	2133 2163
sex$	4709 2538 2610 4818 2614 205 2621 4830 4843 4844 5183 5184 4015 4185
sexual$	4748 2602 206 207 208 209 211 2625 2626 2627 4845 5183 1480 1602 1610
sexualised$	4748 2602 5088 5089 5090 5091 5092 5093 1718 2233
sexually$	1605 1775 1776 1805 2093 2174 4586
shabbily$	782 1827 1834
shabby$	1857 1864 2240
shadow	1452
shadow$	1308 3863
shadowed$	1308
shadowing$	1308
shadows$	1308
shaggy$	1831
shall$	840 841 842 843 844 845 1425
shambles$	2246
shambolic$	2246
shame$	5729 3593 3594 5801 1915
shameful$	2246
shamefully$	2246
share	1260 1422 1940
share$	4690 191 5457 5463 5477 5702 5856 5859 1262 1532 4285
shared	1260
shared$	191 5712 5878 1262
shares	1260 1940
shares$	191 1262 1532
sharin	1260 4350 1940
sharing$	191 5742 1262 1532
shaved$	1848 1850 1852 4265
shaven$	1822 1823 1849 1852
she$	2449 2643 2661 2665 2666 4925 314 400 2811 401 5018 402 403 5170 5502 5503 5504 5505 5506 3307 3308 3309 3311 3416 5626 2127
shed	4583
shed$	1207
shedding$	1207
sheet$	4453
sheets$	4453
shelter$	4822 4823 4824 4825 4826 4827 4828 4829
shielding$	5341 5346 5350 5353 5355
shift$	2043
shifty$	1833
shirk$	1207
shirked$	1207
shirking$	1207
shirkked$	1207
shirkking$	1207
shirks$	1207
shirt$	5420 4270
shirts$	5420 4270
shocking$	1123 1124 1125 1126 3593 3594 5801 5837 5838 5839 5840 1920
shockingly$	2248
shoddy$	2246
shoes$	5431 5432 5433 4270 4275
shooti	5954 6044 6045
shootings$	5946
shop	3846
shop$	4758 4759 6052
shopke	3805 3991
shopkeeper$	6197
shopkeepers$	5012 6011 4046 4047
shopli	1339 3806 6045 6057 3976 3988 2409
shoplifter$	5045 5046 5047 4079 4080
shoplifters$	5045 5046 5047 4079 4080
shoplifting$	4741 4751 4755 3750 6012 1438 6182 6194
shoppe	3805
shoppers$	5987 6011 4046
shopping$	3846
shops$	6052
short$	1727 1812 1831 1851 1852 1864 1913 4339 2240
shortcoming$	1894
shortcomings$	5598 5599 5600 1894 4307
shorts$	5431 5432 5433 4270 4275
shot$	3814
shots$	3814
shotter$	2220
shotters$	2220
shotting$	154 155 156 1597
should	3915
should$	258 259 303 616 701 989 990 991 992 3405 5621 1115 3530 3714 1425 6121 1897
shoulder$	5150 787 1935
shouldered$	4228 1935
shouldering$	1935
shoulderred$	1935
shoulderring$	1935
shoulders$	5150 5198 1935
shouldn$	257 1898
shouted$	1539
shouting$	1521
show	1321 3733 1334 4350
show$	4949 2748 5457 5463 5477 924 5590 3715 1441 4285
showed$	1060 3715
showin	1321 1334
showing$	1060 5877
shown$	1060
shows	1321 3733 1334
shows$	923 1060 3715 3749 1441
shrug$	365 1226
shruged$	365 1226
shrugged$	365 1226
shrugging$	365 1226
shruging$	365 1226
shrugs$	365 1226
shunt$	1487
shut$	4336
shy$	4144
siblin	6159 6160
sibling$	4170 1763
siblings$	2412 5160 5292 6165 3997 4170
sick$	6078
sickle$	2067
sidelined$	1921
sight$	6027 4425 2078
sighted$	4324 4403
sighting$	1306 1444 4376
sightings$	1306 6015 1444 4376 2031
sign$	1185 1186 1187 1188 5822 5823 4338 4340
significant$	479 480
signs$	1185 1186 1187 1188 5822 5823 5842 5843 6056 4338 4340 4341
silly$	2438 2445 306 1626 2226
similar$	1812
simple$	2183
simpler$	1399
simply$	268 528 881 882 883 884 3404 1193 1194 1237 1925
since$	4608
single$	3354 1264
sister	6139 3944 6152 3947 6159 6160
sister$	1517 6150 3969 4170
sisters$	5160 4170
sit$	2504 5457 5463 5477 1097 5857 4285
site$	4361
sits$	1097 1098 1099 6058
sitting$	1097 1098 1099
situation$	4619 4935 4936 5338 5339 5836 1547 4580
situations$	4619
six$	776
sixteen$	5209 619 620 621 622
skeletal$	1812
ski$	1865
skimpy$	1864
skin$	3196 6088 4248 1838 1844
skinned$	4211 4241
skinny$	1812 1864 2240
skirt$	5431 5432 5433 4270 4275 4278
skirts$	5431 5432 5433 5436 4270 4275 4278
skive$	2209
skived$	2209
skives$	2209
skiving$	2209
skunk$	3894
slag$	4079
slags$	4079
slapdash$	2246
slave$	4111 1701 2221
slaves$	4111 2221
sleep	3875 3901
sleep$	4690 4733 200 6081 6100 6107 1522 1553 1603 2096
sleeping$	200 1522 1553 1603 2085
sleeps$	200 1522 1553 1603
slender$	1812 2240
slep$	2172
slept$	200 1552 1603 2172
slicked$	786 4265
slide$	4453
sliders$	5431 5432 5433 4270 4275
slides$	4453
slight$	1812 2240
slightest$	3332 3472
slightly$	775 1813
slim$	1812 2240
slimly$	1813
slipshod$	2246
sloppy$	1123 1124 1125 1126 1920 2246
slow$	461 462 463 464 465 1123 1124 1125 1126 5837 5838 5839 5840 5854 3649 1239 1920
slowly$	5854
slut$	4079
sluts$	4079
sly$	2226
smacke	1539
smacked$	3950
small$	3045 779 1780 1812
smart$	4178 4184 1864
smarter$	2445
smartly$	782 1834 4269 4271
smarts$	4179
smelly$	2240
smok	1483
smoke$	4690 4719 4721 4722 5567
smoked$	5567
smokes$	5567
smoking$	5567
snapchat$	183 2594 184 2595 185 2596 186 2597 187 2598 4805 4806 4807
snood$	4270 2242
snoods$	4270 2242
so$	3407 1065 1778
social$	4743 4749 183 184 185 186 187 2800 2908 5120 5162 3416 5626 3703 3725 5947 3825 1966
sod$	3492
sofa	2160 4583
sofa$	6170
sofasu	4571
sold$	154 155 156 204 1583 1597 1608 4032
solely$	1228 1229 1933
solid$	1812
solidly$	1813
solve	2019
solves	2019
solvin	2019
somebody$	4728 3416 5626
someone$	4728 2635 3071 3416 5626
something$	4863 6063
somewhere$	4822 4823 4824 4825 4826 4827 4828 4829
soon$	5806 5807 5808 5809
sooner$	5609 5618
sophisticated$	589 2235
sorely$	1150
sort$	5340 5411 4045
sorts$	4045
sought$	192 193 194 195 196 197 198 371 2782 372 373 374 375 376 377 1732
sound$	592 3003 593 594 595 3006 596 597 3008 598
sounds$	592 3003 593 594 595 3006 596 597 3008 598
source	4350
source$	3675 1265 1940 1941
sources$	1265
space$	5327 3817
speak	1548
speak$	4802 188 189 190 599 600 601 602 603 604 3112 5439 5457 5463 5477 5544 5545 5546 5702 4285 4292
speaking$	188 189 190 4312
speaks$	188 189 190 599 600 601 602 603 604
special$	1496 6114 2147 2157
specialist$	6091
speech$	1475
spell	4557
spelli	3926
spelling$	6132 2140
spend$	4690 2485 2486 2530 4854 4855 4856 4857 4858 390 391 392
spendded$	390 391 392
spendding$	390 391 392
spended$	390 391 392
spending$	4729 4854 4855 4856 4857 4858 390 391 392
spends$	390 391 392
spent$	390 391 392 1573
spice$	3894
spiky$	1831 1852
spineless$	2246
spirit	3875
spirits$	6081
spite$	2460 50 51 53 4781 4782 4783 4784 1181
split	6151 6153
split$	3948
spoiled$	2226
spoilt$	2226
spoke$	188 189 190
spoken$	4669 4670 4859 5462 5468 5473 5482 5712
sporadic$	5083 5084 5085 5086 470 1710
sport$	789 800 801 802 803 804 805 806 6105 1853 1859
sported$	789 800 801 802 803 804 805 806 1853 1859
sporting$	789 800 801 802 803 804 805 806 1853 1859
sports$	789 800 801 802 803 804 805 806 1853 1859
sportted$	789 1853
sportting$	789 1853
sporty$	1833
spot$	6021 6055 4444 4456
spots$	6021 6055 4456
spotty$	785 1837 2240
spray$	1846
spree$	4445
spring$	4760 4761
spurn$	1872
spurned$	1872
spurning$	1872
spurnned$	1872
spurnning$	1872
spurns$	1872
squad	3680 3683 3688 3689 3690 1280 1281 1310 3811 3830 1420 6038 6039 1433 1446 1450
squad$	5886 5887 1271 5889 5894 5895 5896 3691 3692 5901 1285 3721 5961 6017 6036 3831 6048 3857
squarely$	1228 1229 1933
stab	6175
stabbed$	4640 1580
stabbi	5954 6044 6045 3976 3977
stabbing$	5960 6182 6183
stabbings$	5946 6182
staff$	4728 4819 2749 5012 2807 5049 5140 5179 5180 5181 3416 5626 5847 6197 4046 4047
stained$	1857 1864
stairw	4583
stamme	6088 6108
stamp	1390
stance$	4419
stand$	578 3092 3093 3094 3097 3098 3100 3101 3104 1100 1101 1102 1103 1104 1903
standard$	5727 4331
standards$	5627 5628 5629 5630 5631 5632 5633 4331
standing$	3092 3093 3094 3097 3098 3100 3101 3104 1100 1101 1102 1103 1104 1903 2179
stands$	1100 1101 1102 1103 1104 2179
starte	2087
starti	2087
starts	2087
starve$	2056
starved$	2056
starves$	2056
starving$	2056
stash	3728 1333
stashed$	5892
state	3676
state$	5836 5882
statement$	5885 5891 1497 4534
statemented$	2391
statements$	5885 5891
states$	5882
station$	4758 4759 6183
stature$	5390 5391 5392 4223
status$	4984 4986 4987 1630 4168 4534 4577
stay$	4674 2487 2488 2505 4719 4721 4722 2529 4850 4854 4855 4856 4857 4858 4859 4924 5457 5463 5477 1522 4285
stayed$	4727 4859 4867 4874 4875 4876 4877 1522 1552
staying$	4729 4850 4854 4855 4856 4857 4858 4859 1522 2152
stays$	4859 1522 2152
steal$	4690 5483 5563 5564 5565
steali	3732 6058 2409
stealing$	5161 5938
steals	6058 2409
steals$	5563 5564 5565
step	6139 3944 6156
step$	3718 1408 2009
stepbrother$	3969
stepdad$	1517 6150 3945 6165 3969
stepfather$	1517 6150 3945 6165 3969 6179
stepmother$	6150 6165 3969 6179
stepmum$	6150 6165 3969
stepparent$	6165 3969
stepparents$	6165 3969
stepped$	2009
stepsiblings$	6165
stepsister$	3969
stepstepdad$	6165
stepstepfather$	6165
sti	2094
sti$	4505
stick$	4949 5457 5463 5477 1014 1015 1016 4285
still$	4671 1019 1020 1021 1022 1403
stills$	3671 1261 3814
stis$	4505
stock	5945
stock$	1275 5934 5949 5950
stockily$	1813
stocky$	1812 2240
stole	2409
stolen	5945 2409
stolen$	5934 5950 6194 6195 2051
stoned$	5567
stoner$	4079
stoners$	4079
stood$	1100 1101 1102 1103 1104 1903 2179
stop	1351 1389 1452
stop$	2650 5457 5463 5477 5527 5544 5545 5546 5897 1323 5967 3762 5973 1358 1359 1372 3800 1410 3863 4285 4292 2024
stopped$	2648 5530 5531 5532 5533 5534 1410 6042 1578 4336 4403 2110
stopping$	1358
stops	1372
stops$	1358 3783 5998 1410
store	3728 1333
store$	4674
stored$	5892
stores	1333
stores$	3743
storin	3732 5945 1333
storing$	5938
stout$	1812 2240
straight$	4868 4869 1831 1852
strange$	2608
strangers$	2468 2599
strapping$	2240
strate	4414 4421 4426
strategy$	4432
street	1264 6042 3846
street$	4752 4758 4759 3675 3760 5981 6052 4005 1647 1712 1750 1755 1766 1767 1768 1769 1809 1943 2046
streets$	4752 5981 6052 4005
streetsmart$	2231
streetwise$	763 2231
streng	1362
stress$	2106
strict	1448
strict$	3859
strike$	3131 1948
striking$	1833
strikingly$	1778
string$	983
stroke	3871
stroke$	6077
strong	1448 2009
strong$	763 3859 1812
strongly$	1813
stroppy$	2226
struct	4405
struggle$	461 462 463 464 465
struggled$	461 462 463 464 465
struggles$	461 462 463 464 465 2146
struggling$	461 462 463 464 465
stubble$	2241
stubborn$	2226 2246
stubbornly$	2246
stuck$	1014 1015 1016
studen	3991
student$	5097 5111 5112 5113 5114 5115 5116 6197 4071 4124
students$	5097 5111 5112 5113 5114 5115 5116 4071 4124
stunt$	4645 4000
stunts$	4645 4000
stupid$	2438 2445 37 2479 306 1591 1626 2226
sturdy$	1812
stutte	6088
style$	5411 4055
subculture$	4123
subcultures$	4123
subject$	5382 5385 1318 6034 1998
subjects$	5382 5385 1318 3793
submi	4350
submit	1940
submitted$	3855 1445 4442
substance$	2099
substandard$	1123 1124 1125 1126 5837 5838 5839 5840 1920
successful$	5989
such$	1896
sucked$	4638
suffer	1555 1556
suffer$	2108
suffered$	3966 3967 2108
suffering$	2108
suffers$	3966 3967 2057 2108
sufficient$	4203
sugar$	1616
sugges	3676 4350
suggest$	5882
suggests$	5882
suicidal$	2333
suicide$	6079 2333
sullen$	2226
summer$	4760 4761
summon	6042
superficial$	5083 5084 5085 5086 1643 1710
superv	1570 1572
supervised$	1763
supervising$	5187
supervision$	5187 5340 5341 5350 5353 5355 5358 5359 5360 5361 5362 1220 1221 1222 1223 6188 3983 4331 4589 4607
suppl	6058
suppli	1422
supplied$	154 155 156 1597
suppliers$	5962
supplies$	154 155 156 3753 1583 1597
supply	5875 3732 5939 5945 5954 5955 1422 6044 6045 6051 3988 4413 4414
supply$	154 155 156 1258 5934 3753 6194 1597
supplyed$	1258
supplying$	154 155 156 1258 5938 6194 1583 1597
supplys$	1258
suppor	1362 1424 1570 2004 2009
support$	42 5069 5078 5082 5340 5341 5350 5353 5355 834 835 836 837 5711 1220 1221 1222 1223 1353 1366 1395 3906 6122 1506 6123 3918 4282 4534
supported$	1353 1366
supporting$	1353 1366
supports$	1353 1366 1395
suppre	1390
suppress$	2287
suppressing$	2287
suppression$	2287
sure$	867 868 869
surely$	957 964 3375 965 966 3404 4301
surf	4571
surface$	1643
surgery$	6102
surly$	2226
surprisingly$	1778
surveillance$	5973 2258 2290
surveilled$	5928
surviv	1556
survive$	5325 5326 3124 714 715 3127 1793
survived$	3967 1793
survives$	1793
surviving$	1793
suspec	1319 4407
suspect$	5382 5385 5937 4176 4381 1991 1998 2278
suspected$	3730 1328 1337 1565 1972
suspects$	5382 5385 5937 5965 4070 4176 4381 1971 4410 2278
suspen	3926
suspended$	1499 4540 2191
suspendeds$	1499
suspension$	1499 6132 2386
suspensions$	1499 2386
suspicious$	3807
swallo	2113
swap$	213 2624 214 215 216
swaped$	213 2624 214 215 216
swaping$	213 2624 214 215 216
swapped$	213 2624 214 215 216
swapping$	213 2624 214 215 216
swaps$	213 2624 214 215 216
swarthy$	2240
swear$	5567
swearing$	5567 6116
swears$	5567
sweatshirt$	5431 5432 5433 4270 4275
sweatshirts$	5431 5432 5433 4270 4275
sweep$	1204 4451
sweeping$	1204
sweeps$	1204 4451
swept$	1204
swift	2009
sympathy$	4909
symptoms$	4518
syndro	3871
syndrome$	6077 4525
system	4350
system$	5179 5180 5181 5952 5953 6018 6061 6062 1895
systemic$	1895
systems$	5952 5953 1895
t$	3214 5431 5432 5433 3921 4275
ta	1505 3917
ta$	3916 6123
table$	6120
tablet	3876
tablets$	6082 4496 4524
tabs$	3701
tackl	1390
tackle	4431
tactic	4414 4421
tactical$	3842 2037
tag$	6191 6199 4616
tagged$	6191 2197
tagging$	6191
tags$	4616
tail$	1308
tailed$	1308
tailing$	1308
tails$	1308
tak	1435
take$	27 4664 4690 2502 102 103 182 234 2647 4949 2751 2752 2753 2754 2755 2756 2757 2758 2759 2760 2761 2762 575 648 700 5439 5457 5463 5477 3443 1040 1060 5702 5856 5859 1376 1413 1468 1588 1620 4285
takeaway$	4758 4759
taken$	27 4859 5529 3442 1060 5712 1470 1477 1524 1588
taker$	5040 3998
takers$	5040 3998
takes$	27 182 648 1060 1376 1470 1588 1620
taking	2113
taking$	27 4665 182 648 5328 5329 1060 1376 1468 1470 3998 1588
talk$	42 4801 188 189 190 599 600 601 602 603 604 5439 5457 5463 3268 5477 5544 5545 5546 5883 4285 4292
talked$	188 189 190 4874 4875 4876 4877
talking$	188 189 190 5544 5545 5546 3343 5883 4292 2088
talkked$	188 189 190
talkking$	188 189 190
talks$	42 188 189 190 599 600 601 602 603 604 5912
tall$	5393 778 1812 4227 2240
tan$	4256 4257
tanned$	785 1837 2240
tantrum$	5129 5130 4132
tantrums$	5129 5130 4132
target	5897 1356 5982 5983 1411 2009 4426 4431
target$	4635 4636 5927 5967 3768 1998 4422 2029 2141
targeted$	4638 3768 3822 2029
targeting$	3768 2029
targets$	4634 4636 5831 5927 3768 4422 2029
tart$	4079
tarts$	4079
task	3683
task$	5593
tasked$	1312 1431 2012
taskforce$	5889
taskin	2012 4448
tasking$	3811 3830 1420 6038 6039 3842 1433 3853 1446 1450 4423
tastes$	5272
tattoo$	790 5407 4264 1855
tattooed$	2240
tattoos$	790 5407 4264 1855
taught$	4910 5462 5468 5473 5482 5530 5531 5532 5533 5534 6053
taunt$	1636
taunted$	1636
taunting$	1636
taunts$	1636
tauntted$	1636
tauntting$	1636
teach$	5049 5069 5511 5544 5545 5546 4292
teache	3991
teacher$	6197
teachers$	5012 2807 5049 5140 4047
teaching$	1505 3917
team	3683 6090
team$	3416 5847 5887 5889 5894 5895 5896 3691 3692 3721 5961 1357 6017 6036 3831 6048 3857 6095 6103 1934 4469
teams$	1357
tearaway$	2216
tearaways$	2216
techni	4414
teen$	5097 5100 5111 5112 5113 5114 5115 5116 4124
teenage$	765 1609 1662 1665 1669 1808 1809 1970
teenager$	5097 5100 5111 5112 5113 5114 5115 5116 5382 5385 4071 4124
teenagers$	5025 5097 5100 5111 5112 5113 5114 5115 5116 5382 5385 4071 4124
teens$	5025 5097 5100 5111 5112 5113 5114 5115 5116 4124
teeth$	4252
teleph	1966
telephone$	1297 5915 1952 4377
telephones$	1297 5915 4377
tell$	4690 4924 4949 405 5457 5463 5477 3380 3381 3384 5859 1259 1277 1278 4285
telling$	405 1277 1278
tells$	405 3380 3381 3384 1277 1278
temper	6151
temper$	5129 5130 4132
tempered$	4138 4139
tempers$	5129 5130 4132
temporarily$	2127
temporary$	2159
temptation$	4732
tempted$	369
ten$	619 620 621 622
tenancy$	6171 4581
tendencies$	4075
tension$	1521 4405
term$	6088
termin	2092
terrible$	2438 2445 37 2824 1123 1124 1125 1126 5837 5838 5839 5840 1591 1753 1920
territ	3817
territory$	6023
terrorise$	394 1635
terrorised$	394 1635
terrorises$	394 1635
terrorising$	394 1635
terrors$	4508
test$	5567 6097 1962 4505 4512
tested	1481
tested$	2100
testing$	5567
tests$	4512
text$	188 189 190
texted$	188 189 190
texting$	188 189 190
texts$	188 189 190
textted$	188 189 190
textting$	188 189 190
than$	4929 2999 5222 5223 5224 5225 692 709 712
thank$	4894 4895 4896 4897 4898 4899
that	4350
that$	232 2749 5018 5168 765 5715 5799 5800 5882 3749 1651 1809 4333
the$	2561 2562 2749 4956 2774 2778 5012 400 2858 550 5168 2965 3063 664 765 3208 3218 808 5547 3365 3390 5626 3446 3581 3608 3610 5819 5820 3616 3618 5842 5843 5851 3647 3744 3758 3764 3766 3775 3790 6003 3818 3863 3867 3893 3993 4047 1651 4333 4341 1970 1973 1995 2111
thef$	5938
theft	3741 5954 1339 6044 6045 6057 3976 3977 3988 3990
theft$	4741 4755 5161 5947 3750 5960 1438 6182 6183 6194 6196 1986
thefts	3806
thefts$	5946 5947 3750 6012 6182
their	3704 1294 1319 4358 1964 1982
their$	2440 2444 2457 59 66 67 69 2483 4692 105 4736 2615 4835 2710 2711 309 4933 2730 2749 4975 4979 2774 5049 5174 565 2996 5205 3000 3002 3125 3189 3190 3191 812 3353 5623 3523 3533 3607 3609 3611 5819 5820 3616 3618 3619 5831 5842 5843 3730 3758 3764 3766 1465 3879 3880 1533 1534 3946 3953 3965 1611 1623 1721 1861 1862 1896 4334 4341 1934 2083 2116
theirselves$	2411 2413 2428 2429 19 2431 2432 2433 2434 2435 25 2593 4880 4881 4883 2688 2689 2690 2691 2692 2693 2694 2695 2697 2698 4907 4908 2728 2732 322 2734 2735 4942 4943 4944 4945 4946 4947 5059 5190 5191 5192 5193 5194 5195 5196 5298 5299 5300 5301 5302 5303 5304 5305 5306 5307 5308 5309 5310 5311 3106 5318 3643 3996 4018 4019 4201 4202
them	3672 3679 3693 5921 5923 1311 5968 5974 3785 5991 3788 3789 6046 6069 4374 4427 4433 4539
them$	4620 4621 4822 4823 4824 4825 4826 4827 4828 4829 2696 2705 2706 2807 2855 493 2929 2930 2931 2932 2933 3057 5547 3357 3451 3452 3497 3498 3499 3500 3501 3502 5715 3538 3552 5788 5789 5790 5791 5792 5793 3588 5842 5843 5865 5866 3661 5899 1313 1350 5994 6006 3820 6034 1427 6047 1436 1444 6066 3865 4113 4304 4334 4335 4341 4452
themself$	2411 2413 2428 2429 19 2431 2432 2433 2434 2435 25 2593 4880 4881 4883 2688 2689 2690 2691 2692 2693 2694 2695 2697 2698 4907 4908 2728 2732 322 2734 2735 4942 4943 4944 4945 4946 4947 5059 5190 5191 5192 5193 5194 5195 5196 5298 5299 5300 5301 5302 5303 5304 5305 5306 5307 5308 5309 5310 5311 3106 5318 3643 3872 3996 4018 4019 4201 4202 4467 4488
themselves$	2411 2413 4620 4621 2428 2429 19 2431 2432 2433 2434 2435 25 2593 2623 4880 4881 4883 2688 2689 2690 2691 2692 2693 2694 2695 2697 2698 4907 4908 2728 2732 322 2734 2735 4942 4943 4944 4945 4946 4947 5057 5059 5190 5191 5192 5193 5194 5195 5196 5298 5299 5300 5301 5302 5303 5304 5305 5306 5307 5308 5309 5310 5311 3106 5318 5332 5733 3643 3872 3996 4018 4019 4201 4202 4467 4488
therap	3876 6092
therapist$	6082 6091
therapy$	6083 4498 4499 4518 4582
there$	876 877 878 3724
these$	550 757 761 765 5507 903 5547 3497 3498 3499 3500 3501 3502 3542 3544 3554 3555 5788 5789 5790 5791 5792 5793 5842 5843 5865 5866 3661 1666 1669 4304 1896 4334 4335 4341 1970 4433
they	5876 5906 1311 1346 1354 6046
they$	2449 2661 2665 2666 4925 314 400 2811 401 5018 402 403 5170 5502 5503 5504 5505 5506 3307 3308 3309 3311 3416 5626 3757 3765 3782 3820 1415 1427 6047 1436 1444 6066 3870 4452
thick$	773 1800 1815 1851 1856 2226
thickset$	1812 2239
thief$	5045 5046 5047 4079 4080
thieves$	5045 5046 5047 4079 4080
thigh$	6086
thighs$	6086
thin$	1812 1829 1833 2240
things$	5272 5313 5338 5339 1547
think$	4949 599 600 601 602 603 604 3112 3428 5635
thinking$	4312
thinks$	599 600 601 602 603 604 3428 5635
third$	765
thirteen$	619 620 621 622
thirty$	4837 3015 5236
this$	2749 528 765 5547 5582 3451 3452 3497 3498 3499 3500 3501 3502 5715 5788 5789 5790 5791 5792 5793 5842 5843 3638 3758 1651 1717 1809 4304 4333 4334 4335 4341 1973
thoroughly$	1889
those	5968 4427
those$	5004 550 757 3732 5974 3793 6003 6030 1669 4304 1970
though$	4781 4782 4783 4784
thought$	4859 5606 5622 3428 5635 5677 5678 5679 5680 5681 5682 5683 5684 5685 5686 3481 3482 3483 3484 3485 1328 1426
thoughts$	1462
threadbare$	1864
threat$	3781 1371 1969
threatening$	1718 2224
three	5921 6046
three$	3616 3820 1427 6047 1436 1444 6066 1970 4452 2183
thresholds$	5819
threw$	339
thrill$	4984 1630
thrills$	4988
throug	1940 2004 2009
through$	5073 3116 3117 3201 5528 5548 5553 3621 1593
throw$	339
throwing$	339
thrown$	339 1539 1540
throws$	339
thug$	2216
thuggery$	2216
thuggish$	2216 2224
thugs$	5963 2216
tic$	2106
tick$	1905
ticking$	4317
tidy$	1833
tied$	1329 3838 4265
ties$	406 4055
tight$	1851 1864
tightly$	788
tiktok$	183 2594 184 2595 185 2596 186 2597 187 2598 4805 4806 4807
time	3914
time$	4691 4736 4955 2801 2803 2826 5226 5490 5491 5492 5560 5561 5562 5571 5930 4298
timed$	5990
timekeeping$	4038
timeline$	3845
times$	5572
timeta	3861 3926
timetable$	6067 6120 6132
timetables$	6067
tip	2052
tip$	1374
tipoff$	4463
tipoffs$	4463
tipped$	1374
tipping$	1374
tips$	1374
to	4350
to$	4674 4686 2484 2493 2515 2527 2545 2546 2547 2549 2579 2583 2587 2637 2638 2639 2640 2641 2644 2699 4923 2743 2789 2793 2817 2860 2863 2872 2888 2937 2957 2962 2977 2978 2980 3083 3099 5380 3233 5443 5444 5445 5455 5474 3278 3279 3305 5536 5549 3397 3398 3399 5634 5640 5641 5642 3449 3450 5676 3496 1112 3531 3579 3639 5855 3650 3651 3673 3677 3681 1274 3714 3723 3727 3736 3739 3740 3761 3771 3772 3780 3803 3827 1425 1442 3864 3874 3888 3895 3900 6110 3921 6181 3980 1576 4037 4282 4284 4287 4303 4305 4334 4347 4423 2047 4601
toarso	6044
toburg	6044
tocrim	6044
todama	6044
todeal	6044
todiso	6044
toe$	5415 1646
togang	6044
tokenistic$	1643 2246
told$	4669 4670 2522 4864 4871 5462 5468 5473 5476 5482 5530 5531 5532 5533 5534 3380 3381 3384 5712 1312 1447
tolerance$	4418
tone$	5402 4249
tones$	5402 4249
too$	2969 2970 5255 746 747 748 3600 3601 3602 3603 3648 1238
tooffe	6044
took	2113
took$	27 102 103 182 235 3441 1041 3461 1060 1468 1470 1588 1620 4032
toolki	4414
tooth$	4252
top	6058
top$	5417 5431 5432 5433 5993 6030 1451 4270 4275 4277 1970 1975 1977
topless$	2602
tops$	5417 5431 5432 5433 4270 4275 4277
torment$	394 1635
tormented$	394 1635
tormenting$	394 1635
torments$	394 1635
tormentted$	394 1635
tormentting$	394 1635
torn$	1857 1864
torobb	6044
toshoo	6044
tostab	6044
tosupp	6044
total$	838 1256 1895
totally$	1886 1889
tothef	6044
touch$	4674 5527 5724
touched$	4638 4848
tough	1448
tough$	452 453 454 455 456 457 763 3859 1833 2008 2235
toughe	1448 2009
tougher$	3859 2008
touret	2066
tourette$	4477
tourettes$	4477
toward	1362 1424 2004
towards$	2549 2789 2793 5053 2888 2934 5941 4555
town$	3805 3846
toxic$	410 411 412 1661 2226
trace	5897 1292 5918
trace$	5927
traces$	5927
track	1292 5983
track$	3701 5920 5927 5929 3810 3840 1430 4444
tracke	1292 5911
tracked$	5928 3840 1430 1946
tracki	1292
trackie$	4270
trackies$	5431 5432 5433 4270 4275
tracking$	3840
tracks	1292
tracks$	5927 3840
tracksuit$	5431 5432 5433 4270 4272 4275 2242
tracksuits$	5431 5432 5433 4270 4272 4275 4403 2242
trade$	204 213 2624 214 215 216 1608
traded$	204 213 2624 214 215 216 1608
trades$	204 213 2624 214 215 216 1608
trading$	204 213 2624 214 215 216 1608
traffic$	154 155 156 1597 4363
trafficced$	154 155 156 1597
trafficcing$	154 155 156 1597
trafficed$	154 155 156 1597
trafficing$	154 155 156 1597
trafficking$	154 155 156 1597
traffics$	154 155 156 1597
trail	1452
trail$	1308 3863
trailed$	1308
trailing$	1308
trails$	1308
trainer$	4270
trainers$	4822 4823 4824 4825 4826 4827 4828 4829 5431 5432 5433 4270 4275
training$	3983 3995
transmitted$	4504
trap$	1674
trauma$	6173 2107
traumatic$	4475
travel$	4721 4722 4850 1620 4032
traveled$	1620 4032
traveling$	1620 4032
travelled$	1620 4032
travelling$	4729 4850 1620 4032
travels$	1620 4032
trawl	1301
trawl$	1439 4378 2296
trawled$	1439
trawles$	1439
trawling$	1439
trawls$	1439
treated$	1349 3878 1489 2060
treatm	4510
treatment$	6083
trendy$	1864
trial$	4590
tricky$	452 453 454 455 456 457 5133 5134 5135 5136 5137 5138 5139 4136
tried$	5497 5615 3413 4310
trouble$	4745 2677 2678 4885 4886 4887 4888 4988 4995 5161 3301 5508 3303 5568 3435 5647 5648 5649 1521 1547 4033 1653 1654 1655 4125
troubled$	5622 3428 5635 3436 5668 1713 1809
troublemaker$	2217
troublemakers$	5161 2217
troublemaking$	2217
troublesome$	2226
truancy$	2209
truant	2389
truant$	4690 4733 5045 5046 5047 5563 5564 5565 4079 4080
truanted$	2209
truanting$	2209
truants$	5045 5046 5047 4079 4080
true$	1120
trust$	5069 5457 5463 5477 5498 5499 5500 5501 5511 5544 5545 5546 3416 5847 4285 4292 1934
trusted$	4874 4875 4876 4877 3121 5530 5531 5532 5533 5534
trusting$	3341
try$	5457 5463 5477 5497 5544 5545 5546 5557 4285 4292 4310
trying$	5544 5545 5546 6037 4292 4312
tryings$	6037
tubby$	2240
tumour	3871
tumour$	6077
turf	3817
turf$	6023
turn$	138 139 2745 2747 824 825 3254 3260 3265 3274 5483 5484 1157 1163 1164 1165 5857
turned$	138 139 3188 3193 824 825 5447 5448 5449 5450 5451 5452 5453 5454 1157 1163 1164 1165 1190 4336
turning$	138 139 824 825 1157 1163 1164 1165
turnned$	138 139
turnning$	138 139
turns$	138 139 824 825 3302 1157 1163 1164 1165
twelve$	619 620 621 622
twenty$	4837 4838 5209 3015 615 5236 3031 5238
twice$	2630 4841 5277 2127
twists$	4262
two	5921 6046
two$	3616 3820 1427 6047 1436 1444 6066 1752 1970 4452 2183
twoc	3988
twoc$	6194
ugly$	2240
unable$	325 326 327 328 329 331 348 461 462 463 464 465 1488 1510 4300
unacceptable$	5088 5089 5090 5091 5092 5093 1718 2246
unacceptably$	2246
unacco	2166
unaccompanied$	4577
unambitious$	2226
unauthorised$	2133
uncaring$	2226 2246
uncle	6139 3944 6152 6156
uncle$	1517 6150
unco$	1709 1904
unconscious$	2378
uncontrollable$	1713 4300 2226
uncooperative$	2222 2246
uncorr	1264
uncorroborated$	3675
under	1474 2188
under$	201 416 3201 963 3615 3885 1478 3978 1568 1958 2054
underage$	1604 1609
undercover$	2260
underdressed$	2240
understand$	47 48 4949 2751 2752 2753 2754 2755 2756 2757 2758 2759 2760 2761 2762 5498 5499 5500 5501 1305 1447 1476
understands$	1447 1476
understood$	5581 1328 1426
undert	1291
underweight$	4513 2240
underwent$	2367
undesirable$	5001 5002 5003 1633 1713
undesirables$	5001 5002 5003
undisciplined$	2226
undoubtedly$	957 4301 2245
unempl	6151
unengaged$	2222
unfazed$	2235
unfit$	1111
unforgivable$	2246
unforgivably$	2246
unfounded$	1640
ungovernable$	2226
ungrateful$	2226
unhealthy$	2445 37 410 411 412 1591 1661
unhelpful$	2246
uniform$	5413 4268 4270
uniforms$	5413 4268 4270
uninterested$	1880 4300 2226 2246
unironed$	1857
unit	3683 6090
unit$	3416 5847 5887 5889 5894 5895 5896 3691 3692 3721 5961 6017 6036 3831 6048 3857 6103 6129 6145 6190 4536
units$	4423
unkempt$	2240
unknow	5911
unknown$	2607
unlawful$	4748
unless$	1381
unlikeable$	2226
unlovable$	1713
unmanageable$	5088 5089 5090 5091 5092 5093 1713 4125 2226
unmotivated$	2226
unnecessary$	2438
unpleasant$	2226
unpredictable$	5088 5089 5090 5091 5092 5093 1718 2224
unprepared$	1873
unprofessional$	2246
unprofessionally$	2246
unquestionably$	2245
unreachable$	4300 2222
unreliable$	4300 2226 2246
unrepentant$	2226
unresponsive$	2222
unruly$	1651 1713 1718 1809 2226
unsafe$	4617 4618 4634 2445 37 4748 1589 1591
unsavoury$	5001 5002 5003 1713
unshockable$	2235
unstable$	4159 4160 2226
unsubstantiated$	1640
unsuitable$	5004 1633
unsupervised$	1763
unteachable$	1713
untidy$	1852
until$	5925 1381 4608
unto$	2851 2853
untrue$	5586
untrustworthy$	4300 2226 2246
unusual$	1833
unusually$	1778
unwanted$	2684
unwashed$	1852 1857 2240
unwilling$	325 326 327 328 329 331 350 461 462 463 464 465 1239 1873 4297 4300
unwillingness$	461 462 463 464 465
unwise$	2445 37 306 1591 1626
up$	4642 4708 2628 2731 4951 2806 5013 441 2905 2906 5118 2989 3001 5210 5242 3049 3066 5312 5364 3175 5400 5406 5419 5437 5459 5460 5465 5466 5470 5471 5479 5480 5487 5488 5489 5588 3521 3532 5743 3569 3572 3573 5811 3614 3762 3774 6032 6035 6137 6154 6155 1569 4131 4213 4274
update$	1277
updateing$	1277
updates$	1277
upon$	2674 2675
ups$	5220 5231 5248 5321
urchin$	2216
urchins$	2216
urgency$	5871 5872 5873 5874 4349
us$	4728 5344 3538 1441
use	1424 1551
use$	4674 4690 4719 4949 5457 5463 5477 3338 1270 6107 4285
used	1424 1483
used$	4638 4867 443 686 1189 1273
useful	1424 1940
useful$	5888 1395
useless$	1881 2226 2246
user$	5038
userna	3861
usernames$	6067
users$	5038
uses	1483
using	1483 1551
using$	444
usual$	3655 1659
utter$	838 1257
utterly$	3396 1150 1886 1889
vaccin	2374
valuab	1940
value	4350
value$	1270 2011
values$	5151 4167
van$	4356
vandal$	5045 5046 5047 4079 4080 2216
vandals$	5045 5046 5047 4079 4080 2216
vans$	4356
vape$	6101
vapes$	4822 4823 4824 4825 4826 4827 4828 4829 6101
variable$	5083 5084 5085 5086
vehicl	5926
vehicle$	3988 1952 1959
verbally$	1729
versed$	3021
very$	654 3217 3408 1778 1794 2102
vest$	4270
vests$	4270
vicious$	2224
victim$	2771 419 5096 5334 5335 5336 5337 1555 1755
victimisation$	4918 4919
victimise$	1250 1251 1252 1253
victimised$	1250 1251 1252 1253
victimises$	1250 1251 1252 1253
victimising$	1250 1251 1252 1253
victims$	299 4957 4958 4959 4960 4961 4962 4963 4964 4965 4966 4967 4968 418 5096 5334 5335 5336 5337
video$	4808 5919
videos$	4808
view$	5942 4340
views$	4340
vindictive$	2224
violen	6075 6151
violence$	4741 4755 2677 2678 514 515 5161 3811 3830 1420 6038 6039 3842 1433 3853 1446 1450 1521 4033 4055 1995 4572 2162
violent$	5088 5089 5090 5091 5092 5093 5161 1662 1718 1975 2224
virtually$	624 3035 625 626 627 628 631 632 633 634 679 680 1779 1788
visibility$	6025
visible$	3859 4266
visit	1551 4414 4421
visit$	2953 5967
visited$	5712
visiting$	4729
visitor$	6082
visits	1548
visits$	2953 5912
visual$	2078
vital$	3616
vodka	3875
vodka$	6081
voice$	4340
voices$	4340 4483 4484 4485
volatile$	5088 5089 5090 5091 5092 5093 1718 2224
volition$	4676 4677 4678 4679 4680 4681 4682 4683 4851 4852 4031
volume	1390
voluntarily$	4851 4852 4030 4031
vomit$	6078
vote$	122 123
voted$	122 123
votes$	122 123
voting$	122 123
vulnerabilities$	2720 310 311
vulnerability$	4918 2720 310 311 4957 4958 4959 4960 4961 4962 4963 4964 4965 4966 4967 4968
vulnerable$	4619 4634 5334 5335 5336 5337 5367 5368 5369 4206 1809
wag$	1601
wagging$	1601
wags$	1601
waited$	4336
waitin	1481
waiting$	1466 1485 2087
walk$	4854 4855 4856 4857 4858 4924 1105 1106 5857
walked$	2518 2660 2667 1105 1106 4336
walking$	4729 1105 1106
walks$	1105 1106
wall$	3854
wannabe$	1645 2216
wannabes$	2216
want	3696
want$	2816 5240 5319 3140 730 731 732 829 5498 5499 5500 5501 5517 5518 5519 3368 1038 5888 6037 1463
wanted$	4913 829 5581 1039 1284 1463 1565 1581
wants$	5319 829 5517 5518 5519 3368 6037 1463
ward	6090
warden	3688 3689 3690 1280 1281 1310
warden$	5894 5895 5896 3691 3692 3721 1429
wardens$	5012 5163 5164 5894 5895 5896 3691 3692 3721 1357 1429 4047
warn$	1374
warned$	4669 4670 2465 55 56
warning$	4666 1185 1186 1187 1188 5822 5823 5842 5843 6002 3922 4048 4340 4341 1954 4596
warnings$	4666 1185 1186 1187 1188 5822 5823 5842 5843 6002 4048 4340 4341
warrant$	723 5973 4411 2294
warrants$	4411 2294
was	1349 2071
was$	54 71 72 141 288 289 413 420 421 422 423 424 425 426 427 459 2877 2882 487 501 502 503 504 505 506 624 3035 625 626 627 628 631 632 633 634 5382 5385 3222 3245 3368 984 985 5687 3493 1151 3595 3596 3631 1228 1229 3722 3734 3791 1467 1667 1668 1699 1703 1714 1715 1725 4221 4265 1933 4382 2036 2079 2084 2090 2091 2102 2127 2129 2130 2163 2167 2175 2180 2182 2183 2187
wash$	1196
washed$	1196
washes$	1196
washing$	1196
waste$	338
wasted$	338
waster$	2216
wasters$	2216
wastes$	338
wasting$	338
watch	1452 1955
watch$	5431 5432 5433 3701 5920 1308 5929 5967 1418 3840 3863 1558 4270 4275 4444
watched$	5718 5719 5922 1308 3840 6064 1558
watches$	5431 5432 5433 4270 4275
watching$	1308 3840 1558
watchlist$	4366
watchlists$	4366
watchs$	1308 3840
water$	3957
wave$	4445
wavy$	1852
way$	4645 2967 3219 809 810 811 3228 3229 3296 5784 1237 4000
ways$	4645 5169 5227 5272 5559 4000
wayward$	1713 4125 1809
we$	3350 3351 3352 1234 1357
weak$	5083 5084 5085 5086 470 1123 1124 1125 1126 5837 5838 5839 5840 1737 1738 1920 1942
weapon	5875 5945 6056 6195
weapon$	5934 5949 5950 6194 2040
weapons$	4741 1275 5934 5949 5950 2040 2291
wear	1574
wear$	4854 4855 4856 4857 4858 789 794 800 801 802 803 804 805 806 1853 1859
wearing$	789 794 800 801 802 803 804 805 806 1574 1853 1859
wears$	789 794 800 801 802 803 804 805 806 1853 1859
weary$	4181
weed	3994
weed$	4774 4775 4776 4822 4823 4824 4825 4826 4827 4828 4829 3894 6101 6200 4008
week$	5560 5561 5562 4584
weekend$	6081
weeks$	4584
weighed$	2377
weight	3876 3901 6108
weight$	6082 6107 4514
welfare$	4625 2420 4646 4647 4648 4649 4650
well$	5077 547 548 557 610 691 708 711 777 782 1813 1826 1834 4269
wellbe	3901
wellbeing$	4625 4646 4647 4648 4649 4650 4935 4936 6107
went$	4671 134 135 136 137 138 139 167 168 169 2590 371 1210 1477 1569 1619 1620 4032 2165
were	5911 1349
were$	2452 54 71 72 141 288 289 413 420 421 422 423 424 425 426 427 459 487 501 502 503 504 505 506 5167 624 3035 625 626 627 628 631 632 633 634 762 3245 3368 984 985 5687 1151 3596 3631 1228 1229 3722 3734 3784 1667 1668 1699 1703 1714 1715 1725 4221 4265 1933 4382 2036 2127 2167 2175 2180 2187
wet$	1482
wets$	1482
wetting$	4509
what$	2707 2708 5168 2964 5174 5338 5339 5820 5842 5843 3829 4035 4341
whatever$	5313 5330
whatsapp$	183 2594 184 2595 185 2596 186 2597 187 2598
whatsoever$	5687
wheel$	5730
wheelchair$	2336
when	4358
when$	5925 5930
whenever$	5925
where	4358
where$	1317 3841
wherea	3703 1421 3832 3833
whereabouts$	5909 5910
which	4350 4358
which$	5939 6040 6046 3852
while$	5720
white$	765 785 1808 1809 1830 1837 4270 1864
who	5875 5893 5939 6040 6046 3852 4358
who$	2631 2632 313 5000 5005 5167 5382 5385 1286 3700 3706 1313 1332 1342 3756 1350 3841 6051 4221
whole$	3557 3559 1651
wholly$	1886 1889
whom	6040 6046 6058
whom$	5903 5959 1350 3841
why$	307 308
wicked$	1660
wider	1319
wider$	3730
wife$	6135 6167
wild$	1651 1660 4098 4099 4100 4125 1831 1852 2226
wilful$	2246
wilfully$	179 1937 2246
will$	351 681 701 713 716 839 840 841 842 843 844 845 846 850 851 866 870 871 872 3295 5513 5514 5515 5516 3321 3345 3346 3349 3368 5576 5577 967 968 3682 1274 3714 3778 1425 1878 1890 2047
willed$	4148
willing$	3237 3239 1266 1618
willingly$	4851 4852 236 4030 4031 1621
willingness$	3330 5537 5538 5539 5540 5541 5542
wind$	395 396 3282
winding$	395 396
winds$	395 396
winter$	4760 4761
wiry$	1812
wise$	551 552 589 763 4177 4182 4183 1777 1789
wiser$	2445 588 589
wish$	3330 5537 5538 5539 5540 5541 5542 6037
wished$	1463
wishes$	1463 4340
wishs$	6037
with	5995 3989 2009
with$	4694 4697 4702 4734 2534 2535 2539 4816 2611 2613 2633 2686 2687 2795 2798 5010 2817 5070 5074 5080 5081 5087 2934 5144 531 5159 2954 2957 561 3107 3108 3109 5382 5385 789 5475 5512 5550 1067 5832 3673 3697 5912 3731 5941 1471 3933 6149 1577 4043 1754 1853 4423 4461 2114 2124 4567 4597
withar	6044
withbu	6044
withcr	6044
withda	6044
withde	6044
withdi	6044
withga	6044
withheld$	4348
within$	2925 3738 3868
withof	6044
without$	436 5298 5299 5300 5301 5302 5303 5304 5305 5306 5307 5308 5309 5310 5330 741 876 879 3304 922 1068 1069 3505 1502 1884 1885 1901 1917
withro	6044
withsh	6044
withst	6044
withsu	6044
withth	6044
woeful$	2246
woefully$	2246
woman	3991
woman$	5216 3018 5247 5252 5253 5254 650 5269 5270 5271 5275 661 662 5297 6197 4190
women$	5209 5216 5219 3016 5228 5230 5245 5252 5253 5254 661 662 5324 5416 4190 4199
won$	325 326 327 328 329 331 340 852 853 854 855 856 3292 1874 1891
wont$	852 853 854 855 856 1874
wool$	4195
woolly$	2246
word$	5825
wore$	4854 4855 4856 4857 4858 789 794 800 801 802 803 804 805 806 1853 1859
work	4414
work$	42 44 45 2495 4744 145 146 147 148 149 150 151 152 153 4949 5050 2864 2874 5121 2938 2973 5439 5457 5463 3269 5477 3306 5527 5544 5545 5546 5551 5702 1321 1733 4285 4292 4331
worked$	145 146 147 148 149 150 151 152 153 5530 5531 5532 5533 5534 1570 4293
worker	6090
worker$	4820 3416 5847 6188 4607
workers$	4820 2749 5140 5179 5180 5181 3416 5847
working$	145 146 147 148 149 150 151 152 153 2875 5544 5545 5546 4292 2144
works$	145 146 147 148 149 150 151 152 153 4293
workshop$	42 44 45
workshops$	42 44 45
workshy$	2226
world$	5227 1770 1771
worldly$	589 1772 2231
worn$	4859 4874 4875 4876 4877 5917 3713 4265
worr	1490 1514 1562
worried$	3628
worries$	4980 4981 4982 4983 4340
worry$	4340
worrying$	5088 5089 5090 5091 5092 5093 1716 1718
worse$	5322 5323 4204
worst$	2709 1975
worth$	4971
worthless$	2226
would$	261 2718 407 428 5240 857 858 859 870 871 872 3321 3368 5576 5577 967 968 3682 1274 1875 1878 1890
wouldn$	857 858 859 1875
wound$	395 396
wrap	6195
wraps$	5064 4008 4113
wreak$	1694
wreaked$	1695
wreaking$	1693
wrist$	6086
wrists$	6086
writ	4557
write$	1171 1423 6127 1679 1680
writing$	1174
written$	1152 1173 1511
wrong$	2445 2446 37 2506 2507 2508 4745 4999 5001 5002 5003 1591 1634
wrote$	1172
y$	5266
year	3924
year$	2634 5221 3026 767 770 772 6126 3924 6130 4584
years$	5206 5207 5208 5278 5279 5280 4584
yet$	1245
yield	1940
yjs	3981
yjs$	6187 2196
yob$	2216
yobbish$	1718 2216
yobbo$	2216
yobbos$	2216
yobs$	2216
yoi$	2405
yos	3981
yos$	6187 2196
yot	3981
yot$	6187 2196
young	3991
young$	105 399 2820 5097 2895 2896 5111 5112 5113 5114 5115 5116 512 513 2926 3007 3168 3169 3170 3171 3172 3173 765 5382 5385 3314 3388 3570 3571 3580 3624 3662 3664 3672 3693 3719 1311 1346 5968 1354 5974 3785 3788 3862 6069 6197 1609 1662 1665 1669 4124 4169 1785 1808 4374 1970 4427 4433 2164
younger$	3955 4007
youngers$	5957
youngster$	5097 5111 5112 5113 5114 5115 5116 4124
youngsters$	5097 5111 5112 5113 5114 5115 5116 4007 4124
youth	2192
youth$	5097 5100 5111 5112 5113 5114 5115 5116 765 5382 5385 5388 5389 3687 1318 3981 1571 1662 4075 1665 4124 4220 1810 1970 2183 2192
youths$	5025 5097 5100 5111 5112 5113 5114 5115 5116 5382 5385 1318 4075 4124 1810 2237
yp	3672 3679 5906 5921 5923 3719 5926 1311 5968 5974 3789 6069 1491 1500 1519 3932 6166 1563 4374 4402 4427 4539
yp$	1639
yp1$	1638
yp2$	1638
yp3$	1638
yp4$	1638
yp5$	1638
yp6$	1638
yro$	2403
zero$	919 3471 1938 2007
