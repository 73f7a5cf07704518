2427 2222 1599

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
(?:aims?|purpose|goal|objective|point|intention|task|remit)(?: of(?: \w+){1,4}?)? (?:is|was|must be|should be) (?:\w+ )?to (?:break|split|disperse|separate|divide|dismantle|disband|fragment|scatter) (?:up )?YOUNG
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

0 0 1 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 7 7 8 8 9 9 9 11 13 14 17 17 17 17 18 20 20 20 21 23 23 23 23 24 24 25 25 26 27 27 28 28 28 29 29 30 30 30 31 31 32 32 32 32 32 32 32 32 33 33 34 35 36 36 37 37 37 37 37 37 37 37 37 37 37 37 37 37 37 37 37 37 37 37 37 37 38 38 38 38 38 38 38 39 39 40 40 41 41 41 41 41 41 42 42 42 43 44 44 44 44 44 44 45 45 46 46 46 46 47 47 47 48 48 48 49 49 49 49 50 50 51 53 53 54 54 55 55 55 56 56 56 56 56 56 57 57 57 58 58 58 59 59 59 59 60 60 60 60 61 61 62 62 62 62 62 62 62 62 62 63 64 64 66 70 70 70 70 70 71 71 71 72 73 73 73 73 73 73 73 75 77 78 82 83 85 87 87 87 87 87 87 87 87 88 88 88 88 92 93 93 94 94 96 96 96 97 99 99 99 99 99 99 100 101 104 104 105 106 106 106 106 106 107 107 107 107 107 107 107 107 108 108 108 108 108 108 108 109 109 109 109 110 110 111 112 112 113 113 114 114 115 116 116 117 117 118 119 120 120 120 120 120 120 121 121 121 121 121 122 122 123 123 125 125 126 126 127 127 128 130 131 132 133 134 134 135 136 137 138 139 139 139 140 141 141 142 142 143 144 144 145 146 146 147 147 147 147 147 147 147 147 147 148 148 148 150 150 150 151 152 153 153 153 153 153 153 153 153 153 153 153 153 154 154 154 154 154 154 154 154 154 154 154 155 155 155 155 157 157 158 158 160 160 160 160 160 160 160 161 161 161 161 161 161 164 164 164 165 165 166 167 167 167 169 170 172 173 174 174 175 175 176 176 176 182 183 186 187 192 192 195 195 195 196 197 198 203 204 204 204 205 205 205 205 205 205 205 205 206 206 206 207 208 208 208 208 211 213 213 213 213 214 214 217 217 217 220 220 221 221 221 221 222 222 222 222 222 222 224 225 225 227 227 227 227 227 228 228 228 228 229 230 230 230 230 230 230 231 231 233 233 233 233 234 234 234 235 235 235 235 235 235 235 235 236 236 236 236 236 236 237 238 238 238 238 238 238 242 242 242 242 243 245 245 246 246 248 248 248 248 248 248 248 249 249 249 250 250 254 257 258 260 260 261 263 266 268 268 268 269 269 269 272 273 274 274 275 275 276 282 283 285 286 288 289 290 291 292 292 292 293 294 295 295 295 296 298 298 298 298 300 300 300 301 301 301 301 301 301 301 302 302 303 304 305 305 306 307 308 310 310 311 312 312 312 312 312 312 312 313 313 313 313 313 313 314 314 314 314 315 316 318 318 318 318 318 319 319 319 320 320 320 320 321 322 322 322 322 322 322 322 322 322 322 322 323 324 324 325 327 327 327 327 327 328 328 328 329 330 330 332 333 334 334 334 335 336 336 336 336 336 339 339 339 340 340 340 341 341 341 341 341 342 342 342 344 345 345 345 346 346 348 348 348 348 348 348 348 348 348 348 348 348 348 349 352 354 354 354 355 355 356 357 357 357 358 358 359 361 361 362 363 363 364 364 364 364 365 365 365 365 366 366 367 368 368 368 368 368 369 369 369 369 370 370 370 371 371 372 372 372 373 373 373 373 373 374 374 374 375 376 376 376 377 378 378 379 380 380 380 380 380 380 381 381 386 386 386 386 387 387 389 389 393 393 393 397 398 398 398 398 402 403 405 406 407 410 410 410 411 413 415 415 415 416 417 418 419 419 419 420 420 420 420 420 420 420 421 422 422 422 422 423 424 425 425 425 427 427 428 428 431 432 432 434 435 436 436 436 437 438 438 438 438 439 439 439 439 440 441 442 442 442 442 442 442 443 443 443 443 443 443 444 444 444 444 444 445 445 445 446 446 446 446 446 446 447 449 450 450 451 451 451 452 452 453 454 454 454 454 456 457 457 457 457 458 458 458 458 458 459 459 459 460 461 461 462 462 462 462 463 463 463 463 464 465 465 465 467 467 468 468 468 469 469 469 469 469 470 471 471 471 471 471 471 471 472 474 474 474 475 475 475 475 476 476 476 476 476 476 476 476 478 480 480 480 481 481 481 482 484 484 484 484 485 485 485 487 487 488 488 488 488 488 489 489 489 490 490 491 491 491 491 491 492 493 496 497 497 497 499 500 500 500 501 502 503 503 504 505 505 505 505 506 506 506 506 506 507 507 507 507 507 507 507 508 508 508 508 509 510 510 510 510 510 510 510 511 511 512 512 512 512 513 513 513 513 513 513 513 513 513 513 513 513 513 513 513 513 513 513 513 514 514 514 515 515 515 516 516 516 516 517 518 518 519 519 519 519 520 521 521 521 521 521 521 521 522 523 523 524 524 524 524 524 525 525 525 525 525 525 525 526 526 526 527 528 528 528 528 528 528 528 528 528 529 529 530 531 531 532 532 532 532 532 534 534 535 536 536 536 537 537 537 537 537 537 537 537 537 537 537 537 538 538 538 538 539 539 539 539 539 539 539 539 539 539 539 539 539 539 539 539 539 539 539 539 539 539 540 541 542 543 543 543 543 543 544 545 545 545 545 545 546 546 546 547 548 549 551 551 552 552 552 552 552 552 553 553 553 554 554 555 555 555 557 557 557 557 558 558 558 558 559 559 560 561 562 564 565 566 567 568 569 570 571 571 574 575 576 577 578 579 579 580 580 580 580 580 581 582 582 582 582 583 584 584 585 587 587 589 590 591 591 592 592 593 594 595 596 598 598 599 599 601 601 601 601 602 602 603 603 603 603 604 604 604 604 605 606 607 608 609 610 611 619 623 624 625 626 627 628 629 630 631 633 637 638 639 640 641 642 643 644 645 646 647 648 649 650 652 656 658 659 660 662 666 671 672 675 677 678 681 682 683 684 686 691 693 694 696 697 699 700 701 702 704 705 707 712 714 715 720 721 727 729 731 732 735 740 741 742 744 745 746 747 749 753 754 755 756 758 759 761 763 764 765 766 771 773 777 778 779 780 781 787 789 797 799 801 802 806 807 808 813 814 816 818 821 822 823 824 825 827 828 830 831 832 833 834 836 837 838 839 840 841 842 846 847 848 849 850 851 852 853 854 855 856 857 859 861 862 863 864 867 868 869 870 871 873 874 875 876 877 878 879 880 881 882 884 885 886 887 888 889 890 891 893 894 895 896 897 898 901 902 903 904 905 906 907 910 911 913 914 917 919 920 921 922 923 924 925 926 927 928 929 930 931 932 933 934 936 937 938 939 942 945 967 968 969 978 984 987 991 994 997 999 1000 1002 1005 1006 1009 1053 1056 1057 1065 1069 1070 1089 1093 1094 1095 1100 1101 1108 1115 1122 1124 1125 1130 1151 1155 1156 1158 1159 1160 1166 1169 1173 1175 1180 1182 1188 1190 1196 1197 1203 1204 1213 1215 1216 1217 1218 1220 1223 1228 1229 1230 1231 1232 1233 1235 1236 1237 1238 1240 1241 1243 1245 1246 1249 1250 1251 1254 1255 1261 1264 1265 1266 1267 1269 1270 1271 1274 1276 1277 1279 1280 1281 1282 1283 1290 1291 1294 1296 1297 1298 1299 1300 1301 1302 1303 1304 1309 1310 1311 1312 1313 1314 1315 1325 1334 1336 1340 1344 1346 1348 1351 1352 1356 1359 1363 1365 1366 1368 1369 1371 1374 1375 3 3 10 12 14 15 21 22 35 38 51 52 57 62 64 68 69 74 76 78 79 83 84 85 86 89 90 91 92 93 93 95 97 102 103 104 105 117 124 125 129 136 149 154 156 159 162 163 166 168 170 171 174 175 175 177 178 179 181 184 187 189 189 189 189 189 190 191 193 193 193 193 193 193 193 194 195 198 201 202 203 204 204 205 206 207 209 210 212 212 212 212 212 212 212 212 212 212 212 213 214 214 214 214 214 214 214 214 214 214 214 214 215 216 217 218 219 220 221 223 223 223 223 223 223 224 226 232 236 238 239 240 241 242 243 244 245 247 247 247 248 251 251 251 251 253 255 256 258 258 258 258 258 258 258 258 258 258 258 258 258 258 258 258 258 258 258 258 259 260 262 263 265 265 267 268 269 270 271 277 279 284 284 284 284 284 284 284 284 297 299 299 309 317 324 326 327 328 331 337 338 343 345 346 347 350 351 353 358 360 376 379 382 384 384 384 384 384 384 384 384 384 384 387 389 390 392 393 394 395 395 396 398 398 398 398 398 398 398 398 398 398 398 398 398 399 400 401 402 403 404 406 407 408 408 408 408 408 408 408 408 408 408 408 408 408 409 410 411 412 414 415 418 419 420 421 423 423 424 425 426 426 426 426 426 426 431 433 436 444 445 448 455 466 470 473 474 476 477 479 479 483 485 485 486 490 494 495 497 498 499 500 503 504 513 517 523 525 533 535 535 535 535 535 535 535 535 535 535 535 537 537 537 537 537 538 543 550 551 552 559 563 572 573 579 584 585 586 587 588 590 597 600 604 612 614 620 632 634 655 657 661 663 664 665 668 669 670 673 674 676 679 680 685 687 688 689 690 692 695 698 703 706 708 709 710 711 713 716 717 718 719 722 724 725 728 734 736 737 738 739 748 750 751 757 760 762 767 768 769 770 772 775 776 782 783 784 785 786 791 792 793 794 795 796 798 800 803 804 805 809 810 811 812 815 817 819 820 826 829 835 843 844 845 858 860 865 866 872 883 892 899 900 908 909 912 915 916 935 940 941 947 948 949 959 971 972 977 980 982 988 992 993 998 1004 1007 1008 1010 1012 1013 1015 1021 1023 1024 1033 1034 1037 1041 1042 1048 1049 1050 1051 1054 1055 1060 1061 1062 1066 1067 1068 1072 1074 1075 1091 1092 1097 1099 1102 1106 1109 1111 1117 1119 1120 1123 1126 1127 1128 1131 1133 1134 1135 1136 1137 1142 1147 1148 1150 1152 1153 1161 1162 1164 1165 1167 1168 1170 1172 1174 1178 1179 1183 1184 1185 1186 1189 1192 1193 1198 1199 1200 1201 1205 1206 1207 1208 1209 1210 1211 1212 1214 1221 1222 1225 1226 1227 1234 1239 1242 1244 1247 1248 1252 1253 1256 1260 1262 1272 1273 1275 1278 1284 1285 1286 1287 1288 1289 1292 1293 1295 1305 1306 1307 1308 1316 1317 1319 1320 1321 1323 1324 1327 1328 1329 1330 1332 1337 1338 1339 1341 1342 1343 1347 1353 1355 1357 1358 1362 1364 1370 1372 1376 16 19 65 67 80 81 98 180 185 188 189 193 199 200 212 219 223 247 251 252 258 264 278 280 281 284 287 299 383 384 385 388 391 395 398 408 426 429 430 479 535 537 556 613 615 616 617 618 621 622 635 636 651 653 654 667 723 726 730 733 743 752 774 788 790 918 943 944 946 950 951 952 953 954 955 956 957 958 960 961 962 963 964 965 966 970 973 974 975 976 979 981 983 985 986 989 990 995 996 1001 1003 1011 1014 1016 1017 1018 1019 1020 1022 1025 1026 1027 1028 1029 1030 1031 1032 1035 1036 1038 1039 1040 1043 1044 1045 1046 1047 1052 1058 1059 1063 1064 1071 1073 1076 1077 1078 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1090 1096 1098 1103 1104 1105 1107 1110 1112 1113 1114 1116 1118 1121 1129 1132 1138 1139 1140 1141 1143 1144 1145 1146 1149 1154 1157 1163 1171 1176 1177 1181 1187 1191 1194 1195 1202 1219 1224 1257 1258 1259 1263 1268 1318 1322 1326 1331 1333 1335 1345 1349 1350 1354 1360 1361 1367 1373

12 14 8 9 10 10 10 10 4 6 4 5 5 6 7 7 7 5 6 6 6 7 8 3 10 4 3 4 3 5 7 6 6 4 5 6 6 4 3 4 4 4 16 18 11 12 5 7 8 10 11 11 14 16 13 14 14 5 6 7 8 10 8 8 8 9 7 3 4 4 3 4 4 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 3 4 4 4 5 5 3 4 4 4 8 9 9 9 9 9 4 4 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 5 5 6 4 5 6 7 7 4 3 3 3 3 5 3 3 3 7 8 8 8 9 10 9 10 11 11 11 11 12 4 5 4 4 5 4 4 4 4 3 3 3 3 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 3 6 3 3 3 4 6 7 7 7 7 7 7 8 7 8 8 8 3 8 8 4 5 8 10 10 7 3 4 4 4 4 5 3 3 10 10 3 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 8 7 7 4 5 5 6 10 12 9 6 8 4 6 4 4 3 3 4 3 4 3 3 5 5 5 5 5 5 5 4 5 7 6 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 4 5 3 3 9 3 4 5 5 4 5 7 5 5 5 5 5 6 8 8 7 7 6 6 6 6 6 7 6 6 7 7 4 5 5 3 4 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 4 5 6 7 5 6 6 6 6 6 6 3 4 4 4 4 4 6 7 7 4 5 4 8 9 9 3 4 3 3 4 4 4 5 5 6 6 3 7 5 3 3 4 3 3 3 3 3 3 5 7 7 7 14 14 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 3 4 4 4 4 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 3 4 4 4 4 11 12 12 12 6 17 18 18 18 19 18 10 11 4 5 5 5 3 4 4 4 4 5 5 5 5 5 5 6 6 7 6 6 6 3 9 9 9 9 9 9 3 3 3 4 4 3 3 4 5 9 9 9 9 9 10 10 3 4 4 3 4 4 3 3 3 4 4 5 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 3 4 8 3 4 4 5 6 6 4 5 6 7 7 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 3 5 3 6 4 5 6 4 3 9 10 4 11 12 12 12 12 12 12 7 8 8 8 8 9 6 7 7 7 4 5 4 5 5 5 6 8 9 9 4 5 5 4 4 8 9 9 9 9 10 10 9 9 9 9 3 5 5 5 7 7 8 7 7 4 4 5 4 3 4 4 4 4 5 5 3 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 3 3 9 10 10 11 11 10 10 10 10 10 11 12 10 3 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 10 11 11 11 10 10 7 9 10 10 10 10 7 8 8 8 6 7 7 5 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 3 4 3 3 5 4 4 4 4 4 5 3 4 4 4 3 3 3 3 5 6 5 3 3 4 4 4 3 3 3 4 5 5 5 5 7 4 4 4 4 6 3 4 5 6 5 6 6 6 6 6 7 6 3 5 6 6 6 3 3 6 6 6 9 11 5 6 5 3 4 3 5 3 3 3 5 10 11 11 11 5 6 6 6 3 4 6 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 5 5 5 5 6 6 6 6 6 3 3 3 4 5 5 5 6 7 5 5 6 7 6 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 6 7 15 16 16 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 3 4 3 8 9 9 4 3 4 5 4 3 3 4 3 4 3 3 4 4 4 3 4 4 4 4 10 11 11 11 11 3 3 5 5 5 6 3 3 3 3 4 3 8 8 4 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 8 8 8 8 4 5 5 4 4 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 3 4 4 7 8 8 6 8 8 7 9 3 4 5 6 6 6 4 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 5 4 6 3 3 4 4 3 3 5 4 3 3 5 4 3 3 3 3 4 5 6 5 6 5 5 5 5 5 5 5 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 3 4 5 4 6 5 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 6 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 4 7 4 4 4 5 4 3 3 3 4 5 4 5 6 6 6 6 6 6 3 4 4 5 5 6 6 6 13 10 4 9 9 3 3 3 3 5 6 17 9 9 11 11 4 4 7 10 11 8 11 11 8 4 5 8 7 4 6 6 8 5 5 4 5 5 4 7 4 5 4 6 3 4 5 6 4 3 5 4 11 0 4 8 13 5 4 3 7 3 3 4 8 6 6 3 3 3 4 10 6 11 3 4 3 3 6 7 4 6 8 3 4 3 4 8 5 5 6 4 10 5 6 5 0 6 4 5 7 7 6 5 4 0 2 3 3 7 4 4 4 7 5 8 4 6 3 4 8 6 3 4 4 0 4 3 6 3 7 5 11 0 3 4 3 6 12 12 11 3 4 18 8 3 9 11 21 12 3 5 11 9 2 10 4 12 7 3 5 13 13 19 19 19 17 12 11 10 17 17 15 9 10 3 19 9 14 14 5 3 12 10 13 7 3 18 10 12 11 5 12 13 8 18 9 14 7 10 21 16 16 4 18 14 3 11 4 3 5 6 3 4 3 6 7 3 4 6 3 3 6 3 4 3 4 5 3 3 5 4 5 5 4 2 3 7 3 4 3 4 3 4 6 5 5 3 3 4 5 3 3 3 4 4 3 6 5 2 4 4 7 3 5 4 3 7 7 6 6 4 4 6 4 7 4 5 8 3 3 3 6 3 2 3 4 5 5 17 5 4 8 6 2 7 5 6 5 5 5 3 7 3 6 3 6 5 5 5 3 4 5 7 5 6 3 3 4 3 5 9 5 3 3 6 6 3 4 7 4 2 3 5 11 5 6 5 5 3 3 2 4 3 5 2 2 3 2 2 8 4 3 2 3 2 2 3 2 2 2 2 2 2 3 2 2 2 2 2 6 7 2 5 2 2 9 2 2 3 2 2 2 2 3 2 2 2 2 3 2 3 2 3 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 6 13 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 5 8 8 2 3 2 3 2 2 2 2 2 8 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 6 3 2 2 2 2 5 2 3 2 2 2 4 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 3 3 4 5 2 2 3 2 5 2 2 2 2 2 2 4 2 2 3 4 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 2 5 4 2 2 2 7 3 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 3 5 3 3 2 3 3 6 4 2 4 3 4 2 2 2 2 2 2 3 2 2 2 2 2 3 2 2 4 3 2 2 2 2 2 4 3 2 2 2 2 2 2 3 3 3 4 1 2 2 3 2 2 4 2 2 2 2 2 2 2 3 2 5 3 3 2 8 3 2 4 0 2 7 5 2 2 2 2 2 3 2 3 5 2 2 2 4 4 2 4 4 2 4 2 2 2 1 2 2 3 2 2 3 8 2 2 4 2 2 2 2 8 2 3 2 2 2 2 2 2 2 2 2 2 2 1 2 2 2 2 2 2 4 2 2 2 1 1 2 1 2 1 2 2 2 2 2 2 2 2 2 2 3 2 2 3 3 2 2 1 4 2 1 2 2 4 2 2 2 2 2 1 4 2 2 2 4 2 2 2 2 3 2 3 3 2 4 5 2 3 2 2 2 2 2 4 2 2 3 2 2 2 2 2 2 7 2 2 5 2 1 2 2 2 2 4 2 4 2 3 2 2 2 2 4 7 2 2 2 4 2 2 2 2 2 4 2 2 4 5 2 2 2 2 2 4 3 2 3 2 3 2 3 2 4 2 6 2 2 4 2 4 2 2 2 3 2 2 3 2 4 3 2 2 3 9 3 2 2 1 2 1 1 1 2 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 4 1 1 1 1 1 3 2 46 5 1 1 1 2 1 1 2 1 1 2 1 1 2 1 1 1 2 2 1 3 2 1

1$	1519 3946 4252
12$	619 620 621 622
13$	619 620 621 622
14$	619 620 621 622
15$	619 620 621 622
16$	619 620 621 622
17$	4601 2408
18$	4869 3031
19$	4869 3031
2$	4252
20$	4869 3031 4601 2408
21$	4869 3031
22$	4869
23$	4869
24$	4869 1902
25$	4869 3031
26$	4869
27$	4869
28$	4869
29$	4869
3$	4252
30$	4869 3031
31$	4601
3x5x2$	2268
4$	4252
47$	4601 2408
5$	776 4252
5x5x5$	2267
6$	776 4252
60$	4453
7$	4252 4329
8$	4252
9$	4252
a$	2498 2579 4803 2583 437 438 439 5095 2932 2933 532 629 630 3079 3106 3107 765 3495 3597 3632 3781 3911 3912 3943 6186 1545 4015 4023 6246 1665 1698 1823 1921 1933 1983 1986 4492 2199
abandon$	1938
abandoned$	1935 1938
abandoning$	1938
abandons$	1938
abc$	2219
abdicate$	1207
abdicated$	1207
abdicates$	1207
abdicating$	1207
abh	4018
abh$	6240
abide$	4981
abilit	4552
abject$	1909
able$	573 576 577 579 682 3118 3135 3136 1400
abortion$	2374
about	3750 4380
about$	2471 5205 3287 861 862 863 864 3292 5708 5865 5866 5867 1293 3771 3955 4003
above$	3217
abscond$	4821 2224
abscondded$	2224
abscondding$	2224
absconded$	2224
absconder$	4040 2224
absconders$	4040 2224
absconding$	4039 2224
absconds$	2224
absconsion$	2224
absconsions$	2224
absen	4576
absenc	6197
absent$	4826 5599 3740
absolute$	838
absolutely$	920 3504 1900 1903
abus	6221
abuse	3998
abuse$	4649 4650 4773 4950 4951 4967 4968 6218 6219 6220 4083 4604
abused	1553
abused$	4670 3980 4617 2192
abuser$	4817 5065 5071 4106
abusers$	4817 5065 5071 4106
abusive$	1732 4170 2240
abysmal$	2262
abysmally$	2262
academy$	3432 5879 6161 6162 6175
accept$	4722 4981 2767 2768 2769 2770 2771 2772 2773 2774 2775 2776 2777 2778 5110 5471 5489 5495 5509 5734 4315 4316
acceptable$	1385 2219
accepted$	4891 4899 4906 4907 4908 4909
accepting$	5110
access$	2134
accommodation$	4854 4855 4856 4857 4858 4859 4860 4861 6217 6236 4602
accomplice$	4059 2315
accomplices$	4059 2315
accord$	4708 4709 4710 4711 4712 4713 4714 4715 4883 4884 4061
accoun	3719 1314 3742 3842
account$	5709 5710 5711 5712 5713 5714 5715 6064 6116 6117 4139
accountability$	318 319 5903 5904 5905 5906 4379
accountable$	318 319
accounts$	5941 5964 6064 4139
accusation$	4081
accusations$	4081
acd$	2325
achiev	1363
acknowledge$	2767 2768 2769 2770 2771 2772 2773 2774 2775 2776 2777 2778 5734
acknowledged$	5668 5669 5670 5671
acne$	2257
acned$	2256
across$	3019 593 594 3022 596 3024 598 3145 3217 4205 4335
act	1350 6028 6136
act$	2635 4864 592 3019 593 594 595 3022 596 597 3024 598 599 600 601 602 603 604 665 5621 5734 5888 5891 5929 6029 1734
acted$	592 3019 593 594 595 3022 596 597 3024 598 599 600 601 602 603 604 3419 3428 5654 5668 5669 5670 5671 5744 1734
acting$	508 592 3019 593 594 595 3022 596 597 3024 598 599 600 601 602 603 604 1713 1734
action	1264 4450
action$	4677 5699 5709 5710 5711 5712 5713 5714 5715 4030 4448
actionable$	3691
actions$	3 4 5 6 7 2437 2438 2439 4677 4695 4708 4709 4710 4711 4712 4713 4714 4715 4967 4968 4969 4030
active	6076
active$	124 125 126 127 302 4046 4216 1986 1988 4427
activi	5907 4430 4442 4443 4450
activities$	4675 4677 4030 4043 4085
activity$	4675 4677 2636 4865 5941 6046 4030 4043 4085 4215 4434
acts$	2635 4864 592 3019 593 594 595 3022 596 597 3024 598 599 600 601 602 603 604 666 1734
actual$	4018
add$	2078
added$	1336 1337 3872 1446
addict	6154 6197 4542
addict$	5077 5078 5079 4109 4110 2236
addicted$	1498
addiction$	1498 4557
addicts$	5077 5078 5079 4109 4110 2236
addres	1269 5958 1422 3849 3850 3878
address$	4809 4810 4811 4812 2591 2592 2593 2594 4612
addresses$	5932 6100 4405 4475
adhd	6154
adhd$	6144 2323
adidas$	4300
admit$	5489 5495 5509 5734 5888 4315
admitted$	1491 1503 4533
adolescent$	5129 5143 5144 5145 5146 5147 5148 765 5414 5417 1676 1679 4154 1822
adolescents$	5129 5143 5144 5145 5146 5147 5148 5414 5417 4154
adopted$	4610
adoption$	2184
adoptive$	2184
adult$	4738 4760 2556 2557 4794 2615 2619 2622 4849 4851 4871 4874 2803 5033 5034 5035 5036 2892 2927 5235 589 5241 5243 5248 3035 5260 5265 5266 5267 5275 5284 5285 5286 3075 649 5305 661 662 3091 5314 5315 3094 3095 3134 3137 5359 5406 5407 5408 5409 5410 5411 4036 1627 4058 4219 4220 1797 4226 1815
adults$	4794 4817 2615 4845 4849 4851 4871 2810 5033 5034 5035 5036 5044 2823 5172 5211 5212 5213 5221 5235 5241 5245 3025 5248 3032 5260 5265 5266 5267 5273 5281 5282 5283 5284 661 662 3091 5314 5315 5359 5373 5382 5387 5390 5391 5392 5393 5394 5406 5407 5408 5409 5410 5411 5448 4036 4077 4221 4226
advance$	1354
advanced$	589 4046
advanceed$	1354
advanceing$	1354
advances$	1354
advantage$	4671
advice$	4698 5110 5659 5660 5661 5662 5663 5664 5665 4078 4312 4370
advis	4477
advised$	4701 4702 2481 55 56
affairs$	5300
affection$	4854 4855 4856 4857 4858 4859 4860 4861
affili	1350 4430 4434 4436 2316
affiliate$	4085
affiliated$	406 4085
affiliates$	4085
affiliation$	387 388 406 4085
affiliations$	4085
affray	4018
affray$	6240
afraid$	5366 5367 5368 5369 754 755
african$	1847
afro$	4292 1866 4294
afros$	4292 4294
after	5943 3967
after$	2757 2962 5220 3001 3121 5374 5375 5379 5380 5386 1180 6189 6190 3984
again$	1150 3672 3673
agains	3795 4450
against$	4813 4814 4815 4816 6002 6017 6047 1443 4327 4418 4420 4460 4493
age$	2628 4868 2843 5238 5239 5310 5311 5312 5427 5428 5429 3945 4583
aged$	5414 5417 4056
agencies$	3432 5879
agency$	3407 3432 5879 3691 1909 1948
ages$	5238 5239
aggression$	5161 5162 514 515 4162
aggressive$	5120 5121 5122 5123 5124 5125 5126 5127 5193 1732 2240
aggressively$	2240
aggressiveness$	5161 5162 4162
aggressor$	5065 5066 5067 5068 4106 4107 4108
aggressors$	5065 5066 5067 5068 4106 4107 4108
agitator$	2233
agitators$	2233
agree$	566 567 568 569
agreed$	566 567 568 569
agreement$	6034
agreements$	6034
agrees$	566 567 568 569
ahead$	5956
aid	1363
aid$	1354 1367 4521
aided$	1354 1367
aiding$	1354 1367
aids	1363
aids$	1354 1367 4521
aim	1453
aim$	6041 1396 6070
aims$	6041 1396 6070
album$	3871
alcoho	6197
alcohol$	4854 4855 4856 4857 4858 4859 4860 4861 6147 4538 2115 4542
alcoholic$	4109
alcoholics$	4109
alert$	1259 1277 1278 1375
alerting$	1277 1278
alerts$	1277 1278
aliases$	2272
alibi$	2273
alibis$	2273
alienated$	1823
alight	4005
alight$	6227
alike$	4299 4301
alive$	6126
all	4456
all$	2790 486 2927 528 559 5209 624 5347 757 5473 3252 830 900 901 902 946 954 3382 3405 5723 5730 3632 3634 5874 5875 1237 6036 3845 3893 4065 4312 4313 4371 1979 1983
allegation$	4081 4082
allegations$	4081 4082
allege$	5048 5049 4079 4080
alleged$	5048 5049 1329 1427 4079 4080 1656
allegedly$	2229
alleges$	5048 5049 4079 4080
allerg	6154
allergic$	2339
allergies$	2339
allergy$	4557 2339
allocated$	1432
allow	1279
allow$	21 22 57 58 5489 5495 5509 1367 4062 4315
allowed$	21 22 57 58 1367 1502 4062
allowing$	21 22 57 58 1367 4062
allows$	21 22 57 58 1367 4062
almost$	268 624 3051 625 626 627 628 631 632 633 634 679 680 1793 1802
alone	3905 2167 4595
alone$	5330 5331 5332 5333 5334 5335 5336 5337 5338 5339 5340 5341 5342 6127 2167 4594
along$	4730
already$	624 3051 625 626 627 628 631 632 633 634 652 679 680 1793 1802
also$	1680
alternative$	2142
although$	4813 4814 4815 4816
altogether$	1237
always$	179 3293 2259
ambition$	5183 4197
among$	5119 2941 2973 3755 3898
amongst$	5119 2941 2973
amount$	5372
an$	2765 2958 3021 3053 3083 765 3399 3632 3769 3781 3911 4023 1823
anaemia$	2338
analys	3704 3705 3706 1280 1281 1310
analysis$	4393 4437
analyst$	5926 5927 5928 3707 3708 3737 1402
analysts$	5926 5927 5928 3707 3708 3737 1402
anaphy	2340
and	2017 2022
and$	5017 2845 2846 5414 5417 3217 3690 3768 3786 3787 3891 4411 2063 4640
angels$	4126
anger$	511 1733
angry$	5599 1665 1823
animal$	4109
animals$	5077 5078 5079 4109 4110
ankle	1588
ankle$	4015
anorexia$	2341
anorexic$	2341
another$	2428 5173 765 4027 1823 1986
anpr$	2277
answer$	4981 672 673 674 3128 5489 5495 5509 5734 3544 3545 5888 5891 4315
answered$	4891 672 673 674 5668 5669 5670 5671
answers$	672 673 674
antagonise$	1650
antagonised$	1650
antagonises$	1650
antagonising$	1650
anti	3758 1340 3818 3823 6078 6090 2102
anti$	2553 2559 389 5120 5121 5122 5123 5124 5125 497 2930 2972 1760 1761
anticipated$	6023
antidepressant$	4529
antidepressants$	4529
antipsychotic$	2356
antipsychotics$	2356
antisocial$	4773 4780 5120 5121 5122 5123 5124 5125 5193 5980 1647 1727 4155
anxiet	6154
anxiety$	2343
any	5955 1954 4456
any$	2790 5473 3252 830 3349 3490 3491 3634 5908 3781 6036 4312 4313 1979 1983
anybody$	3432
anyone$	5235 5373 3432 5658
anything$	677 5345 751 5488 5493 5499 5504 5513 969 970 971 972 973 6096 4312
anyway$	5362
apathetic$	2242 2262
apathy$	2262
apnoea$	4539
apologised$	5668 5669 5670 5671
app$	183 2610 184 2611 185 2612 186 2613 187 2614 4837 4838 4839
appalling$	5120 5121 5122 5123 5124 5125 1123 1124 1125 1126 1732 1767 1934 2262
appallingly$	2262
appear$	288 289 413 420 421 422 423 424 425 426 427 487 501 502 503 504 505 506 592 3019 593 594 595 3022 596 597 3024 598 624 3051 625 626 627 628 631 632 633 634 3144 721 1583 1681 1682 1728 1729 1739
appearance$	5468 4636
appearances$	4636
appeared$	592 3019 593 594 595 3022 596 597 3024 598 1583
appearing$	1583
appears$	288 289 413 420 421 422 423 424 425 426 427 487 501 502 503 504 505 506 592 3019 593 594 595 3022 596 597 3024 598 624 3051 625 626 627 628 631 632 633 634 721 1583 1681 1682 1728 1729 1739
appeti	6154
apple$	4101
apples$	4101
applic	1425
applied$	1014 1015 1016 1189
apply	1425
apply$	1014 1015 1016 2013
appointment$	3257 831 832 833 5592 5593 5594 6142 4525
appointments$	3257 831 832 833 6142 4525
appreciate$	4981 2767 2768 2769 2770 2771 2772 2773 2774 2775 2776 2777 2778
appreh	3827
apprehend$	6049 2054
apprehending$	2054
approa	4450
approach$	4448
approaches$	5829 5830
apps$	183 2610 184 2611 185 2612 186 2613 187 2614 4837 4838 4839
april$	4792
arab$	1847
arcade$	4790 4791
architects$	300
are	1350
are$	2432 2466 71 72 288 289 413 420 421 422 423 424 425 426 427 459 2898 487 501 502 503 504 505 506 5199 624 3051 625 626 627 628 631 632 633 634 642 760 3237 3261 3384 984 985 3647 1228 1229 3702 3732 3738 3801 3875 1590 1681 1682 1713 1728 1729 1739 4251 4295 4296 1947 4411 4458 2049 2095 4592
area$	2963 4076 4599
aren$	860 865 1725 1795
argue$	5599
argued$	5599
argues$	5599
arguing$	5599
argume	3979
argument$	3317 5540 3319
argumentative$	5165 5166 5167 5168 5169 5170 5171 4166 2240
arguments$	1535 6201 1561
arm$	5439 6132
arms$	5439 6132
around	4380
around$	2471 4736 5205 2991 3014 3582 5940 4044 4205
arrangement$	4215
arrangements$	4215 4561
arrest	5929 1352 6010 6011 6016 3827 6075 1466 6197 6199 4460
arrest$	6000 3779 6006 1374 6032 6049 1411 3893 2024 2028 4465 2054 4490 2216 4648 2300 2413
arrested$	4672 4432 4623 2413
arresting$	2054 2299
arrestped$	1411
arrests$	1374 1411 4465 4648 2298 2413
arrive	6104
arrive$	4981
arrived$	5893 5894 5895 5896
arrogance$	2262
arrogant$	3665 2242 2262
arson	5987 6077 6078 4006 4018 4020
arson$	6228 6240 6242
arsonist$	4109
arsonists$	4109
art$	5259 2104
arthritis$	2319
as	1350 1954
as$	2580 2844 2971 3009 3026 3038 637 3074 3092 3093 5365 3226 3506 5753 1244 1247 5957 3750 1680 1713 4402 1983
asb	3818
asb$	4773 6040 1439
asbo	3852 2219
asbo$	6074 4646
asbos$	6074
asd$	6144 2325
ashamed$	5764 1116
asian$	765 1822 1823 1847
aside$	3581 3652
ask$	270 5576 5577 5578 3712 4322
asked$	270 4946 5529 5654 5744 1273 3712 1312 3889
asking$	2695 269 5576 5577 5578 4322 4342
asks$	270 5529
asleep$	1113 1114
asperg	2079
asperger$	4506
aspergers$	4506
aspirations$	5183 4197
aspiring$	1659
assaul	5987 6078 1553 3998 6221 4006 4007 4020
assault$	5993 6220 6228 6229 6240 6242 4083
assaulted$	3980 1594
assaults$	6228 4083
assert	1449
assertive$	3876
assess	6136 6138 1495 1584 4380 4547 4552
assessed$	488 1329 1350 1427
assessment$	6129 4564
assessments$	4564
assist	1279 1363 3896
assist$	1354 1367 1396 6118
assistant$	3946 6169
assisted$	5920 1354 1367
assisting$	1354 1367
assists$	1354 1367 1396
associ	5907 3719 3762 5988 6084 6091 1454 4436 4442 4443
associate$	4722 4751 4753 4754 4765 4886 4887 4888 4889 4890 5038 406 1646 4074 4085
associated$	384 406 4085
associates$	5038 406 5932 5941 5942 5944 5969 1321 5998 1445 1646 4074 4085 1987
associating$	4886 4887 4888 4889 4890 406 1321 1646
association$	387 388 5038 3432 5879 1321 5984 4074 4085 4102 2010
associations$	387 388 5038 5941 5942 1445 3881 4074 4085 4102
assured$	4244
asthma	6154
asthma$	2333
asthmatic$	2333
astonishing$	3609 3610 5833
asylum	2182
asylum$	4609
at	3962
at$	13 2716 4988 483 5229 5414 5417 955 962 3540 3656 5940 6028 3814 3917 3930 3949 3963 3980 3988 1575 4010 4335 4611 4633 4640
athletic$	1826 2256
atrocious$	2262
attachment$	2121 2122
attack	6221
attack$	4513 4524
attacked$	4672 4942
attacks$	4513
attemp	4455
attempt$	3257 831 832 833 5677 5678 5709 5710 5711 5712 5713 5714 5715 3497 3498 3499 3500 3501
attempts$	3257 831 832 833 5829 5830
attend	6177 2103 2404
attend$	4722 4981 2762 5471 5489 5495 5509 5734 5891 3942 1583 4315 4316
attendance$	5863 6163 4068 4147 2403
attended$	4891 4899 3942 1583
attender$	4068 4122
attenders$	4068 4122
attending$	3942
attends$	5944 1583
attent	3840
attention$	4854 4855 4856 4857 4858 4859 4860 4861 4922 2701 5016 5025 5026 498 507 5177 5178 5657 5709 5710 5711 5712 5713 5714 5715 1270 6062 1441 6144 1744 4172 4173 1765 4472 2077
attitude$	4677 477 478 5180 656 657 658 659 660 1220 1221 1222 1223 4030 1733 4194 4195 4361
attitudes$	4677 477 478 4030 4194
attract$	273 274 1636
attracted$	273 274 369 378 379 380 381 382 383 1636
attracting$	273 274 1636
attractive$	2256
attractor$	4484
attractors$	4484
attracts$	273 274 1636
attractted$	273 274 1636
attractting$	273 274 1636
attrib	1393
attributed$	1330
auburn$	1866
august$	4792
aunt	6185 3974 6198
aunt$	6196
auntie	6185
authorised$	3889
authorities$	5195 5196 3432 5879
authority$	5110 5172 3432 5879 3965 3966 6189 4078 4187
authors$	300
autism	6154
autism$	6144 2324
autistic$	2324
autumn$	4792 4793
available$	4666 4046
average$	1826
averse$	461 462 463 464 465
avoid$	4981
avoidant$	5126 5127 1732 2242
avoided$	4891 4899 5647 4378
awaiti	1499
awaiting$	3926 2195
aware$	2984 5207 5208 1305 1448
awareness$	2789
away$	4743 4756 4822 4823 4828 4898 4905 2766 3532 3533 6112 3982
awkward$	5165 5166 5167 5168 5169 5170 5171 6114 4166
b$	3972 6194 4492
babies$	5288 5289 5290 5291 5292 4222
baby	6198
baby$	6213
back$	4728 4763 134 135 136 137 2588 2589 2766 3213 3528 3584
background$	4643
backs$	3584
bad$	2461 37 2528 4777 5033 5034 5035 410 411 412 2840 5120 5121 5122 5123 5124 5125 5126 5127 785 1123 1124 1125 1126 5869 5870 5871 5872 1605 1648 1662 1674 1675 1732 1742 1755 1767 1851 1934
badly$	499 782 3412 1150 4163 4164 4165 1753 1848 4299
bag$	5450
baggy$	1878
bags$	5444 5450 4300
bail$	2824 4023 6245 4631 2205 4648
bailed$	4631 2416
bails$	4648
bait$	1650
baited$	1650
baiting$	1650
baits$	1650
baitted$	1650
baitting$	1650
balaclava$	4300 2258
balaclavas$	4300 4432 2258
bald$	2256
ball$	5848
bandana$	4300 2258
bandanas$	4300 2258
bandit$	2232
bandits$	2232
banger$	4085
bangers$	4085
banging$	4085
bank$	6214
bannin	1459 1460
banning$	1406 3886 3887
bare$	3505
barely$	702 3129 703 3130 704 738 739 740 1064 1515 1795 2126
barrel$	1832
base	3834
base$	6056
baseball$	1883
basic$	1909
basically$	624 3051 625 626 627 628 631 632 633 634 1793
basis	1425
battle$	1812
be	3853
be$	2512 2513 2514 4751 2544 2548 288 289 2720 2758 5052 2834 413 420 421 422 423 424 425 426 427 2855 2872 487 501 502 503 504 505 506 2943 2944 3043 3044 3045 624 3051 625 626 627 628 631 632 633 634 5395 5397 3283 3286 5515 5516 5517 3339 3340 3469 3472 3542 1228 1229 3738 6017 3801 3808 3854 3864 6106 1681 1682 1728 1729 1739 1947 2049 4476
beanie$	4300
beanies$	4300
bear$	3658 1949
beard$	4277 4292 4294
bearded$	2256
beards$	4277 4292 4294
bearre	6075
bears$	1949
beat	6221
beaten	1553
beaten$	2452 3980
became$	288 289 413 420 421 422 423 424 425 426 427 2898 487 501 502 503 504 505 506 624 3051 625 626 627 628 631 632 633 634 1681 1682 1713 1728 1729 1739 2107
becaug	6075
because$	2441 62
bechar	6075
becom	1350 2087
become$	288 289 413 420 421 422 423 424 425 426 427 2900 487 501 502 503 504 505 506 624 3051 625 626 627 628 631 632 633 634 5516 1680 1681 1682 1713 1728 1729 1739
becomes$	288 289 413 420 421 422 423 424 425 426 427 487 501 502 503 504 505 506 624 3051 625 626 627 628 631 632 633 634 3318 1681 1682 1728 1729 1739
becoming$	2898 2901 1680
bed	1560 2114
bed$	4854 4855 4856 4857 4858 4859 4860 4861 6145 6183 3972 3973 3987
bedealt$	6075
bedeta	6075
bedroom$	3973 4613
bedwetting$	4541
been	1588 2087
been$	2479 2480 54 141 4897 4904 4906 4907 4908 4909 288 289 413 420 421 422 423 424 425 426 427 451 2894 2895 2896 2899 2905 487 501 502 503 504 505 506 587 624 3051 625 626 627 628 631 632 633 634 706 3258 3259 3260 3262 3263 3264 984 985 3427 5720 5721 3510 3511 5744 1151 3613 3614 3615 3648 3649 3650 1228 1229 3738 3801 3808 1481 1503 3942 1538 1566 4015 1681 1682 1713 1717 1728 1729 1739 1947 2049 2100 2106 2107 2143 2145 2146 2179 2183 2191 2196 2198 2199 2203
befing	6075
before$	3036 5287 4010
befriend$	4832 188 189 190
befriendded$	188 189 190
befriendding$	188 189 190
befriended$	188 189 190
befriending$	188 189 190
befriends$	188 189 190
begun	2103
behav$	4891
behave$	4722 4886 4887 4888 4889 4890 592 3019 593 594 595 3022 596 597 3024 598 599 600 601 602 603 604 5489 5495 5509 1736 4315
behaved$	4886 4887 4888 4889 4890 4891 4899 2926 592 3019 593 594 595 3022 596 597 3024 598 599 600 601 602 603 604 1736 1737 4180
behaves$	592 3019 593 594 595 3022 596 597 3024 598 599 600 601 602 603 604 1736
behavi	1459 6197
behaving$	4891 592 3019 593 594 595 3022 596 597 3024 598 599 600 601 602 603 604 1736 1738
behavior$	4677 471 472 473 474 475 476 4030
behaviors$	4677 4030
behaviour$	3 4 5 6 7 2437 2438 2439 4675 4677 4695 4708 4709 4710 4711 4712 4713 4714 4715 2736 310 311 4967 4968 4969 5012 5013 5014 5015 471 472 473 474 475 476 5156 5157 5158 5159 3767 3812 6040 6045 6046 3852 3886 3936 1521 6177 3956 4013 4030 4031 4085 4104 4105 4159 1733 2138 4643
behavioural$	1733
behaviours$	4675 4677 5156 5157 5158 5159 4030 4031 4159
behavs$	4891
behavved$	4891
behavving$	4891
behind	3749 5978 6076 1429 6091
behind$	5325 5326 5327 3629 5971 3856 1518 4228
being	2087
being$	2479 2480 2540 141 2658 288 289 413 420 421 422 423 424 425 426 427 2889 487 501 502 503 504 505 506 2995 624 3051 625 626 627 628 631 632 633 634 3068 984 985 5722 1151 3612 6125 1681 1682 1713 1728 1729 1739 2143 2145 2146 2179 2196 2198 2199 2203
believe$	5734 5891
believed$	5562 5563 5564 5565 5566 1267 1329 1427
belligerent$	2240
belocked$	6075
belong	1350
belongs$	5876 4372
below$	1518 4587
benefit$	4981 1270 5920 1354
benefited$	1354
benefiting$	1354
benefits$	1354
bepros	6075
bereaved$	1549 2412
bereavement$	6219 2412
besear	6075
bespectacled$	2256
bespok	1517
best$	618
bestopped$	6075
besumm	6075
betray$	1938
betrayed$	1935 1938
betraying$	1938
betrays$	1938
better$	2461 4952 4953 2739 4962 4963 5640
betwee	5943
between$	4595
beyond$	500 591 899 1700 1897
bid	1425
big$	2454 763 780 1826 1833 1849 1866
biggest$	1990
biological$	1773
biopsy$	6148
bipolar$	2122 2346
birth$	5192 1773 4555
birthmark$	2257
birthmarks$	2257
bitten$	4240
bitterly$	1150
black$	765 785 1822 1823 1844 1845 1851 1866 4300 1878 4432
blackout$	2322
blackouts$	2322
blade	6241
blade$	6240
bladed$	6240
blame$	4926 4927 4928 4929 4930 4931 4932 4933 4934 4935 4936 4937 2717 2718 5877 5880 5881 5882 3661 5884 5888 5889 1945 1946 4376
blamed$	4942 1579
blames$	3661 5884
blameworthy$	2262
blank$	5470
blanket$	838
bleach$	1845
bleached$	1845 1866 4295
blight$	1710
blind$	3590 4378
blinkered$	2262
block$	5236
blond$	1845 1866 2256
blonde$	1845 1865 1866 2256
blood$	2117
bloody$	1923
blue$	1846 1866 4300
board$	3432 5879 6092 3871 4482
boards$	4482
bodies$	4853
bodily$	4018
body$	4853 656 657 658 659 660 5323 3727 1302 1854
boisterous$	2242
bone$	1757
boned$	4260
boost	1409
boots$	4300
born$	1474
borough$	4599
bossy$	2242
both$	1680 4334 1983
bother$	5530 5531 5532 5533 5701 4340 4341
bothered$	4891 4899 5638 5649 5654 3450 5691 5692 5693 5694 5695 5696 5697 5701 3486 5744 3645 4340 4341
bothering$	4340 4342
botherred$	4340
botherring$	4340
bothers$	4340
bottom$	2135
bound$	867 868 869
boundaries$	4078
box$	1865 4346 1920
boy	6079 4021
boy$	105 5129 5143 5144 5145 5146 5147 5148 3703 3837 1428 6080 1437 1445 6099 6102 6243 1652 4089 4101 4115 4154 1735 4276 4481
boyfri	6197
boyfriend$	4818 4866 218 219 220 221 6181 6213 4053 4054 1628 1629
boyfriends$	4866 218 219 220 221 4053 4054 1628 1629
boys	3695 3709 3735 1311 1347 6079 3879 6101 1457 6115
boys$	4707 4748 105 4794 4818 4847 4849 2677 2681 2682 314 5022 5029 5040 2827 401 402 403 5057 5129 5132 5143 5144 5145 5146 5147 5148 5163 5211 5212 5213 5356 5534 5535 5536 5537 5538 3323 3324 3325 3373 5628 3513 3514 3515 3516 3517 3518 3562 5792 5811 5819 5820 5821 5822 5823 5824 5825 5931 3774 3837 1416 1428 6080 1437 1445 6099 6102 3884 4037 4089 4101 4115 4154 1735 4276 4365 4370 4481
braces$	4294
braid$	4292 4294
braided$	1866 4295
braids$	4292 4294
brain$	2388
brand$	5443 4311
branded$	1878
brands$	5443 4300 4311
brat$	2232
brats$	2232
breach	2204
breach$	1596
breached$	1596 2204
breaches$	1596
break	6197 3979
break$	4722 397 398 2967 5517 5599 3880 1651
breakdown$	5868 4202 4599 4611 4614
breakdowns$	4202
breakfast$	6194
breaking$	397 398 5599 1208 1651
breaks$	397 398 5599 1208 1651
breakup$	6201
brief$	1259 1277
briefed$	1312 3889
briefi	4380
briefing$	1277 2055 4483
briefs$	1277
bright$	1866
bring	1363
bring$	263 264 265 266 267 695 1391 2036
bringing$	263 264 265 266 267 695 1391 2036
brings$	263 264 265 266 267 695 2036
broad$	1826 1831
broke$	397 398 2966 1208 1651 4599
broken$	2968 1208 1727 4156 4599
brothe	6185 3974 6198 3977 6202 6205 6206
brother$	1531 6196 3975 3999 4200
brothers$	5192 4200
brough	3795
brought$	4659 263 264 265 266 267 695 6017 3843 1417 6086
brown$	785 1844 1845 1846 1851 1866
bruise$	2396
bruised$	2396
bruises$	2396
bruising$	2396
brunette$	2256
brush$	1204 1225
brushed$	1154 1204 1225
brushes$	1204 1225
brushing$	1204 1225
buck$	5846 1940
budgets$	5863
build	5929 1353 1363 1954 1992
build$	5422 5423 5424 1435 4253
builded$	1435
buildi	1363 3830
building$	6052 1435
builds$	5422 5423 5424 1435 4253
built$	3202 3825 4254
bulimia$	2342
bulimic$	2342
bulky$	1826
bullied$	4670
bullies$	5066 5067 5068 5077 5078 5079 4107 4108 4109 4110
bully$	5066 5067 5068 5077 5078 5079 4107 4108 4109 4110
bullying$	5193
bunch$	429 5129 5143 5144 5145 5146 5147 5148 549 4101 4154 4205
bunk$	1614
bunked$	1614
bunking$	1614
bunks$	1614
burden$	2866
burgla	5907 5978 5987 1340 3823 6077 6078 4006 4007 4018 4020
burglar$	5077 5078 5079 5971 4109 4110
burglaries$	5979 3767 6045 6228 6242 4459
burglars$	5077 5078 5079 4109 4110
burglary$	1272 3767 5993 6228 6229 6240 6242 1983 1999
burgle	2425
buried$	1200
burly$	1826 2256
bury$	1200
burying$	1200
bus$	4790 4791
busine	3822 3885 4442
businesses$	6020 6044 6107
busy$	5886 3665
but$	3051 625 626 627 628 631 632 633 634 3088 3104 3178 5598 3622
buy	3745
buzz$	5016 1857
by	2017 2022
by$	2796 2797 5043 5119 2941 3142 5487 5633 5749 3529 3530 3531 5798 5801 5802 5803 5804 3711 3755 5989 3771 3915 3940 1607 4335 4362 4471 4619 4620
c$	4492
cahms$	2366
caked$	791
calculating$	2242
call$	5829 5830 1278 4370
called$	5744
calling$	1278
callous$	2242 2262
callousness$	2262
calls	1314 3742
calls$	5829 5830 5874 5875 1278 5964 3818 6091 4370 4371
came$	1413 1538 1633
camera	3727
camera$	5945 5949 3728 5951 1430
cameras$	5945 5949 3728 5951 1430
camhs$	2365
camouflage$	4300
campaign$	2033
can$	340 516 573 576 577 579 584 616 681 701 713 716 749 3308 5545 5546 5547 5548 3337 913 914 917 3364 1042 1044 1235 3795 1426 1524 1892 2063
cancer$	2386
candidates$	3810
cannab	6241 4024
cannabis$	4854 4855 4856 4857 4858 4859 4860 4861 3924 6147 6246 4038 2115
cannot	1502 1524
cannot$	340 3308 5545 5546 5547 5548 913 1042 3951 2161
cap$	813 5463 5464 5465 4300 1877 4305 4310
capabi	6005
capability$	2286
capable$	683 3119 3138 3139 3345
capaci	6005
caps$	813 5463 5464 5465 4300 1877 4305 4310
captur	3830 1992
capture$	6052
captured$	3731
car	4615
car$	4809 4810 4811 4812 1973
care	1542
care$	2767 2768 2769 2770 2771 2772 2773 2774 2775 2776 2777 2778 2965 3002 3108 3109 3110 3113 3114 3116 3117 3120 3127 5372 5373 5385 5387 5390 5391 5392 5393 5394 5530 5531 5532 5533 5549 5550 5551 5625 5701 3480 3481 5709 5710 5711 5712 5713 5714 5715 5716 3497 3498 3499 3500 3501 5903 5904 5905 5906 6157 6180 6187 6188 3969 6225 6226 1774 4340 4341 4379 4596 2170 2171
cared$	5638 5654 5697 5701 4340 4341
career$	4104 4105 1683 1988
careless$	306 1640 2262
carelessly$	2262
carelessness$	2262
carer	6202
carer$	6182 6188 6196 1556 4596 4607
carers$	6188 4596
cares$	5549 5550 5551 1556
caring$	1556 4324
carpet$	5853
carrie	1291 6091
carried$	2483 1634 4062
carries$	599 600 601 602 603 604 5595 5596 5597 3760 1634 4062 1949
carry	1291
carry$	2482 4722 4751 4753 4754 4886 4887 4888 4889 4890 599 600 601 602 603 604 795 5517 5595 5596 5597 1634 4062 1949
carryi	3749 6076 6091 4019
carrying$	4886 4887 4888 4889 4890 5971 1429 4018
case$	5076 5128 3780 6012 1398 6234 4117 4119 4157 4158 1993 4636 4639
cases$	5076 5128 4117 4119 4157 4636
cash$	2584 4854 4855 4856 4857 4858 4859 4860 4861 5018 5019 1711
casually$	782 1848 4299
casualty$	6140 6152
catalogue$	981
catch	5929 5950 6016 3827 4460
catch$	5952 5959 1379 6049
catches$	1379
catching$	1379
category$	2909
caught	6075 6086
caught$	4670 4672 1592 1717
cause$	4659 5075 5516 4116
caused$	4659
causer$	4096
causers$	4096
causes$	5075 4116
causin	1429
causing$	5599 3856
cautio	4007 4626
caution$	6229 4648
cautioned$	2200
cautions$	4648
cavalier$	2262
cbo	3852 2219
cbo$	6074 4646
cbos$	6074
cbt$	4530
cce$	4773
cctv	3727
cctv$	3704 3705 3706 1280 1281 5949 3728 1303 1310 1404 1430 4398 1980
ceases$	6031
cell$	1964 4470 4510
cells	4014
cells$	6236
central$	6105
centre$	6044 6085 6247
cerebral$	2131
certain$	867 868 869 896
certainly$	957 964 3391 965 966 4331
certainty$	897
chain$	1332 4300 4436
chains$	4300
challe	6111 3890
challenge$	5599 6112
challenged$	5599
challenges$	5599
challenging$	5120 5121 5122 5123 5124 5125 5165 5166 5167 5168 5169 5170 5171 523 524 525 526 527 5599 1727 1730 1732 4166 2242
chance$	4987 4988 3313 3331 1185 1186 1187 1188 5854 5855 1394 4368
chances$	4987 4988 1185 1186 1187 1188 5854 5855 4368
change$	5110 5471 5489 5495 5509 5559 5576 5577 5578 5587 5734 4315 4316 4322
changed$	5562 5563 5564 5565 5566 2133
changing$	5576 5577 5578 3357 4322 2133
chaotic$	1727 4155 1730 2242 2262
charg	6016
charge	3749 1352 6010 3790 3843 6075 6091
charge$	5971 6000 3779 4457 2066 4622 4648
charged$	6065 2202 4630
charges$	6012 1368 4457 4463 2066 4622 4648
charging$	3790 2028
charity$	3432 5879
charm$	2989
chart	1292
chart$	1349 1431 3862 4437
charted$	1431
charts$	4437
chase$	5016
chaser$	5829 5830
chasers$	5829 5830
chasing$	5829 5830
chat$	4835 4836 188 189 190
chated$	188 189 190
chating$	188 189 190
chats$	188 189 190
chatted$	188 189 190
chatting$	188 189 190
chav$	2232
chavs$	2232
cheat$	4109
cheats$	4109
check	4380
check$	5945 1324 3829 1419 1440 6143 4393 4464
checked$	5744 3741 1440
checkes$	1440
checking$	1440
checks$	5945 1309 1324 3800 1440 4393 4464
cheek$	5439
cheeks$	5439
cheeky$	2242
chested$	4259
chicken$	4790 4791
child	3954 4021
child$	105 203 5129 5131 5132 5143 5144 5145 5146 5147 5148 5288 5289 5290 5291 5292 5414 5417 6176 6189 1541 1543 1544 1574 6243 1620 1652 4088 4101 1676 1679 1683 4154 1735 4198 4222
childish$	2242
childlike$	5325 5326 5327 4228
children$	105 2677 2681 2682 314 2827 401 402 403 5057 5129 5132 5143 5144 5145 5146 5147 5148 537 3050 5288 5289 5290 5291 5292 5414 5417 5534 5535 5536 5537 5538 3323 3324 3325 3373 5628 3513 3514 3515 3516 3517 3518 3554 3561 5811 5819 5820 5821 5822 5823 5824 5825 3677 1542 6207 4037 4076 4088 4101 4154 1735 4198 4222 4334 4364 4365 4370
chin$	5439
chip$	2959 533
chis$	2271
chlamydia$	2376
choice$	3 4 5 6 7 4677 4683 4684 4685 4708 4709 4710 4711 4712 4713 4714 4715 2496 4719 4720 4721 2529 4752 104 2532 5214 5297 4030 4031 4032 4033 4034 4224
choices$	3 4 5 6 7 2437 2438 2439 4677 4683 4684 4685 38 39 40 41 4691 4692 4695 4708 4709 4710 4711 4712 4713 4714 4715 104 2532 2736 310 311 4967 4968 4969 5297 4030 4031 4032 4033 4224
choose$	4703 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 3128 5357 5358 5515 5613 1608
chooses$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 5613 1240 1241 1242 1243 1608
choosing$	4708 4709 4710 4711 4712 4713 4714 4715 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 5360 5361 1240 1241 1242 1243 1608
chose$	4703 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 5613 5844 1240 1241 1242 1243 1608 4378
chosen$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 4891 4899 1608
chronic$	6134
chubby$	2256
chunky$	1826
cid	5911
cigarettes$	4854 4855 4856 4857 4858 4859 4860 4861
circul	1260
circulated$	5910 1432
circulation$	6025
circumstances$	5612 4612
citalopram$	2362
city$	3198
civil	1459 2022
civil$	3886 2040
clad$	797 798 799 4265 4275 1872
claim$	2828 2829 2830 4609
claimed$	2828 2829 2830
claims$	2828 2829 2830
clamp$	2018
clamped$	2018
clamping$	2018
clamps$	2018
class$	2581 2873 5172 6241 4024 2065
classed$	491 1350
classmates$	4037
clear	1436
clear$	785 896 3632 1364 1851 1909 2032 2059
clearly$	881 882 883 884 957 964 3391 965 966 3420 1228 1229 1947
clingy$	2242
clinic	1493 2087
clinic$	3920 6143 6149 6152 4537 4539
clinically$	2118
close	1320
close$	5889 1266 3747 4366
closed$	1189 4327 4330 4366
closes$	4366
closure$	1406 2060
clothe$	4385
clothes$	4854 4855 4856 4857 4858 4859 4860 4861 5463 5464 5465 5468 3839 4300 4305 4385
clothing$	5463 5464 5465 5468 4300 4302 4305
clueless$	2262
co$	2760 5107 3250 3268 3274 3279 3288 4151 2022
coat$	5463 5464 5465 4300 4305 4309
coats$	5463 5464 5465 4300 4305 4309
cocain	6241 4024
cocaine$	3924 6246 4038
cocky$	2242
code$	4252
codeine$	6147
codes$	4252
coerced$	4670
cognitive$	2125
cohort	6007 6079
cohort$	5129 5143 5144 5145 5146 5147 5148 6042 3837 1416 1428 6080 6082 1437 1445 6099 6102 4154 1995 4481
cohorts$	6082
cold$	5742
collec	4380 1954 1992
collect$	1258 3861
collected$	1258 3861
collecting$	1258 3861
collective$	1909
collects$	1258 3861
college$	3432 5879 6161 6162 6164 6174 6175 4559 4575
collude$	301 302
colluded$	301 302
colludes$	301 302
colluding$	301 302
colour$	4279
coloured$	1866
colours$	4279 4300
combat	1391
combative$	2240
come$	4893 2679 4981 592 595 597 705 718 719 5489 5495 5509 5516 5668 5669 5670 5671 1413 1538 1633 4315
comes$	592 595 597 5944 2181
comings$	1454
command$	5981
comment$	817 818 819 820
commented$	817 818 819 820
commenting$	817 818 819 820
comments$	817 818 819 820
commentted$	817 818 819 820
commentting$	817 818 819 820
commit	3749 6076 1429
commit$	4722 5489 5495 5509 5517 6122 4315
commits$	6122
committed$	6122 1593
committing$	5971 3856 1593
committs$	1593
common$	2782 5903 5904 5905 5906 4018 4379
commun	1264 3822 1586
communicate$	188 189 190
communicated$	188 189 190
communicates$	188 189 190
communicating$	188 189 190
communication$	1220 1221 1222 1223 1909 4361
community$	3691 6020 1386 6044 4013 4076 2207 2215
company$	4651 4732 4750 2812 2813 3432 5879 4075
compare$	3829
compass$	5005
complacency$	2262
complacent$	3665 2262
complain$	817 818
complained$	817 818
complaining$	817 818 5599
complainned$	817 818
complainning$	817 818
complains$	817 818
complaint$	5748 4081 4370
complaints$	5748 5874 5875 4081 4370 4371
complete$	838 1255 1435 1909
completeed$	1435
completeing$	1435
completely$	557 3412 1808 1900 1903
completes$	1435
complex$	1730
complexion$	4278 2257
complexions$	4278 2257
compliance$	4084 4149
compliant$	2936 4148
complicit$	124 125 126 127 302
complicity$	301
comply$	4722 4981 5471 5489 5495 5509 4315 4316
compromise$	8 1599 1600
compromised$	8 1599 1600
compromises$	8 1599 1600
compromising$	4651 8 1599 1600
compulsive$	1683 4508
computer$	4394
concer	1504 1528 1576
concern$	2785 3467 3468 5709 5710 5711 5712 5713 5714 5715 5716 5748 4370
concerned$	3642 3643 6076
concerning$	5120 5121 5122 5123 5124 5125 1732
concerns$	5012 5013 5014 5015 3467 3468 5748 5874 5875 4370 4371
concerta$	2359
concus	2388
condit	3901 3906 2204
condition$	6123 6128 6245 4524 4525 4632
conditional$	2199
conditions$	5046 1561 6245 4612 4632
conduc	1291
conduct$	3 4 5 6 7 2437 2438 2439 4677 4967 4968 471 472 473 474 475 476 599 600 601 602 603 604 4030 1733 2122
confer	6192
confidence$	656 657 658 659 660
confidentiality$	5851
confiscated$	3724
conflict$	5020 5600 1561 4085
confro	6111 3890
confront$	6112
confrontational$	5126 5127 5165 5166 5167 5168 5169 5170 5171 4166 2240
congregate$	5199 4251
congregated$	5199 4251
congregates$	5199 4251
congregating$	5199 4251
connected$	406 1330 6076 3855 4085
consensual$	1788 2228
consent$	226 227 228 229 230 231 566 567 568 569 5398
consented$	226 227 228 229 230 231 4881 233 566 567 568 569
consenting$	226 227 228 229 230 231 1788 2228
consents$	226 227 228 229 230 231 566 567 568 569
consequences$	4693 46 4989 4990 4991 4992 4993 4994 4995 4996 4997 4998 4999 5000 5206
consid	1350 1357
consider$	4981 5489 5495 5509 5734 4315
considered$	486 1680
consistent$	838
consistently$	950 3377 951 3378 952 953
consort$	1646
consorted$	1646
consorting$	1646
consorts$	1646
consortted$	1646
consortting$	1646
consta	3704 3705 3706 1280 1281 1310
constable$	5926 5927 5928 3707 3708 3737
constables$	5926 5927 5928 3707 3708 3737
constant$	3607 3608
constantly$	179 950 3377 951 3378 952 953 1150
consti	1350
consul	3906 3919
consultant$	6128 6137 6141
contac	3719 6084 1454
contact$	4832 188 189 190 192 193 194 195 196 197 198 542 543 1562 4204 4312
contacted$	188 189 190 192 193 194 195 196 197 198
contacting$	188 189 190 192 193 194 195 196 197 198
contacts$	188 189 190 192 193 194 195 196 197 198 5941 3881
contactted$	188 189 190 192 193 194 195 196 197 198
contactting$	188 189 190 192 193 194 195 196 197 198
contain$	5101 5576 5577 5578 4322
continually$	179 950 3377 951 3378 952 953
continue$	4703 160 163 170 171 172 173 174 175 176 177 178 5516 1612
continued$	4703 160 163 170 171 172 173 174 175 176 177 178 838 1612
continues$	4703 160 163 170 171 172 173 174 175 176 177 178 1612
continuing$	4703 160 163 170 171 172 173 174 175 176 177 178 1612
continuously$	950 3377 951 3378 952 953
contraception$	2375
contraceptive$	2375
contract$	6034 4646
contracts$	6034
contribute$	301 1396
contributed$	4659 301
contributes$	301 1396
contributing$	301
contro	1391 3819
control$	4981 5002 5008 5101 5120 5121 5122 5123 5124 5125 2923 5149 2937 5179 3148 3149 5543 5576 5577 5578 3704 3705 3706 1280 1281 1310 6015 6041 1452 3885 4322 2034 4497
controlled$	4670 5494 5500 5505 5514 5562 5563 5564 5565 5566
controlling$	1732 2242
conveniently$	1951
convic	3790 3843
convict$	2054
convicted$	6065 2197 4625
convicting$	2054
conviction$	6012 2197 4648 2301 2414
convictions$	6012 2197 4648 2301 2414
convince$	5559
cooper	3896
cooperate$	4981 5108 5471 5489 5495 5509 5734 6118 4315 4316
cooperating$	5108
cooperation$	5107 4151
coordi	2022
cope	3905
cope$	3006 599 600 601 602 603 604 3108 3109 3110 3113 3114 3116 3117 3120 696 697 698 5357 5358 3140 714 715 3143 5736 6127 6146 1807
coped$	599 600 601 602 603 604 1807
copes$	599 600 601 602 603 604 1807
coping$	599 600 601 602 603 604 3108 3109 3110 3113 3114 3116 3117 3120 5360 5361 1807
core	6007
core$	6063 6105
cornrows$	2257
corporate$	1909
corrob	1264
corroborated$	3691
corrupting$	410 411 412 1675
cotton$	1798
couch$	6216
could$	106 107 108 109 110 111 517 573 576 577 579 584 616 681 701 749 3337 915 916 993 994 995 996 997 998 999 1000 1001 1002 1003 1004 1043 1054 1195 3698 1274 1426 1524 1892
couldn$	913 1042 1053
council$	3432 5879 1909 1948
counse	3906
counselling$	6129 4530 4550
counsellor$	6128 6137
countless$	3607 3608 3632
county$	2552 2567 2573 2576 2582 4806 4807 4808 431 2064 4599
couple$	549
courier$	5080 4111
couriers$	5080 4111
course$	3385 3391 965 966 5617
court	3843 6075 2030 2204
court$	273 274 6065 6232 1588 4016 1636 2030 4457 4614 4622 4635 2209 4640
courted$	273 274 1636
courtesy$	5683 5684
courting$	273 274 1631 1636
courts$	273 274 5195 5196 6065 1636
cousin	6185 6198
cousin$	1531
cover$	1203
covered$	1203
covering$	5453 1203
coverings$	5453
coverred$	1203
coverring$	1203
covers$	1203
covert	1412
covert$	3839 2275
covertly$	2275
cowardly$	2262
crack	6241 4024 2019
crack$	6246 4038
crackdown$	4446
cracked$	6086
crackeddown$	4446
crackingdown$	4446
cracksdown$	4446
crave$	367 368 1746
craved$	367 368 1746
craves$	367 368 1746
craving$	367 368 1746
crazy$	4155
create$	1435
createed$	1435
createing$	1435
creates$	1435
credit$	4854 4855 4856 4857 4858 4859 4860 4861
cries$	529
crime	5907 1264 3696 3758 5988 1340 3818 3823 6077 6078 6090 3879 6101 6121 4020 4388 4422 4436 4442 4462
crime$	4773 4787 5027 5193 5911 3691 5918 1272 5971 5979 5980 3763 3764 3767 3777 3811 3815 6037 6038 6040 1392 6045 3828 3847 1421 6071 6072 3852 3859 1434 1439 1447 1451 6110 1473 1586 6242 4035 4036 4085 1711 1998 1999 4459 4468 2043 2047 2057
crimes$	4773 5979 5980 3767 6040 1473 4459
crimin	5907 1264 1320 5972 5978 5987 5988 3818 6077 6084 4412 4422 4442 4443 2022 4462 2208 2291
criminal$	4773 4777 4780 4794 5033 5034 5035 5036 5077 5078 5079 3691 3747 5970 3777 3781 3790 3824 4006 1586 4018 4020 4036 1647 1678 4109 4110 1726 1769 4206 4436 2011 2030 2216 2242
criminalise$	1250 1251 1252 1253
criminalised$	1250 1251 1252 1253
criminalises$	1250 1251 1252 1253
criminalising$	1250 1251 1252 1253
criminality$	4773 4787 6040 4035 2281
criminally$	1759 2000
criminals$	4794 5033 5034 5035 5039 5077 5078 5079 5996 4036 4109 4110 4206
crisis$	3919 2074 4525
crohn	2084
crohns$	4511
crook$	4109
crooks$	4109
crop$	3227 5463 5464 5465 4305 1880
cropped$	1866
crosscheck$	3829
crowd$	549 4075 4101 4102
crown	2208
cruel$	2242
cry$	529
crying$	529
cse$	4773
cues$	1185 1186 1187 1188
culpable$	4374 2262
culpri	3749
culprit$	5066 5067 5068 5971 4107 4108 4417 4481 2309
culprits$	5066 5067 5068 5971 4107 4108 4417 4481 2309
culture$	4085
cunning$	2242
curb	1391
curfew	1586
curfew$	4013 6245 4078 4641 4648 2422
curfews$	4078 4648
curiosity$	5709 5710 5711 5712 5713 5714 5715 5903 5904 5905 5906 4379
curled$	3215
curly$	1845 1866
curren	1264
current$	3691 3781
custod	6075 4014
custodial$	2207
custody$	3763 3764 1404 6180 1563 6236
customers$	4076
cut	1391
cut$	3241 1483 4284 4295 2093
cuted$	2093
cuting$	2093
cuts	1391
cuts$	1483 4284 2093
cuttin	1391
cutting$	1483
cynical$	5126 5127
dabble$	124 125 126 127
dabbled$	124 125 126 127
dabbles$	124 125 126 127
dabbling$	124 125 126 127
dad	6185 3974 6198 3977 6202 6205 6206
dad$	5192 1531 1532 6182 6196 3975 1551 6211 1564 3999 6225 4200
daddies$	4057
daddy$	4057
dads$	1564 4200
daily$	6146 2056
damage	3758 1340 6077 6078 6090
damage$	5868 5980 3767 6228 6240 6242
damaged$	1727 4155
damn$	5682
danger$	4649 4650 4658 2693 2694 4925 4989 4990 4991 4992 4993 4994 4995 4996 4997 4998 4999 5000 5006 5011 5012 5013 5014 5015 5016 5020 5027 5206 3798 4035 4063 1644
dangerous$	4649 4650 2461 4780 4989 4990 4991 4992 4993 4994 4995 4996 4997 4998 4999 5000 1604 2241
dangers$	4649 4650 2474 2475 4989 4990 4991 4992 4993 4994 4995 4996 4997 4998 4999 5000 5012 5013 5014 5015 5206
dark$	785 1844 1845 1846 1851 1866 4300 1878 4432
darker$	785 1844 1851
data	3878
data$	5851 5945 6100 4393
databa	4380 4434
database$	5930 5985 6051 4394
date$	4636
dates$	4636
dating$	1631
dawn$	2014
day	4450 4455
day$	5592 5593 5594 956 5962 6127 6146
days	3905
days$	6127 6146 6162
dazzled$	369
dead$	6126
deaf$	3591 3592 3593 4522
deal	5987
deal$	4722 154 155 156 5083 2884 5357 5358 6111 1611
dealer	4412
dealer$	2484 4777 4794 4797 4806 4807 4808 4817 4849 4871 5033 5034 5035 5036 5069 5077 5078 5079 1471 4036 4109 4110
dealers$	2484 4777 4794 4797 4806 4807 4808 4817 4849 4871 5033 5034 5035 5036 5039 5069 5077 5078 5079 5995 1471 4036 4109 4110
dealin	5907 3749 5978 6076 6077 6078 6091 4018
dealing$	4773 4783 4788 154 155 156 4806 4807 4808 5193 1275 5971 6045 6240 1597 1611
deals	6091
deals$	154 155 156 1597 1611
dealt$	154 155 156 6075 6086 1584 1611
death	6197 6199
death$	4925 6125 1549
debt	6197
debt$	4614
debts$	4614
decamped$	2280
deceitful$	2242
december$	4792
decency$	5683 5684
decide$	3128 5357 5358 5929
decided$	5844 1242 1243
deciding$	5360 5361
decision$	4677 4683 4684 4685 2464 2472 2529 4752 104 2532 5297 3550 6012 4030 4031 4032 4224
decisions$	3 4 5 6 7 4677 4683 4684 4685 38 39 40 41 4691 4692 104 2532 4967 4968 5297 5304 6012 4030 4031 4032 4224
decked$	797 798 799 1872
declin	1391 1469 6136
decline$	1886
declined$	5479 5480 5481 5482 5483 5484 5485 5486 1886
declines$	1886
declining$	1886
decrea	1391
deemed$	486
defect$	6123
defend$	3000 3108 3109 3110 3113 3114 3116 3117 3120
defending$	3108 3109 3110 3113 3114 3116 3117 3120
defensive$	2262
defensiveness$	2262
defiant$	5126 5127 1732 2242
deficit$	4504 4557
defied$	397 398 1651
defies$	397 398 1651
definite$	896
definitely$	957 964 3391 965 966 4331
defy$	397 398 1651
defying$	397 398 1651
degenerate$	2232
degenerates$	2232
degrade$	1356
degraded$	1356
degrades$	1356
degrading$	1356
degree$	5372
delay	6138 4552
delay$	5868
delayed$	4378
delays$	5868
deliberately$	179 1951
delicate$	1826
delinquency$	2232
delinquent$	1726 1727 4155 1732 2232
delinquents$	2232
demand$	3818
demanding$	5165 5166 5167 5168 5169 5170 5171 4166
demonise$	1250 1251 1252 1253
demonised$	1250 1251 1252 1253
demonises$	1250 1251 1252 1253
demonising$	1250 1251 1252 1253
demons	1335
demotivated$	2242
denial$	4070
dental	1493
dental$	3920
dentis	3906
dentist$	6128
deny$	6055 1407
denying$	1407
department$	3432 5879 1948
depend	4542
dependence$	1498
dependency$	1498
dependent$	1498
depends$	1565
deplorable$	2262
deport	6199
depres	6154 6197
depressant$	4529
depressants$	4529
depressed$	4514
depression$	2344
depressive$	2345
deprive$	6055
deprived$	1727
depth$	5771
dereliction$	2262
descend$	138 139
descendded$	138 139
descendding$	138 139
descended$	138 139
descending$	138 139
descends$	138 139
descri	1269
description$	3743 1458 6119
descriptions$	3687 1282 3743 1458
desert$	1938
deserted$	1935 1938
deserting$	1938
deserts$	1938
desertted$	1938
desertting$	1938
deserve$	292 293 1638
deserved$	292 293 4945 1638
deserves$	292 293 1638
deserving$	292 293 1638
design	1350
designed$	1396
designer$	5018 5019 4300 4303 1878 1884
desire$	3346 5569 5570 5571 5572 5573 5574
desk	3696 3699
desk$	5918 5919 5921 5933 6050 6069 3848 6081 3874 4470
despite$	49 2476 50 51 52 4813 4814 4815 4816 4984 4985 4986 1180
destined$	867 868 869 1890
destructive$	2455 4782
detail	1269 1422 3849 3850
details$	5930 1282 6083
detain	3827 6075 1466
detain$	6049 3893 2054
detained$	4432
detaining$	2054
detect	5911 3696 3704 3705 3706 1280 1281 1310 3790 6016 3828 3847 1421 6071 6072 1434 1447 1451 2032 4460
detection$	6012 4457 2031 2032 2311
detections$	6012 4457 2031 2311
detective$	5918 5926 5927 5928 3707 3708 3737 6050 1402 6069 3848 3874
detectives$	5918 5919 1271 5926 5927 5928 3707 3708 5933 1285 3737 3794 6050 1402 6069 3848 3874
detent	3956 1586
detention$	6178 4013 2406
detentions$	6178 2406
deter$	2035
deteri	6136
determ	1322
deterr	6086
deterred$	2035
deterrence$	2314
deterrent$	4486 2314
deterrents$	4486
deterring$	2035
deters$	2035
develo	4380 1954
develop$	1258 3861 1435
developed$	589 1258 3861 1435
developing$	1258 3861 1435
developmental$	2122 2156
develops$	1258 3861 1435
deviant$	1727 4155 1732
device	1314 3842
device$	1297 5947 6064 1966
devices$	1297 5947 6064
devious$	2242
diabet	6154
diabetes$	2335
diabetic$	2335
diagno	3906
diagnosed$	2379
diagnoses$	2379
diagnosis$	6128 6129 4505 4525 4557 2379
diagram$	1349 4437
diagrams$	4437
diazepam$	2364
dice$	276
dicing$	276
did$	2665 2734 335 336 337 343 459 753 949 3384 5608 5609 3392 3393 975 1011 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 3482 1075 1077 1078 1079 1080 1081 5750 5751 5844 5893 5894 5895 5896 1634 1913 1916
didn$	2664 2735 325 326 327 328 329 331 340 733 734 735 1010 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1725 1905 1913
die$	6126
died	6199 3978
died$	6200
diet	3931 6154
diet$	6153
dietary$	2391
dietician$	6137
difference$	5554 5555 5556
diffic	6138 4547
difficult$	4651 452 453 454 455 456 457 5120 5121 5122 5123 5124 5125 5160 5165 5166 5167 5168 5169 5170 5171 523 524 525 526 527 5193 6114 1727 1730 1732 4160 4166 2242
difficulties$	4950 5160 1535 1561 4160 4523 4525 4548 2162
difficulty$	4523 4525 2162
dim$	2242
direct	2022
directed$	3889
dirty$	1866 1871 1878 2256
disabi	3906 6154
disabilities$	4521
disability$	6128 4521 4557 2353
disabled$	2353
disaffected$	1727 4155 1823
disappear$	4825
disappearing$	4039
disappointing$	1123 1124 1125 1126 3609 3610 5833 1934
disappointingly$	2264
disband$	3880
discipline$	4069
disciplined$	4183
disclo	1571
disclose$	4722 4981 5489 5495 5509 4315
discov	3700 1322
discover$	5922
discuss$	5489 5495 5509 4315
diseas	3901
disease$	6123 4557
disengage$	4722 2238
disengaged$	4330 2238
disengagement$	2238
disengages$	2238
disengaging$	2238
disgrace$	2262
disgraceful$	1732 2262
disgracefully$	2262
disguised$	1657
dishevelled$	2256
dishonest$	2242 2262
disinterested$	4330 2242 2262
dismal$	2262
dismally$	2262
disman	2285
dismantle$	3880
dismiss$	363 5888 1944
dismissed$	363 1189 1935 1944
dismisses$	363 1944
dismissing$	363 1944
dismissive$	5126 5127 2262
dismissively$	2262
disobedient$	1727 2242
disobey$	397 398 5599 1651
disobeyed$	397 398 5599 1651
disobeying$	397 398 5599 1651
disobeys$	397 398 5599 1651
disord	3758 1340 3818 3819 6077 6078 6090 3879 6101 3901 6138 4542
disorder$	5160 5193 5980 3767 6040 6041 6110 6123 3927 4160 4512 4513 4539 4548 4549 4557
disorderly$	2242
disorders$	5160 3927 4160
dispersal$	3852
disperse$	3880
displa	1260
disposal$	6238 4457
disposals$	4457
disregard$	29 33 4722 397 398 1651 1944
disregardded$	33 397 398 1651 1944
disregardding$	33 397 398 1651 1944
disregarded$	33 397 398 1651 1935 1944
disregarding$	33 397 398 1651 1944
disregards$	33 397 398 1651 1944
disrespectful$	5126 5127 2242
disrup	6010 6016 6086 4460
disrupt$	2015 2289 2304
disrupted$	6004
disrupting$	5599 2015 2289
disruption$	5193 6006 6032 2016 4444 2024 2289 2304
disruptive$	410 411 412 5120 5121 5122 5123 5124 5125 5193 1675 1727 4155 1732 2242
disrupts$	2015 2289
disturbed$	1727 4155 2242
divide$	3880
divorc	6197 6199 3978 3979
divorce$	6201
divorced$	6200
divorcing$	6200
do$	2734 341 459 5247 753 5478 3266 5489 5495 5509 5515 5516 5529 3309 5545 5546 5547 5548 5549 5550 5551 5588 949 3384 5608 5609 3396 3397 3400 975 1012 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1075 1077 1078 1079 1080 1081 3668 3929 1634 4315 1913 1916
doctor	3906 1493
doctor$	6128
doctors$	3920
dodge$	1207
dodged$	1207
dodges$	1207
dodging$	1207
dodgy$	4651 5033 5034 5035
does$	342 459 753 3310 5549 5550 5551 949 3384 5608 5609 3396 3397 3400 975 1013 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 3482 1075 1077 1078 1079 1080 1081 1634 1913 1916
doesn$	325 326 327 328 329 331 340 733 734 735 3308 1010 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1725 1905 1913
doing$	4708 4709 4710 4711 4712 4713 4714 4715 4716 3483 3484 1075 1077 1078 1079 1080 1081 1916
domestic$	6218 2177
don$	325 326 327 328 329 331 340 733 734 735 3308 1010 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1725 1905 1913
done$	4891 560 5529 5586 3417 3426 3433 3434 5668 5669 5670 5671 3485 1075 1077 1078 1079 1080 1081 5731 5732 5733 5744 1916
doomed$	867 868 869 1890
door$	4914 4916 6018
dopey$	2242
dose	3906
dose$	6128 4554
doubt$	5525 5526 5527 5528 3326 5616
down	1393
down$	64 4971 2793 5103 5188 5189 5190 3217 3240 3251 5474 5776 5777 5778 5779 5780 5781 5782 5783 5784 5785 5786 5787 5788 5789 5790 5791 5794 5795 5796 5797 3576 5799 5800 5974 6049 3851 3950 4295 4445 4446
downed$	3851
downfall$	4950
downlo	3724
download$	4393
downloaded$	5946
downloads$	4393
downplay$	363
downplayed$	363
downplaying$	363
downplays$	363
downs$	3851
drag$	1198
draged$	1198
dragged$	4670 1198
dragging$	1198
draging$	1198
drags$	1198
drain$	2865
drama$	5016 3317 5540 3319 1685 2104
drank$	1478
drawn$	4670 370 378 379 380 381 382 383 5494 5500 5505 5514
dreadful$	1123 1124 1125 1126 5869 5870 5871 5872 1934
dreadlock$	2257
dreadlocked$	1866
dreadlocks$	2257
dreads$	4292 4294
dress$	4886 4887 4888 4889 4890 599 600 601 602 603 604 807 5457 3239 5463 5464 5465 5466 5467 5468 4300 1874 4305
dressed$	4886 4887 4888 4889 4890 4891 797 798 799 5457 5458 5459 5460 5466 5467 4266 4268 4275 1872
dresses$	599 600 601 602 603 604 807 5457 5463 5464 5465 5466 5467 4300 1874 4305
dressing$	807 1874
drift$	134 135 136 137 138 139 168 169 5517
drifted$	134 135 136 137 138 139 168 169
drifting$	134 135 136 137 138 139 168 169
drifts$	134 135 136 137 138 139 168 169
driftted$	134 135 136 137 138 139 168 169
driftting$	134 135 136 137 138 139 168 169
drill	6089
drill$	5203
drink$	4722 4751 4753 4754 4886 4887 4888 4889 4890
drinki	3931 6154 6197
drinking$	4761 4886 4887 4888 4889 4890 1478 6153 1535
drinks$	1478
driv	1391 1436
drive$	4706 2033
driven$	369
driver	3885
driver$	1461
drivers$	4851 6107 1461
drivin	1429
driving$	3856
drone$	1430 2046 2290
drones$	1430 2046 2290
drop	1391
drop$	2851 5517 1199
droped$	1199
droping$	1199
dropout$	4109
dropouts$	5077 5078 5079 4109 4110
dropped$	1199
dropping$	1199
drops$	1199
drug	5907 1320 5972 5988 3777 4018 6241 4412 4436 4442
drug$	4773 2566 4796 5033 5034 5035 2847 2848 2849 2850 5077 5078 5079 1272 1275 3747 3823 3824 1439 3931 6154 6197 4036 4110 1684 1711 1726 1988 2115
druggie$	2236
druggies$	2236
druggy$	2236
drugs	5978 6089 4024
drugs$	4773 4777 4786 4787 4806 4807 4808 4854 4855 4856 4857 4858 4859 4860 4861 5027 5096 5193 1272 1275 5967 5982 5983 1439 3924 6147 1535 6246 4035 4036 4038 1684 1711 4143
drunk$	4891 5599 1478
dry$	785 5741 1851
dto$	2420
duck$	1207
ducked$	1207
ducking$	1207
duckked$	1207
duckking$	1207
ducks$	1207
due	1393
due$	2442 63 1583
duties$	5625 5856
duty$	5625 5754 5819 5856
dyed$	1866 4295
dying$	6125
dyscalculia$	2328
dysfunctional$	1727 4155 2262
dyslexia$	6144 2326
dyslexic$	2326
dyspraxia$	2327
dyspraxic$	2327
dysregulated$	2242
e$	5748 5829 5830 3639 5874 5875 6140 6152 4371
each	5908 3709 1311 6007 4404 4456
each$	2952 765 5473 3252 830 944 946 3567 5883 5931 5957 6001 3805 6036 3845 1457 3893 1823 4312 4313 4334 1979 1986
ear$	5439 5813
early$	5287
earn$	157
earned$	157
earning$	157
earns$	157
earring$	4300
earrings$	4300
ears$	5439 5814 5815 5912
easier$	1400
easily$	708 3420 5645 5646 5838 5839 5840 5841 1750
easy$	2446 159 1645
eat	6104
eat$	2075 4553
eaten$	4553
eating	3906 3931
eating$	6128 1500 6153 2085 4553
eats$	2075 4553
eczema$	2337
educat	1508 3957 4581
education$	3936 6165 2138 4575
educational$	3937
effect	2022
effective$	2059
effectively$	624 3051 625 626 627 628 631 632 633 634 1793
effort$	5652 5677 5678 5709 5710 5711 5712 5713 5714 5715 5716 3497 3498 3499 3500 3501
egg$	4101
eggs$	4101
ehc$	2137
ehcp$	2397
ehcps$	2397
eight	6079
eight$	3837 1428 6080 1437 1445 6099 6102 4481
eighteen$	4869 5241 3031 5268
eject	6111 3890
eject$	6112
elder	4430
elder$	4794 5033 5034 5035 4085
elders$	4777 4794 4797 5033 5034 5035 5039 1341 4085
elect$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94
elected$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 5844
electing$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94
electively$	2155
electr	1560 1588
electricity$	3987
electronic$	4015 4640
electronically$	4015
elects$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94
electted$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94
electting$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94
element$	4102 4105
elements$	4102 4105
eleven$	619 620 621 622
email$	5829 5830 4370
emails$	5829 5830 5874 5875 4370 4371
embroiled$	128 129 130
emergency$	6140
emotionally$	1762 1820 2179 2190
empathy$	5009 4069
employment$	6179
enabl	1279
enable	1363 2017
enable$	1367
enableed$	1367
enableing$	1367
enables$	1367
encounter$	4043 4215
encounters$	4043 4215
encour	1268
encouraged$	1273
end$	5515 5516 3297 3318 1482
endanger$	8 1599 1600
endangered$	8 1599 1600
endangering$	8 1599 1600
endangerred$	8 1599 1600
endangerring$	8 1599 1600
endangers$	8 1599 1600
ending$	6125 1482
endless$	3607 3608
endlessly$	950 3377 951 3378 952 953
ends$	3318 6031
enemies$	4947
enemy$	4947
enforc	6010 6016 4380 4443
enforce$	2302
enforcement$	6006 1387 6098 4449 2023 2024 4469 2302
enforces$	2302
engage$	4722 131 132 133 4981 5101 5108 2887 5110 5175 5471 5489 5495 5509 5543 5559 5576 5577 5578 5734 5888 5891 3896 4062 4152 4315 4316 4322
engaged$	124 125 126 127 131 132 133 4891 4899 5108 5494 5500 5505 5514 5562 5563 5564 5565 5566 4062 4152
engagement$	124 125 126 127 5107 5110 466 467 468 469 2897 834 835 836 837 4146 4151 4312
engager$	4124
engagers$	4124
engages$	124 125 126 127 131 132 133 4062
engaging$	124 125 126 127 131 132 133 5108 5110 5576 5577 5578 4062 4145 4152 4322
english$	4585 4586
enjoy$	367 368 5613
enjoyed$	367 368 5613
enjoying$	367 368
enjoys$	367 368 5613
enough$	2733 5330 5331 5332 5333 5334 5335 5336 5337 5338 5339 5340 5341 5342 3190 5413 5758 4238
enquir	6016 6192
enquiries$	1324 6003
enquiry$	5976 6003
enrich	1954
entangled$	128 129 130
enter$	1634 4062
entered$	1336 1337 3872 1446 1634 4062
entering$	1634 4062
enterprise$	5999 4423
enterred$	1634 4062
enterring$	1634 4062
enters$	5944 1634 4062
entirely$	1228 1229 1808 1900 1903 1947
entitled$	2242
epilep	6154
epilepsy$	2331
epileptic$	2331
episodes$	4830
equal$	1800
erratic$	5115 5116 5117 5118 470 1732
escala	1472 2022
escalate$	5517
escalated$	1432
essential$	1396
establ	3700 1322
establish$	5922 1419 1442
estate	3863
estate$	4790 4791 6085 4076 1823
eternally$	2261
european$	1847
evade$	1207
evaded$	1207
evades$	1207
evading$	1207
evasive$	2242
evening$	2056
ever$	3129 3130 704 5557 5558 3377 3378 952 953 3387 5624 3674 4318 4319 4332
every$	2765 4988 2825 653 5473 3252 830 943 3371 945 947 948 3574 3632 3635 5874 5875 5883 5957 3845 3905 4312 4313 1901 4334 4371 1979 1986
everybody$	3554
everyone$	2765 5081 3554
everything$	3089 663 5473 3252 890 891 892 969 970 971 972 973 4065 4312 4313
evicted$	2409
evicti	6197
eviction$	2409
evicts$	2409
eviden	1425 6089 4380 2278
evidence$	5748 5874 5875 5917 1323 1339 1403 4370 4371 1991 4419
evidently$	964 3391 965 966
evil$	1674 4155
exam$	5863 3956 2157 4585
examin	3724
examin$	1440
examination$	4393
examinations$	4393
examined$	5946 1440
examines$	1440
examining$	1440
examins$	1440
example$	5991
exams$	4585
except$	3090
exception$	4325
exchang$	213 2640 214 215 216
exchange$	2632 213 2640 214 215 216 4062
exchanged$	213 2640 214 215 216 4062
exchanges$	213 2640 214 215 216 4062
exchangged$	213 2640 214 215 216
exchangging$	213 2640 214 215 216
exchanging$	213 2640 214 215 216 4062
exchangs$	213 2640 214 215 216
excitement$	5016 5020 1644
exclude$	5888 5889
excluded$	4672 4942 1189 4378 4570 2144
exclus	3956
exclusion$	1406 1512 6178 2401
exclusions$	2401
excuse$	4357 4358
execut	2013
exhibit$	1971
exhibited$	4397 1971
exhibiting$	1971
exhibits$	1971
existent$	5115 5116 5117 5118 5869 5870 5871 5872
expand	1409
expect	3945
expectations$	5183 4197
expected$	1273 1317 6023 6167
expelled$	4573 2147
expensive$	1878
expensively$	782 1848
experi	1569 1570
experience$	4964
experienced$	589 763 3996 3997 4046 4217 1803
experiencing$	3996 3997
explicit$	2618
exploitation$	4649 4650 4773 4950 4951 4967 4968 5012 5013 5014 5015 3828 3847 1421 6071 6072 1434 1447 1451 4063 4083
exploited$	4670 4672 4989 4990 4991 4992 4993 4994 4995 4996 4997 4998 4999 5000 5366 5367 5368 5369
exploiter$	2484 4777 4794 4817 4871 5033 5034 5035 5036 5065 4106
exploiters$	2484 4777 4794 4817 4871 5033 5034 5035 5036 5039 5065 4106
explosive$	2240
expose$	2430 8 1599 1600
exposed$	8 1599 1600
exposes$	2430 8 1599 1600
exposing$	8 1599 1600
extensions$	4283 4294
extract$	1258
extracted$	1258
extracting$	1258
extraction$	4393
extractions$	4393
extracts$	1258
extremely$	1792
eye$	5439 5812
eyebrow$	5439
eyebrows$	5439
eyed$	4273
eyelashes$	4288 4294
eyes$	2988 5439 1263
eyesig	6154
face$	5439 3231 3243 1404
facebook$	183 2610 184 2611 185 2612 186 2613 187 2614
faced$	4193
faces$	5439 2195
facial$	3211 1404 1853 1965
facing$	2195
fade$	4285 4294
fades$	4285
fail	1469 2158
fail$	325 326 327 328 329 331 332 333 334 344 5516 5599 976 977 978 979 5893 5894 5895 5896 1641 4326 1906 1907
failed$	325 326 327 328 329 331 332 333 334 346 5599 976 977 978 979 3411 5634 5893 5894 5895 5896 1641 1906 1907 4378
failing$	325 326 327 328 329 331 332 333 334 347 5599 976 977 978 979 5629 5630 5631 5632 5893 5894 5895 5896 1641 1906 1907 1908 4336 4337
failings$	5629 5630 5631 5632 1908 4336 4337
failled$	5599 5893 5894 5895 5896 1641
failling$	5599 5893 5894 5895 5896 1641
fails$	325 326 327 328 329 331 332 333 334 345 5599 976 977 978 979 5893 5894 5895 5896 1641 1906 1907
failure$	332 333 334 5629 5868 4109 1908 4336
failures$	5629 5630 5631 5632 5868 4109 1908 4336 4337
fair$	785 1844 1845 1851 1866
fake$	1859
fall	1391
fall$	138 139 393 5517 1166 1942
fallen$	138 139 393 1166 1942
falling$	138 139 393 1942
falls$	138 139 393 1166 5876 1942 4372
false$	5618 1654 1657 1861
families$	5129 5143 5144 5145 5146 5147 5148 3513 3514 3515 3516 3517 3518 3554 4154 4200 4205 4370
family	3962 3974 6202
family$	5129 5143 5144 5145 5146 5147 5148 5299 5324 3565 6185 6196 3975 6213 6225 4154 4200 1777 4205 2104 4596 4611 2187
far$	641 645 676 750 1108 1109 1110 1237
farce$	4348
farcical$	2262
fashionably$	782 1848
fast$	5287 1645
fat$	2256
father	6185 3974 6198 3977 6202 6205 6206
father$	5192 675 1531 1532 6182 6196 3975 1551 6211 1564 3999 6225 4200
fathers$	1564 4200
fault$	4716 4717 4938 5878 1230 4064 1945 4375
favor$	2634
favors$	2634
favour$	2633 4862 4863 800 801 802 803 804 805 806 4051 1873
favoured$	800 801 802 803 804 805 806 1873
favouring$	800 801 802 803 804 805 806 1873
favourred$	800 801 802 803 804 805 806 1873
favourring$	800 801 802 803 804 805 806 1873
favours$	2633 4862 4863 800 801 802 803 804 805 806 4051 4052 1873
fear$	756 1810
feared$	756 1810
fearless$	2251
fears$	756 1810
february$	4792
feckless$	2242
fed$	1534 1565
feed	1423 1954
feed$	1258
feeded$	1258
feeding$	1258
feeds$	1258 1534
feel$	1305
feelin	2087
feels	2087
feet$	4771 4772 3203 5847 1830
feigned$	1657
fell$	138 139 393 1166 1942 4458 2107
felt	2087
female	2005
female$	3192 5415 5416 3195 5418 5419 3703 1319 4249 1823 1983
females$	5128 1319 2252
fend$	3003 3108 3109 3110 3113 3114 3116 3117 3120 694 5735
fendded$	694
fendding$	694
fended$	694
fending$	3108 3109 3110 3113 3114 3116 3117 3120 694
fends$	694
feral$	1727 4155 2242
ferocious$	2240
fewer	1391
fiercely$	1808 1821
fifteen$	619 620 621 622
fight	1391
fight$	4722 4751 4753 4754 4921 5193 3004 5515 5517 3317 5540 3319 5595 5596 5597 5599 2033
fighti	3819 3979
fighting$	5193 5599 6041 6162 1535 6201
fights$	5193 5595 5596 5597 5599 5600
figure$	3102
figures$	5863
file$	5748 5930 6051
files$	5748 5930 6051
film	6111 1466
film$	4706 1308 5959 5961 3857 1431 3893 4473
filmed$	4670 1308 5960 3857 1431
filming$	1308 3857
films$	1308 5959 3857
filthy$	2256
final$	1525 2199 2201
find	5950
find$	2 518 521 5515 3700 1322
findded$	2
findding$	2
finded$	2
finding$	2
finds$	2 519
fine$	5330 5331 5332 5333 5334 5335 5336 5337 5338 5339 5340 5341 5342 3140 714 715 3143
finger	6075 1466
finger$	5675 5676 5685 5686 5698
fingerprint$	3893
finish$	3299
fire	4005
fire$	4924 5993 4005 6227
firear	6241
firm	1449
firm$	3876
first$	415 2199
fit$	3535
fits	6154
fits$	4500
fitting$	3223 3242
five	3688 3709 3735 1311 1347 6001 6007 6079 1457
five$	486 5269 776 3572 5931 3774 3837 1428 6080 1437 1445 6099 6102 3884 1983 4481
flag$	1299 1410 1968
flagged$	1299 5960 1350 1410 1432
flagging$	1410
flags$	1299 1410
flashback$	2385
flashbacks$	2385
flashy$	1878
flat	3974
flat$	4809 4810 4811 4812 2591 2592 2593 2594 838 6196 6203 6209 6217 4594
flats$	6215
fled$	4411
fleece$	4300
fleeces$	4300
flirt$	188 189 190 202 276
flirtatious$	2227 2249
flirted$	188 189 190 202 276
flirting$	188 189 190 202 276
flirts$	188 189 190 202 276
flirtted$	188 189 190 202 276
flirtting$	188 189 190 202 276
flirty$	2227
floor$	6216
floppy$	1845
flout$	397 398 1651
flouted$	397 398 1651
flouting$	397 398 1651
flouts$	397 398 1651
floutted$	397 398 1651
floutting$	397 398 1651
fluoxetine$	2361
fob$	1175 1177 1178 1179
fobbed$	1153 1175 1177 1178 1179
fobbing$	1175 1177 1178 1179
fobed$	1175 1177 1178 1179
fobing$	1175 1177 1178 1179
fobs$	1175 1177 1178 1179
foetal$	2111
follow	1292 1466
follow$	4722 4981 5471 5489 5495 5509 1014 1015 1016 3553 5891 1308 5961 3857 3893 1634 4315 4473
followed$	4891 4899 1014 1015 1016 5744 1308 3857 6103 1634
following$	1308 3857 1634
follows$	1308 3857 1634
food	1560 3992
food$	4854 4855 4856 4857 4858 4859 4860 4861 3987 1565
foodbank$	6214
foolhardy$	1603
foolish$	2454 2461 306 1603 1640
foot$	3203 5990 1830
footag	3727 3878
footage$	5949 3728 5951 1304 1420 1430 6083 6100 1970 4398
footprint$	6058
for	3750 1363 4380 1954 2017 2022
for$	4733 2572 2574 2575 4848 2632 2696 2697 2698 2699 5010 5085 2870 2950 2955 2956 2971 3121 5395 5397 5412 950 951 5602 3538 5766 5767 5852 3646 5899 5901 5922 5957 3766 3772 6002 3784 3788 3789 1388 3856 6087 3867 3888 6130 3922 3926 3940 6231 1591 6244 4205 4373 4411 4458 4493 2140 4624 4627 4629 4633 4640
force	1264 3696 3704 3705 3706 1280 1281 5948 1310 1366 3828 3847 1421 6071 6072 1434 1447 1451
force$	3432 5879 3691 5918 5919 1271 5921 5926 5927 5928 3707 3708 5933 1285 3737 5994 1366 3793 3794 6050 6059 6069 3848 3873 3874 4452
forced$	445 448
forehead$	5439
foreign$	1847
forens	2296
forever$	950 3377 951 3378 952 953
forget	3905
forget$	6127
forgot$	4378
forgotten$	1935 4378
form	1350
form$	5769 1435
formal$	2199
formally$	2143
formed$	1435
forming$	1435
forms$	1435
forty$	5268
forwar	1423
foster	2169
foster$	538 6185 3974 6202 6226 1774 4596
fostered$	4596
foul$	1749
found$	2 2878 520 522 1592 1717
foundation$	5440 5441 5442 4297
four	6079
four$	3837 1428 6080 1437 1445 6099 6102 1983 4481
fourteen$	619 620 621 622
fragment$	3880
frame$	5422 5423 5424 4253
frames$	5422 5423 5424 4253
fraternise$	1646
fraternised$	1646
fraternises$	1646
fraternising$	1646
freckled$	785 1851 2256
freckles$	2257
freckly$	2256
free$	4708 4709 4710 4711 4712 4713 4714 4715 4883 4884 1559 4061
freely$	4883 4884 236 5838 5839 5840 5841 4060 4061 1635
frequent$	180 181 1613
frequently$	179
friend	5908 1311 1347 1355 6007 3802 6024 6079 1457 6115 4462 4615
friend$	5129 5143 5144 5145 5146 5147 5148 5414 5417 4102 4154
friends$	2428 4746 105 2677 2681 2682 314 2827 401 402 403 5129 5143 5144 5145 5146 5147 5148 5414 5417 5534 5535 5536 5537 5538 3323 3324 3325 3373 5628 3513 3514 3515 3516 3517 3518 3564 5811 5819 5820 5821 5822 5823 5824 5825 3774 3782 3837 1416 1428 6080 1437 1445 6099 6102 3884 4027 4102 4154 1735 4365 4370 4481
friendship$	387 388 2839 4102
friendships$	3 4 5 6 7 387 388 4102
frighten$	5402
frightened$	5366 5367 5368 5369 754 755
frizzy$	1845 1866
from	1376 4380
from$	2742 2743 5119 2941 3072 3103 3154 3177 5414 5417 5487 5940 5957 5974 1365 3803 1443 3939 3940 6204 1587 4299 4335 4471 4551 2130 4574 4640
fruitful$	6022
frustrating$	3609 3610 5833
ft$	1830
full$	635 1870
fully$	557 635 708 711 1808
functi	1350 4552
function$	599 600 601 602 603 604
functioned$	599 600 601 602 603 604
functioning$	599 600 601 602 603 604
functionned$	599 600 601 602 603 604
functionning$	599 600 601 602 603 604
functions$	599 600 601 602 603 604
fund$	5734
funds$	4609
furthe	1264 2022 4462
further$	3691 1354 1983
furthered$	1354
furthering$	1354
furthers$	1354
futile$	1895
gallery$	3871
gambling$	6147
game$	5203
gaming$	4837 4838 4839
gang	5911 1264 3696 3704 3705 3706 1280 1281 5948 1310 1320 5988 1355 6005 3828 3847 1421 6071 6072 6077 1434 6084 1447 1451 3879 6101 4412 4436 4442 4443
gang$	2525 4773 4777 4787 4794 4817 5027 5036 5055 549 3691 5918 1272 3747 5970 3762 3763 5998 5999 3782 6042 3824 1406 3859 1433 6089 3870 4035 4036 1658 1726 1769 1968 1982 1986 2003 2007 2011 4439 2043 2230 2293
gangling$	2256
gangly$	2256
gangs$	4773 4777 4787 4794 5027 5036 5055 5918 1272 5999 3859 3870 4035 4036 1658 2007 2008 2043 2230 2293
gangsta$	5056 4086 2231
gangstas$	5056 4086 2231
gangster$	5056 4086 2231
gangsters$	5056 4086 2231
gap	4380
gap$	5868
gaps$	5868
gather	3830 4380 1954 1992
gather$	5199 1258 5952 3861 4251
gathered$	5199 1258 3861 4251
gathering$	5199 1258 6052 3861 4251
gatherred$	5199 4251
gatherring$	5199 4251
gathers$	5199 1258 3861 4251
gaudy$	1878
gaunt$	2256
gave$	115 1060 1158 1159 1160 1161 1162 3621 2128
gbh	4018
gbh$	6240
gcse$	4575 2157 4585 2159 2164
gcses	3956
gcses$	6178 4575 4585
gdpr$	5851
gear$	5463 5464 5465 4305 4311
genera	1954
general$	838
generator$	1461 4484
generators$	1461 4484
gentleman$	5301 5302 5303
get	3745 1436
get$	23 24 4722 4753 4754 4882 288 289 393 413 420 421 422 423 424 425 426 427 2882 2883 487 501 502 503 504 505 506 5232 624 3051 625 626 627 628 631 632 633 634 5357 5358 5515 5516 3338 5576 5577 5578 3670 6104 1633 1634 4062 1681 1682 1728 1729 1739 4322
gets	2103
gets$	23 24 288 289 393 413 420 421 422 423 424 425 426 427 487 501 502 503 504 505 506 5232 624 3051 625 626 627 628 631 632 633 634 3363 6104 1507 1534 1634 4062 1681 1682 1728 1729 1739 2073 2143 2145
getting$	23 24 4882 393 2902 2903 5576 5577 5578 3358 5599 4322
gift$	4854 4855 4856 4857 4858 4859 4860 4861
gifts$	4854 4855 4856 4857 4858 4859 4860 4861 5018 5019
gilet$	5463 5464 5465 4305
gilets$	5463 5464 5465 4305
ginger$	1845 1866 2256
girl	6079 4021
girl$	105 5129 5143 5144 5145 5146 5147 5148 3703 3837 1428 6080 1437 1445 6099 6102 6243 1652 4101 4154 1735 4276 4481
girlfr	6197
girlfriend$	4866 6181 6213 4053 4054
girlfriends$	4866 4053 4054
girls	3695 3709 3735 1311 1347 6079 1457 6115
girls$	105 2677 2681 2682 314 2827 401 402 403 5057 5129 5132 5143 5144 5145 5146 5147 5148 5163 5534 5535 5536 5537 5538 3323 3324 3325 3373 5628 3513 3514 3515 3516 3517 3518 3563 5793 5811 5819 5820 5821 5822 5823 5824 5825 5931 3774 3837 1416 1428 6080 1437 1445 6099 6102 3884 4037 4101 4154 1735 4276 4365 4370 4481
give$	115 583 3176 5489 5495 5509 3460 1158 1159 1160 1161 1162 3701 1408 4315
given$	898 1060 1158 1159 1160 1161 1162 5910 5965 1507
gives$	115 1060 1158 1159 1160 1161 1162 1408
giving$	115 1158 1159 1160 1161 1162 1408
glamour$	5018 5019
glasses$	4300
glean$	1258
gleaned$	1258
gleaning$	1258
gleans$	1258
gloves$	4300
go$	4703 2505 2506 2507 2508 4731 4751 4753 4754 2547 134 135 136 137 138 139 162 165 168 169 2598 2606 4882 4886 4887 4888 4889 4890 4956 4981 371 5471 5489 5495 5509 5515 5516 5599 1633 1634 4062 4315 2181
goad$	1650
goadded$	1650
goadding$	1650
goaded$	1650
goading$	1650
goads$	1650
goal	1453
goal$	1396
gobby$	2242
goes	6104
goes$	134 135 136 137 166 168 169 2606 371 893 5599 5944 1491 1565 1583 1633 1634 4062 2103 2181
going$	4761 2541 134 135 136 137 161 168 169 2597 2604 2605 2606 225 4882 4886 4887 4888 4889 4890 3046 3048 3049 3287 861 862 863 864 3292 870 871 872 5599 1317 1583 1633 1634 2181
goings$	3881
gold$	1855 4300
gone$	2536 134 135 136 137 138 139 168 169 2606 4891 4892 2678 4906 4907 4908 4909 3942 1633 1634 4062
good$	2461 158 2841 5090 3010 3064 687 3356 3536 1834
goods$	4494
gorgeous$	2256
gormless$	2242
got	6136
got$	23 24 4891 4906 4907 4908 4909 296 297 393 531 789 5668 5669 5670 5671 1534 1633 1634 4062 1768 1867 2107 2143 2145 2146 2196
gp	3906 1493
gp$	6128 3920
gps	1588
gps$	4015
grade$	4584 4586 2269
graded$	486 489 5960 2269
grades	6177 3956
grades$	6178 4584 4586
gran	6185 3974 6198 3977 6205 6206
gran$	6196
grandf	6185 3974 6198
grandfather$	6196
grandm	6185 3974 6198
grandmother$	6182 6196
grandp	6185
grante	2204
grasp$	4981 2767 2768 2769 2770 2771 2772 2773 2774 2775 2776 2777 2778
grass$	5860
gravitate$	378 379 380 381 382 383
gravitated$	378 379 380 381 382 383
gravitates$	378 379 380 381 382 383
gravitating$	378 379 380 381 382 383
greasy$	785 1845 1851 1866
greed$	5018 5019
green$	5325 5326 5327 4228 1846 1866
grew$	784 1850
grey$	1866 4300 1878 4432
grip$	5903 5904 5905 5906 1452 4379
grips$	1452
groomed$	4670 4672 4989 4990 4991 4992 4993 4994 4995 4996 4997 4998 4999 5000 4267
groomer$	4817 5065 4106
groomers$	4817 5065 4106
grooming$	4950 4951 4083
gross$	1909
grounds$	1362
group	5908 3688 3709 5938 5953 5955 3735 5958 1311 3742 1347 6001 1355 6005 6007 3802 6024 3805 3806 6079 3879 6101 1457 6115 4388 4404 1995 4442 4443 4456 4462
group$	105 2677 2681 2682 2722 314 2827 401 402 403 5059 5061 430 5129 5132 5143 5144 5145 5146 5147 5148 5163 2948 2949 549 758 759 5534 5535 5536 5537 5538 5541 3323 3324 3325 3328 3329 3373 5628 3513 3514 3515 3516 3517 3518 5754 3557 3559 5810 5819 5820 5821 5822 5823 5824 5825 3605 5897 5898 3679 5931 3720 1294 5964 1320 5977 3774 5999 3782 6019 3799 6027 6039 6050 3837 1416 6069 3848 1428 6080 6081 6082 1437 1445 3874 6099 6102 3884 3895 6120 3900 4101 4154 1735 4205 4365 4370 1978 1995 4425 4481
groups$	5059 5061 5129 5132 5143 5144 5145 5146 5147 5148 5999 6082 4154 4425
grow	1409
grow$	784 1850
growing$	784 1850
grown$	217 4871 590 3020 5244 3027 3028 3029 3030 3039 3040 3041 5265 5266 5267 3052 3054 3055 3056 3057 3058 3062 5285 5286 638 655 5306 661 662 3091 5314 5315 3097 3098 3131 3134 3174 764 784 4220 1816 1850
grownups$	5248
grows$	784 1850
grubby$	1871 1878 2256
guaranteed$	867 868 869 1890
guard	3885 1462
guard$	6107 1463
guardi	4600
guards$	1430 6107 1463
gucci$	4300
guidance$	5373 5385 5387 5659 5660 5661 5662 5663 5664 5665 4078
guilt	5972 3762
guilt$	5880 5984 1945 4376
guilty	2217
guilty$	3790 2217 4644
gullible$	5325 5326 5327 4228 2242
gun	6241
habit	4542
habit$	4677 4030 4031
habits$	4677 4030 4031
habitual$	180 181 3870 1613 1676 1683 1988
habitually$	179
had	1474 1499 2103
had$	199 2669 2670 2671 2674 2675 250 251 252 253 254 255 256 284 459 531 5414 5417 789 5608 5609 974 1005 1006 1007 1008 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1035 1036 1037 3522 5745 1485 3926 1507 1768 4251 1867 1913 4411 2073 2130 2140
hair$	5433 5435 5436 5437 5468 4280 1856 4293 1868
haircut$	5435 5436 5437 4293 1868
haircuts$	5435 5436 5437 4293 1868
haired$	4264 4272
hairstyle$	5435 5436 5437 4293 1868
hairstyles$	5435 5436 5437 4293 1868
hairy$	2256
half$	1922
halluc	2321
hand	1423
hand$	3007 3008 3155 3159 5439
handed$	4352 4353 4466
handful$	432 2859 433 2860 434 2861 435 2862 5154 4109
handl	4382
handle$	5101 2989 3000 3108 3109 3110 3113 3114 3116 3117 3120 707 5357 5358 1452 1804
handled$	707 1804
handles$	707 1804
handli	5987
handling$	3108 3109 3110 3113 3114 3116 3117 3120 707 1220 1221 1222 1223 4018 1804 4361 2313
hands$	3007 3008 5439 5746 5845
handse	3842
handset$	1297 5947 6064 1966
handsets$	1297 5947 6064
handsome$	2256
hang	6104
hang$	4722 4751 4753 4754 4765 4886 4887 4888 4889 4890 384 5199 4251 2072
hanged$	5199 4251 2072
hangged$	5199 4251
hangging$	5199 4251
hanging$	4761 4886 4887 4888 4889 4890 384 5199 4251 2072
hangs$	384 5199 4251
haphazard$	5869 5870 5871 5872
happened$	2688 2689
harass$	394 1649
harassed$	394 1649
harasses$	394 1649
harassing$	394 1649
hard	1449
hard$	452 453 454 455 456 457 2931 5193 582 3876 6114 1813 1847
harden	4485
hardened$	1676 4191 4239 2251
harder$	452 453 454 455 456 457 5651
hardest$	452 453 454 455 456 457
hardly$	702 703 738 739 740 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1063 1108 1109 1110 1515 1795 1796 1801 1809 1913 2126
harm$	4649 4650 2693 2694 4950 4951 4967 4968 4989 4990 4991 4992 4993 4994 4995 4996 4997 4998 4999 5000 5012 5013 5014 5015 5868 3870 3998 6220 1586 6240 4063 1982 1986 1988 2008 4496 4519 2093
harmed$	4519 2093
harmer$	4114
harmers$	4114
harmful$	2461 4780 410 411 412 1604 1675 1988
harming$	4519 2093
harms$	4519 2093
has	1474 6136 1488 2103
has$	2433 199 284 2737 459 531 5414 5417 789 876 3384 5608 5609 974 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 3760 1485 3915 1507 1588 1768 4251 1867 1913 2073 2130 2140
hasn$	1010 3447 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1913
hat$	4300
hats$	4300
have$	2434 2519 2533 2537 199 2684 284 2732 2738 5051 459 531 5199 789 3282 3291 5515 876 3384 5608 5609 974 5635 5636 5637 3416 5642 5643 5644 3425 3431 3461 1768 4251 1867 4338 4339 4411 4458 4476 2130 2140
haven$	1010 3448 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1913
having	2103
having$	199 789 1867 2073
havoc$	4134 4135 4136
hawk$	204 1622
hawked$	204 1622
hawking$	204 1622
hawkked$	204 1622
hawkking$	204 1622
hawks$	204 1622
hazel$	1846
he$	2465 2659 2677 2681 2682 4957 314 400 2827 401 5050 402 403 5202 5534 5535 5536 5537 5538 3323 3324 3325 3327 3432 5658 2143
head$	4914 4916 3007 3008 656 657 658 659 660 3225 5849 1201 6026 4291 2388
headed$	4167 4263 4351
heads$	4914 4916 3007 3008 1119 5849 1201 4218 4230 4289 4290
headscarf$	4300
headscarves$	4300
health	3931 3935 6197
health$	3906 6134 6135 3914 6141 3921 6153 2098 4526
healthcare$	3936
healthier$	2461
hear$	5054 2088
heard$	560 1572 2090
hearin	6154
hearing$	1572 2089 2094 4636
hearings$	4636
hears$	2088
heart$	3901 6134 2097
hearted$	4349
heartless$	2242 2262
heatin	1560
heating$	3987
heavier$	1826
heavil	3905
heavily$	783 6127 6146 1827
heavy	1449
heavy$	3876 1826 1828 1870 1926
heavyset$	2255
heed$	4981 5709 5710 5711 5712 5713 5714 5715
heeded$	4891 4899
heels$	5847 4300
height$	5422 5423 5424 4253
held	4380
held$	586 1236 5924 6086 1467
helicopter$	2046
help	1279 1363 1425
help$	43 2754 4988 5101 5110 2999 5373 5382 5385 5387 5390 5391 5392 5393 5394 834 835 836 837 5489 5495 5509 5543 5559 5576 5577 5578 5584 5734 5743 1220 1221 1222 1223 5891 1354 1367 1396 6168 4127 4312 4315 4322
helped$	4980 5111 5494 5500 5505 5508 5514 5562 5563 5564 5565 5566 5920 1354 1367
helpful$	5920
helping$	2755 5576 5577 5578 3357 1354 1367 4322
helps	1363
helps$	1354 1367 1396 4323
hepatitis$	2378
her	3695 3720 1320 1505 1514 1533 3962 6212 1577 4571 2204
her$	4652 4653 2456 2460 2473 59 66 67 69 2499 105 4768 2631 2722 309 4965 2746 5007 5011 2790 5081 2948 2949 5206 565 3016 3018 3205 3206 3207 812 5579 3554 5820 5821 5822 5823 5824 5825 3623 3625 3627 3634 5863 3747 1479 3909 3910 3923 6150 3932 3941 1529 3960 1547 1548 3976 1550 6203 3983 3989 3995 4004 4017 4023 1625 1637 1735 1875 1876 4365 4503 2099 2101 2132 2186 4619 2199 2207 2221
heroin	6241 4024
heroin$	3924 6246 4038
herself$	2427 2429 4652 4653 2444 2445 19 2447 2448 2449 2450 2451 25 2609 4912 4913 4915 2704 2705 2706 2707 2708 2709 2710 2711 2713 2714 4939 4940 2744 2748 322 2750 2751 4974 4975 4976 4977 4978 4979 2859 2860 2861 2862 5091 5222 5223 5224 5225 5226 5227 5228 5330 5331 5332 5333 5334 5335 5336 5337 5338 5339 5340 5341 5342 5343 3122 5350 3659 3902 3961 4026 4048 4049 4231 4232 4499 4520
herselves$	3902 4499 4520
hid$	1202
hidden$	5924
hide	3745 1334
hide$	4706 1202
hided$	1202
hides	1334
hides$	1202
hiding	1334
hiding$	1202
hierar	6084 4430 4434 4436 4442
hierarchy$	5998 2284
high$	26 479 480 2913 2914 2915 2916 2917 2918 2919 2920 5599 3519 1925 2069
higher$	479 480 2127
highest$	479 480
highlights$	4294
highly$	1449 1808
hijab$	4300
hijabs$	4300
him	3695 6212 4571
him$	4652 4653 2722 2948 2949 5579 3554 5820 5821 5822 5823 5824 5825 4365 4503 4619
himself$	2427 2429 4652 4653 2444 2445 19 2447 2448 2449 2450 2451 25 2609 4912 4913 4915 2704 2705 2706 2707 2708 2709 2710 2711 2713 2714 4939 4940 2744 2748 322 2750 2751 4974 4975 4976 4977 4978 4979 2859 2860 2861 2862 5091 5222 5223 5224 5225 5226 5227 5228 5330 5331 5332 5333 5334 5335 5336 5337 5338 5339 5340 5341 5342 5343 3122 5350 3659 3902 3961 4026 4048 4049 4231 4232 4499 4520
himselves$	3902 4499 4520
his	3720 1320 1505 1514 1533 3962 1577 2204
his$	2456 2460 2473 59 66 67 69 2499 105 4768 2631 4867 309 4965 2746 5007 5011 2790 5081 5206 565 3016 3018 3205 3206 3207 812 3623 3625 3627 3634 5863 3747 1479 3909 3910 3923 6150 3932 3941 1529 3960 1547 1548 3976 1550 6203 3983 3989 3995 4004 4017 4023 1625 1637 1735 1875 1876 2099 2101 2132 2186 2199 2207 2221
histor	1264
historic$	3691
history$	1570 4104 4525 4614 4643
hit	1553 6221
hit$	3980
hiv$	2377
hold	1334
hold$	5104 3011 585 586 1236 3694 3760 1468
holdin	3749 5978 1334 6091 4019
holding$	586 5377 5381 5971
holds	1334 6091
holds$	586 1236 3760
home	3974 6202
home$	4758 4790 4791 4900 4901 2964 5324 5957 6184 6191 6195 6196 6203 6209 6210 6217 6220 6222 6225 6236 2154 4582 4594 4596 4605 2185 4613 4620
homeless$	2410
homelessness$	2410
homes$	4790 4791 6215
honest$	5494 5500 5505 5514
hood$	813 4300 1877 4432
hooded$	1823 1878 4432 2256
hoodie$	5463 5464 5465 4300 4302 4305 2258
hoodies$	5198 2977 5463 5464 5465 4300 4302 4305 2258
hoodlum$	2232
hoodlums$	2232
hoodrat$	2232
hoodrats$	2232
hoods$	5198 2977 813 4300 4302 1877 4432
hoody$	5463 5464 5465 4305
hooligan$	2232
hooliganism$	2232
hooligans$	2232
hope$	3315 6070 4324
hopeless$	2854 894 895 1690 1727 1730 2242 2262
hopelessly$	2262
hoper$	5074 5077 5078 5079 4110 4118
hopers$	5074 5077 5078 5079 4110 4118
hopes$	6070
hoping$	6070
hopings$	6070
horde$	408 409
hospit	3919 1493 1586
hospital$	6140 6141 3920 6152 4013
hospitalised$	2370
hospitalized$	2370
hostel	3972
hostel$	6194
hostile$	461 462 463 464 465 5126 5127 1370 1732 2240
hostility$	5161 5162 514 515 4162
hot	3832 3866 2061
hot$	1560 1740
hotel$	4809 4810 4811 4812 2591 2592 2593 2594
hotspot$	6054 6088 2052 4488
hotspots$	6054 6088 4488
hours$	6168 1520 2279
house	3974
house$	4809 4810 4811 4812 2591 2592 2593 2594 5299 5324 6196 6203 6209 6217 4594
househ	3974
household$	5299 5324 6196
houses$	6215
housin	6197
housing$	4602
how$	5200 3111 3112 693
hrs$	2279
hub$	6050 6069 3848 3874 4470
huge$	2454
hulking$	2256
hung$	384
hungry$	4192 4608
hunt$	371 2798 372 373 374 375 376 377
hunted$	371 2798 372 373 374 375 376 377
hunting$	371 2798 372 373 374 375 376 377
hunts$	371 2798 372 373 374 375 376 377
huntted$	371 2798 372 373 374 375 376 377
huntting$	371 2798 372 373 374 375 376 377
hurt	1553 6221
hurt$	4670 4672 4942 5517 3980 2093
hurted$	2093
hurting$	2093
hurts$	2093
husband$	6181 6213
hygien	3931 6154
hygiene$	6153
hyper$	2242
hypocritical$	2262
hysterical$	2242
i$	1234
ic	2005
ic$	768 1825
ic0$	2254
ic1$	2254
ic2$	2254
ic3$	2254
ic4$	2254
ic5$	2254
ic6$	2254
ic7$	2254
ic8$	2254
ic9$	2254
identi	1269 5929 5950 1320 1322 1357 6016 4430
identical$	1878
identically$	782 1848 4299 4301
identified$	417 1300 3747 1579 1983 4411 1988 4432
identifies$	5959 1383
identify$	5952 5959 1383 1442
identifying$	1383
identity$	1276
idle$	4184 2242
idly$	3527 4344
iep$	2398
ieps$	2398
ies$	5298
if$	237 238 239 240 241 242 243 244 245 246 247 248 249 4910 4911 1009 1095 1096
ignorance$	2262
ignorant$	2242 2262
ignore$	4722 4751 4753 4754 397 398 5599 1212 1213 5889 1651 1886 1943 1944 4378
ignored$	397 398 5479 5480 5481 5482 5599 1212 1213 5893 5894 5895 5896 1651 1886 1935 4366 1943 1944 4378
ignores$	397 398 5599 1212 1213 1651 1886 1943 1944 4378
ignoring$	397 398 5599 1212 1213 1651 1886 1943 1944 4378
ill$	796 815 1754 1756
illegal$	4780
illnes	3901 3906 6197 6199
illness$	6123 6128 4557
image$	4840 3687 1261 3831 1458
images	1422 3849 3850
images$	4840 2638 212 4862 3687 1261 5930 1282 3831 1420 1458
immaculately$	782 1848
immature$	2242
immaturity$	2736 310 311
immigration$	6197 2182
imminent$	6023
immuni	2389
impair	3901
impairment$	6123 4521 4557
implicated$	124 125 126 127 1579
important$	1396
imposing$	1826 2256
impossible$	452 453 454 455 456 457 894 895 1895
impressionable$	2242
impris	6197
impulse$	2786
impulsive$	2242
in	3958 1538 2103
in$	49 4706 2542 2551 2555 2558 2569 2570 2571 213 2645 4988 2820 2833 2877 2941 2950 2979 5313 722 5414 5417 3217 3218 3219 5568 5575 3383 3403 5708 3628 5971 5974 5984 1380 3898 3899 3928 3930 3942 3949 3962 3964 3965 3993 4010 1587 1643 1776 4205 4295 4299 4301 4321 4335 4411 2105 4595 4599 4633
inadequacy$	2262
inadequate$	2262
inadequately$	2262
inappropriate$	4780 2618 1647 1732 1878
inappropriately$	782 1848 4299 4301
incapable$	1893 4330
incessantly$	2261
incest$	6218
inch$	3080
inclination$	3346 5569 5570 5571 5572 5573 5574
include$	4411
income	6197
income$	4614
incompetence$	2262
incompetent$	2262
incompetently$	2262
inconsistent$	5115 5116 5117 5118 470 1724
incorrect$	1871
increa	1409 2022
indecent$	2618
indepe	4595
independent$	3094 3096 763 4235 4248
index	4434
index$	6092
indica	3692 4380
indicate$	5914
indicates$	5914
indifference$	2262
indifferent$	4330 2262
indisputably$	2261
indivi	6007 1457 4456
individual$	5129 5143 5144 5145 5146 5147 5148 5414 5417 1319 6007 6067 1509 4154 4206
individuals$	5033 5034 5035 5036 5129 5143 5144 5145 5146 5147 5148 5414 5417 1319 3810 3884 4154 4206
indulge$	131 132 133
indulged$	131 132 133
indulges$	131 132 133
indulging$	131 132 133
ineffective$	2262
ineffectual$	2262
inept$	2262
ineptitude$	2262
inevitable$	896
inevitably$	4331 2261
inexcusable$	3609 3610 5833 2262 2263
inexcusably$	2262
inexplicably$	2264
infamous$	546 1778 2244
infect	3901
infection$	6123 4557
inflicted$	4066
influe	6005
influence$	5060 4102
influenced$	4670
influences$	5060 4102
influential$	6105
inform	1363 1425 4380 2022
inform$	1259 5917 1277 1278 1354
informant$	2270
informants$	2270
information$	5748 3552 1220 1221 1222 1223 3685 5916 5917 1270 6083
informed$	1354
informing$	1277 1278 1354
informs$	1277 1278 1354
inhale	3906
inhaler$	6128 2334
inhalers$	2334
initiative$	2033
injunc	3852
injunction$	6032 6074 6108 6245 4467
injunctions$	6032 6074 6108 4467
injuri	3906
injuries$	6128
injury	3901 3906
injury$	6123 6128
inner$	771
innocent$	5293 5294 5295 5296 4223
innocents$	5288 5289 5290 5291 5292 4222
inpatient$	2371
inquiry$	5976
insane$	4155
inside$	4706
insight$	4069
insist$	112 113 114
insisted$	112 113 114
insisting$	112 113 114
insists$	112 113 114
insistted$	112 113 114
insistting$	112 113 114
insolent$	2242
insomnia$	2381
inspec	3704 3705 3706 1280 1281 1310
inspector$	5926 5927 5928 3707 3708 3737 4452
instagram$	183 2610 184 2611 185 2612 186 2613 187 2614 4837 4838 4839
instead$	5899 5901
instigator$	4417 2233
instigators$	4417 2233
institutional$	1909
instructed$	1273 1312 3889
instructions$	4078
insulin$	2336
integrated$	2002
intel$	2266
intell	5948 4430 4434
intelligence$	5748 5911 5913 5933 3763 6059 3873 1953 4381 2043 2265 2288 2305
intended$	1396
intens	1449 2022
intensive$	3876 2194
intent	1453
intent$	6240 4645
intention$	3346 5569 5570 5571 5572 5573 5574
intentions$	3346 5569 5570 5571 5572 5573 5574
interc	3741 2317
intercepted$	5963
intercourse$	4043
interest$	5559 3346 5569 5570 5571 5572 5573 5574 5709 5710 5711 5712 5713 5714 5715 3497 3498 3499 3500 3501 3675 5903 5904 5905 5906 1270 5968 4379
interested$	3353 3486 3641
internally$	2143
internet$	183 2610 184 2611 185 2612 186 2613 187 2614 4837 4838 4839 1627
interr	3724
interrogated$	5946
interv	1584
intervene$	5734 5888 5891 6010
intervened$	5744
intervention$	5110 6234 4312 4639
interventions$	5110 834 835 836 837 4312
interviewed$	1344 1580
intimate$	2618
intimidate$	394 1649
intimidated$	394 1649
intimidates$	394 1649
intimidating$	394 5193 1649 1732 1847 2240
into	1538 1954
into$	4673 4706 2561 2562 2563 2565 2875 1443 3965 1587
invariably$	2261
invest	6016 6192 4009 2032 2295
investigate$	5734 5891
investigation$	6003 6012 6230 6231
investigations$	6003 6012
invincible$	2251
invitation$	3257 831 832 833
invitations$	3257 831 832 833
invite$	273 274 1636
invited$	273 274 1636
invites$	273 274 1636
inviting$	273 274 5576 5577 5578 1636 4322
involv	5972 5988 4412
involved$	4670 4672 124 125 126 127 128 129 130 406 450 5892 3749 6076 1579 4085
involvement$	124 125 126 127 406 3762 4085
involving$	5989
iq$	2392
irresponsible$	2461 306 1603 1640 2262
irresponsibly$	2222 2262
is	1350 6136 2087
is$	2467 71 72 288 289 413 420 421 422 423 424 425 426 427 459 2893 2898 487 501 502 503 504 505 506 624 3051 625 626 627 628 631 632 633 634 643 5414 5417 3236 3261 3318 3384 984 985 3647 1228 1229 3702 3738 3801 3808 3875 1536 1590 1681 1682 1713 1728 1729 1739 4251 4295 4296 1947 4411 2049 2095 2100 2107 2118 2143 2145 2146 4592 2179 2183 2196 2198 2199 2203
isn$	860 865 1725 1795
isolation$	1522
iss$	2194
issue	1260
issue$	5160 1408 4085 4160 4525
issued	1260
issued$	5910
issues	1260
issues$	5160 1408 4085 4160 4525
issuin	1260
it$	4875 4917 4918 4920 528 5200 2987 5370 5371 873 874 5615 3432 5658 3467 3468 5738 5747 1182 1183 1184 5874 5875 4065 4143 4371
its$	2549 2745 5656 3539 3549 3623 3625 3627 5851 5852 3632 3634 3635 5863 5883 3663 3775 3783 3995 1910 4364 1948
itself$	2427 2429 2444 2445 19 2447 2448 2449 2450 2451 25 2609 4912 4913 4915 2704 2705 2706 2707 2708 2709 2710 2711 2713 2714 4939 4940 2744 2748 322 2750 2751 4974 4975 4976 4977 4978 4979 5091 5222 5223 5224 5225 5226 5227 5228 5330 5331 5332 5333 5334 5335 5336 5337 5338 5339 5340 5341 5342 5343 3122 5350 5765 3659 3660 4026 4048 4049 4231 4232
jacket$	5463 5464 5465 4300 4305 4309
jackets$	5463 5464 5465 4300 4305 4309
jail	4014
jail$	6180 6236
jailed	6199
january$	4792
jeans$	5463 5464 5465 4300 4305
jeopardise$	8 1599 1600
jeopardised$	8 1599 1600
jeopardises$	8 1599 1600
jeopardising$	8 1599 1600
jeopardize$	8 1599 1600
jeopardized$	8 1599 1600
jeopardizes$	8 1599 1600
jeopardizing$	8 1599 1600
jeopardy$	4649 4650 4658
jewellery$	5463 5464 5465 4300 4305
job	6197
job$	5625 5704 5705 5706 5707 5759 5763 5770 4361
jobsworth$	2262
jobsworths$	2262
joggers$	5463 5464 5465 4300 4305
join$	4722 4751 5517
joint	2022
joint$	1996
joke$	4360
journe	6079
judge$	3128 5888
judgement$	4361
judgment$	4361
july$	4792
jumper$	5463 5464 5465 4305
jumpers$	5463 5464 5465 4305
june$	4792
junkie$	2236
junkies$	2236
just$	2664 2668 268 528 875 881 882 883 884
justice$	5195 5196 6065 6066 6233 4012
justification$	4359
juvenile$	1676 1679 1683 2253
juveniles$	2253
keen$	6070
keens$	6070
keep	3745 1436
keep$	4703 2510 4751 4753 4754 160 163 170 171 172 173 174 175 176 177 178 4956 317 321 323 4981 385 3108 3109 3110 3113 3114 3116 3117 3120 5489 5495 5509 1014 1015 1016 1259 1290 1612 4315
keeped$	4703
keeping$	4703 4761 160 163 170 171 172 173 174 175 176 177 178 317 321 324 3108 3109 3110 3113 3114 3116 3117 3120 5773 1290 1612
keepped$	4703
keepping$	4703
keeps$	4703 160 163 170 171 172 173 174 175 176 177 178 386 1290 3760 1612
kept$	160 163 170 171 172 173 174 175 176 177 178 4891 4899 1014 1015 1016 5744 5924 1290 1523 1612 4378
ketamine$	3924 6147 2115
key$	3632 6026 6063 6105 1983 1986 1988 1990
kick$	5516 1211 1734
kicked$	1211 1553 1554 1734
kicking$	1211 1734
kickked$	1211
kickking$	1211
kicks$	1211 1734
kid$	5129 5143 5144 5145 5146 5147 5148 4088 4101 4154
kids$	5057 5063 5129 5132 5143 5144 5145 5146 5147 5148 5184 5288 5289 5290 5291 5292 4037 4088 4101 4154 4198 4222
kill$	2072
killed$	2072
killing$	2072
kills$	2072
kind$	5372 5443
kinshi	1539
kinship$	3966
kissed$	4880
kitted$	797 798 799 1872
knew$	312 2740 2741 553 554 562 563 564 5613
knife	6241
knife$	4773 1384 3870 6240
knives	5907 5978
knives$	1275 5967 5982 5983
knock$	384 1369
knocked$	384
knocking$	384
knockked$	384
knockking$	384
knocks$	384
know$	2616 2730 2731 312 2740 2741 553 554 555 556 562 563 564 684 5613 5687 5688 5929 1305 1346 1419 1442 1448 1456
knowing$	589
knowingly$	4883 4884 236 4060 4061 1635
knowledgeable$	589
known	5943 1320 1422 3849 3850
known$	2730 2731 4954 5033 5034 5035 5036 546 2974 2975 3418 5925 3747 5970 1329 1350 1427 1438 1595 1647 1676 1680 1683 1779 1983 1986 1988 2048
knows$	312 2740 2741 553 554 555 556 562 563 564 685 5613 1448
knuckle$	5439
knuckles$	5439
kudos$	5016
label$	4311
labels$	4300 4311
labour$	4142
lac$	1771 1772 2243
lack$	30 352 353 354 355 356 357 358 359 360 361 362 458 534 1254 3682 3683 3684 1642 1686
lackadaisical$	2262
lacked$	352 353 354 355 356 357 358 359 360 361 362 1642 1686 1724
lacking$	352 353 354 355 356 357 358 359 360 361 362 5869 5870 5871 5872 1642 1686
lacks$	352 353 354 355 356 357 358 359 360 361 362 1642 1686 1724 1770
lad$	5129 5143 5144 5145 5146 5147 5148 4101 4154 4276
lads	6079 1457
lads$	4707 105 4794 4818 2677 2681 2682 314 5024 5040 2827 401 402 403 5057 5129 5143 5144 5145 5146 5147 5148 5163 5534 5535 5536 5537 5538 3323 3324 3325 3373 5628 3569 5811 3837 1416 1428 6080 1437 1445 6099 6102 3884 4101 4154 1735 4276 4481
lady$	650 5301 5302 5303
lamentable$	2262
land$	0 1
landded$	0 1
landding$	0 1
landed$	0 1
landing$	0 1
landlord$	3432 5879
lands$	0 1
language$	3916
lank$	1866
lanky$	2256
large$	3201 1826 2256
largely$	1228 1229 1947
larger$	1826
lashes$	4288 4294 4300
last$	3372 1525
late$	5599 5886 3665
laugh$	364
laughed$	364
laughhed$	364
laughhing$	364
laughing$	364
laughs$	364
law$	432 433 434 435 440 442 2045
lawless$	1727 4155 2242
lax$	1123 1124 1125 1126 5869 5870 5871 5872 1934
lay$	2036
layabout$	2232
layabouts$	2232
lazily$	2262
laziness$	2262
lazy$	1123 1124 1125 1126 3665 1934 2242 2262
lead	1363 4450
lead$	4659 667 668 669 670 671 1363 2022
leader	4430
leader$	5995 6026 6063 4085 4097 4416
leaders$	5995 6026 6063 4085 4097 4416
leadership$	5709 5710 5711 5712 5713 5714 5715 1220 1221 1222 1223 5903 5904 5905 5906 4085 1909 4361 4379
leadin	6091
leading$	667 668 669 670 671 6105
leads	6091
leads$	667 668 669 670 671 2022
lean$	1826
learn	3700 1322
learn$	315 316 4981 5489 5495 5509 5530 5531 5532 5533 5888 5922 1442 4315
learned$	689
learning$	42 3947 2094 2096 2136 2138
learnt$	690
least$	3422 3489
leave	6104
leave$	0 1 2430 17 18 20 4722 4751 4753 4754 4956 5489 5495 5509 5517 1086 1087 1088 1089 1090 1091 1092 1093 1094 4315
leaver$	4597
leaves	1538
leaves$	0 1 2430 17 18 20 4958 1086 1087 1088 1089 1090 1091 1092 1093 1094 3965 1587
leavin	1538
leaving$	0 1 17 18 20 1086 1087 1088 1089 1090 1091 1092 1093 1094 3965
led	4380
led$	4659 4660 4661 4670 4958 4959 4960 3830 4177
left	1538 6199
left$	0 1 17 18 20 4755 4891 4899 4958 1086 1087 1088 1089 1090 1091 1092 1093 1094 3965 1587 4366 4378 4411
leg$	5439 6132
leggings$	5463 5464 5465 4300 4305
legs$	5439 6132
length$	3214
less	1391
less$	3063 5702 5703 1809
lesson$	42 44 45 5592 5593 5594
lessons$	42 44 45 5172 6161 6164 4042 4575
let	1279
let$	21 22 57 58 4891 4906 4907 4908 4909 5489 5495 5509 5599 5750 5751 1127 1128 1129 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148 1149 3577 3578 1259 1277 1278 4315
leting$	1277 1278
lets$	21 22 57 58 5599 1127 1128 1129 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148 1277 1278
letter$	5748 5829 5830 4370
letters$	5748 5829 5830 5874 5875 4370 4371
letting$	21 22 57 58 5599 1127 1128 1129 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148
leukaemia$	2387
level	1391
level$	5372 6139 1527 4587
levels$	5372
liability$	432 2859 433 2860 434 2861 435 2862
liaison$	4043
liaisons$	4043
liar$	5077 5078 5079 4109 4110
liars$	5077 5078 5079 4109 4110
licence$	6245 4647 4648
licences$	4648
lie$	5515 5595 5596 5597 5599 5619 5876 4372
lied$	5595 5596 5597 5613
lies$	5595 5596 5597 5599 5613 5618 5876 4372
life	3974 6226
life$	2436 4747 5259 5300 5304 5316 5317 5318 5319 5320 3892 6131 6196 1606 4035 4085 4091 4612
lifes$	4091
lifestyle$	3 4 5 6 7 4675 4677 5016 5018 5019 5316 5317 5318 5319 5320 4030 4031 4035 4085 4104 4105 2223
lifestyles$	4675 4677 5316 5317 5318 5319 5320 4030 4031 2223
lift$	4854 4855 4856 4857 4858 4859 4860 4861 3453
lifted$	3454 3476
lifts$	4854 4855 4856 4857 4858 4859 4860 4861
light$	785 1826 1844 1845 1851 1866
lighter$	785 1844 1851
like	3712
like$	367 368 5101 3026 3038 5920 6070 4085 4242 4299 4301
liked$	367 368
likelihood$	1394
likely$	1266 1317 1680 1983
likes$	367 368 6070
liking$	367 368
limited$	352 353 354 355 356 357 358 359 360 361 362 5115 5116 5117 5118 470 1642 1724
line$	4785 4794 4795 4799 4801 4805 4806 4807 4808 1327 5982 4036 4448
lines	6077 4430
lines$	4774 4789 4794 4795 4798 4800 4804 4806 4807 4808 2858 1327 4036 4491
link	5929
link$	384 4383 2010
linked	1393
linked$	406 1330 1350 6076 3855 1579 4085
linking$	384
links$	387 388 406 4085 4383
lip$	2831 5439 3636
lips$	5439
lipstick$	5440 5441 5442 4294 4297
lisp	6134
list	1422 3849 1424 3878 1455
list$	5930 1283 6051 3851 6082 6092 6100 3907 4396 4428
listed$	3851
listen$	4722 4886 4887 4888 4889 4890 4891 4981 5471 5489 5495 5509 5530 5531 5532 5533 5701 5734 5888 5891 3700 4315 4316 4341
listened$	4886 4887 4888 4889 4890 4891 4899 5638 5654 5697 5701 5744 4341
listening$	4891 4342
listenned$	4891
listenning$	4891
listens$	4891
listing$	3851
listinged$	3851
listings$	3851
lists$	5930 3851 6082 4396
little	1264
little$	32 352 353 354 355 356 357 358 359 360 361 362 436 470 3060 3163 5455 925 3487 3492 3493 3494 1076 5728 5729 5886 3691 1642 1659 1683 1724 1770 1794 1865 1952
live	1264
live$	4722 4765 599 600 601 602 603 604 651 667 668 669 670 671 3691 3781 6126
lived$	667 668 669 670 671 1536 1566 2168
lives$	2436 4678 4679 4680 4681 4682 599 600 601 602 603 604 5300 5304 667 5316 668 5317 669 5318 670 5319 671 5320 1536 1537 2168
living$	599 600 601 602 603 604 651 667 668 669 670 671 1536 6225 6226 2168
local	1264
local$	550 765 5883 3691 1538 1539 4077 1823
locat	6016
locate$	4473
lock$	1352
locked$	4942 3843 6075 1553 1554
locs$	4292 4294
log	1292 1397 1424 1455 4380
log$	1289 3717 1295 5959 5961 3851 1431
loged$	3851 1431
logged	1292 5943
logged$	5960 3872 1446 6103 4471
loggin	1292
logging$	1289 1295 3851
logginged$	3851
loggings$	3851
logo$	4300
logos$	4300
logs	1292
logs$	5959 3851
loiter$	4251
loitered$	4251
loitering$	4251
loiterred$	4251
loiterring$	4251
loiters$	4251
lone$	765 1822
long$	3638 5886 1845 1865 1866
longer$	3066 3071 3105 738 739 740 3179
look$	271 272 330 574 592 3019 593 594 595 3022 596 597 3024 598 3108 3109 3110 3113 3114 3116 3117 3120 694 699 5734 1167 5889 5891 6111 1557
looked$	271 272 535 592 3019 593 594 595 3022 596 597 3024 598 694 699 3153 3158 5384 5389 5654 5744 1167 1540 3968
looking$	271 272 2798 372 373 374 375 376 377 2998 3108 3109 3110 3113 3114 3116 3117 3120 694 699 5352 5360 5361 3152 3157 5383 3164 5388 5430 3380 1167 6070 1558 4261 4262 4269 4270 4274 4342
lookings$	6070
lookked$	694 699
lookking$	694 699
lookout$	2282
lookouts$	2282
looks$	271 272 592 3019 593 594 595 3022 596 597 3024 598 694 699 5468 1167 1557
lose$	5517 1526 1568
loser$	5077 5078 5079 4109 4110
losers$	5077 5078 5079 4109 4110
loses$	1526
losing$	1526 1568 2119
loss$	5868 4521
lost	1549 6199
lost$	2853 5599 5893 5894 5895 5896 1248 1249 1326 1526 1568 1674 1689 4378 2119
lot$	549 5346 5354 5355 1117 4101 4234
lots$	793
loud$	1748
lout$	2232
loutish$	2232 2242
louts$	2232
love$	367 368 5101
loved$	367 368
lover$	4053
lovers$	4053
loves$	367 368
loving$	367 368
low$	5115 5116 5117 5118 470 479 480 2913 2914 2915 2916 2917 2918 2919 2920 814 1664 1724 1770 4304 2091
lower	1391
lower$	479 480 2127
lowest$	2135
lowlife$	2232
lowlifes$	2232
lurch$	5740
lycra$	4300
lying$	5599
machet	6241
machete$	6240
made$	17 18 20 34 35 36 4687 102 103 157 4891 4958 449 648 3210 3332 3334 3398 3430 3456 1060 1224 1325 1342 3825 1475 1655 4411
magist	2208
magistrates$	5195 5196
magnet$	1461 4484
magnets$	1461 4484
mail$	5861
mails$	5861
main$	5995 6026 6063 6105 1680 1983 1986 1988 1990
major$	1990
make	1291
make$	17 18 20 34 35 36 4687 2469 2470 102 103 157 4958 4981 648 3216 5440 5441 5442 5443 3229 3247 3332 3333 5559 3455 1060 3701 1465 1475 1655 4297
maker$	4094 4098
makers$	4094 4098
makes$	17 18 20 34 35 36 4687 102 103 157 4958 648 3332 1060 1475 1655
makeup$	5440 5441 5442 5468 4294 4297 4300
making$	17 18 20 34 35 36 4686 4688 4689 4690 2469 4694 4708 4709 4710 4711 4712 4713 4714 4715 102 103 157 648 5360 5361 5599 1060 5772 1475 1655 4095
maladjusted$	1727
male	2005
male$	4871 2804 3192 5415 5416 3195 5418 5419 3703 1319 4249 1823 1983
males$	2484 4707 4779 4794 4818 2615 4843 4844 4849 4871 5023 5030 5033 5034 5035 5036 5040 5041 5129 5143 5144 5145 5146 5147 5148 5356 1319 4154 2252
malicious$	1654
malign$	410 411 412 1675
malnourished$	1842
malodorous$	2256
man	4021
man$	2484 4794 4809 4810 4811 4812 2591 2592 2593 2594 4817 4818 4849 4871 4874 5033 5034 5035 5235 5246 5248 5250 3033 5278 5284 5285 5286 650 5301 5302 5303 5308 661 662 5328 5356 3222 3228 3703 6243 4058 4220
manage	3885
manage$	5081 5101 5175 599 600 601 602 603 604 651 3108 3109 3110 3113 3114 688 3116 3117 3120 707 5357 5358 3140 714 715 3143 5543 5737
managed$	599 600 601 602 603 604 651 707 5562 5563 5564 5565 5566 2152
management$	2938 1220 1221 1222 1223 1909 4361 4428
manager$	3432 5879 6107 4428
managers$	3432 5879 6107
manages$	599 600 601 602 603 604 651 707
managing$	599 600 601 602 603 604 651 3108 3109 3110 3113 3114 3116 3117 3120 707 5360 5361
manbag$	4300 2258
manbags$	4300 2258
manipulate$	2989
manipulated$	4670
manipulating$	2242
manipulative$	1732 2242
mannered$	4181 4182
many$	5237 3607 3608 3632 3633
map	4434
map$	1348 1349 2009
mapped$	1348 6103 2009
mapping$	1348 2009
maps$	1348 2009
march$	4792
marginalised$	1823
marker$	4395
markers$	4395
market	3863
market$	6085
marks$	4584
marria	6197
mask$	4300 4306
masks$	4300 4306
match	5929
match$	3829
matching$	1316 1470 1878 4432
material$	6083
maths$	4585 4586
matric	4434
matrix	4434
matrix$	6092 4435
matted$	1866
matter$	65 3300 3301 3302 3307 5559
matters$	5304
mattress$	3973
mature$	589 3175 763 4245 4246 4247 2251
maturity$	589 2251
may$	4792 616 3698 1274 1426
meals$	6208
mean$	4659 4958 1847
means$	4659 4958 1396
meant$	5613
measur	4443 4450
media$	2610 2611 2612 2613 2614 4837 4838 4839 5941 5964 6064
medica	6154
medical$	6134 2098
medicated$	2354
medication$	2354
medici	3906
medicine$	6128
mediterranean$	1847
medium$	479 480 2913 2914 2915 2916 2917 2918 2919 2920 774 1826
meet$	2515 2516 2517 4751 4753 4754 4832 188 189 190 4882 4886 4887 4888 4889 4890 5471 5489 5495 5509 5734 5944 4062 4315
meetin	6079
meeting$	4761 188 189 190 4882 4886 4887 4888 4889 4890 6081 4342
meets$	188 189 190 5944
melatonin$	2363
meloterritorial$	2242
member	5907 5908 3688 3695 3709 5938 5953 5955 3735 5958 1311 5988 1347 1350 6001 1355 6007 3802 6024 3805 3806 6079 1457 6115 4404 4412 4434 4442 4443 4456 4462
member$	5129 5143 5144 5145 5146 5147 5148 6027 3837 6067 6076 1428 6080 1437 1445 6099 6102 4021 4085 4154 4481
members$	105 5129 492 5143 5144 5145 5146 5147 5148 3554 5931 5932 3720 1294 1313 3774 1351 3782 3799 6027 3810 6036 6039 3837 1416 6076 1428 6080 1437 1445 6099 6102 3884 3895 3900 4085 4154 1735 1978 1995 4439 4481
membership$	3762 5984 1350 4085
men$	2484 4707 4737 4742 4749 4777 4778 4794 4809 4810 4811 4812 2591 2592 2593 2594 4817 4818 2615 4841 4842 4846 4849 4851 4871 4874 5021 5028 5033 5034 5035 5036 5039 5040 5211 5212 5213 5235 5241 5248 5249 3032 5260 5261 5276 5284 5285 5286 661 662 5356 5448 4035 4036 4058 4220 4229
menace$	394 1649 4109 4125 2240
menaced$	394 1649
menaces$	394 1649 4109
menacing$	394 1649 1847 2240
mend$	5888
mental	3931 6154
mental$	3913 1487 3919 6153 6197 4155
mentality$	4085 4093 4105 4196
mentally$	1763
mentor$	4563
mentoring$	42
merely$	875
mess$	5868 3651
messag	1314 3742 3842
message$	4832 188 189 190 192 193 194 195 196 197 198 3877 4370
messaged$	188 189 190 192 193 194 195 196 197 198
messages$	188 189 190 4840 192 193 194 195 196 197 198 5964 6064 4370
messaging$	188 189 190 192 193 194 195 196 197 198
messed$	495 2928
messy$	1866
met	1562
met$	188 189 190 4906 4907 4908 4909 5744 4062
methylphenidate$	2358
might$	993 994 995 996 997 3698 1274
migraine$	2320
migraines$	2320
mind$	5204 656 657 658 659 660
minded$	4179 4186 4350
mindset$	4105
mini$	3059 5463 5464 5465 1659 1794 4305 1881
miniature$	1794
minimal$	5115 5116 5117 5118 470 3487 1724
minimise$	363
minimised$	363
minimises$	363
minimising$	363
minimum$	5727
miniskirt$	2258
miniskirts$	2258
misbehave$	2239
misbehaved$	2239
misbehaves$	2239
misbehaving$	2239
misbehaviour$	2239
miscarriage$	2373
miscarried$	2373
mischief$	1671
miscreant$	2232
miscreants$	2232
misfit$	5077 5078 5079 4109 4110
misfits$	5077 5078 5079 4109 4110
misled$	4378
misper$	4040
mispers$	4040
miss$	4722 4751 4753 4754 5517 5599 1205 1206 2148
missed$	5599 5834 5835 5836 5837 1205 1206 5893 5894 5895 5896 1941 2148
misses	1549
misses$	5599 1205 1206 2148
missing$	4727 4769 4819 4820 4828 2607 2608 2908 5599 1205 1206 3740 4040 2148
misuse$	4542
mix$	4722 4886 4887 4888 4889 4890 384
mixed$	124 125 126 127 128 129 130 384 5115 5116 5117 5118 766 769 781 785 1851
mixes	6104
mixes$	384 6091
mixing$	4886 4887 4888 4889 4890 384
mob$	408 409 549 4092 1666
mobile$	1297 5947 1966
mobiles$	1297 5947
mock$	2157
mocks$	4585
modern$	1714
modus$	4422 1997
mohawk$	2257
mohawks$	2257
money$	2584 2585 2586 4854 4855 4856 4857 4858 4859 4860 4861 2795 5018 5019 5863 5967 4072 1711
monito	1292 3741 1455
monitor$	5952 5959 5961 1419 3857 1431 1440 4473
monitored$	5960 5963 3857 1431 1440 6103
monitores$	1440
monitoring$	1315 3857 1440
monitors$	5959 3857 1440
monster$	4109
monsters$	4109
month$	4616
months$	4616
mood	3906 3931
mood$	6128 6153 4518 2122
moods$	6128
moody$	2242
moral$	2783
morals$	5183 4197
more	1954 2022
more$	605 606 607 608 611 612 613 614 636 5345 5354 5355 5639 5648 1214 1215 1216 1217 1218 4234 1983
morning$	2056
most$	5237 5345 830
mother	6185 3974 6198 3977 6202 6205 6206
mother$	5192 675 1531 1532 6182 6196 3975 1551 6211 1564 3999 6225 4200 1805
mothered$	1805
mothering$	5373 5378 1805
motherred$	1805
motherring$	1805
mothers$	1564 4200 1805
motions$	5859
motivated$	369
motivation$	5183 4069 4197
mount	1291
moustache$	4277 2257
moustaches$	4277 2257
mousy$	1866
mouthed$	4175 4176
mouthy$	2242
mov	1436
move$	5489 5495 5509 5601 5888 5929 4315 4579 4599
moved$	4942 5494 5500 5505 5514 3620 1536 6199 3978
moveme	5907 3719 3742 1422 3849 3850 6079 6084 1454 4442
movements$	5941 5942 3721 5964 3881
moves$	4593 4599
moving	6111
mri$	6148
much$	3081 5354 5355 1118 1237 4234 1870
mugged$	1594
mugger$	5077 5078 5079 4109 4110
muggers$	5077 5078 5079 4109 4110
mugshot$	1444 2287
mugshots$	2287
mule$	5080 5092 5093 5094 4111 4138 1712 4140
mules$	5080 5092 5093 5094 4111 4138 4140
mullet$	2257
mullets$	2257
multi$	980 1264
multiple$	3607 3608 2071
mum	6185 3974 6198 3977 6202 6205 6206
mum$	5192 1531 1532 6182 6196 3975 1551 6211 1564 3999 6225 4200
mums$	1564 4200
murder$	1272 3781 1983
murmur$	4524
muscly$	1826 2256
muscular$	1826 2256
must$	305 616 5876 1231 1234 1426 4372
nails$	5231 4288 4294 1868
naive$	306 5325 5326 5327 1640 4228 2242
naivety$	2736 310 311
naked$	2618 4880
name	1322
name$	5310 5311 5312 5917 1464
named$	1433 1464 1983
names	1269 5958 1422 3849 3850 3878
names$	5917 5930 1282 5932 5934 1401 1445 6100 1464 4384
naming	1322
naming$	1464
nan	6185 3974 6198 3977 6205 6206
nan$	6182 6196
nana	6185
nasty$	1674 2242
nation	3945
national$	6167 1967
naughty$	1674 1727 1732 2242
near$	1108 1109 1110 5940
nearby$	3740
nearly$	679 680 1793 1802
neat$	1865 1866
neatly$	782 1848
necessary$	1396
neck$	5439
necks$	5439
need	3712 6138 3971
need$	570 571 572 617 5272 5351 710 5366 5367 5368 5369 723 3151 725 726 727 728 3160 3161 3162 736 737 3165 3166 3167 3168 3169 3170 3171 3172 5395 5397 5920 6070 6159 6193 4523 4525
needed$	5351 736 737 987 1396
needing$	570 571 572
needless$	2454
needs	1499 2103 4547
needs$	570 571 572 5351 736 737 3165 3166 3167 5819 6070 3926 1507 6159 4523 4525 4564 4566
needss$	4564
needy$	1727 2242
neet$	2246
neets$	2245
negative$	2461 5033 5034 5035 5036 410 411 412 5126 5127 5973 1647 1675 1767 4421
neglec	1553 3998
neglect$	1169 1170 5868 6218 6219 6220 1937 4606 2193
neglected$	1169 1170 3980 1935 1936 1937 4606 2193
neglectful$	2262
neglecting$	1169 1170 1936 1937
neglects$	1169 1170 1936 1937
negligence$	2262
negligent$	2262
negligently$	2262
neighb	4615
neighbourhood$	3696 3704 3705 3706 1280 1281 1310 3828 3847 1421 6071 6072 3859 1434 1447 1451
neighbours$	4076 4077
neither$	908 1045 1048 3475 1049 1050 1051 3478
networ	1355 6005 6084 4442 4443
network$	4794 5997 5999 3782 4036 2010
networks$	5999 4036
neurod	2380
never$	2686 325 326 327 328 329 331 828 3273 847 848 849 3277 3278 860 865 3293 3343 3344 926 5606 5607 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1515 1725 1809 1913 2260
new	1264
new$	3691 3991
news$	5062
next$	3232 3502 4389 4408
nickna	1269 1422 3849 3850
nicknames$	5932
nicotine$	6147
night$	5592 5593 5594 5962 6127 6146 2113
nightmare$	432 2859 433 2860 434 2861 435 2862
nightmares$	2382
nights	3905
nights$	6127
nike$	4300 1878
nikes$	4300
nineteen$	4869 5241 3031
no$	31 4757 4894 4902 286 291 2719 352 353 354 355 356 357 358 359 360 361 362 2852 436 2868 470 2997 639 644 3100 3101 678 3163 742 743 744 745 752 3182 3183 3303 3304 3305 3306 880 885 886 887 888 889 5545 5546 5547 5548 904 910 911 912 919 3347 3350 3351 3352 927 928 929 930 931 932 933 5606 5607 3388 3389 3390 3394 1018 1046 1048 3475 1049 1050 1051 3478 1052 1055 1056 1057 1058 3487 3494 1070 1071 1072 1073 1074 1506 1573 1642 1691 1699 1724 1770 1930 1932 1952 1983
nobody$	287 290 5321 5403 910 911 912 1017 1045 1048 3475 1049 1050 1051 3478 1055 1056 1057 1058 4237 1914
nomina	4434 4436
nominal$	5970 6067 3860 3870 4085 4413 2011 4478
nominals$	5970 5998 3870 4085 2283
non$	509 1695 1697 1718 1719 1720 1721 1722
noncompliance$	2238
noncompliant$	2238
none$	262 646 5321 908 946 1045 1048 3475 1049 1050 1051 3478
nonengagement$	2238
nonexistent$	5869 5870 5871 5872
normal$	5151
north$	816
nose$	5439
not$	2685 2687 325 326 327 328 329 331 414 2886 460 2929 623 640 3069 3070 647 717 720 724 729 3180 826 827 3267 3271 3272 860 865 5545 5546 5547 5548 909 3341 3342 918 921 926 5606 5607 959 960 3401 3402 3446 3449 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 3470 3471 1047 1048 1051 1059 1061 1062 1108 1109 1110 1121 3669 1515 3951 1530 1725 1795 1796 1801 1809 1913 2126
note	1424 1455
note$	817 818 1289 1295 3851
noted$	817 818 3872 1446 6103
noteed$	3851
notes$	817 818 3851
nothing$	5403 5454 3256 905 906 907 910 911 912 934 935 936 937 938 939 940 941 3376 5606 5607 5724 5725 5726 1082 1083 1084 5890 4237 1896 4343 4502
notice	3840
notice$	817 818 5699 5709 5710 5711 5712 5713 5714 5715 6035 6062 1441
noticed$	4672 817 818
notices$	817 818 6035
noticing$	817 818
notify$	1259 1277 1278
notifying$	1277 1278
notifys$	1277 1278
noting	1424
noting$	817 818 1289 1295 3851
notinged$	3851
notings$	3851
notoriety$	5016
notorious$	546 1778 2244
november$	4792
nude$	2618
nudes$	205 4862
nuisance$	5086 5193 6110 4109 4125 1732 4206 4484
nuisances$	4109 4206 4484
number	1391 3849
number$	3126 5349 1296
numbers$	5863
numerous$	3607 3608 3632
nurse	6136
nurse$	6137 6143
nuts$	4155
nutter$	4109
nutters$	4109
obese$	2256 2384
obesity$	2384
obey$	5489 5495 5509 4315
object	6015 1453
objective$	6041 1396
objectives$	6041
obnoxious$	2242
observation$	3718 1959 4399
observations$	3718
observe$	3857 1431 4473
observed$	4432
observeed$	3857 1431
observeing$	3857
observes$	3857
obsessive$	2081
obstructed$	4378
obstructive$	5165 5166 5167 5168 5169 5170 5171 4166 2242 2262
obtain	1425 1954 1992 2013
obtain$	1258 3861
obtained$	1258 3861 4397
obtaining$	1258 3861
obtains$	1258 3861
obvious$	896 3632 5854 5855
obviously$	957 964 3391 965 966
occasion$	5610
ocd$	2330
ocg	3777
ocg$	5999
ocgs$	5999
october$	4792
odd$	1847
odour$	4281
of	3750 1954 2017
of$	2497 4923 2835 2856 2857 2885 5119 2957 2961 2976 3077 3084 3085 3086 3181 5414 5417 3220 5487 5553 3335 5567 5568 958 964 3395 5627 3408 3409 3410 5666 3534 3543 5873 3657 3681 5909 3697 3710 5939 5940 1293 3725 3733 5965 3746 3754 3755 3759 5984 3765 3766 3776 3803 3814 3816 3821 3826 6053 1433 6093 3888 3899 3903 3938 3943 3990 3996 3997 1591 6240 4296 4320 4335 4401 1983 4412 4414 4458 4476 4493 2140 4624 4633 4645
off	1516 2153
off$	4824 4827 4831 2791 2792 3579 3580 3598 3599 3600 3601 3602 3603 5826 5827 5828 3652 3653 3752 1365 3943 4041 4120 4161 4495
offen	5987 5988 6077 6078 6090 6121
offen$	5971
offenc	3758 1340 3818 4006 4020
offence$	5979 5980 3767 5993 6040 6228 6242 1999 4459 4648 2424
offences$	5979 5980 3767 6040 6228 6242 4459 4648 2424
offend	5907 1320 3749 5972 5978 3818 3823 6084 3879 6101 4388 4412 4422 4436 4442 4443 4456 4462 2292
offend$	4722 4751 4753 4754 5517 5518 5595 5596 5597 5599 5966 1981
offendded$	5599
offendding$	5599
offended$	5599 2423
offender$	5033 5034 5035 5064 5970 5971 3763 3764 3870 4103 4415 2001 4429 2011 4481 2234 2421
offenders$	5033 5034 5035 5039 5064 5970 5971 5998 4103 4415 4439 4481 2234
offending$	4773 4780 4783 4787 4969 5027 5599 3747 5971 1328 3809 6037 6040 6043 6045 1439 6110 6233 1677 4459 2216 2423
offends$	5595 5596 5597 5599 2423
offens	3758 1340 3818 4006 4020
offense$	5979 5980 3767 6040 6228 6242 4459 2424
offenses$	5979 5980 3767 6040 6228 6242 4459 2424
offensive$	6240 2242
offer$	204 4988 3257 831 832 833 5529 5576 5577 5578 5590 5592 5593 5594 5734 1622 4322
offere	2103
offered$	204 5529 6030 1622
offering$	204 5529 5576 5577 5578 1622 4322
offerred$	204 5529 1622
offerring$	204 5529 1622
offers$	204 4988 3257 831 832 833 834 835 836 837 5529 1622 4312
office	3696 3704 3705 3706 1280 1281 1310 3828 3847 1421 6071 6072 1434 1447 1451 3885 1462 4021
office$	6107
officer$	5926 5927 5928 3707 3708 3737 1358 6050 1402 1405 3836 6069 3848 1430 6081 3874 1463 6243
officers$	4851 5044 2823 3686 5918 5919 1271 5926 5927 5928 3707 3708 1285 3714 5937 5946 3737 5963 5993 1358 3794 6050 1402 1405 6069 3848 1430 6081 3868 3874 6107 1463 6118 4077 4452 2045
offices$	6107
offrolled$	4580
offs$	4121 4495
often$	179 5838 5839 5840 5841
oily$	785 1851
old$	4872 580 581 589 609 3173 763 3194 3197 3199 6176 1803 1811
older$	2485 4739 2526 2527 4777 4794 4797 2596 2617 2620 2621 2625 4849 4851 4871 4873 4874 2799 2800 2801 2802 2806 2807 2808 5033 5034 5035 5036 2818 5200 5235 589 5241 5309 3134 6185 4036 1626 4055 4058 1847 4299 4301
olders$	4777 4794 4797 5039
olds$	5264
olive$	785 1844 1851
omission$	1908
omissions$	1908
on	3750 4380 1954 2204
on$	2471 4704 4705 2539 2690 2691 5087 5088 5181 2960 5271 5414 5417 3217 3246 5487 3379 961 3524 3525 3526 3541 5806 5807 5842 1287 1288 5939 5940 1293 5943 3726 5957 3736 5974 6002 3796 3814 3838 1443 6130 3925 3994 1588 1590 4137 4205 4335 4356 4387 2027 2100 2214 2220
once$	3386 5623 1246
one	3695
one$	2951 5322 5348 5404 5405 765 3336 5592 5593 5594 3374 3375 3445 3473 3474 3475 1049 1050 3478 3479 1307 6067 3934 1519 3946 3947 6169 1823
ones$	4707
ongoing$	3781
online$	183 2610 184 2611 185 2612 186 2613 187 2614 4837 4838 4839 3719 1627
only$	2664 2667 268 277 278 279 280 281 282 283 285 528 558 875 3436 3523 1214 1215 1216 1217 1218 1232 1233 3662 1891
onto$	1443
open$	4669 5210 5489 3269 5495 3275 3280 5509 3289 4315
operandi$	4424
operat	1264 1350 6015 6016 3896 4442 4450
operate$	4982 599 600 601 602 603 604 5472 5490 5496 5501 5510 6056 6118
operated$	599 600 601 602 603 604 3908
operates$	599 600 601 602 603 604
operating$	599 600 601 602 603 604
operation$	1358 6052 6061 6148 2033
operational$	3691 2024
operations$	6052 6061
operative$	4150 4345
operator$	5926 5927 5928 3707 3708 3737
operators$	5926 5927 5928 3707 3708 3737
opport	4380 4443 4450 4455
opportunit$	4987 1185 1186 1187 1188 5854 5855
opportunited$	4987 1185 1186 1187 1188 5854 5855
opportunities$	1185 1186 1187 1188 5854 5855 1361 4368
opportuniting$	4987 1185 1186 1187 1188 5854 5855
opportunits$	4987 1185 1186 1187 1188 5854 5855
opportunitted$	4987 1185 1186 1187 1188 5854 5855
opportunitting$	4987 1185 1186 1187 1188 5854 5855
opportunity$	4987 1185 1186 1187 1188 5854 5855 1361 4368
opposed$	4327 4330
oppositional$	1732 2122 2242
opt$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 1608
opted$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 5844 1608
optici	1493
opticians$	3920
opting$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 1608
option	4443 4450 4477
opts$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 1608
optted$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 1608
optting$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 1608
or$	3503 2063
oral$	210
order$	6032 3833 6074 6108 6109 6234 6235 6240 6245 4487 4598 4636 4637 4638 4639 4648
ordered$	3889 4015
orders$	6032 3833 6057 6074 6108 6109 4487 4636 4648
ordinary$	1847
organi	6091
other$	2428 4652 4653 5174 765 3594 4027 4077 1823 1910 1983
others$	2428 4652 4653 2677 2681 2682 314 2827 401 402 403 5235 5534 5535 5536 5537 5538 3323 3324 3325 6020 4027 4037
ought$	260 304 986 989 990 991 992
oughtn$	988
our$	2765 5874 5875 5883 4312 4334 4363 4371 1983
out	6028 3981
out$	60 70 4725 4735 4753 4754 4762 4767 4770 2652 5073 496 2935 510 530 536 5426 5431 5599 5605 3520 1107 1122 5922 3740 1376 3804 3841 1419 3856 1442 1516 3958 6200 3980 6203 1589 4161
outbursts$	5161 5162 4162
outcome$	4457
outcomes$	4457
outfit$	5463 5464 5465 4302 4305
outfits$	5463 5464 5465 5468 4302 4305
outlook$	5304 656 657 658 659 660
outrageous$	1732
outright$	838 4312
outs$	5073
outstanding$	1983
over$	3146 3217 5462 5939 1758
overcr	2411
overdose$	6133 2350
overdosed$	2350
overdressed$	2256
overlook$	1944
overlooked$	1935 1944 4378
overlooking$	1944
overlookked$	1944
overlookking$	1944
overlooks$	1944
oversight$	1220 1221 1222 1223 4361
oversized$	1878
overt	1412
overt$	3839
overweight$	4545 2256
owing$	2443
own	4595
own$	2435 10 11 12 4662 4663 4664 4665 2486 2487 2488 2489 2490 2491 2492 2493 2494 68 2530 2692 298 4948 4949 2728 2729 320 2982 2992 5233 5234 3013 3078 5330 5331 5332 5333 5334 5335 5336 5337 5338 5339 5340 5341 5342 5363 3437 3438 3439 3440 3441 3442 3443 6209
ownership$	5903 5904 5905 5906 4379
pacemaker$	1501
pack$	408 409 549 4092 1666
packag	4380
package$	5096
packages$	4806 4807 4808 5096 4038 4143
padded$	1878
paedia	3906 3919 1493
paediatric$	3920
paediatrician$	6128 6137 6141
paid$	404 3435 1060 1209
pain$	432 2859 433 2860 434 2861 435 2862
painkillers$	6147
pale$	785 1844 1847 1851 2256
palm$	1176 1177 1178 1179
palmed$	1176 1177 1178 1179
palming$	1176 1177 1178 1179
palmmed$	1176 1177 1178 1179
palmming$	1176 1177 1178 1179
palms$	1176 1177 1178 1179
palsy$	4558
panel	4443
panel$	3432 5879
panic	6154
panic$	2086 2122
paperwork$	5851 5863
paracetamol$	4556
parade	3863
parade$	6085
paranoid$	2242
parcels$	4038
parent	3974 3975 6198 3977 1552 6202 6205 6206 1586
parent$	5101 3091 5314 5315 675 1531 6182 6196 1551 6211 1564 3999 4200 1805 4596 4611
parental$	2927 1777
parented$	1805
parenting$	5373 5385 4013 1805
parents$	5192 3091 5314 5315 3554 5874 5875 6182 6196 1551 6211 1564 3999 6225 4200 1805 4370 4371 4596 4605 4611
parentted$	1805
parentting$	1805
park	4615
park$	4790 4791 4809 4810 4811 4812 6085
part$	2661 2662 4885 4967 4968 4969 1350 6076 1517
partake$	124 125 126 127 131 132 133
partaked$	131 132 133
partakes$	131 132 133
partaking$	124 125 126 127 131 132 133
participant$	302 4059 4227
participants$	302 4059 4227
participate$	124 125 126 127 302 5471 5489 5495 5509 4315
participated$	124 125 126 127 302
participates$	124 125 126 127 302
participating$	124 125 126 127 302
participation$	124 125 126 127
parties$	4809 4810 4811 4812 4227
partly$	1228 1229 1947
partne	1264 6197 6199
partner$	4866 3691 6181 6213 4053 4054 4059 4215 4227
partners$	4866 4053 4054 4059 4215 4227
party$	4809 4810 4811 4812 4227
pass	1423
pass$	592 3019 593 594 595 3022 596 597 3024 598 1197 5891 1262 1397
passed	2158
passed$	1155 1156 1197 5910 1262 1432 4366 4471
passengers$	4076
passers$	2821
passes$	592 3019 593 594 595 3022 596 597 3024 598 1197 1262
passing$	1197 1262 4367
passwo	3878
passwords$	6100
past$	4964 1897
pastoral$	1521 2138
pasty$	2256
patchy$	5115 5116 5117 5118 470 5869 5870 5871 5872 1641 1724
path$	4744
pathetic$	2262
pathetically$	2262
pathological$	1683
pathwa	1495
patience$	3676
patient$	4532
patrol	3885 1462 4479
patrol$	1358 1405 6058 1430 6107 1463
patrols$	1358 1405 6058 1430 6107 1463 4452
pattern$	4425
pay$	404 1060 1209
paying$	404 1209
pays$	404 1060 1209
pcso	3828 3847 1421 6071 6072 1434 1447 1451 1462
pcso$	6050 6069 3848 3874 1463
pcsos$	6050 6069 3848 3874 1463
pe$	6151
peer$	4707 5038 2837 2838 5129 5143 5144 5145 5146 5147 5148 5414 5417 4074 4102 1679 4154
peers	3945
peers$	2428 4707 5033 5034 5035 2815 5129 5143 5144 5145 5146 5147 5148 5414 5417 6167 4027 4102 4104 4154
people	6024 6079 6101
people$	4707 4817 2677 2681 2682 314 2765 5033 5034 5035 5036 5044 2823 2827 401 402 403 5058 5128 5129 5133 5143 5144 5145 5146 5147 5148 2939 5164 5356 5534 5535 5536 5537 5538 3323 3324 3325 5552 3373 5626 5628 3513 3514 3515 3516 3517 3518 5755 3555 3556 3566 5808 5809 5818 5819 5820 5821 5822 5823 5824 5825 3606 5862 5874 5875 5897 5898 5900 5902 5931 1319 3774 3782 6027 3837 1428 6080 1437 1445 6099 6102 4076 4077 4154 4365 4371 4481
pep$	2399
peps$	2399
perceive$	2767 2768 2769 2770 2771 2772 2773 2774 2775 2776 2777 2778
perfectly$	557 5330 5331 5332 5333 5334 5335 5336 5337 5338 5339 5340 5341 5342 708 711
perfor	6015
performance$	4361
perfunctory$	2262
peril$	4649 4650
period	3906
period$	6128
periods$	6128
permanently$	950 3377 951 3378 952 953 2143
permit$	21 22 57 58
permited$	21 22 57 58
permiting$	21 22 57 58
permits$	21 22 57 58
permitted$	21 22 57 58
permitting$	21 22 57 58
perpet	3749
perpetrator$	4817 4871 5065 5066 5067 5068 5971 4106 4107 4108 4417 2308
perpetrators$	4817 4871 5065 5066 5067 5068 5971 4106 4107 4108 4417 2308
perpetually$	950 3377 951 3378 952 953 2261
persist$	4703
persisted$	4703
persistent$	180 181 838 1613 1676 1683 1988 2149
persistently$	179 2149
persisting$	4703
persists$	4703
persistted$	4703
persistting$	4703
person	6079 1517 4021
person$	4829 2826 5128 5129 5130 5134 5143 5144 5145 5146 5147 5148 2940 5359 3703 1319 3837 6067 1428 6080 1437 1445 6099 6102 6243 4154 4481
personality$	2122
persons$	5130 1319
persua	1266
persuade$	5559
persuaded$	4670 5494 5500 5505 5508 5514 5562 5563 5564 5565 5566
pest$	4109
pests$	4109
petite$	1826 2256
petty$	1683
phase	4443 4450 4455
phobia$	4557
phone	3719 1314 3742 3842 3878
phone$	183 2610 184 2611 185 2612 186 2613 187 2614 4837 4838 4839 4854 4855 4856 4857 4858 4859 4860 4861 5941 1297 5947 5964 6064 1422 6100 1966
phones$	183 2610 184 2611 185 2612 186 2613 187 2614 4837 4838 4839 4854 4855 4856 4857 4858 4859 4860 4861 5941 1297 5947 5964 6064 6100
photo$	4840 3687 1261 1444 1458
photog	1269 1422 3849 3850 3878 6111 1466
photograph$	3687 1261 5959 5961 3831 1420 1444 6100 1458 3893 1977
photographed$	4670 5217 5960 1977
photographing$	1977
photographs$	3687 1261 5930 1282 5959 3831 1420 6100 1458 1977
photos	1422 3849 3850 3878
photos$	4840 4862 3687 1261 1282 6100 1458
physical$	2094
physically$	1818 2190
physique$	5422 5423 5424 4253 2255
physiques$	5422 5423 5424 4253 2255
picking$	4342
pictur	4380 4434
picture$	4840 3687 1261 3862 1458
pictures$	4840 4862 3687 1261 5930 1282 1458
piece$	1435
pieceed$	1435
pieceing$	1435
pieces$	1435
pierced$	2256
piercing$	790 5439 4294 1869
piercings$	790 5439 4294 1869
pig$	1924
pillar$	3583 1168
pills$	4038 4556
pimp$	1621
pimped$	1621
pimping$	1621
pimply$	2256
pimpped$	1621
pimpping$	1621
pimps$	1621
pin$	2881
pink$	1866
pins$	1501
pity$	3609 3610 5833
place	3956
place$	0 1 2 2430 9 4722 4854 4855 4856 4857 4858 4859 4860 4861 5101 5359 6155 6165 3953 6178
placed$	0 1 2 9 1273 1336 1337 1536 2172
placem	6226
placement$	5185 5186 5187 539 540 541 6191 4201 1775 4203 4596 4598 2172 4611
placements$	5185 5186 5187 539 540 541 6215 4201 1775
places$	0 1 2 2430 9 3731 6215
placing$	0 1 2 9
plague$	394 1649
plagued$	394 1649
plagues$	394 1649
plaguing$	394 1649
plain$	1412 1835 1847 1958
plainly$	881 882 883 884 964 3391 965 966
plaited$	4295
plaits$	4292
plan	6192 4443 4450 4455 4477
plan$	4699 6100 6158 6170 6193 6234 4564 4565 4566 4598
planned$	5613 6023 2038
planni	6068
planning$	4700 1220 1221 1222 1223 4361
plans$	4699 6100 4564 4565
plastered$	792
plastic$	1659
plate$	3723 1501
plates$	3723
play$	275 301 366 2989 3929 2104
played$	275 301 366
player$	4417
players$	4417
playing$	275 301 366
plays$	275 301 366
plea$	6012 4370 4644
pleaded$	2217
pleads$	2217
pleas$	5874 5875 6012 4370 4371
please$	5543 5559
pleasing$	3357
plot	1292
plotted$	6103
plotti	6068
plug$	446 447 1716
plugged$	446 447 1716
plugging$	446 447 5097 5098 5099 5100 1716 4144
plugs$	446 447 1716
plump$	2256
pnc	1967
pnc$	4394
pnd	1967
pnd$	4394
podgy$	2256
point	1453
point$	3248 3355 5611 4386
pointless$	1895
points$	4386
poison$	2072
poisoned$	2072
poisoning$	2072
polic	4479
police	1264 3696 3704 3705 3706 1280 1281 3714 5948 1310 1320 1366 3827 3828 1412 3847 1421 6071 6072 1434 1447 1451 3885 1462 4007 4022 2022 2045 2204
police$	5044 5195 5196 5211 5212 5213 3432 5658 5879 3686 3691 5918 5919 1271 5926 5927 5928 3707 3708 5933 1285 5937 5946 3737 5963 3747 3763 3764 5993 5994 3781 1358 3793 3794 6040 6049 6050 1402 1405 3836 6059 3839 6062 6069 3848 1433 3865 3868 3870 3873 3874 6107 1463 6118 4007 6229 6244 4077 4188 1909 1948 1968 2006 2008 2014 2024 4452 2199 2216
policed$	2006 2318
polici	1366 3828 3847 1421 6071 6072 1434 1447 1451
policies$	5659 5660 5661 5662 5663 5664 5665 5851
policing$	5918 3793 6050 3836 6069 3848 3859 3874 6098 4390 2006
policy$	5659 5660 5661 5662 5663 5664 5665 5851
ponytail$	5435 5436 5437 4293 4294
ponytails$	5435 5436 5437 4293 4294
poor$	2461 37 352 353 354 355 356 357 358 359 360 361 362 410 411 412 5115 5116 5117 5118 470 5120 5121 5122 5123 5124 5125 5126 5127 785 1123 1124 1125 1126 5869 5870 5871 5872 1486 1605 1641 1642 1675 1724 1732 1767 1770 1851 1934 1952
poorly$	782 1848
porn$	4047
pornography$	4047
portly$	2256
pose$	1371 6021
poses$	1371 6021
posing$	1975
position$	4651 1273
positions$	4651
positive$	2461 6022 2030 4543
posses	4018
possession$	4018 6240 4019 2218
possibility$	3316
possible$	1400 1983
post$	191 5805 5817 4386 2080
posted$	191
poster$	1458
posters$	1458
posting$	191
posts$	191 4386
potential$	1983
pothead$	4109
potheads$	4109
power	4443
powerful$	1826
powerfully$	1827
powers	4450
practi	6136
practically$	268 624 3051 625 626 627 628 631 632 633 634 679 680 1793 1802
practice$	1220 1221 1222 1223 4361
precin	3863
precinct$	6085
precious$	1066 3507
precocious$	4046 2249
predator$	5065 5066 5067 5068 4106 4107 4108
predators$	5065 5066 5067 5068 4106 4107 4108
predatory$	2242
predic	1961
predicted$	1317 2157
prediction$	2165
predictions$	4591 2165
predictive$	1963
prefer$	95 96 97 98 99 100 101 116 117 118 119 120 121 1608 2036
prefered$	95 96 97 98 99 100 101 116 117 118 119 120 121 1608
prefering$	95 96 97 98 99 100 101 116 117 118 119 120 121 1608
preferred$	95 96 97 98 99 100 101 116 117 118 119 120 121 5844 1240 1241 1242 1243 1608
preferring$	95 96 97 98 99 100 101 116 117 118 119 120 121 1608
prefers$	95 96 97 98 99 100 101 116 117 118 119 120 121 1608
pregna	6154
pregnancies$	2372
pregnancy$	4535 2372
pregnant$	4534
prepared$	3254 1266 6023 3825
prescribed$	4527 2355
prescription$	2355
prescriptions$	2355
presence$	6058
present$	592 3019 593 594 595 3022 596 597 3024 598 3144 3740 1371 6021
presented$	592 3019 593 594 595 3022 596 597 3024 598
presenting$	592 3019 593 594 595 3022 596 597 3024 598
presents$	592 3019 593 594 595 3022 596 597 3024 598 1371 6021
presentted$	592 3019 593 594 595 3022 596 597 3024 598
presentting$	592 3019 593 594 595 3022 596 597 3024 598
preser	1992
press$	2036
pretext$	1362
pretty$	2256
preven	3815 1391
prevented$	5647
prevention$	6033 6037 1389 3819 4013
prey$	4668
prime$	1983
principal$	6105 1990
priori	1357 6015 4450
priority$	1345 3870 1983 1986 1988 2024 2051
prison	6199 3978 4014
prison$	6180 6200 6236 2207
proact	1412 2022
proactive$	1272 3828 3839 3847 1421 6071 6072 3859 1434 1447 1451
probation$	2426
proble	4542
problem$	5155 5160 5754 6105 4109 1692 1727 1730 1732 4160 2011 4525
problematic$	4780 5120 5121 5122 5123 5124 5125 1727 1732
problems$	4950 5160 5304 1535 1561 4109 4160 4525 2162
procedure$	5659 5660 5661 5662 5663 5664 5665 5851
procedures$	5659 5660 5661 5662 5663 5664 5665 5851
proceedings$	6012 4598
proces	4547
process$	5659 5660 5661 5662 5663 5664 5665 5851
processes$	5659 5660 5661 5662 5663 5664 5665
produc	4380
productive$	6022
professional$	1909
professionalism$	5903 5904 5905 5906 4379
professionals$	5110 5172
profil	4380 4434
profile$	5959 1418 3862 4104 4438 2012
profiled$	5960
profiles$	5959 1418 4438 2012
profiling$	2012
programme$	42 44 45 6170 4621 4639
programmes$	42 44 45
progress$	1354
progressed$	1354
progressing$	1354
progresss$	1354
prolific$	180 181 5970 1613 1676 1683 1988
promiscuity$	2226
promiscuous$	1603 4046 2226 2249
promiscuously$	2226
promise$	5659 5660 5661 5662 5663 5664 5665 5857
promises$	5659 5660 5661 5662 5663 5664 5665 5857
proof$	1323
property$	4809 4810 4811 4812 2591 2592 2593 2594
prosec	1352 6010 6011 3790 6016 3843 6075 2297
prosecute$	3779 2029 2054
prosecuted$	6065
prosecuteing$	2054
prosecutes$	2029
prosecuting$	2029
prosecution$	6006 6012 2028
prosecutions$	6012
prospect$	3314
prostitute$	4047 1621 4050
prostituted$	1621
prostitutes$	4047 1621 4050
prostituting$	1621
prostitution$	4773 4787 4047
protagonist$	4417
protagonists$	4417
protect$	2752 4981 3108 3109 3110 3113 3114 3116 3117 3120 5373 1395
protected$	5373 5378 5382 5387
protecting$	2753 5219 3108 3109 3110 3113 3114 3116 3117 3120 5373 5378 5382 5385 5387 5390 5391 5392 5393 5394 1395
protection$	5219 5372 5373 5378 5382 5385 5387 5390 5391 5392 5393 5394 5743 3813 3886 3887 3970 4001
protects$	5373 1395
protectted$	5373
protectting$	5373
protocol$	5659 5660 5661 5662 5663 5664 5665
protocols$	5659 5660 5661 5662 5663 5664 5665
proud$	3665
prove	1322 1335
prove$	3751
proved$	3751 1994
proves	1335
provid	1954
provide$	1258 3701 4062
provided$	4062
provideed$	1258
provideing$	1258
provider$	3432 5879
providers$	3432 5879
provides$	1258 4062
providing$	4062
provin	1335
provision$	4566 4569
provocative$	4046 2227 2249
provocatively$	782 1839 1848 4299 4301 2227 2249
provoke$	1650
provoked$	1650
provokes$	1650
provoking$	1650
pru	2141
pru$	4568
psychiatric$	2098 2367
psychiatrist$	6137 2367
psychiatrists$	2367
psycho	3906 2369
psycho$	4109
psychologist$	6128 6137 2368
psychologists$	2368
psychopath$	4109
psychopaths$	4109
psychos$	4109
psychosis$	2347 2395
psychotherapist$	6137
psychotic$	4155 2347
ptsd$	2329
public	3822
public$	2864 6020 6044 1459 1460 4018 4076 2182
puffer$	4300 1878 1882
puffers$	4300
pulled$	4670 4304
punch	6221
punish$	5888 1250 1251 1252 1253
punished$	4942 1250 1251 1252 1253
punishes$	1250 1251 1252 1253
punishing$	1250 1251 1252 1253
pupil	4021
pupil$	5129 5143 5144 5145 5146 5147 5148 6243 1652 4101 4154 2141
pupils	6079
pupils$	105 2677 2681 2682 314 2827 401 402 403 5129 5132 5143 5144 5145 5146 5147 5148 5534 5535 5536 5537 5538 3323 3324 3325 3373 5628 3837 1428 6080 1437 1445 6099 6102 4037 4076 4101 4154 1735 4370 4481
purcha	4403
purely$	528
purple$	1866
purpos	1453 4380
purpose$	5757 5760 6041 1396
pursue	1363
pursui	1363
push	1436
push$	154 155 156 1611 2033
pushed$	154 155 156 1611
pushes$	154 155 156 1611
pushing$	154 155 156 1611
put$	0 1 2 2430 4655 4656 9 4659 4722 4751 4906 4907 4908 4909 5515 5599 1336 1337 3872 1446 1534 4062
puted$	0 1 2 9 4062
puting$	0 1 2 9 4062
puts$	0 1 2 2430 9 4659 5599 3731 1534 4062
putted$	0 1 2 9 4062
putting$	0 1 2 2431 4654 9 5599 4062
queen$	4112
queens$	4112
questi	6111 1466
question$	3893
questionable$	2461 37 1605
questioned$	1580
quick$	5886 3665 1239 1645
quickly$	5287 5838 5839 5840 5841
quiff$	4294
quiffs$	4294
quite$	557 652 708 711 1792 1808
rabble$	408 409 4092 1672 2232
race$	3193 3196 3208
radar$	5936 3715
raff$	4090
rag$	4087
rags$	4087
raid$	4441
raids$	4441
raise$	3108 3109 3110 3113 3114 3116 3117 3120 3464 1805
raised$	3463 1805 4304
raises$	1805
raising$	3108 3109 3110 3113 3114 3116 3117 3120 1805
ran$	154 155 156 168 169 1555 1611 1703 1706 4411
ranger	1462
rape	3998
rape$	6220 4083
raped	4618
rarely$	702 3129 703 3130 704 1515
rascal$	2232
rascals$	2232
rash	3901
rash$	6123
rat$	4088
rate	1391
rate$	6013 4458
rated$	486 490
rates$	6013 4458
rather$	5899 5901
rats$	4088
re	3818
re$	3296 1676
reach$	5101 5543 5559 5576 5577 5578 4322 4324
reached$	5494 5500 5505 5508 5514 5562 5563 5564 5565 5566
reaches$	4323
reaching$	5576 5577 5578 3357 4322
react$	5516 5888
read	3741 4589
read$	5101 1014 1015 1016 5744 5963 6173 4588
reader$	5945
readers$	5945
readily$	5838 5839 5840 5841
readin	6177 3956
reading$	6178 4342 2156
ready$	5886 3665 1266 1400 6183
real$	2059
realise$	2767 2768 2769 2770 2771 2772 2773 2774 2775 2776 2777 2778
really$	3067 881 882 883 884
rearrested$	4623
reason$	5576 5577 5578 1362 4322
reasoned$	5494 5500 5505 5514 5562 5563 5564 5565 5566
reasoning$	5576 5577 5578 3360 4322
reasons$	1362
reassurance$	5385
rebuff$	1886
rebuffed$	5479 5480 5481 5482 5483 5484 5485 5486 1886
rebufffed$	1886
rebufffing$	1886
rebuffing$	1886
rebuffs$	1886
receiv	4380 2103
recent	1264
recent$	3691
reckless$	2461 4780 1603 2242
recklessly$	2222
recognise$	4981 2767 2768 2769 2770 2771 2772 2773 2774 2775 2776 2777 2778
recognition$	5945 4392
record	1397 1424 3878 1455
record$	3551 5891 1289 1295 5985 5986 6051 1419 3851 3857 6239 4525 4643
recorded$	1336 1337 1350 3851 3857 3872 1446 6103 2041
recording$	1220 1221 1222 1223 1289 1295 1420 3851 3857 4361
recordinged$	3851
recordings$	1420 3851
records$	5930 1289 1295 5985 5986 6051 3851 3857 6100 4393 4525
recover$	2124
recovered$	2124
recovering$	2124
recovers$	2124
recrui	6091
recruit$	140 1609 1610
recruited$	4670 140 2568 142 143 144 1609 1610
recruiter$	5065 4106
recruiters$	5065 4106
recruiting$	140 1609 1610
recruits$	140 1609 1610
recruitted$	140 1609 1610
recruitting$	140 1609 1610
red$	6028 1845 1866 4300 2039
redemption$	4324
redheaded$	2256
reduc	1391
reduce	1517
reduce$	4460
reduct	3819
reduction$	6037 6041
referr	6136 1495
referral$	3257 831 832 833 5748 4370 2210
referrals$	3257 831 832 833 5748 5874 5875 4370 4371
referred$	2103
refuge	3972
refuge$	6194
refus	1469 4577 2151
refusal$	461 462 463 464 465 822 823 3265 1085
refusals$	822 823 3265 1085
refuse	2204
refuse$	325 326 327 328 329 331 349 821 5595 5596 5597 5599 1885 4330 1950
refused$	325 326 327 328 329 331 349 821 5479 5480 5481 5482 5483 5484 5485 5486 5595 5596 5597 5599 1885 4330 4366 1950
refuser$	4123 2236
refusers$	4123 2236
refuses$	325 326 327 328 329 331 349 821 5595 5596 5597 5599 1885 4330 1950
refusing$	325 326 327 328 329 331 349 821 5595 5596 5597 5599 1885 4330 1950
regard	4380
regard$	2457 2458 2459 5709 5710 5711 5712 5713 5714 5715 5716 3497 3498 3499 3500 3501
regardless$	5362
regist	1269 1422 3849 3878
register$	3717 6092 6100 6223 6224 4428 4566
registers$	6100
registrations$	4400 1974
regrettable$	3609 3610 5833
regrettably$	2264
regular$	180 181 1613
regularly$	179 6146
rehabilitation$	2211
reject$	397 398 5599 1651 1886
rejected$	397 398 5479 5480 5481 5482 5483 5484 5485 5486 5599 1651 1886
rejecting$	397 398 5599 1651 1886
rejects$	397 398 5599 1651 1886
rejectted$	397 398 5599 1651 1886
rejectting$	397 398 5599 1651 1886
relapse$	5517
related$	6167 4085
relati	6185 6197 4380
relations$	4043
relationship$	4677 222 223 224 4878 4879 5218 1562 4030 4043 4215
relationships$	4677 222 223 224 4030 4043 4215
released$	1581 2204
relentlessly$	2261
reliab	1264
reliable$	3691
reliant$	4233
relied$	5562 5563 5564 5565 5566 1425
relies$	1565
relish$	367 368
relished$	367 368
relishes$	367 368
relishing$	367 368
reluctance$	461 462 463 464 465
reluctant$	325 326 327 328 329 331 461 462 463 464 465 1239
relying$	1565
remain	2182
remain$	4722 288 289 413 420 421 422 423 424 425 426 427 487 501 502 503 504 505 506 624 3051 625 626 627 628 631 632 633 634 5515 1681 1682 1728 1729 1739 4609
remained$	2893
remains$	71 72 288 289 413 420 421 422 423 424 425 426 427 2893 2898 487 501 502 503 504 505 506 624 3051 625 626 627 628 631 632 633 634 1681 1682 1728 1729 1739
remand	3843
remand$	2417
remanded$	6065 2417
remark$	817 818 819 820
remarkably$	1792
remarked$	817 818 819 820
remarking$	817 818 819 820
remarkked$	817 818 819 820
remarkking$	817 818 819 820
remarks$	817 818 819 820
reminded$	4701 4702 1305 1448 3889
reminder$	5829 5830
reminders$	4698 5829 5830
remit	1453
remorse$	4069
remorseless$	2242
remote$	5886
remov	1436
removed$	6086
render$	17 18 20
rendered$	17 18 20
rendering$	17 18 20
renderred$	17 18 20
renderring$	17 18 20
renders$	17 18 20
rent$	2411
reoffe	3823
reoffend$	5516 5966
reoffended$	2423
reoffender$	2235
reoffenders$	2235
reoffending$	6040 6043 6045 2423
reoffends$	2423
repair$	5888
repara	1586
reparation$	4013
repeat$	180 181 5516 1613 1676 1988
repeated$	3607 3608 3632 5874 5875 1909 4371
repeatedly$	179 3412 1150
replied$	5668 5669 5670 5671
reply$	5489 5495 5509 5734 5888 5891 4315
report	3692 3700 1397 1423 1424 1455 3956 4380 4382
report$	4956 4981 5748 1234 5914 5922 1289 1295 5985 5986 3851 6178 4370 4584
reported$	4891 4899 1329 3851 1427 4432 4471
reporting$	1289 1295 3851
reportinged$	3851
reportings$	3851
reports$	5748 1289 1295 5985 5986 3851 4370
reprimand$	2415
reprimanded$	2415
reprimands$	2415
reprobate$	2232
reprobates$	2232
reputation$	544 545 5863
reques	3712
request$	5748 5829 5830 4370
requested$	4397
requests$	5829 5830 5874 5875 4370 4371
requir	3712 4380
require$	5272 723 3151 725 726 727 728 736 737 3165 3166 3167
required$	736 737 3165 3166 3167 1396
requires$	736 737 3165 3166 3167
requiring$	736 737 3165 3166 3167
reside	3822 1539 1542
residential$	3966 3969 1774
residents$	5044 2823 6020 6044 4076 4077
resilience$	2250
resilient$	763 2250
resistance$	461 462 463 464 465
resistant$	461 462 463 464 465 4327 4330 2242
resit	2158
resolution$	6238 4642
resort$	138 139
resorted$	138 139 1191
resorting$	138 139
resorts$	138 139 1192
resortted$	138 139
resortting$	138 139
respect$	4981 5001 2788 2863 5489 5495 5509 5709 5710 5711 5712 5713 5714 5715 5716 4113 4315
respit	1539
respite$	3966
respon	3696 3749 6076 6091 4450
respond$	4981 5489 5495 5509 5734 5888 5891 4315
responded$	5668 5669 5670 5671 5744
response$	1220 1221 1222 1223 5911 5918 3828 3847 1421 6071 6072 3859 1434 1447 1451 4361
responses$	1220 1221 1222 1223 4361
responsib$	5754 5819 5856
responsibbed$	5754 5819 5856
responsibbing$	5754 5819 5856
responsibed$	5754 5819 5856
responsibilit$	3076
responsibilities$	5297 5625 5754 5856
responsibility$	318 319 5006 5625 5699 5709 5710 5711 5712 5713 5714 5715 5754 5856 1227
responsibing$	5754 5819 5856
responsible$	318 319 763 1219 5885 5971 1331 1429 1579
responsibs$	5754 5819 5856
rest$	5876 4372
rests$	5876 4372
result$	61 1363 4584 4586
resulted$	4659
results$	5863 6178 4584 4586
retail	3822 3885
retail$	3863
retailers$	6044 6107
retain$	1971
retained$	4397 1971
retaining$	1971
retains$	1971
retak	2158
return	4380
return$	4722 4751 4753 4754 134 135 136 137 2590 164 168 169 2632 2640 214 215 216 4981 5489 5495 5509 5515 5517 1399 4315
returned$	134 135 136 137 164 168 169
returning$	4761 134 135 136 137 2587 164 168 169
returnned$	134 135 136 137 164 168 169
returnning$	134 135 136 137 164 168 169
returns$	134 135 136 137 164 168 169 1399
revealing$	1878
review	1301
review$	1440 4198
reviewed$	1440
reviewes$	1440
reviewing$	1440
reviews$	1440 4198
reward$	1381
rewards$	1381
riff$	1663
right$	2461 2463 4943 4944 5006
rightly$	1234
rigid$	5886 3665
rigoro	1449
rigorous$	3876
ring	1989
ring$	1278 1670 4300
ringing$	1278
ringle	5978 6007
ringleader$	5995 6026 6063 4416 4481 2233
ringleaders$	5995 6026 6063 4416 4481 2233
rings$	1278 4300
riot$	4131 4132 4133
ripped$	1871 1878
risk$	4649 4650 4658 2440 14 15 16 2453 4676 4925 4967 4968 4989 4990 4991 4992 4993 4994 4995 4996 4997 4998 4999 5000 5011 5012 5013 5014 5015 5020 5027 2906 2907 481 482 2910 484 485 5135 5136 5137 5138 5139 5140 5141 5142 5206 5366 5367 5368 5369 3798 1394 4002 1601 1982 2008
riskier$	2461 1603
risks$	4649 4650 2474 2475 4967 4968 4989 4990 4991 4992 4993 4994 4995 4996 4997 4998 4999 5000 5012 5013 5014 5015 5020 5206 4029
risky$	4649 4650 2461 4780 1603 1647 1727
ritalin$	2357
rivalry$	4085
rivals$	4077
road$	4745 1787
roadman$	5056 4086 2231
roadmen$	5056 4086 2231
roam$	4765
robbed$	4670 4672 1594
robber	5907 3696 5978 3758 5987 1340 3823 6077 6078 6090 4006 4007 4018 4020 4412 4489
robber$	5077 5078 5079 5971 4109 4110
robberies$	5979 5980 3767 6045 6228 6242 4459
robbers$	5077 5078 5079 4109 4110
robbery$	4773 5911 5918 1272 3704 3705 3706 1280 1281 1310 3767 5993 3781 3828 3847 1421 6071 6072 3859 1434 1439 3870 1447 1451 6228 6229 6240 6242 1983 1999 2043
robust	1449 2022
robust$	3876
robustly$	4433
role$	5856
roles	6084
roll$	384 5768
rolled$	4580
rolling$	384
room$	5926 5927 5928 3707 3708 3737 6107 3973 4000 4482
rooms$	4482
ropes$	5203
rose$	4458
rot$	5739
rotten$	1674 4155
rough	4615
rough$	1648 1674 1847
round$	5205 2990 1352 4460
rouser$	4099
rousers$	4099
route	6079
row$	3317 5540 3319
rowdy$	1732 2242
rows$	1535 1561
rude$	5126 5127 5193 5599 2242
ruffian$	2232
ruffians$	2232
rui$	2418
rule$	5047 5659 5660 5661 5662 5663 5664 5665
rules$	5259 5659 5660 5661 5662 5663 5664 5665 5851 4078
run$	4696 4722 4751 4753 4754 154 155 156 168 169 2601 2606 384 651 5517 5599 1555 1611 1702 1705
runaway$	5077 5078 5079 4109 4110
runaways$	5077 5078 5079 4109 4110
rung$	5744
runner	4430
runner$	4802 5080 4109 4111
runners$	4802 5080 5990 4109 4111
runnin	3749 6091
running$	2564 154 155 156 168 169 2600 2602 2606 384 651 5599 5971 6076 1555 1611 1701 1704
runs	6091
runs$	154 155 156 168 169 2606 384 651 5599 1555 1611
rushed$	1491
s$	3747 5972 3793 3920 3932 3941 1529 3959 3960 3969 1547 1548 4004 4506 4509 4511
s17$	2408
s20$	2408
s47$	2408
safe$	4966 4970 2749 4972 4973 3137
safeguard$	2756
safeguarding$	5372 5373 5382 5385 5387 1909
safer$	2461
safety$	4657 2436 4678 4679 4680 4681 4682 2477 2478 4967 4968
said$	2535 2672 2673 2680 5529 3396 3397 3400 1329
sallow$	2256
same$	3150 765 3221 5446 5456 1823
sanction$	2030
sand$	5850
sandy$	1845
sat$	1097 1098 1099 1100 1101 1102 1103 1104
satisfy$	5559
savage$	5077 5078 5079 4109 4110
savages$	5077 5078 5079 4109 4110
saved$	5562 5563 5564 5565 5566
saving$	5863 4324
savvy$	763 4210 2248
saw	1488 1562
saw$	3915
say$	4956 4981 405 5489 5495 5509 3396 3397 3400 1442 4315
saying$	405 5542
says$	405 5529 3396 3397 3400
scallies$	2232
scally$	2232
scan$	1440 6148
scandal$	2262
scandalous$	2262
scaned$	1440
scanes$	1440
scaning$	1440
scans$	1440
scant$	3487 3494
scantily$	782 1838 1848
scar$	790 4294
scarcely$	702 3129 703 3130 704 738 739 740 1795 1796 1809
scare$	5402
scared$	5366 5367 5368 5369 754 755
scarf$	4300
scars$	790 4294
scarves$	4300
scatter$	3880
scenario$	4651
scenarios$	4651
scheme$	4428
scheming$	2242
schizophrenia$	2348
schizophrenic$	2348
school	1514 6177 4581
school$	4790 4791 4792 5084 5172 3432 5879 3933 6161 6162 3941 6164 6165 6171 6174 6175 6178 6183 3986 4042 1696 1909 1948 4559 4560 4575 2150 4578 2157 4590 2166
schooling$	4575
schools$	6215 4560
sclerosis$	4498
scor	4409
score$	5203
scored$	5960
scour$	1440
scoured$	1440
scoures$	1440
scouring$	1440
scours$	1440
scraped$	4295
scratch$	5759
scrawny$	2256
screen	1495
screening$	6143
screenshot$	1420
screenshots$	1420
screwed$	494
scrounger$	4109
scroungers$	4109
scruffily$	782 1848 4299 4301
scruffy$	1847 1866 1871 1878 2256
scum$	2232
scumbag$	2232
scumbags$	2232
search	5929 1352 6011 1373 6075 6111 1466
search$	1324 6000 3779 6006 6008 6009 1378 3817 1411 1415 1440 3893
searched$	1378 1440
searches$	6008 6009 3800 1378 1415 1440
searching$	6008 1378 1415 1440
searchped$	1411
searchs$	1411 1440
seasoned$	2251
seating$	3878
second$	765 3496
secretive$	2242
section$	2026 2174
sectioned$	2351
secur	1992
secure	1363 1542
secure$	3969 4014 1598 1971
secured$	4397
secureed$	1971
secureing$	1971
secures$	1971
securi	1363 3885 1462
security$	5044 6107 1463 4077
seduced$	369
see	1488
see$	4722 2767 2768 2769 2770 2771 2772 2773 2774 2775 2776 2777 2778 5471 5734 5891 5950 1419 1442 3915
seed$	4101
seeds$	4101
seeing	1488
seeing$	4761 3915 1572 1631
seek	3712 1363 1425 2013
seek$	192 193 194 195 196 197 198 371 2798 372 373 374 375 376 377 5599 1258 6070 3861 1745 1746
seeked$	1258 3861
seeker$	4071 4171 4609
seekers$	4071 4171
seekin	3712 1425
seeking$	192 193 194 195 196 197 198 371 2798 372 373 374 375 376 377 2925 2934 5599 1258 3861 4071 4171 1745 4609
seeks$	192 193 194 195 196 197 198 371 2798 372 373 374 375 376 377 1258 6070 3861 1745 1746
seem$	288 289 413 420 421 422 423 424 425 426 427 487 501 502 503 504 505 506 592 3019 593 594 595 3022 596 597 3024 598 624 3051 625 626 627 628 631 632 633 634 3144 1681 1682 1728 1729 1739
seemed$	288 289 413 420 421 422 423 424 425 426 427 487 501 502 503 504 505 506 592 3019 593 594 595 3022 596 597 3024 598 624 3051 625 626 627 628 631 632 633 634 721 1681 1682 1728 1729 1739
seems$	71 72 288 289 413 420 421 422 423 424 425 426 427 487 501 502 503 504 505 506 592 3019 593 594 595 3022 596 597 3024 598 624 3051 625 626 627 628 631 632 633 634 1681 1682 1728 1729 1739
seen	6104 1562 1584
seen$	560 5494 5500 5505 5514 1488 1503 1572 4411 4432
sees	1488 1562
sees$	3915
seize	1298
seize$	3725 1971
seized	3724 1298
seized$	5946 3725 4397
seizeed$	1971
seizeing$	1971
seizes	1298
seizes$	3725 1971
seizin	1298
seizing$	3725
seizure$	1298 4393 2332
seizures$	4393 4500 2332
seldom$	702 3129 703 3130 704
select	1357
self	2092
self$	28 2560 2779 2780 2781 6154 3998 1639 1687 1806 1817 1928
selfharm$	4519
selfharmed$	4519
selfharming$	4519
selfharms$	4519
selfie$	4840
selfies$	4840
selfish$	2242 2262
sell$	4722 4751 4753 4754 154 155 156 204 1611 1622 4062
sellin	3749 5978 6091
selling$	4783 154 155 156 204 5971 1597 1611 1622
sells	6091
sells$	154 155 156 204 1597 1611 1622
semh$	2400
sen$	6160 2139 4567
send	1423
send$	4722 191 1262 1450 1634 4062 2139 4567
sending$	191 5576 5577 5578 1450 4322
sends$	191 1450 1634
sensation$	1644
sense$	5004 2784 5461
sensible$	2461 763
sensit	1264
sensitive$	3691 4185
sensory$	2120
sent$	191 4906 4907 4908 4909 5910 1262 3978 1634 4062 4366 2181
senten	6197
sentence$	4622 2206 4634 4648
sentenced$	2206
sentences$	4648
sentencing$	2206
separa	6197 6199 3978 3979
separate$	3880
separated$	6200
separating$	6200
separation$	6201
september$	4792
sergea	3704 3705 3706 1280 1281 1310 3828 3847 1421 6071 6072 1434 1447 1451
sergeant$	5926 5927 5928 3707 3708 3737 6050 6069 3848 6081 3874 4452
serial$	180 181 1613 1676 1683 1988
series$	982 4425 4426
serious$	2454 1676 1909
seriously$	5689 5690 1150
seriousness$	4989 4990 4991 4992 4993 4994 4995 4996 4997 4998 4999 5000 5012 5013 5014 5015
sertraline$	2360
served$	1587
serves$	294 295
servic	6136
service$	5053 3432 5858 5879 6040 6143 6149 1909 4361 1948
services$	5110 5197 834 835 836 837 3432 5658 5879 6143 4312
serving$	3958 4355 2189
session$	42 44 45 2969 5592 5593 5594
sessions$	42 44 45 5172 2969
set$	3200 868 869 942 1578 4255 4256 4562
setting$	1578
settle$	5489 5495 5509 4315
seven	6079 1457
seven$	3837 1428 6080 1437 1445 6099 6102 3884 4481
severa	5953
several$	3607 3608 3632 5874 5875 4371 1983
severe	2087
severely$	2149 2179
sex$	4741 2554 2626 4850 2630 205 2637 4862 4875 4876 5215 5216 4045 4215
sexual$	4780 2618 206 207 208 209 211 2641 2642 2643 4877 5215 1494 1616 1624
sexualised$	4780 2618 5120 5121 5122 5123 5124 5125 1732 2249
sexually$	1619 1789 1790 1819 2109 2190 4618
shabbily$	782 1841 1848
shabby$	1871 1878 2256
shadow	1466
shadow$	1308 3893
shadowed$	1308
shadowing$	1308
shadows$	1308
shaggy$	1845
shall$	840 841 842 843 844 845 1426
sham	6113
shambles$	2262
shambolic$	2262
shame$	5761 3609 3610 5833 1929
shameful$	2262
shamefully$	2262
share	1260 1423 1954
share$	4722 191 5489 5495 5509 5734 5888 5891 1262 1546 4315
shared	1260
shared$	191 5744 5910 1262
shares	1260 1954
shares$	191 1262 1546
sharin	1260 4380 1954
sharing$	191 5774 1262 1546
shaved$	1862 1864 1866 4295
shaven$	1836 1837 1863 1866
she$	2465 2659 2677 2681 2682 4957 314 400 2827 401 5050 402 403 5202 5534 5535 5536 5537 5538 3323 3324 3325 3327 3432 5658 2143
shed	4615
shed$	1207
shedding$	1207
sheet$	4482
sheets$	4482
shelter$	4854 4855 4856 4857 4858 4859 4860 4861
shielding$	5373 5378 5382 5385 5387
shift$	2056
shifty$	1847
shirk$	1207
shirked$	1207
shirking$	1207
shirkked$	1207
shirkking$	1207
shirks$	1207
shirt$	5452 4300
shirts$	5452 4300
shocking$	1123 1124 1125 1126 3609 3610 5833 5869 5870 5871 5872 1934
shockingly$	2264
shoddy$	2262
shoes$	5463 5464 5465 4300 4305
shooti	5987 6077 6078
shootings$	5979
shop	3863 3885
shop$	4790 4791 6085 6107
shopke	3822 3885 4021
shopkeeper$	6243
shopkeepers$	5044 6044 6107 4076 4077
shopli	1340 3823 6078 6090 4006 4018 2425
shoplifter$	5077 5078 5079 4109 4110
shoplifters$	5077 5078 5079 4109 4110
shoplifting$	4773 4783 4787 3767 6045 1439 6228 6240
shoppe	3822
shoppers$	6020 6044 4076
shopping$	3863
shops$	6085 6107
short$	1741 1826 1845 1865 1866 1878 1927 4369 2256
shortcoming$	1908
shortcomings$	5630 5631 5632 1908 4337
shorts$	5463 5464 5465 4300 4305
shot$	3831
shots$	3831
shotter$	2236
shotters$	2236
shotting$	154 155 156 1611
should	3945
should$	258 259 303 616 701 989 990 991 992 3421 5653 1115 3546 3730 1426 6167 1911
shoulder$	5182 787 1949
shouldered$	4258 1949
shouldering$	1949
shoulderred$	1949
shoulderring$	1949
shoulders$	5182 5230 1949
shouldn$	257 1912
shouted$	1553
shouting$	1535
show	1322 3750 1335 4380
show$	4981 2764 5489 5495 5509 924 5622 3731 1442 4315
showed$	1060 3731
showin	1322 1335
showing$	1060 5909
shown$	1060
shows	1322 3750 1335
shows$	923 1060 3731 3766 1442
shrug$	365 1226
shruged$	365 1226
shrugged$	365 1226
shrugging$	365 1226
shruging$	365 1226
shrugs$	365 1226
shunt$	1501
shut$	4366
shy$	4174
siblin	6205 6206
sibling$	4200 1777
siblings$	2428 5192 5324 6211 4027 4200
sick$	6124
sickle$	2083
sidelined$	1935
sight$	6060 4454 2094
sighted$	4354 4432
sighting$	1306 1445 4406
sightings$	1306 6048 1445 4406 2044
sign$	1185 1186 1187 1188 5854 5855 4368 4370
significant$	479 480
signs$	1185 1186 1187 1188 5854 5855 5874 5875 6089 4368 4370 4371
silly$	2454 2461 306 1640 2242
similar$	1826
simple$	2199
simpler$	1400
simply$	268 528 881 882 883 884 3420 1193 1194 1237 1939
since$	4640
single$	3370 1264
sister	6185 3974 6198 3977 6205 6206
sister$	1531 6196 3999 4200
sisters$	5192 4200
sit	6104
sit$	2520 5489 5495 5509 1097 5889 4315
site$	4391
sits$	1097 1098 1099 6091
sitting$	1097 1098 1099
situation$	4651 4967 4968 5370 5371 5868 1561 4612
situations$	4651
six	6079 1457
six$	776 3837 1428 6080 1437 1445 6099 6102 3884 4481
sixteen$	5241 619 620 621 622
skeletal$	1826
ski$	1879
skimpy$	1878
skin$	3212 6134 4278 1852 1858
skinned$	4241 4271
skinny$	1826 1878 2256
skirt$	5463 5464 5465 4300 4305 4308
skirts$	5463 5464 5465 5468 4300 4305 4308
skive$	2225
skived$	2225
skives$	2225
skiving$	2225
skunk$	3924
slag$	4109
slags$	4109
slapdash$	2262
slave$	4141 1715 2237
slaves$	4141 2237
sleep	3905 3931
sleep$	4722 4765 200 6127 6146 6153 1536 1567 1617 2112
sleeping$	200 1536 1567 1617 2101
sleeps$	200 1536 1567 1617
slender$	1826 2256
slep$	2188
slept$	200 1566 1617 2188
slicked$	786 4295
slide$	4482
sliders$	5463 5464 5465 4300 4305
slides$	4482
slight$	1826 2256
slightest$	3348 3488
slightly$	775 1827
slim$	1826 2256
slimly$	1827
slipshod$	2262
sloppy$	1123 1124 1125 1126 1934 2262
slow$	461 462 463 464 465 1123 1124 1125 1126 5869 5870 5871 5872 5886 3665 1239 1934
slowly$	5886
slut$	4109
sluts$	4109
sly$	2242
smacke	1553
smacked$	3980
small$	3061 779 1794 1826
smart$	4208 4214 1878
smarter$	2461
smartly$	782 1848 4299 4301
smarts$	4209
smelly$	2256
smok	1497
smoke$	4722 4751 4753 4754 5599
smoked$	5599
smokes$	5599
smoking$	5599
snapchat$	183 2610 184 2611 185 2612 186 2613 187 2614 4837 4838 4839
snood$	4300 2258
snoods$	4300 2258
so$	3423 1065 1792
social$	4775 4781 183 184 185 186 187 2816 2924 5152 5194 3432 5658 3719 1314 3742 5980 3842
sod$	3508
sofa	2176 4615
sofa$	6216
sofasu	4603
sold$	154 155 156 204 1597 1611 1622 4062
solely$	1228 1229 1947
solid$	1826
solidly$	1827
solve	2032
solves	2032
solvin	2032
somebody$	4760 3432 5658
someone$	4760 2651 3087 3432 5658
something$	4895 6096
somewhere$	4854 4855 4856 4857 4858 4859 4860 4861
soon$	5838 5839 5840 5841
sooner$	5641 5650
sophisticated$	589 2251
sorely$	1150
sort$	5372 5443 4075
sorts$	4075
sought$	192 193 194 195 196 197 198 371 2798 372 373 374 375 376 377 1746
sound$	592 3019 593 594 595 3022 596 597 3024 598
sounds$	592 3019 593 594 595 3022 596 597 3024 598
source	4380
source$	3691 1265 1461 1954 1955
sources$	1265
space$	5359 3834
speak	1562
speak$	4834 188 189 190 599 600 601 602 603 604 3128 5471 5489 5495 5509 5576 5577 5578 5734 4315 4322
speaking$	188 189 190 4342
speaks$	188 189 190 599 600 601 602 603 604
special$	1510 6160 2163 2173
specialist$	6137
speech$	1489
spell	4589
spelli	3956
spelling$	6178 2156
spend$	4722 2501 2502 2546 4886 4887 4888 4889 4890 390 391 392
spendded$	390 391 392
spendding$	390 391 392
spended$	390 391 392
spending$	4761 4886 4887 4888 4889 4890 390 391 392
spends$	390 391 392 6104
spent$	390 391 392 1587
spice$	3924
spiky$	1845 1866
spineless$	2262
spirit	3905
spirits$	6127
spite$	2476 50 51 53 4813 4814 4815 4816 1181
split	6197 6199
split$	3880 3978
spoiled$	2242
spoilt$	2242
spoke$	188 189 190
spoken$	4701 4702 4891 5494 5500 5505 5514 5744
sporadic$	5115 5116 5117 5118 470 1724
sport$	789 800 801 802 803 804 805 806 6151 1867 1873
sported$	789 800 801 802 803 804 805 806 1867 1873
sporting$	789 800 801 802 803 804 805 806 1867 1873
sports$	789 800 801 802 803 804 805 806 1867 1873
sportted$	789 1867
sportting$	789 1867
sporty$	1847
spot$	6054 6088 4473 4488
spots$	6054 6088 4488
spotty$	785 1851 2256
spray$	1860
spree$	4474
spring$	4792 4793
spurn$	1886
spurned$	1886
spurning$	1886
spurnned$	1886
spurnning$	1886
spurns$	1886
squad	3696 3699 3704 3705 3706 1280 1281 1310 3828 3847 1421 6071 6072 1434 1447 1451
squad$	5918 5919 1271 5921 5926 5927 5928 3707 3708 5933 1285 3737 5994 6050 6069 3848 6081 3874
squarely$	1228 1229 1947
stab	6221
stabbed$	4672 1594
stabbi	5987 6077 6078 4006 4007
stabbing$	5993 6228 6229
stabbings$	5979 6228
staff	3885 1462
staff$	4760 4851 2765 5044 2823 5081 5172 5211 5212 5213 3432 5658 5879 6107 6243 4076 4077
stained$	1871 1878
stairw	4615
stamme	6134 6154
stamp	1391
stance$	4448
stand	6104
stand$	578 3108 3109 3110 3113 3114 3116 3117 3120 1100 1101 1102 1103 1104 1917
standard$	5759 4361
standards$	5659 5660 5661 5662 5663 5664 5665 4361
standing$	3108 3109 3110 3113 3114 3116 3117 3120 1100 1101 1102 1103 1104 1917 2195
stands$	1100 1101 1102 1103 1104 2195
starte	2103
starti	2103
starts	2103
starve$	2072
starved$	2072
starves$	2072
starving$	2072
stash	3745 1334
stashed$	5924
state	3692
state$	5868 5914
statement$	5917 5923 1511 4566
statemented$	2407
statements$	5917 5923
states$	5914
statio	3885
station$	4790 4791 6107 6229
stations$	6107
stature$	5422 5423 5424 4253
status$	5016 5018 5019 1644 4198 4566 4609
stay$	4706 2503 2504 2521 4751 4753 4754 2545 4882 4886 4887 4888 4889 4890 4891 4956 5489 5495 5509 1536 4315
stayed$	4759 4891 4899 4906 4907 4908 4909 1536 1566
staying$	4761 4882 4886 4887 4888 4889 4890 4891 1536 2168
stays$	4891 1536 2168
steal$	4722 5515 5595 5596 5597
steali	3749 6091 2425
stealing$	5193 5971
steals	6091 2425
steals$	5595 5596 5597
step	6185 3974 6202
step$	3734 1409 2022
stepbrother$	3999
stepdad$	1531 6196 3975 6211 3999
stepfather$	1531 6196 3975 6211 3999 6225
stepmother$	6196 6211 3999 6225
stepmum$	6196 6211 3999
stepparent$	6211 3999
stepparents$	6211 3999
stepped$	2022
stepsiblings$	6211
stepsister$	3999
stepstepdad$	6211
stepstepfather$	6211
sti	2110
sti$	4537
stick$	4981 5489 5495 5509 1014 1015 1016 4315
still$	4703 1019 1020 1021 1022 1404
stills$	3687 1261 3831 1458
stis$	4537
stock	5978
stock$	1275 5967 5982 5983
stockily$	1827
stocky$	1826 2256
stole	2425
stolen	5978 2425
stolen$	5967 5983 6240 6241 2067
stoned$	5599
stoner$	4109
stoners$	4109
stood$	1100 1101 1102 1103 1104 1917 2195
stop	1352 1390 6111 1466
stop$	2666 5489 5495 5509 5559 5576 5577 5578 5929 1324 6000 3779 6006 1359 1360 1373 3817 1411 3893 4315 4322 2037
stopped$	2664 5562 5563 5564 5565 5566 1411 6075 1592 4366 4432 2126
stopping$	1359
stops	1373
stops$	1359 3800 6031 1411
store	3745 1334 3885
store$	4706 6107
stored$	5924
stores	1334
stores$	3760 6107
storin	3749 5978 1334
storing$	5971
stout$	1826 2256
straight$	4900 4901 1845 1866
strange$	2624
strangers$	2484 2615
strapping$	2256
strate	4443 4450 4455
strategy$	4461
street	1264 6075 3863
street$	4784 4790 4791 3691 3777 6014 6085 4035 1661 1726 1764 1769 1780 1781 1782 1783 1823 1957 2062
streets$	4784 6014 6085 4035
streetsmart$	2247
streetwise$	763 2247
streng	1363
stress$	2122
strict	1449
strict$	3876
strike$	3147 1962
striking$	1847
strikingly$	1792
string$	983
stroke	3901
stroke$	6123
strong	1449 2022
strong$	763 3876 1826 2059
strongly$	1827
stroppy$	2242
struct	4434
struggle$	461 462 463 464 465
struggled$	461 462 463 464 465
struggles$	461 462 463 464 465 2162
struggling$	461 462 463 464 465
stubble$	2257
stubborn$	2242 2262
stubbornly$	2262
stuck$	1014 1015 1016
studen	4021
student$	5129 5143 5144 5145 5146 5147 5148 6243 4101 4154
students$	5129 5143 5144 5145 5146 5147 5148 4101 4154
stunt$	4677 4030
stunts$	4677 4030
stupid$	2454 2461 37 2495 306 1605 1640 2242
sturdy$	1826
stutte	6134
style$	5443 4085
subculture$	4153
subcultures$	4153
subject$	5414 5417 1319 6067 2011
subjects$	5414 5417 1319 3810
submi	4380
submit	1954
submitted$	3872 1446 4471
substance$	2115
substandard$	1123 1124 1125 1126 5869 5870 5871 5872 1934
successful$	6022
such$	1910
sucked$	4670
suffer	1569 1570
suffer$	2124
suffered$	3996 3997 2124
suffering$	2124
suffers$	3996 3997 2073 2124
sufficient$	4233
sugar$	1630
sugges	3692 4380
suggest$	5914
suggests$	5914
suicidal$	2349
suicide$	6125 2349
sullen$	2242
summer$	4792 4793
summon	6075
superficial$	5115 5116 5117 5118 1657 1724
superv	1584 1586
supervised$	1777
supervising$	5219
supervision$	5219 5372 5373 5382 5385 5387 5390 5391 5392 5393 5394 1220 1221 1222 1223 6234 4013 4361 4621 4639
suppl	6091
suppli	1423
supplied$	154 155 156 1611
suppliers$	5995
supplies$	154 155 156 3770 1597 1611
supply	5907 3749 5972 5978 5987 5988 1423 6077 6078 6084 4018 4442 4443
supply$	154 155 156 1258 5967 3770 6240 1611
supplyed$	1258
supplying$	154 155 156 1258 5971 6240 1597 1611
supplys$	1258
suppor	1363 1425 1584 2017 2022
support$	42 5101 5110 5114 5372 5373 5382 5385 5387 834 835 836 837 5743 1220 1221 1222 1223 1354 1367 1396 3936 6168 1520 6169 3948 4312 4566
supported$	1354 1367
supporting$	1354 1367
supports$	1354 1367 1396
suppre	1391
suppress$	2303
suppressing$	2303
suppression$	2303
sure$	867 868 869
surely$	957 964 3391 965 966 3420 4331
surf	4603
surface$	1657
surgery$	6148
surly$	2242
surprisingly$	1792
surveillance$	6006 2274 2306
surveilled$	5960
surviv	1570
survive$	5357 5358 3140 714 715 3143 1807
survived$	3997 1807
survives$	1807
surviving$	1807
suspec	1320 4436
suspect$	5414 5417 5970 4206 4410 2004 2011 2294
suspected$	3747 1329 1338 1579 1985
suspects$	5414 5417 5970 5998 4100 4206 4410 1984 4439 2294
suspen	3956
suspended$	1513 4572 2207
suspendeds$	1513
suspension$	1513 6178 2402
suspensions$	1513 2402
suspicious$	3824
swallo	2129
swap$	213 2640 214 215 216
swaped$	213 2640 214 215 216
swaping$	213 2640 214 215 216
swapped$	213 2640 214 215 216
swapping$	213 2640 214 215 216
swaps$	213 2640 214 215 216
swarthy$	2256
swear$	5599
swearing$	5599 6162
swears$	5599
sweatshirt$	5463 5464 5465 4300 4305
sweatshirts$	5463 5464 5465 4300 4305
sweep$	1204 4480
sweeping$	1204
sweeps$	1204 4480
swept$	1204
swift	2022
sympathy$	4941
symptoms$	4550
syndro	3901
syndrome$	6123 4557
system	4380
system$	5211 5212 5213 5985 5986 6051 6094 6095 1909
systemic$	1909
systems$	5985 5986 1909
t$	3230 5463 5464 5465 3951 4305
ta	1519 3947
ta$	3946 6169
table$	6166
tablet	3906
tablets$	6128 4528 4556
tabs$	3717
tackl	1391
tackle	4460
tactic	4443 4450
tactical$	3859 2050
tag$	6237 6245 4648
tagged$	6237 2213
tagging$	6237
tags$	4648
tail$	1308
tailed$	1308
tailing$	1308
tails$	1308
tak	1436
take$	27 4696 4722 2518 102 103 182 234 2663 4981 2767 2768 2769 2770 2771 2772 2773 2774 2775 2776 2777 2778 575 648 700 5471 5489 5495 5509 3459 1040 1060 5734 5888 5891 1377 1414 1482 1602 1634 4315
takeaway$	4790 4791
taken$	27 4891 5561 3458 1060 5744 1484 1491 1538 1602
taker$	5072 4028
takers$	5072 4028
takes$	27 182 648 1060 1377 1484 1602 1634
taking	2129
taking$	27 4697 182 648 5360 5361 1060 1377 1482 1484 4028 1602
talk	6104
talk$	42 4833 188 189 190 599 600 601 602 603 604 5471 5489 5495 3284 5509 5576 5577 5578 5915 4315 4322
talked$	188 189 190 4906 4907 4908 4909
talking$	188 189 190 5576 5577 5578 3359 5915 4322 2104
talkked$	188 189 190
talkking$	188 189 190
talks$	42 188 189 190 599 600 601 602 603 604 5944
tall$	5425 778 1826 4257 2256
tan$	4286 4287
tanned$	785 1851 2256
tantrum$	5161 5162 4162
tantrums$	5161 5162 4162
target	5929 1357 6015 6016 1412 2022 4455 4460
target$	4667 4668 5959 6000 3785 2011 4451 2042 2058 2157
targeted$	4670 3785 3839 2042
targeting$	3785 2042
targets$	4666 4668 5863 5959 3785 4451 2042
tart$	4109
tarts$	4109
task	3699 1453
task$	5625
tasked$	1312 1432 3889 2025
taskforce$	5921
taskin	2025 4477
tasking$	3828 3847 1421 6071 6072 3859 1434 3870 1447 1451 4452
tastes$	5304
tattoo$	790 5439 4294 1869
tattooed$	2256
tattoos$	790 5439 4294 1869
taught$	4942 5494 5500 5505 5514 5562 5563 5564 5565 5566 6086
taunt$	1650
taunted$	1650
taunting$	1650
taunts$	1650
tauntted$	1650
tauntting$	1650
teach$	5081 5101 5543 5576 5577 5578 4322
teache	4021
teacher$	6243
teachers$	5044 2823 5081 5172 4077
teaching$	1519 3947
team	3699 3828 6136
team$	3432 5879 5919 5921 5926 5927 5928 3707 3708 3737 5994 1358 6050 6069 3848 6081 3874 6141 6149 1948 4501
teams$	1358
tearaway$	2232
tearaways$	2232
techni	4443
teen$	5129 5132 5143 5144 5145 5146 5147 5148 4154
teenage$	765 1623 1676 1679 1683 1822 1823 1983
teenager$	5129 5132 5143 5144 5145 5146 5147 5148 5414 5417 4101 4154
teenagers$	5057 5129 5132 5143 5144 5145 5146 5147 5148 5414 5417 4101 4154
teens$	5057 5129 5132 5143 5144 5145 5146 5147 5148 4154
teeth$	4282
teleph	1314
telephone$	1297 5947 1966
telephones$	1297 5947
tell$	4722 4956 4981 405 5489 5495 5509 3396 3397 3400 5891 1259 1277 1278 4315
telling$	405 1277 1278
tells$	405 3396 3397 3400 1277 1278
temper	6197
temper$	5161 5162 4162
tempered$	4168 4169
tempers$	5161 5162 4162
temporarily$	2143
temporary$	2175
temptation$	4764
tempted$	369
ten$	619 620 621 622
tenancy$	6217 4613
tendencies$	4105
tension$	1535 4434
term$	6134
termin	2108
terrible$	2454 2461 37 2840 1123 1124 1125 1126 5869 5870 5871 5872 1605 1767 1934
territ	3834
territory$	6056
terrorise$	394 1649
terrorised$	394 1649
terrorises$	394 1649
terrorising$	394 1649
terrors$	4540
test$	5599 6143 1976 4537 4544
tested	1495
tested$	2116
testing$	5599
tests$	4544
text$	188 189 190
texted$	188 189 190
texting$	188 189 190
texts$	188 189 190
textted$	188 189 190
textting$	188 189 190
than$	4961 3015 5254 5255 5256 5257 692 709 712
thank$	4926 4927 4928 4929 4930 4931
that	4380
that$	232 2765 5050 5200 765 5747 5831 5832 5914 3766 1665 1823 4363
the$	2577 2578 2765 4988 2790 2794 5044 400 2874 550 5200 2981 3079 664 765 3224 3234 808 5579 3381 3406 5658 3462 3597 3624 3626 5851 5852 3632 3634 5874 5875 5883 3663 3761 3775 3781 3783 3792 3807 6036 3835 3893 3897 3923 4023 4077 1665 4363 4371 1983 1986 2008 2127
thef$	5971
theft	3758 5987 1340 6077 6078 6090 4006 4007 4018 4020
theft$	4773 4787 5193 5980 3767 5993 1439 6228 6229 6240 6242 1999
thefts	3823
thefts$	5979 5980 3767 6045 6228
their	3720 1294 1320 4388 1978 1995
their$	2456 2460 2473 59 66 67 69 2499 4724 105 4768 2631 4867 2726 2727 309 4965 2746 2765 5007 5011 2790 5081 5206 565 3012 5237 3016 3018 3141 3205 3206 3207 812 3369 5655 3539 3549 3623 3625 3627 5851 5852 3632 3634 3635 5863 5874 5875 3747 3775 3781 3783 1479 3909 3910 1547 1548 3976 3983 3995 1625 1637 1735 1875 1876 1910 4364 4371 1948 2099 2132
theirselves$	2427 2429 2444 2445 19 2447 2448 2449 2450 2451 25 2609 4912 4913 4915 2704 2705 2706 2707 2708 2709 2710 2711 2713 2714 4939 4940 2744 2748 322 2750 2751 4974 4975 4976 4977 4978 4979 5091 5222 5223 5224 5225 5226 5227 5228 5330 5331 5332 5333 5334 5335 5336 5337 5338 5339 5340 5341 5342 5343 3122 5350 3659 4026 4048 4049 4231 4232
them	3688 3695 3709 5953 5955 1311 6001 6007 3802 6024 3805 3806 6079 6115 4404 4456 4462 4571
them$	4652 4653 4854 4855 4856 4857 4858 4859 4860 4861 2712 2721 2722 2823 2871 493 2945 2946 2947 2948 2949 3073 5579 3373 3467 3468 3513 3514 3515 3516 3517 3518 5747 3554 3568 5820 5821 5822 5823 5824 5825 3604 5874 5875 5897 5898 3677 5931 1313 1351 6027 6039 3837 6067 1428 6080 1437 1445 6099 6102 3884 3895 4143 4334 4364 4365 4371 4481
themself$	2427 2429 2444 2445 19 2447 2448 2449 2450 2451 25 2609 4912 4913 4915 2704 2705 2706 2707 2708 2709 2710 2711 2713 2714 4939 4940 2744 2748 322 2750 2751 4974 4975 4976 4977 4978 4979 5091 5222 5223 5224 5225 5226 5227 5228 5330 5331 5332 5333 5334 5335 5336 5337 5338 5339 5340 5341 5342 5343 3122 5350 3659 3902 4026 4048 4049 4231 4232 4499 4520
themselves$	2427 2429 4652 4653 2444 2445 19 2447 2448 2449 2450 2451 25 2609 2639 4912 4913 4915 2704 2705 2706 2707 2708 2709 2710 2711 2713 2714 4939 4940 2744 2748 322 2750 2751 4974 4975 4976 4977 4978 4979 5089 5091 5222 5223 5224 5225 5226 5227 5228 5330 5331 5332 5333 5334 5335 5336 5337 5338 5339 5340 5341 5342 5343 3122 5350 5364 5765 3659 3902 4026 4048 4049 4231 4232 4499 4520
therap	3906 6138
therapist$	6128 6137
therapy$	6129 4530 4531 4550 4614
there$	876 877 878 3740
these$	550 757 761 765 5539 903 5579 3513 3514 3515 3516 3517 3518 3558 3560 3570 3571 5820 5821 5822 5823 5824 5825 5874 5875 5897 5898 3677 1457 1680 1683 4334 1910 4364 4365 4371 1983 4462
they	5908 5938 1311 1347 1355 6079 1457
they$	2465 2677 2681 2682 4957 314 400 2827 401 5050 402 403 5202 5534 5535 5536 5537 5538 3323 3324 3325 3327 3432 5658 3774 3782 3799 3837 1416 1428 6080 1437 1445 6099 6102 3884 3900 4481
thick$	773 1814 1829 1865 1870 2242
thickset$	1826 2255
thief$	5077 5078 5079 4109 4110
thieves$	5077 5078 5079 4109 4110
thigh$	6132
thighs$	6132
thin$	1826 1843 1847 2256
things$	5304 5345 5370 5371 1561
think$	4981 599 600 601 602 603 604 3128 3444 5667
thinking$	4342
thinks$	599 600 601 602 603 604 3444 5667
third$	765
thirteen$	619 620 621 622
thirty$	4869 3031 5268
this$	2765 528 765 5579 5614 3467 3468 3513 3514 3515 3516 3517 3518 5747 5820 5821 5822 5823 5824 5825 5874 5875 3654 3775 1665 1731 1823 4334 4363 4364 4365 4371 1986
thoroughly$	1903
those	6001 4456
those$	5036 550 757 3749 6007 3810 6036 6063 1683 4334 1983
though$	4813 4814 4815 4816
thought$	4891 5638 5654 3444 5667 5709 5710 5711 5712 5713 5714 5715 5716 5717 5718 3497 3498 3499 3500 3501 1329 1427
thoughts$	1476
threadbare$	1878
threat$	3798 1372 1982
threatening$	1732 2240
three	5953 6079
three$	3632 3837 1428 6080 1437 1445 6099 6102 1983 4481 2199
thresholds$	5851
threw$	339
thrill$	5016 1644
thrills$	5020
throug	1954 2017 2022
through$	5105 3132 3133 3217 5560 5580 5585 3637 1607
throw$	339
throwing$	339
thrown$	339 1553 1554
throws$	339
thug$	2232
thuggery$	2232
thuggish$	2232 2240
thugs$	5996 2232
tic$	2122
tick$	1919
ticking$	4347
tidy$	1847
tied$	1330 3855 4295
ties$	406 4085
tight$	1865 1878
tightly$	788
tiktok$	183 2610 184 2611 185 2612 186 2613 187 2614 4837 4838 4839
time	3944
time$	4723 4768 4987 2817 2819 2842 5258 5522 5523 5524 5592 5593 5594 5603 5962 4328
timed$	6023
timekeeping$	4068
timeline$	3862
times$	5604
timeta	3878 3956
timetable$	6100 6166 6178
timetables$	6100
tip	2068
tip$	1375
tipoff$	4495
tipoffs$	4495
tipped$	1375
tipping$	1375
tips$	1375
to	4380
to$	4706 4718 2500 2509 2531 2543 2561 2562 2563 2565 2595 2599 2603 2653 2654 2655 2656 2657 2660 2715 4955 2759 2805 2809 2833 2876 2879 2888 2904 2953 2973 2978 2993 2994 2996 3099 3115 5412 3249 5475 5476 5477 5487 5506 3294 3295 3321 5568 5581 3413 3414 3415 5666 5672 5673 5674 3465 3466 5708 3512 1112 3547 3595 3655 5887 3666 3667 3689 3693 3697 1274 3730 3739 3744 3753 3756 3757 3778 3788 3789 3797 3820 3844 1426 1443 3894 3904 3918 3925 3930 6156 3951 6227 4010 1590 4067 4312 4314 4317 4333 4335 4364 4377 4452 2063 4633
toarso	6077
toburg	6077
tocrim	6077
todama	6077
todeal	6077
todiso	6077
toe$	5447 1660
togang	6077
tokenistic$	1657 2262
told$	4701 4702 2538 4896 4903 5494 5500 5505 5508 5514 5562 5563 5564 5565 5566 3396 3397 3400 5744 1312 1448 3889
tolerance$	4447
tone$	5434 4279
tones$	5434 4279
too$	2985 2986 5287 746 747 748 3616 3617 3618 3619 3664 1238
tooffe	6077
took	2129
took$	27 102 103 182 235 3457 1041 3477 1060 1482 1484 1602 1634 4062
toolki	4443
tooth$	4282
top	6091
top$	5449 5463 5464 5465 6026 6063 1452 4300 4305 4307 1983 1988 1990
topless$	2618
tops$	5449 5463 5464 5465 4300 4305 4307
torment$	394 1649
tormented$	394 1649
tormenting$	394 1649
torments$	394 1649
tormentted$	394 1649
tormentting$	394 1649
torn$	1871 1878
torobb	6077
toshoo	6077
tostab	6077
tosupp	6077
total$	838 1256 1909
totally$	1900 1903
tothef	6077
touch$	4706 5559 5756
touched$	4670 4880
tough	1449
tough$	452 453 454 455 456 457 763 3876 1847 2021 2251
toughe	1449 2022
tougher$	3876 2021
touret	2082
tourette$	4509
tourettes$	4509
toward	1363 1425 2017
towards$	2565 2805 2809 5085 2904 2950 5974 4587
town$	3822 3863
toxic$	410 411 412 1675 2242
trace	5929 1292 5950
trace$	5959
traced$	6103
traces$	5959
track	1292 6016 1455
track$	3717 5952 5959 5961 3827 3857 1431 1455 4473
tracke	1292 5943 3741
tracked$	5960 5963 3857 1431 6103 1960
tracki	1292
trackie$	4300
trackies$	5463 5464 5465 4300 4305
tracking$	3857
tracks	1292
tracks$	5959 3857
tracksuit$	5463 5464 5465 4300 4302 4305 2258
tracksuits$	5463 5464 5465 4300 4302 4305 4432 2258
trade$	204 213 2640 214 215 216 1622
traded$	204 213 2640 214 215 216 1622
trader	3885
traders$	6107
trades$	204 213 2640 214 215 216 1622
trading$	204 213 2640 214 215 216 1622
traffic$	154 155 156 1611 4393
trafficced$	154 155 156 1611
trafficcing$	154 155 156 1611
trafficed$	154 155 156 1611
trafficing$	154 155 156 1611
trafficking$	154 155 156 1611
traffics$	154 155 156 1611
trail	1466
trail$	1308 3893
trailed$	1308
trailing$	1308
trails$	1308
trainer$	4300
trainers$	4854 4855 4856 4857 4858 4859 4860 4861 5463 5464 5465 4300 4305
training$	4013 4025
transmitted$	4536
trap$	1688
trauma$	6219 2123
traumatic$	4507
travel	6104
travel$	4753 4754 4882 1634 4062
traveled$	1634 4062
traveling$	1634 4062
travelled$	1634 4062
travelling$	4761 4882 1634 4062
travels$	1634 4062
trawl	1301
trawl$	1440 4407 2312
trawled$	1440
trawles$	1440
trawling$	1440
trawls$	1440
treated$	1350 3908 1503 2076
treatm	4542
treatment$	6129
trendy$	1878
trial$	4622
tricky$	452 453 454 455 456 457 5165 5166 5167 5168 5169 5170 5171 4166
tried$	5529 5647 3429 4340
trouble$	4777 2693 2694 4917 4918 4919 4920 5020 5027 5193 3317 5540 3319 5600 3451 5679 5680 5681 1535 1561 4063 1667 1668 1669 4155
troubled$	5654 3444 5667 3452 5700 1727 1823
troublemaker$	2233
troublemakers$	5193 2233
troublemaking$	2233
troublesome$	2242
truancy$	2225
truant	2405
truant$	4722 4765 5077 5078 5079 5595 5596 5597 4109 4110
truanted$	2225
truanting$	2225
truants$	5077 5078 5079 4109 4110
true$	1120
trust$	5101 5489 5495 5509 5530 5531 5532 5533 5543 5576 5577 5578 3432 5879 4315 4322 1948
trusted$	4906 4907 4908 4909 3137 5562 5563 5564 5565 5566
trusting$	3357
try$	5489 5495 5509 5529 5576 5577 5578 5589 4315 4322 4340
trying$	5576 5577 5578 6070 4322 4342
tryings$	6070
tubby$	2256
tumour	3901
tumour$	6123
turf	3834
turf$	6056
turn$	138 139 2761 2763 824 825 3270 3276 3281 3290 5515 5516 1157 1163 1164 1165 5889 6111 3890
turned$	138 139 3204 3209 824 825 5479 5480 5481 5482 5483 5484 5485 5486 1157 1163 1164 1165 1190 4366
turning$	138 139 824 825 1157 1163 1164 1165
turnned$	138 139
turnning$	138 139
turns$	138 139 824 825 3318 1157 1163 1164 1165
twelve$	619 620 621 622
twenty$	4869 4870 5241 3031 615 5268 3047 5270
twice$	2646 4873 5309 2143
twists$	4292
two	5953 6079
two$	3632 3837 1428 6080 1437 1445 6099 6102 1766 1983 4481 2199
twoc	4018
twoc$	6240
ugly$	2256
unable$	325 326 327 328 329 331 348 461 462 463 464 465 1502 1524 4330
unacceptable$	5120 5121 5122 5123 5124 5125 1732 2262
unacceptably$	2262
unacco	2182
unaccompanied$	4609
unambitious$	2242
unauthorised$	2149
uncaring$	2242 2262
uncle	6185 3974 6198 6202
uncle$	1531 6196
unco$	1723 1918
uncomfortable$	6114
unconscious$	2394
uncontrollable$	1727 4330 2242
uncooperative$	2238 2262
uncorr	1264
uncorroborated$	3691
under	1488 2204
under$	201 416 3217 963 3631 3915 1492 4008 1582 1972 2070
underage$	1618 1623
undercover$	2276
underdressed$	2256
understand$	47 48 4981 2767 2768 2769 2770 2771 2772 2773 2774 2775 2776 2777 2778 5530 5531 5532 5533 1305 1448 1490
understands$	1448 1490
understood$	5613 1329 1427
undert	1291
underweight$	4545 2256
underwent$	2383
undesirable$	5033 5034 5035 1647 1727
undesirables$	5033 5034 5035
undisciplined$	2242
undoubtedly$	957 4331 2261
unempl	6197
unengaged$	2238
unfazed$	2251
unfit$	1111
unforgivable$	2262
unforgivably$	2262
unfounded$	1654
ungovernable$	2242
ungrateful$	2242
unhealthy$	2461 37 410 411 412 1605 1675
unhelpful$	2262
uniform$	5445 4298 4300
uniforms$	5445 4298 4300
uninterested$	1894 4330 2242 2262
unironed$	1871
unit	3699 3828 6136
unit$	3432 5879 5919 5921 5926 5927 5928 3707 3708 3737 5994 6050 6069 3848 6081 3874 6149 6175 6191 6236 4568
units$	4452
unkempt$	2256
unknow	5943
unknown$	2623
unlawful$	4780
unless$	1382
unlikeable$	2242
unlovable$	1727
unmanageable$	5120 5121 5122 5123 5124 5125 1727 4155 2242
unmotivated$	2242
unnecessary$	2454
unpleasant$	6114 2242
unpredictable$	5120 5121 5122 5123 5124 5125 1732 2240
unprepared$	1887
unprofessional$	2262
unprofessionally$	2262
unquestionably$	2261
unreachable$	4330 2238
unreliable$	4330 2242 2262
unrepentant$	2242
unresponsive$	2238
unruly$	1665 1727 1732 1823 2242
unsafe$	4649 4650 4666 2461 37 4780 1603 1605
unsavoury$	5033 5034 5035 1727
unshockable$	2251
unstable$	4189 4190 2242
unsubstantiated$	1654
unsuitable$	5036 1647
unsupervised$	1777
unteachable$	1727
untidy$	1866
until$	5957 1382 4640
unto$	2867 2869
untrue$	5618
untrustworthy$	4330 2242 2262
unusual$	1847
unusually$	1792
unwanted$	2700
unwashed$	1866 1871 2256
unwilling$	325 326 327 328 329 331 350 461 462 463 464 465 1239 1887 4327 4330
unwillingness$	461 462 463 464 465
unwise$	2461 37 306 1605 1640
up$	4674 4740 2644 2747 4983 2822 5045 441 2921 2922 5150 3005 3017 5242 5274 3065 3082 5344 5396 3191 5432 5438 5451 5469 5491 5492 5497 5498 5502 5503 5511 5512 5519 5520 5521 5620 3537 3548 5775 3585 3588 3589 5843 3630 3779 3791 6065 6068 6183 6200 6201 1583 4161 4243 4304
update$	1277
updateing$	1277
updates$	1277
upon$	2690 2691
ups$	5252 5263 5280 5353
urchin$	2232
urchins$	2232
urgency$	5903 5904 5905 5906 4379
us$	4760 5376 3554 1442
use	1425 1565
use$	4706 4722 4751 4981 5489 5495 5509 3354 1270 6153 4315
used	1425 1497
used$	4670 4899 443 686 1189 1273
useful	1425 1954
useful$	5920 1396
useless$	1895 2242 2262
user$	5070
userna	3878
usernames$	6100
users$	5070
uses	1497
using	1497 1565
using$	444
usual$	3671 1673
utter$	838 1257
utterly$	3412 1150 1900 1903
vaccin	2390
valuab	1954
value	4380
value$	1270 2024
values$	5183 4197
van$	4386
vandal$	5077 5078 5079 4109 4110 2232
vandals$	5077 5078 5079 4109 4110 2232
vans$	4386
vape$	6147
vapes$	4854 4855 4856 4857 4858 4859 4860 4861 6147
variable$	5115 5116 5117 5118
vehicl	5958
vehicle$	4018 1966 1973
verbally$	1743
versed$	3037
very$	654 3233 3424 1792 1808 2118
vest$	4300
vests$	4300
vicious$	2240
victim$	2787 419 5128 5366 5367 5368 5369 1569 1769
victimisation$	4950 4951
victimise$	1250 1251 1252 1253
victimised$	1250 1251 1252 1253
victimises$	1250 1251 1252 1253
victimising$	1250 1251 1252 1253
victims$	299 4989 4990 4991 4992 4993 4994 4995 4996 4997 4998 4999 5000 418 5128 5366 5367 5368 5369
video$	4840 5951
videos$	4840
view$	5975 4370
views$	4370
vindictive$	2240
violen	6121 6197
violence$	4773 4787 2693 2694 514 515 5193 3828 3847 1421 6071 6072 3859 1434 3870 1447 1451 1535 4063 4085 2008 4604 2178
violent$	5120 5121 5122 5123 5124 5125 5193 1676 1732 1988 2240
virtually$	624 3051 625 626 627 628 631 632 633 634 679 680 1793 1802
visibility$	6058
visible$	3876 4296 2059
visit	1565 4443 4450
visit$	2969 6000
visited$	5744
visiting$	4761
visitor$	6128
visits	1562
visits$	2969 5944
visual$	2094
vital$	3632
vodka	3905
vodka$	6127
voice$	4370
voices$	4370 4515 4516 4517
volatile$	5120 5121 5122 5123 5124 5125 1732 2240
volition$	4708 4709 4710 4711 4712 4713 4714 4715 4883 4884 4061
volume	1391
voluntarily$	4883 4884 4060 4061
vomit$	6124
vote$	122 123
voted$	122 123
votes$	122 123
voting$	122 123
vulnerabilities$	2736 310 311
vulnerability$	4950 2736 310 311 4989 4990 4991 4992 4993 4994 4995 4996 4997 4998 4999 5000
vulnerable$	4651 4666 5366 5367 5368 5369 5399 5400 5401 4236 1823
wag$	1615
wagging$	1615
wags$	1615
waited$	4366
waitin	1495
waiting$	1480 1499 2103
walk	6104
walk$	4886 4887 4888 4889 4890 4956 1105 1106 5889
walked$	2534 2676 2683 1105 1106 4366
walking$	4761 1105 1106
walks$	1105 1106
wall$	3871
wannabe$	1659 2232
wannabes$	2232
want	3712
want$	2832 5272 5351 3156 730 731 732 829 5530 5531 5532 5533 5549 5550 5551 3384 1038 5920 6070 1477
wanted$	4945 829 5613 1039 1284 1477 1579 1595
wants$	5351 829 5549 5550 5551 3384 6070 1477
ward	6136
warden	3704 3705 3706 1280 1281 1310 3885 1462
warden$	5926 5927 5928 3707 3708 3737 1430 6107 1463
wardens$	5044 5195 5196 5926 5927 5928 3707 3708 3737 1358 1430 6107 1463 4077
warn$	1375
warned$	4701 4702 2481 55 56
warning$	4698 1185 1186 1187 1188 5854 5855 5874 5875 6035 3952 4078 4370 4371 1968 4628
warnings$	4698 1185 1186 1187 1188 5854 5855 5874 5875 6035 4078 4370 4371
warrant$	723 6006 4440 2310
warrants$	4440 2310
was	1350 2087
was$	54 71 72 141 288 289 413 420 421 422 423 424 425 426 427 459 2893 2898 487 501 502 503 504 505 506 624 3051 625 626 627 628 631 632 633 634 5414 5417 3238 3261 3384 984 985 5719 3509 1151 3611 3612 3647 1228 1229 3738 3751 3808 1481 1681 1682 1713 1717 1728 1729 1739 4251 4295 1947 4411 2049 2095 2100 2106 2107 2118 2143 2145 2146 2179 2183 2191 2196 2198 2199 2203
wash$	1196
washed$	1196
washes$	1196
washing$	1196
waste$	338
wasted$	338
waster$	2232
wasters$	2232
wastes$	338
wasting$	338
watch	1466 1969
watch$	5463 5464 5465 3717 5952 1308 5961 6000 1419 3857 6111 3893 1572 4300 4305 4473
watche	3741
watched$	5750 5751 5954 1308 5963 3857 6097 6103 1572
watches$	5463 5464 5465 4300 4305
watching$	1308 3857 1572
watchlist$	4396
watchlists$	4396
watchs$	1308 3857
water$	3987
wave$	4474
wavy$	1866
way$	4677 2983 3235 809 810 811 3244 3245 3312 5816 1237 4030
ways$	4677 5201 5259 5304 5591 4030
wayward$	1727 4155 1823
we$	3366 3367 3368 1234 1358
weak$	5115 5116 5117 5118 470 1123 1124 1125 1126 5869 5870 5871 5872 1751 1752 1934 1956
weapon	5907 5978 6089 6241
weapon$	5967 5982 5983 6240 2053
weapons$	4773 1275 5967 5982 5983 2053 2307
wear	1588
wear$	4886 4887 4888 4889 4890 789 794 800 801 802 803 804 805 806 1867 1873
wearing$	789 794 800 801 802 803 804 805 806 1588 1867 1873
wears$	789 794 800 801 802 803 804 805 806 1867 1873
weary$	4211
weed	4024
weed$	4806 4807 4808 4854 4855 4856 4857 4858 4859 4860 4861 3924 6147 6246 4038
week$	5592 5593 5594 4616
weekend$	6127
weeks$	4616
weighed$	2393
weight	3906 3931 6154
weight$	6128 6153 4546
welfare$	4657 2436 4678 4679 4680 4681 4682
well$	5109 547 548 557 610 691 708 711 777 782 1827 1840 1848 4299
wellbe	3931
wellbeing$	4657 4678 4679 4680 4681 4682 4967 4968 6153
went$	4703 134 135 136 137 138 139 167 168 169 2606 371 1210 1491 1583 1633 1634 4062 2181
were	5943 1350
were$	2468 54 71 72 141 288 289 413 420 421 422 423 424 425 426 427 459 487 501 502 503 504 505 506 5199 624 3051 625 626 627 628 631 632 633 634 762 3261 3384 984 985 5719 1151 3612 3647 1228 1229 3738 3751 3801 1681 1682 1713 1717 1728 1729 1739 4251 4295 1947 4411 2049 2143 2183 2191 2196 2203
wet$	1496
wets$	1496
wetting$	4541
what$	2723 2724 5200 2980 5206 5370 5371 5852 5874 5875 3846 4065 4371
whatever$	5345 5362
whatsapp$	183 2610 184 2611 185 2612 186 2613 187 2614
whatsoever$	5719
wheel$	5762
wheelchair$	2352
when	4388
when$	5957 5962
whenever$	5957
where	4388
where$	1318 3858
wherea	3719 1422 3849 3850 1454
whereabouts$	5941 5942 3881
which	4380 4388
which$	5972 6073 6079 3869 3882
while$	5752
white$	765 785 1822 1823 1844 1851 4300 1878
who	5907 5925 5972 6073 6079 3869 3882 4388
who$	2647 2648 313 5032 5037 5199 5414 5417 1286 3716 3722 1313 1333 1343 3773 1351 3858 6084 3883 4251
whole$	3573 3575 1665
wholly$	1900 1903
whom	6073 6079 6091
whom$	5935 5992 1351 3858
why$	307 308
wicked$	1674
wider	1320
wider$	3747
wife$	6181 6213
wild$	1665 1674 4128 4129 4130 4155 1845 1866 2242
wilful$	2262
wilfully$	179 1951 2262
will$	351 681 701 713 716 839 840 841 842 843 844 845 846 850 851 866 870 871 872 3311 5545 5546 5547 5548 3337 3361 3362 3365 3384 5608 5609 967 968 3698 1274 3730 3795 1426 1892 1904 2063
willed$	4178
willing$	3253 3255 1266 1632
willingly$	4883 4884 236 4060 4061 1635
willingness$	3346 5569 5570 5571 5572 5573 5574
wind$	395 396 3298
winding$	395 396
winds$	395 396
winter$	4792 4793
wiry$	1826
wise$	551 552 589 763 4207 4212 4213 1791 1803
wiser$	2461 588 589
wish$	3346 5569 5570 5571 5572 5573 5574 6070
wished$	1477
wishes$	1477 4370
wishs$	6070
with	6028 4019 2022
with$	4726 4729 4734 4766 2550 2551 2555 4848 2627 2629 2649 2702 2703 2811 2814 5042 2833 5102 5106 5112 5113 5119 2950 5176 531 5191 2970 2973 561 3123 3124 3125 5414 5417 789 5507 5544 5582 1067 5864 3689 3713 5944 3748 5974 1485 3963 6195 1591 4073 1768 1867 4452 4493 2130 2140 4599 4629
withar	6077
withbu	6077
withcr	6077
withda	6077
withde	6077
withdi	6077
withga	6077
withheld$	4378
within$	2941 3755 3898
withof	6077
without$	436 5330 5331 5332 5333 5334 5335 5336 5337 5338 5339 5340 5341 5342 5362 741 876 879 3320 922 1068 1069 3521 1516 1898 1899 1915 1931
withro	6077
withsh	6077
withst	6077
withsu	6077
withth	6077
woeful$	2262
woefully$	2262
woman	4021
woman$	5248 3034 5279 5284 5285 5286 650 5301 5302 5303 5307 661 662 5329 6243 4220
women$	5241 5248 5251 3032 5260 5262 5277 5284 5285 5286 661 662 5356 5448 4220 4229
won$	325 326 327 328 329 331 340 852 853 854 855 856 3308 1888 1905
wont$	852 853 854 855 856 1888
wool$	4225
woolly$	2262
word$	5857
wore$	4886 4887 4888 4889 4890 789 794 800 801 802 803 804 805 806 1867 1873
work	4443
work$	42 44 45 2511 4776 145 146 147 148 149 150 151 152 153 4981 5082 2880 2890 5153 2954 2989 5471 5489 5495 3285 5509 3322 5559 5576 5577 5578 5583 5734 1322 1747 4315 4322 4361
worked$	145 146 147 148 149 150 151 152 153 5562 5563 5564 5565 5566 1584 4323
worker	6136
worker$	4852 3432 5879 6234 4639
workers$	4852 2765 5172 5211 5212 5213 3432 5879
working$	145 146 147 148 149 150 151 152 153 2891 5576 5577 5578 4322 2160
works$	145 146 147 148 149 150 151 152 153 4323
workshop$	42 44 45
workshops$	42 44 45
workshy$	2242
world$	5259 1784 1785
worldly$	589 1786 2247
worn$	4891 4906 4907 4908 4909 5949 3729 4295
worr	1504 1528 1576
worried$	3644
worries$	5012 5013 5014 5015 4370
worry$	4370
worrying$	5120 5121 5122 5123 5124 5125 1730 1732
worse$	5354 5355 4234
worst$	2725 1988
worth$	5003
worthless$	2242
would$	261 2734 407 428 5272 857 858 859 870 871 872 3337 3384 5608 5609 967 968 3698 1274 1889 1892 1904
wouldn$	857 858 859 1889
wound$	395 396
wrap	6241
wraps$	5096 4038 4143
wreak$	1708
wreaked$	1709
wreaking$	1707
wrist$	6132
wrists$	6132
writ	4589
write$	1171 1424 1455 6173 1693 1694
writing$	1174 1424
written$	1152 1173 1525
wrong$	2461 2462 37 2522 2523 2524 4777 5031 5033 5034 5035 1605 1648
wrote$	1172
y$	5298
year	3954
year$	2650 5253 3042 767 770 772 6172 3954 6176 4616
years$	5238 5239 5240 5310 5311 5312 4616
yet$	1245
yield	1954
yjs	4011
yjs$	6233 2212
yob$	2232
yobbish$	1732 2232
yobbo$	2232
yobbos$	2232
yobs$	2232
yoi$	2421
yos	4011
yos$	6233 2212
yot	4011
yot$	6233 2212
young	4021
young$	105 399 2836 5129 2911 2912 5143 5144 5145 5146 5147 5148 512 513 2942 3023 3184 3185 3186 3187 3188 3189 765 5414 5417 3330 3404 3586 3587 3596 3640 3678 3680 3688 3709 3735 1311 1347 6001 1355 6007 3802 3805 3879 6115 6243 1623 1676 1679 1683 4154 4199 1799 1822 4404 1983 4456 4462 2180
younger$	3985 4037
youngers$	5990
youngster$	5129 5143 5144 5145 5146 5147 5148 4154
youngsters$	5129 5143 5144 5145 5146 5147 5148 4037 4154
youth	2208
youth$	5129 5132 5143 5144 5145 5146 5147 5148 765 5414 5417 5420 5421 3703 1319 4011 1585 1676 4105 1679 4154 4250 1824 1983 2199 2208
youths$	5057 5129 5132 5143 5144 5145 5146 5147 5148 5414 5417 1319 4105 4154 1824 2253
yp	3688 3695 5938 5953 5955 3735 5958 1311 6001 6007 3806 6115 1505 1514 1533 3962 6212 1577 4404 4431 4456 4571
yp$	1653
yp1$	1652
yp2$	1652
yp3$	1652
yp4$	1652
yp5$	1652
yp6$	1652
yro$	2419
zero$	919 3487 1952 2020
