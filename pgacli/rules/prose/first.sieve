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

1$	3663 5738 3963
12$	2837 4913 2839 561
13$	2837 4913 2839 561
14$	2837 4913 2839 561
15$	2837 4913 2839 561
16$	2837 4913 2839 561
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
5$	5056 3963
5x5x5$	2119
6$	5056 3963
60$	1883
7$	3963 4038
8$	3963
9$	3963
a$	2333 4489 4491 4493 4745 4746 4747 4754 2725 2726 4827 4921 4922 4944 4971 4972 2970 5318 5420 5439 5587 5703 5704 5735 5756 5764 5803 5811 5812 3805 3838 3961 4057 4069 4119 4122 4197 4331
abandon$	1795
abandoned$	1792 1795
abandoning$	1795
abandons$	1795
abc$	4351
abdicate$	3366
abdicated$	3366
abdicates$	3366
abdicating$	3366
abh	1452
abh$	3731
abide$	2565
abilit	4257
abject$	4045
able$	4866 4869 4870 4872 620 629 646 647 1277
abortion$	2226
about	5556 4088
about$	4849 769 5124 5125 5126 3052 3053 5309 3375 3376 3377 5527 5577 5747 5792
above$	5069
abscond$	147 2077
abscondded$	2077
abscondding$	2077
absconded$	2077
absconder$	1474 2077
absconders$	1474 2077
absconding$	1473 2077
absconds$	2077
absconsion$	2077
absconsions$	2077
absen	2002
absenc	3692
absent$	152 3138 3472
absolutely$	829 973 1757 1760
abuse$	2279 1 2386 255 256 2551 2552 1434 3796 4309
abused	1418
abused$	4375 5772 2043 2045
abuser$	143 2649 2655 1540
abusers$	143 2649 2655 1540
abusive$	3870 1602 2093
abysmal$	2115
abysmally$	2115
academy$	5268 3389 3656 3657 5745
accept$	2335 2565 2573 4649 4650 4651 4652 4653 4654 4655 4656 4657 4658 2584 2694 3019 5103 5109 5123 3260 4024 1746
acceptable$	4351
accepted$	4551 205 2491 4567 4568 4569
accepting$	2694
access$	1987
accommodation$	2454 4530 4531 4532 4533 4534 4535 4536 3712 3727 4307
accomplice$	3772 2167
accomplices$	3772 2167
accord$	42 43 2323 45 2325 47 2327 49 2473 2474 1495
accoun	3451 5548 5646 4115
account$	956 3236 3237 3238 3239 961 3241 3571 1332 1333 3852 1836
accountability$	272 273 3413 5489 5490 5491 1808
accountable$	272 273
accounts$	1172 3473 3571 3852 1836
accusation$	3794
accusations$	3794
acd$	2177
achiev	5596
acknowledge$	2573 4649 4650 4651 4652 4653 4654 4655 4656 4657 4658 2584 3260
acne$	2110
acned$	2109
across$	2810 4886 2812 2813 4889 2815 4891 5069 3916 4044
act	5583 5612 5706
act$	2457 2464 2810 4885 4886 2812 2813 4888 4889 2815 4890 4891 538 4893 4894 4895 4896 4897 603 881 3260 3398 5476 5514 1259 1593
acted$	2810 4885 4886 2812 2813 4888 4889 2815 4890 4891 538 4893 4894 4895 4896 4897 901 910 914 5345 1593
acting$	449 2810 4885 4886 2812 2813 4888 4889 2815 4890 4891 538 4893 4894 4895 4896 4897 3853 1593
action	5498 4159
action$	4382 946 956 3236 3237 3238 3239 961 3241 3743 4157
actionable$	3423
actions$	3 2283 2284 6 7 10 2290 2291 4382 42 43 2323 45 2325 47 2327 49 2551 2552 274 3743
active	1305
active$	107 4462 4463 2389 2535 3759 1648 4122 4124 1857
activi	5492 4139 4151 4152 4159
activities$	2305 4382 3743 3756 3798
activity$	2305 4382 179 186 1172 1274 3743 3756 3798 3926 4143
acts$	2457 2464 2810 4885 4886 2812 2813 4888 4889 2815 4890 4891 538 4893 4894 4895 4896 4897 604 1593
actual$	1452
add$	1931
added$	5569 5570 3602 5678
addict	1370 3692 4247
addict$	382 2662 384 1543 1544 2089
addicted$	1363
addiction$	1363 1983
addicts$	382 2662 384 1543 1544 2089
addres	3428 3468 3578 5653 5654 3608
address$	2038
addresses$	3442 5683 1834 1905
adhd	1370
adhd$	1360 2175
adidas$	4009
admit$	5103 5109 5123 3260 3398 4024
admitted$	3635 3647 1959
adolescent$	4775 4789 4790 4791 4792 4793 4794 2970 5045 5048 3816 3819 3866 3960
adolescents$	4775 4789 4790 4791 4792 4793 4794 5045 5048 3866
adopted$	2036
adoption$	2037
adoptive$	2037
adult$	4426 4448 4466 4467 2407 4512 4516 4519 2449 2451 2469 2472 4684 2617 4693 4694 2620 4773 4795 4879 2807 531 533 2817 547 550 555 2835 2836 564 4927 2853 575 2865 4941 2873 2878 4954 602 2882 2883 4959 4960 2924 2927 5002 3749 3767 3771 1651 3931 3935 3937 3953
adults$	2407 143 4512 4520 2449 2451 2469 2616 2617 4693 4694 2620 4703 4704 2743 501 2781 2782 2790 4879 531 535 537 2817 544 550 555 2835 2836 562 2849 571 572 4927 2878 4954 602 2882 2883 5002 2935 5019 5024 5027 2953 2954 2955 2956 3000 3749 3790 1653 3937
advance$	3512
advanced$	2807 3759
advanceed$	3512
advanceing$	3512
advances$	3512
advantage$	22
advice$	2694 1512 4021 4078
advis	4185
affairs$	589
affection$	2454 4530 4531 4532 4533 4534 4535 4536
affili	5583 4139 4143 4145 2168
affiliate$	3798
affiliated$	2639 3798
affiliates$	3798
affiliation$	341 2621 2639 3798
affiliations$	3798
affray	1452
affray$	3731
afraid$	686 687
african$	3985
afro$	1723 4003 1725
afros$	1723 1725
after	5528 3684
after$	4638 4830 4864 4867 4986 5011 5012 5016 5017 5023 5759 5760 5776
again$	5400 3404 3405
agains	5601 4159
against$	5586 3526 3554 5675 4036 4127 4129 4169 4198
age$	171 189 370 528 2808 599 2879 4955 704 705 706 5737 2009
aged$	5045 5048 1490
agencies$	5268 3389
agency$	889 5268 3389 3423 4045 4083
ages$	528 2808
aggression$	453 2733 455 456 1594
aggressive$	3870 2093
aggressively$	2093
aggressiveness$	453 2733 1594
aggressor$	2649 2650 2651 2652 1540 1541 1542
aggressors$	2649 2650 2651 2652 1540 1541 1542
agitator$	2086
agitators$	2086
agree$	2784 2785 2786 2787
agreed$	2784 2785 2786 2787
agrees$	2784 2785 2786 2787
ahead$	1187
aid	5596
aid$	3512 5600 4226
aided$	3512 5600
aiding$	3512 5600
aids	5596
aids$	3512 5600 4226
aim$	3548 5627 5652
aims$	3548 5627 5652
album$	3601
alcoho	3692
alcohol$	2454 4530 4531 4532 4533 4534 4535 4536 3642 1964 1968 4247
alcoholic$	1543
alcoholics$	1543
alert$	3418 5511 5512 1254
alerting$	5511 5512
alerts$	5511 5512
aliases$	2124
alibi$	2125
alibis$	2125
alienated$	3961
alight	3719
alight$	5794
alike$	4008 4010
alive$	1342
all	4165
all$	4671 4781 4795 4823 4852 2778 4916 2915 5096 5097 809 3089 3090 3134 3142 3143 3166 5324 3256 5439 5441 5459 5460 5471 5618 5649 5685 3778 4021 4022 4079 4114 4119
allegation$	3794 1516
allegations$	3794 1516
allege$	2632 354 1513 3793
alleged$	2632 354 3487 3584 1513 3793 1517
allegedly$	2082
alleges$	2632 354 1513 3793
allerg	1370
allergic$	2191
allergies$	2191
allergy$	1983 2191
allocated$	1310
allow	5513
allow$	2300 4376 5103 5109 5123 5600 3775 4024
allowed$	2300 4376 5600 3646 3775
allowing$	2300 4376 5600 3775
allows$	2300 4376 5600 3775
almost$	2501 2841 4916 4917 4918 4919 4920 4923 4924 4925 4926 2896 2897 1652 3940
alone	5697 2020 4300
alone$	619 2899 2900 4976 4977 2903 2904 2905 2906 2907 4983 2909 2910 3622 2020 4299
along$	64
already$	2841 4916 4917 4918 4919 4920 4923 4924 4925 4926 590 2896 2897 1652 3940
also$	3820
alternative$	1995
altogether$	5471
always$	2433 775 2112
ambition$	2754 1629
among$	4809 4839 5561 5690
amongst$	4809 4839
amount$	2934
an$	4646 2751 4887 2843 4948 2970 5235 5439 5575 5587 5703 5811 3961
anaemia$	2190
analys	3436 3437 3438 3439 5515 5544
analysis$	4101 4146
analyst$	1157 1158 1159 1160 3440 3469 3558
analysts$	1157 1158 1159 1160 3440 3469 3558
anaphy	2192
and	4153 4158
and$	4676 4726 4727 5045 5048 5069 5497 5574 5592 5593 4120 4195 4345
angels$	1560
anger$	452 1592
angry$	3138 3805 3961
animal$	1543
animals$	382 2662 384 1543 1544
ankle	3728
ankle$	5803
anorexia$	2193
anorexic$	2193
another$	2280 465 2970 3740 3961 4122
anpr$	2129
answer$	2565 610 611 2891 639 5103 5109 5123 3260 1013 1014 3398 5476 4024
answered$	4551 610 611 2891
answers$	610 611 2891
antagonise$	1511
antagonised$	1511
antagonises$	1511
antagonising$	1511
anti	1955
anti$	109 115 343 438 444 5564 3498 1268 3552 3557 3586 5673 1619 1620
anticipated$	3532
antidepressant$	4234
antidepressants$	4234
antipsychotic$	2208
antipsychotics$	2208
antisocial$	2386 2393 3787 1587 1588
anxiet	1370
anxiety$	2195
any	3465 4089 4165
any$	4671 5096 5097 5185 5313 5314 5441 5493 5587 5618 4021 4022 4114 4119
anybody$	5268
anyone$	4879 2935 5268 5272
anything$	615 2913 683 748 753 759 764 773 878 3158 880 3160 3161 1325 4021
anyway$	2930
apathetic$	2095 2115
apathy$	2115
apnoea$	4244
app$	158 159 2439
appalling$	5373 5374 5375 3301 3870 3905 1791 2115
appallingly$	2115
appear$	4596 4597 4721 4728 4729 4730 4731 4732 4733 4734 4735 4782 4796 4797 4798 4799 4800 4801 2810 4885 4886 2812 2813 4888 4889 2815 4890 4891 2841 4916 4917 4918 4919 4920 4923 4924 4925 4926 3724 3821 3822 3867 3877
appearance$	4341
appearances$	4341
appeared$	2810 4885 4886 2812 2813 4888 4889 2815 4890 4891 3724
appearing$	3724
appears$	4596 4597 4721 4728 4729 4730 4731 4732 4733 4734 4735 4782 4796 4797 4798 4799 4800 4801 2810 4885 4886 2812 2813 4888 4889 2815 4890 4891 2841 4916 4917 4918 4919 4920 4923 4924 4925 4926 3724 3821 3822 3867 3877
appeti	1370
apple$	3814
apples$	3814
applic	5656
apply	5656
apply$	4149
appointment$	5206 5207 5208 1358 4230
appointments$	1358 4230
appreciate$	2565 2573 4649 4650 4651 4652 4653 4654 4655 4656 4657 4658 2584
appreh	3556
apprehend$	5631 1910
apprehending$	1910
approa	4159
approach$	4157
apps$	158 159 2439
april$	2405
arab$	3985
arcade$	2403 2404
architects$	254
are	5583
are$	4359 4393 4408 4409 4596 4597 4721 4728 4729 4730 4731 4732 4733 4734 4735 4767 4782 4796 4797 4798 4799 4800 4801 2768 2841 4916 4917 4918 4919 4920 4923 4924 4925 4926 4934 5086 5220 5247 5248 5454 5462 5463 5509 5539 5545 5607 5658 5680 5805 3821 3822 3853 3867 3877 3962 4005 4006 4082 4120 4167 4227 4297
area$	477 3789 4304
aren$	3048 5128 3865 3933
argue$	3138
argued$	3138
argues$	3138
arguing$	3138
argume	3696
argument$	5153 3079 3080
argumentative$	457 458 459 2739 461 462 463 1598 2093
arguments$	1400 5771 1426
arm$	2994 3627
arms$	2994 3627
around	4088
around$	2349 4849 503 2805 3330 5525 3757 3916
arrangement$	3926
arrangements$	3926 4266
arrest	5514 1231 3519 3520 3525 3556 1303 1331 3692 3694 4169
arrest$	1230 3510 1236 1253 5616 5631 3567 5685 4160 1885 4174 1910 1916 2069 2074 2152 2265
arrested$	2302 4141 2049 2265
arresting$	1910 2151
arrestped$	3567
arrests$	1253 3567 4174 2074 2150 2265
arrive$	2565
arrived$	3403 5479 5480 3406
arrogance$	2115
arrogant$	1118 2095 2115
arson	3496 3585 3586 5795 1452 5808
arson$	3720 3731 3733
arsonist$	1543
arsonists$	1543
art$	2828 4236
arthritis$	2171
as	5583 4089
as$	4490 4725 4875 4892 4904 4929 4939 4957 4958 5008 5075 5329 5354 5478 5481 5542 5556 3820 3853 4110 4119
asb	1268 3557
asb$	2386 3547 5671
asbo	3581 4351
asbo$	1302 2072
asbos$	1302
asd$	1360 2177
ashamed$	1011 1012
asian$	2970 3960 3961 3985
aside$	1050 3384
ask$	2503 5190 5191 5192 5519 4031
asked$	2503 251 5143 914 5345 1153 5519 3471
asking$	222 223 5190 5191 5192 4031 1772
asks$	2503 5143
asleep$	1009 1010
asperg	1932
asperger$	4211
aspergers$	4211
aspirations$	2754 1629
aspiring$	3799
assaul	3496 3586 1418 5795 5796 5808
assault$	3502 3720 3721 3731 3733 3796
assaulted$	5772 1455
assaults$	3720 3796
assert	5681
assertive$	3606
assess	5706 5708 3639 4088 4252 4257
assessed$	429 3487 5583 3584
assessment$	5699 4269
assessments$	4269
assist	5513 5596 5688
assist$	3512 5600 5627 1334
assistant$	3663 3664
assisted$	3430 3512 5600
assisting$	3512 5600
assists$	3512 5600 5627
associ	5492 3451 1214 3497 5667 1320 4145 4151 4152
associate$	2335 4439 2366 2367 99 4697 2639 1507 1508 3798
associated$	338 2639 3798
associates$	4697 2639 3442 1172 1173 5529 1199 1200 3507 5677 1507 1508 3798 1844
associating$	2639 1200 1507
association$	341 2621 4697 5268 3389 1200 5568 1508 3798 3815 1867
associations$	341 2621 4697 1172 1173 5677 1508 3798 3815
assured$	1676
asthma	1370
asthma$	2185
asthmatic$	2185
asylum	2035
asylum$	4314
at	5754
at$	4367 2522 4647 4778 4873 5045 5048 5218 5225 5363 3388 5525 5612 3543 5709 5722 5741 5755 5772 5780 5791 5799 4044 4316 4338 4345
athletic$	3964 2109
atrocious$	2115
attachment$	1974 4254
attack$	4218 4229
attacked$	2302 2526
attacks$	4218
attemp	4164
attempt$	924 925 956 3236 3237 3238 3239 961 3241 966 967 968 969 970
attend	3672 4235 2256
attend$	2335 2565 289 3019 5103 5109 5123 3260 5476 5734 3724 4024 1746
attendance$	5448 1379 1502 1581 2255
attended$	4551 205 5734 3724
attender$	1502 3835
attenders$	1502 3835
attending$	5734
attends$	5529 3724
attent	3569
attention$	2454 4530 4531 4532 4533 4534 4535 4536 227 228 321 330 331 439 448 469 470 917 956 3236 3237 3238 3239 961 3241 3429 1290 1319 1360 1603 1604 1605 1624 1902 1930
attitude$	4382 472 594 2874 2875 2876 2877 3379 3380 3381 3382 3743 1592 1626 1627 4070
attitudes$	4382 3743 1626
attract$	4581 2507 3776
attracted$	4581 2507 323 332 4687 4688 4689 2615 337 3776
attracting$	4581 2507 3776
attractive$	2109
attracts$	4581 2507 3776
attractted$	4581 2507 3776
attractting$	4581 2507 3776
attrib	3549
attributed$	1209
auburn$	4003
august$	2405
aunt	1401 3691 3693
aunt$	1412
auntie	1401
authorities$	485 486 5268 3389
authority$	2694 2743 5268 3389 3682 3683 5759 1512 3898
authors$	254
autism	1370
autism$	1360 2176
autistic$	2176
autumn$	2405 2406
available$	17 3759
average$	3964
averse$	415 2695 417 2697 419
avoid$	2565
avoidant$	3870 2095
avoided$	4551 205 907 4086
awaiti	3643
awaiting$	5718 4327
aware$	496 497 498 3464 3605
awareness$	316
away$	77 90 148 149 154 204 211 2572 1001 1002 1420
awkward$	457 458 459 2739 461 462 463 1598
b$	1410 3689 4197
babies$	2856 2857 4933 580 581 1654
baby	3693
baby$	1429
back$	4416 4451 2396 2397 2398 4474 2572 5065 3276 3332
background$	4348
backs$	3332
bad$	2313 4391 84 2390 2617 4693 4694 2643 4719 2645 2646 5064 5373 5374 5375 3301 1100 1101 1102 1103 3745 1509 1523 1535 1536 3870 1601 1614 3905 3988 1791
badly$	440 2987 3173 5400 1595 1596 1597 1612 3986 4008
bag$	3002
baggy$	1735
bags$	3002 4009
bail$	351 3736 5811 2057 2058 2074
bailed$	2057 2268
bails$	2074
bait$	1511
baited$	1511
baiting$	1511
baits$	1511
baitted$	1511
baitting$	1511
balaclava$	4009 2111
balaclavas$	4009 4141 2111
bald$	2109
ball$	1079
bandana$	4009 2111
bandanas$	4009 2111
bandit$	2085
bandits$	2085
banger$	3798
bangers$	3798
banging$	3798
bank$	1430
banning$	5637
bare$	974
barely$	640 2919 2920 4995 4996 670 2950 2951 960 3659 3933 4258
barrel$	1691
base	5638
base$	3563
baseball$	1740
basic$	4045
basically$	2841 4916 4917 4918 4919 4920 4923 4924 4925 4926 1652
basis	5656
battle$	1671
be	3582
be$	2347 4423 4424 4439 2379 4458 4596 4597 4601 2564 2636 4715 4721 4728 4729 4730 4731 4732 4733 4734 4735 4736 4753 4782 4796 4797 4798 4799 4800 4801 4811 4812 2834 4910 4911 2841 4916 4917 4918 4919 4920 4923 4924 4925 4926 5032 5034 5119 5122 5129 3055 3056 5175 5176 5292 5295 5365 5462 5463 5545 3526 5607 5614 3583 5658 5659 3594 3821 3822 3867 3877 4082
beanie$	4009
beanies$	4009
bear$	1111 4084
beard$	1723 1725
bearded$	2109
beards$	1723 1725
bearre	1303
bears$	4084
beaten	1418
beaten$	25 5772
became$	4596 4597 4721 4728 4729 4730 4731 4732 4733 4734 4735 4782 4796 4797 4798 4799 4800 4801 2841 4916 4917 4918 4919 4920 4923 4924 4925 4926 3821 3822 3853 3867 3877 4239
becaug	1303
because$	4368 4399
bechar	1303
becom	5583 4219
become$	4596 4597 4721 4728 4729 4730 4731 4732 4733 4734 4735 4782 4796 4797 4798 4799 4800 4801 2841 4916 4917 4918 4919 4920 4923 4924 4925 4926 3055 3820 3821 3822 3853 3867 3877
becomes$	4596 4597 4721 4728 4729 4730 4731 4732 4733 4734 4735 4782 4796 4797 4798 4799 4800 4801 2841 4916 4917 4918 4919 4920 4923 4924 4925 4926 5154 3821 3822 3867 3877
becoming$	3820
bed	3704 1967
bed$	2454 4530 4531 4532 4533 4534 4535 4536 1361 5753 3689 3690 1425
bedealt$	1303
bedeta	1303
bedroom$	3690 2039
bedwetting$	4246
been	3728 4219
been$	4478 2482 210 2491 4567 4568 4569 4596 4597 4721 4728 4729 4730 4731 4732 4733 4734 4735 4759 4782 4796 4797 4798 4799 4800 4801 4880 2841 4916 4917 4918 4919 4920 4923 4924 4925 4926 2923 5247 5248 5263 5321 5322 5333 5334 5345 5401 5455 5456 5457 5462 5463 5545 5607 5614 5658 3625 3647 5734 5757 3710 5803 3821 3822 3853 3857 3867 3877 4082 4232 4238 4239 4275 4277 4278 4311 4315 4323 4328 4330 4331 4335
befing	1303
before$	4902 4930 5799
befriend$	2437 4513 4514
befriendded$	2437 4513 4514
befriendding$	2437 4513 4514
befriended$	2437 4513 4514
befriending$	2437 4513 4514
befriends$	2437 4513 4514
begun	4235
behav$	4551
behave$	2335 2810 4885 4886 2812 2813 4888 4889 2815 4890 4891 538 4893 4894 4895 4896 4897 5103 5109 5123 3874 4024
behaved$	4551 205 2719 2810 4885 4886 2812 2813 4888 4889 2815 4890 4891 538 4893 4894 4895 4896 4897 3874 3875 3891
behaves$	2810 4885 4886 2812 2813 4888 4889 2815 4890 4891 538 4893 4894 4895 4896 4897 3874
behavi	3692
behaving$	4551 2810 4885 4886 2812 2813 4888 4889 2815 4890 4891 538 4893 4894 4895 4896 4897 3874 3876
behavior$	4382 3743
behaviors$	4382 3743
behaviour$	3 2283 2284 6 7 10 2290 2291 2305 4382 42 43 2323 45 2325 47 2327 49 263 2543 2544 2551 2552 274 317 2597 2598 2599 4802 2728 4804 2730 1219 3547 1273 1274 3581 5728 1386 3672 1394 3726 3743 3744 3798 3817 3818 1591 1592 1991 4348
behavioural$	1592
behaviours$	2305 4382 4802 2728 4804 2730 3743 3744 1591
behavs$	4551
behavved$	4551
behavving$	4551
behind	1201 1208 1305 1307 1320
behind$	2893 2894 2895 1082 5555 5661 1383 1660
being	4219
being$	2375 4478 4596 4597 4721 4728 4729 4730 4731 4732 4733 4734 4735 4770 4782 4796 4797 4798 4799 4800 4801 4861 2841 4916 4917 4918 4919 4920 4923 4924 4925 4926 2858 5247 5248 3248 5401 3620 3821 3822 3853 3867 3877 4275 4277 4278 4311 4328 4330 4331 4335
believe$	3260 5476
believed$	822 823 824 3104 3105 1147 3487 3584
belligerent$	2093
belocked$	1303
belong	5583
belongs$	3386 4080
below$	1383 4292
benefit$	2565 3429 3430 3512
benefited$	3512
benefiting$	3512
benefits$	3512
bepros	1303
bereaved$	1414 2264
bereavement$	2264
besear	1303
bespectacled$	2109
bespok	3661
best$	557
bestopped$	1303
besumm	1303
betray$	1795
betrayed$	1792 1795
betraying$	1795
betrays$	1795
better$	2313 257 258 266 267 268 900
betwee	5528
between$	4300
beyond$	441 530 808 1561 1754
bid	5656
big$	2306 2968 2985 3964 3971 3987 4003
biggest$	1847
biological$	1632
biopsy$	1364
bipolar$	4254 2198
birth$	2763 1632 1981
birthmark$	2110
birthmarks$	2110
bitten$	1672
bitterly$	5400
black$	2970 5064 3960 3961 3982 3983 3988 4003 4009 1735 4141
blackout$	2174
blackouts$	2174
blade	1453
blade$	3731
bladed$	3731
blame$	231 232 233 234 235 236 237 238 239 240 241 242 244 245 1108 5465 1112 1113 1114 1115 3398 3399 1801 1802 1805
blamed$	2526 1441
blames$	1114 1115
blameworthy$	2115
blank$	739
bleach$	3983
bleached$	3983 4003 4005
blight$	1571
blind$	1059 4086
blinkered$	2115
block$	526
blond$	3983 4003 2109
blonde$	3983 4002 4003 2109
blood$	1970
bloody$	1780
blue$	3984 4003 4009
board$	5268 3389 1321 3601 4190
boards$	4190
bodies$	174
bodily$	1452
body$	174 594 2874 2875 2876 2877 612 5534 1182 1712
boisterous$	2095
bone$	1616
boned$	1692
boost	5640
boots$	4009
born$	5693
borough$	4304
bossy$	2095
both$	3820 4043 4119
bother$	790 791 792 793 948 1770 1771
bothered$	4551 205 898 909 914 919 938 939 940 941 942 943 944 948 955 5345 1098 1770 1771
bothering$	1770 1772
botherred$	1770
botherring$	1770
bothers$	1770
bottom$	4267
bound$	776 777 5132
boundaries$	1512
box$	4002 1776 1777
boy	5662 5809
boy$	4442 4775 4789 4790 4791 4792 4793 4794 3435 5641 5660 5663 5669 5677 5682 3734 3792 3802 3814 3828 3866 3873 1708 4189
boyfri	3692
boyfriend$	2423 2466 188 4543 5751 1429 3766 1488 3768 3769
boyfriends$	2466 188 4543 3766 1488 3768 3769
boys	5502 5516 3467 3470 5580 5662 3609 5684 3610
boys$	82 4442 2407 2423 168 2449 4559 4563 4564 4622 327 334 2624 2633 2634 4710 4711 2641 4775 2703 4789 4790 4791 4792 4793 4794 2734 501 2781 2782 4999 5148 5149 5150 5151 5152 5159 5160 5161 5209 3167 5336 5337 5338 5339 5340 5341 1031 1039 1058 3345 5421 5422 5423 5424 5425 5426 3441 3505 5641 5647 5660 5663 5669 5677 5682 3750 3802 3814 3828 3866 3873 1708 4074 4078 4189
braces$	1725
braid$	1723 1725
braided$	4003 4005
braids$	1723 1725
brain$	2240
brand$	4020
branded$	1735
brands$	4009 4020
brat$	2085
brats$	2085
breach	4336
breach$	1457
breached$	1457 4336
breaches$	1457
break	3692 3696
break$	2335 4705 4706 481 3056 3138 3791
breakdown$	3378 1634 4304 4316 4319
breakdowns$	1634
breakfast$	1410
breaking$	4705 4706 3138 3367 3791
breaks$	4705 4706 3138 3367 3791
breakup$	5771
brief$	3418 5511
briefed$	3471
briefi	4088
briefing$	5511 1911 1912
briefs$	5511
bright$	4003
bring	5596
bring$	218 2498 220 2500 633 5622 4172
bringing$	218 2498 220 2500 633 5622 4172
brings$	218 2498 220 2500 633 4172
broad$	3964 1690
broke$	4705 4706 480 3367 3791 4304
broken$	482 3367 1587 1588 4304
brothe	1401 3691 3693 1415 3697 3700 1422
brother$	3675 1412 1413 3911
brothers$	2763 3911
brough	5601
brought$	4364 218 2498 220 2500 633 3526 1293 1294 1315
brown$	5064 3982 3983 3984 3988 4003
bruise$	2248
bruised$	2248
bruises$	2248
bruising$	2248
brunette$	2109
brush$	3363 1105
brushed$	3329 3363 1105
brushes$	3363 1105
brushing$	3363 1105
buck$	1077 1796
budgets$	5448
build	5514 3511 5596 4089 4128
build$	5053 2979 5055 3592 1685
builded$	3592
buildi	5596 5634
building$	3559 3592
builds$	5053 2979 5055 3592 1685
built$	701 5629 1686
bulimia$	2194
bulimic$	2194
bulky$	3964
bullied$	4375
bullies$	2650 2651 2652 382 2662 384 1541 1542 1543 1544
bully$	2650 2651 2652 382 2662 384 1541 1542 1543 1544
bunch$	383 4775 4789 4790 4791 4792 4793 4794 2767 3814 3866 3916
bunk$	1475
bunked$	1475
bunking$	1475
bunks$	1475
burden$	393
burgla	5492 1208 3496 3498 3552 3585 3586 5795 5796 1452 5808
burglar$	382 2662 384 5555 1543 1544
burglaries$	3488 1219 1273 3720 3733 1889
burglars$	382 2662 384 1543 1544
burglary$	3431 1219 3502 3720 3721 3731 3733 4119 4135
burgle	2277
buried$	3359
burly$	3964 2109
bury$	3359
burying$	3359
bus$	2403 2404
busine	5626 4151
businesses$	5604 3551
busy$	3396 1118
but$	2841 4917 4918 4919 4920 4923 4924 4925 4926 4953 4969 5037 3137
buy	5551
buzz$	321 1715
by	4153 4158
by$	4677 4678 4702 4809 5007 3172 5350 5352 5353 3279 5399 5402 5403 5404 5405 5518 5561 5573 5577 5707 5732 3747 4044 4071 4180 4324 4325
c$	4197
cahms$	2218
caked$	716
calculating$	2095
call$	5512 4078
called$	5345
calling$	5512
callous$	2095 2115
callousness$	2115
calls	5548 4115
calls$	5459 5460 5512 3473 1268 1320 4078 4079 1836
came$	5644 5757 3773
camera	5534
camera$	3459 1181 5536 1308
cameras$	3459 1181 5536 1308
camhs$	2217
camouflage$	4009
campaign$	1890
can$	4648 2736 4866 4869 4870 4872 4877 4909 4973 4993 5005 2933 5035 5144 3084 3085 3086 5162 5173 3101 3102 5180 5200 3217 3219 5469 5601 5657 3668 4028 4195
cancer$	2238
candidates$	3541
cannab	1453 3737
cannabis$	2454 4530 4531 4532 4533 4534 4535 4536 1362 3642 5812 1472 1968
cannot	3646 3668
cannot$	4648 5144 3084 3085 3086 5162 3101 3217 5743 2014
cap$	735 5090 5091 5092 4009 1734 4014 4019
capabi	3514
capability$	2138
capable$	621 630 649 650 827
capaci	3514
caps$	735 5090 5091 5092 4009 1734 4014 4019
captur	5634 4128
capture$	3559
captured$	3463
car	4320
car$	4108
care	5761
care$	2573 4649 4650 4651 4652 4653 4654 4655 4656 4657 4658 2584 479 514 2898 4974 4975 4978 4979 4981 4982 4985 638 2934 2935 2947 5024 5027 2953 2954 2955 2956 790 791 792 793 3088 5164 5165 3164 948 949 950 956 3236 3237 3238 3239 961 3241 963 966 967 968 969 970 3413 5489 5490 5491 1373 1396 1403 1404 1407 3717 1439 3912 1770 1771 1808 4301 2023 2024
cared$	898 914 944 948 1770 1771
career$	3817 3818 3823 4124
careless$	2539 1501 2115
carelessly$	2115
carelessness$	2115
carer	3697
carer$	1398 1404 1412 1421 4301 2033
carers$	1404 4301
cares$	3088 5164 5165 1421
caring$	1421 4033
carpet$	1084
carrie	3450 1320
carried$	3774 3775
carries$	538 4893 4894 4895 4896 4897 855 856 857 5566 3774 3775 4084
carry	3450
carry$	2335 4439 2366 2367 538 4893 4894 4895 4896 4897 3056 855 856 857 3774 3775 4084
carryi	1201 1305 1320 5807
carrying$	5555 1307 1452
case$	2660 4774 1232 3521 1275 5800 3830 3832 1589 1590 1850 4341 4344
cases$	2660 4774 3830 3832 1589 4341
cash$	140 2454 4530 4531 4532 4533 4534 4535 4536 2602 2603 3851
casually$	2987 3986 4008
casualty$	1356 1368
catalogue$	890
catch	5514 5535 3525 3556 4169
catch$	3462 1190 1258 5631
catches$	1258
catching$	1258
category$	423
caught	1303 1315
caught$	4375 2302 3732 3857
cause$	4364 2659 3055 3829
caused$	4364
causer$	3809
causers$	3809
causes$	2659 3829
causin	1307
causing$	3138 5661
cautio	5796 2052
caution$	3721 2074
cautioned$	2053
cautions$	2074
cavalier$	2115
cbo	3581 4351
cbo$	1302 2072
cbos$	1302
cbt$	1956
cce$	2386
cctv	5534
cctv$	3436 3437 3438 3439 5515 3459 1181 1183 5544 3560 1308 1827 1837
ceases$	5615
cell$	1820 1900 1936
cells	1448
cells$	3727
centre$	3551 1314 1459
cerebral$	1984
certain$	776 777 5132 805
certainly$	866 873 5227 874 875 1761
certainty$	806
chain$	1211 4009 4145
chains$	4009
challenge$	3138
challenged$	3138
challenges$	3138
challenging$	457 458 459 2739 461 462 463 464 2744 466 467 468 3138 1587 3868 3870 1598 2095
chance$	2571 4647 795 813 3364 3365 3550 4076
chances$	2571 4647 3364 3365 4076
change$	2694 3019 5103 5109 5123 819 5190 5191 5192 847 3260 4024 1746 4031
changed$	822 823 824 3104 3105 1986
changing$	5190 5191 5192 839 4031 1986
chaotic$	1587 1588 3868 2095 2115
charg	3525
charge	1201 1231 3519 1242 1293 1303 1320
charge$	5555 1230 3510 4166 1919 2048 2074
charged$	3572 2055 2056
charges$	3521 1247 4166 1893 1919 2048 2074
charging$	1242 1885
charity$	5268 3389
charm$	2780
chart	5526
chart$	1228 1309 1313 4146
charted$	1309
charts$	4146
chase$	321
chat$	2437 4513 4514
chated$	2437 4513 4514
chating$	2437 4513 4514
chats$	2437 4513 4514
chatted$	2437 4513 4514
chatting$	2437 4513 4514
chav$	2085
chavs$	2085
cheat$	1543
cheats$	1543
check	4088
check$	3482 1279 5650 3597 5713 4101 4173
checked$	5345 3597
checkes$	3597
checking$	3597
checks$	1189 3482 1252 3597 4101 4173
cheek$	2994
cheeks$	2994
cheeky$	2095
chested$	3970
chicken$	2403 2404
child	3671 5809
child$	4442 2452 4775 4777 2703 4789 4790 4791 4792 4793 4794 2856 2857 4933 580 581 5045 5048 5746 5759 3685 3687 1409 5790 3734 3760 3792 3801 3814 3816 3819 3823 3866 3873 3909 1654
childish$	2095
childlike$	2893 2894 2895 1660
children$	4442 4559 4563 4564 4622 2633 2634 4710 4711 2641 4775 2703 4789 4790 4791 4792 4793 4794 4832 2856 2857 4933 580 581 5045 5048 5148 5149 5150 5151 5152 5159 5160 5161 5209 3167 5336 5337 5338 5339 5340 5341 5377 5384 1058 3345 5421 5422 5423 5424 5425 5426 3409 5761 5777 3750 3789 3801 3814 3866 3873 3909 1654 4043 4073 4074 4078
chin$	2994
chip$	473 474
chis$	2123
chlamydia$	2228
choice$	3 2283 2284 6 7 4382 34 2314 36 42 43 2323 45 2325 47 2327 49 52 53 54 55 85 86 87 88 504 586 3743 3744 1466 3746 1468 1656
choices$	3 2283 2284 6 7 10 2290 2291 4382 34 2314 36 38 2318 2319 2320 42 43 2323 45 2325 47 2327 49 87 88 263 2543 2544 2551 2552 274 586 3743 3744 1466 3746 1656
choose$	56 2336 2337 2338 2339 2340 62 63 2343 65 2345 67 68 69 70 4425 2351 4427 74 2354 4430 4431 4432 4433 2359 4435 4436 4437 4438 639 5000 2926 5129 3152 3748
chooses$	56 2336 2337 2338 2339 2340 62 63 2343 65 2345 67 68 69 70 4425 2351 4427 74 2354 4430 4431 4432 4433 2359 4435 4436 4437 4438 3152 1120 1121 1122 3402 3748
choosing$	42 43 2323 45 2325 47 2327 49 56 2336 2337 2338 2339 2340 62 63 2343 65 2345 67 68 69 70 4425 2351 4427 74 2354 4430 4431 4432 4433 2359 4435 4436 4437 4438 2928 2929 1120 1121 1122 3402 3748
chose$	56 2336 2337 2338 2339 2340 62 63 2343 65 2345 67 68 69 70 4425 2351 4427 74 2354 4430 4431 4432 4433 2359 4435 4436 4437 4438 3152 1120 1121 1122 3402 3748 4086
chosen$	56 2336 2337 2338 2339 2340 62 63 2343 65 2345 67 68 69 70 4425 2351 4427 74 2354 4430 4431 4432 4433 2359 4435 4436 4437 4438 4551 205 3748
chronic$	1350
chubby$	2109
chunky$	3964
cid	1142
cigarettes$	2454 4530 4531 4532 4533 4534 4535 4536
circul	3419
circulated$	3420 1310
circulation$	1255
circumstances$	872 2038
citalopram$	2214
city$	697
civil	4158
civil$	1897
clad$	719 5074 721 1697 1707 1729
claim$	355 356 357 4314
claimed$	355 356 357
claims$	355 356 357
clamp$	1875
clamped$	1875
clamping$	1875
clamps$	1875
class$	137 400 2743 1453 3737 1918
classed$	432 5583
classmates$	3750
clear	5668
clear$	5064 805 5439 1243 3988 4045 4168
clearly$	3069 3070 3071 3072 866 873 5227 874 875 902 5462 5463 4082
clingy$	2095
clinic	5712 4219
clinic$	3637 5713 5719 1368 1963 4244
clinically$	4250
close	5553
close$	3399 3425 3478
closed$	4036 4039
closure$	5637 1913
clothe$	4093
clothes$	2454 4530 4531 4532 4533 4534 4535 4536 5090 5091 5092 3568 4009 4014 4093
clothing$	5090 5091 5092 4009 1732 4014
clueless$	2115
co$	287 2691 741 750 756 761 770 1585 4158
coat$	5090 5091 5092 4009 4014 4018
coats$	5090 5091 5092 4009 4014 4018
cocain	1453 3737
cocaine$	1362 5812 1472
cocky$	2095
code$	3963
codeine$	3642
codes$	3963
coerced$	4375
cognitive$	1978
cohort	5591 5662
cohort$	4775 4789 4790 4791 4792 4793 4794 1270 5641 5647 5660 5663 3590 5669 5677 5682 3866 4131 4189
cohorts$	3590
cold$	989
collec	4088 4089 4128
collect$	3417 3591
collected$	3417 3591
collecting$	3417 3591
collective$	4045
collects$	3417 3591
college$	5268 3389 3656 3657 1380 3669 5745 1985 4280
collude$	2534 2535
colluded$	2534 2535
colludes$	2534 2535
colluding$	2534 2535
colour$	3989
coloured$	4003
colours$	3989 4009
combat	5622
combative$	2093
come$	199 2486 2565 4885 4888 4890 2922 5103 5109 5123 3055 5644 5757 3773 4024
comes$	4885 4888 4890 5529 4313
command$	3490
commit	1201 1305 1307
commit$	2335 5103 5109 5123 3056 3617 4024
commits$	3617
committed$	3617 1454
committing$	5555 5661 1454
committs$	1454
common$	309 3413 5489 5490 5491 1452 1808
commun	5498 5626 5801
communicate$	2437 4513 4514
communicated$	2437 4513 4514
communicates$	2437 4513 4514
communicating$	2437 4513 4514
communication$	3379 3380 3381 3382 4045 4070
community$	3423 5604 3551 3557 3726 3789 4339 2068
company$	2281 66 2363 339 340 5268 3389 3788
compare$	1279
compass$	310
complacency$	2115
complacent$	1118 2115
complaining$	3138
complaint$	3274 3794 4078
complaints$	3274 5459 5460 3794 4078 4079
complete$	1135 3592 4045
completeed$	3592
completeing$	3592
completely$	2775 3173 3946 1757 1760
completes$	3592
complex$	3868
complexion$	1709 2110
complexions$	1709 2110
compliance$	1518 1583
compliant$	450 1582
complicit$	107 4462 4463 2389 2535
complicity$	2534
comply$	2335 2565 3019 5103 5109 5123 4024 1746
compromise$	8 3739 1461
compromised$	8 3739 1461
compromises$	8 3739 1461
compromising$	2281 8 3739 1461
compulsive$	3823 1934
computer$	1823
concer	1369 1393 1438
concern$	312 5290 5291 956 3236 3237 3238 3239 961 3241 963 3274 4078
concerned$	1095 1096 1305
concerning$	3870
concerns$	317 2597 2598 2599 5290 5291 3274 5459 5460 4078 4079
concerta$	2211
concus	2240
condit	3618 3623 4336
condition$	1339 1344 3736 4229 4230 4337
conditional$	4331
conditions$	2630 1426 3736 2038 4337
conduc	3450
conduct$	3 2283 2284 6 7 10 2290 2291 4382 2551 2552 538 4893 4894 4895 4896 4897 3743 1592 4254
confer	5762
confidence$	594 2874 2875 2876 2877
confidentiality$	5436
confiscated$	3456
conflict$	325 860 1426 3798
confrontational$	457 458 459 2739 461 462 463 1598 2093
congregate$	2768 3962
congregated$	2768 3962
congregates$	2768 3962
congregating$	2768 3962
connected$	2639 1209 1305 1306 3798
consensual$	1647 2081
consent$	2784 2785 2786 2787 681
consented$	2784 2785 2786 2787 2081
consenting$	1647 2081
consents$	2784 2785 2786 2787 2081
consequences$	294 295 296 297 2577 2578 2579 2580 2581 2582 2583 305 4850
consid	5583 3515
consider$	2565 5103 5109 5123 3260 4024
considered$	4781 3820
consistently$	859 5213 3139 5214 3140 3141
consort$	1507
consorted$	1507
consorting$	1507
consorts$	1507
consortted$	1507
consortting$	1507
consta	3436 3437 3438 3439 5515 5544
constable$	1157 1158 1159 1160 3440 3469
constables$	1157 1158 1159 1160 3440 3469
constantly$	2433 859 5213 3139 5214 3140 3141 5400
consti	5583
consul	3623 3636
consultant$	1344 1353 1357
contac	3451 5667
contact$	2437 4513 4514 2441 4517 4518 2444 2445 4521 4522 483 484 1427 1636 4021
contacted$	2437 4513 4514 2441 4517 4518 2444 2445 4521 4522
contacting$	2437 4513 4514 2441 4517 4518 2444 2445 4521 4522
contacts$	2437 4513 4514 2441 4517 4518 2444 2445 4521 4522 1172
contactted$	2437 4513 4514 2441 4517 4518 2444 2445 4521 4522
contactting$	2437 4513 4514 2441 4517 4518 2444 2445 4521 4522
contain$	2685 5190 5191 5192 4031
continually$	2433 859 5213 3139 5214 3140 3141
continue$	4499 4500 2426 4502 4503 4504 2430 4506 4507 3055 3752
continued$	4499 4500 2426 4502 4503 4504 2430 4506 4507 3752
continues$	4499 4500 2426 4502 4503 4504 2430 4506 4507 3752
continuing$	4499 4500 2426 4502 4503 4504 2430 4506 4507 3752
continuously$	859 5213 3139 5214 3140 3141
contraception$	2227
contraceptive$	2227
contract$	2072
contribute$	2534 5627
contributed$	4364 2534
contributes$	2534 5627
contributing$	2534
contro	5622 5623
control$	2565 307 313 2685 437 2720 451 471 3082 5190 5191 5192 3436 3437 3438 3439 5515 5544 5599 3548 1330 4031 1891 1923
controlled$	4375 754 3039 3044 774 822 823 824 3104 3105
controlling$	3870 2095
conveniently$	1807
convic	1242 1293
convict$	1910
convicted$	3572 2050 2051
convicting$	1910
conviction$	3521 2050 2074 2153 2266
convictions$	3521 2050 2074 2153 2266
convince$	819
cooper	5688
cooperate$	2565 413 3019 5103 5109 5123 3260 1334 4024 1746
cooperating$	413
cooperation$	2691 1585
coordi	4158
cope	5697
cope$	518 538 4893 4894 4895 4896 4897 2898 4974 4975 4978 4979 4981 4982 4985 634 635 636 5000 2926 651 652 2932 654 983 3622 5716 1666
coped$	538 4893 4894 4895 4896 4897 1666
copes$	538 4893 4894 4895 4896 4897 1666
coping$	538 4893 4894 4895 4896 4897 2898 4974 4975 4978 4979 4981 4982 4985 2928 2929 1666
core	5591
core$	1291
cornrows$	2110
corporate$	4045
corrob	5498
corroborated$	3423
corrupting$	2643 4719 2645 1536
cotton$	1657
couch$	1432
could$	2368 4444 2370 4446 2372 2373 2737 4866 4869 4870 4872 4877 4909 4973 4993 5035 5173 3103 5179 3181 3182 3183 3184 5260 3186 3187 3188 5264 5265 5266 3192 3218 5304 5505 5508 5657 3668 4028
couldn$	3101 3217 3228
council$	5268 3389 4045 4083
counse	3623
counselling$	5699 1956 4255
counsellor$	1344 1353
countless$	5439
county$	108 123 129 132 138 2419 2420 4496 385 1917 4304
couple$	2767
courier$	4739 3824
couriers$	4739 3824
course$	867 873 874 875 877
court	1293 1303 1887 4336
court$	4581 2507 3572 1445 3728 1450 3776 1887 4166 4319 2048 2061 2062 4345
courted$	4581 2507 3776
courtesy$	930 931
courting$	4581 2507 1492 3776
courts$	4581 2507 485 486 3572 3776
cousin	1401 3693
cousin$	3675
cover$	1083
covered$	1083
covering$	3005 1083
coverings$	3005
coverred$	1083
coverring$	1083
covers$	1083
covert	5643
covert$	3568 2127
covertly$	2127
cowardly$	2115
crack	1453 3737 1876
crack$	5812 1472
crackdown$	4155
cracked$	1315
crackeddown$	4155
crackingdown$	4155
cracksdown$	4155
crave$	2600 2601 3884
craved$	2600 2601 3884
craves$	2600 2601 3884
craving$	2600 2601 3884
crazy$	1588
create$	3592
createed$	3592
createing$	3592
creates$	3592
credit$	2454 4530 4531 4532 4533 4534 4535 4536
cries$	2749
crime	5492 5498 5503 5564 3497 3498 1268 3552 3585 3586 5673 3609 5684 3616 5808 4096 1852 4145 4151 4171
crime$	2386 121 2611 1142 3423 1149 3431 5555 3488 3489 1215 1216 1219 1229 1263 1265 3544 1266 3547 1269 1273 3557 3576 1298 1299 3579 3581 3589 5666 5671 3604 1329 1338 5801 3733 1469 3749 3798 3851 1855 4135 1889 1898 4179 1904
crimes$	2386 3488 3489 1219 3547 1338 1889
crimin	5492 5498 5553 3481 1208 3496 3497 1268 3585 5667 4121 1852 4151 4152 4158 4171 4340 2143
criminal$	2386 2390 2393 2407 2617 4693 4694 2620 382 2662 384 3423 3478 3479 1229 5587 1242 3553 5795 5801 1452 5808 3749 3787 1539 1543 1544 3907 1638 4145 4147 1887 2069 2095
criminalise$	1130 1131 1132 1133
criminalised$	1130 1131 1132 1133
criminalises$	1130 1131 1132 1133
criminalising$	1130 1131 1132 1133
criminality$	2386 121 3547 1469 2133
criminally$	1618 4136
criminals$	2407 2617 4693 4694 344 382 2662 384 1226 3749 1543 1544 1638
crisis$	3636 1927 4230
crohn	1937
crohns$	4216
crook$	1543
crooks$	1543
crop$	722 5090 5091 5092 4014 1737
cropped$	4003
crosscheck$	1279
crowd$	2767 3788 3814 3815
crown	4340
cruel$	2095
cry$	2749
crying$	2749
cse$	2386
culpable$	1803 2115
culpri	1201
culprit$	2650 2651 2652 5555 1541 1542 4126 4189 2161
culprits$	2650 2651 2652 5555 1541 1542 4126 4189 2161
culture$	3798
cunning$	2095
curb	5622
curfew	5801
curfew$	3726 3736 1512 2067 2074 2274
curfews$	1512 2074
curiosity$	956 3236 3237 3238 3239 961 3241 3413 5489 5490 5491 1808
curled$	713
curly$	3983 4003
curren	5498
current$	3423 5587
custod	1303 1448
custodial$	4339
custody$	1215 1216 3560 1396 1428 3727
customers$	3789
cut	5622
cut$	736 1348 3994 4005 4225
cuted$	4225
cuting$	4225
cuts	5622
cuts$	1348 3994 4225
cuttin	5622
cutting$	1348
dabble$	107 4462 4463 2389
dabbled$	107 4462 4463 2389
dabbles$	107 4462 4463 2389
dabbling$	107 4462 4463 2389
dad	1401 3691 3693 1415 3697 3700 1422
dad$	2763 3675 3676 1398 1412 1413 1416 3706 3708 3717 3911
daddies$	3770
daddy$	3770
dads$	3708 3911
daily$	5716 4191
damage	5564 3498 3585 3586 5673
damage$	3378 3489 1219 3720 3731 3733
damaged$	1587 1588
damn$	929
danger$	2279 1 9 2499 4575 230 294 295 296 297 2577 2578 2579 2580 2581 2582 2583 305 2590 4670 317 2597 2598 2599 321 325 2611 4850 1250 1469 1497 3784
dangerous$	2279 1 2313 2393 294 295 296 297 2577 2578 2579 2580 2581 2582 2583 305 1465 2094
dangers$	2279 1 294 295 296 297 2577 2578 2579 2580 2581 2582 2583 305 317 2597 2598 2599 4850
dark$	5064 3982 3983 3984 3988 4003 4009 1735 4141
darker$	5064 3982 3988
data	3608
data$	5436 5530 5683 4101
databa	4088 4143
database$	1161 3494 5633 1823
date$	4341
dates$	4341
dating$	1492
dawn$	1871
day	4159 4164
day$	5206 5207 5208 865 1193 3622 5716
days	5697
days$	3622 5716 3657
dazzled$	323
dead$	1342
deaf$	1060 1061 1062 1948
deal	3496
deal$	2335 2416 4492 2418 388 411 5000 2926 3751
dealer	4121
dealer$	2390 2407 131 2419 2420 4496 143 2449 2469 2617 4693 4694 2620 2653 382 2662 384 1336 3749 1543 1544
dealers$	2390 2407 131 2419 2420 4496 143 2449 2469 2617 4693 4694 2620 344 2653 382 2662 384 1225 1336 3749 1543 1544
dealin	5492 1201 1208 1305 3585 3586 1320 1452
dealing$	2386 117 122 2416 4492 2418 2419 2420 4496 1155 5555 1273 3731 1458 3751
deals	1320
deals$	2416 4492 2418 1458 3751
dealt$	2416 4492 2418 1303 1315 3751
death	3692 3694
death$	230 3620 1414
debt	3692
debt$	4319
debts$	4319
decamped$	2132
deceitful$	2095
december$	2405
decency$	930 931
decide$	639 5000 2926 5514
decided$	1122 3402
deciding$	2928 2929
decision$	4382 34 2314 36 37 85 86 87 88 586 1019 3521 3743 3744 1466 1656
decisions$	3 2283 2284 6 7 4382 34 2314 36 38 2318 2319 2320 87 88 2551 2552 586 2872 3521 3743 3744 1466 1656
decked$	719 5074 721 1729
declin	5622 3613 5706
decline$	1743
declined$	1743
declines$	1743
declining$	1743
decrea	5622
deemed$	4781
defect$	1339
defend$	512 2898 4974 4975 4978 4979 4981 4982 4985
defending$	2898 4974 4975 4978 4979 4981 4982 4985
defensive$	2115
defensiveness$	2115
defiant$	3870 2095
deficit$	4209 1983
defied$	4705 4706 3791
defies$	4705 4706 3791
definite$	805
definitely$	866 873 5227 874 875 1761
defy$	4705 4706 3791
defying$	4705 4706 3791
degenerate$	2085
degenerates$	2085
degrade$	1235
degraded$	1235
degrades$	1235
degrading$	1235
degree$	2934
delay	5708 4257
delay$	3378
delayed$	4086
delays$	3378
deliberately$	2433 1807
delicate$	3964
delinquency$	2085
delinquent$	1587 1588 3870 2085
delinquents$	2085
demand$	1268
demanding$	457 458 459 2739 461 462 463 1598
demonise$	1130 1131 1132 1133
demonised$	1130 1131 1132 1133
demonises$	1130 1131 1132 1133
demonising$	1130 1131 1132 1133
demons	3493
demotivated$	2095
denial$	1504
dental	5712
dental$	3637
dentis	3623
dentist$	1344
deny$	1283 1284
denying$	1284
department$	5268 3389 4083
depend	4247
dependence$	1363
dependency$	1363
dependent$	1363
depends$	5784
deplorable$	2115
deport	3694
depres	1370 3692
depressant$	4234
depressants$	4234
depressed$	1940
depression$	2196
depressive$	2197
deprive$	1283
deprived$	1587
depth$	1018
dereliction$	2115
descend$	2400 4476
descendded$	2400 4476
descendding$	2400 4476
descended$	2400 4476
descending$	2400 4476
descends$	2400 4476
descri	3428
description$	3474 1335
descriptions$	1140 1162 3474
desert$	1795
deserted$	1792 1795
deserting$	1795
deserts$	1795
desertted$	1795
desertting$	1795
deserve$	2525 247 1499
deserved$	2525 247 250 1499
deserves$	2525 247 1499
deserving$	2525 247 1499
design	5583
designed$	5627
designer$	2602 2603 4009 1733 1735 1741
desire$	828 3108 3109 831 3111 3112 834
desk	5503 5506
desk$	1149 1150 1152 3443 5632 5651 3577 5664 5679 1900
despite$	2568 290 291
destined$	776 777 5132 1747
destructive$	28 116
detail	3428 3578 5653 5654
details$	1161 1162 1312
detain	3556 1303 1331
detain$	5631 5685 1910
detained$	4141
detaining$	1910
detect	1142 5503 3436 3437 3438 3439 5515 5544 1242 3525 3557 3576 1298 1299 3579 5666 3604 1329 4168 4169
detection$	3521 4166 1888 4168 2163
detections$	3521 4166 1888 2163
detective$	1149 1157 1158 1159 1160 3440 3469 5632 3558 5651 3577 5679
detectives$	1149 1150 1151 1157 1158 1159 1160 3440 3443 3444 3469 1246 5632 3558 5651 3577 5679
detent	1394 5801
detention$	3673 3726 2258
detentions$	3673 2258
deter$	1892
deteri	5706
determ	3480
deterr	1315
deterred$	1892
deterrence$	2166
deterrent$	2166
deterring$	1892
deters$	1892
develo	4088 4089
develop$	3417 3591 3592
developed$	2807 3417 3591 3592
developing$	3417 3591 3592
developmental$	4254 4288
develops$	3417 3591 3592
deviant$	1587 1588 3870
device	5646 4115
device$	5531 3457 3571 1822
devices$	5531 3457 3571 1836
devious$	2095
diabet	1370
diabetes$	2187
diabetic$	2187
diagno	3623
diagnosed$	2231
diagnoses$	2231
diagnosis$	1344 5699 4210 4230 1983 2231
diagram$	1228 4146
diagrams$	4146
diazepam$	2216
dice$	2509
dicing$	2509
did$	4615 4643 4644 4645 2576 4767 5039 5212 5220 5222 5223 3153 3154 5238 5273 5274 5275 5276 5277 5278 5279 5280 5281 5282 5283 5284 5286 5287 5305 5325 5327 5328 3254 5330 5331 5351 3277 3403 5479 5480 3406 3774 4049 4052
didn$	262 4633 4634 4635 4636 4637 4639 4648 665 2945 2946 5273 5274 5275 5276 5277 5278 5279 5280 5281 5282 5283 5284 5286 5287 3865 4041 4049
die$	1342
died	3694 3695
died$	5770
diet	3648 1370
diet$	5723
dietary$	2243
dietician$	1353
difference$	814 815 816
diffic	5708 4252
difficult$	2281 406 407 2687 2688 410 2690 4806 457 458 459 2739 461 462 463 464 2744 466 467 468 1587 3868 3870 3871 1598 2095
difficulties$	255 4806 1400 1426 3871 4228 4230 4253 2015
difficulty$	4228 4230 2015
dim$	2095
direct	4158
dirty$	4003 1735 2109
disabi	3623 1370
disabilities$	4226
disability$	1344 4226 1983 2205
disabled$	2205
disaffected$	1587 1588 3961
disappear$	151
disappearing$	1473
disappointing$	5373 5374 5375 3301 1791
discipline$	1503
disciplined$	1615
disclose$	2335 2565 5103 5109 5123 4024
discov	3432 3480
discover$	5507
discuss$	5103 5109 5123 4024
diseas	3618
disease$	1339 1983
disengage$	2335 2091
disengaged$	4039 2091
disengagement$	2091
disengages$	2091
disengaging$	2091
disgrace$	2115
disgraceful$	3870 2115
disgracefully$	2115
disguised$	3797
dishevelled$	2109
dishonest$	2095 2115
disinterested$	4039 2095 2115
dismal$	2115
dismally$	2115
disman	2137
dismiss$	2596 3398 1800
dismissed$	2596 1792 1800
dismisses$	2596 1800
dismissing$	2596 1800
dismissive$	2115
dismissively$	2115
disobedient$	1587 2095
disobey$	4705 4706 3138 3791
disobeyed$	4705 4706 3138 3791
disobeying$	4705 4706 3138 3791
disobeys$	4705 4706 3138 3791
disord	5564 3498 1268 5623 3585 3586 5673 3609 5684 3618 5708 4247
disorder$	4806 3489 1219 3547 3548 1339 3644 3871 1938 4218 4244 4253 1975 1983
disorderly$	2095
disorders$	4806 3644 3871
dispersal$	3581
displa	3419
disposal$	3729 4166
disposals$	4166
disregard$	29 33 2335 4705 4706 3791 1800
disregardded$	33 4705 4706 3791 1800
disregardding$	33 4705 4706 3791 1800
disregarded$	33 4705 4706 3791 1792 1800
disregarding$	33 4705 4706 3791 1800
disregards$	33 4705 4706 3791 1800
disrespectful$	2095
disrup	3519 3525 1315 4169 2141
disrupt$	1872 2156
disrupted$	1234
disrupting$	3138 1872
disruption$	1236 5616 1873 1874 4160 2156
disruptive$	2643 4719 2645 1536 1587 1588 3870 2095
disrupts$	1872
disturbed$	1587 1588 2095
divorc	3692 3694 3695 3696
divorce$	5771
divorced$	5770
divorcing$	5770
do$	4615 2574 4767 2816 5039 5101 3027 5103 5109 5123 5129 3055 5143 5145 3084 3085 3086 5162 3088 5164 5165 5202 5212 5220 5222 5223 5232 5233 5236 5238 5273 5274 5275 5276 5277 5278 5279 5280 5281 5282 5283 5284 5286 5287 5325 5327 5328 3254 5330 5331 5475 5721 3774 4024 4049 4052
doctor	3623 5712
doctor$	1344
doctors$	3637
dodge$	3366
dodged$	3366
dodges$	3366
dodging$	3366
dodgy$	2281 2617 4693 4694
does$	2575 4767 5039 5146 3088 5164 5165 5212 5220 5222 5223 5232 5233 5236 5238 5273 5274 5275 5276 5277 5278 5279 5280 5281 5282 5283 5284 5286 5287 5305 5325 5327 5328 3254 5330 5331 3774 4049 4052
doesn$	4633 4634 4635 4636 4637 4639 4648 665 2945 2946 5144 5273 5274 5275 5276 5277 5278 5279 5280 5281 5282 5283 5284 5286 5287 3865 4041 4049
doing$	42 43 2323 45 2325 47 2327 49 50 952 953 5325 5327 5328 3254 5330 5331 4052
domestic$	1434 2030
don$	4633 4634 4635 4636 4637 4639 4648 665 2945 2946 5144 5273 5274 5275 5276 5277 5278 5279 5280 5281 5282 5283 5284 5286 5287 3865 4041 4049
done$	4551 499 5143 3125 899 908 915 916 3233 5325 5327 5328 3254 5330 5331 3257 3258 3259 5345 4052
doomed$	776 777 5132 1747
door$	219 221 1248
dopey$	2095
dose	3623
dose$	1344 1980
doubt$	785 786 787 788 3087 876
down	3549
down$	2326 2555 4674 4762 4834 4835 4836 5069 3014 3021 3022 3302 3303 3304 3305 5381 3307 5383 3309 5385 5386 3312 5388 3314 3315 3316 5392 5395 5396 3322 5398 3324 3325 3326 5558 5631 3580 3667 4005 4154 4155
downed$	3580
downfall$	255
downlo	3456
download$	4101
downloaded$	1177
downloads$	4101
downplay$	2596
downplayed$	2596
downplaying$	2596
downplays$	2596
downs$	3580
drag$	3357
draged$	3357
dragged$	4375 3357
dragging$	3357
draging$	3357
drags$	3357
drain$	392
drama$	321 5153 3079 3080 1546 4236
drank$	1343
drawn$	4375 324 332 4687 4688 4689 2615 337 754 3039 3044 774
dreadful$	5373 5374 5375 3301 1100 1101 1102 1103 1791
dreadlock$	2110
dreadlocked$	4003
dreadlocks$	2110
dreads$	1723 1725
dress$	538 4893 4894 4895 4896 4897 729 730 734 5090 5091 5092 4009 1731 4014
dressed$	4551 719 5074 721 730 731 732 733 1698 1700 1707 1729
dresses$	538 4893 4894 4895 4896 4897 729 730 5090 5091 5092 4009 1731 4014
dressing$	729 1731
drift$	2396 2397 2398 4474 2400 4476 2422 4498 3056
drifted$	2396 2397 2398 4474 2400 4476 2422 4498
drifting$	2396 2397 2398 4474 2400 4476 2422 4498
drifts$	2396 2397 2398 4474 2400 4476 2422 4498
driftted$	2396 2397 2398 4474 2400 4476 2422 4498
driftting$	2396 2397 2398 4474 2400 4476 2422 4498
drill	1318
drill$	493
drink$	2335 4439 2366 2367
drinki	3648 1370 3692
drinking$	2374 1343 5723 1400
drinks$	1343
driv	5622 5668
drive$	1890
driven$	323
drivers$	2451
drivin	1307
driving$	5661
drone$	1308 1903 2142
drones$	1308 1903 2142
drop	5622
drop$	378 3056 3358
droped$	3358
droping$	3358
dropout$	1543
dropouts$	382 2662 384 1543 1544
dropped$	3358
dropping$	3358
drops$	3358
drug	5492 5553 3481 3497 1229 1452 1453 4121 4145 4151
drug$	2386 2401 130 2617 4693 4694 374 375 376 377 382 2662 384 3431 1155 3478 3552 3553 5671 3648 1370 3692 3749 1544 1545 3851 4124 1968
druggie$	2089
druggies$	2089
druggy$	2089
drugs	1208 1318 3737
drugs$	2386 2390 120 121 2419 2420 4496 2454 4530 4531 4532 4533 4534 4535 4536 2611 401 3431 1155 1197 1212 1213 5671 1362 3642 1400 5812 1469 3749 1472 1545 3851 3856
drunk$	4551 3138 1343
dry$	5064 988 3988
dto$	2272
duck$	3366
ducked$	3366
ducking$	3366
duckked$	3366
duckking$	3366
ducks$	3366
due	3549
due$	15 46 3724
duties$	3164 1087
duty$	3164 5355 3345 1087
dyed$	4003 4005
dying$	3620
dyscalculia$	2180
dysfunctional$	1587 1588 2115
dyslexia$	1360 2178
dyslexic$	2178
dyspraxia$	2179
dyspraxic$	2179
dysregulated$	2095
e$	3274 1092 5459 5460 1356 1368 4079
each	5493 5516 3470 5591 4112 4165
each$	4820 2970 5096 5097 3132 3134 5390 5468 3441 5542 5585 5611 5618 5649 5685 3961 4021 4022 4043 4114 4122
ear$	2994 3339
early$	4930
earn$	4494
earned$	4494
earning$	4494
earns$	4494
earring$	4009
earrings$	4009
ears$	2994 3340 3341 1143
easier$	1277
easily$	2925 902 905 906 1609
easy$	19 142 3785
eat$	1928 1979
eaten$	1979
eating	3623 3648
eating$	1344 1365 5723 4217 1979
eats$	1928 1979
eczema$	2189
educat	3652 3674 4286
education$	5728 1381 1991 4280
educational$	1375
effect	4158
effectively$	2841 4916 4917 4918 4919 4920 4923 4924 4925 4926 1652
effort$	912 924 925 956 3236 3237 3238 3239 961 3241 963 966 967 968 969 970
egg$	3814
eggs$	3814
ehc$	1990
ehcp$	2249
ehcps$	2249
eighteen$	531 2822 558
elder	4139
elder$	2407 2617 4693 4694 3798
elders$	2390 2407 131 2617 4693 4694 344 1220 3798
elect$	56 2336 2337 2338 2339 2340 62 63 2343 65 2345 67 68 69 70 4425 2351 4427 74 2354 4430 4431
elected$	56 2336 2337 2338 2339 2340 62 63 2343 65 2345 67 68 69 70 4425 2351 4427 74 2354 4430 4431
electing$	56 2336 2337 2338 2339 2340 62 63 2343 65 2345 67 68 69 70 4425 2351 4427 74 2354 4430 4431
electively$	2008
electr	3704 3728
electricity$	1425
electronic$	5803 4345
electronically$	5803
elects$	56 2336 2337 2338 2339 2340 62 63 2343 65 2345 67 68 69 70 4425 2351 4427 74 2354 4430 4431
electted$	56 2336 2337 2338 2339 2340 62 63 2343 65 2345 67 68 69 70 4425 2351 4427 74 2354 4430 4431
electting$	56 2336 2337 2338 2339 2340 62 63 2343 65 2345 67 68 69 70 4425 2351 4427 74 2354 4430 4431
element$	3815 3818
elements$	3815 3818
eleven$	2837 4913 2839 561
email$	4078
emails$	5459 5460 4078 4079
embroiled$	111 2391 2392
emergency$	1356
emotionally$	1621 1679 4311 4322
empathy$	314 1503
employment$	1395
enabl	5513
enable	5596 4153
enable$	5600
enableed$	5600
enableing$	5600
enables$	5600
encounter$	3756 3926
encounters$	3756 3926
encour	1148
encouraged$	1153
end$	5129 3055 779 5154 3626
endanger$	8 3739 1461
endangered$	8 3739 1461
endangering$	8 3739 1461
endangerred$	8 3739 1461
endangerring$	8 3739 1461
endangers$	8 3739 1461
ending$	3620 3626
endlessly$	859 5213 3139 5214 3140 3141
ends$	5154 5615
enemies$	2531
enemy$	2531
enforc	3519 3525 3557 4088 4152
enforce$	2154
enforcement$	1236 1264 1327 1879 1880 4160 1899 2154
enforces$	2154
engage$	2335 114 4469 4470 2565 2685 413 414 2694 2746 3019 5103 5109 5123 3082 819 5190 5191 5192 3260 3398 5476 5688 3775 1586 4024 1746 4031
engaged$	107 4462 4463 2389 114 4469 4470 4551 205 413 754 3039 3044 774 822 823 824 3104 3105 3775 1586
engagement$	107 4462 4463 2389 2691 2694 1580 1585 4021
engager$	3837
engagers$	3837
engages$	107 4462 4463 2389 114 4469 4470 3775
engaging$	107 4462 4463 2389 114 4469 4470 413 2694 5190 5191 5192 3775 1579 1586 4031
english$	2011 4291
enjoy$	2600 2601 3152
enjoyed$	2600 2601 3152
enjoying$	2600 2601
enjoys$	2600 2601 3152
enough$	260 619 2899 2900 4976 4977 2903 2904 2905 2906 2907 4983 2909 2910 689 690 1005 1670
enquir	3525 5762
enquiries$	3482 1233
enquiry$	1206 1233
enrich	4089
entangled$	111 2391 2392
enter$	3774 3775
entered$	5569 5570 3602 5678 3774 3775
entering$	3774 3775
enterprise$	3508 1853
enterred$	3774 3775
enterring$	3774 3775
enters$	5529 3774 3775
entirely$	5462 5463 3946 1757 1760 4082
entitled$	2095
epilep	1370
epilepsy$	2183
epileptic$	2183
episodes$	156
equal$	1659
erratic$	3870
escala	1337 4158
escalate$	3056
escalated$	1310
essential$	5627
establ	3432 3480
establish$	5507 5650 5674
estate	3593
estate$	2403 2404 1314 3789 3961
eternally$	2114
european$	3985
evade$	3366
evaded$	3366
evades$	3366
evading$	3366
evasive$	2095
evening$	4191
ever$	640 2920 4996 817 818 859 3139 3140 3141 869 884 1127 1748 1749 1762
every$	4646 4647 2631 4945 5096 5097 3131 853 854 3135 3136 5397 5439 5442 5459 5460 5468 5542 5649 5697 4021 4022 1758 4043 4079 4114 4122
everybody$	5377
everyone$	4646 4740 5377
everything$	600 601 5096 5097 799 800 801 878 3158 880 3160 3161 3778 4021 4022
evicted$	2261
evicti	3692
eviction$	2261
evicts$	2261
eviden	5656 1318 4088 2130
evidence$	3274 5459 5460 3427 1202 1218 1280 4078 4079 1848 1849
evidently$	873 5227 874 875
evil$	1535 1588
exam$	5448 1394 4289 2011
examin	3456
examin$	3597
examination$	4101
examinations$	4101
examined$	1177 3597
examines$	3597
examining$	3597
examins$	3597
example$	1221
exams$	2011
except$	2880
exception$	1755
exchang$	2462 4537 4538 4539 4540
exchange$	4529 2462 4537 4538 4539 4540 3775
exchanged$	2462 4537 4538 4539 4540 3775
exchanges$	2462 4537 4538 4539 4540 3775
exchangged$	2462 4537 4538 4539 4540
exchangging$	2462 4537 4538 4539 4540
exchanging$	2462 4537 4538 4539 4540 3775
exchangs$	2462 4537 4538 4539 4540
excitement$	321 325 3784
exclude$	3398 3399
excluded$	2302 2526 4086 1996 1997
exclus	1394
exclusion$	5637 1377 3673 2253
exclusions$	2253
excuse$	1787 1788
execut	4149
exhibit$	4106
exhibited$	4105 4106
exhibiting$	4106
exhibits$	4106
existent$	1100 1101 1102 1103
expand	5640
expect	5737
expectations$	2754 1629
expected$	1153 3475 3532 3662
expelled$	1999 2000
expensive$	1735
expensively$	2987 3986
experi	3713
experience$	2548
experienced$	2807 2968 5788 3759 1649 3941
experiencing$	5788
explicit$	161
exploitation$	2279 1 2386 255 256 2551 2552 317 2597 2598 2599 3557 3576 1298 1299 3579 5666 3604 1329 1497 3796
exploited$	4375 2302 294 295 296 297 2577 2578 2579 2580 2581 2582 2583 305
exploiter$	2390 2407 143 2469 2617 4693 4694 2620 2649 1540
exploiters$	2390 2407 143 2469 2617 4693 4694 2620 344 2649 1540
explosive$	2093
expose$	2282 8 3739 1461
exposed$	8 3739 1461
exposes$	2282 8 3739 1461
exposing$	8 3739 1461
extensions$	1714 1725
extract$	3417
extracted$	3417
extracting$	3417
extraction$	4101
extractions$	4101
extracts$	3417
extremely$	3930
eye$	2994 3338
eyebrow$	2994
eyebrows$	2994
eyed$	1705
eyelashes$	3998 1725
eyes$	500 2994 3422
eyesig	1370
face$	2994 726 738 3560
faced$	1625
faces$	2994 4327
facial$	3560 1711 1821
facing$	4327
fade$	3995 1725
fades$	3995
fail	3613 4290
fail$	4633 4634 4635 4636 4637 4639 286 4641 2567 298 3055 3138 885 886 887 888 3403 5479 5480 3406 3781 1756 1763 1764
failed$	4633 4634 4635 4636 4637 4639 286 4641 2567 300 3138 885 886 887 888 893 894 3403 5479 5480 3406 3781 1763 1764 4086
failing$	4633 4634 4635 4636 4637 4639 286 4641 2567 301 3138 885 886 887 888 5243 3169 3170 3171 3403 5479 5480 3406 3781 1763 1764 1765 1766 1767
failings$	5243 3169 3170 3171 1765 1766 1767
failled$	3138 3403 5479 5480 3406 3781
failling$	3138 3403 5479 5480 3406 3781
fails$	4633 4634 4635 4636 4637 4639 286 4641 2567 299 3138 885 886 887 888 3403 5479 5480 3406 3781 1763 1764
failure$	286 4641 2567 5243 3378 1543 1765 1766
failures$	5243 3169 3170 3171 3378 1543 1765 1766 1767
fair$	5064 3982 3983 3988 4003
fake$	1717
fall	5622
fall$	2400 4476 347 3056 5416 4077
fallen$	2400 4476 347 5416 4077
falling$	2400 4476 347 4077
falls$	2400 4476 347 5416 3386 4077 4080
false$	3157 1515 3797 1719
families$	4775 4789 4790 4791 4792 4793 4794 5336 5337 5338 5339 5340 5341 5377 3866 3911 3916 4078
family	5754 3691 3697
family$	4775 4789 4790 4791 4792 4793 4794 588 4967 1034 1401 1412 1413 1429 3717 3866 3911 3915 3916 4236 4301 4316 2040
far$	579 583 614 682 5358 5359 5360 5471
farce$	1778
farcical$	2115
fashionably$	2987 3986
fast$	4930 3785
fat$	2109
father	1401 3691 3693 1415 3697 3700 1422
father$	2763 2892 3675 3676 1398 1412 1413 1416 3706 3708 3717 3911
fathers$	3708 3911
fault$	50 51 243 1109 1110 1498 1801 1804
favor$	2456
favors$	2456
favour$	2455 183 2463 5076 5077 724 5079 5080 727 728 3764 1730
favoured$	5076 5077 724 5079 5080 727 728 1730
favouring$	5076 5077 724 5079 5080 727 728 1730
favourred$	5076 5077 724 5079 5080 727 728 1730
favourring$	5076 5077 724 5079 5080 727 728 1730
favours$	2455 183 2463 5076 5077 724 5079 5080 727 728 3764 1486 1730
fear$	688 1669
feared$	688 1669
fearless$	2104
fears$	688 1669
february$	2405
feckless$	2095
fed$	3678 5784
feed	1300 4089
feed$	3417
feeded$	3417
feeding$	3417
feeds$	3417 3678
feel$	3464
feelin	4219
feels	4219
feet$	105 106 2981 1078 3968
feigned$	3797
fell$	2400 4476 347 5416 4077 4167 4239
felt	4219
female	1862
female$	691 5046 2972 2973 5049 2975 3435 3477 1681 3961 4119
females$	4774 3477 2105
fend$	515 2898 4974 4975 4978 4979 4981 4982 4985 2911 982
fendded$	2911
fendding$	2911
fended$	2911
fending$	2898 4974 4975 4978 4979 4981 4982 4985 2911
fends$	2911
feral$	1587 1588 2095
ferocious$	2093
fewer	5622
fiercely$	3946 1680
fifteen$	2837 4913 2839 561
fight	5622
fight$	2335 4439 2366 2367 226 516 5129 3056 5153 3079 3080 855 856 857 3138 1890
fighti	5623 3696
fighting$	3138 3548 3657 1400 5771
fights$	855 856 857 3138 860
figure$	613
figures$	5448
file$	3274 1161 5633
files$	3274 1161 5633
film	1331
film$	1188 1190 1192 3587 1309 5685 4182
filmed$	4375 1188 1191 3587 1309
filming$	1188 3587
films$	1188 1190 3587
filthy$	2109
final$	5744 4331 2054
find	5535
find$	4356 2738 2741 5129 3432 3480
findded$	4356
findding$	4356
finded$	4356
finding$	4356
finds$	4356 460
fine$	619 2899 2900 4976 4977 2903 2904 2905 2906 2907 4983 2909 2910 651 652 2932 654
finger	1303 1331
finger$	922 923 932 933 945
fingerprint$	5685
finish$	781
fire	3719
fire$	229 3502 3719 5794
firear	1453
firm	5681
firm$	3606
first$	4723 4331
fit$	1004
fits	1370
fits$	1926
fitting$	737
five	5495 5516 3467 3470 5580 5585 5591 5662
five$	4781 559 5056 1041 3441 3505 5641 5660 5663 5669 5677 5682 4119 4189
flag$	1179 3566 4103
flagged$	1179 1191 5583 3566 1310
flagging$	3566
flags$	1179 3566
flashback$	2237
flashbacks$	2237
flashy$	1735
flat	3691
flat$	1412 5773 5779 3712 4299
flats$	1431
fled$	4120
fleece$	4009
fleeces$	4009
flirt$	2437 4513 4514 172 2509
flirtatious$	2080 2102
flirted$	2437 4513 4514 172 2509
flirting$	2437 4513 4514 172 2509
flirts$	2437 4513 4514 172 2509
flirtted$	2437 4513 4514 172 2509
flirtting$	2437 4513 4514 172 2509
flirty$	2080
floor$	1432
floppy$	3983
flout$	4705 4706 3791
flouted$	4705 4706 3791
flouting$	4705 4706 3791
flouts$	4705 4706 3791
floutted$	4705 4706 3791
floutting$	4705 4706 3791
fluoxetine$	2213
fob$	1071 1073 1074 1075
fobbed$	1049 1071 1073 1074 1075
fobbing$	1071 1073 1074 1075
fobed$	1071 1073 1074 1075
fobing$	1071 1073 1074 1075
fobs$	1071 1073 1074 1075
foetal$	4243
follow	5526 1331
follow$	2335 2565 3019 5103 5109 5123 1022 5476 1188 1192 3587 5685 3774 4024 4182
followed$	4551 205 5345 1188 3587 3774
following$	1188 3587 3774
follows$	1188 3587 3774
food	3704 3709
food$	2454 4530 4531 4532 4533 4534 4535 4536 1425 5784
foodbank$	1430
foolhardy$	1464
foolish$	2306 2313 2539 1464 1501
foot$	2981 3499 3968
footag	5534 3608
footage$	3459 1181 5536 1184 1297 1308 1312 5683 1826 1827
footprint$	3565
for	5556 5596 4088 4089 4153 4158
for$	4421 4482 4484 4485 4523 4529 4577 4578 4579 4580 4669 4744 4751 4818 2748 4824 4986 5032 5034 5043 5213 5214 5216 5361 5367 5368 5437 5453 5484 5486 5507 5542 5572 5578 5586 5590 5594 5595 5619 5661 5670 5672 5700 5714 5718 5732 5798 5806 5810 3916 4081 4120 4167 4198 4272 4329 4332 4334 4338 4345
force	5498 5503 3436 3437 3438 3439 5515 3458 5544 3524 3557 3576 1298 1299 3579 5666 3604 1329
force$	5268 3389 3423 1149 1150 1151 1152 1157 1158 1159 1160 3440 3443 3444 3469 3503 1245 3524 1246 5632 1287 5651 3577 3603 5679 4161
forced$	399 402
forehead$	2994
foreign$	3985
forens	2148
forever$	859 5213 3139 5214 3140 3141
forget	5697
forget$	3622
forgot$	4086
forgotten$	1792 4086
form	5583
form$	1016 3592
formal$	4331
formally$	4275
formed$	3592
forming$	3592
forms$	3592
forty$	558
forwar	1300
foster	2022
foster$	2758 1401 3691 3697 1439 3912 4301
fostered$	4301
foul$	1608
found$	4356 2684 2740 2742 3732 3857
foundation$	2995 2996 2997 4007
four	5662
four$	5641 5660 5663 5669 5677 5682 4119 4189
fourteen$	2837 4913 2839 561
frame$	5053 2979 5055 1685
frames$	5053 2979 5055 1685
fraternise$	1507
fraternised$	1507
fraternises$	1507
fraternising$	1507
freckled$	5064 3988 2109
freckles$	2110
freckly$	2109
free$	42 43 2323 45 2325 47 2327 49 2473 2474 1424 1495
freely$	2473 2474 2475 1494 1495 1496
frequent$	4509 4510 3753
frequently$	2433
friend	5493 3470 5580 5588 5591 3533 5608 5662 3610 4171 4320
friend$	4775 4789 4790 4791 4792 4793 4794 5045 5048 3815 3866
friends$	2280 4434 4442 4559 4563 4564 4622 2633 2634 4710 4711 4775 4789 4790 4791 4792 4793 4794 5045 5048 5148 5149 5150 5151 5152 5159 5160 5161 5209 3167 5336 5337 5338 5339 5340 5341 5387 1058 3345 5421 5422 5423 5424 5425 5426 3505 3513 5641 5647 5660 5663 5669 5677 5682 3740 3815 3866 3873 4074 4078 4189
friendship$	341 2621 366 3815
friendships$	3 2283 2284 6 7 341 2621 3815
frighten$	685
frightened$	686 687
frizzy$	3983 4003
from	3534 4088
from$	4623 2549 4809 4937 4968 5013 5036 5045 5048 5525 5542 5558 3523 5609 5675 5731 5732 5774 5802 4008 4044 4180 4256 4262 4279 4345
fruitful$	3531
ft$	3968
full$	2852 1728
fully$	2775 2852 2925 5003 3946
functi	5583 4257
function$	538 4893 4894 4895 4896 4897
functioned$	538 4893 4894 4895 4896 4897
functioning$	538 4893 4894 4895 4896 4897
functionned$	538 4893 4894 4895 4896 4897
functionning$	538 4893 4894 4895 4896 4897
functions$	538 4893 4894 4895 4896 4897
fund$	3260
funds$	4314
furthe	5498 4158 4171
further$	3423 3512 4119
furthered$	3512
furthering$	3512
furthers$	3512
futile$	1752
gallery$	3601
gambling$	3642
game$	493
gaming$	158 159 2439
gang	1142 5498 5503 3436 3437 3438 3439 5515 3458 5544 5553 3497 5588 3514 3557 3576 1298 1299 3579 3585 5666 5667 3604 1329 3609 5684 4121 4145 4151 4152
gang$	81 2386 2390 121 2407 143 2611 2620 360 2767 3423 1149 3431 3478 3479 1214 1215 3507 3508 3513 1270 3553 5637 3589 5665 1318 3600 1469 3749 1519 3907 4103 4118 4122 1860 1864 4147 4148 4179 2083 2145
gangling$	2109
gangly$	2109
gangs$	2386 2390 121 2407 2611 2620 360 1149 3431 3508 3589 3600 1469 3749 1519 1864 4144 4179 2083 2145
gangsta$	361 1520 2084
gangstas$	361 1520 2084
gangster$	361 1520 2084
gangsters$	361 1520 2084
gap	4088
gap$	3378
gaps$	3378
gather	5634 4088 4089 4128
gather$	2768 3417 3462 3591 3962
gathered$	2768 3417 3591 3962
gathering$	2768 3417 3559 3591 3962
gatherred$	2768 3962
gatherring$	2768 3962
gathers$	2768 3417 3591 3962
gaudy$	1735
gaunt$	2109
gave$	2377 5310 1054 5409 5410 3336 3337 4260
gbh	1452
gbh$	3731
gcse$	4280 4289 2011 2012 2017
gcses	1394
gcses$	3673 4280 2011
gdpr$	5436
gear$	5090 5091 5092 4014 4020
genera	4089
gentleman$	2869 2870 592
get	5551 5668
get$	4377 4378 2335 2366 2367 4596 4597 347 4721 4728 4729 4730 4731 4732 4733 4734 4735 4763 4764 4782 4796 4797 4798 4799 4800 4801 4876 2841 4916 4917 4918 4919 4920 4923 4924 4925 4926 5000 2926 5129 3055 3099 5190 5191 5192 5477 3773 3774 3775 3821 3822 3867 3877 4031
gets	4235
gets$	4377 4378 4596 4597 347 4721 4728 4729 4730 4731 4732 4733 4734 4735 4782 4796 4797 4798 4799 4800 4801 4876 2841 4916 4917 4918 4919 4920 4923 4924 4925 4926 5199 3651 3678 3774 3775 3821 3822 3867 3877 4205 4275 4277
getting$	4377 4378 347 5190 5191 5192 840 3138 4031
gift$	2454 4530 4531 4532 4533 4534 4535 4536
gifts$	2454 4530 4531 4532 4533 4534 4535 4536 2602 2603
gilet$	5090 5091 5092 4014
gilets$	5090 5091 5092 4014
ginger$	3983 4003 2109
girl	5662 5809
girl$	4442 4775 4789 4790 4791 4792 4793 4794 3435 5641 5660 5663 5669 5677 5682 3734 3792 3814 3866 3873 1708 4189
girlfr	3692
girlfriend$	2466 5751 1429 3766 1488
girlfriends$	2466 3766 1488
girls	5502 5516 3467 3470 5580 5662 3610
girls$	4442 4559 4563 4564 4622 2633 2634 4710 4711 2641 4775 2703 4789 4790 4791 4792 4793 4794 2734 5148 5149 5150 5151 5152 5159 5160 5161 5209 3167 5336 5337 5338 5339 5340 5341 1032 1040 1058 3345 5421 5422 5423 5424 5425 5426 3441 3505 5641 5647 5660 5663 5669 5677 5682 3750 3814 3866 3873 1708 4074 4078 4189
give$	2377 2801 2960 5103 5109 5123 3208 1054 5409 5410 3336 3337 3433 3564 4024
given$	807 5310 1054 5409 5410 3336 3337 3420 5549 3651
gives$	2377 5310 1054 5409 5410 3336 3337 3564
giving$	2377 1054 5409 5410 3336 3337 3564
glamour$	2602 2603
glasses$	4009
glean$	3417
gleaned$	3417
gleaning$	3417
gleans$	3417
gloves$	4009
go$	4415 2341 2342 4418 2344 4439 2366 2367 4457 2396 2397 2398 4474 2400 4476 2422 4498 2425 4508 2540 2565 4679 3019 5103 5109 5123 5129 3055 3138 3773 3774 3775 4024 4313
goad$	1511
goadded$	1511
goadding$	1511
goaded$	1511
goading$	1511
goads$	1511
goal$	5627
gobby$	2095
goes$	2396 2397 2398 4474 2422 4498 4508 4679 5156 3138 5529 3635 5784 3724 3773 3774 3775 4235 4313
going$	2374 2376 2396 2397 2398 4474 2422 4498 2424 2431 2432 4508 193 4912 4914 2840 769 5124 5125 5126 3052 3053 5133 5134 5135 3138 3475 3724 3773 3774 4313
gold$	1713 4009
gone$	92 2396 2397 2398 4474 2400 4476 2422 4498 4508 4551 198 206 2491 4567 4568 4569 5734 3773 3774 3775
good$	2313 4495 2647 395 522 2854 625 838 3284 3972
goods$	1920
gorgeous$	2109
gormless$	2095
got	5706
got$	4377 4378 4551 2491 4567 4568 4569 2529 2530 347 4826 5068 3678 3773 3774 3775 3906 4004 4239 4275 4277 4278 4328
gp	3623 5712
gp$	1344 3637
gps	3728
gps$	5803
grade$	2010 4291 2121
graded$	4781 430 1191 2121
grades	3672 1394
grades$	3673 2010 4291
gran	1401 3691 3693 1415 3700 1422
gran$	1412
grandf	1401 3691 3693
grandfather$	1412
grandm	1401 3691 3693
grandmother$	1398 1412
grandp	1401
grante	4336
grasp$	2565 2573 4649 4650 4651 4652 4653 4654 4655 4656 4657 4658 2584
grass$	1091
gravitate$	332 4687 4688 4689 2615 337
gravitated$	332 4687 4688 4689 2615 337
gravitates$	332 4687 4688 4689 2615 337
gravitating$	332 4687 4688 4689 2615 337
greasy$	5064 3983 3988 4003
greed$	2602 2603
green$	2893 2894 2895 1660 3984 4003
grey$	4003 4009 1735 4141
grip$	3413 5489 5490 5491 1330 1808
grips$	1330
groomed$	4375 2302 294 295 296 297 2577 2578 2579 2580 2581 2582 2583 305 1699
groomer$	143 2649 1540
groomers$	143 2649 1540
grooming$	255 256 3796
gross$	4045
grounds$	1241
group	5493 5495 5516 5523 5538 3465 3467 3468 3470 5548 5580 5585 5588 3514 5591 3533 5608 5611 3537 5662 3609 5684 3610 4096 4112 4131 4151 4152 4165 4171
group$	4442 4559 4563 4564 4603 4622 2633 2634 4710 4711 4718 4720 2663 4775 2703 4789 4790 4791 4792 4793 4794 2734 4816 4817 2767 5148 5149 5150 5151 5152 5155 5159 5160 5161 810 811 5209 3167 5336 5337 5338 5339 5340 5341 5355 5380 5382 1057 3345 5421 5422 5423 5424 5425 5426 5428 5482 5483 3411 3441 3452 3453 3473 5553 3486 3505 3508 3513 3528 5605 3536 5621 5632 5641 5647 5651 3577 5660 5663 5664 3590 5669 5677 5679 5682 5687 3615 5692 3814 3866 3873 3916 4074 4078 4113 4131 4134 4189
groups$	4718 4720 4775 2703 4789 4790 4791 4792 4793 4794 3508 3590 3866 4134
grow	5640
grown$	187 2469 529 532 534 539 540 541 542 551 552 553 555 2835 2836 563 565 566 567 568 569 573 2853 575 576 593 595 2878 4954 602 2882 2883 608 609 642 2924 679 2969 3931 1675
grownups$	2817
grubby$	1735 2109
guaranteed$	776 777 5132 1747
guardi	4305
guards$	1308
gucci$	4009
guidance$	2935 2947 5024 1512
guilt	3481 1214
guilt$	5465 5568 1801 1805
guilty	4349
guilty$	1242 2070 4349
gullible$	2893 2894 2895 1660 2095
gun	1453
habit	4247
habit$	4382 3743 3744
habits$	4382 3743 3744
habitual$	4509 4510 3600 3753 3816 3823 4124
habitually$	2433
had	5693 3643 4235
had$	2448 2476 4552 4553 4556 4557 2484 4560 4561 4562 2488 2489 4565 4592 4767 4826 5045 5048 5068 5222 5223 5237 3193 3194 5270 5271 5273 5274 5275 5276 5277 5278 5279 5280 5281 5282 5283 5284 3210 5286 5287 3270 5346 3629 5718 3651 3906 3962 4004 4049 4120 4205 4262 4272
hair$	2990 5066 5067 3990 3993 1724 1726
haircut$	2990 5066 5067 1724 1726
haircuts$	2990 5066 5067 1724 1726
haired$	1696 1704
hairstyle$	2990 5066 5067 1724 1726
hairstyles$	2990 5066 5067 1724 1726
hairy$	2109
half$	1779
halluc	2173
hand	1300
hand$	519 2799 660 664 2994
handed$	1782 1783 1896
handful$	386 2665 387 2666 2667 4742 389 2668 446 1543
handl	4090
handle$	2685 2780 512 2898 4974 4975 4978 4979 4981 4982 4985 645 5000 2926 1330 1663
handled$	645 1663
handles$	645 1663
handli	3496
handling$	2898 4974 4975 4978 4979 4981 4982 4985 645 3379 3380 3381 3382 1452 1663 4070 2165
hands$	519 2799 2994 993 1076
handse	5646
handset$	5531 3457 3571 1822
handsets$	5531 3457 3571
handsome$	2109
hang$	2335 4439 2366 2367 99 338 2768 3962 4204
hanged$	2768 3962 4204
hangged$	2768 3962
hangging$	2768 3962
hanging$	2374 338 2768 3962 4204
hangs$	338 2768 3962
haphazard$	1100 1101 1102 1103
happened$	216 217
harass$	2627 1510
harassed$	2627 1510
harasses$	2627 1510
harassing$	2627 1510
hard	5681
hard$	406 407 2687 2688 410 2690 445 521 3606 3951 3985
hardened$	3816 1623 3950 2104
harder$	406 407 2687 2688 410 2690 911
hardest$	406 407 2687 2688 410 2690
hardly$	2919 4995 670 2950 2951 5273 5274 5275 5276 5277 5278 5279 5280 5281 5282 5283 5284 5286 5287 959 5358 5359 5360 3659 3933 3934 3939 3947 4049 4258
harm$	2279 1 2499 4575 255 256 2551 2552 294 295 296 297 2577 2578 2579 2580 2581 2582 2583 305 317 2597 2598 2599 3378 3600 5801 3731 1497 4118 4122 4124 4144 1922 4224 4225
harmed$	4224 4225
harmer$	3827
harmers$	3827
harmful$	2313 2393 2643 4719 2645 1465 1536 4124
harming$	4224 4225
harms$	4224 4225
has	5693 5706 3632 4235
has$	4360 2448 4592 4618 4767 4826 5045 5048 5068 5139 5220 5222 5223 5237 5273 5274 5275 5276 5277 5278 5279 5280 5281 5282 5283 5284 5286 5287 5566 3629 5707 3651 3728 3906 3962 4004 4049 4205 4262 4272
hasn$	5273 5274 5275 5276 5277 5278 5279 5280 5281 5282 5283 5284 5286 5287 4049
hat$	4009
hats$	4009
have$	4361 4429 4443 4447 2448 4566 4592 4613 4619 2635 4767 4826 2768 5068 5118 5127 5129 5139 5220 5222 5223 5237 3174 3175 3176 5252 5256 5257 5258 5261 5267 3209 3583 3906 3962 4004 4047 4048 4120 4167 4262 4272
haven$	5273 5274 5275 5276 5277 5278 5279 5280 5281 5282 5283 5284 5286 5287 4049
having	4235
having$	2448 5068 4004 4205
havoc$	1568 1569 1570
hawk$	2453 3762
hawked$	2453 3762
hawking$	2453 3762
hawkked$	2453 3762
hawkking$	2453 3762
hawks$	2453 3762
hazel$	3984
he$	4392 4559 4563 4564 4616 4622 2633 4708 2634 4709 4710 4711 4846 5148 5149 5150 5151 5152 5159 5160 5161 5163 5268 5272 4275
head$	219 221 519 2799 594 2874 2875 2876 2877 720 1080 3360 1256 1722 2240
headed$	1599 1695 1781
heads$	219 221 519 2799 1015 1080 3360 1650 1662 1720 1721
headscarf$	4009
headscarves$	4009
health	3648 5727 3692
health$	3623 1350 1351 1352 1357 1359 5723 1951 1952
healthcare$	5728
healthier$	2313
hear$	359 4220
heard$	499 1943
hearin	1370
hearing$	1942 1947 4341
hearings$	4341
hears$	4220
heart$	3618 1350 1950
hearted$	4058
heartless$	2095 2115
heatin	3704
heating$	1425
heavier$	3964
heavil	5697
heavily$	709 3622 5716 3965
heavy	5681
heavy$	3606 3964 1687 1728 4062
heavyset$	2108
heed$	2565 956 3236 3237 3238 3239 961 3241
heeded$	4551 205
heels$	1078 4009
height$	5053 2979 5055 1685
held	4088
held$	525 3395 3434 1315 3611
helicopter$	1903
help	5513 5596 5656
help$	2560 4647 2685 2694 511 2935 5019 2947 5024 5027 2953 2954 2955 2956 5103 5109 5123 3082 819 5190 5191 5192 3123 3260 5344 3379 3380 3381 3382 5476 3512 5600 5627 1384 3840 4021 4024 4031
helped$	285 416 754 3039 3044 768 774 822 823 824 3104 3105 3430 3512 5600
helpful$	3430
helping$	282 5190 5191 5192 839 3512 5600 4031
helps	5596
helps$	3512 5600 5627 1753
hepatitis$	2230
her	5502 3452 5553 5724 5733 5752 5754 3707 5793 4276 4336
her$	4357 4358 4383 4387 4396 4403 4404 2331 2334 4442 4456 4528 4603 4617 4624 4627 4666 4670 4671 4740 4816 4817 4850 4858 4882 4884 5058 5059 5060 5088 5193 5377 5421 5422 5423 5424 5425 5426 5430 5432 5434 5441 5448 3478 5698 5701 5702 5715 3645 3649 3658 5748 3677 5766 5767 5768 5769 5773 5775 5781 5787 3718 3730 5811 3765 3777 3873 4011 4012 4074 4208 4231 4233 4264 4318 4324 4331 4339 4353
heroin	1453 3737
heroin$	1362 5812 1472
herself$	0 2 4357 4358 2296 2297 4373 2299 21 2301 23 24 2304 157 2497 4574 2510 2511 2512 2513 2514 2515 2516 2517 2519 2520 2523 2524 271 275 276 277 2557 2558 2559 281 2561 2562 284 2665 2666 4742 2668 4750 2791 513 2793 2794 2795 2796 2797 619 2899 2900 4976 4977 2903 2904 2905 2906 2907 4983 2909 2910 632 2912 2918 3391 3619 1399 1460 1482 1483 3942 1664 1925 1946
herselves$	3619 1925 1946
hid$	3361
hidden$	3434
hide	5551 3492
hide$	3361
hided$	3361
hides	3492
hides$	3361
hiding	3492
hiding$	3361
hierar	5667 4139 4143 4145 4151
hierarchy$	3507 2136
high$	4380 2699 2700 2706 2707 4783 4784 4785 4786 4787 2713 3138 3267 4061 4201
higher$	2699 2700 4259
highest$	2699 2700
highlights$	1725
highly$	5681 3946
hijab$	4009
hijabs$	4009
him	5502 3707 4276
him$	4357 4358 4603 4816 4817 5193 5377 5421 5422 5423 5424 5425 5426 4074 4208 4324
himself$	0 2 4357 4358 2296 2297 4373 2299 21 2301 23 24 2304 157 2497 4574 2510 2511 2512 2513 2514 2515 2516 2517 2519 2520 2523 2524 271 275 276 277 2557 2558 2559 281 2561 2562 284 2665 2666 4742 2668 4750 2791 513 2793 2794 2795 2796 2797 619 2899 2900 4976 4977 2903 2904 2905 2906 2907 4983 2909 2910 632 2912 2918 3391 3619 1399 1460 1482 1483 3942 1664 1925 1946
himselves$	3619 1925 1946
his	3452 5553 5724 5733 5752 5754 5793 4336
his$	4383 4387 4396 4403 4404 2331 2334 4442 4456 4528 2467 4617 4624 4627 4666 4670 4671 4740 4850 4858 4882 4884 5058 5059 5060 5088 5430 5432 5434 5441 5448 3478 5698 5701 5702 5715 3645 3649 3658 5748 3677 5766 5767 5768 5769 5773 5775 5781 5787 3718 3730 5811 3765 3777 3873 4011 4012 4231 4233 4264 4318 4331 4339 4353
histor	5498
historic$	3423
history$	3817 4230 4319 4348
hit	1418
hit$	5772
hiv$	2229
hold	3492
hold$	409 523 524 525 3395 3426 5566 3612
holdin	1201 1208 3492 1320 5807
holding$	525 2939 2943 5555
holds	3492 1320
holds$	525 3395 5566
home	3691 3697
home$	2371 2403 2404 2485 207 2757 4967 5542 3679 3686 5765 1412 5773 5779 3705 3712 3714 3717 3727 2007 4287 4299 4301 4310 4317 2039 4325
homeless$	2262
homelessness$	2262
homes$	2403 2404 1431
honest$	754 3039 3044 774
hood$	735 4009 1734 4141
hooded$	3961 1735 4141 2109
hoodie$	5090 5091 5092 4009 1732 4014 2111
hoodies$	488 489 5090 5091 5092 4009 1732 4014 2111
hoodlum$	2085
hoodlums$	2085
hoodrat$	2085
hoodrats$	2085
hoods$	488 489 735 4009 1732 1734 4141
hoody$	5090 5091 5092 4014
hooligan$	2085
hooliganism$	2085
hooligans$	2085
hope$	797 5652 4033
hopeless$	381 803 804 1551 1587 3868 2095 2115
hopelessly$	2115
hoper$	379 382 2662 384 1544 1552
hopers$	379 382 2662 384 1544 1552
hopes$	5652
hoping$	5652
hopings$	5652
horde$	362 363
hospit	3636 5712 5801
hospital$	1356 1357 3637 1368 3726
hospitalised$	2222
hospitalized$	2222
hostel	3689
hostel$	1410
hostile$	415 2695 417 2697 419 1249 3870 2093
hostility$	453 2733 455 456 1594
hot	1282 1317 1914
hot$	3704 3878
hotspot$	3561 3596 1908 4193
hotspots$	3561 3596 4193
hours$	1384 1385 2131
house	3691
house$	588 4967 1412 5773 5779 3712 4299
househ	3691
household$	588 4967 1412
houses$	1431
housin	3692
housing$	4307
how$	4844 2901 2902 631
hrs$	2131
hub$	5632 5651 3577 5679 1900
huge$	2306
hulking$	2109
hung$	338
hungry$	3903 2034
hunt$	2604 4679 4680 4681 4682 4683 2609 4685
hunted$	2604 4679 4680 4681 4682 4683 2609 4685
hunting$	2604 4679 4680 4681 4682 4683 2609 4685
hunts$	2604 4679 4680 4681 4682 4683 2609 4685
huntted$	2604 4679 4680 4681 4682 4683 2609 4685
huntting$	2604 4679 4680 4681 4682 4683 2609 4685
hurt	1418
hurt$	4375 2302 2526 3056 5772 4225
hurted$	4225
hurting$	4225
hurts$	4225
husband$	5751 1429
hygien	3648 1370
hygiene$	5723
hyper$	2095
hypocritical$	2115
hysterical$	2095
i$	3393
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
identi	3428 5514 5535 5553 3480 3515 3525 4139
identical$	1735
identically$	2987 3986 4008 4010
identified$	371 1180 3478 1441 4119 4120 4124 4141
identifies$	1190 1262
identify$	3462 1190 1262 5674
identifying$	1262
identity$	1156
idle$	3895 2095
idly$	996 1774
iep$	2250
ieps$	2250
ies$	2866
if$	197 2477 2478 4554 4555 2481 203 4558 2495 4571 3197 991 3271
ignorance$	2115
ignorant$	2095 2115
ignore$	2335 4439 2366 2367 4705 4706 3138 5446 1093 3399 3791 1743 1799 1800 4086
ignored$	4705 4706 3138 5446 1093 3403 5479 5480 3406 3791 1743 1792 1799 1800 4086
ignores$	4705 4706 3138 5446 1093 3791 1743 1799 1800 4086
ignoring$	4705 4706 3138 5446 1093 3791 1743 1799 1800 4086
ill$	3016 1613 3894
illegal$	2393
illnes	3618 3623 3692 3694
illness$	1339 1344 1983
image$	2440 1140 1141 1281
images	3578 5653 5654
images$	2440 181 182 183 1140 1141 1161 1162 1281 1297
immaculately$	2987 3986
immature$	2095
immaturity$	263 2543 2544
immigration$	3692 2035
imminent$	3532
immuni	2241
impair	3618
impairment$	1339 4226 1983
implicated$	107 4462 4463 2389 1441
important$	5627
imposing$	3964 2109
impossible$	406 407 2687 2688 410 2690 803 804 1752
impressionable$	2095
impris	3692
impulse$	2592
impulsive$	2095
in	5750 5757 4235
in$	4452 4461 4465 4468 4479 4480 4481 4537 4542 4647 4701 4714 4758 4809 4818 4845 2881 5045 5048 5069 5070 5071 5182 5189 5219 5239 5309 5435 5555 5558 5568 3538 5690 5691 5720 5722 5734 5741 5754 3681 3682 5785 5799 5802 3783 3914 3916 4005 4008 4010 4030 4044 4120 4237 4300 4304 4338
inadequacy$	2115
inadequate$	2115
inadequately$	2115
inappropriate$	2393 161 3787 3870 1735
inappropriately$	2987 3986 4008 4010
incapable$	1750 4039
incessantly$	2114
incest$	1434
inch$	591
inclination$	828 3108 3109 831 3111 3112 834
include$	4120
income	3692
income$	4319
incompetence$	2115
incompetent$	2115
incompetently$	2115
inconsistent$	3864
increa	5640 4158
indecent$	161
indepe	4300
independent$	4959 607 1667 3959
index	4143
index$	1321
indica	3424 4088
indicate$	5499
indicates$	5499
indifference$	2115
indifferent$	4039 2115
indisputably$	2114
indivi	5591 4165
individual$	4775 4789 4790 4791 4792 4793 4794 5045 5048 3477 5591 3574 1374 3866 1638
individuals$	2617 4693 4694 2620 4775 4789 4790 4791 4792 4793 4794 5045 5048 3477 3541 3866 1638
indulge$	114 4469 4470
indulged$	114 4469 4470
indulges$	114 4469 4470
indulging$	114 4469 4470
ineffective$	2115
ineffectual$	2115
inept$	2115
ineptitude$	2115
inevitable$	805
inevitably$	1761 2114
inexcusable$	2115 2116
inexcusably$	2115
infamous$	2764 1637 2097
infect	3618
infection$	1339 1983
inflicted$	1500
influe	3514
influence$	2644 3815
influenced$	4375
influences$	2644 3815
inform	5596 5656 4088 4158
inform$	3418 3427 5511 5512 3512
informant$	2122
informants$	2122
information$	3274 1021 3379 3380 3381 3382 1138 5501 3427 3429 1312
informed$	3512
informing$	5511 5512 3512
informs$	5511 5512 3512
inhale	3623
inhaler$	1344 2186
inhalers$	2186
initiative$	1890
injunc	3581
injunction$	5616 1302 3736 4176
injunctions$	5616 1302 4176
injuri	3623
injuries$	1344
injury	3618 3623
injury$	1339 1344
inner$	2976
innocent$	582 2862 584 585 1655
innocents$	2856 2857 4933 580 581 1654
inpatient$	2223
inquiry$	1206
insane$	1588
insight$	1503
insist$	95 96 97
insisted$	95 96 97
insisting$	95 96 97
insists$	95 96 97
insistted$	95 96 97
insistting$	95 96 97
insolent$	2095
insomnia$	2233
inspec	3436 3437 3438 3439 5515 5544
inspector$	1157 1158 1159 1160 3440 3469 4161
instagram$	158 159 2439
instead$	5484 5486
instigator$	4126 2086
instigators$	4126 2086
institutional$	4045
instructed$	1153 3471
instructions$	1512
insulin$	2188
integrated$	1859
intel$	2118
intell	3458 4139 4143
intelligence$	3274 1142 1144 3443 1215 1287 3603 1809 1810 4179 2117 2140 2157
intended$	5627
intens	5681 4158
intensive$	3606 2047
intent$	3731 4350
intention$	828 3108 3109 831 3111 3112 834
intentions$	828 3108 3109 831 3111 3112 834
interc	2169
intercourse$	3756
interest$	819 828 3108 3109 831 3111 3112 834 956 3236 3237 3238 3239 961 3241 966 967 968 969 970 1128 3413 5489 5490 5491 3429 1198 1808
interested$	835 955 1094
internally$	4275
internet$	158 159 2439 3767
interr	3456
interrogated$	1177
intervene$	3260 3398 5476 3519
intervened$	5345
intervention$	2694 5800 4021 4344
interventions$	2694 4021
interviewed$	1223 1442
intimate$	161
intimidate$	2627 1510
intimidated$	2627 1510
intimidates$	2627 1510
intimidating$	2627 1510 3870 3985 2093
into	5757 4089
into$	2303 4471 4472 4473 4475 4756 5675 3682 5802
invariably$	2114
invest	3525 5762 1444 4168 2147
investigate$	3260 5476
investigation$	1233 3521 1443 5798
investigations$	1233 3521
invincible$	2104
invite$	4581 2507 3776
invited$	4581 2507 3776
invites$	4581 2507 3776
inviting$	4581 2507 5190 5191 5192 3776 4031
involv	3481 3497 4121
involved$	4375 2302 107 4462 4463 2389 111 2391 2392 2639 404 1123 1201 1305 1441 3798
involvement$	107 4462 4463 2389 2639 1214 3798
involving$	5573
iq$	2244
irresponsible$	2313 2539 1464 1501 2115
irresponsibly$	2075 2115
is	5583 5706 4219
is$	4394 4408 4409 4596 4597 4721 4728 4729 4730 4731 4732 4733 4734 4735 4767 4782 4796 4797 4798 4799 4800 4801 2841 4916 4917 4918 4919 4920 4923 4924 4925 4926 4935 5045 5048 5085 5154 5220 5247 5248 5454 5462 5463 5509 5545 5607 5614 5658 5680 3680 5805 3821 3822 3853 3867 3877 3962 4005 4006 4082 4120 4227 4232 4239 4250 4275 4277 4278 4297 4311 4315 4328 4330 4331 4335
isn$	3048 5128 3865 3933
isolation$	1387
iss$	2047
issue	3419
issue$	4806 3564 3798 3871 4230
issued	3419
issued$	3420
issues	3419
issues$	4806 3564 3798 3871 4230
issuin	3419
it$	4576 2502 2504 4823 4844 4853 5136 5137 5229 5268 5272 5290 5291 3264 5348 5459 5460 3778 3856 4079
its$	4459 4626 3195 3287 5372 5430 5432 5434 5436 5437 5439 5441 5442 5448 5468 5470 5581 5589 5787 4046 4073 4083
itself$	0 2 2296 2297 4373 2299 21 2301 23 24 2304 157 2497 4574 2510 2511 2512 2513 2514 2515 2516 2517 2519 2520 2523 2524 271 275 276 277 2557 2558 2559 281 2561 2562 284 4750 2791 513 2793 2794 2795 2796 2797 619 2899 2900 4976 4977 2903 2904 2905 2906 2907 4983 2909 2910 632 2912 2918 3291 3391 3392 1460 1482 1483 3942 1664
jacket$	5090 5091 5092 4009 4014 4018
jackets$	5090 5091 5092 4009 4014 4018
jail	1448
jail$	1396 3727
jailed	3694
january$	2405
jeans$	5090 5091 5092 4009 4014
jeopardise$	8 3739 1461
jeopardised$	8 3739 1461
jeopardises$	8 3739 1461
jeopardising$	8 3739 1461
jeopardize$	8 3739 1461
jeopardized$	8 3739 1461
jeopardizes$	8 3739 1461
jeopardizing$	8 3739 1461
jeopardy$	2279 1 9
jewellery$	5090 5091 5092 4009 4014
job	3692
job$	3164 951 3231 3232 954 1006 3289 1017 4070
jobsworth$	2115
jobsworths$	2115
joggers$	5090 5091 5092 4009 4014
join$	2335 4439 3056
joint	4158
joint$	4132
joke$	1790
journe	5662
judge$	639 3398
judgement$	4070
judgment$	4070
july$	2405
jumper$	5090 5091 5092 4014
jumpers$	5090 5091 5092 4014
june$	2405
junkie$	2089
junkies$	2089
just$	2501 4823 5138 3069 3070 3071 3072
justice$	485 486 3572 3573 1446
justification$	1789
juvenile$	3816 3819 3823 2106
juveniles$	2106
keen$	5652
keens$	5652
keep	5551 5668
keep$	4420 4439 2366 2367 4499 4500 2426 4502 4503 4504 2430 4506 4507 2540 4625 4629 4631 2565 2618 2898 4974 4975 4978 4979 4981 4982 4985 5103 5109 5123 3418 3449 3752 4024
keeping$	2374 4499 4500 2426 4502 4503 4504 2430 4506 4507 4625 4629 278 2898 4974 4975 4978 4979 4981 4982 4985 1020 3449 3752
keeps$	4499 4500 2426 4502 4503 4504 2430 4506 4507 2619 3449 5566 3752
kept$	4499 4500 2426 4502 4503 4504 2430 4506 4507 4551 205 5345 3434 3449 5742 3752 4086
ketamine$	1362 3642 1968
key$	5439 1256 1291 4119 4122 4124 1847
kick$	3055 3370 1593
kicked$	3370 1418 1419 1593
kicking$	3370 1593
kickked$	3370
kickking$	3370
kicks$	3370 1593
kid$	4775 4789 4790 4791 4792 4793 4794 3801 3814 3866
kids$	2641 368 4775 2703 4789 4790 4791 4792 4793 4794 476 2856 2857 4933 580 581 3750 3801 3814 3866 3909 1654
kill$	4204
killed$	4204
killing$	4204
kills$	4204
kind$	2934
kinshi	5758
kinship$	3683
kitted$	719 5074 721 1729
knew$	2545 2546 2547 492 2772 4855 4856 4857 3152
knife	1453
knife$	2386 3542 3600 3731
knives	5492 1208
knives$	1155 1197 1212 1213
knock$	338 3527
knocked$	338
knocking$	338
knockked$	338
knockking$	338
knocks$	338
know$	2438 4611 4612 2545 2546 2547 492 2772 4848 2774 4855 4856 4857 622 3152 3213 3214 5514 3464 3504 5650 5674 3605
knowing$	2807
knowingly$	2473 2474 2475 1494 1495 1496
knowledgeable$	2807
known	5528 5553 3578 5653 5654
known$	4611 4612 2538 2617 4693 4694 2620 2764 2765 2766 3179 5510 3478 3479 3487 5583 3584 3595 3735 3787 3816 3820 3823 3917 4119 4122 4124 4184
knows$	2545 2546 2547 492 2772 4848 2774 4855 4856 4857 623 3152 3605
knuckle$	2994
knuckles$	2994
kudos$	321
label$	4020
labels$	4009 4020
labour$	1576
lac$	1630 1631 2096
lack$	30 4660 4661 4662 4663 4664 4665 2591 4667 4668 2594 2595 412 475 1134 3414 1136 1137 3782 3826
lackadaisical$	2115
lacked$	4660 4661 4662 4663 4664 4665 2591 4667 4668 2594 2595 3782 3826 3864
lacking$	4660 4661 4662 4663 4664 4665 2591 4667 4668 2594 2595 1100 1101 1102 1103 3782 3826
lacks$	4660 4661 4662 4663 4664 4665 2591 4667 4668 2594 2595 3782 3826 3864 3908
lad$	4775 4789 4790 4791 4792 4793 4794 3814 3866 1708
lads	5662
lads$	4442 2407 2423 4559 4563 4564 4622 329 2624 2633 2634 4710 4711 2641 4775 4789 4790 4791 4792 4793 4794 2734 5148 5149 5150 5151 5152 5159 5160 5161 5209 3167 1038 1058 5641 5647 5660 5663 5669 5677 5682 3814 3866 3873 1708 4189
lady$	2867 2869 2870 592
lamentable$	2115
land$	4354 4355
landded$	4354 4355
landding$	4354 4355
landed$	4354 4355
landing$	4354 4355
landlord$	5268 3389
lands$	4354 4355
language$	1354
lank$	4003
lanky$	2109
large$	5054 3964 2109
largely$	5462 5463 4082
larger$	3964
lashes$	3998 1725 4009
last$	3133 5744
late$	3138 3396 1118
laugh$	318
laughed$	318
laughhed$	318
laughhing$	318
laughing$	318
laughs$	318
law$	386 387 2667 389 394 396 4181
lawless$	1587 1588 2095
lax$	5373 5374 5375 3301 1100 1101 1102 1103 1791
lay$	4172
layabout$	2085
layabouts$	2085
lazily$	2115
laziness$	2115
lazy$	5373 5374 5375 3301 1118 1791 2095 2115
lead	5596 4159
lead$	4364 2884 2885 4961 4962 4963 5596 4158
leader	4139
leader$	1225 1256 1291 3798 3810 4125
leaders$	1225 1256 1291 3798 3810 4125
leadership$	956 3236 3237 3238 3239 961 3241 3379 3380 3381 3382 3413 5489 5490 5491 3798 4045 4070 1808
leadin	1320
leading$	2884 2885 4961 4962 4963
leads	1320
leads$	2884 2885 4961 4962 4963 4158
lean$	3964
learn	3432 3480
learn$	269 270 2565 5103 5109 5123 790 791 792 793 3398 5507 5674 4024
learned$	627
learning$	5739 1947 1949 1989 1991
learnt$	628
least$	904 958
leave$	4354 4355 2282 4371 4372 4374 2335 4439 2366 2367 2540 5103 5109 5123 3056 3261 3262 3263 985 3265 3266 5342 3268 3269 4024
leaver$	4302
leaves	5757
leaves$	4354 4355 2282 4371 4372 4374 2542 3261 3262 3263 985 3265 3266 5342 3268 3269 3682 5802
leavin	5757
leaving$	4354 4355 4371 4372 4374 3261 3262 3263 985 3265 3266 5342 3268 3269 3682
led	4088
led$	4364 11 12 4375 2542 264 265 5634 3888
left	5757 3694
left$	4354 4355 4371 4372 4374 89 4551 205 2542 3261 3262 3263 985 3265 3266 5342 3268 3269 3682 5802 4086 4120
leg$	2994 3627
leggings$	5090 5091 5092 4009 4014
legs$	2994 3627
length$	712
less	5622
less$	574 5303 3229 3947
lesson$	5206 5207 5208
lessons$	2743 3656 1380 3755 4280
let	5513
let$	2300 4376 4551 2491 4567 4568 4569 5103 5109 5123 3138 5351 3277 1023 1024 1025 1026 3306 1028 3308 1030 3310 3311 1033 3313 1035 1036 1037 3317 5393 5394 3320 3321 1043 3323 1045 1046 1047 3418 5511 5512 4024
leting$	5511 5512
lets$	2300 4376 3138 1023 1024 1025 1026 3306 1028 3308 1030 3310 3311 1033 3313 1035 1036 1037 3317 5393 5394 3320 3321 1043 3323 5511 5512
letter$	3274 4078
letters$	3274 5459 5460 4078 4079
letting$	2300 4376 3138 1023 1024 1025 1026 3306 1028 3308 1030 3310 3311 1033 3313 1035 1036 1037 3317 5393 5394 3320 3321 1043 3323
leukaemia$	2239
level	5622
level$	2934 1355 1392 4292
levels$	2934
liability$	386 2665 387 2666 2667 4742 389 2668
liaison$	3756
liaisons$	3756
liar$	382 2662 384 1543 1544
liars$	382 2662 384 1543 1544
licence$	3736 2073 2074
licences$	2074
lie$	5129 855 856 857 3138 879 3386 4080
lied$	855 856 857 3152
lies$	855 856 857 3138 3152 3157 3386 4080
life	3691 1439
life$	2288 2360 2828 589 2872 605 606 2886 2887 2888 1347 1412 1467 1469 3798 3804 2038
lifes$	3804
lifestyle$	3 2283 2284 6 7 2305 4382 321 2602 2603 605 606 2886 2887 2888 3743 3744 1469 3798 3817 3818 2076
lifestyles$	2305 4382 605 606 2886 2887 2888 3743 3744 2076
lift$	2454 4530 4531 4532 4533 4534 4535 4536 3201
lifted$	3202 3224
lifts$	2454 4530 4531 4532 4533 4534 4535 4536
light$	5064 3964 3982 3983 3988 4003
lighter$	5064 3982 3988
like	5519
like$	2600 2601 2685 4892 4904 3430 5652 3798 1674 4008 4010
liked$	2600 2601
likelihood$	3550
likely$	3425 3475 3820 4119
likes$	2600 2601 5652
liking$	2600 2601
limited$	4660 4661 4662 4663 4664 4665 2591 4667 4668 2594 2595 3782 3864
line$	119 2407 2408 133 135 139 2419 2420 4496 3485 1212 3749 4157
lines	3585 4139
lines$	2387 2402 2407 2408 2411 134 2417 2419 2420 4496 2664 3485 3749 4196
link	5514
link$	338 4091 1867
linked	3549
linked$	2639 1209 5583 1305 1306 1441 3798
linking$	338
links$	341 2621 2639 3798 4091
lip$	358 2994 1089
lips$	2994
lipstick$	2995 2996 2997 1725 4007
lisp	1350
list	3578 5653 1301 3608
list$	1161 1163 5633 3580 3590 1321 5683 1345 4104 4137
listed$	3580
listen$	2335 4551 2565 3019 5103 5109 5123 790 791 792 793 948 3260 3398 5476 3432 4024 1746 1771
listened$	4551 205 898 914 944 948 5345 1771
listening$	4551 1772
listenned$	4551
listenning$	4551
listens$	4551
lists$	1161 3580 3590 4104
little	5498
little$	4386 4660 4661 4662 4663 4664 4665 2591 4667 4668 2594 2595 2669 2850 5022 3007 3113 3235 3240 5316 3242 3251 975 3255 3396 3423 3782 3799 3823 3864 3908 3932 4002 4087
live	5498
live$	2335 99 538 4893 4894 4895 4896 4897 2868 2884 2885 4961 4962 4963 3423 5587 1342
lived$	2884 2885 4961 4962 4963 3680 3710 2021
lives$	2288 2308 4384 2310 2311 2312 538 4893 4894 4895 4896 4897 589 2872 605 2884 606 2885 2886 4961 2887 4962 2888 4963 3680 1402 2021
living$	538 4893 4894 4895 4896 4897 2868 2884 2885 4961 4962 4963 3680 3717 1439 2021
local	5498
local$	4843 2970 5468 3423 5757 5758 3790 3961
locat	3525
locate$	4182
lock$	1231
locked$	2526 1293 1303 1418 1419
locs$	1723 1725
log	5526 5628 1301 4088
log$	1169 1170 1175 1190 1192 3580 1309
loged$	3580 1309
logged	5526 5528
logged$	1191 3602 5678 4180
loggin	5526
logging$	1169 1175
logo$	4009
logos$	4009
logs	5526
logs$	1190 3580
loiter$	3962
loitered$	3962
loitering$	3962
loiterred$	3962
loiterring$	3962
loiters$	3962
lone$	2970 3960
long$	5445 3396 3983 4002 4003
longer$	577 2861 616 670 2950 2951 684
look$	225 2505 2563 2792 2810 4885 4886 2812 2813 4888 4889 2815 4890 4891 2898 4974 4975 4978 4979 4981 4982 4985 2911 2916 3260 5417 3399 5476 3701
looked$	225 2505 2755 2810 4885 4886 2812 2813 4888 4889 2815 4890 4891 2911 2916 658 663 667 672 914 5345 5417 1405 1406
looking$	225 2505 2604 4680 4681 4682 4683 2609 4685 510 2898 4974 4975 4978 4979 4981 4982 4985 2911 2916 641 2928 2929 657 662 666 669 671 707 862 5417 5652 1423 1693 1694 1701 1702 1706 1772
lookings$	5652
lookked$	2911 2916
lookking$	2911 2916
lookout$	2134
lookouts$	2134
looks$	225 2505 2810 4885 4886 2812 2813 4888 4889 2815 4890 4891 2911 2916 5417 3701
lose$	3056 3670 1433
loser$	382 2662 384 1543 1544
losers$	382 2662 384 1543 1544
loses$	3670
losing$	3670 1433 4251
loss$	3378 4226
lost	1414 3694
lost$	380 3138 3403 5479 5480 3406 3407 1129 1205 3670 1433 1535 1550 4086 4251
lot$	2767 2914 4997 4998 3292 3814 3945
lots$	718
loud$	1607
lout$	2085
loutish$	2085 2095
louts$	2085
love$	2600 2601 2685
loved$	2600 2601
lover$	3766
lovers$	3766
loves$	2600 2601
loving$	2600 2601
low$	2699 2700 2706 2707 4783 4784 4785 4786 4787 2713 3015 1525 3864 3908 4013 1944
lower	5622
lower$	2699 2700 4259
lowest$	4267
lowlife$	2085
lowlifes$	2085
lurch$	987
lycra$	4009
lying$	3138
machet	1453
machete$	3731
made$	4371 4372 4374 4388 4389 4390 2317 2364 4440 4494 4551 2542 2682 4940 2988 5168 5170 3159 3191 3204 5310 3383 3483 3500 5629 5694 3795 4120
magist	4340
magistrates$	485 486
mail$	3371
mails$	3371
main$	1225 1256 1291 3820 4119 4122 4124 1847
major$	1847
make	3450
make$	4371 4372 4374 4388 4389 4390 2317 2364 4440 4494 2542 2565 4940 714 2995 2996 2997 3003 5168 5169 819 3203 5310 3433 5694 3795 4007
maker$	3807 3811
makers$	3807 3811
makes$	4371 4372 4374 4388 4389 4390 2317 2364 4440 4494 2542 4940 5168 5310 5694 3795
makeup$	2995 2996 2997 1725 4007 4009
making$	4371 4372 4374 4388 4389 4390 2316 39 40 41 42 43 2323 45 2325 47 2327 49 2364 4440 4494 4940 2928 2929 3138 5310 3298 5694 3795 1529
maladjusted$	1587
male	1862
male$	2469 2610 691 5046 2972 2973 5049 2975 3435 3477 1681 3961 4119
males$	113 2407 2423 4512 164 165 2449 2469 328 335 2617 4693 4694 2620 2624 346 4775 4789 4790 4791 4792 4793 4794 4999 3477 3866 2105
malicious$	1515
malign$	2643 4719 2645 1536
malnourished$	3980
malodorous$	2109
man	5809
man$	2407 143 2423 2449 2469 2472 2617 4693 4694 4879 536 2817 2819 545 2846 4927 2853 575 2867 2869 2870 592 597 2878 4954 617 4999 723 3435 3734 3771 3931
manage$	4740 2685 2746 538 4893 4894 4895 4896 4897 2868 2898 4974 4975 4978 4979 626 4981 4982 4985 645 5000 2926 651 652 2932 654 3082 984
managed$	538 4893 4894 4895 4896 4897 2868 645 822 823 824 3104 3105 2005
management$	2731 3379 3380 3381 3382 4045 4070 4137
manager$	5268 3389 4137
managers$	5268 3389
manages$	538 4893 4894 4895 4896 4897 2868 645
managing$	538 4893 4894 4895 4896 4897 2868 2898 4974 4975 4978 4979 4981 4982 4985 645 2928 2929
manbag$	4009 2111
manbags$	4009 2111
manipulate$	2780
manipulated$	4375
manipulating$	2095
manipulative$	3870 2095
mannered$	3892 3893
many$	4881 5439 5440
map	4143
map$	3506 1228 1866
mapped$	3506 1866
mapping$	3506 1866
maps$	3506 1866
march$	2405
marginalised$	3961
marker$	1824
markers$	1824
market	3593
market$	1314
marks$	2010
marria	3692
mask$	4009 4015
masks$	4009 4015
match	5514
match$	1279
matching$	1195 3614 1735 4141
material$	1312
maths$	2011 4291
matric	4143
matrix	4143
matrix$	1321 1865
matted$	4003
matter$	48 782 783 784 789 819
matters$	2872
mattress$	3690
mature$	2807 680 2968 1677 1678 3958 2104
maturity$	2807 2104
may$	2405 4909 5505 5508 5657
meals$	3703
mean$	4364 2542 3985
means$	4364 2542 5627
meant$	3152
measur	4152 4159
media$	158 159 2439 1172 3473 3571 1836
medica	1370
medical$	1350 1951
medicated$	2206
medication$	2206
medici	3623
medicine$	1344
mediterranean$	3985
medium$	2699 2700 2706 2707 4783 4784 4785 4786 4787 2713 700 3964
meet$	71 72 73 4439 2366 2367 2437 4513 4514 3019 5103 5109 5123 3260 5529 3775 4024
meetin	5662
meeting$	2374 2437 4513 4514 5664 1772
meets$	2437 4513 4514 5529
melatonin$	2215
meloterritorial$	2095
member	5492 5493 5495 5502 5516 5523 5538 3465 3467 3468 3470 3497 5580 5583 5585 5588 5591 3533 5608 5611 3537 5662 3610 4112 4121 4143 4151 4152 4165 4171
member$	4775 4789 4790 4791 4792 4793 4794 3536 5641 3574 1305 5660 5663 5669 5677 5682 5809 3798 3866 4189
members$	4442 4775 433 4789 4790 4791 4792 4793 4794 5377 3441 3442 3452 3453 5547 3505 3509 3513 5605 3536 3541 5618 5621 5641 5647 1305 5660 5663 5669 5677 5682 5687 5692 3798 3866 3873 4113 4131 4148 4189
membership$	1214 5568 5583 3798
men$	2350 76 83 2390 112 2407 143 2423 4512 162 163 167 2449 2451 2469 2472 326 333 2617 4693 4694 2620 344 2624 501 2781 2782 4879 531 2817 2818 544 550 2830 2844 4927 2853 575 2878 4954 4999 3000 1469 3749 3771 3931 1661
menace$	2627 1510 1543 1559 2093
menaced$	2627 1510
menaces$	2627 1510 1543
menacing$	2627 1510 3985 2093
mend$	3398
mental	3648 1370
mental$	3630 3631 3636 5723 3692 1588
mentality$	3798 1527 3818 1628
mentally$	1622
mentor$	4268
merely$	5138
mess$	3378 1104
messag	5548 5646 4115
message$	2437 4513 4514 2441 4517 4518 2444 2445 4521 4522 1328 4078
messaged$	2437 4513 4514 2441 4517 4518 2444 2445 4521 4522
messages$	2437 4513 4514 2440 2441 4517 4518 2444 2445 4521 4522 3473 3571 4078 1836
messaging$	2437 4513 4514 2441 4517 4518 2444 2445 4521 4522
messed$	436 442
messy$	4003
met	1427
met$	2437 4513 4514 2491 4567 4568 4569 5345 3775
methylphenidate$	2210
might$	3181 3182 3183 3184 5260 5505 5508
migraine$	2172
migraines$	2172
mind$	494 594 2874 2875 2876 2877
minded$	1611 3897 4059
mindset$	3818
mini$	570 5090 5091 5092 3799 3932 4014 1738
miniature$	3932
minimal$	3235 3864
minimise$	2596
minimised$	2596
minimises$	2596
minimising$	2596
minimum$	3253
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
misfit$	382 2662 384 1543 1544
misfits$	382 2662 384 1543 1544
misled$	4086
misper$	1474
mispers$	1474
miss$	2335 4439 2366 2367 3056 3138 1085 1086 2001
missed$	3138 1085 1086 3403 5479 5480 3406 1797 2001
misses	1414
misses$	3138 1085 1086 2001
missing$	61 103 145 146 154 155 2435 422 3138 1085 1086 3472 1474 2001
misuse$	4247
mix$	2335 338
mixed$	107 4462 4463 2389 111 2391 2392 338 692 695 2986 5064 3988
mixes$	338 1320
mixing$	338
mob$	362 363 2767 1526 3806
mobile$	5531 3457 1822
mobiles$	5531 3457
mock$	4289
mocks$	2011
modern$	1575
modus$	1852 1854
mohawk$	2110
mohawks$	2110
money$	140 141 2421 2454 4530 4531 4532 4533 4534 4535 4536 322 2602 2603 5448 1197 1506 3851
monito	5526
monitor$	3462 1190 1192 5650 3587 1309 3597 4182
monitored$	1191 3587 1309 3597
monitores$	3597
monitoring$	1194 3587 3597
monitors$	1190 3587 3597
monster$	1543
monsters$	1543
month$	4321
months$	4321
mood	3623 3648
mood$	1344 5723 4223 4254
moods$	1344
moody$	2095
moral$	2589
morals$	2754 1629
more	4089 4158
more$	4898 4899 4900 4901 2829 4905 4906 4907 4928 2913 4997 4998 5253 5262 3373 3374 5450 5451 5452 3945 4119
morning$	4191
most$	4881 2913
mother	1401 3691 3693 1415 3697 3700 1422
mother$	2763 2892 3675 3676 1398 1412 1413 1416 3706 3708 3717 3911 3943
mothered$	3943
mothering$	2935 661 3943
motherred$	3943
motherring$	3943
mothers$	3708 3911 3943
motions$	1090
motivated$	323
motivation$	2754 1503 1629
mount	3450
moustache$	2110
moustaches$	2110
mousy$	4003
mouthed$	3886 3887
mouthy$	2095
mov	5668
move$	5103 5109 5123 861 3398 5514 4024 4284 4304
moved$	2526 754 3039 3044 774 3680 3694 3695
moveme	5492 3451 5548 3578 5653 5654 5662 5667 4151
movements$	1172 1173 1174 3473
moves$	2019 4304
mri$	1364
much$	2871 4997 4998 3293 5471 3945 1728
mugged$	1455
mugger$	382 2662 384 1543 1544
muggers$	382 2662 384 1543 1544
mugshot$	1322 2139
mugshots$	2139
mule$	4739 2676 2677 2678 3824 1572 1573 1574
mules$	4739 2676 2677 2678 3824 1572 1574
mullet$	2110
mullets$	2110
multi$	3168 5498
multiple$	1924
mum	1401 3691 3693 1415 3697 3700 1422
mum$	2763 3675 3676 1398 1412 1413 1416 3706 3708 3717 3911
mums$	3708 3911
murder$	3431 5587 4119
murmur$	4229
muscly$	3964 2109
muscular$	3964 2109
must$	259 4909 3386 3390 3393 5657 4080
nails$	2800 3998 1725 1726
naive$	2539 2893 2894 2895 1501 1660 2095
naivety$	263 2543 2544
naked$	161
name	3480
name$	599 2879 4955 3427
named$	5665 4119
names	3428 3468 3578 5653 5654 3608
names$	3427 1161 1162 3442 1165 1278 5677 5683 1813
naming	3480
nan	1401 3691 3693 1415 3700 1422
nan$	1398 1412
nana	1401
nasty$	1535 2095
nation	5737
national$	3662 4102
naughty$	1535 1587 3870 2095
near$	5358 5359 5360 5525
nearby$	3472
nearly$	2896 2897 1652 3940
neat$	4002 4003
neatly$	2987 3986
necessary$	5627
neck$	2994
necks$	2994
need	5519 5708 3688
need$	2788 2789 4865 556 4994 648 5009 656 2936 2937 659 5014 2944 5020 5021 668 2948 2949 5025 5026 2952 674 675 676 677 5032 5034 3430 5652 5729 5763 4228 4230
needed$	4994 668 2948 896 5627
needing$	2788 2789 4865
needless$	2306
needs	3643 4235 4252
needs$	2788 2789 4865 4994 668 2948 2949 5025 5026 3345 5652 5718 3651 5729 4228 4230 4269 4271
needss$	4269
needy$	1587 2095
neet$	2099
neets$	2098
negative$	2313 2617 4693 4694 2620 2643 4719 2645 1203 3787 1536 3905 1851
neglec	1418
neglect$	1065 1066 3378 1434 1794 2032 2046
neglected$	1065 1066 5772 1792 1793 1794 2032 2046
neglectful$	2115
neglecting$	1065 1066 1793 1794
neglects$	1065 1066 1793 1794
negligence$	2115
negligent$	2115
negligently$	2115
neighb	4320
neighbourhood$	5503 3436 3437 3438 3439 5515 5544 3557 3576 1298 1299 3579 3589 5666 3604 1329
neighbours$	3789 3790
neither$	3096 3220 3223 5298 5299 5300 3226 5301
networ	5588 3514 5667 4151 4152
network$	2407 1227 3508 3513 3749 1867
networks$	3508 3749
neurod	2232
never$	214 4633 4634 4635 4636 4637 4639 3025 755 5110 3036 3037 3038 760 3048 5128 775 825 826 3114 3145 3146 5273 5274 5275 5276 5277 5278 5279 5280 5281 5282 5283 5284 5286 5287 3659 3865 3947 4049 2113
new	5498
new$	3423 5783
news$	367
next$	5081 3250 4097 4117
nickna	3428 3578 5653 5654
nicknames$	3442
nicotine$	3642
night$	5206 5207 5208 1193 3622 5716 1966
nightmare$	386 2665 387 2666 2667 4742 389 2668
nightmares$	2234
nights	5697
nights$	3622
nike$	4009 1735
nikes$	4009
nineteen$	531 2822
no$	4385 4445 2479 2487 4594 4599 4600 4660 4661 4662 4663 4664 4665 2591 4667 4668 2594 2595 2658 2669 4749 4863 4931 4936 2890 4966 4970 5022 5028 5029 5030 5031 5038 2966 2967 3064 3065 3066 5142 3068 3073 3074 3075 3076 3077 3084 3085 3086 5162 3092 3098 5174 3100 3107 5183 5186 5187 5188 3115 3116 3117 3118 5194 3120 3121 3145 3146 3149 3150 5226 3155 3221 3223 5298 5299 5300 3226 5301 3227 3230 5306 5307 5308 3235 3242 3245 3246 3247 5323 3249 5725 5789 3782 3831 3839 3864 3908 4066 4068 4087 4119
nobody$	4595 4598 2889 2965 3098 5174 3100 3220 3223 5298 5299 5300 3226 5301 3230 5306 5307 5308 3948 4050
nomina	4143 4145
nominal$	3479 3574 1311 3600 3798 1843 4147 1907
nominals$	3479 3507 3600 3798 2135
non$	2729 1556 1558 3858 3859 3860 3861 3862
noncompliance$	2091
noncompliant$	2091
none$	2496 2863 2889 3096 3134 3220 3223 5298 5299 5300 3226 5301
nonengagement$	2091
nonexistent$	1100 1101 1102 1103
normal$	443
north$	3017
nose$	2994
not$	2492 2494 4633 4634 4635 4636 4637 4639 4722 2692 4768 2722 4932 2859 2860 2864 5010 5015 2964 3023 3024 3028 5107 5108 3048 5128 3084 3085 3086 5162 5172 5177 5178 3106 5184 3114 3145 3146 3147 3148 3162 3163 5273 5274 5275 5276 5277 5278 5279 5280 5281 5282 5283 5284 5286 5287 5293 5294 5297 5298 5301 3234 5311 5312 5358 5359 5360 5371 3401 3659 5743 5749 3865 3933 3934 3939 3947 4049 4258
note	1301
note$	1169 1175 3580
noted$	3602 5678
noteed$	3580
notes$	3580
nothing$	2965 3006 747 3093 3094 3095 3098 5174 3100 843 844 845 846 3126 3127 3128 5204 858 3145 3146 971 972 3252 978 979 980 3400 3948 4032 1773 4207
notice	3569
notice$	946 956 3236 3237 3238 3239 961 3241 1290 1319
noticed$	2302
notify$	3418 5511 5512
notifying$	5511 5512
notifys$	5511 5512
noting$	1169 1175
notoriety$	321
notorious$	2764 1637 2097
november$	2405
nude$	161
nudes$	175 183
nuisance$	391 1543 1559 3870 1638
nuisances$	1543 1638
number	5622 5653
number$	637 2917 1176
numbers$	5448
numerous$	5439
nurse	5706
nurse$	1353 5713
nuts$	1588
nutter$	1543
nutters$	1543
obese$	2109 2236
obesity$	2236
obey$	5103 5109 5123 4024
object	5599
objective$	3548 5627
objectives$	3548
obnoxious$	2095
observation$	1171 1815 1828
observations$	1171
observe$	3587 1309 4182
observed$	4141
observeed$	3587 1309
observeing$	3587
observes$	3587
obsessive$	4213
obstructed$	4086
obstructive$	457 458 459 2739 461 462 463 1598 2095 2115
obtain	5656 4089 4128 4149
obtain$	3417 3591
obtained$	3417 3591 4105
obtaining$	3417 3591
obtains$	3417 3591
obvious$	805 3364 5439 3365
obviously$	866 873 5227 874 875
occasion$	870
ocd$	2182
ocg	1229
ocg$	3508
ocgs$	3508
october$	2405
odd$	3985
odour$	3991
of	5556 4089 4153
of$	4407 4582 4716 4737 4738 4766 4825 4829 4842 4942 4949 4950 4951 5040 5045 5048 5072 5167 5171 5181 5182 5221 5227 5231 5241 5244 5245 5246 5357 5366 5458 5464 5488 5494 5504 5517 5524 5525 5527 5532 5540 5549 5552 5560 5561 5565 5568 5571 5572 5582 5609 3543 5620 5625 5630 5635 3583 5665 5676 5691 5695 5730 5735 5782 5788 3731 5806 4006 4029 4044 4109 4119 4121 4123 4167 4198 4272 4329 4338 4350
off	3660 4285
off$	2429 153 2436 4672 4673 3327 3328 3346 3347 3348 3349 3350 3351 3352 3353 3354 3384 3385 1204 3523 5735 3754 3833 3872 4200
offen	3496 3497 3585 3586 5673 3616
offen$	5555
offenc	5564 3498 1268 5795 5808
offence$	3488 3489 1219 3502 3547 3720 3733 4135 1889 2074 2276
offences$	3488 3489 1219 3547 3720 3733 1889 2074 2276
offend	5492 5553 1201 3481 1208 1268 3552 5667 3609 5684 4096 4121 1852 4145 4151 4152 4165 4171 2144
offend$	2335 4439 2366 2367 3056 778 855 856 857 3138 1196 1838
offendded$	3138
offendding$	3138
offended$	3138 2275
offender$	2617 4693 4694 369 3479 5555 1215 1216 3600 1537 1845 1858 4138 4147 4189 2087 2273
offenders$	2617 4693 4694 344 369 3479 5555 3507 1537 1845 4148 4189 2087
offending$	2386 2393 117 121 274 2611 3138 3478 5555 1207 1261 3544 3547 1271 1273 5671 1538 1889 2069 2275
offends$	855 856 857 3138 2275
offens	5564 3498 1268 5795 5808
offense$	3488 3489 1219 3547 3720 3733 1889 2276
offenses$	3488 3489 1219 3547 3720 3733 1889 2276
offensive$	3731 2095
offer$	2453 4647 5143 5190 5191 5192 850 5206 5207 5208 3260 3762 4031
offere	4235
offered$	2453 5143 1260 3762
offering$	2453 5143 5190 5191 5192 3762 4031
offerred$	2453 5143 3762
offerring$	2453 5143 3762
offers$	2453 4647 5143 3762 4021
office	5503 3436 3437 3438 3439 5515 5544 3557 3576 1298 1299 3579 5666 3604 1329 5809
officer$	1157 1158 1159 1160 3440 3469 3516 5632 3558 5636 1286 5651 3577 1308 5664 5679 3734
officers$	2451 4703 4704 1139 1149 1150 1151 1157 1158 1159 1160 3440 3444 3446 3447 1177 3469 3502 3516 1246 5632 3558 5636 5651 3577 1308 5664 3598 5679 1334 3790 4161 4181
offrolled$	2006
offs$	1555 4200
often$	2433
oily$	5064 3988
old$	4545 2798 4874 2807 2827 678 2968 5047 5050 5052 5746 3941 3949
older$	2352 2361 2362 2390 2407 131 144 160 2442 2443 2447 2449 2451 2469 192 2472 2605 2606 2607 2608 2612 2613 2614 2617 4693 4694 2620 345 4844 4879 2807 531 598 2924 1401 3749 1487 1489 3771 3985 4008 4010
olders$	2390 2407 131 344
olds$	554
olive$	5064 3982 3988
omission$	1765
omissions$	1765
on	5556 4088 4089 4336
on$	4449 4572 2671 2672 2752 4828 4915 5045 5048 5069 5215 5224 5347 3273 5349 5364 5407 5408 5521 5522 5524 5525 5527 5528 5533 5542 5543 5558 5586 5602 3543 5642 5675 5700 5717 5786 3728 5805 3850 3916 4044 4065 4095 4163 4232 4346 4352
once$	868 883 1126
one	5502
one$	4819 4965 4991 5041 5042 2970 3097 5206 5207 5208 5210 5211 5296 3222 3223 5299 5300 3226 5302 5541 3574 1372 3663 5738 3664 5739 3961
ongoing$	5587
online$	158 159 2439 3451 3767
only$	2501 4585 4586 4587 4588 4589 4590 4591 2518 4823 4851 5138 918 992 3373 3374 5450 5451 5452 5466 5467 3394 4027
onto$	5675
open$	20 2779 5103 751 5109 757 762 5123 771 4024
operandi$	4133
operat	5498 5583 5599 3525 5688 4151 4159
operate$	2566 538 4893 4894 4895 4896 4897 3020 3029 3035 3040 3049 3563 1334
operated$	538 4893 4894 4895 4896 4897 1346
operates$	538 4893 4894 4895 4896 4897
operating$	538 4893 4894 4895 4896 4897
operation$	3516 3559 1289 1364 1890
operational$	3423 4160
operations$	3559 1289
operative$	1584 1775
operator$	1157 1158 1159 1160 3440 3469
operators$	1157 1158 1159 1160 3440 3469
opport	4088 4152 4159 4164
opportunit$	2571 3364 3365
opportunited$	2571 3364 3365
opportunities$	3364 3365 1240 4076
opportuniting$	2571 3364 3365
opportunits$	2571 3364 3365
opportunitted$	2571 3364 3365
opportunitting$	2571 3364 3365
opportunity$	2571 3364 3365 1240 4076
opposed$	4036 4039
oppositional$	3870 4254 2095
opt$	56 2336 2337 2338 2339 2340 62 63 2343 65 2345 67 68 69 70 4425 2351 4427 74 2354 4430 4431 4432 4433 2359 4435 4436 4437 4438 3748
opted$	56 2336 2337 2338 2339 2340 62 63 2343 65 2345 67 68 69 70 4425 2351 4427 74 2354 4430 4431 4432 4433 2359 4435 4436 4437 4438 3748
optici	5712
opticians$	3637
opting$	56 2336 2337 2338 2339 2340 62 63 2343 65 2345 67 68 69 70 4425 2351 4427 74 2354 4430 4431 4432 4433 2359 4435 4436 4437 4438 3748
option	4152 4159 4185
opts$	56 2336 2337 2338 2339 2340 62 63 2343 65 2345 67 68 69 70 4425 2351 4427 74 2354 4430 4431 4432 4433 2359 4435 4436 4437 4438 3748
optted$	56 2336 2337 2338 2339 2340 62 63 2343 65 2345 67 68 69 70 4425 2351 4427 74 2354 4430 4431 4432 4433 2359 4435 4436 4437 4438 3748
optting$	56 2336 2337 2338 2339 2340 62 63 2343 65 2345 67 68 69 70 4425 2351 4427 74 2354 4430 4431 4432 4433 2359 4435 4436 4437 4438 3748
or$	5326 4195
oral$	180
order$	5616 3562 1302 5800 1447 3731 3736 4192 4303 4341 2063 2064 4344 2074
ordered$	5803
orders$	5616 3562 1285 1302 4192 4341 2074
ordinary$	3985
organi	1320
other$	2280 4357 4358 2745 2970 3342 3740 3790 3961 4046 4119
others$	2280 4357 4358 4559 4563 4564 4622 2633 2634 4710 4711 4879 5148 5149 5150 5151 5152 5159 5160 5161 5604 3740 3750
ought$	215 2537 895 3177 3178 5254 5255
oughtn$	897
our$	4646 5459 5460 5468 4021 4043 4072 4079 4119
out	5612 3698
out$	4397 2332 4413 2348 2366 2367 4450 4455 2383 4547 2657 2716 4803 4805 2750 4831 5057 5062 3138 3144 5343 3282 3297 5507 3472 3534 5610 5645 5650 5661 5674 3660 5750 5770 5772 5773 5804 3872
outbursts$	453 2733 1594
outcome$	4166
outcomes$	4166
outfit$	5090 5091 5092 1732 4014
outfits$	5090 5091 5092 1732 4014
outlook$	2872 594 2874 2875 2876 2877
outrageous$	3870
outright$	4021
outs$	2657
outstanding$	4119
over$	5069 5089 5524 3896
overcr	2263
overdose$	1349 2202
overdosed$	2202
overdressed$	2109
overlook$	1800
overlooked$	1792 1800 4086
overlooking$	1800
overlookked$	1800
overlookking$	1800
overlooks$	1800
oversight$	3379 3380 3381 3382 4070
oversized$	1735
overt	5643
overt$	3568
overweight$	1971 2109
owing$	16
own	4300
own$	4362 2289 4365 4366 2292 2293 4369 4370 2321 2322 4398 2324 4400 4401 4402 2328 2329 4405 2365 4573 4606 2532 2533 4609 4610 2553 2773 2783 2802 2803 2804 4943 619 2899 2900 4976 4977 2903 2904 2905 2906 2907 4983 2909 2910 2931 5779
ownership$	3413 5489 5490 5491 1808
pacemaker$	1366
pack$	362 363 2767 1526 3806
packag	4088
package$	401
packages$	2419 2420 4496 401 1472 3856
padded$	1735
paedia	3623 3636 5712
paediatric$	3637
paediatrician$	1344 1353 1357
paid$	2637 3196 5310 3368
pain$	386 2665 387 2666 2667 4742 389 2668
painkillers$	3642
pale$	5064 3982 3985 3988 2109
palm$	1072 1073 1074 1075
palmed$	1072 1073 1074 1075
palming$	1072 1073 1074 1075
palmmed$	1072 1073 1074 1075
palmming$	1072 1073 1074 1075
palms$	1072 1073 1074 1075
palsy$	4263
panel	4152
panel$	5268 3389
panic	1370
panic$	1939 4254
paperwork$	5436 5448
paracetamol$	1982
parade	3593
parade$	1314
paranoid$	2095
parcels$	1472
parent	3691 1413 3693 1415 1417 3697 3700 1422 5801
parent$	2685 602 2882 2883 2892 3675 1398 1412 1416 3706 3708 3911 3943 4301 4316
parental$	4795 3915
parented$	3943
parenting$	2935 2947 3726 3943
parents$	2763 602 2882 2883 5377 5459 5460 1398 1412 1416 3706 3708 3717 3911 3943 4078 4079 4301 4310 4316
parentted$	3943
parentting$	3943
park	4320
park$	2403 2404 1314
part$	194 195 196 2551 2552 274 5583 1305 3661
partake$	107 4462 4463 2389 114 4469 4470
partaked$	114 4469 4470
partakes$	114 4469 4470
partaking$	107 4462 4463 2389 114 4469 4470
participant$	2535 3772 3938
participants$	2535 3772 3938
participate$	107 4462 4463 2389 2535 3019 5103 5109 5123 4024
participated$	107 4462 4463 2389 2535
participates$	107 4462 4463 2389 2535
participating$	107 4462 4463 2389 2535
participation$	107 4462 4463 2389
parties$	3938
partly$	5462 5463 4082
partne	5498 3692 3694
partner$	2466 3423 5751 1429 3766 1488 3772 3926 3938
partners$	2466 3766 1488 3772 3926 3938
party$	3938
pass	1300
pass$	2810 4885 4886 2812 2813 4888 4889 2815 4890 4891 3356 5476 3421 5628
passed	4290
passed$	1051 1052 3356 3420 3421 1310 4180
passengers$	3789
passers$	348
passes$	2810 4885 4886 2812 2813 4888 4889 2815 4890 4891 3356 3421
passing$	3356 3421 4075
passwo	3608
passwords$	5683
past$	2548 1754
pastoral$	1386 1991
pasty$	2109
patchy$	1100 1101 1102 1103 3781 3864
path$	78
pathetic$	2115
pathetically$	2115
pathological$	3823
pathwa	3639
patience$	3408
patient$	1958
patrol	4187
patrol$	3516 5636 3565 1308
patrols$	3516 5636 3565 1308 4161
pattern$	4134
pay$	2637 5310 3368
paying$	2637 3368
pays$	2637 5310 3368
pcso	3557 3576 1298 1299 3579 5666 3604 1329
pcso$	5632 5651 3577 5679
pcsos$	5632 5651 3577 5679
pe$	1367
peer$	4697 364 365 4775 4789 4790 4791 4792 4793 4794 5045 5048 1508 3815 3819 3866
peers	5737
peers$	2280 2617 4693 4694 342 4775 4789 4790 4791 4792 4793 4794 5045 5048 3662 3740 3815 3817 3866
people	5608 5662 5684
people$	143 4559 4563 4564 4622 4646 2617 4693 4694 2620 4703 4704 2633 2634 4710 4711 2642 4774 4775 2704 4789 4790 4791 4792 4793 4794 2732 2735 4999 5148 5149 5150 5151 5152 5159 5160 5161 3091 5209 3165 3167 5336 5337 5338 5339 5340 5341 5356 5378 5379 5389 1055 1056 3344 3345 5421 5422 5423 5424 5425 5426 5429 3372 5459 5460 5482 5483 3410 3412 3441 3477 3505 3513 3536 5641 5660 5663 5669 5677 5682 3789 3790 3866 4074 4079 4189
pep$	2251
peps$	2251
perceive$	2573 4649 4650 4651 4652 4653 4654 4655 4656 4657 4658 2584
perfectly$	2775 619 2899 2900 4976 4977 2903 2904 2905 2906 2907 4983 2909 2910 2925 5003
perfor	5599
performance$	4070
perfunctory$	2115
peril$	2279 1
period	3623
period$	1344
periods$	1344
permanently$	859 5213 3139 5214 3140 3141 4275
permit$	2300 4376
permited$	2300 4376
permiting$	2300 4376
permits$	2300 4376
permitted$	2300 4376
permitting$	2300 4376
perpet	1201
perpetrator$	143 2469 2649 2650 2651 2652 5555 1540 1541 1542 4126 2160
perpetrators$	143 2469 2649 2650 2651 2652 5555 1540 1541 1542 4126 2160
perpetually$	859 5213 3139 5214 3140 3141 2114
persistent$	4509 4510 3753 3816 3823 4124 4281
persistently$	2433 4281
person	5662 3661 5809
person$	2434 353 4774 4775 4776 426 4789 4790 4791 4792 4793 4794 454 5002 3435 3477 5641 3574 5660 5663 5669 5677 5682 3734 3866 4189
personality$	4254
persons$	4776 3477
persua	3425
persuade$	819
persuaded$	4375 754 3039 3044 768 774 822 823 824 3104 3105
pest$	1543
pests$	1543
petite$	3964 2109
petty$	3823
phase	4152 4159 4164
phobia$	1983
phone	3451 5548 5646 3608 4115
phone$	158 159 2439 2454 4530 4531 4532 4533 4534 4535 4536 1172 5531 3457 3473 3571 3578 5683 1822 1836
phones$	158 159 2439 2454 4530 4531 4532 4533 4534 4535 4536 1172 5531 3457 3473 3571 5683 1836
photo$	2440 1140 1141 1322
photog	3428 3578 5653 5654 3608 1331
photograph$	1140 1141 1190 1192 1281 1297 1322 5683 5685 1833
photographed$	4375 507 1191 1833
photographing$	1833
photographs$	1140 1141 1161 1162 1190 1281 1297 5683 1833
photos	3578 5653 5654 3608
photos$	2440 183 1140 1141 1162 5683
physical$	1947
physically$	3956 4322
physique$	5053 2979 5055 1685 2108
physiques$	5053 2979 5055 1685 2108
picking$	1772
pictur	4088 4143
picture$	2440 1140 1141 1313
pictures$	2440 183 1140 1141 1161 1162
piece$	3592
pieceed$	3592
pieceing$	3592
pieces$	3592
pierced$	2109
piercing$	715 2994 1725 1727
piercings$	715 2994 1725 1727
pig$	4060
pillar$	3331 1064
pills$	1472 1982
pimp$	3761
pimped$	3761
pimping$	3761
pimply$	2109
pimpped$	3761
pimpping$	3761
pimps$	3761
pin$	408
pink$	4003
pins$	1366
place	1394
place$	4354 4355 4356 2282 4363 2335 2454 4530 4531 4532 4533 4534 4535 4536 2685 5002 1371 1381 1391 3673
placed$	4354 4355 4356 4363 1153 5569 5570 3680 2025
placem	1439
placement$	2756 478 4833 2759 2760 2761 3686 1633 3913 1635 4301 4303 2025 4316
placements$	2756 478 4833 2759 2760 2761 1431 1633 3913
places$	4354 4355 4356 2282 4363 3463 1431
placing$	4354 4355 4356 4363
plague$	2627 1510
plagued$	2627 1510
plagues$	2627 1510
plaguing$	2627 1510
plain$	5643 3973 3985 1814
plainly$	3069 3070 3071 3072 873 5227 874 875
plaited$	4005
plaits$	1723
plan	5762 4152 4159 4164 4185
plan$	5683 3653 5740 5763 5800 4269 4270 4271 4303
planned$	3152 3532 1895
planni	1296
planning$	3379 3380 3381 3382 4070
plans$	5683 4269 4270
plastered$	717
plastic$	3799
plate	3455
plate$	5530 1366
play$	2508 2534 320 2780 5721 4236
played$	2508 2534 320
player$	4126
players$	4126
playing$	2508 2534 320
plays$	2508 2534 320
plea$	3521 4078 2070
pleaded$	4349
pleads$	4349
pleas$	5459 5460 3521 4078 4079
please$	3082 819
pleasing$	839
plot	5526
plotti	1296
plug$	2679 2680 1577
plugged$	2679 2680 1577
plugging$	2679 2680 2681 403 2683 405 1577 1578
plugs$	2679 2680 1577
plump$	2109
pnc	4102
pnc$	1823
pnd	4102
pnd$	1823
podgy$	2109
point$	3018 837 871 4094
pointless$	1752
points$	4094
poison$	4204
poisoned$	4204
poisoning$	4204
polic	4187
police	5498 5503 3436 3437 3438 3439 5515 3446 3458 5544 5553 3524 3556 3557 5643 3576 1298 1299 3579 5666 3604 1329 5796 1456 4158 4181 4336
police$	4703 485 486 501 2781 2782 5268 5272 3389 1139 3423 1149 1150 1151 1157 1158 1159 1160 3440 3443 3444 3447 1177 3469 3478 1215 1216 3502 3503 5587 3516 1245 1246 3547 5631 5632 3558 5636 1286 1287 3568 1290 5651 3577 5665 1316 3598 3600 3603 5679 1334 3721 5796 5810 3790 3899 4045 4083 4103 4142 4144 1871 4160 4161 4331 2069
policed$	4142 2170
polici	3524 3557 3576 1298 1299 3579 5666 3604 1329
policies$	5436
policing$	1149 1245 5632 1286 5651 3577 3589 5679 1327 1819 4142
policy$	5436
ponytail$	2990 5066 5067 1724 1725
ponytails$	2990 5066 5067 1724 1725
poor$	2313 4391 4660 4661 4662 4663 4664 4665 2591 4667 4668 2594 2595 2643 4719 2645 5064 5373 5374 5375 3301 1100 1101 1102 1103 5705 3745 3781 3782 1536 3864 3870 3905 3908 3988 1791 4087
poorly$	2987 3986
porn$	1481
pornography$	1481
portly$	2109
pose$	3529 3530
poses$	3529 3530
posing$	1831
position$	2281 1153
positions$	2281
positive$	2313 3531 1887 1969
posses	1452
possession$	1452 3731 5807 2071
possibility$	798
possible$	1277 4119
post$	4515 5406 3343 4094 1933
posted$	4515
posting$	4515
posts$	4515 4094
potential$	4119
pothead$	1543
potheads$	1543
power	4152
powerful$	3964
powerfully$	3965
powers	4159
practi	5706
practically$	2501 2841 4916 4917 4918 4919 4920 4923 4924 4925 4926 2896 2897 1652 3940
practice$	3379 3380 3381 3382 4070
precin	3593
precinct$	1314
precious$	962 976
precocious$	3759 2102
predator$	2649 2650 2651 2652 1540 1541 1542
predators$	2649 2650 2651 2652 1540 1541 1542
predatory$	2095
predic	1817
predicted$	3475 4289
prediction$	2018
predictions$	4296 2018
predictive$	4098
prefer$	4432 4433 2359 4435 4436 4437 4438 2378 100 2380 2381 2382 104 3748 4172
prefered$	4432 4433 2359 4435 4436 4437 4438 2378 100 2380 2381 2382 104 3748
prefering$	4432 4433 2359 4435 4436 4437 4438 2378 100 2380 2381 2382 104 3748
preferred$	4432 4433 2359 4435 4436 4437 4438 2378 100 2380 2381 2382 104 1120 1121 1122 3402 3748
preferring$	4432 4433 2359 4435 4436 4437 4438 2378 100 2380 2381 2382 104 3748
prefers$	4432 4433 2359 4435 4436 4437 4438 2378 100 2380 2381 2382 104 3748
pregna	1370
pregnancies$	2224
pregnancy$	1961 2224
pregnant$	1960
prepared$	745 3425 3532 5629
prescribed$	1953 2207
prescription$	2207
prescriptions$	2207
presence$	3565
present$	2810 4885 4886 2812 2813 4888 4889 2815 4890 4891 3472 3529 3530
presented$	2810 4885 4886 2812 2813 4888 4889 2815 4890 4891
presenting$	2810 4885 4886 2812 2813 4888 4889 2815 4890 4891
presents$	2810 4885 4886 2812 2813 4888 4889 2815 4890 4891 3529 3530
presentted$	2810 4885 4886 2812 2813 4888 4889 2815 4890 4891
presentting$	2810 4885 4886 2812 2813 4888 4889 2815 4890 4891
preser	4128
press$	4172
pretext$	1241
pretty$	2109
preven	1265 5622
prevented$	907
prevention$	5617 3544 3545 5623 3726
prey$	2298
prime$	4119
principal$	1847
priori	3515 5599 4159
priority$	1224 3600 4119 4122 4124 4160 4186
prison	3694 3695 1448
prison$	1396 5770 3727 4339
proact	5643 4158
proactive$	3431 3557 3568 3576 1298 1299 3579 3589 5666 3604 1329
probation$	2278
proble	4247
problem$	447 4806 5355 1543 1553 1587 3868 3870 3871 4147 4230
problematic$	2393 1587 3870
problems$	255 4806 2872 1400 1426 1543 3871 4230 2015
procedure$	5436
procedures$	5436
proceedings$	3521 4303
proces	4252
process$	5436
produc	4088
productive$	3531
professional$	4045
professionalism$	3413 5489 5490 5491 1808
professionals$	2694 2743
profil	4088 4143
profile$	1190 1295 1313 3817 1868 1869
profiled$	1191
profiles$	1190 1295 1868 1869
profiling$	1869
programme$	5740 4326 4344
progress$	3512
progressed$	3512
progressing$	3512
progresss$	3512
prolific$	4509 4510 3479 3753 3816 3823 4124
promiscuity$	2079
promiscuous$	1464 3759 2079 2102
promiscuously$	2079
promise$	1088
promises$	1088
proof$	1202
prosec	1231 3519 3520 1242 3525 1293 1303 2149
prosecute$	3510 1886 1910
prosecuted$	3572
prosecuteing$	1910
prosecutes$	1886
prosecuting$	1886
prosecution$	1236 3521 1885
prosecutions$	3521
prospect$	796
prostitute$	1481 3761 1484
prostituted$	3761
prostitutes$	1481 3761 1484
prostituting$	3761
prostitution$	2386 121 1481
protagonist$	4126
protagonists$	4126
protect$	279 2565 2898 4974 4975 4978 4979 4981 4982 4985 2935 1272
protected$	2935 661 5019 5024
protecting$	280 509 2898 4974 4975 4978 4979 4981 4982 4985 2935 661 5019 2947 5024 5027 2953 2954 2955 2956 1272
protection$	509 2934 2935 661 5019 2947 5024 5027 2953 2954 2955 2956 5344 1408 1436
protects$	2935 1272
protectted$	2935
protectting$	2935
proud$	1118
prove	3480 3493
prove$	5557
proved$	5557 4130
proves	3493
provid	4089
provide$	3417 3433 3775
provided$	3775
provideed$	3417
provideing$	3417
provider$	5268 3389
providers$	5268 3389
provides$	3417 3775
providing$	3775
provin	3493
provision$	4271 4274
provocative$	3759 2080 2102
provocatively$	2987 3977 3986 4008 4010 2080 2102
provoke$	1511
provoked$	1511
provokes$	1511
provoking$	1511
pru	4273
pru$	1994
psychiatric$	1951 2219
psychiatrist$	1353 2219
psychiatrists$	2219
psycho	3623 2221
psycho$	1543
psychologist$	1344 1353 2220
psychologists$	2220
psychopath$	1543
psychopaths$	1543
psychos$	1543
psychosis$	2199 2247
psychotherapist$	1353
psychotic$	1588 2199
ptsd$	2181
public	5626
public$	2670 5604 3551 1452 3789 2035
puffer$	4009 1735 1739
puffers$	4009
pulled$	4375 4013
punish$	3398 1130 1131 1132 1133
punished$	2526 1130 1131 1132 1133
punishes$	1130 1131 1132 1133
punishing$	1130 1131 1132 1133
pupil	5809
pupil$	4775 4789 4790 4791 4792 4793 4794 3734 3792 3814 3866 4273
pupils	5662
pupils$	4442 4559 4563 4564 4622 2633 2634 4710 4711 4775 2703 4789 4790 4791 4792 4793 4794 5148 5149 5150 5151 5152 5159 5160 5161 5209 3167 5641 5660 5663 5669 5677 5682 3750 3789 3814 3866 3873 4078 4189
purcha	4111
purely$	4823
purple$	4003
purpos	4088
purpose$	3283 1007 3548 5627
pursue	5596
pursui	5596
push	5668
push$	2416 4492 2418 3751 1890
pushed$	2416 4492 2418 3751
pushes$	2416 4492 2418 3751
pushing$	2416 4492 2418 3751
put$	4354 4355 4356 2282 2285 2286 4363 4364 2335 4439 2491 4567 4568 4569 5129 3138 5569 5570 3602 5678 3678 3775
puted$	4354 4355 4356 4363 3775
puting$	4354 4355 4356 4363 3775
puts$	4354 4355 4356 2282 4363 4364 3138 3463 3678 3775
putted$	4354 4355 4356 4363 3775
putting$	4354 4355 4356 4 5 4363 3138 3775
queen$	3825
queens$	3825
questi	1331
question$	5685
questionable$	2313 4391 3745
questioned$	1442
quick$	3396 1118 1119 3785
quickly$	4930
quiff$	1725
quiffs$	1725
quite$	2775 590 2925 5003 3930 3946
rabble$	362 363 1526 1533 2085
race$	2971 2974 5061
radar$	1167 1168
raff$	1524
rag$	3800
rags$	3800
raid$	4150
raids$	4150
raise$	2898 4974 4975 4978 4979 4981 4982 4985 3212 3943
raised$	3211 3943 4013
raises$	3943
raising$	2898 4974 4975 4978 4979 4981 4982 4985 3943
ran$	2416 4492 2418 2422 4498 3699 3751 1564 1567 4120
rape$	3796
raped	2044
rarely$	640 2919 2920 4995 4996 3659
rascal$	2085
rascals$	2085
rash	3618
rash$	1339
rat$	3801
rate	5622
rate$	3522 4167
rated$	4781 431
rates$	3522 4167
rather$	5484 5486
rats$	3801
re	1268
re$	3057 3816
reach$	2685 3082 819 5190 5191 5192 4031 4033
reached$	754 3039 3044 768 774 822 823 824 3104 3105
reaches$	1753
reaching$	5190 5191 5192 839 4031
react$	3055 3398
read	4294
read$	2685 5345 1389 4293
reader$	5530
readers$	5530
readin	3672 1394
reading$	3673 1772 4288
ready$	3396 1118 3425 1277 5753
realise$	2573 4649 4650 4651 4652 4653 4654 4655 4656 4657 4658 2584
really$	578 3069 3070 3071 3072
rearrested$	2049
reason$	5190 5191 5192 1241 4031
reasoned$	754 3039 3044 774 822 823 824 3104 3105
reasoning$	5190 5191 5192 842 4031
reasons$	1241
reassurance$	2947
rebuff$	1743
rebuffed$	1743
rebufffed$	1743
rebufffing$	1743
rebuffing$	1743
rebuffs$	1743
receiv	4088 4235
recent	5498
recent$	3423
reckless$	2313 2393 1464 2095
recklessly$	2075
recognise$	2565 2573 4649 4650 4651 4652 4653 4654 4655 4656 4657 4658 2584
recognition$	5530 4100
record	5628 1301 3608
record$	3299 5476 1169 1175 3494 3495 5633 5650 3580 3587 1451 4230 4348
recorded$	5569 5570 5583 3580 3587 3602 5678 4177
recording$	3379 3380 3381 3382 1169 1175 1297 3587 4070
recordings$	1297
records$	1161 1169 1175 3494 3495 5633 3580 3587 5683 4101 4230
recover$	1977
recovered$	1977
recovering$	1977
recovers$	1977
recrui	1320
recruit$	4477 1470 1471
recruited$	4375 4477 124 125 126 127 1470 1471
recruiter$	2649 1540
recruiters$	2649 1540
recruiting$	4477 1470 1471
recruits$	4477 1470 1471
recruitted$	4477 1470 1471
recruitting$	4477 1470 1471
red$	5612 3983 4003 4009 4175
redemption$	4033
redheaded$	2109
reduc	5622
reduce	3661
reduce$	4169
reduct	5623
reduction$	3544 3548
referr	5706 3639
referral$	3274 4078 4342
referrals$	3274 5459 5460 4078 4079
referred$	4235
refuge	3689
refuge$	1410
refus	3613 2003 2004
refusal$	415 2695 417 2697 419 740 5095 981
refusals$	740 5095 981
refuse	4336
refuse$	4633 4634 4635 4636 4637 4639 303 5093 855 856 857 3138 1742 4039 1806
refused$	4633 4634 4635 4636 4637 4639 303 5093 855 856 857 3138 1742 4039 1806
refuser$	1557 2089
refusers$	1557 2089
refuses$	4633 4634 4635 4636 4637 4639 303 5093 855 856 857 3138 1742 4039 1806
refusing$	4633 4634 4635 4636 4637 4639 303 5093 855 856 857 3138 1742 4039 1806
regard	4088
regard$	2309 31 32 956 3236 3237 3238 3239 961 3241 963 966 967 968 969 970
regardless$	2930
regist	3428 3578 5653 3608
register$	1170 1321 5683 3715 1437 4137 4271
registers$	5683
registrations$	1829 1830
regular$	4509 4510 3753
regularly$	2433 5716
rehabilitation$	4343
reject$	4705 4706 3138 3791 1743
rejected$	4705 4706 3138 3791 1743
rejecting$	4705 4706 3138 3791 1743
rejects$	4705 4706 3138 3791 1743
rejectted$	4705 4706 3138 3791 1743
rejectting$	4705 4706 3138 3791 1743
relapse$	3056
related$	3662 3798
relati	1401 3692 4088
relations$	3756
relationship$	4382 190 2470 2471 508 1427 3743 3756 3926
relationships$	4382 190 2470 2471 3743 3756 3926
released$	3722 4336
relentlessly$	2114
reliab	5498
reliable$	3423
reliant$	3944
relied$	822 823 824 3104 3105 5656
relies$	5784
relish$	2600 2601
relished$	2600 2601
relishes$	2600 2601
relishing$	2600 2601
reluctance$	415 2695 417 2697 419
reluctant$	4633 4634 4635 4636 4637 4639 415 2695 417 2697 419 1119
relying$	5784
remain	2035
remain$	2335 4596 4597 4721 4728 4729 4730 4731 4732 4733 4734 4735 4782 4796 4797 4798 4799 4800 4801 2841 4916 4917 4918 4919 4920 4923 4924 4925 4926 5129 3821 3822 3867 3877 4314
remains$	4408 4409 4596 4597 4721 4728 4729 4730 4731 4732 4733 4734 4735 4782 4796 4797 4798 4799 4800 4801 2841 4916 4917 4918 4919 4920 4923 4924 4925 4926 3821 3822 3867 3877
remand	1293
remand$	2269
remanded$	3572 2269
remarkably$	3930
reminded$	3464 3605
remorse$	1503
remorseless$	2095
remote$	3396
remov	5668
removed$	1315
render$	4371 4372 4374
rendered$	4371 4372 4374
rendering$	4371 4372 4374
renderred$	4371 4372 4374
renderring$	4371 4372 4374
renders$	4371 4372 4374
rent$	2263
reoffe	3552
reoffend$	3055 1196
reoffended$	2275
reoffender$	2088
reoffenders$	2088
reoffending$	3547 1271 1273 2275
reoffends$	2275
repair$	3398
repara	5801
reparation$	3726
repeat$	4509 4510 3055 3753 3816 4124
repeated$	5439 5459 5460 4045 4079
repeatedly$	2433 3173 5400
reply$	5103 5109 5123 3260 3398 5476 4024
report	3424 3432 5628 1300 1301 1394 4088 4090
report$	2540 2565 3274 3393 5499 5507 1169 1175 3494 3495 3580 3673 4078 2010
reported$	4551 205 3487 3580 3584 4141 4180
reporting$	1169 1175
reports$	3274 1169 1175 3494 3495 3580 4078
reprimand$	2267
reprimanded$	2267
reprimands$	2267
reprobate$	2085
reprobates$	2085
reputation$	5448
reques	5519
request$	3274 4078
requested$	4105
requests$	5459 5460 4078 4079
requir	5519 4088
require$	5009 656 2936 2937 659 5014 668 2948 2949 5025 5026
required$	668 2948 2949 5025 5026 5627
requires$	668 2948 2949 5025 5026
requiring$	668 2948 2949 5025 5026
reside	5626 5758 5761
residential$	3683 1407 3912
residents$	4703 4704 5604 3551 3789 3790
resilience$	2103
resilient$	2968 2103
resistance$	415 2695 417 2697 419
resistant$	415 2695 417 2697 419 4036 4039 2095
resit	4290
resolution$	3729 4347
resort$	2400 4476
resorted$	2400 4476
resorting$	2400 4476
resorts$	2400 4476
resortted$	2400 4476
resortting$	2400 4476
respect$	2565 306 315 390 5103 5109 5123 956 3236 3237 3238 3239 961 3241 963 1547 4024
respit	5758
respite$	3683
respon	5503 1201 1305 1320 4159
respond$	2565 5103 5109 5123 3260 3398 5476 4024
responded$	5345
response$	3379 3380 3381 3382 1142 1149 3557 3576 1298 1299 3579 3589 5666 3604 1329 4070
responses$	3379 3380 3381 3382 4070
responsib$	5355 3345 1087
responsibbed$	5355 3345 1087
responsibbing$	5355 3345 1087
responsibed$	5355 3345 1087
responsibilit$	587
responsibilities$	586 3164 5355 1087
responsibility$	272 273 2590 3164 946 956 3236 3237 3238 3239 961 3241 5355 1087 1107
responsibing$	5355 3345 1087
responsible$	272 273 1099 1116 5555 1210 1307 1441
responsibs$	5355 3345 1087
rest$	3386 4080
rests$	3386 4080
result$	44 5596 2010 4291
resulted$	4364
results$	5448 3673 2010 4291
retail	5626
retail$	3593
retailers$	3551
retain$	4106
retained$	4105 4106
retaining$	4106
retains$	4106
retak	4290
return	4088
return$	2335 4439 2366 2367 2396 2397 2398 4474 2422 4498 4529 2462 4538 4539 4540 2565 5103 5109 5123 5129 3056 3555 4024
returned$	2396 2397 2398 4474 2422 4498
returning$	2374 2396 2397 2398 4474 2422 4498
returnned$	2396 2397 2398 4474 2422 4498
returnning$	2396 2397 2398 4474 2422 4498
returns$	2396 2397 2398 4474 2422 4498 3555
revealing$	1735
review	3460
review$	3597 3909
reviewed$	3597
reviewes$	3597
reviewing$	3597
reviews$	3597 3909
reward$	3539
rewards$	3539
riff$	3803
right$	2313 2315 2527 2528 2590
rightly$	3393
rigid$	3396 1118
rigoro	5681
rigorous$	3606
ring	1846
ring$	5512 1531 4009
ringing$	5512
ringle	1208 5591
ringleader$	1225 1256 1291 4125 4189 2086
ringleaders$	1225 1256 1291 4125 4189 2086
rings$	5512 4009
riot$	1565 1566 3846
ripped$	1735
risk$	2279 1 9 13 14 2294 2295 26 27 230 2551 2552 294 295 296 297 2577 2578 2579 2580 2581 2582 2583 305 4670 317 2597 2598 2599 325 2611 420 421 2701 2702 424 425 2705 427 428 2708 2709 2710 2711 2712 434 4850 1250 3550 3716 1462 4118 4144
riskier$	2313 1464
risks$	2279 1 2551 2552 294 295 296 297 2577 2578 2579 2580 2581 2582 2583 305 317 2597 2598 2599 325 4850 1463
risky$	2279 1 2313 2393 1464 3787 1587
ritalin$	2209
rivalry$	3798
rivals$	3790
road$	79 1646
roadman$	361 1520 2084
roadmen$	361 1520 2084
roam$	99
robbed$	4375 2302 1455
robber	5492 5503 1208 5564 3496 3498 3552 3585 3586 5673 5795 5796 1452 5808 4121 4194
robber$	382 2662 384 5555 1543 1544
robberies$	3488 3489 1219 1273 3720 3733 1889
robbers$	382 2662 384 1543 1544
robbery$	2386 1142 1149 3431 3436 3437 3438 3439 5515 5544 1219 3502 5587 3557 3576 1298 1299 3579 3589 5666 5671 3600 3604 1329 3720 3721 3731 3733 4119 4135 4179
robust	5681 4158
robust$	3606
robustly$	1863
role$	1087
roles	5667
roll$	338 3294
rolled$	2006
rolling$	338
room$	1157 1158 1159 1160 3440 3469 3690 1435 4190
rooms$	4190
ropes$	493
rose$	4167
rot$	986
rotten$	1535 1588
rough	4320
rough$	1509 1535 3985
round$	4849 502 1231 4169
rouser$	3812
rousers$	3812
route	5662
row$	5153 3079 3080
rowdy$	3870 2095
rows$	1400 1426
rude$	3138 2095
ruffian$	2085
ruffians$	2085
rui$	2270
rule$	352
rules$	2828 5436 1512
run$	2335 4439 2366 2367 2416 4492 2418 2422 4498 2428 4508 338 2868 3056 3138 3699 3751 1563 3845
runaway$	382 2662 384 1543 1544
runaways$	382 2662 384 1543 1544
rung$	5345
runner	4139
runner$	136 4739 1543 3824
runners$	136 4739 3499 1543 3824
runnin	1201 1320
running$	2399 2416 4492 2418 2422 4498 2427 150 4508 338 2868 3138 5555 1305 3699 3751 1562 3844
runs	1320
runs$	2416 4492 2418 2422 4498 4508 338 2868 3138 3699 3751
rushed$	3635
s$	3478 3481 1245 3637 3649 3658 5748 1397 3677 1407 5766 5767 3718 4211 4214 4216
s17$	2260
s20$	2260
s47$	2260
safe$	2550 2554 4630 2556 4632 2927
safeguard$	283
safeguarding$	2934 2935 5019 2947 5024 4045
safer$	2313
safety$	2287 2288 2308 4384 2310 2311 2312 2551 2552
said$	91 200 2480 208 5143 5232 5233 5236 3487
sallow$	2109
same$	655 2970 2998 3008 3961
sanction$	1887
sand$	1081
sandy$	3983
sat$	3272 994 995 3275 997 998 999 1000
satisfy$	819
savage$	382 2662 384 1543 1544
savages$	382 2662 384 1543 1544
saved$	822 823 824 3104 3105
saving$	5448 4033
savvy$	2968 1642 2101
saw	3632 1427
saw$	5707
say$	2540 2565 4713 5103 5109 5123 5232 5233 5236 5674 4024
saying$	4713 802
says$	4713 5143 5232 5233 5236
scallies$	2085
scally$	2085
scan$	3597 1364
scandal$	2115
scandalous$	2115
scaned$	3597
scanes$	3597
scaning$	3597
scans$	3597
scant$	3235 3242
scantily$	2987 3976 3986
scar$	715 1725
scarcely$	640 2919 2920 4995 4996 670 2950 2951 3933 3934 3947
scare$	685
scared$	686 687
scarf$	4009
scars$	715 1725
scarves$	4009
scenario$	2281
scenarios$	2281
scheme$	4137
scheming$	2095
schizophrenia$	2200
schizophrenic$	2200
school	5733 3672 4286
school$	2403 2404 2405 4743 2743 5268 3389 3650 3656 3657 3658 1380 1381 3666 3669 5745 3673 5753 5778 3755 3836 4045 4083 1985 4265 4280 4282 4283 4289 4295 4298
schooling$	4280
schools$	1431 4265
sclerosis$	4203
scor	1839
score$	493
scored$	1191
scour$	3597
scoured$	3597
scoures$	3597
scouring$	3597
scours$	3597
scraped$	4005
scratch$	1006
scrawny$	2109
screen	3639
screening$	5713
screenshot$	1297
screenshots$	1297
screwed$	435
scrounger$	1543
scroungers$	1543
scruffily$	2987 3986 4008 4010
scruffy$	3985 4003 1735 2109
scum$	2085
scumbag$	2085
scumbags$	2085
search	5514 1231 3520 5606 1303 1331
search$	3482 1230 3510 1236 1238 3518 1257 1267 3567 1292 3597 5685
searched$	1257 3597
searches$	1238 3518 1252 1257 1292 3597
searching$	1238 1257 1292 3597
searchped$	3567
searchs$	3567 3597
seasoned$	2104
seating$	3608
second$	2970 965
secretive$	2095
section$	4162 2027
sectioned$	2203
secur	4128
secure	5596 5761
secure$	1407 1448 3738 4106
secured$	4105
secureed$	4106
secureing$	4106
secures$	4106
securi	5596
security$	4703 3790
seduced$	323
see	3632
see$	2335 2573 4649 4650 4651 4652 4653 4654 4655 4656 4657 4658 2584 3019 3260 5476 5535 5650 5674 5707
seed$	3814
seeds$	3814
seeing	3632
seeing$	2374 5707 1492
seek	5519 5596 5656 4149
seek$	2441 4517 4518 2444 2445 4521 4522 2604 4679 4680 4681 4682 4683 2609 4685 3138 3417 5652 3591 3883 3884
seeked$	3417 3591
seeker$	1505 3882 4314
seekers$	1505 3882
seekin	5519 5656
seeking$	2441 4517 4518 2444 2445 4521 4522 2604 4679 4680 4681 4682 4683 2609 4685 2718 2727 3138 3417 3591 1505 3882 3883 4314
seeks$	2441 4517 4518 2444 2445 4521 4522 2604 4679 4680 4681 4682 4683 2609 4685 3417 5652 3591 3883 3884
seem$	4596 4597 4721 4728 4729 4730 4731 4732 4733 4734 4735 4782 4796 4797 4798 4799 4800 4801 2810 4885 4886 2812 2813 4888 4889 2815 4890 4891 2841 4916 4917 4918 4919 4920 4923 4924 4925 4926 3821 3822 3867 3877
seemed$	4596 4597 4721 4728 4729 4730 4731 4732 4733 4734 4735 4782 4796 4797 4798 4799 4800 4801 2810 4885 4886 2812 2813 4888 4889 2815 4890 4891 2841 4916 4917 4918 4919 4920 4923 4924 4925 4926 3821 3822 3867 3877
seems$	4408 4409 4596 4597 4721 4728 4729 4730 4731 4732 4733 4734 4735 4782 4796 4797 4798 4799 4800 4801 2810 4885 4886 2812 2813 4888 4889 2815 4890 4891 2841 4916 4917 4918 4919 4920 4923 4924 4925 4926 3821 3822 3867 3877
seen	1427
seen$	499 754 3039 3044 774 3632 3647 4120 4141
sees	3632 1427
sees$	5707
seize	1178
seize$	5532 4106
seized	3456 1178
seized$	1177 5532 4105
seizeed$	4106
seizeing$	4106
seizes	1178
seizes$	5532 4106
seizin	1178
seizing$	5532
seizure$	1178 4101 2184
seizures$	4101 1926 2184
seldom$	640 2919 2920 4995 4996
select	3515
self	1945
self$	2307 2395 2585 2586 308 1370 3779 1548 1665 3955 1785
selfharm$	4224
selfharmed$	4224
selfharming$	4224
selfharms$	4224
selfie$	2440
selfies$	2440
selfish$	2095 2115
sell$	2335 4439 2366 2367 2416 4492 2418 2453 3751 3762 3775
sellin	1201 1208 1320
selling$	117 2416 4492 2418 2453 5555 1458 3751 3762
sells	1320
sells$	2416 4492 2418 2453 1458 3751 3762
semh$	2252
sen$	3655 1992 1993
send	1300
send$	2335 4515 3421 3607 3774 3775 1992 1993
sending$	4515 5190 5191 5192 3607 4031
sends$	4515 3607 3774
sensation$	3784
sense$	2588 311 3013
sensible$	2313 2968
sensit	5498
sensitive$	3423 1617
sensory$	1973
sent$	4515 2491 4567 4568 4569 3420 3421 3695 3774 3775 4313
senten	3692
sentence$	2048 2059 2060 2074
sentenced$	2059
sentences$	2074
sentencing$	2059
separa	3692 3694 3695 3696
separated$	5770
separating$	5770
separation$	5771
september$	2405
sergea	3436 3437 3438 3439 5515 5544 3557 3576 1298 1299 3579 5666 3604 1329
sergeant$	1157 1158 1159 1160 3440 3469 5632 5651 3577 5664 5679 4161
serial$	4509 4510 3753 3816 3823 4124
series$	891 4134 1856
serious$	2306 3816 4045
seriously$	936 937 5400
seriousness$	294 295 296 297 2577 2578 2579 2580 2581 2582 2583 305 317 2597 2598 2599
sertraline$	2212
served$	5802
serves$	248 249
servic	5706
service$	4712 5268 5443 3389 3547 5713 5719 4045 4070 4083
services$	2694 487 5268 5272 3389 5713 4021
serving$	5750 4064 2042
session$	2762 5206 5207 5208
sessions$	2743 2762
set$	699 777 5132 851 1440 3966 1688 1988
setting$	1440
settle$	5103 5109 5123 4024
severa	5538
several$	5439 5459 5460 4079 4119
severe	4219
severely$	4281 4311
sex$	75 110 169 2450 173 175 2459 183 505 506 1479 3926
sexual$	2393 161 176 177 178 2458 2460 184 185 2465 505 3638 1477 1485
sexualised$	2393 161 3870 2102
sexually$	1480 3927 3928 3957 1962 4322 2044
shabbily$	2987 3979 3986
shabby$	1735 2109
shadow	1331
shadow$	1188 5685
shadowed$	1188
shadowing$	1188
shadows$	1188
shaggy$	3983
shall$	749 5104 5105 5106 3032 3033 5657
shambles$	2115
shambolic$	2115
shame$	1008 1786
shameful$	2115
shamefully$	2115
share	3419 1300 4089
share$	2335 4515 5103 5109 5123 3260 3398 5476 3421 1411 4024
shared	3419
shared$	4515 5345 3420 3421
shares	3419 4089
shares$	4515 3421 1411
sharin	3419 4088 4089
sharing$	4515 3300 3421 1411
shaved$	3999 4001 4003 4005
shaven$	3974 3975 4000 4003
she$	4392 4559 4563 4564 4616 4622 2633 4708 2634 4709 4710 4711 4846 5148 5149 5150 5151 5152 5159 5160 5161 5163 5268 5272 4275
shed	4320
shed$	3366
shedding$	3366
sheet$	4190
sheets$	4190
shelter$	2454 4530 4531 4532 4533 4534 4535 4536
shielding$	2935 661 5019 2947 5024
shift$	4191
shifty$	3985
shirk$	3366
shirked$	3366
shirking$	3366
shirkked$	3366
shirkking$	3366
shirks$	3366
shirt$	3004 4009
shirts$	3004 4009
shocking$	5373 5374 5375 3301 1100 1101 1102 1103 1791
shoddy$	2115
shoes$	5090 5091 5092 4009 4014
shooti	3496 3585 3586
shootings$	3488
shop	3593
shop$	2403 2404 1314
shopke	5626 5809
shopkeeper$	3734
shopkeepers$	4703 3551 3789 3790
shopli	3498 3552 3586 5673 5795 1452 2277
shoplifter$	382 2662 384 1543 1544
shoplifters$	382 2662 384 1543 1544
shoplifting$	2386 117 121 1219 1273 5671 3720 3731
shoppe	5626
shoppers$	5604 3551 3789
shopping$	3593
shops$	1314
short$	1600 3964 3983 4002 4003 1735 1784 1798 2109
shortcoming$	1765
shortcomings$	3169 3170 3171 1765 1767
shorts$	5090 5091 5092 4009 4014
shot$	1281
shots$	1281
shotter$	2089
shotters$	2089
shotting$	2416 4492 2418 3751
should	5737
should$	213 2493 2536 4909 4993 3177 3178 5254 5255 903 913 3290 5369 5537 5657 3662 1768
shoulder$	2753 2991 4084
shouldered$	3969 4084
shouldering$	4084
shoulderred$	4084
shoulderring$	4084
shoulders$	2753 520 4084
shouldn$	212 1769
shouted$	1418
shouting$	1400
show	3480 5556 3493 4088
show$	2565 2570 5103 5109 5123 833 882 3463 5674 4024
showed$	5310 3463
showin	3480 3493
showing$	5310 5494
shown$	5310
shows	3480 5556 3493
shows$	832 5310 3463 5572 5674
shrug$	319 1106
shruged$	319 1106
shrugged$	319 1106
shrugging$	319 1106
shruging$	319 1106
shrugs$	319 1106
shunt$	1366
shy$	1606
siblin	3700 1422
sibling$	3911 3915
siblings$	2280 2763 4967 3706 3740 3911
sick$	1340
sickle$	4215
sidelined$	1792
sight$	1288 1884 1947
sighted$	4063 4141
sighting$	1186 5677 1835
sightings$	1186 1276 5677 1835 1901
sign$	3364 3365 4076 4078
significant$	2699 2700
signs$	3364 3365 5459 5460 1318 4076 4078 4079
silly$	2306 2313 2539 1501 2095
similar$	3964
simple$	4331
simpler$	1277
simply$	2501 4823 3069 3070 3071 3072 902 5471
since$	4345
single$	852 5498
sister	1401 3691 3693 1415 3700 1422
sister$	3675 1412 3911
sisters$	2763 3911
sit$	2355 5103 5109 5123 3272 3399 4024
site$	4099
sits$	3272 994 995 1320
sitting$	3272 994 995
situation$	2281 2551 2552 3378 1426 2038
situations$	2281
six$	5056
sixteen$	531 2837 4913 2839 561
skeletal$	3964
ski$	1736
skimpy$	1735
skin$	710 1350 1709 1710 1716
skinned$	1673 1703
skinny$	3964 1735 2109
skirt$	5090 5091 5092 4009 4014 4017
skirts$	5090 5091 5092 4009 4014 4017
skive$	2078
skived$	2078
skives$	2078
skiving$	2078
skunk$	1362
slag$	1543
slags$	1543
slapdash$	2115
slave$	3854 3855 2090
slaves$	3854 2090
sleep	5697 3648
sleep$	2335 99 170 3622 5716 5723 3680 3711 1478 1965
sleeping$	170 3680 3711 1478 4233
sleeps$	170 3680 3711 1478
slender$	3964 2109
slep$	2041
slept$	170 3710 1478 2041
slicked$	711 4005
slide$	4190
sliders$	5090 5091 5092 4009 4014
slides$	4190
slight$	3964 2109
slightest$	830 957
slightly$	2980 3965
slim$	3964 2109
slimly$	3965
slipshod$	2115
sloppy$	5373 5374 5375 3301 1791 2115
slow$	415 2695 417 2697 419 5373 5374 5375 3301 1100 1101 1102 1103 3396 1118 1119 1791
slowly$	3396
slut$	1543
sluts$	1543
sly$	2095
smacke	1418
smacked$	5772
small$	2851 2984 3932 3964
smart$	1640 3925 1735
smarter$	2313
smartly$	2987 3986 4008 4010
smarts$	1641
smelly$	2109
smok	3641
smoke$	2335 4439 2366 2367 3138
smoked$	3138
smokes$	3138
smoking$	3138
snapchat$	158 159 2439
snood$	4009 2111
snoods$	4009 2111
so$	5259 5315 3930
social$	2388 2394 2622 2717 2723 5268 5272 3451 5548 3489 5646 4115
sod$	977
sofa	2029 4320
sofa$	1432
sofasu	4308
sold$	2416 4492 2418 2453 1458 3751 3762 3775
solely$	5462 5463 4082
solid$	3964
solidly$	3965
solve	4168
solves	4168
solvin	4168
somebody$	4448 5268 5272
someone$	4448 4546 4952 5268 5272
something$	201 1325
somewhere$	2454 4530 4531 4532 4533 4534 4535 4536
sooner$	3180 3189
sophisticated$	2807 2104
sorely$	5400
sort$	2934 3788
sorts$	3788
sought$	2441 4517 4518 2444 2445 4521 4522 2604 4679 4680 4681 4682 4683 2609 4685 3884
sound$	2810 4885 4886 2812 2813 4888 4889 2815 4890 4891
sounds$	2810 4885 4886 2812 2813 4888 4889 2815 4890 4891
source	4088
source$	3423 1145 4089 1811
sources$	1145
space$	5002 5638
speak	1427
speak$	2437 4513 4514 538 4893 4894 4895 4896 4897 639 3019 5103 5109 5123 5190 5191 5192 3260 4024 4031
speaking$	2437 4513 4514 1772
speaks$	2437 4513 4514 538 4893 4894 4895 4896 4897
special$	3654 3655 2016 2026
specialist$	1353
speech$	3633
spell	4294
spelli	1394
spelling$	3673 4288
spend$	2335 57 58 102 2623 4699 2625
spendded$	2623 4699 2625
spendding$	2623 4699 2625
spended$	2623 4699 2625
spending$	2374 2623 4699 2625
spends$	2623 4699 2625
spent$	2623 4699 2625 5802
spice$	1362
spiky$	3983 4003
spineless$	2115
spirit	5697
spirits$	3622
split	3692 3694
split$	3695
spoiled$	2095
spoilt$	2095
spoke$	2437 4513 4514
spoken$	4551 754 3039 3044 774 5345
sporadic$	3864
sport$	5068 5076 5077 724 5079 5080 727 728 1367 4004 1730
sported$	5068 5076 5077 724 5079 5080 727 728 4004 1730
sporting$	5068 5076 5077 724 5079 5080 727 728 4004 1730
sports$	5068 5076 5077 724 5079 5080 727 728 4004 1730
sportted$	5068 4004
sportting$	5068 4004
sporty$	3985
spot$	3561 3596 4182 4193
spots$	3561 3596 4193
spotty$	5064 3988 2109
spray$	1718
spree$	4183
spring$	2405 2406
spurn$	1743
spurned$	1743
spurning$	1743
spurnned$	1743
spurnning$	1743
spurns$	1743
squad	5503 5506 3436 3437 3438 3439 5515 5544 3557 3576 1298 1299 3579 5666 3604 1329
squad$	1149 1150 1151 1152 1157 1158 1159 1160 3440 3443 3444 3469 3503 5632 5651 3577 5664 5679
squarely$	5462 5463 4082
stabbed$	2302 1455
stabbi	3496 3585 3586 5795 5796
stabbing$	3502 3720 3721
stabbings$	3488 3720
staff$	4448 2451 4646 4703 4704 4740 2743 501 2781 2782 5268 5272 3389 3734 3789 3790
stained$	1735
stairw	4320
stamme	1350 1370
stamp	5622
stance$	4157
stand$	517 2898 4974 4975 4978 4979 4981 4982 4985 3275 997 998 999 1000 4053
standard$	1006 4070
standards$	4070
standing$	2898 4974 4975 4978 4979 4981 4982 4985 3275 997 998 999 1000 4053 4327
stands$	3275 997 998 999 1000 4327
starte	4235
starti	4235
starts	4235
starve$	4204
starved$	4204
starves$	4204
starving$	4204
stash	5551 3492
stashed$	3434
state	3424
state$	3378 5499
statement$	3427 1154 1376 4271
statemented$	2259
statements$	3427 1154
states$	5499
station$	2403 2404 3721
stature$	5053 2979 5055 1685
status$	321 2602 2603 3784 3909 4271 4314
stay$	59 60 2356 4439 2366 2367 101 4551 2540 5103 5109 5123 3680 4024
stayed$	93 4551 205 2491 4567 4568 4569 3680 3710
staying$	2374 4551 3680 2021
stays$	4551 3680 2021
steal$	2335 5129 855 856 857
steali	1201 1320 2277
stealing$	5555
steals	1320 2277
steals$	855 856 857
step	1401 3691 3697
step$	3466 5640 4158
stepdad$	3675 1412 1413 3706
stepfather$	3675 1412 1413 3706 3717
stepmother$	1412 3706 3717
stepmum$	1412 3706
stepparent$	3706
stepparents$	3706
stepped$	4158
stepsiblings$	3706
stepstepdad$	3706
stepstepfather$	3706
sti	4242
sti$	1963
stick$	2565 5103 5109 5123 4024
still$	3560
stills$	1140 1141 1281
stis$	1963
stock	1208
stock$	1155 1197 1212 1213
stockily$	3965
stocky$	3964 2109
stole	2277
stolen	1208 2277
stolen$	1197 1213 3731 1453 4199
stoned$	3138
stoner$	1543
stoners$	1543
stood$	3275 997 998 999 1000 4053 4327
stop	1231 3546 1331
stop$	5103 5109 5123 819 5190 5191 5192 5514 3482 1230 3510 1236 3517 1239 5606 1267 3567 5685 4024 4031 1894
stopped$	822 823 824 3104 3105 3567 1303 3732 4141 4258
stopping$	3517
stops	5606
stops$	3517 1252 5615 3567
store	5551 3492
stored$	3434
stores	3492
stores$	5566
storin	1201 1208 3492
storing$	5555
stout$	3964 2109
straight$	2485 207 3983 4003
strange$	2446
strangers$	4512
strapping$	2109
strate	4152 4159 4164
strategy$	4170
street	5498 1303 3593
street$	118 2403 2404 3423 1229 1244 1314 1469 1522 3902 3907 1639 3919 3920 3921 3961 4092 1915
streets$	118 1244 1314 1469
streetsmart$	2100
streetwise$	2100
streng	5596
stress$	4254
strict	5681
strict$	3606
strike$	1818
striking$	3985
strikingly$	3930
string$	892
stroke	3618
stroke$	1339
strong	5681 4158
strong$	2968 3606 3964
strongly$	3965
stroppy$	2095
struct	4143
struggle$	415 2695 417 2697 419
struggled$	415 2695 417 2697 419
struggles$	415 2695 417 2697 419 2015
struggling$	415 2695 417 2697 419
stubble$	2110
stubborn$	2095 2115
stubbornly$	2115
studen	5809
student$	4775 4789 4790 4791 4792 4793 4794 3734 3814 3866
students$	4775 4789 4790 4791 4792 4793 4794 3814 3866
stunt$	4382 3743
stunts$	4382 3743
stupid$	2306 2313 4391 2330 2539 3745 1501 2095
sturdy$	3964
stutte	1350
style$	3798
subject$	5045 5048 3477 3574 4147
subjects$	5045 5048 3477 3541
submi	4088
submit	4089
submitted$	3602 5678 4180
substance$	1968
substandard$	5373 5374 5375 3301 1100 1101 1102 1103 1791
successful$	3531
such$	4046
sucked$	4375
suffer	3713
suffer$	1977
suffered$	5788 1977
suffering$	1977
suffers$	5788 4205 1977
sufficient$	3944
sugar$	1491
sugges	3424 4088
suggest$	5499
suggests$	5499
suicidal$	2201
suicide$	3620 2201
sullen$	2095
summer$	2405 2406
summon	1303
superficial$	3797 3864
superv	5801
supervised$	3915
supervising$	509
supervision$	509 2934 2935 5019 2947 5024 5027 2953 2954 2955 2956 3379 3380 3381 3382 5800 3726 4070 4326 4344
suppl	1320
suppli	1300
supplied$	2416 4492 2418 3751
suppliers$	1225
supplies$	2416 4492 2418 3501 1458 3751
supply	5492 1201 3481 1208 3496 3497 1300 3585 3586 5667 1452 4151 4152
supply$	2416 4492 2418 3417 1197 3501 3731 3751
supplyed$	3417
supplying$	2416 4492 2418 3417 5555 3731 1458 3751
supplys$	3417
suppor	5596 5656 4153 4158
support$	2685 2694 2698 2934 2935 5019 2947 5024 5344 3379 3380 3381 3382 3512 5600 5627 5728 1384 1385 3664 3665 4021 4271
supported$	3512 5600
supporting$	3512 5600
supports$	3512 5600 5627
suppre	5622
suppress$	2155
suppressing$	2155
suppression$	2155
sure$	776 777 5132
surely$	866 873 5227 874 875 902 1761
surf	4308
surface$	3797
surgery$	1364
surly$	2095
surprisingly$	3930
surveillance$	1236 2126 2158
surveilled$	1191
survive$	5000 2926 651 652 2932 654 1666
survived$	1666
survives$	1666
surviving$	1666
suspec	5553 4145
suspect$	5045 5048 3479 1638 1840 1861 4147 2146
suspected$	3478 3487 1217 1304 1441 1842
suspects$	5045 5048 3479 3507 1534 1638 1840 1841 4148 2146
suspen	1394
suspended$	1378 1998 4339
suspendeds$	1378
suspension$	1378 3673 2254
suspensions$	1378 2254
suspicious$	3553
swallo	4261
swap$	2462 4537 4538 4539 4540
swaped$	2462 4537 4538 4539 4540
swaping$	2462 4537 4538 4539 4540
swapped$	2462 4537 4538 4539 4540
swapping$	2462 4537 4538 4539 4540
swaps$	2462 4537 4538 4539 4540
swarthy$	2109
swear$	3138
swearing$	3138 3657
swears$	3138
sweatshirt$	5090 5091 5092 4009 4014
sweatshirts$	5090 5091 5092 4009 4014
sweep$	3363 1909
sweeping$	3363
sweeps$	3363 1909
swept$	3363
swift	4158
sympathy$	246
symptoms$	4255
syndro	3618
syndrome$	1339 1983
system	4088
system$	501 2781 2782 3494 3495 5633 1323 1324 4045
systemic$	4045
systems$	3494 3495 4045
t$	725 5090 5091 5092 5743 4014
ta	5738 5739
ta$	3663 3664
table$	1382
tablet	3623
tablets$	1344 1954 1982
tabs$	1170
tackl	5622
tackle	4169
tactic	4152 4159
tactical$	3589 1906
tag$	1449 3736 2074
tagged$	1449 2066
tagging$	1449
tags$	2074
tail$	1188
tailed$	1188
tailing$	1188
tails$	1188
tak	5668
take$	4381 2335 2353 2364 4440 4511 4548 4550 2565 2573 4649 4650 4651 4652 4653 4654 4655 4656 4657 4658 2584 4868 4940 4992 3019 5103 5109 5123 3207 3215 5310 3260 3398 5476 3535 3570 3626 3742 3774 4024
takeaway$	2403 2404
taken$	4381 4551 821 3206 5310 5345 3628 3635 5757 3742
taker$	2656 3741
takers$	2656 3741
takes$	4381 4511 4940 5310 3535 3628 3742 3774
taking	4261
taking$	4381 4511 4940 2928 2929 5310 3535 3626 3628 3741 3742
talk$	2437 4513 4514 538 4893 4894 4895 4896 4897 3019 5103 5109 766 5123 5190 5191 5192 1146 4024 4031
talked$	2437 4513 4514 2491 4567 4568 4569
talking$	2437 4513 4514 5190 5191 5192 841 1146 4031 4236
talkked$	2437 4513 4514
talkking$	2437 4513 4514
talks$	2437 4513 4514 538 4893 4894 4895 4896 4897 5529
tall$	702 2983 3964 1689 2109
tan$	3996 3997
tanned$	5064 3988 2109
tantrum$	453 2733 1594
tantrums$	453 2733 1594
target	5514 3515 5599 3525 5643 4158 4164 4169
target$	18 2298 1190 1230 1237 4147 1881 4178 4289
targeted$	4375 1237 3568 4178
targeting$	1237 4178
targets$	17 2298 5448 1190 1237 1881 4178
tart$	1543
tarts$	1543
task	5506
task$	3164
tasked$	3471 1310 1882
taskforce$	1152
taskin	1882 4185
tasking$	3557 3576 1298 1299 3579 3589 5666 3600 3604 1329 4161
tastes$	2872
tattoo$	715 2994 1725 1727
tattooed$	2109
tattoos$	715 2994 1725 1727
taught$	2526 754 3039 3044 774 822 823 824 3104 3105 1315
taunt$	1511
taunted$	1511
taunting$	1511
taunts$	1511
tauntted$	1511
tauntting$	1511
teach$	4740 2685 3082 5190 5191 5192 4031
teache	5809
teacher$	3734
teachers$	4703 4704 4740 2743 3790
teaching$	5738 5739
team	5506 5706
team$	5268 3389 1150 1152 1157 1158 1159 1160 3440 3469 3503 3516 5632 5651 3577 5664 5679 1357 5719 4083 4206
teams$	3516
tearaway$	2085
tearaways$	2085
techni	4152
teen$	4775 2703 4789 4790 4791 4792 4793 4794 3866
teenage$	2970 3763 3816 3819 3823 3960 3961 4119
teenager$	4775 2703 4789 4790 4791 4792 4793 4794 5045 5048 3814 3866
teenagers$	2641 4775 2703 4789 4790 4791 4792 4793 4794 5045 5048 3814 3866
teens$	2641 4775 2703 4789 4790 4791 4792 4793 4794 3866
teeth$	3992
teleph	4115
telephone$	5531 3457 1822 1836
telephones$	5531 3457 1836
tell$	2335 2540 2565 4713 5103 5109 5123 5232 5233 5236 5476 3418 5511 5512 4024
telling$	4713 5511 5512
tells$	4713 5232 5233 5236 5511 5512
temper	3692
temper$	453 2733 1594
tempered$	3879 3880
tempers$	453 2733 1594
temporarily$	4275
temporary$	2028
temptation$	98
tempted$	323
ten$	2837 4913 2839 561
tenancy$	3712 2039
tendencies$	3818
tension$	1400 4143
term$	1350
termin	4240
terrible$	2306 2313 4391 2646 5373 5374 5375 3301 1100 1101 1102 1103 3745 3905 1791
territ	5638
territory$	3563
terrorise$	2627 1510
terrorised$	2627 1510
terrorises$	2627 1510
terrorising$	2627 1510
terrors$	4245
test$	3138 5713 1832 1963 4249
tested	3639
tested$	4248
testing$	3138
tests$	4249
text$	2437 4513 4514
texted$	2437 4513 4514
texting$	2437 4513 4514
texts$	2437 4513 4514
textted$	2437 4513 4514
textting$	2437 4513 4514
than$	4620 2806 2823 2824 2825 2826 4984 5001 5004
thank$	231 232 233 234 235 236
that	4088
that$	4646 4709 4844 2970 5348 5499 5572 3805 3961 4072
the$	4487 4488 4646 4647 4671 4675 4703 4708 4755 4843 4844 4847 4944 4956 2970 5073 5083 5084 5193 5217 5242 5272 5285 5420 5431 5433 5436 5437 5439 5441 5459 5460 5468 5470 5567 5581 5587 5589 5598 5613 5618 5639 5685 5689 5715 5811 3790 3805 4072 4079 4119 4122 4144 4259
thef$	5555
theft	5564 3496 3498 3585 3586 5673 5795 5796 1452 5808
theft$	2386 121 3489 1219 3502 5671 3720 3721 3731 3733 4135
thefts	3552
thefts$	3488 3489 1219 1273 3720
their	3452 3453 5553 4096 4113 4131
their$	4383 4387 4396 4403 4404 2331 2334 4412 4442 4456 4528 2467 4607 4608 4617 4624 4627 4646 4666 4670 4671 4740 4850 4858 4878 4881 4882 4884 5006 5058 5059 5060 5088 5205 5269 3287 5372 5430 5432 5434 5436 5437 5439 5441 5442 5448 5459 5460 3478 5581 5587 5589 5698 5701 5702 5766 5767 5768 5775 5787 3765 3777 3873 4011 4012 4046 4073 4079 4083 4231 4264
theirselves$	0 2 2296 2297 4373 2299 21 2301 23 24 2304 157 2497 4574 2510 2511 2512 2513 2514 2515 2516 2517 2519 2520 2523 2524 271 275 276 277 2557 2558 2559 281 2561 2562 284 4750 2791 513 2793 2794 2795 2796 2797 619 2899 2900 4976 4977 2903 2904 2905 2906 2907 4983 2909 2910 632 2912 2918 3391 1460 1482 1483 3942 1664
them	5495 5502 5516 5538 3465 3470 5585 5591 3533 5608 5611 3537 5662 3610 4112 4165 4171 4276
them$	4357 4358 2454 4530 4531 4532 4533 4534 4535 4536 4593 4602 4603 4704 4752 4788 4813 4814 4815 4816 4817 4938 5193 5209 5290 5291 5336 5337 5338 5339 5340 5341 5348 5377 5391 5421 5422 5423 5424 5425 5426 5427 5459 5460 5482 5483 3409 3441 5547 3509 3536 5621 5641 3574 5660 5663 5669 5677 5682 5687 3856 4043 4073 4074 4079 4189
themself$	0 2 2296 2297 4373 2299 21 2301 23 24 2304 157 2497 4574 2510 2511 2512 2513 2514 2515 2516 2517 2519 2520 2523 2524 271 275 276 277 2557 2558 2559 281 2561 2562 284 4750 2791 513 2793 2794 2795 2796 2797 619 2899 2900 4976 4977 2903 2904 2905 2906 2907 4983 2909 2910 632 2912 2918 3391 3619 1460 1482 1483 3942 1664 1925 1946
themselves$	0 2 4357 4358 2296 2297 4373 2299 21 2301 23 24 2304 157 2461 2497 4574 2510 2511 2512 2513 2514 2515 2516 2517 2519 2520 2523 2524 271 275 276 277 2557 2558 2559 281 2561 2562 284 2673 4750 2791 513 2793 2794 2795 2796 2797 619 2899 2900 4976 4977 2903 2904 2905 2906 2907 4983 2909 2910 632 2912 2918 653 3291 3391 3619 1460 1482 1483 3942 1664 1925 1946
therap	3623 5708
therapist$	1344 1353
therapy$	5699 1956 1957 4255 4319
there$	5139 5140 5141 3472
these$	4843 2970 3078 812 5193 5336 5337 5338 5339 5340 5341 1027 1029 3318 3319 5421 5422 5423 5424 5425 5426 5459 5460 5482 5483 3409 3820 3823 4043 4046 4073 4074 4079 4119 4171
they	5493 5523 3470 5580 5588 5662
they$	4392 4559 4563 4564 4616 4622 2633 4708 2634 4709 4710 4711 4846 5148 5149 5150 5151 5152 5159 5160 5161 5163 5268 5272 3505 3513 5605 5641 5647 5660 5663 5669 5677 5682 5692 4189
thick$	2978 3952 3967 4002 1728 2095
thickset$	3964 2108
thief$	382 2662 384 1543 1544
thieves$	382 2662 384 1543 1544
thigh$	3627
thighs$	3627
thin$	3964 3981 3985 2109
things$	2872 2913 1426
think$	2565 538 4893 4894 4895 4896 4897 639
thinking$	1772
thinks$	538 4893 4894 4895 4896 4897
third$	2970
thirteen$	2837 4913 2839 561
thirty$	2822 558
this$	4646 4823 2970 5193 5228 5290 5291 5336 5337 5338 5339 5340 5341 5348 5421 5422 5423 5424 5425 5426 5459 5460 5461 5581 3805 3869 3961 4043 4072 4073 4074 4079 4122
thoroughly$	1760
those	5585 4165
those$	2620 4843 1201 5591 3541 5618 1291 3823 4043 4119
thought$	4551 898 914 956 3236 3237 3238 3239 961 3241 963 964 3244 966 967 968 969 970 3487 3584
thoughts$	1341
threadbare$	1735
threat$	1250 1251 4118
threatening$	3870 2093
three	5538 5662
three$	5439 5641 5660 5663 5669 5677 5682 4119 4189 4331
thresholds$	5436
threw$	293
thrill$	321 3784
thrills$	325
throug	4089 4153 4158
through$	2689 643 644 5069 820 3119 3124 3369 3747
throw$	293
throwing$	293
thrown$	293 1418 1419
throws$	293
thug$	2085
thuggery$	2085
thuggish$	2085 2093
thugs$	1226 2085
tic$	4254
tick$	4055
ticking$	4056
tidy$	3985
tied$	1209 1306 4005
ties$	2639 3798
tight$	4002 1735
tightly$	2992
tiktok$	158 159 2439
time	5736
time$	4411 4456 2571 4698 4700 2648 548 3061 3062 3063 5206 5207 5208 863 1193 4037
timed$	3532
timekeeping$	1502
timeline$	1313
times$	864
timeta	3608 1394
timetable$	5683 1382 3673
timetables$	5683
tip	1921
tip$	1254
tipoff$	4200
tipoffs$	4200
tipped$	1254
tipping$	1254
tips$	1254
to	4088
to$	4406 4410 4419 4441 4453 4471 4472 4473 4475 4497 4501 4505 2521 4614 4640 4686 4690 4714 4757 4760 4769 4821 4839 2769 4859 4860 4862 4964 4980 5043 5094 5098 5099 5100 5120 5130 5131 5157 5182 5195 5249 5250 5251 3198 3199 3200 5288 5289 5309 5335 5362 5370 5418 3387 5472 5473 5474 5496 5500 5504 5508 5537 5546 5550 5559 5562 5563 5584 5594 5595 5603 5624 5648 5657 5675 5686 5696 5710 5717 5722 5726 5743 5794 5799 5805 3780 4021 4023 4026 4042 4044 4073 4085 4161 4195 4338
toarso	3585
toburg	3585
tocrim	3585
todama	3585
todeal	3585
todiso	3585
toe$	2999 1521
togang	3585
tokenistic$	3797 2115
told$	94 202 209 754 3039 3044 768 774 822 823 824 3104 3105 5232 5233 5236 5345 3471 3605
tolerance$	1877
tone$	2989 3989
tones$	2989 3989
too$	2776 2777 4930 2957 2958 2959 1117 3397
tooffe	3585
took	4261
took$	4381 2364 4440 4511 4549 3205 3216 3225 5310 3626 3628 3742 3774 3775
toolki	4152
tooth$	3992
top	1320
top$	3001 5090 5091 5092 1256 1291 1330 4009 4014 4016 4119 4124 1847
topless$	161
tops$	3001 5090 5091 5092 4009 4014 4016
torment$	2627 1510
tormented$	2627 1510
tormenting$	2627 1510
torments$	2627 1510
tormentted$	2627 1510
tormentting$	2627 1510
torn$	1735
torobb	3585
toshoo	3585
tostab	3585
tosupp	3585
total$	3415 4045
totally$	1757 1760
tothef	3585
touch$	819 1003
touched$	4375
tough	5681
tough$	406 407 2687 2688 410 2690 2968 3606 3985 1878 2104
toughe	5681 4158
tougher$	3606 1878
touret	1935
tourette$	4214
tourettes$	4214
toward	5596 5656 4153
towards$	4475 4686 4690 4744 4818 5558 4292
town$	5626 3593
toxic$	2643 4719 2645 1536 2095
trace	5514 5526 5535
trace$	1190
traces$	1190
track	5526 3525
track$	1170 3462 1190 1192 3556 3587 1309 4182
tracke	5526 5528
tracked$	1191 3587 1309 1816
tracki	5526
trackie$	4009
trackies$	5090 5091 5092 4009 4014
tracking$	3587
tracks	5526
tracks$	1190 3587
tracksuit$	5090 5091 5092 4009 1732 4014 2111
tracksuits$	5090 5091 5092 4009 1732 4014 4141 2111
trade$	2453 2462 4537 4538 4539 4540 3762
traded$	2453 2462 4537 4538 4539 4540 3762
trades$	2453 2462 4537 4538 4539 4540 3762
trading$	2453 2462 4537 4538 4539 4540 3762
traffic$	2416 4492 2418 3751 4101
trafficced$	2416 4492 2418 3751
trafficcing$	2416 4492 2418 3751
trafficed$	2416 4492 2418 3751
trafficing$	2416 4492 2418 3751
trafficking$	2416 4492 2418 3751
traffics$	2416 4492 2418 3751
trail	1331
trail$	1188 5685
trailed$	1188
trailing$	1188
trails$	1188
trainer$	4009
trainers$	2454 4530 4531 4532 4533 4534 4535 4536 5090 5091 5092 4009 4014
training$	3726 5813
transmitted$	4241
trap$	1549
trauma$	1976
traumatic$	4212
travel$	2366 2367 3774 3775
traveled$	3774 3775
traveling$	3774 3775
travelled$	3774 3775
travelling$	2374 3774 3775
travels$	3774 3775
trawl	3460
trawl$	3597 4116 2164
trawled$	3597
trawles$	3597
trawling$	3597
trawls$	3597
treated$	5583 1346 3647 1929
treatm	4247
treatment$	5699
trendy$	1735
trial$	2048
tricky$	406 407 2687 2688 410 2690 457 458 459 2739 461 462 463 1598
tried$	5143 907 3190 1770
trouble$	2390 2499 4575 4576 2502 224 2504 325 2611 5153 3079 3080 860 920 926 927 928 1400 1426 1497 1528 3808 1530 1588
troubled$	914 921 947 1587 3961
troublemaker$	2086
troublemakers$	2086
troublemaking$	2086
troublesome$	2095
truancy$	2078
truant	2257
truant$	2335 99 382 2662 384 855 856 857 1543 1544
truanted$	2078
truanting$	2078
truants$	382 2662 384 1543 1544
true$	3295
trust$	2685 5103 5109 5123 790 791 792 793 3082 5190 5191 5192 5268 3389 4024 4031 4083
trusted$	2491 4567 4568 4569 2927 822 823 824 3104 3105
trusting$	839
try$	5103 5109 5123 5143 5190 5191 5192 5203 4024 4031 1770
trying$	5190 5191 5192 5652 4031 1772
tryings$	5652
tubby$	2109
tumour	3618
tumour$	1339
turf	5638
turf$	3563
turn$	2400 4476 288 2569 742 743 752 758 763 772 5129 3055 1053 5413 5414 5415 3399
turned$	2400 4476 703 708 742 743 1053 5413 5414 5415
turning$	2400 4476 742 743 1053 5413 5414 5415
turnned$	2400 4476
turnning$	2400 4476
turns$	2400 4476 742 743 5154 1053 5413 5414 5415
twelve$	2837 4913 2839 561
twenty$	531 2822 2833 558 2838 560
twice$	2468 192 598 4275
twists$	1723
two	5538 5662
two$	5439 5641 5660 5663 5669 5677 5682 3904 4119 4189 4331
twoc	1452
twoc$	3731
ugly$	2109
unable$	4633 4634 4635 4636 4637 4639 302 415 2695 417 2697 419 3646 3668 4039
unacceptable$	3870 2115
unacceptably$	2115
unacco	2035
unaccompanied$	4314
unambitious$	2095
unauthorised$	4281
uncaring$	2095 2115
uncle	1401 3691 3693 3697
uncle$	3675 1412
unco$	3863 4054
unconscious$	2246
uncontrollable$	1587 4039 2095
uncooperative$	2091 2115
uncorr	5498
uncorroborated$	3423
under	3632 4336
under$	4525 4724 5069 3151 5438 5707 5711 5797 3723 4107 4202
underage$	3758 3763
undercover$	2128
underdressed$	2109
understand$	2565 2573 4649 4650 4651 4652 4653 4654 4655 4656 4657 4658 2584 790 791 792 793 3464 3605 3634
understands$	3605 3634
understood$	3152 3487 3584
undert	3450
underweight$	1971 2109
underwent$	2235
undesirable$	2617 4693 4694 3787 1587
undesirables$	2617 4693 4694
undisciplined$	2095
undoubtedly$	866 1761 2114
unempl	3692
unengaged$	2091
unfazed$	2104
unfit$	3286
unforgivable$	2115
unforgivably$	2115
unfounded$	1515
ungovernable$	2095
ungrateful$	2095
unhealthy$	2313 4391 2643 4719 2645 3745 1536
unhelpful$	2115
uniform$	4009
uniforms$	4009
uninterested$	1751 4039 2095 2115
unit	5506 5706
unit$	5268 3389 1150 1152 1157 1158 1159 1160 3440 3469 3503 5632 5651 3577 5664 5679 5719 5745 3686 3727 1994
units$	4161
unkempt$	2109
unknow	5528
unknown$	166
unlawful$	2393
unless$	3540
unlikeable$	2095
unlovable$	1587
unmanageable$	1587 1588 2095
unmotivated$	2095
unnecessary$	2306
unpleasant$	2095
unpredictable$	3870 2093
unprepared$	1744
unprofessional$	2115
unprofessionally$	2115
unquestionably$	2114
unreachable$	4039 2091
unreliable$	4039 2095 2115
unrepentant$	2095
unresponsive$	2091
unruly$	3805 1587 3870 3961 2095
unsafe$	2279 1 17 2313 4391 2393 1464 3745
unsavoury$	2617 4693 4694 1587
unshockable$	2104
unstable$	3900 3901 2095
unsubstantiated$	1515
unsuitable$	2620 3787
unsupervised$	3915
unteachable$	1587
untidy$	4003
until$	5542 3540 4345
unto$	4748 2675
untrue$	3157
untrustworthy$	4039 2095 2115
unusual$	3985
unusually$	3930
unwanted$	2506
unwashed$	4003 2109
unwilling$	4633 4634 4635 4636 4637 4639 304 415 2695 417 2697 419 1119 1744 4036 4039
unwillingness$	415 2695 417 2697 419
unwise$	2313 4391 2539 3745 1501
up$	4379 4428 4541 4628 4642 2628 2629 2674 2714 2715 2721 4871 4883 2811 2842 2855 4947 4987 5033 5044 5063 2993 5078 3030 3031 5111 5112 5116 5117 3050 3051 3058 3059 3060 5234 3285 3296 5376 3333 5411 5412 3362 3510 5597 3572 1296 5753 5770 5771 3724 3872 3954 4013
update$	5511
updateing$	5511
updates$	5511
upon$	4572
ups$	2821 2832 2848 2921
urchin$	2085
urchins$	2085
urgency$	3413 5489 5490 5491 1808
us$	4448 2938 5377 5674
use	5656 5784
use$	2335 4439 2565 5103 5109 5123 836 3429 5723 4024
used	5656 3641
used$	4375 205 397 624 1153
useful	5656 4089
useful$	3430 5627
useless$	1752 2095 2115
user$	2654
userna	3608
usernames$	5683
users$	2654
uses	3641
using	3641 5784
using$	398
usual$	1124 3813
utter$	3416
utterly$	3173 5400 1757 1760
vaccin	2242
valuab	4089
value	4088
value$	3429 4160
values$	2754 1629
van$	4094
vandal$	382 2662 384 1543 1544 2085
vandals$	382 2662 384 1543 1544 2085
vans$	4094
vape$	3642
vapes$	2454 4530 4531 4532 4533 4534 4535 4536 3642
vehicl	3468
vehicle$	1452 1822 4108
verbally$	3881
versed$	549
very$	4946 5082 3185 3930 3946 4250
vest$	4009
vests$	4009
vicious$	2093
victim$	2593 373 4774 3713 3907
victimisation$	255 256
victimise$	1130 1131 1132 1133
victimised$	1130 1131 1132 1133
victimises$	1130 1131 1132 1133
victimising$	1130 1131 1132 1133
victims$	253 294 295 296 297 2577 2578 2579 2580 2581 2582 2583 305 372 4774
video$	2440 5536
videos$	2440
view$	3484 4078
views$	4078
vindictive$	2093
violen	3616 3692
violence$	2386 121 2499 4575 455 456 3557 3576 1298 1299 3579 3589 5666 3600 3604 1329 1400 1497 3798 4144 4309 2031
violent$	3816 3870 4124 2093
virtually$	2841 4916 4917 4918 4919 4920 4923 4924 4925 4926 2896 2897 1652 3940
visibility$	3565
visible$	3606 4006
visit	5784 4152 4159
visit$	2762 1230
visited$	5345
visiting$	2374
visitor$	1344
visits	1427
visits$	2762 5529
visual$	1947
vital$	5439
vodka	5697
vodka$	3622
voice$	4078
voices$	4078 1941 4221 4222
volatile$	3870 2093
volition$	42 43 2323 45 2325 47 2327 49 2473 2474 1495
volume	5622
voluntarily$	2473 2474 1494 1495
vomit$	1340
vote$	2384 2385
voted$	2384 2385
votes$	2384 2385
voting$	2384 2385
vulnerabilities$	263 2543 2544
vulnerability$	255 263 2543 2544 294 295 296 297 2577 2578 2579 2580 2581 2582 2583 305
vulnerable$	2281 17 2961 2962 2963 1668 3961
wag$	1476
wagging$	1476
wags$	1476
waitin	3639
waiting$	3624 3643 4235
walk$	2540 3280 3281 3399
walked$	2369 2483 2490 3280 3281
walking$	2374 3280 3281
walks$	3280 3281
wall$	3601
wannabe$	3799 2085
wannabes$	2085
want	5519
want$	2638 4994 2940 2941 2942 5018 3026 790 791 792 793 3088 5164 5165 5220 934 3430 5652 3621
wanted$	250 3026 3152 935 1164 3621 1441 3735
wants$	4994 3026 3088 5164 5165 5220 5652 3621
ward	5706
warden	3436 3437 3438 3439 5515 5544
warden$	1157 1158 1159 1160 3440 3469 1308
wardens$	4703 485 486 1157 1158 1159 1160 3440 3469 3516 1308 3790
warn$	1254
warning$	3364 3365 5459 5460 1390 1512 4078 4079 4103 4333
warnings$	3364 3365 5459 5460 1512 4078 4079
warrant$	5009 1236 1870 2162
warrants$	1870 2162
was	5583 4219
was$	4408 4409 4478 4596 4597 4721 4728 4729 4730 4731 4732 4733 4734 4735 4767 4782 4796 4797 4798 4799 4800 4801 2841 4916 4917 4918 4919 4920 4923 4924 4925 4926 5045 5048 5087 5220 5247 5248 5320 5332 5401 5454 5462 5463 5545 5557 5614 5658 3625 3821 3822 3853 3857 3867 3877 3962 4005 4082 4120 4227 4232 4238 4239 4250 4275 4277 4278 4311 4315 4323 4328 4330 4331 4335
wash$	3355
washed$	3355
washes$	3355
washing$	3355
waste$	292
wasted$	292
waster$	2085
wasters$	2085
wastes$	292
wasting$	292
watch	1331 1825
watch$	5090 5091 5092 1170 3462 1188 1192 1230 5650 3587 5685 4009 4014 4182
watched$	5351 3277 1185 1188 3587 1326
watches$	5090 5091 5092 4009 4014
watching$	1188 3587
watchlist$	4104
watchlists$	4104
watchs$	1188 3587
water$	1425
wave$	4183
wavy$	4003
way$	4382 495 3009 3010 3011 3012 794 1063 5471 3743
ways$	4382 491 2828 2872 3130 3743
wayward$	1587 1588 3961
we$	848 849 3129 3393 3516
weak$	5373 5374 5375 3301 1100 1101 1102 1103 1610 3890 1791 1812
weapon	5492 1208 1318 1453
weapon$	1197 1212 1213 3731 4188
weapons$	2386 1155 1197 1212 1213 4188 2159
wear	3728
wear$	5068 5076 5077 724 5079 5080 727 728 4004 1730
wearing$	5068 5076 5077 724 5079 5080 727 728 3728 4004 1730
wears$	5068 5076 5077 724 5079 5080 727 728 4004 1730
weary$	1643
weed	3737
weed$	2419 2420 4496 2454 4530 4531 4532 4533 4534 4535 4536 1362 3642 5812 1472
week$	5206 5207 5208 4321
weekend$	3622
weeks$	4321
weighed$	2245
weight	3623 3648 1370
weight$	1344 5723 1972
welfare$	2287 2288 2308 4384 2310 2311 2312
well$	2693 4840 4841 2775 4903 2908 2925 5003 2982 2987 3965 3978 3986 4008
wellbe	3648
wellbeing$	2287 2308 4384 2310 2311 2312 2551 2552 5723
went$	2396 2397 2398 4474 2400 4476 2422 4498 4508 4679 5444 3635 3724 3773 3774 3775 4313
were	5528 5583
were$	4395 4408 4409 4478 4596 4597 4721 4728 4729 4730 4731 4732 4733 4734 4735 4767 4782 4796 4797 4798 4799 4800 4801 2768 2841 4916 4917 4918 4919 4920 4923 4924 4925 4926 5220 5247 5248 5320 5401 5454 5462 5463 5545 5557 5607 5658 3821 3822 3853 3857 3867 3877 3962 4005 4082 4120 4275 4315 4323 4328 4335
wet$	3640
wets$	3640
wetting$	4246
what$	4604 4605 4844 2771 4850 5437 5459 5460 3575 3778 4079
whatever$	2913 2930
whatsoever$	5320
wheel$	3288
wheelchair$	2204
when	4096
when$	5542 1193
whenever$	5542
where	4096
where$	3476 3588
wherea	3451 3578 5653 5654
whereabouts$	1172 1173
which	4088 4096
which$	3481 5655 5662 3599
while$	3278
white$	2970 5064 3960 3961 3982 3988 4009 1735
who	5492 5510 3481 5655 5662 3599 4096
who$	4621 4691 4696 2768 5045 5048 3445 3448 3454 5547 3491 5576 5579 3509 3588 5667 3962
whole$	1042 1044 3805
wholly$	1757 1760
whom	5655 5662 1320
whom$	1166 1222 3509 3588
why$	261 2541
wicked$	1535
wider	5553
wider$	3478
wife$	5751 1429
wild$	3805 1535 3841 3842 3843 1588 3983 4003 2095
wilful$	2115
wilfully$	2433 1807 2115
will$	4659 4973 4993 5005 2933 5102 749 5104 5105 5106 3032 3033 3034 5113 5114 3054 5133 5134 5135 5147 3084 3085 3086 5162 5173 5197 5198 5201 5220 5222 5223 5230 3156 5505 5508 5537 5601 5657 4028 4040 4195
willed$	3889
willing$	744 746 3425 1493
willingly$	2473 2474 2475 1494 1495 1496
willingness$	828 3108 3109 831 3111 3112 834
wind$	349 350 780
winding$	349 350
winds$	349 350
winter$	2405 2406
wiry$	3964
wise$	490 2770 2807 2968 3918 1644 1645 3929 3941
wiser$	2313 527 2807
wish$	828 3108 3109 831 3111 3112 834 5652
wished$	3621
wishes$	3621 4078
wishs$	5652
with	5612 5807 4158
with$	4414 4417 4422 4454 4460 4461 4465 4523 4524 4526 4544 4583 4584 4692 4695 2626 4714 4761 4765 4771 4772 4818 4822 4826 4837 4838 4839 4854 4988 4989 4990 5045 5048 5068 5121 5158 5196 5317 5449 5496 5520 5529 5554 5558 3629 5755 5765 5806 3786 3906 4004 4161 4198 4262 4272 4304 4334
withar	3585
withbu	3585
withcr	3585
withda	3585
withde	3585
withdi	3585
withga	3585
withheld$	4086
within$	4809 5561 5690
withof	3585
without$	2669 619 2899 2900 4976 4977 2903 2904 2905 2906 2907 4983 2909 2910 2930 673 5139 3067 3081 3110 3243 5319 990 3660 4034 4035 4051 4067
withro	3585
withsh	3585
withst	3585
withsu	3585
withth	3585
woeful$	2115
woefully$	2115
woman	5809
woman$	2817 546 2847 4927 2853 575 2867 2869 2870 592 596 2878 4954 618 3734 3931
women$	531 2817 2820 544 550 2831 2845 4927 2853 575 2878 4954 4999 3000 3931 1661
won$	4633 4634 4635 4636 4637 4639 4648 5115 3041 3042 3043 765 5144 1745 4041
wont$	5115 3041 3042 3043 765 1745
wool$	3936
woolly$	2115
word$	1088
wore$	5068 5076 5077 724 5079 5080 727 728 4004 1730
work	4152
work$	2346 4464 128 4483 2409 2410 4486 2412 2413 2414 2415 2565 4741 2686 2696 2724 2747 2780 3019 5103 5109 767 5123 3083 819 5190 5191 5192 3122 3260 3480 3885 4024 4031 4070
worked$	128 4483 2409 2410 4486 2412 2413 2414 2415 822 823 824 3104 3105 1753
worker	5706
worker$	4527 5268 3389 5800 4344
workers$	4527 4646 2743 501 2781 2782 5268 3389
working$	128 4483 2409 2410 4486 2412 2413 2414 2415 418 5190 5191 5192 4031 2013
works$	128 4483 2409 2410 4486 2412 2413 2414 2415 1753
workshy$	2095
world$	2828 3922 3923
worldly$	2807 3924 2100
worn$	4551 2491 4567 4568 4569 3459 3461 4005
worr	1369 1393 1438
worried$	1097
worries$	317 2597 2598 2599 4078
worry$	4078
worrying$	3868 3870
worse$	4997 4998 3945
worst$	252 4124
worth$	2587
worthless$	2095
would$	4570 4615 2640 2661 3045 3046 3047 5133 5134 5135 5173 5220 5222 5223 5230 3156 5505 5508 4025 4028 4040
wouldn$	3045 3046 3047 4025
wound$	349 350
wrap	1453
wraps$	401 1472 3856
wreak$	3848
wreaked$	3849
wreaking$	3847
wrist$	3627
wrists$	3627
writ	4294
write$	1067 1301 1389 1554 3834
writing$	1070
written$	1048 1069 5744
wrong$	2313 35 4391 2357 2358 80 2390 336 2617 4693 4694 3745 1509
wrote$	1068
y$	2866
year	3671
year$	191 543 4908 693 696 698 1388 3671 5746 4321
years$	528 2808 2809 599 2879 4955 4321
yet$	1125
yield	4089
yjs$	2065
yob$	2085
yobbish$	3870 2085
yobbo$	2085
yobbos$	2085
yobs$	2085
yoi$	2273
yos$	2065
yot$	2065
young	5809
young$	4442 4707 4717 4775 4779 4780 4789 4790 4791 4792 4793 4794 4807 4808 4810 2814 2970 5045 5048 5166 5240 3334 3335 5419 5447 5485 5487 5495 5516 3467 3470 5580 5585 5588 5591 3533 5611 3609 3610 3734 3763 3816 3819 3823 3866 3910 1658 3960 4112 4119 4165 4171 4312
younger$	3702 3750
youngers$	3499
youngster$	4775 4789 4790 4791 4792 4793 4794 3866
youngsters$	4775 4789 4790 4791 4792 4793 4794 3750 3866
youth	4340
youth$	4775 2703 4789 4790 4791 4792 4793 4794 2970 5045 5048 5051 2977 3435 3477 3725 3816 3818 3819 3866 1682 1683 4119 4331 4340
youths$	2641 4775 2703 4789 4790 4791 4792 4793 4794 5045 5048 3477 3818 3866 1683 2106
yp	5495 5502 5523 5538 3465 3467 3468 3470 5585 5591 3537 3610 5724 5733 5752 5754 3707 5793 4112 4140 4165 4276
yp$	1514
yp1$	3792
yp2$	3792
yp3$	3792
yp4$	3792
yp5$	3792
yp6$	3792
yro$	2271
zero$	3107 3235 4087 4156
