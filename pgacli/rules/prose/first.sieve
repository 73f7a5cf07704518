2279 2075 1460

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
(go|goes|going|went|gone|return~|run|runs|ran|running|drift~) [straight|always|willingly|right|freely|repeatedly] [back] to [the|his|her|their|this|that|those|these|an|a] [same|known] (exploiter+|abuser+|perpetrator+|groomer+|dealer+|older (man|men|boys|boyfriend|lads|males)|men|adults|man|gang|people) [who _ <them>]
(keep|keeps|kept|keeping|continue~) [on] (going missing|to go missing|absconding|to abscond|running away|to run away|running off|disappearing|to disappear|going absent|going off)
(repeatedly|persistently|constantly|habitually|frequently|continually|regularly|deliberately|wilfully|always|often) (go|goes|going|went|gone|running|run|runs) (missing|away)
(persistent|habitual|serial|frequent|prolific|repeat|regular) (missing|absconder+|missing person|misper+|missing episodes)
(abscond~|absconder+|absconsion+)
(take|takes|took|taking) <self> off
(truanting|truanted|truancy|skive~)
(bunk|bunks|bunked|bunking) off
(wag|wagging|wags) [off] (school|lessons)
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
sugar (daddy|daddies)
(in|having|has|have|had|began|begun|started|start~|form~|into|pursu~|pursuing|a|an) [a|an] [sexual|romantic|intimate|consensual|serious|boyfriend] relationship+ with [a|an|the|some|several|much|his|her|their|two|these] [much] (older|adult+|grown|_ year old|man|men|male+|dealer+|exploiter+|perpetrator+|someone (older|much older|twice))
(dating|seeing|going out with|courting) [a|an|some|this|much] [much] (man|men|adult|older) [boy+|man|men|male+|lad+|person|guy]
(consensual|consented|consenting|consents) [relationship|sex|to (sex|it|the sex)]
willing (participant+|partner+|accomplice+)
(go|goes|went|gone|going|come|came|get|got) (willingly|freely|voluntarily|knowingly)
(go|goes|going|went|gone|get|gets|got|took|take|takes|send|sends|sent|do|does|did|enter~|travel~|follow~|carry|carries|carried|take part|took part) ... (willingly|knowingly|freely|voluntarily|of (<their>) own (accord|volition|free will))
(willingly|knowingly|freely) (go|goes|went|gone|got|get|gets|carry|carries|carried|sell|sold|take part|took|enter~|engage~|meet|met|send|sent|provide~|put|put~|travel~|allow~|exchange~)
if <they> had [only|just|not|never] (stay~|listen~|done|gone (home|straight|to|out|there|in)|come (home|straight|in)|behav~|behaved|followed|engaged|attended|said no|said something|spoken|told (someone|somebody|an adult|us|the|their|staff|her|his|a)|reported|chosen|thought|avoided|left|been (sensible|home|more|out|there|careful|in)|kept|walked away|answered|accepted|heeded|made|bothered|worn|dressed|drunk|let|got|gone|taken)
had <they> [only|just|not|never] (listened|stayed|gone (home|straight)|come (home|straight)|behaved|followed|engaged|attended|said no|told (someone|us|an adult|the)|reported|chosen|avoided|left|been (sensible|home|more|out|there|careful|in|drinking)|kept|walked away|accepted|heeded|bothered|used)
(should not|should never|shouldn't|ought not to) have (been (out|there|with|drinking|in)|gone|got|let|accepted|stayed|talked|trusted|met|sent|worn|put)
(none of this|this|it|nothing) would [not|never] have happened ... if (they|he|she)
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
(high|medium|low|higher|lower|highest|significant|very high) risk (<child>|case+|missing person+|people|person|victim+|females|category child)
at risk (youth+|teen+|teenager+|kids|young people|young person|boys|girls|children|child|group+|pupils)
(<is>|assessed as|graded|graded as|considered|deemed|rated|rated as|classed as|all|five|members as|them as) [all|both|now|still|being|at|very|a] (high|medium|low) risk
(problem|problematic|troubled|damaged|broken|difficult|naughty|unruly|feral|disturbed|dysfunctional|chaotic|deprived|hopeless|needy|screwed up|messed up|out of control|uncontrollable|disaffected|delinquent|wayward|antisocial|anti social|deviant|undesirable|unsavoury|unlovable|unmanageable|disruptive|unteachable|lawless|maladjusted|attention seeking|challenging|badly behaved|risky|disobedient) [young|little|teenage|friendship|peer|and _|_] <child>
beyond (parental|all|adult) control
(<is>) [<very>] [<very>] (damaged|feral|wild|delinquent|disruptive|deviant|dysfunctional|chaotic|disturbed|messed up|lawless|disaffected|wayward|rotten|not normal|crazy|insane|mental|nuts|psychotic|antisocial|anti social|trouble|broken|evil|unmanageable|hard work|a handful|a problem)
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
(old|big|grown up|mature|strong|tough|wise|sensible|experienced|resilient|savvy) enough (to|for) (know|decide|cope|make|understand|look|take|handle|manage|be|consent|choose|face|stand|deal|see|walk|stay|have|live|sort|realise|say|themselves|it|this)
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
(dark|light|pale|fair|brown|black|white|olive|bad|clear|oily|dry|greasy|spotty|lighter|darker|mixed|tanned|poor|freckled) [brown|and _] (skin|complexion+|skin tone+)
(complexion+|skin (tone+|colour+)|acne|facial hair|freckles|birthmark+|body odour|cornrows|dreadlock+|gold (tooth|teeth)|stubble|moustache+|hair extensions|mullet+|mohawk+|buzz cut+|skin fade+|fake tan|spray tan|false (nails|lashes|eyelashes)|shaved heads|shaven heads|shaved head)
(short|long|thick|neat|little|tight|blonde|box) (dreads|locs|braid+|beard+|afro+|plaits|twists)
(dark|light|fair|blonde|blond|brown|black|red|ginger|long|short|curly|straight|bleached|dyed|dreadlocked|greasy|spiky|frizzy|afro|shaved|shaven|messy|unwashed|purple|pink|blue|green|braided|bright|wavy|wild|cropped|auburn|coloured|untidy|slicked back|shoulder length|lank|matted|big|grey|dirty|mousy|tightly curled|neat|scruffy) [and _|_] (hair|hairstyle+|ponytail+|haircut+)
(with|have|has|had|having|sport~|wear|wears|wearing|wore|got) [a|an|the|both|several|many|large|visible|small|some|<their>|matching|long|short|bad|neck|facial|nose|lip|lots of|heavy|thick|too much|a lot of|full|quite|multiple] [a|an|visible|large|small|matching|neck|face|facial|nose|lip|black|dark|long|fake] (tattoo+|piercing+|beard+|afro+|dreads|locs|braid+|braces|scar+|lashes|eyelashes|nails|make up|makeup|lipstick|extensions|highlights|quiff+|ponytail+|fade)
(hair|haircut+|hairstyle+|nails) (is|are|was|were|in|tied|cut|dyed|worn|down|shaved|scraped|braided|plaited|bleached|slicked) [in|long|short|tied|dyed|shaved|braided|scraped|often|usually|greasy|unwashed|dirty|bleached] _
(scar+|tattoo+|piercing+) (on|over|through|across|above|under|down|and|in) [<their>|the|one|both|an|his|her|each] (face+|hand+|arm+|eye+|eyebrow+|cheek+|neck+|forehead|lip+|chin|knuckle+|leg+|nose|piercing+|tattoo+|ear+)
(tattoo+|piercing+) (of|is|are|visible)
(heavy|thick|full|much|caked in|plastered in|lots of) (make up|makeup|foundation|lipstick)
(dressed|clad|kitted out|decked out) [all|entirely|mostly|usually|often] (in|like|from|the same|alike|smartly|scruffily|head to toe|provocatively|inappropriately|identically|casually|badly|well|older|as (men|women|adults))
(wear|wears|wearing|wore|sport|sports|sporting|sported|favour~) ... (hood+|hoodie+|tracksuit+|trackie+|trackies|trainer+|coat+|jacket+|puffer+|cap+|mask+|balaclava+|bandana+|scarf|scarves|headscarf|headscarves|hijab+|jeans|shorts|skirt+|dress|dresses|top|tops|crop top+|shirt+|clothes|clothing|uniform+|shoes|boots|sliders|glasses|chain+|jewellery|ring+|earring+|watch|watches|black|grey|white|red|blue|dark|designer|colours|gloves|bags|manbag+|man bag+|leggings|make up|makeup|nikes|nike|adidas|gucci|fleece+|joggers|sweatshirt+|t shirt+|hat+|beanie+|snood+|face covering+|heels|lashes|gold|brands|labels|logo+|camouflage|lycra|vest+|next to nothing|very little)
(dress|dresses|dressing) (in|like|alike|the same|provocatively|inappropriately|scruffily|identically|smartly|older)
the way (he|she|they|the _) (dress|dresses|dressed|is dressed|are dressed|was dressed)
<their> (dress sense|outfit+|clothing|designer _|hoodie+|tracksuit+|hoods)
(hood+|cap+) (up|pulled|raised|down over|low)
(hooded|black|grey|designer|matching|baggy|skinny|tight|ripped|torn|dirty|expensive|branded|white|scruffy|revealing|skimpy|inappropriate|short|low cut|puffer|padded|dark|trendy|flashy|shabby|ill fitting|identical|stained|oversized|nike|north face|gaudy|grubby|threadbare|smart) [black|designer|grey|white|red|blue|green|and _|branded|new|padded|north face] (hoodie+|hoody|tracksuit+|trackies|joggers|trainers|coat+|jacket+|clothes|clothing|cap+|jeans|skirt+|dress|dresses|top|tops|shorts|leggings|outfit+|gear|jewellery|watch|watches|gilet+|crop top+|shoes|sliders|mini skirt+|t shirt+|jumper+|sweatshirt+|tops)
(balaclava+|ski mask+|bandana+|crop top+|mini skirt+|miniskirt+|puffer (jacket+|coat+)|baseball cap+|snood+|manbag+|tracksuit+|hoodie+|designer (label+|gear|brand+))
always
never
(refuse~|refusing) [outright|point blank|flatly|repeatedly|consistently|steadfastly|absolutely|even|still|simply|completely] (to|all|any|every|each|help|support|offers|our|services|contact|point blank|outright|engagement|advice|intervention+|everything|anything)
refusal+ to (engage|attend|talk|work|accept|listen|speak|cooperate|co operate|take|change|follow|meet|participate|comply|go|accept|see)
(reject~|decline~|spurn~|rebuff~|ignore~) (all|any|every|everything|each)
(turn|turns|turned|turning) down (every|all|any|each|everything)
(turn|turns|turned|turning) (every|all|any|each|everything) [offer+|worker+|of it|of them] down
(unwilling|unprepared|not willing|not prepared|never willing) to
(want|wants|wanted) nothing to do with
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
suspects (?:in|were|was|are|is|seen|identified|have|had|fled|ran|made|include|for|left|and)
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
(?:is|are|was|were|be|been) (?:\w+ )?suspected (?:of|to be|to have)(?! (?:(?:being|be|been) )?(?:exploited|groomed|harmed|hurt|coerced|used|forced|trafficked|abused|robbed|victim|a victim|victims|owed|adhd|autis|having adhd|\w+ ?exploitation))
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
^disrupt\w*
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

0 0 1 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 7 7 8 8 9 9 9 11 13 14 17 17 17 17 18 20 20 20 21 23 23 23 23 24 24 24 24 24 24 24 24 25 25 26 27 28 28 29 29 29 29 29 29 29 29 29 29 29 29 29 29 29 29 29 29 29 29 29 29 30 30 30 30 30 30 30 31 31 32 32 33 33 33 33 33 33 34 34 34 35 36 36 36 36 36 36 37 37 38 38 38 38 39 39 39 40 40 40 41 41 41 41 42 42 43 45 45 46 46 47 47 47 48 48 48 48 48 48 49 49 49 50 50 50 51 51 52 52 52 52 52 52 52 52 52 53 54 54 56 60 60 60 61 62 62 62 62 62 62 62 64 66 67 71 72 74 76 76 76 76 76 76 76 76 77 77 77 77 81 82 82 84 84 84 85 89 89 90 91 91 91 91 91 91 91 91 92 92 92 92 92 92 92 93 93 93 93 94 94 95 95 96 96 97 97 98 99 99 100 100 101 102 103 103 103 103 103 103 104 104 104 104 104 105 105 106 106 108 108 109 109 110 110 111 113 114 115 116 117 117 118 119 120 121 122 122 122 123 124 124 125 125 126 127 127 128 129 129 130 130 130 130 130 130 130 130 130 131 131 131 133 133 133 134 135 136 136 136 136 136 136 136 136 136 136 136 136 137 137 137 137 137 137 137 137 137 137 137 138 138 138 138 140 140 141 141 143 143 143 143 143 143 143 144 144 144 144 144 144 147 147 147 148 148 149 150 150 150 152 153 155 156 157 157 158 158 159 159 159 165 166 169 170 175 175 178 178 178 179 180 181 186 187 187 187 188 188 188 188 188 188 188 188 189 189 189 190 191 191 191 191 194 196 196 196 196 197 197 200 200 200 203 203 204 204 204 204 205 205 205 205 205 205 207 208 208 210 210 210 210 210 211 211 211 211 212 212 212 213 213 213 213 213 213 213 213 214 214 214 214 214 214 215 216 216 216 216 216 216 219 219 219 219 220 222 222 223 223 225 225 225 225 225 225 225 226 226 226 227 227 231 234 235 237 237 238 240 243 245 245 245 246 246 246 249 250 251 251 252 258 259 261 262 264 265 266 267 268 268 268 269 270 271 271 271 272 274 274 274 274 276 276 276 277 277 277 277 277 277 277 278 278 279 280 281 281 282 283 284 286 286 287 288 288 288 288 288 288 288 289 289 289 289 289 289 290 290 290 290 291 292 294 294 294 294 294 295 295 295 296 296 296 296 297 297 297 297 297 297 297 297 297 297 297 298 299 299 300 302 302 302 302 302 303 303 303 304 305 305 307 308 309 309 309 310 311 311 311 311 311 314 314 314 315 315 315 316 316 316 316 316 317 317 317 319 320 320 320 321 321 323 323 323 323 323 323 323 323 323 323 323 323 323 324 327 329 329 329 330 330 331 332 332 332 333 333 334 336 336 337 338 338 339 339 339 339 340 341 341 341 341 341 342 342 342 342 343 343 343 344 344 345 345 345 346 346 346 346 346 347 347 347 348 349 349 349 350 351 351 352 353 353 358 358 358 358 359 359 361 361 365 365 365 369 370 370 370 370 374 375 377 378 381 381 381 382 384 386 386 386 387 387 387 388 388 388 388 388 388 388 389 390 390 390 390 391 392 393 393 393 397 398 398 400 401 402 402 402 403 404 405 405 405 405 405 405 406 406 406 406 406 406 407 407 407 407 407 408 408 408 409 409 409 409 409 409 410 412 413 413 414 414 414 415 415 416 417 417 417 417 419 420 420 420 420 421 421 421 421 421 422 422 422 423 424 424 425 425 425 425 426 426 426 426 427 428 428 428 430 430 431 431 431 432 432 432 432 432 433 434 434 434 434 434 434 434 435 437 437 437 438 438 438 438 439 439 439 439 439 439 439 439 441 443 443 443 444 444 444 445 447 447 447 447 448 448 448 450 450 451 451 451 451 451 452 452 452 453 453 454 454 454 454 454 455 456 459 460 460 460 462 463 463 463 464 465 466 466 467 468 468 468 468 469 469 469 469 469 470 470 470 470 470 470 470 471 471 471 471 472 473 473 473 473 473 473 473 473 473 473 473 473 473 473 473 473 473 473 473 474 474 474 475 475 475 476 476 476 476 477 478 478 479 479 479 479 480 481 481 481 481 481 481 481 482 483 483 484 484 484 484 484 485 485 485 485 485 485 485 486 486 486 487 488 488 488 488 488 488 488 488 488 489 489 490 491 491 492 492 492 492 492 494 494 495 496 496 496 497 497 497 497 497 497 497 497 497 497 497 497 498 498 498 498 499 499 499 499 499 499 499 499 499 499 499 499 499 499 499 499 499 499 499 499 499 499 500 501 502 503 503 503 503 503 504 505 505 505 505 505 506 506 506 507 508 509 511 511 512 512 512 512 512 512 513 513 513 514 515 517 518 519 520 521 522 523 524 524 527 528 529 530 531 532 532 533 533 533 533 533 534 535 535 535 535 536 537 537 538 540 540 542 543 544 544 545 545 546 547 548 549 551 551 552 552 554 554 554 554 555 555 556 556 556 556 557 557 557 557 558 559 560 561 562 563 564 572 576 577 578 579 580 581 582 583 584 586 590 591 592 593 594 595 596 597 598 599 600 601 602 603 605 609 611 612 613 615 619 624 625 628 630 631 634 635 636 637 639 644 646 647 649 650 652 653 655 657 658 660 665 667 668 673 674 680 682 684 685 688 693 694 695 697 698 699 700 702 706 707 708 709 711 712 714 716 717 718 719 724 726 730 731 732 733 734 740 742 750 752 754 755 759 760 761 766 767 769 771 774 775 776 777 778 780 781 783 784 785 786 787 789 790 791 792 793 797 798 799 800 801 802 803 804 805 806 807 808 810 812 813 814 815 818 819 820 821 822 824 825 826 827 828 829 830 831 832 833 835 836 837 838 839 840 841 842 843 844 845 846 847 848 849 852 853 854 855 856 857 858 861 862 864 865 868 870 871 872 873 874 875 876 877 880 902 903 904 913 919 922 926 929 932 934 935 937 940 941 944 988 991 992 1000 1004 1005 1024 1028 1029 1030 1035 1036 1043 1050 1057 1059 1060 1065 1086 1090 1091 1093 1094 1095 1101 1104 1108 1110 1115 1117 1123 1125 1131 1132 1138 1139 1148 1150 1151 1152 1153 1155 1158 1163 1164 1165 1166 1167 1168 1170 1171 1172 1173 1175 1176 1178 1180 1181 1184 1185 1186 1189 1190 1196 1199 1200 1201 1202 1204 1205 1206 1209 1211 1212 1214 1215 1216 1217 1218 1225 1226 1229 1231 1232 1233 1234 1235 1236 1241 1242 1243 1244 1245 1246 1247 1257 1266 1268 1272 1277 1279 1282 1283 1287 1290 1294 1296 1297 1299 1300 1302 1305 1306 3 3 10 12 14 15 21 22 27 30 43 44 49 52 54 58 59 63 65 67 68 72 73 74 75 78 79 80 81 82 82 83 85 87 88 89 90 100 107 108 112 119 132 137 139 142 145 146 149 151 153 154 157 158 158 160 161 162 164 167 170 172 172 172 172 172 173 174 176 176 176 176 176 176 176 177 178 181 184 185 186 187 187 188 189 190 192 193 195 195 195 195 195 195 195 195 195 195 195 196 197 197 197 197 197 197 197 197 197 197 197 197 198 199 200 201 202 203 204 206 206 206 206 206 206 207 209 214 216 217 218 219 220 221 222 224 224 224 225 228 228 228 228 230 232 233 235 235 235 235 235 235 235 235 235 235 235 235 235 235 235 235 235 235 235 235 236 237 239 240 242 242 244 245 246 247 248 253 255 260 260 260 260 260 260 260 260 273 275 275 285 293 299 301 302 303 306 312 313 318 320 321 322 325 326 328 333 335 349 352 354 356 356 356 356 356 356 356 356 356 356 359 361 362 364 365 366 367 367 368 370 370 370 370 370 370 370 370 370 370 370 370 370 371 372 373 374 375 376 378 379 379 379 379 379 379 379 379 379 379 379 379 379 380 381 382 383 385 386 387 388 389 391 391 392 393 394 394 394 394 394 394 397 399 402 407 408 411 418 429 433 436 437 439 440 442 442 446 448 448 449 453 457 458 460 461 462 463 466 467 473 477 483 485 493 495 495 495 495 495 495 495 495 495 495 495 497 497 497 497 497 498 503 510 511 512 516 525 526 532 537 538 539 540 541 543 550 553 557 565 567 573 585 587 608 610 614 616 617 618 621 622 623 626 627 629 632 633 638 640 641 642 643 645 648 651 654 656 659 661 662 663 664 666 669 670 671 672 675 677 678 681 687 689 690 691 692 701 703 704 710 713 715 720 721 722 723 725 728 729 735 736 737 738 739 744 745 746 747 748 749 751 753 756 757 758 762 763 764 765 768 770 772 773 779 782 788 794 795 796 809 811 816 817 823 834 850 851 859 860 863 866 867 882 883 884 894 906 907 912 915 917 923 927 928 933 939 942 943 945 947 948 950 956 958 959 968 969 972 976 977 983 984 985 986 989 990 995 996 997 1001 1002 1003 1007 1009 1010 1026 1027 1032 1034 1037 1041 1044 1046 1052 1054 1055 1058 1061 1062 1063 1066 1068 1069 1070 1071 1072 1077 1082 1083 1085 1087 1088 1096 1097 1099 1100 1102 1103 1105 1107 1109 1113 1114 1118 1119 1120 1121 1124 1127 1128 1133 1134 1135 1136 1140 1141 1142 1143 1144 1145 1146 1147 1149 1156 1157 1160 1161 1162 1169 1174 1177 1179 1182 1183 1187 1188 1191 1195 1197 1207 1208 1210 1213 1219 1220 1221 1222 1223 1224 1227 1228 1230 1237 1238 1239 1240 1248 1249 1251 1252 1253 1255 1256 1259 1260 1261 1262 1264 1269 1270 1271 1273 1274 1275 1278 1284 1286 1288 1289 1293 1295 1301 1303 1307 16 19 55 57 69 70 86 163 168 171 172 176 182 183 195 202 206 224 228 229 235 241 254 256 257 260 263 275 355 356 357 360 363 367 370 379 394 395 396 442 495 497 566 568 569 570 571 574 575 588 589 604 606 607 620 676 679 683 686 696 705 727 741 743 869 878 879 881 885 886 887 888 889 890 891 892 893 895 896 897 898 899 900 901 905 908 909 910 911 914 916 918 920 921 924 925 930 931 936 938 946 949 951 952 953 954 955 957 960 961 962 963 964 965 966 967 970 971 973 974 975 978 979 980 981 982 987 993 994 998 999 1006 1008 1011 1012 1013 1014 1015 1016 1017 1018 1019 1020 1021 1022 1023 1025 1031 1033 1038 1039 1040 1042 1045 1047 1048 1049 1051 1053 1056 1064 1067 1073 1074 1075 1076 1078 1079 1080 1081 1084 1089 1092 1098 1106 1111 1112 1116 1122 1126 1129 1130 1137 1154 1159 1192 1193 1194 1198 1203 1250 1254 1258 1263 1265 1267 1276 1280 1281 1285 1291 1292 1298 1304

12 14 8 9 10 10 10 10 4 6 4 5 5 6 7 7 7 5 6 6 6 7 8 3 10 4 3 4 3 5 7 6 6 4 5 6 6 4 3 4 4 4 7 8 10 8 8 8 9 7 3 4 4 3 4 4 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 3 4 4 4 5 5 3 4 4 4 8 9 9 9 9 9 4 4 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 5 5 6 4 5 6 7 7 4 3 3 3 3 5 3 3 3 7 8 8 11 12 4 5 4 4 5 4 4 4 4 3 3 3 3 11 15 12 6 4 4 4 4 4 4 4 3 6 3 3 3 4 6 7 7 7 7 7 7 8 7 8 8 8 3 8 8 8 10 10 7 10 10 3 7 8 8 8 8 9 8 8 6 7 7 7 8 7 7 4 5 5 6 10 12 6 8 4 6 4 4 3 3 4 3 4 3 3 5 5 5 5 5 5 5 4 5 7 6 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 4 5 3 3 9 3 4 5 5 4 5 7 5 5 5 5 5 6 8 8 7 7 6 6 6 6 6 7 6 6 7 7 4 5 5 3 4 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 4 5 6 7 5 6 6 6 6 6 6 3 4 4 4 4 4 6 7 7 4 5 4 8 9 9 3 4 3 3 4 4 4 5 5 6 6 3 7 5 3 3 4 3 3 3 3 3 3 5 7 7 7 14 14 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 3 4 4 4 4 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 3 4 4 4 4 4 5 5 5 3 4 4 4 4 5 5 5 5 5 5 6 6 7 6 6 6 3 9 9 9 9 9 9 3 3 3 4 4 3 3 4 5 9 9 9 9 9 10 10 3 4 4 3 4 4 3 3 3 4 4 5 3 4 3 3 3 3 4 4 4 5 6 5 3 3 3 4 8 3 4 4 5 6 6 4 5 6 7 7 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 3 5 3 6 4 5 6 4 3 9 10 4 11 12 12 12 12 12 12 7 8 8 8 8 9 6 7 7 7 4 5 4 5 5 5 6 8 9 9 4 5 5 4 8 9 9 9 9 10 10 9 9 9 9 3 5 5 5 7 7 8 7 7 4 4 5 4 3 4 4 4 4 5 5 3 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 3 3 9 10 10 11 11 10 10 10 10 10 11 12 10 3 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 7 9 10 10 10 10 7 8 8 8 6 7 7 5 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 3 4 3 4 5 3 4 4 4 3 3 3 3 5 6 5 3 3 4 4 4 3 3 3 5 5 5 5 7 4 4 4 4 5 6 5 6 6 6 6 6 7 6 3 5 6 6 6 3 3 6 6 6 5 3 4 3 5 3 3 3 5 4 6 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 5 5 5 5 6 6 6 6 6 3 3 3 4 5 5 5 6 7 5 5 6 7 6 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 6 7 15 16 16 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 3 4 3 8 9 9 4 3 4 5 4 3 3 4 3 4 3 3 4 4 4 3 4 4 4 4 10 11 11 11 11 3 3 5 5 5 6 3 3 3 3 4 3 8 8 4 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 3 4 4 7 8 8 6 8 8 7 9 3 4 5 6 6 6 4 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 5 4 6 3 3 4 4 3 3 5 4 3 3 5 4 3 3 3 3 4 5 6 5 6 5 5 5 5 5 5 5 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 3 4 5 4 3 3 3 4 4 3 3 6 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 4 7 4 4 4 5 4 3 3 3 4 5 4 5 6 6 6 6 6 6 3 4 4 5 5 6 6 6 13 10 4 9 9 3 3 3 3 5 6 17 9 9 11 11 4 4 7 10 11 8 11 11 8 4 5 8 7 4 6 6 7 5 5 4 5 5 4 7 4 5 4 6 3 4 5 6 4 3 5 4 11 0 4 8 5 4 3 7 3 3 4 8 6 6 3 3 3 4 10 6 11 3 4 3 3 6 7 4 6 8 3 4 3 4 8 5 5 6 4 10 5 6 5 0 6 4 5 7 7 6 5 4 0 2 3 3 7 4 4 4 7 5 8 4 6 3 4 8 6 3 4 4 0 4 3 7 5 11 0 3 4 3 6 12 12 11 3 4 18 8 3 9 11 21 12 3 5 11 9 2 10 4 12 7 3 5 13 13 19 19 19 17 12 11 5 10 17 17 15 9 10 3 19 9 14 14 5 3 12 10 13 7 3 18 10 12 11 5 12 13 8 4 3 5 6 3 4 3 6 7 3 4 6 3 3 6 3 4 3 4 5 3 3 5 4 5 5 4 2 3 7 3 4 3 4 3 4 6 5 5 3 3 4 5 3 3 3 4 4 3 6 5 2 4 4 7 3 5 4 3 7 7 6 6 4 4 6 4 7 4 5 8 3 3 3 6 3 2 3 4 5 5 17 5 4 8 6 2 7 5 6 5 5 5 3 7 3 6 3 6 5 5 5 3 4 6 3 3 4 3 5 9 5 3 3 6 3 4 7 4 2 3 5 11 5 6 5 5 3 3 2 4 3 5 2 2 3 2 2 8 4 3 2 3 2 2 3 2 2 2 2 2 2 3 2 2 2 2 2 6 7 2 5 2 2 9 2 2 3 2 2 2 2 3 2 2 2 2 3 2 3 2 3 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 6 13 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 5 8 2 3 2 3 2 2 2 2 2 8 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 6 3 2 2 2 2 5 2 3 2 2 2 4 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 3 4 5 2 2 3 2 5 2 2 2 2 2 2 4 2 2 3 4 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 2 5 4 2 2 2 7 3 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 3 5 3 3 2 3 3 6 4 2 4 3 4 2 2 2 2 2 2 3 2 2 2 2 2 3 2 2 4 3 2 2 2 2 2 4 3 2 0 2 2 2 2 2 3 3 3 4 1 2 2 3 2 2 4 2 2 2 2 2 2 2 3 2 5 3 3 2 8 3 2 4 0 2 7 5 2 2 2 2 2 3 2 3 5 2 2 2 4 4 2 4 4 2 4 2 2 2 1 2 2 3 2 2 3 8 2 2 2 2 2 2 8 2 3 2 2 2 2 2 2 2 2 1 2 2 2 2 2 2 4 2 2 2 1 1 2 1 2 1 2 2 2 2 2 2 2 2 2 2 3 2 2 3 3 2 2 1 4 2 1 2 2 4 2 2 2 2 2 1 4 2 2 2 4 2 2 2 2 3 2 3 3 2 4 5 2 3 2 2 2 2 2 4 2 2 3 2 2 2 2 2 2 7 2 2 5 2 1 2 2 2 2 4 2 4 2 3 2 2 2 2 4 7 2 2 2 4 2 2 2 2 2 4 2 2 4 5 2 2 2 2 2 4 3 2 3 2 3 2 3 2 4 2 6 2 2 4 2 4 2 2 2 3 2 2 3 2 4 3 2 2 3 9 3 2 2 1 2 1 1 1 2 4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 4 1 1 1 1 1 3 2 46 5 1 1 1 2 1 1 2 1 1 2 1 1 2 1 1 1 2 2 1 3 2 1

1$	1384 3663 3963
12$	558 559 560 561
13$	558 559 560 561
14$	558 559 560 561
15$	558 559 560 561
16$	558 559 560 561
17$	4306 2260
18$	2822
19$	2822
2$	3963
20$	2822 4306 2260
21$	2822
24$	1759
25$	2822
3$	3963
30$	2822
31$	4306
3x5x2$	2120
4$	3963
47$	4306 2260
5$	702 3963
5x5x5$	2119
6$	702 3963
60$	4162
7$	3963 4038
8$	3963
9$	3963
a$	2333 2414 4491 2418 391 392 393 4754 2725 2726 473 567 568 2869 2896 2897 691 3243 3345 3364 3512 3628 3629 3660 5756 1410 3728 3736 5812 1526 1559 1682 1778 1790 1840 1843 4197 2052
abandon$	1795
abandoned$	1792 1795
abandoning$	1795
abandons$	1795
abc$	2072
abdicate$	1087
abdicated$	1087
abdicates$	1087
abdicating$	1087
abh	3731
abh$	5806
abide$	4640
abilit	4257
abject$	1766
able$	512 515 516 518 620 2908 2925 2926 1277
abortion$	2226
about	3481 4088
about$	4849 3048 770 771 772 773 3053 5309 5450 5451 5452 1173 3502 3672 3717
above$	2994
abscond$	4501 2077
abscondded$	2077
abscondding$	2077
absconded$	2077
absconder$	3753 2077
absconders$	3753 2077
absconding$	3752 2077
absconds$	2077
absconsion$	2077
absconsions$	2077
absen	4281
absenc	5767
absent$	4506 5213 3472
absolutely$	829 3252 1757 1760
abuse$	4354 4355 4461 4609 4610 4626 4627 5788 3796 4309
abused	1418
abused$	4375 3697 4322 2045
abuser$	4497 4724 4730 3819
abusers$	4497 4724 4730 3819
abusive$	1591 3881 2093
abysmal$	2115
abysmally$	2115
academy$	3193 5464 5731 5732 5745
accept$	4410 4640 2573 2574 2575 2576 2577 2578 2579 2580 2581 2582 2583 2584 4769 5094 5103 5109 5123 5335 4024 4025
acceptable$	2072
accepted$	4551 4559 4566 4567 4568 4569
accepting$	4769
access$	1987
accommodation$	4529 4530 4531 4532 4533 4534 4535 4536 5787 5802 4307
accomplice$	3772 2167
accomplices$	3772 2167
accord$	4396 4397 4398 4399 4400 4401 4402 4403 4548 4549 3774
accoun	3451 3473 3571 1836
account$	5310 5311 5312 5313 5314 5315 5316 5646 5686 5687 3852 4115
accountability$	272 273 5488 5489 5490 5491 4087
accountable$	272 273
accounts$	5526 5548 5646 3852 4115
accusation$	3794
accusations$	3794
acd$	2177
achiev	1242
acknowledge$	2573 2574 2575 2576 2577 2578 2579 2580 2581 2582 2583 2584 5335
acne$	2110
acned$	2109
across$	2810 532 533 2813 535 2815 537 2994 3916 4044
act	1229 5612 5706
act$	2457 4539 531 2810 532 533 534 2813 535 536 2815 537 538 539 540 541 542 543 603 5235 5335 5473 5476 5514 5613 1593
acted$	531 2810 532 533 534 2813 535 536 2815 537 538 539 540 541 542 543 3180 3189 5268 5345 1593
acting$	449 531 2810 532 533 534 2813 535 536 2815 537 538 539 540 541 542 543 1574 1593
action	1144 4159
action$	4382 5300 5310 5311 5312 5313 5314 5315 5316 3743 4157
actionable$	3423
actions$	3 4 5 6 7 2289 2290 2291 4382 4396 4397 4398 4399 4400 4401 4402 4403 4626 4627 4628 3743
active	5659
active$	107 108 109 110 256 3759 3927 1843 1845 4136
activi	5492 4139 4151 4152 4159
activities$	4380 4382 3743 3756 3798
activity$	4380 4382 2458 4540 5526 5628 3743 3756 3798 3926 4143
acts$	2457 4539 531 2810 532 533 534 2813 535 536 2815 537 538 539 540 541 542 543 604 1593
actual$	3731
add$	1931
added$	1215 1216 3602 1324
addict	5724 5767 4247
addict$	4736 4737 4738 3822 3823 2089
addicted$	1363
addiction$	1363 4262
addicts$	4736 4737 4738 3822 3823 2089
addres	1149 5543 1299 3578 3579 3608
address$	4317
addresses$	5517 5683 4113 4184
adhd	5724
adhd$	5714 2175
adidas$	4009
admit$	5103 5109 5123 5335 5473 4024
admitted$	1356 1368 4238
adolescent$	4775 4789 4790 4791 4792 4793 4794 691 5045 5048 1537 1540 3866 1681
adolescents$	4775 4789 4790 4791 4792 4793 4794 5045 5048 3866
adopted$	4315
adoption$	2037
adoptive$	2037
adult$	4426 4448 2391 2392 4482 2437 2441 2444 4524 4526 4544 4547 2609 4692 4693 4694 4695 2698 2720 4879 528 4885 4887 4892 2826 4904 4909 4910 4911 4918 4927 4928 4929 2865 587 4948 599 600 2881 4957 4958 2884 2885 2924 2927 5002 3749 1488 3771 3930 3931 1656 3937 1674
adults$	4482 4497 2437 4520 4524 4526 4544 2616 4692 4693 4694 4695 4703 2629 4818 4855 4856 4857 4865 4879 4885 4889 2816 4892 2823 4904 4909 4910 4911 4916 4924 4925 4926 4927 599 600 2881 4957 4958 5002 5010 5019 5024 5027 5028 5029 5030 5031 5075 3749 3790 3932 3937
advance$	1233
advanced$	528 3759
advanceed$	1233
advanceing$	1233
advances$	1233
advantage$	4376
advice$	4769 3791 4021 4078
advis	4185
affairs$	4943
affection$	4529 4530 4531 4532 4533 4534 4535 4536
affili	1229 4139 4143 4145 2168
affiliate$	3798
affiliated$	360 3798
affiliates$	3798
affiliation$	341 342 360 3798
affiliations$	3798
affray	3731
affray$	5806
afraid$	686 687
african$	1706
afro$	4002 1724 4004
afros$	4002 4004
after	5528 3684
after$	2563 2755 4864 2792 2911 5011 5012 5016 5017 5023 5759 5760 3701
again$	1046 3404 3405
agains	3526 4159
against$	5586 5601 5629 1321 4036 4127 4129 4169 4198
age$	2450 4543 2649 4882 4883 4953 4954 4955 5058 5059 5060 3662 4288
aged$	5045 5048 3769
agencies$	3193 5464
agency$	3168 3193 5464 3423 1766 1804
ages$	4882 4883
aggression$	4807 4808 455 456 3873
aggressive$	1591 2093
aggressively$	2093
aggressiveness$	4807 4808 3873
aggressor$	4724 4725 4726 4727 3819 3820 3821
aggressors$	4724 4725 4726 4727 3819 3820 3821
agitator$	2086
agitators$	2086
agree$	505 506 507 508
agreed$	505 506 507 508
agrees$	505 506 507 508
ahead$	5541
aid	1242
aid$	1233 1246 4226
aided$	1233 1246
aiding$	1233 1246
aids	1242
aids$	1233 1246 4226
aim$	5623 1273 5652
aims$	5623 1273 5652
album$	3601
alcoho	5767
alcohol$	4529 4530 4531 4532 4533 4534 4535 4536 5717 4243 1968 4247
alcoholic$	3822
alcoholics$	3822
alert$	1139 1157 1158 1254
alerting$	1157 1158
alerts$	1157 1158
aliases$	2124
alibi$	2125
alibis$	2125
alienated$	1682
alight	3719
alight$	5794
alike$	4008 4010
alive$	5696
all	4165
all$	2596 427 2720 469 498 4853 562 4990 5096 3022 809 810 811 855 863 3143 3166 5324 5331 3364 3366 5459 5460 1117 5618 3574 3610 3778 4021 4022 4079 1835 1840
allegation$	3794 3795
allegations$	3794 3795
allege$	4707 4708 3792 3793
alleged$	4707 4708 1208 1305 3792 3793 1517
allegedly$	2082
alleges$	4707 4708 3792 3793
allerg	5724
allergic$	2191
allergies$	2191
allergy$	4262 2191
allocated$	1310
allow	1159
allow$	21 22 5103 5109 5123 1246 3775 4024
allowed$	21 22 1246 1367 3775
allowing$	21 22 1246 3775
allows$	21 22 1246 3775
almost$	222 562 2841 563 564 565 566 569 570 571 572 617 618 1652 1661
alone	3622 2020 4300
alone$	4973 4974 4975 4976 4977 4978 4979 4980 4981 4982 4983 4984 4985 5697 2020 4299
along$	4418
already$	562 2841 563 564 565 566 569 570 571 572 590 617 618 1652 1661
also$	1541
alternative$	1995
altogether$	1117
always$	154 3054 2112
ambition$	4829 3908
among$	2734 2764 3486 3615
amongst$	2734 2764
amount$	5009
an$	2571 2751 2812 2843 2873 691 3160 3364 3500 3512 3628 3736 1682
anaemia$	2190
analys	3436 3437 3438 1160 1161 1190
analysis$	4101 4146
analyst$	5511 5512 5513 3439 3440 3469 1279
analysts$	5511 5512 5513 3439 3440 3469 1279
anaphy	2192
and	1874 1879
and$	4676 2651 2652 5045 5048 2994 3422 3499 3517 3518 4120 1916 4345
angels$	3839
anger$	452 1592
angry$	5213 1526 1682
animal$	3822
animals$	4736 4737 4738 3822 3823
ankle	1449
ankle$	3728
anorexia$	2193
anorexic$	2193
another$	2280 4819 691 3740 1682 1843
anpr$	2129
answer$	4640 610 611 612 2918 5103 5109 5123 5335 3292 3293 5473 5476 4024
answered$	4551 610 611 612
answers$	610 611 612
antagonise$	1511
antagonised$	1511
antagonises$	1511
antagonising$	1511
anti	1955
anti$	2388 2394 343 438 2723 3489 1219 3547 3552 3557 5661 5673 1619 1620
anticipated$	5607
antidepressant$	4234
antidepressants$	4234
antipsychotic$	2208
antipsychotics$	2208
antisocial$	4461 4468 1508 1587 3867
anxiet	5724
anxiety$	2195
any	5540 1810 4165
any$	2596 5096 3022 3110 3238 3239 3366 5493 3512 5618 4021 4022 1835 1840
anybody$	3193
anyone$	4879 5010 3193 5272
anything$	615 4988 683 5102 5107 5113 5118 5127 878 879 880 881 882 5679 4021
anyway$	5005
apathetic$	2095 2115
apathy$	2115
apnoea$	4244
app$	4512 4513 4514
appalling$	1019 1020 1021 1022 1591 1626 1791 2115
appallingly$	2115
appear$	242 243 367 374 375 376 377 378 379 380 381 428 442 443 444 445 446 447 531 2810 532 533 534 2813 535 536 2815 537 562 2841 563 564 565 566 569 570 571 572 1445 1542 1543 1588 1598
appearance$	4341
appearances$	4341
appeared$	531 2810 532 533 534 2813 535 536 2815 537 1445
appearing$	1445
appears$	242 243 367 374 375 376 377 378 379 380 381 428 442 443 444 445 446 447 531 2810 532 533 534 2813 535 536 2815 537 562 2841 563 564 565 566 569 570 571 572 1445 1542 1543 1588 1598
appeti	5724
apple$	3814
apples$	3814
applic	1302
apply	1302
apply$	1870
appointment$	5206 5207 5208 5712 4230
appointments$	5712 4230
appreciate$	4640 2573 2574 2575 2576 2577 2578 2579 2580 2581 2582 2583 2584
appreh	3556
apprehend$	5631 1910
apprehending$	1910
approa	4159
approach$	4157
apps$	4512 4513 4514
april$	4480
arab$	1706
arcade$	4478 4479
architects$	254
are	1229
are$	2284 2318 54 55 242 243 367 374 375 376 377 378 379 380 381 413 428 442 443 444 445 446 447 4843 562 2841 563 564 565 566 569 570 571 572 580 3011 3145 893 894 3379 1108 1109 3434 3464 3470 3532 1304 3605 1451 1542 1543 1574 1588 1598 3962 4005 4006 1803 4120 4167 1948 4297
area$	2756 3789 4304
aren$	769 774 1586 1654
argue$	5213
argued$	5213
argues$	5213
arguing$	5213
argume	3696
argument$	3078 5154 3080
argumentative$	4811 4812 4813 4814 4815 4816 4817 3877 2093
arguments$	1400 5771 1426
arm$	5069 5702
arms$	5069 5702
around	4088
around$	4424 4849 2782 2805 3330 5525 3757 3916
arrangement$	3926
arrangements$	3926 4266
arrest	5514 1231 5594 5595 5600 3556 5657 1331 5767 5769 4169
arrest$	5584 3510 5590 1253 5616 5631 1288 3610 1881 1885 4174 1910 4195 2069 4353 2152 2265
arrested$	4377 4141 4328 2265
arresting$	1910 2151
arrestped$	1288
arrests$	1253 1288 4174 4353 2150 2265
arrive$	4640
arrived$	5478 5479 5480 5481
arrogance$	2115
arrogant$	3397 2095 2115
arson	5571 5660 5661 3720 3731 3733
arson$	5795 5806 5808
arsonist$	3822
arsonists$	3822
art$	4903 1957
arthritis$	2171
as	1229 1810
as$	2415 2650 2800 2817 2829 575 2864 2882 2883 5008 3000 3254 5354 1124 1127 5542 3481 1541 1574 4110 1840
asb	3547 3557
asb$	4461 5622 1317
asbo	3581 2072
asbo$	5656 4351
asbos$	5656
asd$	5714 2177
ashamed$	5365 1012
asian$	691 1681 1682 1706
aside$	3329 3384
ask$	224 5190 5191 5192 3444 4031
asked$	224 4605 5143 5268 5345 1153 3444 1192
asking$	2501 223 5190 5191 5192 4031 4051
asks$	224 5143
asleep$	1009 1010
asperg	1932
asperger$	4211
aspergers$	4211
aspirations$	4829 3908
aspiring$	1520
assaul	5571 5661 1418 3720 3721 3733
assault$	5577 5795 5796 5806 5808 3796
assaulted$	3697 1455
assaults$	5795 3796
assert	1327
assertive$	3606
assess	5706 5708 1360 4088 4252 4257
assessed$	429 1208 1229 1305
assessment$	5699 4269
assessments$	4269
assist	1159 1242 3613
assist$	1233 1246 1273 5688
assistant$	3663 5739
assisted$	5505 1233 1246
assisting$	1233 1246
assists$	1233 1246 1273
associ	5492 3451 3493 5572 5667 5674 4145 4151 4152
associate$	4410 4439 4441 4442 4453 4697 360 1507 3787 3798
associated$	338 360 3798
associates$	4697 360 5517 5526 5527 5529 5553 1200 5582 1323 1507 3787 3798 1844
associating$	360 1200 1507
association$	341 342 4697 3193 5464 1200 5568 3787 3798 3815 1867
associations$	341 342 4697 5526 5527 1323 3787 3798 3815
assured$	3955
asthma	5724
asthma$	2185
asthmatic$	2185
asylum	2035
asylum$	4314
at	3679
at$	13 2522 4647 424 4873 5045 5048 864 871 3288 3388 5525 5612 3543 3634 3647 3666 3680 3697 3705 1437 3724 4044 4316 4338 4345
athletic$	1685 2109
atrocious$	2115
attachment$	1974 1975
attack$	4218 4229
attacked$	4377 4601
attacks$	4218
attemp	4164
attempt$	5278 5279 5310 5311 5312 5313 5314 5315 5316 3245 3246 3247 3248 3249
attend	5747 1956 2256
attend$	4410 4640 2568 5094 5103 5109 5123 5335 5476 3659 1445 4024 4025
attendance$	5448 5733 3781 3860 2255
attended$	4551 4559 3659 1445
attender$	3781 3835
attenders$	3781 3835
attending$	3659
attends$	5529 1445
attent	3569
attention$	4529 4530 4531 4532 4533 4534 4535 4536 4581 2507 4675 4684 4685 439 448 4823 4824 5271 5310 5311 5312 5313 5314 5315 5316 1150 5644 1319 5714 1603 3883 3884 1624 4181 1930
attitude$	4382 4826 594 595 596 597 598 1100 1101 1102 1103 3743 1592 3905 3906 4070
attitudes$	4382 3743 3905
attract$	227 228 1497
attracted$	227 228 323 332 333 334 335 336 337 1497
attracting$	227 228 1497
attractive$	2109
attracts$	227 228 1497
attractted$	227 228 1497
attractting$	227 228 1497
attrib	1270
attributed$	1209
auburn$	1724
august$	4480
aunt	5755 3691 5768
aunt$	5766
auntie	5755
authorities$	4839 4840 3193 5464
authority$	4769 4818 3193 5464 3682 3683 5759 3791 3898
authors$	254
autism	5724
autism$	5714 2176
autistic$	2176
autumn$	4480 4481
available$	4371 3759
average$	1685
averse$	415 416 417 418 419
avoid$	4640
avoidant$	1591 2095
avoided$	4551 4559 5261 4086
awaiti	1364
awaiting$	3643 2048
aware$	2775 4851 4852 1185 1326
awareness$	2595
away$	4431 4444 4502 4503 4508 4558 4565 2572 3280 3281 3699
awkward$	4811 4812 4813 4814 4815 4816 4817 3877
b$	3689 5764 4197
babies$	4931 4932 4933 4934 4935 3933
baby	5768
baby$	5783
back$	4416 4451 117 118 119 120 2572 2990 3276 3332
background$	4348
backs$	3332
bad$	2313 37 2363 4465 4692 4693 4694 364 365 366 2646 710 1019 1020 1021 1022 5454 5455 5456 5457 1466 1509 1523 1535 1536 1591 1601 1614 1626 1709 1791
badly$	440 708 3173 1046 3874 3875 3876 1612 1707 4008
bag$	5077
baggy$	1735
bags$	5077 4009
bail$	2630 3736 5811 4336 2058 4353
bailed$	4336 2268
bails$	4353
bait$	1511
baited$	1511
baiting$	1511
baits$	1511
baitted$	1511
baitting$	1511
balaclava$	4009 2111
balaclavas$	4009 4141 2111
bald$	2109
ball$	5433
bandana$	4009 2111
bandanas$	4009 2111
bandit$	2085
bandits$	2085
banger$	3798
bangers$	3798
banging$	3798
bank$	5784
banning$	1283
bare$	3253
barely$	640 2919 641 2920 642 670 671 672 960 1380 1654 1979
barrel$	1691
base	3563
base$	5638
baseball$	1740
basic$	1766
basically$	562 2841 563 564 565 566 569 570 571 572 1652
basis	1302
battle$	1671
be	3582
be$	2347 2348 2349 4439 2379 2383 242 243 2526 2564 4711 2640 367 374 375 376 377 378 379 380 381 2661 2678 428 442 443 444 445 446 447 2736 2737 2834 2835 2836 562 2841 563 564 565 566 569 570 571 572 5032 5034 3044 3047 5129 5130 5131 3100 3101 3217 3220 3290 1108 1109 3470 5601 3532 3539 1304 5658 3584 3594 1542 1543 1588 1598 1803
beanie$	4009
beanies$	4009
bear$	3390 1805
beard$	4002 4004
bearded$	2109
beards$	4002 4004
bearre	5657
bears$	1805
beaten	1418
beaten$	2304 3697
became$	242 243 367 374 375 376 377 378 379 380 381 428 442 443 444 445 446 447 562 2841 563 564 565 566 569 570 571 572 1542 1543 1574 1588 1598 1960
becaug	5657
because$	2293 45
bechar	5657
becom	1229 1940
become$	242 243 367 374 375 376 377 378 379 380 381 428 442 443 444 445 446 447 562 2841 563 564 565 566 569 570 571 572 5130 1541 1542 1543 1574 1588 1598
becomes$	242 243 367 374 375 376 377 378 379 380 381 428 442 443 444 445 446 447 562 2841 563 564 565 566 569 570 571 572 3079 1542 1543 1588 1598
becoming$	1541
bed	1425 1967
bed$	4529 4530 4531 4532 4533 4534 4535 4536 5715 5753 3689 3690 3704
bedealt$	5657
bedeta	5657
bedroom$	3690 4318
bedwetting$	4246
been	1449 1940
been$	124 4557 4564 4566 4567 4568 4569 242 243 367 374 375 376 377 378 379 380 381 405 428 442 443 444 445 446 447 526 562 2841 563 564 565 566 569 570 571 572 644 893 894 3188 5321 5322 3258 3259 5345 1047 3380 3381 3382 1108 1109 3470 3532 3539 1304 1346 1368 3659 1403 1431 3728 1542 1543 1574 1578 1588 1598 1803 1953 1959 1960 1996 1998 1999 2032 2036 2044 2049 2051 2052 2056
befing	5657
before$	2827 4930 3724
befriend$	158 159 160
befriendded$	158 159 160
befriendding$	158 159 160
befriended$	158 159 160
befriending$	158 159 160
befriends$	158 159 160
begun	1956
behav$	4551
behave$	4410 531 2810 532 533 534 2813 535 536 2815 537 538 539 540 541 542 543 5103 5109 5123 1595 4024
behaved$	4551 4559 2719 531 2810 532 533 534 2813 535 536 2815 537 538 539 540 541 542 543 1595 1596 3891
behaves$	531 2810 532 533 534 2813 535 536 2815 537 538 539 540 541 542 543 1595
behavi	5767
behaving$	4551 531 2810 532 533 534 2813 535 536 2815 537 538 539 540 541 542 543 1595 1597
behavior$	4382 3743
behaviors$	4382 3743
behaviour$	3 4 5 6 7 2289 2290 2291 4380 4382 4396 4397 4398 4399 4400 4401 4402 4403 2542 264 265 4626 4627 4628 4671 4672 4673 4674 4802 4803 4804 4805 3498 5622 5627 5628 3581 3653 1386 5747 3673 3726 3743 3744 3798 3817 3818 3870 1592 1991 4348
behavioural$	1592
behaviours$	4380 4382 4802 4803 4804 4805 3743 3744 3870
behavs$	4551
behavved$	4551
behavving$	4551
behind	3480 5562 5659 1307 5674
behind$	4968 4969 4970 3361 5555 3586 1383 3939
being	1940
being$	2375 124 242 243 367 374 375 376 377 378 379 380 381 2695 428 442 443 444 445 446 447 2786 562 2841 563 564 565 566 569 570 571 572 2858 893 894 5323 1047 5695 1542 1543 1574 1588 1598 1996 1998 1999 2032 2049 2051 2052 2056
believe$	5335 5476
believed$	5176 5177 5178 5179 5180 1147 1208 1305
belligerent$	2093
belocked$	5657
belong	1229
belongs$	5461 4080
below$	1383 4292
benefit$	4640 1150 5505 1233
benefited$	1233
benefiting$	1233
benefits$	1233
bepros	5657
bereaved$	1414 2264
bereavement$	2264
besear	5657
bespectacled$	2109
bespok	1382
best$	557
bestopped$	5657
besumm	5657
betray$	1795
betrayed$	1792 1795
betraying$	1795
betrays$	1795
better$	2313 4611 4612 2545 4621 4622 5254
betwee	5528
between$	4300
beyond$	441 530 808 1561 1754
bid	1302
big$	2306 689 706 1685 1692 1708 1724
biggest$	1847
biological$	1632
biopsy$	5718
bipolar$	1975 2198
birth$	4838 1632 4260
birthmark$	2110
birthmarks$	2110
bitten$	3951
bitterly$	1046
black$	691 710 1681 1682 1703 1704 1709 1724 4009 1735 4141
blackout$	2174
blackouts$	2174
blade	5807
blade$	5806
bladed$	5806
blame$	4585 4586 4587 4588 4589 4590 4591 4592 4593 4594 4595 4596 2523 2524 5462 5465 5466 5467 3393 5469 5473 5474 1801 1802 4084
blamed$	4601 1441
blames$	3393 5469
blameworthy$	2115
blank$	5093
bleach$	1704
bleached$	1704 1724 4005
blight$	1571
blind$	3338 4086
blinkered$	2115
block$	4880
blond$	1704 1724 2109
blonde$	1704 1723 1724 2109
blood$	1970
bloody$	1780
blue$	1705 1724 4009
board$	3193 5464 5675 3601 4190
boards$	4190
bodies$	4528
bodily$	3731
body$	4528 594 595 596 597 598 4966 3459 1182 1712
boisterous$	2095
bone$	1616
boned$	3971
boost	1286
boots$	4009
born$	1339
borough$	4304
bossy$	2095
both$	1541 4043 1840
bother$	5144 5145 5146 5147 5302 4049 4050
bothered$	4551 4559 5252 5263 5268 3198 5292 5293 5294 5295 5296 5297 5298 5302 3234 5345 3377 4049 4050
bothering$	4049 4051
botherred$	4049
botherring$	4049
bothers$	4049
bottom$	1988
bound$	776 777 778
boundaries$	3791
box$	1723 4055 1777
boy	5662 3734
boy$	88 4775 4789 4790 4791 4792 4793 4794 3435 3566 1306 5663 1315 1323 5682 5809 1513 3802 3814 3828 3866 1594 3987 4189
boyfri	5767
boyfriend$	4498 4541 188 189 5751 5783 3766 3767 1489 1490
boyfriends$	4541 188 189 3766 3767 1489 1490
boys	3427 3441 3467 1191 1226 5662 3609 5684 5685
boys$	4436 88 4482 4498 4522 4524 2484 2488 2489 268 4681 4688 4699 2633 355 356 357 4716 4775 4778 4789 4790 4791 4792 4793 4794 4809 4855 4856 4857 4999 5148 5149 5150 5151 5152 3084 3085 3086 3134 5242 3261 3262 3263 3264 3265 3266 3310 5393 5412 5420 5421 5422 5423 5424 5425 5426 5516 3505 3566 1293 1306 5663 1315 1323 5682 3750 3802 3814 3828 3866 1594 3987 4074 4078 4189
braces$	4004
braid$	4002 4004
braided$	1724 4005
braids$	4002 4004
brain$	2240
brand$	4020
branded$	1735
brands$	4009 4020
brat$	2085
brats$	2085
breach	2057
breach$	1457
breached$	1457 2057
breaches$	1457
break	5767 3696
break$	4410 351 352 2760 5131 5213 1512
breakdown$	5453 3913 4304 4316 4319
breakdowns$	3913
breakfast$	5764
breaking$	351 352 5213 1088 1512
breaks$	351 352 5213 1088 1512
breakup$	5771
brief$	1139 1157
briefed$	1192
briefi	4088
briefing$	1157 1911 4191
briefs$	1157
bright$	1724
bring	1242
bring$	218 219 220 221 633 1268 1893
bringing$	218 219 220 221 633 1268 1893
brings$	218 219 220 221 633 1893
broad$	1685 1690
broke$	351 352 2759 1088 1512 4304
broken$	2761 1088 1587 3867 4304
brothe	5755 3691 5768 3694 5772 5775 5776
brother$	1396 5766 3692 3911
brothers$	4838 3911
brough	3526
brought$	4364 218 219 220 221 633 5601 3572 1294 5669
brown$	710 1703 1704 1705 1709 1724
bruise$	2248
bruised$	2248
bruises$	2248
bruising$	2248
brunette$	2109
brush$	1084 1105
brushed$	1050 1084 1105
brushes$	1084 1105
brushing$	1084 1105
buck$	5431 1796
budgets$	5448
build	5514 1232 1242 1810 1849
build$	5053 5054 5055 1313 3964
builded$	1313
buildi	1242 3559
building$	5634 1313
builds$	5053 5054 5055 1313 3964
built$	2980 3554 3965
bulimia$	2194
bulimic$	2194
bulky$	1685
bullied$	4375
bullies$	4725 4726 4727 4736 4737 4738 3820 3821 3822 3823
bully$	4725 4726 4727 4736 4737 4738 3820 3821 3822 3823
bunch$	383 4775 4789 4790 4791 4792 4793 4794 488 3814 3866 3916
bunk$	1475
bunked$	1475
bunking$	1475
bunks$	1475
burden$	2672
burgla	5492 5562 5571 1219 3552 5660 5661 3720 3721 3731 3733
burglar$	4736 4737 4738 5555 3822 3823
burglaries$	5563 3498 5627 5795 5808 4168
burglars$	4736 4737 4738 3822 3823
burglary$	1152 3498 5577 5795 5796 5806 5808 1840 1856
burgle	2277
buried$	1080
burly$	1685 2109
bury$	1080
burying$	1080
bus$	4478 4479
busine	3551 4151
businesses$	5604 5626
busy$	5471 3397
but$	2841 563 564 565 566 569 570 571 572 2878 2894 2962 5212
buy	3476
buzz$	4675 1715
by	1874 1879
by$	2602 2603 4702 2734 2932 5247 5350 3277 3278 3279 5399 5402 5403 5404 5405 3443 3486 5573 3502 3632 3657 1468 4044 4071 4180 4324 4325
c$	4197
cahms$	2218
caked$	716
calculating$	2095
call$	1158 4078
called$	5345
calling$	1158
callous$	2095 2115
callousness$	2115
calls	3473 1836
calls$	5459 5460 1158 5548 3547 5674 4078 4079 4115
came$	1290 1403 1494
camera	3459
camera$	5534 3460 5536 1308
cameras$	5534 3460 5536 1308
camhs$	2217
camouflage$	4009
campaign$	1890
can$	294 457 512 515 516 518 523 555 619 639 651 654 681 3069 5159 5160 5161 5162 3098 822 823 826 3125 938 940 1115 3526 1303 1389 1749 1916
cancer$	2238
candidates$	3541
cannab	5807 3737
cannabis$	4529 4530 4531 4532 4533 4534 4535 4536 3641 5717 5812 3751 1968
cannot	1367 1389
cannot$	294 3069 5159 5160 5161 5162 822 938 3668 2014
cap$	735 5090 5091 5092 4009 1734 4014 4019
capabi	5589
capability$	2138
capable$	621 2909 2928 2929 3106
capaci	5589
caps$	735 5090 5091 5092 4009 1734 4014 4019
captur	3559 1849
capture$	5634
captured$	3463
car	4320
car$	1829
care	1407
care$	2573 2574 2575 2576 2577 2578 2579 2580 2581 2582 2583 2584 2758 2793 2898 2899 2900 2903 2904 2906 2907 2910 2917 5009 5010 5022 5024 5027 5028 5029 5030 5031 5144 5145 5146 5147 5163 5164 5165 5239 5302 3228 3229 5310 5311 5312 5313 5314 5315 5316 5317 3245 3246 3247 3248 3249 5488 5489 5490 5491 5727 5750 5757 5758 3686 5792 5793 1633 4049 4050 4087 4301 2023 2024
cared$	5252 5268 5298 5302 4049 4050
career$	3817 3818 1544 1845
careless$	260 1501 2115
carelessly$	2115
carelessness$	2115
carer	5772
carer$	5752 5758 5766 1421 4301 4312
carers$	5758 4301
cares$	5163 5164 5165 1421
caring$	1421 4033
carpet$	5438
carrie	1171 5674
carried$	1495 3775
carries$	538 539 540 541 542 543 5209 5210 5211 3491 1495 3775 1805
carry	1171
carry$	4410 4439 4441 4442 538 539 540 541 542 543 5131 5209 5210 5211 1495 3775 1805
carryi	3480 5659 5674 3732
carrying$	5555 1307 3731
case$	4735 4774 3511 5596 1275 5800 3830 3832 3868 3869 1850 4341 4344
cases$	4735 4774 3830 3832 3868 4341
cash$	2419 4529 4530 4531 4532 4533 4534 4535 4536 4677 4678 1572
casually$	708 1707 4008
casualty$	5710 5722
catalogue$	890
catch	5514 5535 5600 3556 4169
catch$	5537 5544 1258 5631
catches$	1258
catching$	1258
category$	2702
caught	5657 5669
caught$	4375 4377 1453 1578
cause$	4364 4734 5130 3829
caused$	4364
causer$	3809
causers$	3809
causes$	4734 3829
causin	1307
causing$	5213 3586
cautio	3721 4331
caution$	5796 4353
cautioned$	2053
cautions$	4353
cavalier$	2115
cbo	3581 2072
cbo$	5656 4351
cbos$	5656
cbt$	4235
cce$	4461
cctv	3459
cctv$	3436 3437 3438 1160 1161 5534 3460 1183 1190 1281 1308 4106 1837
ceases$	5615
cell$	1820 4179 4215
cells	3727
cells$	5802
centre$	5626 5668 5813
cerebral$	1984
certain$	776 777 778 805
certainly$	866 873 3152 874 875 4040
certainty$	806
chain$	1211 4009 4145
chains$	4009
challenge$	5213
challenged$	5213
challenges$	5213
challenging$	4811 4812 4813 4814 4815 4816 4817 464 465 466 467 468 5213 1587 1589 1591 3877 2095
chance$	4646 4647 3074 3092 5439 5440 1271 4076
chances$	4646 4647 5439 5440 4076
change$	4769 5094 5103 5109 5123 5173 5190 5191 5192 5201 5335 4024 4025 4031
changed$	5176 5177 5178 5179 5180 1986
changing$	5190 5191 5192 3118 4031 1986
chaotic$	1587 3867 1589 2095 2115
charg	5600
charge	3480 1231 5594 3521 3572 5657 5674
charge$	5555 5584 3510 4166 1919 4327 4353
charged$	5647 2055 4335
charges$	5596 1247 4166 4172 1919 4327 4353
charging$	3521 1885
charity$	3193 5464
charm$	2780
chart	1172
chart$	1228 1309 3592 4146
charted$	1309
charts$	4146
chase$	4675
chat$	158 159 160
chated$	158 159 160
chating$	158 159 160
chats$	158 159 160
chatted$	158 159 160
chatting$	158 159 160
chav$	2085
chavs$	2085
cheat$	3822
cheats$	3822
check	4088
check$	1203 3558 1296 1318 5713 4101 4173
checked$	5345 1318
checkes$	1318
checking$	1318
checks$	1189 1203 3531 1318 4101 4173
cheek$	5069
cheeks$	5069
cheeky$	2095
chested$	3970
chicken$	4478 4479
child	3671 3734
child$	88 173 4775 4777 4778 4789 4790 4791 4792 4793 4794 4931 4932 4933 4934 4935 5045 5048 5746 5759 1406 1408 1409 1436 5809 1481 1513 3801 3814 1537 1540 1544 3866 1594 3909 3933
childish$	2095
childlike$	4968 4969 4970 3939
children$	88 2484 2488 2489 268 2633 355 356 357 4716 4775 4778 4789 4790 4791 4792 4793 4794 478 4931 4932 4933 4934 4935 5045 5048 5148 5149 5150 5151 5152 3084 3085 3086 3134 5242 3261 3262 3263 3264 3265 3266 3302 3309 5412 5420 5421 5422 5423 5424 5425 5426 3409 1407 5777 3750 3789 3801 3814 3866 1594 3909 3933 4043 4073 4074 4078
chin$	5069
chip$	2752 474
chis$	2123
chlamydia$	2228
choice$	3 4 5 6 7 4382 4388 4389 4390 4396 4397 4398 4399 4400 4401 4402 4403 2331 4407 4408 4409 2364 4440 87 2367 4858 4940 3743 3744 3745 3746 3747 3935
choices$	3 4 5 6 7 2289 2290 2291 4382 4388 4389 4390 38 39 40 41 4396 4397 4398 4399 4400 4401 4402 4403 87 2367 2542 264 265 4626 4627 4628 4940 3743 3744 3745 3746 3935
choose$	56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 2918 5000 5001 5129 5227 1469
chooses$	56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 5227 1120 1121 1122 1123 1469
choosing$	4396 4397 4398 4399 4400 4401 4402 4403 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 5003 5004 1120 1121 1122 1123 1469
chose$	56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 5227 1120 1121 1122 1123 1469 4086
chosen$	56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 4551 4559 1469
chronic$	5704
chubby$	2109
chunky$	1685
cid	5496
cigarettes$	4529 4530 4531 4532 4533 4534 4535 4536
circul	1140
circulated$	5495 1310
circulation$	5609
circumstances$	5226 4317
citalopram$	2214
city$	2976
civil	1879
civil$	1897
clad$	719 720 721 3976 3986 1729
claim$	2634 2635 2636 4314
claimed$	2634 2635 2636
claims$	2634 2635 2636
clamp$	1875
clamped$	1875
clamping$	1875
clamps$	1875
class$	2416 2679 4818 5807 3737 1918
classed$	432 1229
classmates$	3750
clear	1314
clear$	710 805 3364 1243 1709 1766 1889
clearly$	790 791 792 793 866 873 3152 874 875 3181 1108 1109 1803
clingy$	2095
clinic	1358 1940
clinic$	3637 5713 5719 5722 4242 4244
clinically$	1971
close	1199
close$	5474 1146 3478
closed$	4036 4039
closure$	1283 1913
clothe$	4093
clothes$	4529 4530 4531 4532 4533 4534 4535 4536 5090 5091 5092 3568 4009 4014 4093
clothing$	5090 5091 5092 4009 4011 4014
clueless$	2115
co$	2566 4766 3020 3029 3035 3040 3049 3864 1879
coat$	5090 5091 5092 4009 4014 4018
coats$	5090 5091 5092 4009 4014 4018
cocain	5807 3737
cocaine$	3641 5812 3751
cocky$	2095
code$	3963
codeine$	5717
codes$	3963
coerced$	4375
cognitive$	1978
cohort	5591 5662
cohort$	4775 4789 4790 4791 4792 4793 4794 5624 3566 1293 1306 5663 5665 1315 1323 5682 3866 1852 4189
cohorts$	5665
cold$	5343
collec	4088 1810 1849
collect$	1138 3591
collected$	1138 3591
collecting$	1138 3591
collective$	1766
collects$	1138 3591
college$	3193 5464 5731 5732 5734 5744 5745 4264 4280
collude$	255 256
colluded$	255 256
colludes$	255 256
colluding$	255 256
colour$	3989
coloured$	1724
colours$	3989 4009
combat	1268
combative$	2093
come$	4553 2486 4640 531 534 536 643 5103 5109 5123 5130 1290 1403 1494 4024
comes$	531 534 536 5529 2034
command$	5565
commit	3480 5659 1307
commit$	4410 5103 5109 5123 5131 5692 4024
commits$	5692
committed$	5692 1454
committing$	5555 3586 1454
committs$	1454
common$	2588 5488 5489 5490 5491 3731 4087
commun	1144 3551 1447
communicate$	158 159 160
communicated$	158 159 160
communicates$	158 159 160
communicating$	158 159 160
communication$	1100 1101 1102 1103 1766 4070
community$	3423 5604 5626 3557 3726 3789 2060 2068
company$	4356 4420 4438 2618 2619 3193 5464 3788
compare$	3558
compass$	4664
complacency$	2115
complacent$	3397 2115
complaining$	5213
complaint$	5349 3794 4078
complaints$	5349 5459 5460 3794 4078 4079
complete$	1135 1313 1766
completeed$	1313
completeing$	1313
completely$	496 3173 1667 1757 1760
completes$	1313
complex$	1589
complexion$	3988 2110
complexions$	3988 2110
compliance$	3797 3862
compliant$	2729 3861
complicit$	107 108 109 110 256
complicity$	255
comply$	4410 4640 5094 5103 5109 5123 4024 4025
compromise$	8 1460 1461
compromised$	8 1460 1461
compromises$	8 1460 1461
compromising$	4356 8 1460 1461
compulsive$	1544 4213
computer$	4102
concer	1369 1393 1438
concern$	2591 3215 3216 5310 5311 5312 5313 5314 5315 5316 5317 5349 4078
concerned$	3374 3375 5659
concerning$	1591
concerns$	4671 4672 4673 4674 3215 3216 5349 5459 5460 4078 4079
concerta$	2211
concus	2240
condit	3618 3623 2057
condition$	5693 5698 5811 4229 4230 4337
conditional$	2052
conditions$	4705 1426 5811 4317 4337
conduc	1171
conduct$	3 4 5 6 7 2289 2290 2291 4382 4626 4627 538 539 540 541 542 543 3743 1592 1975
confer	5762
confidence$	594 595 596 597 598
confidentiality$	5436
confiscated$	3456
conflict$	4679 5214 1426 3798
confrontational$	4811 4812 4813 4814 4815 4816 4817 3877 2093
congregate$	4843 3962
congregated$	4843 3962
congregates$	4843 3962
congregating$	4843 3962
connected$	360 1209 5659 3585 3798
consensual$	1647 2081
consent$	505 506 507 508 5035
consented$	505 506 507 508 2081
consenting$	1647 2081
consents$	505 506 507 508 2081
consequences$	4648 4649 4650 4651 4652 4653 4654 4655 4656 4657 4658 4659 4850
consid	1229 1236
consider$	4640 5103 5109 5123 5335 4024
considered$	427 1541
consistently$	859 3138 860 3139 861 862
consort$	1507
consorted$	1507
consorting$	1507
consorts$	1507
consortted$	1507
consortting$	1507
consta	3436 3437 3438 1160 1161 1190
constable$	5511 5512 5513 3439 3440 3469
constables$	5511 5512 5513 3439 3440 3469
constantly$	154 859 3138 860 3139 861 862 1046
consti	1229
consul	3623 3636
consultant$	5698 5707 5711
contac	3451 5667
contact$	158 159 160 162 163 164 165 166 167 168 483 484 1427 3915 4021
contacted$	158 159 160 162 163 164 165 166 167 168
contacting$	158 159 160 162 163 164 165 166 167 168
contacts$	158 159 160 162 163 164 165 166 167 168 5526
contactted$	158 159 160 162 163 164 165 166 167 168
contactting$	158 159 160 162 163 164 165 166 167 168
contain$	4760 5190 5191 5192 4031
continually$	154 859 3138 860 3139 861 862
continue$	145 146 147 148 149 150 151 152 153 5130 1473
continued$	145 146 147 148 149 150 151 152 153 1473
continues$	145 146 147 148 149 150 151 152 153 1473
continuing$	145 146 147 148 149 150 151 152 153 1473
continuously$	859 3138 860 3139 861 862
contraception$	2227
contraceptive$	2227
contract$	4351
contribute$	255 1273
contributed$	4364 255
contributes$	255 1273
contributing$	255
contro	1268 3548
control$	4640 4661 4667 4760 2716 4795 2730 4825 5157 5190 5191 5192 3436 3437 3438 1160 1161 1190 5599 5623 1330 4031 1891 4202
controlled$	4375 5108 5114 5119 5128 5176 5177 5178 5179 5180
controlling$	1591 2095
conveniently$	1807
convic	3521 3572
convict$	1910
convicted$	5647 2050 4330
convicting$	1910
conviction$	5596 2050 4353 2153 2266
convictions$	5596 2050 4353 2153 2266
convince$	5173
cooper	3613
cooperate$	4640 4767 5094 5103 5109 5123 5335 5688 4024 4025
cooperating$	4767
cooperation$	4766 3864
coordi	1879
cope	3622
cope$	2797 538 539 540 541 542 543 2898 2899 2900 2903 2904 2906 2907 2910 634 635 636 5000 5001 2930 652 653 2933 5337 5697 5716 1666
coped$	538 539 540 541 542 543 1666
copes$	538 539 540 541 542 543 1666
coping$	538 539 540 541 542 543 2898 2899 2900 2903 2904 2906 2907 2910 5003 5004 1666
core	5591
core$	5645
cornrows$	2110
corporate$	1766
corrob	1144
corroborated$	3423
corrupting$	364 365 366 1536
cotton$	1657
couch$	5786
could$	89 90 91 92 93 94 458 512 515 516 518 523 555 619 639 681 3098 824 825 902 903 904 905 906 907 908 909 910 911 912 913 939 950 3430 1154 1303 1389 1749
couldn$	822 938 949
council$	3193 5464 1766 1804
counse	3623
counselling$	5699 4235 4255
counsellor$	5698 5707
countless$	3364
county$	2387 2402 2408 2411 2417 4494 4495 4496 385 1917 4304
couple$	488
courier$	4739 3824
couriers$	4739 3824
course$	3146 3152 874 875 5231
court	3572 5657 1887 2057
court$	227 228 5647 5799 1449 3729 1497 1887 4166 4319 4327 4340 2062 4345
courted$	227 228 1497
courtesy$	5284 5285
courting$	227 228 1492 1497
courts$	227 228 4839 4840 5647 1497
cousin	5755 5768
cousin$	1396
cover$	1083
covered$	1083
covering$	5080 1083
coverings$	5080
coverred$	1083
coverring$	1083
covers$	1083
covert	1289
covert$	3568 2127
covertly$	2127
cowardly$	2115
crack	5807 3737 1876
crack$	5812 3751
crackdown$	4155
cracked$	5669
crackeddown$	4155
crackingdown$	4155
cracksdown$	4155
crave$	321 322 1605
craved$	321 322 1605
craves$	321 322 1605
craving$	321 322 1605
crazy$	3867
create$	1313
createed$	1313
createing$	1313
creates$	1313
credit$	4529 4530 4531 4532 4533 4534 4535 4536
cries$	470
crime	5492 1144 3428 3489 5572 1219 3547 3552 5660 5661 5673 3609 5684 5691 3733 4096 4131 4145 4151 4171
crime$	4461 4475 4686 5496 3423 5503 1152 5555 5563 5564 3494 3495 3498 3508 3542 3544 5619 5620 5622 1269 5627 3557 3576 1298 5653 5654 3581 3589 1312 1317 1325 1329 1338 1447 5808 3748 3749 3798 1572 1855 1856 4168 4177 1900 1904
crimes$	4461 5563 5564 3498 5622 1338 4168
crimin	5492 1144 1199 5556 5562 5571 5572 3547 5660 5667 4121 4131 4151 4152 1879 4171 2061 2143
criminal$	4461 4465 4468 4482 4692 4693 4694 4695 4736 4737 4738 3423 3478 5554 3508 3512 3521 3553 3720 1447 3731 3733 3749 1508 1539 3822 3823 1628 3917 4145 1868 1887 2069 2095
criminalise$	1130 1131 1132 1133
criminalised$	1130 1131 1132 1133
criminalises$	1130 1131 1132 1133
criminalising$	1130 1131 1132 1133
criminality$	4461 4475 5622 3748 2133
criminally$	1618 1857
criminals$	4482 4692 4693 4694 4698 4736 4737 4738 5580 3749 3822 3823 3917
crisis$	3636 1927 4230
crohn	1937
crohns$	4216
crook$	3822
crooks$	3822
crop$	3001 5090 5091 5092 4014 1737
cropped$	1724
crosscheck$	3558
crowd$	488 3788 3814 3815
crown	2061
cruel$	2095
cry$	470
crying$	470
cse$	4461
culpable$	4082 2115
culpri	3480
culprit$	4725 4726 4727 5555 3820 3821 4126 4189 2161
culprits$	4725 4726 4727 5555 3820 3821 4126 4189 2161
culture$	3798
cunning$	2095
curb	1268
curfew	1447
curfew$	3726 5811 3791 4346 4353 2274
curfews$	3791 4353
curiosity$	5310 5311 5312 5313 5314 5315 5316 5488 5489 5490 5491 4087
curled$	2992
curly$	1704 1724
curren	1144
current$	3423 3512
custod	5657 3727
custodial$	2060
custody$	3494 3495 1281 5750 1428 5802
customers$	3789
cut	1268
cut$	3015 1348 3994 4005 1946
cuted$	1946
cuting$	1946
cuts	1268
cuts$	1348 3994 1946
cuttin	1268
cutting$	1348
dabble$	107 108 109 110
dabbled$	107 108 109 110
dabbles$	107 108 109 110
dabbling$	107 108 109 110
dad	5755 3691 5768 3694 5772 5775 5776
dad$	4838 1396 1397 5752 5766 3692 1416 5781 1429 5792 3911
daddies$	3770
daddy$	3770
dads$	1429 3911
daily$	5716 1912
damage	3489 1219 5660 5661 5673
damage$	5453 5564 3498 5795 5806 5808
damaged$	1587 3867
damn$	5283
danger$	4354 4355 4363 2499 2500 4584 4648 4649 4650 4651 4652 4653 4654 4655 4656 4657 4658 4659 4665 4670 4671 4672 4673 4674 4675 4679 4686 4850 3529 3748 3776 1505
dangerous$	4354 4355 2313 4468 4648 4649 4650 4651 4652 4653 4654 4655 4656 4657 4658 4659 1465 2094
dangers$	4354 4355 4648 4649 4650 4651 4652 4653 4654 4655 4656 4657 4658 4659 4671 4672 4673 4674 4850
dark$	710 1703 1704 1705 1709 1724 4009 1735 4141
darker$	710 1703 1709
data	3608
data$	5436 5530 5683 4101
databa	4088 4143
database$	5515 5569 5633 4102
date$	4341
dates$	4341
dating$	1492
dawn$	1871
day	4159 4164
day$	5206 5207 5208 865 5547 5697 5716
days	3622
days$	5697 5716 5732
dazzled$	323
dead$	5696
deaf$	3339 3340 3341 4227
deal	5571
deal$	4410 137 138 139 4742 2690 5000 5001 1472
dealer	4121
dealer$	4465 4482 4485 4494 4495 4496 4497 4524 4544 4692 4693 4694 4695 4728 4736 4737 4738 1336 3749 3822 3823
dealers$	4465 4482 4485 4494 4495 4496 4497 4524 4544 4692 4693 4694 4695 4698 4728 4736 4737 4738 5579 1336 3749 3822 3823
dealin	5492 3480 5562 5659 5660 5661 5674 3731
dealing$	4461 4471 4476 137 138 139 4494 4495 4496 1155 5555 5627 5806 1458 1472
deals	5674
deals$	137 138 139 1458 1472
dealt$	137 138 139 5657 5669 1472
death	5767 5769
death$	4584 5695 1414
debt	5767
debt$	4319
debts$	4319
decamped$	2132
deceitful$	2095
december$	4480
decency$	5284 5285
decide$	2918 5000 5001 5514
decided$	1122 1123
deciding$	5003 5004
decision$	4382 4388 4389 4390 2316 2364 4440 87 2367 4940 3298 5596 3743 3744 3745 3935
decisions$	3 4 5 6 7 4382 4388 4389 4390 38 39 40 41 87 2367 4626 4627 4940 4947 5596 3743 3744 3745 3935
decked$	719 720 721 1729
declin	1268 1334 5706
decline$	1743
declined$	1743
declines$	1743
declining$	1743
decrea	1268
deemed$	427
defect$	5693
defend$	2791 2898 2899 2900 2903 2904 2906 2907 2910
defending$	2898 2899 2900 2903 2904 2906 2907 2910
defensive$	2115
defensiveness$	2115
defiant$	1591 2095
deficit$	4209 4262
defied$	351 352 1512
defies$	351 352 1512
definite$	805
definitely$	866 873 3152 874 875 4040
defy$	351 352 1512
defying$	351 352 1512
degenerate$	2085
degenerates$	2085
degrade$	1235
degraded$	1235
degrades$	1235
degrading$	1235
degree$	5009
delay	5708 4257
delay$	5453
delayed$	4086
delays$	5453
deliberately$	154 1807
delicate$	1685
delinquency$	2085
delinquent$	1587 3867 1591 2085
delinquents$	2085
demand$	3547
demanding$	4811 4812 4813 4814 4815 4816 4817 3877
demonise$	1130 1131 1132 1133
demonised$	1130 1131 1132 1133
demonises$	1130 1131 1132 1133
demonising$	1130 1131 1132 1133
demons	1214
demotivated$	2095
denial$	3783
dental	1358
dental$	3637
dentis	3623
dentist$	5698
deny$	5637 1284
denying$	1284
department$	3193 5464 1804
depend	4247
dependence$	1363
dependency$	1363
dependent$	1363
depends$	1430
deplorable$	2115
deport	5769
depres	5724 5767
depressant$	4234
depressants$	4234
depressed$	4219
depression$	2196
depressive$	2197
deprive$	5637
deprived$	1587
depth$	5372
dereliction$	2115
descend$	121 122
descendded$	121 122
descendding$	121 122
descended$	121 122
descending$	121 122
descends$	121 122
descri	1149
description$	3474 5689
descriptions$	3419 1162 3474
desert$	1795
deserted$	1792 1795
deserting$	1795
deserts$	1795
desertted$	1795
desertting$	1795
deserve$	246 247 1499
deserved$	246 247 4604 1499
deserves$	246 247 1499
deserving$	246 247 1499
design	1229
designed$	1273
designer$	4677 4678 4009 4012 1735 1741
desire$	3107 5183 5184 5185 5186 5187 5188
desk	3428 3431
desk$	5503 5504 5506 5518 5632 5651 3577 5664 3604 4179
despite$	4643 4644 4645
destined$	776 777 778 1747
destructive$	2307 4470
detail	1149 1299 3578 3579
details$	5515 1162 5666
detain	3556 5657 1331
detain$	5631 3610 1910
detained$	4141
detaining$	1910
detect	5496 3428 3436 3437 3438 1160 1161 1190 3521 5600 3557 3576 1298 5653 5654 1312 1325 1329 1889 4169
detection$	5596 4166 1888 1889 2163
detections$	5596 4166 1888 2163
detective$	5503 5511 5512 5513 3439 3440 3469 5632 1279 5651 3577 3604
detectives$	5503 5504 1151 5511 5512 5513 3439 3440 5518 1165 3469 3525 5632 1279 5651 3577 3604
detent	3673 1447
detention$	5748 3726 2258
detentions$	5748 2258
deter$	1892
deteri	5706
determ	1201
deterr	5669
deterred$	1892
deterrence$	2166
deterrent$	2166
deterring$	1892
deters$	1892
develo	4088 1810
develop$	1138 3591 1313
developed$	528 1138 3591 1313
developing$	1138 3591 1313
developmental$	1975 2009
develops$	1138 3591 1313
deviant$	1587 3867 1591
device	3571 1836
device$	1177 5532 5646 1822
devices$	1177 5532 5646 4115
devious$	2095
diabet	5724
diabetes$	2187
diabetic$	2187
diagno	3623
diagnosed$	2231
diagnoses$	2231
diagnosis$	5698 5699 4210 4230 4262 2231
diagram$	1228 4146
diagrams$	4146
diazepam$	2216
dice$	230
dicing$	230
did$	2540 289 290 291 297 413 685 858 3145 5222 5223 3153 3154 884 919 920 921 922 923 924 925 926 927 928 929 930 932 933 3230 971 973 974 975 976 977 5351 5352 5478 5479 5480 5481 1495 1770 1773
didn$	2541 279 280 281 282 283 285 294 665 666 667 919 920 921 922 923 924 925 926 927 928 929 930 932 933 1586 1762 1770
die$	5696
died	5769 3695
died$	5770
diet	3648 5724
diet$	5723
dietary$	2243
dietician$	5707
difference$	5168 5169 5170
diffic	5708 4252
difficult$	4356 406 407 408 409 410 411 4806 4811 4812 4813 4814 4815 4816 4817 464 465 466 467 468 1587 1589 1591 3871 3877 2095
difficulties$	4609 4806 1400 1426 3871 4228 4230 4253 2015
difficulty$	4228 4230 2015
dim$	2095
direct	1879
dirty$	1724 1735 2109
disabi	3623 5724
disabilities$	4226
disability$	5698 4226 4262 2205
disabled$	2205
disaffected$	1587 3867 1682
disappear$	4505
disappearing$	3752
disappointing$	1019 1020 1021 1022 1791
discipline$	3782
disciplined$	3894
disclose$	4410 4640 5103 5109 5123 4024
discov	3432 1201
discover$	5507
discuss$	5103 5109 5123 4024
diseas	3618
disease$	5693 4262
disengage$	4410 2091
disengaged$	4039 2091
disengagement$	2091
disengages$	2091
disengaging$	2091
disgrace$	2115
disgraceful$	1591 2115
disgracefully$	2115
disguised$	1518
dishevelled$	2109
dishonest$	2095 2115
disinterested$	4039 2095 2115
dismal$	2115
dismally$	2115
disman	2137
dismiss$	317 5473 1800
dismissed$	317 1792 1800
dismisses$	317 1800
dismissing$	317 1800
dismissive$	2115
dismissively$	2115
disobedient$	1587 2095
disobey$	351 352 5213 1512
disobeyed$	351 352 5213 1512
disobeying$	351 352 5213 1512
disobeys$	351 352 5213 1512
disord	3489 1219 3547 3548 5660 5661 5673 3609 5684 3618 5708 4247
disorder$	4806 5564 3498 5622 5623 5693 3644 3871 4217 4218 4244 4253 4254 4262
disorderly$	2095
disorders$	4806 3644 3871
dispersal$	3581
displa	1140
disposal$	5804 4166
disposals$	4166
disregard$	29 33 4410 351 352 1512 1800
disregardded$	33 351 352 1512 1800
disregardding$	33 351 352 1512 1800
disregarded$	33 351 352 1512 1792 1800
disregarding$	33 351 352 1512 1800
disregards$	33 351 352 1512 1800
disrespectful$	2095
disrup	5594 5600 5669 4169 2141
disrupt$	1872 2156
disrupted$	5588
disrupting$	5213 1872
disruption$	5590 5616 1873 4153 1881 2156
disruptive$	364 365 366 1536 1587 3867 1591 2095
disrupts$	1872
disturbed$	1587 3867 2095
divorc	5767 5769 3695 3696
divorce$	5771
divorced$	5770
divorcing$	5770
do$	2540 295 413 4891 685 5101 3027 5103 5109 5123 5129 5130 5143 3070 5159 5160 5161 5162 5163 5164 5165 5202 858 3145 5222 5223 3157 3158 3161 884 919 920 921 922 923 924 925 926 927 928 929 930 932 933 971 973 974 975 976 977 3400 3646 1495 4024 1770 1773
doctor	3623 1358
doctor$	5698
doctors$	3637
dodge$	1087
dodged$	1087
dodges$	1087
dodging$	1087
dodgy$	4356 4692 4693 4694
does$	296 413 685 3071 5163 5164 5165 858 3145 5222 5223 3157 3158 3161 884 919 920 921 922 923 924 925 926 927 928 929 930 932 933 3230 971 973 974 975 976 977 1495 1770 1773
doesn$	279 280 281 282 283 285 294 665 666 667 3069 919 920 921 922 923 924 925 926 927 928 929 930 932 933 1586 1762 1770
doing$	4396 4397 4398 4399 4400 4401 4402 4403 4404 3231 3232 971 973 974 975 976 977 1773
domestic$	5788 2030
don$	279 280 281 282 283 285 294 665 666 667 3069 919 920 921 922 923 924 925 926 927 928 929 930 932 933 1586 1762 1770
done$	4551 499 5143 5200 3178 3187 3194 3195 3233 971 973 974 975 976 977 5332 5333 5334 5345 1773
doomed$	776 777 778 1747
door$	4573 4575 5602
dopey$	2095
dose	3623
dose$	5698 4259
doubt$	5139 5140 5141 5142 3087 5230
down	1270
down$	47 4630 2599 4762 4834 4835 4836 2994 3014 3021 5097 5377 5378 5379 5380 5381 5382 5383 5384 5385 5386 5387 5388 5389 5390 5391 5392 5395 5396 5397 5398 3324 5400 5401 5558 5631 3580 3667 4005 4154 4155
downed$	3580
downfall$	4609
downlo	3456
download$	4101
downloaded$	5531
downloads$	4101
downplay$	317
downplayed$	317
downplaying$	317
downplays$	317
downs$	3580
drag$	1078
draged$	1078
dragged$	4375 1078
dragging$	1078
draging$	1078
drags$	1078
drain$	2671
drama$	4675 3078 5154 3080 1546 1957
drank$	1343
drawn$	4375 324 332 333 334 335 336 337 5108 5114 5119 5128
dreadful$	1019 1020 1021 1022 5454 5455 5456 5457 1791
dreadlock$	2110
dreadlocked$	1724
dreadlocks$	2110
dreads$	4002 4004
dress$	538 539 540 541 542 543 729 5084 3013 5090 5091 5092 4009 1731 4014
dressed$	4551 719 720 721 5084 5085 5086 5087 3977 3979 3986 1729
dresses$	538 539 540 541 542 543 729 5084 5090 5091 5092 4009 1731 4014
dressing$	729 1731
drift$	117 118 119 120 121 122 143 144 5131
drifted$	117 118 119 120 121 122 143 144
drifting$	117 118 119 120 121 122 143 144
drifts$	117 118 119 120 121 122 143 144
driftted$	117 118 119 120 121 122 143 144
driftting$	117 118 119 120 121 122 143 144
drill	5672
drill$	4847
drink$	4410 4439 4441 4442
drinki	3648 5724 5767
drinking$	4449 1343 5723 1400
drinks$	1343
driv	1268 1314
drive$	1890
driven$	323
drivers$	4526
drivin	1307
driving$	3586
drone$	1308 1903 2142
drones$	1308 1903 2142
drop	1268
drop$	2657 5131 1079
droped$	1079
droping$	1079
dropout$	3822
dropouts$	4736 4737 4738 3822 3823
dropped$	1079
dropping$	1079
drops$	1079
drug	5492 1199 5556 5572 3508 3731 5807 4121 4145 4151
drug$	4461 2401 4484 4692 4693 4694 2653 2654 2655 2656 4736 4737 4738 1152 1155 3478 3552 3553 1317 3648 5724 5767 3749 3823 1545 1572 1845 1968
druggie$	2089
druggies$	2089
druggy$	2089
drugs	5562 5672 3737
drugs$	4461 4465 4474 4475 4494 4495 4496 4529 4530 4531 4532 4533 4534 4535 4536 4686 4755 1152 1155 5551 5566 5567 1317 3641 5717 1400 5812 3748 3749 3751 1545 1572 3856
drunk$	4551 5213 1343
dry$	710 5342 1709
dto$	2272
duck$	1087
ducked$	1087
ducking$	1087
duckked$	1087
duckking$	1087
ducks$	1087
due	1270
due$	2294 46 1445
duties$	5239 5441
duty$	5239 5355 5420 5441
dyed$	1724 4005
dying$	5695
dyscalculia$	2180
dysfunctional$	1587 3867 2115
dyslexia$	5714 2178
dyslexic$	2178
dyspraxia$	2179
dyspraxic$	2179
dysregulated$	2095
e$	5349 3371 5459 5460 5710 5722 4079
each	5493 3441 1191 5591 4112 4165
each$	2745 691 5096 3022 853 855 3315 5468 5516 5542 5585 3536 5618 3574 3610 1682 4021 4022 4043 1835 1843
ear$	5069 5414
early$	4930
earn$	140
earned$	140
earning$	140
earns$	140
earring$	4009
earrings$	4009
ears$	5069 5415 5416 5497
easier$	1277
easily$	646 3181 5259 5260 1609
easy$	2298 142 1506
eat$	1928 4258
eaten$	4258
eating	3623 3648
eating$	5698 1365 5723 1938 4258
eats$	1928 4258
eczema$	2189
educat	1373 3674 4286
education$	3653 5735 1991 4280
educational$	3654
effect	1879
effectively$	562 2841 563 564 565 566 569 570 571 572 1652
effort$	5266 5278 5279 5310 5311 5312 5313 5314 5315 5316 5317 3245 3246 3247 3248 3249
egg$	3814
eggs$	3814
ehc$	1990
ehcp$	2249
ehcps$	2249
eighteen$	4885 2822 4912
elder	4139
elder$	4482 4692 4693 4694 3798
elders$	4465 4482 4485 4692 4693 4694 4698 1220 3798
elect$	56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77
elected$	56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77
electing$	56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77
electively$	2008
electr	1425 1449
electricity$	3704
electronic$	3728 4345
electronically$	3728
elects$	56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77
electted$	56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77
electting$	56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77
element$	3815 3818
elements$	3815 3818
eleven$	558 559 560 561
email$	4078
emails$	5459 5460 4078 4079
embroiled$	111 112 113
emergency$	5710
emotionally$	1621 1679 2032 2043
empathy$	4668 3782
employment$	5749
enabl	1159
enable	1242 1874
enable$	1246
enableed$	1246
enableing$	1246
enables$	1246
encounter$	3756 3926
encounters$	3756 3926
encour	1148
encouraged$	1153
end$	5129 5130 3058 3079 1347
endanger$	8 1460 1461
endangered$	8 1460 1461
endangering$	8 1460 1461
endangerred$	8 1460 1461
endangerring$	8 1460 1461
endangers$	8 1460 1461
ending$	5695 1347
endlessly$	859 3138 860 3139 861 862
ends$	3079 5615
enemies$	4606
enemy$	4606
enforc	5594 5600 3557 4088 4152
enforce$	2154
enforcement$	5590 1264 5681 4158 1880 1881 4178 2154
enforces$	2154
engage$	4410 114 115 116 4640 4760 4767 2693 4769 4821 5094 5103 5109 5123 5157 5173 5190 5191 5192 5335 5473 5476 3613 3775 3865 4024 4025 4031
engaged$	107 108 109 110 114 115 116 4551 4559 4767 5108 5114 5119 5128 5176 5177 5178 5179 5180 3775 3865
engagement$	107 108 109 110 4766 4769 3859 3864 4021
engager$	3837
engagers$	3837
engages$	107 108 109 110 114 115 116 3775
engaging$	107 108 109 110 114 115 116 4767 4769 5190 5191 5192 3775 3858 3865 4031
english$	4290 4291
enjoy$	321 322 5227
enjoyed$	321 322 5227
enjoying$	321 322
enjoys$	321 322 5227
enough$	2539 4973 4974 4975 4976 4977 4978 4979 4980 4981 4982 4983 4984 4985 2968 5044 5359 3949
enquir	5600 5762
enquiries$	1203 5587
enquiry$	5560 5587
enrich	1810
entangled$	111 112 113
enter$	1495 3775
entered$	1215 1216 3602 1324 1495 3775
entering$	1495 3775
enterprise$	5583 4132
enterred$	1495 3775
enterring$	1495 3775
enters$	5529 1495 3775
entirely$	1108 1109 1667 1757 1760 1803
entitled$	2095
epilep	5724
epilepsy$	2183
epileptic$	2183
episodes$	4510
equal$	1659
erratic$	1591
escala	1337 1879
escalate$	5131
escalated$	1310
essential$	1273
establ	3432 1201
establish$	5507 1296 1320
estate	3593
estate$	4478 4479 5668 3789 1682
eternally$	2114
european$	1706
evade$	1087
evaded$	1087
evades$	1087
evading$	1087
evasive$	2095
evening$	1912
ever$	2919 2920 642 5171 5172 3138 3139 861 862 3148 5238 3406 4027 4028 4041
every$	2571 4647 2631 591 5096 3022 852 3132 854 856 857 3322 3364 3367 5459 5460 5468 5542 3574 3622 4021 4022 1758 4043 4079 1835 1843
everybody$	3302
everyone$	2571 4740 3302
everything$	2879 601 5096 3022 799 800 801 878 879 880 881 882 3778 4021 4022
evicted$	2261
evicti	5767
eviction$	2261
evicts$	2261
eviden	1302 5672 4088 2130
evidence$	5349 5459 5460 5502 1202 1218 1280 4078 4079 1848 4128
evidently$	873 3152 874 875
evil$	1535 3867
exam$	5448 3673 2010 4290
examin	3456
examin$	1318
examination$	4101
examinations$	4101
examined$	5531 1318
examines$	1318
examining$	1318
examins$	1318
example$	5575
exams$	4290
except$	2880
exception$	4034
exchang$	183 2462 184 185 186
exchange$	2454 183 2462 184 185 186 3775
exchanged$	183 2462 184 185 186 3775
exchanges$	183 2462 184 185 186 3775
exchangged$	183 2462 184 185 186
exchangging$	183 2462 184 185 186
exchanging$	183 2462 184 185 186 3775
exchangs$	183 2462 184 185 186
excitement$	4675 4679 1505
exclude$	5473 5474
excluded$	4377 4601 4086 4275 1997
exclus	3673
exclusion$	1283 1377 5748 2253
exclusions$	2253
excuse$	4066 4067
execut	1870
exhibit$	1827
exhibited$	4105 1827
exhibiting$	1827
exhibits$	1827
existent$	5454 5455 5456 5457
expand	1286
expect	3662
expectations$	4829 3908
expected$	1153 1196 5607 5737
expelled$	4278 2000
expensive$	1735
expensively$	708 1707
experi	1434
experience$	4623
experienced$	528 689 3713 3759 3928 1662
experiencing$	3713
explicit$	2440
exploitation$	4354 4355 4461 4609 4610 4626 4627 4671 4672 4673 4674 3557 3576 1298 5653 5654 1312 1325 1329 3776 3796
exploited$	4375 4377 4648 4649 4650 4651 4652 4653 4654 4655 4656 4657 4658 4659
exploiter$	4465 4482 4497 4544 4692 4693 4694 4695 4724 3819
exploiters$	4465 4482 4497 4544 4692 4693 4694 4695 4698 4724 3819
explosive$	2093
expose$	2282 8 1460 1461
exposed$	8 1460 1461
exposes$	2282 8 1460 1461
exposing$	8 1460 1461
extensions$	3993 4004
extract$	1138
extracted$	1138
extracting$	1138
extraction$	4101
extractions$	4101
extracts$	1138
extremely$	1651
eye$	5069 5413
eyebrow$	5069
eyebrows$	5069
eyed$	3984
eyelashes$	3998 4004
eyes$	2779 5069 1143
eyesig	5724
face$	5069 3005 3017 1281
faced$	3904
faces$	5069 2048
facial$	1281 1711 1821
facing$	2048
fade$	3995 4004
fades$	3995
fail	1334 2011
fail$	279 280 281 282 283 285 286 287 288 298 5130 5213 885 886 887 888 5478 5479 5480 5481 1502 4035 1763 1764
failed$	279 280 281 282 283 285 286 287 288 300 5213 885 886 887 888 3172 5248 5478 5479 5480 5481 1502 1763 1764 4086
failing$	279 280 281 282 283 285 286 287 288 301 5213 885 886 887 888 5243 5244 5245 5246 5478 5479 5480 5481 1502 1763 1764 1765 4045 4046
failings$	5243 5244 5245 5246 1765 4045 4046
failled$	5213 5478 5479 5480 5481 1502
failling$	5213 5478 5479 5480 5481 1502
fails$	279 280 281 282 283 285 286 287 288 299 5213 885 886 887 888 5478 5479 5480 5481 1502 1763 1764
failure$	286 287 288 5243 5453 3822 1765 4045
failures$	5243 5244 5245 5246 5453 3822 1765 4045 4046
fair$	710 1703 1704 1709 1724
fake$	1717
fall	1268
fall$	121 122 347 5131 1062 1798
fallen$	121 122 347 1062 1798
falling$	121 122 347 1798
falls$	121 122 347 1062 5461 1798 4080
false$	5232 1515 1518 1719
families$	4775 4789 4790 4791 4792 4793 4794 3261 3262 3263 3264 3265 3266 3302 3866 3911 3916 4078
family	3679 3691 5772
family$	4775 4789 4790 4791 4792 4793 4794 4942 4967 3313 5755 5766 3692 5783 5792 3866 3911 1636 3916 1957 4301 4316 2040
far$	579 583 614 682 1004 1005 1006 1117
farce$	4057
farcical$	2115
fashionably$	708 1707
fast$	4930 1506
fat$	2109
father	5755 3691 5768 3694 5772 5775 5776
father$	4838 613 1396 1397 5752 5766 3692 1416 5781 1429 5792 3911
fathers$	1429 3911
fault$	4404 4405 4597 5463 1110 3777 1801 4083
favor$	2456
favors$	2456
favour$	2455 4537 4538 722 723 724 725 726 727 728 3764 1730
favoured$	722 723 724 725 726 727 728 1730
favouring$	722 723 724 725 726 727 728 1730
favourred$	722 723 724 725 726 727 728 1730
favourring$	722 723 724 725 726 727 728 1730
favours$	2455 4537 4538 722 723 724 725 726 727 728 3764 3765 1730
fear$	688 1669
feared$	688 1669
fearless$	2104
fears$	688 1669
february$	4480
feckless$	2095
fed$	1399 1430
feed	1300 1810
feed$	1138
feeded$	1138
feeding$	1138
feeds$	1138 1399
feel$	1185
feelin	1940
feels	1940
feet$	4459 4460 2981 5432 1689
feigned$	1518
fell$	121 122 347 1062 1798 4167 1960
felt	1940
female	1862
female$	2970 5046 5047 2973 5049 5050 3435 1198 3960 1682 1840
females$	4774 1198 2105
fend$	2794 2898 2899 2900 2903 2904 2906 2907 2910 632 5336
fendded$	632
fendding$	632
fended$	632
fending$	2898 2899 2900 2903 2904 2906 2907 2910 632
fends$	632
feral$	1587 3867 2095
ferocious$	2093
fewer	1268
fiercely$	1667 1680
fifteen$	558 559 560 561
fight	1268
fight$	4410 4439 4441 4442 4580 2795 5129 5131 3078 5154 3080 5209 5210 5211 5213 1890
fighti	3548 3696
fighting$	5213 5623 5732 1400 5771
fights$	5209 5210 5211 5213 5214
figure$	2892
figures$	5448
file$	5349 5515 5633
files$	5349 5515 5633
film	1331
film$	1188 5544 5546 3587 1309 3610 4182
filmed$	4375 1188 5545 3587 1309
filming$	1188 3587
films$	1188 5544 3587
filthy$	2109
final$	1390 2052 2054
find	5535
find$	2 459 462 5129 3432 1201
findded$	2
findding$	2
finded$	2
finding$	2
finds$	2 460
fine$	4973 4974 4975 4976 4977 4978 4979 4980 4981 4982 4983 4984 4985 2930 652 653 2933
finger	5657 1331
finger$	5276 5277 5286 5287 5299
fingerprint$	3610
finish$	3060
fire	3719
fire$	4583 5577 3719 5794
firear	5807
firm	1327
firm$	3606
first$	369 2052
fit$	3283
fits	5724
fits$	4205
fitting$	3016
five	3420 3441 3467 1191 1226 5585 5591 5662
five$	427 4913 702 3320 5516 3505 3566 1306 5663 1315 1323 5682 1840 4189
flag$	1179 1287 1824
flagged$	1179 5545 1229 1287 1310
flagging$	1287
flags$	1179 1287
flashback$	2237
flashbacks$	2237
flashy$	1735
flat	3691
flat$	5766 5773 5779 5787 4299
flats$	5785
fled$	4120
fleece$	4009
fleeces$	4009
flirt$	158 159 160 172 230
flirtatious$	2080 2102
flirted$	158 159 160 172 230
flirting$	158 159 160 172 230
flirts$	158 159 160 172 230
flirtted$	158 159 160 172 230
flirtting$	158 159 160 172 230
flirty$	2080
floor$	5786
floppy$	1704
flout$	351 352 1512
flouted$	351 352 1512
flouting$	351 352 1512
flouts$	351 352 1512
floutted$	351 352 1512
floutting$	351 352 1512
fluoxetine$	2213
fob$	1071 1073 1074 1075
fobbed$	1049 1071 1073 1074 1075
fobbing$	1071 1073 1074 1075
fobed$	1071 1073 1074 1075
fobing$	1071 1073 1074 1075
fobs$	1071 1073 1074 1075
foetal$	1964
follow	1172 1331
follow$	4410 4640 5094 5103 5109 5123 3301 5476 1188 5546 3587 3610 1495 4024 4182
followed$	4551 4559 5345 1188 3587 1495
following$	1188 3587 1495
follows$	1188 3587 1495
food	1425 3709
food$	4529 4530 4531 4532 4533 4534 4535 4536 3704 1430
foodbank$	5784
foolhardy$	1464
foolish$	2306 2313 260 1464 1501
foot$	2981 5574 1689
footag	3459 3608
footage$	5534 3460 5536 1184 1297 1308 5666 5683 1826 4106
footprint$	5640
for	3481 1242 4088 1810 1874 1879
for$	4421 2407 2409 2410 4523 2454 2502 2503 2504 2505 4669 4744 2676 2743 2748 2749 2911 5032 5034 5043 859 860 5216 3286 5367 5368 5437 3378 5484 5486 5507 5542 3497 3503 5586 3515 3519 3520 1265 3586 5670 3597 5700 3639 3643 3657 5798 1452 5810 3916 4081 4120 4167 4198 1993 4329 4332 4334 4338 4345
force	1144 3428 3436 3437 3438 1160 1161 5533 1190 1245 3557 3576 1298 5653 5654 1312 1325 1329
force$	3193 5464 3423 5503 5504 1151 5506 5511 5512 5513 3439 3440 5518 1165 3469 5578 1245 3524 3525 5632 5641 5651 3577 3603 3604 4161
forced$	399 402
forehead$	5069
foreign$	1706
forens	2148
forever$	859 3138 860 3139 861 862
forget	3622
forget$	5697
forgot$	4086
forgotten$	1792 4086
form	1229
form$	5370 1313
formal$	2052
formally$	1996
formed$	1313
forming$	1313
forms$	1313
forty$	4912
forwar	1300
foster	2022
foster$	479 5755 3691 5772 5793 1633 4301
fostered$	4301
foul$	1608
found$	2 2684 461 463 1453 1578
foundation$	5070 5071 5072 4007
four	5662
four$	3566 1306 5663 1315 1323 5682 1840 4189
fourteen$	558 559 560 561
frame$	5053 5054 5055 3964
frames$	5053 5054 5055 3964
fraternise$	1507
fraternised$	1507
fraternises$	1507
fraternising$	1507
freckled$	710 1709 2109
freckles$	2110
freckly$	2109
free$	4396 4397 4398 4399 4400 4401 4402 4403 4548 4549 1424 3774
freely$	4548 4549 196 3773 3774 1496
frequent$	155 156 1474
frequently$	154
friend	5493 1191 1226 1234 5591 3533 5608 5662 5685 4171 4320
friend$	4775 4789 4790 4791 4792 4793 4794 5045 5048 3815 3866
friends$	2280 4434 88 2484 2488 2489 268 2633 355 356 357 4775 4789 4790 4791 4792 4793 4794 5045 5048 5148 5149 5150 5151 5152 3084 3085 3086 3134 5242 3261 3262 3263 3264 3265 3266 3312 5412 5420 5421 5422 5423 5424 5425 5426 3505 3513 3566 1293 1306 5663 1315 1323 5682 3740 3815 3866 1594 4074 4078 4189
friendship$	341 342 2645 3815
friendships$	3 4 5 6 7 341 342 3815
frighten$	5039
frightened$	686 687
frizzy$	1704 1724
from	1255 4088
from$	2548 2549 2734 2862 2893 2938 2961 5045 5048 5525 5542 5558 1244 3534 1321 3656 3657 5774 1448 4008 4044 4180 4256 1983 4279 4345
fruitful$	5606
ft$	1689
full$	573 1728
fully$	496 573 646 649 1667
functi	1229 4257
function$	538 539 540 541 542 543
functioned$	538 539 540 541 542 543
functioning$	538 539 540 541 542 543
functionned$	538 539 540 541 542 543
functionning$	538 539 540 541 542 543
functions$	538 539 540 541 542 543
fund$	5335
funds$	4314
furthe	1144 1879 4171
further$	3423 1233 1840
furthered$	1233
furthering$	1233
furthers$	1233
futile$	1752
gallery$	3601
gambling$	5717
game$	4847
gaming$	4512 4513 4514
gang	5496 1144 3428 3436 3437 3438 1160 1161 5533 1190 1199 5572 1234 5589 3557 3576 1298 5653 5654 5660 1312 5667 1325 1329 3609 5684 4121 4145 4151 4152
gang$	2360 4461 4465 4475 4482 4497 4686 4695 4714 488 3423 5503 1152 3478 5554 3493 3494 5582 5583 3513 5624 3553 1283 3589 1311 5672 3600 3748 3749 1519 1628 1824 1839 1843 1860 1864 1868 4148 1900 2083 2145
gangling$	2109
gangly$	2109
gangs$	4461 4465 4475 4482 4686 4695 4714 5503 1152 5583 3589 3600 3748 3749 1519 1864 1865 1900 2083 2145
gangsta$	4715 3799 2084
gangstas$	4715 3799 2084
gangster$	4715 3799 2084
gangsters$	4715 3799 2084
gap	4088
gap$	5453
gaps$	5453
gather	3559 4088 1810 1849
gather$	4843 1138 5537 3591 3962
gathered$	4843 1138 3591 3962
gathering$	4843 1138 5634 3591 3962
gatherred$	4843 3962
gatherring$	4843 3962
gathers$	4843 1138 3591 3962
gaudy$	1735
gaunt$	2109
gave$	98 956 1054 1055 1056 1057 1058 1981
gbh	3731
gbh$	5806
gcse$	4280 2010 4290 2012 2017
gcses	3673
gcses$	5748 4280 4290
gdpr$	5436
gear$	5090 5091 5092 4014 4020
genera	1810
gentleman$	4944 4945 4946
get	3476 1314
get$	23 24 4410 4441 4442 242 243 347 367 374 375 376 377 378 379 380 381 2688 2689 428 442 443 444 445 446 447 4876 562 2841 563 564 565 566 569 570 571 572 5000 5001 5129 5130 3099 5190 5191 5192 3402 1494 1495 3775 1542 1543 1588 1598 4031
gets	1956
gets$	23 24 242 243 347 367 374 375 376 377 378 379 380 381 428 442 443 444 445 446 447 4876 562 2841 563 564 565 566 569 570 571 572 3124 1372 1399 1495 3775 1542 1543 1588 1598 1926 1996 1998
getting$	23 24 347 5190 5191 5192 3119 5213 4031
gift$	4529 4530 4531 4532 4533 4534 4535 4536
gifts$	4529 4530 4531 4532 4533 4534 4535 4536 4677 4678
gilet$	5090 5091 5092 4014
gilets$	5090 5091 5092 4014
ginger$	1704 1724 2109
girl	5662 3734
girl$	88 4775 4789 4790 4791 4792 4793 4794 3435 3566 1306 5663 1315 1323 5682 5809 1513 3814 3866 1594 3987 4189
girlfr	5767
girlfriend$	4541 5751 5783 3766 3767
girlfriends$	4541 3766 3767
girls	3427 3441 3467 1191 1226 5662 5685
girls$	88 2484 2488 2489 268 2633 355 356 357 4716 4775 4778 4789 4790 4791 4792 4793 4794 4809 5148 5149 5150 5151 5152 3084 3085 3086 3134 5242 3261 3262 3263 3264 3265 3266 3311 5394 5412 5420 5421 5422 5423 5424 5425 5426 5516 3505 3566 1293 1306 5663 1315 1323 5682 3750 3814 3866 1594 3987 4074 4078 4189
give$	98 522 2960 5103 5109 5123 3208 1054 1055 1056 1057 1058 3433 1285 4024
given$	807 956 1054 1055 1056 1057 1058 5495 5549 1372
gives$	98 956 1054 1055 1056 1057 1058 1285
giving$	98 1054 1055 1056 1057 1058 1285
glamour$	4677 4678
glasses$	4009
glean$	1138
gleaned$	1138
gleaning$	1138
gleans$	1138
gloves$	4009
go$	2340 2341 2342 2343 4419 4439 4441 4442 2382 117 118 119 120 121 122 143 144 2425 2433 4615 4640 325 5094 5103 5109 5123 5129 5130 5213 1494 1495 3775 4024 2034
goad$	1511
goadded$	1511
goadding$	1511
goaded$	1511
goading$	1511
goads$	1511
goal$	1273
gobby$	2095
goes$	117 118 119 120 143 144 2433 325 802 5213 5529 1356 1430 1445 1494 1495 3775 1956 2034
going$	4449 2376 117 118 119 120 143 144 2424 2431 2432 2433 193 2837 2839 2840 3048 770 771 772 773 3053 779 780 781 5213 1196 1445 1494 1495 2034
gold$	1713 4009
gone$	2371 117 118 119 120 121 122 143 144 2433 4551 4552 2485 4566 4567 4568 4569 3659 1494 1495 3775
good$	2313 141 2647 4749 2801 2854 625 3117 3284 1693
goods$	4199
gorgeous$	2109
gormless$	2095
got	5706
got$	23 24 4551 4566 4567 4568 4569 250 251 347 472 714 1399 1494 1495 3775 1627 1725 1960 1996 1998 1999 2049
gp	3623 1358
gp$	5698 3637
gps	1449
gps$	3728
grade$	4289 4291 2121
graded$	427 430 5545 2121
grades	5747 3673
grades$	5748 4289 4291
gran	5755 3691 5768 3694 5775 5776
gran$	5766
grandf	5755 3691 5768
grandfather$	5766
grandm	5755 3691 5768
grandmother$	5752 5766
grandp	5755
grante	2057
grasp$	4640 2573 2574 2575 2576 2577 2578 2579 2580 2581 2582 2583 2584
grass$	5445
gravitate$	332 333 334 335 336 337
gravitated$	332 333 334 335 336 337
gravitates$	332 333 334 335 336 337
gravitating$	332 333 334 335 336 337
greasy$	710 1704 1709 1724
greed$	4677 4678
green$	4968 4969 4970 3939 1705 1724
grey$	1724 4009 1735 4141
grip$	5488 5489 5490 5491 1330 4087
grips$	1330
groomed$	4375 4377 4648 4649 4650 4651 4652 4653 4654 4655 4656 4657 4658 4659 3978
groomer$	4497 4724 3819
groomers$	4497 4724 3819
grooming$	4609 4610 3796
gross$	1766
grounds$	1241
group	5493 3420 3441 5523 5538 5540 3467 5543 1191 3473 1226 5585 1234 5589 5591 3533 5608 3536 3537 5662 3609 5684 5685 4096 4112 1852 4151 4152 4165 4171
group$	88 2484 2488 2489 2528 268 2633 355 356 357 4718 4720 384 4775 4778 4789 4790 4791 4792 4793 4794 4809 2741 2742 488 5148 5149 5150 5151 5152 5155 3084 3085 3086 3089 3090 3134 5242 3261 3262 3263 3264 3265 3266 5355 3305 3307 5411 5420 5421 5422 5423 5424 5425 5426 3353 5482 5483 3411 5516 3452 1174 5548 1199 5561 3505 5583 3513 5603 3530 5611 5621 5632 3566 1293 5651 3577 1306 5663 5664 5665 1315 1323 3604 5682 3612 5690 3617 3814 3866 1594 3916 4074 4078 1834 1852 4134 4189
groups$	4718 4720 4775 4778 4789 4790 4791 4792 4793 4794 5583 5665 3866 4134
grow	1286
grown$	187 4544 529 2811 4888 2818 2819 2820 2821 2830 2831 2832 4909 4910 4911 2842 2844 2845 2846 2847 2848 2852 4928 4929 576 593 4949 599 600 2881 4957 4958 2887 2888 2921 2924 2958 690 3931 1675
grownups$	4892
grubby$	1735 2109
guaranteed$	776 777 778 1747
guardi	4305
guards$	1308
gucci$	4009
guidance$	5010 5022 5024 3791
guilt	5556 3493
guilt$	5465 5568 1801 4084
guilty	2070
guilty$	3521 2070 4349
gullible$	4968 4969 4970 3939 2095
gun	5807
habit	4247
habit$	4382 3743 3744
habits$	4382 3743 3744
habitual$	155 156 3600 1474 1537 1544 1845
habitually$	154
had	1339 1364 1956
had$	169 2476 2477 2478 2481 2482 205 206 207 208 209 210 211 238 413 472 5045 5048 714 5222 5223 883 914 915 916 917 919 920 921 922 923 924 925 926 927 928 929 930 931 932 933 3270 5346 1350 3643 1372 1627 3962 1725 1770 4120 1926 1983 1993
hair$	5065 5066 5067 3990 1714 4003 1726
haircut$	5065 5066 5067 4003 1726
haircuts$	5065 5066 5067 4003 1726
haired$	3975 3983
hairstyle$	5065 5066 5067 4003 1726
hairstyles$	5065 5066 5067 4003 1726
hairy$	2109
half$	1779
halluc	2173
hand	1300
hand$	2798 2799 2939 2943 5069
handed$	4061 4062 4175
handful$	386 2665 387 2666 388 2667 389 2668 4800 3822
handl	4090
handle$	4760 2780 2791 2898 2899 2900 2903 2904 2906 2907 2910 645 5000 5001 1330 1663
handled$	645 1663
handles$	645 1663
handli	5571
handling$	2898 2899 2900 2903 2904 2906 2907 2910 645 1100 1101 1102 1103 3731 1663 4070 2165
hands$	2798 2799 5069 5347 5430
handse	3571
handset$	1177 5532 5646 1822
handsets$	1177 5532 5646
handsome$	2109
hang$	4410 4439 4441 4442 4453 338 4843 3962 1925
hanged$	4843 3962 1925
hangged$	4843 3962
hangging$	4843 3962
hanging$	4449 338 4843 3962 1925
hangs$	338 4843 3962
haphazard$	5454 5455 5456 5457
happened$	2495 2496
harass$	348 1510
harassed$	348 1510
harasses$	348 1510
harassing$	348 1510
hard	1327
hard$	406 407 408 409 410 411 2724 521 3606 1672 1706
hardened$	1537 3902 3950 2104
harder$	406 407 408 409 410 411 5265
hardest$	406 407 408 409 410 411
hardly$	640 641 670 671 672 919 920 921 922 923 924 925 926 927 928 929 930 932 933 959 1004 1005 1006 1380 1654 1655 1660 1668 1770 1979
harm$	4354 4355 2499 2500 4609 4610 4626 4627 4648 4649 4650 4651 4652 4653 4654 4655 4656 4657 4658 4659 4671 4672 4673 4674 5453 3600 1447 5806 3776 1839 1843 1845 1865 4201 4224 1946
harmed$	4224 1946
harmer$	3827
harmers$	3827
harmful$	2313 4468 364 365 366 1465 1536 1845
harming$	4224 1946
harms$	4224 1946
has	1339 5706 1353 1956
has$	2285 169 238 2543 413 472 5045 5048 714 785 3145 5222 5223 883 919 920 921 922 923 924 925 926 927 928 929 930 932 933 3491 1350 3632 1372 1449 1627 3962 1725 1770 1926 1983 1993
hasn$	919 920 921 922 923 924 925 926 927 928 929 930 932 933 1770
hat$	4009
hats$	4009
have$	2286 2354 2368 2372 169 2491 238 2538 2544 4710 413 472 4843 714 3043 3052 5129 785 3145 5222 5223 883 5249 5250 5251 3177 5256 5257 5258 3186 3192 3209 5658 1627 3962 1725 4047 4048 4120 4167 1983 1993
haven$	919 920 921 922 923 924 925 926 927 928 929 930 932 933 1770
having	1956
having$	169 714 1725 1926
havoc$	3847 3848 3849
hawk$	174 1483
hawked$	174 1483
hawking$	174 1483
hawkked$	174 1483
hawkking$	174 1483
hawks$	174 1483
hazel$	1705
he$	2317 2484 2488 2489 4616 268 354 2633 355 4709 356 357 4846 5148 5149 5150 5151 5152 3084 3085 3086 3088 3193 5272 1996
head$	4573 4575 2798 2799 594 595 596 597 598 2999 5434 1081 5610 4001 2240
headed$	3878 3974 4060
heads$	4573 4575 2798 2799 1015 5434 1081 3929 3941 3999 4000
headscarf$	4009
headscarves$	4009
health	3648 3652 5767
health$	3623 5704 5705 3631 5711 3638 5723 1951 4231
healthcare$	3653
healthier$	2313
hear$	4713 1941
heard$	499 1943
hearin	5724
hearing$	1942 1947 4341
hearings$	4341
hears$	1941
heart$	3618 5704 1950
hearted$	4058
heartless$	2095 2115
heatin	1425
heating$	3704
heavier$	1685
heavil	3622
heavily$	709 5697 5716 1686
heavy	1327
heavy$	3606 1685 1687 1728 1783
heavyset$	2108
heed$	4640 5310 5311 5312 5313 5314 5315 5316
heeded$	4551 4559
heels$	5432 4009
height$	5053 5054 5055 3964
held	4088
held$	525 1116 5509 5669 1332
helicopter$	1903
help	1159 1242 1302
help$	2560 4647 4760 4769 2790 5010 5019 5022 5024 5027 5028 5029 5030 5031 5103 5109 5123 5157 5173 5190 5191 5192 5198 5335 5344 1100 1101 1102 1103 5476 1233 1246 1273 5738 3840 4021 4024 4031
helped$	4639 4770 5108 5114 5119 5122 5128 5176 5177 5178 5179 5180 5505 1233 1246
helpful$	5505
helping$	2561 5190 5191 5192 3118 1233 1246 4031
helps	1242
helps$	1233 1246 1273 4032
hepatitis$	2230
her	3427 3452 1199 1370 1379 1398 3679 5782 1439 4276 2057
her$	4357 4358 2308 2312 42 49 50 52 2334 88 4456 2453 2528 263 4624 2552 4666 4670 2596 4740 2741 2742 4850 504 2807 2809 2983 2984 2985 734 5193 3302 5421 5422 5423 5424 5425 5426 3355 3357 3359 3366 5448 3478 1344 3626 3627 3640 5720 3649 3658 1394 3677 1412 1413 3693 1415 5773 3700 3706 3712 3718 3730 3736 1486 1498 1594 1732 1733 4074 4208 1952 1954 1985 2039 4324 2052 2060 2074
heroin	5807 3737
heroin$	3641 5812 3751
herself$	2279 2281 4357 4358 2296 2297 19 2299 2300 2301 2302 2303 25 2436 4572 4574 2510 2511 2512 2513 2514 2515 2516 2517 2519 2520 4598 4599 2550 2554 276 2556 2557 4633 4634 4635 4636 4637 4638 2665 2666 2667 2668 4750 4866 4867 4868 4869 4870 4871 4872 4973 4974 4975 4976 4977 4978 4979 4980 4981 4982 4983 4984 4985 4986 2912 4993 3391 3619 3678 3739 3761 3762 3942 3943 4204 4225
herselves$	3619 4204 4225
hid$	1082
hidden$	5509
hide	3476 1213
hide$	1082
hided$	1082
hides	1213
hides$	1082
hiding	1213
hiding$	1082
hierar	5667 4139 4143 4145 4151
hierarchy$	5582 2136
high$	26 420 421 2706 2707 2708 2709 2710 2711 2712 2713 5213 3267 1782 1922
higher$	420 421 1980
highest$	420 421
highlights$	4004
highly$	1327 1667
hijab$	4009
hijabs$	4009
him	3427 5782 4276
him$	4357 4358 2528 2741 2742 5193 3302 5421 5422 5423 5424 5425 5426 4074 4208 4324
himself$	2279 2281 4357 4358 2296 2297 19 2299 2300 2301 2302 2303 25 2436 4572 4574 2510 2511 2512 2513 2514 2515 2516 2517 2519 2520 4598 4599 2550 2554 276 2556 2557 4633 4634 4635 4636 4637 4638 2665 2666 2667 2668 4750 4866 4867 4868 4869 4870 4871 4872 4973 4974 4975 4976 4977 4978 4979 4980 4981 4982 4983 4984 4985 4986 2912 4993 3391 3619 3678 3739 3761 3762 3942 3943 4204 4225
himselves$	3619 4204 4225
his	3452 1199 1370 1379 1398 3679 1439 2057
his$	2308 2312 42 49 50 52 2334 88 4456 2453 4542 263 4624 2552 4666 4670 2596 4740 4850 504 2807 2809 2983 2984 2985 734 3355 3357 3359 3366 5448 3478 1344 3626 3627 3640 5720 3649 3658 1394 3677 1412 1413 3693 1415 5773 3700 3706 3712 3718 3730 3736 1486 1498 1594 1732 1733 1952 1954 1985 2039 2052 2060 2074
histor	1144
historic$	3423
history$	3817 4230 4319 4348
hit	1418
hit$	3697
hiv$	2229
hold	1213
hold$	4763 2802 524 525 1116 3426 3491 1333
holdin	3480 5562 1213 5674 3732
holding$	525 5014 5018 5555
holds	1213 5674
holds$	525 1116 3491
home	3691 5772
home$	4446 4478 4479 4560 4561 2757 4967 5542 5754 5761 5765 5766 5773 5779 5780 5787 5789 5792 5802 2007 4287 4299 4301 4310 2038 4318 4325
homeless$	2262
homelessness$	2262
homes$	4478 4479 5785
honest$	5108 5114 5119 5128
hood$	735 4009 1734 4141
hooded$	1682 1735 4141 2109
hoodie$	5090 5091 5092 4009 4011 4014 2111
hoodies$	4842 2768 5090 5091 5092 4009 4011 4014 2111
hoodlum$	2085
hoodlums$	2085
hoodrat$	2085
hoodrats$	2085
hoods$	4842 2768 735 4009 4011 1734 4141
hoody$	5090 5091 5092 4014
hooligan$	2085
hooliganism$	2085
hooligans$	2085
hope$	3076 5652 4033
hopeless$	2660 803 804 1551 1587 1589 2095 2115
hopelessly$	2115
hoper$	4733 4736 4737 4738 3823 3831
hopers$	4733 4736 4737 4738 3823 3831
hopes$	5652
hoping$	5652
hopings$	5652
horde$	362 363
hospit	3636 1358 1447
hospital$	5710 5711 3637 5722 3726
hospitalised$	2222
hospitalized$	2222
hostel	3689
hostel$	5764
hostile$	415 416 417 418 419 1249 1591 2093
hostility$	4807 4808 455 456 3873
hot	3561 3596 1914
hot$	1425 1599
hotspot$	5636 5671 1908 4193
hotspots$	5636 5671 4193
hours$	5738 1385 2131
house	3691
house$	4942 4967 5766 5773 5779 5787 4299
househ	3691
household$	4942 4967 5766
houses$	5785
housin	5767
housing$	4307
how$	4844 2901 2902 631
hrs$	2131
hub$	5632 5651 3577 3604 4179
huge$	2306
hulking$	2109
hung$	338
hungry$	3903 4313
hunt$	325 2604 326 327 328 329 330 331
hunted$	325 2604 326 327 328 329 330 331
hunting$	325 2604 326 327 328 329 330 331
hunts$	325 2604 326 327 328 329 330 331
huntted$	325 2604 326 327 328 329 330 331
huntting$	325 2604 326 327 328 329 330 331
hurt	1418
hurt$	4375 4377 4601 5131 3697 1946
hurted$	1946
hurting$	1946
hurts$	1946
husband$	5751 5783
hygien	3648 5724
hygiene$	5723
hyper$	2095
hypocritical$	2115
hysterical$	2095
i$	1114
ic	1862
ic$	694 1684
ic0$	2107
ic1$	2107
ic2$	2107
ic3$	2107
ic4$	2107
ic5$	2107
ic6$	2107
ic7$	2107
ic8$	2107
ic9$	2107
identi	1149 5514 5535 1199 1201 1236 5600 4139
identical$	1735
identically$	708 1707 4008 4010
identified$	371 1180 3478 1441 1840 4120 1845 4141
identifies$	5544 1262
identify$	5537 5544 1262 1320
identifying$	1262
identity$	1156
idle$	3895 2095
idly$	3275 4053
iep$	2250
ieps$	2250
ies$	4941
if$	197 198 199 200 201 202 203 204 4570 4571 918 991 992
ignorance$	2115
ignorant$	2095 2115
ignore$	4410 4439 4441 4442 351 352 5213 1092 1093 5474 1512 1743 1799 1800 4086
ignored$	351 352 5213 1092 1093 5478 5479 5480 5481 1512 1743 1792 1799 1800 4086
ignores$	351 352 5213 1092 1093 1512 1743 1799 1800 4086
ignoring$	351 352 5213 1092 1093 1512 1743 1799 1800 4086
ill$	737 1613 1615
illegal$	4468
illnes	3618 3623 5767 5769
illness$	5693 5698 4262
image$	4515 3419 1141 3560
images	1299 3578 3579
images$	4515 2460 182 4537 3419 1141 5515 1162 3560 1297
immaculately$	708 1707
immature$	2095
immaturity$	2542 264 265
immigration$	5767 2035
imminent$	5607
immuni	2241
impair	3618
impairment$	5693 4226 4262
implicated$	107 108 109 110 1441
important$	1273
imposing$	1685 2109
impossible$	406 407 408 409 410 411 803 804 1752
impressionable$	2095
impris	5767
impulse$	2592
impulsive$	2095
in	3675 1403 1956
in$	2377 2386 2390 2393 2404 2405 2406 183 2467 4647 2626 2639 2683 2734 2743 2770 4956 5045 5048 2994 2995 2996 5182 5189 3144 3164 5309 3360 5555 5558 5568 1259 3615 3616 3645 3647 3659 3666 3679 3681 3682 3710 3724 1448 1504 1635 3916 4005 4008 4010 4030 4044 4120 1958 4300 4304 4338
inadequacy$	2115
inadequate$	2115
inadequately$	2115
inappropriate$	4468 2440 1508 1591 1735
inappropriately$	708 1707 4008 4010
incapable$	1750 4039
incessantly$	2114
incest$	5788
inch$	2870
inclination$	3107 5183 5184 5185 5186 5187 5188
include$	4120
income	5767
income$	4319
incompetence$	2115
incompetent$	2115
incompetently$	2115
inconsistent$	1585
increa	1286 1879
indecent$	2440
indepe	4300
independent$	2884 2886 3946 3959
index	4143
index$	5675
indica	3424 4088
indicate$	5499
indicates$	5499
indifference$	2115
indifferent$	4039 2115
indisputably$	2114
indivi	5591 4165
individual$	4775 4789 4790 4791 4792 4793 4794 5045 5048 1198 5591 5649 1374 3866 3917
individuals$	4692 4693 4694 4695 4775 4789 4790 4791 4792 4793 4794 5045 5048 1198 3541 3866 3917
indulge$	114 115 116
indulged$	114 115 116
indulges$	114 115 116
indulging$	114 115 116
ineffective$	2115
ineffectual$	2115
inept$	2115
ineptitude$	2115
inevitable$	805
inevitably$	4040 2114
inexcusable$	2115 2116
inexcusably$	2115
infamous$	485 1637 2097
infect	3618
infection$	5693 4262
inflicted$	3779
influe	5589
influence$	4719 3815
influenced$	4375
influences$	4719 3815
inform	1242 1302 4088 1879
inform$	1139 5502 1157 1158 1233
informant$	2122
informants$	2122
information$	5349 3300 1100 1101 1102 1103 3417 5501 5502 1150 5666
informed$	1233
informing$	1157 1158 1233
informs$	1157 1158 1233
inhale	3623
inhaler$	5698 2186
inhalers$	2186
initiative$	1890
injunc	3581
injunction$	5616 5656 5811 4176
injunctions$	5616 5656 4176
injuri	3623
injuries$	5698
injury	3618 3623
injury$	5693 5698
inner$	697
innocent$	4936 4937 4938 4939 3934
innocents$	4931 4932 4933 4934 4935 3933
inpatient$	2223
inquiry$	5560
insane$	3867
insight$	3782
insist$	95 96 97
insisted$	95 96 97
insisting$	95 96 97
insists$	95 96 97
insistted$	95 96 97
insistting$	95 96 97
insolent$	2095
insomnia$	2233
inspec	3436 3437 3438 1160 1161 1190
inspector$	5511 5512 5513 3439 3440 3469 4161
instagram$	4512 4513 4514
instead$	5484 5486
instigator$	4126 2086
instigators$	4126 2086
institutional$	1766
instructed$	1153 1192
instructions$	3791
insulin$	2188
integrated$	1859
intel$	2118
intell	5533 4139 4143
intelligence$	5349 5496 5498 5518 3494 5641 3603 1809 4089 1900 2117 2140 2157
intended$	1273
intens	1327 1879
intensive$	3606 2047
intent$	5806 4350
intention$	3107 5183 5184 5185 5186 5187 5188
intentions$	3107 5183 5184 5185 5186 5187 5188
interc	2169
intercourse$	3756
interest$	5173 3107 5183 5184 5185 5186 5187 5188 5310 5311 5312 5313 5314 5315 5316 3245 3246 3247 3248 3249 3407 5488 5489 5490 5491 1150 5552 4087
interested$	3114 3234 3373
internally$	1996
internet$	4512 4513 4514 1488
interr	3456
interrogated$	5531
intervene$	5335 5473 5476 5594
intervened$	5345
intervention$	4769 5800 4021 4344
interventions$	4769 4021
interviewed$	1223 1442
intimate$	2440
intimidate$	348 1510
intimidated$	348 1510
intimidates$	348 1510
intimidating$	348 1510 1591 1706 2093
into	1403 1810
into$	4378 2396 2397 2398 2400 2681 1321 3682 1448
invariably$	2114
invest	5600 5762 3723 1889 2147
investigate$	5335 5476
investigation$	5587 5596 5797 5798
investigations$	5587 5596
invincible$	2104
invite$	227 228 1497
invited$	227 228 1497
invites$	227 228 1497
inviting$	227 228 5190 5191 5192 1497 4031
involv	5556 5572 4121
involved$	4375 4377 107 108 109 110 111 112 113 360 404 5477 3480 5659 1441 3798
involvement$	107 108 109 110 360 3493 3798
involving$	5573
iq$	2244
irresponsible$	2313 260 1464 1501 2115
irresponsibly$	2075 2115
is	1229 5706 1940
is$	2319 54 55 242 243 367 374 375 376 377 378 379 380 381 413 428 442 443 444 445 446 447 562 2841 563 564 565 566 569 570 571 572 581 5045 5048 3010 3079 3145 893 894 3379 1108 1109 3434 3470 3532 3539 1304 3605 1401 1451 1542 1543 1574 1588 1598 3962 4005 4006 1803 4120 1948 1953 1960 1971 1996 1998 1999 4297 2032 2036 2049 2051 2052 2056
isn$	769 774 1586 1654
isolation$	1387
iss$	2047
issue	1140
issue$	4806 1285 3798 3871 4230
issued	1140
issued$	5495
issues	1140
issues$	4806 1285 3798 3871 4230
issuin	1140
it$	4576 4577 4579 469 4844 2778 782 783 5229 3193 5272 3215 3216 5339 5348 5459 5460 3778 3856 4079
its$	2384 2551 5270 3287 3297 3355 3357 3359 5436 5437 3364 3366 3367 5448 5468 3395 3506 3514 3712 1767 4073 1804
itself$	2279 2281 2296 2297 19 2299 2300 2301 2302 2303 25 2436 4572 4574 2510 2511 2512 2513 2514 2515 2516 2517 2519 2520 4598 4599 2550 2554 276 2556 2557 4633 4634 4635 4636 4637 4638 4750 4866 4867 4868 4869 4870 4871 4872 4973 4974 4975 4976 4977 4978 4979 4980 4981 4982 4983 4984 4985 4986 2912 4993 5366 3391 3392 3739 3761 3762 3942 3943
jacket$	5090 5091 5092 4009 4014 4018
jackets$	5090 5091 5092 4009 4014 4018
jail	3727
jail$	5750 5802
jailed	5769
january$	4480
jeans$	5090 5091 5092 4009 4014
jeopardise$	8 1460 1461
jeopardised$	8 1460 1461
jeopardises$	8 1460 1461
jeopardising$	8 1460 1461
jeopardize$	8 1460 1461
jeopardized$	8 1460 1461
jeopardizes$	8 1460 1461
jeopardizing$	8 1460 1461
jeopardy$	4354 4355 4363
jewellery$	5090 5091 5092 4009 4014
job	5767
job$	5239 5305 5306 5307 5308 5360 5364 5371 4070
jobsworth$	2115
jobsworths$	2115
joggers$	5090 5091 5092 4009 4014
join$	4410 4439 5131
joint	1879
joint$	1853
joke$	4069
journe	5662
judge$	2918 5473
judgement$	4070
judgment$	4070
july$	4480
jumper$	5090 5091 5092 4014
jumpers$	5090 5091 5092 4014
june$	4480
junkie$	2089
junkies$	2089
just$	222 469 784 790 791 792 793
justice$	4839 4840 5647 5648 3725
justification$	4068
juvenile$	1537 1540 1544 2106
juveniles$	2106
keen$	5652
keens$	5652
keep	3476 1314
keep$	2345 4439 4441 4442 145 146 147 148 149 150 151 152 153 4615 271 275 277 4640 339 2898 2899 2900 2903 2904 2906 2907 2910 5103 5109 5123 1139 1170 1473 4024
keeping$	4449 145 146 147 148 149 150 151 152 153 271 275 278 2898 2899 2900 2903 2904 2906 2907 2910 5374 1170 1473
keeps$	145 146 147 148 149 150 151 152 153 340 1170 3491 1473
kept$	145 146 147 148 149 150 151 152 153 4551 4559 5345 5509 1170 1388 1473 4086
ketamine$	3641 5717 1968
key$	3364 5610 5645 1840 1843 1845 1847
kick$	5130 1091 1593
kicked$	1091 1418 1419 1593
kicking$	1091 1593
kickked$	1091
kickking$	1091
kicks$	1091 1593
kid$	4775 4789 4790 4791 4792 4793 4794 3801 3814 3866
kids$	4716 4722 4775 4778 4789 4790 4791 4792 4793 4794 4830 4931 4932 4933 4934 4935 3750 3801 3814 3866 3909 3933
kill$	1925
killed$	1925
killing$	1925
kills$	1925
kind$	5009
kinshi	1404
kinship$	3683
kitted$	719 720 721 1729
knew$	266 2546 2547 492 493 501 502 503 5227
knife	5807
knife$	4461 1263 3600 5806
knives	5492 5562
knives$	1155 5551 5566 5567
knock$	338 1248
knocked$	338
knocking$	338
knockked$	338
knockking$	338
knocks$	338
know$	2438 2536 2537 266 2546 2547 492 493 494 495 501 502 503 622 5227 5288 5289 5514 1185 1225 1296 1320 1326
knowing$	528
knowingly$	4548 4549 196 3773 3774 1496
knowledgeable$	528
known	5528 1199 1299 3578 3579
known$	2536 2537 4613 4692 4693 4694 4695 485 2765 2766 3179 5510 3478 5554 1208 1229 1305 1316 1456 1508 1537 1541 1544 1638 1840 1843 1845 1905
knows$	266 2546 2547 492 493 494 495 501 502 503 623 5227 1326
knuckle$	5069
knuckles$	5069
kudos$	4675
label$	4020
labels$	4009 4020
labour$	3855
lac$	1630 1631 2096
lack$	30 306 307 308 309 310 311 312 313 314 315 316 412 475 1134 3414 3415 3416 1503 1547
lackadaisical$	2115
lacked$	306 307 308 309 310 311 312 313 314 315 316 1503 1547 1585
lacking$	306 307 308 309 310 311 312 313 314 315 316 5454 5455 5456 5457 1503 1547
lacks$	306 307 308 309 310 311 312 313 314 315 316 1503 1547 1585 1629
lad$	4775 4789 4790 4791 4792 4793 4794 3814 3866 3987
lads	5662
lads$	88 4482 4498 2484 2488 2489 268 4683 4699 2633 355 356 357 4716 4775 4789 4790 4791 4792 4793 4794 4809 5148 5149 5150 5151 5152 3084 3085 3086 3134 5242 3317 5412 3566 1293 1306 5663 1315 1323 5682 3814 3866 1594 3987 4189
lady$	588 4944 4945 4946
lamentable$	2115
land$	0 1
landded$	0 1
landding$	0 1
landed$	0 1
landing$	0 1
landlord$	3193 5464
lands$	0 1
language$	3633
lank$	1724
lanky$	2109
large$	2979 1685 2109
largely$	1108 1109 1803
larger$	1685
lashes$	3998 4004 4009
last$	3133 1390
late$	5213 5471 3397
laugh$	318
laughed$	318
laughhed$	318
laughhing$	318
laughing$	318
laughs$	318
law$	386 387 388 389 394 396 1902
lawless$	1587 3867 2095
lax$	1019 1020 1021 1022 5454 5455 5456 5457 1791
lay$	1893
layabout$	2085
layabouts$	2085
lazily$	2115
laziness$	2115
lazy$	1019 1020 1021 1022 3397 1791 2095 2115
lead	1242 4159
lead$	4364 605 606 607 608 609 1242 1879
leader	4139
leader$	5579 5610 5645 3798 3810 4125
leaders$	5579 5610 5645 3798 3810 4125
leadership$	5310 5311 5312 5313 5314 5315 5316 1100 1101 1102 1103 5488 5489 5490 5491 3798 1766 4070 4087
leadin	5674
leading$	605 606 607 608 609
leads	5674
leads$	605 606 607 608 609 1879
lean$	1685
learn	3432 1201
learn$	269 270 4640 5103 5109 5123 5144 5145 5146 5147 5473 5507 1320 4024
learned$	627
learning$	3664 1947 1949 1989 1991
learnt$	628
least$	3183 3237
leave$	0 1 2282 17 18 20 4410 4439 4441 4442 4615 5103 5109 5123 5131 982 983 984 985 986 987 988 989 990 4024
leaver$	4302
leaves	1403
leaves$	0 1 2282 17 18 20 4617 982 983 984 985 986 987 988 989 990 3682 1448
leavin	1403
leaving$	0 1 17 18 20 982 983 984 985 986 987 988 989 990 3682
led	4088
led$	4364 4365 4366 4375 4617 4618 4619 3559 3888
left	1403 5769
left$	0 1 17 18 20 4443 4551 4559 4617 982 983 984 985 986 987 988 989 990 3682 1448 4086 4120
leg$	5069 5702
leggings$	5090 5091 5092 4009 4014
legs$	5069 5702
length$	2991
less	1268
less$	2853 5303 5304 1668
lesson$	5206 5207 5208
lessons$	4818 5731 5734 3755 4280
let	1159
let$	21 22 4551 4566 4567 4568 4569 5103 5109 5123 5213 5351 5352 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1035 1036 1037 1038 1039 1040 1041 1042 1043 1044 1045 3325 3326 1139 1157 1158 4024
leting$	1157 1158
lets$	21 22 5213 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1035 1036 1037 1038 1039 1040 1041 1042 1043 1044 1157 1158
letter$	5349 4078
letters$	5349 5459 5460 4078 4079
letting$	21 22 5213 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1035 1036 1037 1038 1039 1040 1041 1042 1043 1044
leukaemia$	2239
level	1268
level$	5009 5709 1392 4292
levels$	5009
liability$	386 2665 387 2666 388 2667 389 2668
liaison$	3756
liaisons$	3756
liar$	4736 4737 4738 3822 3823
liars$	4736 4737 4738 3822 3823
licence$	5811 4352 4353
licences$	4353
lie$	5129 5209 5210 5211 5213 5233 5461 4080
lied$	5209 5210 5211 5227
lies$	5209 5210 5211 5213 5227 5232 5461 4080
life	3691 5793
life$	2288 4435 4903 4943 4947 4959 4960 4961 4962 4963 5701 5766 1467 3748 3798 3804 4317
lifes$	3804
lifestyle$	3 4 5 6 7 4380 4382 4675 4677 4678 4959 4960 4961 4962 4963 3743 3744 3748 3798 3817 3818 2076
lifestyles$	4380 4382 4959 4960 4961 4962 4963 3743 3744 2076
lift$	4529 4530 4531 4532 4533 4534 4535 4536 3201
lifted$	3202 3224
lifts$	4529 4530 4531 4532 4533 4534 4535 4536
light$	710 1685 1703 1704 1709 1724
lighter$	710 1703 1709
like	3444
like$	321 322 4760 2817 2829 5505 5652 3798 3953 4008 4010
liked$	321 322
likelihood$	1271
likely$	1146 1196 1541 1840
likes$	321 322 5652
liking$	321 322
limited$	306 307 308 309 310 311 312 313 314 315 316 1503 1585
line$	4473 4482 4483 4487 4489 4493 4494 4495 4496 1206 5566 3749 4157
lines	5660 4139
lines$	4462 4477 4482 4483 4486 4488 4492 4494 4495 4496 2664 1206 3749 4196
link	5514
link$	338 4091 1867
linked	1270
linked$	360 1209 1229 5659 3585 1441 3798
linking$	338
links$	341 342 360 3798 4091
lip$	2637 5069 3368
lips$	5069
lipstick$	5070 5071 5072 4004 4007
lisp	5704
list	1299 3578 1301 3608
list$	5515 1163 5633 3580 5665 5675 5683 3624 4104 4137
listed$	3580
listen$	4410 4551 4640 5094 5103 5109 5123 5144 5145 5146 5147 5302 5335 5473 5476 3432 4024 4025 4050
listened$	4551 4559 5252 5268 5298 5302 5345 4050
listening$	4551 4051
listenned$	4551
listenning$	4551
listens$	4551
lists$	5515 3580 5665 4104
little	1144
little$	32 306 307 308 309 310 311 312 313 314 315 316 390 2850 2947 5082 834 3235 3240 3241 3242 972 5329 5330 5471 3423 1503 1520 1544 1585 1629 1653 1723 1808
live	1144
live$	4410 4453 538 539 540 541 542 543 589 605 606 607 608 609 3423 3512 5696
lived$	605 606 607 608 609 1401 1431 2021
lives$	2288 4383 4384 4385 4386 4387 538 539 540 541 542 543 4943 4947 605 4959 606 4960 607 4961 608 4962 609 4963 1401 1402 2021
living$	538 539 540 541 542 543 589 605 606 607 608 609 1401 5792 5793 2021
local	1144
local$	489 691 5468 3423 1403 1404 3790 1682
locat	5600
locate$	4182
lock$	1231
locked$	4601 3572 5657 1418 1419
locs$	4002 4004
log	1172 1274 1301 4088
log$	1169 3449 1175 5544 5546 3580 1309
loged$	3580 1309
logged	1172 5528
logged$	5545 3602 1324 4180
loggin	1172
logging$	1169 1175
logo$	4009
logos$	4009
logs	1172
logs$	5544 3580
loiter$	3962
loitered$	3962
loitering$	3962
loiterred$	3962
loiterring$	3962
loiters$	3962
lone$	691 1681
long$	3370 5471 1704 1723 1724
longer$	2856 2861 2895 670 671 672 2963
look$	225 226 284 513 531 2810 532 533 534 2813 535 536 2815 537 2898 2899 2900 2903 2904 2906 2907 2910 632 637 5335 1063 5474 5476 1422
looked$	225 226 476 531 2810 532 533 534 2813 535 536 2815 537 632 637 2937 2942 5021 5026 5268 5345 1063 1405 3685
looking$	225 226 2604 326 327 328 329 330 331 2789 2898 2899 2900 2903 2904 2906 2907 2910 632 637 4995 5003 5004 2936 2941 5020 2948 5025 5061 3141 1063 5652 1423 3972 3973 3980 3981 3985 4051
lookings$	5652
lookked$	632 637
lookking$	632 637
lookout$	2134
lookouts$	2134
looks$	225 226 531 2810 532 533 534 2813 535 536 2815 537 632 637 1063 1422
lose$	5131 1391 1433
loser$	4736 4737 4738 3822 3823
losers$	4736 4737 4738 3822 3823
loses$	1391
losing$	1391 1433 1972
loss$	5453 4226
lost	1414 5769
lost$	2659 5213 5478 5479 5480 5481 1128 1129 1205 1391 1433 1535 1550 4086 1972
lot$	488 4989 4997 4998 1013 3814 3945
lots$	718
loud$	1607
lout$	2085
loutish$	2085 2095
louts$	2085
love$	321 322 4760
loved$	321 322
lover$	3766
lovers$	3766
loves$	321 322
loving$	321 322
low$	420 421 2706 2707 2708 2709 2710 2711 2712 2713 736 1525 1585 1629 4013 1944
lower	1268
lower$	420 421 1980
lowest$	1988
lowlife$	2085
lowlifes$	2085
lurch$	5341
lycra$	4009
lying$	5213
machet	5807
machete$	5806
made$	17 18 20 34 35 36 4392 85 86 140 4551 4617 403 586 2988 3093 3095 3159 3191 3204 956 1104 1204 1221 3554 1340 1516 4120
magist	2061
magistrates$	4839 4840
mail$	5446
mails$	5446
main$	5579 5610 5645 1541 1840 1843 1845 1847
major$	1847
make	1171
make$	17 18 20 34 35 36 4392 85 86 140 4617 4640 586 2993 5070 5071 5072 3003 3093 3094 5173 3203 956 3433 1340 1516 4007
maker$	3807 3811
makers$	3807 3811
makes$	17 18 20 34 35 36 4392 85 86 140 4617 586 3093 956 1340 1516
makeup$	5070 5071 5072 4004 4007 4009
making$	17 18 20 34 35 36 4391 4393 4394 4395 4396 4397 4398 4399 4400 4401 4402 4403 85 86 140 586 5003 5004 5213 956 5373 1340 1516 3808
maladjusted$	1587
male	1862
male$	4544 2610 2970 5046 5047 2973 5049 5050 3435 1198 3960 1682 1840
males$	4467 4482 4498 2437 4518 4519 4524 4544 4682 4689 4692 4693 4694 4695 4699 4700 4775 4789 4790 4791 4792 4793 4794 4999 1198 3866 2105
malicious$	1515
malign$	364 365 366 1536
malnourished$	1701
malodorous$	2109
man	3734
man$	4482 4497 4498 4524 4544 4547 4692 4693 4694 4879 4890 4892 4894 2824 4921 4927 4928 4929 588 4944 4945 4946 4951 599 600 4971 4999 3002 3435 5809 3771 3931
manage$	4740 4760 4821 538 539 540 541 542 543 589 2898 2899 2900 2903 2904 626 2906 2907 2910 645 5000 5001 2930 652 653 2933 5157 5338
managed$	538 539 540 541 542 543 589 645 5176 5177 5178 5179 5180 2005
management$	2731 1100 1101 1102 1103 1766 4070 4137
manager$	3193 5464 4137
managers$	3193 5464
manages$	538 539 540 541 542 543 589 645
managing$	538 539 540 541 542 543 589 2898 2899 2900 2903 2904 2906 2907 2910 645 5003 5004
manbag$	4009 2111
manbags$	4009 2111
manipulate$	2780
manipulated$	4375
manipulating$	2095
manipulative$	1591 2095
mannered$	3892 3893
many$	4881 3364 3365
map	4143
map$	1227 1228 1866
mapped$	1227 1866
mapping$	1227 1866
maps$	1227 1866
march$	4480
marginalised$	1682
marker$	4103
markers$	4103
market	3593
market$	5668
marks$	4289
marria	5767
mask$	4009 4015
masks$	4009 4015
match	5514
match$	3558
matching$	1195 1335 1735 4141
material$	5666
maths$	4290 4291
matric	4143
matrix	4143
matrix$	5675 4144
matted$	1724
matter$	48 3061 3062 3063 3068 5173
matters$	4947
mattress$	3690
mature$	528 2959 689 3956 3957 3958 2104
maturity$	528 2104
may$	4480 555 3430 1154 1303
meals$	5778
mean$	4364 4617 1706
means$	4364 4617 1273
meant$	5227
measur	4152 4159
media$	4512 4513 4514 5526 5548 5646 4115
medica	5724
medical$	5704 1951
medicated$	2206
medication$	2206
medici	3623
medicine$	5698
mediterranean$	1706
medium$	420 421 2706 2707 2708 2709 2710 2711 2712 2713 700 1685
meet$	2350 2351 2352 4439 4441 4442 158 159 160 5094 5103 5109 5123 5335 5529 3775 4024
meetin	5662
meeting$	4449 158 159 160 5664 4051
meets$	158 159 160 5529
melatonin$	2215
meloterritorial$	2095
member	5492 5493 3420 3427 3441 5523 5538 5540 3467 5543 1191 5572 1226 1229 5585 1234 5591 3533 5608 3536 3537 5662 5685 4112 4121 4143 4151 4152 4165 4171
member$	4775 4789 4790 4791 4792 4793 4794 5611 3566 5649 5659 1306 5663 1315 1323 5682 3734 3798 3866 4189
members$	88 4775 433 4789 4790 4791 4792 4793 4794 3302 5516 5517 3452 1174 1193 3505 1230 3513 3530 5611 3541 5618 5621 3566 1293 5659 1306 5663 1315 1323 5682 3612 3617 3798 3866 1594 1834 1852 4148 4189
membership$	3493 5568 1229 3798
men$	4425 4430 4437 4465 4466 4482 4497 4498 2437 4516 4517 4521 4524 4526 4544 4547 4680 4687 4692 4693 4694 4695 4698 4699 4855 4856 4857 4879 4885 4892 4893 2823 4904 4905 4919 4927 4928 4929 599 600 4999 5075 3748 3749 3771 3931 3940
menace$	348 1510 3822 3838 2093
menaced$	348 1510
menaces$	348 1510 3822
menacing$	348 1510 1706 2093
mend$	5473
mental	3648 5724
mental$	3630 1352 3636 5723 5767 3867
mentality$	3798 3806 3818 3907
mentally$	1622
mentor$	4268
merely$	784
mess$	5453 3383
messag	3473 3571 1836
message$	158 159 160 162 163 164 165 166 167 168 3607 4078
messaged$	158 159 160 162 163 164 165 166 167 168
messages$	158 159 160 4515 162 163 164 165 166 167 168 5548 5646 4078 4115
messaging$	158 159 160 162 163 164 165 166 167 168
messed$	436 2721
messy$	1724
met	1427
met$	158 159 160 4566 4567 4568 4569 5345 3775
methylphenidate$	2210
might$	902 903 904 905 906 3430 1154
migraine$	2172
migraines$	2172
mind$	4848 594 595 596 597 598
minded$	3890 3897 4059
mindset$	3818
mini$	2849 5090 5091 5092 1520 1653 4014 1738
miniature$	1653
minimal$	3235 1585
minimise$	317
minimised$	317
minimises$	317
minimising$	317
minimum$	5328
miniskirt$	2111
miniskirts$	2111
misbehave$	2092
misbehaved$	2092
misbehaves$	2092
misbehaving$	2092
misbehaviour$	2092
miscarriage$	2225
miscarried$	2225
mischief$	1532
miscreant$	2085
miscreants$	2085
misfit$	4736 4737 4738 3822 3823
misfits$	4736 4737 4738 3822 3823
misled$	4086
misper$	3753
mispers$	3753
miss$	4410 4439 4441 4442 5131 5213 1085 1086 2001
missed$	5213 1085 1086 5478 5479 5480 5481 1797 2001
misses	1414
misses$	5213 1085 1086 2001
missing$	4415 4457 4499 4500 4508 2434 2435 2701 5213 1085 1086 3472 3753 2001
misuse$	4247
mix$	4410 338
mixed$	107 108 109 110 111 112 113 338 692 695 707 710 1709
mixes$	338 5674
mixing$	338
mob$	362 363 488 3805 1527
mobile$	1177 5532 1822
mobiles$	1177 5532
mock$	2010
mocks$	4290
modern$	1575
modus$	4131 1854
mohawk$	2110
mohawks$	2110
money$	2419 2420 2421 4529 4530 4531 4532 4533 4534 4535 4536 2601 4677 4678 5448 5551 3785 1572
monito	1172
monitor$	5537 5544 5546 1296 3587 1309 1318 4182
monitored$	5545 3587 1309 1318
monitores$	1318
monitoring$	1194 3587 1318
monitors$	5544 3587 1318
monster$	3822
monsters$	3822
month$	4321
months$	4321
mood	3623 3648
mood$	5698 5723 4223 1975
moods$	5698
moody$	2095
moral$	2589
morals$	4829 3908
more	1810 1879
more$	544 545 546 547 550 551 552 553 574 4988 4997 4998 5253 5262 1094 1095 1096 1097 1098 3945 1840
morning$	1912
most$	4881 4988
mother	5755 3691 5768 3694 5772 5775 5776
mother$	4838 613 1396 1397 5752 5766 3692 1416 5781 1429 5792 3911 1664
mothered$	1664
mothering$	5010 5015 1664
motherred$	1664
motherring$	1664
mothers$	1429 3911 1664
motions$	5444
motivated$	323
motivation$	4829 3782 3908
mount	1171
moustache$	2110
moustaches$	2110
mousy$	1724
mouthed$	3886 3887
mouthy$	2095
mov	1314
move$	5103 5109 5123 5215 5473 5514 4024 4284 4304
moved$	4601 5108 5114 5119 5128 1401 5769 3695
moveme	5492 3451 3473 1299 3578 3579 5662 5667 4151
movements$	5526 5527 3453 5548
moves$	4298 4304
mri$	5718
much$	2871 4997 4998 1014 1117 3945 1728
mugged$	1455
mugger$	4736 4737 4738 3822 3823
muggers$	4736 4737 4738 3822 3823
mugshot$	1322 2139
mugshots$	2139
mule$	4739 4751 4752 4753 3824 3851 1573 3853
mules$	4739 4751 4752 4753 3824 3851 3853
mullet$	2110
mullets$	2110
multi$	889 1144
multiple$	1924
mum	5755 3691 5768 3694 5772 5775 5776
mum$	4838 1396 1397 5752 5766 3692 1416 5781 1429 5792 3911
mums$	1429 3911
murder$	1152 3512 1840
murmur$	4229
muscly$	1685 2109
muscular$	1685 2109
must$	259 555 5461 1111 1114 1303 4080
nails$	4875 3998 4004 1726
naive$	260 4968 4969 4970 1501 3939 2095
naivety$	2542 264 265
naked$	2440
name	1201
name$	4953 4954 4955 5502
named$	1311 1840
names	1149 5543 1299 3578 3579 3608
names$	5502 5515 1162 5517 5519 1278 1323 5683 4092
naming	1201
nan	5755 3691 5768 3694 5775 5776
nan$	5752 5766
nana	5755
nasty$	1535 2095
nation	3662
national$	5737 1823
naughty$	1535 1587 1591 2095
near$	1004 1005 1006 5525
nearby$	3472
nearly$	617 618 1652 1661
neat$	1723 1724
neatly$	708 1707
necessary$	1273
neck$	5069
necks$	5069
need	3444 5708 3688
need$	509 510 511 556 4994 648 655 2935 657 658 659 660 2944 2945 2946 668 669 2949 2950 2951 2952 2953 2954 2955 2956 5032 5034 5505 5652 5729 5763 4228 4230
needed$	4994 668 669 896 1273
needing$	509 510 511
needless$	2306
needs	1364 1956 4252
needs$	509 510 511 4994 668 669 2949 2950 2951 5420 5652 3643 1372 5729 4228 4230 4269 4271
needss$	4269
needy$	1587 2095
neet$	2099
neets$	2098
negative$	2313 4692 4693 4694 4695 364 365 366 5557 1508 1536 1626 4130
neglec	1418
neglect$	1065 1066 5453 5788 1794 4311 2046
neglected$	1065 1066 3697 1792 1793 1794 4311 2046
neglectful$	2115
neglecting$	1065 1066 1793 1794
neglects$	1065 1066 1793 1794
negligence$	2115
negligent$	2115
negligently$	2115
neighb	4320
neighbourhood$	3428 3436 3437 3438 1160 1161 1190 3557 3576 1298 5653 5654 3589 1312 1325 1329
neighbours$	3789 3790
neither$	817 941 944 3223 945 946 947 3226
networ	1234 5589 5667 4151 4152
network$	4482 5581 5583 3513 3749 1867
networks$	5583 3749
neurod	2232
never$	2493 279 280 281 282 283 285 746 3034 756 757 758 3038 3039 769 774 3054 3104 3105 835 5220 5221 919 920 921 922 923 924 925 926 927 928 929 930 932 933 1380 1586 1668 1770 2113
new	1144
new$	3423 3708
news$	4721
next$	3006 3250 4097 4117
nickna	1149 1299 3578 3579
nicknames$	5517
nicotine$	5717
night$	5206 5207 5208 5547 5697 5716 1966
nightmare$	386 2665 387 2666 388 2667 389 2668
nightmares$	2234
nights	3622
nights$	5697
nike$	4009 1735
nikes$	4009
nineteen$	4885 2822
no$	31 4445 4554 4562 240 245 2525 306 307 308 309 310 311 312 313 314 315 316 2658 390 2674 2788 577 582 2890 2891 616 2947 674 675 676 677 684 2966 2967 3064 3065 3066 3067 789 794 795 796 797 798 5159 5160 5161 5162 813 819 820 821 828 3108 3111 3112 3113 836 837 838 839 840 841 842 5220 5221 3149 3150 3151 3155 942 944 3223 945 946 947 3226 948 951 952 953 954 3235 3242 966 967 968 969 970 1371 1435 1503 1552 1560 1585 1629 1787 1789 1808 1840
nobody$	241 244 4964 5040 819 820 821 941 944 3223 945 946 947 3226 951 952 953 954 3948 1771
nomina	4143 4145
nominal$	5554 5649 3590 3600 3798 4122 1868 4186
nominals$	5554 5582 3600 3798 2135
non$	450 1556 1558 1579 1580 1581 1582 1583
noncompliance$	2091
noncompliant$	2091
none$	217 584 4964 817 855 941 944 3223 945 946 947 3226
nonengagement$	2091
nonexistent$	5454 5455 5456 5457
normal$	4797
north$	738
nose$	5069
not$	2492 2494 279 280 281 282 283 285 368 2692 414 2722 578 2859 2860 585 656 661 2964 744 745 3028 3032 3033 769 774 5159 5160 5161 5162 818 3102 3103 827 830 835 5220 5221 868 869 3162 3163 919 920 921 922 923 924 925 926 927 928 929 930 932 933 3218 3219 943 944 947 955 957 958 1004 1005 1006 1017 3401 1380 3668 1395 1586 1654 1655 1660 1668 1770 1979
note	1301
note$	1169 1175 3580
noted$	3602 1324
noteed$	3580
notes$	3580
nothing$	5040 5081 3026 814 815 816 819 820 821 843 844 845 846 847 848 849 850 3137 5220 5221 5325 5326 5327 978 979 980 5475 3948 1753 4052 4207
notice	3569
notice$	5300 5310 5311 5312 5313 5314 5315 5316 5644 1319
noticed$	4377
notify$	1139 1157 1158
notifying$	1157 1158
notifys$	1157 1158
noting$	1169 1175
notoriety$	4675
notorious$	485 1637 2097
november$	4480
nude$	2440
nudes$	175 4537
nuisance$	4745 3822 3838 1591 3917
nuisances$	3822 3917
number	1268 3578
number$	2916 4992 1176
numbers$	5448
numerous$	3364
nurse	5706
nurse$	5707 5713
nuts$	3867
nutter$	3822
nutters$	3822
obese$	2109 2236
obesity$	2236
obey$	5103 5109 5123 4024
object	5599
objective$	5623 1273
objectives$	5623
obnoxious$	2095
observation$	3450 1815 4107
observations$	3450
observe$	3587 1309 4182
observed$	4141
observeed$	3587 1309
observeing$	3587
observes$	3587
obsessive$	1934
obstructed$	4086
obstructive$	4811 4812 4813 4814 4815 4816 4817 3877 2095 2115
obtain	1302 1810 1849 1870
obtain$	1138 3591
obtained$	1138 3591 4105
obtaining$	1138 3591
obtains$	1138 3591
obvious$	805 3364 5439 5440
obviously$	866 873 3152 874 875
occasion$	5224
ocd$	2182
ocg	3508
ocg$	5583
ocgs$	5583
october$	4480
odd$	1706
odour$	3991
of	3481 1810 1874
of$	2332 4582 2641 2662 2663 2691 2750 2754 2767 2867 2874 2875 2876 2965 5045 5048 2997 5167 3096 5181 5182 867 873 3156 5241 3169 3170 3171 3282 3291 5458 3389 3413 5494 3429 3442 5524 5525 1173 3457 3465 5549 3477 3485 3486 3490 5568 3496 3497 3507 3534 3543 3545 3550 3555 5635 5658 1311 5676 3616 3620 3655 3660 3707 3713 1452 5806 4006 4029 4044 4109 1840 4121 4123 4167 4198 1993 4329 4338 4350
off	1381 2006
off$	4504 4507 4511 2597 2598 3327 3328 3346 3347 3348 3349 3350 3351 5427 5428 5429 3384 3385 3483 1244 3660 3754 3833 3872 4200
offen	5571 5572 5660 5661 5673 5691
offen$	5555
offenc	3489 1219 3547 3720 3733
offence$	5563 5564 3498 5577 5622 5795 5808 1856 4168 4353 2276
offences$	5563 5564 3498 5622 5795 5808 4168 4353 2276
offend	5492 1199 3480 5556 5562 3547 3552 5667 3609 5684 4096 4121 4131 4145 4151 4152 4165 4171 2144
offend$	4410 4439 4441 4442 5131 5132 5209 5210 5211 5213 5550 1838
offendded$	5213
offendding$	5213
offended$	5213 2275
offender$	4692 4693 4694 4723 5554 5555 3494 3495 3600 3816 4124 1858 4138 1868 4189 2087 2273
offenders$	4692 4693 4694 4698 4723 5554 5555 5582 3816 4124 4148 4189 2087
offending$	4461 4468 4471 4475 4628 4686 5213 3478 5555 1207 3540 5619 5622 5625 5627 1317 1538 4168 2069 2275
offends$	5209 5210 5211 5213 2275
offens	3489 1219 3547 3720 3733
offense$	5563 5564 3498 5622 5795 5808 4168 2276
offenses$	5563 5564 3498 5622 5795 5808 4168 2276
offensive$	5806 2095
offer$	174 4647 5143 5190 5191 5192 5204 5206 5207 5208 5335 1483 4031
offere	1956
offered$	174 5143 5614 1483
offering$	174 5143 5190 5191 5192 1483 4031
offerred$	174 5143 1483
offerring$	174 5143 1483
offers$	174 4647 5143 1483 4021
office	3428 3436 3437 3438 1160 1161 1190 3557 3576 1298 5653 5654 1312 1325 1329 3734
officer$	5511 5512 5513 3439 3440 3469 1237 5632 1279 1282 3565 5651 3577 1308 5664 3604 5809
officers$	4526 4703 2629 3418 5503 5504 1151 5511 5512 5513 3439 3440 1165 3446 5522 5531 3469 5577 1237 3525 5632 1279 1282 5651 3577 1308 5664 3598 3604 5688 3790 4161 1902
offrolled$	4285
offs$	3834 4200
often$	154
oily$	710 1709
old$	4545 519 520 528 548 2957 689 2972 2975 2977 5746 1662 1670
older$	4427 2361 2362 4465 4482 4485 2423 2439 2442 2443 2447 4524 4526 4544 4546 4547 2605 2606 2607 2608 2612 2613 2614 4692 4693 4694 4695 2624 4844 4879 528 4885 4952 2924 5755 3749 1487 3768 3771 1706 4008 4010
olders$	4465 4482 4485 4698
olds$	4908
olive$	710 1703 1709
omission$	1765
omissions$	1765
on	3481 4088 1810 2057
on$	2374 2497 4746 4747 4827 2753 4915 5045 5048 2994 3140 870 3272 3273 3274 3289 5407 5408 1167 1168 5524 5525 1173 5528 3458 5542 3468 5558 5586 3527 3543 3567 1321 5700 3642 3711 1449 1451 3850 3916 4044 4065 4095 1884 1953 2067 2073
once$	3147 5237 1126
one	3427
one$	2744 4965 4991 5041 5042 691 3097 5206 5207 5208 3135 3136 3221 3222 3223 945 946 3226 3227 1187 5649 3651 1384 3663 3664 5739 1682
ongoing$	3512
online$	4512 4513 4514 3451 1488
only$	222 231 232 233 234 235 236 237 239 469 497 784 3197 3271 1094 1095 1096 1097 1098 1112 1113 3394 1748
onto$	1321
open$	4374 4854 5103 3030 5109 3036 3041 5123 3050 4024
operandi$	4133
operat	1144 1229 5599 5600 3613 4151 4159
operate$	4641 538 539 540 541 542 543 5095 5104 5110 5115 5124 5638 5688
operated$	538 539 540 541 542 543 3625
operates$	538 539 540 541 542 543
operating$	538 539 540 541 542 543
operation$	1237 5634 5643 5718 1890
operational$	3423 1881
operations$	5634 5643
operative$	3863 4054
operator$	5511 5512 5513 3439 3440 3469
operators$	5511 5512 5513 3439 3440 3469
opport	4088 4152 4159 4164
opportunit$	4646 5439 5440
opportunited$	4646 5439 5440
opportunities$	5439 5440 1240 4076
opportuniting$	4646 5439 5440
opportunits$	4646 5439 5440
opportunitted$	4646 5439 5440
opportunitting$	4646 5439 5440
opportunity$	4646 5439 5440 1240 4076
opposed$	4036 4039
oppositional$	1591 1975 2095
opt$	56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 1469
opted$	56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 1469
optici	1358
opticians$	3637
opting$	56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 1469
option	4152 4159 4185
opts$	56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 1469
optted$	56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 1469
optting$	56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 1469
or$	3251 1916
oral$	180
order$	5616 3562 5656 5800 5801 5806 5811 4192 4303 4341 4342 4343 4344 4353
ordered$	3728
orders$	5616 3562 5639 5656 4192 4341 4353
ordinary$	1706
organi	5674
other$	2280 4357 4358 4820 691 3342 3740 3790 1682 1767 1840
others$	2280 4357 4358 2484 2488 2489 268 2633 355 356 357 4879 5148 5149 5150 5151 5152 3084 3085 3086 5604 3740 3750
ought$	215 258 895 898 899 900 901
oughtn$	897
our$	2571 5459 5460 5468 4021 4043 4072 4079 1840
out	5612 3698
out$	43 53 4413 4423 4441 4442 4450 4455 4458 2472 4732 437 2728 451 471 477 5057 5062 5213 5219 3268 1003 1018 5507 3472 1255 3535 3570 1296 3586 1320 1381 3675 5770 3697 5773 1450 3872
outbursts$	4807 4808 3873
outcome$	4166
outcomes$	4166
outfit$	5090 5091 5092 4011 4014
outfits$	5090 5091 5092 4011 4014
outlook$	4947 594 595 596 597 598
outrageous$	1591
outright$	4021
outs$	4732
outstanding$	1840
over$	2994 5089 5524 1617
overcr	2263
overdose$	5703 2202
overdosed$	2202
overdressed$	2109
overlook$	1800
overlooked$	1792 1800 4086
overlooking$	1800
overlookked$	1800
overlookking$	1800
overlooks$	1800
oversight$	1100 1101 1102 1103 4070
oversized$	1735
overt	1289
overt$	3568
overweight$	4250 2109
owing$	2295
own	4300
own$	2287 10 11 12 4367 4368 4369 4370 2321 2322 2323 2324 2325 2326 2327 2328 2329 51 2365 2498 252 4607 4608 2534 2535 274 2773 2783 4877 4878 2804 2868 4973 4974 4975 4976 4977 4978 4979 4980 4981 4982 4983 4984 4985 5006 5779
ownership$	5488 5489 5490 5491 4087
pacemaker$	1366
pack$	362 363 488 3805 1527
packag	4088
package$	4755
packages$	4494 4495 4496 4755 3751 3856
padded$	1735
paedia	3623 3636 1358
paediatric$	3637
paediatrician$	5698 5707 5711
paid$	358 3196 956 1089
pain$	386 2665 387 2666 388 2667 389 2668
painkillers$	5717
pale$	710 1703 1706 1709 2109
palm$	1072 1073 1074 1075
palmed$	1072 1073 1074 1075
palming$	1072 1073 1074 1075
palmmed$	1072 1073 1074 1075
palmming$	1072 1073 1074 1075
palms$	1072 1073 1074 1075
palsy$	4263
panel	4152
panel$	3193 5464
panic	5724
panic$	1939 1975
paperwork$	5436 5448
paracetamol$	4261
parade	3593
parade$	5668
paranoid$	2095
parcels$	3751
parent	3691 3692 5768 3694 1417 5772 5775 5776 1447
parent$	4760 2881 4957 4958 613 1396 5752 5766 1416 5781 1429 3911 1664 4301 4316
parental$	2720 1636
parented$	1664
parenting$	5010 5022 3726 1664
parents$	4838 2881 4957 4958 3302 5459 5460 5752 5766 1416 5781 1429 5792 3911 1664 4078 4079 4301 4310 4316
parentted$	1664
parentting$	1664
park	4320
park$	4478 4479 5668
part$	2473 2474 4550 4626 4627 4628 1229 5659 1382
partake$	107 108 109 110 114 115 116
partaked$	114 115 116
partakes$	114 115 116
partaking$	107 108 109 110 114 115 116
participant$	256 3772 3938
participants$	256 3772 3938
participate$	107 108 109 110 256 5094 5103 5109 5123 4024
participated$	107 108 109 110 256
participates$	107 108 109 110 256
participating$	107 108 109 110 256
participation$	107 108 109 110
parties$	3938
partly$	1108 1109 1803
partne	1144 5767 5769
partner$	4541 3423 5751 5783 3766 3767 3772 3926 3938
partners$	4541 3766 3767 3772 3926 3938
party$	3938
pass	1300
pass$	531 2810 532 533 534 2813 535 536 2815 537 1077 5476 1142 1274
passed	2011
passed$	1051 1052 1077 5495 1142 1310 4180
passengers$	3789
passers$	2627
passes$	531 2810 532 533 534 2813 535 536 2815 537 1077 1142
passing$	1077 1142 4075
passwo	3608
passwords$	5683
past$	4623 1754
pastoral$	1386 1991
pasty$	2109
patchy$	5454 5455 5456 5457 1502 1585
path$	4432
pathetic$	2115
pathetically$	2115
pathological$	1544
pathwa	1360
patience$	3408
patient$	4237
patrol	4187
patrol$	1237 1282 5640 1308
patrols$	1237 1282 5640 1308 4161
pattern$	4134
pay$	358 956 1089
paying$	358 1089
pays$	358 956 1089
pcso	3557 3576 1298 5653 5654 1312 1325 1329
pcso$	5632 5651 3577 3604
pcsos$	5632 5651 3577 3604
pe$	5721
peer$	4697 2643 2644 4775 4789 4790 4791 4792 4793 4794 5045 5048 3787 3815 1540 3866
peers	3662
peers$	2280 4692 4693 4694 2621 4775 4789 4790 4791 4792 4793 4794 5045 5048 5737 3740 3815 3817 3866
people	5608 5662 5684
people$	4497 2484 2488 2489 268 2571 4692 4693 4694 4695 4703 2629 2633 355 356 357 4717 4774 4775 4779 4789 4790 4791 4792 4793 4794 2732 4810 4999 5148 5149 5150 5151 5152 3084 3085 3086 5166 3134 5240 5242 3261 3262 3263 3264 3265 3266 5356 3303 3304 3314 5409 5410 5419 5420 5421 5422 5423 5424 5425 5426 3354 5447 5459 5460 5482 5483 5485 5487 5516 1198 3505 3513 5611 3566 1306 5663 1315 1323 5682 3789 3790 3866 4074 4079 4189
pep$	2251
peps$	2251
perceive$	2573 2574 2575 2576 2577 2578 2579 2580 2581 2582 2583 2584
perfectly$	496 4973 4974 4975 4976 4977 4978 4979 4980 4981 4982 4983 4984 4985 646 649
perfor	5599
performance$	4070
perfunctory$	2115
peril$	4354 4355
period	3623
period$	5698
periods$	5698
permanently$	859 3138 860 3139 861 862 1996
permit$	21 22
permited$	21 22
permiting$	21 22
permits$	21 22
permitted$	21 22
permitting$	21 22
perpet	3480
perpetrator$	4497 4544 4724 4725 4726 4727 5555 3819 3820 3821 4126 2160
perpetrators$	4497 4544 4724 4725 4726 4727 5555 3819 3820 3821 4126 2160
perpetually$	859 3138 860 3139 861 862 2114
persistent$	155 156 1474 1537 1544 1845 2002
persistently$	154 2002
person	5662 1382 3734
person$	4509 2632 4774 4775 4776 4780 4789 4790 4791 4792 4793 4794 2733 5002 3435 1198 3566 5649 1306 5663 1315 1323 5682 5809 3866 4189
personality$	1975
persons$	4776 1198
persua	1146
persuade$	5173
persuaded$	4375 5108 5114 5119 5122 5128 5176 5177 5178 5179 5180
pest$	3822
pests$	3822
petite$	1685 2109
petty$	1544
phase	4152 4159 4164
phobia$	4262
phone	3451 3473 3571 3608 1836
phone$	4512 4513 4514 4529 4530 4531 4532 4533 4534 4535 4536 5526 1177 5532 5548 5646 1299 5683 1822 4115
phones$	4512 4513 4514 4529 4530 4531 4532 4533 4534 4535 4536 5526 1177 5532 5548 5646 5683 4115
photo$	4515 3419 1141 1322
photog	1149 1299 3578 3579 3608 1331
photograph$	3419 1141 5544 5546 3560 1297 1322 5683 3610 1833
photographed$	4375 4861 5545 1833
photographing$	1833
photographs$	3419 1141 5515 1162 5544 3560 1297 5683 1833
photos	1299 3578 3579 3608
photos$	4515 4537 3419 1141 1162 5683
physical$	1947
physically$	1677 2043
physique$	5053 5054 5055 3964 2108
physiques$	5053 5054 5055 3964 2108
picking$	4051
pictur	4088 4143
picture$	4515 3419 1141 3592
pictures$	4515 4537 3419 1141 5515 1162
piece$	1313
pieceed$	1313
pieceing$	1313
pieces$	1313
pierced$	2109
piercing$	715 5069 4004 1727
piercings$	715 5069 4004 1727
pig$	1781
pillar$	3331 1064
pills$	3751 4261
pimp$	1482
pimped$	1482
pimping$	1482
pimply$	2109
pimpped$	1482
pimpping$	1482
pimps$	1482
pin$	2687
pink$	1724
pins$	1366
place	3673
place$	0 1 2 2282 9 4410 4529 4530 4531 4532 4533 4534 4535 4536 4760 5002 5725 5735 3670 5748
placed$	0 1 2 9 1153 1215 1216 1401 2025
placem	5793
placement$	4831 4832 4833 480 481 482 5761 3912 1634 3914 4301 4303 2025 4316
placements$	4831 4832 4833 480 481 482 5785 3912 1634
places$	0 1 2 2282 9 3463 5785
placing$	0 1 2 9
plague$	348 1510
plagued$	348 1510
plagues$	348 1510
plaguing$	348 1510
plain$	1289 1694 1706 1814
plainly$	790 791 792 793 873 3152 874 875
plaited$	4005
plaits$	4002
plan	5762 4152 4159 4164 4185
plan$	5683 5728 5740 5763 5800 4269 4270 4271 4303
planned$	5227 5607 1895
planni	5650
planning$	1100 1101 1102 1103 4070
plans$	5683 4269 4270
plastered$	717
plastic$	1520
plate	3455
plate$	5530 1366
play$	229 255 320 2780 3646 1957
played$	229 255 320
player$	4126
players$	4126
playing$	229 255 320
plays$	229 255 320
plea$	5596 4078 4349
pleaded$	2070
pleads$	2070
pleas$	5459 5460 5596 4078 4079
please$	5157 5173
pleasing$	3118
plot	1172
plotti	5650
plug$	400 401 1577
plugged$	400 401 1577
plugging$	400 401 4756 4757 4758 4759 1577 3857
plugs$	400 401 1577
plump$	2109
pnc	1823
pnc$	4102
pnd	1823
pnd$	4102
podgy$	2109
point$	3018 3116 5225 4094
pointless$	1752
points$	4094
poison$	1925
poisoned$	1925
poisoning$	1925
polic	4187
police	1144 3428 3436 3437 3438 1160 1161 3446 5533 1190 1199 1245 3556 3557 1289 3576 1298 5653 5654 1312 1325 1329 3721 3735 1879 1902 2057
police$	4703 4839 4840 4855 4856 4857 3193 5272 5464 3418 3423 5503 5504 1151 5511 5512 5513 3439 3440 5518 1165 5522 5531 3469 3478 3494 3495 5577 5578 3512 1237 3524 3525 5622 5631 5632 1279 1282 3565 5641 3568 5644 5651 3577 1311 3595 3598 3600 3603 3604 5688 3721 5796 5810 3790 3899 1766 1804 1824 1863 1865 1871 1881 4161 2052 2069
policed$	1863 2170
polici	1245 3557 3576 1298 5653 5654 1312 1325 1329
policies$	5436
policing$	5503 3524 5632 3565 5651 3577 3589 3604 5681 4098 1863
policy$	5436
ponytail$	5065 5066 5067 4003 4004
ponytails$	5065 5066 5067 4003 4004
poor$	2313 37 306 307 308 309 310 311 312 313 314 315 316 364 365 366 710 1019 1020 1021 1022 5454 5455 5456 5457 1351 1466 1502 1503 1536 1585 1591 1626 1629 1709 1791 1808
poorly$	708 1707
porn$	3760
pornography$	3760
portly$	2109
pose$	1250 5605
poses$	1250 5605
posing$	1831
position$	4356 1153
positions$	4356
positive$	2313 5606 1887 4248
posses	3731
possession$	3731 5806 3732 2071
possibility$	3077
possible$	1277 1840
post$	161 5406 5418 4094 1933
posted$	161
posting$	161
posts$	161 4094
potential$	1840
pothead$	3822
potheads$	3822
power	4152
powerful$	1685
powerfully$	1686
powers	4159
practi	5706
practically$	222 562 2841 563 564 565 566 569 570 571 572 617 618 1652 1661
practice$	1100 1101 1102 1103 4070
precin	3593
precinct$	5668
precious$	962 3255
precocious$	3759 2102
predator$	4724 4725 4726 4727 3819 3820 3821
predators$	4724 4725 4726 4727 3819 3820 3821
predatory$	2095
predic	1817
predicted$	1196 2010
prediction$	2018
predictions$	4296 2018
predictive$	1819
prefer$	78 79 80 81 82 83 84 99 100 101 102 103 104 1469 1893
prefered$	78 79 80 81 82 83 84 99 100 101 102 103 104 1469
prefering$	78 79 80 81 82 83 84 99 100 101 102 103 104 1469
preferred$	78 79 80 81 82 83 84 99 100 101 102 103 104 1120 1121 1122 1123 1469
preferring$	78 79 80 81 82 83 84 99 100 101 102 103 104 1469
prefers$	78 79 80 81 82 83 84 99 100 101 102 103 104 1469
pregna	5724
pregnancies$	2224
pregnancy$	4240 2224
pregnant$	4239
prepared$	3024 1146 5607 3554
prescribed$	4232 2207
prescription$	2207
prescriptions$	2207
presence$	5640
present$	531 2810 532 533 534 2813 535 536 2815 537 3472 1250 5605
presented$	531 2810 532 533 534 2813 535 536 2815 537
presenting$	531 2810 532 533 534 2813 535 536 2815 537
presents$	531 2810 532 533 534 2813 535 536 2815 537 1250 5605
presentted$	531 2810 532 533 534 2813 535 536 2815 537
presentting$	531 2810 532 533 534 2813 535 536 2815 537
preser	1849
press$	1893
pretext$	1241
pretty$	2109
preven	3544 1268
prevented$	5261
prevention$	5617 5619 1266 3548 3726
prey$	4373
prime$	1840
principal$	1847
priori	1236 5599 4159
priority$	1224 3600 1840 1843 1845 1881 1907
prison	5769 3695 3727
prison$	5750 5770 5802 2060
proact	1289 1879
proactive$	1152 3557 3568 3576 1298 5653 5654 3589 1312 1325 1329
probation$	2278
proble	4247
problem$	4801 4806 5355 3822 1553 1587 1589 1591 3871 1868 4230
problematic$	4468 1587 1591
problems$	4609 4806 4947 1400 1426 3822 3871 4230 2015
procedure$	5436
procedures$	5436
proceedings$	5596 4303
proces	4252
process$	5436
produc	4088
productive$	5606
professional$	1766
professionalism$	5488 5489 5490 5491 4087
professionals$	4769 4818
profil	4088 4143
profile$	5544 1295 3592 3817 4147 1869
profiled$	5545
profiles$	5544 1295 4147 1869
profiling$	1869
programme$	5740 4326 4344
progress$	1233
progressed$	1233
progressing$	1233
progresss$	1233
prolific$	155 156 5554 1474 1537 1544 1845
promiscuity$	2079
promiscuous$	1464 3759 2079 2102
promiscuously$	2079
promise$	5442
promises$	5442
proof$	1202
prosec	1231 5594 5595 3521 5600 3572 5657 2149
prosecute$	3510 1886 1910
prosecuted$	5647
prosecuteing$	1910
prosecutes$	1886
prosecuting$	1886
prosecution$	5590 5596 1885
prosecutions$	5596
prospect$	3075
prostitute$	3760 1482 3763
prostituted$	1482
prostitutes$	3760 1482 3763
prostituting$	1482
prostitution$	4461 4475 3760
protagonist$	4126
protagonists$	4126
protect$	2558 4640 2898 2899 2900 2903 2904 2906 2907 2910 5010 1272
protected$	5010 5015 5019 5024
protecting$	2559 4863 2898 2899 2900 2903 2904 2906 2907 2910 5010 5015 5019 5022 5024 5027 5028 5029 5030 5031 1272
protection$	4863 5009 5010 5015 5019 5022 5024 5027 5028 5029 5030 5031 5344 3687 3715
protects$	5010 1272
protectted$	5010
protectting$	5010
proud$	3397
prove	1201 1214
prove$	3482
proved$	3482 1851
proves	1214
provid	1810
provide$	1138 3433 3775
provided$	3775
provideed$	1138
provideing$	1138
provider$	3193 5464
providers$	3193 5464
provides$	1138 3775
providing$	3775
provin	1214
provision$	4271 4274
provocative$	3759 2080 2102
provocatively$	708 1698 1707 4008 4010 2080 2102
provoke$	1511
provoked$	1511
provokes$	1511
provoking$	1511
pru	1994
pru$	4273
psychiatric$	1951 2219
psychiatrist$	5707 2219
psychiatrists$	2219
psycho	3623 2221
psycho$	3822
psychologist$	5698 5707 2220
psychologists$	2220
psychopath$	3822
psychopaths$	3822
psychos$	3822
psychosis$	2199 2247
psychotherapist$	5707
psychotic$	3867 2199
ptsd$	2181
public	3551
public$	2670 5604 5626 3731 3789 2035
puffer$	4009 1735 1739
puffers$	4009
pulled$	4375 4013
punish$	5473 1130 1131 1132 1133
punished$	4601 1130 1131 1132 1133
punishes$	1130 1131 1132 1133
punishing$	1130 1131 1132 1133
pupil	3734
pupil$	4775 4789 4790 4791 4792 4793 4794 5809 1513 3814 3866 1994
pupils	5662
pupils$	88 2484 2488 2489 268 2633 355 356 357 4775 4778 4789 4790 4791 4792 4793 4794 5148 5149 5150 5151 5152 3084 3085 3086 3134 5242 3566 1306 5663 1315 1323 5682 3750 3789 3814 3866 1594 4078 4189
purcha	4111
purely$	469
purple$	1724
purpos	4088
purpose$	5358 5361 5623 1273
pursue	1242
pursui	1242
push	1314
push$	137 138 139 1472 1890
pushed$	137 138 139 1472
pushes$	137 138 139 1472
pushing$	137 138 139 1472
put$	0 1 2 2282 4360 4361 9 4364 4410 4439 4566 4567 4568 4569 5129 5213 1215 1216 3602 1324 1399 3775
puted$	0 1 2 9 3775
puting$	0 1 2 9 3775
puts$	0 1 2 2282 9 4364 5213 3463 1399 3775
putted$	0 1 2 9 3775
putting$	0 1 2 2283 4359 9 5213 3775
queen$	3825
queens$	3825
questi	1331
question$	3610
questionable$	2313 37 1466
questioned$	1442
quick$	5471 3397 1119 1506
quickly$	4930
quiff$	4004
quiffs$	4004
quite$	496 590 646 649 1651 1667
rabble$	362 363 3805 1533 2085
race$	2971 2974 2986
radar$	5521 3447
raff$	3803
rag$	3800
rags$	3800
raid$	4150
raids$	4150
raise$	2898 2899 2900 2903 2904 2906 2907 2910 3212 1664
raised$	3211 1664 4013
raises$	1664
raising$	2898 2899 2900 2903 2904 2906 2907 2910 1664
ran$	137 138 139 143 144 1420 1472 1564 1567 4120
rape$	3796
raped	4323
rarely$	640 2919 641 2920 642 1380
rascal$	2085
rascals$	2085
rash	3618
rash$	5693
rat$	3801
rate	1268
rate$	5597 4167
rated$	427 431
rates$	5597 4167
rather$	5484 5486
rats$	3801
re	3547
re$	3057 1537
reach$	4760 5157 5173 5190 5191 5192 4031 4033
reached$	5108 5114 5119 5122 5128 5176 5177 5178 5179 5180
reaches$	4032
reaching$	5190 5191 5192 3118 4031
react$	5130 5473
read	4294
read$	4760 5345 5743 4293
reader$	5530
readers$	5530
readin	5747 3673
reading$	5748 4051 2009
ready$	5471 3397 1146 1277 5753
realise$	2573 2574 2575 2576 2577 2578 2579 2580 2581 2582 2583 2584
really$	2857 790 791 792 793
rearrested$	4328
reason$	5190 5191 5192 1241 4031
reasoned$	5108 5114 5119 5128 5176 5177 5178 5179 5180
reasoning$	5190 5191 5192 3121 4031
reasons$	1241
reassurance$	5022
rebuff$	1743
rebuffed$	1743
rebufffed$	1743
rebufffing$	1743
rebuffing$	1743
rebuffs$	1743
receiv	4088 1956
recent	1144
recent$	3423
reckless$	2313 4468 1464 2095
recklessly$	2075
recognise$	4640 2573 2574 2575 2576 2577 2578 2579 2580 2581 2582 2583 2584
recognition$	5530 4100
record	1274 1301 3608
record$	3299 5476 1169 1175 5569 5570 5633 1296 3580 3587 5805 4230 4348
recorded$	1215 1216 1229 3580 3587 3602 1324 1898
recording$	1100 1101 1102 1103 1169 1175 1297 3587 4070
recordings$	1297
records$	5515 1169 1175 5569 5570 5633 3580 3587 5683 4101 4230
recover$	1977
recovered$	1977
recovering$	1977
recovers$	1977
recrui	5674
recruit$	123 1470 1471
recruited$	4375 123 2403 125 126 127 1470 1471
recruiter$	4724 3819
recruiters$	4724 3819
recruiting$	123 1470 1471
recruits$	123 1470 1471
recruitted$	123 1470 1471
recruitting$	123 1470 1471
red$	5612 1704 1724 4009 1896
redemption$	4033
redheaded$	2109
reduc	1268
reduce	1382
reduce$	4169
reduct	3548
reduction$	5619 5623
referr	5706 1360
referral$	5349 4078 2063
referrals$	5349 5459 5460 4078 4079
referred$	1956
refuge	3689
refuge$	5764
refus	1334 4282 2004
refusal$	415 416 417 418 419 740 741 981
refusals$	740 741 981
refuse	2057
refuse$	279 280 281 282 283 285 303 739 5209 5210 5211 5213 1742 4039 1806
refused$	279 280 281 282 283 285 303 739 5209 5210 5211 5213 1742 4039 1806
refuser$	3836 2089
refusers$	3836 2089
refuses$	279 280 281 282 283 285 303 739 5209 5210 5211 5213 1742 4039 1806
refusing$	279 280 281 282 283 285 303 739 5209 5210 5211 5213 1742 4039 1806
regard	4088
regard$	2309 2310 2311 5310 5311 5312 5313 5314 5315 5316 5317 3245 3246 3247 3248 3249
regardless$	5005
regist	1149 1299 3578 3608
register$	3449 5675 5683 5790 5791 4137 4271
registers$	5683
registrations$	4108 1830
regular$	155 156 1474
regularly$	154 5716
rehabilitation$	2064
reject$	351 352 5213 1512 1743
rejected$	351 352 5213 1512 1743
rejecting$	351 352 5213 1512 1743
rejects$	351 352 5213 1512 1743
rejectted$	351 352 5213 1512 1743
rejectting$	351 352 5213 1512 1743
relapse$	5131
related$	5737 3798
relati	5755 5767 4088
relations$	3756
relationship$	4382 190 191 192 4862 1427 3743 3756 3926
relationships$	4382 190 191 192 3743 3756 3926
released$	1443 2057
relentlessly$	2114
reliab	1144
reliable$	3423
reliant$	3944
relied$	5176 5177 5178 5179 5180 1302
relies$	1430
relish$	321 322
relished$	321 322
relishes$	321 322
relishing$	321 322
reluctance$	415 416 417 418 419
reluctant$	279 280 281 282 283 285 415 416 417 418 419 1119
relying$	1430
remain	2035
remain$	4410 242 243 367 374 375 376 377 378 379 380 381 428 442 443 444 445 446 447 562 2841 563 564 565 566 569 570 571 572 5129 1542 1543 1588 1598 4314
remains$	54 55 242 243 367 374 375 376 377 378 379 380 381 428 442 443 444 445 446 447 562 2841 563 564 565 566 569 570 571 572 1542 1543 1588 1598
remand	3572
remand$	2269
remanded$	5647 2269
remarkably$	1651
reminded$	1185 1326
remorse$	3782
remorseless$	2095
remote$	5471
remov	1314
removed$	5669
render$	17 18 20
rendered$	17 18 20
rendering$	17 18 20
renderred$	17 18 20
renderring$	17 18 20
renders$	17 18 20
rent$	2263
reoffe	3552
reoffend$	5130 5550
reoffended$	2275
reoffender$	2088
reoffenders$	2088
reoffending$	5622 5625 5627 2275
reoffends$	2275
repair$	5473
repara	1447
reparation$	3726
repeat$	155 156 5130 1474 1537 1845
repeated$	3364 5459 5460 1766 4079
repeatedly$	154 3173 1046
reply$	5103 5109 5123 5335 5473 5476 4024
report	3424 3432 1274 1300 1301 3673 4088 4090
report$	4615 4640 5349 1114 5499 5507 1169 1175 5569 5570 3580 5748 4078 4289
reported$	4551 4559 1208 3580 1305 4141 4180
reporting$	1169 1175
reports$	5349 1169 1175 5569 5570 3580 4078
reprimand$	2267
reprimanded$	2267
reprimands$	2267
reprobate$	2085
reprobates$	2085
reputation$	5448
reques	3444
request$	5349 4078
requested$	4105
requests$	5459 5460 4078 4079
requir	3444 4088
require$	655 2935 657 658 659 660 668 669 2949 2950 2951
required$	668 669 2949 2950 2951 1273
requires$	668 669 2949 2950 2951
requiring$	668 669 2949 2950 2951
reside	3551 1404 1407
residential$	3683 3686 1633
residents$	4703 2629 5604 5626 3789 3790
resilience$	2103
resilient$	689 2103
resistance$	415 416 417 418 419
resistant$	415 416 417 418 419 4036 4039 2095
resit	2011
resolution$	5804 4347
resort$	121 122
resorted$	121 122
resorting$	121 122
resorts$	121 122
resortted$	121 122
resortting$	121 122
respect$	4640 4660 2594 2669 5103 5109 5123 5310 5311 5312 5313 5314 5315 5316 5317 3826 4024
respit	1404
respite$	3683
respon	3428 3480 5659 5674 4159
respond$	4640 5103 5109 5123 5335 5473 5476 4024
responded$	5345
response$	1100 1101 1102 1103 5496 5503 3557 3576 1298 5653 5654 3589 1312 1325 1329 4070
responses$	1100 1101 1102 1103 4070
responsib$	5355 5420 5441
responsibbed$	5355 5420 5441
responsibbing$	5355 5420 5441
responsibed$	5355 5420 5441
responsibilit$	2866
responsibilities$	4940 5239 5355 5441
responsibility$	272 273 4665 5239 5300 5310 5311 5312 5313 5314 5315 5316 5355 5441 1107
responsibing$	5355 5420 5441
responsible$	272 273 1099 5470 5555 1210 1307 1441
responsibs$	5355 5420 5441
rest$	5461 4080
rests$	5461 4080
result$	44 1242 4289 4291
resulted$	4364
results$	5448 5748 4289 4291
retail	3551
retail$	3593
retailers$	5626
retain$	1827
retained$	4105 1827
retaining$	1827
retains$	1827
retak	2011
return	4088
return$	4410 4439 4441 4442 117 118 119 120 143 144 2454 2462 184 185 186 4640 5103 5109 5123 5129 5131 1276 4024
returned$	117 118 119 120 143 144
returning$	4449 117 118 119 120 143 144
returnned$	117 118 119 120 143 144
returnning$	117 118 119 120 143 144
returns$	117 118 119 120 143 144 1276
revealing$	1735
review	1181
review$	1318 3909
reviewed$	1318
reviewes$	1318
reviewing$	1318
reviews$	1318 3909
reward$	1260
rewards$	1260
riff$	1524
right$	2313 2315 4602 4603 4665
rightly$	1114
rigid$	5471 3397
rigoro	1327
rigorous$	3606
ring	1846
ring$	1158 1531 4009
ringing$	1158
ringle	5562 5591
ringleader$	5579 5610 5645 4125 4189 2086
ringleaders$	5579 5610 5645 4125 4189 2086
rings$	1158 4009
riot$	3844 3845 3846
ripped$	1735
risk$	4354 4355 4363 2292 14 15 16 2305 4381 4584 4626 4627 4648 4649 4650 4651 4652 4653 4654 4655 4656 4657 4658 4659 4670 4671 4672 4673 4674 4679 4686 2699 2700 422 423 2703 425 426 4781 4782 4783 4784 4785 4786 4787 4788 4850 3529 1271 3716 1462 1839 1865
riskier$	2313 1464
risks$	4354 4355 4626 4627 4648 4649 4650 4651 4652 4653 4654 4655 4656 4657 4658 4659 4671 4672 4673 4674 4679 4850 3742
risky$	4354 4355 2313 4468 1464 1508 1587
ritalin$	2209
rivalry$	3798
rivals$	3790
road$	4433 1646
roadman$	4715 3799 2084
roadmen$	4715 3799 2084
roam$	4453
robbed$	4375 4377 1455
robber	5492 3428 5562 3489 5571 1219 3552 5660 5661 5673 3720 3721 3731 3733 4121 4194
robber$	4736 4737 4738 5555 3822 3823
robberies$	5563 5564 3498 5627 5795 5808 4168
robbers$	4736 4737 4738 3822 3823
robbery$	4461 5496 5503 1152 3436 3437 3438 1160 1161 1190 3498 5577 3512 3557 3576 1298 5653 5654 3589 1312 1317 3600 1325 1329 5795 5796 5806 5808 1840 1856 1900
robust	1327 1879
robust$	3606
robustly$	4142
role$	5441
roles	5667
roll$	338 5369
rolled$	4285
rolling$	338
room$	5511 5512 5513 3439 3440 3469 3690 3714 4190
rooms$	4190
ropes$	4847
rose$	4167
rot$	5340
rotten$	1535 3867
rough	4320
rough$	1509 1535 1706
round$	4849 2781 1231 4169
rouser$	3812
rousers$	3812
route	5662
row$	3078 5154 3080
rowdy$	1591 2095
rows$	1400 1426
rude$	5213 2095
ruffian$	2085
ruffians$	2085
rui$	2270
rule$	4706
rules$	4903 5436 3791
run$	4410 4439 4441 4442 137 138 139 143 144 2428 2433 338 589 5131 5213 1420 1472 1563 1566
runaway$	4736 4737 4738 3822 3823
runaways$	4736 4737 4738 3822 3823
rung$	5345
runner	4139
runner$	4490 4739 3822 3824
runners$	4490 4739 5574 3822 3824
runnin	3480 5674
running$	2399 137 138 139 143 144 2427 2429 2433 338 589 5213 5555 5659 1420 1472 1562 1565
runs	5674
runs$	137 138 139 143 144 2433 338 589 5213 1420 1472
rushed$	1356
s$	3478 5556 3524 3637 3649 3658 1394 3676 3677 3686 1412 1413 3718 4211 4214 4216
s17$	2260
s20$	2260
s47$	2260
safe$	4625 4629 2555 4631 4632 2927
safeguard$	2562
safeguarding$	5009 5010 5019 5022 5024 1766
safer$	2313
safety$	4362 2288 4383 4384 4385 4386 4387 4626 4627
said$	2370 2479 2480 2487 5143 3157 3158 3161 1208
sallow$	2109
same$	2934 691 5073 5083 1682
sanction$	1887
sand$	5435
sandy$	1704
sat$	993 994 995 996 997 998 999 1000
satisfy$	5173
savage$	4736 4737 4738 3822 3823
savages$	4736 4737 4738 3822 3823
saved$	5176 5177 5178 5179 5180
saving$	5448 4033
savvy$	689 3921 2101
saw	1353 1427
saw$	3632
say$	4615 4640 359 5103 5109 5123 3157 3158 3161 1320 4024
saying$	359 5156
says$	359 5143 3157 3158 3161
scallies$	2085
scally$	2085
scan$	1318 5718
scandal$	2115
scandalous$	2115
scaned$	1318
scanes$	1318
scaning$	1318
scans$	1318
scant$	3235 3242
scantily$	708 1697 1707
scar$	715 4004
scarcely$	640 2919 641 2920 642 670 671 672 1654 1655 1668
scare$	5039
scared$	686 687
scarf$	4009
scars$	715 4004
scarves$	4009
scenario$	4356
scenarios$	4356
scheme$	4137
scheming$	2095
schizophrenia$	2200
schizophrenic$	2200
school	1379 5747 4286
school$	4478 4479 4480 4743 4818 3193 5464 3650 5731 5732 3658 5734 5735 5741 5744 5745 5748 5753 3703 3755 1557 1766 1804 4264 4265 4280 2003 4283 2010 4295 2019
schooling$	4280
schools$	5785 4265
sclerosis$	4203
scor	4118
score$	4847
scored$	5545
scour$	1318
scoured$	1318
scoures$	1318
scouring$	1318
scours$	1318
scraped$	4005
scratch$	5360
scrawny$	2109
screen	1360
screening$	5713
screenshot$	1297
screenshots$	1297
screwed$	435
scrounger$	3822
scroungers$	3822
scruffily$	708 1707 4008 4010
scruffy$	1706 1724 1735 2109
scum$	2085
scumbag$	2085
scumbags$	2085
search	5514 1231 5595 1252 5657 1331
search$	1203 5584 3510 5590 5592 5593 1257 3546 1288 1292 1318 3610
searched$	1257 1318
searches$	5592 5593 3531 1257 1292 1318
searching$	5592 1257 1292 1318
searchped$	1288
searchs$	1288 1318
seasoned$	2104
seating$	3608
second$	691 3244
secretive$	2095
section$	1883 2027
sectioned$	2203
secur	1849
secure	1242 1407
secure$	3686 3727 1459 1827
secured$	4105
secureed$	1827
secureing$	1827
secures$	1827
securi	1242
security$	4703 3790
seduced$	323
see	1353
see$	4410 2573 2574 2575 2576 2577 2578 2579 2580 2581 2582 2583 2584 5094 5335 5476 5535 1296 1320 3632
seed$	3814
seeds$	3814
seeing	1353
seeing$	4449 3632 1492
seek	3444 1242 1302 1870
seek$	162 163 164 165 166 167 168 325 2604 326 327 328 329 330 331 5213 1138 5652 3591 1604 1605
seeked$	1138 3591
seeker$	3784 3882 4314
seekers$	3784 3882
seekin	3444 1302
seeking$	162 163 164 165 166 167 168 325 2604 326 327 328 329 330 331 2718 2727 5213 1138 3591 3784 3882 1604 4314
seeks$	162 163 164 165 166 167 168 325 2604 326 327 328 329 330 331 1138 5652 3591 1604 1605
seem$	242 243 367 374 375 376 377 378 379 380 381 428 442 443 444 445 446 447 531 2810 532 533 534 2813 535 536 2815 537 562 2841 563 564 565 566 569 570 571 572 1542 1543 1588 1598
seemed$	242 243 367 374 375 376 377 378 379 380 381 428 442 443 444 445 446 447 531 2810 532 533 534 2813 535 536 2815 537 562 2841 563 564 565 566 569 570 571 572 1542 1543 1588 1598
seems$	54 55 242 243 367 374 375 376 377 378 379 380 381 428 442 443 444 445 446 447 531 2810 532 533 534 2813 535 536 2815 537 562 2841 563 564 565 566 569 570 571 572 1542 1543 1588 1598
seen	1427
seen$	499 5108 5114 5119 5128 1353 1368 4120 4141
sees	1353 1427
sees$	3632
seize	1178
seize$	3457 1827
seized	3456 1178
seized$	5531 3457 4105
seizeed$	1827
seizeing$	1827
seizes	1178
seizes$	3457 1827
seizin	1178
seizing$	3457
seizure$	1178 4101 2184
seizures$	4101 4205 2184
seldom$	640 2919 641 2920 642
select	1236
self	1945
self$	28 2395 2585 2586 2587 5724 1500 1548 1665 1676 1785
selfharm$	4224
selfharmed$	4224
selfharming$	4224
selfharms$	4224
selfie$	4515
selfies$	4515
selfish$	2095 2115
sell$	4410 4439 4441 4442 137 138 139 174 1472 1483 3775
sellin	3480 5562 5674
selling$	4471 137 138 139 174 5555 1458 1472 1483
sells	5674
sells$	137 138 139 174 1458 1472 1483
semh$	2252
sen$	5730 1992 4272
send	1300
send$	4410 161 1142 1328 1495 3775 1992 4272
sending$	161 5190 5191 5192 1328 4031
sends$	161 1328 1495
sensation$	1505
sense$	4663 2590 5088
sensible$	2313 689
sensit	1144
sensitive$	3423 3896
sensory$	1973
sent$	161 4566 4567 4568 4569 5495 1142 3695 1495 3775 2034
senten	5767
sentence$	4327 2059 4339 4353
sentenced$	2059
sentences$	4353
sentencing$	2059
separa	5767 5769 3695 3696
separated$	5770
separating$	5770
separation$	5771
september$	4480
sergea	3436 3437 3438 1160 1161 1190 3557 3576 1298 5653 5654 1312 1325 1329
sergeant$	5511 5512 5513 3439 3440 3469 5632 5651 3577 5664 3604 4161
serial$	155 156 1474 1537 1544 1845
series$	891 4134 4135
serious$	2306 1537 1766
seriously$	5290 5291 1046
seriousness$	4648 4649 4650 4651 4652 4653 4654 4655 4656 4657 4658 4659 4671 4672 4673 4674
sertraline$	2212
served$	1448
serves$	248 249
servic	5706
service$	4712 3193 5443 5464 5622 5713 5719 1766 4070 1804
services$	4769 4841 3193 5272 5464 5713 4021
serving$	3675 4064 2042
session$	2762 5206 5207 5208
sessions$	4818 2762
set$	2978 777 778 851 1440 3966 3967 4267
setting$	1440
settle$	5103 5109 5123 4024
severa	5538
several$	3364 5459 5460 4079 1840
severe	1940
severely$	2002 2032
sex$	4429 2389 2448 4525 2452 175 2459 4537 4859 4860 3758 3926
sexual$	4468 2440 176 177 178 179 181 2463 2464 2465 4859 1359 1477 1485
sexualised$	4468 2440 1591 2102
sexually$	1480 1648 1649 1678 1962 2043 4323
shabbily$	708 1700 1707
shabby$	1735 2109
shadow	1331
shadow$	1188 3610
shadowed$	1188
shadowing$	1188
shadows$	1188
shaggy$	1704
shall$	749 750 751 752 753 754 1303
shambles$	2115
shambolic$	2115
shame$	5362 1786
shameful$	2115
shamefully$	2115
share	1140 1300 1810
share$	4410 161 5103 5109 5123 5335 5473 5476 1142 1411 4024
shared	1140
shared$	161 5345 5495 1142
shares	1140 1810
shares$	161 1142 1411
sharin	1140 4088 1810
sharing$	161 5375 1142 1411
shaved$	1720 1722 1724 4005
shaven$	1695 1696 1721 1724
she$	2317 2484 2488 2489 4616 268 354 2633 355 4709 356 357 4846 5148 5149 5150 5151 5152 3084 3085 3086 3088 3193 5272 1996
shed	4320
shed$	1087
shedding$	1087
sheet$	4190
sheets$	4190
shelter$	4529 4530 4531 4532 4533 4534 4535 4536
shielding$	5010 5015 5019 5022 5024
shift$	1912
shifty$	1706
shirk$	1087
shirked$	1087
shirking$	1087
shirkked$	1087
shirkking$	1087
shirks$	1087
shirt$	5079 4009
shirts$	5079 4009
shocking$	1019 1020 1021 1022 5454 5455 5456 5457 1791
shoddy$	2115
shoes$	5090 5091 5092 4009 4014
shooti	5571 5660 5661
shootings$	5563
shop	3593
shop$	4478 4479 5668
shopke	3551 3734
shopkeeper$	5809
shopkeepers$	4703 5626 3789 3790
shopli	1219 3552 5661 5673 3720 3731 2277
shoplifter$	4736 4737 4738 3822 3823
shoplifters$	4736 4737 4738 3822 3823
shoplifting$	4461 4471 4475 3498 5627 1317 5795 5806
shoppe	3551
shoppers$	5604 5626 3789
shopping$	3593
shops$	5668
short$	1600 1685 1704 1723 1724 1735 1784 4077 2109
shortcoming$	1765
shortcomings$	5244 5245 5246 1765 4046
shorts$	5090 5091 5092 4009 4014
shot$	3560
shots$	3560
shotter$	2089
shotters$	2089
shotting$	137 138 139 1472
should	3662
should$	213 214 257 555 639 898 899 900 901 3182 5267 1011 3294 3462 1303 5737 1768
shoulder$	4828 712 1805
shouldered$	3969 1805
shouldering$	1805
shoulderred$	1805
shoulderring$	1805
shoulders$	4828 4874 1805
shouldn$	212 1769
shouted$	1418
shouting$	1400
show	1201 3481 1214 4088
show$	4640 2570 5103 5109 5123 833 5236 3463 1320 4024
showed$	956 3463
showin	1201 1214
showing$	956 5494
shown$	956
shows	1201 3481 1214
shows$	832 956 3463 3497 1320
shrug$	319 1106
shruged$	319 1106
shrugged$	319 1106
shrugging$	319 1106
shruging$	319 1106
shrugs$	319 1106
shunt$	1366
shy$	3885
siblin	5775 5776
sibling$	3911 1636
siblings$	2280 4838 4967 5781 3740 3911
sick$	5694
sickle$	1936
sidelined$	1792
sight$	5642 4163 1947
sighted$	4063 4141
sighting$	1186 1323 4114
sightings$	1186 5630 1323 4114 1901
sign$	5439 5440 4076 4078
significant$	420 421
signs$	5439 5440 5459 5460 5672 4076 4078 4079
silly$	2306 2313 260 1501 2095
similar$	1685
simple$	2052
simpler$	1277
simply$	222 469 790 791 792 793 3181 1117
since$	4345
single$	3131 1144
sister	5755 3691 5768 3694 5775 5776
sister$	1396 5766 3911
sisters$	4838 3911
sit$	2355 5103 5109 5123 993 5474 4024
site$	4099
sits$	993 994 995 5674
sitting$	993 994 995
situation$	4356 4626 4627 5453 1426 4317
situations$	4356
six$	702
sixteen$	4885 558 559 560 561
skeletal$	1685
ski$	1736
skimpy$	1735
skin$	2989 5704 3988 1710 1716
skinned$	3952 3982
skinny$	1685 1735 2109
skirt$	5090 5091 5092 4009 4014 4017
skirts$	5090 5091 5092 4009 4014 4017
skive$	2078
skived$	2078
skives$	2078
skiving$	2078
skunk$	3641
slag$	3822
slags$	3822
slapdash$	2115
slave$	3854 1576 2090
slaves$	3854 2090
sleep	3622 3648
sleep$	4410 4453 170 5697 5716 5723 1401 1432 1478 1965
sleeping$	170 1401 1432 1478 1954
sleeps$	170 1401 1432 1478
slender$	1685 2109
slep$	2041
slept$	170 1431 1478 2041
slicked$	711 4005
slide$	4190
sliders$	5090 5091 5092 4009 4014
slides$	4190
slight$	1685 2109
slightest$	3109 3236
slightly$	701 1686
slim$	1685 2109
slimly$	1686
slipshod$	2115
sloppy$	1019 1020 1021 1022 1791 2115
slow$	415 416 417 418 419 1019 1020 1021 1022 5454 5455 5456 5457 5471 3397 1119 1791
slowly$	5471
slut$	3822
sluts$	3822
sly$	2095
smacke	1418
smacked$	3697
small$	2851 705 1653 1685
smart$	3919 3925 1735
smarter$	2313
smartly$	708 1707 4008 4010
smarts$	3920
smelly$	2109
smok	1362
smoke$	4410 4439 4441 4442 5213
smoked$	5213
smokes$	5213
smoking$	5213
snapchat$	4512 4513 4514
snood$	4009 2111
snoods$	4009 2111
so$	3184 961 1651
social$	4463 4469 2622 2717 4798 3193 5272 3451 3473 5564 3571 1836
sod$	3256
sofa	2029 4320
sofa$	5786
sofasu	4308
sold$	137 138 139 174 1458 1472 1483 3775
solely$	1108 1109 1803
solid$	1685
solidly$	1686
solve	1889
solves	1889
solvin	1889
somebody$	4448 3193 5272
someone$	4448 2471 2877 3193 5272
something$	4555 5679
somewhere$	4529 4530 4531 4532 4533 4534 4535 4536
sooner$	5255 5264
sophisticated$	528 2104
sorely$	1046
sort$	5009 3788
sorts$	3788
sought$	162 163 164 165 166 167 168 325 2604 326 327 328 329 330 331 1605
sound$	531 2810 532 533 534 2813 535 536 2815 537
sounds$	531 2810 532 533 534 2813 535 536 2815 537
source	4088
source$	3423 1145 1810 1811
sources$	1145
space$	5002 3563
speak	1427
speak$	158 159 160 538 539 540 541 542 543 2918 5094 5103 5109 5123 5190 5191 5192 5335 4024 4031
speaking$	158 159 160 4051
speaks$	158 159 160 538 539 540 541 542 543
special$	1375 5730 2016 2026
specialist$	5707
speech$	1354
spell	4294
spelli	3673
spelling$	5748 2009
spend$	4410 2336 2337 2381 344 345 346
spendded$	344 345 346
spendding$	344 345 346
spended$	344 345 346
spending$	4449 344 345 346
spends$	344 345 346
spent$	344 345 346 1448
spice$	3641
spiky$	1704 1724
spineless$	2115
spirit	3622
spirits$	5697
split	5767 5769
split$	3695
spoiled$	2095
spoilt$	2095
spoke$	158 159 160
spoken$	4551 5108 5114 5119 5128 5345
sporadic$	1585
sport$	714 722 723 724 725 726 727 728 5721 1725 1730
sported$	714 722 723 724 725 726 727 728 1725 1730
sporting$	714 722 723 724 725 726 727 728 1725 1730
sports$	714 722 723 724 725 726 727 728 1725 1730
sportted$	714 1725
sportting$	714 1725
sporty$	1706
spot$	5636 5671 4182 4193
spots$	5636 5671 4193
spotty$	710 1709 2109
spray$	1718
spree$	4183
spring$	4480 4481
spurn$	1743
spurned$	1743
spurning$	1743
spurnned$	1743
spurnning$	1743
spurns$	1743
squad	3428 3431 3436 3437 3438 1160 1161 1190 3557 3576 1298 5653 5654 1312 1325 1329
squad$	5503 5504 1151 5506 5511 5512 5513 3439 3440 5518 1165 3469 5578 5632 5651 3577 5664 3604
squarely$	1108 1109 1803
stabbed$	4377 1455
stabbi	5571 5660 5661 3720 3721
stabbing$	5577 5795 5796
stabbings$	5563 5795
staff$	4448 4526 2571 4703 2629 4740 4818 4855 4856 4857 3193 5272 5464 5809 3789 3790
stained$	1735
stairw	4320
stamme	5704 5724
stamp	1268
stance$	4157
stand$	517 2898 2899 2900 2903 2904 2906 2907 2910 996 997 998 999 1000 1774
standard$	5360 4070
standards$	4070
standing$	2898 2899 2900 2903 2904 2906 2907 2910 996 997 998 999 1000 1774 2048
stands$	996 997 998 999 1000 2048
starte	1956
starti	1956
starts	1956
starve$	1925
starved$	1925
starves$	1925
starving$	1925
stash	3476 1213
stashed$	5509
state	3424
state$	5453 5499
statement$	5502 5508 1376 4271
statemented$	2259
statements$	5502 5508
states$	5499
station$	4478 4479 5796
stature$	5053 5054 5055 3964
status$	4675 4677 4678 1505 3909 4271 4314
stay$	2338 2339 2356 4439 4441 4442 2380 4551 4615 5103 5109 5123 1401 4024
stayed$	4447 4551 4559 4566 4567 4568 4569 1401 1431
staying$	4449 4551 1401 2021
stays$	4551 1401 2021
steal$	4410 5129 5209 5210 5211
steali	3480 5674 2277
stealing$	5555
steals	5674 2277
steals$	5209 5210 5211
step	5755 3691 5772
step$	3466 1286 1879
stepdad$	1396 5766 3692 5781
stepfather$	1396 5766 3692 5781 5792
stepmother$	5766 5781 5792
stepmum$	5766 5781
stepparent$	5781
stepparents$	5781
stepped$	1879
stepsiblings$	5781
stepstepdad$	5781
stepstepfather$	5781
sti	1963
sti$	4242
stick$	4640 5103 5109 5123 4024
still$	1281
stills$	3419 1141 3560
stis$	4242
stock	5562
stock$	1155 5551 5566 5567
stockily$	1686
stocky$	1685 2109
stole	2277
stolen	5562 2277
stolen$	5551 5567 5806 5807 1920
stoned$	5213
stoner$	3822
stoners$	3822
stood$	996 997 998 999 1000 1774 2048
stop	1231 1267 1331
stop$	5103 5109 5123 5173 5190 5191 5192 5514 1203 5584 3510 5590 1238 1239 1252 3546 1288 3610 4024 4031 1894
stopped$	5176 5177 5178 5179 5180 1288 5657 1453 4141 1979
stopping$	1238
stops	1252
stops$	1238 3531 5615 1288
store	3476 1213
stored$	5509
stores	1213
stores$	3491
storin	3480 5562 1213
storing$	5555
stout$	1685 2109
straight$	4560 4561 1704 1724
strange$	2446
strangers$	2437
strapping$	2109
strate	4152 4159 4164
strategy$	4170
street	1144 5657 3593
street$	4472 4478 4479 3423 3508 5598 5668 3748 1522 1623 1628 1639 1640 1641 1642 1682 1813 1915
streets$	4472 5598 5668 3748
streetsmart$	2100
streetwise$	2100
streng	1242
stress$	1975
strict	1327
strict$	3606
strike$	1818
striking$	1706
strikingly$	1651
string$	892
stroke	3618
stroke$	5693
strong	1327 1879
strong$	689 3606 1685
strongly$	1686
stroppy$	2095
struct	4143
struggle$	415 416 417 418 419
struggled$	415 416 417 418 419
struggles$	415 416 417 418 419 2015
struggling$	415 416 417 418 419
stubble$	2110
stubborn$	2095 2115
stubbornly$	2115
studen	3734
student$	4775 4789 4790 4791 4792 4793 4794 5809 3814 3866
students$	4775 4789 4790 4791 4792 4793 4794 3814 3866
stunt$	4382 3743
stunts$	4382 3743
stupid$	2306 2313 37 2330 260 1466 1501 2095
sturdy$	1685
stutte	5704
style$	3798
subject$	5045 5048 1198 5649 1868
subjects$	5045 5048 1198 3541
submi	4088
submit	1810
submitted$	3602 1324 4180
substance$	1968
substandard$	1019 1020 1021 1022 5454 5455 5456 5457 1791
successful$	5606
such$	1767
sucked$	4375
suffer	1434
suffer$	1977
suffered$	3713 1977
suffering$	1977
suffers$	3713 1926 1977
sufficient$	3944
sugar$	1491
sugges	3424 4088
suggest$	5499
suggests$	5499
suicidal$	2201
suicide$	5695 2201
sullen$	2095
summer$	4480 4481
summon	5657
superficial$	1518 1585
superv	1447
supervised$	1636
supervising$	4863
supervision$	4863 5009 5010 5019 5022 5024 5027 5028 5029 5030 5031 1100 1101 1102 1103 5800 3726 4070 4326 4344
suppl	5674
suppli	1300
supplied$	137 138 139 1472
suppliers$	5579
supplies$	137 138 139 3501 1458 1472
supply	5492 3480 5556 5562 5571 5572 1300 5660 5661 5667 3731 4151 4152
supply$	137 138 139 1138 5551 3501 5806 1472
supplyed$	1138
supplying$	137 138 139 1138 5555 5806 1458 1472
supplys$	1138
suppor	1242 1302 1874 1879
support$	4760 4769 4773 5009 5010 5019 5022 5024 5344 1100 1101 1102 1103 1233 1246 1273 3653 5738 1385 5739 3665 4021 4271
supported$	1233 1246
supporting$	1233 1246
supports$	1233 1246 1273
suppre	1268
suppress$	2155
suppressing$	2155
suppression$	2155
sure$	776 777 778
surely$	866 873 3152 874 875 3181 4040
surf	4308
surface$	1518
surgery$	5718
surly$	2095
surprisingly$	1651
surveillance$	5590 2126 2158
surveilled$	5545
survive$	5000 5001 2930 652 653 2933 1666
survived$	1666
survives$	1666
surviving$	1666
suspec	1199 4145
suspect$	5045 5048 5554 3917 4119 1861 1868 2146
suspected$	3478 1208 1217 3583 1441 1842
suspects$	5045 5048 5554 5582 3813 3917 4119 1841 4148 2146
suspen	3673
suspended$	1378 4277 2060
suspendeds$	1378
suspension$	1378 5748 2254
suspensions$	1378 2254
suspicious$	3553
swallo	1982
swap$	183 2462 184 185 186
swaped$	183 2462 184 185 186
swaping$	183 2462 184 185 186
swapped$	183 2462 184 185 186
swapping$	183 2462 184 185 186
swaps$	183 2462 184 185 186
swarthy$	2109
swear$	5213
swearing$	5213 5732
swears$	5213
sweatshirt$	5090 5091 5092 4009 4014
sweatshirts$	5090 5091 5092 4009 4014
sweep$	1084 4188
sweeping$	1084
sweeps$	1084 4188
swept$	1084
swift	1879
sympathy$	4600
symptoms$	4255
syndro	3618
syndrome$	5693 4262
system	4088
system$	4855 4856 4857 5569 5570 5633 5677 5678 1766
systemic$	1766
systems$	5569 5570 1766
t$	3004 5090 5091 5092 3668 4014
ta	1384 3664
ta$	3663 5739
table$	5736
tablet	3623
tablets$	5698 4233 4261
tabs$	3449
tackl	1268
tackle	4169
tactic	4152 4159
tactical$	3589 1906
tag$	5803 5811 4353
tagged$	5803 2066
tagging$	5803
tags$	4353
tail$	1188
tailed$	1188
tailing$	1188
tails$	1188
tak	1314
take$	27 4410 2353 85 86 157 194 2475 4640 2573 2574 2575 2576 2577 2578 2579 2580 2581 2582 2583 2584 514 586 638 5094 5103 5109 5123 3207 936 956 5335 5473 5476 1256 1291 1347 1463 1495 4024
takeaway$	4478 4479
taken$	27 4551 5175 3206 956 5345 1349 1356 1403 1463
taker$	4731 3741
takers$	4731 3741
takes$	27 157 586 956 1256 1349 1463 1495
taking	1982
taking$	27 157 586 5003 5004 956 1256 1347 1349 3741 1463
talk$	158 159 160 538 539 540 541 542 543 5094 5103 5109 3045 5123 5190 5191 5192 5500 4024 4031
talked$	158 159 160 4566 4567 4568 4569
talking$	158 159 160 5190 5191 5192 3120 5500 4031 1957
talkked$	158 159 160
talkking$	158 159 160
talks$	158 159 160 538 539 540 541 542 543 5529
tall$	5056 704 1685 3968 2109
tan$	3996 3997
tanned$	710 1709 2109
tantrum$	4807 4808 3873
tantrums$	4807 4808 3873
target	5514 1236 5599 5600 1289 1879 4164 4169
target$	4372 4373 5544 5584 3516 1868 4160 1899 2010
targeted$	4375 3516 3568 1899
targeting$	3516 1899
targets$	4371 4373 5448 5544 3516 4160 1899
tart$	3822
tarts$	3822
task	3431
task$	5239
tasked$	1192 1310 1882
taskforce$	5506
taskin	1882 4185
tasking$	3557 3576 1298 5653 5654 3589 1312 3600 1325 1329 4161
tastes$	4947
tattoo$	715 5069 4004 1727
tattooed$	2109
tattoos$	715 5069 4004 1727
taught$	4601 5108 5114 5119 5128 5176 5177 5178 5179 5180 5669
taunt$	1511
taunted$	1511
taunting$	1511
taunts$	1511
tauntted$	1511
tauntting$	1511
teach$	4740 4760 5157 5190 5191 5192 4031
teache	3734
teacher$	5809
teachers$	4703 2629 4740 4818 3790
teaching$	1384 3664
team	3431 5706
team$	3193 5464 5504 5506 5511 5512 5513 3439 3440 3469 5578 1237 5632 5651 3577 5664 3604 5711 5719 1804 4206
teams$	1237
tearaway$	2085
tearaways$	2085
techni	4152
teen$	4775 4778 4789 4790 4791 4792 4793 4794 3866
teenage$	691 1484 1537 1540 1544 1681 1682 1840
teenager$	4775 4778 4789 4790 4791 4792 4793 4794 5045 5048 3814 3866
teenagers$	4716 4775 4778 4789 4790 4791 4792 4793 4794 5045 5048 3814 3866
teens$	4716 4775 4778 4789 4790 4791 4792 4793 4794 3866
teeth$	3992
teleph	1836
telephone$	1177 5532 1822 4115
telephones$	1177 5532 4115
tell$	4410 4615 4640 359 5103 5109 5123 3157 3158 3161 5476 1139 1157 1158 4024
telling$	359 1157 1158
tells$	359 3157 3158 3161 1157 1158
temper	5767
temper$	4807 4808 3873
tempered$	3879 3880
tempers$	4807 4808 3873
temporarily$	1996
temporary$	2028
temptation$	4452
tempted$	323
ten$	558 559 560 561
tenancy$	5787 4318
tendencies$	3818
tension$	1400 4143
term$	5704
termin	1961
terrible$	2306 2313 37 2646 1019 1020 1021 1022 5454 5455 5456 5457 1466 1626 1791
territ	3563
territory$	5638
terrorise$	348 1510
terrorised$	348 1510
terrorises$	348 1510
terrorising$	348 1510
terrors$	4245
test$	5213 5713 1832 4242 4249
tested	1360
tested$	1969
testing$	5213
tests$	4249
text$	158 159 160
texted$	158 159 160
texting$	158 159 160
texts$	158 159 160
textted$	158 159 160
textting$	158 159 160
than$	4620 2806 4898 4899 4900 4901 630 647 650
thank$	4585 4586 4587 4588 4589 4590
that	4088
that$	2571 4709 4844 691 5348 5499 3497 1526 1682 4072
the$	2412 2413 2571 4647 2596 2600 4703 354 2680 489 4844 2772 2869 602 691 2998 3008 730 5193 3142 3167 5272 3210 3345 3356 3358 5436 5437 3364 3366 5459 5460 5468 3395 3492 3506 3512 3514 3523 3538 5618 3564 3610 3614 3640 3736 3790 1526 4072 4079 1840 1843 1865 1980
thef$	5555
theft	3489 5571 1219 5660 5661 5673 3720 3721 3731 3733
theft$	4461 4475 5564 3498 5577 1317 5795 5796 5806 5808 1856
thefts	3552
thefts$	5563 5564 3498 5627 5795
their	3452 1174 1199 4096 1834 1852
their$	2308 2312 42 49 50 52 2334 4412 88 4456 2453 4542 2532 2533 263 4624 2552 2571 4666 4670 2596 4740 4850 504 2803 4881 2807 2809 2931 2983 2984 2985 734 3130 5269 3287 3297 3355 3357 3359 5436 5437 3364 3366 3367 5448 5459 5460 3478 3506 3512 3514 1344 3626 3627 1412 1413 3693 3700 3712 1486 1498 1594 1732 1733 1767 4073 4079 1804 1952 1985
theirselves$	2279 2281 2296 2297 19 2299 2300 2301 2302 2303 25 2436 4572 4574 2510 2511 2512 2513 2514 2515 2516 2517 2519 2520 4598 4599 2550 2554 276 2556 2557 4633 4634 4635 4636 4637 4638 4750 4866 4867 4868 4869 4870 4871 4872 4973 4974 4975 4976 4977 4978 4979 4980 4981 4982 4983 4984 4985 4986 2912 4993 3391 3739 3761 3762 3942 3943
them	3420 3427 3441 5538 5540 1191 5585 5591 3533 5608 3536 3537 5662 5685 4112 4165 4171 4276
them$	4357 4358 4529 4530 4531 4532 4533 4534 4535 4536 2518 2527 2528 2629 2677 434 2738 2739 2740 2741 2742 2863 5193 3134 3215 3216 3261 3262 3263 3264 3265 3266 5348 3302 3316 5421 5422 5423 5424 5425 5426 3352 5459 5460 5482 5483 3409 5516 1193 1230 5611 5621 3566 5649 1306 5663 1315 1323 5682 3612 3856 4043 4073 4074 4079 4189
themself$	2279 2281 2296 2297 19 2299 2300 2301 2302 2303 25 2436 4572 4574 2510 2511 2512 2513 2514 2515 2516 2517 2519 2520 4598 4599 2550 2554 276 2556 2557 4633 4634 4635 4636 4637 4638 4750 4866 4867 4868 4869 4870 4871 4872 4973 4974 4975 4976 4977 4978 4979 4980 4981 4982 4983 4984 4985 4986 2912 4993 3391 3619 3739 3761 3762 3942 3943 4204 4225
themselves$	2279 2281 4357 4358 2296 2297 19 2299 2300 2301 2302 2303 25 2436 2461 4572 4574 2510 2511 2512 2513 2514 2515 2516 2517 2519 2520 4598 4599 2550 2554 276 2556 2557 4633 4634 4635 4636 4637 4638 4748 4750 4866 4867 4868 4869 4870 4871 4872 4973 4974 4975 4976 4977 4978 4979 4980 4981 4982 4983 4984 4985 4986 2912 4993 5007 5366 3391 3619 3739 3761 3762 3942 3943 4204 4225
therap	3623 5708
therapist$	5698 5707
therapy$	5699 4235 4236 4255 4319
there$	785 786 787 3472
these$	489 691 5153 812 5193 3261 3262 3263 3264 3265 3266 3306 3308 3318 3319 5421 5422 5423 5424 5425 5426 5459 5460 5482 5483 3409 1541 1544 4043 1767 4073 4074 4079 1840 4171
they	5493 5523 1191 1226 1234 5662
they$	2317 2484 2488 2489 4616 268 354 2633 355 4709 356 357 4846 5148 5149 5150 5151 5152 3084 3085 3086 3088 3193 5272 3505 3513 3530 3566 1293 1306 5663 1315 1323 5682 3617 4189
thick$	699 1673 1688 1723 1728 2095
thickset$	1685 2108
thief$	4736 4737 4738 3822 3823
thieves$	4736 4737 4738 3822 3823
thigh$	5702
thighs$	5702
thin$	1685 1702 1706 2109
things$	4947 4988 1426
think$	4640 538 539 540 541 542 543 2918
thinking$	4051
thinks$	538 539 540 541 542 543
third$	691
thirteen$	558 559 560 561
thirty$	2822 4912
this$	2571 469 691 5193 5228 3215 3216 3261 3262 3263 3264 3265 3266 5348 5421 5422 5423 5424 5425 5426 5459 5460 3386 3506 1526 1590 1682 4043 4072 4073 4074 4079 1843
thoroughly$	1760
those	5585 4165
those$	4695 489 3480 5591 3541 5618 5645 1544 4043 1840
thought$	4551 5252 5268 5310 5311 5312 5313 5314 5315 5316 5317 5318 5319 3245 3246 3247 3248 3249 1208 1305
thoughts$	1341
threadbare$	1735
threat$	3529 1251 1839
threatening$	1591 2093
three	5538 5662
three$	3364 3566 1306 5663 1315 1323 5682 1840 4189 2052
thresholds$	5436
threw$	293
thrill$	4675 1505
thrills$	4679
throug	1810 1874 1879
through$	4764 2922 2923 2994 5174 5194 5199 3369 1468
throw$	293
throwing$	293
thrown$	293 1418 1419
throws$	293
thug$	2085
thuggery$	2085
thuggish$	2085 2093
thugs$	5580 2085
tic$	1975
tick$	1776
ticking$	4056
tidy$	1706
tied$	1209 3585 4005
ties$	360 3798
tight$	1723 1735
tightly$	713
tiktok$	4512 4513 4514
time	3661
time$	4411 4456 4646 2623 2625 2648 4902 5136 5137 5138 5206 5207 5208 5217 5547 4037
timed$	5607
timekeeping$	3781
timeline$	3592
times$	5218
timeta	3608 3673
timetable$	5683 5736 5748
timetables$	5683
tip	1921
tip$	1254
tipoff$	4200
tipoffs$	4200
tipped$	1254
tipping$	1254
tips$	1254
to	4088
to$	4406 2335 2344 2366 2378 2396 2397 2398 2400 2422 2426 2430 2521 4614 2565 2611 2615 2639 2682 2685 2694 2746 2764 2769 2784 2785 2787 2889 2905 5043 3019 5098 5099 5100 5120 3055 3056 3082 5182 5195 3174 3175 3176 5273 5274 5275 3213 3214 5309 3260 1008 3295 3343 3387 5472 3398 3399 3421 3425 3429 1154 3462 3471 3475 3484 3487 3488 3509 3519 3520 3528 3549 3573 1303 1321 3611 3621 3635 3642 3647 5726 3668 5794 3724 1451 3780 4021 4023 4026 4042 4044 4073 4085 4161 1916 4338
toarso	5660
toburg	5660
tocrim	5660
todama	5660
todeal	5660
todiso	5660
toe$	5074 1521
togang	5660
tokenistic$	1518 2115
told$	2373 4556 4563 5108 5114 5119 5122 5128 5176 5177 5178 5179 5180 3157 3158 3161 5345 1192 1326
tolerance$	4156
tone$	5064 3989
tones$	5064 3989
too$	2776 2777 4930 678 679 680 3396 1118
tooffe	5660
took	1982
took$	27 85 86 157 195 3205 937 3225 956 1347 1349 1463 1495 3775
toolki	4152
tooth$	3992
top	5674
top$	5076 5090 5091 5092 5610 5645 1330 4009 4014 4016 1840 1845 1847
topless$	2440
tops$	5076 5090 5091 5092 4009 4014 4016
torment$	348 1510
tormented$	348 1510
tormenting$	348 1510
torments$	348 1510
tormentted$	348 1510
tormentting$	348 1510
torn$	1735
torobb	5660
toshoo	5660
tostab	5660
tosupp	5660
total$	1136 1766
totally$	1757 1760
tothef	5660
touch$	5173 5357
touched$	4375
tough	1327
tough$	406 407 408 409 410 411 689 3606 1706 1878 2104
toughe	1327 1879
tougher$	3606 1878
touret	1935
tourette$	4214
tourettes$	4214
toward	1242 1302 1874
towards$	2400 2611 2615 4744 2743 5558 4292
town$	3551 3593
toxic$	364 365 366 1536 2095
trace	5514 1172 5535
trace$	5544
traces$	5544
track	1172 5600
track$	3449 5537 5544 5546 3556 3587 1309 4182
tracke	1172 5528
tracked$	5545 3587 1309 1816
tracki	1172
trackie$	4009
trackies$	5090 5091 5092 4009 4014
tracking$	3587
tracks	1172
tracks$	5544 3587
tracksuit$	5090 5091 5092 4009 4011 4014 2111
tracksuits$	5090 5091 5092 4009 4011 4014 4141 2111
trade$	174 183 2462 184 185 186 1483
traded$	174 183 2462 184 185 186 1483
trades$	174 183 2462 184 185 186 1483
trading$	174 183 2462 184 185 186 1483
traffic$	137 138 139 1472 4101
trafficced$	137 138 139 1472
trafficcing$	137 138 139 1472
trafficed$	137 138 139 1472
trafficing$	137 138 139 1472
trafficking$	137 138 139 1472
traffics$	137 138 139 1472
trail	1331
trail$	1188 3610
trailed$	1188
trailing$	1188
trails$	1188
trainer$	4009
trainers$	4529 4530 4531 4532 4533 4534 4535 4536 5090 5091 5092 4009 4014
training$	3726 3738
transmitted$	4241
trap$	1549
trauma$	1976
traumatic$	4212
travel$	4441 4442 1495 3775
traveled$	1495 3775
traveling$	1495 3775
travelled$	1495 3775
travelling$	4449 1495 3775
travels$	1495 3775
trawl	1181
trawl$	1318 4116 2164
trawled$	1318
trawles$	1318
trawling$	1318
trawls$	1318
treated$	1229 3625 1368 1929
treatm	4247
treatment$	5699
trendy$	1735
trial$	4327
tricky$	406 407 408 409 410 411 4811 4812 4813 4814 4815 4816 4817 3877
tried$	5143 5261 3190 4049
trouble$	4465 2499 2500 4576 4577 4578 4579 4679 4686 3078 5154 3080 5214 3199 5280 5281 5282 1400 1426 3776 1528 1529 1530 3867
troubled$	5268 3200 5301 1587 1682
troublemaker$	2086
troublemakers$	2086
troublemaking$	2086
troublesome$	2095
truancy$	2078
truant	2257
truant$	4410 4453 4736 4737 4738 5209 5210 5211 3822 3823
truanted$	2078
truanting$	2078
truants$	4736 4737 4738 3822 3823
true$	1016
trust$	4760 5103 5109 5123 5144 5145 5146 5147 5157 5190 5191 5192 3193 5464 4024 4031 1804
trusted$	4566 4567 4568 4569 2927 5176 5177 5178 5179 5180
trusting$	3118
try$	5103 5109 5123 5143 5190 5191 5192 5203 4024 4031 4049
trying$	5190 5191 5192 5652 4031 4051
tryings$	5652
tubby$	2109
tumour	3618
tumour$	5693
turf	3563
turf$	5638
turn$	121 122 2567 2569 742 743 3031 3037 3042 3051 5129 5130 1053 1059 1060 1061 5474
turned$	121 122 2982 2987 742 743 1053 1059 1060 1061
turning$	121 122 742 743 1053 1059 1060 1061
turnned$	121 122
turnning$	121 122
turns$	121 122 742 743 3079 1053 1059 1060 1061
twelve$	558 559 560 561
twenty$	4885 2822 554 4912 2838 4914
twice$	2468 4546 4952 1996
twists$	4002
two	5538 5662
two$	3364 3566 1306 5663 1315 1323 5682 1625 1840 4189 2052
twoc	3731
twoc$	5806
ugly$	2109
unable$	279 280 281 282 283 285 302 415 416 417 418 419 1367 1389 4039
unacceptable$	1591 2115
unacceptably$	2115
unacco	2035
unaccompanied$	4314
unambitious$	2095
unauthorised$	2002
uncaring$	2095 2115
uncle	5755 3691 5768 5772
uncle$	1396 5766
unco$	1584 1775
unconscious$	2246
uncontrollable$	1587 4039 2095
uncooperative$	2091 2115
uncorr	1144
uncorroborated$	3423
under	1353 2057
under$	171 370 2994 872 3363 3632 1357 3722 1444 1828 1923
underage$	1479 1484
undercover$	2128
underdressed$	2109
understand$	4640 2573 2574 2575 2576 2577 2578 2579 2580 2581 2582 2583 2584 5144 5145 5146 5147 1185 1326 1355
understands$	1326 1355
understood$	5227 1208 1305
undert	1171
underweight$	4250 2109
underwent$	2235
undesirable$	4692 4693 4694 1508 1587
undesirables$	4692 4693 4694
undisciplined$	2095
undoubtedly$	866 4040 2114
unempl	5767
unengaged$	2091
unfazed$	2104
unfit$	1007
unforgivable$	2115
unforgivably$	2115
unfounded$	1515
ungovernable$	2095
ungrateful$	2095
unhealthy$	2313 37 364 365 366 1466 1536
unhelpful$	2115
uniform$	4009
uniforms$	4009
uninterested$	1751 4039 2095 2115
unit	3431 5706
unit$	3193 5464 5504 5506 5511 5512 5513 3439 3440 3469 5578 5632 5651 3577 5664 3604 5719 5745 5761 5802 4273
units$	4161
unkempt$	2109
unknow	5528
unknown$	2445
unlawful$	4468
unless$	1261
unlikeable$	2095
unlovable$	1587
unmanageable$	1587 3867 2095
unmotivated$	2095
unnecessary$	2306
unpleasant$	2095
unpredictable$	1591 2093
unprepared$	1744
unprofessional$	2115
unprofessionally$	2115
unquestionably$	2114
unreachable$	4039 2091
unreliable$	4039 2095 2115
unrepentant$	2095
unresponsive$	2091
unruly$	1526 1587 1591 1682 2095
unsafe$	4354 4355 4371 2313 37 4468 1464 1466
unsavoury$	4692 4693 4694 1587
unshockable$	2104
unstable$	3900 3901 2095
unsubstantiated$	1515
unsuitable$	4695 1508
unsupervised$	1636
unteachable$	1587
untidy$	1724
until$	5542 1261 4345
unto$	2673 2675
untrue$	5232
untrustworthy$	4039 2095 2115
unusual$	1706
unusually$	1651
unwanted$	2506
unwashed$	1724 2109
unwilling$	279 280 281 282 283 285 304 415 416 417 418 419 1119 1744 4036 4039
unwillingness$	415 416 417 418 419
unwise$	2313 37 260 1466 1501
up$	4379 4428 2466 2553 4642 2628 4704 395 2714 2715 4796 2796 2808 4886 4917 2855 2872 4987 5033 2969 5063 5068 5078 5105 5106 5111 5112 5116 5117 5125 5126 5133 5134 5135 5234 3285 3296 5376 3333 3336 3337 3362 3510 3522 5647 5650 5753 5770 5771 1445 3872 3954 4013
update$	1157
updateing$	1157
updates$	1157
upon$	2497
ups$	4896 4907 4923 4996
urchin$	2085
urchins$	2085
urgency$	5488 5489 5490 5491 4087
us$	4448 5013 3302 1320
use	1302 1430
use$	4410 4439 4640 5103 5109 5123 3115 1150 5723 4024
used	1302 1362
used$	4375 4559 397 624 1153
useful	1302 1810
useful$	5505 1273
useless$	1752 2095 2115
user$	4729
userna	3608
usernames$	5683
users$	4729
uses	1362
using	1362 1430
using$	398
usual$	3403 1534
utter$	1137
utterly$	3173 1046 1757 1760
vaccin	2242
valuab	1810
value	4088
value$	1150 1881
values$	4829 3908
van$	4094
vandal$	4736 4737 4738 3822 3823 2085
vandals$	4736 4737 4738 3822 3823 2085
vans$	4094
vape$	5717
vapes$	4529 4530 4531 4532 4533 4534 4535 4536 5717
vehicl	5543
vehicle$	3731 1822 1829
verbally$	1602
versed$	2828
very$	592 3007 3185 1651 1667 1971
vest$	4009
vests$	4009
vicious$	2093
victim$	2593 373 4774 1434 1628
victimisation$	4609 4610
victimise$	1130 1131 1132 1133
victimised$	1130 1131 1132 1133
victimises$	1130 1131 1132 1133
victimising$	1130 1131 1132 1133
victims$	253 4648 4649 4650 4651 4652 4653 4654 4655 4656 4657 4658 4659 372 4774
video$	4515 5536
videos$	4515
view$	5559 4078
views$	4078
vindictive$	2093
violen	5691 5767
violence$	4461 4475 2499 2500 455 456 3557 3576 1298 5653 5654 3589 1312 3600 1325 1329 1400 3776 3798 1865 4309 2031
violent$	1537 1591 1845 2093
virtually$	562 2841 563 564 565 566 569 570 571 572 617 618 1652 1661
visibility$	5640
visible$	3606 4006
visit	1430 4152 4159
visit$	2762 5584
visited$	5345
visiting$	4449
visitor$	5698
visits	1427
visits$	2762 5529
visual$	1947
vital$	3364
vodka	3622
vodka$	5697
voice$	4078
voices$	4078 4220 4221 4222
volatile$	1591 2093
volition$	4396 4397 4398 4399 4400 4401 4402 4403 4548 4549 3774
volume	1268
voluntarily$	4548 4549 3773 3774
vomit$	5694
vote$	105 106
voted$	105 106
votes$	105 106
voting$	105 106
vulnerabilities$	2542 264 265
vulnerability$	4609 2542 264 265 4648 4649 4650 4651 4652 4653 4654 4655 4656 4657 4658 4659
vulnerable$	4356 4371 5036 5037 5038 3947 1682
wag$	1476
wagging$	1476
wags$	1476
waitin	1360
waiting$	1345 1364 1956
walk$	4615 1001 1002 5474
walked$	2369 2483 2490 1001 1002
walking$	4449 1001 1002
walks$	1001 1002
wall$	3601
wannabe$	1520 2085
wannabes$	2085
want	3444
want$	2638 4994 2940 662 663 664 747 5144 5145 5146 5147 5163 5164 5165 3145 934 5505 5652 1342
wanted$	4604 747 5227 935 1164 1342 1441 1456
wants$	4994 747 5163 5164 5165 3145 5652 1342
ward	5706
warden	3436 3437 3438 1160 1161 1190
warden$	5511 5512 5513 3439 3440 3469 1308
wardens$	4703 4839 4840 5511 5512 5513 3439 3440 3469 1237 1308 3790
warn$	1254
warning$	5439 5440 5459 5460 3669 3791 4078 4079 1824 4333
warnings$	5439 5440 5459 5460 3791 4078 4079
warrant$	655 5590 4149 2162
warrants$	4149 2162
was	1229 1940
was$	54 55 124 242 243 367 374 375 376 377 378 379 380 381 413 428 442 443 444 445 446 447 562 2841 563 564 565 566 569 570 571 572 5045 5048 3012 3145 893 894 5320 3257 1047 3379 1108 1109 3470 3482 3539 1304 1346 1542 1543 1574 1578 1588 1598 3962 4005 1803 4120 1948 1953 1959 1960 1971 1996 1998 1999 2032 2036 2044 2049 2051 2052 2056
wash$	1076
washed$	1076
washes$	1076
washing$	1076
waste$	292
wasted$	292
waster$	2085
wasters$	2085
wastes$	292
wasting$	292
watch	1331 1825
watch$	5090 5091 5092 3449 5537 1188 5546 5584 1296 3587 3610 4009 4014 4182
watched$	5351 5352 5539 1188 3587 5680
watches$	5090 5091 5092 4009 4014
watching$	1188 3587
watchlist$	4104
watchlists$	4104
watchs$	1188 3587
water$	3704
wave$	4183
wavy$	1724
way$	4382 2774 3009 731 732 733 3073 5417 1117 3743
ways$	4382 4845 4903 4947 5205 3743
wayward$	1587 3867 1682
we$	3127 3128 3129 1114 1237
weak$	1019 1020 1021 1022 5454 5455 5456 5457 1610 1611 1791 1812
weapon	5492 5562 5672 5807
weapon$	5551 5566 5567 5806 1909
weapons$	4461 1155 5551 5566 5567 1909 2159
wear	1449
wear$	714 722 723 724 725 726 727 728 1725 1730
wearing$	714 722 723 724 725 726 727 728 1449 1725 1730
wears$	714 722 723 724 725 726 727 728 1725 1730
weary$	3922
weed	3737
weed$	4494 4495 4496 4529 4530 4531 4532 4533 4534 4535 4536 3641 5717 5812 3751
week$	5206 5207 5208 4321
weekend$	5697
weeks$	4321
weighed$	2245
weight	3623 3648 5724
weight$	5698 5723 4251
welfare$	4362 2288 4383 4384 4385 4386 4387
well$	4768 486 487 496 549 629 646 649 703 708 1686 1699 1707 4008
wellbe	3648
wellbeing$	4362 4383 4384 4385 4386 4387 4626 4627 5723
went$	117 118 119 120 121 122 143 144 2433 325 1090 1356 1445 1494 1495 3775 2034
were	5528 1229
were$	2320 54 55 124 242 243 367 374 375 376 377 378 379 380 381 413 428 442 443 444 445 446 447 4843 562 2841 563 564 565 566 569 570 571 572 3145 893 894 5320 1047 3379 1108 1109 3470 3482 3532 1304 1542 1543 1574 1578 1588 1598 3962 4005 1803 4120 1996 2036 2044 2049 2056
wet$	1361
wets$	1361
wetting$	4246
what$	2529 2530 4844 2771 4850 5437 5459 5460 3575 3778 4079
whatever$	4988 5005
whatsoever$	5320
wheel$	5363
wheelchair$	2204
when	4096
when$	5542 5547
whenever$	5542
where	4096
where$	1197 3588
wherea	3451 1299 3578 3579
whereabouts$	5526 5527
which	4088 4096
which$	5556 5655 5662 3599
while$	5353
white$	691 710 1681 1682 1703 1709 4009 1735
who	5492 5510 5556 5655 5662 3599 4096
who$	267 4691 4696 4843 5045 5048 1166 3448 3454 1193 1212 1222 3504 1230 3588 5667 3962
whole$	3321 3323 1526
wholly$	1757 1760
whom	5655 5662 5674
whom$	5520 5576 1230 3588
why$	261 262
wicked$	1535
wider	1199
wider$	3478
wife$	5751 5783
wild$	1526 1535 3841 3842 3843 3867 1704 1724 2095
wilful$	2115
wilfully$	154 1807 2115
will$	305 619 639 651 654 748 749 750 751 752 753 754 755 759 760 775 779 780 781 3072 5159 5160 5161 5162 3098 3122 3123 3126 3145 5222 5223 876 877 3430 1154 3462 3526 1303 1749 1761 1916
willed$	3889
willing$	3023 3025 1146 1493
willingly$	4548 4549 196 3773 3774 1496
willingness$	3107 5183 5184 5185 5186 5187 5188
wind$	349 350 3059
winding$	349 350
winds$	349 350
winter$	4480 4481
wiry$	1685
wise$	490 491 528 689 3918 3923 3924 1650 1662
wiser$	2313 527 528
wish$	3107 5183 5184 5185 5186 5187 5188 5652
wished$	1342
wishes$	1342 4078
wishs$	5652
with	5612 3732 1879
with$	4414 4417 4422 4454 2385 2386 2390 4523 2449 2451 2469 2508 2509 2617 2620 4701 2639 4761 4765 4771 4772 2743 4822 472 4837 2763 2764 500 2913 2914 2915 5045 5048 714 5121 5158 5196 963 5449 3421 3445 5529 3479 5558 1350 3680 5765 1452 3786 1627 1725 4161 4198 1983 1993 4304 4334
withar	5660
withbu	5660
withcr	5660
withda	5660
withde	5660
withdi	5660
withga	5660
withheld$	4086
within$	2734 3486 3615
withof	5660
without$	390 4973 4974 4975 4976 4977 4978 4979 4980 4981 4982 4983 4984 4985 5005 673 785 788 3081 831 964 965 3269 1381 1755 1756 1772 1788
withro	5660
withsh	5660
withst	5660
withsu	5660
withth	5660
woeful$	2115
woefully$	2115
woman	3734
woman$	4892 2825 4922 4927 4928 4929 588 4944 4945 4946 4950 599 600 4972 5809 3931
women$	4885 4892 4895 2823 4904 4906 4920 4927 4928 4929 599 600 4999 5075 3931 3940
won$	279 280 281 282 283 285 294 761 762 763 764 765 3069 1745 1762
wont$	761 762 763 764 765 1745
wool$	3936
woolly$	2115
word$	5442
wore$	714 722 723 724 725 726 727 728 1725 1730
work	4152
work$	2346 4464 128 129 130 131 132 133 134 135 136 4640 4741 2686 2696 4799 2747 2780 5094 5103 5109 3046 5123 3083 5173 5190 5191 5192 5197 5335 1201 1606 4024 4031 4070
worked$	128 129 130 131 132 133 134 135 136 5176 5177 5178 5179 5180 4032
worker	5706
worker$	4527 3193 5464 5800 4344
workers$	4527 2571 4818 4855 4856 4857 3193 5464
working$	128 129 130 131 132 133 134 135 136 2697 5190 5191 5192 4031 2013
works$	128 129 130 131 132 133 134 135 136 4032
workshy$	2095
world$	4903 1643 1644
worldly$	528 1645 2100
worn$	4551 4566 4567 4568 4569 5534 3461 4005
worr	1369 1393 1438
worried$	3376
worries$	4671 4672 4673 4674 4078
worry$	4078
worrying$	1589 1591
worse$	4997 4998 3945
worst$	2531 1845
worth$	4662
worthless$	2095
would$	216 2540 361 382 766 767 768 779 780 781 3098 3145 5222 5223 876 877 3430 1154 1746 1749 1761
wouldn$	766 767 768 1746
wound$	349 350
wrap	5807
wraps$	4755 3751 3856
wreak$	1569
wreaked$	1570
wreaking$	1568
wrist$	5702
wrists$	5702
writ	4294
write$	1067 1301 5743 1554 1555
writing$	1070
written$	1048 1069 1390
wrong$	2313 2314 37 2357 2358 2359 4465 4690 4692 4693 4694 1466 1509
wrote$	1068
y$	4941
year	3671
year$	2470 4897 2833 693 696 698 5742 3671 5746 4321
years$	4882 4883 4884 4953 4954 4955 4321
yet$	1125
yield	1810
yjs$	2065
yob$	2085
yobbish$	1591 2085
yobbo$	2085
yobbos$	2085
yobs$	2085
yoi$	2273
yos$	2065
yot$	2065
young	3734
young$	88 353 2642 4775 2704 2705 4789 4790 4791 4792 4793 4794 453 454 2735 2814 691 5045 5048 3091 3165 3334 3335 3344 3372 3410 3412 3420 3441 3467 1191 1226 5585 1234 5591 3533 3536 3609 5685 5809 1484 1537 1540 1544 3866 3910 1658 1681 4112 1840 4165 4171 2033
younger$	3702 3750
youngers$	5574
youngster$	4775 4789 4790 4791 4792 4793 4794 3866
youngsters$	4775 4789 4790 4791 4792 4793 4794 3750 3866
youth	2061
youth$	4775 4778 4789 4790 4791 4792 4793 4794 691 5045 5048 5051 5052 3435 1198 1446 1537 3818 1540 3866 3961 1683 1840 2052 2061
youths$	4716 4775 4778 4789 4790 4791 4792 4793 4794 5045 5048 1198 3818 3866 1683 2106
yp	3420 3427 5523 5538 5540 3467 5543 1191 5585 5591 3537 5685 1370 1379 1398 3679 5782 1439 4112 4140 4165 4276
yp$	1514
yp1$	1513
yp2$	1513
yp3$	1513
yp4$	1513
yp5$	1513
yp6$	1513
yro$	2271
zero$	828 3235 1808 1877
