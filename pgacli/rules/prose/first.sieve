2430 2225 1601

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

0 0 1 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 7 7 8 8 9 9 9 11 13 14 17 17 17 17 18 20 20 20 21 23 23 23 23 24 24 25 25 26 27 27 28 28 28 29 29 30 30 30 31 31 32 32 32 32 32 32 32 32 33 33 34 35 36 36 37 37 37 37 37 37 37 37 37 37 37 37 37 37 37 37 37 37 37 37 37 37 38 38 38 38 38 38 38 39 39 40 40 41 41 41 41 41 41 42 42 42 43 44 44 44 44 44 44 45 45 46 46 46 46 47 47 47 48 48 48 49 49 49 49 50 50 51 53 53 54 54 55 55 55 56 56 56 56 56 56 57 57 57 58 58 58 59 59 59 59 60 60 60 60 61 61 62 62 62 62 62 62 62 62 62 63 64 64 66 70 70 70 70 70 71 71 71 72 73 73 73 73 73 73 73 75 77 78 82 83 85 87 87 87 87 87 87 87 87 88 88 88 88 92 93 93 94 94 96 96 96 97 99 99 99 99 99 99 100 101 104 104 105 106 106 106 106 106 107 107 107 107 107 107 107 107 108 108 108 108 108 108 108 109 109 109 109 110 110 111 112 112 113 113 114 114 115 116 116 117 117 118 119 120 120 120 120 120 120 121 121 121 121 121 122 122 123 123 125 125 126 126 127 127 128 130 131 132 133 134 134 135 136 137 138 139 139 139 140 141 141 142 142 143 144 144 145 146 146 147 147 147 147 147 147 147 147 147 148 148 148 150 150 150 151 152 153 153 153 153 153 153 153 153 153 153 153 153 154 154 154 154 154 154 154 154 154 154 154 155 155 155 155 157 157 158 158 160 160 160 160 160 160 160 161 161 161 161 161 161 164 164 164 165 165 166 167 167 167 169 170 172 173 174 174 175 175 176 176 176 182 183 186 187 192 192 195 195 195 196 197 198 203 204 204 204 205 205 205 205 205 205 205 205 206 206 206 207 208 208 208 208 211 213 213 213 213 214 214 217 217 217 220 220 221 221 221 221 222 222 222 222 222 222 224 225 225 227 227 227 227 227 228 228 228 228 229 230 230 230 230 230 230 231 231 233 233 233 233 234 234 234 235 235 235 235 235 235 235 235 236 236 236 236 236 236 237 238 238 238 238 238 238 242 242 242 242 243 245 245 246 246 248 248 248 248 248 248 248 249 249 249 250 250 254 257 258 260 260 261 263 266 268 268 268 269 269 269 272 273 274 274 275 275 276 282 283 285 286 288 289 290 291 292 292 292 293 294 295 295 295 296 298 298 298 298 300 300 300 301 301 301 301 301 301 301 302 302 303 304 305 305 306 307 308 310 310 311 312 312 312 312 312 312 312 313 313 313 313 313 313 314 314 314 314 315 316 318 318 318 318 318 319 319 319 320 320 320 320 321 322 322 322 322 322 322 322 322 322 322 322 323 324 324 325 327 327 327 327 327 328 328 328 329 330 330 332 333 334 334 334 335 336 336 336 336 336 339 339 339 340 340 340 341 341 341 341 341 342 342 342 344 345 345 345 346 346 348 348 348 348 348 348 348 348 348 348 348 348 348 349 352 354 354 354 355 355 356 357 357 357 358 358 359 361 361 362 363 363 364 364 364 364 365 365 365 365 366 366 367 368 368 368 368 368 369 369 369 369 370 370 370 371 371 372 372 372 373 373 373 373 373 374 374 374 375 376 376 376 377 378 378 379 380 380 380 380 380 380 381 381 386 386 386 386 387 387 389 389 393 393 393 397 398 398 398 398 402 403 405 406 407 410 410 410 411 413 415 415 415 416 417 418 419 419 419 420 420 420 420 420 420 420 421 422 422 422 422 423 424 425 425 425 427 427 428 428 431 432 432 434 435 436 436 436 437 438 438 438 438 439 439 439 439 440 441 442 442 442 442 442 442 443 443 443 443 443 443 444 444 444 444 444 445 445 445 446 446 446 446 446 446 447 449 450 450 451 451 451 452 452 453 454 454 454 454 456 457 457 457 457 458 458 458 458 458 459 459 459 460 461 461 462 462 462 462 463 463 463 463 464 465 465 465 467 467 468 468 468 469 469 469 469 469 470 471 471 471 471 471 471 471 472 474 474 474 475 475 475 475 476 476 476 476 476 476 476 476 478 480 480 480 481 481 481 482 484 484 484 484 485 485 485 487 487 488 488 488 488 488 489 489 489 490 490 491 491 491 491 491 492 493 496 497 497 497 499 500 500 500 501 502 503 503 504 505 505 505 505 506 506 506 506 506 507 507 507 507 507 507 507 508 508 508 508 509 510 510 510 510 510 510 510 511 511 512 512 512 512 513 513 513 513 513 513 513 513 513 513 513 513 513 513 513 513 513 513 513 514 514 514 515 515 515 516 516 516 516 517 518 518 519 519 519 519 520 521 521 521 521 521 521 521 522 523 523 524 524 524 524 524 525 525 525 525 525 525 525 526 526 526 527 528 528 528 528 528 528 528 528 528 529 529 530 531 531 532 532 532 532 532 534 534 535 536 536 536 537 537 537 537 537 537 537 537 537 537 537 537 538 538 538 538 539 539 539 539 539 539 539 539 539 539 539 539 539 539 539 539 539 539 539 539 539 539 540 541 542 543 543 543 543 543 544 545 545 545 545 545 546 546 546 547 548 549 551 551 552 552 552 552 552 552 553 553 553 554 554 555 555 555 557 557 557 557 558 558 558 558 559 559 560 561 562 564 565 566 567 568 569 570 571 571 574 575 576 577 578 579 579 580 580 580 580 580 581 582 582 582 582 583 584 584 585 587 587 589 590 591 591 592 592 593 594 595 596 598 598 599 599 601 601 601 601 602 602 603 603 603 603 604 604 604 604 605 606 607 608 609 610 611 619 623 624 625 626 627 628 629 630 631 633 637 638 639 640 641 642 643 644 645 646 647 648 649 650 652 656 658 659 660 662 666 671 672 675 677 678 681 682 683 684 686 691 693 694 696 697 699 700 701 702 704 705 707 712 714 715 720 721 727 729 731 732 735 740 741 742 744 745 746 747 749 753 754 755 756 758 759 761 763 764 765 766 771 773 777 778 779 780 781 787 789 797 799 801 802 806 807 808 813 814 816 818 821 822 823 824 825 827 828 830 831 832 833 834 836 837 838 839 840 841 842 846 847 848 849 850 851 852 853 854 855 856 857 859 861 862 863 864 867 868 869 870 871 873 874 875 876 877 878 879 880 881 882 884 885 886 887 888 889 890 891 893 894 895 896 897 898 901 902 903 904 905 906 907 910 911 913 914 917 919 920 921 922 923 924 925 926 927 928 929 930 931 932 933 934 936 937 938 939 942 945 967 968 969 978 984 987 991 995 998 1000 1001 1003 1006 1007 1010 1054 1057 1058 1066 1070 1071 1090 1094 1095 1096 1101 1102 1109 1116 1123 1125 1126 1131 1152 1156 1157 1159 1160 1161 1167 1170 1174 1176 1181 1183 1189 1191 1197 1198 1204 1205 1214 1216 1217 1218 1219 1221 1224 1229 1230 1231 1232 1233 1234 1236 1237 1238 1239 1241 1242 1244 1246 1247 1250 1251 1252 1255 1256 1262 1265 1266 1267 1268 1270 1271 1272 1275 1277 1278 1280 1281 1282 1283 1284 1291 1292 1295 1297 1298 1299 1300 1301 1302 1303 1304 1305 1310 1311 1312 1313 1314 1315 1316 1317 1318 1328 1337 1339 1343 1347 1349 1351 1354 1355 1359 1362 1366 1368 1369 1371 1372 1374 1377 1378 3 3 10 12 14 15 21 22 35 38 51 52 57 62 64 68 69 74 76 78 79 83 84 85 86 89 90 91 92 93 93 95 97 102 103 104 105 117 124 125 129 136 149 154 156 159 162 163 166 168 170 171 174 175 175 177 178 179 181 184 187 189 189 189 189 189 190 191 193 193 193 193 193 193 193 194 195 198 201 202 203 204 204 205 206 207 209 210 212 212 212 212 212 212 212 212 212 212 212 213 214 214 214 214 214 214 214 214 214 214 214 214 215 216 217 218 219 220 221 223 223 223 223 223 223 224 226 232 236 238 239 240 241 242 243 244 245 247 247 247 248 251 251 251 251 253 255 256 258 258 258 258 258 258 258 258 258 258 258 258 258 258 258 258 258 258 258 258 259 260 262 263 265 265 267 268 269 270 271 277 279 284 284 284 284 284 284 284 284 297 299 299 309 317 324 326 327 328 331 337 338 343 345 346 347 350 351 353 358 360 376 379 382 384 384 384 384 384 384 384 384 384 384 387 389 390 392 393 394 395 395 396 398 398 398 398 398 398 398 398 398 398 398 398 398 399 400 401 402 403 404 406 407 408 408 408 408 408 408 408 408 408 408 408 408 408 409 410 411 412 414 415 418 419 420 421 423 423 424 425 426 426 426 426 426 426 431 433 436 444 445 448 455 466 470 473 474 476 477 479 479 483 485 485 486 490 494 495 497 498 499 500 503 504 513 517 523 525 533 535 535 535 535 535 535 535 535 535 535 535 537 537 537 537 537 538 543 550 551 552 559 563 572 573 579 584 585 586 587 588 590 597 600 604 612 614 620 632 634 655 657 661 663 664 665 668 669 670 673 674 676 679 680 685 687 688 689 690 692 695 698 703 706 708 709 710 711 713 716 717 718 719 722 724 725 728 734 736 737 738 739 748 750 751 757 760 762 767 768 769 770 772 775 776 782 783 784 785 786 791 792 793 794 795 796 798 800 803 804 805 809 810 811 812 815 817 819 820 826 829 835 843 844 845 858 860 865 866 872 883 892 899 900 908 909 912 915 916 935 940 941 947 948 949 959 971 972 977 980 982 988 992 993 994 999 1005 1008 1009 1011 1013 1014 1016 1022 1024 1025 1034 1035 1038 1042 1043 1049 1050 1051 1052 1055 1056 1061 1062 1063 1067 1068 1069 1073 1075 1076 1092 1093 1098 1100 1103 1107 1110 1112 1118 1120 1121 1124 1127 1128 1129 1132 1134 1135 1136 1137 1138 1143 1148 1149 1151 1153 1154 1162 1163 1165 1166 1168 1169 1171 1173 1175 1179 1180 1184 1185 1186 1187 1190 1193 1194 1199 1200 1201 1202 1206 1207 1208 1209 1210 1211 1212 1213 1215 1222 1223 1226 1227 1228 1235 1240 1243 1245 1248 1249 1253 1254 1257 1261 1263 1273 1274 1276 1279 1285 1286 1287 1288 1289 1290 1293 1294 1296 1306 1307 1308 1309 1319 1320 1322 1323 1324 1326 1327 1330 1331 1332 1333 1335 1340 1341 1342 1344 1345 1346 1350 1356 1358 1360 1361 1365 1367 1373 1375 1379 16 19 65 67 80 81 98 180 185 188 189 193 199 200 212 219 223 247 251 252 258 264 278 280 281 284 287 299 383 384 385 388 391 395 398 408 426 429 430 479 535 537 556 613 615 616 617 618 621 622 635 636 651 653 654 667 723 726 730 733 743 752 774 788 790 918 943 944 946 950 951 952 953 954 955 956 957 958 960 961 962 963 964 965 966 970 973 974 975 976 979 981 983 985 986 989 990 996 997 1002 1004 1012 1015 1017 1018 1019 1020 1021 1023 1026 1027 1028 1029 1030 1031 1032 1033 1036 1037 1039 1040 1041 1044 1045 1046 1047 1048 1053 1059 1060 1064 1065 1072 1074 1077 1078 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1091 1097 1099 1104 1105 1106 1108 1111 1113 1114 1115 1117 1119 1122 1130 1133 1139 1140 1141 1142 1144 1145 1146 1147 1150 1155 1158 1164 1172 1177 1178 1182 1188 1192 1195 1196 1203 1220 1225 1258 1259 1260 1264 1269 1321 1325 1329 1334 1336 1338 1348 1352 1353 1357 1363 1364 1370 1376

12 14 8 9 10 10 10 10 4 6 4 5 5 6 7 7 7 5 6 6 6 7 8 3 10 4 3 4 3 5 7 6 6 4 5 6 6 4 3 4 4 4 16 18 11 12 5 7 8 10 11 11 14 16 13 14 14 5 6 7 8 10 8 8 8 9 7 3 4 4 3 4 4 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 3 4 4 4 5 5 3 4 4 4 8 9 9 9 9 9 4 4 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 5 5 6 4 5 6 7 7 4 3 3 3 3 5 3 3 3 7 8 8 8 9 10 9 10 11 11 11 11 12 4 5 4 4 5 4 4 4 4 3 3 3 3 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 3 6 3 3 3 4 6 7 7 7 7 7 7 8 7 8 8 8 3 8 8 4 5 8 10 10 7 3 4 4 4 4 5 3 3 10 10 3 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 8 7 7 4 5 5 6 10 12 9 6 8 4 6 4 4 3 3 4 3 4 3 3 5 5 5 5 5 5 5 4 5 7 6 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 4 5 3 3 9 3 4 5 5 4 5 7 5 5 5 5 5 6 8 8 7 7 6 6 6 6 6 7 6 6 7 7 4 5 5 3 4 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 4 5 6 7 5 6 6 6 6 6 6 3 4 4 4 4 4 6 7 7 4 5 4 8 9 9 3 4 3 3 4 4 4 5 5 6 6 3 7 5 3 3 4 3 3 3 3 3 3 5 7 7 7 14 14 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 3 4 4 4 4 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 3 4 4 4 4 11 12 12 12 6 17 18 18 18 19 18 10 11 4 5 5 5 3 4 4 4 4 5 5 5 5 5 5 6 6 7 6 6 6 3 9 9 9 9 9 9 3 3 3 4 4 3 3 4 5 9 9 9 9 9 10 10 3 4 4 3 4 4 3 3 3 4 4 5 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 3 4 8 3 4 4 5 6 6 4 5 6 7 7 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 3 5 3 6 4 5 6 4 3 9 10 4 11 12 12 12 12 12 12 7 8 8 8 8 9 6 7 7 7 4 5 4 5 5 5 6 8 9 9 4 5 5 4 4 8 9 9 9 9 10 10 9 9 9 9 3 5 5 5 7 7 8 7 7 4 4 5 4 3 4 4 4 4 5 5 3 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 3 3 9 10 10 11 11 10 10 10 10 10 11 12 10 3 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 10 11 11 11 10 10 7 9 10 10 10 10 7 8 8 8 6 7 7 5 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 3 4 3 3 5 4 4 4 4 4 5 3 4 4 4 3 3 3 3 5 6 5 3 3 4 4 4 3 3 3 4 5 5 5 5 7 4 4 4 4 6 3 4 5 6 5 6 6 6 6 6 7 6 3 5 6 6 6 3 3 6 6 6 9 11 5 6 5 3 4 3 5 3 3 3 5 10 11 11 11 5 6 6 6 3 4 6 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 5 5 5 5 6 6 6 6 6 3 3 3 4 5 5 5 6 7 5 5 6 7 6 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 6 7 15 16 16 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 3 4 3 8 9 9 4 3 4 5 4 3 3 4 3 4 3 3 4 4 4 3 4 4 4 4 10 11 11 11 11 3 3 5 5 5 6 3 3 3 3 4 3 8 8 4 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 8 8 8 8 4 5 5 4 4 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 3 4 4 7 8 8 6 8 8 7 9 3 4 5 6 6 6 4 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 5 4 6 3 3 4 4 3 3 5 4 3 3 5 4 3 3 3 3 4 5 6 5 6 5 5 5 5 5 5 5 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 3 4 5 4 6 5 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 6 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 4 7 4 4 4 5 4 3 3 3 4 5 4 5 6 6 6 6 6 6 3 4 4 5 5 6 6 6 13 10 4 9 9 3 3 3 3 5 6 17 9 9 11 11 4 4 7 10 11 8 11 11 8 4 5 8 7 4 6 6 8 5 5 4 5 5 4 7 4 5 4 6 3 4 5 6 4 3 5 4 11 0 4 8 13 5 4 3 7 3 3 4 8 6 6 3 3 3 4 10 6 11 3 4 3 3 6 7 4 6 8 3 4 3 4 8 5 5 6 4 10 5 6 5 0 6 4 5 7 7 6 5 4 0 2 3 3 7 4 4 4 7 5 8 4 6 3 4 8 6 3 4 4 0 4 3 6 3 7 5 11 0 3 4 3 6 12 12 11 3 4 18 8 3 9 11 21 12 3 5 11 9 2 10 4 12 7 3 5 13 13 19 19 19 17 12 11 10 17 17 15 9 10 3 19 9 14 14 5 3 12 10 13 7 3 18 10 12 11 5 12 13 8 18 9 14 7 10 21 16 16 4 18 14 3 11 4 3 5 6 3 4 3 6 7 3 4 6 3 3 6 3 4 3 4 5 3 3 5 4 5 5 4 2 3 7 3 4 3 4 3 4 6 5 5 3 3 4 5 3 3 3 4 4 3 6 5 2 4 4 7 3 5 4 3 7 7 6 6 4 4 6 4 7 4 5 8 3 3 3 6 3 2 3 4 5 5 17 5 4 8 6 2 7 5 6 5 5 5 3 7 3 6 3 6 5 5 5 3 4 5 7 5 6 7 6 3 3 4 3 5 9 5 3 3 6 6 3 4 7 4 2 3 5 11 5 6 5 5 3 3 2 4 3 5 2 2 3 2 2 8 4 3 2 3 2 2 3 2 2 2 2 2 2 3 2 2 2 2 2 6 7 2 5 2 2 9 2 2 3 2 2 2 2 3 2 2 2 2 3 2 3 2 3 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 6 13 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 5 8 8 2 3 2 3 2 2 2 2 2 8 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 6 3 2 2 2 2 5 2 3 2 2 2 4 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 3 3 4 5 2 2 3 2 5 2 2 2 2 2 2 4 2 2 3 4 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 2 5 4 2 2 2 7 3 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 3 5 3 3 2 3 3 6 4 2 4 3 4 2 2 2 2 2 2 3 2 2 2 2 2 3 2 2 4 3 2 2 2 2 2 4 3 2 2 2 2 2 2 3 3 3 4 1 2 2 3 2 2 4 2 2 2 2 2 2 2 3 2 5 3 3 2 8 3 2 4 0 2 7 5 2 2 2 2 2 3 2 3 5 2 2 2 4 4 2 4 4 2 4 2 2 2 1 2 2 3 2 2 3 8 2 2 4 2 2 2 2 8 2 3 2 2 2 2 2 2 2 2 2 2 2 1 2 2 2 2 2 2 2 4 2 2 2 1 1 2 1 2 1 2 2 2 2 2 2 2 2 2 2 3 2 2 3 3 2 2 1 4 2 1 2 2 4 2 2 2 2 2 1 4 2 2 2 4 2 2 2 2 3 2 3 3 2 4 5 2 3 2 2 2 2 2 4 2 2 3 2 2 2 2 2 2 7 2 2 5 2 1 2 2 2 2 4 2 4 2 3 2 2 2 2 4 7 2 2 2 4 2 2 2 2 2 4 2 2 4 5 2 2 2 2 2 4 3 2 3 2 3 2 3 2 4 2 6 2 2 4 2 4 2 2 2 3 2 2 3 2 4 3 2 2 3 9 3 2 2 1 2 1 1 1 2 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 4 1 1 1 1 1 3 2 46 5 1 1 1 2 1 1 2 1 1 2 1 1 2 1 1 1 2 2 1 3 2 1

1$	1519 3949 4257
12$	619 620 621 622
13$	619 620 621 622
14$	619 620 621 622
15$	619 620 621 622
16$	619 620 621 622
17$	4607 2411
18$	4875 3034
19$	4875 3034
2$	4257
20$	4875 3034 4607 2411
21$	4875 3034
22$	4875
23$	4875
24$	4875 1904
25$	4875 3034
26$	4875
27$	4875
28$	4875
29$	4875
3$	4257
30$	4875 3034
31$	4607
3x5x2$	2271
4$	4257
47$	4607 2411
5$	776 4257
5x5x5$	2270
6$	776 4257
60$	4458
7$	4257 4334
8$	4257
9$	4257
a$	2501 2582 4809 2586 437 438 439 5101 2935 2936 532 629 630 3082 3109 3110 765 3498 3600 3635 3784 3914 3915 3946 6192 1545 4020 4028 6254 1667 1700 1825 1923 1935 1985 1988 4497 2202
abandon$	1940
abandoned$	1937 1940
abandoning$	1940
abandons$	1940
abc$	2222
abdicate$	1207
abdicated$	1207
abdicates$	1207
abdicating$	1207
abh	4023
abh$	6248
abide$	4987
abilit	4558
abject$	1911
able$	573 576 577 579 682 3121 3138 3139 1400
abortion$	2377
about	3753 4385
about$	2474 5211 3290 861 862 863 864 3295 5714 5871 5872 5873 1293 3774 3958 4008
above$	3220
abscond$	4827 2227
abscondded$	2227
abscondding$	2227
absconded$	2227
absconder$	4045 2227
absconders$	4045 2227
absconding$	4044 2227
absconds$	2227
absconsion$	2227
absconsions$	2227
absen	4582
absenc	6203
absent$	4832 5605 3743
absolute$	838
absolutely$	920 3507 1902 1905
abus	6227
abuse	4001
abuse$	4655 4656 4779 4956 4957 4973 4974 6224 6225 6226 4088 4610
abused	1553
abused$	4676 3983 4623 2195
abuser$	4823 5071 5077 4111
abusers$	4823 5071 5077 4111
abusive$	1734 4175 2243
abysmal$	2265
abysmally$	2265
academy$	3435 5885 6167 6168 6181
accept$	4728 4987 2770 2771 2772 2773 2774 2775 2776 2777 2778 2779 2780 2781 5116 5477 5495 5501 5515 5740 4320 4321
acceptable$	1385 2222
accepted$	4897 4905 4912 4913 4914 4915
accepting$	5116
access$	2137
accommodation$	4860 4861 4862 4863 4864 4865 4866 4867 6223 6244 4608
accomplice$	4064 2318
accomplices$	4064 2318
accord$	4714 4715 4716 4717 4718 4719 4720 4721 4889 4890 4066
accoun	3722 1314 3745 3845
account$	5715 5716 5717 5718 5719 5720 5721 6070 6122 6123 1573 6229 4144
accountability$	318 319 5909 5910 5911 5912 4384
accountable$	318 319
accounts$	5947 5970 6070 4144
accusation$	4086
accusations$	4086
acd$	2328
achiev	1363
acknowledge$	2770 2771 2772 2773 2774 2775 2776 2777 2778 2779 2780 2781 5740
acknowledged$	5674 5675 5676 5677
acne$	2260
acned$	2259
across$	3022 593 594 3025 596 3027 598 3148 3220 4210 4340
act	1350 6034 6142
act$	2638 4870 592 3022 593 594 595 3025 596 597 3027 598 599 600 601 602 603 604 665 5627 5740 5894 5897 5935 6035 1736
acted$	592 3022 593 594 595 3025 596 597 3027 598 599 600 601 602 603 604 3422 3431 5660 5674 5675 5676 5677 5750 1736
acting$	508 592 3022 593 594 595 3025 596 597 3027 598 599 600 601 602 603 604 1715 1736
action	1264 4455
action$	4683 5705 5715 5716 5717 5718 5719 5720 5721 4035 4453
actionable$	3694
actions$	3 4 5 6 7 2440 2441 2442 4683 4701 4714 4715 4716 4717 4718 4719 4720 4721 4973 4974 4975 4035
active	6082
active$	124 125 126 127 302 4051 4221 1988 1990 4432
activi	5913 4435 4447 4448 4455
activities$	4681 4683 4035 4048 4090
activity$	4681 4683 2639 4871 5947 6052 4035 4048 4090 4220 4439
acts$	2638 4870 592 3022 593 594 595 3025 596 597 3027 598 599 600 601 602 603 604 666 1736
actual$	4023
add$	2081
added$	1336 1337 3875 1446
addict	6160 6203 4548
addict$	5083 5084 5085 4114 4115 2239
addicted$	1498
addiction$	1498 4563
addicts$	5083 5084 5085 4114 4115 2239
addres	1269 5964 1422 3852 3853 3881
address$	4815 4816 4817 4818 2594 2595 2596 2597 4618
addresses$	5938 6106 4410 4480
adhd	6160
adhd$	6150 2326
adidas$	4305
admit$	5495 5501 5515 5740 5894 4320
admitted$	1491 1503 4539
adolescent$	5135 5149 5150 5151 5152 5153 5154 765 5420 5423 1678 1681 4159 1824
adolescents$	5135 5149 5150 5151 5152 5153 5154 5420 5423 4159
adopted$	4616
adoption$	2187
adoptive$	2187
adult$	4744 4766 2559 2560 4800 2618 2622 2625 4855 4857 4877 4880 2806 5039 5040 5041 5042 2895 2930 5241 589 5247 5249 5254 3038 5266 5271 5272 5273 5281 5290 5291 5292 3078 649 5311 661 662 3094 5320 5321 3097 3098 3137 3140 5365 5412 5413 5414 5415 5416 5417 4041 1629 4063 4224 4225 1799 4231 1817
adults$	4800 4823 2618 4851 4855 4857 4877 2813 5039 5040 5041 5042 5050 2826 5178 5217 5218 5219 5227 5241 5247 5251 3028 5254 3035 5266 5271 5272 5273 5279 5287 5288 5289 5290 661 662 3094 5320 5321 5365 5379 5388 5393 5396 5397 5398 5399 5400 5412 5413 5414 5415 5416 5417 5454 4041 4082 4226 4231
advance$	1354
advanced$	589 4051
advanceed$	1354
advanceing$	1354
advances$	1354
advantage$	4677
advice$	4704 5116 5665 5666 5667 5668 5669 5670 5671 4083 4317 4375
advis	4482
advised$	4707 4708 2484 55 56
affairs$	5306
affection$	4860 4861 4862 4863 4864 4865 4866 4867
affili	1350 4435 4439 4441 2319
affiliate$	4090
affiliated$	406 4090
affiliates$	4090
affiliation$	387 388 406 4090
affiliations$	4090
affray	4023
affray$	6248
afraid$	5372 5373 5374 5375 754 755
african$	1849
afro$	4297 1868 4299
afros$	4297 4299
after	5949 3970
after$	2760 2965 5226 3004 3124 5380 5381 5385 5386 5392 1180 6195 6196 3987
again$	1150 3675 3676
agains	3798 4455
against$	4819 4820 4821 4822 6008 6023 6053 1443 4332 4423 4425 4465 4498
age$	2631 4874 2846 5244 5245 5316 5317 5318 5433 5434 5435 3948 4589
aged$	5420 5423 4061
agencies$	3435 5885
agency$	3410 3435 5885 3694 1911 1950
ages$	5244 5245
aggression$	5167 5168 514 515 4167
aggressive$	5126 5127 5128 5129 5130 5131 5132 5133 5199 1734 2243
aggressively$	2243
aggressiveness$	5167 5168 4167
aggressor$	5071 5072 5073 5074 4111 4112 4113
aggressors$	5071 5072 5073 5074 4111 4112 4113
agitator$	2236
agitators$	2236
agree$	566 567 568 569
agreed$	566 567 568 569
agreement$	6040
agreements$	6040
agrees$	566 567 568 569
ahead$	5962
aid	1363
aid$	1354 1367 4527
aided$	1354 1367
aiding$	1354 1367
aids	1363
aids$	1354 1367 4527
aim	1453
aim$	6047 1396 6076
aims$	6047 1396 6076
album$	3874
alcoho	6203
alcohol$	4860 4861 4862 4863 4864 4865 4866 4867 6153 4544 2118 4548
alcoholic$	4114
alcoholics$	4114
alert$	1259 1277 1278 1375
alerting$	1277 1278
alerts$	1277 1278
aliases$	2275
alibi$	2276
alibis$	2276
alienated$	1825
alight	4010
alight$	6235
alike$	4304 4306
alive$	6132
all	4461
all$	2793 486 2930 528 559 5215 624 5353 757 5479 3255 830 900 901 902 946 954 3385 3408 5729 5736 3635 3637 5880 5881 1237 6042 3848 3896 4070 4317 4318 4376 1981 1985
allegation$	4086 4087
allegations$	4086 4087
allege$	5054 5055 4084 4085
alleged$	5054 5055 1329 1427 4084 4085 1658
allegedly$	2232
alleges$	5054 5055 4084 4085
allerg	6160
allergic$	2342
allergies$	2342
allergy$	4563 2342
allocated$	1432
allow	1279
allow$	21 22 57 58 5495 5501 5515 1367 4067 4320
allowed$	21 22 57 58 1367 1502 4067
allowing$	21 22 57 58 1367 4067
allows$	21 22 57 58 1367 4067
almost$	268 624 3054 625 626 627 628 631 632 633 634 679 680 1795 1804
alone	3908 2170 4601
alone$	5336 5337 5338 5339 5340 5341 5342 5343 5344 5345 5346 5347 5348 6133 2170 4600
along$	4736
already$	624 3054 625 626 627 628 631 632 633 634 652 679 680 1795 1804
also$	1682
alternative$	2145
although$	4819 4820 4821 4822
altogether$	1237
always$	179 3296 2262
ambition$	5189 4202
among$	5125 2944 2976 3758 3901
amongst$	5125 2944 2976
amount$	5378
an$	2768 2961 3024 3056 3086 765 3402 3635 3772 3784 3914 4028 1825
anaemia$	2341
analys	3707 3708 3709 1280 1281 1310
analysis$	4398 4442
analyst$	5932 5933 5934 3710 3711 3740 1402
analysts$	5932 5933 5934 3710 3711 3740 1402
anaphy	2343
and	2019 2024
and$	5023 2848 2849 5420 5423 3220 3693 3771 3789 3790 3894 4416 2065 4646
angels$	4131
anger$	511 1735
angry$	5605 1667 1825
animal$	4114
animals$	5083 5084 5085 4114 4115
ankle	1590
ankle$	4020
anorexia$	2344
anorexic$	2344
another$	2431 5179 765 4032 1825 1988
anpr$	2280
answer$	4987 672 673 674 3131 5495 5501 5515 5740 3547 3548 5894 5897 4320
answered$	4897 672 673 674 5674 5675 5676 5677
answers$	672 673 674
antagonise$	1652
antagonised$	1652
antagonises$	1652
antagonising$	1652
anti	3761 1340 3821 3826 6084 6096 2105
anti$	2556 2562 389 5126 5127 5128 5129 5130 5131 497 2933 2975 1762 1763
anticipated$	6029
antidepressant$	4535
antidepressants$	4535
antipsychotic$	2359
antipsychotics$	2359
antisocial$	4779 4786 5126 5127 5128 5129 5130 5131 5199 5986 1649 1729 4160
anxiet	6160
anxiety$	2346
any	5961 1956 4461
any$	2793 5479 3255 830 3352 3493 3494 3637 5914 3784 6042 4317 4318 1981 1985
anybody$	3435
anyone$	5241 5379 3435 5664
anything$	677 5351 751 5494 5499 5505 5510 5519 969 970 971 972 973 6102 4317
anyway$	5368
apathetic$	2245 2265
apathy$	2265
apnoea$	4545
apologised$	5674 5675 5676 5677
app$	183 2613 184 2614 185 2615 186 2616 187 2617 4843 4844 4845
appalling$	5126 5127 5128 5129 5130 5131 1123 1124 1125 1126 1734 1769 1936 2265
appallingly$	2265
appear$	288 289 413 420 421 422 423 424 425 426 427 487 501 502 503 504 505 506 592 3022 593 594 595 3025 596 597 3027 598 624 3054 625 626 627 628 631 632 633 634 3147 721 1585 1683 1684 1730 1731 1741
appearance$	5474 4642
appearances$	4642
appeared$	592 3022 593 594 595 3025 596 597 3027 598 1585
appearing$	1585
appears$	288 289 413 420 421 422 423 424 425 426 427 487 501 502 503 504 505 506 592 3022 593 594 595 3025 596 597 3027 598 624 3054 625 626 627 628 631 632 633 634 721 1585 1683 1684 1730 1731 1741
appeti	6160
apple$	4106
apples$	4106
applic	1425
applied$	1014 1015 1016 1189
apply	1425
apply$	1014 1015 1016 2015
appointment$	3260 831 832 833 5598 5599 5600 6148 4531
appointments$	3260 831 832 833 6148 4531
appreciate$	4987 2770 2771 2772 2773 2774 2775 2776 2777 2778 2779 2780 2781
appreh	3830
apprehend$	6055 2056
apprehending$	2056
approa	4455
approach$	4453
approaches$	5835 5836
apps$	183 2613 184 2614 185 2615 186 2616 187 2617 4843 4844 4845
april$	4798
arab$	1849
arcade$	4796 4797
architects$	300
are	1350
are$	2435 2469 71 72 288 289 413 420 421 422 423 424 425 426 427 459 2901 487 501 502 503 504 505 506 5205 624 3054 625 626 627 628 631 632 633 634 642 760 3240 3264 3387 984 985 3650 1228 1229 3705 3735 3741 3804 3878 1592 1683 1684 1715 1730 1731 1741 4256 4300 4301 1949 4416 4463 2051 2098 4598
area$	2966 4081 4605
aren$	860 865 1727 1797
argue$	5605
argued$	5605
argues$	5605
arguing$	5605
argume	3982
argument$	3320 5546 3322
argumentative$	5171 5172 5173 5174 5175 5176 5177 4171 2243
arguments$	1535 6207 1561
arm$	5445 6138
arms$	5445 6138
around	4385
around$	2474 4742 5211 2994 3017 3585 5946 4049 4210
arrangement$	4220
arrangements$	4220 4567
arrest	5935 1352 6016 6017 6022 3830 6081 1466 6203 6205 6229 4465
arrest$	6006 3782 6012 1374 6038 6055 1411 3896 2026 2030 4470 2056 4495 2219 4654 2303 2416
arrested$	4678 4437 4629 2416
arresting$	2056 2302
arrestped$	1411
arrests$	1374 1411 4470 4654 2301 2416
arrive	6110
arrive$	4987
arrived$	5899 5900 5901 5902
arrogance$	2265
arrogant$	3668 2245 2265
arson	5993 6083 6084 4011 4023 4025
arson$	6236 6248 6250
arsonist$	4114
arsonists$	4114
art$	5265 2107
arthritis$	2322
as	1350 1956
as$	2583 2847 2974 3012 3029 3041 637 3077 3095 3096 5371 3229 3509 5759 1244 1247 5963 3753 1682 1715 4407 1985
asb	3821
asb$	4779 6046 1439
asbo	3855 2222
asbo$	6080 4652
asbos$	6080
asd$	6150 2328
ashamed$	5770 1116
asian$	765 1824 1825 1849
aside$	3584 3655
ask$	270 5582 5583 5584 3715 4327
asked$	270 4952 5535 5660 5750 1273 3715 1312 3892
asking$	2698 269 5582 5583 5584 4327 4347
asks$	270 5535
asleep$	1113 1114
asperg	2082
asperger$	4512
aspergers$	4512
aspirations$	5189 4202
aspiring$	1661
assaul	5993 6084 1553 4001 6227 6229 4011 4012 4025
assault$	5999 6226 6236 6237 6248 6250 4088
assaulted$	3983 1596
assaults$	6236 4088
assert	1449
assertive$	3879
assess	6142 6144 1495 1586 4385 4553 4558
assessed$	488 1329 1350 1427
assessment$	6135 4570
assessments$	4570
assist	1279 1363 3899
assist$	1354 1367 1396 6124
assistant$	3949 6175
assisted$	5926 1354 1367
assisting$	1354 1367
assists$	1354 1367 1396
associ	5913 3722 3765 5994 6090 6097 1454 4441 4447 4448
associate$	4728 4757 4759 4760 4771 4892 4893 4894 4895 4896 5044 406 1648 4079 4090
associated$	384 406 4090
associates$	5044 406 5938 5947 5948 5950 5975 1321 6004 1445 1648 4079 4090 1989
associating$	4892 4893 4894 4895 4896 406 1321 1648
association$	387 388 5044 3435 5885 1321 5990 4079 4090 4107 2012
associations$	387 388 5044 5947 5948 1445 3884 4079 4090 4107
assured$	4249
asthma	6160
asthma$	2336
asthmatic$	2336
astonishing$	3612 3613 5839
asylum	2185
asylum$	4615
at	3965
at$	13 2719 4994 483 5235 5420 5423 955 962 3543 3659 5946 6034 3817 3920 3933 3952 3966 3983 3991 1577 4015 4340 4617 4639 4646
athletic$	1828 2259
atrocious$	2265
attachment$	2124 2125
attack	6227
attack$	4519 4530
attacked$	4678 4948
attacks$	4519
attemp	4460
attempt$	3260 831 832 833 5683 5684 5715 5716 5717 5718 5719 5720 5721 3500 3501 3502 3503 3504
attempts$	3260 831 832 833 5835 5836
attend	6183 2106 2407
attend$	4728 4987 2765 5477 5495 5501 5515 5740 5897 3945 1585 4320 4321
attendance$	5869 6169 4073 4152 2406
attended$	4897 4905 3945 1585
attender$	4073 4127
attenders$	4073 4127
attending$	3945
attends$	5950 1585
attent	3843
attention$	4860 4861 4862 4863 4864 4865 4866 4867 4928 2704 5022 5031 5032 498 507 5183 5184 5663 5715 5716 5717 5718 5719 5720 5721 1270 6068 1441 6150 1746 4177 4178 1767 4477 2080
attitude$	4683 477 478 5186 656 657 658 659 660 1220 1221 1222 1223 4035 1735 4199 4200 4366
attitudes$	4683 477 478 4035 4199
attract$	273 274 1638
attracted$	273 274 369 378 379 380 381 382 383 1638
attracting$	273 274 1638
attractive$	2259
attractor$	4489
attractors$	4489
attracts$	273 274 1638
attractted$	273 274 1638
attractting$	273 274 1638
attrib	1393
attributed$	1330
auburn$	1868
august$	4798
aunt	6191 3977 6204
aunt$	6202
auntie	6191
authorised$	3892
authorities$	5201 5202 3435 5885
authority$	5116 5178 3435 5885 3968 3969 6195 4083 4192
authors$	300
autism	6160
autism$	6150 2327
autistic$	2327
autumn$	4798 4799
available$	4672 4051
average$	1828
averse$	461 462 463 464 465
avoid$	4987
avoidant$	5132 5133 1734 2245
avoided$	4897 4905 5653 4383
awaiti	1499
awaiting$	3929 2198
aware$	2987 5213 5214 1305 1448
awareness$	2792
away$	4749 4762 4828 4829 4834 4904 4911 2769 3535 3536 6118 3985
awkward$	5171 5172 5173 5174 5175 5176 5177 6120 4171
b$	3975 6200 4497
babies$	5294 5295 5296 5297 5298 4227
baby	6204
baby$	6219
back$	4734 4769 134 135 136 137 2591 2592 2769 3216 3531 3587
background$	4649
backs$	3587
bad$	2464 37 2531 4783 5039 5040 5041 410 411 412 2843 5126 5127 5128 5129 5130 5131 5132 5133 785 1123 1124 1125 1126 5875 5876 5877 5878 1607 1650 1664 1676 1677 1734 1744 1757 1769 1853 1936
badly$	499 782 3415 1150 4168 4169 4170 1755 1850 4304
bag$	5456
baggy$	1880
bags$	5450 5456 4305
bail$	2827 4028 6253 4637 2208 4654
bailed$	4637 2419
bails$	4654
bait$	1652
baited$	1652
baiting$	1652
baits$	1652
baitted$	1652
baitting$	1652
balaclava$	4305 2261
balaclavas$	4305 4437 2261
bald$	2259
ball$	5854
bandana$	4305 2261
bandanas$	4305 2261
bandit$	2235
bandits$	2235
banger$	4090
bangers$	4090
banging$	4090
bank$	6220
bannin	1459 1460
banning$	1406 3889 3890
bare$	3508
barely$	702 3132 703 3133 704 738 739 740 1064 1515 1797 2129
barrel$	1834
base	3837
base$	6062
baseball$	1885
basic$	1911
basically$	624 3054 625 626 627 628 631 632 633 634 1795
basis	1425
battle$	1814
be	3856
be$	2515 2516 2517 4757 2547 2551 288 289 2723 2761 5058 2837 413 420 421 422 423 424 425 426 427 2858 2875 487 501 502 503 504 505 506 2946 2947 3046 3047 3048 624 3054 625 626 627 628 631 632 633 634 5401 5403 3286 3289 5521 5522 5523 3342 3343 3472 3475 3545 1228 1229 3741 6023 3804 3811 3857 3867 6112 1683 1684 1730 1731 1741 1949 2051 4481
beanie$	4305
beanies$	4305
bear$	3661 1951
beard$	4282 4297 4299
bearded$	2259
beards$	4282 4297 4299
bearre	6081
bears$	1951
beat	6227
beaten	1553
beaten$	2455 3983
became$	288 289 413 420 421 422 423 424 425 426 427 2901 487 501 502 503 504 505 506 624 3054 625 626 627 628 631 632 633 634 1683 1684 1715 1730 1731 1741 2110
becaug	6081
because$	2444 62 1573 6229
bechar	6081
becom	1350 2090
become$	288 289 413 420 421 422 423 424 425 426 427 2903 487 501 502 503 504 505 506 624 3054 625 626 627 628 631 632 633 634 5522 1682 1683 1684 1715 1730 1731 1741
becomes$	288 289 413 420 421 422 423 424 425 426 427 487 501 502 503 504 505 506 624 3054 625 626 627 628 631 632 633 634 3321 1683 1684 1730 1731 1741
becoming$	2901 2904 1682
bed	1560 2117
bed$	4860 4861 4862 4863 4864 4865 4866 4867 6151 6189 3975 3976 3990
bedealt$	6081
bedeta	6081
bedroom$	3976 4619
bedwetting$	4547
been	1590 2090
been$	2482 2483 54 141 4903 4910 4912 4913 4914 4915 288 289 413 420 421 422 423 424 425 426 427 451 2897 2898 2899 2902 2908 487 501 502 503 504 505 506 587 624 3054 625 626 627 628 631 632 633 634 706 3261 3262 3263 3265 3266 3267 984 985 3430 5726 5727 3513 3514 5750 1151 3616 3617 3618 3651 3652 3653 1228 1229 3741 3804 3811 1481 1503 3945 1538 1566 4020 1683 1684 1715 1719 1730 1731 1741 1949 2051 2103 2109 2110 2146 2148 2149 2182 2186 2194 2199 2201 2202 2206
befing	6081
before$	3039 5293 4015
befriend$	4838 188 189 190
befriendded$	188 189 190
befriendding$	188 189 190
befriended$	188 189 190
befriending$	188 189 190
befriends$	188 189 190
begun	2106
behav$	4897
behave$	4728 4892 4893 4894 4895 4896 592 3022 593 594 595 3025 596 597 3027 598 599 600 601 602 603 604 5495 5501 5515 1738 4320
behaved$	4892 4893 4894 4895 4896 4897 4905 2929 592 3022 593 594 595 3025 596 597 3027 598 599 600 601 602 603 604 1738 1739 4185
behaves$	592 3022 593 594 595 3025 596 597 3027 598 599 600 601 602 603 604 1738
behavi	1459 6203
behaving$	4897 592 3022 593 594 595 3025 596 597 3027 598 599 600 601 602 603 604 1738 1740
behavior$	4683 471 472 473 474 475 476 4035
behaviors$	4683 4035
behaviour$	3 4 5 6 7 2440 2441 2442 4681 4683 4701 4714 4715 4716 4717 4718 4719 4720 4721 2739 310 311 4973 4974 4975 5018 5019 5020 5021 471 472 473 474 475 476 5162 5163 5164 5165 3770 3815 6046 6051 6052 3855 3889 3939 1521 6183 3959 4018 4035 4036 4090 4109 4110 4164 1735 2141 4649
behavioural$	1735
behaviours$	4681 4683 5162 5163 5164 5165 4035 4036 4164
behavs$	4897
behavved$	4897
behavving$	4897
behind	3752 5984 6082 1429 6097
behind$	5331 5332 5333 3632 5977 3859 1518 4233
being	2090
being$	2482 2483 2543 141 2661 288 289 413 420 421 422 423 424 425 426 427 2892 487 501 502 503 504 505 506 2998 624 3054 625 626 627 628 631 632 633 634 3071 984 985 5728 1151 3615 6131 1683 1684 1715 1730 1731 1741 2146 2148 2149 2182 2199 2201 2202 2206
believe$	5740 5897
believed$	5568 5569 5570 5571 5572 1267 1329 1427
belligerent$	2243
belocked$	6081
belong	1350
belongs$	5882 4377
below$	1518 4593
benefit$	4987 1270 5926 1354
benefited$	1354
benefiting$	1354
benefits$	1354
bepros	6081
bereaved$	1549 2415
bereavement$	6225 2415
besear	6081
bespectacled$	2259
bespok	1517
best$	618
bestopped$	6081
besumm	6081
betray$	1940
betrayed$	1937 1940
betraying$	1940
betrays$	1940
better$	2464 4958 4959 2742 4968 4969 5646
betwee	5949
between$	4601
beyond$	500 591 899 1702 1899
bid	1425
big$	2457 763 780 1828 1835 1851 1868
biggest$	1992
biological$	1775
biopsy$	6154
bipolar$	2125 2349
birth$	5198 1775 4561
birthmark$	2260
birthmarks$	2260
bitten$	4245
bitterly$	1150
black$	765 785 1824 1825 1846 1847 1853 1868 4305 1880 4437
blackout$	2325
blackouts$	2325
blade	6249
blade$	6248
bladed$	6248
blame$	4932 4933 4934 4935 4936 4937 4938 4939 4940 4941 4942 4943 2720 2721 5883 5886 5887 5888 3664 5890 5894 5895 1947 1948 4381
blamed$	4948 1581
blames$	3664 5890
blameworthy$	2265
blank$	5476
blanket$	838
bleach$	1847
bleached$	1847 1868 4300
blight$	1712
blind$	3593 4383
blinkered$	2265
block$	5242
blond$	1847 1868 2259
blonde$	1847 1867 1868 2259
blood$	2120
bloody$	1925
blue$	1848 1868 4305
board$	3435 5885 6098 3874 4487
boards$	4487
bodies$	4859
bodily$	4023
body$	4859 656 657 658 659 660 5329 3730 1302 1856
boisterous$	2245
bone$	1759
boned$	4265
boost	1409
boots$	4305
born$	1474
borough$	4605
bossy$	2245
both$	1682 4339 1985
bother$	5536 5537 5538 5539 5707 4345 4346
bothered$	4897 4905 5644 5655 5660 3453 5697 5698 5699 5700 5701 5702 5703 5707 3489 5750 3648 4345 4346
bothering$	4345 4347
botherred$	4345
botherring$	4345
bothers$	4345
bottom$	2138
bound$	867 868 869
boundaries$	4083
box$	1867 4351 1922
boy	6085 4026
boy$	105 5135 5149 5150 5151 5152 5153 5154 3706 3840 1428 6086 1437 1445 6105 6108 6251 1654 4094 4106 4120 4159 1737 4281 4486
boyfri	6203
boyfriend$	4824 4872 218 219 220 221 6187 6219 4058 4059 1630 1631
boyfriends$	4872 218 219 220 221 4058 4059 1630 1631
boys	3698 3712 3738 1311 1347 6085 3882 6107 1457 6121
boys$	4713 4754 105 4800 4824 4853 4855 2680 2684 2685 314 5028 5035 5046 2830 401 402 403 5063 5135 5138 5149 5150 5151 5152 5153 5154 5169 5217 5218 5219 5362 5540 5541 5542 5543 5544 3326 3327 3328 3376 5634 3516 3517 3518 3519 3520 3521 3565 5798 5817 5825 5826 5827 5828 5829 5830 5831 5937 3777 3840 1416 1428 6086 1437 1445 6105 6108 3887 4042 4094 4106 4120 4159 1737 4281 4370 4375 4486
braces$	4299
braid$	4297 4299
braided$	1868 4300
braids$	4297 4299
brain$	2391
brand$	5449 4316
branded$	1880
brands$	5449 4305 4316
brat$	2235
brats$	2235
breach	2207
breach$	1598
breached$	1598 2207
breaches$	1598
break	6203 3982
break$	4728 397 398 2970 5523 5605 3883 1653
breakdown$	5874 4207 4605 4617 4620
breakdowns$	4207
breakfast$	6200
breaking$	397 398 5605 1208 1653
breaks$	397 398 5605 1208 1653
breakup$	6207
brief$	1259 1277
briefed$	1312 3892
briefi	4385
briefing$	1277 2057 4488
briefs$	1277
bright$	1868
bring	1363
bring$	263 264 265 266 267 695 1391 2038
bringing$	263 264 265 266 267 695 1391 2038
brings$	263 264 265 266 267 695 2038
broad$	1828 1833
broke$	397 398 2969 1208 1653 4605
broken$	2971 1208 1729 4161 4605
brothe	6191 3977 6204 3980 6208 6211 6212
brother$	1531 6202 3978 4002 4205
brothers$	5198 4205
brough	3798
brought$	4665 263 264 265 266 267 695 6023 3846 1417 6092
brown$	785 1846 1847 1848 1853 1868
bruise$	2399
bruised$	2399
bruises$	2399
bruising$	2399
brunette$	2259
brush$	1204 1225
brushed$	1154 1204 1225
brushes$	1204 1225
brushing$	1204 1225
buck$	5852 1942
budgets$	5869
build	5935 1353 1363 1956 1994
build$	5428 5429 5430 1435 4258
builded$	1435
buildi	1363 3833
building$	6058 1435
builds$	5428 5429 5430 1435 4258
built$	3205 3828 4259
bulimia$	2345
bulimic$	2345
bulky$	1828
bullied$	4676
bullies$	5072 5073 5074 5083 5084 5085 4112 4113 4114 4115
bully$	5072 5073 5074 5083 5084 5085 4112 4113 4114 4115
bullying$	5199
bunch$	429 5135 5149 5150 5151 5152 5153 5154 549 4106 4159 4210
bunk$	1616
bunked$	1616
bunking$	1616
bunks$	1616
burden$	2869
burgla	5913 5984 5993 1340 3826 6083 6084 4011 4012 4023 4025
burglar$	5083 5084 5085 5977 4114 4115
burglaries$	5985 3770 6051 6236 6250 4464
burglars$	5083 5084 5085 4114 4115
burglary$	1272 3770 5999 6236 6237 6248 6250 1985 2001
burgle	2428
buried$	1200
burly$	1828 2259
bury$	1200
burying$	1200
bus$	4796 4797
busine	3825 3888 4447
businesses$	6026 6050 6113
busy$	5892 3668
but$	3054 625 626 627 628 631 632 633 634 3091 3107 3181 5604 3625
buy	3748
buzz$	5022 1859
by	2019 2024
by$	2799 2800 5049 5125 2944 3145 5493 5639 5755 3532 3533 3534 5804 5807 5808 5809 5810 3714 3758 5995 3774 3918 3943 1609 4340 4367 4476 4625 4626
c$	4497
cahms$	2369
caked$	791
calculating$	2245
call$	5835 5836 1278 4375
called$	5750
calling$	1278
callous$	2245 2265
callousness$	2265
calls	1314 3745
calls$	5835 5836 5880 5881 1278 5970 3821 6097 4375 4376
came$	1413 1538 1635
camera	3730
camera$	5951 5955 3731 5957 1430
cameras$	5951 5955 3731 5957 1430
camhs$	2368
camouflage$	4305
campaign$	2035
can$	340 516 573 576 577 579 584 616 681 701 713 716 749 3311 5551 5552 5553 5554 3340 913 914 917 3367 1042 1044 1235 3798 1426 1524 1894 2065
cancer$	2389
candidates$	3813
cannab	6249 4029
cannabis$	4860 4861 4862 4863 4864 4865 4866 4867 3927 6153 6254 4043 2118
cannot	1502 1524
cannot$	340 3311 5551 5552 5553 5554 913 1042 3954 2164
cap$	813 5469 5470 5471 4305 1879 4310 4315
capabi	6011
capability$	2289
capable$	683 3122 3141 3142 3348
capaci	6011
caps$	813 5469 5470 5471 4305 1879 4310 4315
captur	3833 1994
capture$	6058
captured$	3734
car	4621
car$	4815 4816 4817 4818 1975
care	1542
care$	2770 2771 2772 2773 2774 2775 2776 2777 2778 2779 2780 2781 2968 3005 3111 3112 3113 3116 3117 3119 3120 3123 3130 5378 5379 5391 5393 5396 5397 5398 5399 5400 5536 5537 5538 5539 5555 5556 5557 5631 5707 3483 3484 5715 5716 5717 5718 5719 5720 5721 5722 3500 3501 3502 3503 3504 5909 5910 5911 5912 6163 6186 6193 6194 3972 6233 6234 1776 4345 4346 4384 4602 2173 2174
cared$	5644 5660 5703 5707 4345 4346
career$	4109 4110 1685 1990
careless$	306 1642 2265
carelessly$	2265
carelessness$	2265
carer	6208
carer$	6188 6194 6202 1556 4602 4613
carers$	6194 4602
cares$	5555 5556 5557 1556
caring$	1556 4329
carpet$	5859
carrie	1291 6097
carried$	2486 1636 4067
carries$	599 600 601 602 603 604 5601 5602 5603 3763 1636 4067 1951
carry	1291
carry$	2485 4728 4757 4759 4760 4892 4893 4894 4895 4896 599 600 601 602 603 604 795 5523 5601 5602 5603 1636 4067 1951
carryi	3752 6082 6097 4024
carrying$	4892 4893 4894 4895 4896 5977 1429 4023
case$	5082 5134 3783 6018 1398 6242 4122 4124 4162 4163 1995 4642 4645
cases$	5082 5134 4122 4124 4162 4642
cash$	2587 4860 4861 4862 4863 4864 4865 4866 4867 5024 5025 1713
casually$	782 1850 4304
casualty$	6146 6158
catalogue$	981
catch	5935 5956 6022 3830 4465
catch$	5958 5965 1379 6055
catches$	1379
catching$	1379
category$	2912 1573
caught	6081 6092
caught$	4676 4678 1594 1719
cause$	4665 5081 5522 4121
caused$	4665
causer$	4101
causers$	4101
causes$	5081 4121
causin	1429
causing$	5605 3859
cautio	4012 4632
caution$	6237 4654
cautioned$	2203
cautions$	4654
cavalier$	2265
cbo	3855 2222
cbo$	6080 4652
cbos$	6080
cbt$	4536
cce$	4779
cctv	3730
cctv$	3707 3708 3709 1280 1281 5955 3731 1303 1310 1404 1430 4403 1982
ceases$	6037
cell$	1966 4475 4516
cells	4019
cells$	6244
central$	6111
centre$	6050 6091 6255
cerebral$	2134
certain$	867 868 869 896
certainly$	957 964 3394 965 966 4336
certainty$	897
chain$	1332 4305 4441
chains$	4305
challe	6117 3893
challenge$	5605 6118
challenged$	5605
challenges$	5605
challenging$	5126 5127 5128 5129 5130 5131 5171 5172 5173 5174 5175 5176 5177 523 524 525 526 527 5605 1729 1732 1734 4171 2245
chance$	4993 4994 3316 3334 1185 1186 1187 1188 5860 5861 1394 4373
chances$	4993 4994 1185 1186 1187 1188 5860 5861 4373
change$	5116 5477 5495 5501 5515 5565 5582 5583 5584 5593 5740 4320 4321 4327
changed$	5568 5569 5570 5571 5572 2136
changing$	5582 5583 5584 3360 4327 2136
chaotic$	1729 4160 1732 2245 2265
charg	6022
charge	3752 1352 6016 3793 3846 6081 6097
charge$	5977 6006 3782 4462 2068 4628 4654
charged$	6071 2205 4636
charges$	6018 1368 4462 4468 2068 4628 4654
charging$	3793 2030
charity$	3435 5885
charm$	2992
chart	1292
chart$	1349 1431 3865 4442
charted$	1431
charts$	4442
chase$	5022
chaser$	5835 5836
chasers$	5835 5836
chasing$	5835 5836
chat$	4841 4842 188 189 190
chated$	188 189 190
chating$	188 189 190
chats$	188 189 190
chatted$	188 189 190
chatting$	188 189 190
chav$	2235
chavs$	2235
cheat$	4114
cheats$	4114
check	4385
check$	5951 1324 3832 1419 1440 6149 4398 4469
checked$	5750 3744 1440
checkes$	1440
checking$	1440
checks$	5951 1309 1324 3803 1440 4398 4469
cheek$	5445
cheeks$	5445
cheeky$	2245
chested$	4264
chicken$	4796 4797
child	3957 4026
child$	105 203 5135 5137 5138 5149 5150 5151 5152 5153 5154 5294 5295 5296 5297 5298 5420 5423 6182 6195 1541 1543 1544 1576 6251 1622 1654 4093 4106 1678 1681 1685 4159 1737 4203 4227
childish$	2245
childlike$	5331 5332 5333 4233
children$	105 2680 2684 2685 314 2830 401 402 403 5063 5135 5138 5149 5150 5151 5152 5153 5154 537 3053 5294 5295 5296 5297 5298 5420 5423 5540 5541 5542 5543 5544 3326 3327 3328 3376 5634 3516 3517 3518 3519 3520 3521 3557 3564 5817 5825 5826 5827 5828 5829 5830 5831 3680 1542 6213 4042 4081 4093 4106 4159 1737 4203 4227 4339 4369 4370 4375
chin$	5445
chip$	2962 533
chis$	2274
chlamydia$	2379
choice$	3 4 5 6 7 4683 4689 4690 4691 4714 4715 4716 4717 4718 4719 4720 4721 2499 4725 4726 4727 2532 4758 104 2535 5220 5303 4035 4036 4037 4038 4039 4229
choices$	3 4 5 6 7 2440 2441 2442 4683 4689 4690 4691 38 39 40 41 4697 4698 4701 4714 4715 4716 4717 4718 4719 4720 4721 104 2535 2739 310 311 4973 4974 4975 5303 4035 4036 4037 4038 4229
choose$	4709 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 3131 5363 5364 5521 5619 1610
chooses$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 5619 1240 1241 1242 1243 1610
choosing$	4714 4715 4716 4717 4718 4719 4720 4721 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 5366 5367 1240 1241 1242 1243 1610
chose$	4709 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 5619 5850 1240 1241 1242 1243 1610 4383
chosen$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 4897 4905 1610
chronic$	6140
chubby$	2259
chunky$	1828
cid	5917
cigarettes$	4860 4861 4862 4863 4864 4865 4866 4867
circul	1260
circulated$	5916 1432
circulation$	6031
circumstances$	5618 4618
citalopram$	2365
city$	3201
civil	1459 2024
civil$	3889 2042
clad$	797 798 799 4270 4280 1874
claim$	2831 2832 2833 4615
claimed$	2831 2832 2833
claims$	2831 2832 2833
clamp$	2020
clamped$	2020
clamping$	2020
clamps$	2020
class$	2584 2876 5178 6249 4029 2067
classed$	491 1350
classmates$	4042
clear	1436
clear$	785 896 3635 1364 1853 1911 2034 2061
clearly$	881 882 883 884 957 964 3394 965 966 3423 1228 1229 1949
clingy$	2245
clinic	1493 2090
clinic$	3923 6149 6155 6158 4543 4545
clinically$	2121
close	1320
close$	5895 1266 3750 4371
closed$	1189 4332 4335 4371
closes$	4371
closure$	1406 2062
clothe$	4390
clothes$	4860 4861 4862 4863 4864 4865 4866 4867 5469 5470 5471 5474 3842 4305 4310 4390
clothing$	5469 5470 5471 5474 4305 4307 4310
clueless$	2265
co$	2763 5113 3253 3271 3277 3282 3291 4156 2024
coat$	5469 5470 5471 4305 4310 4314
coats$	5469 5470 5471 4305 4310 4314
cocain	6249 4029
cocaine$	3927 6254 4043
cocky$	2245
code$	4257
codeine$	6153
codes$	4257
coerced$	4676
cognitive$	2128
cohort	6013 6085
cohort$	5135 5149 5150 5151 5152 5153 5154 6048 3840 1416 1428 6086 6088 1437 1445 6105 6108 4159 1997 4486
cohorts$	6088
cold$	5748
collec	4385 1956 1994
collect$	1258 3864
collected$	1258 3864
collecting$	1258 3864
collective$	1911
collects$	1258 3864
college$	3435 5885 6167 6168 6170 6180 6181 4565 4581
collude$	301 302
colluded$	301 302
colludes$	301 302
colluding$	301 302
colour$	4284
coloured$	1868
colours$	4284 4305
combat	1391
combative$	2243
come$	4899 2682 4987 592 595 597 705 718 719 5495 5501 5515 5522 5674 5675 5676 5677 1413 1538 1635 4320
comes$	592 595 597 5950 2184
comings$	1454
command$	5987
comment$	817 818 819 820
commented$	817 818 819 820
commenting$	817 818 819 820
comments$	817 818 819 820
commentted$	817 818 819 820
commentting$	817 818 819 820
commit	3752 6082 1429
commit$	4728 5495 5501 5515 5523 6128 4320
commits$	6128
committed$	6128 1595
committing$	5977 3859 1595
committs$	1595
common$	2785 5909 5910 5911 5912 4023 4384
commun	1264 3825 1588
communicate$	188 189 190
communicated$	188 189 190
communicates$	188 189 190
communicating$	188 189 190
communication$	1220 1221 1222 1223 1911 4366
community$	3694 6026 1386 6050 4018 4081 2210 2218
company$	4657 4738 4756 2815 2816 3435 5885 4080
compare$	3832
compass$	5011
complacency$	2265
complacent$	3668 2265
complain$	817 818
complained$	817 818
complaining$	817 818 5605
complainned$	817 818
complainning$	817 818
complains$	817 818
complaint$	5754 4086 4375
complaints$	5754 5880 5881 4086 4375 4376
complete$	838 1255 1435 1911
completeed$	1435
completeing$	1435
completely$	557 3415 1810 1902 1905
completes$	1435
complex$	1732
complexion$	4283 2260
complexions$	4283 2260
compliance$	4089 4154
compliant$	2939 4153
complicit$	124 125 126 127 302
complicity$	301
comply$	4728 4987 5477 5495 5501 5515 4320 4321
compromise$	8 1601 1602
compromised$	8 1601 1602
compromises$	8 1601 1602
compromising$	4657 8 1601 1602
compulsive$	1685 4514
computer$	4399
concer	1504 1528 1578
concern$	2788 3470 3471 5715 5716 5717 5718 5719 5720 5721 5722 5754 4375
concerned$	3645 3646 6082
concerning$	5126 5127 5128 5129 5130 5131 1734
concerns$	5018 5019 5020 5021 3470 3471 5754 5880 5881 4375 4376
concerta$	2362
concus	2391
condit	3904 3909 2207
condition$	6129 6134 6253 4530 4531 4638
conditional$	2202
conditions$	5052 1561 6253 4618 4638
conduc	1291
conduct$	3 4 5 6 7 2440 2441 2442 4683 4973 4974 471 472 473 474 475 476 599 600 601 602 603 604 4035 1735 2125
confer	6198
confidence$	656 657 658 659 660
confidentiality$	5857
confiscated$	3727
conflict$	5026 5606 1561 4090
confro	6117 3893
confront$	6118
confrontational$	5132 5133 5171 5172 5173 5174 5175 5176 5177 4171 2243
congregate$	5205 4256
congregated$	5205 4256
congregates$	5205 4256
congregating$	5205 4256
connected$	406 1330 6082 3858 4090
consensual$	1790 2231
consent$	226 227 228 229 230 231 566 567 568 569 5404
consented$	226 227 228 229 230 231 4887 233 566 567 568 569
consenting$	226 227 228 229 230 231 1790 2231
consents$	226 227 228 229 230 231 566 567 568 569
consequences$	4699 46 4995 4996 4997 4998 4999 5000 5001 5002 5003 5004 5005 5006 5212
consid	1350 1357
consider$	4987 5495 5501 5515 5740 4320
considered$	486 1682
consistent$	838
consistently$	950 3380 951 3381 952 953
consort$	1648
consorted$	1648
consorting$	1648
consorts$	1648
consortted$	1648
consortting$	1648
consta	3707 3708 3709 1280 1281 1310
constable$	5932 5933 5934 3710 3711 3740
constables$	5932 5933 5934 3710 3711 3740
constant$	3610 3611
constantly$	179 950 3380 951 3381 952 953 1150
consti	1350
consul	3909 3922
consultant$	6134 6143 6147
contac	3722 6090 1454
contact$	4838 188 189 190 192 193 194 195 196 197 198 542 543 1562 4209 4317
contacted$	188 189 190 192 193 194 195 196 197 198
contacting$	188 189 190 192 193 194 195 196 197 198
contacts$	188 189 190 192 193 194 195 196 197 198 5947 3884
contactted$	188 189 190 192 193 194 195 196 197 198
contactting$	188 189 190 192 193 194 195 196 197 198
contain$	5107 5582 5583 5584 4327
continually$	179 950 3380 951 3381 952 953
continue$	4709 160 163 170 171 172 173 174 175 176 177 178 5522 1614
continued$	4709 160 163 170 171 172 173 174 175 176 177 178 838 1614
continues$	4709 160 163 170 171 172 173 174 175 176 177 178 1614
continuing$	4709 160 163 170 171 172 173 174 175 176 177 178 1614
continuously$	950 3380 951 3381 952 953
contraception$	2378
contraceptive$	2378
contract$	6040 4652
contracts$	6040
contribute$	301 1396
contributed$	4665 301
contributes$	301 1396
contributing$	301
contro	1391 3822
control$	4987 5008 5014 5107 5126 5127 5128 5129 5130 5131 2926 5155 2940 5185 3151 3152 5549 5582 5583 5584 3707 3708 3709 1280 1281 1310 6021 6047 1452 3888 4327 2036 4502
controlled$	4676 5500 5506 5511 5520 5568 5569 5570 5571 5572
controlling$	1734 2245
conveniently$	1953
convic	3793 3846
convict$	2056
convicted$	6071 2200 4631
convicting$	2056
conviction$	6018 2200 4654 2304 2417
convictions$	6018 2200 4654 2304 2417
convince$	5565
cooper	3899
cooperate$	4987 5114 5477 5495 5501 5515 5740 6124 4320 4321
cooperating$	5114
cooperation$	5113 4156
coordi	2024
cope	3908
cope$	3009 599 600 601 602 603 604 3111 3112 3113 3116 3117 3119 3120 3123 696 697 698 5363 5364 3143 714 715 3146 5742 6133 6152 1809
coped$	599 600 601 602 603 604 1809
copes$	599 600 601 602 603 604 1809
coping$	599 600 601 602 603 604 3111 3112 3113 3116 3117 3119 3120 3123 5366 5367 1809
core	6013
core$	6069 6111
cornrows$	2260
corporate$	1911
corrob	1264
corroborated$	3694
corrupting$	410 411 412 1677
cotton$	1800
couch$	6222
could$	106 107 108 109 110 111 517 573 576 577 579 584 616 681 701 749 3340 915 916 993 994 995 996 997 998 999 1000 1001 1002 1003 1004 1043 1054 1195 3701 1274 1426 1524 1894
couldn$	913 1042 1053
council$	3435 5885 1911 1950
counse	3909
counselling$	6135 4536 4556
counsellor$	6134 6143
countless$	3610 3611 3635
county$	2555 2570 2576 2579 2585 4812 4813 4814 431 2066 4605
couple$	549
courier$	5086 4116
couriers$	5086 4116
course$	3388 3394 965 966 5623
court	3846 6081 2032 2207
court$	273 274 6071 6240 1590 4021 1638 2032 4462 4620 4628 4641 2212 4646
courted$	273 274 1638
courtesy$	5689 5690
courting$	273 274 1633 1638
courts$	273 274 5201 5202 6071 1638
cousin	6191 6204
cousin$	1531
cover$	1203
covered$	1203
covering$	5459 1203
coverings$	5459
coverred$	1203
coverring$	1203
covers$	1203
covert	1412
covert$	3842 2278
covertly$	2278
cowardly$	2265
crack	6249 4029 2021
crack$	6254 4043
crackdown$	4451
cracked$	6092
crackeddown$	4451
crackingdown$	4451
cracksdown$	4451
crave$	367 368 1748
craved$	367 368 1748
craves$	367 368 1748
craving$	367 368 1748
crazy$	4160
create$	1435
createed$	1435
createing$	1435
creates$	1435
credit$	4860 4861 4862 4863 4864 4865 4866 4867
cries$	529
crime	5913 1264 3699 3761 5994 1340 3821 3826 6083 6084 6096 3882 6107 6127 4025 4393 4427 4441 4447 4467
crime$	4779 4793 5033 5199 5917 3694 5924 1272 5977 5985 5986 3766 3767 3770 3780 3814 3818 6043 6044 6046 1392 6051 3831 3850 1421 6077 6078 3855 3862 1434 1439 1447 1451 6116 1473 1588 6250 4040 4041 4090 1713 2000 2001 4464 4473 2045 2049 2059
crimes$	4779 5985 5986 3770 6046 1473 4464
crimin	5913 1264 1320 5978 5984 5993 5994 3821 6083 6090 4417 4427 4447 4448 2024 4467 2211 2294
criminal$	4779 4783 4786 4800 5039 5040 5041 5042 5083 5084 5085 3694 3750 5976 3780 3784 3793 3827 4011 1588 4023 4025 4041 1649 1680 4114 4115 1728 1771 4211 4441 2013 2032 2219 2245
criminalise$	1250 1251 1252 1253
criminalised$	1250 1251 1252 1253
criminalises$	1250 1251 1252 1253
criminalising$	1250 1251 1252 1253
criminality$	4779 4793 6046 4040 2284
criminally$	1761 2002
criminals$	4800 5039 5040 5041 5045 5083 5084 5085 6002 4041 4114 4115 4211
crisis$	3922 2077 4531
crohn	2087
crohns$	4517
crook$	4114
crooks$	4114
crop$	3230 5469 5470 5471 4310 1882
cropped$	1868
crosscheck$	3832
crowd$	549 4080 4106 4107
crown	2211
cruel$	2245
cry$	529
crying$	529
cse$	4779
cues$	1185 1186 1187 1188
culpable$	4379 2265
culpri	3752
culprit$	5072 5073 5074 5977 4112 4113 4422 4486 2312
culprits$	5072 5073 5074 5977 4112 4113 4422 4486 2312
culture$	4090
cunning$	2245
curb	1391
curfew	1588
curfew$	4018 6253 4083 4647 4654 2425
curfews$	4083 4654
curiosity$	5715 5716 5717 5718 5719 5720 5721 5909 5910 5911 5912 4384
curled$	3218
curly$	1847 1868
curren	1264
current$	3694 3784
custod	6081 4019
custodial$	2210
custody$	3766 3767 1404 6186 1563 6244
customers$	4081
cut	1391
cut$	3244 1483 4289 4300 2096
cuted$	2096
cuting$	2096
cuts	1391
cuts$	1483 4289 2096
cuttin	1391
cutting$	1483
cynical$	5132 5133
dabble$	124 125 126 127
dabbled$	124 125 126 127
dabbles$	124 125 126 127
dabbling$	124 125 126 127
dad	6191 3977 6204 3980 6208 6211 6212
dad$	5198 1531 1532 6188 6202 3978 1551 6217 1564 4002 6233 4205
daddies$	4062
daddy$	4062
dads$	1564 4205
daily$	6152 2058
damage	3761 1340 6083 6084 6096
damage$	5874 5986 3770 6236 6248 6250
damaged$	1729 4160
damn$	5688
danger$	4655 4656 4664 2696 2697 4931 4995 4996 4997 4998 4999 5000 5001 5002 5003 5004 5005 5006 5012 5017 5018 5019 5020 5021 5022 5026 5033 5212 3801 4040 4068 1646
dangerous$	4655 4656 2464 4786 4995 4996 4997 4998 4999 5000 5001 5002 5003 5004 5005 5006 1606 2244
dangers$	4655 4656 2477 2478 4995 4996 4997 4998 4999 5000 5001 5002 5003 5004 5005 5006 5018 5019 5020 5021 5212
dark$	785 1846 1847 1848 1853 1868 4305 1880 4437
darker$	785 1846 1853
data	3881
data$	5857 5951 6106 4398
databa	4385 4439
database$	5936 5991 6057 4399
date$	4642
dates$	4642
dating$	1633
dawn$	2016
day	4455 4460
day$	5598 5599 5600 956 5968 6133 6152
days	3908
days$	6133 6152 6168
dazzled$	369
dead$	6132
deaf$	3594 3595 3596 4528
deal	5993
deal$	4728 154 155 156 5089 2887 5363 5364 6117 1613
dealer	4417
dealer$	2487 4783 4800 4803 4812 4813 4814 4823 4855 4877 5039 5040 5041 5042 5075 5083 5084 5085 1471 4041 4114 4115
dealers$	2487 4783 4800 4803 4812 4813 4814 4823 4855 4877 5039 5040 5041 5042 5045 5075 5083 5084 5085 6001 1471 4041 4114 4115
dealin	5913 3752 5984 6082 6083 6084 6097 4023
dealing$	4779 4789 4794 154 155 156 4812 4813 4814 5199 1275 5977 6051 6248 1599 1613
deals	6097
deals$	154 155 156 1599 1613
dealt$	154 155 156 6081 6092 1586 1613
death	6203 6205 6229
death$	4931 6131 1549
debt	6203
debt$	4620
debts$	4620
decamped$	2283
deceitful$	2245
december$	4798
decency$	5689 5690
decide$	3131 5363 5364 5935
decided$	5850 1242 1243
deciding$	5366 5367
decision$	4683 4689 4690 4691 2467 2475 2532 4758 104 2535 5303 3553 6018 4035 4036 4037 4229
decisions$	3 4 5 6 7 4683 4689 4690 4691 38 39 40 41 4697 4698 104 2535 4973 4974 5303 5310 6018 4035 4036 4037 4229
decked$	797 798 799 1874
declin	1391 1469 6142
decline$	1888
declined$	5485 5486 5487 5488 5489 5490 5491 5492 1888
declines$	1888
declining$	1888
decrea	1391
deemed$	486
defect$	6129
defend$	3003 3111 3112 3113 3116 3117 3119 3120 3123
defending$	3111 3112 3113 3116 3117 3119 3120 3123
defensive$	2265
defensiveness$	2265
defiant$	5132 5133 1734 2245
deficit$	4510 4563
defied$	397 398 1653
defies$	397 398 1653
definite$	896
definitely$	957 964 3394 965 966 4336
defy$	397 398 1653
defying$	397 398 1653
degenerate$	2235
degenerates$	2235
degrade$	1356
degraded$	1356
degrades$	1356
degrading$	1356
degree$	5378
delay	6144 4558
delay$	5874
delayed$	4383
delays$	5874
deliberately$	179 1953
delicate$	1828
delinquency$	2235
delinquent$	1728 1729 4160 1734 2235
delinquents$	2235
demand$	3821
demanding$	5171 5172 5173 5174 5175 5176 5177 4171
demonise$	1250 1251 1252 1253
demonised$	1250 1251 1252 1253
demonises$	1250 1251 1252 1253
demonising$	1250 1251 1252 1253
demons	1335
demotivated$	2245
denial$	4075
dental	1493
dental$	3923
dentis	3909
dentist$	6134
deny$	6061 1407
denying$	1407
department$	3435 5885 1950
depend	4548
dependence$	1498
dependency$	1498
dependent$	1498
depends$	1565
deplorable$	2265
deport	6205
depres	6160 6203
depressant$	4535
depressants$	4535
depressed$	4520
depression$	2347
depressive$	2348
deprive$	6061
deprived$	1729
depth$	5777
dereliction$	2265
descend$	138 139
descendded$	138 139
descendding$	138 139
descended$	138 139
descending$	138 139
descends$	138 139
descri	1269
description$	3746 1458 6125
descriptions$	3690 1282 3746 1458
desert$	1940
deserted$	1937 1940
deserting$	1940
deserts$	1940
desertted$	1940
desertting$	1940
deserve$	292 293 1640
deserved$	292 293 4951 1640
deserves$	292 293 1640
deserving$	292 293 1640
design	1350
designed$	1396
designer$	5024 5025 4305 4308 1880 1886
desire$	3349 5575 5576 5577 5578 5579 5580
desk	3699 3702
desk$	5924 5925 5927 5939 6056 6075 3851 6087 3877 4475
despite$	49 2479 50 51 52 4819 4820 4821 4822 4990 4991 4992 1180
destined$	867 868 869 1892
destructive$	2458 4788
detail	1269 1422 3852 3853
details$	5936 1282 6089
detain	3830 6081 1466
detain$	6055 3896 2056
detained$	4437
detaining$	2056
detect	5917 3699 3707 3708 3709 1280 1281 1310 3793 6022 3831 3850 1421 6077 6078 1434 1447 1451 2034 4465
detection$	6018 4462 2033 2034 2314
detections$	6018 4462 2033 2314
detective$	5924 5932 5933 5934 3710 3711 3740 6056 1402 6075 3851 3877
detectives$	5924 5925 1271 5932 5933 5934 3710 3711 5939 1285 3740 3797 6056 1402 6075 3851 3877
detent	3959 1588
detention$	6184 4018 2409
detentions$	6184 2409
deter$	2037
deteri	6142
determ	1322
deterr	6092
deterred$	2037
deterrence$	2317
deterrent$	4491 2317
deterrents$	4491
deterring$	2037
deters$	2037
develo	4385 1956
develop$	1258 3864 1435
developed$	589 1258 3864 1435
developing$	1258 3864 1435
developmental$	2125 2159
develops$	1258 3864 1435
deviant$	1729 4160 1734
device	1314 3845
device$	1297 5953 6070 1968
devices$	1297 5953 6070
devious$	2245
diabet	6160
diabetes$	2338
diabetic$	2338
diagno	3909
diagnosed$	2382
diagnoses$	2382
diagnosis$	6134 6135 4511 4531 4563 2382
diagram$	1349 4442
diagrams$	4442
diazepam$	2367
dice$	276
dicing$	276
did$	2668 2737 335 336 337 343 459 753 949 3387 5614 5615 3395 3396 975 1011 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 3485 1075 1077 1078 1079 1080 1081 5756 5757 5850 5899 5900 5901 5902 1636 1915 1918
didn$	2667 2738 325 326 327 328 329 331 340 733 734 735 1010 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1727 1907 1915
die$	6132
died	6205 3981
died$	6206
diet	3934 6160
diet$	6159
dietary$	2394
dietician$	6143
difference$	5560 5561 5562
diffic	6144 4553
difficult$	4657 452 453 454 455 456 457 5126 5127 5128 5129 5130 5131 5166 5171 5172 5173 5174 5175 5176 5177 523 524 525 526 527 5199 6120 1729 1732 1734 4165 4171 2245
difficulties$	4956 5166 1535 1561 4165 4529 4531 4554 2165
difficulty$	4529 4531 2165
dim$	2245
direct	2024
directed$	3892
dirty$	1868 1873 1880 2259
disabi	3909 6160
disabilities$	4527
disability$	6134 4527 4563 2356
disabled$	2356
disaffected$	1729 4160 1825
disappear$	4831
disappearing$	4044
disappointing$	1123 1124 1125 1126 3612 3613 5839 1936
disappointingly$	2267
disband$	3883
discipline$	4074
disciplined$	4188
disclo	1571
disclose$	4728 4987 5495 5501 5515 4320
discov	3703 1322
discover$	5928
discuss$	5495 5501 5515 4320
diseas	3904
disease$	6129 4563
disengage$	4728 2241
disengaged$	4335 2241
disengagement$	2241
disengages$	2241
disengaging$	2241
disgrace$	2265
disgraceful$	1734 2265
disgracefully$	2265
disguised$	1659
dishevelled$	2259
dishonest$	2245 2265
disinterested$	4335 2245 2265
dismal$	2265
dismally$	2265
disman	2288
dismantle$	3883
dismiss$	363 5894 1946
dismissed$	363 1189 1937 1946
dismisses$	363 1946
dismissing$	363 1946
dismissive$	5132 5133 2265
dismissively$	2265
disobedient$	1729 2245
disobey$	397 398 5605 1653
disobeyed$	397 398 5605 1653
disobeying$	397 398 5605 1653
disobeys$	397 398 5605 1653
disord	3761 1340 3821 3822 6083 6084 6096 3882 6107 3904 6144 4548
disorder$	5166 5199 5986 3770 6046 6047 6116 6129 3930 4165 4518 4519 4545 4554 4555 4563
disorderly$	2245
disorders$	5166 3930 4165
dispersal$	3855
disperse$	3883
displa	1260
disposal$	6246 4462
disposals$	4462
disregard$	29 33 4728 397 398 1653 1946
disregardded$	33 397 398 1653 1946
disregardding$	33 397 398 1653 1946
disregarded$	33 397 398 1653 1937 1946
disregarding$	33 397 398 1653 1946
disregards$	33 397 398 1653 1946
disrespectful$	5132 5133 2245
disrup	6016 6022 6092 4465
disrupt$	2017 2292 2307
disrupted$	6010
disrupting$	5605 2017 2292
disruption$	5199 6012 6038 2018 4449 2026 2292 2307
disruptive$	410 411 412 5126 5127 5128 5129 5130 5131 5199 1677 1729 4160 1734 2245
disrupts$	2017 2292
disturbed$	1729 4160 2245
divide$	3883
divorc	6203 6205 3981 3982 6229
divorce$	6207
divorced$	6206
divorcing$	6206
do$	2737 341 459 5253 753 5484 3269 5495 5501 5515 5521 5522 5535 3312 5551 5552 5553 5554 5555 5556 5557 5594 949 3387 5614 5615 3399 3400 3403 975 1012 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1075 1077 1078 1079 1080 1081 3671 3932 1636 4320 1915 1918
doctor	3909 1493
doctor$	6134
doctors$	3923
dodge$	1207
dodged$	1207
dodges$	1207
dodging$	1207
dodgy$	4657 5039 5040 5041
does$	342 459 753 3313 5555 5556 5557 949 3387 5614 5615 3399 3400 3403 975 1013 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 3485 1075 1077 1078 1079 1080 1081 1636 1915 1918
doesn$	325 326 327 328 329 331 340 733 734 735 3311 1010 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1727 1907 1915
doing$	4714 4715 4716 4717 4718 4719 4720 4721 4722 3486 3487 1075 1077 1078 1079 1080 1081 1918
domestic$	6224 2180
don$	325 326 327 328 329 331 340 733 734 735 3311 1010 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1727 1907 1915
done$	4897 560 5535 5592 3420 3429 3436 3437 5674 5675 5676 5677 3488 1075 1077 1078 1079 1080 1081 5737 5738 5739 5750 1918
doomed$	867 868 869 1892
door$	4920 4922 6024
dopey$	2245
dose	3909
dose$	6134 4560
doubt$	5531 5532 5533 5534 3329 5622
down	1393
down$	64 4977 2796 5109 5194 5195 5196 3220 3243 3254 5480 5782 5783 5784 5785 5786 5787 5788 5789 5790 5791 5792 5793 5794 5795 5796 5797 5800 5801 5802 5803 3579 5805 5806 5980 6055 3854 3953 4300 4450 4451
downed$	3854
downfall$	4956
downlo	3727
download$	4398
downloaded$	5952
downloads$	4398
downplay$	363
downplayed$	363
downplaying$	363
downplays$	363
downs$	3854
drag$	1198
draged$	1198
dragged$	4676 1198
dragging$	1198
draging$	1198
drags$	1198
drain$	2868
drama$	5022 3320 5546 3322 1687 2107
drank$	1478
drawn$	4676 370 378 379 380 381 382 383 5500 5506 5511 5520
dreadful$	1123 1124 1125 1126 5875 5876 5877 5878 1936
dreadlock$	2260
dreadlocked$	1868
dreadlocks$	2260
dreads$	4297 4299
dress$	4892 4893 4894 4895 4896 599 600 601 602 603 604 807 5463 3242 5469 5470 5471 5472 5473 5474 4305 1876 4310
dressed$	4892 4893 4894 4895 4896 4897 797 798 799 5463 5464 5465 5466 5472 5473 4271 4273 4280 1874
dresses$	599 600 601 602 603 604 807 5463 5469 5470 5471 5472 5473 4305 1876 4310
dressing$	807 1876
drift$	134 135 136 137 138 139 168 169 5523
drifted$	134 135 136 137 138 139 168 169
drifting$	134 135 136 137 138 139 168 169
drifts$	134 135 136 137 138 139 168 169
driftted$	134 135 136 137 138 139 168 169
driftting$	134 135 136 137 138 139 168 169
drill	6095
drill$	5209
drink$	4728 4757 4759 4760 4892 4893 4894 4895 4896
drinki	3934 6160 6203 6229
drinking$	4767 4892 4893 4894 4895 4896 1478 6159 1535
drinks$	1478
driv	1391 1436
drive$	4712 2035
driven$	369
driver	3888
driver$	1461
drivers$	4857 6113 1461
drivin	1429
driving$	3859
drone$	1430 2048 2293
drones$	1430 2048 2293
drop	1391
drop$	2854 5523 1199
droped$	1199
droping$	1199
dropout$	4114
dropouts$	5083 5084 5085 4114 4115
dropped$	1199
dropping$	1199
drops$	1199
drug	5913 1320 5978 5994 3780 4023 6249 4417 4441 4447
drug$	4779 2569 4802 5039 5040 5041 2850 2851 2852 2853 5083 5084 5085 1272 1275 3750 3826 3827 1439 3934 6160 6203 4041 4115 1686 1713 1728 1990 2118
druggie$	2239
druggies$	2239
druggy$	2239
drugs	5984 6095 4029
drugs$	4779 4783 4792 4793 4812 4813 4814 4860 4861 4862 4863 4864 4865 4866 4867 5033 5102 5199 1272 1275 5973 5988 5989 1439 3927 6153 1535 6254 4040 4041 4043 1686 1713 4148
drunk$	4897 5605 1478
dry$	785 5747 1853
dto$	2423
duck$	1207
ducked$	1207
ducking$	1207
duckked$	1207
duckking$	1207
ducks$	1207
due	1393
due$	2445 63 1573 6229 1585
duties$	5631 5862
duty$	5631 5760 5825 5862
dyed$	1868 4300
dying$	6131
dyscalculia$	2331
dysfunctional$	1729 4160 2265
dyslexia$	6150 2329
dyslexic$	2329
dyspraxia$	2330
dyspraxic$	2330
dysregulated$	2245
e$	5754 5835 5836 3642 5880 5881 6146 6158 4376
each	5914 3712 1311 6013 4409 4461
each$	2955 765 5479 3255 830 944 946 3570 5889 5937 5963 6007 3808 6042 3848 1457 3896 1825 4317 4318 4339 1981 1988
ear$	5445 5819
early$	5293
earn$	157
earned$	157
earning$	157
earns$	157
earring$	4305
earrings$	4305
ears$	5445 5820 5821 5918
easier$	1400
easily$	708 3423 5651 5652 5844 5845 5846 5847 1752
easy$	2449 159 1647
eat	6110
eat$	2078 4559
eaten$	4559
eating	3909 3934
eating$	6134 1500 6159 2088 4559
eats$	2078 4559
eczema$	2340
educat	1508 3960 4587
education$	3939 6171 2141 4581
educational$	3940
effect	2024
effective$	2061
effectively$	624 3054 625 626 627 628 631 632 633 634 1795
effort$	5658 5683 5684 5715 5716 5717 5718 5719 5720 5721 5722 3500 3501 3502 3503 3504
egg$	4106
eggs$	4106
ehc$	2140
ehcp$	2400
ehcps$	2400
eight	6085
eight$	3840 1428 6086 1437 1445 6105 6108 4486
eighteen$	4875 5247 3034 5274
eject	6117 3893
eject$	6118
elder	4435
elder$	4800 5039 5040 5041 4090
elders$	4783 4800 4803 5039 5040 5041 5045 1341 4090
elect$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94
elected$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 5850
electing$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94
electively$	2158
electr	1560 1590
electricity$	3990
electronic$	4020 4646
electronically$	4020
elects$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94
electted$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94
electting$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94
element$	4107 4110
elements$	4107 4110
eleven$	619 620 621 622
email$	5835 5836 4375
emails$	5835 5836 5880 5881 4375 4376
embroiled$	128 129 130
emergency$	6146
emotionally$	1764 1822 2182 2193
empathy$	5015 4074
employment$	6185
enabl	1279
enable	1363 2019
enable$	1367
enableed$	1367
enableing$	1367
enables$	1367
encounter$	4048 4220
encounters$	4048 4220
encour	1268
encouraged$	1273
end$	5521 5522 3300 3321 1482
endanger$	8 1601 1602
endangered$	8 1601 1602
endangering$	8 1601 1602
endangerred$	8 1601 1602
endangerring$	8 1601 1602
endangers$	8 1601 1602
ending$	6131 1482
endless$	3610 3611
endlessly$	950 3380 951 3381 952 953
ends$	3321 6037
enemies$	4953
enemy$	4953
enforc	6016 6022 4385 4448
enforce$	2305
enforcement$	6012 1387 6104 4454 2025 2026 4474 2305
enforces$	2305
engage$	4728 131 132 133 4987 5107 5114 2890 5116 5181 5477 5495 5501 5515 5549 5565 5582 5583 5584 5740 5894 5897 3899 4067 4157 4320 4321 4327
engaged$	124 125 126 127 131 132 133 4897 4905 5114 5500 5506 5511 5520 5568 5569 5570 5571 5572 4067 4157
engagement$	124 125 126 127 5113 5116 466 467 468 469 2900 834 835 836 837 4151 4156 4317
engager$	4129
engagers$	4129
engages$	124 125 126 127 131 132 133 4067
engaging$	124 125 126 127 131 132 133 5114 5116 5582 5583 5584 4067 4150 4157 4327
english$	4591 4592
enjoy$	367 368 5619
enjoyed$	367 368 5619
enjoying$	367 368
enjoys$	367 368 5619
enough$	2736 5336 5337 5338 5339 5340 5341 5342 5343 5344 5345 5346 5347 5348 3193 5419 5764 4243
enquir	6022 6198
enquiries$	1324 6009
enquiry$	5982 6009
enrich	1956
entangled$	128 129 130
enter$	1636 4067
entered$	1336 1337 3875 1446 1636 4067
entering$	1636 4067
enterprise$	6005 4428
enterred$	1636 4067
enterring$	1636 4067
enters$	5950 1636 4067
entirely$	1228 1229 1810 1902 1905 1949
entitled$	2245
epilep	6160
epilepsy$	2334
epileptic$	2334
episodes$	4836
equal$	1802
erratic$	5121 5122 5123 5124 470 1734
escala	1472 2024
escalate$	5523
escalated$	1432
essential$	1396
establ	3703 1322
establish$	5928 1419 1442
estate	3866
estate$	4796 4797 6091 4081 1825
eternally$	2264
european$	1849
evade$	1207
evaded$	1207
evades$	1207
evading$	1207
evasive$	2245
evening$	2058
ever$	3132 3133 704 5563 5564 3380 3381 952 953 3390 5630 3677 4323 4324 4337
every$	2768 4994 2828 653 5479 3255 830 943 3374 945 947 948 3577 3635 3638 5880 5881 5889 5963 3848 3908 4317 4318 1903 4339 4376 1981 1988
everybody$	3557
everyone$	2768 5087 3557
everything$	3092 663 5479 3255 890 891 892 969 970 971 972 973 4070 4317 4318
evicted$	2412
evicti	6203 6229
eviction$	2412
evicts$	2412
eviden	1425 6095 4385 2281
evidence$	5754 5880 5881 5923 1323 1339 1403 4375 4376 1993 4424
evidently$	964 3394 965 966
evil$	1676 4160
exam$	5869 3959 2160 4591
examin	3727
examin$	1440
examination$	4398
examinations$	4398
examined$	5952 1440
examines$	1440
examining$	1440
examins$	1440
example$	5997
exams$	4591
except$	3093
exception$	4330
exchang$	213 2643 214 215 216
exchange$	2635 213 2643 214 215 216 4067
exchanged$	213 2643 214 215 216 4067
exchanges$	213 2643 214 215 216 4067
exchangged$	213 2643 214 215 216
exchangging$	213 2643 214 215 216
exchanging$	213 2643 214 215 216 4067
exchangs$	213 2643 214 215 216
excitement$	5022 5026 1646
exclude$	5894 5895
excluded$	4678 4948 1189 4383 4576 2147
exclus	3959
exclusion$	1406 1512 6184 2404
exclusions$	2404
excuse$	4362 4363
execut	2015
exhibit$	1973
exhibited$	4402 1973
exhibiting$	1973
exhibits$	1973
existent$	5121 5122 5123 5124 5875 5876 5877 5878
expand	1409
expect	3948
expectations$	5189 4202
expected$	1273 1317 6029 6173
expelled$	4579 2150
expensive$	1880
expensively$	782 1850
experi	1569 1570
experience$	4970
experienced$	589 763 3999 4000 4051 4222 1805
experiencing$	3999 4000
explicit$	2621
exploitation$	4655 4656 4779 4956 4957 4973 4974 5018 5019 5020 5021 3831 3850 1421 6077 6078 1434 1447 1451 4068 4088
exploited$	4676 4678 4995 4996 4997 4998 4999 5000 5001 5002 5003 5004 5005 5006 5372 5373 5374 5375
exploiter$	2487 4783 4800 4823 4877 5039 5040 5041 5042 5071 4111
exploiters$	2487 4783 4800 4823 4877 5039 5040 5041 5042 5045 5071 4111
explosive$	2243
expose$	2433 8 1601 1602
exposed$	8 1601 1602
exposes$	2433 8 1601 1602
exposing$	8 1601 1602
extensions$	4288 4299
extract$	1258
extracted$	1258
extracting$	1258
extraction$	4398
extractions$	4398
extracts$	1258
extremely$	1794
eye$	5445 5818
eyebrow$	5445
eyebrows$	5445
eyed$	4278
eyelashes$	4293 4299
eyes$	2991 5445 1263
eyesig	6160
face$	5445 3234 3246 1404
facebook$	183 2613 184 2614 185 2615 186 2616 187 2617
faced$	4198
faces$	5445 2198
facial$	3214 1404 1855 1967
facing$	2198
fade$	4290 4299
fades$	4290
fail	1469 2161
fail$	325 326 327 328 329 331 332 333 334 344 5522 5605 976 977 978 979 5899 5900 5901 5902 1643 4331 1908 1909
failed$	325 326 327 328 329 331 332 333 334 346 5605 976 977 978 979 3414 5640 5899 5900 5901 5902 1643 1908 1909 4383
failing$	325 326 327 328 329 331 332 333 334 347 5605 976 977 978 979 5635 5636 5637 5638 5899 5900 5901 5902 1643 1908 1909 1910 4341 4342
failings$	5635 5636 5637 5638 1910 4341 4342
failled$	5605 5899 5900 5901 5902 1643
failling$	5605 5899 5900 5901 5902 1643
fails$	325 326 327 328 329 331 332 333 334 345 5605 976 977 978 979 5899 5900 5901 5902 1643 1908 1909
failure$	332 333 334 5635 5874 4114 1910 4341
failures$	5635 5636 5637 5638 5874 4114 1910 4341 4342
fair$	785 1846 1847 1853 1868
fake$	1861
fall	1391
fall$	138 139 393 5523 1166 1944
fallen$	138 139 393 1166 1944
falling$	138 139 393 1944
falls$	138 139 393 1166 5882 1944 4377
false$	5624 1656 1659 1863
families$	5135 5149 5150 5151 5152 5153 5154 3516 3517 3518 3519 3520 3521 3557 4159 4205 4210 4375
family	3965 3977 6208
family$	5135 5149 5150 5151 5152 5153 5154 5305 5330 3568 6191 6202 3978 6219 6233 4159 4205 1779 4210 2107 4602 4617 2190
far$	641 645 676 750 1108 1109 1110 1237
farce$	4353
farcical$	2265
fashionably$	782 1850
fast$	5293 1647
fat$	2259
father	6191 3977 6204 3980 6208 6211 6212
father$	5198 675 1531 1532 6188 6202 3978 1551 6217 1564 4002 6233 4205
fathers$	1564 4205
fault$	4722 4723 4944 5884 1230 4069 1947 4380
favor$	2637
favors$	2637
favour$	2636 4868 4869 800 801 802 803 804 805 806 4056 1875
favoured$	800 801 802 803 804 805 806 1875
favouring$	800 801 802 803 804 805 806 1875
favourred$	800 801 802 803 804 805 806 1875
favourring$	800 801 802 803 804 805 806 1875
favours$	2636 4868 4869 800 801 802 803 804 805 806 4056 4057 1875
fear$	756 1812
feared$	756 1812
fearless$	2254
fears$	756 1812
february$	4798
feckless$	2245
fed$	1534 1565
feed	1423 1956
feed$	1258
feeded$	1258
feeding$	1258
feeds$	1258 1534
feel$	1305
feelin	2090
feels	2090
feet$	4777 4778 3206 5853 1832
feigned$	1659
fell$	138 139 393 1166 1944 4463 2110
felt	2090
female	2007
female$	3195 5421 5422 3198 5424 5425 3706 1319 4254 1825 1985
females$	5134 1319 2255
fend$	3006 3111 3112 3113 3116 3117 3119 3120 3123 694 5741
fendded$	694
fendding$	694
fended$	694
fending$	3111 3112 3113 3116 3117 3119 3120 3123 694
fends$	694
feral$	1729 4160 2245
ferocious$	2243
fewer	1391
fiercely$	1810 1823
fifteen$	619 620 621 622
fight	1391
fight$	4728 4757 4759 4760 4927 5199 3007 5521 5523 3320 5546 3322 5601 5602 5603 5605 2035
fighti	3822 3982
fighting$	5199 5605 6047 6168 1535 6207
fights$	5199 5601 5602 5603 5605 5606
figure$	3105
figures$	5869
file$	5754 5936 6057
files$	5754 5936 6057
film	6117 1466
film$	4712 1308 5965 5967 3860 1431 3896 4478
filmed$	4676 1308 5966 3860 1431
filming$	1308 3860
films$	1308 5965 3860
filthy$	2259
final$	1525 2202 2204
find	5956
find$	2 518 521 5521 3703 1322
findded$	2
findding$	2
finded$	2
finding$	2
finds$	2 519
fine$	5336 5337 5338 5339 5340 5341 5342 5343 5344 5345 5346 5347 5348 3143 714 715 3146
finger	6081 1466
finger$	5681 5682 5691 5692 5704
fingerprint$	3896
finish$	3302
fire	4010
fire$	4930 5999 4010 6235
firear	6249
firm	1449
firm$	3879
first$	415 2202
fit$	3538
fits	6160
fits$	4506
fitting$	3226 3245
five	3691 3712 3738 1311 1347 6007 6013 6085 1457
five$	486 5275 776 3575 5937 3777 3840 1428 6086 1437 1445 6105 6108 3887 1985 4486
flag$	1299 1410 1970
flagged$	1299 5966 1350 1410 1432
flagging$	1410
flags$	1299 1410
flashback$	2388
flashbacks$	2388
flashy$	1880
flat	3977
flat$	4815 4816 4817 4818 2594 2595 2596 2597 838 6202 6209 6215 6223 4600
flats$	6221
fled$	4416
fleece$	4305
fleeces$	4305
flirt$	188 189 190 202 276
flirtatious$	2230 2252
flirted$	188 189 190 202 276
flirting$	188 189 190 202 276
flirts$	188 189 190 202 276
flirtted$	188 189 190 202 276
flirtting$	188 189 190 202 276
flirty$	2230
floor$	6222
floppy$	1847
flout$	397 398 1653
flouted$	397 398 1653
flouting$	397 398 1653
flouts$	397 398 1653
floutted$	397 398 1653
floutting$	397 398 1653
fluoxetine$	2364
fob$	1175 1177 1178 1179
fobbed$	1153 1175 1177 1178 1179
fobbing$	1175 1177 1178 1179
fobed$	1175 1177 1178 1179
fobing$	1175 1177 1178 1179
fobs$	1175 1177 1178 1179
foetal$	2114
follow	1292 1466
follow$	4728 4987 5477 5495 5501 5515 1014 1015 1016 3556 5897 1308 5967 3860 3896 1636 4320 4478
followed$	4897 4905 1014 1015 1016 5750 1308 3860 6109 1636
following$	1308 3860 1636
follows$	1308 3860 1636
food	1560 3995
food$	4860 4861 4862 4863 4864 4865 4866 4867 3990 1565
foodbank$	6220
foolhardy$	1605
foolish$	2457 2464 306 1605 1642
foot$	3206 5996 1832
footag	3730 3881
footage$	5955 3731 5957 1304 1420 1430 6089 6106 1972 4403
footprint$	6064
for	3753 1363 4385 1956 2019 2024
for$	4739 2575 2577 2578 4854 2635 2699 2700 2701 2702 5016 5091 2873 2953 2958 2959 2974 3124 5401 5403 5418 950 951 5608 3541 5772 5773 5858 3649 5905 5907 5928 5963 3769 3775 6008 3787 3791 3792 1388 3859 6093 3870 3891 6136 3925 3929 3943 6239 1593 6252 4210 4378 4416 4463 4498 2143 4630 4633 4635 4639 4646
force	1264 3699 3707 3708 3709 1280 1281 5954 1310 1366 3831 3850 1421 6077 6078 1434 1447 1451
force$	3435 5885 3694 5924 5925 1271 5927 5932 5933 5934 3710 3711 5939 1285 3740 6000 1366 3796 3797 6056 6065 6075 3851 3876 3877 4457
forced$	445 448
forehead$	5445
foreign$	1849
forens	2299
forever$	950 3380 951 3381 952 953
forget	3908
forget$	6133
forgot$	4383
forgotten$	1937 4383
form	1350
form$	5775 1435
formal$	2202
formally$	2146
formed$	1435
forming$	1435
forms$	1435
forty$	5274
forwar	1423
foster	2172
foster$	538 6191 3977 6208 6234 1776 4602
fostered$	4602
foul$	1751
found$	2 2881 520 522 1594 1719
foundation$	5446 5447 5448 4302
four	6085
four$	3840 1428 6086 1437 1445 6105 6108 1985 4486
fourteen$	619 620 621 622
fragment$	3883
frame$	5428 5429 5430 4258
frames$	5428 5429 5430 4258
fraternise$	1648
fraternised$	1648
fraternises$	1648
fraternising$	1648
freckled$	785 1853 2259
freckles$	2260
freckly$	2259
free$	4714 4715 4716 4717 4718 4719 4720 4721 4889 4890 1559 4066
freely$	4889 4890 236 5844 5845 5846 5847 4065 4066 1637
frequent$	180 181 1615
frequently$	179
friend	5914 1311 1347 1355 6013 3805 6030 6085 1457 6121 4467 4621
friend$	5135 5149 5150 5151 5152 5153 5154 5420 5423 4107 4159
friends$	2431 4752 105 2680 2684 2685 314 2830 401 402 403 5135 5149 5150 5151 5152 5153 5154 5420 5423 5540 5541 5542 5543 5544 3326 3327 3328 3376 5634 3516 3517 3518 3519 3520 3521 3567 5817 5825 5826 5827 5828 5829 5830 5831 3777 3785 3840 1416 1428 6086 1437 1445 6105 6108 3887 4032 4107 4159 1737 4370 4375 4486
friendship$	387 388 2842 4107
friendships$	3 4 5 6 7 387 388 4107
frighten$	5408
frightened$	5372 5373 5374 5375 754 755
frizzy$	1847 1868
from	1376 4385
from$	2745 2746 5125 2944 3075 3106 3157 3180 5420 5423 5493 5946 5963 5980 1365 3806 1443 3942 3943 6210 1589 4304 4340 4476 4557 2133 4580 4646
fruitful$	6028
frustrating$	3612 3613 5839
ft$	1832
full$	635 1872
fully$	557 635 708 711 1810
functi	1350 4558
function$	599 600 601 602 603 604
functioned$	599 600 601 602 603 604
functioning$	599 600 601 602 603 604
functionned$	599 600 601 602 603 604
functionning$	599 600 601 602 603 604
functions$	599 600 601 602 603 604
fund$	5740
funds$	4615
furthe	1264 2024 4467
further$	3694 1354 1985
furthered$	1354
furthering$	1354
furthers$	1354
futile$	1897
gallery$	3874
gambling$	6153
game$	5209
gaming$	4843 4844 4845
gang	5917 1264 3699 3707 3708 3709 1280 1281 5954 1310 1320 5994 1355 6011 3831 3850 1421 6077 6078 6083 1434 6090 1447 1451 3882 6107 4417 4441 4447 4448
gang$	2528 4779 4783 4793 4800 4823 5033 5042 5061 549 3694 5924 1272 3750 5976 3765 3766 6004 6005 3785 6048 3827 1406 3862 1433 6095 3873 4040 4041 1660 1728 1771 1970 1984 1988 2005 2009 2013 4444 2045 2233 2296
gangling$	2259
gangly$	2259
gangs$	4779 4783 4793 4800 5033 5042 5061 5924 1272 6005 3862 3873 4040 4041 1660 2009 2010 2045 2233 2296
gangsta$	5062 4091 2234
gangstas$	5062 4091 2234
gangster$	5062 4091 2234
gangsters$	5062 4091 2234
gap	4385
gap$	5874
gaps$	5874
gather	3833 4385 1956 1994
gather$	5205 1258 5958 3864 4256
gathered$	5205 1258 3864 4256
gathering$	5205 1258 6058 3864 4256
gatherred$	5205 4256
gatherring$	5205 4256
gathers$	5205 1258 3864 4256
gaudy$	1880
gaunt$	2259
gave$	115 1060 1158 1159 1160 1161 1162 3624 2131
gbh	4023
gbh$	6248
gcse$	4581 2160 4591 2162 2167
gcses	3959
gcses$	6184 4581 4591
gdpr$	5857
gear$	5469 5470 5471 4310 4316
genera	1956
general$	838
generator$	1461 4489
generators$	1461 4489
gentleman$	5307 5308 5309
get	3748 1436
get$	23 24 4728 4759 4760 4888 288 289 393 413 420 421 422 423 424 425 426 427 2885 2886 487 501 502 503 504 505 506 5238 624 3054 625 626 627 628 631 632 633 634 5363 5364 5521 5522 3341 5582 5583 5584 3673 6110 1635 1636 4067 1683 1684 1730 1731 1741 4327
gets	2106
gets$	23 24 288 289 393 413 420 421 422 423 424 425 426 427 487 501 502 503 504 505 506 5238 624 3054 625 626 627 628 631 632 633 634 3366 6110 1507 1534 1636 4067 1683 1684 1730 1731 1741 2076 2146 2148
getting$	23 24 4888 393 2905 2906 5582 5583 5584 3361 5605 4327
gift$	4860 4861 4862 4863 4864 4865 4866 4867
gifts$	4860 4861 4862 4863 4864 4865 4866 4867 5024 5025
gilet$	5469 5470 5471 4310
gilets$	5469 5470 5471 4310
ginger$	1847 1868 2259
girl	6085 4026
girl$	105 5135 5149 5150 5151 5152 5153 5154 3706 3840 1428 6086 1437 1445 6105 6108 6251 1654 4106 4159 1737 4281 4486
girlfr	6203
girlfriend$	4872 6187 6219 4058 4059
girlfriends$	4872 4058 4059
girls	3698 3712 3738 1311 1347 6085 1457 6121
girls$	105 2680 2684 2685 314 2830 401 402 403 5063 5135 5138 5149 5150 5151 5152 5153 5154 5169 5540 5541 5542 5543 5544 3326 3327 3328 3376 5634 3516 3517 3518 3519 3520 3521 3566 5799 5817 5825 5826 5827 5828 5829 5830 5831 5937 3777 3840 1416 1428 6086 1437 1445 6105 6108 3887 4042 4106 4159 1737 4281 4370 4375 4486
give$	115 583 3179 5495 5501 5515 3463 1158 1159 1160 1161 1162 3704 1408 4320
given$	898 1060 1158 1159 1160 1161 1162 5916 5971 1507
gives$	115 1060 1158 1159 1160 1161 1162 1408
giving$	115 1158 1159 1160 1161 1162 1408
glamour$	5024 5025
glasses$	4305
glean$	1258
gleaned$	1258
gleaning$	1258
gleans$	1258
gloves$	4305
go$	4709 2508 2509 2510 2511 4737 4757 4759 4760 2550 134 135 136 137 138 139 162 165 168 169 2601 2609 4888 4892 4893 4894 4895 4896 4962 4987 371 5477 5495 5501 5515 5521 5522 5605 1635 1636 4067 4320 2184
goad$	1652
goadded$	1652
goadding$	1652
goaded$	1652
goading$	1652
goads$	1652
goal	1453
goal$	1396
gobby$	2245
goes	6110
goes$	134 135 136 137 166 168 169 2609 371 893 5605 5950 1491 1565 1585 1635 1636 4067 2106 2184
going$	4767 2544 134 135 136 137 161 168 169 2600 2607 2608 2609 225 4888 4892 4893 4894 4895 4896 3049 3051 3052 3290 861 862 863 864 3295 870 871 872 5605 1317 1585 1635 1636 2184
goings$	3884
gold$	1857 4305
gone$	2539 134 135 136 137 138 139 168 169 2609 4897 4898 2681 4912 4913 4914 4915 3945 1635 1636 4067
good$	2464 158 2844 5096 3013 3067 687 3359 3539 1836
goods$	4499
gorgeous$	2259
gormless$	2245
got	6142
got$	23 24 4897 4912 4913 4914 4915 296 297 393 531 789 5674 5675 5676 5677 1534 1635 1636 4067 1770 1869 2110 2146 2148 2149 2199
gp	3909 1493
gp$	6134 3923
gps	1590
gps$	4020
grade$	4590 4592 2272
graded$	486 489 5966 2272
grades	6183 3959
grades$	6184 4590 4592
gran	6191 3977 6204 3980 6211 6212
gran$	6202
grandf	6191 3977 6204
grandfather$	6202
grandm	6191 3977 6204
grandmother$	6188 6202
grandp	6191
grante	2207
grasp$	4987 2770 2771 2772 2773 2774 2775 2776 2777 2778 2779 2780 2781
grass$	5866
gravitate$	378 379 380 381 382 383
gravitated$	378 379 380 381 382 383
gravitates$	378 379 380 381 382 383
gravitating$	378 379 380 381 382 383
greasy$	785 1847 1853 1868
greed$	5024 5025
green$	5331 5332 5333 4233 1848 1868
grew$	784 1852
grey$	1868 4305 1880 4437
grip$	5909 5910 5911 5912 1452 4384
grips$	1452
groomed$	4676 4678 4995 4996 4997 4998 4999 5000 5001 5002 5003 5004 5005 5006 4272
groomer$	4823 5071 4111
groomers$	4823 5071 4111
grooming$	4956 4957 4088
gross$	1911
grounds$	1362 1573
group	5914 3691 3712 5944 5959 5961 3738 5964 1311 3745 1347 6007 1355 6011 6013 3805 6030 3808 3809 6085 3882 6107 1457 6121 4393 4409 1997 4447 4448 4461 4467
group$	105 2680 2684 2685 2725 314 2830 401 402 403 5065 5067 430 5135 5138 5149 5150 5151 5152 5153 5154 5169 2951 2952 549 758 759 5540 5541 5542 5543 5544 5547 3326 3327 3328 3331 3332 3376 5634 3516 3517 3518 3519 3520 3521 5760 3560 3562 5816 5825 5826 5827 5828 5829 5830 5831 3608 5903 5904 3682 5937 3723 1294 5970 1320 5983 3777 6005 3785 6025 3802 6033 6045 6056 3840 1416 6075 3851 1428 6086 6087 6088 1437 1445 3877 6105 6108 3887 3898 6126 3903 4106 4159 1737 4210 4370 4375 1980 1997 4430 4486
groups$	5065 5067 5135 5138 5149 5150 5151 5152 5153 5154 6005 6088 4159 4430
grow	1409
grow$	784 1852
growing$	784 1852
grown$	217 4877 590 3023 5250 3030 3031 3032 3033 3042 3043 3044 5271 5272 5273 3055 3057 3058 3059 3060 3061 3065 5291 5292 638 655 5312 661 662 3094 5320 5321 3100 3101 3134 3137 3177 764 784 4225 1818 1852
grownups$	5254
grows$	784 1852
grubby$	1873 1880 2259
guaranteed$	867 868 869 1892
guard	3888 1462
guard$	6113 1463
guardi	4606
guards$	1430 6113 1463
gucci$	4305
guidance$	5379 5391 5393 5665 5666 5667 5668 5669 5670 5671 4083
guilt	5978 3765
guilt$	5886 5990 1947 4381
guilty	2220
guilty$	3793 2220 4650
gullible$	5331 5332 5333 4233 2245
gun	6249
habit	4548
habit$	4683 4035 4036
habits$	4683 4035 4036
habitual$	180 181 3873 1615 1678 1685 1990
habitually$	179
had	1474 1499 2106
had$	199 2672 2673 2674 2677 2678 250 251 252 253 254 255 256 284 459 531 5420 5423 789 5614 5615 974 1005 1006 1007 1008 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1035 1036 1037 3525 5751 1485 3929 1507 1770 4256 1869 1915 4416 2076 2133 2143
hair$	5439 5441 5442 5443 5474 4285 1858 4298 1870
haircut$	5441 5442 5443 4298 1870
haircuts$	5441 5442 5443 4298 1870
haired$	4269 4277
hairstyle$	5441 5442 5443 4298 1870
hairstyles$	5441 5442 5443 4298 1870
hairy$	2259
half$	1924
halluc	2324
hand	1423
hand$	3010 3011 3158 3162 5445
handed$	4357 4358 4471
handful$	432 2862 433 2863 434 2864 435 2865 5160 4114
handl	4387
handle$	5107 2992 3003 3111 3112 3113 3116 3117 3119 3120 3123 707 5363 5364 1452 1806
handled$	707 1806
handles$	707 1806
handli	5993
handling$	3111 3112 3113 3116 3117 3119 3120 3123 707 1220 1221 1222 1223 4023 1806 4366 2316
hands$	3010 3011 5445 5752 5851
handse	3845
handset$	1297 5953 6070 1968
handsets$	1297 5953 6070
handsome$	2259
hang	6110
hang$	4728 4757 4759 4760 4771 4892 4893 4894 4895 4896 384 5205 4256 2075
hanged$	5205 4256 2075
hangged$	5205 4256
hangging$	5205 4256
hanging$	4767 4892 4893 4894 4895 4896 384 5205 4256 2075
hangs$	384 5205 4256
haphazard$	5875 5876 5877 5878
happened$	2691 2692
harass$	394 1651
harassed$	394 1651
harasses$	394 1651
harassing$	394 1651
hard	1449
hard$	452 453 454 455 456 457 2934 5199 582 3879 6120 1815 1849
harden	4490
hardened$	1678 4196 4244 2254
harder$	452 453 454 455 456 457 5657
hardest$	452 453 454 455 456 457
hardly$	702 703 738 739 740 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1063 1108 1109 1110 1515 1797 1798 1803 1811 1915 2129
harm$	4655 4656 2696 2697 4956 4957 4973 4974 4995 4996 4997 4998 4999 5000 5001 5002 5003 5004 5005 5006 5018 5019 5020 5021 5874 3873 4001 6226 1588 6248 4068 1984 1988 1990 2010 4501 4525 2096
harmed$	4525 2096
harmer$	4119
harmers$	4119
harmful$	2464 4786 410 411 412 1606 1677 1990
harming$	4525 2096
harms$	4525 2096
has	1474 6142 1488 2106
has$	2436 199 284 2740 459 531 5420 5423 789 876 3387 5614 5615 974 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 3763 1485 3918 1507 1590 1770 4256 1869 1915 2076 2133 2143
hasn$	1010 3450 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1915
hat$	4305
hats$	4305
have$	2437 2522 2536 2540 199 2687 284 2735 2741 5057 459 531 5205 789 3285 3294 5521 876 3387 5614 5615 974 5641 5642 5643 3419 5648 5649 5650 3428 3434 3464 1770 4256 1869 4343 4344 4416 4463 4481 2133 2143
haven$	1010 3451 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1915
having	2106
having$	199 789 1869 2076
havoc$	4139 4140 4141
hawk$	204 1624
hawked$	204 1624
hawking$	204 1624
hawkked$	204 1624
hawkking$	204 1624
hawks$	204 1624
hazel$	1848
he$	2468 2662 2680 2684 2685 4963 314 400 2830 401 5056 402 403 5208 5540 5541 5542 5543 5544 3326 3327 3328 3330 3435 5664 2146
head$	4920 4922 3010 3011 656 657 658 659 660 3228 5855 1201 6032 4296 2391
headed$	4172 4268 4356
heads$	4920 4922 3010 3011 1119 5855 1201 4223 4235 4294 4295
headscarf$	4305
headscarves$	4305
health	3934 3938 6203
health$	3909 6140 6141 3917 6147 3924 6159 2101 4532
healthcare$	3939
healthier$	2464
hear$	5060 2091
heard$	560 1572 2093
hearin	6160
hearing$	1572 2092 2097 4642
hearings$	4642
hears$	2091
heart$	3904 6140 2100
hearted$	4354
heartless$	2245 2265
heatin	1560
heating$	3990
heavier$	1828
heavil	3908
heavily$	783 6133 6152 1829
heavy	1449
heavy$	3879 1828 1830 1872 1928
heavyset$	2258
heed$	4987 5715 5716 5717 5718 5719 5720 5721
heeded$	4897 4905
heels$	5853 4305
height$	5428 5429 5430 4258
held	4385
held$	586 1236 5930 6092 1467
helicopter$	2048
help	1279 1363 1425
help$	43 2757 4994 5107 5116 3002 5379 5388 5391 5393 5396 5397 5398 5399 5400 834 835 836 837 5495 5501 5515 5549 5565 5582 5583 5584 5590 5740 5749 1220 1221 1222 1223 5897 1354 1367 1396 6174 4132 4317 4320 4327
helped$	4986 5117 5500 5506 5511 5514 5520 5568 5569 5570 5571 5572 5926 1354 1367
helpful$	5926
helping$	2758 5582 5583 5584 3360 1354 1367 4327
helps	1363
helps$	1354 1367 1396 4328
hepatitis$	2381
her	3698 3723 1320 1505 1514 1533 3965 6218 1579 4577 2207
her$	4658 4659 2459 2463 2476 59 66 67 69 2502 105 4774 2634 2725 309 4971 2749 5013 5017 2793 5087 2951 2952 5212 565 3019 3021 3208 3209 3210 812 5585 3557 5826 5827 5828 5829 5830 5831 3626 3628 3630 3637 5869 3750 1479 3912 3913 3926 6156 3935 3944 1529 3963 1547 1548 3979 1550 6209 3986 3992 3998 4009 4022 4028 1627 1639 1737 1877 1878 4370 4509 2102 2104 2135 2189 4625 2202 2210 2224
heroin	6249 4029
heroin$	3927 6254 4043
herself$	2430 2432 4658 4659 2447 2448 19 2450 2451 2452 2453 2454 25 2612 4918 4919 4921 2707 2708 2709 2710 2711 2712 2713 2714 2716 2717 4945 4946 2747 2751 322 2753 2754 4980 4981 4982 4983 4984 4985 2862 2863 2864 2865 5097 5228 5229 5230 5231 5232 5233 5234 5336 5337 5338 5339 5340 5341 5342 5343 5344 5345 5346 5347 5348 5349 3125 5356 3662 3905 3964 4031 4053 4054 4236 4237 4505 4526
herselves$	3905 4505 4526
hid$	1202
hidden$	5930
hide	3748 1334
hide$	4712 1202
hided$	1202
hides	1334
hides$	1202
hiding	1334
hiding$	1202
hierar	6090 4435 4439 4441 4447
hierarchy$	6004 2287
high$	26 479 480 2916 2917 2918 2919 2920 2921 2922 2923 5605 3522 1927 2071
higher$	479 480 2130
highest$	479 480
highlights$	4299
highly$	1449 1810
hijab$	4305
hijabs$	4305
him	3698 6218 4577
him$	4658 4659 2725 2951 2952 5585 3557 5826 5827 5828 5829 5830 5831 4370 4509 4625
himself$	2430 2432 4658 4659 2447 2448 19 2450 2451 2452 2453 2454 25 2612 4918 4919 4921 2707 2708 2709 2710 2711 2712 2713 2714 2716 2717 4945 4946 2747 2751 322 2753 2754 4980 4981 4982 4983 4984 4985 2862 2863 2864 2865 5097 5228 5229 5230 5231 5232 5233 5234 5336 5337 5338 5339 5340 5341 5342 5343 5344 5345 5346 5347 5348 5349 3125 5356 3662 3905 3964 4031 4053 4054 4236 4237 4505 4526
himselves$	3905 4505 4526
his	3723 1320 1505 1514 1533 3965 1579 2207
his$	2459 2463 2476 59 66 67 69 2502 105 4774 2634 4873 309 4971 2749 5013 5017 2793 5087 5212 565 3019 3021 3208 3209 3210 812 3626 3628 3630 3637 5869 3750 1479 3912 3913 3926 6156 3935 3944 1529 3963 1547 1548 3979 1550 6209 3986 3992 3998 4009 4022 4028 1627 1639 1737 1877 1878 2102 2104 2135 2189 2202 2210 2224
histor	1264
historic$	3694
history$	1570 1573 4109 4531 4620 4649
hit	1553 6227
hit$	3983
hiv$	2380
hold	1334
hold$	5110 3014 585 586 1236 3697 3763 1468
holdin	3752 5984 1334 6097 4024
holding$	586 5383 5387 5977
holds	1334 6097
holds$	586 1236 3763
home	3977 6208
home$	4764 4796 4797 4906 4907 2967 5330 5963 6190 6197 6201 6202 6209 6215 6216 6223 6226 6230 6233 6244 2157 4588 4600 4602 4611 2188 4619 4626
homeless$	2413
homelessness$	2413
homes$	4796 4797 6221
honest$	5500 5506 5511 5520
hood$	813 4305 1879 4437
hooded$	1825 1880 4437 2259
hoodie$	5469 5470 5471 4305 4307 4310 2261
hoodies$	5204 2980 5469 5470 5471 4305 4307 4310 2261
hoodlum$	2235
hoodlums$	2235
hoodrat$	2235
hoodrats$	2235
hoods$	5204 2980 813 4305 4307 1879 4437
hoody$	5469 5470 5471 4310
hooligan$	2235
hooliganism$	2235
hooligans$	2235
hope$	3318 6076 4329
hopeless$	2857 894 895 1692 1729 1732 2245 2265
hopelessly$	2265
hoper$	5080 5083 5084 5085 4115 4123
hopers$	5080 5083 5084 5085 4115 4123
hopes$	6076
hoping$	6076
hopings$	6076
horde$	408 409
hospit	3922 1493 1588
hospital$	6146 6147 3923 6158 4018
hospitalised$	2373
hospitalized$	2373
hostel	3975
hostel$	6200
hostile$	461 462 463 464 465 5132 5133 1370 1734 2243
hostility$	5167 5168 514 515 4167
hot	3835 3869 2063
hot$	1560 1742
hotel$	4815 4816 4817 4818 2594 2595 2596 2597
hotspot$	6060 6094 2054 4493
hotspots$	6060 6094 4493
hours$	6174 1520 2282
house	3977
house$	4815 4816 4817 4818 2594 2595 2596 2597 5305 5330 6202 6209 6215 6223 4600
househ	3977
household$	5305 5330 6202
houses$	6221
housin	6203
housing$	4608
how$	5206 3114 3115 693
hrs$	2282
hub$	6056 6075 3851 3877 4475
huge$	2457
hulking$	2259
hung$	384
hungry$	4197 4614
hunt$	371 2801 372 373 374 375 376 377
hunted$	371 2801 372 373 374 375 376 377
hunting$	371 2801 372 373 374 375 376 377
hunts$	371 2801 372 373 374 375 376 377
huntted$	371 2801 372 373 374 375 376 377
huntting$	371 2801 372 373 374 375 376 377
hurt	1553 6227
hurt$	4676 4678 4948 5523 3983 2096
hurted$	2096
hurting$	2096
hurts$	2096
husband$	6187 6219
hygien	3934 6160
hygiene$	6159
hyper$	2245
hypocritical$	2265
hysterical$	2245
i$	1234
ic	2007
ic$	768 1827
ic0$	2257
ic1$	2257
ic2$	2257
ic3$	2257
ic4$	2257
ic5$	2257
ic6$	2257
ic7$	2257
ic8$	2257
ic9$	2257
identi	1269 5935 5956 1320 1322 1357 6022 4435
identical$	1880
identically$	782 1850 4304 4306
identified$	417 1300 3750 1581 1985 4416 1990 4437
identifies$	5965 1383
identify$	5958 5965 1383 1442
identifying$	1383
identity$	1276
idle$	4189 2245
idly$	3530 4349
iep$	2401
ieps$	2401
ies$	5304
if$	237 238 239 240 241 242 243 244 245 246 247 248 249 4916 4917 1009 1095 1096
ignorance$	2265
ignorant$	2245 2265
ignore$	4728 4757 4759 4760 397 398 5605 1212 1213 5895 1653 1888 1945 1946 4383
ignored$	397 398 5485 5486 5487 5488 5605 1212 1213 5899 5900 5901 5902 1653 1888 1937 4371 1945 1946 4383
ignores$	397 398 5605 1212 1213 1653 1888 1945 1946 4383
ignoring$	397 398 5605 1212 1213 1653 1888 1945 1946 4383
ill$	796 815 1756 1758
illegal$	4786
illnes	3904 3909 6203 6205
illness$	6129 6134 4563
image$	4846 3690 1261 3834 1458
images	1422 3852 3853
images$	4846 2641 212 4868 3690 1261 5936 1282 3834 1420 1458
immaculately$	782 1850
immature$	2245
immaturity$	2739 310 311
immigration$	6203 2185
imminent$	6029
immuni	2392
impair	3904
impairment$	6129 4527 4563
implicated$	124 125 126 127 1581
important$	1396
imposing$	1828 2259
impossible$	452 453 454 455 456 457 894 895 1897
impressionable$	2245
impris	6203
impulse$	2789
impulsive$	2245
in	3961 1538 2106
in$	49 4712 2545 2554 2558 2561 2572 2573 2574 213 2648 4994 2823 2836 2880 2944 2953 2982 5319 722 5420 5423 3220 3221 3222 5574 5581 3386 3406 5714 3631 5977 5980 5990 1380 3901 3902 3931 3933 3945 3952 3965 3967 3968 3996 4015 1589 1645 1778 4210 4300 4304 4306 4326 4340 4416 2108 4601 4605 4639
inadequacy$	2265
inadequate$	2265
inadequately$	2265
inappropriate$	4786 2621 1649 1734 1880
inappropriately$	782 1850 4304 4306
incapable$	1895 4335
incessantly$	2264
incest$	6224
inch$	3083
inclination$	3349 5575 5576 5577 5578 5579 5580
include$	4416
income	6203
income$	4620
incompetence$	2265
incompetent$	2265
incompetently$	2265
inconsistent$	5121 5122 5123 5124 470 1726
incorrect$	1873
increa	1409 2024
indecent$	2621
indepe	4601
independent$	3097 3099 763 4240 4253
index	4439
index$	6098
indica	3695 4385
indicate$	5920
indicates$	5920
indifference$	2265
indifferent$	4335 2265
indisputably$	2264
indivi	6013 1457 4461
individual$	5135 5149 5150 5151 5152 5153 5154 5420 5423 1319 6013 6073 1509 4159 4211
individuals$	5039 5040 5041 5042 5135 5149 5150 5151 5152 5153 5154 5420 5423 1319 3813 3887 4159 4211
indulge$	131 132 133
indulged$	131 132 133
indulges$	131 132 133
indulging$	131 132 133
ineffective$	2265
ineffectual$	2265
inept$	2265
ineptitude$	2265
inevitable$	896
inevitably$	4336 2264
inexcusable$	3612 3613 5839 2265 2266
inexcusably$	2265
inexplicably$	2267
infamous$	546 1780 2247
infect	3904
infection$	6129 4563
inflicted$	4071
influe	6011
influence$	5066 4107
influenced$	4676
influences$	5066 4107
influential$	6111
inform	1363 1425 4385 2024
inform$	1259 5923 1277 1278 1354
informant$	2273
informants$	2273
information$	5754 3555 1220 1221 1222 1223 3688 5922 5923 1270 6089
informed$	1354
informing$	1277 1278 1354
informs$	1277 1278 1354
inhale	3909
inhaler$	6134 2337
inhalers$	2337
initiative$	2035
injunc	3855
injunction$	6038 6080 6114 6253 4472
injunctions$	6038 6080 6114 4472
injuri	3909
injuries$	6134
injury	3904 3909
injury$	6129 6134
inner$	771
innocent$	5299 5300 5301 5302 4228
innocents$	5294 5295 5296 5297 5298 4227
inpatient$	2374
inquiry$	5982
insane$	4160
inside$	4712
insight$	4074
insist$	112 113 114
insisted$	112 113 114
insisting$	112 113 114
insists$	112 113 114
insistted$	112 113 114
insistting$	112 113 114
insolent$	2245
insomnia$	2384
inspec	3707 3708 3709 1280 1281 1310
inspector$	5932 5933 5934 3710 3711 3740 4457
instagram$	183 2613 184 2614 185 2615 186 2616 187 2617 4843 4844 4845
instead$	5905 5907
instigator$	4422 2236
instigators$	4422 2236
institutional$	1911
instructed$	1273 1312 3892
instructions$	4083
insulin$	2339
integrated$	2004
intel$	2269
intell	5954 4435 4439
intelligence$	5754 5917 5919 5939 3766 6065 3876 1955 4386 2045 2268 2291 2308
intended$	1396
intens	1449 2024
intensive$	3879 2197
intent	1453
intent$	6248 4651
intention$	3349 5575 5576 5577 5578 5579 5580
intentions$	3349 5575 5576 5577 5578 5579 5580
interc	3744 2320
intercepted$	5969
intercourse$	4048
interest$	5565 3349 5575 5576 5577 5578 5579 5580 5715 5716 5717 5718 5719 5720 5721 3500 3501 3502 3503 3504 3678 5909 5910 5911 5912 1270 5974 4384
interested$	3356 3489 3644
internally$	2146
internet$	183 2613 184 2614 185 2615 186 2616 187 2617 4843 4844 4845 1629
interr	3727
interrogated$	5952
interv	1586
intervene$	5740 5894 5897 6016
intervened$	5750
intervention$	5116 6242 4317 4645
interventions$	5116 834 835 836 837 4317
interviewed$	1344 1582
intimate$	2621
intimidate$	394 1651
intimidated$	394 1651
intimidates$	394 1651
intimidating$	394 5199 1651 1734 1849 2243
into	1538 1956
into$	4679 4712 2564 2565 2566 2568 2878 1443 3968 1589
invariably$	2264
invest	6022 6198 4014 2034 2298
investigate$	5740 5897
investigation$	6009 6018 6238 6239
investigations$	6009 6018
invincible$	2254
invitation$	3260 831 832 833
invitations$	3260 831 832 833
invite$	273 274 1638
invited$	273 274 1638
invites$	273 274 1638
inviting$	273 274 5582 5583 5584 1638 4327
involv	5978 5994 4417
involved$	4676 4678 124 125 126 127 128 129 130 406 450 5898 3752 6082 1581 4090
involvement$	124 125 126 127 406 3765 4090
involving$	5995
iq$	2395
irresponsible$	2464 306 1605 1642 2265
irresponsibly$	2225 2265
is	1350 6142 2090
is$	2470 71 72 288 289 413 420 421 422 423 424 425 426 427 459 2896 2901 487 501 502 503 504 505 506 624 3054 625 626 627 628 631 632 633 634 643 5420 5423 3239 3264 3321 3387 984 985 3650 1228 1229 3705 3741 3804 3811 3878 1536 1592 1683 1684 1715 1730 1731 1741 4256 4300 4301 1949 4416 2051 2098 2103 2110 2121 2146 2148 2149 4598 2182 2186 2199 2201 2202 2206
isn$	860 865 1727 1797
isolation$	1522
iss$	2197
issue	1260
issue$	5166 1408 4090 4165 4531
issued	1260
issued$	5916
issues	1260
issues$	5166 1408 4090 4165 4531
issuin	1260
it$	4881 4923 4924 4926 528 5206 2990 5376 5377 873 874 5621 3435 5664 3470 3471 5744 5753 1182 1183 1184 5880 5881 4070 4148 4376
its$	2552 2748 5662 3542 3552 3626 3628 3630 5857 5858 3635 3637 3638 5869 5889 3666 3778 3786 3998 1912 4369 1950
itself$	2430 2432 2447 2448 19 2450 2451 2452 2453 2454 25 2612 4918 4919 4921 2707 2708 2709 2710 2711 2712 2713 2714 2716 2717 4945 4946 2747 2751 322 2753 2754 4980 4981 4982 4983 4984 4985 5097 5228 5229 5230 5231 5232 5233 5234 5336 5337 5338 5339 5340 5341 5342 5343 5344 5345 5346 5347 5348 5349 3125 5356 5771 3662 3663 4031 4053 4054 4236 4237
jacket$	5469 5470 5471 4305 4310 4314
jackets$	5469 5470 5471 4305 4310 4314
jail	4019
jail$	6186 6244
jailed	6205
january$	4798
jeans$	5469 5470 5471 4305 4310
jeopardise$	8 1601 1602
jeopardised$	8 1601 1602
jeopardises$	8 1601 1602
jeopardising$	8 1601 1602
jeopardize$	8 1601 1602
jeopardized$	8 1601 1602
jeopardizes$	8 1601 1602
jeopardizing$	8 1601 1602
jeopardy$	4655 4656 4664
jewellery$	5469 5470 5471 4305 4310
job	6203
job$	5631 5710 5711 5712 5713 5765 5769 5776 4366
jobsworth$	2265
jobsworths$	2265
joggers$	5469 5470 5471 4305 4310
join$	4728 4757 5523
joint	2024
joint$	1998
joke$	4365
journe	6085
judge$	3131 5894
judgement$	4366
judgment$	4366
july$	4798
jumper$	5469 5470 5471 4310
jumpers$	5469 5470 5471 4310
june$	4798
junkie$	2239
junkies$	2239
just$	2667 2671 268 528 875 881 882 883 884
justice$	5201 5202 6071 6072 6241 4017
justification$	4364
juvenile$	1678 1681 1685 2256
juveniles$	2256
keen$	6076
keens$	6076
keep	3748 1436
keep$	4709 2513 4757 4759 4760 160 163 170 171 172 173 174 175 176 177 178 4962 317 321 323 4987 385 3111 3112 3113 3116 3117 3119 3120 3123 5495 5501 5515 1014 1015 1016 1259 1290 1614 4320
keeped$	4709
keeping$	4709 4767 160 163 170 171 172 173 174 175 176 177 178 317 321 324 3111 3112 3113 3116 3117 3119 3120 3123 5779 1290 1614
keepped$	4709
keepping$	4709
keeps$	4709 160 163 170 171 172 173 174 175 176 177 178 386 1290 3763 1614
kept$	160 163 170 171 172 173 174 175 176 177 178 4897 4905 1014 1015 1016 5750 5930 1290 1523 1614 4383
ketamine$	3927 6153 2118
key$	3635 6032 6069 6111 1985 1988 1990 1992
kick$	5522 1211 1736
kicked$	1211 1553 1554 1736
kicking$	1211 1736
kickked$	1211
kickking$	1211
kicks$	1211 1736
kid$	5135 5149 5150 5151 5152 5153 5154 4093 4106 4159
kids$	5063 5069 5135 5138 5149 5150 5151 5152 5153 5154 5190 5294 5295 5296 5297 5298 4042 4093 4106 4159 4203 4227
kill$	2075
killed$	2075
killing$	2075
kills$	2075
kind$	5378 5449
kinshi	1539
kinship$	3969
kissed$	4886
kitted$	797 798 799 1874
knew$	312 2743 2744 553 554 562 563 564 5619
knife	6249
knife$	4779 1384 3873 6248
knives	5913 5984
knives$	1275 5973 5988 5989
knock$	384 1369
knocked$	384
knocking$	384
knockked$	384
knockking$	384
knocks$	384
know$	2619 2733 2734 312 2743 2744 553 554 555 556 562 563 564 684 5619 5693 5694 5935 1305 1346 1419 1442 1448 1456
knowing$	589
knowingly$	4889 4890 236 4065 4066 1637
knowledgeable$	589
known	5949 1320 1422 3852 3853
known$	2733 2734 4960 5039 5040 5041 5042 546 2977 2978 3421 5931 3750 5976 1329 1350 1427 1438 1597 1649 1678 1682 1685 1781 1985 1988 1990 2050
knows$	312 2743 2744 553 554 555 556 562 563 564 685 5619 1448
knuckle$	5445
knuckles$	5445
kudos$	5022
label$	4316
labels$	4305 4316
labour$	4147
lac$	1773 1774 2246
lack$	30 352 353 354 355 356 357 358 359 360 361 362 458 534 1254 3685 3686 3687 1644 1688
lackadaisical$	2265
lacked$	352 353 354 355 356 357 358 359 360 361 362 1644 1688 1726
lacking$	352 353 354 355 356 357 358 359 360 361 362 5875 5876 5877 5878 1644 1688
lacks$	352 353 354 355 356 357 358 359 360 361 362 1644 1688 1726 1772
lad$	5135 5149 5150 5151 5152 5153 5154 4106 4159 4281
lads	6085 1457
lads$	4713 105 4800 4824 2680 2684 2685 314 5030 5046 2830 401 402 403 5063 5135 5149 5150 5151 5152 5153 5154 5169 5540 5541 5542 5543 5544 3326 3327 3328 3376 5634 3572 5817 3840 1416 1428 6086 1437 1445 6105 6108 3887 4106 4159 1737 4281 4486
lady$	650 5307 5308 5309
lamentable$	2265
land$	0 1
landded$	0 1
landding$	0 1
landed$	0 1
landing$	0 1
landlord$	3435 5885
lands$	0 1
language$	3919
lank$	1868
lanky$	2259
large$	3204 1828 2259
largely$	1228 1229 1949
larger$	1828
lashes$	4293 4299 4305
last$	3375 1525
late$	5605 5892 3668
laugh$	364
laughed$	364
laughhed$	364
laughhing$	364
laughing$	364
laughs$	364
law$	432 433 434 435 440 442 2047
lawless$	1729 4160 2245
lax$	1123 1124 1125 1126 5875 5876 5877 5878 1936
lay$	2038
layabout$	2235
layabouts$	2235
lazily$	2265
laziness$	2265
lazy$	1123 1124 1125 1126 3668 1936 2245 2265
lead	1363 4455
lead$	4665 667 668 669 670 671 1363 2024
leader	4435
leader$	6001 6032 6069 4090 4102 4421
leaders$	6001 6032 6069 4090 4102 4421
leadership$	5715 5716 5717 5718 5719 5720 5721 1220 1221 1222 1223 5909 5910 5911 5912 4090 1911 4366 4384
leadin	6097
leading$	667 668 669 670 671 6111
leads	6097
leads$	667 668 669 670 671 2024
lean$	1828
learn	3703 1322
learn$	315 316 4987 5495 5501 5515 5536 5537 5538 5539 5894 5928 1442 4320
learned$	689
learning$	42 3950 2097 2099 2139 2141
learnt$	690
least$	3425 3492
leave	6110
leave$	0 1 2433 17 18 20 4728 4757 4759 4760 4962 5495 5501 5515 5523 1086 1087 1088 1089 1090 1091 1092 1093 1094 4320
leaver$	4603
leaves	1538
leaves$	0 1 2433 17 18 20 4964 1086 1087 1088 1089 1090 1091 1092 1093 1094 3968 1589
leavin	1538
leaving$	0 1 17 18 20 1086 1087 1088 1089 1090 1091 1092 1093 1094 3968
led	4385
led$	4665 4666 4667 4676 4964 4965 4966 3833 4182
left	1538 6205
left$	0 1 17 18 20 4761 4897 4905 4964 1086 1087 1088 1089 1090 1091 1092 1093 1094 3968 1589 4371 4383 4416
leg$	5445 6138
leggings$	5469 5470 5471 4305 4310
legs$	5445 6138
length$	3217
less	1391
less$	3066 5708 5709 1811
lesson$	42 44 45 5598 5599 5600
lessons$	42 44 45 5178 6167 6170 4047 4581
let	1279
let$	21 22 57 58 4897 4912 4913 4914 4915 5495 5501 5515 5605 5756 5757 1127 1128 1129 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148 1149 3580 3581 1259 1277 1278 4320
leting$	1277 1278
lets$	21 22 57 58 5605 1127 1128 1129 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148 1277 1278
letter$	5754 5835 5836 4375
letters$	5754 5835 5836 5880 5881 4375 4376
letting$	21 22 57 58 5605 1127 1128 1129 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148
leukaemia$	2390
level	1391
level$	5378 6145 1527 4593
levels$	5378
liability$	432 2862 433 2863 434 2864 435 2865
liaison$	4048
liaisons$	4048
liar$	5083 5084 5085 4114 4115
liars$	5083 5084 5085 4114 4115
licence$	6253 4653 4654
licences$	4654
lie$	5521 5601 5602 5603 5605 5625 5882 4377
lied$	5601 5602 5603 5619
lies$	5601 5602 5603 5605 5619 5624 5882 4377
life	3977 6234
life$	2439 4753 5265 5306 5310 5322 5323 5324 5325 5326 3895 6137 6202 1608 4040 4090 4096 4618
lifes$	4096
lifestyle$	3 4 5 6 7 4681 4683 5022 5024 5025 5322 5323 5324 5325 5326 4035 4036 4040 4090 4109 4110 2226
lifestyles$	4681 4683 5322 5323 5324 5325 5326 4035 4036 2226
lift$	4860 4861 4862 4863 4864 4865 4866 4867 3456
lifted$	3457 3479
lifts$	4860 4861 4862 4863 4864 4865 4866 4867
light$	785 1828 1846 1847 1853 1868
lighter$	785 1846 1853
like	3715
like$	367 368 5107 3029 3041 5926 6076 4090 4247 4304 4306
liked$	367 368
likelihood$	1394
likely$	1266 1317 1682 1985
likes$	367 368 6076
liking$	367 368
limited$	352 353 354 355 356 357 358 359 360 361 362 5121 5122 5123 5124 470 1644 1726
line$	4791 4800 4801 4805 4807 4811 4812 4813 4814 1327 5988 4041 4453
lines	6083 4435
lines$	4780 4795 4800 4801 4804 4806 4810 4812 4813 4814 2861 1327 4041 4496
link	5935
link$	384 4388 2012
linked	1393
linked$	406 1330 1350 6082 3858 1581 4090
linking$	384
links$	387 388 406 4090 4388
lip$	2834 5445 3639
lips$	5445
lipstick$	5446 5447 5448 4299 4302
lisp	6140
list	1422 3852 1424 3881 1455
list$	5936 1283 6057 3854 6088 6098 6106 3910 4401 4433
listed$	3854
listen$	4728 4892 4893 4894 4895 4896 4897 4987 5477 5495 5501 5515 5536 5537 5538 5539 5707 5740 5894 5897 3703 4320 4321 4346
listened$	4892 4893 4894 4895 4896 4897 4905 5644 5660 5703 5707 5750 4346
listening$	4897 4347
listenned$	4897
listenning$	4897
listens$	4897
listing$	3854
listinged$	3854
listings$	3854
lists$	5936 3854 6088 4401
little	1264
little$	32 352 353 354 355 356 357 358 359 360 361 362 436 470 3063 3166 5461 925 3490 3495 3496 3497 1076 5734 5735 5892 3694 1644 1661 1685 1726 1772 1796 1867 1954
live	1264
live$	4728 4771 599 600 601 602 603 604 651 667 668 669 670 671 3694 3784 6132
lived$	667 668 669 670 671 1536 1566 2171
lives$	2439 4684 4685 4686 4687 4688 599 600 601 602 603 604 5306 5310 667 5322 668 5323 669 5324 670 5325 671 5326 1536 1537 2171
living$	599 600 601 602 603 604 651 667 668 669 670 671 1536 6233 6234 2171
local	1264
local$	550 765 5889 3694 1538 1539 4082 1825
locat	6022
locate$	4478
lock$	1352
locked$	4948 3846 6081 1553 1554
locs$	4297 4299
log	1292 1397 1424 1455 4385
log$	1289 3720 1295 5965 5967 3854 1431
loged$	3854 1431
logged	1292 5949
logged$	5966 3875 1446 6109 4476
loggin	1292
logging$	1289 1295 3854
logginged$	3854
loggings$	3854
logo$	4305
logos$	4305
logs	1292
logs$	5965 3854
loiter$	4256
loitered$	4256
loitering$	4256
loiterred$	4256
loiterring$	4256
loiters$	4256
lone$	765 1824
long$	3641 5892 1847 1867 1868
longer$	3069 3074 3108 738 739 740 3182
look$	271 272 330 574 592 3022 593 594 595 3025 596 597 3027 598 3111 3112 3113 3116 3117 3119 3120 3123 694 699 5740 1167 5895 5897 6117 1557
looked$	271 272 535 592 3022 593 594 595 3025 596 597 3027 598 694 699 3156 3161 5390 5395 5660 5750 1167 1540 3971
looking$	271 272 2801 372 373 374 375 376 377 3001 3111 3112 3113 3116 3117 3119 3120 3123 694 699 5358 5366 5367 3155 3160 5389 3167 5394 5436 3383 1167 6076 1558 4266 4267 4274 4275 4279 4347
lookings$	6076
lookked$	694 699
lookking$	694 699
lookout$	2285
lookouts$	2285
looks$	271 272 592 3022 593 594 595 3025 596 597 3027 598 694 699 5474 1167 1557
lose$	5523 1526 1568
loser$	5083 5084 5085 4114 4115
losers$	5083 5084 5085 4114 4115
loses$	1526
losing$	1526 1568 2122
loss$	5874 4527
lost	1549 6205
lost$	2856 5605 5899 5900 5901 5902 1248 1249 1326 1526 1568 1676 1691 4383 2122
lot$	549 5352 5360 5361 1117 4106 4239
lots$	793
loud$	1750
lout$	2235
loutish$	2235 2245
louts$	2235
love$	367 368 5107
loved$	367 368
lover$	4058
lovers$	4058
loves$	367 368
loving$	367 368
low$	5121 5122 5123 5124 470 479 480 2916 2917 2918 2919 2920 2921 2922 2923 814 1666 1726 1772 4309 2094
lower	1391
lower$	479 480 2130
lowest$	2138
lowlife$	2235
lowlifes$	2235
lurch$	5746
lycra$	4305
lying$	5605
machet	6249
machete$	6248
made$	17 18 20 34 35 36 4693 102 103 157 4897 4964 449 648 3213 3335 3337 3401 3433 3459 1060 1224 1325 1342 3828 1475 1657 4416
magist	2211
magistrates$	5201 5202
magnet$	1461 4489
magnets$	1461 4489
mail$	5867
mails$	5867
main$	6001 6032 6069 6111 1682 1985 1988 1990 1992
major$	1992
make	1291
make$	17 18 20 34 35 36 4693 2472 2473 102 103 157 4964 4987 648 3219 5446 5447 5448 5449 3232 3250 3335 3336 5565 3458 1060 3704 1465 1475 1657 4302
maker$	4099 4103
makers$	4099 4103
makes$	17 18 20 34 35 36 4693 102 103 157 4964 648 3335 1060 1475 1657
makeup$	5446 5447 5448 5474 4299 4302 4305
making$	17 18 20 34 35 36 4692 4694 4695 4696 2472 4700 4714 4715 4716 4717 4718 4719 4720 4721 102 103 157 648 5366 5367 5605 1060 5778 1475 1657 4100
maladjusted$	1729
male	2007
male$	4877 2807 3195 5421 5422 3198 5424 5425 3706 1319 4254 1825 1985
males$	2487 4713 4785 4800 4824 2618 4849 4850 4855 4877 5029 5036 5039 5040 5041 5042 5046 5047 5135 5149 5150 5151 5152 5153 5154 5362 1319 4159 2255
malicious$	1656
malign$	410 411 412 1677
malnourished$	1844
malodorous$	2259
man	4026
man$	2487 4800 4815 4816 4817 4818 2594 2595 2596 2597 4823 4824 4855 4877 4880 5039 5040 5041 5241 5252 5254 5256 3036 5284 5290 5291 5292 650 5307 5308 5309 5314 661 662 5334 5362 3225 3231 3706 6251 4063 4225
manage	3888
manage$	5087 5107 5181 599 600 601 602 603 604 651 3111 3112 3113 3116 3117 688 3119 3120 3123 707 5363 5364 3143 714 715 3146 5549 5743
managed$	599 600 601 602 603 604 651 707 5568 5569 5570 5571 5572 2155
management$	2941 1220 1221 1222 1223 1911 4366 4433
manager$	3435 5885 6113 4433
managers$	3435 5885 6113
manages$	599 600 601 602 603 604 651 707
managing$	599 600 601 602 603 604 651 3111 3112 3113 3116 3117 3119 3120 3123 707 5366 5367
manbag$	4305 2261
manbags$	4305 2261
manipulate$	2992
manipulated$	4676
manipulating$	2245
manipulative$	1734 2245
mannered$	4186 4187
many$	5243 3610 3611 3635 3636
map	4439
map$	1348 1349 2011
mapped$	1348 6109 2011
mapping$	1348 2011
maps$	1348 2011
march$	4798
marginalised$	1825
marker$	4400
markers$	4400
market	3866
market$	6091
marks$	4590
marria	6203
mask$	4305 4311
masks$	4305 4311
match	5935
match$	3832
matching$	1316 1470 1880 4437
material$	6089
maths$	4591 4592
matric	4439
matrix	4439
matrix$	6098 4440
matted$	1868
matter$	65 3303 3304 3305 3310 5565
matters$	5310
mattress$	3976
mature$	589 3178 763 4250 4251 4252 2254
maturity$	589 2254
may$	4798 616 3701 1274 1426
meals$	6214
mean$	4665 4964 1849
means$	4665 4964 1396
meant$	5619
measur	4448 4455
media$	2613 2614 2615 2616 2617 4843 4844 4845 5947 5970 6070
medica	6160 4504
medical$	6140 2101
medicated$	2357
medication$	2357
medici	3909
medicine$	6134
mediterranean$	1849
medium$	479 480 2916 2917 2918 2919 2920 2921 2922 2923 774 1828
meet$	2518 2519 2520 4757 4759 4760 4838 188 189 190 4888 4892 4893 4894 4895 4896 5477 5495 5501 5515 5740 5950 4067 4320
meetin	6085
meeting$	4767 188 189 190 4888 4892 4893 4894 4895 4896 6087 4347
meets$	188 189 190 5950
melatonin$	2366
meloterritorial$	2245
member	5913 5914 3691 3698 3712 5944 5959 5961 3738 5964 1311 5994 1347 1350 6007 1355 6013 3805 6030 3808 3809 6085 1457 6121 4409 4417 4439 4447 4448 4461 4467
member$	5135 5149 5150 5151 5152 5153 5154 6033 3840 6073 6082 1428 6086 1437 1445 6105 6108 4026 4090 4159 4486
members$	105 5135 492 5149 5150 5151 5152 5153 5154 3557 5937 5938 3723 1294 1313 3777 1351 3785 3802 6033 3813 6042 6045 3840 1416 6082 1428 6086 1437 1445 6105 6108 3887 3898 3903 4090 4159 1737 1980 1997 4444 4486
membership$	3765 5990 1350 4090
men$	2487 4713 4743 4748 4755 4783 4784 4800 4815 4816 4817 4818 2594 2595 2596 2597 4823 4824 2618 4847 4848 4852 4855 4857 4877 4880 5027 5034 5039 5040 5041 5042 5045 5046 5217 5218 5219 5241 5247 5254 5255 3035 5266 5267 5282 5290 5291 5292 661 662 5362 5454 4040 4041 4063 4225 4234
menace$	394 1651 4114 4130 2243
menaced$	394 1651
menaces$	394 1651 4114
menacing$	394 1651 1849 2243
mend$	5894
mental	3934 6160
mental$	3916 1487 3922 6159 6203 4160
mentality$	4090 4098 4110 4201
mentally$	1765
mentor$	4569
mentoring$	42
merely$	875
mess$	5874 3654
messag	1314 3745 3845
message$	4838 188 189 190 192 193 194 195 196 197 198 3880 4375
messaged$	188 189 190 192 193 194 195 196 197 198
messages$	188 189 190 4846 192 193 194 195 196 197 198 5970 6070 4375
messaging$	188 189 190 192 193 194 195 196 197 198
messed$	495 2931
messy$	1868
met	1562
met$	188 189 190 4912 4913 4914 4915 5750 4067
methylphenidate$	2361
might$	993 994 995 996 997 3701 1274
migraine$	2323
migraines$	2323
mind$	5210 656 657 658 659 660
minded$	4184 4191 4355
mindset$	4110
mini$	3062 5469 5470 5471 1661 1796 4310 1883
miniature$	1796
minimal$	5121 5122 5123 5124 470 3490 1726
minimise$	363
minimised$	363
minimises$	363
minimising$	363
minimum$	5733
miniskirt$	2261
miniskirts$	2261
misbehave$	2242
misbehaved$	2242
misbehaves$	2242
misbehaving$	2242
misbehaviour$	2242
miscarriage$	2376
miscarried$	2376
mischief$	1673
miscreant$	2235
miscreants$	2235
misfit$	5083 5084 5085 4114 4115
misfits$	5083 5084 5085 4114 4115
misled$	4383
misper$	4045
mispers$	4045
miss$	4728 4757 4759 4760 5523 5605 1205 1206 2151
missed$	5605 5840 5841 5842 5843 1205 1206 5899 5900 5901 5902 1943 2151
misses	1549
misses$	5605 1205 1206 2151
missing$	4733 4775 4825 4826 4834 2610 2611 2911 5605 1205 1206 3743 4045 2151
misuse$	4548
mix$	4728 4892 4893 4894 4895 4896 384
mixed$	124 125 126 127 128 129 130 384 5121 5122 5123 5124 766 769 781 785 1853
mixes	6110
mixes$	384 6097
mixing$	4892 4893 4894 4895 4896 384
mob$	408 409 549 4097 1668
mobile$	1297 5953 1968
mobiles$	1297 5953
mock$	2160
mocks$	4591
modern$	1716
modus$	4427 1999
mohawk$	2260
mohawks$	2260
money$	2587 2588 2589 4860 4861 4862 4863 4864 4865 4866 4867 2798 5024 5025 5869 5973 4077 1713
monito	1292 3744 1455
monitor$	5958 5965 5967 1419 3860 1431 1440 4478
monitored$	5966 5969 3860 1431 1440 6109
monitores$	1440
monitoring$	1315 3860 1440
monitors$	5965 3860 1440
monster$	4114
monsters$	4114
month$	4622
months$	4622
mood	3909 3934
mood$	6134 6159 4524 2125
moods$	6134
moody$	2245
moral$	2786
morals$	5189 4202
more	1956 2024
more$	605 606 607 608 611 612 613 614 636 5351 5360 5361 5645 5654 1214 1215 1216 1217 1218 4239 1985
morning$	2058
most$	5243 5351 830
mother	6191 3977 6204 3980 6208 6211 6212
mother$	5198 675 1531 1532 6188 6202 3978 1551 6217 1564 4002 6233 4205 1807
mothered$	1807
mothering$	5379 5384 1807
motherred$	1807
motherring$	1807
mothers$	1564 4205 1807
motions$	5865
motivated$	369
motivation$	5189 4074 4202
mount	1291
moustache$	4282 2260
moustaches$	4282 2260
mousy$	1868
mouthed$	4180 4181
mouthy$	2245
mov	1436
move$	5495 5501 5515 5607 5894 5935 4320 4585 4605
moved$	4948 5500 5506 5511 5520 3623 1536 6205 3981
moveme	5913 3722 3745 1422 3852 3853 6085 6090 1454 4447
movements$	5947 5948 3724 5970 3884
moves$	4599 4605
moving	6117
mri$	6154
much$	3084 5360 5361 1118 1237 4239 1872
mugged$	1596
mugger$	5083 5084 5085 4114 4115
muggers$	5083 5084 5085 4114 4115
mugshot$	1444 2290
mugshots$	2290
mule$	5086 5098 5099 5100 4116 4143 1714 4145
mules$	5086 5098 5099 5100 4116 4143 4145
mullet$	2260
mullets$	2260
multi$	980 1264
multiple$	3610 3611 2073
mum	6191 3977 6204 3980 6208 6211 6212
mum$	5198 1531 1532 6188 6202 3978 1551 6217 1564 4002 6233 4205
mums$	1564 4205
murder$	1272 3784 1985
murmur$	4530
muscly$	1828 2259
muscular$	1828 2259
must$	305 616 5882 1231 1234 1426 4377
nails$	5237 4293 4299 1870
naive$	306 5331 5332 5333 1642 4233 2245
naivety$	2739 310 311
naked$	2621 4886
name	1322
name$	5316 5317 5318 5923 1464
named$	1433 1464 1985
names	1269 5964 1422 3852 3853 3881
names$	5923 5936 1282 5938 5940 1401 1445 6106 1464 4389
naming	1322
naming$	1464
nan	6191 3977 6204 3980 6211 6212
nan$	6188 6202
nana	6191
nasty$	1676 2245
nation	3948
national$	6173 1969
naughty$	1676 1729 1734 2245
near$	1108 1109 1110 5946
nearby$	3743
nearly$	679 680 1795 1804
neat$	1867 1868
neatly$	782 1850
necessary$	1396
neck$	5445
necks$	5445
need	3715 6144 3974
need$	570 571 572 617 5278 5357 710 5372 5373 5374 5375 723 3154 725 726 727 728 3163 3164 3165 736 737 3168 3169 3170 3171 3172 3173 3174 3175 5401 5403 5926 6076 6165 6199 4529 4531
needed$	5357 736 737 987 1396
needing$	570 571 572
needless$	2457
needs	1499 2106 4553
needs$	570 571 572 5357 736 737 3168 3169 3170 5825 6076 3929 1507 6165 4529 4531 4570 4572
needss$	4570
needy$	1729 2245
neet$	2249
neets$	2248
negative$	2464 5039 5040 5041 5042 410 411 412 5132 5133 5979 1649 1677 1769 4426
neglec	1553 4001 6229
neglect$	1169 1170 5874 6224 6225 6226 6228 1939 4612 2196
neglected$	1169 1170 3983 1937 1938 1939 4612 2196
neglectful$	2265
neglecting$	1169 1170 1938 1939
neglects$	1169 1170 1938 1939
negligence$	2265
negligent$	2265
negligently$	2265
neighb	4621
neighbourhood$	3699 3707 3708 3709 1280 1281 1310 3831 3850 1421 6077 6078 3862 1434 1447 1451
neighbours$	4081 4082
neither$	908 1045 1048 3478 1049 1050 1051 3481
networ	1355 6011 6090 4447 4448
network$	4800 6003 6005 3785 4041 2012
networks$	6005 4041
neurod	2383
never$	2689 325 326 327 328 329 331 828 3276 847 848 849 3280 3281 860 865 3296 3346 3347 926 5612 5613 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1515 1727 1811 1915 2263
new	1264
new$	3694 3994
news$	5068
next$	3235 3505 4394 4413
nickna	1269 1422 3852 3853
nicknames$	5938
nicotine$	6153
night$	5598 5599 5600 5968 6133 6152 2116
nightmare$	432 2862 433 2863 434 2864 435 2865
nightmares$	2385
nights	3908
nights$	6133
nike$	4305 1880
nikes$	4305
nineteen$	4875 5247 3034
no$	31 4763 4900 4908 286 291 2722 352 353 354 355 356 357 358 359 360 361 362 2855 436 2871 470 3000 639 644 3103 3104 678 3166 742 743 744 745 752 3185 3186 3306 3307 3308 3309 880 885 886 887 888 889 5551 5552 5553 5554 904 910 911 912 919 3350 3353 3354 3355 927 928 929 930 931 932 933 5612 5613 3391 3392 3393 3397 1018 1046 1048 3478 1049 1050 1051 3481 1052 1055 1056 1057 1058 3490 3497 1070 1071 1072 1073 1074 1506 1575 1644 1693 1701 1726 1772 1932 1934 1954 1985
nobody$	287 290 5327 5409 910 911 912 1017 1045 1048 3478 1049 1050 1051 3481 1055 1056 1057 1058 4242 1916
nomina	4439 4441
nominal$	5976 6073 3863 3873 4090 4418 2013 4483
nominals$	5976 6004 3873 4090 2286
non$	509 1697 1699 1720 1721 1722 1723 1724
noncompliance$	2241
noncompliant$	2241
none$	262 646 5327 908 946 1045 1048 3478 1049 1050 1051 3481
nonengagement$	2241
nonexistent$	5875 5876 5877 5878
normal$	5157
north$	816
nose$	5445
not$	2688 2690 325 326 327 328 329 331 414 2889 460 2932 623 640 3072 3073 647 717 720 724 729 3183 826 827 3270 3274 3275 860 865 5551 5552 5553 5554 909 3344 3345 918 921 926 5612 5613 959 960 3404 3405 3449 3452 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 3473 3474 1047 1048 1051 1059 1061 1062 1108 1109 1110 1121 3672 1515 3954 1530 1727 1797 1798 1803 1811 1915 2129
note	1424 1455
note$	817 818 1289 1295 3854
noted$	817 818 3875 1446 6109
noteed$	3854
notes$	817 818 3854
nothing$	5409 5460 3259 905 906 907 910 911 912 934 935 936 937 938 939 940 941 3379 5612 5613 5730 5731 5732 1082 1083 1084 5896 4242 1898 4348 4508
notice	3843
notice$	817 818 5705 5715 5716 5717 5718 5719 5720 5721 6041 6068 1441
noticed$	4678 817 818
notices$	817 818 6041
noticing$	817 818
notify$	1259 1277 1278
notifying$	1277 1278
notifys$	1277 1278
noting	1424
noting$	817 818 1289 1295 3854
notinged$	3854
notings$	3854
notoriety$	5022
notorious$	546 1780 2247
november$	4798
nude$	2621
nudes$	205 4868
nuisance$	5092 5199 6116 4114 4130 1734 4211 4489
nuisances$	4114 4211 4489
number	1391 3852
number$	3129 5355 1296
numbers$	5869
numerous$	3610 3611 3635
nurse	6142
nurse$	6143 6149
nuts$	4160
nutter$	4114
nutters$	4114
obese$	2259 2387
obesity$	2387
obey$	5495 5501 5515 4320
object	6021 1453
objective$	6047 1396
objectives$	6047
obnoxious$	2245
observation$	3721 1961 4404
observations$	3721
observe$	3860 1431 4478
observed$	4437
observeed$	3860 1431
observeing$	3860
observes$	3860
obsessive$	2084
obstructed$	4383
obstructive$	5171 5172 5173 5174 5175 5176 5177 4171 2245 2265
obtain	1425 1956 1994 2015
obtain$	1258 3864
obtained$	1258 3864 4402
obtaining$	1258 3864
obtains$	1258 3864
obvious$	896 3635 5860 5861
obviously$	957 964 3394 965 966
occasion$	5616
ocd$	2333
ocg	3780
ocg$	6005
ocgs$	6005
october$	4798
odd$	1849
odour$	4286
of	3753 1956 2019
of$	2500 4929 2838 2859 2860 2888 5125 2960 2964 2979 3080 3087 3088 3089 3184 5420 5423 3223 5493 5559 3338 5573 5574 958 964 3398 5633 3411 3412 3413 5672 3537 3546 5879 3660 3684 5915 3700 3713 5945 5946 1293 3728 3736 5971 3749 3757 3758 3762 5990 3768 3769 3779 3806 3817 3819 3824 3829 6059 1433 6099 3891 3902 3906 3941 3946 3993 3999 4000 4003 1593 6248 4301 4325 4340 4406 1985 4417 4419 4463 4481 4498 2143 4630 4639 4651
off	1516 2156
off$	4830 4833 4837 2794 2795 3582 3583 3601 3602 3603 3604 3605 3606 5832 5833 5834 3655 3656 3755 1365 3946 4046 4125 4166 4500
offen	5993 5994 6083 6084 6096 6127
offen$	5977
offenc	3761 1340 3821 4011 4025
offence$	5985 5986 3770 5999 6046 6236 6250 2001 4464 4654 2427
offences$	5985 5986 3770 6046 6236 6250 4464 4654 2427
offend	5913 1320 3752 5978 5984 3821 3826 6090 3882 6107 4393 4417 4427 4441 4447 4448 4461 4467 2295
offend$	4728 4757 4759 4760 5523 5524 5601 5602 5603 5605 5972 1983
offendded$	5605
offendding$	5605
offended$	5605 2426
offender$	5039 5040 5041 5070 5976 5977 3766 3767 3873 4108 4420 2003 4434 2013 4486 2237 2424
offenders$	5039 5040 5041 5045 5070 5976 5977 6004 4108 4420 4444 4486 2237
offending$	4779 4786 4789 4793 4975 5033 5605 3750 5977 1328 3812 6043 6046 6049 6051 1439 6116 6241 1679 4464 2219 2426
offends$	5601 5602 5603 5605 2426
offens	3761 1340 3821 4011 4025
offense$	5985 5986 3770 6046 6236 6250 4464 2427
offenses$	5985 5986 3770 6046 6236 6250 4464 2427
offensive$	6248 2245
offer$	204 4994 3260 831 832 833 5535 5582 5583 5584 5596 5598 5599 5600 5740 1624 4327
offere	2106
offered$	204 5535 6036 1624
offering$	204 5535 5582 5583 5584 1624 4327
offerred$	204 5535 1624
offerring$	204 5535 1624
offers$	204 4994 3260 831 832 833 834 835 836 837 5535 1624 4317
office	3699 3707 3708 3709 1280 1281 1310 3831 3850 1421 6077 6078 1434 1447 1451 3888 1462 4026
office$	6113
officer$	5932 5933 5934 3710 3711 3740 1358 6056 1402 1405 3839 6075 3851 1430 6087 3877 1463 6251
officers$	4857 5050 2826 3689 5924 5925 1271 5932 5933 5934 3710 3711 1285 3717 5943 5952 3740 5969 5999 1358 3797 6056 1402 1405 6075 3851 1430 6087 3871 3877 6113 1463 6124 4082 4457 2047
offices$	6113
offrolled$	4586
offs$	4126 4500
often$	179 5844 5845 5846 5847
oily$	785 1853
old$	4878 580 581 589 609 3176 763 3197 3200 3202 6182 1805 1813
older$	2488 4745 2529 2530 4783 4800 4803 2599 2620 2623 2624 2628 4855 4857 4877 4879 4880 2802 2803 2804 2805 2809 2810 2811 5039 5040 5041 5042 2821 5206 5241 589 5247 5315 3137 6191 4041 1628 4060 4063 1849 4304 4306
olders$	4783 4800 4803 5045
olds$	5270
olive$	785 1846 1853
omission$	1910
omissions$	1910
on	3753 4385 1956 2207
on$	2474 4710 4711 2542 2693 2694 5093 5094 5187 2963 5277 5420 5423 3220 3249 5493 3382 961 3527 3528 3529 3544 5812 5813 5848 1287 1288 5945 5946 1293 5949 3729 5963 3739 5980 6008 3799 3817 3841 1443 6136 3928 3997 1590 1592 4142 4210 4340 4361 4392 2029 2103 2217 2223
once$	3389 5629 1246
one	3698
one$	2954 5328 5354 5410 5411 765 3339 5598 5599 5600 3377 3378 3448 3476 3477 3478 1049 1050 3481 3482 1307 6073 3937 1519 3949 3950 6175 1825
ones$	4713
ongoing$	3784
online$	183 2613 184 2614 185 2615 186 2616 187 2617 4843 4844 4845 3722 1629
only$	2667 2670 268 277 278 279 280 281 282 283 285 528 558 875 3439 3526 1214 1215 1216 1217 1218 1232 1233 3665 1893
onto$	1443
open$	4675 5216 5495 3272 5501 3278 3283 5515 3292 4320
operandi$	4429
operat	1264 1350 6021 6022 3899 4447 4455
operate$	4988 599 600 601 602 603 604 5478 5496 5502 5507 5516 6062 6124
operated$	599 600 601 602 603 604 3911
operates$	599 600 601 602 603 604
operating$	599 600 601 602 603 604
operation$	1358 6058 6067 6154 2035
operational$	3694 2026
operations$	6058 6067
operative$	4155 4350
operator$	5932 5933 5934 3710 3711 3740
operators$	5932 5933 5934 3710 3711 3740
opport	4385 4448 4455 4460
opportunit$	4993 1185 1186 1187 1188 5860 5861
opportunited$	4993 1185 1186 1187 1188 5860 5861
opportunities$	1185 1186 1187 1188 5860 5861 1361 4373
opportuniting$	4993 1185 1186 1187 1188 5860 5861
opportunits$	4993 1185 1186 1187 1188 5860 5861
opportunitted$	4993 1185 1186 1187 1188 5860 5861
opportunitting$	4993 1185 1186 1187 1188 5860 5861
opportunity$	4993 1185 1186 1187 1188 5860 5861 1361 4373
opposed$	4332 4335
oppositional$	1734 2125 2245
opt$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 1610
opted$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 5850 1610
optici	1493
opticians$	3923
opting$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 1610
option	4448 4455 4482
opts$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 1610
optted$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 1610
optting$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 1610
or$	3506 2065
oral$	210
order$	6038 3836 6080 6114 6115 6242 6243 6248 6253 4492 4604 4642 4643 4644 4645 4654
ordered$	3892 4020
orders$	6038 3836 6063 6080 6114 6115 4492 4642 4654
ordinary$	1849
organi	6097
other$	2431 4658 4659 5180 765 3597 4032 4082 1825 1912 1985
others$	2431 4658 4659 2680 2684 2685 314 2830 401 402 403 5241 5540 5541 5542 5543 5544 3326 3327 3328 6026 4032 4042
ought$	260 304 986 989 990 991 992
oughtn$	988
our$	2768 5880 5881 5889 4317 4339 4368 4376 1985
out	6034 3984
out$	60 70 4731 4741 4759 4760 4768 4773 4776 2655 5079 496 2938 510 530 536 5432 5437 5605 5611 3523 1107 1122 5928 3743 1376 3807 3844 1419 3859 1442 1516 3961 6206 3983 6209 1591 4166
outbursts$	5167 5168 4167
outcome$	4462
outcomes$	4462
outfit$	5469 5470 5471 4307 4310
outfits$	5469 5470 5471 5474 4307 4310
outlook$	5310 656 657 658 659 660
outrageous$	1734
outright$	838 4317
outs$	5079
outstanding$	1985
over$	3149 3220 5468 5945 1760
overcr	2414
overdose$	6139 2353
overdosed$	2353
overdressed$	2259
overlook$	1946
overlooked$	1937 1946 4383
overlooking$	1946
overlookked$	1946
overlookking$	1946
overlooks$	1946
oversight$	1220 1221 1222 1223 4366
oversized$	1880
overt	1412
overt$	3842
overweight$	4551 2259
owing$	2446 1573 6229
own	4601
own$	2438 10 11 12 4668 4669 4670 4671 2489 2490 2491 2492 2493 2494 2495 2496 2497 68 2533 2695 298 4954 4955 2731 2732 320 2985 2995 5239 5240 3016 3081 5336 5337 5338 5339 5340 5341 5342 5343 5344 5345 5346 5347 5348 5369 3440 3441 3442 3443 3444 3445 3446 6215
ownership$	5909 5910 5911 5912 4384
pacemaker$	1501
pack$	408 409 549 4097 1668
packag	4385
package$	5102
packages$	4812 4813 4814 5102 4043 4148
padded$	1880
paedia	3909 3922 1493
paediatric$	3923
paediatrician$	6134 6143 6147
paid$	404 3438 1060 1209
pain$	432 2862 433 2863 434 2864 435 2865
painkillers$	6153
pale$	785 1846 1849 1853 2259
palm$	1176 1177 1178 1179
palmed$	1176 1177 1178 1179
palming$	1176 1177 1178 1179
palmmed$	1176 1177 1178 1179
palmming$	1176 1177 1178 1179
palms$	1176 1177 1178 1179
palsy$	4564
panel	4448
panel$	3435 5885
panic	6160
panic$	2089 2125
paperwork$	5857 5869
paracetamol$	4562
parade	3866
parade$	6091
paranoid$	2245
parcels$	4043
parent	3977 3978 6204 3980 1552 6208 6211 6212 1588
parent$	5107 3094 5320 5321 675 1531 6188 6202 1551 6217 1564 4002 4205 1807 4602 4617
parental$	2930 1779
parented$	1807
parenting$	5379 5391 4018 1807
parents$	5198 3094 5320 5321 3557 5880 5881 6188 6202 1551 6217 1564 4002 6233 4205 1807 4375 4376 4602 4611 4617
parentted$	1807
parentting$	1807
park	4621
park$	4796 4797 4815 4816 4817 4818 6091
part$	2664 2665 4891 4973 4974 4975 1350 6082 1517
partake$	124 125 126 127 131 132 133
partaked$	131 132 133
partakes$	131 132 133
partaking$	124 125 126 127 131 132 133
participant$	302 4064 4232
participants$	302 4064 4232
participate$	124 125 126 127 302 5477 5495 5501 5515 4320
participated$	124 125 126 127 302
participates$	124 125 126 127 302
participating$	124 125 126 127 302
participation$	124 125 126 127
parties$	4815 4816 4817 4818 4232
partly$	1228 1229 1949
partne	1264 6203 6205
partner$	4872 3694 6187 6219 4058 4059 4064 4220 4232
partners$	4872 4058 4059 4064 4220 4232
party$	4815 4816 4817 4818 4232
pass	1423
pass$	592 3022 593 594 595 3025 596 597 3027 598 1197 5897 1262 1397
passed	2161
passed$	1155 1156 1197 5916 1262 1432 4371 4476
passengers$	4081
passers$	2824
passes$	592 3022 593 594 595 3025 596 597 3027 598 1197 1262
passing$	1197 1262 4372
passwo	3881
passwords$	6106
past$	4970 1899
pastoral$	1521 2141
pasty$	2259
patchy$	5121 5122 5123 5124 470 5875 5876 5877 5878 1643 1726
path$	4750
pathetic$	2265
pathetically$	2265
pathological$	1685
pathwa	1495
patience$	3679
patient$	4538
patrol	3888 1462 4484
patrol$	1358 1405 6064 1430 6113 1463
patrols$	1358 1405 6064 1430 6113 1463 4457
pattern$	4430
pay$	404 1060 1209
paying$	404 1209
pays$	404 1060 1209
pcso	3831 3850 1421 6077 6078 1434 1447 1451 1462
pcso$	6056 6075 3851 3877 1463
pcsos$	6056 6075 3851 3877 1463
pe$	6157
peer$	4713 5044 2840 2841 5135 5149 5150 5151 5152 5153 5154 5420 5423 4079 4107 1681 4159
peers	3948
peers$	2431 4713 5039 5040 5041 2818 5135 5149 5150 5151 5152 5153 5154 5420 5423 6173 4032 4107 4109 4159
people	6030 6085 6107
people$	4713 4823 2680 2684 2685 314 2768 5039 5040 5041 5042 5050 2826 2830 401 402 403 5064 5134 5135 5139 5149 5150 5151 5152 5153 5154 2942 5170 5362 5540 5541 5542 5543 5544 3326 3327 3328 5558 3376 5632 5634 3516 3517 3518 3519 3520 3521 5761 3558 3559 3569 5814 5815 5824 5825 5826 5827 5828 5829 5830 5831 3609 5868 5880 5881 5903 5904 5906 5908 5937 1319 3777 3785 6033 3840 1428 6086 1437 1445 6105 6108 4081 4082 4159 4370 4376 4486
pep$	2402
peps$	2402
perceive$	2770 2771 2772 2773 2774 2775 2776 2777 2778 2779 2780 2781
perfectly$	557 5336 5337 5338 5339 5340 5341 5342 5343 5344 5345 5346 5347 5348 708 711
perfor	6021
performance$	4366
perfunctory$	2265
peril$	4655 4656
period	3909
period$	6134
periods$	6134
permanently$	950 3380 951 3381 952 953 2146
permit$	21 22 57 58
permited$	21 22 57 58
permiting$	21 22 57 58
permits$	21 22 57 58
permitted$	21 22 57 58
permitting$	21 22 57 58
perpet	3752
perpetrator$	4823 4877 5071 5072 5073 5074 5977 4111 4112 4113 4422 2311
perpetrators$	4823 4877 5071 5072 5073 5074 5977 4111 4112 4113 4422 2311
perpetually$	950 3380 951 3381 952 953 2264
persist$	4709
persisted$	4709
persistent$	180 181 838 1615 1678 1685 1990 2152
persistently$	179 2152
persisting$	4709
persists$	4709
persistted$	4709
persistting$	4709
person	6085 1517 4026
person$	4835 2829 5134 5135 5136 5140 5149 5150 5151 5152 5153 5154 2943 5365 3706 1319 3840 6073 1428 6086 1437 1445 6105 6108 6251 4159 4486
personality$	2125
persons$	5136 1319
persua	1266
persuade$	5565
persuaded$	4676 5500 5506 5511 5514 5520 5568 5569 5570 5571 5572
pest$	4114
pests$	4114
petite$	1828 2259
petty$	1685
phase	4448 4455 4460
phobia$	4563
phone	3722 1314 3745 3845 3881
phone$	183 2613 184 2614 185 2615 186 2616 187 2617 4843 4844 4845 4860 4861 4862 4863 4864 4865 4866 4867 5947 1297 5953 5970 6070 1422 6106 1968
phones$	183 2613 184 2614 185 2615 186 2616 187 2617 4843 4844 4845 4860 4861 4862 4863 4864 4865 4866 4867 5947 1297 5953 5970 6070 6106
photo$	4846 3690 1261 1444 1458
photog	1269 1422 3852 3853 3881 6117 1466
photograph$	3690 1261 5965 5967 3834 1420 1444 6106 1458 3896 1979
photographed$	4676 5223 5966 1979
photographing$	1979
photographs$	3690 1261 5936 1282 5965 3834 1420 6106 1458 1979
photos	1422 3852 3853 3881
photos$	4846 4868 3690 1261 1282 6106 1458
physical$	2097
physically$	1820 2193
physique$	5428 5429 5430 4258 2258
physiques$	5428 5429 5430 4258 2258
picking$	4347
pictur	4385 4439
picture$	4846 3690 1261 3865 1458
pictures$	4846 4868 3690 1261 5936 1282 1458
piece$	1435
pieceed$	1435
pieceing$	1435
pieces$	1435
pierced$	2259
piercing$	790 5445 4299 1871
piercings$	790 5445 4299 1871
pig$	1926
pillar$	3586 1168
pills$	4043 4562
pimp$	1623
pimped$	1623
pimping$	1623
pimply$	2259
pimpped$	1623
pimpping$	1623
pimps$	1623
pin$	2884
pink$	1868
pins$	1501
pity$	3612 3613 5839
place	3959
place$	0 1 2 2433 9 4728 4860 4861 4862 4863 4864 4865 4866 4867 5107 5365 6161 6171 3956 6184
placed$	0 1 2 9 1273 1336 1337 1536 2175
placem	6234
placement$	5191 5192 5193 539 540 541 6197 4206 1777 4208 4602 4604 2175 4617
placements$	5191 5192 5193 539 540 541 6221 4206 1777
places$	0 1 2 2433 9 3734 6221
placing$	0 1 2 9
plague$	394 1651
plagued$	394 1651
plagues$	394 1651
plaguing$	394 1651
plain$	1412 1837 1849 1960
plainly$	881 882 883 884 964 3394 965 966
plaited$	4300
plaits$	4297
plan	6198 4448 4455 4460 4482
plan$	4705 6106 6164 6176 6199 6242 4570 4571 4572 4604
planned$	5619 6029 2040
planni	6074
planning$	4706 1220 1221 1222 1223 4366
plans$	4705 6106 4570 4571
plastered$	792
plastic$	1661
plate$	3726 1501
plates$	3726
play$	275 301 366 2992 3932 2107
played$	275 301 366
player$	4422
players$	4422
playing$	275 301 366
plays$	275 301 366
plea$	6018 4375 4650
pleaded$	2220
pleads$	2220
pleas$	5880 5881 6018 4375 4376
please$	5549 5565
pleasing$	3360
plot	1292
plotted$	6109
plotti	6074
plug$	446 447 1718
plugged$	446 447 1718
plugging$	446 447 5103 5104 5105 5106 1718 4149
plugs$	446 447 1718
plump$	2259
pnc	1969
pnc$	4399
pnd	1969
pnd$	4399
podgy$	2259
point	1453
point$	3251 3358 5617 4391
pointless$	1897
points$	4391
poison$	2075
poisoned$	2075
poisoning$	2075
polic	4484
police	1264 3699 3707 3708 3709 1280 1281 3717 5954 1310 1320 1366 3830 3831 1412 3850 1421 6077 6078 1434 1447 1451 3888 1462 4012 4027 2024 2047 2207
police$	5050 5201 5202 5217 5218 5219 3435 5664 5885 3689 3694 5924 5925 1271 5932 5933 5934 3710 3711 5939 1285 5943 5952 3740 5969 3750 3766 3767 5999 6000 3784 1358 3796 3797 6046 6055 6056 1402 1405 3839 6065 3842 6068 6075 3851 1433 3868 3871 3873 3876 3877 6113 1463 6124 4012 6237 6252 4082 4193 1911 1950 1970 2008 2010 2016 2026 4457 2202 2219
policed$	2008 2321
polici	1366 3831 3850 1421 6077 6078 1434 1447 1451
policies$	5665 5666 5667 5668 5669 5670 5671 5857
policing$	5924 3796 6056 3839 6075 3851 3862 3877 6104 4395 2008
policy$	5665 5666 5667 5668 5669 5670 5671 5857
ponytail$	5441 5442 5443 4298 4299
ponytails$	5441 5442 5443 4298 4299
poor$	2464 37 352 353 354 355 356 357 358 359 360 361 362 410 411 412 5121 5122 5123 5124 470 5126 5127 5128 5129 5130 5131 5132 5133 785 1123 1124 1125 1126 5875 5876 5877 5878 1486 1607 1643 1644 1677 1726 1734 1769 1772 1853 1936 1954
poorly$	782 1850
porn$	4052
pornography$	4052
portly$	2259
pose$	1371 6027
poses$	1371 6027
posing$	1977
position$	4657 1273
positions$	4657
positive$	2464 6028 2032 4549
posses	4023
possession$	4023 6248 4024 2221
possibility$	3319
possible$	1400 1985
post$	191 5811 5823 4391 2083
posted$	191
poster$	1458
posters$	1458
posting$	191
posts$	191 4391
potential$	1985
pothead$	4114
potheads$	4114
power	4448
powerful$	1828
powerfully$	1829
powers	4455
practi	6142
practically$	268 624 3054 625 626 627 628 631 632 633 634 679 680 1795 1804
practice$	1220 1221 1222 1223 4366
precin	3866
precinct$	6091
precious$	1066 3510
precocious$	4051 2252
predator$	5071 5072 5073 5074 4111 4112 4113
predators$	5071 5072 5073 5074 4111 4112 4113
predatory$	2245
predic	1963
predicted$	1317 2160
prediction$	2168
predictions$	4597 2168
predictive$	1965
prefer$	95 96 97 98 99 100 101 116 117 118 119 120 121 1610 2038
prefered$	95 96 97 98 99 100 101 116 117 118 119 120 121 1610
prefering$	95 96 97 98 99 100 101 116 117 118 119 120 121 1610
preferred$	95 96 97 98 99 100 101 116 117 118 119 120 121 5850 1240 1241 1242 1243 1610
preferring$	95 96 97 98 99 100 101 116 117 118 119 120 121 1610
prefers$	95 96 97 98 99 100 101 116 117 118 119 120 121 1610
pregna	6160
pregnancies$	2375
pregnancy$	4541 2375
pregnant$	4540
prepared$	3257 1266 6029 3828
prescribed$	4533 2358
prescription$	2358
prescriptions$	2358
presence$	6064
present$	592 3022 593 594 595 3025 596 597 3027 598 3147 3743 1371 6027
presented$	592 3022 593 594 595 3025 596 597 3027 598
presenting$	592 3022 593 594 595 3025 596 597 3027 598
presents$	592 3022 593 594 595 3025 596 597 3027 598 1371 6027
presentted$	592 3022 593 594 595 3025 596 597 3027 598
presentting$	592 3022 593 594 595 3025 596 597 3027 598
preser	1994
press$	2038
pretext$	1362
pretty$	2259
preven	3818 1391
prevented$	5653
prevention$	6039 6043 1389 3822 4018
prey$	4674
prime$	1985
principal$	6111 1992
priori	1357 6021 4455
priority$	1345 3873 1985 1988 1990 2026 2053
prison	6205 3981 4019
prison$	6186 6206 6244 2210
proact	1412 2024
proactive$	1272 3831 3842 3850 1421 6077 6078 3862 1434 1447 1451
probation$	2429
proble	4548
problem$	5161 5166 5760 6111 4114 1694 1729 1732 1734 4165 2013 4531
problematic$	4786 5126 5127 5128 5129 5130 5131 1729 1734
problems$	4956 5166 5310 1535 1561 4114 4165 4531 2165
procedure$	5665 5666 5667 5668 5669 5670 5671 5857
procedures$	5665 5666 5667 5668 5669 5670 5671 5857
proceedings$	6018 4604
proces	4553
process$	5665 5666 5667 5668 5669 5670 5671 5857
processes$	5665 5666 5667 5668 5669 5670 5671
produc	4385
productive$	6028
professional$	1911
professionalism$	5909 5910 5911 5912 4384
professionals$	5116 5178
profil	4385 4439
profile$	5965 1418 3865 4109 4443 2014
profiled$	5966
profiles$	5965 1418 4443 2014
profiling$	2014
programme$	42 44 45 6176 4627 4645
programmes$	42 44 45
progress$	1354
progressed$	1354
progressing$	1354
progresss$	1354
prolific$	180 181 5976 1615 1678 1685 1990
promiscuity$	2229
promiscuous$	1605 4051 2229 2252
promiscuously$	2229
promise$	5665 5666 5667 5668 5669 5670 5671 5863
promises$	5665 5666 5667 5668 5669 5670 5671 5863
proof$	1323
property$	4815 4816 4817 4818 2594 2595 2596 2597
prosec	1352 6016 6017 3793 6022 3846 6081 2300
prosecute$	3782 2031 2056
prosecuted$	6071
prosecuteing$	2056
prosecutes$	2031
prosecuting$	2031
prosecution$	6012 6018 2030
prosecutions$	6018
prospect$	3317
prostitute$	4052 1623 4055
prostituted$	1623
prostitutes$	4052 1623 4055
prostituting$	1623
prostitution$	4779 4793 4052
protagonist$	4422
protagonists$	4422
protect$	2755 4987 3111 3112 3113 3116 3117 3119 3120 3123 5379 1395
protected$	5379 5384 5388 5393
protecting$	2756 5225 3111 3112 3113 3116 3117 3119 3120 3123 5379 5384 5388 5391 5393 5396 5397 5398 5399 5400 1395
protection$	5225 5378 5379 5384 5388 5391 5393 5396 5397 5398 5399 5400 5749 3816 3889 3890 3973 4006
protects$	5379 1395
protectted$	5379
protectting$	5379
protocol$	5665 5666 5667 5668 5669 5670 5671
protocols$	5665 5666 5667 5668 5669 5670 5671
proud$	3668
prove	1322 1335
prove$	3754
proved$	3754 1996
proves	1335
provid	1956
provide$	1258 3704 4067
provided$	4067
provideed$	1258
provideing$	1258
provider$	3435 5885
providers$	3435 5885
provides$	1258 4067
providing$	4067
provin	1335
provision$	4572 4575
provocative$	4051 2230 2252
provocatively$	782 1841 1850 4304 4306 2230 2252
provoke$	1652
provoked$	1652
provokes$	1652
provoking$	1652
pru	2144
pru$	4574
psychiatric$	2101 2370
psychiatrist$	6143 2370
psychiatrists$	2370
psycho	3909 2372
psycho$	4114
psychologist$	6134 6143 2371
psychologists$	2371
psychopath$	4114
psychopaths$	4114
psychos$	4114
psychosis$	2350 2398
psychotherapist$	6143
psychotic$	4160 2350
ptsd$	2332
public	3825
public$	2867 6026 6050 1459 1460 4023 4081 2185
puffer$	4305 1880 1884
puffers$	4305
pulled$	4676 4309
punch	6227
punish$	5894 1250 1251 1252 1253
punished$	4948 1250 1251 1252 1253
punishes$	1250 1251 1252 1253
punishing$	1250 1251 1252 1253
pupil	4026
pupil$	5135 5149 5150 5151 5152 5153 5154 6251 1654 4106 4159 2144
pupils	6085
pupils$	105 2680 2684 2685 314 2830 401 402 403 5135 5138 5149 5150 5151 5152 5153 5154 5540 5541 5542 5543 5544 3326 3327 3328 3376 5634 3840 1428 6086 1437 1445 6105 6108 4042 4081 4106 4159 1737 4375 4486
purcha	4408
purely$	528
purple$	1868
purpos	1453 4385
purpose$	5763 5766 6047 1396
pursue	1363
pursui	1363
push	1436
push$	154 155 156 1613 2035
pushed$	154 155 156 1613
pushes$	154 155 156 1613
pushing$	154 155 156 1613
put$	0 1 2 2433 4661 4662 9 4665 4728 4757 4912 4913 4914 4915 5521 5605 1336 1337 3875 1446 1534 4067
puted$	0 1 2 9 4067
puting$	0 1 2 9 4067
puts$	0 1 2 2433 9 4665 5605 3734 1534 4067
putted$	0 1 2 9 4067
putting$	0 1 2 2434 4660 9 5605 4067
queen$	4117
queens$	4117
questi	6117 1466
question$	3896
questionable$	2464 37 1607
questioned$	1582
quick$	5892 3668 1239 1647
quickly$	5293 5844 5845 5846 5847
quiff$	4299
quiffs$	4299
quite$	557 652 708 711 1794 1810
rabble$	408 409 4097 1674 2235
race$	3196 3199 3211
radar$	5942 3718
raff$	4095
rag$	4092
rags$	4092
raid$	4446
raids$	4446
raise$	3111 3112 3113 3116 3117 3119 3120 3123 3467 1807
raised$	3466 1807 4309
raises$	1807
raising$	3111 3112 3113 3116 3117 3119 3120 3123 1807
ran$	154 155 156 168 169 1555 1613 1705 1708 4416
ranger	1462
rape	4001
rape$	6226 4088
raped	4624
rarely$	702 3132 703 3133 704 1515
rascal$	2235
rascals$	2235
rash	3904
rash$	6129
rat$	4093
rate	1391
rate$	6019 4463
rated$	486 490
rates$	6019 4463
rather$	5905 5907
rats$	4093
re	3821
re$	3299 1678
reach$	5107 5549 5565 5582 5583 5584 4327 4329
reached$	5500 5506 5511 5514 5520 5568 5569 5570 5571 5572
reaches$	4328
reaching$	5582 5583 5584 3360 4327
react$	5522 5894
read	3744 4595
read$	5107 1014 1015 1016 5750 5969 6179 4594
reader$	5951
readers$	5951
readily$	5844 5845 5846 5847
readin	6183 3959
reading$	6184 4347 2159
ready$	5892 3668 1266 1400 6189
real$	2061
realise$	2770 2771 2772 2773 2774 2775 2776 2777 2778 2779 2780 2781
really$	3070 881 882 883 884
rearrested$	4629
reason$	5582 5583 5584 1362 4327
reasoned$	5500 5506 5511 5520 5568 5569 5570 5571 5572
reasoning$	5582 5583 5584 3363 4327
reasons$	1362
reassurance$	5391
rebuff$	1888
rebuffed$	5485 5486 5487 5488 5489 5490 5491 5492 1888
rebufffed$	1888
rebufffing$	1888
rebuffing$	1888
rebuffs$	1888
receiv	4385 2106
recent	1264
recent$	3694
reckless$	2464 4786 1605 2245
recklessly$	2225
recognise$	4987 2770 2771 2772 2773 2774 2775 2776 2777 2778 2779 2780 2781
recognition$	5951 4397
record	1397 1424 3881 1455
record$	3554 5897 1289 1295 5991 5992 6057 1419 3854 3860 6247 4531 4649
recorded$	1336 1337 1350 3854 3860 3875 1446 6109 2043
recording$	1220 1221 1222 1223 1289 1295 1420 3854 3860 4366
recordinged$	3854
recordings$	1420 3854
records$	5936 1289 1295 5991 5992 6057 3854 3860 6106 4398 4531
recover$	2127
recovered$	2127
recovering$	2127
recovers$	2127
recrui	6097
recruit$	140 1611 1612
recruited$	4676 140 2571 142 143 144 1611 1612
recruiter$	5071 4111
recruiters$	5071 4111
recruiting$	140 1611 1612
recruits$	140 1611 1612
recruitted$	140 1611 1612
recruitting$	140 1611 1612
red$	6034 1847 1868 4305 2041
redemption$	4329
redheaded$	2259
reduc	1391
reduce	1517
reduce$	4465
reduct	3822
reduction$	6043 6047
referr	6142 1495
referral$	3260 831 832 833 5754 4375 2213
referrals$	3260 831 832 833 5754 5880 5881 4375 4376
referred$	2106
refuge	3975
refuge$	6200
refus	1469 4583 2154
refusal$	461 462 463 464 465 822 823 3268 1085
refusals$	822 823 3268 1085
refuse	2207
refuse$	325 326 327 328 329 331 349 821 5601 5602 5603 5605 1887 4335 1952
refused$	325 326 327 328 329 331 349 821 5485 5486 5487 5488 5489 5490 5491 5492 5601 5602 5603 5605 1887 4335 4371 1952
refuser$	4128 2239
refusers$	4128 2239
refuses$	325 326 327 328 329 331 349 821 5601 5602 5603 5605 1887 4335 1952
refusing$	325 326 327 328 329 331 349 821 5601 5602 5603 5605 1887 4335 1952
regard	4385
regard$	2460 2461 2462 5715 5716 5717 5718 5719 5720 5721 5722 3500 3501 3502 3503 3504
regardless$	5368
regist	1269 1422 3852 3881
register$	3720 6098 6106 6231 6232 4433 4572
registers$	6106
registrations$	4405 1976
regrettable$	3612 3613 5839
regrettably$	2267
regular$	180 181 1615
regularly$	179 6152
rehabilitation$	2214
reject$	397 398 5605 1653 1888
rejected$	397 398 5485 5486 5487 5488 5489 5490 5491 5492 5605 1653 1888
rejecting$	397 398 5605 1653 1888
rejects$	397 398 5605 1653 1888
rejectted$	397 398 5605 1653 1888
rejectting$	397 398 5605 1653 1888
relapse$	5523
related$	6173 4090
relati	6191 6203 4385
relations$	4048
relationship$	4683 222 223 224 4884 4885 5224 1562 4035 4048 4220
relationships$	4683 222 223 224 4035 4048 4220
released$	1583 2207
relentlessly$	2264
reliab	1264
reliable$	3694
reliant$	4238
relied$	5568 5569 5570 5571 5572 1425
relies$	1565
relish$	367 368
relished$	367 368
relishes$	367 368
relishing$	367 368
reluctance$	461 462 463 464 465
reluctant$	325 326 327 328 329 331 461 462 463 464 465 1239
relying$	1565
remain	2185
remain$	4728 288 289 413 420 421 422 423 424 425 426 427 487 501 502 503 504 505 506 624 3054 625 626 627 628 631 632 633 634 5521 1683 1684 1730 1731 1741 4615
remained$	2896
remains$	71 72 288 289 413 420 421 422 423 424 425 426 427 2896 2901 487 501 502 503 504 505 506 624 3054 625 626 627 628 631 632 633 634 1683 1684 1730 1731 1741
remand	3846
remand$	2420
remanded$	6071 2420
remark$	817 818 819 820
remarkably$	1794
remarked$	817 818 819 820
remarking$	817 818 819 820
remarkked$	817 818 819 820
remarkking$	817 818 819 820
remarks$	817 818 819 820
reminded$	4707 4708 1305 1448 3892
reminder$	5835 5836
reminders$	4704 5835 5836
remit	1453
remorse$	4074
remorseless$	2245
remote$	5892
remov	1436
remova	6229
removed$	6092
render$	17 18 20
rendered$	17 18 20
rendering$	17 18 20
renderred$	17 18 20
renderring$	17 18 20
renders$	17 18 20
rent$	2414
reoffe	3826
reoffend$	5522 5972
reoffended$	2426
reoffender$	2238
reoffenders$	2238
reoffending$	6046 6049 6051 2426
reoffends$	2426
repair$	5894
repara	1588
reparation$	4018
repeat$	180 181 5522 1615 1678 1990
repeated$	3610 3611 3635 5880 5881 1911 4376
repeatedly$	179 3415 1150
replied$	5674 5675 5676 5677
reply$	5495 5501 5515 5740 5894 5897 4320
report	3695 3703 1397 1423 1424 1455 3959 4385 4387
report$	4962 4987 5754 1234 5920 5928 1289 1295 5991 5992 3854 6184 4375 4590
reported$	4897 4905 1329 3854 1427 4437 4476
reporting$	1289 1295 3854
reportinged$	3854
reportings$	3854
reports$	5754 1289 1295 5991 5992 3854 4375
reprimand$	2418
reprimanded$	2418
reprimands$	2418
reprobate$	2235
reprobates$	2235
reputation$	544 545 5869
reques	3715
request$	5754 5835 5836 4375
requested$	4402
requests$	5835 5836 5880 5881 4375 4376
requir	3715 4385
require$	5278 723 3154 725 726 727 728 736 737 3168 3169 3170
required$	736 737 3168 3169 3170 1396
requires$	736 737 3168 3169 3170
requiring$	736 737 3168 3169 3170
reside	3825 1539 1542
residential$	3969 3972 1776
residents$	5050 2826 6026 6050 4081 4082
resilience$	2253
resilient$	763 2253
resistance$	461 462 463 464 465
resistant$	461 462 463 464 465 4332 4335 2245
resit	2161
resolution$	6246 4648
resort$	138 139
resorted$	138 139 1191
resorting$	138 139
resorts$	138 139 1192
resortted$	138 139
resortting$	138 139
respect$	4987 5007 2791 2866 5495 5501 5515 5715 5716 5717 5718 5719 5720 5721 5722 4118 4320
respit	1539
respite$	3969
respon	3699 3752 6082 6097 4455
respond$	4987 5495 5501 5515 5740 5894 5897 4320
responded$	5674 5675 5676 5677 5750
response$	1220 1221 1222 1223 5917 5924 3831 3850 1421 6077 6078 3862 1434 1447 1451 4366
responses$	1220 1221 1222 1223 4366
responsib$	5760 5825 5862
responsibbed$	5760 5825 5862
responsibbing$	5760 5825 5862
responsibed$	5760 5825 5862
responsibilit$	3079
responsibilities$	5303 5631 5760 5862
responsibility$	318 319 5012 5631 5705 5715 5716 5717 5718 5719 5720 5721 5760 5862 1227
responsibing$	5760 5825 5862
responsible$	318 319 763 1219 5891 5977 1331 1429 1581
responsibs$	5760 5825 5862
rest$	5882 4377
rests$	5882 4377
result$	61 1363 4590 4592
resulted$	4665
results$	5869 6184 4590 4592
retail	3825 3888
retail$	3866
retailers$	6050 6113
retain$	1973
retained$	4402 1973
retaining$	1973
retains$	1973
retak	2161
return	4385
return$	4728 4757 4759 4760 134 135 136 137 2593 164 168 169 2635 2643 214 215 216 4987 5495 5501 5515 5521 5523 1399 4320
returned$	134 135 136 137 164 168 169
returning$	4767 134 135 136 137 2590 164 168 169
returnned$	134 135 136 137 164 168 169
returnning$	134 135 136 137 164 168 169
returns$	134 135 136 137 164 168 169 1399
revealing$	1880
review	1301
review$	1440 4203
reviewed$	1440
reviewes$	1440
reviewing$	1440
reviews$	1440 4203
reward$	1381
rewards$	1381
riff$	1665
right$	2464 2466 4949 4950 5012
rightly$	1234
rigid$	5892 3668
rigoro	1449
rigorous$	3879
ring	1991
ring$	1278 1672 4305
ringing$	1278
ringle	5984 6013
ringleader$	6001 6032 6069 4421 4486 2236
ringleaders$	6001 6032 6069 4421 4486 2236
rings$	1278 4305
riot$	4136 4137 4138
ripped$	1873 1880
risk$	4655 4656 4664 2443 14 15 16 2456 4682 4931 4973 4974 4995 4996 4997 4998 4999 5000 5001 5002 5003 5004 5005 5006 5017 5018 5019 5020 5021 5026 5033 2909 2910 481 482 2913 484 485 5141 5142 5143 5144 5145 5146 5147 5148 5212 5372 5373 5374 5375 3801 1394 4007 1603 1984 2010
riskier$	2464 1605
risks$	4655 4656 2477 2478 4973 4974 4995 4996 4997 4998 4999 5000 5001 5002 5003 5004 5005 5006 5018 5019 5020 5021 5026 5212 4034
risky$	4655 4656 2464 4786 1605 1649 1729
ritalin$	2360
rivalry$	4090
rivals$	4082
road$	4751 1789
roadman$	5062 4091 2234
roadmen$	5062 4091 2234
roam$	4771
robbed$	4676 4678 1596
robber	5913 3699 5984 3761 5993 1340 3826 6083 6084 6096 4011 4012 4023 4025 4417 4494
robber$	5083 5084 5085 5977 4114 4115
robberies$	5985 5986 3770 6051 6236 6250 4464
robbers$	5083 5084 5085 4114 4115
robbery$	4779 5917 5924 1272 3707 3708 3709 1280 1281 1310 3770 5999 3784 3831 3850 1421 6077 6078 3862 1434 1439 3873 1447 1451 6236 6237 6248 6250 1985 2001 2045
robust	1449 2024
robust$	3879
robustly$	4438
role$	5862
roles	6090
roll$	384 5774
rolled$	4586
rolling$	384
room$	5932 5933 5934 3710 3711 3740 6113 3976 4005 4487
rooms$	4487
ropes$	5209
rose$	4463
rot$	5745
rotten$	1676 4160
rough	4621
rough$	1650 1676 1849
round$	5211 2993 1352 4465
rouser$	4104
rousers$	4104
route	6085
row$	3320 5546 3322
rowdy$	1734 2245
rows$	1535 1561
rude$	5132 5133 5199 5605 2245
ruffian$	2235
ruffians$	2235
rui$	2421
rule$	5053 5665 5666 5667 5668 5669 5670 5671
rules$	5265 5665 5666 5667 5668 5669 5670 5671 5857 4083
run$	4702 4728 4757 4759 4760 154 155 156 168 169 2604 2609 384 651 5523 5605 1555 1613 1704 1707
runaway$	5083 5084 5085 4114 4115
runaways$	5083 5084 5085 4114 4115
rung$	5750
runner	4435
runner$	4808 5086 4114 4116
runners$	4808 5086 5996 4114 4116
runnin	3752 6097
running$	2567 154 155 156 168 169 2603 2605 2609 384 651 5605 5977 6082 1555 1613 1703 1706
runs	6097
runs$	154 155 156 168 169 2609 384 651 5605 1555 1613
rushed$	1491
s$	3750 5978 3796 3923 3935 3944 1529 3962 3963 3972 1547 1548 4009 4512 4515 4517
s17$	2411
s20$	2411
s47$	2411
safe$	4972 4976 2752 4978 4979 3140
safeguard$	2759
safeguarding$	5378 5379 5388 5391 5393 1911
safer$	2464
safety$	4663 2439 4684 4685 4686 4687 4688 2480 2481 4973 4974
said$	2538 2675 2676 2683 5535 3399 3400 3403 1329
sallow$	2259
same$	3153 765 3224 5452 5462 1825
sanction$	2032
sand$	5856
sandy$	1847
sat$	1097 1098 1099 1100 1101 1102 1103 1104
satisfy$	5565
savage$	5083 5084 5085 4114 4115
savages$	5083 5084 5085 4114 4115
saved$	5568 5569 5570 5571 5572
saving$	5869 4329
savvy$	763 4215 2251
saw	1488 1562
saw$	3918
say$	4962 4987 405 5495 5501 5515 3399 3400 3403 1442 4320
saying$	405 5548
says$	405 5535 3399 3400 3403
scallies$	2235
scally$	2235
scan$	1440 6154
scandal$	2265
scandalous$	2265
scaned$	1440
scanes$	1440
scaning$	1440
scans$	1440
scant$	3490 3497
scantily$	782 1840 1850
scar$	790 4299
scarcely$	702 3132 703 3133 704 738 739 740 1797 1798 1811
scare$	5408
scared$	5372 5373 5374 5375 754 755
scarf$	4305
scars$	790 4299
scarves$	4305
scatter$	3883
scenario$	4657
scenarios$	4657
scheme$	4433
scheming$	2245
schizophrenia$	2351
schizophrenic$	2351
school	1514 6183 4587
school$	4796 4797 4798 5090 5178 3435 5885 3936 6167 6168 3944 6170 6171 6177 6180 6181 6184 6189 3989 4047 1698 1911 1950 4565 4566 4581 2153 4584 2160 4596 2169
schooling$	4581
schools$	6221 4566
sclerosis$	4503
scor	4414
score$	5209
scored$	5966
scour$	1440
scoured$	1440
scoures$	1440
scouring$	1440
scours$	1440
scraped$	4300
scratch$	5765
scrawny$	2259
screen	1495
screening$	6149
screenshot$	1420
screenshots$	1420
screwed$	494
scrounger$	4114
scroungers$	4114
scruffily$	782 1850 4304 4306
scruffy$	1849 1868 1873 1880 2259
scum$	2235
scumbag$	2235
scumbags$	2235
search	5935 1352 6017 1373 6081 6117 1466
search$	1324 6006 3782 6012 6014 6015 1378 3820 1411 1415 1440 3896
searched$	1378 1440
searches$	6014 6015 3803 1378 1415 1440
searching$	6014 1378 1415 1440
searchped$	1411
searchs$	1411 1440
seasoned$	2254
seating$	3881
second$	765 3499
secretive$	2245
section$	2028 2177
sectioned$	2354
secur	1994
secure	1363 1542
secure$	3972 4019 1600 1973
secured$	4402
secureed$	1973
secureing$	1973
secures$	1973
securi	1363 3888 1462
security$	5050 6113 1463 4082
seduced$	369
see	1488
see$	4728 2770 2771 2772 2773 2774 2775 2776 2777 2778 2779 2780 2781 5477 5740 5897 5956 1419 1442 3918
seed$	4106
seeds$	4106
seeing	1488
seeing$	4767 3918 1572 1633
seek	3715 1363 1425 2015
seek$	192 193 194 195 196 197 198 371 2801 372 373 374 375 376 377 5605 1258 6076 3864 1747 1748
seeked$	1258 3864
seeker$	4076 4176 4615
seekers$	4076 4176
seekin	3715 1425
seeking$	192 193 194 195 196 197 198 371 2801 372 373 374 375 376 377 2928 2937 5605 1258 3864 4076 4176 1747 4615
seeks$	192 193 194 195 196 197 198 371 2801 372 373 374 375 376 377 1258 6076 3864 1747 1748
seem$	288 289 413 420 421 422 423 424 425 426 427 487 501 502 503 504 505 506 592 3022 593 594 595 3025 596 597 3027 598 624 3054 625 626 627 628 631 632 633 634 3147 1683 1684 1730 1731 1741
seemed$	288 289 413 420 421 422 423 424 425 426 427 487 501 502 503 504 505 506 592 3022 593 594 595 3025 596 597 3027 598 624 3054 625 626 627 628 631 632 633 634 721 1683 1684 1730 1731 1741
seems$	71 72 288 289 413 420 421 422 423 424 425 426 427 487 501 502 503 504 505 506 592 3022 593 594 595 3025 596 597 3027 598 624 3054 625 626 627 628 631 632 633 634 1683 1684 1730 1731 1741
seen	6110 1562 1586
seen$	560 5500 5506 5511 5520 1488 1503 1572 4416 4437
sees	1488 1562
sees$	3918
seize	1298
seize$	3728 1973
seized	3727 1298
seized$	5952 3728 4402
seizeed$	1973
seizeing$	1973
seizes	1298
seizes$	3728 1973
seizin	1298
seizing$	3728
seizure$	1298 4398 2335
seizures$	4398 4506 2335
seldom$	702 3132 703 3133 704
select	1357
self	2074 2095
self$	28 2563 2782 2783 2784 6160 4001 1641 1689 1808 1819 1930
selfharm$	4525
selfharmed$	4525
selfharming$	4525
selfharms$	4525
selfie$	4846
selfies$	4846
selfish$	2245 2265
selfme	4504
sell$	4728 4757 4759 4760 154 155 156 204 1613 1624 4067
sellin	3752 5984 6097
selling$	4789 154 155 156 204 5977 1599 1613 1624
sells	6097
sells$	154 155 156 204 1599 1613 1624
semh$	2403
sen$	6166 2142 4573
send	1423
send$	4728 191 1262 1450 1636 4067 2142 4573
sending$	191 5582 5583 5584 1450 4327
sends$	191 1450 1636
sensation$	1646
sense$	5010 2787 5467
sensible$	2464 763
sensit	1264
sensitive$	3694 4190
sensory$	2123
sent$	191 4912 4913 4914 4915 5916 1262 3981 1636 4067 4371 2184
senten	6203
sentence$	4628 2209 4640 4654
sentenced$	2209
sentences$	4654
sentencing$	2209
separa	6203 6205 3981 3982
separate$	3883
separated$	6206
separating$	6206
separation$	6207
september$	4798
sergea	3707 3708 3709 1280 1281 1310 3831 3850 1421 6077 6078 1434 1447 1451
sergeant$	5932 5933 5934 3710 3711 3740 6056 6075 3851 6087 3877 4457
serial$	180 181 1615 1678 1685 1990
series$	982 4430 4431
serious$	2457 1678 1911
seriously$	5695 5696 1150
seriousness$	4995 4996 4997 4998 4999 5000 5001 5002 5003 5004 5005 5006 5018 5019 5020 5021
sertraline$	2363
served$	1589
serves$	294 295
servic	6142
service$	5059 3435 5864 5885 6046 6149 6155 1911 4366 1950
services$	5116 5203 834 835 836 837 3435 5664 5885 6149 4317
serving$	3961 4360 2192
session$	42 44 45 2972 5598 5599 5600
sessions$	42 44 45 5178 2972
set$	3203 868 869 942 1580 4260 4261 4568
setting$	1580
settle$	5495 5501 5515 4320
seven	6085 1457
seven$	3840 1428 6086 1437 1445 6105 6108 3887 4486
severa	5959
several$	3610 3611 3635 5880 5881 4376 1985
severe	2090
severely$	2152 2182
sex$	4747 2557 2629 4856 2633 205 2640 4868 4881 4882 5221 5222 4050 4220
sexual$	4786 2621 206 207 208 209 211 2644 2645 2646 4883 5221 1494 1618 1626
sexualised$	4786 2621 5126 5127 5128 5129 5130 5131 1734 2252
sexually$	1621 1791 1792 1821 2112 2193 4624
shabbily$	782 1843 1850
shabby$	1873 1880 2259
shadow	1466
shadow$	1308 3896
shadowed$	1308
shadowing$	1308
shadows$	1308
shaggy$	1847
shall$	840 841 842 843 844 845 1426
sham	6119
shambles$	2265
shambolic$	2265
shame$	5767 3612 3613 5839 1931
shameful$	2265
shamefully$	2265
share	1260 1423 1956
share$	4728 191 5495 5501 5515 5740 5894 5897 1262 1546 4320
shared	1260
shared$	191 5750 5916 1262
shares	1260 1956
shares$	191 1262 1546
sharin	1260 4385 1956
sharing$	191 5780 1262 1546
shaved$	1864 1866 1868 4300
shaven$	1838 1839 1865 1868
she$	2468 2662 2680 2684 2685 4963 314 400 2830 401 5056 402 403 5208 5540 5541 5542 5543 5544 3326 3327 3328 3330 3435 5664 2146
shed	4621
shed$	1207
shedding$	1207
sheet$	4487
sheets$	4487
shelter$	4860 4861 4862 4863 4864 4865 4866 4867
shielding$	5379 5384 5388 5391 5393
shift$	2058
shifty$	1849
shirk$	1207
shirked$	1207
shirking$	1207
shirkked$	1207
shirkking$	1207
shirks$	1207
shirt$	5458 4305
shirts$	5458 4305
shocking$	1123 1124 1125 1126 3612 3613 5839 5875 5876 5877 5878 1936
shockingly$	2267
shoddy$	2265
shoes$	5469 5470 5471 4305 4310
shooti	5993 6083 6084
shootings$	5985
shop	3866 3888
shop$	4796 4797 6091 6113
shopke	3825 3888 4026
shopkeeper$	6251
shopkeepers$	5050 6050 6113 4081 4082
shopli	1340 3826 6084 6096 4011 4023 2428
shoplifter$	5083 5084 5085 4114 4115
shoplifters$	5083 5084 5085 4114 4115
shoplifting$	4779 4789 4793 3770 6051 1439 6236 6248
shoppe	3825
shoppers$	6026 6050 4081
shopping$	3866
shops$	6091 6113
short$	1743 1828 1847 1867 1868 1880 1929 4374 2259
shortcoming$	1910
shortcomings$	5636 5637 5638 1910 4342
shorts$	5469 5470 5471 4305 4310
shot$	3834
shots$	3834
shotter$	2239
shotters$	2239
shotting$	154 155 156 1613
should	3948
should$	258 259 303 616 701 989 990 991 992 3424 5659 1115 3549 3733 1426 6173 1913
shoulder$	5188 787 1951
shouldered$	4263 1951
shouldering$	1951
shoulderred$	1951
shoulderring$	1951
shoulders$	5188 5236 1951
shouldn$	257 1914
shouted$	1553
shouting$	1535
show	1322 3753 1335 4385
show$	4987 2767 5495 5501 5515 924 5628 3734 1442 4320
showed$	1060 3734
showin	1322 1335
showing$	1060 5915
shown$	1060
shows	1322 3753 1335
shows$	923 1060 3734 3769 1442
shrug$	365 1226
shruged$	365 1226
shrugged$	365 1226
shrugging$	365 1226
shruging$	365 1226
shrugs$	365 1226
shunt$	1501
shut$	4371
shy$	4179
siblin	6211 6212
sibling$	4205 1779
siblings$	2431 5198 5330 6217 4032 4205
sick$	6130
sickle$	2086
sidelined$	1937
sight$	6066 4459 2097
sighted$	4359 4437
sighting$	1306 1445 4411
sightings$	1306 6054 1445 4411 2046
sign$	1185 1186 1187 1188 5860 5861 4373 4375
significant$	479 480
signs$	1185 1186 1187 1188 5860 5861 5880 5881 6095 4373 4375 4376
silly$	2457 2464 306 1642 2245
similar$	1828
simple$	2202
simpler$	1400
simply$	268 528 881 882 883 884 3423 1193 1194 1237 1941
since$	6229 4646
single$	3373 1264
sister	6191 3977 6204 3980 6211 6212
sister$	1531 6202 4002 4205
sisters$	5198 4205
sit	6110
sit$	2523 5495 5501 5515 1097 5895 4320
site$	4396
sits$	1097 1098 1099 6097
sitting$	1097 1098 1099
situation$	4657 4973 4974 5376 5377 5874 1561 4618
situations$	4657
six	6085 1457
six$	776 3840 1428 6086 1437 1445 6105 6108 3887 4486
sixteen$	5247 619 620 621 622
skeletal$	1828
ski$	1881
skimpy$	1880
skin$	3215 6140 4283 1854 1860
skinned$	4246 4276
skinny$	1828 1880 2259
skirt$	5469 5470 5471 4305 4310 4313
skirts$	5469 5470 5471 5474 4305 4310 4313
skive$	2228
skived$	2228
skives$	2228
skiving$	2228
skunk$	3927
slag$	4114
slags$	4114
slapdash$	2265
slave$	4146 1717 2240
slaves$	4146 2240
sleep	3908 3934
sleep$	4728 4771 200 6133 6152 6159 1536 1567 1619 2115
sleeping$	200 1536 1567 1619 2104
sleeps$	200 1536 1567 1619
slender$	1828 2259
slep$	2191
slept$	200 1566 1619 2191
slicked$	786 4300
slide$	4487
sliders$	5469 5470 5471 4305 4310
slides$	4487
slight$	1828 2259
slightest$	3351 3491
slightly$	775 1829
slim$	1828 2259
slimly$	1829
slipshod$	2265
sloppy$	1123 1124 1125 1126 1936 2265
slow$	461 462 463 464 465 1123 1124 1125 1126 5875 5876 5877 5878 5892 3668 1239 1936
slowly$	5892
slut$	4114
sluts$	4114
sly$	2245
smacke	1553
smacked$	3983
small$	3064 779 1796 1828
smart$	4213 4219 1880
smarter$	2464
smartly$	782 1850 4304 4306
smarts$	4214
smelly$	2259
smok	1497
smoke$	4728 4757 4759 4760 5605
smoked$	5605
smokes$	5605
smoking$	5605
snapchat$	183 2613 184 2614 185 2615 186 2616 187 2617 4843 4844 4845
snood$	4305 2261
snoods$	4305 2261
so$	3426 1065 1794
social$	4781 4787 183 184 185 186 187 2819 2927 5158 5200 3435 5664 3722 1314 3745 5986 3845 1574
sod$	3511
sofa	2179 4621
sofa$	6222
sofasu	4609
sold$	154 155 156 204 1599 1613 1624 4067
solely$	1228 1229 1949
solid$	1828
solidly$	1829
solve	2034
solves	2034
solvin	2034
somebody$	4766 3435 5664
someone$	4766 2654 3090 3435 5664
something$	4901 6102
somewhere$	4860 4861 4862 4863 4864 4865 4866 4867
soon$	5844 5845 5846 5847
sooner$	5647 5656
sophisticated$	589 2254
sorely$	1150
sort$	5378 5449 4080
sorts$	4080
sought$	192 193 194 195 196 197 198 371 2801 372 373 374 375 376 377 1748
sound$	592 3022 593 594 595 3025 596 597 3027 598
sounds$	592 3022 593 594 595 3025 596 597 3027 598
source	4385
source$	3694 1265 1461 1956 1957
sources$	1265
space$	5365 3837
speak	1562
speak$	4840 188 189 190 599 600 601 602 603 604 3131 5477 5495 5501 5515 5582 5583 5584 5740 4320 4327
speaking$	188 189 190 4347
speaks$	188 189 190 599 600 601 602 603 604
special$	1510 6166 2166 2176
specialist$	6143
speech$	1489
spell	4595
spelli	3959
spelling$	6184 2159
spend$	4728 2504 2505 2549 4892 4893 4894 4895 4896 390 391 392
spendded$	390 391 392
spendding$	390 391 392
spended$	390 391 392
spending$	4767 4892 4893 4894 4895 4896 390 391 392
spends$	390 391 392 6110
spent$	390 391 392 1589
spice$	3927
spiky$	1847 1868
spineless$	2265
spirit	3908
spirits$	6133
spite$	2479 50 51 53 4819 4820 4821 4822 1181
split	6203 6205
split$	3883 3981
spoiled$	2245
spoilt$	2245
spoke$	188 189 190
spoken$	4707 4708 4897 5500 5506 5511 5520 5750
sporadic$	5121 5122 5123 5124 470 1726
sport$	789 800 801 802 803 804 805 806 6157 1869 1875
sported$	789 800 801 802 803 804 805 806 1869 1875
sporting$	789 800 801 802 803 804 805 806 1869 1875
sports$	789 800 801 802 803 804 805 806 1869 1875
sportted$	789 1869
sportting$	789 1869
sporty$	1849
spot$	6060 6094 4478 4493
spots$	6060 6094 4493
spotty$	785 1853 2259
spray$	1862
spree$	4479
spring$	4798 4799
spurn$	1888
spurned$	1888
spurning$	1888
spurnned$	1888
spurnning$	1888
spurns$	1888
squad	3699 3702 3707 3708 3709 1280 1281 1310 3831 3850 1421 6077 6078 1434 1447 1451
squad$	5924 5925 1271 5927 5932 5933 5934 3710 3711 5939 1285 3740 6000 6056 6075 3851 6087 3877
squarely$	1228 1229 1949
stab	6227
stabbed$	4678 1596
stabbi	5993 6083 6084 4011 4012
stabbing$	5999 6236 6237
stabbings$	5985 6236
staff	3888 1462
staff$	4766 4857 2768 5050 2826 5087 5178 5217 5218 5219 3435 5664 5885 6113 6251 4081 4082
stained$	1873 1880
stairw	4621
stamme	6140 6160
stamp	1391
stance$	4453
stand	6110
stand$	578 3111 3112 3113 3116 3117 3119 3120 3123 1100 1101 1102 1103 1104 1919
standard$	5765 4366
standards$	5665 5666 5667 5668 5669 5670 5671 4366
standing$	3111 3112 3113 3116 3117 3119 3120 3123 1100 1101 1102 1103 1104 1919 2198
stands$	1100 1101 1102 1103 1104 2198
starte	2106
starti	2106
starts	2106
starve$	2075
starved$	2075
starves$	2075
starving$	2075
stash	3748 1334
stashed$	5930
state	3695
state$	5874 5920
statement$	5923 5929 1511 4572
statemented$	2410
statements$	5923 5929
states$	5920
statio	3888
station$	4796 4797 6113 6237
stations$	6113
stature$	5428 5429 5430 4258
status$	5022 5024 5025 1646 4203 4572 4615
stay$	4712 2506 2507 2524 4757 4759 4760 2548 4888 4892 4893 4894 4895 4896 4897 4962 5495 5501 5515 1536 4320
stayed$	4765 4897 4905 4912 4913 4914 4915 1536 1566
staying$	4767 4888 4892 4893 4894 4895 4896 4897 1536 2171
stays$	4897 1536 2171
steal$	4728 5521 5601 5602 5603
steali	3752 6097 2428
stealing$	5199 5977
steals	6097 2428
steals$	5601 5602 5603
step	6191 3977 6208
step$	3737 1409 2024
stepbrother$	4002
stepdad$	1531 6202 3978 6217 4002
stepfather$	1531 6202 3978 6217 4002 6233
stepmother$	6202 6217 4002 6233
stepmum$	6202 6217 4002
stepparent$	6217 4002
stepparents$	6217 4002
stepped$	2024
stepsiblings$	6217
stepsister$	4002
stepstepdad$	6217
stepstepfather$	6217
sti	2113
sti$	4543
stick$	4987 5495 5501 5515 1014 1015 1016 4320
still$	4709 1019 1020 1021 1022 1404
stills$	3690 1261 3834 1458
stis$	4543
stock	5984
stock$	1275 5973 5988 5989
stockily$	1829
stocky$	1828 2259
stole	2428
stolen	5984 2428
stolen$	5973 5989 6248 6249 2069
stoned$	5605
stoner$	4114
stoners$	4114
stood$	1100 1101 1102 1103 1104 1919 2198
stop	1352 1390 6117 1466
stop$	2669 5495 5501 5515 5565 5582 5583 5584 5935 1324 6006 3782 6012 1359 1360 1373 3820 1411 3896 4320 4327 2039
stopped$	2667 5568 5569 5570 5571 5572 1411 6081 1594 4371 4437 2129
stopping$	1359
stops	1373
stops$	1359 3803 6037 1411
store	3748 1334 3888
store$	4712 6113
stored$	5930
stores	1334
stores$	3763 6113
storin	3752 5984 1334
storing$	5977
stout$	1828 2259
straight$	4906 4907 1847 1868
strange$	2627
strangers$	2487 2618
strapping$	2259
strate	4448 4455 4460
strategy$	4466
street	1264 6081 3866
street$	4790 4796 4797 3694 3780 6020 6091 4040 1663 1728 1766 1771 1782 1783 1784 1785 1825 1959 2064
streets$	4790 6020 6091 4040
streetsmart$	2250
streetwise$	763 2250
streng	1363
stress$	2125
strict	1449
strict$	3879
strike$	3150 1964
striking$	1849
strikingly$	1794
string$	983
stroke	3904
stroke$	6129
strong	1449 2024
strong$	763 3879 1828 2061
strongly$	1829
stroppy$	2245
struct	4439
struggle$	461 462 463 464 465
struggled$	461 462 463 464 465
struggles$	461 462 463 464 465 2165
struggling$	461 462 463 464 465
stubble$	2260
stubborn$	2245 2265
stubbornly$	2265
stuck$	1014 1015 1016
studen	4026
student$	5135 5149 5150 5151 5152 5153 5154 6251 4106 4159
students$	5135 5149 5150 5151 5152 5153 5154 4106 4159
stunt$	4683 4035
stunts$	4683 4035
stupid$	2457 2464 37 2498 306 1607 1642 2245
sturdy$	1828
stutte	6140
style$	5449 4090
subculture$	4158
subcultures$	4158
subject$	5420 5423 1319 6073 2013
subjects$	5420 5423 1319 3813
submi	4385
submit	1956
submitted$	3875 1446 4476
substance$	2118
substandard$	1123 1124 1125 1126 5875 5876 5877 5878 1936
successful$	6028
such$	1912
sucked$	4676
suffer	1569 1570
suffer$	2127
suffered$	3999 4000 2127
suffering$	2127
suffers$	3999 4000 2076 2127
sufficient$	4238
sugar$	1632
sugges	3695 4385
suggest$	5920
suggests$	5920
suicidal$	2352
suicide$	6131 2352
sullen$	2245
summer$	4798 4799
summon	6081
superficial$	5121 5122 5123 5124 1659 1726
superv	1586 1588
supervised$	1779
supervising$	5225
supervision$	5225 5378 5379 5388 5391 5393 5396 5397 5398 5399 5400 1220 1221 1222 1223 6242 4018 4366 4627 4645
suppl	6097
suppli	1423
supplied$	154 155 156 1613
suppliers$	6001
supplies$	154 155 156 3773 1599 1613
supply	5913 3752 5978 5984 5993 5994 1423 6083 6084 6090 4023 4447 4448
supply$	154 155 156 1258 5973 3773 6248 1613
supplyed$	1258
supplying$	154 155 156 1258 5977 6248 1599 1613
supplys$	1258
suppor	1363 1425 1586 2019 2024
support$	42 5107 5116 5120 5378 5379 5388 5391 5393 834 835 836 837 5749 1220 1221 1222 1223 1354 1367 1396 3939 6174 1520 6175 3951 4317 4572
supported$	1354 1367
supporting$	1354 1367
supports$	1354 1367 1396
suppre	1391
suppress$	2306
suppressing$	2306
suppression$	2306
sure$	867 868 869
surely$	957 964 3394 965 966 3423 4336
surf	4609
surface$	1659
surgery$	6154
surly$	2245
surprisingly$	1794
surveillance$	6012 2277 2309
surveilled$	5966
surviv	1570
survive$	5363 5364 3143 714 715 3146 1809
survived$	4000 1809
survives$	1809
surviving$	1809
suspec	1320 4441
suspect$	5420 5423 5976 4211 4415 2006 2013 2297
suspected$	3750 1329 1338 1581 1987
suspects$	5420 5423 5976 6004 4105 4211 4415 1986 4444 2297
suspen	3959
suspended$	1513 4578 2210
suspendeds$	1513
suspension$	1513 6184 2405
suspensions$	1513 2405
suspicious$	3827
swallo	2132
swap$	213 2643 214 215 216
swaped$	213 2643 214 215 216
swaping$	213 2643 214 215 216
swapped$	213 2643 214 215 216
swapping$	213 2643 214 215 216
swaps$	213 2643 214 215 216
swarthy$	2259
swear$	5605
swearing$	5605 6168
swears$	5605
sweatshirt$	5469 5470 5471 4305 4310
sweatshirts$	5469 5470 5471 4305 4310
sweep$	1204 4485
sweeping$	1204
sweeps$	1204 4485
swept$	1204
swift	2024
sympathy$	4947
symptoms$	4556
syndro	3904
syndrome$	6129 4563
system	4385
system$	5217 5218 5219 5991 5992 6057 6100 6101 1911
systemic$	1911
systems$	5991 5992 1911
t$	3233 5469 5470 5471 3954 4310
ta	1519 3950
ta$	3949 6175
table$	6172
tablet	3909
tablets$	6134 4534 4562
tabs$	3720
tackl	1391
tackle	4465
tactic	4448 4455
tactical$	3862 2052
tag$	6245 6253 4654
tagged$	6245 2216
tagging$	6245
tags$	4654
tail$	1308
tailed$	1308
tailing$	1308
tails$	1308
tak	1436
take$	27 4702 4728 2521 102 103 182 234 2666 4987 2770 2771 2772 2773 2774 2775 2776 2777 2778 2779 2780 2781 575 648 700 5477 5495 5501 5515 3462 1040 1060 5740 5894 5897 1377 1414 1482 1604 1636 4320
takeaway$	4796 4797
taken$	27 4897 5567 3461 1060 5750 1484 1491 1538 1604
taker$	5078 4033
takers$	5078 4033
takes$	27 182 648 1060 1377 1484 1604 1636
taking	2132
taking$	27 4703 182 648 5366 5367 1060 1377 1482 1484 4033 1604
talk	6110
talk$	42 4839 188 189 190 599 600 601 602 603 604 5477 5495 5501 3287 5515 5582 5583 5584 5921 4320 4327
talked$	188 189 190 4912 4913 4914 4915
talking$	188 189 190 5582 5583 5584 3362 5921 4327 2107
talkked$	188 189 190
talkking$	188 189 190
talks$	42 188 189 190 599 600 601 602 603 604 5950
tall$	5431 778 1828 4262 2259
tan$	4291 4292
tanned$	785 1853 2259
tantrum$	5167 5168 4167
tantrums$	5167 5168 4167
target	5935 1357 6021 6022 1412 2024 4460 4465
target$	4673 4674 5965 6006 3788 2013 4456 2044 2060 2160
targeted$	4676 3788 3842 2044
targeting$	3788 2044
targets$	4672 4674 5869 5965 3788 4456 2044
tart$	4114
tarts$	4114
task	3702 1453
task$	5631
tasked$	1312 1432 3892 2027
taskforce$	5927
taskin	2027 4482
tasking$	3831 3850 1421 6077 6078 3862 1434 3873 1447 1451 4457
tastes$	5310
tattoo$	790 5445 4299 1871
tattooed$	2259
tattoos$	790 5445 4299 1871
taught$	4948 5500 5506 5511 5520 5568 5569 5570 5571 5572 6092
taunt$	1652
taunted$	1652
taunting$	1652
taunts$	1652
tauntted$	1652
tauntting$	1652
teach$	5087 5107 5549 5582 5583 5584 4327
teache	4026
teacher$	6251
teachers$	5050 2826 5087 5178 4082
teaching$	1519 3950
team	3702 3831 6142
team$	3435 5885 5925 5927 5932 5933 5934 3710 3711 3740 6000 1358 6056 6075 3851 6087 3877 6147 6155 1950 4507
teams$	1358
tearaway$	2235
tearaways$	2235
techni	4448
teen$	5135 5138 5149 5150 5151 5152 5153 5154 4159
teenage$	765 1625 1678 1681 1685 1824 1825 1985
teenager$	5135 5138 5149 5150 5151 5152 5153 5154 5420 5423 4106 4159
teenagers$	5063 5135 5138 5149 5150 5151 5152 5153 5154 5420 5423 4106 4159
teens$	5063 5135 5138 5149 5150 5151 5152 5153 5154 4159
teeth$	4287
teleph	1314
telephone$	1297 5953 1968
telephones$	1297 5953
tell$	4728 4962 4987 405 5495 5501 5515 3399 3400 3403 5897 1259 1277 1278 4320
telling$	405 1277 1278
tells$	405 3399 3400 3403 1277 1278
temper	6203
temper$	5167 5168 4167
tempered$	4173 4174
tempers$	5167 5168 4167
temporarily$	2146
temporary$	2178
temptation$	4770
tempted$	369
ten$	619 620 621 622
tenancy$	6223 4619
tendencies$	4110
tension$	1535 4439
term$	6140
termin	2111
terrible$	2457 2464 37 2843 1123 1124 1125 1126 5875 5876 5877 5878 1607 1769 1936
territ	3837
territory$	6062
terrorise$	394 1651
terrorised$	394 1651
terrorises$	394 1651
terrorising$	394 1651
terrors$	4546
test$	5605 6149 1978 4543 4550
tested	1495
tested$	2119
testing$	5605
tests$	4550
text$	188 189 190
texted$	188 189 190
texting$	188 189 190
texts$	188 189 190
textted$	188 189 190
textting$	188 189 190
than$	4967 3018 5260 5261 5262 5263 692 709 712
thank$	4932 4933 4934 4935 4936 4937
that	4385
that$	232 2768 5056 5206 765 5753 5837 5838 5920 3769 1667 1825 4368
the$	2580 2581 2768 4994 2793 2797 5050 400 2877 550 5206 2984 3082 664 765 3227 3237 808 5585 3384 3409 5664 3465 3600 3627 3629 5857 5858 3635 3637 5880 5881 5889 3666 3764 3778 3784 3786 3795 3810 6042 3838 3896 3900 3926 4028 4082 1667 4368 4376 1985 1988 2010 2130
thef$	5977
theft	3761 5993 1340 6083 6084 6096 4011 4012 4023 4025
theft$	4779 4793 5199 5986 3770 5999 1439 6236 6237 6248 6250 2001
thefts	3826
thefts$	5985 5986 3770 6051 6236
their	3723 1294 1320 4393 1980 1997
their$	2459 2463 2476 59 66 67 69 2502 4730 105 4774 2634 4873 2729 2730 309 4971 2749 2768 5013 5017 2793 5087 5212 565 3015 5243 3019 3021 3144 3208 3209 3210 812 3372 5661 3542 3552 3626 3628 3630 5857 5858 3635 3637 3638 5869 5880 5881 3750 3778 3784 3786 1479 3912 3913 1547 1548 3979 3986 3998 1627 1639 1737 1877 1878 1912 4369 4376 1950 2102 2135
theirselves$	2430 2432 2447 2448 19 2450 2451 2452 2453 2454 25 2612 4918 4919 4921 2707 2708 2709 2710 2711 2712 2713 2714 2716 2717 4945 4946 2747 2751 322 2753 2754 4980 4981 4982 4983 4984 4985 5097 5228 5229 5230 5231 5232 5233 5234 5336 5337 5338 5339 5340 5341 5342 5343 5344 5345 5346 5347 5348 5349 3125 5356 3662 4031 4053 4054 4236 4237
them	3691 3698 3712 5959 5961 1311 6007 6013 3805 6030 3808 3809 6085 6121 4409 4461 4467 4577
them$	4658 4659 4860 4861 4862 4863 4864 4865 4866 4867 2715 2724 2725 2826 2874 493 2948 2949 2950 2951 2952 3076 5585 3376 3470 3471 3516 3517 3518 3519 3520 3521 5753 3557 3571 5826 5827 5828 5829 5830 5831 3607 5880 5881 5903 5904 3680 5937 1313 1351 6033 6045 3840 6073 1428 6086 1437 1445 6105 6108 3887 3898 4148 4339 4369 4370 4376 4486
themself$	2430 2432 2447 2448 19 2450 2451 2452 2453 2454 25 2612 4918 4919 4921 2707 2708 2709 2710 2711 2712 2713 2714 2716 2717 4945 4946 2747 2751 322 2753 2754 4980 4981 4982 4983 4984 4985 5097 5228 5229 5230 5231 5232 5233 5234 5336 5337 5338 5339 5340 5341 5342 5343 5344 5345 5346 5347 5348 5349 3125 5356 3662 3905 4031 4053 4054 4236 4237 4505 4526
themselves$	2430 2432 4658 4659 2447 2448 19 2450 2451 2452 2453 2454 25 2612 2642 4918 4919 4921 2707 2708 2709 2710 2711 2712 2713 2714 2716 2717 4945 4946 2747 2751 322 2753 2754 4980 4981 4982 4983 4984 4985 5095 5097 5228 5229 5230 5231 5232 5233 5234 5336 5337 5338 5339 5340 5341 5342 5343 5344 5345 5346 5347 5348 5349 3125 5356 5370 5771 3662 3905 4031 4053 4054 4236 4237 4505 4526
therap	3909 6144
therapist$	6134 6143
therapy$	6135 4536 4537 4556 4620
there$	876 877 878 3743
these$	550 757 761 765 5545 903 5585 3516 3517 3518 3519 3520 3521 3561 3563 3573 3574 5826 5827 5828 5829 5830 5831 5880 5881 5903 5904 3680 1457 1682 1685 4339 1912 4369 4370 4376 1985 4467
they	5914 5944 1311 1347 1355 6085 1457
they$	2468 2680 2684 2685 4963 314 400 2830 401 5056 402 403 5208 5540 5541 5542 5543 5544 3326 3327 3328 3330 3435 5664 3777 3785 3802 3840 1416 1428 6086 1437 1445 6105 6108 3887 3903 4486
thick$	773 1816 1831 1867 1872 2245
thickset$	1828 2258
thief$	5083 5084 5085 4114 4115
thieves$	5083 5084 5085 4114 4115
thigh$	6138
thighs$	6138
thin$	1828 1845 1849 2259
things$	5310 5351 5376 5377 1561
think$	4987 599 600 601 602 603 604 3131 3447 5673
thinking$	4347
thinks$	599 600 601 602 603 604 3447 5673
third$	765
thirteen$	619 620 621 622
thirty$	4875 3034 5274
this$	2768 528 765 5585 5620 3470 3471 3516 3517 3518 3519 3520 3521 5753 5826 5827 5828 5829 5830 5831 5880 5881 3657 3778 1667 1733 1825 4339 4368 4369 4370 4376 1988
thoroughly$	1905
those	6007 4461
those$	5042 550 757 3752 6013 3813 6042 6069 1685 4339 1985
though$	4819 4820 4821 4822
thought$	4897 5644 5660 3447 5673 5715 5716 5717 5718 5719 5720 5721 5722 5723 5724 3500 3501 3502 3503 3504 1329 1427
thoughts$	1476
threadbare$	1880
threat$	3801 1372 1984
threatening$	1734 2243
three	5959 6085
three$	3635 3840 1428 6086 1437 1445 6105 6108 1985 4486 2202
thresholds$	5857
threw$	339
thrill$	5022 1646
thrills$	5026
throug	1956 2019 2024
through$	5111 3135 3136 3220 5566 5586 5591 3640 1609
throw$	339
throwing$	339
thrown$	339 1553 1554
throws$	339
thug$	2235
thuggery$	2235
thuggish$	2235 2243
thugs$	6002 2235
tic$	2125
tick$	1921
ticking$	4352
tidy$	1849
tied$	1330 3858 4300
ties$	406 4090
tight$	1867 1880
tightly$	788
tiktok$	183 2613 184 2614 185 2615 186 2616 187 2617 4843 4844 4845
time	3947
time$	4729 4774 4993 2820 2822 2845 5264 5528 5529 5530 5598 5599 5600 5609 5968 4333
timed$	6029
timekeeping$	4073
timeline$	3865
times$	5610
timeta	3881 3959
timetable$	6106 6172 6184
timetables$	6106
tip	2070
tip$	1375
tipoff$	4500
tipoffs$	4500
tipped$	1375
tipping$	1375
tips$	1375
to	4385
to$	4712 4724 2503 2512 2534 2546 2564 2565 2566 2568 2598 2602 2606 2656 2657 2658 2659 2660 2663 2718 4961 2762 2808 2812 2836 2879 2882 2891 2907 2956 2976 2981 2996 2997 2999 3102 3118 5418 3252 5481 5482 5483 5493 5512 3297 3298 3324 5574 5587 3416 3417 3418 5672 5678 5679 5680 3468 3469 5714 3515 1112 3550 3598 3658 5893 3669 3670 3692 3696 3700 1274 3733 3742 3747 3756 3759 3760 3781 3791 3792 3800 3823 3847 1426 1443 3897 3907 3921 3928 3933 6162 3954 4003 6235 4015 1592 4072 4317 4319 4322 4338 4340 4369 4382 4457 2065 4639
toarso	6083
toburg	6083
tocrim	6083
todama	6083
todeal	6083
todiso	6083
toe$	5453 1662
togang	6083
tokenistic$	1659 2265
told$	4707 4708 2541 4902 4909 5500 5506 5511 5514 5520 5568 5569 5570 5571 5572 3399 3400 3403 5750 1312 1448 3892
tolerance$	4452
tone$	5440 4284
tones$	5440 4284
too$	2988 2989 5293 746 747 748 3619 3620 3621 3622 3667 1238
tooffe	6083
took	2132
took$	27 102 103 182 235 3460 1041 3480 1060 1482 1484 1604 1636 4067
toolki	4448
tooth$	4287
top	6097
top$	5455 5469 5470 5471 6032 6069 1452 4305 4310 4312 1985 1990 1992
topless$	2621
tops$	5455 5469 5470 5471 4305 4310 4312
torment$	394 1651
tormented$	394 1651
tormenting$	394 1651
torments$	394 1651
tormentted$	394 1651
tormentting$	394 1651
torn$	1873 1880
torobb	6083
toshoo	6083
tostab	6083
tosupp	6083
total$	838 1256 1911
totally$	1902 1905
tothef	6083
touch$	4712 5565 5762
touched$	4676 4886
tough	1449
tough$	452 453 454 455 456 457 763 3879 1849 2023 2254
toughe	1449 2024
tougher$	3879 2023
touret	2085
tourette$	4515
tourettes$	4515
toward	1363 1425 2019
towards$	2568 2808 2812 5091 2907 2953 5980 4593
town$	3825 3866
toxic$	410 411 412 1677 2245
trace	5935 1292 5956
trace$	5965
traced$	6109
traces$	5965
track	1292 6022 1455
track$	3720 5958 5965 5967 3830 3860 1431 1455 4478
tracke	1292 5949 3744
tracked$	5966 5969 3860 1431 6109 1962
tracki	1292
trackie$	4305
trackies$	5469 5470 5471 4305 4310
tracking$	3860
tracks	1292
tracks$	5965 3860
tracksuit$	5469 5470 5471 4305 4307 4310 2261
tracksuits$	5469 5470 5471 4305 4307 4310 4437 2261
trade$	204 213 2643 214 215 216 1624
traded$	204 213 2643 214 215 216 1624
trader	3888
traders$	6113
trades$	204 213 2643 214 215 216 1624
trading$	204 213 2643 214 215 216 1624
traffic$	154 155 156 1613 4398
trafficced$	154 155 156 1613
trafficcing$	154 155 156 1613
trafficed$	154 155 156 1613
trafficing$	154 155 156 1613
trafficking$	154 155 156 1613
traffics$	154 155 156 1613
trail	1466
trail$	1308 3896
trailed$	1308
trailing$	1308
trails$	1308
trainer$	4305
trainers$	4860 4861 4862 4863 4864 4865 4866 4867 5469 5470 5471 4305 4310
training$	4018 4030
transmitted$	4542
trap$	1690
trauma$	6225 2126
traumatic$	4513
travel	6110
travel$	4759 4760 4888 1636 4067
traveled$	1636 4067
traveling$	1636 4067
travelled$	1636 4067
travelling$	4767 4888 1636 4067
travels$	1636 4067
trawl	1301
trawl$	1440 4412 2315
trawled$	1440
trawles$	1440
trawling$	1440
trawls$	1440
treated$	1350 3911 1503 2079
treatm	4548
treatment$	6135
trendy$	1880
trial$	4628
tricky$	452 453 454 455 456 457 5171 5172 5173 5174 5175 5176 5177 4171
tried$	5535 5653 3432 4345
trouble$	4783 2696 2697 4923 4924 4925 4926 5026 5033 5199 3320 5546 3322 5606 3454 5685 5686 5687 1535 1561 4068 1669 1670 1671 4160
troubled$	5660 3447 5673 3455 5706 1729 1825
troublemaker$	2236
troublemakers$	5199 2236
troublemaking$	2236
troublesome$	2245
truancy$	2228
truant	2408
truant$	4728 4771 5083 5084 5085 5601 5602 5603 4114 4115
truanted$	2228
truanting$	2228
truants$	5083 5084 5085 4114 4115
true$	1120
trust$	5107 5495 5501 5515 5536 5537 5538 5539 5549 5582 5583 5584 3435 5885 4320 4327 1950
trusted$	4912 4913 4914 4915 3140 5568 5569 5570 5571 5572
trusting$	3360
try$	5495 5501 5515 5535 5582 5583 5584 5595 4320 4327 4345
trying$	5582 5583 5584 6076 4327 4347
tryings$	6076
tubby$	2259
tumour	3904
tumour$	6129
turf	3837
turf$	6062
turn$	138 139 2764 2766 824 825 3273 3279 3284 3293 5521 5522 1157 1163 1164 1165 5895 6117 3893
turned$	138 139 3207 3212 824 825 5485 5486 5487 5488 5489 5490 5491 5492 1157 1163 1164 1165 1190 4371
turning$	138 139 824 825 1157 1163 1164 1165
turnned$	138 139
turnning$	138 139
turns$	138 139 824 825 3321 1157 1163 1164 1165
twelve$	619 620 621 622
twenty$	4875 4876 5247 3034 615 5274 3050 5276
twice$	2649 4879 5315 2146
twists$	4297
two	5959 6085
two$	3635 3840 1428 6086 1437 1445 6105 6108 1768 1985 4486 2202
twoc	4023
twoc$	6248
ugly$	2259
unable$	325 326 327 328 329 331 348 461 462 463 464 465 1502 1524 4335
unacceptable$	5126 5127 5128 5129 5130 5131 1734 2265
unacceptably$	2265
unacco	2185
unaccompanied$	4615
unambitious$	2245
unauthorised$	2152
uncaring$	2245 2265
uncle	6191 3977 6204 6208
uncle$	1531 6202
unco$	1725 1920
uncomfortable$	6120
unconscious$	2397
uncontrollable$	1729 4335 2245
uncooperative$	2241 2265
uncorr	1264
uncorroborated$	3694
under	1488 2207
under$	201 416 3220 963 3634 3918 1492 4013 1584 1974 2072
underage$	1620 1625
undercover$	2279
underdressed$	2259
understand$	47 48 4987 2770 2771 2772 2773 2774 2775 2776 2777 2778 2779 2780 2781 5536 5537 5538 5539 1305 1448 1490
understands$	1448 1490
understood$	5619 1329 1427
undert	1291
underweight$	4551 2259
underwent$	2386
undesirable$	5039 5040 5041 1649 1729
undesirables$	5039 5040 5041
undisciplined$	2245
undoubtedly$	957 4336 2264
unempl	6203
unengaged$	2241
unfazed$	2254
unfit$	1111
unforgivable$	2265
unforgivably$	2265
unfounded$	1656
ungovernable$	2245
ungrateful$	2245
unhealthy$	2464 37 410 411 412 1607 1677
unhelpful$	2265
uniform$	5451 4303 4305
uniforms$	5451 4303 4305
uninterested$	1896 4335 2245 2265
unironed$	1873
unit	3702 3831 6142
unit$	3435 5885 5925 5927 5932 5933 5934 3710 3711 3740 6000 6056 6075 3851 6087 3877 6155 6181 6197 6244 4574
units$	4457
unkempt$	2259
unknow	5949
unknown$	2626
unlawful$	4786
unless$	1382
unlikeable$	2245
unlovable$	1729
unmanageable$	5126 5127 5128 5129 5130 5131 1729 4160 2245
unmotivated$	2245
unnecessary$	2457
unpleasant$	6120 2245
unpredictable$	5126 5127 5128 5129 5130 5131 1734 2243
unprepared$	1889
unprofessional$	2265
unprofessionally$	2265
unquestionably$	2264
unreachable$	4335 2241
unreliable$	4335 2245 2265
unrepentant$	2245
unresponsive$	2241
unruly$	1667 1729 1734 1825 2245
unsafe$	4655 4656 4672 2464 37 4786 1605 1607
unsavoury$	5039 5040 5041 1729
unshockable$	2254
unstable$	4194 4195 2245
unsubstantiated$	1656
unsuitable$	5042 1649
unsupervised$	1779
unteachable$	1729
untidy$	1868
until$	5963 1382 4646
unto$	2870 2872
untrue$	5624
untrustworthy$	4335 2245 2265
unusual$	1849
unusually$	1794
unwanted$	2703
unwashed$	1868 1873 2259
unwilling$	325 326 327 328 329 331 350 461 462 463 464 465 1239 1889 4332 4335
unwillingness$	461 462 463 464 465
unwise$	2464 37 306 1607 1642
up$	4680 4746 2647 2750 4989 2825 5051 441 2924 2925 5156 3008 3020 5248 5280 3068 3085 5350 5402 3194 5438 5444 5457 5475 5497 5498 5503 5504 5508 5509 5517 5518 5525 5526 5527 5626 3540 3551 5781 3588 3591 3592 5849 3633 3782 3794 6071 6074 6189 6206 6207 1585 4166 4248 4309
update$	1277
updateing$	1277
updates$	1277
upon$	2693 2694
ups$	5258 5269 5286 5359
urchin$	2235
urchins$	2235
urgency$	5909 5910 5911 5912 4384
us$	4766 5382 3557 1442
use	1425 1565
use$	4712 4728 4757 4987 5495 5501 5515 3357 1270 6159 4320
used	1425 1497
used$	4676 4905 443 686 1189 1273
useful	1425 1956
useful$	5926 1396
useless$	1897 2245 2265
user$	5076
userna	3881
usernames$	6106
users$	5076
uses	1497
using	1497 1565
using$	444
usual$	3674 1675
utter$	838 1257
utterly$	3415 1150 1902 1905
vaccin	2393
valuab	1956
value	4385
value$	1270 2026
values$	5189 4202
van$	4391
vandal$	5083 5084 5085 4114 4115 2235
vandals$	5083 5084 5085 4114 4115 2235
vans$	4391
vape$	6153
vapes$	4860 4861 4862 4863 4864 4865 4866 4867 6153
variable$	5121 5122 5123 5124
vehicl	5964
vehicle$	4023 1968 1975
verbally$	1745
versed$	3040
very$	654 3236 3427 1794 1810 2121
vest$	4305
vests$	4305
vicious$	2243
victim$	2790 419 5134 5372 5373 5374 5375 1569 1771
victimisation$	4956 4957
victimise$	1250 1251 1252 1253
victimised$	1250 1251 1252 1253
victimises$	1250 1251 1252 1253
victimising$	1250 1251 1252 1253
victims$	299 4995 4996 4997 4998 4999 5000 5001 5002 5003 5004 5005 5006 418 5134 5372 5373 5374 5375
video$	4846 5957
videos$	4846
view$	5981 4375
views$	4375
vindictive$	2243
violen	6127 6203 6229
violence$	4779 4793 2696 2697 514 515 5199 3831 3850 1421 6077 6078 3862 1434 3873 1447 1451 1535 4068 4090 2010 4610 2181
violent$	5126 5127 5128 5129 5130 5131 5199 1678 1734 1990 2243
virtually$	624 3054 625 626 627 628 631 632 633 634 679 680 1795 1804
visibility$	6064
visible$	3879 4301 2061
visit	1565 4448 4455
visit$	2972 6006
visited$	5750
visiting$	4767
visitor$	6134
visits	1562
visits$	2972 5950
visual$	2097
vital$	3635
vodka	3908
vodka$	6133
voice$	4375
voices$	4375 4521 4522 4523
volatile$	5126 5127 5128 5129 5130 5131 1734 2243
volition$	4714 4715 4716 4717 4718 4719 4720 4721 4889 4890 4066
volume	1391
voluntarily$	4889 4890 4065 4066
vomit$	6130
vote$	122 123
voted$	122 123
votes$	122 123
voting$	122 123
vulnerabilities$	2739 310 311
vulnerability$	4956 2739 310 311 4995 4996 4997 4998 4999 5000 5001 5002 5003 5004 5005 5006
vulnerable$	4657 4672 5372 5373 5374 5375 5405 5406 5407 4241 1825
wag$	1617
wagging$	1617
wags$	1617
waited$	4371
waitin	1495
waiting$	1480 1499 2106
walk	6110
walk$	4892 4893 4894 4895 4896 4962 1105 1106 5895
walked$	2537 2679 2686 1105 1106 4371
walking$	4767 1105 1106
walks$	1105 1106
wall$	3874
wannabe$	1661 2235
wannabes$	2235
want	3715
want$	2835 5278 5357 3159 730 731 732 829 5536 5537 5538 5539 5555 5556 5557 3387 1038 5926 6076 1477
wanted$	4951 829 5619 1039 1284 1477 1581 1597
wants$	5357 829 5555 5556 5557 3387 6076 1477
ward	6142
warden	3707 3708 3709 1280 1281 1310 3888 1462
warden$	5932 5933 5934 3710 3711 3740 1430 6113 1463
wardens$	5050 5201 5202 5932 5933 5934 3710 3711 3740 1358 1430 6113 1463 4082
warn$	1375
warned$	4707 4708 2484 55 56
warning$	4704 1185 1186 1187 1188 5860 5861 5880 5881 6041 3955 4083 4375 4376 1970 4634
warnings$	4704 1185 1186 1187 1188 5860 5861 5880 5881 6041 4083 4375 4376
warrant$	723 6012 4445 2313
warrants$	4445 2313
was	1350 2090
was$	54 71 72 141 288 289 413 420 421 422 423 424 425 426 427 459 2896 2901 487 501 502 503 504 505 506 624 3054 625 626 627 628 631 632 633 634 5420 5423 3241 3264 3387 984 985 5725 3512 1151 3614 3615 3650 1228 1229 3741 3754 3811 1481 1683 1684 1715 1719 1730 1731 1741 4256 4300 1949 4416 2051 2098 2103 2109 2110 2121 2146 2148 2149 2182 2186 2194 2199 2201 2202 2206
wash$	1196
washed$	1196
washes$	1196
washing$	1196
waste$	338
wasted$	338
waster$	2235
wasters$	2235
wastes$	338
wasting$	338
watch	1466 1971
watch$	5469 5470 5471 3720 5958 1308 5967 6006 1419 3860 6117 3896 1572 4305 4310 4478
watche	3744
watched$	5756 5757 5960 1308 5969 3860 6103 6109 1572
watches$	5469 5470 5471 4305 4310
watching$	1308 3860 1572
watchlist$	4401
watchlists$	4401
watchs$	1308 3860
water$	3990
wave$	4479
wavy$	1868
way$	4683 2986 3238 809 810 811 3247 3248 3315 5822 1237 4035
ways$	4683 5207 5265 5310 5597 4035
wayward$	1729 4160 1825
we$	3369 3370 3371 1234 1358
weak$	5121 5122 5123 5124 470 1123 1124 1125 1126 5875 5876 5877 5878 1753 1754 1936 1958
weapon	5913 5984 6095 6249
weapon$	5973 5988 5989 6248 2055
weapons$	4779 1275 5973 5988 5989 2055 2310
wear	1590
wear$	4892 4893 4894 4895 4896 789 794 800 801 802 803 804 805 806 1869 1875
wearing$	789 794 800 801 802 803 804 805 806 1590 1869 1875
wears$	789 794 800 801 802 803 804 805 806 1869 1875
weary$	4216
weed	4029
weed$	4812 4813 4814 4860 4861 4862 4863 4864 4865 4866 4867 3927 6153 6254 4043
week$	5598 5599 5600 4622
weekend$	6133
weeks$	4622
weighed$	2396
weight	3909 3934 6160
weight$	6134 6159 4552
welfare$	4663 2439 4684 4685 4686 4687 4688
well$	5115 547 548 557 610 691 708 711 777 782 1829 1842 1850 4304
wellbe	3934
wellbeing$	4663 4684 4685 4686 4687 4688 4973 4974 6159
went$	4709 134 135 136 137 138 139 167 168 169 2609 371 1210 1491 1585 1635 1636 4067 2184
were	5949 1350
were$	2471 54 71 72 141 288 289 413 420 421 422 423 424 425 426 427 459 487 501 502 503 504 505 506 5205 624 3054 625 626 627 628 631 632 633 634 762 3264 3387 984 985 5725 1151 3615 3650 1228 1229 3741 3754 3804 1683 1684 1715 1719 1730 1731 1741 4256 4300 1949 4416 2051 2146 2186 2194 2199 2206
wet$	1496
wets$	1496
wetting$	4547
what$	2726 2727 5206 2983 5212 5376 5377 5858 5880 5881 3849 4070 4376
whatever$	5351 5368
whatsapp$	183 2613 184 2614 185 2615 186 2616 187 2617
whatsoever$	5725
wheel$	5768
wheelchair$	2355
when	4393
when$	5963 5968
whenever$	5963
where	4393
where$	1318 3861
wherea	3722 1422 3852 3853 1454
whereabouts$	5947 5948 3884
which	4385 4393
which$	5978 6079 6085 3872 3885
while$	5758
white$	765 785 1824 1825 1846 1853 4305 1880
who	5913 5931 5978 6079 6085 3872 3885 4393
who$	2650 2651 313 5038 5043 5205 5420 5423 1286 3719 3725 1313 1333 1343 3776 1351 3861 6090 3886 4256
whole$	3576 3578 1667
wholly$	1902 1905
whom	6079 6085 6097
whom$	5941 5998 1351 3861
why$	307 308
wicked$	1676
wider	1320
wider$	3750
wife$	6187 6219
wild$	1667 1676 4133 4134 4135 4160 1847 1868 2245
wilful$	2265
wilfully$	179 1953 2265
will$	351 681 701 713 716 839 840 841 842 843 844 845 846 850 851 866 870 871 872 3314 5551 5552 5553 5554 3340 3364 3365 3368 3387 5614 5615 967 968 3701 1274 3733 3798 1426 1894 1906 2065
willed$	4183
willing$	3256 3258 1266 1634
willingly$	4889 4890 236 4065 4066 1637
willingness$	3349 5575 5576 5577 5578 5579 5580
wind$	395 396 3301
winding$	395 396
winds$	395 396
winter$	4798 4799
wiry$	1828
wise$	551 552 589 763 4212 4217 4218 1793 1805
wiser$	2464 588 589
wish$	3349 5575 5576 5577 5578 5579 5580 6076
wished$	1477
wishes$	1477 4375
wishs$	6076
with	6034 4024 2024
with$	4732 4735 4740 4772 2553 2554 2558 4854 2630 2632 2652 2705 2706 2814 2817 5048 2836 5108 5112 5118 5119 5125 2953 5182 531 5197 2973 2976 561 3126 3127 3128 5420 5423 789 5513 5550 5588 1067 5870 3692 3716 5950 3751 5980 1485 3966 6201 1593 4078 1770 1869 4457 4498 2133 2143 4605 4635
withar	6083
withbu	6083
withcr	6083
withda	6083
withde	6083
withdi	6083
withga	6083
withheld$	4383
within$	2944 3758 3901
withof	6083
without$	436 5336 5337 5338 5339 5340 5341 5342 5343 5344 5345 5346 5347 5348 5368 741 876 879 3323 922 1068 1069 3524 1516 1900 1901 1917 1933
withro	6083
withsh	6083
withst	6083
withsu	6083
withth	6083
woeful$	2265
woefully$	2265
woman	4026
woman$	5254 3037 5285 5290 5291 5292 650 5307 5308 5309 5313 661 662 5335 6251 4225
women$	5247 5254 5257 3035 5266 5268 5283 5290 5291 5292 661 662 5362 5454 4225 4234
won$	325 326 327 328 329 331 340 852 853 854 855 856 3311 1890 1907
wont$	852 853 854 855 856 1890
wool$	4230
woolly$	2265
word$	5863
wore$	4892 4893 4894 4895 4896 789 794 800 801 802 803 804 805 806 1869 1875
work	4448
work$	42 44 45 2514 4782 145 146 147 148 149 150 151 152 153 4987 5088 2883 2893 5159 2957 2992 5477 5495 5501 3288 5515 3325 5565 5582 5583 5584 5589 5740 1322 1749 4320 4327 4366
worked$	145 146 147 148 149 150 151 152 153 5568 5569 5570 5571 5572 1586 4328
worker	6142
worker$	4858 3435 5885 4004 6242 4645
workers$	4858 2768 5178 5217 5218 5219 3435 5885
working$	145 146 147 148 149 150 151 152 153 2894 5582 5583 5584 4327 2163
works$	145 146 147 148 149 150 151 152 153 4328
workshop$	42 44 45
workshops$	42 44 45
workshy$	2245
world$	5265 1786 1787
worldly$	589 1788 2250
worn$	4897 4912 4913 4914 4915 5955 3732 4300
worr	1504 1528 1578
worried$	3647
worries$	5018 5019 5020 5021 4375
worry$	4375
worrying$	5126 5127 5128 5129 5130 5131 1732 1734
worse$	5360 5361 4239
worst$	2728 1990
worth$	5009
worthless$	2245
would$	261 2737 407 428 5278 857 858 859 870 871 872 3340 3387 5614 5615 967 968 3701 1274 1891 1894 1906
wouldn$	857 858 859 1891
wound$	395 396
wrap	6249
wraps$	5102 4043 4148
wreak$	1710
wreaked$	1711
wreaking$	1709
wrist$	6138
wrists$	6138
writ	4595
write$	1171 1424 1455 6179 1695 1696
writing$	1174 1424
written$	1152 1173 1525
wrong$	2464 2465 37 2525 2526 2527 4783 5037 5039 5040 5041 1607 1650
wrote$	1172
y$	5304
year	3957
year$	2653 5259 3045 767 770 772 6178 3957 6182 4622
years$	5244 5245 5246 5316 5317 5318 4622
yet$	1245
yield	1956
yjs	4016
yjs$	6241 2215
yob$	2235
yobbish$	1734 2235
yobbo$	2235
yobbos$	2235
yobs$	2235
yoi$	2424
yos	4016
yos$	6241 2215
yot	4016
yot$	6241 2215
young	4026
young$	105 399 2839 5135 2914 2915 5149 5150 5151 5152 5153 5154 512 513 2945 3026 3187 3188 3189 3190 3191 3192 765 5420 5423 3333 3407 3589 3590 3599 3643 3681 3683 3691 3712 3738 1311 1347 6007 1355 6013 3805 3808 3882 6121 6251 1625 1678 1681 1685 4159 4204 1801 1824 4409 1985 4461 4467 2183
younger$	3988 4042
youngers$	5996
youngster$	5135 5149 5150 5151 5152 5153 5154 4159
youngsters$	5135 5149 5150 5151 5152 5153 5154 4042 4159
youth	2211
youth$	5135 5138 5149 5150 5151 5152 5153 5154 765 5420 5423 5426 5427 3706 1319 4016 1587 1678 4110 1681 4159 4255 1826 1985 2202 2211
youths$	5063 5135 5138 5149 5150 5151 5152 5153 5154 5420 5423 1319 4110 4159 1826 2256
yp	3691 3698 5944 5959 5961 3738 5964 1311 6007 6013 3809 6121 1505 1514 1533 3965 6218 1579 4409 4436 4461 4577
yp$	1655
yp1$	1654
yp2$	1654
yp3$	1654
yp4$	1654
yp5$	1654
yp6$	1654
yro$	2422
zero$	919 3490 1954 2022
