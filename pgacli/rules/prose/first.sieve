2441 2235 1611

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

0 0 1 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 7 7 8 8 9 9 9 11 13 14 17 17 17 17 18 20 20 20 21 23 23 23 23 24 24 25 25 26 27 27 28 28 28 29 29 30 30 30 31 31 32 32 32 32 32 32 32 32 33 33 34 35 36 36 37 37 37 37 37 37 37 37 37 37 37 37 37 37 37 37 37 37 37 37 37 37 38 38 38 38 38 38 38 39 39 40 40 41 41 41 41 41 41 42 42 42 43 44 44 44 44 44 44 45 45 46 46 46 46 47 47 47 48 48 48 49 49 49 49 50 50 51 53 53 54 54 55 55 55 56 56 56 56 56 56 57 57 57 58 58 58 59 59 59 59 60 60 60 60 61 61 62 62 62 62 62 62 62 62 62 63 64 64 66 70 70 70 70 70 71 71 71 72 73 73 73 73 73 73 73 75 77 78 82 83 85 87 87 87 87 87 87 87 87 88 88 88 88 92 93 93 94 94 96 96 96 97 99 99 99 99 99 99 100 101 104 104 105 106 106 106 106 106 107 107 107 107 107 107 107 107 108 108 108 108 108 108 108 109 109 109 109 110 110 111 112 112 113 113 114 114 115 116 116 117 117 118 119 120 120 120 120 120 120 121 121 121 121 121 122 122 123 123 125 125 126 126 127 127 128 130 131 132 133 134 134 135 136 137 138 139 139 139 140 141 141 142 142 143 144 144 145 146 146 147 147 147 147 147 147 147 147 147 148 148 148 150 150 150 151 152 153 153 153 153 153 153 153 153 153 153 153 153 154 154 154 154 154 154 154 154 154 154 154 155 155 155 155 157 157 158 158 160 160 160 160 160 160 160 161 161 161 161 161 161 164 164 164 165 165 166 167 167 167 169 170 172 173 174 174 175 175 176 176 176 182 183 186 187 192 192 195 195 195 196 197 198 203 204 204 204 205 205 205 205 205 205 205 205 206 206 206 207 208 208 208 208 211 213 213 213 213 214 214 217 217 217 220 220 221 221 221 221 222 222 222 222 222 222 224 225 225 227 227 227 227 227 228 228 228 228 229 230 230 230 230 230 230 231 231 233 233 233 233 234 234 234 235 235 235 235 235 235 235 235 236 236 236 236 236 236 237 238 238 238 238 238 238 242 242 242 242 243 245 245 246 246 248 248 248 248 248 248 248 249 249 249 250 250 254 257 258 260 260 261 263 266 268 268 268 269 269 269 272 273 274 274 275 275 276 282 283 285 286 288 289 290 291 292 292 292 293 294 295 295 295 296 298 298 298 298 300 300 300 301 301 301 301 301 301 301 302 302 303 304 305 305 306 307 308 310 310 311 312 312 312 312 312 312 312 313 313 313 313 313 313 314 314 314 314 315 316 318 318 318 318 318 319 319 319 320 320 320 320 321 322 322 322 322 322 322 322 322 322 322 322 323 324 324 325 327 327 327 327 327 328 328 328 329 330 330 332 333 334 334 334 335 336 336 336 336 336 339 339 339 340 340 340 341 341 341 341 341 342 342 342 344 345 345 345 346 346 348 348 348 348 348 348 348 348 348 348 348 348 348 349 352 354 354 354 355 355 356 357 357 357 358 358 359 361 361 362 363 363 364 364 364 364 365 365 365 365 366 366 367 368 368 368 368 368 369 369 369 369 370 370 370 371 371 372 372 372 373 373 373 373 373 374 374 374 375 376 376 376 377 378 378 379 380 380 380 380 380 380 381 381 386 386 386 386 387 387 389 389 393 393 393 397 398 398 398 398 402 403 405 406 407 410 410 410 411 413 415 415 415 416 417 418 419 419 419 420 420 420 420 420 420 420 421 422 422 422 422 423 424 425 425 425 427 427 428 428 431 432 432 434 435 436 436 436 437 438 438 438 438 439 439 439 439 440 441 442 442 442 442 442 442 443 443 443 443 443 443 444 444 444 444 444 445 445 445 446 446 446 446 446 446 447 449 450 450 451 451 451 452 452 453 454 454 454 454 456 457 457 457 457 458 458 458 458 458 459 459 459 460 461 461 462 462 462 462 463 463 463 463 464 465 465 465 467 467 468 468 468 469 469 469 469 469 470 471 471 471 471 471 471 471 472 474 474 474 475 475 475 475 476 476 476 476 476 476 476 476 478 480 480 480 481 481 481 482 484 484 484 484 485 485 485 487 487 488 488 488 488 488 489 489 489 490 490 491 491 491 491 491 492 493 496 497 497 497 499 500 500 500 501 502 503 503 504 505 505 505 505 506 506 506 506 506 507 507 507 507 507 507 507 508 508 508 508 509 510 510 510 510 510 510 510 511 511 512 512 512 512 513 513 513 513 513 513 513 513 513 513 513 513 513 513 513 513 513 513 513 514 514 514 515 515 515 516 516 516 516 517 518 518 519 519 519 519 520 521 521 521 521 521 521 521 522 523 523 524 524 524 524 524 525 525 525 525 525 525 525 526 526 526 527 528 528 528 528 528 528 528 528 528 529 529 530 531 531 532 532 532 532 532 534 534 535 536 536 536 537 537 537 537 537 537 537 537 537 537 537 537 538 538 538 538 539 539 539 539 539 539 539 539 539 539 539 539 539 539 539 539 539 539 539 539 539 539 540 541 542 543 543 543 543 543 544 545 545 545 545 545 546 546 546 547 548 549 551 551 552 552 552 552 552 552 553 553 553 554 554 555 555 555 557 557 557 557 558 558 558 558 559 559 560 561 562 564 565 566 567 568 569 570 571 571 574 575 576 577 578 579 579 580 580 580 580 580 581 582 582 582 582 583 584 584 585 587 587 589 590 591 591 592 592 593 594 595 596 598 598 599 599 601 601 601 601 602 602 603 603 603 603 604 604 604 604 605 606 607 608 609 610 611 619 623 624 625 626 627 628 629 630 631 633 637 638 639 640 641 642 643 644 645 646 647 648 649 650 652 656 658 659 660 662 666 671 672 675 677 678 681 682 683 684 686 691 693 694 696 697 699 700 701 702 704 705 707 712 714 715 720 721 727 729 731 732 735 740 741 742 744 745 746 747 749 753 754 755 756 758 759 761 763 764 765 766 771 773 777 778 779 780 781 787 789 797 799 801 802 806 807 808 813 814 816 818 821 822 823 824 825 827 828 830 831 832 833 834 836 837 838 839 840 841 842 846 847 848 849 850 851 852 853 854 855 856 857 859 861 862 863 864 867 868 869 870 871 873 874 875 876 877 878 879 880 881 882 884 885 886 887 888 889 890 891 893 894 895 896 897 898 901 902 903 904 905 906 907 910 911 913 914 917 919 920 921 922 923 924 925 926 927 928 929 930 931 932 933 934 936 937 938 939 940 941 942 943 944 945 947 948 949 950 953 956 978 979 980 989 995 998 1002 1006 1009 1011 1012 1014 1017 1018 1021 1065 1068 1069 1077 1081 1082 1101 1105 1106 1107 1112 1113 1120 1127 1134 1136 1137 1142 1163 1167 1168 1170 1171 1172 1178 1181 1185 1187 1192 1194 1200 1202 1208 1209 1215 1216 1225 1227 1228 1229 1230 1232 1235 1240 1241 1242 1243 1244 1245 1247 1248 1249 1250 1252 1253 1255 1257 1258 1261 1262 1263 1266 1267 1273 1276 1277 1278 1279 1281 1282 1283 1286 1288 1289 1291 1292 1293 1294 1295 1302 1303 1306 1308 1309 1310 1311 1312 1313 1314 1315 1316 1321 1322 1323 1324 1325 1326 1327 1328 1329 1339 1348 1350 1354 1358 1360 1362 1365 1366 1370 1373 1377 1379 1380 1382 1383 1385 1388 1389 3 3 10 12 14 15 21 22 35 38 51 52 57 62 64 68 69 74 76 78 79 83 84 85 86 89 90 91 92 93 93 95 97 102 103 104 105 117 124 125 129 136 149 154 156 159 162 163 166 168 170 171 174 175 175 177 178 179 181 184 187 189 189 189 189 189 190 191 193 193 193 193 193 193 193 194 195 198 201 202 203 204 204 205 206 207 209 210 212 212 212 212 212 212 212 212 212 212 212 213 214 214 214 214 214 214 214 214 214 214 214 214 215 216 217 218 219 220 221 223 223 223 223 223 223 224 226 232 236 238 239 240 241 242 243 244 245 247 247 247 248 251 251 251 251 253 255 256 258 258 258 258 258 258 258 258 258 258 258 258 258 258 258 258 258 258 258 258 259 260 262 263 265 265 267 268 269 270 271 277 279 284 284 284 284 284 284 284 284 297 299 299 309 317 324 326 327 328 331 337 338 343 345 346 347 350 351 353 358 360 376 379 382 384 384 384 384 384 384 384 384 384 384 387 389 390 392 393 394 395 395 396 398 398 398 398 398 398 398 398 398 398 398 398 398 399 400 401 402 403 404 406 407 408 408 408 408 408 408 408 408 408 408 408 408 408 409 410 411 412 414 415 418 419 420 421 423 423 424 425 426 426 426 426 426 426 431 433 436 444 445 448 455 466 470 473 474 476 477 479 479 483 485 485 486 490 494 495 497 498 499 500 503 504 513 517 523 525 533 535 535 535 535 535 535 535 535 535 535 535 537 537 537 537 537 538 543 550 551 552 559 563 572 573 579 584 585 586 587 588 590 597 600 604 612 614 620 632 634 655 657 661 663 664 665 668 669 670 673 674 676 679 680 685 687 688 689 690 692 695 698 703 706 708 709 710 711 713 716 717 718 719 722 724 725 728 734 736 737 738 739 748 750 751 757 760 762 767 768 769 770 772 775 776 782 783 784 785 786 791 792 793 794 795 796 798 800 803 804 805 809 810 811 812 815 817 819 820 826 829 835 843 844 845 858 860 865 866 872 883 892 899 900 908 909 912 915 916 935 951 952 958 959 960 970 982 983 988 991 993 999 1003 1004 1005 1010 1016 1019 1020 1022 1024 1025 1027 1033 1035 1036 1045 1046 1049 1053 1054 1060 1061 1062 1063 1066 1067 1072 1073 1074 1078 1079 1080 1084 1086 1087 1103 1104 1109 1111 1114 1118 1121 1123 1129 1131 1132 1135 1138 1139 1140 1143 1145 1146 1147 1148 1149 1154 1159 1160 1162 1164 1165 1173 1174 1176 1177 1179 1180 1182 1184 1186 1190 1191 1195 1196 1197 1198 1201 1204 1205 1210 1211 1212 1213 1217 1218 1219 1220 1221 1222 1223 1224 1226 1233 1234 1237 1238 1239 1246 1251 1254 1256 1259 1260 1264 1265 1268 1272 1274 1284 1285 1287 1290 1296 1297 1298 1299 1300 1301 1304 1305 1307 1317 1318 1319 1320 1330 1331 1333 1334 1335 1337 1338 1341 1342 1343 1344 1346 1351 1352 1353 1355 1356 1357 1361 1367 1369 1371 1372 1376 1378 1384 1386 1390 16 19 65 67 80 81 98 180 185 188 189 193 199 200 212 219 223 247 251 252 258 264 278 280 281 284 287 299 383 384 385 388 391 395 398 408 426 429 430 479 535 537 556 613 615 616 617 618 621 622 635 636 651 653 654 667 723 726 730 733 743 752 774 788 790 918 946 954 955 957 961 962 963 964 965 966 967 968 969 971 972 973 974 975 976 977 981 984 985 986 987 990 992 994 996 997 1000 1001 1007 1008 1013 1015 1023 1026 1028 1029 1030 1031 1032 1034 1037 1038 1039 1040 1041 1042 1043 1044 1047 1048 1050 1051 1052 1055 1056 1057 1058 1059 1064 1070 1071 1075 1076 1083 1085 1088 1089 1090 1091 1092 1093 1094 1095 1096 1097 1098 1099 1100 1102 1108 1110 1115 1116 1117 1119 1122 1124 1125 1126 1128 1130 1133 1141 1144 1150 1151 1152 1153 1155 1156 1157 1158 1161 1166 1169 1175 1183 1188 1189 1193 1199 1203 1206 1207 1214 1231 1236 1269 1270 1271 1275 1280 1332 1336 1340 1345 1347 1349 1359 1363 1364 1368 1374 1375 1381 1387

12 14 8 9 10 10 10 10 4 6 4 5 5 6 7 7 7 5 6 6 6 7 8 3 10 4 3 4 3 5 7 6 6 4 5 6 6 4 3 4 4 4 16 18 11 12 5 7 8 10 11 11 14 16 13 14 14 5 6 7 8 10 8 8 8 9 7 3 4 4 3 4 4 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 3 4 4 4 5 5 3 4 4 4 8 9 9 9 9 9 4 4 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 5 5 6 4 5 6 7 7 4 3 3 3 3 5 3 3 3 7 8 8 8 9 10 9 10 11 11 11 11 12 4 5 4 4 5 4 4 4 4 3 3 3 3 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 3 6 3 3 3 4 6 7 7 7 7 7 7 8 7 8 8 8 3 8 8 4 5 8 10 10 7 3 4 4 4 4 5 3 3 10 10 3 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 8 7 7 4 5 5 6 10 12 9 6 8 4 6 4 4 3 3 4 3 4 3 3 5 5 5 5 5 5 5 4 5 7 6 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 4 5 3 3 9 3 4 5 5 4 5 7 5 5 5 5 5 6 8 8 7 7 6 6 6 6 6 7 6 6 7 7 4 5 5 3 4 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 4 5 6 7 5 6 6 6 6 6 6 3 4 4 4 4 4 6 7 7 4 5 4 8 9 9 3 4 3 3 4 4 4 5 5 6 6 3 7 5 3 3 4 3 3 3 3 3 3 5 7 7 7 14 14 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 3 4 4 4 4 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 3 4 4 4 4 11 12 12 12 6 17 18 18 18 19 18 10 11 4 5 5 5 3 4 4 4 4 5 5 5 5 5 5 6 6 7 6 6 6 3 9 9 9 9 9 9 3 3 3 4 4 3 3 4 5 9 9 9 9 9 10 10 3 4 4 3 4 4 3 3 3 4 4 5 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 3 4 8 3 4 4 5 6 6 4 5 6 7 7 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 3 5 3 6 4 5 6 4 3 9 10 4 11 12 12 12 12 12 12 7 8 8 8 8 9 6 7 7 7 4 5 4 5 5 5 6 8 9 9 4 5 5 4 4 8 9 9 9 9 10 10 9 9 9 9 3 5 5 5 7 7 8 7 7 4 4 5 4 3 4 4 4 4 5 5 3 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 3 3 9 10 10 11 11 10 10 10 10 10 11 12 10 3 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 10 11 11 11 10 10 7 9 10 10 10 10 7 8 8 8 6 7 7 5 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 3 4 3 3 5 4 4 4 4 4 5 3 4 4 4 3 3 3 3 5 6 5 3 3 4 4 4 3 3 3 4 5 5 5 5 7 4 4 4 4 6 3 4 5 6 5 6 6 6 6 6 7 6 3 5 6 6 6 3 3 6 6 6 9 11 5 6 5 3 4 3 5 3 3 3 5 10 11 11 11 5 6 6 6 3 4 6 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 5 5 5 5 6 6 6 6 6 3 3 3 4 5 5 5 6 7 5 5 6 7 6 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 6 7 15 16 16 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 3 4 3 8 9 9 4 3 4 5 4 3 3 4 3 4 3 3 4 4 4 3 4 4 4 4 10 11 11 11 11 3 3 5 5 5 6 3 3 3 3 4 3 8 8 4 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 8 8 8 8 4 5 5 4 4 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 3 4 4 7 8 8 6 8 8 7 9 3 4 5 6 6 6 4 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 5 4 6 3 3 4 4 3 3 5 4 3 3 5 4 3 3 3 3 4 5 6 5 6 5 5 5 5 5 5 5 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 3 4 5 4 6 5 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 6 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 4 7 4 4 4 5 4 3 3 3 4 5 4 5 6 6 6 6 6 6 3 4 4 5 5 6 6 6 13 10 4 9 9 3 3 3 3 5 6 17 9 9 11 11 4 4 7 10 11 8 11 11 8 4 5 8 7 4 7 6 8 5 5 4 5 5 4 7 4 5 4 6 3 4 5 6 4 3 5 4 11 0 4 8 13 5 4 3 7 3 3 4 8 6 6 3 3 3 4 10 6 11 3 4 3 3 6 7 4 6 8 3 4 3 4 8 5 5 6 4 10 5 6 5 0 6 4 5 7 7 6 5 4 0 2 3 3 7 4 4 4 7 5 8 4 6 3 4 8 6 3 4 4 0 4 3 6 3 7 5 11 0 3 4 3 6 12 12 11 3 4 18 8 3 9 11 21 12 3 5 11 9 2 10 4 12 7 3 5 13 13 19 19 19 17 12 11 10 17 17 15 9 10 3 19 9 14 14 5 3 12 10 13 7 3 18 10 12 11 5 12 13 8 18 9 14 7 10 21 16 16 4 18 14 12 15 17 22 9 14 4 17 20 11 3 11 4 3 5 6 3 4 3 6 7 3 4 6 3 3 6 3 4 3 4 5 3 3 5 4 5 5 4 2 3 7 3 4 3 4 3 4 6 5 5 3 3 4 5 3 3 3 4 4 3 6 5 2 4 4 7 3 5 4 3 7 7 6 6 4 4 6 4 7 4 5 8 3 3 3 6 3 2 3 4 5 5 17 5 4 8 6 2 7 5 6 5 5 5 3 7 3 6 3 6 5 5 5 3 4 5 7 5 6 7 6 3 3 4 3 5 9 5 3 3 6 6 3 4 7 4 2 3 5 11 5 6 5 5 3 3 2 4 3 5 2 2 3 2 2 8 4 3 2 3 2 2 3 2 2 2 2 2 2 3 2 2 2 2 2 6 7 2 5 2 2 9 2 2 3 2 2 2 2 3 2 2 2 2 3 2 3 2 3 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 6 13 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 5 8 8 2 3 2 3 2 2 2 2 2 8 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 6 3 2 2 2 2 5 2 3 2 2 2 4 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 3 3 4 5 2 2 3 2 5 2 2 2 2 2 2 4 2 2 3 4 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 2 5 4 2 2 2 7 3 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 3 5 3 3 2 3 3 6 4 2 4 3 4 2 2 2 2 2 2 3 2 2 2 2 2 3 2 2 4 3 2 2 2 2 2 4 3 2 2 2 2 2 2 3 3 3 4 1 2 2 3 2 2 4 2 2 2 2 2 2 2 3 2 5 3 3 2 8 3 2 4 0 2 7 5 2 2 2 2 2 3 2 3 5 2 2 2 4 4 2 4 4 2 4 2 2 2 1 2 2 3 2 2 3 8 2 2 4 2 2 2 2 8 2 3 2 2 2 2 2 2 2 2 2 2 2 1 2 2 2 2 2 2 2 4 2 2 2 1 1 2 1 2 1 2 2 2 2 2 2 2 2 2 2 3 2 2 3 3 2 2 1 4 2 1 2 2 4 2 2 2 2 2 1 4 2 2 2 4 2 2 2 2 3 2 3 3 2 4 5 2 3 2 2 2 2 2 4 2 2 3 2 2 2 2 2 2 7 2 2 5 2 1 2 2 2 2 4 2 4 2 3 2 2 2 2 4 7 2 2 2 4 2 2 2 2 2 4 2 2 4 5 2 2 2 2 2 4 3 2 3 2 3 2 3 2 4 2 6 2 2 4 2 4 2 2 2 3 2 2 3 2 4 3 2 2 3 9 3 2 2 1 2 1 1 1 2 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 4 1 1 1 1 1 3 2 46 5 1 1 1 2 1 1 2 1 1 2 1 1 2 1 1 1 2 2 1 3 2 1

1$	1529 3970 4278
101$	3913
12$	619 620 621 622
13$	619 620 621 622
14$	619 620 621 622
15$	619 620 621 622
16$	619 620 621 622
17$	4628 2422
18$	4896 3045
19$	4896 3045
2$	4278
20$	4896 3045 4628 2422
21$	4896 3045
22$	4896
23$	4896
24$	4896 1914
25$	4896 3045
26$	4896
27$	4896
28$	4896
29$	4896
3$	4278
30$	4896 3045
31$	4628
3x5x2$	2281
4$	4278
47$	4628 2422
5$	776 4278
5x5x5$	2280
6$	776 4278
60$	4479
7$	4278 4355
8$	4278
9$	4278
999$	3913
a$	2512 2593 4830 2597 437 438 439 5122 2946 2947 532 629 630 3093 3120 3121 765 3509 3611 3646 3795 3935 3936 3967 6223 1555 4041 4049 6285 1677 1710 1835 1933 1945 1995 1998 4518 2212
abandon$	1950
abandoned$	1947 1950
abandoning$	1950
abandons$	1950
abc$	2232
abdicate$	1207
abdicated$	1207
abdicates$	1207
abdicating$	1207
abh	4044
abh$	6279
abide$	5008
abilit	4579
abject$	1921
able$	573 576 577 579 682 3132 3149 3150 1400
abortion$	2388
about	3764 4406
about$	2485 5232 3301 861 862 863 864 3306 5735 5892 5893 5894 1293 3785 3979 4029
above$	3231
abscond$	4848 2237
abscondded$	2237
abscondding$	2237
absconded$	2237
absconder$	4066 2237
absconders$	4066 2237
absconding$	4065 2237
absconds$	2237
absconsion$	2237
absconsions$	2237
absen	4603
absenc	6234
absent$	4853 5626 3754
absolute$	838
absolutely$	920 3518 1912 1915
abus	6258
abuse	4022
abuse$	4676 4677 4800 4977 4978 4994 4995 6255 6256 6257 4109 4631
abused	1563
abused$	4697 4004 4644 2205
abuser$	4844 5092 5098 4132
abusers$	4844 5092 5098 4132
abusive$	1744 4196 2253
abysmal$	2275
abysmally$	2275
academy$	3446 5906 6198 6199 6212
accept$	4749 5008 2781 2782 2783 2784 2785 2786 2787 2788 2789 2790 2791 2792 5137 5498 5516 5522 5536 5761 4341 4342
acceptable$	1385 2232
accepted$	4918 4926 4933 4934 4935 4936
accepting$	5137
access$	2147
accommodation$	4881 4882 4883 4884 4885 4886 4887 4888 6254 6275 4629
accomplice$	4085 2329
accomplices$	4085 2329
accord$	4735 4736 4737 4738 4739 4740 4741 4742 4910 4911 4087
accoun	3733 1314 3756 3856
account$	5736 5737 5738 5739 5740 5741 5742 6091 1471 6153 6154 1583 6260 4165
accountability$	318 319 5930 5931 5932 5933 4405
accountable$	318 319
accounted$	1471
accounts$	5968 5991 6091 1471 4165
accusation$	4107
accusations$	4107
acd$	2339
achiev	1363
acknowledge$	2781 2782 2783 2784 2785 2786 2787 2788 2789 2790 2791 2792 5761
acknowledged$	5695 5696 5697 5698
acne$	2270
acned$	2269
across$	3033 593 594 3036 596 3038 598 3159 3231 4231 4361
act	1350 6055 6173
act$	2649 4891 592 3033 593 594 595 3036 596 597 3038 598 599 600 601 602 603 604 665 5648 5761 5915 5918 5956 6056 1746
acted$	592 3033 593 594 595 3036 596 597 3038 598 599 600 601 602 603 604 3433 3442 5681 5695 5696 5697 5698 5771 1746
acting$	508 592 3033 593 594 595 3036 596 597 3038 598 599 600 601 602 603 604 1725 1746
action	1264 4476
action$	4704 5726 5736 5737 5738 5739 5740 5741 5742 4056 4474
actionable$	3705
actions$	3 4 5 6 7 2451 2452 2453 4704 4722 4735 4736 4737 4738 4739 4740 4741 4742 4994 4995 4996 4056
active	6103
active$	124 125 126 127 302 4072 4242 1998 2000 4453
activi	5934 4456 4468 4469 4476
activities$	4702 4704 4056 4069 4111
activity$	4702 4704 2650 4892 5968 6073 4056 4069 4111 4241 4460
acts$	2649 4891 592 3033 593 594 595 3036 596 597 3038 598 599 600 601 602 603 604 666 1746
actual$	4044
add$	2091
added$	1336 1337 3886 1446
addict	6191 6234 4569
addict$	5104 5105 5106 4135 4136 2249
addicted$	1508
addiction$	1508 4584
addicts$	5104 5105 5106 4135 4136 2249
addres	1269 5985 1422 3863 3864 3892
address$	4836 4837 4838 4839 2605 2606 2607 2608 4639
addresses$	5959 6127 4431 4501
adhd	6191
adhd$	6181 2337
adidas$	4326
admit$	5516 5522 5536 5761 5915 4341
admitted$	1501 1513 4560
adolescent$	5156 5170 5171 5172 5173 5174 5175 765 5441 5444 1688 1691 4180 1834
adolescents$	5156 5170 5171 5172 5173 5174 5175 5441 5444 4180
adopted$	4637
adoption$	2197
adoptive$	2197
adult$	4765 4787 2570 2571 4821 2629 2633 2636 4876 4878 4898 4901 2817 5060 5061 5062 5063 2906 2941 5262 589 5268 5270 5275 3049 5287 5292 5293 5294 5302 5311 5312 5313 3089 649 5332 661 662 3105 5341 5342 3108 3109 3148 3151 5386 5433 5434 5435 5436 5437 5438 4062 1639 4084 4245 4246 1809 4252 1827
adults$	4821 4844 2629 4872 4876 4878 4898 2824 5060 5061 5062 5063 5071 2837 5199 5238 5239 5240 5248 5262 5268 5272 3039 5275 3046 5287 5292 5293 5294 5300 5308 5309 5310 5311 661 662 3105 5341 5342 5386 5400 5409 5414 5417 5418 5419 5420 5421 5433 5434 5435 5436 5437 5438 5475 4062 4103 4247 4252
advance$	1354
advanced$	589 4072
advanceed$	1354
advanceing$	1354
advances$	1354
advantage$	4698
advice$	4725 5137 5686 5687 5688 5689 5690 5691 5692 4104 4338 4396
advis	4503
advised$	4728 4729 2495 55 56
affairs$	5327
affection$	4881 4882 4883 4884 4885 4886 4887 4888
affili	1350 4456 4460 4462 2330
affiliate$	4111
affiliated$	406 4111
affiliates$	4111
affiliation$	387 388 406 4111
affiliations$	4111
affray	4044
affray$	6279
afraid$	5393 5394 5395 5396 754 755
african$	1859
afro$	4318 1878 4320
afros$	4318 4320
after	5970 3991
after$	2771 2976 5247 3015 3135 5401 5402 5406 5407 5413 1180 6226 6227 4008
again$	1150 3686 3687
agains	3809 4476
against$	4840 4841 4842 4843 6029 6044 6074 1443 4353 4444 4446 4486 4519
age$	2642 4895 2857 5265 5266 5337 5338 5339 5454 5455 5456 3969 4610
aged$	5441 5444 4082
agencies$	3446 5906
agency$	3421 3446 5906 3705 1921 1960
ages$	5265 5266
aggression$	5188 5189 514 515 4188
aggressive$	5147 5148 5149 5150 5151 5152 5153 5154 5220 1744 2253
aggressively$	2253
aggressiveness$	5188 5189 4188
aggressor$	5092 5093 5094 5095 4132 4133 4134
aggressors$	5092 5093 5094 5095 4132 4133 4134
agitator$	2246
agitators$	2246
agree$	566 567 568 569
agreed$	566 567 568 569
agreement$	6061
agreements$	6061
agrees$	566 567 568 569
ahead$	5983
aid	1363
aid$	1354 1367 4548
aided$	1354 1367
aiding$	1354 1367
aids	1363
aids$	1354 1367 4548
aim	1453
aim$	6068 1396 6097 6140
aims$	6068 1396 6097
album$	3885
alcoho	6234
alcohol$	4881 4882 4883 4884 4885 4886 4887 4888 6184 4565 2128 4569
alcoholic$	4135
alcoholics$	4135
alert$	1259 1277 1278 1375
alerting$	1277 1278
alerts$	1277 1278
aliases$	2285
alibi$	2286
alibis$	2286
alienated$	1835
alight	4031
alight$	6266
alike$	4325 4327
alive$	6163
all	4482
all$	2804 486 2941 528 559 5236 624 5374 757 5500 3266 830 900 901 902 946 954 3396 3419 5750 5757 3646 3648 5901 5902 1237 6063 3859 3908 3917 4091 4338 4339 4397 1991 1995
allegation$	4107 4108
allegations$	4107 4108
allege$	5075 5076 4105 4106
alleged$	5075 5076 1329 1427 4105 4106 1668
allegedly$	2242
alleges$	5075 5076 4105 4106
allerg	6191
allergic$	2353
allergies$	2353
allergy$	4584 2353
allocated$	1432
allow	1279
allow$	21 22 57 58 5516 5522 5536 1367 4088 4341
allowed$	21 22 57 58 1367 1512 4088
allowing$	21 22 57 58 1367 4088
allows$	21 22 57 58 1367 4088
almost$	268 624 3065 625 626 627 628 631 632 633 634 679 680 1805 1814
alone	3929 2180 4622
alone$	5357 5358 5359 5360 5361 5362 5363 5364 5365 5366 5367 5368 5369 6164 2180 4621
along$	4757
already$	624 3065 625 626 627 628 631 632 633 634 652 679 680 1805 1814
also$	1692
alternative$	2155
although$	4840 4841 4842 4843
altogether$	1237
always$	179 3307 2272
ambition$	5210 4223
among$	5146 2955 2987 3769 3922
amongst$	5146 2955 2987
amount$	5399
an$	2779 2972 3035 3067 3097 765 3413 3646 3783 3795 3935 4049 1835
anaemia$	2352
analys	3718 3719 3720 1280 1281 1310
analysis$	4419 4463
analyst$	5953 5954 5955 3721 3722 3751 1402
analysts$	5953 5954 5955 3721 3722 3751 1402
anaphy	2354
and	2029 2034
and$	5044 2859 2860 5441 5444 3231 3704 3782 3800 3801 3915 4437 2075 4667
angels$	4152
anger$	511 1745
angry$	5626 1677 1835
animal$	4135
animals$	5104 5105 5106 4135 4136
ankle	1600
ankle$	4041
anorexia$	2355
anorexic$	2355
another$	2442 5200 765 4053 1835 1998
anpr$	2290
answer$	5008 672 673 674 3142 5516 5522 5536 5761 3558 3559 5915 5918 6140 4341
answered$	4918 672 673 674 5695 5696 5697 5698
answers$	672 673 674
antagonise$	1662
antagonised$	1662
antagonises$	1662
antagonising$	1662
anti	3772 1340 3832 3837 6105 6117 3912 2115
anti$	2567 2573 389 5147 5148 5149 5150 5151 5152 497 2944 2986 1772 1773
anticipated$	6050
antidepressant$	4556
antidepressants$	4556
antipsychotic$	2370
antipsychotics$	2370
antisocial$	4800 4807 5147 5148 5149 5150 5151 5152 5220 6007 6147 1659 1739 4181
anxiet	6191
anxiety$	2357
any	5982 1966 4482
any$	2804 5500 3266 830 3363 3504 3505 3648 5935 3795 6063 4338 4339 1991 1995
anybody$	3446
anyone$	5262 5400 3446 5685
anything$	677 5372 751 5515 5520 5526 5531 5540 969 970 971 972 973 6123 4338
anyway$	5389
apathetic$	2255 2275
apathy$	2275
apnoea$	4566
apologised$	5695 5696 5697 5698
app$	183 2624 184 2625 185 2626 186 2627 187 2628 4864 4865 4866
appalling$	5147 5148 5149 5150 5151 5152 1123 1124 1125 1126 1744 1779 1946 2275
appallingly$	2275
appear	6148
appear$	288 289 413 420 421 422 423 424 425 426 427 487 501 502 503 504 505 506 592 3033 593 594 595 3036 596 597 3038 598 624 3065 625 626 627 628 631 632 633 634 3158 721 1595 1693 1694 1740 1741 1751
appearance$	5495 4663
appearances$	4663
appeared$	592 3033 593 594 595 3036 596 597 3038 598 1595
appearing$	1595
appears$	288 289 413 420 421 422 423 424 425 426 427 487 501 502 503 504 505 506 592 3033 593 594 595 3036 596 597 3038 598 624 3065 625 626 627 628 631 632 633 634 721 1595 1693 1694 1740 1741 1751
appeti	6191
apple$	4127
apples$	4127
applic	1425
applied$	1014 1015 1016 1189
apply	1425
apply$	1014 1015 1016 2025
appointment$	3271 831 832 833 5619 5620 5621 6179 4552
appointments$	3271 831 832 833 6179 4552
appreciate$	5008 2781 2782 2783 2784 2785 2786 2787 2788 2789 2790 2791 2792
appreh	3841
apprehend$	6076 2066
apprehending$	2066
approa	4476
approach$	4474
approaches$	5856 5857
apps$	183 2624 184 2625 185 2626 186 2627 187 2628 4864 4865 4866
april$	4819
arab$	1859
arcade$	4817 4818
architects$	300
are	1350
are$	2446 2480 71 72 288 289 413 420 421 422 423 424 425 426 427 459 2912 487 501 502 503 504 505 506 5226 624 3065 625 626 627 628 631 632 633 634 642 760 3251 3275 3398 984 985 3661 1228 1229 3716 3746 3752 3815 3889 1602 1693 1694 1725 1740 1741 1751 4277 4321 4322 1959 4437 4484 2061 2108 4619
area$	2977 4102 4626
aren$	860 865 1737 1807
argue$	5626
argued$	5626
argues$	5626
arguing$	5626
argume	4003
argument$	3331 5567 3333
argumentative$	5192 5193 5194 5195 5196 5197 5198 4192 2253
arguments$	1545 6238 1571
arm$	5466 6169
arms$	5466 6169
around	4406
around$	2485 4763 5232 3005 3028 3596 5967 4070 4231
arrangement$	4241
arrangements$	4241 4588
arrest	5956 1352 6037 6038 6043 3841 6102 1476 6234 6236 6260 4486
arrest$	6027 3793 6033 1374 6059 6076 1411 3917 2036 2040 4491 2066 4516 2229 4675 2314 2427
arrested$	4699 4458 4650 2427
arresting$	2066 2313
arrestped$	1411
arrests$	1374 1411 4491 4675 2312 2427
arrive	6131 6148
arrive$	5008
arrived$	5920 5921 5922 5923
arrogance$	2275
arrogant$	3679 2255 2275
arson	6014 6104 6105 4032 4044 4046
arson$	6267 6279 6281
arsonist$	4135
arsonists$	4135
art$	5286 2117
arthritis$	2333
as	1350 1966
as$	2594 2858 2985 3023 3040 3052 637 3088 3106 3107 5392 3240 3520 5780 1244 1247 5984 3764 1692 1725 4428 1995
asb	3832
asb$	4800 6067 1439
asbo	3866 2232
asbo$	6101 4673
asbos$	6101
asd$	6181 2339
ashamed$	5791 1116
asian$	765 1834 1835 1859
aside$	3595 3666
ask$	270 5603 5604 5605 3726 4348
asked$	270 4973 5556 5681 5771 1273 3726 1312 3903
asking$	2709 269 5603 5604 5605 4348 4368
asks$	270 5556
asleep$	1113 1114
asperg	2092
asperger$	4533
aspergers$	4533
aspirations$	5210 4223
aspiring$	1671
assaul	6014 6105 1563 4022 6258 6260 4032 4033 4046
assault$	6020 6257 6267 6268 6279 6281 4109
assaulted$	4004 1606
assaults$	6267 4109
assert	1449
assertive$	3890
assess	6173 6175 1505 1596 4406 4574 4579
assessed$	488 1329 1350 1427
assessment$	6166 4591
assessments$	4591
assist	1279 1363 3920
assist$	1354 1367 1396 6155
assistant$	3970 6206
assisted$	5947 1354 1367
assisting$	1354 1367
assists$	1354 1367 1396
associ	5934 3733 3776 6015 6111 6118 1454 4462 4468 4469
associate$	4749 4778 4780 4781 4792 4913 4914 4915 4916 4917 5065 406 1658 4100 4111
associated$	384 406 4111
associates$	5065 406 5959 5968 5969 5971 5996 1321 6025 1445 1658 4100 4111 1999
associating$	4913 4914 4915 4916 4917 406 1321 1658
association$	387 388 5065 3446 5906 1321 6011 4100 4111 4128 2022
associations$	387 388 5065 5968 5969 1445 3895 4100 4111 4128
assured$	4270
asthma	6191
asthma$	2347
asthmatic$	2347
astonishing$	3623 3624 5860
asylum	2195
asylum$	4636
at	3986
at$	13 2730 5015 483 5256 5441 5444 955 962 3554 3670 5967 6055 3828 3941 3954 3973 3987 4004 4012 1587 4036 4361 4638 4660 4667
athletic$	1838 2269
atrocious$	2275
attachment$	2134 2135
attack	6258
attack$	4540 4551
attacked$	4699 4969
attacks$	4540
attemp	4481
attempt$	3271 831 832 833 5704 5705 5736 5737 5738 5739 5740 5741 5742 3511 3512 3513 3514 3515
attempts$	3271 831 832 833 5856 5857
attend	6214 2116 2418
attend$	4749 5008 2776 5498 5516 5522 5536 5761 5918 3966 1595 4341 4342
attendance$	5890 6200 4094 4173 2417
attended$	4918 4926 3966 1595
attender$	4094 4148
attenders$	4094 4148
attending$	3966
attends$	5971 1595
attent	3854
attention$	4881 4882 4883 4884 4885 4886 4887 4888 4949 2715 5043 5052 5053 498 507 5204 5205 5684 5736 5737 5738 5739 5740 5741 5742 1270 6089 1441 6181 1756 4198 4199 1777 4498 2090
attitude$	4704 477 478 5207 656 657 658 659 660 1220 1221 1222 1223 4056 1745 4220 4221 4387
attitudes$	4704 477 478 4056 4220
attract$	273 274 1648
attracted$	273 274 369 378 379 380 381 382 383 1648
attracting$	273 274 1648
attractive$	2269
attractor$	4510
attractors$	4510
attracts$	273 274 1648
attractted$	273 274 1648
attractting$	273 274 1648
attrib	1393
attributed$	1330
auburn$	1878
august$	4819
aunt	6222 3998 6235
aunt$	6233
auntie	6222
authorised$	3903
authorities$	5222 5223 3446 5906
authority$	5137 5199 3446 5906 3989 3990 6226 4104 4213
authors$	300
autism	6191
autism$	6181 2338
autistic$	2338
autumn$	4819 4820
available$	4693 4072
average$	1838
averse$	461 462 463 464 465
avoid$	5008
avoidant$	5153 5154 1744 2255
avoided$	4918 4926 5674 4404
awaiti	1509
awaiting$	3950 2208
aware$	2998 5234 5235 1305 1448
awareness$	2803
away$	4770 4783 4849 4850 4855 4925 4932 2780 3546 3547 6139 3907 4006
awkward$	5192 5193 5194 5195 5196 5197 5198 6151 4192
b$	3996 6231 4518
babies$	5315 5316 5317 5318 5319 4248
baby	6235
baby$	6250
back$	4755 4790 134 135 136 137 2602 2603 2780 3227 3542 3598
background$	4670
backs$	3598
bad$	2475 37 2542 4804 5060 5061 5062 410 411 412 2854 5147 5148 5149 5150 5151 5152 5153 5154 785 1123 1124 1125 1126 5896 5897 5898 5899 1617 1660 1674 1686 1687 1744 1754 1767 1779 1863 1946
badly$	499 782 3426 1150 4189 4190 4191 1765 1860 4325
bag$	5477
baggy$	1890
bags$	5471 5477 4326
bail$	2838 4049 6284 4658 2218 4675
bailed$	4658 2430
bails$	4675
bait$	1662
baited$	1662
baiting$	1662
baits$	1662
baitted$	1662
baitting$	1662
balaclava$	4326 2271
balaclavas$	4326 4458 2271
bald$	2269
ball$	5875
bandana$	4326 2271
bandanas$	4326 2271
bandit$	2245
bandits$	2245
banger$	4111
bangers$	4111
banging$	4111
bank$	6251
bannin	1459 1460
banning$	1406 3900 3901
bare$	3519
barely$	702 3143 703 3144 704 738 739 740 1064 1525 1807 2139
barrel$	1844
base	3848
base$	6083
baseball$	1895
basic$	1921
basically$	624 3065 625 626 627 628 631 632 633 634 1805
basis	1425
battle$	1824
be	3867
be$	2526 2527 2528 4778 2558 2562 288 289 2734 2772 5079 2848 413 420 421 422 423 424 425 426 427 2869 2886 487 501 502 503 504 505 506 2957 2958 3057 3058 3059 624 3065 625 626 627 628 631 632 633 634 5422 5424 3297 3300 5542 5543 5544 3353 3354 3483 3486 3556 1228 1229 3752 6044 3815 3822 3868 3878 6133 1693 1694 1740 1741 1751 1959 2061 4502
beanie$	4326
beanies$	4326
bear$	3672 1961
beard$	4303 4318 4320
bearded$	2269
beards$	4303 4318 4320
bearre	6102
bears$	1961
beat	6258
beaten	1563
beaten$	2466 4004
became$	288 289 413 420 421 422 423 424 425 426 427 2912 487 501 502 503 504 505 506 624 3065 625 626 627 628 631 632 633 634 1693 1694 1725 1740 1741 1751 2120
becaug	6102
because$	2455 62 1583 6260
bechar	6102
becom	1350 2100
become$	288 289 413 420 421 422 423 424 425 426 427 2914 487 501 502 503 504 505 506 624 3065 625 626 627 628 631 632 633 634 5543 1692 1693 1694 1725 1740 1741 1751
becomes$	288 289 413 420 421 422 423 424 425 426 427 487 501 502 503 504 505 506 624 3065 625 626 627 628 631 632 633 634 3332 1693 1694 1740 1741 1751
becoming$	2912 2915 1692
bed	1570 2127
bed$	4881 4882 4883 4884 4885 4886 4887 4888 6182 6220 3996 3997 4011
bedealt$	6102
bedeta	6102
bedroom$	3997 4640
bedwetting$	4568
been	1600 2100
been$	2493 2494 54 141 4924 4931 4933 4934 4935 4936 288 289 413 420 421 422 423 424 425 426 427 451 2908 2909 2910 2913 2919 487 501 502 503 504 505 506 587 624 3065 625 626 627 628 631 632 633 634 706 3272 3273 3274 3276 3277 3278 984 985 3441 5747 5748 3524 3525 5771 1151 3627 3628 3629 3662 3663 3664 1228 1229 3752 3815 3822 1491 1513 3966 1548 1576 4041 1693 1694 1725 1729 1740 1741 1751 1959 2061 2113 2119 2120 2156 2158 2159 2192 2196 2204 2209 2211 2212 2216
befing	6102
before$	3050 5314 4036
befriend$	4859 188 189 190
befriendded$	188 189 190
befriendding$	188 189 190
befriended$	188 189 190
befriending$	188 189 190
befriends$	188 189 190
begun	2116
behav$	4918
behave$	4749 4913 4914 4915 4916 4917 592 3033 593 594 595 3036 596 597 3038 598 599 600 601 602 603 604 5516 5522 5536 1748 4341
behaved$	4913 4914 4915 4916 4917 4918 4926 2940 592 3033 593 594 595 3036 596 597 3038 598 599 600 601 602 603 604 1748 1749 4206
behaves$	592 3033 593 594 595 3036 596 597 3038 598 599 600 601 602 603 604 1748
behavi	1459 6234
behaving$	4918 592 3033 593 594 595 3036 596 597 3038 598 599 600 601 602 603 604 1748 1750
behavior$	4704 471 472 473 474 475 476 4056
behaviors$	4704 4056
behaviour$	3 4 5 6 7 2451 2452 2453 4702 4704 4722 4735 4736 4737 4738 4739 4740 4741 4742 2750 310 311 4994 4995 4996 5039 5040 5041 5042 471 472 473 474 475 476 5183 5184 5185 5186 3781 3826 6067 6072 6073 3866 3900 3960 1531 6214 3980 4039 4056 4057 4111 4130 4131 4185 1745 2151 4670
behavioural$	1745
behaviours$	4702 4704 5183 5184 5185 5186 4056 4057 4185
behavs$	4918
behavved$	4918
behavving$	4918
behind	3763 6005 6103 1429 6118
behind$	5352 5353 5354 3643 5998 3870 1528 4254
being	2100
being$	2493 2494 2554 141 2672 288 289 413 420 421 422 423 424 425 426 427 2903 487 501 502 503 504 505 506 3009 624 3065 625 626 627 628 631 632 633 634 3082 984 985 5749 1151 3626 6162 1693 1694 1725 1740 1741 1751 2156 2158 2159 2192 2209 2211 2212 2216
believe$	5761 5918
believed$	5589 5590 5591 5592 5593 1267 1329 1427
belligerent$	2253
belocked$	6102
belong	1350
belongs$	5903 4398
below$	1528 4614
benefit$	5008 1270 5947 1354
benefited$	1354
benefiting$	1354
benefits$	1354
bepros	6102
bereaved$	1559 2426
bereavement$	6256 2426
besear	6102
bespectacled$	2269
bespok	1527
best$	618
bestopped$	6102
besumm	6102
betray$	1950
betrayed$	1947 1950
betraying$	1950
betrays$	1950
better$	2475 4979 4980 2753 4989 4990 5667
betwee	5970
between$	4622
beyond$	500 591 899 1712 1909
bid	1425
big$	2468 763 780 1838 1845 1861 1878
biggest$	2002
biological$	1785
biopsy$	6185
bipolar$	2135 2360
birth$	5219 1785 4582
birthmark$	2270
birthmarks$	2270
bitten$	4266
bitterly$	1150
black$	765 785 1834 1835 1856 1857 1863 1878 4326 1890 4458
blackout$	2336
blackouts$	2336
blade	6280
blade$	6279
bladed$	6279
blame$	4953 4954 4955 4956 4957 4958 4959 4960 4961 4962 4963 4964 2731 2732 5904 5907 5908 5909 3675 5911 5915 5916 1957 1958 4402
blamed$	4969 1591
blames$	3675 5911
blameworthy$	2275
blank$	5497
blanket$	838
bleach$	1857
bleached$	1857 1878 4321
blight$	1722
blind$	3604 4404
blinkered$	2275
block$	5263
blond$	1857 1878 2269
blonde$	1857 1877 1878 2269
blood$	2130
bloody$	1935
blue$	1858 1878 4326
board$	3446 5906 6119 3885 4508
boards$	4508
bodies$	4880
bodily$	4044
body$	4880 656 657 658 659 660 5350 3741 1302 1866
boisterous$	2255
bone$	1769
boned$	4286
boost	1409
boots$	4326
born$	1484
borough$	4626
bossy$	2255
both$	1692 4360 1995
bother$	5557 5558 5559 5560 5728 4366 4367
bothered$	4918 4926 5665 5676 5681 3464 5718 5719 5720 5721 5722 5723 5724 5728 3500 5771 3659 4366 4367
bothering$	4366 4368
botherred$	4366
botherring$	4366
bothers$	4366
bottom$	2148
bound$	867 868 869
boundaries$	4104
box$	1877 4372 1932
boy	6106 4047
boy$	105 5156 5170 5171 5172 5173 5174 5175 3717 3851 1428 6107 1437 1445 6126 6129 3905 6149 6282 1664 4115 4127 4141 4180 1747 4302 4507
boyfri	6234
boyfriend$	4845 4893 218 219 220 221 6218 6250 4079 4080 1640 1641
boyfriends$	4893 218 219 220 221 4079 4080 1640 1641
boys	3709 3723 3749 1311 1347 6106 3893 6128 1457 6152
boys$	4734 4775 105 4821 4845 4874 4876 2691 2695 2696 314 5049 5056 5067 2841 401 402 403 5084 5156 5159 5170 5171 5172 5173 5174 5175 5190 5238 5239 5240 5383 5561 5562 5563 5564 5565 3337 3338 3339 3387 5655 3527 3528 3529 3530 3531 3532 3576 5819 5838 5846 5847 5848 5849 5850 5851 5852 5958 3788 3851 1416 1428 6107 1437 1445 6126 6129 3898 3905 6149 4063 4115 4127 4141 4180 1747 4302 4391 4396 4507
braces$	4320
braid$	4318 4320
braided$	1878 4321
braids$	4318 4320
brain$	2402
brand$	5470 4337
branded$	1890
brands$	5470 4326 4337
brat$	2245
brats$	2245
breach	2217
breach$	1608
breached$	1608 2217
breaches$	1608
break	6234 4003
break$	4749 397 398 2981 5544 5626 3894 1663
breakdown$	5895 4228 4626 4638 4641
breakdowns$	4228
breakfast$	6231
breaking$	397 398 5626 1208 1464 1663
breaks$	397 398 5626 1208 1663
breakup$	6238
brief$	1259 1277
briefed$	1312 3903
briefi	4406
briefing$	1277 2067 4509
briefs$	1277
bright$	1878
bring	1363
bring$	263 264 265 266 267 695 1391 2048
bringing$	263 264 265 266 267 695 1391 2048
brings$	263 264 265 266 267 695 2048
broad$	1838 1843
broke$	397 398 2980 1208 1663 4626
broken$	2982 1208 1739 4182 4626
brothe	6222 3998 6235 4001 6239 6242 6243
brother$	1541 6233 3999 4023 4226
brothers$	5219 4226
brough	3809
brought$	4686 263 264 265 266 267 695 6044 3857 1417 6113
brown$	785 1856 1857 1858 1863 1878
bruise$	2410
bruised$	2410
bruises$	2410
bruising$	2410
brunette$	2269
brush$	1204 1225
brushed$	1154 1204 1225
brushes$	1204 1225
brushing$	1204 1225
buck$	5873 1952
budgets$	5890
build	5956 1353 1363 1966 2004
build$	5449 5450 5451 1435 4279
builded$	1435
buildi	1363 3844
building$	6079 1435
builds$	5449 5450 5451 1435 4279
built$	3216 3839 4280
bulimia$	2356
bulimic$	2356
bulk$	3908
bulky$	1838
bullied$	4697
bullies$	5093 5094 5095 5104 5105 5106 4133 4134 4135 4136
bully$	5093 5094 5095 5104 5105 5106 4133 4134 4135 4136
bullying$	5220
bunch$	429 5156 5170 5171 5172 5173 5174 5175 549 4127 4180 4231
bunk$	1626
bunked$	1626
bunking$	1626
bunks$	1626
burden$	2880
burgla	5934 6005 6014 1340 3837 6104 6105 4032 4033 4044 4046
burglar$	5104 5105 5106 5998 4135 4136
burglaries$	6006 3781 6072 6267 6281 4485
burglars$	5104 5105 5106 4135 4136
burglary$	1272 3781 6020 6267 6268 6279 6281 1995 2011
burgle	2439
buried$	1200
burly$	1838 2269
bury$	1200
burying$	1200
bus$	4817 4818
busine	3836 3899 4468
businesses$	6047 6071 6134
busy$	5913 3679
but$	3065 625 626 627 628 631 632 633 634 3102 3118 3192 5625 3636
buy	3759
buzz$	5043 1869
by	2029 2034
by$	2810 2811 5070 5146 2955 3156 5514 5660 5776 3543 3544 3545 5825 5828 5829 5830 5831 3725 3769 6016 3785 3939 3964 1619 4361 4388 4497 4646 4647
c$	4518
cahms$	2380
caked$	791
calculating$	2255
call$	5856 5857 1278 1472 4396
called$	5771
calling$	1278 1472
callous$	2255 2275
callousness$	2275
calls	1314 3756
calls$	5856 5857 5901 5902 1278 5991 3832 6118 1472 4396 4397
came$	1413 1548 1645
camera	3741
camera$	5972 5976 3742 5978 1430
cameras$	5972 5976 3742 5978 1430
camhs$	2379
camouflage$	4326
campaign$	2045
can$	340 516 573 576 577 579 584 616 681 701 713 716 749 3322 5572 5573 5574 5575 3351 913 914 917 3378 1042 1044 1235 3809 1426 1534 1904 2075
cancer$	2400
candidates$	3824
cannab	6280 4050
cannabis$	4881 4882 4883 4884 4885 4886 4887 4888 3948 6184 6285 4064 2128
cannot	1512 1534
cannot$	340 3322 5572 5573 5574 5575 913 1042 3975 2174
cap$	813 5490 5491 5492 4326 1889 4331 4336
capabi	6032
capability$	2299
capable$	683 3133 3152 3153 3359
capaci	6032
caps$	813 5490 5491 5492 4326 1889 4331 4336
captur	3844 2004
capture$	6079
captured$	3745
car	4642
car$	4836 4837 4838 4839 1985
care	1552
care$	2781 2782 2783 2784 2785 2786 2787 2788 2789 2790 2791 2792 2979 3016 3122 3123 3124 3127 3128 3130 3131 3134 3141 5399 5400 5412 5414 5417 5418 5419 5420 5421 5557 5558 5559 5560 5576 5577 5578 5652 5728 3494 3495 5736 5737 5738 5739 5740 5741 5742 5743 3511 3512 3513 3514 3515 5930 5931 5932 5933 6194 6217 6224 6225 3993 6264 6265 1786 4366 4367 4405 4623 2183 2184
cared$	5665 5681 5724 5728 4366 4367
career$	4130 4131 1695 2000
careless$	306 1652 2275
carelessly$	2275
carelessness$	2275
carer	6239
carer$	6219 6225 6233 1566 4623 4634
carers$	6225 4623
cares$	5576 5577 5578 1566
caring$	1566 4350
carpet$	5880
carrie	1291 6118
carried$	2497 1646 4088
carries$	599 600 601 602 603 604 5622 5623 5624 3774 1646 4088 1961
carry	1291
carry$	2496 4749 4778 4780 4781 4913 4914 4915 4916 4917 599 600 601 602 603 604 795 5544 5622 5623 5624 1646 4088 1961
carryi	3763 6103 6118 4045
carrying$	4913 4914 4915 4916 4917 5998 1429 4044
case$	5103 5155 3794 6039 1398 6273 4143 4145 4183 4184 2005 4663 4666
cases$	5103 5155 4143 4145 4183 4663
cash$	2598 4881 4882 4883 4884 4885 4886 4887 4888 5045 5046 1723
casually$	782 1860 4325
casualty$	6177 6189
catalogue$	981
catch	5956 5977 6043 3841 4486
catch$	5979 5986 1379 6076 1470
catches$	1379
catching$	1379
category$	2923 1583
caught	6102 6113
caught$	4697 4699 1604 1729
cause$	4686 5102 5543 4142
caused$	4686
causer$	4122
causers$	4122
causes$	5102 4142
causin	1429
causing$	5626 3870
cautio	4033 4653
caution$	6268 4675
cautioned$	2213
cautions$	4675
cavalier$	2275
cbo	3866 2232
cbo$	6101 4673
cbos$	6101
cbt$	4557
cce$	4800
cctv	3741
cctv$	3718 3719 3720 1280 1281 5976 3742 1303 1310 1404 1430 4424 1992
ceases$	6058
cell$	1976 4496 4537
cells	4040
cells$	6275
central$	6132
centre$	6071 6112 6142 6286
cerebral$	2144
certain$	867 868 869 896
certainly$	957 964 3405 965 966 4357
certainty$	897
chain$	1332 4326 4462
chains$	4326
challe	6138 3904
challenge$	5626 6139
challenged$	5626
challenges$	5626
challenging$	5147 5148 5149 5150 5151 5152 5192 5193 5194 5195 5196 5197 5198 523 524 525 526 527 5626 1739 1742 1744 4192 2255
chance$	5014 5015 3327 3345 1185 1186 1187 1188 5881 5882 1394 4394
chances$	5014 5015 1185 1186 1187 1188 5881 5882 4394
change$	5137 5498 5516 5522 5536 5586 5603 5604 5605 5614 5761 4341 4342 4348
changed$	5589 5590 5591 5592 5593 2146
changing$	5603 5604 5605 3371 4348 2146
chaotic$	1739 4181 1742 2255 2275
charg	6043
charge	3763 1352 6037 3804 3857 6102 6118
charge$	5998 6027 3793 4483 2078 4649 4675
charged$	6092 2215 4657
charges$	6039 1368 4483 4489 2078 4649 4675
charging$	3804 2040
charity$	3446 5906
charm$	3003
chart	1292
chart$	1349 1431 3876 4463
charted$	1431
charts$	4463
chase$	5043
chaser$	5856 5857
chasers$	5856 5857
chasing$	5856 5857
chat$	4862 4863 188 189 190
chated$	188 189 190
chating$	188 189 190
chats$	188 189 190
chatted$	188 189 190
chatting$	188 189 190
chav$	2245
chavs$	2245
cheat$	4135
cheats$	4135
check	4406
check$	5972 1324 3843 1419 1440 6180 4419 4490
checked$	5771 3755 1440
checkes$	1440
checking$	1440
checks$	5972 1309 1324 3814 1440 4419 4490
cheek$	5466
cheeks$	5466
cheeky$	2255
chested$	4285
chicken$	4817 4818
child	3978 4047
child$	105 203 5156 5158 5159 5170 5171 5172 5173 5174 5175 5315 5316 5317 5318 5319 5441 5444 6213 6226 1551 1553 1554 1586 6282 1632 1664 4114 4127 1688 1691 1695 4180 1747 4224 4248
childish$	2255
childlike$	5352 5353 5354 4254
children$	105 2691 2695 2696 314 2841 401 402 403 5084 5156 5159 5170 5171 5172 5173 5174 5175 537 3064 5315 5316 5317 5318 5319 5441 5444 5561 5562 5563 5564 5565 3337 3338 3339 3387 5655 3527 3528 3529 3530 3531 3532 3568 3575 5838 5846 5847 5848 5849 5850 5851 5852 3691 1552 6244 4063 4102 4114 4127 4180 1747 4224 4248 4360 4390 4391 4396
chin$	5466
chip$	2973 533
chis$	2284
chlamydia$	2390
choice$	3 4 5 6 7 4704 4710 4711 4712 4735 4736 4737 4738 4739 4740 4741 4742 2510 4746 4747 4748 2543 4779 104 2546 5241 5324 4056 4057 4058 4059 4060 4250
choices$	3 4 5 6 7 2451 2452 2453 4704 4710 4711 4712 38 39 40 41 4718 4719 4722 4735 4736 4737 4738 4739 4740 4741 4742 104 2546 2750 310 311 4994 4995 4996 5324 4056 4057 4058 4059 4250
choose$	4730 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 3142 5384 5385 5542 5640 1620
chooses$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 5640 1240 1241 1242 1243 1620
choosing$	4735 4736 4737 4738 4739 4740 4741 4742 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 5387 5388 1240 1241 1242 1243 1620
chose$	4730 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 5640 5871 1240 1241 1242 1243 1620 4404
chosen$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 4918 4926 1620
chronic$	6171
chubby$	2269
chunky$	1838
cid	5938
cigarettes$	4881 4882 4883 4884 4885 4886 4887 4888
circul	1260
circulated$	5937 1432
circulation$	6052
circumstances$	5639 4639
citalopram$	2376
city$	3212
civil	1459 2034
civil$	3900 2052
clad$	797 798 799 4291 4301 1884
claim$	2842 2843 2844 4636
claimed$	2842 2843 2844
claims$	2842 2843 2844
clamp$	2030
clamped$	2030
clamping$	2030
clamps$	2030
class$	2595 2887 5199 6280 4050 2077
classed$	491 1350
classmates$	4063
clear	1436
clear$	785 896 3646 1364 1863 1921 2044 2071
cleared$	1466
clearly$	881 882 883 884 957 964 3405 965 966 3434 1228 1229 1959
clingy$	2255
clinic	1503 2100
clinic$	3944 6180 6186 6189 4564 4566
clinically$	2131
close	1320
close$	5916 1266 3761 4392
closed$	1189 4353 4356 4392
closes$	4392
closure$	1406 2072
clothe$	4411
clothes$	4881 4882 4883 4884 4885 4886 4887 4888 5490 5491 5492 5495 3853 4326 4331 4411
clothing$	5490 5491 5492 5495 4326 4328 4331
clueless$	2275
co$	2774 5134 3264 3282 3288 3293 3302 4177 2034
coat$	5490 5491 5492 4326 4331 4335
coats$	5490 5491 5492 4326 4331 4335
cocain	6280 4050
cocaine$	3948 6285 4064
cocky$	2255
code$	4278
codeine$	6184
codes$	4278
coerced$	4697
cognitive$	2138
cohort	6034 6106
cohort$	5156 5170 5171 5172 5173 5174 5175 6069 3851 1416 1428 6107 6109 1437 1445 6126 6129 3905 6149 4180 2007 4507
cohorts$	6109
cold$	5769
collec	4406 1966 2004
collect$	1258 3875 3910
collected$	1258 3875
collecting$	1258 3875
collective$	1921
collects$	1258 3875
college$	3446 5906 6198 6199 6201 6211 6212 4586 4602
collude$	301 302
colluded$	301 302
colludes$	301 302
colluding$	301 302
colour$	4305
coloured$	1878
colours$	4305 4326
combat	1391
combative$	2253
come	6148
come$	4920 2693 5008 592 595 597 705 718 719 5516 5522 5536 5543 5695 5696 5697 5698 1413 1548 1645 4341
comes$	592 595 597 5971 2194
comings$	1454
command$	6008
comment$	817 818 819 820
commented$	817 818 819 820
commenting$	817 818 819 820
comments$	817 818 819 820
commentted$	817 818 819 820
commentting$	817 818 819 820
commit	3763 6103 1429
commit$	4749 5516 5522 5536 5544 6159 4341
commits$	6159
committed$	6159 1605
committing$	5998 3870 1605
committs$	1605
common$	2796 5930 5931 5932 5933 4044 4405
commun	1264 3836 1598
communicate$	188 189 190
communicated$	188 189 190
communicates$	188 189 190
communicating$	188 189 190
communication$	1220 1221 1222 1223 1921 4387
community$	3705 3729 6047 1386 6071 4039 4102 2220 2228
company$	4678 4759 4777 2826 2827 3446 5906 4101
compare$	3843
compass$	5032
complacency$	2275
complacent$	3679 2275
complain$	817 818
complained$	817 818
complaining$	817 818 5626
complainned$	817 818
complainning$	817 818
complains$	817 818
complaint$	5775 4107 4396
complaints$	5775 5901 5902 4107 4396 4397
complete$	838 1255 1435 1921
completeed$	1435
completeing$	1435
completely$	557 3426 1820 1912 1915
completes$	1435
complex$	1742
complexion$	4304 2270
complexions$	4304 2270
compliance$	4110 4175
compliant$	2950 4174
complicit$	124 125 126 127 302
complicity$	301
comply$	4749 5008 5498 5516 5522 5536 4341 4342
compromise$	8 1611 1612
compromised$	8 1611 1612
compromises$	8 1611 1612
compromising$	4678 8 1611 1612
compulsive$	1695 4535
computer$	4420
concer	1514 1538 1588
concern$	2799 3481 3482 5736 5737 5738 5739 5740 5741 5742 5743 5775 4396
concerned$	3656 3657 6103
concerning$	5147 5148 5149 5150 5151 5152 1744
concerns$	5039 5040 5041 5042 3481 3482 5775 5901 5902 4396 4397
concerta$	2373
concus	2402
condit	3925 3930 2217
condition$	6160 6165 6284 4551 4552 4659
conditional$	2212
conditions$	5073 1571 6284 4639 4659
conduc	1291
conduct$	3 4 5 6 7 2451 2452 2453 4704 4994 4995 471 472 473 474 475 476 599 600 601 602 603 604 4056 1745 2135
confer	6229
confidence$	656 657 658 659 660
confidentiality$	5878
confiscated$	3738
conflict$	5047 5627 1571 4111
confro	6138 3904
confront$	6139
confrontational$	5153 5154 5192 5193 5194 5195 5196 5197 5198 4192 2253
congregate$	5226 4277
congregated$	5226 4277
congregates$	5226 4277
congregating$	5226 4277
connected$	406 1330 6103 3869 4111
consensual$	1800 2241
consent$	226 227 228 229 230 231 566 567 568 569 5425
consented$	226 227 228 229 230 231 4908 233 566 567 568 569
consenting$	226 227 228 229 230 231 1800 2241
consents$	226 227 228 229 230 231 566 567 568 569
consequences$	4720 46 5016 5017 5018 5019 5020 5021 5022 5023 5024 5025 5026 5027 5233
consid	1350 1357
consider$	5008 5516 5522 5536 5761 4341
considered$	486 1692
consistent$	838
consistently$	950 3391 951 3392 952 953
consort$	1658
consorted$	1658
consorting$	1658
consorts$	1658
consortted$	1658
consortting$	1658
consta	3718 3719 3720 1280 1281 1310
constable$	5953 5954 5955 3721 3722 3751
constables$	5953 5954 5955 3721 3722 3751
constant$	3621 3622
constantly$	179 950 3391 951 3392 952 953 1150
consti	1350
consul	3930 3943
consultant$	6165 6174 6178
contac	3733 6111 1454
contact$	4859 188 189 190 192 193 194 195 196 197 198 542 543 1572 4230 4338
contacted$	188 189 190 192 193 194 195 196 197 198
contacting$	188 189 190 192 193 194 195 196 197 198
contacts$	188 189 190 192 193 194 195 196 197 198 5968 3895
contactted$	188 189 190 192 193 194 195 196 197 198
contactting$	188 189 190 192 193 194 195 196 197 198
contain$	5128 5603 5604 5605 4348
continually$	179 950 3391 951 3392 952 953
continue$	4730 160 163 170 171 172 173 174 175 176 177 178 5543 1624
continued$	4730 160 163 170 171 172 173 174 175 176 177 178 838 1624
continues$	4730 160 163 170 171 172 173 174 175 176 177 178 1624
continuing$	4730 160 163 170 171 172 173 174 175 176 177 178 1624
continuously$	950 3391 951 3392 952 953
contraception$	2389
contraceptive$	2389
contract$	6061 4673
contracts$	6061
contribute$	301 1396
contributed$	4686 301
contributes$	301 1396
contributing$	301
contro	1391 3833
control$	5008 5029 5035 5128 5147 5148 5149 5150 5151 5152 2937 5176 2951 5206 3162 3163 5570 5603 5604 5605 3718 3719 3720 1280 1281 1310 6042 6068 1452 3899 4348 2046 4523
controlled$	4697 5521 5527 5532 5541 5589 5590 5591 5592 5593
controlling$	1744 2255
conveniently$	1963
convic	3804 3857
convict$	2066
convicted$	6092 2210 4652
convicting$	2066
conviction$	6039 2210 4675 2315 2428
convictions$	6039 2210 4675 2315 2428
convince$	5586
cooper	3920
cooperate$	5008 5135 5498 5516 5522 5536 5761 6155 4341 4342
cooperating$	5135
cooperation$	5134 4177
coordi	2034
cope	3929
cope$	3020 599 600 601 602 603 604 3122 3123 3124 3127 3128 3130 3131 3134 696 697 698 5384 5385 3154 714 715 3157 5763 6164 6183 1819
coped$	599 600 601 602 603 604 1819
copes$	599 600 601 602 603 604 1819
coping$	599 600 601 602 603 604 3122 3123 3124 3127 3128 3130 3131 3134 5387 5388 1819
core	6034
core$	6090 6132
cornrows$	2270
corporate$	1921
corrob	1264
corroborated$	3705
corrupting$	410 411 412 1687
cotton$	1810
couch$	6253
could$	106 107 108 109 110 111 517 573 576 577 579 584 616 681 701 749 3351 915 916 993 994 995 996 997 998 999 1000 1001 1002 1003 1004 1043 1054 1195 3712 1274 1426 1534 1904
couldn$	913 1042 1053
council$	3446 5906 1921 1960
counse	3930
counselling$	6166 4557 4577
counsellor$	6165 6174
countless$	3621 3622 3646
county$	2566 2581 2587 2590 2596 4833 4834 4835 431 2076 4626
couple$	549
courier$	5107 4137
couriers$	5107 4137
course$	3399 3405 965 966 5644
court	3857 6102 2042 2217
court$	273 274 6092 6271 1600 4042 1648 2042 4483 4641 4649 4662 2222 4667
courted$	273 274 1648
courtesy$	5710 5711
courting$	273 274 1643 1648
courts$	273 274 5222 5223 6092 1648
cousin	6222 6235
cousin$	1541
cover$	1203
covered$	1203
covering$	5480 1203
coverings$	5480
coverred$	1203
coverring$	1203
covers$	1203
covert	1412
covert$	3853 2288
covertly$	2288
cowardly$	2275
crack	6280 4050 2031
crack$	6285 4064
crackdown$	4472
cracked$	6113
crackeddown$	4472
crackingdown$	4472
cracksdown$	4472
crave$	367 368 1758
craved$	367 368 1758
craves$	367 368 1758
craving$	367 368 1758
crazy$	4181
create$	1435
createed$	1435
createing$	1435
creates$	1435
credit$	4881 4882 4883 4884 4885 4886 4887 4888
cries$	529
crime	5934 1264 3710 3772 6015 1340 3832 3837 6104 6105 6117 3893 6128 3912 6158 4046 4414 4448 4462 4468 4488
crime$	4800 4814 5054 5220 5938 3705 5945 1272 5998 6006 6007 3777 3778 3781 3791 3825 3829 6064 6065 6067 1392 6072 3842 3861 1421 6098 6099 3866 3873 1434 1439 1447 1451 6137 1465 6143 6147 1483 1598 6281 4061 4062 4111 1723 2010 2011 4485 4494 2055 2059 2069
crimes$	4800 6006 6007 3781 6067 1483 4485
crimin	5934 1264 1320 5999 6005 6014 6015 3832 6104 6111 4438 4448 4468 4469 2034 4488 2221 2305
criminal$	4800 4804 4807 4821 5060 5061 5062 5063 5104 5105 5106 3705 3761 5997 3791 3795 3804 3838 4032 1598 4044 4046 4062 1659 1690 4135 4136 1738 1781 4232 4462 2023 2042 2229 2255
criminalise$	1250 1251 1252 1253
criminalised$	1250 1251 1252 1253
criminalises$	1250 1251 1252 1253
criminalising$	1250 1251 1252 1253
criminality$	4800 4814 6067 4061 2294
criminally$	1771 2012
criminals$	4821 5060 5061 5062 5066 5104 5105 5106 6023 4062 4135 4136 4232
crisis$	3943 2087 4552
crohn	2097
crohns$	4538
crook$	4135
crooks$	4135
crop$	3241 5490 5491 5492 4331 1892
cropped$	1878
crosscheck$	3843
crowd$	549 4101 4127 4128
crown	2221
cruel$	2255
cry$	529
crying$	529
cse$	4800
cues$	1185 1186 1187 1188
culpable$	4400 2275
culpri	3763
culprit$	5093 5094 5095 5998 4133 4134 4443 4507 2323
culprits$	5093 5094 5095 5998 4133 4134 4443 4507 2323
culture$	4111
cunning$	2255
curb	1391
curfew	1598
curfew$	4039 6284 4104 4668 4675 2436
curfews$	4104 4675
curiosity$	5736 5737 5738 5739 5740 5741 5742 5930 5931 5932 5933 4405
curled$	3229
curly$	1857 1878
curren	1264
current$	3705 3795
custod	6102 4040
custodial$	2220
custody$	3777 3778 1404 6217 1573 6275
customers$	4102
cut	1391
cut$	3255 1493 4310 4321 2106
cuted$	2106
cuting$	2106
cuts	1391
cuts$	1493 4310 2106
cuttin	1391
cutting$	1493
cynical$	5153 5154
dabble$	124 125 126 127
dabbled$	124 125 126 127
dabbles$	124 125 126 127
dabbling$	124 125 126 127
dad	6222 3998 6235 4001 6239 6242 6243
dad$	5219 1541 1542 6219 6233 3999 1561 6248 1574 4023 6264 4226
daddies$	4083
daddy$	4083
dads$	1574 4226
daily$	6183 2068
damage	3772 1340 6104 6105 6117 3912
damage$	5895 6007 3781 6143 6147 6267 6279 6281
damaged$	1739 4181
damn$	5709
danger$	4676 4677 4685 2707 2708 4952 5016 5017 5018 5019 5020 5021 5022 5023 5024 5025 5026 5027 5033 5038 5039 5040 5041 5042 5043 5047 5054 5233 3812 4061 4089 1656
dangerous$	4676 4677 2475 4807 5016 5017 5018 5019 5020 5021 5022 5023 5024 5025 5026 5027 1616 2254
dangers$	4676 4677 2488 2489 5016 5017 5018 5019 5020 5021 5022 5023 5024 5025 5026 5027 5039 5040 5041 5042 5233
dark$	785 1856 1857 1858 1863 1878 4326 1890 4458
darker$	785 1856 1863
data	3892
data$	5878 5972 6127 4419
databa	4406 4460
database$	5957 6012 6078 4420
date$	4663
dates$	4663
dating$	1643
dawn$	2026
day	4476 4481
day$	5619 5620 5621 956 5989 6164 6183
days	3929
days$	6164 6183 6199
dazzled$	369
dead$	6163
deaf$	3605 3606 3607 4549
deal	6014
deal$	4749 154 155 156 5110 2898 5384 5385 6138 1623
dealer	4438
dealer$	2498 4804 4821 4824 4833 4834 4835 4844 4876 4898 5060 5061 5062 5063 5096 5104 5105 5106 1481 4062 4135 4136
dealers$	2498 4804 4821 4824 4833 4834 4835 4844 4876 4898 5060 5061 5062 5063 5066 5096 5104 5105 5106 6022 1481 4062 4135 4136
dealin	5934 3763 6005 6103 6104 6105 6118 4044
dealing$	4800 4810 4815 154 155 156 4833 4834 4835 5220 1275 5998 6072 6279 1609 1623
deals	6118
deals$	154 155 156 1609 1623
dealt$	154 155 156 6102 6113 1596 1623
death	6234 6236 6260
death$	4952 6162 1559
debt	6234
debt$	4641
debts$	4641
decamped$	2293
deceitful$	2255
december$	4819
decency$	5710 5711
decide$	3142 5384 5385 5956
decided$	5871 1242 1243
deciding$	5387 5388
decision$	4704 4710 4711 4712 2478 2486 2543 4779 104 2546 5324 3564 6039 4056 4057 4058 4250
decisions$	3 4 5 6 7 4704 4710 4711 4712 38 39 40 41 4718 4719 104 2546 4994 4995 5324 5331 6039 4056 4057 4058 4250
decked$	797 798 799 1884
declin	1391 1479 6173
decline$	1898
declined$	5506 5507 5508 5509 5510 5511 5512 5513 1898
declines$	1898
declining$	1898
decrea	1391
deemed$	486
defect$	6160
defend$	3014 3122 3123 3124 3127 3128 3130 3131 3134
defending$	3122 3123 3124 3127 3128 3130 3131 3134
defensive$	2275
defensiveness$	2275
defiant$	5153 5154 1744 2255
deficit$	4531 4584
defied$	397 398 1663
defies$	397 398 1663
definite$	896
definitely$	957 964 3405 965 966 4357
defy$	397 398 1663
defying$	397 398 1663
degenerate$	2245
degenerates$	2245
degrade$	1356
degraded$	1356
degrades$	1356
degrading$	1356
degree$	5399
delay	6175 4579
delay$	5895
delayed$	4404
delays$	5895
deliberately$	179 1963
delicate$	1838
delinquency$	2245
delinquent$	1738 1739 4181 1744 2245
delinquents$	2245
demand$	3832 3910
demanding$	5192 5193 5194 5195 5196 5197 5198 4192
demonise$	1250 1251 1252 1253
demonised$	1250 1251 1252 1253
demonises$	1250 1251 1252 1253
demonising$	1250 1251 1252 1253
demons	1335
demotivated$	2255
denial$	4096
dental	1503
dental$	3944
dentis	3930
dentist$	6165
deny$	6082 1407
denying$	1407
department$	3446 5906 1960
depend	4569
dependence$	1508
dependency$	1508
dependent$	1508
depends$	1575
deplorable$	2275
deport	6236
depres	6191 6234
depressant$	4556
depressants$	4556
depressed$	4541
depression$	2358
depressive$	2359
deprive$	6082
deprived$	1739
depth$	5798
dereliction$	2275
descend$	138 139
descendded$	138 139
descendding$	138 139
descended$	138 139
descending$	138 139
descends$	138 139
descri	1269
description$	3757 1458 6156
descriptions$	3701 1282 3757 1458 6144
desert$	1950
deserted$	1947 1950
deserting$	1950
deserts$	1950
desertted$	1950
desertting$	1950
deserve$	292 293 1650
deserved$	292 293 4972 1650
deserves$	292 293 1650
deserving$	292 293 1650
design	1350
designed$	1396 1466
designer$	5045 5046 4326 4329 1890 1896
desire$	3360 5596 5597 5598 5599 5600 5601
desk	3710 3713
desk$	5945 5946 5948 5960 6077 6096 3862 6108 3888 4496
despite$	49 2490 50 51 52 4840 4841 4842 4843 5011 5012 5013 1180
destined$	867 868 869 1902
destructive$	2469 4809
detail	1269 1422 3863 3864
details$	5957 1282 6110 6144 6145
detain	3841 6102 1476
detain$	6076 3917 2066
detained$	4458
detaining$	2066
detect	5938 3710 3718 3719 3720 1280 1281 1310 3804 6043 3842 3861 1421 6098 6099 1434 1447 1451 1465 2044 4486
detection$	6039 4483 2043 2044 2325
detections$	6039 4483 2043 2325
detective$	5945 5953 5954 5955 3721 3722 3751 6077 1402 6096 3862 3888
detectives$	5945 5946 1271 5953 5954 5955 3721 3722 5960 1285 3751 3808 6077 1402 6096 3862 3888
detent	3980 1598
detention$	6215 4039 2420
detentions$	6215 2420
deter$	2047
deteri	6173
determ	1322
deterr	6113
deterred$	2047
deterrence$	2328
deterrent$	4512 2328
deterrents$	4512
deterring$	2047
deters$	2047
develo	4406 1966
develop$	1258 3875 1435
developed$	589 1258 3875 1435
developing$	1258 3875 1435
developmental$	2135 2169
develops$	1258 3875 1435
deviant$	1739 4181 1744
device	1314 3856
device$	1297 5974 6091 1978
devices$	1297 5974 6091
devious$	2255
diabet	6191
diabetes$	2349
diabetic$	2349
diagno	3930
diagnosed$	2393
diagnoses$	2393
diagnosis$	6165 6166 4532 4552 4584 2393
diagram$	1349 4463
diagrams$	4463
diazepam$	2378
dice$	276
dicing$	276
did$	2679 2748 335 336 337 343 459 753 949 3398 5635 5636 3406 3407 975 1011 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 3496 1075 1077 1078 1079 1080 1081 5777 5778 5871 5920 5921 5922 5923 1646 1925 1928
didn$	2678 2749 325 326 327 328 329 331 340 733 734 735 1010 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1737 1917 1925
die$	6163
died	6236 4002
died$	6237
diet	3955 6191
diet$	6190
dietary$	2405
dietician$	6174
difference$	5581 5582 5583
diffic	6175 4574
difficult$	4678 452 453 454 455 456 457 5147 5148 5149 5150 5151 5152 5187 5192 5193 5194 5195 5196 5197 5198 523 524 525 526 527 5220 6151 1739 1742 1744 4186 4192 2255
difficulties$	4977 5187 1545 1571 4186 4550 4552 4575 2175
difficulty$	4550 4552 2175
dim$	2255
direct	2034
directed$	3903
dirty$	1878 1883 1890 2269
disabi	3930 6191
disabilities$	4548
disability$	6165 4548 4584 2367
disabled$	2367
disaffected$	1739 4181 1835
disappear$	4852
disappearing$	4065
disappointing$	1123 1124 1125 1126 3623 3624 5860 1946
disappointingly$	2277
disband$	3894
discipline$	4095
disciplined$	4209
disclo	1581
disclose$	4749 5008 5516 5522 5536 4341
discov	3714 1322
discover$	5949
discuss$	5516 5522 5536 4341
diseas	3925
disease$	6160 4584
disengage$	4749 2251
disengaged$	4356 2251
disengagement$	2251
disengages$	2251
disengaging$	2251
disgrace$	2275
disgraceful$	1744 2275
disgracefully$	2275
disguised$	1669
dishevelled$	2269
dishonest$	2255 2275
disinterested$	4356 2255 2275
dismal$	2275
dismally$	2275
disman	2298
dismantle$	3894
dismantling$	1464
dismiss$	363 5915 1956
dismissed$	363 1189 1947 1956
dismisses$	363 1956
dismissing$	363 1956
dismissive$	5153 5154 2275
dismissively$	2275
disobedient$	1739 2255
disobey$	397 398 5626 1663
disobeyed$	397 398 5626 1663
disobeying$	397 398 5626 1663
disobeys$	397 398 5626 1663
disord	3772 1340 3832 3833 6104 6105 6117 3893 6128 3912 3925 6175 4569
disorder$	5187 5220 6007 3781 6067 6068 6137 6143 6147 6160 3951 4186 4539 4540 4566 4575 4576 4584
disorderly$	2255
disorders$	5187 3951 4186
dispersal$	3866
disperse$	3894
dispersing$	1464
displa	1260
disposal$	6277 4483
disposals$	4483
disregard$	29 33 4749 397 398 1663 1956
disregardded$	33 397 398 1663 1956
disregardding$	33 397 398 1663 1956
disregarded$	33 397 398 1663 1947 1956
disregarding$	33 397 398 1663 1956
disregards$	33 397 398 1663 1956
disrespectful$	5153 5154 2255
disrup	6037 6043 6113 4486
disrupt$	2027 2303 2318
disrupted$	6031
disrupting$	5626 2027 2303
disruption$	5220 6033 6059 2028 4470 2036 2303 2318
disruptive$	410 411 412 5147 5148 5149 5150 5151 5152 5220 1687 1739 4181 1744 2255
disrupts$	2027 2303
disturbed$	1739 4181 2255
divide$	3894
dividing$	1464
divorc	6234 6236 4002 4003 6260
divorce$	6238
divorced$	6237
divorcing$	6237
do$	2748 341 459 5274 753 5505 3280 5516 5522 5536 5542 5543 5556 3323 5572 5573 5574 5575 5576 5577 5578 5615 949 3398 5635 5636 3410 3411 3414 975 1012 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1075 1077 1078 1079 1080 1081 3682 3953 1646 4341 1925 1928
doctor	3930 1503
doctor$	6165
doctors$	3944
dodge$	1207
dodged$	1207
dodges$	1207
dodging$	1207
dodgy$	4678 5060 5061 5062
does$	342 459 753 3324 5576 5577 5578 949 3398 5635 5636 3410 3411 3414 975 1013 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 3496 1075 1077 1078 1079 1080 1081 1646 1925 1928
doesn$	325 326 327 328 329 331 340 733 734 735 3322 1010 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1737 1917 1925
doing$	4735 4736 4737 4738 4739 4740 4741 4742 4743 3497 3498 1075 1077 1078 1079 1080 1081 1928
domestic$	6255 2190
don$	325 326 327 328 329 331 340 733 734 735 3322 1010 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1737 1917 1925
done$	4918 560 5556 5613 3431 3440 3447 3448 5695 5696 5697 5698 3499 1075 1077 1078 1079 1080 1081 5758 5759 5760 5771 1928
doomed$	867 868 869 1902
door$	4941 4943 6045
dopey$	2255
dose	3930
dose$	6165 4581
dossier$	2301
dossiers$	2301
doubt$	5552 5553 5554 5555 3340 5643
down	1393
down$	64 4998 2807 5130 5215 5216 5217 3231 3254 3265 5501 5803 5804 5805 5806 5807 5808 5809 5810 5811 5812 5813 5814 5815 5816 5817 5818 5821 5822 5823 5824 3590 5826 5827 6001 6076 3865 3974 4321 4471 4472
downed$	3865
downfall$	4977
downlo	3738
download$	4419
downloaded$	5973
downloads$	4419
downplay$	363
downplayed$	363
downplaying$	363
downplays$	363
downs$	3865
drag$	1198
draged$	1198
dragged$	4697 1198
dragging$	1198
draging$	1198
drags$	1198
drain$	2879
drama$	5043 3331 5567 3333 1697 2117
drank$	1488
drawn$	4697 370 378 379 380 381 382 383 5521 5527 5532 5541
dreadful$	1123 1124 1125 1126 5896 5897 5898 5899 1946
dreadlock$	2270
dreadlocked$	1878
dreadlocks$	2270
dreads$	4318 4320
dress$	4913 4914 4915 4916 4917 599 600 601 602 603 604 807 5484 3253 5490 5491 5492 5493 5494 5495 4326 1886 4331
dressed$	4913 4914 4915 4916 4917 4918 797 798 799 5484 5485 5486 5487 5493 5494 4292 4294 4301 1884
dresses$	599 600 601 602 603 604 807 5484 5490 5491 5492 5493 5494 4326 1886 4331
dressing$	807 1886
drift$	134 135 136 137 138 139 168 169 5544
drifted$	134 135 136 137 138 139 168 169
drifting$	134 135 136 137 138 139 168 169
drifts$	134 135 136 137 138 139 168 169
driftted$	134 135 136 137 138 139 168 169
driftting$	134 135 136 137 138 139 168 169
drill	6116
drill$	5230
drink$	4749 4778 4780 4781 4913 4914 4915 4916 4917
drinki	3955 6191 6234 6260
drinking$	4788 4913 4914 4915 4916 4917 1488 6190 1545
drinks$	1488
driv	1391 1436
drive$	4733 2045
driven$	369 1466
driver	3899
driver$	1461
drivers$	4878 6134 1461 1468
drivin	1429
driving$	3870
drone$	1430 2058 2304
drones$	1430 2058 2304
drop	1391
drop$	2865 5544 1199
droped$	1199
droping$	1199
dropout$	4135
dropouts$	5104 5105 5106 4135 4136
dropped$	1199
dropping$	1199
drops$	1199
drug	5934 1320 5999 6015 3791 4044 6280 4438 4462 4468
drug$	4800 2580 4823 5060 5061 5062 2861 2862 2863 2864 5104 5105 5106 1272 1275 3761 3837 3838 1439 3955 6191 6234 4062 4136 1696 1723 1738 2000 2128
druggie$	2249
druggies$	2249
druggy$	2249
drugs	6005 6116 4050
drugs$	4800 4804 4813 4814 4833 4834 4835 4881 4882 4883 4884 4885 4886 4887 4888 5054 5123 5220 1272 1275 5994 6009 6010 1439 3948 6184 1545 6285 4061 4062 4064 1696 1723 4169
drunk$	4918 5626 1488
dry$	785 5768 1863
dto$	2434
duck$	1207
ducked$	1207
ducking$	1207
duckked$	1207
duckking$	1207
ducks$	1207
due	1393
due$	2456 63 1583 6260 1595
duties$	5652 5883
duty$	5652 5781 5846 5883
dyed$	1878 4321
dying$	6162
dyscalculia$	2342
dysfunctional$	1739 4181 2275
dyslexia$	6181 2340
dyslexic$	2340
dyspraxia$	2341
dyspraxic$	2341
dysregulated$	2255
e$	5775 5856 5857 3653 5901 5902 6177 6189 4397
each	5935 3723 1311 6034 4430 4482
each$	2966 765 5500 3266 830 944 946 3581 5910 5958 5984 6028 3819 6063 3859 1457 3917 1835 4338 4339 4360 1991 1998
ear$	5466 5840
early$	5314
earn$	157
earned$	157
earning$	157
earns$	157
earring$	4326
earrings$	4326
ears$	5466 5841 5842 5939
easier$	1400
easily$	708 3434 5672 5673 5865 5866 5867 5868 1762
easy$	2460 159 1657
eat	6131
eat$	2088 4580
eaten$	4580
eating	3930 3955
eating$	6165 1510 6190 2098 4580
eats$	2088 4580
eczema$	2351
educat	1518 3981 4608
education$	3960 6202 2151 4602
educational$	3961
effect	2034
effective$	2071
effectively$	624 3065 625 626 627 628 631 632 633 634 1805
effort$	5679 5704 5705 5736 5737 5738 5739 5740 5741 5742 5743 3511 3512 3513 3514 3515
egg$	4127
eggs$	4127
ehc$	2150
ehcp$	2411
ehcps$	2411
eight	6106
eight$	3851 1428 6107 1437 1445 6126 6129 3905 6149 4507
eighteen$	4896 5268 3045 5295
eject	6138 3904
eject$	6139
elder	4456
elder$	4821 5060 5061 5062 4111
elders$	4804 4821 4824 5060 5061 5062 5066 1341 4111
elect$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94
elected$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 5871
electing$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94
electively$	2168
electr	1570 1600
electricity$	4011
electronic$	4041 4667
electronically$	4041
elects$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94
electted$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94
electting$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94
element$	4128 4131
elements$	4128 4131
eleven$	619 620 621 622
email$	5856 5857 4396
emaile	3909
emails$	5856 5857 5901 5902 4396 4397
embroiled$	128 129 130
emergency$	6177
emotionally$	1774 1832 2192 2203
empathy$	5036 4095
employment$	6216
enabl	1279
enable	1363 2029
enable$	1367
enableed$	1367
enableing$	1367
enables$	1367
encounter$	4069 4241
encounters$	4069 4241
encour	1268
encouraged$	1273
end$	5542 5543 3311 3332 1492
endanger$	8 1611 1612
endangered$	8 1611 1612
endangering$	8 1611 1612
endangerred$	8 1611 1612
endangerring$	8 1611 1612
endangers$	8 1611 1612
ending$	6162 1492
endless$	3621 3622
endlessly$	950 3391 951 3392 952 953
ends$	3332 6058
enemies$	4974
enemy$	4974
enforc	3729 6037 6043 4406 4469
enforce$	2316
enforcement$	5964 6033 1387 6125 4475 2035 2036 4495 2316
enforces$	2316
engage$	4749 131 132 133 5008 5128 5135 2901 5137 5202 5498 5516 5522 5536 5570 5586 5603 5604 5605 5761 5915 5918 3920 4088 4178 4341 4342 4348
engaged$	124 125 126 127 131 132 133 4918 4926 5135 5521 5527 5532 5541 5589 5590 5591 5592 5593 4088 4178
engagement$	124 125 126 127 5134 5137 466 467 468 469 2911 834 835 836 837 4172 4177 4338
engager$	4150
engagers$	4150
engages$	124 125 126 127 131 132 133 4088
engaging$	124 125 126 127 131 132 133 5135 5137 5603 5604 5605 4088 4171 4178 4348
english$	4612 4613
enjoy$	367 368 5640
enjoyed$	367 368 5640
enjoying$	367 368
enjoys$	367 368 5640
enough$	2747 5357 5358 5359 5360 5361 5362 5363 5364 5365 5366 5367 5368 5369 3204 5440 5785 4264
enquir	6043 6229
enquiries$	1324 6030
enquiry$	6003 6030
enrich	1966
entangled$	128 129 130
enter$	1646 4088
entered$	1336 1337 3886 1446 1646 4088
entering$	1646 4088
enterprise$	6026 4449
enterred$	1646 4088
enterring$	1646 4088
enters$	5971 1646 4088
entirely$	1228 1229 1820 1912 1915 1959
entitled$	2255
epilep	6191
epilepsy$	2345
epileptic$	2345
episodes$	4857
equal$	1812
erratic$	5142 5143 5144 5145 470 1744
escala	1482 2034
escalate$	5544
escalated$	1432
essential$	1396
establ	3714 1322
establish$	5949 1419 1442
estate	3877
estate$	4817 4818 6112 6142 4102 1835
eternally$	2274
european$	1859
evade$	1207
evaded$	1207
evades$	1207
evading$	1207
evasive$	2255
evening$	2068
ever$	3143 3144 704 5584 5585 3391 3392 952 953 3401 5651 3688 4344 4345 4358
every$	2779 5015 2839 653 5500 3266 830 943 3385 945 947 948 3588 3646 3649 5901 5902 5910 5984 3859 3929 4338 4339 1913 4360 4397 1991 1998
everybody$	3568
everyone$	2779 5108 3568
everything$	3103 663 5500 3266 890 891 892 969 970 971 972 973 4091 4338 4339
evicted$	2423
evicti	6234 6260
eviction$	2423
evicts$	2423
eviden	1425 6116 4406 2291
evidence$	5775 5901 5902 5944 1323 1339 1403 4396 4397 2003 4445
evidently$	964 3405 965 966
evil$	1686 4181
exam$	5890 3980 2170 4612
examin	3738
examin$	1440
examination$	4419
examinations$	4419
examined$	5973 1440
examines$	1440
examining$	1440
examins$	1440
example$	6018
exams$	4612
except$	3104
exception$	4351
exchang$	213 2654 214 215 216
exchange$	2646 213 2654 214 215 216 4088
exchanged$	213 2654 214 215 216 4088
exchanges$	213 2654 214 215 216 4088
exchangged$	213 2654 214 215 216
exchangging$	213 2654 214 215 216
exchanging$	213 2654 214 215 216 4088
exchangs$	213 2654 214 215 216
excitement$	5043 5047 1656
exclude$	5915 5916
excluded$	4699 4969 1189 4404 4597 2157
exclus	3980
exclusion$	1406 1522 6215 2415
exclusions$	2415
excuse$	4383 4384
execut	2025
exhibit$	1983
exhibited$	4423 1983
exhibiting$	1983
exhibits$	1983
existent$	5142 5143 5144 5145 5896 5897 5898 5899
expand	1409
expect	3969
expectations$	5210 4223
expected$	1273 1317 6050 6204
expelled$	4600 2160
expensive$	1890
expensively$	782 1860
experi	1579 1580
experience$	4991
experienced$	589 763 4020 4021 4072 4243 1815
experiencing$	4020 4021
explicit$	2632
exploitation$	4676 4677 4800 4977 4978 4994 4995 5039 5040 5041 5042 3842 3861 1421 6098 6099 1434 1447 1451 1465 4089 4109
exploited$	4697 4699 5016 5017 5018 5019 5020 5021 5022 5023 5024 5025 5026 5027 5393 5394 5395 5396
exploiter$	2498 4804 4821 4844 4898 5060 5061 5062 5063 5092 4132
exploiters$	2498 4804 4821 4844 4898 5060 5061 5062 5063 5066 5092 4132
explosive$	2253
expose$	2444 8 1611 1612
exposed$	8 1611 1612
exposes$	2444 8 1611 1612
exposing$	8 1611 1612
extensions$	4309 4320
extract$	1258
extracted$	1258
extracting$	1258
extraction$	4419
extractions$	4419
extracts$	1258
extremely$	1804
eye$	5466 5839
eyebrow$	5466
eyebrows$	5466
eyed$	4299
eyelashes$	4314 4320
eyes$	3002 5466 1263
eyesig	6191
face$	5466 3245 3257 1404
facebook$	183 2624 184 2625 185 2626 186 2627 187 2628
faced$	4219
faces$	5466 2208
facial$	3225 1404 1865 1977
facing$	2208
fade$	4311 4320
fades$	4311
fail	1479 2171
fail$	325 326 327 328 329 331 332 333 334 344 5543 5626 976 977 978 979 5920 5921 5922 5923 1653 4352 1918 1919
failed$	325 326 327 328 329 331 332 333 334 346 5626 976 977 978 979 3425 5661 5920 5921 5922 5923 1653 1918 1919 4404
failing$	325 326 327 328 329 331 332 333 334 347 5626 976 977 978 979 5656 5657 5658 5659 5920 5921 5922 5923 1653 1918 1919 1920 4362 4363
failings$	5656 5657 5658 5659 1920 4362 4363
failled$	5626 5920 5921 5922 5923 1653
failling$	5626 5920 5921 5922 5923 1653
fails$	325 326 327 328 329 331 332 333 334 345 5626 976 977 978 979 5920 5921 5922 5923 1653 1918 1919
failure$	332 333 334 5656 5895 4135 1920 4362
failures$	5656 5657 5658 5659 5895 4135 1920 4362 4363
fair$	785 1856 1857 1863 1878
fake$	1871
fall	1391
fall$	138 139 393 5544 1166 1954
fallen$	138 139 393 1166 1954
falling$	138 139 393 1954
falls$	138 139 393 1166 5903 1954 4398
false$	5645 1666 1669 1873
families$	5156 5170 5171 5172 5173 5174 5175 3527 3528 3529 3530 3531 3532 3568 4180 4226 4231 4396
family	3986 3998 6239
family$	5156 5170 5171 5172 5173 5174 5175 5326 5351 3579 6222 6233 3999 6250 6264 4180 4226 1789 4231 2117 4623 4638 2200
far$	641 645 676 750 1108 1109 1110 1237
farce$	4374
farcical$	2275
fashionably$	782 1860
fast$	5314 1657
fat$	2269
father	6222 3998 6235 4001 6239 6242 6243
father$	5219 675 1541 1542 6219 6233 3999 1561 6248 1574 4023 6264 4226
fathers$	1574 4226
fault$	4743 4744 4965 5905 1230 4090 1957 4401
favor$	2648
favors$	2648
favour$	2647 4889 4890 800 801 802 803 804 805 806 4077 1885
favoured$	800 801 802 803 804 805 806 1885
favouring$	800 801 802 803 804 805 806 1885
favourred$	800 801 802 803 804 805 806 1885
favourring$	800 801 802 803 804 805 806 1885
favours$	2647 4889 4890 800 801 802 803 804 805 806 4077 4078 1885
fear$	756 1822
feared$	756 1822
fearless$	2264
fears$	756 1822
february$	4819
feckless$	2255
fed$	1544 1575
feed	1423 1966
feed$	1258
feeded$	1258
feeding$	1258
feeds$	1258 1544
feel$	1305
feelin	2100
feels	2100
feet$	4798 4799 3217 5874 1842
feigned$	1669
fell$	138 139 393 1166 1954 4484 2120
felt	2100
female	2017
female$	3206 5442 5443 3209 5445 5446 3717 1319 4275 1835 1995
females$	5155 1319 2265
fend$	3017 3122 3123 3124 3127 3128 3130 3131 3134 694 5762
fendded$	694
fendding$	694
fended$	694
fending$	3122 3123 3124 3127 3128 3130 3131 3134 694
fends$	694
feral$	1739 4181 2255
ferocious$	2253
fewer	1391
fiercely$	1820 1833
fifteen$	619 620 621 622
fight	1391
fight$	4749 4778 4780 4781 4948 5220 3018 5542 5544 3331 5567 3333 5622 5623 5624 5626 2045
fighti	3833 4003
fighting$	5220 5626 6068 6199 1545 6238
fights$	5220 5622 5623 5624 5626 5627
figure$	3116
figures$	5890
file$	5775 5957 6078
files$	5775 5957 6078
film	6138 1476
film$	4733 1308 5986 5988 3871 1431 3917 4499
filmed$	4697 1308 5987 3871 1431
filming$	1308 3871
films$	1308 5986 3871
filthy$	2269
final$	1535 2212 2214
find	5977
find$	2 518 521 5542 3714 1322 1470
findded$	2
findding$	2
finded$	2
finding$	2
finds$	2 519
fine$	5357 5358 5359 5360 5361 5362 5363 5364 5365 5366 5367 5368 5369 3154 714 715 3157
finger	6102 1476
finger$	5702 5703 5712 5713 5725
fingerprint$	3917
finish$	3313
fire	4031
fire$	4951 6020 4031 6266
firear	6280
firm	1449
firm$	3890
first$	415 2212
fit$	3549
fits	6191
fits$	4527
fitting$	3237 3256
five	3702 3723 3749 1311 1347 6028 6034 6106 1457
five$	486 5296 776 3586 5958 3788 3851 1428 6107 1437 1445 6126 6129 3898 3905 6149 1995 4507
flag$	1299 1410 1980
flagged$	1299 5987 1350 1410 1432
flagging$	1410
flags$	1299 1410
flashback$	2399
flashbacks$	2399
flashy$	1890
flat	3998
flat$	4836 4837 4838 4839 2605 2606 2607 2608 838 6233 6240 6246 6254 4621
flats$	6252
fled$	4437
fleece$	4326
fleeces$	4326
flirt$	188 189 190 202 276
flirtatious$	2240 2262
flirted$	188 189 190 202 276
flirting$	188 189 190 202 276
flirts$	188 189 190 202 276
flirtted$	188 189 190 202 276
flirtting$	188 189 190 202 276
flirty$	2240
floor$	6253
floppy$	1857
flout$	397 398 1663
flouted$	397 398 1663
flouting$	397 398 1663
flouts$	397 398 1663
floutted$	397 398 1663
floutting$	397 398 1663
fluoxetine$	2375
fob$	1175 1177 1178 1179
fobbed$	1153 1175 1177 1178 1179
fobbing$	1175 1177 1178 1179
fobed$	1175 1177 1178 1179
fobing$	1175 1177 1178 1179
fobs$	1175 1177 1178 1179
foetal$	2124
follow	1292 1476
follow$	4749 5008 5498 5516 5522 5536 1014 1015 1016 3567 5918 1308 5988 3871 3917 1646 4341 4499
followed$	4918 4926 1014 1015 1016 5771 1308 3871 6130 1646
following$	1308 3871 1646
follows$	1308 3871 1646
food	1570 4016
food$	4881 4882 4883 4884 4885 4886 4887 4888 4011 1575
foodbank$	6251
foolhardy$	1615
foolish$	2468 2475 306 1615 1652
foot$	3217 6017 1842
footag	3741 3892
footage$	5976 3742 5978 1304 1420 1430 6110 6127 1982 4424
footprint$	6085
for	3764 1363 4406 1966 2029 2034
for$	4760 2586 2588 2589 4875 2646 2710 2711 2712 2713 5037 5112 2884 2964 2969 2970 2985 3135 5422 5424 5439 950 951 5629 3552 5793 5794 5879 3660 5926 5928 5949 5984 3780 3786 6029 3798 3802 3803 1388 3870 6114 3881 3902 6167 3946 3950 3964 6270 1603 6283 4231 4399 4437 4484 4519 2153 4651 4654 4656 4660 4667
force	1264 3710 3718 3719 3720 1280 1281 5975 1310 1366 3842 3861 1421 6098 6099 1434 1447 1451 1465
force$	3446 5906 3705 5945 5946 1271 5948 5953 5954 5955 3721 3722 5960 1285 3751 6021 1366 3807 3808 6077 6086 6096 3862 3887 3888 4478
forced$	445 448
forehead$	5466
foreign$	1859
forens	2310
forever$	950 3391 951 3392 952 953
forget	3929
forget$	6164
forgot$	4404
forgotten$	1947 4404
form	1350
form$	5796 1435
formal$	2212
formally$	2156
formed$	1435
forming$	1435
forms$	1435
forty$	5295
forwar	1423
foster	2182
foster$	538 6222 3998 6239 6265 1786 4623
fostered$	4623
foul$	1761
found$	2 2892 520 522 1604 1729
foundation$	5467 5468 5469 4323
four	6106
four$	3851 1428 6107 1437 1445 6126 6129 3905 6149 1995 4507
fourteen$	619 620 621 622
fragment$	3894
frame$	5449 5450 5451 4279
frames$	5449 5450 5451 4279
fraternise$	1658
fraternised$	1658
fraternises$	1658
fraternising$	1658
freckled$	785 1863 2269
freckles$	2270
freckly$	2269
free$	4735 4736 4737 4738 4739 4740 4741 4742 4910 4911 1569 4087
freely$	4910 4911 236 5865 5866 5867 5868 4086 4087 1647
frequent$	180 181 1625
frequently$	179
friend	5935 1311 1347 1355 6034 3816 6051 6106 1457 6152 4488 4642
friend$	5156 5170 5171 5172 5173 5174 5175 5441 5444 4128 4180
friends$	2442 4773 105 2691 2695 2696 314 2841 401 402 403 5156 5170 5171 5172 5173 5174 5175 5441 5444 5561 5562 5563 5564 5565 3337 3338 3339 3387 5655 3527 3528 3529 3530 3531 3532 3578 5838 5846 5847 5848 5849 5850 5851 5852 3788 3796 3851 1416 1428 6107 1437 1445 6126 6129 3898 3905 6149 4053 4128 4180 1747 4391 4396 4507
friendship$	387 388 2853 4128
friendships$	3 4 5 6 7 387 388 4128
frighten$	5429
frightened$	5393 5394 5395 5396 754 755
frizzy$	1857 1878
from	1376 4406
from$	2756 2757 5146 2955 3086 3117 3168 3191 5441 5444 5514 5967 5984 6001 1365 3817 1443 3914 3963 3964 6241 1599 4325 4361 4497 4578 2143 4601 4667
fruitful$	6049
frustrating$	3623 3624 5860
ft$	1842
full$	635 1882
fully$	557 635 708 711 1820
functi	1350 4579
function$	599 600 601 602 603 604
functioned$	599 600 601 602 603 604
functioning$	599 600 601 602 603 604
functionned$	599 600 601 602 603 604
functionning$	599 600 601 602 603 604
functions$	599 600 601 602 603 604
fund$	5761
funds$	4636
furthe	1264 2034 4488
further$	3705 1354 1995
furthered$	1354
furthering$	1354
furthers$	1354
futile$	1907
gallery$	3885
gambling$	6184
game$	5230
gaming$	4864 4865 4866
gang	5938 1264 3710 3718 3719 3720 1280 1281 5975 1310 1320 6015 1355 6032 3842 3861 1421 6098 6099 6104 1434 6111 1447 1451 3893 6128 1465 4438 4462 4468 4469
gang$	2539 4800 4804 4814 4821 4844 5054 5063 5082 549 3705 5945 1272 3761 5997 3776 3777 6025 6026 3796 6069 3838 1406 3873 1433 6116 3884 4061 4062 1670 1738 1781 1980 1994 1998 2015 2019 2023 4465 2055 2243 2307
gangling$	2269
gangly$	2269
gangs$	4800 4804 4814 4821 5054 5063 5082 5945 1272 6026 3873 3884 4061 4062 1670 2019 2020 2055 2243 2307
gangsta$	5083 4112 2244
gangstas$	5083 4112 2244
gangster$	5083 4112 2244
gangsters$	5083 4112 2244
gap	4406
gap$	5895
gaps$	5895
gather	3844 6148 4406 1966 2004
gather$	5226 1258 5979 3875 4277
gathered$	5226 1258 3875 4277
gathering$	5226 1258 6079 3875 4277
gatherred$	5226 4277
gatherring$	5226 4277
gathers$	5226 1258 3875 4277
gaudy$	1890
gaunt$	2269
gave$	115 1060 1158 1159 1160 1161 1162 3635 2141
gbh	4044
gbh$	6279
gcse$	4602 2170 4612 2172 2177
gcses	3980
gcses$	6215 4602 4612
gdpr$	5878
gear$	5490 5491 5492 4331 4337
genera	1966
general$	838
generator$	1461 4510
generators$	1461 4510
gentleman$	5328 5329 5330
get	3759 1436
get$	23 24 4749 4780 4781 4909 288 289 393 413 420 421 422 423 424 425 426 427 2896 2897 487 501 502 503 504 505 506 5259 624 3065 625 626 627 628 631 632 633 634 5384 5385 5542 5543 3352 5603 5604 5605 3684 6131 3910 1645 1646 4088 1693 1694 1740 1741 1751 4348
gets	2116
gets$	23 24 288 289 393 413 420 421 422 423 424 425 426 427 487 501 502 503 504 505 506 5259 624 3065 625 626 627 628 631 632 633 634 3377 6131 1517 1544 1646 4088 1693 1694 1740 1741 1751 2086 2156 2158
getting$	23 24 4909 393 2916 2917 5603 5604 5605 3372 5626 4348
gift$	4881 4882 4883 4884 4885 4886 4887 4888
gifts$	4881 4882 4883 4884 4885 4886 4887 4888 5045 5046
gilet$	5490 5491 5492 4331
gilets$	5490 5491 5492 4331
ginger$	1857 1878 2269
girl	6106 4047
girl$	105 5156 5170 5171 5172 5173 5174 5175 3717 3851 1428 6107 1437 1445 6126 6129 3905 6149 6282 1664 4127 4180 1747 4302 4507
girlfr	6234
girlfriend$	4893 6218 6250 4079 4080
girlfriends$	4893 4079 4080
girls	3709 3723 3749 1311 1347 6106 1457 6152
girls$	105 2691 2695 2696 314 2841 401 402 403 5084 5156 5159 5170 5171 5172 5173 5174 5175 5190 5561 5562 5563 5564 5565 3337 3338 3339 3387 5655 3527 3528 3529 3530 3531 3532 3577 5820 5838 5846 5847 5848 5849 5850 5851 5852 5958 3788 3851 1416 1428 6107 1437 1445 6126 6129 3898 3905 6149 4063 4127 4180 1747 4302 4391 4396 4507
give$	115 583 3190 5516 5522 5536 3474 1158 1159 1160 1161 1162 3715 1408 4341
given	3906 3909
given$	898 1060 1158 1159 1160 1161 1162 5937 5992 1517
gives$	115 1060 1158 1159 1160 1161 1162 1408
giving$	115 1158 1159 1160 1161 1162 1408
glamour$	5045 5046
glasses$	4326
glean$	1258
gleaned$	1258
gleaning$	1258
gleans$	1258
gloves$	4326
go$	4730 2519 2520 2521 2522 4758 4778 4780 4781 2561 134 135 136 137 138 139 162 165 168 169 2612 2620 4909 4913 4914 4915 4916 4917 4983 5008 371 5498 5516 5522 5536 5542 5543 5626 1645 1646 4088 4341 2194
goad$	1662
goadded$	1662
goadding$	1662
goaded$	1662
goading$	1662
goads$	1662
goal	1453
goal$	1396 6140
gobby$	2255
goes	6131
goes$	134 135 136 137 166 168 169 2620 371 893 5626 5971 1501 1575 1595 1645 1646 4088 2116 2194
going$	4788 2555 134 135 136 137 161 168 169 2611 2618 2619 2620 225 4909 4913 4914 4915 4916 4917 3060 3062 3063 3301 861 862 863 864 3306 870 871 872 5626 1317 1595 1645 1646 2194
goings$	3895
gold$	1867 4326
gone$	2550 134 135 136 137 138 139 168 169 2620 4918 4919 2692 4933 4934 4935 4936 3966 1645 1646 4088
good$	2475 158 2855 5117 3024 3078 687 3370 3550 1846
goods$	4520
gorgeous$	2269
gormless$	2255
got	6173
got$	23 24 4918 4933 4934 4935 4936 296 297 393 531 789 5695 5696 5697 5698 1544 1645 1646 4088 1780 1879 2120 2156 2158 2159 2209
gp	3930 1503
gp$	6165 3944
gps	1600
gps$	4041
grade$	4611 4613 2282
graded$	486 489 5987 2282
grades	6214 3980
grades$	6215 4611 4613
graffiti$	6143
gran	6222 3998 6235 4001 6242 6243
gran$	6233
grandf	6222 3998 6235
grandfather$	6233
grandm	6222 3998 6235
grandmother$	6219 6233
grandp	6222
grante	2217
grasp$	5008 2781 2782 2783 2784 2785 2786 2787 2788 2789 2790 2791 2792
grass$	5887
gravitate$	378 379 380 381 382 383
gravitated$	378 379 380 381 382 383
gravitates$	378 379 380 381 382 383
gravitating$	378 379 380 381 382 383
greasy$	785 1857 1863 1878
greed$	5045 5046
green$	5352 5353 5354 4254 1858 1878
grew$	784 1862
grey$	1878 4326 1890 4458
grip$	5930 5931 5932 5933 1452 4405
grips$	1452
groomed$	4697 4699 5016 5017 5018 5019 5020 5021 5022 5023 5024 5025 5026 5027 4293
groomer$	4844 5092 4132
groomers$	4844 5092 4132
grooming$	4977 4978 4109
gross$	1921
grounds$	1362 1583
group	5935 3702 3723 5965 5980 5982 3749 5985 1311 3756 1347 6028 1355 6032 6034 3816 6051 3819 3820 6106 3893 6128 1457 6152 4414 4430 2007 4468 4469 4482 4488
group$	105 2691 2695 2696 2736 314 2841 401 402 403 5086 5088 430 5156 5159 5170 5171 5172 5173 5174 5175 5190 2962 2963 549 758 759 5561 5562 5563 5564 5565 5568 3337 3338 3339 3342 3343 3387 5655 3527 3528 3529 3530 3531 3532 5781 3571 3573 5837 5846 5847 5848 5849 5850 5851 5852 3619 5924 5925 3693 5958 3734 1294 5991 1320 6004 3788 6026 3796 6046 3813 6054 6066 6077 3851 1416 6096 3862 1428 6107 6108 6109 1437 1445 3888 6126 6129 3898 3905 6149 3919 6157 3924 4127 4180 1747 4231 4391 4396 1990 2007 4451 4507
groups$	5086 5088 5156 5159 5170 5171 5172 5173 5174 5175 6026 6109 4180 4451
grow	1409
grow$	784 1862
growing$	784 1862
grown$	217 4898 590 3034 5271 3041 3042 3043 3044 3053 3054 3055 5292 5293 5294 3066 3068 3069 3070 3071 3072 3076 5312 5313 638 655 5333 661 662 3105 5341 5342 3111 3112 3145 3148 3188 764 784 4246 1828 1862
grownups$	5275
grows$	784 1862
grubby$	1883 1890 2269
guaranteed$	867 868 869 1902
guard	3899 1462
guard$	6134 1463 1468 1469
guardi	4627
guards$	1430 6134 1463 1468 1469
gucci$	4326
guidance$	5400 5412 5414 5686 5687 5688 5689 5690 5691 5692 4104
guilt	5999 3776
guilt$	5907 6011 1957 4402
guilty	2230
guilty$	3804 2230 4671
gullible$	5352 5353 5354 4254 2255
gun	6280
habit	4569
habit$	4704 4056 4057
habits$	4704 4056 4057
habitual$	180 181 3884 1625 1688 1695 2000
habitually$	179
had	1484 1509 2116
had$	199 2683 2684 2685 2688 2689 250 251 252 253 254 255 256 284 459 531 5441 5444 789 5635 5636 974 1005 1006 1007 1008 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1035 1036 1037 3536 5772 1495 3950 1517 1780 4277 1879 1925 4437 2086 2143 2153
hair$	5460 5462 5463 5464 5495 4306 1868 4319 1880
haircut$	5462 5463 5464 4319 1880
haircuts$	5462 5463 5464 4319 1880
haired$	4290 4298
hairstyle$	5462 5463 5464 4319 1880
hairstyles$	5462 5463 5464 4319 1880
hairy$	2269
half$	3908 1934
halluc	2335
hand	1423
hand$	3021 3022 3169 3173 5466
handed	3906 3909
handed$	4378 4379 4492
handful$	432 2873 433 2874 434 2875 435 2876 5181 4135
handl	4408
handle$	5128 3003 3014 3122 3123 3124 3127 3128 3130 3131 3134 707 5384 5385 1452 1816
handled$	707 1816
handles$	707 1816
handli	6014
handling$	3122 3123 3124 3127 3128 3130 3131 3134 707 1220 1221 1222 1223 4044 1816 4387 2327
hands$	3021 3022 5466 5773 5872
handse	3856
handset$	1297 5974 6091 1978
handsets$	1297 5974 6091
handsome$	2269
hang	6131
hang$	4749 4778 4780 4781 4792 4913 4914 4915 4916 4917 384 5226 4277 2085
hanged$	5226 4277 2085
hangged$	5226 4277
hangging$	5226 4277
hanging$	4788 4913 4914 4915 4916 4917 384 5226 4277 2085
hangs$	384 5226 4277
haphazard$	5896 5897 5898 5899
happened$	2702 2703
harass$	394 1661
harassed$	394 1661
harasses$	394 1661
harassing$	394 1661
hard	1449
hard$	452 453 454 455 456 457 2945 5220 582 3890 6151 1825 1859
harden	4511
hardened$	1688 4217 4265 2264
harder$	452 453 454 455 456 457 5678
hardest$	452 453 454 455 456 457
hardly$	702 703 738 739 740 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1063 1108 1109 1110 1525 1807 1808 1813 1821 1925 2139
harm$	4676 4677 2707 2708 4977 4978 4994 4995 5016 5017 5018 5019 5020 5021 5022 5023 5024 5025 5026 5027 5039 5040 5041 5042 5895 3884 4022 6257 1598 6279 4089 1994 1998 2000 2020 4522 4546 2106
harmed$	4546 2106
harmer$	4140
harmers$	4140
harmful$	2475 4807 410 411 412 1616 1687 2000
harming$	4546 2106
harms$	4546 2106
has	1484 6173 1498 2116
has$	2447 199 284 2751 459 531 5441 5444 789 876 3398 5635 5636 974 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 3774 1495 3939 1517 1600 1780 4277 1879 1925 2086 2143 2153
hasn$	1010 3461 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1925
hat$	4326
hats$	4326
have$	2448 2533 2547 2551 199 2698 284 2746 2752 5078 459 531 5226 789 3296 3305 5542 876 3398 5635 5636 974 5662 5663 5664 3430 5669 5670 5671 3439 3445 3475 1780 4277 1879 4364 4365 4437 4484 4502 2143 2153
haven$	1010 3462 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1925
having	2116
having$	199 789 1879 2086
havoc$	4160 4161 4162
hawk$	204 1634
hawked$	204 1634
hawking$	204 1634
hawkked$	204 1634
hawkking$	204 1634
hawks$	204 1634
hazel$	1858
he$	2479 2673 2691 2695 2696 4984 314 400 2841 401 5077 402 403 5229 5561 5562 5563 5564 5565 3337 3338 3339 3341 3446 5685 2156
head$	4941 4943 3021 3022 656 657 658 659 660 3239 5876 1201 6053 4317 2402
headed$	4193 4289 4377
heads$	4941 4943 3021 3022 1119 5876 1201 4244 4256 4315 4316
headscarf$	4326
headscarves$	4326
health	3955 3959 6234
health$	3930 6171 6172 3938 6178 3945 6190 2111 4553
healthcare$	3960
healthier$	2475
hear$	5081 2101
heard$	560 1582 2103
hearin	6191
hearing$	1582 2102 2107 4663
hearings$	4663
hears$	2101
heart$	3925 6171 2110
hearted$	4375
heartless$	2255 2275
heatin	1570
heating$	4011
heavier$	1838
heavil	3929
heavily$	783 6164 6183 1839
heavy	1449
heavy$	3890 1838 1840 1882 1938
heavyset$	2268
heed$	5008 5736 5737 5738 5739 5740 5741 5742
heeded$	4918 4926
heels$	5874 4326
height$	5449 5450 5451 4279
held	4406
held$	586 1236 5951 6113 1477
helicopter$	2058
help	1279 1363 1425
help$	43 2768 5015 5128 5137 3013 5400 5409 5412 5414 5417 5418 5419 5420 5421 834 835 836 837 5516 5522 5536 5570 5586 5603 5604 5605 5611 5761 5770 1220 1221 1222 1223 5918 1354 1367 1396 6205 4153 4338 4341 4348
helped$	5007 5138 5521 5527 5532 5535 5541 5589 5590 5591 5592 5593 5947 1354 1367
helpful$	5947
helping$	2769 5603 5604 5605 3371 1354 1367 4348
helps	1363
helps$	1354 1367 1396 4349
hepatitis$	2392
her	3709 3734 1320 1515 1524 1543 3986 6249 1589 4598 2217
her$	4679 4680 2470 2474 2487 59 66 67 69 2513 105 4795 2645 2736 309 4992 2760 5034 5038 2804 5108 2962 2963 5233 565 3030 3032 3219 3220 3221 812 5606 3568 5847 5848 5849 5850 5851 5852 3637 3639 3641 3648 5890 3761 1489 3933 3934 3947 6187 3956 3965 1539 3984 1557 1558 4000 1560 6240 4007 4013 4019 4030 4043 4049 1637 1649 1747 1887 1888 4391 4530 2112 2114 2145 2199 4646 2212 2220 2234
heroin	6280 4050
heroin$	3948 6285 4064
herself$	2441 2443 4679 4680 2458 2459 19 2461 2462 2463 2464 2465 25 2623 4939 4940 4942 2718 2719 2720 2721 2722 2723 2724 2725 2727 2728 4966 4967 2758 2762 322 2764 2765 5001 5002 5003 5004 5005 5006 2873 2874 2875 2876 5118 5249 5250 5251 5252 5253 5254 5255 5357 5358 5359 5360 5361 5362 5363 5364 5365 5366 5367 5368 5369 5370 3136 5377 3673 3926 3985 4052 4074 4075 4257 4258 4526 4547
herselves$	3926 4526 4547
hid$	1202
hidden$	5951
hide	3759 1334
hide$	4733 1202
hided$	1202
hides	1334
hides$	1202
hiding	1334
hiding$	1202
hierar	6111 4456 4460 4462 4468
hierarchy$	6025 2297
high$	26 479 480 2927 2928 2929 2930 2931 2932 2933 2934 5626 3533 1937 2081
higher$	479 480 2140
highest$	479 480
highlights$	4320
highly$	1449 1820
hijab$	4326
hijabs$	4326
him	3709 6249 4598
him$	4679 4680 2736 2962 2963 5606 3568 5847 5848 5849 5850 5851 5852 4391 4530 4646
himself$	2441 2443 4679 4680 2458 2459 19 2461 2462 2463 2464 2465 25 2623 4939 4940 4942 2718 2719 2720 2721 2722 2723 2724 2725 2727 2728 4966 4967 2758 2762 322 2764 2765 5001 5002 5003 5004 5005 5006 2873 2874 2875 2876 5118 5249 5250 5251 5252 5253 5254 5255 5357 5358 5359 5360 5361 5362 5363 5364 5365 5366 5367 5368 5369 5370 3136 5377 3673 3926 3985 4052 4074 4075 4257 4258 4526 4547
himselves$	3926 4526 4547
his	3734 1320 1515 1524 1543 3986 1589 2217
his$	2470 2474 2487 59 66 67 69 2513 105 4795 2645 4894 309 4992 2760 5034 5038 2804 5108 5233 565 3030 3032 3219 3220 3221 812 3637 3639 3641 3648 5890 3761 1489 3933 3934 3947 6187 3956 3965 1539 3984 1557 1558 4000 1560 6240 4007 4013 4019 4030 4043 4049 1637 1649 1747 1887 1888 2112 2114 2145 2199 2212 2220 2234
histor	1264
historic$	3705
history$	1580 1583 4130 4552 4641 4670
hit	1563 6258
hit$	4004
hiv$	2391
hold	1334
hold$	5131 3025 585 586 1236 3708 3774 1478
holdin	3763 6005 1334 6118 4045
holding$	586 5404 5408 5998
holds	1334 6118
holds$	586 1236 3774
home	3998 6239
home$	4785 4817 4818 4927 4928 2978 5351 5984 6221 6228 6232 6233 6240 6246 6247 6254 6257 6261 6264 6275 2167 4609 4621 4623 4632 2198 4640 4647
homeless$	2424
homelessness$	2424
homes$	4817 4818 6252
honest$	5521 5527 5532 5541
hood$	813 4326 1889 4458
hooded$	1835 1890 4458 2269
hoodie$	5490 5491 5492 4326 4328 4331 2271
hoodies$	5225 2991 5490 5491 5492 4326 4328 4331 2271
hoodlum$	2245
hoodlums$	2245
hoodrat$	2245
hoodrats$	2245
hoods$	5225 2991 813 4326 4328 1889 4458
hoody$	5490 5491 5492 4331
hooligan$	2245
hooliganism$	2245
hooligans$	2245
hope$	3329 6097 4350
hopeless$	2868 894 895 1702 1739 1742 2255 2275
hopelessly$	2275
hoper$	5101 5104 5105 5106 4136 4144
hopers$	5101 5104 5105 5106 4136 4144
hopes$	6097
hoping$	6097
hopings$	6097
horde$	408 409
hospit	3943 1503 1598
hospital$	6177 6178 3944 6189 4039
hospitalised$	2384
hospitalized$	2384
hostel	3996
hostel$	6231
hostile$	461 462 463 464 465 5153 5154 1370 1744 2253
hostility$	5188 5189 514 515 4188
hot	3846 3880 2073
hot$	1570 1752
hotel$	4836 4837 4838 4839 2605 2606 2607 2608
hotspot$	6081 6115 2064 4514
hotspots$	6081 6115 4514
hours$	6205 1530 2292
house	3998
house$	4836 4837 4838 4839 2605 2606 2607 2608 5326 5351 6233 6240 6246 6254 4621
househ	3998
household$	5326 5351 6233
houses$	6252
housin	6234
housing$	4629
how$	5227 3125 3126 693
hrs$	2292
hub$	6077 6096 3862 3888 4496
huge$	2468
hulking$	2269
hung$	384
hungry$	4218 4635
hunt$	371 2812 372 373 374 375 376 377
hunted$	371 2812 372 373 374 375 376 377
hunting$	371 2812 372 373 374 375 376 377
hunts$	371 2812 372 373 374 375 376 377
huntted$	371 2812 372 373 374 375 376 377
huntting$	371 2812 372 373 374 375 376 377
hurt	1563 6258
hurt$	4697 4699 4969 5544 4004 2106
hurted$	2106
hurting$	2106
hurts$	2106
husband$	6218 6250
hygien	3955 6191
hygiene$	6190
hyper$	2255
hypocritical$	2275
hysterical$	2255
i$	1234
ic	2017
ic$	768 1837
ic0$	2267
ic1$	2267
ic2$	2267
ic3$	2267
ic4$	2267
ic5$	2267
ic6$	2267
ic7$	2267
ic8$	2267
ic9$	2267
identi	1269 5956 5977 1320 1322 1357 6043 4456
identical$	1890
identically$	782 1860 4325 4327
identified$	417 1300 3761 1591 1995 4437 2000 4458
identifies$	5986 1383
identify$	5979 5986 1383 1442
identifying$	1383
identity$	1276
idle$	4210 2255
idly$	3541 4370
iep$	2412
ieps$	2412
ies$	5325
if$	237 238 239 240 241 242 243 244 245 246 247 248 249 4937 4938 1009 1095 1096
ignorance$	2275
ignorant$	2255 2275
ignore$	4749 4778 4780 4781 397 398 5626 1212 1213 5916 1663 1898 1955 1956 4404
ignored$	397 398 5506 5507 5508 5509 5626 1212 1213 5920 5921 5922 5923 1663 1898 1947 4392 1955 1956 4404
ignores$	397 398 5626 1212 1213 1663 1898 1955 1956 4404
ignoring$	397 398 5626 1212 1213 1663 1898 1955 1956 4404
ill$	796 815 1766 1768
illegal$	4807
illnes	3925 3930 6234 6236
illness$	6160 6165 4584
image$	4867 3701 1261 3845 1458
images	1422 3863 3864
images$	4867 2652 212 4889 3701 1261 5957 1282 3845 1420 1458 6144
immaculately$	782 1860
immature$	2255
immaturity$	2750 310 311
immigration$	6234 2195
imminent$	6050
immuni	2403
impair	3925
impairment$	6160 4548 4584
implicated$	124 125 126 127 1591
important$	1396
imposing$	1838 2269
impossible$	452 453 454 455 456 457 894 895 1907
impressionable$	2255
impris	6234
impulse$	2800
impulsive$	2255
in	3982 1548 2116
in$	49 4733 2556 2565 2569 2572 2583 2584 2585 213 2659 5015 2834 2847 2891 2955 2964 2993 5340 722 5441 5444 3231 3232 3233 5595 5602 3397 3417 5735 3642 5998 6001 6011 1380 3922 3923 3952 3954 3966 3973 3986 3988 3989 4017 4036 1599 1655 1788 4231 4321 4325 4327 4347 4361 4437 2118 4622 4626 4660
inadequacy$	2275
inadequate$	2275
inadequately$	2275
inappropriate$	4807 2632 1659 1744 1890
inappropriately$	782 1860 4325 4327
incapable$	1905 4356
incessantly$	2274
incest$	6255
inch$	3094
incidents$	6143
inclination$	3360 5596 5597 5598 5599 5600 5601
include$	4437
income	6234
income$	4641
incompetence$	2275
incompetent$	2275
incompetently$	2275
inconsistent$	5142 5143 5144 5145 470 1736
incorrect$	1883
increa	1409 2034
indecent$	2632
indepe	4622
independent$	3108 3110 763 4261 4274
index	4460
index$	6119
indica	3706 4406
indicate$	5941
indicates$	5941
indifference$	2275
indifferent$	4356 2275
indisputably$	2274
indivi	6034 1457 4482
individual$	5156 5170 5171 5172 5173 5174 5175 5441 5444 1319 6034 6094 1519 4180 4232
individuals$	5060 5061 5062 5063 5156 5170 5171 5172 5173 5174 5175 5441 5444 1319 3824 3898 4180 4232
indulge$	131 132 133
indulged$	131 132 133
indulges$	131 132 133
indulging$	131 132 133
ineffective$	2275
ineffectual$	2275
inept$	2275
ineptitude$	2275
inevitable$	896
inevitably$	4357 2274
inexcusable$	3623 3624 5860 2275 2276
inexcusably$	2275
inexplicably$	2277
infamous$	546 1790 2257
infect	3925
infection$	6160 4584
inflicted$	4092
influe	6032
influence$	5087 4128
influenced$	4697
influences$	5087 4128
influential$	6132
inform	1363 1425 4406 2034
inform$	1259 5944 1277 1278 1354
informant$	2283
informants$	2283
information$	5775 3566 1220 1221 1222 1223 3699 5943 5944 1270 6110
informed$	1354
informing$	1277 1278 1354
informs$	1277 1278 1354
inhale	3930
inhaler$	6165 2348
inhalers$	2348
initiative$	2045
injunc	3866
injunction$	6059 6101 6135 6284 4493
injunctions$	6059 6101 6135 4493
injuri	3930
injuries$	6165
injury	3925 3930
injury$	6160 6165
inner$	771
innocent$	5320 5321 5322 5323 4249
innocents$	5315 5316 5317 5318 5319 4248
inpatient$	2385
inquiry$	6003
insane$	4181
inside$	4733
insight$	4095
insist$	112 113 114
insisted$	112 113 114
insisting$	112 113 114
insists$	112 113 114
insistted$	112 113 114
insistting$	112 113 114
insolent$	2255
insomnia$	2395
inspec	3718 3719 3720 1280 1281 1310
inspector$	5953 5954 5955 3721 3722 3751 4478
instagram$	183 2624 184 2625 185 2626 186 2627 187 2628 4864 4865 4866
instead$	5926 5928
instigator$	4443 2246
instigators$	4443 2246
institutional$	1921
instructed$	1273 1312 3903
instructions$	4104
insulin$	2350
integrated$	2014
intel$	2279
intell	5975 4456 4460
intelligence$	5775 5938 5940 5960 3777 6086 3887 1965 4407 2055 2278 2302 2319
intended$	1396
intens	1449 2034
intensive$	3890 2207
intent	1453
intent$	6279 4672
intention$	3360 5596 5597 5598 5599 5600 5601
intentions$	3360 5596 5597 5598 5599 5600 5601
interc	3755 2331
intercepted$	5990
intercourse$	4069
interest$	5586 3360 5596 5597 5598 5599 5600 5601 5736 5737 5738 5739 5740 5741 5742 3511 3512 3513 3514 3515 3689 5930 5931 5932 5933 1270 5995 4405
interested$	3367 3500 3655
internally$	2156
internet$	183 2624 184 2625 185 2626 186 2627 187 2628 4864 4865 4866 1639
interr	3738
interrogated$	5973
interv	1596
intervene$	5761 5915 5918 6037
intervened$	5771
intervention$	5137 6273 4338 4666
interventions$	5137 834 835 836 837 4338
interviewed$	1344 1592
intimate$	2632
intimidate$	394 1661
intimidated$	394 1661
intimidates$	394 1661
intimidating$	394 5220 1661 1744 1859 2253
into	1548 1966
into$	4700 4733 2575 2576 2577 2579 2889 1443 3989 1599
invariably$	2274
invest	6043 6229 4035 2044 2309
investigate$	5761 5918
investigation$	6030 6039 6269 6270
investigations$	6030 6039
invincible$	2264
invitation$	3271 831 832 833
invitations$	3271 831 832 833
invite$	273 274 1648
invited$	273 274 1648
invites$	273 274 1648
inviting$	273 274 5603 5604 5605 1648 4348
involv	5999 6015 4438
involved$	4697 4699 124 125 126 127 128 129 130 406 450 5919 3763 6103 1591 4111
involvement$	124 125 126 127 406 3776 4111
involving$	6016
iq$	2406
irresponsible$	2475 306 1615 1652 2275
irresponsibly$	2235 2275
is	1350 6173 2100
is$	2481 71 72 288 289 413 420 421 422 423 424 425 426 427 459 2907 2912 487 501 502 503 504 505 506 624 3065 625 626 627 628 631 632 633 634 643 5441 5444 3250 3275 3332 3398 984 985 3661 1228 1229 3716 3752 3815 3822 3889 1546 1602 1693 1694 1725 1740 1741 1751 4277 4321 4322 1959 4437 2061 2108 2113 2120 2131 2156 2158 2159 4619 2192 2196 2209 2211 2212 2216
isn$	860 865 1737 1807
isolation$	1532
iss$	2207
issue	1260
issue$	5187 1408 4111 4186 4552
issued	1260
issued$	5937 3909
issues	1260
issues$	5187 1408 4111 4186 4552
issuin	1260
it$	4902 4944 4945 4947 528 5227 3001 5397 5398 873 874 5642 3446 5685 3481 3482 5765 5774 1182 1183 1184 5901 5902 4091 4169 4397
its$	2563 2759 5683 3553 3563 3637 3639 3641 5878 5879 3646 3648 3649 5890 5910 3677 3789 3797 4019 1922 4390 1960
itself$	2441 2443 2458 2459 19 2461 2462 2463 2464 2465 25 2623 4939 4940 4942 2718 2719 2720 2721 2722 2723 2724 2725 2727 2728 4966 4967 2758 2762 322 2764 2765 5001 5002 5003 5004 5005 5006 5118 5249 5250 5251 5252 5253 5254 5255 5357 5358 5359 5360 5361 5362 5363 5364 5365 5366 5367 5368 5369 5370 3136 5377 5792 3673 3674 4052 4074 4075 4257 4258
jacket$	5490 5491 5492 4326 4331 4335
jackets$	5490 5491 5492 4326 4331 4335
jail	4040
jail$	6217 6275
jailed	6236
january$	4819
jeans$	5490 5491 5492 4326 4331
jeopardise$	8 1611 1612
jeopardised$	8 1611 1612
jeopardises$	8 1611 1612
jeopardising$	8 1611 1612
jeopardize$	8 1611 1612
jeopardized$	8 1611 1612
jeopardizes$	8 1611 1612
jeopardizing$	8 1611 1612
jeopardy$	4676 4677 4685
jewellery$	5490 5491 5492 4326 4331
job	6234
job$	5652 5731 5732 5733 5734 5786 5790 5797 4387
jobsworth$	2275
jobsworths$	2275
joggers$	5490 5491 5492 4326 4331
join$	4749 4778 5544
joint	2034
joint$	2008
joke$	4386
journe	6106
judge$	3142 5915
judgement$	4387
judgment$	4387
july$	4819
jumper$	5490 5491 5492 4331
jumpers$	5490 5491 5492 4331
june$	4819
junkie$	2249
junkies$	2249
just$	2678 2682 268 528 875 881 882 883 884
justice$	5222 5223 6092 6093 6272 4038
justification$	4385
juvenile$	1688 1691 1695 2266
juveniles$	2266
keen$	6097
keens$	6097
keep	3759 1436
keep$	4730 2524 4778 4780 4781 160 163 170 171 172 173 174 175 176 177 178 4983 317 321 323 5008 385 3122 3123 3124 3127 3128 3130 3131 3134 5516 5522 5536 1014 1015 1016 1259 1290 1624 4341
keeped$	4730
keeping$	4730 4788 160 163 170 171 172 173 174 175 176 177 178 317 321 324 3122 3123 3124 3127 3128 3130 3131 3134 5800 1290 1624
keepped$	4730
keepping$	4730
keeps$	4730 160 163 170 171 172 173 174 175 176 177 178 386 1290 3774 1624
kept$	160 163 170 171 172 173 174 175 176 177 178 4918 4926 1014 1015 1016 5771 5951 1290 1466 1533 1624 4404
ketamine$	3948 6184 2128
key$	3646 6053 6090 6132 1995 1998 2000 2002
kick$	5543 1211 1746
kicked$	1211 1563 1564 1746
kicking$	1211 1746
kickked$	1211
kickking$	1211
kicks$	1211 1746
kid$	5156 5170 5171 5172 5173 5174 5175 4114 4127 4180
kids$	5084 5090 5156 5159 5170 5171 5172 5173 5174 5175 5211 5315 5316 5317 5318 5319 4063 4114 4127 4180 4224 4248
kill$	2085
killed$	2085
killing$	2085
kills$	2085
kind$	5399 5470
kinshi	1549
kinship$	3990
kissed$	4907
kitted$	797 798 799 1884
knew$	312 2754 2755 553 554 562 563 564 5640
knife	6280
knife$	4800 1384 3884 6279
knives	5934 6005
knives$	1275 5994 6009 6010
knock$	384 1369
knocked$	384
knocking$	384
knockked$	384
knockking$	384
knocks$	384
know$	2630 2744 2745 312 2754 2755 553 554 555 556 562 563 564 684 5640 5714 5715 5956 1305 1346 1419 1442 1448 1456
knowing$	589
knowingly$	4910 4911 236 4086 4087 1647
knowledgeable$	589
known	5970 1320 1422 3863 3864
known$	2744 2745 4981 5060 5061 5062 5063 546 2988 2989 3432 5952 3761 5997 1329 1350 1427 1438 1607 1659 1688 1692 1695 1791 1995 1998 2000 2060
knows$	312 2754 2755 553 554 555 556 562 563 564 685 5640 1448
knuckle$	5466
knuckles$	5466
kudos$	5043
label$	4337
labels$	4326 4337
labour$	4168
lac$	1783 1784 2256
lack$	30 352 353 354 355 356 357 358 359 360 361 362 458 534 1254 3696 3697 3698 1654 1698
lackadaisical$	2275
lacked$	352 353 354 355 356 357 358 359 360 361 362 1654 1698 1736
lacking$	352 353 354 355 356 357 358 359 360 361 362 5896 5897 5898 5899 1654 1698
lacks$	352 353 354 355 356 357 358 359 360 361 362 1654 1698 1736 1782
lad$	5156 5170 5171 5172 5173 5174 5175 4127 4180 4302
lads	6106 1457
lads$	4734 105 4821 4845 2691 2695 2696 314 5051 5067 2841 401 402 403 5084 5156 5170 5171 5172 5173 5174 5175 5190 5561 5562 5563 5564 5565 3337 3338 3339 3387 5655 3583 5838 3851 1416 1428 6107 1437 1445 6126 6129 3898 3905 6149 4127 4180 1747 4302 4507
lady$	650 5328 5329 5330
lamentable$	2275
land$	0 1
landded$	0 1
landding$	0 1
landed$	0 1
landing$	0 1
landlord$	3446 5906
lands$	0 1
language$	3940
lank$	1878
lanky$	2269
large$	3215 1838 2269
largely$	1228 1229 1959
larger$	1838
lashes$	4314 4320 4326
last$	3386 1535
late$	5626 5913 3679
laugh$	364
laughed$	364
laughhed$	364
laughhing$	364
laughing$	364
laughs$	364
law$	432 433 434 435 440 442 2057
lawless$	1739 4181 2255
lax$	1123 1124 1125 1126 5896 5897 5898 5899 1946
lay$	2048
layabout$	2245
layabouts$	2245
lazily$	2275
laziness$	2275
lazy$	1123 1124 1125 1126 3679 1946 2255 2275
lead	1363 4476
lead$	4686 667 668 669 670 671 1363 2034
leader	4456
leader$	6022 6053 6090 4111 4123 4442
leaders$	6022 6053 6090 4111 4123 4442
leadership$	5736 5737 5738 5739 5740 5741 5742 1220 1221 1222 1223 5930 5931 5932 5933 4111 1921 4387 4405
leadin	6118
leading$	667 668 669 670 671 6132
leads	6118
leads$	667 668 669 670 671 2034
lean$	1838
learn	3714 1322
learn$	315 316 5008 5516 5522 5536 5557 5558 5559 5560 5915 5949 1442 4341
learned$	689
learning$	42 3971 2107 2109 2149 2151
learnt$	690
least$	3436 3503
leave	6131
leave$	0 1 2444 17 18 20 4749 4778 4780 4781 4983 5516 5522 5536 5544 1086 1087 1088 1089 1090 1091 1092 1093 1094 4341
leaver$	4624
leaves	1548
leaves$	0 1 2444 17 18 20 4985 1086 1087 1088 1089 1090 1091 1092 1093 1094 3989 1599
leavin	1548
leaving$	0 1 17 18 20 1086 1087 1088 1089 1090 1091 1092 1093 1094 3989
led	4406
led$	4686 4687 4688 4697 4985 4986 4987 3844 4203
left	1548 6236
left$	0 1 17 18 20 4782 4918 4926 4985 1086 1087 1088 1089 1090 1091 1092 1093 1094 3989 1599 4392 4404 4437
leg$	5466 6169
leggings$	5490 5491 5492 4326 4331
legs$	5466 6169
length$	3228
less	1391
less$	3077 5729 5730 1821
lesson$	42 44 45 5619 5620 5621
lessons$	42 44 45 5199 6198 6201 4068 4602
let	1279
let$	21 22 57 58 4918 4933 4934 4935 4936 5516 5522 5536 5626 5777 5778 1127 1128 1129 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148 1149 3591 3592 1259 1277 1278 4341
leting$	1277 1278
lets$	21 22 57 58 5626 1127 1128 1129 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148 1277 1278
letter$	5775 5856 5857 4396
letters$	5775 5856 5857 5901 5902 4396 4397
letting$	21 22 57 58 5626 1127 1128 1129 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148
leukaemia$	2401
level	1391
level$	5399 6176 1537 4614
levels$	5399
liability$	432 2873 433 2874 434 2875 435 2876
liaison$	4069
liaisons$	4069
liar$	5104 5105 5106 4135 4136
liars$	5104 5105 5106 4135 4136
licence$	6284 4674 4675
licences$	4675
lie$	5542 5622 5623 5624 5626 5646 5903 4398
lied$	5622 5623 5624 5640
lies$	5622 5623 5624 5626 5640 5645 5903 4398
life	3998 6265
life$	2450 4774 5286 5327 5331 5343 5344 5345 5346 5347 3916 6168 6233 1618 4061 4111 4117 4639
lifes$	4117
lifestyle$	3 4 5 6 7 4702 4704 5043 5045 5046 5343 5344 5345 5346 5347 4056 4057 4061 4111 4130 4131 2236
lifestyles$	4702 4704 5343 5344 5345 5346 5347 4056 4057 2236
lift$	4881 4882 4883 4884 4885 4886 4887 4888 3467
lifted$	3468 3490
lifts$	4881 4882 4883 4884 4885 4886 4887 4888
light$	785 1838 1856 1857 1863 1878
lighter$	785 1856 1863
like	3726
like$	367 368 5128 3040 3052 5947 6097 4111 4268 4325 4327
liked$	367 368
likelihood$	1394
likely$	1266 1317 1692 1995
likes$	367 368 6097
liking$	367 368
limited$	352 353 354 355 356 357 358 359 360 361 362 5142 5143 5144 5145 470 1654 1736
line$	4812 4821 4822 4826 4828 4832 4833 4834 4835 1327 6009 4062 4474
lines	6104 4456
lines$	4801 4816 4821 4822 4825 4827 4831 4833 4834 4835 2872 1327 4062 4517
link	5956
link$	384 4409 2022
linked	1393
linked$	406 1330 1350 6103 3869 1591 4111
linking$	384
links$	387 388 406 4111 4409
lip$	2845 5466 3650
lips$	5466
lipstick$	5467 5468 5469 4320 4323
lisp	6171
list	1422 3863 1424 3892 1455
list$	5957 1283 6078 3865 6109 6119 6127 6141 3931 4422 4454
listed$	3865
listen$	4749 4913 4914 4915 4916 4917 4918 5008 5498 5516 5522 5536 5557 5558 5559 5560 5728 5761 5915 5918 3714 4341 4342 4367
listened$	4913 4914 4915 4916 4917 4918 4926 5665 5681 5724 5728 5771 4367
listening$	4918 4368
listenned$	4918
listenning$	4918
listens$	4918
listing$	3865
listinged$	3865
listings$	3865
lists$	5957 3865 6109 6141 4422
little	1264
little$	32 352 353 354 355 356 357 358 359 360 361 362 436 470 3074 3177 5482 925 3501 3506 3507 3508 1076 5755 5756 5913 3705 1654 1671 1695 1736 1782 1806 1877 1964
live	1264
live$	4749 4792 599 600 601 602 603 604 651 667 668 669 670 671 3705 3795 6163
lived$	667 668 669 670 671 1546 1576 2181
lives$	2450 4705 4706 4707 4708 4709 599 600 601 602 603 604 5327 5331 667 5343 668 5344 669 5345 670 5346 671 5347 1546 1547 2181
living$	599 600 601 602 603 604 651 667 668 669 670 671 1546 6264 6265 2181
local	1264
local$	550 765 5910 3705 1548 1549 4103 1835
locat	6043
locate$	4499
lock$	1352
locked$	4969 3857 6102 1563 1564
locs$	4318 4320
log	1292 1397 1424 1455 4406
log$	1289 3731 1295 5986 5988 3865 1431
loged$	3865 1431
logged	1292 5970
logged$	5987 3886 1446 6130 4497
loggin	1292
logging$	1289 1295 3865
logginged$	3865
loggings$	3865
logo$	4326
logos$	4326
logs	1292
logs$	5986 3865
loiter$	4277
loitered$	4277
loitering$	4277
loiterred$	4277
loiterring$	4277
loiters$	4277
lone$	765 1834
long$	3652 5913 1857 1877 1878
longer$	3080 3085 3119 738 739 740 3193
look$	271 272 330 574 592 3033 593 594 595 3036 596 597 3038 598 3122 3123 3124 3127 3128 3130 3131 3134 694 699 5761 1167 5916 5918 6138 1567
looked$	271 272 535 592 3033 593 594 595 3036 596 597 3038 598 694 699 3167 3172 5411 5416 5681 5771 1167 1550 3992
looking$	271 272 2812 372 373 374 375 376 377 3012 3122 3123 3124 3127 3128 3130 3131 3134 694 699 5379 5387 5388 3166 3171 5410 3178 5415 5457 3394 1167 6097 1568 4287 4288 4295 4296 4300 4368
lookings$	6097
lookked$	694 699
lookking$	694 699
lookout$	2295
lookouts$	2295
looks$	271 272 592 3033 593 594 595 3036 596 597 3038 598 694 699 5495 1167 1567
lose$	5544 1536 1578
loser$	5104 5105 5106 4135 4136
losers$	5104 5105 5106 4135 4136
loses$	1536
losing$	1536 1578 2132
loss$	5895 4548
lost	1559 6236
lost$	2867 5626 5920 5921 5922 5923 1248 1249 1326 1536 1578 1686 1701 4404 2132
lot$	549 5373 5381 5382 1117 3908 4127 4260
lots$	793
loud$	1760
lout$	2245
loutish$	2245 2255
louts$	2245
love$	367 368 5128
loved$	367 368
lover$	4079
lovers$	4079
loves$	367 368
loving$	367 368
low$	5142 5143 5144 5145 470 479 480 2927 2928 2929 2930 2931 2932 2933 2934 814 1676 1736 1782 4330 2104
lower	1391
lower$	479 480 2140
lowest$	2148
lowlife$	2245
lowlifes$	2245
lurch$	5767
lycra$	4326
lying$	5626
machet	6280
machete$	6279
made$	17 18 20 34 35 36 4714 102 103 157 4918 4985 449 648 3224 3346 3348 3412 3444 3470 1060 1224 1325 1342 3839 1485 1667 4437
magist	2221
magistrates$	5222 5223
magnet$	1461 4510
magnets$	1461 4510
mail$	5888
mails$	5888
main$	6022 6053 6090 6132 1692 1995 1998 2000 2002
major$	2002
make	1291
make$	17 18 20 34 35 36 4714 2483 2484 102 103 157 4985 5008 648 3230 5467 5468 5469 5470 3243 3261 3346 3347 5586 3469 1060 3715 1475 1485 1667 4323
maker$	4120 4124
makers$	4120 4124
makes$	17 18 20 34 35 36 4714 102 103 157 4985 648 3346 1060 1485 1667
makeup$	5467 5468 5469 5495 4320 4323 4326
making$	17 18 20 34 35 36 4713 4715 4716 4717 2483 4721 4735 4736 4737 4738 4739 4740 4741 4742 102 103 157 648 5387 5388 5626 1060 5799 1485 1667 4121
maladjusted$	1739
male	2017
male$	4898 2818 3206 5442 5443 3209 5445 5446 3717 1319 4275 1835 1995
males$	2498 4734 4806 4821 4845 2629 4870 4871 4876 4898 5050 5057 5060 5061 5062 5063 5067 5068 5156 5170 5171 5172 5173 5174 5175 5383 1319 4180 2265
malicious$	1666
malign$	410 411 412 1687
malnourished$	1854
malodorous$	2269
man	4047
man$	2498 4821 4836 4837 4838 4839 2605 2606 2607 2608 4844 4845 4876 4898 4901 5060 5061 5062 5262 5273 5275 5277 3047 5305 5311 5312 5313 650 5328 5329 5330 5335 661 662 5355 5383 3236 3242 3717 6282 4084 4246
manage	3899
manage$	5108 5128 5202 599 600 601 602 603 604 651 3122 3123 3124 3127 3128 688 3130 3131 3134 707 5384 5385 3154 714 715 3157 5570 5764
managed$	599 600 601 602 603 604 651 707 5589 5590 5591 5592 5593 1466 2165
management$	2952 1220 1221 1222 1223 1921 4387 4454
manager$	3446 5906 6134 4454
managers$	3446 5906 6134
manages$	599 600 601 602 603 604 651 707
managing$	599 600 601 602 603 604 651 3122 3123 3124 3127 3128 3130 3131 3134 707 5387 5388
manbag$	4326 2271
manbags$	4326 2271
manipulate$	3003
manipulated$	4697
manipulating$	2255
manipulative$	1744 2255
mannered$	4207 4208
many$	5264 3621 3622 3646 3647
map	4460
map$	1348 1349 2021
mapped$	1348 6130 2021
mapping$	1348 2021
maps$	1348 2021
march$	4819
marginalised$	1835
marker$	4421
markers$	4421
market	3877
market$	6112 6142
marks$	4611
marria	6234
mask$	4326 4332
masks$	4326 4332
match	5956
match$	3843
matching$	1316 1480 1890 4458
material$	6110
maths$	4612 4613
matric	4460
matrix	4460
matrix$	6119 4461
matted$	1878
matter$	65 3314 3315 3316 3321 5586
matters$	5331
mattress$	3997
mature$	589 3189 763 4271 4272 4273 2264
maturity$	589 2264
may$	4819 616 3712 1274 1426
meals$	6245
mean$	4686 4985 1859
means$	4686 4985 1396
meant$	5640
measur	4469 4476
media$	2624 2625 2626 2627 2628 4864 4865 4866 5968 5991 6091
medica	6191 4525
medical$	6171 2111
medicated$	2368
medication$	2368
medici	3930
medicine$	6165
mediterranean$	1859
medium$	479 480 2927 2928 2929 2930 2931 2932 2933 2934 774 1838
meet	6148
meet$	2529 2530 2531 4778 4780 4781 4859 188 189 190 4909 4913 4914 4915 4916 4917 5498 5516 5522 5536 5761 5971 4088 4341
meetin	6106
meeting$	4788 188 189 190 4909 4913 4914 4915 4916 4917 6108 4368
meets$	188 189 190 5971
melatonin$	2377
meloterritorial$	2255
member	5934 5935 3702 3709 3723 5965 5980 5982 3749 5985 1311 6015 1347 1350 6028 1355 6034 3816 6051 3819 3820 6106 1457 6152 4430 4438 4460 4468 4469 4482 4488
member$	5156 5170 5171 5172 5173 5174 5175 6054 3851 6094 6103 1428 6107 1437 1445 6126 6129 3905 6149 4047 4111 4180 4507
members$	105 5156 492 5170 5171 5172 5173 5174 5175 3568 5958 5959 3734 1294 1313 3788 1351 3796 3813 6054 3824 6063 6066 3851 1416 6103 1428 6107 1437 1445 6126 6129 3898 3905 6149 3919 3924 4111 4180 1747 1990 2007 4465 4507
membership$	3776 6011 1350 4111
men$	2498 4734 4764 4769 4776 4804 4805 4821 4836 4837 4838 4839 2605 2606 2607 2608 4844 4845 2629 4868 4869 4873 4876 4878 4898 4901 5048 5055 5060 5061 5062 5063 5066 5067 5238 5239 5240 5262 5268 5275 5276 3046 5287 5288 5303 5311 5312 5313 661 662 5383 5475 4061 4062 4084 4246 4255
menace$	394 1661 4135 4151 2253
menaced$	394 1661
menaces$	394 1661 4135
menacing$	394 1661 1859 2253
mend$	5915
mental	3955 6191
mental$	3937 1497 3943 6190 6234 4181
mentality$	4111 4119 4131 4222
mentally$	1775
mentor$	4590
mentoring$	42
merely$	875
mess$	5895 3665
messag	1314 3756 3856
message$	4859 188 189 190 192 193 194 195 196 197 198 3891 4396
messaged$	188 189 190 192 193 194 195 196 197 198
messages$	188 189 190 4867 192 193 194 195 196 197 198 5991 6091 4396
messaging$	188 189 190 192 193 194 195 196 197 198
messed$	495 2942
messy$	1878
met	1572
met$	188 189 190 4933 4934 4935 4936 5771 4088
methylphenidate$	2372
might$	993 994 995 996 997 3712 1274
migraine$	2334
migraines$	2334
mind$	5231 656 657 658 659 660
minded$	4205 4212 4376
mindset$	4131
mini$	3073 5490 5491 5492 1671 1806 4331 1893
miniature$	1806
minimal$	5142 5143 5144 5145 470 3501 1736
minimise$	363
minimised$	363
minimises$	363
minimising$	363
minimum$	5754
miniskirt$	2271
miniskirts$	2271
misbehave$	2252
misbehaved$	2252
misbehaves$	2252
misbehaving$	2252
misbehaviour$	2252
miscarriage$	2387
miscarried$	2387
mischief$	1683
miscreant$	2245
miscreants$	2245
misfit$	5104 5105 5106 4135 4136
misfits$	5104 5105 5106 4135 4136
misled$	4404
misper$	4066
mispers$	4066
miss$	4749 4778 4780 4781 5544 5626 1205 1206 2161
missed$	5626 5861 5862 5863 5864 1205 1206 5920 5921 5922 5923 1953 2161
misses	1559
misses$	5626 1205 1206 2161
missing$	4754 4796 4846 4847 4855 2621 2622 2922 5626 1205 1206 3754 4066 2161
misuse$	4569
mix$	4749 4913 4914 4915 4916 4917 384
mixed$	124 125 126 127 128 129 130 384 5142 5143 5144 5145 766 769 781 785 1863
mixes	6131
mixes$	384 6118
mixing$	4913 4914 4915 4916 4917 384
mob$	408 409 549 4118 1678
mobile$	1297 5974 1978
mobiles$	1297 5974
mock$	2170
mocks$	4612
modern$	1726
modus$	4448 2009
mohawk$	2270
mohawks$	2270
money$	2598 2599 2600 4881 4882 4883 4884 4885 4886 4887 4888 2809 5045 5046 5890 5994 4098 1723
monito	1292 3755 1455
monitor$	5979 5986 5988 1419 3871 1431 1440 4499
monitored$	5987 5990 3871 1431 1440 6130
monitores$	1440
monitoring$	1315 3871 1440
monitors$	5986 3871 1440
monster$	4135
monsters$	4135
month$	4643
months$	4643
mood	3930 3955
mood$	6165 6190 4545 2135
moods$	6165
moody$	2255
moral$	2797
morals$	5210 4223
more	1966 2034
more$	605 606 607 608 611 612 613 614 636 5372 5381 5382 5666 5675 1214 1215 1216 1217 1218 4260 1995
morning$	2068
most$	5264 5372 830 3908
mother	6222 3998 6235 4001 6239 6242 6243
mother$	5219 675 1541 1542 6219 6233 3999 1561 6248 1574 4023 6264 4226 1817
mothered$	1817
mothering$	5400 5405 1817
motherred$	1817
motherring$	1817
mothers$	1574 4226 1817
motions$	5886
motivated$	369
motivation$	5210 4095 4223
mount	1291
moustache$	4303 2270
moustaches$	4303 2270
mousy$	1878
mouthed$	4201 4202
mouthy$	2255
mov	1436
move$	5516 5522 5536 5628 5915 5956 4341 4606 4626
moved$	4969 5521 5527 5532 5541 3634 1466 1546 6236 4002
moveme	5934 3733 3756 1422 3863 3864 6106 6111 1454 4468
movements$	5968 5969 3735 5991 3895
moves$	4620 4626
moving	6138
mri$	6185
much$	3095 5381 5382 1118 1237 3908 4260 1882
mugged$	1606
mugger$	5104 5105 5106 4135 4136
muggers$	5104 5105 5106 4135 4136
mugshot$	1444 2300
mugshots$	2300
mule$	5107 5119 5120 5121 4137 4164 1724 4166
mules$	5107 5119 5120 5121 4137 4164 4166
mullet$	2270
mullets$	2270
multi$	980 1264
multiple$	3621 3622 2083
mum	6222 3998 6235 4001 6239 6242 6243
mum$	5219 1541 1542 6219 6233 3999 1561 6248 1574 4023 6264 4226
mums$	1574 4226
murder$	1272 3795 1995
murmur$	4551
muscly$	1838 2269
muscular$	1838 2269
must$	305 616 5903 1231 1234 1426 4398
nails$	5258 4314 4320 1880
naive$	306 5352 5353 5354 1652 4254 2255
naivety$	2750 310 311
naked$	2632 4907
name	1322
name$	5337 5338 5339 5944 1474
named$	1433 1474 1995
names	1269 5985 1422 3863 3864 3892
names$	5944 5957 1282 5959 5961 1401 1445 6127 6144 6145 1474 4410
naming	1322
naming$	1474
nan	6222 3998 6235 4001 6242 6243
nan$	6219 6233
nana	6222
nasty$	1686 2255
nation	3969
national$	6204 1979
naughty$	1686 1739 1744 2255
near$	1108 1109 1110 5967
nearby$	3754
nearly$	679 680 1805 1814
neat$	1877 1878
neatly$	782 1860
necessary$	1396
neck$	5466
necks$	5466
need	3726 6175 3995
need$	570 571 572 617 5299 5378 710 5393 5394 5395 5396 723 3165 725 726 727 728 3174 3175 3176 736 737 3179 3180 3181 3182 3183 3184 3185 3186 5422 5424 5947 6097 6196 6230 4550 4552
needed$	5378 736 737 987 1396
needing$	570 571 572
needless$	2468
needs	1509 2116 4574
needs$	570 571 572 5378 736 737 3179 3180 3181 5846 6097 3950 1517 6196 4550 4552 4591 4593
needss$	4591
needy$	1739 2255
neet$	2259
neets$	2258
negative$	2475 5060 5061 5062 5063 410 411 412 5153 5154 6000 1659 1687 1779 4447
neglec	1563 4022 6260
neglect$	1169 1170 5895 6255 6256 6257 6259 1949 4633 2206
neglected$	1169 1170 4004 1947 1948 1949 4633 2206
neglectful$	2275
neglecting$	1169 1170 1948 1949
neglects$	1169 1170 1948 1949
negligence$	2275
negligent$	2275
negligently$	2275
neighb	4642
neighbourhood$	3710 3718 3719 3720 1280 1281 3729 1310 3842 3861 1421 6098 6099 3873 1434 1447 1451 1465
neighbours$	4102 4103
neither$	908 1045 1048 3489 1049 1050 1051 3492
networ	1355 6032 6111 4468 4469
network$	4821 6024 6026 3796 4062 2022
networks$	6026 4062
neurod	2394
never$	2700 325 326 327 328 329 331 828 3287 847 848 849 3291 3292 860 865 3307 3357 3358 926 5633 5634 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1525 1737 1821 1925 2273
new	1264
new$	3705 4015
news$	5089
next$	3246 3516 4415 4434
nickna	1269 1422 3863 3864
nicknames$	5959
nicotine$	6184
night$	5619 5620 5621 5989 6164 6183 2126
nightmare$	432 2873 433 2874 434 2875 435 2876
nightmares$	2396
nights	3929
nights$	6164
nike$	4326 1890
nikes$	4326
nineteen$	4896 5268 3045
no$	31 4784 4921 4929 286 291 2733 352 353 354 355 356 357 358 359 360 361 362 2866 436 2882 470 3011 639 644 3114 3115 678 3177 742 743 744 745 752 3196 3197 3317 3318 3319 3320 880 885 886 887 888 889 5572 5573 5574 5575 904 910 911 912 919 3361 3364 3365 3366 927 928 929 930 931 932 933 5633 5634 3402 3403 3404 3408 1018 1046 1048 3489 1049 1050 1051 3492 1052 1055 1056 1057 1058 3501 3508 1070 1071 1072 1073 1074 1516 1585 1654 1703 1711 1736 1782 1942 1944 1964 1995
nobody$	287 290 5348 5430 910 911 912 1017 1045 1048 3489 1049 1050 1051 3492 1055 1056 1057 1058 4263 1926
nomina	4460 4462
nominal$	5997 6094 3874 3884 4111 4439 2023 4504
nominals$	5997 6025 3884 4111 2296
non$	509 1707 1709 1730 1731 1732 1733 1734
noncompliance$	2251
noncompliant$	2251
none$	262 646 5348 908 946 1045 1048 3489 1049 1050 1051 3492
nonengagement$	2251
nonexistent$	5896 5897 5898 5899
normal$	5178
north$	816
nose$	5466
not$	2699 2701 325 326 327 328 329 331 414 2900 460 2943 623 640 3083 3084 647 717 720 724 729 3194 826 827 3281 3285 3286 860 865 5572 5573 5574 5575 909 3355 3356 918 921 926 5633 5634 959 960 3415 3416 3460 3463 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 3484 3485 1047 1048 1051 1059 1061 1062 1108 1109 1110 1121 3683 1525 3975 1540 1737 1807 1808 1813 1821 1925 2139
note	1424 1455
note$	817 818 1289 1295 3865
noted$	817 818 3886 1446 6130
noteed$	3865
notes$	817 818 3865
nothing$	5430 5481 3270 905 906 907 910 911 912 934 935 936 937 938 939 940 941 3390 5633 5634 5751 5752 5753 1082 1083 1084 5917 4263 1908 4369 4529
notice	3854
notice$	817 818 5726 5736 5737 5738 5739 5740 5741 5742 6062 6089 1441
noticed$	4699 817 818
notices$	817 818 6062
noticing$	817 818
notify$	1259 1277 1278
notifying$	1277 1278
notifys$	1277 1278
noting	1424
noting$	817 818 1289 1295 3865
notinged$	3865
notings$	3865
notoriety$	5043
notorious$	546 1790 2257
november$	4819
nude$	2632
nudes$	205 4889
nuisan	3912
nuisance$	5113 5220 6137 6143 6147 4135 4151 1744 4232 4510
nuisances$	4135 4232 4510
number	1391 3863
number$	3140 5376 1296
numbers$	5890
numerous$	3621 3622 3646
nurse	6173
nurse$	6174 6180
nuts$	4181
nutter$	4135
nutters$	4135
obese$	2269 2398
obesity$	2398
obey$	5516 5522 5536 4341
object	6042 1453
object$	6140
objective$	6068 1396 6140
objectives$	6068
obnoxious$	2255
observation$	3732 1971 4425
observations$	3732
observe$	3871 1431 4499
observed$	4458
observeed$	3871 1431
observeing$	3871
observes$	3871
obsessive$	2094
obstructed$	4404
obstructive$	5192 5193 5194 5195 5196 5197 5198 4192 2255 2275
obtain	1425 1966 2004 2025
obtain$	1258 3875 3910
obtained$	1258 3875 4423
obtaining$	1258 3875
obtains$	1258 3875
obvious$	896 3646 5881 5882
obviously$	957 964 3405 965 966
occasion$	5637
ocd$	2344
ocg	3791
ocg$	6026
ocgs$	6026
october$	4819
odd$	1859
odour$	4307
of	3764 1966 2029
of$	2511 4950 2849 2870 2871 2899 5146 2971 2975 2990 3091 3098 3099 3100 3195 5441 5444 3234 5514 5580 3349 5594 5595 958 964 3409 5654 3422 3423 3424 5693 3548 3557 5900 3671 3695 5936 3711 3724 5966 5967 1293 3739 3747 5992 3760 3768 3769 3773 6011 3779 3780 3790 3817 3828 3830 3835 3840 6080 1433 6120 3902 3923 3927 3962 3967 4014 4020 4021 4024 1603 6279 4322 4346 4361 4427 1995 4438 4440 4484 4502 4519 2153 4651 4660 4672
off	3907 1526 2166
off$	4851 4854 4858 2805 2806 3593 3594 3612 3613 3614 3615 3616 3617 5853 5854 5855 3666 3667 3766 1365 3967 4067 4146 4187 4521
offen	6014 6015 6104 6105 6117 6158
offen$	5998
offenc	3772 1340 3832 4032 4046
offence$	6006 6007 3781 6020 6067 6267 6281 2011 4485 4675 2438
offences$	6006 6007 3781 6067 6267 6281 4485 4675 2438
offend	5934 1320 3763 5999 6005 3832 3837 6111 3893 6128 3912 4414 4438 4448 4462 4468 4469 4482 4488 2306
offend$	4749 4778 4780 4781 5544 5545 5622 5623 5624 5626 5993 1993
offendded$	5626
offendding$	5626
offended$	5626 2437
offender$	5060 5061 5062 5091 5997 5998 3777 3778 3884 4129 4441 2013 4455 2023 4507 2247 2435
offenders$	5060 5061 5062 5066 5091 5997 5998 6025 4129 4441 4465 4507 2247
offending$	4800 4807 4810 4814 4996 5054 5626 3761 5998 1328 3823 6064 6067 6070 6072 1439 6137 6143 6147 6272 1689 4485 2229 2437
offends$	5622 5623 5624 5626 2437
offens	3772 1340 3832 4032 4046
offense$	6006 6007 3781 6067 6267 6281 4485 2438
offenses$	6006 6007 3781 6067 6267 6281 4485 2438
offensive$	6279 2255
offer$	204 5015 3271 831 832 833 5556 5603 5604 5605 5617 5619 5620 5621 5761 1634 4348
offere	2116
offered$	204 5556 6057 1634
offering$	204 5556 5603 5604 5605 1634 4348
offerred$	204 5556 1634
offerring$	204 5556 1634
offers$	204 5015 3271 831 832 833 834 835 836 837 5556 1634 4338
office	3710 3718 3719 3720 1280 1281 3729 1310 3842 3861 1421 6098 6099 1434 1447 1451 3899 1462 1465 4047
office$	6134
officer$	5953 5954 5955 3721 3722 5964 3751 1358 6077 1402 1405 3850 6096 3862 1430 6108 3888 1463 1468 1469 6282
officers$	4878 5071 2837 3700 5945 5946 1271 5953 5954 5955 3721 3722 1285 3728 5964 5973 3751 5990 6020 1358 3808 6077 1402 1405 6096 3862 1430 6108 3882 3888 6134 1463 1468 1469 6155 4103 4478 2057
offices$	6134
offrolled$	4607
offs$	4147 4521
often$	179 5865 5866 5867 5868
oily$	785 1863
old$	4899 580 581 589 609 3187 763 3208 3211 3213 6213 1815 1823
older$	2499 4766 2540 2541 4804 4821 4824 2610 2631 2634 2635 2639 4876 4878 4898 4900 4901 2813 2814 2815 2816 2820 2821 2822 5060 5061 5062 5063 2832 5227 5262 589 5268 5336 3148 6222 4062 1638 4081 4084 1859 4325 4327
olders$	4804 4821 4824 5066
olds$	5291
olive$	785 1856 1863
omission$	1920
omissions$	1920
on	3764 4406 1966 2217
on$	2485 4731 4732 2553 2704 2705 5114 5115 5208 2974 5298 5441 5444 3231 3260 5514 3393 961 3538 3539 3540 3555 5833 5834 5869 1287 5966 5967 1293 5970 3740 5984 3750 6001 6029 3810 3828 3852 1443 6167 3949 4018 1600 1602 4163 4231 4361 4382 4413 2039 2113 2227 2233
once$	3400 5650 1246
one	3709
one$	2965 5349 5375 5431 5432 765 3350 5619 5620 5621 3388 3389 3459 3487 3488 3489 1049 1050 3492 3493 1307 6094 3958 1529 3970 3971 6206 1835
ones$	4734 3911
ongoing$	3795
online$	183 2624 184 2625 185 2626 186 2627 187 2628 4864 4865 4866 3733 1639
only$	2678 2681 268 277 278 279 280 281 282 283 285 528 558 875 3450 3537 1214 1215 1216 1217 1218 1232 1233 3676 1903
onto$	1443
open$	4696 5237 5516 3283 5522 3289 3294 5536 3303 4341
operandi$	4450
operat	1264 1350 6042 6043 3920 4468 4476
operate$	5009 599 600 601 602 603 604 5499 5517 5523 5528 5537 6083 6155
operated$	599 600 601 602 603 604 3932
operates$	599 600 601 602 603 604
operating$	599 600 601 602 603 604
operation$	1358 6079 6088 6185 2045
operational$	3705 2036
operations$	6079 6088
operative$	4176 4371
operator$	5953 5954 5955 3721 3722 3751
operators$	5953 5954 5955 3721 3722 3751
opport	4406 4469 4476 4481
opportunit$	5014 1185 1186 1187 1188 5881 5882
opportunited$	5014 1185 1186 1187 1188 5881 5882
opportunities$	1185 1186 1187 1188 5881 5882 1361 4394
opportuniting$	5014 1185 1186 1187 1188 5881 5882
opportunits$	5014 1185 1186 1187 1188 5881 5882
opportunitted$	5014 1185 1186 1187 1188 5881 5882
opportunitting$	5014 1185 1186 1187 1188 5881 5882
opportunity$	5014 1185 1186 1187 1188 5881 5882 1361 4394
opposed$	4353 4356
oppositional$	1744 2135 2255
opt$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 1620
opted$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 5871 1620
optici	1503
opticians$	3944
opting$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 1620
option	4469 4476 4503
opts$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 1620
optted$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 1620
optting$	73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 1620
or$	3517 2075
oral$	210
order$	6059 3847 6101 6135 6136 6273 6274 6279 6284 4513 4625 4663 4664 4665 4666 4675
ordered$	3903 4041
orders$	6059 3847 6084 6101 6135 6136 4513 4663 4675
ordinary$	1859
organi	6118
other$	2442 4679 4680 5201 765 3608 4053 4103 1835 1922 1995
others$	2442 4679 4680 2691 2695 2696 314 2841 401 402 403 5262 5561 5562 5563 5564 5565 3337 3338 3339 6047 4053 4063
ought$	260 304 986 989 990 991 992
oughtn$	988
our$	2779 5901 5902 5910 4338 4360 4389 4397 1995
out	6055 4005
out$	60 70 4752 4762 4780 4781 4789 4794 4797 2666 5100 496 2949 510 530 536 5453 5458 5626 5632 3534 1107 1122 5949 3754 1376 3818 3855 1419 3870 1442 3907 1526 3982 6237 4004 6240 1601 4187
outbursts$	5188 5189 4188
outcome$	4483
outcomes$	4483
outfit$	5490 5491 5492 4328 4331
outfits$	5490 5491 5492 5495 4328 4331
outlook$	5331 656 657 658 659 660
outrageous$	1744
outright$	838 4338
outs$	5100
outstanding$	1995
over$	3160 3231 5489 5966 1770
overcr	2425
overdose$	6170 2364
overdosed$	2364
overdressed$	2269
overlook$	1956
overlooked$	1947 1956 4404
overlooking$	1956
overlookked$	1956
overlookking$	1956
overlooks$	1956
oversight$	1220 1221 1222 1223 4387
oversized$	1890
overt	1412
overt$	3853
overweight$	4572 2269
owing$	2457 1583 6260
own	4622
own$	2449 10 11 12 4689 4690 4691 4692 2500 2501 2502 2503 2504 2505 2506 2507 2508 68 2544 2706 298 4975 4976 2742 2743 320 2996 3006 5260 5261 3027 3092 5357 5358 5359 5360 5361 5362 5363 5364 5365 5366 5367 5368 5369 5390 3451 3452 3453 3454 3455 3456 3457 6246
ownership$	5930 5931 5932 5933 4405
pacemaker$	1511
pack$	408 409 549 4118 1678
packag	4406
package$	5123
packages$	4833 4834 4835 5123 4064 4169
padded$	1890
paedia	3930 3943 1503
paediatric$	3944
paediatrician$	6165 6174 6178
paid$	404 3449 1060 1209
pain$	432 2873 433 2874 434 2875 435 2876
painkillers$	6184
pale$	785 1856 1859 1863 2269
palm$	1176 1177 1178 1179
palmed$	1176 1177 1178 1179
palming$	1176 1177 1178 1179
palmmed$	1176 1177 1178 1179
palmming$	1176 1177 1178 1179
palms$	1176 1177 1178 1179
palsy$	4585
panel	4469
panel$	3446 5906
panic	6191
panic$	2099 2135
paperwork$	5878 5890
paracetamol$	4583
parade	3877
parade$	6112 6142
paranoid$	2255
parcels$	4064
parent	3998 3999 6235 4001 1562 6239 6242 6243 1598
parent$	5128 3105 5341 5342 675 1541 6219 6233 1561 6248 1574 4023 4226 1817 4623 4638
parental$	2941 1789
parented$	1817
parenting$	5400 5412 4039 1817
parents$	5219 3105 5341 5342 3568 5901 5902 6219 6233 1561 6248 1574 4023 6264 4226 1817 4396 4397 4623 4632 4638
parentted$	1817
parentting$	1817
park	4642
park$	4817 4818 4836 4837 4838 4839 6112 6142
part$	2675 2676 4912 4994 4995 4996 1350 6103 1527
partake$	124 125 126 127 131 132 133
partaked$	131 132 133
partakes$	131 132 133
partaking$	124 125 126 127 131 132 133
participant$	302 4085 4253
participants$	302 4085 4253
participate$	124 125 126 127 302 5498 5516 5522 5536 4341
participated$	124 125 126 127 302
participates$	124 125 126 127 302
participating$	124 125 126 127 302
participation$	124 125 126 127
parties$	4836 4837 4838 4839 4253
partly$	1228 1229 1959
partne	1264 6234 6236
partner$	4893 3705 6218 6250 4079 4080 4085 4241 4253
partners$	4893 4079 4080 4085 4241 4253
party$	4836 4837 4838 4839 4253
pass	1423
pass$	592 3033 593 594 595 3036 596 597 3038 598 1197 5918 1262 1397
passed	3906 2171
passed$	1155 1156 1197 5937 1262 1432 4392 4497
passengers$	4102
passers$	2835
passes$	592 3033 593 594 595 3036 596 597 3038 598 1197 1262
passing$	1197 1262 4393
passwo	3892
passwords$	6127
past$	4991 1909
pastoral$	1531 2151
pasty$	2269
patchy$	5142 5143 5144 5145 470 5896 5897 5898 5899 1653 1736
path$	4771
pathetic$	2275
pathetically$	2275
pathological$	1695
pathwa	1505
patience$	3690
patient$	4559
patrol	3899 1462 4505
patrol$	1358 1405 6085 1430 6134 1463 1468 1469
patrols$	1358 1405 6085 1430 6134 1463 1468 1469 4478
pattern$	4451
pay$	404 1060 1209
paying$	404 1209
pays$	404 1060 1209
pcso	3842 3861 1421 6098 6099 1434 1447 1451 1462 1465
pcso$	6077 6096 3862 3888 1463 1469
pcsos$	6077 6096 3862 3888 1463 1469
pe$	6188
peer$	4734 5065 2851 2852 5156 5170 5171 5172 5173 5174 5175 5441 5444 4100 4128 1691 4180
peers	3969
peers$	2442 4734 5060 5061 5062 2829 5156 5170 5171 5172 5173 5174 5175 5441 5444 6204 4053 4128 4130 4180
people	6051 6106 6128
people$	4734 4844 2691 2695 2696 314 2779 5060 5061 5062 5063 5071 2837 2841 401 402 403 5085 5155 5156 5160 5170 5171 5172 5173 5174 5175 2953 5191 5383 5561 5562 5563 5564 5565 3337 3338 3339 5579 3387 5653 5655 3527 3528 3529 3530 3531 3532 5782 3569 3570 3580 5835 5836 5845 5846 5847 5848 5849 5850 5851 5852 3620 5889 5901 5902 5924 5925 5927 5929 5958 1319 3788 3796 6054 3851 1428 6107 1437 1445 6126 6129 3905 6149 4102 4103 4180 4391 4397 4507
pep$	2413
peps$	2413
perceive$	2781 2782 2783 2784 2785 2786 2787 2788 2789 2790 2791 2792
perfectly$	557 5357 5358 5359 5360 5361 5362 5363 5364 5365 5366 5367 5368 5369 708 711
perfor	6042
performance$	4387
perfunctory$	2275
peril$	4676 4677
period	3930
period$	6165
periods$	6165
permanently$	950 3391 951 3392 952 953 2156
permit$	21 22 57 58
permited$	21 22 57 58
permiting$	21 22 57 58
permits$	21 22 57 58
permitted$	21 22 57 58
permitting$	21 22 57 58
perpet	3763
perpetrator$	4844 4898 5092 5093 5094 5095 5998 4132 4133 4134 4443 2322
perpetrators$	4844 4898 5092 5093 5094 5095 5998 4132 4133 4134 4443 2322
perpetually$	950 3391 951 3392 952 953 2274
persist$	4730
persisted$	4730
persistent$	180 181 838 1625 1688 1695 2000 2162
persistently$	179 2162
persisting$	4730
persists$	4730
persistted$	4730
persistting$	4730
person	6106 1527 4047
person$	4856 2840 5155 5156 5157 5161 5170 5171 5172 5173 5174 5175 2954 5386 3717 1319 3851 6094 1428 6107 1437 1445 6126 6129 3905 6149 6282 4180 4507
personality$	2135
persons$	5157 1319
persua	1266
persuade$	5586
persuaded$	4697 5521 5527 5532 5535 5541 5589 5590 5591 5592 5593
pest$	4135
pests$	4135
petite$	1838 2269
petty$	1695
phase	4469 4476 4481
phobia$	4584
phone	3733 1314 3756 3856 3892
phone$	183 2624 184 2625 185 2626 186 2627 187 2628 4864 4865 4866 4881 4882 4883 4884 4885 4886 4887 4888 5968 1297 5974 5991 6091 1422 6127 1472 1978
phoneing$	1472
phones$	183 2624 184 2625 185 2626 186 2627 187 2628 4864 4865 4866 4881 4882 4883 4884 4885 4886 4887 4888 5968 1297 5974 5991 6091 6127 1472
photo$	4867 3701 1261 1444 1458
photog	1269 1422 3863 3864 3892 6138 1476
photograph$	3701 1261 5986 5988 3845 1420 1444 6127 1458 6144 3917 1989
photographed$	4697 5244 5987 1989
photographing$	1989
photographs$	3701 1261 5957 1282 5986 3845 1420 6127 1458 6144 1989
photos	1422 3863 3864 3892
photos$	4867 4889 3701 1261 1282 6127 1458 6144
physical$	2107
physically$	1830 2203
physique$	5449 5450 5451 4279 2268
physiques$	5449 5450 5451 4279 2268
picking$	4368
pictur	4406 4460
picture$	4867 3701 1261 3876 1458 6144
pictures$	4867 4889 3701 1261 5957 1282 1458 6144
piece$	1435
pieceed$	1435
pieceing$	1435
pieces$	1435
pierced$	2269
piercing$	790 5466 4320 1881
piercings$	790 5466 4320 1881
pig$	1936
pillar$	3597 1168
pills$	4064 4583
pimp$	1633
pimped$	1633
pimping$	1633
pimply$	2269
pimpped$	1633
pimpping$	1633
pimps$	1633
pin$	2895
pink$	1878
pins$	1511
pity$	3623 3624 5860
place	3980
place$	0 1 2 2444 9 4749 4881 4882 4883 4884 4885 4886 4887 4888 5128 5386 6192 6202 3977 6215
placed$	0 1 2 9 1273 1336 1337 1546 2185
placem	6265
placement$	5212 5213 5214 539 540 541 6228 4227 1787 4229 4623 4625 2185 4638
placements$	5212 5213 5214 539 540 541 6252 4227 1787
places$	0 1 2 2444 9 3745 6252
placing$	0 1 2 9
plague$	394 1661
plagued$	394 1661
plagues$	394 1661
plaguing$	394 1661
plain$	1412 1847 1859 1970
plainly$	881 882 883 884 964 3405 965 966
plaited$	4321
plaits$	4318
plan	6229 4469 4476 4481 4503
plan$	4726 6127 6195 6207 6230 6273 4591 4592 4593 4625
planned$	5640 6050 2050
planni	6095
planning$	4727 1220 1221 1222 1223 4387
plans$	4726 6127 4591 4592
plastered$	792
plastic$	1671
plate$	3737 1511
plates$	3737
play$	275 301 366 3003 3953 2117
played$	275 301 366
player$	4443
players$	4443
playing$	275 301 366
plays$	275 301 366
plea$	6039 4396 4671
pleaded$	2230
pleads$	2230
pleas$	5901 5902 6039 4396 4397
please$	5570 5586
pleasing$	3371
plot	1292
plotted$	6130
plotti	6095
plug$	446 447 1728
plugged$	446 447 1728
plugging$	446 447 5124 5125 5126 5127 1728 4170
plugs$	446 447 1728
plump$	2269
pnc	1979
pnc$	4420
pnd	1979
pnd$	4420
podgy$	2269
point	1453
point$	3262 3369 5638 6140 4412
pointless$	1907
points$	4412
poison$	2085
poisoned$	2085
poisoning$	2085
polic	4505
police	1264 3710 3718 3719 3720 1280 1281 3728 3729 5975 1310 1320 1366 3841 3842 1412 3861 1421 6098 6099 1434 1447 1451 3899 1462 1465 4033 4048 2034 2057 2217
police$	5071 5222 5223 5238 5239 5240 3446 5685 5906 3700 3705 5945 5946 1271 5953 5954 5955 3721 3722 5960 1285 5964 5973 3751 5990 3761 3777 3778 6020 6021 3795 1358 3807 3808 6067 6076 6077 1402 1405 3850 6086 3853 6089 6096 3862 1433 3879 3882 3884 3887 3888 6134 1463 1468 1469 3913 6155 4033 6268 6283 4103 4214 1921 1960 1980 2018 2020 2026 2036 4478 2212 2229
policed$	1466 2018 2332
polici	1366 3842 3861 1421 6098 6099 1434 1447 1451 1465
policies$	5686 5687 5688 5689 5690 5691 5692 5878
policing$	5945 3807 6077 3850 6096 3862 3873 3888 6125 4416 2018
policy$	5686 5687 5688 5689 5690 5691 5692 5878
ponytail$	5462 5463 5464 4319 4320
ponytails$	5462 5463 5464 4319 4320
poor$	2475 37 352 353 354 355 356 357 358 359 360 361 362 410 411 412 5142 5143 5144 5145 470 5147 5148 5149 5150 5151 5152 5153 5154 785 1123 1124 1125 1126 5896 5897 5898 5899 1496 1617 1653 1654 1687 1736 1744 1779 1782 1863 1946 1964
poorly$	782 1860
porn$	4073
pornography$	4073
portly$	2269
pose$	1371 6048
poses$	1371 6048
posing$	1987
position$	4678 1273
positions$	4678
positive$	2475 6049 2042 4570
posses	4044
possession$	4044 6279 4045 2231
possibility$	3330
possible$	1400 1995
post$	191 5832 5844 4412 2093
posted$	191
poster$	1458
posters$	1458
posting$	191
posts$	191 4412
potential$	1995
pothead$	4135
potheads$	4135
power	4469
powerful$	1838
powerfully$	1839
powers	4476
practi	6173
practically$	268 624 3065 625 626 627 628 631 632 633 634 679 680 1805 1814
practice$	1220 1221 1222 1223 4387
precin	3877
precinct$	6112 6142
precious$	1066 3521
precocious$	4072 2262
predator$	5092 5093 5094 5095 4132 4133 4134
predators$	5092 5093 5094 5095 4132 4133 4134
predatory$	2255
predic	1973
predicted$	1317 2170
prediction$	2178
predictions$	4618 2178
predictive$	1975
prefer$	95 96 97 98 99 100 101 116 117 118 119 120 121 1620 2048
prefered$	95 96 97 98 99 100 101 116 117 118 119 120 121 1620
prefering$	95 96 97 98 99 100 101 116 117 118 119 120 121 1620
preferred$	95 96 97 98 99 100 101 116 117 118 119 120 121 5871 1240 1241 1242 1243 1620
preferring$	95 96 97 98 99 100 101 116 117 118 119 120 121 1620
prefers$	95 96 97 98 99 100 101 116 117 118 119 120 121 1620
pregna	6191
pregnancies$	2386
pregnancy$	4562 2386
pregnant$	4561
prepared$	3268 1266 6050 3839
prescribed$	4554 2369
prescription$	2369
prescriptions$	2369
presence$	6085
present$	592 3033 593 594 595 3036 596 597 3038 598 3158 3754 1371 6048
presented$	592 3033 593 594 595 3036 596 597 3038 598
presenting$	592 3033 593 594 595 3036 596 597 3038 598
presents$	592 3033 593 594 595 3036 596 597 3038 598 1371 6048
presentted$	592 3033 593 594 595 3036 596 597 3038 598
presentting$	592 3033 593 594 595 3036 596 597 3038 598
preser	2004
press$	2048
pretext$	1362
pretty$	2269
preven	3829 1391
prevented$	5674
prevention$	6060 6064 1389 3833 4039
prey$	4695
prime$	1995
principal$	6132 2002
priori	1357 6042 4476
priority$	1345 3884 6140 1995 1998 2000 2036 2063
prison	6236 4002 4040
prison$	6217 6237 6275 2220
proact	1412 2034
proactive$	1272 3842 3853 3861 1421 6098 6099 3873 1434 1447 1451 1465
probation$	2440
proble	4569
problem$	5182 5187 5781 6132 4135 1704 1739 1742 1744 4186 2023 4552
problematic$	4807 5147 5148 5149 5150 5151 5152 1739 1744
problems$	4977 5187 5331 1545 1571 4135 4186 4552 2175
procedure$	5686 5687 5688 5689 5690 5691 5692 5878
procedures$	5686 5687 5688 5689 5690 5691 5692 5878
proceedings$	6039 4625
proces	4574
process$	5686 5687 5688 5689 5690 5691 5692 5878
processes$	5686 5687 5688 5689 5690 5691 5692
produc	4406
productive$	6049
professional$	1921
professionalism$	5930 5931 5932 5933 4405
professionals$	5137 5199
profil	4406 4460
profile$	5986 1418 3876 4130 4464 2024
profiled$	5987
profiles$	5986 1418 4464 2024
profiling$	2024
programme$	42 44 45 6207 4648 4666
programmes$	42 44 45
progress$	1354
progressed$	1354
progressing$	1354
progresss$	1354
prolific$	180 181 5997 1625 1688 1695 2000
promiscuity$	2239
promiscuous$	1615 4072 2239 2262
promiscuously$	2239
promise$	5686 5687 5688 5689 5690 5691 5692 5884
promises$	5686 5687 5688 5689 5690 5691 5692 5884
proof$	1323
property$	4836 4837 4838 4839 2605 2606 2607 2608
prosec	1352 6037 6038 3804 6043 3857 6102 2311
prosecute$	3793 2041 2066
prosecuted$	6092
prosecuteing$	2066
prosecutes$	2041
prosecuting$	2041
prosecution$	6033 6039 2040
prosecutions$	6039
prospect$	3328
prostitute$	4073 1633 4076
prostituted$	1633
prostitutes$	4073 1633 4076
prostituting$	1633
prostitution$	4800 4814 4073
protagonist$	4443
protagonists$	4443
protect$	2766 5008 3122 3123 3124 3127 3128 3130 3131 3134 5400 1395
protected$	5400 5405 5409 5414
protecting$	2767 5246 3122 3123 3124 3127 3128 3130 3131 3134 5400 5405 5409 5412 5414 5417 5418 5419 5420 5421 1395
protection$	5246 5399 5400 5405 5409 5412 5414 5417 5418 5419 5420 5421 5770 3827 3900 3901 3994 4027
protects$	5400 1395
protectted$	5400
protectting$	5400
protocol$	5686 5687 5688 5689 5690 5691 5692
protocols$	5686 5687 5688 5689 5690 5691 5692
proud$	3679
prove	1322 1335
prove$	3765
proved$	3765 2006
proves	1335
provid	1966
provide$	1258 3715 4088
provided$	4088
provideed$	1258
provideing$	1258
provider$	3446 5906
providers$	3446 5906
provides$	1258 4088
providing$	4088
provin	1335
provision$	4593 4596
provocative$	4072 2240 2262
provocatively$	782 1851 1860 4325 4327 2240 2262
provoke$	1662
provoked$	1662
provokes$	1662
provoking$	1662
pru	2154
pru$	4595
psychiatric$	2111 2381
psychiatrist$	6174 2381
psychiatrists$	2381
psycho	3930 2383
psycho$	4135
psychologist$	6165 6174 2382
psychologists$	2382
psychopath$	4135
psychopaths$	4135
psychos$	4135
psychosis$	2361 2409
psychotherapist$	6174
psychotic$	4181 2361
ptsd$	2343
public	3836
public$	2878 6047 6071 1459 1460 4044 4102 2195
puffer$	4326 1890 1894
puffers$	4326
pulled$	4697 4330
punch	6258
punish$	5915 1250 1251 1252 1253
punished$	4969 1250 1251 1252 1253
punishes$	1250 1251 1252 1253
punishing$	1250 1251 1252 1253
pupil	4047
pupil$	5156 5170 5171 5172 5173 5174 5175 6282 1664 4127 4180 2154
pupils	6106
pupils$	105 2691 2695 2696 314 2841 401 402 403 5156 5159 5170 5171 5172 5173 5174 5175 5561 5562 5563 5564 5565 3337 3338 3339 3387 5655 3851 1428 6107 1437 1445 6126 6129 3905 6149 4063 4102 4127 4180 1747 4396 4507
purcha	4429
purely$	528
purple$	1878
purpos	1453 4406
purpose$	5784 5787 6068 1396 6140
pursue	1363
pursui	1363
push	1436
push$	154 155 156 1623 2045
pushed$	154 155 156 1466 1623
pushes$	154 155 156 1623
pushing$	154 155 156 1623
put$	0 1 2 2444 4682 4683 9 4686 4749 4778 4933 4934 4935 4936 5542 5626 1336 1337 3886 1446 1544 4088
puted$	0 1 2 9 4088
puting$	0 1 2 9 4088
puts$	0 1 2 2444 9 4686 5626 3745 1544 4088
putted$	0 1 2 9 4088
putting$	0 1 2 2445 4681 9 5626 4088
queen$	4138
queens$	4138
questi	6138 1476
question$	3917
questionable$	2475 37 1617
questioned$	1592
quick$	5913 3679 1239 1657
quickly$	5314 5865 5866 5867 5868
quiff$	4320
quiffs$	4320
quite$	557 652 708 711 1804 1820
rabble$	408 409 4118 1684 2245
race$	3207 3210 3222
radar$	5963 1288
raff$	4116
rag$	4113
rags$	4113
raid$	4467
raids$	4467
raise$	3122 3123 3124 3127 3128 3130 3131 3134 3478 1817
raised$	3477 1817 4330
raises$	1817
raising$	3122 3123 3124 3127 3128 3130 3131 3134 1817
ran$	154 155 156 168 169 1565 1623 1715 1718 4437
ranger	1462
rape	4022
rape$	6257 4109
raped	4645
rarely$	702 3143 703 3144 704 1525
rascal$	2245
rascals$	2245
rash	3925
rash$	6160
rat$	4114
rate	1391
rate$	6040 4484
rated$	486 490
rates$	6040 4484
rather$	5926 5928
rats$	4114
re	3832
re$	3310 1688
reach$	5128 5570 5586 5603 5604 5605 4348 4350
reached$	5521 5527 5532 5535 5541 5589 5590 5591 5592 5593
reaches$	4349
reaching$	5603 5604 5605 3371 4348
react$	5543 5915
read	3755 4616
read$	5128 1014 1015 1016 5771 5990 6210 4615
reader$	5972
readers$	5972
readily$	5865 5866 5867 5868
readin	6214 3980
reading$	6215 4368 2169
ready$	5913 3679 1266 1400 6220
real$	2071
realise$	2781 2782 2783 2784 2785 2786 2787 2788 2789 2790 2791 2792
really$	3081 881 882 883 884
rearrested$	4650
reason$	5603 5604 5605 1362 4348
reasoned$	5521 5527 5532 5541 5589 5590 5591 5592 5593
reasoning$	5603 5604 5605 3374 4348
reasons$	1362
reassurance$	5412
rebuff$	1898
rebuffed$	5506 5507 5508 5509 5510 5511 5512 5513 1898
rebufffed$	1898
rebufffing$	1898
rebuffing$	1898
rebuffs$	1898
receiv	4406 2116
recent	1264
recent$	3705
reckless$	2475 4807 1615 2255
recklessly$	2235
reclaim$	1473
reclaimed$	1473
reclaiming$	1473
reclaims$	1473
recognise$	5008 2781 2782 2783 2784 2785 2786 2787 2788 2789 2790 2791 2792
recognition$	5972 4418
record	1397 1424 3892 1455
record$	3565 5918 1289 1295 6012 6013 6078 1419 3865 3871 6278 4552 4670
recorded$	1336 1337 1350 3865 3871 3886 1446 6130 2053
recording$	1220 1221 1222 1223 1289 1295 1420 3865 3871 4387
recordinged$	3865
recordings$	1420 3865
records$	5957 1289 1295 6012 6013 6078 3865 3871 6127 4419 4552
recover$	2137
recovered$	2137
recovering$	2137
recovers$	2137
recrui	6118
recruit$	140 1621 1622
recruited$	4697 140 2582 142 143 144 1621 1622
recruiter$	5092 4132
recruiters$	5092 4132
recruiting$	140 1621 1622
recruits$	140 1621 1622
recruitted$	140 1621 1622
recruitting$	140 1621 1622
red$	6055 1857 1878 4326 2051
redemption$	4350
redheaded$	2269
reduc	1391
reduce	1527
reduce$	4486
reduct	3833
reduction$	6064 6068
referr	6173 1505
referral$	3271 831 832 833 5775 4396 2223
referrals$	3271 831 832 833 5775 5901 5902 4396 4397
referred$	2116
refuge	3996
refuge$	6231
refus	1479 4604 2164
refusal$	461 462 463 464 465 822 823 3279 1085
refusals$	822 823 3279 1085
refuse	2217
refuse$	325 326 327 328 329 331 349 821 5622 5623 5624 5626 1897 4356 1962
refused$	325 326 327 328 329 331 349 821 5506 5507 5508 5509 5510 5511 5512 5513 5622 5623 5624 5626 1897 4356 4392 1962
refuser$	4149 2249
refusers$	4149 2249
refuses$	325 326 327 328 329 331 349 821 5622 5623 5624 5626 1897 4356 1962
refusing$	325 326 327 328 329 331 349 821 5622 5623 5624 5626 1897 4356 1962
regard	4406
regard$	2471 2472 2473 5736 5737 5738 5739 5740 5741 5742 5743 3511 3512 3513 3514 3515
regardless$	5389
regist	1269 1422 3863 3892
register$	3731 6119 6127 6262 6263 4454 4593
registers$	6127
registrations$	4426 1986
regrettable$	3623 3624 5860
regrettably$	2277
regular$	180 181 1625
regularly$	179 6183
rehabilitation$	2224
reject$	397 398 5626 1663 1898
rejected$	397 398 5506 5507 5508 5509 5510 5511 5512 5513 5626 1663 1898
rejecting$	397 398 5626 1663 1898
rejects$	397 398 5626 1663 1898
rejectted$	397 398 5626 1663 1898
rejectting$	397 398 5626 1663 1898
relapse$	5544
related$	6204 4111
relati	6222 6234 4406
relations$	4069
relationship$	4704 222 223 224 4905 4906 5245 1572 4056 4069 4241
relationships$	4704 222 223 224 4056 4069 4241
released$	1593 2217
relentlessly$	2274
reliab	1264
reliable$	3705
reliant$	4259
relied$	5589 5590 5591 5592 5593 1425
relies$	1575
relish$	367 368
relished$	367 368
relishes$	367 368
relishing$	367 368
reluctance$	461 462 463 464 465
reluctant$	325 326 327 328 329 331 461 462 463 464 465 1239
relying$	1575
remain	2195
remain$	4749 288 289 413 420 421 422 423 424 425 426 427 487 501 502 503 504 505 506 624 3065 625 626 627 628 631 632 633 634 5542 1693 1694 1740 1741 1751 4636
remained$	2907
remains$	71 72 288 289 413 420 421 422 423 424 425 426 427 2907 2912 487 501 502 503 504 505 506 624 3065 625 626 627 628 631 632 633 634 1693 1694 1740 1741 1751
remand	3857
remand$	2431
remanded$	6092 2431
remark$	817 818 819 820
remarkably$	1804
remarked$	817 818 819 820
remarking$	817 818 819 820
remarkked$	817 818 819 820
remarkking$	817 818 819 820
remarks$	817 818 819 820
reminded$	4728 4729 1305 1448 3903
reminder$	5856 5857
reminders$	4725 5856 5857
remit	1453
remorse$	4095
remorseless$	2255
remote$	5913
remov	1436
remova	6260
removed$	6113 1466
render$	17 18 20
rendered$	17 18 20
rendering$	17 18 20
renderred$	17 18 20
renderring$	17 18 20
renders$	17 18 20
rent$	2425
reoffe	3837
reoffend$	5543 5993
reoffended$	2437
reoffender$	2248
reoffenders$	2248
reoffending$	6067 6070 6072 2437
reoffends$	2437
repair$	5915
repara	1598
reparation$	4039
repeat$	180 181 5543 1625 1688 2000
repeated$	3621 3622 3646 5901 5902 1921 4397
repeatedly$	179 3426 1150
replied$	5695 5696 5697 5698
reply$	5516 5522 5536 5761 5915 5918 4341
report	3706 3714 1397 1423 1424 1455 3980 4406 4408
report$	4983 5008 5775 1234 5941 5949 1289 1295 6012 6013 3865 6215 4396 4611
reported$	4918 4926 1329 3865 1427 4458 4497
reporting$	1289 1295 3865
reportinged$	3865
reportings$	3865
reports$	5775 1289 1295 6012 6013 3865 4396
reprimand$	2429
reprimanded$	2429
reprimands$	2429
reprobate$	2245
reprobates$	2245
reputation$	544 545 5890
reques	3726
request$	5775 5856 5857 4396
requested$	4423
requests$	5856 5857 5901 5902 4396 4397
requir	3726 4406
require$	5299 723 3165 725 726 727 728 736 737 3179 3180 3181
required$	736 737 3179 3180 3181 1396
requires$	736 737 3179 3180 3181
requiring$	736 737 3179 3180 3181
reside	3836 1549 1552
residential$	3990 3993 1786
residents$	5071 2837 6047 6071 4102 4103
resilience$	2263
resilient$	763 2263
resistance$	461 462 463 464 465
resistant$	461 462 463 464 465 4353 4356 2255
resit	2171
resolution$	6277 4669
resort$	138 139
resorted$	138 139 1191
resorting$	138 139
resorts$	138 139 1192
resortted$	138 139
resortting$	138 139
respect$	5008 5028 2802 2877 5516 5522 5536 5736 5737 5738 5739 5740 5741 5742 5743 4139 4341
respit	1549
respite$	3990
respon	3710 3763 6103 6118 4476
respond$	5008 5516 5522 5536 5761 5915 5918 4341
responded$	5695 5696 5697 5698 5771
response$	1220 1221 1222 1223 5938 5945 3842 3861 1421 6098 6099 3873 1434 1447 1451 1465 4387
responses$	1220 1221 1222 1223 4387
responsib$	5781 5846 5883
responsibbed$	5781 5846 5883
responsibbing$	5781 5846 5883
responsibed$	5781 5846 5883
responsibilit$	3090
responsibilities$	5324 5652 5781 5883
responsibility$	318 319 5033 5652 5726 5736 5737 5738 5739 5740 5741 5742 5781 5883 1227
responsibing$	5781 5846 5883
responsible$	318 319 763 1219 5912 5998 1331 1429 1467 1591
responsibs$	5781 5846 5883
rest$	5903 4398
rests$	5903 4398
result$	61 1363 4611 4613
resulted$	4686
results$	5890 6215 4611 4613
retail	3836 3899
retail$	3877
retailers$	6071 6134 1468
retain$	1983
retained$	4423 1983
retaining$	1983
retains$	1983
retak	2171
return	4406
return$	4749 4778 4780 4781 134 135 136 137 2604 164 168 169 2646 2654 214 215 216 5008 5516 5522 5536 5542 5544 1399 4341
returned$	134 135 136 137 164 168 169
returning$	4788 134 135 136 137 2601 164 168 169
returnned$	134 135 136 137 164 168 169
returnning$	134 135 136 137 164 168 169
returns$	134 135 136 137 164 168 169 1399
revealing$	1890
review	1301
review$	1440 4224
reviewed$	1440
reviewes$	1440
reviewing$	1440
reviews$	1440 4224
reward$	1381
rewards$	1381
riff$	1675
right$	2475 2477 4970 4971 5033
rightly$	1234
rigid$	5913 3679
rigoro	1449
rigorous$	3890
ring	2001
ring$	1278 1472 1682 4326
ringing$	1278 1472
ringle	6005 6034
ringleader$	6022 6053 6090 4442 4507 2246
ringleaders$	6022 6053 6090 4442 4507 2246
rings$	1278 1472 4326
riot$	4157 4158 4159
ripped$	1883 1890
risk$	4676 4677 4685 2454 14 15 16 2467 4703 4952 4994 4995 5016 5017 5018 5019 5020 5021 5022 5023 5024 5025 5026 5027 5038 5039 5040 5041 5042 5047 5054 2920 2921 481 482 2924 484 485 5162 5163 5164 5165 5166 5167 5168 5169 5233 5393 5394 5395 5396 3812 1394 4028 1613 1994 2020
riskier$	2475 1615
risks$	4676 4677 2488 2489 4994 4995 5016 5017 5018 5019 5020 5021 5022 5023 5024 5025 5026 5027 5039 5040 5041 5042 5047 5233 4055
risky$	4676 4677 2475 4807 1615 1659 1739
ritalin$	2371
rivalry$	4111
rivals$	4103
road$	4772 1799
roadman$	5083 4112 2244
roadmen$	5083 4112 2244
roam$	4792
robbed$	4697 4699 1606
robber	5934 3710 6005 3772 6014 1340 3837 6104 6105 6117 4032 4033 4044 4046 4438 4515
robber$	5104 5105 5106 5998 4135 4136
robberies$	6006 6007 3781 6072 6267 6281 4485
robbers$	5104 5105 5106 4135 4136
robbery$	4800 5938 5945 1272 3718 3719 3720 1280 1281 1310 3781 6020 3795 3842 3861 1421 6098 6099 3873 1434 1439 3884 1447 1451 1465 6267 6268 6279 6281 1995 2011 2055
robust	1449 2034
robust$	3890
robustly$	4459
role$	5883
roles	6111
roll$	384 5795
rolled$	4607
rolling$	384
room$	5953 5954 5955 3721 3722 3751 6134 3997 4026 4508
rooms$	4508
ropes$	5230
rose$	4484
rot$	5766
rotten$	1686 4181
rough	4642
rough$	1660 1686 1859
round$	5232 3004 1352 4486
rouser$	4125
rousers$	4125
route	6106
row$	3331 5567 3333
rowdy$	1744 2255
rows$	1545 1571
rude$	5153 5154 5220 5626 2255
ruffian$	2245
ruffians$	2245
rui$	2432
rule$	5074 5686 5687 5688 5689 5690 5691 5692
rules$	5286 5686 5687 5688 5689 5690 5691 5692 5878 4104
run$	4723 4749 4778 4780 4781 154 155 156 168 169 2615 2620 384 651 5544 5626 1565 1623 1714 1717
runaway$	5104 5105 5106 4135 4136
runaways$	5104 5105 5106 4135 4136
rung$	5771
runner	4456
runner$	4829 5107 4135 4137
runners$	4829 5107 6017 4135 4137
runnin	3763 6118
running$	2578 154 155 156 168 169 2614 2616 2620 384 651 5626 5998 6103 1565 1623 1713 1716
runs	6118
runs$	154 155 156 168 169 2620 384 651 5626 1565 1623
rushed$	1501
s$	3761 5999 3807 3944 3956 3965 1539 3983 3984 3993 1557 1558 4030 4533 4536 4538
s17$	2422
s20$	2422
s47$	2422
safe$	4993 4997 2763 4999 5000 3151
safeguard$	2770
safeguarding$	5399 5400 5409 5412 5414 1921
safer$	2475
safety$	4684 2450 4705 4706 4707 4708 4709 2491 2492 4994 4995 5964
said$	2549 2686 2687 2694 5556 3410 3411 3414 1329
sallow$	2269
same$	3164 765 3235 5473 5483 1835
sanction$	2042
sand$	5877
sandy$	1857
sat$	1097 1098 1099 1100 1101 1102 1103 1104
satisfy$	5586
savage$	5104 5105 5106 4135 4136
savages$	5104 5105 5106 4135 4136
saved$	5589 5590 5591 5592 5593
saving$	5890 4350
savvy$	763 4236 2261
saw	1498 1572
saw$	3939
say$	4983 5008 405 5516 5522 5536 3410 3411 3414 1442 4341
saying$	405 5569
says$	405 5556 3410 3411 3414
scallies$	2245
scally$	2245
scan$	1440 6185
scandal$	2275
scandalous$	2275
scaned$	1440
scanes$	1440
scaning$	1440
scans$	1440
scant$	3501 3508
scantily$	782 1850 1860
scar$	790 4320
scarcely$	702 3143 703 3144 704 738 739 740 1807 1808 1821
scare$	5429
scared$	5393 5394 5395 5396 754 755
scarf$	4326
scars$	790 4320
scarves$	4326
scatter$	3894
scattering$	1464
scenario$	4678
scenarios$	4678
scheme$	4454
scheming$	2255
schizophrenia$	2362
schizophrenic$	2362
school	1524 6214 4608
school$	4817 4818 4819 5111 5199 3446 5906 3957 6198 6199 3965 6201 6202 6208 6211 6212 6215 6220 4010 4068 1708 1921 1960 4586 4587 4602 2163 4605 2170 4617 2179
schooling$	4602
schools$	6252 4587
sclerosis$	4524
scor	4435
score$	5230
scored$	5987
scour$	1440
scoured$	1440
scoures$	1440
scouring$	1440
scours$	1440
scraped$	4321
scratch$	5786
scrawny$	2269
screen	1505
screening$	6180
screenshot$	1420
screenshots$	1420
screwed$	494
scrounger$	4135
scroungers$	4135
scruffily$	782 1860 4325 4327
scruffy$	1859 1878 1883 1890 2269
scum$	2245
scumbag$	2245
scumbags$	2245
search	5956 1352 6038 1373 6102 6138 1476
search$	1324 6027 3793 6033 6035 6036 1378 3831 1411 1415 1440 3917
searched$	1378 1440
searches$	6035 6036 3814 1378 1415 1440
searching$	6035 1378 1415 1440
searchped$	1411
searchs$	1411 1440
seasoned$	2264
seating$	3892
second$	765 3510
secretive$	2255
section$	2038 2187
sectioned$	2365
secur	2004
secure	1363 1552
secure$	3993 4040 1610 1983
secured$	4423
secureed$	1983
secureing$	1983
secures$	1983
securi	1363 3899 1462
security$	5071 6134 1463 1468 1469 4103
seduced$	369
see	1498
see$	4749 2781 2782 2783 2784 2785 2786 2787 2788 2789 2790 2791 2792 5498 5761 5918 5977 1419 1442 3939
seed$	4127
seeds$	4127
seeing	1498
seeing$	4788 3939 1582 1643
seek	3726 1363 1425 2025
seek$	192 193 194 195 196 197 198 371 2812 372 373 374 375 376 377 5626 1258 6097 3875 1757 1758
seeked$	1258 3875
seeker$	4097 4197 4636
seekers$	4097 4197
seekin	3726 1425
seeking$	192 193 194 195 196 197 198 371 2812 372 373 374 375 376 377 2939 2948 5626 1258 3875 4097 4197 1757 4636
seeks$	192 193 194 195 196 197 198 371 2812 372 373 374 375 376 377 1258 6097 3875 1757 1758
seem$	288 289 413 420 421 422 423 424 425 426 427 487 501 502 503 504 505 506 592 3033 593 594 595 3036 596 597 3038 598 624 3065 625 626 627 628 631 632 633 634 3158 1693 1694 1740 1741 1751
seemed$	288 289 413 420 421 422 423 424 425 426 427 487 501 502 503 504 505 506 592 3033 593 594 595 3036 596 597 3038 598 624 3065 625 626 627 628 631 632 633 634 721 1693 1694 1740 1741 1751
seems$	71 72 288 289 413 420 421 422 423 424 425 426 427 487 501 502 503 504 505 506 592 3033 593 594 595 3036 596 597 3038 598 624 3065 625 626 627 628 631 632 633 634 1693 1694 1740 1741 1751
seen	6131 6148 1572 1596
seen$	560 5521 5527 5532 5541 1498 1513 1582 4437 4458
sees	1498 1572
sees$	3939
seize	1298
seize$	3739 1983
seized	3738 1298
seized$	5973 3739 4423
seizeed$	1983
seizeing$	1983
seizes	1298
seizes$	3739 1983
seizin	1298
seizing$	3739
seizure$	1298 4419 2346
seizures$	4419 4527 2346
seldom$	702 3143 703 3144 704
select	1357
self	2084 2105
self$	28 2574 2793 2794 2795 6191 4022 1651 1699 1818 1829 1940
selfharm$	4546
selfharmed$	4546
selfharming$	4546
selfharms$	4546
selfie$	4867
selfies$	4867
selfish$	2255 2275
selfme	4525
sell$	4749 4778 4780 4781 154 155 156 204 1623 1634 4088
sellin	3763 6005 6118
selling$	4810 154 155 156 204 5998 1609 1623 1634
sells	6118
sells$	154 155 156 204 1609 1623 1634
semh$	2414
sen$	6197 2152 4594
send	1423
send$	4749 191 1262 1450 1646 4088 2152 4594
sending$	191 5603 5604 5605 1450 4348
sends$	191 1450 1646
sensation$	1656
sense$	5031 2798 5488
sensible$	2475 763
sensit	1264
sensitive$	3705 4211
sensory$	2133
sent	3906 3909
sent$	191 4933 4934 4935 4936 5937 1262 4002 1646 4088 4392 2194
senten	6234
sentence$	4649 2219 4661 4675
sentenced$	2219
sentences$	4675
sentencing$	2219
separa	6234 6236 4002 4003
separate$	3894
separated$	6237
separating$	1464 6237
separation$	6238
september$	4819
sergea	3718 3719 3720 1280 1281 1310 3842 3861 1421 6098 6099 1434 1447 1451 1465
sergeant$	5953 5954 5955 3721 3722 3751 6077 6096 3862 6108 3888 3913 4478
serial$	180 181 1625 1688 1695 2000
series$	982 4451 4452
serious$	2468 1688 1921
seriously$	5716 5717 1150
seriousness$	5016 5017 5018 5019 5020 5021 5022 5023 5024 5025 5026 5027 5039 5040 5041 5042
sertraline$	2374
served$	1599
serves$	294 295
servic	6173
service$	5080 3446 5885 5906 6067 6180 6186 1921 4387 1960
services$	5137 5224 834 835 836 837 3446 5685 5906 6180 4338
serving$	3982 4381 2202
session$	42 44 45 2983 5619 5620 5621
sessions$	42 44 45 5199 2983
set$	3214 868 869 942 1590 4281 4282 4589
setting$	1590
settle$	5516 5522 5536 4341
seven	6106 1457
seven$	3851 1428 6107 1437 1445 6126 6129 3898 3905 6149 4507
severa	5980
several$	3621 3622 3646 5901 5902 4397 1995
severe	2100
severely$	2162 2192
sex$	4768 2568 2640 4877 2644 205 2651 4889 4902 4903 5242 5243 4071 4241
sexual$	4807 2632 206 207 208 209 211 2655 2656 2657 4904 5242 1504 1628 1636
sexualised$	4807 2632 5147 5148 5149 5150 5151 5152 1744 2262
sexually$	1631 1801 1802 1831 2122 2203 4645
shabbily$	782 1853 1860
shabby$	1883 1890 2269
shadow	1476
shadow$	1308 3917
shadowed$	1308
shadowing$	1308
shadows$	1308
shaggy$	1857
shall$	840 841 842 843 844 845 1426
sham	6150
shambles$	2275
shambolic$	2275
shame$	5788 3623 3624 5860 1941
shameful$	2275
shamefully$	2275
share	1260 1423 1966
share$	4749 191 5516 5522 5536 5761 5915 5918 1262 1556 4341
shared	1260
shared$	191 5771 5937 1262
shares	1260 1966
shares$	191 1262 1556
sharin	1260 4406 1966
sharing$	191 5801 1262 1556
shaved$	1874 1876 1878 4321
shaven$	1848 1849 1875 1878
she$	2479 2673 2691 2695 2696 4984 314 400 2841 401 5077 402 403 5229 5561 5562 5563 5564 5565 3337 3338 3339 3341 3446 5685 2156
shed	4642
shed$	1207
shedding$	1207
sheet$	4508
sheets$	4508
shelter$	4881 4882 4883 4884 4885 4886 4887 4888
shielding$	5400 5405 5409 5412 5414
shift$	2068
shifty$	1859
shirk$	1207
shirked$	1207
shirking$	1207
shirkked$	1207
shirkking$	1207
shirks$	1207
shirt$	5479 4326
shirts$	5479 4326
shocking$	1123 1124 1125 1126 3623 3624 5860 5896 5897 5898 5899 1946
shockingly$	2277
shoddy$	2275
shoes$	5490 5491 5492 4326 4331
shooti	6014 6104 6105
shootings$	6006
shop	3877 3899
shop$	4817 4818 6112 6134 6142
shopke	3836 3899 4047
shopkeeper$	6282
shopkeepers$	5071 6071 6134 1468 4102 4103
shopli	1340 3837 6105 6117 4032 4044 2439
shoplifter$	5104 5105 5106 4135 4136
shoplifters$	5104 5105 5106 4135 4136
shoplifting$	4800 4810 4814 3781 6072 1439 6143 6267 6279
shoppe	3836
shoppers$	6047 6071 4102
shopping$	3877
shops$	6112 6134 6142 1468
short$	1753 1838 1857 1877 1878 1890 1939 4395 2269
shortcoming$	1920
shortcomings$	5657 5658 5659 1920 4363
shorts$	5490 5491 5492 4326 4331
shot$	3845
shots$	3845
shotter$	2249
shotters$	2249
shotting$	154 155 156 1623
should	3969
should$	258 259 303 616 701 989 990 991 992 3435 5680 1115 3560 3744 1426 6204 1923
shoulder$	5209 787 1961
shouldered$	4284 1961
shouldering$	1961
shoulderred$	1961
shoulderring$	1961
shoulders$	5209 5257 1961
shouldn$	257 1924
shouted$	1563
shouting$	1545
show	1322 3764 1335 4406
show$	5008 2778 5516 5522 5536 924 5649 3745 1442 4341
showed$	1060 3745
showin	1322 1335
showing$	1060 5936
shown	3906 3909
shown$	1060
shows	1322 3764 1335
shows$	923 1060 3745 3780 1442
shrug$	365 1226
shruged$	365 1226
shrugged$	365 1226
shrugging$	365 1226
shruging$	365 1226
shrugs$	365 1226
shunt$	1511
shut$	4392
shy$	4200
siblin	6242 6243
sibling$	4226 1789
siblings$	2442 5219 5351 6248 4053 4226
sick$	6161
sickle$	2096
sidelined$	1947
sight$	6087 4480 2107
sighted$	4380 4458
sighting$	1306 1445 4432
sightings$	1306 6075 1445 4432 2056
sign$	1185 1186 1187 1188 5881 5882 4394 4396
significant$	479 480
signs$	1185 1186 1187 1188 5881 5882 5901 5902 6116 4394 4396 4397
silly$	2468 2475 306 1652 2255
similar$	1838
simple$	2212
simpler$	1400
simply$	268 528 881 882 883 884 3434 1193 1194 1237 1951
since$	6260 4667
single$	3384 1264
sister	6222 3998 6235 4001 6242 6243
sister$	1541 6233 4023 4226
sisters$	5219 4226
sit	6131 6148
sit$	2534 5516 5522 5536 1097 5916 4341
site$	4417
sits$	1097 1098 1099 6118
sitting$	1097 1098 1099
situation$	4678 4994 4995 5397 5398 5895 1571 4639
situations$	4678
six	6106 1457
six$	776 3851 1428 6107 1437 1445 6126 6129 3898 3905 6149 4507
sixteen$	5268 619 620 621 622
skeletal$	1838
ski$	1891
skimpy$	1890
skin$	3226 6171 4304 1864 1870
skinned$	4267 4297
skinny$	1838 1890 2269
skirt$	5490 5491 5492 4326 4331 4334
skirts$	5490 5491 5492 5495 4326 4331 4334
skive$	2238
skived$	2238
skives$	2238
skiving$	2238
skunk$	3948
slag$	4135
slags$	4135
slapdash$	2275
slave$	4167 1727 2250
slaves$	4167 2250
sleep	3929 3955
sleep$	4749 4792 200 6164 6183 6190 1546 1577 1629 2125
sleeping$	200 1546 1577 1629 2114
sleeps$	200 1546 1577 1629
slender$	1838 2269
slep$	2201
slept$	200 1576 1629 2201
slicked$	786 4321
slide$	4508
sliders$	5490 5491 5492 4326 4331
slides$	4508
slight$	1838 2269
slightest$	3362 3502
slightly$	775 1839
slim$	1838 2269
slimly$	1839
slipshod$	2275
sloppy$	1123 1124 1125 1126 1946 2275
slow$	461 462 463 464 465 1123 1124 1125 1126 5896 5897 5898 5899 5913 3679 1239 1946
slowly$	5913
slut$	4135
sluts$	4135
sly$	2255
smacke	1563
smacked$	4004
small$	3075 779 1806 1838
smart$	4234 4240 1890
smarter$	2475
smartly$	782 1860 4325 4327
smarts$	4235
smelly$	2269
smok	1507
smoke$	4749 4778 4780 4781 5626
smoked$	5626
smokes$	5626
smoking$	5626
snapchat$	183 2624 184 2625 185 2626 186 2627 187 2628 4864 4865 4866
snood$	4326 2271
snoods$	4326 2271
so$	3437 1065 1804
social$	4802 4808 183 184 185 186 187 2830 2938 5179 5221 3446 5685 3733 1314 3756 6007 3856 6147 1584
sod$	3522
sofa	2189 4642
sofa$	6253
sofasu	4630
sold$	154 155 156 204 1609 1623 1634 4088
solely$	1228 1229 1959
solid$	1838
solidly$	1839
solve	2044
solves	2044
solvin	2044
somebody$	4787 3446 5685
someone$	4787 2665 3101 3446 5685
something$	4922 6123
somewhere$	4881 4882 4883 4884 4885 4886 4887 4888
soon$	5865 5866 5867 5868
sooner$	5668 5677
sophisticated$	589 2264
sorely$	1150
sort$	5399 5470 4101
sorts$	4101
sought$	192 193 194 195 196 197 198 371 2812 372 373 374 375 376 377 1758
sound$	592 3033 593 594 595 3036 596 597 3038 598
sounds$	592 3033 593 594 595 3036 596 597 3038 598
source	4406
source$	3705 1265 1461 1966 1967
sources$	1265
space$	5386 3848
speak	1572
speak$	4861 188 189 190 599 600 601 602 603 604 3142 5498 5516 5522 5536 5603 5604 5605 5761 4341 4348
speaking$	188 189 190 4368
speaks$	188 189 190 599 600 601 602 603 604
special$	1520 6197 2176 2186
specialist$	6174
speech$	1499
spell	4616
spelli	3980
spelling$	6215 2169
spend$	4749 2515 2516 2560 4913 4914 4915 4916 4917 390 391 392
spendded$	390 391 392
spendding$	390 391 392
spended$	390 391 392
spending$	4788 4913 4914 4915 4916 4917 390 391 392
spends$	390 391 392 6131
spent$	390 391 392 1599
spice$	3948
spiky$	1857 1878
spineless$	2275
spirit	3929
spirits$	6164
spite$	2490 50 51 53 4840 4841 4842 4843 1181
split	6234 6236
split$	3894 4002
spliting$	1464
splitting$	1464
spoiled$	2255
spoilt$	2255
spoke$	188 189 190
spoken$	4728 4729 4918 5521 5527 5532 5541 5771
sporadic$	5142 5143 5144 5145 470 1736
sport$	789 800 801 802 803 804 805 806 6188 1879 1885
sported$	789 800 801 802 803 804 805 806 1879 1885
sporting$	789 800 801 802 803 804 805 806 1879 1885
sports$	789 800 801 802 803 804 805 806 1879 1885
sportted$	789 1879
sportting$	789 1879
sporty$	1859
spot$	6081 6115 4499 4514
spots$	6081 6115 4514
spotty$	785 1863 2269
spray$	1872
spree$	4500
spring$	4819 4820
spurn$	1898
spurned$	1898
spurning$	1898
spurnned$	1898
spurnning$	1898
spurns$	1898
squad	3710 3713 3718 3719 3720 1280 1281 1310 3842 3861 1421 6098 6099 1434 1447 1451 1465
squad$	5945 5946 1271 5948 5953 5954 5955 3721 3722 5960 1285 3751 6021 6077 6096 3862 6108 3888
square$	6142
squarely$	1228 1229 1959
stab	6258
stabbed$	4699 1606
stabbi	6014 6104 6105 4032 4033
stabbing$	6020 6267 6268
stabbings$	6006 6267
staff	3899 1462
staff$	4787 4878 2779 5071 2837 5108 5199 5238 5239 5240 3446 5685 5906 6134 6282 4102 4103
stained$	1883 1890
stairw	4642
stamme	6171 6191
stamp	1391
stance$	4474
stand	6131 6148
stand$	578 3122 3123 3124 3127 3128 3130 3131 3134 1100 1101 1102 1103 1104 1929
standard$	5786 4387
standards$	5686 5687 5688 5689 5690 5691 5692 4387
standing$	3122 3123 3124 3127 3128 3130 3131 3134 1100 1101 1102 1103 1104 1929 2208
stands$	1100 1101 1102 1103 1104 2208
starte	2116
starti	2116
starts	2116
starve$	2085
starved$	2085
starves$	2085
starving$	2085
stash	3759 1334
stashed$	5951
state	3706
state$	5895 5941
statement$	5944 5950 1521 4593
statemented$	2421
statements$	5944 5950
states$	5941
statio	3899
station$	4817 4818 6134 6142 6268
stations$	6134
stature$	5449 5450 5451 4279
status$	5043 5045 5046 1656 4224 4593 4636
stay$	4733 2517 2518 2535 4778 4780 4781 2559 4909 4913 4914 4915 4916 4917 4918 4983 5516 5522 5536 1546 4341
stayed$	4786 4918 4926 4933 4934 4935 4936 1546 1576
staying$	4788 4909 4913 4914 4915 4916 4917 4918 1546 2181
stays$	4918 1546 2181
steal$	4749 5542 5622 5623 5624
steali	3763 6118 2439
stealing$	5220 5998
steals	6118 2439
steals$	5622 5623 5624
step	6222 3998 6239
step$	3748 1409 2034
stepbrother$	4023
stepdad$	1541 6233 3999 6248 4023
stepfather$	1541 6233 3999 6248 4023 6264
stepmother$	6233 6248 4023 6264
stepmum$	6233 6248 4023
stepparent$	6248 4023
stepparents$	6248 4023
stepped$	2034
stepsiblings$	6248
stepsister$	4023
stepstepdad$	6248
stepstepfather$	6248
sti	2123
sti$	4564
stick$	5008 5516 5522 5536 1014 1015 1016 4341
still$	4730 1019 1020 1021 1022 1404
stills$	3701 1261 3845 1458
stis$	4564
stock	6005
stock$	1275 5994 6009 6010
stockily$	1839
stocky$	1838 2269
stole	2439
stolen	6005 2439
stolen$	5994 6010 6279 6280 2079
stoned$	5626
stoner$	4135
stoners$	4135
stood$	1100 1101 1102 1103 1104 1929 2208
stop	1352 1390 6138 1476
stop$	2680 5516 5522 5536 5586 5603 5604 5605 5956 1324 6027 3793 6033 1359 1360 1373 3831 1411 3917 4341 4348 2049
stopped$	2678 5589 5590 5591 5592 5593 1411 6102 1604 4392 4458 2139
stopping$	1359
stops	1373
stops$	1359 3814 6058 1411
store	3759 1334 3899
store$	4733 6134
stored$	5951
stores	1334
stores$	3774 6134
storin	3763 6005 1334
storing$	5998
stout$	1838 2269
straight$	4927 4928 1857 1878
strange$	2638
strangers$	2498 2629
strapping$	2269
strate	4469 4476 4481
strategy$	4487
street	1264 6102 3877
street$	4811 4817 4818 3705 3791 6041 6112 6142 4061 1673 1738 1776 1781 1792 1793 1794 1795 1835 1969 2074
streets$	4811 6041 6112 6142 4061
streetsmart$	2260
streetwise$	763 2260
streng	1363
stress$	2135
strict	1449
strict$	3890
strike$	3161 1974
striking$	1859
strikingly$	1804
string$	983
stroke	3925
stroke$	6160
strong	1449 2034
strong$	763 3890 1838 2071
strongly$	1839
stroppy$	2255
struct	4460
struggle$	461 462 463 464 465
struggled$	461 462 463 464 465
struggles$	461 462 463 464 465 2175
struggling$	461 462 463 464 465
stubble$	2270
stubborn$	2255 2275
stubbornly$	2275
stuck$	1014 1015 1016
studen	4047
student$	5156 5170 5171 5172 5173 5174 5175 6282 4127 4180
students$	5156 5170 5171 5172 5173 5174 5175 4127 4180
stunt$	4704 4056
stunts$	4704 4056
stupid$	2468 2475 37 2509 306 1617 1652 2255
sturdy$	1838
stutte	6171
style$	5470 4111
subculture$	4179
subcultures$	4179
subject$	5441 5444 1319 6094 2023
subjects$	5441 5444 1319 3824
submi	4406
submit	1966
submitted$	3886 1446 4497
substance$	2128
substandard$	1123 1124 1125 1126 5896 5897 5898 5899 1946
successful$	6049
such$	1922
sucked$	4697
suffer	1579 1580
suffer$	2137
suffered$	4020 4021 2137
suffering$	2137
suffers$	4020 4021 2086 2137
sufficient$	4259
sugar$	1642
sugges	3706 4406
suggest$	5941
suggests$	5941
suicidal$	2363
suicide$	6162 2363
sullen$	2255
summer$	4819 4820
summon	6102
superficial$	5142 5143 5144 5145 1669 1736
superv	1596 1598
supervised$	1789
supervising$	5246
supervision$	5246 5399 5400 5409 5412 5414 5417 5418 5419 5420 5421 1220 1221 1222 1223 6273 4039 4387 4648 4666
suppl	6118
suppli	1423
supplied$	154 155 156 3906 1623
suppliers$	6022
supplies$	154 155 156 3784 1609 1623
supply	5934 3763 5999 6005 6014 6015 1423 6104 6105 6111 4044 4468 4469
supply$	154 155 156 1258 5994 3784 6279 1623
supplyed$	1258
supplying$	154 155 156 1258 5998 6279 1609 1623
supplys$	1258
suppor	1363 1425 1596 2029 2034
support$	42 5128 5137 5141 5399 5400 5409 5412 5414 834 835 836 837 5770 1220 1221 1222 1223 1354 1367 1396 3960 6205 1530 6206 3972 4338 4593
supported$	1354 1367
supporting$	1354 1367
supports$	1354 1367 1396
suppre	1391
suppress$	2317
suppressing$	2317
suppression$	2317
sure$	867 868 869
surely$	957 964 3405 965 966 3434 4357
surf	4630
surface$	1669
surgery$	6185
surly$	2255
surprisingly$	1804
surveillance$	6033 2287 2320
surveilled$	5987
surviv	1580
survive$	5384 5385 3154 714 715 3157 1819
survived$	4021 1819
survives$	1819
surviving$	1819
suspec	1320 4462
suspect$	5441 5444 5997 4232 4436 2016 2023 2308
suspected$	3761 1329 1338 1591 1997
suspects$	5441 5444 5997 6025 4126 4232 4436 1996 4465 2308
suspen	3980
suspended$	1523 4599 2220
suspendeds$	1523
suspension$	1523 6215 2416
suspensions$	1523 2416
suspicious$	3838
swallo	2142
swap$	213 2654 214 215 216
swaped$	213 2654 214 215 216
swaping$	213 2654 214 215 216
swapped$	213 2654 214 215 216
swapping$	213 2654 214 215 216
swaps$	213 2654 214 215 216
swarthy$	2269
swear$	5626
swearing$	5626 6199
swears$	5626
sweatshirt$	5490 5491 5492 4326 4331
sweatshirts$	5490 5491 5492 4326 4331
sweep$	1204 4506
sweeping$	1204
sweeps$	1204 4506
swept$	1204
swift	2034
sympathy$	4968
symptoms$	4577
syndro	3925
syndrome$	6160 4584
system	4406
system$	5238 5239 5240 6012 6013 6078 6121 6122 1921
systemic$	1921
systems$	6012 6013 1921
t$	3244 5490 5491 5492 3975 4331
ta	1529 3971
ta$	3970 6206
table$	6203
tablet	3930
tablets$	6165 4555 4583
tabs$	3731
tackl	1391
tackle	4486
tactic	4469 4476
tactical$	3873 2062
tag$	6276 6284 4675
tagged$	6276 2226
tagging$	6276
tags$	4675
tail$	1308
tailed$	1308
tailing$	1308
tails$	1308
tak	1436
take$	27 4723 4749 2532 102 103 182 234 2677 5008 2781 2782 2783 2784 2785 2786 2787 2788 2789 2790 2791 2792 575 648 700 5498 5516 5522 5536 3473 1040 1060 5761 5915 5918 1377 1414 3910 1492 1614 1646 4341
takeaway$	4817 4818
taken$	27 4918 5588 3472 1060 5771 1494 1501 1548 1614
taker$	5099 4054
takers$	5099 4054
takes$	27 182 648 1060 1377 1494 1614 1646
taking	2142
taking$	27 4724 182 648 5387 5388 1060 1377 1492 1494 4054 1614
talk	6131
talk$	42 4860 188 189 190 599 600 601 602 603 604 5498 5516 5522 3298 5536 5603 5604 5605 5942 4341 4348
talked$	188 189 190 4933 4934 4935 4936
talking$	188 189 190 5603 5604 5605 3373 5942 4348 2117
talkked$	188 189 190
talkking$	188 189 190
talks$	42 188 189 190 599 600 601 602 603 604 5971
tall$	5452 778 1838 4283 2269
tan$	4312 4313
tanned$	785 1863 2269
tantrum$	5188 5189 4188
tantrums$	5188 5189 4188
target	5956 1357 6042 6043 1412 2034 4481 4486
target$	4694 4695 5986 6027 3799 2023 4477 2054 2070 2170
targeted$	4697 3799 3853 2054
targeting$	3799 2054
targets$	4693 4695 5890 5986 3799 4477 2054
tart$	4135
tarts$	4135
task	3713 1453
task$	5652
tasked$	1312 1432 3903 2037
taskforce$	5948
taskin	2037 4503
tasking$	3842 3861 1421 6098 6099 3873 1434 3884 1447 1451 1465 4478
tastes$	5331
tattoo$	790 5466 4320 1881
tattooed$	2269
tattoos$	790 5466 4320 1881
taught$	4969 5521 5527 5532 5541 5589 5590 5591 5592 5593 6113
taunt$	1662
taunted$	1662
taunting$	1662
taunts$	1662
tauntted$	1662
tauntting$	1662
teach$	5108 5128 5570 5603 5604 5605 4348
teache	4047
teacher$	6282
teachers$	5071 2837 5108 5199 4103
teaching$	1529 3971
team	3713 3842 6173
team$	3446 5906 5946 5948 5953 5954 5955 3721 3722 5964 3751 6021 1358 6077 6096 3862 6108 3888 6178 6186 1960 4528
teams$	1358
tearaway$	2245
tearaways$	2245
techni	4469
teen$	5156 5159 5170 5171 5172 5173 5174 5175 4180
teenage$	765 1635 1688 1691 1695 1834 1835 1995
teenager$	5156 5159 5170 5171 5172 5173 5174 5175 5441 5444 4127 4180
teenagers$	5084 5156 5159 5170 5171 5172 5173 5174 5175 5441 5444 4127 4180
teens$	5084 5156 5159 5170 5171 5172 5173 5174 5175 4180
teeth$	4308
teleph	1314
telephone$	1297 5974 1978
telephones$	1297 5974
tell$	4749 4983 5008 405 5516 5522 5536 3410 3411 3414 5918 1259 1277 1278 4341
telling$	405 1277 1278
tells$	405 3410 3411 3414 1277 1278
temper	6234
temper$	5188 5189 4188
tempered$	4194 4195
tempers$	5188 5189 4188
temporarily$	2156
temporary$	2188
temptation$	4791
tempted$	369
ten$	619 620 621 622
tenancy$	6254 4640
tendencies$	4131
tension$	1545 4460
term$	6171
termin	2121
terrible$	2468 2475 37 2854 1123 1124 1125 1126 5896 5897 5898 5899 1617 1779 1946
territ	3848
territory$	6083
terrorise$	394 1661
terrorised$	394 1661
terrorises$	394 1661
terrorising$	394 1661
terrors$	4567
test$	5626 6180 1988 4564 4571
tested	1505
tested$	2129
testing$	5626
tests$	4571
text$	188 189 190
texted$	188 189 190
texting$	188 189 190
texts$	188 189 190
textted$	188 189 190
textting$	188 189 190
than$	4988 3029 5281 5282 5283 5284 692 709 712
thank$	4953 4954 4955 4956 4957 4958
that	4406
that$	232 2779 5077 5227 765 5774 5858 5859 5941 3780 6146 1677 1835 4389
the$	2591 2592 2779 5015 2804 2808 5071 400 2888 550 5227 2995 3093 664 765 3238 3248 808 5606 3395 3420 5685 3476 3611 3638 3640 5878 5879 3646 3648 5901 5902 5910 3677 3775 3789 3795 3797 3806 3821 6063 3849 3917 3921 3947 4049 4103 1677 4389 4397 1995 1998 2020 2140
thef$	5998
theft	3772 6014 1340 6104 6105 6117 3912 4032 4033 4044 4046
theft$	4800 4814 5220 6007 3781 6020 1439 6143 6147 6267 6268 6279 6281 2011
thefts	3837
thefts$	6006 6007 3781 6072 6143 6147 6267
their	3734 1294 1320 4414 1990 2007
their$	2470 2474 2487 59 66 67 69 2513 4751 105 4795 2645 4894 2740 2741 309 4992 2760 2779 5034 5038 2804 5108 5233 565 3026 5264 3030 3032 3155 3219 3220 3221 812 3383 5682 3553 3563 3637 3639 3641 5878 5879 3646 3648 3649 5890 5901 5902 3761 3789 3795 3797 1489 3933 3934 1557 1558 4000 4007 4019 1637 1649 1747 1887 1888 1922 4390 4397 1960 2112 2145
theirselves$	2441 2443 2458 2459 19 2461 2462 2463 2464 2465 25 2623 4939 4940 4942 2718 2719 2720 2721 2722 2723 2724 2725 2727 2728 4966 4967 2758 2762 322 2764 2765 5001 5002 5003 5004 5005 5006 5118 5249 5250 5251 5252 5253 5254 5255 5357 5358 5359 5360 5361 5362 5363 5364 5365 5366 5367 5368 5369 5370 3136 5377 3673 4052 4074 4075 4257 4258
them	3702 3709 3723 5980 5982 1311 6028 6034 3816 6051 3819 3820 6106 6152 4430 4482 4488 4598
them$	4679 4680 4881 4882 4883 4884 4885 4886 4887 4888 2726 2735 2736 2837 2885 493 2959 2960 2961 2962 2963 3087 5606 3387 3481 3482 3527 3528 3529 3530 3531 3532 5774 3568 3582 5847 5848 5849 5850 5851 5852 3618 5901 5902 5924 5925 3691 5958 1313 1351 6054 6066 3851 6094 1428 6107 1437 1445 6126 6129 3898 3905 6149 3919 4169 4360 4390 4391 4397 4507
themself$	2441 2443 2458 2459 19 2461 2462 2463 2464 2465 25 2623 4939 4940 4942 2718 2719 2720 2721 2722 2723 2724 2725 2727 2728 4966 4967 2758 2762 322 2764 2765 5001 5002 5003 5004 5005 5006 5118 5249 5250 5251 5252 5253 5254 5255 5357 5358 5359 5360 5361 5362 5363 5364 5365 5366 5367 5368 5369 5370 3136 5377 3673 3926 4052 4074 4075 4257 4258 4526 4547
themselves$	2441 2443 4679 4680 2458 2459 19 2461 2462 2463 2464 2465 25 2623 2653 4939 4940 4942 2718 2719 2720 2721 2722 2723 2724 2725 2727 2728 4966 4967 2758 2762 322 2764 2765 5001 5002 5003 5004 5005 5006 5116 5118 5249 5250 5251 5252 5253 5254 5255 5357 5358 5359 5360 5361 5362 5363 5364 5365 5366 5367 5368 5369 5370 3136 5377 5391 5792 3673 3926 4052 4074 4075 4257 4258 4526 4547
therap	3930 6175
therapist$	6165 6174
therapy$	6166 4557 4558 4577 4641
there$	876 877 878 3754
these$	550 757 761 765 5566 903 5606 3527 3528 3529 3530 3531 3532 3572 3574 3584 3585 5847 5848 5849 5850 5851 5852 5901 5902 5924 5925 3691 1457 1692 1695 4360 1922 4390 4391 4397 1995 4488
they	5935 5965 1311 1347 1355 6106 1457
they$	2479 2691 2695 2696 4984 314 400 2841 401 5077 402 403 5229 5561 5562 5563 5564 5565 3337 3338 3339 3341 3446 5685 3788 3796 3813 3851 1416 1428 6107 1437 1445 6126 6129 3898 3905 6149 3924 4507
thick$	773 1826 1841 1877 1882 2255
thickset$	1838 2268
thief$	5104 5105 5106 4135 4136
thieves$	5104 5105 5106 4135 4136
thigh$	6169
thighs$	6169
thin$	1838 1855 1859 2269
things$	5331 5372 5397 5398 1571
think$	5008 599 600 601 602 603 604 3142 3458 5694
thinking$	4368
thinks$	599 600 601 602 603 604 3458 5694
third$	765
thirteen$	619 620 621 622
thirty$	4896 3045 5295
this$	2779 528 765 5606 5641 3481 3482 3527 3528 3529 3530 3531 3532 5774 5847 5848 5849 5850 5851 5852 5901 5902 3668 3789 1677 1743 1835 4360 4389 4390 4391 4397 1998
thoroughly$	1915
those	6028 4482
those$	5063 550 757 3763 6034 3824 6063 6090 1695 4360 1995
though$	4840 4841 4842 4843
thought$	4918 5665 5681 3458 5694 5736 5737 5738 5739 5740 5741 5742 5743 5744 5745 3511 3512 3513 3514 3515 1329 1427
thoughts$	1486
threadbare$	1890
threat$	3812 1372 1994
threatening$	1744 2253
three	5980 6106
three$	3646 3851 1428 6107 1437 1445 6126 6129 3905 6149 1995 4507 2212
thresholds$	5878
threw$	339
thrill$	5043 1656
thrills$	5047
throug	1966 2029 2034
through$	5132 3146 3147 3231 5587 5607 5612 3651 1619
throw$	339
throwing$	339
thrown$	339 1563 1564
throws$	339
thug$	2245
thuggery$	2245
thuggish$	2245 2253
thugs$	6023 2245
tic$	2135
tick$	1931
ticking$	4373
tidy$	1859
tied$	1330 3869 4321
ties$	406 4111
tight$	1877 1890
tightly$	788
tiktok$	183 2624 184 2625 185 2626 186 2627 187 2628 4864 4865 4866
time	3968
time$	4750 4795 5014 2831 2833 2856 5285 5549 5550 5551 5619 5620 5621 5630 5989 4354
timed$	6050
timekeeping$	4094
timeline$	3876
times$	5631
timeta	3892 3980
timetable$	6127 6203 6215
timetables$	6127
tip	2080
tip$	1375
tipoff$	4521
tipoffs$	4521
tipped$	1375
tipping$	1375
tips$	1375
to	4406
to$	4733 4745 2514 2523 2545 2557 2575 2576 2577 2579 2609 2613 2617 2667 2668 2669 2670 2671 2674 2729 4982 2773 2819 2823 2847 2890 2893 2902 2918 2967 2987 2992 3007 3008 3010 3113 3129 5439 3263 5502 5503 5504 5514 5533 3308 3309 3335 5595 5608 3427 3428 3429 5693 5699 5700 5701 3479 3480 5735 3526 1112 3561 3609 3669 5914 3680 3681 3703 3707 3711 1274 3744 3753 3758 3767 3770 3771 3792 3802 3803 3811 3834 3858 1426 1443 3918 3928 3942 3949 3954 6193 3975 4024 6266 4036 1602 4093 4338 4340 4343 4359 4361 4390 4403 4478 2075 4660
toarso	6104
toburg	6104
tocrim	6104
todama	6104
todeal	6104
todiso	6104
toe$	5474 1672
togang	6104
tokenistic$	1669 2275
told$	4728 4729 2552 4923 4930 5521 5527 5532 5535 5541 5589 5590 5591 5592 5593 3410 3411 3414 5771 1312 1448 3903
tolerance$	4473
tone$	5461 4305
tones$	5461 4305
too$	2999 3000 5314 746 747 748 3630 3631 3632 3633 3678 1238
tooffe	6104
took	2142
took$	27 102 103 182 235 3471 1041 3491 1060 1492 1494 1614 1646 4088
toolki	4469
tooth$	4308
top	6118
top$	5476 5490 5491 5492 6053 6090 1452 4326 4331 4333 1995 2000 2002
topless$	2632
tops$	5476 5490 5491 5492 4326 4331 4333
torment$	394 1661
tormented$	394 1661
tormenting$	394 1661
torments$	394 1661
tormentted$	394 1661
tormentting$	394 1661
torn$	1883 1890
torobb	6104
toshoo	6104
tostab	6104
tosupp	6104
total$	838 1256 1921
totally$	1912 1915
tothef	6104
touch$	4733 5586 5783
touched$	4697 4907
tough	1449
tough$	452 453 454 455 456 457 763 3890 1859 2033 2264
toughe	1449 2034
tougher$	3890 2033
touret	2095
tourette$	4536
tourettes$	4536
toward	1363 1425 2029
towards$	2579 2819 2823 5112 2918 2964 6001 4614
town$	3836 3877
toxic$	410 411 412 1687 2255
trace	5956 1292 5977
trace$	5986
traced$	6130
traces$	5986
track	1292 6043 1455
track$	3731 5979 5986 5988 3841 3871 1431 1455 4499
tracke	1292 5970 3755
tracked$	5987 5990 3871 1431 6130 1972
tracki	1292
trackie$	4326
trackies$	5490 5491 5492 4326 4331
tracking$	3871
tracks	1292
tracks$	5986 3871
tracksuit$	5490 5491 5492 4326 4328 4331 2271
tracksuits$	5490 5491 5492 4326 4328 4331 4458 2271
trade$	204 213 2654 214 215 216 1634
traded$	204 213 2654 214 215 216 1634
trader	3899
traders$	6134 1468
trades$	204 213 2654 214 215 216 1634
trading$	204 213 2654 214 215 216 1634
traffic$	154 155 156 1623 4419
trafficced$	154 155 156 1623
trafficcing$	154 155 156 1623
trafficed$	154 155 156 1623
trafficing$	154 155 156 1623
trafficking$	154 155 156 1623
traffics$	154 155 156 1623
trail	1476
trail$	1308 3917
trailed$	1308
trailing$	1308
trails$	1308
trainer$	4326
trainers$	4881 4882 4883 4884 4885 4886 4887 4888 5490 5491 5492 4326 4331
training$	4039 4051
transmitted$	4563
trap$	1700
trauma$	6256 2136
traumatic$	4534
travel	6131
travel$	4780 4781 4909 1646 4088
traveled$	1646 4088
traveling$	1646 4088
travelled$	1646 4088
travelling$	4788 4909 1646 4088
travels$	1646 4088
trawl	1301
trawl$	1440 4433 2326
trawled$	1440
trawles$	1440
trawling$	1440
trawls$	1440
treated$	1350 3932 1513 2089
treatm	4569
treatment$	6166
trendy$	1890
trial$	4649
tricky$	452 453 454 455 456 457 5192 5193 5194 5195 5196 5197 5198 4192
tried$	5556 5674 3443 4366
troubl	3912
trouble$	4804 2707 2708 4944 4945 4946 4947 5047 5054 5220 3331 5567 3333 5627 3465 5706 5707 5708 6143 6147 1545 1571 4089 1679 1680 1681 4181
troubled$	5681 3458 5694 3466 5727 1739 1835
troublemaker$	2246
troublemakers$	5220 2246
troublemaking$	2246
troublesome$	2255
truancy$	2238
truant	2419
truant$	4749 4792 5104 5105 5106 5622 5623 5624 4135 4136
truanted$	2238
truanting$	2238
truants$	5104 5105 5106 4135 4136
true$	1120
trust$	5128 5516 5522 5536 5557 5558 5559 5560 5570 5603 5604 5605 3446 5906 4341 4348 1960
trusted$	4933 4934 4935 4936 3151 5589 5590 5591 5592 5593
trusting$	3371
try$	5516 5522 5536 5556 5603 5604 5605 5616 4341 4348 4366
trying$	5603 5604 5605 6097 4348 4368
tryings$	6097
tubby$	2269
tumour	3925
tumour$	6160
turf	3848
turf$	6083
turn	6148
turn$	138 139 2775 2777 824 825 3284 3290 3295 3304 5542 5543 1157 1163 1164 1165 5916 6138 3904
turned$	138 139 3218 3223 824 825 5506 5507 5508 5509 5510 5511 5512 5513 1157 1163 1164 1165 1190 4392
turning$	138 139 824 825 1157 1163 1164 1165
turnned$	138 139
turnning$	138 139
turns$	138 139 824 825 3332 1157 1163 1164 1165
twelve$	619 620 621 622
twenty$	4896 4897 5268 3045 615 5295 3061 5297
twice$	2660 4900 5336 2156
twists$	4318
two	5980 6106
two$	3646 3851 1428 6107 1437 1445 6126 6129 3905 6149 1778 1995 4507 2212
twoc	4044
twoc$	6279
ugly$	2269
unable$	325 326 327 328 329 331 348 461 462 463 464 465 1512 1534 4356
unacceptable$	5147 5148 5149 5150 5151 5152 1744 2275
unacceptably$	2275
unacco	2195
unaccompanied$	4636
unambitious$	2255
unauthorised$	2162
uncaring$	2255 2275
uncle	6222 3998 6235 6239
uncle$	1541 6233
unco$	1735 1930
uncomfortable$	6151
unconscious$	2408
uncontrollable$	1739 4356 2255
uncooperative$	2251 2275
uncorr	1264
uncorroborated$	3705
under	1498 2217
under$	201 416 3231 963 3645 3939 1502 4034 1594 1984 2082
underage$	1630 1635
undercover$	2289
underdressed$	2269
understand$	47 48 5008 2781 2782 2783 2784 2785 2786 2787 2788 2789 2790 2791 2792 5557 5558 5559 5560 1305 1448 1500
understands$	1448 1500
understood$	5640 1329 1427
undert	1291
underweight$	4572 2269
underwent$	2397
undesirable$	5060 5061 5062 1659 1739
undesirables$	5060 5061 5062
undisciplined$	2255
undoubtedly$	957 4357 2274
unempl	6234
unengaged$	2251
unfazed$	2264
unfit$	1111
unforgivable$	2275
unforgivably$	2275
unfounded$	1666
ungovernable$	2255
ungrateful$	2255
unhealthy$	2475 37 410 411 412 1617 1687
unhelpful$	2275
uniform$	5472 4324 4326
uniforms$	5472 4324 4326
uninterested$	1906 4356 2255 2275
unironed$	1883
unit	3713 3842 6173
unit$	3446 5906 5946 5948 5953 5954 5955 3721 3722 3751 6021 6077 6096 3862 6108 3888 6186 6212 6228 6275 4595
units$	4478
unkempt$	2269
unknow	5970
unknown$	2637
unlawful$	4807
unless$	1382
unlikeable$	2255
unlovable$	1739
unmanageable$	5147 5148 5149 5150 5151 5152 1739 4181 2255
unmotivated$	2255
unnecessary$	2468
unpleasant$	6151 2255
unpredictable$	5147 5148 5149 5150 5151 5152 1744 2253
unprepared$	1899
unprofessional$	2275
unprofessionally$	2275
unquestionably$	2274
unreachable$	4356 2251
unreliable$	4356 2255 2275
unrepentant$	2255
unresponsive$	2251
unruly$	1677 1739 1744 1835 2255
unsafe$	4676 4677 4693 2475 37 4807 1615 1617
unsavoury$	5060 5061 5062 1739
unshockable$	2264
unstable$	4215 4216 2255
unsubstantiated$	1666
unsuitable$	5063 1659
unsupervised$	1789
unteachable$	1739
untidy$	1878
until$	5984 1382 4667
unto$	2881 2883
untrue$	5645
untrustworthy$	4356 2255 2275
unusual$	1859
unusually$	1804
unwanted$	2714
unwashed$	1878 1883 2269
unwilling$	325 326 327 328 329 331 350 461 462 463 464 465 1239 1899 4353 4356
unwillingness$	461 462 463 464 465
unwise$	2475 37 306 1617 1652
up$	4701 4767 2658 2761 5010 2836 5072 441 2935 2936 5177 3019 3031 5269 5301 3079 3096 5371 5423 3205 5459 5465 5478 5496 5518 5519 5524 5525 5529 5530 5538 5539 5546 5547 5548 5647 3551 3562 5802 3599 3602 3603 5870 3644 3793 3805 6092 6095 6220 6237 6238 1595 4187 4269 4330
update$	1277
updateing$	1277
updates$	1277
upon$	2704 2705
ups$	5279 5290 5307 5380
urchin$	2245
urchins$	2245
urgency$	5930 5931 5932 5933 4405
us$	4787 5403 3568 1442
use	1425 1575
use$	4733 4749 4778 5008 5516 5522 5536 3368 1270 6190 4341
used	1425 1507
used$	4697 4926 443 686 1189 1273
useful	1425 1966
useful$	5947 1396
useless$	1907 2255 2275
user$	5097
userna	3892
usernames$	6127
users$	5097
uses	1507
using	1507 1575
using$	444
usual$	3685 1685
utter$	838 1257
utterly$	3426 1150 1912 1915
vaccin	2404
valuab	1966
value	4406
value$	1270 2036
values$	5210 4223
van$	4412
vandal$	5104 5105 5106 4135 4136 2245
vandals$	5104 5105 5106 4135 4136 2245
vans$	4412
vape$	6184
vapes$	4881 4882 4883 4884 4885 4886 4887 4888 6184
variable$	5142 5143 5144 5145
vehicl	5985
vehicle$	4044 1978 1985
verbally$	1755
versed$	3051
very$	654 3247 3438 1804 1820 2131
vest$	4326
vests$	4326
vicious$	2253
victim$	2801 419 5155 5393 5394 5395 5396 1579 1781
victimisation$	4977 4978
victimise$	1250 1251 1252 1253
victimised$	1250 1251 1252 1253
victimises$	1250 1251 1252 1253
victimising$	1250 1251 1252 1253
victims$	299 5016 5017 5018 5019 5020 5021 5022 5023 5024 5025 5026 5027 418 5155 5393 5394 5395 5396
video$	4867 5978
videos$	4867
view$	6002 4396
views$	4396
vindictive$	2253
violen	6158 6234 6260
violence$	4800 4814 2707 2708 514 515 5220 3842 3861 1421 6098 6099 3873 1434 3884 1447 1451 1465 1545 4089 4111 2020 4631 2191
violent$	5147 5148 5149 5150 5151 5152 5220 1688 1744 2000 2253
virtually$	624 3065 625 626 627 628 631 632 633 634 679 680 1805 1814
visibility$	6085
visible$	3890 4322 2071
visit	1575 4469 4476
visit$	2983 6027
visited$	5771
visiting$	4788
visitor$	6165
visits	1572
visits$	2983 5971
visual$	2107
vital$	3646
vodka	3929
vodka$	6164
voice$	4396
voices$	4396 4542 4543 4544
volatile$	5147 5148 5149 5150 5151 5152 1744 2253
volition$	4735 4736 4737 4738 4739 4740 4741 4742 4910 4911 4087
volume	1391
voluntarily$	4910 4911 4086 4087
vomit$	6161
vote$	122 123
voted$	122 123
votes$	122 123
voting$	122 123
vulnerabilities$	2750 310 311
vulnerability$	4977 2750 310 311 5016 5017 5018 5019 5020 5021 5022 5023 5024 5025 5026 5027
vulnerable$	4678 4693 5393 5394 5395 5396 5426 5427 5428 4262 1835
wag$	1627
wagging$	1627
wags$	1627
waited$	4392
waitin	1505
waiting$	1490 1509 2116
walk	6131
walk$	4913 4914 4915 4916 4917 4983 1105 1106 5916
walked$	2548 2690 2697 1105 1106 4392
walking$	4788 1105 1106
walks$	1105 1106
wall$	3885
wannabe$	1671 2245
wannabes$	2245
want	3726
want$	2846 5299 5378 3170 730 731 732 829 5557 5558 5559 5560 5576 5577 5578 3398 1038 5947 6097 1487
wanted$	4972 829 5640 1039 1284 1487 1591 1607
wants$	5378 829 5576 5577 5578 3398 6097 1487
ward	6173
warden	3718 3719 3720 1280 1281 1310 3899 1462
warden$	5953 5954 5955 3721 3722 3751 1430 6134 1463 1468 1469
wardens$	5071 5222 5223 5953 5954 5955 3721 3722 3751 1358 1430 6134 1463 1468 1469 4103
warn$	1375
warned$	4728 4729 2495 55 56
warning$	4725 1185 1186 1187 1188 5881 5882 5901 5902 6062 3976 4104 4396 4397 1980 4655
warnings$	4725 1185 1186 1187 1188 5881 5882 5901 5902 6062 4104 4396 4397
warrant$	723 6033 4466 2324
warrants$	4466 2324
was	1350 2100
was$	54 71 72 141 288 289 413 420 421 422 423 424 425 426 427 459 2907 2912 487 501 502 503 504 505 506 624 3065 625 626 627 628 631 632 633 634 5441 5444 3252 3275 3398 984 985 5746 3523 1151 3625 3626 3661 1228 1229 3752 3765 3822 1491 1693 1694 1725 1729 1740 1741 1751 4277 4321 1959 4437 2061 2108 2113 2119 2120 2131 2156 2158 2159 2192 2196 2204 2209 2211 2212 2216
wash$	1196
washed$	1196
washes$	1196
washing$	1196
waste$	338
wasted$	338
waster$	2245
wasters$	2245
wastes$	338
wasting$	338
watch	1476 1981
watch$	5490 5491 5492 3731 5979 1308 5988 6027 1419 3871 6138 3917 1582 4326 4331 4499
watche	3755
watched$	5777 5778 5981 1308 5990 3871 6124 6130 1582
watches$	5490 5491 5492 4326 4331
watching$	1308 3871 1582
watchlist$	4422
watchlists$	4422
watchs$	1308 3871
water$	4011
wave$	4500
wavy$	1878
way$	4704 2997 3249 809 810 811 3258 3259 3326 5843 1237 4056
ways$	4704 5228 5286 5331 5618 4056
wayward$	1739 4181 1835
we$	3380 3381 3382 1234 1358
weak$	5142 5143 5144 5145 470 1123 1124 1125 1126 5896 5897 5898 5899 1763 1764 1946 1968
weapon	5934 6005 6116 6280
weapon$	5994 6009 6010 6279 2065
weapons$	4800 1275 5994 6009 6010 2065 2321
wear	1600
wear$	4913 4914 4915 4916 4917 789 794 800 801 802 803 804 805 806 1879 1885
wearing$	789 794 800 801 802 803 804 805 806 1600 1879 1885
wears$	789 794 800 801 802 803 804 805 806 1879 1885
weary$	4237
weed	4050
weed$	4833 4834 4835 4881 4882 4883 4884 4885 4886 4887 4888 3948 6184 6285 4064
week$	5619 5620 5621 4643
weekend$	6164
weeks$	4643
weighed$	2407
weight	3930 3955 6191
weight$	6165 6190 4573
welfare$	4684 2450 4705 4706 4707 4708 4709
well$	5136 547 548 557 610 691 708 711 777 782 1839 1852 1860 4325
wellbe	3955
wellbeing$	4684 4705 4706 4707 4708 4709 4994 4995 6190
went$	4730 134 135 136 137 138 139 167 168 169 2620 371 1210 1501 1595 1645 1646 4088 2194
were	5970 1350
were$	2482 54 71 72 141 288 289 413 420 421 422 423 424 425 426 427 459 487 501 502 503 504 505 506 5226 624 3065 625 626 627 628 631 632 633 634 762 3275 3398 984 985 5746 1151 3626 3661 1228 1229 3752 3765 3815 1693 1694 1725 1729 1740 1741 1751 4277 4321 1959 4437 2061 2156 2196 2204 2209 2216
wet$	1506
wets$	1506
wetting$	4568
what$	2737 2738 5227 2994 5233 5397 5398 5879 5901 5902 3860 4091 4397
whatever$	5372 5389
whatsapp$	183 2624 184 2625 185 2626 186 2627 187 2628
whatsoever$	5746
wheel$	5789
wheelchair$	2366
when	4414
when$	5984 5989
whenever$	5984
where	4414
where$	1318 3872
wherea	3733 1422 3863 3864 1454
whereabouts$	5968 5969 3895
which	4406 4414
which$	5999 6100 6106 3883 3896
while$	5779
white$	765 785 1834 1835 1856 1863 4326 1890
who	5934 5952 5999 6100 6106 3883 3896 4414
who$	2661 2662 313 5059 5064 5226 5441 5444 1286 3730 3736 1313 1333 1343 3787 1351 3872 6111 3897 6146 4277
whole$	3587 3589 1677
wholly$	1912 1915
whom	6100 6106 6118
whom$	5962 6019 1351 3872
why$	307 308
wicked$	1686
wider	1320
wider$	3761
wife$	6218 6250
wild$	1677 1686 4154 4155 4156 4181 1857 1878 2255
wilful$	2275
wilfully$	179 1963 2275
will$	351 681 701 713 716 839 840 841 842 843 844 845 846 850 851 866 870 871 872 3325 5572 5573 5574 5575 3351 3375 3376 3379 3398 5635 5636 967 968 3712 1274 3744 3809 1426 1904 1916 2075
willed$	4204
willing$	3267 3269 1266 1644
willingly$	4910 4911 236 4086 4087 1647
willingness$	3360 5596 5597 5598 5599 5600 5601
wind$	395 396 3312
winding$	395 396
winds$	395 396
winter$	4819 4820
wiry$	1838
wise$	551 552 589 763 4233 4238 4239 1803 1815
wiser$	2475 588 589
wish$	3360 5596 5597 5598 5599 5600 5601 6097
wished$	1487
wishes$	1487 4396
wishs$	6097
with	6055 4045 2034
with$	4753 4756 4761 4793 2564 2565 2569 4875 2641 2643 2663 2716 2717 2825 2828 5069 2847 5129 5133 5139 5140 5146 2964 5203 531 5218 2984 2987 561 3137 3138 3139 5441 5444 789 5534 5571 5609 1067 5891 3703 3727 5971 3762 6001 1495 3987 6232 1603 4099 1780 1879 4478 4519 2143 2153 4626 4656
withar	6104
withbu	6104
withcr	6104
withda	6104
withde	6104
withdi	6104
withga	6104
withheld$	4404
within$	2955 3769 3922
withof	6104
without$	436 5357 5358 5359 5360 5361 5362 5363 5364 5365 5366 5367 5368 5369 5389 741 876 879 3334 922 1068 1069 3535 1526 1910 1911 1927 1943
withro	6104
withsh	6104
withst	6104
withsu	6104
withth	6104
woeful$	2275
woefully$	2275
woman	4047
woman$	5275 3048 5306 5311 5312 5313 650 5328 5329 5330 5334 661 662 5356 6282 4246
women$	5268 5275 5278 3046 5287 5289 5304 5311 5312 5313 661 662 5383 5475 4246 4255
won$	325 326 327 328 329 331 340 852 853 854 855 856 3322 1900 1917
wont$	852 853 854 855 856 1900
wool$	4251
woolly$	2275
word$	5884
wore$	4913 4914 4915 4916 4917 789 794 800 801 802 803 804 805 806 1879 1885
work	4469
work$	42 44 45 2525 4803 145 146 147 148 149 150 151 152 153 5008 5109 2894 2904 5180 2968 3003 5498 5516 5522 3299 5536 3336 5586 5603 5604 5605 5610 5761 1322 1759 4341 4348 4387
worked$	145 146 147 148 149 150 151 152 153 5589 5590 5591 5592 5593 1596 4349
worker	6173
worker$	4879 3446 5906 4025 6273 4666
workers$	4879 2779 5199 5238 5239 5240 3446 5906
working$	145 146 147 148 149 150 151 152 153 2905 5603 5604 5605 4348 2173
works$	145 146 147 148 149 150 151 152 153 4349
workshop$	42 44 45
workshops$	42 44 45
workshy$	2255
world$	5286 1796 1797
worldly$	589 1798 2260
worn$	4918 4933 4934 4935 4936 5976 3743 4321
worr	1514 1538 1588
worried$	3658
worries$	5039 5040 5041 5042 4396
worry$	4396
worrying$	5147 5148 5149 5150 5151 5152 1742 1744
worse$	5381 5382 4260
worst$	2739 2000
worth$	5030
worthless$	2255
would$	261 2748 407 428 5299 857 858 859 870 871 872 3351 3398 5635 5636 967 968 3712 1274 1901 1904 1916
wouldn$	857 858 859 1901
wound$	395 396
wrap	6280
wraps$	5123 4064 4169
wreak$	1720
wreaked$	1721
wreaking$	1719
wrist$	6169
wrists$	6169
writ	4616
write$	1171 1424 1455 6210 1705 1706
writing$	1174 1424
written$	1152 1173 1535
wrong$	2475 2476 37 2536 2537 2538 4804 5058 5060 5061 5062 1617 1660
wrote$	1172
y$	5325
year	3978
year$	2664 5280 3056 767 770 772 6209 3978 6213 4643
years$	5265 5266 5267 5337 5338 5339 4643
yet$	1245
yield	1966
yjs	4037
yjs$	6272 2225
yob$	2245
yobbish$	1744 2245
yobbo$	2245
yobbos$	2245
yobs$	2245
yoi$	2435
yos	4037
yos$	6272 2225
yot	4037
yot$	6272 2225
young	4047
young$	105 399 2850 5156 2925 2926 5170 5171 5172 5173 5174 5175 512 513 2956 3037 3198 3199 3200 3201 3202 3203 765 5441 5444 3344 3418 3600 3601 3610 3654 3692 3694 3702 3723 3749 1311 1347 6028 1355 6034 3816 3819 3893 6152 6282 1635 1688 1691 1695 4180 4225 1811 1834 4430 1995 4482 4488 2193
younger$	4009 4063
youngers$	6017
youngster$	5156 5170 5171 5172 5173 5174 5175 4180
youngsters$	5156 5170 5171 5172 5173 5174 5175 4063 4180
youth	2221
youth$	5156 5159 5170 5171 5172 5173 5174 5175 765 5441 5444 5447 5448 3717 1319 4037 1597 1688 4131 1691 4180 4276 1836 1995 2212 2221
youths$	5084 5156 5159 5170 5171 5172 5173 5174 5175 5441 5444 1319 4131 4180 1836 2266
yp	3702 3709 5965 5980 5982 3749 5985 1311 6028 6034 3820 6152 1515 1524 1543 3986 6249 1589 4430 4457 4482 4598
yp$	1665
yp1$	1664
yp2$	1664
yp3$	1664
yp4$	1664
yp5$	1664
yp6$	1664
yro$	2433
zero$	919 3501 1964 2032
