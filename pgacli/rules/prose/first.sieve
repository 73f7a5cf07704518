2411 2206 1586

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

0 0 1 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 7 7 8 8 9 9 9 11 13 14 17 17 17 17 18 20 20 20 21 23 23 23 23 24 24 25 25 26 27 27 28 28 28 29 29 30 30 30 31 31 32 32 32 32 32 32 32 32 33 33 34 35 36 36 37 37 37 37 37 37 37 37 37 37 37 37 37 37 37 37 37 37 37 37 37 37 38 38 38 38 38 38 38 39 39 40 40 41 41 41 41 41 41 42 42 42 43 44 44 44 44 44 44 45 45 46 46 46 46 47 47 47 48 48 48 49 49 49 49 50 50 51 53 53 54 54 55 55 55 56 56 56 56 56 56 57 57 57 58 58 58 59 59 59 59 60 60 60 60 61 61 62 62 62 62 62 62 62 62 62 63 64 64 66 70 70 70 70 70 71 71 71 72 73 73 73 73 73 73 73 75 77 78 82 83 85 87 87 87 87 87 87 87 87 88 88 88 88 92 93 93 94 94 96 96 96 97 99 99 99 99 99 99 100 101 104 104 105 106 106 106 106 106 107 107 107 107 107 107 107 107 108 108 108 108 108 108 108 109 109 109 109 110 110 111 112 112 113 113 114 114 115 116 116 117 117 118 119 120 120 120 120 120 120 121 121 121 121 121 122 122 123 123 125 125 126 126 127 127 128 130 131 132 133 134 134 135 136 137 138 139 139 139 140 141 141 142 142 143 144 144 145 146 146 147 147 147 147 147 147 147 147 147 148 148 148 150 150 150 151 152 153 153 153 153 153 153 153 153 153 153 153 153 154 154 154 154 154 154 154 154 154 154 154 155 155 155 155 157 157 158 158 160 160 160 160 160 160 160 161 161 161 161 161 161 164 164 164 165 165 166 167 167 167 169 170 172 173 174 174 175 175 176 176 176 182 183 186 187 192 192 195 195 195 196 197 198 203 204 204 204 205 205 205 205 205 205 205 205 206 206 206 207 208 208 208 208 211 213 213 213 213 214 214 217 217 217 220 220 221 221 221 221 222 222 222 222 222 222 224 225 225 227 227 227 227 227 228 228 228 228 229 230 230 230 230 230 230 231 231 233 233 233 233 234 234 234 235 235 235 235 235 235 235 235 236 236 236 236 236 236 237 238 238 238 238 238 238 242 242 242 242 243 245 245 246 246 248 248 248 248 248 248 248 249 249 249 250 250 254 257 258 260 260 261 263 266 268 268 268 269 269 269 272 273 274 274 275 275 276 282 283 285 286 288 289 290 291 292 292 292 293 294 295 295 295 296 298 298 298 298 300 300 300 301 301 301 301 301 301 301 302 302 303 304 305 305 306 307 308 310 310 311 312 312 312 312 312 312 312 313 313 313 313 313 313 314 314 314 314 315 316 318 318 318 318 318 319 319 319 320 320 320 320 321 322 322 322 322 322 322 322 322 322 322 322 323 324 324 325 327 327 327 327 327 328 328 328 329 330 330 332 333 334 334 334 335 336 336 336 336 336 339 339 339 340 340 340 341 341 341 341 341 342 342 342 344 345 345 345 346 346 348 348 348 348 348 348 348 348 348 348 348 348 348 349 352 354 354 354 355 355 356 357 357 357 358 358 359 361 361 362 363 363 364 364 364 364 365 365 365 365 366 366 367 368 368 368 368 368 369 369 369 369 370 370 370 371 371 372 372 372 373 373 373 373 373 374 374 374 375 376 376 376 377 378 378 379 380 380 380 380 380 380 381 381 386 386 386 386 387 387 389 389 393 393 393 397 398 398 398 398 402 403 405 406 407 410 410 410 411 413 415 415 415 416 417 418 419 419 419 420 420 420 420 420 420 420 421 422 422 422 422 423 424 425 425 425 427 427 428 428 431 432 432 434 435 436 436 436 437 438 438 438 438 439 439 439 439 440 441 442 442 442 442 442 442 443 443 443 443 443 443 444 444 444 444 444 445 445 445 446 446 446 446 446 446 447 449 450 450 451 451 451 452 452 453 454 454 454 454 456 457 457 457 457 458 458 458 458 458 459 459 459 460 461 461 462 462 462 462 463 463 463 463 464 465 465 465 467 467 468 468 468 469 469 469 469 469 470 471 471 471 471 471 471 471 472 474 474 474 475 475 475 475 476 476 476 476 476 476 476 476 478 480 480 480 481 481 481 482 484 484 484 484 485 485 485 487 487 488 488 488 488 488 489 489 489 490 490 491 491 491 491 491 492 493 496 497 497 497 499 500 500 500 501 502 503 503 504 505 505 505 505 506 506 506 506 506 507 507 507 507 507 507 507 508 508 508 508 509 510 510 510 510 510 510 510 511 511 512 512 512 512 513 513 513 513 513 513 513 513 513 513 513 513 513 513 513 513 513 513 513 514 514 514 515 515 515 516 516 516 516 517 518 518 519 519 519 519 520 521 521 521 521 521 521 521 522 523 523 524 524 524 524 524 525 525 525 525 525 525 525 526 526 526 527 528 528 528 528 528 528 528 528 528 529 529 530 531 531 532 532 532 532 532 534 534 535 536 536 536 537 537 537 537 537 537 537 537 537 537 537 537 538 538 538 538 539 539 539 539 539 539 539 539 539 539 539 539 539 539 539 539 539 539 539 539 539 539 540 541 542 543 543 543 543 543 544 545 545 545 545 545 546 546 546 547 548 549 551 551 552 552 552 552 552 552 553 553 553 554 554 555 555 555 557 557 557 557 558 558 558 558 559 559 560 561 562 564 565 566 567 568 569 570 571 571 574 575 576 577 578 579 579 580 580 580 580 580 581 582 582 582 582 583 584 584 585 587 587 589 590 591 591 592 592 593 594 595 596 598 598 599 599 601 601 601 601 602 602 603 603 603 603 604 604 604 604 605 606 607 608 609 610 611 619 623 624 625 626 627 628 629 630 631 633 637 638 639 640 641 642 643 644 645 646 647 648 649 650 652 656 658 659 660 662 666 671 672 675 677 678 681 682 683 684 686 691 693 694 696 697 699 700 701 702 704 705 707 712 714 715 720 721 727 729 731 732 735 740 741 742 744 745 746 747 749 753 754 755 756 758 759 761 763 764 765 766 771 773 777 778 779 780 781 787 789 797 799 801 802 806 807 808 813 814 816 818 821 822 823 824 825 827 828 830 831 832 833 834 836 837 838 839 840 841 842 846 847 848 849 850 851 852 853 854 855 856 857 859 861 862 863 864 867 868 869 870 871 873 874 875 876 877 878 879 880 881 882 884 885 886 887 888 889 890 891 893 894 895 896 897 898 901 902 903 904 905 906 907 910 911 913 914 917 919 920 921 922 923 924 925 926 929 951 952 953 962 968 971 975 978 981 983 984 986 989 990 993 1037 1040 1041 1049 1053 1054 1073 1077 1078 1079 1084 1085 1092 1099 1106 1108 1109 1114 1135 1139 1140 1142 1143 1144 1150 1153 1157 1159 1164 1166 1172 1174 1180 1181 1187 1188 1197 1199 1200 1201 1202 1204 1207 1212 1213 1214 1215 1216 1217 1219 1220 1221 1222 1224 1225 1227 1229 1230 1233 1234 1235 1238 1239 1245 1248 1249 1250 1251 1253 1254 1255 1258 1260 1261 1263 1264 1265 1266 1267 1274 1275 1278 1280 1281 1282 1283 1284 1285 1286 1287 1288 1293 1294 1295 1296 1297 1298 1299 1309 1318 1320 1324 1328 1330 1332 1335 1336 1340 1343 1347 1349 1350 1352 1353 1355 1358 1359 3 3 10 12 14 15 21 22 35 38 51 52 57 62 64 68 69 74 76 78 79 83 84 85 86 89 90 91 92 93 93 95 97 102 103 104 105 117 124 125 129 136 149 154 156 159 162 163 166 168 170 171 174 175 175 177 178 179 181 184 187 189 189 189 189 189 190 191 193 193 193 193 193 193 193 194 195 198 201 202 203 204 204 205 206 207 209 210 212 212 212 212 212 212 212 212 212 212 212 213 214 214 214 214 214 214 214 214 214 214 214 214 215 216 217 218 219 220 221 223 223 223 223 223 223 224 226 232 236 238 239 240 241 242 243 244 245 247 247 247 248 251 251 251 251 253 255 256 258 258 258 258 258 258 258 258 258 258 258 258 258 258 258 258 258 258 258 258 259 260 262 263 265 265 267 268 269 270 271 277 279 284 284 284 284 284 284 284 284 297 299 299 309 317 324 326 327 328 331 337 338 343 345 346 347 350 351 353 358 360 376 379 382 384 384 384 384 384 384 384 384 384 384 387 389 390 392 393 394 395 395 396 398 398 398 398 398 398 398 398 398 398 398 398 398 399 400 401 402 403 404 406 407 408 408 408 408 408 408 408 408 408 408 408 408 408 409 410 411 412 414 415 418 419 420 421 423 423 424 425 426 426 426 426 426 426 431 433 436 444 445 448 455 466 470 473 474 476 477 479 479 483 485 485 486 490 494 495 497 498 499 500 503 504 513 517 523 525 533 535 535 535 535 535 535 535 535 535 535 535 537 537 537 537 537 538 543 550 551 552 559 563 572 573 579 584 585 586 587 588 590 597 600 604 612 614 620 632 634 655 657 661 663 664 665 668 669 670 673 674 676 679 680 685 687 688 689 690 692 695 698 703 706 708 709 710 711 713 716 717 718 719 722 724 725 728 734 736 737 738 739 748 750 751 757 760 762 767 768 769 770 772 775 776 782 783 784 785 786 791 792 793 794 795 796 798 800 803 804 805 809 810 811 812 815 817 819 820 826 829 835 843 844 845 858 860 865 866 872 883 892 899 900 908 909 912 915 916 931 932 933 943 955 956 961 964 966 972 976 977 982 988 991 992 994 996 997 999 1005 1007 1008 1017 1018 1021 1025 1026 1032 1033 1034 1035 1038 1039 1044 1045 1046 1050 1051 1052 1056 1058 1059 1075 1076 1081 1083 1086 1090 1093 1095 1101 1103 1104 1107 1110 1111 1112 1115 1117 1118 1119 1120 1121 1126 1131 1132 1134 1136 1137 1145 1146 1148 1149 1151 1152 1154 1156 1158 1162 1163 1167 1168 1169 1170 1173 1176 1177 1182 1183 1184 1185 1189 1190 1191 1192 1193 1194 1195 1196 1198 1205 1206 1209 1210 1211 1218 1223 1226 1228 1231 1232 1236 1237 1240 1244 1246 1256 1257 1259 1262 1268 1269 1270 1271 1272 1273 1276 1277 1279 1289 1290 1291 1292 1300 1301 1303 1304 1305 1307 1308 1311 1312 1313 1314 1316 1321 1322 1323 1325 1326 1327 1331 1337 1339 1341 1342 1346 1348 1354 1356 1360 16 19 65 67 80 81 98 180 185 188 189 193 199 200 212 219 223 247 251 252 258 264 278 280 281 284 287 299 383 384 385 388 391 395 398 408 426 429 430 479 535 537 556 613 615 616 617 618 621 622 635 636 651 653 654 667 723 726 730 733 743 752 774 788 790 918 927 928 930 934 935 936 937 938 939 940 941 942 944 945 946 947 948 949 950 954 957 958 959 960 963 965 967 969 970 973 974 979 980 985 987 995 998 1000 1001 1002 1003 1004 1006 1009 1010 1011 1012 1013 1014 1015 1016 1019 1020 1022 1023 1024 1027 1028 1029 1030 1031 1036 1042 1043 1047 1048 1055 1057 1060 1061 1062 1063 1064 1065 1066 1067 1068 1069 1070 1071 1072 1074 1080 1082 1087 1088 1089 1091 1094 1096 1097 1098 1100 1102 1105 1113 1116 1122 1123 1124 1125 1127 1128 1129 1130 1133 1138 1141 1147 1155 1160 1161 1165 1171 1175 1178 1179 1186 1203 1208 1241 1242 1243 1247 1252 1302 1306 1310 1315 1317 1319 1329 1333 1334 1338 1344 1345 1351 1357

12 14 8 9 10 10 10 10 4 6 4 5 5 6 7 7 7 5 6 6 6 7 8 3 10 4 3 4 3 5 7 6 6 4 5 6 6 4 3 4 4 4 16 18 11 12 5 7 8 10 11 11 14 16 13 14 14 5 6 7 8 10 8 8 8 9 7 3 4 4 3 4 4 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 3 4 4 4 5 5 3 4 4 4 8 9 9 9 9 9 4 4 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 5 5 6 4 5 6 7 7 4 3 3 3 3 5 3 3 3 7 8 8 8 9 10 9 10 11 11 11 11 12 4 5 4 4 5 4 4 4 4 3 3 3 3 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 3 6 3 3 3 4 6 7 7 7 7 7 7 8 7 8 8 8 3 8 8 4 5 8 10 10 7 3 4 4 4 4 5 3 3 10 10 3 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 8 7 7 4 5 5 6 10 12 9 6 8 4 6 4 4 3 3 4 3 4 3 3 5 5 5 5 5 5 5 4 5 7 6 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 4 5 3 3 9 3 4 5 5 4 5 7 5 5 5 5 5 6 8 8 7 7 6 6 6 6 6 7 6 6 7 7 4 5 5 3 4 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 4 5 6 7 5 6 6 6 6 6 6 3 4 4 4 4 4 6 7 7 4 5 4 8 9 9 3 4 3 3 4 4 4 5 5 6 6 3 7 5 3 3 4 3 3 3 3 3 3 5 7 7 7 14 14 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 3 4 4 4 4 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 3 4 4 4 4 11 12 12 12 6 17 18 18 18 19 18 10 11 4 5 5 5 3 4 4 4 4 5 5 5 5 5 5 6 6 7 6 6 6 3 9 9 9 9 9 9 3 3 3 4 4 3 3 4 5 9 9 9 9 9 10 10 3 4 4 3 4 4 3 3 3 4 4 5 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 3 4 8 3 4 4 5 6 6 4 5 6 7 7 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 3 5 3 6 4 5 6 4 3 9 10 4 11 12 12 12 12 12 12 7 8 8 8 8 9 6 7 7 7 4 5 4 5 5 5 6 8 9 9 4 5 5 4 4 8 9 9 9 9 10 10 9 9 9 9 3 5 5 5 7 7 8 7 7 4 4 5 4 3 4 4 4 4 5 5 3 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 3 3 9 10 10 11 11 10 10 10 10 10 11 12 10 3 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 10 11 11 11 10 10 7 9 10 10 10 10 7 8 8 8 6 7 7 5 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 3 4 3 3 5 4 4 4 4 4 5 3 4 4 4 3 3 3 3 5 6 5 3 3 4 4 4 3 3 3 4 5 5 5 5 7 4 4 4 4 6 3 4 5 6 5 6 6 6 6 6 7 6 3 5 6 6 6 3 3 6 6 6 9 11 5 6 5 3 4 3 5 3 3 3 5 10 11 11 11 5 6 6 6 3 4 6 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 5 5 5 5 6 6 6 6 6 3 3 3 4 5 5 5 6 7 5 5 6 7 6 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 6 7 15 16 16 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 3 4 3 8 9 9 4 3 4 5 4 3 3 4 3 4 3 3 4 4 4 3 4 4 4 4 10 11 11 11 11 3 3 5 5 5 6 3 3 3 3 4 3 8 8 4 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 8 8 8 8 4 5 5 4 4 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 3 4 4 7 8 8 6 8 8 7 9 3 4 5 6 6 6 4 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 5 4 6 3 3 4 4 3 3 5 4 3 3 5 4 3 3 3 3 4 5 6 5 6 5 5 5 5 5 5 5 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 3 4 5 4 6 5 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 6 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 4 7 4 4 4 5 4 3 3 3 4 5 4 5 6 6 6 6 6 6 3 4 4 5 5 6 6 6 13 10 4 9 9 3 3 3 3 5 6 17 9 9 11 11 4 4 7 10 11 8 11 11 8 4 5 8 7 4 6 6 7 5 5 4 5 5 4 7 4 5 4 6 3 4 5 6 4 3 5 4 11 0 4 8 13 5 4 3 7 3 3 4 8 6 6 3 3 3 4 10 6 11 3 4 3 3 6 7 4 6 8 3 4 3 4 8 5 5 6 4 10 5 6 5 0 6 4 5 7 7 6 5 4 0 2 3 3 7 4 4 4 7 5 8 4 6 3 4 8 6 3 4 4 0 4 3 6 3 7 5 11 0 3 4 3 6 12 12 11 3 4 18 8 3 9 11 21 12 3 5 11 9 2 10 4 12 7 3 5 13 13 19 19 19 17 12 11 10 17 17 15 9 10 3 19 9 14 14 5 3 12 10 13 7 3 18 10 12 11 5 12 13 8 4 3 5 6 3 4 3 6 7 3 4 6 3 3 6 3 4 3 4 5 3 3 5 4 5 5 4 2 3 7 3 4 3 4 3 4 6 5 5 3 3 4 5 3 3 3 4 4 3 6 5 2 4 4 7 3 5 4 3 7 7 6 6 4 4 6 4 7 4 5 8 3 3 3 6 3 2 3 4 5 5 17 5 4 8 6 2 7 5 6 5 5 5 3 7 3 6 3 6 5 5 5 3 4 5 7 5 6 3 3 4 3 5 9 5 3 3 6 6 3 4 7 4 2 3 5 11 5 6 5 5 3 3 2 4 3 5 2 2 3 2 2 8 4 3 2 3 2 2 3 2 2 2 2 2 2 3 2 2 2 2 2 6 7 2 5 2 2 9 2 2 3 2 2 2 2 3 2 2 2 2 3 2 3 2 3 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 6 13 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 5 8 8 2 3 2 3 2 2 2 2 2 8 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 6 3 2 2 2 2 5 2 3 2 2 2 4 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 3 3 4 5 2 2 3 2 5 2 2 2 2 2 2 4 2 2 3 4 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 2 5 4 2 2 2 7 3 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 3 5 3 3 2 3 3 6 4 2 4 3 4 2 2 2 2 2 2 3 2 2 2 2 2 3 2 2 4 3 2 2 2 2 2 4 3 2 2 2 2 2 2 3 3 3 4 1 2 2 3 2 2 4 2 2 2 2 2 2 2 3 2 5 3 3 2 8 3 2 4 0 2 7 5 2 2 2 2 2 3 2 3 5 2 2 2 4 4 2 4 4 2 4 2 2 2 1 2 2 3 2 2 3 8 2 2 4 2 2 2 2 8 2 3 2 2 2 2 2 2 2 2 1 2 2 2 2 2 2 4 2 2 2 1 1 2 1 2 1 2 2 2 2 2 2 2 2 2 2 3 2 2 3 3 2 2 1 4 2 1 2 2 4 2 2 2 2 2 1 4 2 2 2 4 2 2 2 2 3 2 3 3 2 4 5 2 3 2 2 2 2 2 4 2 2 3 2 2 2 2 2 2 7 2 2 5 2 1 2 2 2 2 4 2 4 2 3 2 2 2 2 4 7 2 2 2 4 2 2 2 2 2 4 2 2 4 5 2 2 2 2 2 4 3 2 3 2 3 2 3 2 4 2 6 2 2 4 2 4 2 2 2 3 2 2 3 2 4 3 2 2 3 9 3 2 2 1 2 1 1 1 2 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 4 1 1 1 1 1 3 2 46 5 1 1 1 2 1 1 2 1 1 2 1 1 2 1 1 1 2 2 1 3 2 1

1$	1506 3917 4223
12$	619 620 621 622
13$	619 620 621 622
14$	619 620 621 622
15$	619 620 621 622
16$	619 620 621 622
17$	4569 2392
18$	4837 3015
19$	4837 3015
2$	4223
20$	4837 3015 4569 2392
21$	4837 3015
22$	4837
23$	4837
24$	4837 1889
25$	4837 3015
26$	4837
27$	4837
28$	4837
29$	4837
3$	4223
30$	4837 3015
31$	4569
3x5x2$	2252
4$	4223
47$	4569 2392
5$	776 4223
5x5x5$	2251
6$	776 4223
60$	4424
7$	4223 4300
8$	4223
9$	4223
a$	2482 2563 4771 2567 437 438 439 5063 2916 2917 532 629 630 3063 3090 3091 765 3479 3581 3616 3765 3882 3883 3914 6141 1532 3986 3994 6201 1652 1685 1810 1908 1920 1970 1973 4460 2183
abandon$	1925
abandoned$	1922 1925
abandoning$	1925
abandons$	1925
abc$	2203
abdicate$	1207
abdicated$	1207
abdicates$	1207
abdicating$	1207
abh	3989
abh$	6195
abide$	4949
abilit	4520
abject$	1896
able$	573 576 577 579 682 3102 3119 3120 1400
abortion$	2358
about	3734 4351
about$	2455 5173 3271 861 862 863 864 3276 5676 5833 5834 5835 1293 3755 3926 3974
above$	3201
abscond$	4789 2208
abscondded$	2208
abscondding$	2208
absconded$	2208
absconder$	4011 2208
absconders$	4011 2208
absconding$	4010 2208
absconds$	2208
absconsion$	2208
absconsions$	2208
absen	4544
absenc	6152
absent$	4794 5567 3724
absolute$	838
absolutely$	920 3488 1887 1890
abus	6176
abuse	3969
abuse$	4617 4618 4741 4918 4919 4935 4936 6173 6174 6175 4054 4572
abused	1540
abused$	4638 3951 4585 2176
abuser$	4785 5033 5039 4077
abusers$	4785 5033 5039 4077
abusive$	1719 4141 2224
abysmal$	2246
abysmally$	2246
academy$	3416 5847 6116 6117 6130
accept$	4690 4949 2751 2752 2753 2754 2755 2756 2757 2758 2759 2760 2761 2762 5078 5439 5457 5463 5477 5702 4286 4287
acceptable$	1385 2203
accepted$	4859 4867 4874 4875 4876 4877
accepting$	5078
access$	2118
accommodation$	4822 4823 4824 4825 4826 4827 4828 4829 6172 6191 4570
accomplice$	4030 2299
accomplices$	4030 2299
accord$	4676 4677 4678 4679 4680 4681 4682 4683 4851 4852 4032
accoun	3703 1314 3726 3826
account$	5677 5678 5679 5680 5681 5682 5683 6032 6071 6072 4110
accountability$	318 319 5871 5872 5873 5874 4350
accountable$	318 319
accounts$	5909 5932 6032 4110
accusation$	4052
accusations$	4052
acd$	2309
achiev	1363
acknowledge$	2751 2752 2753 2754 2755 2756 2757 2758 2759 2760 2761 2762 5702
acknowledged$	5636 5637 5638 5639
acne$	2241
acned$	2240
across$	3003 593 594 3006 596 3008 598 3129 3201 4176 4306
act	1350 5996 6091
act$	2619 4832 592 3003 593 594 595 3006 596 597 3008 598 599 600 601 602 603 604 665 5589 5702 5856 5859 5897 5997 1721
acted$	592 3003 593 594 595 3006 596 597 3008 598 599 600 601 602 603 604 3403 3412 5622 5636 5637 5638 5639 5712 1721
acting$	508 592 3003 593 594 595 3006 596 597 3008 598 599 600 601 602 603 604 1700 1721
action	1264 4421
action$	4645 5667 5677 5678 5679 5680 5681 5682 5683 4001 4419
actionable$	3675
actions$	3 4 5 6 7 2421 2422 2423 4645 4663 4676 4677 4678 4679 4680 4681 4682 4683 4935 4936 4937 4001
active	6044
active$	124 125 126 127 302 4017 4187 1973 1975 4398
activi	5875 4401 4413 4414 4421
activities$	4643 4645 4001 4014 4056
activity$	4643 4645 2620 4833 5909 6014 4001 4014 4056 4186 4405
acts$	2619 4832 592 3003 593 594 595 3006 596 597 3008 598 599 600 601 602 603 604 666 1721
actual$	3989
add$	2062
added$	1336 1337 3856 1446
addict	6109 6152 4510
addict$	5045 5046 5047 4080 4081 2220
addicted$	1485
addiction$	1485 4525
addicts$	5045 5046 5047 4080 4081 2220
addres	1269 5926 1422 3833 3834 3862
address$	4777 4778 4779 4780 2575 2576 2577 2578 4580
addresses$	5900 6068 4376 4446
adhd	6109
adhd$	6099 2307
adidas$	4271
admit$	5457 5463 5477 5702 5856 4286
admitted$	1478 1490 4501
adolescent$	5097 5111 5112 5113 5114 5115 5116 765 5382 5385 1663 1666 4125 1809
adolescents$	5097 5111 5112 5113 5114 5115 5116 5382 5385 4125
adopted$	4578
adoption$	2168
adoptive$	2168
adult$	4706 4728 2540 2541 4762 2599 2603 2606 4817 4819 4839 4842 2787 5001 5002 5003 5004 2876 2911 5203 589 5209 5211 5216 3019 5228 5233 5234 5235 5243 5252 5253 5254 3059 649 5273 661 662 3075 5282 5283 3078 3079 3118 3121 5327 5374 5375 5376 5377 5378 5379 4007 1614 4029 4190 4191 1784 4197 1802
adults$	4762 4785 2599 4813 4817 4819 4839 2794 5001 5002 5003 5004 5012 2807 5140 5179 5180 5181 5189 5203 5209 5213 3009 5216 3016 5228 5233 5234 5235 5241 5249 5250 5251 5252 661 662 3075 5282 5283 5327 5341 5350 5355 5358 5359 5360 5361 5362 5374 5375 5376 5377 5378 5379 5416 4007 4048 4192 4197
advance$	1354
advanced$	589 4017
advanceed$	1354
advanceing$	1354
advances$	1354
advantage$	4639
advice$	4666 5078 5627 5628 5629 5630 5631 5632 5633 4049 4283 4341
advis	4448
advised$	4669 4670 2465 55 56
affairs$	5268
affection$	4822 4823 4824 4825 4826 4827 4828 4829
affili	1350 4401 4405 4407 2300
affiliate$	4056
affiliated$	406 4056
affiliates$	4056
affiliation$	387 388 406 4056
affiliations$	4056
affray	3989
affray$	6195
afraid$	5334 5335 5336 5337 754 755
african$	1834
afro$	4263 1853 4265
afros$	4263 4265
after	5911 3938
after$	2741 2946 5188 2985 3105 5342 5343 5347 5348 5354 1180 6144 6145 3955
again$	1150 3656 3657
agains	3779 4421
against$	4781 4782 4783 4784 5970 5985 6015 1443 4298 4389 4391 4431 4461
age$	2612 4836 2827 5206 5207 5278 5279 5280 5395 5396 5397 3916 4551
aged$	5382 5385 4027
agencies$	3416 5847
agency$	3391 3416 5847 3675 1896 1935
ages$	5206 5207
aggression$	5129 5130 514 515 4133
aggressive$	5088 5089 5090 5091 5092 5093 5094 5095 5161 1719 2224
aggressively$	2224
aggressiveness$	5129 5130 4133
aggressor$	5033 5034 5035 5036 4077 4078 4079
aggressors$	5033 5034 5035 5036 4077 4078 4079
agitator$	2217
agitators$	2217
agree$	566 567 568 569
agreed$	566 567 568 569
agreement$	6002
agreements$	6002
agrees$	566 567 568 569
ahead$	5924
aid	1363
aid$	1354 1367 4489
aided$	1354 1367
aiding$	1354 1367
aids	1363
aids$	1354 1367 4489
aim$	6009 1396 6038
aims$	6009 1396 6038
album$	3855
alcoho	6152
alcohol$	4822 4823 4824 4825 4826 4827 4828 4829 6102 4506 2099 4510
alcoholic$	4080
alcoholics$	4080
alert$	1259 1277 1278 1375
alerting$	1277 1278
alerts$	1277 1278
aliases$	2256
alibi$	2257
alibis$	2257
alienated$	1810
alight	3976
alight$	6182
alike$	4270 4272
alive$	6081
all	4427
all$	2774 486 2911 528 559 5177 624 5315 757 5441 3236 830 900 901 902 946 954 3366 3389 5691 5698 3616 3618 5842 5843 1237 6004 3829 3864 4036 4283 4284 4342 1966 1970
allegation$	4052 4053
allegations$	4052 4053
allege$	5016 5017 4050 4051
alleged$	5016 5017 1329 1427 4050 4051 1643
allegedly$	2213
alleges$	5016 5017 4050 4051
allerg	6109
allergic$	2323
allergies$	2323
allergy$	4525 2323
allocated$	1432
allow	1279
allow$	21 22 57 58 5457 5463 5477 1367 4033 4286
allowed$	21 22 57 58 1367 1489 4033
allowing$	21 22 57 58 1367 4033
allows$	21 22 57 58 1367 4033
almost$	268 624 3035 625 626 627 628 631 632 633 634 679 680 1780 1789
alone	3876 2151 4563
alone$	5298 5299 5300 5301 5302 5303 5304 5305 5306 5307 5308 5309 5310 6082 2151 4562
along$	4698
already$	624 3035 625 626 627 628 631 632 633 634 652 679 680 1780 1789
also$	1667
alternative$	2126
although$	4781 4782 4783 4784
altogether$	1237
always$	179 3277 2243
ambition$	5151 4168
among$	5087 2925 2957 3739 3869
amongst$	5087 2925 2957
amount$	5340
an$	2749 2942 3005 3037 3067 765 3383 3616 3753 3765 3882 3994 1810
anaemia$	2322
analys	3688 3689 3690 1280 1281 1310
analysis$	4364 4408
analyst$	5894 5895 5896 3691 3692 3721 1402
analysts$	5894 5895 5896 3691 3692 3721 1402
anaphy	2324
and	2004 2009
and$	4985 2829 2830 5382 5385 3201 3674 3752 3770 3771 4382 2047 4608
angels$	4097
anger$	511 1720
angry$	5567 1652 1810
animal$	4080
animals$	5045 5046 5047 4080 4081
ankle	1575
ankle$	3986
anorexia$	2325
anorexic$	2325
another$	2412 5141 765 3998 1810 1973
anpr$	2261
answer$	4949 672 673 674 3112 5457 5463 5477 5702 3528 3529 5856 5859 4286
answered$	4859 672 673 674 5636 5637 5638 5639
answers$	672 673 674
antagonise$	1637
antagonised$	1637
antagonises$	1637
antagonising$	1637
anti	2086
anti$	2537 2543 389 5088 5089 5090 5091 5092 5093 497 2914 2956 3742 1340 3802 3807 3812 6046 6058 1747 1748
anticipated$	5991
antidepressant$	4497
antidepressants$	4497
antipsychotic$	2340
antipsychotics$	2340
antisocial$	4741 4748 5088 5089 5090 5091 5092 5093 5161 1634 1714 4126
anxiet	6109
anxiety$	2327
any	5923 1941 4427
any$	2774 5441 3236 830 3333 3474 3475 3618 5876 3765 6004 4283 4284 1966 1970
anybody$	3416
anyone$	5203 5341 3416 5626
anything$	677 5313 751 5456 5461 5467 5472 5481 969 970 971 972 973 6064 4283
anyway$	5330
apathetic$	2226 2246
apathy$	2246
apnoea$	4507
apologised$	5636 5637 5638 5639
app$	183 2594 184 2595 185 2596 186 2597 187 2598 4805 4806 4807
appalling$	5088 5089 5090 5091 5092 5093 1123 1124 1125 1126 1719 1754 1921 2246
appallingly$	2246
appear$	288 289 413 420 421 422 423 424 425 426 427 487 501 502 503 504 505 506 592 3003 593 594 595 3006 596 597 3008 598 624 3035 625 626 627 628 631 632 633 634 3128 721 1570 1668 1669 1715 1716 1726
appearance$	5436 4604
appearances$	4604
appeared$	592 3003 593 594 595 3006 596 597 3008 598 1570
appearing$	1570
appears$	288 289 413 420 421 422 423 424 425 426 427 487 501 502 503 504 505 506 592 3003 593 594 595 3006 596 597 3008 598 624 3035 625 626 627 628 631 632 633 634 721 1570 1668 1669 1715 1716 1726
appeti	6109
apple$	4072
apples$	4072
applic	1425
applied$	1014 1015 1016 1189
apply	1425
apply$	1014 1015 1016 2000
appointment$	3241 831 832 833 5560 5561 5562 6097 4493
appointments$	3241 831 832 833 6097 4493
appreciate$	4949 2751 2752 2753 2754 2755 2756 2757 2758 2759 2760 2761 2762
appreh	3811
apprehend$	6017 2041
apprehending$	2041
approa	4421
approach$	4419
approaches$	5797 5798
apps$	183 2594 184 2595 185 2596 186 2597 187 2598 4805 4806 4807
april$	4760
arab$	1834
arcade$	4758 4759
architects$	300
are	1350
are$	2416 2450 71 72 288 289 413 420 421 422 423 424 425 426 427 459 2882 487 501 502 503 504 505 506 5167 624 3035 625 626 627 628 631 632 633 634 642 760 3221 3245 3368 984 985 3631 1228 1229 3686 3716 3722 3785 3859 1577 1668 1669 1700 1715 1716 1726 4222 4266 4267 1934 4382 4429 2036 2079 4560
area$	2947 4047 4567
aren$	860 865 1712 1782
argue$	5567
argued$	5567
argues$	5567
arguing$	5567
argume	3950
argument$	3301 5508 3303
argumentative$	5133 5134 5135 5136 5137 5138 5139 4137 2224
arguments$	1522 6156 1548
arm$	5407 6087
arms$	5407 6087
around	4351
around$	2455 4704 5173 2975 2998 3566 5908 4015 4176
arrangement$	4186
arrangements$	4186 4529
arrest	5897 1352 5978 5979 5984 3811 6043 1453 6152 6154 4431
arrest$	5968 3763 5974 1374 6000 6017 1411 3864 2011 2015 4436 2041 4458 2200 4616 2284 2397
arrested$	4640 4403 4591 2397
arresting$	2041 2283
arrestped$	1411
arrests$	1374 1411 4436 4616 2282 2397
arrive$	4949
arrived$	5861 5862 5863 5864
arrogance$	2246
arrogant$	3649 2226 2246
arson	5955 6045 6046 3977 3989 3991
arson$	6183 6195 6197
arsonist$	4080
arsonists$	4080
art$	5227 2088
arthritis$	2303
as	1350 1941
as$	2564 2828 2955 2993 3010 3022 637 3058 3076 3077 5333 3210 3490 5721 1244 1247 5925 3734 1667 1700 4373 1970
asb	3802 3812
asb$	4741 6008 1439
asbo	3836 2203
asbo$	6042 4614
asbos$	6042
asd$	6099 2309
ashamed$	5732 1116
asian$	765 1809 1810 1834
aside$	3565 3636
ask$	270 5544 5545 5546 3696 4293
asked$	270 4914 5497 5622 5712 1273 3696 1312
asking$	2679 269 5544 5545 5546 4293 4313
asks$	270 5497
asleep$	1113 1114
asperg	2063
asperger$	4474
aspergers$	4474
aspirations$	5151 4168
aspiring$	1646
assaul	5955 6046 1540 3969 6176 3977 3978 3991
assault$	5961 6175 6183 6184 6195 6197 4054
assaulted$	3951 1581
assaults$	6183 4054
assert	1449
assertive$	3860
assess	6091 6093 1482 1571 4351 4515 4520
assessed$	488 1329 1350 1427
assessment$	6084 4532
assessments$	4532
assist	1279 1363 3867
assist$	1354 1367 1396 6073
assistant$	3917 6124
assisted$	5888 1354 1367
assisting$	1354 1367
assists$	1354 1367 1396
associ	5875 3703 3746 5956 6052 6059 4407 4413 4414
associate$	4690 4719 4721 4722 4733 4854 4855 4856 4857 4858 5006 406 1633 4045 4056
associated$	384 406 4056
associates$	5006 406 5900 5909 5910 5912 5937 1321 5966 1445 1633 4045 4056 1974
associating$	4854 4855 4856 4857 4858 406 1321 1633
association$	387 388 5006 3416 5847 1321 5952 4045 4056 4073 1997
associations$	387 388 5006 5909 5910 1445 4045 4056 4073
assured$	4215
asthma	6109
asthma$	2317
asthmatic$	2317
astonishing$	3593 3594 5801
asylum	2166
asylum$	4577
at	3933
at$	13 2700 4956 483 5197 5382 5385 955 962 3524 3640 5908 5996 3798 3888 3901 3920 3934 3951 3959 1562 3981 4306 4579 4601 4608
athletic$	1813 2240
atrocious$	2246
attachment$	2105 2106
attack	6176
attack$	4481 4492
attacked$	4640 4910
attacks$	4481
attemp	4426
attempt$	3241 831 832 833 5645 5646 5677 5678 5679 5680 5681 5682 5683 3481 3482 3483 3484 3485
attempts$	3241 831 832 833 5797 5798
attend	6132 2087 2388
attend$	4690 4949 2746 5439 5457 5463 5477 5702 5859 3913 1570 4286 4287
attendance$	5831 6118 4039 4118 2387
attended$	4859 4867 3913 1570
attender$	4039 4093
attenders$	4039 4093
attending$	3913
attends$	5912 1570
attent	3824
attention$	4822 4823 4824 4825 4826 4827 4828 4829 4890 2685 4984 4993 4994 498 507 5145 5146 5625 5677 5678 5679 5680 5681 5682 5683 1270 6030 1441 6099 1731 4143 4144 1752 4443 2061
attitude$	4645 477 478 5148 656 657 658 659 660 1220 1221 1222 1223 4001 1720 4165 4166 4332
attitudes$	4645 477 478 4001 4165
attract$	273 274 1623
attracted$	273 274 369 378 379 380 381 382 383 1623
attracting$	273 274 1623
attractive$	2240
attracts$	273 274 1623
attractted$	273 274 1623
attractting$	273 274 1623
attrib	1393
attributed$	1330
auburn$	1853
august$	4760
aunt	6140 3945 6153
aunt$	6151
auntie	6140
authorities$	5163 5164 3416 5847
authority$	5078 5140 3416 5847 3936 3937 6144 4049 4158
authors$	300
autism	6109
autism$	6099 2308
autistic$	2308
autumn$	4760 4761
available$	4634 4017
average$	1813
averse$	461 462 463 464 465
avoid$	4949
avoidant$	5094 5095 1719 2226
avoided$	4859 4867 5615 4349
awaiti	1486
awaiting$	3897 2179
aware$	2968 5175 5176 1305 1448
awareness$	2773
away$	4711 4724 4790 4791 4796 4866 4873 2750 3516 3517 3953
awkward$	5133 5134 5135 5136 5137 5138 5139 4137
b$	3943 6149 4460
babies$	5256 5257 5258 5259 5260 4193
baby	6153
baby$	6168
back$	4696 4731 134 135 136 137 2572 2573 2750 3197 3512 3568
background$	4611
backs$	3568
bad$	2445 37 2512 4745 5001 5002 5003 410 411 412 2824 5088 5089 5090 5091 5092 5093 5094 5095 785 1123 1124 1125 1126 5837 5838 5839 5840 1592 1635 1649 1661 1662 1719 1729 1742 1754 1838 1921
badly$	499 782 3396 1150 4134 4135 4136 1740 1835 4270
bag$	5418
baggy$	1865
bags$	5412 5418 4271
bail$	2808 3994 6200 4599 2189 4616
bailed$	4599 2400
bails$	4616
bait$	1637
baited$	1637
baiting$	1637
baits$	1637
baitted$	1637
baitting$	1637
balaclava$	4271 2242
balaclavas$	4271 4403 2242
bald$	2240
ball$	5816
bandana$	4271 2242
bandanas$	4271 2242
bandit$	2216
bandits$	2216
banger$	4056
bangers$	4056
banging$	4056
bank$	6169
banning$	1406
bare$	3489
barely$	702 3113 703 3114 704 738 739 740 1064 1502 1782 2110
barrel$	1819
base	3818
base$	6024
baseball$	1870
basic$	1896
basically$	624 3035 625 626 627 628 631 632 633 634 1780
basis	1425
battle$	1799
be	3837
be$	2496 2497 2498 4719 2528 2532 288 289 2704 2742 5020 2818 413 420 421 422 423 424 425 426 427 2839 2856 487 501 502 503 504 505 506 2927 2928 3027 3028 3029 624 3035 625 626 627 628 631 632 633 634 5363 5365 3267 3270 5483 5484 5485 3323 3324 3453 3456 3526 1228 1229 3722 5985 3785 3792 3838 3848 1668 1669 1715 1716 1726 1934 2036 4447
beanie$	4271
beanies$	4271
bear$	3642 1936
beard$	4248 4263 4265
bearded$	2240
beards$	4248 4263 4265
bearre	6043
bears$	1936
beat	6176
beaten	1540
beaten$	2436 3951
became$	288 289 413 420 421 422 423 424 425 426 427 2882 487 501 502 503 504 505 506 624 3035 625 626 627 628 631 632 633 634 1668 1669 1700 1715 1716 1726 2091
becaug	6043
because$	2425 62
bechar	6043
becom	1350 2071
become$	288 289 413 420 421 422 423 424 425 426 427 2884 487 501 502 503 504 505 506 624 3035 625 626 627 628 631 632 633 634 5484 1667 1668 1669 1700 1715 1716 1726
becomes$	288 289 413 420 421 422 423 424 425 426 427 487 501 502 503 504 505 506 624 3035 625 626 627 628 631 632 633 634 3302 1668 1669 1715 1716 1726
becoming$	2882 2885 1667
bed	1547 2098
bed$	4822 4823 4824 4825 4826 4827 4828 4829 6100 6138 3943 3944 3958
bedealt$	6043
bedeta	6043
bedroom$	3944 4581
bedwetting$	4509
been	1575 2071
been$	2463 2464 54 141 4865 4872 4874 4875 4876 4877 288 289 413 420 421 422 423 424 425 426 427 451 2878 2879 2880 2883 2889 487 501 502 503 504 505 506 587 624 3035 625 626 627 628 631 632 633 634 706 3242 3243 3244 3246 3247 3248 984 985 3411 5688 5689 3494 3495 5712 1151 3597 3598 3599 3632 3633 3634 1228 1229 3722 3785 3792 1468 1490 3913 1525 1553 3986 1668 1669 1700 1704 1715 1716 1726 1934 2036 2084 2090 2091 2127 2129 2130 2163 2167 2175 2180 2182 2183 2187
befing	6043
before$	3020 5255 3981
befriend$	4800 188 189 190
befriendded$	188 189 190
befriendding$	188 189 190
befriended$	188 189 190
befriending$	188 189 190
befriends$	188 189 190
begun	2087
behav$	4859
behave$	4690 4854 4855 4856 4857 4858 592 3003 593 594 595 3006 596 597 3008 598 599 600 601 602 603 604 5457 5463 5477 1723 4286
behaved$	4854 4855 4856 4857 4858 4859 4867 2910 592 3003 593 594 595 3006 596 597 3008 598 599 600 601 602 603 604 1723 1724 4151
behaves$	592 3003 593 594 595 3006 596 597 3008 598 599 600 601 602 603 604 1723
behavi	6152
behaving$	4859 592 3003 593 594 595 3006 596 597 3008 598 599 600 601 602 603 604 1723 1725
behavior$	4645 471 472 473 474 475 476 4001
behaviors$	4645 4001
behaviour$	3 4 5 6 7 2421 2422 2423 4643 4645 4663 4676 4677 4678 4679 4680 4681 4682 4683 2720 310 311 4935 4936 4937 4980 4981 4982 4983 471 472 473 474 475 476 5124 5125 5126 5127 3751 3796 6008 6013 6014 3836 3907 1508 6132 3927 3984 4001 4002 4056 4075 4076 4130 1720 2122 4611
behavioural$	1720
behaviours$	4643 4645 5124 5125 5126 5127 4001 4002 4130
behavs$	4859
behavved$	4859
behavving$	4859
behind	3733 5946 6044 1429 6059
behind$	5293 5294 5295 3613 5939 3840 1505 4199
being	2071
being$	2463 2464 2524 141 2642 288 289 413 420 421 422 423 424 425 426 427 2873 487 501 502 503 504 505 506 2979 624 3035 625 626 627 628 631 632 633 634 3052 984 985 5690 1151 3596 6080 1668 1669 1700 1715 1716 1726 2127 2129 2130 2163 2180 2182 2183 2187
believe$	5702 5859
believed$	5530 5531 5532 5533 5534 1267 1329 1427
belligerent$	2224
belocked$	6043
belong	1350
belongs$	5844 4343
below$	1505 4555
benefit$	4949 1270 5888 1354
benefited$	1354
benefiting$	1354
benefits$	1354
bepros	6043
bereaved$	1536 2396
bereavement$	6174 2396
besear	6043
bespectacled$	2240
bespok	1504
best$	618
bestopped$	6043
besumm	6043
betray$	1925
betrayed$	1922 1925
betraying$	1925
betrays$	1925
better$	2445 4920 4921 2723 4930 4931 5608
betwee	5911
between$	4563
beyond$	500 591 899 1687 1884
bid	1425
big$	2438 763 780 1813 1820 1836 1853
biggest$	1977
biological$	1760
biopsy$	6103
bipolar$	2106 2330
birth$	5160 1760 4523
birthmark$	2241
birthmarks$	2241
bitten$	4211
bitterly$	1150
black$	765 785 1809 1810 1831 1832 1838 1853 4271 1865 4403
blackout$	2306
blackouts$	2306
blade	6196
blade$	6195
bladed$	6195
blame$	4894 4895 4896 4897 4898 4899 4900 4901 4902 4903 4904 4905 2701 2702 5845 5848 5849 5850 3645 5852 5856 5857 1932 1933 4347
blamed$	4910 1566
blames$	3645 5852
blameworthy$	2246
blank$	5438
blanket$	838
bleach$	1832
bleached$	1832 1853 4266
blight$	1697
blind$	3574 4349
blinkered$	2246
block$	5204
blond$	1832 1853 2240
blonde$	1832 1852 1853 2240
blood$	2101
bloody$	1910
blue$	1833 1853 4271
board$	3416 5847 6060 3855 4453
boards$	4453
bodies$	4821
bodily$	3989
body$	4821 656 657 658 659 660 5291 3711 1302 1841
boisterous$	2226
bone$	1744
boned$	4231
boost	1409
boots$	4271
born$	1461
borough$	4567
bossy$	2226
both$	1667 4305 1970
bother$	5498 5499 5500 5501 5669 4311 4312
bothered$	4859 4867 5606 5617 5622 3434 5659 5660 5661 5662 5663 5664 5665 5669 3470 5712 3629 4311 4312
bothering$	4311 4313
botherred$	4311
botherring$	4311
bothers$	4311
bottom$	2119
bound$	867 868 869
boundaries$	4049
box$	1852 4317 1907
boy	6047 3992
boy$	105 5097 5111 5112 5113 5114 5115 5116 3687 3821 1428 6048 1437 1445 6067 6198 1639 4060 4072 4086 4125 1722 4247 4452
boyfri	6152
boyfriend$	4786 4834 218 219 220 221 6136 6168 4024 4025 1615 1616
boyfriends$	4834 218 219 220 221 4024 4025 1615 1616
boys	3679 3693 3719 1311 1347 6047 3863 6069 6070
boys$	4675 4716 105 4762 4786 4815 4817 2661 2665 2666 314 4990 4997 5008 2811 401 402 403 5025 5097 5100 5111 5112 5113 5114 5115 5116 5131 5179 5180 5181 5324 5502 5503 5504 5505 5506 3307 3308 3309 3357 5596 3497 3498 3499 3500 3501 3502 3546 5760 5779 5787 5788 5789 5790 5791 5792 5793 5899 3758 3821 1416 1428 6048 1437 1445 6067 4008 4060 4072 4086 4125 1722 4247 4336 4341 4452
braces$	4265
braid$	4263 4265
braided$	1853 4266
braids$	4263 4265
brain$	2372
brand$	5411 4282
branded$	1865
brands$	5411 4271 4282
brat$	2216
brats$	2216
breach	2188
breach$	1583
breached$	1583 2188
breaches$	1583
break	6152 3950
break$	4690 397 398 2951 5485 5567 1638
breakdown$	5836 4173 4567 4579 4582
breakdowns$	4173
breakfast$	6149
breaking$	397 398 5567 1208 1638
breaks$	397 398 5567 1208 1638
breakup$	6156
brief$	1259 1277
briefed$	1312
briefi	4351
briefing$	1277 2042 4454
briefs$	1277
bright$	1853
bring	1363
bring$	263 264 265 266 267 695 1391 2023
bringing$	263 264 265 266 267 695 1391 2023
brings$	263 264 265 266 267 695 2023
broad$	1813 1818
broke$	397 398 2950 1208 1638 4567
broken$	2952 1208 1714 4127 4567
brothe	6140 3945 6153 3948 6157 6160 6161
brother$	1518 6151 3946 3970 4171
brothers$	5160 4171
brough	3779
brought$	4627 263 264 265 266 267 695 5985 3827 1417 6054
brown$	785 1831 1832 1833 1838 1853
bruise$	2380
bruised$	2380
bruises$	2380
bruising$	2380
brunette$	2240
brush$	1204 1225
brushed$	1154 1204 1225
brushes$	1204 1225
brushing$	1204 1225
buck$	5814 1927
budgets$	5831
build	5897 1353 1363 1941 1979
build$	5390 5391 5392 1435 4224
builded$	1435
buildi	1363 3814
building$	6020 1435
builds$	5390 5391 5392 1435 4224
built$	3186 3809 4225
bulimia$	2326
bulimic$	2326
bulky$	1813
bullied$	4638
bullies$	5034 5035 5036 5045 5046 5047 4078 4079 4080 4081
bully$	5034 5035 5036 5045 5046 5047 4078 4079 4080 4081
bullying$	5161
bunch$	429 5097 5111 5112 5113 5114 5115 5116 549 4072 4125 4176
bunk$	1601
bunked$	1601
bunking$	1601
bunks$	1601
burden$	2850
burgla	5875 5946 5955 1340 3807 6045 6046 3977 3978 3989 3991
burglar$	5045 5046 5047 5939 4080 4081
burglaries$	5947 3751 6013 6183 6197 4430
burglars$	5045 5046 5047 4080 4081
burglary$	1272 3751 5961 6183 6184 6195 6197 1970 1986
burgle	2409
buried$	1200
burly$	1813 2240
bury$	1200
burying$	1200
bus$	4758 4759
busine	3806 4413
businesses$	5988 6012
busy$	5854 3649
but$	3035 625 626 627 628 631 632 633 634 3072 3088 3162 5566 3606
buy	3729
buzz$	4984 1844
by	2004 2009
by$	2780 2781 5011 5087 2925 3126 5455 5601 5717 3513 3514 3515 5766 5769 5770 5771 5772 3695 3739 5957 3755 3886 3911 1594 4306 4333 4442 4587 4588
c$	4460
cahms$	2350
caked$	791
calculating$	2226
call$	5797 5798 1278 4341
called$	5712
calling$	1278
callous$	2226 2246
callousness$	2246
calls	1314 3726
calls$	5797 5798 5842 5843 1278 5932 3802 6059 4341 4342
came$	1413 1525 1620
camera	3711
camera$	5917 3712 5919 1430
cameras$	5917 3712 5919 1430
camhs$	2349
camouflage$	4271
campaign$	2020
can$	340 516 573 576 577 579 584 616 681 701 713 716 749 3292 5513 5514 5515 5516 3321 913 914 917 3348 1042 1044 1235 3779 1426 1511 1879 2047
cancer$	2370
candidates$	3794
cannab	6196 3995
cannabis$	4822 4823 4824 4825 4826 4827 4828 4829 3895 6102 6201 4009 2099
cannot	1489 1511
cannot$	340 3292 5513 5514 5515 5516 913 1042 3922 2145
cap$	813 5431 5432 5433 4271 1864 4276 4281
capabi	5973
capability$	2270
capable$	683 3103 3122 3123 3329
capaci	5973
caps$	813 5431 5432 5433 4271 1864 4276 4281
captur	3814 1979
capture$	6020
captured$	3715
car	4583
car$	4777 4778 4779 4780 1960
care	1529
care$	2751 2752 2753 2754 2755 2756 2757 2758 2759 2760 2761 2762 2949 2986 3092 3093 3094 3097 3098 3100 3101 3104 3111 5340 5341 5353 5355 5358 5359 5360 5361 5362 5498 5499 5500 5501 5517 5518 5519 5593 5669 3464 3465 5677 5678 5679 5680 5681 5682 5683 5684 3481 3482 3483 3484 3485 5871 5872 5873 5874 6112 6135 6142 6143 3940 6180 6181 1761 4311 4312 4350 4564 2154 2155
cared$	5606 5622 5665 5669 4311 4312
career$	4075 4076 1670 1975
careless$	306 1627 2246
carelessly$	2246
carelessness$	2246
carer	6157
carer$	6137 6143 6151 1543 4564 4575
carers$	6143 4564
cares$	5517 5518 5519 1543
caring$	1543 4295
carpet$	5821
carrie	1291 6059
carried$	2467 1621 4033
carries$	599 600 601 602 603 604 5563 5564 5565 3744 1621 4033 1936
carry	1291
carry$	2466 4690 4719 4721 4722 4854 4855 4856 4857 4858 599 600 601 602 603 604 795 5485 5563 5564 5565 1621 4033 1936
carryi	3733 6044 6059 3990
carrying$	4854 4855 4856 4857 4858 5939 1429 3989
case$	5044 5096 3764 5980 1398 6189 4088 4090 4128 4129 1980 4604 4607
cases$	5044 5096 4088 4090 4128 4604
cash$	2568 4822 4823 4824 4825 4826 4827 4828 4829 4986 4987 1698
casually$	782 1835 4270
casualty$	6095 6107
catalogue$	981
catch	5897 5918 5984 3811 4431
catch$	5920 5927 1379 6017
catches$	1379
catching$	1379
category$	2893
caught	6043 6054
caught$	4638 4640 1579 1704
cause$	4627 5043 5484 4087
caused$	4627
causer$	4067
causers$	4067
causes$	5043 4087
causin	1429
causing$	5567 3840
cautio	3978 4594
caution$	6184 4616
cautioned$	2184
cautions$	4616
cavalier$	2246
cbo	3836 2203
cbo$	6042 4614
cbos$	6042
cbt$	4498
cce$	4741
cctv	3711
cctv$	3688 3689 3690 1280 1281 5917 3712 1303 1310 1404 1430 4369 1967
ceases$	5999
cell$	1951 4441 4478
cells	3985
cells$	6191
centre$	6012 6053 6202
cerebral$	2115
certain$	867 868 869 896
certainly$	957 964 3375 965 966 4302
certainty$	897
chain$	1332 4271 4407
chains$	4271
challenge$	5567
challenged$	5567
challenges$	5567
challenging$	5088 5089 5090 5091 5092 5093 5133 5134 5135 5136 5137 5138 5139 523 524 525 526 527 5567 1714 1717 1719 4137 2226
chance$	4955 4956 3297 3315 1185 1186 1187 1188 5822 5823 1394 4339
chances$	4955 4956 1185 1186 1187 1188 5822 5823 4339
change$	5078 5439 5457 5463 5477 5527 5544 5545 5546 5555 5702 4286 4287 4293
changed$	5530 5531 5532 5533 5534 2117
changing$	5544 5545 5546 3341 4293 2117
chaotic$	1714 4126 1717 2226 2246
charg	5984
charge	3733 1352 5978 3774 3827 6043 6059
charge$	5939 5968 3763 4428 2050 4590 4616
charged$	6033 2186 4598
charges$	5980 1368 4428 4434 2050 4590 4616
charging$	3774 2015
charity$	3416 5847
charm$	2973
chart	1292
chart$	1349 1431 3846 4408
charted$	1431
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
cheat$	4080
cheats$	4080
check	4351
check$	1324 3813 1419 1440 6098 4364 4435
checked$	5712 3725 1440
checkes$	1440
checking$	1440
checks$	1309 1324 3784 1440 4364 4435
cheek$	5407
cheeks$	5407
cheeky$	2226
chested$	4230
chicken$	4758 4759
child	3925 3992
child$	105 203 5097 5099 5100 5111 5112 5113 5114 5115 5116 5256 5257 5258 5259 5260 5382 5385 6131 6144 1528 1530 1531 1561 6198 1607 1639 4059 4072 1663 1666 1670 4125 1722 4169 4193
childish$	2226
childlike$	5293 5294 5295 4199
children$	105 2661 2665 2666 314 2811 401 402 403 5025 5097 5100 5111 5112 5113 5114 5115 5116 537 3034 5256 5257 5258 5259 5260 5382 5385 5502 5503 5504 5505 5506 3307 3308 3309 3357 5596 3497 3498 3499 3500 3501 3502 3538 3545 5779 5787 5788 5789 5790 5791 5792 5793 3661 1529 6162 4008 4047 4059 4072 4125 1722 4169 4193 4305 4335 4336 4341
chin$	5407
chip$	2943 533
chis$	2255
chlamydia$	2360
choice$	3 4 5 6 7 4645 4651 4652 4653 4676 4677 4678 4679 4680 4681 4682 4683 2480 4687 4688 4689 2513 4720 104 2516 5182 5265 4001 4002 4003 4004 4005 4195
choices$	3 4 5 6 7 2421 2422 2423 4645 4651 4652 4653 38 39 40 41 4659 4660 4663 4676 4677 4678 4679 4680 4681 4682 4683 104 2516 2720 310 311 4935 4936 4937 5265 4001 4002 4003 4004 4195
choose$	4671 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 3112 5325 5326 5483 5581 1595
chooses$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 5581 1240 1241 1242 1243 1595
choosing$	4676 4677 4678 4679 4680 4681 4682 4683 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 5328 5329 1240 1241 1242 1243 1595
chose$	4671 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 5581 5812 1240 1241 1242 1243 1595 4349
chosen$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 4859 4867 1595
chronic$	6089
chubby$	2240
chunky$	1813
cid	5879
cigarettes$	4822 4823 4824 4825 4826 4827 4828 4829
circul	1260
circulated$	5878 1432
circulation$	5993
circumstances$	5580 4580
citalopram$	2346
city$	3182
civil	2009
civil$	2027
clad$	797 798 799 4236 4246 1859
claim$	2812 2813 2814 4577
claimed$	2812 2813 2814
claims$	2812 2813 2814
clamp$	2005
clamped$	2005
clamping$	2005
clamps$	2005
class$	2565 2857 5140 6196 3995 2049
classed$	491 1350
classmates$	4008
clear	1436
clear$	785 896 3616 1364 1838 1896 2019
clearly$	881 882 883 884 957 964 3375 965 966 3404 1228 1229 1934
clingy$	2226
clinic	1480 2071
clinic$	3891 6098 6104 6107 4505 4507
clinically$	2102
close	1320
close$	5857 1266 3731 4337
closed$	1189 4298 4301 4337
closes$	4337
closure$	1406 2044
clothe$	4356
clothes$	4822 4823 4824 4825 4826 4827 4828 4829 5431 5432 5433 5436 3823 4271 4276 4356
clothing$	5431 5432 5433 5436 4271 4273 4276
clueless$	2246
co$	2744 5075 3234 3252 3258 3263 3272 4122 2009
coat$	5431 5432 5433 4271 4276 4280
coats$	5431 5432 5433 4271 4276 4280
cocain	6196 3995
cocaine$	3895 6201 4009
cocky$	2226
code$	4223
codeine$	6102
codes$	4223
coerced$	4638
cognitive$	2109
cohort	5975 6047
cohort$	5097 5111 5112 5113 5114 5115 5116 6010 3821 1416 1428 6048 6050 1437 1445 6067 4125 1982 4452
cohorts$	6050
cold$	5710
collec	4351 1941 1979
collect$	1258 3845
collected$	1258 3845
collecting$	1258 3845
collective$	1896
collects$	1258 3845
college$	3416 5847 6116 6117 6119 6129 6130 4527 4543
collude$	301 302
colluded$	301 302
colludes$	301 302
colluding$	301 302
colour$	4250
coloured$	1853
colours$	4250 4271
combat	1391
combative$	2224
come$	4861 2663 4949 592 595 597 705 718 719 5457 5463 5477 5484 5636 5637 5638 5639 1413 1525 1620 4286
comes$	592 595 597 5912 2165
command$	5949
comment$	817 818 819 820
commented$	817 818 819 820
commenting$	817 818 819 820
comments$	817 818 819 820
commentted$	817 818 819 820
commentting$	817 818 819 820
commit	3733 6044 1429
commit$	4690 5457 5463 5477 5485 6077 4286
commits$	6077
committed$	6077 1580
committing$	5939 3840 1580
committs$	1580
common$	2766 5871 5872 5873 5874 3989 4350
commun	1264 3806 1573
communicate$	188 189 190
communicated$	188 189 190
communicates$	188 189 190
communicating$	188 189 190
communication$	1220 1221 1222 1223 1896 4332
community$	3675 5988 1386 6012 3812 3984 4047 2191 2199
company$	4619 4700 4718 2796 2797 3416 5847 4046
compare$	3813
compass$	4973
complacency$	2246
complacent$	3649 2246
complain$	817 818
complained$	817 818
complaining$	817 818 5567
complainned$	817 818
complainning$	817 818
complains$	817 818
complaint$	5716 4052 4341
complaints$	5716 5842 5843 4052 4341 4342
complete$	838 1255 1435 1896
completeed$	1435
completeing$	1435
completely$	557 3396 1795 1887 1890
completes$	1435
complex$	1717
complexion$	4249 2241
complexions$	4249 2241
compliance$	4055 4120
compliant$	2920 4119
complicit$	124 125 126 127 302
complicity$	301
comply$	4690 4949 5439 5457 5463 5477 4286 4287
compromise$	8 1586 1587
compromised$	8 1586 1587
compromises$	8 1586 1587
compromising$	4619 8 1586 1587
compulsive$	1670 4476
computer$	4365
concer	1491 1515 1563
concern$	2769 3451 3452 5677 5678 5679 5680 5681 5682 5683 5684 5716 4341
concerned$	3626 3627 6044
concerning$	5088 5089 5090 5091 5092 5093 1719
concerns$	4980 4981 4982 4983 3451 3452 5716 5842 5843 4341 4342
concerta$	2343
concus	2372
condit	3872 3877 2188
condition$	6078 6083 6200 4492 4493 4600
conditional$	2183
conditions$	5014 1548 6200 4580 4600
conduc	1291
conduct$	3 4 5 6 7 2421 2422 2423 4645 4935 4936 471 472 473 474 475 476 599 600 601 602 603 604 4001 1720 2106
confer	6147
confidence$	656 657 658 659 660
confidentiality$	5819
confiscated$	3708
conflict$	4988 5568 1548 4056
confrontational$	5094 5095 5133 5134 5135 5136 5137 5138 5139 4137 2224
congregate$	5167 4222
congregated$	5167 4222
congregates$	5167 4222
congregating$	5167 4222
connected$	406 1330 6044 3839 4056
consensual$	1775 2212
consent$	226 227 228 229 230 231 566 567 568 569 5366
consented$	226 227 228 229 230 231 4849 233 566 567 568 569
consenting$	226 227 228 229 230 231 1775 2212
consents$	226 227 228 229 230 231 566 567 568 569
consequences$	4661 46 4957 4958 4959 4960 4961 4962 4963 4964 4965 4966 4967 4968 5174
consid	1350 1357
consider$	4949 5457 5463 5477 5702 4286
considered$	486 1667
consistent$	838
consistently$	950 3361 951 3362 952 953
consort$	1633
consorted$	1633
consorting$	1633
consorts$	1633
consortted$	1633
consortting$	1633
consta	3688 3689 3690 1280 1281 1310
constable$	5894 5895 5896 3691 3692 3721
constables$	5894 5895 5896 3691 3692 3721
constant$	3591 3592
constantly$	179 950 3361 951 3362 952 953 1150
consti	1350
consul	3877 3890
consultant$	6083 6092 6096
contac	3703 6052
contact$	4800 188 189 190 192 193 194 195 196 197 198 542 543 1549 4175 4283
contacted$	188 189 190 192 193 194 195 196 197 198
contacting$	188 189 190 192 193 194 195 196 197 198
contacts$	188 189 190 192 193 194 195 196 197 198 5909
contactted$	188 189 190 192 193 194 195 196 197 198
contactting$	188 189 190 192 193 194 195 196 197 198
contain$	5069 5544 5545 5546 4293
continually$	179 950 3361 951 3362 952 953
continue$	4671 160 163 170 171 172 173 174 175 176 177 178 5484 1599
continued$	4671 160 163 170 171 172 173 174 175 176 177 178 838 1599
continues$	4671 160 163 170 171 172 173 174 175 176 177 178 1599
continuing$	4671 160 163 170 171 172 173 174 175 176 177 178 1599
continuously$	950 3361 951 3362 952 953
contraception$	2359
contraceptive$	2359
contract$	6002 4614
contracts$	6002
contribute$	301 1396
contributed$	4627 301
contributes$	301 1396
contributing$	301
contro	1391 3803
control$	4949 4970 4976 5069 5088 5089 5090 5091 5092 5093 2907 5117 2921 5147 3132 3133 5511 5544 5545 5546 3688 3689 3690 1280 1281 1310 5983 6009 1452 4293 2021 4465
controlled$	4638 5462 5468 5473 5482 5530 5531 5532 5533 5534
controlling$	1719 2226
conveniently$	1938
convic	3774 3827
convict$	2041
convicted$	6033 2181 4593
convicting$	2041
conviction$	5980 2181 4616 2285 2398
convictions$	5980 2181 4616 2285 2398
convince$	5527
cooper	3867
cooperate$	4949 5076 5439 5457 5463 5477 5702 6073 4286 4287
cooperating$	5076
cooperation$	5075 4122
coordi	2009
cope	3876
cope$	2990 599 600 601 602 603 604 3092 3093 3094 3097 3098 3100 3101 3104 696 697 698 5325 5326 3124 714 715 3127 5704 6082 6101 1794
coped$	599 600 601 602 603 604 1794
copes$	599 600 601 602 603 604 1794
coping$	599 600 601 602 603 604 3092 3093 3094 3097 3098 3100 3101 3104 5328 5329 1794
core	5975
core$	6031
cornrows$	2241
corporate$	1896
corrob	1264
corroborated$	3675
corrupting$	410 411 412 1662
cotton$	1785
couch$	6171
could$	106 107 108 109 110 111 517 573 576 577 579 584 616 681 701 749 3321 915 916 993 994 995 996 997 998 999 1000 1001 1002 1003 1004 1043 1054 1195 3682 1274 1426 1511 1879
couldn$	913 1042 1053
council$	3416 5847 1896 1935
counse	3877
counselling$	6084 4498 4518
counsellor$	6083 6092
countless$	3591 3592 3616
county$	2536 2551 2557 2560 2566 4774 4775 4776 431 2048 4567
couple$	549
courier$	5048 4082
couriers$	5048 4082
course$	3369 3375 965 966 5585
court	3827 6043 2017 2188
court$	273 274 6033 6187 1575 3987 1623 2017 4428 4582 4590 4603 2193 4608
courted$	273 274 1623
courtesy$	5651 5652
courting$	273 274 1618 1623
courts$	273 274 5163 5164 6033 1623
cousin	6140 6153
cousin$	1518
cover$	1203
covered$	1203
covering$	5421 1203
coverings$	5421
coverred$	1203
coverring$	1203
covers$	1203
covert	1412
covert$	3823 2259
covertly$	2259
cowardly$	2246
crack	6196 3995 2006
crack$	6201 4009
crackdown$	4417
cracked$	6054
crackeddown$	4417
crackingdown$	4417
cracksdown$	4417
crave$	367 368 1733
craved$	367 368 1733
craves$	367 368 1733
craving$	367 368 1733
crazy$	4126
create$	1435
createed$	1435
createing$	1435
creates$	1435
credit$	4822 4823 4824 4825 4826 4827 4828 4829
cries$	529
crime	5875 1264 3680 3742 5956 1340 3802 3807 6045 6046 6058 3863 6069 6076 3991 4359 4393 4407 4413 4433
crime$	4741 4755 4995 5161 5879 3675 5886 1272 5939 5947 5948 3747 3748 3751 3761 3795 3799 6005 6006 6008 1392 6013 3812 3831 1421 6039 6040 3836 3843 1434 1439 1447 1451 1460 1573 6197 4006 4007 4056 1698 1985 1986 4430 4439 2030 2034
crimes$	4741 5947 5948 3751 6008 1460 4430
crimin	5875 1264 1320 5940 5946 5955 5956 3802 6045 6052 4383 4393 4413 4414 2009 4433 2192 2275
criminal$	4741 4745 4748 4762 5001 5002 5003 5004 5045 5046 5047 3675 3731 5938 3761 3765 3774 3808 3977 1573 3989 3991 4007 1634 1665 4080 4081 1713 1756 4177 4407 1998 2017 2200 2226
criminalise$	1250 1251 1252 1253
criminalised$	1250 1251 1252 1253
criminalises$	1250 1251 1252 1253
criminalising$	1250 1251 1252 1253
criminality$	4741 4755 6008 4006 2265
criminally$	1746 1987
criminals$	4762 5001 5002 5003 5007 5045 5046 5047 5964 4007 4080 4081 4177
crisis$	3890 2058 4493
crohn	2068
crohns$	4479
crook$	4080
crooks$	4080
crop$	3211 5431 5432 5433 4276 1867
cropped$	1853
crosscheck$	3813
crowd$	549 4046 4072 4073
crown	2192
cruel$	2226
cry$	529
crying$	529
cse$	4741
cues$	1185 1186 1187 1188
culpable$	4345 2246
culpri	3733
culprit$	5034 5035 5036 5939 4078 4079 4388 4452 2293
culprits$	5034 5035 5036 5939 4078 4079 4388 4452 2293
culture$	4056
cunning$	2226
curb	1391
curfew	1573
curfew$	3984 6200 4049 4609 4616 2406
curfews$	4049 4616
curiosity$	5677 5678 5679 5680 5681 5682 5683 5871 5872 5873 5874 4350
curled$	3199
curly$	1832 1853
curren	1264
current$	3675 3765
custod	6043 3985
custodial$	2191
custody$	3747 3748 1404 6135 1550 6191
customers$	4047
cut	1391
cut$	3225 1470 4255 4266 2077
cuted$	2077
cuting$	2077
cuts	1391
cuts$	1470 4255 2077
cuttin	1391
cutting$	1470
cynical$	5094 5095
dabble$	124 125 126 127
dabbled$	124 125 126 127
dabbles$	124 125 126 127
dabbling$	124 125 126 127
dad	6140 3945 6153 3948 6157 6160 6161
dad$	5160 1518 1519 6137 6151 3946 1538 6166 1551 3970 6180 4171
daddies$	4028
daddy$	4028
dads$	1551 4171
daily$	6101 2043
damage	3742 1340 6045 6046 6058
damage$	5836 5948 3751 6183 6195 6197
damaged$	1714 4126
damn$	5650
danger$	4617 4618 4626 2677 2678 4893 4957 4958 4959 4960 4961 4962 4963 4964 4965 4966 4967 4968 4974 4979 4980 4981 4982 4983 4984 4988 4995 5174 3782 4006 4034 1631
dangerous$	4617 4618 2445 4748 4957 4958 4959 4960 4961 4962 4963 4964 4965 4966 4967 4968 1591 2225
dangers$	4617 4618 2458 2459 4957 4958 4959 4960 4961 4962 4963 4964 4965 4966 4967 4968 4980 4981 4982 4983 5174
dark$	785 1831 1832 1833 1838 1853 4271 1865 4403
darker$	785 1831 1838
data	3862
data$	5819 5913 6068 4364
databa	4351 4405
database$	5898 5953 6019 4365
date$	4604
dates$	4604
dating$	1618
dawn$	2001
day	4421 4426
day$	5560 5561 5562 956 5930 6082 6101
days	3876
days$	6082 6101 6117
dazzled$	369
dead$	6081
deaf$	3575 3576 3577 4490
deal	5955
deal$	4690 154 155 156 5051 2868 5325 5326 1598
dealer	4383
dealer$	2468 4745 4762 4765 4774 4775 4776 4785 4817 4839 5001 5002 5003 5004 5037 5045 5046 5047 1458 4007 4080 4081
dealers$	2468 4745 4762 4765 4774 4775 4776 4785 4817 4839 5001 5002 5003 5004 5007 5037 5045 5046 5047 5963 1458 4007 4080 4081
dealin	5875 3733 5946 6044 6045 6046 6059 3989
dealing$	4741 4751 4756 154 155 156 4774 4775 4776 5161 1275 5939 6013 6195 1584 1598
deals	6059
deals$	154 155 156 1584 1598
dealt$	154 155 156 6043 6054 1571 1598
death	6152 6154
death$	4893 6080 1536
debt	6152
debt$	4582
debts$	4582
decamped$	2264
deceitful$	2226
december$	4760
decency$	5651 5652
decide$	3112 5325 5326 5897
decided$	5812 1242 1243
deciding$	5328 5329
decision$	4645 4651 4652 4653 2448 2456 2513 4720 104 2516 5265 3534 5980 4001 4002 4003 4195
decisions$	3 4 5 6 7 4645 4651 4652 4653 38 39 40 41 4659 4660 104 2516 4935 4936 5265 5272 5980 4001 4002 4003 4195
decked$	797 798 799 1859
declin	1391 1456 6091
decline$	1873
declined$	5447 5448 5449 5450 5451 5452 5453 5454 1873
declines$	1873
declining$	1873
decrea	1391
deemed$	486
defect$	6078
defend$	2984 3092 3093 3094 3097 3098 3100 3101 3104
defending$	3092 3093 3094 3097 3098 3100 3101 3104
defensive$	2246
defensiveness$	2246
defiant$	5094 5095 1719 2226
deficit$	4472 4525
defied$	397 398 1638
defies$	397 398 1638
definite$	896
definitely$	957 964 3375 965 966 4302
defy$	397 398 1638
defying$	397 398 1638
degenerate$	2216
degenerates$	2216
degrade$	1356
degraded$	1356
degrades$	1356
degrading$	1356
degree$	5340
delay	6093 4520
delay$	5836
delayed$	4349
delays$	5836
deliberately$	179 1938
delicate$	1813
delinquency$	2216
delinquent$	1713 1714 4126 1719 2216
delinquents$	2216
demand$	3802
demanding$	5133 5134 5135 5136 5137 5138 5139 4137
demonise$	1250 1251 1252 1253
demonised$	1250 1251 1252 1253
demonises$	1250 1251 1252 1253
demonising$	1250 1251 1252 1253
demons	1335
demotivated$	2226
denial$	4041
dental	1480
dental$	3891
dentis	3877
dentist$	6083
deny$	6023 1407
denying$	1407
department$	3416 5847 1935
depend	4510
dependence$	1485
dependency$	1485
dependent$	1485
depends$	1552
deplorable$	2246
deport	6154
depres	6109 6152
depressant$	4497
depressants$	4497
depressed$	4482
depression$	2328
depressive$	2329
deprive$	6023
deprived$	1714
depth$	5739
dereliction$	2246
descend$	138 139
descendded$	138 139
descendding$	138 139
descended$	138 139
descending$	138 139
descends$	138 139
descri	1269
description$	3727 6074
descriptions$	3671 1282 3727
desert$	1925
deserted$	1922 1925
deserting$	1925
deserts$	1925
desertted$	1925
desertting$	1925
deserve$	292 293 1625
deserved$	292 293 4913 1625
deserves$	292 293 1625
deserving$	292 293 1625
design	1350
designed$	1396
designer$	4986 4987 4271 4274 1865 1871
desire$	3330 5537 5538 5539 5540 5541 5542
desk	3680 3683
desk$	5886 5887 5889 5901 6018 6037 3832 6049 3858 4441
despite$	49 2460 50 51 52 4781 4782 4783 4784 4952 4953 4954 1180
destined$	867 868 869 1877
destructive$	2439 4750
detail	1269 1422 3833 3834
details$	5898 1282 6051
detain	3811 6043 1453
detain$	6017 3864 2041
detained$	4403
detaining$	2041
detect	5879 3680 3688 3689 3690 1280 1281 1310 3774 5984 3812 3831 1421 6039 6040 1434 1447 1451 2019 4431
detection$	5980 4428 2018 2019 2295
detections$	5980 4428 2018 2295
detective$	5886 5894 5895 5896 3691 3692 3721 6018 1402 6037 3832 3858
detectives$	5886 5887 1271 5894 5895 5896 3691 3692 5901 1285 3721 3778 6018 1402 6037 3832 3858
detent	3927 1573
detention$	6133 3984 2390
detentions$	6133 2390
deter$	2022
deteri	6091
determ	1322
deterr	6054
deterred$	2022
deterrence$	2298
deterrent$	2298
deterring$	2022
deters$	2022
develo	4351 1941
develop$	1258 3845 1435
developed$	589 1258 3845 1435
developing$	1258 3845 1435
developmental$	2106 2140
develops$	1258 3845 1435
deviant$	1714 4126 1719
device	1314 3826
device$	1297 5915 6032 1953
devices$	1297 5915 6032
devious$	2226
diabet	6109
diabetes$	2319
diabetic$	2319
diagno	3877
diagnosed$	2363
diagnoses$	2363
diagnosis$	6083 6084 4473 4493 4525 2363
diagram$	1349 4408
diagrams$	4408
diazepam$	2348
dice$	276
dicing$	276
did$	2649 2718 335 336 337 343 459 753 949 3368 5576 5577 3376 3377 975 1011 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 3466 1075 1077 1078 1079 1080 1081 5718 5719 5812 5861 5862 5863 5864 1621 1900 1903
didn$	2648 2719 325 326 327 328 329 331 340 733 734 735 1010 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1712 1892 1900
die$	6081
died	6154 3949
died$	6155
diet	3902 6109
diet$	6108
dietary$	2375
dietician$	6092
difference$	5522 5523 5524
diffic	6093 4515
difficult$	4619 452 453 454 455 456 457 5088 5089 5090 5091 5092 5093 5128 5133 5134 5135 5136 5137 5138 5139 523 524 525 526 527 5161 1714 1717 1719 4131 4137 2226
difficulties$	4918 5128 1522 1548 4131 4491 4493 4516 2146
difficulty$	4491 4493 2146
dim$	2226
direct	2009
dirty$	1853 1858 1865 2240
disabi	3877 6109
disabilities$	4489
disability$	6083 4489 4525 2337
disabled$	2337
disaffected$	1714 4126 1810
disappear$	4793
disappearing$	4010
disappointing$	1123 1124 1125 1126 3593 3594 5801 1921
disappointingly$	2248
discipline$	4040
disciplined$	4154
disclo	1558
disclose$	4690 4949 5457 5463 5477 4286
discov	3684 1322
discover$	5890
discuss$	5457 5463 5477 4286
diseas	3872
disease$	6078 4525
disengage$	4690 2222
disengaged$	4301 2222
disengagement$	2222
disengages$	2222
disengaging$	2222
disgrace$	2246
disgraceful$	1719 2246
disgracefully$	2246
disguised$	1644
dishevelled$	2240
dishonest$	2226 2246
disinterested$	4301 2226 2246
dismal$	2246
dismally$	2246
disman	2269
dismiss$	363 5856 1931
dismissed$	363 1189 1922 1931
dismisses$	363 1931
dismissing$	363 1931
dismissive$	5094 5095 2246
dismissively$	2246
disobedient$	1714 2226
disobey$	397 398 5567 1638
disobeyed$	397 398 5567 1638
disobeying$	397 398 5567 1638
disobeys$	397 398 5567 1638
disord	3742 1340 3802 3803 6045 6046 6058 3863 6069 3872 6093 4510
disorder$	5128 5161 5948 3751 6008 6009 6078 3898 4131 4480 4481 4507 4516 4517 4525
disorderly$	2226
disorders$	5128 3898 4131
dispersal$	3836
displa	1260
disposal$	6193 4428
disposals$	4428
disregard$	29 33 4690 397 398 1638 1931
disregardded$	33 397 398 1638 1931
disregardding$	33 397 398 1638 1931
disregarded$	33 397 398 1638 1922 1931
disregarding$	33 397 398 1638 1931
disregards$	33 397 398 1638 1931
disrespectful$	5094 5095 2226
disrup	5978 5984 6054 4431
disrupt$	2002 2273 2288
disrupted$	5972
disrupting$	5567 2002 2273
disruption$	5161 5974 6000 2003 4415 2011 2273 2288
disruptive$	410 411 412 5088 5089 5090 5091 5092 5093 5161 1662 1714 4126 1719 2226
disrupts$	2002 2273
disturbed$	1714 4126 2226
divorc	6152 6154 3949 3950
divorce$	6156
divorced$	6155
divorcing$	6155
do$	2718 341 459 5215 753 5446 3250 5457 5463 5477 5483 5484 5497 3293 5513 5514 5515 5516 5517 5518 5519 5556 949 3368 5576 5577 3380 3381 3384 975 1012 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1075 1077 1078 1079 1080 1081 3652 3900 1621 4286 1900 1903
doctor	3877 1480
doctor$	6083
doctors$	3891
dodge$	1207
dodged$	1207
dodges$	1207
dodging$	1207
dodgy$	4619 5001 5002 5003
does$	342 459 753 3294 5517 5518 5519 949 3368 5576 5577 3380 3381 3384 975 1013 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 3466 1075 1077 1078 1079 1080 1081 1621 1900 1903
doesn$	325 326 327 328 329 331 340 733 734 735 3292 1010 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1712 1892 1900
doing$	4676 4677 4678 4679 4680 4681 4682 4683 4684 3467 3468 1075 1077 1078 1079 1080 1081 1903
domestic$	6173 2161
don$	325 326 327 328 329 331 340 733 734 735 3292 1010 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1712 1892 1900
done$	4859 560 5497 5554 3401 3410 3417 3418 5636 5637 5638 5639 3469 1075 1077 1078 1079 1080 1081 5699 5700 5701 5712 1903
doomed$	867 868 869 1877
door$	4882 4884 5986
dopey$	2226
dose	3877
dose$	6083 4522
doubt$	5493 5494 5495 5496 3310 5584
down	1393
down$	64 4939 2777 5071 5156 5157 5158 3201 3224 3235 5442 5744 5745 5746 5747 5748 5749 5750 5751 5752 5753 5754 5755 5756 5757 5758 5759 5762 5763 5764 5765 3560 5767 5768 5942 6017 3835 3921 4266 4416 4417
downed$	3835
downfall$	4918
downlo	3708
download$	4364
downloaded$	5914
downloads$	4364
downplay$	363
downplayed$	363
downplaying$	363
downplays$	363
downs$	3835
drag$	1198
draged$	1198
dragged$	4638 1198
dragging$	1198
draging$	1198
drags$	1198
drain$	2849
drama$	4984 3301 5508 3303 1672 2088
drank$	1465
drawn$	4638 370 378 379 380 381 382 383 5462 5468 5473 5482
dreadful$	1123 1124 1125 1126 5837 5838 5839 5840 1921
dreadlock$	2241
dreadlocked$	1853
dreadlocks$	2241
dreads$	4263 4265
dress$	4854 4855 4856 4857 4858 599 600 601 602 603 604 807 5425 3223 5431 5432 5433 5434 5435 5436 4271 1861 4276
dressed$	4854 4855 4856 4857 4858 4859 797 798 799 5425 5426 5427 5428 5434 5435 4237 4239 4246 1859
dresses$	599 600 601 602 603 604 807 5425 5431 5432 5433 5434 5435 4271 1861 4276
dressing$	807 1861
drift$	134 135 136 137 138 139 168 169 5485
drifted$	134 135 136 137 138 139 168 169
drifting$	134 135 136 137 138 139 168 169
drifts$	134 135 136 137 138 139 168 169
driftted$	134 135 136 137 138 139 168 169
driftting$	134 135 136 137 138 139 168 169
drill	6057
drill$	5171
drink$	4690 4719 4721 4722 4854 4855 4856 4857 4858
drinki	3902 6109 6152
drinking$	4729 4854 4855 4856 4857 4858 1465 6108 1522
drinks$	1465
driv	1391 1436
drive$	4674 2020
driven$	369
drivers$	4819
drivin	1429
driving$	3840
drone$	1430 2033 2274
drones$	1430 2033 2274
drop	1391
drop$	2835 5485 1199
droped$	1199
droping$	1199
dropout$	4080
dropouts$	5045 5046 5047 4080 4081
dropped$	1199
dropping$	1199
drops$	1199
drug	5875 1320 5940 5956 3761 3989 6196 4383 4407 4413
drug$	4741 2550 4764 5001 5002 5003 2831 2832 2833 2834 5045 5046 5047 1272 1275 3731 3807 3808 1439 3902 6109 6152 4007 4081 1671 1698 1713 1975 2099
druggie$	2220
druggies$	2220
druggy$	2220
drugs	5946 6057 3995
drugs$	4741 4745 4754 4755 4774 4775 4776 4822 4823 4824 4825 4826 4827 4828 4829 4995 5064 5161 1272 1275 5935 5950 5951 1439 3895 6102 1522 6201 4006 4007 4009 1671 1698 4114
drunk$	4859 5567 1465
dry$	785 5709 1838
dto$	2404
duck$	1207
ducked$	1207
ducking$	1207
duckked$	1207
duckking$	1207
ducks$	1207
due	1393
due$	2426 63 1570
duties$	5593 5824
duty$	5593 5722 5787 5824
dyed$	1853 4266
dying$	6080
dyscalculia$	2312
dysfunctional$	1714 4126 2246
dyslexia$	6099 2310
dyslexic$	2310
dyspraxia$	2311
dyspraxic$	2311
dysregulated$	2226
e$	5716 5797 5798 3623 5842 5843 6095 6107 4342
each	5876 3693 1311 5975 4375 4427
each$	2936 765 5441 3236 830 944 946 3551 5851 5899 5925 5969 3789 6004 3829 3864 1810 4283 4284 4305 1966 1973
ear$	5407 5781
early$	5255
earn$	157
earned$	157
earning$	157
earns$	157
earring$	4271
earrings$	4271
ears$	5407 5782 5783 5880
easier$	1400
easily$	708 3404 5613 5614 5806 5807 5808 5809 1737
easy$	2430 159 1632
eat$	2059 4521
eaten$	4521
eating	3877 3902
eating$	6083 1487 6108 2069 4521
eats$	2059 4521
eczema$	2321
educat	1495 3928 4549
education$	3907 6120 2122 4543
educational$	3908
effect	2009
effectively$	624 3035 625 626 627 628 631 632 633 634 1780
effort$	5620 5645 5646 5677 5678 5679 5680 5681 5682 5683 5684 3481 3482 3483 3484 3485
egg$	4072
eggs$	4072
ehc$	2121
ehcp$	2381
ehcps$	2381
eighteen$	4837 5209 3015 5236
elder	4401
elder$	4762 5001 5002 5003 4056
elders$	4745 4762 4765 5001 5002 5003 5007 1341 4056
elect$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94
elected$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 5812
electing$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94
electively$	2139
electr	1547 1575
electricity$	3958
electronic$	3986 4608
electronically$	3986
elects$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94
electted$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94
electting$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94
element$	4073 4076
elements$	4073 4076
eleven$	619 620 621 622
email$	5797 5798 4341
emails$	5797 5798 5842 5843 4341 4342
embroiled$	128 129 130
emergency$	6095
emotionally$	1749 1807 2163 2174
empathy$	4977 4040
employment$	6134
enabl	1279
enable	1363 2004
enable$	1367
enableed$	1367
enableing$	1367
enables$	1367
encounter$	4014 4186
encounters$	4014 4186
encour	1268
encouraged$	1273
end$	5483 5484 3281 3302 1469
endanger$	8 1586 1587
endangered$	8 1586 1587
endangering$	8 1586 1587
endangerred$	8 1586 1587
endangerring$	8 1586 1587
endangers$	8 1586 1587
ending$	6080 1469
endless$	3591 3592
endlessly$	950 3361 951 3362 952 953
ends$	3302 5999
enemies$	4915
enemy$	4915
enforc	5978 5984 3812 4351 4414
enforce$	2286
enforcement$	5974 1387 6066 4420 2010 2011 4440 2286
enforces$	2286
engage$	4690 131 132 133 4949 5069 5076 2871 5078 5143 5439 5457 5463 5477 5511 5527 5544 5545 5546 5702 5856 5859 3867 4033 4123 4286 4287 4293
engaged$	124 125 126 127 131 132 133 4859 4867 5076 5462 5468 5473 5482 5530 5531 5532 5533 5534 4033 4123
engagement$	124 125 126 127 5075 5078 466 467 468 469 2881 834 835 836 837 4117 4122 4283
engager$	4095
engagers$	4095
engages$	124 125 126 127 131 132 133 4033
engaging$	124 125 126 127 131 132 133 5076 5078 5544 5545 5546 4033 4116 4123 4293
english$	4553 4554
enjoy$	367 368 5581
enjoyed$	367 368 5581
enjoying$	367 368
enjoys$	367 368 5581
enough$	2717 5298 5299 5300 5301 5302 5303 5304 5305 5306 5307 5308 5309 5310 3174 5381 5726 4209
enquir	5984 6147
enquiries$	1324 5971
enquiry$	5944 5971
enrich	1941
entangled$	128 129 130
enter$	1621 4033
entered$	1336 1337 3856 1446 1621 4033
entering$	1621 4033
enterprise$	5967 4394
enterred$	1621 4033
enterring$	1621 4033
enters$	5912 1621 4033
entirely$	1228 1229 1795 1887 1890 1934
entitled$	2226
epilep	6109
epilepsy$	2315
epileptic$	2315
episodes$	4798
equal$	1787
erratic$	5083 5084 5085 5086 470 1719
escala	1459 2009
escalate$	5485
escalated$	1432
essential$	1396
establ	3684 1322
establish$	5890 1419 1442
estate	3847
estate$	4758 4759 6053 4047 1810
eternally$	2245
european$	1834
evade$	1207
evaded$	1207
evades$	1207
evading$	1207
evasive$	2226
evening$	2043
ever$	3113 3114 704 5525 5526 3361 3362 952 953 3371 5592 3658 4289 4290 4303
every$	2749 4956 2809 653 5441 3236 830 943 3355 945 947 948 3558 3616 3619 5842 5843 5851 5925 3829 3876 4283 4284 1888 4305 4342 1966 1973
everybody$	3538
everyone$	2749 5049 3538
everything$	3073 663 5441 3236 890 891 892 969 970 971 972 973 4036 4283 4284
evicted$	2393
evicti	6152
eviction$	2393
evicts$	2393
eviden	1425 6057 4351 2262
evidence$	5716 5842 5843 5885 1323 1339 1403 4341 4342 1978 4390
evidently$	964 3375 965 966
evil$	1661 4126
exam$	5831 3927 2141 4553
examin	3708
examin$	1440
examination$	4364
examinations$	4364
examined$	5914 1440
examines$	1440
examining$	1440
examins$	1440
example$	5959
exams$	4553
except$	3074
exception$	4296
exchang$	213 2624 214 215 216
exchange$	2616 213 2624 214 215 216 4033
exchanged$	213 2624 214 215 216 4033
exchanges$	213 2624 214 215 216 4033
exchangged$	213 2624 214 215 216
exchangging$	213 2624 214 215 216
exchanging$	213 2624 214 215 216 4033
exchangs$	213 2624 214 215 216
excitement$	4984 4988 1631
exclude$	5856 5857
excluded$	4640 4910 1189 4349 4538 2128
exclus	3927
exclusion$	1406 1499 6133 2385
exclusions$	2385
excuse$	4328 4329
execut	2000
exhibit$	1958
exhibited$	4368 1958
exhibiting$	1958
exhibits$	1958
existent$	5083 5084 5085 5086 5837 5838 5839 5840
expand	1409
expect	3916
expectations$	5151 4168
expected$	1273 1317 5991 6122
expelled$	4541 2131
expensive$	1865
expensively$	782 1835
experi	1556 1557
experience$	4932
experienced$	589 763 3967 3968 4017 4188 1790
experiencing$	3967 3968
explicit$	2602
exploitation$	4617 4618 4741 4918 4919 4935 4936 4980 4981 4982 4983 3812 3831 1421 6039 6040 1434 1447 1451 4034 4054
exploited$	4638 4640 4957 4958 4959 4960 4961 4962 4963 4964 4965 4966 4967 4968 5334 5335 5336 5337
exploiter$	2468 4745 4762 4785 4839 5001 5002 5003 5004 5033 4077
exploiters$	2468 4745 4762 4785 4839 5001 5002 5003 5004 5007 5033 4077
explosive$	2224
expose$	2414 8 1586 1587
exposed$	8 1586 1587
exposes$	2414 8 1586 1587
exposing$	8 1586 1587
extensions$	4254 4265
extract$	1258
extracted$	1258
extracting$	1258
extraction$	4364
extractions$	4364
extracts$	1258
extremely$	1779
eye$	5407 5780
eyebrow$	5407
eyebrows$	5407
eyed$	4244
eyelashes$	4259 4265
eyes$	2972 5407 1263
eyesig	6109
face$	5407 3215 3227 1404
facebook$	183 2594 184 2595 185 2596 186 2597 187 2598
faced$	4164
faces$	5407 2179
facial$	3195 1404 1840 1952
facing$	2179
fade$	4256 4265
fades$	4256
fail	1456 2142
fail$	325 326 327 328 329 331 332 333 334 344 5484 5567 976 977 978 979 5861 5862 5863 5864 1628 4297 1893 1894
failed$	325 326 327 328 329 331 332 333 334 346 5567 976 977 978 979 3395 5602 5861 5862 5863 5864 1628 1893 1894 4349
failing$	325 326 327 328 329 331 332 333 334 347 5567 976 977 978 979 5597 5598 5599 5600 5861 5862 5863 5864 1628 1893 1894 1895 4307 4308
failings$	5597 5598 5599 5600 1895 4307 4308
failled$	5567 5861 5862 5863 5864 1628
failling$	5567 5861 5862 5863 5864 1628
fails$	325 326 327 328 329 331 332 333 334 345 5567 976 977 978 979 5861 5862 5863 5864 1628 1893 1894
failure$	332 333 334 5597 5836 4080 1895 4307
failures$	5597 5598 5599 5600 5836 4080 1895 4307 4308
fair$	785 1831 1832 1838 1853
fake$	1846
fall	1391
fall$	138 139 393 5485 1166 1929
fallen$	138 139 393 1166 1929
falling$	138 139 393 1929
falls$	138 139 393 1166 5844 1929 4343
false$	5586 1641 1644 1848
families$	5097 5111 5112 5113 5114 5115 5116 3497 3498 3499 3500 3501 3502 3538 4125 4171 4176 4341
family	3933 3945 6157
family$	5097 5111 5112 5113 5114 5115 5116 5267 5292 3549 6140 6151 3946 6168 6180 4125 4171 1764 4176 2088 4564 4579 2171
far$	641 645 676 750 1108 1109 1110 1237
farce$	4319
farcical$	2246
fashionably$	782 1835
fast$	5255 1632
fat$	2240
father	6140 3945 6153 3948 6157 6160 6161
father$	5160 675 1518 1519 6137 6151 3946 1538 6166 1551 3970 6180 4171
fathers$	1551 4171
fault$	4684 4685 4906 5846 1230 4035 1932 4346
favor$	2618
favors$	2618
favour$	2617 4830 4831 800 801 802 803 804 805 806 4022 1860
favoured$	800 801 802 803 804 805 806 1860
favouring$	800 801 802 803 804 805 806 1860
favourred$	800 801 802 803 804 805 806 1860
favourring$	800 801 802 803 804 805 806 1860
favours$	2617 4830 4831 800 801 802 803 804 805 806 4022 4023 1860
fear$	756 1797
feared$	756 1797
fearless$	2235
fears$	756 1797
february$	4760
feckless$	2226
fed$	1521 1552
feed	1423 1941
feed$	1258
feeded$	1258
feeding$	1258
feeds$	1258 1521
feel$	1305
feelin	2071
feels	2071
feet$	4739 4740 3187 5815 1817
feigned$	1644
fell$	138 139 393 1166 1929 4429 2091
felt	2071
female	1992
female$	3176 5383 5384 3179 5386 5387 3687 1319 4220 1810 1970
females$	5096 1319 2236
fend$	2987 3092 3093 3094 3097 3098 3100 3101 3104 694 5703
fendded$	694
fendding$	694
fended$	694
fending$	3092 3093 3094 3097 3098 3100 3101 3104 694
fends$	694
feral$	1714 4126 2226
ferocious$	2224
fewer	1391
fiercely$	1795 1808
fifteen$	619 620 621 622
fight	1391
fight$	4690 4719 4721 4722 4889 5161 2988 5483 5485 3301 5508 3303 5563 5564 5565 5567 2020
fighti	3803 3950
fighting$	5161 5567 6009 6117 1522 6156
fights$	5161 5563 5564 5565 5567 5568
figure$	3086
figures$	5831
file$	5716 5898 6019
files$	5716 5898 6019
film	1453
film$	4674 1308 5927 5929 3841 1431 3864 4444
filmed$	4638 1308 5928 3841 1431
filming$	1308 3841
films$	1308 5927 3841
filthy$	2240
final$	1512 2183 2185
find	5918
find$	2 518 521 5483 3684 1322
findded$	2
findding$	2
finded$	2
finding$	2
finds$	2 519
fine$	5298 5299 5300 5301 5302 5303 5304 5305 5306 5307 5308 5309 5310 3124 714 715 3127
finger	6043 1453
finger$	5643 5644 5653 5654 5666
fingerprint$	3864
finish$	3283
fire	3976
fire$	4892 5961 3976 6182
firear	6196
firm	1449
firm$	3860
first$	415 2183
fit$	3519
fits	6109
fits$	4468
fitting$	3207 3226
five	3672 3693 3719 1311 1347 5969 5975 6047
five$	486 5237 776 3556 5899 3758 3821 1428 6048 1437 1445 6067 1970 4452
flag$	1299 1410 1955
flagged$	1299 5928 1350 1410 1432
flagging$	1410
flags$	1299 1410
flashback$	2369
flashbacks$	2369
flashy$	1865
flat	3945
flat$	4777 4778 4779 4780 2575 2576 2577 2578 838 6151 6158 6164 6172 4562
flats$	6170
fled$	4382
fleece$	4271
fleeces$	4271
flirt$	188 189 190 202 276
flirtatious$	2211 2233
flirted$	188 189 190 202 276
flirting$	188 189 190 202 276
flirts$	188 189 190 202 276
flirtted$	188 189 190 202 276
flirtting$	188 189 190 202 276
flirty$	2211
floor$	6171
floppy$	1832
flout$	397 398 1638
flouted$	397 398 1638
flouting$	397 398 1638
flouts$	397 398 1638
floutted$	397 398 1638
floutting$	397 398 1638
fluoxetine$	2345
fob$	1175 1177 1178 1179
fobbed$	1153 1175 1177 1178 1179
fobbing$	1175 1177 1178 1179
fobed$	1175 1177 1178 1179
fobing$	1175 1177 1178 1179
fobs$	1175 1177 1178 1179
foetal$	2095
follow	1292 1453
follow$	4690 4949 5439 5457 5463 5477 1014 1015 1016 3537 5859 1308 5929 3841 3864 1621 4286 4444
followed$	4859 4867 1014 1015 1016 5712 1308 3841 1621
following$	1308 3841 1621
follows$	1308 3841 1621
food	1547 3963
food$	4822 4823 4824 4825 4826 4827 4828 4829 3958 1552
foodbank$	6169
foolhardy$	1590
foolish$	2438 2445 306 1590 1627
foot$	3187 5958 1817
footag	3711 3862
footage$	5917 3712 5919 1304 1420 1430 6051 6068 1957 4369
footprint$	6026
for	3734 1363 4351 1941 2004 2009
for$	4701 2556 2558 2559 4816 2616 2680 2681 2682 2683 4978 5053 2854 2934 2939 2940 2955 3105 5363 5365 5380 950 951 5570 3522 5734 5735 5820 3630 5867 5869 5890 5925 3750 3756 5970 3768 3772 3773 1388 3840 6055 3851 6085 3893 3897 3911 6186 1578 6199 4176 4344 4382 4429 4461 2124 4592 4595 4597 4601 4608
force	1264 3680 3688 3689 3690 1280 1281 5916 1310 1366 3812 3831 1421 6039 6040 1434 1447 1451
force$	3416 5847 3675 5886 5887 1271 5889 5894 5895 5896 3691 3692 5901 1285 3721 5962 1366 3777 3778 6018 6027 6037 3832 3857 3858 4423
forced$	445 448
forehead$	5407
foreign$	1834
forens	2280
forever$	950 3361 951 3362 952 953
forget	3876
forget$	6082
forgot$	4349
forgotten$	1922 4349
form	1350
form$	5737 1435
formal$	2183
formally$	2127
formed$	1435
forming$	1435
forms$	1435
forty$	5236
forwar	1423
foster	2153
foster$	538 6140 3945 6157 6181 1761 4564
fostered$	4564
foul$	1736
found$	2 2862 520 522 1579 1704
foundation$	5408 5409 5410 4268
four	6047
four$	3821 1428 6048 1437 1445 6067 1970 4452
fourteen$	619 620 621 622
frame$	5390 5391 5392 4224
frames$	5390 5391 5392 4224
fraternise$	1633
fraternised$	1633
fraternises$	1633
fraternising$	1633
freckled$	785 1838 2240
freckles$	2241
freckly$	2240
free$	4676 4677 4678 4679 4680 4681 4682 4683 4851 4852 1546 4032
freely$	4851 4852 236 5806 5807 5808 5809 4031 4032 1622
frequent$	180 181 1600
frequently$	179
friend	5876 1311 1347 1355 5975 3786 5992 6047 6070 4433 4583
friend$	5097 5111 5112 5113 5114 5115 5116 5382 5385 4073 4125
friends$	2412 4714 105 2661 2665 2666 314 2811 401 402 403 5097 5111 5112 5113 5114 5115 5116 5382 5385 5502 5503 5504 5505 5506 3307 3308 3309 3357 5596 3497 3498 3499 3500 3501 3502 3548 5779 5787 5788 5789 5790 5791 5792 5793 3758 3766 3821 1416 1428 6048 1437 1445 6067 3998 4073 4125 1722 4336 4341 4452
friendship$	387 388 2823 4073
friendships$	3 4 5 6 7 387 388 4073
frighten$	5370
frightened$	5334 5335 5336 5337 754 755
frizzy$	1832 1853
from	1376 4351
from$	2726 2727 5087 2925 3056 3087 3138 3161 5382 5385 5455 5908 5925 5942 1365 3787 1443 3910 3911 6159 1574 4270 4306 4442 4519 2114 4542 4608
fruitful$	5990
frustrating$	3593 3594 5801
ft$	1817
full$	635 1857
fully$	557 635 708 711 1795
functi	1350 4520
function$	599 600 601 602 603 604
functioned$	599 600 601 602 603 604
functioning$	599 600 601 602 603 604
functionned$	599 600 601 602 603 604
functionning$	599 600 601 602 603 604
functions$	599 600 601 602 603 604
fund$	5702
funds$	4577
furthe	1264 2009 4433
further$	3675 1354 1970
furthered$	1354
furthering$	1354
furthers$	1354
futile$	1882
gallery$	3855
gambling$	6102
game$	5171
gaming$	4805 4806 4807
gang	5879 1264 3680 3688 3689 3690 1280 1281 5916 1310 1320 5956 1355 5973 3812 3831 1421 6039 6040 6045 1434 6052 1447 1451 3863 6069 4383 4407 4413 4414
gang$	2509 4741 4745 4755 4762 4785 4995 5004 5023 549 3675 5886 1272 3731 5938 3746 3747 5966 5967 3766 6010 3808 1406 3843 1433 6057 3854 4006 4007 1645 1713 1756 1955 1969 1973 1990 1994 1998 4410 2030 2214 2277
gangling$	2240
gangly$	2240
gangs$	4741 4745 4755 4762 4995 5004 5023 5886 1272 5967 3843 3854 4006 4007 1645 1994 1995 2030 2214 2277
gangsta$	5024 4057 2215
gangstas$	5024 4057 2215
gangster$	5024 4057 2215
gangsters$	5024 4057 2215
gap	4351
gap$	5836
gaps$	5836
gather	3814 4351 1941 1979
gather$	5167 1258 5920 3845 4222
gathered$	5167 1258 3845 4222
gathering$	5167 1258 6020 3845 4222
gatherred$	5167 4222
gatherring$	5167 4222
gathers$	5167 1258 3845 4222
gaudy$	1865
gaunt$	2240
gave$	115 1060 1158 1159 1160 1161 1162 3605 2112
gbh	3989
gbh$	6195
gcse$	4543 2141 4553 2143 2148
gcses	3927
gcses$	6133 4543 4553
gdpr$	5819
gear$	5431 5432 5433 4276 4282
genera	1941
general$	838
gentleman$	5269 5270 5271
get	3729 1436
get$	23 24 4690 4721 4722 4850 288 289 393 413 420 421 422 423 424 425 426 427 2866 2867 487 501 502 503 504 505 506 5200 624 3035 625 626 627 628 631 632 633 634 5325 5326 5483 5484 3322 5544 5545 5546 3654 1620 1621 4033 1668 1669 1715 1716 1726 4293
gets	2087
gets$	23 24 288 289 393 413 420 421 422 423 424 425 426 427 487 501 502 503 504 505 506 5200 624 3035 625 626 627 628 631 632 633 634 3347 1494 1521 1621 4033 1668 1669 1715 1716 1726 2057 2127 2129
getting$	23 24 4850 393 2886 2887 5544 5545 5546 3342 5567 4293
gift$	4822 4823 4824 4825 4826 4827 4828 4829
gifts$	4822 4823 4824 4825 4826 4827 4828 4829 4986 4987
gilet$	5431 5432 5433 4276
gilets$	5431 5432 5433 4276
ginger$	1832 1853 2240
girl	6047 3992
girl$	105 5097 5111 5112 5113 5114 5115 5116 3687 3821 1428 6048 1437 1445 6067 6198 1639 4072 4125 1722 4247 4452
girlfr	6152
girlfriend$	4834 6136 6168 4024 4025
girlfriends$	4834 4024 4025
girls	3679 3693 3719 1311 1347 6047 6070
girls$	105 2661 2665 2666 314 2811 401 402 403 5025 5097 5100 5111 5112 5113 5114 5115 5116 5131 5502 5503 5504 5505 5506 3307 3308 3309 3357 5596 3497 3498 3499 3500 3501 3502 3547 5761 5779 5787 5788 5789 5790 5791 5792 5793 5899 3758 3821 1416 1428 6048 1437 1445 6067 4008 4072 4125 1722 4247 4336 4341 4452
give$	115 583 3160 5457 5463 5477 3444 1158 1159 1160 1161 1162 3685 1408 4286
given$	898 1060 1158 1159 1160 1161 1162 5878 5933 1494
gives$	115 1060 1158 1159 1160 1161 1162 1408
giving$	115 1158 1159 1160 1161 1162 1408
glamour$	4986 4987
glasses$	4271
glean$	1258
gleaned$	1258
gleaning$	1258
gleans$	1258
gloves$	4271
go$	4671 2489 2490 2491 2492 4699 4719 4721 4722 2531 134 135 136 137 138 139 162 165 168 169 2582 2590 4850 4854 4855 4856 4857 4858 4924 4949 371 5439 5457 5463 5477 5483 5484 5567 1620 1621 4033 4286 2165
goad$	1637
goadded$	1637
goadding$	1637
goaded$	1637
goading$	1637
goads$	1637
goal$	1396
gobby$	2226
goes$	134 135 136 137 166 168 169 2590 371 893 5567 5912 1478 1552 1570 1620 1621 4033 2087 2165
going$	4729 2525 134 135 136 137 161 168 169 2581 2588 2589 2590 225 4850 4854 4855 4856 4857 4858 3030 3032 3033 3271 861 862 863 864 3276 870 871 872 5567 1317 1570 1620 1621 2165
gold$	1842 4271
gone$	2520 134 135 136 137 138 139 168 169 2590 4859 4860 2662 4874 4875 4876 4877 3913 1620 1621 4033
good$	2445 158 2825 5058 2994 3048 687 3340 3520 1821
goods$	4462
gorgeous$	2240
gormless$	2226
got	6091
got$	23 24 4859 4874 4875 4876 4877 296 297 393 531 789 5636 5637 5638 5639 1521 1620 1621 4033 1755 1854 2091 2127 2129 2130 2180
gp	3877 1480
gp$	6083 3891
gps	1575
gps$	3986
grade$	4552 4554 2253
graded$	486 489 5928 2253
grades	6132 3927
grades$	6133 4552 4554
gran	6140 3945 6153 3948 6160 6161
gran$	6151
grandf	6140 3945 6153
grandfather$	6151
grandm	6140 3945 6153
grandmother$	6137 6151
grandp	6140
grante	2188
grasp$	4949 2751 2752 2753 2754 2755 2756 2757 2758 2759 2760 2761 2762
grass$	5828
gravitate$	378 379 380 381 382 383
gravitated$	378 379 380 381 382 383
gravitates$	378 379 380 381 382 383
gravitating$	378 379 380 381 382 383
greasy$	785 1832 1838 1853
greed$	4986 4987
green$	5293 5294 5295 4199 1833 1853
grew$	784 1837
grey$	1853 4271 1865 4403
grip$	5871 5872 5873 5874 1452 4350
grips$	1452
groomed$	4638 4640 4957 4958 4959 4960 4961 4962 4963 4964 4965 4966 4967 4968 4238
groomer$	4785 5033 4077
groomers$	4785 5033 4077
grooming$	4918 4919 4054
gross$	1896
grounds$	1362
group	5876 3672 3693 5906 5921 5923 3719 5926 1311 3726 1347 5969 1355 5973 5975 3786 5992 3789 3790 6047 3863 6069 6070 4359 4375 1982 4413 4414 4427 4433
group$	105 2661 2665 2666 2706 314 2811 401 402 403 5027 5029 430 5097 5100 5111 5112 5113 5114 5115 5116 5131 2932 2933 549 758 759 5502 5503 5504 5505 5506 5509 3307 3308 3309 3312 3313 3357 5596 3497 3498 3499 3500 3501 3502 5722 3541 3543 5778 5787 5788 5789 5790 5791 5792 5793 3589 5865 5866 3663 5899 3704 1294 5932 1320 5945 3758 5967 3766 5987 3783 5995 6007 6018 3821 1416 6037 3832 1428 6048 6049 6050 1437 1445 3858 6067 3866 6075 3871 4072 4125 1722 4176 4336 4341 1965 1982 4396 4452
groups$	5027 5029 5097 5100 5111 5112 5113 5114 5115 5116 5967 6050 4125 4396
grow	1409
grow$	784 1837
growing$	784 1837
grown$	217 4839 590 3004 5212 3011 3012 3013 3014 3023 3024 3025 5233 5234 5235 3036 3038 3039 3040 3041 3042 3046 5253 5254 638 655 5274 661 662 3075 5282 5283 3081 3082 3115 3118 3158 764 784 4191 1803 1837
grownups$	5216
grows$	784 1837
grubby$	1858 1865 2240
guaranteed$	867 868 869 1877
guardi	4568
guards$	1430
gucci$	4271
guidance$	5341 5353 5355 5627 5628 5629 5630 5631 5632 5633 4049
guilt	5940 3746
guilt$	5848 5952 1932 4347
guilty	2201
guilty$	3774 2201 4612
gullible$	5293 5294 5295 4199 2226
gun	6196
habit	4510
habit$	4645 4001 4002
habits$	4645 4001 4002
habitual$	180 181 3854 1600 1663 1670 1975
habitually$	179
had	1461 1486 2087
had$	199 2653 2654 2655 2658 2659 250 251 252 253 254 255 256 284 459 531 5382 5385 789 5576 5577 974 1005 1006 1007 1008 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1035 1036 1037 3506 5713 1472 3897 1494 1755 4222 1854 1900 4382 2057 2114 2124
hair$	5401 5403 5404 5405 5436 4251 1843 4264 1855
haircut$	5403 5404 5405 4264 1855
haircuts$	5403 5404 5405 4264 1855
haired$	4235 4243
hairstyle$	5403 5404 5405 4264 1855
hairstyles$	5403 5404 5405 4264 1855
hairy$	2240
half$	1909
halluc	2305
hand	1423
hand$	2991 2992 3139 3143 5407
handed$	4323 4324 4437
handful$	432 2843 433 2844 434 2845 435 2846 5122 4080
handl	4353
handle$	5069 2973 2984 3092 3093 3094 3097 3098 3100 3101 3104 707 5325 5326 1452 1791
handled$	707 1791
handles$	707 1791
handli	5955
handling$	3092 3093 3094 3097 3098 3100 3101 3104 707 1220 1221 1222 1223 3989 1791 4332 2297
hands$	2991 2992 5407 5714 5813
handse	3826
handset$	1297 5915 6032 1953
handsets$	1297 5915 6032
handsome$	2240
hang$	4690 4719 4721 4722 4733 4854 4855 4856 4857 4858 384 5167 4222 2056
hanged$	5167 4222 2056
hangged$	5167 4222
hangging$	5167 4222
hanging$	4729 4854 4855 4856 4857 4858 384 5167 4222 2056
hangs$	384 5167 4222
haphazard$	5837 5838 5839 5840
happened$	2672 2673
harass$	394 1636
harassed$	394 1636
harasses$	394 1636
harassing$	394 1636
hard	1449
hard$	452 453 454 455 456 457 2915 5161 582 3860 1800 1834
hardened$	1663 4162 4210 2235
harder$	452 453 454 455 456 457 5619
hardest$	452 453 454 455 456 457
hardly$	702 703 738 739 740 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1063 1108 1109 1110 1502 1782 1783 1788 1796 1900 2110
harm$	4617 4618 2677 2678 4918 4919 4935 4936 4957 4958 4959 4960 4961 4962 4963 4964 4965 4966 4967 4968 4980 4981 4982 4983 5836 3854 3969 6175 1573 6195 4034 1969 1973 1975 1995 4464 4487 2077
harmed$	4487 2077
harmer$	4085
harmers$	4085
harmful$	2445 4748 410 411 412 1591 1662 1975
harming$	4487 2077
harms$	4487 2077
has	1461 6091 1475 2087
has$	2417 199 284 2721 459 531 5382 5385 789 876 3368 5576 5577 974 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 3744 1472 3886 1494 1575 1755 4222 1854 1900 2057 2114 2124
hasn$	1010 3431 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1900
hat$	4271
hats$	4271
have$	2418 2503 2517 2521 199 2668 284 2716 2722 5019 459 531 5167 789 3266 3275 5483 876 3368 5576 5577 974 5603 5604 5605 3400 5610 5611 5612 3409 3415 3445 1755 4222 1854 4309 4310 4382 4429 4447 2114 2124
haven$	1010 3432 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1900
having	2087
having$	199 789 1854 2057
havoc$	4105 4106 4107
hawk$	204 1609
hawked$	204 1609
hawking$	204 1609
hawkked$	204 1609
hawkking$	204 1609
hawks$	204 1609
hazel$	1833
he$	2449 2643 2661 2665 2666 4925 314 400 2811 401 5018 402 403 5170 5502 5503 5504 5505 5506 3307 3308 3309 3311 3416 5626 2127
head$	4882 4884 2991 2992 656 657 658 659 660 3209 5817 1201 5994 4262 2372
headed$	4138 4234 4322
heads$	4882 4884 2991 2992 1119 5817 1201 4189 4201 4260 4261
headscarf$	4271
headscarves$	4271
health	3902 3906 6152
health$	3877 6089 6090 3885 6096 3892 6108 2082 4494
healthcare$	3907
healthier$	2445
hear$	5022 2072
heard$	560 1559 2074
hearin	6109
hearing$	1559 2073 2078 4604
hearings$	4604
hears$	2072
heart$	3872 6089 2081
hearted$	4320
heartless$	2226 2246
heatin	1547
heating$	3958
heavier$	1813
heavil	3876
heavily$	783 6082 6101 1814
heavy	1449
heavy$	3860 1813 1815 1857 1913
heavyset$	2239
heed$	4949 5677 5678 5679 5680 5681 5682 5683
heeded$	4859 4867
heels$	5815 4271
height$	5390 5391 5392 4224
held	4351
held$	586 1236 5892 6054 1454
helicopter$	2033
help	1279 1363 1425
help$	43 2738 4956 5069 5078 2983 5341 5350 5353 5355 5358 5359 5360 5361 5362 834 835 836 837 5457 5463 5477 5511 5527 5544 5545 5546 5552 5702 5711 1220 1221 1222 1223 5859 1354 1367 1396 6123 4098 4283 4286 4293
helped$	4948 5079 5462 5468 5473 5476 5482 5530 5531 5532 5533 5534 5888 1354 1367
helpful$	5888
helping$	2739 5544 5545 5546 3341 1354 1367 4293
helps	1363
helps$	1354 1367 1396 4294
hepatitis$	2362
her	3679 3704 1320 1492 1501 1520 3933 6167 1564 4539 2188
her$	4620 4621 2440 2444 2457 59 66 67 69 2483 105 4736 2615 2706 309 4933 2730 4975 4979 2774 5049 2932 2933 5174 565 3000 3002 3189 3190 3191 812 5547 3538 5788 5789 5790 5791 5792 5793 3607 3609 3611 3618 5831 3731 1466 3880 3881 3894 6105 3903 3912 1516 3931 1534 1535 3947 1537 6158 3954 3960 3966 3975 3988 3994 1612 1624 1722 1862 1863 4336 4471 2083 2085 2116 2170 4587 2183 2191 2205
heroin	6196 3995
heroin$	3895 6201 4009
herself$	2411 2413 4620 4621 2428 2429 19 2431 2432 2433 2434 2435 25 2593 4880 4881 4883 2688 2689 2690 2691 2692 2693 2694 2695 2697 2698 4907 4908 2728 2732 322 2734 2735 4942 4943 4944 4945 4946 4947 2843 2844 2845 2846 5059 5190 5191 5192 5193 5194 5195 5196 5298 5299 5300 5301 5302 5303 5304 5305 5306 5307 5308 5309 5310 5311 3106 5318 3643 3873 3932 3997 4019 4020 4202 4203 4467 4488
herselves$	3873 4467 4488
hid$	1202
hidden$	5892
hide	3729 1334
hide$	4674 1202
hided$	1202
hides	1334
hides$	1202
hiding	1334
hiding$	1202
hierar	6052 4401 4405 4407 4413
hierarchy$	5966 2268
high$	26 479 480 2897 2898 2899 2900 2901 2902 2903 2904 5567 3503 1912 2053
higher$	479 480 2111
highest$	479 480
highlights$	4265
highly$	1449 1795
hijab$	4271
hijabs$	4271
him	3679 6167 4539
him$	4620 4621 2706 2932 2933 5547 3538 5788 5789 5790 5791 5792 5793 4336 4471 4587
himself$	2411 2413 4620 4621 2428 2429 19 2431 2432 2433 2434 2435 25 2593 4880 4881 4883 2688 2689 2690 2691 2692 2693 2694 2695 2697 2698 4907 4908 2728 2732 322 2734 2735 4942 4943 4944 4945 4946 4947 2843 2844 2845 2846 5059 5190 5191 5192 5193 5194 5195 5196 5298 5299 5300 5301 5302 5303 5304 5305 5306 5307 5308 5309 5310 5311 3106 5318 3643 3873 3932 3997 4019 4020 4202 4203 4467 4488
himselves$	3873 4467 4488
his	3704 1320 1492 1501 1520 3933 1564 2188
his$	2440 2444 2457 59 66 67 69 2483 105 4736 2615 4835 309 4933 2730 4975 4979 2774 5049 5174 565 3000 3002 3189 3190 3191 812 3607 3609 3611 3618 5831 3731 1466 3880 3881 3894 6105 3903 3912 1516 3931 1534 1535 3947 1537 6158 3954 3960 3966 3975 3988 3994 1612 1624 1722 1862 1863 2083 2085 2116 2170 2183 2191 2205
histor	1264
historic$	3675
history$	1557 4075 4493 4582 4611
hit	1540 6176
hit$	3951
hiv$	2361
hold	1334
hold$	5072 2995 585 586 1236 3678 3744 1455
holdin	3733 5946 1334 6059 3990
holding$	586 5345 5349 5939
holds	1334 6059
holds$	586 1236 3744
home	3945 6157
home$	4726 4758 4759 4868 4869 2948 5292 5925 6139 6146 6150 6151 6158 6164 6165 6172 6175 6177 6180 6191 2138 4550 4562 4564 4573 2169 4581 4588
homeless$	2394
homelessness$	2394
homes$	4758 4759 6170
honest$	5462 5468 5473 5482
hood$	813 4271 1864 4403
hooded$	1810 1865 4403 2240
hoodie$	5431 5432 5433 4271 4273 4276 2242
hoodies$	5166 2961 5431 5432 5433 4271 4273 4276 2242
hoodlum$	2216
hoodlums$	2216
hoodrat$	2216
hoodrats$	2216
hoods$	5166 2961 813 4271 4273 1864 4403
hoody$	5431 5432 5433 4276
hooligan$	2216
hooliganism$	2216
hooligans$	2216
hope$	3299 6038 4295
hopeless$	2838 894 895 1677 1714 1717 2226 2246
hopelessly$	2246
hoper$	5042 5045 5046 5047 4081 4089
hopers$	5042 5045 5046 5047 4081 4089
hopes$	6038
hoping$	6038
hopings$	6038
horde$	408 409
hospit	3890 1480 1573
hospital$	6095 6096 3891 6107 3984
hospitalised$	2354
hospitalized$	2354
hostel	3943
hostel$	6149
hostile$	461 462 463 464 465 5094 5095 1370 1719 2224
hostility$	5129 5130 514 515 4133
hot	3816 3850 2045
hot$	1547 1727
hotel$	4777 4778 4779 4780 2575 2576 2577 2578
hotspot$	6022 6056 2039 4456
hotspots$	6022 6056 4456
hours$	6123 1507 2263
house	3945
house$	4777 4778 4779 4780 2575 2576 2577 2578 5267 5292 6151 6158 6164 6172 4562
househ	3945
household$	5267 5292 6151
houses$	6170
housin	6152
housing$	4570
how$	5168 3095 3096 693
hrs$	2263
hub$	6018 6037 3832 3858 4441
huge$	2438
hulking$	2240
hung$	384
hungry$	4163 4576
hunt$	371 2782 372 373 374 375 376 377
hunted$	371 2782 372 373 374 375 376 377
hunting$	371 2782 372 373 374 375 376 377
hunts$	371 2782 372 373 374 375 376 377
huntted$	371 2782 372 373 374 375 376 377
huntting$	371 2782 372 373 374 375 376 377
hurt	1540 6176
hurt$	4638 4640 4910 5485 3951 2077
hurted$	2077
hurting$	2077
hurts$	2077
husband$	6136 6168
hygien	3902 6109
hygiene$	6108
hyper$	2226
hypocritical$	2246
hysterical$	2226
i$	1234
ic	1992
ic$	768 1812
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
identi	1269 5897 5918 1320 1322 1357 5984 4401
identical$	1865
identically$	782 1835 4270 4272
identified$	417 1300 3731 1566 1970 4382 1975 4403
identifies$	5927 1383
identify$	5920 5927 1383 1442
identifying$	1383
identity$	1276
idle$	4155 2226
idly$	3511 4315
iep$	2382
ieps$	2382
ies$	5266
if$	237 238 239 240 241 242 243 244 245 246 247 248 249 4878 4879 1009 1095 1096
ignorance$	2246
ignorant$	2226 2246
ignore$	4690 4719 4721 4722 397 398 5567 1212 1213 5857 1638 1873 1930 1931 4349
ignored$	397 398 5447 5448 5449 5450 5567 1212 1213 5861 5862 5863 5864 1638 1873 1922 4337 1930 1931 4349
ignores$	397 398 5567 1212 1213 1638 1873 1930 1931 4349
ignoring$	397 398 5567 1212 1213 1638 1873 1930 1931 4349
ill$	796 815 1741 1743
illegal$	4748
illnes	3872 3877 6152 6154
illness$	6078 6083 4525
image$	4808 3671 1261 3815
images	1422 3833 3834
images$	4808 2622 212 4830 3671 1261 5898 1282 3815 1420
immaculately$	782 1835
immature$	2226
immaturity$	2720 310 311
immigration$	6152 2166
imminent$	5991
immuni	2373
impair	3872
impairment$	6078 4489 4525
implicated$	124 125 126 127 1566
important$	1396
imposing$	1813 2240
impossible$	452 453 454 455 456 457 894 895 1882
impressionable$	2226
impris	6152
impulse$	2770
impulsive$	2226
in	3929 1525 2087
in$	49 4674 2526 2535 2539 2542 2553 2554 2555 213 2629 4956 2804 2817 2861 2925 2934 2963 5281 722 5382 5385 3201 3202 3203 5536 5543 3367 3387 5676 3612 5939 5942 5952 1380 3869 3870 3899 3901 3913 3920 3933 3935 3936 3964 3981 1574 1630 1763 4176 4266 4270 4272 4292 4306 4382 2089 4563 4567 4601
inadequacy$	2246
inadequate$	2246
inadequately$	2246
inappropriate$	4748 2602 1634 1719 1865
inappropriately$	782 1835 4270 4272
incapable$	1880 4301
incessantly$	2245
incest$	6173
inch$	3064
inclination$	3330 5537 5538 5539 5540 5541 5542
include$	4382
income	6152
income$	4582
incompetence$	2246
incompetent$	2246
incompetently$	2246
inconsistent$	5083 5084 5085 5086 470 1711
incorrect$	1858
increa	1409 2009
indecent$	2602
indepe	4563
independent$	3078 3080 763 4206 4219
index	4405
index$	6060
indica	3676 4351
indicate$	5882
indicates$	5882
indifference$	2246
indifferent$	4301 2246
indisputably$	2245
indivi	5975 4427
individual$	5097 5111 5112 5113 5114 5115 5116 5382 5385 1319 5975 6035 1496 4125 4177
individuals$	5001 5002 5003 5004 5097 5111 5112 5113 5114 5115 5116 5382 5385 1319 3794 4125 4177
indulge$	131 132 133
indulged$	131 132 133
indulges$	131 132 133
indulging$	131 132 133
ineffective$	2246
ineffectual$	2246
inept$	2246
ineptitude$	2246
inevitable$	896
inevitably$	4302 2245
inexcusable$	3593 3594 5801 2246 2247
inexcusably$	2246
inexplicably$	2248
infamous$	546 1765 2228
infect	3872
infection$	6078 4525
inflicted$	4037
influe	5973
influence$	5028 4073
influenced$	4638
influences$	5028 4073
inform	1363 1425 4351 2009
inform$	1259 5885 1277 1278 1354
informant$	2254
informants$	2254
information$	5716 3536 1220 1221 1222 1223 3669 5884 5885 1270 6051
informed$	1354
informing$	1277 1278 1354
informs$	1277 1278 1354
inhale	3877
inhaler$	6083 2318
inhalers$	2318
initiative$	2020
injunc	3836
injunction$	6000 6042 6200 4438
injunctions$	6000 6042 4438
injuri	3877
injuries$	6083
injury	3872 3877
injury$	6078 6083
inner$	771
innocent$	5261 5262 5263 5264 4194
innocents$	5256 5257 5258 5259 5260 4193
inpatient$	2355
inquiry$	5944
insane$	4126
inside$	4674
insight$	4040
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
institutional$	1896
instructed$	1273 1312
instructions$	4049
insulin$	2320
integrated$	1989
intel$	2250
intell	5916 4401 4405
intelligence$	5716 5879 5881 5901 3747 6027 3857 1940 4352 2030 2249 2272 2289
intended$	1396
intens	1449 2009
intensive$	3860 2178
intent$	6195 4613
intention$	3330 5537 5538 5539 5540 5541 5542
intentions$	3330 5537 5538 5539 5540 5541 5542
interc	3725 2301
intercepted$	5931
intercourse$	4014
interest$	5527 3330 5537 5538 5539 5540 5541 5542 5677 5678 5679 5680 5681 5682 5683 3481 3482 3483 3484 3485 3659 5871 5872 5873 5874 1270 5936 4350
interested$	3337 3470 3625
internally$	2127
internet$	183 2594 184 2595 185 2596 186 2597 187 2598 4805 4806 4807 1614
interr	3708
interrogated$	5914
interv	1571
intervene$	5702 5856 5859 5978
intervened$	5712
intervention$	5078 6189 4283 4607
interventions$	5078 834 835 836 837 4283
interviewed$	1344 1567
intimate$	2602
intimidate$	394 1636
intimidated$	394 1636
intimidates$	394 1636
intimidating$	394 5161 1636 1719 1834 2224
into	1525 1941
into$	4641 4674 2545 2546 2547 2549 2859 1443 3936 1574
invariably$	2245
invest	5984 6147 3980 2019 2279
investigate$	5702 5859
investigation$	5971 5980 6185 6186
investigations$	5971 5980
invincible$	2235
invitation$	3241 831 832 833
invitations$	3241 831 832 833
invite$	273 274 1623
invited$	273 274 1623
invites$	273 274 1623
inviting$	273 274 5544 5545 5546 1623 4293
involv	5940 5956 4383
involved$	4638 4640 124 125 126 127 128 129 130 406 450 5860 3733 6044 1566 4056
involvement$	124 125 126 127 406 3746 4056
involving$	5957
iq$	2376
irresponsible$	2445 306 1590 1627 2246
irresponsibly$	2206 2246
is	1350 6091 2071
is$	2451 71 72 288 289 413 420 421 422 423 424 425 426 427 459 2877 2882 487 501 502 503 504 505 506 624 3035 625 626 627 628 631 632 633 634 643 5382 5385 3220 3245 3302 3368 984 985 3631 1228 1229 3686 3722 3785 3792 3859 1523 1577 1668 1669 1700 1715 1716 1726 4222 4266 4267 1934 4382 2036 2079 2084 2091 2102 2127 2129 2130 4560 2163 2167 2180 2182 2183 2187
isn$	860 865 1712 1782
isolation$	1509
iss$	2178
issue	1260
issue$	5128 1408 4056 4131 4493
issued	1260
issued$	5878
issues	1260
issues$	5128 1408 4056 4131 4493
issuin	1260
it$	4843 4885 4886 4888 528 5168 2971 5338 5339 873 874 5583 3416 5626 3451 3452 5706 5715 1182 1183 1184 5842 5843 4036 4114 4342
its$	2533 2729 5624 3523 3533 3607 3609 3611 5819 5820 3616 3618 3619 5831 5851 3647 3759 3767 3966 1897 4335 1935
itself$	2411 2413 2428 2429 19 2431 2432 2433 2434 2435 25 2593 4880 4881 4883 2688 2689 2690 2691 2692 2693 2694 2695 2697 2698 4907 4908 2728 2732 322 2734 2735 4942 4943 4944 4945 4946 4947 5059 5190 5191 5192 5193 5194 5195 5196 5298 5299 5300 5301 5302 5303 5304 5305 5306 5307 5308 5309 5310 5311 3106 5318 5733 3643 3644 3997 4019 4020 4202 4203
jacket$	5431 5432 5433 4271 4276 4280
jackets$	5431 5432 5433 4271 4276 4280
jail	3985
jail$	6135 6191
jailed	6154
january$	4760
jeans$	5431 5432 5433 4271 4276
jeopardise$	8 1586 1587
jeopardised$	8 1586 1587
jeopardises$	8 1586 1587
jeopardising$	8 1586 1587
jeopardize$	8 1586 1587
jeopardized$	8 1586 1587
jeopardizes$	8 1586 1587
jeopardizing$	8 1586 1587
jeopardy$	4617 4618 4626
jewellery$	5431 5432 5433 4271 4276
job	6152
job$	5593 5672 5673 5674 5675 5727 5731 5738 4332
jobsworth$	2246
jobsworths$	2246
joggers$	5431 5432 5433 4271 4276
join$	4690 4719 5485
joint	2009
joint$	1983
joke$	4331
journe	6047
judge$	3112 5856
judgement$	4332
judgment$	4332
july$	4760
jumper$	5431 5432 5433 4276
jumpers$	5431 5432 5433 4276
june$	4760
junkie$	2220
junkies$	2220
just$	2648 2652 268 528 875 881 882 883 884
justice$	5163 5164 6033 6034 6188 3983
justification$	4330
juvenile$	1663 1666 1670 2237
juveniles$	2237
keen$	6038
keens$	6038
keep	3729 1436
keep$	4671 2494 4719 4721 4722 160 163 170 171 172 173 174 175 176 177 178 4924 317 321 323 4949 385 3092 3093 3094 3097 3098 3100 3101 3104 5457 5463 5477 1014 1015 1016 1259 1290 1599 4286
keeped$	4671
keeping$	4671 4729 160 163 170 171 172 173 174 175 176 177 178 317 321 324 3092 3093 3094 3097 3098 3100 3101 3104 5741 1290 1599
keepped$	4671
keepping$	4671
keeps$	4671 160 163 170 171 172 173 174 175 176 177 178 386 1290 3744 1599
kept$	160 163 170 171 172 173 174 175 176 177 178 4859 4867 1014 1015 1016 5712 5892 1290 1510 1599 4349
ketamine$	3895 6102 2099
key$	3616 5994 6031 1970 1973 1975 1977
kick$	5484 1211 1721
kicked$	1211 1540 1541 1721
kicking$	1211 1721
kickked$	1211
kickking$	1211
kicks$	1211 1721
kid$	5097 5111 5112 5113 5114 5115 5116 4059 4072 4125
kids$	5025 5031 5097 5100 5111 5112 5113 5114 5115 5116 5152 5256 5257 5258 5259 5260 4008 4059 4072 4125 4169 4193
kill$	2056
killed$	2056
killing$	2056
kills$	2056
kind$	5340 5411
kinshi	1526
kinship$	3937
kissed$	4848
kitted$	797 798 799 1859
knew$	312 2724 2725 553 554 562 563 564 5581
knife	6196
knife$	4741 1384 3854 6195
knives	5875 5946
knives$	1275 5935 5950 5951
knock$	384 1369
knocked$	384
knocking$	384
knockked$	384
knockking$	384
knocks$	384
know$	2600 2714 2715 312 2724 2725 553 554 555 556 562 563 564 684 5581 5655 5656 5897 1305 1346 1419 1442 1448
knowing$	589
knowingly$	4851 4852 236 4031 4032 1622
knowledgeable$	589
known	5911 1320 1422 3833 3834
known$	2714 2715 4922 5001 5002 5003 5004 546 2958 2959 3402 5893 3731 5938 1329 1350 1427 1438 1582 1634 1663 1667 1670 1766 1970 1973 1975 2035
knows$	312 2724 2725 553 554 555 556 562 563 564 685 5581 1448
knuckle$	5407
knuckles$	5407
kudos$	4984
label$	4282
labels$	4271 4282
labour$	4113
lac$	1758 1759 2227
lack$	30 352 353 354 355 356 357 358 359 360 361 362 458 534 1254 3666 3667 3668 1629 1673
lackadaisical$	2246
lacked$	352 353 354 355 356 357 358 359 360 361 362 1629 1673 1711
lacking$	352 353 354 355 356 357 358 359 360 361 362 5837 5838 5839 5840 1629 1673
lacks$	352 353 354 355 356 357 358 359 360 361 362 1629 1673 1711 1757
lad$	5097 5111 5112 5113 5114 5115 5116 4072 4125 4247
lads	6047
lads$	4675 105 4762 4786 2661 2665 2666 314 4992 5008 2811 401 402 403 5025 5097 5111 5112 5113 5114 5115 5116 5131 5502 5503 5504 5505 5506 3307 3308 3309 3357 5596 3553 5779 3821 1416 1428 6048 1437 1445 6067 4072 4125 1722 4247 4452
lady$	650 5269 5270 5271
lamentable$	2246
land$	0 1
landded$	0 1
landding$	0 1
landed$	0 1
landing$	0 1
landlord$	3416 5847
lands$	0 1
language$	3887
lank$	1853
lanky$	2240
large$	3185 1813 2240
largely$	1228 1229 1934
larger$	1813
lashes$	4259 4265 4271
last$	3356 1512
late$	5567 5854 3649
laugh$	364
laughed$	364
laughhed$	364
laughhing$	364
laughing$	364
laughs$	364
law$	432 433 434 435 440 442 2032
lawless$	1714 4126 2226
lax$	1123 1124 1125 1126 5837 5838 5839 5840 1921
lay$	2023
layabout$	2216
layabouts$	2216
lazily$	2246
laziness$	2246
lazy$	1123 1124 1125 1126 3649 1921 2226 2246
lead	1363 4421
lead$	4627 667 668 669 670 671 1363 2009
leader	4401
leader$	5963 5994 6031 4056 4068 4387
leaders$	5963 5994 6031 4056 4068 4387
leadership$	5677 5678 5679 5680 5681 5682 5683 1220 1221 1222 1223 5871 5872 5873 5874 4056 1896 4332 4350
leadin	6059
leading$	667 668 669 670 671
leads	6059
leads$	667 668 669 670 671 2009
lean$	1813
learn	3684 1322
learn$	315 316 4949 5457 5463 5477 5498 5499 5500 5501 5856 5890 1442 4286
learned$	689
learning$	42 3918 2078 2080 2120 2122
learnt$	690
least$	3406 3473
leave$	0 1 2414 17 18 20 4690 4719 4721 4722 4924 5457 5463 5477 5485 1086 1087 1088 1089 1090 1091 1092 1093 1094 4286
leaver$	4565
leaves	1525
leaves$	0 1 2414 17 18 20 4926 1086 1087 1088 1089 1090 1091 1092 1093 1094 3936 1574
leavin	1525
leaving$	0 1 17 18 20 1086 1087 1088 1089 1090 1091 1092 1093 1094 3936
led	4351
led$	4627 4628 4629 4638 4926 4927 4928 3814 4148
left	1525 6154
left$	0 1 17 18 20 4723 4859 4867 4926 1086 1087 1088 1089 1090 1091 1092 1093 1094 3936 1574 4337 4349 4382
leg$	5407 6087
leggings$	5431 5432 5433 4271 4276
legs$	5407 6087
length$	3198
less	1391
less$	3047 5670 5671 1796
lesson$	42 44 45 5560 5561 5562
lessons$	42 44 45 5140 6116 6119 4013 4543
let	1279
let$	21 22 57 58 4859 4874 4875 4876 4877 5457 5463 5477 5567 5718 5719 1127 1128 1129 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148 1149 3561 3562 1259 1277 1278 4286
leting$	1277 1278
lets$	21 22 57 58 5567 1127 1128 1129 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148 1277 1278
letter$	5716 5797 5798 4341
letters$	5716 5797 5798 5842 5843 4341 4342
letting$	21 22 57 58 5567 1127 1128 1129 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148
leukaemia$	2371
level	1391
level$	5340 6094 1514 4555
levels$	5340
liability$	432 2843 433 2844 434 2845 435 2846
liaison$	4014
liaisons$	4014
liar$	5045 5046 5047 4080 4081
liars$	5045 5046 5047 4080 4081
licence$	6200 4615 4616
licences$	4616
lie$	5483 5563 5564 5565 5567 5587 5844 4343
lied$	5563 5564 5565 5581
lies$	5563 5564 5565 5567 5581 5586 5844 4343
life	3945 6181
life$	2420 4715 5227 5268 5272 5284 5285 5286 5287 5288 6086 6151 1593 4006 4056 4062 4580
lifes$	4062
lifestyle$	3 4 5 6 7 4643 4645 4984 4986 4987 5284 5285 5286 5287 5288 4001 4002 4006 4056 4075 4076 2207
lifestyles$	4643 4645 5284 5285 5286 5287 5288 4001 4002 2207
lift$	4822 4823 4824 4825 4826 4827 4828 4829 3437
lifted$	3438 3460
lifts$	4822 4823 4824 4825 4826 4827 4828 4829
light$	785 1813 1831 1832 1838 1853
lighter$	785 1831 1838
like	3696
like$	367 368 5069 3010 3022 5888 6038 4056 4213 4270 4272
liked$	367 368
likelihood$	1394
likely$	1266 1317 1667 1970
likes$	367 368 6038
liking$	367 368
limited$	352 353 354 355 356 357 358 359 360 361 362 5083 5084 5085 5086 470 1629 1711
line$	4753 4762 4763 4767 4769 4773 4774 4775 4776 1327 5950 4007 4419
lines	6045 4401
lines$	4742 4757 4762 4763 4766 4768 4772 4774 4775 4776 2842 1327 4007 4459
link	5897
link$	384 4354 1997
linked	1393
linked$	406 1330 1350 6044 3839 1566 4056
linking$	384
links$	387 388 406 4056 4354
lip$	2815 5407 3620
lips$	5407
lipstick$	5408 5409 5410 4265 4268
lisp	6089
list	1422 3833 1424 3862
list$	5898 1283 6019 3835 6050 6060 6068 3878 4367 4399
listed$	3835
listen$	4690 4854 4855 4856 4857 4858 4859 4949 5439 5457 5463 5477 5498 5499 5500 5501 5669 5702 5856 5859 3684 4286 4287 4312
listened$	4854 4855 4856 4857 4858 4859 4867 5606 5622 5665 5669 5712 4312
listening$	4859 4313
listenned$	4859
listenning$	4859
listens$	4859
lists$	5898 3835 6050 4367
little	1264
little$	32 352 353 354 355 356 357 358 359 360 361 362 436 470 3044 3147 5423 925 3471 3476 3477 3478 1076 5696 5697 5854 3675 1629 1646 1670 1711 1757 1781 1852 1939
live	1264
live$	4690 4733 599 600 601 602 603 604 651 667 668 669 670 671 3675 3765 6081
lived$	667 668 669 670 671 1523 1553 2152
lives$	2420 4646 4647 4648 4649 4650 599 600 601 602 603 604 5268 5272 667 5284 668 5285 669 5286 670 5287 671 5288 1523 1524 2152
living$	599 600 601 602 603 604 651 667 668 669 670 671 1523 6180 6181 2152
local	1264
local$	550 765 5851 3675 1525 1526 4048 1810
locat	5984
locate$	4444
lock$	1352
locked$	4910 3827 6043 1540 1541
locs$	4263 4265
log	1292 1397 1424 4351
log$	1289 3701 1295 5927 5929 3835 1431
loged$	3835 1431
logged	1292 5911
logged$	5928 3856 1446 4442
loggin	1292
logging$	1289 1295
logo$	4271
logos$	4271
logs	1292
logs$	5927 3835
loiter$	4222
loitered$	4222
loitering$	4222
loiterred$	4222
loiterring$	4222
loiters$	4222
lone$	765 1809
long$	3622 5854 1832 1852 1853
longer$	3050 3055 3089 738 739 740 3163
look$	271 272 330 574 592 3003 593 594 595 3006 596 597 3008 598 3092 3093 3094 3097 3098 3100 3101 3104 694 699 5702 1167 5857 5859 1544
looked$	271 272 535 592 3003 593 594 595 3006 596 597 3008 598 694 699 3137 3142 5352 5357 5622 5712 1167 1527 3939
looking$	271 272 2782 372 373 374 375 376 377 2982 3092 3093 3094 3097 3098 3100 3101 3104 694 699 5320 5328 5329 3136 3141 5351 3148 5356 5398 3364 1167 6038 1545 4232 4233 4240 4241 4245 4313
lookings$	6038
lookked$	694 699
lookking$	694 699
lookout$	2266
lookouts$	2266
looks$	271 272 592 3003 593 594 595 3006 596 597 3008 598 694 699 5436 1167 1544
lose$	5485 1513 1555
loser$	5045 5046 5047 4080 4081
losers$	5045 5046 5047 4080 4081
loses$	1513
losing$	1513 1555 2103
loss$	5836 4489
lost	1536 6154
lost$	2837 5567 5861 5862 5863 5864 1248 1249 1326 1513 1555 1661 1676 4349 2103
lot$	549 5314 5322 5323 1117 4072 4205
lots$	793
loud$	1735
lout$	2216
loutish$	2216 2226
louts$	2216
love$	367 368 5069
loved$	367 368
lover$	4024
lovers$	4024
loves$	367 368
loving$	367 368
low$	5083 5084 5085 5086 470 479 480 2897 2898 2899 2900 2901 2902 2903 2904 814 1651 1711 1757 4275 2075
lower	1391
lower$	479 480 2111
lowest$	2119
lowlife$	2216
lowlifes$	2216
lurch$	5708
lycra$	4271
lying$	5567
machet	6196
machete$	6195
made$	17 18 20 34 35 36 4655 102 103 157 4859 4926 449 648 3194 3316 3318 3382 3414 3440 1060 1224 1325 1342 3809 1462 1642 4382
magist	2192
magistrates$	5163 5164
mail$	5829
mails$	5829
main$	5963 5994 6031 1667 1970 1973 1975 1977
major$	1977
make	1291
make$	17 18 20 34 35 36 4655 2453 2454 102 103 157 4926 4949 648 3200 5408 5409 5410 5411 3213 3231 3316 3317 5527 3439 1060 3685 1462 1642 4268
maker$	4065 4069
makers$	4065 4069
makes$	17 18 20 34 35 36 4655 102 103 157 4926 648 3316 1060 1462 1642
makeup$	5408 5409 5410 5436 4265 4268 4271
making$	17 18 20 34 35 36 4654 4656 4657 4658 2453 4662 4676 4677 4678 4679 4680 4681 4682 4683 102 103 157 648 5328 5329 5567 1060 5740 1462 1642 4066
maladjusted$	1714
male	1992
male$	4839 2788 3176 5383 5384 3179 5386 5387 3687 1319 4220 1810 1970
males$	2468 4675 4747 4762 4786 2599 4811 4812 4817 4839 4991 4998 5001 5002 5003 5004 5008 5009 5097 5111 5112 5113 5114 5115 5116 5324 1319 4125 2236
malicious$	1641
malign$	410 411 412 1662
malnourished$	1829
malodorous$	2240
man	3992
man$	2468 4762 4777 4778 4779 4780 2575 2576 2577 2578 4785 4786 4817 4839 4842 5001 5002 5003 5203 5214 5216 5218 3017 5246 5252 5253 5254 650 5269 5270 5271 5276 661 662 5296 5324 3206 3212 3687 6198 4029 4191
manage$	5049 5069 5143 599 600 601 602 603 604 651 3092 3093 3094 3097 3098 688 3100 3101 3104 707 5325 5326 3124 714 715 3127 5511 5705
managed$	599 600 601 602 603 604 651 707 5530 5531 5532 5533 5534 2136
management$	2922 1220 1221 1222 1223 1896 4332 4399
manager$	3416 5847 4399
managers$	3416 5847
manages$	599 600 601 602 603 604 651 707
managing$	599 600 601 602 603 604 651 3092 3093 3094 3097 3098 3100 3101 3104 707 5328 5329
manbag$	4271 2242
manbags$	4271 2242
manipulate$	2973
manipulated$	4638
manipulating$	2226
manipulative$	1719 2226
mannered$	4152 4153
many$	5205 3591 3592 3616 3617
map	4405
map$	1348 1349 1996
mapped$	1348 1996
mapping$	1348 1996
maps$	1348 1996
march$	4760
marginalised$	1810
marker$	4366
markers$	4366
market	3847
market$	6053
marks$	4552
marria	6152
mask$	4271 4277
masks$	4271 4277
match	5897
match$	3813
matching$	1316 1457 1865 4403
material$	6051
maths$	4553 4554
matric	4405
matrix	4405
matrix$	6060 4406
matted$	1853
matter$	65 3284 3285 3286 3291 5527
matters$	5272
mattress$	3944
mature$	589 3159 763 4216 4217 4218 2235
maturity$	589 2235
may$	4760 616 3682 1274 1426
meals$	6163
mean$	4627 4926 1834
means$	4627 4926 1396
meant$	5581
measur	4414 4421
media$	2594 2595 2596 2597 2598 4805 4806 4807 5909 5932 6032
medica	6109
medical$	6089 2082
medicated$	2338
medication$	2338
medici	3877
medicine$	6083
mediterranean$	1834
medium$	479 480 2897 2898 2899 2900 2901 2902 2903 2904 774 1813
meet$	2499 2500 2501 4719 4721 4722 4800 188 189 190 4850 4854 4855 4856 4857 4858 5439 5457 5463 5477 5702 5912 4033 4286
meetin	6047
meeting$	4729 188 189 190 4850 4854 4855 4856 4857 4858 6049 4313
meets$	188 189 190 5912
melatonin$	2347
meloterritorial$	2226
member	5875 5876 3672 3679 3693 5906 5921 5923 3719 5926 1311 5956 1347 1350 5969 1355 5975 3786 5992 3789 3790 6047 6070 4375 4383 4405 4413 4414 4427 4433
member$	5097 5111 5112 5113 5114 5115 5116 5995 3821 6035 6044 1428 6048 1437 1445 6067 3992 4056 4125 4452
members$	105 5097 492 5111 5112 5113 5114 5115 5116 3538 5899 5900 3704 1294 1313 3758 1351 3766 3783 5995 3794 6004 6007 3821 1416 6044 1428 6048 1437 1445 6067 3866 3871 4056 4125 1722 1965 1982 4410 4452
membership$	3746 5952 1350 4056
men$	2468 4675 4705 4710 4717 4745 4746 4762 4777 4778 4779 4780 2575 2576 2577 2578 4785 4786 2599 4809 4810 4814 4817 4819 4839 4842 4989 4996 5001 5002 5003 5004 5007 5008 5179 5180 5181 5203 5209 5216 5217 3016 5228 5229 5244 5252 5253 5254 661 662 5324 5416 4006 4007 4029 4191 4200
menace$	394 1636 4080 4096 2224
menaced$	394 1636
menaces$	394 1636 4080
menacing$	394 1636 1834 2224
mend$	5856
mental	3902 6109
mental$	3884 1474 3890 6108 6152 4126
mentality$	4056 4064 4076 4167
mentally$	1750
mentor$	4531
mentoring$	42
merely$	875
mess$	5836 3635
messag	1314 3726 3826
message$	4800 188 189 190 192 193 194 195 196 197 198 3861 4341
messaged$	188 189 190 192 193 194 195 196 197 198
messages$	188 189 190 4808 192 193 194 195 196 197 198 5932 6032 4341
messaging$	188 189 190 192 193 194 195 196 197 198
messed$	495 2912
messy$	1853
met	1549
met$	188 189 190 4874 4875 4876 4877 5712 4033
methylphenidate$	2342
might$	993 994 995 996 997 3682 1274
migraine$	2304
migraines$	2304
mind$	5172 656 657 658 659 660
minded$	4150 4157 4321
mindset$	4076
mini$	3043 5431 5432 5433 1646 1781 4276 1868
miniature$	1781
minimal$	5083 5084 5085 5086 470 3471 1711
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
mischief$	1658
miscreant$	2216
miscreants$	2216
misfit$	5045 5046 5047 4080 4081
misfits$	5045 5046 5047 4080 4081
misled$	4349
misper$	4011
mispers$	4011
miss$	4690 4719 4721 4722 5485 5567 1205 1206 2132
missed$	5567 5802 5803 5804 5805 1205 1206 5861 5862 5863 5864 1928 2132
misses	1536
misses$	5567 1205 1206 2132
missing$	4695 4737 4787 4788 4796 2591 2592 2892 5567 1205 1206 3724 4011 2132
misuse$	4510
mix$	4690 4854 4855 4856 4857 4858 384
mixed$	124 125 126 127 128 129 130 384 5083 5084 5085 5086 766 769 781 785 1838
mixes$	384 6059
mixing$	4854 4855 4856 4857 4858 384
mob$	408 409 549 4063 1653
mobile$	1297 5915 1953
mobiles$	1297 5915
mock$	2141
mocks$	4553
modern$	1701
modus$	4393 1984
mohawk$	2241
mohawks$	2241
money$	2568 2569 2570 4822 4823 4824 4825 4826 4827 4828 4829 2779 4986 4987 5831 5935 4043 1698
monito	1292 3725
monitor$	5920 5927 5929 1419 3841 1431 1440 4444
monitored$	5928 5931 3841 1431 1440
monitores$	1440
monitoring$	1315 3841 1440
monitors$	5927 3841 1440
monster$	4080
monsters$	4080
month$	4584
months$	4584
mood	3877 3902
mood$	6083 6108 4486 2106
moods$	6083
moody$	2226
moral$	2767
morals$	5151 4168
more	1941 2009
more$	605 606 607 608 611 612 613 614 636 5313 5322 5323 5607 5616 1214 1215 1216 1217 1218 4205 1970
morning$	2043
most$	5205 5313 830
mother	6140 3945 6153 3948 6157 6160 6161
mother$	5160 675 1518 1519 6137 6151 3946 1538 6166 1551 3970 6180 4171 1792
mothered$	1792
mothering$	5341 5346 1792
motherred$	1792
motherring$	1792
mothers$	1551 4171 1792
motions$	5827
motivated$	369
motivation$	5151 4040 4168
mount	1291
moustache$	4248 2241
moustaches$	4248 2241
mousy$	1853
mouthed$	4146 4147
mouthy$	2226
mov	1436
move$	5457 5463 5477 5569 5856 5897 4286 4547 4567
moved$	4910 5462 5468 5473 5482 3604 1523 6154 3949
moveme	5875 3703 3726 1422 3833 3834 6047 6052 4413
movements$	5909 5910 3705 5932
moves$	4561 4567
mri$	6103
much$	3065 5322 5323 1118 1237 4205 1857
mugged$	1581
mugger$	5045 5046 5047 4080 4081
muggers$	5045 5046 5047 4080 4081
mugshot$	1444 2271
mugshots$	2271
mule$	5048 5060 5061 5062 4082 4109 1699 4111
mules$	5048 5060 5061 5062 4082 4109 4111
mullet$	2241
mullets$	2241
multi$	980 1264
multiple$	3591 3592 2055
mum	6140 3945 6153 3948 6157 6160 6161
mum$	5160 1518 1519 6137 6151 3946 1538 6166 1551 3970 6180 4171
mums$	1551 4171
murder$	1272 3765 1970
murmur$	4492
muscly$	1813 2240
muscular$	1813 2240
must$	305 616 5844 1231 1234 1426 4343
nails$	5199 4259 4265 1855
naive$	306 5293 5294 5295 1627 4199 2226
naivety$	2720 310 311
naked$	2602 4848
name	1322
name$	5278 5279 5280 5885
named$	1433 1970
names	1269 5926 1422 3833 3834 3862
names$	5885 5898 1282 5900 5902 1401 1445 6068 4355
naming	1322
nan	6140 3945 6153 3948 6160 6161
nan$	6137 6151
nana	6140
nasty$	1661 2226
nation	3916
national$	6122 1954
naughty$	1661 1714 1719 2226
near$	1108 1109 1110 5908
nearby$	3724
nearly$	679 680 1780 1789
neat$	1852 1853
neatly$	782 1835
necessary$	1396
neck$	5407
necks$	5407
need	3696 6093 3942
need$	570 571 572 617 5240 5319 710 5334 5335 5336 5337 723 3135 725 726 727 728 3144 3145 3146 736 737 3149 3150 3151 3152 3153 3154 3155 3156 5363 5365 5888 6038 6114 6148 4491 4493
needed$	5319 736 737 987 1396
needing$	570 571 572
needless$	2438
needs	1486 2087 4515
needs$	570 571 572 5319 736 737 3149 3150 3151 5787 6038 3897 1494 6114 4491 4493 4532 4534
needss$	4532
needy$	1714 2226
neet$	2230
neets$	2229
negative$	2445 5001 5002 5003 5004 410 411 412 5094 5095 5941 1634 1662 1754 4392
neglec	1540 3969
neglect$	1169 1170 5836 6173 6174 6175 1924 4574 2177
neglected$	1169 1170 3951 1922 1923 1924 4574 2177
neglectful$	2246
neglecting$	1169 1170 1923 1924
neglects$	1169 1170 1923 1924
negligence$	2246
negligent$	2246
negligently$	2246
neighb	4583
neighbourhood$	3680 3688 3689 3690 1280 1281 1310 3812 3831 1421 6039 6040 3843 1434 1447 1451
neighbours$	4047 4048
neither$	908 1045 1048 3459 1049 1050 1051 3462
networ	1355 5973 6052 4413 4414
network$	4762 5965 5967 3766 4007 1997
networks$	5967 4007
neurod	2364
never$	2670 325 326 327 328 329 331 828 3257 847 848 849 3261 3262 860 865 3277 3327 3328 926 5574 5575 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1502 1712 1796 1900 2244
new	1264
new$	3675 3962
news$	5030
next$	3216 3486 4360 4379
nickna	1269 1422 3833 3834
nicknames$	5900
nicotine$	6102
night$	5560 5561 5562 5930 6082 6101 2097
nightmare$	432 2843 433 2844 434 2845 435 2846
nightmares$	2366
nights	3876
nights$	6082
nike$	4271 1865
nikes$	4271
nineteen$	4837 5209 3015
no$	31 4725 4862 4870 286 291 2703 352 353 354 355 356 357 358 359 360 361 362 2836 436 2852 470 2981 639 644 3084 3085 678 3147 742 743 744 745 752 3166 3167 3287 3288 3289 3290 880 885 886 887 888 889 5513 5514 5515 5516 904 910 911 912 919 3331 3334 3335 3336 927 928 929 930 931 932 933 5574 5575 3372 3373 3374 3378 1018 1046 1048 3459 1049 1050 1051 3462 1052 1055 1056 1057 1058 3471 3478 1070 1071 1072 1073 1074 1493 1560 1629 1678 1686 1711 1757 1917 1919 1939 1970
nobody$	287 290 5289 5371 910 911 912 1017 1045 1048 3459 1049 1050 1051 3462 1055 1056 1057 1058 4208 1901
nomina	4405 4407
nominal$	5938 6035 3844 3854 4056 4384 1998 4449
nominals$	5938 5966 3854 4056 2267
non$	509 1682 1684 1705 1706 1707 1708 1709
noncompliance$	2222
noncompliant$	2222
none$	262 646 5289 908 946 1045 1048 3459 1049 1050 1051 3462
nonengagement$	2222
nonexistent$	5837 5838 5839 5840
normal$	5119
north$	816
nose$	5407
not$	2669 2671 325 326 327 328 329 331 414 2870 460 2913 623 640 3053 3054 647 717 720 724 729 3164 826 827 3251 3255 3256 860 865 5513 5514 5515 5516 909 3325 3326 918 921 926 5574 5575 959 960 3385 3386 3430 3433 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 3454 3455 1047 1048 1051 1059 1061 1062 1108 1109 1110 1121 3653 1502 3922 1517 1712 1782 1783 1788 1796 1900 2110
note	1424
note$	817 818 1289 1295 3835
noted$	817 818 3856 1446
noteed$	3835
notes$	817 818 3835
nothing$	5371 5422 3240 905 906 907 910 911 912 934 935 936 937 938 939 940 941 3360 5574 5575 5692 5693 5694 1082 1083 1084 5858 4208 1883 4314 4470
notice	3824
notice$	817 818 5667 5677 5678 5679 5680 5681 5682 5683 6003 6030 1441
noticed$	4640 817 818
notices$	817 818 6003
noticing$	817 818
notify$	1259 1277 1278
notifying$	1277 1278
notifys$	1277 1278
noting$	817 818 1289 1295
notoriety$	4984
notorious$	546 1765 2228
november$	4760
nude$	2602
nudes$	205 4830
nuisance$	5054 5161 4080 4096 1719 4177
nuisances$	4080 4177
number	1391 3833
number$	3110 5317 1296
numbers$	5831
numerous$	3591 3592 3616
nurse	6091
nurse$	6092 6098
nuts$	4126
nutter$	4080
nutters$	4080
obese$	2240 2368
obesity$	2368
obey$	5457 5463 5477 4286
object	5983
objective$	6009 1396
objectives$	6009
obnoxious$	2226
observation$	3702 1946 4370
observations$	3702
observe$	3841 1431 4444
observed$	4403
observeed$	3841 1431
observeing$	3841
observes$	3841
obsessive$	2065
obstructed$	4349
obstructive$	5133 5134 5135 5136 5137 5138 5139 4137 2226 2246
obtain	1425 1941 1979 2000
obtain$	1258 3845
obtained$	1258 3845 4368
obtaining$	1258 3845
obtains$	1258 3845
obvious$	896 3616 5822 5823
obviously$	957 964 3375 965 966
occasion$	5578
ocd$	2314
ocg	3761
ocg$	5967
ocgs$	5967
october$	4760
odd$	1834
odour$	4252
of	3734 1941 2004
of$	2481 4891 2819 2840 2841 2869 5087 2941 2945 2960 3061 3068 3069 3070 3165 5382 5385 3204 5455 5521 3319 5535 5536 958 964 3379 5595 3392 3393 3394 5634 3518 3527 5841 3641 3665 5877 3681 3694 5907 5908 1293 3709 3717 5933 3730 3738 3739 3743 5952 3749 3750 3760 3787 3798 3800 3805 3810 6021 1433 6061 3870 3874 3909 3914 3961 3967 3968 1578 6195 4267 4291 4306 4372 1970 4383 4385 4429 4447 4461 2124 4592 4601 4613
off	1503 2137
off$	4792 4795 4799 2775 2776 3563 3564 3582 3583 3584 3585 3586 3587 5794 5795 5796 3636 3637 3736 1365 3914 4012 4091 4132 4463
offen	5955 5956 6045 6046 6058 6076
offen$	5939
offenc	3742 1340 3802 3977 3991
offence$	5947 5948 3751 5961 6008 6183 6197 1986 4430 4616 2408
offences$	5947 5948 3751 6008 6183 6197 4430 4616 2408
offend	5875 1320 3733 5940 5946 3802 3807 6052 3863 6069 4359 4383 4393 4407 4413 4414 4427 4433 2276
offend$	4690 4719 4721 4722 5485 5486 5563 5564 5565 5567 5934 1968
offendded$	5567
offendding$	5567
offended$	5567 2407
offender$	5001 5002 5003 5032 5938 5939 3747 3748 3854 4074 4386 1988 4400 1998 4452 2218 2405
offenders$	5001 5002 5003 5007 5032 5938 5939 5966 4074 4386 4410 4452 2218
offending$	4741 4748 4751 4755 4937 4995 5567 3731 5939 1328 3793 6005 6008 6011 6013 1439 6188 1664 4430 2200 2407
offends$	5563 5564 5565 5567 2407
offens	3742 1340 3802 3977 3991
offense$	5947 5948 3751 6008 6183 6197 4430 2408
offenses$	5947 5948 3751 6008 6183 6197 4430 2408
offensive$	6195 2226
offer$	204 4956 3241 831 832 833 5497 5544 5545 5546 5558 5560 5561 5562 5702 1609 4293
offere	2087
offered$	204 5497 5998 1609
offering$	204 5497 5544 5545 5546 1609 4293
offerred$	204 5497 1609
offerring$	204 5497 1609
offers$	204 4956 3241 831 832 833 834 835 836 837 5497 1609 4283
office	3680 3688 3689 3690 1280 1281 1310 3812 3831 1421 6039 6040 1434 1447 1451 3992
officer$	5894 5895 5896 3691 3692 3721 1358 6018 1402 1405 3820 6037 3832 1430 6049 3858 6198
officers$	4819 5012 2807 3670 5886 5887 1271 5894 5895 5896 3691 3692 1285 3698 5905 5914 3721 5931 5961 1358 3778 6018 1402 1405 6037 3832 1430 6049 3852 3858 6073 4048 4423 2032
offrolled$	4548
offs$	4092 4463
often$	179 5806 5807 5808 5809
oily$	785 1838
old$	4840 580 581 589 609 3157 763 3178 3181 3183 6131 1790 1798
older$	2469 4707 2510 2511 4745 4762 4765 2580 2601 2604 2605 2609 4817 4819 4839 4841 4842 2783 2784 2785 2786 2790 2791 2792 5001 5002 5003 5004 2802 5168 5203 589 5209 5277 3118 6140 4007 1613 4026 4029 1834 4270 4272
olders$	4745 4762 4765 5007
olds$	5232
olive$	785 1831 1838
omission$	1895
omissions$	1895
on	3734 4351 1941 2188
on$	2455 4672 4673 2523 2674 2675 5055 5056 5149 2944 5239 5382 5385 3201 3230 5455 3363 961 3508 3509 3510 3525 5774 5775 5810 1287 1288 5907 5908 1293 5911 3710 5925 3720 5942 5970 3780 3798 3822 1443 6085 3896 3965 1575 1577 4108 4176 4306 4327 4358 2014 2084 2198 2204
once$	3370 5591 1246
one	3679
one$	2935 5290 5316 5372 5373 765 3320 5560 5561 5562 3358 3359 3429 3457 3458 3459 1049 1050 3462 3463 1307 6035 3905 1506 3917 3918 6124 1810
ones$	4675
ongoing$	3765
online$	183 2594 184 2595 185 2596 186 2597 187 2598 4805 4806 4807 3703 1614
only$	2648 2651 268 277 278 279 280 281 282 283 285 528 558 875 3420 3507 1214 1215 1216 1217 1218 1232 1233 3646 1878
onto$	1443
open$	4637 5178 5457 3253 5463 3259 3264 5477 3273 4286
operandi$	4395
operat	1264 1350 5983 5984 3867 4413 4421
operate$	4950 599 600 601 602 603 604 5440 5458 5464 5469 5478 6024 6073
operated$	599 600 601 602 603 604 3879
operates$	599 600 601 602 603 604
operating$	599 600 601 602 603 604
operation$	1358 6020 6029 6103 2020
operational$	3675 2011
operations$	6020 6029
operative$	4121 4316
operator$	5894 5895 5896 3691 3692 3721
operators$	5894 5895 5896 3691 3692 3721
opport	4351 4414 4421 4426
opportunit$	4955 1185 1186 1187 1188 5822 5823
opportunited$	4955 1185 1186 1187 1188 5822 5823
opportunities$	1185 1186 1187 1188 5822 5823 1361 4339
opportuniting$	4955 1185 1186 1187 1188 5822 5823
opportunits$	4955 1185 1186 1187 1188 5822 5823
opportunitted$	4955 1185 1186 1187 1188 5822 5823
opportunitting$	4955 1185 1186 1187 1188 5822 5823
opportunity$	4955 1185 1186 1187 1188 5822 5823 1361 4339
opposed$	4298 4301
oppositional$	1719 2106 2226
opt$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 1595
opted$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 5812 1595
optici	1480
opticians$	3891
opting$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 1595
option	4414 4421 4448
opts$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 1595
optted$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 1595
optting$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 1595
or$	3487 2047
oral$	210
order$	6000 3817 6042 6189 6190 6195 6200 4455 4566 4604 4605 4606 4607 4616
ordered$	3986
orders$	6000 3817 6025 6042 4455 4604 4616
ordinary$	1834
organi	6059
other$	2412 4620 4621 5142 765 3578 3998 4048 1810 1897 1970
others$	2412 4620 4621 2661 2665 2666 314 2811 401 402 403 5203 5502 5503 5504 5505 5506 3307 3308 3309 5988 3998 4008
ought$	260 304 986 989 990 991 992
oughtn$	988
our$	2749 5842 5843 5851 4283 4305 4334 4342 1970
out	5996 3952
out$	60 70 4693 4703 4721 4722 4730 4735 4738 2636 5041 496 2919 510 530 536 5394 5399 5567 5573 3504 1107 1122 5890 3724 1376 3788 3825 1419 3840 1442 1503 3929 6155 3951 6158 1576 4132
outbursts$	5129 5130 4133
outcome$	4428
outcomes$	4428
outfit$	5431 5432 5433 4273 4276
outfits$	5431 5432 5433 5436 4273 4276
outlook$	5272 656 657 658 659 660
outrageous$	1719
outright$	838 4283
outs$	5041
outstanding$	1970
over$	3130 3201 5430 5907 1745
overcr	2395
overdose$	6088 2334
overdosed$	2334
overdressed$	2240
overlook$	1931
overlooked$	1922 1931 4349
overlooking$	1931
overlookked$	1931
overlookking$	1931
overlooks$	1931
oversight$	1220 1221 1222 1223 4332
oversized$	1865
overt	1412
overt$	3823
overweight$	4513 2240
owing$	2427
own	4563
own$	2419 10 11 12 4630 4631 4632 4633 2470 2471 2472 2473 2474 2475 2476 2477 2478 68 2514 2676 298 4916 4917 2712 2713 320 2966 2976 5201 5202 2997 3062 5298 5299 5300 5301 5302 5303 5304 5305 5306 5307 5308 5309 5310 5331 3421 3422 3423 3424 3425 3426 3427 6164
ownership$	5871 5872 5873 5874 4350
pacemaker$	1488
pack$	408 409 549 4063 1653
packag	4351
package$	5064
packages$	4774 4775 4776 5064 4009 4114
padded$	1865
paedia	3877 3890 1480
paediatric$	3891
paediatrician$	6083 6092 6096
paid$	404 3419 1060 1209
pain$	432 2843 433 2844 434 2845 435 2846
painkillers$	6102
pale$	785 1831 1834 1838 2240
palm$	1176 1177 1178 1179
palmed$	1176 1177 1178 1179
palming$	1176 1177 1178 1179
palmmed$	1176 1177 1178 1179
palmming$	1176 1177 1178 1179
palms$	1176 1177 1178 1179
palsy$	4526
panel	4414
panel$	3416 5847
panic	6109
panic$	2070 2106
paperwork$	5819 5831
paracetamol$	4524
parade	3847
parade$	6053
paranoid$	2226
parcels$	4009
parent	3945 3946 6153 3948 1539 6157 6160 6161 1573
parent$	5069 3075 5282 5283 675 1518 6137 6151 1538 6166 1551 3970 4171 1792 4564 4579
parental$	2911 1764
parented$	1792
parenting$	5341 5353 3984 1792
parents$	5160 3075 5282 5283 3538 5842 5843 6137 6151 1538 6166 1551 3970 6180 4171 1792 4341 4342 4564 4573 4579
parentted$	1792
parentting$	1792
park	4583
park$	4758 4759 4777 4778 4779 4780 6053
part$	2645 2646 4853 4935 4936 4937 1350 6044 1504
partake$	124 125 126 127 131 132 133
partaked$	131 132 133
partakes$	131 132 133
partaking$	124 125 126 127 131 132 133
participant$	302 4030 4198
participants$	302 4030 4198
participate$	124 125 126 127 302 5439 5457 5463 5477 4286
participated$	124 125 126 127 302
participates$	124 125 126 127 302
participating$	124 125 126 127 302
participation$	124 125 126 127
parties$	4777 4778 4779 4780 4198
partly$	1228 1229 1934
partne	1264 6152 6154
partner$	4834 3675 6136 6168 4024 4025 4030 4186 4198
partners$	4834 4024 4025 4030 4186 4198
party$	4777 4778 4779 4780 4198
pass	1423
pass$	592 3003 593 594 595 3006 596 597 3008 598 1197 5859 1262 1397
passed	2142
passed$	1155 1156 1197 5878 1262 1432 4337 4442
passengers$	4047
passers$	2805
passes$	592 3003 593 594 595 3006 596 597 3008 598 1197 1262
passing$	1197 1262 4338
passwo	3862
passwords$	6068
past$	4932 1884
pastoral$	1508 2122
pasty$	2240
patchy$	5083 5084 5085 5086 470 5837 5838 5839 5840 1628 1711
path$	4712
pathetic$	2246
pathetically$	2246
pathological$	1670
pathwa	1482
patience$	3660
patient$	4500
patrol	4450
patrol$	1358 1405 6026 1430
patrols$	1358 1405 6026 1430 4423
pattern$	4396
pay$	404 1060 1209
paying$	404 1209
pays$	404 1060 1209
pcso	3812 3831 1421 6039 6040 1434 1447 1451
pcso$	6018 6037 3832 3858
pcsos$	6018 6037 3832 3858
pe$	6106
peer$	4675 5006 2821 2822 5097 5111 5112 5113 5114 5115 5116 5382 5385 4045 4073 1666 4125
peers	3916
peers$	2412 4675 5001 5002 5003 2799 5097 5111 5112 5113 5114 5115 5116 5382 5385 6122 3998 4073 4075 4125
people	5992 6047 6069
people$	4675 4785 2661 2665 2666 314 2749 5001 5002 5003 5004 5012 2807 2811 401 402 403 5026 5096 5097 5101 5111 5112 5113 5114 5115 5116 2923 5132 5324 5502 5503 5504 5505 5506 3307 3308 3309 5520 3357 5594 5596 3497 3498 3499 3500 3501 3502 5723 3539 3540 3550 5776 5777 5786 5787 5788 5789 5790 5791 5792 5793 3590 5830 5842 5843 5865 5866 5868 5870 5899 1319 3758 3766 5995 3821 1428 6048 1437 1445 6067 4047 4048 4125 4336 4342 4452
pep$	2383
peps$	2383
perceive$	2751 2752 2753 2754 2755 2756 2757 2758 2759 2760 2761 2762
perfectly$	557 5298 5299 5300 5301 5302 5303 5304 5305 5306 5307 5308 5309 5310 708 711
perfor	5983
performance$	4332
perfunctory$	2246
peril$	4617 4618
period	3877
period$	6083
periods$	6083
permanently$	950 3361 951 3362 952 953 2127
permit$	21 22 57 58
permited$	21 22 57 58
permiting$	21 22 57 58
permits$	21 22 57 58
permitted$	21 22 57 58
permitting$	21 22 57 58
perpet	3733
perpetrator$	4785 4839 5033 5034 5035 5036 5939 4077 4078 4079 4388 2292
perpetrators$	4785 4839 5033 5034 5035 5036 5939 4077 4078 4079 4388 2292
perpetually$	950 3361 951 3362 952 953 2245
persist$	4671
persisted$	4671
persistent$	180 181 838 1600 1663 1670 1975 2133
persistently$	179 2133
persisting$	4671
persists$	4671
persistted$	4671
persistting$	4671
person	6047 1504 3992
person$	4797 2810 5096 5097 5098 5102 5111 5112 5113 5114 5115 5116 2924 5327 3687 1319 3821 6035 1428 6048 1437 1445 6067 6198 4125 4452
personality$	2106
persons$	5098 1319
persua	1266
persuade$	5527
persuaded$	4638 5462 5468 5473 5476 5482 5530 5531 5532 5533 5534
pest$	4080
pests$	4080
petite$	1813 2240
petty$	1670
phase	4414 4421 4426
phobia$	4525
phone	3703 1314 3726 3826 3862
phone$	183 2594 184 2595 185 2596 186 2597 187 2598 4805 4806 4807 4822 4823 4824 4825 4826 4827 4828 4829 5909 1297 5915 5932 6032 1422 6068 1953
phones$	183 2594 184 2595 185 2596 186 2597 187 2598 4805 4806 4807 4822 4823 4824 4825 4826 4827 4828 4829 5909 1297 5915 5932 6032 6068
photo$	4808 3671 1261 1444
photog	1269 1422 3833 3834 3862 1453
photograph$	3671 1261 5927 5929 3815 1420 1444 6068 3864 1964
photographed$	4638 5185 5928 1964
photographing$	1964
photographs$	3671 1261 5898 1282 5927 3815 1420 6068 1964
photos	1422 3833 3834 3862
photos$	4808 4830 3671 1261 1282 6068
physical$	2078
physically$	1805 2174
physique$	5390 5391 5392 4224 2239
physiques$	5390 5391 5392 4224 2239
picking$	4313
pictur	4351 4405
picture$	4808 3671 1261 3846
pictures$	4808 4830 3671 1261 5898 1282
piece$	1435
pieceed$	1435
pieceing$	1435
pieces$	1435
pierced$	2240
piercing$	790 5407 4265 1856
piercings$	790 5407 4265 1856
pig$	1911
pillar$	3567 1168
pills$	4009 4524
pimp$	1608
pimped$	1608
pimping$	1608
pimply$	2240
pimpped$	1608
pimpping$	1608
pimps$	1608
pin$	2865
pink$	1853
pins$	1488
pity$	3593 3594 5801
place	3927
place$	0 1 2 2414 9 4690 4822 4823 4824 4825 4826 4827 4828 4829 5069 5327 6110 6120 3924 6133
placed$	0 1 2 9 1273 1336 1337 1523 2156
placem	6181
placement$	5153 5154 5155 539 540 541 6146 4172 1762 4174 4564 4566 2156 4579
placements$	5153 5154 5155 539 540 541 6170 4172 1762
places$	0 1 2 2414 9 3715 6170
placing$	0 1 2 9
plague$	394 1636
plagued$	394 1636
plagues$	394 1636
plaguing$	394 1636
plain$	1412 1822 1834 1945
plainly$	881 882 883 884 964 3375 965 966
plaited$	4266
plaits$	4263
plan	6147 4414 4421 4426 4448
plan$	4667 6068 6113 6125 6148 6189 4532 4533 4534 4566
planned$	5581 5991 2025
planni	6036
planning$	4668 1220 1221 1222 1223 4332
plans$	4667 6068 4532 4533
plastered$	792
plastic$	1646
plate	3707
plate$	5913 1488
play$	275 301 366 2973 3900 2088
played$	275 301 366
player$	4388
players$	4388
playing$	275 301 366
plays$	275 301 366
plea$	5980 4341 4612
pleaded$	2201
pleads$	2201
pleas$	5842 5843 5980 4341 4342
please$	5511 5527
pleasing$	3341
plot	1292
plotti	6036
plug$	446 447 1703
plugged$	446 447 1703
plugging$	446 447 5065 5066 5067 5068 1703 4115
plugs$	446 447 1703
plump$	2240
pnc	1954
pnc$	4365
pnd	1954
pnd$	4365
podgy$	2240
point$	3232 3339 5579 4357
pointless$	1882
points$	4357
poison$	2056
poisoned$	2056
poisoning$	2056
polic	4450
police	1264 3680 3688 3689 3690 1280 1281 3698 5916 1310 1320 1366 3811 3812 1412 3831 1421 6039 6040 1434 1447 1451 3978 3993 2009 2032 2188
police$	5012 5163 5164 5179 5180 5181 3416 5626 5847 3670 3675 5886 5887 1271 5894 5895 5896 3691 3692 5901 1285 5905 5914 3721 5931 3731 3747 3748 5961 5962 3765 1358 3777 3778 6008 6017 6018 1402 1405 3820 6027 3823 6030 6037 3832 1433 3849 3852 3854 3857 3858 6073 3978 6184 6199 4048 4159 1896 1935 1955 1993 1995 2001 2011 4423 2183 2200
policed$	1993 2302
polici	1366 3812 3831 1421 6039 6040 1434 1447 1451
policies$	5627 5628 5629 5630 5631 5632 5633 5819
policing$	5886 3777 6018 3820 6037 3832 3843 3858 6066 4361 1993
policy$	5627 5628 5629 5630 5631 5632 5633 5819
ponytail$	5403 5404 5405 4264 4265
ponytails$	5403 5404 5405 4264 4265
poor$	2445 37 352 353 354 355 356 357 358 359 360 361 362 410 411 412 5083 5084 5085 5086 470 5088 5089 5090 5091 5092 5093 5094 5095 785 1123 1124 1125 1126 5837 5838 5839 5840 1473 1592 1628 1629 1662 1711 1719 1754 1757 1838 1921 1939
poorly$	782 1835
porn$	4018
pornography$	4018
portly$	2240
pose$	1371 5989
poses$	1371 5989
posing$	1962
position$	4619 1273
positions$	4619
positive$	2445 5990 2017 4511
posses	3989
possession$	3989 6195 3990 2202
possibility$	3300
possible$	1400 1970
post$	191 5773 5785 4357 2064
posted$	191
posting$	191
posts$	191 4357
potential$	1970
pothead$	4080
potheads$	4080
power	4414
powerful$	1813
powerfully$	1814
powers	4421
practi	6091
practically$	268 624 3035 625 626 627 628 631 632 633 634 679 680 1780 1789
practice$	1220 1221 1222 1223 4332
precin	3847
precinct$	6053
precious$	1066 3491
precocious$	4017 2233
predator$	5033 5034 5035 5036 4077 4078 4079
predators$	5033 5034 5035 5036 4077 4078 4079
predatory$	2226
predic	1948
predicted$	1317 2141
prediction$	2149
predictions$	4559 2149
predictive$	1950
prefer$	95 96 97 98 99 100 101 116 117 118 119 120 121 1595 2023
prefered$	95 96 97 98 99 100 101 116 117 118 119 120 121 1595
prefering$	95 96 97 98 99 100 101 116 117 118 119 120 121 1595
preferred$	95 96 97 98 99 100 101 116 117 118 119 120 121 5812 1240 1241 1242 1243 1595
preferring$	95 96 97 98 99 100 101 116 117 118 119 120 121 1595
prefers$	95 96 97 98 99 100 101 116 117 118 119 120 121 1595
pregna	6109
pregnancies$	2356
pregnancy$	4503 2356
pregnant$	4502
prepared$	3238 1266 5991 3809
prescribed$	4495 2339
prescription$	2339
prescriptions$	2339
presence$	6026
present$	592 3003 593 594 595 3006 596 597 3008 598 3128 3724 1371 5989
presented$	592 3003 593 594 595 3006 596 597 3008 598
presenting$	592 3003 593 594 595 3006 596 597 3008 598
presents$	592 3003 593 594 595 3006 596 597 3008 598 1371 5989
presentted$	592 3003 593 594 595 3006 596 597 3008 598
presentting$	592 3003 593 594 595 3006 596 597 3008 598
preser	1979
press$	2023
pretext$	1362
pretty$	2240
preven	3799 1391
prevented$	5615
prevention$	6001 6005 1389 3803 3984
prey$	4636
prime$	1970
principal$	1977
priori	1357 5983 4421
priority$	1345 3854 1970 1973 1975 2011 2038
prison	6154 3949 3985
prison$	6135 6155 6191 2191
proact	1412 2009
proactive$	1272 3812 3823 3831 1421 6039 6040 3843 1434 1447 1451
probation$	2410
proble	4510
problem$	5123 5128 5722 4080 1679 1714 1717 1719 4131 1998 4493
problematic$	4748 5088 5089 5090 5091 5092 5093 1714 1719
problems$	4918 5128 5272 1522 1548 4080 4131 4493 2146
procedure$	5627 5628 5629 5630 5631 5632 5633 5819
procedures$	5627 5628 5629 5630 5631 5632 5633 5819
proceedings$	5980 4566
proces	4515
process$	5627 5628 5629 5630 5631 5632 5633 5819
processes$	5627 5628 5629 5630 5631 5632 5633
produc	4351
productive$	5990
professional$	1896
professionalism$	5871 5872 5873 5874 4350
professionals$	5078 5140
profil	4351 4405
profile$	5927 1418 3846 4075 4409 1999
profiled$	5928
profiles$	5927 1418 4409 1999
profiling$	1999
programme$	42 44 45 6125 4589 4607
programmes$	42 44 45
progress$	1354
progressed$	1354
progressing$	1354
progresss$	1354
prolific$	180 181 5938 1600 1663 1670 1975
promiscuity$	2210
promiscuous$	1590 4017 2210 2233
promiscuously$	2210
promise$	5627 5628 5629 5630 5631 5632 5633 5825
promises$	5627 5628 5629 5630 5631 5632 5633 5825
proof$	1323
property$	4777 4778 4779 4780 2575 2576 2577 2578
prosec	1352 5978 5979 3774 5984 3827 6043 2281
prosecute$	3763 2016 2041
prosecuted$	6033
prosecuteing$	2041
prosecutes$	2016
prosecuting$	2016
prosecution$	5974 5980 2015
prosecutions$	5980
prospect$	3298
prostitute$	4018 1608 4021
prostituted$	1608
prostitutes$	4018 1608 4021
prostituting$	1608
prostitution$	4741 4755 4018
protagonist$	4388
protagonists$	4388
protect$	2736 4949 3092 3093 3094 3097 3098 3100 3101 3104 5341 1395
protected$	5341 5346 5350 5355
protecting$	2737 5187 3092 3093 3094 3097 3098 3100 3101 3104 5341 5346 5350 5353 5355 5358 5359 5360 5361 5362 1395
protection$	5187 5340 5341 5346 5350 5353 5355 5358 5359 5360 5361 5362 5711 3797 3941 3972
protects$	5341 1395
protectted$	5341
protectting$	5341
protocol$	5627 5628 5629 5630 5631 5632 5633
protocols$	5627 5628 5629 5630 5631 5632 5633
proud$	3649
prove	1322 1335
prove$	3735
proved$	3735 1981
proves	1335
provid	1941
provide$	1258 3685 4033
provided$	4033
provideed$	1258
provideing$	1258
provider$	3416 5847
providers$	3416 5847
provides$	1258 4033
providing$	4033
provin	1335
provision$	4534 4537
provocative$	4017 2211 2233
provocatively$	782 1826 1835 4270 4272 2211 2233
provoke$	1637
provoked$	1637
provokes$	1637
provoking$	1637
pru	2125
pru$	4536
psychiatric$	2082 2351
psychiatrist$	6092 2351
psychiatrists$	2351
psycho	3877 2353
psycho$	4080
psychologist$	6083 6092 2352
psychologists$	2352
psychopath$	4080
psychopaths$	4080
psychos$	4080
psychosis$	2331 2379
psychotherapist$	6092
psychotic$	4126 2331
ptsd$	2313
public	3806
public$	2848 5988 6012 3989 4047 2166
puffer$	4271 1865 1869
puffers$	4271
pulled$	4638 4275
punch	6176
punish$	5856 1250 1251 1252 1253
punished$	4910 1250 1251 1252 1253
punishes$	1250 1251 1252 1253
punishing$	1250 1251 1252 1253
pupil	3992
pupil$	5097 5111 5112 5113 5114 5115 5116 6198 1639 4072 4125 2125
pupils	6047
pupils$	105 2661 2665 2666 314 2811 401 402 403 5097 5100 5111 5112 5113 5114 5115 5116 5502 5503 5504 5505 5506 3307 3308 3309 3357 5596 3821 1428 6048 1437 1445 6067 4008 4047 4072 4125 1722 4341 4452
purcha	4374
purely$	528
purple$	1853
purpos	4351
purpose$	5725 5728 6009 1396
pursue	1363
pursui	1363
push	1436
push$	154 155 156 1598 2020
pushed$	154 155 156 1598
pushes$	154 155 156 1598
pushing$	154 155 156 1598
put$	0 1 2 2414 4623 4624 9 4627 4690 4719 4874 4875 4876 4877 5483 5567 1336 1337 3856 1446 1521 4033
puted$	0 1 2 9 4033
puting$	0 1 2 9 4033
puts$	0 1 2 2414 9 4627 5567 3715 1521 4033
putted$	0 1 2 9 4033
putting$	0 1 2 2415 4622 9 5567 4033
queen$	4083
queens$	4083
questi	1453
question$	3864
questionable$	2445 37 1592
questioned$	1567
quick$	5854 3649 1239 1632
quickly$	5255 5806 5807 5808 5809
quiff$	4265
quiffs$	4265
quite$	557 652 708 711 1779 1795
rabble$	408 409 4063 1659 2216
race$	3177 3180 3192
radar$	5904 3699
raff$	4061
rag$	4058
rags$	4058
raid$	4412
raids$	4412
raise$	3092 3093 3094 3097 3098 3100 3101 3104 3448 1792
raised$	3447 1792 4275
raises$	1792
raising$	3092 3093 3094 3097 3098 3100 3101 3104 1792
ran$	154 155 156 168 169 1542 1598 1690 1693 4382
rape	3969
rape$	6175 4054
raped	4586
rarely$	702 3113 703 3114 704 1502
rascal$	2216
rascals$	2216
rash	3872
rash$	6078
rat$	4059
rate	1391
rate$	5981 4429
rated$	486 490
rates$	5981 4429
rather$	5867 5869
rats$	4059
re	3802
re$	3280 1663
reach$	5069 5511 5527 5544 5545 5546 4293 4295
reached$	5462 5468 5473 5476 5482 5530 5531 5532 5533 5534
reaches$	4294
reaching$	5544 5545 5546 3341 4293
react$	5484 5856
read	3725 4557
read$	5069 1014 1015 1016 5712 5931 6128 4556
reader$	5913
readers$	5913
readily$	5806 5807 5808 5809
readin	6132 3927
reading$	6133 4313 2140
ready$	5854 3649 1266 1400 6138
realise$	2751 2752 2753 2754 2755 2756 2757 2758 2759 2760 2761 2762
really$	3051 881 882 883 884
rearrested$	4591
reason$	5544 5545 5546 1362 4293
reasoned$	5462 5468 5473 5482 5530 5531 5532 5533 5534
reasoning$	5544 5545 5546 3344 4293
reasons$	1362
reassurance$	5353
rebuff$	1873
rebuffed$	5447 5448 5449 5450 5451 5452 5453 5454 1873
rebufffed$	1873
rebufffing$	1873
rebuffing$	1873
rebuffs$	1873
receiv	4351 2087
recent	1264
recent$	3675
reckless$	2445 4748 1590 2226
recklessly$	2206
recognise$	4949 2751 2752 2753 2754 2755 2756 2757 2758 2759 2760 2761 2762
recognition$	5913 4363
record	1397 1424 3862
record$	3535 5859 1289 1295 5953 5954 6019 1419 3835 3841 6194 4493 4611
recorded$	1336 1337 1350 3835 3841 3856 1446 2028
recording$	1220 1221 1222 1223 1289 1295 1420 3841 4332
recordings$	1420
records$	5898 1289 1295 5953 5954 6019 3835 3841 6068 4364 4493
recover$	2108
recovered$	2108
recovering$	2108
recovers$	2108
recrui	6059
recruit$	140 1596 1597
recruited$	4638 140 2552 142 143 144 1596 1597
recruiter$	5033 4077
recruiters$	5033 4077
recruiting$	140 1596 1597
recruits$	140 1596 1597
recruitted$	140 1596 1597
recruitting$	140 1596 1597
red$	5996 1832 1853 4271 2026
redemption$	4295
redheaded$	2240
reduc	1391
reduce	1504
reduce$	4431
reduct	3803
reduction$	6005 6009
referr	6091 1482
referral$	3241 831 832 833 5716 4341 2194
referrals$	3241 831 832 833 5716 5842 5843 4341 4342
referred$	2087
refuge	3943
refuge$	6149
refus	1456 4545 2135
refusal$	461 462 463 464 465 822 823 3249 1085
refusals$	822 823 3249 1085
refuse	2188
refuse$	325 326 327 328 329 331 349 821 5563 5564 5565 5567 1872 4301 1937
refused$	325 326 327 328 329 331 349 821 5447 5448 5449 5450 5451 5452 5453 5454 5563 5564 5565 5567 1872 4301 4337 1937
refuser$	4094 2220
refusers$	4094 2220
refuses$	325 326 327 328 329 331 349 821 5563 5564 5565 5567 1872 4301 1937
refusing$	325 326 327 328 329 331 349 821 5563 5564 5565 5567 1872 4301 1937
regard	4351
regard$	2441 2442 2443 5677 5678 5679 5680 5681 5682 5683 5684 3481 3482 3483 3484 3485
regardless$	5330
regist	1269 1422 3833 3862
register$	3701 6060 6068 6178 6179 4399 4534
registers$	6068
registrations$	4371 1961
regrettable$	3593 3594 5801
regrettably$	2248
regular$	180 181 1600
regularly$	179 6101
rehabilitation$	2195
reject$	397 398 5567 1638 1873
rejected$	397 398 5447 5448 5449 5450 5451 5452 5453 5454 5567 1638 1873
rejecting$	397 398 5567 1638 1873
rejects$	397 398 5567 1638 1873
rejectted$	397 398 5567 1638 1873
rejectting$	397 398 5567 1638 1873
relapse$	5485
related$	6122 4056
relati	6140 6152 4351
relations$	4014
relationship$	4645 222 223 224 4846 4847 5186 1549 4001 4014 4186
relationships$	4645 222 223 224 4001 4014 4186
released$	1568 2188
relentlessly$	2245
reliab	1264
reliable$	3675
reliant$	4204
relied$	5530 5531 5532 5533 5534 1425
relies$	1552
relish$	367 368
relished$	367 368
relishes$	367 368
relishing$	367 368
reluctance$	461 462 463 464 465
reluctant$	325 326 327 328 329 331 461 462 463 464 465 1239
relying$	1552
remain	2166
remain$	4690 288 289 413 420 421 422 423 424 425 426 427 487 501 502 503 504 505 506 624 3035 625 626 627 628 631 632 633 634 5483 1668 1669 1715 1716 1726 4577
remained$	2877
remains$	71 72 288 289 413 420 421 422 423 424 425 426 427 2877 2882 487 501 502 503 504 505 506 624 3035 625 626 627 628 631 632 633 634 1668 1669 1715 1716 1726
remand	3827
remand$	2401
remanded$	6033 2401
remark$	817 818 819 820
remarkably$	1779
remarked$	817 818 819 820
remarking$	817 818 819 820
remarkked$	817 818 819 820
remarkking$	817 818 819 820
remarks$	817 818 819 820
reminded$	4669 4670 1305 1448
reminder$	5797 5798
reminders$	4666 5797 5798
remorse$	4040
remorseless$	2226
remote$	5854
remov	1436
removed$	6054
render$	17 18 20
rendered$	17 18 20
rendering$	17 18 20
renderred$	17 18 20
renderring$	17 18 20
renders$	17 18 20
rent$	2395
reoffe	3807
reoffend$	5484 5934
reoffended$	2407
reoffender$	2219
reoffenders$	2219
reoffending$	6008 6011 6013 2407
reoffends$	2407
repair$	5856
repara	1573
reparation$	3984
repeat$	180 181 5484 1600 1663 1975
repeated$	3591 3592 3616 5842 5843 1896 4342
repeatedly$	179 3396 1150
replied$	5636 5637 5638 5639
reply$	5457 5463 5477 5702 5856 5859 4286
report	3676 3684 1397 1423 1424 3927 4351 4353
report$	4924 4949 5716 1234 5882 5890 1289 1295 5953 5954 3835 6133 4341 4552
reported$	4859 4867 1329 3835 1427 4403 4442
reporting$	1289 1295
reports$	5716 1289 1295 5953 5954 3835 4341
reprimand$	2399
reprimanded$	2399
reprimands$	2399
reprobate$	2216
reprobates$	2216
reputation$	544 545 5831
reques	3696
request$	5716 5797 5798 4341
requested$	4368
requests$	5797 5798 5842 5843 4341 4342
requir	3696 4351
require$	5240 723 3135 725 726 727 728 736 737 3149 3150 3151
required$	736 737 3149 3150 3151 1396
requires$	736 737 3149 3150 3151
requiring$	736 737 3149 3150 3151
reside	3806 1526 1529
residential$	3937 3940 1761
residents$	5012 2807 5988 6012 4047 4048
resilience$	2234
resilient$	763 2234
resistance$	461 462 463 464 465
resistant$	461 462 463 464 465 4298 4301 2226
resit	2142
resolution$	6193 4610
resort$	138 139
resorted$	138 139 1191
resorting$	138 139
resorts$	138 139 1192
resortted$	138 139
resortting$	138 139
respect$	4949 4969 2772 2847 5457 5463 5477 5677 5678 5679 5680 5681 5682 5683 5684 4084 4286
respit	1526
respite$	3937
respon	3680 3733 6044 6059 4421
respond$	4949 5457 5463 5477 5702 5856 5859 4286
responded$	5636 5637 5638 5639 5712
response$	1220 1221 1222 1223 5879 5886 3812 3831 1421 6039 6040 3843 1434 1447 1451 4332
responses$	1220 1221 1222 1223 4332
responsib$	5722 5787 5824
responsibbed$	5722 5787 5824
responsibbing$	5722 5787 5824
responsibed$	5722 5787 5824
responsibilit$	3060
responsibilities$	5265 5593 5722 5824
responsibility$	318 319 4974 5593 5667 5677 5678 5679 5680 5681 5682 5683 5722 5824 1227
responsibing$	5722 5787 5824
responsible$	318 319 763 1219 5853 5939 1331 1429 1566
responsibs$	5722 5787 5824
rest$	5844 4343
rests$	5844 4343
result$	61 1363 4552 4554
resulted$	4627
results$	5831 6133 4552 4554
retail	3806
retail$	3847
retailers$	6012
retain$	1958
retained$	4368 1958
retaining$	1958
retains$	1958
retak	2142
return	4351
return$	4690 4719 4721 4722 134 135 136 137 2574 164 168 169 2616 2624 214 215 216 4949 5457 5463 5477 5483 5485 1399 4286
returned$	134 135 136 137 164 168 169
returning$	4729 134 135 136 137 2571 164 168 169
returnned$	134 135 136 137 164 168 169
returnning$	134 135 136 137 164 168 169
returns$	134 135 136 137 164 168 169 1399
revealing$	1865
review	1301
review$	1440 4169
reviewed$	1440
reviewes$	1440
reviewing$	1440
reviews$	1440 4169
reward$	1381
rewards$	1381
riff$	1650
right$	2445 2447 4911 4912 4974
rightly$	1234
rigid$	5854 3649
rigoro	1449
rigorous$	3860
ring	1976
ring$	1278 1657 4271
ringing$	1278
ringle	5946 5975
ringleader$	5963 5994 6031 4387 4452 2217
ringleaders$	5963 5994 6031 4387 4452 2217
rings$	1278 4271
riot$	4102 4103 4104
ripped$	1858 1865
risk$	4617 4618 4626 2424 14 15 16 2437 4644 4893 4935 4936 4957 4958 4959 4960 4961 4962 4963 4964 4965 4966 4967 4968 4979 4980 4981 4982 4983 4988 4995 2890 2891 481 482 2894 484 485 5103 5104 5105 5106 5107 5108 5109 5110 5174 5334 5335 5336 5337 3782 1394 3973 1588 1969 1995
riskier$	2445 1590
risks$	4617 4618 2458 2459 4935 4936 4957 4958 4959 4960 4961 4962 4963 4964 4965 4966 4967 4968 4980 4981 4982 4983 4988 5174 4000
risky$	4617 4618 2445 4748 1590 1634 1714
ritalin$	2341
rivalry$	4056
rivals$	4048
road$	4713 1774
roadman$	5024 4057 2215
roadmen$	5024 4057 2215
roam$	4733
robbed$	4638 4640 1581
robber	5875 3680 5946 3742 5955 1340 3807 6045 6046 6058 3977 3978 3989 3991 4383 4457
robber$	5045 5046 5047 5939 4080 4081
robberies$	5947 5948 3751 6013 6183 6197 4430
robbers$	5045 5046 5047 4080 4081
robbery$	4741 5879 5886 1272 3688 3689 3690 1280 1281 1310 3751 5961 3765 3812 3831 1421 6039 6040 3843 1434 1439 3854 1447 1451 6183 6184 6195 6197 1970 1986 2030
robust	1449 2009
robust$	3860
robustly$	4404
role$	5824
roles	6052
roll$	384 5736
rolled$	4548
rolling$	384
room$	5894 5895 5896 3691 3692 3721 3944 3971 4453
rooms$	4453
ropes$	5171
rose$	4429
rot$	5707
rotten$	1661 4126
rough	4583
rough$	1635 1661 1834
round$	5173 2974 1352 4431
rouser$	4070
rousers$	4070
route	6047
row$	3301 5508 3303
rowdy$	1719 2226
rows$	1522 1548
rude$	5094 5095 5161 5567 2226
ruffian$	2216
ruffians$	2216
rui$	2402
rule$	5015 5627 5628 5629 5630 5631 5632 5633
rules$	5227 5627 5628 5629 5630 5631 5632 5633 5819 4049
run$	4664 4690 4719 4721 4722 154 155 156 168 169 2585 2590 384 651 5485 5567 1542 1598 1689 1692
runaway$	5045 5046 5047 4080 4081
runaways$	5045 5046 5047 4080 4081
rung$	5712
runner	4401
runner$	4770 5048 4080 4082
runners$	4770 5048 5958 4080 4082
runnin	3733 6059
running$	2548 154 155 156 168 169 2584 2586 2590 384 651 5567 5939 6044 1542 1598 1688 1691
runs	6059
runs$	154 155 156 168 169 2590 384 651 5567 1542 1598
rushed$	1478
s$	3731 5940 3777 3891 3903 3912 1516 3930 3931 3940 1534 1535 3975 4474 4477 4479
s17$	2392
s20$	2392
s47$	2392
safe$	4934 4938 2733 4940 4941 3121
safeguard$	2740
safeguarding$	5340 5341 5350 5353 5355 1896
safer$	2445
safety$	4625 2420 4646 4647 4648 4649 4650 2461 2462 4935 4936
said$	2519 2656 2657 2664 5497 3380 3381 3384 1329
sallow$	2240
same$	3134 765 3205 5414 5424 1810
sanction$	2017
sand$	5818
sandy$	1832
sat$	1097 1098 1099 1100 1101 1102 1103 1104
satisfy$	5527
savage$	5045 5046 5047 4080 4081
savages$	5045 5046 5047 4080 4081
saved$	5530 5531 5532 5533 5534
saving$	5831 4295
savvy$	763 4181 2232
saw	1475 1549
saw$	3886
say$	4924 4949 405 5457 5463 5477 3380 3381 3384 1442 4286
saying$	405 5510
says$	405 5497 3380 3381 3384
scallies$	2216
scally$	2216
scan$	1440 6103
scandal$	2246
scandalous$	2246
scaned$	1440
scanes$	1440
scaning$	1440
scans$	1440
scant$	3471 3478
scantily$	782 1825 1835
scar$	790 4265
scarcely$	702 3113 703 3114 704 738 739 740 1782 1783 1796
scare$	5370
scared$	5334 5335 5336 5337 754 755
scarf$	4271
scars$	790 4265
scarves$	4271
scenario$	4619
scenarios$	4619
scheme$	4399
scheming$	2226
schizophrenia$	2332
schizophrenic$	2332
school	1501 6132 4549
school$	4758 4759 4760 5052 5140 3416 5847 3904 6116 6117 3912 6119 6120 6126 6129 6130 6133 6138 3957 4013 1683 1896 1935 4527 4528 4543 2134 4546 2141 4558 2150
schooling$	4543
schools$	6170 4528
sclerosis$	4466
scor	4380
score$	5171
scored$	5928
scour$	1440
scoured$	1440
scoures$	1440
scouring$	1440
scours$	1440
scraped$	4266
scratch$	5727
scrawny$	2240
screen	1482
screening$	6098
screenshot$	1420
screenshots$	1420
screwed$	494
scrounger$	4080
scroungers$	4080
scruffily$	782 1835 4270 4272
scruffy$	1834 1853 1858 1865 2240
scum$	2216
scumbag$	2216
scumbags$	2216
search	5897 1352 5979 1373 6043 1453
search$	1324 5968 3763 5974 5976 5977 1378 3801 1411 1415 1440 3864
searched$	1378 1440
searches$	5976 5977 3784 1378 1415 1440
searching$	5976 1378 1415 1440
searchped$	1411
searchs$	1411 1440
seasoned$	2235
seating$	3862
second$	765 3480
secretive$	2226
section$	2013 2158
sectioned$	2335
secur	1979
secure	1363 1529
secure$	3940 3985 1585 1958
secured$	4368
secureed$	1958
secureing$	1958
secures$	1958
securi	1363
security$	5012 4048
seduced$	369
see	1475
see$	4690 2751 2752 2753 2754 2755 2756 2757 2758 2759 2760 2761 2762 5439 5702 5859 5918 1419 1442 3886
seed$	4072
seeds$	4072
seeing	1475
seeing$	4729 3886 1559 1618
seek	3696 1363 1425 2000
seek$	192 193 194 195 196 197 198 371 2782 372 373 374 375 376 377 5567 1258 6038 3845 1732 1733
seeked$	1258 3845
seeker$	4042 4142 4577
seekers$	4042 4142
seekin	3696 1425
seeking$	192 193 194 195 196 197 198 371 2782 372 373 374 375 376 377 2909 2918 5567 1258 3845 4042 4142 1732 4577
seeks$	192 193 194 195 196 197 198 371 2782 372 373 374 375 376 377 1258 6038 3845 1732 1733
seem$	288 289 413 420 421 422 423 424 425 426 427 487 501 502 503 504 505 506 592 3003 593 594 595 3006 596 597 3008 598 624 3035 625 626 627 628 631 632 633 634 3128 1668 1669 1715 1716 1726
seemed$	288 289 413 420 421 422 423 424 425 426 427 487 501 502 503 504 505 506 592 3003 593 594 595 3006 596 597 3008 598 624 3035 625 626 627 628 631 632 633 634 721 1668 1669 1715 1716 1726
seems$	71 72 288 289 413 420 421 422 423 424 425 426 427 487 501 502 503 504 505 506 592 3003 593 594 595 3006 596 597 3008 598 624 3035 625 626 627 628 631 632 633 634 1668 1669 1715 1716 1726
seen	1549 1571
seen$	560 5462 5468 5473 5482 1475 1490 1559 4382 4403
sees	1475 1549
sees$	3886
seize	1298
seize$	3709 1958
seized	3708 1298
seized$	5914 3709 4368
seizeed$	1958
seizeing$	1958
seizes	1298
seizes$	3709 1958
seizin	1298
seizing$	3709
seizure$	1298 4364 2316
seizures$	4364 4468 2316
seldom$	702 3113 703 3114 704
select	1357
self	2076
self$	28 2544 2763 2764 2765 6109 3969 1626 1674 1793 1804 1915
selfharm$	4487
selfharmed$	4487
selfharming$	4487
selfharms$	4487
selfie$	4808
selfies$	4808
selfish$	2226 2246
sell$	4690 4719 4721 4722 154 155 156 204 1598 1609 4033
sellin	3733 5946 6059
selling$	4751 154 155 156 204 5939 1584 1598 1609
sells	6059
sells$	154 155 156 204 1584 1598 1609
semh$	2384
sen$	6115 2123 4535
send	1423
send$	4690 191 1262 1450 1621 4033 2123 4535
sending$	191 5544 5545 5546 1450 4293
sends$	191 1450 1621
sensation$	1631
sense$	4972 2768 5429
sensible$	2445 763
sensit	1264
sensitive$	3675 4156
sensory$	2104
sent$	191 4874 4875 4876 4877 5878 1262 3949 1621 4033 4337 2165
senten	6152
sentence$	4590 2190 4602 4616
sentenced$	2190
sentences$	4616
sentencing$	2190
separa	6152 6154 3949 3950
separated$	6155
separating$	6155
separation$	6156
september$	4760
sergea	3688 3689 3690 1280 1281 1310 3812 3831 1421 6039 6040 1434 1447 1451
sergeant$	5894 5895 5896 3691 3692 3721 6018 6037 3832 6049 3858 4423
serial$	180 181 1600 1663 1670 1975
series$	982 4396 4397
serious$	2438 1663 1896
seriously$	5657 5658 1150
seriousness$	4957 4958 4959 4960 4961 4962 4963 4964 4965 4966 4967 4968 4980 4981 4982 4983
sertraline$	2344
served$	1574
serves$	294 295
servic	6091
service$	5021 3416 5826 5847 6008 6098 6104 1896 4332 1935
services$	5078 5165 834 835 836 837 3416 5626 5847 6098 4283
serving$	3929 4326 2173
session$	42 44 45 2953 5560 5561 5562
sessions$	42 44 45 5140 2953
set$	3184 868 869 942 1565 4226 4227 4530
setting$	1565
settle$	5457 5463 5477 4286
severa	5921
several$	3591 3592 3616 5842 5843 4342 1970
severe	2071
severely$	2133 2163
sex$	4709 2538 2610 4818 2614 205 2621 4830 4843 4844 5183 5184 4016 4186
sexual$	4748 2602 206 207 208 209 211 2625 2626 2627 4845 5183 1481 1603 1611
sexualised$	4748 2602 5088 5089 5090 5091 5092 5093 1719 2233
sexually$	1606 1776 1777 1806 2093 2174 4586
shabbily$	782 1828 1835
shabby$	1858 1865 2240
shadow	1453
shadow$	1308 3864
shadowed$	1308
shadowing$	1308
shadows$	1308
shaggy$	1832
shall$	840 841 842 843 844 845 1426
shambles$	2246
shambolic$	2246
shame$	5729 3593 3594 5801 1916
shameful$	2246
shamefully$	2246
share	1260 1423 1941
share$	4690 191 5457 5463 5477 5702 5856 5859 1262 1533 4286
shared	1260
shared$	191 5712 5878 1262
shares	1260 1941
shares$	191 1262 1533
sharin	1260 4351 1941
sharing$	191 5742 1262 1533
shaved$	1849 1851 1853 4266
shaven$	1823 1824 1850 1853
she$	2449 2643 2661 2665 2666 4925 314 400 2811 401 5018 402 403 5170 5502 5503 5504 5505 5506 3307 3308 3309 3311 3416 5626 2127
shed	4583
shed$	1207
shedding$	1207
sheet$	4453
sheets$	4453
shelter$	4822 4823 4824 4825 4826 4827 4828 4829
shielding$	5341 5346 5350 5353 5355
shift$	2043
shifty$	1834
shirk$	1207
shirked$	1207
shirking$	1207
shirkked$	1207
shirkking$	1207
shirks$	1207
shirt$	5420 4271
shirts$	5420 4271
shocking$	1123 1124 1125 1126 3593 3594 5801 5837 5838 5839 5840 1921
shockingly$	2248
shoddy$	2246
shoes$	5431 5432 5433 4271 4276
shooti	5955 6045 6046
shootings$	5947
shop	3847
shop$	4758 4759 6053
shopke	3806 3992
shopkeeper$	6198
shopkeepers$	5012 6012 4047 4048
shopli	1340 3807 6046 6058 3977 3989 2409
shoplifter$	5045 5046 5047 4080 4081
shoplifters$	5045 5046 5047 4080 4081
shoplifting$	4741 4751 4755 3751 6013 1439 6183 6195
shoppe	3806
shoppers$	5988 6012 4047
shopping$	3847
shops$	6053
short$	1728 1813 1832 1852 1853 1865 1914 4340 2240
shortcoming$	1895
shortcomings$	5598 5599 5600 1895 4308
shorts$	5431 5432 5433 4271 4276
shot$	3815
shots$	3815
shotter$	2220
shotters$	2220
shotting$	154 155 156 1598
should	3916
should$	258 259 303 616 701 989 990 991 992 3405 5621 1115 3530 3714 1426 6122 1898
shoulder$	5150 787 1936
shouldered$	4229 1936
shouldering$	1936
shoulderred$	1936
shoulderring$	1936
shoulders$	5150 5198 1936
shouldn$	257 1899
shouted$	1540
shouting$	1522
show	1322 3734 1335 4351
show$	4949 2748 5457 5463 5477 924 5590 3715 1442 4286
showed$	1060 3715
showin	1322 1335
showing$	1060 5877
shown$	1060
shows	1322 3734 1335
shows$	923 1060 3715 3750 1442
shrug$	365 1226
shruged$	365 1226
shrugged$	365 1226
shrugging$	365 1226
shruging$	365 1226
shrugs$	365 1226
shunt$	1488
shut$	4337
shy$	4145
siblin	6160 6161
sibling$	4171 1764
siblings$	2412 5160 5292 6166 3998 4171
sick$	6079
sickle$	2067
sidelined$	1922
sight$	6028 4425 2078
sighted$	4325 4403
sighting$	1306 1445 4377
sightings$	1306 6016 1445 4377 2031
sign$	1185 1186 1187 1188 5822 5823 4339 4341
significant$	479 480
signs$	1185 1186 1187 1188 5822 5823 5842 5843 6057 4339 4341 4342
silly$	2438 2445 306 1627 2226
similar$	1813
simple$	2183
simpler$	1400
simply$	268 528 881 882 883 884 3404 1193 1194 1237 1926
since$	4608
single$	3354 1264
sister	6140 3945 6153 3948 6160 6161
sister$	1518 6151 3970 4171
sisters$	5160 4171
sit$	2504 5457 5463 5477 1097 5857 4286
site$	4362
sits$	1097 1098 1099 6059
sitting$	1097 1098 1099
situation$	4619 4935 4936 5338 5339 5836 1548 4580
situations$	4619
six$	776
sixteen$	5209 619 620 621 622
skeletal$	1813
ski$	1866
skimpy$	1865
skin$	3196 6089 4249 1839 1845
skinned$	4212 4242
skinny$	1813 1865 2240
skirt$	5431 5432 5433 4271 4276 4279
skirts$	5431 5432 5433 5436 4271 4276 4279
skive$	2209
skived$	2209
skives$	2209
skiving$	2209
skunk$	3895
slag$	4080
slags$	4080
slapdash$	2246
slave$	4112 1702 2221
slaves$	4112 2221
sleep	3876 3902
sleep$	4690 4733 200 6082 6101 6108 1523 1554 1604 2096
sleeping$	200 1523 1554 1604 2085
sleeps$	200 1523 1554 1604
slender$	1813 2240
slep$	2172
slept$	200 1553 1604 2172
slicked$	786 4266
slide$	4453
sliders$	5431 5432 5433 4271 4276
slides$	4453
slight$	1813 2240
slightest$	3332 3472
slightly$	775 1814
slim$	1813 2240
slimly$	1814
slipshod$	2246
sloppy$	1123 1124 1125 1126 1921 2246
slow$	461 462 463 464 465 1123 1124 1125 1126 5837 5838 5839 5840 5854 3649 1239 1921
slowly$	5854
slut$	4080
sluts$	4080
sly$	2226
smacke	1540
smacked$	3951
small$	3045 779 1781 1813
smart$	4179 4185 1865
smarter$	2445
smartly$	782 1835 4270 4272
smarts$	4180
smelly$	2240
smok	1484
smoke$	4690 4719 4721 4722 5567
smoked$	5567
smokes$	5567
smoking$	5567
snapchat$	183 2594 184 2595 185 2596 186 2597 187 2598 4805 4806 4807
snood$	4271 2242
snoods$	4271 2242
so$	3407 1065 1779
social$	4743 4749 183 184 185 186 187 2800 2908 5120 5162 3416 5626 3703 1314 3726 5948 3826
sod$	3492
sofa	2160 4583
sofa$	6171
sofasu	4571
sold$	154 155 156 204 1584 1598 1609 4033
solely$	1228 1229 1934
solid$	1813
solidly$	1814
solve	2019
solves	2019
solvin	2019
somebody$	4728 3416 5626
someone$	4728 2635 3071 3416 5626
something$	4863 6064
somewhere$	4822 4823 4824 4825 4826 4827 4828 4829
soon$	5806 5807 5808 5809
sooner$	5609 5618
sophisticated$	589 2235
sorely$	1150
sort$	5340 5411 4046
sorts$	4046
sought$	192 193 194 195 196 197 198 371 2782 372 373 374 375 376 377 1733
sound$	592 3003 593 594 595 3006 596 597 3008 598
sounds$	592 3003 593 594 595 3006 596 597 3008 598
source	4351
source$	3675 1265 1941 1942
sources$	1265
space$	5327 3818
speak	1549
speak$	4802 188 189 190 599 600 601 602 603 604 3112 5439 5457 5463 5477 5544 5545 5546 5702 4286 4293
speaking$	188 189 190 4313
speaks$	188 189 190 599 600 601 602 603 604
special$	1497 6115 2147 2157
specialist$	6092
speech$	1476
spell	4557
spelli	3927
spelling$	6133 2140
spend$	4690 2485 2486 2530 4854 4855 4856 4857 4858 390 391 392
spendded$	390 391 392
spendding$	390 391 392
spended$	390 391 392
spending$	4729 4854 4855 4856 4857 4858 390 391 392
spends$	390 391 392
spent$	390 391 392 1574
spice$	3895
spiky$	1832 1853
spineless$	2246
spirit	3876
spirits$	6082
spite$	2460 50 51 53 4781 4782 4783 4784 1181
split	6152 6154
split$	3949
spoiled$	2226
spoilt$	2226
spoke$	188 189 190
spoken$	4669 4670 4859 5462 5468 5473 5482 5712
sporadic$	5083 5084 5085 5086 470 1711
sport$	789 800 801 802 803 804 805 806 6106 1854 1860
sported$	789 800 801 802 803 804 805 806 1854 1860
sporting$	789 800 801 802 803 804 805 806 1854 1860
sports$	789 800 801 802 803 804 805 806 1854 1860
sportted$	789 1854
sportting$	789 1854
sporty$	1834
spot$	6022 6056 4444 4456
spots$	6022 6056 4456
spotty$	785 1838 2240
spray$	1847
spree$	4445
spring$	4760 4761
spurn$	1873
spurned$	1873
spurning$	1873
spurnned$	1873
spurnning$	1873
spurns$	1873
squad	3680 3683 3688 3689 3690 1280 1281 1310 3812 3831 1421 6039 6040 1434 1447 1451
squad$	5886 5887 1271 5889 5894 5895 5896 3691 3692 5901 1285 3721 5962 6018 6037 3832 6049 3858
squarely$	1228 1229 1934
stab	6176
stabbed$	4640 1581
stabbi	5955 6045 6046 3977 3978
stabbing$	5961 6183 6184
stabbings$	5947 6183
staff$	4728 4819 2749 5012 2807 5049 5140 5179 5180 5181 3416 5626 5847 6198 4047 4048
stained$	1858 1865
stairw	4583
stamme	6089 6109
stamp	1391
stance$	4419
stand$	578 3092 3093 3094 3097 3098 3100 3101 3104 1100 1101 1102 1103 1104 1904
standard$	5727 4332
standards$	5627 5628 5629 5630 5631 5632 5633 4332
standing$	3092 3093 3094 3097 3098 3100 3101 3104 1100 1101 1102 1103 1104 1904 2179
stands$	1100 1101 1102 1103 1104 2179
starte	2087
starti	2087
starts	2087
starve$	2056
starved$	2056
starves$	2056
starving$	2056
stash	3729 1334
stashed$	5892
state	3676
state$	5836 5882
statement$	5885 5891 1498 4534
statemented$	2391
statements$	5885 5891
states$	5882
station$	4758 4759 6184
stature$	5390 5391 5392 4224
status$	4984 4986 4987 1631 4169 4534 4577
stay$	4674 2487 2488 2505 4719 4721 4722 2529 4850 4854 4855 4856 4857 4858 4859 4924 5457 5463 5477 1523 4286
stayed$	4727 4859 4867 4874 4875 4876 4877 1523 1553
staying$	4729 4850 4854 4855 4856 4857 4858 4859 1523 2152
stays$	4859 1523 2152
steal$	4690 5483 5563 5564 5565
steali	3733 6059 2409
stealing$	5161 5939
steals	6059 2409
steals$	5563 5564 5565
step	6140 3945 6157
step$	3718 1409 2009
stepbrother$	3970
stepdad$	1518 6151 3946 6166 3970
stepfather$	1518 6151 3946 6166 3970 6180
stepmother$	6151 6166 3970 6180
stepmum$	6151 6166 3970
stepparent$	6166 3970
stepparents$	6166 3970
stepped$	2009
stepsiblings$	6166
stepsister$	3970
stepstepdad$	6166
stepstepfather$	6166
sti	2094
sti$	4505
stick$	4949 5457 5463 5477 1014 1015 1016 4286
still$	4671 1019 1020 1021 1022 1404
stills$	3671 1261 3815
stis$	4505
stock	5946
stock$	1275 5935 5950 5951
stockily$	1814
stocky$	1813 2240
stole	2409
stolen	5946 2409
stolen$	5935 5951 6195 6196 2051
stoned$	5567
stoner$	4080
stoners$	4080
stood$	1100 1101 1102 1103 1104 1904 2179
stop	1352 1390 1453
stop$	2650 5457 5463 5477 5527 5544 5545 5546 5897 1324 5968 3763 5974 1359 1360 1373 3801 1411 3864 4286 4293 2024
stopped$	2648 5530 5531 5532 5533 5534 1411 6043 1579 4337 4403 2110
stopping$	1359
stops	1373
stops$	1359 3784 5999 1411
store	3729 1334
store$	4674
stored$	5892
stores	1334
stores$	3744
storin	3733 5946 1334
storing$	5939
stout$	1813 2240
straight$	4868 4869 1832 1853
strange$	2608
strangers$	2468 2599
strapping$	2240
strate	4414 4421 4426
strategy$	4432
street	1264 6043 3847
street$	4752 4758 4759 3675 3761 5982 6053 4006 1648 1713 1751 1756 1767 1768 1769 1770 1810 1944 2046
streets$	4752 5982 6053 4006
streetsmart$	2231
streetwise$	763 2231
streng	1363
stress$	2106
strict	1449
strict$	3860
strike$	3131 1949
striking$	1834
strikingly$	1779
string$	983
stroke	3872
stroke$	6078
strong	1449 2009
strong$	763 3860 1813
strongly$	1814
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
studen	3992
student$	5097 5111 5112 5113 5114 5115 5116 6198 4072 4125
students$	5097 5111 5112 5113 5114 5115 5116 4072 4125
stunt$	4645 4001
stunts$	4645 4001
stupid$	2438 2445 37 2479 306 1592 1627 2226
sturdy$	1813
stutte	6089
style$	5411 4056
subculture$	4124
subcultures$	4124
subject$	5382 5385 1319 6035 1998
subjects$	5382 5385 1319 3794
submi	4351
submit	1941
submitted$	3856 1446 4442
substance$	2099
substandard$	1123 1124 1125 1126 5837 5838 5839 5840 1921
successful$	5990
such$	1897
sucked$	4638
suffer	1556 1557
suffer$	2108
suffered$	3967 3968 2108
suffering$	2108
suffers$	3967 3968 2057 2108
sufficient$	4204
sugar$	1617
sugges	3676 4351
suggest$	5882
suggests$	5882
suicidal$	2333
suicide$	6080 2333
sullen$	2226
summer$	4760 4761
summon	6043
superficial$	5083 5084 5085 5086 1644 1711
superv	1571 1573
supervised$	1764
supervising$	5187
supervision$	5187 5340 5341 5350 5353 5355 5358 5359 5360 5361 5362 1220 1221 1222 1223 6189 3984 4332 4589 4607
suppl	6059
suppli	1423
supplied$	154 155 156 1598
suppliers$	5963
supplies$	154 155 156 3754 1584 1598
supply	5875 3733 5940 5946 5955 5956 1423 6045 6046 6052 3989 4413 4414
supply$	154 155 156 1258 5935 3754 6195 1598
supplyed$	1258
supplying$	154 155 156 1258 5939 6195 1584 1598
supplys$	1258
suppor	1363 1425 1571 2004 2009
support$	42 5069 5078 5082 5340 5341 5350 5353 5355 834 835 836 837 5711 1220 1221 1222 1223 1354 1367 1396 3907 6123 1507 6124 3919 4283 4534
supported$	1354 1367
supporting$	1354 1367
supports$	1354 1367 1396
suppre	1391
suppress$	2287
suppressing$	2287
suppression$	2287
sure$	867 868 869
surely$	957 964 3375 965 966 3404 4302
surf	4571
surface$	1644
surgery$	6103
surly$	2226
surprisingly$	1779
surveillance$	5974 2258 2290
surveilled$	5928
surviv	1557
survive$	5325 5326 3124 714 715 3127 1794
survived$	3968 1794
survives$	1794
surviving$	1794
suspec	1320 4407
suspect$	5382 5385 5938 4177 4381 1991 1998 2278
suspected$	3731 1329 1338 1566 1972
suspects$	5382 5385 5938 5966 4071 4177 4381 1971 4410 2278
suspen	3927
suspended$	1500 4540 2191
suspendeds$	1500
suspension$	1500 6133 2386
suspensions$	1500 2386
suspicious$	3808
swallo	2113
swap$	213 2624 214 215 216
swaped$	213 2624 214 215 216
swaping$	213 2624 214 215 216
swapped$	213 2624 214 215 216
swapping$	213 2624 214 215 216
swaps$	213 2624 214 215 216
swarthy$	2240
swear$	5567
swearing$	5567 6117
swears$	5567
sweatshirt$	5431 5432 5433 4271 4276
sweatshirts$	5431 5432 5433 4271 4276
sweep$	1204 4451
sweeping$	1204
sweeps$	1204 4451
swept$	1204
swift	2009
sympathy$	4909
symptoms$	4518
syndro	3872
syndrome$	6078 4525
system	4351
system$	5179 5180 5181 5953 5954 6019 6062 6063 1896
systemic$	1896
systems$	5953 5954 1896
t$	3214 5431 5432 5433 3922 4276
ta	1506 3918
ta$	3917 6124
table$	6121
tablet	3877
tablets$	6083 4496 4524
tabs$	3701
tackl	1391
tackle	4431
tactic	4414 4421
tactical$	3843 2037
tag$	6192 6200 4616
tagged$	6192 2197
tagging$	6192
tags$	4616
tail$	1308
tailed$	1308
tailing$	1308
tails$	1308
tak	1436
take$	27 4664 4690 2502 102 103 182 234 2647 4949 2751 2752 2753 2754 2755 2756 2757 2758 2759 2760 2761 2762 575 648 700 5439 5457 5463 5477 3443 1040 1060 5702 5856 5859 1377 1414 1469 1589 1621 4286
takeaway$	4758 4759
taken$	27 4859 5529 3442 1060 5712 1471 1478 1525 1589
taker$	5040 3999
takers$	5040 3999
takes$	27 182 648 1060 1377 1471 1589 1621
taking	2113
taking$	27 4665 182 648 5328 5329 1060 1377 1469 1471 3999 1589
talk$	42 4801 188 189 190 599 600 601 602 603 604 5439 5457 5463 3268 5477 5544 5545 5546 5883 4286 4293
talked$	188 189 190 4874 4875 4876 4877
talking$	188 189 190 5544 5545 5546 3343 5883 4293 2088
talkked$	188 189 190
talkking$	188 189 190
talks$	42 188 189 190 599 600 601 602 603 604 5912
tall$	5393 778 1813 4228 2240
tan$	4257 4258
tanned$	785 1838 2240
tantrum$	5129 5130 4133
tantrums$	5129 5130 4133
target	5897 1357 5983 5984 1412 2009 4426 4431
target$	4635 4636 5927 5968 3769 1998 4422 2029 2141
targeted$	4638 3769 3823 2029
targeting$	3769 2029
targets$	4634 4636 5831 5927 3769 4422 2029
tart$	4080
tarts$	4080
task	3683
task$	5593
tasked$	1312 1432 2012
taskforce$	5889
taskin	2012 4448
tasking$	3812 3831 1421 6039 6040 3843 1434 3854 1447 1451 4423
tastes$	5272
tattoo$	790 5407 4265 1856
tattooed$	2240
tattoos$	790 5407 4265 1856
taught$	4910 5462 5468 5473 5482 5530 5531 5532 5533 5534 6054
taunt$	1637
taunted$	1637
taunting$	1637
taunts$	1637
tauntted$	1637
tauntting$	1637
teach$	5049 5069 5511 5544 5545 5546 4293
teache	3992
teacher$	6198
teachers$	5012 2807 5049 5140 4048
teaching$	1506 3918
team	3683 6091
team$	3416 5847 5887 5889 5894 5895 5896 3691 3692 3721 5962 1358 6018 6037 3832 6049 3858 6096 6104 1935 4469
teams$	1358
tearaway$	2216
tearaways$	2216
techni	4414
teen$	5097 5100 5111 5112 5113 5114 5115 5116 4125
teenage$	765 1610 1663 1666 1670 1809 1810 1970
teenager$	5097 5100 5111 5112 5113 5114 5115 5116 5382 5385 4072 4125
teenagers$	5025 5097 5100 5111 5112 5113 5114 5115 5116 5382 5385 4072 4125
teens$	5025 5097 5100 5111 5112 5113 5114 5115 5116 4125
teeth$	4253
teleph	1314
telephone$	1297 5915 1953
telephones$	1297 5915
tell$	4690 4924 4949 405 5457 5463 5477 3380 3381 3384 5859 1259 1277 1278 4286
telling$	405 1277 1278
tells$	405 3380 3381 3384 1277 1278
temper	6152
temper$	5129 5130 4133
tempered$	4139 4140
tempers$	5129 5130 4133
temporarily$	2127
temporary$	2159
temptation$	4732
tempted$	369
ten$	619 620 621 622
tenancy$	6172 4581
tendencies$	4076
tension$	1522 4405
term$	6089
termin	2092
terrible$	2438 2445 37 2824 1123 1124 1125 1126 5837 5838 5839 5840 1592 1754 1921
territ	3818
territory$	6024
terrorise$	394 1636
terrorised$	394 1636
terrorises$	394 1636
terrorising$	394 1636
terrors$	4508
test$	5567 6098 1963 4505 4512
tested	1482
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
that	4351
that$	232 2749 5018 5168 765 5715 5799 5800 5882 3750 1652 1810 4334
the$	2561 2562 2749 4956 2774 2778 5012 400 2858 550 5168 2965 3063 664 765 3208 3218 808 5547 3365 3390 5626 3446 3581 3608 3610 5819 5820 3616 3618 5842 5843 5851 3647 3745 3759 3765 3767 3776 3791 6004 3819 3864 3868 3894 3994 4048 1652 4334 4342 1970 1973 1995 2111
thef$	5939
theft	3742 5955 1340 6045 6046 6058 3977 3978 3989 3991
theft$	4741 4755 5161 5948 3751 5961 1439 6183 6184 6195 6197 1986
thefts	3807
thefts$	5947 5948 3751 6013 6183
their	3704 1294 1320 4359 1965 1982
their$	2440 2444 2457 59 66 67 69 2483 4692 105 4736 2615 4835 2710 2711 309 4933 2730 2749 4975 4979 2774 5049 5174 565 2996 5205 3000 3002 3125 3189 3190 3191 812 3353 5623 3523 3533 3607 3609 3611 5819 5820 3616 3618 3619 5831 5842 5843 3731 3759 3765 3767 1466 3880 3881 1534 1535 3947 3954 3966 1612 1624 1722 1862 1863 1897 4335 4342 1935 2083 2116
theirselves$	2411 2413 2428 2429 19 2431 2432 2433 2434 2435 25 2593 4880 4881 4883 2688 2689 2690 2691 2692 2693 2694 2695 2697 2698 4907 4908 2728 2732 322 2734 2735 4942 4943 4944 4945 4946 4947 5059 5190 5191 5192 5193 5194 5195 5196 5298 5299 5300 5301 5302 5303 5304 5305 5306 5307 5308 5309 5310 5311 3106 5318 3643 3997 4019 4020 4202 4203
them	3672 3679 3693 5921 5923 1311 5969 5975 3786 5992 3789 3790 6047 6070 4375 4427 4433 4539
them$	4620 4621 4822 4823 4824 4825 4826 4827 4828 4829 2696 2705 2706 2807 2855 493 2929 2930 2931 2932 2933 3057 5547 3357 3451 3452 3497 3498 3499 3500 3501 3502 5715 3538 3552 5788 5789 5790 5791 5792 5793 3588 5842 5843 5865 5866 3661 5899 1313 1351 5995 6007 3821 6035 1428 6048 1437 1445 6067 3866 4114 4305 4335 4336 4342 4452
themself$	2411 2413 2428 2429 19 2431 2432 2433 2434 2435 25 2593 4880 4881 4883 2688 2689 2690 2691 2692 2693 2694 2695 2697 2698 4907 4908 2728 2732 322 2734 2735 4942 4943 4944 4945 4946 4947 5059 5190 5191 5192 5193 5194 5195 5196 5298 5299 5300 5301 5302 5303 5304 5305 5306 5307 5308 5309 5310 5311 3106 5318 3643 3873 3997 4019 4020 4202 4203 4467 4488
themselves$	2411 2413 4620 4621 2428 2429 19 2431 2432 2433 2434 2435 25 2593 2623 4880 4881 4883 2688 2689 2690 2691 2692 2693 2694 2695 2697 2698 4907 4908 2728 2732 322 2734 2735 4942 4943 4944 4945 4946 4947 5057 5059 5190 5191 5192 5193 5194 5195 5196 5298 5299 5300 5301 5302 5303 5304 5305 5306 5307 5308 5309 5310 5311 3106 5318 5332 5733 3643 3873 3997 4019 4020 4202 4203 4467 4488
therap	3877 6093
therapist$	6083 6092
therapy$	6084 4498 4499 4518 4582
there$	876 877 878 3724
these$	550 757 761 765 5507 903 5547 3497 3498 3499 3500 3501 3502 3542 3544 3554 3555 5788 5789 5790 5791 5792 5793 5842 5843 5865 5866 3661 1667 1670 4305 1897 4335 4336 4342 1970 4433
they	5876 5906 1311 1347 1355 6047
they$	2449 2661 2665 2666 4925 314 400 2811 401 5018 402 403 5170 5502 5503 5504 5505 5506 3307 3308 3309 3311 3416 5626 3758 3766 3783 3821 1416 1428 6048 1437 1445 6067 3871 4452
thick$	773 1801 1816 1852 1857 2226
thickset$	1813 2239
thief$	5045 5046 5047 4080 4081
thieves$	5045 5046 5047 4080 4081
thigh$	6087
thighs$	6087
thin$	1813 1830 1834 2240
things$	5272 5313 5338 5339 1548
think$	4949 599 600 601 602 603 604 3112 3428 5635
thinking$	4313
thinks$	599 600 601 602 603 604 3428 5635
third$	765
thirteen$	619 620 621 622
thirty$	4837 3015 5236
this$	2749 528 765 5547 5582 3451 3452 3497 3498 3499 3500 3501 3502 5715 5788 5789 5790 5791 5792 5793 5842 5843 3638 3759 1652 1718 1810 4305 4334 4335 4336 4342 1973
thoroughly$	1890
those	5969 4427
those$	5004 550 757 3733 5975 3794 6004 6031 1670 4305 1970
though$	4781 4782 4783 4784
thought$	4859 5606 5622 3428 5635 5677 5678 5679 5680 5681 5682 5683 5684 5685 5686 3481 3482 3483 3484 3485 1329 1427
thoughts$	1463
threadbare$	1865
threat$	3782 1372 1969
threatening$	1719 2224
three	5921 6047
three$	3616 3821 1428 6048 1437 1445 6067 1970 4452 2183
thresholds$	5819
threw$	339
thrill$	4984 1631
thrills$	4988
throug	1941 2004 2009
through$	5073 3116 3117 3201 5528 5548 5553 3621 1594
throw$	339
throwing$	339
thrown$	339 1540 1541
throws$	339
thug$	2216
thuggery$	2216
thuggish$	2216 2224
thugs$	5964 2216
tic$	2106
tick$	1906
ticking$	4318
tidy$	1834
tied$	1330 3839 4266
ties$	406 4056
tight$	1852 1865
tightly$	788
tiktok$	183 2594 184 2595 185 2596 186 2597 187 2598 4805 4806 4807
time	3915
time$	4691 4736 4955 2801 2803 2826 5226 5490 5491 5492 5560 5561 5562 5571 5930 4299
timed$	5991
timekeeping$	4039
timeline$	3846
times$	5572
timeta	3862 3927
timetable$	6068 6121 6133
timetables$	6068
tip	2052
tip$	1375
tipoff$	4463
tipoffs$	4463
tipped$	1375
tipping$	1375
tips$	1375
to	4351
to$	4674 4686 2484 2493 2515 2527 2545 2546 2547 2549 2579 2583 2587 2637 2638 2639 2640 2641 2644 2699 4923 2743 2789 2793 2817 2860 2863 2872 2888 2937 2957 2962 2977 2978 2980 3083 3099 5380 3233 5443 5444 5445 5455 5474 3278 3279 3305 5536 5549 3397 3398 3399 5634 5640 5641 5642 3449 3450 5676 3496 1112 3531 3579 3639 5855 3650 3651 3673 3677 3681 1274 3714 3723 3728 3737 3740 3741 3762 3772 3773 3781 3804 3828 1426 1443 3865 3875 3889 3896 3901 6111 3922 6182 3981 1577 4038 4283 4285 4288 4304 4306 4335 4348 4423 2047 4601
toarso	6045
toburg	6045
tocrim	6045
todama	6045
todeal	6045
todiso	6045
toe$	5415 1647
togang	6045
tokenistic$	1644 2246
told$	4669 4670 2522 4864 4871 5462 5468 5473 5476 5482 5530 5531 5532 5533 5534 3380 3381 3384 5712 1312 1448
tolerance$	4418
tone$	5402 4250
tones$	5402 4250
too$	2969 2970 5255 746 747 748 3600 3601 3602 3603 3648 1238
tooffe	6045
took	2113
took$	27 102 103 182 235 3441 1041 3461 1060 1469 1471 1589 1621 4033
toolki	4414
tooth$	4253
top	6059
top$	5417 5431 5432 5433 5994 6031 1452 4271 4276 4278 1970 1975 1977
topless$	2602
tops$	5417 5431 5432 5433 4271 4276 4278
torment$	394 1636
tormented$	394 1636
tormenting$	394 1636
torments$	394 1636
tormentted$	394 1636
tormentting$	394 1636
torn$	1858 1865
torobb	6045
toshoo	6045
tostab	6045
tosupp	6045
total$	838 1256 1896
totally$	1887 1890
tothef	6045
touch$	4674 5527 5724
touched$	4638 4848
tough	1449
tough$	452 453 454 455 456 457 763 3860 1834 2008 2235
toughe	1449 2009
tougher$	3860 2008
touret	2066
tourette$	4477
tourettes$	4477
toward	1363 1425 2004
towards$	2549 2789 2793 5053 2888 2934 5942 4555
town$	3806 3847
toxic$	410 411 412 1662 2226
trace	5897 1292 5918
trace$	5927
traces$	5927
track	1292 5984
track$	3701 5920 5927 5929 3811 3841 1431 4444
tracke	1292 5911 3725
tracked$	5928 5931 3841 1431 1947
tracki	1292
trackie$	4271
trackies$	5431 5432 5433 4271 4276
tracking$	3841
tracks	1292
tracks$	5927 3841
tracksuit$	5431 5432 5433 4271 4273 4276 2242
tracksuits$	5431 5432 5433 4271 4273 4276 4403 2242
trade$	204 213 2624 214 215 216 1609
traded$	204 213 2624 214 215 216 1609
trades$	204 213 2624 214 215 216 1609
trading$	204 213 2624 214 215 216 1609
traffic$	154 155 156 1598 4364
trafficced$	154 155 156 1598
trafficcing$	154 155 156 1598
trafficed$	154 155 156 1598
trafficing$	154 155 156 1598
trafficking$	154 155 156 1598
traffics$	154 155 156 1598
trail	1453
trail$	1308 3864
trailed$	1308
trailing$	1308
trails$	1308
trainer$	4271
trainers$	4822 4823 4824 4825 4826 4827 4828 4829 5431 5432 5433 4271 4276
training$	3984 3996
transmitted$	4504
trap$	1675
trauma$	6174 2107
traumatic$	4475
travel$	4721 4722 4850 1621 4033
traveled$	1621 4033
traveling$	1621 4033
travelled$	1621 4033
travelling$	4729 4850 1621 4033
travels$	1621 4033
trawl	1301
trawl$	1440 4378 2296
trawled$	1440
trawles$	1440
trawling$	1440
trawls$	1440
treated$	1350 3879 1490 2060
treatm	4510
treatment$	6084
trendy$	1865
trial$	4590
tricky$	452 453 454 455 456 457 5133 5134 5135 5136 5137 5138 5139 4137
tried$	5497 5615 3413 4311
trouble$	4745 2677 2678 4885 4886 4887 4888 4988 4995 5161 3301 5508 3303 5568 3435 5647 5648 5649 1522 1548 4034 1654 1655 1656 4126
troubled$	5622 3428 5635 3436 5668 1714 1810
troublemaker$	2217
troublemakers$	5161 2217
troublemaking$	2217
troublesome$	2226
truancy$	2209
truant	2389
truant$	4690 4733 5045 5046 5047 5563 5564 5565 4080 4081
truanted$	2209
truanting$	2209
truants$	5045 5046 5047 4080 4081
true$	1120
trust$	5069 5457 5463 5477 5498 5499 5500 5501 5511 5544 5545 5546 3416 5847 4286 4293 1935
trusted$	4874 4875 4876 4877 3121 5530 5531 5532 5533 5534
trusting$	3341
try$	5457 5463 5477 5497 5544 5545 5546 5557 4286 4293 4311
trying$	5544 5545 5546 6038 4293 4313
tryings$	6038
tubby$	2240
tumour	3872
tumour$	6078
turf	3818
turf$	6024
turn$	138 139 2745 2747 824 825 3254 3260 3265 3274 5483 5484 1157 1163 1164 1165 5857
turned$	138 139 3188 3193 824 825 5447 5448 5449 5450 5451 5452 5453 5454 1157 1163 1164 1165 1190 4337
turning$	138 139 824 825 1157 1163 1164 1165
turnned$	138 139
turnning$	138 139
turns$	138 139 824 825 3302 1157 1163 1164 1165
twelve$	619 620 621 622
twenty$	4837 4838 5209 3015 615 5236 3031 5238
twice$	2630 4841 5277 2127
twists$	4263
two	5921 6047
two$	3616 3821 1428 6048 1437 1445 6067 1753 1970 4452 2183
twoc	3989
twoc$	6195
ugly$	2240
unable$	325 326 327 328 329 331 348 461 462 463 464 465 1489 1511 4301
unacceptable$	5088 5089 5090 5091 5092 5093 1719 2246
unacceptably$	2246
unacco	2166
unaccompanied$	4577
unambitious$	2226
unauthorised$	2133
uncaring$	2226 2246
uncle	6140 3945 6153 6157
uncle$	1518 6151
unco$	1710 1905
unconscious$	2378
uncontrollable$	1714 4301 2226
uncooperative$	2222 2246
uncorr	1264
uncorroborated$	3675
under	1475 2188
under$	201 416 3201 963 3615 3886 1479 3979 1569 1959 2054
underage$	1605 1610
undercover$	2260
underdressed$	2240
understand$	47 48 4949 2751 2752 2753 2754 2755 2756 2757 2758 2759 2760 2761 2762 5498 5499 5500 5501 1305 1448 1477
understands$	1448 1477
understood$	5581 1329 1427
undert	1291
underweight$	4513 2240
underwent$	2367
undesirable$	5001 5002 5003 1634 1714
undesirables$	5001 5002 5003
undisciplined$	2226
undoubtedly$	957 4302 2245
unempl	6152
unengaged$	2222
unfazed$	2235
unfit$	1111
unforgivable$	2246
unforgivably$	2246
unfounded$	1641
ungovernable$	2226
ungrateful$	2226
unhealthy$	2445 37 410 411 412 1592 1662
unhelpful$	2246
uniform$	5413 4269 4271
uniforms$	5413 4269 4271
uninterested$	1881 4301 2226 2246
unironed$	1858
unit	3683 6091
unit$	3416 5847 5887 5889 5894 5895 5896 3691 3692 3721 5962 6018 6037 3832 6049 3858 6104 6130 6146 6191 4536
units$	4423
unkempt$	2240
unknow	5911
unknown$	2607
unlawful$	4748
unless$	1382
unlikeable$	2226
unlovable$	1714
unmanageable$	5088 5089 5090 5091 5092 5093 1714 4126 2226
unmotivated$	2226
unnecessary$	2438
unpleasant$	2226
unpredictable$	5088 5089 5090 5091 5092 5093 1719 2224
unprepared$	1874
unprofessional$	2246
unprofessionally$	2246
unquestionably$	2245
unreachable$	4301 2222
unreliable$	4301 2226 2246
unrepentant$	2226
unresponsive$	2222
unruly$	1652 1714 1719 1810 2226
unsafe$	4617 4618 4634 2445 37 4748 1590 1592
unsavoury$	5001 5002 5003 1714
unshockable$	2235
unstable$	4160 4161 2226
unsubstantiated$	1641
unsuitable$	5004 1634
unsupervised$	1764
unteachable$	1714
untidy$	1853
until$	5925 1382 4608
unto$	2851 2853
untrue$	5586
untrustworthy$	4301 2226 2246
unusual$	1834
unusually$	1779
unwanted$	2684
unwashed$	1853 1858 2240
unwilling$	325 326 327 328 329 331 350 461 462 463 464 465 1239 1874 4298 4301
unwillingness$	461 462 463 464 465
unwise$	2445 37 306 1592 1627
up$	4642 4708 2628 2731 4951 2806 5013 441 2905 2906 5118 2989 3001 5210 5242 3049 3066 5312 5364 3175 5400 5406 5419 5437 5459 5460 5465 5466 5470 5471 5479 5480 5487 5488 5489 5588 3521 3532 5743 3569 3572 3573 5811 3614 3763 3775 6033 6036 6138 6155 6156 1570 4132 4214 4275
update$	1277
updateing$	1277
updates$	1277
upon$	2674 2675
ups$	5220 5231 5248 5321
urchin$	2216
urchins$	2216
urgency$	5871 5872 5873 5874 4350
us$	4728 5344 3538 1442
use	1425 1552
use$	4674 4690 4719 4949 5457 5463 5477 3338 1270 6108 4286
used	1425 1484
used$	4638 4867 443 686 1189 1273
useful	1425 1941
useful$	5888 1396
useless$	1882 2226 2246
user$	5038
userna	3862
usernames$	6068
users$	5038
uses	1484
using	1484 1552
using$	444
usual$	3655 1660
utter$	838 1257
utterly$	3396 1150 1887 1890
vaccin	2374
valuab	1941
value	4351
value$	1270 2011
values$	5151 4168
van$	4357
vandal$	5045 5046 5047 4080 4081 2216
vandals$	5045 5046 5047 4080 4081 2216
vans$	4357
vape$	6102
vapes$	4822 4823 4824 4825 4826 4827 4828 4829 6102
variable$	5083 5084 5085 5086
vehicl	5926
vehicle$	3989 1953 1960
verbally$	1730
versed$	3021
very$	654 3217 3408 1779 1795 2102
vest$	4271
vests$	4271
vicious$	2224
victim$	2771 419 5096 5334 5335 5336 5337 1556 1756
victimisation$	4918 4919
victimise$	1250 1251 1252 1253
victimised$	1250 1251 1252 1253
victimises$	1250 1251 1252 1253
victimising$	1250 1251 1252 1253
victims$	299 4957 4958 4959 4960 4961 4962 4963 4964 4965 4966 4967 4968 418 5096 5334 5335 5336 5337
video$	4808 5919
videos$	4808
view$	5943 4341
views$	4341
vindictive$	2224
violen	6076 6152
violence$	4741 4755 2677 2678 514 515 5161 3812 3831 1421 6039 6040 3843 1434 3854 1447 1451 1522 4034 4056 1995 4572 2162
violent$	5088 5089 5090 5091 5092 5093 5161 1663 1719 1975 2224
virtually$	624 3035 625 626 627 628 631 632 633 634 679 680 1780 1789
visibility$	6026
visible$	3860 4267
visit	1552 4414 4421
visit$	2953 5968
visited$	5712
visiting$	4729
visitor$	6083
visits	1549
visits$	2953 5912
visual$	2078
vital$	3616
vodka	3876
vodka$	6082
voice$	4341
voices$	4341 4483 4484 4485
volatile$	5088 5089 5090 5091 5092 5093 1719 2224
volition$	4676 4677 4678 4679 4680 4681 4682 4683 4851 4852 4032
volume	1391
voluntarily$	4851 4852 4031 4032
vomit$	6079
vote$	122 123
voted$	122 123
votes$	122 123
voting$	122 123
vulnerabilities$	2720 310 311
vulnerability$	4918 2720 310 311 4957 4958 4959 4960 4961 4962 4963 4964 4965 4966 4967 4968
vulnerable$	4619 4634 5334 5335 5336 5337 5367 5368 5369 4207 1810
wag$	1602
wagging$	1602
wags$	1602
waited$	4337
waitin	1482
waiting$	1467 1486 2087
walk$	4854 4855 4856 4857 4858 4924 1105 1106 5857
walked$	2518 2660 2667 1105 1106 4337
walking$	4729 1105 1106
walks$	1105 1106
wall$	3855
wannabe$	1646 2216
wannabes$	2216
want	3696
want$	2816 5240 5319 3140 730 731 732 829 5498 5499 5500 5501 5517 5518 5519 3368 1038 5888 6038 1464
wanted$	4913 829 5581 1039 1284 1464 1566 1582
wants$	5319 829 5517 5518 5519 3368 6038 1464
ward	6091
warden	3688 3689 3690 1280 1281 1310
warden$	5894 5895 5896 3691 3692 3721 1430
wardens$	5012 5163 5164 5894 5895 5896 3691 3692 3721 1358 1430 4048
warn$	1375
warned$	4669 4670 2465 55 56
warning$	4666 1185 1186 1187 1188 5822 5823 5842 5843 6003 3923 4049 4341 4342 1955 4596
warnings$	4666 1185 1186 1187 1188 5822 5823 5842 5843 6003 4049 4341 4342
warrant$	723 5974 4411 2294
warrants$	4411 2294
was	1350 2071
was$	54 71 72 141 288 289 413 420 421 422 423 424 425 426 427 459 2877 2882 487 501 502 503 504 505 506 624 3035 625 626 627 628 631 632 633 634 5382 5385 3222 3245 3368 984 985 5687 3493 1151 3595 3596 3631 1228 1229 3722 3735 3792 1468 1668 1669 1700 1704 1715 1716 1726 4222 4266 1934 4382 2036 2079 2084 2090 2091 2102 2127 2129 2130 2163 2167 2175 2180 2182 2183 2187
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
watch	1453 1956
watch$	5431 5432 5433 3701 5920 1308 5929 5968 1419 3841 3864 1559 4271 4276 4444
watche	3725
watched$	5718 5719 5922 1308 5931 3841 6065 1559
watches$	5431 5432 5433 4271 4276
watching$	1308 3841 1559
watchlist$	4367
watchlists$	4367
watchs$	1308 3841
water$	3958
wave$	4445
wavy$	1853
way$	4645 2967 3219 809 810 811 3228 3229 3296 5784 1237 4001
ways$	4645 5169 5227 5272 5559 4001
wayward$	1714 4126 1810
we$	3350 3351 3352 1234 1358
weak$	5083 5084 5085 5086 470 1123 1124 1125 1126 5837 5838 5839 5840 1738 1739 1921 1943
weapon	5875 5946 6057 6196
weapon$	5935 5950 5951 6195 2040
weapons$	4741 1275 5935 5950 5951 2040 2291
wear	1575
wear$	4854 4855 4856 4857 4858 789 794 800 801 802 803 804 805 806 1854 1860
wearing$	789 794 800 801 802 803 804 805 806 1575 1854 1860
wears$	789 794 800 801 802 803 804 805 806 1854 1860
weary$	4182
weed	3995
weed$	4774 4775 4776 4822 4823 4824 4825 4826 4827 4828 4829 3895 6102 6201 4009
week$	5560 5561 5562 4584
weekend$	6082
weeks$	4584
weighed$	2377
weight	3877 3902 6109
weight$	6083 6108 4514
welfare$	4625 2420 4646 4647 4648 4649 4650
well$	5077 547 548 557 610 691 708 711 777 782 1814 1827 1835 4270
wellbe	3902
wellbeing$	4625 4646 4647 4648 4649 4650 4935 4936 6108
went$	4671 134 135 136 137 138 139 167 168 169 2590 371 1210 1478 1570 1620 1621 4033 2165
were	5911 1350
were$	2452 54 71 72 141 288 289 413 420 421 422 423 424 425 426 427 459 487 501 502 503 504 505 506 5167 624 3035 625 626 627 628 631 632 633 634 762 3245 3368 984 985 5687 1151 3596 3631 1228 1229 3722 3735 3785 1668 1669 1700 1704 1715 1716 1726 4222 4266 1934 4382 2036 2127 2167 2175 2180 2187
wet$	1483
wets$	1483
wetting$	4509
what$	2707 2708 5168 2964 5174 5338 5339 5820 5842 5843 3830 4036 4342
whatever$	5313 5330
whatsapp$	183 2594 184 2595 185 2596 186 2597 187 2598
whatsoever$	5687
wheel$	5730
wheelchair$	2336
when	4359
when$	5925 5930
whenever$	5925
where	4359
where$	1318 3842
wherea	3703 1422 3833 3834
whereabouts$	5909 5910
which	4351 4359
which$	5940 6041 6047 3853
while$	5720
white$	765 785 1809 1810 1831 1838 4271 1865
who	5875 5893 5940 6041 6047 3853 4359
who$	2631 2632 313 5000 5005 5167 5382 5385 1286 3700 3706 1313 1333 1343 3757 1351 3842 6052 4222
whole$	3557 3559 1652
wholly$	1887 1890
whom	6041 6047 6059
whom$	5903 5960 1351 3842
why$	307 308
wicked$	1661
wider	1320
wider$	3731
wife$	6136 6168
wild$	1652 1661 4099 4100 4101 4126 1832 1853 2226
wilful$	2246
wilfully$	179 1938 2246
will$	351 681 701 713 716 839 840 841 842 843 844 845 846 850 851 866 870 871 872 3295 5513 5514 5515 5516 3321 3345 3346 3349 3368 5576 5577 967 968 3682 1274 3714 3779 1426 1879 1891 2047
willed$	4149
willing$	3237 3239 1266 1619
willingly$	4851 4852 236 4031 4032 1622
willingness$	3330 5537 5538 5539 5540 5541 5542
wind$	395 396 3282
winding$	395 396
winds$	395 396
winter$	4760 4761
wiry$	1813
wise$	551 552 589 763 4178 4183 4184 1778 1790
wiser$	2445 588 589
wish$	3330 5537 5538 5539 5540 5541 5542 6038
wished$	1464
wishes$	1464 4341
wishs$	6038
with	5996 3990 2009
with$	4694 4697 4702 4734 2534 2535 2539 4816 2611 2613 2633 2686 2687 2795 2798 5010 2817 5070 5074 5080 5081 5087 2934 5144 531 5159 2954 2957 561 3107 3108 3109 5382 5385 789 5475 5512 5550 1067 5832 3673 3697 5912 3732 5942 1472 3934 6150 1578 4044 1755 1854 4423 4461 2114 2124 4567 4597
withar	6045
withbu	6045
withcr	6045
withda	6045
withde	6045
withdi	6045
withga	6045
withheld$	4349
within$	2925 3739 3869
withof	6045
without$	436 5298 5299 5300 5301 5302 5303 5304 5305 5306 5307 5308 5309 5310 5330 741 876 879 3304 922 1068 1069 3505 1503 1885 1886 1902 1918
withro	6045
withsh	6045
withst	6045
withsu	6045
withth	6045
woeful$	2246
woefully$	2246
woman	3992
woman$	5216 3018 5247 5252 5253 5254 650 5269 5270 5271 5275 661 662 5297 6198 4191
women$	5209 5216 5219 3016 5228 5230 5245 5252 5253 5254 661 662 5324 5416 4191 4200
won$	325 326 327 328 329 331 340 852 853 854 855 856 3292 1875 1892
wont$	852 853 854 855 856 1875
wool$	4196
woolly$	2246
word$	5825
wore$	4854 4855 4856 4857 4858 789 794 800 801 802 803 804 805 806 1854 1860
work	4414
work$	42 44 45 2495 4744 145 146 147 148 149 150 151 152 153 4949 5050 2864 2874 5121 2938 2973 5439 5457 5463 3269 5477 3306 5527 5544 5545 5546 5551 5702 1322 1734 4286 4293 4332
worked$	145 146 147 148 149 150 151 152 153 5530 5531 5532 5533 5534 1571 4294
worker	6091
worker$	4820 3416 5847 6189 4607
workers$	4820 2749 5140 5179 5180 5181 3416 5847
working$	145 146 147 148 149 150 151 152 153 2875 5544 5545 5546 4293 2144
works$	145 146 147 148 149 150 151 152 153 4294
workshop$	42 44 45
workshops$	42 44 45
workshy$	2226
world$	5227 1771 1772
worldly$	589 1773 2231
worn$	4859 4874 4875 4876 4877 5917 3713 4266
worr	1491 1515 1563
worried$	3628
worries$	4980 4981 4982 4983 4341
worry$	4341
worrying$	5088 5089 5090 5091 5092 5093 1717 1719
worse$	5322 5323 4205
worst$	2709 1975
worth$	4971
worthless$	2226
would$	261 2718 407 428 5240 857 858 859 870 871 872 3321 3368 5576 5577 967 968 3682 1274 1876 1879 1891
wouldn$	857 858 859 1876
wound$	395 396
wrap	6196
wraps$	5064 4009 4114
wreak$	1695
wreaked$	1696
wreaking$	1694
wrist$	6087
wrists$	6087
writ	4557
write$	1171 1424 6128 1680 1681
writing$	1174
written$	1152 1173 1512
wrong$	2445 2446 37 2506 2507 2508 4745 4999 5001 5002 5003 1592 1635
wrote$	1172
y$	5266
year	3925
year$	2634 5221 3026 767 770 772 6127 3925 6131 4584
years$	5206 5207 5208 5278 5279 5280 4584
yet$	1245
yield	1941
yjs	3982
yjs$	6188 2196
yob$	2216
yobbish$	1719 2216
yobbo$	2216
yobbos$	2216
yobs$	2216
yoi$	2405
yos	3982
yos$	6188 2196
yot	3982
yot$	6188 2196
young	3992
young$	105 399 2820 5097 2895 2896 5111 5112 5113 5114 5115 5116 512 513 2926 3007 3168 3169 3170 3171 3172 3173 765 5382 5385 3314 3388 3570 3571 3580 3624 3662 3664 3672 3693 3719 1311 1347 5969 1355 5975 3786 3789 3863 6070 6198 1610 1663 1666 1670 4125 4170 1786 1809 4375 1970 4427 4433 2164
younger$	3956 4008
youngers$	5958
youngster$	5097 5111 5112 5113 5114 5115 5116 4125
youngsters$	5097 5111 5112 5113 5114 5115 5116 4008 4125
youth	2192
youth$	5097 5100 5111 5112 5113 5114 5115 5116 765 5382 5385 5388 5389 3687 1319 3982 1572 1663 4076 1666 4125 4221 1811 1970 2183 2192
youths$	5025 5097 5100 5111 5112 5113 5114 5115 5116 5382 5385 1319 4076 4125 1811 2237
yp	3672 3679 5906 5921 5923 3719 5926 1311 5969 5975 3790 6070 1492 1501 1520 3933 6167 1564 4375 4402 4427 4539
yp$	1640
yp1$	1639
yp2$	1639
yp3$	1639
yp4$	1639
yp5$	1639
yp6$	1639
yro$	2403
zero$	919 3471 1939 2007
