2435 2230 1606

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

0 0 1 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 7 7 8 8 9 9 9 11 13 14 17 17 17 17 18 20 20 20 21 23 23 23 23 24 24 25 25 26 27 27 28 28 28 29 29 30 30 30 31 31 32 32 32 32 32 32 32 32 33 33 34 35 36 36 37 37 37 37 37 37 37 37 37 37 37 37 37 37 37 37 37 37 37 37 37 37 38 38 38 38 38 38 38 39 39 40 40 41 41 41 41 41 41 42 42 42 43 44 44 44 44 44 44 45 45 46 46 46 46 47 47 47 48 48 48 49 49 49 49 50 50 51 53 53 54 54 55 55 55 56 56 56 56 56 56 57 57 57 58 58 58 59 59 59 59 60 60 60 60 61 61 62 62 62 62 62 62 62 62 62 63 64 64 66 70 70 70 70 70 71 71 71 72 73 73 73 73 73 73 73 75 77 78 82 83 85 87 87 87 87 87 87 87 87 88 88 88 88 92 93 93 94 94 96 96 96 97 99 99 99 99 99 99 100 101 104 104 105 106 106 106 106 106 107 107 107 107 107 107 107 107 108 108 108 108 108 108 108 109 109 109 109 110 110 111 112 112 113 113 114 114 115 116 116 117 117 118 119 120 120 120 120 120 120 121 121 121 121 121 122 122 123 123 125 125 126 126 127 127 128 130 131 132 133 134 134 135 136 137 138 139 139 139 140 141 141 142 142 143 144 144 145 146 146 147 147 147 147 147 147 147 147 147 148 148 148 150 150 150 151 152 153 153 153 153 153 153 153 153 153 153 153 153 154 154 154 154 154 154 154 154 154 154 154 155 155 155 155 157 157 158 158 160 160 160 160 160 160 160 161 161 161 161 161 161 164 164 164 165 165 166 167 167 167 169 170 172 173 174 174 175 175 176 176 176 182 183 186 187 192 192 195 195 195 196 197 198 203 204 204 204 205 205 205 205 205 205 205 205 206 206 206 207 208 208 208 208 211 213 213 213 213 214 214 217 217 217 220 220 221 221 221 221 222 222 222 222 222 222 224 225 225 227 227 227 227 227 228 228 228 228 229 230 230 230 230 230 230 231 231 233 233 233 233 234 234 234 235 235 235 235 235 235 235 235 236 236 236 236 236 236 237 238 238 238 238 238 238 242 242 242 242 243 245 245 246 246 248 248 248 248 248 248 248 249 249 249 250 250 254 257 258 260 260 261 263 266 268 268 268 269 269 269 272 273 274 274 275 275 276 282 283 285 286 288 289 290 291 292 292 292 293 294 295 295 295 296 298 298 298 298 300 300 300 301 301 301 301 301 301 301 302 302 303 304 305 305 306 307 308 310 310 311 312 312 312 312 312 312 312 313 313 313 313 313 313 314 314 314 314 315 316 318 318 318 318 318 319 319 319 320 320 320 320 321 322 322 322 322 322 322 322 322 322 322 322 323 324 324 325 327 327 327 327 327 328 328 328 329 330 330 332 333 334 334 334 335 336 336 336 336 336 339 339 339 340 340 340 341 341 341 341 341 342 342 342 344 345 345 345 346 346 348 348 348 348 348 348 348 348 348 348 348 348 348 349 352 354 354 354 355 355 356 357 357 357 358 358 359 361 361 362 363 363 364 364 364 364 365 365 365 365 366 366 367 368 368 368 368 368 369 369 369 369 370 370 370 371 371 372 372 372 373 373 373 373 373 374 374 374 375 376 376 376 377 378 378 379 380 380 380 380 380 380 381 381 386 386 386 386 387 387 389 389 393 393 393 397 398 398 398 398 402 403 405 406 407 410 410 410 411 413 415 415 415 416 417 418 419 419 419 420 420 420 420 420 420 420 421 422 422 422 422 423 424 425 425 425 427 427 428 428 431 432 432 434 435 436 436 436 437 438 438 438 438 439 439 439 439 440 441 442 442 442 442 442 442 443 443 443 443 443 443 444 444 444 444 444 445 445 445 446 446 446 446 446 446 447 449 450 450 451 451 451 452 452 453 454 454 454 454 456 457 457 457 457 458 458 458 458 458 459 459 459 460 461 461 462 462 462 462 463 463 463 463 464 465 465 465 467 467 468 468 468 469 469 469 469 469 470 471 471 471 471 471 471 471 472 474 474 474 475 475 475 475 476 476 476 476 476 476 476 476 478 480 480 480 481 481 481 482 484 484 484 484 485 485 485 487 487 488 488 488 488 488 489 489 489 490 490 491 491 491 491 491 492 493 496 497 497 497 499 500 500 500 501 502 503 503 504 505 505 505 505 506 506 506 506 506 507 507 507 507 507 507 507 508 508 508 508 509 510 510 510 510 510 510 510 511 511 512 512 512 512 513 513 513 513 513 513 513 513 513 513 513 513 513 513 513 513 513 513 513 514 514 514 515 515 515 516 516 516 516 517 518 518 519 519 519 519 520 521 521 521 521 521 521 521 522 523 523 524 524 524 524 524 525 525 525 525 525 525 525 526 526 526 527 528 528 528 528 528 528 528 528 528 529 529 530 531 531 532 532 532 532 532 534 534 535 536 536 536 537 537 537 537 537 537 537 537 537 537 537 537 538 538 538 538 539 539 539 539 539 539 539 539 539 539 539 539 539 539 539 539 539 539 539 539 539 539 540 541 542 543 543 543 543 543 544 545 545 545 545 545 546 546 546 547 548 549 551 551 552 552 552 552 552 552 553 553 553 554 554 555 555 555 557 557 557 557 558 558 558 558 559 559 560 561 562 564 565 566 567 568 569 570 571 571 574 575 576 577 578 579 579 580 580 580 580 580 581 582 582 582 582 583 584 584 585 587 587 589 590 591 591 592 592 593 594 595 596 598 598 599 599 601 601 601 601 602 602 603 603 603 603 604 604 604 604 605 606 607 608 609 610 611 619 623 624 625 626 627 628 629 630 631 633 637 638 639 640 641 642 643 644 645 646 647 648 649 650 652 656 658 659 660 662 666 671 672 675 677 678 681 682 683 684 686 691 693 694 696 697 699 700 701 702 704 705 707 712 714 715 720 721 727 729 731 732 735 740 741 742 744 745 746 747 749 753 754 755 756 758 759 761 763 764 765 766 771 773 777 778 779 780 781 787 789 797 799 801 802 806 807 808 813 814 816 818 821 822 823 824 825 827 828 830 831 832 833 834 836 837 838 839 840 841 842 846 847 848 849 850 851 852 853 854 855 856 857 859 861 862 863 864 867 868 869 870 871 873 874 875 876 877 878 879 880 881 882 884 885 886 887 888 889 890 891 893 894 895 896 897 898 901 902 903 904 905 906 907 910 911 913 914 917 919 920 921 922 923 924 925 926 927 928 929 930 931 932 933 934 936 937 938 939 940 941 942 943 944 947 950 972 973 974 983 989 992 996 1000 1003 1005 1006 1008 1011 1012 1015 1059 1062 1063 1071 1075 1076 1095 1099 1100 1101 1106 1107 1114 1121 1128 1130 1131 1136 1157 1161 1162 1164 1165 1166 1172 1175 1179 1181 1186 1188 1194 1196 1202 1203 1209 1210 1219 1221 1222 1223 1224 1226 1229 1234 1235 1236 1237 1238 1239 1241 1242 1243 1244 1246 1247 1249 1251 1252 1255 1256 1257 1260 1261 1267 1270 1271 1272 1273 1275 1276 1277 1280 1282 1283 1285 1286 1287 1288 1289 1296 1297 1300 1302 1303 1304 1305 1306 1307 1308 1309 1310 1315 1316 1317 1318 1319 1320 1321 1322 1323 1333 1342 1344 1348 1352 1354 1356 1359 1360 1364 1367 1371 1373 1374 1376 1377 1379 1382 1383 3 3 10 12 14 15 21 22 35 38 51 52 57 62 64 68 69 74 76 78 79 83 84 85 86 89 90 91 92 93 93 95 97 102 103 104 105 117 124 125 129 136 149 154 156 159 162 163 166 168 170 171 174 175 175 177 178 179 181 184 187 189 189 189 189 189 190 191 193 193 193 193 193 193 193 194 195 198 201 202 203 204 204 205 206 207 209 210 212 212 212 212 212 212 212 212 212 212 212 213 214 214 214 214 214 214 214 214 214 214 214 214 215 216 217 218 219 220 221 223 223 223 223 223 223 224 226 232 236 238 239 240 241 242 243 244 245 247 247 247 248 251 251 251 251 253 255 256 258 258 258 258 258 258 258 258 258 258 258 258 258 258 258 258 258 258 258 258 259 260 262 263 265 265 267 268 269 270 271 277 279 284 284 284 284 284 284 284 284 297 299 299 309 317 324 326 327 328 331 337 338 343 345 346 347 350 351 353 358 360 376 379 382 384 384 384 384 384 384 384 384 384 384 387 389 390 392 393 394 395 395 396 398 398 398 398 398 398 398 398 398 398 398 398 398 399 400 401 402 403 404 406 407 408 408 408 408 408 408 408 408 408 408 408 408 408 409 410 411 412 414 415 418 419 420 421 423 423 424 425 426 426 426 426 426 426 431 433 436 444 445 448 455 466 470 473 474 476 477 479 479 483 485 485 486 490 494 495 497 498 499 500 503 504 513 517 523 525 533 535 535 535 535 535 535 535 535 535 535 535 537 537 537 537 537 538 543 550 551 552 559 563 572 573 579 584 585 586 587 588 590 597 600 604 612 614 620 632 634 655 657 661 663 664 665 668 669 670 673 674 676 679 680 685 687 688 689 690 692 695 698 703 706 708 709 710 711 713 716 717 718 719 722 724 725 728 734 736 737 738 739 748 750 751 757 760 762 767 768 769 770 772 775 776 782 783 784 785 786 791 792 793 794 795 796 798 800 803 804 805 809 810 811 812 815 817 819 820 826 829 835 843 844 845 858 860 865 866 872 883 892 899 900 908 909 912 915 916 935 945 946 952 953 954 964 976 977 982 985 987 993 997 998 999 1004 1010 1013 1014 1016 1018 1019 1021 1027 1029 1030 1039 1040 1043 1047 1048 1054 1055 1056 1057 1060 1061 1066 1067 1068 1072 1073 1074 1078 1080 1081 1097 1098 1103 1105 1108 1112 1115 1117 1123 1125 1126 1129 1132 1133 1134 1137 1139 1140 1141 1142 1143 1148 1153 1154 1156 1158 1159 1167 1168 1170 1171 1173 1174 1176 1178 1180 1184 1185 1189 1190 1191 1192 1195 1198 1199 1204 1205 1206 1207 1211 1212 1213 1214 1215 1216 1217 1218 1220 1227 1228 1231 1232 1233 1240 1245 1248 1250 1253 1254 1258 1259 1262 1266 1268 1278 1279 1281 1284 1290 1291 1292 1293 1294 1295 1298 1299 1301 1311 1312 1313 1314 1324 1325 1327 1328 1329 1331 1332 1335 1336 1337 1338 1340 1345 1346 1347 1349 1350 1351 1355 1361 1363 1365 1366 1370 1372 1378 1380 1384 16 19 65 67 80 81 98 180 185 188 189 193 199 200 212 219 223 247 251 252 258 264 278 280 281 284 287 299 383 384 385 388 391 395 398 408 426 429 430 479 535 537 556 613 615 616 617 618 621 622 635 636 651 653 654 667 723 726 730 733 743 752 774 788 790 918 948 949 951 955 956 957 958 959 960 961 962 963 965 966 967 968 969 970 971 975 978 979 980 981 984 986 988 990 991 994 995 1001 1002 1007 1009 1017 1020 1022 1023 1024 1025 1026 1028 1031 1032 1033 1034 1035 1036 1037 1038 1041 1042 1044 1045 1046 1049 1050 1051 1052 1053 1058 1064 1065 1069 1070 1077 1079 1082 1083 1084 1085 1086 1087 1088 1089 1090 1091 1092 1093 1094 1096 1102 1104 1109 1110 1111 1113 1116 1118 1119 1120 1122 1124 1127 1135 1138 1144 1145 1146 1147 1149 1150 1151 1152 1155 1160 1163 1169 1177 1182 1183 1187 1193 1197 1200 1201 1208 1225 1230 1263 1264 1265 1269 1274 1326 1330 1334 1339 1341 1343 1353 1357 1358 1362 1368 1369 1375 1381

12 14 8 9 10 10 10 10 4 6 4 5 5 6 7 7 7 5 6 6 6 7 8 3 10 4 3 4 3 5 7 6 6 4 5 6 6 4 3 4 4 4 16 18 11 12 5 7 8 10 11 11 14 16 13 14 14 5 6 7 8 10 8 8 8 9 7 3 4 4 3 4 4 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 3 4 4 4 5 5 3 4 4 4 8 9 9 9 9 9 4 4 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 5 5 6 4 5 6 7 7 4 3 3 3 3 5 3 3 3 7 8 8 8 9 10 9 10 11 11 11 11 12 4 5 4 4 5 4 4 4 4 3 3 3 3 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 3 6 3 3 3 4 6 7 7 7 7 7 7 8 7 8 8 8 3 8 8 4 5 8 10 10 7 3 4 4 4 4 5 3 3 10 10 3 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 8 7 7 4 5 5 6 10 12 9 6 8 4 6 4 4 3 3 4 3 4 3 3 5 5 5 5 5 5 5 4 5 7 6 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 4 5 3 3 9 3 4 5 5 4 5 7 5 5 5 5 5 6 8 8 7 7 6 6 6 6 6 7 6 6 7 7 4 5 5 3 4 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 4 5 6 7 5 6 6 6 6 6 6 3 4 4 4 4 4 6 7 7 4 5 4 8 9 9 3 4 3 3 4 4 4 5 5 6 6 3 7 5 3 3 4 3 3 3 3 3 3 5 7 7 7 14 14 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 3 4 4 4 4 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 3 4 4 4 4 11 12 12 12 6 17 18 18 18 19 18 10 11 4 5 5 5 3 4 4 4 4 5 5 5 5 5 5 6 6 7 6 6 6 3 9 9 9 9 9 9 3 3 3 4 4 3 3 4 5 9 9 9 9 9 10 10 3 4 4 3 4 4 3 3 3 4 4 5 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 3 4 8 3 4 4 5 6 6 4 5 6 7 7 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 3 5 3 6 4 5 6 4 3 9 10 4 11 12 12 12 12 12 12 7 8 8 8 8 9 6 7 7 7 4 5 4 5 5 5 6 8 9 9 4 5 5 4 4 8 9 9 9 9 10 10 9 9 9 9 3 5 5 5 7 7 8 7 7 4 4 5 4 3 4 4 4 4 5 5 3 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 3 3 9 10 10 11 11 10 10 10 10 10 11 12 10 3 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 10 11 11 11 10 10 7 9 10 10 10 10 7 8 8 8 6 7 7 5 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 3 4 3 3 5 4 4 4 4 4 5 3 4 4 4 3 3 3 3 5 6 5 3 3 4 4 4 3 3 3 4 5 5 5 5 7 4 4 4 4 6 3 4 5 6 5 6 6 6 6 6 7 6 3 5 6 6 6 3 3 6 6 6 9 11 5 6 5 3 4 3 5 3 3 3 5 10 11 11 11 5 6 6 6 3 4 6 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 5 5 5 5 6 6 6 6 6 3 3 3 4 5 5 5 6 7 5 5 6 7 6 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 6 7 15 16 16 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 3 4 3 8 9 9 4 3 4 5 4 3 3 4 3 4 3 3 4 4 4 3 4 4 4 4 10 11 11 11 11 3 3 5 5 5 6 3 3 3 3 4 3 8 8 4 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 8 8 8 8 4 5 5 4 4 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 3 4 4 7 8 8 6 8 8 7 9 3 4 5 6 6 6 4 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 5 4 6 3 3 4 4 3 3 5 4 3 3 5 4 3 3 3 3 4 5 6 5 6 5 5 5 5 5 5 5 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 3 4 5 4 6 5 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 6 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 4 7 4 4 4 5 4 3 3 3 4 5 4 5 6 6 6 6 6 6 3 4 4 5 5 6 6 6 13 10 4 9 9 3 3 3 3 5 6 17 9 9 11 11 4 4 7 10 11 8 11 11 8 4 5 8 7 4 6 6 8 5 5 4 5 5 4 7 4 5 4 6 3 4 5 6 4 3 5 4 11 0 4 8 13 5 4 3 7 3 3 4 8 6 6 3 3 3 4 10 6 11 3 4 3 3 6 7 4 6 8 3 4 3 4 8 5 5 6 4 10 5 6 5 0 6 4 5 7 7 6 5 4 0 2 3 3 7 4 4 4 7 5 8 4 6 3 4 8 6 3 4 4 0 4 3 6 3 7 5 11 0 3 4 3 6 12 12 11 3 4 18 8 3 9 11 21 12 3 5 11 9 2 10 4 12 7 3 5 13 13 19 19 19 17 12 11 10 17 17 15 9 10 3 19 9 14 14 5 3 12 10 13 7 3 18 10 12 11 5 12 13 8 18 9 14 7 10 21 16 16 4 18 14 12 15 17 22 9 3 11 4 3 5 6 3 4 3 6 7 3 4 6 3 3 6 3 4 3 4 5 3 3 5 4 5 5 4 2 3 7 3 4 3 4 3 4 6 5 5 3 3 4 5 3 3 3 4 4 3 6 5 2 4 4 7 3 5 4 3 7 7 6 6 4 4 6 4 7 4 5 8 3 3 3 6 3 2 3 4 5 5 17 5 4 8 6 2 7 5 6 5 5 5 3 7 3 6 3 6 5 5 5 3 4 5 7 5 6 7 6 3 3 4 3 5 9 5 3 3 6 6 3 4 7 4 2 3 5 11 5 6 5 5 3 3 2 4 3 5 2 2 3 2 2 8 4 3 2 3 2 2 3 2 2 2 2 2 2 3 2 2 2 2 2 6 7 2 5 2 2 9 2 2 3 2 2 2 2 3 2 2 2 2 3 2 3 2 3 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 6 13 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 5 8 8 2 3 2 3 2 2 2 2 2 8 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 6 3 2 2 2 2 5 2 3 2 2 2 4 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 3 3 4 5 2 2 3 2 5 2 2 2 2 2 2 4 2 2 3 4 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 2 5 4 2 2 2 7 3 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 3 5 3 3 2 3 3 6 4 2 4 3 4 2 2 2 2 2 2 3 2 2 2 2 2 3 2 2 4 3 2 2 2 2 2 4 3 2 2 2 2 2 2 3 3 3 4 1 2 2 3 2 2 4 2 2 2 2 2 2 2 3 2 5 3 3 2 8 3 2 4 0 2 7 5 2 2 2 2 2 3 2 3 5 2 2 2 4 4 2 4 4 2 4 2 2 2 1 2 2 3 2 2 3 8 2 2 4 2 2 2 2 8 2 3 2 2 2 2 2 2 2 2 2 2 2 1 2 2 2 2 2 2 2 4 2 2 2 1 1 2 1 2 1 2 2 2 2 2 2 2 2 2 2 3 2 2 3 3 2 2 1 4 2 1 2 2 4 2 2 2 2 2 1 4 2 2 2 4 2 2 2 2 3 2 3 3 2 4 5 2 3 2 2 2 2 2 4 2 2 3 2 2 2 2 2 2 7 2 2 5 2 1 2 2 2 2 4 2 4 2 3 2 2 2 2 4 7 2 2 2 4 2 2 2 2 2 4 2 2 4 5 2 2 2 2 2 4 3 2 3 2 3 2 3 2 4 2 6 2 2 4 2 4 2 2 2 3 2 2 3 2 4 3 2 2 3 9 3 2 2 1 2 1 1 1 2 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 4 1 1 1 1 1 3 2 46 5 1 1 1 2 1 1 2 1 1 2 1 1 2 1 1 1 2 2 1 3 2 1

1$	1524 3959 4267
12$	619 620 621 622
13$	619 620 621 622
14$	619 620 621 622
15$	619 620 621 622
16$	619 620 621 622
17$	4617 2416
18$	4885 3039
19$	4885 3039
2$	4267
20$	4885 3039 4617 2416
21$	4885 3039
22$	4885
23$	4885
24$	4885 1909
25$	4885 3039
26$	4885
27$	4885
28$	4885
29$	4885
3$	4267
30$	4885 3039
31$	4617
3x5x2$	2276
4$	4267
47$	4617 2416
5$	776 4267
5x5x5$	2275
6$	776 4267
60$	4468
7$	4267 4344
8$	4267
9$	4267
a$	2506 2587 4819 2591 437 438 439 5111 2940 2941 532 629 630 3087 3114 3115 765 3503 3605 3640 3789 3924 3925 3956 6207 1550 4030 4038 6269 1672 1705 1830 1928 1940 1990 1993 4507 2207
abandon$	1945
abandoned$	1942 1945
abandoning$	1945
abandons$	1945
abc$	2227
abdicate$	1207
abdicated$	1207
abdicates$	1207
abdicating$	1207
abh	4033
abh$	6263
abide$	4997
abilit	4568
abject$	1916
able$	573 576 577 579 682 3126 3143 3144 1400
abortion$	2382
about	3758 4395
about$	2479 5221 3295 861 862 863 864 3300 5724 5881 5882 5883 1293 3779 3968 4018
above$	3225
abscond$	4837 2232
abscondded$	2232
abscondding$	2232
absconded$	2232
absconder$	4055 2232
absconders$	4055 2232
absconding$	4054 2232
absconds$	2232
absconsion$	2232
absconsions$	2232
absen	4592
absenc	6218
absent$	4842 5615 3748
absolute$	838
absolutely$	920 3512 1907 1910
abus	6242
abuse	4011
abuse$	4665 4666 4789 4966 4967 4983 4984 6239 6240 6241 4098 4620
abused	1558
abused$	4686 3993 4633 2200
abuser$	4833 5081 5087 4121
abusers$	4833 5081 5087 4121
abusive$	1739 4185 2248
abysmal$	2270
abysmally$	2270
academy$	3440 5895 6182 6183 6196
accept$	4738 4997 2775 2776 2777 2778 2779 2780 2781 2782 2783 2784 2785 2786 5126 5487 5505 5511 5525 5750 4330 4331
acceptable$	1385 2227
accepted$	4907 4915 4922 4923 4924 4925
accepting$	5126
access$	2142
accommodation$	4870 4871 4872 4873 4874 4875 4876 4877 6238 6259 4618
accomplice$	4074 2323
accomplices$	4074 2323
accord$	4724 4725 4726 4727 4728 4729 4730 4731 4899 4900 4076
accoun	3727 1314 3750 3850
account$	5725 5726 5727 5728 5729 5730 5731 6080 6137 6138 1578 6244 4154
accountability$	318 319 5919 5920 5921 5922 4394
accountable$	318 319
accounts$	5957 5980 6080 4154
accusation$	4096
accusations$	4096
acd$	2333
achiev	1363
acknowledge$	2775 2776 2777 2778 2779 2780 2781 2782 2783 2784 2785 2786 5750
acknowledged$	5684 5685 5686 5687
acne$	2265
acned$	2264
across$	3027 593 594 3030 596 3032 598 3153 3225 4220 4350
act	1350 6044 6157
act$	2643 4880 592 3027 593 594 595 3030 596 597 3032 598 599 600 601 602 603 604 665 5637 5750 5904 5907 5945 6045 1741
acted$	592 3027 593 594 595 3030 596 597 3032 598 599 600 601 602 603 604 3427 3436 5670 5684 5685 5686 5687 5760 1741
acting$	508 592 3027 593 594 595 3030 596 597 3032 598 599 600 601 602 603 604 1720 1741
action	1264 4465
action$	4693 5715 5725 5726 5727 5728 5729 5730 5731 4045 4463
actionable$	3699
actions$	3 4 5 6 7 2445 2446 2447 4693 4711 4724 4725 4726 4727 4728 4729 4730 4731 4983 4984 4985 4045
active	6092
active$	124 125 126 127 302 4061 4231 1993 1995 4442
activi	5923 4445 4457 4458 4465
activities$	4691 4693 4045 4058 4100
activity$	4691 4693 2644 4881 5957 6062 4045 4058 4100 4230 4449
acts$	2643 4880 592 3027 593 594 595 3030 596 597 3032 598 599 600 601 602 603 604 666 1741
actual$	4033
add$	2086
added$	1336 1337 3880 1446
addict	6175 6218 4558
addict$	5093 5094 5095 4124 4125 2244
addicted$	1503
addiction$	1503 4573
addicts$	5093 5094 5095 4124 4125 2244
addres	1269 5974 1422 3857 3858 3886
address$	4825 4826 4827 4828 2599 2600 2601 2602 4628
addresses$	5948 6116 4420 4490
adhd	6175
adhd$	6165 2331
adidas$	4315
admit$	5505 5511 5525 5750 5904 4330
admitted$	1496 1508 4549
adolescent$	5145 5159 5160 5161 5162 5163 5164 765 5430 5433 1683 1686 4169 1829
adolescents$	5145 5159 5160 5161 5162 5163 5164 5430 5433 4169
adopted$	4626
adoption$	2192
adoptive$	2192
adult$	4754 4776 2564 2565 4810 2623 2627 2630 4865 4867 4887 4890 2811 5049 5050 5051 5052 2900 2935 5251 589 5257 5259 5264 3043 5276 5281 5282 5283 5291 5300 5301 5302 3083 649 5321 661 662 3099 5330 5331 3102 3103 3142 3145 5375 5422 5423 5424 5425 5426 5427 4051 1634 4073 4234 4235 1804 4241 1822
adults$	4810 4833 2623 4861 4865 4867 4887 2818 5049 5050 5051 5052 5060 2831 5188 5227 5228 5229 5237 5251 5257 5261 3033 5264 3040 5276 5281 5282 5283 5289 5297 5298 5299 5300 661 662 3099 5330 5331 5375 5389 5398 5403 5406 5407 5408 5409 5410 5422 5423 5424 5425 5426 5427 5464 4051 4092 4236 4241
advance$	1354
advanced$	589 4061
advanceed$	1354
advanceing$	1354
advances$	1354
advantage$	4687
advice$	4714 5126 5675 5676 5677 5678 5679 5680 5681 4093 4327 4385
advis	4492
advised$	4717 4718 2489 55 56
affairs$	5316
affection$	4870 4871 4872 4873 4874 4875 4876 4877
affili	1350 4445 4449 4451 2324
affiliate$	4100
affiliated$	406 4100
affiliates$	4100
affiliation$	387 388 406 4100
affiliations$	4100
affray	4033
affray$	6263
afraid$	5382 5383 5384 5385 754 755
african$	1854
afro$	4307 1873 4309
afros$	4307 4309
after	5959 3980
after$	2765 2970 5236 3009 3129 5390 5391 5395 5396 5402 1180 6210 6211 3997
again$	1150 3680 3681
agains	3803 4465
against$	4829 4830 4831 4832 6018 6033 6063 1443 4342 4433 4435 4475 4508
age$	2636 4884 2851 5254 5255 5326 5327 5328 5443 5444 5445 3958 4599
aged$	5430 5433 4071
agencies$	3440 5895
agency$	3415 3440 5895 3699 1916 1955
ages$	5254 5255
aggression$	5177 5178 514 515 4177
aggressive$	5136 5137 5138 5139 5140 5141 5142 5143 5209 1739 2248
aggressively$	2248
aggressiveness$	5177 5178 4177
aggressor$	5081 5082 5083 5084 4121 4122 4123
aggressors$	5081 5082 5083 5084 4121 4122 4123
agitator$	2241
agitators$	2241
agree$	566 567 568 569
agreed$	566 567 568 569
agreement$	6050
agreements$	6050
agrees$	566 567 568 569
ahead$	5972
aid	1363
aid$	1354 1367 4537
aided$	1354 1367
aiding$	1354 1367
aids	1363
aids$	1354 1367 4537
aim	1453
aim$	6057 1396 6086 6129
aims$	6057 1396 6086
album$	3879
alcoho	6218
alcohol$	4870 4871 4872 4873 4874 4875 4876 4877 6168 4554 2123 4558
alcoholic$	4124
alcoholics$	4124
alert$	1259 1277 1278 1375
alerting$	1277 1278
alerts$	1277 1278
aliases$	2280
alibi$	2281
alibis$	2281
alienated$	1830
alight	4020
alight$	6250
alike$	4314 4316
alive$	6147
all	4471
all$	2798 486 2935 528 559 5225 624 5363 757 5489 3260 830 900 901 902 946 954 3390 3413 5739 5746 3640 3642 5890 5891 1237 6052 3853 3902 3906 4080 4327 4328 4386 1986 1990
allegation$	4096 4097
allegations$	4096 4097
allege$	5064 5065 4094 4095
alleged$	5064 5065 1329 1427 4094 4095 1663
allegedly$	2237
alleges$	5064 5065 4094 4095
allerg	6175
allergic$	2347
allergies$	2347
allergy$	4573 2347
allocated$	1432
allow	1279
allow$	21 22 57 58 5505 5511 5525 1367 4077 4330
allowed$	21 22 57 58 1367 1507 4077
allowing$	21 22 57 58 1367 4077
allows$	21 22 57 58 1367 4077
almost$	268 624 3059 625 626 627 628 631 632 633 634 679 680 1800 1809
alone	3918 2175 4611
alone$	5346 5347 5348 5349 5350 5351 5352 5353 5354 5355 5356 5357 5358 6148 2175 4610
along$	4746
already$	624 3059 625 626 627 628 631 632 633 634 652 679 680 1800 1809
also$	1687
alternative$	2150
although$	4829 4830 4831 4832
altogether$	1237
always$	179 3301 2267
ambition$	5199 4212
among$	5135 2949 2981 3763 3911
amongst$	5135 2949 2981
amount$	5388
an$	2773 2966 3029 3061 3091 765 3407 3640 3777 3789 3924 4038 1830
anaemia$	2346
analys	3712 3713 3714 1280 1281 1310
analysis$	4408 4452
analyst$	5942 5943 5944 3715 3716 3745 1402
analysts$	5942 5943 5944 3715 3716 3745 1402
anaphy	2348
and	2024 2029
and$	5033 2853 2854 5430 5433 3225 3698 3776 3794 3795 3904 4426 2070 4656
angels$	4141
anger$	511 1740
angry$	5615 1672 1830
animal$	4124
animals$	5093 5094 5095 4124 4125
ankle	1595
ankle$	4030
anorexia$	2349
anorexic$	2349
another$	2436 5189 765 4042 1830 1993
anpr$	2285
answer$	4997 672 673 674 3136 5505 5511 5525 5750 3552 3553 5904 5907 6129 4330
answered$	4907 672 673 674 5684 5685 5686 5687
answers$	672 673 674
antagonise$	1657
antagonised$	1657
antagonises$	1657
antagonising$	1657
anti	3766 1340 3826 3831 6094 6106 2110
anti$	2561 2567 389 5136 5137 5138 5139 5140 5141 497 2938 2980 1767 1768
anticipated$	6039
antidepressant$	4545
antidepressants$	4545
antipsychotic$	2364
antipsychotics$	2364
antisocial$	4789 4796 5136 5137 5138 5139 5140 5141 5209 5996 1654 1734 4170
anxiet	6175
anxiety$	2351
any	5971 1961 4471
any$	2798 5489 3260 830 3357 3498 3499 3642 5924 3789 6052 4327 4328 1986 1990
anybody$	3440
anyone$	5251 5389 3440 5674
anything$	677 5361 751 5504 5509 5515 5520 5529 969 970 971 972 973 6112 4327
anyway$	5378
apathetic$	2250 2270
apathy$	2270
apnoea$	4555
apologised$	5684 5685 5686 5687
app$	183 2618 184 2619 185 2620 186 2621 187 2622 4853 4854 4855
appalling$	5136 5137 5138 5139 5140 5141 1123 1124 1125 1126 1739 1774 1941 2270
appallingly$	2270
appear$	288 289 413 420 421 422 423 424 425 426 427 487 501 502 503 504 505 506 592 3027 593 594 595 3030 596 597 3032 598 624 3059 625 626 627 628 631 632 633 634 3152 721 1590 1688 1689 1735 1736 1746
appearance$	5484 4652
appearances$	4652
appeared$	592 3027 593 594 595 3030 596 597 3032 598 1590
appearing$	1590
appears$	288 289 413 420 421 422 423 424 425 426 427 487 501 502 503 504 505 506 592 3027 593 594 595 3030 596 597 3032 598 624 3059 625 626 627 628 631 632 633 634 721 1590 1688 1689 1735 1736 1746
appeti	6175
apple$	4116
apples$	4116
applic	1425
applied$	1014 1015 1016 1189
apply	1425
apply$	1014 1015 1016 2020
appointment$	3265 831 832 833 5608 5609 5610 6163 4541
appointments$	3265 831 832 833 6163 4541
appreciate$	4997 2775 2776 2777 2778 2779 2780 2781 2782 2783 2784 2785 2786
appreh	3835
apprehend$	6065 2061
apprehending$	2061
approa	4465
approach$	4463
approaches$	5845 5846
apps$	183 2618 184 2619 185 2620 186 2621 187 2622 4853 4854 4855
april$	4808
arab$	1854
arcade$	4806 4807
architects$	300
are	1350
are$	2440 2474 71 72 288 289 413 420 421 422 423 424 425 426 427 459 2906 487 501 502 503 504 505 506 5215 624 3059 625 626 627 628 631 632 633 634 642 760 3245 3269 3392 984 985 3655 1228 1229 3710 3740 3746 3809 3883 1597 1688 1689 1720 1735 1736 1746 4266 4310 4311 1954 4426 4473 2056 2103 4608
area$	2971 4091 4615
aren$	860 865 1732 1802
argue$	5615
argued$	5615
argues$	5615
arguing$	5615
argume	3992
argument$	3325 5556 3327
argumentative$	5181 5182 5183 5184 5185 5186 5187 4181 2248
arguments$	1540 6222 1566
arm$	5455 6153
arms$	5455 6153
around	4395
around$	2479 4752 5221 2999 3022 3590 5956 4059 4220
arrangement$	4230
arrangements$	4230 4577
arrest	5945 1352 6026 6027 6032 3835 6091 1471 6218 6220 6244 4475
arrest$	6016 3787 6022 1374 6048 6065 1411 3906 2031 2035 4480 2061 4505 2224 4664 2308 2421
arrested$	4688 4447 4639 2421
arresting$	2061 2307
arrestped$	1411
arrests$	1374 1411 4480 4664 2306 2421
arrive	6120
arrive$	4997
arrived$	5909 5910 5911 5912
arrogance$	2270
arrogant$	3673 2250 2270
arson	6003 6093 6094 4021 4033 4035
arson$	6251 6263 6265
arsonist$	4124
arsonists$	4124
art$	5275 2112
arthritis$	2327
as	1350 1961
as$	2588 2852 2979 3017 3034 3046 637 3082 3100 3101 5381 3234 3514 5769 1244 1247 5973 3758 1687 1720 4417 1990
asb	3826
asb$	4789 6056 1439
asbo	3860 2227
asbo$	6090 4662
asbos$	6090
asd$	6165 2333
ashamed$	5780 1116
asian$	765 1829 1830 1854
aside$	3589 3660
ask$	270 5592 5593 5594 3720 4337
asked$	270 4962 5545 5670 5760 1273 3720 1312 3897
asking$	2703 269 5592 5593 5594 4337 4357
asks$	270 5545
asleep$	1113 1114
asperg	2087
asperger$	4522
aspergers$	4522
aspirations$	5199 4212
aspiring$	1666
assaul	6003 6094 1558 4011 6242 6244 4021 4022 4035
assault$	6009 6241 6251 6252 6263 6265 4098
assaulted$	3993 1601
assaults$	6251 4098
assert	1449
assertive$	3884
assess	6157 6159 1500 1591 4395 4563 4568
assessed$	488 1329 1350 1427
assessment$	6150 4580
assessments$	4580
assist	1279 1363 3909
assist$	1354 1367 1396 6139
assistant$	3959 6190
assisted$	5936 1354 1367
assisting$	1354 1367
assists$	1354 1367 1396
associ	5923 3727 3770 6004 6100 6107 1454 4451 4457 4458
associate$	4738 4767 4769 4770 4781 4902 4903 4904 4905 4906 5054 406 1653 4089 4100
associated$	384 406 4100
associates$	5054 406 5948 5957 5958 5960 5985 1321 6014 1445 1653 4089 4100 1994
associating$	4902 4903 4904 4905 4906 406 1321 1653
association$	387 388 5054 3440 5895 1321 6000 4089 4100 4117 2017
associations$	387 388 5054 5957 5958 1445 3889 4089 4100 4117
assured$	4259
asthma	6175
asthma$	2341
asthmatic$	2341
astonishing$	3617 3618 5849
asylum	2190
asylum$	4625
at	3975
at$	13 2724 5004 483 5245 5430 5433 955 962 3548 3664 5956 6044 3822 3930 3943 3962 3976 3993 4001 1582 4025 4350 4627 4649 4656
athletic$	1833 2264
atrocious$	2270
attachment$	2129 2130
attack	6242
attack$	4529 4540
attacked$	4688 4958
attacks$	4529
attemp	4470
attempt$	3265 831 832 833 5693 5694 5725 5726 5727 5728 5729 5730 5731 3505 3506 3507 3508 3509
attempts$	3265 831 832 833 5845 5846
attend	6198 2111 2412
attend$	4738 4997 2770 5487 5505 5511 5525 5750 5907 3955 1590 4330 4331
attendance$	5879 6184 4083 4162 2411
attended$	4907 4915 3955 1590
attender$	4083 4137
attenders$	4083 4137
attending$	3955
attends$	5960 1590
attent	3848
attention$	4870 4871 4872 4873 4874 4875 4876 4877 4938 2709 5032 5041 5042 498 507 5193 5194 5673 5725 5726 5727 5728 5729 5730 5731 1270 6078 1441 6165 1751 4187 4188 1772 4487 2085
attitude$	4693 477 478 5196 656 657 658 659 660 1220 1221 1222 1223 4045 1740 4209 4210 4376
attitudes$	4693 477 478 4045 4209
attract$	273 274 1643
attracted$	273 274 369 378 379 380 381 382 383 1643
attracting$	273 274 1643
attractive$	2264
attractor$	4499
attractors$	4499
attracts$	273 274 1643
attractted$	273 274 1643
attractting$	273 274 1643
attrib	1393
attributed$	1330
auburn$	1873
august$	4808
aunt	6206 3987 6219
aunt$	6217
auntie	6206
authorised$	3897
authorities$	5211 5212 3440 5895
authority$	5126 5188 3440 5895 3978 3979 6210 4093 4202
authors$	300
autism	6175
autism$	6165 2332
autistic$	2332
autumn$	4808 4809
available$	4682 4061
average$	1833
averse$	461 462 463 464 465
avoid$	4997
avoidant$	5142 5143 1739 2250
avoided$	4907 4915 5663 4393
awaiti	1504
awaiting$	3939 2203
aware$	2992 5223 5224 1305 1448
awareness$	2797
away$	4759 4772 4838 4839 4844 4914 4921 2774 3540 3541 6128 3901 3995
awkward$	5181 5182 5183 5184 5185 5186 5187 6135 4181
b$	3985 6215 4507
babies$	5304 5305 5306 5307 5308 4237
baby	6219
baby$	6234
back$	4744 4779 134 135 136 137 2596 2597 2774 3221 3536 3592
background$	4659
backs$	3592
bad$	2469 37 2536 4793 5049 5050 5051 410 411 412 2848 5136 5137 5138 5139 5140 5141 5142 5143 785 1123 1124 1125 1126 5885 5886 5887 5888 1612 1655 1669 1681 1682 1739 1749 1762 1774 1858 1941
badly$	499 782 3420 1150 4178 4179 4180 1760 1855 4314
bag$	5466
baggy$	1885
bags$	5460 5466 4315
bail$	2832 4038 6268 4647 2213 4664
bailed$	4647 2424
bails$	4664
bait$	1657
baited$	1657
baiting$	1657
baits$	1657
baitted$	1657
baitting$	1657
balaclava$	4315 2266
balaclavas$	4315 4447 2266
bald$	2264
ball$	5864
bandana$	4315 2266
bandanas$	4315 2266
bandit$	2240
bandits$	2240
banger$	4100
bangers$	4100
banging$	4100
bank$	6235
bannin	1459 1460
banning$	1406 3894 3895
bare$	3513
barely$	702 3137 703 3138 704 738 739 740 1064 1520 1802 2134
barrel$	1839
base	3842
base$	6072
baseball$	1890
basic$	1916
basically$	624 3059 625 626 627 628 631 632 633 634 1800
basis	1425
battle$	1819
be	3861
be$	2520 2521 2522 4767 2552 2556 288 289 2728 2766 5068 2842 413 420 421 422 423 424 425 426 427 2863 2880 487 501 502 503 504 505 506 2951 2952 3051 3052 3053 624 3059 625 626 627 628 631 632 633 634 5411 5413 3291 3294 5531 5532 5533 3347 3348 3477 3480 3550 1228 1229 3746 6033 3809 3816 3862 3872 6122 1688 1689 1735 1736 1746 1954 2056 4491
beanie$	4315
beanies$	4315
bear$	3666 1956
beard$	4292 4307 4309
bearded$	2264
beards$	4292 4307 4309
bearre	6091
bears$	1956
beat	6242
beaten	1558
beaten$	2460 3993
became$	288 289 413 420 421 422 423 424 425 426 427 2906 487 501 502 503 504 505 506 624 3059 625 626 627 628 631 632 633 634 1688 1689 1720 1735 1736 1746 2115
becaug	6091
because$	2449 62 1578 6244
bechar	6091
becom	1350 2095
become$	288 289 413 420 421 422 423 424 425 426 427 2908 487 501 502 503 504 505 506 624 3059 625 626 627 628 631 632 633 634 5532 1687 1688 1689 1720 1735 1736 1746
becomes$	288 289 413 420 421 422 423 424 425 426 427 487 501 502 503 504 505 506 624 3059 625 626 627 628 631 632 633 634 3326 1688 1689 1735 1736 1746
becoming$	2906 2909 1687
bed	1565 2122
bed$	4870 4871 4872 4873 4874 4875 4876 4877 6166 6204 3985 3986 4000
bedealt$	6091
bedeta	6091
bedroom$	3986 4629
bedwetting$	4557
been	1595 2095
been$	2487 2488 54 141 4913 4920 4922 4923 4924 4925 288 289 413 420 421 422 423 424 425 426 427 451 2902 2903 2904 2907 2913 487 501 502 503 504 505 506 587 624 3059 625 626 627 628 631 632 633 634 706 3266 3267 3268 3270 3271 3272 984 985 3435 5736 5737 3518 3519 5760 1151 3621 3622 3623 3656 3657 3658 1228 1229 3746 3809 3816 1486 1508 3955 1543 1571 4030 1688 1689 1720 1724 1735 1736 1746 1954 2056 2108 2114 2115 2151 2153 2154 2187 2191 2199 2204 2206 2207 2211
befing	6091
before$	3044 5303 4025
befriend$	4848 188 189 190
befriendded$	188 189 190
befriendding$	188 189 190
befriended$	188 189 190
befriending$	188 189 190
befriends$	188 189 190
begun	2111
behav$	4907
behave$	4738 4902 4903 4904 4905 4906 592 3027 593 594 595 3030 596 597 3032 598 599 600 601 602 603 604 5505 5511 5525 1743 4330
behaved$	4902 4903 4904 4905 4906 4907 4915 2934 592 3027 593 594 595 3030 596 597 3032 598 599 600 601 602 603 604 1743 1744 4195
behaves$	592 3027 593 594 595 3030 596 597 3032 598 599 600 601 602 603 604 1743
behavi	1459 6218
behaving$	4907 592 3027 593 594 595 3030 596 597 3032 598 599 600 601 602 603 604 1743 1745
behavior$	4693 471 472 473 474 475 476 4045
behaviors$	4693 4045
behaviour$	3 4 5 6 7 2445 2446 2447 4691 4693 4711 4724 4725 4726 4727 4728 4729 4730 4731 2744 310 311 4983 4984 4985 5028 5029 5030 5031 471 472 473 474 475 476 5172 5173 5174 5175 3775 3820 6056 6061 6062 3860 3894 3949 1526 6198 3969 4028 4045 4046 4100 4119 4120 4174 1740 2146 4659
behavioural$	1740
behaviours$	4691 4693 5172 5173 5174 5175 4045 4046 4174
behavs$	4907
behavved$	4907
behavving$	4907
behind	3757 5994 6092 1429 6107
behind$	5341 5342 5343 3637 5987 3864 1523 4243
being	2095
being$	2487 2488 2548 141 2666 288 289 413 420 421 422 423 424 425 426 427 2897 487 501 502 503 504 505 506 3003 624 3059 625 626 627 628 631 632 633 634 3076 984 985 5738 1151 3620 6146 1688 1689 1720 1735 1736 1746 2151 2153 2154 2187 2204 2206 2207 2211
believe$	5750 5907
believed$	5578 5579 5580 5581 5582 1267 1329 1427
belligerent$	2248
belocked$	6091
belong	1350
belongs$	5892 4387
below$	1523 4603
benefit$	4997 1270 5936 1354
benefited$	1354
benefiting$	1354
benefits$	1354
bepros	6091
bereaved$	1554 2420
bereavement$	6240 2420
besear	6091
bespectacled$	2264
bespok	1522
best$	618
bestopped$	6091
besumm	6091
betray$	1945
betrayed$	1942 1945
betraying$	1945
betrays$	1945
better$	2469 4968 4969 2747 4978 4979 5656
betwee	5959
between$	4611
beyond$	500 591 899 1707 1904
bid	1425
big$	2462 763 780 1833 1840 1856 1873
biggest$	1997
biological$	1780
biopsy$	6169
bipolar$	2130 2354
birth$	5208 1780 4571
birthmark$	2265
birthmarks$	2265
bitten$	4255
bitterly$	1150
black$	765 785 1829 1830 1851 1852 1858 1873 4315 1885 4447
blackout$	2330
blackouts$	2330
blade	6264
blade$	6263
bladed$	6263
blame$	4942 4943 4944 4945 4946 4947 4948 4949 4950 4951 4952 4953 2725 2726 5893 5896 5897 5898 3669 5900 5904 5905 1952 1953 4391
blamed$	4958 1586
blames$	3669 5900
blameworthy$	2270
blank$	5486
blanket$	838
bleach$	1852
bleached$	1852 1873 4310
blight$	1717
blind$	3598 4393
blinkered$	2270
block$	5252
blond$	1852 1873 2264
blonde$	1852 1872 1873 2264
blood$	2125
bloody$	1930
blue$	1853 1873 4315
board$	3440 5895 6108 3879 4497
boards$	4497
bodies$	4869
bodily$	4033
body$	4869 656 657 658 659 660 5339 3735 1302 1861
boisterous$	2250
bone$	1764
boned$	4275
boost	1409
boots$	4315
born$	1479
borough$	4615
bossy$	2250
both$	1687 4349 1990
bother$	5546 5547 5548 5549 5717 4355 4356
bothered$	4907 4915 5654 5665 5670 3458 5707 5708 5709 5710 5711 5712 5713 5717 3494 5760 3653 4355 4356
bothering$	4355 4357
botherred$	4355
botherring$	4355
bothers$	4355
bottom$	2143
bound$	867 868 869
boundaries$	4093
box$	1872 4361 1927
boy	6095 4036
boy$	105 5145 5159 5160 5161 5162 5163 5164 3711 3845 1428 6096 1437 1445 6115 6118 3899 6266 1659 4104 4116 4130 4169 1742 4291 4496
boyfri	6218
boyfriend$	4834 4882 218 219 220 221 6202 6234 4068 4069 1635 1636
boyfriends$	4882 218 219 220 221 4068 4069 1635 1636
boys	3703 3717 3743 1311 1347 6095 3887 6117 1457 6136
boys$	4723 4764 105 4810 4834 4863 4865 2685 2689 2690 314 5038 5045 5056 2835 401 402 403 5073 5145 5148 5159 5160 5161 5162 5163 5164 5179 5227 5228 5229 5372 5550 5551 5552 5553 5554 3331 3332 3333 3381 5644 3521 3522 3523 3524 3525 3526 3570 5808 5827 5835 5836 5837 5838 5839 5840 5841 5947 3782 3845 1416 1428 6096 1437 1445 6115 6118 3892 3899 4052 4104 4116 4130 4169 1742 4291 4380 4385 4496
braces$	4309
braid$	4307 4309
braided$	1873 4310
braids$	4307 4309
brain$	2396
brand$	5459 4326
branded$	1885
brands$	5459 4315 4326
brat$	2240
brats$	2240
breach	2212
breach$	1603
breached$	1603 2212
breaches$	1603
break	6218 3992
break$	4738 397 398 2975 5533 5615 3888 1658
breakdown$	5884 4217 4615 4627 4630
breakdowns$	4217
breakfast$	6215
breaking$	397 398 5615 1208 1464 1658
breaks$	397 398 5615 1208 1658
breakup$	6222
brief$	1259 1277
briefed$	1312 3897
briefi	4395
briefing$	1277 2062 4498
briefs$	1277
bright$	1873
bring	1363
bring$	263 264 265 266 267 695 1391 2043
bringing$	263 264 265 266 267 695 1391 2043
brings$	263 264 265 266 267 695 2043
broad$	1833 1838
broke$	397 398 2974 1208 1658 4615
broken$	2976 1208 1734 4171 4615
brothe	6206 3987 6219 3990 6223 6226 6227
brother$	1536 6217 3988 4012 4215
brothers$	5208 4215
brough	3803
brought$	4675 263 264 265 266 267 695 6033 3851 1417 6102
brown$	785 1851 1852 1853 1858 1873
bruise$	2404
bruised$	2404
bruises$	2404
bruising$	2404
brunette$	2264
brush$	1204 1225
brushed$	1154 1204 1225
brushes$	1204 1225
brushing$	1204 1225
buck$	5862 1947
budgets$	5879
build	5945 1353 1363 1961 1999
build$	5438 5439 5440 1435 4268
builded$	1435
buildi	1363 3838
building$	6068 1435
builds$	5438 5439 5440 1435 4268
built$	3210 3833 4269
bulimia$	2350
bulimic$	2350
bulk$	3902
bulky$	1833
bullied$	4686
bullies$	5082 5083 5084 5093 5094 5095 4122 4123 4124 4125
bully$	5082 5083 5084 5093 5094 5095 4122 4123 4124 4125
bullying$	5209
bunch$	429 5145 5159 5160 5161 5162 5163 5164 549 4116 4169 4220
bunk$	1621
bunked$	1621
bunking$	1621
bunks$	1621
burden$	2874
burgla	5923 5994 6003 1340 3831 6093 6094 4021 4022 4033 4035
burglar$	5093 5094 5095 5987 4124 4125
burglaries$	5995 3775 6061 6251 6265 4474
burglars$	5093 5094 5095 4124 4125
burglary$	1272 3775 6009 6251 6252 6263 6265 1990 2006
burgle	2433
buried$	1200
burly$	1833 2264
bury$	1200
burying$	1200
bus$	4806 4807
busine	3830 3893 4457
businesses$	6036 6060 6123
busy$	5902 3673
but$	3059 625 626 627 628 631 632 633 634 3096 3112 3186 5614 3630
buy	3753
buzz$	5032 1864
by	2024 2029
by$	2804 2805 5059 5135 2949 3150 5503 5649 5765 3537 3538 3539 5814 5817 5818 5819 5820 3719 3763 6005 3779 3928 3953 1614 4350 4377 4486 4635 4636
c$	4507
cahms$	2374
caked$	791
calculating$	2250
call$	5845 5846 1278 4385
called$	5760
calling$	1278
callous$	2250 2270
callousness$	2270
calls	1314 3750
calls$	5845 5846 5890 5891 1278 5980 3826 6107 4385 4386
came$	1413 1543 1640
camera	3735
camera$	5961 5965 3736 5967 1430
cameras$	5961 5965 3736 5967 1430
camhs$	2373
camouflage$	4315
campaign$	2040
can$	340 516 573 576 577 579 584 616 681 701 713 716 749 3316 5561 5562 5563 5564 3345 913 914 917 3372 1042 1044 1235 3803 1426 1529 1899 2070
cancer$	2394
candidates$	3818
cannab	6264 4039
cannabis$	4870 4871 4872 4873 4874 4875 4876 4877 3937 6168 6269 4053 2123
cannot	1507 1529
cannot$	340 3316 5561 5562 5563 5564 913 1042 3964 2169
cap$	813 5479 5480 5481 4315 1884 4320 4325
capabi	6021
capability$	2294
capable$	683 3127 3146 3147 3353
capaci	6021
caps$	813 5479 5480 5481 4315 1884 4320 4325
captur	3838 1999
capture$	6068
captured$	3739
car	4631
car$	4825 4826 4827 4828 1980
care	1547
care$	2775 2776 2777 2778 2779 2780 2781 2782 2783 2784 2785 2786 2973 3010 3116 3117 3118 3121 3122 3124 3125 3128 3135 5388 5389 5401 5403 5406 5407 5408 5409 5410 5546 5547 5548 5549 5565 5566 5567 5641 5717 3488 3489 5725 5726 5727 5728 5729 5730 5731 5732 3505 3506 3507 3508 3509 5919 5920 5921 5922 6178 6201 6208 6209 3982 6248 6249 1781 4355 4356 4394 4612 2178 2179
cared$	5654 5670 5713 5717 4355 4356
career$	4119 4120 1690 1995
careless$	306 1647 2270
carelessly$	2270
carelessness$	2270
carer	6223
carer$	6203 6209 6217 1561 4612 4623
carers$	6209 4612
cares$	5565 5566 5567 1561
caring$	1561 4339
carpet$	5869
carrie	1291 6107
carried$	2491 1641 4077
carries$	599 600 601 602 603 604 5611 5612 5613 3768 1641 4077 1956
carry	1291
carry$	2490 4738 4767 4769 4770 4902 4903 4904 4905 4906 599 600 601 602 603 604 795 5533 5611 5612 5613 1641 4077 1956
carryi	3757 6092 6107 4034
carrying$	4902 4903 4904 4905 4906 5987 1429 4033
case$	5092 5144 3788 6028 1398 6257 4132 4134 4172 4173 2000 4652 4655
cases$	5092 5144 4132 4134 4172 4652
cash$	2592 4870 4871 4872 4873 4874 4875 4876 4877 5034 5035 1718
casually$	782 1855 4314
casualty$	6161 6173
catalogue$	981
catch	5945 5966 6032 3835 4475
catch$	5968 5975 1379 6065
catches$	1379
catching$	1379
category$	2917 1578
caught	6091 6102
caught$	4686 4688 1599 1724
cause$	4675 5091 5532 4131
caused$	4675
causer$	4111
causers$	4111
causes$	5091 4131
causin	1429
causing$	5615 3864
cautio	4022 4642
caution$	6252 4664
cautioned$	2208
cautions$	4664
cavalier$	2270
cbo	3860 2227
cbo$	6090 4662
cbos$	6090
cbt$	4546
cce$	4789
cctv	3735
cctv$	3712 3713 3714 1280 1281 5965 3736 1303 1310 1404 1430 4413 1987
ceases$	6047
cell$	1971 4485 4526
cells	4029
cells$	6259
central$	6121
centre$	6060 6101 6131 6270
cerebral$	2139
certain$	867 868 869 896
certainly$	957 964 3399 965 966 4346
certainty$	897
chain$	1332 4315 4451
chains$	4315
challe	6127 3898
challenge$	5615 6128
challenged$	5615
challenges$	5615
challenging$	5136 5137 5138 5139 5140 5141 5181 5182 5183 5184 5185 5186 5187 523 524 525 526 527 5615 1734 1737 1739 4181 2250
chance$	5003 5004 3321 3339 1185 1186 1187 1188 5870 5871 1394 4383
chances$	5003 5004 1185 1186 1187 1188 5870 5871 4383
change$	5126 5487 5505 5511 5525 5575 5592 5593 5594 5603 5750 4330 4331 4337
changed$	5578 5579 5580 5581 5582 2141
changing$	5592 5593 5594 3365 4337 2141
chaotic$	1734 4170 1737 2250 2270
charg	6032
charge	3757 1352 6026 3798 3851 6091 6107
charge$	5987 6016 3787 4472 2073 4638 4664
charged$	6081 2210 4646
charges$	6028 1368 4472 4478 2073 4638 4664
charging$	3798 2035
charity$	3440 5895
charm$	2997
chart	1292
chart$	1349 1431 3870 4452
charted$	1431
charts$	4452
chase$	5032
chaser$	5845 5846
chasers$	5845 5846
chasing$	5845 5846
chat$	4851 4852 188 189 190
chated$	188 189 190
chating$	188 189 190
chats$	188 189 190
chatted$	188 189 190
chatting$	188 189 190
chav$	2240
chavs$	2240
cheat$	4124
cheats$	4124
check	4395
check$	5961 1324 3837 1419 1440 6164 4408 4479
checked$	5760 3749 1440
checkes$	1440
checking$	1440
checks$	5961 1309 1324 3808 1440 4408 4479
cheek$	5455
cheeks$	5455
cheeky$	2250
chested$	4274
chicken$	4806 4807
child	3967 4036
child$	105 203 5145 5147 5148 5159 5160 5161 5162 5163 5164 5304 5305 5306 5307 5308 5430 5433 6197 6210 1546 1548 1549 1581 6266 1627 1659 4103 4116 1683 1686 1690 4169 1742 4213 4237
childish$	2250
childlike$	5341 5342 5343 4243
children$	105 2685 2689 2690 314 2835 401 402 403 5073 5145 5148 5159 5160 5161 5162 5163 5164 537 3058 5304 5305 5306 5307 5308 5430 5433 5550 5551 5552 5553 5554 3331 3332 3333 3381 5644 3521 3522 3523 3524 3525 3526 3562 3569 5827 5835 5836 5837 5838 5839 5840 5841 3685 1547 6228 4052 4091 4103 4116 4169 1742 4213 4237 4349 4379 4380 4385
chin$	5455
chip$	2967 533
chis$	2279
chlamydia$	2384
choice$	3 4 5 6 7 4693 4699 4700 4701 4724 4725 4726 4727 4728 4729 4730 4731 2504 4735 4736 4737 2537 4768 104 2540 5230 5313 4045 4046 4047 4048 4049 4239
choices$	3 4 5 6 7 2445 2446 2447 4693 4699 4700 4701 38 39 40 41 4707 4708 4711 4724 4725 4726 4727 4728 4729 4730 4731 104 2540 2744 310 311 4983 4984 4985 5313 4045 4046 4047 4048 4239
choose$	4719 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 3136 5373 5374 5531 5629 1615
chooses$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 5629 1240 1241 1242 1243 1615
choosing$	4724 4725 4726 4727 4728 4729 4730 4731 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 5376 5377 1240 1241 1242 1243 1615
chose$	4719 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 5629 5860 1240 1241 1242 1243 1615 4393
chosen$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 4907 4915 1615
chronic$	6155
chubby$	2264
chunky$	1833
cid	5927
cigarettes$	4870 4871 4872 4873 4874 4875 4876 4877
circul	1260
circulated$	5926 1432
circulation$	6041
circumstances$	5628 4628
citalopram$	2370
city$	3206
civil	1459 2029
civil$	3894 2047
clad$	797 798 799 4280 4290 1879
claim$	2836 2837 2838 4625
claimed$	2836 2837 2838
claims$	2836 2837 2838
clamp$	2025
clamped$	2025
clamping$	2025
clamps$	2025
class$	2589 2881 5188 6264 4039 2072
classed$	491 1350
classmates$	4052
clear	1436
clear$	785 896 3640 1364 1858 1916 2039 2066
cleared$	1466
clearly$	881 882 883 884 957 964 3399 965 966 3428 1228 1229 1954
clingy$	2250
clinic	1498 2095
clinic$	3933 6164 6170 6173 4553 4555
clinically$	2126
close	1320
close$	5905 1266 3755 4381
closed$	1189 4342 4345 4381
closes$	4381
closure$	1406 2067
clothe$	4400
clothes$	4870 4871 4872 4873 4874 4875 4876 4877 5479 5480 5481 5484 3847 4315 4320 4400
clothing$	5479 5480 5481 5484 4315 4317 4320
clueless$	2270
co$	2768 5123 3258 3276 3282 3287 3296 4166 2029
coat$	5479 5480 5481 4315 4320 4324
coats$	5479 5480 5481 4315 4320 4324
cocain	6264 4039
cocaine$	3937 6269 4053
cocky$	2250
code$	4267
codeine$	6168
codes$	4267
coerced$	4686
cognitive$	2133
cohort	6023 6095
cohort$	5145 5159 5160 5161 5162 5163 5164 6058 3845 1416 1428 6096 6098 1437 1445 6115 6118 3899 4169 2002 4496
cohorts$	6098
cold$	5758
collec	4395 1961 1999
collect$	1258 3869
collected$	1258 3869
collecting$	1258 3869
collective$	1916
collects$	1258 3869
college$	3440 5895 6182 6183 6185 6195 6196 4575 4591
collude$	301 302
colluded$	301 302
colludes$	301 302
colluding$	301 302
colour$	4294
coloured$	1873
colours$	4294 4315
combat	1391
combative$	2248
come$	4909 2687 4997 592 595 597 705 718 719 5505 5511 5525 5532 5684 5685 5686 5687 1413 1543 1640 4330
comes$	592 595 597 5960 2189
comings$	1454
command$	5997
comment$	817 818 819 820
commented$	817 818 819 820
commenting$	817 818 819 820
comments$	817 818 819 820
commentted$	817 818 819 820
commentting$	817 818 819 820
commit	3757 6092 1429
commit$	4738 5505 5511 5525 5533 6143 4330
commits$	6143
committed$	6143 1600
committing$	5987 3864 1600
committs$	1600
common$	2790 5919 5920 5921 5922 4033 4394
commun	1264 3830 1593
communicate$	188 189 190
communicated$	188 189 190
communicates$	188 189 190
communicating$	188 189 190
communication$	1220 1221 1222 1223 1916 4376
community$	3699 6036 1386 6060 4028 4091 2215 2223
company$	4667 4748 4766 2820 2821 3440 5895 4090
compare$	3837
compass$	5021
complacency$	2270
complacent$	3673 2270
complain$	817 818
complained$	817 818
complaining$	817 818 5615
complainned$	817 818
complainning$	817 818
complains$	817 818
complaint$	5764 4096 4385
complaints$	5764 5890 5891 4096 4385 4386
complete$	838 1255 1435 1916
completeed$	1435
completeing$	1435
completely$	557 3420 1815 1907 1910
completes$	1435
complex$	1737
complexion$	4293 2265
complexions$	4293 2265
compliance$	4099 4164
compliant$	2944 4163
complicit$	124 125 126 127 302
complicity$	301
comply$	4738 4997 5487 5505 5511 5525 4330 4331
compromise$	8 1606 1607
compromised$	8 1606 1607
compromises$	8 1606 1607
compromising$	4667 8 1606 1607
compulsive$	1690 4524
computer$	4409
concer	1509 1533 1583
concern$	2793 3475 3476 5725 5726 5727 5728 5729 5730 5731 5732 5764 4385
concerned$	3650 3651 6092
concerning$	5136 5137 5138 5139 5140 5141 1739
concerns$	5028 5029 5030 5031 3475 3476 5764 5890 5891 4385 4386
concerta$	2367
concus	2396
condit	3914 3919 2212
condition$	6144 6149 6268 4540 4541 4648
conditional$	2207
conditions$	5062 1566 6268 4628 4648
conduc	1291
conduct$	3 4 5 6 7 2445 2446 2447 4693 4983 4984 471 472 473 474 475 476 599 600 601 602 603 604 4045 1740 2130
confer	6213
confidence$	656 657 658 659 660
confidentiality$	5867
confiscated$	3732
conflict$	5036 5616 1566 4100
confro	6127 3898
confront$	6128
confrontational$	5142 5143 5181 5182 5183 5184 5185 5186 5187 4181 2248
congregate$	5215 4266
congregated$	5215 4266
congregates$	5215 4266
congregating$	5215 4266
connected$	406 1330 6092 3863 4100
consensual$	1795 2236
consent$	226 227 228 229 230 231 566 567 568 569 5414
consented$	226 227 228 229 230 231 4897 233 566 567 568 569
consenting$	226 227 228 229 230 231 1795 2236
consents$	226 227 228 229 230 231 566 567 568 569
consequences$	4709 46 5005 5006 5007 5008 5009 5010 5011 5012 5013 5014 5015 5016 5222
consid	1350 1357
consider$	4997 5505 5511 5525 5750 4330
considered$	486 1687
consistent$	838
consistently$	950 3385 951 3386 952 953
consort$	1653
consorted$	1653
consorting$	1653
consorts$	1653
consortted$	1653
consortting$	1653
consta	3712 3713 3714 1280 1281 1310
constable$	5942 5943 5944 3715 3716 3745
constables$	5942 5943 5944 3715 3716 3745
constant$	3615 3616
constantly$	179 950 3385 951 3386 952 953 1150
consti	1350
consul	3919 3932
consultant$	6149 6158 6162
contac	3727 6100 1454
contact$	4848 188 189 190 192 193 194 195 196 197 198 542 543 1567 4219 4327
contacted$	188 189 190 192 193 194 195 196 197 198
contacting$	188 189 190 192 193 194 195 196 197 198
contacts$	188 189 190 192 193 194 195 196 197 198 5957 3889
contactted$	188 189 190 192 193 194 195 196 197 198
contactting$	188 189 190 192 193 194 195 196 197 198
contain$	5117 5592 5593 5594 4337
continually$	179 950 3385 951 3386 952 953
continue$	4719 160 163 170 171 172 173 174 175 176 177 178 5532 1619
continued$	4719 160 163 170 171 172 173 174 175 176 177 178 838 1619
continues$	4719 160 163 170 171 172 173 174 175 176 177 178 1619
continuing$	4719 160 163 170 171 172 173 174 175 176 177 178 1619
continuously$	950 3385 951 3386 952 953
contraception$	2383
contraceptive$	2383
contract$	6050 4662
contracts$	6050
contribute$	301 1396
contributed$	4675 301
contributes$	301 1396
contributing$	301
contro	1391 3827
control$	4997 5018 5024 5117 5136 5137 5138 5139 5140 5141 2931 5165 2945 5195 3156 3157 5559 5592 5593 5594 3712 3713 3714 1280 1281 1310 6031 6057 1452 3893 4337 2041 4512
controlled$	4686 5510 5516 5521 5530 5578 5579 5580 5581 5582
controlling$	1739 2250
conveniently$	1958
convic	3798 3851
convict$	2061
convicted$	6081 2205 4641
convicting$	2061
conviction$	6028 2205 4664 2309 2422
convictions$	6028 2205 4664 2309 2422
convince$	5575
cooper	3909
cooperate$	4997 5124 5487 5505 5511 5525 5750 6139 4330 4331
cooperating$	5124
cooperation$	5123 4166
coordi	2029
cope	3918
cope$	3014 599 600 601 602 603 604 3116 3117 3118 3121 3122 3124 3125 3128 696 697 698 5373 5374 3148 714 715 3151 5752 6148 6167 1814
coped$	599 600 601 602 603 604 1814
copes$	599 600 601 602 603 604 1814
coping$	599 600 601 602 603 604 3116 3117 3118 3121 3122 3124 3125 3128 5376 5377 1814
core	6023
core$	6079 6121
cornrows$	2265
corporate$	1916
corrob	1264
corroborated$	3699
corrupting$	410 411 412 1682
cotton$	1805
couch$	6237
could$	106 107 108 109 110 111 517 573 576 577 579 584 616 681 701 749 3345 915 916 993 994 995 996 997 998 999 1000 1001 1002 1003 1004 1043 1054 1195 3706 1274 1426 1529 1899
couldn$	913 1042 1053
council$	3440 5895 1916 1955
counse	3919
counselling$	6150 4546 4566
counsellor$	6149 6158
countless$	3615 3616 3640
county$	2560 2575 2581 2584 2590 4822 4823 4824 431 2071 4615
couple$	549
courier$	5096 4126
couriers$	5096 4126
course$	3393 3399 965 966 5633
court	3851 6091 2037 2212
court$	273 274 6081 6255 1595 4031 1643 2037 4472 4630 4638 4651 2217 4656
courted$	273 274 1643
courtesy$	5699 5700
courting$	273 274 1638 1643
courts$	273 274 5211 5212 6081 1643
cousin	6206 6219
cousin$	1536
cover$	1203
covered$	1203
covering$	5469 1203
coverings$	5469
coverred$	1203
coverring$	1203
covers$	1203
covert	1412
covert$	3847 2283
covertly$	2283
cowardly$	2270
crack	6264 4039 2026
crack$	6269 4053
crackdown$	4461
cracked$	6102
crackeddown$	4461
crackingdown$	4461
cracksdown$	4461
crave$	367 368 1753
craved$	367 368 1753
craves$	367 368 1753
craving$	367 368 1753
crazy$	4170
create$	1435
createed$	1435
createing$	1435
creates$	1435
credit$	4870 4871 4872 4873 4874 4875 4876 4877
cries$	529
crime	5923 1264 3704 3766 6004 1340 3826 3831 6093 6094 6106 3887 6117 6142 4035 4403 4437 4451 4457 4477
crime$	4789 4803 5043 5209 5927 3699 5934 1272 5987 5995 5996 3771 3772 3775 3785 3819 3823 6053 6054 6056 1392 6061 3836 3855 1421 6087 6088 3860 3867 1434 1439 1447 1451 6126 1465 6132 1478 1593 6265 4050 4051 4100 1718 2005 2006 4474 4483 2050 2054 2064
crimes$	4789 5995 5996 3775 6056 1478 4474
crimin	5923 1264 1320 5988 5994 6003 6004 3826 6093 6100 4427 4437 4457 4458 2029 4477 2216 2299
criminal$	4789 4793 4796 4810 5049 5050 5051 5052 5093 5094 5095 3699 3755 5986 3785 3789 3798 3832 4021 1593 4033 4035 4051 1654 1685 4124 4125 1733 1776 4221 4451 2018 2037 2224 2250
criminalise$	1250 1251 1252 1253
criminalised$	1250 1251 1252 1253
criminalises$	1250 1251 1252 1253
criminalising$	1250 1251 1252 1253
criminality$	4789 4803 6056 4050 2289
criminally$	1766 2007
criminals$	4810 5049 5050 5051 5055 5093 5094 5095 6012 4051 4124 4125 4221
crisis$	3932 2082 4541
crohn	2092
crohns$	4527
crook$	4124
crooks$	4124
crop$	3235 5479 5480 5481 4320 1887
cropped$	1873
crosscheck$	3837
crowd$	549 4090 4116 4117
crown	2216
cruel$	2250
cry$	529
crying$	529
cse$	4789
cues$	1185 1186 1187 1188
culpable$	4389 2270
culpri	3757
culprit$	5082 5083 5084 5987 4122 4123 4432 4496 2317
culprits$	5082 5083 5084 5987 4122 4123 4432 4496 2317
culture$	4100
cunning$	2250
curb	1391
curfew	1593
curfew$	4028 6268 4093 4657 4664 2430
curfews$	4093 4664
curiosity$	5725 5726 5727 5728 5729 5730 5731 5919 5920 5921 5922 4394
curled$	3223
curly$	1852 1873
curren	1264
current$	3699 3789
custod	6091 4029
custodial$	2215
custody$	3771 3772 1404 6201 1568 6259
customers$	4091
cut	1391
cut$	3249 1488 4299 4310 2101
cuted$	2101
cuting$	2101
cuts	1391
cuts$	1488 4299 2101
cuttin	1391
cutting$	1488
cynical$	5142 5143
dabble$	124 125 126 127
dabbled$	124 125 126 127
dabbles$	124 125 126 127
dabbling$	124 125 126 127
dad	6206 3987 6219 3990 6223 6226 6227
dad$	5208 1536 1537 6203 6217 3988 1556 6232 1569 4012 6248 4215
daddies$	4072
daddy$	4072
dads$	1569 4215
daily$	6167 2063
damage	3766 1340 6093 6094 6106
damage$	5884 5996 3775 6132 6251 6263 6265
damaged$	1734 4170
damn$	5698
danger$	4665 4666 4674 2701 2702 4941 5005 5006 5007 5008 5009 5010 5011 5012 5013 5014 5015 5016 5022 5027 5028 5029 5030 5031 5032 5036 5043 5222 3806 4050 4078 1651
dangerous$	4665 4666 2469 4796 5005 5006 5007 5008 5009 5010 5011 5012 5013 5014 5015 5016 1611 2249
dangers$	4665 4666 2482 2483 5005 5006 5007 5008 5009 5010 5011 5012 5013 5014 5015 5016 5028 5029 5030 5031 5222
dark$	785 1851 1852 1853 1858 1873 4315 1885 4447
darker$	785 1851 1858
data	3886
data$	5867 5961 6116 4408
databa	4395 4449
database$	5946 6001 6067 4409
date$	4652
dates$	4652
dating$	1638
dawn$	2021
day	4465 4470
day$	5608 5609 5610 956 5978 6148 6167
days	3918
days$	6148 6167 6183
dazzled$	369
dead$	6147
deaf$	3599 3600 3601 4538
deal	6003
deal$	4738 154 155 156 5099 2892 5373 5374 6127 1618
dealer	4427
dealer$	2492 4793 4810 4813 4822 4823 4824 4833 4865 4887 5049 5050 5051 5052 5085 5093 5094 5095 1476 4051 4124 4125
dealers$	2492 4793 4810 4813 4822 4823 4824 4833 4865 4887 5049 5050 5051 5052 5055 5085 5093 5094 5095 6011 1476 4051 4124 4125
dealin	5923 3757 5994 6092 6093 6094 6107 4033
dealing$	4789 4799 4804 154 155 156 4822 4823 4824 5209 1275 5987 6061 6263 1604 1618
deals	6107
deals$	154 155 156 1604 1618
dealt$	154 155 156 6091 6102 1591 1618
death	6218 6220 6244
death$	4941 6146 1554
debt	6218
debt$	4630
debts$	4630
decamped$	2288
deceitful$	2250
december$	4808
decency$	5699 5700
decide$	3136 5373 5374 5945
decided$	5860 1242 1243
deciding$	5376 5377
decision$	4693 4699 4700 4701 2472 2480 2537 4768 104 2540 5313 3558 6028 4045 4046 4047 4239
decisions$	3 4 5 6 7 4693 4699 4700 4701 38 39 40 41 4707 4708 104 2540 4983 4984 5313 5320 6028 4045 4046 4047 4239
decked$	797 798 799 1879
declin	1391 1474 6157
decline$	1893
declined$	5495 5496 5497 5498 5499 5500 5501 5502 1893
declines$	1893
declining$	1893
decrea	1391
deemed$	486
defect$	6144
defend$	3008 3116 3117 3118 3121 3122 3124 3125 3128
defending$	3116 3117 3118 3121 3122 3124 3125 3128
defensive$	2270
defensiveness$	2270
defiant$	5142 5143 1739 2250
deficit$	4520 4573
defied$	397 398 1658
defies$	397 398 1658
definite$	896
definitely$	957 964 3399 965 966 4346
defy$	397 398 1658
defying$	397 398 1658
degenerate$	2240
degenerates$	2240
degrade$	1356
degraded$	1356
degrades$	1356
degrading$	1356
degree$	5388
delay	6159 4568
delay$	5884
delayed$	4393
delays$	5884
deliberately$	179 1958
delicate$	1833
delinquency$	2240
delinquent$	1733 1734 4170 1739 2240
delinquents$	2240
demand$	3826
demanding$	5181 5182 5183 5184 5185 5186 5187 4181
demonise$	1250 1251 1252 1253
demonised$	1250 1251 1252 1253
demonises$	1250 1251 1252 1253
demonising$	1250 1251 1252 1253
demons	1335
demotivated$	2250
denial$	4085
dental	1498
dental$	3933
dentis	3919
dentist$	6149
deny$	6071 1407
denying$	1407
department$	3440 5895 1955
depend	4558
dependence$	1503
dependency$	1503
dependent$	1503
depends$	1570
deplorable$	2270
deport	6220
depres	6175 6218
depressant$	4545
depressants$	4545
depressed$	4530
depression$	2352
depressive$	2353
deprive$	6071
deprived$	1734
depth$	5787
dereliction$	2270
descend$	138 139
descendded$	138 139
descendding$	138 139
descended$	138 139
descending$	138 139
descends$	138 139
descri	1269
description$	3751 1458 6140
descriptions$	3695 1282 3751 1458 6133
desert$	1945
deserted$	1942 1945
deserting$	1945
deserts$	1945
desertted$	1945
desertting$	1945
deserve$	292 293 1645
deserved$	292 293 4961 1645
deserves$	292 293 1645
deserving$	292 293 1645
design	1350
designed$	1396 1466
designer$	5034 5035 4315 4318 1885 1891
desire$	3354 5585 5586 5587 5588 5589 5590
desk	3704 3707
desk$	5934 5935 5937 5949 6066 6085 3856 6097 3882 4485
despite$	49 2484 50 51 52 4829 4830 4831 4832 5000 5001 5002 1180
destined$	867 868 869 1897
destructive$	2463 4798
detail	1269 1422 3857 3858
details$	5946 1282 6099 6133
detain	3835 6091 1471
detain$	6065 3906 2061
detained$	4447
detaining$	2061
detect	5927 3704 3712 3713 3714 1280 1281 1310 3798 6032 3836 3855 1421 6087 6088 1434 1447 1451 1465 2039 4475
detection$	6028 4472 2038 2039 2319
detections$	6028 4472 2038 2319
detective$	5934 5942 5943 5944 3715 3716 3745 6066 1402 6085 3856 3882
detectives$	5934 5935 1271 5942 5943 5944 3715 3716 5949 1285 3745 3802 6066 1402 6085 3856 3882
detent	3969 1593
detention$	6199 4028 2414
detentions$	6199 2414
deter$	2042
deteri	6157
determ	1322
deterr	6102
deterred$	2042
deterrence$	2322
deterrent$	4501 2322
deterrents$	4501
deterring$	2042
deters$	2042
develo	4395 1961
develop$	1258 3869 1435
developed$	589 1258 3869 1435
developing$	1258 3869 1435
developmental$	2130 2164
develops$	1258 3869 1435
deviant$	1734 4170 1739
device	1314 3850
device$	1297 5963 6080 1973
devices$	1297 5963 6080
devious$	2250
diabet	6175
diabetes$	2343
diabetic$	2343
diagno	3919
diagnosed$	2387
diagnoses$	2387
diagnosis$	6149 6150 4521 4541 4573 2387
diagram$	1349 4452
diagrams$	4452
diazepam$	2372
dice$	276
dicing$	276
did$	2673 2742 335 336 337 343 459 753 949 3392 5624 5625 3400 3401 975 1011 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 3490 1075 1077 1078 1079 1080 1081 5766 5767 5860 5909 5910 5911 5912 1641 1920 1923
didn$	2672 2743 325 326 327 328 329 331 340 733 734 735 1010 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1732 1912 1920
die$	6147
died	6220 3991
died$	6221
diet	3944 6175
diet$	6174
dietary$	2399
dietician$	6158
difference$	5570 5571 5572
diffic	6159 4563
difficult$	4667 452 453 454 455 456 457 5136 5137 5138 5139 5140 5141 5176 5181 5182 5183 5184 5185 5186 5187 523 524 525 526 527 5209 6135 1734 1737 1739 4175 4181 2250
difficulties$	4966 5176 1540 1566 4175 4539 4541 4564 2170
difficulty$	4539 4541 2170
dim$	2250
direct	2029
directed$	3897
dirty$	1873 1878 1885 2264
disabi	3919 6175
disabilities$	4537
disability$	6149 4537 4573 2361
disabled$	2361
disaffected$	1734 4170 1830
disappear$	4841
disappearing$	4054
disappointing$	1123 1124 1125 1126 3617 3618 5849 1941
disappointingly$	2272
disband$	3888
discipline$	4084
disciplined$	4198
disclo	1576
disclose$	4738 4997 5505 5511 5525 4330
discov	3708 1322
discover$	5938
discuss$	5505 5511 5525 4330
diseas	3914
disease$	6144 4573
disengage$	4738 2246
disengaged$	4345 2246
disengagement$	2246
disengages$	2246
disengaging$	2246
disgrace$	2270
disgraceful$	1739 2270
disgracefully$	2270
disguised$	1664
dishevelled$	2264
dishonest$	2250 2270
disinterested$	4345 2250 2270
dismal$	2270
dismally$	2270
disman	2293
dismantle$	3888
dismantling$	1464
dismiss$	363 5904 1951
dismissed$	363 1189 1942 1951
dismisses$	363 1951
dismissing$	363 1951
dismissive$	5142 5143 2270
dismissively$	2270
disobedient$	1734 2250
disobey$	397 398 5615 1658
disobeyed$	397 398 5615 1658
disobeying$	397 398 5615 1658
disobeys$	397 398 5615 1658
disord	3766 1340 3826 3827 6093 6094 6106 3887 6117 3914 6159 4558
disorder$	5176 5209 5996 3775 6056 6057 6126 6132 6144 3940 4175 4528 4529 4555 4564 4565 4573
disorderly$	2250
disorders$	5176 3940 4175
dispersal$	3860
disperse$	3888
dispersing$	1464
displa	1260
disposal$	6261 4472
disposals$	4472
disregard$	29 33 4738 397 398 1658 1951
disregardded$	33 397 398 1658 1951
disregardding$	33 397 398 1658 1951
disregarded$	33 397 398 1658 1942 1951
disregarding$	33 397 398 1658 1951
disregards$	33 397 398 1658 1951
disrespectful$	5142 5143 2250
disrup	6026 6032 6102 4475
disrupt$	2022 2297 2312
disrupted$	6020
disrupting$	5615 2022 2297
disruption$	5209 6022 6048 2023 4459 2031 2297 2312
disruptive$	410 411 412 5136 5137 5138 5139 5140 5141 5209 1682 1734 4170 1739 2250
disrupts$	2022 2297
disturbed$	1734 4170 2250
divide$	3888
dividing$	1464
divorc	6218 6220 3991 3992 6244
divorce$	6222
divorced$	6221
divorcing$	6221
do$	2742 341 459 5263 753 5494 3274 5505 5511 5525 5531 5532 5545 3317 5561 5562 5563 5564 5565 5566 5567 5604 949 3392 5624 5625 3404 3405 3408 975 1012 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1075 1077 1078 1079 1080 1081 3676 3942 1641 4330 1920 1923
doctor	3919 1498
doctor$	6149
doctors$	3933
dodge$	1207
dodged$	1207
dodges$	1207
dodging$	1207
dodgy$	4667 5049 5050 5051
does$	342 459 753 3318 5565 5566 5567 949 3392 5624 5625 3404 3405 3408 975 1013 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 3490 1075 1077 1078 1079 1080 1081 1641 1920 1923
doesn$	325 326 327 328 329 331 340 733 734 735 3316 1010 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1732 1912 1920
doing$	4724 4725 4726 4727 4728 4729 4730 4731 4732 3491 3492 1075 1077 1078 1079 1080 1081 1923
domestic$	6239 2185
don$	325 326 327 328 329 331 340 733 734 735 3316 1010 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1732 1912 1920
done$	4907 560 5545 5602 3425 3434 3441 3442 5684 5685 5686 5687 3493 1075 1077 1078 1079 1080 1081 5747 5748 5749 5760 1923
doomed$	867 868 869 1897
door$	4930 4932 6034
dopey$	2250
dose	3919
dose$	6149 4570
doubt$	5541 5542 5543 5544 3334 5632
down	1393
down$	64 4987 2801 5119 5204 5205 5206 3225 3248 3259 5490 5792 5793 5794 5795 5796 5797 5798 5799 5800 5801 5802 5803 5804 5805 5806 5807 5810 5811 5812 5813 3584 5815 5816 5990 6065 3859 3963 4310 4460 4461
downed$	3859
downfall$	4966
downlo	3732
download$	4408
downloaded$	5962
downloads$	4408
downplay$	363
downplayed$	363
downplaying$	363
downplays$	363
downs$	3859
drag$	1198
draged$	1198
dragged$	4686 1198
dragging$	1198
draging$	1198
drags$	1198
drain$	2873
drama$	5032 3325 5556 3327 1692 2112
drank$	1483
drawn$	4686 370 378 379 380 381 382 383 5510 5516 5521 5530
dreadful$	1123 1124 1125 1126 5885 5886 5887 5888 1941
dreadlock$	2265
dreadlocked$	1873
dreadlocks$	2265
dreads$	4307 4309
dress$	4902 4903 4904 4905 4906 599 600 601 602 603 604 807 5473 3247 5479 5480 5481 5482 5483 5484 4315 1881 4320
dressed$	4902 4903 4904 4905 4906 4907 797 798 799 5473 5474 5475 5476 5482 5483 4281 4283 4290 1879
dresses$	599 600 601 602 603 604 807 5473 5479 5480 5481 5482 5483 4315 1881 4320
dressing$	807 1881
drift$	134 135 136 137 138 139 168 169 5533
drifted$	134 135 136 137 138 139 168 169
drifting$	134 135 136 137 138 139 168 169
drifts$	134 135 136 137 138 139 168 169
driftted$	134 135 136 137 138 139 168 169
driftting$	134 135 136 137 138 139 168 169
drill	6105
drill$	5219
drink$	4738 4767 4769 4770 4902 4903 4904 4905 4906
drinki	3944 6175 6218 6244
drinking$	4777 4902 4903 4904 4905 4906 1483 6174 1540
drinks$	1483
driv	1391 1436
drive$	4722 2040
driven$	369 1466
driver	3893
driver$	1461
drivers$	4867 6123 1461 1468
drivin	1429
driving$	3864
drone$	1430 2053 2298
drones$	1430 2053 2298
drop	1391
drop$	2859 5533 1199
droped$	1199
droping$	1199
dropout$	4124
dropouts$	5093 5094 5095 4124 4125
dropped$	1199
dropping$	1199
drops$	1199
drug	5923 1320 5988 6004 3785 4033 6264 4427 4451 4457
drug$	4789 2574 4812 5049 5050 5051 2855 2856 2857 2858 5093 5094 5095 1272 1275 3755 3831 3832 1439 3944 6175 6218 4051 4125 1691 1718 1733 1995 2123
druggie$	2244
druggies$	2244
druggy$	2244
drugs	5994 6105 4039
drugs$	4789 4793 4802 4803 4822 4823 4824 4870 4871 4872 4873 4874 4875 4876 4877 5043 5112 5209 1272 1275 5983 5998 5999 1439 3937 6168 1540 6269 4050 4051 4053 1691 1718 4158
drunk$	4907 5615 1483
dry$	785 5757 1858
dto$	2428
duck$	1207
ducked$	1207
ducking$	1207
duckked$	1207
duckking$	1207
ducks$	1207
due	1393
due$	2450 63 1578 6244 1590
duties$	5641 5872
duty$	5641 5770 5835 5872
dyed$	1873 4310
dying$	6146
dyscalculia$	2336
dysfunctional$	1734 4170 2270
dyslexia$	6165 2334
dyslexic$	2334
dyspraxia$	2335
dyspraxic$	2335
dysregulated$	2250
e$	5764 5845 5846 3647 5890 5891 6161 6173 4386
each	5924 3717 1311 6023 4419 4471
each$	2960 765 5489 3260 830 944 946 3575 5899 5947 5973 6017 3813 6052 3853 1457 3906 1830 4327 4328 4349 1986 1993
ear$	5455 5829
early$	5303
earn$	157
earned$	157
earning$	157
earns$	157
earring$	4315
earrings$	4315
ears$	5455 5830 5831 5928
easier$	1400
easily$	708 3428 5661 5662 5854 5855 5856 5857 1757
easy$	2454 159 1652
eat	6120
eat$	2083 4569
eaten$	4569
eating	3919 3944
eating$	6149 1505 6174 2093 4569
eats$	2083 4569
eczema$	2345
educat	1513 3970 4597
education$	3949 6186 2146 4591
educational$	3950
effect	2029
effective$	2066
effectively$	624 3059 625 626 627 628 631 632 633 634 1800
effort$	5668 5693 5694 5725 5726 5727 5728 5729 5730 5731 5732 3505 3506 3507 3508 3509
egg$	4116
eggs$	4116
ehc$	2145
ehcp$	2405
ehcps$	2405
eight	6095
eight$	3845 1428 6096 1437 1445 6115 6118 3899 4496
eighteen$	4885 5257 3039 5284
eject	6127 3898
eject$	6128
elder	4445
elder$	4810 5049 5050 5051 4100
elders$	4793 4810 4813 5049 5050 5051 5055 1341 4100
elect$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94
elected$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 5860
electing$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94
electively$	2163
electr	1565 1595
electricity$	4000
electronic$	4030 4656
electronically$	4030
elects$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94
electted$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94
electting$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94
element$	4117 4120
elements$	4117 4120
eleven$	619 620 621 622
email$	5845 5846 4385
emaile	3903
emails$	5845 5846 5890 5891 4385 4386
embroiled$	128 129 130
emergency$	6161
emotionally$	1769 1827 2187 2198
empathy$	5025 4084
employment$	6200
enabl	1279
enable	1363 2024
enable$	1367
enableed$	1367
enableing$	1367
enables$	1367
encounter$	4058 4230
encounters$	4058 4230
encour	1268
encouraged$	1273
end$	5531 5532 3305 3326 1487
endanger$	8 1606 1607
endangered$	8 1606 1607
endangering$	8 1606 1607
endangerred$	8 1606 1607
endangerring$	8 1606 1607
endangers$	8 1606 1607
ending$	6146 1487
endless$	3615 3616
endlessly$	950 3385 951 3386 952 953
ends$	3326 6047
enemies$	4963
enemy$	4963
enforc	6026 6032 4395 4458
enforce$	2310
enforcement$	6022 1387 6114 4464 2030 2031 4484 2310
enforces$	2310
engage$	4738 131 132 133 4997 5117 5124 2895 5126 5191 5487 5505 5511 5525 5559 5575 5592 5593 5594 5750 5904 5907 3909 4077 4167 4330 4331 4337
engaged$	124 125 126 127 131 132 133 4907 4915 5124 5510 5516 5521 5530 5578 5579 5580 5581 5582 4077 4167
engagement$	124 125 126 127 5123 5126 466 467 468 469 2905 834 835 836 837 4161 4166 4327
engager$	4139
engagers$	4139
engages$	124 125 126 127 131 132 133 4077
engaging$	124 125 126 127 131 132 133 5124 5126 5592 5593 5594 4077 4160 4167 4337
english$	4601 4602
enjoy$	367 368 5629
enjoyed$	367 368 5629
enjoying$	367 368
enjoys$	367 368 5629
enough$	2741 5346 5347 5348 5349 5350 5351 5352 5353 5354 5355 5356 5357 5358 3198 5429 5774 4253
enquir	6032 6213
enquiries$	1324 6019
enquiry$	5992 6019
enrich	1961
entangled$	128 129 130
enter$	1641 4077
entered$	1336 1337 3880 1446 1641 4077
entering$	1641 4077
enterprise$	6015 4438
enterred$	1641 4077
enterring$	1641 4077
enters$	5960 1641 4077
entirely$	1228 1229 1815 1907 1910 1954
entitled$	2250
epilep	6175
epilepsy$	2339
epileptic$	2339
episodes$	4846
equal$	1807
erratic$	5131 5132 5133 5134 470 1739
escala	1477 2029
escalate$	5533
escalated$	1432
essential$	1396
establ	3708 1322
establish$	5938 1419 1442
estate	3871
estate$	4806 4807 6101 6131 4091 1830
eternally$	2269
european$	1854
evade$	1207
evaded$	1207
evades$	1207
evading$	1207
evasive$	2250
evening$	2063
ever$	3137 3138 704 5573 5574 3385 3386 952 953 3395 5640 3682 4333 4334 4347
every$	2773 5004 2833 653 5489 3260 830 943 3379 945 947 948 3582 3640 3643 5890 5891 5899 5973 3853 3918 4327 4328 1908 4349 4386 1986 1993
everybody$	3562
everyone$	2773 5097 3562
everything$	3097 663 5489 3260 890 891 892 969 970 971 972 973 4080 4327 4328
evicted$	2417
evicti	6218 6244
eviction$	2417
evicts$	2417
eviden	1425 6105 4395 2286
evidence$	5764 5890 5891 5933 1323 1339 1403 4385 4386 1998 4434
evidently$	964 3399 965 966
evil$	1681 4170
exam$	5879 3969 2165 4601
examin	3732
examin$	1440
examination$	4408
examinations$	4408
examined$	5962 1440
examines$	1440
examining$	1440
examins$	1440
example$	6007
exams$	4601
except$	3098
exception$	4340
exchang$	213 2648 214 215 216
exchange$	2640 213 2648 214 215 216 4077
exchanged$	213 2648 214 215 216 4077
exchanges$	213 2648 214 215 216 4077
exchangged$	213 2648 214 215 216
exchangging$	213 2648 214 215 216
exchanging$	213 2648 214 215 216 4077
exchangs$	213 2648 214 215 216
excitement$	5032 5036 1651
exclude$	5904 5905
excluded$	4688 4958 1189 4393 4586 2152
exclus	3969
exclusion$	1406 1517 6199 2409
exclusions$	2409
excuse$	4372 4373
execut	2020
exhibit$	1978
exhibited$	4412 1978
exhibiting$	1978
exhibits$	1978
existent$	5131 5132 5133 5134 5885 5886 5887 5888
expand	1409
expect	3958
expectations$	5199 4212
expected$	1273 1317 6039 6188
expelled$	4589 2155
expensive$	1885
expensively$	782 1855
experi	1574 1575
experience$	4980
experienced$	589 763 4009 4010 4061 4232 1810
experiencing$	4009 4010
explicit$	2626
exploitation$	4665 4666 4789 4966 4967 4983 4984 5028 5029 5030 5031 3836 3855 1421 6087 6088 1434 1447 1451 1465 4078 4098
exploited$	4686 4688 5005 5006 5007 5008 5009 5010 5011 5012 5013 5014 5015 5016 5382 5383 5384 5385
exploiter$	2492 4793 4810 4833 4887 5049 5050 5051 5052 5081 4121
exploiters$	2492 4793 4810 4833 4887 5049 5050 5051 5052 5055 5081 4121
explosive$	2248
expose$	2438 8 1606 1607
exposed$	8 1606 1607
exposes$	2438 8 1606 1607
exposing$	8 1606 1607
extensions$	4298 4309
extract$	1258
extracted$	1258
extracting$	1258
extraction$	4408
extractions$	4408
extracts$	1258
extremely$	1799
eye$	5455 5828
eyebrow$	5455
eyebrows$	5455
eyed$	4288
eyelashes$	4303 4309
eyes$	2996 5455 1263
eyesig	6175
face$	5455 3239 3251 1404
facebook$	183 2618 184 2619 185 2620 186 2621 187 2622
faced$	4208
faces$	5455 2203
facial$	3219 1404 1860 1972
facing$	2203
fade$	4300 4309
fades$	4300
fail	1474 2166
fail$	325 326 327 328 329 331 332 333 334 344 5532 5615 976 977 978 979 5909 5910 5911 5912 1648 4341 1913 1914
failed$	325 326 327 328 329 331 332 333 334 346 5615 976 977 978 979 3419 5650 5909 5910 5911 5912 1648 1913 1914 4393
failing$	325 326 327 328 329 331 332 333 334 347 5615 976 977 978 979 5645 5646 5647 5648 5909 5910 5911 5912 1648 1913 1914 1915 4351 4352
failings$	5645 5646 5647 5648 1915 4351 4352
failled$	5615 5909 5910 5911 5912 1648
failling$	5615 5909 5910 5911 5912 1648
fails$	325 326 327 328 329 331 332 333 334 345 5615 976 977 978 979 5909 5910 5911 5912 1648 1913 1914
failure$	332 333 334 5645 5884 4124 1915 4351
failures$	5645 5646 5647 5648 5884 4124 1915 4351 4352
fair$	785 1851 1852 1858 1873
fake$	1866
fall	1391
fall$	138 139 393 5533 1166 1949
fallen$	138 139 393 1166 1949
falling$	138 139 393 1949
falls$	138 139 393 1166 5892 1949 4387
false$	5634 1661 1664 1868
families$	5145 5159 5160 5161 5162 5163 5164 3521 3522 3523 3524 3525 3526 3562 4169 4215 4220 4385
family	3975 3987 6223
family$	5145 5159 5160 5161 5162 5163 5164 5315 5340 3573 6206 6217 3988 6234 6248 4169 4215 1784 4220 2112 4612 4627 2195
far$	641 645 676 750 1108 1109 1110 1237
farce$	4363
farcical$	2270
fashionably$	782 1855
fast$	5303 1652
fat$	2264
father	6206 3987 6219 3990 6223 6226 6227
father$	5208 675 1536 1537 6203 6217 3988 1556 6232 1569 4012 6248 4215
fathers$	1569 4215
fault$	4732 4733 4954 5894 1230 4079 1952 4390
favor$	2642
favors$	2642
favour$	2641 4878 4879 800 801 802 803 804 805 806 4066 1880
favoured$	800 801 802 803 804 805 806 1880
favouring$	800 801 802 803 804 805 806 1880
favourred$	800 801 802 803 804 805 806 1880
favourring$	800 801 802 803 804 805 806 1880
favours$	2641 4878 4879 800 801 802 803 804 805 806 4066 4067 1880
fear$	756 1817
feared$	756 1817
fearless$	2259
fears$	756 1817
february$	4808
feckless$	2250
fed$	1539 1570
feed	1423 1961
feed$	1258
feeded$	1258
feeding$	1258
feeds$	1258 1539
feel$	1305
feelin	2095
feels	2095
feet$	4787 4788 3211 5863 1837
feigned$	1664
fell$	138 139 393 1166 1949 4473 2115
felt	2095
female	2012
female$	3200 5431 5432 3203 5434 5435 3711 1319 4264 1830 1990
females$	5144 1319 2260
fend$	3011 3116 3117 3118 3121 3122 3124 3125 3128 694 5751
fendded$	694
fendding$	694
fended$	694
fending$	3116 3117 3118 3121 3122 3124 3125 3128 694
fends$	694
feral$	1734 4170 2250
ferocious$	2248
fewer	1391
fiercely$	1815 1828
fifteen$	619 620 621 622
fight	1391
fight$	4738 4767 4769 4770 4937 5209 3012 5531 5533 3325 5556 3327 5611 5612 5613 5615 2040
fighti	3827 3992
fighting$	5209 5615 6057 6183 1540 6222
fights$	5209 5611 5612 5613 5615 5616
figure$	3110
figures$	5879
file$	5764 5946 6067
files$	5764 5946 6067
film	6127 1471
film$	4722 1308 5975 5977 3865 1431 3906 4488
filmed$	4686 1308 5976 3865 1431
filming$	1308 3865
films$	1308 5975 3865
filthy$	2264
final$	1530 2207 2209
find	5966
find$	2 518 521 5531 3708 1322
findded$	2
findding$	2
finded$	2
finding$	2
finds$	2 519
fine$	5346 5347 5348 5349 5350 5351 5352 5353 5354 5355 5356 5357 5358 3148 714 715 3151
finger	6091 1471
finger$	5691 5692 5701 5702 5714
fingerprint$	3906
finish$	3307
fire	4020
fire$	4940 6009 4020 6250
firear	6264
firm	1449
firm$	3884
first$	415 2207
fit$	3543
fits	6175
fits$	4516
fitting$	3231 3250
five	3696 3717 3743 1311 1347 6017 6023 6095 1457
five$	486 5285 776 3580 5947 3782 3845 1428 6096 1437 1445 6115 6118 3892 3899 1990 4496
flag$	1299 1410 1975
flagged$	1299 5976 1350 1410 1432
flagging$	1410
flags$	1299 1410
flashback$	2393
flashbacks$	2393
flashy$	1885
flat	3987
flat$	4825 4826 4827 4828 2599 2600 2601 2602 838 6217 6224 6230 6238 4610
flats$	6236
fled$	4426
fleece$	4315
fleeces$	4315
flirt$	188 189 190 202 276
flirtatious$	2235 2257
flirted$	188 189 190 202 276
flirting$	188 189 190 202 276
flirts$	188 189 190 202 276
flirtted$	188 189 190 202 276
flirtting$	188 189 190 202 276
flirty$	2235
floor$	6237
floppy$	1852
flout$	397 398 1658
flouted$	397 398 1658
flouting$	397 398 1658
flouts$	397 398 1658
floutted$	397 398 1658
floutting$	397 398 1658
fluoxetine$	2369
fob$	1175 1177 1178 1179
fobbed$	1153 1175 1177 1178 1179
fobbing$	1175 1177 1178 1179
fobed$	1175 1177 1178 1179
fobing$	1175 1177 1178 1179
fobs$	1175 1177 1178 1179
foetal$	2119
follow	1292 1471
follow$	4738 4997 5487 5505 5511 5525 1014 1015 1016 3561 5907 1308 5977 3865 3906 1641 4330 4488
followed$	4907 4915 1014 1015 1016 5760 1308 3865 6119 1641
following$	1308 3865 1641
follows$	1308 3865 1641
food	1565 4005
food$	4870 4871 4872 4873 4874 4875 4876 4877 4000 1570
foodbank$	6235
foolhardy$	1610
foolish$	2462 2469 306 1610 1647
foot$	3211 6006 1837
footag	3735 3886
footage$	5965 3736 5967 1304 1420 1430 6099 6116 1977 4413
footprint$	6074
for	3758 1363 4395 1961 2024 2029
for$	4749 2580 2582 2583 4864 2640 2704 2705 2706 2707 5026 5101 2878 2958 2963 2964 2979 3129 5411 5413 5428 950 951 5618 3546 5782 5783 5868 3654 5915 5917 5938 5973 3774 3780 6018 3792 3796 3797 1388 3864 6103 3875 3896 6151 3935 3939 3953 6254 1598 6267 4220 4388 4426 4473 4508 2148 4640 4643 4645 4649 4656
force	1264 3704 3712 3713 3714 1280 1281 5964 1310 1366 3836 3855 1421 6087 6088 1434 1447 1451 1465
force$	3440 5895 3699 5934 5935 1271 5937 5942 5943 5944 3715 3716 5949 1285 3745 6010 1366 3801 3802 6066 6075 6085 3856 3881 3882 4467
forced$	445 448
forehead$	5455
foreign$	1854
forens	2304
forever$	950 3385 951 3386 952 953
forget	3918
forget$	6148
forgot$	4393
forgotten$	1942 4393
form	1350
form$	5785 1435
formal$	2207
formally$	2151
formed$	1435
forming$	1435
forms$	1435
forty$	5284
forwar	1423
foster	2177
foster$	538 6206 3987 6223 6249 1781 4612
fostered$	4612
foul$	1756
found$	2 2886 520 522 1599 1724
foundation$	5456 5457 5458 4312
four	6095
four$	3845 1428 6096 1437 1445 6115 6118 3899 1990 4496
fourteen$	619 620 621 622
fragment$	3888
frame$	5438 5439 5440 4268
frames$	5438 5439 5440 4268
fraternise$	1653
fraternised$	1653
fraternises$	1653
fraternising$	1653
freckled$	785 1858 2264
freckles$	2265
freckly$	2264
free$	4724 4725 4726 4727 4728 4729 4730 4731 4899 4900 1564 4076
freely$	4899 4900 236 5854 5855 5856 5857 4075 4076 1642
frequent$	180 181 1620
frequently$	179
friend	5924 1311 1347 1355 6023 3810 6040 6095 1457 6136 4477 4631
friend$	5145 5159 5160 5161 5162 5163 5164 5430 5433 4117 4169
friends$	2436 4762 105 2685 2689 2690 314 2835 401 402 403 5145 5159 5160 5161 5162 5163 5164 5430 5433 5550 5551 5552 5553 5554 3331 3332 3333 3381 5644 3521 3522 3523 3524 3525 3526 3572 5827 5835 5836 5837 5838 5839 5840 5841 3782 3790 3845 1416 1428 6096 1437 1445 6115 6118 3892 3899 4042 4117 4169 1742 4380 4385 4496
friendship$	387 388 2847 4117
friendships$	3 4 5 6 7 387 388 4117
frighten$	5418
frightened$	5382 5383 5384 5385 754 755
frizzy$	1852 1873
from	1376 4395
from$	2750 2751 5135 2949 3080 3111 3162 3185 5430 5433 5503 5956 5973 5990 1365 3811 1443 3952 3953 6225 1594 4314 4350 4486 4567 2138 4590 4656
fruitful$	6038
frustrating$	3617 3618 5849
ft$	1837
full$	635 1877
fully$	557 635 708 711 1815
functi	1350 4568
function$	599 600 601 602 603 604
functioned$	599 600 601 602 603 604
functioning$	599 600 601 602 603 604
functionned$	599 600 601 602 603 604
functionning$	599 600 601 602 603 604
functions$	599 600 601 602 603 604
fund$	5750
funds$	4625
furthe	1264 2029 4477
further$	3699 1354 1990
furthered$	1354
furthering$	1354
furthers$	1354
futile$	1902
gallery$	3879
gambling$	6168
game$	5219
gaming$	4853 4854 4855
gang	5927 1264 3704 3712 3713 3714 1280 1281 5964 1310 1320 6004 1355 6021 3836 3855 1421 6087 6088 6093 1434 6100 1447 1451 3887 6117 1465 4427 4451 4457 4458
gang$	2533 4789 4793 4803 4810 4833 5043 5052 5071 549 3699 5934 1272 3755 5986 3770 3771 6014 6015 3790 6058 3832 1406 3867 1433 6105 3878 4050 4051 1665 1733 1776 1975 1989 1993 2010 2014 2018 4454 2050 2238 2301
gangling$	2264
gangly$	2264
gangs$	4789 4793 4803 4810 5043 5052 5071 5934 1272 6015 3867 3878 4050 4051 1665 2014 2015 2050 2238 2301
gangsta$	5072 4101 2239
gangstas$	5072 4101 2239
gangster$	5072 4101 2239
gangsters$	5072 4101 2239
gap	4395
gap$	5884
gaps$	5884
gather	3838 4395 1961 1999
gather$	5215 1258 5968 3869 4266
gathered$	5215 1258 3869 4266
gathering$	5215 1258 6068 3869 4266
gatherred$	5215 4266
gatherring$	5215 4266
gathers$	5215 1258 3869 4266
gaudy$	1885
gaunt$	2264
gave$	115 1060 1158 1159 1160 1161 1162 3629 2136
gbh	4033
gbh$	6263
gcse$	4591 2165 4601 2167 2172
gcses	3969
gcses$	6199 4591 4601
gdpr$	5867
gear$	5479 5480 5481 4320 4326
genera	1961
general$	838
generator$	1461 4499
generators$	1461 4499
gentleman$	5317 5318 5319
get	3753 1436
get$	23 24 4738 4769 4770 4898 288 289 393 413 420 421 422 423 424 425 426 427 2890 2891 487 501 502 503 504 505 506 5248 624 3059 625 626 627 628 631 632 633 634 5373 5374 5531 5532 3346 5592 5593 5594 3678 6120 1640 1641 4077 1688 1689 1735 1736 1746 4337
gets	2111
gets$	23 24 288 289 393 413 420 421 422 423 424 425 426 427 487 501 502 503 504 505 506 5248 624 3059 625 626 627 628 631 632 633 634 3371 6120 1512 1539 1641 4077 1688 1689 1735 1736 1746 2081 2151 2153
getting$	23 24 4898 393 2910 2911 5592 5593 5594 3366 5615 4337
gift$	4870 4871 4872 4873 4874 4875 4876 4877
gifts$	4870 4871 4872 4873 4874 4875 4876 4877 5034 5035
gilet$	5479 5480 5481 4320
gilets$	5479 5480 5481 4320
ginger$	1852 1873 2264
girl	6095 4036
girl$	105 5145 5159 5160 5161 5162 5163 5164 3711 3845 1428 6096 1437 1445 6115 6118 3899 6266 1659 4116 4169 1742 4291 4496
girlfr	6218
girlfriend$	4882 6202 6234 4068 4069
girlfriends$	4882 4068 4069
girls	3703 3717 3743 1311 1347 6095 1457 6136
girls$	105 2685 2689 2690 314 2835 401 402 403 5073 5145 5148 5159 5160 5161 5162 5163 5164 5179 5550 5551 5552 5553 5554 3331 3332 3333 3381 5644 3521 3522 3523 3524 3525 3526 3571 5809 5827 5835 5836 5837 5838 5839 5840 5841 5947 3782 3845 1416 1428 6096 1437 1445 6115 6118 3892 3899 4052 4116 4169 1742 4291 4380 4385 4496
give$	115 583 3184 5505 5511 5525 3468 1158 1159 1160 1161 1162 3709 1408 4330
given	3900 3903
given$	898 1060 1158 1159 1160 1161 1162 5926 5981 1512
gives$	115 1060 1158 1159 1160 1161 1162 1408
giving$	115 1158 1159 1160 1161 1162 1408
glamour$	5034 5035
glasses$	4315
glean$	1258
gleaned$	1258
gleaning$	1258
gleans$	1258
gloves$	4315
go$	4719 2513 2514 2515 2516 4747 4767 4769 4770 2555 134 135 136 137 138 139 162 165 168 169 2606 2614 4898 4902 4903 4904 4905 4906 4972 4997 371 5487 5505 5511 5525 5531 5532 5615 1640 1641 4077 4330 2189
goad$	1657
goadded$	1657
goadding$	1657
goaded$	1657
goading$	1657
goads$	1657
goal	1453
goal$	1396 6129
gobby$	2250
goes	6120
goes$	134 135 136 137 166 168 169 2614 371 893 5615 5960 1496 1570 1590 1640 1641 4077 2111 2189
going$	4777 2549 134 135 136 137 161 168 169 2605 2612 2613 2614 225 4898 4902 4903 4904 4905 4906 3054 3056 3057 3295 861 862 863 864 3300 870 871 872 5615 1317 1590 1640 1641 2189
goings$	3889
gold$	1862 4315
gone$	2544 134 135 136 137 138 139 168 169 2614 4907 4908 2686 4922 4923 4924 4925 3955 1640 1641 4077
good$	2469 158 2849 5106 3018 3072 687 3364 3544 1841
goods$	4509
gorgeous$	2264
gormless$	2250
got	6157
got$	23 24 4907 4922 4923 4924 4925 296 297 393 531 789 5684 5685 5686 5687 1539 1640 1641 4077 1775 1874 2115 2151 2153 2154 2204
gp	3919 1498
gp$	6149 3933
gps	1595
gps$	4030
grade$	4600 4602 2277
graded$	486 489 5976 2277
grades	6198 3969
grades$	6199 4600 4602
graffiti$	6132
gran	6206 3987 6219 3990 6226 6227
gran$	6217
grandf	6206 3987 6219
grandfather$	6217
grandm	6206 3987 6219
grandmother$	6203 6217
grandp	6206
grante	2212
grasp$	4997 2775 2776 2777 2778 2779 2780 2781 2782 2783 2784 2785 2786
grass$	5876
gravitate$	378 379 380 381 382 383
gravitated$	378 379 380 381 382 383
gravitates$	378 379 380 381 382 383
gravitating$	378 379 380 381 382 383
greasy$	785 1852 1858 1873
greed$	5034 5035
green$	5341 5342 5343 4243 1853 1873
grew$	784 1857
grey$	1873 4315 1885 4447
grip$	5919 5920 5921 5922 1452 4394
grips$	1452
groomed$	4686 4688 5005 5006 5007 5008 5009 5010 5011 5012 5013 5014 5015 5016 4282
groomer$	4833 5081 4121
groomers$	4833 5081 4121
grooming$	4966 4967 4098
gross$	1916
grounds$	1362 1578
group	5924 3696 3717 5954 5969 5971 3743 5974 1311 3750 1347 6017 1355 6021 6023 3810 6040 3813 3814 6095 3887 6117 1457 6136 4403 4419 2002 4457 4458 4471 4477
group$	105 2685 2689 2690 2730 314 2835 401 402 403 5075 5077 430 5145 5148 5159 5160 5161 5162 5163 5164 5179 2956 2957 549 758 759 5550 5551 5552 5553 5554 5557 3331 3332 3333 3336 3337 3381 5644 3521 3522 3523 3524 3525 3526 5770 3565 3567 5826 5835 5836 5837 5838 5839 5840 5841 3613 5913 5914 3687 5947 3728 1294 5980 1320 5993 3782 6015 3790 6035 3807 6043 6055 6066 3845 1416 6085 3856 1428 6096 6097 6098 1437 1445 3882 6115 6118 3892 3899 3908 6141 3913 4116 4169 1742 4220 4380 4385 1985 2002 4440 4496
groups$	5075 5077 5145 5148 5159 5160 5161 5162 5163 5164 6015 6098 4169 4440
grow	1409
grow$	784 1857
growing$	784 1857
grown$	217 4887 590 3028 5260 3035 3036 3037 3038 3047 3048 3049 5281 5282 5283 3060 3062 3063 3064 3065 3066 3070 5301 5302 638 655 5322 661 662 3099 5330 5331 3105 3106 3139 3142 3182 764 784 4235 1823 1857
grownups$	5264
grows$	784 1857
grubby$	1878 1885 2264
guaranteed$	867 868 869 1897
guard	3893 1462
guard$	6123 1463 1468
guardi	4616
guards$	1430 6123 1463 1468
gucci$	4315
guidance$	5389 5401 5403 5675 5676 5677 5678 5679 5680 5681 4093
guilt	5988 3770
guilt$	5896 6000 1952 4391
guilty	2225
guilty$	3798 2225 4660
gullible$	5341 5342 5343 4243 2250
gun	6264
habit	4558
habit$	4693 4045 4046
habits$	4693 4045 4046
habitual$	180 181 3878 1620 1683 1690 1995
habitually$	179
had	1479 1504 2111
had$	199 2677 2678 2679 2682 2683 250 251 252 253 254 255 256 284 459 531 5430 5433 789 5624 5625 974 1005 1006 1007 1008 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1035 1036 1037 3530 5761 1490 3939 1512 1775 4266 1874 1920 4426 2081 2138 2148
hair$	5449 5451 5452 5453 5484 4295 1863 4308 1875
haircut$	5451 5452 5453 4308 1875
haircuts$	5451 5452 5453 4308 1875
haired$	4279 4287
hairstyle$	5451 5452 5453 4308 1875
hairstyles$	5451 5452 5453 4308 1875
hairy$	2264
half$	3902 1929
halluc	2329
hand	1423
hand$	3015 3016 3163 3167 5455
handed	3900 3903
handed$	4367 4368 4481
handful$	432 2867 433 2868 434 2869 435 2870 5170 4124
handl	4397
handle$	5117 2997 3008 3116 3117 3118 3121 3122 3124 3125 3128 707 5373 5374 1452 1811
handled$	707 1811
handles$	707 1811
handli	6003
handling$	3116 3117 3118 3121 3122 3124 3125 3128 707 1220 1221 1222 1223 4033 1811 4376 2321
hands$	3015 3016 5455 5762 5861
handse	3850
handset$	1297 5963 6080 1973
handsets$	1297 5963 6080
handsome$	2264
hang	6120
hang$	4738 4767 4769 4770 4781 4902 4903 4904 4905 4906 384 5215 4266 2080
hanged$	5215 4266 2080
hangged$	5215 4266
hangging$	5215 4266
hanging$	4777 4902 4903 4904 4905 4906 384 5215 4266 2080
hangs$	384 5215 4266
haphazard$	5885 5886 5887 5888
happened$	2696 2697
harass$	394 1656
harassed$	394 1656
harasses$	394 1656
harassing$	394 1656
hard	1449
hard$	452 453 454 455 456 457 2939 5209 582 3884 6135 1820 1854
harden	4500
hardened$	1683 4206 4254 2259
harder$	452 453 454 455 456 457 5667
hardest$	452 453 454 455 456 457
hardly$	702 703 738 739 740 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1063 1108 1109 1110 1520 1802 1803 1808 1816 1920 2134
harm$	4665 4666 2701 2702 4966 4967 4983 4984 5005 5006 5007 5008 5009 5010 5011 5012 5013 5014 5015 5016 5028 5029 5030 5031 5884 3878 4011 6241 1593 6263 4078 1989 1993 1995 2015 4511 4535 2101
harmed$	4535 2101
harmer$	4129
harmers$	4129
harmful$	2469 4796 410 411 412 1611 1682 1995
harming$	4535 2101
harms$	4535 2101
has	1479 6157 1493 2111
has$	2441 199 284 2745 459 531 5430 5433 789 876 3392 5624 5625 974 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 3768 1490 3928 1512 1595 1775 4266 1874 1920 2081 2138 2148
hasn$	1010 3455 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1920
hat$	4315
hats$	4315
have$	2442 2527 2541 2545 199 2692 284 2740 2746 5067 459 531 5215 789 3290 3299 5531 876 3392 5624 5625 974 5651 5652 5653 3424 5658 5659 5660 3433 3439 3469 1775 4266 1874 4353 4354 4426 4473 4491 2138 2148
haven$	1010 3456 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1920
having	2111
having$	199 789 1874 2081
havoc$	4149 4150 4151
hawk$	204 1629
hawked$	204 1629
hawking$	204 1629
hawkked$	204 1629
hawkking$	204 1629
hawks$	204 1629
hazel$	1853
he$	2473 2667 2685 2689 2690 4973 314 400 2835 401 5066 402 403 5218 5550 5551 5552 5553 5554 3331 3332 3333 3335 3440 5674 2151
head$	4930 4932 3015 3016 656 657 658 659 660 3233 5865 1201 6042 4306 2396
headed$	4182 4278 4366
heads$	4930 4932 3015 3016 1119 5865 1201 4233 4245 4304 4305
headscarf$	4315
headscarves$	4315
health	3944 3948 6218
health$	3919 6155 6156 3927 6162 3934 6174 2106 4542
healthcare$	3949
healthier$	2469
hear$	5070 2096
heard$	560 1577 2098
hearin	6175
hearing$	1577 2097 2102 4652
hearings$	4652
hears$	2096
heart$	3914 6155 2105
hearted$	4364
heartless$	2250 2270
heatin	1565
heating$	4000
heavier$	1833
heavil	3918
heavily$	783 6148 6167 1834
heavy	1449
heavy$	3884 1833 1835 1877 1933
heavyset$	2263
heed$	4997 5725 5726 5727 5728 5729 5730 5731
heeded$	4907 4915
heels$	5863 4315
height$	5438 5439 5440 4268
held	4395
held$	586 1236 5940 6102 1472
helicopter$	2053
help	1279 1363 1425
help$	43 2762 5004 5117 5126 3007 5389 5398 5401 5403 5406 5407 5408 5409 5410 834 835 836 837 5505 5511 5525 5559 5575 5592 5593 5594 5600 5750 5759 1220 1221 1222 1223 5907 1354 1367 1396 6189 4142 4327 4330 4337
helped$	4996 5127 5510 5516 5521 5524 5530 5578 5579 5580 5581 5582 5936 1354 1367
helpful$	5936
helping$	2763 5592 5593 5594 3365 1354 1367 4337
helps	1363
helps$	1354 1367 1396 4338
hepatitis$	2386
her	3703 3728 1320 1510 1519 1538 3975 6233 1584 4587 2212
her$	4668 4669 2464 2468 2481 59 66 67 69 2507 105 4784 2639 2730 309 4981 2754 5023 5027 2798 5097 2956 2957 5222 565 3024 3026 3213 3214 3215 812 5595 3562 5836 5837 5838 5839 5840 5841 3631 3633 3635 3642 5879 3755 1484 3922 3923 3936 6171 3945 3954 1534 3973 1552 1553 3989 1555 6224 3996 4002 4008 4019 4032 4038 1632 1644 1742 1882 1883 4380 4519 2107 2109 2140 2194 4635 2207 2215 2229
heroin	6264 4039
heroin$	3937 6269 4053
herself$	2435 2437 4668 4669 2452 2453 19 2455 2456 2457 2458 2459 25 2617 4928 4929 4931 2712 2713 2714 2715 2716 2717 2718 2719 2721 2722 4955 4956 2752 2756 322 2758 2759 4990 4991 4992 4993 4994 4995 2867 2868 2869 2870 5107 5238 5239 5240 5241 5242 5243 5244 5346 5347 5348 5349 5350 5351 5352 5353 5354 5355 5356 5357 5358 5359 3130 5366 3667 3915 3974 4041 4063 4064 4246 4247 4515 4536
herselves$	3915 4515 4536
hid$	1202
hidden$	5940
hide	3753 1334
hide$	4722 1202
hided$	1202
hides	1334
hides$	1202
hiding	1334
hiding$	1202
hierar	6100 4445 4449 4451 4457
hierarchy$	6014 2292
high$	26 479 480 2921 2922 2923 2924 2925 2926 2927 2928 5615 3527 1932 2076
higher$	479 480 2135
highest$	479 480
highlights$	4309
highly$	1449 1815
hijab$	4315
hijabs$	4315
him	3703 6233 4587
him$	4668 4669 2730 2956 2957 5595 3562 5836 5837 5838 5839 5840 5841 4380 4519 4635
himself$	2435 2437 4668 4669 2452 2453 19 2455 2456 2457 2458 2459 25 2617 4928 4929 4931 2712 2713 2714 2715 2716 2717 2718 2719 2721 2722 4955 4956 2752 2756 322 2758 2759 4990 4991 4992 4993 4994 4995 2867 2868 2869 2870 5107 5238 5239 5240 5241 5242 5243 5244 5346 5347 5348 5349 5350 5351 5352 5353 5354 5355 5356 5357 5358 5359 3130 5366 3667 3915 3974 4041 4063 4064 4246 4247 4515 4536
himselves$	3915 4515 4536
his	3728 1320 1510 1519 1538 3975 1584 2212
his$	2464 2468 2481 59 66 67 69 2507 105 4784 2639 4883 309 4981 2754 5023 5027 2798 5097 5222 565 3024 3026 3213 3214 3215 812 3631 3633 3635 3642 5879 3755 1484 3922 3923 3936 6171 3945 3954 1534 3973 1552 1553 3989 1555 6224 3996 4002 4008 4019 4032 4038 1632 1644 1742 1882 1883 2107 2109 2140 2194 2207 2215 2229
histor	1264
historic$	3699
history$	1575 1578 4119 4541 4630 4659
hit	1558 6242
hit$	3993
hiv$	2385
hold	1334
hold$	5120 3019 585 586 1236 3702 3768 1473
holdin	3757 5994 1334 6107 4034
holding$	586 5393 5397 5987
holds	1334 6107
holds$	586 1236 3768
home	3987 6223
home$	4774 4806 4807 4916 4917 2972 5340 5973 6205 6212 6216 6217 6224 6230 6231 6238 6241 6245 6248 6259 2162 4598 4610 4612 4621 2193 4629 4636
homeless$	2418
homelessness$	2418
homes$	4806 4807 6236
honest$	5510 5516 5521 5530
hood$	813 4315 1884 4447
hooded$	1830 1885 4447 2264
hoodie$	5479 5480 5481 4315 4317 4320 2266
hoodies$	5214 2985 5479 5480 5481 4315 4317 4320 2266
hoodlum$	2240
hoodlums$	2240
hoodrat$	2240
hoodrats$	2240
hoods$	5214 2985 813 4315 4317 1884 4447
hoody$	5479 5480 5481 4320
hooligan$	2240
hooliganism$	2240
hooligans$	2240
hope$	3323 6086 4339
hopeless$	2862 894 895 1697 1734 1737 2250 2270
hopelessly$	2270
hoper$	5090 5093 5094 5095 4125 4133
hopers$	5090 5093 5094 5095 4125 4133
hopes$	6086
hoping$	6086
hopings$	6086
horde$	408 409
hospit	3932 1498 1593
hospital$	6161 6162 3933 6173 4028
hospitalised$	2378
hospitalized$	2378
hostel	3985
hostel$	6215
hostile$	461 462 463 464 465 5142 5143 1370 1739 2248
hostility$	5177 5178 514 515 4177
hot	3840 3874 2068
hot$	1565 1747
hotel$	4825 4826 4827 4828 2599 2600 2601 2602
hotspot$	6070 6104 2059 4503
hotspots$	6070 6104 4503
hours$	6189 1525 2287
house	3987
house$	4825 4826 4827 4828 2599 2600 2601 2602 5315 5340 6217 6224 6230 6238 4610
househ	3987
household$	5315 5340 6217
houses$	6236
housin	6218
housing$	4618
how$	5216 3119 3120 693
hrs$	2287
hub$	6066 6085 3856 3882 4485
huge$	2462
hulking$	2264
hung$	384
hungry$	4207 4624
hunt$	371 2806 372 373 374 375 376 377
hunted$	371 2806 372 373 374 375 376 377
hunting$	371 2806 372 373 374 375 376 377
hunts$	371 2806 372 373 374 375 376 377
huntted$	371 2806 372 373 374 375 376 377
huntting$	371 2806 372 373 374 375 376 377
hurt	1558 6242
hurt$	4686 4688 4958 5533 3993 2101
hurted$	2101
hurting$	2101
hurts$	2101
husband$	6202 6234
hygien	3944 6175
hygiene$	6174
hyper$	2250
hypocritical$	2270
hysterical$	2250
i$	1234
ic	2012
ic$	768 1832
ic0$	2262
ic1$	2262
ic2$	2262
ic3$	2262
ic4$	2262
ic5$	2262
ic6$	2262
ic7$	2262
ic8$	2262
ic9$	2262
identi	1269 5945 5966 1320 1322 1357 6032 4445
identical$	1885
identically$	782 1855 4314 4316
identified$	417 1300 3755 1586 1990 4426 1995 4447
identifies$	5975 1383
identify$	5968 5975 1383 1442
identifying$	1383
identity$	1276
idle$	4199 2250
idly$	3535 4359
iep$	2406
ieps$	2406
ies$	5314
if$	237 238 239 240 241 242 243 244 245 246 247 248 249 4926 4927 1009 1095 1096
ignorance$	2270
ignorant$	2250 2270
ignore$	4738 4767 4769 4770 397 398 5615 1212 1213 5905 1658 1893 1950 1951 4393
ignored$	397 398 5495 5496 5497 5498 5615 1212 1213 5909 5910 5911 5912 1658 1893 1942 4381 1950 1951 4393
ignores$	397 398 5615 1212 1213 1658 1893 1950 1951 4393
ignoring$	397 398 5615 1212 1213 1658 1893 1950 1951 4393
ill$	796 815 1761 1763
illegal$	4796
illnes	3914 3919 6218 6220
illness$	6144 6149 4573
image$	4856 3695 1261 3839 1458
images	1422 3857 3858
images$	4856 2646 212 4878 3695 1261 5946 1282 3839 1420 1458 6133
immaculately$	782 1855
immature$	2250
immaturity$	2744 310 311
immigration$	6218 2190
imminent$	6039
immuni	2397
impair	3914
impairment$	6144 4537 4573
implicated$	124 125 126 127 1586
important$	1396
imposing$	1833 2264
impossible$	452 453 454 455 456 457 894 895 1902
impressionable$	2250
impris	6218
impulse$	2794
impulsive$	2250
in	3971 1543 2111
in$	49 4722 2550 2559 2563 2566 2577 2578 2579 213 2653 5004 2828 2841 2885 2949 2958 2987 5329 722 5430 5433 3225 3226 3227 5584 5591 3391 3411 5724 3636 5987 5990 6000 1380 3911 3912 3941 3943 3955 3962 3975 3977 3978 4006 4025 1594 1650 1783 4220 4310 4314 4316 4336 4350 4426 2113 4611 4615 4649
inadequacy$	2270
inadequate$	2270
inadequately$	2270
inappropriate$	4796 2626 1654 1739 1885
inappropriately$	782 1855 4314 4316
incapable$	1900 4345
incessantly$	2269
incest$	6239
inch$	3088
incidents$	6132
inclination$	3354 5585 5586 5587 5588 5589 5590
include$	4426
income	6218
income$	4630
incompetence$	2270
incompetent$	2270
incompetently$	2270
inconsistent$	5131 5132 5133 5134 470 1731
incorrect$	1878
increa	1409 2029
indecent$	2626
indepe	4611
independent$	3102 3104 763 4250 4263
index	4449
index$	6108
indica	3700 4395
indicate$	5930
indicates$	5930
indifference$	2270
indifferent$	4345 2270
indisputably$	2269
indivi	6023 1457 4471
individual$	5145 5159 5160 5161 5162 5163 5164 5430 5433 1319 6023 6083 1514 4169 4221
individuals$	5049 5050 5051 5052 5145 5159 5160 5161 5162 5163 5164 5430 5433 1319 3818 3892 4169 4221
indulge$	131 132 133
indulged$	131 132 133
indulges$	131 132 133
indulging$	131 132 133
ineffective$	2270
ineffectual$	2270
inept$	2270
ineptitude$	2270
inevitable$	896
inevitably$	4346 2269
inexcusable$	3617 3618 5849 2270 2271
inexcusably$	2270
inexplicably$	2272
infamous$	546 1785 2252
infect	3914
infection$	6144 4573
inflicted$	4081
influe	6021
influence$	5076 4117
influenced$	4686
influences$	5076 4117
influential$	6121
inform	1363 1425 4395 2029
inform$	1259 5933 1277 1278 1354
informant$	2278
informants$	2278
information$	5764 3560 1220 1221 1222 1223 3693 5932 5933 1270 6099
informed$	1354
informing$	1277 1278 1354
informs$	1277 1278 1354
inhale	3919
inhaler$	6149 2342
inhalers$	2342
initiative$	2040
injunc	3860
injunction$	6048 6090 6124 6268 4482
injunctions$	6048 6090 6124 4482
injuri	3919
injuries$	6149
injury	3914 3919
injury$	6144 6149
inner$	771
innocent$	5309 5310 5311 5312 4238
innocents$	5304 5305 5306 5307 5308 4237
inpatient$	2379
inquiry$	5992
insane$	4170
inside$	4722
insight$	4084
insist$	112 113 114
insisted$	112 113 114
insisting$	112 113 114
insists$	112 113 114
insistted$	112 113 114
insistting$	112 113 114
insolent$	2250
insomnia$	2389
inspec	3712 3713 3714 1280 1281 1310
inspector$	5942 5943 5944 3715 3716 3745 4467
instagram$	183 2618 184 2619 185 2620 186 2621 187 2622 4853 4854 4855
instead$	5915 5917
instigator$	4432 2241
instigators$	4432 2241
institutional$	1916
instructed$	1273 1312 3897
instructions$	4093
insulin$	2344
integrated$	2009
intel$	2274
intell	5964 4445 4449
intelligence$	5764 5927 5929 5949 3771 6075 3881 1960 4396 2050 2273 2296 2313
intended$	1396
intens	1449 2029
intensive$	3884 2202
intent	1453
intent$	6263 4661
intention$	3354 5585 5586 5587 5588 5589 5590
intentions$	3354 5585 5586 5587 5588 5589 5590
interc	3749 2325
intercepted$	5979
intercourse$	4058
interest$	5575 3354 5585 5586 5587 5588 5589 5590 5725 5726 5727 5728 5729 5730 5731 3505 3506 3507 3508 3509 3683 5919 5920 5921 5922 1270 5984 4394
interested$	3361 3494 3649
internally$	2151
internet$	183 2618 184 2619 185 2620 186 2621 187 2622 4853 4854 4855 1634
interr	3732
interrogated$	5962
interv	1591
intervene$	5750 5904 5907 6026
intervened$	5760
intervention$	5126 6257 4327 4655
interventions$	5126 834 835 836 837 4327
interviewed$	1344 1587
intimate$	2626
intimidate$	394 1656
intimidated$	394 1656
intimidates$	394 1656
intimidating$	394 5209 1656 1739 1854 2248
into	1543 1961
into$	4689 4722 2569 2570 2571 2573 2883 1443 3978 1594
invariably$	2269
invest	6032 6213 4024 2039 2303
investigate$	5750 5907
investigation$	6019 6028 6253 6254
investigations$	6019 6028
invincible$	2259
invitation$	3265 831 832 833
invitations$	3265 831 832 833
invite$	273 274 1643
invited$	273 274 1643
invites$	273 274 1643
inviting$	273 274 5592 5593 5594 1643 4337
involv	5988 6004 4427
involved$	4686 4688 124 125 126 127 128 129 130 406 450 5908 3757 6092 1586 4100
involvement$	124 125 126 127 406 3770 4100
involving$	6005
iq$	2400
irresponsible$	2469 306 1610 1647 2270
irresponsibly$	2230 2270
is	1350 6157 2095
is$	2475 71 72 288 289 413 420 421 422 423 424 425 426 427 459 2901 2906 487 501 502 503 504 505 506 624 3059 625 626 627 628 631 632 633 634 643 5430 5433 3244 3269 3326 3392 984 985 3655 1228 1229 3710 3746 3809 3816 3883 1541 1597 1688 1689 1720 1735 1736 1746 4266 4310 4311 1954 4426 2056 2103 2108 2115 2126 2151 2153 2154 4608 2187 2191 2204 2206 2207 2211
isn$	860 865 1732 1802
isolation$	1527
iss$	2202
issue	1260
issue$	5176 1408 4100 4175 4541
issued	1260
issued$	5926 3903
issues	1260
issues$	5176 1408 4100 4175 4541
issuin	1260
it$	4891 4933 4934 4936 528 5216 2995 5386 5387 873 874 5631 3440 5674 3475 3476 5754 5763 1182 1183 1184 5890 5891 4080 4158 4386
its$	2557 2753 5672 3547 3557 3631 3633 3635 5867 5868 3640 3642 3643 5879 5899 3671 3783 3791 4008 1917 4379 1955
itself$	2435 2437 2452 2453 19 2455 2456 2457 2458 2459 25 2617 4928 4929 4931 2712 2713 2714 2715 2716 2717 2718 2719 2721 2722 4955 4956 2752 2756 322 2758 2759 4990 4991 4992 4993 4994 4995 5107 5238 5239 5240 5241 5242 5243 5244 5346 5347 5348 5349 5350 5351 5352 5353 5354 5355 5356 5357 5358 5359 3130 5366 5781 3667 3668 4041 4063 4064 4246 4247
jacket$	5479 5480 5481 4315 4320 4324
jackets$	5479 5480 5481 4315 4320 4324
jail	4029
jail$	6201 6259
jailed	6220
january$	4808
jeans$	5479 5480 5481 4315 4320
jeopardise$	8 1606 1607
jeopardised$	8 1606 1607
jeopardises$	8 1606 1607
jeopardising$	8 1606 1607
jeopardize$	8 1606 1607
jeopardized$	8 1606 1607
jeopardizes$	8 1606 1607
jeopardizing$	8 1606 1607
jeopardy$	4665 4666 4674
jewellery$	5479 5480 5481 4315 4320
job	6218
job$	5641 5720 5721 5722 5723 5775 5779 5786 4376
jobsworth$	2270
jobsworths$	2270
joggers$	5479 5480 5481 4315 4320
join$	4738 4767 5533
joint	2029
joint$	2003
joke$	4375
journe	6095
judge$	3136 5904
judgement$	4376
judgment$	4376
july$	4808
jumper$	5479 5480 5481 4320
jumpers$	5479 5480 5481 4320
june$	4808
junkie$	2244
junkies$	2244
just$	2672 2676 268 528 875 881 882 883 884
justice$	5211 5212 6081 6082 6256 4027
justification$	4374
juvenile$	1683 1686 1690 2261
juveniles$	2261
keen$	6086
keens$	6086
keep	3753 1436
keep$	4719 2518 4767 4769 4770 160 163 170 171 172 173 174 175 176 177 178 4972 317 321 323 4997 385 3116 3117 3118 3121 3122 3124 3125 3128 5505 5511 5525 1014 1015 1016 1259 1290 1619 4330
keeped$	4719
keeping$	4719 4777 160 163 170 171 172 173 174 175 176 177 178 317 321 324 3116 3117 3118 3121 3122 3124 3125 3128 5789 1290 1619
keepped$	4719
keepping$	4719
keeps$	4719 160 163 170 171 172 173 174 175 176 177 178 386 1290 3768 1619
kept$	160 163 170 171 172 173 174 175 176 177 178 4907 4915 1014 1015 1016 5760 5940 1290 1466 1528 1619 4393
ketamine$	3937 6168 2123
key$	3640 6042 6079 6121 1990 1993 1995 1997
kick$	5532 1211 1741
kicked$	1211 1558 1559 1741
kicking$	1211 1741
kickked$	1211
kickking$	1211
kicks$	1211 1741
kid$	5145 5159 5160 5161 5162 5163 5164 4103 4116 4169
kids$	5073 5079 5145 5148 5159 5160 5161 5162 5163 5164 5200 5304 5305 5306 5307 5308 4052 4103 4116 4169 4213 4237
kill$	2080
killed$	2080
killing$	2080
kills$	2080
kind$	5388 5459
kinshi	1544
kinship$	3979
kissed$	4896
kitted$	797 798 799 1879
knew$	312 2748 2749 553 554 562 563 564 5629
knife	6264
knife$	4789 1384 3878 6263
knives	5923 5994
knives$	1275 5983 5998 5999
knock$	384 1369
knocked$	384
knocking$	384
knockked$	384
knockking$	384
knocks$	384
know$	2624 2738 2739 312 2748 2749 553 554 555 556 562 563 564 684 5629 5703 5704 5945 1305 1346 1419 1442 1448 1456
knowing$	589
knowingly$	4899 4900 236 4075 4076 1642
knowledgeable$	589
known	5959 1320 1422 3857 3858
known$	2738 2739 4970 5049 5050 5051 5052 546 2982 2983 3426 5941 3755 5986 1329 1350 1427 1438 1602 1654 1683 1687 1690 1786 1990 1993 1995 2055
knows$	312 2748 2749 553 554 555 556 562 563 564 685 5629 1448
knuckle$	5455
knuckles$	5455
kudos$	5032
label$	4326
labels$	4315 4326
labour$	4157
lac$	1778 1779 2251
lack$	30 352 353 354 355 356 357 358 359 360 361 362 458 534 1254 3690 3691 3692 1649 1693
lackadaisical$	2270
lacked$	352 353 354 355 356 357 358 359 360 361 362 1649 1693 1731
lacking$	352 353 354 355 356 357 358 359 360 361 362 5885 5886 5887 5888 1649 1693
lacks$	352 353 354 355 356 357 358 359 360 361 362 1649 1693 1731 1777
lad$	5145 5159 5160 5161 5162 5163 5164 4116 4169 4291
lads	6095 1457
lads$	4723 105 4810 4834 2685 2689 2690 314 5040 5056 2835 401 402 403 5073 5145 5159 5160 5161 5162 5163 5164 5179 5550 5551 5552 5553 5554 3331 3332 3333 3381 5644 3577 5827 3845 1416 1428 6096 1437 1445 6115 6118 3892 3899 4116 4169 1742 4291 4496
lady$	650 5317 5318 5319
lamentable$	2270
land$	0 1
landded$	0 1
landding$	0 1
landed$	0 1
landing$	0 1
landlord$	3440 5895
lands$	0 1
language$	3929
lank$	1873
lanky$	2264
large$	3209 1833 2264
largely$	1228 1229 1954
larger$	1833
lashes$	4303 4309 4315
last$	3380 1530
late$	5615 5902 3673
laugh$	364
laughed$	364
laughhed$	364
laughhing$	364
laughing$	364
laughs$	364
law$	432 433 434 435 440 442 2052
lawless$	1734 4170 2250
lax$	1123 1124 1125 1126 5885 5886 5887 5888 1941
lay$	2043
layabout$	2240
layabouts$	2240
lazily$	2270
laziness$	2270
lazy$	1123 1124 1125 1126 3673 1941 2250 2270
lead	1363 4465
lead$	4675 667 668 669 670 671 1363 2029
leader	4445
leader$	6011 6042 6079 4100 4112 4431
leaders$	6011 6042 6079 4100 4112 4431
leadership$	5725 5726 5727 5728 5729 5730 5731 1220 1221 1222 1223 5919 5920 5921 5922 4100 1916 4376 4394
leadin	6107
leading$	667 668 669 670 671 6121
leads	6107
leads$	667 668 669 670 671 2029
lean$	1833
learn	3708 1322
learn$	315 316 4997 5505 5511 5525 5546 5547 5548 5549 5904 5938 1442 4330
learned$	689
learning$	42 3960 2102 2104 2144 2146
learnt$	690
least$	3430 3497
leave	6120
leave$	0 1 2438 17 18 20 4738 4767 4769 4770 4972 5505 5511 5525 5533 1086 1087 1088 1089 1090 1091 1092 1093 1094 4330
leaver$	4613
leaves	1543
leaves$	0 1 2438 17 18 20 4974 1086 1087 1088 1089 1090 1091 1092 1093 1094 3978 1594
leavin	1543
leaving$	0 1 17 18 20 1086 1087 1088 1089 1090 1091 1092 1093 1094 3978
led	4395
led$	4675 4676 4677 4686 4974 4975 4976 3838 4192
left	1543 6220
left$	0 1 17 18 20 4771 4907 4915 4974 1086 1087 1088 1089 1090 1091 1092 1093 1094 3978 1594 4381 4393 4426
leg$	5455 6153
leggings$	5479 5480 5481 4315 4320
legs$	5455 6153
length$	3222
less	1391
less$	3071 5718 5719 1816
lesson$	42 44 45 5608 5609 5610
lessons$	42 44 45 5188 6182 6185 4057 4591
let	1279
let$	21 22 57 58 4907 4922 4923 4924 4925 5505 5511 5525 5615 5766 5767 1127 1128 1129 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148 1149 3585 3586 1259 1277 1278 4330
leting$	1277 1278
lets$	21 22 57 58 5615 1127 1128 1129 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148 1277 1278
letter$	5764 5845 5846 4385
letters$	5764 5845 5846 5890 5891 4385 4386
letting$	21 22 57 58 5615 1127 1128 1129 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148
leukaemia$	2395
level	1391
level$	5388 6160 1532 4603
levels$	5388
liability$	432 2867 433 2868 434 2869 435 2870
liaison$	4058
liaisons$	4058
liar$	5093 5094 5095 4124 4125
liars$	5093 5094 5095 4124 4125
licence$	6268 4663 4664
licences$	4664
lie$	5531 5611 5612 5613 5615 5635 5892 4387
lied$	5611 5612 5613 5629
lies$	5611 5612 5613 5615 5629 5634 5892 4387
life	3987 6249
life$	2444 4763 5275 5316 5320 5332 5333 5334 5335 5336 3905 6152 6217 1613 4050 4100 4106 4628
lifes$	4106
lifestyle$	3 4 5 6 7 4691 4693 5032 5034 5035 5332 5333 5334 5335 5336 4045 4046 4050 4100 4119 4120 2231
lifestyles$	4691 4693 5332 5333 5334 5335 5336 4045 4046 2231
lift$	4870 4871 4872 4873 4874 4875 4876 4877 3461
lifted$	3462 3484
lifts$	4870 4871 4872 4873 4874 4875 4876 4877
light$	785 1833 1851 1852 1858 1873
lighter$	785 1851 1858
like	3720
like$	367 368 5117 3034 3046 5936 6086 4100 4257 4314 4316
liked$	367 368
likelihood$	1394
likely$	1266 1317 1687 1990
likes$	367 368 6086
liking$	367 368
limited$	352 353 354 355 356 357 358 359 360 361 362 5131 5132 5133 5134 470 1649 1731
line$	4801 4810 4811 4815 4817 4821 4822 4823 4824 1327 5998 4051 4463
lines	6093 4445
lines$	4790 4805 4810 4811 4814 4816 4820 4822 4823 4824 2866 1327 4051 4506
link	5945
link$	384 4398 2017
linked	1393
linked$	406 1330 1350 6092 3863 1586 4100
linking$	384
links$	387 388 406 4100 4398
lip$	2839 5455 3644
lips$	5455
lipstick$	5456 5457 5458 4309 4312
lisp	6155
list	1422 3857 1424 3886 1455
list$	5946 1283 6067 3859 6098 6108 6116 6130 3920 4411 4443
listed$	3859
listen$	4738 4902 4903 4904 4905 4906 4907 4997 5487 5505 5511 5525 5546 5547 5548 5549 5717 5750 5904 5907 3708 4330 4331 4356
listened$	4902 4903 4904 4905 4906 4907 4915 5654 5670 5713 5717 5760 4356
listening$	4907 4357
listenned$	4907
listenning$	4907
listens$	4907
listing$	3859
listinged$	3859
listings$	3859
lists$	5946 3859 6098 6130 4411
little	1264
little$	32 352 353 354 355 356 357 358 359 360 361 362 436 470 3068 3171 5471 925 3495 3500 3501 3502 1076 5744 5745 5902 3699 1649 1666 1690 1731 1777 1801 1872 1959
live	1264
live$	4738 4781 599 600 601 602 603 604 651 667 668 669 670 671 3699 3789 6147
lived$	667 668 669 670 671 1541 1571 2176
lives$	2444 4694 4695 4696 4697 4698 599 600 601 602 603 604 5316 5320 667 5332 668 5333 669 5334 670 5335 671 5336 1541 1542 2176
living$	599 600 601 602 603 604 651 667 668 669 670 671 1541 6248 6249 2176
local	1264
local$	550 765 5899 3699 1543 1544 4092 1830
locat	6032
locate$	4488
lock$	1352
locked$	4958 3851 6091 1558 1559
locs$	4307 4309
log	1292 1397 1424 1455 4395
log$	1289 3725 1295 5975 5977 3859 1431
loged$	3859 1431
logged	1292 5959
logged$	5976 3880 1446 6119 4486
loggin	1292
logging$	1289 1295 3859
logginged$	3859
loggings$	3859
logo$	4315
logos$	4315
logs	1292
logs$	5975 3859
loiter$	4266
loitered$	4266
loitering$	4266
loiterred$	4266
loiterring$	4266
loiters$	4266
lone$	765 1829
long$	3646 5902 1852 1872 1873
longer$	3074 3079 3113 738 739 740 3187
look$	271 272 330 574 592 3027 593 594 595 3030 596 597 3032 598 3116 3117 3118 3121 3122 3124 3125 3128 694 699 5750 1167 5905 5907 6127 1562
looked$	271 272 535 592 3027 593 594 595 3030 596 597 3032 598 694 699 3161 3166 5400 5405 5670 5760 1167 1545 3981
looking$	271 272 2806 372 373 374 375 376 377 3006 3116 3117 3118 3121 3122 3124 3125 3128 694 699 5368 5376 5377 3160 3165 5399 3172 5404 5446 3388 1167 6086 1563 4276 4277 4284 4285 4289 4357
lookings$	6086
lookked$	694 699
lookking$	694 699
lookout$	2290
lookouts$	2290
looks$	271 272 592 3027 593 594 595 3030 596 597 3032 598 694 699 5484 1167 1562
lose$	5533 1531 1573
loser$	5093 5094 5095 4124 4125
losers$	5093 5094 5095 4124 4125
loses$	1531
losing$	1531 1573 2127
loss$	5884 4537
lost	1554 6220
lost$	2861 5615 5909 5910 5911 5912 1248 1249 1326 1531 1573 1681 1696 4393 2127
lot$	549 5362 5370 5371 1117 3902 4116 4249
lots$	793
loud$	1755
lout$	2240
loutish$	2240 2250
louts$	2240
love$	367 368 5117
loved$	367 368
lover$	4068
lovers$	4068
loves$	367 368
loving$	367 368
low$	5131 5132 5133 5134 470 479 480 2921 2922 2923 2924 2925 2926 2927 2928 814 1671 1731 1777 4319 2099
lower	1391
lower$	479 480 2135
lowest$	2143
lowlife$	2240
lowlifes$	2240
lurch$	5756
lycra$	4315
lying$	5615
machet	6264
machete$	6263
made$	17 18 20 34 35 36 4703 102 103 157 4907 4974 449 648 3218 3340 3342 3406 3438 3464 1060 1224 1325 1342 3833 1480 1662 4426
magist	2216
magistrates$	5211 5212
magnet$	1461 4499
magnets$	1461 4499
mail$	5877
mails$	5877
main$	6011 6042 6079 6121 1687 1990 1993 1995 1997
major$	1997
make	1291
make$	17 18 20 34 35 36 4703 2477 2478 102 103 157 4974 4997 648 3224 5456 5457 5458 5459 3237 3255 3340 3341 5575 3463 1060 3709 1470 1480 1662 4312
maker$	4109 4113
makers$	4109 4113
makes$	17 18 20 34 35 36 4703 102 103 157 4974 648 3340 1060 1480 1662
makeup$	5456 5457 5458 5484 4309 4312 4315
making$	17 18 20 34 35 36 4702 4704 4705 4706 2477 4710 4724 4725 4726 4727 4728 4729 4730 4731 102 103 157 648 5376 5377 5615 1060 5788 1480 1662 4110
maladjusted$	1734
male	2012
male$	4887 2812 3200 5431 5432 3203 5434 5435 3711 1319 4264 1830 1990
males$	2492 4723 4795 4810 4834 2623 4859 4860 4865 4887 5039 5046 5049 5050 5051 5052 5056 5057 5145 5159 5160 5161 5162 5163 5164 5372 1319 4169 2260
malicious$	1661
malign$	410 411 412 1682
malnourished$	1849
malodorous$	2264
man	4036
man$	2492 4810 4825 4826 4827 4828 2599 2600 2601 2602 4833 4834 4865 4887 4890 5049 5050 5051 5251 5262 5264 5266 3041 5294 5300 5301 5302 650 5317 5318 5319 5324 661 662 5344 5372 3230 3236 3711 6266 4073 4235
manage	3893
manage$	5097 5117 5191 599 600 601 602 603 604 651 3116 3117 3118 3121 3122 688 3124 3125 3128 707 5373 5374 3148 714 715 3151 5559 5753
managed$	599 600 601 602 603 604 651 707 5578 5579 5580 5581 5582 1466 2160
management$	2946 1220 1221 1222 1223 1916 4376 4443
manager$	3440 5895 6123 4443
managers$	3440 5895 6123
manages$	599 600 601 602 603 604 651 707
managing$	599 600 601 602 603 604 651 3116 3117 3118 3121 3122 3124 3125 3128 707 5376 5377
manbag$	4315 2266
manbags$	4315 2266
manipulate$	2997
manipulated$	4686
manipulating$	2250
manipulative$	1739 2250
mannered$	4196 4197
many$	5253 3615 3616 3640 3641
map	4449
map$	1348 1349 2016
mapped$	1348 6119 2016
mapping$	1348 2016
maps$	1348 2016
march$	4808
marginalised$	1830
marker$	4410
markers$	4410
market	3871
market$	6101 6131
marks$	4600
marria	6218
mask$	4315 4321
masks$	4315 4321
match	5945
match$	3837
matching$	1316 1475 1885 4447
material$	6099
maths$	4601 4602
matric	4449
matrix	4449
matrix$	6108 4450
matted$	1873
matter$	65 3308 3309 3310 3315 5575
matters$	5320
mattress$	3986
mature$	589 3183 763 4260 4261 4262 2259
maturity$	589 2259
may$	4808 616 3706 1274 1426
meals$	6229
mean$	4675 4974 1854
means$	4675 4974 1396
meant$	5629
measur	4458 4465
media$	2618 2619 2620 2621 2622 4853 4854 4855 5957 5980 6080
medica	6175 4514
medical$	6155 2106
medicated$	2362
medication$	2362
medici	3919
medicine$	6149
mediterranean$	1854
medium$	479 480 2921 2922 2923 2924 2925 2926 2927 2928 774 1833
meet$	2523 2524 2525 4767 4769 4770 4848 188 189 190 4898 4902 4903 4904 4905 4906 5487 5505 5511 5525 5750 5960 4077 4330
meetin	6095
meeting$	4777 188 189 190 4898 4902 4903 4904 4905 4906 6097 4357
meets$	188 189 190 5960
melatonin$	2371
meloterritorial$	2250
member	5923 5924 3696 3703 3717 5954 5969 5971 3743 5974 1311 6004 1347 1350 6017 1355 6023 3810 6040 3813 3814 6095 1457 6136 4419 4427 4449 4457 4458 4471 4477
member$	5145 5159 5160 5161 5162 5163 5164 6043 3845 6083 6092 1428 6096 1437 1445 6115 6118 3899 4036 4100 4169 4496
members$	105 5145 492 5159 5160 5161 5162 5163 5164 3562 5947 5948 3728 1294 1313 3782 1351 3790 3807 6043 3818 6052 6055 3845 1416 6092 1428 6096 1437 1445 6115 6118 3892 3899 3908 3913 4100 4169 1742 1985 2002 4454 4496
membership$	3770 6000 1350 4100
men$	2492 4723 4753 4758 4765 4793 4794 4810 4825 4826 4827 4828 2599 2600 2601 2602 4833 4834 2623 4857 4858 4862 4865 4867 4887 4890 5037 5044 5049 5050 5051 5052 5055 5056 5227 5228 5229 5251 5257 5264 5265 3040 5276 5277 5292 5300 5301 5302 661 662 5372 5464 4050 4051 4073 4235 4244
menace$	394 1656 4124 4140 2248
menaced$	394 1656
menaces$	394 1656 4124
menacing$	394 1656 1854 2248
mend$	5904
mental	3944 6175
mental$	3926 1492 3932 6174 6218 4170
mentality$	4100 4108 4120 4211
mentally$	1770
mentor$	4579
mentoring$	42
merely$	875
mess$	5884 3659
messag	1314 3750 3850
message$	4848 188 189 190 192 193 194 195 196 197 198 3885 4385
messaged$	188 189 190 192 193 194 195 196 197 198
messages$	188 189 190 4856 192 193 194 195 196 197 198 5980 6080 4385
messaging$	188 189 190 192 193 194 195 196 197 198
messed$	495 2936
messy$	1873
met	1567
met$	188 189 190 4922 4923 4924 4925 5760 4077
methylphenidate$	2366
might$	993 994 995 996 997 3706 1274
migraine$	2328
migraines$	2328
mind$	5220 656 657 658 659 660
minded$	4194 4201 4365
mindset$	4120
mini$	3067 5479 5480 5481 1666 1801 4320 1888
miniature$	1801
minimal$	5131 5132 5133 5134 470 3495 1731
minimise$	363
minimised$	363
minimises$	363
minimising$	363
minimum$	5743
miniskirt$	2266
miniskirts$	2266
misbehave$	2247
misbehaved$	2247
misbehaves$	2247
misbehaving$	2247
misbehaviour$	2247
miscarriage$	2381
miscarried$	2381
mischief$	1678
miscreant$	2240
miscreants$	2240
misfit$	5093 5094 5095 4124 4125
misfits$	5093 5094 5095 4124 4125
misled$	4393
misper$	4055
mispers$	4055
miss$	4738 4767 4769 4770 5533 5615 1205 1206 2156
missed$	5615 5850 5851 5852 5853 1205 1206 5909 5910 5911 5912 1948 2156
misses	1554
misses$	5615 1205 1206 2156
missing$	4743 4785 4835 4836 4844 2615 2616 2916 5615 1205 1206 3748 4055 2156
misuse$	4558
mix$	4738 4902 4903 4904 4905 4906 384
mixed$	124 125 126 127 128 129 130 384 5131 5132 5133 5134 766 769 781 785 1858
mixes	6120
mixes$	384 6107
mixing$	4902 4903 4904 4905 4906 384
mob$	408 409 549 4107 1673
mobile$	1297 5963 1973
mobiles$	1297 5963
mock$	2165
mocks$	4601
modern$	1721
modus$	4437 2004
mohawk$	2265
mohawks$	2265
money$	2592 2593 2594 4870 4871 4872 4873 4874 4875 4876 4877 2803 5034 5035 5879 5983 4087 1718
monito	1292 3749 1455
monitor$	5968 5975 5977 1419 3865 1431 1440 4488
monitored$	5976 5979 3865 1431 1440 6119
monitores$	1440
monitoring$	1315 3865 1440
monitors$	5975 3865 1440
monster$	4124
monsters$	4124
month$	4632
months$	4632
mood	3919 3944
mood$	6149 6174 4534 2130
moods$	6149
moody$	2250
moral$	2791
morals$	5199 4212
more	1961 2029
more$	605 606 607 608 611 612 613 614 636 5361 5370 5371 5655 5664 1214 1215 1216 1217 1218 4249 1990
morning$	2063
most$	5253 5361 830 3902
mother	6206 3987 6219 3990 6223 6226 6227
mother$	5208 675 1536 1537 6203 6217 3988 1556 6232 1569 4012 6248 4215 1812
mothered$	1812
mothering$	5389 5394 1812
motherred$	1812
motherring$	1812
mothers$	1569 4215 1812
motions$	5875
motivated$	369
motivation$	5199 4084 4212
mount	1291
moustache$	4292 2265
moustaches$	4292 2265
mousy$	1873
mouthed$	4190 4191
mouthy$	2250
mov	1436
move$	5505 5511 5525 5617 5904 5945 4330 4595 4615
moved$	4958 5510 5516 5521 5530 3628 1466 1541 6220 3991
moveme	5923 3727 3750 1422 3857 3858 6095 6100 1454 4457
movements$	5957 5958 3729 5980 3889
moves$	4609 4615
moving	6127
mri$	6169
much$	3089 5370 5371 1118 1237 3902 4249 1877
mugged$	1601
mugger$	5093 5094 5095 4124 4125
muggers$	5093 5094 5095 4124 4125
mugshot$	1444 2295
mugshots$	2295
mule$	5096 5108 5109 5110 4126 4153 1719 4155
mules$	5096 5108 5109 5110 4126 4153 4155
mullet$	2265
mullets$	2265
multi$	980 1264
multiple$	3615 3616 2078
mum	6206 3987 6219 3990 6223 6226 6227
mum$	5208 1536 1537 6203 6217 3988 1556 6232 1569 4012 6248 4215
mums$	1569 4215
murder$	1272 3789 1990
murmur$	4540
muscly$	1833 2264
muscular$	1833 2264
must$	305 616 5892 1231 1234 1426 4387
nails$	5247 4303 4309 1875
naive$	306 5341 5342 5343 1647 4243 2250
naivety$	2744 310 311
naked$	2626 4896
name	1322
name$	5326 5327 5328 5933 1469
named$	1433 1469 1990
names	1269 5974 1422 3857 3858 3886
names$	5933 5946 1282 5948 5950 1401 1445 6116 6133 1469 4399
naming	1322
naming$	1469
nan	6206 3987 6219 3990 6226 6227
nan$	6203 6217
nana	6206
nasty$	1681 2250
nation	3958
national$	6188 1974
naughty$	1681 1734 1739 2250
near$	1108 1109 1110 5956
nearby$	3748
nearly$	679 680 1800 1809
neat$	1872 1873
neatly$	782 1855
necessary$	1396
neck$	5455
necks$	5455
need	3720 6159 3984
need$	570 571 572 617 5288 5367 710 5382 5383 5384 5385 723 3159 725 726 727 728 3168 3169 3170 736 737 3173 3174 3175 3176 3177 3178 3179 3180 5411 5413 5936 6086 6180 6214 4539 4541
needed$	5367 736 737 987 1396
needing$	570 571 572
needless$	2462
needs	1504 2111 4563
needs$	570 571 572 5367 736 737 3173 3174 3175 5835 6086 3939 1512 6180 4539 4541 4580 4582
needss$	4580
needy$	1734 2250
neet$	2254
neets$	2253
negative$	2469 5049 5050 5051 5052 410 411 412 5142 5143 5989 1654 1682 1774 4436
neglec	1558 4011 6244
neglect$	1169 1170 5884 6239 6240 6241 6243 1944 4622 2201
neglected$	1169 1170 3993 1942 1943 1944 4622 2201
neglectful$	2270
neglecting$	1169 1170 1943 1944
neglects$	1169 1170 1943 1944
negligence$	2270
negligent$	2270
negligently$	2270
neighb	4631
neighbourhood$	3704 3712 3713 3714 1280 1281 1310 3836 3855 1421 6087 6088 3867 1434 1447 1451 1465
neighbours$	4091 4092
neither$	908 1045 1048 3483 1049 1050 1051 3486
networ	1355 6021 6100 4457 4458
network$	4810 6013 6015 3790 4051 2017
networks$	6015 4051
neurod	2388
never$	2694 325 326 327 328 329 331 828 3281 847 848 849 3285 3286 860 865 3301 3351 3352 926 5622 5623 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1520 1732 1816 1920 2268
new	1264
new$	3699 4004
news$	5078
next$	3240 3510 4404 4423
nickna	1269 1422 3857 3858
nicknames$	5948
nicotine$	6168
night$	5608 5609 5610 5978 6148 6167 2121
nightmare$	432 2867 433 2868 434 2869 435 2870
nightmares$	2390
nights	3918
nights$	6148
nike$	4315 1885
nikes$	4315
nineteen$	4885 5257 3039
no$	31 4773 4910 4918 286 291 2727 352 353 354 355 356 357 358 359 360 361 362 2860 436 2876 470 3005 639 644 3108 3109 678 3171 742 743 744 745 752 3190 3191 3311 3312 3313 3314 880 885 886 887 888 889 5561 5562 5563 5564 904 910 911 912 919 3355 3358 3359 3360 927 928 929 930 931 932 933 5622 5623 3396 3397 3398 3402 1018 1046 1048 3483 1049 1050 1051 3486 1052 1055 1056 1057 1058 3495 3502 1070 1071 1072 1073 1074 1511 1580 1649 1698 1706 1731 1777 1937 1939 1959 1990
nobody$	287 290 5337 5419 910 911 912 1017 1045 1048 3483 1049 1050 1051 3486 1055 1056 1057 1058 4252 1921
nomina	4449 4451
nominal$	5986 6083 3868 3878 4100 4428 2018 4493
nominals$	5986 6014 3878 4100 2291
non$	509 1702 1704 1725 1726 1727 1728 1729
noncompliance$	2246
noncompliant$	2246
none$	262 646 5337 908 946 1045 1048 3483 1049 1050 1051 3486
nonengagement$	2246
nonexistent$	5885 5886 5887 5888
normal$	5167
north$	816
nose$	5455
not$	2693 2695 325 326 327 328 329 331 414 2894 460 2937 623 640 3077 3078 647 717 720 724 729 3188 826 827 3275 3279 3280 860 865 5561 5562 5563 5564 909 3349 3350 918 921 926 5622 5623 959 960 3409 3410 3454 3457 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 3478 3479 1047 1048 1051 1059 1061 1062 1108 1109 1110 1121 3677 1520 3964 1535 1732 1802 1803 1808 1816 1920 2134
note	1424 1455
note$	817 818 1289 1295 3859
noted$	817 818 3880 1446 6119
noteed$	3859
notes$	817 818 3859
nothing$	5419 5470 3264 905 906 907 910 911 912 934 935 936 937 938 939 940 941 3384 5622 5623 5740 5741 5742 1082 1083 1084 5906 4252 1903 4358 4518
notice	3848
notice$	817 818 5715 5725 5726 5727 5728 5729 5730 5731 6051 6078 1441
noticed$	4688 817 818
notices$	817 818 6051
noticing$	817 818
notify$	1259 1277 1278
notifying$	1277 1278
notifys$	1277 1278
noting	1424
noting$	817 818 1289 1295 3859
notinged$	3859
notings$	3859
notoriety$	5032
notorious$	546 1785 2252
november$	4808
nude$	2626
nudes$	205 4878
nuisance$	5102 5209 6126 6132 4124 4140 1739 4221 4499
nuisances$	4124 4221 4499
number	1391 3857
number$	3134 5365 1296
numbers$	5879
numerous$	3615 3616 3640
nurse	6157
nurse$	6158 6164
nuts$	4170
nutter$	4124
nutters$	4124
obese$	2264 2392
obesity$	2392
obey$	5505 5511 5525 4330
object	6031 1453
object$	6129
objective$	6057 1396 6129
objectives$	6057
obnoxious$	2250
observation$	3726 1966 4414
observations$	3726
observe$	3865 1431 4488
observed$	4447
observeed$	3865 1431
observeing$	3865
observes$	3865
obsessive$	2089
obstructed$	4393
obstructive$	5181 5182 5183 5184 5185 5186 5187 4181 2250 2270
obtain	1425 1961 1999 2020
obtain$	1258 3869
obtained$	1258 3869 4412
obtaining$	1258 3869
obtains$	1258 3869
obvious$	896 3640 5870 5871
obviously$	957 964 3399 965 966
occasion$	5626
ocd$	2338
ocg	3785
ocg$	6015
ocgs$	6015
october$	4808
odd$	1854
odour$	4296
of	3758 1961 2024
of$	2505 4939 2843 2864 2865 2893 5135 2965 2969 2984 3085 3092 3093 3094 3189 5430 5433 3228 5503 5569 3343 5583 5584 958 964 3403 5643 3416 3417 3418 5682 3542 3551 5889 3665 3689 5925 3705 3718 5955 5956 1293 3733 3741 5981 3754 3762 3763 3767 6000 3773 3774 3784 3811 3822 3824 3829 3834 6069 1433 6109 3896 3912 3916 3951 3956 4003 4009 4010 4013 1598 6263 4311 4335 4350 4416 1990 4427 4429 4473 4491 4508 2148 4640 4649 4661
off	3901 1521 2161
off$	4840 4843 4847 2799 2800 3587 3588 3606 3607 3608 3609 3610 3611 5842 5843 5844 3660 3661 3760 1365 3956 4056 4135 4176 4510
offen	6003 6004 6093 6094 6106 6142
offen$	5987
offenc	3766 1340 3826 4021 4035
offence$	5995 5996 3775 6009 6056 6251 6265 2006 4474 4664 2432
offences$	5995 5996 3775 6056 6251 6265 4474 4664 2432
offend	5923 1320 3757 5988 5994 3826 3831 6100 3887 6117 4403 4427 4437 4451 4457 4458 4471 4477 2300
offend$	4738 4767 4769 4770 5533 5534 5611 5612 5613 5615 5982 1988
offendded$	5615
offendding$	5615
offended$	5615 2431
offender$	5049 5050 5051 5080 5986 5987 3771 3772 3878 4118 4430 2008 4444 2018 4496 2242 2429
offenders$	5049 5050 5051 5055 5080 5986 5987 6014 4118 4430 4454 4496 2242
offending$	4789 4796 4799 4803 4985 5043 5615 3755 5987 1328 3817 6053 6056 6059 6061 1439 6126 6132 6256 1684 4474 2224 2431
offends$	5611 5612 5613 5615 2431
offens	3766 1340 3826 4021 4035
offense$	5995 5996 3775 6056 6251 6265 4474 2432
offenses$	5995 5996 3775 6056 6251 6265 4474 2432
offensive$	6263 2250
offer$	204 5004 3265 831 832 833 5545 5592 5593 5594 5606 5608 5609 5610 5750 1629 4337
offere	2111
offered$	204 5545 6046 1629
offering$	204 5545 5592 5593 5594 1629 4337
offerred$	204 5545 1629
offerring$	204 5545 1629
offers$	204 5004 3265 831 832 833 834 835 836 837 5545 1629 4327
office	3704 3712 3713 3714 1280 1281 1310 3836 3855 1421 6087 6088 1434 1447 1451 3893 1462 1465 4036
office$	6123
officer$	5942 5943 5944 3715 3716 3745 1358 6066 1402 1405 3844 6085 3856 1430 6097 3882 1463 1468 6266
officers$	4867 5060 2831 3694 5934 5935 1271 5942 5943 5944 3715 3716 1285 3722 5953 5962 3745 5979 6009 1358 3802 6066 1402 1405 6085 3856 1430 6097 3876 3882 6123 1463 1468 6139 4092 4467 2052
offices$	6123
offrolled$	4596
offs$	4136 4510
often$	179 5854 5855 5856 5857
oily$	785 1858
old$	4888 580 581 589 609 3181 763 3202 3205 3207 6197 1810 1818
older$	2493 4755 2534 2535 4793 4810 4813 2604 2625 2628 2629 2633 4865 4867 4887 4889 4890 2807 2808 2809 2810 2814 2815 2816 5049 5050 5051 5052 2826 5216 5251 589 5257 5325 3142 6206 4051 1633 4070 4073 1854 4314 4316
olders$	4793 4810 4813 5055
olds$	5280
olive$	785 1851 1858
omission$	1915
omissions$	1915
on	3758 4395 1961 2212
on$	2479 4720 4721 2547 2698 2699 5103 5104 5197 2968 5287 5430 5433 3225 3254 5503 3387 961 3532 3533 3534 3549 5822 5823 5858 1287 1288 5955 5956 1293 5959 3734 5973 3744 5990 6018 3804 3822 3846 1443 6151 3938 4007 1595 1597 4152 4220 4350 4371 4402 2034 2108 2222 2228
once$	3394 5639 1246
one	3703
one$	2959 5338 5364 5420 5421 765 3344 5608 5609 5610 3382 3383 3453 3481 3482 3483 1049 1050 3486 3487 1307 6083 3947 1524 3959 3960 6190 1830
ones$	4723
ongoing$	3789
online$	183 2618 184 2619 185 2620 186 2621 187 2622 4853 4854 4855 3727 1634
only$	2672 2675 268 277 278 279 280 281 282 283 285 528 558 875 3444 3531 1214 1215 1216 1217 1218 1232 1233 3670 1898
onto$	1443
open$	4685 5226 5505 3277 5511 3283 3288 5525 3297 4330
operandi$	4439
operat	1264 1350 6031 6032 3909 4457 4465
operate$	4998 599 600 601 602 603 604 5488 5506 5512 5517 5526 6072 6139
operated$	599 600 601 602 603 604 3921
operates$	599 600 601 602 603 604
operating$	599 600 601 602 603 604
operation$	1358 6068 6077 6169 2040
operational$	3699 2031
operations$	6068 6077
operative$	4165 4360
operator$	5942 5943 5944 3715 3716 3745
operators$	5942 5943 5944 3715 3716 3745
opport	4395 4458 4465 4470
opportunit$	5003 1185 1186 1187 1188 5870 5871
opportunited$	5003 1185 1186 1187 1188 5870 5871
opportunities$	1185 1186 1187 1188 5870 5871 1361 4383
opportuniting$	5003 1185 1186 1187 1188 5870 5871
opportunits$	5003 1185 1186 1187 1188 5870 5871
opportunitted$	5003 1185 1186 1187 1188 5870 5871
opportunitting$	5003 1185 1186 1187 1188 5870 5871
opportunity$	5003 1185 1186 1187 1188 5870 5871 1361 4383
opposed$	4342 4345
oppositional$	1739 2130 2250
opt$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 1615
opted$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 5860 1615
optici	1498
opticians$	3933
opting$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 1615
option	4458 4465 4492
opts$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 1615
optted$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 1615
optting$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 1615
or$	3511 2070
oral$	210
order$	6048 3841 6090 6124 6125 6257 6258 6263 6268 4502 4614 4652 4653 4654 4655 4664
ordered$	3897 4030
orders$	6048 3841 6073 6090 6124 6125 4502 4652 4664
ordinary$	1854
organi	6107
other$	2436 4668 4669 5190 765 3602 4042 4092 1830 1917 1990
others$	2436 4668 4669 2685 2689 2690 314 2835 401 402 403 5251 5550 5551 5552 5553 5554 3331 3332 3333 6036 4042 4052
ought$	260 304 986 989 990 991 992
oughtn$	988
our$	2773 5890 5891 5899 4327 4349 4378 4386 1990
out	6044 3994
out$	60 70 4741 4751 4769 4770 4778 4783 4786 2660 5089 496 2943 510 530 536 5442 5447 5615 5621 3528 1107 1122 5938 3748 1376 3812 3849 1419 3864 1442 3901 1521 3971 6221 3993 6224 1596 4176
outbursts$	5177 5178 4177
outcome$	4472
outcomes$	4472
outfit$	5479 5480 5481 4317 4320
outfits$	5479 5480 5481 5484 4317 4320
outlook$	5320 656 657 658 659 660
outrageous$	1739
outright$	838 4327
outs$	5089
outstanding$	1990
over$	3154 3225 5478 5955 1765
overcr	2419
overdose$	6154 2358
overdosed$	2358
overdressed$	2264
overlook$	1951
overlooked$	1942 1951 4393
overlooking$	1951
overlookked$	1951
overlookking$	1951
overlooks$	1951
oversight$	1220 1221 1222 1223 4376
oversized$	1885
overt	1412
overt$	3847
overweight$	4561 2264
owing$	2451 1578 6244
own	4611
own$	2443 10 11 12 4678 4679 4680 4681 2494 2495 2496 2497 2498 2499 2500 2501 2502 68 2538 2700 298 4964 4965 2736 2737 320 2990 3000 5249 5250 3021 3086 5346 5347 5348 5349 5350 5351 5352 5353 5354 5355 5356 5357 5358 5379 3445 3446 3447 3448 3449 3450 3451 6230
ownership$	5919 5920 5921 5922 4394
pacemaker$	1506
pack$	408 409 549 4107 1673
packag	4395
package$	5112
packages$	4822 4823 4824 5112 4053 4158
padded$	1885
paedia	3919 3932 1498
paediatric$	3933
paediatrician$	6149 6158 6162
paid$	404 3443 1060 1209
pain$	432 2867 433 2868 434 2869 435 2870
painkillers$	6168
pale$	785 1851 1854 1858 2264
palm$	1176 1177 1178 1179
palmed$	1176 1177 1178 1179
palming$	1176 1177 1178 1179
palmmed$	1176 1177 1178 1179
palmming$	1176 1177 1178 1179
palms$	1176 1177 1178 1179
palsy$	4574
panel	4458
panel$	3440 5895
panic	6175
panic$	2094 2130
paperwork$	5867 5879
paracetamol$	4572
parade	3871
parade$	6101 6131
paranoid$	2250
parcels$	4053
parent	3987 3988 6219 3990 1557 6223 6226 6227 1593
parent$	5117 3099 5330 5331 675 1536 6203 6217 1556 6232 1569 4012 4215 1812 4612 4627
parental$	2935 1784
parented$	1812
parenting$	5389 5401 4028 1812
parents$	5208 3099 5330 5331 3562 5890 5891 6203 6217 1556 6232 1569 4012 6248 4215 1812 4385 4386 4612 4621 4627
parentted$	1812
parentting$	1812
park	4631
park$	4806 4807 4825 4826 4827 4828 6101 6131
part$	2669 2670 4901 4983 4984 4985 1350 6092 1522
partake$	124 125 126 127 131 132 133
partaked$	131 132 133
partakes$	131 132 133
partaking$	124 125 126 127 131 132 133
participant$	302 4074 4242
participants$	302 4074 4242
participate$	124 125 126 127 302 5487 5505 5511 5525 4330
participated$	124 125 126 127 302
participates$	124 125 126 127 302
participating$	124 125 126 127 302
participation$	124 125 126 127
parties$	4825 4826 4827 4828 4242
partly$	1228 1229 1954
partne	1264 6218 6220
partner$	4882 3699 6202 6234 4068 4069 4074 4230 4242
partners$	4882 4068 4069 4074 4230 4242
party$	4825 4826 4827 4828 4242
pass	1423
pass$	592 3027 593 594 595 3030 596 597 3032 598 1197 5907 1262 1397
passed	3900 2166
passed$	1155 1156 1197 5926 1262 1432 4381 4486
passengers$	4091
passers$	2829
passes$	592 3027 593 594 595 3030 596 597 3032 598 1197 1262
passing$	1197 1262 4382
passwo	3886
passwords$	6116
past$	4980 1904
pastoral$	1526 2146
pasty$	2264
patchy$	5131 5132 5133 5134 470 5885 5886 5887 5888 1648 1731
path$	4760
pathetic$	2270
pathetically$	2270
pathological$	1690
pathwa	1500
patience$	3684
patient$	4548
patrol	3893 1462 4494
patrol$	1358 1405 6074 1430 6123 1463 1468
patrols$	1358 1405 6074 1430 6123 1463 1468 4467
pattern$	4440
pay$	404 1060 1209
paying$	404 1209
pays$	404 1060 1209
pcso	3836 3855 1421 6087 6088 1434 1447 1451 1462 1465
pcso$	6066 6085 3856 3882 1463
pcsos$	6066 6085 3856 3882 1463
pe$	6172
peer$	4723 5054 2845 2846 5145 5159 5160 5161 5162 5163 5164 5430 5433 4089 4117 1686 4169
peers	3958
peers$	2436 4723 5049 5050 5051 2823 5145 5159 5160 5161 5162 5163 5164 5430 5433 6188 4042 4117 4119 4169
people	6040 6095 6117
people$	4723 4833 2685 2689 2690 314 2773 5049 5050 5051 5052 5060 2831 2835 401 402 403 5074 5144 5145 5149 5159 5160 5161 5162 5163 5164 2947 5180 5372 5550 5551 5552 5553 5554 3331 3332 3333 5568 3381 5642 5644 3521 3522 3523 3524 3525 3526 5771 3563 3564 3574 5824 5825 5834 5835 5836 5837 5838 5839 5840 5841 3614 5878 5890 5891 5913 5914 5916 5918 5947 1319 3782 3790 6043 3845 1428 6096 1437 1445 6115 6118 3899 4091 4092 4169 4380 4386 4496
pep$	2407
peps$	2407
perceive$	2775 2776 2777 2778 2779 2780 2781 2782 2783 2784 2785 2786
perfectly$	557 5346 5347 5348 5349 5350 5351 5352 5353 5354 5355 5356 5357 5358 708 711
perfor	6031
performance$	4376
perfunctory$	2270
peril$	4665 4666
period	3919
period$	6149
periods$	6149
permanently$	950 3385 951 3386 952 953 2151
permit$	21 22 57 58
permited$	21 22 57 58
permiting$	21 22 57 58
permits$	21 22 57 58
permitted$	21 22 57 58
permitting$	21 22 57 58
perpet	3757
perpetrator$	4833 4887 5081 5082 5083 5084 5987 4121 4122 4123 4432 2316
perpetrators$	4833 4887 5081 5082 5083 5084 5987 4121 4122 4123 4432 2316
perpetually$	950 3385 951 3386 952 953 2269
persist$	4719
persisted$	4719
persistent$	180 181 838 1620 1683 1690 1995 2157
persistently$	179 2157
persisting$	4719
persists$	4719
persistted$	4719
persistting$	4719
person	6095 1522 4036
person$	4845 2834 5144 5145 5146 5150 5159 5160 5161 5162 5163 5164 2948 5375 3711 1319 3845 6083 1428 6096 1437 1445 6115 6118 3899 6266 4169 4496
personality$	2130
persons$	5146 1319
persua	1266
persuade$	5575
persuaded$	4686 5510 5516 5521 5524 5530 5578 5579 5580 5581 5582
pest$	4124
pests$	4124
petite$	1833 2264
petty$	1690
phase	4458 4465 4470
phobia$	4573
phone	3727 1314 3750 3850 3886
phone$	183 2618 184 2619 185 2620 186 2621 187 2622 4853 4854 4855 4870 4871 4872 4873 4874 4875 4876 4877 5957 1297 5963 5980 6080 1422 6116 1973
phones$	183 2618 184 2619 185 2620 186 2621 187 2622 4853 4854 4855 4870 4871 4872 4873 4874 4875 4876 4877 5957 1297 5963 5980 6080 6116
photo$	4856 3695 1261 1444 1458
photog	1269 1422 3857 3858 3886 6127 1471
photograph$	3695 1261 5975 5977 3839 1420 1444 6116 1458 6133 3906 1984
photographed$	4686 5233 5976 1984
photographing$	1984
photographs$	3695 1261 5946 1282 5975 3839 1420 6116 1458 6133 1984
photos	1422 3857 3858 3886
photos$	4856 4878 3695 1261 1282 6116 1458 6133
physical$	2102
physically$	1825 2198
physique$	5438 5439 5440 4268 2263
physiques$	5438 5439 5440 4268 2263
picking$	4357
pictur	4395 4449
picture$	4856 3695 1261 3870 1458 6133
pictures$	4856 4878 3695 1261 5946 1282 1458 6133
piece$	1435
pieceed$	1435
pieceing$	1435
pieces$	1435
pierced$	2264
piercing$	790 5455 4309 1876
piercings$	790 5455 4309 1876
pig$	1931
pillar$	3591 1168
pills$	4053 4572
pimp$	1628
pimped$	1628
pimping$	1628
pimply$	2264
pimpped$	1628
pimpping$	1628
pimps$	1628
pin$	2889
pink$	1873
pins$	1506
pity$	3617 3618 5849
place	3969
place$	0 1 2 2438 9 4738 4870 4871 4872 4873 4874 4875 4876 4877 5117 5375 6176 6186 3966 6199
placed$	0 1 2 9 1273 1336 1337 1541 2180
placem	6249
placement$	5201 5202 5203 539 540 541 6212 4216 1782 4218 4612 4614 2180 4627
placements$	5201 5202 5203 539 540 541 6236 4216 1782
places$	0 1 2 2438 9 3739 6236
placing$	0 1 2 9
plague$	394 1656
plagued$	394 1656
plagues$	394 1656
plaguing$	394 1656
plain$	1412 1842 1854 1965
plainly$	881 882 883 884 964 3399 965 966
plaited$	4310
plaits$	4307
plan	6213 4458 4465 4470 4492
plan$	4715 6116 6179 6191 6214 6257 4580 4581 4582 4614
planned$	5629 6039 2045
planni	6084
planning$	4716 1220 1221 1222 1223 4376
plans$	4715 6116 4580 4581
plastered$	792
plastic$	1666
plate$	3731 1506
plates$	3731
play$	275 301 366 2997 3942 2112
played$	275 301 366
player$	4432
players$	4432
playing$	275 301 366
plays$	275 301 366
plea$	6028 4385 4660
pleaded$	2225
pleads$	2225
pleas$	5890 5891 6028 4385 4386
please$	5559 5575
pleasing$	3365
plot	1292
plotted$	6119
plotti	6084
plug$	446 447 1723
plugged$	446 447 1723
plugging$	446 447 5113 5114 5115 5116 1723 4159
plugs$	446 447 1723
plump$	2264
pnc	1974
pnc$	4409
pnd	1974
pnd$	4409
podgy$	2264
point	1453
point$	3256 3363 5627 6129 4401
pointless$	1902
points$	4401
poison$	2080
poisoned$	2080
poisoning$	2080
polic	4494
police	1264 3704 3712 3713 3714 1280 1281 3722 5964 1310 1320 1366 3835 3836 1412 3855 1421 6087 6088 1434 1447 1451 3893 1462 1465 4022 4037 2029 2052 2212
police$	5060 5211 5212 5227 5228 5229 3440 5674 5895 3694 3699 5934 5935 1271 5942 5943 5944 3715 3716 5949 1285 5953 5962 3745 5979 3755 3771 3772 6009 6010 3789 1358 3801 3802 6056 6065 6066 1402 1405 3844 6075 3847 6078 6085 3856 1433 3873 3876 3878 3881 3882 6123 1463 1468 6139 4022 6252 6267 4092 4203 1916 1955 1975 2013 2015 2021 2031 4467 2207 2224
policed$	1466 2013 2326
polici	1366 3836 3855 1421 6087 6088 1434 1447 1451 1465
policies$	5675 5676 5677 5678 5679 5680 5681 5867
policing$	5934 3801 6066 3844 6085 3856 3867 3882 6114 4405 2013
policy$	5675 5676 5677 5678 5679 5680 5681 5867
ponytail$	5451 5452 5453 4308 4309
ponytails$	5451 5452 5453 4308 4309
poor$	2469 37 352 353 354 355 356 357 358 359 360 361 362 410 411 412 5131 5132 5133 5134 470 5136 5137 5138 5139 5140 5141 5142 5143 785 1123 1124 1125 1126 5885 5886 5887 5888 1491 1612 1648 1649 1682 1731 1739 1774 1777 1858 1941 1959
poorly$	782 1855
porn$	4062
pornography$	4062
portly$	2264
pose$	1371 6037
poses$	1371 6037
posing$	1982
position$	4667 1273
positions$	4667
positive$	2469 6038 2037 4559
posses	4033
possession$	4033 6263 4034 2226
possibility$	3324
possible$	1400 1990
post$	191 5821 5833 4401 2088
posted$	191
poster$	1458
posters$	1458
posting$	191
posts$	191 4401
potential$	1990
pothead$	4124
potheads$	4124
power	4458
powerful$	1833
powerfully$	1834
powers	4465
practi	6157
practically$	268 624 3059 625 626 627 628 631 632 633 634 679 680 1800 1809
practice$	1220 1221 1222 1223 4376
precin	3871
precinct$	6101 6131
precious$	1066 3515
precocious$	4061 2257
predator$	5081 5082 5083 5084 4121 4122 4123
predators$	5081 5082 5083 5084 4121 4122 4123
predatory$	2250
predic	1968
predicted$	1317 2165
prediction$	2173
predictions$	4607 2173
predictive$	1970
prefer$	95 96 97 98 99 100 101 116 117 118 119 120 121 1615 2043
prefered$	95 96 97 98 99 100 101 116 117 118 119 120 121 1615
prefering$	95 96 97 98 99 100 101 116 117 118 119 120 121 1615
preferred$	95 96 97 98 99 100 101 116 117 118 119 120 121 5860 1240 1241 1242 1243 1615
preferring$	95 96 97 98 99 100 101 116 117 118 119 120 121 1615
prefers$	95 96 97 98 99 100 101 116 117 118 119 120 121 1615
pregna	6175
pregnancies$	2380
pregnancy$	4551 2380
pregnant$	4550
prepared$	3262 1266 6039 3833
prescribed$	4543 2363
prescription$	2363
prescriptions$	2363
presence$	6074
present$	592 3027 593 594 595 3030 596 597 3032 598 3152 3748 1371 6037
presented$	592 3027 593 594 595 3030 596 597 3032 598
presenting$	592 3027 593 594 595 3030 596 597 3032 598
presents$	592 3027 593 594 595 3030 596 597 3032 598 1371 6037
presentted$	592 3027 593 594 595 3030 596 597 3032 598
presentting$	592 3027 593 594 595 3030 596 597 3032 598
preser	1999
press$	2043
pretext$	1362
pretty$	2264
preven	3823 1391
prevented$	5663
prevention$	6049 6053 1389 3827 4028
prey$	4684
prime$	1990
principal$	6121 1997
priori	1357 6031 4465
priority$	1345 3878 6129 1990 1993 1995 2031 2058
prison	6220 3991 4029
prison$	6201 6221 6259 2215
proact	1412 2029
proactive$	1272 3836 3847 3855 1421 6087 6088 3867 1434 1447 1451 1465
probation$	2434
proble	4558
problem$	5171 5176 5770 6121 4124 1699 1734 1737 1739 4175 2018 4541
problematic$	4796 5136 5137 5138 5139 5140 5141 1734 1739
problems$	4966 5176 5320 1540 1566 4124 4175 4541 2170
procedure$	5675 5676 5677 5678 5679 5680 5681 5867
procedures$	5675 5676 5677 5678 5679 5680 5681 5867
proceedings$	6028 4614
proces	4563
process$	5675 5676 5677 5678 5679 5680 5681 5867
processes$	5675 5676 5677 5678 5679 5680 5681
produc	4395
productive$	6038
professional$	1916
professionalism$	5919 5920 5921 5922 4394
professionals$	5126 5188
profil	4395 4449
profile$	5975 1418 3870 4119 4453 2019
profiled$	5976
profiles$	5975 1418 4453 2019
profiling$	2019
programme$	42 44 45 6191 4637 4655
programmes$	42 44 45
progress$	1354
progressed$	1354
progressing$	1354
progresss$	1354
prolific$	180 181 5986 1620 1683 1690 1995
promiscuity$	2234
promiscuous$	1610 4061 2234 2257
promiscuously$	2234
promise$	5675 5676 5677 5678 5679 5680 5681 5873
promises$	5675 5676 5677 5678 5679 5680 5681 5873
proof$	1323
property$	4825 4826 4827 4828 2599 2600 2601 2602
prosec	1352 6026 6027 3798 6032 3851 6091 2305
prosecute$	3787 2036 2061
prosecuted$	6081
prosecuteing$	2061
prosecutes$	2036
prosecuting$	2036
prosecution$	6022 6028 2035
prosecutions$	6028
prospect$	3322
prostitute$	4062 1628 4065
prostituted$	1628
prostitutes$	4062 1628 4065
prostituting$	1628
prostitution$	4789 4803 4062
protagonist$	4432
protagonists$	4432
protect$	2760 4997 3116 3117 3118 3121 3122 3124 3125 3128 5389 1395
protected$	5389 5394 5398 5403
protecting$	2761 5235 3116 3117 3118 3121 3122 3124 3125 3128 5389 5394 5398 5401 5403 5406 5407 5408 5409 5410 1395
protection$	5235 5388 5389 5394 5398 5401 5403 5406 5407 5408 5409 5410 5759 3821 3894 3895 3983 4016
protects$	5389 1395
protectted$	5389
protectting$	5389
protocol$	5675 5676 5677 5678 5679 5680 5681
protocols$	5675 5676 5677 5678 5679 5680 5681
proud$	3673
prove	1322 1335
prove$	3759
proved$	3759 2001
proves	1335
provid	1961
provide$	1258 3709 4077
provided$	4077
provideed$	1258
provideing$	1258
provider$	3440 5895
providers$	3440 5895
provides$	1258 4077
providing$	4077
provin	1335
provision$	4582 4585
provocative$	4061 2235 2257
provocatively$	782 1846 1855 4314 4316 2235 2257
provoke$	1657
provoked$	1657
provokes$	1657
provoking$	1657
pru	2149
pru$	4584
psychiatric$	2106 2375
psychiatrist$	6158 2375
psychiatrists$	2375
psycho	3919 2377
psycho$	4124
psychologist$	6149 6158 2376
psychologists$	2376
psychopath$	4124
psychopaths$	4124
psychos$	4124
psychosis$	2355 2403
psychotherapist$	6158
psychotic$	4170 2355
ptsd$	2337
public	3830
public$	2872 6036 6060 1459 1460 4033 4091 2190
puffer$	4315 1885 1889
puffers$	4315
pulled$	4686 4319
punch	6242
punish$	5904 1250 1251 1252 1253
punished$	4958 1250 1251 1252 1253
punishes$	1250 1251 1252 1253
punishing$	1250 1251 1252 1253
pupil	4036
pupil$	5145 5159 5160 5161 5162 5163 5164 6266 1659 4116 4169 2149
pupils	6095
pupils$	105 2685 2689 2690 314 2835 401 402 403 5145 5148 5159 5160 5161 5162 5163 5164 5550 5551 5552 5553 5554 3331 3332 3333 3381 5644 3845 1428 6096 1437 1445 6115 6118 3899 4052 4091 4116 4169 1742 4385 4496
purcha	4418
purely$	528
purple$	1873
purpos	1453 4395
purpose$	5773 5776 6057 1396 6129
pursue	1363
pursui	1363
push	1436
push$	154 155 156 1618 2040
pushed$	154 155 156 1466 1618
pushes$	154 155 156 1618
pushing$	154 155 156 1618
put$	0 1 2 2438 4671 4672 9 4675 4738 4767 4922 4923 4924 4925 5531 5615 1336 1337 3880 1446 1539 4077
puted$	0 1 2 9 4077
puting$	0 1 2 9 4077
puts$	0 1 2 2438 9 4675 5615 3739 1539 4077
putted$	0 1 2 9 4077
putting$	0 1 2 2439 4670 9 5615 4077
queen$	4127
queens$	4127
questi	6127 1471
question$	3906
questionable$	2469 37 1612
questioned$	1587
quick$	5902 3673 1239 1652
quickly$	5303 5854 5855 5856 5857
quiff$	4309
quiffs$	4309
quite$	557 652 708 711 1799 1815
rabble$	408 409 4107 1679 2240
race$	3201 3204 3216
radar$	5952 3723
raff$	4105
rag$	4102
rags$	4102
raid$	4456
raids$	4456
raise$	3116 3117 3118 3121 3122 3124 3125 3128 3472 1812
raised$	3471 1812 4319
raises$	1812
raising$	3116 3117 3118 3121 3122 3124 3125 3128 1812
ran$	154 155 156 168 169 1560 1618 1710 1713 4426
ranger	1462
rape	4011
rape$	6241 4098
raped	4634
rarely$	702 3137 703 3138 704 1520
rascal$	2240
rascals$	2240
rash	3914
rash$	6144
rat$	4103
rate	1391
rate$	6029 4473
rated$	486 490
rates$	6029 4473
rather$	5915 5917
rats$	4103
re	3826
re$	3304 1683
reach$	5117 5559 5575 5592 5593 5594 4337 4339
reached$	5510 5516 5521 5524 5530 5578 5579 5580 5581 5582
reaches$	4338
reaching$	5592 5593 5594 3365 4337
react$	5532 5904
read	3749 4605
read$	5117 1014 1015 1016 5760 5979 6194 4604
reader$	5961
readers$	5961
readily$	5854 5855 5856 5857
readin	6198 3969
reading$	6199 4357 2164
ready$	5902 3673 1266 1400 6204
real$	2066
realise$	2775 2776 2777 2778 2779 2780 2781 2782 2783 2784 2785 2786
really$	3075 881 882 883 884
rearrested$	4639
reason$	5592 5593 5594 1362 4337
reasoned$	5510 5516 5521 5530 5578 5579 5580 5581 5582
reasoning$	5592 5593 5594 3368 4337
reasons$	1362
reassurance$	5401
rebuff$	1893
rebuffed$	5495 5496 5497 5498 5499 5500 5501 5502 1893
rebufffed$	1893
rebufffing$	1893
rebuffing$	1893
rebuffs$	1893
receiv	4395 2111
recent	1264
recent$	3699
reckless$	2469 4796 1610 2250
recklessly$	2230
recognise$	4997 2775 2776 2777 2778 2779 2780 2781 2782 2783 2784 2785 2786
recognition$	5961 4407
record	1397 1424 3886 1455
record$	3559 5907 1289 1295 6001 6002 6067 1419 3859 3865 6262 4541 4659
recorded$	1336 1337 1350 3859 3865 3880 1446 6119 2048
recording$	1220 1221 1222 1223 1289 1295 1420 3859 3865 4376
recordinged$	3859
recordings$	1420 3859
records$	5946 1289 1295 6001 6002 6067 3859 3865 6116 4408 4541
recover$	2132
recovered$	2132
recovering$	2132
recovers$	2132
recrui	6107
recruit$	140 1616 1617
recruited$	4686 140 2576 142 143 144 1616 1617
recruiter$	5081 4121
recruiters$	5081 4121
recruiting$	140 1616 1617
recruits$	140 1616 1617
recruitted$	140 1616 1617
recruitting$	140 1616 1617
red$	6044 1852 1873 4315 2046
redemption$	4339
redheaded$	2264
reduc	1391
reduce	1522
reduce$	4475
reduct	3827
reduction$	6053 6057
referr	6157 1500
referral$	3265 831 832 833 5764 4385 2218
referrals$	3265 831 832 833 5764 5890 5891 4385 4386
referred$	2111
refuge	3985
refuge$	6215
refus	1474 4593 2159
refusal$	461 462 463 464 465 822 823 3273 1085
refusals$	822 823 3273 1085
refuse	2212
refuse$	325 326 327 328 329 331 349 821 5611 5612 5613 5615 1892 4345 1957
refused$	325 326 327 328 329 331 349 821 5495 5496 5497 5498 5499 5500 5501 5502 5611 5612 5613 5615 1892 4345 4381 1957
refuser$	4138 2244
refusers$	4138 2244
refuses$	325 326 327 328 329 331 349 821 5611 5612 5613 5615 1892 4345 1957
refusing$	325 326 327 328 329 331 349 821 5611 5612 5613 5615 1892 4345 1957
regard	4395
regard$	2465 2466 2467 5725 5726 5727 5728 5729 5730 5731 5732 3505 3506 3507 3508 3509
regardless$	5378
regist	1269 1422 3857 3886
register$	3725 6108 6116 6246 6247 4443 4582
registers$	6116
registrations$	4415 1981
regrettable$	3617 3618 5849
regrettably$	2272
regular$	180 181 1620
regularly$	179 6167
rehabilitation$	2219
reject$	397 398 5615 1658 1893
rejected$	397 398 5495 5496 5497 5498 5499 5500 5501 5502 5615 1658 1893
rejecting$	397 398 5615 1658 1893
rejects$	397 398 5615 1658 1893
rejectted$	397 398 5615 1658 1893
rejectting$	397 398 5615 1658 1893
relapse$	5533
related$	6188 4100
relati	6206 6218 4395
relations$	4058
relationship$	4693 222 223 224 4894 4895 5234 1567 4045 4058 4230
relationships$	4693 222 223 224 4045 4058 4230
released$	1588 2212
relentlessly$	2269
reliab	1264
reliable$	3699
reliant$	4248
relied$	5578 5579 5580 5581 5582 1425
relies$	1570
relish$	367 368
relished$	367 368
relishes$	367 368
relishing$	367 368
reluctance$	461 462 463 464 465
reluctant$	325 326 327 328 329 331 461 462 463 464 465 1239
relying$	1570
remain	2190
remain$	4738 288 289 413 420 421 422 423 424 425 426 427 487 501 502 503 504 505 506 624 3059 625 626 627 628 631 632 633 634 5531 1688 1689 1735 1736 1746 4625
remained$	2901
remains$	71 72 288 289 413 420 421 422 423 424 425 426 427 2901 2906 487 501 502 503 504 505 506 624 3059 625 626 627 628 631 632 633 634 1688 1689 1735 1736 1746
remand	3851
remand$	2425
remanded$	6081 2425
remark$	817 818 819 820
remarkably$	1799
remarked$	817 818 819 820
remarking$	817 818 819 820
remarkked$	817 818 819 820
remarkking$	817 818 819 820
remarks$	817 818 819 820
reminded$	4717 4718 1305 1448 3897
reminder$	5845 5846
reminders$	4714 5845 5846
remit	1453
remorse$	4084
remorseless$	2250
remote$	5902
remov	1436
remova	6244
removed$	6102 1466
render$	17 18 20
rendered$	17 18 20
rendering$	17 18 20
renderred$	17 18 20
renderring$	17 18 20
renders$	17 18 20
rent$	2419
reoffe	3831
reoffend$	5532 5982
reoffended$	2431
reoffender$	2243
reoffenders$	2243
reoffending$	6056 6059 6061 2431
reoffends$	2431
repair$	5904
repara	1593
reparation$	4028
repeat$	180 181 5532 1620 1683 1995
repeated$	3615 3616 3640 5890 5891 1916 4386
repeatedly$	179 3420 1150
replied$	5684 5685 5686 5687
reply$	5505 5511 5525 5750 5904 5907 4330
report	3700 3708 1397 1423 1424 1455 3969 4395 4397
report$	4972 4997 5764 1234 5930 5938 1289 1295 6001 6002 3859 6199 4385 4600
reported$	4907 4915 1329 3859 1427 4447 4486
reporting$	1289 1295 3859
reportinged$	3859
reportings$	3859
reports$	5764 1289 1295 6001 6002 3859 4385
reprimand$	2423
reprimanded$	2423
reprimands$	2423
reprobate$	2240
reprobates$	2240
reputation$	544 545 5879
reques	3720
request$	5764 5845 5846 4385
requested$	4412
requests$	5845 5846 5890 5891 4385 4386
requir	3720 4395
require$	5288 723 3159 725 726 727 728 736 737 3173 3174 3175
required$	736 737 3173 3174 3175 1396
requires$	736 737 3173 3174 3175
requiring$	736 737 3173 3174 3175
reside	3830 1544 1547
residential$	3979 3982 1781
residents$	5060 2831 6036 6060 4091 4092
resilience$	2258
resilient$	763 2258
resistance$	461 462 463 464 465
resistant$	461 462 463 464 465 4342 4345 2250
resit	2166
resolution$	6261 4658
resort$	138 139
resorted$	138 139 1191
resorting$	138 139
resorts$	138 139 1192
resortted$	138 139
resortting$	138 139
respect$	4997 5017 2796 2871 5505 5511 5525 5725 5726 5727 5728 5729 5730 5731 5732 4128 4330
respit	1544
respite$	3979
respon	3704 3757 6092 6107 4465
respond$	4997 5505 5511 5525 5750 5904 5907 4330
responded$	5684 5685 5686 5687 5760
response$	1220 1221 1222 1223 5927 5934 3836 3855 1421 6087 6088 3867 1434 1447 1451 1465 4376
responses$	1220 1221 1222 1223 4376
responsib$	5770 5835 5872
responsibbed$	5770 5835 5872
responsibbing$	5770 5835 5872
responsibed$	5770 5835 5872
responsibilit$	3084
responsibilities$	5313 5641 5770 5872
responsibility$	318 319 5022 5641 5715 5725 5726 5727 5728 5729 5730 5731 5770 5872 1227
responsibing$	5770 5835 5872
responsible$	318 319 763 1219 5901 5987 1331 1429 1467 1586
responsibs$	5770 5835 5872
rest$	5892 4387
rests$	5892 4387
result$	61 1363 4600 4602
resulted$	4675
results$	5879 6199 4600 4602
retail	3830 3893
retail$	3871
retailers$	6060 6123 1468
retain$	1978
retained$	4412 1978
retaining$	1978
retains$	1978
retak	2166
return	4395
return$	4738 4767 4769 4770 134 135 136 137 2598 164 168 169 2640 2648 214 215 216 4997 5505 5511 5525 5531 5533 1399 4330
returned$	134 135 136 137 164 168 169
returning$	4777 134 135 136 137 2595 164 168 169
returnned$	134 135 136 137 164 168 169
returnning$	134 135 136 137 164 168 169
returns$	134 135 136 137 164 168 169 1399
revealing$	1885
review	1301
review$	1440 4213
reviewed$	1440
reviewes$	1440
reviewing$	1440
reviews$	1440 4213
reward$	1381
rewards$	1381
riff$	1670
right$	2469 2471 4959 4960 5022
rightly$	1234
rigid$	5902 3673
rigoro	1449
rigorous$	3884
ring	1996
ring$	1278 1677 4315
ringing$	1278
ringle	5994 6023
ringleader$	6011 6042 6079 4431 4496 2241
ringleaders$	6011 6042 6079 4431 4496 2241
rings$	1278 4315
riot$	4146 4147 4148
ripped$	1878 1885
risk$	4665 4666 4674 2448 14 15 16 2461 4692 4941 4983 4984 5005 5006 5007 5008 5009 5010 5011 5012 5013 5014 5015 5016 5027 5028 5029 5030 5031 5036 5043 2914 2915 481 482 2918 484 485 5151 5152 5153 5154 5155 5156 5157 5158 5222 5382 5383 5384 5385 3806 1394 4017 1608 1989 2015
riskier$	2469 1610
risks$	4665 4666 2482 2483 4983 4984 5005 5006 5007 5008 5009 5010 5011 5012 5013 5014 5015 5016 5028 5029 5030 5031 5036 5222 4044
risky$	4665 4666 2469 4796 1610 1654 1734
ritalin$	2365
rivalry$	4100
rivals$	4092
road$	4761 1794
roadman$	5072 4101 2239
roadmen$	5072 4101 2239
roam$	4781
robbed$	4686 4688 1601
robber	5923 3704 5994 3766 6003 1340 3831 6093 6094 6106 4021 4022 4033 4035 4427 4504
robber$	5093 5094 5095 5987 4124 4125
robberies$	5995 5996 3775 6061 6251 6265 4474
robbers$	5093 5094 5095 4124 4125
robbery$	4789 5927 5934 1272 3712 3713 3714 1280 1281 1310 3775 6009 3789 3836 3855 1421 6087 6088 3867 1434 1439 3878 1447 1451 1465 6251 6252 6263 6265 1990 2006 2050
robust	1449 2029
robust$	3884
robustly$	4448
role$	5872
roles	6100
roll$	384 5784
rolled$	4596
rolling$	384
room$	5942 5943 5944 3715 3716 3745 6123 3986 4015 4497
rooms$	4497
ropes$	5219
rose$	4473
rot$	5755
rotten$	1681 4170
rough	4631
rough$	1655 1681 1854
round$	5221 2998 1352 4475
rouser$	4114
rousers$	4114
route	6095
row$	3325 5556 3327
rowdy$	1739 2250
rows$	1540 1566
rude$	5142 5143 5209 5615 2250
ruffian$	2240
ruffians$	2240
rui$	2426
rule$	5063 5675 5676 5677 5678 5679 5680 5681
rules$	5275 5675 5676 5677 5678 5679 5680 5681 5867 4093
run$	4712 4738 4767 4769 4770 154 155 156 168 169 2609 2614 384 651 5533 5615 1560 1618 1709 1712
runaway$	5093 5094 5095 4124 4125
runaways$	5093 5094 5095 4124 4125
rung$	5760
runner	4445
runner$	4818 5096 4124 4126
runners$	4818 5096 6006 4124 4126
runnin	3757 6107
running$	2572 154 155 156 168 169 2608 2610 2614 384 651 5615 5987 6092 1560 1618 1708 1711
runs	6107
runs$	154 155 156 168 169 2614 384 651 5615 1560 1618
rushed$	1496
s$	3755 5988 3801 3933 3945 3954 1534 3972 3973 3982 1552 1553 4019 4522 4525 4527
s17$	2416
s20$	2416
s47$	2416
safe$	4982 4986 2757 4988 4989 3145
safeguard$	2764
safeguarding$	5388 5389 5398 5401 5403 1916
safer$	2469
safety$	4673 2444 4694 4695 4696 4697 4698 2485 2486 4983 4984
said$	2543 2680 2681 2688 5545 3404 3405 3408 1329
sallow$	2264
same$	3158 765 3229 5462 5472 1830
sanction$	2037
sand$	5866
sandy$	1852
sat$	1097 1098 1099 1100 1101 1102 1103 1104
satisfy$	5575
savage$	5093 5094 5095 4124 4125
savages$	5093 5094 5095 4124 4125
saved$	5578 5579 5580 5581 5582
saving$	5879 4339
savvy$	763 4225 2256
saw	1493 1567
saw$	3928
say$	4972 4997 405 5505 5511 5525 3404 3405 3408 1442 4330
saying$	405 5558
says$	405 5545 3404 3405 3408
scallies$	2240
scally$	2240
scan$	1440 6169
scandal$	2270
scandalous$	2270
scaned$	1440
scanes$	1440
scaning$	1440
scans$	1440
scant$	3495 3502
scantily$	782 1845 1855
scar$	790 4309
scarcely$	702 3137 703 3138 704 738 739 740 1802 1803 1816
scare$	5418
scared$	5382 5383 5384 5385 754 755
scarf$	4315
scars$	790 4309
scarves$	4315
scatter$	3888
scattering$	1464
scenario$	4667
scenarios$	4667
scheme$	4443
scheming$	2250
schizophrenia$	2356
schizophrenic$	2356
school	1519 6198 4597
school$	4806 4807 4808 5100 5188 3440 5895 3946 6182 6183 3954 6185 6186 6192 6195 6196 6199 6204 3999 4057 1703 1916 1955 4575 4576 4591 2158 4594 2165 4606 2174
schooling$	4591
schools$	6236 4576
sclerosis$	4513
scor	4424
score$	5219
scored$	5976
scour$	1440
scoured$	1440
scoures$	1440
scouring$	1440
scours$	1440
scraped$	4310
scratch$	5775
scrawny$	2264
screen	1500
screening$	6164
screenshot$	1420
screenshots$	1420
screwed$	494
scrounger$	4124
scroungers$	4124
scruffily$	782 1855 4314 4316
scruffy$	1854 1873 1878 1885 2264
scum$	2240
scumbag$	2240
scumbags$	2240
search	5945 1352 6027 1373 6091 6127 1471
search$	1324 6016 3787 6022 6024 6025 1378 3825 1411 1415 1440 3906
searched$	1378 1440
searches$	6024 6025 3808 1378 1415 1440
searching$	6024 1378 1415 1440
searchped$	1411
searchs$	1411 1440
seasoned$	2259
seating$	3886
second$	765 3504
secretive$	2250
section$	2033 2182
sectioned$	2359
secur	1999
secure	1363 1547
secure$	3982 4029 1605 1978
secured$	4412
secureed$	1978
secureing$	1978
secures$	1978
securi	1363 3893 1462
security$	5060 6123 1463 1468 4092
seduced$	369
see	1493
see$	4738 2775 2776 2777 2778 2779 2780 2781 2782 2783 2784 2785 2786 5487 5750 5907 5966 1419 1442 3928
seed$	4116
seeds$	4116
seeing	1493
seeing$	4777 3928 1577 1638
seek	3720 1363 1425 2020
seek$	192 193 194 195 196 197 198 371 2806 372 373 374 375 376 377 5615 1258 6086 3869 1752 1753
seeked$	1258 3869
seeker$	4086 4186 4625
seekers$	4086 4186
seekin	3720 1425
seeking$	192 193 194 195 196 197 198 371 2806 372 373 374 375 376 377 2933 2942 5615 1258 3869 4086 4186 1752 4625
seeks$	192 193 194 195 196 197 198 371 2806 372 373 374 375 376 377 1258 6086 3869 1752 1753
seem$	288 289 413 420 421 422 423 424 425 426 427 487 501 502 503 504 505 506 592 3027 593 594 595 3030 596 597 3032 598 624 3059 625 626 627 628 631 632 633 634 3152 1688 1689 1735 1736 1746
seemed$	288 289 413 420 421 422 423 424 425 426 427 487 501 502 503 504 505 506 592 3027 593 594 595 3030 596 597 3032 598 624 3059 625 626 627 628 631 632 633 634 721 1688 1689 1735 1736 1746
seems$	71 72 288 289 413 420 421 422 423 424 425 426 427 487 501 502 503 504 505 506 592 3027 593 594 595 3030 596 597 3032 598 624 3059 625 626 627 628 631 632 633 634 1688 1689 1735 1736 1746
seen	6120 1567 1591
seen$	560 5510 5516 5521 5530 1493 1508 1577 4426 4447
sees	1493 1567
sees$	3928
seize	1298
seize$	3733 1978
seized	3732 1298
seized$	5962 3733 4412
seizeed$	1978
seizeing$	1978
seizes	1298
seizes$	3733 1978
seizin	1298
seizing$	3733
seizure$	1298 4408 2340
seizures$	4408 4516 2340
seldom$	702 3137 703 3138 704
select	1357
self	2079 2100
self$	28 2568 2787 2788 2789 6175 4011 1646 1694 1813 1824 1935
selfharm$	4535
selfharmed$	4535
selfharming$	4535
selfharms$	4535
selfie$	4856
selfies$	4856
selfish$	2250 2270
selfme	4514
sell$	4738 4767 4769 4770 154 155 156 204 1618 1629 4077
sellin	3757 5994 6107
selling$	4799 154 155 156 204 5987 1604 1618 1629
sells	6107
sells$	154 155 156 204 1604 1618 1629
semh$	2408
sen$	6181 2147 4583
send	1423
send$	4738 191 1262 1450 1641 4077 2147 4583
sending$	191 5592 5593 5594 1450 4337
sends$	191 1450 1641
sensation$	1651
sense$	5020 2792 5477
sensible$	2469 763
sensit	1264
sensitive$	3699 4200
sensory$	2128
sent	3900 3903
sent$	191 4922 4923 4924 4925 5926 1262 3991 1641 4077 4381 2189
senten	6218
sentence$	4638 2214 4650 4664
sentenced$	2214
sentences$	4664
sentencing$	2214
separa	6218 6220 3991 3992
separate$	3888
separated$	6221
separating$	1464 6221
separation$	6222
september$	4808
sergea	3712 3713 3714 1280 1281 1310 3836 3855 1421 6087 6088 1434 1447 1451 1465
sergeant$	5942 5943 5944 3715 3716 3745 6066 6085 3856 6097 3882 4467
serial$	180 181 1620 1683 1690 1995
series$	982 4440 4441
serious$	2462 1683 1916
seriously$	5705 5706 1150
seriousness$	5005 5006 5007 5008 5009 5010 5011 5012 5013 5014 5015 5016 5028 5029 5030 5031
sertraline$	2368
served$	1594
serves$	294 295
servic	6157
service$	5069 3440 5874 5895 6056 6164 6170 1916 4376 1955
services$	5126 5213 834 835 836 837 3440 5674 5895 6164 4327
serving$	3971 4370 2197
session$	42 44 45 2977 5608 5609 5610
sessions$	42 44 45 5188 2977
set$	3208 868 869 942 1585 4270 4271 4578
setting$	1585
settle$	5505 5511 5525 4330
seven	6095 1457
seven$	3845 1428 6096 1437 1445 6115 6118 3892 3899 4496
severa	5969
several$	3615 3616 3640 5890 5891 4386 1990
severe	2095
severely$	2157 2187
sex$	4757 2562 2634 4866 2638 205 2645 4878 4891 4892 5231 5232 4060 4230
sexual$	4796 2626 206 207 208 209 211 2649 2650 2651 4893 5231 1499 1623 1631
sexualised$	4796 2626 5136 5137 5138 5139 5140 5141 1739 2257
sexually$	1626 1796 1797 1826 2117 2198 4634
shabbily$	782 1848 1855
shabby$	1878 1885 2264
shadow	1471
shadow$	1308 3906
shadowed$	1308
shadowing$	1308
shadows$	1308
shaggy$	1852
shall$	840 841 842 843 844 845 1426
sham	6134
shambles$	2270
shambolic$	2270
shame$	5777 3617 3618 5849 1936
shameful$	2270
shamefully$	2270
share	1260 1423 1961
share$	4738 191 5505 5511 5525 5750 5904 5907 1262 1551 4330
shared	1260
shared$	191 5760 5926 1262
shares	1260 1961
shares$	191 1262 1551
sharin	1260 4395 1961
sharing$	191 5790 1262 1551
shaved$	1869 1871 1873 4310
shaven$	1843 1844 1870 1873
she$	2473 2667 2685 2689 2690 4973 314 400 2835 401 5066 402 403 5218 5550 5551 5552 5553 5554 3331 3332 3333 3335 3440 5674 2151
shed	4631
shed$	1207
shedding$	1207
sheet$	4497
sheets$	4497
shelter$	4870 4871 4872 4873 4874 4875 4876 4877
shielding$	5389 5394 5398 5401 5403
shift$	2063
shifty$	1854
shirk$	1207
shirked$	1207
shirking$	1207
shirkked$	1207
shirkking$	1207
shirks$	1207
shirt$	5468 4315
shirts$	5468 4315
shocking$	1123 1124 1125 1126 3617 3618 5849 5885 5886 5887 5888 1941
shockingly$	2272
shoddy$	2270
shoes$	5479 5480 5481 4315 4320
shooti	6003 6093 6094
shootings$	5995
shop	3871 3893
shop$	4806 4807 6101 6123 6131
shopke	3830 3893 4036
shopkeeper$	6266
shopkeepers$	5060 6060 6123 1468 4091 4092
shopli	1340 3831 6094 6106 4021 4033 2433
shoplifter$	5093 5094 5095 4124 4125
shoplifters$	5093 5094 5095 4124 4125
shoplifting$	4789 4799 4803 3775 6061 1439 6132 6251 6263
shoppe	3830
shoppers$	6036 6060 4091
shopping$	3871
shops$	6101 6123 6131 1468
short$	1748 1833 1852 1872 1873 1885 1934 4384 2264
shortcoming$	1915
shortcomings$	5646 5647 5648 1915 4352
shorts$	5479 5480 5481 4315 4320
shot$	3839
shots$	3839
shotter$	2244
shotters$	2244
shotting$	154 155 156 1618
should	3958
should$	258 259 303 616 701 989 990 991 992 3429 5669 1115 3554 3738 1426 6188 1918
shoulder$	5198 787 1956
shouldered$	4273 1956
shouldering$	1956
shoulderred$	1956
shoulderring$	1956
shoulders$	5198 5246 1956
shouldn$	257 1919
shouted$	1558
shouting$	1540
show	1322 3758 1335 4395
show$	4997 2772 5505 5511 5525 924 5638 3739 1442 4330
showed$	1060 3739
showin	1322 1335
showing$	1060 5925
shown	3900 3903
shown$	1060
shows	1322 3758 1335
shows$	923 1060 3739 3774 1442
shrug$	365 1226
shruged$	365 1226
shrugged$	365 1226
shrugging$	365 1226
shruging$	365 1226
shrugs$	365 1226
shunt$	1506
shut$	4381
shy$	4189
siblin	6226 6227
sibling$	4215 1784
siblings$	2436 5208 5340 6232 4042 4215
sick$	6145
sickle$	2091
sidelined$	1942
sight$	6076 4469 2102
sighted$	4369 4447
sighting$	1306 1445 4421
sightings$	1306 6064 1445 4421 2051
sign$	1185 1186 1187 1188 5870 5871 4383 4385
significant$	479 480
signs$	1185 1186 1187 1188 5870 5871 5890 5891 6105 4383 4385 4386
silly$	2462 2469 306 1647 2250
similar$	1833
simple$	2207
simpler$	1400
simply$	268 528 881 882 883 884 3428 1193 1194 1237 1946
since$	6244 4656
single$	3378 1264
sister	6206 3987 6219 3990 6226 6227
sister$	1536 6217 4012 4215
sisters$	5208 4215
sit	6120
sit$	2528 5505 5511 5525 1097 5905 4330
site$	4406
sits$	1097 1098 1099 6107
sitting$	1097 1098 1099
situation$	4667 4983 4984 5386 5387 5884 1566 4628
situations$	4667
six	6095 1457
six$	776 3845 1428 6096 1437 1445 6115 6118 3892 3899 4496
sixteen$	5257 619 620 621 622
skeletal$	1833
ski$	1886
skimpy$	1885
skin$	3220 6155 4293 1859 1865
skinned$	4256 4286
skinny$	1833 1885 2264
skirt$	5479 5480 5481 4315 4320 4323
skirts$	5479 5480 5481 5484 4315 4320 4323
skive$	2233
skived$	2233
skives$	2233
skiving$	2233
skunk$	3937
slag$	4124
slags$	4124
slapdash$	2270
slave$	4156 1722 2245
slaves$	4156 2245
sleep	3918 3944
sleep$	4738 4781 200 6148 6167 6174 1541 1572 1624 2120
sleeping$	200 1541 1572 1624 2109
sleeps$	200 1541 1572 1624
slender$	1833 2264
slep$	2196
slept$	200 1571 1624 2196
slicked$	786 4310
slide$	4497
sliders$	5479 5480 5481 4315 4320
slides$	4497
slight$	1833 2264
slightest$	3356 3496
slightly$	775 1834
slim$	1833 2264
slimly$	1834
slipshod$	2270
sloppy$	1123 1124 1125 1126 1941 2270
slow$	461 462 463 464 465 1123 1124 1125 1126 5885 5886 5887 5888 5902 3673 1239 1941
slowly$	5902
slut$	4124
sluts$	4124
sly$	2250
smacke	1558
smacked$	3993
small$	3069 779 1801 1833
smart$	4223 4229 1885
smarter$	2469
smartly$	782 1855 4314 4316
smarts$	4224
smelly$	2264
smok	1502
smoke$	4738 4767 4769 4770 5615
smoked$	5615
smokes$	5615
smoking$	5615
snapchat$	183 2618 184 2619 185 2620 186 2621 187 2622 4853 4854 4855
snood$	4315 2266
snoods$	4315 2266
so$	3431 1065 1799
social$	4791 4797 183 184 185 186 187 2824 2932 5168 5210 3440 5674 3727 1314 3750 5996 3850 1579
sod$	3516
sofa	2184 4631
sofa$	6237
sofasu	4619
sold$	154 155 156 204 1604 1618 1629 4077
solely$	1228 1229 1954
solid$	1833
solidly$	1834
solve	2039
solves	2039
solvin	2039
somebody$	4776 3440 5674
someone$	4776 2659 3095 3440 5674
something$	4911 6112
somewhere$	4870 4871 4872 4873 4874 4875 4876 4877
soon$	5854 5855 5856 5857
sooner$	5657 5666
sophisticated$	589 2259
sorely$	1150
sort$	5388 5459 4090
sorts$	4090
sought$	192 193 194 195 196 197 198 371 2806 372 373 374 375 376 377 1753
sound$	592 3027 593 594 595 3030 596 597 3032 598
sounds$	592 3027 593 594 595 3030 596 597 3032 598
source	4395
source$	3699 1265 1461 1961 1962
sources$	1265
space$	5375 3842
speak	1567
speak$	4850 188 189 190 599 600 601 602 603 604 3136 5487 5505 5511 5525 5592 5593 5594 5750 4330 4337
speaking$	188 189 190 4357
speaks$	188 189 190 599 600 601 602 603 604
special$	1515 6181 2171 2181
specialist$	6158
speech$	1494
spell	4605
spelli	3969
spelling$	6199 2164
spend$	4738 2509 2510 2554 4902 4903 4904 4905 4906 390 391 392
spendded$	390 391 392
spendding$	390 391 392
spended$	390 391 392
spending$	4777 4902 4903 4904 4905 4906 390 391 392
spends$	390 391 392 6120
spent$	390 391 392 1594
spice$	3937
spiky$	1852 1873
spineless$	2270
spirit	3918
spirits$	6148
spite$	2484 50 51 53 4829 4830 4831 4832 1181
split	6218 6220
split$	3888 3991
spliting$	1464
splitting$	1464
spoiled$	2250
spoilt$	2250
spoke$	188 189 190
spoken$	4717 4718 4907 5510 5516 5521 5530 5760
sporadic$	5131 5132 5133 5134 470 1731
sport$	789 800 801 802 803 804 805 806 6172 1874 1880
sported$	789 800 801 802 803 804 805 806 1874 1880
sporting$	789 800 801 802 803 804 805 806 1874 1880
sports$	789 800 801 802 803 804 805 806 1874 1880
sportted$	789 1874
sportting$	789 1874
sporty$	1854
spot$	6070 6104 4488 4503
spots$	6070 6104 4503
spotty$	785 1858 2264
spray$	1867
spree$	4489
spring$	4808 4809
spurn$	1893
spurned$	1893
spurning$	1893
spurnned$	1893
spurnning$	1893
spurns$	1893
squad	3704 3707 3712 3713 3714 1280 1281 1310 3836 3855 1421 6087 6088 1434 1447 1451 1465
squad$	5934 5935 1271 5937 5942 5943 5944 3715 3716 5949 1285 3745 6010 6066 6085 3856 6097 3882
square$	6131
squarely$	1228 1229 1954
stab	6242
stabbed$	4688 1601
stabbi	6003 6093 6094 4021 4022
stabbing$	6009 6251 6252
stabbings$	5995 6251
staff	3893 1462
staff$	4776 4867 2773 5060 2831 5097 5188 5227 5228 5229 3440 5674 5895 6123 6266 4091 4092
stained$	1878 1885
stairw	4631
stamme	6155 6175
stamp	1391
stance$	4463
stand	6120
stand$	578 3116 3117 3118 3121 3122 3124 3125 3128 1100 1101 1102 1103 1104 1924
standard$	5775 4376
standards$	5675 5676 5677 5678 5679 5680 5681 4376
standing$	3116 3117 3118 3121 3122 3124 3125 3128 1100 1101 1102 1103 1104 1924 2203
stands$	1100 1101 1102 1103 1104 2203
starte	2111
starti	2111
starts	2111
starve$	2080
starved$	2080
starves$	2080
starving$	2080
stash	3753 1334
stashed$	5940
state	3700
state$	5884 5930
statement$	5933 5939 1516 4582
statemented$	2415
statements$	5933 5939
states$	5930
statio	3893
station$	4806 4807 6123 6131 6252
stations$	6123
stature$	5438 5439 5440 4268
status$	5032 5034 5035 1651 4213 4582 4625
stay$	4722 2511 2512 2529 4767 4769 4770 2553 4898 4902 4903 4904 4905 4906 4907 4972 5505 5511 5525 1541 4330
stayed$	4775 4907 4915 4922 4923 4924 4925 1541 1571
staying$	4777 4898 4902 4903 4904 4905 4906 4907 1541 2176
stays$	4907 1541 2176
steal$	4738 5531 5611 5612 5613
steali	3757 6107 2433
stealing$	5209 5987
steals	6107 2433
steals$	5611 5612 5613
step	6206 3987 6223
step$	3742 1409 2029
stepbrother$	4012
stepdad$	1536 6217 3988 6232 4012
stepfather$	1536 6217 3988 6232 4012 6248
stepmother$	6217 6232 4012 6248
stepmum$	6217 6232 4012
stepparent$	6232 4012
stepparents$	6232 4012
stepped$	2029
stepsiblings$	6232
stepsister$	4012
stepstepdad$	6232
stepstepfather$	6232
sti	2118
sti$	4553
stick$	4997 5505 5511 5525 1014 1015 1016 4330
still$	4719 1019 1020 1021 1022 1404
stills$	3695 1261 3839 1458
stis$	4553
stock	5994
stock$	1275 5983 5998 5999
stockily$	1834
stocky$	1833 2264
stole	2433
stolen	5994 2433
stolen$	5983 5999 6263 6264 2074
stoned$	5615
stoner$	4124
stoners$	4124
stood$	1100 1101 1102 1103 1104 1924 2203
stop	1352 1390 6127 1471
stop$	2674 5505 5511 5525 5575 5592 5593 5594 5945 1324 6016 3787 6022 1359 1360 1373 3825 1411 3906 4330 4337 2044
stopped$	2672 5578 5579 5580 5581 5582 1411 6091 1599 4381 4447 2134
stopping$	1359
stops	1373
stops$	1359 3808 6047 1411
store	3753 1334 3893
store$	4722 6123
stored$	5940
stores	1334
stores$	3768 6123
storin	3757 5994 1334
storing$	5987
stout$	1833 2264
straight$	4916 4917 1852 1873
strange$	2632
strangers$	2492 2623
strapping$	2264
strate	4458 4465 4470
strategy$	4476
street	1264 6091 3871
street$	4800 4806 4807 3699 3785 6030 6101 6131 4050 1668 1733 1771 1776 1787 1788 1789 1790 1830 1964 2069
streets$	4800 6030 6101 6131 4050
streetsmart$	2255
streetwise$	763 2255
streng	1363
stress$	2130
strict	1449
strict$	3884
strike$	3155 1969
striking$	1854
strikingly$	1799
string$	983
stroke	3914
stroke$	6144
strong	1449 2029
strong$	763 3884 1833 2066
strongly$	1834
stroppy$	2250
struct	4449
struggle$	461 462 463 464 465
struggled$	461 462 463 464 465
struggles$	461 462 463 464 465 2170
struggling$	461 462 463 464 465
stubble$	2265
stubborn$	2250 2270
stubbornly$	2270
stuck$	1014 1015 1016
studen	4036
student$	5145 5159 5160 5161 5162 5163 5164 6266 4116 4169
students$	5145 5159 5160 5161 5162 5163 5164 4116 4169
stunt$	4693 4045
stunts$	4693 4045
stupid$	2462 2469 37 2503 306 1612 1647 2250
sturdy$	1833
stutte	6155
style$	5459 4100
subculture$	4168
subcultures$	4168
subject$	5430 5433 1319 6083 2018
subjects$	5430 5433 1319 3818
submi	4395
submit	1961
submitted$	3880 1446 4486
substance$	2123
substandard$	1123 1124 1125 1126 5885 5886 5887 5888 1941
successful$	6038
such$	1917
sucked$	4686
suffer	1574 1575
suffer$	2132
suffered$	4009 4010 2132
suffering$	2132
suffers$	4009 4010 2081 2132
sufficient$	4248
sugar$	1637
sugges	3700 4395
suggest$	5930
suggests$	5930
suicidal$	2357
suicide$	6146 2357
sullen$	2250
summer$	4808 4809
summon	6091
superficial$	5131 5132 5133 5134 1664 1731
superv	1591 1593
supervised$	1784
supervising$	5235
supervision$	5235 5388 5389 5398 5401 5403 5406 5407 5408 5409 5410 1220 1221 1222 1223 6257 4028 4376 4637 4655
suppl	6107
suppli	1423
supplied$	154 155 156 3900 1618
suppliers$	6011
supplies$	154 155 156 3778 1604 1618
supply	5923 3757 5988 5994 6003 6004 1423 6093 6094 6100 4033 4457 4458
supply$	154 155 156 1258 5983 3778 6263 1618
supplyed$	1258
supplying$	154 155 156 1258 5987 6263 1604 1618
supplys$	1258
suppor	1363 1425 1591 2024 2029
support$	42 5117 5126 5130 5388 5389 5398 5401 5403 834 835 836 837 5759 1220 1221 1222 1223 1354 1367 1396 3949 6189 1525 6190 3961 4327 4582
supported$	1354 1367
supporting$	1354 1367
supports$	1354 1367 1396
suppre	1391
suppress$	2311
suppressing$	2311
suppression$	2311
sure$	867 868 869
surely$	957 964 3399 965 966 3428 4346
surf	4619
surface$	1664
surgery$	6169
surly$	2250
surprisingly$	1799
surveillance$	6022 2282 2314
surveilled$	5976
surviv	1575
survive$	5373 5374 3148 714 715 3151 1814
survived$	4010 1814
survives$	1814
surviving$	1814
suspec	1320 4451
suspect$	5430 5433 5986 4221 4425 2011 2018 2302
suspected$	3755 1329 1338 1586 1992
suspects$	5430 5433 5986 6014 4115 4221 4425 1991 4454 2302
suspen	3969
suspended$	1518 4588 2215
suspendeds$	1518
suspension$	1518 6199 2410
suspensions$	1518 2410
suspicious$	3832
swallo	2137
swap$	213 2648 214 215 216
swaped$	213 2648 214 215 216
swaping$	213 2648 214 215 216
swapped$	213 2648 214 215 216
swapping$	213 2648 214 215 216
swaps$	213 2648 214 215 216
swarthy$	2264
swear$	5615
swearing$	5615 6183
swears$	5615
sweatshirt$	5479 5480 5481 4315 4320
sweatshirts$	5479 5480 5481 4315 4320
sweep$	1204 4495
sweeping$	1204
sweeps$	1204 4495
swept$	1204
swift	2029
sympathy$	4957
symptoms$	4566
syndro	3914
syndrome$	6144 4573
system	4395
system$	5227 5228 5229 6001 6002 6067 6110 6111 1916
systemic$	1916
systems$	6001 6002 1916
t$	3238 5479 5480 5481 3964 4320
ta	1524 3960
ta$	3959 6190
table$	6187
tablet	3919
tablets$	6149 4544 4572
tabs$	3725
tackl	1391
tackle	4475
tactic	4458 4465
tactical$	3867 2057
tag$	6260 6268 4664
tagged$	6260 2221
tagging$	6260
tags$	4664
tail$	1308
tailed$	1308
tailing$	1308
tails$	1308
tak	1436
take$	27 4712 4738 2526 102 103 182 234 2671 4997 2775 2776 2777 2778 2779 2780 2781 2782 2783 2784 2785 2786 575 648 700 5487 5505 5511 5525 3467 1040 1060 5750 5904 5907 1377 1414 1487 1609 1641 4330
takeaway$	4806 4807
taken$	27 4907 5577 3466 1060 5760 1489 1496 1543 1609
taker$	5088 4043
takers$	5088 4043
takes$	27 182 648 1060 1377 1489 1609 1641
taking	2137
taking$	27 4713 182 648 5376 5377 1060 1377 1487 1489 4043 1609
talk	6120
talk$	42 4849 188 189 190 599 600 601 602 603 604 5487 5505 5511 3292 5525 5592 5593 5594 5931 4330 4337
talked$	188 189 190 4922 4923 4924 4925
talking$	188 189 190 5592 5593 5594 3367 5931 4337 2112
talkked$	188 189 190
talkking$	188 189 190
talks$	42 188 189 190 599 600 601 602 603 604 5960
tall$	5441 778 1833 4272 2264
tan$	4301 4302
tanned$	785 1858 2264
tantrum$	5177 5178 4177
tantrums$	5177 5178 4177
target	5945 1357 6031 6032 1412 2029 4470 4475
target$	4683 4684 5975 6016 3793 2018 4466 2049 2065 2165
targeted$	4686 3793 3847 2049
targeting$	3793 2049
targets$	4682 4684 5879 5975 3793 4466 2049
tart$	4124
tarts$	4124
task	3707 1453
task$	5641
tasked$	1312 1432 3897 2032
taskforce$	5937
taskin	2032 4492
tasking$	3836 3855 1421 6087 6088 3867 1434 3878 1447 1451 1465 4467
tastes$	5320
tattoo$	790 5455 4309 1876
tattooed$	2264
tattoos$	790 5455 4309 1876
taught$	4958 5510 5516 5521 5530 5578 5579 5580 5581 5582 6102
taunt$	1657
taunted$	1657
taunting$	1657
taunts$	1657
tauntted$	1657
tauntting$	1657
teach$	5097 5117 5559 5592 5593 5594 4337
teache	4036
teacher$	6266
teachers$	5060 2831 5097 5188 4092
teaching$	1524 3960
team	3707 3836 6157
team$	3440 5895 5935 5937 5942 5943 5944 3715 3716 3745 6010 1358 6066 6085 3856 6097 3882 6162 6170 1955 4517
teams$	1358
tearaway$	2240
tearaways$	2240
techni	4458
teen$	5145 5148 5159 5160 5161 5162 5163 5164 4169
teenage$	765 1630 1683 1686 1690 1829 1830 1990
teenager$	5145 5148 5159 5160 5161 5162 5163 5164 5430 5433 4116 4169
teenagers$	5073 5145 5148 5159 5160 5161 5162 5163 5164 5430 5433 4116 4169
teens$	5073 5145 5148 5159 5160 5161 5162 5163 5164 4169
teeth$	4297
teleph	1314
telephone$	1297 5963 1973
telephones$	1297 5963
tell$	4738 4972 4997 405 5505 5511 5525 3404 3405 3408 5907 1259 1277 1278 4330
telling$	405 1277 1278
tells$	405 3404 3405 3408 1277 1278
temper	6218
temper$	5177 5178 4177
tempered$	4183 4184
tempers$	5177 5178 4177
temporarily$	2151
temporary$	2183
temptation$	4780
tempted$	369
ten$	619 620 621 622
tenancy$	6238 4629
tendencies$	4120
tension$	1540 4449
term$	6155
termin	2116
terrible$	2462 2469 37 2848 1123 1124 1125 1126 5885 5886 5887 5888 1612 1774 1941
territ	3842
territory$	6072
terrorise$	394 1656
terrorised$	394 1656
terrorises$	394 1656
terrorising$	394 1656
terrors$	4556
test$	5615 6164 1983 4553 4560
tested	1500
tested$	2124
testing$	5615
tests$	4560
text$	188 189 190
texted$	188 189 190
texting$	188 189 190
texts$	188 189 190
textted$	188 189 190
textting$	188 189 190
than$	4977 3023 5270 5271 5272 5273 692 709 712
thank$	4942 4943 4944 4945 4946 4947
that	4395
that$	232 2773 5066 5216 765 5763 5847 5848 5930 3774 1672 1830 4378
the$	2585 2586 2773 5004 2798 2802 5060 400 2882 550 5216 2989 3087 664 765 3232 3242 808 5595 3389 3414 5674 3470 3605 3632 3634 5867 5868 3640 3642 5890 5891 5899 3671 3769 3783 3789 3791 3800 3815 6052 3843 3906 3910 3936 4038 4092 1672 4378 4386 1990 1993 2015 2135
thef$	5987
theft	3766 6003 1340 6093 6094 6106 4021 4022 4033 4035
theft$	4789 4803 5209 5996 3775 6009 1439 6132 6251 6252 6263 6265 2006
thefts	3831
thefts$	5995 5996 3775 6061 6132 6251
their	3728 1294 1320 4403 1985 2002
their$	2464 2468 2481 59 66 67 69 2507 4740 105 4784 2639 4883 2734 2735 309 4981 2754 2773 5023 5027 2798 5097 5222 565 3020 5253 3024 3026 3149 3213 3214 3215 812 3377 5671 3547 3557 3631 3633 3635 5867 5868 3640 3642 3643 5879 5890 5891 3755 3783 3789 3791 1484 3922 3923 1552 1553 3989 3996 4008 1632 1644 1742 1882 1883 1917 4379 4386 1955 2107 2140
theirselves$	2435 2437 2452 2453 19 2455 2456 2457 2458 2459 25 2617 4928 4929 4931 2712 2713 2714 2715 2716 2717 2718 2719 2721 2722 4955 4956 2752 2756 322 2758 2759 4990 4991 4992 4993 4994 4995 5107 5238 5239 5240 5241 5242 5243 5244 5346 5347 5348 5349 5350 5351 5352 5353 5354 5355 5356 5357 5358 5359 3130 5366 3667 4041 4063 4064 4246 4247
them	3696 3703 3717 5969 5971 1311 6017 6023 3810 6040 3813 3814 6095 6136 4419 4471 4477 4587
them$	4668 4669 4870 4871 4872 4873 4874 4875 4876 4877 2720 2729 2730 2831 2879 493 2953 2954 2955 2956 2957 3081 5595 3381 3475 3476 3521 3522 3523 3524 3525 3526 5763 3562 3576 5836 5837 5838 5839 5840 5841 3612 5890 5891 5913 5914 3685 5947 1313 1351 6043 6055 3845 6083 1428 6096 1437 1445 6115 6118 3892 3899 3908 4158 4349 4379 4380 4386 4496
themself$	2435 2437 2452 2453 19 2455 2456 2457 2458 2459 25 2617 4928 4929 4931 2712 2713 2714 2715 2716 2717 2718 2719 2721 2722 4955 4956 2752 2756 322 2758 2759 4990 4991 4992 4993 4994 4995 5107 5238 5239 5240 5241 5242 5243 5244 5346 5347 5348 5349 5350 5351 5352 5353 5354 5355 5356 5357 5358 5359 3130 5366 3667 3915 4041 4063 4064 4246 4247 4515 4536
themselves$	2435 2437 4668 4669 2452 2453 19 2455 2456 2457 2458 2459 25 2617 2647 4928 4929 4931 2712 2713 2714 2715 2716 2717 2718 2719 2721 2722 4955 4956 2752 2756 322 2758 2759 4990 4991 4992 4993 4994 4995 5105 5107 5238 5239 5240 5241 5242 5243 5244 5346 5347 5348 5349 5350 5351 5352 5353 5354 5355 5356 5357 5358 5359 3130 5366 5380 5781 3667 3915 4041 4063 4064 4246 4247 4515 4536
therap	3919 6159
therapist$	6149 6158
therapy$	6150 4546 4547 4566 4630
there$	876 877 878 3748
these$	550 757 761 765 5555 903 5595 3521 3522 3523 3524 3525 3526 3566 3568 3578 3579 5836 5837 5838 5839 5840 5841 5890 5891 5913 5914 3685 1457 1687 1690 4349 1917 4379 4380 4386 1990 4477
they	5924 5954 1311 1347 1355 6095 1457
they$	2473 2685 2689 2690 4973 314 400 2835 401 5066 402 403 5218 5550 5551 5552 5553 5554 3331 3332 3333 3335 3440 5674 3782 3790 3807 3845 1416 1428 6096 1437 1445 6115 6118 3892 3899 3913 4496
thick$	773 1821 1836 1872 1877 2250
thickset$	1833 2263
thief$	5093 5094 5095 4124 4125
thieves$	5093 5094 5095 4124 4125
thigh$	6153
thighs$	6153
thin$	1833 1850 1854 2264
things$	5320 5361 5386 5387 1566
think$	4997 599 600 601 602 603 604 3136 3452 5683
thinking$	4357
thinks$	599 600 601 602 603 604 3452 5683
third$	765
thirteen$	619 620 621 622
thirty$	4885 3039 5284
this$	2773 528 765 5595 5630 3475 3476 3521 3522 3523 3524 3525 3526 5763 5836 5837 5838 5839 5840 5841 5890 5891 3662 3783 1672 1738 1830 4349 4378 4379 4380 4386 1993
thoroughly$	1910
those	6017 4471
those$	5052 550 757 3757 6023 3818 6052 6079 1690 4349 1990
though$	4829 4830 4831 4832
thought$	4907 5654 5670 3452 5683 5725 5726 5727 5728 5729 5730 5731 5732 5733 5734 3505 3506 3507 3508 3509 1329 1427
thoughts$	1481
threadbare$	1885
threat$	3806 1372 1989
threatening$	1739 2248
three	5969 6095
three$	3640 3845 1428 6096 1437 1445 6115 6118 3899 1990 4496 2207
thresholds$	5867
threw$	339
thrill$	5032 1651
thrills$	5036
throug	1961 2024 2029
through$	5121 3140 3141 3225 5576 5596 5601 3645 1614
throw$	339
throwing$	339
thrown$	339 1558 1559
throws$	339
thug$	2240
thuggery$	2240
thuggish$	2240 2248
thugs$	6012 2240
tic$	2130
tick$	1926
ticking$	4362
tidy$	1854
tied$	1330 3863 4310
ties$	406 4100
tight$	1872 1885
tightly$	788
tiktok$	183 2618 184 2619 185 2620 186 2621 187 2622 4853 4854 4855
time	3957
time$	4739 4784 5003 2825 2827 2850 5274 5538 5539 5540 5608 5609 5610 5619 5978 4343
timed$	6039
timekeeping$	4083
timeline$	3870
times$	5620
timeta	3886 3969
timetable$	6116 6187 6199
timetables$	6116
tip	2075
tip$	1375
tipoff$	4510
tipoffs$	4510
tipped$	1375
tipping$	1375
tips$	1375
to	4395
to$	4722 4734 2508 2517 2539 2551 2569 2570 2571 2573 2603 2607 2611 2661 2662 2663 2664 2665 2668 2723 4971 2767 2813 2817 2841 2884 2887 2896 2912 2961 2981 2986 3001 3002 3004 3107 3123 5428 3257 5491 5492 5493 5503 5522 3302 3303 3329 5584 5597 3421 3422 3423 5682 5688 5689 5690 3473 3474 5724 3520 1112 3555 3603 3663 5903 3674 3675 3697 3701 3705 1274 3738 3747 3752 3761 3764 3765 3786 3796 3797 3805 3828 3852 1426 1443 3907 3917 3931 3938 3943 6177 3964 4013 6250 4025 1597 4082 4327 4329 4332 4348 4350 4379 4392 4467 2070 4649
toarso	6093
toburg	6093
tocrim	6093
todama	6093
todeal	6093
todiso	6093
toe$	5463 1667
togang	6093
tokenistic$	1664 2270
told$	4717 4718 2546 4912 4919 5510 5516 5521 5524 5530 5578 5579 5580 5581 5582 3404 3405 3408 5760 1312 1448 3897
tolerance$	4462
tone$	5450 4294
tones$	5450 4294
too$	2993 2994 5303 746 747 748 3624 3625 3626 3627 3672 1238
tooffe	6093
took	2137
took$	27 102 103 182 235 3465 1041 3485 1060 1487 1489 1609 1641 4077
toolki	4458
tooth$	4297
top	6107
top$	5465 5479 5480 5481 6042 6079 1452 4315 4320 4322 1990 1995 1997
topless$	2626
tops$	5465 5479 5480 5481 4315 4320 4322
torment$	394 1656
tormented$	394 1656
tormenting$	394 1656
torments$	394 1656
tormentted$	394 1656
tormentting$	394 1656
torn$	1878 1885
torobb	6093
toshoo	6093
tostab	6093
tosupp	6093
total$	838 1256 1916
totally$	1907 1910
tothef	6093
touch$	4722 5575 5772
touched$	4686 4896
tough	1449
tough$	452 453 454 455 456 457 763 3884 1854 2028 2259
toughe	1449 2029
tougher$	3884 2028
touret	2090
tourette$	4525
tourettes$	4525
toward	1363 1425 2024
towards$	2573 2813 2817 5101 2912 2958 5990 4603
town$	3830 3871
toxic$	410 411 412 1682 2250
trace	5945 1292 5966
trace$	5975
traced$	6119
traces$	5975
track	1292 6032 1455
track$	3725 5968 5975 5977 3835 3865 1431 1455 4488
tracke	1292 5959 3749
tracked$	5976 5979 3865 1431 6119 1967
tracki	1292
trackie$	4315
trackies$	5479 5480 5481 4315 4320
tracking$	3865
tracks	1292
tracks$	5975 3865
tracksuit$	5479 5480 5481 4315 4317 4320 2266
tracksuits$	5479 5480 5481 4315 4317 4320 4447 2266
trade$	204 213 2648 214 215 216 1629
traded$	204 213 2648 214 215 216 1629
trader	3893
traders$	6123 1468
trades$	204 213 2648 214 215 216 1629
trading$	204 213 2648 214 215 216 1629
traffic$	154 155 156 1618 4408
trafficced$	154 155 156 1618
trafficcing$	154 155 156 1618
trafficed$	154 155 156 1618
trafficing$	154 155 156 1618
trafficking$	154 155 156 1618
traffics$	154 155 156 1618
trail	1471
trail$	1308 3906
trailed$	1308
trailing$	1308
trails$	1308
trainer$	4315
trainers$	4870 4871 4872 4873 4874 4875 4876 4877 5479 5480 5481 4315 4320
training$	4028 4040
transmitted$	4552
trap$	1695
trauma$	6240 2131
traumatic$	4523
travel	6120
travel$	4769 4770 4898 1641 4077
traveled$	1641 4077
traveling$	1641 4077
travelled$	1641 4077
travelling$	4777 4898 1641 4077
travels$	1641 4077
trawl	1301
trawl$	1440 4422 2320
trawled$	1440
trawles$	1440
trawling$	1440
trawls$	1440
treated$	1350 3921 1508 2084
treatm	4558
treatment$	6150
trendy$	1885
trial$	4638
tricky$	452 453 454 455 456 457 5181 5182 5183 5184 5185 5186 5187 4181
tried$	5545 5663 3437 4355
trouble$	4793 2701 2702 4933 4934 4935 4936 5036 5043 5209 3325 5556 3327 5616 3459 5695 5696 5697 6132 1540 1566 4078 1674 1675 1676 4170
troubled$	5670 3452 5683 3460 5716 1734 1830
troublemaker$	2241
troublemakers$	5209 2241
troublemaking$	2241
troublesome$	2250
truancy$	2233
truant	2413
truant$	4738 4781 5093 5094 5095 5611 5612 5613 4124 4125
truanted$	2233
truanting$	2233
truants$	5093 5094 5095 4124 4125
true$	1120
trust$	5117 5505 5511 5525 5546 5547 5548 5549 5559 5592 5593 5594 3440 5895 4330 4337 1955
trusted$	4922 4923 4924 4925 3145 5578 5579 5580 5581 5582
trusting$	3365
try$	5505 5511 5525 5545 5592 5593 5594 5605 4330 4337 4355
trying$	5592 5593 5594 6086 4337 4357
tryings$	6086
tubby$	2264
tumour	3914
tumour$	6144
turf	3842
turf$	6072
turn$	138 139 2769 2771 824 825 3278 3284 3289 3298 5531 5532 1157 1163 1164 1165 5905 6127 3898
turned$	138 139 3212 3217 824 825 5495 5496 5497 5498 5499 5500 5501 5502 1157 1163 1164 1165 1190 4381
turning$	138 139 824 825 1157 1163 1164 1165
turnned$	138 139
turnning$	138 139
turns$	138 139 824 825 3326 1157 1163 1164 1165
twelve$	619 620 621 622
twenty$	4885 4886 5257 3039 615 5284 3055 5286
twice$	2654 4889 5325 2151
twists$	4307
two	5969 6095
two$	3640 3845 1428 6096 1437 1445 6115 6118 3899 1773 1990 4496 2207
twoc	4033
twoc$	6263
ugly$	2264
unable$	325 326 327 328 329 331 348 461 462 463 464 465 1507 1529 4345
unacceptable$	5136 5137 5138 5139 5140 5141 1739 2270
unacceptably$	2270
unacco	2190
unaccompanied$	4625
unambitious$	2250
unauthorised$	2157
uncaring$	2250 2270
uncle	6206 3987 6219 6223
uncle$	1536 6217
unco$	1730 1925
uncomfortable$	6135
unconscious$	2402
uncontrollable$	1734 4345 2250
uncooperative$	2246 2270
uncorr	1264
uncorroborated$	3699
under	1493 2212
under$	201 416 3225 963 3639 3928 1497 4023 1589 1979 2077
underage$	1625 1630
undercover$	2284
underdressed$	2264
understand$	47 48 4997 2775 2776 2777 2778 2779 2780 2781 2782 2783 2784 2785 2786 5546 5547 5548 5549 1305 1448 1495
understands$	1448 1495
understood$	5629 1329 1427
undert	1291
underweight$	4561 2264
underwent$	2391
undesirable$	5049 5050 5051 1654 1734
undesirables$	5049 5050 5051
undisciplined$	2250
undoubtedly$	957 4346 2269
unempl	6218
unengaged$	2246
unfazed$	2259
unfit$	1111
unforgivable$	2270
unforgivably$	2270
unfounded$	1661
ungovernable$	2250
ungrateful$	2250
unhealthy$	2469 37 410 411 412 1612 1682
unhelpful$	2270
uniform$	5461 4313 4315
uniforms$	5461 4313 4315
uninterested$	1901 4345 2250 2270
unironed$	1878
unit	3707 3836 6157
unit$	3440 5895 5935 5937 5942 5943 5944 3715 3716 3745 6010 6066 6085 3856 6097 3882 6170 6196 6212 6259 4584
units$	4467
unkempt$	2264
unknow	5959
unknown$	2631
unlawful$	4796
unless$	1382
unlikeable$	2250
unlovable$	1734
unmanageable$	5136 5137 5138 5139 5140 5141 1734 4170 2250
unmotivated$	2250
unnecessary$	2462
unpleasant$	6135 2250
unpredictable$	5136 5137 5138 5139 5140 5141 1739 2248
unprepared$	1894
unprofessional$	2270
unprofessionally$	2270
unquestionably$	2269
unreachable$	4345 2246
unreliable$	4345 2250 2270
unrepentant$	2250
unresponsive$	2246
unruly$	1672 1734 1739 1830 2250
unsafe$	4665 4666 4682 2469 37 4796 1610 1612
unsavoury$	5049 5050 5051 1734
unshockable$	2259
unstable$	4204 4205 2250
unsubstantiated$	1661
unsuitable$	5052 1654
unsupervised$	1784
unteachable$	1734
untidy$	1873
until$	5973 1382 4656
unto$	2875 2877
untrue$	5634
untrustworthy$	4345 2250 2270
unusual$	1854
unusually$	1799
unwanted$	2708
unwashed$	1873 1878 2264
unwilling$	325 326 327 328 329 331 350 461 462 463 464 465 1239 1894 4342 4345
unwillingness$	461 462 463 464 465
unwise$	2469 37 306 1612 1647
up$	4690 4756 2652 2755 4999 2830 5061 441 2929 2930 5166 3013 3025 5258 5290 3073 3090 5360 5412 3199 5448 5454 5467 5485 5507 5508 5513 5514 5518 5519 5527 5528 5535 5536 5537 5636 3545 3556 5791 3593 3596 3597 5859 3638 3787 3799 6081 6084 6204 6221 6222 1590 4176 4258 4319
update$	1277
updateing$	1277
updates$	1277
upon$	2698 2699
ups$	5268 5279 5296 5369
urchin$	2240
urchins$	2240
urgency$	5919 5920 5921 5922 4394
us$	4776 5392 3562 1442
use	1425 1570
use$	4722 4738 4767 4997 5505 5511 5525 3362 1270 6174 4330
used	1425 1502
used$	4686 4915 443 686 1189 1273
useful	1425 1961
useful$	5936 1396
useless$	1902 2250 2270
user$	5086
userna	3886
usernames$	6116
users$	5086
uses	1502
using	1502 1570
using$	444
usual$	3679 1680
utter$	838 1257
utterly$	3420 1150 1907 1910
vaccin	2398
valuab	1961
value	4395
value$	1270 2031
values$	5199 4212
van$	4401
vandal$	5093 5094 5095 4124 4125 2240
vandals$	5093 5094 5095 4124 4125 2240
vans$	4401
vape$	6168
vapes$	4870 4871 4872 4873 4874 4875 4876 4877 6168
variable$	5131 5132 5133 5134
vehicl	5974
vehicle$	4033 1973 1980
verbally$	1750
versed$	3045
very$	654 3241 3432 1799 1815 2126
vest$	4315
vests$	4315
vicious$	2248
victim$	2795 419 5144 5382 5383 5384 5385 1574 1776
victimisation$	4966 4967
victimise$	1250 1251 1252 1253
victimised$	1250 1251 1252 1253
victimises$	1250 1251 1252 1253
victimising$	1250 1251 1252 1253
victims$	299 5005 5006 5007 5008 5009 5010 5011 5012 5013 5014 5015 5016 418 5144 5382 5383 5384 5385
video$	4856 5967
videos$	4856
view$	5991 4385
views$	4385
vindictive$	2248
violen	6142 6218 6244
violence$	4789 4803 2701 2702 514 515 5209 3836 3855 1421 6087 6088 3867 1434 3878 1447 1451 1465 1540 4078 4100 2015 4620 2186
violent$	5136 5137 5138 5139 5140 5141 5209 1683 1739 1995 2248
virtually$	624 3059 625 626 627 628 631 632 633 634 679 680 1800 1809
visibility$	6074
visible$	3884 4311 2066
visit	1570 4458 4465
visit$	2977 6016
visited$	5760
visiting$	4777
visitor$	6149
visits	1567
visits$	2977 5960
visual$	2102
vital$	3640
vodka	3918
vodka$	6148
voice$	4385
voices$	4385 4531 4532 4533
volatile$	5136 5137 5138 5139 5140 5141 1739 2248
volition$	4724 4725 4726 4727 4728 4729 4730 4731 4899 4900 4076
volume	1391
voluntarily$	4899 4900 4075 4076
vomit$	6145
vote$	122 123
voted$	122 123
votes$	122 123
voting$	122 123
vulnerabilities$	2744 310 311
vulnerability$	4966 2744 310 311 5005 5006 5007 5008 5009 5010 5011 5012 5013 5014 5015 5016
vulnerable$	4667 4682 5382 5383 5384 5385 5415 5416 5417 4251 1830
wag$	1622
wagging$	1622
wags$	1622
waited$	4381
waitin	1500
waiting$	1485 1504 2111
walk	6120
walk$	4902 4903 4904 4905 4906 4972 1105 1106 5905
walked$	2542 2684 2691 1105 1106 4381
walking$	4777 1105 1106
walks$	1105 1106
wall$	3879
wannabe$	1666 2240
wannabes$	2240
want	3720
want$	2840 5288 5367 3164 730 731 732 829 5546 5547 5548 5549 5565 5566 5567 3392 1038 5936 6086 1482
wanted$	4961 829 5629 1039 1284 1482 1586 1602
wants$	5367 829 5565 5566 5567 3392 6086 1482
ward	6157
warden	3712 3713 3714 1280 1281 1310 3893 1462
warden$	5942 5943 5944 3715 3716 3745 1430 6123 1463 1468
wardens$	5060 5211 5212 5942 5943 5944 3715 3716 3745 1358 1430 6123 1463 1468 4092
warn$	1375
warned$	4717 4718 2489 55 56
warning$	4714 1185 1186 1187 1188 5870 5871 5890 5891 6051 3965 4093 4385 4386 1975 4644
warnings$	4714 1185 1186 1187 1188 5870 5871 5890 5891 6051 4093 4385 4386
warrant$	723 6022 4455 2318
warrants$	4455 2318
was	1350 2095
was$	54 71 72 141 288 289 413 420 421 422 423 424 425 426 427 459 2901 2906 487 501 502 503 504 505 506 624 3059 625 626 627 628 631 632 633 634 5430 5433 3246 3269 3392 984 985 5735 3517 1151 3619 3620 3655 1228 1229 3746 3759 3816 1486 1688 1689 1720 1724 1735 1736 1746 4266 4310 1954 4426 2056 2103 2108 2114 2115 2126 2151 2153 2154 2187 2191 2199 2204 2206 2207 2211
wash$	1196
washed$	1196
washes$	1196
washing$	1196
waste$	338
wasted$	338
waster$	2240
wasters$	2240
wastes$	338
wasting$	338
watch	1471 1976
watch$	5479 5480 5481 3725 5968 1308 5977 6016 1419 3865 6127 3906 1577 4315 4320 4488
watche	3749
watched$	5766 5767 5970 1308 5979 3865 6113 6119 1577
watches$	5479 5480 5481 4315 4320
watching$	1308 3865 1577
watchlist$	4411
watchlists$	4411
watchs$	1308 3865
water$	4000
wave$	4489
wavy$	1873
way$	4693 2991 3243 809 810 811 3252 3253 3320 5832 1237 4045
ways$	4693 5217 5275 5320 5607 4045
wayward$	1734 4170 1830
we$	3374 3375 3376 1234 1358
weak$	5131 5132 5133 5134 470 1123 1124 1125 1126 5885 5886 5887 5888 1758 1759 1941 1963
weapon	5923 5994 6105 6264
weapon$	5983 5998 5999 6263 2060
weapons$	4789 1275 5983 5998 5999 2060 2315
wear	1595
wear$	4902 4903 4904 4905 4906 789 794 800 801 802 803 804 805 806 1874 1880
wearing$	789 794 800 801 802 803 804 805 806 1595 1874 1880
wears$	789 794 800 801 802 803 804 805 806 1874 1880
weary$	4226
weed	4039
weed$	4822 4823 4824 4870 4871 4872 4873 4874 4875 4876 4877 3937 6168 6269 4053
week$	5608 5609 5610 4632
weekend$	6148
weeks$	4632
weighed$	2401
weight	3919 3944 6175
weight$	6149 6174 4562
welfare$	4673 2444 4694 4695 4696 4697 4698
well$	5125 547 548 557 610 691 708 711 777 782 1834 1847 1855 4314
wellbe	3944
wellbeing$	4673 4694 4695 4696 4697 4698 4983 4984 6174
went$	4719 134 135 136 137 138 139 167 168 169 2614 371 1210 1496 1590 1640 1641 4077 2189
were	5959 1350
were$	2476 54 71 72 141 288 289 413 420 421 422 423 424 425 426 427 459 487 501 502 503 504 505 506 5215 624 3059 625 626 627 628 631 632 633 634 762 3269 3392 984 985 5735 1151 3620 3655 1228 1229 3746 3759 3809 1688 1689 1720 1724 1735 1736 1746 4266 4310 1954 4426 2056 2151 2191 2199 2204 2211
wet$	1501
wets$	1501
wetting$	4557
what$	2731 2732 5216 2988 5222 5386 5387 5868 5890 5891 3854 4080 4386
whatever$	5361 5378
whatsapp$	183 2618 184 2619 185 2620 186 2621 187 2622
whatsoever$	5735
wheel$	5778
wheelchair$	2360
when	4403
when$	5973 5978
whenever$	5973
where	4403
where$	1318 3866
wherea	3727 1422 3857 3858 1454
whereabouts$	5957 5958 3889
which	4395 4403
which$	5988 6089 6095 3877 3890
while$	5768
white$	765 785 1829 1830 1851 1858 4315 1885
who	5923 5941 5988 6089 6095 3877 3890 4403
who$	2655 2656 313 5048 5053 5215 5430 5433 1286 3724 3730 1313 1333 1343 3781 1351 3866 6100 3891 4266
whole$	3581 3583 1672
wholly$	1907 1910
whom	6089 6095 6107
whom$	5951 6008 1351 3866
why$	307 308
wicked$	1681
wider	1320
wider$	3755
wife$	6202 6234
wild$	1672 1681 4143 4144 4145 4170 1852 1873 2250
wilful$	2270
wilfully$	179 1958 2270
will$	351 681 701 713 716 839 840 841 842 843 844 845 846 850 851 866 870 871 872 3319 5561 5562 5563 5564 3345 3369 3370 3373 3392 5624 5625 967 968 3706 1274 3738 3803 1426 1899 1911 2070
willed$	4193
willing$	3261 3263 1266 1639
willingly$	4899 4900 236 4075 4076 1642
willingness$	3354 5585 5586 5587 5588 5589 5590
wind$	395 396 3306
winding$	395 396
winds$	395 396
winter$	4808 4809
wiry$	1833
wise$	551 552 589 763 4222 4227 4228 1798 1810
wiser$	2469 588 589
wish$	3354 5585 5586 5587 5588 5589 5590 6086
wished$	1482
wishes$	1482 4385
wishs$	6086
with	6044 4034 2029
with$	4742 4745 4750 4782 2558 2559 2563 4864 2635 2637 2657 2710 2711 2819 2822 5058 2841 5118 5122 5128 5129 5135 2958 5192 531 5207 2978 2981 561 3131 3132 3133 5430 5433 789 5523 5560 5598 1067 5880 3697 3721 5960 3756 5990 1490 3976 6216 1598 4088 1775 1874 4467 4508 2138 2148 4615 4645
withar	6093
withbu	6093
withcr	6093
withda	6093
withde	6093
withdi	6093
withga	6093
withheld$	4393
within$	2949 3763 3911
withof	6093
without$	436 5346 5347 5348 5349 5350 5351 5352 5353 5354 5355 5356 5357 5358 5378 741 876 879 3328 922 1068 1069 3529 1521 1905 1906 1922 1938
withro	6093
withsh	6093
withst	6093
withsu	6093
withth	6093
woeful$	2270
woefully$	2270
woman	4036
woman$	5264 3042 5295 5300 5301 5302 650 5317 5318 5319 5323 661 662 5345 6266 4235
women$	5257 5264 5267 3040 5276 5278 5293 5300 5301 5302 661 662 5372 5464 4235 4244
won$	325 326 327 328 329 331 340 852 853 854 855 856 3316 1895 1912
wont$	852 853 854 855 856 1895
wool$	4240
woolly$	2270
word$	5873
wore$	4902 4903 4904 4905 4906 789 794 800 801 802 803 804 805 806 1874 1880
work	4458
work$	42 44 45 2519 4792 145 146 147 148 149 150 151 152 153 4997 5098 2888 2898 5169 2962 2997 5487 5505 5511 3293 5525 3330 5575 5592 5593 5594 5599 5750 1322 1754 4330 4337 4376
worked$	145 146 147 148 149 150 151 152 153 5578 5579 5580 5581 5582 1591 4338
worker	6157
worker$	4868 3440 5895 4014 6257 4655
workers$	4868 2773 5188 5227 5228 5229 3440 5895
working$	145 146 147 148 149 150 151 152 153 2899 5592 5593 5594 4337 2168
works$	145 146 147 148 149 150 151 152 153 4338
workshop$	42 44 45
workshops$	42 44 45
workshy$	2250
world$	5275 1791 1792
worldly$	589 1793 2255
worn$	4907 4922 4923 4924 4925 5965 3737 4310
worr	1509 1533 1583
worried$	3652
worries$	5028 5029 5030 5031 4385
worry$	4385
worrying$	5136 5137 5138 5139 5140 5141 1737 1739
worse$	5370 5371 4249
worst$	2733 1995
worth$	5019
worthless$	2250
would$	261 2742 407 428 5288 857 858 859 870 871 872 3345 3392 5624 5625 967 968 3706 1274 1896 1899 1911
wouldn$	857 858 859 1896
wound$	395 396
wrap	6264
wraps$	5112 4053 4158
wreak$	1715
wreaked$	1716
wreaking$	1714
wrist$	6153
wrists$	6153
writ	4605
write$	1171 1424 1455 6194 1700 1701
writing$	1174 1424
written$	1152 1173 1530
wrong$	2469 2470 37 2530 2531 2532 4793 5047 5049 5050 5051 1612 1655
wrote$	1172
y$	5314
year	3967
year$	2658 5269 3050 767 770 772 6193 3967 6197 4632
years$	5254 5255 5256 5326 5327 5328 4632
yet$	1245
yield	1961
yjs	4026
yjs$	6256 2220
yob$	2240
yobbish$	1739 2240
yobbo$	2240
yobbos$	2240
yobs$	2240
yoi$	2429
yos	4026
yos$	6256 2220
yot	4026
yot$	6256 2220
young	4036
young$	105 399 2844 5145 2919 2920 5159 5160 5161 5162 5163 5164 512 513 2950 3031 3192 3193 3194 3195 3196 3197 765 5430 5433 3338 3412 3594 3595 3604 3648 3686 3688 3696 3717 3743 1311 1347 6017 1355 6023 3810 3813 3887 6136 6266 1630 1683 1686 1690 4169 4214 1806 1829 4419 1990 4471 4477 2188
younger$	3998 4052
youngers$	6006
youngster$	5145 5159 5160 5161 5162 5163 5164 4169
youngsters$	5145 5159 5160 5161 5162 5163 5164 4052 4169
youth	2216
youth$	5145 5148 5159 5160 5161 5162 5163 5164 765 5430 5433 5436 5437 3711 1319 4026 1592 1683 4120 1686 4169 4265 1831 1990 2207 2216
youths$	5073 5145 5148 5159 5160 5161 5162 5163 5164 5430 5433 1319 4120 4169 1831 2261
yp	3696 3703 5954 5969 5971 3743 5974 1311 6017 6023 3814 6136 1510 1519 1538 3975 6233 1584 4419 4446 4471 4587
yp$	1660
yp1$	1659
yp2$	1659
yp3$	1659
yp4$	1659
yp5$	1659
yp6$	1659
yro$	2427
zero$	919 3495 1959 2027
